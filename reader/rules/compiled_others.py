"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5320
# comentário	4006
# comentários	4006
# fotó megtekintése	2686
# fotók megtekintése	2686
# gün ücretsiz deneyin	4995
# głosów	97
# hlasů	97
# hozzászólás	2599
# kişi oy kullandi	5041
# komentářů	549
# komentāri	3389
# kép megtekintése	2686
# képek megtekintése	2686
# lượt bình chọn	97
# odpovedí	4658
# odpovědi	656
# odpovědí	656
# odpowiedź	3944
# příspěvků	549
# röster	97
# sekunden zurück	1026
# válasz megjelenítése	2695
# yaşindan küçükler oynayamaz	5079
# ääntä	97
# års aldersgrense	3680
# δευτερόλεπτα μπροστά	1174
# δευτερόλεπτα πίσω	1174
# σχόλια	1099
# ψήφοι	97	1124
# ψήφος	1124
# відповідей	5283
# відповідь	5283
# відповіді	5283
# гласа	97
# голоса	97
# голосов	97
# голосів	97
# з #	5244
# из #	4401
# коментарі	5172
# коментарів	5172
# комментариев	4329
# комментарий	4329
# комментария	4329
# от #	324
# ответ	4440
# ответа	4440
# ответов	4440
# отговор	353
# отговора	353
# із #	5244
# הצבעות	97
# מתוך #	2367
# שניות אחורה	2422
# שניות קדימה	2422
# תגובות	2363
# تعليقات	147
# ثانيه جلو	1938
# ثانيه عقب	1938
# راي	97
# صوت	97
# نظر	1881
# कमेंट	2491
# वोट	97
# सेकंड आगे	2540
# सेकंड पीछे	2540
# € al mes durante # meses	1693
# € al mese per # mesi	2931
# € por mês durante # meses	4064
# 人参与	5464
# 人參與	5464
# 票	3066
# 명 참여	3208
# 표	3208
#% megtakarítás	2682
#+ hrajte zodpovědně	540
#-årsgrense	3680
#/# fotó	2686
#/# kép	2686
#/#. fotó	2686
#/#. kép	2686
#か月無料	3042
#カ月無料	3042
#ヶ月無料	3042
#人が回答	3066
#人が投票	3066
#人参与	5464
#人參與	5464
#件のコメント	3063
#則留言	5450
#小时热榜	5456
#条评论	5450
#票	97	3066
#秒戻る	3121
#秒進む	3121
#명 참여	97	3208
#초 뒤로	3254
#초 앞으로	3254
#표	3208
""", 'a': """
a apărut o eroare	4257
a boltunkból	2656
a carregar vídeo	4078
a cikk a hirdetés alatt folytatódik	2591
a cikk a hirdetés után folytatódik	2591
a cikk automatikusan készült	2694
a cikk felhasználása engedélyköteles	2692
a cikk meg is hallgatható	2588
a cikk meghallgatása	2605
a cikk megosztása	2588
a cikk szerzői jogvédelem alatt áll	2692
a cikk zárolva van	2681
a cikket gépi hang olvassa fel	2667
a folytatáshoz regisztráljon	2582
a hanganyagot mesterséges intelligencia készítette	2667
a hirdetés után folytatjuk	2591
a hirdetés vége	2702
a hozzászólás lezárva	2695
a hozzászólások le vannak zárva	2695
a hét kvíze	2650
a kommentelés lezárult	2599
a könyv megrendelhető itt	2594
a könyv megrendelése	2656
a lejátszó betöltése	2667
a link másolva	2700
a lire également	2188
a matéria continua abaixo	4140
a mező kitöltése kötelező	2684
a nap keresztrejtvénye	109
a nap kérdése	96	2653
a notícia continua abaixo	4140
a rovat további cikkei	2603
a sua subscrição foi confirmada	4132
a sua subscrição foi efetuada com sucesso	4132
a szerző a lap munkatársa	2616
a szerző cikkei	2687
a szerző jogász	2616
a szerző közgazdász	2616
a szerző politológus	2616
a szerző további cikkei	2687
a szerző történész	2616
a szerző összes cikke	2687
a szerző újságíró	2616
a szerzőkről	2618
a szerzőről	2618
a szöveg automatikusan készült	2694
a tartalmat nem tudjuk megjeleníteni	2659
a tartalom nem elérhető	2659
a tartalom nem jeleníthető meg	2659
a tartalom szerzői jogi védelem alatt áll	2692
a teljes cikk elolvasása	2687
a témában további cikkek	2603
a videó az ön országában nem játszható le	2667
a videó már nem elérhető	2667
a videó nem elérhető	2667
a videó nem elérhető az ön országában	2667
a videó nem játszható le	2667
a videólejátszó betöltődik	2667
a videót nem lehet lejátszani	2667
abo abschließen	837
abo auswählen	1039
abo wählen	1039
abonare confirmată	4281
abonați-vă	4166
abone değil misin	5097
abone değil misiniz	5097
abonează-te	4166
abonelere özel	4995
abonelere özel avantajlar	5079
abonelere özel indirim	5079
abonelere özel içerik	5097
abonelik paketlerini gör	5127
abonelik seçenekleri	5127
abonelikten çik	5140
abonelikten çikin	5140
aboneliği yenile	5127
aboneliğini seç	5097
aboneliğiniz onaylandi	5128
aboneliğinizi seçin	5097
abonentu priekšrocības	3420
abonner nå	3658
abonner på nyhetsbrevet	3665
abonné	2250
abonné à ce thème	2313
abonnér	681
abonnér nu	681
abonnés	2136
abonnés uniquement	2237
abonē	3383
abonē jaunumus	3407
abonē un lasi visus rakstus	3383
abonēt	3383
abrir menú	1644
aby odtworzyć film, włącz javascript	3912
acasă	4184
accede a todos los contenidos sin límites	1693
accept termenii și condițiile	4256
accepter og fortsæt	777
acceptera och fortsätt	4872
acceptera och stäng	4872
accepto la política de privacitat	496
acceptér	704
acceptér alle	778
acceptér og fortsæt	777
acceptér og vis	777
acceptă toate	4180	4195
acceptă tot	4238
acceptă și afișează conținutul	4195
acceptă și continuă	4237
acceso a todos los artículos	1760
accès restreint aux abonnés	2138
accès à tous les articles	2308
accéder au dossier	2279
accéder à l'article	2136
accéder à la page de dons	2269
accédez à tous les articles	2138
aceitar e ver o conteúdo	4040
aceito receber comunicações	4099
aceito receber comunicações de marketing	4099
aceito receber comunicações e ofertas	4059
acepto la política de privacidad	1728
acesso ilimitado a todo o conteúdo	4131
acest articol este disponibil doar abonaților	4168
acest articol este rezervat abonaților	4216
acest câmp este obligatoriu	4256
acesta este ultimul tău articol gratuit	4216
acheter ce numéro	2224
acheter le numéro	2223
achetez ce numéro	2224
activează	4244
activează alertele	4210
activează notificările	4210
activează sunetul	4233
actualitza la pàgina	489
actualités	2188
actualizar la página	1721
ad 광고	3229
ad 추천	3242
adatkezelés és sütik	2662
adatkezelési tájékoztató	2659
adatvédelem és sütik	2662
adatvédelmi beállítások	2659
adatvédelmi beállítások módosítása	2662
adatvédelmi tájékoztató	2659
adaugă ca sursă preferată	4267
adaugă un comentariu	4181
adaugă un răspuns	4273
adaugă în coș	4284
adblock détecté	2305
adblocker upptäckt	4884
add meg az e-mail-címed	2609
además	1638
adhérer	2126
adj hozzá minket preferált forrásként	2697
adja meg az e-mail-címét	2609
adja meg az összeget	2678
adja meg e-mail-címét	2609
adomány	2578
adományozok	2578
adományozás	2578
adresa de email nu este validă	4256
adresă de email invalidă	4256
adreça electrònica	459
adó # százalék	2678
adója #%-ával	2678
afficher la réponse	2192
afficher la vidéo	2261
afficher les réponses	2249
afișează comentariile	4225
afișează conținutul	4195
afișează conținutul extern	4195
afișează originalul	4185
afișează postarea	4237
afișează subtitrările	4233
află mai multe	4180
afmeld når som helst	797
afspilleren indlæses	780
agora não	3971
ai deja un abonament? autentifică-te	4216
ai găsit o greșeală	4262
ai kan begå fejl	807
ai kan gjøre feil	3786
ai kan göra fel	4903
ai kan göra misstag	4903
ai może popełniać błędy	3941
ai može griješiti	4551
ai može pogriješiti	4551
ai môže robiť chyby	4655
ai může chybovat	653
ai může dělat chyby	653
ai observat o greșeală	4181
ai sa môže mýliť	4655
ai sažetak	107
ai segítségével készült	2694
ai által fordított	2694
ai által generált	2694
ai által generált tartalom	2694
ai може да греши	352
ai सारांश	2512
ai से तैयार सारांश	2512
ai 总结	107
ai 摘要	5546
ai 기사 요약	3284
ai 번역	3255
ai 생성 이미지	3294
ai 요약	3229
ai 음성으로 듣기	3254
ai-genererat innehåll	4905
ai-genereret resumé	720
ai-oversættelse	809
ai-resumé	720	809
ai-összefoglaló	2605
ai-översatt	4903
ai-översättning	4905
aicinām ievērot cieņu komentāros	3389
aiheeseen liittyvää	2012
aiheesta lisää	2012
aikaa jäljellä #	2071
ainda não tem conta	4098
ainda não é assinante	4097
ainult vajalikud küpsised	1836
aitäh hääletamast	1832
aitäh liitumast	1820
aitäh sõnumi eest	1847
aizmirsāt paroli	3431
aizvērt	3391
aizvērt galeriju	3435
aizvērt reklāmu	3392
aiが要約	3149
aiで要約	107
aiによる要約	3149
aiに聞く	107
aiに質問	107
ai总结	5546
ai摘要	5486
ai生成	3122	5546
ai生成内容	5518
ai翻訳	3122
ai翻譯	5546
ai翻译	5546
ai要約	3149
ai語音朗讀	5517
ai语音朗读	5517
ai重點整理	5486
ai音声で聴く	3121
ai가 생성한 콘텐츠입니다	3294
ai가 읽어주는 기사	3254
ai로 생성된 콘텐츠	3294
ai로 요약하기	107
ai에게 질문	107
ajouter une réponse	2296
ajouter à mes favoris	2166
ajouter à mes sources préférées	2290
ajouter à mes sujets	2313
ajouter à mes thèmes	2313
ajouter à vos sources préférées	2290
ajouter à vos sélections	2166
ajándék cikk	2589
ajándékozd el a cikket	2589
ajándékozd tovább a cikket	2589
ajándékozza a cikket	2588
ajándékozza a cikket barátjának	2588
ajándékozza el a cikket	2589
ajándékozza tovább a cikket	2589
ajándékozzon előfizetést	2705
ajándékozzon előfizetést karácsonyra	2705
ajánlataink	2603
ajánlja: outbrain	2702
ajánlja: taboola	2702
ajánljuk	2603
ajánljuk még	2603
ajánlott	2603	2682
ajánlott cikkek	2603
ajánló	2603
akceptuję	3831
akceptuję i kontynuuję	3909
akceptuję i przechodzę do serwisu	3909
akkurat nå	3693
ako chránime svoje zdroje	4651
ako chránime zdroje	4651
ako vypnúť adblock	4636
ako vypnúť blokovanie reklám	4636
aktuálny čas	4632
aktuálny čas #	4631
aktuální čas	623
aktuální čas #	622
aktuálně	551
akzeptieren und schließen	1023
aldersgrense # år	3680
aldersgrense: # år	3680
alege o sumă	4279
alege-ți abonamentul	4254
alegeți abonamentul	4254
algo salió mal	1729
alkalmazás letöltése	2669
alkalmazás megnyitása	2669
alla bidrag hjälper	4887
alla rättigheter reserverade	4901
alle abo-angebote im überblick	961
alle angaben ohne gewähr	967
alle beiträge ansehen	893
alle beiträge anzeigen	1044
alle beiträge der autorin	1044
alle beiträge des autors	1044
alle bidrag hjælper	792
alle bidrag tæller	792
alle inhalte sind urheberrechtlich geschützt	1008
alle newsletter im überblick	948
alle preise ohne gewähr	967
aller à la recette	66
allt innehåll är skyddat av upphovsrätt	4842
allt innehåll är upphovsrättsskyddat	4841
als bevorzugte quelle bei google hinzufügen	865
als bevorzugte quelle hinzufügen	1058
als podcast hören	962
alte știri	4182
alterar preferências de cookies	4040
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	5080
altyazilari göster	5080
altă sumă	4250
alătură-te conversației	4198
am înțeles	4185
amazon'da gör	5079
amazonで見る	3119
amazonで詳しく見る	3119
amazonで詳細を見る	3119
amazonで買う	3119
amazonで購入	3119
amazonで購入する	3119
amintește-mi mai târziu	4161
ana sayfaya dön	5103
anasayfaya dön	5103
anderen betrag wählen	1036
andet beløb	791
andra läser	22	4810
andra läser just nu	22
andra läste även	4810
andre har også lest	22
andre leser nå	3693
andre leste også	3693
andre læser	717
andre læser lige nu	717
andre læser også	22
andre læste også	717
angebot auswählen	1039
angebot wählen	961
anhören	862
anhören # min	862
anket sonuçlari	5074
anketa dňa	4622
ankstesnė nuotrauka	3367
anmäl	4907
anmäl annons	4911
anmäl dig	4784
anmäl dig till nyhetsbrevet	4784
anmäl inlägg	4906
anmäl kommentar	4906
anna kelvollinen sähköpostiosoite	2091
anna äänesi	2056
annet beløp	3770
anneta ühekordselt	1844
annonce - artiklen fortsætter nedenfor	700
annonces légales	2224
annoncørbetalt	92
annoncørbetalt indhold	92	727
annons - artikeln fortsätter nedan	4795
annons från våra partner	4911
annonsblockerare upptäckt	4884
annonsen slutar här	4795
annonser från google	4911
annonsinnehåll	4817
annonslänk	4795
annonsörsinnehåll	4817
annonsørinnhold	92	3703
annonsørsamarbeid	3794
ano, prosím	629
ano, rád	629
anonimni sandučić	4548
anonym brevlåda	4899
anonym tipslåda	4899
anonymná schránka	4651
anonymní schránka	648
anpassa inställningar	4872
anular suscripción	1778
anulează oricând	4254
anulezi oricând	4216
anuluj odpowiedź	3840
användarnamn	4890
användarnamn eller e-postadress	4889
användarvillkor	4797
anzeige schließen	1061
anzeigensonderveröffentlichung	967
anúncio	3998
anúncio em #	4126
anúncios	3998
apasă pentru sunet	4278
apmaksāta sadarbība	3442
apmaksāts saturs	3392
apmokėta partnerystė	3374
apmokėtas turinys	3374
aportació mensual	490
aportació única	490
aportación mensual	1723
aportación única	1723
app letöltése	2669
app storeからダウンロード	3127
app storeでダウンロード	3127
app store에서 다운로드	3261
apple ile giriş yap	5097
apple podcastで聴く	3155
appleでサインイン	3137
appleでログイン	3137
appleで続ける	3137
app内打开	5524
après la publicité	2174
aptaujas rezultāti	3425
após a publicidade	3998
apóyanos	1588
apóyanos en patreon	1722
apúntate	1603
aquest article està bloquejat	494
aquest article està protegit	505
aquest article t'ha estat útil	469
aquest camp és obligatori	496
aquest contingut està protegit	505
aquest vídeo ja no està disponible	476
aquest vídeo no està disponible	476
ar norite gauti pranešimus	3358
arată conținutul	4237
arată mai mult	4260
arată mai puțin	4185
arată răspunsurile	4225
arată tot	4185
arkadaşina gönder	5004
arkadaşinla paylaş	5004
article abonné	2136
article ajouté à vos sélections	2166
article lu par une voix de synthèse	2257
article précédent	2188
article réservé aux abonnés	2136
article següent	500
article sponsorisé	2224
articles associés	2188
articles liés	2188
articles recommandés	2188
articles récents	2188
articol exclusiv pentru abonați	4216
articole asemănătoare	4182
articole înrudite	4182
articoli più letti	2935
articolul continuă după publicitate	4205
articolul continuă după reclamă	4176
articolul continuă mai jos	4176
articolul următor	4182
artikeln finns också som ljud	4791
artikeln fortsätter efter annonsen	4795
artikeln fortsätter nedan	4795
artikeln fortsätter under bilden	4795
artikeln går att lyssna på	4791
artikeln läses upp av en syntetisk röst	4875
artikeln är automatiskt genererad	4903
artikeln är låst	4777
artikeln är maskinöversatt	4903
artikeln är skapad automatiskt	4903
artikeln är skyddad av upphovsrätt	4901
artikeln är uppläst av en dator	4791
artikkel jätkub pärast reklaami	1804
artikkel jätkub reklaami järel	1804
artikkel on kaitstud autoriõigusega	1857
artikkel täieneb	1802
artikkelen er låst	3658
artikkelen finnes også som lyd	3671
artikkeli jatkuu kuvan jälkeen	1999
artikkeli on konekäännetty	2101
artikkeli on suojattu tekijänoikeudella	2099
artikkelin lukee synteettinen ääni	2071
artikkelin lukee tekoälyääni	30
artikkelin voi myös kuunnella	1996
artiklen er låst	681
artiklen er læst op af en robot	692
artiklen er læst op med kunstig stemme	30
artiklen er oplæst med kunstig stemme	30
artiklen findes også som lyd	692
artiklen fortsætter efter annoncen	700
artiklen fortsætter efter reklamen	815
artiklen fortsætter nedenfor	700
artiklen fortsætter under billedet	700
artiklen kan også høres	692
artiklen læses op af en kunstig stemme	780
artikli loeb ette tehishääl	1800
artiklit loeb sünteetiline hääl	1838
artiklit loeb tehishääl	1800
artykuł czyta syntezator mowy	30
artykuł czyta sztuczna inteligencja	30
artykuł czytany przez syntezator mowy	3912
artykuł dla subskrybentów	3812
artykuł do słuchania	3912
artykuł kontynuowany pod reklamą	3830
artykuł premium	3926
artykuł sponsorowany	3827
artykuł zablokowany	3926
artykuły na e-mail	3815
artykuły partnerów	3949
artículo anterior	1638
artículo regalado	1773
artículo relacionado	1638
artículo siguiente	1732
artículos recomendados	1697
artículos relacionados	1638
as notícias mais lidas	4067
ascultă	4173
ascultă articolul	4233
ascunde răspunsurile	4225
aseta ensisijaiseksi lähteeksi	2105
aslini göster	5020
assine já	3977
atbalstīt	3383
atcel jebkurā laikā	3383
atcelt var jebkurā laikā	3431
atcerēties mani	3432
atenció al subscriptor: #	106
atención al abonado: #	106
atención al suscriptor: #	106
atidaryti galeriją	3367
atidaryti programėlėje	3357
atidaryti programėlę	3357
atkūrimo greitis	3355
atlikite testą	3349
atlikušais laiks	3425
atlikušais laiks -#	3424
atpakaļ uz augšu	3435
atpakaļ uz sākumlapu	3435
atradi kļūdu	3436
atradi kļūdu rakstā	3389
atradāt kļūdu	3436
atrakinti straipsnį	3363
atrisini krustvārdu mīklu	3418
atsaukt piekrišanu	3422
atsisiųsti garso įrašą	3355
atsisiųsti iš app store	3357
atsisiųsti iš google play	3357
atsisiųsti programėlę	3357
atsiųskite naujieną	3368
atsiųskite nuotraukas	3368
atskaņot video	3424
atskaņošanas ātrums	3424
atslēgt rakstu	3431
atslēgvārdi	3425
atteikties var jebkurā laikā	3433
attēls # no #	3444
attēls #/#	3444
attēls attēlā	3424
atualizar a página	4092
atualizar preferências	4147
atualizar página	4092
atvērt	3391
atvērt galeriju	3435
atvērt lietotni	3426
atvērt lietotnē	3426
atvērt rakstu	3431
atļaut paziņojumus	3427
atšaukti galite bet kada	3313
atšaukti sutikimą	3353
aucun commentaire à ce niveau	2228
audio narrado por una voz automática	1668
audio vytvorila umelá inteligencia	4631
auf apple podcasts hören	937
auf spotify hören	937
ausgewählt für sie	966
auswahl bestätigen	1024
auswählen	1040
automaatselt tõlgitud	1851
automaattinen käännös	2102
automaticky preložené	4655
automaticky přeloženo	653
automatické prehrávanie	4631
automatické přehrávání	622
automatický preklad	4656
automatický překlad	654
automatikus lejátszás	2667
automatinis atkūrimas	3355
automatisch übersetzt	1054
automatische übersetzung	1055
automatiskt översatt	4903
automatiškai išversta	3369
automatsko puštanje	4530
automātiski tulkots	3437
automātiskā atskaņošana	3424
autoriser la publicité	2267
ava äpis	1840
avantage abonnés	2255
avantages abonnés	2255
avantaje pentru abonați	4231
avançar # segundos	4078
avançar para o conteúdo	4018
aveți deja cont	4254
avfölj	4909
avfølg	3791
avis de décès	2224
avoimet työpaikat	2014
avregistrera dig när som helst	4892
avsluta när du vill	4777
avsluta när som helst	4892
avslutt når du vil	3658
avslå alle	3758
avís legal	447
avísanos de un error	1747
aylik bağiş	5094
aylik bağiş yap	5126
ayrintilar için tiklayin	5019
ayrintilar için tiklayiniz	5019
az ai hibázhat	2694
az ai tévedhet	2694
az e-mail-címed	2684
az első hónap csak # ft	2582
az mi hibázhat	2694
az oldal tetejére	2687
az outbrain ajánlásával	2702
az ön e-mail-címe	2684
az ön neve	2684
az összefoglalót ai készítette	2694
az összefoglalót mi készítette	2694
az összes cikk	2687
az összes elfogadása	2659
az üzeneted	2685
aç	5020
añadir a favoritos	1618
añadir a la cesta	1772
añadir a mi lista	1696
añadir a mis temas	1765
añadir al carrito	1772
añadir comentario	1631
añadir como fuente preferida	1741
añadir una respuesta	1747
añadir usuario	1593
añádenos como fuente preferida	1741
aún no eres suscriptor	1726
aún no estás registrado	1727
aún no te has registrado	1593
aún no tienes cuenta	1727
ačiū už jūsų balsą	3349
ačiū už registraciją	3365
ačiū už žinutę	3365
ačiū, kad balsavote	3349
ačiū, kad užsiprenumeravote	3338
ați uitat parola	4255
ați votat deja	4225
""", 'b': """
baixar episódio	4078
baixar o áudio	4078
baixar áudio	4078
bandykite dar kartą	3365
bandykite vėliau	3365
bankkártyás támogatás	2678
bankovním převodem	634
banküberweisung	836
bara för dig som prenumererar	4889
bara för prenumeranter	4889
bare nødvendige	3757
bağiş sayfasina git	5094
bağiş yap	4994
bağiş yapin	4994
bağişim	5095
bağlanti kopyalandi	5112
bağlantiyi kopyala	5004
başa dön	5019
başka tutar	5094
be šlamšto	3365
bedste værdi	795
bei google als quelle hinzufügen	865
bei spotify hören	937
beitrag nicht mehr verfügbar	1026
bejegyzés betöltése	2659
bejelentkezés	2582
bejelentkezés apple-fiókkal	2681
bejelentkezés facebookkal	2681
bejelentkezés google-fiókkal	2681
bekræft din e-mail	797
belépés	2582
belépés facebook-fiókkal	2681
belépés facebookkal	2681
belépés google-fiókkal	2681
benefício do assinante	4045
bere sintetični glas	4736
berite naprej z naročnino	4745
bestill nå	3754
beställ boken	4868
betalas årsvis	4889
betales årlig	3773
betales årligt	794
betalt innehåll	4911
betrag wählen	835
betygsätt receptet	66
betűméret	70
betűméret csökkentése	2700
betűméret módosítása	2700
betűméret növelése	2700
bez mišljenja	4524
bez surogātpasta	3433
bez zobowiązań	3927
bez závazku, kdykoli zrušíte	525
bez závazků	637
bezmaksas piegāde	3421
bezárás	2577
beágyazott tartalom	2659
beállítás preferált forrásként	2697
beállítások mentése	2659
beállítások módosítása	2662
beğen	5074
beğenme	5074
bidrag kan trækkes fra i skat	791
bieżący czas #	3912
bild in originalgröße	1044
bild vergrößern	892	1044
bildergalerie öffnen	1044
bildirimleri aç	5071
bildirimleri açin	5071
bilety już w sprzedaży	3905
bir ay ücretsiz deneyin	114
bir hata oluştu	5099
bir tutar seçin	5126
bir şeyler ters gitti	5100
bir şeyler yanliş gitti	5100
bitte füllen sie dieses feld aus	1041
bitte geben sie eine gültige e-mail-adresse ein	1041
bitte prüfen sie ihr postfach	1041
bitte versuchen sie es später erneut	948
bitte versuchen sie es später noch einmal	1041
bitte überprüfen sie ihr postfach	1041
bize ulaşin	5012
biểu quyết	97
bjud en vän på artikeln	4791
bjud oss på en kaffe	4886
bjud oss på kaffe	4886
bjud på en kaffe	4887
bli månadsgivare	4773
bli støttemedlem	3655
bliv fast støtte	791
bliv støtteabonnent	791
bliv støttemedlem	678
blocco pubblicità rilevato	3000
blokovať	4635
bloqueador de anúncios ativado	4129
bloqueador de anúncios detectado	4129
bloqueur de publicité détecté	2305
bloqueur détecté	2305
boletín	1603
bolo to užitočné	4655
brezplačna dostava	4732
browserul tău nu poate reda acest video	4195
brukervilkår	3682
brīva summa	3430
bu haber abonelere özeldir	4995
bu haber yapay zeka tarafindan seslendirilmiştir	5080
bu haber yapay zekâ ile seslendirilmiştir	5080
bu haberi paylaş	5135
bu haberi paylaşin	5135
bu haberler de ilginizi çekebilir	5018
bu içerik abonelere özeldir	4995
bu içerik faydali oldu mu	5073
bu içerik görüntülenemiyor	5083
bu içerik gösterilemiyor	5083
bu içerik kilitli	5097
bu video artik mevcut değil	5080
bu video bulunduğunuz ülkede izlenemiyor	5080
bu video mevcut değil	5080
bu video ülkenizde izlenemiyor	5080
bu yaziyi paylaş	5135
bu yilbaşi abonelik hediye edin	5139
bu yorumu şikayet et	5117
bu özet yararli oldu mu	5041
bugün değil	4993
bulmaca çöz	5078
bunlar da ilginizi çekebilir	5013
burtu izmērs	3440
butlletí	459
buy me a coffee ☕	1247
buy me a cup of coffee ☕	1247
buy us a coffee ☕	1247
buzón anónimo	1735
buzón seguro	1735
buďte v obraze	530
bylo to pro vás užitečné	653
bylo to užitečné	653
bài cùng chuyên mục	5357
bài cùng tác giả	5335	5357
bài khác	5321
bài khác của tác giả	5391
bài liên quan	5321
bài mới nhất	5357
bài quảng cáo	5358
bài tiếp theo	5321
bài trước	5391
bài viết có hữu ích không	5364
bài viết có hữu ích với bạn không	5364
bài viết cùng tác giả	5335
bài viết khác của tác giả	5335
bài viết liên quan	5321
bài viết mới	5356
bài viết này bị khóa	5385
bài viết này có hữu ích không	5364
bài viết tiếp theo	5391
bài viết tiếp tục bên dưới	5360
bài viết tiếp tục sau quảng cáo	5360
bài viết trước	5391
bài viết được tặng bởi thuê bao	5411
bài được dịch tự động	5356
bài đọc nhiều	5357
báo cáo	5365
báo cáo bình luận	5402
báo cáo vi phạm	5365
báo lỗi	5320
báo lỗi bài viết	5364
bármikor leiratkozhat	2609
bármikor leiratkozhatsz	2609
bármikor lemondhatja	2582
bármikor lemondható	2582
bäst värde	4890
bästa pris	4890
bình chọn	96	5365
bình chọn của bạn đã được ghi nhận	5364
bình luận	5320
bình luận (#	5320
bình luận của bạn	5402
bình luận hay	5341
bình luận đã bị tắt	5402
bölümü indir	5080
búsqueda	1644
bücher aus dem shop	870
bülten	5049
bülten üyeliği	5049
bültene abone oldunuz	5049
büyüt	5019
bądź na bieżąco	3815
bądź pierwszą osobą, która skomentuje	3943
błędny adres e-mail	3929
bővebben	2605	2661
būkite pirmas	3319
būkite pirmas, pakomentavęs	3319
bạn chưa có tài khoản	5385
bạn chưa đăng ký	5385
bạn có muốn nhận thông báo	5378
bạn có muốn nhận thông báo không	5378
bạn có thể hủy đăng ký bất cứ lúc nào	5387
bạn có thể quan tâm	5321
bạn muốn nhận thông báo	5378
bạn thấy bài viết này thế nào	5364
bạn đang theo dõi chủ đề này	5396
bạn đã bình chọn	5364
bạn đã bình chọn rồi	5364
bạn đã có tài khoản	5385
bạn đã đăng ký rồi	5408
bản dịch tự động	5395
bản ghi	5372
bật	5379
bật thông báo	5378
bật tiếng	5371
bắt buộc	5388
bắt đầu trắc nghiệm	5367
bỏ qua	5299
bỏ qua quảng cáo	5405
bỏ theo dõi	5396
""", 'c': """
cada aportació compta	462
cada aportación cuenta	1692
cada contribuição conta	4062
cada doação conta	4093
cada donación cuenta	1722
cadastre-se grátis	3977
califica este artículo	1631
campo obrigatório	4099
campos obrigatórios	4099
cancelar a inscrição	4148
cancelar inscrição	4148
cancelar la suscripción	1780
cancelar subscrição	4146
cancelar suscripción	1780
cancel·la quan vulguis	494
cargando el vídeo	1707
cargando vídeo	1707
cargar más	1644
cargar más comentarios	1700
cargar más noticias	1732
cargar publicación	1712
cargar vídeo	1712
carrega la publicació	480
carrega més comentaris	469
carregando o vídeo	4078
carregando vídeo	4078
carregant el vídeo	476
carregar conteúdo	4082
carregar conteúdo externo	4004
carregar mais comentários	4069
carregar mais notícias	4103
carregar o conteúdo	4082
carregar publicação	4082
carregar vídeo	4082
carte de crédit	2135
cartão de crédito	3976
caseta redacțională	4192	4193
categorieën	3502
categorías	1638
caută	4184
caça-palavras	4074
ce contenu vous a-t-il été utile	2220
ce résumé vous a-t-il été utile	2220
cea mai bună ofertă	4255
cela vous a-t-il été utile	2249
cele mai citite știri	4219
cele mai noi știri	4182
celkem hlasovalo # čtenářů	610
celozaslonski način	4736
celá obrazovka	623
celý článek	553
celý článek zde	643
celý článok	4648
cenimy twoją prywatność	3833
cererea ta a fost trimisă	4281
cerrar galería	1763
cerrar menú	1644
cerrar sesión	19
cet article est en accès libre pour les abonnés	2237
cet article est lu par une voix de synthèse	2220
cet article vous a-t-il été utile	2249
cette adresse est déjà inscrite	2309
cette information vous a-t-elle été utile	2296
cette page vous a-t-elle été utile	2249
cette réponse est-elle utile	2249
cette vidéo est indisponible	2257
cette vidéo ne peut pas être lue	2257
cevaplari göster	5073
changer mes préférences	2179
chargement du lecteur vidéo	2257
charger la vidéo	2261
charte éditoriale	2283
chcem dostávať upozornenia	4634
chcem odoberať	4644
chcete dostávat notifikace	626
chcete dostávat upozornění	626
chcete dostávať notifikácie	4634
chcete dostávať upozornenia	4634
chci dostávat upozornění	626
chci odebírat	530
chci podpořit	522
chci přispět	522
chi tiết	5325
chia sẻ	5309
chia sẻ bài viết	5309
chia sẻ bài viết này	5411
chia sẻ facebook	5356
chia sẻ lên facebook	5398
chia sẻ qua email	5398
chia sẻ qua facebook	5356
chia sẻ qua zalo	5398
chia sẻ tin này	5411
chia sẻ zalo	5398
chia sẻ ý kiến của bạn	5320	5341
cho chúng tôi biết ý kiến	5364
cho phép	5379
cho phép thông báo	5378
chuyên mục	5321
chuyển đến công thức	66
chép liên kết	5356
chính sách bảo mật	5319
chính sách bảo mật | điều khoản sử dụng	5319
chính sách cookie	5318	5319
chính sách quyền riêng tư	5319
chơi miễn phí	5367
chơi ngay	5367
chưa có tài khoản	5385
chấp nhận	5318
chấp nhận tất cả	5318	5319
chấp nhận tất cả cookie	5319
chấp nhận và tiếp tục	5318	5375
chế độ tối	5404
chỉ dành cho thuê bao	5385
chỉ dành cho thành viên	5385
chọn	5386
chọn gói	5385
chọn gói của bạn	5385
chọn gói đăng ký	5385
chọn số tiền	5406
chủ đề	5321
chủ đề liên quan	5321
chủ đề nóng	5357
cikk ajándékozása	2700
cikk elküldése ajándékként	2700
cikk feloldása	2681
cikk meghallgatása	2667
cikk megosztása	2588
cikk mentése	2588
cikk nyomtatása	2700
cikkünk frissül	2605
citeşte şi	4182
citește articolul complet	4260
citește articolul integral	4260
citește fără limite	4216
citește gratuit	4280
citește mai departe	4182	4184
citește mai mult	4182	4184
citește regulile comunității	4198
citește tot articolul	4260
citește transcrierea	4233
citește în aplicație	4240
citește și	4182
citi šobrīd lasa	3385
citit de o voce sintetică	4233
citiți și	4182
cobrança anual	4098
codes de réduction	2320
cofnij zgodę	3909
col·labora	434
comandă acum	4203	4231
comandă cartea	4203	4231
comentariile sunt doar pentru abonați	4273
comentariul tău	4273
comentariul tău așteaptă moderarea	4198
comentează	4181
comentário	4006
comentário aguardando moderação	4055
comentários	4006
comentários desativados	4118
comentários exclusivos para assinantes	4055
commander ce numéro	2224
commander le numéro	2223
comment désactiver mon adblocker	2267
comment désactiver mon bloqueur	2267
commentaire en attente de modération	2228
commentaires désactivés	2296
commerciële bijdrage	3552
commerciële content	3634
commerciële inhoud	3634
comparte este artículo	1773
compartilhar esta matéria	4141
compartilhe esta notícia	4141
compartir esta página	1773
completează formularul #	4164
completează online formularul #	4164
compre a edição impressa	4045
conditions générales	2176
conectează-te cu facebook	4216
conectează-te cu google	4216
confidentialité	2176
configuració de galetes	480
configuració de les galetes	480
configuració de privacitat	480
configuración	1627
configuración de cookies	1627
configuración de privacidad	1712
configurações de cookies	4000
configurações de privacidade	4082
confira o preço	4140
conheça as ofertas	4131
conheça os planos	4131
conheça todas as nossas newsletters	4059
consenti la pubblicità	2961
consigue tu entrada aquí	1671
consulta les normes de participació	451
consultez notre charte de modération	2228
consíguelo en tu quiosco	1671
contacta amb la redacció	502
contacta con la redacción	1735
contactar a redação	4106
contactar con la redacción	1735
contactați redacția	4262
contacte a redação	4106
contactează redacția	4262
contacter la rédaction	2283
contactez la rédaction	2283
contenu externe recommandé	2218
contenu proposé par notre partenaire	2224
contenu réservé	2273
contenu réservé aux abonnés	2273
contenu sponsorisé	2174
contenus recommandés	2242
contenus sponsorisés	2174	2188
conteúdo bloqueado	4004
conteúdo de marca	3998
conteúdo exclusivo	3977
conteúdo exclusivo para assinantes	4064
conteúdo externo	4040
conteúdo externo bloqueado	4004
conteúdo externo recomendado	4040
conteúdo gerado por ia	4126
conteúdo pago	4075
conteúdo para assinantes	3977
conteúdo patrocinado	3998
conteúdo premium	4064
conteúdo produzido pela marca	4045
conteúdo relacionado	4015
conteúdos relacionados	4067
contingut només per a usuaris registrats	463
continua a leggere dopo la pubblicità	2947
continua após a publicidade	3998
continua després de l'anunci	453
continuar leyendo aquí	1593
continuarea articolului după publicitate	4205
continuarea articolului după reclamă	4202
continue a ler esta notícia	4067
continuer après la publicité	2174
continuer sans désactiver	2305
continuer à lire	2311
continuă cu apple	4216
continuă cu email	4280
continuă cu facebook	4216
continuă cu google	4216
continuă lectura	4283
continuă pe site	4240
continuă să citești	4283
continuă să citești după publicitate	4202
continuă în browser	4240
continúa abajo	1625
contáctanos	1631
convida'ns a un cafè	490
conținut disponibil doar utilizatorilor înregistrați	4216
conținut exclusiv	4168
conținut exclusiv pentru abonați	4168
conținut extern	4195
conținut extern recomandat	4195
conținut pentru abonați	4166
conținut plătit	4231
conținut premium	4216
conținut promovat	4205
conținut sponsorizat	92	4176
cookie beállítások	2659
cookie を管理する	3124
cookie 偏好設定	5445
cookie 偏好设置	5445
cookie 設定	5521
cookie 设置	5521
cookie-beállítások	2659
cookie-beállítások módosítása	2662
cookieinställningar	4797
cookies a ochrana soukromí	546
cookieの管理	3124
cookieの設定	3058
cookieの設定を変更	3060
cookieを拒否する	3157
cookieを管理	3124
cookieを管理する	3124
cookie政策	5443
cookie設定	3058	3061	5443
cookie設定を変更	3060
cookie设置	5443	5446
copia enllaç	510
copia l'enllaç	441
copiază	4270
copiază link	4173
copiază linkul	4173
copy link thành công	5356
correo electrónico	1603
correo electrónico no válido	1728
correo no válido	1728
correu electrònic	497
correu electrònic no vàlid	496
correu no vàlid	496
coś poszło nie tak	3930
coś poszło nie tak. spróbuj ponownie	3929
coś poszło nie tak. spróbuj ponownie później	3929
creează cont	4166
crucigrama del día	1748
créer mon compte	2136
créer un compte	2136
créer une alerte	2230
créer une alerte sur ce thème	2230
csak a szükséges sütik	2659
csak a szükségesek	2659
csak előfizetők számára	2681
csak előfizetőknek	2582
csomagok megtekintése	2681
cualquier aportación ayuda	1722
cum îl dezactivez	4249
cumpără acum	4231
cumpără bilet	4203	4231
cumpără bilete	4203	4231
cumpără bilete online	4231
cumpără cartea	4203	4231
cumpără de pe emag	4231
cumpără revista	4202
cuvinte încrucișate	4230
czy artykuł był pomocny	3941
czy artykuł był przydatny	3941
czy ten artykuł był pomocny	3941
czy to było pomocne	3941
czyta głos ai	3912
czytaj całość	3849
czytaj cały artykuł	3932
czytaj również	3846
czytaj także	3846
czytaj też	3846
czytaj też nasze inne artykuły	3846
czytaj więcej	3846	3849
czytaj więcej o	3846
czytane przez głos syntetyczny	3912
cài đặt	5318
cài đặt cookie	5375
cài đặt quyền riêng tư	5375
cài đặt ứng dụng	5377
các bài viết khác của tác giả	5335
các tin khác	5321
cách tắt	5382
cách tắt trình chặn quảng cáo	5381
câmp obligatoriu	4256
câmpuri obligatorii	4256
cât de util a fost acest articol	4198
címkék	2603
címlap	2603
címlapra	2687
címlapról ajánljuk	2603
có lẽ để sau	5299
có lỗi xảy ra	5387
có thể bạn quan tâm	22	5321
có thể bạn thích	22
có, tôi muốn	5378
códigos de desconto	4140
códigos de descuento	1772
códigos promocionales	1772
cómo desactivar el bloqueador	1720
cómo desactivarlo	1721
cómpralo aquí	1706
cómpralo en amazon	1706
cùng chuyên mục	5321
cùng chủ đề	5357
cùng tác giả	5335	5357
cảm ơn bạn đã bình chọn	96	5364
cảm ơn bạn đã tham gia	5364
cảm ơn bạn đã ủng hộ	5406
cảm ơn, tin nhắn của bạn đã được gửi	5387
cỡ chữ	70	5346
cửa hàng	5400
""", 'd': """
d'autres articles à découvrir	22
da, želim	4534	4740
dagens fråga	96	4865
dagens spørgsmål	96	771
dagens spørsmål	96	3751
daha az göster	5020
daha fazla göster	5019
daha fazla haber için tiklayin	5019
daha fazla yorum yükle	5073
daha önce oy kullandiniz	5073
daha önce oy verdiniz	5073
dalies ar šo rakstu	3388
dalinkitės	3313
dalinkitės straipsniu	3318
dalsza część artykułu pod materiałem wideo	3827
dalsza część artykułu pod wideo	3827
dalsza część tekstu pod wideo	3827
dalszy ciąg materiału pod wideo	3830
dalīties	3383
dalīties ar draugiem	3388
dalīties ar rakstu	3440
dalīties facebook	3388
dalīties whatsapp	3440
další	553
další foto	643
další fotografie	643
další snímek	643
další strana	553
další video	622
další z rubriky	551
další zprávy	551
další článek	551
další články	22	551
další články od autora	643
další čtení	551
danke für dein feedback	941
danke für deine stimme	96
danke für ihr feedback	941
danke für ihre stimme	96	1014
danke fürs abstimmen	1014
danke fürs mitmachen	96
danos tu opinión	1683
dans l'actualité	2242
dans la même catégorie	2188
dans la même rubrique	2188
dans la même série	2188
dar lze odečíst z daní	633
dar si můžete odečíst z daní	633
darovat jednorázově	633
darovat měsíčně	633
darovat předplatné	665
darovat článek	534
darovať	4566
darovať jednorazovo	4638
darovať mesačne	4638
darovať predplatné	4665
darovať článok	4574
darowiznę możesz odliczyć od podatku	3923
darujte nám # %	4638
darujte predplatné	4665
darujte predplatné na vianoce	4665
darujte předplatné	665
darujte předplatné k vánocům	665
darujte tento článek	534
darujte tento článok	4574
das könnte dich auch interessieren	889
das könnte ihnen auch gefallen	889
das könnte sie auch interessieren	889
das könnte sie interessieren	889
das video ist in ihrem land nicht verfügbar	1026
das video ist leider nicht mehr verfügbar	1026
das video ist nicht mehr verfügbar	1026
das video ist nicht verfügbar	1026
das wichtigste in kürze, zusammengefasst von ki	925
datenschutzerklärung	875
daugiau autoriaus straipsnių	3367
daugiau straipsnių	3367
daugiau šia tema	3315
dať spätnú väzbu	4655
dbamy o twoją prywatność	3833
de crăciun, oferă un abonament	4287
deaktivér din adblocker	788
deblochează articolul	4216
definições de cookies	4082
definições de privacidade	4082
deine stimme wurde gezählt	1014
deixar um comentário	4006
deixe um comentário	4006
del på e-mail	813
del på e-post	3671
del på facebook	692	3671
del på mail	692
del på twitter	692	3671
del på whatsapp	3792
del på x	692	3671
dela inlägget	4791
dela på facebook	4791
dela på twitter	4791
dela på whatsapp	4910
dela på x	4791
dela som gåva	4910
deli po e-pošti	4761
deli članek	4681
delite članek	4681
demander un droit de réponse	2296
demandez à l'ia	107
demandez à notre ia	107
den här artikeln är låst	4889
den här artikeln är skyddad av upphovsrättslagen	4901
den här videon är inte längre tillgänglig	4875
den här videon är inte tillgänglig	4875
denne artikel er låst	794
denne artikkelen er låst	3773
denne saken er låst	3773
denne video er ikke længere tilgængelig	780
denne video er ikke tilgængelig	780
denunciar comentário	4118
denunciar este comentário	4118
der er opstået en fejl	798
der opstod en fejl. prøv igen senere	797
dernière minute	2188
dernières actualités	2188
dernières infos	2188
dernières nouvelles	2188
desa les preferències	480
desa per llegir després	465
desactívalo para continuar	1720
desactívalo para seguir leyendo	1720
desbloquear artículo	1693
desbloqueie este conteúdo	4064
descarcă aplicația	4240
descarcă audio	4233
descarcă din app store	4240
descarcă din google play	4240
descarcă episodul	4233
descarcă formularul	4251
descarcă formularul #	4164
descargar pódcast	1707
descarrega l'àudio	476
descarregar áudio	4078
deschide aplicația	4241
deschide în aplicație	4240
descárgala en app store	1715
descárgala en google play	1715
descărcați formularul #	4164
destekçi ol	5094
destekçimiz olun	5094
desteğiniz fark yaratir	5126
desteğiniz için teşekkür ederiz	5126
desteğiniz için teşekkürler	5126
det er gratis å opprette en bruker	3658
det går inte att visa innehållet	4872
det har oppstått en feil	3777
det här innehållet kan inte visas	4872
det här innehållet är inte tillgängligt	4872
det læser andre	717
det oppsto en feil. prøv igjen senere	3776
det är gratis att skapa ett konto	4777
detaylar için tiklayin	5019
detaylar için tiklayiniz	5019
detta material är skyddat enligt lagen om upphovsrätt	4840
detta är en annons	4795
detta är en plusartikel	4777
dette indhold er ikke tilgængeligt	777
devam etmek için üye girişi yapin	4995
devami için abone olun	4995
devamini okumak için abone olun	4995
dezabonați-vă	4288
dezabonează-te	4288
dezactivează sunetul	4233
dienas jautājums	3418
diese funktion steht nur angemeldeten nutzern zur verfügung	962
dieser inhalt ist nicht mehr verfügbar	1023
dieser inhalt ist nicht verfügbar	1023
dieser kommentar wurde gelöscht	1056
dieses video ist in deinem land nicht verfügbar	1026
dieses video ist in ihrem land nicht verfügbar	1026
dieses video ist leider nicht mehr verfügbar	1026
dieses video ist nicht mehr verfügbar	1026
dieses video ist nicht verfügbar	1026
digite um e-mail válido	4099
din aceeași categorie	4182
din aceeași secțiune	4219
din röst har registrerats	4861
din röst är registrerad	96
din röst är räknad	4861
disponibil în app store	4240
disponibil în app store și google play	4210
disponibilă în app store și google play	4210
disponível na app store	4085
distribuie știrea	4285
distribuiți	4173
diğer fotoğraf için tiklayin	5016
diğer haberler	22	5013
diğer okurlar bunlari okuyor	5013
diğer sayfaya geçmek için tiklayin	5016
diğer seçenekler	5113
diğer tutar	5094
diğer yazilari	5103
dla prenumeratorów	3926
dla subskrybentów	3812
dlaczego widzę tę reklamę	3949
do fotogalérie	4647
do galérie	4648
do góry	3849
do košíka	4626
do košíku	539	616
do księgarni	3828
do speciálu	643
doar abonații pot comenta	4198
doar pentru abonați	4166
doação mensal	3973
doação única	3973
doba čtení # min	553
dodaj do moich tematów	3945
dodaj jako preferowane źródło	3945
dodaj kao željeni izvor	4554
dodaj nas do preferowanych źródeł	3945
dodaj nas do wyjątków	3918
dodaj u košaricu	4526
dodaj v košarico	4731
dogodila se greška. pokušajte ponovno	4542
dolgozzon nálunk	2605
domiciliación bancaria	1592
domů	553
don régulier	2269
dona suport al periodisme en català	462
dona'ns la teva opinió	469
donació mensual	491
donació única	491
donación mensual	1588
donación puntual	1723
donación única	1588
donativo único	4094
donați	4163
donația mea	4279
donație lunară	4251
donație unică	4251
donează	4163
donează acum	4163
donează lunar	4163
donează lunar # euro	4215
donează lunar # lei	4215
donează o dată	4250
doner nå	3655
doniraj mesečno	4537	4743
doniraj mjesečno	4537
données personnelles	2176
donér	678
donér nu	678
doporučeno outbrain	661
doporučeno taboola	661
doporučené	551
doporučené články	551
doporučuje outbrain	661
doporučujeme	551	637
doporučujeme přečíst	551
doporučujeme také	551
dosegli ste omejitev člankov	4745
dosegnuli ste ograničenje članaka	4539
dossier spécial	2254
dovanoti straipsnį	3372
dozvoli obaveštenja	4533
dołącz do dyskusji	3896
dołącz do nas	3809
dołącz do newslettera	3815
došlo je do greške. pokušajte ponovo	4542
došlo je do pogreške. pokušajte ponovno	4542
došlo k chybě	641
došlo k chybě. zkuste to prosím později	640
drodzy użytkownicy	3833
droga użytkowniczko, drogi użytkowniku	3833
drogi użytkowniku	3833
droits réservés	2316
drukāt	3388
drukāt rakstu	3440
drukāt recepti	66
du använder en adblocker	4882
du använder en annonsblockerare	4882
du er nå påmeldt	3665
du er nå påmeldt nyhetsbrevet	3665
du följer	4908
du följer det här ämnet	4908
du följer nu	4908
du följer redan	4908
du följer redan ämnet	4908
du følger allerede	3790
du følger allerede dette emne	812
du følger allerede dette temaet	3790
du følger allerede emnet	812
du følger dette emne	812
du følger dette temaet	3790
du følger emnet	812
du følger nå	3790
du har en adblocker påslagen	4884
du har en annonsblockerare påslagen	4884
du har nådd grensen	3773
du har nået din grænse	794
du har nått din gräns	4889
du har redan röstat	4861
du har rätt att vara anonym	4806
du har slået adblock til	788
du kan när som helst avregistrera dig	4892
du kan när som helst avsluta prenumerationen	4784
du kan når som helst melde deg av	3665
du kan opsige når som helst	681
du kan trække beløbet fra i skat	791
du kanske också gillar	4810
du modtager snart en bekræftelse på mail	686
du même auteur	2188
du prenumererar nu på nyhetsbrevet	4784
du skyddas av källskyddet	4806
du verkar använda en annonsblockerare	4882
du vil kanskje også like	3693
du är nu anmäld	4892
du är skyddad av källskyddet	4806
du är skyddad enligt källskyddet	4806
duración	1708
durată	4234
duração	4079
durée	2258
durée : #	2211
dział prenumeraty: #	106
dziękujemy za głos	96	3899
dziękujemy za oddanie głosu	96	3899
dziękujemy za przesłanie formularza	3929
dziękujemy za udział w sondzie	3899
dziękujemy za wiadomość	3929
dziękujemy za zapis	3815
dziękujemy! sprawdź skrzynkę	3929
dành cho bạn	5321
dành cho thuê bao	5303
dành riêng cho thành viên	5385
dárkovat článek	524
dát zpětnou vazbu	653
därefter # kr/mån tills du säger upp	4777
débloquer l'accès	2308
débloquer l'article	2136
débloquer tous les articles	2138
débloquez cet article	2237
débloquez l'accès à tous les articles	2138
débloquez l'intégralité des articles	2138
débloquez tous les articles	2138
débloquez tous nos articles	2138
déconnexion	19
découvrez notre boutique	2223
découvrez tous nos jeux	2252
découvrir l'offre	2136
découvrir la boutique	2255
découvrir nos offres	2237
découvrir toutes nos offres d'abonnement	2237
déjà un compte	2136
déjà un compte ? connectez-vous	2136
délka	623
délka #	623
déplier	2193
désabonnement	2328
désactiver les sous-titres	2257
désinscription	2328
détails	2193
dê a sua opinião	4069
dê sua opinião	4069
dê uma assinatura de presente	4150
dölj	4814
dölj annons	4911
dölj bildtext	4895
dölj svar	4906
düzeltme politikasi	5105
dāvini rakstu	3388
dāvini rakstu draugam	3388
děkujeme za hlas	610
děkujeme za hlasování	96	610
děkujeme za odběr	640
děkujeme za přihlášení	530
děkujeme za vaši zprávu	640
děkujeme za váš hlas	96	610
děkujeme za zprávu	640
dĺžka	4632
dĺžka #	4632
dịch tự động	5372
""", 'e': """
e-bülten	5049
e-bülten aboneliği	5049
e-mail alebo používateľské meno	4641
e-mail cím	2684
e-mail ili korisničko ime	4539
e-mail inválido	4059
e-mail nebo uživatelské jméno	636
e-mail-cím	2685
e-mail-cím vagy felhasználónév	2681
e-mailová adresa	530
e-pasts vai lietotājvārds	3431
e-post või kasutajanimi	1845
e-posta gönder	5004
e-posta ile paylaş	5112
e-postadress eller användarnamn	4889
e-pošta ali uporabniško ime	4745
e-poštni naslov	4748
echipa redacțională	4193
ecrã inteiro	4079
edición digital	1593
edición impresa	1593
editöre yaz	5105
editöre yazin	5105
editörün seçtikleri	5013
edição impressa	3977
eget beløb	791
eget beløp	3770
egyedi összeg	2678
egyszeri adomány	2678
egyszeri támogatás	2578
egyszeri támogatás küldése	2678
egyéb összeg	2678
ehkä myöhemmin	1982
ei mielipidettä	2062
ei tänään	1982
ei vielä tunnusta	2087
ei, aitäh	1842
eikö sinulla ole tunnusta	2087
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1041
eiti į receptą	66
ekskluzivno za naročnike	4745
el artículo continúa abajo	1772
el artículo continúa debajo	1772
el juego es solo para mayores de # años	1744
el millor de la setmana a la teva bústia	459
el más popular	1727
el més llegit	438
el més popular	495
el més vist	466
el reproductor se está cargando	1707
el. paštas	3338
el. paštas arba vartotojo vardas	3363
el. pašto adresas	3365
eldste først	3788
elfelejtett jelszó	2582
elfelejtette a jelszavát	2681
elfogadom az összeset	2662
elfogadom és folytatom	2659
elfogadom és megjelenítem	2659
elfogadás és folytatás	2659
elige tu suscripción	1693
elküldés	2685
elküldöm	96	2588	2685
elküldöm e-mailben	2700
ellenőrizd a postafiókod	2684
ellenőrizze a postafiókját	2684
elmentem későbbre	2588
elolvasom később	2700
elolvasta az összes ingyenes cikkét	2681
elrejtés	2607
els lectors també han llegit	466
elutasítom	2661
elérte a havi limitet	2681
elírást talált	2599
előfizetek	2582
előfizetés	2582
előfizetési csomagok	2681
előfizetési lehetőségek	2681
előfizető vagyok	2681
előfizetői ajánlat	2656
előfizetői előny	2656
előfizetői kedvezmény	2656
előfizetői tartalom	2582
előfizetői ügyfélszolgálat: #	106
előfizetőknek	2582
előfizetőként megoszthatja a cikket	2588
előző	2605
előző cikk	2603
előző fotó	2687
előző kép	2687
előző oldal	2687
email cím	2685
email của bạn	5408
email của bạn sẽ không được hiển thị công khai	5341
email inválido	4099
email không hợp lệ	5387
email không đúng định dạng	5387
email no válido	1728
email này đã được đăng ký	5408
emailul tău	4281
emlékeztess később	2577
emlékezz rám	2682
emlékezzen rám	2682
emme voi näyttää sisältöä	2068
emme voi näyttää tätä sisältöä	2068
empfehlungen für sie	966
en beğenilen	5074
en beğenilenler	5074
en colaboración con	1744
en col·laboració amb	512
en este artículo	1638
en popüler	5098
en çok okunan	5013
en çok okunan haberler	5013
en çok okunanlar	5013
encara no estàs registrat	495
encuesta del día	1634
endast för dig som är prenumerant	4889
endast för medlemmar	4889
endast nödvändiga	4872
endast nödvändiga cookies	4872
endre tekststørrelse	3792
engangsbeløb	678
engangsbeløp	3770
engedélyezem	2674
engedélyezés	2674
engedélyezés és folytatás	2662
engedélyezés és megjelenítés	2662
engångsgåva	4773
enllaç copiat	465
ensemble, faisons vivre un média libre	2236
entgeltliche veröffentlichung	872
enthält werbung	869
entre em contato com a redação	4106
enviament gratuït	512
enviar comentário	4006
enviar corrección	1631
envoyer à un ami	2166
envoyer à un proche	2166
envoyez-nous vos témoignages	2216
envíanos tu opinión	1700
envío gratis	1744
epizód letöltése	2667
eredeti megjelenítése	2607
eredmény megtekintése	96
eredmények	97	2607
eredmények megtekintése	2650
erinnern sie mich später	830
eroare la încărcarea videoclipului	4278
erro ao carregar o vídeo	4126
error al cargar el vídeo	1755
erről bővebben itt írtunk	2605
erről is írtunk	2603
erről itt írtunk bővebben	2605
erscheint täglich	948
erscheint wöchentlich	948
erősítse meg az e-mail-címét	2684
es gratis y solo te llevará un minuto	1689
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	948
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1041
es izslēdzu reklāmu bloķētāju	3429
escanea el código qr	1716
escreva um comentário	4006
escriu a la redacció	502
escriu el teu correu electrònic	459
esi pirmais, kas komentē	3389
esimene kuu # €	1795
esta funcionalidad es sólo para registrados	1593
esta matéria foi útil para você	4042
esta navidad, regala una suscripción	1785
esta notícia foi útil	4042
esta página foi útil	4069
este artigo está bloqueado	4097
este artigo foi útil	4069
este artículo está bloqueado	1726
este artículo está protegido	1768
este campo é obrigatório	4099
este contenido está protegido	1768
este correo ya está registrado	1761
este e-mail já está cadastrado	4132
este espaço é moderado pela redação	4055
este resumo foi útil	4042
este video ya no está disponible	1707
este vídeo já não está disponível	4078
este vídeo no está disponible	1707
este vídeo não está disponível	4078
este vídeo não está mais disponível	4078
este vídeo ya no está disponible	1707
está a seguir este tema	4136
estás bloqueando nuestros anuncios	1758
estás de acuerdo? vota	1683
estás siguiendo este tema	1765
estä	2078
ethvert bidrag hjælper	792
etický kodex redakce	648
etický kódex redakcie	4651
etkinleştir	5088
etkö ole tilaaja	2087
etkö ole vielä tilaaja	2087
ett fel har uppstått	4893
ett fel uppstod. försök igen senare	4892
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1041
evaluează rețeta	66
evästeasetukset	2002
evästeet	2002
evästeet ja tietosuoja	2003
evästekäytäntö	2068
exclusiv pentru abonați	4216
exibir conteúdo	4082
exklusiv für abonnenten	1039
exklusiv für mitglieder	1039
exklusivt för medlemmar	4889
exklusivt för prenumeranter	4889
exkluzív tartalom előfizetőknek	2681
experimente grátis por # dias	114
experimente grátis por um mês	114	4064
externt innehåll	4872
externí obsah	619
externý obsah	4628
ez a cikk zárolt	2681
ez a mező kötelező	2684
ez a tartalom nem elérhető	2659
ez a tartalom nem jeleníthető meg	2659
ez a videó már nem elérhető	2667
ez a videó nem elérhető	2667
ez is érdekelhet	2603
ez is érdekelheti	2603
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2659
ezt a témát már követi	2697
ezt is ajánljuk	2603
ezt olvasta már	2603
ezt olvastad már	2603
eén keer toestaan	3593
ešte nemáte predplatné	4641
ešte nemáte účet	4641
ești de acord? votează	4198
ești deja abonat	4224
ești deja abonată	4224
""", 'f': """
facebook ile giriş yap	5097
facebook'ta paylaş	5004
facebook-bejegyzés betöltése	2662
facebook-poszt betöltése	2662
facebookでシェア	3050
facebookでシェアする	3050
facebookでログイン	3137
facebookで共有	3151
facebookで続ける	3137
facebookで見る	3155
facturació anual	495
facturació mensual	495
facturación anual	1727
facturación mensual	1727
facturare anuală	4255
facturare lunară	4255
facturé annuellement	2273
facturé mensuellement	2273
faire un don défiscalisé	2269
faktureras årligen	4889
faktureres årlig	3773
faktureres årligt	794
fale com a redação	4106
fazer doação	4130
fazer uma doação mensal	4130
fazer uma doação única	4130
faça login	3977
faça o quiz	4072
faça o teste	4072
faça uma doação única	4130
faça uma pergunta sobre esta reportagem	4042
felhasználási feltételek	2659
felhasználási jog vásárlása	2692
felhasználónév	2682
felhasználónév vagy e-mail	2681
feliratkozás	2685
feliratkozás hírlevélre	2684
feliratok megjelenítése	2667
fermer la fenêtre	2311
fes el qüestionari	472
fes una donació	434
fes-te sòcia	490
ficha técnica	4024
fiecare contribuție contează	4250
fiecare donație contează	4215
fiecare leu contează	4215
film jest niedostępny w twoim kraju	3912
film nie jest już dostępny	3912
film niedostępny	3912
fin de la publicité	2255
fine della pubblicità	2947
fine pubblicità	2947
fiyati gör	5079
fizetett együttműködés	2702
fizetett hirdetés	92	2591
fiók létrehozása	2582
fiókom	2582
foglalja le helyét	2656
folytatás a hirdetés után	2702
folytatás apple-fiókkal	2681
folytatás facebookkal	2681
folytatás google-fiókkal	2681
folytatás google-lel	2681
folytatás kikapcsolás nélkül	2675
fontu büyüt	5112
form gönderildi	5128
formulaire envoyé	2309
formulário enviado	4132
forstået	722
forstått	3698
forstør	781
forstør billede	720
forstør billedet	800
forstørr	3761
forstørr bilde	3696
forstørr bildet	3779
fortsett uten å slå av	3768
fortsett uten å støtte	3654
fortsätt läsa efter annonsen	4795
fortsätt med apple	4889
fortsätt med e-post	4889
fortsätt med facebook	4889
fortsätt med google	4889
fortsätt utan att stänga av	4882
fortsätt utan att stödja	4772
fortsæt med apple	794
fortsæt med at læse	700
fortsæt med e-mail	794
fortsæt med facebook	794
fortsæt med google	794
fortsæt uden at slå fra	788
fortsæt uden at støtte	677
foto # iš #	3376
fotogalería	1638
fotografia următoare	4283
fotoğraf galerisi	5103
fotoğrafi büyüt	5103
fotoğraflar için tiklayin	5016
fotoğraflari gör	5103
fotoğraflari görmek için tiklayin	5019
fotó #/#	2686
fotó megtekintése	2686
fotó: #/#	2686
fotók megtekintése	2686
fra vores annoncører	815
fra vår butikk	3754
fra våre partnere	3794
frete grátis	4115
friss hírek	2603
frissítse az oldalt	2677
fråga ai	107
fråga vår ai	107
fråga vår ai om artikeln	4803
från vår butik	4868
från våra annonsörer	4911
från våra partner	4911
frühbucher-tickets	1019
frühbucherrabatt sichern	1019
fuld skærm	781
fuldskærm	720
fullskärm	4876
fyll i fältet	4892
fäll ihop	4814
fäll ut	4814
fältet är obligatoriskt	4892
få adgang	681
få artiklen læst op	692
få de vigtigste nyheder hver morgen	686
få de viktigaste nyheterna varje morgon	4784
få de viktigste nyhetene hver morgen	3665
få en gratis offert	113
få et gratis tilbud	113
få læst artiklen op	780
få notifikationer	784
få notiser	4879
få nyheder på mail	686
få nyheter på e-post	3665
få nyheter på mejlen	4784
få overblikket her	720
få tilgang	3658
få varsel når vi skriver om dette	3696
få varsler	3764
följ	4792
följ det här ämnet	4908
följ direktrapporten	4895
följ författaren	4908
följ journalisten	4908
följ liverapporten	4895
följ oss	4792
följ skribent	4792
följ skribenten	4908
följ ämne	4908
följ ämnen	4908
följ ämnet	4792
för prenumeranter	4777
förderer werden	832
fördermitglied werden	832
föregående	4813
föregående artikel	4810
föregående bild	4895
föregående sida	4895
förnamn	4893
förstora	4813
förstora bild	4895
förstora bilden	4895
försök igen senare	4892
føj til foretrukne kilder	812
føj til mine emner	812
følg	695	696	3673
følg alle	696
følg alle emner	697
følg dette emne	812
følg dette temaet	3790
følg direkte	3779
følg direktesenteret	3779
følg emne	695
følg emner	697
følg emnet	3790
følg forfatter	3790
følg forfatteren	3790
følg ikke længere	812
følg journalist	3790
følg journalisten	3790
følg liveblog	800
følg livebloggen	800
følg os	695
følg oss	3673
følg sagen her	720
følg saken direkte	3779
følg serien	697
følg skribent	812
følg skribenten	812
følg tema	3673
følg temaet	3790
følg temaet og få varsel	3696
følger	696
für abonnenten	837
für den newsletter anmelden	849
für dich empfohlen	966
für sie empfohlen	966
für sie entstehen keine mehrkosten	967
fă o donație	4163
fă quizul	4228
fă testul	4228
fără obligații	4216
fără spam	4256
fără sunet	4234
fără tine nu putem	4215
főoldal	2687
""", 'g': """
galbūt vėliau	3359
galeri için tiklayin	5016
galerie schließen	1044
galerie öffnen	1044
galeriyi aç	5019
galeriyi gör	5103
galeriyi görmek için tiklayin	5019
galéria	2605
galéria (#	2686
galéria bezárása	2687
galéria megnyitása	2687
galéria megtekintése	2605
garanta já o seu ingresso	4045
gastos de envío incluidos	1706
gastos de envío no incluidos	1706
gauti pranešimus	3358
gaver kan trækkes fra i skat	791
ge en engångsgåva	4886
ge en gåva	4887
ge återkoppling	4904
gefällt mir	1057
gefällt mir nicht	1057
gelesen von einer künstlichen stimme	1026
gelişmelerden aninda haberdar olun	5087
gem til læseliste	692
generisano veštačkom inteligencijom	4551
genindlæs siden	790
genişlet	5020
gerenciar opções	4125
gerenciar preferências	4125	4147
geri dön	5020
gerir opções	4125
gerir preferências	4125
gestionează consimțământul	4237
gestionează cookie-urile	4277
gestionează opțiunile	4180	4277
gestionează preferințele	4237
geçerli bir e-posta adresi girin	5099
geçerli süre	5081
geçersiz e-posta	5099
geçersiz e-posta adresi	5099
ghi nhớ đăng nhập	5385
gia hạn gói	5407
giriş	4995
giriş yap	4995
giriş yapin	4995
giriş yapin veya üye olun	4995
giv et beløb	791
giv et engangsbeløb	791
giv os feedback på artiklen	709
già abbonato	2847
già registrato	2847
giải đố ngay	5367
giảm cỡ chữ	5398
giọng nam miền bắc	5346
giọng nam miền nam	5346
giọng nữ miền bắc	5346
giọng nữ miền nam	5346
giọng đọc ai	5371
giọng đọc tự động	5371
gjenstående tid	3761
gjenstående tid #	3760
gjenstående tid -#	3760
glasnoća	4531
gli articoli più letti	2935
glömt ditt lösenord	4889
glömt lösenord	4777
glömt lösenordet	4889
glücksspiel kann süchtig machen	871
godišnja naplata	4540
godišnja pretplata	4540
godišnje	4540
godišnje plaćanje	4540
godkänn	4797
godkänn alla	4797
godkänn alla cookies	4872
godkänn och fortsätt	4872
godkänn och visa	4872
godkänn och visa innehåll	4800
google hirdetések	2702
google ile giriş yap	5097
google playからダウンロード	3127
google playで手に入れよう	3127
google play에서 다운로드	3261
google reklāmas	3442
google से जारी रखें	2555
google-hirdetések	2702
googleでログイン	3137
googleで優先するソースに設定	3167
googleで登録	3137
googleで続ける	3137
googleの優先するソースに追加	3167
google検索の優先するソースに追加	3167
gorące tematy	3846
gracias por tu opinión	1668
gratuit, fără spam	4256
grazie, il tuo messaggio è stato inviato	2970
grotuvas įkeliamas	3355
großansicht	1044
gràcies pel teu vot	469
gràcies per la teva opinió	451
gràcies per votar	451
gràcies, el teu missatge s'ha enviat	496
gràcies, ja estàs subscrit	459
grátis e sem spam	4099
grįžti į pradžią	3367
grįžti į viršų	3367
guardar artículo	1618
guardar configuración	1712
guardar para después	1696
guardar para leer después	1696
guardar preferências	4082
gå ikke glip af	717
gå ikke glip af noget	686
gå ikke glipp av noe	3665
gå til forsiden	3779
gå til hovedindhold	800
gå til indhold	720
gå til innhold	3779
gå til liveblog	800
gå til oppskriften	66
gå til opskriften	66
gå til quizzen	766
gå til shop	774
gå til toppen	800
gå till receptet	66
gåvolänk	4910
généré par ia	2303
généré par l'ia	2303
gépi felolvasás	2667
gépi fordítással készült	2694
géppel fordítva	2694
gérer la confidentialité	2302
gérer les cookies	2176
gérer les préférences	2218
gérer les traceurs	2302
gérer mes alertes	2230
gérer mes choix	2176
gérer mes cookies	2302
gérer mes préférences	2302
gérer mon consentement	2261
gérer vos préférences	2261
gérer vos préférences de cookies	2218
góp ý	5320
gönder	96	5100
gönderiyi göster	5083
gönderiyi yükle	5083
gör quizzet	4861
gör testet	4865
görseli büyüt	5103
görüş bildir	5073
görüşünü bildir	5073
görüşünüzü bildirin	5073
gündem	5013
günün anketi	96	5042
günün bulmacasi	5118
günün haberleri	5013
günün kelimesi	5118
günün sudokusu	5118
günün özeti	5013
głosuj	96	3902
głośność	3913
gợi ý	5321
gửi	96	5320
gửi bài cho tòa soạn	5392
gửi bài viết	5392
gửi bình luận	5320	5341
gửi bình luận của bạn	5340
gửi cho bạn bè	5356
gửi email	5309
gửi góp ý	5364
gửi phản hồi	5364
gửi thành công	5387
gửi tin bài	5392
gửi trả lời	5364
gửi ý kiến	5320
gửi ý kiến của bạn	5364
gửi đi	5388
gửi ảnh cho chúng tôi	5392
""", 'h': """
haber bülteni	5049
haber güncelleniyor	5019
haber yapay zeka ile seslendirilmiştir	30
haber yapay zekâ ile seslendirilmiştir	30
haberi arkadaşina hediye et	5004
haberi paylaş	5135
haberi özetle	5109
haberin devami aşağida	5056
haberin devami için kaydirin	5056
haberin devami için tiklayin	5016
haberin kilidini aç	5127
haberle ilgili diğer haberler	5018
haberlere dön	5130
hacer una donación mensual	1759
hacer una donación puntual	1759
haftanin testini çözün	109
hai già un account	2847
hai già votato	2941
halda nõusolekut	1836
hallitse evästeitä	2068
hang letöltése	2667
hanganyag letöltése	2667
hangerő	2668
hantera inställningar	4872
har du sett något	4900
harici içerik	5019
haritayi aç	5020
has arribat al límit d'articles gratuïts	463
has iniciado sesión	1666
has olvidado tu contraseña	1727
hasznos volt az összefoglaló	2599
hasznosnak találta a cikket	2599
hasło	3927
havi előfizetés	2682
havi fizetés	2682
havi rendszeres támogatás	2678
havi támogatás	2578
hayir teşekkürler	4993
hayir, teşekkürler	4993
haz una pregunta sobre este artículo	1668
he leído y acepto la política de privacidad	1689
he llegit i accepto la política de privacitat	447
he olvidado mi contraseña	1727
hela artikeln fortsätter nedan	4795
heli välja	1838
helskärm	4876
helskärmsläge	4875
helyesbítési szabályzat	2691
henüz abone değil misiniz	5097
hepsini gör	5019
her destek önemli	5095
her katki değerli	5095
her katki önemli	5095
her zaman göster	5083
hesap oluştur	4995
hi estàs d'acord? vota	451
hiba bejelentése	2691
hiba jelentése	2607	2691
hiba történt	2685
hiba történt, próbálja újra később	2684
hiba történt. próbálja újra	2684
hiba történt. próbálja újra később	2684
hibabejelentés	2691
hibás e-mail-cím	2684
hibát talált	2599
hibát talált a cikkben	2691
hibát találtál	2691
hibát találtál a cikkben	2691
hier reinhören	937
hinweis schließen	830
hirdetés	2591
hirdetés bezárása	2591
hirdetés elrejtése	2702
hirdetés jelentése	2702
hirdetés vége	2702
hirdetés, görgessen tovább	2591
hirdetésblokkolót használsz	2675
hirdetések engedélyezése	2677
hirdetések kikapcsolása	2702
hivatkozás másolva	2700
hivatkozás másolása	2700
hiển thị bài đăng	5375
hiển thị nội dung	5375
hiện phụ đề	5371
hjälp oss att rätta fel	4803
hlasitosť	4632
hlasovalo # lidí	610
hlasovalo # čtenářů	610
hlasovat v anketě	610
hlasovať	96	4623
hlasovať v ankete	4622
hlavná stránka	4647
hlavné správy	4571
hlavní stránka	643
hlavní zprávy	551
ho già donato	2840
ho già un account	2968
hogyan kapcsolhatom ki a hirdetésblokkolót	2675
hogyan védjük forrásainkat	2691
hoje não	3971
hoppa till huvudinnehåll	4895
hoppa till innehåll	4813
hoppa till innehållet	4895
hoppa över inlägg från facebook	4813
hoppa över inlägg från instagram	4813
hoppa över inlägg från x	4813
hors-séries, livres, affiches	2223
hozzáadás a kedvenc forrásokhoz	2697
hozzáadás a témáimhoz	2697
hozzáadás preferált forrásként	2697
hozzájárulás kezelése	2659
hozzájárulás módosítása	2659
hozzájárulás visszavonása	2659
hozzájárulások kezelése	2659
hozzászólok	2599
hozzászólás	2599
hozzászólás elküldése	2695
hozzászólás jelentése	2695
hozzászólás küldése	2695
hozzászólási szabályzat	2695
hozzászólások	2599
hozzászólások megjelenítése	2695
hozzászólások megtekintése	2599
hrajte zodpovědně	540
hrať	4623
hrať teraz	4622
hrát	613
hrát teď	610
hvala za sporočilo	4748
hvala za vaš glas	4523	4728
hver krone hjælper	792
hver krone tæller	792
hvert bidrag hjælper	792
hylkää	2002
hylkää kaikki	2002
hyppää reseptiin	66
hyppää sisältöön	2094
hyväksy	2002
hyväksy evästeet	2002
hyväksy ja jatka	2068
hyväksy ja näytä	2068
hyväksy ja sulje	2068
hyväksy kaikki	2002
hátralévő idő	2668
hátralévő idő #	2667
hátralévő idő -#	2667
hämta på google play	4877
här kan du kommentera artikeln	4803
hääleta	96
håll dig uppdaterad	4784
håll mig inloggad	4889
hình tiếp theo	5409
hírfolyam	2603
hírlevelek	2609
hírlevél	2609
hírlevél-feliratkozás	2609
hívj meg minket egy kávéra	2678
hívjon meg minket egy kávéra	2678
hören sie diesen artikel	937
hør saken	3671
hết quảng cáo	5370
hủy bất cứ lúc nào	5385
hủy trả lời	5341
""", 'i': """
i den här artikeln	4895
i più commentati	2883
i più letti	2883
i più letti della settimana	2935
i più visti	2883
iba nevyhnutné	4628
iba pre predplatiteľov	4567
ich unterstütze schon	830
identifícate	1693
idi na sadržaj	4545
időtartam	2668
időtartam #	2668
ielikt grozā	3420
ielogojies, lai komentētu	3389
ielādēt ierakstu	3422
ielādēt saturu	3422
ielādēt vēl	3435
ienākt	3383
ienākt ar facebook	3431
ienākt ar google	3431
iepriekšējais attēls	3435
iepriekšējais raksts	3435
iepriekšējā lapa	3435
iesakām	3385
ieslēgt paziņojumus	3427
ieslēgt skaņu	3424
iesūti fotogrāfijas	3436
iesūti ziņu	3436
iesūtīt ziņu	3436
iesūtīt ziņu anonīmi	3436
ievadiet derīgu e-pasta adresi	3433
ieși din ecran complet	4233
igal reedel. tasuta. ilma spämmita	1847
igen, kérek	2674
igen, kérem	2674
igen, köszönöm	2674
ignorar anúncio	4126
ignorer la publicité	2303
ihre meinung zählt	882
ihre stimme wurde gezählt	96	1014
ikke abonnent ennå	3773
ikke gå glipp av	3693
ikke nå	3654	3766
ikmēneša ziedojums	3430
il più popolare	2969
il più scelto	2968
il tuo browser non può riprodurre il video	2905
il tuo commento sarà pubblicato dopo l'approvazione	2920
il tuo messaggio è stato inviato	2970
il tuo voto è stato inviato	2941
il tuo voto è stato registrato	2941
iletişim	5012	5029
ilgili içerikler	5013
ilginizi çekebilecek haberler	5013
ilginizi çekebilir	5013
ilmoita asiavirheestä	2009
ilmoita virheestä	2009
im browser öffnen	1068
image précédente	2311
imaginea anterioară	4283
imaginea următoare	4283
imam račun	4539	4745
imate namig? pišite nam	4754
imate priču za nas	4548
imię	3930
imię i nazwisko	3930
impossible de charger la vidéo	2303
impossible de lire la vidéo	2303
imprimir artículo	1696
imprimir esta matéria	4066
in bài	5309
in bài viết	5309
in công thức	66
in trang này	5356
inbäddat innehåll	4872
indhold fra annoncør	815
indholdet er ikke tilgængeligt	777
indlæg fra facebook	720
indlæg fra instagram	720
indlæs flere	720
indlæs indhold	777
indlæs opslag	777
indlæs video	777
indlæser afspiller	780
indlæser video	780
indtast beløb	791
inga kommentarer än	4906
ingen åsikt	4865
ingresá	1693
ingyen, minden héten	2611
ingyen, spam nélkül	2684
ingyenes regisztráció	2582
ingyenes szállítás	2657
inicia la sessió per comentar	469
inicia sesión	1593
inicia sesión con google	1726
inicia sesión para comentar	1700
inicia sessió	435
inicia sessió amb google	494
iniciar reproducción	1755
iniciar reprodução	4126
iniciar sesión	1593
iniciar sesión con apple	1693
iniciar sesión con facebook	1693
iniciar sesión con google	1693
iniciar sessão	3977
inicie sesión	1593
inläst av en syntetisk röst	4875
inne artykuły	3846
innehåll från annonsör	4911
innehåll från våra partner	4911
innehållet kan inte visas	4872
innehållet är skyddat av upphovsrätt	4842
innhold fra annonsør	3703
innhold fra våre annonsører	3794
innhold fra våre partnere	3794
inscription confirmée	2309
inscription à la newsletter	2147
inscrivez-vous à notre newsletter	2147
inscrição confirmada	4132
inscrição realizada com sucesso	4099
insira o seu endereço de email	4059
insira um e-mail válido	4099
instagram-bejegyzés betöltése	2662
instagramで見る	3155
instagramの投稿を読み込む	3124
instagram에서 보기	3291
instagram에서 이 게시물 보기	3291
instalează aplicația	4210
inställningar	4797
inte prenumerant än	4889
integritetsinställningar	4872
introdu emailul tău	4281
introduce tu correo electrónico	1761
introduce un correo electrónico válido	1728
introduce un correo válido	1728
introduce un email válido	1689
introduceți adresa de email	4281
introduceți o adresă de email validă	4256
introdueix un correu vàlid	496
intră în cont	4166
invítanos a un café	1588
iná suma	4638
início	4020
ir a la galería	1732
ir a la página de donaciones	1722
ir para a navegação	4018
ir para a página de doações	4093
ir para a página de donativos	4093
ir para o conteúdo	4020
ir para o conteúdo principal	4018
ir para o rodapé	4018
irány a bolt	2656
irányítószám	2685
isključi zvuk	4530
isključio sam blokator oglasa	4535
isključite adblock	4535
isključite blokator oglasa	4535
ispiši	4471
ispiši recept	66
ispiši članak	4556
ispravci i pojašnjenja	4548
isso foi útil	4069
istediğin zaman iptal et	5097
istediğiniz zaman abonelikten çikabilirsiniz	5049
istediğiniz zaman iptal edin	4995
isto foi útil	4069
iz naše trgovine	4526	4731
iz našeg shopa	4526
izberi naročnino	4745
izberite naročnino	4745
izbor uredništva	4678
izdrukāt	3388
izmēģini # dienas bez maksas	3383
izslēdziet reklāmu bloķētāju	3429
izslēgt skaņu	3424
izveidots ar mākslīgo intelektu	3437
izvēlies abonementu	3431
izvēlies summu	3430
izvēlieties abonementu	3431
izvēlieties summu	3430
izvēlēties plānu	3431
içeriğe geç	5019
içeriği görüntüle	5083
içeriği göster	5083
içeriği yükle	5083
iş birliği	5006
iş birliğiyle	5114
iš mūsų parduotuvės	3351
iš mūsų partnerių	3374
išbandykite # dienų nemokamai	3313
išjungiau reklamos blokavimą	3360
išjungti garsą	3355
išjunkite reklamos blokavimą	3360
išorinis turinys	3331
išsaugoti	3318
išsaugoti nustatymus	3353
išsaugoti pasirinkimą	3353
išsaugoti straipsnį	3318
išsaugoti vėlesniam laikui	3372
išversta automatiškai	3369
išversta dirbtinio intelekto	3369
""", 'j': """
j'ai déjà donné	2124
j'ai déjà un compte	2136
j'ai désactivé adblock	2267
j'ai désactivé mon adblock	2267
j'ai désactivé mon bloqueur	2267
ja hi estàs subscrit	463
ja hi estàs subscrit? entra	463
ja n'ets subscriptor? inicia sessió	435
ja tens compte? inicia sessió	463
ja, gärna	4881
ja, slå på	4881
jaa sähköpostilla	2107
jaa twitterissä	1996
jaa x:ssä	1996
jag förstår	4797
jag har stängt av annonsblockeraren	4882
jag har stängt av den	4885
jag har stängt av min annonsblockerare	4882
jag stödjer redan	4772
jaga sõbraga	1800
jak chronimy nasze źródła	3937
jak chronimy źródła	3937
jak chráníme své zdroje	648
jak chráníme zdroje	648
jak to zrobić	3919
jak vypnout blokování reklam	630
jak wyłączyć adblocka	3918	3919
jak wyłączyć blokowanie reklam	3918
jakość	3913
jatka sähköpostilla	2087
jau turiu paskyrą	3363
jaunākie	3385
jaunākie vispirms	3438
jautā mākslīgajam intelektam	3389
javascript ei ole käytössä	2071
javascript er slået fra	780
javascript er slått av	3760
javascript està desactivat	480
javascript ir izslēgts	3424
javascript išjungtas	3355
javascript je isključen	4530
javascript je vypnutý	622
javascript jest wyłączony	3912
javascript måste vara påslaget	4875
javascript on pois päältä	2071
javascript on välja lülitatud	1838
javascript är avstängt	4875
javascript är inaktiverat	4875
javascript đã bị tắt	5375
javascript вимкнено	5253
javascript е изключен	331
javascript отключен	4410
javascript отключён	4410
javascript מושבת	2426
javascript ถูกปิดใช้งาน	4965
javascriptが無効になっています	3124
javascript已停用	5521
javascript已禁用	5521
javítások és pontosítások	2691
je commande ce numéro	2224
je consens au traitement de mes données	2275
je découvre l'offre	2308
je découvre les offres	2308
je fais un don défiscalisé	2269
je gère mes choix	2180
je gère mes cookies	2176
je m'équipe	2294
je paramètre mes choix	2180
je soutiens déjà	2124
jede spende zählt	952
jede unterstützung hilft	1037
jeder beitrag zählt	952
jeder euro zählt	952
jederzeit kündbar	1040
jednorazový dar	4638
jednorazový príspevok	4639
jednorázový dar	633
jednorázově	522
jednou týdně, zdarma	531
jeg forstår	3682
jeg har slået den fra	790
jeg har slået min adblocker fra	788
jeg har slått av annonseblokkering	3768
jeg har slått den av	3769
jeg støtter allerede	677	3654
jegyek itt kaphatók	2605
jegyvásárlás	2657
jelenlegi idő	2668
jelenlegi idő #	2667
jelentkezzen be vagy regisztráljon	2582
jelentés	2696
jelszó	2682
jelszó megjelenítése	2681
jen nezbytné cookies	619
jen pro předplatitele	524
jesteś już prenumeratorem	3926
jesteś już subskrybentem	3926
jetzt angebot wählen	961
jetzt anhören	862
jetzt prüfen lassen	113
jetzt reinhören	937
jetzt rätseln	1014
jetzt unterstützen	832
ještě nemáte předplatné	636
ještě nemáte účet	636
jiná částka	633
již jste hlasovali	610
již mám předplatné	524
již mám předplatné, přihlásit se	525
již máte předplatné	525
jméno	641
jméno a příjmení	641
joacă acum	4228
joacă gratuit	4228
joacă responsabil	4271
jobs in ihrer nähe	935
jogar grátis	4072
jogue grátis	4072
jokainen euro on tärkeä	2085
jokainen lahjoitus on tärkeä	2085
jokin meni pieleen. yritä uudelleen	2091
jokin meni vikaan. yritä uudelleen	2091
jotain meni vikaan. yritä myöhemmin uudelleen	2091
jotain meni vikaan. yritä uudelleen	2091
još nema komentara	4552
još nemate račun	4539
još niste pretplatnik	4539
još vesti	4468
još vijesti	4468
jsem předplatitel, přihlásit se	525
jste už předplatitel	636
junte-se à conversa	4055
jurnalismul de calitate costă	4215
juttu jatkuu kuvan jälkeen	1999
juttu jatkuu mainoksen jälkeen	1999
juttu jatkuu videon jälkeen	1999
juttu on luettu koneäänellä	2071
juttua päivitetään	1999
jutun lukee koneääni	1996
jutun lukee synteettinen ääni	2071
jutun lukee tekoäly	2071
jutun lukee tekoälyääni	30	1996
jutun voi myös kuunnella	1996
już głosowałeś	3899
już obserwujesz	3945
już wspieram	3808
już wyłączyłem	3922
já desativei	4090
já desativei o bloqueador	4090
já doei	3971
já está inscrito	4132
já nas bancas	4045
já segue este autor	4111
já segue este tema	4111
já sou apoiador	3971
já sou assinante	3977
já tem conta	3977
já tem uma conta	3977
já tenho conta	4097
já votou	4070
já é assinante? faça login	3977
já é subscritor	4064
já é subscritor? inicie sessão	4064
játssz most	2650
játék indítása	2650
jährlich abgerechnet	1039
jährliche abrechnung	1040
jährliche zahlung	1040
jälgi autorit	1853
jälgi teemat	1853
jälgid juba	1853
jälgid seda teemat	1853
jäljellä oleva aika	2071
jäljellä oleva aika #	2071
jäljellä oleva aika -#	2071
jäljentäminen kielletty	2099
järelejäänud aeg	1839
järelejäänud aeg -#	1838
järgmine artikkel	1849
järgmine leht	1849
järgmine pilt	1849
järgmine video	1838
järjestys	2104
järjestä	2104
jäsenetu	2065
jäta mind meelde	1845
jätka apple'iga	1845
jätka facebookiga	1845
jätka google'iga	1845
jätä kommentti	2009
jūs izmantojat reklāmu bloķētāju	3429
jūs jau balsavote	3349
jūs jau esat nobalsojis	3418
jūs naudojate reklamos blokavimo programą	3360
jūs sekate šią temą	3371
jūs sekojat šai tēmai	3439
jūsu balss ir ieskaitīta	3418
jūsu balss ir pieņemta	3418
jūsu e-pasta adrese	3433
jūsu e-pasts	3433
jūsu vārds	3434
jūsu ziņa	3434
jūsų balsas užskaitytas	3349
jūsų balsas įskaitytas	3349
jūsų el. paštas	3338
jūsų el. pašto adresas	3338
jūsų vardas	3366
jūsų žinutė	3366
""", 'k': """
k tématu	551
k téme	4571
k vánocům darujte předplatné	665
kaikki oikeudet pidätetty	2099
kaip išjungti reklamos blokavimą	3360
kaip saugome šaltinius	3368
kakinställningar	4872
kako isključiti adblock	4535
kako isključiti blokator oglasa	4535
kako štitimo izvore	4548
kako štitimo svoje izvore	4548
kalan süre	5081
kapcsolat a szerkesztőséggel	2691
kapcsolat a szerzővel	2687
kapcsold ki a reklámblokkolót	2675
kapcsolja ki a hirdetésblokkolót	2675
kapcsolódó	2603
kapcsolódó cikk	2603
kapcsolódó cikkek	2603
kapcsolódó tartalom	2603
kapcsolódó témák	2603
karte öffnen	896
karácsonyra ajándékozzon előfizetést	2705
kas kokkuvõte oli kasulik	1801
kas mėnesį remti	3361
kategóriák	2603
katrs eiro ir svarīgs	3430
katrs eiro palīdz	3430
katrs ziedojums palīdz	3430
katru piektdienu. bez maksas. bez surogātpasta	3433
katso kuvat tästä	2014
katso myös	2012
katso video tästä	2014
katso video yltä	2014
kattintson a nagyításhoz	2687
kaupallinen sisältö	2109
kaupallinen yhteistyö	92	1999
kaupallisen kumppanin sisältö	2109
kaut kas nogāja greizi. mēģiniet vēlreiz	3433
kaydiniz için teşekkürler	5049
każda wpłata pomaga	3924
każda wpłata się liczy	3924
każda złotówka pomaga	3924
każda złotówka się liczy	3924
każde wsparcie się liczy	3924
každou neděli, zdarma	531
každá koruna pomáhá	634
každá koruna se počítá	634
každé euro pomáha	4639
každé euro sa počíta	4639
každé pondělí, zdarma	531
každé ráno, zdarma	531
každý dar pomáha	4639
každý dar pomáhá	634
každý piatok. zadarmo. bez spamu	4644
každý príspevok pomáha	4639
každý príspevok sa počíta	4639
každý pátek do e-mailu	531
každý pátek, zdarma	531
každý pátek. zdarma. bez spamu	640
každý příspěvek pomáhá	634
každý příspěvek se počítá	634
každý týden, zdarma	531
kažkas nutiko. bandykite dar kartą	3365
kdykoli lze zrušit	525
kdykoliv lze zrušit	525
kdykoliv můžete zrušit	636
keela kõik	1837
keeldu kõigist	1837
keisti sutikimą	3353
keisti šrifto dydį	3372
kenttä on pakollinen	2091
kereskedelmi együttműködés	2657
keresztnév	2685
keresztrejtvény	2653
keresés	2605
keskeytä	2072
keskustelu on päättynyt	2103
keskustelun säännöt	2103
kevesebb mutatása	2687
kezdőlap	2605
không phải bây giờ	5299
không spam	5387
không thể hiển thị nội dung này	5375
không thể phát video	5371
không thể phát video này	5371
không thể tải video	5405
không, cảm ơn	5299
ki kan gjøre feil	3786
ki-antworten können fehler enthalten	1054
ki-übersetzung	1055
ki-übersicht	925
kiekvieną penktadienį. nemokamai. be šlamšto	3365
kiellä kaikki	2069
kiitos viestistäsi	2091
kiitos äänestämisestä	2056
kiitos äänestäsi	96	2056
kiitos! tarkista sähköpostisi	2091
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2675
kingi artikkel sõbrale	1800
kinyitás	2607
kipróbálom	2582
kirjaudu sisään	1985
kirjaudu sähköpostilla	2087
kirjoita sähköpostiosoitteesi	1988
kitas vaizdo įrašas	3355
kitöltöm a kvízt	2650
kiválasztom	2682
kiválasztás	2682
kizárólag előfizetőknek	2681
kişisel verilerimin işlenmesini kabul ediyorum	5099
kiểm tra hộp thư của bạn	5387
kiểm tra kiến thức của bạn	5367
kjøp abonnement	3658
kjøp billett	3754
kjøp billetter	3754
kjøp billetter her	3754
kjøp boka	3754
kjøp boken	3754
kjøp her	3754
kjøp lisens	3784
kjøp nå	3754
kjøp rettigheter	3784
kjøp tilgang	3658
klausies podkāstu	3390
klausies podkāstu šeit	3390
klausies šo rakstu	3388
klausies šo rakstu (# min	3388
klausykite tinklalaidės	3320
klausykite tinklalaidės čia	3320
klausykitės straipsnio	3318
klausīties	3388
klausīties rakstu	3388
kliknij, aby powiększyć	3932
kliknutím zväčšíte	4647
kliknutím zvětšíte	643
klippet er ikke længere tilgængeligt	780
klippet är inte längre tillgängligt	4875
ključne besede	4678
ključne reči	4468
ključne riječi	4468
klíčová slova	551
kniha s věnováním autora	540
knihkupectví	539
kodex diskutujících	655
kodėl matau šią reklamą	3374
kohustuslik väli	1847
kohustuslikud väljad	1847
kokeile # päivää maksutta	1985
kokkuvõtte tegi tehisintellekt	1851
koko näyttö	2072
kolačići	4485
kom ihåg mig	4890
komentarai uždaryti	3370
komentariši	4553
komentarų dar nėra	3370
komentarų nėra	3370
komentavimas išjungtas	3319
komentavimas uždarytas	3370
komentavimo taisyklės	3319
komentiranje je onemogućeno	4552
komentovať	4658
komentáre	4574
komentář	549
komentáře	549
komentāri	3383
komentāri ir slēgti	3438
komentāru vēl nav	3438
komentēt	3383
komentēšana ir slēgta	3389
komentēšanas noteikumi	3389
komercijalni sadržaj	4558
komerčné oznámenie	4570
komerční obsah	661
komerční prezentace	661
komerční sdělení	92	538
komerční článek	661
komerčný obsah	4662
komerčný článok	4662
komment jelentése	2695
komment küldése	2695
komment írása	2695
kommentar gelöscht	1056
kommentarer blir gjennomgått før publisering	3696
kommentarerna förhandsmodereras	4803
kommentarerna är stängda	4906
kommentek megjelenítése	2695
kommentek megtekintése	2599
kommentelési szabályzat	2599
kommentoi ensimmäisenä	2103
kommentoinnin säännöt	2103
kommentointi on päättynyt	2103
kommentér	709
kommersiellt innehåll	4911
konekäännetty	2101
konekäännös	2102
kontakt z redakcją	3937
kontakta författaren	4895
kontaktirajte uredništvo	4754
kontaktovať autora	4647
kontaktovať redakciu	4651
kontynuuj bez wyłączania	3918
koostöö	1804
kopiera gåvolänk	4910
kopiera länk	4791
kopiera länken	4791
kopiering förbjuden	4901
kopijuoti draudžiama	3375
kopijuoti nuorodą	3313
kopioitu leikepöydälle	2107
kopiraj povezavo do članka	4681
kopirano u međuspremnik	4556
kopirano v odložišče	4761
kopiér link	692
kopiér linket	692
kopsavilkumu veidojis mākslīgais intelekts	3437
kopírovanie zakázané	4652
kopírovat odkaz	534	535
kopírovať odkaz	4574
kopírování zakázáno	649
kopēt saiti	3383
kopēšana aizliegta	3443
korisničko ime	4540
korisničko ime ili e-mail	4539
korzyść dla prenumeratorów	3905
korábban írtunk róla	2603
kostenlos und jederzeit kündbar	1041
kosárba	2593
kosárba rakom	2656
kosárba teszem	2656
koupit aktuální vydání	616
koupit lístky	616
koupit nyní	616
koupit časopis	616
kreiraj račun	4461
kreirano uz pomoć ai	4551
kreirano uz pomoć umjetne inteligencije	4551
kreuzworträtsel	1016
križaljka	4524
križanka	4729
krzyżówka	3902
krížovka	4623
książka z autografem	3828
książka z autografem autora	3828
książki z autografem	3828
księgarnia	3829
księgarnia internetowa	3829
kuidas reklaamiblokeerija välja lülitada	1843
kullanim koşullari	5007	5029
kumppanin sisältö	2109
kumppanisisältö	2109
kun nødvendige	3757
kun nødvendige cookies	777
kup dostęp	3812
kup książkę	3905
kup licencję	3938
kup licencję na publikację	3938
kup tę książkę	3905
kup w księgarni	3828
kupi naročnino	4674
kupte nám kávu	633
kuula taskuhäälingut	1802
kuuntele podcast tästä	2014
kvíz dne	610
kvíz dňa	4622
kvíz indítása	2650
kvíz kitöltése	2650
kvíz týdne	109
kvíz týždňa	109
kyllä kiitos	2078
kyllä, kiitos	2078
kysy tekoälyltä	107	2009
kysy tekoälyltämme	107
kytke ilmoitukset päälle	2075
käyttäjätunnus	2089
käyttäjätunnus tai sähköposti	2087
käyttöehdot	2002
käytä etu	2000
käytät mainonnanestoa	2082
käytät mainosten esto-ohjelmaa	2079
käytät mainosten estoa	2079
käytät mainostenesto-ohjelmaa	2079
käännetty automaattisesti	2101
käännetty tekoälyllä	2101
kép #/#	2686
kép a képben	2668
kép megtekintése	2686
kép nagyítása	2687
kép: #/#	2686
képaláírás megjelenítése	2687
képek megtekintése	2686
kér értesítést	2671
kérdezd az ai-t	107
kérdezze ai-asszisztensünket	2599
kérdezze az ai-t	107
kérdezze az mi-t	107
kérdezze meg a mesterséges intelligenciánkat	107
kérdezzen a mesterséges intelligenciánktól	107
kérek értesítést	2671	2672
kérem a hírlevelet	2609
kérjük, adjon meg érvényes e-mail-címet	2684
kérjük, kapcsolja ki a hirdetésblokkolót	2675
kérjük, töltse ki ezt a mezőt	2684
később	2674
kích thước chữ	70
kódex diskutujúcich	4657
kõik artiklid	1849
kõik autori artiklid	1849
kõik kommentaarid	1852
kõik õigused reserveeritud	1857
könyvajánló	2593
könyvesbolt	2593
könyváruház	2593
köp	4777
köp biljett	4868
köp biljetter	4868
köp biljetter här	4868
köp boken	4868
köp boken här	4868
köp din biljett	4868
köp här	4868
köp licens	4901
köp rättigheter	4901
köszönjük a feliratkozást	2609
köszönjük a regisztrációt	2684
köszönjük a szavazatodat	2650
köszönjük a szavazatot	96
köszönjük a szavazatát	96	2650
köszönjük az üzenetet	2684
köszönjük üzenetét	2684
köszönjük! ellenőrizze postafiókját	2684
köszönjük, hogy feliratkozott	2684
köszönjük, hogy feliratkoztál	2684
köszönjük, hogy szavazott	2650
köszönjük, hogy szavaztál	2650
köszönöm, nem	2577
kötelező	2685
kötelező kitölteni	2684
kötelező mező	2684
kötelező mezők	2684
kövesd a témát	2697
kövesse a témát	2697
kövesse élőben	2687
követed	2699
követem	2699
követem a szerzőt	2697
követem a témát	2697
következő	2605
következő cikk	2603
következő fotó	2687
következő kép	2687
következő oldal	2687
következő videó	2667
követve	2698
követés	2699
követés leállítása	2697
követés megszüntetése	2697
közlemény: adomány	2678
közlemény: támogatás	2678
køb abonnement	681
køb adgang	681
køb billet	774
køb billet her	774
køb billetter	774
køb billetter her	774
køb bogen	774
køb bogen her	774
køb her	774
køb licens	805
køb nu	774
køb rettigheder	805
kúpiť e-knihu	4626
kúpiť knihu	4626
kúpiť licenciu	4652
kúpiť lístky	4626
kúpiť predplatné	4567
kúpiť teraz	4626
kúpiť vstupenku	4626
kúpiť vstupenky	4626
kúpiť časopis	4626
kúpte nám kávu	4638
kúpte si knihu	4626
kúpte si vstupenky	4626
küfür, hakaret içeren yorumlar onaylanmamaktadir	5012
küldd be a fotóidat	2691
küldd el egy barátodnak	2700
küldd tovább a cikket	2589
küldje be fotóit	2691
küldje el barátjának	2588
küldje el fotóit	2691
küldje el ismerősének	2589
küldjön névtelen üzenetet	2691
küldjön tippet	2691
küldés	96	2588	2685
küldés e-mailben	2588
küldés whatsappon	2700
külső tartalom	2605
künye	5007	5029
küpsiste kasutamine	1836
küpsiste seaded	1813
küsi tehisarult	1801
küsitlus	97
küsitluse tulemused	1839
kā izslēgt reklāmu bloķētāju	3429
kā mēs sargājam avotus	3436
kā tev patika raksts	3389
kā tu domā? balso	3390
kāpēc es redzu šo reklāmu	3442
ką manote? balsuokite	3320
křížovka	613
kết quả bình chọn	5402
kết quả thăm dò	5402
kết thúc quảng cáo	5370
""", 'l': """
l'accès à tous les articles	2308
l'offre intégrale	2308
la discussione è chiusa	2877
la donazione è detraibile	2964
la encuesta del día	1634
la lecture automatique est désactivée	2303
la más popular	1727
la nota continúa después del anuncio	1625
la noticia continúa abajo	1772
la noticia continúa debajo	1772
la notícia continua a sota	475
la palabra del día	1748
la pregunta del día	96
la pubblicità continua	3013
la publicidad continúa	1772
la rédaction n'a pas participé	2320
la rédaction vous conseille	2188
la sélection de la rédaction	2188
la tua richiesta è stata inviata	3003
la vidéo commence dans #	2303
la vidéo ne peut pas être lue	2257
labojumi un precizējumi	3436
ladda inlägg	4872
ladda inlägget	4872
ladda innehåll	4872
ladda innehållet	4872
ladda ned på google play	4877
lae äpp alla	1840
lahenda ristsõna	1832
lahjoita artikkeli ystävälle	1996
lai komentētu, ielogojies	3389
lai komentētu, pieslēdzies	3389
laisser une réponse	2249
laita ilmoitukset päälle	2075
lancer la vidéo	2303
lap tetejére	2687
las más leídas	1638
las más leídas de hoy	1697
las noticias más leídas	1697
lasa sintētiska balss	3424
lasi arī	3385
lasi bez ierobežojumiem	3431
lasi bez reklāmām	3442
lasi komentārus	3389
lasi tālāk	3383
lasi vairāk šeit	3390
lasi vēl	3385
lasiet arī	3385
lasiet vēl	3385
last inn siden på nytt	3769
last siden på nytt	3769
lasă un comentariu	4181
lasă un răspuns	4225
lasīt komentārus	3389
lasīt tālāk	3390
lasīt vairāk	3390
lasīt visu rakstu	3435
lasīt vēlāk	3388
lasītākie	3385
lataa lisää	2014
lataa sisältö	2068
lataa ääni	2071
lautstärke	1027
lavet ved hjælp af ai	807
le choix de la rédaction	2188
le club des abonnés	2255
le journal numérique	2136
le lecteur vidéo est en cours de chargement	2257
le lien a été copié	2240
le lien a été copié dans le presse-papiers	2240
le notizie più lette	2935
le più lette	2883
le za naročnike	4745
lea también	1638
lecteur vidéo	2303
lecture limitée	2138
lecture réservée aux abonnés	2138
lee sin límites	1693
lee también	1638
leer artículo completo	1644
leer el artículo completo	1732
leer el siguiente artículo	1763
leer más	1644
leer siguiente artículo	1763
leer también	1638
leer transcripción	1707
legfrissebb elöl	2695
legfrissebb hírek	2603
leggi di più	2888
leggi più tardi	2933
legjobb ajánlat	2682
legjobb ár	2682
legnépszerűbb	2603	2682	2696
legrégebbi	2696
legrégebbi elöl	2695
legújabb	2696
legújabb elöl	2695
leia a matéria completa	4067
leia a notícia completa	4103
leia as notícias no aplicativo	4057
leia também	4015
leiratkozás	2706
leisti pranešimus	3358
leisti vaizdo įrašą	3355
leitor de vídeo	4126
leitor de áudio	4126
lejupielādēt app store	3426
lejupielādēt audio	3424
lejupielādēt lietotni	3426
lejupielādēt no app store	3426
lejupielādēt no google play	3426
lejátszás	2668
lejátszási sebesség	2667
len nevyhnutné cookies	4628
len pre predplatiteľov	4567
ler grátis	4131
ler o próximo artigo	4134
ler próximo artigo	4134
ler transcrição	4078
les choix de la rédaction	2188
les commentaires sont réservés aux abonnés	2296
les den først i appen	3762
les først i appen	3762
les lecteurs ont aussi consulté	2242
les mieux notés	2250
les mots croisés du jour	2297
les més llegides	466
les også	3693
les plus commentés	2188
les plus consultés	2279
les plus partagés	2188
les plus récents	2250
les prix indiqués sont susceptibles d'évoluer	2224
les résultats du vote	2296
les våre debattregler	3687
letiltás	2674
letna naročnina	4746
letno plačilo	4746
letölthető a google play áruházból	2669
letölthető az app store-ból	2669
letöltés az app store-ból	2669
leído por una voz sintética	1707
leído por voz sintética	1707
li e aceito a política de privacidade	4059
libovolná částka	633
licenc vásárlása	2692
licencja na publikację	3938
liczy się każda wpłata	3924
liczy się każda złotówka	3924
lido por uma voz sintética	4078
lielāks teksts	3440
lien copié	2166
lien copié dans le presse-papiers	2240
lietošanas noteikumi	3400
liitudes nõustud kasutustingimustega	1820
liity jäseneksi	1983
likęs laikas	3356
likęs laikas -#	3355
lineでシェア	3050
lineでシェアする	3097
lineでログイン	3137
lineで共有	3151
lineで送る	3050
link a vágólapra másolva	2588
link bài gốc	5356
link copiado para a área de transferência	4066
link kopiëren	3477
link másolva	2588
link másolása	2588
link został skopiowany	3947
lire l'article précédent	2311
lire la suite pour #€	2136
lire la vidéo	2192
lire à haute voix	2166
lire également	2188
lisätiedot	2015
lisää aiheesta	2012
lisää artikkeleita	2094
lisää ensisijaiseksi lähteeksi	2105
lisää kirjoittajalta	2094
lisää kommentti	2103
lisää omiin aiheisiin	2105
lisää ostoskoriin	2065
lisää samalta kirjoittajalta	2094
lisää suosikkilähteeksi	2105
livrare gratuită	4271
liên hệ	5320
liên hệ quảng cáo	5392
liên hệ tòa soạn	5392
liên hệ với tòa soạn	5392
liên kết tài trợ	5360
liên quan	5321
ljud på	4876
ljudet är ai-genererat	4875
llegeix la transcripció	476
llegeix sense límits	463
llegeix també	438
llegir més	466
llegit per una veu sintètica	476
lo + leído	1638
lo esencial cada mañana	1761
lo más comentado	1638
lo más compartido	1638
lo más leído	1638
lo más popular	1638
lo más visto	1638
lo más visto hoy	1697
lo último	1638
locuri de muncă	4202
loe lähemalt	1802
loe lähemalt siit	1802
loe äpis	1840
loeb sünteetiline hääl	1838
logi sisse või loo konto	1795
los lectores también leyeron	1697
luba kõik	1813
luba kõik küpsised	1836
lubię to	3823	3944
lucrează cu noi	4202
lue keskustelun säännöt	2009
lue lisää	2012
lue lisää aiheesta	2012
lue myöhemmin	1996
lue myös	2012
lue vähemmän	2062
lugu jätkub pärast reklaami	1804
lugu täieneb	1802
lui écrire	2216
lukijana synteettinen ääni	2071
luotu tekoälyllä	2101
luôn cho phép	5375
luôn hiển thị	5375
luštit	613
luštit křížovku	610
lyd på	3761
lze kdykoli zrušit	525
làm bài trắc nghiệm	5367
làm mới trang	5381
làm trắc nghiệm	5367
lägg till i mina ämnen	4908
lägg till oss som föredragen källa	4908
lägg till som föredragen källa	4908
lähetä	96	2092
lähetä kommentti	2103
lähetä kuvasi	2098
lähetä palaute	2101
lähetä palautetta	2101
lähetä sähköpostilla	1996
lähetä viesti	2091
lähetä viesti toimittajalle	2094
lähetä vinkki	2098
lähetä vinkki nimettömänä	2098
lämna en kommentar	4803
lämna ett svar	4906
lämna feedback	4904
längd	4876
längd #	4876
länk kopierad	4791
länken har kopierats	4910
länken kopierad	4791
länken är kopierad	4791
läs den först i appen	4877
läs dokumentet	4814
läs domen	4814
läs först i appen	4877
läs hela	4895
läs hela artikeln	4813
läs hela texten	4813
läs hela texten här	4813
läs i webbläsaren	4918
läs in sidan igen	4885
läs kommentarer	4803
läs mer	4810	4813
läs mer om	4810
läs mindre	4865
läs också	4810
läs på webben	4918
läs senare	4791
läs transkription	4875
läs utan annonser	4911
läs vidare	4777	4810
läs våra kommentarsregler	4803
läs även	4810
läsarerbjudande	4868
läsarerbjudanden	4868
läsarfrågan	96	4861
läsarresa	4868
läsarresor	4868
lästid	4813
lästid # min	4813
lås artiklen op	794
lås op	681
lås op for artiklen	794
lås opp artikkelen	3658
lås opp saken	3658
lås upp	4890
lås upp artikeln	4777
låst artikel	4889
låst innehåll	4890
læg en kommentar	810
læg i kurv	774
læg i kurven	775
længde #	781
læs debatreglerne	709
læs debatreglerne her	709
læs den først i appen	782
læs først i appen	782
læs hele artiklen	720
læs i appen	782
læs i browser	820
læs kommentarer	709
læs mere	717	720
læs mere om	717
læs mindre	771
læs også	717
læs også disse artikler	717
læs senere	692
læs transskription	780
læs uden annoncer	815
læs uden grænser	794
læs uden reklamer	815
læs videre	681	717
læs vores regler for debatten	709
læserrejse	774
læserrejser	774
læsertilbud	774
læsetid # min	720
læst op af en syntetisk stemme	780
lên đầu trang	5324
líbí se mi	656
lõpeta jälgimine	1853
lös dagens korsord	109
lös korsordet	4861
lösenord	4890
lösung anzeigen	892
löysitkö virheen	2098
løs dagens kryds og tværs	109
løs dagens krydsord	109
løs dagens kryssord	109
løs krydsord	766
løs krydsordet	766
løs kryssordet	3746
lùi # giây	5371
lúštiť krížovku	4622
lülita reklaamiblokeerija välja	1843
lülitasin reklaamiblokeerija välja	1843
lütfen geçerli bir e-posta adresi girin	5099
lūdzu, izslēdziet reklāmu bloķētāju	3429
lưu	5309
lưu bài	5309
lưu bài viết	5309
lưu bài để đọc sau	5356
lưu cài đặt	5375
lưu công thức	66
lưu tin	5346
lưu tùy chọn	5375
lấy link	5356
""", 'm': """
magari più tardi	2840
mai multe articole de același autor	4260
mai multe opțiuni	4180	4269
mai târziu	4162	4243
mainonnanesto käytössä	2082
mainonnanesto on käytössä	2082
mainos päättyy	1999
mainossisältö	2001
mainostajan sisältö	2109
mainosten estäminen käytössä	2082
mainīt burtu izmēru	3440
mainīt piekrišanu	3422
mais notícias	4015
mais opções	4114
mais opções de partilha	4113
maksettu mainossisältö	2001
maksettu sisältö	1999
maksettu yhteistyö	2109
maksettua mainossisältöä	2001
maksettua sisältöä	2001
mam już konto	3926
mam prenumeratę	3926
manas tēmas	3439
mantener la sesión iniciada	1726
mantener sesión iniciada	1726
manter sessão iniciada	4097
mantén la sessió iniciada	494
manşetler	5013
maschinell übersetzt	1054
maschinelle übersetzung	1055
masintõlgitud	1851
maskinoversættelse	809
maskinöversatt	4903
maskinöversättning	4905
masquer la publicité	2224
masquer les réponses	2249
masz już konto	3812
masz już konto? zaloguj się	3812
masz włączonego adblocka	3918
materialet er vernet etter åndsverkloven	3784
materialet är skyddat enligt lagen om upphovsrätt	4840
materialet är upphovsrättsskyddat	4841
materiał komercyjny	3949
materiał niedostępny	3912
materiał partnera	3827
materiał partnerski	3949
materiał promocyjny	3827
materiał płatny	3949
materiał sponsorowany	3827
materiał wideo niedostępny	3912
materiał zewnętrzny	3827
matéria exclusiva para assinantes	4064
matérias relacionadas	4015
mazāks teksts	3440
mağazamiz	5079
mağazaya git	5079
mašinski prevedeno	4551
mašīntulkots	3437
mažesnis tekstas	3372
me désabonner	2326
me désinscrire	2326
me ei saa seda sisu näidata	1836
me réabonner	2308
media społecznościowe	3824
medlemsförmån	4868
megjelenítés és elfogadás	2659
megnyitás	2607
megnyitás az alkalmazásban	2669
megnézem	2605
megnézem a galériát	2687
megnézem az ajánlatot	2656
megnézem az eredményt	2650
megnézem az árat	2656
megosztás	2588
megosztás a facebookon	2588
megosztás ajándékként	2700
megosztás e-mailben	2700
megosztás facebookon	2588
megosztás twitteren	2588
megosztás whatsappon	2700
megrendelem a könyvet	2594
megrendelés	2593
megveszem a könyvet	2656
mehr für dich	966
mehr für sie	966
meld deg av når som helst	3776
meld deg på	3665
meld deg på nyhetsbrevet	3665
meld meg på	3776
mentions légales	2176
mentés	2588
mentés későbbre	2588
menú	1644
menü	892	1046	2605	5019
menü schließen	892
menü öffnen	892
menüyü kapat	5130
mer från	4810
mer läsning	4810
merci ! votre message a bien été envoyé	2275
merci d'avoir voté	96	2228
merci de le désactiver pour continuer	2267
merci, votre vote a été pris en compte	2249
mergi la pagina de donații	4250
mergi la rețetă	66
mesajiniz başariyla gönderildi	5099
mesajiniz gönderildi	5099
mesajul dumneavoastră a fost trimis	4256
mesajul tău	4257
mesačne	4642
mesačná platba	4642
mesačné predplatné	4642
mesačný dar	4638
mesečna donacija	4537	4743
mesečna naročnina	4746
mesečna pretplata	4540
mesečno	4540	4746
mesečno plačilo	4746
messaggio pubblicitario con finalità promozionale	2912
mest läst	4810
mest lästa	4810
mest læst	717
mest læste	717
mest populär	4890
mest populärt	4890
mest populær	795	3774
mest populære	795	3774
mesterséges intelligencia készítette	2694
mesterséges intelligenciával készült	2694
mesterséges intelligenciával készült összefoglaló	30
metinė prenumerata	3364
mettre de côté	2321
mi donación	1759
mi készítette	2694
mi var kļūdīties	3437
mi által generált	2694
mi-összefoglaló	2605
micșorează textul	4269
mida sina arvad? hääleta	1802
midagi läks valesti. proovi uuesti	1847
miesięcznie	3927
miks ma seda reklaami näen	1856
miksi näen tämän mainoksen	2109
mina ämnen	4908
mind a # fotó megtekintése	2686
mind a # fotók megtekintése	2686
mind a # kép megtekintése	2686
mind a # képek megtekintése	2686
mind a fotó megtekintése	2686
mind a fotók megtekintése	2686
mind a kép megtekintése	2686
mind a képek megtekintése	2686
minden adomány számít	2679
minden forint segít	2679
minden forint számít	2679
minden hozzájárulás számít	2679
minden héten e-mailben	2611
minden héten, ingyen	2611
minden hétfőn, ingyen	2611
minden pénteken a postaládájában	2611
minden pénteken, ingyen	2611
minden pénteken. ingyen. spam nélkül	2684
minden reggel a postafiókjában	2611
minden reggel a postaládájában	2611
minden süti elfogadása	2659
minden támogatás segít	2679
mindet elutasítom	2660
mindig engedélyezem	2659
mindig engedélyezés	2659
mindig megjelenítem	2659
minn meg på det senere	3654
minőség	2668
mira el vídeo	457
mira también	1763
mit ki übersetzt	1054
mit paypal unterstützen	1036
mitä mieltä olet? äänestä	2014
miért látom ezt a hirdetést	2702
miễn phí vận chuyển	5400
miễn phí, không spam	5387
mjesečna donacija	4537
mjesečna pretplata	4540
mjesečno	4540
modalità di pagamento	2845
moderációs alapelvek	2695
moderálási elvek	2599
modifică preferințele cookie	4195
modifică setările	4277
modifier mes préférences	2218
modifier mes préférences de cookies	2179
modifier vos préférences	2261
modtag en notifikation, når vi skriver om emnet	720
modération a priori	2296
mogoče kasneje	4685
mogą cię zainteresować	3846
mohlo by se vám líbit	551
mohlo by vás také zajímat	551
mohlo by vás tiež zaujímať	4571
mohlo by vás zajímat	551
mohlo by vás zaujímať	4571
moje témata	657
moje témy	4659
mokama partnerystė	3374
molimo isključite blokator oglasa	4535
molimo vas, isključite adblock	4535
monatlich kündbar	961
montant personnalisé	2306
mostra aquesta publicació a instagram	447
mostra di più	2888
mostra els subtítols	476
mostra la publicació	480
mostra més	500
mostra'n més	439
mostrar comentários	4069
mostrar conteúdo	4082
mostrar conteúdo externo	4040
mostrar más	1644
mostrar o conteúdo	4082
mostrar subtítulos	1707
mot de passe oublié	2136
mots clés	2188
mots croisés	2254
mots croisés du jour	2297
mots fléchés	2254
mots mêlés	2254
mots-clés	2188
może cię zainteresować	3846
może później	3808
możesz zrezygnować w każdej chwili	3926
možda kasnije	4476
možda vas zanima	4468
možda će vas zanimati	4468
možete se odjaviti bilo kada	4542
možete se odjaviti u bilo kom trenutku	4542
možno neskôr	4578
možná později	521
mua sách	5370
mua sách tại đây	5370
mua trên lazada	5370
mua trên shopee	5370
mua trên tiki	5370
mua vé	5370
mua vé ngay	5370
muhabirin diğer haberleri	5030
muistuta myöhemmin	1982
mulțumim că ai votat	4225
mulțumim pentru feedback	4198
mulțumim pentru sprijin	4279
mulțumim pentru susținere	4279
mulțumim pentru vot	96	4225
mulțumim, mesajul a fost trimis	4256
mulțumim, te-ai abonat cu succes	4211
mutasd az eredményt	96	2650
mutass többet	2605
muuda küpsiste seadeid	1836
muut lukivat myös	2012
muuta evästeasetuksia	2068
mykistä	2072
myöhemmin	2078
mám predplatné	4641
mám předplatné	636
mám vypnuto	632
mám účet	636
már előfizető	2582
már kikapcsoltam	2677
már követed	2697
már követed ezt a témát	2697
már követi	2697	2699
már szavazott	2650
már szavaztál	2650
már van fiókom	2681
más	1644
más antiguos	1701
más artículos	1638
más artículos de este autor	1732
más artículos del autor	1662
más detalles	1645
más en	1638
más historias	1638
más información	1638
más leídas	1638
más leído	1638
más leídos	1638
más noticias	1638
más noticias de este autor	1732
más opciones	1627
más opciones para compartir	1742
más popular	1727
más recientes	1701
más sobre este tema	1638
más tarde	1587
más valorados	1701
más vistas	1638
más vistos	1638
más votados	1701
más összeg	2678
mások ezt olvassák	2603
mások ezt olvasták	2603
másolva	2701
másolás	2588
másolás tilos	2692
máte již účet	524
máte předplatné? přihlaste se	524
máte tip	648
máte už účet	636
máte zapnutý adblock	630
mã giảm giá	5410
mängi kohe	1832
märkasid viga	1850
märksõnad	1797
månadsgåva	4773
månadsvis	4890
månadsvis betalning	4890
månedlig	3774
månedlig betaling	3774
månedlig gave	3655
månedlig støtte	792
månedligt	795
månedligt bidrag	678
mångfaldigande förbjudet	4842
måske senere	677	785
måske vil du også kunne lide	717
még nem előfizető	2681
még nincs előfizetése	2681
még nincs fiókja	2681
még nincs fiókod	2681
még nincsenek hozzászólások	2695
més antics	470
més articles d'aquest autor	500
més informació	438
més llegides	438
més notícies	466
més opcions	511
més recents	470
més tard	485
més valorats	470
més votats	470
método de pago	1591
métodos de pagamento	3975
métodos de pago	1591
mākslīgais intelekts var kļūdīties	3437
mākslīgā intelekta kopsavilkums	3390
mă abonez	4211
mărește fotografia	4260
mărește imaginea	4260
mărește textul	4269
mărime text	70
mēneša abonements	3432
mēs nevaram parādīt šo saturu	3422
mēģiniet vēlreiz	3433
mēģiniet vēlāk	3433
mėnesinė parama	3362
mėnesinė prenumerata	3364
měsíční dar	633
měsíční platba	637
měsíční předplatné	637
měsíčně	637
můj účet	524
můžete kdykoli zrušit	525
můžete kdykoliv zrušit	525
mọi đóng góp đều quý giá	5383
mỗi đóng góp đều quý giá	5383
một lần	5384
mới nhất	5321	5341
mời chúng tôi ly cà phê	5383
mời tác giả ly cà phê	5302
mời tác giả một ly cà phê	5302
mời tôi một ly cà phê	5302
mở	5325
mở khóa bài viết	5407
mở khóa bài viết này	5356
mở rộng	5324
mở trong ứng dụng	5377
mở ứng dụng	5377
""", 'n': """
na celú obrazovku	4631
na górę	3933
na hlavní stránku	643
na hlavnú stránku	4647
na stránku darov	4638
na stránku darů	633
na vianoce darujte predplatné	4665
na začiatok	4632
na začátek	623
na święta podaruj prenumeratę	3955
na żywo	3913
nabídka pro čtenáře	616
nadaljevanje članka pod oglasom	4677
nagyobb betűk	2700
nagyítás	2668
nahlásit	656
nahlásit chybu	549
nahlásit komentář	655
nahlásit příspěvek	655
nahlásit reklamu	661
nahlásiť	4658
nahlásiť chybu	4574
nahlásiť komentár	4657
nahlásiť príspevok	4657
nahlásiť reklamu	4662
najboljši	4759
najchętniej czytane	3846
najchętniej czytane dziś	3846
najczęściej czytane	3846
najczęściej czytane artykuły	3846
najlepšia ponuka	4642
najlepšie	4658
najnovejše	4678
najnovejše novice	4678
najnovejši	4759
najnovejši najprej	4758
najnoviji članci	4468
najnovšie	4571	4658
najnovšie správy	4571
najnovšie články	4571
najnowsze artykuły	3846
najnowsze wiadomości	3846
najobľúbenejšie	4642	4658
najstarejši	4759
najstarejši najprej	4758
najstaršie	4658
najvýhodnejšie	4642
najčitanije	4468
najčitanije vesti	4468
najčitanije vijesti	4468
najčitanije vijesti dana	4468
najčítanejšie	4571
najčítanejšie články	4571
najčítanejšie články dňa	4571
naloži objavo	4733
naloži več	4751
naloži video	4733
naloži vsebino	4733
napi keresztrejtvény	2650
napiši komentar	4552	4758
napišite komentar	4681
napište autorovi	643
napište do redakce	648
napište komentář	655
napište redakci	648
napsat komentář	549
napísať autorovi	4647
napísať komentár	4657
napíšte autorovi	4647
napíšte do redakcie	4651
napíšte komentár	4657
napíšte redakcii	4651
naročena vsebina	4677
naroči knjigo	4731
naročite knjigo	4731
naročite se	4673
naročnina	4673
narração gerada por ia	4126
naruči knjigu	4526
naručite knjigu	4526
naskenujte qr kód	625
naskenujte qr kód a stáhněte si aplikaci	624
naslednji članek	4751
nastala chyba. skúste to neskôr	4644
nastala chyba. zkuste to prosím znovu	640
nastavenia súkromia	4628
nastavenie súkromia	4628
nastavení	543
nastavení cookies	543
nastavení ochrany soukromí	619
nastavení soukromí	619
nastavi bez isključivanja	4535
nastavi s google računom	4539
nastavi čitanje	4521
nastavi čitati	4521
nastavit jako preferovaný zdroj	657
nastavit upozornění	626
nastavite čitanje	4521
nastavite čitati	4521
nastavitve piškotkov	4694
nastaviť ako preferovaný zdroj	4659
nastaviť upozornenia	4634
następna strona	3849
następne wideo	3912
następne zdjęcie	3932
następny	3849
następny artykuł	3846
następny film	3912
nasza księgarnia	3829
natisni članek	4681
naudojate reklamos blokavimą	3360
naudojimo taisyklės	3331
naudojimosi taisyklės	3354
naujausi viršuje	3370
naujausios žinios	3315
naujienlaiškis	3338
nav komentāru	3438
načteno umělým hlasem	622
načtěte qr kód	625
načíst další	553
načíst další články	643
načíst mapu	546
načíst obsah	619
načíst příspěvek	619
načíst stránku znovu	632
načíst video	619
načíst více	643
načítava sa prehrávač	4631
načítava sa video	4631
načítať obsah	4628
načítať príspevok	4628
načítať viac	4647
načítať video	4628
načítať ďalšie	4647
načítám přehrávač	622
načítání videa	622
našli jste chybu	549
našli jste chybu v článku	648
našli jste v článku chybu	549
našli ste chybu	4651
našli ste chybu v článku	4651
našli ste v článku chybu	4651
naživo	4632
ne děkuji	521
ne ratez rien de l'actualité	2266
ne, ačiū	3359
ne, děkuji	521	627
ne, děkuju	627
nederīga e-pasta adrese	3433
nejdiskutovanější	551
nejlepší	656
nejlepší nabídka	637
nejnovější	551	656
nejnovější zprávy	551
nejnovější články	551
nejoblíbenější	637	656
nejstarší	656
nejvýhodnější	637
nejčtenější	551
nejčtenější články	551
nejčtenější články dne	551
nekaj je šlo narobe. poskusite pozneje	4748
nekaj je šlo narobe. poskusite znova	4748
nem kérem	2672
nem kötelező	2685
nem küldünk spamet	2684
nem, köszönöm	2577	2672
nemam mišljenje	4524
nemate račun	4539
nemaš račun	4539
nemám názor	613	4623
nemám účet	636
nemáte predplatné	4641
nemáte předplatné	636
nemáte účet	636
nenhum comentário	4006
neplatná e-mailová adresa	640
neplatný e-mail	640
nepovinné	641	4645
neskôr	4635
neste natal, ofereça uma assinatura	4150
neteisingas el. pašto adresas	3365
neueste beiträge	889
neveljaven e-poštni naslov	4748
nešto je pošlo naopako. pokušajte ponovo	4542
nešto je pošlo po zlu. pokušajte ponovno	4542
nešto je pošlo po zlu. pokušajte ponovo	4542
nghe bài báo	5371
nghe bài viết	5346	5371
nghe nội dung bài viết	5371
nghe đọc bài	5346	5371
nhấn để bật tiếng	5405
nhận thông báo	5378
nhập bình luận	5402
nhập bình luận của bạn	5402
nhập email của bạn	5408
nhập số tiền	5406
nhập địa chỉ email	5408
nhập địa chỉ email của bạn	5408
nhắc tôi sau	5299
nhớ đăng nhập	5385
ni še komentarjev	4758
nie dziękuję	3808
nie dziś	3808
nie możemy pokazać tej treści	3909
nie możemy wyświetlić tej treści	3909
nie można odtworzyć filmu	3912
nie można odtworzyć wideo	3912
nie można wyświetlić tej treści	3909
nie pamiętam hasła	3926
nie pamiętasz hasła	3812
nie udało się załadować filmu	3912
nie ďakujem	4578
nie, dziękuję	3808
nie, ďakujem	4578
nieprawidłowy adres e-mail	3929
niečo sa pokazilo	4645
niečo sa pokazilo, skúste to znova	4644
niečo sa pokazilo. skúste to neskôr	4644
niečo sa pokazilo. skúste to znova	4644
nimate računa	4745
nimetön postilaatikko	2098
nincs fiókja	2681
nincs fiókod	2681
nincs fiókom	2681
nincs hozzászólás	2695
nincs még előfizetésed	2681
nincs még fiókja	2681
nincs véleményem	2653
nincsenek hozzászólások	2695
niste naročnik	4745
no es pot reproduir el vídeo	476
no ho sé	470
no mūsu partneriem	3442
no mūsu veikala	3420
no se ha podido cargar el vídeo	1755
no se ha podido reproducir el vídeo	1707
no se puede reproducir el vídeo	1707
no sé	1701
no te pierdas las últimas noticias	1616
noe gikk galt, prøv igjen	3776
noe gikk galt, prøv igjen senere	3776
noe gikk galt. prøv igjen	3776
noe gikk galt. prøv igjen senere	3776
noget gik galt, prøv igen	797
noget gik galt, prøv igen senere	797
noget gik galt. prøv igen	797
noget gik galt. prøv igen senere	797
nokopēts	3441
només els subscriptors poden comentar	451
només per a subscriptors	494
non seguire più	2982
noraidīt visas	3423
normas de participación	1700
normes de participació	469
norėdami komentuoti, prisijunkite	3319
nos hors-séries	2223
nosūti draugam	3388
nosūtīt atsauksmi	3437
nosūtīt draugam	3388
nosūtīt e-pastā	3388
nosūtīt komentāru	3438
nosūtīt ziņu	3433
noteで書く	3050
notiek video ielāde	3424
notifications activées	2266
notifikácie	4635
notre charte déontologique	2283
notre charte éditoriale	2283
notre sélection	2188
notre sélection d'articles	2242
notícia anterior	500	4103
notícia següent	500
notícias relacionadas	4015
notícias relacionadas que podem lhe interessar	22
notícies destacades	466
notícies relacionades	438
nous protégeons nos sources	2283
nous écrire	2284
nouveau ! suivez vos auteurs préférés	2290
nu ai cont? înregistrează-te	4216
nu aveți cont	4255
nu ești abonat	4254
nu ești încă abonat	4254
nu mai urmări	4267
nu mulțumesc	4161
nu putem afișa acest conținut	4237
nu på google play	782
nu s-a putut încărca videoclipul	4278
nu sunteți abonat	4254
nu știu / nu răspund	4226
nu, mulțumesc	4161	4243
nuestro código ético	1735
numele tău	4257
numele tău de utilizator	4273
nuotrauka # iš #	3376
nur für mitglieder	1040
nuskaitykite qr kodą	3357
nuskenuokite qr kodą	3357
nyaste först	4906
nyeste først	3788
nyhetsdøgnet	3693
nyní na google play	624
nyní ne	627
nyomtatás	2588
não foi possível carregar	4126
não foi possível carregar o vídeo	4078
não foi possível reproduzir o vídeo	4078
não perca	4015
não sabe / não responde	4070
não sei	4070
não tem conta	4098
não tem uma conta	4098
não é assinante	4097
não, obrigada	3971
não, obrigado	3971
nächste seite	892
nächster artikel	889
nächstes bild	1044
nächstes foto	1044
nächstes video	1026
näin korjaamme virheet	2098
näin poistat mainoseston	2079
näin poistat mainosten eston	2079
näin suojaamme lähteitämme	2098
näin suojelemme lähteitä	2098
näita # vastust	1852
näita alati	1836
näita galeriid	1849
näita ja nõustu	1836
näita kõiki	1803
näita rohkem	1802
näita sisu	1836
näita tulemusi	1832
näita vastuseid	1852
näita veel	1802
näita vähem	1803	1849
näköislehti	1985
nästa	4813
nästa artikel	4810
nästa bild	4895
nästa sida	4895
nästa video	4875
näytä # kuvaa	2093
näytä # kuvat	2093
näytä # vastausta	2103
näytä aina	2068
näytä alkuperäinen	2015
näytä galleria	2094
näytä ja hyväksy	2068
näytä julkaisu	2003
näytä kaikki	2014
näytä kaikki # kuvaa	2093
näytä kaikki # kuvat	2093
näytä kaikki artikkelit	2094
näytä kaikki kommentit	2103
näytä kaikki kuvaa	2093
näytä kaikki kuvat	2093
näytä kartta	2015
näytä kommentit	2009
näytä kuvaa	2093
näytä kuvagalleria	2094
näytä kuvat	2093
näytä kuvateksti	2094
näytä käännös	2015
näytä lisää	2014
näytä lisää artikkeleita	2094
näytä lisää kommentteja	2103
näytä litterointi	2071
näytä salasana	2087
näytä sisältö	2002
näytä tekstitykset	2071
näytä tiedot	2015
näytä tulokset	96	2015	2056
näytä upotus	2003
näytä vastaukset	2103
näytä vähemmän	2015	2094
något gick fel	4893
något gick fel, försök igen	4892
något gick fel, försök igen senare	4892
något gick fel. försök igen	4892
något gick fel. försök igen senare	4892
næste	720
næste artikel	717
næste billede	800
næste side	800
næste video	780
némítás	2668
némítás feloldása	2667
népszerű	2603
név	2685
névtelen bejelentés	2691
névtelen postaláda	2691
nézze meg galériánkat	2605
nézze meg képeinket	2605
nõustu ja jätka	1836
nõustu ja näita	1836
nõustun	1813
nõustun kõigiga	1813
nøgleord	717
nāc strādāt pie mums	3390
nākamais attēls	3435
nākamais raksts	3435
nākamais video	3424
nākamā bilde	3435
nākamā lapa	3435
nē, paldies	3428
něco se pokazilo	641
něco se pokazilo, zkuste to znovu	640
něco se pokazilo. zkuste to prosím později	640
něco se pokazilo. zkuste to znovu	640
nổi bật	5321
nội dung do ai tạo	5405
nội dung quảng cáo	5358
nội dung tiếp tục bên dưới	5360
nội dung tài trợ	5314
nội dung được tài trợ	5360
nội dung đề xuất	5360
nội quy bình luận	5364
""", 'o': """
o dată	4251
o leitor está a carregar	4078
o que achou desta notícia	4042
o seu apoio faz a diferença	3970	4130
o singură dată	4251
o singură donație	4250
o vídeo começa em #	4126
o vídeo começará em alguns segundos	4040
obaveštenja	4534
objednať knihu	4626
obligatoriskt fält	4892
obligātie lauki	3433
obligāts lauks	3433
obnovit stránku	632
obnoviť stránku	4637
obnovte stránku	632
obrázek # z #	642
obrázek # ze #	642
obrázok # z #	4646
obrázok # zo #	4646
obsah je chránený autorským zákonom	4652
obsah je chráněn autorským zákonem	649
obsah našich partnerov	4662
obsah našich partnerů	661
obsah není dostupný	619
obsah nie je dostupný	4628
obsah nie je možné zobraziť	4628
obsah sa nedá zobraziť	4628
obsah vytvořený ai	653
obsah článku	644
obserwuj autorkę	3945
obserwujesz już tego autora	3945
ocenite članak	4471
ocenite članek	4681
oceń jakość artykułu	3941
oceń przepis	66
ochrana osobních údajů	543
ochrana osobních údajů a cookies	546
ochrana osobných údajov	4585
ocijenite članak	4471
ocorreu um erro ao carregar o vídeo	4040
ocultar anúncio	4045
ocultar comentários	4069
od najnovších	4658
od najstarších	4658
od naszych partnerów	3949
od našich partnerov	4662
od našich partnerů	661
od naših partnera	4558
od naših partnerjev	4763
od nejnovějších	656
od nejstarších	656
od partnerů	662
odblokuj artykuł	3926
odblokuj dostęp	3926
odblokuj treść	3909
oddaj głos	96	3899
oddelenie predplatného: #	106
oddělení předplatného: #	106
odebírat	530
odebírat newsletter	530
odemknout článek	524
odemknout článek pro přátele	659
odeslat komentář	655
odeslat zprávu	640
odeslat zpětnou vazbu	653
odhlásenie kedykoľvek	4644
odhlásit odběr	666
odhlásit se	19
odhlásit se můžete kdykoli	640
odhlásit se můžete kdykoliv	640
odhlásit se z odběru	666
odhlásiť odber	4666
odhlásiť sa	19
odhlásiť sa z odberu	4666
odhlášení kdykoliv	640
odjaviti se možete bilo kada	4542
odkaz bol skopírovaný	4660
odkaz byl zkopírován	659
odkaz skopírovaný	4574
odkaz zkopírován	534
odkleni članek	4674
odklenite celoten članek	4674
odklenite članek	4745
odmietnuť	4585
odmietnuť všetko	4585
odmítnout	543
odmítnout vše	543
odoberať	4645
odoberať newsletter	4644
odomknúť	4642
odomknúť článok	4641
odomknúť článok pre priateľov	4660
odoslať	96	4645
odoslať komentár	4657
odoslať správu	4644
odoslať spätnú väzbu	4655
odporúča outbrain	4662
odporúčame	4571	4642
odporúčame prečítať	4571
odporúčame tiež	4571
odporúčané outbrain	4662
odporúčané taboola	4662
odporúčané články	4571
odpovedať	4658
odpovědět	549	656
odrzuć	3831
odrzuć wszystkie	3831
odrzuć wszystko	3910
odtwarzacz wideo jest ładowany	3912
odtwórz	3849
odtwórz film	3912
odtwórz wideo	3912
odvolať súhlas	4628
odśwież stronę	3922
odštampaj	4471
odštampaj recept	66
odštampaj članak	4471
ofereça uma assinatura	4150
ofereça uma assinatura neste natal	4150
oferiți un abonament cadou	4287
oferta dla czytelników	3905
oferta dla prenumeratorów	3905
ofertă pentru abonați	4231
ofertă pentru cititori	4231
oferă acest articol	4269
oferă acest articol cadou	4218
oferă articolul	4269
oferă un abonament	4287
oferă un abonament de crăciun	4287
offert par un abonné	2321
offre abonnés	2255
offre intégrale	2308
offre limitée	2274
offre réservée aux lecteurs	2255
offre spéciale	2136
offre à durée limitée	2273
offrez un abonnement pour noël	2332
offrez un abonnement à noël	2332
offrez-nous un café	2126
offrici un caffè	2842
oglasno sporočilo	92	4677
ogłoszenie	3827
ohjelma ei ole enää katsottavissa	2071
ohodnotiť recept	66
ohodnoťte článek	549
ohodnoťte článok	4574
oikaisut ja täsmennykset	2098
okuma süresi # dk	5019
okurlara özel	5079
okurlarimiza özel	5079
okurlarimiza özel indirim	5079
oldal frissítése	2677
oldal újratöltése	2677
oled juba hääletanud	1832
olet jo äänestänyt	2056
oliko artikkeli hyödyllinen	2009
oliko juttu hyödyllinen	2009
oliko tiivistelmä hyödyllinen	2009
oliko tämä hyödyllinen	2101
olvasd be a qr-kódot	2670
olvass korlátlanul	2681
olvassa be a qr-kódot	2670
olvasson hirdetések nélkül	2702
olvasson korlátlanul	2582
olvasson tovább	2582
olvasta már	2603
olvastad már	2603
olvasás az alkalmazásban	2669
olvasói ajánlat	2656
olvidaste tu contraseña	1593
omogoči obvestila	4739
omogući obavijesti	4533
omröstning	97
onayi geri çek	5083
onayi yönet	5083
onayimi geri çek	5083
online reportáž zde	643
opdatér siden	790
oplæst af en robot	692
oplæst af en syntetisk stemme	780
oplæst af kunstig intelligens	720
oplæst af syntetisk stemme	780
opravy a upřesnění	648
opsig når som helst	681
opsig, når du vil	794
opýtajte sa ai	107
opýtajte sa našej ai	107
opći uvjeti korištenja	4528
ordsøgning	771
orijinali göster	5020
os comentários são exclusivos para assinantes	4118
os leitores também leram	4067
os preços podem variar	4045
osadzona treść	3909
osale küsitluses	1802
osmisměrka	613
osta käyttöoikeus	2099
osta liput tästä	2065
osta täältä	2065
ostatnie artykuły	3846
osveži stran	4742
osveži stranicu	4536
osvežite stran	4742
osvježi stranicu	4536
osvježite stranicu	4536
oszczędzasz #%	3927
ota käyttöön	2078
ota yhteyttä	2009
otestujte se v kvízu týdne	109
otevřít	555
otevřít aplikaci	624
otevřít galerii	643
otevřít mapu	555
otevřít v aplikaci	624
otkazati možete bilo kada	4539
otkaži bilo kada	4539
otključaj članak	4461
otključajte ceo članak	4461
otključajte cijeli članak	4461
otključajte članak	4539
otomatik çeviri	5081
otros artículos	1638
oturumu açik tut	5097
otvoriť aplikáciu	4633
otvoriť galériu	4647
otvoriť v aplikácii	4633
otwórz	3850
otwórz aplikację	3914
otwórz galerię	3932
otwórz mapę	3850
otwórz w przeglądarce	3953
otázka dne	613
otázka dňa	4623
outbrain tarafindan önerildi	5056
outras notícias	22	4015
ouvir este conteúdo	4078
ouça esta reportagem	4078
ouça este conteúdo	3992
ovaj sadržaj ne možemo prikazati	4528
ovaj sadržaj nije dostupan	4528
ovaj sadržaj nije moguće prikazati	4528
ovaj video više nije dostupan	4530
ovaj članak je zaključan	4539
oversættelsen er lavet af en maskine	720
oy verdiğiniz için teşekkürler	96	5073
oynatici yükleniyor	5080
oyunuz için teşekkürler	5073
""", 'p': """
padidinti nuotrauką	3367
padovanokite straipsnį	3318
padovanokite straipsnį draugui	3318
padovanoti straipsnį	3372
page précédente	2192
pagina următoare	4184
pague um café	3973
paiement sécurisé	2134
paketi seç	5097
paketleri gör	5127
pakollinen kenttä	2091
paldies par jūsu balsi	3418
paldies par pieteikšanos	3407
paldies par ziņu	3433
palielināt	3425
palielināt attēlu	3435
palun jää viisakaks	1801
palun lülita reklaamiblokeerija välja	1843
pamanīji kļūdu	3389
pamanījāt kļūdu	3389
pamiršau slaptažodį	3363
pamiršote slaptažodį	3363
par šo tēmu	3385
paramètres de confidentialité	2261
paramètres des cookies	2176
paramétrer	2176
paramétrer les cookies	2176
paramétrer mes choix	2180
parandused ja täpsustused	1850
parašyk komentarą	3319
parašykite komentarą	3319
partajează	4173
partenerii noștri	4182
participez à la conversation	2228
participă la sondaj	4225
partilhar esta página	4141
partnereink ajánlata	2702
partnereinktől	2702
partnerių turinys	3322
partnerski sadržaj	4467
partnerski članek	4763
partnerský obsah	661
pas encore abonné	2273
pasidalinkite šiuo straipsniu	3318
pasirinkite planą	3363
pasirinkite prenumeratą	3363
pasirinkite sumą	3361
pasirinkti prenumeratą	3363
pasitikrinkite žinias	3320
pasiūlymas skaitytojams	3351
paslēpt reklāmu	3442
passer la publicité	2174
passer à la recette	66
passwort zurücksetzen	1040
pastebėjote klaidą	3319
pasziánsz	2653
pasūtīt grāmatu	3420
pateikti atsiliepimą	3369
patikrinkite savo el. paštą	3365
patreonで支援する	3134
patvirtinkite savo el. paštą	3365
pausar vídeo	1707
pauză video	4233
pavaišinkite mus kava	3361
paylaş	5004
paylaşin	5004
paypal ile öde	5127
pašreizējais laiks #	3424
pažiūrėkite vaizdo įrašą	3320
pe aceeași temă	4219
pelaa peliä	2056
pelaa tästä	2056
pentru a citi în continuare	4216
per saperne di più	2935
per visą ekraną	3355
per überweisung spenden	1037
pergunte à ia	107
pergunte à nossa ia	107	4042
permite întotdeauna	4237
permitir anúncios	4090
permitir conteúdo externo	4004
personvernerklæring	3757
personvernerklæring og informasjonskapsler	3684
perspausdinti draudžiama	3375
peut-être plus tard	2124
peça o seu orçamento	113
peça seu orçamento	113
pełny ekran	3913
photo précédente	2311
phát	5344
phát hiện lỗi	5364
phát lại	5372
phát video	5371
phóng to ảnh	5391
phổ biến nhất	5386
piedalies aptaujā	3390
piedāvājums lasītājiem	3420
piekrist un rādīt	3422
piekrist un turpināt	3422
piekrist visām	3400
piekrītu	3400
piekrītu visām	3423
piesakies vebināram	3390
piesakoties tu piekrīti lietošanas noteikumiem	3407
pieslēdzies vai izveido kontu	3383
pieslēdzies, lai komentētu	3389
pieslēgties	3383
pieslēgties ar facebook	3431
pieslēgties ar google	3431
pievieno savu komentāru	3389
pievienot komentāru	3383
pievienot kā vēlamo avotu	3439
pievienot manām tēmām	3439
pieņemt un turpināt	3422
pieņemt visas	3423
pieņemt visas sīkdatnes	3422
pilnekrāna režīms	3424
pilnekrāns	3424
pirkt biļetes	3420
pirkt biļeti	3420
pirkt grāmatu	3420
pirkti bilietą	3351
pirkti knygą	3351
pirkti licenciją	3375
pirmais mēnesis par # €	3383
pirmas mėnuo tik # €	3313
pitajte naš ai	107
più lette	2883
più letti	2883
più popolare	2969
più recenti	2942
più tardi	2841
più vecchi	2942
più votati	2942
piši autoru	4545
piši avtorju	4751
pišite autoru	4545
pišite avtorju	4751
pišite nam u redakciju	4548
pišite nam v uredništvo	4754
pišite redakciji	4548
pišite uredništvu	4754
piškotki	4694
placená inzerce	92	538
placená spolupráce	661
placený obsah	661
places limitées, réservez vite	2223
plan seç	5097
plani seç	5097
planini seç	5097
platba ročne	4642
platba ročně	637
platená inzercia	92	4570
platená spolupráca	4662
platený obsah	4662
player de áudio	4126
player se učitava	4530
plaćena saradnja	4558
plaćena suradnja	4558
plaćeni oglas	92	4467
plaćeni sadržaj	4467
plačajte nam kavo	4743
plačana objava	92	4677
plačana vsebina	4763
plačano sodelovanje	4763
plačiau skaitykite čia	3320
plein écran	2192
plus d'actualités	2188
plus d'articles du même auteur	2279
plus de détails	2193
plus récents	2250
plătește cu paypal	4280
poate mai târziu	4161
początek bloku reklamowego	3830
podaj prawidłowy adres e-mail	3929
podari članek	4681
podarite ta članek	4681
podaruj artykuł	3812
podaruj dostęp	3947
podaruj prenumeratę	3955
podaruj prenumeratę na święta	3955
podaruj subskrypcję	3955
podaruj ten artykuł	3823
podcast anhören	937
pode ler também	4067
podeli članak	4471
podešavanja privatnosti	4528
podijeli članak	4471
podmienky používania	4585
podmínky použití	543
podmínky užití	543
podobne artykuły	3846
podobné články	551	4571
podporiť	4566
podporte nezávislú žurnalistiku	4566
podporte nás	4566
podporte nás cez darujme	4638
podporte nás cez paypal	4638
podporte nás na patreone	4638
podpořit	522
podpořit přes darujme	633
podpořte naši práci	522
podpořte nás	522
podpořte nás na patreonu	633
podpořte nás přes paypal	633
podpořte redakci	522
podrobné nastavenia	4628
podrobné nastavení	619
podrži	4460
podrži nas	4460
podržite nas	4460
podržite naš rad	4460
podržite nezavisno novinarstvo	4460
podziel się	3823
podziel się na facebooku	3823
pogledajte još	22
poista mainonnanesto käytöstä	2082
poistin mainonneston käytöstä	2082
poistin sen käytöstä	2083
pokaż # odpowiedzi	3943
pokaż # zdjęcia	3931
pokaż # zdjęć	3931
pokaż galerię	3932
pokaż hasło	3926
pokaż i zaakceptuj	3909
pokaż komentarze	3840
pokaż mniej	3849
pokaż napisy	3912
pokaż odpowiedzi	3943
pokaż odpowiedź	3849
pokaż oryginał	3850
pokaż podpis	3932
pokaż szczegóły	3832
pokaż transkrypcję	3912
pokaż treść	3831
pokaż tłumaczenie	3850
pokaż więcej	3849
pokaż wszystkie	3849
pokaż wszystkie # zdjęcia	3931
pokaż wszystkie # zdjęć	3931
pokaż wszystkie zdjęcia	3931
pokaż wszystkie zdjęć	3931
pokaż wszystko	3850
pokaż wyniki	96	3899
pokaż zdjęcia	3931
pokaż zdjęć	3931
pokaži geslo	4745
pokaži rezultate	96
pokaži vsebino	4694
pokloni članak	4471
poklonite ovaj članak	4471
pokračovat bez podpory	521
pokračovat bez vypnutí	630
pokračovat přes apple	636
pokračovat přes facebook	636
pokračovat přes google	636
pokračovat s apple	636
pokračovat s google	636
pokračovať bez podpory	4578
pokračovať bez vypnutia	4636
pokračovať cez apple	4641
pokračovať cez facebook	4641
pokračovať cez google	4641
pokračovať s google	4641
pokušajte kasnije	4542
pokušajte ponovno	4542
pokušajte ponovno kasnije	4542
pokušajte ponovo	4542
pole obowiązkowe	3929
polecamy również	3846
polecamy także	3846
polecamy też	3846
polecane artykuły	3846
politica de confidențialitate	4179	4180	4193
politica de corecții	4262
politica editorială	4193	4262
politică de confidențialitate	4179
politika kolačića	4528
politika piškotkov	4733
politique de confidentialité	2176
politique de protection des données	2302
polityka prywatności	3831
polityka prywatności i cookies	3833
polityka sprostowań	3937
política de cookies	1627	4000
política de correcciones	1735
política de correccions	502
política de correções	4106
política de galetes	447
política de privacidad	1627
política de privacidade	4000	4024
política de privacitat	447
política de protección de datos	1754
política de proteção de dados	4125
pomanjšaj pisavo	4761
pomôže každé euro	4639
pomůže každá koruna	634
ponovno učitaj stranicu	4536
ponuda za čitaoce	4526
ponuda za čitatelje	4526
ponuka pre čitateľov	4626
poprzedni artykuł	3846
poprzednie zdjęcie	3932
populární	551
populära artiklar	4810
populärast	4890	4907
populärt	4810
populære	811	3789
populære artikler	717
populære saker	3693
populært	717	3693
populārākie	3385
popüler	5013
popüler haberler	5013
popüler konular	5013
por mês	4094
por qué estás viendo esto	1593
por qué? cuéntanos	1747
portes grátis	4115
posez une question à notre ia	107
posez votre question à notre ia	107
poslat jako dárek	659
poslat přes whatsapp	659
poslat příteli	659
poslat tip anonymně	648
poslat zprávu	640
poslať	4645
poslať ako darček	4660
poslať cez whatsapp	4660
poslať e-mailom	4574
poslať mailom	4660
poslať priateľovi	4660
poslať správu	4644
poslať tip	4651
poslať tip anonymne	4651
poslušaj vest	4471
poslušaj članak	4471
poslušaj članek	4681
poslušajte tekst	4530
poslušajte članek	4681
posnetek ni več na voljo	4736
posnetek v vaši državi ni na voljo	4736
posnetka ni mogoče predvajati	4736
postanite naročnik	4673
postanite član	4460	4673
postavke kolačića	4485
postaw kawę	3809
postaw nam kawę	3809
poszt betöltése	2659
posłuchaj	3823
poukážte nám # % z dane	4638
pour continuer à lire	2237
pour noël, offrez un abonnement	2332
pourquoi voyez-vous cette publicité	2224
pouze nezbytné	619
pouze pro předplatitele	524
používate adblock	4636
používate blokovanie reklám	4636
používate blokovač reklám	4636
používateľské meno	4642
používáte adblock	630
používáte blokování reklam	630
používáte blokátor reklam	630
povezani sadržaj	4468
povezani članci	4468
povezani članki	4678
povećaj	4531
povećaj fotografiju	4545
povećaj sliku	4545
povećaj slova	4556
povećaj tekst	4556
povečaj	4737
povečaj besedilo	4761
povečaj fotografijo	4751
povečaj pisavo	4761
povečaj sliko	4751
povinná pole	640
povinné	641	4645
povinné pole	640
povinné polia	4644
povinné údaje	640
povolit a pokračovat	546
povolit upozornění	626
povolit vždy	546
povoliť	4635
povoliť notifikácie	4634
povoliť obsah	4628
povoliť raz	4628
povoliť reklamu	4637
povoliť reklamy	4637
povoliť upozornenia	4634
powiązane	3846
powiązane artykuły	3846
powiązane tematy	3846
powiększ	3849
powiększ tekst	3947
powiększ zdjęcie	3849
powrót do góry	3849
powrót do strony głównej	3932
powrót na górę	3932
pozastaviť	4632
později	629
pozostała część artykułu pod materiałem wideo	3827
pozostały czas	3913
pozostały czas #	3912
pozostały czas -#	3912
pozrieť # fotiek	4646
pozrieť # fotky	4646
pozrieť # fotografie	4646
pozrieť # fotografií	4646
pozrieť fotiek	4646
pozrieť fotky	4646
pozrieť fotografie	4646
pozrieť fotografií	4646
pozrieť galériu	4647
pozrieť všetky # fotiek	4646
pozrieť všetky # fotky	4646
pozrieť všetky # fotografie	4646
pozrieť všetky # fotografií	4646
pozrieť všetky fotiek	4646
pozrieť všetky fotky	4646
pozrieť všetky fotografie	4646
pozrieť všetky fotografií	4646
pozrieť všetkých # fotiek	4646
pozrieť všetkých # fotky	4646
pozrieť všetkých # fotografie	4646
pozrieť všetkých # fotografií	4646
pozrieť všetkých fotiek	4646
pozrieť všetkých fotky	4646
pozrieť všetkých fotografie	4646
pozrieť všetkých fotografií	4646
pozvite nás na kávu	4638
pozvěte nás na kafe	633
pozvěte nás na kávu	633
počastite nas kavom	4537
pořídit předplatné	636
pošalji	96	4543
pošalji e-mailom	4471
pošalji komentar	4471
pošalji mejlom	4471
pošalji poruku	4542
pošalji povratnu informaciju	4551
pošalji prijatelju	4471
pošalji vest	4548
pošalji vijest	4548
pošalji članak e-mailom	4471
pošaljite dojavu	4548
pošaljite komentar	4471
pošaljite vest	4548
pošlete tip redakci	648
pošlite tip redakcii	4651
pošlji	4749
pošlji komentar	4758
pošlji po e-pošti	4681
pošlji povratno informacijo	4757
pošlji prijatelju	4681
pošlji sporočilo	4748
pošlji članek po e-pošti	4681
pošljite nam namig	4754
pošljite namig	4754
poštanski broj	4543
poštna številka	4749
poštovné zdarma	617
pr članek	4677
pradėti testą	3349
praneškite apie klaidą	3319
pranešti anonimiškai	3368
pranešti apie klaidą	3319
pranešti apie komentarą	3370
pratite uživo	4545
pravidelný dar	633
pravidelný príspevok	4639
pravidelně měsíčně	633
pravidlá diskusie	4574
pravidlá opráv	4651
prawa autorskie zastrzeżone	3938
prašome išjungti reklamos blokavimą	3360
pre komentovanie sa prihláste	4657
pre predplatiteľov	4567
preberi cel članek	4751
preberi celoten članek	4751
preberi več	4751
preberite celoten članek	4751
preberite še	4678
precisamos de você	3970
predchádzajúca fotografia	4647
predchádzajúca snímka	4647
predchádzajúca strana	4647
predchádzajúci článok	4647
predplatiť	4566
predplatné môžete kedykoľvek zrušiť	4641
predplaťte si	4566
preferințe cookie	4237
preferințe de confidențialitate	4277
preferències de galetes	480
preferências de cookies	4082
preferências de privacidade	4125
pregúntale a la ia	107
pregúntale a nuestra ia	107
prehrať	4632
prehrať video	4631
prehrávač sa načítava	4631
prejsť do diskusie	4657
prejsť do galérie	4647
prejsť na darovanie	4638
prejsť na kvíz	4622
prejsť na obsah	4647
prejsť na online	4647
prejsť na platbu	4638
prejsť na ponuku	4626
prejsť na recept	66
prejšnja fotografija	4751
prejšnja slika	4751
prejšnja stran	4751
prejšnji članek	4751
prekličete lahko kadarkoli	4745
prekliči soglasje	4733
preložené automaticky	4655
preložené pomocou ai	4655
prenošenje zabranjeno	4549
prenumerantförmån	4868
prenumerantförmåner	4868
prenumerata nuo # euro per mėnesį	3313
prenumerata nuo # €	3313
prenumerera på vårt nyhetsbrev	4784
prenumeruodami sutinkate su taisyklėmis	3338
prenumeruokite naujienlaiškį	3338
prenumeruoti naujienlaiškį	3365
preostali čas	4737
preostali čas #	4736
preostali čas -#	4736
preporučeno	4468
preporučuje outbrain	4558
preporučuje taboola	4558
preporučujemo	4468	4540
preporučujemo da pročitate	4468
preporučujemo i	4468
presentear matéria	4113
preskoči na sadržaj	4545
preskoči na vsebino	4751
preskočiť na obsah	4647
prestať sledovať	4659
prethodni članak	4545
pretlač zakázaná	4652
prevedeno uz pomoć ai	4551
preverite e-pošto	4748
prečo vidím túto reklamu	4662
prečítajte si	4571
prečítajte si aj	4571
prečítať neskôr	4660
prečítať prepis	4631
prețurile pot varia	4202
pridať ako preferovaný zdroj	4659
pridať do košíka	4626
pridať do mojich tém	4659
pridať komentár	4574
pridať medzi preferované zdroje	4659
pridruži se razpravi	4758
pridružite se razpravi	4758
pridėti kaip pageidaujamą šaltinį	3371
pridėti komentarą	3370
pridėti prie mano temų	3371
pridėti prie pageidaujamų šaltinių	3371
prihlásiť	4567
prihlásiť cez facebook	4641
prihlásiť cez google	4641
prihlásiť na odber	4644
prihlásiť sa	4567
prihlásiť sa cez apple	4641
prihlásiť sa cez facebook	4641
prihlásiť sa cez google	4641
prihlásiť sa do diskusie	4657
prihlásiť sa na odber	4644
prihláste sa a komentujte	4657
prihvati i prikaži	4528
prihvati sve kolačiće	4528
prihvaćam	4485
prihvaćam i nastavljam	4528
prihvaćam sve	4485
prijava putem google računa	4539
prijavi grešku	4471
prijavi pogrešku	4548
prijavi se s google računom	4539
prijavite grešku	4548
prijavite pogrešku	4548
prijať	4585
prijať a pokračovať	4628
prijať a zobraziť	4628
prijať všetko	4585
prijať všetky	4629
prijať všetky cookies	4628
prikaži # odgovora	4552
prikaži # odgovore	4758
prikaži galerijo	4751
prikaži galeriju	4545
prikaži geslo	4745
prikaži i prihvati	4528
prikaži in sprejmi	4733
prikaži komentare	4552
prikaži komentarje	4758
prikaži lozinku	4539
prikaži manj	4679
prikaži manje	4469
prikaži odgovore	4552	4758
prikaži podnapise	4736
prikaži prepis	4736
prikaži rezultate	96	4523	4728
prikaži sadržaj	4485
prikaži sve	4469
prikaži titlove	4530
prikaži transkript	4530
prikaži več	4679
prikaži više	4469
prikaži vse	4679
prikaži vsebino	4733
prima lună gratuită	4216
prima pagină	4185
primetili ste grešku	4548
primește alerte despre acest subiect	4210
primijetili ste grešku	4548
printează	4173
printează rețeta	66
pripomenúť neskôr	4578
priporoča outbrain	4763
priporoča taboola	4763
priporočamo	4678	4746
priporočamo tudi	4678
priporočamo v branje	4678
priporočeno	4678
prisijunkite arba susikurkite paskyrą	3313
prisijunkite prie mūsų komandos	3320
prisijunkite, kad galėtumėte komentuoti	3319
prispieť	4566
prispieť jednorazovo	4638
prispieť mesačne	4638
privatsphäre verwalten	1023
privatsphäre-einstellungen	875
privātuma iestatījumi	3422
privātuma politika	3400
prišlo je do napake. poskusite pozneje	4748
prišlo je do napake. poskusite znova	4748
pro komentování se přihlaste	655
pro předplatitele	524
pro předplatitele výhodněji	616
prochaine vidéo	2303
profită de ofertă	4284
programmet är inte längre tillgängligt	4875
prohibida la reproducció	505
prohibida su reproducción total o parcial	1768
prohlédnout # fotek	642
prohlédnout # fotky	642
prohlédnout # fotografie	642
prohlédnout # fotografií	642
prohlédnout fotek	642
prohlédnout fotky	642
prohlédnout fotografie	642
prohlédnout fotografií	642
prohlédnout galerii	643
prohlédnout všech # fotek	642
prohlédnout všech # fotky	642
prohlédnout všech # fotografie	642
prohlédnout všech # fotografií	642
prohlédnout všech fotek	642
prohlédnout všech fotky	642
prohlédnout všech fotografie	642
prohlédnout všech fotografií	642
prohlédnout všechny # fotek	642
prohlédnout všechny # fotky	642
prohlédnout všechny # fotografie	642
prohlédnout všechny # fotografií	642
prohlédnout všechny fotek	642
prohlédnout všechny fotky	642
prohlédnout všechny fotografie	642
prohlédnout všechny fotografií	642
proibida a reprodução total ou parcial	4137
promijeni veličinu teksta	4556
promo sadržaj	4558
promocijsko sporočilo	4677
promotivni sadržaj	4467
promotivni članak	4467
promóció	2591
proovi # päeva tasuta	1795
proposé par	2294
prosimy o wyłączenie adblocka	3918
prova gratis i en månad	114
proč vidím tuto reklamu	661
pročitaj ceo članak	4545
pročitaj cijeli članak	4545
pročitaj kasnije	4556
pročitaj transkript	4530
pročitajte ceo tekst	4545
pročitajte cijeli članak	4545
pročitajte i	4468
pročitajte još	4468
pruébalo gratis durante un mes	114
pruébalo gratis un mes	114
prywatność	3831
prywatność i cookies	3833
przeczytaj całość	3932
przeczytaj cały artykuł	3932
przeczytaj również	3846
przeczytaj także	3846
przeczytaj też	3846
przeczytaj transkrypcję	3912
przejdź bez wsparcia	3808
przejdź do galerii	3932
przejdź do głównej treści	3932
przejdź do księgarni	3828
przejdź do oferty	3905
przejdź do przepisu	66
przejdź do płatności	3923
przejdź do quizu	3899
przejdź do serwisu	3831
przejdź do sklepu	3905
przejdź do strony darowizn	3923
przejdź do treści	3849
przejdź do ustawień prywatności	3831
przejdź do wpłaty	3923
przejdź na stronę główną	3932
przekaż # % podatku	3923
przekaż #%	3923
przekaż opinię	3941
przestań obserwować	3945
przetłumaczono automatycznie	3941
przetłumaczono przez ai	3941
przeładuj stronę	3922
prześlij	3930
prześlij opinię	3941
prześlij zdjęcia	3937
przypomnij mi później	3808
przypomnij później	3917
právě se děje	551
präsentiert von	869
précédent	2192
préférences cookies	2176
préférences de confidentialité	2302
prélèvement	2135
prémium	2582
prénom	2276
présenté par	2294
próbáld újra később	2684
próbálja ki # forintért	2582
próbálja ki egy hónapig ingyen	114
próbálja újra	2684
próbálja újra később	2684
próxima	4020
próxima foto	4134
próxima imagem	4134
próxima notícia	4103
próxima página	4020
próximo artigo	4015
próximo vídeo	1755	4126
prøv # dager gratis	3658
prøv gratis	681	3658
prøv gratis i # dage	114
prøv gratis i en måned	114
prøv igen senere	797
prøv igjen senere	3776
prøv nu	681
prøv nå	3658
prędkość odtwarzania	3912
prを含みます	3097
pr記事	3119
psč	641	4645
pubblicità	2870
publi-rédactionnel	2174
publicitatea continuă	4284
publicité	2174
publicité - la suite ci-dessous	2174
publicité dans #	2303
publicités	2174
publică	4226
publică comentariul	4225
pular anúncio	4126
pular para o conteúdo	4020
pular para o conteúdo principal	4018
puslapis # iš #	3376
página siguiente	1644
páči sa mi to	4658
päeva küsimus	1832
päivitä sivu	2083
päivitä suostumus	2003
päivän kysymys	96	2062
päivän peli	2062
päivän ristikko	2056
pääuutiset	2012
påkrevd	3777
påkrævet	798
påmind mig senere	677
påminn mig senare	4772
później	3917
pārbaudi savas zināšanas	3390
pārbaudiet savu e-pastu	3433
pāriet uz recepti	66
pāriet uz saturu	3435
pārpublicējot atsauce obligāta	3393
pārpublicēšana aizliegta	3443
pārtraukt sekot	3439
pārvaldīt paziņojumus	3427
pārvaldīt piekrišanu	3422
pērc abonementu	3383
płatna współpraca	3949
płatne miesięcznie	3927
płatne rocznie	3927
płatność miesięczna	3927
płatność roczna	3927
předchozí	553
předchozí foto	643
předchozí fotografie	643
předchozí snímek	643
předchozí strana	643
předchozí článek	551
předmět	641
předplatit	524
předplatné	524
předplaťte si	636
přehrát	553
přehrát video	622
přehrávač se načítá	622
přehrávač videa se načítá	622
přejít do diskuse	655
přejít do e-shopu	540
přejít do galerie	643
přejít do speciálu	643
přejít k obsahu	553
přejít k platbě	633
přejít k receptu	66
přejít na kvíz	610
přejít na nabídku	616
přejít na obsah	553
přejít na online reportáž	643
přejít na recept	66
přejít na stránku darů	633
přeloženo automaticky	653
přeloženo pomocí ai	653
přepis	623
přeskočit na obsah	643
přestat sledovat	657
přetisk zakázán	649
přečtěte si	551
přečtěte si také	551
přečíst později	659
přečíst přepis	622
přidat do košíku	616
přidat do mých témat	657
přidat jako preferovaný zdroj	657
přidat komentář	549
přidat mezi preferované zdroje	657
přidejte názor	549
přidejte si nás mezi preferované zdroje	657
přihlaste se a komentujte	655
přihlásit	524
přihlásit k odběru	530
přihlásit přes facebook	636
přihlásit přes google	636
přihlásit přes seznam	636
přihlásit se	524
přihlásit se do diskuse	655
přihlásit se k odběru	640
přihlásit se přes apple	636
přihlásit se přes facebook	636
přihlásit se přes google	636
přihlásit se přes seznam	636
přihlášení	524
přijmout	543
přijmout a pokračovat	619
přijmout a zobrazit	619
přijmout vše	543
přijmout všechny	620
přijmout všechny cookies	619
připomenout později	521
přispějte	522
přispět	522
přispět jednorázově	633
přispět měsíčně	633
příjmení	641
""", 'q': """
qq好友	5489
qq空间	5489
qr कोड स्कैन करें	2546
qr কোড স্ক্যান করুন	406
qr 코드를 스캔하세요	3261
qrコードからダウンロード	3127
qrコードを読み取ってください	3127
qr코드로 다운로드	3261
qr코드를 스캔하세요	3261
qu'avez-vous pensé de cet article	2220
qual o seu nível de satisfação com esta notícia	4042
qualcosa è andato storto	2971
quan tâm nhất	5365
quay lại	5325
quay lại đầu trang	5409
quellen und weiterführende links	889
queremos conocer tu opinión	1683
queremos saber a sua opinião	4055
questa email è già registrata	3003
questa pagina ti è stata utile	2941
questo articolo ti è stato utile	2941
questo articolo è bloccato	2968
questo campo è obbligatorio	2970
questo riassunto ti è stato utile	2907
questo video non è disponibile	2949
questo video non è più disponibile	2949
quieres añadir otro usuario a tu suscripción	1593
quitter le plein écran	2257
quizi çöz	5076
quizul săptămânii	109
quizás más tarde	1586
quizás te interese	1638
quy định bình luận	5364
quyên góp	5300
quyên góp ngay	5300
qué opinas	1633
qué te ha parecido esta noticia	1683
quét mã qr	5377
quét mã qr để tải	5377
quét mã qr để tải ứng dụng	5377
quên mật khẩu	5303
quản lý cookie	5375
quản lý lựa chọn	5404
quản lý sự đồng ý	5375
quản lý tùy chọn	5404
quảng cáo	5314
quảng cáo - bài viết tiếp tục bên dưới	5358
""", 'r': """
r$ # por mês durante # meses	4064
radote klaidą	3319
radote klaidą tekste	3319
radās kļūda. mēģiniet vēlāk	3433
radīts ar mākslīgo intelektu	3437
rafraîchir la page	2268
raksti komentāru	3389
raksts ir aizsargāts ar autortiesībām	3443
raksts ir slēgts	3431
raksts tiek papildināts	3390
raksts turpinās pēc reklāmas	3392
rakstu lasa mākslīgais intelekts	3424
rakstīt autoram	3435
rakstīt komentāru	3389
raktažodžiai	3356
rao vặt	5314
raportează	4226
raportează comentariul	4273
raportează o eroare	4198
raportează o greșeală	4262
raportoi virheestä	2098
rapportér	811
rapportér annonce	815
rapportér fejl	709
ratkaise päivän ristikko	109
razvrščanje	4759
rašykite redakcijai	3368
rašyti autoriui	3367
rašyti komentarą	3313
reagovať	4658
recargar la página	1721
recargar página	1721
recarrega la pàgina	489
recarregar a página	4092
recarregar página	4092
receber notificações	4057
recept mentése	66
recept nyomtatása	66
recevez nos alertes en temps réel	2230
recevez une alerte à chaque article de l'auteur	2230
reclamă	4176
recomandarea redacției	4219
recomandări	4182
recomandări by taboola	4205
recomandări taboola	4205
recomandările editorilor	4219
recomandările partenerilor	4205
recomandările redacției	4182
recomendado para você	4015
recommandé	2188
recommandé pour vous	2188
recommandés	2188
recordar más tarde	1586
recuérdamelo más tarde	1586
recíbela	1606
recíbela gratis	1606
recíbelo	1606
redacția	4193
redare automată	4234
redirecționează # la sută	4250
redirecționează #%	4163
redă video	4233
redă videoclipul	4233
refuză toate	4195
refuză tot	4238
regala este artículo	1742
regala una suscripción	1785
regala una suscripción esta navidad	1785
regala una suscripción por navidad	1785
regalar artículo	1593
regalar este artículo	1742
regale una suscripción	1785
registrovať sa	4567
registruokitės nemokamai	3313
registruokitės į seminarą	3320
registrácia	4567
regisztráció	2582
regisztrálok	2582
regler för kommentarer	4906
regler og vilkår gjelder	3681
regras de comentários	4069
regras dos comentários	4069
regístrate	1593
rekisteröidy	1985
rekisteröidy maksutta ja lue	1985
reklaami lõpp	1856
reklam içeriğidir	5079
reklama się skończyła	3949
reklami geç	5006
reklám	2591
reklám vége	2702
reklámblokkolót használ	2675
reklámblokkolót használsz	2675
reklāma	3383
reklāmas beigas	3442
reklāmas raksts	3392
reklāmraksts	92	3392
relacja na żywo	3932
relaterade ämnen	4810
rendeld meg a könyvet	2656
rendelje meg a könyvet	2656
rendezés	2696
rendszeres támogatás	2679
renovar suscripción	1760
reportar comentário	4118
reportar erro nesta página	4042
reproducció automàtica	477
reproducción automática	1708
reproducción prohibida	1768
reproducir vídeo	1707
reproduction réservée	2316
reproductor de vídeo	1755
reproduzir vídeo	4078
reproduzir áudio	4078
reprodução automática	4079
reprodução proibida	4137
reserve já	4140
resmi büyüt	5103
responda à enquete	4069
rester connecté	2273
restez informé	2147
restez informés	2147
resultado da votação	4118
resultados de la votación	1701
resumen automático	1668
resumo da notícia	4042
resumé lavet af ai	807
retour à l'accueil	2279
retour à la liste	2279
retour à la page d'accueil	2190
retrage consimțământul	4237
rettelser og præciseringer	804
revenir à l'accueil	2279
revoir la vidéo	2303
rezerviši mesto	4526
rezervovať miesto	4626
rezervujte si místo	616
rezervuoti vietą	3351
rezervă un loc	4203
rezervă-ți locul	4203	4231
rezervēt vietu	3420
rezolvă testul	4228
rezumă cu ai	107
rezygnuję z newslettera	3953
rezygnuję z subskrypcji	3956
reîmprospătează pagina	4249
reîncarcă pagina	4249
reînnoiește abonamentul	4280
reģistrējies bez maksas	3383
reģistrēties	3383
reši križanko	4728
reši kviz	4523	4728
reši ukrštenicu	4523
režim celej obrazovky	4631
režim celé obrazovky	622
ricordamelo più tardi	2840
riješi križaljku	4523
riješi kviz	4523
riproduzione riservata ©	3009
rizami geri çek	5010
rodyti galeriją	3367
rodyti mažiau	3321	3367
rodyti turinį	3353
rodyti viską	3321
rozumím	555
rozwiąż krzyżówkę	3899
rozwiąż quiz tygodnia	109
rozwiń	3832	3849
rozwiń wszystko	3850
ročne	4642
ročná platba	4642
ročné predplatné	4642
roční platba	637
roční předplatné	637
ročně	637
rychlost přehrávání	622
ryhdy kannatusjäseneksi	2084
rätsel des tages lösen	109
rätta	4803
rätta oss	4803
rättelse	4803
rättelsepolicy	4899
rättelser och förtydliganden	4899
règles de commentaires	2249
règles des commentaires	2249
réactions	2182
réagir	2166	2182
réagir à cet article	2182
réagissez	2182
réagissez à cet article	2182
réductions et codes promo	2320
réduire la police	2241
réduire la taille de la police	2241
réduire la taille du texte	2241
réduire le texte	2292
répondez au quiz	2252
répondez au sondage	2249
répondre	2182
réseaux sociaux	2167
réserver mes places	2255
réservez vos places	2255
réservé aux inscrits	2136
résiliable à tout moment	2237
résultats	97
résultats du sondage	2228
résumer avec l'ia	107
résumé de l'article	2220
résumé de l'article en # points	2220
résumé en # secondes	2220
résumé ia	2289
résumé par l'ia	2289
részletek	2607
rétablir le son	2257
rösta	96	4865
rösta här	4813
rösta i omröstningen	4813
rösta nu	96	4861
rút lại sự đồng ý	5375
rückmeldung geben	1055
rýchlosť prehrávania	4631
rādīt # atbildes	3438
rādīt atbildes	3438
rādīt galeriju	3435
rādīt mazāk	3391	3435
rādīt rezultātus	3418
rādīt saturu	3422
rādīt un piekrist	3422
rādīt vairāk	3390
rādīt visu	3391
rămâi conectat	4254
răspunde	4181
răspunde la sondaj	4225
rėmimas	3322
rėmėjo turinys	3374
""", 's': """
s'abonner à ce dossier	2313
s'abonner à ce sujet	2313
s'abonner à ce thème	2313
s'abonner à cet auteur	2313
s'abonner à partir de #€	2136
s'està carregant el reproductor	476
s'està carregant el vídeo	476
s'ha produït un error	497
s'inscrire à la newsletter	2147
s-ar putea să-ți placă	4182
saada anonüümne vihje	1850
saada sõbrale	1800
saada sõnum	1847
saada vihje anonüümselt	1850
saber más	1644
sadarbības raksts	3392
sadece abonelere özel	5097
sadržaj je blokiran	4528
sadržaj je zaključan	4461
sadržaj je zaštićen autorskim pravom	4549
sadržaj nije dostupan	4528
sadržaj nije moguće prikazati	4528
sadržaj partnera	4558
saglabāt	3388
saglabāt iestatījumus	3422
saglabāt izvēli	3422
saglabāt rakstu	3388
saglabāt vēlākam	3440
sair do ecrã inteiro	4078
saistītie raksti	3385
saistītās ziņas	3385
saite ir nokopēta	3440
saite nokopēta	3388
saken er låst	3658
saken finnes også som lyd	3671
salli ja näytä	2003
salli sisältö	2068
salta la pubblicità	2997
salta pubblicità	2997
saltar anúncio	3998
saltar para o conteúdo	4018
saltar para o conteúdo principal	4018
salvar preferências	4082
salvează	4173
salvează articolul	4218
salvează pentru mai târziu	4218
salvează preferințele	4237
salvează rețeta	66
samo nujni piškotki	4733
samo nužni	4528
samo nužni kolačići	4528
samo za naročnike	4745
sans engagement, résiliable à tout moment	2237
sao chép	5399
sao chép liên kết	5309
sao chép đường dẫn	5356
sari la conținut	4184
sari la rețetă	66
sari peste reclamă	4278
satura turpinājums pēc reklāmas	3392
saturs ir aizsargāts ar autortiesībām	3443
saturs ir bloķēts	3422
sazināties ar redakciju	3436
sačuvaj	4471
sačuvaj podešavanja	4528
sačuvaj recept	66
sačuvaj vest	4471
sačuvaj za kasnije	4556
sačuvaj članak	4556
saņemt paziņojumus	3427
sažetak umjetne inteligencije	107
scanează codul qr	4241
schlagwörter	889
schließen	892
schrift größer	1059
schrift vergrößern	862
schriftgröße	862
schriftgröße anpassen	1059
schriftgröße ändern	1059
schwedenrätsel	1016
scopri di più	2847
scopri di più su amazon	3013
scrie comentariul tău	4273
scrie redacției	4262
scrieți redacției	4262
sdílejte	534
sdílejte tento text	534
sdílejte text	534
sdílejte článek	534
sdílet	534
sdílet na facebooku	534
sdílet na twitteru	534
sdílet na whatsappu	659
sdílet na x	534
sdílet článek	534
se alla erbjudanden för prenumeranter	4777
se bilderna här	4813
se connecter et réagir	2182
se déconnecter	19
se désabonner	2328
se désinscrire	2328
se grafiken här	4813
se ha producido un error al cargar el vídeo	1666
se klippet här	4813
se klippet øverst i saken	3696
se réabonner	2308
se større bilde	3697
se større billede	721
se videon här	4813
se våra erbjudanden	4889
se våre tilbud	3773
se încarcă playerul	4233
se încarcă video	4233
se încarcă videoclipul	4233
sedan # kr/mån tills du säger upp	4777
see väli on kohustuslik	1847
segui già questo argomento	2982
segui già questo autore	2982
seguir tópico	4057
seguí leyendo	1697
sei già abbonato	2847
sei già iscritto	3003
sei già iscritto alla newsletter	2927
seko tēmai	3439
sekot tēmai	3439
sekretessinställningar	4872
sekti autorių	3371
sekti temą	3371
selección de la redacción	1638
selectează	4255
selvä	2015
sem opinião	4070
sem si não seria possível	4062
sem você não seria possível	4062
semnalează comentariul	4273
semnalează o eroare	4181
senaste först	4906
send artiklen på mail	692
send på e-post	3671
send på mail	813
seniausi viršuje	3370
sense permanència	463
service abonnés : #	106
service abonnés: #	106
serviço ao assinante: #	106
sesi aç	5080
sesi açmak için dokunun	5123
sesi açmak için tiklayin	5123
setări confidențialitate	4237
setări cookie	4180	4195
setări cookie-uri	4237
setări cookies	4237
setări de confidențialitate	4237
seu apoio faz a diferença	3970	4130
seu nome de usuário	4118
seuls les abonnés peuvent commenter	2228
seuraa hetki hetkeltä	2094
seuraa livenä	2094
seuraa meitä	1998
seuraa tekijää	2105
seuraa tätä aihetta	2105
seuraat jo tätä aihetta	2105
seuraat tätä aihetta	2105
seç	5098
seçenekleri yönet	5083
seçimimi kaydet	5083
seções	4015
seřadit podle	655
sfârșit publicitate	4231
sfârșitul reclamei	4231
shrani članek	4681
shrnout pomocí ai	107
shrnutí ai	107	654
shrnutí od ai	653
si opp når du vil	3658
si è verificato un errore	2971
si è verificato un errore durante il caricamento del video	2905
sie können diesen artikel kostenlos weitergeben	987
signaler ce contenu comme inapproprié	2228
signaler un problème	2182
siguiente artículo	1638
siguiente vídeo	1755
siirry sisältöön	2014
siirry suoraan sisältöön	2094
sikeres feliratkozás	2609
sin ti no sería posible	1692
sinu hääl on arvesse võetud	1832
sinu sõnum	1848
sisu on autoriõigusega kaitstud	1857
sisältö ei ole saatavilla	2068
sisältö on estetty	2068
sisältö on suojattu tekijänoikeudella	2099
sisältöä ei voida näyttää	2068
sisältöä kumppaneiltamme	2109
siz ne düşünüyorsunuz	5041
siz ne düşünüyorsunuz? oy verin	5019
sizin için öneriler	5013
siųsti atsiliepimą	3369
siųsti draugui	3318
siųsti el. paštu	3318
siųsti komentarą	3370
siųsti naujieną	3368
siųsti žinutę	3365
skaitykite be reklamų	3374
skaitykite be ribojimų	3363
skaitykite daugiau čia	3320
skaityti plačiau	3320
skaityti visą straipsnį	3367
skaityti vėliau	3318
skann qr-koden for å laste ned appen	3762
skanna qr-koden för att ladda ner appen	4877
skaties arī	3385
skatīt cenu	3420
skatīt foto	3390
skatīt galeriju	3390
skatīt komentārus	3438
skatīt piedāvājumu	3420
skatīt piedāvājumus	3431
skatīt rezultātus	96	3418
skatīt video	3390
skatīt visus	3435
skenē qr kodu	3426
skenējiet qr kodu	3426
skjønner	3698
sklenite naročnino	4674
skontaktuj się z redakcją	3937
skontrolujte si svoju schránku	4644
skopírované	4661
skopírované do schránky	4660
skopírovať odkaz	4574
skoči na recept	66
skriftstørrelse	70
skriv din kommentar här	4803
skriv inn beløp	3770
skru på	3767
skru på lyd	3760
skru på varsler	3764
skryť odpovede	4657
skryť reklamu	4662
skrýt	555
skrýt odpovědi	655
skrýt reklamu	661
skyddas av upphovsrätt	4901
skänk en gåva	4887
skúste to neskôr	4644
skúste to znova	4644
slapukų nustatymai	3331
slapukų politika	3353
slažem se	4485
slažem se i nastavljam	4528
sledeća fotografija	4545
sledeća slika	4545
sledeća strana	4545
sledeći video	4530
sledeći članak	4545
sledovat toto téma	657
sledovat téma	657	658
sledovať autora	4659
sledovať autorku	4659
sledovať online	4647
sledovať tému	4659
sledovať túto tému	4659
sledujete téma	657
sledujete tému	4659
slik beskytter vi kildene våre	3783
slik beskytter vi våre kilder	3783
slik slår du av annonseblokkering	3768
slične vesti	4468
slične vijesti	4468
slični članci	4468
sljedeća fotografija	4545
sljedeća slika	4545
sljedeća stranica	4545
sljedeći video	4530
sljedeći članak	4545
slut på annonce	815
slut på annons	4911
slut på reklam	4911
sluta följa	4908
slutt på annonse	3794
slutt å følge	3790
slå adblocker fra	788
slå annonceblokering fra	788
slå av annonseblokkereren	3768
slå av annonseblokkeringen	3768
slå din adblocker fra	788
slå lyd fra	780
slå lyd til	780
slå lyden fra	780
slå lyden til	780
slå notifikationer til	784
slå på	3767	4881
slå på aviseringar	4879
slå på ljudet	4875
slå på notiser	4879
slå på varsler	3764
slå på varslinger	3764
slå til	787
slėpti reklamą	3374
sns 공유	3300
sns 공유하기	3300
snsでシェア	3165
snsでシェアする	3165
snsをフォロー	3051
snímek # z #	642
snímek # ze #	642
snímka # z #	4646
snímka # zo #	4646
so schützen wir unsere quellen	1049
sofortüberweisung	836
solicitarea a fost trimisă	4281
solicitação enviada	4132
solitär	1016
som källa är du skyddad	4806
son dakika bildirimlerini aç	5087
son dakika gelişmelerinden haberdar olun	5087
son gelişmelerden haberdar olun	5087
sondaż	97
sonderveröffentlichung	967
sono già sostenitore	2840
sonraki fotoğraf	5130
sonraki fotoğraf için tiklayin	5016
sonraki fotoğrafa geç	5016
sonraki görsel	5130
sonraki haber için tiklayin	5016
sonraki içerik	5130
sonraki sayfa için tiklayin	5016
sonuçlar	97
sonuçlari gör	96	5020
sonuçlari göster	96	5074
sorodni članki	4678
sortează	4226
sortează după	4226
sortuj według	3943
sortér efter	810
souhlasit a pokračovat	546
souhlasím	543
souhlasím a pokračovat	619
souhlasím a zobrazit	546
souhlasím se zobrazením	543
soukromí a cookies	546
sous-titres activés	2257
sous-titres désactivés	2257
soutenez-nous dès maintenant	2126
související	551
související témata	551
související články	551
související články z webu	551
soyez le premier à commenter	2182
soyez le premier à réagir	2182
spam nélkül	2684
spander en kaffe på oss	3770
spara inställningar	4872
spara till läslistan	4910
spausdinti receptą	66
spausdinti straipsnį	3372
spațiu publicitar	4205
spela här	4861
spela videon här	4813
spill ansvarlig. # år	3681
spill med måte	3680
spill nå	3746
spis treści	3849
splošni pogoji	4734
sponsorisé	2174
sponsorlu bağlantilar	5056
sponsorlu içerik	92	5006
sponsoroitu sisältö	1999
sponsoroitua sisältöä	2001
sponsorēts saturs	3442
sponsrat innehåll	4795
sponzorirani sadržaj	4467
sponzorirani članak	4467
sponzorisani sadržaj	4558
sponzorované	4570
sponzorovaný obsah	538
sponzorováno	538
sporoči napako	4754
sporočilo	4749
spotifyで聞く	3155
spotifyで聴く	3155
spravovat upozornění	626
spravovať súhlas	4628
spravovať upozornenia	4634
sprawdź cenę	3905
sprawdź ofertę	3812
sprawdź się	3902
sprawdź skrzynkę e-mail	3929
sprawdź skrzynkę odbiorczą	3929
sprawdź swoją skrzynkę	3929
sprawdź swoją wiedzę	3899
sprejmi in prikaži	4733
sprejmi vse piškotke	4733
spremi članak	4471
spremljajte v živo	4751
sprijinul tău contează	4279
sprijină-ne	4163
správa	4645
správa bola odoslaná	4644
správa souhlasu	619
správa súhlasu	4628
spróbuj ponownie	3929
spróbuj ponownie później	3929
spręsti kryžiažodį	3349
spręsti testą	3349
spune-ne părerea ta	4225
spune-ți părerea	4198
spune-ți părerea în comentarii	4198
spuneți-ne părerea	4225
spustit kvíz	610
spustiť kvíz	4622
spustiť video	4631
später	831
später erinnern	830
späť hore	4647
späť na hlavnú stránku	4647
späť na začiatok	4647
spør ki	107
spør vår ai	107
spør vår ki	107
spør vår ki om saken	3687
spørg ai	107
spørg vores ai	107
spēlē tagad	3418
spēlēt tagad	3418
staňte sa členom	4566
staňte se členem	522
ste našli napako	4754
ste našli napako v članku	4754
ste už predplatiteľ	4641
ste že glasovali	4728
stem nå	96	3746
stiahnuť aplikáciu	4633
stiahnuť audio	4631
stiahnuť epizódu	4631
stiahnuť na google play	4633
stiahnuť v app store	4633
stiahnuť z app store	4633
stiahnuť z google play	4633
stichwörter	889
stil et spørgsmål til vores ai	107
stil spørgsmål til artiklen	709
stlmiť	4632
stop med at følge	812
straipsnio tęsinys - po reklama	3322
straipsnis saugomas autorių teisių	3375
straipsnis tęsiasi po reklamos	3322
straipsnis užrakintas	3363
straipsnį skaito dirbtinis intelektas	3355
streść z ai	107
strojovo preložené	4655
strojový preklad	4656
strojový překlad	654
strojově přeloženo	653
strona główna	3846
stroški dostave	4732
stránka # z #	642	4646
stránka # ze #	642
stránka # zo #	4646
stworzono z pomocą ai	3941
stáhnout aplikaci	624
stáhnout audio	622
stáhnout epizodu	622
stáhnout na google play	624
stáhnout podcast	622
stáhnout v app store	624
stáhnout z app store	624
stáhnout z google play	624
stáhnout zdarma	625
stäng	4772	4813
stäng annons	4911
stäng av annonsblockeraren	4882
stäng av din adblocker	4882
stäng av din annonsblockerare	4882
stäng av ljudet	4875
stäng galleri	4895
stöd oss	4773
stöd oss på patreon	4886
stöd oss via patreon	4886
större text	4910
større tekst	3792
støt med mobilepay	791
støt os	678
støt os med mobilepay	791
støt os på #er	791
støt os på patreon	791
støt via mobilepay	791
støtt oss	3655
støtt oss med vipps	3770
støtt oss på patreon	3770
støtt oss via vipps	3770
sua inscrição foi confirmada	4132
sua inscrição foi realizada com sucesso	4132
subscrição confirmada	4132
subtitrări	4234
subtítols	477
subtítulos	1708
sudoku del día	1748
sugerir correção	4042
sugerir una corrección	1683
sugestões	4015
suite après la publicité	2255
suivez vos auteurs préférés	2290
suivre ce thème	2230
suivre le thème	2290
sukurta naudojant dirbtinį intelektą	3369
sumă liberă	4250
sumă personalizată	4279
sunt de acord cu termenii și condițiile	4256
sur le même sujet	2188
sur le même thème	2188
suscripción	1593
suscripción confirmada	1761
suscríbase	1593
suscríbete	1593
suscríbete a nuestro boletín	1603
suscríbete ahora	1593
susiję straipsniai	3315
susikurti paskyrą	3313
susține	4163
susține-ne	4163
susține-ne pe patreon	4250
susțineți-ne	4163
susținut de	4271
sutikti ir tęsti	3353
sutinku ir tęsiu	3353
svaka donacija je važna	4537
svaka donacija pomaže	4537
svaki dinar je važan	4537
svaki doprinos je važan	4537
svaki doprinos pomaže	4537
svaki euro je važan	4537
svaki prilog pomaže	4537
svi članci	4545
svi članci autora	4545
sviđa mi se	4553
sviđa vam se članak	4551
swisha en gåva	4886
syötä kelvollinen sähköpostiosoite	2091
syötä summa	2084
syötä sähköpostiosoitteesi	1988
szanowna użytkowniczko, szanowny użytkowniku	3833
szanowni państwo	3832
szanowny użytkowniku	3833
szanujemy twoją prywatność	3833
szavazatodat rögzítettük	2650
szavazatát rögzítettük	2650
szavazás	97	2653
szavazás indítása	2650
szczegóły	3850
szeretne értesítéseket kapni	2671
szeretnél értesítéseket kapni	2671
szerző követése	2697
szkennelje be a qr-kódot	2670
szponzorált tartalom	92	2591
szybkość odtwarzania	3912
szállítási költség	2657
szókereső	2653
szólj hozzá	2599
szóljon hozzá	2599
szövegméret	2700
szünet	2668
sähköposti	1988
sähköposti tai käyttäjätunnus	2087
sähköpostiosoite	1988
sähköpostiosoitteesi	2091
sähköpostisi	2091
säkra din plats	4868
säästä # %	2089
säästä #%	2089
så # kr/mnd til du sier opp	3658
så gör du för att stänga av	4884
så hanterar vi personuppgifter	4800
så här stänger du av din adblocker	4884
så här stänger du av din annonsblockerare	4884
så jobbar vi med rättelser	4899
så kommenterar du	4803
så skyddar vi våra källor	4899
så stänger du av adblock	4884
så stänger du av adblocker	4884
så stänger du av annonsblockeraren	4882
så stänger du av din ad-blocker	4884
så stänger du av din adblocker	4884
så stänger du av din annonsblockerare	4882
sådan beskytter vi kilder	804
sådan beskytter vi vores kilder	804
sådan deaktiverer du din adblocker	788
sådan retter vi fejl	804
sådan slår du adblock fra	788
sådan slår du din adblocker fra	788
sé el primero en comentar	1631
sé parte	1588
sélections	2166
sì, grazie	2960
sí, quiero	1719
sí, vull	485
síganos	1619
síguenos	1619
só para assinantes	4097
sólo para suscriptores	1726
sõnum on saadetud	1847
sök	4813
søg	720
søk	3696
súhlasím	4585
súhlasím a pokračovať	4628
súhlasím so zobrazením	4585
súhrn ai	107
súhrn od ai	107
súmate	1588
súvisiace	4571
súvisiace články	4571
súvisiaci článok	4571
süre	5081
süti beállítások	2659
süti tájékoztató	2659
sütibeállítások	2659
sütibeállítások módosítása	2662
sütik kezelése	2659
sākt testu	3418
sīkdatņu iestatījumi	3400
sīkdatņu politika	3422
sīkfailu iestatījumi	3422
słowa kluczowe	3846
sūtīt e-pastā	3440
sắp xếp theo	5365
số tiền khác	5383
""", 't': """
t'ha estat útil	469
t'ha estat útil aquest article	451
t'ha estat útil aquest resum	451
t'ha semblat útil	469
ta treść jest niedostępna	3909
ta treść jest zablokowana	3909
ta video ni več na voljo	4736
ta članek je zaklenjen	4745
taboola tarafindan sunulmuştur	5056
taboola tarafindan önerildi	5056
tack för din anmälan	4784
tack för din prenumeration	4892
tack för din röst	96	4861
tack för ditt meddelande	4892
tagasi üles	1849
taip pat žiūrėkite	3315
tak, chcę	3917
tak, chętnie	3917
tak, poproszę	3917
takaisin ylös	2014
takipten çik	5110
takk for at du meldte deg på	3776
takk for din påmelding	3776
takk for påmeldingen	3665
talebiniz gönderildi	5128
tallenna myöhemmäksi	1996
talán később	2577
tam ekrandan çik	5080
tamaño de la letra	1742
tamaño de letra	70	1618
tamaño del texto	70
también te puede gustar	1638
también te puede interesar	1638
també et pot interessar	438
também pode gostar	4067
tapahtui virhe. yritä myöhemmin uudelleen	2091
tapahtui virhe. yritä uudelleen	2091
tarjeta de crédito	1592
tarjeta de débito	1592
tarkista sähköpostisi	2091
tartalom betöltése	2659
tartalom engedélyezése	2659
tartalom megjelenítése	2659
tartalomjegyzék	2668
tasuline koostöö	1856
te ha parecido útil	1700
te ha resultado útil	1700
te ha resultado útil este artículo	1668
te ha resultado útil este resumen	1668
te ha sido útil	1700
te ha sido útil este resumen	1668
te poți dezabona oricând	4211
te rugăm să îl dezactivezi	4247
te vsebine ni mogoče prikazati	4733
te-ar putea interesa și	4219
tee meile kohvi välja	1844
tehisaru kokkuvõte	1802
tehisaru võib eksida	1851
tehisintellekt võib eksida	1851
tehty tekoälyllä	2101
teie hääl on arvesse võetud	1832
tej treści nie można wyświetlić	3909
tek seferlik bağiş	5094
tek seferlik bağiş yap	5126
tekijänoikeudella suojattu	2099
teklifi gör	5079
teklifleri gör	5127
tekoäly voi tehdä virheitä	2101
tekoälyn luoma	2101
tekoälyn tekemä	2101
tekoälyn tekemä tiivistelmä	2014
tekoälyn tiivistelmä	2014
tekoälyn tuottama	2101
tekoälytiivistelmä	2014	2102
tekst je zaključan	4539
tekst powstał przy pomocy ai	3941
tekst przetłumaczony maszynowo	3941
teksta izmērs	3440
tekststørrelse	70
tekstą įgarsino dirbtinis intelektas	3318
telefonszám	2685
telefón	4645
teljes hozzáférés	2582
teljes képernyő	2668
teljes név	2685
temas del día	1638
temi že sledite	4760
ten artykuł jest zablokowany	3926
ten film jest niedostępny	3912
ten film nie jest dostępny w twoim kraju	3912
ten film nie jest już dostępny	3912
tento obsah je blokován	619
tento obsah je zablokovaný	4628
tento obsah nemôžeme zobraziť	4628
tento obsah nemůžeme zobrazit	619
tento obsah není dostupný	619
tento obsah není k dispozici	619
tento obsah nie je dostupný	4628
tento obsah nie je k dispozícii	4628
tento obsah sa nedá zobraziť	4628
tento článek je uzamčen	636
tercihleri yönet	5122
tercihlerimi yönet	5122
termeni și condiții	4192	4193
termeni și condiții de utilizare	4192
termenii și condițiile	4192
termos e condições	4000
teste başla	5076
teste grátis	3977
testează-ți cunoștințele	4228
testează-ți cunoștințele cu quizul nostru	4198
testi başlat	5076
testi çöz	5078
testreszabás	2661
teszteld a tudásod	2605
tesztelje tudását	2605
tetszőleges összeg	2678
text bol vytvorený automaticky	4655
text byl vytvořen automaticky	653
text je chránený autorským právom	4652
text je chráněn autorským právem	649
text čte umělá inteligence	622
texten fortsätter nedan	4795
texten fortsätter under bilden	4795
texten är maskinöversatt	4903
texten är skapad automatiskt	4903
textgröße	1060
textgröße ändern	1059
teď ne	521	627
teşekkürler, mesajiniz gönderildi	5099
tham gia bình chọn	5364
tham gia khảo sát	5364
tham gia thăm dò	5364
thanh toán hàng năm	5385
thanh toán hàng tháng	5385
thanh toán qua paypal	5407
theo dõi chủ đề	5396
theo dõi chủ đề này	5396
theo dõi tác giả	5396
thoát toàn màn hình	5371
thu gọn	5324
thème suivi	2313
thèmes	2188
thématiques	2188
thêm câu trả lời	5402
thêm làm nguồn ưu tiên	5396
thêm vào giỏ hàng	5410
thích	5309
thích nhất	5365
thông tin bắt buộc	5387
thông tin doanh nghiệp	5314
thông tin quảng cáo	5358
thông tin tác giả	5335
thăm dò	97
thăm dò ý kiến	97
thư viện ảnh	5391
thẻ	5321
thời gian còn lại	5371
thời gian hiện tại	5372
thời lượng	5372
ti è stato utile	2941
tienes que iniciar sesión para guardar artículos	1696
tietosuoja ja evästeet	2003
tietosuoja- ja evästekäytäntö	2003
tietosuojakäytäntö	2068
tietosuojaseloste ja evästeet	2003
tiivistä tekoälyllä	107
tik būtini	3353
tik būtinieji slapukai	3353
tikai nepieciešamās	3422
tikai nepieciešamās sīkdatnes	3422
tiktokで見る	3155
til støttesiden	791
tilbagetræk samtykke	777
tilbakemelding på saken	3687
tilføj en kommentar	810
tilføj kommentar	810
tilføj os som foretrukken kilde	812
tilføj som foretrukken kilde	812
tilgjengelig på google play	3762
till gåvosidan	4886
tillad og fortsæt	706
tillad én gang	777
tillat én gang	3757
tillåt	4881
tillåt alltid	4873
tillåt annonser	4885
tillåt aviseringar	4879
tillåt en gång	4872
tillåt innehåll	4872
tillåt inte	4881
tillåt notiser	4879
tillåt reklam	4885
tiltás	2674
timp rămas	4234
tin bài liên quan	5356
tin cùng chuyên mục	5321
tin cùng tác giả	5357
tin khác	5321
tin liên quan	5321
tin mới	5321
tin mới nhất	5321
tin nhắn của bạn	5408
tin nhắn của bạn đã được gửi	5387
tin nóng	5357
tin nổi bật	5321
tin quảng cáo	5358
tin tiếp theo	5391
tin trước	5321
tin tài trợ	5321	5360
tin tức liên quan	5321
tin đọc nhiều	5321
tip jar ☕	1247
tipărește	4173
tipărește articolul	4218
tipărește rețeta	66
tisk článku	659
titta på videon	4875
tiêu điểm	5321
tiến # giây	5371
tiếp theo	5324
tiếp tục sau quảng cáo	5360
tiếp tục trên trình duyệt	5377
tiếp tục trên web	5377
tiếp tục với apple	5385
tiếp tục với email	5407
tiếp tục với facebook	5385
tiếp tục với google	5385
tiếp tục đọc	5409
tlačiť	4574
to cię może zainteresować	3846
to może cię zainteresować	3846
to wideo jest niedostępne	3912
to wideo nie jest już dostępne	3912
toate știrile	4260
toda contribuição ajuda	4093
toda la información	1732
todas as notícias	4103
todavía no eres suscriptor	1726
todavía no estás registrado	1727
todos los artículos de este autor	1766
todos los artículos del autor	1766
todos los artículos del especial	1763
todos los derechos de reproducción reservados	1768
todos los vídeos	1732
todos os comentários	4006
todos os vídeos	4103
toimituskulut lisätään	2065
totes les notícies	500
toto pole je povinné	640
toto téma již sledujete	657
toto video již není dostupné	622
toto video není dostupné	622
toto video není ve vaší zemi dostupné	622
toto video nie je dostupné	4631
toto video nie je vo vašej krajine dostupné	4631
toto video už není dostupné	622
toto video už nie je dostupné	4631
tots els vídeos	500
tous droits de reproduction réservés	2316
tous nos hors-séries	2223
toute l'actualité	2188
toutes les actualités	2279
toutes les vidéos	2279
toutes nos vidéos	2279
tovább	2605
tovább a cikkre	2687
tovább a dossziéhoz	2687
tovább a galériához	2687
tovább a recepthez	66
tovább a rovatra	2603
tovább a tartalomhoz	2687
tovább a teljes cikkre	2687
tovább a támogatáshoz	2678
tovább a támogatási oldalra	2678
tovább a webshopba	2656
tovább az ajánlathoz	2656
tovább olvasom	2605
további beállítások	2662
további cikkek	2603
további cikkek a szerzőtől	2687
további cikkek a témában	2603
további cikkek betöltése	2687
további hírek	2603
további lehetőségek	2661
további részletek itt	2605
továbbiak betöltése	2605
továbbiak megjelenítése	2687
toàn màn hình	5372
traducció automàtica	477
traducción automática	1708
traducere automată	4234
traducido automáticamente	1740
tradução automática	4042
traduït automàticament	507
trang chủ	5324
trang này có hữu ích không	5364
transcripció	477
transcripción	1708
transcrição	4079
transferência bancária	3976
trenutni čas	4737
trenutni čas #	4736
treści komercyjne	3949
treści naszych partnerów	3949
treści partnerskie	3827
treść dla subskrybentów	3926
treść niedostępna	3909
treść premium	3926
treść sponsorowana	3827
treść wygenerowana przez ai	3941
treść zablokowana	3909
treść zewnętrzna	3909
tria la teva subscripció	463
trimite răspunsul	4225
troškovi dostave	4527
truy cập không giới hạn mọi bài viết	5407
trwa ładowanie odtwarzacza	3912
tryb pełnoekranowy	3912
træk dit samtykke tilbage	777
træk samtykke tilbage	777
trình phát âm thanh	5405
trước	5324
trường bắt buộc	5387
trường này là bắt buộc	5387
trả lời	5320
trở lại	5324
trở lại đầu trang	5391
tu ce părere ai? lasă un comentariu	4198
tu donación desgrava	1722
tu izmanto reklāmu bloķētāju	3429
tu navegador no puede reproducir este vídeo	1666
tue meitä	1983
tue meitä patreonissa	2084
tue työtämme	2084
tule meile tööle	1802
tuotettu tekoälyllä	2101
turinys saugomas autorių teisių	3375
turinys užblokuotas	3353
turiu paskyrą	3363
turpini lasīt	3383
turpinājums pēc reklāmas	3392
turpināt ar apple	3431
turpināt ar facebook	3431
turpināt ar google	3431
turpināt lasīt	3383
tutar seç	5126
tutar seçin	5126
tvarkyti pranešimus	3358
tvarkyti sutikimą	3353
twitter'da paylaş	5004
twitterで見る	3155
twoja prywatność jest dla nas ważna	3833
twoja wiadomość	3930
twoje imię	3930
twój adres e-mail	3815
twój e-mail	3815
twój głos został oddany	3899
twój głos został policzony	3899
twój głos został zapisany	3899
tykkää	2104
tylko dla osób pełnoletnich	3828
tylko niezbędne	3909
tytuł przelewu: darowizna	3923
tytułem: darowizna na cele statutowe	3923
tài khoản của tôi	5303
tài trợ	5314
tài trợ bởi	5400
támogass minket	2578
támogass minket patreonon	2678
támogasson minket	2578
támogasson minket a patreonon	2678
támogatom	2578
támogatom a lapot	2678
támogatom az oldalt	2678
támogatott tartalom	92	2591
támogatás	2578
támogatás paypalon	2678
támogatási oldal	2678
támogatói tartalom	2591
tárgy	2685
täisekraan	1838
tämä artikkeli on lukittu	2087
tämä juttu on lukittu	2087
tämä kenttä on pakollinen	2091
tämä sisältö ei ole saatavilla	2068
tämä video ei ole enää saatavilla	2071
tämä video ei ole saatavilla	2071
täname liitumast	1820
tässä artikkelissa	2094
tässä jutussa	2094
tässä olisi upotus facebookista	2014
tässä olisi upotus instagramista	2014
tätä sisältöä ei voida näyttää	2068
täytä ristikko	2056
täytä tämä kenttä	2091
télécharger l'appli	2264
télécharger l'audio	2257
télécharger l'épisode	2257
télécharger le mp#	2257
télécharger le podcast	2257
téléchargez l'appli	2264
téma követése	2697
téma už sledujete	657
témata	551
tému už sledujete	4659
témy	4571
témáim	2698
témák	2603
térkép betöltése	2662
térkép megnyitása	2607
términos de uso	1627
términos y condiciones	1627
tên của bạn	5388
tên hiển thị	5402
tìm hiểu thêm	5318
tìm kiếm	5324
tóm tắt ai	5395
tóm tắt bằng ai	5395
tóm tắt bởi ai	5395
tópicos	4015
tópicos relacionados	4015
tôi đã hiểu	5325
tôi đã tắt	5382
tôi đã tắt trình chặn quảng cáo	5381
tôi đồng ý	5318
tôi đồng ý với chính sách bảo mật	5387
tôi đồng ý với điều khoản sử dụng	5387
tõlgitud tehisintellekti abil	1851
több	2605
több betöltése	2687
több mutatása	2687
töltsd ki a kvízt	2605
töltsd ki kvízünket	2650
töltse ki a kvízt	2605
töltse újra az oldalt	2677
tùy chỉnh	5318
tùy chọn cookie	5375
tùy chọn khác	5398
tú qué opinas	1633
túto tému už sledujete	4659
tühista igal ajal	1795
tüm fotoğraflar	5103
tüm fotoğraflari gör	5103
tüm haberler	5013
tüm haberlere sinirsiz erişim	5127
tüm haberleri gör	5103
tüm içeriğe sinirsiz erişim	5127
tüm konular	5015
tüm konulari gör	5015
tüm oyunlar	5076
tüm videolar	5103
tüm videolari gör	5103
tüm yazilari	5013	5030
tüm yazilari gör	5103
tüm yorumlar	5012
tüm çerezleri kabul et	5122
tüm çerezleri reddet	5122
tümü	5020
tümünü gör	5019
tümünü göster	5020
tümünü kabul et	5007
tümünü reddet	5007
tăng cỡ chữ	5398
tēmas	3385
tęsinys po reklamos	3322
tęsti su apple	3363
tęsti su facebook	3363
tęsti su google	3363
tłumaczenie automatyczne	3942
tłumaczenie maszynowe	3942
tạm dừng	5344
tạm dừng video	5371
tạo bởi ai	5405
tạo tài khoản	5303
tải audio	5371
tải bài đăng	5375
tải lại trang	5381
tải nội dung	5375
tải thêm	5324
tải thêm bình luận	5364
tải trên app store	5377
tải trên google play	5377
tải tập này	5371
tải về từ app store	5377
tải về từ google play	5377
tải âm thanh	5371
tải ứng dụng	5377
tải ứng dụng ngay	5377
tất cả tin tức	5391
tất cả trò chơi	5367
tất cả video	5391
tắt tiếng	5372
tặng bài viết	5356
tặng sao	5302	5356
tặng sao cho bài viết	5356
tặng sao cho tác giả	5406
tặng tác giả ly cà phê	5302
tốc độ phát	5344	5371
từ chối	5318
từ chối tất cả	5318	5375
từ chối tất cả cookie	5404
từ khóa	5321
tự động phát	5372
""", 'u': """
u košaricu	4526
u ovom članku	4545
udostępnij	3823
udostępnij na facebooku	3823
udostępnij na twitterze	3823
udostępnij na x	3823
udostępnij w mediach społecznościowych	3823
udělit souhlas	543
ugens spørgsmål	771
ugodnost za naročnike	4731
ugodnosti za naročnike	4731
ugrađeni sadržaj	4528
ugrás a galériához	2687
ugrás a recepthez	66
ugrás a receptre	66
ugrás a tartalomhoz	2687
ugrás a tartalomra	2687
uključi	4534
uključi obaveštenja	4520
uključi obavijesti	4520
uključi se u raspravu	4552
uključi zvuk	4530
uključite javascript	4530
uključite notifikacije	4520
uključite obaveštenja	4520
uključite obavijesti	4520
uključite se u raspravu	4552
ukryj reklamę	3949
ukrštenica	4524
ulkoinen sisältö	2068
ulkopuolinen sisältö	2068
uloženo	660
uložené	4661
uložit	534
uložit na později	534
uložit nastavení	619
uložit recept	66
uložit volby	619
uložit článek	534
uložiť	4574
uložiť na neskôr	4574
uložiť nastavenia	4628
uložiť recept	66
uložiť voľby	4628
uložiť článok	4574
ultima oră	4182
ultimele știri	4182
um assinante presenteou você com este artigo	4066
un abonat ți-a oferit acest articol	4218
un abonné vous offre cet article	2240
un e-mail de confirmation vous a été envoyé	2233
un suscriptor te ha regalado este artículo	1696
un suscriptor te regala este artículo	1773
une erreur s'est glissée dans l'article	2182
ungültige e-mail-adresse	1042
unterstütze uns	832
unterstützen	832
unterstützen sie uns	832
unterstützen sie uns per paypal	952
unustasid salasõna	1845
uočili ste grešku	4548
uočili ste pogrešku	4548
uočili ste pogrešku u članku	4548
uporabniško ime	4746
uporabniško ime ali e-pošta	4745
upotettu sisältö	2068
upozornit na nové díly	658
upozornit na nové články	658
upozorniť na chybu	4651
upozornění	629
uppdatera dina inställningar	4917
uppläst av en ai-röst	4875
uppläst av en dator	4791
uppläst av en syntetisk röst	4875
uppläst av syntetisk röst	4875
uppläst med ai-röst	4791
upravit nastavení	546
upravljaj kolačićima	4528
upravljaj piškotke	4733
ur vår butik	4868
url 복사	3192
urlをコピー	3050
urlをコピーしました	3151
urlをコピーする	3097
url복사	3192
urmărește acest subiect	4210
urmărește autorul	4267
urmărește live	4210
urmărește subiectul	4267
urmărești deja acest subiect	4267
următorul	4184
următorul videoclip	4278
uslovi korišćenja	4485
ustaw jako preferowane źródło	3945
ustawienia plików cookie	3831
ustawienia prywatności	3909
ustvarjeno s pomočjo umetne inteligence	4757
utónév	2685
uutishälytykset	2078
uvek prikaži	4528
uvijek prikaži	4528
uvjeti korištenja	4485
uygulamada aç	5085
uygulamayi aç	5085
uygulamayi yükle	5085
uz sākumlapu	3435
uz sākumu	3390
uzdāvini rakstu	3440
uzdāvināt rakstu	3440
uzyskaj dostęp	3812
učitaj još	4545
učitaj objavu	4528
učitaj sadržaj	4528
učitaj video	4528
učitaj više	4545
učitavanje playera	4530
učitavanje videa	4530
ušetrite #%	4642
ušetríte #%	4642
ušetřete #%	637
ušetříte #%	637
ušteda #%	4540
uštedite #%	4540
używasz adblocka	3918
używasz programu do blokowania reklam	3918
už jsem ho vypnul	632
už jste hlasovali	610
už komentarus atsako jų autoriai	3319
už mám predplatné	4641
už mám předplatné	636
už mám předplatné, přihlásit se	525
už mám účet	636
už máte predplatné? prihláste sa	4567
už máte předplatné	636
už máte účet	4567
už máte účet? prihláste sa	4567
už podporujem	4578
už podporuji	521
už sledujete	657
už ste hlasovali	4622
uždaryti	3321
uždaryti galeriją	3367
uždaryti reklamą	3322
uživatelské jméno	637
uživatelské jméno nebo e-mail	636
uživo	4531
užpildykite apklausą	3320
užsakomasis straipsnis	3322
užsakomasis turinys	92	3322
užsisakyti knygą	3351
užsisakyti prenumeratą	3313
""", 'v': """
v košarico	4731
v tem članku	4751
v tomto článku	643
v živo	4737
vaata kõiki	1849
vaata kõiki tellija soodustusi	1795
vaata lähemalt	1802
vaba töökoht	1802
vad tycker du? rösta här	4813
vai kopsavilkums bija noderīgs	3389
vai raksts bija noderīgs	3389
vai tas bija noderīgi	3437
vai vēlaties saņemt paziņojumus	3427
vain jäsenille	2089
vain välttämättömät	2068
vain välttämättömät evästeet	2068
vairāk no autora	3435
vairāk par tēmu	3385
vairāk rakstu	3435
vaizdo grotuvas įkeliamas	3355
vaizdo įrašas	3320
vaizdo įrašas nebepasiekiamas	3355
vaizdo įrašas nepasiekiamas	3355
vaizdo įrašas nepasiekiamas jūsų šalyje	3355
vaizdo įrašo paleisti negalima	3355
vaizdo įrašą rasite čia	3320
valami elromlott. próbáld újra	2684
valami hiba történt. próbálja újra	2684
valgfrit beløb	791
valgfritt beløp	3770
van egy jó sztorija	2691
van egy jó témája	2691
van már előfizetése	2681
van már fiókja	2582
van már fiókod	2681
van már fiókom	2681
vanjski sadržaj	4528
var artikeln till hjälp	4803
var det här till hjälp	4813
var det til hjælp	807
var detta till hjälp	4903
var dette en hjælp	807
var resuméet nyttigt	709
var sammanfattningen till hjälp	4803
varbūt vēlāk	3428
varför ser jag den här annonsen	4911
varför visas den här annonsen	4911
vari atteikties jebkurā laikā	3383
varje bidrag hjälper	4887
varje bidrag räknas	4887
varje krona hjälper	4887
varje krona räknas	4887
vasta küsitlusele	1802
vastaa kyselyyn tästä	2014
vaš e-mail	4542
vaš e-naslov	4748
vaš e-poštni naslov	4748
vaš glas je bil oddan	4728
vaš glas je uračunat	4523
vaš glas je zabeležen	4523	4728
vaš glas je zabilježen	4523
vaš komentar	4471
vaš mejl	4542
vaša e-mail adresa	4542
vaša e-mailová adresa	4644
vaša poruka	4543
vaša poruka je poslana	4542
vaša poruka je poslata	4542
vaša správa	4645
vaše e-mailová adresa	640
vaše ime	4543	4749
vaše jméno	641
vaše meno	4645
vaše soukromí je pro nás důležité	546
vaše sporočilo	4749
vaše sporočilo je poslano	4748
vaše zpráva	641
veckans fråga	4865
vecākie vispirms	3438
vedno prikaži	4733
vegyél jegyet	2656
veja esta publicação no instagram	4040
veja também	4015
veja todas as opções de assinatura	4064
velg beløp	3770
velikost písma	70
veličina fonta	4556
veličina slova	4556
veličina teksta	70
velocidad de reproducción	1707
velocidade de reprodução	4078
velocitat de reproducció	476
velocità di riproduzione	2949
venujte nám # %	4638
ver # comentários	4055
ver biografía	1662
ver comentários	4006
ver conteúdo	4082
ver conteúdo externo	4040
ver dossiê	4103
ver esta publicación en instagram	1666
ver esta publicação	4125
ver esta publicação no instagram	4040
ver fotogalería	1732
ver galería	1644
ver galería de fotos	1732
ver imágenes	1763
ver la galería	1732
ver mais notícias	4103
ver más	1644
ver más artículos	1735
ver más artículos del autor	1662
ver más fotos	1640
ver más noticias	1697
ver más vídeos	1732
ver oferta de suscripción	1760
ver opciones de suscripción	1760
ver preço	4075
ver publicação	4004
ver suscripción	1760
ver también	1638
ver também	4015
ver todas as notícias	4103
ver todas las opciones de suscripción	1693
ver todos los artículos	1732
ver todos los vídeos	1732
ver todos os vídeos	4103
ver traducción	1645
ver tradução	4021
ver transcripción	1707
ver transcrição	4078
ver versión online	1778
ver versión web	1778
ver versão online	4146
ver vídeo	1644
vergrößern	896	1046
verificați adresa de email	4256
verifică-ți e-mailul	4257
verifică-ți emailul	4257
verifică-ți inboxul	4256
verlagssonderveröffentlichung	967
versandkosten können anfallen	1019
vertrag kündigen	875
verträge hier kündigen	875
verwandte beiträge	889
ves a la pàgina de donacions	490
ves algún error? comunícalo	1683
veure aquesta publicació a instagram	447
vezetéknév	2685
vezi această postare pe instagram	4195
vezi conținutul	4237
vezi mai multe știri	4219
vezi prețul	4231
vezi răspunsurile	4225
vezi toate știrile	4260
vezi și	4182
već imam nalog	4539
već imam račun	4539
već imate nalog	4461
već imate pretplatu	4461
već imate račun	4461
već podržavam	4476
već pratite	4554
već pratite ovu temu	4554
već sam pretplatnik	4539
već ste glasali	4523
već ste glasovali	4523
već ste pretplatnik	4461
več iz rubrike	4678
več novic iz regije	4678
več o tem	4678
več o temi	4678
več člankov	4751
več člankov avtorja	4751
veľkosť písma	70
veľkosť textu	4660
vi kan inte visa det här innehållet	4872
viac k téme	4571
viac si o tom prečítate tu	4571
viac článkov	4647
videa ni mogoče predvajati	4736
video atskaņotājs tiek ielādēts	3424
video ei ole enää saatavilla	2071
video ei ole käytettävissä	2071
video ikke tilgængelig	780
video již není k dispozici	622
video không khả dụng	5371
video không tồn tại	5371
video mevcut değil	5080
video nav pieejams jūsu valstī	3424
video nelze přehrát	622
video není dostupné	622
video není dostupné ve vaší zemi	622
video není k dispozici	622
video nevar atskaņot	3424
video ni na voljo v vaši državi	4736
video nicht verfügbar	1026
video nie je dostupné	4631
video nie je dostupné vo vašej krajine	4631
video nie je k dispozícii	4631
video nije dostupan u vašoj državi	4530
video nije dostupan u vašoj zemlji	4530
video nije moguće reproducirati	4530
video này không còn tồn tại	5371
video này không khả dụng	5371
video oynatici yükleniyor	5080
video sa nedá prehrať	4631
video sa nepodarilo načítať	4631
video se ne može reprodukovati	4530
video se nepodařilo načíst	622
video tiếp theo	5405
video trước	5405
video už není k dispozici	622
video už nie je dostupné	4631
video už nie je k dispozícii	4631
video više nije dostupan	4530
video yüklenemedi	5123
video yüklenirken hata oluştu	5123
video yükleniyor	5080
videoafspilleren indlæses	780
videoclipul următor	4278
videoen er ikke længere tilgængelig	780
videoen er ikke tilgængelig	780
videoen er ikke tilgængelig i dit land	780
videomängija laadimine	1838
videon voi katsoa jutun yläosasta	2014
videon är inte längre tillgänglig	4875
videon är inte tillgänglig	4875
videoyu izlemek için tiklayin	5019
videoyu yükle	5083
videó	2603
videó betöltése	2659
videó betöltése folyamatban	2667
videó lejátszása	2667
videó megtekintése	2667
videók	2603
videólejátszó betöltése	2667
videónkat itt nézheti meg	2605
vidéo	2192
vidéo indisponible	2257
vidéo non disponible	2257
vidéo précédente	2303
vidéo suivante	2303
vidéo à la une	2303
vielen dank für deine nachricht	1041
vielen dank für deine stimme	1014
vielen dank für ihr feedback	941
vielen dank für ihre anmeldung	849
vielen dank für ihre nachricht	1041
vielen dank für ihre stimme	1014
vielen dank für ihre teilnahme	96
vielleicht später	830
vienkartinė auka	3361
vienkartinė parama	3362
vienmēr atļaut	3422
vienmēr rādīt	3422
vienreizējs ziedojums	3430
viestisi on lähetetty	2091
vil du få varsler	3764
vilkår	704	3682
vill du få notiser	4879
vill du få pushnotiser	4879
vipps et beløp	3655
virheellinen sähköpostiosoite	2091
vis bildet i full størrelse	3697
vis færre	720	3696
vis i fuld skærm	800
vis oversættelse	722
vis større bilde	3697
vis større billede	721
visa bilden i helskärm	4813
visa färre	4813
visa i helskärm	4895
visa i webbläsare	4917
visa i webbläsaren	4917
visa inlägg från facebook	4813
visa inlägg från instagram	4813
visa innehåll	4797
visa innehållet	4872
visa lösenord	4889
visa och godkänn	4872
visa översättning	4814
visas tiesības paturētas	3443
visi komentāri	3438
vissza a címlapra	2687
vissza a főoldalra	2687
vissza a tetejére	2605
vissza az oldal tetejére	2687
visszajelzés	2599
visszajelzés küldése	2694
viteză de redare	4233
vizitează magazinul	4231
više o temi	4468
više od autora	4545
više vijesti iz regije	4468
više članaka	4545
više članaka autora	4545
viết bình luận	5320	5341
viết bình luận của bạn	5364
viết trả lời	5364
vlastná suma	4638
vlastní částka	633
vložený obsah	619
vložit do košíku	616
vložit komentář	655
vložiť do košíka	4626
vložiť komentár	4657
vnesite e-poštni naslov	4748
vnesite veljaven e-poštni naslov	4748
voce generată de ai	4233
você concorda? vote	4055
você está seguindo este tema	4136
você já está inscrito	4132
você já segue este tema	4111
você já votou	4069
você pode gostar	4015
você pode se interessar	4015
você segue este autor	4136
você também pode gostar	4015
voir la réponse	2192
voir le détail	2193
voir les détails	2193
voir les réponses	2249
voir les résultats	96	2193
voir les résultats du sondage	2228
voir tous les thèmes	2190
voir toute l'actualité	2279
voir toutes les vidéos	2279
voix générée par ia	2303
voltar ao início	4103
voltar atrás	4021
voltar à página inicial	4103
volver al índice	1763
volver atrás	1645
von einer künstlichen stimme vorgelesen	1026
von ki übersetzt	1054
vorgelesen von einer künstlichen stimme	1026
vos réactions	2182
votează	96
votează în sondaj	4225
votează în sondajul nostru	4198
votre avis nous intéresse	2228
votre demande a bien été envoyée	2309
votre demande a été envoyée	2309
votre message a bien été envoyé	2275
votre nom et prénom	2309
votre prénom	2276
votre soutien fait la différence	2306
votre vote a bien été pris en compte	2249
votre vote a été enregistré	2249
votre vote a été pris en compte	96
votul dumneavoastră a fost înregistrat	4225
votul tău a fost înregistrat	4225
vous aimerez peut-être	2188
vous avez déjà un compte	2136
vous avez déjà un compte ? connectez-vous	2136
vous avez déjà un compte ? identifiez-vous	2136
vous avez déjà voté	2249
vous bloquez nos publicités	2305
vous n'êtes pas abonné	2273
vous n'êtes pas encore inscrit	2274
vous n'êtes pas inscrit	2274
vous possédez déjà un compte	2136
vous pourriez être intéressé	2188
vous souhaitez témoigner	2314
vous suivez ce thème	2313
vous suivez déjà ce sujet	2290
vous suivez déjà ce thème	2290
vous suivez déjà cet auteur	2290
vous êtes bien inscrit	2309
vous êtes déjà inscrit	2310
vous êtes inscrit	2310
vprašajte našo ui	107
vprašanje dneva	4728
vreau să donez	4251
vreau să primesc newsletterul	4211
vreau să susțin	4250
vsak evro šteje	4743
vsak petek. brezplačno. brez spama	4748
vsak prispevek šteje	4743
vsaka donacija šteje	4743
vsebina je avtorsko zaščitena	4755
vsebina sporočila	4677
vsebine naših partnerjev	4763
vsebine ni mogoče prikazati	4733
vsi članki	4751
vsi članki avtorice	4751
vsi članki avtorja	4751
vstúpiť do diskusie	4574
vstúpiť do galérie	4647
vui lòng kiểm tra email	5387
vui lòng nhập bình luận	5402
vui lòng nhập email	5387
vui lòng nhập email hợp lệ	5387
vui lòng nhập họ tên	5387
vyberte si predplatné	4641
vyberte si předplatné	636
vyberte částku	633
vybrat předplatné	636
vybrať	4642
vybrať predplatné	4641
vygenerované ai	4655
vygenerované pomocou ai	4655
vygenerováno ai	653
vygenerováno pomocí ai	653
vyplňte toto pole	640
vypnite blokovanie reklám	4636
vypnite prosím adblock	4636
vypnite, prosím, adblock	4636
vypnúť zvuk	4631
vypněte prosím adblock	630
vypněte si adblock	630
vypočuť si článok	4631
vypočuť článok	4631
vyskytla sa chyba. skúste to znova	4644
vyskúšajte mesiac zadarmo	114
vyskúšajte si kvíz	4622
vytisknout článek	534
vytlačiť	4574
vytlačiť recept	66
vytlačiť článok	4574
vytvorené ai	4655
vytvorené pomocou ai	4655
vytvorené umelou inteligenciou	4655
vytvořeno ai	653
vytvořeno pomocí ai	653
vytvořeno umělou inteligencí	653
vytvořila ai	653
vytvořit účet	524
vyzkoušejte měsíc zdarma	114
vyzkoušejte si kvíz	610
vyzkoušet	524
vyčerpali ste limit článkov	4641
vágólapra másolva	2700
válassz csomagot	2681
válassz előfizetést	2681
válassz összeget	2678
válasszon csomagot	2681
válasszon előfizetést	2681
válasszon összeget	2678
válasz	2696
válaszok elrejtése	2695
válaszok megjelenítése	2695
válaszolok	2696
választom	2682
választás mentése	2659
vásárlás a webshopban	2594
váš e-mail	530
váš email	640
váš hlas bol započítaný	4622
váš hlas bol zaznamenaný	4622
váš hlas byl započítán	610
váš hlas byl zaznamenán	610
väiksem tekst	1854
väline sisu	1813
välj	4890
välj abonnemang	4889
välj belopp	4886
välj din prenumeration	4889
välj ditt abonnemang	4889
välj erbjudande	4889
välj prenumeration	4889
välj som föredragen källa	4908
vänligen stäng av annonsblockeraren	4882
värsked uudised	1797
vælg	795
vælg abonnement	794
vælg beløb	791
vælg dit abonnement	794
vælg som foretrukken kilde	812
vælg tilbud	794
vérifiez votre boîte de réception	2275
vérifiez votre boîte mail	2275
vés a la recepta	66
více	551
více k tématu	551
více o tématu	551
více si o tom přečtete zde	551
více článků	643
vídeo anterior	1755	4126
vídeo destacado	1755
vídeo indisponível	4078
vídeo no disponible	476	1707
vídeo não disponível	4078
vídeo seguinte	4126
vídeo siguiente	1755
vídeos	1638	4015
võib-olla hiljem	1842
võid igal ajal loobuda	1847
võta nõusolek tagasi	1836
võta toimetusega ühendust	1850
výber redakcie	4571
výběr redakce	551
výhoda pre predplatiteľov	4626
výhoda pro předplatitele	616
výhody pre predplatiteľov	4626
výhody pro předplatitele	616
výsledky	97
výsledky ankety	623
výsledky hlasovania	4632
výsledky hlasování	623
vēl nav konta	3431
vēl neesi abonents	3431
všech # fotek	642
všech # fotky	642
všech # fotografie	642
všech # fotografií	642
všech fotek	642
všech fotky	642
všech fotografie	642
všech fotografií	642
všechny # fotek	642
všechny # fotky	642
všechny # fotografie	642
všechny # fotografií	642
všechny fotek	642
všechny fotky	642
všechny fotografie	642
všechny fotografií	642
všechny komentáře	655
všechny články	643
všechny články autorky	643
všetky komentáre	4657
všetky články	4647
všetky články autora	4647
všetky články autorky	4647
všeč mi je	4759
vždy povolit	620
vždy povoliť	4629
vždy zobrazovat	619
vždy zobrazovať	4628
về trang chủ	5391
về tác giả	5392
về đầu trang	5324
""", 'w': """
w każdy piątek. za darmo. bez spamu	3929
warto przeczytać	3846
was können wir besser machen	941
wczytaj treść	3909
wczytaj więcej	3932
webshopunkból	2656
webáruház	2593
weiterblättern	1046
weitere beiträge	889
werbung schließen	1061
werbung überspringen	869
weź udział w dyskusji	3896
whatsapp'ta paylaş	5004
whatsapp'tan paylaş	5112
whatsappで読む	3097
wiadomość	3930
wiadomość została wysłana	3929
wideo jest niedostępne	3912
wideo niedostępne	3912
widzisz błąd	3937
wie gefällt ihnen dieser artikel	941
wie wir unsere quellen schützen	1049
wielkość czcionki	70
wielkość tekstu	3947
więcej	3846
więcej artykułów	3846
więcej informacji	3846
więcej na ten temat	3846
więcej o	3846
więcej od tego autora	3932
więcej tekstów autora	3932
więcej z	3846
wpisz kwotę	3923
wpisz swój e-mail	3815
wprowadź adres e-mail	3815
wpłata jednorazowa	3924
wpłata miesięczna	3924
wpłać	3809
wpłać jednorazowo	3923
wpłać teraz	3809
wróć do góry	3932
wróć na górę	3932
wróć na stronę główną	3932
wspieraj co miesiąc	3923
współpraca płatna	3949
współpraca reklamowa	3827
wszystkie # zdjęcia	3931
wszystkie # zdjęć	3931
wszystkie artykuły	3932
wszystkie artykuły autorki	3932
wszystkie zdjęcia	3931
wszystkie zdjęć	3931
wybierz kwotę	3923
wybierz ofertę	3926
wybierz prenumeratę	3926
wybierz subskrypcję	3926
wycofaj zgodę	3909
wykorzystałeś limit artykułów	3926
wykryliśmy adblocka	3918
wyloguj się	19
wypełnij to pole	3929
wypisz się	3954	3956
wypisz się w dowolnym momencie	3929
wypróbuj	3812
wypróbuj za darmo przez # dni	114
wypróbuj za darmo przez miesiąc	114
wyraź zgodę	3831
wystąpił błąd	3930
wystąpił błąd. spróbuj ponownie	3929
wystąpił błąd. spróbuj ponownie później	3929
wyłącz adblocka	3918
wyłącz blokowanie reklam	3918
wyłącz dźwięk	3912
wyłącz reklamy	3949
wyłączyłam adblocka	3919
wyłączyłem adblocka	3918	3919
wyślij	96	3930
wyślij e-mailem	3823
wyślij komentarz	3943
wyślij mailem	3947
wyślij opinię	3941
wyślij wiadomość	3929
wyślij zdjęcia	3937
wyślij zgłoszenie anonimowo	3937
wyślij znajomemu	3823
wyświetl treść	3909
wyświetl w przeglądarce	3953
wählen	1040
własna kwota	3923
włącz	3917
włącz dźwięk	3912
włącz javascript	3912
""", 'x': """
x'te paylaş	5004
xem bình luận	5320
xem bản ghi	5371
xem bản gốc	5325
xem bản đồ	5325
xem bộ ảnh	5391
xem chi tiết	5325
xem chuyên đề	5391
xem các bài viết của tác giả	5335
xem các câu trả lời	5364
xem các gói	5407
xem công thức	66
xem giá	5370
xem giá tốt nhất	5410
xem gói đăng ký	5407
xem kết quả	96	5325
xem lại	5372
xem nhiều	5321
xem nhiều nhất	5321
xem nhiều trong tuần	5357
xem nội dung	5375
xem sản phẩm	5410
xem thêm	5321	5324
xem thêm bài của tác giả	5335	5391
xem thêm bình luận	5320	5341
xem thêm tin	5391
xem thêm video	5391
xem thêm ảnh	5391
xem tiếp	5324
xem toàn bộ	5324
xem trên ứng dụng	5377
xem trả lời	5364
xem tất cả	5324
xem tất cả bài viết	5335
xem tất cả bình luận	5341	5364
xem tất cả ảnh	5391
xem ưu đãi	5370
xem ảnh cỡ lớn	5391
xem ảnh lớn	5391
xでシェア	3050
xでシェアする	3097
xでポスト	3050
xで共有	3151
xで表示	3155
xで見る	3155
x로 공유	3287
x에서 보기	3291
""", 'y': """
y tú qué opinas	1633
ya estás suscrito	1693
ya tengo suscripción	1595
ya tengo una suscripción	1595
ya tenés suscripción	1693
yahoo! japan idでログイン	3137
yahoo!ショッピングで見る	3119
yahoo!ショッピングで購入	3119
yanit gönder	5073
yanitlari gör	5073
yanitlari göster	5073
yapay zeka ile hazirlanan özet	30
yapay zeka ile seslendirilmiştir	5080
yapay zeka ile özet	5019
yapay zeka ile özetle	5109
yapay zeka ile üretildi	5123
yapay zeka özeti	5019
yapay zekâ ile hazirlanan özet	30
yapay zekâ ile seslendirildi	5080
yapay zekâ ile özetle	107
yapay zekâ ile üretildi	5123
yapay zekâ tarafindan seslendirildi	5080
yapay zekâ özeti	5109
yapay zekâmiza sorun	107
yapay zekâya sor	107
yazara e-posta gönder	5105
yazara mesaj gönder	5105
yazarin diğer haberleri	5013
yazarin diğer yazilari	5013	5030
yazarin tüm yazilari	5013	5030
yazarin önceki yazilari	5030
yazinin devami aşağida	5056
yaziyi büyüt	5112
yaziyi küçült	5112
yeni oyunumuzu keşfet	5118
ymmärrän	2015
yorum gönder	5012
yorum yapmak için giriş yap	5073
yorumlar sadece abonelere açiktir	5117
yorumlari gör	5012
yorumu gönder	5073
yorumu şikayet et	5117
yorumu şikâyet et	5117
yorumunu gönder	5073
youtube-tartalom megjelenítése	2605
youtube-videó betöltése	2662
youtubeで見る	3155
youtubeで視聴	3155
youtube에서 보기	3291
yritä myöhemmin uudelleen	2091
yritä uudelleen	2091
yukari çik	5103
yz özeti	5019
yêu cầu của bạn đã được gửi	5408
""", 'z': """
z našeho e-shopu	616
z našeho obchodu	616
z nášho e-shopu	4626
z nášho obchodu	4626
z titulní strany	551
za naročnike	4745
zaakceptuj i pokaż	3909
zaboravili ste šifru	4539
zabranjeno prenošenje	4549
zabudnuté heslo	4567
zadajte platný e-mail	4644
zadejte platný e-mail	640
zadejte svůj e-mail	530
zadejte částku	633
zagłosuj	96
zahlungsart wählen	835
zainstaluj aplikację	3914
zakázat	629
zakázať	4635
zakúpiť licenciu	4652
zaloguj się	3812
zaloguj się przez apple	3926
zaloguj się przez facebooka	3926
zaloguj się przez google	3926
zaloguj się z google	3926
zamknij galerię	3932
zamknij reklamę	3949
zamów	3829
zamów bezpłatną wycenę	113
zamów książkę	3905
zamów teraz	3828
zapamatovat přihlášení	636
zapamatovat si mě	636
zapamiętaj mnie	3927
zapamätať si ma	4641
zapisz na później	3823
zapisz się	3815
zapisz się na newsletter	3815
zapisz wybór	3909
zapnout upozornění	626
zapnúť	4635
zapnúť notifikácie	4634
zapnúť titulky	4631
zapnúť upozornenia	4634
zapnúť zvuk	4631
zapomenuté heslo	524
zapomniałem hasła	3926
zapomniałeś hasła	3926
zapomněl jsem heslo	636
zapomněli jste heslo	636
započni kviz	4523
zapytaj naszą ai	107
zarejestruj się	3812
zarezervovat místo	616
zarządzaj plikami cookies	3909
zarządzaj powiadomieniami	3916
zarządzaj zgodami	3831
zarządzaj zgodą	3909
zaten üye misiniz	4995
zauważyłeś błąd	3937
zavrieť galériu	4647
zavrieť reklamu	4662
zavřít	521
zavřít galerii	643
zavřít reklamu	661
začať kvíz	4622
začni kviz	4728
začít kvíz	610
załaduj film	3909
załaduj post	3909
załaduj treść	3909
załaduj wideo	3909
załaduj więcej	3849
załóż konto	3812
zaštita osobnih podataka	4485
zaštita privatnosti	4485
zašto vidim ovaj oglas	4558
zašto vidim ovu reklamu	4558
zbývající čas	623
zbývající čas #	622
zbývající čas -#	622
zdarma, každý pátek	531
zdieľajte tento text	4574
zdieľajte článok	4574
zdieľať	4574
zdieľať na facebooku	4574
zdieľať na whatsappe	4660
zdieľať článok	4574
zdjęcie # z #	3931
zdjęcie #/#	3931
zeptejte se naší ai	107
zeskanuj kod i pobierz aplikację	3914
zeskanuj kod qr, aby pobrać aplikację	3914
zezwól	3917
zezwól i kontynuuj	3833
zezwól i pokaż	3833
zezwól na powiadomienia	3916
zezwól na reklamy	3922
zezwól raz	3909
zgadzam się	3831
zgadzam się na powiadomienia	3916
zgadzam się na wyświetlanie treści	3831
zgłoś	3840	3944
zgłoś błąd	3840
zgłoś komentarz	3943
zgłoś nadużycie	3943
zgłoś reklamę	3949
zhrnúť pomocou ai	107
ziedot katru mēnesi	3430
ziņa ir nosūtīta	3433
ziņa tiek papildināta	3390
ziņo par kļūdu	3389
ziņot par komentāru	3438
ziņot par kļūdu	3389
zkontrolujte svoji e-mailovou schránku	640
zkontrolujte svou schránku	640
zkopírovat odkaz	534	535
zkopírovat odkaz na článek	534
zkopírováno	660
zkopírováno do schránky	659
zkuste to prosím později	640
zmeniť súhlas	4628
zmeniť veľkosť písma	4660
zmenšit písmo	659
zmenšiť písmo	4660
zmień rozmiar tekstu	3947
zmień ustawienia	3833
zmień ustawienia cookies	3833
zmień zgodę	3909
změnit nastavení	546
změnit nastavení cookies	546
změnit souhlas	619
změnit velikost písma	659
znajdź nas na facebooku	3824
znalazłeś błąd	3937
znalazłeś błąd w tekście	3937
značky	4571
znova naloži stran	4742
znova načítať stránku	4637
znovu načíst stránku	632
zobacz # zdjęcia	3931
zobacz # zdjęć	3931
zobacz cenę	3905
zobacz galerię	3849
zobacz mapę	3850
zobacz ofertę	3905
zobacz również	3846
zobacz szczegóły	3850
zobacz także	3846
zobacz także inne	3846
zobacz też	3846
zobacz w przeglądarce	3953
zobacz więcej	3846
zobacz wszystkie # zdjęcia	3931
zobacz wszystkie # zdjęć	3931
zobacz wszystkie artykuły	3932
zobacz wszystkie zdjęcia	3931
zobacz wszystkie zdjęć	3931
zobacz zdjęcia	3931
zobacz zdjęć	3931
zobrazit # fotografií	642
zobrazit # odpovědi	655
zobrazit a přijmout	619
zobrazit fotografií	642
zobrazit komentáře	655
zobrazit méně	555	643
zobrazit nabídku	616
zobrazit nabídky	636
zobrazit odpovědi	655
zobrazit originál	555
zobrazit předplatné	636
zobrazit přepis	622
zobrazit více	553
zobrazit výsledky	96	555	610
zobrazit vše	553
zobrazit všech # fotek	642
zobrazit všech # fotky	642
zobrazit všech # fotografie	642
zobrazit všech # fotografií	642
zobrazit všech fotek	642
zobrazit všech fotky	642
zobrazit všech fotografie	642
zobrazit všech fotografií	642
zobrazit všechny # fotek	642
zobrazit všechny # fotky	642
zobrazit všechny # fotografie	642
zobrazit všechny # fotografií	642
zobrazit všechny fotek	642
zobrazit všechny fotky	642
zobrazit všechny fotografie	642
zobrazit všechny fotografií	642
zobrazit všechny články	643
zobraziť # fotiek	4646
zobraziť # fotky	4646
zobraziť # fotografie	4646
zobraziť # fotografií	4646
zobraziť # odpovede	4657
zobraziť a prijať	4628
zobraziť cenu	4626
zobraziť diskusiu	4574
zobraziť fotiek	4646
zobraziť fotky	4646
zobraziť fotografie	4646
zobraziť fotografií	4646
zobraziť galériu	4647
zobraziť heslo	4641
zobraziť komentáre	4657
zobraziť menej	4572
zobraziť obsah	4585
zobraziť odpovede	4657
zobraziť ponuku	4626
zobraziť ponuky	4641
zobraziť popis	4647
zobraziť predplatné	4641
zobraziť prepis	4631
zobraziť titulky	4631
zobraziť viac	4572
zobraziť výsledky	96	4622
zobraziť všetko	4572
zobraziť všetky # fotiek	4646
zobraziť všetky # fotky	4646
zobraziť všetky # fotografie	4646
zobraziť všetky # fotografií	4646
zobraziť všetky fotiek	4646
zobraziť všetky fotky	4646
zobraziť všetky fotografie	4646
zobraziť všetky fotografií	4646
zobraziť všetky články	4647
zobraziť všetkých # fotiek	4646
zobraziť všetkých # fotky	4646
zobraziť všetkých # fotografie	4646
zobraziť všetkých # fotografií	4646
zobraziť všetkých fotiek	4646
zobraziť všetkých fotky	4646
zobraziť všetkých fotografie	4646
zobraziť všetkých fotografií	4646
zoradiť podľa	4657
zostań patronem	3809
zostań patronką	3923
zostať prihlásený	4641
zostávajúci čas	4632
zostávajúci čas #	4631
zostávajúci čas -#	4631
zpráva	641
zpráva byla odeslána	640
zpráva pro příjemce: dar	633
zpět na hlavní stránku	643
zpět na začátek	643
zpět nahoru	553
zrušit můžete kdykoli	636
zrušit můžete kdykoliv	636
zrušit odběr	666
zrušiť môžete kedykoľvek	4641
zrušiť odber	4666
zu meine themen hinzufügen	1058
zu meinen themen hinzufügen	1058
zum rätsel	1014
zum vollständigen artikel	1044
zur großansicht	1044
zur leseliste hinzufügen	987
zur merkliste hinzufügen	862
zur übersicht	892
zurück	882
zurück nach oben	892	1044
zurück zum anfang	1055
zurück zur startseite	1044
zurück zur übersicht	1044
zvoliť	4642
zvolte předplatné	636
zvolte částku	633
zvoľte predplatné	4641
zvoľte sumu	4638
zväčšiť	4632
zväčšiť foto	4647
zväčšiť fotografiu	4647
zväčšiť písmo	4660
zväčšiť text	4660
zvětšit	553
zvětšit foto	643
zvětšit fotografii	643
zvětšit písmo	659
zvětšit text	659
zwiń	3849
zásady cookies	619
zásady ochrany osobných údajov	4628
získat licenci	650
získat předplatné	636
získať licenciu	4653
získať predplatné	4641
zůstat přihlášen	636
""", '£': """
£# at amazon	1511
""", '©': """
©ntb	3726
""", 'à': """
à découvrir	2188
à la une	2188
à lire	2188
à lire aussi	2188
à lire dans ce dossier	2188
à lire dans la même rubrique	2188
à lire ensuite	2188
à lire également	2188
à ne pas manquer	2188
à noël, offrez un abonnement	2332
à voir	2188
à voir aussi	2188
à voir ensuite	2311
""", 'á': """
áno, chcem	4635
áno, prosím	4635
átirat	2668
átirat elolvasása	2667
átirat megjelenítése	2667
áudio gerado por ia	4042
áudio gerado por voz sintética	4042
""", 'ä': """
ähnliche artikel	889
ähnliche beiträge	889
ähnliche themen	889
äldst	4907
äldsta	4907
äldsta först	4906
älteste	1057
älteste zuerst	1056
älä missaa mitään	1988
älä salli	2078
älä seuraa	2106
ämne	4893
ämnen	4810
ämnen i artikeln	4810
ämnen i den här artikeln	4895
ändra cookie-inställningar	4800
ändra cookieinställningar	4800
ändra dina cookie-inställningar	4800
ändra dina cookieinställningar	4872
ändra inställningar	4800
ändra samtycke	4872
ändra textstorlek	4910
är du inte prenumerant	4889
är du redan prenumerant	4777
äänenvoimakkuus	2072
äänesi on laskettu	2056
äänesi on rekisteröity	2056
äänesi on tallennettu	2056
äänestyksen tulokset	2072
äänestys	97
äänestä	96	2062
äänestä nyt	96	2056
äänestä tästä	2014
ääni on tuotettu tekoälyllä	2071
ääni pois	2071
ääni päälle	2071
""", 'å': """
åbn	722
åbn appen	782
åbn billedgalleri	800
åbn galleri	800
åbn i app	782
åbn i browser	820
åbn kort	722
åpne	3698
åpne appen	3762
åpne bildegalleri	3779
åpne faktaboks	3698
åpne galleri	3779
åpne i app	3762
åpne i nettleser	3799
åpne i nettleseren	3799
åpne kart	3698
årlig	3774
årlig betaling	3774
årligt	795
årsvis	4890
årsvis betalning	4890
återkalla samtycke	4872
återstående tid	4876
återstående tid #	4875
återstående tid -#	4875
""", 'æ': """
ældste	811
ældste først	810
ændr dine cookieindstillinger	706
ændr dit samtykke	777
ændr indstillinger	706
ændr samtykke	777
ændr tekststørrelse	813
""", 'ç': """
çengel bulmaca	5078
çerez ayarlari	5007
çerez ayarlarini yönet	5083
çerez politikasi	5007	5029
çerez tercihleri	5083
çerez tercihlerimi değiştir	5010
çerez tercihlerini değiştir	5010
çerez tercihlerini yönet	5083
çerezler	5007
çerezleri yönet	5122
çeviriyi göster	5020
çikiş yap	19
çok okunanlar	5013
""", 'è': """
è gratis e ci vuole solo un minuto	2927
è stato utile	2941
""", 'é': """
é grátis e leva menos de um minuto	4059
é proibida a reprodução	4137
é proibida a reprodução do conteúdo	4137
écouter	2166
écouter (# min	2166
écouter le podcast	2192
écrire à la rédaction	2283
édition du jour	2188
élő	2668
élő közvetítésünk itt	2687
épingler	66
épingler la recette	66
értem	2607
értesítések	2674
értesítések engedélyezése	2671
értesítések kezelése	2671
értékeld a cikket	2694
értékeld a receptet	66
értékelje a cikket	2694
érvénytelen e-mail-cím	2684
étiquettes	2193
évente	2682
éves előfizetés	2682
éves fizetés	2682
éves számlázás	2682
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2675
így védjük a forrásainkat	2691
írd meg a véleményed	2599
írj a szerkesztőségnek	2691
írj hozzászólást	2695
írja meg véleményét	2599
írjon a szerkesztőségnek	2691
írjon hozzászólást	2695
írjon nekünk névtelenül	2691
""", 'î': """
îmi place	4226
în fiecare lună	4251
în parteneriat cu	4271
înainte # secunde	4233
înapoi # secunde	4233
înapoi la prima pagină	4260
înapoi la început	4283
înapoi sus	4184
încarcă conținutul	4237
încarcă mai multe	4184
încarcă mai multe comentarii	4225
încarcă postarea	4237
încarcă videoclipul	4237
încearcă gratuit timp de o lună	114
închide	4161
închide fereastra	4283
închide galeria	4283
închide meniul	4283
înregistrare	4166
înregistrează-te	4166
înscrie-te acum	4203
înscrie-te la curs	4203
întreabă ai	107
întreabă ai-ul	107
întreabă asistentul nostru	107
îți mulțumim pentru vot	4198
""", 'ô': """
ô chữ	5369
""", 'ö': """
öffnen	892
ön hirdetésblokkolót használ	2675
ön mit gondol? szavazzon	2605
önceki	5019
önceki fotoğraf	5130
önceki görsel	5130
önceki haber	5013
önceki video	5123
önceki yazi	5130
öne çikan haberler	5013
öne çikanlar	5013
önerilen haberler	5013
önerilenler	5013
öppna	4814
öppna appen	4877
öppna bildgalleri	4895
öppna galleri	4895
öppna i webbläsaren	4917
öppna karta	4814
összes	2605
összes cikk	2687
összes elfogadása	2660
összes elutasítása	2660
összes megtekintése	2687
översatt med ai	4903
özet faydali oldu mu	5012
""", 'ú': """
új hozzászólás	2599
última hora	1638
últimas	4015
últimas entradas	1638
últimas noticias	1638
últimas notícias	4015
últimas plazas	1673
últimes notícies	438
últimos artículos	1638
únete	1588
únete a la conversación	1631
única	1723	4094
účtované ročne	4641
účtováno ročně	636
""", 'ü': """
über google anmelden	1039
über whatsapp senden	1059
über whatsapp teilen	1059
übersetzung anzeigen	896
überweisung	836
ücretsiz dene	4995
ücretsiz haber limitinize ulaştiniz	5097
ücretsiz kargo	5114
ücretsiz oku	5127
ücretsiz oyna	5076
ücretsiz üye ol	4995
ücretsiz üye olun	4995
ücretsiz, spam yok	5099
ühekordne annetus	1844
ürüne git	5134
ürünü gör	5134
ürünü incele	5079
üye girişi	4995
üye ol	4994	4995
üye olun	4995
üzenet	2685
üzenet küldése	2684
üzenetét elküldtük	2684
""", 'ý': """
ý kiến	5320
ý kiến bạn đọc	5320
ý kiến của bạn	5320	5341
""", 'ā': """
ārējais saturs	3400
""", 'č': """
častite nas kafom	4537
častite nas kavom	4537
častite nas s kavo	4743
čita sintetički glas	4530
čitaj bez oglasa	4558
čitaj u aplikaciji	4532
čitajte bez oglasa	4558
čitajte bez ograničenja	4539
čitajte u aplikaciji	4532
čitajte uz pretplatu	4539
članak je zaključan	4461
članak je zaštićen autorskim pravom	4549
članak se nastavlja ispod oglasa	4467
članak čita sintetički glas	4530
članek bere sintetični glas	4736
članek je avtorsko zaščiten	4755
članek je zaklenjen	4674
članek se nadaljuje pod oglasom	4677
članek se nadaljuje spodaj	4677
článek byl vytvořen automaticky	653
článek je chráněn autorským právem	649
článek namluvila umělá inteligence	622
článek pokračuje pod reklamou	538
článek čte syntetický hlas	622
články autora	643
článok bol vytvorený automaticky	4655
článok je chránený autorským právom	4652
článok číta syntetický hlas	4631
článok číta umelá inteligencia	4631
čte umělý hlas	622
čtěte bez omezení	636
čtěte dále	551
čtěte i	551
čtěte nejdřív v aplikaci	624
čtěte také	551
čtěte v aplikaci	624
číslo účtu pro dary	522
číst bez reklam	661
číst celý článek	643
číst dál	553
číst dál s předplatným	524
číst dále	643
číst s předplatným	636
číst více	553
číta umelý hlas	4631
čítajte aj	4571
čítajte bez obmedzení	4641
čítajte najprv v aplikácii	4633
čítajte v aplikácii	4633
čítať bez reklám	4662
čítať celý článok	4647
čítať s predplatným	4641
čítať ďalej	4647
""", 'ď': """
ďakujeme za hlas	4622
ďakujeme za hlasovanie	4622
ďakujeme za odber	4644
ďakujeme za správu	4644
ďakujeme za vašu správu	4644
ďakujeme za váš hlas	96	4622
ďalšia fotografia	4647
ďalšia snímka	4647
ďalšia strana	4647
ďalšie foto	4647
ďalšie správy	4571
ďalšie video	4631
ďalšie články	22	4571
ďalšie články autora	4647
ďalší článok	4647
""", 'đ': """
đang theo dõi	5396
đang tải	5371
đang tải trình phát	5371
đang tải video	5371
điều khoản sử dụng	5319
điều khoản sử dụng | chính sách bảo mật	5319
đáng chú ý	5321
đã có tài khoản	5303
đã hiểu	5325
đã sao chép	5309
đã sao chép liên kết	5356
đã xảy ra lỗi	5387
đã đóng bình luận	5364
đóng	5299
đóng cửa sổ	5409
đóng góp	5300
đóng góp hàng tháng	5383
đóng góp một lần	5383
đóng góp ngay	5302
đóng menu	5409
đăng ký	5303
đăng ký của bạn đã được xác nhận	5408
đăng ký khóa học	5370
đăng ký ngay	5303
đăng ký nhận thông báo	5378
đăng ký tham dự	5370
đăng ký thành công	5387
đăng ký để đọc tiếp	5407
đăng nhập	5303
đăng nhập / đăng ký	5303
đăng nhập bằng apple	5385
đăng nhập bằng facebook	5385
đăng nhập bằng google	5385
đăng nhập với facebook	5385
đăng nhập với google	5385
đăng nhập để bình luận	5364
đăng nhập để đọc tiếp	5407
đăng xuất	19
được quan tâm	5357
được tài trợ	5314
được tạo bởi ai	5405
đặt báo	5303
đặt hàng ngay	5410
đặt mua ngay	5370
đặt vé ngay	5370
đến công thức	66
đến trang quyên góp	5383
đến trang ủng hộ	5383
đề xuất	5321
đề xuất bởi taboola	5360
để lại bình luận	5340	5341
để lại một bình luận	5340	5341
để sau	5299
địa chỉ email của bạn	5408
đọc bài gốc	5409
đọc bài tiếp theo	5409
đọc miễn phí	5407
đọc nhiều	5321
đọc nhiều nhất	5321
đọc sau	5356
đọc thêm	5321	5324
đọc tiếp	5324
đọc tiếp về chủ đề này	5357
đọc toàn bộ bài viết	5391
đọc trên ứng dụng	5377
đồng ý	5318
đồng ý và tiếp tục	5375
đừng bỏ lỡ	5321
""", 'į': """
į el. parduotuvę	3351
į pradinį puslapį	3367
į viršų	3320
įdėti į krepšelį	3351
įgarsinta dirbtinio intelekto	3355
įjungti garsą	3355
įjungti pranešimus	3358
įkelti daugiau	3367
įkelti turinį	3353
įkelti įrašą	3353
įveskite el. pašto adresą	3365
įveskite galiojantį el. pašto adresą	3365
įveskite savo el. pašto adresą	3338
įveskite sumą	3361
įvyko klaida. bandykite dar kartą	3365
įvyko klaida. bandykite vėliau	3365
""", 'ľ': """
ľubovoľná suma	4638
""", 'ł': """
ładowanie odtwarzacza	3912
ładowanie wideo	3912
""", 'ř': """
řadit podle	655
řazení	656
""", 'ś': """
śledź nas	3824
""", 'ş': """
şifremi unuttum	4995
şifrenizi mi unuttunuz	5097
şikayet et	5074
şikâyet et	5074
şimdi değil	4993
şimdi satin al	5134
şurada paylaş	5004
""", 'š': """
šajā rakstā	3435
še nimate računa	4745
še niste naročnik	4745
šiame straipsnyje	3367
šifra	4540
šio turinio parodyti negalime	3353
šio turinio rodyti negalima	3353
šis laukas privalomas	3365
šis lauks ir obligāts	3433
šis raksts ir slēgts	3431
šis saturs nav pieejams	3422
šis straipsnis užrakintas	3363
šis turinys nepasiekiamas	3353
šis vaizdo įrašas nebepasiekiamas	3355
šis vaizdo įrašas nepasiekiamas	3355
šis video nav pieejams	3424
šis video vairs nav pieejams	3424
šo saturu nevar parādīt	3422
šrifto dydis	3372
štampaj	4471
štítky	551
""", 'ž': """
žaisti dabar	3349
že imam račun	4745
že imate račun	4674
že naročnik	4674
že podpiram	4685
že sledite	4760
želite li da primate obaveštenja	4533
želite li primati obavijesti	4533
želite prejemati obvestila	4739
želite prejemati potisna obvestila	4739
želiš primati obavijesti	4533
žiadny spam	4644
žinutė išsiųsta	3365
živě	623
žiūrėkite nuotraukas	3320
žiūrėkite vaizdo įrašą	3320
žiūrėti galeriją	3320
žiūrėti kainą	3351
žiūrėti komentarus	3370
žiūrėti pasiūlymą	3351
žiūrėti planus	3363
žiūrėti rezultatus	96	3349
žiūrėti visus	3367
žymos	3356
žádný spam	640
""", 'ư': """
ưu đãi #% hôm nay	5370
ưu đãi cho bạn đọc	5370
ưu đãi cho độc giả	5370
ưu đãi tốt nhất	5386
""", 'ș': """
știrea anterioară	4260
știrea continuă mai jos	4284
știrea următoare	4260
știri pe aceeași temă	4219
știri recomandate	4182
știri similare	4182
știrile zilei	4182
""", 'ț': """
ți-a fost util	4225
ți-a fost util acest articol	4198
ți-a fost util acest rezumat	4198
ți-ai uitat parola	4216
ți-ar putea plăcea și	4219
ține-mă minte	4255
""", 'ά': """
άκουσε το άρθρο	1174
άλλες ειδήσεις	22
άλλο ποσό	1191
άνοιγμα	1104
άνοιγμα εφαρμογής	1181
άνοιγμα στην εφαρμογή	1181
άνοιγμα χάρτη	1104
""", 'έ': """
έξοδος από πλήρη οθόνη	1174
έχετε ήδη λογαριασμό	1086
έχετε ήδη ψηφίσει	1166
έχω ήδη λογαριασμό	1194
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1196
έχω λογαριασμό	1194
""", 'ή': """
ήταν χρήσιμο	1166
""", 'ί': """
ίσως αργότερα	1082
ίσως σας ενδιαφέρει	1100
""", 'α': """
αγορά από amazon	1172
αγορά από το amazon	1172
αγορά βιβλίου	1172
αγορά εισιτηρίων	1172
αγοράστε εισιτήρια	1172
αγοράστε εισιτήριο	1172
αγοράστε το βιβλίο	1172
αγοράστε τώρα	1230
ακολουθήστε μας	1207
ακολουθήστε το θέμα	1207
ακολουθήστε τον αρθρογράφο	1229
ακολουθήστε τον συντάκτη	1207
ακολουθείτε ήδη αυτό το θέμα	1207
ακολουθείτε ήδη αυτόν τον συντάκτη	1229
ακολούθησε	1208
ακούστε	1091
ακούστε το άρθρο	1091
ακυρώνετε όποτε θέλετε	1194
ακύρωση οποιαδήποτε στιγμή	1194
αλλαγή προτιμήσεων cookies	1097
αλλαγή ρυθμίσεων απορρήτου	1097
ανάκληση συγκατάθεσης	1178
αναζήτηση	1103
ανανέωση σελίδας	1188
ανανέωση συνδρομής	1225
ανανέωση της σελίδας	1188
αναπαραγωγή βίντεο	1174
αναφέρετε λάθος	1215
αναφέρετε το σχόλιο	1215
αναφορά	1167
αναφορά λάθους	1099
αναφορά σχολίου	1215
αντιγραφή	1211
αντιγραφή link	1091
αντιγραφή συνδέσμου	1091
αντιγραφή συνδέσμου άρθρου	1091
απάντηση	1167
απενεργοποίησα τον ad blocker	1188
απενεργοποιήστε το για να συνεχίσετε	1188
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1225
αποδέχομαι	1098	1108
αποδέχομαι τους όρους χρήσης	1196
αποδοχή	1098	1108
αποδοχή ειδοποιήσεων	1186
αποδοχή και συνέχεια	1178
αποδοχή όλων	1098	1108
αποδοχή όλων των cookies	1219
αποδοχη	1098
αποδοχη ολων	1098
αποθήκευση	1091
αποθήκευση άρθρου	1231
αποθήκευση επιλογών	1178
αποθήκευση προτιμήσεων	1178
αποθήκευση συνταγής	66
αποθηκεύστε το άρθρο	1091
αποκλεισμός	1184
αποκλειστικά για συνδρομητές	1194
αποκτήστε το τώρα	1230
απομαγνητοφώνηση	1175
απομνημόνευση	1195
απορριψη	1098
αποστολή	1197
αποστολή με email	1091
αποστολή σχολίου	1166
αποσύνδεση	19
αποτελέσματα	97
αποτελέσματα δημοσκόπησης	1167
αποτελέσματα ψηφοφορίας	1167
αποτυχία φόρτωσης βίντεο	1220
απόκρυψη	1104
απόκρυψη απαντήσεων	1166
απόρριψη	1098	1108
απόρριψη όλων	1098	1108
απόρριψη όλων των cookies	1219
αργότερα	1186
αρχική	1103
αρχική σελίδα	1200
αυτά τα χριστούγεννα χαρίστε μια συνδρομή	1234
αυτό το άρθρο είναι κλειδωμένο	1194
αυτό το βίντεο δεν είναι διαθέσιμο	1174
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1174
αυτό το πεδίο είναι υποχρεωτικό	1196
αυτόματη αναπαραγωγή	1175
αυτόματη μετάφραση	1175
αφήγηση με συνθετική φωνή	1174
αφήστε ένα σχόλιο	1166
αφήστε σχόλιο	1099
αφήστε το σχόλιό σας	1166
""", 'β': """
βίντεο	1100
βαθμολογήστε το άρθρο	1099
βρήκατε κάποιο λάθος	1202
βρήκατε λάθος	1202
""", 'γ': """
γίνε συνδρομητής	1086
γίνε υποστηρικτής	1191
γίνετε μέλος	1083
γίνετε συνδρομητής	1086
γίνετε υποστηρικτές	1191
γράψτε σχόλιο	1099
γράψτε το email σας	1226
γράψτε το σχόλιό σας	1215
""", 'δ': """
δείτε ακόμη	1228
δείτε και	1100
δείτε ξανά	1220
δείτε περισσότερα	1103
δείτε τα αποτελέσματα	96	1104	1125
δείτε τα πακέτα	1225
δείτε τα πακέτα συνδρομών	1225
δείτε τα σχόλια	1099
δείτε τα όλα	1228
δείτε τη συλλογή	1200
δείτε τη συνταγή	66
δείτε την προσφορά	1172
δείτε τις απαντήσεις	1166
δείτε τις προσφορές	1225
δείτε τις φωτογραφίες	1200
δείτε το αφιέρωμα	1200
δείτε το προφίλ	1202
δείτε το προϊόν	1230
δείτε το στο amazon	1172
δείτε το φωτορεπορτάζ	1200
δείτε φωτογραφίες	1200
δείτε όλα	1103
δείτε όλα τα άρθρα	1200
δείτε όλα τα βίντεο	1200
δείτε όλα τα παιχνίδια	1169
δείτε όλα τα σχόλια	1123
δείτε όλες τις ειδήσεις	1200
δείτε όλες τις προσφορές	1172
δείτε όλες τις φωτογραφίες	1200
δεν έχετε λογαριασμό	1194
δεν αποδέχομαι	1098
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1174
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1178
δεν είστε ακόμη συνδρομητής	1194
δεν είστε συνδρομητής	1194
δεν μου αρέσει	1167
δεν ξέρω	1167
δεν ξέρω / δεν απαντώ	1167
δες περισσότερα	1228
δημιουργήθηκε με ai	1220
δημιουργήθηκε με τεχνητή νοημοσύνη	1220
δημιουργία λογαριασμού	1086
δημοσίευση σχολίου	1166
δημοσκόπηση	97
δημοσκόπηση της ημέρας	1125
δημοφιλέστερα	1100
δημοφιλέστερο	1195
δημοφιλή	1100
δημοφιλή άρθρα	1100
διάρκεια	1175
διαβάζεται από συνθετική φωνή	1174
διαβάστε ακόμα	1100
διαβάστε ακόμη	1100
διαβάστε αργότερα	1231
διαβάστε δωρεάν	1225
διαβάστε επίσης	1100
διαβάστε επίσης στο	1100
διαβάστε και	1100
διαβάστε ολόκληρο το άρθρο	1200
διαβάστε περισσότερα	1100	1103
διαβάστε στην εφαρμογή	1181
διαβάστε το στην εφαρμογή	1181
διαβάστε όλο το άρθρο	1200
διαθέσιμη στο app store	1181
διαθέσιμο στο app store	1181
διαφήμιση	1094	1116
διαφημίσεις	1094
διαφημιση	1094
διαφημιστείτε	1116
διαφημιστικό περιεχόμενο	92	1094
διαφημιστικός χώρος	1146
διαφωνω	1098
διαφωνώ	1098
διαχείριση cookies	1178
διαχείριση επιλογών	1098	1178
διαχείριση προτιμήσεων	1219
διαχείριση συγκατάθεσης	1178
δοκιμάστε δωρεάν για έναν μήνα	114
δωρήστε	1083
δωρίστε το άρθρο	1210
δωρεά	1083
δωρεάν αποστολή	1212
δωρεάν, χωρίς spam	1196
""", 'ε': """
είσοδος	1086
είστε ήδη εγγεγραμμένος	1226
είστε ήδη συνδρομητής	1194
εγγραφή	1086
ειδήσεις σήμερα	1100
ειδήσεις τώρα	1100
ειδοποίηση για συντάκτη	1229
εισάγετε έγκυρο email	1196
εισάγετε το email σας	1226
εισαγάγετε το email σας	1226
εκτυπώστε το άρθρο	1091
εκτύπωση	1091
εκτύπωση συνταγής	66
ελέγξτε τα εισερχόμενά σας	1196
ελέγξτε το email σας	1196
ελεύθερη δωρεά	1224
ελεύθερο ποσό	1191
εμφάνιση ανάρτησης	1178
εμφάνιση απαντήσεων	1166
εμφάνιση λιγότερων	1200
εμφάνιση περιεχομένου	1178
εμφάνιση περισσότερων	1200
εμφάνιση πρωτοτύπου	1104
εμφάνιση υποτίτλων	1174
εμφάνιση όλων	1104
ενεργοποίηση	1183
ενεργοποίηση ειδοποιήσεων	1182
ενεργοποιήστε τις ειδοποιήσεις	1182
επαναφόρτωση σελίδας	1188
επικοινωνήστε μαζί μας	1202
επικοινωνήστε με τη σύνταξη	1202
επικοινωνήστε με τον συντάκτη	1202
επικοινωνία	1099	1116
επικοινωνία με τη σύνταξη	1202
επιλέξτε	1195
επιλέξτε πακέτο	1194
επιλέξτε ποσό	1224
επιλέξτε συνδρομή	1194
επιλέξτε τη συνδρομή σας	1194
επιλογές συντακτών	1100
επιλογή	1195
επισκεφθείτε το κατάστημα	1172
επιστροφή στην αρχική	1200
επιστροφή στην κορυφή	1103
επιτρέπεται	1183
επόμενη είδηση	1200
επόμενη εικόνα	1228
επόμενη φωτογραφία	1228
επόμενο	1103
επόμενο άρθρο	1100
επόμενο βίντεο	1220
επώνυμο	1197
ερώτηση της ημέρας	96
ετήσια	1192
ετήσια χρέωση	1195
ετικέτες	1100
ευχαριστούμε για τη στήριξή σας	1224
ευχαριστούμε για τη στήριξη	1224
ευχαριστούμε για την ψήφο σας	96	1166
ευχαριστούμε, το μήνυμά σας στάλθηκε	1196
εφάπαξ	1192
εφάπαξ δωρεά	1191
""", 'η': """
η δημοσκόπηση της εβδομάδας	1124
η διαφήμιση συνεχίζεται	1230
η δωρεά μου	1224
η εγγραφή ολοκληρώθηκε	1226
η εγγραφή σας ολοκληρώθηκε	1226
η ερώτηση της εβδομάδας	1124
η στήριξή σας κάνει τη διαφορά	1224
η συνέχεια μετά τη διαφήμιση	1146
η ψήφος σας	1124
η ψήφος σας καταχωρήθηκε	1166
η ψήφος σας καταχωρίστηκε	1166
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1182
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1182
θέμα	1227
θέματα	1100
θα θέλατε να λαμβάνετε ειδοποιήσεις	1182
""", 'κ': """
κάθε ευρώ μετράει	1192
κάθε μήνα	1192
κάθε συνεισφορά έχει αξία	1192
κάθε συνεισφορά μετράει	1192
κάνε το κουίζ	1169
κάντε δωρεά	1083
κάντε μια δωρεά	1083
κάντε το κουίζ	1169
κάντε το τεστ	1171
κάτι πήγε στραβά	1197
καλύτερη προσφορά	1195
κανόνες σχολιασμού	1099
κατάλαβα	1104
κατάργηση σίγασης	1174
κατάστημα	1212
κατεβάστε από το app store	1181
κατεβάστε από το google play	1181
κατεβάστε την εφαρμογή	1181
κατεβάστε το app	1181
κατεβάστε το επεισόδιο	1174
κατεβάστε το ηχητικό	1174
κατηγορίες	1100
κεράστε μας έναν καφέ	1191
κλείσιμο	1082
κλείσιμο μενού	1228
κλείσιμο παραθύρου	1228
κλείστε θέση	1172
κοινοποίησε	1091
κοινοποίηση	1091
κοινοποίηση στο facebook	1091
κοινοποίηση στο twitter	1091
κοινοποίηση στο whatsapp	1210
κοινοποιήστε	1091
κοινοποιήστε το άρθρο	1091
κρυπτόλεξο	1171
κωδικοί έκπτωσης	1230
""", 'λ': """
λήψη ήχου	1174
λεπτομέρειες	1104
λιγότερα	1104
""", 'μ': """
μάθετε περισσότερα	1098
μέγεθος γραμμάτων	70
μέγεθος γραμματοσειράς	1210
μέγεθος κειμένου	70
μήνυμα	1227
μαθετε περισσοτερα	1098
με την υποστήριξη	1094
με την υποστήριξη της	1212
με την υποστήριξη του	1212
μεγέθυνση	1104
μεγέθυνση εικόνας	1200
μεγαλύτερα γράμματα	1210
μενού	1103
μετάβαση στη σελίδα δωρεών	1191
μετάβαση στη συνταγή	66
μετάβαση στο κύριο περιεχόμενο	1102
μετάβαση στο περιεχόμενο	1102
μεταβείτε στο περιεχόμενο	1102
μη έγκυρη διεύθυνση email	1196
μη έγκυρο email	1196
μη διαθέσιμο βίντεο	1174
μη χάσετε	1100
μην το χάσεις	1100
μην χάσετε	1100
μηνιαία	1192
μηνιαία δωρεά	1191
μηνιαία συνεισφορά	1191
μηνιαία χρέωση	1195
μηνιαίως	1192
μικρότερα γράμματα	1210
μοιράσου το	1091
μοιράσου το άρθρο	1231
μοιραστείτε	1091
μοιραστείτε το	1091
μοιραστείτε το άρθρο	1091
μου αρέσει	1167
μπορεί να σας αρέσει	1100
μόνο για συνδρομητές	1086
""", 'ν': """
να επιτρέπεται	1184
να επιτρέπεται πάντα	1178
να επιτραπεί	1183
να με θυμάσαι	1194
ναι	1186
ναι θέλω	1184
ναι, θέλω	1183
ναι, φυσικά	1184
νεότερα	1167
νεότερα πρώτα	1167
""", 'ξ': """
ξέχασα τον κωδικό μου	1194
ξεκλειδώστε το άρθρο	1225
ξεχάσατε τον κωδικό	1086
ξεχάσατε τον κωδικό σας	1194
""", 'ο': """
ο λογαριασμός μου	1086
ο σύνδεσμος αντιγράφηκε	1091
οι απόψεις είναι προσωπικές	1118
οι απόψεις που εκφράζονται είναι προσωπικές	1118
οι απόψεις του άρθρου είναι προσωπικές	1118
οι συνεργάτες μας	1178
ονοματεπώνυμο	1197
""", 'π': """
πάντα να επιτρέπεται	1178
πάρτε μέρος στη δημοσκόπηση	1166
πήγαινε στη συνταγή	66
πίσω στην κορυφή	1200
παίξε τώρα	1169
παίξε υπεύθυνα	1172
παίξτε δωρεάν	1169
παίξτε το κουίζ της εβδομάδας	109
παίξτε τώρα	1169
παίξτε υπεύθυνα	1172
παιχνίδια	1171
πακέτα συνδρομών	1225
παλαιότερα	1167
παράκαμψη προς το κυρίως περιεχόμενο	1102
παράλειψη	1175
παράλειψη διαφήμισης	1220
παρουσιάστηκε σφάλμα	1196
πατήστε για ήχο	1220
παύση βίντεο	1174
παύση παρακολούθησης	1207
πείτε μας τη γνώμη σας	1166
πείτε τη γνώμη σας	1166
περίληψη ai	1206
περίληψη με ai	1206
περιορισμένες θέσεις	1143
περιορισμένος αριθμός θέσεων	1143
περισσοτερες επιλογες	1098
περισσότερα	1100	1103
περισσότερα άρθρα	1100
περισσότερα άρθρα του συντάκτη	1200
περισσότερα σχόλια	1166
περισσότερες ειδήσεις	1100
περισσότερες επιλογές	1098	1211
πες τη γνώμη σου	1166
πλήρης οθόνη	1175
πληρωμή με paypal	1225
ποια είναι η γνώμη σας	1124
ποιοι είμαστε	1116
πολιτική cookies	1108	1116
πολιτική απορρήτου	1108	1116
πολιτική διορθώσεων	1202
προβολή περιεχομένου	1178
προηγούμενη είδηση	1200
προηγούμενη φωτογραφία	1228
προηγούμενο	1103
προηγούμενο άρθρο	1100
προηγούμενο βίντεο	1220
προνόμια συνδρομητών	1172
προσαρμογή	1098
προσθέστε σχόλιο	1123
προσθέστε το σχόλιό σας	1123
προσθήκη απάντησης	1215
προσθήκη στα θέματά μου	1229
προσθήκη στο καλάθι	1230
προσθήκη σχολίου	1099
προσθήκη ως προτιμώμενη πηγή	1207
προστασία προσωπικών δεδομένων	1108
προσφορά για αναγνώστες	1172
προσφορά για συνδρομητές	1172
προσωπικά δεδομένα	1116
προτείνουμε	1100
προτείνουμε επίσης	1100
προτεινόμενα	1100
προτεινόμενα από taboola	1146
προτιμήσεις cookies	1178
προτιμήσεις απορρήτου	1219
προωθητικό περιεχόμενο	1094
πρόσφατα άρθρα	1100
πώς να απενεργοποιήσετε τον ad blocker	1188
πώς να το απενεργοποιήσετε	1190
""", 'ρ': """
ροή	1100
ροή ειδήσεων	1100
ρυθμίσεις	1098
ρυθμίσεις cookie	1178
ρυθμίσεις cookies	1108
ρυθμίσεις απορρήτου	1178
ρυθμισεις	1098
ρωτήστε την ai	107
ρωτήστε την ai μας	107
ρωτήστε το ai	107
ρώτα το ai	107
""", 'σ': """
σίγαση	1175
σας βοήθησε αυτό το άρθρο	1166
σας φάνηκε χρήσιμο	1166
σε συνεργασία με	1212
σκανάρετε το qr code	1181
σταυρόλεξα	1171
σταυρόλεξο	1171
στείλε το σε φίλο	1091
στείλτε μας τις φωτογραφίες σας	1202
στηρίξτε μας	1083
στηρίξτε μας στο patreon	1191
συμφωνω	1098
συμφωνώ	1108
συμφωνώ με την επεξεργασία των δεδομένων μου	1196
συμφωνώ με τους όρους χρήσης	1196
συνέχεια ανάγνωσης	1103
συνέχεια με apple	1194
συνέχεια με email	1225
συνέχεια με facebook	1194
συνέχεια με google	1194
συνέχεια στην ιστοσελίδα	1181
συνέχεια στο site	1181
συνέχεια στον browser	1181
συνδεθείτε	1086
συνδρομή	1086
συνδρομητές	1086
συνεχίζεται μετά τη διαφήμιση	1146
συνεχίστε την ανάγνωση	1228
σφάλμα φόρτωσης βίντεο	1220
σχετικά	1100
σχετικά άρθρα	1100
σχετικά θέματα	1100
σχετικά με εμάς	1116
σχετικά νέα	1100
σχετικές ειδήσεις	1100
σχετικό άρθρο	1100
σχολιάστε	1099
σχολιάστε το άρθρο	1099
σχόλια	1099
σχόλιο	1099
σύνδεση	1086
σύνδεση με apple	1194
σύνδεση με facebook	1194
σύνδεση με google	1194
σύνοψη με ai	1206
""", 'τ': """
τέλος διαφήμισης	1172
τέλος της διαφήμισης	1172
τέσταρε τις γνώσεις σου	1169
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1118
τα πιο δημοφιλή	1100
τα πιο δημοφιλή της ημέρας	1100
τα πιο διαβασμένα	1100
τα πιο πρόσφατα	1100
τα σχόλια είναι απενεργοποιημένα	1215
τα σχόλια είναι μόνο για συνδρομητές	1215
ταξινόμηση	1167
ταξινόμηση κατά	1167
ταυτότητα	1116
ταχύτητα αναπαραγωγής	1174
τελευταία άρθρα	1100
τελευταία νέα	1100
τελευταίες ειδήσεις	1100
τεστάρετε τις γνώσεις σας	1169
το email σας	1226
το email υπάρχει ήδη	1226
το άρθρο εκφράζει τις απόψεις του συντάκτη	1118
το άρθρο συνεχίζεται μετά τη διαφήμιση	1146
το άρθρο συνεχίζεται παρακάτω	1146
το αίτημά σας στάλθηκε	1226
το αίτημά σας υποβλήθηκε	1226
το απενεργοποίησα	1188
το βίντεο δεν είναι διαθέσιμο	1174
το βίντεο φορτώνει	1174
το κείμενο συνεχίζεται παρακάτω	1146
το κουίζ της εβδομάδας	109
το μήνυμά σας	1226
το μήνυμά σας εστάλη	1196
το μήνυμά σας στάλθηκε	1196
το πεδίο είναι υποχρεωτικό	1196
το πιο δημοφιλές	1195
το σταυρόλεξο της ημέρας	109
το σχόλιό σας	1123
το ψευδώνυμό σας	1215
το όνομά σας	1215
τρέχων χρόνος	1175
""", 'υ': """
υπενθύμιση αργότερα	1082
υποβολή	96	1197
υποβολή σχολίου	1099
υπολειπόμενος χρόνος	1175
υποστηρίξτε μας	1083
υποχρεωτικά πεδία	1196
υποχρεωτικό πεδίο	1196
υπότιτλοι	1175
""", 'φ': """
φόρτωση ανάρτησης	1178
φόρτωση βίντεο	1174
φόρτωση περιεχομένου	1178
φόρτωση περισσότερων	1103
φόρτωση περισσότερων σχολίων	1166
φόρτωση προγράμματος αναπαραγωγής	1174
""", 'χ': """
χαρίστε αυτό το άρθρο	1091
χαρίστε μια συνδρομή	1234
χαρίστε μια συνδρομή αυτά τα χριστούγεννα	1234
χορηγοί	1212
χορηγούμενο	1094
χορηγούμενο άρθρο	1094
χορηγούμενο περιεχόμενο	1094
χορηγούμενο περιεχόμενο από taboola	1146
χορηγούμενοι σύνδεσμοι	1146
χορηγός	1212
χρόνος που απομένει	1174
χωρίς spam	1196
""", 'ψ': """
ψήφισε	96	1167
ψηφίστε	96	1167
ψηφίστε στη δημοσκόπηση	1166
ψηφοφορία	97	1125
""", 'ό': """
όλα τα άρθρα του συντάκτη	1200
όλα τα βίντεο	1200
όλα τα νέα	1200
όλα τα παιχνίδια	1169
όλα τα σχόλια	1099
όλες οι ειδήσεις	1100
όνομα	1197
όροι σχολιασμού	1099
όροι χρήσης	1108	1116
όχι ευχαριστώ	1082
όχι τώρα	1082	1186
όχι, ευχαριστώ	1082	1186
""", 'а': """
або	5266
абонамент	264
абонирай се	265
абонирай се за бюлетина	343
абонирайте се	264
автовоспроизведение	4410
автовідтворення	5253
автоматический перевод	4438
автоматическое воспроизведение	4410
автоматичне відтворення	5253
автоматичний переклад	5281
автоматично възпроизвеждане	331
автоматично преведено	352
автоматично пускане	331
авторизация	4303
авторизоваться	4303
адрес электронной почты	4306
азартные игры вызывают зависимость	4320
азартные игры могут вызвать зависимость	4320
азартные игры могут вызывать зависимость	4320
актуално	272
актуальне	5177
анкета	97	324
анкета на деня	323
анонимна кутия	349
анонимная почта	4433
анонимный ящик	4433
анонімна пошта	5276
анонімна скринька	5276
архив	4334
аудиоверсия	4410
аудіоверсія	5253
""", 'б': """
бажаєте отримувати сповіщення	5257
банковская карта	4302
банковский перевод	4302
без спам	343
без спама	4425
без спаму	5268
безкоштовна доставка	5248
безкоштовно. без спаму	5268
безопасный платеж	4301
безплатна доставка	327
бесплатная доставка	4405
бесплатно. без спама	4425
беше ли полезно	352
благодарим ви за абонамента	343
благодарим ви, че гласувахте	323
благодарим за вашия глас	323
благодарим за гласа	323
благодарим за съобщението	343
блокирай	335
блокировать	4415
блокувати	5258
больше	4334
больше материалов по теме	4334
больше новостей	4334
больше статей	4428
будь-яка сума	5263
будьте в курсе	4306
была ли статья полезной	4329
більше від автора	5271
більше за темою	5177
більше матеріалів автора	5193
більше матеріалів за темою	5177
більше на цю тему	5177
більше новин	5177
більше новин на тему	5177
більше по темі	5177
більше про це	5180
більше статей	5271
""", 'в': """
в закладки	4443
в избранное	4313
в корзину	4321	4404
в наш магазин	4404
в тази статия	346
в тренде	4334
в этой статье	4428
важен каждый рубль	4420
важен любой вклад	4420
важко відповісти	5244
важлива кожна гривня	5263
важливий кожен внесок	5263
важливо	5177
вам будет интересно	4334
вам може бути цікаво	5177
вам може сподобатися	5177
вам может быть интересно	4334
вам может понравиться	4334
вам також може сподобатися	5177
варианты подписки	4422
вартість доставки	5248
варіанти передплати	5265
вас може зацікавити	5177
вас может заинтересовать	4334
ваш e-mail	4306
ваш email	4306
ваш голос враховано	5239
ваш голос зараховано	5239
ваш голос принят	96	4398
ваш голос учтен	4398
ваш голос учтён	96	4398
ваша електронна пошта	5268
ваша почта	4426
ваша пошта	5269
ваша электронная почта	4425
ваше имя	4426
ваше повідомлення	5269
ваше повідомлення надіслано	5268
ваше сообщение	4426
ваше сообщение отправлено	4425
ваше ім'я	5269
вашето име	344
вашето съобщение	344
вашето съобщение е изпратено	343
вашият глас беше отчетен	323
вашият глас е отчетен	323
вашият имейл	343
вашият имейл адрес	343
вбудований контент	5250
введите e-mail	4306
введите email	4306
введите ваш email	4306
введите ваш адрес электронной почты	4306
введите корректный e-mail	4425
введите корректный email	4307
введите корректный адрес	4307
введите правильный e-mail	4307
введите сумму	4419
введіть коректний e-mail	5268
введіть суму	5262
вгору	5240
вградено съдържание	328
вернуться на главную	4428
версия для печати	4313
версия за печат	356
версія для друку	5286
вече гласувахте	323
вече имам профил	340
вече имате абонамент	340
вече имате акаунт	265
вече имате профил	340
вече подкрепям	279
вече следите	355
вече следите тази тема	355
вече сте абонат	265
вече сте гласували	323
вече съм абонат	340
вже вимкнено	5261
вже зареєстровані	5152
вже маєте акаунт	5265
вже маєте передплату	5265
вже є акаунт	5152
ви вже голосували	5239
ви вже проголосували	5239
ви вже підписані	5284
ви вже підписані на цю тему	5284
ви вичерпали ліміт статей	5265
ви можете відписатися будь-коли	5268
ви підписані	5268
ви підписані на автора	5284
ви підписані на тему	5284
ви успішно підписалися	5268
виберіть суму	5262
вибрати	5266
вибір редакції	5177
видео	4334
видео # из #	4427
видео # от #	345
видео больше недоступно	4410
видео загружается	4410
видео не может быть воспроизведено	4410
видео недоступно	4410
видео недоступно в вашей стране	4410
видео недоступно в вашем регионе	4410
видеоплеер загружается	4410
видеото вече не е налично	331
видеото не е достъпно	331
видеото не е достъпно във вашата страна	331
видеото не е налично	331
видеото не е налично във вашата страна	331
видеото не може да бъде възпроизведено	331
видяхте грешка	349
виж # снимки	345
виж всички	346
виж всички # снимки	345
виж всички снимки	345
виж всички статии	346
виж галерията	346
виж коментарите	353
виж офертата	326
виж резултатите	96	323
виж снимки	345
виж цената	326
вижте # снимки	345
вижте видеото	331
вижте всички	346
вижте всички # снимки	345
вижте всички снимки	345
вижте офертата	326
вижте още	272
вижте още от	272
вижте плановете	340
вижте резултатите	323
вижте снимки	345
вижте цената	326
вийти	19
використання матеріалів лише з дозволу редакції	5277
вимкнути звук	5253
вимкнути рекламу	5288
вимкніть adblock	5259
винаги показвай	328
винаги разрешавай	328
виникла помилка. спробуйте ще раз	5268
виправлення й уточнення	5276
вкажіть суму	5262
включете javascript	331
включете известията	334
включете се в дискусията	353
включи	335
включи звука	331
включи известията	334
включи се в дискусията	353
включите уведомления	4394
включить	4415
включить звук	4410
включить уведомления	4394
вконтакте	4314
влез	265
влез с facebook	340
влез с google	340
влез, за да коментираш	353
влезте	265
вміст недоступний	5250
внешний контент	4407
во весь экран	4337
водещи новини	272
войти	4303
войти в аккаунт	4303
войти в чат	4329
войти по почте	4422
войти с помощью google	4422
войти с яндекс id	4422
войти через apple	4422
войти через facebook	4422
войти через google	4422
войти через vk	4422
войти через вконтакте	4422
войти через яндекс	4422
войти, чтобы комментировать	4439
вопрос дня	4401
воспроизвести	4337
воспроизвести видео	4410
восстановить пароль	4422
время на чтение	4337
время чтения # мин	4337
все	4337
все комментарии	4329
все още няма коментари	353
все още нямате профил	340
все права сохранены	4434
всегда показывать	4407
всегда разрешать	4408
всего проголосовало #	4398
всеки лев е важен	338
всеки лев помага	338
всеки петък. безплатно. без спам	343
всички коментари	353
всички статии	346
всички статии на автора	346
встановити додаток	5255
встановити застосунок	5255
встроенный контент	4407
всяка помощ е важна	338
всяко дарение е важно	338
всяко дарение помага	338
всі коментарі	5282
всі матеріали	5271
всі матеріали автора	5271
всі новини	5179
всі статті	5271
всі статті автора	5271
вход	265	4303
вход с apple	340
вход с facebook	340
вход с google	340
вхід	5152
въведете валиден имейл	343
въведете имейл	343
въведете сума	338
възникна грешка. опитайте отново	343
възникна грешка. опитайте по-късно	343
външно съдържание	328
въпрос на деня	323
вы подписались	4307
вы подписаны	4425
вы подписаны на автора	4441
вы подписаны на тему	4441
вы уже голосовали	4398
вы уже проголосовали	4398
вы успешно подписались	4425
выберите подписку	4422
выберите сумму	4301
выберите тариф	4422
выбор редакции	4334
выбрать	4423
выбрать подписку	4422
выбрать тариф	4422
выйти	19
від наших партнерів	5288
відділ передплати: #	106
відео	5177
відео # з #	5270
відео # із #	5270
відео більше недоступне	5253
відео вище	5204
відео недоступне	5253
відео недоступне у вашій країні	5253
відео неможливо відтворити	5253
відео нижче	5204
відеоплеєр завантажується	5253
відкликати згоду	5250
відкрити	5181
відкрити в додатку	5255
відкрити в застосунку	5255
відкрити галерею	5271
відкрити застосунок	5255
відкрити карту	5181
відкрити статтю	5265
відновити пароль	5265
відписатися	5285
відписатися від теми	5284
відписатися можна будь-коли	5268
відповісти	5172	5283
відправити	5269
відскануйте qr-код	5256
відскануйте qr-код, щоб завантажити застосунок	5255
відтворити	5254
відтворити відео	5253
відхилити	5167
відхилити все	5251
відхилити всі	5251
""", 'г': """
генерирано от ai	352
генерирано от ии	352
генерирано с изкуствен интелект	352
главная	4337
главная страница	4429
главное	4334
главное за день	4334
главные новости	4334
гласувай	96	324
гласувайте	96
гласувам	324
гледай видеото	331
годишен абонамент	341
годишно	341
годишно плащане	341
годовая подписка	4423
головна	5179
головна сторінка	5272
головне	5177
головне за день	5177
головні новини	5177
голосование	97
голосовать	96	4401
голосування	97
голосувати	96	5244
грати	5244
грати онлайн	5239
громкость	4411
гучність	5254
""", 'д': """
да, включить	4395
да, искам	335
да, моля	335
да, пожалуйста	4415
да, спасибо	4415
да, хочу	4415
далее	4337
далі	5179	5240
дарете	264
дари	264
дари еднократно	338
дари месечно	338
дари сега	264
детали	4339
детальніше	5179
деталі	5181
дзен	4314
дивитися # світлин	5270
дивитися # світлини	5270
дивитися # фото	5270
дивитися # фотографій	5270
дивитися # фотографії	5270
дивитися всі	5271
дивитися всі # світлин	5270
дивитися всі # світлини	5270
дивитися всі # фото	5270
дивитися всі # фотографій	5270
дивитися всі # фотографії	5270
дивитися всі світлин	5270
дивитися всі світлини	5270
дивитися всі фото	5270
дивитися всі фотографій	5270
дивитися всі фотографії	5270
дивитися відео	5253
дивитися галерею	5271
дивитися онлайн-трансляцію	5271
дивитися оригінал	5241
дивитися світлин	5270
дивитися світлини	5270
дивитися усі # світлин	5270
дивитися усі # світлини	5270
дивитися усі # фото	5270
дивитися усі # фотографій	5270
дивитися усі # фотографії	5270
дивитися усі світлин	5270
дивитися усі світлини	5270
дивитися усі фото	5270
дивитися усі фотографій	5270
дивитися усі фотографії	5270
дивитися фото	5270
дивитися фотогалерею	5271
дивитися фотографій	5270
дивитися фотографії	5270
дивіться відео	5204
дивіться відео вище	5204
дивіться відео нижче	5204
дивіться також	5177
дивіться також відео	5204
дивіться у відео	5204
длительность	4411
длительность #	4411
для передплатників	5265
для подписчиков	4303
до закладок	5286
до кошика	5163	5247
до крамниці	5164
до початку сторінки	5243
до рецепту	66
до теми	5177
добавете ни като предпочитан източник	355
добави в количката	326
добави като предпочитан източник	355
добави коментар	353
добави към моите теми	355
добави към предпочитани източници	355
добавить в избранное	4441
добавить в избранные источники	4441
добавить в источники	4441
добавить в корзину	4404
добавить в мои темы	4441
добавить в предпочитаемые источники	4441
добавить комментарий	4329
добровольное пожертвование	4419
довільна сума	5262
догори	5240
додати в кошик	5247
додати до кошика	5247
додати до моїх тем	5284
додати до обраних джерел	5284
додати до обраного	5284
додати до пріоритетних джерел	5284
додати до улюблених джерел	5284
додати коментар	5172
додати як пріоритетне джерело	5284
дозволити	5258
дозволити й показати	5168
дозволити контент	5250
дозволити один раз	5250
дозволити рекламу	5261
дозволити сповіщення	5257
дозволити та показати	5168
дозволити та продовжити	5168
дозволити і показати	5168
дозволити і продовжити	5168
дозвольте сповіщення	5234
докладвай	354
докладвай грешка	275
докладвай коментар	353
докладвай рекламата	358
докладніше	5179
долучитися	5149
долучитися до обговорення	5282
долучитися до спільноти	5262
допомагає будь-яка сума	5263
доставка оплачивается отдельно	4404
достигнахте лимита на статиите	340
доступно по подписке	4303
друга сума	338
другая сумма	4301
други новини	22
другие материалы	22	4334
другие материалы рубрики	4334
другие новости	22	4334
другие новости раздела	4334
другие статьи	4334
другие статьи автора	4428
друк	5158
друкувати	5286
дякуємо за ваш голос	96	5239
дякуємо за ваше повідомлення	5268
дякуємо за голос	5239
дякуємо за повідомлення	5268
дякуємо за реєстрацію	5268
дякуємо за участь в опитуванні	5239
дізнатися ціну	5247
""", 'е': """
единоразово	4297
еднократно дарение	338
ежегодно	4423
ежемесячно	4297
ежемесячное пожертвование	4419
ежемесячный платеж	4420
ежемесячный платёж	4420
економія #%	5266
ексклузивно за абонати	340
ексклюзивно для передплатників	5265
електронна адреса	5269
електронна пошта	5269
електронна пошта або логін	5265
етикети	332
еще нет аккаунта	4422
еще новости	4334
еще от автора	4428
еще по теме	4334
ещё	4334
ещё не подписчик	4422
ещё нет аккаунта	4422
ещё новости	4334
ещё от автора	4428
ещё по теме	4334
""", 'ж': """
желаете ли да получавате известия	334
жодного спаму	5268
""", 'з': """
з нашого магазину	5247
з нашої крамниці	5164
за абонати	340
за датою	5283
за популярністю	5283
за темою	5177
забелязахте грешка	349
заборонити	5258
забравена парола	265
забравили сте паролата си	340
забронировать билет	4404
забронировать место	4404
забронювати квиток	5247
забронювати місце	5247
забув пароль	5265
забули пароль	5152
забыл пароль	4422
забыли пароль	4303
завантаження відео	5253
завантаження плеєра	5253
завантажити аудіо	5253
завантажити випуск	5253
завантажити відео	5250
завантажити додаток	5255
завантажити допис	5250
завантажити застосунок	5255
завантажити контент	5250
завантажити публікацію	5250
завантажити ще	5179
завжди дозволяти	5251
завжди показувати	5250
загрузить видео	4407
загрузить еще	4337
загрузить ещё	4337
загрузить контент	4407
загрузить пост	4407
загрузить публикацию	4407
загрузка видео	4410
загрузка плеера	4410
задайте вопрос нашему ии	107
задать вопрос ии	107
задонатити	5149
задонатить	4297
задължителни полета	343
задължително	344
задължително поле	343
заказать	4321
заказать книгу	4404
закрити	5148
закрити галерею	5271
закрити рекламу	5288
закрыть	4296
закрыть галерею	4428
закрыть рекламу	4444
залишилося #	5254
залишити відгук	5280
залишити відповідь	5175
залишити коментар	5172
залиште коментар	5282
заметили ошибку	4433
замовити	5163
замовити книгу	5247
замовити книжку	5247
запазете място	326
запази	275
запази за по-късно	356
запази избора	328
запази място	326
запази настройките	328
запази рецептата	66
запази статията	275
запам'ятати мене	5266
запитайте нашого помічника	107
запитайте ші	107
запитати ші	107
заповніть це поле	5268
заполните это поле	4425
запомни ме	341
запомнить меня	4423
започни теста	323
запретить	4415
запропонувати новину	5172
зарегистрироваться	4303
зареди видеото	328
зареди още	346
зареди публикацията	328
зареди съдържанието	328
зареждане на видеото	331
зареждане на плейъра	331
зареєструватися	5152
зарубежной картой	4420
затвори	279
затвори галерията	346
затвори рекламата	358
затрудняюсь ответить	4401
защо виждам тази реклама	358
зберегти	5158
зберегти вибір	5250
зберегти на потім	5286
зберегти налаштування	5250
зберегти рецепт	66
зберегти статтю	5158
збережено	5287
збільшити	5179
збільшити зображення	5271
збільшити текст	5286
збільшити фото	5271
збільшити шрифт	5286
зв'язатися з автором	5271
звук	332
згенеровано за допомогою ші	5280
згенеровано штучним інтелектом	5280
згенеровано ші	5280
згорнути	5181	5271
зменшити шрифт	5286
змінити згоду	5250
змінити налаштування	5168
змінити налаштування cookie	5168
змінити розмір тексту	5286
зміст	5179
зміст статті	5271
знайшли помилку	5276
знижка #%	5266
знижка для передплатників	5247
зображення # з #	5270
зображення # із #	5270
зовнішній контент	5250
зробити внесок	5149
зробити донат	5262
зрозуміло	5167
""", 'и': """
играй сега	323
играть	4401
играть онлайн	4398
из нашего магазина	4404
изберете	341
изберете абонамент	340
изберете план	340
изберете сума	338
избери	341
избери абонамент	340
избери план	340
избери сума	338
избрано от редакцията	272
известия	335
изключете adblock	336
изключете блокера за реклами	336
изключете рекламния блокер	336
изключи звука	331
изключих рекламния блокер	336
изкуственият интелект може да греши	352
изменить настройки	4324
изменить настройки cookie	4324
изменить размер текста	4443
изменить согласие	4407
изображение # из #	4427
изображение # от #	345
използвате adblock	336
използвате блокер за реклами	336
използвате рекламен блокер	336
изпратете сигнал	349
изпрати	344
изпрати коментар	353
изпрати на приятел	275
изпрати новина	349
изпрати обратна връзка	352
изпрати по имейл	275
изпрати сигнал	349
изпрати статията по имейл	275
изпрати съобщение	343
изтегли приложението	333
ии может ошибаться	4437
или	341	4423
имам профил	340
имате ли профил	340
име	344
имейл адрес	343
имейл или потребителско име	340
имя	4426
индекс	4426
интересное	4334
искате ли да получавате известия	334
использование материалов только с разрешения редакции	4434
исправления и уточнения	4433
""", 'к': """
к началу	4337
к началу страницы	4428
к рецепту	66
каждое пожертвование важно	4419
каждую пятницу. бесплатно. без спама	4425
каждый донат важен	4419
каждый рубль важен	4420
как да изключа adblock	336
как да изключите рекламния блокер	336
как защитаваме източниците си	349
как мы защищаем источники	4433
как мы защищаем наших источников	4433
как отключить adblock	4416
как пазим източниците си	349
картина в картината	331
картинка в картинке	4411
картинка в картинці	5254
категории	4334
категорії	5177
качество	4411
керування згодою	5250
керувати згодою	5250
керувати сповіщеннями	5257
ключови думи	272
книга з автографом	5164
книга з автографом автора	5164
книга с автографом	4322
книга с автографом автора	4322
книга с подписью автора	4322
книги с автографом	4322
книжка з автографом	5164
книжка з автографом автора	5164
книжки з автографом	5164
кожен внесок важливий	5263
кожен донат важливий	5262
кожна гривня важлива	5263
коментар	5172
коментари	275
коментарі	5172
коментарів ще немає	5282
коментирай	275
коментирайте	275
коментирайте първи	275
коментирането е изключено	353
коментування закрито	5282
коментувати	5172
комерційний контент	5288
комерційний матеріал	5288
комментарии	4329
комментарии отсутствуют	4329
комментарий	4329
комментировать	4329
коммерческий контент	4444
коммерческий материал	4444
конец рекламы	4444
контакти	5172
контакты	4329
контент заблокирован	4407
контент заблоковано	5250
контент недоступен	4407
контент недоступний	5250
конфиденциальность	4323
конфиденциальность и cookie	4324
конфіденційність і cookie	5168
копирай връзката	356
копирай линк	275
копирай линка	275
копирането забранено	350
копирано	357
копирано в клипборда	356
копирование запрещено	4434
копировать ссылку	4313
копіювання заборонено	5277
копіювати посилання	5158
короткий переказ від ші	107
край на рекламата	358
крамниця	5163
кросворд	5244
кросворд дня	109
кроссворд	4401
кроссворд дня	4398
кръстословица	324
купете билети	326
купете книгата	326
купи абонамент	265
купи билет	326
купи билети	326
купи книгата	326
купи лиценз	350
купи сега	326
купите нам кофе	4419
купити	5163
купити журнал	5247
купити зараз	5247
купити квитки	5247
купити квиток	5247
купити книгу	5247
купити книжку	5247
купити ліцензію	5277
купити нам каву	5262
купити передплату	5265
купить	4321
купить билет	4404
купить билеты	4404
купить билеты онлайн	4404
купить журнал	4404
купить книгу	4404
купить лицензию	4434
купить номер	4404
купить подписку	4303
купить права на публикацию	4434
купить сейчас	4404
към галерията	346
към количката	326
към магазина	326
към началната страница	346
към началото	332
към рецептата	66
към страницата за дарения	338
към съдържанието	346
кінець реклами	5288
""", 'л': """
лента новостей	4334
линкът е копиран	356
личный кабинет	4303
лише для передплатників	5265
лише необхідні	5250
логин	4423
логин или e-mail	4422
логін	5266
логін або e-mail	5265
лучшие	4440
любая сумма	4420
любая сумма важна	4420
""", 'м': """
магазин	4321
маджонг	324	4401	5244
материал закрыт	4422
материал защищен авторским правом	4434
материал защищён авторским правом	4434
материал партнера	4444
материал партнёра	4444
материал создан автоматически	4437
материалы защищены авторским правом	4434
материалы партнеров	4318
материалы партнёров	4444
материалы по теме	4334
матеріал захищено авторським правом	5277
матеріал партнера	5288
матеріал створено автоматично	5280
матеріали за темою	5177
матеріали захищені авторським правом	5277
матеріали партнерів	5288
матеріали по темі	5177
машинний переклад	5281
машинно преведено	352
машинный перевод	4438
маєте акаунт	5265
маєте новину	5276
меню	4337	5179
месечен абонамент	341
месечно	341
месечно дарение	338
месечно плащане	341
месячная подписка	4423
метки	4334
ми не можемо показати цей вміст	5250
ми не можемо показати цей контент	5250
може би по-късно	279
може да ви хареса	272
може да харесате още	272
может быть, позже	4296
может позже	4296
можете да се откажете по всяко време	340
можете да се отпишете по всяко време	343
можливо, пізніше	5148
можна скасувати будь-коли	5265
мои темы	4441
моите теми	355
мой профиль	4303
моля, изключете рекламния блокер	336
моля, опитайте по-късно	343
моят профил	265
мої теми	5284
мы в социальных сетях	4315
мы в соцсетях	4315
мы вконтакте	4315
мы не можем показать это содержимое	4407
мы не можем показать этот контент	4407
мы отправили вам письмо	4307
мій профіль	5152
місячна передплата	5266
місячна підписка	5266
мітки	5177
""", 'н': """
на весь екран	5253
на весь экран	4410
на главную	4337
на головну	5271
на живо	332
на початок	5254
на початок сторінки	5271
на правах реклами	5161
на правах рекламы	4318
на сторінку пожертв	5262
на страницу пожертвований	4419
на цял екран	331
наверх	4337	5179
нагадати пізніше	5148
нагору	5240
нагору сторінки	5243
надіслати	96	5158	5269
надіслати відгук	5280
надіслати другові	5286
надіслати другу	5158
надіслати електронною поштою	5286
надіслати коментар	5282
надіслати новину	5276
надіслати новину анонімно	5276
надіслати повідомлення	5268
надіслати поштою	5158
надіслати статтю поштою	5158
надіслати у whatsapp	5286
надішліть свої фото	5276
наживо	5254
нажмите, чтобы увеличить	4428
назад	4337	5179	5240
назначение платежа: пожертвование	4419
най-коментирани	272
най-нови	354
най-новите първо	353
най-новото	272
най-популярен	341
най-стари	354
най-старите първо	353
най-харесвани	354
най-четени	272
най-четено	272
най-четено днес	272
най-четеното днес	272
найкраща пропозиція	5266
найкращі	5283
найпопулярніше	5177	5266
найпопулярніше за добу	5177
найпопулярніше за тиждень	5177
найпопулярніший	5266
найти	4337
найчитаніше	5177
налаштування	5167
налаштування cookie	5250
налаштування конфіденційності	5250
налаштування приватності	5250
налаштування файлів cookie	5250
налаштувати cookie	5250
налаштувати сповіщення	5257
налично в google play	333
нам нужно ваше согласие	4324
нам потрібна ваша згода	5168
намали шрифта	356
написати автору	5271
написати анонімно	5276
написати в редакцію	5276
написати коментар	5172
написать автору	4428
написать анонимно	4433
написать в редакцию	4433
написать комментарий	4329
напишете коментар	353
напиши коментар	275
напомни ми по-късно	279
напомнить позже	4296
направете дарение	264
направете теста	323
направи теста	323
настроить cookie	4407
настроить уведомления	4414
настройки	4323
настройки cookie	4323
настройки за поверителност	328
настройки конфиденциальности	4407
настройки на бисквитките	328
настройки приватности	4407
настройки файлов cookie	4407
наступна	5179
наступна новина	5271
наступна світлина	5271
наступна стаття	5177
наступна сторінка	5271
наступне відео	5253
наступне фото	5271
наступний матеріал	5243
наступний слайд	5271
натисніть, щоб збільшити	5271
начална страница	346
начать игру	4398
начать тест	4398
наш магазин	4322
наша крамниця	5164
нашли ошибку	4433
не вдалося відтворити відео	5253
не вдалося завантажити відео	5253
не дозволяти	5235
не зараз	5148	5235
не маєте акаунта	5265
не можем да покажем това съдържание	328
не пропустите	4334
не пропустіть	5177
не разрешать	4395
не сега	279
не сегодня	4296
не сейчас	4296	4395
не сьогодні	5148
не удалось воспроизвести видео	4410
не удалось загрузить видео	4410
не, благодаря	279
невалиден имейл	343
невалиден имейл адрес	343
неверный e-mail	4425
неверный email	4307
неверный адрес электронной почты	4425
неверный имейл	4307
нейросеть может ошибаться	4437
некоректна адреса	5268
некоректний e-mail	5268
некорректный e-mail	4425
некорректный email	4307
некорректный адрес	4425
немає акаунта	5265
немає акаунту	5265
немає коментарів	5282
немає передплати	5265
необов'язково	5269
необязательно	4426
неправильна електронна адреса	5268
неправильный e-mail	4307
неправильный email	4307
неправильный имейл	4307
нет аккаунта	4422
нет комментариев	4329
нет подписки	4422
нет, спасибо	4296	4395
нещо се обърка. опитайте отново	343
нещо се обърка. опитайте по-късно	343
никакого спама	4425
новини	5177
новини за темою	5177
новини компаній	5161
новини партнерів	5161	5177
новости	4334
новости smi#	4334
новости партнеров	4318
новости партнёров	4318
новости по теме	4334
новости сми#	4334
новые	4440
нові	5283
номер телефона	4426
номер телефону	5269
нравится	4440
няма коментари	353
нямам мнение	324
нямам профил	340
нямате абонамент	340
нямате профил	340
ні, дякую	5148	5235
""", 'о': """
обговорити	5172
обговорити в telegram	5175
обговорити в коментарях	5175
обговорити в чаті	5175
обговорити на форумі	5175
обговорити у facebook	5175
обговорити у форумі	5175
оберіть передплату	5265
оберіть план	5265
оберіть суму	5262
обнови страницата	337
обновите страницу	4418
обновить страницу	4418
обов'язкове поле	5268
обов'язково	5269
обрати	5266
обрати передплату	5265
обрати план	5265
обрати тариф	5265
обратная связь	4329
обратно към началната страница	346
обратно към началото	346
обратно нагоре	346
обсудить	4329
обсуждение	4329
общи условия	329
обязательно	4426
обязательное поле	4425
одноклассники	4314
одноразово	5149
озвучено роботом	4410
озвучено синтезированным голосом	4410
озвучено синтезованим голосом	5253
оновити сторінку	5261
оновіть сторінку	5261
опитайте отново	343
опитайте по-късно	343
опитування	97	5244
опитування дня	96	5239
оплата раз в год	4422
оплата раз на рік	5265
опрос	97
опрос дня	96	4398
опублікувати коментар	5175
основание: дарение	338
оставащо време	332
оставащо време #	331
оставащо време -#	331
оставете коментар	353
остави коментар	353
оставить комментарий	4329
оставить отзыв	4437
оставшееся время	4411
оставшееся время #	4410
оставшееся время -#	4410
оставьте комментарий	4439
останні новини	5177
останні статті	5177
от нашите партньори	358
от наших партнеров	4444
от наших партнёров	4444
от нашия магазин	326
ответить	4329	4440
отвори в приложението	333
отвори галерията	346
отвори приложението	333
отговор	354
отговори	354
отдел подписки: #	106
отиди на рецептата	66
отказ по всяко време	340
отказаться	4323
отказвам всички	329
отклонить	4323
отклонить все	4408
отклонить всё	4408
отключете статията	340
отключете цялата статия	265
отключи статията	265
отключите adblock	4416
отключите адблок	4416
отключить звук	4410
отключить рекламу	4444
открихте грешка	349
открихте грешка в текста	349
открыть	4339
открыть в браузере	4448
открыть галерею	4428
открыть карту	4339
открыть приложение	4412
открыть статью	4422
отмена в любой момент	4422
отменить можно в любой момент	4422
отозвать согласие	4407
отпечатай	275
отпечатай статията	275
отписаться	4442
отписаться можно в любой момент	4425
отписаться от рассылки	4448
отписаться от темы	4441
отпишете се по всяко време	343
отправить	96	4426
отправить другу	4313
отправить комментарий	4439
отправить отзыв	4437
отправить по почте	4313
отправить по электронной почте	4443
отправить сообщение	4425
отримувати сповіщення	5257
отсканируйте qr-код	4413
отстъпка за абонати	326
оттегли съгласието	328
оттегляне на съгласието	328
отхвърли всички	329
оферта за читатели	326
оформити передплату	5265
оформити підписку	5152
оформить донат	4297
оформить доступ	4422
оформить ежемесячное пожертвование	4419
оценете статията	275
оцените материал	4329
оцените рецепт	66
оцените статью	4329
оценить рецепт	66
оцініть матеріал	5172
оцініть рецепт	66
оцініть статтю	5172
още новини	272
още нямате абонамент	340
още нямате профил	340
още от	272
още от автора	346
още от деня	272
още от рубриката	272
още от този автор	346
още по темата	272
още статии	346
""", 'п': """
парола	341
пароль	4423	5266
партнерский материал	4318
партнерский проект	4318
партнерський матеріал	5161
партнерський проєкт	5161
партньорско съдържание	271
партнёрский материал	4318
партнёрский проект	4318
пасианс	324
пасьянс	4401	5244
пауза	332	4411	5254
переведено автоматически	4437
переведено нейросетью	4437
переведено с помощью ии	4437
перевір себе	5244
перевірте свою пошту	5268
перевірте свої знання	5239
перевірте себе	5244
переглянути # світлин	5270
переглянути # світлини	5270
переглянути # фото	5270
переглянути # фотографій	5270
переглянути # фотографії	5270
переглянути всі # світлин	5270
переглянути всі # світлини	5270
переглянути всі # фото	5270
переглянути всі # фотографій	5270
переглянути всі # фотографії	5270
переглянути всі світлин	5270
переглянути всі світлини	5270
переглянути всі фото	5270
переглянути всі фотографій	5270
переглянути всі фотографії	5270
переглянути галерею	5271
переглянути пропозицію	5247
переглянути результати	96	5239
переглянути світлин	5270
переглянути світлини	5270
переглянути усі # світлин	5270
переглянути усі # світлини	5270
переглянути усі # фото	5270
переглянути усі # фотографій	5270
переглянути усі # фотографії	5270
переглянути усі світлин	5270
переглянути усі світлини	5270
переглянути усі фото	5270
переглянути усі фотографій	5270
переглянути усі фотографії	5270
переглянути фото	5270
переглянути фотографій	5270
переглянути фотографії	5270
переглянути ціну	5247
передплата	5152
передплатити	5152
перезавантажити сторінку	5261
перезавантажте сторінку	5261
перезагрузите страницу	4418
перезагрузить страницу	4418
перейти в галерею	4428
перейти в магазин	4404
перейти до галереї	5271
перейти до досьє	5271
перейти до змісту	5271
перейти до контенту	5271
перейти до крамниці	5164
перейти до магазину	5247
перейти до оплати	5262
перейти до основного вмісту	5271
перейти до пожертви	5262
перейти до пропозиції	5247
перейти до рецепта	66
перейти к досье	4428
перейти к контенту	4428
перейти к оплате	4419
перейти к основному содержанию	4428
перейти к пожертвованию	4419
перейти к предложению	4404
перейти к рецепту	66
перейти к содержанию	4337
перейти к сюжету	4428
перекладено автоматично	5280
перекладено за допомогою ші	5280
перекладено ші	5280
пересказ нейросети	4437
пересказ от нейросети	107
пересказано нейросетью	4437
печать	4313
печать рецепта	66
питання дня	5244
пишете до редакцията	349
пишете на автора	346
пиши на автора	346
платена публикация	92	271
платено партньорство	358
платено съдържание	271
плеер загружается	4410
плейърът се зарежда	331
плеєр завантажується	5253
по дате	4440
по подписке	4303
по популярности	4440
по теме	4334
по-късно	280	335
побачили помилку	5276
повернутися на головну	5271
повернутися нагору	5243
повний екран	5254
повноекранний режим	5253
повідомити новину	5276
повідомити про помилку	5172
повідомити про помилку в тексті	5172
повідомлення	5269
повідомлення надіслано	5268
погоджуюсь	5167
погоджуюся	5167
погодитись і продовжити	5168
погодитися та продовжити	5250
погодитися і продовжити	5168
пограти	5244
подай сигнал	349
подарете тази статия	275
подари статията	356
подарите подписку	4450
подарите подписку к новому году	4450
подарите подписку на новый год	4450
подарить доступ	4443
подарить материал	4313
подарить подписку	4450
подарить статью	4303
подарувати доступ	5286
подарувати передплату	5292
подарувати статтю	5158
подаруйте передплату	5292
подаруйте передплату на різдво	5292
подаруйте підписку	5292
поддержать	4297
поддержать автора	4297
поддержать на boosty	4419
поддержать на patreon	4419
поддержать нас	4297
поддержать проект	4297
поддержать редакцию	4297
поддержите нас	4297
поделитесь	4313
поделиться	4313
поделиться в telegram	4313
поделиться в twitter	4313
поделиться в одноклассниках	4313
поделиться в соцсетях	4313
поделиться вконтакте	4313
поделиться новостью	4313
поделиться ссылкой	4313
поделиться статьей	4313
поделиться статьёй	4313
подкасти	5177
подкасты	4334
подкрепете ни	264
подкрепи	264
подкрепи ни	264
подобається	5283
подобни статии	272
подписаться	4303
подписаться в max	4315
подписаться в telegram	4315
подписаться на автора	4441
подписаться на канал	4315
подписаться на новости	4306
подписаться на рассылку	4306
подписаться на телеграм-канал	4315
подписаться на тему	4441
подписаться на уведомления	4414
подписка	4303
подписка на год	4422
подписка на месяц	4422
подписывайтесь	4315
подпишитесь	4422
подпишитесь на рассылку	4306
подреди по	353
подробнее	4337
подробнее по теме	4334
подтвердите e-mail	4425
подтвердите адрес электронной почты	4425
поділитись	5158
поділитися	5158
поділитися в telegram	5158
поділитися в соцмережах	5158
поділитися новиною	5158
поділитися статтею	5158
поділіться	5158
пожаловаться	4440
пожаловаться на комментарий	4439
пожаловаться на рекламу	4444
пожертвовать	4297
пожертвувати	5149
позволи	335
позволи известия	334
позже	4415
поиск	4337
покажи # отговора	353
покажи # снимки	345
покажи всички # снимки	345
покажи всички снимки	345
покажи всичко	273
покажи галерията	346
покажи и приеми	328
покажи коментарите	353
покажи отговорите	353
покажи още	273
покажи паролата	340
покажи по-малко	346
покажи повече	346
покажи резултатите	96	323
покажи снимки	345
покажи субтитрите	331
покажи съдържанието	328
показати # відповідей	5282
показати # відповіді	5282
показати # світлин	5270
показати # світлини	5270
показати # фото	5270
показати # фотографій	5270
показати # фотографії	5270
показати більше	5179
показати вміст	5250
показати все	5181
показати всі	5272
показати всі # світлин	5270
показати всі # світлини	5270
показати всі # фото	5270
показати всі # фотографій	5270
показати всі # фотографії	5270
показати всі світлин	5270
показати всі світлини	5270
показати всі фото	5270
показати всі фотографій	5270
показати всі фотографії	5270
показати відповіді	5282
показати галерею	5271
показати й прийняти	5250
показати коментарі	5172
показати контент	5250
показати менше	5271
показати оригінал	5181	5241
показати пароль	5265
показати підпис	5271
показати результати	96	5239
показати розшифровку	5253
показати світлин	5270
показати світлини	5270
показати субтитри	5253
показати усі # світлин	5270
показати усі # світлини	5270
показати усі # фото	5270
показати усі # фотографій	5270
показати усі # фотографії	5270
показати усі світлин	5270
показати усі світлини	5270
показати усі фото	5270
показати усі фотографій	5270
показати усі фотографії	5270
показати фото	5270
показати фотографій	5270
показати фотографії	5270
показати ще	5179
показати і прийняти	5250
показать # ответа	4439
показать # ответов	4439
показать # фото	4427
показать # фотографии	4427
показать # фотографий	4427
показать больше	4337
показать все	4339	4429
показать все # фото	4427
показать все # фотографии	4427
показать все # фотографий	4427
показать все фото	4427
показать все фотографии	4427
показать все фотографий	4427
показать галерею	4428
показать еще	4337
показать ещё	4337
показать и принять	4407
показать карту	4339
показать комментарии	4329
показать контент	4407
показать меньше	4339	4428
показать оригинал	4339	4399
показать ответ	4337
показать ответы	4439
показать пароль	4422
показать перевод	4339
показать подпись	4428
показать расшифровку	4410
показать результаты	96	4398
показать содержимое	4407
показать субтитры	4410
показать фото	4427
показать фотографии	4427
показать фотографий	4427
показувати завжди	5250
показывать всегда	4407
поки немає коментарів	5282
поле обов'язкове для заповнення	5268
поле обязательно для заполнения	4425
полето е задължително	343
политика cookie	4407
политика за защита на личните данни	328
политика за поверителност	328
политика исправлений	4433
политика конфиденциальности	4323
политика конфиденциальности и cookie	4324
политика обработки персональных данных	4323
полноэкранный режим	4410
полный экран	4411
получавай известия	334
получать уведомления	4414
пользовательское соглашение	4323
політика cookie	5250
політика виправлень	5276
політика конфіденційності	5167
політика конфіденційності та cookie	5168
політика приватності	5250
помогает любая сумма	4420
помочь	4297
помочь нам	4297
помочь проекту	4297
помочь редакции	4297
помітили помилку	5276
понятно	4323
попередня	5179
попередня новина	5271
попередня стаття	5177
попередня сторінка	5271
попереднє фото	5271
попередній матеріал	5243
попередній слайд	5271
попитай ai	107
попитай ии	107
попитай нашия асистент	107
поправки и уточнения	349
попробовать бесплатно	4303
попробуйте бесплатно в течение месяца	114
попробуйте еще раз	4425
попробуйте ещё раз	4425
попробуйте месяц бесплатно	114
попробуйте позже	4425
популярне	5177
популярное	4334
популярные	4334	4440
популярные новости	4334
популярные статьи	4334
популярный	4423
популярні	5283
популярні новини	5177
попълнете това поле	343
поръчай книгата	326
поръчайте книгата	326
посилання скопійовано	5158
поскаржитися	5283
поскаржитися на коментар	5282
поскаржитися на рекламу	5288
последнее	4334
последни	272
последни новини	272
последние новости	4334
послухати новину	5158
посмотреть # фото	4427
посмотреть # фотографии	4427
посмотреть # фотографий	4427
посмотреть в браузере	4448
посмотреть все # фото	4427
посмотреть все # фотографии	4427
посмотреть все # фотографий	4427
посмотреть все фото	4427
посмотреть все фотографии	4427
посмотреть все фотографий	4427
посмотреть результаты	96	4398
посмотреть фото	4427
посмотреть фотографии	4427
посмотреть фотографий	4427
посмотреть цену	4404
потвърдете имейла си	343
поточний час	5254
поточний час #	5253
потребителско име	341
потребителско име или имейл	340
похожие материалы	4334
похожие статьи	4334
почати гру	5239
почати тест	5239
почему я вижу эту рекламу	4444
почерпете ни с кафе	338
почерпи ни кафе	338
почтовый индекс	4426
поширити	5158
поширити у facebook	5158
поштовий індекс	5269
пошук	5179
пощенски код	344
правила за коментарите	353
правила за коментиране	275
правила использования	4323
правила коментарів	5282
правила коментування	5172
правила комментариев	4439
правила комментирования	4329
правила користування	5251
предимства за абонати	326
предишна новина	346
предишна снимка	346
предишна статия	346
предишна страница	346
предложение для подписчиков	4404
предложение для читателей	4404
предложить новость	4329
предыдущая	4337
предыдущая новость	4428
предыдущая статья	4334
предыдущая страница	4428
предыдущая фотография	4428
предыдущее фото	4428
предыдущий слайд	4428
презаредете страницата	337
презареди страницата	337
премиум	4303
преміум	5152
препечатването е забранено	350
препечатването забранено	350
препоръчани	272
препоръчано от outbrain	358
препоръчано от taboola	358
препоръчваме	341
препоръчваме ви	272
препоръчваме ви още	272
препоръчваме още	272
пригостити кавою	5262
пригостіть нас кавою	5262
придбати квитки	5247
придбати квиток	5247
придбати книжку	5247
придбати передплату	5265
придбати права на публікацію	5277
приемам всички	329
приемам всички бисквитки	328
приемам и продължавам	328
приеми всички	329
приеми и покажи	328
приеми и продължи	328
призначення платежу: благодійний внесок	5262
прийняти	5167
прийняти все	5251
прийняти всі	5167
прийняти всі файли cookie	5250
прийняти й показати	5250
прийняти й продовжити	5168
прийняти та показати	5250
прийняти та продовжити	5250
прийняти і продовжити	5250
принтирай	275
принтирай рецептата	66
принципи редакції	5276
принять	4323
принять все	4323
принять все cookie	4407
принять все файлы cookie	4407
принять всё	4323
принять и показать	4407
принять и продолжить	4407
прислать новость	4329
прислать новость анонимно	4433
присоединиться к обсуждению	4439
приховати коментарі	5175
пришлите свои фото	4433
приєднатися	5149
приєднатися до спільноти	5149
про автора	5193
про авторку	5193
про авторів	5193
проверете имейла си	343
проверете пощата си	343
провери знанията си	323
проверь себя	4401
проверьте адрес почты	4307
проверьте свои знания	4398
проверьте свою почту	4425
проверьте себя	4401
проголосовало #	4398
проголосовать	96
проголосувати	96
продовження під рекламою	5161
продовження статті під рекламою	5161
продовжити без вимкнення	5259
продовжити з apple	5265
продовжити з google	5265
продовжити через apple	5265
продовжити через facebook	5265
продовжити через google	5265
продолжительность #	4411
продолжить без отключения	4416
продолжить без поддержки	4296
продолжить с apple	4422
продолжить с google	4422
продолжить через apple	4422
продолжить через facebook	4422
продолжить через google	4422
продължава след рекламата	271
продължете с google	340
продължи без изключване	336
продължи с apple	340
продължи с facebook	340
продължи с google	340
продължителност	332
продължителност #	332
произвольная сумма	4419
произошла ошибка	4426
произошла ошибка. попробуйте ещё раз	4425
произошла ошибка. попробуйте позже	4425
пройти опитування	5239
пройти опрос	4398
пройти тест	4398
прокоментувати	5283
прокомментировать	4440
промени размера на текста	356
промо	4318	5161
пропозиція для передплатників	5247
пропозиція для читачів	5247
прослухати статтю	5253
прослушать	4313
прослушать новость	4313
прослушать статью	4410
прочетено от синтетичен глас	331
прочетете и	272
прочетете цялата статия	346
прочети по-късно	356
прочети с абонамент	340
прочети транскрипцията	331
прочети цялата новина	346
прочети цялата статия	346
прочитати пізніше	5286
прочитать позже	4443
прямой эфир	4411
прізвище	5269
публикувай коментар	353
пусни видеото	331
първо най-новите	353
підписатись	5152
підписатися	5152
підписатися на автора	5284
підписатися на сповіщення	5257
підписатися на тему	5284
підписка	5152
підсумок від ші	5280
підтвердьте електронну адресу	5268
підтвердіть e-mail	5268
підтримайте нас	5149
підтримати	5149
підтримати автора	5149
підтримати журналістів	5149
підтримати на buy me a coffee	5262
підтримати на patreon	5262
підтримати нас	5149
підтримати проєкт	5262
підтримати разово	5262
підтримати редакцію	5149
підтримувати щомісяця	5262
пізніше	5258
""", 'р': """
радимо прочитати	5177
радимо також	5177
развернуть	4337
разгадать кроссворд	4398
размер на текста	356
размер на шрифта	70
размер текста	70
размер шрифта	70
разова підтримка	5263
разовий внесок	5263
разовий донат	5262
разово	4297
разовое пожертвование	4419
разовый платеж	4420
разовый платёж	4420
разпечатай	275
разпечатай статията	356
разреши	335
разреши веднъж	328
разреши известия	334
разреши известията	334
разреши рекламите	337
разрешите уведомления	4394
разрешить	4415
разрешить и показать	4324
разрешить и продолжить	4324
разрешить контент	4407
разрешить один раз	4407
разрешить рекламу	4418
разрешить уведомления	4394
ранняя регистрация	4405
раскрыть	4339
распечатать	4313
распечатать рецепт	66
распечатать статью	4313
рассказать друзьям	4313
рассылка	4306
рассылки	4306
расшифровка	4411
регистрация	265	4303
редакция рекомендует	4334
редакційна політика	5276
редакційна політика видання	5276
резултати от анкетата	323
резултати от гласуването	323
результати	97	5181
результати голосування	5254
результати опитування	5254
результаты	97	4339
результаты голосования	4411
результаты опроса	4411
резюме от ai	107
резюме от ии	107
реклама	271	4318	5161
реклама - статията продължава по-долу	271
реклама google	4444
реклама від google	5288
реклама закончилась	4444
реклама закінчилася	5288
реклама на сайте	4318
реклама на сайті	5161
реклама окончена	4444
реклама от google	4444
реклама. продовження нижче	5161
реклама. продолжение ниже	4318
реклами от google	358
рекламний матеріал	5288
рекламно каре	271
рекламно съдържание	271
рекламный материал	4444
рекомендовано outbrain	4444
рекомендовано taboola	4444
рекомендуем	4334	4423
рекомендуем почитать	4334
рекомендуем также	4334
рекомендуемое	4334
рекомендуємо	5177	5266
рекомендуємо прочитати	5177
рекомендуємо також	5177
реши кръстословицата	323
реши теста	323
реєстрація	5152
розгадати кросворд	5239
розгорнути	5181	5271
роздрукувати	5158
роздрукувати рецепт	66
роздрукувати статтю	5158
розмір тексту	70
розмір шрифту	70
розшифровка	5254
российской картой	4420
рубрики	4334	5177
річна передплата	5266
річна підписка	5266
""", 'с': """
самая выгодная	4423
само за абонати	340
само необходими	328
само необходимите	328
самое важное	4334
самое популярное	4334
самое читаемое	4334
самое читаемое за день	4334
самое читаемое за неделю	4334
самый популярный	4423
свали аудиото	331
свали епизода	331
свали от app store	333
свали от google play	333
свали приложението	333
свежее	4334
свежие новости	4334
свернуть	4337
своя сума	5262
своя сумма	4419
свържете се с редакцията	349
свържи се с автора	346
свързани новини	272
свързани публикации	272
свързани статии	272
связаться с нами	4329
світлина # з #	5270
світлина # із #	5270
сгенерировано ии	4437
сгенерировано нейросетью	4437
сгенерировано с помощью ии	4437
сделать донат	4419
сделать пожертвование	4297
сейчас читают	4334
сигнализирай за грешка	349
сканворд	4401
сканирай qr кода	333
сканирайте qr кода	333
сканирайте qr кода и изтеглете приложението	333
сканируйте qr-код	4413
скануйте qr-код	5256
скасувати можна будь-коли	5265
скачать аудио	4410
скачать выпуск	4410
скачать из google play	4412
скидка #%	4423
скидка для подписчиков	4404
скопировано	4314
скопировано в буфер обмена	4443
скопировать ссылку	4313
скопировать ссылку на статью	4313
скопійовано	5287
скопійовано в буфер обміну	5286
скопіювати посилання	5158
скопіювати посилання на статтю	5158
скорост	332
скорост на възпроизвеждане	331
скорость воспроизведения	4410
скрий отговорите	353
скрий рекламата	358
скрыть	4339
скрыть ответы	4439
скрыть рекламу	4444
слайд # з #	5270
слайд # из #	4427
слайд # от #	345
слайд # із #	5270
слайд #/#	4427	5270
следвай автора	355
следвай темата	355
следвате тази тема	355
следваща новина	346
следваща снимка	346
следваща статия	346
следваща страница	346
следващо видео	331
следете на живо	346
следете темата	355
следи темата	355
следить за автором	4441
следить за онлайном	4428
следить за темой	4441
следующая	4337
следующая новость	4428
следующая статья	4334
следующая страница	4428
следующая фотография	4428
следующее видео	4410
следующее фото	4428
следующий слайд	4428
слухати	5158
слухати новину	5158
слушай новината	275
слушай статията	331
слушать	4313
слушать новость	4313
см. также	4334
смотреть # фото	4427
смотреть # фотографии	4427
смотреть # фотографий	4427
смотреть в браузере	4448
смотреть видео	4410
смотреть все	4337
смотреть все # фото	4427
смотреть все # фотографии	4427
смотреть все # фотографий	4427
смотреть все фото	4427
смотреть все фотографии	4427
смотреть все фотографий	4427
смотреть галерею	4428
смотреть онлайн-трансляцию	4428
смотреть оригинал	4399
смотреть предложение	4404
смотреть фото	4427
смотреть фотогалерею	4428
смотреть фотографии	4427
смотреть фотографий	4427
смотри также	4334
смотрите также	4334
сначала новые	4439
сначала старые	4439
снимка # от #	345
снимка #/#	345
снимок # из #	4427
советуем почитать	4334
согласен	4323
согласен и продолжить	4324
согласиться	4323
согласиться и продолжить	4407
содержание	4337
содержание статьи	4428
содержимое недоступно	4407
создано ии	4437
создано нейросетью	4437
создано при помощи ии	4437
создано с помощью ии	4437
создать аккаунт	4303
сообщение	4426
сообщение отправлено	4425
сообщить новость	4433
сообщить об опечатке	4329
сообщить об ошибке	4329
сортирай по	353
сортиране	354
сортировать	4440
сортировать по	4439
сортировка	4440
сортування	5283
сортувати	5283
сортувати за	5282
сохранено	4314
сохранить	4313
сохранить выбор	4407
сохранить на потом	4443
сохранить настройки	4407
сохранить рецепт	66
сохранить статью	4313
социальные сети	4315
спасибо за ваш голос	96	4398
спасибо за ваше сообщение	4425
спасибо за подписку	4306
спасибо за регистрацию	4425
спасибо за сообщение	4425
спасибо за участие в опросе	4398
спасибо, ваш голос учтён	4398
спершу нові	5282
спершу старі	5282
спестявате #%	341
спецпроект	4318
спецпроєкт	5161
сповіщення	5258
споделете	275
сподели	275
сподели във facebook	275
сподели като подарък	356
сподели по имейл	356
сподели статията	275
споделяне	275
спонсорирано	271
спонсорирано съдържание	358
спонсорский материал	4444
спонсорський матеріал	5288
способ оплаты	4301
способы оплаты	4301
спочатку нові	5282
спочатку старі	5282
спри да следваш	355
спробуйте безкоштовно протягом місяця	114
спробуйте пізніше	5268
спробуйте ще раз	5268
спросите ии	107
спросить ии	107
спросить нейросеть	107
ссылка скопирована	4313
сталася помилка	5269
сталася помилка. спробуйте пізніше	5268
сталася помилка. спробуйте ще раз	5268
станете член	264
стани абонат	264
стани дарител	264
старые	4440
старі	5283
стати патроном	5262
стати підписником	5262
стати співучасником	5149
стати частиною спільноти	5149
стати членом клубу	5262
статията е заключена	340
статията е защитена с авторско право	350
статията се чете от изкуствен интелект	331
стаття захищена авторським правом	5277
стать патроном	4297
стать соучастником	4297
стать спонсором	4297
статья защищена авторским правом	4434
створено за допомогою штучного інтелекту	5280
створено за допомогою ші	5280
створено штучним інтелектом	5280
створено ші	5280
створити акаунт	5152
стежити за автором	5284
стежити за онлайном	5271
стежити за темою	5284
стислий переказ від ші	5280
стоимость доставки	4405
сторінка # з #	5270
сторінка # із #	5270
сторінка #/#	5270
страница # из #	4427
страница # от #	345
страница #/#	345	4427
стрічка новин	5177
субтитри	332	5254
субтитры	4411
судоку	324	4401	5244
сума по избор	338
сховати	5181
сховати відповіді	5282
сховати рекламу	5288
сходни новини	272
схожі матеріали	5177
схожі новини	5177
схожі статті	5177
съгласен съм и продължавам	328
съдържание от партньор	358
съдържанието е блокирано	328
съдържанието е защитено с авторски права	350
съдържанието не е налично	328
съдържанието не може да бъде показано	328
създадено от ии	352
създадено с изкуствен интелект	352
създадено с помощта на ии	352
създай профил	265
съобщение	344
съобщението е изпратено	343
съобщете за грешка	349
съобщи за грешка	349
сыграть	4401
сюжет	4334
сюжеты	4334
""", 'т': """
тагове	272
тази статия е заключена	340
так, будь ласка	5258
так, дякую	5258
так, увімкнути	5235
так, хочу	5258
також читайте	5177
твитнуть	4313
твиттер	4314
твітнути	5158
теги	4334	5177
текст продовжується під рекламою	5161
текст создан автоматически	4437
текст створено автоматично	5280
текст читает робот	4410
текущее время	4411
текущее время #	4410
текущо време	332
текущо време #	331
телеграм	4314
телефон	344	4426	5269
тема	344	4426	5269
тема дня	4334
теми	5177
темы	4334
тест дня	4398
тест на седмицата	109
тест недели	109
тест тижня	109
тествай знанията си	323
това видео вече не е налично	331
това видео не е налично	331
това поле е задължително	343
това съдържание не е налично	328
това съдържание не може да бъде показано	328
только для подписчиков	4303
только необходимые	4407
транскрипция	332
тривалість	5254
тривалість #	5254
търговско съдържание	358
тільки необхідні	5250
""", 'у': """
у вас вже є акаунт	5265
у вас включен adblock	4416
у вас нет подписки	4422
у вас уже есть аккаунт	4422
у кошик	5163
у мене вже є акаунт	5265
у мене є акаунт	5265
у мене є передплата	5265
у меня есть аккаунт	4422
у меня есть подписка	4422
у меня нет аккаунта	4422
у меня уже есть аккаунт	4422
у цій статті	5271
уведомления	4415
увеличи	332
увеличи снимката	346
увеличи текста	356
увеличи шрифта	356
увеличить	4337
увеличить изображение	4428
увеличить текст	4443
увеличить фото	4428
увеличить шрифт	4443
увійти	5152
увійти з google	5265
увійти за допомогою google	5265
увійти через apple	5265
увійти через facebook	5265
увійти через google	5265
увійти, щоб коментувати	5282
увімкнути	5258
увімкнути звук	5253
увімкнути сповіщення	5234
увімкніть сповіщення	5234
угостите нас кофе	4419
угостить кофе	4420
уже есть аккаунт	4303
уже зарегистрированы	4303
уже зареєструвалися	5152
уже отключил	4418
узнать цену	4404
укажите сумму	4419
уменьшить шрифт	4443
умови використання	5167
управление на бисквитките	328
управление на известията	334
управление на съгласието	328
управление согласием	4407
управление уведомлениями	4414
управлявай съгласието	328
управлять согласием	4407
условия за ползване	328
установить приложение	4412
усі коментарі	5282
усі матеріали	5271
усі матеріали автора	5271
усі матеріали авторки	5193
усі матеріали за темою	5271
усі новини	5179
усі статті	5271
усі статті автора	5271
участие в азартных играх может вызвать зависимость	4320
участие в азартных играх может вызвать игровую зависимость	4320
""", 'ф': """
файлы cookie	4323
фамилия	344	4426
фейсбук	4314
филворды	4401
фото	4334
фото # з #	5270
фото # из #	4427
фото # із #	5270
фото #/#	4427	5270
фоторепортаж	4334
""", 'х': """
харесай	275
харесва ми	354
хорошо	4323
хотите получать уведомления	4414
хочете отримувати сповіщення	5257
""", 'ц': """
це було корисно	5280
це відео більше недоступне	5253
це відео недоступне	5253
це відео недоступне у вашій країні	5253
це поле обов'язкове	5268
цей контент недоступний	5250
цей контент неможливо показати	5250
цей матеріал закритий	5265
цена на доставката	326
ця стаття закрита	5265
цял екран	331
""", 'ч': """
час читання # хв	5179
час, що залишився	5253
час, що залишився #	5253
чете синтетичен глас	331
четете без ограничения	340
четете без реклами	358
четете в приложението	333
чети без реклами	358
чети в приложението	333
чи була стаття корисною	5172
читает синтезированный голос	4410
читайте в застосунку	5255
читайте в приложении	4412
читайте еще	4334
читайте ещё	4334
читайте ниже	4318
читайте первыми в приложении	4412
читайте першими в застосунку	5255
читайте по теме	4334
читайте также	4334
читайте також	5177
читати без обмежень	5265
читати без реклами	5288
читати всю новину	5271
читати всю статтю	5271
читати далі	5179
читати з передплатою	5265
читати коментарі	5282
читати оригінал	5241
читати повністю	5179
читати розшифровку	5253
читати статтю повністю	5271
читати також	5177
читать без ограничений	4422
читать без рекламы	4444
читать в max	4315
читать в telegram	4315
читать в браузере	4448
читать всю статью	4428
читать далее	4337
читать дальше	4337
читать ещё	4337
читать комментарии	4329
читать оригинал	4399
читать полностью	4337
читать расшифровку	4410
читать с подпиской	4422
читать статью полностью	4428
читать также	4334
читать целиком	4428
читає синтезований голос	5253
чому я бачу цю рекламу	5288
что еще почитать	4334
что ещё почитать	4334
что-то пошло не так	4426
что-то пошло не так, попробуйте позже	4425
что-то пошло не так. попробуйте еще раз	4425
что-то пошло не так. попробуйте ещё раз	4425
что-то пошло не так. попробуйте позже	4425
чуй статията	331
""", 'ш': """
швидкість відтворення	5253
ші може помилятися	5280
""", 'щ': """
ще за темою	5177
ще на цю тему	5180
ще не передплатник	5265
ще немає акаунта	5265
ще новини	5177
що ще почитати	5177
щомісяця	5149	5266
щомісячна підтримка	5263
щомісячний внесок	5262
щоп'ятниці. безкоштовно. без спаму	5268
щороку	5266
щось пішло не так	5269
щось пішло не так, спробуйте пізніше	5268
щось пішло не так. спробуйте пізніше	5268
щось пішло не так. спробуйте ще раз	5268
""", 'э': """
экономия #%	4423
эксклюзивно для подписчиков	4422
электронная почта	4306
электронная почта или логин	4422
эта статья закрыта	4422
это было полезно	4437
это видео больше недоступно	4410
это видео недоступно	4410
это видео недоступно в вашей стране	4410
это поле обязательно	4425
это поле обязательно для заполнения	4425
этот контент невозможно показать	4407
этот контент недоступен	4407
этот материал закрыт	4422
""", 'я': """
я вже підтримую	5148
я вимкнув блокувальник	5259
я отключил	4418
я отключил блокировщик	4416
я уже поддерживаю	4296
як вимкнути adblock	5259
як ми захищаємо джерела	5276
як ми захищаємо наші джерела	5276
якість	5254
яндекс.дзен	4314
""", 'і': """
ім'я	5269
індекс	5269
інша сума	5262
інші матеріали автора	5271
інші матеріали авторки	5193
інші новини	22	5177
інші статті автора	5271
інші статті авторки	5193
""", 'א': """
אהבתי	2415
אודות	2379
אודות הכותב	2447
אולי אחר כך	2431
אולי גם יעניין אותך	2364
אולי יעניין אותך	2364
אולי יעניין אותך גם	2403
אולי יעניין אתכם	2364
אולי יעניין אתכם גם	2403
אולי מאוחר יותר	2342
אולי פספסתם	2403
אחר כך	2432
איך מכבים	2436
איך מכבים חוסם פרסומות	2434
אימייל	2443
אימייל לא תקין	2442
אין לך חשבון	2440
אין לכם חשבון	2440
אינציקלופדיית ynet	2364
אישור	2361	2431
אישור הכל	2427
אישור והמשך	2426
אני מאשר את תנאי השימוש	2442
אני מאשר קבלת דיוור	2442
אני מאשר/ת קבלת דברי פרסומת	2442
אני מאשר/ת קבלת דיוור	2442
אני מסכים	2361
אני מסכים לתנאי השימוש	2442
אני מסכים/ה לתנאי השימוש	2442
אני מסכימה	2361
אפשר	2432
אפשר התראות	2430	2431
אפשר לבטל בכל רגע	2440
אפשר תמיד	2426
אפשרויות נוספות	2455
אשר את כל העוגיות	2460
אשר הכל	2427
אשר והמשך	2426
""", 'ב': """
בדקו את תיבת הדואר	2442
בדקו את תיבת המייל	2442
בחירה	2441
בחן את עצמך	2417
בחנו את עצמכם	2417
בחסות	2408
בחר	2441
בחר מסלול	2440
בחר סכום	2462
בחרו את המינוי שלכם	2440
בחרו מינוי	2440
בחרו מסלול	2440
בחרו סכום	2462
בטל השתקה	2422
ביטול	2431
ביטול הסכמה	2426
ביטול השתקה	2422
בלי ספאם	2442
בלעדי למנויים	2440
במעקב	2452
בשיתוף	2358
בשיתוף עם	2456
""", 'ג': """
גודל גופן	70
גודל הטקסט	2454
גודל טקסט	70
גישה בלתי מוגבלת לכל הכתבות	2463
""", 'ד': """
דווח על טעות	2363
דווח על תגובה	2458
דווחו לנו על טעות	2414
דווחו על טעות	2468
דחה את כל העוגיות	2460
דחה הכל	2427
דחיית הכל	2427
דיווח	2415
דיווח על טעות	2414	2468
דיווח על תגובה	2458
דילוג לתוכן	2366
דילוג לתוכן המרכזי	2366
דלג לתוכן	2368
דלג לתוכן הראשי	2366
דלג על הפרסומת	2461
דלגו למתכון	66
דלגו על הפרסומת	2461
דף הבית	2368
""", 'ה': """
האזינו	2353
האזינו בספוטיפיי	2459
האזינו לכתבה	2422
האזן לכתבה	2422
האם הכתבה עזרה לך	2414
האם הכתבה עניינה אותך	2414
האם העמוד עזר לך	2414
האם זה היה מועיל	2414
הבא	2368
הבנתי	2369
הבקשה התקבלה	2464
הבקשה נשלחה	2464
הגב	2363
הגדל טקסט	2454
הגדל תמונה	2446
הגדלת גופן	2390	2391
הגדלת טקסט	2454
הגדלת תמונה	2446
הגדרות	2361
הגדרות עוגיות	2426
הגדרות פרטיות	2361	2426
הדפיסו את המתכון	66
הדפיסו כתבה	2402
הדפס	2353
הדפס מתכון	66
הדפסה	2353	2391
הדפסת המתכון	66
הדפסת כתבה	2402
ההודעה נשלחה	2442
ההודעה שלך	2464
ההצבעה שלך נקלטה	2414
ההצעה המשתלמת ביותר	2441
ההרשמה אושרה	2464
הודעתך נשלחה	2442
הווידאו אינו זמין	2422
הוסיפו תגובה	2363
הוסף כמקור מועדף	2451
הוסף לסל	2466
הוסף תגובה	2363
הוסף תשובה	2458
הוספה לסל	2466
הוספה לרשימת הקריאה	2390
הוספת תגובה	2363
הוקרא בקול סינתטי	2422
הורד שמע	2422
הורדת הפרק	2422
הורדת השמע	2422
הורידו את האפליקציה	2429
הזינו כתובת מייל	2464
הזכירו לי מאוחר יותר	2342
הזן כתובת אימייל	2464
החדשות ביותר	2415
החדשים ביותר	2415
החנות	2456
החשבון שלי	2345
הטבה לקוראים	2420
הטבות למנויים	2420
הטופס נשלח בהצלחה	2442
הירשם	2345
הירשמו להתראות	2430
הישנות ביותר	2415
הכי נצפים	2364
הכי נקרא	2364
הכי נקראות	2364
הכי נקראות היום	2403
הכי פופולרי	2441
הכינוי שלך	2458
הכניסו כתובת מייל	2464
הכתבה הבאה	2364
הכתבה המלאה למנויים	2402
הכתבה הקודמת	2364
הכתבה נעולה	2440
המייל האדום	2447
המייל שלך	2464
המלצות	2364
המקומות מוגבלים	2406
המשיכו לקרוא	2465
המשך בדפדפן	2429
המשך לאתר	2429
המשך לקרוא	2368
המשך עם google	2440
המשך עם אימייל	2463
המשך עם אפל	2440
המשך עם גוגל	2440
המשך עם פייסבוק	2440
המשך קריאה	2368
הנגן נטען	2422
הנצפים ביותר	2403
הנקראות ביותר	2364
הנקראים ביותר	2403
הסרטון אינו זמין	2422
הסרטון אינו זמין כעת	2422
הסרטון הבא	2461
הסרטון הקודם	2461
הסרטון לא זמין	2422
הסרטון לא זמין כעת	2422
הסרטון נטען	2422
הסתר	2369
הסתר תגובות	2414
הסתר תשובות	2414
העדפות עוגיות	2426
העדפות פרטיות	2460
הענק כתבה במתנה	2454
הענקת כתבה במתנה	2454
העתיקו את הקישור	2402
העתיקו קישור	2402
העתק	2455
העתק קישור	2353	2391
העתקת הקישור	2402
העתקת קישור	2353	2391
הפופולרי ביותר	2441
הפופולריות ביותר	2415
הפסק לעקוב	2451
הפסקת מעקב	2451
הפעל התראות	2430
הפעל סרטון	2422
הפעלה אוטומטית	2423
הפעלת התראות	2430
הפרסומת ממשיכה	2466
הצביעו	96	2415
הצביעו בסקר	2414
הצבע	96	2415
הצבעה	97
הצבעתך נקלטה	2414
הצג את כל התגובות	2376
הצג ב-x	2459
הצג הכל	2369
הצג כתוביות	2422
הצג מפה	2369
הצג מקור	2369
הצג עוד	2368
הצג פוסט	2426
הצג פוסט זה באינסטגרם	2459
הצג פחות	2369
הצג תגובות	2414
הצג תוכן	2426
הצג תוצאות	96	2415
הצג תמיד	2426
הצג תשובות	2414
הצגת התוכן	2426
הצגת כל התגובות	2376
הצהרת נגישות	2379
הצטרפו	2343
הצטרפו אלינו	2343
הצטרפו לתומכים	2437
הצעה לקוראים	2420
הקודם	2368
הקטן טקסט	2454
הקטנת גופן	2390	2391
הקטנת טקסט	2454
הקישור הועתק	2402
הקראה אוטומטית	2422
הקש להפעלת קול	2461
הרשמה	2345
השאירו תגובה	2376
השאר אותי מחובר	2440
השאר תגובה	2376
השב	2363
השהה	2386
השתק	2423
השתקה	2423
השתתפו בסקר	2414
התגובה שלך	2458
התגובות למנויים בלבד	2458
התגובות מושבתות	2458
התחבר	2345
התחבר עם google	2440
התחברות	2345
התחברות באמצעות גוגל	2440
התחברות עם גוגל	2440
התחברות עם פייסבוק	2440
התמונה הבאה	2465
התמונה הקודמת	2465
התרומה שלי	2462
""", 'ו': """
וואטסאפ	2391
ווטסאפ	2353	2391
וידאו	2364
""", 'ז': """
זהו שדה חובה	2442
זכור אותי	2441
זמן נוכחי	2423
זמן נותר	2423
""", 'ח': """
חד פעמי	2438
חד-פעמי	2438
חדשות אחרונות	2364
חודש ראשון ב-#	2401
חודש ראשון ב-# ש"ח	2401
חודש ראשון בשקל	2401
חודש ראשון חינם	2401
חזרה למעלה	2368
חזרה לעמוד הבית	2446
חזרה לעמוד הראשי	2366
חזרה לראש העמוד	2366
חזרה לרשימה	2465
חידוש מינוי	2463
חיוב חודשי	2441
חיוב שנתי	2441
חינם, בלי ספאם	2442
חיפוש	2368
""", 'ט': """
טוויטר	2353	2391
טוען וידאו	2422
טוען נגן	2422
טלגרם	2353	2391
טעינת הפוסט	2426
טען מחדש	2434
טען מחדש את הדף	2434
טען עוד	2368
טען פוסט	2426
טען תגובות נוספות	2414
טען תוכן	2426
""", 'י': """
יציאה	2345
יציאה ממסך מלא	2422
יש לי חשבון	2440
""", 'כ': """
כבר הצבעת	2414
כבר הצבעתם	2414
כבר יש לך חשבון	2440
כבר מנוי	2440
כבר מנויים	2440
כבר מנויים? התחברו	2345
כבר נרשמת	2345
כותרות אחרונות	2364
כיביתי	2436
כיביתי את חוסם הפרסומות	2434
כל שקל חשוב	2437
כל תרומה חשובה	2437
כל תרומה עוזרת	2437
כללי התגובות	2414
כן, אני רוצה	2430
כן, אשמח	2431
כניסה	2345
כניסה למנויים	2345
כתבה זו הוענקה במתנה	2467
כתבה זו היא תוכן ממומן	2402
כתבה ממומנת	2408
כתבה נעולה	2440
כתבו את תגובתכם	2458
כתבו לנו	2447
כתבו תגובה	2363
כתבות אחרונות	2364
כתבות מומלצות	2364
כתבות נוספות	2364
כתבות נוספות בנושא	2403
כתבות נוספות שיעניינו אתכם	2403
כתבות נוספות של הכתב	2446
כתבות קשורות	2364
כתבות שאולי פספסתם	2403
כתבות שיעניינו אתכם	2403
כתוב תגובה	2414
כתובת אימייל לא תקינה	2442
כתובת המייל כבר רשומה	2464
כתובת המייל שלך	2464
כתובת מייל לא תקינה	2442
כתיבת תגובה	2414
""", 'ל': """
לא אהבתי	2415
לא כעת	2342
לא ניתן להפעיל את הסרטון	2422
לא ניתן להציג את התוכן	2426
לא ניתן להציג תוכן זה	2426
לא ניתן לטעון את הסרטון	2461
לא ניתן לנגן את הסרטון	2422
לא עכשיו	2342	2431
לא תודה	2342	2431
לא, תודה	2342	2431
לגלריה	2446
לגלריה המלאה	2446
לגלריית התמונות	2446
לדף הבית	2446
לדף התרומות	2437
להאזנה בספוטיפיי	2459
להאזנה לכתבה	2422
להורדה ב-app store	2429
להורדה ב-google play	2429
להורדה מ-app store	2429
להורדה מ-google play	2429
להורדת האפליקציה	2402
להזמנה לחצו כאן	2466
להזמנת כרטיסים	2420
להמשך קריאה	2345
להרשמה	2345
להרשמה לאירוע	2406
לחידון	2417
לחידון המלא	2417
לחנות	2456
לחנות שלנו	2406
לחצו להפעלת הסאונד	2461
לידיעה המלאה	2446
לכל החדשות	2446
לכל החידונים	2417
לכל הכתבות	2368
לכל הכתבות בנושא	2403
לכל הכתבות של הכתב	2446
לכל המשחקים	2417
לכל הסרטונים	2446
לכל העדכונים, הכתבות והסרטונים	2403
לכל התגובות	2363
לכל התמונות	2446
לכתבה הבאה	2446
לכתבה הבאה בסדרה	2403
לכתבה המלאה	2446
לכתבה הקודמת	2446
לכתבה הקודמת בסדרה	2403
לכתבה נוספת	2465
לכתיבת תגובה	2376
למוצר	2456
למנויים בלבד	2349
למתכון	66
לעמוד הבית	2446
לעמוד התרומות	2437
לפרויקט המלא	2446
לפרופיל הכתב	2447
לפרטי המוצר	2466
לפרטים	2369
לפרטים והרשמה	2406
לפרטים נוספים והרשמה	2406
לפתיחת הכתבה	2463
לצפייה ביוטיוב	2459
לצפייה בכל התגובות	2376
לצפייה במסלולים	2463
לצפייה בתוצאות	96
לקריאה באפליקציה	2429
לקריאה מאוחר יותר	2467
לראש הדף	2446
לראש העמוד	2446
לרכישה באמזון	2420
לרכישה לחצו כאן	2420
לרכישת הספר	2420
לרכישת כרטיסים	2420
לרכישת כרטיסים לחצו כאן	2420
לרכישת מינוי	2345
לרכישת מינוי לחצו כאן	2402
לשלוח כתבה במתנה	2390	2391
לתיק המלא	2446
לתמונות	2369
לתרום	2343
לתרומה	2343
לתרומה לחצו כאן	2437
""", 'מ': """
מאוחר יותר	2432
מאשר	2361
מאשרת	2361
מבזקים	2364
מדיניות הפרטיות	2362
מדיניות הפרטיות ותנאי השימוש	2362
מדיניות פרטיות	2361	2379
מהירות הפעלה	2422
מהירות ניגון	2422
מודעה	2358
מומלץ עבורך	2403
מומלץ עבורכם	2403
מומלצים	2364
מוקרא בקול סינתטי	2422
מידע נוסף	2361
מיון לפי	2415
מייל	2391	2443
מיין לפי	2415
ממומן	2358
מסך מלא	2423
מסלולי מינוי	2463
מספר המקומות מוגבל	2406
מעבר למתכון	66
מעוניינים לקבל התראות	2430
מצאת טעות	2414
מצאתם טעות	2363
מצאתם טעות בכתבה	2414
מצאתם טעות? דווחו לנו	2468
מצב כהה	2427
משהו השתבש	2443
משך	2423
משך הסרטון	2461
משלוח חינם	2456
מתנה לחבר	2454
""", 'נ': """
נא להזין כתובת מייל תקינה	2442
נגישות	2379
נגן	2386
נגן וידאו	2422
נגן שמע	2461
נוצר באמצעות ai	2461
נוצר על ידי ai	2461
נושאים	2364
נושאים קשורים	2364
ניגון אוטומטי	2423
ניהול אפשרויות	2460
ניהול הסכמה	2426
ניהול העדפות	2460
ניהול עוגיות	2426
ניתן לבטל בכל עת	2440
נרשמת בהצלחה	2442
""", 'ס': """
סגור	2342
סגור גלריה	2465
סגור חלון	2465
סגור תפריט	2465
סגירה	2342
סודוקו	2419
סוף הפרסומת	2420
סוף פרסומת	2420
סיכום ai	2384
סיכום אוטומטי	2450
סיכום הכתבה	2384
סכום אחר	2437
סכום לבחירה	2462
ספרו לנו מה דעתכם	2414
סקר	97
סקר היום	96
סרטון זה אינו זמין	2422
סרטון זה אינו זמין עוד	2422
סרקו את הקוד	2429
סרקו את קוד ה-qr	2429
""", 'ע': """
עבור לתוכן	2366
עבור לתוכן המרכזי	2366
עדיין לא מנוי	2440
עדיין לא מנויים	2440
עוד	2368
עוד באותו נושא	2403
עוד בנושא	2364
עוד בערוץ	2364
עוד חדשות	2364
עוד כתבות	22	2364
עוד כתבות בנושא	22
עוד כתבות מעניינות	2402
עוד לא מנויים	2440
עוד סיפורים	2403
על הכותב	2447
עקבו אחר הכתב	2451
עקבו אחר הנושא	2451
עקבו אחרי הכתב	2451
עקבו אחרי הנושא	2451
עקוב אחרי הכתב	2451
""", 'פ': """
פייסבוק	2353	2391
פנייה לכתב	2447
פנייה למערכת	2447
פרטים	2369
פרסום	2358
פרסומת	2358
פרסם	2415
פרסם אצלנו	2379
פרסמו אצלנו	2379
פתח	2369
פתח באפליקציה	2429
פתיחה באפליקציה	2429
""", 'צ': """
צור חשבון	2345
צור קשר	2363	2379
צפו באינסטגרם	2459
צפו בטוויטר	2459
צפו ביוטיוב	2459
צפו בפייסבוק	2459
צפו גם	2465
צפייה חוזרת	2461
צרו קשר	2379	2447
צרו קשר עם המערכת	2447
""", 'ק': """
קבל הכל	2427
קבלת התראות	2430
קוד קופון	2466
קודי הנחה	2466
קרא גם	2364
קרא עוד	2368
קראו באפליקציה	2429
קראו בחינם	2463
קראו גם	2364
קראו עוד	2368
""", 'ר': """
רוצה לקבל התראות	2430
רוצים לקבל התראות	2430
רענון העמוד	2434
רענן את הדף	2434
רעננו את הדף	2434
""", 'ש': """
שדה זה הוא חובה	2442
שדה חובה	2442
שדות חובה	2442
שחק עכשיו	2417
שחקו עכשיו	2417
שינוי גודל הגופן	2390
שיתוף	2353
שיתוף בוואטסאפ	2454
שיתוף בווטסאפ	2353
שיתוף בטוויטר	2353
שיתוף במייל	2402
שיתוף בפייסבוק	2353
שכחת את הסיסמה	2440
שכחת סיסמה	2440
שכחתי סיסמה	2345
שלח	96	2443
שלח לחבר	2353
שלח תגובה	2414
שלחו את הכתבה במתנה	2402
שלחו במתנה	2402
שלחו כתבה במתנה	2390
שלחו לחבר	2391	2454
שלחו לנו סרטונים	2447
שלחו לנו תמונות	2447
שלחו משוב	2414
שליחה	2443
שליחה במייל	2353
שליחת כתבה במתנה	2390
שליחת משוב	2414
שליחת תגובה	2414
שמור	2455
שמור העדפות	2426
שמור כתבה	2467
שמור לרשימת הקריאה	2390	2391
שמירה	2353
שמירה לרשימת הקריאה	2390
שמירת הגדרות	2426
שמירת המתכון	66
שמירת כתבה	2402
שמרו כתבה	2402
שמרו לקריאה מאוחרת	2402
שתף	2353
שתף כתבה	2467
שתפו	2353
שתפו את הכתבה	2353
שתפו בוואטסאפ	2402
שתפו בווטסאפ	2402
שתפו בטוויטר	2454
שתפו בטלגרם	2402
שתפו בפייסבוק	2353
שתפו כתבה זו	2467
""", 'ת': """
תגובה	2363
תגובות	2363
תגובות נוספות	2414
תגיות	2364
תודה על ההצבעה	2414
תודה על הצבעתך	96
תודה על התמיכה	2462
תודה על תמיכתכם	2462
תודה שהצבעת	2414
תודה שהצבעתם	2414
תודה, ההודעה נשלחה	2442
תוכן למנויים	2345
תוכן ממומן	92	2358
תוכן מסחרי	2408
תוכן מקודם	2358
תוכן פרסומי	2408
תוכן שיווקי	92	2358
תוכן שיווקי בשיתוף	2408
תוצאות	97
תוצאות ההצבעה	2415
תוצאות הסקר	2415
תורגם אוטומטית	2402
תיקון טעות	2402
תמונה # מתוך #	2366
תמכו בנו	2343
תמכו בנו בפטריאון	2437
תמכו בעיתונות	2437
תמלול	2423
תנאי השימוש	2362
תנאי השימוש | מדיניות הפרטיות	2362
תנאי השימוש ומדיניות הפרטיות	2362
תנאי פרסום תגובות	2414
תנאי שימוש	2361	2379
תפריט	2368
תקציר ai	2384
תקציר בינה מלאכותית	2384
תקציר הכתבה	2384
תרגום אוטומטי	2423
תרומה	2343
תרומה חד פעמית	2437
תרומה חד-פעמית	2437
תרומה חודשית	2437
תרמו	2343
תרמו עכשיו	2343
תשבץ	2419
תשבצים	2419
תשחץ	2419
תשלום באמצעות paypal	2463
""", 'ا': """
ابدا الاختبار	204
ابلاغ	202
ابلغ عن خطا	180
اترك تعليقا	147
اترك رد	201
اترك ردا	201
اتصل بنا	147	165
اجازه دادن	1948
اجازه ميدهم	1949
احجز الان	256
احجز تذكرتك	207
احجز تذكرتك الان	207
احجز مكانك	207
احدث الاخبار	148
احصل علي التنبيهات العاجلة	220
احفظ المقال	189
احفظ المقال لوقت لاحق	189
اخبار اخري	22
اخبار بيشتر	1920
اخبار ديگر	22
اخبار ذات صلة	148
اخبار ذات علاقة	190
اخبار قد تعجبك	190
اخبار قد تهمك	190
اخبار متعلقة	148
اخبار مرتبط	1882
اخبار مرتبطة	190
اخبار پيشنهادي	1920
اختبار الاسبوع	109
اختبر معرفتك	204
اختبر معلوماتك	204
اختر	229
اختر اشتراكك	228
اختر الباقة	228
اختر المبلغ	252
اختر باقتك	228
اختر خطتك	228
اختر مبلغا	252
اخترنا لك	148
اخترنا لكم	190
اخر الاخبار	148
اخرين اخبار	1882
اخرين خبرها	1920
اخفاء	153
اخفاء التعليقات	201
اخفاء الردود	201
ادارة التفضيلات	250
ادارة الخيارات	250
ادارة الموافقة	212
ادارة ملفات تعريف الارتباط	145
ادامه	1886
ادامه با google	1957
ادامه با گوگل	1957
ادامه خبر	1963
ادامه در مرورگر	1945
ادامه مطلب	1886
ادخل البريد الالكتروني	254
ادخل بريدا الكترونيا صحيحا	230
ادخل بريدك الالكتروني	254
ادرس كپي شد	1906
ادعم الصحافة المستقلة	120
ادعم عملنا	225
ادعمنا	120
ادعمنا علي باتريون	225
ادعموا الصحافة المستقلة	225
اذهب الي الوصفة	66
ارتباط با ما	1898
ارسال	96	134	1872
ارسال التعليق	201
ارسال المقال بالبريد	189
ارسال بازخورد	1931
ارسال به تلگرام	1910
ارسال به دوستان	1872
ارسال تعليق	201
ارسال خبر	1964
ارسال ديدگاه	1931
ارسال راي	96
ارسال رايگان	1973
ارسال سوژه	1964
ارسال نظر	1881
ارسل	96
ارسل التعليق	201
ارسل تعليقك	201
ارسل لنا خبرا	236
ارسل لنا صورك	236
ارسل ملاحظاتك	201
ارشيو	1898
از دست ندهيد	1920
از راي شما متشكريم	1931
از شركت شما در نظرسنجي متشكريم	1931
از ما حمايت كنيد	1866
اسال المساعد الذكي	107
اسال مساعدنا الذكي	107
استطلاع	97
استطلاع الاسبوع	161
استطلاع الراي	97
استطلاع اليوم	161
استطلاع راي	97
استمع	134
استمع الي الخبر	208
استمع الي المقال	208
استمع الي هذا المقال	208
استمع علي سبوتيفاي	248
استمع للخبر	176
استمع للمقال	176
استمع للنص	176
اسم المستخدم الخاص بك	247
اشتباهي ديدهايد	1931
اشتر الان	207
اشتر الان من امازون	207
اشتر الكتاب	207
اشتر من امازون	207
اشتراك	122	1868
اشتراك بخريد	1917
اشتراك خود را انتخاب كنيد	1957
اشتراك در تلگرام	1971
اشتراك در واتساپ	1971
اشتراك گذاري	1872
اشتراك گذاري در تلگرام	1910
اشتراكگذاري	1872
اشتراكگذاري در تلگرام	1971
اشتراكگذاري در واتساپ	1971
اشترك	122
اشترك في الاشعارات	217
اضافة رد	247
اضغط لتشغيل الصوت	251
اضغط هنا لمشاهدة الفيديو	176
اضف الي السلة	256
اضف تعليق	147
اضف تعليقا	147
اضف تعليقك	201
اضف رد	202
اضف ردا	202
اضف كمصدر مفضل	240
اطبع	134
اطبع المقال	189
اطبع الوصفة	66
اطبع هذا المقال	189
اطلاعات بيشتر	1878
اظهار اقل	234
اظهار المحتوي	212
اظهار المزيد	234
اعادة المشاهدة	251
اعادة تحميل الصفحة	223
اعجبني	202
اعد تحميل الصفحة	223
اعدادات الخصوصية	212
اعدادات الكوكيز	212
اعدادات ملفات الارتباط	141
اعدادات ملفات تعريف الارتباط	145
اعلان	138
اعلان مدفوع	92	195
اعلان ممول	138
اعلانات	138
اعلانات مدفوعة	195
اعلانات ممولة	194
اعلن معنا	165
اغلاق	118
اغلاق القائمة	255
اغلاق المعرض	255
اغلاق النافذة	255
افتح الخريطة	153
افتح المقال	253
افتح في التطبيق	216
افزودن به منابع ترجيحي	1968
افضل عرض	229
افضل قيمة	229
اقبل وتابع	143
اقبل وواصل	143
اقرا الخبر كاملا	234
اقرا المزيد	152
اقرا المزيد للكاتب	166
اقرا المقال التالي	255
اقرا المقال كاملا	234
اقرا ايضا	148
اقرا في التطبيق	216
اقرا لاحقا	257
اقرا مجانا	253
اكتب تعليقا	147
اكتب تعليقك	247
اكمل القراءة	255
اكنون بازي كنيد	1934
اكواد الخصم	256
الابلاغ عن التعليق	247
الابلاغ عن خطا	180
الاخبار	148
الاستمرار في المتصفح	216
الاشتراك	122
الاعدادات	142
الاعلان مستمر	256
الاعلانات	138
الاقسام	148
الاكثر اعجابا	202
الاكثر تداولا	148
الاكثر تفاعلا	202
الاكثر شعبية	229
الاكثر قراءة	148
الاكثر قراءة الان	190
الاكثر قراءة اليوم	190
الاكثر مشاهدة	148
الان نه	1865
البحث	152
البريد الالكتروني	231
البريد الالكتروني غير صالح	230
البريد الالكتروني غير صحيح	230
البقاء متصلا	228
التالي	152
التشغيل التلقائي	209
التعليقات	147
التعليقات للمشتركين فقط	247
التعليقات معطلة	247
التفاصيل	153
الحقول المطلوبة	230
الخبر التالي	234
الخبر السابق	234
الخروج من ملء الشاشة	208
الدخول	122
الدفع عبر باي بال	253
الذهاب الي صفحة التبرع	225
الرئيسية	152
السابق	152
السماح	218
السماح بالاشعارات	217
السماح دائما	212
السماح والمتابعة	143
السياسة التحريرية	236
الصفحة التالية	152
الصفحة الرئيسية	152
الصورة التالية	255
الصورة السابقة	255
العب الان	204
العب مجانا	204
العودة الي الاعلي	234
العودة الي الصفحة الرئيسية	234
العودة الي القائمة	255
العودة للصفحة الرئيسية	234
الغاء المتابعة	240
الغاء كتم الصوت	208
الفيديو التالي	251
الفيديو السابق	251
الفيديو غير متاح	208
الفيديو غير متاح حاليا	208
القائمة	152
القبول والعرض	141
القبول والمتابعة	143
الكلمات المتقاطعة	206
الكلمات المفتاحية	153
المتابعة باستخدام apple	228
المتابعة باستخدام facebook	228
المتابعة باستخدام google	228
المتابعة باستخدام جوجل	228
المتابعة باستخدام غوغل	228
المتابعة بالبريد الالكتروني	253
المتابعة عبر غوغل	228
المتابعة في المتصفح	216
المتجر	245
المدة	209
المزيد	148	152
المزيد حول هذه القصة	190
المزيد عن الكاتب	166
المزيد عن الكاتبة	166
المزيد للكاتب	234
المزيد من الاخبار	148
المزيد من الخيارات	243
المزيد من الفيديوهات	234
المزيد من المعلومات	142
المزيد من المقالات	190
المزيد من مقالات الكاتب	166	234
المزيد من مقالات الكاتبة	166
المشاهدة علي يوتيوب	248
المقال التالي	148
المقال السابق	148
النتائج	97
النص المكتوب	209
الوسوم	148
الوضع الليلي	213
الوقت الحالي	209
الوقت المتبقي	209
الي الاعلي	152
الي صفحة التبرع	225
امسح رمز qr	216
امكان نمايش اين محتوا وجود ندارد	1942
امكان پخش ويدئو وجود ندارد	1938
انت تتابع هذا الموضوع	240
انت مشترك بالفعل	254
انتخاب	1958
انتخاب اشتراك	1957
انتخاب طرح	1957
انتشار	1932
انتشار يافته : #	1895
انتشار يافته: #	1895
انتقل الي الوصفة	66
انتهاي پيام	1910
انتهي الاعلان	207
اندازه فونت	70
اندازه قلم	70
اندازه متن	1971
انسخ الرابط	134
انشاء حساب	122
انشر	134
انضم الي برنامج العضوية	225
انضم الي فريقنا	180
انضموا الي برنامج العضوية	225
انضموا الي فريقنا	180
اهد المقال	189
اهد هذا المقال	189
اهداء	189
اهداء المقال	189
اهم الاخبار	148
اوافق	142
اوافق علي الشروط والاحكام	230
اوافق علي سياسة الخصوصية	230
اوافق علي معالجة بياناتي	230
اولين نفري باشيد كه نظر ميدهد	1910
ايا اين مطلب براي شما مفيد بود	1931
ايا اين مطلب مفيد بود	1931
ايا اين مقاله مفيد بود	1931
ايا مايليد اعلان دريافت كنيد	1947
ايا ميخواهيد اعلان دريافت كنيد	1947
ايجاد حساب	1868
ايقاف مؤقت	209
ايميل	1960
ايميل خود را بررسي كنيد	1959
ايميل معتبر وارد كنيد	1959
ايميل نامعتبر	1959
ايميل نامعتبر است	1959
اين فيلد الزامي است	1959
اين فيلد ضروري است	1959
اين مطالب را هم بخوانيد	1920
اين مطلب را هم بخوانيد	1920
اين مطلب مفيد بود	1931
اين مقاله قفل است	1957
اين ويدئو در دسترس نيست	1938
اين ويدئو ديگر در دسترس نيست	1938
اين ويديو در دسترس نيست	1938
اپ استور	1946
اپليكيشن را دانلود كنيد	1945
اپليكيشن را نصب كنيد	1945
اگهي	1874
اگهيها	1926
""", 'ب': """
با تشكر، پيام شما ارسال شد	1959
با ما تماس بگيريد	1964
با پردازش دادههايم موافقم	1959
بارگذاري دوباره صفحه	1952
بارگذاري مجدد صفحه	1952
بارگذاري محتوا	1942
بارگذاري پست	1942
باز كردن	1887
باز كردن در اپليكيشن	1945
باز كردن در برنامه	1945
بازار	1946
بازخورد بدهيد	1931
بازرگاني	1926
بازي رايگان	1934
بازي كنيد	1934
بازگشت به بالا	1886
بازگشت به صفحه اصلي	1963
باقات الاشتراك	253
بالفيديو	176
بحث	152
براي ارسال نظر وارد شويد	1931
برعاية	138
برعاية outbrain	194
برعاية taboola	194
برعاية تابولا	194
بريد الكتروني غير صالح	230
بريدك الالكتروني	254
برچسب ها	1882
برچسبها	1882
بزرگتر كردن متن	1971
بزرگنمايي تصوير	1963
بستن	1865
بصوت اصطناعي	239
بصوت الذكاء الاصطناعي	239
بعدا	1948
بعدا ياداوري كن	1865
بعدي	1886
بلغ عن تعليق	247
بلغ عن خطا	180
بله، ميخواهم	1948
به اشتراك بگذاريد	1872
به اين مطلب گوش دهيد	1938
به اين مقاله گوش دهيد	1938
بهترين پيشنهاد	1958
بيشتر	1882	1886
بيشتر ببينيد	1920
بيشتر بخوانيد	1882
بيصدا	1939
""", 'ت': """
تابع القراءة	255
تابع الكاتب	240
تابع الموضوع	240
تابع هذا الموضوع	240
تابعنا عبر	137
تابعنا علي	137
تابعونا علي	137
تاخير # ثوان	208
تازهترينها	1882
تازهسازي صفحه	1952
تبرع	120
تبرع الان	120
تبرع شهري	226
تبرع شهريا	225
تبرع لمرة واحدة	225
تبرع مرة واحدة	252
تبرعي	226
تبليغ	1874
تبليغات	1874	1898
تبليغات در گوگل	1926
تبليغات متني	1926
تجديد الاشتراك	253
تحديث الصفحة	223
تحقق من بريدك	230
تحقق من بريدك الالكتروني	230
تحميل التطبيق	133
تحميل الحلقة	208
تحميل الصوت	208
تحميل المحتوي	212
تحميل المزيد	152
تحميل المزيد من التعليقات	201
تحميل المنشور	212
تحميل من app store	216
تحميل من google play	216
تخصيص	142
تخطي الاعلان	251
تخفيف ويژه خوانندگان	1937
تذاكر	245
تذكرني	229
ترتيب	202
ترتيب حسب	202
ترجمة الية	209
ترجمه ماشيني	1939
تسجيل	122
تسجيل الخروج	19
تسجيل الدخول	122
تسجيل الدخول باستخدام google	228
تسجيل الدخول عبر جوجل	228
تسجيل الدخول عبر غوغل	228
تسجيل الدخول عبر فيسبوك	228
تسجيل دخول	122
تسوق الان	207
تشغيل الاشعارات	217
تشغيل الفيديو	208
تشغيل تلقائي	209
تصغير الخط	243
تصويت	97	202
تعداد نظرات: #	1895
تعذر تحميل الفيديو	251
تعذر تشغيل الفيديو	208
تعذر عرض المحتوي	212
تعليق	147
تعليقات	147
تعليقك	202
تغطية خاصة	190
تغيير تفضيلات الخصوصية	141
تغيير تفضيلات ملفات الارتباط	141
تفضيلات الخصوصية	250
تفضيلات ملفات تعريف الارتباط	212
تفعيل	218
تفعيل الاشعارات	133	220
تقديم # ثوان	208
تكبير الخط	243
تكبير الصورة	234
تلخيص بالذكاء الاصطناعي	239
تلغرام	134
تلقي الاشعارات	217
تلقي الاشعارات العاجلة	220
تلقي التنبيهات	220
تلقي التنبيهات العاجلة	220
تلگرام	1872
تم احتساب صوتك	201
تم ارسال رسالتك	230
تم ارسال رسالتك بنجاح	230
تم ارسال طلبك	254
تم استلام طلبك	254
تم الارسال بنجاح	230
تم الاشتراك بنجاح	230
تم انشاء الصوت بالذكاء الاصطناعي	208
تم انشاؤه بالذكاء الاصطناعي	251
تم تاكيد الاشتراك	254
تم تسجيل صوتك	201
تم نسخ الرابط	189
تماس با تحريريه	1964
تماس با ما	1881	1898
تماس با نويسنده	1964
تماشاي ويديو	1910
تمام صفحه	1939
تنزيل الحلقة	208
تنزيل الصوت	208
تنظيمات	1878
تنظيمات حريم خصوصي	1942
تنظيمات كوكي	1880
تنظيمات كوكيها	1880
تهيه اشتراك	1917
تواصل مع التحرير	236
تواصل مع الكاتب	236
تواصل مع المحرر	236
تواصل معنا	165	236
توقف پخش	1938
تويتر	134
توييتر	1872
تيليجرام	134
""", 'ث': """
ثبت ديدگاه	1931
ثبت راي	96
ثبت نام	1868
ثبت نام شما با موفقيت انجام شد	1959
ثبت نظر	96	1881
ثبتنام	1868
ثبتنام كنيد	1924
""", 'ج': """
جار التحميل	208
جار تحميل الفيديو	208
جاري التحميل	208
جاري تحميل الفيديو	208
جاوااسكريپت غيرفعال است	1942
جدول كلمات متقاطع	1936
جديدترين اخبار	1882
جديدترينها	1932
جزئيات	1887
جستجو	1886
جستجوي پيشرفته	1898
جميع الاخبار	234
جميع الالعاب	204
جميع التعليقات	147
جميع الفيديوهات	234
جميع المواضيع	150
جميع مقالات الكاتب	234
""", 'ح': """
حالا نه	1865
حامي ما شويد	1955
حامي مالي	1973
حجم الخط	134
حجم النص	70
حدث الصفحة	223
حدث خطا	231
حدث خطا ما	231
حريم خصوصي	1880
حساب كاربري	1868
حساب كاربري دارم	1957
حساب كاربري داريد	1957
حساب كاربري نداريد	1957
حسابي	122
حصري للمشتركين	122
حظر	219
حفظ	134
حفظ الاعدادات	212
حفظ التفضيلات	212
حفظ المقال	189
حفظ الوصفة	66
حفظ للقراءة لاحقا	189
حقل الزامي	230
حقل مطلوب	230
حمايت كنيد	1866
حمايت مالي	1866
حمايت مالي از ما	1955
حمايت ماهانه	1956
حمل التطبيق	216
حمل التطبيق الان	216
حمل من app store	216
حمل من google play	216
""", 'خ': """
خاص بالمشتركين	228
خانه	1886
خبر بعدي	1910
خبر قبلي	1910
خبرهاي بيشتر	1920
خبرهاي داغ	1920
خبرهاي مرتبط	1882
خبرهاي پيشنهادي	1920
خروج	19
خروج از تمام صفحه	1938
خريد از امازون	1937
خريد اشتراك	1917
خريد اشتراك سالانه	1917
خريد اشتراك ماهانه	1917
خريد انلاين	1973
خريد اين كتاب	1937
خريد اينترنتي	1973
خريد بليت	1937
خريد بليط	1937
خريد كتاب	1937
خطايي ديدهايد	1931
خطايي رخ داد	1960
خلاصه با هوش مصنوعي	1967
خلاصه هوش مصنوعي	1967
خواندن در اپليكيشن	1945
خواندهشده با صداي مصنوعي	1938
خودتان را بيازماييد	1934
خيارات اخري	244
""", 'د': """
دانش خود را بسنجيد	1934
دانلود	1904
دانلود از اپ استور	1945
دانلود از بازار	1945
دانلود از گوگل پلي	1945
دانلود اپليكيشن	1945
دانلود صدا	1938
دانلود فايل صوتي	1904	1938
دانلود فيلم	1904
دانلود مستقيم	1946
دانلود ويدئو	1938
دانلود ويديو	1904
دانلود پادكست	1938
در انتظار بررسي : #	1895
در انتظار بررسي: #	1895
در حال بارگذاري	1938
در حال بارگذاري ويدئو	1938
در حال بارگذاري ويديو	1938
در صف انتشار: #	1895
در صف بررسي: #	1895
در نظرسنجي شركت كنيد	1931
در همين رابطه	1920
در همين زمينه	1920
در پاتريون حمايت كنيد	1955
درباره ما	1898
درباره نويسنده	1964
دريافت از اپ استور	1945
دريافت از بازار	1945
دريافت از كافه بازار	1945
دريافت از كافهبازار	1946
دريافت از مايكت	1945	1946
دريافت از گوگل پلي	1945
دريافت اعلانها	1947
دستهبندي	1882
دعمك يصنع الفرق	252
دعوت به همكاري	1910
دنبال كردن	1969
دنبال كردن اين موضوع	1968
دنبال كردن موضوع	1968
دنبال كردن نويسنده	1968
ديدگاه	1881
ديدگاه خود را بنويسيد	1931
ديدگاهتان را بنويسيد	1910
ديدگاهها	1881
""", 'ذ': """
ذات صلة	148
ذخيره	1872
ذخيره تنظيمات	1942
ذخيره خبر	1910
ذخيره دستور پخت	66
ذخيره مطلب	1910
ذخيره مطلب براي بعد	1910
ذكرني لاحقا	118
""", 'ر': """
راسل التحرير	236
راسلنا	236
راي دهيد	96	1932
راي شما ثبت شد	96	1931
راي شما ثبت شده است	1931
رايگان و بدون هرزنامه	1959
ربما لاحقا	118
رد	147	1878
رد همه	1943
رزرو بليت	1973
رسالتك	231
رفتن به بالا	1963
رفتن به دستور پخت	66
رفتن به صفحه كمك مالي	1955
رفض	142
رفض الكل	213
رفض جميع ملفات تعريف الارتباط	250
رمز عبور خود را فراموش كردهايد	1957
رمز عبور را فراموش كردهايد	1868
روابط ممولة	194
رپورتاژ	1874
رپورتاژ اگهي	1874
""", 'ز': """
زمان باقيمانده	1939
زمان فعلي	1939
""", 'س': """
سؤال اليوم	96
ساهم	120
ساهم الان	120
سجل الدخول	127
سجل الدخول للتعليق	201
سحب الموافقة	212
سرعة التشغيل	208
سرعت پخش	1938
سماح	219
سودوكو	206	1936
سوژه بفرستيد	1964
سياسة التصحيح	236
سياسة التصحيحات	236
سياسة الخصوصية	145	165
سياسة الخصوصية | شروط الاستخدام	145
سياسة الخصوصية وشروط الاستخدام	145
سياسة ملفات تعريف الارتباط	145
سياست حريم خصوصي	1878	1880
سياست حفظ حريم خصوصي	1877	1878
سياست كوكي	1878
سياست كوكيها	1877
سيب اپ	1946
""", 'ش': """
شارك	134
شارك الخبر	189
شارك القصة	189
شارك المقال	134
شارك عبر واتساب	243
شارك علي	134
شارك علي تويتر	243
شارك علي فيسبوك	243
شارك علي واتساب	243
شارك في استطلاع الراي	180
شارك في الاختبار	204
شارك في الاستطلاع	180
شارك في التصويت	201
شارك هذا الخبر	257
شارك هذا المقال	257
شارك هذا الموضوع	134
شارك هذه الصفحة	257
شاركنا برايك	201
شاركنا رايك	147
شاركها	189
شاركونا اراءكم	201
شاهد الصور	234
شاهد الفيديو	176
شاهد ايضا	148
شاهد بالفيديو	176
شاهد علي يوتيوب	248
شاهد كل الصور	150
شايد بعدا	1865
شحن مجاني	245
شراء التذاكر	207
شراء من امازون	207
شرايط ارسال نظر	1931
شرايط استفاده	1880
شرايط استفاده و حريم خصوصي	1880
شرايط را ميپذيرم	1959
شركاؤنا	213
شركاي ما	1943
شركت در ازمون	1934
شركت در نظرسنجي	1931
شروط الاستخدام	145	165
شروط الاستخدام | سياسة الخصوصية	145
شروط الاستخدام وسياسة الخصوصية	145
شروط التعليق	201
شروع ازمون	1934
شكرا لتصويتك	96	201
شكرا لدعمك	252
شكرا لدعمكم	252
شكرا لمشاركتك	201
شكرا، تم ارسال رسالتك	230
شما اين موضوع را دنبال ميكنيد	1968
شما قبلا راي دادهايد	1931
شنيدن اين مطلب	1938
شنيدن مقاله	1938
""", 'ص': """
صفحة التبرع	225
صفحه اصلي	1886
صفحه كمك مالي	1955
صندوق ورودي خود را بررسي كنيد	1959
صوت	96	202
صوت اصطناعي	209
صوت الان	96
""", 'ط': """
طالع ايضا	190
طباعة	134
طباعة المقال	189
طباعة الوصفة	66
""", 'ظ': """
ظرفيت محدود	1924
ظرفيت محدود است	1924
""", 'ع': """
عدم السماح	219
عرض اقل	153
عرض الاشتراكات	253
عرض الاصل	153
عرض الباقات	253
عرض التعليقات	201
عرض التفاصيل	153
عرض الردود	201
عرض الصور	234
عرض الكل	152
عرض المحتوي	212
عرض المزيد	152
عرض المزيد من التعليقات	201
عرض الملف	234
عرض المنتج	256
عرض المنشور	212
عرض النتائج	96	202
عرض النص الاصلي	153
عرض النص المكتوب	208
عرض جميع الاخبار	234
عرض جميع الصور	234
عرض خاص للقراء	207
عرض علي اكس	248
عرض علي انستغرام	248
عرض علي تويتر	248
عرض علي فيسبوك	248
عرض كل الصور	150
عرض كل المقالات	150
عرض هذا المنشور علي instagram	248
عرض هذا المنشور علي انستغرام	248
عروض المشتركين	207
عضويت	1868
عطلت مانع الاعلانات	223
عكس	1882
عكسهاي بيشتر	1963
عكسهايتان را براي ما بفرستيد	1964
علي فيسبوك وتويتر	137
عن الكاتب	236
عن الكاتبة	166
عودة للاعلي	234
""", 'غ': """
غرد	134
غير قابل انتشار: #	1895
غيرفعال كردم	1954
غيرقابل انتشار: #	1895
""", 'ف': """
فتح	153
فتح التطبيق	216
فتح في التطبيق	216
فراموشي رمز عبور	1957
فروشگاه	1973
فعال كردن	1948
فعال كردن اعلانها	1947
فعالسازي	1949
فعالسازي اعلانها	1947
فعل الاشعارات	217
فعلا نه	1948
فقط براي مشتركان	1868
فهمت	153
فيديو	148
فيديو غير متاح	208
فيسبوك	134	1872
فيلد الزامي	1959
فيلدهاي الزامي	1959
فيلم اصلي	1904
""", 'ق': """
قبلي	1886
قبول	142
قبول الجميع	213
قبول الكل	213
قبول جميع ملفات تعريف الارتباط	250
قبول كنيد و ادامه دهيد	1877
قبول همه	1943
قبول همه كوكيها	1877
قبول و ادامه	1878	1942
قبول ومتابعة	212
قد يعجبك	148
قد يعجبك ايضا	22	148
قد يهمك	148
قد يهمك ايضا	148
قديميترينها	1932
قراءة المزيد	152
قراءة الية	239
قصص مقترحة	190
قواعد التعليق	201
قواعد التعليقات	201
قوانين ارسال نظر	1931
قوانين و مقررات	1898
قوانين و مقررات را ميپذيرم	1959
قيم المقال	180
قيم الوصفة	66
قيم هذا المقال	180
""", 'ك': """
كافه بازار	1946
كافهبازار	1946
كبر الصورة	234
كتم الصوت	209
كد qr را اسكن كنيد	1945
كد ويدئو	1904
كد ويديو	1904
كد پخش	1904
كل الاخبار	234
كل الالعاب	204
كل الصور	234
كل المواضيع	150
كل مساهمة تصنع فرقا	225
كل مساهمة مهمة	225
كل مقالات الكاتب	166	234
كلمات اليوم المتقاطعة	109
كلمات دلالية	148
كلمات متقاطعة	206
كلمات مفتاحية	148
كليدواژهها	1882
كمك كنيد	1866
كمك مالي	1866
كمك ماهانه	1956
كمك يكباره	1955
كن اول المعلقين	189
كن داعما	120
كود خصم	256
كوكيها	1880
كوچكتر كردن متن	1971
كيف اعطل مانع الاعلانات	223
كيف اعطله	224
كيفية التعطيل	224
كيفيت اصلي	1904
كپي	1972
كپي شد	1906	1910
كپي كردن لينك	1910
كپي لينك	1872
كپي لينك كوتاه	1906
""", 'ل': """
لا اوافق	142
لا توجد تعليقات	201
لا شكرا	118
لا يمكن تشغيل الفيديو	208
لا يمكن عرض هذا المحتوي	212
لا يوجد تعليقات	201
لا، شكرا	118
لاحقا	119
لخص بالذكاء الاصطناعي	107
لدي حساب	228
لديك حساب	228
لديك حساب بالفعل	228
لست مشتركا	228
لست مشتركا بعد	228
لطفا ان را غيرفعال كنيد	1954
لطفا ايميل خود را وارد كنيد	1959
لطفا نظر خود را بنويسيد	1894
لطفا يك ايميل معتبر وارد كنيد	1959
لغو در هر زمان	1957
لغو دنبال كردن	1968
لغو رضايت	1942
لقد صوت من قبل	201
لقد صوتت بالفعل	161
لقد عطلته	223
لقد قمت بالتصويت	201
للاعلان معنا	165
للمشتركين	124
للمشتركين فقط	127
لم يعجبني	202
ليس الان	118
ليس لديك حساب	228
لينك خبر كپي شد	1906
لينك كوتاه	1872
لينك كوتاه خبر	1906	1910
لينك كوتاه كپي شد	1906
لينك كپي شد	1906	1910
""", 'م': """
مادة اعلانية	138
مايكت	1946
مبلغ اخر	225
مبلغ دلخواه	1955
مبلغ ديگر	1955
مبلغ مختلف	225
مبلغ مخصص	252
متابع	241
متابعة القراءة	255
متابعة الكاتب	240
متابعة الموضوع	240
متابعة علي الموقع	216
متن كامل خبر	1963
متن كامل مقاله را بخوانيد	1963
متن پيادهشده	1939
متوجه شدم	1887
متوفر علي app store	216
متوفر علي google play	216
مجانا وبدون رسائل مزعجة	230
مجموع ديدگاهها : #	1895
مجموع نظرات: #	1895
محبوبترين	1958
محبوبترينها	1932
محتواي تبليغاتي	1874
محتواي حمايتشده	1910
محتواي پولي	1937
محتوي اعلاني	195
محتوي برعاية	195
محتوي للمشتركين	124
محتوي مدفوع	207
محتوي ممول	92	138
مختارات	148
مخصوص مشتركان	1957
مدة الفيديو	251
مدت	1939
مدت زمان	1939
مديريت رضايت	1942
مديريت كوكيها	1942
مرا به خاطر بسپار	1957
مرة واحدة	226
مرتبسازي	1932
مرتبسازي بر اساس	1932
مزايا المشتركين	207
مزاياي مشتركان	1937
مزيد من مقالات الكاتب	166
مزيد من مقالات الكاتبة	166
مساحة اعلانية	195
مستخدم جديد	122
مسدودكننده را غيرفعال كردم	1952
مشاركة	134
مشاركة عبر البريد	243
مشاركة عبر فيسبوك	243
مشاركة عبر واتساب	134
مشاركة علي تويتر	134
مشاركة علي فيسبوك	134
مشاهده بيشتر	1886
مشاهده عكسها	1963
مشاهده قيمت	1937
مشاهده محتوا	1942
مشاهده نتايج	96	1932
مشاهده همه	1886
مشاهده پاسخها	1931
مشاهده پرونده	1963
مشاهده گالري	1963
مشترك شويد	1868
مشغل الصوت	251
مشغل الفيديو	251
مشكلي پيش امد	1960
مطالب بيشتر	1920
مطالب ديگر اين نويسنده	1963
مطالب مرتبط	1882
مطالب پيشنهادي	1920
مطلب بعدي	1963
مطلب قبلي	1963
معرض الصور	234
مقال مهدي من مشترك	257
مقالات اخري للكاتب	166	190
مقالات اخري للكاتبة	166
مقالات ذات صلة	148
مقالات قد تعجبك	190
مقالات قد تهمك	190
مقالات مرتبط	1882
مقاله بعدي	1963
مقاله قبلي	1963
مقترحات برعاية taboola	194
مقروء بصوت اصطناعي	208
ملء الشاشة	209
ملخص اعده الذكاء الاصطناعي	239
ملخص الذكاء الاصطناعي	239
ملخص بالذكاء الاصطناعي	239
ملفات تعريف الارتباط	145
من نحن	165
منتشر شده: #	1895
منو	1886
مهمترين اخبار	1882
مواضيع ذات صلة	148
مواضيع قد تهمك	190
مواضيع متعلقة	190
مواضيع مرتبطة	190
موافق	142
موافق ومتابعة	212
موافقة ومتابعة	143
موافقم	1878
موضوعات ذات صلة	148
موضوعات متعلقة	190
مولد بالذكاء الاصطناعي	251
ميخواهيد اعلان دريافت كنيد	1947
""", 'ن': """
نام	1960
نبذة عن الكاتب	236
نبذة عن الكاتبة	166
نتائج الاستطلاع	202
نتائج التصويت	202
نسخ	244
نسخ الرابط	134
نسخ رابط المقال	189
نسخه صوتي مقاله	1938
نسخه وب	1946
نسخه چاپي	1910
نسيت كلمة السر	228
نسيت كلمة المرور	122
نشر	202
نصب اپليكيشن	1945
نظر	1881
نظر بدهيد	1910
نظر خود را با ما در ميان بگذاريد	1910
نظر خود را بنويسيد	1881
نظر خود را بگوييد	1931
نظر سنجي	97
نظر شما	1881
نظر شما درباره اين خبر چيست	1910
نظر كاربران	1894
نظرات	1881
نظرات بينندگان	1894
نظرات شما	1894
نظرات كاربران	1894
نظرات مخاطبان	1894
نظرتان را بگوييد	1931
نظرسنجي	97	1910
نعم اريد	219
نعم، اريد	218
نقشه سايت	1898
نمايش اين محتوا ممكن نيست	1942
نمايش بيشتر	1886
نمايش زيرنويس	1938
نمايش كمتر	1887
نمايش متن اصلي	1887
نمايش محتوا	1942
نمايش نتايج	96
نمايش نظرات	1931
نمايش نظرات بيشتر	1931
نمايش نقشه	1887
نمايش همه	1887
نمايش پاسخها	1931
نمايش پست	1942
ننصح بقراءة	148
نه ممنون	1865	1949
نه، ممنون	1949
نهاية الاعلان	207
""", 'ه': """
هديه دادن مقاله	1971
هذا البريد مسجل مسبقا	254
هذا الحقل الزامي	230
هذا الحقل مطلوب	230
هذا الفيديو غير متاح	208
هذا الفيديو غير متاح حاليا	208
هذا الفيديو لم يعد متاحا	208
هذا المحتوي للمشتركين	124
هذا المقال للمشتركين	124
هذا المقال مقفل	228
هذه المادة للمشتركين	189
هر زمان ميتوانيد لغو اشتراك كنيد	1959
هر كمكي مهم است	1955
هل افادك هذا المقال	201
هل ترغب باستلام الاشعارات	217
هل ترغب في تلقي الاشعارات	217
هل تريد تلقي اشعارات	217
هل تريد تلقي الاشعارات	217
هل كان هذا المقال مفيدا	201
هل كان هذا مفيدا	201
هل كانت هذه الصفحة مفيدة	201
هل لديك حساب	228
هل نسيت كلمة المرور	228
هل وجدت خطا	201
همرساني	1872
همه اخبار	1963
همه بازيها	1934
همه خبرها	1963
همه عكسها	1963
همه مطالب	1963
همه مطالب نويسنده	1963
همه ويدئوها	1963
هميشه اجازه داده شود	1942
هميشه نمايش بده	1942
همچنين ببينيد	1920
همچنين بخوانيد	1882
هنوز ثبتنام نكردهايد	1957
هنوز مشترك نيستيد	1957
هيئة التحرير	165
""", 'و': """
واتساب	134
واتساپ	1872
ورود	1868
ورود / ثبت نام	1868
ورود با اپل	1957
ورود با فيسبوك	1957
ورود با گوگل	1957
ورود مشتركان	1917
وسوم	148
وصول غير محدود الي جميع المقالات	253
وظائف	165
ويدئو در دسترس نيست	1938
ويديو	1882
ويديو در دسترس نيست	1938
ويژه خوانندگان	1937
ويژه مشتركان	1868
""", 'ي': """
يتم تحميل الفيديو	208
يدفع سنويا	228
يستمر المقال بعد الاعلان	194
يك بار	1956
يكبار	1956
يمكنك الالغاء في اي وقت	228
يمكنك الغاء الاشتراك في اي وقت	230
""", 'پ': """
پاسخ	1881
پايان اگهي	1937
پايان تبليغ	1937
پخش	1904
پخش خودكار	1939
پخش ويدئو	1938
پخش ويدئو ممكن نيست	1938
پخش ويديو	1938
پذيرش همه	1943
پذيرش و ادامه	1942
پذيرفتن	1878
پربازديدترين	1882
پربازديدترينها	1882
پربازديدها	1882
پربازديدهاي امروز	1920
پربازديدهاي هفته	1920
پربحثترينها	1882
پربينندهترين	1920
پربينندهترين خبرها	1920
پربينندهترينها	1920
پرداخت سالانه	1958
پرداخت ماهانه	1958
پسنديدم	1932
پنهان كردن پاسخها	1931
پيام بازرگاني	1926
پيام شما ارسال شد	1959
پيام شما با موفقيت ارسال شد	1959
پيشنهاد خواندني	1920
پيشنهاد سردبير	1882
پيشنهاد ما	1882
پيوندها	1898
""", 'چ': """
چاپ	1872
چاپ دستور پخت	66
چگونه غيرفعال كنم	1954
چگونه مسدودكننده را غيرفعال كنم	1952
""", 'گ': """
گالري تصاوير	1963
گالري عكس	1963
گزارش تخلف	1932
گزارش خطا	1881
گزارش خطا در اين خبر	1910
گزينههاي بيشتر	1972
گوگل پلي	1946
""", 'अ': """
अकाउंट नहीं है	2555
अक्षर का आकार	70
अक्षर छोटे करें	2567
अक्षर बडे करें	2567
अगला	2496
अगला लेख	2561
अगली खबर	2492
अगली तस्वीर	2561
अगली फोटो	2561
अगली स्टोरी	2561
अनफॉलो करें	2565
अनम्यूट	2540
अनिवार्य	2558
अनुमति दें	2548
अन्य खबरें	22	2492
अन्य राशि	2553
अन्य विकल्प	2568
अपना इनबॉक्स देखें	2557
अपना ईमेल दर्ज करें	2557
अपना ईमेल देखें	2557
अपना ईमेल पता दर्ज करें	2557
अपना कमेंट लिखें	2505
अपना ज्ञान परखें	2536
अपना प्लान चुनें	2555
अपनी टिप्पणी दें	2505
अपनी टिप्पणी लिखें	2505
अपनी तस्वीरें हमें भेजें	2562
अपनी प्रतिक्रिया दें	2533
अपनी राय दें	2491
अपनी राय बताएं	2533
अभी खरीदें	2539
अभी खेलें	2536
अभी डाउनलोड करें	2546
अभी तक सब्सक्राइबर नहीं हैं	2555
अभी दान करें	2477
अभी नहीं	2475	2549
अमान्य ईमेल	2557
अमेजन पर खरीदें	2539
अवधि	2541
असहमत	2490
अस्वीकार करें	2490
""", 'आ': """
आगे पढें	2496
आज का सवाल	96
आज की अन्य खबरें	2526
आप इस विषय को फॉलो कर रहे हैं	2565
आप कभी भी अनसब्सक्राइब कर सकते हैं	2557
आप पहले ही वोट कर चुके हैं	2533
आपका वोट दर्ज हो गया	2533
आपका वोट दर्ज हो गया है	2533
आपका संदेश भेज दिया गया है	2557
आपके लिए	2492
आपको यह भी पसंद आ सकता है	2526
आपको ये भी पसंद आ सकता है	2526
आवश्यक फील्ड	2557
""", 'इ': """
इस लेखक की अन्य खबरें	2509
इस लेखक की और खबरें	2509
इस लेखक के और लेख	2509
इस विषय को फॉलो करें	2565
इसे भी देखें	2526
इसे भी पढें	2492
""", 'ई': """
ई-पेपर	2479
ईमेल	2558
ईमेल से शेयर करें	2567
""", 'ऊ': """
ऊपर जाएं	2496
""", 'ए': """
एआई आवाज में सुनें	2540
एआई द्वारा तैयार	2512
एआई समरी	2512
एआई सारांश	2512
एआई से तैयार सारांश	2512
एक बार	2554
एक बार का दान	2553
एप डाउनलोड करें	2546
""", 'ऐ': """
ऐप इंस्टॉल करें	2546
ऐप खोलें	2546
ऐप डाउनलोड करें	2546
ऐप में खोलें	2546
ऐप में पढें	2546
ऐप स्टोर से डाउनलोड करें	2546
""", 'ऑ': """
ऑटोप्ले	2541
ऑडियो डाउनलोड करें	2540
ऑफर देखें	2539
""", 'औ': """
और खबरें	2492
और जानें	2490
और टिप्पणियां देखें	2533
और देखें	2496
और पढें	2492	2496
और पढें इस लेखक से	2509
और भी पढें	2526
""", 'क': """
कभी भी रद्द करें	2555
कम दिखाएं	2497
कमेंट	2491
कमेंट करें	2491
कमेंट पढें	2505
कमेंट लिखें	2533
कमेंट्स	2491
करियर	2508
किताब खरीदें	2539
कीमत देखें	2539
कुकी का उपयोग	2490
कुकी नीति	2488	2490
कुकी सेटिंग्स	2544
कुकीज नीति	2490
कुकीज प्रबंधित करें	2544
कुकीज सेटिंग	2489
कुछ गलत हो गया	2558
केवल सदस्यों के लिए	2479
केवल सब्सक्राइबर के लिए	2555
कैसे बंद करें	2552
कॉपी	2568
कॉपी करें	2568
कॉपी लिंक	2482
क्या आप नोटिफिकेशन चाहते हैं	2547
क्या आप नोटिफिकेशन पाना चाहते हैं	2547
क्या आप सूचनाएं पाना चाहते हैं	2547
क्या यह उपयोगी था	2533
क्या यह खबर उपयोगी थी	2533
क्या यह पेज उपयोगी था	2533
क्या यह लेख उपयोगी था	2533
क्यूआर कोड स्कैन करें	2546
क्रमबद्ध करें	2534
क्विज खेलें	2536
""", 'ख': """
खबर सुनें	2540
खाता नहीं है	2555
खाता बनाएं	2479
खोजें	2496
खोलें	2497
""", 'ग': """
गलती की सूचना दें	2533
गलती बताएं	2497
गूगल प्ले से डाउनलोड करें	2546
गूगल से जारी रखें	2555
गूगल से लॉगिन करें	2555
गेम्स	2538
गैलरी देखें	2561
गोपनीयता नीति	2488	2490	2508
गोपनीयता सेटिंग्स	2544
""", 'च': """
चर्चा में क्यों है	2526
चुनें	2556
""", 'ज': """
जरूर पढें	2526
जवाब छिपाएं	2533
जवाब दें	2491
जवाब देखें	2533
जवाब भेजें	2533
जावास्क्रिप्ट बंद है	2544
ज्यादा दिखाएं	2561
ज्यादा पढी गई	2526
""", 'ट': """
टिकट खरीदें	2539
टिकट बुक करें	2539
टिप्पणियां	2491
टिप्पणी	2491
टिप्पणी करें	2491
टिप्पणी के नियम	2533
टिप्पणी के लिए लॉगिन करें	2533
टिप्पणी भेजें	2533
टिप्पणी लिखें	2533
टेक्स्ट साइज	70
टैग्स	2492
टॉप न्यूज	2492
टॉप स्टोरीज	2526
ट्रांसक्रिप्ट	2541
ट्रेंडिंग	2492
ट्विटर	2482
ट्विटर पर शेयर करें	2567
""", 'ठ': """
ठीक है	2497
""", 'त': """
तस्वीर बडी करें	2561
तस्वीरें देखें	2561
ताजा खबरें	2492
ताजा समाचार	2492
""", 'द': """
दान करें	2477
दान पेज पर जाएं	2553
देश की और खबरें	2526
दोस्तों को भेजें	2512
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2557
""", 'न': """
नक्शा देखें	2497
नतीजे देखें	96
नवीनतम	2534
नहीं धन्यवाद	2475
नहीं, धन्यवाद	2475	2549
नियम और शर्तें	2488	2508
नियम और शर्तें | गोपनीयता नीति	2488
नोटिफिकेशन ऑन करें	2547
नोटिफिकेशन चालू करें	2547
""", 'प': """
परिणाम देखें	96	2534
पसंदीदा स्रोत के रूप में जोडें	2565
पहले से खाता है	2555
पहले से सब्सक्राइबर हैं	2555
पाठकों के लिए विशेष ऑफर	2539
पार्टनर कंटेंट	2529
पासवर्ड भूल गए	2555
पिछला	2496
पिछला लेख	2561
पिछली खबर	2492
पूरा लेख पढें	2561
पूरी खबर पढें	2496
पेज दोबारा लोड करें	2551
पेज रिफ्रेश करें	2551
पेज रीफ्रेश करें	2551
पेड कंटेंट	2539
पोल	97
पोल में हिस्सा लें	2533
पोस्ट लोड करें	2544
प्रचार	2486
प्रतिक्रिया दें	2491
प्रतिलिपि	2541
प्राइवेसी पॉलिसी	2490	2508
प्राइवेसी सेटिंग्स	2544
प्रायोजक	2569
प्रायोजित	2486
प्रायोजित सामग्री	2529
प्रिंट	2568
प्रिंट करें	2482
प्रीमियम	2479
प्लान चुनें	2555
प्ले स्टोर से डाउनलोड करें	2546
प्लेबैक गति	2540
प्लेबैक स्पीड	2540
प्लेयर लोड हो रहा है	2540
""", 'फ': """
फीडबैक दें	2508	2533
फीडबैक भेजें	2533
फुल स्क्रीन	2541
फुल स्क्रीन से बाहर निकलें	2540
फेसबुक	2482
फेसबुक पर शेयर करें	2482
फेसबुक से जारी रखें	2555
फेसबुक से लॉगिन करें	2555
फॉन्ट आकार	2567
फॉन्ट साइज	70
फॉलो कर रहे हैं	2565
फॉलो करें	2565
फोटो	2492
फोटो गैलरी	2526
फोटो गैलरी देखें	2561
फ्लिपकार्ट पर खरीदें	2539
""", 'ब': """
बंद करें	2475
बडी खबरें	2492
बाद में	2476	2549
बाद में याद दिलाएं	2475
ब्राउजर में जारी रखें	2546
""", 'भ': """
भेजें	2558
""", 'म': """
मंजूर है	2490
मशीनी अनुवाद	2541
मान्य ईमेल दर्ज करें	2557
मासिक दान	2554
मासिक भुगतान	2556
मासिक सहयोग	2554
मुख्य समाचार	2492
मुझे याद रखें	2555
मुफ्त डिलीवरी	2569
मुफ्त में खेलें	2536
मुफ्त, कोई स्पैम नहीं	2557
मूल देखें	2497
मेन्यू	2496
मेरा खाता	2479
मेरा खाता है	2555
मैं नियम और शर्तों से सहमत हूं	2557
मैंने ऐड ब्लॉकर बंद कर दिया	2551
मैंने बंद कर दिया	2552
म्यूट	2541
""", 'य': """
यह खबर सुनें	2540
यह फील्ड अनिवार्य है	2557
यह फील्ड आवश्यक है	2557
यह भी देखें	2526
यह भी पढें	2492
यह लेख लॉक है	2555
यह लेख सुनें	2540
यह वीडियो अब उपलब्ध नहीं है	2540
यह वीडियो उपलब्ध नहीं है	2540
यह सामग्री नहीं दिखाई जा सकती	2544
ये खबरें भी पढें	2526
ये भी जानें	2526
ये भी देखें	2526
ये भी पढें	2492
""", 'र': """
रजिस्टर करें	2479
रिपोर्ट करें	2534
रेसिपी पर जाएं	66
रेसिपी प्रिंट करें	66
रेसिपी सेव करें	66
""", 'ल': """
लाइक	2534
लाइक करें	2534
लिंक कॉपी करें	2482	2512
लिंक कॉपी हो गया	2567
लेख उपहार में दें	2567
लेख सुनें	2540
लेखक की अन्य खबरें	2509
लेखक के अन्य लेख	2561
लेखक के और लेख	2509	2561
लेखक के बारे में	2562
लेखक के बारे में और	2509
लेखक को फॉलो करें	2565
लेखक परिचय	2562
लेखक से और	2509
लॉग इन	2479
लॉग इन करें	2479
लॉगआउट	2479
लॉगिन	2479
लोकप्रिय	2492
लोड हो रहा है	2540
""", 'व': """
वर्ग पहेली	2538
वर्तमान समय	2541
विज्ञापन	2486
विज्ञापन के बाद जारी	2529
विज्ञापन दें	2508
विज्ञापन समाप्त	2539
विज्ञापन हटाएं	2512
विवरण	2497
विषय	2492
विषय को फॉलो करें	2565
वीडियो	2492
वीडियो उपलब्ध नहीं है	2540
वीडियो चलाएं	2540
वीडियो नहीं चलाया जा सकता	2540
वीडियो लोड हो रहा है	2540
वोट करने के लिए धन्यवाद	2533
वोट करें	96	2534
वोट दें	96
वोट देने के लिए धन्यवाद	2533
व्हाट्सएप	2482
व्हाट्सएप पर शेयर करें	2567
व्हाट्सऐप पर शेयर करें	2567
""", 'श': """
शायद बाद में	2475
शिकायत करें	2534
शेयर	2482
शेयर करें	2482
शेष समय	2541
""", 'स': """
संपर्क करें	2491	2508
संपादक को लिखें	2562
संबंधित खबरें	2492
संबंधित लेख	2492
संबंधित वीडियो	2526
संबंधित समाचार	2492
सदस्य बनें	2477
सबटाइटल दिखाएं	2540
सबमिट करें	2558
सबसे अच्छा ऑफर	2556
सबसे ज्यादा पढी गई	2492
सबसे ज्यादा पढी गई खबरें	2526
सबसे ज्यादा पढी गईं	2526
सबसे लोकप्रिय	2556
सब्सक्राइब	2479
सब्सक्राइब करें	2479
सभी अस्वीकार करें	2544
सभी कमेंट देखें	2533
सभी खबरें	2561
सभी खबरें देखें	2561
सभी गेम	2536
सभी गेम्स	2536
सभी टिप्पणियां देखें	2533
सभी तस्वीरें देखें	2561
सभी दिखाएं	2497
सभी देखें	2496
सभी फोटो देखें	2561
सभी वीडियो	2561
सभी वीडियो देखें	2561
सभी स्वीकार करें	2490	2544
समझ गया	2497
समर्थन करें	2477
सर्वे	97
सर्वे में हिस्सा लें	2533
सहमत हूं	2490
सहमति दें और आगे बढें	2489
सहमति प्रबंधित करें	2544
सहमति वापस लें	2544
सहयोग करें	2477
सही ईमेल दर्ज करें	2557
साइटमैप	2508
साइन अप	2479
साइन इन	2479
साझा करें	2482
सामग्री दिखाएं	2544
सामग्री देखें	2544
सामग्री लोड करें	2544
सालाना भुगतान	2556
सिर्फ सब्सक्राइबर के लिए	2555
सीधे रेसिपी पर जाएं	66
सुडोकू	2538
सुधार नीति	2562
सूचनाएं चालू करें	2547
सेव करें	2482
स्पॉन्सर्ड	2486
स्पॉन्सर्ड कंटेंट	2529
स्वचालित अनुवाद	2541
स्वीकार करें	2490
स्वीकार करें और आगे बढें	2489
स्वीकार करें और जारी रखें	2544
""", 'ह': """
हमसे संपर्क करें	2508	2562
हमारा समर्थन करें	2477
हमारी मदद करें	2553
हमारे बारे में	2508
हमें लिखें	2562
हमें सपोर्ट करें	2553
हमें सहयोग दें	2553
हमेशा अनुमति दें	2544
हर योगदान महत्वपूर्ण है	2553
हर योगदान मायने रखता है	2553
हां, चाहिए	2548
होम	2496
होम पेज पर जाएं	2561
""", 'অ': """
অক্ষরের আকার	70
অটোপ্লে	403
অডিও ডাউনলোড করুন	402
অনুদান দিন	366
অনুদান পাতায যান	411
অনুমতি দিন	408
অনুসরণ করছেন	424
অনুসরণ করুন	424
অন্য পরিমাণ	411
অ্যাকাউন্ট আছে	413
অ্যাকাউন্ট নেই	413
অ্যাপ ডাউনলোড করুন	406
অ্যাপ স্টোর থেকে ডাউনলোড করুন	406
অ্যাপে খুলুন	406
অ্যাপে পডুন	406
""", 'আ': """
আগের খবর	419
আপনার জন্য নির্বাচিত	392
আপনার বার্তা পাঠানো হযেছে	415
আপনার ব্রাউজার অডিও সমর্থন করে না	402
আপনার ব্রাউজার ভিডিও সমর্থন করে না	402
আপনার ভোট গৃহীত হযেছে	398
আপনার ভোট গ্রহণ করা হযেছে	398
আপনার মতামত জানান	398
আপনি আগেই ভোট দিযেছেন	398
আপনি কি নোটিফিকেশন পেতে চান	407
আবশ্যক	416
আমাকে মনে রাখুন	413
আমাদের সমর্থন করুন	411
আমাদের সহাযতা করুন	411
আমি শর্তাবলিতে সম্মত	415
আরও খবর	368
আরও দেখুন	368
আরও পডতে পারেন	392
আরও পডুন	368
আরও মন্তব্য দেখুন	398
আরও সংবাদ	392
আরো খবর	392
আরো পডুন	392
""", 'ই': """
ইমেইল	416
ইমেইল সঠিক নয	415
""", 'উ': """
উত্তর দিন	399
উত্তর দেখুন	398
উপরে যান	418
""", 'এ': """
এ জাতীয আরও খবর	392
এ জাতীয আরো খবর	392
এ সম্পর্কিত আরও খবর	368
এ সম্পর্কিত আরও পডুন	392
এআই সারাংশ	423
এই কনটেন্ট দেখানো যাচ্ছে না	404
এই ঘরটি আবশ্যক	415
এই বিভাগের আরও খবর	392
এই বিভাগের আরো খবর	392
এই বিষয অনুসরণ করুন	424
এই ভিডিওটি আপনার দেশে দেখা যাবে না	402
এই ভিডিওটি আর নেই	402
এই ভিডিওটি পাওযা যাচ্ছে না	402
এই লেখাটি কি উপকারী ছিল	398
এককালীন	412
এককালীন অনুদান	412
এখন নয	408
এখনই কিনুন	401
এখনই খেলুন	400
""", 'ক': """
কনটেন্ট দেখান	404
কনটেন্ট লোড করুন	404
কপি করুন	426
কপি লিংক	391
কম দেখুন	418
কিউআর কোড স্ক্যান করুন	406
কিছু ভুল হযেছে	416
কুইজ খেলুন	400
কুইজে অংশ নিন	400
কুকি সেটিংস	404
""", 'খ': """
খবরটি শুনুন	402
খবরটি শেযার করুন	391
""", 'গ': """
গুগল দিযে লগইন করুন	413
গুগল প্লে থেকে ডাউনলোড করুন	406
গোপনীযতা সেটিংস	404
গ্যালারি দেখুন	418
গ্রহণ করে এগিযে যান	404
""", 'ছ': """
ছবি দেখুন	418
ছবি বড করুন	418
ছবির গ্যালারি	418
""", 'জ': """
জনপ্রিয খবর	392
জমা দিন	416
জরিপ	97
জরিপে অংশ নিন	398
জানি না	399
জাভাস্ক্রিপ্ট বন্ধ আছে	404
""", 'ট': """
টিকিট কাটুন	401
টিকিট কিনুন	401
টুইটারে শেযার করুন	425
""", 'ন': """
নতুন	399
নাম	416
নিবন্ধন	366
নোটিফিকেশন চালু করুন	407
নোটিফিকেশন পেতে চান	407
""", 'প': """
পরবর্তী খবর	418
পরে	408
পাঠকের পছন্দ	392
পাঠান	416
পাসওযার্ড ভুলে গেছেন	413
পুরো খবর পডুন	418
পুরোনো	399
পেজ আবার লোড করুন	410
পেজ রিফ্রেশ করুন	410
পেজটি রিফ্রেশ করুন	410
পোস্ট লোড করুন	404
পোস্টটি শেযার করুন	391
প্রচ্ছদে ফিরুন	418
প্রতিটি অনুদান গুরুত্বপূর্ণ	411
প্রতিলিপি	403
প্রিন্ট	370
প্রিন্ট করুন	391
প্লে স্টোর থেকে ডাউনলোড করুন	406
প্লেব্যাক গতি	402
প্ল্যান বেছে নিন	413
""", 'ফ': """
ফন্ট সাইজ	425
ফলাফল দেখুন	96	399
ফলো করুন	424
ফুল স্ক্রিন	403
ফেসবুক দিযে লগইন করুন	413
ফেসবুকে শেযার করুন	391
ফ্রি ডেলিভারি	427
""", 'ব': """
বই কিনুন	401
বইটি কিনুন	401
বন্ধুদের সঙ্গে শেযার করুন	391
বাকি সময	403
বার্ষিক	412
বিজ্ঞাপন	370
বিজ্ঞাপন শেষ	401
বিস্তারিত পডুন	392
বেছে নিন	414
""", 'ভ': """
ভিডিও চালান	402
ভিডিও লোড হচ্ছে	402
ভিডিওটি চালানো যাচ্ছে না	402
ভিডিওটি পাওযা যাচ্ছে না	402
ভুল জানান	398
ভুল সংশোধন জানান	398
ভোট দিন	96	399
ভোট দেওযার জন্য ধন্যবাদ	398
""", 'ম': """
মতামত জানান	398
মতামত পাঠান	398
মন্তব্য	370
মন্তব্য করতে লগইন করুন	398
মন্তব্য করুন	370
মন্তব্য নেই	399
মন্তব্য পাঠান	398
মন্তব্য লিখুন	398
মন্তব্যের নিযম	398
মাসিক	412
মাসিক অনুদান	412
মিউট	403
""", 'য': """
যেকোনো সময বাতিল করুন	413
যোগাযোগ করুন	420
""", 'র': """
রকমারি থেকে কিনুন	401
রিপোর্ট করুন	399
রেজিস্টার	366
রেসিপি প্রিন্ট করুন	66
রেসিপিতে যান	66
""", 'ল': """
লগ ইন	366
লগইন	366
লাইক	399
লিংক কপি	370
লিংক কপি করুন	391
লিংক কপি হযেছে	391
লিঙ্ক কপি করুন	391
লেখক পরিচিতি	420
লেখক সম্পর্কে	420
লেখককে অনুসরণ করুন	424
লেখকের অন্যান্য লেখা	418
লেখকের আরও লেখা	418
লেখাটি কি উপকারী ছিল	398
লেখাটি শুনুন	402
লেখাটি সেভ করুন	391
লোড হচ্ছে	402
""", 'শ': """
শুধু গ্রাহকদের জন্য	413
শেযার	370
শেযার করুন	370
""", 'স': """
সংশ্লিষ্ট খবর	368
সঠিক ইমেইল দিন	415
সব খবর	418
সব খেলা দেখুন	400
সব গ্রহণ করুন	404
সব ছবি দেখুন	418
সব দেখুন	418
সব প্রত্যাখ্যান করুন	404
সব মন্তব্য দেখুন	398
সব সময অনুমতি দিন	404
সবচেযে জনপ্রিয	414
সবচেযে নতুন	399
সবচেযে পুরোনো	399
সমযকাল	403
সম্পর্কিত	392
সম্পর্কিত খবর	368
সম্পর্কিত বিষয	392
সম্পর্কিত সংবাদ	392
সম্পাদককে লিখুন	420
সম্পূর্ণ খবর পডুন	418
সম্মতি প্রত্যাহার করুন	404
সর্বশেষ	368
সর্বশেষ সংবাদ	368
সর্বাধিক আলোচিত	392
সর্বাধিক পঠিত	368
সর্বোচ্চ পঠিত	392
সহাযতা করুন	366
সাজান	399
সাবটাইটেল	403
সাবস্ক্রাইব	366
সেভ করুন	391
সেরা অফার	414
সৌজন্যে	427
স্পনসর	427
স্বযংক্রিয অনুবাদ	403
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	425
""", 'ก': """
กฎการแสดงความคิดเห็น	4959
กติกาการแสดงความคิดเห็น	4959
กรุณากรอกข้อมูลให้ครบถ้วน	4976
กรุณากรอกอีเมล	4976
กรุณากรอกอีเมลให้ถูกต้อง	4976
กรุณาตรวจสอบอีเมล	4976
กลับขึ้นด้านบน	4979
กลับด้านบน	4979
กลับหน้าแรก	4979
การตั้งค่าความเป็นส่วนตัว	4965
การตั้งค่าคุกกี้	4965
กำลังติดตาม	4982
กำลังโหลด	4963
กำลังโหลดวิดีโอ	4963
""", 'ข': """
ขนาดตัวอักษร	70
ขยายภาพ	4979
ขอบคุณที่ร่วมโหวต	4959
ขอบคุณสำหรับการโหวต	4959
ข่าวก่อนหน้า	4979
ข่าวถัดไป	4979
ข่าวทั้งหมด	4979
ข่าวที่คุณอาจสนใจ	4952
ข่าวที่น่าสนใจ	4952
ข่าวที่เกี่ยวข้อง	4929
ข่าวนี้มีประโยชน์หรือไม่	4959
ข่าวยอดนิยม	4929
ข่าวล่าสุด	4929
ข่าวอื่นที่น่าสนใจ	4952
ข่าวอื่นๆ	22	4952
ข่าวอื่นๆ ที่น่าสนใจ	4943
ข่าวเกี่ยวข้อง	4952
ข่าวแนะนำ	4929
ข้ามไปที่สูตร	66
""", 'ค': """
ครั้งเดียว	4973
คลิกชมวิดีโอ	4943
คลิกเพื่อขยายภาพ	4979
คลิปแนะนำ	4952
ความคิดเห็น	4932
ความยาว	4964
ความเร็วในการเล่น	4963
คัดลอก	4984
คัดลอกลิงก์	4932
คัดลอกลิงก์แล้ว	4943
คัดลอกลิงค์	4943
คัดลอกลิงค์แล้ว	4943
คุณต้องการรับการแจ้งเตือนหรือไม่	4968
คุณอาจสนใจ	4952
คุณโหวตแล้ว	4959
คุ้มที่สุด	4975
""", 'จ': """
จดจำฉัน	4974
จดจำฉันไว้	4974
จบโฆษณา	4962
จองตั๋ว	4962
จองบัตร	4962
จัดการความยินยอม	4965
จัดการคุกกี้	4965
จัดส่งฟรี	4985
จำนวนอื่น	4972
จำเป็นต้องกรอก	4976
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4976
ฉันยอมรับเงื่อนไขการใช้งาน	4976
""", 'ช': """
ชมคลิป	4943
ชมคลิปวิดีโอ	4943
ชมวิดีโอ	4943
ชมวิดีโอด้านบน	4943
ชมวิดีโอเต็มได้ที่นี่	4943
ชำระรายปี	4974
ชำระรายเดือน	4974
ช่องนี้จำเป็นต้องกรอก	4976
""", 'ซ': """
ซื้อที่ lazada	4962
ซื้อที่ shopee	4962
ซื้อบัตร	4962
ซื้อบัตรที่นี่	4962
ซื้อหนังสือ	4962
ซื้อหนังสือเล่มนี้	4962
ซื้อเลย	4962
""", 'ด': """
ดาวน์โหลดบน app store	4967
ดาวน์โหลดบน google play	4967
ดาวน์โหลดเสียง	4963
ดาวน์โหลดแอป	4967
ดาวน์โหลดแอปพลิเคชัน	4967
ดาวน์โหลดได้ที่ app store	4967
ดาวน์โหลดได้ที่ google play	4967
ดูการตอบกลับ	4959
ดูข่าวทั้งหมด	4979
ดูคลิป	4943
ดูความคิดเห็นทั้งหมด	4959
ดูความคิดเห็นเพิ่มเติม	4959
ดูทั้งหมด	4930
ดูผลลัพธ์	96
ดูผลโหวต	96	4960
ดูภาพทั้งหมด	4979
ดูภาพเพิ่มเติม	4979
ดูราคา	4962
ดูรูปทั้งหมด	4979
ดูวิดีโอ	4943
ดูเพิ่มเติม	4932
ดูแกลเลอรี	4979
ดูแกลเลอรี่	4979
""", 'ต': """
ตกลง	4969
ตอบกลับ	4960
ตัวเลือกเพิ่มเติม	4983
ตั้งค่าความเป็นส่วนตัว	4965
ตั้งค่าคุกกี้	4965
ติดตามผู้เขียน	4982
ติดตามหัวข้อ	4982
ติดตามหัวข้อนี้	4982
ติดต่อกองบรรณาธิการ	4980
ติดต่อเรา	4943
ติดต่อโฆษณา	4980
ต้องการรับการแจ้งเตือนหรือไม่	4968
""", 'ถ': """
ถอดเสียง	4964
ถอนความยินยอม	4965
ถูกใจ	4960
""", 'ท': """
ทดสอบความรู้ของคุณ	4961
ทำแบบทดสอบ	4961
ทุกการสนับสนุนมีความหมาย	4972
""", 'บ': """
บทความก่อนหน้า	4979
บทความถัดไป	4979
บทความทั้งหมดของผู้เขียน	4979
บทความที่น่าสนใจ	4952
บทความที่เกี่ยวข้อง	4929
บทความนี้ถูกล็อก	4974
บทความนี้มีประโยชน์หรือไม่	4959
บทความล่าสุด	4929
บทความอื่นของผู้เขียน	4979
บทความอื่นๆ ของผู้เขียน	4979
บทความแนะนำ	4952
บริจาค	4926
บริจาคครั้งเดียว	4972
บริจาคตอนนี้	4972
บริจาครายเดือน	4972
บริจาคเลย	4926
บันทึก	4943
บันทึกการตั้งค่า	4965
บันทึกคะแนนของคุณแล้ว	4959
บันทึกคะแนนโหวตแล้ว	4959
บันทึกสูตร	66
บันทึกไว้อ่านภายหลัง	4943
""", 'ป': """
ปฏิเสธทั้งหมด	4965
ปิดการแสดงความคิดเห็น	4959
ปิดเสียง	4964
""", 'พ': """
พิมพ์	4932
พิมพ์บทความ	4943
พิมพ์สูตร	66
พิมพ์หน้านี้	4943
""", 'ฟ': """
ฟรี ไม่มีสแปม	4976
ฟังข่าว	4963
ฟังข่าวนี้	4963
ฟังบทความ	4963
ฟังบทความนี้	4963
ฟังรายการย้อนหลัง	4943
""", 'ภ': """
ภายหลัง	4969
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4943
มีบัญชีอยู่แล้ว	4974
มีบัญชีแล้ว	4974
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4976
ยกเลิกได้ทุกเมื่อ	4974
ยอดนิยม	4952
ยอดนิยมในตอนนี้	4952
ยอมรับทั้งหมด	4965
ยอมรับและดำเนินการต่อ	4965
ยังไม่มีบัญชี	4974
ยังไม่เป็นสมาชิก	4974
""", 'ร': """
ระบุจำนวนเงิน	4972
รับการแจ้งเตือน	4968
รับการแจ้งเตือนข่าวด่วน	4943
รายงาน	4960
รีเฟรชหน้า	4971
รีเฟรชหน้านี้	4971
รูปแบบอีเมลไม่ถูกต้อง	4976
ร่วมงานกับเรา	4943
ร่วมตอบแบบสอบถาม	4943
ร่วมตอบแบบสำรวจ	4959
ร่วมบริจาค	4926
ร่วมสนับสนุน	4972
ร่วมแสดงความคิดเห็น	4943
ร่วมโหวต	4959
ร้านค้า	4985
""", 'ล': """
ลงทะเบียน	4926
ลงทะเบียนเรียบร้อยแล้ว	4976
ลดขนาดตัวอักษร	4983
ลืมรหัสผ่าน	4926
ลืมรหัสผ่านหรือไม่	4974
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4963
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4963
วิดีโอไม่พร้อมใช้งาน	4963
วิธีปิดโปรแกรมบล็อกโฆษณา	4971
""", 'ส': """
สนับสนุนนักข่าว	4972
สนับสนุนรายเดือน	4972
สนับสนุนสื่ออิสระ	4972
สนับสนุนเรา	4926
สปอนเซอร์	4932
สมัครงานกับเรา	4943
สมัครสมาชิก	4926
สมัครเรียบร้อยแล้ว	4976
สรุปด้วย ai	4981
สรุปโดย ai	4981
สั่งซื้อหนังสือ	4962
สั่งซื้อเลย	4962
สำหรับสมาชิกเท่านั้น	4974
สิทธิพิเศษสำหรับผู้อ่าน	4962
สิทธิพิเศษสำหรับสมาชิก	4962
สแกน qr code	4967
สแกนคิวอาร์โค้ด	4967
ส่ง	4977
ส่งข่าว	4980
ส่งข้อความเรียบร้อยแล้ว	4976
ส่งความคิดเห็น	4959
ส่งคำตอบ	96
ส่งต่อให้เพื่อน	4943
""", 'ห': """
หน้าแรก	4979
""", 'อ': """
อนุญาต	4969
อนุญาตเสมอ	4965
ออกจากโหมดเต็มจอ	4963
อีเมล	4977
อีเมลไม่ถูกต้อง	4976
อ่านข่าวที่เกี่ยวข้อง	4952
อ่านข่าวผ่านแอป	4943
อ่านข่าวอื่นๆ	4952	4979
อ่านฉบับเต็ม	4979
อ่านต่อ	4932
อ่านต่อหลังโฆษณา	4962
อ่านต่อเรื่องนี้	4952
อ่านต่อในเบราว์เซอร์	4967
อ่านบทความฉบับเต็ม	4979
อ่านบนแอป	4967
อ่านเพิ่มเติม	4929
อ่านเรื่องที่เกี่ยวข้อง	4952
อ่านโดย ai	4963
อ่านในแอป	4967
""", 'เ': """
เกมทั้งหมด	4961
เกิดข้อผิดพลาด	4977
เกิดข้อผิดพลาด กรุณาลองใหม่	4976
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4976
เกี่ยวกับผู้เขียน	4980
เขียนความคิดเห็น	4959
เขียนโดย ai	4981
เข้าสู่ระบบ	4926
เข้าสู่ระบบด้วย apple	4974
เข้าสู่ระบบด้วย facebook	4974
เข้าสู่ระบบด้วย google	4974
เข้าสู่ระบบด้วย line	4974
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4959
เฉพาะสมาชิกเท่านั้น	4974
เต็มจอ	4964
เนื้อหาต่อจากโฆษณา	4962
เนื้อหาที่เกี่ยวข้อง	4952
เนื้อหาสนับสนุน	4962
เนื้อหาโฆษณา	4962
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4963
เบราว์เซอร์ของคุณไม่รองรับเสียง	4963
เปิดการแจ้งเตือน	4968
เปิดรับการแจ้งเตือน	4968
เปิดเสียง	4963
เปิดแอป	4967
เปิดในแอป	4967
เป็นคนแรกที่แสดงความคิดเห็น	4943
เพิ่มขนาดตัวอักษร	4983
เริ่มทำแบบทดสอบ	4961
เรียงตาม	4960
เรื่องที่คุณอาจสนใจ	22	4952
เรื่องที่น่าสนใจ	4952
เรื่องที่เกี่ยวข้อง	4929
เรื่องล่าสุด	4952
เรื่องอื่นที่น่าสนใจ	4929
เรื่องแนะนำ	4952
เลิกติดตาม	4982
เลือก	4975
เลือกแพ็กเกจ	4974
เลือกแพ็คเกจ	4974
เล่นวิดีโอ	4963
เล่นอัตโนมัติ	4964
เล่นเกม	4961
เล่นเลย	4961
เวลาที่เหลือ	4963
เสียงอ่านโดย ai	4963
""", 'แ': """
แจ้งข่าว	4980
แจ้งข้อผิดพลาด	4959
แจ้งคำผิด	4959
แจ้งลบความคิดเห็น	4959
แชร์	4932
แชร์ข่าวนี้	4943
แชร์บทความ	4943
แชร์บทความนี้	4983
แชร์บน facebook	4983
แชร์ผ่าน line	4983
แชร์หน้านี้	4943
แชร์ไปที่ line	4943
แชร์ไปยัง facebook	4983
แชร์ไปยัง line	4983
แท็ก	4952
แท็กที่เกี่ยวข้อง	4952
แบบสำรวจ	97
แปลอัตโนมัติ	4943
แปลโดย ai	4981
แปลโดยอัตโนมัติ	4981
แสดงความคิดเห็น	4932
แสดงคำบรรยาย	4963
แสดงน้อยลง	4930
แสดงเนื้อหา	4965
แสดงเพิ่มเติม	4979
แสดงโพสต์	4965
""", 'โ': """
โฆษณา	4932
โหลดหน้านี้ใหม่	4971
โหลดหน้าใหม่	4971
โหลดเนื้อหา	4965
โหลดเพิ่มเติม	4979
โหลดแอป	4967
โหลดแอปฟรี	4943
โหลดโพสต์	4965
โหวต	96	4960
""", 'ใ': """
ใหม่ล่าสุด	4960
ให้คะแนนบทความนี้	4959
""", 'ไ': """
ไปที่สูตร	66
ไปยังหน้าบริจาค	4972
ไม่สามารถเล่นวิดีโอนี้ได้	4963
ไม่สามารถเล่นวิดีโอได้	4963
ไม่สามารถแสดงเนื้อหานี้ได้	4965
ไม่ใช่ตอนนี้	4969
""", 'ả': """
ảnh tiếp theo	5409
ảnh trước	5409
""", 'ẩ': """
ẩn	5325
ẩn trả lời	5364
""", 'ủ': """
ủng hộ	5300
ủng hộ báo chí độc lập	5302
ủng hộ chúng tôi	5300
ủng hộ chúng tôi trên patreon	5383
ủng hộ hàng tháng	5383
ủng hộ một lần	5383
ủng hộ ngay	5406
ủng hộ tác giả	5302
""", '☕': """
☕ buy me a coffee	1247
☕ buy us a coffee	1247
""", 'あ': """
あとで	3033
あとで読む	3050
あとで読むに追加	3165
あなたにおすすめ	3072
あなたにおすすめの記事	3072
あなたはどう思いますか	3066
あなたへのおすすめ	3072
あわせて読みたい	3072
あわせて読む	3107
""", 'い': """
いいえ、結構です	3032
いいね	3050
いいね!してニュースをチェック	3051
いいね!で応援する	3097
いいね順	3116
いつでも解約ok	3137
いつでも解約できます	3137
いつでも解約可能	3137
いつでも配信停止できます	3140
いま読まれています	3107
いま読まれている記事	3107
""", 'お': """
おすすめ	3072
おすすめの記事	3072
おすすめプラン	3137
おすすめ情報pr	3056
おすすめ記事	3072
おすすめ関連記事	3107
おすすめ順	3116
お住まいの地域ではご覧いただけません	3121
お住まいの地域では再生できません	3121
お問い合わせ	3058	3086
お問い合わせありがとうございました	3140
お問い合わせありがとうございます	3140
お問い合わせ内容	3161
お役に立ちましたか	3115
お得なクーポン	3164
お得なプランを見る	3160
お気に入り	3050
お気に入りに追加	3050
お申し込み	3037
お申し込みが完了しました	3161
お申し込みを受け付けました	3161
お酒は#歳になってから	3119
""", 'こ': """
こちらの記事もおすすめ	3107
こちらの記事も読まれています	22	3107
こちらもおすすめ	3072
こちらも読む	3107
このコメントを報告	3154
このコンテンツは表示できません	3124
このコンテンツを表示できません	3124
このテーマをフォロー	3150
このテーマをフォローする	3150
このページは役に立ちましたか	3115
このメールアドレスは登録済みです	3161
この動画の配信は終了しました	3121
この動画はお住まいの地域では再生できません	3121
この動画はご覧いただけません	3121
この動画は公開を終了しました	3121
この動画は再生できません	3121
この動画は現在ご覧いただけません	3121
この投稿をinstagramで見る	3155
この本を購入する	3119
この著者の記事	3072
この著者の記事を見る	3144
この著者の記事一覧	3144
この記事だけ読む	3160
この記事に関連するニュース	3107
この記事のタグ	3072
この記事の写真	3144
この記事の写真をすべて見る	3108
この記事の写真を見る	3144
この記事の画像	3144
この記事の画像をもっと見る	3144
この記事の画像を見る	3144
この記事の筆者	3145
この記事の誤りを報告	3069
この記事の関連ニュース	3107
この記事はロックされています	3137
この記事は会員からのプレゼントです	3165
この記事は会員限定です	3037
この記事は参考になりましたか	3115
この記事は役に立ちましたか	3115
この記事へのコメント	3070
この記事もチェック	3097
この記事をシェア	3050
この記事をシェアする	3165
この記事をプレゼント	3097
この記事をプレゼントする	3097
この記事を保存	3097
この記事を印刷	3097
この記事を印刷する	3097
この記事を書いた人	3145
この記事を書いた記者	3145
この記事を聞く	3121
この記事を聴く	3121
この記事を評価	3154
この記事を評価する	3097
この記事を購入	3160
この記者の記事をもっと見る	3144
この記者の記事を見る	3144
この記者の記事一覧	3072
この記者をフォロー	3054
この記者をフォローする	3150
この連載の記事	3072
この連載をフォロー	3054
この連載をフォローする	3054
この音声はaiが読み上げています	3121
この項目は必須です	3140
この項目は必須項目です	3140
""", 'ご': """
ご寄付ありがとうございます	3159
ご寄付はこちら	3134
ご意見	3063
ご意見をお聞かせください	3115
ご意見・ご感想を入力	3161
ご投票ありがとうございました	3115
ご支援ありがとうございます	3159
ご支援のお願い	3034
ご支援はこちら	3134
ご登録ありがとうございました	3140
ご登録ありがとうございます	3140
ご購入はこちら	3119
ご購読の申し込み	3037
""", 'さ': """
さらに読み込む	3076
""", 'す': """
すでにアカウントをお持ちの方	3137
すでに会員の方	3137
すでに投票済みです	3115
すでに登録済みです	3161
すべてのcookieを受け入れる	3157
すべてのcookieを許可	3157
すべてのコメントを見る	3115
すべてのニュースを見る	3144
すべての写真を見る	3108
すべての記事を見る	3144
すべて受け入れる	3058
すべて同意する	3157
すべて拒否	3125
すべて拒否する	3124
すべて表示	3077
すべて見る	3076
すべて許可	3058	3061
すべて読む	3077
""", 'そ': """
その他のオプション	3151
その他の記事	3072
その他の金額	3134
""", 'は': """
はい、受け取る	3128
はじめての方はこちら	3137
はてなブックマーク	3050
はてなブックマークに追加	3097
はてブ	3050
""", 'ま': """
まずは無料で	3137
また後で	3032
まだ会員でない方	3137
""", 'み': """
みなさんはどう思いますか	3066
みんなのコメント	3063
""", 'も': """
もう一度再生	3158
もう一度見る	3122
もっと見る	3076
もっと詳しく知りたい方は	3107
もっと読む	3072
もどる	3076
""", 'よ': """
よく読まれています	3107
よく読まれている記事	3072
よく読まれている記事ランキング	3072
""", 'わ': """
わかりました	3077
""", 'ア': """
アカウントをお持ちでない方	3137
アカウントをお持ちの方	3137
アカウントをお持ちの方はこちら	3137
アクセスランキング	3072
アプリで続きを読む	3127
アプリで見る	3127
アプリで読む	3127
アプリで開く	3127
アプリなら	3127
アプリのダウンロード	3049
アプリをインストール	3049
アプリをダウンロード	3049
アプリを入手	3127
アプリを開く	3049
アプリダウンロード	3049
アンケート	97
アンケートにご協力	3068
アンケートに参加する	3068	3115
アンケートに回答する	3115
アンケートに答える	3068	3115
アンケート実施中	3097
アンケート結果	3116
アンケート結果を見る	3154
""", 'ウ': """
ウィンドウを閉じる	3163
""", 'エ': """
エラーが発生しました	3140
""", 'オ': """
オススメ記事	3072
オフにする	3129
オプションの管理	3157
オプションを管理	3157
オンにする	3129
オンラインショップ	3119
""", 'カ': """
カテゴリ	3072
カテゴリー	3072
カートに入れる	3164
""", 'キ': """
キーワード	3072
キーワードをフォロー	3054
""", 'ギ': """
ギャラリーを見る	3144
ギャラリーを閉じる	3163
""", 'ク': """
クイズに挑戦	3068	3097
クイズに挑戦する	3068	3097
クイズに答える	3117
クッキー	3058
クッキーの設定	3124
クッキー設定	3058	3061
クリックで拡大	3144
クリックで音声が出ます	3158
クリップ	3050
クリップする	3050
クロスワード	3118
クロスワードに挑戦	3067
クロスワードを解く	3067
""", 'ゲ': """
ゲームで遊ぶ	3117
ゲーム一覧	3117
""", 'コ': """
コピー	3152
コピーしました	3050
コメント	3063
コメント #件	3070
コメント#件	3063
コメント(#	3063
コメント(#件	3070
コメントする	3063
コメントのルール	3115
コメントの受付は終了しました	3115
コメントの受付を終了しました	3115
コメントはまだありません	3063
コメントは会員のみ	3154
コメントは無効になっています	3154
コメントをすべて見る	3115
コメントをもっと見る	3063
コメントを入力	3154
コメントを入力してください	3154
コメントを報告	3154
コメントを投稿	3063
コメントを投稿する	3115
コメントを書く	3063
コメントを残す	3063
コメントを見る	3063
コメントを送信	3115
コメントを送信する	3115
コメントを閉じる	3115
コメントガイドライン	3115
コメントポリシー	3115
コメント一覧	3063
コンテンツへスキップ	3074
コンテンツを表示	3124
コンテンツを表示する	3124
コンテンツを読み込む	3124
コーヒーをおごる	3134
""", 'サ': """
サイトで続ける	3127
サイトポリシー	3058	3086
サイトマップ	3058
サインイン	3037
サポーターになる	3134
サポートする	3034
""", 'シ': """
シェア	3050
シェアしよう	3050
シェアする	3050
""", 'ス': """
スキップ	3032
スクラップ	3050
スクラップする	3050
スポンサー	3056
スポンサードリンク	3056
スポンサーリンク	3056
スポンサー企業	3153
""", 'タ': """
タイアップ	3056
タグ	3072
タップして音声をオンにする	3158
""", 'チ': """
チケットを予約する	3119
チケットを購入	3119
チケットを購入する	3119
チケット購入はこちら	3119
チップで応援する	3034
チップを送る	3034
チャンネル登録	3051
""", 'ツ': """
ツイート	3050
ツイートする	3050
ツイートを読み込む	3124
""", 'デ': """
データ保護方針	3157
""", 'ト': """
トップ	3076
トップに戻る	3144
トップへ戻る	3076
トップニュース	3072
トップページ	3076
トップページに戻る	3144
トップページへ	3144
トピックス	3072
""", 'ド': """
ドネーション	3034
""", 'ナ': """
ナンプレ	3118
""", 'ニ': """
ニックネーム	3141
ニックネームを入力	3154
ニュースを読む	3076
ニュースレター	3043
ニュースレター登録	3043
ニュース一覧	3144
ニュース一覧へ	3144
""", 'バ': """
バックナンバー	3072
""", 'パ': """
パスワードをお忘れですか	3137
パスワードをお忘れの方	3137
パスワードをお忘れの方はこちら	3137
パスワードを忘れた方	3037
パスワードを忘れた方はこちら	3137
""", 'ピ': """
ピックアップ	3072
""", 'フ': """
フィードバックを送る	3115
フィードバックを送信	3115
フォトギャラリー	3144
フォトギャラリーを見る	3144
フォロー	3051
フォローしています	3150
フォローしてね	3051
フォローしました	3051
フォローする	3051
フォローを解除	3150
フォローを解除する	3150
フォロー中	3051
フォロー解除	3150
フォントサイズ	70
フォントサイズ変更	70
フルスクリーン	3122
""", 'ブ': """
ブックマーク	3050
ブックマークする	3050
ブラウザで続ける	3127
ブラウザで見る	3127
ブラウザで読む	3127
""", 'プ': """
プッシュ通知	3049
プッシュ通知を受け取りますか	3128
プッシュ通知を受け取る	3128
プライバシーの設定	3124
プライバシーポリシー	3058	3086
プライバシーポリシーに同意する	3140
プライバシー設定	3124
プランを見る	3137
プランを選ぶ	3137
プランを選択	3137
プラン一覧	3137
プレゼント	3037
プレミアム	3037
プレミアム会員	3042
プロフィール	3146
""", 'ヘ': """
ヘルプ	3058
""", 'ペ': """
ページの先頭に戻る	3144
ページの先頭へ	3076
ページの先頭へ戻る	3144
ページを再読み込み	3130
ページを再読み込みする	3130
ページを更新する	3130
ページトップ	3076
ページトップへ	3076
ページトップへ戻る	3144
""", 'ホ': """
ホーム	3076
ホームに戻る	3144
""", 'ポ': """
ポスト	3050
ポストする	3050
""", 'マ': """
マイページ	3037
マンスリーサポーターになる	3134
""", 'ミ': """
ミュート	3122
ミュートを解除	3121
ミュート解除	3121
""", 'メ': """
メインコンテンツへスキップ	3074
メッセージ	3162
メニュー	3076
メニューを閉じる	3163
メルマガ	3043
メルマガ登録	3043
メールでシェア	3151
メールで送る	3050
メールで送信	3050
メールをご確認ください	3140
メールアドレス	3043
メールアドレスが正しくありません	3140
メールアドレスでログイン	3160
メールアドレスで登録	3160
メールアドレスをご入力ください	3161
メールアドレスを入力	3043
メールアドレスを入力してください	3140
メールアドレスを入力する	3161
メールマガジン	3043
メールマガジン登録	3043
""", 'ラ': """
ライター	3146
ランキング	3072
""", 'リ': """
リンクをコピー	3050
リンクをコピーしました	3097
リンクをコピーする	3097
""", 'レ': """
レシピへ	66
レシピへスキップ	66
レシピへ移動	66
レシピを保存	66
レシピを印刷	66
レシピを見る	66
レシピを評価	66
""", 'ロ': """
ログアウト	19
ログイン	3037
ログイン/会員登録	3037
ログインしてコメント	3115
ログインしてコメントする	3115
ログイン・会員登録	3037
ログイン状態を保持	3137
ログイン状態を保持する	3137
""", '一': """
一回だけ	3135
一回だけ寄付する	3134
一回のみ	3135
一時停止	3122
一次性	5534
一次性捐款	5533
一番人気	3138
一覧	3076
一覧に戻る	3144
一覧へ	3076
一覧を見る	3076
""", '上': """
上一个视频	5557
上一张	5542
上一张图片	5562
上一篇	5451
上一篇文章	5542
上一頁	5457
上一页	5457
""", '下': """
下一个视频	5557
下一张	5542
下一张图片	5562
下一張圖片	5562
下一篇	5451
下一篇文章	5542
下一部影片	5557
下一頁	5457
下一页	5457
下次再說	5418
下次再说	5418
下載app	5524
下載客戶端	5524
下載音檔	5517
下載音訊	5517
下载app	5524
下载客户端	5524
下载音频	5517
""", '不': """
不,謝謝	5418	5527
不,谢谢	5418	5527
不用了	5418	5527
不用了,謝謝	5527
不用了,谢谢	5527
不適切な内容を報告	3115
""", '专': """
专题	5451
""", '並': """
並び替え	3116
並べ替え	3116
""", '个': """
个人中心	5423
个人信息保护政策	5556
""", '为': """
为你推荐	5451
为您推荐	5451
""", '主': """
主要ニュース	3072
""", '举': """
举报	5450
举报评论	5553
""", '了': """
了解	3077
了解更多	5446
了解详情	5563
""", '京': """
京东购买	5515
""", '人': """
人人网	5489
人才招聘	5486
人气排行	5456
人气榜	5456
人気の動画	3107
人気の記事	3072
人気ランキング	3072
人気記事	3072
人気記事ランキング	3072
人気順	3116
人氣排行	5456
人氣文章	5498
人氣榜	5456
""", '仅': """
仅限会员	5536
仅限订阅用户	5536
""", '今': """
今、あなたにオススメ	3072
今、読まれている記事	3107
今すぐプレイ	3117
今すぐ寄付	3159
今すぐ支援する	3159
今すぐ購入	3164
今すぐ遊ぶ	3117
今はしない	3032
今はやめておく	3032
今回のみ	3135
今回のみ支援する	3134
今回はしない	3032
今日のアンケート	3067
今日のクイズに挑戦	3068
今日のクロスワード	3067
今日の注目	3072
今日填字游戏	109
今日投票	5465
今日最熱門	5498
今日热点	5451
今日焦点	5451
今日熱門	5498
今週のアンケート	3067
今週のクイズ	109
今週のクイズに挑戦	109	3068
今週のクイズに挑戦しよう	109
""", '从': """
从app store下载	5524
""", '他': """
他の記事	22
他の記事も読む	3072
""", '付': """
付費閱讀	5423
付费内容	5423
付费阅读	5423
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5553
以下为广告内容	5486
以下為廣告內容	5486
以后再说	5418
以後再說	5526
以電子郵件繼續	5559
""", '件': """
件名	3162
""", '企': """
企画・制作	3153
""", '优': """
优惠码	5563
""", '会': """
会员专享	5428
会员专享内容	5428
会员专属	5423
会员中心	5423
会员登录	5423
会員でない方	3137
会員でない方はこちら	3137
会員の方はこちら	3037
会員の方はログイン	3037
会員プランを見る	3160
会員特典	3119
会員登録	3037
会員登録する	3037
会員登録のご案内	3160
会員登録はこちら	3037
会員限定	3037
会員限定特典	3119
会員限定記事	3037
会社概要	3086
""", '余': """
余下全文	5562
""", '作': """
作者其他文章	5475
作者更多文章	5542
作者的更多文章	5475
作者简介	5543
作者簡介	5543
""", '你': """
你可能也喜欢	5451
你可能也喜歡	5451
你可能感兴趣	5451
你可能还想看	5498
你可能還想看	5498
你已投票	5465
你怎么看	5464
你怎麼看	5464
""", '使': """
使用 apple 登入	5536
使用 facebook 登入	5536
使用 google 帳號登入	5536
使用 google 登入	5536
使用 google 繼續	5536
使用apple登录	5536
使用facebook登入	5536
使用facebook登录	5536
使用google登入	5536
使用google登录	5536
使用google繼續	5536
使用google继续	5536
使用google账号登录	5536
使用paypal付款	5559
使用条款	5443
使用條款	5443
使用邮箱登录	5559
""", '価': """
価格を見る	3164
""", '保': """
保存	3050
保存する	3050
保存设置	5521
保持登入	5536
保持登入狀態	5536
保持登录状态	5536
""", '個': """
個人情報の取り扱い	3058
個人情報の取り扱いについて	3058
個人情報の取り扱いに同意する	3140
個人情報の取扱いについて	3058
個人情報保護方針	3058	3086
""", '倍': """
倍速	5518
""", '僅': """
僅限會員	5536
僅限訂戶	5536
""", '優': """
優先するソースに追加	3150
優惠碼	5563
""", '儲': """
儲存設定	5521
""", '允': """
允許	5526
允許通知	5525	5527
允许	5526
允许通知	5525	5527
""", '元': """
元の記事を読む	3108
元記事で読む	3108
元記事を読む	3076
""", '免': """
免責聲明	5443
免費訂閱	5429
免費註冊	5423
免費試讀	5423
免費閱讀	5559
免责声明	5443
免费,无垃圾邮件	5539
免费注册	5423
免费订阅	5429
免费试读	5423
免费阅读	5559
免运费	5552
免運費	5552
""", '入': """
入力内容を確認	3161
入力内容を確認する	3161
入力必須	3140
""", '內': """
內容糾錯	5467
""", '全': """
全ての写真を見る	3108
全ての記事が読み放題	3160
全屏	5518
全文はこちら	3108
全文を読む	3076
全文表示	3076
全画面	3122
全画面表示	3121
全画面表示を終了	3121
全螢幕	5518
全記事読み放題	3042
全部拒絕	5522
全部拒绝	5522
全部接受	5443
全部新闻	5542
全部游戏	5513
全部视频	5542
全部评论	5450
全部话题	5453
""", '公': """
公众号	5437
公式sns	3051
公式twitter	3051
公式x	3051
公式アプリ	3049
公式サイトで見る	3119
公式サイトはこちら	3164
公式サイトを見る	3164
公式ショップ	3119
公式ショップはこちら	3119
""", '共': """
共 # 頁	5453
共 # 页	5453
共#頁	5453
共#页	5454
共有	3050
共有する	3050
共有オプション	3151
共有リンクをコピー	3097
""", '关': """
关于作者	5543
关于我们	5443
关注	5437
关注作者	5547
关注我们	5437
关注此话题	5547
关注话题	5547
关键词	5451
关闭	5418
关闭窗口	5562
关闭菜单	5562
""", '其': """
其他新聞	5451
其他新闻	22	5451
其他金額	5533
其他金额	5533
""", '内': """
内容由ai生成	5557
内容纠错	5467
""", '再': """
再生	3076
再生リスト	3158
再生時間	3122
再生速度	3121
再読み込み	3130
再読み込みする	3130
""", '写': """
写留言	5553
写真(#枚	3108
写真をすべて見る	3144
写真をもっと見る	3108
写真を拡大	3144
写真を拡大する	3144
写真を見る	3076
写真を見る(全#枚	3108
写真・動画の投稿はこちら	3145
写真特集	3072
写评论	5450
""", '出': """
出錯了	5540
出错了	5540
""", '分': """
分享	5436
分享到	5436
分享到facebook	5486
分享到line	5486
分享到qq	5550
分享到whatsapp	5550
分享到微信	5436
分享到微博	5436
分享到朋友圈	5550
分享文章	5564
分享本文	5486
分享此文	5486
分享此頁	5564
分享給好友	5486
分享給更多人看到	5486
分享给好友	5486
分享给更多人	5486
分享至	5436
分享至facebook	5436
分享至line	5486
分享这篇文章	5564
分享這篇文章	5564
分类	5451
分類	5451
""", '列': """
列印	5436
列印本頁	5486
列印食譜	66
""", '初': """
初めての方はこちら	3137
初割で無料体験する	3037
初月無料	3042
""", '利': """
利用規約	3058	3086
利用規約に同意します	3140
利用規約に同意する	3140
""", '刷': """
刷新页面	5528
""", '前': """
前のページ	3076
前のページに戻る	3163
前の写真	3144
前の動画	3158
前の画像	3144
前の記事	3072
前の記事へ	3072
前の記事を読む	3163
前へ	3076
前回の記事はこちら	3107
前回はこちら	3108
前往官網	5563
前往捐款	5533
前往捐款頁面	5533
前往捐款页面	5533
前往購買	5515
前往贊助	5533
""", '剩': """
剩余时间	5518
剩餘時間	5518
""", '加': """
加入google偏好來源	5547
加入line好友	5437
加入会员	5423
加入我们	5486
加入我们的团队	5486
加入我們	5486
加入我們的團隊	5486
加入書籤	5436
加入會員	5423
加入白名单	5528
加入購物車	5563
加入购物车	5563
加载中	5517
加载内容	5521
加载帖子	5521
加载更多	5457
加载更多评论	5510
""", '動': """
動画	3072
動画で見る	3097
動画の公開は終了しました	3121
動画の読み込みに失敗しました	3158
動画の配信は終了しました	3121
動画は再生できません	3121
動画をもっと見る	3144
動画を再生	3158
動画を再生する	3097
動画を再生できません	3121
動画を再生できませんでした	3121
動画を見る	3076
動画を読み込み中	3121
動画を読み込めませんでした	3158
動画を読み込んでいます	3121
動画プレーヤーを読み込み中	3121
動画一覧	3144
""", '勘': """
勘誤回報	5467
""", '包': """
包邮	5552
""", '協': """
協賛企業	3153
""", '单': """
单次	5534
单次捐款	5419
单篇购买	5559
""", '単': """
単発の寄付	3134
""", '博': """
博客來購買	5515
""", '占': """
占い	3118
""", '印': """
印刷	3050
印刷する	3050
印刷用ページ	3097
印刷用ページを表示	3097
印象笔记	5489
""", '即': """
即时新闻	5451
即時新聞	5451
""", '原': """
原文を表示	3077
原文を見る	3077
原文連結	5499
原文链接	5499
""", '去': """
去京东看看	5515
去京东购买	5515
去天猫购买	5515
去淘宝购买	5515
""", '参': """
参与投票	5466	5510
参与评论	5450
参加测验	5513
参加者募集中	3089
参加问卷调查	5486
""", '參': """
參加問卷調查	5486
參加測驗	5513
參與投票	5510
""", '友': """
友だち追加	3051
友だち追加する	3051
友善列印	5486
友達に教える	3097
""", '反': """
反馈	5450
""", '发': """
发一条友善的评论	5553
发现错误?请告诉我们	5486
发生错误	5540
发表留言	5450
发表评论	5450
发送	5540
发送成功	5539
""", '取': """
取材・文	3146
取消关注	5548
取消回复	5468
取消回覆	5468
取消追蹤	5547
取消關注	5548
取消静音	5517
取消靜音	5517
""", '受': """
受け取る	3129
受付が完了しました	3161
""", '古': """
古い順	3116
""", '可': """
可随时退订	5539
可隨時取消	5536
""", '合': """
合わせて読みたい	3072
合成音声による読み上げ	3121
合成音声による読み上げです	3121
""", '同': """
同じカテゴリの記事	3072
同じ著者の記事	3107
同作者文章	5475
同意	5443
同意して続ける	3124
同意して続行	3124
同意して閉じる	3124
同意しない	3058	3061
同意する	3058	3061
同意の管理	3124
同意を撤回	3124
同意を撤回する	3124
同意を管理	3124
同意を管理する	3124
同意並繼續	5446	5521
同意并继续	5446	5521
同意設定を変更	3060
""", '后': """
后退#秒	5517
""", '听': """
听全文	5486
听文章	5517
听新闻	5436
听这篇文章	5486
""", '商': """
商业推广	5552
商品の詳細を見る	3164
商品を見る	3119
商品ページへ	3119
商品詳細	3164
商品详情	5563
商城	5552
商業推廣	5552
""", '單': """
單次	5534
單次捐款	5419
單筆	5534
單筆捐款	5533
單筆支持	5533
單篇購買	5559
""", '回': """
回上一頁	5562
回到頂端	5542
回到頂部	5457
回到顶部	5542
回复	5450
回答する	96
回覆	5450
回頁首	5454
回頂端	5457
回首頁	5457
""", '图': """
图 #/#	5453
图片 #/#	5453
""", '圖': """
圖片 #/#	5453
""", '在': """
在 app store 下載	5524
在 facebook 查看	5554
在 google play 下載	5524
在 instagram 查看	5554
在 instagram 查看這則貼文	5554
在 spotify 收聽	5554
在 x 上查看	5554
在 youtube 上觀看	5554
在amazon購買	5515
在app store下载	5524
在app中打开	5524
在app中阅读	5524
在facebook查看	5554
在google play下载	5524
在instagram查看	5554
在instagram查看這則貼文	5554
在patreon上支持我们	5533
在spotify上收听	5554
在x上查看	5554
在youtube上观看	5554
在亚马逊购买	5515
在微博查看	5554
在浏览器中继续	5524
在瀏覽器中繼續	5524
""", '地': """
地図を見る	3077
地図を開く	3077
""", '執': """
執筆者	3146
執筆者プロフィール	3145
""", '報': """
報錯	5467
""", '填': """
填字游戏	5514
填字遊戲	5514
""", '复': """
复制	5551
复制成功	5436
复制网址	5486
复制链接	5436	5489
""", '外': """
外部コンテンツを表示	3124
外部コンテンツを表示する	3124
外部送信について	3157
外部送信ポリシー	3157
""", '大': """
大号字	70
大字	5436
大家还在看	5451
大家都在看	5451
""", '头': """
头条	5451
""", '好': """
好的	5526
""", '如': """
如何停用廣告封鎖	5529
如何关闭	5531
如何关闭广告拦截	5529
如何关闭广告拦截器	5528
如何關閉	5531
如何關閉廣告攔截	5529
如何關閉廣告攔截器	5528
如何關閉廣告阻擋	5529
""", '始': """
始終允許	5522
始终允许	5522
""", '字': """
字体	70
字体大小	5436
字号	5436
字幕	5518
字幕をオン	3121
字幕を表示	3121
字級	70	5436
字级	70
字號	5550
字體大小	70	5436
""", '官': """
官方微博	5437
""", '定': """
定期定額	5419
定期定額捐款	5533
定期定額支持	5533
定期捐款	5533
""", '寄': """
寄付	3034
寄付する	3034
寄付で応援する	3034	3097
寄付のお願い	3034
寄付はこちら	3134
寄付はこちらから	3134
寄付をする	3034
寄付ページはこちら	3134
寄付ページへ	3134
""", '寫': """
寫留言	5553
寫評論	5553
""", '專': """
專題	5451
""", '小': """
小字	5436
小編推薦	5451
小调查	97
""", '尚': """
尚未成為會員	5536
尚無留言	5486
""", '展': """
展开	5457
展开全文	5457
展开全部	5458
展开回复	5510
展开阅读全文	5562
展開	5457
展開全文	5542
""", '已': """
已关注	5437
已收到您的申请	5560
已是会员	5423
已是訂戶	5536
已有帐号	5423
已有帳號	5536
已有账号	5536
已經是會員	5423
已經是會員?登入	5423
已经是订户	5536
已经有账号	5536
已複製連結	5550
已關注	5547
""", '常': """
常に表示する	3124
常に許可	3125
常に許可する	3124
""", '年': """
年払い	3138
年額プラン	3138
""", '广': """
广告	5442
广告后继续阅读	5515
广告结束	5515
""", '広': """
広告	3056
広告の下に記事が続きます	3119
広告の後に続きます	3056
広告はここまで	3119
広告をスキップ	3056
広告を閉じる	3056
広告ブロッカーの解除方法	3131
広告ブロッカーをご利用中です	3130
広告ブロッカーをオフにする方法	3131
広告ブロックの解除方法	3130
広告ブロックをオフにしました	3131
広告ブロックを解除してください	3130
広告ブロックを解除しました	3130
広告ブロックを解除する方法	3131
広告企画	3056
広告掲載	3086
広告掲載について	3086
広告終わり	3119
""", '廣': """
廣告	5442
廣告後繼續閱讀	5515
廣告結束	5515
廣編企劃	5515
廣編特輯	5515
""", '延': """
延伸閱讀	5451
延伸阅读	5451
""", '开': """
开启app	5524
开启推送	5525
开启通知	5525	5527
开始测验	5513
开通vip	5559
开通会员	5423
""", '当': """
当前时间	5518
当当购买	5515
""", '影': """
影片已下架	5517
影片已移除	5517
影片無法播放	5517
影片載入中	5517
影片載入失敗	5557
影片長度 #	5484
影音	5451
""", '後': """
後で	3033
""", '微': """
微信	5436
微信好友	5489
微信扫一扫	5550
微信扫码分享	5550
微信朋友圈	5489
微信登录	5536
微博	5436
""", '必': """
必填	5540
必填字段	5539
必填欄位	5539
必填項	5539
必填项	5539
必須	3141
必須項目	3141
必須項目です	3140
""", '忘': """
忘記密碼	5423
忘记密码	5423
""", '応': """
応援する	3034
""", '快': """
快进#秒	5517
""", '总': """
总是允许	5522
""", '您': """
您可能也喜歡	5451
您可能感兴趣	5451
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5498
您可随时退订	5539
您可隨時取消訂閱	5539
您已关注此话题	5547
您已投票	5465
您已投过票	5510
您已投過票	5510
您已经投过票	5510
您已訂閱	5560
您已订阅	5560
您怎么看	5464
您怎麼看	5464
您的信息已发送	5539
您的姓名	5560
您的投票已提交	5510
您的支持很重要	5558
您的昵称	5553
您的暱稱	5553
您的留言	5560
您的訊息已送出	5539
您的邮箱	5429
您的電子郵件	5560
您的電郵	5429
""", '情': """
情報をお寄せください	3145
情報提供のお願い	3145
情報提供はこちら	3145
""", '想': """
想接收即時新聞通知嗎	5525
想接收通知吗	5525
""", '意': """
意見信箱	5467
意見反饋	5510
意見回饋	5510
意见反馈	5450
""", '感': """
感想を送る	3063
感謝您的參與	5510
感謝您的投票	96	5510
感謝您的支持	5558
感谢参与投票	5465
感谢您,您的信息已发送	5539
感谢您的参与	5510
感谢您的投票	96	5510
感谢您的支持	5558
感谢支持	5558
""", '成': """
成为会员	5419
成為會員	5419
""", '我': """
我们无法显示此内容	5521
我來說兩句	5468
我同意	5443
我同意处理我的个人数据	5539
我同意接收电子邮件	5539
我同意隱私權政策	5539
我已关闭	5528
我已关闭广告拦截	5529
我已关闭广告拦截器	5528
我已閱讀並同意隱私權政策	5539
我已關閉廣告攔截	5529
我已關閉廣告攔截器	5528
我已關閉廣告阻擋程式	5529
我已阅读并同意隐私政策	5539
我来说两句	5468
我的帐户	5423
我的帳戶	5423
我知道了	5443
我要举报	5510
我要勘誤	5467
我要報錯	5467
我要投票	5466	5510
我要捐款	5558
我要支持	5558
我要檢舉	5510
我要爆料	5543
我要留言	5450
我要糾錯	5486
我要纠错	5450
我要評論	5468
我要评论	5450
我要贊助	5558
""", '或': """
或	5537
""", '戻': """
戻る	3076
""", '所': """
所有新闻	5542
所有留言	5450
所有話題	5453
所有评论	5468
所有话题	5453
""", '打': """
打印	5436
打印本页	5486
打印食谱	66
打开	5458
打开app	5524
打开app查看更多	5524
打开app阅读	5524
打开app阅读全文	5524
打开客户端阅读	5524
打开微信扫一扫	5550
打开推送	5525
打赏	5419
打赏作者	5558
""", '扫': """
扫一扫分享	5550
扫描二维码下载	5524
扫码下载	5524
扫码下载app	5524
扫码下载客户端	5524
""", '投': """
投票	97	5511
投票ありがとうございました	96	3115
投票ありがとうございます	3067
投票する	96	3097
投票を受け付けました	3115
投票区	97
投票成功	5510
投票済みです	3115
投票結果	3116	5511
投票結果を見る	96
投票结果	5511
投稿する	3063
投稿を表示	3124
投稿を表示する	3124
投稿を読み込む	3124
投稿须知	5543
""", '折': """
折りたたむ	3077
折扣码	5563
折扣碼	5563
""", '报': """
报告错误	5458
""", '拒': """
拒否する	3061
拒絕	5443	5446
拒绝	5443	5446
拒绝全部	5522
拒绝所有cookie	5556
""", '招': """
招聘启事	5486
""", '拡': """
拡大	3050
拡大する	3076
""", '按': """
按年計費	5536
按年计费	5536
按月捐款	5533
按月计费	5536
按讚	5437
""", '捐': """
捐款	5419
捐贈	5419
捐赠	5419
""", '掃': """
掃描qr code下載	5524
掃碼下載	5524
""", '排': """
排序	5511
排行榜	5451
""", '採': """
採用情報	3089
""", '接': """
接受	5443
接受並繼續	5446	5521
接受並顯示	5445
接受全部	5443
接受全部cookie	5556
接受并显示	5445
接受并继续	5446	5521
接受所有	5443	5446
接受所有 cookie	5556
接受所有cookie	5556
接收通知	5525
""", '推': """
推广	5442
推广内容	5442
推廣	5442
推荐	5451
推荐文章	5451
推荐方案	5537
推荐阅读	5451
推薦	5451
推薦文章	5451
推薦閱讀	5451
""", '提': """
提交	96	5540
提交成功	5539
提交成功,感谢您的反馈	5560
提交评论	5510
提供	3056
提供反馈	5510
提供意見	5510
提供新聞線索	5543
提供新闻线索	5543
""", '搜': """
搜尋	5457
搜索	5457
""", '撤': """
撤回同意	5521
""", '播': """
播放	5457
播放器加载中	5517
播放影片	5557
播放视频	5557
播放速度	5517
""", '支': """
支持我们	5419
支持我們	5419
支持独立媒体	5533
支持獨立媒體	5533
支援する	3034
支援はこちら	3134
""", '收': """
收合	5458
收听	5436
收听文章	5517
收听本文	5486
收聽文章	5486
收聽本文	5517
收藏	5436
收藏文章	5436
收藏本文	5486
收藏食譜	66
收藏食谱	66
收起	5457
收起回复	5510
""", '放': """
放大图片	5542
放大圖片	5542
放大字体	5550
放大字體	5550
""", '数': """
数独	3118	5514
数独に挑戦	3067
""", '數': """
數獨	5514
""", '文': """
文字の大きさ	70	3050
文字を大きくする	3151
文字を小さくする	3151
文字サイズ	3050
文字サイズを変更	3151
文字サイズ変更	70
文字拡大	3151
文字稿	5518
文字起こし	3122
文字起こしを表示	3121
文字起こしを見る	3121
文明上网,理性发言	5553
文明上网理性发言,请遵守新闻评论服务协议	5553
文章未完 廣告後繼續	5515
""", '料': """
料金プラン	3138
料金プランを見る	3160
""", '新': """
新しい順	3116
新浪微博	5489
新着	3072
新着をメールでお知らせ	3054
新着ニュース	3072
新着記事	3072
新着記事をメールで受け取る	3054
新着記事一覧	3107
新着順	3116
新聞線索	5543
新規会員登録	3037
新規登録	3037
新闻简报	5429
新闻纠错	5467
新闻线索	5543
""", '无': """
无所谓	5511
无法显示此内容	5521
""", '早': """
早割	3153
早鳥票	5552
早鸟票	5552
""", '时': """
时长	5518
时长:#	5484
""", '明': """
明白了	5458
""", '是': """
是否允许通知	5525
是否接收推送通知	5525
是否接收通知	5525
是否開啟通知	5525
""", '显': """
显示全部	5542
显示内容	5521
显示原文	5458
显示字幕	5517
显示帖子	5521
显示更多	5457
""", '時': """
時長	5518
時長:#	5484
""", '暂': """
暂不	5418
暂停	5484
暂无评论	5486
暂无评论,快来抢沙发	5553
""", '暫': """
暫不	5418
暫停	5484
""", '更': """
更多	5451
更多作者文章	5542
更多内容	5451
更多分享方式	5550
更多图片	5542
更多圖片	5542
更多報導	5451
更多影片	5542
更多报道	5451
更多文章	5451
更多新聞	5451
更多新聞請看	5498
更多新闻	5451
更多游戏	5513
更多精彩	5498
更多精彩内容	5562
更多精采內容	5486
更多视频	5542
更多该作者文章	5475
更多資訊	5542
更多资讯	5542
更多选项	5551
更多選項	5551
更改 cookie 偏好	5445
更改 cookie 設定	5445
更改cookie偏好	5445
更正政策	5543
更正與說明	5543
""", '書': """
書籍を購入する	3119
""", '最': """
最受欢迎	5537
最受歡迎	5537
最多人看	5498
最新	5511
最新ニュース	3072
最新ニュースを通知で受け取る	3128
最新号	3107
最新影音	5498
最新文章	5451
最新新聞	5451
最新新闻	5451
最新消息	5451
最新記事	3072
最新评论	5468
最热	5511
最热评论	5468
最熱	5511
最超值	5537
""", '會': """
會員中心	5423
會員專享	5428
會員專享內容	5428
會員專屬	5423
會員登入	5423
""", '月': """
月払い	3138
月額#円	3042
月額#円(税込	3042
月額プラン	3138
""", '有': """
有効なメールアドレスを入力してください	3140
有料会員からのプレゼント記事	3165
有料会員登録	3037
有料会員記事	3097
有料登録	3037
有料記事	3037
有道云笔记	5489
""", '朋': """
朋友圈	5436	5489
""", '服': """
服务条款	5443
服務條款	5443
""", '朗': """
朗读全文	5517
""", '朝': """
朝刊・夕刊	3037
""", '未': """
未满十八岁禁止饮酒	5515
未滿十八歲禁止飲酒	5515
""", '本': """
本を購入する	3119
本周投票	5465
本周测验	109
本周热门	5498
本周调查	5465
本文へ	3076
本文へジャンプ	3074
本文へスキップ	3074
本文へスキップする	3074
本文へ移動	3076
本文对您有帮助吗	5510
本文尚无评论	5553
本文已锁定	5536
本文由ai语音朗读	5517
本週投票	5465
本週調查	5465
""", '机': """
机器翻译	5486
机翻	5518
""", '来': """
来挑战本周的小测验吧	109
来测测你的知识	5513
""", '查': """
查看专题	5542
查看优惠	5559
查看作者主页	5543
查看作者更多文章	5475	5542
查看優惠	5559
查看全部	5457
查看全部图片	5542
查看全部文章	5562
查看全部評論	5510
查看全部评论	5510
查看全部话题	5453
查看原图	5457
查看原文	5499
查看商品	5563
查看回复	5510
查看回覆	5510
查看图集	5542
查看圖集	5542
查看地图	5458
查看專題	5542
查看投票結果	5553
查看投票结果	96	5553
查看文字稿	5517
查看方案	5559
查看更多	5457
查看更多图片	5542
查看更多評論	5468
查看更多评论	5510
查看留言	5450
查看結果	96	5466
查看结果	96	5458	5466
查看訂閱方案	5536
查看詳情	5458
查看订阅方案	5536
查看评论	5450
查看详情	5458
查看逐字稿	5517
查看高清图集	5542
""", '标': """
标签	5451
""", '检': """
检举评论	5553
""", '検': """
検索	3076
""", '業': """
業配	5442
""", '楽': """
楽天で見る	3119
楽天で詳細を見る	3119
楽天で購入	3119
楽天で購入する	3119
楽天市場で見る	3119
楽天市場で購入	3119
""", '標': """
標籤	5451
""", '機': """
機器翻譯	5486
機械翻訳	3122
""", '檢': """
檢舉	5450
檢舉留言	5553
""", '次': """
次のページ	3076
次の写真	3144
次の動画	3158
次の画像	3144
次の記事	3072
次の記事へ	3072
次の記事を読む	3163
次へ	3076
次を読む	3077
次ページ	3076
次回から自動的にログイン	3137
""", '正': """
正しいメールアドレスを入力してください	3140
正在加载播放器	5517
""", '此': """
此影片無法播放	5517
此文章已锁定	5536
此欄位為必填	5539
此視頻無法播放	5517
此视频不可用	5517
此视频已被删除	5517
此項為必填	5539
此页面对您有帮助吗	5510
此项为必填项	5539
""", '残': """
残り # %	3039
残り #%	3039
残り #% (#文字	3039
残り#%	3039
残り#% (#文字	3039
残り#%(#文字	3039
残り#％	3039
残り:#%	3039
残り:#％	3039
残り時間	3122
""", '毎': """
毎月寄付する	3134
毎月支援する	3134
""", '每': """
每一份支持都很重要	5533
每一份支持都重要	5533
每月捐款	5419
""", '民': """
民調	97
""", '沒': """
沒意見	5511
""", '没': """
没意见	5511
没有账号	5536
""", '注': """
注册	5423
注册成功	5560
注目の記事	3072
注目キーワード	3072
注目ワード	3072
注目記事	3072
""", '测': """
测测你的知识	5513
""", '清': """
清晰度	5518
""", '点': """
点击取消静音	5557
点击图片查看大图	5542
点击打开声音	5557
点击排行	5451
点击播放	5486
点击收听	5517
点击放大	5542
点击查看全文	5562
点击查看原文	5499
点击查看大图	5457
点击看更多	5454
点击阅读全文	5562
点击阅读原文	5499
点我看更多	5454
点我看视频	5486
点赞	5436
""", '為': """
為您推薦	5451
""", '热': """
热搜榜	5456
热榜	5456
热点	5451
热点排行	5456
热点推荐	5451
热门	5451
热门排行	5451
热门文章	5451
热门新闻	5451
""", '無': """
無所謂	5466
無料で体験する	3037
無料で始める	3137
無料で試す	3137
無料で読む	3037
無料アプリをダウンロード	3127
無料ゲーム	3117
無料会員登録	3037
無料会員限定	3037
無料体験	3037
無料登録	3037
無法播放影片	5517
無法載入影片	5557
無法顯示此內容	5521
""", '焦': """
焦點新聞	5451
""", '熱': """
熱門	5451
熱門排行	5451
熱門文章	5451
熱門新聞	5451
熱門話題	5451
""", '爆': """
爆料信箱	5543
爆料專線	5543
爆料热线	5543
""", '片': """
片長 #	5484
片長:#	5484
片长 #	5484
""", '特': """
特定商取引法に基づく表記	3058
特集	3072
特集を見る	3144
特集ページへ	3144
特集一覧	3144
特集一覧へ	3163
""", '猜': """
猜你喜欢	5451
猜你喜歡	5451
""", '現': """
現在の再生時間	3121
""", '生': """
生成aiを使用しています	3158
""", '用': """
用app開啟	5524
用户协议和隐私政策	5556
""", '由': """
由ai生成	5546
由ai语音朗读	5517
""", '申': """
申し込む	3037
""", '电': """
电子报	5429
电子邮箱	5429
""", '画': """
画像をクリックして拡大	3144
画像を拡大	3076
画像を拡大する	3144
画像を見る	3076
画質	3122
""", '留': """
留言	5450
留言(#	5450
留言内容	5561
留言已關閉	5510
留言規則	5510
留言规则	5510
""", '略': """
略過廣告	5557
""", '登': """
登入	5423
登入/註冊	5423
登入後留言	5510
登出	19
登录	5423
登录/注册	5423
登录后发表评论	5510
登錄	5423
登録	3037
登録が完了いたしました	3161
登録が完了しました	3097
登録して続きを読む	3037
登録する	3037
""", '發': """
發佈留言	5468
發現錯誤?請告訴我們	5486
發生錯誤	5540
發表留言	5450
發表評論	5450
""", '百': """
百度贴吧	5489
""", '皆': """
皆さまのご支援が力になります	3134
""", '監': """
監修者	3146
""", '目': """
目前時間	5518
目录	5457
目次	3076
目次へ戻る	3163
目錄	5457
""", '直': """
直接看食谱	66
""", '相': """
相关主题	5451
相关报道	5451
相关推荐	5451
相关文章	5451
相关新闻	5451
相关标签	5451
相关视频	5498
相关阅读	5451
相關主題	5451
相關報導	5451
相關影片	5498
相關推薦	5451
相關文章	5451
相關新聞	5451
相關標籤	5451
相關閱讀	5451
""", '看': """
看了这篇文章的人也看	5451
看全文	5542
看全部留言	5468
看全部留言 (#	5468
看原文	5499
看更多	5451
看更多作者文章	5542
看更多文章	5498
看更多新聞	5454	5498
看更多新闻	5454
看更多照片	5542
看結果	96
""", '知': """
知道了	5458
""", '確': """
確認する	3141
確認メールをお送りしました	3140
確認メールを送信しました	3140
確認画面へ	3141
""", '禁': """
禁止酒駕	5552
禁止酒駕,飲酒過量有害健康	5515
""", '稍': """
稍后	5526
稍后再说	5418
稍后提醒我	5418
稍后阅读	5486
稍後	5526
稍後再說	5418
稍後提醒我	5418
稍後閱讀	5486
""", '立': """
立即开通	5559
立即投票	96
立即捐助	5533
立即捐款	5419
立即捐赠	5533
立即支持	5558
立即訂閱	5423
立即订阅	5423
立即试玩	5513
立即購票	5515
立即贊助	5533
立即购票	5515
立即选购	5515
立即選購	5515
立即開始玩	5513
""", '第': """
第 # 張,共 # 張	5453
第 # 頁,共 # 頁	5454
第 # 页,共 # 页	5454
第#张/共#张	5453
第#頁 共#頁	5454
第#页,共#页	5454
""", '筆': """
筆者	3146
筆者プロフィール	3145
""", '管': """
管理 cookie	5445
管理cookie	5521
管理偏好設定	5556
管理偏好设置	5556
管理同意	5521
管理同意设置	5521
管理同意選項	5521
管理設定	5446
管理设置	5446
管理选项	5556
管理選項	5556
""", '粉': """
粉絲團	5437
""", '精': """
精彩推荐	5498
精彩推薦	5498
精选	5451
""", '紙': """
紙面ビューアー	3037
""", '結': """
結果を見る	96	3077
""", '続': """
続きはこちら	3108
続きをみる	3076
続きを読む	3037
続けて読む	3163
""", '網': """
網友投票	5465
網友留言	5450
""", '編': """
編輯推薦	5451
編輯準則	5543
編輯精選	5451
編集ポリシー	3145
編集方針	3146
編集部おすすめ	3072
編集部のおすすめ	3072
""", '縮': """
縮小	3050
縮小字體	5550
""", '繼': """
繼續使用網頁版	5524
繼續閱讀	5457
繼續閱讀請往下	5515
""", '續': """
續訂	5559
""", '纠': """
纠错	5450
""", '继': """
继续在浏览器阅读	5524
继续浏览内容	5457
继续阅读	5457
""", '续': """
续订	5559
""", '编': """
编辑准则	5543
编辑推荐	5451
编辑精选	5451
""", '缩': """
缩小字体	5550
""", '网': """
网友评论	5450
网友评论仅供其表达个人看法,并不表明本站立场	5553
""", '翻': """
翻訳を表示	3077
""", '联': """
联系作者	5543
联系我们	5443
联系编辑部	5543
""", '聯': """
聯絡我們	5443
聯絡編輯部	5543
""", '聽': """
聽全文	5486
聽文章	5517
聽新聞	5436
聽這篇文章	5486
""", '脳': """
脳トレ	3118
""", '自': """
自动播放	5518
自動再生	3122
自動播放	5518
自動翻訳	3122
自定义金额	5533
自訂金額	5533
""", '菜': """
菜单	5457
""", '著': """
著作権	3058
著者の記事一覧	3144
著者をフォロー	3150
著者をフォローする	3150
著者プロフィール	3145
""", '複': """
複製	5551
複製網址	5486
複製連結	5436	5489
""", '要': """
要接收推送通知吗	5525
要接收通知嗎	5525
""", '視': """
視頻由ai生成	5557
""", '觀': """
觀看更多	5498
""", '视': """
视频	5451
视频不可用	5517
视频加载中	5517
视频加载失败	5557
视频已下架	5517
视频已失效	5517
视频无法播放	5517
视频时长	5557
视频正在加载	5517
""", '解': """
解鎖全文	5486
解鎖文章	5559
解锁全文	5486
解锁文章	5559
解除しました	3133
解除方法	3133
解除方法はこちら	3133
""", '訂': """
訂戶專享	5515
訂戶專享優惠	5515
訂戶專享內容	5536
訂戶贈閱	5564
訂正について	3145
訂閱	5423
訂閱成功	5560
訂閱推播	5525
訂閱方案	5559
訂閱會員	5423
訂閱會員專屬內容	5486
訂閱郵件	5429
訂閱電子報	5429
""", '記': """
記事に関するお問い合わせ	3145
記事の続きはこちら	3108
記事の続きを読む	3144
記事の誤りを報告	3086	3154
記事の誤りを報告する	3069
記事は広告の下に続きます	3119
記事は広告の後に続きます	3119
記事へのお問い合わせ	3145
記事へのご意見	3063
記事をサポートする	3034
記事をシェア	3165
記事をシェアする	3165
記事をプレゼント	3037
記事をプレゼントする	3097
記事を保存	3050
記事を保存する	3097
記事を印刷する	3050
記事を聴く	3121
記事を評価する	3154
記事を読む	3076
記事を購入する	3160
記事を音声で聞く	3121
記事を音声で聴く	3121
記事ランキング	3072
記事一覧	3076
記事一覧へ	3144
記事一覧を見る	3108
記事全文を読む	3076
記住我	5537
記者をフォロー	3150
記者プロフィール	3145
記者募集	3089
記者募集中	3089
""", '設': """
設定を保存	3124
設定を保存する	3124
設定を変更	3061
設定を変更する	3157
設定を管理	3157
""", '許': """
許可	3129
許可する	3058	3061
""", '註': """
註冊	5423
註冊成功	5560
""", '評': """
評価順	3116
評論	5450
評論已關閉	5510
評論規則	5510
""", '話': """
話題の記事	3072
""", '該': """
該作者其他文章	5475
該作者更多文章	5542
該作者的更多文章	5475
""", '詳': """
詳しく見る	3061	3077
詳細	3077
詳細を見る	3164
詳細・購入はこちら	3119
詳細設定	3061
""", '語': """
語音播報	5486
語音朗讀	5486
""", '誤': """
誤りを報告	3077
誤りを報告する	3154
誤字・脱字を報告	3069	3086
誤字・脱字を報告する	3069	3086
誤字脱字の報告	3097
誤字脱字を報告	3145
誤字脱字を報告する	3069	3086	3097
""", '読': """
読まれている記事	3072
読み上げ	3097
読み放題	3042
読み続ける	3077
読み込み中です	3121
読者限定	3119
""", '請': """
請填寫讀者問卷	5486
請我們喝杯咖啡	5533
請查收郵件	5539
請檢查您的收件匣	5539
請繼續下滑閱讀	5515
請繼續往下閱讀	5442
請輸入您的電子郵件	5560
請輸入有效的電子郵件	5539
請輸入有效的電子郵件地址	5539
請輸入電子郵件	5429
請選擇金額	5558
請關閉廣告攔截器	5528
""", '讀': """
讀者優惠	5515
讀者專享	5515
讀者投書	5467
""", '讚': """
讚	5436
讚賞支持	5419
""", '订': """
订户专享	5515
订户专享优惠	5515
订户赠阅	5564
订阅	5423
订阅会员	5423
订阅成功	5560
订阅推送	5525
订阅邮件	5429
""", '记': """
记住我	5537
记者简介	5543
""", '设': """
设为google首选来源	5547
""", '评': """
评论	5450
评论(#	5450
评论功能已关闭	5553
评论已关闭	5510
评论规则	5510
""", '诚': """
诚聘英才	5486
""", '话': """
话题	5451
""", '该': """
该作者其他文章	5475
该作者的更多文章	5475
该文章已关闭评论	5553
该视频不可用	5517
该视频已下架	5517
该邮箱已被注册	5560
""", '详': """
详情	5458
""", '语': """
语音朗读	5486
语音由ai生成	5517
""", '说': """
说点什么	5553
""", '请': """
请先登录再评论	5486
请关闭广告拦截器	5528
请我们喝杯咖啡	5533
请查收邮件	5539
请检查您的收件箱	5539
请继续往下阅读	5442
请输入您的电子邮件	5560
请输入您的邮箱	5560
请输入昵称	5553
请输入有效的电子邮件地址	5539
请输入有效的邮箱地址	5539
请输入邮箱	5429
请选择金额	5558
""", '读': """
读者专享	5515
读者优惠	5515
""", '豆': """
豆瓣	5489
""", '購': """
購入はこちら	3119
購票	5552
購票連結	5515
購読	3037
購読する	3037
購読のお申し込み	3037
購読プラン	3160
購読プランを見る	3137
購読申し込み	3037
購買本書	5515
""", '贈': """
贈る	3152
贈送文章	5486
贈送文章給朋友	5486
贈送此文	5486
""", '贊': """
贊助	5419
贊助內容	5442
贊助商	5442
贊助我們	5533
""", '购': """
购买本书	5515
购买此书	5515
购票	5552
购票链接	5515
""", '赞': """
赞	5511
赞助	5419
赞助内容	5442
赞助商链接	5442
赞助我们	5533
赞赏	5419
赞赏作者	5558
""", '赠': """
赠送文章	5550
赠送此文	5486
""", '超': """
超值方案	5536
""", '跳': """
跳到主要內容	5457
跳到內容	5454
跳到食谱	66
跳至主要內容	5454
跳至主要内容	5454
跳至內容	5454
跳至食譜	66
跳转到主要内容	5454
跳转到食谱	66
跳过广告	5557
""", '踩': """
踩	5511
""", '載': """
載入中	5517
載入內容	5521
載入更多	5457
載入貼文	5521
""", '輸': """
輸入您的電子郵件	5560
""", '轉': """
轉發	5436
""", '转': """
转发	5436
""", '载': """
载入内容	5521
""", '输': """
输入您的邮箱	5560
""", '返': """
返信	3063
返信する	3063
返信を書く	3154
返信を表示	3115
返信を見る	3115
返信を隠す	3115
返回上一页	5562
返回列表	5562
返回頂部	5542
返回顶部	5457
返回首頁	5542
返回首页	5457
""", '还': """
还不是会员	5536
还有更多精彩内容	5562
还没有账号	5536
""", '这': """
这篇文章对你有帮助吗	5510
这篇文章对您有帮助吗	5510
""", '进': """
进入专题	5542
进入专题页	5542
""", '连': """
连结已复制	5550
""", '追': """
追蹤	5437
追蹤中	5547
追蹤主題	5547
追蹤作者	5547
追蹤我們	5437
""", '退': """
退出全屏	5517
""", '送': """
送信	96	3141
送信が完了しました	3140
送信しました	3140
送信する	96	3141
送信完了	3140
送出	96	5540
送出成功	5539
送出留言	5510
送出評論	5510
送料無料	3153
""", '选': """
选择	5537
选择方案	5536
选择订阅方案	5536
选择金额	5558
""", '逐': """
逐字稿	5518
""", '這': """
這篇文章對你有幫助嗎	5510
這篇文章對您有幫助嗎	5510
""", '通': """
通報	3116
通報する	3063
通知をオン	3049
通知をオンにする	3128
通知を受け取らない	3128
通知を受け取りますか	3128
通知を受け取る	3097
通知を設定する	3128
通知を許可	3128
通知を許可しますか	3128
通知を許可する	3128
""", '速': """
速報	3072
速報を通知で受け取る	3128
速報通知を受け取る	3097
""", '連': """
連結已複製	5486
連載	3072
連載の新着をメールでお知らせ	3054
連載をフォロー	3150
連載をフォローする	3150
連載を見る	3144
連載一覧	3144
""", '運': """
運営会社	3058	3086
""", '違': """
違反を報告	3115
違反を報告する	3115
違反報告	3063
""", '選': """
選單	5457
選択する	3138
選擇	5537
選擇方案	5536
選擇訂閱方案	5536
選擇金額	5558
""", '還': """
還不是會員	5536
還沒有帳號	5536
""", '邮': """
邮箱	5429
邮箱格式不正确	5539
邮箱格式错误	5539
""", '配': """
配信停止はいつでも可能です	3140
""", '重': """
重新加载页面	5528
重新播放	5518
重新整理頁面	5528
重新載入頁面	5528
""", '金': """
金額を入力	3134
金額を指定	3134
金額を指定する	3134
金額を選ぶ	3159
金額を選択	3159
金額を選択してください	3159
""", '錯': """
錯誤回報	5467
""", '链': """
链接已复制	5486
""", '閉': """
閉じる	3032	3076
""", '開': """
開く	3077
開啟推播	5525
開啟通知	5525	5527
開始測驗	5513
開通會員	5423
""", '間': """
間違いを見つけたら	3145
""", '関': """
関連	3072
関連する記事	3072
関連キーワード	3072
関連タグ	3072
関連トピックス	3072
関連ニュース	3072
関連リンク	3072
関連動画	3072
関連動画を見る	3158
関連情報	3072
関連記事	3072
関連記事はこちら	3107
関連記事をもっと見る	3163
関連記事を見る	3163
""", '閱': """
閱讀下一篇	5562
閱讀全文	5457
閱讀原文	5499
閱讀排行	5456
閱讀更多	5457
""", '關': """
關於作者	5543
關於我們	5443
關注	5437
關注作者	5547
關注我們	5437
關注此主題	5547
關鍵字	5451
關閉	5418
關閉視窗	5562
關閉選單	5562
""", '问': """
问ai	107
问问ai	107
""", '阅': """
阅读下一篇	5562
阅读全文	5457
阅读剩余全文	5562
阅读原文	5499
阅读排行	5456
阅读更多	5457
""", '随': """
随时取消	5536
随时可取消	5536
""", '隐': """
隐私偏好	5556
隐私政策	5443
隐私权政策	5443
隐私设置	5522
""", '隨': """
隨時取消	5536
""", '隱': """
隱私偏好	5556
隱私政策	5443
隱私權政策	5443
隱私權設定	5521
隱私設定	5522
""", '離': """
離開全螢幕	5517
""", '電': """
電子信箱	5429
電子信箱格式錯誤	5539
電子報	5429
電子版	3037
電子郵件格式不正確	5539
電郵	5540
""", '静': """
静音	5518
""", '靜': """
靜音	5518
""", '音': """
音声で聞く	3050
音声をダウンロード	3121
音声を再生	3158
音声読み上げ	3097
音頻長度 #	5484
音频播放器	5557
""", '頭': """
頭條	5451
""", '顯': """
顯示內容	5521
顯示原文	5458
顯示字幕	5517
顯示更多	5457
顯示貼文	5521
""", '飲': """
飲酒過量,有害健康	5515
飲酒過量有害健康	5515
""", '首': """
首頁	5457
首页	5457
""", '马': """
马上开始	5458
马上玩	5513
""", '验': """
验证码	5540
""", '點': """
點我看影片	5486
點我看更多	5454
點擊排行	5456
點擊播放	5517
點擊播放本文	5486
點擊放大	5542
點擊看大圖	5542
點擊看更多	5454
點擊開啟聲音	5557
點擊閱讀全文	5562
點此看更多	5454
點閱排行	5498
""", '가': """
가	3192	3226
가 가 가	3226
가가가	3226
가격 보기	3299
가로세로 낱말퀴즈	3252
가입하기	3181
가장 많이 본 뉴스	3199
가장 인기	3274
""", '강': """
강연 신청하기	3241
""", '개': """
개인정보 보호 설정	3293
개인정보 설정	3258
개인정보 수집 동의	3275
개인정보 수집 및 이용 동의	3275
개인정보 수집 및 이용에 동의합니다	3275
개인정보 수집·이용에 동의합니다	3275
개인정보 처리방침	3197
개인정보처리방침	3197
""", '갤': """
갤러리 닫기	3298
갤러리 보기	3280
""", '거': """
거부	3197	3219
""", '검': """
검색	3201
""", '게': """
게시물 보기	3258
게시물 불러오기	3258
게임 전체보기	3250
게임 하러 가기	3250
""", '결': """
결과 보기	96	3202
""", '계': """
계속 읽기	3181
계정이 있으신가요	3273
""", '고': """
고객센터	3197
고충처리	3214
고충처리인	3214	3281
""", '공': """
공감	3249
공감백배 #	3227
공감순	3249
공유	3192
공유하기	3192
""", '과': """
과거순	3249
""", '관': """
관련 기사	3199
관련 기사 더보기	3298
관련 뉴스	3199
관련 영상	3237
관련 태그	3199
관련기사	3199
관련기사 더보기	3298
관련뉴스	3199
관련키워드	3199
""", '광': """
광고	3196
광고 건너뛰기	3294
광고 닫기	3196
광고 문의	3214
광고 문의하기	3242
광고 아래에 기사가 계속됩니다	3253
광고 영역	92
광고 종료	3253
광고 차단 해제 방법	3264
광고 차단을 해제해 주세요	3264
광고 차단을 해제했습니다	3264
광고 차단이 감지되었습니다	3264
광고 후 계속됩니다	3253
광고문의	3214
광고성 정보 수신 동의	3275
광고성 정보 수신에 동의합니다	3275
""", '괜': """
괜찮습니다	3175
""", '교': """
교보문고에서 구매	3253
""", '구': """
구글 계정으로 계속하기	3273
구글 계정으로 로그인	3273
구글 선호 매체로 추가	3285
구글 플레이에서 다운로드	3261
구글로 계속하기	3273
구글로 로그인	3273
구글플레이에서 다운로드	3261
구독	3181
구독 갱신	3296
구독 상품 보기	3273
구독 상품 선택	3273
구독 상품 안내	3296
구독 신청	3181
구독 신청이 완료되었습니다	3275
구독 신청하기	3273
구독 안내	3296
구독 전용	3181
구독 중	3181
구독 취소	3286
구독권 선택	3273
구독신청	3181	3214
구독이 완료되었습니다	3229
구독자 전용	3184
구독자 전용 기사	3273
구독자 전용 기사입니다	3305
구독자 전용 혜택	3253
구독자 혜택	3253
구독자가 선물한 기사입니다	3300
구독중	3285
구독하고 이어서 읽기	3229
구독하기	3181
구매하기	3253
구매하러 가기	3253
""", '글': """
글씨 크기	70
글씨크기	3192
글자 작게	3287
글자 크게	3287
글자 크기	3192
글자 크기 변경	70	3229
글자 크기 조절	70	3229
글자크기	3192	3226
글자크기 변경	70
글자크기 설정	70
글자크기 조절	70
""", '금': """
금액 선택	3295
금액 직접 입력	3269
금액을 선택하세요	3295
금액을 선택해 주세요	3295
""", '기': """
기계 번역	3255
기대해요 #	3227
기부하기	3177
기사 계속 보기	3298
기사 공유	3287
기사 공유하기	3192
기사 구매	3296
기사 더 보기	3298
기사 더보기	3229
기사 듣기	3229
기사 링크 복사	3229
기사 본문	3201
기사 선물하기	3229
기사 스크랩	3287
기사 스크랩하기	3229
기사 오류 신고	3229
기사 오류 제보	3229
기사 요약	3284
기사 원문 보기	3229
기사 음성으로 듣기	3254
기사 잠금 해제	3296
기사 저장	3287
기사 저장하기	3229
기사 전문 보기	3280
기사 전체보기	3280
기사 제보	3214	3281
기사 제보 및 문의	3229
기사 추천	3290
기사 평가하기	3290
기사 후원하기	3177
기사는 광고 아래에 계속됩니다	3253
기사는 광고 후 계속됩니다	3253
기사듣기	3254
기사를 공유합니다	3300
기사에 대한 의견	3198
기사원문	3201
기사저장	3192
기사제보	3214	3281
기사추천	3290
기자 구독	3213
기자 구독하기	3213
기자 소개	3281
기자 응원하기	3215
기자 페이지	3213
기자 프로필	3215
기자 프로필 보기	3213
기자 홈	3215
기자구독	3215	3285
기자에게 메일 보내기	3281
기자에게 이메일 보내기	3281
기자의 다른 기사	3213
기자의 다른 기사 보기	3215	3280
기자의 다른기사	3199	3215
기자의 다른기사 보기	3280
기자페이지 바로가기	3280
기자프로필	3215
기획 기사 보기	3280
""", '나': """
나중에	3176
나중에 보기	3229
나중에 읽기	3229
나중에 하기	3175
""", '남': """
남은 시간	3255
""", '낱': """
낱말 퍼즐 풀기	3209
낱말퀴즈	3252
""", '내': """
내 정보	3181
내용을 입력하세요	3297
내용을 입력해 주세요	3297
""", '네': """
네, 받을게요	3262
네이버 구독	3195
네이버 로그인	3273
네이버 밴드 공유	3287
네이버 블로그	3192
네이버로 로그인	3273
네이버에서 구독	3195
네이버에서 구독하기	3195
""", '놀': """
놀랐어요 #	3227
""", '놓': """
놓치면 안 되는 기사	3237
""", '뉴': """
뉴스 더보기	3280
뉴스 듣기	3229
뉴스레터 구독	3187
뉴스레터 구독 신청	3187
뉴스레터 구독이 완료되었습니다	3297
뉴스레터 무료 구독	3229
뉴스레터 신청	3187
""", '닉': """
닉네임을 입력하세요	3290
""", '다': """
다른 공유 찾기	3192
다른 금액	3269
다른 기사	22	3199
다른 기사 더 보기	22
다른 기사 보기	3213
다른기사	3199
다른기사 보기	3199
다시 보기	3255
다시 보지 않기	3175
다시보기	3255
다음	3201
다음 기사	3199
다음 기사 보기	3229
다음 기사 읽기	3298
다음 동영상	3294
다음 사진	3280
다음 영상	3294
다음 이미지	3298
다음 페이지	3201
다음글	3280
다음기사	3199
다음에	3175
다음에 하기	3263
다크모드	3259
""", '닫': """
닫기	3175
""", '답': """
답글	3198
답글 달기	3248
답글 더보기	3248
답글 보기	3248
답글 쓰기	3248
답글 접기	3248
답글쓰기	3198
""", '당': """
당신의 생각은	3208
당신이 좋아할 만한	3199
""", '댓': """
댓글	3198
댓글 #	3198
댓글 #개	3198
댓글 닫기	3248
댓글 달기	3211
댓글 더보기	3248
댓글 등록	3248
댓글 등록하기	3248
댓글 보기	3198
댓글 신고	3290
댓글 신고하기	3290
댓글 쓰기	3198
댓글 운영 원칙	3248
댓글 운영 정책	3229
댓글 운영정책	3211	3229
댓글 입력	3211
댓글 작성	3248
댓글 작성 규칙	3248
댓글 작성하기	3248
댓글 전체보기	3211
댓글 정렬	3211
댓글 정책	3248
댓글보기	3198
댓글쓰기	3198
댓글을 남겨 주세요	3290
댓글을 남겨주세요	3290
댓글을 입력하세요	3290
댓글을 입력해 주세요	3290
댓글을 입력해주세요	3198
댓글을 작성하려면 로그인 해주세요	3290
댓글이 닫혔습니다	3248
""", '더': """
더 많은 옵션	3287
더 보기	3201
더 알아보기	3219
더보기	3199	3201
""", '도': """
도서 구매하기	3253
도움돼요 #	3227
도움이 되었나요	3248
""", '독': """
독자 의견 조사	3229
독자 특별 할인	3253
독자 할인	3253
""", '동': """
동영상	3199
동영상 로딩 중	3254
동영상 보기	3294
동영상 재생	3254
동영상 플레이어	3294
동영상을 불러오는 중입니다	3254
동영상을 불러올 수 없습니다	3294
동영상을 재생할 수 없습니다	3254
동의	3197	3219
동의 관리	3258
동의 철회	3258
동의 철회하기	3258
동의 후 계속	3258
동의하고 계속	3258
동의하고 계속하기	3258
동의합니다	3197
""", '뒤': """
뒤로 가기	3202
""", '등': """
등록	3198
""", '디': """
디지털 구독하기	3296
디지털뉴스부	3213
디지털뉴스팀	3213
디지털콘텐츠팀	3213
""", '또': """
또는	3274
""", '라': """
라인	3192
""", '랭': """
랭킹	3199
랭킹뉴스	3199
""", '레': """
레시피 바로가기	66
레시피 보기	66
레시피 인쇄	66
레시피 인쇄하기	66
레시피 저장	66
레시피 저장하기	66
레시피 평가하기	66
레시피로 바로가기	66
레시피로 이동	66
""", '로': """
로그아웃	19
로그인	3181
로그인 상태 유지	3273
로그인 유지	3273
로그인 전용 기사	3273
로그인 후 댓글 쓰기	3229
로그인 후 댓글 작성이 가능합니다	3290
로그인 후 댓글을 작성하실 수 있습니다	3211
로그인 후 댓글을 작성할 수 있습니다	3248
로그인 후 이용해 주세요	3248
로그인/회원가입	3181
로그인이 필요	3184
로그인하고 계속 읽기	3296
로딩 중	3254
로딩 중입니다	3254
로딩중	3254
""", '링': """
링크 복사	3192
링크가 복사되었습니다	3229
""", '마': """
마이페이지	3181
""", '많': """
많이 본 기사	3199
많이 본 뉴스	3199
많이 본 영상	3237
많이 읽은 기사	3199
많이본 기사	3199
많이본 뉴스	3199
""", '맨': """
맨 위로	3201
맨위로	3201
""", '메': """
메뉴	3201
메뉴 닫기	3201
메시지가 전송되었습니다	3275
메일	3192
메일함을 확인해 주세요	3275
""", '멤': """
멤버십 가입	3296
멤버십 가입하기	3296
""", '모': """
모두 거부	3259
모두 동의	3197
모두 허용	3259
모든 쿠키 거부	3293
모든 쿠키 수락	3293
모든 쿠키 허용	3293
모바일 웹으로 계속	3261
""", '목': """
목록	3201
목록 보기	3280
목록보기	3201
목록으로	3280
목록으로 돌아가기	3298
""", '무': """
무료 게임	3250
무료 배송	3289
무료 체험 시작하기	3181
무료 회원가입	3181
무료, 스팸 없음	3275
무료로 읽기	3296
무료배송	3289
무제한 이용하기	3296
""", '문': """
문의	3198
문의 내용	3297
문자 크기	70
""", '바': """
바로 구매하기	3253
바로가기	3192
""", '반': """
반응형 광고 영역	92
""", '배': """
배속	3255
""", '밴': """
밴드	3192
""", '번': """
번역 보기	3202
""", '베': """
베스트	3199
""", '보': """
보내기	3277
""", '복': """
복사	3288
복사하기	3192
""", '본': """
본 사이트는 쿠키를 사용합니다	3220
본문 글씨 줄이기	3192	3226
본문 글씨 키우기	3192	3226
본문 바로가기	3201
본문으로 바로가기	3201
""", '북': """
북마크	3192
""", '분': """
분석탁월 #	3227
""", '브': """
브라우저에서 계속	3261
브라우저에서 계속 보기	3261
""", '비': """
비공감	3249
비밀번호 찾기	3181
비밀번호를 잊으셨나요	3273
""", '사': """
사업제휴	3214
사이트맵	3197
사전 등록하기	3241
사전등록 하기	3241
사진 더 보기	3280
사진 더보기	3280
사진 모두 보기	3280
사진 크게 보기	3280
사진 크게보기	3280
사진 확대	3201
""", '삭': """
삭제된 동영상입니다	3254
""", '상': """
상품 보기	3299
상품 상세보기	3299
""", '새': """
새로고침	3264
""", '선': """
선착순 # 명	3240
선착순 #명	3240
선착순 마감	3240
선택	3274
선택 저장	3258
선호 매체로 추가	3285
""", '설': """
설문	97
설문 결과	3249
설문 결과 보기	3290
설문 참여 바로가기	3229
설문 참여하기	3229
설문에 참여하기	3248
설문조사	97
설문조사 참여하기	3229
설정	3219
설정 관리	3293
설정 저장	3258
""", '소': """
소리 켜기	3294
""", '속': """
속보	3199
속보 알림 받기	3229
속보 알림 신청	3229
속보 알림을 받으시겠습니까	3262
""", '스': """
스도쿠	3252
스크랩	3192
스크랩하기	3229
스크립트	3255
스크립트 보기	3254
스토어	3289
스토어 바로가기	3253
스폰서	3196
스폰서 링크	3242
스폰서 콘텐츠	3242
스폰서링크	3242
""", '슬': """
슬퍼요	3227
슬퍼요 #	3227
""", '시': """
시리즈 보기	3280
""", '신': """
신고	3198
신고하기	3249
신문구독	3181
신청이 완료되었습니다	3275
""", '실': """
실시간 뉴스	3199
""", '쏠': """
쏠쏠정보 #	3227
""", '아': """
아마존에서 구매	3253
아마존에서 보기	3253
아이디 저장	3273
아이디 찾기	3273
아직 회원이 아니신가요	3273
""", '알': """
알겠습니다	3202
알라딘에서 구매	3253
알라딘에서 보기	3253
알림 받기	3191
알림 설정	3191
알림 설정하기	3262
알림 켜기	3262
알림 허용	3262
알림을 받으시겠습니까	3262
알림을 받으시겠어요	3262
알림을 켜시겠습니까	3262
""", '애': """
애드블록을 해제해 주세요	3264
애드블록이 감지되었습니다	3264
애플로 계속하기	3273
애플로 로그인	3273
""", '앱': """
앱 다운로드	3191
앱 다운로드하기	3191
앱 다운받기	3261
앱 설치	3191
앱 설치하기	3191
앱스토어에서 다운로드	3261
앱에서 계속 읽기	3261
앱에서 보기	3261
앱에서 열기	3261
앱에서 이어보기	3261
앱으로 보기	3261
""", '언': """
언제든 해지 가능	3273
언제든지 수신 거부할 수 있습니다	3275
언제든지 해지 가능	3273
""", '얼': """
얼리버드 할인	3241
""", '에': """
에디터 추천	3199
""", '여': """
여러분의 생각은	3208
여러분의 후원이 큰 힘이 됩니다	3269
""", '연': """
연간 결제	3274
연간 구독	3274
연관기사	3199
연재 보기	3280
""", '열': """
열기	3202
""", '영': """
영상	3199
영상 길이 #	3224
영상 더보기	3280
영상 보기	3229
영상 재생	3254
영상으로 만나보세요	3229
영상으로 보기	3229
영상을 불러오는 중입니다	3254
영상을 불러올 수 없습니다	3294
영상을 재생할 수 없습니다	3254
""", '예': """
예매 바로가기	3253
예매하기	3253
예스#에서 구매	3253
예스#에서 보기	3253
""", '오': """
오늘 하루 보지 않기	3175
오늘은 그만 보기	3175
오늘의 낱말 퍼즐	3209
오늘의 설문	3209
오늘의 스도쿠	3209
오늘의 십자말풀이	3209
오늘의 운세	3252
오늘의 추천	3199
오늘의 퀴즈	109
오늘의 투표	3209
오늘의 핫뉴스	3237
오디오 다운로드	3254
오디오 플레이어	3294
오디오로 듣기	3229
오래된순	3249
오류 신고	3198
오류 신고하기	3229
오류가 발생했습니다	3275
오타 신고	3248
오탈자 신고	3229
""", '온': """
온라인뉴스팀	3213
""", '올': """
올바른 이메일 주소를 입력해 주세요	3275
올바른 이메일을 입력해 주세요	3275
""", '옵': """
옵션 관리	3293
""", '요': """
요금제 보기	3296
요약	3201
""", '원': """
원고료 보내기	3295
원문 보기	3202
원문보기	3201
""", '월': """
월간 결제	3274
월간 구독	3274
""", '웨': """
웨비나 신청하기	3241
""", '웹': """
웹에서 계속 보기	3261
""", '위': """
위로	3201
위로 가기	3280
""", '유': """
유료 구독자 전용	3273
유료 기사입니다	3229
유료회원 전용	3273
유료회원 전용 기사	3273
유료회원 전용 기사입니다	3305
유튜브 구독	3195
유튜브 구독하기	3195
유튜브에서 보기	3291
""", '윤': """
윤리강령	3214
""", '음': """
음성 다운로드	3254
음성 재생하기	3229
음성으로 듣기	3192
음소거	3255
음소거 해제	3254
음소거를 해제하려면 탭하세요	3294
""", '응': """
응원하기	3177
응원해요 #	3227
""", '의': """
의견 남기기	3248
의견 보내기	3248
의견 쓰기	3198
""", '이': """
이 기사 공유하기	3300
이 기사 구매하기	3296
이 기사 어땠나요	3229
이 기사 어떠셨나요	3248
이 기사가 도움이 되었나요	3248
이 기사는 구독자 전용입니다	3305
이 기사는 유료 구독자 전용입니다	3305
이 기사는 유료회원 전용입니다	3305
이 기사는 잠겨 있습니다	3273
이 기사를 공유합니다	3229
이 기사를 추천합니다	3229
이 기사를 평가해 주세요	3290
이 기사와 함께 읽은 기사	3229
이 기자의 다른 기사	3215	3229
이 기자의 다른 기사 더보기	3280
이 동영상을 재생할 수 없습니다	3254
이 사이트는 쿠키를 사용합니다	3220
이 시각 많이 본 기사	3237
이 시각 많이 본 뉴스	3237
이 시각 주요뉴스	3199
이 시각 추천뉴스	3199
이 음성은 ai가 생성했습니다	3254
이 주제 팔로우	3285
이 콘텐츠는 유료회원 전용입니다	3305
이 콘텐츠를 표시할 수 없습니다	3258
이 페이지가 도움이 되었나요	3248
이런 기사는 어때요	3237
이름을 입력하세요	3297
이름을 입력해 주세요	3297
이메일	3192
이메일 주소 입력	3297
이메일 주소를 입력하세요	3275
이메일 주소를 입력해 주세요	3297
이메일 형식이 올바르지 않습니다	3275
이메일로 계속하기	3296
이메일로 공유	3287
이메일로 로그인	3296
이메일무단수집거부	3197
이메일을 입력하세요	3275
이메일을 입력해 주세요	3275
이메일을 입력해주세요	3297
이메일을 확인해 주세요	3275
이미 계정이 있으신가요	3273
이미 구독 중이신가요	3181
이미 구독 중입니다	3297
이미 등록된 이메일입니다	3297
이미 참여하셨습니다	3248
이미 투표하셨습니다	3248
이미 회원이신가요	3181
이미지 크게 보기	3201
이미지 크게보기	3280
이미지 확대	3201
이번 주 설문	3209
이번 주 퀴즈	109
이번 주 퀴즈에 도전해 보세요	109
이번 주 투표	3209
이번주 설문	3209
이슈	3199
이어서 읽기	3298
이용권 구매	3273
이용권 선택	3273
이용약관	3197
이용약관에 동의합니다	3275
이전	3201
이전 기사	3199
이전 기사 보기	3229
이전 사진	3280
이전 영상	3294
이전 이미지	3298
이전글	3280
이전기사	3199
""", '인': """
인기 급상승	3237
인기 기사	3199
인기기사	3199
인기뉴스	3199
인쇄	3192
인쇄하기	3192
인스타그램 팔로우	3229
인스타그램에서 보기	3291
인스타그램에서 이 게시물 보기	3291
""", '일': """
일시	3270
일시 후원	3269
일시 후원하기	3269
일시정지	3255
일시후원	3177
""", '자': """
자동 번역	3255
자동 재생	3255
자동재생	3255
자막 보기	3254
자막 켜기	3254
자바스크립트가 비활성화되어 있습니다	3258
자발적 유료 구독	3295
자세히	3202
자세히 보기	3202	3219
""", '작': """
작게	3288
""", '장': """
장바구니 담기	3299
장바구니에 담기	3299
""", '재': """
재생	3201	3224
재생 속도	3254
재생 시간	3255
재생 시간 #	3224
재생속도	3254
재생시간 #	3224
재생할 수 없는 동영상입니다	3254
""", '저': """
저자 소개	3282
저작권규약	3197
저장	3192
""", '전': """
전송	3277
전송되었습니다	3275
전체 기사	3298
전체 기사 보기	3280
전체 뉴스 보기	3280
전체 댓글	3198
전체 댓글 보기	3211
전체 동의	3259
전체 보기	3201
전체 사진 보기	3280
전체 화면	3255
전체메뉴	3201
전체보기	3201
전체화면	3255
전체화면 종료	3254
""", '접': """
접기	3201
접수되었습니다	3297
""", '정': """
정기	3270
정기 후원	3269
정기 후원하기	3177
정기구독	3181
정기후원	3177
정기후원 신청	3295
정기후원 신청하기	3295
정기후원하기	3269
정렬	3249
정상적으로 접수되었습니다	3297
정정·반론보도 신청	3281
정정보도 신청	3281
정정보도 요청	3281
""", '제': """
제보	3198
제보 바로가기	3281
제보하기	3198
제작 지원	3289
제작지원	3289
제출	96	3277
제휴 광고	3253
제휴 문의	3214
제휴 콘텐츠	3253
제휴문의	3214
""", '좋': """
좋아요	3192
좋아요 #	3227
좋은 기사 후원하기	3177
""", '주': """
주소 복사	3229
주소가 복사되었습니다	3229
주소복사	3192
주요 기사	3199
주요 뉴스	3199
주요 뉴스 더보기	3237
주요기사	3199
주요뉴스	3199
주제 팔로우	3285
""", '지': """
지금 구매하기	3253
지금 뜨는 기사	3237
지금 뜨는 뉴스	3237
지금 플레이	3250
지금 플레이하기	3250
지금 후원하기	3295
지나친 음주는 건강에 해롭습니다	3253
지나친 음주는 건강을 해칩니다	3253
지도 보기	3202
지면보기	3181
""", '직': """
직접 입력	3270
""", '차': """
차단	3263
""", '참': """
참가 신청하기	3241
참가신청하기	3241
참여하기	96
""", '창': """
창 닫기	3298
""", '찾': """
찾아오시는 길	3214
""", '채': """
채널 추가	3285
""", '책': """
책 구매하기	3253
""", '첫': """
첫 댓글을 남겨주세요	3290
첫 댓글을 작성해 보세요	3290
""", '청': """
청소년보호정책	3197
""", '총': """
총 #명 참여	3208
""", '최': """
최고의 혜택	3274
최신 기사	3199
최신 뉴스	3199
최신기사	3199
최신뉴스	3199
최신순	3249
최저가 보기	3299
""", '추': """
추천	3274
추천 기사	3199
추천 스폰서	3242
추천 영상	3237
추천기사	3199
추천뉴스	3199
추천순	3249
""", '축': """
축하해요 #	3227
""", '친': """
친구 추가하기	3229
""", '카': """
카카오 계정으로 로그인	3273
카카오 로그인	3273
카카오로 로그인	3273
카카오로 시작하기	3273
카카오스토리	3192
카카오톡	3192
카카오톡 공유	3192
카카오톡 공유하기	3287
카카오톡으로 공유	3229
카카오톡으로 공유하기	3229
카테고리	3199
""", '커': """
커피 한 잔 사주기	3269
커피 한 잔 후원하기	3269
""", '콘': """
콘텐츠 보기	3258
콘텐츠 불러오기	3258
콘텐츠 표시	3258
""", '쿠': """
쿠키 관리	3258
쿠키 기본 설정	3218
쿠키 설정	3197
쿠키 설정 관리	3258
쿠키 설정 변경	3218
쿠키 정책	3220
쿠키 허용	3220
쿠팡에서 구매	3253
쿠팡에서 구매하기	3253
쿠팡에서 보기	3253
쿠폰 받기	3299
""", '퀴': """
퀴즈 도전하기	3250
퀴즈 풀기	3229
퀴즈 풀러 가기	3250
""", '크': """
크게	3288
""", '클': """
클릭하면 소리가 켜집니다	3294
""", '키': """
키워드	3199
""", '태': """
태그	3199
""", '텔': """
텔레그램에서 소식 받기	3229
""", '투': """
투표	97
투표 결과	3249
투표 결과 보기	96
투표 참여하기	3248
투표가 완료되었습니다	3248
투표에 참여해 주셔서 감사합니다	3248
투표하기	96	3229
투표해 주셔서 감사합니다	96	3248
""", '트': """
트위터	3192
트위터 공유	3192
트위터로 공유	3287
트위터에서 보기	3291
""", '특': """
특집 더보기	3280
특집 보기	3280
""", '티': """
티켓 예매	3253
티켓 예매하기	3253
""", '틱': """
틱톡에서 보기	3291
""", '파': """
파워링크	3242
""", '팔': """
팔로우 중	3285
팔로우 취소	3285
""", '팟': """
팟빵에서 듣기	3291
""", '페': """
페이스북	3192
페이스북 공유	3192
페이스북에서 보기	3291
페이스북으로 공유	3229
페이스북으로 로그인	3273
페이지 새로고침	3264
페이지를 새로고침하세요	3264
페이팔로 결제	3296
""", '편': """
편집 원칙	3281
편집규약	3214
""", '펼': """
펼치기	3201
""", '포': """
포럼 참가 신청하기	3241
포토	3199
포토 갤러리	3280
""", '폰': """
폰트 크기	3192
""", '푸': """
푸시 알림 받기	3262
""", '프': """
프리미엄	3181
프린트	3192
""", '피': """
피드백 보내기	3248
""", '필': """
필수	3277
필수 입력	3275
필수 입력 항목	3275
필수 입력 항목입니다	3275
필수 항목	3277
필수 항목입니다	3275
필자 소개	3281
""", '한': """
한번만	3270
""", '할': """
할인 코드	3299
""", '함': """
함께 보면 좋은 기사	3199
함께 볼 기사	3237
함께 읽으면 좋은	3199
함께 읽은 기사	3237
""", '핫': """
핫뉴스	3199
핫이슈	3199
핫클릭	3237
""", '항': """
항상 허용	3259
""", '해': """
해제 방법	3268
해제했습니다	3268
""", '행': """
행사 신청하기	3241
""", '허': """
허용	3219	3263
""", '헤': """
헤드라인	3199
""", '현': """
현재 시간	3255
""", '협': """
협찬	3196
""", '홈': """
홈	3201
홈으로	3280
홈으로 가기	3280
""", '화': """
화나요	3227
화나요 #	3227
화제의 뉴스	3199
화질	3255
""", '확': """
확인	3202
""", '환': """
환경설정 관리	3293
""", '회': """
회사 소개	3214
회사소개	3197	3214
회원 전용	3184
회원 전용 기사	3273
회원가입	3181
회원가입하고 계속 읽기	3296
회원이 아니신가요	3273
""", '후': """
후속강추 #	3227
후속기사 원해요	3227
후속기사 원해요 #	3227
후원	3177
후원 바로가기	3269
후원 신청	3269
후원 안내	3177
후원 페이지 바로가기	3269
후원 페이지로 이동	3269
후원 하기	3177
후원자 되기	3269
후원하기	3177
후원해 주셔서 감사합니다	3295
후원회원 가입	3177
후원회원 되기	3269
""", '훈': """
훈훈해요	3227
훈훈해요 #	3227
""", '흥': """
흥미진진 #	3227
""", '힘': """
힘내요 #	3227
"""}

START = {'a': """
aboneliğiniz	5001 K başariyla
abonē	3409 K par	3409 K no	3409 K un	3411 K
acasă	103 K >	103 K '	103 K "
accès	2144 K illimité
această	57 K investigație	4197 K traducere	4265 K știre a fost
además	1643 K:	1698 K, en
adresă	4172 K de e-mail invalidă	4172 K de email invalidă
adó	2579 K #%
adód	2579 K #%
adója	2579 K #%
ai가	3221 K 자동 번역한	3221 K 번역한	3221 K 핵심	3221 K 요약한	3223 K 읽어
ai에게	3221 K 물어	3221 K 질문	3221 K 물어보기
ajánld	2579 K fel adód
ajánlja	2579 K fel adója	2579 K fel adód
ajánljuk	2604 K:
ajánlott	2606 K videó:	2606 K cikk:	2606 K cikkünk:
aktivér	752 K
alătură	14 K-te	61 K-te celor #	61 K-te celor peste #	61 K-te comunității de #
anmäl	4828 K dig till vårt	4846 K
annoncørbetalt	816 K indhold fra
annonsørinnhold	3795 K fra
anúncio	4127 K em # s	4127 K em # segundos
aportá	1584 K desde
apoyá	86 K
après	2307 K déduction fiscale :
apóyanos	1584 K desde
apúntate	1674 K al curso	1674 K a nuestro	1679 K a nuestro seminario	1679 K a nuestro evento
aquí	1710 K hay contenido de
artykuł	51 K można	51 K wolno	91 K sponsorowany:	3841 K wyraża poglądy	3841 K wyraża opinie	3841 K jest opinią	3855 K ukazał się	3855 K pochodzi z	3861 K przetłumaczony	3861 K został przetłumaczony	3861 K czyta	3861 K wygenerowany	3901 K został	3901 K przetłumaczono	3939 K ukazał się	3939 K pierwotnie ukazał	3939 K pochodzi z	3940 K	3950 K powstał we współpracy z
artykuły	3851 K autora
artículo	1737 K publicado originalmente	1769 K publicado en colaboración
artículos	1602 K gratuitos
ascultă	3 K	4183 K:	4208 K podcastul	4208 K acest articol	4274 K pe
atenció	105 K al subscriptor: #
atención	105 K al suscriptor: #	105 K al abonado: #
atradāt	49 K
atsisiųskite	3342 K
autorė	3346 K:
autoři	569 K jsou
außerdem	989 K lesenswert:	989 K interessant:
aveți	77 K întrebări
aún	37 K no hay comentarios
ați	64 K încercat
""", 'b': """
bajá	1687 K la app
beiträge	32 K	1025 K von
benefício	4050 K do assinante:
berätta	64 K i	64 K gärna
beställ	4846 K
bestätigen	855 K sie ihre
bestätigungsmail	855 K
besøg	737 K vores
beğendin	74 K mi	87 K mi
beğendiniz	10 K mi	74 K mi	87 K mi
boletín	1610 K diario	1610 K semanal
buď	36 K první
buďte	36 K první	36 K prvý
bài	10 K viết này	5305 K viết dành riêng cho	5305 K viết dành cho thuê bao	5317 K này có nội dung do	5317 K này có nội dung từ	5317 K viết này có nội dung	5317 K viết này chứa nội dung	5322 K liên quan:	5334 K viết thể hiện quan điểm	5334 K viết thể hiện quan điểm cá nhân	5334 K viết thể hiện văn phong	5334 K viết là quan điểm	5334 K viết phản ánh quan điểm	5334 K viết không phản ánh quan điểm	5339 K viết có hữu ích	5339 K viết này có hữu ích	5339 K viết này có giúp	5343 K viết được dịch tự động	5343 K được dịch tự động	5343 K viết được tóm tắt	5343 K viết có sử dụng ai	5343 K viết này được dịch tự động	5393 K viết được bảo vệ	5394 K viết được thực hiện	5394 K viết được viết	5394 K viết này được	5401 K viết tiếp tục
báo	5339 K lỗi bài viết
bình	7 K luận	32 K luận	5342 K chọn:
bústia	46 K de denúncies de la redacció
bülten	5001 K aboneliğiniz
bültenimize	5001 K abone olduğunuz için
bądź	36 K pierwszy	36 K pierwsza
bővebben	2604 K:
bạn	64 K đã thử	64 K đã làm thử	71 K biết ai	71 K có biết ai	74 K thấy hay	5305 K đã là thuê bao	5339 K thấy bài viết	5339 K phát hiện lỗi	5339 K phát hiện sai
bản	5339 K tóm tắt này có hữu ích	5339 K tóm tắt này do	5339 K tóm tắt này được tạo	5394 K dịch được
bấm	5345 K để nghe
bật	5311 K thông báo
""", 'c': """
caractères	2251 K restants
caràcters	471 K restants
chceš	593 K u nás pracovat	4607 K u nás pracovať
chefredaktör	4844 K och ansvarig utgivare:	4844 K:
chơi	5368 K ngay:
chưa	37 K có bình luận
citeşte	4183 K şi	4183 K şi:
citește	4183 K și	4183 K și:	4183 K:	4183 K mai mult	4183 K aici	4183 K mai departe:
citiți	4183 K și
ciąg	3865 K dalszy
colaborá	1584 K desde
comentários	7 K	32 K
compartí	5 K
conocés	71 K a alguien
conteúdo	91 K patrocinado:	3981 K exclusivo para	4043 K gerado	4049 K promovido por	4049 K recomendado por	4053 K oferecido por	4081 K incorporado d	4081 K externo d	4081 K incorporado do	4081 K incorporado da	4081 K externo do
conținut	4197 K generat	4206 K oferit de	4236 K încorporat de	4236 K extern de
coût	2307 K réel après	2307 K après déduction :	2307 K après déduction fiscale :
crédit	2245 K photo	2245 K photos
crédits	2245 K photo	2245 K photos
créer	2171 K une alerte pour "	2171 K une alerte sur "	2171 K une alerte :
cunoașteți	71 K pe cineva
cunoști	71 K pe cineva
cuéntame	64 K
cuộc	57 K điều tra này
cài	5348 K đặt ứng dụng	5348 K ứng dụng	5348 K app
còn	5366 K lại # ký tự
có	77 K thắc mắc	5322 K thể bạn quan tâm:	5389 K lỗi xảy ra
cấm	5393 K sao chép dưới mọi hình thức	5393 K sao chép nội dung
""", 'd': """
dacă	49 K observi	49 K observați	49 K găsești	4190 K ai informații	4201 K ai observat o
dalinkitės	3342 K
další	556 K články autora
darovať	4601 K
dernières	2189 K actualités
descarcă	15 K	4223 K aplicația
descargá	15 K	1687 K la app
descărcați	15 K
dezactivează	4248 K adblock	4248 K ad
dežurni	46 K telefon redakcije
direcționează	4165 K #% din
disponível	3990 K no google play	4058 K na app store	4058 K no google play	4058 K para android e
distribuiți	5 K
dodržujte	33 K
domů	103 K >	103 K '
doná	1584 K desde
doporučené	554 K video:
doporučte	586 K
doporučujeme	554 K článek:
dorești	4242 K să primești notificări
doriți	4242 K să primiți notificări
dosszié	2688 K: így	2688 K: itt	2688 K: ezért	2688 K: miért	2688 K: hogyan	2688 K: mit	2688 K: ki	2688 K: mi	2688 K: ez	2688 K: ezt	2688 K: hallgassa	2688 K: nézze	2688 K: minden
dostupná	4595 K na google	4595 K na app store
dostupné	4595 K na google	4595 K na app store
dostępna	3868 K w
dostępne	3868 K w
dostępny	3868 K w
dołącz	14 K do	61 K do #	61 K do ponad #	104 K do dyskusji	3879 K do	3892 K do dyskusji
držte	33 K se
duración	1756 K del vídeo	1756 K del episodio
duração	4127 K do vídeo
durée	2304 K de la vidéo	2304 K de l'épisode
dział	105 K prenumeraty: #
dzięki	3925 K naszym czytelnikom	3925 K naszym czytelniczkom
dành	5305 K riêng cho thuê bao	5305 K riêng cho người đăng ký	5305 K cho thuê bao
découvrez	2191 K aussi	2221 K la boutique	2221 K notre boutique	2221 K nos jeux	2221 K notre hors-série	2231 K notre application	2231 K notre appli
décryptage	2191 K :
déductible	2132 K des impôts	2132 K à #
déjà	2142 K abonné	2142 K inscrit	2142 K client
désabonnement	2153 K à tout moment
désinscription	2153 K à tout moment
díky	635 K našim čtenářům	635 K našim předplatitelům
dùng	5355 K thử
dúvidas	77 K	77 K?	78 K sobre esta matéria	78 K sobre este artigo
""", 'e': """
elkészítetted	64 K
elírást	9 K
előfizetői	105 K ügyfélszolgálat: #	2658 K kedvezmény:	2658 K előny:	2658 K ajánlat:
előfizetőinknek	2680 K köszönhetően
előfizetőként	94 K	2636 K
encuéntranos	14 K
envía	5 K	1648 K tus cartas	1648 K tu carta
envíanos	1660 K
envíe	1648 K sus cartas	1648 K su carta
erhältlich	944 K im app store
ermöglicht	991 K von
erről	2604 K bővebben
escríbenos	1646 K
estagiária	4025 K sob supervisão	4025 K sob a supervisão	4025 *K sob supervisão	4036 K sob supervisão	4036 * K sob supervisão
estagiário	4025 K sob supervisão	4025 K sob a supervisão	4025 *K sob supervisão	4036 K sob supervisão
estàs	487 K utilitzant un bloquejador
""", 'f': """
faça	4009 K o quiz	4046 K as palavras cruzadas	4056 K o quiz	4056 K o teste	4056 K o nosso
felelős	2633 K szerkesztő:	2633 K kiadó:
fiți	36 K primul
folosești	4246 K un ad blocker	4246 K un adblock	4246 K un adblocker
folosiți	4246 K un ad blocker	4246 K un adblock	4246 K un adblocker
foretrækker	753 K du
fortsätt	4848 K läsa
fortæl	64 K mig
fotogalería	1733 K:
fotogaléria	4573 K:
fotografía	1642 K # de #	1699 K:
fotoğraf	5102 K # / #	5102 K #/#
frågor	77 K	78 K om artikeln
få	728 K fuld adgang til	752 K adgang	752 K fri	752 K fuld	752 K besked	752 K ugens	752 K dagens	752 K de	752 K nyheder	752 K en notifikation	752 K breaking	752 K seneste nyt	763 K	786 K de vigtigste nyheder	786 K vigtige nyheder	786 K de største nyheder	786 K besked om	786 K besked, når	786 K nyhederne	786 K breaking	3704 K full tilgang til	3731 K tilgang	3731 K fri	3731 K full	3731 K beskjed	3731 K varsel	3731 K ukas	3731 K dagens	3731 K de	3731 K nyheter	3731 K siste	3743 K	3745 K varsel	3745 K varsler	3745 K push	4819 K full tillgång till	4846 K tillgång	4846 K fri	4846 K full	4846 K besked	4846 K en notis	4846 K veckans	4846 K dagens	4846 K de	4846 K nyheter	4846 K senaste	4857 K
férjen	2636 K hozzá
följ	14 K	4823 K	4846 K
følg	14 K	14 K oss	732 K	752 K	3708 K	3731 K
füge	14 K uns	997 K
fügen	14 K sie uns	997 K sie
für	858 K android und ios	932 K diesen artikel	932 K diesen	986 K nur
fă	4204 K testul zilei
fără	4253 K patroni	4253 K acționari	4253 K stăpâni
főoldal	103 K >	103 K '	103 K "
főszerkesztő	2633 K:
""", 'g': """
galería	1642 K: # de #	1642 K # de #
gazeteciliğimizi	5051 K
gefällt	87 K ihnen dieser	87 K dir dieser
gehöre	61 K zu den #
gehören	61 K sie zu den #
geçerli	5001 K bir e-posta adresi girin	5001 K bir e-posta adresi giriniz	5001 K bir e-posta giriniz
ghé	5342 K cửa hàng trực tuyến
giữ	5393 K bản quyền nội dung
glöm	4846 K inte att bekräfta
gorąca	46 K linia redakcji
góp	5339 K ý cho bài viết
gör	4828 K quizet	4828 K vårt quiz	4846 K vårt
görmemiz	5060 K gereken
görsel	5108 K yapay
günün	5055 K bulmacasini	5055 K sudokusunu	5055 K bulmacasi	5055 K testini
""", 'h': """
henüz	37 K yorum
hibát	9 K talált	9 K találtál	2637 K lát
hintergründe	989 K dazu:
hjälp	4828 K oss bli bättre	4828 K oss att bli bättre
hjælp	737 K os med at blive bedre
hlavné	4586 K body
hlavní	571 K body
hozzászólások	7 K	32 K
hãy	36 K là người đầu tiên	5342 K trả lời khảo sát	5353 K ủng hộ
hämta	15 K	4832 K
häng	4846 K med
här	4874 K finns ett inbäddat innehåll från	4874 K finns inbäddat innehåll från	4874 K visas ett inbäddat innehåll från	4874 K visas inbäddat innehåll från	4874 K är ett inbäddat innehåll från	4874 K är inbäddat innehåll från
hääleta	1825 K
håll	33 K	33 K dig
hình	5390 K #/#
hör	936 K dir	997 K	4846 K
hören	936 K sie	997 K sie
hörzeit	1013 K
hør	3 K artiklen	3 K artikkelen	3 K saken	719 K også	719 K også:	737 K mere på	752 K	3695 K også	3695 K også:	3731 K
""", 'i': """
iesūti	3397 K savu	3397 K
indlæg	32 K
indlæs	779 K altid indhold fra	779 K indhold fra
inlägg	32 K
innehåll	4913 K från annonsören
innehållet	4913 K är betalt av
inscríbete	1674 K al curso	1674 K a nuestro	1674 K en nuestro	1674 K en el curso
introduceți	4172 K o adresă de e-mail validă
intră	14 K pe
início	103 K >	103 K '	103 K "
izmēģinājāt	64 K
išbandėte	64 K
išsaugokite	3342 K
""", 'j': """
jaký	38 K je váš
jeśli	49 K widzisz	49 K zauważysz	3952 K nie chcesz otrzymywać naszego	3952 K nie chcesz otrzymywać tego	3952 K nie chcesz już otrzymywać naszego	3952 K nie chcesz już otrzymywać tego
joacă	4204 K sudoku	4229 K acum:
já	64 K fez	3981 K é assinante
játssz	2655 K most:
jäikö	2019 K juttu kesken
jälgi	1825 K
jäsenetu	2067 K:
""", 'k': """
kapcsolódó	2604 K	2604 K:	2606 K videó:	2606 K cikk:	2606 K cikkünk:
każdego	3816 K ranka
kezdőlap	103 K >
không	5393 K được sao chép nội dung website
kipróbáltad	64 K
kipróbáltátok	64 K
kiểm	5342 K tra kiến thức của bạn
kjøp	3713 K billetter	3713 K billett	3731 K
klausykitės	3327 K
klikněte	552 K zde
ključne	4486 K točke	4486 K tačke
klõpsates	1825 K
komentáre	7 K	32 K
komentáře	7 K	32 K
komentēt	3411 K var
komerčné	91 K oznámenie:
komerční	91 K sdělení:
kommentarsfältet	7 K
kopiér	752 K
kopírovat	586 K
kopírovať	4601 K
kopē	3411 K
korzyść	3907 K dla prenumeratorów:
korábbi	2606 K cikkünk:
kvíz	552 K:	614 K:	614 K dne:	614 K týdne:	2622 K	2654 K:	4573 K:	4624 K dňa:	4624 K týždňa:
kysyttävää	77 K	78 K jutusta
känner	71 K du någon
käännöksen	2060 K on
käännös	2060 K on
kérdésed	77 K van	78 K van a cikkről
kérje	2636 K
kérjen	2636 K
kérjük	33 K
kênh	5311 K youtube của báo
köp	4828 K biljetter	4828 K biljett	4846 K
kövess	14 K
kövesse	2636 K
kövessen	14 K
køb	737 K billetter	737 K billet	752 K
küfür	32 K içeren
küldd	5 K el	2615 K el nekünk
küldje	2615 K el nekünk	2636 K	2636 K tovább
ký	5366 K tự còn lại
kļūsti	3411 K
kết	5328 K nối với chúng tôi
""", 'l': """
laimē	3411 K
laimėkite	3342 K
lasītāju	3419 K aptauja:
legyél	2636 K
lejupielādē	3411 K
leé	1698 K también	1698 K más	1698 K:
lisää	2024 K kirjoittajalta	2024 K toimittajalta	2045 K meidät	2096 K aiheesta:
lugejaküsitlus	1833 K:
lásd	2604 K még
lásson	2636 K több
lát	2615 K valami
láttál	2615 K valami
lägg	4846 K till
lähetimme	1991 K vahvistusviestin	1991 K sinulle vahvistusviestin	1991 K sinulle sähköpostia
lähetä	2022 K juttuvinkki	2022 K uutisvinkki	2022 K vinkki	2028 K mielipidekirjoituksesi	2028 K mielipidekirjoitus	2045 K
lämna	4822 K dina tips	4822 K ditt tips
läs	4778 K hela artikeln	4811 K mer om	4812 K också	4812 K också:	4812 K även	4812 K mer	4812 K mer:	4812 K:	4812 K här	4812 K även:	4819 K vidare med	4819 K mer på	4832 K e-tidningen	4832 K tidningen	4846 K	4848 K vidare
läsarerbjudande	4869 K:
läsaromröstning	4866 K:
läsarresa	4869 K:
lås	4778 K upp artikeln	4778 K upp den här artikeln
læs	718 K mere om	719 K også	719 K også:	719 K mere	719 K mere:	719 K:	719 K her	719 K hele	728 K videre med	742 K e-avisen	742 K avisen	752 K	754 K videre	802 K alt om emnet:	802 K alt om:
læserafstemning	772 K:
læserrejse	776 K:
læsertilbud	701 K:	776 K:
légy	36 K te az első
líbil	10 K se vám	87 K se vám	572 K se
líbilo	74 K se
líbí	87 K se vám
línea	46 K de denuncias de la redacción	46 K de la redacción
línia	46 K de la redacció
löydät	14 K meidät	2045 K meidät
löysitkö	9 K
lütfen	33 K	5001 K e-postanizi onaylayin	5001 K e-posta adresinizi onaylayin	5001 K geçerli bir e-posta	5092 K sitemiz için devre dişi	5092 K reklam engelleyici	5092 K devre dişi birak	5093 K reklam engelleyici
""", 'm': """
mantén	33 K
materiał	91 K sponsorowany:	91 K partnera:	91 K partnerski:	3865 K wideo	3950 K powstał we współpracy z	3950 K we współpracy z	3950 K sponsorowany przez
medlemsförmån	4869 K:
meillä	2086 K ei ole omistajaa	2086 K ei ole omistajia	2086 K ei ole osakkeenomistajia	2086 K ei ole maksumuuria
mesterséges	2644 K intelligencia írta
mirá	1682 K el video	1698 K también	1698 K:
mitä	10 K pidit	38 K mieltä	2046 K mieltä sinä
mišljenja	4483 K autora	4483 K iznesena	4483 K izneta
mišljenje	4483 K autora
możliwość	7 K komentowania
mulțumim	4172 K pentru abonare
mándanos	1660 K
más	1639 K noticias de	1639 K noticias sobre	1639 K sobre	1639 K en	1639 K de	1641 K temas:	1641 K sobre:	1643 K información	1643 K información:	1646 K artículos de
máte	77 K otázky	77 K dotazy	78 K otázku k článku	556 K tip?	556 K tip na článek	556 K tip na téma	556 K tip pro	638 K přečteno už # ze #	638 K přečteno už # z #	638 K přečteno již # ze #	638 K přečteno již # z #	638 K přečteno # ze #	638 K přečteno # z #	4643 K prečítané už # zo #	4643 K prečítané už # z #	4643 K prečítané # zo #	4643 K prečítané # z #
märkasid	49 K	1810 K midagi	1816 K viga	1816 K artiklis viga
még	37 K nincs	2689 K több a témáról:
més	440 K informació:	467 K notícies de	467 K notícies sobre
möchten	1067 K sie diesen newsletter nicht mehr
möchtest	1067 K du diesen newsletter nicht mehr
mød	737 K os
mūs	3411 K vari
mời	5322 K xem	5322 K bạn đọc	5322 K độc giả	5328 K bạn tham gia	5328 K độc giả theo dõi	5328 K bạn đọc theo dõi	5345 K quý vị theo dõi	5345 K quý độc giả	5345 K bạn xem video	5345 K nghe
""", 'n': """
nabídka	618 K pro čtenáře:
nahlásit	596 K chybu
nahlásiť	4610 K chybu
nahláste	4610 K chybu
najważniejsze	3861 K informacje
naloži	4702 K	4735 K vedno vsebino	4735 K vsebino z	4735 K vsebino s	4735 K vsebino iz	4735 K vsebino od
naložite	15 K	4702 K
naročite	4709 K se na
naujienų	46 K telefonas
načítat	621 K vždy obsah	621 K obsah z	621 K obsah ze	621 K obsah od
načítať	4630 K vždy obsah	4630 K obsah z	4630 K obsah zo	4630 K obsah od
našli	9 K jste	9 K ste	49 K ste
nemáme	635 K majitele	635 K vlastníka	635 K akcionáře	635 K žádného	635 K paywall	635 K reklamy	4640 K majiteľa	4640 K vlastníka	4640 K akcionárov	4640 K žiadneho	4640 K paywall	4640 K reklamy
nemáte	594 K čas číst	4608 K čas čítať
nepatríme	4640 K žiadnemu
nepatříme	635 K žádnému
než	603 K vložíte komentář	603 K začnete diskutovat	603 K napíšete příspěvek
nguồn	5332 K:	5332 K :
nhận	5311 K thông báo
nové	574 K číslo	574 K vydání	4589 K číslo	4589 K vydanie
nájdete	14 K nás
não	32 K serão publicados	4084 K é possível mostrar este conteúdo	4084 K foi possível mostrar este conteúdo
näe	2045 K enemmän
nägid	1826 K viga
näita	1825 K
näitkö	2046 K virheen
näytä	2045 K sisältö	2070 K sisältö palvelusta	2070 K aina sisältö
nå	4846 K vår
nézd	2604 K meg	2636 K meg
nézze	2604 K meg	2636 K meg
nāc	3402 K strādāt
nội	5305 K dung dành cho thuê bao	5305 K dung dành riêng cho thuê bao	5305 K dung dành riêng cho thành viên	5343 K dung được dịch tự động	5343 K dung do ai tạo	5373 K dung này không	5374 K dung này từ	5374 K dung nhúng từ	5393 K dung được bảo vệ	5394 K dung được tạo	5394 K dung này được tạo
""", 'o': """
obrázek	611 K # z #
oceń	10 K	3862 K ten	3862 K artykuł	3862 K tekst
ocurrió	1730 K un error
oddělení	105 K předplatného: #
odporučte	4601 K
odporúčame	4573 K:
odsłuchaj	3873 K	3873 K ten
ofereça	5 K
oglądaj	3848 K:
ohodnoťte	572 K	4587 K
olvasói	2658 K ajánlat:
olvasóink	2680 K támogatásának köszönhetően
olvasóinknak	2680 K köszönhetően
opracował	3852 K:
opracowała	3852 K:
opýtajte	4586 K sa
opširnije	4470 K:	4470 K na
otrzymałaś	3952 K tę wiadomość, ponieważ
otrzymałeś	3952 K tę wiadomość, ponieważ
otwórz	3834 K post
otázka	614 K dne:	4624 K dňa:
otázky	77 K
ouça	3 K	4019 K:	4054 K o podcast	4120 K no
oversættelsen	769 K er
oír	3 K
""", 'p': """
pamanīji	3403 K kļūdu
pamanījāt	49 K	3403 K kļūdu
participă	104 K la discuție
pastebėjote	49 K	3328 K įdomų	3334 K klaidą
paylaş	5 K
pažįstate	71 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	49 K hiện sai
phóng	5332 K viên:
piditkö	10 K	74 K	87 K	2046 K
pidätkö	87 K	2046 K
piše	4498 K:
podobał	10 K ci się
podobało	74 K się
podpořte	86 K	591 K
podrži	86 K
podržite	86 K	4501 K
podés	14 K seguir	1661 K enviarnos
podívejte	552 K se:	552 K se na video	554 K se na video:
poglądy	3841 K wyrażone w
pokaż	3834 K post
poleć	3873 K
poslať	4601 K
poslechněte	3 K si	552 K si	552 K si:
poslušajte	3 K	4470 K:	4680 K:
posłuchaj	3 K	3848 K:	3848 K też:
povoliť	4630 K vždy obsah	4630 K obsah z	4630 K obsah zo	4630 K obsah od
poznáte	71 K niekoho
pozostała	3865 K część
pošaljite	46 K vijest
pošlete	586 K
pošlite	5 K	4601 K
poți	4190 K contacta autorul	4190 K contacta autoarea
praneškite	3328 K redakcijai
predplaťte	4605 K si
prenošenje	73 K dozvoljeno	73 K dopušteno
prenumerantförmån	4869 K:
prečítajte	4573 K si tiež	4573 K si aj	4573 K si	4573 K si:
prečítali	4643 K ste už # zo #	4643 K ste už # z #	4643 K ste # zo #	4643 K ste # z #
pridruži	61 K se #
pridružite	14 K se	61 K se #	104 K se razpravi
pridėkite	3342 K
prikaži	4529 K uvijek sadržaj	4529 K uvek sadržaj	4529 K sadržaj s	4529 K sadržaj sa	4529 K sadržaj iz	4529 K sadržaj od	4735 K vedno vsebino	4735 K vsebino z	4735 K vsebino s	4735 K vsebino iz	4735 K vsebino od
pronašli	49 K ste
protégé	2301 K par recaptcha	2301 K par google recaptcha
pročitaj	4470 K još	4470 K i
pročitajte	4470 K još	4470 K i	4470 K više	4470 K:	4470 K više o ovoj temi
pročitali	4541 K ste # od #	4541 K ste već # od #
první	526 K měsíc za	526 K měsíc zdarma	526 K týden za	526 K týden zdarma	526 K tři měsíce za	526 K # měsíce za
prvních	526 K # dní za	526 K # dní zdarma
prvý	4600 K mesiac len za	4600 K mesiac za	4600 K mesiac už za	4600 K mesiac zadarmo
przeczytałaś	3928 K już # z #	3928 K # z #
przeczytałeś	3928 K już # z #	3928 K # z #
prześlij	3873 K dalej
präsentiert	991 K von
próbálja	2651 K ki tudását
prüfen	997 K sie
publicité	2304 K dans # s	2304 K dans # sec	2304 K dans # secondes
pàgina	499 K # de #
página	1731 K # de #	1731 K #/#	4102 K # de #	4102 K #/#
páči	87 K sa vám
páčil	10 K sa vám	87 K sa vám	4587 K sa
páčilo	74 K sa
päeva	1833 K küsimus:
päivitä	2045 K
päivän	2063 K kysymys:
pääset	2045 K lukemaan
päätoimittaja	2043 K:
pódcast	1733 K:
păstrați	33 K
pērc	3402 K biļetes	3411 K
předplaťte	591 K si
přehrajte	552 K si
překlad	612 K byl
přetisk	73 K povolen	73 K možný
přečetli	638 K jste už # ze #	638 K jste už # z #	638 K jste již # ze #	638 K jste již # z #	638 K jste # ze #	638 K jste # z #
přečtěte	552 K si také	552 K si	552 K si:	552 K si také:
přidej	61 K se k #
přidejte	61 K se k #
připojte	14 K se
připraveno	541 K ve spolupráci
""", 'q': """
querés	1661 ¿K contarnos
qué	10 K te pareció	38 K opinas	38 K opina	38 K te parece
""", 'r': """
raději	594 K posloucháte
radšej	4608 K počúvate
radši	594 K posloucháte
rašykite	3328 K autorei	3328 K autoriui
recibí	1660 K las noticias
recomandări	4183 K:
redakčná	46 K linka
redakční	46 K linka	46 K telefon
redirecționați	4165 K #% din
redirecționează	4165 K #%	4165 K #% din
regisztrálj	2635 K ingyenesen
regisztráljon	2622 K	2635 K ingyenesen
regístrate	1599 K para
reproducción	73 K permitida	73 K libre
reprodução	73 K permitida	73 K autorizada
resumé	29 K lavet
resuméet	29 K er	768 K er
resztę	3865 K tekstu
rezervē	3411 K
rezolvă	4204 K rebusul	4204 K integrama	4204 K sudoku
rešite	4470 K kviz
riješite	4470 K kviz
rozwiąż	3848 K quiz
rozwiń	3834 K post	3834 K wpis
rätsel	980 K mit	1017 K des tages:
rätseln	980 K sie mit
réservez	2221 K vos places pour la soirée de la rédaction
réservé	2142 K aux abonnés
réservée	2142 K aux abonnés
réservés	2142 K aux abonnés
résumer	2208 K cet article	2208 K l'article
résumé	2208 K généré	2208 K rédigé	2208 K réalisé	2208 K produit	2208 K par
rösta	4846 K	4862 K:	4862 K här:	4862 K i vår omröstning:
rādīt	3411 K
""", 's': """
sadržaj	4559 K je nastao u suradnji s
saglabā	3411 K
saistīts	3386 K:
saņem	3411 K
sažetak	4486 K	4486 K članka	4486 K teksta
schließ	61 K dich #	61 K dich den #
schließe	26 K dich
schließen	61 K sie sich den #
schriftgröße	863 K:	863 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1660 K el canal	1698 K leyendo:
serviço	105 K ao assinante: #
sesizări	4190 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	571 K	571 K článku	612 K vytvořila	612 K bylo
sisällön	2110 K tarjoaa
siųskite	3328 K savo	3342 K
sjefredaktør	3728 K:	3728 K og ansvarlig redaktør:
skaitytojų	3350 K apklausa:
skopírovať	4601 K
skrót	3861 K artykułu
skúsili	64 K ste
slå	3750 K på javascript
související	552 K:	554 K video:	554 K článek:
spodobał	87 K ci się	87 K się
spodobało	74 K się
sponzorované	4663 K spoločnosťou
sponzorováno	663 K společností
sporočite	4714 K napako
sprawdź	3848 K:	3848 K też:
spróbowaliście	64 K
spróbowałaś	64 K
spørgsmål	77 K	78 K til artiklen
spørsmål	77 K	78 K til saken	78 K til artikkelen
spýtajte	4586 K sa
stališča	4692 K avtorja
straipsnį	51 K galima
stáhni	15 K si
stáhněte	15 K si	609 K si aplikaci
stöd	86 K	4819 K
stötta	86 K	4819 K
støt	86 K	728 K
støtt	86 K	3704 K
suscríbase	1597 K y lea
suscríbete	1590 K a	1597 K y lee	1597 K para leer	1597 K y sigue leyendo	1597 K y accede	1597 K y disfruta	1674 K y llévate	1674 K y recibe
susidūrėte	3328 K su
susiję	3316 K:
susține	86 K
susțineți	86 K
sviđa	87 K vam se
synthèse	2208 K générée
syötä	1991 K kelvollinen sähköpostiosoite	2045 K
szerkesztőségi	46 K forródrót	46 K telefon
szerkesztőségünk	46 K forródrótja
szerző	2642 K:
szívesen	2637 K meghallgatjuk
szöveg	2642 K:
sähköpostiosoite	1991 K on virheellinen
sé	33 K respetuoso	36 K el primero	36 K la primera
sígame	1665 K
síganos	14 K
sígueme	1665 K
síguenos	14 K	1621 K en nuestras redes
só	3981 K para assinantes
sólo	1599 K para suscriptores
søg	752 K nu
súhrn	29 K vytvorila	4586 K
súmate	14 K	61 K a las #	1584 K desde
súvisiace	4573 K:
súvisiaci	4573 K článok
sūti	3397 K savu	3411 K
số	5366 K ký tự còn lại
""", 't': """
también	1624 K en facebook	1643 K puedes leer	1643 K puedes leer:	1643 K te puede interesar:
també	440 K et pot interessar:
tanidiğiniz	71 K biri
tartişmaya	104 K katilin
teitkö	64 K
tekoäly	2050 K on
tekstissä	2010 K esitetyt
tekstą	51 K galima
tenés	1655 ¿K información
textgröße	863 K:	863 K a
thấy	49 K lỗi
thử	5342 K sức với
tiedätkö	2022 K aiheesta	2022 K asiasta	2022 K lisää
tiivistelmä	29 K on	2059 K on
tiivistelmän	2059 K on
tilføj	752 K
tillåt	4874 K alltid innehåll från	4874 K innehåll från
tiếp	5401 K tục đọc sau
todavía	37 K no hay comentarios
további	2604 K részletek	2689 K cikkek a témában:
traducció	450 K feta
transparentní	564 K účet:
trên	5311 K google news
trình	5373 K duyệt của bạn không	5373 K duyệt không
trả	5342 K lời câu đố
trải	5355 K nghiệm
turpinājums	3413 K
twój	32 K komentarz
tykkäsitkö	74 K
työskenteletkö	2022 K
tác	5332 K giả:	5332 K giả là
támogasd	86 K	2627 K a	2627 K az
támogass	2579 K adód
támogassa	86 K	2579 K adója	2627 K a	2627 K az
támogasson	2579 K adója
täglichen	855 K newsletter
tämä	29 K tiivistelmä	31 K on viimeinen ilmainen artikkelisi	57 K juttu	81 K ketju on lukittu	81 K aihe suljettiin	2010 K on mielipidekirjoitus	2010 K on mielipideteksti	2010 K on kolumni	2010 K on kommentti	2059 K tiivistelmä on	2060 K juttu on	2060 K artikkeli on	2060 K teksti on	2070 K on upotettu sisältö
tämän	57 K jutun
tässä	2070 K on upotettua sisältöä
télécharger	15 K	2158 K l'application
téléchargez	15 K
tóm	5339 K tắt này được tạo	5339 K tắt này do	5339 K tắt này có hữu ích	5394 K tắt được
töltsd	15 K le	2651 K ki kvízünket
töltse	15 K le	2636 K le	2636 K ki	2651 K ki kvízünket
történeteiket	2615 K
tüm	32 K yorumlar
tęsinys	3344 K
tłumaczenie	3861 K	3901 K zostało
tải	15 K	15 K ứng dụng	5311 K ứng dụng	5311 K app	5348 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4506 K na grešku
uključi	4494 K
uključite	104 K se u raspravu	4494 K
uložit	586 K
uložiť	4601 K
uložte	586 K si	4601 K si
unbeschränkter	960 K zugang
unterstütze	86 K	834 K
unterstützen	86 K sie	834 K sie	834 K sie die
uočili	9 K ste
upozorniť	4610 K na chybu
upozorněte	596 K na chybu
url이	3228 K 복사되었습니다	3228 K 복사됐습니다
urmărește	14 K	4183 K și:	4208 K video	4274 K pe
urmăriți	14 K
utánközlés	73 K engedélyezett	73 K forrásmegjelöléssel
učitaj	4529 K uvijek sadržaj	4529 K uvek sadržaj	4529 K sadržaj s	4529 K sadržaj sa	4529 K sadržaj iz	4529 K sadržaj od
uživo	4546 K: kako	4546 K: ovako	4546 K: zašto	4546 K: što	4546 K: šta	4546 K: tko	4546 K: ko	4546 K: gdje	4546 K: gde	4546 K: ovo	4546 K: pogledajte	4546 K: poslušajte	4546 K: sve	4546 K: noć	4546 K: ljudi	4546 K: evo
""", 'v': """
vaš	32 K komentar
vegyél	2622 K részt
verfügbar	944 K im app store
već	4522 K za #	4522 K od #
več	4680 K:	4680 K v videu	4706 K o tem	4706 K novic	4706 K preberite	4753 K o:	4753 K o temi:
videó	2688 K: így	2688 K: itt	2688 K: ezért	2688 K: miért	2688 K: hogyan	2688 K: mit	2688 K: ki	2688 K: mi	2688 K: ez	2688 K: ezt	2688 K: hallgassa	2688 K: nézze	2688 K: minden
vidéo	2191 K :
viktorīna	3419 K:
visą	3342 K interviu
više	4470 K o:	4547 K o:	4547 K o temi:
você	4019 K pode gostar:	4145 K está recebendo este e-mail porque	4145 K está recebendo este email porque	4145 K recebeu este e-mail porque	4145 K recebeu este email porque
vprašaj	4695 K
vprašajte	4695 K
vprašanje	4730 K dneva:
vypočujte	3 K si	4573 K si:
vyskúšali	64 K ste
vytiskněte	586 K
vytlačiť	4601 K
vytlačte	4601 K
vyzkoušejte	526 K první měsíc
vyzkoušeli	64 K jste
válaszolj	2636 K
válaszoljon	2636 K
vásárolja	2592 K meg
váš	32 K komentář	32 K komentár
vær	36 K den første	36 K først	752 K med
véleménycikkeit	2615 K
více	552 K zde	552 K k tématu:	646 K o téma:	646 K o:	646 K k tématu téma:	646 K k tématu:
vídeo	1733 K:
võida	1825 K
võta	1810 K ühendust	1825 K
výhoda	618 K pro předplatitele:	4627 K pre predplatiteľov:
výhody	618 K pro předplatitele:	4627 K pre predplatiteľov:
vă	33 K rugăm să	4248 K rugăm să îl dezactivați	4248 K rugăm să-l dezactivați	4248 K rugăm să dezactivați adblock
vďaka	4640 K našim čitateľom	4640 K našim predplatiteľom
věnujte	586 K
vše	646 K o téma:	646 K o:	646 K k tématu téma:	646 K k tématu:
všechno	646 K o tématu téma:	646 K o tématu:
všechny	32 K komentáře	556 K články autora	646 K články k tématu téma:	646 K články k tématu:
všetko	4650 K o téme:	4650 K o:	4650 K k téme téme:	4650 K k téme:
všetky	4650 K články k téme téme:	4650 K články k téme:
všeč	74 K vam je
všimli	49 K jste si	49 K ste si
vždy	621 K povolit obsah	621 K zobrazovat obsah	621 K načítat obsah	621 K zobrazit obsah	4630 K povoliť obsah	4630 K zobrazovať obsah	4630 K načítať obsah	4630 K zobraziť obsah
""", 'w': """
webshopunkból	2658 K:
weiterführende	891 K artikel:
weź	3892 K udział w dyskusji
więcej	3847 K o	3847 K na temat	3847 K z	3848 K na ten temat:	3851 K artykułów autora	3935 K o:	3935 K na temat:
wofür	1074 K wird mein geld verwendet
wykorzystałaś	3928 K już # z #	3928 K # z #
wykorzystałeś	3928 K już # z #	3928 K # z #
wypróbowaliście	64 K
wypróbowałaś	64 K
wyrażamy	51 K zgodę na
wysłuchaj	3 K
wyłącz	3920 K go, aby	3920 K go, żeby	3920 K ją, aby	3920 K blokadę	3920 K blokowanie
wyślij	5 K
wyświetlaj	3911 K treści z	3911 K treści ze	3911 K treści od
wöchentlichen	855 K newsletter
""", 'y': """
yanlişlik	5040 K mi
""", 'z': """
zahvaljujoč	4744 K našim bralcem
zahvaljujući	4538 K našim čitateljima	4538 K našim čitaocima
zatiaľ	37 K žiadne komentáre
zatím	37 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3834 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3911 K na treści
zgłoś	3884 K uwagę	3884 K błąd	3884 K literówkę	3884 K uwagi	3884 K nieścisłość
ziņo	3397 K redakcijai
zkopírovat	586 K
znalazłeś	9 K
znáte	71 K někoho
znáš	71 K někoho
zobraziť	4630 K vždy obsah	4630 K obsah z	4630 K obsah zo	4630 K obsah od
zobrazovať	4630 K vždy obsah	4630 K obsah z	4630 K obsah zo	4630 K obsah od
zostań	3881 K reporterem	3881 K reporterką	3881 K dziennikarzem
zrobiliście	64 K
""", '©': """
©	905 K dpa	1326 K #	1326 K
""", 'à': """
à	2191 K lire aussi	2191 K lire également	2191 K lire :	2191 K lire sur	2191 K voir aussi	2191 K écouter	2191 K relire	2191 K découvrir	2191 K lire sur le même sujet	2191 K consulter :	2191 K voir également	2194 K propos de l'auteur :	2194 K propos de l'autrice :	2195 K propos de l'auteur	2195 K propos de l'autrice	2221 K retrouver dans le numéro
àudio	450 K generat
""", 'á': """
áudio	4043 K gerado
""", 'ä': """
är	4822 K du
äänestä	2045 K
""", 'å': """
åldersgräns	4870 K #
åsikter	4805 K som framförs
åsikterna	4805 K i
""", 'ç': """
ça	74 K vous a plu	87 K vous a plu
""", 'é': """
é	73 K permitida a reprodução	4014 K preciso estar logado
écouter	3 K l'article	3 K cet article	2191 K aussi	2298 K sur
écoutez	3 K cet	3 K l'article	2227 K le podcast
élő	2688 K: így	2688 K: itt	2688 K: ezért	2688 K: miért	2688 K: hogyan	2688 K: mit	2688 K: ki	2688 K: mi	2688 K: ez	2688 K: ezt	2688 K: hallgassa	2688 K: nézze	2688 K: minden
épinglez	2247 K cet article	2247 K cette recette	2247 K cette page	2247 K la recette	2247 K ce billet	2247 K-la	2247 K-le	2247 K l'article	2247 K l'image
értékeljük	2664 K az ön
""", 'í': """
írd	2636 K be
írj	2615 K a szerzőnek
írja	2636 K be
írjon	2615 K a szerzőnek	2636 K közvetlenül	2636 K nekünk
""", 'î': """
în	4261 K imagini:
întreabă	4197 K asistentul
întrebări	77 K
îți	87 K place
""", 'ö': """
ön	2637 K szerint
""", 'ø': """
ønsker	819 K du ikke længere at modtage dette	819 K du ikke længere at modtage vores	3798 K du ikke lenger å motta dette	3798 K du ikke lenger å motta våre
""", 'ú': """
últimas	1639 K noticias de	4016 K de	4016 K notícias de
únase	14 K
únete	14 K	26 K a	61 K a las #	61 K a los #	61 K a más de #	61 K a nuestros #	104 K a la conversación	104 K a la discusión	1584 K desde
úvod	103 K >	103 K '	103 K "
""", 'ü': """
über	897 K die autor:in	897 K die autoren	897 K die autor:innen	900 K die autorin	900 K den autor	901 K die autorin	901 K den autor
übersetzung	994 K:	994 K aus dem
""", 'č': """
čitaj	4470 K još
čitajte	4470 K i	4470 K još	4470 K još:
članak	51 K se može	51 K možete	4486 K je preveden	4486 K čita	4489 K je objavljen u	4550 K je	4559 K je nastao u suradnji s	4559 K je nastao u suradnji sa
članek	51 K lahko	4695 K je preveden	4695 K bere	4695 K je prebral	4698 K je objavljen v	4756 K je	4764 K je nastal v sodelovanju z	4764 K je nastal v sodelovanju s
článek	51 K lze	51 K můžete	541 K vznikl ve spolupráci	571 K byl přeložen	571 K přeložen	571 K načetl	574 K vyšel v	612 K byl přeložen	651 K vyšel v	651 K vyšel na	651 K původně vyšel	651 K byl publikován	651 K byl převzat	651 K byl původně publikován	651 K byl původně zveřejněn	652 K	663 K vznikl ve spolupráci s
článok	51 K možno	51 K môžete	4586 K bol preložený	4586 K načítal	4589 K vyšiel v	4654 K	4663 K vznikol v spolupráci s
čo	38 K si myslíte
čtěte	552 K také	552 K také:	552 K i	552 K více	552 K:
číslo	564 K účtu pro dary	564 K transparentního účtu
čítajte	4573 K aj	4573 K tiež	4573 K viac
""", 'đ': """
đánh	5339 K giá bài viết
đã	5305 K có tài khoản? đăng nhập	5389 K xảy ra lỗi	5389 K có lỗi
đăng	5342 K ký tham dự hội thảo	5359 K ký khóa học trực tuyến
đường	46 K dây nóng tòa soạn	46 K dây nóng của tòa soạn	46 K dây nóng của báo	46 K dây nóng báo	5363 K dây nóng: #	5363 K dây nóng #
được	73 K phép đăng lại
đặt	5359 K mua sách	5359 K báo giấy	5359 K mua báo giấy
để	5376 K xem nội dung này	5376 K hiển thị nội dung này
đọc	5322 K thêm	5322 K thêm:	5322 K:	5322 K tiếp:	5328 K tin nhanh
""", 'į': """
įsigykite	3342 K
įtraukite	3342 K mus
įveskite	3342 K
""", 'ś': """
ściągnij	15 K	3897 K aplikację
śledź	14 K
""", 'š': """
šta	38 K vi	38 K mislite
što	38 K vi	38 K mislite
šíření	73 K povoleno
""", 'ź': """
źródła	3877 K:
źródło	3877 K:
""", 'ż': """
żadnych	3925 K akcjonariuszy
""", 'ž': """
želite	4503 K raditi kod nas	4503 K da radite kod nas	4711 K delati pri nas
želiš	4503 K raditi kod nas	4711 K delati pri nas
žiadni	4640 K akcionári
žiadny	4640 K majiteľ	4640 K oligarcha
žinote	3328 K daugiau	3343 K istoriją
žiūrėkite	3316 K taip pat	3342 K
žádní	635 K akcionáři
žádný	635 K majitel	635 K oligarcha
""", 'ș': """
știrea	4272 K continuă
""", 'ț': """
ți	10 K-a plăcut	74 K-a plăcut	87 K-a plăcut
""", 'έ': """
έχετε	77 K απορίες	77 K ερωτήσεις	1164 K κάποια πληροφορία	1164 K πληροφορίες	1164 K πληροφορία	1164 K φωτογραφία	1164 K φωτογραφίες	1164 K κάποια φωτογραφία	1164 K κάποιο θέμα	1164 K μια ιστορία
""", 'ή': """
ήταν	1122 K χρήσιμο	1122 K χρήσιμη
""", 'α': """
αγοράστε	1144 K το εισιτήριό σας	1144 K εισιτήρια
ακολουθήστε	14 K	1149 K τον	1149 K τα	1149 K
ακούστε	3 K	1101 K:	1216 K στο	1223 K το στο spotify	1223 K στο spotify
ακύρωση	1128 K απάντησης
αν	1085 K έφτασες μέχρι εδώ	1085 K έφτασες ως εδώ	1085 K φτάσατε μέχρι εδώ	1085 K φτάσατε ως εδώ	1085 K έχετε φτάσει μέχρι εδώ	1085 K διάβασες μέχρι εδώ	1085 K διαβάσατε μέχρι εδώ
αναδημοσίευση	73 K με
αναφέρετε	1154 K λάθος	1154 K κάποιο λάθος
αναφορά	1154 K λάθους
αντιγράψτε	1140 K
αντιγραφή	1140 K
αξιολογήστε	1122 K
απαγορεύεται	1203 K η αναδημοσίευση	1203 K η αναπαραγωγή
απενεργοποιήστε	1189 K το adblock	1189 K τον ad
αποθηκεύστε	1140 K
απορίες	77 K
αρχική	103 K >	103 K '	103 K "
αυτή	29 K η περίληψη	57 K η έρευνα	1121 K η περίληψη	1121 K η σύνοψη
αυτό	1176 K το βίντεο δεν είναι	1177 K το περιεχόμενο προέρχεται
αυτόματη	1132 K μετάφραση από
αφήστε	1128 K μια απάντηση	1128 K ένα σχόλιο	1128 K το σχόλιό σας
""", 'β': """
βίντεο	1101 K:
βαθμολογήστε	1122 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	61 K ένας από τους #
γίνετε	14 K μέλος	36 K ο πρώτος	61 K ένας από τους #
για	1179 K να δείτε αυτό το περιεχόμενο	1179 K να δείτε το περιεχόμενο
γνωρίζετε	71 K κάποιον
γράψτε	1128 K το σχόλιό σας	1128 K ένα σχόλιο
γραμμή	46 K καταγγελιών της σύνταξης	46 K της σύνταξης	1173 K βοήθειας κεθεα
γραφτείτε	1165 K	1165 K για να
""", 'δ': """
δείτε	1101 K επίσης	1101 K:	1101 K το βίντεο	1101 K εδώ	1101 K επίσης:	1101 K ακόμα:	1101 K φωτογραφίες	1101 K ακόμη	1101 K ακόμη:	1119 K όλα τα άρθρα	1141 K όλες	1141 K όλα	1141 K τις	1201 K φωτογραφίες:	1201 K βίντεο:	1216 K στο	1216 K αυτή τη δημοσίευση στο
δειτε	1101 K επισης	1101 K ακομη	1101 K:
δεν	1084 K έχουμε διαφημίσεις	1084 K έχουμε χορηγούς	1084 K ανήκουμε σε	1152 K έχετε χρόνο να διαβάσετε	1176 K είναι δυνατή η αναπαραγωγή
δηλώστε	1144 K συμμετοχή
δημοσιεύθηκε	1204 K αρχικά
δημοσιεύτηκε	1204 K αρχικά
διάβασε	1101 K επίσης	1101 K ακόμη
διάρκεια	1222 K βίντεο
διαβάζεται	1121 K από
διαβάστε	1101 K επίσης	1101 K επίσης:	1101 K ακόμη	1101 K ακόμη:	1101 K ακόμα	1101 K:	1101 K εδώ	1101 K περισσότερα	1101 K ακόμα:	1101 K εδώ περισσότερα	1101 K σχετικά	1101 K αναλυτικά	1119 K όλα τα άρθρα	1141 K όλες	1141 K όλα	1141 K τις
διαβαστε	1101 K επισης	1101 K ακομη	1101 K ακομα	1101 K:
διαθέσιμη	1137 K στο
διαθέσιμο	1137 K σε	1137 K στο	1223 K στο spotify
διαφήμιση	1221 K σε #
δοκιμάσατε	64 K
""", 'ε': """
είδατε	49 K λάθος
είμαστε	1084 K μη κερδοσκοπικός	1084 K μια μη κερδοσκοπική	1084 K ανεξάρτητο μέσο	1084 K ένα ανεξάρτητο
εγγραφείτε	1165 K
εικόνα	1199 K # από #	1199 K # / #
εκτυπώστε	1140 K
ενεργοποιήστε	1137 K
ενσωματωμένο	1177 K περιεχόμενο από
εντοπίσαμε	1189 K ad	1189 K ότι χρησιμοποιείτε	1189 K adblock
εντοπίσατε	49 K
εντοπίστηκε	1189 K ad
επιτρέπεται	73 K η αναδημοσίευση	1203 K η αναδημοσίευση
ερωτήσεις	78 K για το άρθρο
εσείς	38 K τι
""", 'η': """
η	29 K περίληψη δημιουργήθηκε	73 K αναδημοσίευση επιτρέπεται	1121 K περίληψη	1121 K σύνοψη	1121 K ανάγνωση	1121 K περίληψη αυτή	1128 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1128 K ηλ. διεύθυνσή σας δεν	1205 K μετάφραση	1205 K περίληψη	1213 K είδηση συνεχίζεται	1221 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1151 K να εργαστείς μαζί μας
θέλετε	1151 K να εργαστείτε μαζί μας	1151 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1198 K πήγε στραβά
κίνδυνος	1173 K εθισμού
κατέβασε	1137 K
καταγγελίες	46 K στη σύνταξη
κατεβάστε	15 K	1137 K	1149 K την εφαρμογή	1163 K την εφαρμογή
κλείσε	1144 K θέση
κλείστε	1144 K θέση	1144 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1101 K:	1201 K:
""", 'λ': """
λάβετε	104 K μέρος στη συζήτηση
λήψη	1137 K από	1137 K στο
""", 'μ': """
μάθετε	1141 K όλες
με	1107 K πληροφορίες από απε	1107 K πληροφορίες απε	1147 K πληροφορίες από
μείνετε	1141 K ενημερωμένοι
μετάφραση	1121 K	1132 K με τεχνητή νοημοσύνη	1132 K μέσω τεχνητής
μεταφρασμένο	1132 K αυτόματα
μη	1185 K χάνετε καμία	1185 K χάσετε καμία	1185 K χάνεις καμία
μην	1185 K χάνετε καμία	1185 K χάσεις καμία
μοιράσου	1140 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	71 K κάποιον
""", 'ο': """
ο	1133 K browser σας δεν υποστηρίζει	1133 K περιηγητής σας δεν υποστηρίζει
οι	1119 K απόψεις	1119 K γνώμες
""", 'π': """
παίξε	1170 K τώρα:	1173 K υπεύθυνα
παίξτε	1170 K τώρα:	1173 K υπεύθυνα
παρακαλούμε	1189 K απενεργοποιήστε το	1189 K απενεργοποιήστε τον
παρακαλώ	1189 K απενεργοποιήστε
παρουσιάστηκε	1198 K σφάλμα
περίληψη	1121 K
περιεχόμενο	1177 K από
περισσότερα	1101 K:
πηγές	1147 K:
πηγή	1107 K: απε	1107 K απε	1107 K φωτογραφίας:	1107 K φωτογραφιών:	1107 K: reuters	1107 K: afp	1107 K: ap	1107 K: cnn	1107 K: bbc	1147 K:
πηγη	1107 K: απε	1107 K απε
προέκυψε	1198 K σφάλμα
προβολή	1216 K στο
προτείνετε	1140 K
προτιμάτε	1152 K να ακούτε	1152 K να ακούσετε
πρώτη	1203 K δημοσίευση:
πώς	1122 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1121 K
ρώτα	1121 K
ρώτησε	1121 K
""", 'σ': """
σας	10 K άρεσε	74 K άρεσε	87 K άρεσε	87 K αρέσει	1122 K φάνηκε	1122 K βοήθησε	1122 K άρεσε
σελίδα	1199 K # από #	1199 K # / #
σου	74 K άρεσε
στείλτε	1140 K
στηρίξτε	86 K	1149 K	1149 K τον	1149 K τα	1149 K την
σύνοψη	1121 K
""", 'τ': """
τα	7 K σχόλια	32 K σχόλια	1119 K κείμενα που
ταξινόμηση	1214 K:
το	51 K άρθρο μπορεί	51 K κείμενο μπορεί	51 K άρθρο επιτρέπεται	64 K δοκιμάσατε	64 K δοκίμασες	1119 K άρθρο εκφράζει	1121 K άρθρο μεταφράστηκε	1121 K κείμενο μεταφράστηκε	1128 K email σας δεν δημοσιεύεται	1132 K κείμενο μεταφράστηκε αυτόματα	1132 K άρθρο μεταφράστηκε αυτόματα	1133 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1133 K πρόγραμμα περιήγησης δεν υποστηρίζει	1176 K βίντεο δεν είναι	1176 K περιεχόμενο δεν είναι	1177 K περιεχόμενο αυτό προέρχεται	1203 K άρθρο προστατεύεται	1203 K παρόν άρθρο προστατεύεται	1205 K κείμενο	1205 K άρθρο	1205 K παρόν άρθρο	1205 K κείμενο αυτό	1205 K άρθρο αυτό	1213 K άρθρο συνεχίζεται	1213 K κείμενο συνεχίζεται	1221 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	86 K
""", 'φ': """
φαίνεται	1189 K ότι χρησιμοποιείτε
φωτο	1107 K: eurokinissi
φωτογραφία	1107 K: eurokinissi	1107 K: intime	1199 K # από #	1199 K # / #
φωτογραφίες	1107 K: eurokinissi
φωτορεπορτάζ	1201 K:
φωτό	1107 K: eurokinissi	1107 K: intime
""", 'χ': """
χαρίστε	1140 K
χαρακτήρες	1168 K που απομένουν
χορηγούμενο	91 K:
χρησιμοποιείς	1189 K ad
χρησιμοποιείτε	1189 K ad
""", 'ό': """
όλα	1119 K τα άρθρα
όλες	1141 K οι ειδήσεις
""", 'а': """
а	38 K что вы	38 K вы	38 K ви
абонирайте	307 K се за
автор	4353 K - обозреватель	4353 K - корреспондент	4353 K - колумнист	4353 K - редактор	5197 K - оглядач	5197 K - колумніст	5197 K - кореспондент
авторка	5197 K - оглядачка	5197 K - колумністка
авторката	287 K е
авторът	287 K е
акценти	289 K от
анкета	325 K на деня:
""", 'б': """
бачите	49 K помилку
без	339 K собственици	339 K акционери	4421 K владельцев	4421 K акционеров	4421 K цензуры и рекламы	5264 K власників	5264 K акціонерів	5264 K олігархів
беше	290 K ли полезна	290 K ли полезно	290 K ли полезен
благодарение	339 K на нашите читатели
благодаря	4421 K нашим читателям	4421 K вашим пожертвованиям
больше	4335 K новостей	4336 K по теме:	4376 K любите слушать	4376 K нравится слушать	4431 K о:
будь	36 K первым	5260 K ласка, вимкніть його	5260 K ласка, вимкніть блокувальник	5260 K ласка, вимкніть adblock
будьте	33 K вежливы	36 K первым	36 K першим
бъдете	36 K първият
был	4356 K ли материал	4356 K ли пересказ	4356 K ли этот пересказ	4356 K ли этот	4356 K ли текст
была	4356 K ли статья	4356 K ли эта	4356 K ли новость
більше	5178 K по темі:	5178 K за темою:	5178 K на тему:	5178 K про це:	5212 K новин	5212 K матеріалів	5274 K про:
""", 'в': """
в	4409 K этом месте находится встроенный контент	4409 K этом месте находится встроенный пост	4409 K этом месте находится встроенный публикация	4409 K этом месте размещён встроенный контент	4409 K этом месте размещён встроенный пост	4409 K этом месте размещён встроенный публикация	4409 K этом месте размещен встроенный контент	4409 K этом месте размещен встроенный пост	4409 K этом месте размещен встроенный публикация	4409 K этом месте показан встроенный контент	4409 K этом месте показан встроенный пост	4409 K этом месте показан встроенный публикация	4409 K этом месте встроенный контент	4409 K этом месте встроенный пост	4409 K этом месте встроенный публикация
вакансии	4359 K "	4359 K редакции
вакансії	5202 K "	5202 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4356 K понравилась	4356 K понравился	4356 K помогла	5200 K сподобалась	5200 K сподобалася	5200 K сподобався
ваш	32 K комментарий	32 K коментар
вечерняя	4308 K рассылка
ви	5260 K використовуєте блокувальник	5267 K прочитали вже # із #	5267 K прочитали вже # і #	5267 K прочитали # із #	5267 K прочитали # і #	5267 K прочитали вже # з #	5267 K прочитали # з #
видео	347 K: как	347 K: така	347 K: защо	347 K: какво	347 K: кой	347 K: къде	347 K: това	347 K: вижте	347 K: чуйте	347 K: всичко	347 K: нощта	347 K: хората	347 K: ето	4338 K по теме:	4430 K: как	4430 K: так	4430 K: почему	4430 K: что	4430 K: кто	4430 K: где	4430 K: это	4430 K: вот	4430 K: смотрите	4430 K: послушайте	4430 K: всё	4430 K: все
видяхте	49 K грешка
вижте	274 K още	274 K също	274 K:	274 K повече във видеото	274 K галерията
викторина	4402 K:
вимкніть	5260 K його, щоб	5260 K блокувальник	5260 K adblock
винаги	330 K разрешавай съдържание от	330 K показвай съдържание от	330 K зареждай съдържание от	330 K разреши съдържание от
включете	104 K се в дискусията	297 K
вопрос	78 K по статье	4402 K дня:
вопросы	77 K?
впервые	4435 K опубликовано в	4435 K опубликовано на	4435 K опубликован в	4435 K опубликована в	4435 K напечатано в
вперше	5278 K опубліковано в	5278 K опубліковано у	5278 K опубліковано на	5278 K надруковано в
все	32 K комментарии	4335 K новости на тему	4335 K материалы	4335 K новости	4335 K статьи	4340 K статьи автора	4340 K материалы автора	4431 K о:	4431 K материалы по теме:	4431 K статьи по теме:	4431 K материалы о:	4431 K новости по теме:	5274 K про:
всегда	4325 K разрешать контент	4409 K разрешать контент	4409 K показывать контент	4409 K разрешить контент	4409 K загружать контент
всички	302 K новини	348 K статии по темата:
всичко	348 K за:	348 K по темата:
встановлюйте	5207 K
встановіть	15 K	5207 K	5233 K застосунок
встигніть	5238 K передплатити
всё	4431 K о:	4431 K по теме:
всі	5274 K матеріали за темою:	5274 K новини за темою:
въпрос	325 K на деня:
въпроси	77 K
вы	4417 K используете блокировщик	4424 K прочитали уже # из #	4424 K прочитали # из #	4447 K получили это письмо, потому что	4447 K получили это письмо, так как	4447 K получаете это письмо, потому что	4447 K получаете это письмо, так как	4447 K получаете эту рассылку, потому что
выключите	4417 K его, чтобы
відділ	105 K передплати: #
відео	5273 K: як	5273 K: так	5273 K: чому	5273 K: що	5273 K: хто	5273 K: де	5273 K: це	5273 K: ось	5273 K: дивіться	5273 K: послухайте	5273 K: усе	5273 K: все
вікторина	5245 K:
""", 'г': """
гаряча	46 K лінія редакції
главная	103 K >	103 K '	103 K "
главное	4355 K от
гледайте	274 K видеото	274 K:
головна	103 K >	103 K '	103 K "
головне	5199 K від	5199 K за версією
гореща	46 K линия на редакцията
горячая	46 K линия редакции
грати	5246 K:
""", 'д': """
детальніше	5178 K:	5178 K про це
джерела	5214 K:
джерело	5214 K:
дивіться	5178 K також	5178 K:	5178 K також:	5178 K відео:
до	5178 K теми:
добавьте	4417 K наш сайт в	4417 K сайт в исключения	4417 K сайт в белый список
додайте	5260 K наш сайт до	5260 K сайт до винятків	5260 K сайт до білого списку
дозволити	5252 K завжди контент	5252 K завжди вміст	5252 K контент із	5252 K контент з	5252 K контент від	5252 K вміст із	5252 K вміст з	5252 K вміст від
дозволяти	5252 K завжди контент	5252 K завжди вміст	5252 K контент із	5252 K контент з	5252 K контент від	5252 K вміст із	5252 K вміст з	5252 K вміст від
докладніше	5178 K:	5178 K про це	5274 K про:
досие	347 K: как	347 K: така	347 K: защо	347 K: какво	347 K: кой	347 K: къде	347 K: това	347 K: вижте	347 K: чуйте	347 K: всичко	347 K: нощта	347 K: хората	347 K: ето
доступно	4364 K в	4364 K на	4364 K для	5207 K в	5207 K у	5207 K на	5207 K для
достъпно	297 K в	297 K на
досье	4430 K: как	4430 K: так	4430 K: почему	4430 K: что	4430 K: кто	4430 K: где	4430 K: это	4430 K: вот	4430 K: смотрите	4430 K: послушайте	4430 K: всё	4430 K: все
досьє	5273 K: як	5273 K: так	5273 K: чому	5273 K: що	5273 K: хто	5273 K: де	5273 K: це	5273 K: ось	5273 K: дивіться	5273 K: послухайте	5273 K: усе	5273 K: все
дотримуйтесь	33 K
другие	4340 K материалы автора
думка	5197 K автора	5197 K, висловлена	5197 K редакції може не
думки	5197 K авторів
""", 'е': """
ежедневная	4308 K рассылка
еженедельная	4308 K рассылка
если	49 K вы нашли	49 K вы заметили	4447 K вы не хотите получать эту рассылку	4447 K вы больше не хотите получать эту	4447 K вы больше не хотите получать наши
есть	71 K друг, которому	77 K вопросы	78 K вопрос по тексту	4340 K новость?
еще	4336 K по теме:	4338 K по теме:
ещё	4335 K больше	4336 K по теме:	4338 K по теме:
""", 'з': """
з	5249 K нашого магазину:
за	5166 K підтримки компанії	5166 K підтримки партнера	5166 K сприяння компанії	5178 K темою:
забелязахте	9 K
завантажити	5207 K в	5207 K з	5207 K у
завантажте	15 K	5207 K в	5207 K з	5233 K застосунок	5233 K додаток
завантажувати	5252 K завжди контент	5252 K завжди вміст	5252 K контент із	5252 K контент з	5252 K контент від	5252 K вміст із	5252 K вміст з	5252 K вміст від
завантажуйте	15 K	5207 K	5217 K застосунок
завдяки	5264 K нашим читачам	5264 K вашим внескам
завжди	5252 K дозволяти контент	5252 K дозволяти вміст	5252 K показувати контент	5252 K показувати вміст	5252 K дозволити контент	5252 K дозволити вміст	5252 K завантажувати контент	5252 K завантажувати вміст
загружать	4409 K всегда контент	4409 K контент из	4409 K контент с	4409 K контент от
загрузите	4364 K в	4364 K на
загрузить	4325 K контент	4325 K пост
задайте	4355 K вопрос
залишилися	77 K питання
заметили	9 K ошибку
запазете	301 K
запитайте	5199 K
зареждай	330 K винаги съдържание от	330 K съдържание от
зберегти	5211 K
збережіть	5211 K
здесь	4409 K находится встроенный контент	4409 K находится встроенный пост	4409 K находится встроенный публикация	4409 K размещён встроенный контент	4409 K размещён встроенный пост	4409 K размещён встроенный публикация	4409 K размещен встроенный контент	4409 K размещен встроенный пост	4409 K размещен встроенный публикация	4409 K показан встроенный контент	4409 K показан встроенный пост	4409 K показан встроенный публикация	4409 K встроенный контент	4409 K встроенный пост	4409 K встроенный публикация
знаете	71 K кого-то	71 K того, кому
знайшли	9 K помилку
знаєте	71 K когось	71 K того, кому
знижка	5249 K для передплатників:
зручніше	5220 K слухати
""", 'и': """
играть	4403 K:
идет	4397 K подписка
идёт	4397 K подписка
из	4406 K нашего магазина:
изпратете	301 K
изтеглете	15 K	297 K	307 K	322 K приложението
източник	304 K:
източници	304 K:
имате	77 K въпроси
инсталирайте	297 K
искате	309 K да работите при нас	309 K ли да работите при нас
искаш	309 K да работиш при нас
источник	4370 K:
источники	4370 K:
""", 'к': """
как	4356 K вам статья	4356 K вам материал
какво	38 K мислите
коментарите	7 K	32 K
коментарі	7 K	32 K
коментарів	37 K поки
комментариев	37 K пока
комментарии	7 K	32 K
комментирование	7 K
копирай	301 K
копирайте	301 K
короткий	5199 K виклад	5199 K переказ
коротко	4355 K от	5199 K від
краткий	29 K пересказ	4355 K пересказ
кратко	4355 K от
краткое	4355 K содержание	4400 K содержание
куиз	274 K:	325 K:
""", 'л': """
лише	5249 K для передплатників:
лучшее	4335 K за
любите	5220 K слухати
""", 'м': """
материал	51 K можно	4325 K содержит данные	4336 K по теме:	4338 K по теме:	4358 K опубликован в	4361 K можно	4400 K переведён	4400 K переведен	4435 K впервые опубликован	4435 K был впервые	4445 K подготовлен в партнёрстве с	4445 K подготовлен в партнерстве с	4445 K подготовлен при поддержке	4445 K создан при поддержке
материалът	359 K е създаден със съдействието на
материалы	4338 K по теме:
матеріал	51 K можна	5165 K підготовлено за підтримки	5165 K створено за підтримки	5165 K підготовлено у партнерстві	5165 K створено у партнерстві	5242 K перекладено	5278 K уперше опубліковано	5289 K підготовлено у партнерстві з	5289 K підготовлено за підтримки	5289 K створено за підтримки	5289 K створено у партнерстві з
маєте	77 K запитання
месяц	4367 K подписки за
ми	5260 K помітили, що ви
мнение	4353 K автора	4353 K редакции может не
мнението	287 K на автора
мнения	4353 K авторов
мненията	287 K на авторите
могу	4452 K ли я отменить в любой момент
можно	4452 K ли прекратить в любой момент	4452 K ли остановить в любой момент
моля	33 K
мы	14 K в	14 K есть	4298 K работаем благодаря вам	4298 K работаем благодаря вашей	4298 K работаем благодаря вашим	4298 K существуем благодаря вам	4298 K существуем благодаря вашим	4298 K существуем на ваши	4298 K работаем на ваши	4298 K живём на ваши	4298 K живем на ваши	4298 K независимы благодаря	4316 K в	4417 K заметили, что вы
""", 'н': """
на	91 K правах рекламы	91 K правах реклами	347 K живо: как	347 K живо: така	347 K живо: защо	347 K живо: какво	347 K живо: кой	347 K живо: къде	347 K живо: това	347 K живо: вижте	347 K живо: чуйте	347 K живо: всичко	347 K живо: нощта	347 K живо: хората	347 K живо: ето	4452 K что пойдут мои деньги
над	57 K этим текстом	57 K цим текстом
надіслати	5211 K
надішліть	5 K	5211 K
накратко	289 K от
началась	4397 K подписка
начало	103 K >	103 K "
наша	4308 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4397 K забудьте подписаться	5238 K забудьте передплатити
немає	5220 K часу читати	5264 K власників
нет	37 K комментариев	4376 K времени читать	4421 K владельцев
новия	292 K брой
новият	292 K брой
новости	4335 K партнеров
новый	4358 K номер
нравится	87 K
няма	37 K коментари
нямаме	339 K собственик	339 K собственици	339 K акционери	339 K реклами
нямате	310 K време да четете
""", 'о': """
об	4336 K этом подробнее	4340 K авторе
обобщение	289 K
обсуждение	7 K
озвучено	4355 K	5199 K
онлайн	4430 K: как	4430 K: так	4430 K: почему	4430 K: что	4430 K: кто	4430 K: где	4430 K: это	4430 K: вот	4430 K: смотрите	4430 K: послушайте	4430 K: всё	4430 K: все	5273 K: як	5273 K: так	5273 K: чому	5273 K: що	5273 K: хто	5273 K: де	5273 K: це	5273 K: ось	5273 K: дивіться	5273 K: послухайте	5273 K: усе	5273 K: все
опитахте	64 K
опитування	5245 K дня:
опрос	4402 K дня:
оригинал	4435 K статьи опубликован
оригінал	5278 K статті опубліковано
оставьте	36 K первый
остались	77 K вопросы
отдел	105 K подписки: #
отключите	4417 K его, чтобы	4417 K блокировщик	4417 K adblock
открихте	9 K
откройте	4364 K в
открыта	4397 K подписка
открыть	4316 K в
отпечатай	301 K
отпечатайте	301 K
отправить	5 K	4368 K
отправьте	5 K	4368 K
оформити	5238 K передплату
оформить	4397 K подписку
оценете	290 K
оцените	10 K	4356 K
оцініть	5200 K
още	274 K по темата	274 K новини:	302 K новини	348 K за:	348 K по темата:
""", 'п': """
партнер	4445 K материала	5289 K матеріалу	5289 K рубрики
партнерский	91 K материал:
партнерський	91 K матеріал:
партньор	359 K на статията	359 K на рубриката
партнёр	4445 K материала	4445 K рубрики
партнёрский	91 K материал:
первый	4367 K месяц за
перевод	4355 K выполнен	4355 K сделан	4400 K выполнен	4400 K сделан	4400 K осуществлён	4400 K подготовлен
передплата	5210 K за #	5210 K від #	5238 K на перше півріччя	5238 K на друге півріччя
передрук	73 K дозволено за	73 K дозволено з	73 K дозволено лише	73 K дозволений за	73 K вітається
перейти	4316 K в
переказ	5199 K
переклад	5199 K зроблено	5242 K виконано	5242 K зроблено	5242 K здійснено	5242 K підготовлено
перепечатка	73 K разрешена при	73 K разрешена с	73 K разрешена только	73 K приветствуется	73 K свободная	73 K материалов разрешена
пересказ	29 K подготовила	29 K подготовил	29 K сделан	4355 K
перший	5210 K місяць за
питання	78 K до статті	5245 K дня:
по	94 K подписке	4336 K теме:
повече	274 K по темата:	302 K новини
повідомити	5222 K про помилку
повідомте	5222 K про помилку	5222 K нам про помилку
погляди	5197 K авторів
пограйте	5246 K:
подарете	301 K
подарите	4368 K
подарить	4368 K
подарувати	5211 K
подаруйте	5211 K
поддержать	4373 K
поддержи	86 K
поддержите	86 K	4373 K
поделитесь	5 K
поделиться	5 K
подкаст	347 K: как	347 K: така	347 K: защо	347 K: какво	347 K: кой	347 K: къде	347 K: това	347 K: вижте	347 K: чуйте	347 K: всичко	347 K: нощта	347 K: хората	347 K: ето	4430 K: как	4430 K: так	4430 K: почему	4430 K: что	4430 K: кто	4430 K: где	4430 K: это	4430 K: вот	4430 K: смотрите	4430 K: послушайте	4430 K: всё	4430 K: все	5273 K: як	5273 K: так	5273 K: чому	5273 K: що	5273 K: хто	5273 K: де	5273 K: це	5273 K: ось	5273 K: дивіться	5273 K: послухайте	5273 K: усе	5273 K: все
подкрепете	86 K	307 K
подкрепи	307 K
подобається	87 K
подписаться	4316 K в
подписка	4367 K за #	4367 K от #	4367 K за рубль	4397 K на первое полугодие	4397 K на второе полугодие
подписывайтесь	14 K	4373 K на
подпишись	14 K	4388 K на
подпишитесь	14 K	4316 K в	4373 K на	4388 K на нас
подробнее	4336 K:	4336 K в материале	4336 K - в	4336 K читайте в материале	4336 K об этом	4338 K по теме:	4338 K на тему:	4431 K о:
подробности	4336 K:
поділитися	5 K
поділіться	5 K
пожалуйста	33 K, соблюдайте	4417 K, отключите его	4417 K, отключите блокировщик
позиция	4353 K автора
позицията	287 K на автора
позиція	5197 K автора
познавате	71 K някого	71 K ли някого
пока	37 K нет комментариев
показать	4325 K контент	4325 K публикацию	4325 K содержимое
показвай	330 K винаги съдържание от	330 K съдържание от
показувати	5252 K завжди контент	5252 K завжди вміст	5252 K контент із	5252 K контент з	5252 K контент від	5252 K вміст із	5252 K вміст з	5252 K вміст від
показывать	4409 K всегда контент	4409 K контент из	4409 K контент с	4409 K контент от
полезна	290 K ли
получайте	4449 K
помітили	9 K помилку
понравилась	10 K статья	87 K
понравилось	74 K	87 K
понравился	87 K
попитай	289 K
попитайте	289 K
попробовали	64 K
порадьте	5211 K
порекомендуйте	4368 K
последвайте	14 K	307 K
последние	4335 K новости о
послухати	3 K
послушать	3 K
поставте	5199 K запитання
похоже	4417 K, вы используете блокировщик	4417 K, у вас включён	4417 K, у вас включен
почитать	4336 K:
преведено	289 K с
преводът	289 K е
предложение	4406 K для читателей:	4406 K для подписчиков:
предпочитате	310 K да слушате
прежде	4389 K чем оставить комментарий	4389 K чем комментировать
препечатването	73 K е разрешено
препоръчай	301 K
приготовили	64 K
приготували	64 K
присоединяйтесь	14 K	61 K к #	104 K к обсуждению
присъединете	14 K се	61 K се към #
присъедини	61 K се към #
пришлите	4340 K новость
приєднуйтесь	14 K	61 K до #
приєднуйтеся	61 K до #	104 K до обговорення
пробвахте	64 K ли
продовжується	5238 K передплата
продолжается	4397 K подписка	4397 K подписная кампания
пройдите	4336 K тест
пройдіть	5178 K тест
пропозиція	5249 K для читачів:	5249 K для передплатників:
прочетено	289 K от
прочетете	274 K още	274 K също
прочетохте	342 K # от #	342 K вече # от #
публикация	4325 K содержит данные
підписка	5210 K за #	5210 K від #
підписуйся	14 K
підписуйтесь	14 K	5217 K на
підпишіться	14 K	5217 K на
підсумок	29 K створив	29 K створено	5199 K
підтримайте	86 K	5217 K
підтримати	5217 K
""", 'р': """
работа	4359 K в "
радимо	5178 K прочитати:
разрешавай	330 K винаги съдържание от	330 K съдържание от
разрешать	4409 K всегда контент	4409 K контент из	4409 K контент с	4409 K контент от
разрешете	297 K
разреши	330 K винаги съдържание от	330 K съдържание от
разрешить	4325 K контент	4325 K показ	4325 K содержимое	4409 K всегда контент	4409 K контент из	4409 K контент с	4409 K контент от
распечатайте	4368 K
распечатать	4368 K
расскажите	64 K в
рассылка	4308 K "	4308 K:
редакция	4298 K работает благодаря вам	4298 K работает благодаря вашей	4298 K работает благодаря вашим
резюме	289 K
резюмето	29 K е	289 K
рекламно	91 K съдържание:
рекомендуем	4336 K:	4338 K видео:
рекомендуємо	5178 K:
робота	5202 K в "	5202 K у "
роздрукувати	5211 K
роздрукуйте	5211 K
розкажіть	64 K у
розпочалася	5238 K передплата
розпочато	5238 K передплату
""", 'с': """
саммари	4355 K
свалете	15 K	297 K	322 K приложението
свежий	4358 K номер
свързани	274 K:
связаться	4340 K с автором
сигнализирайте	312 K за грешка
скачайте	15 K	4364 K в	4364 K из	4373 K приложение	4393 K приложение
скачать	15 K	4364 K в	4364 K на
скидка	4406 K для подписчиков:
скопировать	4368 K
скопируйте	4368 K
скопіювати	5211 K
скопіюйте	5211 K
следвайте	14 K ни	307 K
следите	14 K за	4316 K в
слухайте	5178 K:	5178 K також:
слухати	3 K
слушайте	4336 K:	4336 K также:
слушать	3 K
см	4336 K. также:
смотрите	4336 K также	4336 K:	4336 K	4336 K также:	4336 K видео:
соблюдайте	33 K
сообщения	32 K
сообщите	4378 K об ошибке	4378 K нам об ошибке
сообщить	4378 K об ошибке
сохраните	4368 K
сохранить	4368 K
спитайте	5199 K
споделете	5 K
сподели	5 K
сподобався	87 K
сподобалась	87 K
сподобалася	10 K	87 K
сподобалось	74 K
сподобалося	74 K	87 K
спонсор	4445 K материала	4445 K рубрики	5289 K матеріалу	5289 K рубрики
спонсорирано	359 K от
спробували	64 K
спросите	4355 K
спросить	4355 K
спільно	5166 K з компанією
станьте	36 K первым	36 K першим	4373 K подписчиком	4373 K соучастником	5217 K частиною спільноти	5217 K співучасником
статията	51 K може	289 K е преведена	289 K е прочетена	351 K е публикувана	359 K е създадена със съдействието на
статтю	51 K можна	5199 K перекладено	5242 K перекладено	5278 K вперше опубліковано	5278 K було вперше
стаття	5278 K вперше опублікована	5279 K
статью	51 K можно	4361 K можно
статья	4355 K переведена	4355 K озвучена	4356 K была	4358 K опубликована в	4400 K переведена	4435 K впервые опубликована	4435 K была впервые	4435 K первоначально	4436 K
стежте	14 K за
стислий	29 K переказ	5199 K виклад	5199 K переказ	5242 K виклад
схоже	5260 K, ви використовуєте	5260 K, у вас увімкнено
съобщете	312 K за грешка
съобщи	312 K за грешка
сыграйте	4403 K:
""", 'т': """
тази	29 K статия е обобщена	351 K статия е публикувана
також	5178 K читайте:
тб	5273 K: як	5273 K: так	5273 K: чому	5273 K: що	5273 K: хто	5273 K: де	5273 K: це	5273 K: ось	5273 K: дивіться	5273 K: послухайте	5273 K: усе	5273 K: все
текст	51 K можно	51 K можна	4355 K переведён	4355 K переведен	4355 K озвучен	4400 K переведён	4400 K переведен	4435 K впервые опубликован	4435 K был впервые	4435 K вышел в №	4435 K вышел в номере	5199 K перекладено	5199 K озвучено	5242 K перекладено	5278 K уперше опубліковано	5278 K вперше опубліковано	5278 K було вперше	5278 K вийшов у №	5278 K вийшов у номері
текстът	51 K може	287 K отразява	289 K е преведен
телефон	46 K редакции	46 K редакції	46 K на редакцията
тема	81 K закрыта
тему	81 K закрито
тест	4402 K дня:	5245 K дня:
това	57 K разследване	289 K резюме	289 K обобщение
този	351 K текст е публикуван
только	4406 K для подписчиков:
точка	4353 K зрения автора	5197 K зору автора	5197 K зору редакції
триває	5238 K передплата
тук	330 K има вградено съдържание от	330 K има съдържание от	330 K се намира вградено съдържание от	330 K се намира съдържание от	330 K вградено съдържание от	330 K съдържание от
тут	4409 K находится встроенный контент	4409 K находится встроенный пост	4409 K находится встроенный публикация	4409 K размещён встроенный контент	4409 K размещён встроенный пост	4409 K размещён встроенный публикация	4409 K размещен встроенный контент	4409 K размещен встроенный пост	4409 K размещен встроенный публикация	4409 K показан встроенный контент	4409 K показан встроенный пост	4409 K показан встроенный публикация	4409 K встроенный контент	4409 K встроенный пост	4409 K встроенный публикация	5252 K є вбудований контент	5252 K є вбудований допис	5252 K є вбудований публікація	5252 K є вбудований вміст	5252 K розміщено вбудований контент	5252 K розміщено вбудований допис	5252 K розміщено вбудований публікація	5252 K розміщено вбудований вміст	5252 K показано вбудований контент	5252 K показано вбудований допис	5252 K показано вбудований публікація	5252 K показано вбудований вміст	5252 K вбудований контент	5252 K вбудований допис	5252 K вбудований публікація	5252 K вбудований вміст
""", 'у': """
у	4417 K вас включён блокировщик	4417 K вас включен блокировщик	4421 K нас нет владельца	4421 K нас нет владельцев	4421 K нас нет акционеров	4421 K нас нет инвесторов	4421 K нас нет хозяев	5166 K партнерстві з компанією	5252 K цьому місці є вбудований контент	5252 K цьому місці є вбудований допис	5252 K цьому місці є вбудований публікація	5252 K цьому місці є вбудований вміст	5252 K цьому місці розміщено вбудований контент	5252 K цьому місці розміщено вбудований допис	5252 K цьому місці розміщено вбудований публікація	5252 K цьому місці розміщено вбудований вміст	5252 K цьому місці показано вбудований контент	5252 K цьому місці показано вбудований допис	5252 K цьому місці показано вбудований публікація	5252 K цьому місці показано вбудований вміст	5252 K цьому місці вбудований контент	5252 K цьому місці вбудований допис	5252 K цьому місці вбудований публікація	5252 K цьому місці вбудований вміст	5260 K вас увімкнено блокувальник	5264 K нас немає власника	5264 K нас немає власників	5264 K нас немає акціонерів	5264 K нас немає інвесторів	5264 K нас немає олігарха
увидели	9 K ошибку
удобнее	4376 K слушать
уперше	5278 K опубліковано в	5278 K опубліковано у	5278 K опубліковано на	5278 K надруковано в
усе	5274 K про:	5274 K за темою:
успейте	4397 K подписаться
установите	15 K	4393 K приложение
усі	32 K коментарі	5274 K матеріали за темою:	5274 K статті за темою:
утренняя	4308 K рассылка
""", 'ф': """
фотогалерея	4336 K:
""", 'х': """
хареса	10 K ли	74 K ли ви	87 K ли ви	290 K ли
харесахте	290 K ли
харесва	74 K ли ви	87 K ли ви
хотите	4375 K работать у нас	4375 K у нас работать	4375 K работать в нашей
хочете	5219 K працювати в нас	5219 K в нас працювати	5219 K працювати у нас
хочеш	5219 K працювати в нас
хочешь	4375 K работать у нас
""", 'ц': """
це	57 K розслідування
цей	29 K переказ	29 K підсумок	5199 K переказ	5199 K короткий виклад	5199 K короткий переказ	5199 K стислий виклад	5242 K текст	5242 K матеріал	5279 K текст	5279 K матеріал
цю	5242 K статтю
ця	81 K тема закрита	5279 K стаття
""", 'ч': """
четете	274 K още
чети	274 K още
чи	5200 K була стаття	5200 K був матеріал	5200 K був переказ	5200 K був цей переказ	5200 K була ця	5200 K був цей	5200 K сподобалась	5200 K сподобалася	5200 K сподобався
читай	4388 K нас
читайте	14 K нас	15 K	4316 K в	4316 K нас в	4336 K также	4336 K также:	4336 K:	4336 K подробнее	4336 K еще	4336 K по теме:	4336 K подробнее:	4336 K материал	4336 K в материале	4338 K по теме:	4364 K нас без	4364 K без	4373 K	4373 K нас в	5178 K також	5178 K також:	5178 K:	5178 K ще	5178 K також на тему:	5178 K по темі:	5178 K також на тему	5217 K
читать	4316 K в	4336 K также	4336 K по теме:
что	38 K вы думаете	4336 K ещё почитать:
чтобы	4447 K отписаться от этой рассылки	4447 K отписаться от рассылки
чуйте	3 K	274 K:
""", 'щ': """
ще	37 K немає коментарів	5178 K за темою:
що	38 K ви думаєте
""", 'э': """
эта	81 K тема закрыта	81 K тема была автоматически закрыта	4400 K статья	4436 K статья
это	29 K резюме	57 K расследование	4355 K краткое содержание
этот	29 K пересказ	4325 K материал содержит	4355 K пересказ	4355 K краткий пересказ	4361 K материал можно	4361 K текст можно	4400 K текст	4400 K материал	4436 K текст	4436 K материал
эту	4361 K статью можно
""", 'я': """
як	5200 K вам стаття	5200 K вам матеріал
якщо	49 K ви знайшли	49 K ви помітили
""", 'є': """
є	77 K запитання
""", 'א': """
אהבתם	74 K	87 K	2387 K את
אולי	2404 K פספסתם:
אין	2375 K לשלוח תגובות	2375 K לפרסם תגובות	2448 K להעתיק תוכן	2448 K להעתיק את התוכן	2448 K לעשות שימוש בתכנים	2448 K לעשות שימוש בתוכן
אירעה	2444 K שגיאה
אל	2395 K תפספסו: הפעילו
אנא	2352 K הזינו כתובת מייל	2352 K הזינו כתובת אימייל
אני	2344 K רוצה לתמוך	2344 K רוצה להצטרף	2344 K רוצה לתרום
ארעה	2444 K שגיאה
""", 'ב': """
בואו	2388 K לעבוד איתנו
בחנו	2392 K את עצמכם
בשיתוף	2407 K המועצה	2407 K קרן
""", 'ד': """
דווחו	2387 K על
דף	103 K הבית >	103 K הבית '	103 K הבית "
""", 'ה': """
האזינו	3 K	2365 K:	2389 K לפודקאסט	2389 K לפרק
האם	10 K אהבתם	2387 K הכתבה	2387 K הסיכום	2387 K המידע
הדוא	2374 K"ל האדום
הדפדפן	2424 K שלך אינו	2424 K שלך לא
ההרשמה	2352 K בוצעה בהצלחה
הווידאו	2424 K אינו
הורידו	15 K	2357 K את האפליקציה	2394 K
הטור	2381 K המלא של
הטקסט	2449 K נוצר
היו	36 K הראשונים
הירשמו	2388 K לוובינר	2388 K לכנס שלנו
הכותב	2377 K הוא
הכותבים	2377 K הם
הכותבת	2377 K היא
הכנתם	64 K
הכתבה	2385 K תורגמה	2385 K נכתבה באופן אוטומטי	2387 K עניינה	2405 K ממשיכה	2448 K מוגנת	2449 K נכתבה	2449 K תורגמה	2457 K ממשיכה
המייל	46 K האדום
המשך	2405 K הכתבה	2457 K הכתבה
הסיכום	2385 K נכתב	2385 K נוצר	2449 K נוצר
הסרטון	2424 K אינו	2424 K לא
הפסקת	2356 K מעקב אחרי
הפעילו	2395 K התראות	2395 K את ההתראות
הפרסום	73 K מחדש מותר
הפרק	2389 K המלא זמין
הצביעו	2392 K בסקר
הצטרפו	61 K ל-#	61 K ליותר מ-#	2344 K לאלפי	2344 K לאלפי התומכים,	2344 K לאלפי התומכים שלנו	2347 K למנוי	2357 K לערוץ הטלגרם	2357 K לקבוצת הוואטסאפ	2357 K לקבוצת הווטסאפ	2371 K אלינו	2371 K לערוץ	2371 K לקבוצה	2371 K לקבוצת	2371 K לקבוצות	2371 K עכשיו	2371 K גם	2372 K	2388 K לצוות שלנו
הצטרפי	2344 K לאלפי
הקו	46 K החם של המערכת
הקשיבו	2389 K לפודקאסט
השתתפו	2392 K בסקר
התגובות	7 K
התוכן	2424 K אינו	2448 K מוגן
התחקיר	57 K הזה
התקציר	2385 K נכתב	2385 K הופק	2385 K נוצר
התרגום	2449 K נעשה
""", 'ח': """
חודש	2400 K ראשון ב
""", 'י': """
יש	77 K שאלות	2352 K להזין כתובת מייל תקינה	2374 K לכם מידע	2374 K לכם סיפור	2374 K לך מידע	2374 K לך סיפור
""", 'כ': """
כבר	2347 K מנויים	2347 K מנוי
כדי	2400 K לקרוא את	2428 K לצפות בתוכן	2428 K להציג את התוכן
כל	2371 K החדשות
כתבות	2381 K נוספות מאת	2381 K נוספות של	2404 K נוספות:
כתובת	2352 K המייל לא תקינה	2352 K הדואר האלקטרוני אינה	2352 K המייל אינה תקינה	2352 K המייל אינה חוקית	2352 K האימייל אינה תקינה	2352 K האימייל אינה חוקית
""", 'ל': """
לא	2347 K מנויים
להאזנה	2389 K לכתבה	2389 K לפודקאסט
להורדת	2394 K
להמשך	2400 K קריאה
לכל	2377 K הכתבות של	2381 K הכתבות של	2381 K כתבות	2381 K המאמרים של	2404 K הכתבות:
לכתבה	2365 K המלאה
לכתבות	2404 K נוספות:
לעדכונים	2371 K נוספים	2371 K
לעקוב	2356 K אחרי הכותב
לערוץ	2357 K הטלגרם
לפניות	2374 K לכתב	2374 K לכתבת
לפרק	2389 K המלא
לצפייה	2389 K בסרטון	2389 K בווידאו	2389 K במשדר	2428 K בתוכן
לקבוצת	2357 K הווטסאפ	2371 K הוואטסאפ	2371 K הווטסאפ
לקבלת	2371 K עדכונים
לקריאה	2365 K נוספת	2365 K נוספת:	2400 K מלאה
לקריאת	2400 K הכתבה המלאה
לרכישת	2347 K מנוי	2347 K מינוי	2388 K כרטיסים לכנס	2388 K כרטיסים לחצו	2388 K כרטיסים לאירוע
לתמיכה	2344 K חודשית
""", 'מ': """
מאמרים	2381 K נוספים מאת
מה	38 K דעתכם	2392 K דעתכם? הצביעו
מוגש	2407 K בשיתוף
מיון	2375 K תגובות
מייל	2374 K אדום
מיין	2375 K לפי
מכירים	71 K מישהו	71 K מישהי
מנוי	2347 K קיים
מנויים	2347 K? התחברו	2347 K?
מעקב	2356 K אחרי הכותב	2356 K אחר הכותב	2356 K אחרי כתב
מצאתם	9 K טעות
משהו	2444 K השתבש
""", 'נ': """
נא	2352 K להזין כתובת מייל תקינה	2352 K להזין כתובת אימייל
נותרו	2416 K # תווים
ניסיתם	64 K
נכתב	2385 K בסיוע
נפלה	49 K טעות
נרשמת	2352 K בהצלחה
נתקלתם	2374 K במשהו	2374 K בטעות
""", 'ס': """
סדר	2375 K תגובות
סינון	2375 K תגובות
ספרו	64 K לי
סרטון	2424 K זה אינו
""", 'ע': """
עדיין	2347 K לא מנויים
עוד	2365 K בנושא:	2381 K כתבות של	2404 K במדור:	2404 K כתבות:
עמוד	2445 K # מתוך #
ענו	2392 K על הסקר	2392 K על הסקר:	2392 K על החידון
עקבו	14 K אחרינו	2356 K אחרי הכותב	2371 K אחרינו	2372 K אחרי
""", 'פ': """
פורסם	2412 K לראשונה ב
פרסומת	2405 K
""", 'צ': """
צילום	2412 K: רויטרס	2412 K: אי	2412 K: ap	2412 K: afp	2412 K: shutterstock	2412 K: שאטרסטוק	2412 K: getty	2412 K: פלאש	2412 K: דובר	2412 K: באדיבות	2412 K: לע"מ
צילומים	2412 K: באדיבות
צפו	2365 K:	2365 K גם	2389 K בסרטון	2389 K בתיעוד	2389 K בווידאו	2389 K בכתבה
""", 'ק': """
קבלו	2356 K התראות על כתבות	2395 K התראות	2395 K עדכונים על	2395 K עדכונים לנייד
קו	46 K חם למערכת
קרא	2365 K גם	2365 K גם:
קראו	2365 K גם	2365 K גם:	2365 K עוד
""", 'ר': """
ראיתם	49 K טעות
ראשי	103 K >
רוצים	2371 K להיות	2371 K לקבל
""", 'ש': """
שאלות	77 K
שחק	2418 K עכשיו:
שחקו	2418 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2375 K שיכללו
תודה	2352 K שנרשמתם
תווים	2416 K נותרו	2416 K שנותרו
תוכן	2407 K שיווקי בשיתוף	2425 K מוטמע	2425 K זה מגיע	2425 K חיצוני	2425 K זה מוצג	2449 K זה נוצר
תורגם	2385 K באופן אוטומטי
תמונה	2445 K # מתוך #	2445 K # / #
תמונות	2412 K: באדיבות
תמכו	86 K	2344 K בנו,	2344 K בנו היום	2398 K	2399 K בעבודתנו	2399 K בעיתונות עצמאית	2399 K בעיתונות חופשית	2399 K בנו עכשיו	2399 K בנו היום
תקציר	2385 K שנכתב
""", 'ا': """
ابرز	170 K النقاط بالذكاء
اجعل	155 K
احجز	172 K تذكرتك	172 K مقعدك
احجزوا	172 K تذاكركم
احصل	183 K علي تطبيق
اخبروني	64 K في التعليقات
اختبر	177 K معلوماتك	177 K نفسك
ادامه	1918 K اين مطلب	1918 K مطلب مخصوص	1918 K اين خبر	1974 K مطلب	1974 K خبر
ادعم	86 K	186 K
ادعمنا	121 K ولو
ادعموا	86 K	186 K
اذا	200 K كانت لديك معلومات	200 K كان لديك معلومات	200 K كانت لديكم معلومات	200 K كان لديكم معلومات
ارسل	160 K لنا صورك	160 K لنا قصتك	160 K لنا معلومات	160 K لنا علي	160 K لنا عبر
ارسلوا	160 K لنا علي	160 K لنا عبر	160 K لنا صوركم	160 K لنا قصصكم	160 K الينا علي	160 K الينا عبر	160 K الينا صوركم
از	1867 K روزنامهنگاري مستقل حمايت	1921 K دست ندهيد:
اسال	170 K الذكاء
استغرق	57 K هذا التحقيق	57 K هذا
استفاده	1965 K از مطالب
استمرارنا	121 K مرهون بدعمكم	121 K مرهون	121 K بدعمكم
استمع	3 K الي	3 K	175 K الي
استمعوا	175 K الي
اشتباه	49 K ديديد
اشتباهي	49 K
اشتراك	1918 K يكماهه:	1918 K ماهانه:	1918 K سالانه:	1918 K يكساله:	1918 K سهماهه:
اشترك	157 K في	158 K في قناة	188 K
اشتركوا	155 K في	188 K
اضف	155 K	162 K تعليقك	162 K تعليقا علي	162 K تعليقا جديدا
اطلاعات	1907 K خود را بسنجيد
اعادة	73 K النشر مسموحة	197 K النشر
اعجبك	74 K	87 K
اعد	170 K هذا الملخص	238 K هذا الملخص
اعلان	193 K
افزودن	1925 K به سبد
اقرا	149 K ايضا	149 K ايضا:	149 K المزيد:	149 K:	149 K المزيد	192 K كذلك:	192 K ايضا-
اكنون	1935 K بازي كنيد:
الاحرف	203 K المتبقية
الانتقال	151 K الي المحتوي
التعليق	7 K
التعليقات	7 K	32 K
الخط	46 K الساخن لغرفة الاخبار	46 K الساخن لهيئة التحرير
الرئيسية	103 K >	103 K '	103 K "
الصفحة	233 K # من #
العب	205 K الان:
العودة	151 K الي الاعلي
الفيديو	210 K غير
المتصفح	210 K لا	210 K لا يدعم
المزيد	149 K:
المصدر	167 K:	167 K :
الملخص	170 K من اعداد
امتحان	64 K كرديد
ان	200 K كانت لديك معلومات
انتشار	1965 K مطالب
انتقل	151 K الي المحتوي
انشئ	199 K حسابا	199 K حسابك
انضم	61 K الي #	157 K الي	158 K الي قناة
انضموا	61 K الي #	156 K الي
اهم	170 K النقاط بالذكاء
ايا	1901 K اين	1901 K خطايي
ايميل	1871 K معتبر وارد	1871 K وارد شده معتبر
اين	29 K خلاصه	57 K گزارش	1901 K	1918 K مطلب مخصوص	1918 K مطلب ويژه	1918 K محتوا مخصوص	1918 K محتوا ويژه مشتركان	1921 K مطلب را هم بخوانيد:	1940 K ويدئو در	1940 K ويديو در	1940 K محتوا در	1941 K محتوا از	1965 K مقاله تحت	1966 K متن	1966 K مقاله	1966 K خلاصه	1966 K ترجمه	1966 K خبر
اينجا	1921 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	163 K وكاتب
بازنشر	73 K با ذكر	1965 K
بازگشت	1884 K به بالا
بالصور	235 K..
بالفيديو	235 K..
ببينيد	1883 K:
بخوانيد	1883 K:
بدعمكم	121 K نستمر
بدون	1867 K كمك خوانندگان
براي	1918 K خواندن متن كامل	1918 K خواندن ادامه	1918 K مطالعه متن كامل	1918 K ادامه خواندن	1918 K دسترسي به متن كامل	1944 K ديدن اين محتوا	1944 K مشاهده اين محتوا	1944 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1901 K اين
بيشتر	1883 K بخوانيد	1883 K بخوانيد:	1883 K ببينيد	1885 K بخوانيد:	1921 K بدانيد:
""", 'ت': """
تابع	149 K ايضا:	157 K	163 K الكاتب علي	193 K القراءة
تابعنا	14 K	156 K
تابعوا	156 K	163 K الكاتب علي
تابعونا	14 K	155 K
تبرع	121 K ولو	186 K ل
تجاوز	151 K الي المحتوي
تخطي	151 K الي المحتوي	151 K الاكثر قراءة	151 K قصص مقترحة	151 K البودكاست	151 K يستحق الانتباه وواصل	191 K
ترجم	170 K هذا
تستمر	193 K القصة
تسوق	172 K الان	172 K من متجر
تصوير	1962 K # از #
تعداد	1933 K كاراكتر باقيمانده
تعرف	71 K شخصا
تلفن	46 K تحريريه
تم	170 K اعداد هذا	170 K انشاء هذا	170 K تلخيص هذا	173 K انشاء الملخص	238 K انشاء هذا	238 K اعداد هذا	238 K تلخيص هذا	238 K توليد هذا	238 K انشاء هذه	238 K انشاء الملخص	238 K انشاء النص
تماس	1896 K با نويسنده
تمت	170 K ترجمة هذا	170 K الترجمة	238 K كتابة هذا	238 K ترجمة هذا
""", 'ث': """
ثبت	1925 K نام در كارگاه
ثبتنام	1925 K در كارگاه
""", 'ج': """
جدول	1893 K امروز را	1893 K را حل كنيد
جرب	188 K
جربوا	188 K
""", 'ح': """
حامي	1867 K ما شويد	1867 K ما باشيد
حدث	232 K خطا
حقوق	197 K النشر	197 K الطبع
حمل	15 K	132 K التطبيق من	132 K التطبيق الان	183 K تطبيق	183 K تطبيقنا	183 K الان
حملوا	15 K	183 K
""", 'خ': """
خانه	103 K >	103 K '	103 K "
خبرنگار	1896 K:
خريد	1925 K انلاين كتاب	1925 K انلاين بليت	1925 K كتاب از فروشگاه	1925 K كتاب از سايت
خط	46 K البلاغات في غرفة الاخبار	46 K مستقيم تحريريه
خطايي	1961 K رخ داد
خلاصات	170 K مولدة
خلاصة	170 K بالذكاء
خوشتان	74 K امد
""", 'د': """
دانش	1907 K خود را
در	1883 K اين باره بخوانيد	1893 K نظرسنجي شركت كنيد	1907 K اين نظرسنجي	1907 K نظرسنجي ما	1907 K نظرسنجي	1921 K همين زمينه:	1921 K همين رابطه:
درست	64 K كرديد
""", 'ر': """
رابط	155 K قناتنا
رد	1884 K شدن از پربينندهترينها	1884 K شدن از پربيننده ترين ها
ردشدن	1884 K از پربينندهترينها
رفتن	1884 K به محتوا	1884 K به محتواي اصلي
""", 'س': """
ساعدنا	177 K علي تحسين
ساعدونا	177 K علي تحسين
ساند	186 K
ساهم	121 K ولو	121 K في استمرارنا
ساهموا	121 K ولو	121 K في استمرارنا
سجل	172 K الان في	172 K الان لحضور	199 K مجانا
سجلوا	172 K الان في	199 K مجانا
سوالي	77 K داريد
سودوكو	1893 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	178 K في الاستبيان
شاركنا	160 K قصتك	177 K رايك
شاركوا	5 K
شاركونا	160 K قصصكم	177 K رايكم
شاهد	149 K ايضا	149 K:	149 K ايضا:	175 K الفيديو اعلاه	192 K ايضا-	235 K بالصور
شاهدوا	175 K
شما	1907 K چه فكر ميكنيد
شماره	46 K تحريريه
""", 'ص': """
صحافي	163 K متخصص في	163 K وكاتب
صحفي	163 K متخصص في	163 K وكاتب
صفحة	233 K # من #
صفحه	103 K اصلي >	103 K اصلي "	103 K نخست >	103 K نخست "	1962 K # از #
صوت	177 K الان:
صوتوا	177 K الان
صورة	233 K # من #	233 K # / #
""", 'ط': """
طالع	192 K ايضا:
""", 'ع': """
عدد	203 K الاحرف المتبقية
عذرا	232 K، حدث خطا
عضويت	1871 K شما در خبرنامه
عكاس	1896 K:
عكس	1962 K # از #
""", 'ف': """
في	192 K السياق ذاته:	192 K السياق نفسه:	192 K هذا السياق:
""", 'ق': """
قبلا	1918 K مشترك شدهايد	1918 K مشترك شده ايد	1918 K عضو شدهايد	1918 K ثبت نام كردهايد
قد	149 K يهمك:	192 K يهمك ايضا:
قم	183 K بتحميل	183 K بتنزيل
""", 'ك': """
كاتب	163 K وصحفي	163 K وصحافي	163 K وباحث	163 K ومحلل	163 K واكاديمي	163 K صحفي
كاتبة	163 K وصحفية	163 K وصحافية	163 K وباحثة	163 K صحفية
كاراكترهاي	1933 K باقيمانده
كتب	238 K هذا المقال	238 K هذا النص
كد	1896 K خبر:	1896 K خبر :
كسي	71 K را ميشناسيد
كن	36 K اول	121 K داعما	162 K اول من يعلق
كپيبرداري	1965 K
""", 'ل': """
لا	162 K تعليقات بعد	162 K توجد تعليقات بعد	162 K يوجد تعليقات بعد	162 K توجد تعليقات حتي الان	162 K توجد تعليقات علي هذا	197 K يسمح باعادة
لتصلك	157 K
لديك	125 K اشتراك	125 K حساب	125 K حساب بالفعل	199 K حساب
لديكم	77 K اسئلة
لطفا	1871 K ايميل معتبر	1871 K يك ايميل معتبر	1944 K جاوااسكريپت
لعرض	214 K هذا المحتوي
لقراءة	191 K المزيد
للابلاغ	179 K عن اي خطا	179 K عن خطا في المقال	179 K عن خطا في النص	179 K عن خطا في الخبر	179 K عن خطا في هذا
للاستماع	175 K الي
للاشتراك	155 K في
للانضمام	155 K الي
للتواصل	163 K مع الكاتب	163 K مع الكاتبة
للمزيد	149 K:	191 K من الاخبار	191 K من التفاصيل
لمتابعة	157 K
لمزيد	191 K من الاخبار
لمشاهدة	175 K الفيديو	175 K التقرير	214 K هذا المحتوي	214 K الفيديو	214 K هذا الفيديو
لن	162 K يتم نشر عنوان بريدك
ليصلك	157 K
""", 'م': """
ما	14 K را	38 K رايك	1867 K را به يك قهوه	1867 K را به قهوه	1867 K مستقل هستيم و بدون كمك	1867 K مستقليم و بدون كمك
متاح	132 K علي app store	132 K علي google play	132 K علي متجر ابل	132 K علي متجر غوغل	132 K علي متجر جوجل
مترجم	1896 K:
متصفحك	210 K لا	210 K لا يدعم
متوفر	132 K علي app store	132 K علي google play	132 K علي اب ستور	132 K الان علي app store	132 K الان علي google play	132 K علي متجر ابل	132 K علي متجر غوغل	132 K علي متجر جوجل
محتواي	1941 K جاسازيشده از	1941 K خارجي از
محتوي	211 K مضمن من	211 K خارجي من
مرتبط	1885 K:
مرورگر	1940 K شما
مشترك	125 K بالفعل	125 K بالفعل؟	1918 K هستيد؟ وارد
مشكلي	1961 K پيش امد
مصيتم	9 K
مطالب	1883 K مرتبط:
معماي	1893 K امروز را
ملخص	170 K بالذكاء	170 K المقال بالذكاء	173 K من انشاء الذكاء
منبع	1896 K:	1896 K :
مواضيع	149 K ذات صلة:	192 K متعلقة:
""", 'ن': """
نبذة	163 K عن الكاتب
نزل	15 K	183 K تطبيق	183 K تطبيقنا
نزلوا	183 K
نستمر	121 K بدعمكم
نشر	237 K هذا المقال اولا	237 K هذا المقال لاول مرة
نظر	1901 K شما درباره
نظرات	7 K
نظرسنجي	1907 K:
نقل	73 K مطالب با ذكر	1965 K مطالب
نهاية	151 K الاكثر قراءة
نويسنده	1867 K را به يك قهوه	1896 K:	1896 K :
نويسههاي	1933 K باقيمانده
""", 'ه': """
هاتف	46 K هيئة التحرير
هذا	29 K الملخص	170 K الملخص	170 K النص	173 K الصوت تم انشاؤه	210 K الفيديو غير	210 K المحتوي غير	211 K المحتوي مقدم	211 K المحتوي من	237 K المقال محمي	237 K المحتوي محمي
هذه	170 K الترجمة
هل	9 K لاحظت	10 K اعجبك	49 K وجدت	64 K جربت	64 K جربتم	64 K جربتها	71 K تعرف شخصا	74 K اعجبك	77 K لديك اسئلة	87 K اعجبك	125 K انت مشترك	125 K لديك حساب	125 K لديك اشتراك	160 K لديك معلومات	160 K لديكم معلومات	160 K لديك قصة	160 K لديكم قصة	171 K كان هذا	171 K كانت هذه	171 K وجدت هذا	171 K اعجبك هذا	171 K اعجبتك هذه	179 K وجدت خطا	179 K لاحظت خطا	179 K وجدتم خطا
همچنين	1883 K بخوانيد	1883 K بخوانيد:	1921 K ببينيد:
""", 'و': """
واتساب	46 K هيئة التحرير
واصل	193 K القراءة
وجدت	9 K خطا
وجدتم	49 K
ويدئو	1885 K:
ويديو	1885 K:	1885 K |
""", 'ي': """
يتبع	246 K المقال
يجوز	73 K اعادة النشر
يحظر	197 K نقل	197 K نسخ
يستمر	193 K المقال	193 K الخبر	246 K المقال	246 K الخبر
يسمح	73 K باعادة النشر
يمكنك	157 K متابعة	191 K قراءة المزيد
يمكنكم	157 K متابعة
يمنع	197 K نقل	197 K نسخ	237 K الاقتباس
""", 'پ': """
پادكست	1885 K:
پايان	1884 K پربينندهترينها
پرش	1884 K به محتوا
""", 'گ': """
گزارش	1885 K تصويري:	1896 K:	1901 K خطا
""", 'अ': """
अगली	2494 K स्लाइड
अभी	2537 K खेलें:
""", 'आ': """
आज	2504 K का सुडोकू	2504 K का क्विज खेलें
आप	14 K हमें
आपका	2542 K ब्राउजर
आपको	2514 K यह	2514 K ये
आपने	64 K बनाया
आर्थिक	2478 K सहयोग करें
""", 'इ': """
इनपुट	2506 K-	2506 K:	2506 K -	2506 (K
इस	57 K पडताल	57 K रिपोर्ट
इसे	2493 K भी पढें	2493 K भी पढें:	2528 K भी पढें-	2528 K भी देखें:
""", 'ई': """
ईमेल	2521 K पता मान्य नहीं
""", 'ए': """
एक	2559 K त्रुटि हुई
एजेंसी	2506 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2493 K पढें:	2528 K भी पढें:
""", 'क': """
कंटेंट	2494 K पर जाएं
कुछ	2559 K गलत हो गया
कृपया	2521 K मान्य ईमेल	2521 K सही ईमेल
केवल	2524 K # रुपये में
कोई	49 K गलती	77 K सवाल	2559 K त्रुटि हुई
क्या	64 K आपने बनाया	64 K आपने यह	71 K आप किसी को जानते	2514 K यह	2514 K आपको
क्विज	2504 K खेलें
""", 'ख': """
खबर	2514 K में कोई	2570 K विज्ञापन के
""", 'छ': """
छोडकर	2494 K सबसे अधिक पढी	2494 K ये भी पढें	2494 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2506 K:
""", 'त': """
तस्वीर	2560 K #/#
""", 'द': """
देखें	2493 K:	2493 K वीडियो
""", 'न': """
न्यूजरूम	46 K हेल्पलाइन	46 K हॉटलाइन
न्यूजलेटर	2521 K के लिए धन्यवाद
""", 'प': """
पढिए	2528 K:
पढें	2493 K:	2528 K-
पसंद	74 K आया
पिछली	2494 K स्लाइड
पेज	2560 K #/#	2560 K # / #
पोल	2504 K में हिस्सा
""", 'फ': """
फोटो	2560 K #/#
""", 'भ': """
भाया	74 K?
भाषा	2506 (K
""", 'म': """
मात्र	2524 K # रुपये में
मुख्य	2494 K सामग्री पर जाएं
""", 'य': """
यह	2493 K भी पढें	2493 K भी पढें:	2493 K भी देखें:	2506 (K लेखक के	2514 K खबर आपको	2528 K भी पढें-	2528 K भी पढें -	2542 K वीडियो आपके	2542 K सामग्री आपके	2545 K सामग्री देखने के लिए	2545 K वीडियो देखने के लिए	2563 K लेख कॉपीराइट	2563 K सामग्री कॉपीराइट	2564 K लेख	2564 K खबर	2564 K अनुवाद	2564 K सारांश	2564 K सामग्री
ये	2493 K भी पढें	2493 K भी पढें:	2506 (K लेखक के	2528 K भी पढें-	2528 K भी देखें:
""", 'ल': """
लेख	2570 K विज्ञापन के
लेखक	2506 K के बारे में	2506 (K	2506 K वरिष्ठ पत्रकार हैं	2506 K स्वतंत्र पत्रकार हैं
लेखिका	2506 K के बारे में	2506 (K	2506 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2570 K के बाद
वीडियो	2545 K देखने के लिए
""", 'श': """
शेष	2535 K अक्षर
""", 'स': """
संबंधित	2493 K:	2528 K खबर:	2528 K खबरें:
सदस्यता	2521 K लेने के लिए धन्यवाद
सबसे	2494 K अधिक पढी गईं समाप्त
सब्सक्राइब	2521 K करने के लिए धन्यवाद	2521 K करने के लिए शुक्रिया
सर्वाधिकार	2563 K सुरक्षित
सर्वे	2504 K में हिस्सा
सामग्री	2494 K पर जाएं	2494 K को स्किप करें
सिर्फ	2524 K # रुपये में
स्वतंत्र	2478 K पत्रकारिता को समर्थन	2478 K पत्रकारिता का समर्थन	2478 K पत्रकारिता का साथ
""", 'ह': """
हम	2478 K किसी कॉरपोरेट	2478 K किसी कॉर्पोरेट	2478 K कॉरपोरेट या सरकार	2478 K न किसी कॉरपोरेट	2478 K किसी सरकार या
हमारा	15 K
हमारी	2478 K पत्रकारिता का समर्थन	2478 K पत्रकारिता को सहयोग	2478 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2478 K किसी कॉरपोरेट	2478 K सहयोग करें
होम	103 K >	103 K '	103 K "
""", 'অ': """
অনুমতি	421 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	14 K
আরও	369 K পডুন:	369 K পডুন	369 K দেখুন:	394 K পডুনঃ	394 K পডুন-	394 K পডুন :
আরো	369 K পডুন	394 K পডুন:	394 K পডুনঃ
""", 'এ': """
এই	405 K কনটেন্ট	422 K লেখাটি	422 K খবরটি
""", 'ক': """
কিছু	417 K ভুল হযেছে
কোনো	49 K ভুল
""", 'ছ': """
ছবি	374 K:
""", 'ত': """
ত্রুটি	417 K হযেছে
""", 'ন': """
নিউজরুম	46 K হটলাইন
""", 'প': """
পডুন	369 K:
""", 'ব': """
বিজ্ঞাপনের	395 K পর	395 K নিচে
""", 'ম': """
মতামত	374 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	64 K বানিযেছেন
""", 'ল': """
লেখক	374 K:
লেখকঃ	374 K
লেখকের	374 K আরও
লেখাটি	422 K
""", 'স': """
সংবাদকক্ষের	46 K হটলাইন
সর্বস্বত্ব	421 K সংরক্ষিত
সূত্র	374 K:
সূত্রঃ	374 K
স্পনসরড	396 K
স্পন্সরড	396 K
""", 'ก': """
กด	14 Kติดตาม	4935 Kติดตาม	4935 Kไลก์
""", 'ข': """
ขอ	4938 Kบคุณภาพจาก	4938 Kบคุณข้อมูลจาก
ข่	4931 Kาวที่เกี่ยวข้อง:	4938 Kาวโดย	4944 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4944 Kิป:
คุ	4941 Kณรู้สึกอย่างไรกับ	4941 Kณคิดอย่างไรกับ
""", 'ง': """
งา	57 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4944 Kคลิป:	4944 Kคลิป :
""", 'ซ': """
ซื	4942 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4931 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4935 Kดตามช่อง	4935 Kดตามเรา	4935 Kดตามข่าว	4953 Kดตามอ่านข่าวอื่นๆ	4953 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4940 Kม ai
""", 'ท': """
ทด	4942 Kสอบความรู้ของคุณเกี่ยวกับ	4942 Kสอบความรู้ของคุณ:
ทำ	4942 Kแบบสำรวจสั้น
ที	4938 K่มา:	4938 K่มา :
""", 'บ': """
บท	4940 Kความนี้ใช้ ai	4940 Kสรุปนี้	4940 Kความนี้แปล	4940 Kความนี้เรียบเรียง	4941 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4940 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4938 K้เขียน:	4938 K้เขียน :
""", 'พ': """
พบ	49 Kข้อผิดพลาด	49 Kคำผิด	4941 Kข้อผิดพลาดในบทความ
พื	4954 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4942 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4938 Kพ:	4978 Kพที่ # จาก #	4978 Kพ # จาก #
""", 'ม': """
มี	77 Kคำถาม
""", 'ร': """
ร่	4942 Kวมโหวต:	4942 Kวมโหวต :	4942 Kวมทำแบบสำรวจ	4942 Kวมสนุกตอบคำถาม	4942 Kวมสนุกลุ้น	4949 Kวมสนับสนุน
ร้	4957 Kองทุกข์	4957 Kองเรียน
""", 'ล': """
ลง	4942 Kทะเบียนเข้าร่วมสัมมนา	4942 Kทะเบียนเข้าร่วมงานได้ที่	4942 Kทะเบียนเข้าร่วมงานฟรี
ลอ	64 Kงทำแล้ว
""", 'ส': """
สน	4949 Kับสนุน
สร	4940 Kุปโดย	4940 Kุปข่าวด้วย	4940 Kุปนี้	4940 Kุปข่าวโดย	4941 Kุปนี้มีประโยชน์
สา	4957 Kยด่วนข่าว	4957 Kยด่วนทีมข่าว
ส่	4957 Kงข่าว
""", 'ห': """
หน	103 K้าแรก >	103 K้าแรก '	4978 K้า # จาก #
""", 'อ': """
อ่	4931 Kานเพิ่มเติม:	4931 Kานต่อ:	4931 Kานข่าวต้นฉบับ:	4931 Kานเพิ่มเติม	4931 Kานประกอบ:	4944 Kานข่าวเพิ่มเติม:	4944 Kานข่าวเพิ่มเติม	4944 Kานข่าวที่เกี่ยวข้อง:	4944 Kานข่าว:	4944 Kานเรื่องอื่น:	4953 Kานข่าวต้นฉบับได้ที่	4953 Kานบทความอื่นๆ	4953 Kานรายละเอียดเพิ่มเติมได้ที่	4953 Kานข่าวอื่นๆ ที่	4953 Kานข่าวอื่นๆ ได้	4953 Kานข่าวอื่นๆ เพิ่ม	4953 Kานข่าวอื่นๆ ใน
อ้	4938 Kางอิง:
""", 'เ': """
เก	4938 Kี่ยวกับผู้เขียน
เข	4935 K้าร่วมช่อง
เน	4940 Kื้อหานี้สร้าง	4954 Kื้อหาสปอนเซอร์	4954 Kื้อหาโฆษณา	4954 Kื้อหาสนับสนุนโดย	4966 Kื้อหานี้มาจาก
เพ	4935 Kิ่มเพื่อน
เร	4938 Kื่อง:	4938 Kื่อง :	4938 Kื่องและภาพ
""", 'แ': """
แจ	4941 K้งแก้ไขข่าว	4957 K้งเบาะแส	4957 K้งข่าว
แช	5 Kร์
แป	4940 Kลโดย
แอ	4935 Kดไลน์
""", 'โ': """
โฆ	4954 Kษณา -
""", 'ใ': """
ให	4941 K้คะแนนบทความ
""", 'ไ': """
ไม	4935 K่พลาดทุกข่าวสาร	4935 K่พลาดข่าว
""", 'ả': """
ảnh	5332 K:	5390 K #/#	5390 K # / #
""", 'ủ': """
ủng	5332 K hộ tác giả	5353 K hộ
""", 'あ': """
あな	38 Kたはどう
あわ	3073 Kせて読みたい	3073 【Kせて読みたい】	3073 Kせて読みたい:
""", 'こ': """
こち	3073 Kらもおすすめ	3073 Kらもおすすめ:	3109 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	57 K調査報道	57 K取材	78 K記事について質問	81 Kトピックはクローズ	81 Kトピックは閉じ	3083 K記事を書いた人	3083 K記事の筆者	3088 K要約はai	3088 K要約は、ai	3088 K要約は役に立ち	3088 ※K要約	3088 K記事の翻訳	3088 K記事の要約	3088 K記事はai	3088 K翻訳	3088 K見出しはai	3090 K動画はお住まいの地域	3090 K動画は、お住まいの地域	3090 K動画は現在ご利用	3090 K動画はご覧いただけません	3090 K動画は再生できません	3090 K動画は公開を終了	3100 K記事は	3100 K記事の誤り
""", 'ご': """
ご意	46 K見・情報提供は	3065 K見・ご感想
ご質	77 K問は
""", 'ま': """
まだ	37 Kコメント
""", 'も': """
もっ	3073 Kと見る:	3109 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3142 Kーが発生しました
""", 'オ': """
オリ	3109 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	32 Kントは	32 Kントの内容
""", 'ト': """
トッ	103 Kプ＞	103 Kプページ＞	103 Kプ>	103 Kプ >	103 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3090 Kーヤーを読み込	3114 【Kゼント】	3114 Kゼント応募
""", 'ペ': """
ペー	3143 Kジ#/#
""", 'ホ': """
ホー	103 Kム＞	103 Kム>	103 Kム >	103 Kム '
""", 'メ': """
メー	3045 Kルアドレスの形式が	3045 Kルアドレスが正しくありません
""", '一': """
一覧	3109 【K】
""", '下': """
下載	15 K	5434 Kapp	5434 K應用程式
下载	15 K	5434 Kapp	5434 K应用
""", '以': """
以上	5477 K内容由ai
以下	5545 K内容由ai
""", '作': """
作っ	64 Kてみ
作者	5470 K:	5470 (K	5470 K係	5470 K为	5470 K為
""", '你': """
你做	64 K了吗
你可	5452 K能會喜歡:	5502 K能想看:
你有	5463 K线索
你覺	5479 K得這篇
你觉	5479 K得这篇
你认	71 K识
你试	64 K过
""", '來': """
來源	5470 K:
""", '允': """
允许	73 K转载
""", '內': """
內容	5477 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5441 K微信公众号	5441 K官方微信
""", '内': """
内容	5477 K由ai
""", '再': """
再生	3094 K速度
""", '写': """
写真	3073 【K】	3073 K:	3075 K特集:	3109 【Kを見る】	3109 【Kギャラリー】	3143 K #/#	3143 K#/#	3143 K # / #
""", '出': """
出典	3083 K:
出现	5541 K问题
出錯	5541 K了
出错	5541 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3109 【K】	3109 Kの記事:
""", '剩': """
剩余	5512 K字数
剩餘	5512 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5461 K	5497 K
""", '動': """
動画	3073 【K】	3075 K:	3075 【K】	3090 Kプレーヤーを読み込	3090 Kプレイヤーを読み込	3109 【Kを見る】
""", '升': """
升級	5497 K
升级	5497 K
""", '原': """
原文	5501 K刊于	5501 K刊於
""", '参': """
参与	5481 K我们的
参考	74 Kになった	3073 K:
""", '參': """
參與	5481 K我們的
""", '发': """
发现	9 K错误	49 K文章	49 K有误	5480 K错误
发生	5541 K错误
""", '取': """
取材	3083 K・文	3083 K・執筆
""", '另': """
另请	5452 K参阅
""", '可': """
可以	5462 K在x上
可自	73 K由转载
""", '合': """
合わ	3073 Kせて読みたい:
合成	3090 K音声で読み上げ	3090 K音声による読み上げ
""", '同': """
同场	5452 K加映:
同場	5452 K加映:
""", '問': """
問問	5477 K我們的ai
問題	3142 Kが発生しました
""", '喜': """
喜欢	74 K这篇	5420 K作者	5420 K这篇文章
喜歡	74 K這篇	5420 K作者	5420 K這篇文章
""", '執': """
執筆	3083 K:	3083 K/
""", '報': """
報名	5485 K參加
""", '填': """
填写	5481 K问卷
填寫	5481 K問卷
""", '如': """
如发	5480 K现
如有	5463 K线索	5463 K線索	5472 K新聞線索,	5472 K新聞線索請
如果	5463 K您有相关线索	5463 K你掌握	5463 K您掌握	5469 K您有
如發	5480 K現
""", '官': """
官方	5441 K微信:	5441 K微信公众号:
""", '審': """
審校	5470 K:
""", '对': """
对本	78 K文有疑问
""", '广': """
广告	91 K:	91 【K】
""", '広': """
広告	91 K:	91 【K】
""", '廣': """
廣告	91 (K)
""", '延': """
延伸	5452 K閱讀	5452 K阅读	5452 K閱讀:	5452 【K閱讀】	5455 【K閱讀】	5455 【K阅读】	5502 K阅读:
""", '开': """
开启	5434 K通知	5434 K推送通知
""", '引': """
引用	3083 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5455 K/	5502 K:
影音	5455 K/	5455 【K】	5502 K:
""", '役': """
役に	74 K立った
""", '往': """
往下	5502 K看更多:
""", '微': """
微信	5434 K扫	5441 K公众号:
""", '您': """
您对	5479 K这篇文章
您對	5479 K這篇文章
您有	5463 K线索
您的	32 K评论
您覺	5479 K得這篇
您觉	5479 K得这篇
您认	71 K识
您试	64 K过
""", '情': """
情報	46 K提供は編集部
""", '感': """
感謝	5431 K您的訂閱
感谢	5431 K您的订阅
""", '打': """
打开	15 K	5434 K微信
打賞	5420 K作者
打赏	5420 K作者
""", '扩': """
扩展	5452 K阅读:
""", '扫': """
扫一	5434 K扫
扫描	5434 K二维码关注	5461 K
扫码	5461 K
""", '投': """
投票	5481 K:
投稿	32 Kは
""", '报': """
报名	5485 K参加
报料	46 K热线	46 K电话	46 K微信	46 K请
""", '按': """
按讚	5461 K追蹤
""", '掃': """
掃一	5434 K掃
""", '採': """
採訪	5470 K撰文:
""", '推': """
推荐	5452 K阅读	5452 K阅读:	5455 K阅读:
推薦	5452 K閱讀:	5455 K閱讀:
""", '提': """
提供	3083 K:
""", '摘': """
摘要	5477 K由
""", '撰': """
撰文	5470 K:
撰稿	5470 K:
""", '支': """
支持	5495 K
""", '收': """
收听	3 K	5490 K我们的播客	5490 K我们的节目
收聽	3 K	5490 K我們的播客	5490 K我們的節目
""", '文': """
文/	3083 K
文:	3083 K
文・	3083 K
文字	3094 Kサイズ	3094 Kの大きさ
文章	49 K有误	5470 K来源:	5480 K有误	5480 K有誤
""", '新': """
新聞	46 K爆料	5463 K線索
新闻	46 K热线	46 K报料	46 K爆料	5463 K线索热线	5463 K线索
""", '暂': """
暂无	37 K评论
""", '更': """
更多	5452 K:	5452 K新聞:	5452 K內容:	5452 【K新聞】	5452 K相關	5452 K阅读:	5452 K報導:	5452 K报道:	5455 【K新聞】	5455 【K新闻】	5501 K精彩内容	5501 K精彩內容	5501 K内容请	5501 K內容請	5501 K资讯请	5501 K資訊請	5501 K资讯,请	5501 K資訊,請
""", '最': """
最初	36 Kのコメント
""", '有': """
有効	3045 Kなメールアドレスを
有問	77 K題
有料	5463 K要爆
有疑	77 K问
有问	77 K题
""", '未': """
未经	5544 K授权不得转载	5544 K许可不得转载
""", '本': """
本主	81 K题已关闭
本内	5477 K容由ai
本图	5545 K片由ai
本报	46 K热线
本摘	29 K要	5477 K要
本文	29 K摘要	5470 (K作者	5470 K作者	5477 K摘要	5477 K由ai	5477 K由人工智能翻译	5477 K由人工智能生成	5477 K由人工智慧	5501 K章來自	5501 K转载自	5501 K轉載自	5501 K来自微信	5501 K来自公众号	5501 K来自:	5501 K來自:	5544 K受版权保护	5544 K受著作權保護	5544 K原载于	5544 K首发于	5544 K原刊於	5544 K首发于《	5544 K轉載自	5544 K转载自	5544 K轉載自《	5544 K转载自《	5545 K由ai	5545 K由人工智能	5545 K由 ai	5545 K由人工智慧	5545 K使用ai	5545 K经ai
本翻	5545 K译由ai	5545 K译由人工
""", '来': """
来发	36 K表第一
来源	5470 K:
""", '校': """
校对	5470 K:
""", '構': """
構成	3083 K・文
""", '次': """
次に	3073 K読む:
次の	3109 Kページ:	3109 【K記事】
次ペ	3109 Kージ:
""", '欢': """
欢迎	14 K关注	73 K转载	5461 K加入	5462 K在	5462 K关注	5463 K提供线索	5463 K投稿	5472 K提供照片	5472 K提供新闻线索	5472 K爆料:
""", '歡': """
歡迎	14 K追蹤	73 K轉載	5461 K加入	5462 K在	5463 K提供線索	5463 K投稿	5472 K提供照片	5472 K提供新聞線索	5472 K爆料:
""", '正': """
正し	3045 Kいメールアドレスを
""", '此': """
此主	81 K题已自动关闭
此图	5545 K片由ai
此摘	5477 K要	5545 K要由ai	5545 K要由 ai
""", '测': """
测一	5481 K测:
""", '測': """
測一	5481 K測:
""", '点': """
点击	5452 K查看	5452 K阅读:	5490 K观看视频	5490 K收听本	5490 K收听节目	5490 K收听完整
点我	5461 K加入
""", '熱': """
熱門	5502 K新聞:
""", '爆': """
爆料	46 K热线	46 K電話	46 K專線	5463 K请	5463 K請
""", '版': """
版权	5544 K声明:	5544 K所有,	5544 K所有 ©
版權	5544 K聲明:	5544 K所有,
""", '特': """
特集	3075 K:	3075 【K】
""", '用': """
用微	5434 K信扫
""", '画': """
画像	3073 【K】	3109 【Kを見る】	3143 K#/#	3143 K #/#	3143 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	49 K错误
""", '發': """
發現	9 K錯誤	49 K有誤	5480 K錯誤
發生	5541 K錯誤
""", '皆': """
皆さ	38 Kんはどう
""", '相': """
相关	5452 K阅读	5452 K新闻	5452 K报道:	5452 K阅读:	5455 【K报道】	5455 K报道:	5502 K新闻:	5502 K文章:
相關	5452 K新聞	5452 K報導	5452 【K新聞】	5452 K閱讀:	5455 【K報導】	5455 K報導:	5502 K新聞:	5502 K文章:	5502 K報導:
""", '看': """
看更	5452 K多:	5455 【K多】
""", '確': """
確認	5431 K信已寄至	5431 K信已寄到	5431 K信已寄送
""", '立': """
立即	5461 K加入	5481 K报名	5481 K報名
""", '筆': """
筆者	3083 Kプロフィール
""", '編': """
編輯	5470 K:
編集	46 K部への情報提供
""", '线': """
线索	5463 K征集
""", '编': """
编辑	5470 K:	5470 (K:
""", '聽': """
聽我	5490 K們的podcast
""", '自': """
自動	3090 K音声で読み上げ
""", '著': """
著者	3083 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	74 K有用
""", '觀': """
觀看	5490 K上方影片
""", '观': """
观看	5490 K上方视频
""", '视': """
视频	5502 K:
""", '觉': """
觉得	74 K有用
""", '訂': """
訂閱	5431 K成功	5497 K	5508 K本報	5508 K我們	5508 K本刊
""", '記': """
記事	9 Kの誤り	3065 Kの間違いを見つけ	3065 Kの誤りを見つけ	3065 Kに関するお問い合わせ	3065 Kへのご意見	3100 Kの誤り	3100 Kに誤り
記者	3083 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	64 Kてみ
""", '詳': """
詳し	3073 Kくはこちら
""", '誤': """
誤り	49 Kを見つけ	49 Kにお気づき	3065 Kにお気づき
誤字	9 K	49 K脱字
""", '読': """
読者	3114 【Kプレゼント】	3114 Kプレゼント
""", '請': """
請作	5420 K者喝
請我	5420 K喝杯咖啡	5420 K們喝杯咖啡
請支	5495 K持
請至	5431 K信箱
請輸	5431 K入正確的電子	5431 K入有效的電子
""", '讚': """
讚賞	5420 K作者	5420 K支持
""", '订': """
订阅	5431 K成功	5497 K	5508 K本报	5508 K我们	5508 K本刊	5508 K本公众号	5508 K手机报
""", '评': """
评论	7 K	32 K
""", '试': """
试过	64 K了吗
""", '该': """
该主	81 K题已关闭
""", '请': """
请作	5420 K者喝
请到	5431 K邮箱
请我	5420 K喝杯咖啡	5420 K们喝杯咖啡
请支	5495 K持
请输	5431 K入正确的邮箱	5431 K入有效的邮箱	5431 K入有效的电子
""", '責': """
責編	5470 K:
""", '資': """
資料	5470 K來源:
""", '質': """
質問	77 Kは	77 Kがある方は
""", '贊': """
贊助	5495 K
""", '责': """
责任	5470 K编辑:	5470 (K编辑
责编	5470 K:
""", '赞': """
赞助	5495 K
赞赏	5420 K作者	5420 K支持
""", '転': """
転載	73 K歓迎	73 K自由	73 K可
""", '轉': """
轉載	73 K請註明
""", '转': """
转载	73 K请注明
""", '还': """
还可	5512 K输入
""", '这': """
这个	5478 K摘要
这段	5478 K摘要
这篇	10 K文章	57 K调查	57 K报道	5478 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5478 K摘要
這篇	5478 K文章
""", '連': """
連載	3075 K:
""", '還': """
還可	5512 K輸入
""", '采': """
采写	5470 K:
""", '長': """
長按	5461 K
""", '长': """
长按	5461 K
""", '開': """
開啟	5434 K通知	5434 K推播通知
""", '間': """
間違	49 Kいを見つけ	49 Kいにお気づき
""", '関': """
関連	3073 K記事	3073 K記事:	3073 【K記事】	3073 K:	3073 【K】	3075 K動画:	3075 K特集:	3109 【K写真】
""", '閱': """
閱讀	5452 K更多
""", '问': """
问问	5477 K我们的ai
""", '阅': """
阅读	5452 K更多
""", '面': """
面白	74 Kかった
""", '首': """
首頁	103 K>	103 K＞	103 K >	103 K '
首页	103 K>	103 K＞	103 K >	103 K '
""", '馬': """
馬上	5481 K報名
""", '马': """
马上	5481 K报名
""", '點': """
點我	5461 K加入
點擊	5452 K查看	5452 K閱讀:	5490 K觀看影片
""", '같': """
같이	3200 K 보기:	3302 K 읽으면 좋은 기사	3302 K 읽으면 좋은 글
""", '관': """
관련	3200 K 기사:	3238 K 기사 :	3238 [K 기사]	3238 K 기사-
관련기사	3200 K	3200 K:	3200 [K]	3238 K :
""", '광': """
광고	91 K:	91 [K]	91 (K)	3266 K 차단을 해제
광고차단을	3266 K 해제
""", '괜': """
괜찮아요	3190 K, 웹으로	3190 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	77 K 점은	77 K 점이
""", '기': """
기계음으로	3223 K
기사	3 K 듣기	46 K 제보	3221 K #줄 요약	3228 K 주소가 복사
기사에	78 K 대해 궁금	3231 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3238 K 기사:
""", '당': """
당신의	3230 K 선택은
""", '댓': """
댓글	7 K
댓글은	32 K
댓글이	7 K
""", '더': """
더	3200 K 읽기:
더보기	3200 [K]	3200 K:
""", '도': """
도움이	74 K 되셨다면
""", '독': """
독자	3230 K 설문에	3230 K 설문조사에
""", '드': """
드셔	64 K 보셨나요
""", '링': """
링크가	3228 K 복사되었습니다	3228 K 복사됐습니다
""", '만': """
만들어	64 K 보셨나요
""", '많': """
많이	3238 [K 본 기사]
""", '모': """
모바일	3190 K 웹으로 볼게요	3190 K 웹으로 계속
모바일웹으로	3190 K 볼게요
""", '문': """
문제가	3278 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3221 K 요약은
본문	3228 K url 복사
""", '사': """
사진	3279 K #/#	3279 K # / #
사진출처	3244 K:
""", '생': """
생성형	3221 K ai가 요약
""", '선': """
선택	3276 (K) 개인정보	3276 [K] 개인정보	3276 (K) 광고성	3276 [K] 광고성
""", '설': """
설문에	3230 K 참여하세요
""", '아': """
아직	37 K 댓글
""", '애': """
애드블록을	3266 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3230 K 어떻게 생각
여러분의	38 K 생각
""", '영': """
영상	3200 [K]
""", '오': """
오류가	3278 K 발생했습니다
오류를	9 K
오타가	49 K
오타를	49 K
오탈자가	49 K
오탈자를	49 K
""", '원': """
원활한	3266 K 이용을 위해	3266 K 서비스 이용을 위해
""", '웹': """
웹으로	3190 K 볼게요
""", '유': """
유익했다면	74 K
""", '이': """
이	10 K 기사	29 K 요약은	57 K 취재에는	57 K 기사에는	81 K 주제는 닫혔	3221 K 요약은 ai	3221 K 요약이 도움	3221 K 기사는 인공지능	3221 K 기사는 ai	3221 K 번역	3223 K 음성은 ai	3231 K 기사가 도움이	3231 K 기사를 어떻게	3231 K 뉴스에 대한 의견	3231 K 기사에 대한 의견
이미지	3279 K #/#	3279 K # / #
이번	31 K 달 마지막 무료 기사
이슈	3238 [K]
이어	3200 K 읽기:
""", '인': """
인공지능	3223 K 음성으로	3223 K(ai) 음성
인기기사	3238 [K]
""", '일': """
일시적인	3278 K 오류가
""", '자': """
자료출처	3244 K:
""", '잘': """
잘못된	49 K 내용
""", '재': """
재미있게	74 K 읽으
""", '제': """
제보	46 K 전화	46 K 메일
제보하기	46 K
""", '주': """
주변에	71 K
주소가	3228 K 복사되었습니다
""", '지': """
지금	3251 K 플레이:
""", '질': """
질문은	77 K
""", '첫': """
첫	36 K 댓글	36 K 번째 댓글
""", '추': """
추천	3200 K 기사:
추천기사	3238 [K]
""", '출': """
출처	3244 K:	3244 K :
출처를	73 K 밝히면	73 K 밝히고
""", '카': """
카카오톡	14 K	46 K 제보
""", '페': """
페이지	3279 K #/#
""", '필': """
필수	3276 (K) 개인정보	3276 [K] 개인정보	3276 (K) 이용약관	3276 [K] 이용약관
""", '함': """
함께	3200 K 볼 만한 기사:	3200 K 보면 좋은 기사:	3238 [K 읽기]	3302 K 읽으면 좋은 기사	3302 K 읽으면 좋은 글	3302 K 보면 좋은 기사
""", '핫': """
핫클릭	3238 [K]
""", '해': """
해	64 K 보셨나요
""", '홈': """
홈	103 K>	103 K >	103 K '
""", '화': """
화보	3200 [K]
"""}

CONTAINS = {',': """
,说:	5569 K
""", '@': """
@我	67 K
""", 'a': """
abonați	85 K-vă	4289 K-vă	4293 K
abonații	55 K pot	4290 K noștri
abonează	85 K-te	4167 K-te pentru	4174 K-te pe youtube	4289 K-te
abonné	55 en tant qu'K	2137 pas encore K	2140 déjà K	2143 en tant qu'K
abonnés	2137 réservé à nos K	2140 réservé aux K	2337 nos K	2340 K
abonējiet	85 K	3445 K
actualisé	116 cet article a été K
actualité	2154 l'essentiel de l'K	2168 suivez l'K	2168 suivez toute l'K	2168 retrouvez toute l'K	2203 couvre l'K
actualizată	116 știrea a fost K
acționari	4252 fără K
adatkezelési	2597 K tájékoztató
adhérent	85 devenez K
adhérez	85 K
admitió	1792 K
adomány	2711 K
adományoddal	2707 K
adományok	2711 K
adományozz	2707 K
adományozzon	2626 K itt
advirtió	1792 K
adód	2709 K #
adója	2626 K #
adăugat	4292 a K
affichée	65 e-mail ne sera pas K
affiliatelänkar	42 K	79 K	4839 K	4871 K
affilié	42 lien K	79 lien K
affiliés	42 liens K	79 liens K
affirmé	2339 a K
afiliación	42 enlaces de K	79 enlaces de K
afirmó	1792 K
afișată	65 email nu va fi K
agregó	1792 K
aicināja	3448 K
aizsargātas	3387 visas tiesības K
aiškino	3380 K
ai가	3283 K 작성	3283 K 생성	3283 K 요약	3283 K 번역
ai로	3283 K 작성	3283 K 생성
ai를	3283 K 활용해
ajouté	2339 a K
ajută	4289 K-ne
ajánld	2707 K fel
aktualizovaný	116 článok bol K
aktualizován	116 článek byl K
aktérů	116 jména K
alkalmazás	2590 töltsd le az K
alkalmazásban	2624 az K
alkalmazást	2624 K
alkalmazásunk	2708 K
alkalmazásunkat	2590 töltse le K
alkalmazásunkban	89 K
alăturat	4191 s-a K echipei
alăturați	56 K-vă
alătură	56 K-te lor	56 K-te
améliorer	2229 aidez-nous à K
analytička	557 je K
anhören	4 artikel K	4 text K	4 beitrag K	934 jetzt K:
anketě	577 naší K	577 v K
ankietę	40 naszą K	110 K	3866 naszą K	3866 krótką K
ankstesnėje	116 K versijoje
anmäl	4920 K dig till vårt	4920 K dig till våra
anmäla	4786 genom att K dig	4834 genom att K dig
annoncé	2339 a K
annoncør	756 betalt af en K	756 betalt af K
annonslänkar	42 K	79 K	4839 K	4871 K
annonsör	4850 betalt av en K	4850 betald av en K
annonsør	3736 betalt av en K
anterioară	116 versiune K a
antérieure	116 version K de cet
anunció	1792 K
anunțat	4292 a K
använder	4801 vi K cookies	4802 K kakor
anúncio	4052 após o K	4052 depois do K
anúncios	75 sem K	4155 sem K
apelował	3963 K
apelowała	3963 K
aplicació	89 a la nostra K
aplicación	89 en nuestra K	1611 descarga la K	1611 descarga nuestra K
aplicația	89 în K noastră	4175 descarcă K	4289 descarcă K noastră	4289 descarcă gratuit K	4289 descarcă K și	4290 K noastră
aplikacją	89 z naszą K
aplikację	3819 pobierz naszą K	3820 pobierz K	3820 ściągnij K	3889 naszą K
aplikací	89 s naší K
aplikácii	89 v našej K	4594 našej K
aplikáciu	4594 mobilnú K	4594 K
aportació	514 la teva K
aportación	1657 tu K	1691 haz tu K
apoyá	1789 K
applikációnk	2624 K
applikációnkat	2624 K
applikációnkban	89 K
apsolīja	3448 K
apóyanos	1657 K	1789 K
apóyenos	1657 K	1789 K
apúntate	1582 K a	1604 K a nuestra	1604 K gratis	1789 K gratis
apărat	4292 s-a K
arkadaşina	54 K gönder
arkadaşiniza	54 K gönderin
arkadaşinla	5059 bir K paylaş
artykuł	17 darmowy K	23 cały K	3807 podoba ci się ten K	3867 nasz K do końca	3887 ostatni darmowy K	3961 ten K
artykułu	116 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1583 te ha gustado este K	1594 regala este K	1594 regalar este K	1600 último K gratis	1600 te queda # K	1694 y lee este K	1775 K	1776 #% del K	1776 # % del K	1776 #% de este K	1776 # % de este K	1790 este K
artículos	17 K gratis	1600 K gratis este mes	1600 te quedan # K	1600 límite de K	1775 K
aseguró	1792 K
associés	2177 cookies K à ce contenu
assuré	2339 a K
asszisztensünk	68 virtuális K
asumă	35 nu își K
atsiųsime	62 K jums
ausgewählt	992 produkte unabhängig K
autentificați	27 K-vă	4160 trebuie să vă K
autentifică	27 K-te	4167 K-te pentru
autorização	4031 sem K prévia e expressa
autorką	3858 kontakt z K
autorská	559 K práva
avertizează	4292 K
avísanos	1789 K
ayúdanos	1657 K	1789 K a
açikladi	5144 K
açin	5059 K
añadió	1792 K
año	1791 al K
""", 'b': """
balbuceó	1792 K
bağirdi	5144 K
bağirdilar	5144 K
bağiriyor	5144 diye K
bağiriyordu	5144 K
bağiş	5141 K yap	5145 K
bağişiniz	5141 K
bağlantilari	79 satiş ortakliği K	5052 satiş ortakliği K
başlayan	5058 tl'den K
başvurun	5059 K
behält	34 K sich vor	34 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4775 vi K ditt stöd	4920 vi K din hjälp
beiträge	63 neue K per mail	1064 K
beiträgen	1064 K
bekapcsolása	2590 értesítések K
beløb	824 fast K
beløp	3801 gi et K	3803 fast K
bemängeln	1079 K
bemängelt	1079 K
benötigen	0 hilfe K
berätta	72 K för oss	72 K din
berättade	4923 K
berättar	4923 K
berørt	1 hvis du er K
bestätigen	854 K sie ihre
bestätigungslink	983 K
bestätigungsmail	854 K	983 K
betalvägg	4924 K
bezpečí	117 linka K	117 linku K
bezplatný	599 poslední K článek	4588 náš K webinár	4613 posledný K článok
bezplatných	4599 K článkov
bezpłatna	112 K wycena
bezpłatne	3872 K konto
bezpłatny	3863 nasz K webinar	3887 ostatni K artykuł
bezpłatnych	3872 limit K
beágyazott	2666 egy K tartalom látható	2666 egy K tartalom található
beállításai	2665 cookie-K miatt
beállítások	2665 cookie-K miatt	2665 cookie K miatt	2665 süti K miatt
beğendiyseniz	5142 bu haberi K	5142 bu yaziyi K
biết	5415 cho K
blokovač	631 K reklam
blokování	548 K reklam	631 K reklam
blokującego	3921 programu K reklamy
blokującej	3921 wtyczki K reklamy
blokujący	3921 program K reklamy
blokującą	3921 wtyczkę K reklamy
blokátor	631 K reklam
bohaterów	116 imiona K
boletín	83 el K	83 al K	83 nuestro K	1604 recibe el K	1604 nuestro K	1609 K diario	1789 recibe el K	1790 nuestro K	1793 K
boîte	84 dans votre K mail	84 dans ta K mail	84 dans votre K	2148 dans votre K mail	2148 dans votre K e-mail
brezplačen	4717 zadnji K članek
brezplačne	4704 K članke
brezplačni	4697 naš K webinar	4717 zadnji K članek
brezplačnih	4704 K člankov
bromeó	1792 K
bronił	3963 K się
brzmiał	3963 K
brzmiała	3963 K
brzmiało	3963 K
brüllte	1079 K
butlletí	437 subscriu-te al K	437 el nostre K	515 el nostre K	518 K
buzdított	2710 K
buzdította	2710 K
buzón	84 en tu K	1607 en tu K
bájate	1789 K la app
báo	5333 là nhà K
bölümünde	90 yorum K
bönföll	4923 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4923 K
bønfaldt	825 K
bønn	3653 vi har en K til deg
bønnfalt	3804 K
bústia	460 a la teva K
bülten	5048 e-K	5145 K
bültene	4999 K abone	4999 K kayit	4999 K kaydol
bülteni	5048 haber K
bültenimiz	83 K	5142 K
bültenimize	83 K	83 e-K	4999 K	5141 K	5142 K
bültenine	5048 K
błagał	3963 K
błagała	3963 K
bạn	54 gửi cho K bè	5307 hộp thư của K	5352 sự ủng hộ của K	5412 mời K	5412 cần sự ủng hộ của K	5412 nhờ sự ủng hộ của K
bằng	5362 K văn bản của báo
""", 'c': """
caffè	2898 un K
café	59 me paga um K	1658 un K	1691 un K al mes	2206 un K
caractères	2229 limitées à # K
catedrática	1654 es K
catedrático	1654 es K
celého	527 pro čtení K
cercetătoare	4191 este K
cercetător	4191 este K
changés	116 prénoms ont été K
chaîne	2337 notre K
chefredaktör	4824 är politisk K	4824 är K
chefredaktør	733 er K
chuyện	5331 bạn có câu K
chép	5326 cấm sao K bài	5362 mọi sao K
chính	116 đính K	5316 K sách bảo mật
chúng	43 nhắn cho K tôi	43 viết cho K tôi	43 liên hệ với K tôi	43 gửi cho K tôi	43 gửi về cho K tôi	43 kể cho K tôi	43 chia sẻ với K tôi	44 phóng viên của K tôi	62 K tôi gửi bạn	62 K tôi gửi đến bạn	62 K tôi gửi tới bạn	72 nhắn cho K tôi	72 viết cho K tôi	72 gửi cho K tôi	72 gửi về cho K tôi	72 kể cho K tôi	72 chia sẻ với K tôi	72 hãy kể với K tôi	72 kể với K tôi	5307 bản tin của K tôi	5310 theo dõi K tôi	5331 cho K tôi qua	5331 liên hệ với K tôi qua	5331 hãy liên hệ với K tôi	5412 ủng hộ K tôi	5412 K tôi cần sự giúp đỡ	5412 giúp K tôi	5412 theo dõi K tôi	5412 hãy gửi cho K tôi	5412 hãy liên hệ với K tôi	5412 hãy báo cho K tôi	5413 K tôi trên	5413 của K tôi	5413 cho K tôi
chọn	5412 hãy bình K
cikkből	2704 K #
cikkéből	2704 K #
cikkünk	2708 minden K
cikkünkhöz	2708 minden K
collecté	2151 est K par
collectée	2151 est K par
collectées	2151 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	90 nos K	4007 os K são exclusivos para	4007 K são exclusivos para assinantes	4013 nos K
comentó	1792 K
comisión	1680 recibir una K
comissió	455 rebre una K
comissão	4051 receber K	4051 receber uma K
commerciële	3550 K partner
communauté	2214 K whatsapp	2214 K signal
compártela	28 K	54 K
compártelo	28 K	54 K
comunità	2929 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2339 a K
condiții	4178 termeni și K
confidentialité	2181 politique de K
confidențialitate	4178 politica de K
conférences	2203 est maître de K
connecté	2183 vous devez être K
contactați	43 K-ne	72 K-ne
contactează	43 K-ne	72 K-ne
contestó	1792 K
conteúdo	11 este K	11 K externo	3978 acesse todo o K	4041 ao exibir este K	4041 ao ver este K
contribuição	4033 com a sua K	4154 sua K é essencial
contáctanos	43 K
contáctenos	43 K
contém	116 K cenas
contó	1792 K
conversación	1632 participar en la K
conținut	11 acest K	4167 K doar pentru abonați
conținutului	4187 preluarea K
cookieinställningar	4799 K	4826 K
corespondentă	4191 este K
corrección	116 K:
correção	116 K:
corrigé	116 article a été K
creează	4289 K un cont pentru a citi
crié	2339 a K
csatornájára	2614 viber-K
csatornánk	2708 K
csatornánkhoz	2614 telegram-K	2614 whatsapp-K
csatornánkra	2614 youtube-K	2707 iratkozz fel K	2707 iratkozzon fel K
csábított	2710 K
cuéntanos	43 K	72 K	1632 K en	1789 K
cuéntenos	43 K	72 K
czytać	3813 aby K dalej	3813 żeby K dalej	3960 chcesz K dalej
czytelników	41 naszych K	3867 opiniami K	3878 z wpłat K	3878 dzięki wsparciu K	3895 K	3961 naszych K	3961 z wpłat K
câmpurile	65 K cu steluță
cântau	4292 K
címével	2649 e-mail-K
código	111 con el K	111 usando el K	111 com o K
cùng	56 hãy tham gia K họ
của	5336 là cây bút K	5413 độc giả K
""", 'd': """
danişmanliği	5053 yatirim K kapsaminda değildir	5053 yatirim K hizmeti
daní	4604 # % z K	4604 #% z K
darbą	3378 mūsų K
darowiznę	3811 przekaż K	3959 podwoi każdą K	3960 przekaż nam K	3960 przekaż K na
datenschutzerklärung	880 unserer K	1077 unserer K	1077 unsere K
datenübertragung	922 der K zu
dați	67 K-mi tag
debatindlæg	734 send dit K	734 skrive et K
debatredaktør	733 er K
debattredaktør	3709 er K
debattør	733 er K
declaró	1792 K
decía	1792 K
decían	1792 K
dedutível	4151 a minha doação é K
demandé	2339 a K
denmişti	5144 K
denunció	1792 K
dependență	93 jocurile de noroc pot crea K
descrições	116 contém K
descárgate	1611 K la	1611 K nuestra
destekçimiz	5059 K olun	5141 K olun
desteğiniz	5141 K
desteğinizle	5142 K
desteğiyle	21 okurlarin K	5034 yapay zeka K	5050 K ayakta	5064 yapay zeka K
değildir	35 sorumlu K
değiştirildi	116 isimler K
değiştirilmiştir	116 isimler K
difficoltà	0 in K
difícil	117 passar por um momento K
dilediğin	5138 K zaman iptal
dilediğiniz	5138 K zaman iptal
dimineață	20 în fiecare K
diskutovať	4593 K môžu
disponível	3989 K no google play
doação	3974 faça uma K	4033 sua K	4151 como será usada a minha K	4151 para onde vai a minha K	4153 vai dobrar cada K	4154 sua K	4154 faça uma K	4158 K
doações	4158 K
dobrará	4153 K cada doação
dodał	3963 K
dodała	3963 K
dodává	673 K
događaj	4488 naš K
domagał	3963 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	514 fes una K	518 K
donación	1589 haz una K	1589 tu K	1657 tu K	1657 una K	1786 para qué se usará mi K	1786 en qué se usa mi K	1786 adónde va mi K	1788 doblará cada K	1788 duplica cada K	1789 tu K	1789 haz una K	1793 K
donația	4289 K ta
donație	4289 fă o K	4293 K
donații	4293 K
donează	95 K cât poți	4289 K acum
doplněn	116 článek byl K
doporučil	673 K
doporučila	673 K
doporučovala	673 K
dopuštenja	4499 bez K
doradzał	3963 K
dorzuć	3960 K się
dostawać	3888 chcesz K
dostávajte	4619 K
dostávat	600 chcete K	628 chcete K zprávy
dostávať	4614 chcete K
dostávejte	606 K
dostęp	85 kup K	3813 masz już K	3872 pełny K do	3872 wykup K	3960 kup K
dostępny	3813 artykuł K tylko
dotazník	110 K	578 krátký K	4592 krátky K
dotazníka	4592 nášho K
dotazníku	577 našeho K	578 krátkého K
doublé	2335 chaque don sera K
dowolną	3962 K kwotą
dočtete	587 více se K
dołóż	3960 K się
dołącz	56 K do nich	56 K	3825 K do nas na	3960 K do nas	3960 K do grona	3960 K do nich
drastické	116 obsahuje K
draudžiama	3324 K kopijuoti	3324 be leidimo K	3324 be sutikimo K
draudžiamas	3345 be leidimo K
drängte	1079 K
dueños	1724 sin K	1724 ni K
dumneavoastră	12 browserul K
duplicará	1786 K tu donación	1788 K cada donación	4153 K cada doação	4153 K cada donativo
duyệt	12 trình K của bạn
działać	3961 K dalej
dziennikarką	3859 jest K	3936 jest K
dzięki	3961 K wam	3961 K tobie
dziękujemy	3869 K za zapisanie	3869 K za zapis	3960 K, że nas czytasz
där	47 var du K
dåligt	0 mår K	0 mår du K
débloquer	2140 pour K
déclare	2339 K
déclaré	2339 a K
découvrez	2137 K nos offres	2336 K nos offres
déductible	2131 K des impôts	2131 K à #	2333 mon don est-il K	2338 K
déjanos	8 K tu	82 K tu correo
déjenos	82 K su correo
dénonce	2339 K
déplore	2339 K
déposés	2219 des cookies seront K
désabonner	2148 K à tout moment	2152 K à tout moment	2152 vous K en cliquant
désactiver	2175 K adblock
désactivez	2175 K adblock
désinscription	2152 K à tout moment
désinscrire	2152 K à tout moment	2154 vous K à tout moment
détresse	0 en K
díky	671 K vám
dôvery	117 linku K
dömde	4923 K
dømte	825 K	3804 K
düzeltme	116 K:
děkujeme	670 K, že nás čtete
dřívější	116 K verzi článku
důvery	117 linka K
dụng	5312 tải ứng K	5412 tải ứng K của	5412 hãy tải ứng K	5412 tải ngay ứng K
""", 'e': """
edellyttää	2052 K tunnusta
editörlerimize	44 K
editörüdür	5031 K
editörün	116 K notu
egyetért	48 K?
egyetértesz	48 K?
együttműködésében	2703 K készült
elaboración	1680 no ha participado en la K
electrònic	437 el teu correu K
electrónico	65 correo K no se mostrará	1607 tu correo K	1632 tu dirección de correo K no será publicada
elemző	2617 K
elküldjük	62 K neked	62 K önnek
elolvasásához	2583 a teljes cikk K
elsőként	2625 értesülj K
előfizetés	2711 K
előfizető	2583 már K	2707 legyen K
előfizetőink	55 K	2583 K olvashatják	2628 K számára	2708 K
előfizetők	55 az K	2639 csak K	2711 K
előfizetőknek	2584 csak K	2639 K szól
előfizetőként	55 K
előfizetőnktől	2649 K
emlékeztetett	2710 K
emoțional	116 pot afecta K
endereço	4007 seu K de email não será
engedély	2632 K nélkül tilos
engedélyezze	2596 K a javascript
engedélyezése	2666 tartalmainak K	2666 tartalmak K
engedélyhez	2632 K kötött
enkät	40 vår K	110 K
enquête	40 notre K	40 onze K	58 mois sur cette K	58 mois à cette K	58 mois pour cette K	116 pour cette K, nous	2337 cette K	3566 onze korte K	3566 onze K
enquêtent	2337 K pour vous
enquêtes	2337 nos K
ensimmäinen	2117 K kuukausi
enthält	922 dieses element K daten
entraînement	53 K d'ia
entrée	2282 ctrl+K	2282 ctrl + K
enviáselo	54 K
envíala	54 K
envíalo	54 K
envíanos	1789 K
epizódu	4590 K
erată	116 K:
ergänzt	116 text wurde K	116 artikel wurde K
erhvervsredaktør	733 er K
erhältlich	934 shop K	1012 im shop K
erişin	5059 K
erklärt	1079 K
erklärte	1079 K
erkände	4923 K
erzähl	43 K es uns	72 K es uns	72 K uns
erzählen	43 K sie uns	43 K sie es uns	72 K sie uns	72 K sie es uns	1076 K sie es weiter
erzählt	72 K uns	1079 K
erzählte	1079 K
escribió	1792 K
escríbanos	43 K	72 K
escríbenos	43 K	72 K	1632 K a	1789 K
estimé	2339 a K
estás	1583 ya que K aquí	1583 ya que K por aquí
etichetați	67 K-mă
etichetează	67 K-mă
etiquétame	67 K
etiquétanos	67 K
etkinleştir	5008 javascript'i K
evästeasetuksesi	2005 K
evästeasetuksiasi	2029 K
evästeasetuksissa	2005 K
evästeasetusten	2005 K
evästeasetustesi	2005 K
evästeet	2029 K	2054 K
evästeitä	2008 K
evästesuostumuksesi	2005 K
evästevalintasi	2005 K
evästevalintojesi	2005 K
exclamó	1792 K
exigió	1792 K
exigía	1792 K
existují	590 K díky
experiência	72 conte sua K
explicó	1792 K
expliqué	2339 a K
expérience	72 partagez votre K
extensión	1781 K máxima
externého	4584 K obsahu
externí	570 K obsah
externího	570 K obsahu	570 obsah z K
externý	4584 K obsah
""", 'f': """
favoritkälla	4820 K
faça	4154 K um pix
felelősséget	35 nem vállal K
felhasználása	2631 cikkek K csak	2631 cikk K csak	2631 tartalom K csak	2631 anyagok K csak
felhasználási	2597 K feltételek
felietonistką	3936 jest K
felietonistą	3936 jest K
feliratkozás	2585 K a hírlevélre	2585 hírlevél K
feliratkozásommal	2612 K
feliratkozással	2612 K
felkavaró	116 K
fictício	116 nome K
fictícios	116 nomes K	116 nomes são K
filmări	45 poze și K
filozófus	2617 K
flüsterte	1079 K
folosește	4178 K cookie
folytatásához	2583 a cikk K
fordítóval	2621 gépi K
forintért	2628 havi # K
formulára	4597 odoslaním K
formulário	4154 inscreva-se no K
formuláře	583 odesláním K
forrásként	2613 kedvenc K
fortæl	72 K os
fortæller	825 K
fotoğraf	45 K ve video
fotoğraflarinizi	45 K
fotóidat	45 K	2600 küldd el K
fotóit	45 K	2600 küldje el K	2600 küldje be K
fotóját	2600 küldje el K
frissítettük	116 K a cikket	116 cikkünket K
frågade	4923 K
früheren	116 K version	116 K fassung
férjen	2707 K hozzá
följ	4793 K oss på	4920 K oss
förbehåller	34 K sig	34 K oss
förbehållna	4816 alla rättigheter K
fördere	1076 K
fördermitglied	85 werden sie K	950 werde K	950 werden sie K
fördern	1076 jetzt K	1076 K sie
föredragen	4820 K källa
föredragna	4820 K källa
föreslog	4923 K
författare	4824 är K och
förklarade	4923 K
förklarar	4923 K
förpliktelse	112 gratis och utan K
försvarade	4923 K sig
følg	698 K os på	822 K os	3674 K oss på	3801 K oss
første	746 K måned	824 K måned	3723 K måned	3803 K måned
førsteamanuensis	3700 er K
førstelektor	3700 er K
független	2581 támogassa a K	2708 K sajtó
főmunkatársa	2690 K
főszerkesztője	2619 K
""", 'g': """
gadā	3447 K
gazeteciliği	5142 bağimsiz K
gazeteciliğimiz	5142 K
gazetę	3898 kup K
gefällt	983 K ihnen, was sie	983 K dir, was du
gelmişken	4992 buraya kadar K
gespräch	116 K wurde gekürzt
geändert	116 namen K	116 name K	116 namen wurden K
geöffnet	886 wird in neuem fenster K
giovedì	20 ogni K
giáo	5333 là K sư
giúp	0 cần K đỡ	117 tìm trợ K ở đâu
giảng	5333 là K viên
glücksspiel	93 K kann süchtig machen
glücksspiele	93 K können süchtig machen
godišnje	4562 K
gridò	3029 K
gritó	1792 K
gràcies	461 K a gent com tu	515 K a tu
grátis	4156 teste K
grâce	21 K à vous	111 K au code	2128 K à vos dons
gwiazdką	65 pola z K
gärna	4920 vill K höra från dig
går	676 før du K	3653 før du K
gåva	4775 ge en K i dag	4775 ge en K nu	4776 din K	4776 ge en K	4920 din K gör	4920 ge en K i dag	4924 K
gönderdik	5066 size bir e-posta K
gönderin	5059 K
gönderiyoruz	62 size K	62 sana K	62 yazilarini K
göndermeyiz	76 spam K
göra	4921 K mer
göre	5144 K
görün	5059 K
görünmeyecek	65 e-posta adresiniz K
görüntülerinizi	45 K
göster	5059 K
gösterilmeden	5022 kaynak K
gösterilmeyecek	65 e-posta adresiniz K
gösterilmez	65 e-posta adresiniz K
güncellendi	116 haber K	116 yazi K
güncellenmiştir	116 haber K
găsești	117 unde K ajutor
głosił	3963 K
głosiła	3963 K
głosiło	3963 K
głosuj	3883 K
głosujcie	3883 K
głównej	3874 na stronie K
gương	69 trang K
gửi	54 hãy K	5331 xin K về
""", 'h': """
használ	2596 cookie-kat K	2597 sütiket K
használat	2596 sütik K
hazardní	88 účastí na K hře
hazardných	88 účasťou na K hrách
heißt	1079 K es
helyesbítés	116 K
helyreigazítás	116 K
helyszínen	2600 ott volt a K?
hieß	1079 K es
hikâyeni	72 K bizimle
hikâyenizi	72 K bize
hinzufügen	914 bei google K
hirdették	2710 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2676 K
hirdetésblokkolót	2676 K
historią	72 podziel się swoją K
historička	557 je K
história	72 conte sua K
hjälp	117 här kan du få K	117 här får du K	117 här finns K	4827 K av ai	4851 K av ai	4920 K oss
hjälper	4920 din gåva K
hjælp	0 brug for K	117 her kan du få K	736 K af ai	736 K fra ai	757 K af ai	822 vi har brug for din K	822 K os
hjælper	822 dit bidrag K
hlásal	673 K
hlásala	673 K
hlásá	673 K
hovorí	4670 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2602 a K nem
hozzászólásokban	90 a K
hozzászólásokért	2602 a K
hozzátette	2710 K
hviezdičkou	65 polia s K
hvězdičkou	65 pole s K
hyödyntäen	2030 tekoälyä K
hágase	85 K socio
hájil	673 K se
hájila	673 K se
häng	4920 K med i
häufiger	914 bei google K
häusliche	0 K gewalt
hävdar	4923 K
håller	48 K du med	48 K du inte med	4858 läsare som K
hævder	825 K
hébergé	2177 ce contenu est K par
hình	116 có chứa K ảnh
híreinket	2649 K
hírekben	2590 a google K	2613 google K
hírlevelére	2612 K
hírlevelünk	83 K	2708 K
hírlevelünket	2612 K
hírlevelünkre	83 K	2585 K	2707 iratkozzon fel K	2707 iratkozz fel K	2708 K
hírlevél	2711 K
hírlevélre	83 K	2707 iratkozz fel a K	2707 iratkozzon fel a K
hó	2709 ft/K
hónap	2628 első K	2709 első K
hören	1007 K sie hier.
hører	3714 der du K
hükmetti	5144 K
hüüdis	1862 K
hüüdsid	1862 K
hľadať	117 kde K pomoc
hűségidő	2639 K nélkül
hồng	5361 nhận hoa K
""", 'i': """
iecienītāko	3395 K avotu
iepriekšējā	116 K versijā
ifølge	825 K	3804 K
ihtiyaç	0 yardima K
illimité	2143 accès K	2238 en K
imploró	1792 K
imágenes	45 tus K	116 contiene K
incorporó	1654 se K a
independentă	4290 presa K
independência	4155 a K
indicó	1792 K
indiqué	2339 a K
indrømmede	825 K
indrømmer	825 K
indépendance	2337 notre K
indépendant	2127 soutenez le journalisme K	2337 journalisme K	2337 média K
indépendante	2235 la presse K a	2337 presse K	2337 information K
información	1620 sigue toda la K	1620 siga toda la K	1654 cubre la K	1790 esta K
informację	3858 wyślij K
informações	116 com K de
informațiilor	4187 preluarea K
informováni	628 chcete být K
informó	1792 K
informē	3448 K
ingresá	82 K tu correo
innehåll	4802 externt K	4826 externt K
innehåller	116 K spoilers
innehållet	11 K
innrømmer	3804 K
innrømmet	3804 K
inquiète	2339 s'K
inquérito	40 nosso K
inscrição	3983 cancelar a K
inscríbete	1582 K
insistió	1792 K
insistía	1792 K
inställningar	4799 cookie-K	4799 dina K för cookies	4799 dina K för kakor
instó	1792 K
insändare	48 K	4825 skicka din K	4825 din K till	4825 skriva en K
intelektą	3332 dirbtinį K	3347 dirbtinį K
inteligencję	3880 przez sztuczną K
inteligencí	592 umělou K
intelligenciával	2621 mesterséges K készült	2641 mesterséges K
introduceți	82 K adresa de email
intégralité	2137 pour lire l'K
investigación	58 meses en esta K	58 meses a esta K	116 para esta K	1790 esta K
investigação	4155 esta K
investigație	4290 această K
investigațiile	4290 continua K
invítame	59 K a un café	59 K un café	1789 K a
invítanos	1789 K a
ismételgette	2710 K
istediğin	5138 K zaman iptal
istediğiniz	4998 K zaman iptal	5138 K zaman iptal	5143 K zaman iptal
izražavaju	4493 komentari K
içeriği	11 K
içeriğin	5033 harici K
içermektedir	116 sahneler K
išorinio	3330 K turinio
""", 'j': """
jautāja	3448 K
javascript가	3260 K
javascript를	3260 K
javasolják	2710 K
jelölj	67 K meg	67 K be
jelöljetek	67 K meg
jesteś	3807 skoro już tu K	3807 skoro tu K
ještě	639 zbývá K
jogász	2617 K
jugé	2339 a K
jurnalistă	4191 este K
jurnaliștii	44 K noștri	4222 K noștri îți trimit	4290 K noștri
jälgi	1859 K meid
jäljellä	2048 ilmaista juttua K	2112 K #%	2112 K # %	2112 #% K	2112 # % K
jäseneksi	85 liity K	2115 liity K
""", 'k': """
kanał	3961 nasz K
kannatusjäseneksi	2115 liity K
kanál	671 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4563 K
kedykoľvek	4569 odhlásiť sa môžete K
keresőben	2613 google-K
khoản	5304 bạn đã có tài K	5316 điều K sử dụng
không	48 K đồng ý?	65 email của bạn sẽ K hiển thị	76 K spam	5326 K sao chép bài viết	5326 K sao chép nội dung	5326 K sao chép lại
khẳng	5415 K định
kiabált	2710 K
kiabálta	2710 K
kiabálták	2710 K
kiegészítettük	116 a cikket K	116 cikkünket K
kifogásolja	2710 K
kirjeessä	2118 luki K
kiáltott	2710 K
kiáltotta	2710 K
kiáltották	2710 K
kiến	5347 ý K của bạn sẽ	5412 hãy gửi ý K	5412 vui lòng gửi ý K
kliknutím	583 K na
kolačića	4484 K	4514 K
kolačiće	4484 K	4514 K
kolačići	4484 K
komentować	8 K	3845 aby K
komentár	8 pridať K	4593 pridajte K
komentára	4593 pridanie K	4593 vloženie K
komentároch	90 v K
komentárov	90 do K
komentátor	568 je K	568 , K	647 , K
komentátorem	568 je K	647 je K
komentátorka	647 , K
komentátorkou	568 je K	647 je K	4582 je K
komentátorom	4582 je K
komentář	8 přidat K
komentáře	8 pro přidání K	579 vložení K	579 přidání K
komentářích	90 v K
komentářů	24 přidávání K se musíte	90 do K
kommentarsfältet	90 i K
kommentekért	2602 a K
kommenteléshez	8 K
kommenttikentässä	90 K
koneääni	2030 K
konferencję	3863 naszą K
konuştu	5144 diye K	5144 K
kopírovanie	4575 K obsahu bez	4575 K je zakázané
kopēšana	3394 K bez
korespondentką	3859 jest K	3936 jest K
korespondentė	3329 K
korábban	2648 K itt írtunk	2648 K ebben a cikkben írtunk
korábbi	116 cikkünk K
krzyczał	3963 K
krzyczała	3963 K
krzyczą	3963 K
krzyknął	3963 K
krzyknęła	3963 K
krävde	4923 K
krævede	24 K felter er	825 K
krönikör	4824 är K	4898 är K
kulturalną	3867 K dyskusję
kulturredaktör	4824 är K	4898 är K
kulturredaktør	733 er K	803 er K	3709 er K	3782 er K
kumppanuuslinkkejä	79 K	2042 K
kvíz	577 náš K	4592 náš K
kvíze	4592 našom K	4592 v K
kvízu	577 našem K	577 v K
kyltissä	2118 luki K
kysyivät	2118 K
kávéra	59 hívj meg egy K	59 hívjon meg egy K	2709 K
käsitellään	116 jutussa K
käyttää	2006 tämä sivusto K
käyttöehdot	2037 hyväksyt K
képeidet	45 K
képeit	45 K
kérdezte	2710 K
kérdezték	2710 K
kérdőívet	110 K
kérdőívünket	40 K	110 K
kért	2710 K
kérte	2710 K
kérték	2710 K
kívánt	116 nem K
kóddal	111 a K
kódem	111 s K
kódom	111 s K
können	95 geben sie, was sie K	95 geben sie, so viel sie K	1076 K sie uns
könyörgött	2710 K
könyörögtek	2710 K
köszönjük	2707 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2590 K minket	2707 K minket
követelte	2710 K
követelték	2710 K
közgazdász	2617 K
közlése	2640 nélküli K tilos
közreműködésével	2703 K készült
közéjük	56 állj be K	56 álljon be K
közölte	2710 K
kúpte	4667 si K
küldd	54 K el
küldjük	62 K neked
küldünk	62 K neked
kündigte	1079 K an
künstlichen	938 K stimme vorgelesen	938 K stimme vertont
künstlicher	1000 mithilfe von K
küpsised	1812 K
küpsistega	1812 K	1831 K
küsis	1862 K
kč	585 za # K	585 od # K	672 od # K
kļūsti	3445 K par
křičel	673 K
křičela	673 K
křičeli	673 K
kể	5415 K
""", 'l': """
labākie	3414 K raksti tavā
laiškas	3382 atviras K
lamentó	1792 K
lançait	2339 K
lasītu	3384 lai K tālāk
lasītāji	3446 mūsu K
lasītājiem	3446 mūsu K
lejupielādē	3445 K
lelkisegély	117 K
leverandør	3711 ekstern K
leverantör	4826 extern K
levél	2712 nyílt K
leía	1792 se K en
leído	1694 has K tus #
leírásokat	116 K tartalmaz
licencí	52 K cc	52 cc-K
licença	52 K cc
licența	52 K cc
lietotnē	3404 K
linkistä	2041 lisää tästä K
lisenssillä	52 K
lisäsi	2118 K
llicència	52 K cc
lucrează	4191 K în presă
lunedì	20 ogni K
lună	4291 pe K
luận	8 để bình K	90 phần bình K	116 từ chối bình K	5304 đăng nhập để bình K	5347 bình K của bạn sẽ	5412 đăng nhập để bình K
lájkolj	2590 K minket
lákal	673 K
läget	4835 koll på K
lähdet	1981 ennen kuin K
lähetä	54 K se
lähetämme	62 K sinulle
lämna	82 K din mejl	82 K din e-post
läsa	4838 du kan K mer	4838 kan du K mer	4838 K mer om	4915 #% kvar att K	4915 # % kvar att K	4921 fri att K
läsare	41 våra K	4836 våra K	4921 våra K
läsarna	21 tack vare K
läser	4920 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	761 K for	3741 K for	4855 K för
læser	822 tak fordi du K
læserbrev	48 K	734 skrive et K	734 send dit K
læsere	41 vores K	823 vores K
læseres	745 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1600 K de notas
límites	1594 sigue leyendo sin K
lòng	5331 vui K gửi về	5412 vui K gửi về
löd	4923 K
lød	825 K	3804 K
lūdza	3448 K
lập	5351 ủng hộ báo chí độc K	5413 báo chí độc K
""", 'm': """
magyarázta	2710 K
mailovú	4597 e-K adresu
mainoslinkkejä	42 K	79 K	2042 K
mamrotał	3963 K
mamrotała	3963 K
manhãs	20 todas as K
markedsføringscookies	705 K
marqués	65 champs K d'une étoile
masintõlke	1814 K abil
materiał	11 ten K
matéria	23 ler esta K	3978 esta K é só	4065 para ler esta K	4144 #% desta K	4144 # % desta K	4144 #% da K	4144 # % da K	4155 esta K
matérias	4032 limite de K	4143 K
matí	514 rep cada K
mawiał	3963 K
mawiała	3963 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	117 jourhavande K
megbírságolta	2710 K
megbízásából	2703 K készült
megjelenését	2703 K támogatta	2703 K támogatja
megjelenítése	2666 tartalmainak K	2666 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	116 nevek K
megváltoztattuk	116 nevét K
meidän	2115 tue K
meitä	2039 tukea K	2039 tue K	2115 tue K	2115 auta K
mencióname	67 K
menționat	4292 a K
mesačne	4669 K
mesečno	4562 K	4767 K
mesélte	2710 K
mieltä	48 eri K?	48 samaa K?
miesiąc	3962 za K
miesięcznie	3962 K
minkä	95 anna K voit
mistä	117 K apua
miễn	17 bài K phí	5354 hết số bài K phí	5414 dùng thử K phí
mjesečno	4562 K
moderálási	2602 K elveink
modifié	116 article a été K	116 prénom a été K	116 nom a été K
modifiés	116 prénoms ont été K	116 noms ont été K
modération	88 jouez avec K	2229 charte de K	2229 K par la rédaction
mokė	3380 K
mondták	2710 K
mostrarà	65 adreça no es K
mostrará	65 correo no se K	1594 este mensaje se K en
możesz	95 wpłać, ile K
možete	95 dajte koliko K
multó	1792 K
mulțumim	4289 K că ne citești
munkatársa	2619 K	2690 K
munkatársunknak	44 K
munkánk	2708 K
munkánkat	2581 támogasd K	2581 támogassa K	2626 K	2707 támogasd K	2707 támogassa K	2708 K
murmuró	1792 K
myönsi	2118 K
másodközlés	2608 K	2631 K
másodközlése	2631 K
märkis	1862 K
määräsi	2118 K
mån	4837 kr/K	4922 kr/K
månad	4780 testa en K	4837 en K för	4920 testa en K	4922 per K	4922 varje K
månaden	4837 första K	4922 i K	4922 första K
månader	4837 K för #	4920 testa # K
månadsgivare	4920 bli K
måned	682 prøv en K	746 i # K	822 prøv en K	824 pr. K	3723 en K for	3801 prøv en K	3803 per K
måneden	824 om K	3803 i K
måneder	746 i # K	3723 K for #
média	2337 notre K
mês	4155 até o fim do K	4156 por K	4156 ao K
mình	59 mời K ly cà phê	67 tag K
míní	673 K
mówi	3963 K
mówili	3963 K
mówił	3963 K
mówiła	3963 K
môžete	4591 článok si K
müşterimiz	5070 K
mācīja	3448 K
mākslīgais	3401 K intelekts
mēnesis	3447 pirmais K
mēnesī	3447 K
mėgstamiausią	3325 K
mėnesį	3379 per K
měsíc	585 první K	672 za K	672 první K
měsíčně	672 K
můžeme	523 díky vám K
můžete	576 článek si K
mạnh	5415 nhấn K
""", 'n': """
nabádal	673 K
nabádala	673 K
nalegał	3963 K
nalegała	3963 K
naléhal	673 K
namawiał	3963 K
namawiała	3963 K
napisał	3963 K
napisała	3963 K
napiš	43 K nám	72 K nám
napište	43 K nám	567 K nám	602 K na	670 K nám
napísal	4670 K
napíšte	43 K nám	4581 K nám	4581 K, prosím	4616 K na	4667 K nám
naročilo	4703 hvala za K
naročite	85 K se	4676 K se na naše	4765 K se
naročnik	55 kot K	4675 že K
naročnike	4683 samo za K	4683 le za K
naročniki	55 K lahko	4716 lahko berejo le K	4716 berejo samo K	4769 K
naročnikom	4675 dostopen le K	4675 na voljo K	4675 na voljo samo K	4675 na voljo le K	4716 dostopna le K	4716 dostopna samo K	4716 dostopen le K	4716 dostopen samo K
naročnina	4704 K	4769 K
naročnino	4704 z K	4726 z K
narzędzi	3880 przy wsparciu K ai
nastavení	544 kvůli K cookies	544 K cookies	544 K souhlasu	544 vašeho K cookies	544 K soukromí
naujienlaiškio	3337 K
naujienlaiškis	3378 mūsų K	3381 K
naujienlaiškį	3317 mūsų K	3337 K	3377 užsisakykite K	3378 mūsų K
navođenja	4499 bez K izvora
navođenje	4499 uz K izvora
nawoływał	3963 K
načtením	545 K videa	545 K obsahu
našeho	573 do K týmu	573 K e-shopu
našem	4488 K timu
našich	601 K zpráv	4615 K správ
neatkarīgu	3445 atbalsti K
nekünk	43 írj K	43 írjon K	43 írja meg K	43 írd meg K	72 írj K	72 írjon K	72 írja meg K	72 írd meg K	72 meséld el K	2707 segíts K	2707 írjon K	2707 írj K	2707 jelezd K	2708 K adód
nemokamą	3341 K paskyrą
neobmedzený	4568 K prístup
neodpovídá	35 K za
neodpověděl	116 K
neodpověděla	116 K
neodpověděli	116 K
neomezený	563 K přístup
neomezeně	527 K číst
nepieciešama	0 K palīdzība
nepiekrītat	48 K
nepriklausomą	3339 paremkite K žurnalistiką	3377 paremkite K	3378 K žurnalistiką
nesouhlasíte	48 K?
nesúhlasíte	48 K?
newsissä	2020 google K
nezodpovedá	35 K za
nezodpovídá	35 K za
nezávazně	112 K a zdarma	112 zdarma a K
nezávislou	670 podpořte K
nezávislá	671 K média
nezávislé	4668 K médiá
nezávislú	4667 podporte K
nghiêm	5326 K cấm sao chép
nghiên	5333 là nhà K cứu
ngoài	5337 nội dung bên K
nguồn	5329 K ưu tiên	5329 K tin ưu tiên	5397 K ưu tiên
người	55 K đăng ký có thể
ngỏ	5417 thư K
nhiệm	5347 chịu trách K về nội dung bình luận
nhân	5338 trí tuệ K tạo
nhấn	5412 K vào đây
nhận	5307 đăng ký K bản tin	5307 đăng ký K tin	5412 đăng ký K bản tin	5412 đăng ký K tin
nhập	27 đăng K	5304 vui lòng đăng K	5304 đăng K để đọc	5304 đăng K để xem	5304 đăng K để lưu	5304 hãy đăng K để	5412 đăng K để đọc	5412 đăng K để xem
nhật	116 bài viết đã được cập K	116 bài báo đã được cập K
niedostępny	3860 materiał wideo jest K
niezależne	3960 wesprzyj K	3960 wspieraj K	3961 K media
niezależność	3961 K
niezależną	3961 jesteśmy K
noastră	4290 munca K
nolēma	3448 K
norāda	3448 K
nosūtīsim	62 jums K
notificações	16 as K	3991 ative as K	3991 ativar K	3991 receba K
notificările	16 K	4175 activează K
notifikácie	4594 K
notícia	4155 esta K
notícias	3983 receba as K	3983 receba K	3994 siga as últimas K	4143 K
novinařina	671 naše K
novinařinu	671 nezávislou K
novinár	4582 je K	4582 , K
novinári	4668 naši K
novinárka	4582 je K	4582 , K
novinárkou	4582 je K
novinárom	4582 je K
novinář	568 je K	568 , K
novinářem	568 je K	647 je K
novináři	671 naši K
novinářka	568 je K	568 , K
novinářkou	568 je K	647 je K
novičke	4676 na e-K
novičnik	4684 K	4684 e-K	4766 naš e-K	4769 K
novičnika	4684 K
numéros	117 K d'écoute
nuotraukų	45 K ir vaizdo
nusprendė	3380 K
násilí	0 domácí K
nášho	4588 do K tímu
nächste	24 in diesem browser für die K	1076 sind sie der K
näyttämällä	2004 K sisällön
nélkül	75 reklám K	76 spam K
nói	5415 K
nõus	48 ei ole K?
năm	5414 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	573 našem K
obegränsad	4783 K tillgång
obećala	4563 K
obećao	4563 K
obiecał	3963 K
obiecywał	3963 K
obligāta	3394 atsauce K
oblíbené	565 K zdroje
oblíbených	565 K zdrojů
oblíbenými	565 K zdroji
obrigatórios	24 campos K são marcados com	4007 campos K são marcados com	4012 campos K marcados	4012 campos K são marcados com
obveščanje	4703 na naše K
obľúbené	4579 K zdroje
obľúbených	4579 K zdrojov
obľúbenými	4579 K zdrojmi
också	56 var med du K
odběru	83 k K
odebírat	600 chcete K
odebírejte	532 K náš	606 K	670 K
odemkněte	527 K si
odhlásit	533 K se můžete kdykoli
odoberať	4614 chcete K
odparł	3963 K
odparła	3963 K
odpoveď	24 zrušiť K
odpovídal	673 K
odpověděl	673 K
odpověděla	673 K
odpověď	24 zrušit K
odpowiadał	3963 K
odpowiedzialności	35 nie ponosi K
odpowiedział	116 nie K	3963 K
odpowiedziała	116 nie K	3963 K
odpowiedziało	116 nie K
odražavaju	4493 komentari K	4493 komentari ne K
odídete	4577 kým K
ofereça	3978 K este artigo
ograniczeń	3813 czytaj bez K	3813 czytaj więcej bez K
også	56 bli med du K
ogłosił	3963 K
ogłosiła	3963 K
oikaisupyynnöt	2033 K
oikaisupyyntö	2033 K
olvashatják	2647 csak előfizetők K
olvasási	2 K idő
olvasóiból	2626 K él
olvasóink	41 K	2708 K
olvasóknak	21 az K
opinião	35 K do	35 K deste
opinión	35 K de	1789 danos tu K
ordenó	1792 K
ordonné	2339 a K
ortakliği	5052 iş K linkleri	5054 satiş K bağlanti	5054 satiş K linkleri
orzekł	3963 K
orçamento	112 K grátis	112 K gratuito
osobních	561 ochrany K údajů	561 ochraně K údajů
osobných	4584 K údajov
ostrzegał	3963 K
ostrzegała	3963 K
ostrzegł	3963 K
otevřený	675 K dopis
otrzymywać	3888 chcesz K
otvorený	4672 K list
označ	67 K mě	67 K ma
označite	67 K me	67 K nas
označte	67 K mě	67 K ma	67 K nás
oznámení	16 K	628 chcete dostávat K	628 chcete zasílat K	628 chceš dostávat K
oznámil	673 K	4670 K
oznámila	673 K	4670 K
ozvěte	43 K se nám	72 K se nám	567 K se nám	670 K se nám
""", 'p': """
padėkite	3377 K mums
pageidaujamą	3325 K šaltinį
paklausė	3380 K
palīdzi	3408 ziedo un K	3445 K mums
palīdzība	0 vajadzīga K
palīdzību	117 kur meklēt K	3401 mākslīgā intelekta K	3416 mākslīgā intelekta K
parašykite	43 K mums	72 K mums	3377 K mums
parsisiųskite	3377 K
participación	1636 normas de K
partnerské	79 K odkazy	588 K odkazy	4602 K odkazy
partneři	547 my a naši K
pastā	3406 e-K
pastāstiet	43 K mums	72 K mums
patronką	3878 zostań naszą K
patrões	4095 sem K	4155 sem K
paylaşilan	5120 tarafindan K bir gönderi	5120 tarafindan K gönderi
paylaşin	28 K	54 K	5059 K
paylaştiği	5120 K bir gönderi	5120 'in K bir gönderi
paziņoja	3448 K
paziņojumus	3405 K
państwa	3858 czeka na K
pašte	3337 jūsų el. K
pažadėjo	3380 K
pedía	1792 K
pedían	1792 K
periódico	1790 este K	1790 nuestro K
permanència	516 sense K
persiųskite	54 K
personvernerklæring	3686 K
phê	59 mời tôi một ly cà K	5351 mời bạn một ly cà K
phóng	5331 liên hệ K viên	5333 là K viên	5333 K viên ban	5336 là K viên báo	5336 là K viên của	5412 hãy liên hệ K viên
phút	2 K đọc
phản	116 chưa K hồi
pidió	1792 K
pidätetään	2016 kaikki oikeudet K
pidätämme	34 K oikeuden
pisał	3963 K
pisała	3963 K
pišite	43 K nam	43 K našoj	43 K nam na	72 K nam	72 K našoj	72 K nam na	4481 K nam	4513 K nam na	4513 K na	4560 K nam	4690 K nam	4690 K na	4720 K nam na	4720 K na	4765 K nam
piškotke	4693 K	4721 K
piškotki	4693 K
piškotkov	4693 K	4721 K
pište	602 K na	602 K nám na
plakáton	2710 állt a K
plânge	4292 se K
pochází	570 obsah K
podcastów	3864 K
podcastů	575 K
podcaście	39 naszym K
podeľte	72 K sa s nami
podeślij	54 K
podkreśla	3963 K
podporovatelé	671 naši K
podporují	671 nás K
podpoře	523 díky vaší K můžeme	671 díky K
podpořte	590 K	670 K nás	670 K naši	670 K naše	670 K mě
podrška	4560 vaša K
podrške	4500 bez vaše K	4561 vaše K
podršku	4560 vašu K
podržite	4500 K	4560 K nas	4560 K naš
podělte	72 K se s námi	72 K se o
podľa	4670 K
poinformował	3963 K
poinformowała	3963 K
pokračovanie	4568 pre K v čítaní
pokračování	527 K je dostupné	588 K článku níže
pokračuje	588 článek K	588 text K	4602 článok K	4602 text K
pokračujte	527 K ve čtení s
politoložka	557 je K
politológus	2617 K
política	448 K de galetes	1630 K de cookies	4005 K de cookies	4034 cobre K
pomocí	592 K ai
pomocą	3880 z K ai
pomoć	4560 vašu K
pomoč	117 kam po K
pomóż	3960 K nam
pomôžte	4667 K nám
poprosił	3963 K
poprosiła	3963 K
poprosiło	3963 K
poručila	4563 K
poručio	4563 K
poslední	599 K článek zdarma	599 K článek, který můžete
posledný	4613 K článok zadarmo
poslušajte	4719 K nas
postafiókjába	2585 K
postafiókjában	2610 minden reggel a K	2610 minden este a K	2610 minden nap a K	2610 minden héten a K
postafiókodban	2610 minden reggel a K
postaládádba	84 a K	2612 a K
postaládádban	2610 minden reggel a K	2610 minden héten a K
postaládájában	2610 minden reggel a K	2612 ön K
postižen	1 pokud jste K
posílat	583 nechte si K
posílejte	567 K nám
posíláme	62 vám K	62 K vám
potražiti	117 gde K pomoć	117 gdje K pomoć
potřebujeme	670 K vaši pomoc	670 K vaši podporu
potřebujete	0 K pomoc
používame	4584 K cookies
používá	547 tento web K
používáme	547 K cookies
povestește	72 K-ne
povestiți	72 K-ne
powiedział	3963 K
powiedziała	3963 K
powtarzał	3963 K
powtarzała	3963 K
powtórzył	3963 K
powtórzyła	3963 K
poznámka	116 K redakce
pozostało	3813 K # %	3813 K #%
pozvěte	59 K mě na kávu	59 K mě na kafe
počasti	59 K me kavom
pořadatelé	673 zvou K
pošaljite	54 K ga	4481 K nam	4481 K na	4560 K nam
pošiljamo	62 K vam	62 vam K
pošleme	62 vám K	62 K vám	62 ti K
pošlete	54 K ho	54 K jej	567 K nám	670 K nám
pošli	54 K ho
pošlite	54 K ho	4581 K nám	4667 K nám
pošljemo	62 vam K
pošljite	54 K ga	4690 K nam	4690 K jo nam	4690 K na	4765 K nam
požádal	673 K
požádala	673 K
pracę	3961 naszą K
pranešimus	3336 K
praneškite	43 K mums	72 K mums
pranešė	3380 K
prašė	3380 K
preberať	50 K
precizējums	116 K:
predchádzajúceho	4617 bez K súhlasu
predchádzajúcej	116 K verzii článku
predplatiteľ	55 ako K	4568 už ste K	4568 ste K
predplatiteľom	85 staňte sa K	4576 K	4667 staňte sa K
predplatiteľov	4576 pre K
predplatné	4568 už máte K	4599 K	4667 kúpte K	4667 kúpte si K	4671 K
predplatného	4599 K
predplatným	4599 K	4620 s K
predplaťte	85 K si
preferată	4189 sursă K pe google	4189 sursă K în google
preferované	565 K zdroje	4579 K zdroje
preferovaný	565 K zdroj	4579 K zdroj
preferovaných	565 K zdrojů	4579 K zdrojov
preferovaným	565 K zdrojem	4579 K zdrojom
pregledač	12 vaš K
preguntó	1792 K
prehliadač	12 váš K
première	116 K version de cet
prenumeratorów	3813 tylko dla K	3886 tylko dla K
prenumeratą	3872 z K
prenumeratę	85 kup K	3813 masz już K	3872 zamów K	3872 kup K	3872 wykup K	3898 kup K
preporučila	4563 K
preporučio	4563 K
pretlačiť	50 K
prevziať	50 K
prečítate	4568 celý článok si K
pridruži	56 K im se
pridružite	56 K im se	56 K se	56 K se jim	4560 K se našoj	4560 K im se	4765 K se nam
pridržana	4472 sva prava K
pridržane	4682 vse pravice K
pridržava	34 K pravo
pridržavamo	34 K pravo
pridūrė	3380 K
prihlásenie	4569 ďakujeme za K	4597 ďakujeme za K
prihlásení	4599 po K
prihlásením	4597 K súhlasíte
prihláste	27 K	4568 K sa a čítajte	4667 K sa na odber
prihvaćate	4495 prijavom K
pripažino	3380 K
programėlėje	3335 K
programėlę	3335 K
prohlásil	673 K
prohlásila	673 K
prohlížeč	12 váš K
pronađite	4511 K nas
proponował	3963 K
proponowała	3963 K
proponía	1792 K
proposé	2225 conçu et K par
prosił	3963 K
prosiła	3963 K
pročitali	4464 da biste K
pročitate	4462 da K cijeli	4462 da K ceo
prośbę	3807 mamy do ciebie K	3807 mamy małą K
prošnjo	4687 imamo majhno K	4687 majhno K
prywatności	3835 ustawienia K	3835 ustawień K	3839 polityka K	3839 polityce K
przeczytać	3813 aby K cały	3813 aby K ten artykuł
przeczytałaś	3867 dziękujemy, że K
przeczytałeś	3867 dziękujemy, że K
przedrukować	50 K
przedrukowywać	50 K
przeglądarka	12 twoja K
przekaż	3810 K nam #%	3960 K nam	3960 K #
przekonywał	3963 K
przekonywała	3963 K
przesyłajcie	3858 K
przesyłamy	62 K ci
prześlemy	62 K ci	62 K wam
prześlij	54 K go	54 K ten	3842 K zdjęcie	3842 K zdjęcia	3858 K nam	3858 K je do nas	3960 K nam
przeżywasz	0 K kryzys
przyznał	3963 K
przyznała	3963 K
przyłącz	56 K się
przyślij	3842 K zdjęcie	3858 K nam	3858 K je do nas	3960 K nam
práca	4668 naša K
práce	671 naší K
práci	671 naši K
prácu	4668 našu K
právnička	557 je K
právník	557 je K
précision	116 K:
précisé	2339 a K
précédente	116 version K de cet
préférée	2213 source K
préférées	2213 sources K
prévient	2339 K
príspevky	4593 K v diskusii
príspevok	4667 váš K
próxima	4155 nossa K
průzkumu	40 našeho K
psychické	0 K pomoci
ptá	673 K se
pubblicità	13 la K	75 niente K	75 senza K	75 nessuna K	2871 blocco della K	3027 senza K
publicarà	25 no es K
publicará	65 correo no se K
publicată	25 nu va fi K
publicistája	2619 K
publicité	13 la K	13 cette K	75 sans K	75 pas de K	2175 bloqueur de K	2175 bloqueurs de K	2337 sans K
publicités	2175 bloqueur de K
publicystką	3859 jest K	3936 jest K
publicystą	3859 jest K	3936 jest K
publikování	558 K nebo šíření
publiée	25 ne sera pas K	2183 votre adresse e-mail ne sera pas K
pytał	3963 K
pytała	3963 K
pytały	3963 K
pytań	3866 na kilka K
pyyntö	1981 pieni K
pyysivät	2118 K
pásale	1789 K esta
pásalo	54 K
päevakokkuvõte	1819 K
päivitetty	116 juttua K	116 juttua on K
päätoimittaja	2027 K	2097 on K
päätti	2118 K
påminde	4923 K
pénzbe	2708 K kerül
pénzéből	21 olvasók K
písemného	559 bez K souhlasu
písomného	4617 bez K súhlasu
píšte	4616 K na	4616 K nám na
pódcast	39 nuestro K	1790 nuestro K
pójdzie	3957 na co K moja wpłata
pôvodnej	116 K verzii článku
pārpublicēt	50 K
pārpublicēšana	3387 K bez	3394 K bez
pārsūtiet	54 K
přebírat	50 K
přebírání	558 K článků
předchozí	116 K verzi článku
předchozího	559 bez K souhlasu	604 bez K souhlasu
předplatitel	55 jako K	55 K může	527 už jste K	527 jste K
předplatitele	562 pro K
předplatitelem	85 staňte se K	670 staňte se K
předplatitelé	55 K mohou	598 jen K	598 pouze K	598 najdou K	598 přečtou K	671 naši K	674 K
předplatitelům	562 K	598 pouze K	598 jen K
předplatné	527 koupit K	528 už máte K	585 K	674 K
předplatného	585 K
předplatným	527 dostupné s K	585 K	607 s K
předplaťte	85 K si	529 K si	670 K si
přehrání	570 K videa
přehráním	545 K videa
přetisk	50 K
přetisknout	50 K
převzít	50 K
přečíst	527 zbývá vám K	639 zbývá K	639 zbývá vám K
přidej	56 K se
přidejte	56 K se	601 K si nás	670 K se	670 K se k nám
přihlaste	27 K	527 K se a čtěte	532 K se k odběru	670 K se k odběru
přihlášení	583 děkujeme za K	585 po K
přihlášením	583 K k odběru	583 K souhlasíte
připojte	56 K se
připomněl	673 K
připustil	673 K
přispějte	95 K, kolik můžete	95 K, čím můžete	590 K	670 K	670 K i vy
přiznal	673 K
přiznala	673 K
přiznává	673 K
příspěvek	667 na co půjde můj K	670 váš K
příspěvku	545 načtením K	570 zobrazení K
příspěvky	579 K v diskusi
příspěvků	523 žije z K	523 žijeme z K	523 z K čtenářů
příspěvkům	523 díky K čtenářů
půjde	667 na co můj dar K	667 na co K můj dar
původní	116 K verzi článku	116 v K verzi
""", 'q': """
questionário	110 K
quyên	5412 K góp ngay	5416 K góp
quyền	5326 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	75 không K cáo	75 không có K cáo	5380 trình chặn K cáo	5380 chặn K cáo
""", 'r': """
raddoppierà	3023 K la tua donazione	3025 K ogni donazione
radził	3963 K
radziła	3963 K
radí	673 K
rakstīja	3448 K
rappelé	2339 a K
različici	116 prvotni K	116 prejšnji K
rašykite	43 K mums	72 K mums	3377 K mums
rašė	3380 K
recaptcha로	3292 K
recibirás	62 K
reclamó	1792 K
reclamă	13 K
recomendó	1792 K
reconoció	1792 K
recordó	1792 K
rectificación	116 K:
recunoaște	4292 K
redacció	44 la nostra K	48 cartes a la K	460 la K t'envia	515 la nostra K
redacción	44 nuestra K	48 cartas a la K	116 nota de la K	1690 la K te envía	1734 se incorporó a la K	1786 de parte de toda la K	1790 nuestra K
redacţia	44 K noastră
redacția	44 K noastră	4222 K îți trimite	4290 K noastră
redacției	44 K noastre	116 nota K
redakcją	44 naszą K
redakcję	3960 wesprzyj K
redaktorką	3859 jest K	3936 jest K
redaktorė	3329 K
redaktör	4824 är K för	4824 är K på	4824 är politisk K	4898 är K på
redaktør	733 er K på	733 er K for	733 er politisk K	803 er K på	803 er K i	3709 er politisk K	3709 er K i	3709 er K for	3782 er K i
redação	43 escreva para a K	44 nossa K	72 escreva para a K	4060 a K envia	4105 entrou para a K	4151 em nome de toda a K	4155 nossa K
redistribuída	4031 reescrita ou K
redistribuído	4031 reescrito ou K
reenvíalo	54 K
refusé	2177 K le dépôt
registrácii	4599 po K
registráciou	4597 K súhlasíte
registráciu	4597 ďakujeme za K
regisztrálj	2707 K ingyenesen	2707 K, hogy
regisztráljon	2707 K ingyenesen	2707 K, hogy
regisztrálnia	2647 K kell
regístrate	1594 K gratis	1598 K para
reinhören	934 jetzt K:
rejestrując	3869 K się
reklamlänkar	79 K	4839 K	4871 K
reklamą	13 K
reklám	75 nincs K	4668 bez K
reklámblokkoló	2676 K
reklámblokkolót	2676 K
reklámok	2708 K nélkül
repetía	1792 K
repetían	1792 K
repitió	1792 K
reportaż	3961 ten K
reporterką	3859 jest K	3936 jest K
reportér	568 , K	647 , K	4582 , K
reportérem	568 je K	647 je K
reportérka	568 , K	647 , K	4582 , K
reportérkou	568 je K	647 je K	4582 je K
reportérom	4582 je K
reportérovi	44 našemu K	44 nášmu K
reportérům	44 našim K
reproducció	468 K sense permís
reproducción	1651 prohibida su K	1651 prohibida la K
reprodução	4028 proibida a K	4028 K proibida	4068 K permitida desde	4068 K é permitida desde
reprodúcelo	50 K
republié	50 K	2199 K avec	2244 cet article est K
repórter	44 nosso K	4034 é K
repórteres	44 nossos K
respondió	116 no K a	1792 K
respondía	1792 K
responsabilità	35 K di
responsável	88 jogue de forma K
reveló	1792 K
rezervăm	34 ne K dreptul
riêng	5316 chính sách quyền K tư	5354 dành K cho thuê bao	5362 quan điểm K của tác giả
rogó	1792 K
rovatvezető	2690 K
rovatvezetője	2619 K	2690 K
ročne	4669 K
ročně	672 K
rät	1079 K
rätta	4830 K fel
rättar	4830 vi K fel
rättelse	116 K
räumte	1079 K ein	1079 K der	1079 K die
rääkis	1862 K
råber	825 K
råbte	825 K
rådde	4923 K
rådede	825 K
réagir	2186 pour K
réagissez	2336 K à
réalisation	2225 n'a pas participé à la K
rédacteur	2203 est K
rédaction	43 appelez la K	43 contactez la K	43 écrivez à la K	43 joignez la K	72 appelez la K	72 contactez la K	72 écrivez à la K	72 joignez la K	116 note de la K	2203 a rejoint la K	2225 n'a pas participé à sa K	2234 la K vous	2238 pour soutenir la K	2333 de la part de toute la K	2336 soutenez la K	2336 alertez la K	2337 notre K
rédactrice	2203 est K
régulièrement	2203 collabore K
répond	2339 K-il	2339 K-elle
répondait	2339 K
répondit	2339 K
répondu	116 n'a pas K à	116 n'ont pas K à	2339 a K
réponse	24 annuler la K
répète	2339 K-t-il	2339 K-t-elle	2339 K le
répéta	2339 K
répétaient	2339 K
répétait	2339 K
répété	2339 a K
réserve	34 se K le droit
réservons	34 nous K le droit	34 K le droit
réservé	2137 cet article est K	2137 ce contenu est K	2137 article K
réservée	2137 K à nos abonnés	2137 la suite est K	2140 K aux abonnés
réservés	2140 K aux abonnés	2199 tous droits K
résiliable	2338 K à tout moment
részesített	2613 előnyben K forrásként
röst	4827 ai-K	4863 ai-K
răspuns	116 nu a K	116 nu au K	4292 a K	4292 au K
răspunsul	24 anulează K
rằng	5415 viết K	5415 cho K
""", 's': """
sacīja	3448 K
sadržaj	11 ovaj K	4484 vanjski K	4484 spoljni K
sadržaja	11 ovog K	4484 vanjskog K	4484 prikaz ovog K	4484 prikaz K
sakė	3380 K
samfunnsøkonom	3700 er K
samobójcze	117 myśli K
samobójstwie	117 myślisz o K
samobójstwo	0 K
samovražde	0 K	117 uvažujete o K
samovražedné	117 K myšlienky
sanctionné	2339 a K
sandučić	84 u vaš K	4465 u vaš K
sandučiću	4465 u vašem K	4495 vašem K
sbírka	674 K
schließ	56 . K dich
schließen	56 . K sie sich	839 K sie ein abo	1076 K sie ein abo
schránke	4569 vašej K
schránky	84 do vaší K	84 do vašej K	532 do vaší K	4569 do vašej K
scrieţi	43 K-ne	72 K-ne
scrieți	43 K-ne	72 K-ne
sdílejte	28 K	54 K ho
sebevraždě	0 K	117 uvažujete o K
sebevražedné	117 K myšlenky
segítsen	2707 K, hogy
segítségedre	2707 szükségünk van a K
segítséget	117 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1792 K
selbsttötung	117 K
sensível	116 pode ser K
sentenció	1792 K
sería	1691 sin ti no K
sesión	27 inicia K	27 inicie K	1594 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4154 inicie K
señaló	1792 K
sfătuia	4292 K
sfătuiește	4292 K
sfătuit	4292 a K
sisällön	11 K	2029 ulkoisen K
sisältö	1986 tämä K on vain
sisältöä	2029 ulkoista K
siunčiame	62 jums K
sjefredaktør	3709 er K
självmord	0 K
självmordslinjen	117 K
självmordstankar	117 K
sjöng	4923 K
skandował	3963 K
skarży	3963 K
skarżył	3963 K się
skrzynkę	84 na twoją K	3817 na twoją K	3817 na swoją K	3869 K mailową
slažete	48 K se	48 ne K se
slobodné	4667 podporte K
slobodnú	4667 podporte K
slušajte	4511 K nas
slíbil	673 K
slíbila	673 K
socioložka	557 je K
sollicité	116 K par
sollicitée	116 K par
sondę	3866 naszą K
sonuçlarinda	5025 google arama K
sorumluluğu	35 K
souborů	560 K cookie
souhlasíte	48 K?	583 e-mailu K	583 odesláním K	583 registrací K
soạn	43 nhắn cho tòa K	43 nhắn tòa K	43 gửi về tòa K	43 gửi cho tòa K	72 nhắn cho tòa K	72 nhắn tòa K	72 gửi về tòa K	72 gửi cho tòa K	5331 về hộp thư của tòa K	5351 hãy ủng hộ tòa K	5362 bằng văn bản của tòa K	5412 hãy gửi về tòa K	5412 hãy liên hệ tòa K	5412 hãy báo cho tòa K	5413 tòa K
spandér	59 K en kaffe
spolupráci	588 ve K s partnerem	4602 v K s partnerom
sponsorisés	79 liens K
sporočite	43 K nam	72 K nam	4690 K nam
sportkrönikör	4824 är K
sportsredaktør	733 er K
spracovaním	4597 K osobných údajov
sprijiniți	4289 K
sprijină	4289 K-ne
správach	4580 google K
správy	4580 google K
spuneți	43 K-ne	72 K-ne	4290 K-mi mai jos
spørgeskema	110 K
spørgeskemaet	110 K
spørreundersøkelse	110 K
stellenbörse	933 in unserer K
stjärna	65 fält med K
straipsnį	3348 šį K	3378 visą K
stronę	3889 naszą K
stwierdził	3963 K
stwierdziła	3963 K
stáhněte	670 K si naši	670 K si náš
stálo	673 K na	673 K ve	673 K v
står	35 K för	825 K der på	3804 K det på	3804 K det i	4923 K det på
stöd	4775 med ditt K	4920 K oss	4920 K vår	4920 ditt K
stödja	4836 K oss med
stödlinjen	88 K
stödmedlem	4920 bli K
stödprenumerant	4920 bli K
stötta	4836 K oss med	4920 K oss	4920 K vår	4920 K vårt
støt	745 K os	822 K os	822 K med
støtt	3801 K oss	3801 K vår
støtte	679 med din K	679 vi har brug for din K	745 K os med	745 din K gør	822 din K	822 bliv K	3656 med din K	3722 K oss med	3801 din K
støtteabonnent	3801 bli K
støttemedlem	85 bli K	822 bliv K	3801 bli K
stāstīja	3448 K
stăpâni	4252 fără K
stěžuje	673 K
subscripció	518 K
subskrybentów	3813 tylko dla K	3813 dostępna dla K	3813 dostępne dla K	3886 tylko dla K
subskrypcją	3872 z K	3894 z K
subskrypcję	3813 kup K	3813 masz już K	3869 dziękujemy za K	3872 wykup K	3960 kup K
sugirió	1792 K
suosikkilähteeksesi	2020 K
suosikkilähteeksi	2020 K
superarán	1781 no K
suplicó	1792 K
sursă	4221 link activ către K
suscripción	1594 ya tengo una K	1789 cambia tu K	1793 K
suscríbase	85 K	1789 K
suscríbete	85 K	1594 K para	1594 K por	1594 K en	1604 K al boletín	1789 K
susurró	1792 K
susțin	4213 care ne K lunar	4290 ne K lunar
susține	4289 K-ne	4289 K presa	4292 K că
susținerea	4289 K ta
susțineți	4289 K-ne
svarīgākie	3417 nedēļas K
svarīgākās	3417 nedēļas K
svært	0 har det K
svěřte	567 K se nám
szabályzatot	2602 moderálási K
szabályzatunk	2602 moderálási K
szepnął	3963 K
szepnęła	3963 K
szeptał	3963 K
szeptała	3963 K
szerencsejáték	2595 túlzásba vitt K ártalmas, függőséget okozhat	2595 K ártalmas, függőséget okozhat	2595 K függőséget okozhat! #+
szerkesztője	2619 K	2690 K
szerkesztőségünk	44 K	2708 K
szerkesztőségünket	44 K
szerkesztőségünknek	44 K	2708 K
szerzője	2619 külső K
szociológus	2617 K
szólított	2710 K fel
szükség	2580 önre is K van	2580 önökre is K van	2580 rád is K van
szükségünk	2580 rád is K van	2580 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4837 tills du K upp	4923 K
sähköpostiin	1993 suoraan K
sähköpostiisi	84 K	1994 K
sähköpostillasi	2054 K
sähköpostiosoitettasi	24 K ei julkaista	65 K ei näytetä	65 K ei julkaista
sähköpostiosoitteesi	82 jätä K	82 anna K	82 kirjoita K	1994 K
sélection	2234 K d'articles
sélections	2137 ajouter l'article à vos K
síganos	1620 K en
síguenos	1620 K en	1789 K
sócio	85 seja K
sõltumatut	1859 toeta K
sõnul	1862 K
sök	4853 K nu
sökresultat	4820 K på google
sökt	116 vi har K	116 har K
söyledi	5144 K
söylediler	5144 K
söylüyor	5144 K
søg	759 K nu
søgeresultater	729 K på google
søgning	729 google-K
søk	3739 K nå
søkene	3705 google-K dine
søkeresultatene	3705 K dine på google
súhlasu	4617 bez K
súhlasíte	48 K?	4597 odoslaním K
súmate	56 K	1789 K al
süresi	2 okuma K
sürümünde	116 önceki K
sütibeállításai	2665 K miatt
sütibeállítások	2665 K miatt	2665 K
sütik	2620 K
sütiket	2620 K
săptămână	20 o dată pe K	4291 pe K
sīkdatnēm	3399 K	3417 K
sống	5351 nuôi K tờ báo	5351 bạn đọc nuôi K
""", 't': """
találatok	2613 google-K
tanácsolja	2710 K
tanácsolják	2710 K
tanácsolta	2710 K
tanácsolták	2710 K
tanította	2710 K
taşiyin	5059 K
teigė	3380 K
tekemään	2116 K sitä
tekijänoikeus	2016 K suojaa
tekoäly	2030 tehnyt K
tekoälyavustaja	68 K
tekoälyavustajamme	68 K
tekoälyllä	2030 K
tekoälyn	2030 K avulla	2030 K tekemä
tekoälyä	2030 käyttää K
telefonā	3405 savā K
teléfonos	117 K de ayuda
tesszük	25 nem K közzé
textům	597 ke všem K
teşekkürler	5141 okuduğunuz için K
thiết	5362 không nhất K phản ánh quan điểm
thuê	55 K bao có thể	5354 dành cho K bao	5354 đã là K bao	5416 K bao
thuộc	5327 bản quyền K
thành	5306 dành cho K viên	5349 bạn đã đăng ký K công	5412 trở K thành viên
tháng	5354 đọc miễn phí trong K	5414 mỗi K	5414 hàng K	5414 K đầu
thích	5329 nguồn tin ưa K	5329 nguồn yêu K
thông	16 K báo	5312 bật K báo	5312 nhận K báo	5331 bạn có K tin	5331 bạn đọc cung cấp K tin	5362 khi phát hành lại K tin	5412 hãy gửi K tin	5412 đăng ký nhận K báo	5412 hãy bật K báo
thường	5333 phóng viên K trú tại
tilføjede	825 K
tillgång	4920 få fri K
tillåtet	4850 inte K att återge
tiếng	5347 K việt có dấu
tiếp	5304 để K tục đọc	5304 để đọc K	5304 đăng nhập để K tục	5351 K sức cho báo chí	5354 để K tục đọc	5412 đăng ký để đọc K	5412 hãy K sức	5412 đăng nhập để K tục
tjänst	4771 en liten K att be
tjänsten	4853 sök K
touché	1 si vous êtes K
tovább	54 küldd K	54 küldje K
továbbolvasáshoz	2583 a K
toàn	23 K bộ bài	5304 để đọc K bộ	5304 đọc K bộ bài	5354 để đọc K bộ bài	5412 đăng ký để đọc K bộ
transférez	2329 K-la	2329 K-le
tražila	4563 K je
tražili	4563 K su
tražio	4563 K je
tretích	4584 cookies K strán
treści	11 tej K	3872 dostęp do K
treść	11 tę K
trimiteți	54 K-l
trên	5312 theo dõi K
trước	116 bản K của bài	116 phiên bản K của bài	5347 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	68 K lý ảo	68 K lý ai
tudósító	2690 K
tudósítója	2619 K	2690 K
turpinātu	3384 lai K lasīt
tuần	20 mỗi K	5349 bản tin hằng K của	5349 bản tin hàng K của	5414 mỗi K
tvrdí	673 K
työmme	2116 K
työtämme	1984 tue K	2115 tue K	2116 K
tájékoztató	2597 adatvédelmi K
támogass	2707 K minket
támogasson	2707 K minket
támogathat	2626 K minket
támogatása	2626 K nélkül	2626 olvasók K nélkül	2707 az ön K
támogatásod	2707 a te K
támogatásából	2580 olvasóink K	2626 olvasóink K
támogatására	2580 olvasóink K
támogatásával	2629 partnerünk K	2703 K készült
támogatónk	2626 legyen ön is K	2626 legyél te is K
tâm	0 tư vấn K lý
täglich	850 K per mail
tähtsamad	1831 nädala K
tärkeimmät	2054 K jutut
tästä	2041 lisää K
täällä	1981 kun kerran olet K
täältä	117 K saat apua	2041 lisää K
téléchargez	2121 K
témoignez	72 K
tôi	67 gắn thẻ K
töltsd	2707 K le
történész	2617 K
týden	20 každý K
týdně	672 K
týždenne	20 raz K
tłumaczy	3963 K
tłumaczył	3963 K
tłumaczyła	3963 K
třetích	570 cookies K stran
""", 'u': """
uafhængigt	823 K medie
ubegrænset	685 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3963 K
ulaş	43 bize K
ulaşin	43 bize K	5027 bize K	5059 K
ulaşmak	5027 yazara K
unabhängig	992 K von unserer redaktion	992 von unserer redaktion K	1005 damit wir K bleiben	1077 wir sind K
undersökning	40 vår K
undersøgelse	40 vores K
undersøkelse	40 vår K
undersøkelsen	110 K
università	2899 insegna all'K
unterstütze	833 K unsere arbeit	833 K uns mit	1076 K uns	1076 K unsere	1076 K mich	1076 K meine
unterstützen	833 K sie unsere arbeit	833 K sie uns mit	833 mit einer spende K	833 können sie uns K	1076 K sie uns	1076 K sie unsere	1076 sie können das K	1076 freiwillig K	1076 K sie mich	1076 K sie meine	1076 K uns
unterstützt	874 ihr browser K	1076 K uns
unterstützung	828 ihre K	828 mit ihrer K	950 ihrer K	950 deiner K	1000 mit K von ki	1076 mit deiner K	1076 deine K	1076 eure K
upišite	82 K svoj e-mail
upozorněni	628 chcete být K
upozornění	537 zapněte si K	580 K	628 chcete dostávat K	628 chcete zasílat K	628 chceš dostávat K	628 chcete posílat K	628 chcete odebírat K
upphovsrätt	4816 skyddat enligt lagen om K
upphovsrättslagen	4816 skyddat enligt K
uprednostňované	4618 K zdroje
uprednostňovaný	4618 K zdroj
uprednostňovaných	4618 K zdrojov
upřednostňované	605 K zdroje
upřednostňovaný	605 K zdroj
upřednostňovaných	605 K zdrojů
upřesnění	116 K:
uredništva	4682 brez dovoljenja K	4682 brez soglasja K
uredništvo	4697 v naše K	4766 naše K
uredništvu	44 našemu K	4690 pišite K
urmărește	4174 K-ne pe	4174 K-ne și pe	4175 K știrile	4289 K-ne
urmăriți	4174 K-ne pe	4289 K-ne
ursprünglichen	116 K version	116 K fassung
ustawień	3835 K cookies	3835 K plików cookie
utilização	4005 K de cookies
utilizează	4177 K cookie
utilizăm	4177 K cookie
utánközlés	2608 K	2631 K
utánközlése	2631 K
utánközölhető	50 K
uutislähteeksesi	2020 ensisijaiseksi K
uutislähteeksi	2020 ensisijaiseksi K
uzależniać	93 hazard może K
uznał	3963 K
uznała	3963 K
uzsvēra	3448 K
uzyskać	117 gdzie K pomoc
użyciu	3880 przy K ai
użytkowników	3867 opiniami K
używamy	3838 K plików cookie
užsisakykite	3314 K prenumeratą
""", 'v': """
valorização	117 centro de K da vida
vašeho	532 do K e-mailu
vedieť	43 dajte nám K	72 dajte nám K	4581 dajte nám K
velük	56 tarts K
velünk	72 oszd meg K
venerdì	20 ogni K
verhängte	1079 K
versión	4 K en audio	116 primera K de este
verständlichkeit	116 der K gekürzt
verstärkung	933 suchen K
versão	4 K em áudio
vervielfältigung	903 K nur mit
verziójában	116 korábbi K
veröffentlicht	25 wird nicht K	50 K werden	886 deine e-mail-adresse wird nicht K	886 ihre e-mail-adresse wird nicht K
veröffentlichung	968 seit der K geändert	968 seit K geändert
već	4478 kad ste K tu	4562 K od
videá	45 fotky a K
videóidat	45 K
videóit	45 K
videóját	2600 küldje el K
videókat	45 fotókat és K	45 képeket és K
viditelný	65 e-mail nebude K
vidéo	11 cette K
vidéos	45 vos K	45 photos et K
viestiä	43 laita K	43 laita meille K	72 laita K	72 laita meille K
virheensä	2033 korjaa K
virtuálneho	68 K asistenta
virtuálny	68 K asistent
virtuální	68 K asistent
virtuālais	68 K asistents
vizibilă	65 email nu va fi K
viên	5333 là biên tập K	5336 là biên tập K của	5354 dành cho hội K
viết	5412 hãy K thư	5413 bài K này	5415 ông K	5415 bà K
você	21 sem K	4155 sem K
vollständigen	839 K artikel lesen
volontär	917 ist K
volontärin	917 ist K
voltál	47 ott K	2600 te is ott K
vpišite	82 K svoj e-naslov
vprašalnik	4700 K
vyhradené	4575 všetky práva K	4575 autorské práva sú K
vykřikl	673 K
vykřikla	673 K
vypočuť	4591 si môžete K
vysvetľuje	4670 K
vysvětlil	673 K
vysvětlila	673 K
vysvětloval	673 K
vysvětlovala	673 K
vysvětluje	673 K
vytvořila	592 K ai
vyzýval	673 K
vyzývala	673 K
vyzývali	673 K
vyzývá	673 K
vyžadované	24 K informace	24 K polia
válaszolt	116 nem K
válaszolta	2710 K
válaszolták	2710 K
változatában	116 korábbi K	116 eredeti K
vás	590 bez K by	671 bez K by	4604 bez K by	4668 bez K by
väitis	1862 K
väitti	2118 K
väittää	2118 K
välise	1812 K sisu
vända	117 hit kan du K dig
våre	3801 meld deg på K
vårt	3668 meld deg på K	3801 meld deg på K
vær	56 K med
védekezett	2710 K
véli	2710 K
víctima	1 si es K
vídeo	11 este K	45 seu K
vídeos	45 tus K	45 fotos y K	45 seus K	45 fotos e K	45 fotos i K
vďaka	4668 K vám
vēlamo	3395 K avotu
vēstkopai	3406 K
vēstule	3450 atklātā K
vēstulei	3406 ziņu K
vědět	43 dejte nám K	72 dejte nám K	567 dejte nám K	670 dejte nám K
všetkým	4611 k K textom
""", 'w': """
wcześniejszej	116 K wersji
webbläsare	12 din K
webinár	4588 náš K
webinář	573 náš K
według	3963 K
weißt	916 K du mehr
wezwał	3963 K
wiadomościach	3889 google K
widziałaś	3842 K coś
widziałeś	3842 K coś
wołali	3963 K
wołał	3963 K
wołała	3963 K
wpłata	3878 każda K	3957 na co idzie moja K	3960 twoja K
wpłatom	3961 dzięki K
wpłatę	3957 podwoi twoją K	3959 podwoi każdą K
wpłać	3960 K
wspierającym	3960 zostań K
współpracy	3875 we K z partnerem
wyjaśnia	3963 K
wypisać	3817 K się w każdej chwili
wyrażam	3818 K zgodę na
wysyłamy	62 K ci	62 K wam
wyślemy	62 K ci
wyślij	54 K go	3858 K nam	3858 K je do nas
wzywał	3963 K
wzywała	3963 K
wöchentlichen	854 K newsletter
właściciela	3961 nie mamy K
""", 'y': """
yazdiğimiz	5069 daha önce K haber
yazmişti	5144 diye K
yhteistyössä	2042 K mainostajan
yönetmenidir	5031 genel yayin K
""", 'z': """
zaakceptować	3860 K pliki cookie
zaapelował	3963 K
zaapelowała	3963 K
zachęcali	3963 K
zachęcano	3963 K
zachęcał	3963 K
zachęcała	3963 K
zadaním	4597 K e-mailu
zadržana	4472 sva prava K
zadržava	34 K pravo
zadržavamo	34 K pravo
zadáním	583 K e-mailu
zagłosuj	3883 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4500 K vama	4561 K vama
zakázané	4575 šírenie je K
založte	670 K si účet
zamknutý	4568 článok je K
zamčený	527 článek je K
zapisując	3869 K się
zapowiedział	3963 K
zapowiedziała	3963 K
zaproponował	3963 K
zaproponowała	3963 K
zapytał	3963 K
zapytała	3963 K
zastrzeżone	3853 wszelkie prawa K	3853 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3963 K
zawołała	3963 K
zašlete	567 K nám
zašlite	4581 K nám
zaželen	4723 K vir
zaželene	4723 K vire
zaželeni	4723 K vir
zbiórka	3964 K
zbývá	527 K vám # %
zdieľajte	28 K	54 K ho
zdjęcia	45 K i filmy	45 K lub filmy	45 K i wideo	45 swoje K	3842 masz K lub
zdjęcie	45 K lub film	3842 masz ciekawe K	3842 masz K lub film	3842 wyślij K lub
zdvojnásobí	667 K váš dar	669 K každý dar	669 K každý příspěvek
zespołu	3863 do naszego K
zewnętrzna	3860 treść K
zewnętrzne	11 treści K	3838 treści K	3860 treści K
zewnętrznej	11 treści K	3860 treści K
zewnętrznych	11 treści K
zgłoś	3858 K go nam	3960 K nam
ziņas	3417 mūsu K
změněna	116 jména byla K	116 jména jsou K
změněno	116 jméno bylo K
znaleźć	117 gdzie K pomoc
znać	43 daj nam K	72 daj nam K	3890 daj nam K	3960 daj nam K
zněl	673 K
zněla	673 K
znělo	673 K
zobrazení	570 K tohoto obsahu	570 K obsahu
zobrazením	545 K obsahu	545 K videa
zobrazený	65 e-mail nebude K
zostań	3960 K z nami
zpracováním	533 souhlasím se K	548 K osobních údajů
zprávy	566 google K
zprávách	566 google K
zpívali	673 K
zugänglich	951 frei K
zunächst	903 dieser artikel erschien K
zurück	984 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4619 K
získávejte	606 K
zł	3872 za # K	3872 od # K	3962 od # K
złote	3962 # K
złotych	3962 # K
złotówka	3878 każda K	3961 każda K
złotówkę	3962 za K
""", 'á': """
állt	2710 ez K
állítja	2710 K
átvehető	50 K
""", 'ä': """
ägare	4836 inga rika K
ähnliches	916 K erlebt
ändå	4771 nu när du K är här
äpp	1817 K
äppi	1817 K
äußern	116 wollte sich nicht K
""", 'å': """
åbent	827 K brev
åndsverkloven	3701 beskyttet av K
åpent	3806 K brev
året	824 om K
återges	4816 får inte K
återpublicera	50 K
återpubliceras	50 K
""", 'ç': """
çalişmak	5035 bizimle K
çalişmalarimiz	5142 K
çağrisinda	5144 K bulundu
çerezler	5008 K kullan
çerezlere	5033 K
çerezleri	5008 K kullan	5033 K	5070 K kabul
çözün	5059 K
""", 'é': """
échanos	1789 K una mano	1789 K un cable
écria	2339 s'K
écris	43 K-nous	72 K-nous
écrit	2203 K pour	2339 a K
écrivain	2203 est K
écrivez	43 K-nous	43 K à notre	72 K-nous	72 K à notre	2336 K-nous
éditorialiste	2281 est K
électronique	2148 dans votre boîte aux lettres K
énekelték	2710 K
équipe	2337 notre K
értesítéseket	16 K	2625 K	2673 szeretne K
értesítést	2673 szeretne K	2673 szeretnél K	2673 kér K	2673 kérsz K	2673 kérek K
értesüljön	2625 K elsőként
értesülni	2673 szeretne K a	2673 szeretnél K a	2673 szeretne azonnal K
étoile	65 champs avec une K
évente	2709 K
""", 'í': """
ígérte	2710 K
ígérték	2710 K
írta	2710 K
író	2617 K
""", 'î': """
îmbia	4292 K
îndemna	4292 K
îndemnat	4292 a K
îndemnau	4292 K
întrebat	4292 a K
întrebau	4292 K
""", 'õ': """
õpetas	1862 K
""", 'ö': """
öffnen	856 app K
önemli	5070 günün en K
önerdi	5144 K
öngyilkosság	0 K
önskad	4820 K källa
önökkel	2580 csak K
öppet	4925 K brev
""", 'ø': """
økonom	724 er K
""", 'ú': """
újraközlése	2631 K
újraközölhető	50 K
újraközölni	50 K
újságírás	2708 független K	2708 a jó K
újságírásunk	2708 K
újságíró	2617 K	2690 K
újságíróink	2708 K
újságíróinkkal	2649 K
újságíróinknak	44 K
újságírója	2619 K	2690 K
újságíróként	2690 K
última	1620 siga la K hora	1620 sigue la K hora
únete	56 K
""", 'ü': """
übernommen	50 K werden	904 K von	993 von der agentur K	993 deutschen presse-agentur K
übersicht	910 K	977 diese K wurde
ücretsiz	17 K haber	17 K makale	5057 K üye olun
ügyfelünk	2649 K
ühendust	43 võta meiega K	72 võta meiega K	1859 võta K
ünü	5136 #'K
ütles	1862 K
ütlesid	1862 K
üyeliği	5048 bülten K
üzente	2710 K
üzenték	2710 K
üçüncü	5033 K taraf
""", 'č': """
častite	59 K me kavom
čitajte	4511 K nas
čitalaca	48 pisma K	4500 uz podršku K	4518 K	4561 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	41 naši K	4518 K	4561 naši K
čitatelia	4621 K	4668 naši K
čitatelja	48 pisma K	4500 uz podršku K	4518 K	4561 naših K	4561 uz podršku K
čitatelji	41 naši K	4518 K	4561 naši K
čitateljima	4518 K
čitateľom	21 vďaka K	4621 K
čitateľov	41 našich K	4604 vďaka podpore K	4621 K	4668 našich K	4668 vďaka podpore K
članak	23 cijeli K	4478 svidio vam se K	4496 cijeli K	4496 ceo K	4561 ovaj K
člancima	4507 svim K
članek	4687 vam je bil K všeč	4766 ta K
člankov	4715 do vseh K
členem	85 staňte se K	670 staňte se K
členom	4667 staňte sa K
článek	23 celý K	520 líbil se vám K	527 celý K za	585 celý K	671 tento K	671 líbil se vám K
článkom	4599 všetkým K	4611 k všetkým K	4611 ku všetkým K
článku	23 celého K	639 do konce K
články	671 naše K
článků	585 limit K
článkům	585 všem K	597 ke všem K
článok	23 celý K	4577 páčil sa vám K	4599 celý K	4668 tento K
čtenáři	608 K	671 naši K
čtenářů	41 našich K	48 listy K	523 z darů K	523 díky darům K	523 díky podpoře K	590 díky podpoře K	608 K	671 našich K	671 na podpoře K	671 díky podpoře K
čtenářům	21 díky K	41 našim K	608 K
čtení	2 doba K
čtěte	601 K nás
číst	671 K dál bez
čítajte	4615 K nás	4667 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4667 K, že nás čítate
""", 'đ': """
đây	5412 bấm vào K
đóng	5412 K góp của bạn	5412 hãy K góp
đăng	50 K lại	5349 cảm ơn bạn đã K ký	5349 bằng việc K ký, bạn	5412 K ký để đọc bài
đường	5331 K dây nóng của tòa soạn	5331 K dây nóng của báo	5412 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	48 thư bạn K	5354 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4669 K sumou
""", 'ř': """
řekl	673 K
řekla	673 K
říká	673 K
""", 'ś': """
śledztwa	3961 nasze K
śledztwo	3961 to K
śledź	3825 K nas na	3960 K nas
śpiewali	3963 K
śpiewał	3963 K
śpiewała	3963 K
świadkami	3842 byliście K	3842 byli państwo K
świadkiem	47 byłeś K	47 byłaś K	3842 byłeś K	3842 byłaś K	3842 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5144 K etti
""", 'š': """
šaljemo	62 K vam	62 vam K
šaljite	4481 K nam
šaukė	3380 K
šiandien	3339 aukokite K
šodien	3408 ziedo K
""", 'ź': """
źródło	3853 K: pap
""", 'ż': """
żadnego	76 K spamu
żartował	3963 K
żartowała	3963 K
żartuje	3963 K
żądał	3963 K
""", 'ž': """
žalio	4563 K se
želene	4723 K vire
želeni	4688 K vir
željene	4479 K izvore
željeni	4479 K izvor
žiadny	76 K spam
žurnalistai	3378 mūsų K
žurnalistams	44 mūsų K
žurnalistas	3329 K
žurnalistika	671 naše K	671 nezávislá K	3378 K kainuoja	3378 gera K	4668 nezávislá K
žurnalistiku	671 nezávislou K	4668 nezávislú K
žurnalistiky	671 nezávislé K
žurnalistė	3329 K
žurnāliste	3398 K
žurnālisti	3446 mūsu K
žurnālistiem	44 mūsu K
žurnālistika	3446 neatkarīga K	3446 K maksā	3446 laba K
žurnālistiku	3408 atbalsti neatkarīgu K	3446 neatkarīgu K
žurnālists	3398 K
žádal	673 K
žádala	673 K
žádali	673 K
žádný	76 K spam
""", 'ά': """
άδεια	52 K cc	1159 χωρίς K
άρθρα	1236 τα K μας
άρθρο	1236 αυτό το K
""", 'έ': """
έγγραφη	1159 χωρίς K άδεια
έγραφαν	1238 K
έγραφε	1238 K
έγραψε	1238 K
έλεγαν	1238 K
έλεγε	1238 K
έρευνά	1131 K μας
έρευνές	1236 οι K μας
έρευνα	110 στην K
""", 'ή': """
ήσασταν	47 K εκεί
""", 'α': """
αγαπημένες	1112 K σου πηγές	1112 K σας πηγές	1112 K πηγές
αγαπημένη	1112 K πηγή
ακολουθήστε	1092 K μας	1235 K μας
ακολουθείστε	1092 K μας
ακόμη	1148 K και # ευρώ
αλλάξει	116 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1238 K
αναγνωστών	1162 K
αναγνώστες	21 χάρη στους K	1162 K	1236 οι K μας
αναδημοσίευση	50 K	1105 απαγορεύεται η K	1105 επιτρέπεται η K
αναδημοσιευθεί	50 K
αναδημοσιεύσετε	50 K
αναπαραγωγή	1106 K χωρίς
αναπληρωτής	1117 είναι K καθηγητής
αναπληρώτρια	1117 είναι K καθηγήτρια
ανεξάρτητη	1235 ενισχύστε την K
ανταποκρίτρια	1115 είναι K	1117 είναι K
ανταποκριτής	1115 είναι K	1117 είναι K
απάντησαν	1238 K
απάντησε	116 δεν K	1238 K ο	1238 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1106 K η αντιγραφή	1106 K η αναπαραγωγή
απευθυνθείτε	117 πού να K
αποδεχθείτε	1120 K τα cookies
αποδεχτείτε	1120 K τα cookies
απορρήτου	1109 πολιτική K
από	1139 K # €	1232 # K τα #	1232 # K #
απώλειας	93 κίνδυνος εθισμού και K	93 κίνδυνος εθισμού & K
αρθρογράφος	1115 είναι K	1117 είναι K
αρχισυντάκτης	1115 είναι K
αρχισυντάκτρια	1115 είναι K
αυτούς	56 γίνετε ένας από K
αφήστε	82 K το email σας
αφεντικά	1193 χωρίς K
""", 'β': """
βιβλιοπωλείο	1129 ηλεκτρονικό μας K
βοήθεια	117 πού θα βρείτε K
βοήθειας	117 γραμμή K	1145 γραμμή K κεθεα
βοηθήστε	1235 K μας
βοηθειας	1145 γραμμη K κεθεα
βοηθούν	1236 μας K
βρείτε	1092 K μας στο
""", 'γ': """
γίνε	56 K κι εσύ
γίνετε	56 K μέρος	85 K μέλος	85 K μέλη	1235 K μέλος	1235 K κι εσείς
γνώσεις	1134 τις K σας
γράψε	43 K μας	72 K μας
γράψτε	43 K μας	72 K μας	82 K το email σας	1114 K μας	1235 K μας
γραπτή	1159 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1238 K
δήλωσε	1238 K ο	1238 K η	1238 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1236 οι K μας
δημοσιογράφος	1115 είναι K	1115 , K	1115 - K	1117 είναι K στ	1117 είναι K του	1117 είναι K της
δημοσιογράφους	44 τους K μας
δημοσιογραφία	1236 η K μας	1236 ανεξάρτητη K	1236 η ανεξάρτητη K
δημοσκόπησή	1131 K μας
δημοσκόπηση	1131 στη K
διαβάσετε	1087 για να K ολόκληρο
διαβεβαίωσε	1238 K
διαμαρτυρήθηκε	1238 K
διαφήμιση	13 τη K	1142 μετά τη K
διαφημίσεις	75 χωρίς K	1236 χωρίς K
διαφημίσεων	1187 αποκλεισμού K
διαφωνείτε	48 K
διδάκτωρ	1117 είναι K
διεύθυνση	1090 τη K email	1090 η K email	1138 K email	1138 K e-mail
δικαιώματος	1105 με επιφύλαξη παντός K
διοργανωτές	1238 καλούν οι K
διορθώθηκε	116 το άρθρο K
διόρθωση	116 K:
δουλειά	1236 η K μας
δωρεά	1148 κάντε μια K	1235 η K σας	1235 κάντε μια K	1239 K
δωρεάν	17 K άρθρα	1139 K άρθρα
δωρεές	1239 K
""", 'ε': """
είμαστε	1236 K μια μικρή
είπαν	1238 K
είπε	1238 K
εβδομάδα	20 κάθε K	1237 την K
εγγραφή	1138 με την K σας
εγγραφείτε	1088 K για να	1139 K δωρεάν	1235 K δωρεάν	1235 K τώρα	1235 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	68 K βοηθό
εικονικός	68 K βοηθός
εισερχόμενά	1089 στα K σας
εκδήλωσή	1129 K μας
εκδοχή	116 αρχική K
εκφράζουν	1127 τα σχόλια K	1136 τα σχόλια K	1136 σχόλια δεν K
εμφανίζεται	65 email δεν K
εμφανιστεί	65 email δεν θα K
ενεργοποιήστε	1093 K τις ειδοποιήσεις	1095 K τη javascript
ενημερωτικά	1090 K δελτία
ενημερωτικό	83 το K δελτίο	1090 K δελτίο
ενημερώθηκε	116 το άρθρο K
ενημερώστε	1114 K μας
ενισχύστε	1148 K	1235 K μας
ενοχλήσει	116 ενδέχεται να K
ενσωματωμένο	1120 K περιεχόμενο
εξήγησε	1238 K
επανέλαβε	1238 K
επαναλάμβανε	1238 K
επιβεβαιώστε	1138 K την εγγραφή
επικοινωνήστε	43 K μαζί μας	72 K μαζί μας	1114 K μαζί μας	1114 K με τον συντάκτη	1114 K με τη συντάκτριά	1114 K με τη συντάκτρια	1114 K με τη σύνταξη
επικοινώνησε	43 K μαζί μας	72 K μαζί μας
επισήμανε	1238 K
επιστήμονας	1117 είναι πολιτικός K
επιστολή	48 την K σας	1240 ανοιχτή K
ερευνήτρια	1117 είναι K
ερευνητής	1117 είναι K
ερωτηματολόγιο	110 το K	1135 το K
εσάς	1148 χάρη σε K	1236 χάρη σε K
εσείς	56 ελάτε κι K
ευρώ	1139 με # K
ευχαριστούμε	1138 K για την εγγραφή	1235 K που μας
εφαρμογή	89 στην K μας
""", 'ζ': """
ζήτησαν	1238 K
ζήτησε	1238 K ο	1238 K η	1238 K στο	1238 K από
ζητούσαν	1238 K
ζητούσε	1238 K
""", 'η': """
ηλεκτρονικό	1129 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1193 χωρίς K
ισχυρίζεται	1238 K
ισχυρίστηκε	1238 K
""", 'κ': """
κάλεσε	1238 K ο	1238 K η
κάνε	67 K μου tag
κάνοντας	1138 K κλικ
κάντε	67 K μου tag	67 K tag
κέρασέ	59 K με έναν καφέ
κίνδυνος	1145 K εθισμού
καθηγήτρια	1117 είναι K
καθηγητής	1117 είναι K
καλούσαν	1238 K
καλούσε	1238 K
κανάλι	1236 το K μας
κατάστημά	1129 στο K μας
κατήγγειλε	1238 K
καταγγέλλει	1238 K
καταγγελία	1114 κάντε μας την K
κατεβάστε	1093 K την εφαρμογή
κεράστε	59 K με έναν καφέ
κινδυνος	1145 K εθισμου
κοινοποιήθηκε	1217 η δημοσίευση K από
κουίζ	1131 το K	1131 στο K	1131 το K μας
κυκλοφορεί	1129 K το νέο τεύχος
κυριότερες	1138 τις K ειδήσεις
κωδικό	111 με τον K
""", 'λ': """
λάβετε	1160 K
λέει	1238 K
λαμβάνεις	1157 θέλεις να K
λαμβάνετε	1157 θέλετε να K	1160 K
""", 'μ': """
μήνα	1237 τον K	1237 το K	1237 ανά K	1237 κάθε K
μήνυμα	43 στείλε K	72 στείλε K
με	1139 K # €
μεγαλομετόχους	1193 χωρίς K
μετόχους	1193 χωρίς K
μοιράστηκε	1217 μια δημοσίευση που K	1217 ένα βίντεο που K
μοιραστείτε	28 K	54 K το	72 K την εμπειρία	72 K την ιστορία	72 K μαζί μας
""", 'ν': """
νοημοσύνη	1150 με τεχνητή K	1150 από τεχνητή K
νοημοσύνης	1150 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1087 K
""", 'ο': """
οικονομολόγος	1117 είναι K
ολόκληρο	23 K το άρθρο	1139 K το άρθρο
ομάδα	1129 στην K μας	1235 ελάτε στην K	1236 η K μας
""", 'π': """
παράκληση	1111 έχουμε μια μικρή K	1111 μια μικρή K
παραδέχεται	1238 K
παραδέχθηκε	1238 K
παραδέχτηκε	1238 K
παρακάλεσε	1238 K
παρακαλούσαν	1238 K
παρακαλούσε	1238 K
πατώντας	1138 K
πείτε	43 K μας	72 K μας
περιέχει	116 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	116 περιέχει K
περιεχομένου	11 αυτού του K	1120 εξωτερικού K
περιεχόμενο	11 αυτό το K	1120 αυτό το K	1120 το K αυτό	1120 εξωτερικό K
πολιτική	1109 K cookies
πρέπει	1120 δείτε το βίντεο K
προέτρεπαν	1238 K
προέτρεπε	1238 K
προέτρεψε	1238 K
προειδοποίησε	1238 K
προειδοποιεί	1238 K
προηγούμενη	116 K εκδοχή	116 K έκδοση του
προσπάθειά	1235 ενισχύστε την K
προσωπικών	1109 K δεδομένων
προτεινόμενη	1112 K πηγή
προτιμώμενες	1112 K πηγές	1209 K πηγές
προτιμώμενη	1112 K πηγή	1209 K πηγή
προωθήστε	54 K
πρωί	20 κάθε K
πρόσβαση	1155 K σε όλα
πρόσθεσαν	1238 K
πρόσθεσε	1238 K ο	1238 K η
πρώτο	1139 τον K μήνα
πρώτος	1237 K μήνας
""", 'ρ': """
ρεπορτάζ	1236 το K μας	1236 αυτό το K
ρυθμιστής	1145 αρμόδιος K εεεπ
ρυθμιστης	1145 αρμοδιος K εεεπ
ρωτούσαν	1238 K
ρωτούσε	1238 K
ρώτησαν	1238 K
ρώτησε	1238 K ο	1238 K η
""", 'σ': """
σημαντικότερες	1138 τις K ειδήσεις
σημείωσε	1238 K ο	1238 K η
στέλνουμε	62 σας K	62 σου K
στήριξέ	1235 K μας
στήριξή	1148 χωρίς τη K	1235 η K σας	1235 τη K σας	1236 χωρίς τη K
στήριξη	1148 χάρη στη K	1236 χάρη στη K
στείλε	43 K μας	72 K μας	1114 K μας
στείλτε	43 K μας	43 K μήνυμα	54 K το	72 K μας	72 K μήνυμα	1114 K μας	1235 K μας
στηρίξτε	1148 K	1235 K μας	1235 K την	1235 K το	1235 K τη
συγγραφέας	1117 είναι K
συγκατάθεση	1120 K για cookies
συκοφαντικά	1126 K σχόλια
συμβουλεύει	1238 K
συμβούλευε	1238 K
συμβούλευσε	1238 K
συμβούλεψε	1238 K
συμπληρώστε	82 K το email σας
συμφωνείτε	48 K
συνέδριο	1129 K μας
συνέδριό	1129 K μας
συνέστησε	1238 K
συνδεθείτε	27 K	1088 K για να
συνδρομή	1139 με K	1139 K από	1161 με K	1239 K
συνδρομητές	55 οι K μπορούν	85 γίνετε K	1087 διαθέσιμο μόνο σε K	1087 διαθέσιμο σε K	1110 μόνο για K	1110 μόνο σε K	1235 γραφτείτε K	1236 οι K μας	1239 K
συνδρομητής	55 ως K	85 γίνετε K	1087 είστε ήδη K	1235 γίνετε K
συνεργασία	1142 σε K με χορηγό	1142 σε K με τον χορηγό
συνεργατών	79 συνδέσμους K	1142 συνδέσμους K
συνεχίζεται	1142 K παρακάτω
συνεχίσετε	1087 για να K την ανάγνωση	1087 να K την ανάγνωση
συνεχίσουμε	1236 να K
συνεχίστε	1087 K την ανάγνωση
συνιστούσε	1238 K
συντάκτης	1115 είναι K
συντάκτρια	1115 είναι K
σχολιάσετε	8 K
σχόλια	90 στα K	1136 στα K
σύμφωνα	1238 K
σύνταξή	44 τη K μας
σύνταξης	116 σημείωση της K
""", 'τ': """
τελευταίο	1156 K δωρεάν άρθρο
τραγουδούσαν	1238 K
τόνιζε	1238 K
τόνισε	1238 K
""", 'υ': """
υβριστικά	1126 K σχόλια
υβριστικό	1126 σχόλια με K
υπευθυνα	1145 παιξε K
υπεύθυνα	88 παίξτε K	88 παίζετε K	1145 παίξε K	1145 παίζουμε K
υπογράμμισε	1238 K
υποσχέθηκε	1238 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1111 αφού K ως εδώ
φωνάζει	1238 K
φωτογραφίες	45 K και βίντεο	45 τις K σας	45 K ή βίντεο
φύγετε	1111 πριν K
φώναζαν	1238 K
φώναζε	1238 K
φώναξαν	1238 K
φώναξε	1238 K
""", 'χ': """
χάνετε	1157 μη K
χρήσης	1109 όροι K	1138 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1235 K τη βοήθειά σας
χρησιμοποιεί	1096 K cookies
χρησιμοποιούμε	1095 K cookies
χρόνο	1237 τον K
χωρίς	76 K spam
""", 'ψ': """
ψηφίστε	1153 K
ψηφιακό	68 K μας βοηθό
ψηφιακός	68 K βοηθός
ψηφοφορία	1131 στην K
""", 'а': """
абонамент	268 вече имате K	300 с K	300 K за	320 с K	364 K
абонамента	298 с K си	298 благодарим за K
абонат	55 като K	266 вече сте K
абонати	278 само за K	364 K
абонатите	55 K могат
абонирайте	85 K се	266 K се, за да	269 K се за бюлетина	360 K се
абонирането	298 с K
автора	4330 мнение K	4330 точка зрения K	5173 думка K	5173 точка зору K
авторизованные	4363 только K
авторизованным	4363 K пользователям
авторизовані	5206 лише K
авторизуйтесь	27 K
авторкою	5192 зв'язатися з K
авторов	4330 мнение K	4330 мнения K	4330 точки зрения K
автором	5192 зв'язатися з K
автору	59 на каву K	4351 пишите K
авторів	5173 думки K	5173 думка K	5173 погляди K
адрес	24 имейл K няма	298 имейл K
адреса	298 имейл K
адресою	5227 пишіть за K
адресу	4383 пишите по K
азартних	93 участь в K іграх	5162 участь в K іграх може	5162 участь у K іграх може
азартных	93 участие в K играх может вызвать
анкета	294 нашата K	294 кратка K
анкетата	110 K	295 K
анкету	110 K	4362 K	5205 K
анонимно	4351 K
афилиейт	303 K линкове
""", 'б': """
бажаних	5189 K джерел
безкоштовна	5225 остання K стаття
безкоштовний	5201 наш K вебінар	5209 K акаунт	5225 останній K матеріал
безкоштовних	5209 ліміт K	5209 K статей
безкоштовні	17 K статті	5209 K статті
безлимитный	4304 K доступ
безплатен	291 нашия K уебинар
безплатна	314 последна K статия
безплатни	17 K статии	300 K статии
безплатно	300 K, за
бесплатная	4381 последняя K статья
бесплатную	117 K линию
бесплатные	17 K статьи	4366 K статьи
бесплатный	4357 наш K вебинар	4366 K аккаунт	4381 последний K материал
бесплатных	17 K статей	4366 лимит K	4366 K статей
бисквитки	288 K	318 K
бисквитките	288 K	318 K
благав	5296 K
благала	5296 K
благали	5296 K
благодарение	21 K на читателите	306 K на вас	306 K на вашата	361 K на вас
благодарим	298 K ви, че се
благодаря	4372 K донатам	4455 K вам	4455 K вашей
блокировщик	4327 отключите K	4327 K рекламы
блокувальник	5170 K реклами
больше	4331 знаете K
бот	44 наш K
браузер	12 ваш K	4344 ваш K	5184 ваш K
браузър	12 вашият K
букмекерская	4319 K контора. #	4319 реклама. K
бюлетин	83 нашия K	269 нашия K	299 K	361 нашия K	364 K
бюлетина	83 за K	269 K ни	269 запишете се за K	299 K
бюлетини	299 K
бяхте	47 K ли там
більше	5174 знаєте K
""", 'в': """
вайбері	5190 K
вайбър	18 K	283 K
ватсапе	4349 K
вашата	270 на K поща
ваших	4446 # из K #
введите	82 K адрес
вебинар	4357 наш K
вебінар	5201 наш K
взывал	4457 K
видео	11 это K	45 фото и K
виділіть	5188 K
визнав	5296 K
визнала	5296 K
визнає	5296 K
викала	363 K
викаха	363 K
викаше	363 K
викна	363 K
використання	5184 K cookie	5215 будь-яке K матеріалів	5215 K матеріалів сайту
використанні	5182 при K матеріалів
використовує	5171 K cookie
використовуємо	5170 K cookie
вимагав	5296 K
вимагала	5296 K
вимагали	5296 K
виправлення	116 K:
випуск	5203 K
виртуален	68 K асистент
виртуалният	68 K ни асистент
виртуальный	68 K помощник	68 K ассистент
вирішив	5296 K
вк	4349 K
вкажіть	82 K свою пошту
включете	56 K се
вконтакте	4349 K
влезте	27 K
вміст	11 цей K
внескам	5216 завдяки K	5294 завдяки K
внесок	5293 ваш K
войдите	27 K	4305 K, чтобы
вотсапе	4349 K
вотсапі	5190 K
впн	69 без K
всеки	306 K лев
встановіть	5157 K додаток
въведете	82 K имейла си
възпроизвеждането	305 K
выделите	4332 K ее	4332 K текст
выпуск	4360 K
відео	45 фото та K	45 фото й K	45 фото і K
відкритий	5298 K лист
відмовилися	116 K від коментарів
відповів	116 не K на	5296 K
відповідав	5296 K
відповідально	88 грайте K
відповідальності	35 не несе K
відповідальної	5162 дотримуйтеся правил (принципів) K	5162 дотримуйтесь правил (принципів) K	5162 принципів K гри	5162 правил K гри
відповідь	24 скасувати K
відповіла	5296 K
відповіли	116 не K на
відправити	24 K коментар
віртуальний	68 K помічник	68 K асистент
""", 'г': """
героев	116 имена K
героїв	116 імена K
гласеше	363 K
гласил	4457 K
гласила	4457 K
гласит	4457 K
гласувайте	311 K
гледайте	316 K ни
говорил	4457 K
говорила	4457 K
говорили	4457 K
говорит	4457 K
год	4456 в K
годишно	362 K
голосуйте	4377 K	5221 K
гривень	5295 # K
грн	5295 # K
група	317 viber K
гукав	5296 K
гукали	5296 K
гукнув	5296 K
гукнула	5296 K
гіперпосилання	5182 K обов
""", 'д': """
дальше	4304 чтобы читать K
дарение	360 вашето K	362 с K	364 K
дарения	364 K
дарете	306 K	360 K ни
джерела	5189 обрані K	5189 бажані K
джерелом	5189 основним K	5189 бажаним K
дзен	4349 K
дзене	4349 K
дзеркала	69 K
дзеркало	69 K
дзеркалом	69 K
добави	363 K
добавил	363 K	4457 K
добавила	363 K	4457 K
добавьте	4317 K нас в
добавя	363 K
доверието	117 телефон на K
доверия	117 телефон K
довіри	117 лінія K
додав	5296 K
додала	5296 K
додатку	89 у нашому K
додає	5296 K
дозволить	5293 ваша підтримка K
дозволяється	5215 матеріалів K лише
долучайтесь	56 K	5293 K до нас	5293 K до нашої	5293 K до нашого	5293 K до спільноти	5293 K до читачів
долучайтеся	56 K	5293 K до нас	5293 K до нашої	5293 K до нашого	5293 K до спільноти	5293 K до читачів
домашнего	0 K насилия
донат	4454 ваш K	5293 ваш K	5297 K
донатам	5216 завдяки K
донати	5297 K
донатом	5295 K
донаты	4458 K
доповнено	116 новину K
дополнен	116 текст K
дополнена	116 новость K
допомагає	5293 ваша підтримка K
допомога	0 потрібна K	5293 нам потрібна ваша K
допомогою	5218 за K ші
допомогу	117 де отримати K
допоможе	5294 K нам
допоможуть	5216 K нам працювати	5294 K нам
допоможіть	95 K, скільки можете
допускается	4371 материалов K только
допълнена	116 статията е K
доступ	4366 полный K	5209 повний K
достъпен	266 K за абонати
достъпна	266 K за абонати
достъпно	266 K за абонати
дочитали	4295 вы K до конца	5147 ви K до кінця
дочитати	5153 щоб K
дочитать	4304 чтобы K	4366 K
дізнаватися	5236 хочете K про
""", 'е': """
евро	300 за # K
ежедневную	4309 K рассылку
ежемесячно	4456 K
ежемесячное	4454 оформите K
ежемесячный	4372 K донат
еженедельную	4309 K рассылку
електронна	270 вашата K поща
електронної	5208 адресу K пошти
електронну	5208 K адресу	5208 K пошту
епизод	293 K
епизода	293 K
есть	4331 вам K что
""", 'ж': """
жаловалась	4457 K
жаловался	4457 K
жалуются	4457 K
жодного	76 K спаму
журналист	286 е K	286 - K	286 , K	4352 - K	4352 , K	4432 K
журналисти	361 нашите K
журналистика	361 независимата K	361 независима K	361 нашата K	4455 независимая K
журналистике	4455 независимой K
журналистики	4455 независимой K
журналистику	4455 независимую K
журналистка	286 е K	286 , K	4352 - K	4352 , K	4432 K
журналисты	4455 наши K
журналіст	5196 - K	5196 , K	5275 K
журналістам	44 нашим K
журналісти	5294 наші K
журналістика	5294 незалежна K
журналістику	5294 незалежну K	5294 якісну K
журналістка	5196 - K	5196 , K	5275 K
журналісту	44 нашому K
""", 'з': """
з	5290 # K #
завантажити	5157 K застосунок
завантажте	5157 K додаток
завдяки	5216 існує K	5294 K вам	5294 K вашій
зависимост	93 хазартът създава K
задонатьте	4454 K	5293 K
задължителните	24 K полета
зазначив	5296 K
зазывал	4457 K
закликав	5296 K
закликала	5296 K
закликали	5296 K
закончились	4304 бесплатные статьи K
залишає	34 K за собою право
залишилося	5154 K #%	5154 K # %	5291 K прочитати
залиште	82 K свою адресу	82 K адресу	82 K пошту
заметили	4333 K ошибку
замолчим	4455 мы не K
запазени	276 всички права K
запевняв	5296 K
запевняла	5296 K
запевняє	5296 K
записи	63 новые K на почту
запитав	5296 K
запитала	5296 K
запитання	110 відповіді на K
запитань	5205 на кілька K
запишете	269 K се за нашия
зарегистрированные	4363 только K
зарегистрированным	4304 доступен только K
зарегистрированы	4304 уже K
зарегистрируйтесь	4305 K, чтобы	4366 бесплатно K	4366 K бесплатно	4454 K бесплатно	4454 K, чтобы читать
зареєстровані	5206 лише K	5206 тільки K
зареєструйтесь	5154 K, щоб	5209 безкоштовно K	5209 K безкоштовно	5293 K безкоштовно	5293 K, щоб читати
зареєструйтеся	5209 K безкоштовно
застосунку	89 у нашому K	89 в нашому K	5186 нашому K
застосунок	5157 завантажте K	5186 наш K	5186 мобільний K	5293 завантажте K і	5293 завантажте K та
захищено	5182 усі права K
захищені	5182 усі права K	5182 всі права K
защищенной	4351 K формой
защищены	4342 все права K
защищённой	4351 K формой
заяви	363 K
заявив	5296 K
заявил	363 K	4457 K
заявила	363 K	4457 K	5296 K
заявили	4457 K	5296 K
заявиха	363 K
звернутися	117 куди K
звёздочкой	65 поля со K
згодні	48 не K
здесь	4295 раз уж вы K
зеркала	69 K
зеркало	69 K
змінено	116 імена K	116 ім'я K
знайшли	5188 якщо ви K
знанията	294 K си
зобов	5296 K'язав
зовнішнього	5198 K вмісту	5198 K контенту
зовнішній	5198 K вміст	5198 K контент
зробіть	5151 K внесок	5293 K внесок у	5293 K внесок на
зірочкою	65 поля с K	65 поля із K
""", 'и': """
из	4446 # K #
избранное	4348 K
известията	16 K
извика	363 K
изкуствен	308 с помощта на K интелект	308 с K интелект	308 от K интелект
изменено	116 имя K
изменены	116 имена K	116 имена героев K
изпратете	43 K ни	54 K я	72 K ни	284 K ни	360 K ни
изпращайте	284 K ни	285 K на
изпращаме	62 ви K	62 K ви
изтеглете	360 K нашето
източник	282 основен K
източници	282 любими K
имейл	270 вашия K	298 вашия K	298 по K	298 на K
имейла	84 на K ви	270 на K си
имейлът	65 K ви няма да
иностранного	4342 выполняющим функции K агента
иностранным	4455 K агентом
инстаграм	283 K
искусственного	4374 с помощью K интеллекта
искусственным	4374 K интеллектом
использование	4344 K cookie	4354 K cookie	4371 любое K материалов	4371 K материалов сайта
использовании	4342 при K материалов	4371 полном или частичном K	4371 частичном K материалов
используем	4327 K cookie
использует	4328 K cookie
исправление	116 K:
источники	4348 избранные K	4348 любимые K
источников	4348 избранных K	4385 избранных K
источником	4348 основным K
исчерпали	4304 K лимит
""", 'к': """
каждое	20 K утро
каждый	4453 удвоит K донат	4456 K месяц
каже	5296 K
каза	363 K
казав	5296 K
казал	363 K
казала	363 K	5296 K
казали	5296 K
казаха	363 K
казва	363 K
казвал	363 K
казвала	363 K
канал	317 viber K	4455 наш K	5294 наш K
канала	4455 нашего K
каналу	5294 нашого K
код	111 с K
колумнист	4352 - K	4352 , K	4432 K
колумніст	5196 - K	5275 K
колумністка	5196 - K	5275 K
команде	4357 к нашей K
команди	5201 до нашої K
коментар	8 залишити K
коментарите	90 в K	296 K под
коментарях	90 у K	90 в K	5183 у K	5183 в K
коментатор	286 е K
коментиране	296 правила за K	296 правилата за K
коментирате	8 за да K	296 K
коментувати	8 K
комментариев	116 отказались от K	116 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4332 чтобы оставить K
комментария	24 для отправки K
комментариях	90 в K	4343 в K
комментировать	8 K
контент	11 этот K	11 цей K	4354 внешний K
контента	11 этого K	4354 внешнего K
контенту	11 цього K
конференцию	4357 нашу K
конференция	291 нашата K
конференцію	5201 нашу K
конфиденциальности	4326 настройкам K	4326 настройками K	4327 политикой K	4344 политика K
конфіденційності	5169 налаштуваннями K	5170 політикою K	5184 політика K
копирование	4371 K материалов сайта
кореспондент	286 е K	286 , K	5196 - K	5196 , K	5275 K
кореспондентка	5196 - K	5196 , K	5275 K
короткий	4362 K опрос
корреспондент	4352 - K	4352 , K	4432 K
корреспондентам	44 нашим K
корреспондентка	4432 K
корреспонденту	44 нашему K
крикнув	5296 K
крикнул	4457 K
крикнула	4457 K	5296 K
кричав	5296 K
кричал	4457 K
кричала	4457 K	5296 K
кричали	4457 K	5296 K
кричит	4457 K
""", 'л': """
лв	300 за # K
лев	300 за # K
лева	300 за # K	362 K
лекцию	4357 нашу K
лекцію	5201 нашу K
лиценз	52 K cc
лицензии	52 K cc
ліцензією	52 K cc
""", 'м': """
магазин	291 нашия онлайн K	291 нашия K
магазина	291 онлайн K ни	4357 нашего K
магазине	4357 в нашем K	4357 в нашем интернет-K
магазину	5201 нашого K
магазині	5201 у нашому K	5201 в нашому K	5201 нашому інтернет-K
материал	4332 обсудить K	4354 внешний K	4387 K создан	4455 этот K
материалам	4379 ко всем K
материалы	4455 наши K
матеріал	5294 цей K
матеріали	5294 наші K
матеріалу	116 першій версії K
матеріалів	5215 копіювання K сайту	5215 K посилання обов'язкове	5223 до всіх K	5223 до усіх K
мероприятие	4357 наше K
месенджері	5190 K
месец	362 на K	362 всеки K
месечно	362 K
мессенджере	4349 K
месте	47 вы были на K
месяц	4456 в K
мобільний	5186 K додаток
молба	281 имаме малка K	281 имаме K към вас
молел	363 K
молела	363 K
молеха	363 K
молеше	363 K
містить	116 K описи	116 K сцени
місці	47 ви були на K
місяць	5295 на K	5295 перший K
""", 'н': """
навчання	53 K ші
нагадав	5296 K
нагадала	5296 K
наголосив	5296 K
наголосила	5296 K
надпис	363 такъв K
надпись	4457 такая K
надсилайте	5192 K нам	5192 K її	5192 K їх нам	5195 K фото	5195 K відео	5195 K свої	5293 K нам
надсилаємо	62 ми K вам	62 ми K
надійних	5189 K джерел
надішлемо	62 ми K вам
надішліть	43 K нам	54 K його	54 K друзям	72 K нам	5192 K нам	5192 K їх нам	5195 K фото	5293 K нам
нажимая	4365 K кнопку	4365 K на кнопку	4365 K "
нажмите	4332 K ctrl
налаштування	5169 K cookie	5169 K cookies	5169 K файлів cookie	5169 через ваші K
налаштуваннями	5169 K cookie	5169 K cookies	5169 K файлів cookie
налаштуваннях	5169 K cookie
намерете	316 K ни
напис	5296 такий K
написа	363 K
написав	5296 K
написал	4457 K
написала	4457 K	5296 K
написано	4457 было K	5296 було K
напиши	43 K нам	72 K нам
напишите	43 K нам	43 K в наш	72 K нам	72 K в наш	4351 K нашему	4351 K нашей	4351 K автору	4351 K нам	4454 K нам
напишіть	43 K нам	72 K нам	5192 K нашому	5192 K нашій	5192 K автору	5192 K авторці	5192 K нам	5293 K нам
напомнил	4457 K
напомнила	4457 K
направете	360 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	363 K
настоява	363 K
настоявал	363 K
настроек	4326 из-за ваших K
настройками	4326 K cookie	4326 K cookies	4326 K файлов cookie
настройках	4326 K cookie
настройки	4326 K cookie	4326 K cookies	4326 K файлов cookie
натискайки	298 K
натискането	298 с K
натискаючи	5208 K кнопку	5208 K на
нашем	4332 в K чате
нашия	291 към K екип	291 в K екип	294 K куиз	294 K тест
небольшая	4295 K просьба
неделю	20 раз в K	20 каждую K	4456 в K
независимата	360 подкрепете K
независими	361 K медии
независимую	4299 поддержите K	4454 поддержите K
независимые	4455 K медиа
незалежні	5294 K медіа
нейросети	4374 с помощью K
несколько	4362 на K вопросов
никакого	76 K спама
новинами	5160 стежте за K
новини	283 google K	5190 google K
новину	5174 маєте K
новость	4331 есть K
нуждаем	360 K се от вашата
нужна	4372 K ваша
нюзлетър	299 K
""", 'о': """
обеща	363 K
обещал	363 K	4457 K
обещала	4457 K
обещали	4457 K
обновена	116 статията е K
обновлен	116 текст K	116 материал K
обновлён	116 текст K	116 материал K
обозреватель	4352 - K	4352 , K	4432 K
обозревательница	4432 K
обраних	5189 K джерел
обратиться	117 куда K
обучения	53 K ии
объявил	4457 K
объявила	4457 K
объяснил	4457 K
объяснила	4457 K
объясняет	4457 K
объяснял	4457 K
объясняла	4457 K
обязал	4457 K
обязательна	4342 гиперссылка K	4371 материалов ссылка K	4371 ссылка на источник K
обязательные	24 K поля	4332 K поля
обясни	363 K
обяснил	363 K
обяснила	363 K
обяснява	363 K
обіцяв	5296 K
обіцяла	5296 K
обіцяли	5296 K
огледален	69 K сайт
оглядач	5196 - K	5196 , K	5275 K
оглядачка	5196 - K	5196 , K	5275 K
оголосив	5296 K
ограничений	4304 читайте без K
одноклассниках	4349 K
одному	5208 в K листі
оновлено	116 текст K	116 матеріал K	116 новину K
опечатку	4332 нашли K
описания	116 съдържа K	116 есть K	116 содержит K
описи	116 є K
опитування	110 K	5205 наше K	5205 коротке K
опитуванні	40 нашому K	5205 K читачів	5205 нашому K	5205 в K
оповещения	4396 хотите получать K
оприлюднюватиметься	25 не K	5176 ваша e-mail адреса не K
опрос	40 наш K	110 K	4362 наш K
опросе	40 нашем K	4362 нашем K	4362 в K
опубликован	25 не будет K	4332 ваш адрес email не будет K
организаторите	363 канят K
организаторы	4457 зовут K
організатори	5296 запрошують K
оставете	82 K имейла си
оставляем	34 K за собой право
оставляет	34 K за собой право
оставляя	4365 K заявку
оставьте	82 K свой адрес	82 K адрес	82 K почту	82 K свою почту	82 K e-mail
осталось	4305 K #%	4305 K # %
отбележете	67 K ме
ответил	116 не K на	4457 K
ответила	116 не K на	4457 K
ответили	116 не K на
ответственно	88 играйте K
ответственности	35 не несет K	35 не несёт K
ответьте	110 K на вопросы
отвечал	4457 K
отвечала	4457 K
отворено	365 K писмо
отговори	116 не K на	363 K той	363 K тя
отговорил	363 K
отговорила	363 K
отговориха	363 K
отговорност	35 не носи K
открытое	4459 K письмо
отменить	24 K ответ	4456 K в любой момент
отметил	4457 K
отметила	4457 K
отметь	67 K меня
отметьте	67 K меня	67 K нас
отмечайте	67 K меня
отписаться	4309 K в любой момент
отправляем	62 мы K вам
отправьте	54 K	4351 K их нам	4454 K нам
отримувати	5226 хочете K
отримуйте	5230 K
очакваме	284 K вашите
очевидцем	4331 стали K	4331 вы стали K	5174 стали K
ошибку	4333 нашли K
оштрафовал	4457 K
оштрафовала	4457 K
оштрафував	5296 K
""", 'п': """
партнером	4369 совместно с K	5213 спільно з K
партнерски	79 K линкове
партнерские	42 K ссылки	79 K ссылки	4369 K ссылки
партнерским	79 K ссылкам
партнерські	79 K посилання	5213 K посилання
партнеры	4327 мы и наши K
партньорски	303 K линкове
партнёром	4369 совместно с K
партнёрские	42 K ссылки	79 K ссылки	4369 K ссылки
партнёрским	79 K ссылкам
патроном	4454 станьте K
пееха	363 K
пели	4457 K
первинній	116 K версії
первоначальной	116 K версии
первый	4456 K месяц	4456 рубль в K
переведите	4454 K нам
перевірте	5205 K себе	5208 K пошту
передплатник	55 як K	5153 уже K	5153 вже K
передплатникам	5153 доступний лише K	5153 доступна лише K	5153 доступно лише K
передплатники	55 K можуть	5224 лише K	5224 тільки K
передплатників	5153 тільки для K
передплатою	5153 доступна за K	5153 доступний за K	5209 за K	5231 з K
передплату	85 оформіть K	5209 K за	5293 оформіть K
передплатіть	85 K
передрук	50 K	5187 K
передруковувати	50 K
передруку	5187 у разі K
передрукувати	50 K
перепечатать	50 K
перепечатка	50 K	4347 K
перепечатке	4347 при K
перепечатывать	50 K
перешлите	54 K
перешліть	54 K
персональних	5185 K даних
персональных	4345 K данных
писав	5296 K
писал	4457 K
писала	4457 K	5296 K
писати	5294 нам K
писменото	305 без K съгласие
письме	4365 в одном K
письменного	4386 без K согласия
письмової	5229 без K згоди
питаха	363 K
питаше	363 K
пишете	43 K ни	72 K ни	284 K ни	285 K на	360 K ни
пишеше	363 K
пиши	43 K нам	43 K ни	72 K нам	72 K ни
пишите	43 K нам	43 K в бот	43 K в наш	43 K на почту	72 K нам	72 K в бот	72 K в наш	72 K на почту	4351 K нам	4383 K на	4454 K нам
пишіть	43 K нам	43 K у	72 K нам	72 K у	5192 K нам	5227 K на
платной	4304 в K версии
побачили	5237 K помилку
повний	23 K текст	5209 K текст
повтаря	363 K
повтаряше	363 K
повторював	5296 K
повторює	5296 K
повторяет	4457 K
повторял	4457 K
повторяла	4457 K
повідомив	5296 K
повідомила	5296 K
повідомили	5296 K
повідомлення	5236 хочете отримувати K	5236 бажаєте отримувати K
повідомте	43 K нам	72 K нам	5192 K нам	5192 K нас	5293 K нам
подайте	285 K сигнал
поддержать	4454 K нас	4454 K редакцию	4454 K нашу
поддерживайте	4454 K нас	4454 K нашу
поддержите	4299 K нашу	4299 K нас	4372 K	4454 K нас	4454 K нашу	4454 K редакцию	4454 K проект	4454 K автора	4454 K наш
поддержка	4300 ваша K	4454 ваша K поможет	4454 ваша K помогает	4454 ваша K позволит
поддержке	4369 при K партнёра	4369 при K партнера	4372 благодаря вашей K	4455 вашей K
поддержки	4455 без вашей K	4455 вашей K
поделитесь	28 K	54 K им	54 K ей	72 K своей историей	72 K с нами
поделиться	4331 хотите K
подканял	363 K
подканяха	363 K
подканяше	363 K
подкаст	39 наш K	39 нашия K	293 K	361 нашият K	4360 K	4455 наш K	5203 K	5294 наш K
подкаста	293 K	4360 K	4455 нашего K
подкасте	39 нашем K	4360 K
подкасти	39 наші K	293 K	5203 K
подкастов	4360 K
подкасту	5203 K
подкастът	293 K
подкасты	4360 K
подкасті	39 нашому K	5203 K
подкастів	5203 K
подкрепа	306 с вашата K	306 вашата K	360 вашата K	361 вашата K
подкрепата	303 с K на партньор
подкрепете	306 K	360 K ни	360 K нашата
подкрепяйте	360 K ни
подписаны	4304 уже K
подписка	4304 уже есть K	4458 K
подписке	4304 доступен только по K	4304 доступна по K	4304 доступен по K	4366 по K
подписки	4458 K
подпиской	4391 с K
подписку	85 оформите K	85 оформить K	4304 оформить K	4304 оформите K	4365 спасибо за K	4366 K за	4454 оформите K	4454 оформить K
подписчик	55 как K	4304 уже K	4304 вы уже K
подписчикам	4304 доступна только K	4304 доступно только K	4304 доступен только K	4380 только K
подписчики	55 K могут	4380 только K	4458 K
подписчиков	4304 только для K
подписчиком	4454 станьте K
подписывайтесь	4309 K на рассылку	4317 K на нас	4317 K на наш	4317 K на канал	4317 K на telegram	4454 K на
подписываясь	4365 K
подпишитесь	85 K	4299 K на регулярное	4309 K на рассылку	4317 K на наш	4317 K на канал	4454 K на
подчеркнул	4457 K
подчеркнула	4457 K
подчерта	363 K
поділитися	5174 хочете K
поділіться	28 K	54 K ним	72 K своєю історією	72 K з нами
подію	5201 нашу K
пожертвование	4299 оформите K	4300 сделайте K	4372 регулярное K	4372 ежемесячное K	4451 удвоит ваше K	4451 на что пойдёт моё K	4451 на что пойдет мое K	4451 на что идёт моё K	4451 на что идет мое K	4453 удвоит каждое K	4454 ваше K	4454 сделайте K	4454 оформите K	4458 K
пожертвования	4455 на K	4458 K
пожертвованиям	4372 благодаря K	4455 благодаря K
пожертвуйте	4454 K
позволяет	4454 ваша поддержка K
позначайте	67 K мене
позначте	67 K мене
позоваването	305 K на
поиска	363 K
поискал	363 K
показан	65 адрес не будет K	65 email не будет K
показана	65 почта не будет K	65 пошта не буде K	65 адреса не буде K
полностью	23 материал K	4304 чтобы прочитать K
полный	23 K текст	4366 K текст
получавайте	319 K
получавате	315 искате ли да K	315 искате да K
получайте	4390 K
получать	4382 хотите K	4396 хотите K новости	4396 хотите K push
получить	117 где K помощь
помилку	5237 знайшли K
помогите	95 K, сколько можете	4454 K нам
помогнете	360 K ни
помогут	4455 K нам
поможет	4455 K нам
помоли	363 K
помолил	363 K
помолила	363 K
помощ	0 нужда от K
помощник	68 наш K	68 ии-K
помощь	0 нужна K	4454 нам нужна ваша K
помощью	4374 с K ии
помітили	5188 якщо ви K	5237 K помилку
помічник	68 наш K
понравилась	4455 K статья
понравился	4455 K материал	4455 K текст
пообещал	4457 K
пообещала	4457 K
пообіцяв	5296 K
пообіцяла	5296 K
попереджає	5296 K
попередив	5296 K
попередній	116 K версії
попита	363 K
поправка	116 K:
попросив	5296 K
попросил	4457 K
попросила	4457 K	5296 K
попросили	4457 K	5296 K
попросило	4457 K
порадив	5296 K
порадила	5296 K
посилання	5215 K на джерело обов'язкове
последвайте	360 K ни
последната	314 K ви безплатна статия	314 K безплатна статия
посоветовал	4457 K
посоветовала	4457 K
постановив	5296 K
постановил	4457 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	363 K
посъветвал	363 K
посъветвали	363 K
потребовал	4457 K
потребовала	4457 K
потърсите	117 къде да K помощ
почерпете	59 K ме
почерпи	59 K ме с кафе
почте	84 в K	84 на вашей K	4365 вашей K
почтовом	4365 вашем K ящике
почту	84 на K	4310 на вашу K	4310 вам на K	4365 вашу K
пошту	84 на K	84 на вашу K	5156 на вашу K
пошті	5208 вашій K
пощенска	270 вашата K кутия
пояснив	5296 K
пояснил	4457 K
пояснила	4457 K	5296 K
пояснював	5296 K
пояснювала	5296 K
пояснює	5296 K
поясняет	4457 K
правото	34 си запазва K
працювати	5216 допоможе нам K	5294 K далі
працюємо	5294 ми K
предишна	116 K версия на
предпочитаемые	4348 K источники
предпочитаемых	4348 K источников
предпочитан	282 K източник
предпочитани	282 K източници
предпочитаните	282 K източници	282 K си източници
предпочтительные	4348 K источники	4385 K источники
предпочтительный	4348 K источник
предпочтительных	4385 K источников
предупреди	363 K
предупредил	4457 K
предупреждава	363 K
предупреждает	4457 K
предыдущей	116 K версии текста
препечатването	305 K
препратете	54 K
препубликува	50 K
препубликуването	50 K
пригостіть	59 K мене кавою
призвал	4457 K
призвала	4457 K
призвали	4457 K
призна	363 K
признава	363 K
признавал	4457 K
признает	4457 K
признал	4457 K
признала	4457 K
признали	4455 нас K
призова	363 K
призовава	363 K
призовал	363 K
призоваха	363 K
призывал	4457 K
призывала	4457 K
призывали	4457 K
приложение	89 в нашето K	361 нашето K	4311 скачать K	4312 скачайте K	4312 установите K	4346 наше K	4346 мобильное K	4454 скачайте наше K	4454 скачайте K и
приложението	360 изтеглете K ни	360 изтеглете K на вестник
приложении	89 в нашем K	4311 открыть в K	4346 нашем K
приложения	4346 нашего K	4455 нашего K
прим	116 K. ред
примечание	116 K редакции
приоритетным	4348 K источником
присоединяйтесь	56 K	4454 K к нам	4454 K к нашему	4454 K к нашей	4454 K к нашим	4454 K к сообществу	4454 K к читателям	4454 K к тем
присъединете	56 K се	360 K се към нашия
присылаем	62 мы K вам	62 мы K
присылайте	4351 K нам	4351 K фото	4351 K видео	4351 K новости	4351 K свои	4351 K их нам	4454 K нам
пришлите	43 K нам	54 K друзьям	72 K нам	4351 K нам	4351 K фото	4351 K их нам	4454 K нам
пришлём	62 мы K вам
приєднуйтесь	56 K	5293 K до нас	5293 K до нашої	5293 K до нашого	5293 K до спільноти	5293 K до читачів
приєднуйтеся	56 K	5293 K до нас	5293 K до нашої	5293 K до нашого	5293 K до спільноти	5293 K до читачів
проверьте	4362 K себя	4365 K почту
проголосуйте	4377 K	5221 K
продовження	5213 реклама. K
продовжити	5153 щоб K читання	5216 допоможуть нам K
продовжувати	5294 K роботу
продолжаем	4455 мы K работать
продолжать	4372 помогут нам K	4455 K работу
продолжение	4369 реклама. K
продолжить	4304 чтобы K чтение	4372 помогут нам K	4372 поможет нам K	4455 K работу
продължава	303 K по-долу
продължете	267 K да четете
продължим	361 да K да работим
продължите	266 за да K да четете
произведен	4342 настоящий материал (информация) K	4387 материал K
произведён	4387 материал K
пройдите	4362 K тест
пройдіть	5205 K тест
променени	116 имената са K
промокодом	111 с K	111 за K	111 з K
промокоду	111 по K
пропускайте	315 не K
пропустите	4382 не K
пропустити	5226 не хочете K
пропустить	4382 не хотите K
пропустіть	5226 не K
просив	5296 K
просил	4457 K
просила	4457 K	5296 K
просили	4457 K	5296 K
просьба	4295 у нас к вам K	4295 у нас есть K
просять	5296 K
проучване	294 нашето K
прохання	5147 маємо до вас K	5147 невелике K
прочетете	267 за да K цялата
прочитать	4304 осталось K	4304 чтобы K статью
пріоритетне	5189 K джерело
пріоритетним	5189 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	50 K у себя
пълния	300 K текст
първия	362 за K месец
първоначалната	116 K версия
підписатися	5155 K на розсилку
підписка	5297 K
підписку	5153 оформіть K	5208 дякуємо за K	5293 оформіть K
підписники	5224 лише K	5297 K
підписників	5153 тільки для K
підписуйтесь	5159 K на нас	5159 K на наш	5159 K на канал	5159 K на telegram	5293 K на
підписуйтеся	5159 K на наш	5159 K на канал
підписуючись	5208 K
підпишіться	5155 K на розсилку	5159 K на наш	5293 K на
підтримайте	5150 K нашу	5150 K незалежну	5150 K нас	5216 K	5293 K нас	5293 K нашу	5293 K незалежну	5293 K редакцію	5293 K автора	5293 K роботу	5293 K наш
підтримати	5293 K нас	5293 K нашу
підтримка	5151 ваша K	5293 ваша K допоможе
підтримки	5213 за K партнера	5294 спільноти K	5294 вашої K
підтримуйте	5293 K нас	5293 K нашу
підтримці	5216 завдяки вашій K	5216 завдяки K читачів	5294 вашій K
піти	5147 перш ніж K
""", 'р': """
работа	361 нашата K	4455 наша K
работаем	4455 мы K
работать	4372 помогут нам K	4372 поможет нам K	4455 K дальше
работу	4455 нашу K
радив	5296 K
радила	5296 K
радили	5296 K
радить	5296 K
разкажете	43 K ни	72 K ни
разрешение	277 без K е забранено
разрешения	4386 без K редакции
разчитаме	306 K на вашата	361 K на
расскажите	43 K нам	72 K нам	72 K свою историю	4454 K нам
рассказал	4457 K
рассказала	4457 K
рассказать	4331 есть что K	4331 хотите K
рассказывать	4455 K правду
расследование	4455 наше K	4455 это K
расследования	4455 наши K
рассылка	4455 наша K	4458 K
рассылку	83 на K	83 нашу K	83 K	4309 нашу K	4309 K самых	4455 нашу K
регистрацията	298 с K си	298 благодарим за K
регистрируясь	4365 K
регулярний	5216 K внесок
редактор	286 е K	286 - K	286 , K	4352 - K	4352 , K	4432 K отдела	4432 K	5196 - K	5196 , K	5275 K
редакторка	5196 - K	5196 , K	5275 K
редакцией	44 нашей K	4351 связаться с K
редакции	116 поправка K	4330 мнение K	4330 позиция K	4330 мнением K	4386 без согласия K	4451 от всей K	4455 нашей K
редакцию	44 в нашу K	4351 напишите в K	4351 пишите в K
редакция	291 в нашата K	361 нашата K	4455 наша K
редакцията	43 свържете се с K	72 свържете се с K
редакцію	5192 напишіть у K	5192 пишіть у K
редакція	5294 наша K
редакцією	44 нашою K	5192 зв'язатися з K
редакції	48 письма до K	116 від K:	5173 думка K	5173 позиція K	5173 позицією K	5192 пишіть до K	5229 без згоди K	5229 без дозволу K	5294 нашої K
рекламата	13 K	303 след K
реклами	13 K	75 без K	75 немає K	361 без K	5213 після K	5213 на правах K	5294 без K
рекламой	13 K
рекламы	13 K	75 без K	75 нет K	4369 после K	4369 на правах K	4455 без K
репортер	44 на нашия K	286 е K	286 - K	286 , K	4352 - K	4352 , K	4432 K	5196 - K	5196 , K	5275 K
репортери	44 на нашите K	361 нашите K
репортерка	5196 - K	5196 , K	5275 K
репортёр	4352 - K	4352 , K	4432 K
решил	4457 K
реєструючись	5208 K
робота	5294 наша K
роботу	5294 нашу K
розкажіть	43 K нам	72 K нам
розповів	5296 K
розповідати	5294 K правду
розповіла	5296 K
розповісти	5174 маєте що K	5174 є що K	5174 хочете K
розсилка	5294 наша K	5297 K
розсилку	83 на K	83 нашу K	83 K	5155 нашу K	5155 щоденну K	5294 нашу K
розслідування	5294 наші K	5294 це K
рублей	4456 # K
рік	5295 на K
""", 'с': """
свидетелем	4331 стали K	4331 вы стали K
свободната	360 подкрепете K
свържете	43 K се с нас	72 K се с нас	284 K се с нашия	284 K се с нашата	284 K се с нас	284 K се с автора	360 K се с нас
свържи	43 K се с нас	72 K се с нас
свяжитесь	43 K с нами	4351 K с нами
связаться	4351 K с автором
свідком	5174 стали K
седмично	20 веднъж K
сигнализирайте	284 K ни
сказав	5296 K
сказал	4457 K
сказала	4457 K	5296 K
сказати	5174 маєте що K
скаржаться	5296 K
скаржився	5296 K
скаржилася	5296 K
скачайте	4311 K наше
скиньте	4454 K нам	4454 K донат
сколько	4454 скиньте K
скриньку	5208 вашу K
скриньці	5208 вашій K
следите	4317 K за нами
словам	4457 по K
словами	5296 за K
слушайте	316 K ни
слідкуйте	5159 K за нами
снимки	45 свои K	45 K и видео	45 вашите K	45 K или видео
советовал	4457 K
советовала	4457 K
советовали	4457 K
советует	4457 K
согласны	48 не K	48 K с автором
содержатся	116 K описания
содержимое	4354 внешнее K
содержит	116 K сцены
сообщение	4342 данное K (материал) создано	4387 K создано
сообщил	4457 K
сообщила	4457 K
сообщили	4457 K
сообщите	43 K нам	72 K нам	4351 K нам	4454 K нам
соучастником	4372 станьте K	4454 станьте K
спам	76 без K
спама	76 без K
спаму	76 без K
спецкор	4432 K
сповіщення	16 K	5157 увімкнути K	5157 увімкніть K	5236 хочете отримувати K	5236 хочете отримувати пуш-K	5236 бажаєте отримувати K	5236 хочеш отримувати K
споделете	28 K	54 K я	72 K с нас	72 K своята
сподобався	5294 K текст	5294 K матеріал
сподобалась	5147 якщо вам K стаття
спонсором	85 станьте K
според	363 K
спрашивает	4457 K
спросил	4457 K
спросила	4457 K
співали	5296 K
співучасником	5293 станьте K
спільнота	5294 наша K
спільноти	5151 стань частиною K	5216 частиною K	5294 нашої K
станете	85 K член	360 K абонат	360 K член
станьте	56 K одним из них	4454 K нашим	5293 K нашим
статей	5223 до всіх K	5223 до усіх K
статии	313 до всички K
статия	281 хареса ли ви тази K	300 цялата K	361 тази K
статията	300 % от K
стаття	5294 ця K
статья	4455 эта K
статьям	4379 ко всем K
стверджує	5296 K
стежте	5159 K за нами
стигнали	281 щом сте K дотук
стороннего	4354 K сервиса
сторонним	4354 K сервисом
стороннього	5198 K сервісу
стороннім	5198 K сервісом
суммой	4456 любой K
сумму	4456 любую K
сутрин	20 всяка K
существуем	4455 мы K
существует	4372 K благодаря
събитие	291 нашето K
съветва	363 K
съветваше	363 K
съвместно	303 K с партньор
съгласен	48 не си K
съгласие	305 без писмено K
съгласни	48 не сте K
съдържание	11 това K	288 външно K	288 това K
съдържанието	305 използването на K	305 използване на K
съобщи	363 K
съобщил	363 K
съобщиха	363 K
""", 'т': """
тагнете	67 K ме
твърдеше	363 K
твърди	363 K
текста	116 первой версии K	116 ранней версии K
тексте	116 ранее в K
текстове	313 до всички K
тексту	116 першій версії K
телеграм	18 K	283 K	4317 наш K-канал	4317 в нашем K	4349 K	4349 K-канал	4349 K-канале	4383 пишите в K	4455 наш K	5159 наш K-канал	5190 K	5190 K-канал	5190 K-каналі
телеграме	18 K	4349 K
телеграмі	5190 K
телефон	117 K довіри
тест	4362 наш K	5205 наш K
тиждень	20 раз на K	5295 на K
требовал	4457 K
требовала	4457 K
требовали	4457 K
тръгнете	281 преди да си K
""", 'у': """
уведомления	16 K	4312 включите K	4312 включить K	4312 разрешить K	4396 хотите получать K	4396 хотите получать пуш-K	4396 хочешь получать K
уверяет	4457 K
уверял	4457 K
уверяла	4457 K
увійдіть	27 K	5154 K, щоб
уговаривал	4457 K
уговаривала	4457 K
угостите	59 K меня кофе	59 K автора кофе
угостить	59 K меня кофе
уебинар	291 нашия K
узнавать	4396 хотите K о
уйдете	4295 прежде чем вы K
укажите	82 K свой e-mail	82 K почту
улюблених	5189 K джерел
улюблені	5189 K джерела
умовляв	5296 K
умоляваше	363 K
умолял	4457 K
умоляла	4457 K
умоляли	4457 K
утверждает	4457 K
уточнение	116 K:
уточнення	116 K:
уточнив	5296 K
уточнил	4457 K
уточнила	4457 K	5296 K
учасником	5293 станьте K
""", 'ф': """
фейсбук	18 K	283 K
фото	45 свои K	45 ваши K	45 свої K	45 ваші K
фотографии	45 K и видео
""", 'ц': """
цените	4455 K нашу
цитировании	4347 при K
цитування	5187 у разі K
цитуванні	5187 при K
""", 'ч': """
частиною	5293 станьте K
частковому	5215 повному або K
чашку	59 на K кофе
через	69 K vpn
четене	2 време за K
четете	316 K ни
читаете	4454 спасибо, что K
читай	5159 K нас
читайте	4317 K нас в	5159 K нас у	5159 K нас в
читання	2 час K	2 хв K
читателей	48 письма K	4362 опросе K	4372 благодаря поддержке K	4392 K	4455 наших K
читатели	41 наши K	41 нашите K	48 писма на K	321 K	361 нашите K	4295 дорогие K	4392 K	4455 наши K
читателите	321 K	361 с подкрепата на K	361 от K ни
читателям	21 благодаря K	41 нашим K	4392 K	4455 благодаря K
читати	5153 щоб K далі	5293 щоб K далі
читачам	21 завдяки K	5232 K
читачі	41 наші K	5232 K	5294 наші K
читачів	48 листи K	5232 K	5294 наших K
читаєте	5293 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5295 K
щомісячний	5216 K внесок
щомісячно	5295 K
щоранку	20 K
щотижневу	5155 K розсилку
""", 'э': """
электронной	4365 адрес K почты
электронную	4365 K почту
""", 'я': """
яжіться	43 зв'K з нами	5192 зв'K з нами
язкові	24 обов'K поля	5176 обов'K поля
якщо	5147 K ви вже тут
""", 'і': """
із	5290 # K #
інтелектом	5218 штучним K
інтелекту	5218 за допомогою штучного K
інформацію	5174 маєте цікаву K
історію	5174 маєте K
""", 'א': """
אדבלוק	2433 K
אומר	2472 K
אומרת	2472 K
אותה	54 שלחו K	54 שתפו K
אותו	54 שלחו K
אותנו	67 תייגו K	72 שתפו K
אחרינו	2354 עקבו K	2469 עקבו K
איתנו	43 צרו K קשר	43 צרו קשר K	43 דברו K	72 צרו K קשר	72 צרו קשר K	72 דברו K
אליכם	62 נשלח K
אלינו	43 פנו K	72 פנו K
אלקטרוני	2351 דואר K
אמר	2472 K
אמרה	2472 K
אמרו	2472 K
אתכם	2397 רק K
""", 'ב': """
באפליקציה	89 K שלנו
בדוי	116 שם K
בדויים	116 שמות K
בוקר	20 מדי K
בחודש	2471 K
ביקש	2472 K
ביקשה	2472 K
במייל	2396 K שלכם
במצוקה	0 K
בסרטון	2382 לצפות K זה
בעוגיות	2360 שימוש K
בעיתונות	2397 לתמוך K
בעלי	2439 בלי K הון	2439 ללא K הון
בקובצי	2359 משתמש K
בשבוע	20 פעם K	2471 K
בתגובות	90 K
בתוכן	2410 לעשות שימוש K
""", 'ד': """
דווחו	2469 K לנו
דיגיטלי	2346 רכשו מינוי K
דיוור	2396 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	65 K לא יוצג
האפליקציה	2355 הורידו את K	2470 K
הבהרה	116 K:
הגיב	116 לא K
הדיגיטלי	68 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2472 K
הודיעה	2472 K
הוואטסאפ	2355 לקבוצת K
הווטסאפ	2355 לקבוצת K
הווירטואלי	68 העוזר K
הוסיף	2472 K
הוסיפה	2472 K
הזהיר	2472 K
הזכויות	2370 כל K שמורות
הזמינו	59 K אותי לקפה
החובה	24 שדות K
החוג	2380 הוא ראש K	2380 היא ראש K
החינמיות	2413 הכתבות K
הטלגרם	2355 לערוץ K
הטקסט	2383 K
היום	2469 תרמו K
הירשמו	2346 כדי להמשיך לקרוא K	2469 K לקבלת
הכותב	2410 על דעת K
הכתבה	50 לפרסם את K	2346 להמשך קריאת K	2383 K	2470 K הזאת
המדור	2378 הוא עורך K	2378 היא עורכת K
המובעות	2410 הדעות K במאמר	2410 הדעות K בטור	2410 הדעות K בכתבה
המועדף	2373 למקור K	2373 כמקור K
המייל	2350 לתיבת K	2351 כתובת K
המערכת	116 הערת K
המקורית	116 בגרסה K של
הניוזלטר	2351 K היומי	2396 K השבועי של	2396 K שלנו	2470 K
הסביר	2472 K
הסיכום	2383 K
העבירו	54 K אותה	54 K הלאה
העיקריות	2383 הנקודות K
העיתונות	2470 K העצמאית
הפרטיות	2360 מדיניות K
הפרסומות	2433 חוסם K	2435 את חוסם K	2435 חוסם K
הפרסומים	2433 חוסם K
הפרסומת	13 K
הצביעו	2469 K בסקר
הצטרפו	56 K אליהם	56 K אלינו	2355 K לערוץ	2469 K אלינו
הקודמת	116 בגרסה K של
הקוראים	21 בזכות K
השאירו	82 K כתובת מייל	82 K מייל
השימוש	2360 תנאי K
השמות	116 K שונו
התגובות	2393 K
התחברו	27 K	2346 כדי להמשיך לקרוא K
התמונות	45 את K שלכם
התמיכה	2397 בזכות K שלכם
התראות	16 K
התרגום	2383 K
התרומה	2469 K שלכם
""", 'ו': """
ובטוויטר	2354 בפייסבוק K
ווידאו	45 תמונות K
וסרטונים	45 תמונות K
ותלוי	2397 K בכם
ותלויה	2397 K בכם
""", 'ז': """
זקוקה	2469 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2380 היא K סגל
חודשית	2469 תרומה K
חוקר	2380 הוא K ב
חוקרת	2380 היא K ב
חיצוני	2382 תוכן K	2382 תוכן ממקור K
""", 'ט': """
טען	2472 K
""", 'י': """
יכולים	55 מנויים K
ישירות	2396 K למייל	2396 K לתיבת
""", 'כ': """
כמנויים	55 K	85 הצטרפו K	2346 הצטרפו K
כתב	2472 K
כתבה	2383 K זו	2470 K זו	2472 K
כתבו	43 K לנו	72 K לנו	2469 K לנו
כתבות	2413 K חינם
כתבי	43 K לנו	72 K לנו
כתבת	2378 היא K
כתובת	82 הזינו K מייל	2351 K דוא"ל
""", 'ל': """
לדברי	2472 K
להגיב	8 כדי K	2393 K
להמשיך	2346 כדי K לקרוא,	2346 כדי K לקרוא בחרו	2346 כדי K לקרוא יש	2346 כדי K לקרוא את הכתבה	2397 עזרו לנו K
להעתיק	2410 לשכפל, K
לחודש	2471 K
לחוק	2410 סעיף #א K
לחצו	2469 K כאן
לידיעון	2469 הירשמו K
לכתבים	44 K שלנו
לכתבת	44 K שלנו
למייל	84 K שלכם
למנויים	85 היו K	2348 K בלבד
למערכת	44 K שלנו	48 מכתבים K
לניוזלטר	83 K	83 K שלנו	2350 הירשמו K	2350 הרשמה K	2350 K שלנו	2396 בהצלחה K	2469 הירשמו K
לעזרתכם	2469 אנחנו זקוקים K
לענייני	2378 הוא כתב K	2378 היא כתבת K
לפנות	117 לאן אפשר K
לפרסם	50 K כתבה זו	50 K מחדש
לצפייה	2382 K בתוכן
לקבוצת	2355 הצטרפו K
לקריאה	2413 כתבות K
לקריאת	23 K הכתבה
לשנה	2471 K
לתומכים	2397 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2413 K חינם
מודעות	2435 בחוסם K	2435 חוסם K
מועדף	2373 מקור K	2373 כמקור K	2453 מקור K	2453 כמקור K
מחקר	2380 הוא עמית K
מינוי	2346 רכשו K ל-	2346 רכשו K כדי	2346 רכשו K או	2469 רכשו K	2473 K
מנוי	2346 כבר K?
מנויים	2473 K
מניות	2439 בלי בעלי K	2439 ללא בעלי K
מסכימים	48 לא K	48 K?	2396 בהרשמה אתם K
מסר	2472 K
מסרבים	116 K להגיב
מראה	69 אתר K
מרצה	2380 הוא K	2380 היא K
""", 'נ': """
ניוזלטר	2396 K שבועי	2473 K
נשלח	62 K לכם
""", 'ס': """
סגל	2380 הוא חבר K
סופר	2380 הוא K ו
סופרת	2380 היא K ו
סיכום	2383 K
סיפר	2472 K
סיפרה	2472 K
סעיף	2410 K #א
ספאם	76 בלי K	76 ללא K
ספרו	43 K לנו	72 K לנו	2469 K לנו
סרטונים	45 תמונות או K
""", 'ע': """
עדכונים	2396 לקבלת K במייל
עודכנה	116 הכתבה K	116 הידיעה K
עזרה	117 איפה אפשר לקבל K
עיתונאי	2378 הוא K	2380 הוא K
עיתונאית	2378 היא K	2380 היא K
עיתונות	2397 לעשות K	2470 K עצמאית
עכשיו	2346 רכשו מינוי K	2469 תרמו K
עלולים	116 K להיות קשים
עמיתת	2380 היא K מחקר
עמלה	2409 נקבל K	2409 לקבל K
ער	117 K״ן
""", 'פ': """
פרופסור	2380 הוא K	2380 היא K
פרסום	50 K מחדש
פרסומות	75 בלי K	75 ללא K	2433 חוסם K	2435 בחוסם K	2435 חוסם K	2435 חוסמי K	2470 ללא K
פרסומת	13 K
פרשן	2378 הוא K
פרשנית	2378 היא K
פתוח	2474 מכתב K
""", 'צ': """
ציין	2472 K
""", 'ק': """
קודמת	116 בגרסה K של
קוראי	2470 K
קרא	2472 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2471 חודש K
""", 'ש': """
שאלו	2383 K את
שולחים	62 אנחנו K לכם
שיווקי	2396 לקבל תוכן K
שלחו	43 K לנו	72 K לנו	2469 K לנו
שלנו	44 לכתב K	2470 K
שנקבל	2409 K עמלה
שקראתם	2469 תודה K
שתפו	28 K
""", 'ת': """
תגובה	116 לא נמסרה K
תגובות	2393 K
תוכן	11 K זה	2382 הצגת K
תיאורים	116 כוללת K	116 מכילה K
תייגו	67 K אותי
תיקון	116 K:
תלוי	2397 K בכם
תלויה	2397 K בכם
תמיכתכם	2469 K
תמכו	2469 K בנו
תקציר	2383 K
תרומה	2473 K
תרומות	2473 K
""", 'ا': """
اخبارنا	135 تابعوا K	259 K
اخبرنا	43 K	72 K
اخبرونا	43 K	72 K
ادامه	1923 K مطلب	1923 K خبر	1975 براي K مطلب
ادبلاكر	1953 K
ادعمنا	258 K
ادعموا	258 K
اذنكم	144 نطلب K قبل
ارتباط	144 قد تتضمن ملفات K
ارسال	8 براي K نظر	1869 به ايميل شما K	1892 براي ما K كنيد
ارسله	54 K الي
ارسلها	43 K الينا	72 K الينا
اسبوعيا	260 K
استخدام	154 يمنع اعادة K المواد	154 يمنع اعادة K هذا	154 يمنع اعادة K اي
استطلاع	258 صوت في K
استطلاعنا	259 K
استفاده	1875 از كوكي K ميكنيم	1875 از كوكيها K ميكنيم	1876 شرايط K	1888 K از مطالب اين سايت	1888 K از مطالب سايت
استمرار	258 ساهم في K	258 ساهموا في K
اسپم	76 بدون K
اشار	261 K
اشارة	67 ضع K الي
اشارت	261 K
اشتراك	187 لديك K	262 K	1916 K تهيه كنيد	1975 K تهيه كنيد	1979 K
اشتراكك	184 تم K
اشترك	85 K	123 K الان	258 K الان
اشتركوا	85 K	258 K
اصحابها	182 تعبر عن راي K	182 عن راي K
اصلاحيه	116 K
اضاف	261 K
اضافت	261 K
اضغط	258 K هنا
اطلاع	1892 به ما K دهيد
اعادة	50 K نشر	154 يمنع K نشر
اعجبك	259 K هذا
اعلام	1978 K كرد
اعلانات	75 بلا K	75 بدون K	75 لا K	221 مانع K	221 حاجب K	222 مانع K	222 حاجب K
اعلانها	16 K	1950 K را دريافت
اعلانهاي	1950 K خبري
اعلن	261 K
اعلنت	261 K
اعملوا	67 K تاغ
افاد	261 K
افادت	261 K
افزود	1978 K
افزونه	1953 K مسدود
اكتب	258 K لنا
اكتبوا	43 K الينا	72 K الينا	258 K لنا
اكد	261 K
اكدت	261 K
الاخبارية	129 النشرة K
الارتباط	140 ملفات تعريف K
الاسبوع	20 مرة في K
الاستبيان	110 K
الاستخدام	140 شروط K
الاسماء	116 تم تغيير K
الاشعارات	16 K	130 فعل K	131 تفعيل K
الاعلان	13 بعد K
الاعلانات	146 حاجب K	146 مانع K	221 مانع K	221 حاجب K	221 اداة حظر K	222 مانع K	222 حاجب K	222 اداة حجب K
الافتراضي	68 مساعدنا K	68 المساعد K
الالزامية	24 الحقول K
الالكتروني	65 بريدك K لن يظهر	128 بريدك K	129 البريد K	184 في بريدك K
الان	258 تبرع K	258 سجل K
الاول	260 الشهر K
الاولي	116 النسخة K من
البديل	69 موقعنا K	69 الموقع K
البريدية	83 النشرة K	128 نشرتنا K	129 النشرة K	262 النشرة K
التحرير	44 فريق K لدينا
التطبيق	130 حمل K	130 نزل K	131 تحميل K
التعليق	116 رفضت K	181 شروط K	181 سياسة K
التعليقات	90 في K
التقرير	23 لقراءة K	259 هذا K
الخارجية	169 محتوي المواقع K
الخبر	116 تم تحديث هذا K
الخصوصية	140 سياسة K
الدخول	27 سجل K	123 سجل K الان	123 سجل K الي حسابك	123 سجل K او اشترك	123 سجل K او انشئ	258 سجل K او
الشهر	260 في K
الصفحة	144 تحتوي هذه K علي محتوي من
الغاء	24 K الرد
الفيديو	45 الصور ومقاطع K
القراء	21 بفضل K	48 بريد K	185 نعتمد علي دعم K
القراءة	2 مدة K	2 وقت K	123 لمتابعة K	187 لمواصلة K
الكاتب	182 يعبر عن راي K
الكوكيز	140 K
المادة	259 هذه K
المجانية	17 المقالات K	198 من المقالات K	198 مقالاتك K	198 المقالات K
المحتوي	11 هذا K	123 هذا K متاح	154 يمنع اعادة استخدام K	154 يمنع اعادة انتاج K	154 يمنع اعادة توزيع K
المحرر	116 ملاحظة K
المراة	69 نسخة K
المساعد	68 K الذكي
المساعدة	117 اين تجد K	117 للحصول علي K
المستقلة	259 الصحافة K
المفضل	159 مصدرك K	159 مصدركم K	159 المصدر K لديك
المفضلة	159 مصادرك K	159 مصادركم K
المقال	23 لقراءة K	116 تم تحديث هذا K	123 لقراءة K كاملا	144 يحتوي هذا K علي محتوي من	187 لقراءة هذا K	259 هذا K
المواد	154 يمنع اعادة انتاج K	154 يمنع اعادة توزيع K
النشر	154 يمنع اعادة K
النشرة	128 اشترك في K
اليك	62 نرسل K
اليكم	62 نرسل K
الينا	43 اكتب K	72 اكتب K	258 انضم K
اليهم	56 انضم K
انتاج	154 يمنع اعادة K هذا	154 يمنع اعادة K اي
انستغرام	258 تابعنا علي K
انضموا	56 K اليهم
انقر	258 K هنا
اوضح	261 K
اوضحت	261 K
اول	1977 ماه K
اوليه	116 نسخه K اين
ايميل	1869 K خود را وارد كنيد	1870 ادرس K	1870 نشاني K	1912 در K خود	1975 K خود را وارد كنيد
ايميلتان	1912 به K
اينجا	1922 K كليك كنيد	1975 K كليك كنيد
اينستاگرام	1873 در K دنبال
اينه	69 K
اپ	1911 K
اپليكيشن	1911 K	1975 K ما را	1975 K را دانلود كنيد	1975 K را نصب كنيد	1976 K ما
اگهي	13 پس از K	75 بدون K
""", 'ب': """
باحث	164 K
باحثة	164 K
بارگذاري	1879 K شود
بازتابدهنده	1929 الزاما K	1929 لزوما K	1929 K ديدگاه
بازنشر	50 K
باشيد	1892 با ما در تماس K
بالضرورة	182 لا تعبر K عن	182 لا يعبر K عن	182 لا تعكس K	182 لا يعكس K	182 لا تمثل K	182 لا يمثل K
ببينيد	1905 را K
بحسب	261 K
بخوانيد	1890 K
بدهيد	43 به ما پيام K	72 به ما پيام K
بديل	69 رابط K
براي	1976 K ما
بريدك	65 لن يظهر K	82 اترك K	82 ادخل K	84 في K	128 الي K	184 علي K	184 سجل K	184 اضف K	184 يوميا في K	184 في K كل
بريدكم	82 اتركوا K	184 في K
بشنويد	1905 K
بعرض	169 هل تسمح K
بفرستيد	43 براي ما K	72 براي ما K	1892 براي ما K
بفضلكم	259 K
بنويسيد	43 براي ما K	72 براي ما K	1892 براي ما K	1975 براي ما K
بهروز	116 اين خبر K	116 اين گزارش K
بپيونديد	56 به انها K	56 به جمعشان K	1890 K	1902 به تيم ما K	1975 K
بگذاريد	43 با ما در ميان K	72 با ما در ميان K	1892 با ما در ميان K	1975 با ما در ميان K
بگوييد	43 به ما K	72 به ما K
بگيريد	43 با ما تماس K	72 با ما تماس K	1892 با ما تماس K
""", 'ت': """
تؤكد	261 K
تابعة	79 روابط K
تابعنا	136 K علي	136 K عبر	258 K علي تويتر	258 K علي غوغل	258 K علي جوجل
تابعونا	135 K علي	135 K عبر	258 K علي
تاكيد	1978 K كرد
تبرع	262 K
تبرعات	262 K
تبرعك	258 K
تبرعكم	258 K
تبرعوا	95 K بما	258 K الان
تبليغات	75 بدون K	1951 مسدود كننده K	1953 مسدود كننده K
تجربتك	72 K معنا
تجربه	72 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	44 K ما
تحقيقاتنا	259 K
ترجيحي	1891 منبع K	1891 منابع K	1970 منابع K	1970 منبع K
ترد	116 لم K
تستطيع	185 تبرع بما K	185 ساهم بما K
تصحيح	116 K:
تطبيق	258 حمل K	258 حملوا K
تطبيقنا	89 في K	89 عبر K	259 K
تعبر	182 لا K عن راي	182 K فقط عن راي
تعديل	116 تم K هذا
تعليقا	181 لتضيف K
تغيير	116 نامها K
تفاصيل	116 يتضمن K	116 يحتوي علي K
تفعيل	139 K جافا
تفوت	258 لا K
تفوتوا	258 لا K
تقاريرنا	259 K
تقول	261 K
تلغرام	135 قناتنا علي K	258 تابعنا علي K
تلگرام	1873 ما را در K	1873 در K دنبال	1873 كانال K ما	1892 با ما در K
تماشا	1905 K كنيد
تمامي	1889 K حقوق
تمثل	182 لا K راي
تنويه	116 K:
تواصل	43 K معنا
تواصلوا	43 K معنا	258 K معنا
توافق	48 هل K
توافقنا	48 لا K
توزيع	154 يمنع اعادة K هذا	154 يمنع اعادة K اي
توصيف	116 حاوي K
توضيح	116 K:	1978 K داد
تيليغرام	135 قناتنا علي K
تيم	1976 K ما
""", 'ج': """
جافاسكريبت	215 K
جاوااسكريپت	1875 K را فعال
جزئيات	116 حاوي K
""", 'ح': """
حذر	261 K
حذرت	261 K
حقوق	1889 كليه K	1889 همه K	1889 تمام K
حمايت	1913 K مالي خود	1914 به K شما نياز	1914 با K شما	1915 K كنيد	1975 از ما K كنيد	1975 K شما
""", 'خ': """
خارجي	169 محتوي K
خبر	6 اين K	1976 اين K
خبرنامه	1869 K ما	1869 اشتراك K	1870 در K	1912 K روزانه	1912 K هفتگي	1976 K ما	1976 K	1979 K
خبرنگار	44 K ما	1892 K ما را	1897 K
خبرنگاران	44 K ما	1976 K ما
خبرها	1950 اعلان K
خبرهاي	1950 اعلان K فوري
خصوصي	1876 سياست حريم K
خواست	1978 K
خواستند	1978 K
خواندن	1916 براي ادامه K
خوانندگان	21 با كمك K	48 نامههاي K	1914 به K خود تكيه	1976 K ما
خواهد	1908 منتشر K شد
خواهند	1908 منتشر K شد
""", 'د': """
داده	1879 نشان K شود
داستان	72 K خود را براي ما
دانشگاه	1897 استاد K
دريافت	1950 K اعلان	1950 خبرهاي فوري را K
دستيار	68 K مجازي
دعا	261 K
دعت	261 K
دعمك	258 K
دعمكم	185 نعتمد علي K	185 تعتمد علي K	185 نحتاج الي K	258 K
دنبال	1873 ما را K كنيد	1890 K كنيد	1890 K كنيم	1975 K كنيد
دهيد	43 به ما پيام K	72 به ما پيام K	1892 به ما خبر K	1905 گوش K	1919 هديه K	1975 خبر K
دوستان	54 براي K خود
دوستانتان	54 براي K	54 با K
ديدگاه	1908 نوشتن K	1908 ارسال K	1908 بيانگر K	1929 لزوما K
""", 'ذ': """
ذكر	261 K
ذكرت	261 K
""", 'ر': """
راسلنا	43 K	72 K	258 K
راسلونا	43 K	72 K	258 K
رايگان	1902 وبينار K ما	1916 اشتراك K	1930 مقاله K	1930 مطلب K	1930 مطالعه K	1975 K ثبت نام كنيد
روزنامه	1929 ديدگاه K
روزنامهنگار	1897 K
روزنامهنگاري	1976 K مستقل
""", 'س': """
سابقة	116 نسخة K من هذا	116 نسخة K من هذه
سالانه	1977 K
ساهم	95 K بما	258 K في دعم
ساهموا	95 K بما	258 K في دعم
سايت	1976 K ما
سايتهاي	1899 محتواي K ديگر
سرگشاده	1980 نامه K
سكريبت	215 جافا K
سنويا	260 K
""", 'ش': """
شارك	28 K
شاركنا	43 K قصتك	72 K قصتك	258 K برايك
شاركه	28 K	54 K مع
شاركونا	72 K قصتكم	258 K
شهريا	260 K
شويد	27 وارد K	1890 عضو K	1890 K	1975 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1912 خبرنامه K
صحافتنا	259 K
صحافي	164 K
صحافية	164 K
صحافيينا	44 K
صحفي	164 K
صحفية	164 K
صحفيينا	44 K	259 K
صرح	261 K
صرحت	261 K
صوركم	45 K
""", 'ض': """
ضدتبليغ	1953 K
""", 'ط': """
طالب	261 K
طالبت	261 K
طلب	261 K
طلبت	261 K
""", 'ع': """
علاقه	1891 منبع مورد K
عملنا	259 K
عمولة	196 قد نحصل علي K	196 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1953 لطفا ان را K كنيد
""", 'ف': """
فارسله	54 K
فرستاده	1869 به ايميل شما K
فرصتهاي	1902 K شغلي در
فريقنا	259 K
فشاركه	54 K
فنجان	59 ادعني الي K قهوة
فيسبوك	18 K	258 تابعنا علي K
فيلترشكن	69 K
فيلم	45 عكس و K
فينگليش	1908 K	1909 حروف لاتين (K)
""", 'ق': """
قال	261 K
قالت	261 K
قالوا	261 K
قبلي	116 نسخه K اين
قراءنا	259 K
قرائنا	185 نعتمد علي K	185 ونعتمد علي K	259 K
قناتنا	135 انضم الي K	259 K
""", 'ك': """
كاتب	164 K
كاتبة	164 K
كاتبه	182 يعبر عن راي K
كاتبها	182 تعبر عن راي K
كار	1976 K ما
كاربري	1916 حساب K خود شويد	1975 حساب K خود شويد
كانال	1873 به K ما	1890 K ما	1976 K ما
كتب	261 K
كتبت	261 K
كردهايد	1916 ثبت نام K	1916 ثبتنام K
كمصدر	159 K مفضل	242 K مفضل
كميسيون	1927 K دريافت كنيم	1927 K دريافت ميكنيم
كنيد	67 منو تگ K	67 من را تگ K	67 تگ K	1902 ديدن K	1905 گوش K	1919 هديه K	1922 روي لينك كليك K	1922 كليك K	1953 لطفا ان را غير فعال K	1975 به ما كمك K	1975 روي لينك كليك K	1975 همين حالا ثبت نام K
كوكي	1876 از K
كوكيها	1876 K
""", 'ل': """
لניוזלטר	83 K
لاتين	1908 حروف K	1909 حروف K
لاشتراكك	184 K في
لاشتراككم	184 K في
لاضافة	8 K تعليق	181 K تعليق
لزوما	1929 K نظر
لقراءة	123 سجل الدخول K	187 K بقية	258 سجل الدخول K
لقراءتكم	258 شكرا K
لكتابة	181 K تعليق
للاطلاع	187 K علي المقال كاملا
للتعليق	8 K	181 K علي الخبر
للقراءة	2 دقائق K	123 سجل الدخول K
للمتابعة	123 سجل الدخول K
للمشتركين	55 يمكن K	126 K فقط	187 حصري K	187 متاح K
لمتابعة	123 سجل الدخول K	187 K قراءة	222 ايقافه K	258 سجل الدخول K
لمشتركي	187 حصري K
لمواصلة	187 K قراءة	222 ايقافه K التصفح	222 تعطيله K التصفح
""", 'م': """
ما	1976 به K
مالكين	227 بلا K
مالي	1914 كمك K شما	1975 كمك K شما	1979 كمك K
ماه	1977 در K
ماهانه	1977 K
مباشرة	184 K في بريدك
متجرنا	259 K
متصفحك	12 K
مجانا	258 سجل K
مجانيا	198 مقالا K
مجانية	198 مقالات K
محتوا	11 اين K
محتواي	1899 K خارجي	1899 اجازه ميدهيد K
محتوايي	1899 حاوي K از
محتوي	169 K من طرف ثالث
محفوظ	1888 كليه حقوق K است	1888 تمامي حقوق K است	1888 همه حقوق K است	1888 تمام حقوق K است
محفوظة	154 جميع الحقوق K	154 حقوق النشر K
مراسل	164 K
مراسلة	164 K
مراسلنا	44 K	259 K
مراسلينا	44 K	259 K
مرره	54 K الي
مرورگر	12 K شما
مزعجة	76 بلا رسائل K	116 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	68 K الذكي
مساهمتك	185 نحتاج الي K	185 الي K
مساهمتكم	185 نحتاج الي K
مساهمين	227 بلا K	227 ولا K
مستعار	116 اسم K	116 نام K
مستعارة	116 اسماء K
مستقل	1976 رسانه K
مستقلة	259 صحافة K
مسدودكننده	1951 K تبليغات	1953 K تبليغات
مشترك	187 هل انت K	1916 K شويد	1975 K شويد
مشتركا	55 بصفتك K
مشتركان	1916 ويژه K است
مصنوعي	1900 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1976 اين K
معنا	258 ساهم K
مفتوحة	263 رسالة K
مفضل	242 مصدر K
مفضلا	242 مصدرا K
مقالاتنا	185 لا نضع K	259 K
مقاله	1923 ادامه K
ملاك	227 بلا K
منبع	1928 ذكر K
منتخب	1891 منبع K
منشن	67 K لي
منصتنا	259 K
مهمانم	59 قهوه K
موافقتك	169 نطلب K
موافقتكم	144 K مطلوبة قبل	144 نطلب K قبل
موبايل	1911 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1912 عضويت شما با K	1912 ثبت نام شما با K
موقعنا	259 K
ميتوانند	55 مشتركان K
ميخواهيم	1899 از شما اجازه K
ميدهد	1908 نظر K
ميفرستيم	62 برايتان K	62 براي شما K
ميگفت	1978 K
ميگويد	1978 K
ميگيريم	1927 كميسيون K
""", 'ن': """
ناشد	261 K
ناشدت	261 K
نتقاضي	196 K عمولة	196 قد K عمولة
نحتاج	185 K الي دعمك
نخواهد	25 منتشر K شد	1908 منتشر K شد
نخواهند	1908 منتشر K شد
نداد	116 پاسخ K
ندهيد	1975 از دست K
نرسل	62 K لك	62 K لكم
نرمافزار	1911 K موبايل
نستخدم	139 K ملفات
نشرتنا	83 K	128 اشترك في K	259 K
نظر	8 ثبت K
نظرسنجي	1975 در K ما	1976 K ما
نمايش	1879 K داده شود
نميشود	65 ايميل شما نمايش داده K	1908 منتشر K
نوشت	1978 K
نويسنده	1892 ايميل K	1897 K
نياز	0 K به كمك	0 به كمك K	1914 به كمك شما K
نيستيد	48 موافق K
""", 'ه': """
هستيد	1916 مشترك K
هماكنون	1975 K ثبت نام كنيد
همايش	1902 بليت K
هوشمند	68 دستيار K
""", 'و': """
وابسته	1914 به حمايت شما K
واتساب	135 قناتنا علي K	258 تابعنا علي K
واحدا	56 كن K منهم
واشار	261 K
واشارت	261 K
واضاف	261 K
واضافت	261 K
واعلن	261 K
واعلنت	261 K
وافاد	261 K
وافادت	261 K
واكد	261 K
واكدت	261 K
واوضح	261 K
واوضحت	261 K
وبحسب	261 K
وبينار	1902 K ما	1902 در K
وتؤكد	261 K
وتري	261 K
وتضيف	261 K
وتقول	261 K
وحذر	261 K
وحذرت	261 K
ودعا	261 K
ودعت	261 K
وذكر	261 K
وذكرت	261 K
وصرح	261 K
وصرحت	261 K
وطالب	261 K
وطالبت	261 K
وفقا	261 K
وفيديو	45 صور K
وقال	261 K
وقالت	261 K
وقالوا	261 K
وكتب	261 K
وكتبت	261 K
ومحلل	164 كاتب K
ومقاطع	45 صورك K	45 صوركم K	45 صور K فيديو
ونعتمد	185 K علي دعمكم
ووفقا	261 K
ويؤكد	261 K
ويدئو	45 עكس و K
ويديو	45 عكسها و K	45 عكس و K	1899 ديدن اين K
ويري	261 K
ويضيف	261 K
ويقول	261 K
ويقولون	261 K
""", 'ي': """
يؤكد	261 K
يرد	116 لم K
يقول	261 K
يقولون	261 K
يوتيوب	18 K	135 قناتنا علي K	258 تابعنا علي K
يوميا	184 في بريدك K
""", 'پ': """
پيام	43 به ما K	72 به ما K
پيشين	116 نسخه K اين
پژوهشگر	1897 K
""", 'گ': """
گزارش	1976 اين K
گزارشهاي	1976 K ما
گفت	1978 K
گفتند	1978 K
گفته	1978 K است	1978 به K
""", 'अ': """
अनुभव	72 अपना K हमें	2507 का K रखने
अनुवाद	2511 K	2513 मशीन से K	2513 मशीनी K	2513 एआई की मदद से K	2513 ai की मदद से K	2513 एआई द्वारा K
अनुवादित	2513 एआई की मदद से K
अनुसार	2574 के K
अपडेट	116 लेख को K किया	116 खबर को K किया
अपनी	2517 K राय दें
अपील	2574 K की
अलर्ट	2519 K पाने के लिए
असहमत	48 K हैं
असिस्टेंट	68 वर्चुअल K	68 एआई K
""", 'आ': """
आपका	2571 K दान
आपको	62 हम K
आर्टिकल	2532 फ्री K	2532 मुफ्त K
आर्थिक	2522 K सहयोग दें	2522 K सहयोग करें	2571 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2481 ऐप K करें	2519 K करें
इनबॉक्स	2480 सीधे आपके K	2480 हर सुबह आपके K	2480 हर हफ्ते आपके K	2480 आपके K में पाएं	2480 रोज आपके K	2480 आपके K में हर	2520 अपने K में
""", 'उ': """
उपयोग	2487 कुकीज का K	2487 कुकी का K
""", 'ए': """
एजेंसी	2531 K की फीड
एडिटर	2507 सब K हैं	2507 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2550 K
""", 'क': """
कमीशन	2530 हमें K मिल	2530 K मिल सकता है
कमेंट	2517 अपनी राय K	2518 K करने के लिए	2518 K में अपनी राय	2518 K हटा	2518 K करने वाले
करके	2520 साइन अप K आप
करें	67 मुझे टैग K	67 हमें टैग K	2480 ईमेल दर्ज K	2483 फॉलो K	2500 जॉइन K	2500 लाइक K	2503 हमें ईमेल K	2517 पोल में वोट K	2520 साइन अप K	2525 शेयर K	2525 साझा K	2525 सेव K	2571 फॉलो K	2571 लॉग इन K	2571 साइन अप K
कहती	2574 K
कहते	2574 K
कहा	2574 K
कहां	117 मदद K
कहानी	72 अपनी K हमें
कीजिए	2571 मदद K
कॉपी	2525 लिंक K हो गया
कॉपीराइट	2499 K
क्लिक	2500 K करें	2571 यहां K करें	2571 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2572 इस K	2572 यह K
खबरें	2527 और K पढने के लिए	2532 मुफ्त K
खबरों	2527 अन्य K के लिए	2527 ताजा K के लिए	2527 की K के लिए
खरीदें	2515 यहां से K
खुला	2576 K खत
खेलें	2517 क्विज K और
""", 'ग': """
गिफ्ट	2525 K करें
गोपनीयता	2487 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2531 ऑटो-K
जरूर	2503 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2487 K
जुडने	2501 K के लिए
जुडिए	56 आप भी K	2571 K
जुडें	56 आप भी K	2483 चैनल से K	2500 K	2515 हमारी टीम से K	2571 हमसे K
ज्वाइन	2500 K करें
""", 'ट': """
टिप्पणियों	2518 K के लिए
टिप्पणी	116 K करने से इनकार	2518 K करने के लिए	2518 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2481 ऐप K करें	2519 K करें	2519 K कीजिए	2571 ऐप K करें	2571 ऐप K कीजिए
""", 'त': """
तस्वीरें	45 K और वीडियो	45 अपनी K
तैयार	2513 एआई की मदद से K किया गया है	2513 ai की मदद से K किया गया है
""", 'द': """
दान	2575 K
दिखाया	65 ईमेल नहीं K
दिया	116 पर जवाब नहीं K
दें	2571 राय K
देखें	2571 यहां K
दोस्तों	54 K को भेजें	54 K के साथ
""", 'ध': """
धारा	60 K #g	60 K # जी
""", 'न': """
निजता	2487 K नीति
निर्भर	2522 आपके सहयोग पर K
नोटिफिकेशन	16 K	2481 K चालू करें	2519 K ऑन करें	2519 K ऑन कर लें
नौकरी	2515 K के अवसर
न्यूज	2484 गूगल K पर
न्यूजरूम	44 हमारे K	2485 कलेक्टिव K की ओर से	2485 के लिए कलेक्टिव K
न्यूजलेटर	2480 हमारे K	2480 हमारा K	2480 हमारा साप्ताहिक K	2480 K के लिए	2572 हमारे K	2575 K
""", 'प': """
पढने	2 K का समय	2523 K के लिए
पढें	2 मिनट में K	2481 ऐप में K	2571 पूरी खबर K
पत्र	2576 खुला K
पत्रकार	2572 हमारे K
पत्रकारिता	2507 K में सक्रिय हैं	2572 हमारी K	2572 स्वतंत्र K
पसंदीदा	2502 K सोर्स	2502 K स्रोत	2502 K न्यूज सोर्स	2566 K स्रोत	2566 K सोर्स
पाठकों	21 K के सहयोग	2522 K के सहयोग से चलते
पाने	2520 ईमेल पर K के लिए
पुनःप्रकाशित	50 K
पुनर्प्रकाशन	2531 K वर्जित
पुनर्प्रकाशित	50 K
पूछा	2574 K
पूछें	2511 K
पूरी	2523 बनकर K खबर
पॉडकास्ट	2516 K सुनें	2516 K सुनने के लिए	2572 हमारा K
प्रकाशित	24 ईमेल पता K	50 पुनः K	2485 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2573 K माह	2573 K वर्ष
प्रतिक्रिया	2517 अपनी K
प्रिफर्ड	2502 K सोर्स
""", 'ब': """
बताइए	43 हमें K	72 हमें K
बताएं	43 हमें K	72 हमें K	2503 हमें K	2503 कमेंट करके K	2571 हमें K	2571 राय K
बताते	2574 K
बताया	2574 K
बदल	116 नाम K
बाहरी	2510 K साइट
बिंदु	2511 मुख्य K
बॉक्स	2518 कमेंट K में
बोला	2574 K
बोले	2574 K
ब्राउजर	12 आपका K
ब्लॉकर	2550 ऐड K	2550 एड K
""", 'भ': """
भेजें	43 हमें K	54 आगे K	54 किसी को K	72 हमें K	2503 हमें K	2571 हमें K	2571 खबर K
""", 'म': """
मकतूब	48 K
महीने	55 सदस्य हर K	2573 हर K
मांगते	2510 आपकी इजाजत K हैं	2510 आपकी अनुमति K हैं
मुताबिक	2574 K
मुफ्त	2532 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	60 मासिक K
""", 'र': """
रखने	2523 पढना जारी K के लिए
रजिस्टर	2571 अभी K करें
रहिए	2527 जुडे K
रहें	2527 जुडे K
रिपोर्टर	44 हमारे K
""", 'ल': """
लिखा	2574 K
लिखें	43 हमें K	72 हमें K	2571 हमें K
लेख	2572 यह K	2572 इस K
लॉग	27 K इन
लॉगिन	2571 K करें
""", 'व': """
विचलित	116 K कर सकते
विचार	2531 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	75 न K	75 बिना K	75 कोई K नहीं	2550 K अवरोधक
वीडियो	45 फोटो और K	45 अपने K	2516 K देखें	2516 K यहां देखें	2516 K भी देखें	2516 K देखने के लिए
वेबसाइट	2572 हमारी K
वेबिनार	2515 K के लिए
वॉट्सऐप	43 हमें K	72 हमें K
व्हाट्सएप	43 हमें K	72 हमें K	2503 हमें K करें
व्हाट्सऐप	18 K	43 हमें K	72 हमें K
""", 'श': """
शर्तें	2487 नियम और K
शामिल	56 उनमें K हों	116 विवरण K
""", 'स': """
संपर्क	43 हमसे K करें	43 हमें K करें	72 हमसे K करें	72 हमें K करें	2503 हमसे K करें
संपादित	2531 ने K नहीं किया
संवाददाता	44 हमारे K	2507 वरिष्ठ K हैं	2507 K हैं
संस्करण	116 पिछले K में
सकते	2501 जुड K हैं	2501 फॉलो कर K हैं	2503 हमें भेज K हैं
सदस्य	60 मासिक K	2523 पहले से K हैं	2571 K बनें
सदस्यता	2523 K लें
सप्ताह	2573 प्रति K
सब्सक्राइब	2480 न्यूजलेटर को K	2480 न्यूजलेटर K	2483 चैनल को K	2500 K करें	2520 K करके आप	2571 K करें
सब्सक्राइबर	55 K	2523 K हैं
सब्सक्राइबर्स	2523 K के लिए है
सब्सक्रिप्शन	2520 K सफल	2575 K
समरी	2511 K
समर्थन	2571 K करें
सर्वाधिकार	2498 K सुरक्षित
सर्वे	2517 K में भाग लें	2517 K में भाग लेकर
सहमत	48 K हैं
सहयोग	2522 हमें K करें	2571 आपका K	2571 हमें K	2571 K करें	2571 आपके K
सहयोगी	60 मासिक K
सामग्री	2510 से मिली K शामिल है	2510 K उपलब्ध नहीं है
सारांश	2511 K
सिंडीकेट	2531 K फीड
सीनियर	2507 K सब एडिटर हैं
सुझाएं	2571 सुधार K
सुधार	116 K:	116 भूल K
सुनें	4 खबर K	4 लेख K	2516 को K	2516 लेख K
सुबह	20 हर K
स्पैम	76 कोई K नहीं
स्वचालित	2513 K अनुवाद
स्वीकार	2510 कुकीज K करें
""", 'ह': """
हमारा	2481 K ऐप	2572 K काम	2572 K ऐप
हमारी	44 K टीम से	2571 K मदद करें	2572 K टीम
हमारे	2572 K पाठक	2572 K चैनल	2572 K साथ
हिस्सा	2517 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	382 K শপ
অনুদান	387 আজই K দিন	428 K দিন	432 K
অনুমতি	376 K ছাডা কপি	376 K ছাডা নকল	378 আপনার K চাই
অনুমতিতে	377 বিনা K
অনুসরণ	372 K করুন	428 K করুন
অ্যাডব্লকার	409 K
অ্যাড্রেস	384 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	62 আমরা K
আপনার	386 K ই-মেইল
আপনিও	56 K যোগ দিন
আমাদের	43 K লিখুন	43 K জানান	43 K পাঠান	72 K লিখুন	72 K জানান	72 K পাঠান	373 K জানান	373 K পাঠান	373 K লিখুন	373 K ইমেইল করুন	387 K পাশে থাকুন	428 K লিখুন	428 K ইমেইল করুন	428 K সঙ্গে কাজ করুন	429 K পাঠক	429 K সঙ্গে
আযকর	60 K ছাড
আসুন	372 ঘুরে K
""", 'ই': """
ইতিমধ্যে	389 K গ্রাহক
ইনবক্সে	386 K পেতে
ইনস্টল	385 অ্যাপ K করুন
ইমেইল	367 আপনার K
""", 'এ': """
এআই	380 K
এআইকে	380 K
এআইযের	380 K
একমত	48 K নন
""", 'ও': """
ওযেবিনারে	382 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	378 বহিরাগত K
কমিশন	397 K পেতে পারি
করুন	372 ফলো K	372 যোগ K	428 লগইন K	428 ফলো K
কর্তৃপক্ষ	376 মন্তব্যের জন্য K দাযী নয
কিনুন	382 টিকিট K
কুইজে	382 K অংশ নিন
ক্লিক	372 K করুন	428 এখানে K করুন	428 লিংকে K করুন
""", 'খ': """
খবরটি	6 K	389 K পডতে	429 K
""", 'গ': """
গ্রহণ	378 কুকি K করুন
গ্রাহক	428 K হোন
গ্রাহকদের	389 শুধু K জন্য
""", 'চ': """
চাকরির	382 K সুযোগ
চালিযে	389 পডা K যেতে
চিঠি	433 খোলা K
চ্যানেল	429 আমাদের K
""", 'জ': """
জরিপে	382 K অংশ নিন	382 K ভোট দিন
জানতে	393 আরও খবর K
জানান	428 মতামত K	431 K
জানিযেছে	431 K
জানিযেছেন	431 K
""", 'ট': """
টাকায	389 মাত্র # K
টেলিগ্রাম	429 আমাদের K
ট্যাগ	67 আমাকে K
""", 'ড': """
ডাউনলোড	385 অ্যাপ K করুন	385 অ্যাপটি K করুন	428 অ্যাপ K করুন	428 অ্যাপটি K করুন
""", 'থ': """
থাকুন	372 যুক্ত K	428 পাশে K
""", 'দ': """
দাঁডান	388 পাশে K
দিন	372 যোগ K
দেখতে	383 ভিডিও K
দেখুন	383 ভিডিও K
""", 'ধ': """
ধরিযে	373 ভুল K দিন
""", 'ন': """
নামিযে	385 অ্যাপ K নিন
নিউজলেটার	367 আমাদের K	367 K পেতে	386 সাপ্তাহিক K	429 আমাদের K	429 K	432 K
নিউজলেটারের	429 K
নিজস্ব	376 মতামত লেখকের K
নিবন্ধন	428 এখনই K করুন
নোটিফিকেশন	385 K চালু করুন
""", 'প': """
পডতে	389 বাকি অংশ K	389 লেখা K	393 আরও খবর K
পাঠকেরাই	387 K আমাদের ভরসা
পাঠান	373 লেখা K
পুনঃপ্রকাশ	50 K
পুনর্মুদ্রণ	50 K
পেযেছেন	381 ভুল K
প্রকাশ	376 অনুমতি ছাডা K	384 ঠিকানা K করা হবে না
প্রতি	430 K মাসে
প্রতিবেদক	44 আমাদের K	375 জ্যেষ্ঠ K	375 নিজস্ব K
প্রতিবেদকের	44 আমাদের K	373 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	429 এই K
প্রযোজন	0 সাহায্য K	378 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	429 আমাদের K
""", 'ব': """
বন্ধুদের	54 K পাঠান	54 K সঙ্গে
বলছেন	431 K
বললেন	431 K
বলেছে	431 K
বলেছেন	431 K
বলেন	431 K
বুদ্ধিমত্তা	380 কৃত্রিম K
ব্যবহার	379 কুকি K
ব্লকার	409 অ্যাড K
""", 'ভ': """
ভার্চুযাল	68 আমাদের K
ভিডিও	45 ছবি ও K	45 ছবি বা K
ভিডিওটি	383 K দেখুন
""", 'ম': """
মতামত	382 আপনার K দিন	428 K দিন
মন্তব্য	376 অশালীন K প্রকাশ	384 K করতে	384 K লিখতে	384 আপনার K লিখুন
মাসিক	430 K
মূল্যে	389 বিনা K পডতে
মূল্যের	390 বিনা K লেখা
মোবাইল	429 আমাদের K
""", 'য': """
যুক্ত	372 K হোন	372 K করুন	428 K হতে	428 K হোন
যোগাযোগ	43 আমাদের সঙ্গে K	43 আমাদের সাথে K	72 আমাদের সঙ্গে K	72 আমাদের সাথে K	373 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	375 সিনিযর K
""", 'ল': """
লাইক	372 K দিন
লাগল	381 কেমন K
লিখুন	384 আপনার মতামত K
লেখা	390 ফ্রি K
লেখাটি	389 K পডতে
লেগেছে	381 কাজে K	381 কেমন K
""", 'শ': """
শুনুন	383 K
""", 'স': """
সংবাদটি	429 K
সংরক্ষিত	371 স্বত্ব K
সংশোধন	116 K:
সংশোধনী	116 K
সংস্করণে	116 আগের K
সঙ্গেই	393 আমাদের K থাকুন	393 K থাকুন
সদস্য	428 K হোন
সম্পাদকীয	376 K নীতির সঙ্গে
সর্বস্বত্ব	371 K সংরক্ষিত
সহযোগিতা	428 K করুন
সহাযতা	428 আমাদের K	428 K করুন
সাংবাদিক	429 আমাদের K
সাংবাদিকতা	429 স্বাধীন K
সাংবাদিকতাকে	387 স্বাধীন K	429 K
সাংবাদিকতার	387 K পাশে
সাপ্তাহিক	386 আমাদের K
সাবস্ক্রাইব	367 নিউজলেটারে K	372 K করুন	386 K করলে আপনি	386 K করার জন্য ধন্যবাদ	428 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	43 আমাদের K	72 আমাদের K	429 আমাদের K
হোযাটসঅ্যাপে	43 আমাদের K	72 আমাদের K
""", 'ก': """
กด	4958 Kเพิ่มเพื่อน	4986 Kติดตาม
กร	4928 Kอกอีเมล
กล	4989 K่าว
กอ	4987 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4986 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4946 Kบคุณที่สมัคร	4946 Kบคุณที่ลงทะเบียน	4987 Kงเรา
""", 'ค': """
คล	45 Kิปหรือภาพ	4986 Kิกที่นี่	4986 Kิกชม
คว	4956 Kามเห็นส่วนตัวของผู้เขียน
ค่	4955 Kาคอมมิชชั่น	4955 Kาคอมมิชชัน
""", 'จ': """
จด	4927 Kหมายข่าวของเรา	4946 Kหมายข่าวรายสัปดาห์ของเรา	4990 Kหมายข่าว	4991 Kหมายเปิดผนึก
จะ	4945 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4986 Kวน์โหลดแอปของเรา	4986 Kวน์โหลดแอปได้	4986 Kวน์โหลดแอปเลย	4986 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	43 Kดต่อเรา	43 Kดต่อทีมข่าว	72 Kดต่อเรา	72 Kดต่อทีมข่าว	4937 Kดต่อผู้สื่อข่าวของเรา	4937 Kดต่อกองบรรณาธิการ	4986 Kดตามเรา
ต่	4988 Kอเดือน	4988 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4946 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4950 Kลองอ่าน
ทั	43 Kกมา	4956 Kศนะของผู้เขียน
ทา	4945 Kงเว็บไซต์ขอสงวนสิทธิ์	4947 Kงอีเมลทุก
ทุ	4947 Kกเช้าทางอีเมล
""", 'บ': """
บท	4951 Kความฟรี	4987 Kความนี้
บร	4990 Kิจาค
บล	4970 K็อกโฆษณา
บอ	43 Kกเรา	72 Kกเรา	4989 Kกว่า
""", 'ผ': """
ผู	68 K้ช่วยเสมือน	68 K้ช่วย ai	4948 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4989 Kดกับ
""", 'ภ': """
ภา	45 Kพและคลิป	45 Kพหรือคลิป	45 Kพและวิดีโอ
""", 'ม': """
มี	4937 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4939 Kมรับคุกกี้
""", 'ร': """
ระ	4989 Kบุว่า
รา	4988 Kยเดือน
ร่	56 Kวมเป็นหนึ่ง	56 Kวมสนับสนุน	4948 Kวมสนับสนุนการทำงานของเรา	4948 Kวมสนับสนุนสื่ออิสระ	4948 Kวมสนับสนุนนักข่าว	4986 Kวมสนับสนุน	4986 Kวมบริจาคให้เรา	4986 Kวมบริจาคกับเรา	4986 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4956 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4987 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4933 Kวนลิขสิทธิ์	4934 Kวนสิทธิ์
สน	4948 Kับสนุนการทำงานของเรา	4948 Kับสนุนสื่ออิสระกับ	4986 Kับสนุนเรา	4986 Kับสนุนพวกเรา
สม	55 Kาชิกสามารถ	4927 Kัครรับจดหมายข่าว	4927 Kัครรับข่าวสาร	4986 Kัครรับ	4986 Kัครสมาชิกวันนี้	4986 Kัครสมาชิกเลย	4986 Kัครสมาชิกเพื่อ	4986 Kัครสมาชิกได้ที่	4986 Kัครสมาชิกของเรา	4990 Kาชิก
สำ	4950 Kหรับสมาชิกเท่านั้น
สื	4987 K่ออิสระ
ส่	43 Kงข้อความมา	43 Kงมาที่ทีมข่าว	54 Kงต่อ	72 Kงมาที่ทีมข่าว	4937 Kงเรื่องราวของคุณ	4937 Kงข่าวหาเรา	4986 Kงข้อมูลมาที่	4986 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4937 Kกคุณมีข้อมูล
ห้	4933 Kามคัดลอกข้อความ	4933 Kามคัดลอกเนื้อหา	4933 Kามคัดลอกบทความ	4933 Kามคัดลอกหรือเผยแพร่	4933 Kามคัดลอกหรือทำซ้ำ	4933 Kามคัดลอกหรือดัดแปลง	4933 Kามคัดลอกหรือนำ	4934 Kามทำซ้ำ
""", 'อ': """
อย	4986 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4927 Kเมลของคุณ
อ่	4950 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4986 Kียนถึงเรา	4986 K้าสู่ระบบเพื่อ
เฉ	4950 Kพาะสมาชิก
เน	11 Kื้อหานี้	4939 Kื้อหาจากภายนอก	4939 Kื้อหาภายนอก
เป	4950 K็นสมาชิกอยู่แล้ว	4989 Kิดเผยว่า
เผ	50 Kยแพร่ต่อ	50 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4945 Kื่อแสดงความคิดเห็น	4950 Kื่ออ่านต่อ	4950 Kื่ออ่านบทความ	4958 Kิ่มเพื่อนไลน์	4958 Kิ่มเพื่อนทางไลน์
เล	43 K่าให้เราฟัง	72 K่าให้เราฟัง	72 K่าประสบการณ์
เว	2 Kลาอ่าน	116 Kอร์ชันก่อนหน้าของ	4945 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	116 K้ไข:
แจ	43 K้งทีมข่าว	72 K้งทีมข่าว	4937 K้งเบาะแสข่าว	4937 K้งเรา	4986 K้งทีมงาน
แช	54 Kร์ให้	72 Kร์เรื่องราว
แท	67 K็กเรา	67 K็กมา
แห	4936 Kล่งข่าวที่ต้องการ	4936 Kล่งข่าวโปรด	4936 Kล่งที่มาที่ต้องการ
แอ	4958 Kดไลน์	4958 Kดไลน์เพื่อ	4986 Kดไลน์
""", 'โ': """
โป	4970 Kรแกรมบล็อกโฆษณา
โห	4986 Kวตเลย	4986 Kลดแอป
""", 'ใ': """
ให	4987 K้เรา
""", 'ไ': """
ไม	75 K่มีโฆษณา
""", 'ả': """
ảnh	5412 hãy gửi K
""", 'ủ': """
ủng	5351 ly cà phê K hộ	5412 hãy K hộ
""", 'あ': """
あと	3106 K#本、無料で
あな	56 Kたも参加
""", 'い': """
いか	3169 Kがでしたか
いた	3035 Kだいたサポートは	3035 Kだいたご寄付は
いの	117 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	3057 Kいのブラウザ
お寄	3169 Kせください
お届	62 Kけします
お申	3092 Kし込みはこちら	3169 Kし込みください	3169 Kし込みはこちら
お聞	3169 Kかせください
お見	3169 K逃しなく
お試	3169 Kしください
お読	3169 Kみいただけます
お送	62 Kりします
""", 'か': """
から	3112 K転載したものです	3112 Kの転載です
か月	3041 K無料	3171 K無料
""", 'が': """
が作	3148 aiK成
が無	3057 javascriptK効
が生	3148 aiK成
が翻	3148 aiK訳
が要	3148 aiK約
""", 'こ': """
ここ	3038 Kからは有料	3041 Kから先は
この	4 K記事を音声	11 Kコンテンツ	3038 K記事は有料	3038 K記事は会員	3064 K記事についてのご意見	3126 Kコンテンツは	3126 K投稿は	3126 K外部コンテンツは	3170 K記事が	3170 K記事を	3170 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	3057 K用のブラウザ
ご協	3169 K力ください
ご存	3113 Kじの方は
ご寄	3036 K付をお願い	3169 K付を	3169 K付で	3169 K付に	3169 K付が	3169 K付は	3169 K付いただ	3169 K付のお願い
ご意	48 K見・ご反論	3064 K見をお寄せ	3064 K見・ご感想をお寄せ	3064 K見・ご感想はこちら	3064 K見・ご感想をお待ち	3064 K見・ご感想をお聞かせ	3064 K見・ご感想をお願い	3064 K見・ご感想を送る
ご感	3064 K想をお寄せ
ご支	3036 K援をお願い	3169 K援
ご登	3103 K録ありがとうございます	3169 K録
ご覧	3169 Kください	3169 Kいただけます
ご購	3169 K読
ご連	3169 K絡ください
""", 'す': """
すで	3106 Kに会員の方
すべ	3041 Kての記事が
""", 'ぜ': """
ぜひ	3052 Kフォロー
""", 'で': """
で作	3148 aiK成
で受	3081 lineKけ取る
で届	3081 lineKく
で最	3081 lineK新
で生	3148 aiK成
で要	3148 aiK約
""", 'と': """
と強	3172 K調
と書	3172 Kい
と発	3172 K表
と話	3172 Kし	3172 Kす
と語	3172 Kっ	3172 Kる
と説	3172 K明
と述	3172 Kべ
""", 'に': """
によ	3148 aiKって生成	3148 aiKる要約	3172 Kると
""", 'の': """
の使	3062 cookieK用
の学	53 aiK習
の採	3092 K用情報はこちら
の提	3112 K供記事です
""", 'を': """
をフ	3052 Kォローしよう
を使	3062 cookieK用
を利	3062 cookieK用
を有	3057 javascriptK効	3057 javascript K効
を発	3172 K表した
を許	3087 cookieK可
""", 'ア': """
アカ	3081 lineKウントはこちら
アシ	68 aiKスタント
アド	3132 Kブロックを
アフ	79 Kィリエイトリンク	79 Kィリエイト広告	3110 Kィリエイト広告	3110 Kィリエイトプログラム	3110 Kィリエイトリンク	3120 Kィリエイトリンク	3120 Kィリエイト広告	3120 Kィリエイトプログラム
アプ	3047 Kリはこちら	3048 Kリを開く	3048 Kリをダウンロード	3048 Kリのダウンロード	3048 Kリをインストール	3102 Kリなら通知	3102 Kリなら速報	3102 Kリなら、	3102 Kリで読むと	3102 Kリなら
アン	110 Kケート	3098 Kケートはこちら	3098 Kケート実施中	3098 Kケートにご協力ください	3098 Kケートにご協力を	3098 Kケートへのご協力	3099 Kケートに答えて
""", 'オ': """
オフ	3132 Kにしてページを
""", 'カ': """
カ月	3041 K無料	3171 K無料
""", 'ク': """
クイ	3099 Kズに答えて
クッ	3059 cookie(Kキー)	3062 Kキーを使用	3062 Kキーを利用	3087 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	90 Kント欄	116 Kントしていない	3064 Kントを投稿するには	3064 Kントするには	3064 Kントをお寄せ	3071 Kント欄で	3071 Kント欄に	3071 Kント欄から	3071 Kント欄へ	3101 Kントは削除します	3101 Kントは削除することが	3101 Kントは削除する場合	3101 Kントは承認	3101 Kントは公開前	3101 Kントは非表示
コー	59 Kヒー代	59 Kヒーをおごって	3035 Kヒーをおごる
""", 'サ': """
サポ	3035 Kートをしてみませんか	3035 Kートをしませんか	3035 Kートしてみませんか	3036 Kートをお願いします	3169 Kートをお願い	3169 Kートしていただ
""", 'シ': """
シェ	28 Kアして	54 Kアして
""", 'ス': """
スパ	76 Kムは
""", 'タ': """
タグ	67 K付けして	67 Kをつけて
""", 'ダ': """
ダウ	3169 Kンロードしてください
""", 'チ': """
チケ	3092 Kット販売中
チッ	3035 Kプで応援
チャ	3055 Kンネル登録を	3081 Kンネルに参加する	3081 Kンネルに参加しよう
""", 'ニ': """
ニュ	83 Kースレター	3044 Kースレターに登録	3046 Kースレターを	3081 googleKースで	3103 Kースレター登録はこちら	3173 Kースレター
""", 'ネ': """
ネタ	116 Kバレを含
""", 'バ': """
バー	68 Kチャルアシスタント
""", 'フ': """
フォ	3052 Kローして最新	3052 Kローをお願い	3169 Kローしてください
""", 'ブ': """
ブラ	3123 Kウザは音声	3123 Kウザは動画	3123 Kウザではこの動画	3123 Kウザはvideo	3123 Kウザはaudio
""", 'プ': """
プッ	3048 Kシュ通知
プラ	3059 Kイバシーポリシーに
プレ	3041 Kミアム会員	3095 Kゼントした記事は
プロ	3110 Kモーションが含まれ	3110 Kモーションを含
""", 'ポ': """
ポッ	39 Kドキャスト
""", 'マ': """
マン	3035 Kスリーサポーター
""", 'ミ': """
ミラ	69 Kーサイト
""", 'メ': """
メル	3044 Kマガに登録	3046 Kマガで	3103 Kマガ登録はこちら	3103 Kマガの登録	3170 Kマガ
メー	24 Kルアドレスが公開されること	63 Kルで受け取りたい方	63 Kルでお知らせ	65 Kルアドレスは表示され	65 Kルアドレスが表示され	83 Kルマガジン	3044 Kルマガジンに登録	3046 Kルマガジンで	3046 Kルマガジンを	3046 Kルでお届け	3064 Kルアドレスが公開されることはありません	3103 Kルアドレスを入力してください	3173 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	3038 Kインして続きを	3038 Kインしてください	3041 Kインが必要	3169 Kインして
""", 'ヶ': """
ヶ月	3041 K無料	3171 K無料
""", '上': """
上优	5460 在googleK先
上優	5460 在googleK先
""", '下': """
下方	5567 K留言
下載	5433 K客戶端	5435 Kapp	5435 K應用程式
下载	5433 K客户端	5435 Kapp	5435 K应用	5566 K客户端
""", '不': """
不代	5459 K表本站	5491 K表本站立场	5505 K表本報立場	5505 K表本报立场	5505 K表本站立场	5505 K表本站立場	5505 K表本媒體立場	5505 K表本網立場	5505 K表本刊立場
不发	76 K垃圾
不同	48 K意本文
不妨	28 K转发	28 K分享给
不属	5535 K于任何财团
不屬	5535 K於任何財團
不得	5459 K转载	5459 K轉載
不认	48 K同本文
不錯	5566 K過
不错	5566 K过
""", '为': """
为首	5460 K选来源
""", '人': """
人工	53 K智能训练
""", '仅': """
仅代	5459 K表作者本人	5459 K表作者个人	5459 K表作者观点	5459 K表作者的	5459 K表作者立场
仅供	5491 K其表达个人看法
仅限	5496 K会员	5496 K订户
""", '他': """
他說	5569 K
他说	5569 K
""", '付': """
付費	5427 K後	5570 K牆
付费	5427 K后	5570 K墙
""", '以': """
以下	5520 K内容来自
以閱	5424 K讀全文
以阅	5424 K读全文
""", '仮': """
仮名	116 Kです	116 K
""", '仲': """
仲間	56 Kに加わ
""", '会': """
会员	55 K每月	5427 K专享	5496 K限定内容
会員	55 Kの方は	55 Kは月に	3038 K限定です	3038 K限定の記事	3038 K登録できます	3041 K登録すると	3041 K登録が必要	3106 Kの方はこちら	3106 K登録で続きを読む	3106 K登録後にご覧	3139 Kだけが読める	3139 Kのみがお読み	3139 Kのみ閲覧	3169 K登録して	3169 K登録は	3169 K登録がお済み	3169 K登録をお願い	3169 K登録で	3169 K登録のうえ	3169 K登録はこちら	3169 K登録ください	3170 Kの方
会費	3104 Kで運営
""", '体': """
体験	72 K談をお寄せ
""", '你': """
你的	5422 K支持	5566 K支持,	5566 K支持让	5566 K支持讓	5566 K支持是
""", '使': """
使用	5444 Kcookie改善	5444 Kcookie以	5444 K cookie 以	5444 K cookie 来	5444 K cookie 來	5448 Kcookie来	5448 Kcookie來
""", '來': """
來自	5476 K外部平台的內容
""", '依': """
依靠	5494 K读者的支持	5494 K讀者的支持
""", '侵': """
侵权	5459 K必究	5459 K请联系	5459 K请告知	5459 K请及时
侵權	5459 K必究
""", '個': """
個人	3062 K情報の取り扱い	3112 Kの見解です	5491 K看法
""", '偏': """
偏好	5460 googleK來源	5460 google K來源	5460 K來源清單	5549 K來源
""", '僅': """
僅限	5496 K會員	5496 K訂戶
""", '優': """
優先	3080 Kソース	3080 K表示に設定	3080 Kする情報源	3080 K的に表示
""", '免': """
免費	17 K閱讀	5506 K文章	5506 K閱讀篇數	5506 K閱讀額度	5507 K註冊即可	5507 K註冊後	5538 K文章	5566 K訂閱	5568 K試用
免费	17 K阅读	5506 K文章	5506 K阅读篇数	5507 K注册即可	5507 K注册后	5538 K文章	5566 K订阅	5568 K试用
""", '內': """
內容	5483 K由ai
""", '全': """
全文	23 Kを	3038 Kを読むには	3038 Kをお読み
""", '公': """
公众	18 K号	5438 K号:
公开	5571 K信
公式	3048 Kアプリ	3052 Kアカウントをフォロー	3052 Kアカウントを友だち	3081 Klineはこちら	3170 Kline
公開	3174 K書簡	5571 K信
""", '关': """
关注	5438 K我们的微信	5438 K我们的公众号	5438 K我们的微博	5438 K我们的频道	5438 K我们的官方	5566 K我们
关闭	5530 K后刷新页面
""", '内': """
内容	5483 K由ai
内阅	5433 appK读
""", '写': """
写真	45 Kや動画	45 K・動画	45 Kや映像
写道	5569 K
""", '分': """
分で	2 K読めます
分享	54 K给	54 K給	72 K您的故事	5487 K此文給朋友
""", '初': """
初割	3171 K
初月	3106 K#円で	3171 K無料
""", '判': """
判断	3172 Kした
""", '利': """
利用	3059 K規約に同意
""", '前': """
前請	5491 K先登入
前请	5491 K先登录
""", '剩': """
剩余	5424 K#%内容	5424 K#%的内容
剩餘	5424 K#%內容	5424 K#%的內容
""", '力': """
力を	3104 K貸してください
""", '加': """
加入	56 K他们	56 K他們	5438 Kline好友	5438 Kline官方	5438 Kline@	5494 K贊助行列	5494 K赞助行列	5566 K会员	5566 K會員
加记	43 K者微信	72 K者微信
""", '助': """
助手	68 aiK	68 ai K
""", '励': """
励み	3170 Kになります
""", '動': """
動画	45 Kや写真	3093 Kをご覧ください	3093 Kはこちら	3096 Kでも詳しく	3096 Kでも解説	3123 Kを再生するには	3123 Kをご覧いただくには	3123 Kを視聴するには
""", '勘': """
勘誤	116 K
勘误	116 K
""", '包': """
包月	5568 K
""", '化': """
化名	116 K
""", '即': """
即可	5491 K留言
""", '参': """
参加	56 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	3055 Kち追加
""", '収': """
収益	3110 Kを得ること
""", '发': """
发给	62 K您
发表	8 K评论
发送	62 K给您	5430 K到您的邮箱
""", '取': """
取材	43 K班に	43 K班まで	43 K班が	72 K班に	72 K班まで	72 K班が	116 Kに回答しなかった	116 Kに応じなかった	3082 K班までご	3104 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	3044 Kトレイにお届け	3044 Kトレイに届けます
""", '只': """
只靠	5494 K讀者	5494 K读者
""", '可': """
可能	116 K引起不适	116 K引起不適
""", '同': """
同意	5476 Kcookie
""", '向': """
向我	43 K们爆料	43 K們爆料	72 K们爆料	72 K們爆料
向本	43 K报	72 K报
""", '含': """
含剧	116 K透
含有	116 K暴力
""", '启': """
启用	5523 Kjavascript
""", '告': """
告訴	43 K我們	72 K我們	5569 K
告诉	43 K我们	72 K我们	5569 K
""", '呼': """
呼び	3172 Kかけた	3172 Kかける	3172 Kかけて	3172 K掛け
""", '命': """
命じ	3172 Kた
""", '啟': """
啟用	5523 Kjavascript
""", '喊': """
喊道	5569 K
""", '因': """
因为	5566 K有你的支持
因為	5566 K有你的支持
""", '图': """
图片	45 K和视频
""", '売': """
売上	3110 Kの一部が還元
""", '外': """
外部	3087 Kコンテンツ	5476 K内容	5476 K內容
""", '她': """
她說	5569 K
她说	5569 K
""", '如': """
如侵	5459 K权,	5459 K权请	5459 K权联系
如有	5459 K侵权,	5459 K侵权请	5459 K侵权联系	5459 K侵權,	5459 K侵權請
""", '学': """
学習	53 aiK
""", '安': """
安心	117 K專線
""", '官': """
官方	5440 K微信
""", '定': """
定期	5566 K定額
""", '寄': """
寄付	3035 Kで応援	3136 Kで成り立って	3136 Kで運営され	3136 Kによって運営され	3169 Kをお願い	3173 K
寄到	5430 K您的信箱	5493 K你的信箱
寄給	62 K您
寄给	62 K您
""", '寫': """
寫道	5569 K
""", '将': """
将本	5487 K文赠送给
""", '將': """
將本	5487 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3113 Kわせた方は
""", '已': """
已是	5424 K會員	5496 K订户	5496 K訂戶
已经	5424 K是会员
已讀	5565 K
已读	5565 K
""", '年': """
年額	3171 K
""", '广': """
广告	13 K后继续	13 K之后继续	5449 K拦截	5530 K拦截	5530 K屏蔽	5530 K过滤	5532 K拦截	5532 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	75 Kも	75 Kなし	75 Kなしで	3104 Kに頼らず	3132 Kブロッカーを	3132 Kブロックを	3132 Kブロック機能	3132 Kブロックは	3132 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5449 K攔截	5530 K阻擋程式	5530 K攔截	5530 K封鎖	5530 K阻擋器	5532 K攔截	5532 K封鎖
""", '开': """
开启	5435 K通知	5523 Kjavascript
""", '弊': """
弊社	3170 K
弊紙	43 Kまで	72 Kまで
""", '当': """
当サ	3170 Kイト
当初	116 Kの記事で
当社	3170 Kの
当編	3170 K集部
""", '後': """
後援	85 K
""", '微': """
微信	5435 K扫	5440 K公众号
""", '心': """
心理	117 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	3036 Kをお願いします	3169 Kをお願い	3169 Kして
""", '您': """
您已	5493 K成功订阅	5493 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5422 K支持	5494 K每一份捐款	5494 K每一筆捐款	5566 K捐款	5566 K支持,	5566 K支持让	5566 K支持讓	5566 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3082 Kをお寄せください	3082 K提供はこちら	3082 K提供を募集	3082 K提供をお待ち	3082 Kをお待ちして	3113 Kをお持ちの方は	3113 K提供窓口
""", '感': """
感謝	5493 K您的訂閱	5566 K閱讀	5566 K您的支持
感谢	5493 K您的订阅	5566 K阅读	5566 K您的支持
""", '成': """
成为	56 K其中一员	5424 K会员即可阅读	5424 K会员即可查看	5424 K会员即可解锁	5496 K付费会员	5566 K会员,	5566 K会员即可	5566 K我们的会员
成果	3120 K報酬型広告
成為	5424 K會員即可閱讀	5424 K會員即可看	5424 K會員即可解鎖	5494 K我們的贊助	5496 K付費會員	5566 K會員,	5566 K會員即可	5566 K我們的會員
""", '我': """
我们	5444 K使用cookie	5444 K使用 cookie	5567 K的
我們	5444 K使用cookie	5444 K使用 cookie	5567 K的
""", '手': """
手机	5435 K客户端
""", '打': """
打开	5433 Kapp	5435 K微信
打開	5433 Kapp
""", '扫': """
扫一	5435 K扫
扫描	5433 K二维码下载	5433 K二维码加入	5435 K二维码关注	5566 K二维码下载	5566 K二维码关注	5566 K二维码加入	5566 K二维码阅读
""", '把': """
把你	72 K的故事发
把您	72 K的故事发	72 K的经历发	72 K的經歷
把文	5487 K章送給
""", '投': """
投げ	59 K銭
""", '拒': """
拒絕	116 K置評
拒绝	116 K置评
""", '指': """
指出	5569 K
指摘	3172 Kした
""", '捐': """
捐助	5494 K我们	5494 K我們
捐款	5566 K支持	5570 K
""", '掃': """
掃一	5435 K掃
掃描	5433 K qr	5566 K二維碼
""", '授': """
授權	52 cc by #K
""", '推': """
推播	16 K	5435 K通知
推送	16 K	5435 K通知
""", '描': """
描写	116 Kが含まれ
""", '提': """
提供	101 taboola K	101 outbrain K	101 dianomi K	101 revcontent K	101 mgid K
""", '擋': """
擋廣	5532 K告
""", '支': """
支持	5421 K獨立媒體,	5421 K独立媒体,	5422 K我们的	5422 K我們的	5566 K我们,	5566 K我們,	5566 K我们。	5566 K我們。	5566 K我们的报道	5566 K我們的報導	5566 K我们的新闻	5566 K我們的新聞	5566 K我们的记者	5566 K我們的記者	5566 K我们的工作	5566 K我們的工作	5566 K我们继续	5566 K我們繼續
支援	3136 Kで成り立って	3136 Kで運営され	3136 Kによって成り立って	3136 Kによって運営され	3169 Kをお願い
""", '教': """
教え	54 Kてあげて
""", '文': """
文章	5459 K来源:
""", '新': """
新着	63 K記事をメール
新闻	5460 在googleK上关注
""", '无': """
无广	75 K告
""", '明': """
明ら	3172 Kかにした
""", '智': """
智慧	68 K助理
智能	68 K助手
""", '暢': """
暢讀	5496 K全站
""", '更': """
更新	63 K情報をメール
更正	116 K:	116 【K】	116 K说明	116 K說明
""", '最': """
最新	3044 K情報をお届け
""", '會': """
會員	55 K每月	5427 K專享	5496 K限定內容
""", '月': """
月額	3035 Kサポーター	3041 K#円	3171 K
""", '有': """
有了	5566 K你的支持	5566 K您的支持
有料	55 K会員は	3038 K会員限定	3038 K会員になる	3038 K会員の方	3040 K記事がお得に読める	3040 K記事が読み放題	3106 K記事が読めます	3173 K会員
有权	5491 K删除
有權	5491 K刪除
""", '未': """
未予	116 K置评
未回	116 K应	116 K應
未滿	5516 K#歲	5516 K十八歲
未經	5459 K授權不得	5459 K授權,不得	5459 K授權禁止	5459 K授權請勿	5459 K授權,請勿
未经	5459 K授权不得	5459 K授权,不得	5459 K授权禁止	5459 K授权,禁止	5459 K授权请勿	5459 K授权,请勿
""", '本': """
本ま	3095 Kでプレゼントできます	3095 Kでギフトできます	3095 Kで無料でプレゼント	3106 月#Kで無料で
本ア	3170 Kプリ
本サ	3170 Kイト
本中	3166 #K#本
本內	5520 K容來自
本内	5520 K容来自
本刊	5567 K
本報	5567 K導
本报	5567 K读者	5567 K道
本文	116 K早前版本	116 K先前版本	116 K已更新	116 K已作	5459 K来源:	5459 K来源于	5567 K
本站	5567 K
本紙	43 Kまで	72 Kまで
本網	5444 K站使用cookie	5444 K站使用 cookie	5444 K站使用小型	5567 K
本网	5444 K站使用cookie	5444 K站使用 cookie	5444 K站使用小型
本記	3170 K事
本誌	3170 K
""", '来': """
来自	5476 K外部平台的内容
""", '标': """
标记	67 K我
""", '標': """
標記	67 K我
""", '機': """
機械	3148 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5438 K关注	5566 K加入	5566 K赞助	5566 K订阅	5566 K投稿
""", '歡': """
歡迎	28 K分享給	5438 K追蹤	5566 K加入	5566 K贊助	5566 K訂閱	5566 K投稿
""", '此': """
此內	11 K容	5520 K容來自	5520 K容由
此内	11 K容	5520 K容来自	5520 K容由
此前	116 K版本
此影	5519 K片在您所在
此视	5519 K频在您所在
""", '残': """
残り	3038 K#文字	3038 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5568 K
每日	5432 K简报	5432 K簡報	5432 K電子報
每月	5568 K
""", '求': """
求め	3172 Kた	3172 Kている
求助	0 K	117 K热线	117 K熱線	117 K渠道
""", '沒': """
沒有	75 K廣告	5535 K股東	5535 K財團
""", '没': """
没有	75 K广告	76 K垃圾	5535 K股东	5535 K财团
""", '浏': """
浏览	5449 K器版本	5519 K器不支持音频	5519 K器不支持视频	5519 K器不支持播放	5519 K器不支持html#	5519 K器不支持video
""", '添': """
添加	43 K记者微信	72 K记者微信
""", '瀏': """
瀏覽	5519 K器不支援影片	5519 K器不支援音訊
""", '点': """
点击	5566 K关注	5566 K这里
""", '為': """
為首	5460 K選來源
""", '無': """
無効	3132 Kにしてページを	3132 Kにして再読み込み	3132 Kにして、ページを
無料	17 K記事	3038 Kで会員登録	3038 K会員に登録	3106 Kで読める記事の上限	3106 K会員になると	3139 K記事の閲覧	3139 K記事は残り	3139 Kで読める記事	3139 K閲覧	3166 K記事 #/#	3166 K記事#/#	3169 K会員に登録	3169 K会員登録	3171 K体験
無断	3079 K転載	3079 K複製	3147 K転載・複製	3147 K転載を禁じ	3147 Kでの転載	3147 Kで転載
""", '照': """
照片	45 K和视频	45 K或视频	45 K和影片	45 K或影片
""", '版': """
版权	5459 K归本	5459 K归原	5459 K归作者	5459 K所有,	5459 K所有:	5459 K所有©	5459 K所有 ©	5459 K归属本	5459 K归属原	5459 K归属作者	5459 K归属于
版權	5459 K所有	5459 K歸本	5459 K歸原	5459 K歸作者	5459 K歸屬於
""", '特': """
特此	116 K更正
""", '独': """
独立	3170 Kしたジャーナリズム	5567 K新闻	5567 K媒体
""", '獨': """
獨立	5567 K新聞	5567 K媒體
""", '獲': """
獲得	5503 K佣金
""", '生': """
生命	117 K热线	117 K線
生成	5483 由 ai K	5483 由aiK	5483 ai K,仅供	5483 aiK,僅供
""", '產': """
產生	5483 由 ai K	5483 由aiK
""", '用': """
用邮	63 K件接收
""", '由': """
由人	5483 K工智能生成	5483 K工智慧生成
由讀	5567 K者
由读	5567 K者
""", '申': """
申し	3092 K込みはこちら
申込	3092 Kみはこちら	3092 Kはこちら
""", '电': """
电子	5570 K报
""", '畅': """
畅读	5496 K全站
""", '留': """
留言	90 K区	90 K區	5567 K告诉我
""", '異': """
異論	48 Kのある方
""", '疑': """
疑問	3082 Kをお寄せ
""", '登': """
登入	27 K或	5424 K後繼續	5424 K會員即可	5424 K會員後	5424 K會員以	5424 K會員繼續	5507 K或註冊
登录	27 K或	5424 K后继续	5424 K后查看全文	5424 K后查看完整	5507 K或注册
登録	3106 Kして続きを読む	3169 Kしてください	3169 Kはこちら
""", '發': """
發表	8 K評論
發送	62 K給您
""", '皆': """
皆さ	3170 Kまの
""", '相': """
相談	0 K	117 K窓口	117 K先
""", '看': """
看更	5433 appK多
""", '禁': """
禁止	5459 K转载
禁無	3078 K断
""", '私': """
私た	3170 Kちの
""", '科': """
科し	3172 Kた
""", '称': """
称	5569 K
""", '稱': """
稱	5569 K
""", '立': """
立即	5566 K加入我们	5566 K加入我們	5566 K订阅	5566 K訂閱	5566 K下载	5566 K下載	5566 K报名	5566 K報名	5566 K成为会员	5566 K成為會員
""", '第': """
第一	5491 K条评论	5491 K則留言	5491 K條評論
""", '筆': """
筆者	3112 K個人の見解
""", '紙': """
紙の	3170 K新聞の定期購読者
""", '経': """
経験	72 Kをお寄せ	72 Kをお聞かせ
""", '絕': """
絕無	76 K垃圾
""", '続': """
続き	3038 Kを読むには	3038 Kをお読みになる
""", '編': """
編按	116 K
編者	116 K註
編集	43 K部まで	43 K部に	72 K部まで	72 K部に	116 K部注	3170 K部では
""", '繼': """
繼續	5424 K閱讀請
""", '绝': """
绝无	76 K垃圾
""", '继': """
继续	5424 K阅读请
""", '编': """
编者	116 K注
""", '翻': """
翻墙	69 K
翻譯	5483 由aiK
翻译	5483 由aiK
""", '者': """
者說	5569 K
者说	5569 K
""", '联': """
联盟	79 K链接	5503 K链接
联系	43 K我们	43 K记者	72 K记者
""", '聯': """
聯盟	5503 K行銷連結	5503 K連結
聯絡	43 K我們
""", '自': """
自动	5483 由 ai K生成	5483 由aiK生成
自動	3148 K翻訳	5483 由 ai K生成	5483 由aiK生成
""", '若': """
若有	5459 K侵权,	5459 K侵权请	5459 K侵權,	5459 K侵權請
""", '获': """
获得	5503 K佣金
""", '著': """
著作	3079 K権は	3147 K権法により保護	3147 K権法で保護
""", '虚': """
虚拟	68 K助手
""", '表': """
表明	5491 K本站立场
表示	5569 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '見': """
見逃	3168 Kしません	3168 Kしなく	3168 Kさず	3168 Kさない
""", '訂': """
訂正	116 K:	116 【K】	116 Kして	116 Kします
訂閱	63 K電子報	5424 K即可	5424 K後繼續	5430 K我們的	5430 K電子報	5566 K我們	5570 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	116 Kを更新しました	116 Kを修正しました	3040 Kが読み放題	3095 Kをプレゼントできます	3166 #K中#記事
記者	3082 Kまでご連絡ください
""", '訴': """
訴え	3172 Kた
""", '評': """
評論	90 K區
""", '認': """
認め	3172 Kた
認為	5569 K
""", '說': """
說:	5569 K
說。	5569 K
說道	5569 K
""", '読': """
読み	3041 K放題
読者	21 Kの寄付	21 Kの支援	3104 Kの会費で	3170 Kの皆様	3170 Kの皆さ	3170 Kアンケート
""", '請': """
請先	5566 K登入
請分	28 K享給
請啟	5444 K用javascript
請我	59 K喝咖啡
請捐	5566 K款
請支	5421 K持我們	5421 K持獨立媒體	5566 K持我們
請登	5424 K入會員	5566 K入後	5566 K入以
請立	5566 K即捐款
請贊	5421 K助我們
請輸	5493 K入您的電子	5566 K入您
請關	5530 K閉後重新整理
請點	5566 K擊此處	5566 K擊這裡	5566 K擊下方	5566 K擊連結
""", '讀': """
讀者	48 K投書	5567 K問卷
""", '订': """
订阅	55 K用户	55 K会员	5424 K即可	5424 K后继续	5430 K我们的	5430 K电子报	5566 K我们	5570 K费
""", '认': """
认为	5569 K
""", '训': """
训练	53 K人工智能	53 aiK
""", '许': """
许可	52 cc by #K
""", '设': """
设为	5460 K首选来源
""", '评': """
评论	90 K区	5491 K服务协议
""", '该': """
该视	5519 K频在您所在
""", '说': """
说:	5569 K
说。	5569 K
说道	5569 K
""", '请': """
请先	5566 K登录
请关	5530 K闭后刷新
请分	28 K享给
请启	5444 K用javascript
请我	59 K喝咖啡	59 K喝杯咖啡
请捐	5566 K款
请支	5421 K持我们	5421 K持独立媒体	5566 K持我们
请点	5566 K击此处	5566 K击这里	5566 K击下方	5566 K击阅读	5566 K击关注	5566 K击链接
请登	5566 K录后	5566 K录以
请立	5566 K即捐款
请赞	5421 K助我们
请转	28 K发
请输	5493 K入您的电子邮箱	5493 K入您的邮箱	5566 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	48 K来信	5567 K问卷	5567 K群
""", '責': """
責任	5459 K編輯:
""", '賺': """
賺取	5503 K佣金
""", '購': """
購読	3038 K者の方は	3041 Kすると	3169 Kしてください	3170 K者の方	3173 K料
""", '贈': """
贈送	5487 K給好友
""", '贊': """
贊助	5421 K我們,	5566 K我們
""", '责': """
责任	5459 K编辑:
""", '赚': """
赚取	5503 K佣金
""", '赞': """
赞助	5421 K我们,	5566 K我们
""", '赠': """
赠送	5487 K给好友
""", '身': """
身边	5567 K的新鲜事
身邊	5567 K的新鮮事
""", '転': """
転載	50 K	3078 Kを禁じ
""", '輸': """
輸入	5493 Kemail
""", '轉': """
轉發	54 K給
轉給	54 K
轉載	50 K	5459 K請註明
""", '转': """
转发	54 K给
转给	54 K
转载	50 K	5459 K请注明
""", '输': """
输入	5493 Kemail
""", '还': """
还可	5487 K赠送
""", '这': """
这篇	5567 K文章
""", '迷': """
迷惑	76 Kメールは
""", '追': """
追記	116 K:
追蹤	5438 K我們的	5460 Kgoogle news	5566 K我們
""", '送': """
送っ	54 Kてください
送到	5493 K你的邮箱	5493 K您的邮箱	5493 K您的信箱
""", '這': """
這篇	5567 K文章
""", '通': """
通知	16 K	3048 Kをオン
通过	63 K邮件接收
""", '週': """
週に	20 K一度
週刊	3103 Kニュースレター
""", '邀': """
邀請	5566 K您
邀请	5566 K您
""", '還': """
還可	5487 K贈送
""", '邮': """
邮件	63 K订阅	83 K通讯
邮箱	24 K地址不会被公开	65 K不会显示	65 K地址不会显示	65 K不会公开
""", '鏡': """
鏡像	69 K
""", '镜': """
镜像	69 K
""", '長': """
長說	5569 K
""", '长': """
长说	5569 K
""", '開': """
開啟	5435 K通知	5523 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5424 K全文請	5565 K
""", '閲': """
閲覧	3166 K記事数:#/#
""", '關': """
關注	5438 K我們的臉書	5438 K我們的粉絲	5438 K我們的官方	5438 K我們的頻道	5566 K我們
關閉	5530 K後重新整理
""", '问': """
问卷	110 K
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5424 K全文请	5565 K
""", '随': """
随时	5566 K掌握
""", '隐': """
隐私	5448 K政策
""", '隨': """
隨時	5566 K掌握
""", '隱': """
隱私	5448 K權政策	5448 K政策
""", '電': """
電子	24 K郵件地址不會公開	83 K報	5570 K報
""", '需': """
需接	5476 K受cookie
需要	0 K帮助	0 K幫助	5476 K接受cookie	5566 K您的支持	5566 K你的支持
""", '音': """
音声	3093 Kでもお聴き
""", '頂': """
頂い	3035 Kたサポートは
""", '飲': """
飲酒	5516 K過量
""", '首': """
首年	5509 K仅需
首月	5496 K仅需	5496 K只要	5509 K免费	5509 K免費	5509 K仅	5509 K僅	5509 K只需	5568 K
首选	5460 K新闻来源	5460 googleK来源	5460 google K来源	5549 K来源
首選	5460 K新聞來源	5549 K來源
""", '點': """
點擊	5566 K這裡
""", '가': """
가명	116 K
가상	68 K 비서
가입하세요	3307 K
가입해	3307 K 주세요
""", '값': """
값으로	3235 커피 한 잔 K 후원	3235 커피 한 잔 K 응원	3235 커피 한 잔 K 독립
""", '강': """
강조했다	3310 K
""", '계': """
계속	3182 K 읽으려면	3182 K 읽으시려면
""", '공': """
공개	3312 K 서한
공개서한	3312 K
공유해	28 K	54 K 주세요
공유해주세요	54 K
""", '광': """
광고	13 K 아래	13 K 후	75 K 없이	3265 K 차단	3267 K 차단기를
광고도	75 K
광고차단	3265 K	3267 K 프로그램을	3267 K 기능을
""", '구': """
구글	3194 K 뉴스에서
구독	55 K 회원은	3182 K 후 이용
구독료	3311 K
구독을	3307 K 신청하세요
구독자	3182 K 전용 기사	3182 K 전용 콘텐츠	3182 K 전용입니다	3182 K 전용 서비스	3308 K
구독자는	55 K
구독자만	3182 K 볼 수	3236 K 읽을
구독자에게만	3236 K 제공
구독하고	3194 K
구독하세요	3206 K	3307 K
구독하시면	3182 K
구독해	85 K 주세요	3193 K 주세요	3234 K 주셔서	3307 K 주세요
구독해주세요	3193 K
구독해주셔서	3234 K
""", '금': """
금요일	3234 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3179 좋은 K 후원	3301 #개 K 중 #개
기사가	116 K 수정
기사를	4 K 듣	116 K 수정	3182 전체 K 보려면	3236 전체 K 읽어보세요
기사의	116 K 이전 버전
기자를	3235 K 응원해
기자에게	3207 K 연락해 주세요
""", '남': """
남겨주세요	3307 K
""", '네': """
네이버	3194 K 메인에서	3206 K 구독
네이버에서	3194 K 구독
""", '놓': """
놓치지	3307 K 마세요
""", '눌': """
눌러주세요	3307 K
""", '뉴': """
뉴스레터	83 K	3185 K 구독하기	3185 K 구독하세요	3185 K 신청하기	3185 K 구독 신청하기	3308 K	3311 K
뉴스레터로	3185 K 받아
뉴스레터를	3185 K 받아	3185 K 구독하세요	3185 K 구독해	3185 K 구독하고	3185 K 구독하면	3307 K 신청하세요
""", '다': """
다운로드하세요	3307 K
""", '달': """
달	3236 첫 K #원
""", '답': """
답변하지	116 K 않았
""", '당': """
당신의	3207 K 제보가	3308 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	90 K
댓글에	90 K
댓글은	3232 K 삭제될	3232 K 삭제합니다	3232 K 통보	3232 K 예고	3232 K 운영자	3232 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3310 K
""", '도': """
도움받을	117 K 곳
도움이	0 K 필요
""", '독': """
독립	3308 K 언론
독립언론	3308 K
독립언론을	3235 K 지켜
독자	3247 K 후원으로	3307 K 여러분의	3308 K 여러분
독자님의	3180 K 후원	3247 K 후원으로
독자들의	21 K 후원	3247 K 후원으로	3271 K 후원
독자의	3247 K 후원으로	3271 K 후원	3308 K 힘
독자투고는	48 K
독자투고를	48 K
""", '동': """
동의하는	3234 K 것으로 간주
동참해	56 K 주세요
""", '들': """
들려주세요	3307 K
들으실	3304 K 수 있습니다
들을	3304 K 수 있습니다
""", '로': """
로그인	27 K	3182 K 후 이용
로그인이	3182 K 필요합니다	3182 K 필요한 서비스	3182 K 필요해요
로그인하거나	3307 K
로그인하고	3236 K 계속
로그인하면	3236 K 계속
로그인하시면	3182 K
""", '링': """
링크에서	3307 K 확인하세요
""", '마': """
마음에	3235 기사가 K 드셨다면
""", '만': """
만나보세요	3307 K
""", '말': """
말했다	3310 K
""", '매': """
매월	3309 K
매일	20 K 아침
""", '메': """
메일로	63 K 받아보	63 K 받고 싶은	3234 K 보내드려요
메일함으로	3185 K 보내	3185 K 받	3185 K 배달	3185 K 전해
""", '묘': """
묘사가	116 K 포함
""", '무': """
무단	3204 K 복제	3204 K 전재
무단전재	3203 K
무료	17 K 기사	3245 K 기사	3309 K 체험
무료로	17 K 볼 수 있는	3236 기사를 K 볼 수 있습니다
""", '미': """
미러	69 K 사이트
""", '바': """
바로잡습니다	116 [K]	116 K
""", '받': """
받아보세요	3307 K
""", '발': """
발	54 K给
""", '밝': """
밝혔다	3310 K
""", '보': """
보내	62 K 드립니다	3307 K 주세요
보내드리는	3234 K
보내드립니다	62 K	3234 K
보내주세요	3307 K
""", '본': """
본	3308 K 기사
본사의	3243 K 편집 방향	3243 K 편집방향
본지는	3308 K
본지의	3243 K 편집 방향	3243 K 편집방향
""", '분': """
분	2 K 읽기
분은	3207 알고 계신 K 기자	3207 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3256 K 오디오를	3256 K 비디오를	3256 K 동영상을
브라우저는	3256 K 동영상
브라우저에서는	3256 K 동영상을
""", '사': """
사연을	3207 K 보내주세요	3207 K 보내 주세요
사전	3222 K 등록하기	3222 포럼 K 등록
사진	45 K·영상
사진과	45 K 영상	45 K 동영상
사진이나	45 K 영상	45 K 동영상
""", '상': """
상담	0 K
상담전화	117 K
""", '선': """
선호	3205 K 매체로	3205 K 출처로	3205 K 언론사	3205 K 매체
선호하는	3205 K 출처
""", '설': """
설명했다	3310 K
설문에	110 K	3307 K 참여하세요
설문조사에	110 K
설치하세요	3307 K
""", '세': """
세미나	3222 K 신청하기
""", '소': """
소식을	3234 K 전해드립니다
""", '속': """
속보를	3233 K 받아보세요
""", '수': """
수수료를	3239 K 받을 수 있습니다	3239 K 제공받
""", '스': """
스팸	76 K 없이
스팸은	76 K
스포일러	116 K
""", '시': """
시민	3247 K 후원으로
시민의	3271 K 후원
시작하세요	3307 K
""", '아': """
아래에서	3307 K 확인하세요
""", '알': """
알려	3307 K 주세요
알려주세요	3307 K
알림	3189 K 받기	3189 K 설정
알림을	16 K	3233 K 켜고
""", '애': """
애드블로커	3265 K
애드블록	3265 K
애드블록을	3267 K
애드블록이	3267 K
""", '앱': """
앱	3189 K 다운로드	3189 K 설치	3233 K 설치하기
앱에서	3188 K 열기	3233 K 더 편하게	3307 K 확인하세요
앱으로	3188 K 보기	3233 K 더
앱을	3189 K 다운로드	3233 K 다운로드하세요	3233 K 설치하세요
""", '언': """
언론을	3235 독립 K 지켜
""", '여': """
여기서	3307 K 확인하세요
여러분	3308 K 덕분
여러분의	3207 K 제보를	3235 K 후원이	3271 독자 K 후원	3307 K 후원
""", '영': """
영상에서	3225 K 확인하세요	3225 K 확인할 수 있습니다	3307 K 확인하세요
영상으로	3225 K 확인하세요
영상을	3225 K 확인하세요
""", '온': """
온라인	3222 K 세미나
""", '옮': """
옮겨	50 K 실을
""", '외': """
외부	3217 K 콘텐츠
""", '우': """
우리	89 K 앱에서	3308 K 기자
우리의	3308 K 저널리즘
""", '운': """
운영되고	3235 독자의 후원으로 K 있습니다
운영하는	3235 독자의 후원으로 K 독립언론	3235 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3179 K 주기
원고료로	3179 K 응원	3235 K 응원
원고료주기	3179 K
""", '월': """
월	3309 K #원
""", '유': """
유료	3182 K 구독자만
유튜브	3194 K 구독
""", '음': """
음성으로	3225 K 들으려면	3225 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3307 K
응원해	3180 K 주세요	3307 K 주세요
응하지	116 K 않았
""", '의': """
의견을	3307 K 남겨
의견이	48 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3303 K 기사를	3308 K 기사가	3308 K 기사는	3308 K 기사
이메일	3186 K 주소
이메일로	63 K 받아보
이메일은	65 K 표시되지
이메일을	3185 K 입력하세요	3185 K 입력해 주세요	3185 K 입력해주세요	3185 K 입력하시면
이미	3236 K 구독자이신가요
이벤트에	3307 K 참여하세요
이야기를	72 K 보내	72 K 들려
이전	116 K 판에서
""", '인': """
인공지능	53 K 훈련	53 K 학습
인공지능이	3283 K 작성	3283 K 생성	3283 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3222 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	117 도움 받을 수 K 곳
""", '자': """
자동	3283 K 번역
자바스크립트가	3260 K
자바스크립트를	3260 K
자살예방	117 K
자주	3205 더 K 보기
""", '잔': """
잔을	59 커피 한 K 사
""", '재': """
재배포	3203 K 금지
재배포금지	3203 K
재생할	3256 K 수 없습니다
""", '저': """
저작권법	3204 K
저작권법의	3204 K
저작권자	3204 K
저작권자의	3204 K
저희	3308 K 뉴스레터	3308 K 채널	3308 K 앱
저희는	3308 K
저희를	3308 K
""", '적': """
적었다	3310 K
""", '전': """
전문을	23 K
전용	3182 회원 K 기사	3182 회원 K 콘텐츠	3182 회원 K 서비스
전재할	50 K
전해	54 K 주세요
전해주세요	54 K
전했다	3310 K
""", '정': """
정기	3179 K 후원이	3179 K 후원으로
정기후원	3309 K
정기후원으로	3179 K
정기후원이	3179 K
정정	116 K:	116 [K]
""", '제': """
제공하는	3257 K 콘텐츠입니다
제보	43 K 바랍니다	72 K 바랍니다	3207 K 부탁드립니다
제보는	3207 K 카카오톡
제보를	43 K 기다립니다	72 K 기다립니다	3207 K 기다립니다	3207 K 받습니다
제보해	43 K 주세요	72 K 주세요	3307 K 주세요
제보해주세요	43 K	72 K
제휴	79 K 링크	3239 K 링크
제휴링크	3239 K
""", '좋': """
좋아요	3206 구독과 K 부탁
좋아요를	3206 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3301 #건 K #건	3301 #개 K #개
""", '지': """
지금	3307 K 확인하세요	3307 K 신청하세요	3307 K 참여하세요
지켜주세요	3307 K
""", '차': """
차단	3267 광고 K 프로그램을	3267 광고 K 프로그램이	3267 광고 K 기능을
""", '채': """
채널	3193 K 추가하	3206 K 추가하기	3206 K 구독하기	3246 K 추가하고	3246 K 추가하면
채널에	3206 K 참여하세요
채널에서	3206 K 소식을	3307 K 확인하세요
채널을	3246 K 추가하고	3246 K 추가하면	3246 K 추가해	3246 K 구독하고	3246 K 구독하면
채용	3222 K 공고
""", '챗': """
챗봇에게	68 K
""", '첫': """
첫	3309 K 달
""", '추': """
추가해	3206 K 주세요
추가해주세요	3206 K
""", '친': """
친구	3206 K 추가하세요
""", '카': """
카카오톡	3193 K 채널 추가	3246 K 채널에서	3246 K 채널
""", '커': """
커피	59 K 한 잔 사
""", '콘': """
콘텐츠입니다	3257 외부 K.
""", '쿠': """
쿠키	3217 K 동의가
쿠키를	3217 K 허용해야	3217 K 허용해
""", '태': """
태그해	67 K 주세요
태그해주세요	67 K
""", '특': """
특가	3222 K 보기
""", '파': """
파트너스	3239 K 활동
""", '팔': """
팔로우하기	3193 K	3206 K
팔로우하세요	3307 K
""", '팟': """
팟캐스트	39 K
""", '퍼': """
퍼가실	50 K
""", '편': """
편집자	116 K 주
""", '필': """
필수	24 K 필드는
필자의	3243 K 개인 의견으로	3243 K 개인 의견이며	3243 K 개인 의견입니다	3243 K 개인 의견임
""", '함': """
함께해	56 K 주세요
함께해주세요	56 K
""", '해': """
해지하실	3306 K 수 있습니다
해지할	3306 K 수 있습니다
""", '협': """
협찬을	3239 K 받아
""", '활': """
활용	3203 ai 학습 및 K 금지
""", '회': """
회원	3182 K 전용입니다
회원가입	3182 K 후 이용	3182 K 후 볼	3182 K 후 읽	3182 K 후 계속	3182 K 후 무료	3307 K 후
회원가입은	3307 K
회원가입을	3307 K 하
회원가입하고	3307 K
회원가입하면	3236 K 월
회원가입하세요	3307 K
회원가입하시면	3307 K
회원만	3182 K 볼 수
""", '후': """
후원금	3311 K
후원으로	3179 K 응원	3235 독자의 K 운영됩니다
후원을	3180 K 부탁드립니다	3307 K 부탁
후원이	3179 K 큰 힘이 됩니다	3180 K 필요합니다	3180 K 큰 힘이 됩니다
후원하세요	3307 K
후원해	85 K 주세요	3179 K 주세요	3180 K 주세요	3307 K 주세요
후원회원의	3247 K 후원으로	3271 K 힘
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
,说:
@我
abonați
abonații
abonează
abonné
abonnés
abonējiet
actualisé
actualité
actualizată
acționari
adatkezelési
adhérent
adhérez
admitió
adomány
adományoddal
adományok
adományozz
adományozzon
advirtió
adód
adója
adăugat
affichée
affiliatelänkar
affilié
affiliés
affirmé
afiliación
afirmó
afișată
agregó
aicināja
aizsargātas
aiškino
ai가
ai로
ai를
ajouté
ajută
ajánld
aktualizovaný
aktualizován
aktérů
alkalmazás
alkalmazásban
alkalmazást
alkalmazásunk
alkalmazásunkat
alkalmazásunkban
alăturat
alăturați
alătură
améliorer
analytička
anhören
anketě
ankietę
ankstesnėje
anmäl
anmäla
annoncé
annoncør
annonslänkar
annonsör
annonsør
anterioară
antérieure
anunció
anunțat
använder
anúncio
anúncios
apelował
apelowała
aplicació
aplicación
aplicația
aplikacją
aplikację
aplikací
aplikácii
aplikáciu
aportació
aportación
apoyá
applikációnk
applikációnkat
applikációnkban
apsolīja
apóyanos
apóyenos
apúntate
apărat
arkadaşina
arkadaşiniza
arkadaşinla
artykuł
artykułu
artykuły
artykułów
artículo
artículos
aseguró
associés
assuré
asszisztensünk
asumă
atsiųsime
ausgewählt
autentificați
autentifică
autorização
autorką
autorská
avertizează
avísanos
ayúdanos
açikladi
açin
añadió
año
balbuceó
bağirdi
bağirdilar
bağiriyor
bağiriyordu
bağiş
bağişiniz
bağlantilari
başlayan
başvurun
behält
behöver
beiträge
beiträgen
bekapcsolása
beløb
beløp
bemängeln
bemängelt
benötigen
berätta
berättade
berättar
berørt
bestätigen
bestätigungslink
bestätigungsmail
betalvägg
bezpečí
bezplatný
bezplatných
bezpłatna
bezpłatne
bezpłatny
bezpłatnych
beágyazott
beállításai
beállítások
beğendiyseniz
biết
blokovač
blokování
blokującego
blokującej
blokujący
blokującą
blokátor
bohaterów
boletín
boîte
brezplačen
brezplačne
brezplačni
brezplačnih
bromeó
bronił
brzmiał
brzmiała
brzmiało
brüllte
butlletí
buzdított
buzdította
buzón
bájate
báo
bölümünde
bönföll
böngésző
böngészője
bötfällde
bønfaldt
bønn
bønnfalt
bústia
bülten
bültene
bülteni
bültenimiz
bültenimize
bültenine
błagał
błagała
bạn
bằng
caffè
café
caractères
catedrática
catedrático
celého
cercetătoare
cercetător
changés
chaîne
chefredaktör
chefredaktør
chuyện
chép
chính
chúng
chọn
cikkből
cikkéből
cikkünk
cikkünkhöz
collecté
collectée
collectées
comentário
comentários
comentó
comisión
comissió
comissão
commerciële
communauté
compártela
compártelo
comunità
concerné
concernée
condamné
condiții
confidentialité
confidențialitate
conférences
connecté
contactați
contactează
contestó
conteúdo
contribuição
contáctanos
contáctenos
contém
contó
conversación
conținut
conținutului
cookieinställningar
corespondentă
corrección
correção
corrigé
creează
crié
csatornájára
csatornánk
csatornánkhoz
csatornánkra
csábított
cuéntanos
cuéntenos
czytać
czytelników
câmpurile
cântau
címével
código
cùng
của
danişmanliği
daní
darbą
darowiznę
datenschutzerklärung
datenübertragung
dați
debatindlæg
debatredaktør
debattredaktør
debattør
declaró
decía
decían
dedutível
demandé
denmişti
denunció
dependență
descrições
descárgate
destekçimiz
desteğiniz
desteğinizle
desteğiyle
değildir
değiştirildi
değiştirilmiştir
difficoltà
difícil
dilediğin
dilediğiniz
dimineață
diskutovať
disponível
doação
doações
dobrará
dodał
dodała
dodává
događaj
domagał
domestică
domácího
doméstica
donació
donación
donația
donație
donații
donează
doplněn
doporučil
doporučila
doporučovala
dopuštenja
doradzał
dorzuć
dostawać
dostávajte
dostávat
dostávať
dostávejte
dostęp
dostępny
dotazník
dotazníka
dotazníku
doublé
dowolną
dočtete
dołóż
dołącz
drastické
draudžiama
draudžiamas
drängte
dueños
dumneavoastră
duplicará
duyệt
działać
dziennikarką
dzięki
dziękujemy
där
dåligt
débloquer
déclare
déclaré
découvrez
déductible
déjanos
déjenos
dénonce
déplore
déposés
désabonner
désactiver
désactivez
désinscription
désinscrire
détresse
díky
dôvery
dömde
dømte
düzeltme
děkujeme
dřívější
důvery
dụng
edellyttää
editörlerimize
editörüdür
editörün
egyetért
egyetértesz
együttműködésében
elaboración
electrònic
electrónico
elemző
elküldjük
elolvasásához
elsőként
előfizetés
előfizető
előfizetőink
előfizetők
előfizetőknek
előfizetőként
előfizetőnktől
emlékeztetett
emoțional
endereço
engedély
engedélyezze
engedélyezése
engedélyhez
enkät
enquête
enquêtent
enquêtes
ensimmäinen
enthält
entraînement
entrée
enviáselo
envíala
envíalo
envíanos
epizódu
erată
ergänzt
erhvervsredaktør
erhältlich
erişin
erklärt
erklärte
erkände
erzähl
erzählen
erzählt
erzählte
escribió
escríbanos
escríbenos
estimé
estás
etichetați
etichetează
etiquétame
etiquétanos
etkinleştir
evästeasetuksesi
evästeasetuksiasi
evästeasetuksissa
evästeasetusten
evästeasetustesi
evästeet
evästeitä
evästesuostumuksesi
evästevalintasi
evästevalintojesi
exclamó
exigió
exigía
existují
experiência
explicó
expliqué
expérience
extensión
externého
externí
externího
externý
favoritkälla
faça
felelősséget
felhasználása
felhasználási
felietonistką
felietonistą
feliratkozás
feliratkozásommal
feliratkozással
felkavaró
fictício
fictícios
filmări
filozófus
flüsterte
folosește
folytatásához
fordítóval
forintért
formulára
formulário
formuláře
forrásként
fortæl
fortæller
fotoğraf
fotoğraflarinizi
fotóidat
fotóit
fotóját
frissítettük
frågade
früheren
férjen
följ
förbehåller
förbehållna
fördere
fördermitglied
fördern
föredragen
föredragna
föreslog
författare
förklarade
förklarar
förpliktelse
försvarade
følg
første
førsteamanuensis
førstelektor
független
főmunkatársa
főszerkesztője
gadā
gazeteciliği
gazeteciliğimiz
gazetę
gefällt
gelmişken
gespräch
geändert
geöffnet
giovedì
giáo
giúp
giảng
glücksspiel
glücksspiele
godišnje
gridò
gritó
gràcies
grátis
grâce
gwiazdką
gärna
går
gåva
gönderdik
gönderin
gönderiyoruz
göndermeyiz
göra
göre
görün
görünmeyecek
görüntülerinizi
göster
gösterilmeden
gösterilmeyecek
gösterilmez
güncellendi
güncellenmiştir
găsești
głosił
głosiła
głosiło
głosuj
głosujcie
głównej
gương
gửi
használ
használat
hazardní
hazardných
heißt
helyesbítés
helyreigazítás
helyszínen
hieß
hikâyeni
hikâyenizi
hinzufügen
hirdették
hirdetés
hirdetésblokkoló
hirdetésblokkolót
historią
historička
história
hjälp
hjälper
hjælp
hjælper
hlásal
hlásala
hlásá
hovorí
hozzászólás
hozzászóláshoz
hozzászólások
hozzászólásokban
hozzászólásokért
hozzátette
hviezdičkou
hvězdičkou
hyödyntäen
hágase
hájil
hájila
häng
häufiger
häusliche
hävdar
håller
hævder
hébergé
hình
híreinket
hírekben
hírlevelére
hírlevelünk
hírlevelünket
hírlevelünkre
hírlevél
hírlevélre
hó
hónap
hören
hører
hükmetti
hüüdis
hüüdsid
hľadať
hűségidő
hồng
iecienītāko
iepriekšējā
ifølge
ihtiyaç
illimité
imploró
imágenes
incorporó
independentă
independência
indicó
indiqué
indrømmede
indrømmer
indépendance
indépendant
indépendante
información
informację
informações
informațiilor
informováni
informó
informē
ingresá
innehåll
innehåller
innehållet
innrømmer
innrømmet
inquiète
inquérito
inscrição
inscríbete
insistió
insistía
inställningar
instó
insändare
intelektą
inteligencję
inteligencí
intelligenciával
introduceți
intégralité
investigación
investigação
investigație
investigațiile
invítame
invítanos
ismételgette
istediğin
istediğiniz
izražavaju
içeriği
içeriğin
içermektedir
išorinio
jautāja
javascript가
javascript를
javasolják
jelölj
jelöljetek
jesteś
ještě
jogász
jugé
jurnalistă
jurnaliștii
jälgi
jäljellä
jäseneksi
kanał
kannatusjäseneksi
kanál
każdego
každé
kaže
kedykoľvek
keresőben
khoản
không
khẳng
kiabált
kiabálta
kiabálták
kiegészítettük
kifogásolja
kirjeessä
kiáltott
kiáltotta
kiáltották
kiến
kliknutím
kolačića
kolačiće
kolačići
komentować
komentár
komentára
komentároch
komentárov
komentátor
komentátorem
komentátorka
komentátorkou
komentátorom
komentář
komentáře
komentářích
komentářů
kommentarsfältet
kommentekért
kommenteléshez
kommenttikentässä
koneääni
konferencję
konuştu
kopírovanie
kopēšana
korespondentką
korespondentė
korábban
korábbi
krzyczał
krzyczała
krzyczą
krzyknął
krzyknęła
krävde
krævede
krönikör
kulturalną
kulturredaktör
kulturredaktør
kumppanuuslinkkejä
kvíz
kvíze
kvízu
kyltissä
kysyivät
kávéra
käsitellään
käyttää
käyttöehdot
képeidet
képeit
kérdezte
kérdezték
kérdőívet
kérdőívünket
kért
kérte
kérték
kívánt
kóddal
kódem
kódom
können
könyörgött
könyörögtek
köszönjük
kötelező
kövessen
követelte
követelték
közgazdász
közlése
közreműködésével
közéjük
közölte
kúpte
küldd
küldjük
küldünk
kündigte
künstlichen
künstlicher
küpsised
küpsistega
küsis
kč
kļūsti
křičel
křičela
křičeli
kể
labākie
laiškas
lamentó
lançait
lasītu
lasītāji
lasītājiem
lejupielādē
lelkisegély
leverandør
leverantör
levél
leía
leído
leírásokat
licencí
licença
licența
lietotnē
linkistä
lisenssillä
lisäsi
llicència
lucrează
lunedì
lună
luận
lájkolj
lákal
läget
lähdet
lähetä
lähetämme
lämna
läsa
läsare
läsarna
läser
läsning
läsningstid
lästid
låst
læser
læserbrev
læsere
læseres
læserne
læsetid
læsning
límite
límites
lòng
löd
lød
lūdza
lập
magyarázta
mailovú
mainoslinkkejä
mamrotał
mamrotała
manhãs
markedsføringscookies
marqués
masintõlke
materiał
matéria
matérias
matí
mawiał
mawiała
mañana
mañanas
medmänniska
megbírságolta
megbízásából
megjelenését
megjelenítése
megszakítása
megváltoztat
megváltoztattuk
meidän
meitä
mencióname
menționat
mesačne
mesečno
mesélte
mieltä
miesiąc
miesięcznie
minkä
mistä
miễn
mjesečno
moderálási
modifié
modifiés
modération
mokė
mondták
mostrarà
mostrará
możesz
možete
multó
mulțumim
munkatársa
munkatársunknak
munkánk
munkánkat
murmuró
myönsi
másodközlés
másodközlése
märkis
määräsi
mån
månad
månaden
månader
månadsgivare
måned
måneden
måneder
média
mês
mình
míní
mówi
mówili
mówił
mówiła
môžete
müşterimiz
mācīja
mākslīgais
mēnesis
mēnesī
mėgstamiausią
mėnesį
měsíc
měsíčně
můžeme
můžete
mạnh
nabádal
nabádala
nalegał
nalegała
naléhal
namawiał
namawiała
napisał
napisała
napiš
napište
napísal
napíšte
naročilo
naročite
naročnik
naročnike
naročniki
naročnikom
naročnina
naročnino
narzędzi
nastavení
naujienlaiškio
naujienlaiškis
naujienlaiškį
navođenja
navođenje
nawoływał
načtením
našeho
našem
našich
neatkarīgu
nekünk
nemokamą
neobmedzený
neodpovídá
neodpověděl
neodpověděla
neodpověděli
neomezený
neomezeně
nepieciešama
nepiekrītat
nepriklausomą
nesouhlasíte
nesúhlasíte
newsissä
nezodpovedá
nezodpovídá
nezávazně
nezávislou
nezávislá
nezávislé
nezávislú
nghiêm
nghiên
ngoài
nguồn
người
ngỏ
nhiệm
nhân
nhấn
nhận
nhập
nhật
niedostępny
niezależne
niezależność
niezależną
noastră
nolēma
norāda
nosūtīsim
notificações
notificările
notifikácie
notícia
notícias
novinařina
novinařinu
novinár
novinári
novinárka
novinárkou
novinárom
novinář
novinářem
novináři
novinářka
novinářkou
novičke
novičnik
novičnika
numéros
nuotraukų
nusprendė
násilí
nášho
nächste
näyttämällä
nélkül
nói
nõus
năm
obaveštenja
obchodě
obegränsad
obećala
obećao
obiecał
obiecywał
obligāta
oblíbené
oblíbených
oblíbenými
obrigatórios
obveščanje
obľúbené
obľúbených
obľúbenými
också
odběru
odebírat
odebírejte
odemkněte
odhlásit
odoberať
odparł
odparła
odpoveď
odpovídal
odpověděl
odpověděla
odpověď
odpowiadał
odpowiedzialności
odpowiedział
odpowiedziała
odpowiedziało
odražavaju
odídete
ofereça
ograniczeń
også
ogłosił
ogłosiła
oikaisupyynnöt
oikaisupyyntö
olvashatják
olvasási
olvasóiból
olvasóink
olvasóknak
opinião
opinión
ordenó
ordonné
ortakliği
orzekł
orçamento
osobních
osobných
ostrzegał
ostrzegała
ostrzegł
otevřený
otrzymywać
otvorený
označ
označite
označte
oznámení
oznámil
oznámila
ozvěte
padėkite
pageidaujamą
paklausė
palīdzi
palīdzība
palīdzību
parašykite
parsisiųskite
participación
partnerské
partneři
pastā
pastāstiet
patronką
patrões
paylaşilan
paylaşin
paylaştiği
paziņoja
paziņojumus
państwa
pašte
pažadėjo
pedía
pedían
periódico
permanència
persiųskite
personvernerklæring
phê
phóng
phút
phản
pidió
pidätetään
pidätämme
pisał
pisała
pišite
piškotke
piškotki
piškotkov
pište
plakáton
plânge
pochází
podcastów
podcastů
podcaście
podeľte
podeślij
podkreśla
podporovatelé
podporují
podpoře
podpořte
podrška
podrške
podršku
podržite
podělte
podľa
poinformował
poinformowała
pokračovanie
pokračování
pokračuje
pokračujte
politoložka
politológus
política
pomocí
pomocą
pomoć
pomoč
pomóż
pomôžte
poprosił
poprosiła
poprosiło
poručila
poručio
poslední
posledný
poslušajte
postafiókjába
postafiókjában
postafiókodban
postaládádba
postaládádban
postaládájában
postižen
posílat
posílejte
posíláme
potražiti
potřebujeme
potřebujete
používame
používá
používáme
povestește
povestiți
powiedział
powiedziała
powtarzał
powtarzała
powtórzył
powtórzyła
poznámka
pozostało
pozvěte
počasti
pořadatelé
pošaljite
pošiljamo
pošleme
pošlete
pošli
pošlite
pošljemo
pošljite
požádal
požádala
pracę
pranešimus
praneškite
pranešė
prašė
preberať
precizējums
predchádzajúceho
predchádzajúcej
predplatiteľ
predplatiteľom
predplatiteľov
predplatné
predplatného
predplatným
predplaťte
preferată
preferované
preferovaný
preferovaných
preferovaným
pregledač
preguntó
prehliadač
première
prenumeratorów
prenumeratą
prenumeratę
preporučila
preporučio
pretlačiť
prevziať
prečítate
pridruži
pridružite
pridržana
pridržane
pridržava
pridržavamo
pridūrė
prihlásenie
prihlásení
prihlásením
prihláste
prihvaćate
pripažino
programėlėje
programėlę
prohlásil
prohlásila
prohlížeč
pronađite
proponował
proponowała
proponía
proposé
prosił
prosiła
pročitali
pročitate
prośbę
prošnjo
prywatności
przeczytać
przeczytałaś
przeczytałeś
przedrukować
przedrukowywać
przeglądarka
przekaż
przekonywał
przekonywała
przesyłajcie
przesyłamy
prześlemy
prześlij
przeżywasz
przyznał
przyznała
przyłącz
przyślij
práca
práce
práci
prácu
právnička
právník
précision
précisé
précédente
préférée
préférées
prévient
príspevky
príspevok
próxima
průzkumu
psychické
ptá
pubblicità
publicarà
publicará
publicată
publicistája
publicité
publicités
publicystką
publicystą
publikování
publiée
pytał
pytała
pytały
pytań
pyyntö
pyysivät
pásale
pásalo
päevakokkuvõte
päivitetty
päätoimittaja
päätti
påminde
pénzbe
pénzéből
písemného
písomného
píšte
pódcast
pójdzie
pôvodnej
pārpublicēt
pārpublicēšana
pārsūtiet
přebírat
přebírání
předchozí
předchozího
předplatitel
předplatitele
předplatitelem
předplatitelé
předplatitelům
předplatné
předplatného
předplatným
předplaťte
přehrání
přehráním
přetisk
přetisknout
převzít
přečíst
přidej
přidejte
přihlaste
přihlášení
přihlášením
připojte
připomněl
připustil
přispějte
přiznal
přiznala
přiznává
příspěvek
příspěvku
příspěvky
příspěvků
příspěvkům
půjde
původní
questionário
quyên
quyền
quảng
raddoppierà
radził
radziła
radí
rakstīja
rappelé
različici
rašykite
rašė
recaptcha로
recibirás
reclamó
reclamă
recomendó
reconoció
recordó
rectificación
recunoaște
redacció
redacción
redacţia
redacția
redacției
redakcją
redakcję
redaktorką
redaktorė
redaktör
redaktør
redação
redistribuída
redistribuído
reenvíalo
refusé
registrácii
registráciou
registráciu
regisztrálj
regisztráljon
regisztrálnia
regístrate
reinhören
rejestrując
reklamlänkar
reklamą
reklám
reklámblokkoló
reklámblokkolót
reklámok
repetía
repetían
repitió
reportaż
reporterką
reportér
reportérem
reportérka
reportérkou
reportérom
reportérovi
reportérům
reproducció
reproducción
reprodução
reprodúcelo
republié
repórter
repórteres
respondió
respondía
responsabilità
responsável
reveló
rezervăm
riêng
rogó
rovatvezető
rovatvezetője
ročne
ročně
rät
rätta
rättar
rättelse
räumte
rääkis
råber
råbte
rådde
rådede
réagir
réagissez
réalisation
rédacteur
rédaction
rédactrice
régulièrement
répond
répondait
répondit
répondu
réponse
répète
répéta
répétaient
répétait
répété
réserve
réservons
réservé
réservée
réservés
résiliable
részesített
röst
răspuns
răspunsul
rằng
sacīja
sadržaj
sadržaja
sakė
samfunnsøkonom
samobójcze
samobójstwie
samobójstwo
samovražde
samovražedné
sanctionné
sandučić
sandučiću
sbírka
schließ
schließen
schránke
schránky
scrieţi
scrieți
sdílejte
sebevraždě
sebevražedné
segítsen
segítségedre
segítséget
segítségre
según
selbsttötung
sensível
sentenció
sería
sesión
sessió
sessão
señaló
sfătuia
sfătuiește
sfătuit
sisällön
sisältö
sisältöä
siunčiame
sjefredaktør
självmord
självmordslinjen
självmordstankar
sjöng
skandował
skarży
skarżył
skrzynkę
slažete
slobodné
slobodnú
slušajte
slíbil
slíbila
socioložka
sollicité
sollicitée
sondę
sonuçlarinda
sorumluluğu
souborů
souhlasíte
soạn
spandér
spolupráci
sponsorisés
sporočite
sportkrönikör
sportsredaktør
spracovaním
sprijiniți
sprijină
správach
správy
spuneți
spørgeskema
spørgeskemaet
spørreundersøkelse
stellenbörse
stjärna
straipsnį
stronę
stwierdził
stwierdziła
stáhněte
stálo
står
stöd
stödja
stödlinjen
stödmedlem
stödprenumerant
stötta
støt
støtt
støtte
støtteabonnent
støttemedlem
stāstīja
stăpâni
stěžuje
subscripció
subskrybentów
subskrypcją
subskrypcję
sugirió
suosikkilähteeksesi
suosikkilähteeksi
superarán
suplicó
sursă
suscripción
suscríbase
suscríbete
susurró
susțin
susține
susținerea
susțineți
svarīgākie
svarīgākās
svært
svěřte
szabályzatot
szabályzatunk
szepnął
szepnęła
szeptał
szeptała
szerencsejáték
szerkesztője
szerkesztőségünk
szerkesztőségünket
szerkesztőségünknek
szerzője
szociológus
szólított
szükség
szükségünk
sábado
sáng
säger
sähköpostiin
sähköpostiisi
sähköpostillasi
sähköpostiosoitettasi
sähköpostiosoitteesi
sélection
sélections
síganos
síguenos
sócio
sõltumatut
sõnul
sök
sökresultat
sökt
söyledi
söylediler
söylüyor
søg
søgeresultater
søgning
søk
søkene
søkeresultatene
súhlasu
súhlasíte
súmate
süresi
sürümünde
sütibeállításai
sütibeállítások
sütik
sütiket
săptămână
sīkdatnēm
sống
találatok
tanácsolja
tanácsolják
tanácsolta
tanácsolták
tanította
taşiyin
teigė
tekemään
tekijänoikeus
tekoäly
tekoälyavustaja
tekoälyavustajamme
tekoälyllä
tekoälyn
tekoälyä
telefonā
teléfonos
tesszük
textům
teşekkürler
thiết
thuê
thuộc
thành
tháng
thích
thông
thường
tilføjede
tillgång
tillåtet
tiếng
tiếp
tjänst
tjänsten
touché
tovább
továbbolvasáshoz
toàn
transférez
tražila
tražili
tražio
tretích
treści
treść
trimiteți
trên
trước
trường
trợ
tudósító
tudósítója
turpinātu
tuần
tvrdí
työmme
työtämme
tájékoztató
támogass
támogasson
támogathat
támogatása
támogatásod
támogatásából
támogatására
támogatásával
támogatónk
tâm
täglich
tähtsamad
tärkeimmät
tästä
täällä
täältä
téléchargez
témoignez
tôi
töltsd
történész
týden
týdně
týždenne
tłumaczy
tłumaczył
tłumaczyła
třetích
uafhængigt
ubegrænset
ucierpiałaś
ucierpiałeś
udostępnij
ukarał
ulaş
ulaşin
ulaşmak
unabhängig
undersökning
undersøgelse
undersøkelse
undersøkelsen
università
unterstütze
unterstützen
unterstützt
unterstützung
upišite
upozorněni
upozornění
upphovsrätt
upphovsrättslagen
uprednostňované
uprednostňovaný
uprednostňovaných
upřednostňované
upřednostňovaný
upřednostňovaných
upřesnění
uredništva
uredništvo
uredništvu
urmărește
urmăriți
ursprünglichen
ustawień
utilização
utilizează
utilizăm
utánközlés
utánközlése
utánközölhető
uutislähteeksesi
uutislähteeksi
uzależniać
uznał
uznała
uzsvēra
uzyskać
użyciu
użytkowników
używamy
užsisakykite
valorização
vašeho
vedieť
velük
velünk
venerdì
verhängte
versión
verständlichkeit
verstärkung
versão
vervielfältigung
verziójában
veröffentlicht
veröffentlichung
već
videá
videóidat
videóit
videóját
videókat
viditelný
vidéo
vidéos
viestiä
virheensä
virtuálneho
virtuálny
virtuální
virtuālais
vizibilă
viên
viết
você
vollständigen
volontär
volontärin
voltál
vpišite
vprašalnik
vyhradené
vykřikl
vykřikla
vypočuť
vysvetľuje
vysvětlil
vysvětlila
vysvětloval
vysvětlovala
vysvětluje
vytvořila
vyzýval
vyzývala
vyzývali
vyzývá
vyžadované
válaszolt
válaszolta
válaszolták
változatában
vás
väitis
väitti
väittää
välise
vända
våre
vårt
vær
védekezett
véli
víctima
vídeo
vídeos
vďaka
vēlamo
vēstkopai
vēstule
vēstulei
vědět
všetkým
wcześniejszej
webbläsare
webinár
webinář
według
weißt
wezwał
wiadomościach
widziałaś
widziałeś
wołali
wołał
wołała
wpłata
wpłatom
wpłatę
wpłać
wspierającym
współpracy
wyjaśnia
wypisać
wyrażam
wysyłamy
wyślemy
wyślij
wzywał
wzywała
wöchentlichen
właściciela
yazdiğimiz
yazmişti
yhteistyössä
yönetmenidir
zaakceptować
zaapelował
zaapelowała
zachęcali
zachęcano
zachęcał
zachęcała
zadaním
zadržana
zadržava
zadržavamo
zadáním
zagłosuj
zahvaljujući
zakázané
založte
zamknutý
zamčený
zapisując
zapowiedział
zapowiedziała
zaproponował
zaproponowała
zapytał
zapytała
zastrzeżone
zasáhla
zawołał
zawołała
zašlete
zašlite
zaželen
zaželene
zaželeni
zbiórka
zbývá
zdieľajte
zdjęcia
zdjęcie
zdvojnásobí
zespołu
zewnętrzna
zewnętrzne
zewnętrznej
zewnętrznych
zgłoś
ziņas
změněna
změněno
znaleźć
znać
zněl
zněla
znělo
zobrazení
zobrazením
zobrazený
zostań
zpracováním
zprávy
zprávách
zpívali
zugänglich
zunächst
zurück
zverejnená
zveřejněna
získavajte
získávejte
zł
złote
złotych
złotówka
złotówkę
állt
állítja
átvehető
ägare
ähnliches
ändå
äpp
äppi
äußern
åbent
åndsverkloven
åpent
året
återges
återpublicera
återpubliceras
çalişmak
çalişmalarimiz
çağrisinda
çerezler
çerezlere
çerezleri
çözün
échanos
écria
écris
écrit
écrivain
écrivez
éditorialiste
électronique
énekelték
équipe
értesítéseket
értesítést
értesüljön
értesülni
étoile
évente
ígérte
ígérték
írta
író
îmbia
îndemna
îndemnat
îndemnau
întrebat
întrebau
õpetas
öffnen
önemli
önerdi
öngyilkosság
önskad
önökkel
öppet
økonom
újraközlése
újraközölhető
újraközölni
újságírás
újságírásunk
újságíró
újságíróink
újságíróinkkal
újságíróinknak
újságírója
újságíróként
última
únete
übernommen
übersicht
ücretsiz
ügyfelünk
ühendust
ünü
ütles
ütlesid
üyeliği
üzente
üzenték
üçüncü
častite
čitajte
čitalaca
čitanja
čitanje
čitaoci
čitatelia
čitatelja
čitatelji
čitateljima
čitateľom
čitateľov
članak
člancima
članek
člankov
členem
členom
článek
článkom
článku
články
článků
článkům
článok
čtenáři
čtenářů
čtenářům
čtení
čtěte
číst
čítajte
čítania
ďakujeme
đây
đóng
đăng
đường
đọc
ľubovoľnou
řekl
řekla
říká
śledztwa
śledztwo
śledź
śpiewali
śpiewał
śpiewała
świadkami
świadkiem
şiddet
şikâyet
šaljemo
šaljite
šaukė
šiandien
šodien
źródło
żadnego
żartował
żartowała
żartuje
żądał
žalio
želene
želeni
željene
željeni
žiadny
žurnalistai
žurnalistams
žurnalistas
žurnalistika
žurnalistiku
žurnalistiky
žurnalistė
žurnāliste
žurnālisti
žurnālistiem
žurnālistika
žurnālistiku
žurnālists
žádal
žádala
žádali
žádný
άδεια
άρθρα
άρθρο
έγγραφη
έγραφαν
έγραφε
έγραψε
έλεγαν
έλεγε
έρευνά
έρευνές
έρευνα
ήσασταν
αγαπημένες
αγαπημένη
ακολουθήστε
ακολουθείστε
ακόμη
αλλάξει
ανάγνωσης
ανέφερε
αναγνωστών
αναγνώστες
αναδημοσίευση
αναδημοσιευθεί
αναδημοσιεύσετε
αναπαραγωγή
αναπληρωτής
αναπληρώτρια
ανεξάρτητη
ανταποκρίτρια
ανταποκριτής
απάντησαν
απάντησε
απάντησης
απαγορεύεται
απευθυνθείτε
αποδεχθείτε
αποδεχτείτε
απορρήτου
από
απώλειας
αρθρογράφος
αρχισυντάκτης
αρχισυντάκτρια
αυτούς
αφήστε
αφεντικά
βιβλιοπωλείο
βοήθεια
βοήθειας
βοηθήστε
βοηθειας
βοηθούν
βρείτε
γίνε
γίνετε
γνώσεις
γράψε
γράψτε
γραπτή
δήλωσαν
δήλωσε
δημοσιεύεται
δημοσιογράφοι
δημοσιογράφος
δημοσιογράφους
δημοσιογραφία
δημοσκόπησή
δημοσκόπηση
διαβάσετε
διαβεβαίωσε
διαμαρτυρήθηκε
διαφήμιση
διαφημίσεις
διαφημίσεων
διαφωνείτε
διδάκτωρ
διεύθυνση
δικαιώματος
διοργανωτές
διορθώθηκε
διόρθωση
δουλειά
δωρεά
δωρεάν
δωρεές
είμαστε
είπαν
είπε
εβδομάδα
εγγραφή
εγγραφείτε
ειδοποιήσεις
εικονικό
εικονικός
εισερχόμενά
εκδήλωσή
εκδοχή
εκφράζουν
εμφανίζεται
εμφανιστεί
ενεργοποιήστε
ενημερωτικά
ενημερωτικό
ενημερώθηκε
ενημερώστε
ενισχύστε
ενοχλήσει
ενσωματωμένο
εξήγησε
επανέλαβε
επαναλάμβανε
επιβεβαιώστε
επικοινωνήστε
επικοινώνησε
επισήμανε
επιστήμονας
επιστολή
ερευνήτρια
ερευνητής
ερωτηματολόγιο
εσάς
εσείς
ευρώ
ευχαριστούμε
εφαρμογή
ζήτησαν
ζήτησε
ζητούσαν
ζητούσε
ηλεκτρονικό
ιδιοκτήτες
ισχυρίζεται
ισχυρίστηκε
κάλεσε
κάνε
κάνοντας
κάντε
κέρασέ
κίνδυνος
καθηγήτρια
καθηγητής
καλούσαν
καλούσε
κανάλι
κατάστημά
κατήγγειλε
καταγγέλλει
καταγγελία
κατεβάστε
κεράστε
κινδυνος
κοινοποιήθηκε
κουίζ
κυκλοφορεί
κυριότερες
κωδικό
λάβετε
λέει
λαμβάνεις
λαμβάνετε
μήνα
μήνυμα
με
μεγαλομετόχους
μετόχους
μοιράστηκε
μοιραστείτε
νοημοσύνη
νοημοσύνης
ξεκλειδώστε
οικονομολόγος
ολόκληρο
ομάδα
παράκληση
παραδέχεται
παραδέχθηκε
παραδέχτηκε
παρακάλεσε
παρακαλούσαν
παρακαλούσε
πατώντας
πείτε
περιέχει
περιήγησης
περιγραφές
περιεχομένου
περιεχόμενο
πολιτική
πρέπει
προέτρεπαν
προέτρεπε
προέτρεψε
προειδοποίησε
προειδοποιεί
προηγούμενη
προσπάθειά
προσωπικών
προτεινόμενη
προτιμώμενες
προτιμώμενη
προωθήστε
πρωί
πρόσβαση
πρόσθεσαν
πρόσθεσε
πρώτο
πρώτος
ρεπορτάζ
ρυθμιστής
ρυθμιστης
ρωτούσαν
ρωτούσε
ρώτησαν
ρώτησε
σημαντικότερες
σημείωσε
στέλνουμε
στήριξέ
στήριξή
στήριξη
στείλε
στείλτε
στηρίξτε
συγγραφέας
συγκατάθεση
συκοφαντικά
συμβουλεύει
συμβούλευε
συμβούλευσε
συμβούλεψε
συμπληρώστε
συμφωνείτε
συνέδριο
συνέδριό
συνέστησε
συνδεθείτε
συνδρομή
συνδρομητές
συνδρομητής
συνεργασία
συνεργατών
συνεχίζεται
συνεχίσετε
συνεχίσουμε
συνεχίστε
συνιστούσε
συντάκτης
συντάκτρια
σχολιάσετε
σχόλια
σύμφωνα
σύνταξή
σύνταξης
τελευταίο
τραγουδούσαν
τόνιζε
τόνισε
υβριστικά
υβριστικό
υπευθυνα
υπεύθυνα
υπογράμμισε
υποσχέθηκε
υποχρεωτικά
φτάσατε
φωνάζει
φωτογραφίες
φύγετε
φώναζαν
φώναζε
φώναξαν
φώναξε
χάνετε
χρήσης
χρειάζεσαι
χρειάζεστε
χρειάζεται
χρειαζόμαστε
χρησιμοποιεί
χρησιμοποιούμε
χρόνο
χωρίς
ψηφίστε
ψηφιακό
ψηφιακός
ψηφοφορία
абонамент
абонамента
абонат
абонати
абонатите
абонирайте
абонирането
автора
авторизованные
авторизованным
авторизовані
авторизуйтесь
авторкою
авторов
автором
автору
авторів
адрес
адреса
адресою
адресу
азартних
азартных
анкета
анкетата
анкету
анонимно
афилиейт
бажаних
безкоштовна
безкоштовний
безкоштовних
безкоштовні
безлимитный
безплатен
безплатна
безплатни
безплатно
бесплатная
бесплатную
бесплатные
бесплатный
бесплатных
бисквитки
бисквитките
благав
благала
благали
благодарение
благодарим
благодаря
блокировщик
блокувальник
больше
бот
браузер
браузър
букмекерская
бюлетин
бюлетина
бюлетини
бяхте
більше
вайбері
вайбър
ватсапе
вашата
ваших
введите
вебинар
вебінар
взывал
видео
виділіть
визнав
визнала
визнає
викала
викаха
викаше
викна
використання
використанні
використовує
використовуємо
вимагав
вимагала
вимагали
виправлення
випуск
виртуален
виртуалният
виртуальный
вирішив
вк
вкажіть
включете
вконтакте
влезте
вміст
внескам
внесок
войдите
вотсапе
вотсапі
впн
всеки
встановіть
въведете
възпроизвеждането
выделите
выпуск
відео
відкритий
відмовилися
відповів
відповідав
відповідально
відповідальності
відповідальної
відповідь
відповіла
відповіли
відправити
віртуальний
героев
героїв
гласеше
гласил
гласила
гласит
гласувайте
гледайте
говорил
говорила
говорили
говорит
год
годишно
голосуйте
гривень
грн
група
гукав
гукали
гукнув
гукнула
гіперпосилання
дальше
дарение
дарения
дарете
джерела
джерелом
дзен
дзене
дзеркала
дзеркало
дзеркалом
добави
добавил
добавила
добавьте
добавя
доверието
доверия
довіри
додав
додала
додатку
додає
дозволить
дозволяється
долучайтесь
долучайтеся
домашнего
донат
донатам
донати
донатом
донаты
доповнено
дополнен
дополнена
допомагає
допомога
допомогою
допомогу
допоможе
допоможуть
допоможіть
допускается
допълнена
доступ
достъпен
достъпна
достъпно
дочитали
дочитати
дочитать
дізнаватися
евро
ежедневную
ежемесячно
ежемесячное
ежемесячный
еженедельную
електронна
електронної
електронну
епизод
епизода
есть
жаловалась
жаловался
жалуются
жодного
журналист
журналисти
журналистика
журналистике
журналистики
журналистику
журналистка
журналисты
журналіст
журналістам
журналісти
журналістика
журналістику
журналістка
журналісту
з
завантажити
завантажте
завдяки
зависимост
задонатьте
задължителните
зазначив
зазывал
закликав
закликала
закликали
закончились
залишає
залишилося
залиште
заметили
замолчим
запазени
запевняв
запевняла
запевняє
записи
запитав
запитала
запитання
запитань
запишете
зарегистрированные
зарегистрированным
зарегистрированы
зарегистрируйтесь
зареєстровані
зареєструйтесь
зареєструйтеся
застосунку
застосунок
захищено
захищені
защищенной
защищены
защищённой
заяви
заявив
заявил
заявила
заявили
заявиха
звернутися
звёздочкой
згодні
здесь
зеркала
зеркало
змінено
знайшли
знанията
зобов
зовнішнього
зовнішній
зробіть
зірочкою
из
избранное
известията
извика
изкуствен
изменено
изменены
изпратете
изпращайте
изпращаме
изтеглете
източник
източници
имейл
имейла
имейлът
иностранного
иностранным
инстаграм
искусственного
искусственным
использование
использовании
используем
использует
исправление
источники
источников
источником
исчерпали
каждое
каждый
каже
каза
казав
казал
казала
казали
казаха
казва
казвал
казвала
канал
канала
каналу
код
колумнист
колумніст
колумністка
команде
команди
коментар
коментарите
коментарях
коментатор
коментиране
коментирате
коментувати
комментариев
комментарии
комментарий
комментария
комментариях
комментировать
контент
контента
контенту
конференцию
конференция
конференцію
конфиденциальности
конфіденційності
копирование
кореспондент
кореспондентка
короткий
корреспондент
корреспондентам
корреспондентка
корреспонденту
крикнув
крикнул
крикнула
кричав
кричал
кричала
кричали
кричит
лв
лев
лева
лекцию
лекцію
лиценз
лицензии
ліцензією
магазин
магазина
магазине
магазину
магазині
материал
материалам
материалы
матеріал
матеріали
матеріалу
матеріалів
мероприятие
месенджері
месец
месечно
мессенджере
месте
месяц
мобільний
молба
молел
молела
молеха
молеше
містить
місці
місяць
навчання
нагадав
нагадала
наголосив
наголосила
надпис
надпись
надсилайте
надсилаємо
надійних
надішлемо
надішліть
нажимая
нажмите
налаштування
налаштуваннями
налаштуваннях
намерете
напис
написа
написав
написал
написала
написано
напиши
напишите
напишіть
напомнил
напомнила
направете
насилие
насильства
настоя
настоява
настоявал
настроек
настройками
настройках
настройки
натискайки
натискането
натискаючи
нашем
нашия
небольшая
неделю
независимата
независими
независимую
независимые
незалежні
нейросети
несколько
никакого
новинами
новини
новину
новость
нуждаем
нужна
нюзлетър
обеща
обещал
обещала
обещали
обновена
обновлен
обновлён
обозреватель
обозревательница
обраних
обратиться
обучения
объявил
объявила
объяснил
объяснила
объясняет
объяснял
объясняла
обязал
обязательна
обязательные
обясни
обяснил
обяснила
обяснява
обіцяв
обіцяла
обіцяли
огледален
оглядач
оглядачка
оголосив
ограничений
одноклассниках
одному
оновлено
опечатку
описания
описи
опитування
опитуванні
оповещения
оприлюднюватиметься
опрос
опросе
опубликован
организаторите
организаторы
організатори
оставете
оставляем
оставляет
оставляя
оставьте
осталось
отбележете
ответил
ответила
ответили
ответственно
ответственности
ответьте
отвечал
отвечала
отворено
отговори
отговорил
отговорила
отговориха
отговорност
открытое
отменить
отметил
отметила
отметь
отметьте
отмечайте
отписаться
отправляем
отправьте
отримувати
отримуйте
очакваме
очевидцем
ошибку
оштрафовал
оштрафовала
оштрафував
партнером
партнерски
партнерские
партнерским
партнерські
партнеры
партньорски
партнёром
партнёрские
партнёрским
патроном
пееха
пели
первинній
первоначальной
первый
переведите
перевірте
передплатник
передплатникам
передплатники
передплатників
передплатою
передплату
передплатіть
передрук
передруковувати
передруку
передрукувати
перепечатать
перепечатка
перепечатке
перепечатывать
перешлите
перешліть
персональних
персональных
писав
писал
писала
писати
писменото
письме
письменного
письмової
питаха
питаше
пишете
пишеше
пиши
пишите
пишіть
платной
побачили
повний
повтаря
повтаряше
повторював
повторює
повторяет
повторял
повторяла
повідомив
повідомила
повідомили
повідомлення
повідомте
подайте
поддержать
поддерживайте
поддержите
поддержка
поддержке
поддержки
поделитесь
поделиться
подканял
подканяха
подканяше
подкаст
подкаста
подкасте
подкасти
подкастов
подкасту
подкастът
подкасты
подкасті
подкастів
подкрепа
подкрепата
подкрепете
подкрепяйте
подписаны
подписка
подписке
подписки
подпиской
подписку
подписчик
подписчикам
подписчики
подписчиков
подписчиком
подписывайтесь
подписываясь
подпишитесь
подчеркнул
подчеркнула
подчерта
поділитися
поділіться
подію
пожертвование
пожертвования
пожертвованиям
пожертвуйте
позволяет
позначайте
позначте
позоваването
поиска
поискал
показан
показана
полностью
полный
получавайте
получавате
получайте
получать
получить
помилку
помогите
помогнете
помогут
поможет
помоли
помолил
помолила
помощ
помощник
помощь
помощью
помітили
помічник
понравилась
понравился
пообещал
пообещала
пообіцяв
пообіцяла
попереджає
попередив
попередній
попита
поправка
попросив
попросил
попросила
попросили
попросило
порадив
порадила
посилання
последвайте
последната
посоветовал
посоветовала
постановив
постановил
пострадали
постраждали
посъветва
посъветвал
посъветвали
потребовал
потребовала
потърсите
почерпете
почерпи
почте
почтовом
почту
пошту
пошті
пощенска
пояснив
пояснил
пояснила
пояснював
пояснювала
пояснює
поясняет
правото
працювати
працюємо
предишна
предпочитаемые
предпочитаемых
предпочитан
предпочитани
предпочитаните
предпочтительные
предпочтительный
предпочтительных
предупреди
предупредил
предупреждава
предупреждает
предыдущей
препечатването
препратете
препубликува
препубликуването
пригостіть
призвал
призвала
призвали
призна
признава
признавал
признает
признал
признала
признали
призова
призовава
призовал
призоваха
призывал
призывала
призывали
приложение
приложението
приложении
приложения
прим
примечание
приоритетным
присоединяйтесь
присъединете
присылаем
присылайте
пришлите
пришлём
приєднуйтесь
приєднуйтеся
проверьте
проголосуйте
продовження
продовжити
продовжувати
продолжаем
продолжать
продолжение
продолжить
продължава
продължете
продължим
продължите
произведен
произведён
пройдите
пройдіть
променени
промокодом
промокоду
пропускайте
пропустите
пропустити
пропустить
пропустіть
просив
просил
просила
просили
просьба
просять
проучване
прохання
прочетете
прочитать
пріоритетне
пріоритетним
психологической
психологічної
публиковать
пълния
първия
първоначалната
підписатися
підписка
підписку
підписники
підписників
підписуйтесь
підписуйтеся
підписуючись
підпишіться
підтримайте
підтримати
підтримка
підтримки
підтримуйте
підтримці
піти
работа
работаем
работать
работу
радив
радила
радили
радить
разкажете
разрешение
разрешения
разчитаме
расскажите
рассказал
рассказала
рассказать
рассказывать
расследование
расследования
рассылка
рассылку
регистрацията
регистрируясь
регулярний
редактор
редакторка
редакцией
редакции
редакцию
редакция
редакцията
редакцію
редакція
редакцією
редакції
рекламата
реклами
рекламой
рекламы
репортер
репортери
репортерка
репортёр
решил
реєструючись
робота
роботу
розкажіть
розповів
розповідати
розповіла
розповісти
розсилка
розсилку
розслідування
рублей
рік
свидетелем
свободната
свържете
свържи
свяжитесь
связаться
свідком
седмично
сигнализирайте
сказав
сказал
сказала
сказати
скаржаться
скаржився
скаржилася
скачайте
скиньте
сколько
скриньку
скриньці
следите
словам
словами
слушайте
слідкуйте
снимки
советовал
советовала
советовали
советует
согласны
содержатся
содержимое
содержит
сообщение
сообщил
сообщила
сообщили
сообщите
соучастником
спам
спама
спаму
спецкор
сповіщення
споделете
сподобався
сподобалась
спонсором
според
спрашивает
спросил
спросила
співали
співучасником
спільнота
спільноти
станете
станьте
статей
статии
статия
статията
стаття
статья
статьям
стверджує
стежте
стигнали
стороннего
сторонним
стороннього
стороннім
суммой
сумму
сутрин
существуем
существует
събитие
съветва
съветваше
съвместно
съгласен
съгласие
съгласни
съдържание
съдържанието
съобщи
съобщил
съобщиха
тагнете
твърдеше
твърди
текста
тексте
текстове
тексту
телеграм
телеграме
телеграмі
телефон
тест
тиждень
требовал
требовала
требовали
тръгнете
уведомления
уверяет
уверял
уверяла
увійдіть
уговаривал
уговаривала
угостите
угостить
уебинар
узнавать
уйдете
укажите
улюблених
улюблені
умовляв
умоляваше
умолял
умоляла
умоляли
утверждает
уточнение
уточнення
уточнив
уточнил
уточнила
учасником
фейсбук
фото
фотографии
цените
цитировании
цитування
цитуванні
частиною
частковому
чашку
через
четене
четете
читаете
читай
читайте
читання
читателей
читатели
читателите
читателям
читати
читачам
читачі
читачів
читаєте
чтение
чтения
щомісяця
щомісячний
щомісячно
щоранку
щотижневу
электронной
электронную
яжіться
язкові
якщо
із
інтелектом
інтелекту
інформацію
історію
אדבלוק
אומר
אומרת
אותה
אותו
אותנו
אחרינו
איתנו
אליכם
אלינו
אלקטרוני
אמר
אמרה
אמרו
אתכם
באפליקציה
בדוי
בדויים
בוקר
בחודש
ביקש
ביקשה
במייל
במצוקה
בסרטון
בעוגיות
בעיתונות
בעלי
בקובצי
בשבוע
בתגובות
בתוכן
דווחו
דיגיטלי
דיוור
האימייל
האפליקציה
הבהרה
הגיב
הדיגיטלי
הדפדפן
ההתראות
הודיע
הודיעה
הוואטסאפ
הווטסאפ
הווירטואלי
הוסיף
הוסיפה
הזהיר
הזכויות
הזמינו
החובה
החוג
החינמיות
הטלגרם
הטקסט
היום
הירשמו
הכותב
הכתבה
המדור
המובעות
המועדף
המייל
המערכת
המקורית
הניוזלטר
הסביר
הסיכום
העבירו
העיקריות
העיתונות
הפרטיות
הפרסומות
הפרסומים
הפרסומת
הצביעו
הצטרפו
הקודמת
הקוראים
השאירו
השימוש
השמות
התגובות
התחברו
התמונות
התמיכה
התראות
התרגום
התרומה
ובטוויטר
ווידאו
וסרטונים
ותלוי
ותלויה
זקוקה
זקוקים
חברת
חודשית
חוקר
חוקרת
חיצוני
טען
יכולים
ישירות
כמנויים
כתב
כתבה
כתבו
כתבות
כתבי
כתבת
כתובת
לדברי
להגיב
להמשיך
להעתיק
לחודש
לחוק
לחצו
לידיעון
לכתבים
לכתבת
למייל
למנויים
למערכת
לניוזלטר
לעזרתכם
לענייני
לפנות
לפרסם
לצפייה
לקבוצת
לקריאה
לקריאת
לשנה
לתומכים
מאמרים
מודעות
מועדף
מחקר
מינוי
מנוי
מנויים
מניות
מסכימים
מסר
מסרבים
מראה
מרצה
ניוזלטר
נשלח
סגל
סופר
סופרת
סיכום
סיפר
סיפרה
סעיף
ספאם
ספרו
סרטונים
עדכונים
עודכנה
עזרה
עיתונאי
עיתונאית
עיתונות
עכשיו
עלולים
עמיתת
עמלה
ער
פרופסור
פרסום
פרסומות
פרסומת
פרשן
פרשנית
פתוח
ציין
קודמת
קוראי
קרא
קריאה
ראשון
שאלו
שולחים
שיווקי
שלחו
שלנו
שנקבל
שקראתם
שתפו
תגובה
תגובות
תוכן
תיאורים
תייגו
תיקון
תלוי
תלויה
תמיכתכם
תמכו
תקציר
תרומה
תרומות
اخبارنا
اخبرنا
اخبرونا
ادامه
ادبلاكر
ادعمنا
ادعموا
اذنكم
ارتباط
ارسال
ارسله
ارسلها
اسبوعيا
استخدام
استطلاع
استطلاعنا
استفاده
استمرار
اسپم
اشار
اشارة
اشارت
اشتراك
اشتراكك
اشترك
اشتركوا
اصحابها
اصلاحيه
اضاف
اضافت
اضغط
اطلاع
اعادة
اعجبك
اعلام
اعلانات
اعلانها
اعلانهاي
اعلن
اعلنت
اعملوا
افاد
افادت
افزود
افزونه
اكتب
اكتبوا
اكد
اكدت
الاخبارية
الارتباط
الاسبوع
الاستبيان
الاستخدام
الاسماء
الاشعارات
الاعلان
الاعلانات
الافتراضي
الالزامية
الالكتروني
الان
الاول
الاولي
البديل
البريدية
التحرير
التطبيق
التعليق
التعليقات
التقرير
الخارجية
الخبر
الخصوصية
الدخول
الشهر
الصفحة
الغاء
الفيديو
القراء
القراءة
الكاتب
الكوكيز
المادة
المجانية
المحتوي
المحرر
المراة
المساعد
المساعدة
المستقلة
المفضل
المفضلة
المقال
المواد
النشر
النشرة
اليك
اليكم
الينا
اليهم
انتاج
انستغرام
انضموا
انقر
اوضح
اوضحت
اول
اوليه
ايميل
ايميلتان
اينجا
اينستاگرام
اينه
اپ
اپليكيشن
اگهي
باحث
باحثة
بارگذاري
بازتابدهنده
بازنشر
باشيد
بالضرورة
ببينيد
بحسب
بخوانيد
بدهيد
بديل
براي
بريدك
بريدكم
بشنويد
بعرض
بفرستيد
بفضلكم
بنويسيد
بهروز
بپيونديد
بگذاريد
بگوييد
بگيريد
تؤكد
تابعة
تابعنا
تابعونا
تاكيد
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
تبليغات
تجربتك
تجربه
تحتاجون
تحريريه
تحقيقاتنا
ترجيحي
ترد
تستطيع
تصحيح
تطبيق
تطبيقنا
تعبر
تعديل
تعليقا
تغيير
تفاصيل
تفعيل
تفوت
تفوتوا
تقاريرنا
تقول
تلغرام
تلگرام
تماشا
تمامي
تمثل
تنويه
تواصل
تواصلوا
توافق
توافقنا
توزيع
توصيف
توضيح
تيليغرام
تيم
جافاسكريبت
جاوااسكريپت
جزئيات
حذر
حذرت
حقوق
حمايت
خارجي
خبر
خبرنامه
خبرنگار
خبرنگاران
خبرها
خبرهاي
خصوصي
خواست
خواستند
خواندن
خوانندگان
خواهد
خواهند
داده
داستان
دانشگاه
دريافت
دستيار
دعا
دعت
دعمك
دعمكم
دنبال
دهيد
دوستان
دوستانتان
ديدگاه
ذكر
ذكرت
راسلنا
راسلونا
رايگان
روزنامه
روزنامهنگار
روزنامهنگاري
سابقة
سالانه
ساهم
ساهموا
سايت
سايتهاي
سرگشاده
سكريبت
سنويا
شارك
شاركنا
شاركه
شاركونا
شهريا
شويد
صباح
صبحگاهي
صحافتنا
صحافي
صحافية
صحافيينا
صحفي
صحفية
صحفيينا
صرح
صرحت
صوركم
ضدتبليغ
طالب
طالبت
طلب
طلبت
علاقه
عملنا
عمولة
عنوان
غيرفعال
فارسله
فرستاده
فرصتهاي
فريقنا
فشاركه
فنجان
فيسبوك
فيلترشكن
فيلم
فينگليش
قال
قالت
قالوا
قبلي
قراءنا
قرائنا
قناتنا
كاتب
كاتبة
كاتبه
كاتبها
كار
كاربري
كانال
كتب
كتبت
كردهايد
كمصدر
كميسيون
كنيد
كوكي
كوكيها
لניוזלטר
لاتين
لاشتراكك
لاشتراككم
لاضافة
لزوما
لقراءة
لقراءتكم
لكتابة
للاطلاع
للتعليق
للقراءة
للمتابعة
للمشتركين
لمتابعة
لمشتركي
لمواصلة
ما
مالكين
مالي
ماه
ماهانه
مباشرة
متجرنا
متصفحك
مجانا
مجانيا
مجانية
محتوا
محتواي
محتوايي
محتوي
محفوظ
محفوظة
مراسل
مراسلة
مراسلنا
مراسلينا
مرره
مرورگر
مزعجة
مساعدة
مساعدنا
مساهمتك
مساهمتكم
مساهمين
مستعار
مستعارة
مستقل
مستقلة
مسدودكننده
مشترك
مشتركا
مشتركان
مصنوعي
مطالعه
مطلب
معنا
مفتوحة
مفضل
مفضلا
مقالاتنا
مقاله
ملاك
منبع
منتخب
منشن
منصتنا
مهمانم
موافقتك
موافقتكم
موبايل
موردنياز
موفقيت
موقعنا
ميتوانند
ميخواهيم
ميدهد
ميفرستيم
ميگفت
ميگويد
ميگيريم
ناشد
ناشدت
نتقاضي
نحتاج
نخواهد
نخواهند
نداد
ندهيد
نرسل
نرمافزار
نستخدم
نشرتنا
نظر
نظرسنجي
نمايش
نميشود
نوشت
نويسنده
نياز
نيستيد
هستيد
هماكنون
همايش
هوشمند
وابسته
واتساب
واحدا
واشار
واشارت
واضاف
واضافت
واعلن
واعلنت
وافاد
وافادت
واكد
واكدت
واوضح
واوضحت
وبحسب
وبينار
وتؤكد
وتري
وتضيف
وتقول
وحذر
وحذرت
ودعا
ودعت
وذكر
وذكرت
وصرح
وصرحت
وطالب
وطالبت
وفقا
وفيديو
وقال
وقالت
وقالوا
وكتب
وكتبت
ومحلل
ومقاطع
ونعتمد
ووفقا
ويؤكد
ويدئو
ويديو
ويري
ويضيف
ويقول
ويقولون
يؤكد
يرد
يقول
يقولون
يوتيوب
يوميا
پيام
پيشين
پژوهشگر
گزارش
گزارشهاي
گفت
گفتند
گفته
अनुभव
अनुवाद
अनुवादित
अनुसार
अपडेट
अपनी
अपील
अलर्ट
असहमत
असिस्टेंट
आपका
आपको
आर्टिकल
आर्थिक
आवश्यक
इंस्टॉल
इनबॉक्स
उपयोग
एजेंसी
एडिटर
ऐडब्लॉकर
कमीशन
कमेंट
करके
करें
कहती
कहते
कहा
कहां
कहानी
कीजिए
कॉपी
कॉपीराइट
क्लिक
खबर
खबरें
खबरों
खरीदें
खुला
खेलें
गिफ्ट
गोपनीयता
चाहिए
जनरेट
जरूर
जरूरत
जावास्क्रिप्ट
जुडने
जुडिए
जुडें
ज्वाइन
टिप्पणियों
टिप्पणी
डाउनलोड
तस्वीरें
तैयार
दान
दिखाया
दिया
दें
देखें
दोस्तों
धारा
निजता
निर्भर
नोटिफिकेशन
नौकरी
न्यूज
न्यूजरूम
न्यूजलेटर
पढने
पढें
पत्र
पत्रकार
पत्रकारिता
पसंदीदा
पाठकों
पाने
पुनःप्रकाशित
पुनर्प्रकाशन
पुनर्प्रकाशित
पूछा
पूछें
पूरी
पॉडकास्ट
प्रकाशित
प्रति
प्रतिक्रिया
प्रिफर्ड
बताइए
बताएं
बताते
बताया
बदल
बाहरी
बिंदु
बॉक्स
बोला
बोले
ब्राउजर
ब्लॉकर
भेजें
मकतूब
महीने
मांगते
मुताबिक
मुफ्त
यूट्यूब
योगदान
रखने
रजिस्टर
रहिए
रहें
रिपोर्टर
लिखा
लिखें
लेख
लॉग
लॉगिन
विचलित
विचार
विज्ञापन
वीडियो
वेबसाइट
वेबिनार
वॉट्सऐप
व्हाट्सएप
व्हाट्सऐप
शर्तें
शामिल
संपर्क
संपादित
संवाददाता
संस्करण
सकते
सदस्य
सदस्यता
सप्ताह
सब्सक्राइब
सब्सक्राइबर
सब्सक्राइबर्स
सब्सक्रिप्शन
समरी
समर्थन
सर्वाधिकार
सर्वे
सहमत
सहयोग
सहयोगी
सामग्री
सारांश
सिंडीकेट
सीनियर
सुझाएं
सुधार
सुनें
सुबह
स्पैम
स्वचालित
स्वीकार
हमारा
हमारी
हमारे
हिस्सा
हेल्पलाइन
অনলাইন
অনুদান
অনুমতি
অনুমতিতে
অনুসরণ
অ্যাডব্লকার
অ্যাড্রেস
আপনাকে
আপনার
আপনিও
আমাদের
আযকর
আসুন
ইতিমধ্যে
ইনবক্সে
ইনস্টল
ইমেইল
এআই
এআইকে
এআইযের
একমত
ওযেবিনারে
কনটেন্ট
কমিশন
করুন
কর্তৃপক্ষ
কিনুন
কুইজে
ক্লিক
খবরটি
গ্রহণ
গ্রাহক
গ্রাহকদের
চাকরির
চালিযে
চিঠি
চ্যানেল
জরিপে
জানতে
জানান
জানিযেছে
জানিযেছেন
টাকায
টেলিগ্রাম
ট্যাগ
ডাউনলোড
থাকুন
দাঁডান
দিন
দেখতে
দেখুন
ধরিযে
নামিযে
নিউজলেটার
নিউজলেটারের
নিজস্ব
নিবন্ধন
নোটিফিকেশন
পডতে
পাঠকেরাই
পাঠান
পুনঃপ্রকাশ
পুনর্মুদ্রণ
পেযেছেন
প্রকাশ
প্রতি
প্রতিবেদক
প্রতিবেদকের
প্রতিবেদন
প্রযোজন
ফেসবুক
বন্ধুদের
বলছেন
বললেন
বলেছে
বলেছেন
বলেন
বুদ্ধিমত্তা
ব্যবহার
ব্লকার
ভার্চুযাল
ভিডিও
ভিডিওটি
মতামত
মন্তব্য
মাসিক
মূল্যে
মূল্যের
মোবাইল
যুক্ত
যোগাযোগ
রিপোর্টার
লাইক
লাগল
লিখুন
লেখা
লেখাটি
লেগেছে
শুনুন
সংবাদটি
সংরক্ষিত
সংশোধন
সংশোধনী
সংস্করণে
সঙ্গেই
সদস্য
সম্পাদকীয
সর্বস্বত্ব
সহযোগিতা
সহাযতা
সাংবাদিক
সাংবাদিকতা
সাংবাদিকতাকে
সাংবাদিকতার
সাপ্তাহিক
সাবস্ক্রাইব
হেল্পলাইন
হোযাটসঅ্যাপ
হোযাটসঅ্যাপে
กด
กร
กล
กอ
กา
ขอ
คล
คว
ค่
จด
จะ
ช่
ดา
ติ
ต่
ต้
ถื
ทด
ทั
ทา
ทุ
บท
บร
บล
บอ
ผู
พู
ภา
มี
ยอ
ระ
รา
ร่
ลิ
วา
สง
สน
สม
สำ
สื
ส่
หล
หา
ห้
อย
อี
อ่
เข
เฉ
เน
เป
เผ
เพ
เล
เว
แก
แจ
แช
แท
แห
แอ
โป
โห
ให
ไม
ảnh
ủng
あと
あな
いか
いた
いの
お使
お寄
お届
お申
お聞
お見
お試
お読
お送
から
か月
が作
が無
が生
が翻
が要
ここ
この
ご利
ご協
ご存
ご寄
ご意
ご感
ご支
ご登
ご覧
ご購
ご連
すで
すべ
ぜひ
で作
で受
で届
で最
で生
で要
と強
と書
と発
と話
と語
と説
と述
によ
の使
の学
の採
の提
をフ
を使
を利
を有
を発
を許
アカ
アシ
アド
アフ
アプ
アン
オフ
カ月
クイ
クッ
コメ
コー
サポ
シェ
スパ
タグ
ダウ
チケ
チッ
チャ
ニュ
ネタ
バー
フォ
ブラ
プッ
プラ
プレ
プロ
ポッ
マン
ミラ
メル
メー
ログ
ヶ月
上优
上優
下方
下載
下载
不代
不发
不同
不妨
不属
不屬
不得
不认
不錯
不错
为首
人工
仅代
仅供
仅限
他說
他说
付費
付费
以下
以閱
以阅
仮名
仲間
会员
会員
会費
体験
你的
使用
來自
依靠
侵权
侵權
個人
偏好
僅限
優先
免費
免费
內容
全文
公众
公开
公式
公開
关注
关闭
内容
内阅
写真
写道
分で
分享
初割
初月
判断
利用
前請
前请
剩余
剩餘
力を
加入
加记
助手
励み
動画
勘誤
勘误
包月
化名
即可
参加
參與
友だ
収益
发给
发表
发送
取材
取消
受信
只靠
可能
同意
向我
向本
含剧
含有
启用
告訴
告诉
呼び
命じ
啟用
喊道
因为
因為
图片
売上
外部
她說
她说
如侵
如有
学習
安心
官方
定期
寄付
寄到
寄給
寄给
寫道
将本
將本
就分
就转
居合
已是
已经
已讀
已读
年額
广告
広告
廣告
开启
弊社
弊紙
当サ
当初
当社
当編
後援
微信
心理
必填
必須
応援
您已
您的
悩み
情報
感謝
感谢
成为
成果
成為
我们
我們
手机
打开
打開
扫一
扫描
把你
把您
把文
投げ
拒絕
拒绝
指出
指摘
捐助
捐款
掃一
掃描
授權
推播
推送
描写
提供
擋廣
支持
支援
教え
文章
新着
新闻
无广
明ら
智慧
智能
暢讀
更新
更正
最新
會員
月額
有了
有料
有权
有權
未予
未回
未滿
未經
未经
本ま
本ア
本サ
本中
本內
本内
本刊
本報
本报
本文
本站
本紙
本網
本网
本記
本誌
来自
标记
標記
機械
欢迎
歡迎
此內
此内
此前
此影
此视
残り
毎朝
毎週
每周
每天
每年
每日
每月
求め
求助
沒有
没有
浏览
添加
瀏覽
点击
為首
無効
無料
無断
照片
版权
版權
特此
独立
獨立
獲得
生命
生成
產生
用邮
由人
由讀
由读
申し
申込
电子
畅读
留言
異論
疑問
登入
登录
登録
發表
發送
皆さ
相談
看更
禁止
禁無
私た
科し
称
稱
立即
第一
筆者
紙の
経験
絕無
続き
編按
編者
編集
繼續
绝无
继续
编者
翻墙
翻譯
翻译
者說
者说
联盟
联系
聯盟
聯絡
自动
自動
若有
获得
著作
虚拟
表明
表示
要发
要發
見逃
訂正
訂閱
記事
記者
訴え
評論
認め
認為
說:
說。
說道
読み
読者
請先
請分
請啟
請我
請捐
請支
請登
請立
請贊
請輸
請關
請點
讀者
订阅
认为
训练
许可
设为
评论
该视
说:
说。
说道
请先
请关
请分
请启
请我
请捐
请支
请点
请登
请立
请赞
请转
请输
读完
读者
責任
賺取
購読
贈送
贊助
责任
赚取
赞助
赠送
身边
身邊
転載
輸入
轉發
轉給
轉載
转发
转给
转载
输入
还可
这篇
迷惑
追記
追蹤
送っ
送到
這篇
通知
通过
週に
週刊
邀請
邀请
還可
邮件
邮箱
鏡像
镜像
長說
长说
開啟
閱讀
閲覧
關注
關閉
问卷
阅读
随时
隐私
隨時
隱私
電子
需接
需要
音声
頂い
飲酒
首年
首月
首选
首選
點擊
가명
가상
가입하세요
가입해
값으로
강조했다
계속
공개
공개서한
공유해
공유해주세요
광고
광고도
광고차단
구글
구독
구독료
구독을
구독자
구독자는
구독자만
구독자에게만
구독하고
구독하세요
구독하시면
구독해
구독해주세요
구독해주셔서
금요일
기사
기사가
기사를
기사의
기자를
기자에게
남겨주세요
네이버
네이버에서
놓치지
눌러주세요
뉴스레터
뉴스레터로
뉴스레터를
다운로드하세요
달
답변하지
당신의
댓글
댓글로
댓글에
댓글은
댓글을
덧붙였다
도움받을
도움이
독립
독립언론
독립언론을
독자
독자님의
독자들의
독자의
독자투고는
독자투고를
동의하는
동참해
들려주세요
들으실
들을
로그인
로그인이
로그인하거나
로그인하고
로그인하면
로그인하시면
링크에서
마음에
만나보세요
말했다
매월
매일
메일로
메일함으로
묘사가
무단
무단전재
무료
무료로
미러
바로잡습니다
받아보세요
발
밝혔다
보내
보내드리는
보내드립니다
보내주세요
본
본사의
본지는
본지의
분
분은
브라우저가
브라우저는
브라우저에서는
사연을
사전
사진
사진과
사진이나
상담
상담전화
선호
선호하는
설명했다
설문에
설문조사에
설치하세요
세미나
소식을
속보를
수수료를
스팸
스팸은
스포일러
시민
시민의
시작하세요
아래에서
알려
알려주세요
알림
알림을
애드블로커
애드블록
애드블록을
애드블록이
앱
앱에서
앱으로
앱을
언론을
여기서
여러분
여러분의
영상에서
영상으로
영상을
온라인
옮겨
외부
우리
우리의
운영되고
운영하는
원고료
원고료로
원고료주기
월
유료
유튜브
음성으로
응답
응원하세요
응원해
응하지
의견을
의견이
이
이메일
이메일로
이메일은
이메일을
이미
이벤트에
이야기를
이전
인공지능
인공지능이
일주일에
일할
읽는
있는
자동
자바스크립트가
자바스크립트를
자살예방
자주
잔을
재배포
재배포금지
재생할
저작권법
저작권법의
저작권자
저작권자의
저희
저희는
저희를
적었다
전문을
전용
전재할
전해
전해주세요
전했다
정기
정기후원
정기후원으로
정기후원이
정정
제공하는
제보
제보는
제보를
제보해
제보해주세요
제휴
제휴링크
좋아요
좋아요를
주소는
중
지금
지켜주세요
차단
채널
채널에
채널에서
채널을
채용
챗봇에게
첫
추가해
추가해주세요
친구
카카오톡
커피
콘텐츠입니다
쿠키
쿠키를
태그해
태그해주세요
특가
파트너스
팔로우하기
팔로우하세요
팟캐스트
퍼가실
편집자
필수
필자의
함께해
함께해주세요
해지하실
해지할
협찬을
활용
회원
회원가입
회원가입은
회원가입을
회원가입하고
회원가입하면
회원가입하세요
회원가입하시면
회원만
후원금
후원으로
후원을
후원이
후원하세요
후원해
후원회원의
"""
