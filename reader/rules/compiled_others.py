"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5289
# comentário	3981
# comentários	3981
# fotó megtekintése	2670
# fotók megtekintése	2670
# gün ücretsiz deneyin	4964
# głosów	97
# hlasů	97
# hozzászólás	2583
# kişi oy kullandi	5010
# komentářů	548
# komentāri	3370
# kép megtekintése	2670
# képek megtekintése	2670
# lượt bình chọn	97
# odpovedí	4627
# odpovědi	655
# odpovědí	655
# odpowiedź	3922
# příspěvků	548
# röster	97
# sekunden zurück	1022
# válasz megjelenítése	2679
# yaşindan küçükler oynayamaz	5048
# ääntä	97
# års aldersgrense	3658
# δευτερόλεπτα μπροστά	1167
# δευτερόλεπτα πίσω	1167
# σχόλια	1092
# ψήφοι	97	1117
# ψήφος	1117
# відповідей	5252
# відповідь	5252
# відповіді	5252
# гласа	97
# голоса	97
# голосов	97
# голосів	97
# з #	5213
# из #	4373
# коментарі	5141
# коментарів	5141
# комментариев	4301
# комментарий	4301
# комментария	4301
# от #	323
# ответ	4412
# ответа	4412
# ответов	4412
# отговор	352
# отговора	352
# із #	5213
# הצבעות	97
# מתוך #	2351
# שניות אחורה	2406
# שניות קדימה	2406
# תגובות	2347
# تعليقات	146
# ثانيه جلو	1925
# ثانيه عقب	1925
# راي	97
# صوت	97
# نظر	1868
# कमेंट	2475
# वोट	97
# सेकंड आगे	2524
# सेकंड पीछे	2524
# € al mes durante # meses	1683
# € al mese per # mesi	2915
# € por mês durante # meses	4039
# 人参与	5433
# 人參與	5433
# 票	3047
# 명 참여	3189
# 표	3189
#% megtakarítás	2666
#+ hrajte zodpovědně	539
#-årsgrense	3658
#/# fotó	2670
#/# kép	2670
#/#. fotó	2670
#/#. kép	2670
#か月無料	3023
#カ月無料	3023
#ヶ月無料	3023
#人が回答	3047
#人が投票	3047
#人参与	5433
#人參與	5433
#件のコメント	3044
#則留言	5419
#小时热榜	5425
#条评论	5419
#票	97	3047
#秒戻る	3102
#秒進む	3102
#명 참여	97	3189
#초 뒤로	3235
#초 앞으로	3235
#표	3189
""", 'a': """
a apărut o eroare	4229
a boltunkból	2640
a carregar vídeo	4053
a cikk a hirdetés alatt folytatódik	2575
a cikk a hirdetés után folytatódik	2575
a cikk automatikusan készült	2678
a cikk felhasználása engedélyköteles	2676
a cikk meg is hallgatható	2572
a cikk meghallgatása	2589
a cikk megosztása	2572
a cikk szerzői jogvédelem alatt áll	2676
a cikk zárolva van	2665
a cikket gépi hang olvassa fel	2651
a folytatáshoz regisztráljon	2566
a hanganyagot mesterséges intelligencia készítette	2651
a hirdetés után folytatjuk	2575
a hirdetés vége	2686
a hozzászólás lezárva	2679
a hozzászólások le vannak zárva	2679
a hét kvíze	2634
a kommentelés lezárult	2583
a könyv megrendelhető itt	2578
a könyv megrendelése	2640
a lejátszó betöltése	2651
a link másolva	2684
a lire également	2175
a matéria continua abaixo	4115
a mező kitöltése kötelező	2668
a nap keresztrejtvénye	109
a nap kérdése	96	2637
a notícia continua abaixo	4115
a rovat további cikkei	2587
a sua subscrição foi confirmada	4107
a sua subscrição foi efetuada com sucesso	4107
a szerző a lap munkatársa	2600
a szerző cikkei	2671
a szerző jogász	2600
a szerző közgazdász	2600
a szerző politológus	2600
a szerző további cikkei	2671
a szerző történész	2600
a szerző összes cikke	2671
a szerző újságíró	2600
a szerzőkről	2602
a szerzőről	2602
a szöveg automatikusan készült	2678
a tartalmat nem tudjuk megjeleníteni	2643
a tartalom nem elérhető	2643
a tartalom nem jeleníthető meg	2643
a tartalom szerzői jogi védelem alatt áll	2676
a teljes cikk elolvasása	2671
a témában további cikkek	2587
a videó az ön országában nem játszható le	2651
a videó már nem elérhető	2651
a videó nem elérhető	2651
a videó nem elérhető az ön országában	2651
a videó nem játszható le	2651
a videólejátszó betöltődik	2651
a videót nem lehet lejátszani	2651
abo abschließen	833
abo auswählen	1035
abo wählen	1035
abonare confirmată	4253
abonați-vă	4138
abone değil misin	5066
abone değil misiniz	5066
abonează-te	4138
abonelere özel	4964
abonelere özel avantajlar	5048
abonelere özel indirim	5048
abonelere özel içerik	5066
abonelik paketlerini gör	5096
abonelik seçenekleri	5096
abonelikten çik	5109
abonelikten çikin	5109
aboneliği yenile	5096
aboneliğini seç	5066
aboneliğiniz onaylandi	5097
aboneliğinizi seçin	5066
abonentu priekšrocības	3401
abonner nå	3636
abonner på nyhetsbrevet	3643
abonné	2237
abonné à ce thème	2300
abonnér	677
abonnér nu	677
abonnés	2123
abonnés uniquement	2224
abonē	3364
abonē jaunumus	3388
abonē un lasi visus rakstus	3364
abonēt	3364
abrir menú	1634
aby odtworzyć film, włącz javascript	3890
acasă	4156
accede a todos los contenidos sin límites	1683
accept termenii și condițiile	4228
accepter og fortsæt	773
acceptera och fortsätt	4841
acceptera och stäng	4841
accepto la política de privacitat	495
acceptér	700
acceptér alle	774
acceptér og fortsæt	773
acceptér og vis	773
acceptă toate	4152	4167
acceptă tot	4210
acceptă și afișează conținutul	4167
acceptă și continuă	4209
acceso a todos los artículos	1750
accès restreint aux abonnés	2125
accès à tous les articles	2295
accéder au dossier	2266
accéder à l'article	2123
accéder à la page de dons	2256
accédez à tous les articles	2125
aceitar e ver o conteúdo	4015
aceito receber comunicações	4074
aceito receber comunicações de marketing	4074
aceito receber comunicações e ofertas	4034
acepto la política de privacidad	1718
acesso ilimitado a todo o conteúdo	4106
acest articol este disponibil doar abonaților	4140
acest articol este rezervat abonaților	4188
acest câmp este obligatoriu	4228
acesta este ultimul tău articol gratuit	4188
acheter ce numéro	2211
acheter le numéro	2210
achetez ce numéro	2211
activează	4216
activează alertele	4182
activează notificările	4182
activează sunetul	4205
actualitza la pàgina	488
actualités	2175
actualizar la página	1711
ad 광고	3210
ad 추천	3223
adatkezelés és sütik	2646
adatkezelési tájékoztató	2643
adatvédelem és sütik	2646
adatvédelmi beállítások	2643
adatvédelmi beállítások módosítása	2646
adatvédelmi tájékoztató	2643
adaugă ca sursă preferată	4239
adaugă un comentariu	4153
adaugă un răspuns	4245
adaugă în coș	4256
adblock détecté	2292
adblocker upptäckt	4853
add meg az e-mail-címed	2593
además	1628
adhérer	2113
adj hozzá minket preferált forrásként	2681
adja meg az e-mail-címét	2593
adja meg az összeget	2662
adja meg e-mail-címét	2593
adomány	2562
adományozok	2562
adományozás	2562
adresa de email nu este validă	4228
adresă de email invalidă	4228
adreça electrònica	458
adó # százalék	2662
adója #%-ával	2662
afficher la réponse	2179
afficher la vidéo	2248
afficher les réponses	2236
afișează comentariile	4197
afișează conținutul	4167
afișează conținutul extern	4167
afișează originalul	4157
afișează postarea	4209
afișează subtitrările	4205
află mai multe	4152
afmeld når som helst	793
afspilleren indlæses	776
agora não	3946
ai deja un abonament? autentifică-te	4188
ai găsit o greșeală	4234
ai kan begå fejl	803
ai kan gjøre feil	3764
ai kan göra fel	4872
ai kan göra misstag	4872
ai może popełniać błędy	3919
ai može griješiti	4520
ai može pogriješiti	4520
ai môže robiť chyby	4624
ai může chybovat	652
ai může dělat chyby	652
ai observat o greșeală	4153
ai sa môže mýliť	4624
ai sažetak	107
ai segítségével készült	2678
ai által fordított	2678
ai által generált	2678
ai által generált tartalom	2678
ai може да греши	351
ai सारांश	2496
ai से तैयार सारांश	2496
ai 总结	107
ai 摘要	5515
ai 기사 요약	3265
ai 번역	3236
ai 생성 이미지	3275
ai 요약	3210
ai 음성으로 듣기	3235
ai-genererat innehåll	4874
ai-genereret resumé	716
ai-oversættelse	805
ai-resumé	716	805
ai-összefoglaló	2589
ai-översatt	4872
ai-översättning	4874
aicinām ievērot cieņu komentāros	3370
aiheeseen liittyvää	1999
aiheesta lisää	1999
aikaa jäljellä #	2058
ainda não tem conta	4073
ainda não é assinante	4072
ainult vajalikud küpsised	1823
aitäh hääletamast	1819
aitäh liitumast	1807
aitäh sõnumi eest	1834
aizmirsāt paroli	3412
aizvērt	3372
aizvērt galeriju	3416
aizvērt reklāmu	3373
aiが要約	3130
aiで要約	107
aiによる要約	3130
aiに聞く	107
aiに質問	107
ai总结	5515
ai摘要	5455
ai生成	3103	5515
ai生成内容	5487
ai翻訳	3103
ai翻譯	5515
ai翻译	5515
ai要約	3130
ai語音朗讀	5486
ai语音朗读	5486
ai重點整理	5455
ai音声で聴く	3102
ai가 생성한 콘텐츠입니다	3275
ai가 읽어주는 기사	3235
ai로 생성된 콘텐츠	3275
ai로 요약하기	107
ai에게 질문	107
ajouter une réponse	2283
ajouter à mes favoris	2153
ajouter à mes sources préférées	2277
ajouter à mes sujets	2300
ajouter à mes thèmes	2300
ajouter à vos sources préférées	2277
ajouter à vos sélections	2153
ajándék cikk	2573
ajándékozd el a cikket	2573
ajándékozd tovább a cikket	2573
ajándékozza a cikket	2572
ajándékozza a cikket barátjának	2572
ajándékozza el a cikket	2573
ajándékozza tovább a cikket	2573
ajándékozzon előfizetést	2689
ajándékozzon előfizetést karácsonyra	2689
ajánlataink	2587
ajánlja: outbrain	2686
ajánlja: taboola	2686
ajánljuk	2587
ajánljuk még	2587
ajánlott	2587	2666
ajánlott cikkek	2587
ajánló	2587
akceptuję	3809
akceptuję i kontynuuję	3887
akceptuję i przechodzę do serwisu	3887
akkurat nå	3671
ako chránime svoje zdroje	4620
ako chránime zdroje	4620
ako vypnúť adblock	4605
ako vypnúť blokovanie reklám	4605
aktuálny čas	4601
aktuálny čas #	4600
aktuální čas	622
aktuální čas #	621
aktuálně	550
akzeptieren und schließen	1019
aldersgrense # år	3658
aldersgrense: # år	3658
alege o sumă	4251
alege-ți abonamentul	4226
alegeți abonamentul	4226
algo salió mal	1719
alkalmazás letöltése	2653
alkalmazás megnyitása	2653
alla bidrag hjälper	4856
alla rättigheter reserverade	4870
alle abo-angebote im überblick	957
alle angaben ohne gewähr	963
alle beiträge ansehen	889
alle beiträge anzeigen	1040
alle beiträge der autorin	1040
alle beiträge des autors	1040
alle bidrag hjælper	788
alle bidrag tæller	788
alle inhalte sind urheberrechtlich geschützt	1004
alle newsletter im überblick	944
alle preise ohne gewähr	963
aller à la recette	66
allt innehåll är skyddat av upphovsrätt	4811
allt innehåll är upphovsrättsskyddat	4810
als bevorzugte quelle bei google hinzufügen	861
als bevorzugte quelle hinzufügen	1054
als podcast hören	958
alte știri	4154
alterar preferências de cookies	4015
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	5049
altyazilari göster	5049
altă sumă	4222
alătură-te conversației	4170
am înțeles	4157
amazon'da gör	5048
amazonで見る	3100
amazonで詳しく見る	3100
amazonで詳細を見る	3100
amazonで買う	3100
amazonで購入	3100
amazonで購入する	3100
amintește-mi mai târziu	4133
ana sayfaya dön	5072
anasayfaya dön	5072
anderen betrag wählen	1032
andet beløb	787
andra läser	22	4779
andra läser just nu	22
andra läste även	4779
andre har også lest	22
andre leser nå	3671
andre leste også	3671
andre læser	713
andre læser lige nu	713
andre læser også	22
andre læste også	713
angebot auswählen	1035
angebot wählen	957
anhören	858
anhören # min	858
anket sonuçlari	5043
anketa dňa	4591
ankstesnė nuotrauka	3348
anmäl	4876
anmäl annons	4880
anmäl dig	4753
anmäl dig till nyhetsbrevet	4753
anmäl inlägg	4875
anmäl kommentar	4875
anna kelvollinen sähköpostiosoite	2078
anna äänesi	2043
annet beløp	3748
anneta ühekordselt	1831
annonce - artiklen fortsætter nedenfor	696
annonces légales	2211
annoncørbetalt	92
annoncørbetalt indhold	92	723
annons - artikeln fortsätter nedan	4764
annons från våra partner	4880
annonsblockerare upptäckt	4853
annonsen slutar här	4764
annonser från google	4880
annonsinnehåll	4786
annonslänk	4764
annonsörsinnehåll	4786
annonsørinnhold	92	3681
annonsørsamarbeid	3772
ano, prosím	628
ano, rád	628
anonimni sandučić	4517
anonym brevlåda	4868
anonym tipslåda	4868
anonymná schránka	4620
anonymní schránka	647
anpassa inställningar	4841
anular suscripción	1768
anulează oricând	4226
anulezi oricând	4188
anuluj odpowiedź	3818
användarnamn	4859
användarnamn eller e-postadress	4858
användarvillkor	4766
anzeige schließen	1057
anzeigensonderveröffentlichung	963
anúncio	3973
anúncio em #	4101
anúncios	3973
apasă pentru sunet	4250
apmaksāta sadarbība	3423
apmaksāts saturs	3373
apmokėta partnerystė	3355
apmokėtas turinys	3355
aportació mensual	489
aportació única	489
aportación mensual	1713
aportación única	1713
app letöltése	2653
app storeからダウンロード	3108
app storeでダウンロード	3108
app store에서 다운로드	3242
apple ile giriş yap	5066
apple podcastで聴く	3136
appleでサインイン	3118
appleでログイン	3118
appleで続ける	3118
app内打开	5493
après la publicité	2161
aptaujas rezultāti	3406
após a publicidade	3973
apóyanos	1578
apóyanos en patreon	1712
apúntate	1593
aquest article està bloquejat	493
aquest article està protegit	504
aquest article t'ha estat útil	468
aquest camp és obligatori	495
aquest contingut està protegit	504
aquest vídeo ja no està disponible	475
aquest vídeo no està disponible	475
ar norite gauti pranešimus	3339
arată conținutul	4209
arată mai mult	4232
arată mai puțin	4157
arată răspunsurile	4197
arată tot	4157
arkadaşina gönder	4973
arkadaşinla paylaş	4973
article abonné	2123
article ajouté à vos sélections	2153
article lu par une voix de synthèse	2244
article précédent	2175
article réservé aux abonnés	2123
article següent	499
article sponsorisé	2211
articles associés	2175
articles liés	2175
articles recommandés	2175
articles récents	2175
articol exclusiv pentru abonați	4188
articole asemănătoare	4154
articole înrudite	4154
articoli più letti	2919
articolul continuă după publicitate	4177
articolul continuă după reclamă	4148
articolul continuă mai jos	4148
articolul următor	4154
artikeln finns också som ljud	4760
artikeln fortsätter efter annonsen	4764
artikeln fortsätter nedan	4764
artikeln fortsätter under bilden	4764
artikeln går att lyssna på	4760
artikeln läses upp av en syntetisk röst	4844
artikeln är automatiskt genererad	4872
artikeln är låst	4746
artikeln är maskinöversatt	4872
artikeln är skapad automatiskt	4872
artikeln är skyddad av upphovsrätt	4870
artikeln är uppläst av en dator	4760
artikkel jätkub pärast reklaami	1791
artikkel jätkub reklaami järel	1791
artikkel on kaitstud autoriõigusega	1844
artikkel täieneb	1789
artikkelen er låst	3636
artikkelen finnes også som lyd	3649
artikkeli jatkuu kuvan jälkeen	1986
artikkeli on konekäännetty	2088
artikkeli on suojattu tekijänoikeudella	2086
artikkelin lukee synteettinen ääni	2058
artikkelin lukee tekoälyääni	30
artikkelin voi myös kuunnella	1983
artiklen er låst	677
artiklen er læst op af en robot	688
artiklen er læst op med kunstig stemme	30
artiklen er oplæst med kunstig stemme	30
artiklen findes også som lyd	688
artiklen fortsætter efter annoncen	696
artiklen fortsætter efter reklamen	811
artiklen fortsætter nedenfor	696
artiklen fortsætter under billedet	696
artiklen kan også høres	688
artiklen læses op af en kunstig stemme	776
artikli loeb ette tehishääl	1787
artiklit loeb sünteetiline hääl	1825
artiklit loeb tehishääl	1787
artykuł czyta syntezator mowy	30
artykuł czyta sztuczna inteligencja	30
artykuł czytany przez syntezator mowy	3890
artykuł dla subskrybentów	3790
artykuł do słuchania	3890
artykuł kontynuowany pod reklamą	3808
artykuł premium	3904
artykuł sponsorowany	3805
artykuł zablokowany	3904
artykuły na e-mail	3793
artykuły partnerów	3927
artículo anterior	1628
artículo regalado	1763
artículo relacionado	1628
artículo siguiente	1722
artículos recomendados	1687
artículos relacionados	1628
as notícias mais lidas	4042
ascultă	4145
ascultă articolul	4205
ascunde răspunsurile	4197
aseta ensisijaiseksi lähteeksi	2092
aslini göster	4989
assine já	3952
atbalstīt	3364
atcel jebkurā laikā	3364
atcelt var jebkurā laikā	3412
atcerēties mani	3413
atenció al subscriptor: #	106
atención al abonado: #	106
atención al suscriptor: #	106
atidaryti galeriją	3348
atidaryti programėlėje	3338
atidaryti programėlę	3338
atkūrimo greitis	3336
atlikite testą	3330
atlikušais laiks	3406
atlikušais laiks -#	3405
atpakaļ uz augšu	3416
atpakaļ uz sākumlapu	3416
atradi kļūdu	3417
atradi kļūdu rakstā	3370
atradāt kļūdu	3417
atrakinti straipsnį	3344
atrisini krustvārdu mīklu	3399
atsaukt piekrišanu	3403
atsisiųsti garso įrašą	3336
atsisiųsti iš app store	3338
atsisiųsti iš google play	3338
atsisiųsti programėlę	3338
atsiųskite naujieną	3349
atsiųskite nuotraukas	3349
atskaņot video	3405
atskaņošanas ātrums	3405
atslēgt rakstu	3412
atslēgvārdi	3406
atteikties var jebkurā laikā	3414
attēls # no #	3425
attēls #/#	3425
attēls attēlā	3405
atualizar a página	4067
atualizar preferências	4122
atualizar página	4067
atvērt	3372
atvērt galeriju	3416
atvērt lietotni	3407
atvērt lietotnē	3407
atvērt rakstu	3412
atļaut paziņojumus	3408
atšaukti galite bet kada	3294
atšaukti sutikimą	3334
aucun commentaire à ce niveau	2215
audio narrado por una voz automática	1658
audio vytvorila umelá inteligencia	4600
auf apple podcasts hören	933
auf spotify hören	933
ausgewählt für sie	962
auswahl bestätigen	1020
auswählen	1036
automaatselt tõlgitud	1838
automaattinen käännös	2089
automaticky preložené	4624
automaticky přeloženo	652
automatické prehrávanie	4600
automatické přehrávání	621
automatický preklad	4625
automatický překlad	653
automatikus lejátszás	2651
automatinis atkūrimas	3336
automatisch übersetzt	1050
automatische übersetzung	1051
automatiskt översatt	4872
automatiškai išversta	3350
automatsko puštanje	4499
automātiski tulkots	3418
automātiskā atskaņošana	3405
autoriser la publicité	2254
ava äpis	1827
avantage abonnés	2242
avantages abonnés	2242
avantaje pentru abonați	4203
avançar # segundos	4053
avançar para o conteúdo	3993
aveți deja cont	4226
avfölj	4878
avfølg	3769
avis de décès	2211
avoimet työpaikat	2001
avregistrera dig när som helst	4861
avsluta när du vill	4746
avsluta när som helst	4861
avslutt når du vil	3636
avslå alle	3736
avís legal	446
avísanos de un error	1737
aylik bağiş	5063
aylik bağiş yap	5095
ayrintilar için tiklayin	4988
ayrintilar için tiklayiniz	4988
az ai hibázhat	2678
az ai tévedhet	2678
az e-mail-címed	2668
az első hónap csak # ft	2566
az mi hibázhat	2678
az oldal tetejére	2671
az outbrain ajánlásával	2686
az ön e-mail-címe	2668
az ön neve	2668
az összefoglalót ai készítette	2678
az összefoglalót mi készítette	2678
az összes cikk	2671
az összes elfogadása	2643
az üzeneted	2669
aç	4989
añadir a favoritos	1608
añadir a la cesta	1762
añadir a mi lista	1686
añadir a mis temas	1755
añadir al carrito	1762
añadir comentario	1621
añadir como fuente preferida	1731
añadir una respuesta	1737
añadir usuario	1583
añádenos como fuente preferida	1731
aún no eres suscriptor	1716
aún no estás registrado	1717
aún no te has registrado	1583
aún no tienes cuenta	1717
ačiū už jūsų balsą	3330
ačiū už registraciją	3346
ačiū už žinutę	3346
ačiū, kad balsavote	3330
ačiū, kad užsiprenumeravote	3319
ați uitat parola	4227
ați votat deja	4197
""", 'b': """
baixar episódio	4053
baixar o áudio	4053
baixar áudio	4053
bandykite dar kartą	3346
bandykite vėliau	3346
bankkártyás támogatás	2662
bankovním převodem	633
banküberweisung	832
bara för dig som prenumererar	4858
bara för prenumeranter	4858
bare nødvendige	3735
bağiş sayfasina git	5063
bağiş yap	4963
bağiş yapin	4963
bağişim	5064
bağlanti kopyalandi	5081
bağlantiyi kopyala	4973
başa dön	4988
başka tutar	5063
be šlamšto	3346
bedste værdi	791
bei google als quelle hinzufügen	861
bei spotify hören	933
beitrag nicht mehr verfügbar	1022
bejegyzés betöltése	2643
bejelentkezés	2566
bejelentkezés apple-fiókkal	2665
bejelentkezés facebookkal	2665
bejelentkezés google-fiókkal	2665
bekræft din e-mail	793
belépés	2566
belépés facebook-fiókkal	2665
belépés facebookkal	2665
belépés google-fiókkal	2665
benefício do assinante	4020
bere sintetični glas	4705
berite naprej z naročnino	4714
bestill nå	3732
beställ boken	4837
betalas årsvis	4858
betales årlig	3751
betales årligt	790
betalt innehåll	4880
betrag wählen	831
betygsätt receptet	66
betűméret	70
betűméret csökkentése	2684
betűméret módosítása	2684
betűméret növelése	2684
bez mišljenja	4493
bez surogātpasta	3414
bez zobowiązań	3905
bez závazku, kdykoli zrušíte	524
bez závazků	636
bezmaksas piegāde	3402
bezárás	2561
beágyazott tartalom	2643
beállítás preferált forrásként	2681
beállítások mentése	2643
beállítások módosítása	2646
beğen	5043
beğenme	5043
bidrag kan trækkes fra i skat	787
bieżący czas #	3890
bild in originalgröße	1040
bild vergrößern	888	1040
bildergalerie öffnen	1040
bildirimleri aç	5040
bildirimleri açin	5040
bilety już w sprzedaży	3883
bir ay ücretsiz deneyin	114
bir hata oluştu	5068
bir tutar seçin	5095
bir şeyler ters gitti	5069
bir şeyler yanliş gitti	5069
bitte füllen sie dieses feld aus	1037
bitte geben sie eine gültige e-mail-adresse ein	1037
bitte prüfen sie ihr postfach	1037
bitte versuchen sie es später erneut	944
bitte versuchen sie es später noch einmal	1037
bitte überprüfen sie ihr postfach	1037
bize ulaşin	4981
biểu quyết	97
bjud en vän på artikeln	4760
bjud oss på en kaffe	4855
bjud oss på kaffe	4855
bjud på en kaffe	4856
bli månadsgivare	4742
bli støttemedlem	3633
bliv fast støtte	787
bliv støtteabonnent	787
bliv støttemedlem	674
blocco pubblicità rilevato	2984
blokovať	4604
bloqueador de anúncios ativado	4104
bloqueador de anúncios detectado	4104
bloqueur de publicité détecté	2292
bloqueur détecté	2292
boletín	1593
bolo to užitočné	4624
brezplačna dostava	4701
browserul tău nu poate reda acest video	4167
brukervilkår	3660
brīva summa	3411
bu haber abonelere özeldir	4964
bu haber yapay zeka tarafindan seslendirilmiştir	5049
bu haber yapay zekâ ile seslendirilmiştir	5049
bu haberi paylaş	5104
bu haberi paylaşin	5104
bu haberler de ilginizi çekebilir	4987
bu içerik abonelere özeldir	4964
bu içerik faydali oldu mu	5042
bu içerik görüntülenemiyor	5052
bu içerik gösterilemiyor	5052
bu içerik kilitli	5066
bu video artik mevcut değil	5049
bu video bulunduğunuz ülkede izlenemiyor	5049
bu video mevcut değil	5049
bu video ülkenizde izlenemiyor	5049
bu yaziyi paylaş	5104
bu yilbaşi abonelik hediye edin	5108
bu yorumu şikayet et	5086
bu özet yararli oldu mu	5010
bugün değil	4962
bulmaca çöz	5047
bunlar da ilginizi çekebilir	4982
burtu izmērs	3421
butlletí	458
buy me a coffee ☕	1240
buy me a cup of coffee ☕	1240
buy us a coffee ☕	1240
buzón anónimo	1725
buzón seguro	1725
buďte v obraze	529
bylo to pro vás užitečné	652
bylo to užitečné	652
bài cùng chuyên mục	5326
bài cùng tác giả	5304	5326
bài khác	5290
bài khác của tác giả	5360
bài liên quan	5290
bài mới nhất	5326
bài quảng cáo	5327
bài tiếp theo	5290
bài trước	5360
bài viết có hữu ích không	5333
bài viết có hữu ích với bạn không	5333
bài viết cùng tác giả	5304
bài viết khác của tác giả	5304
bài viết liên quan	5290
bài viết mới	5325
bài viết này bị khóa	5354
bài viết này có hữu ích không	5333
bài viết tiếp theo	5360
bài viết tiếp tục bên dưới	5329
bài viết tiếp tục sau quảng cáo	5329
bài viết trước	5360
bài viết được tặng bởi thuê bao	5380
bài được dịch tự động	5325
bài đọc nhiều	5326
báo cáo	5334
báo cáo bình luận	5371
báo cáo vi phạm	5334
báo lỗi	5289
báo lỗi bài viết	5333
bármikor leiratkozhat	2593
bármikor leiratkozhatsz	2593
bármikor lemondhatja	2566
bármikor lemondható	2566
bäst värde	4859
bästa pris	4859
bình chọn	96	5334
bình chọn của bạn đã được ghi nhận	5333
bình luận	5289
bình luận (#	5289
bình luận của bạn	5371
bình luận hay	5310
bình luận đã bị tắt	5371
bölümü indir	5049
búsqueda	1634
bücher aus dem shop	866
bülten	5018
bülten üyeliği	5018
bültene abone oldunuz	5018
büyüt	4988
bądź na bieżąco	3793
bądź pierwszą osobą, która skomentuje	3921
błędny adres e-mail	3907
bővebben	2589	2645
būkite pirmas	3300
būkite pirmas, pakomentavęs	3300
bạn chưa có tài khoản	5354
bạn chưa đăng ký	5354
bạn có muốn nhận thông báo	5347
bạn có muốn nhận thông báo không	5347
bạn có thể hủy đăng ký bất cứ lúc nào	5356
bạn có thể quan tâm	5290
bạn muốn nhận thông báo	5347
bạn thấy bài viết này thế nào	5333
bạn đang theo dõi chủ đề này	5365
bạn đã bình chọn	5333
bạn đã bình chọn rồi	5333
bạn đã có tài khoản	5354
bạn đã đăng ký rồi	5377
bản dịch tự động	5364
bản ghi	5341
bật	5348
bật thông báo	5347
bật tiếng	5340
bắt buộc	5357
bắt đầu trắc nghiệm	5336
bỏ qua	5268
bỏ qua quảng cáo	5374
bỏ theo dõi	5365
""", 'c': """
cada aportació compta	461
cada aportación cuenta	1682
cada contribuição conta	4037
cada doação conta	4068
cada donación cuenta	1712
cadastre-se grátis	3952
califica este artículo	1621
campo obrigatório	4074
campos obrigatórios	4074
cancelar a inscrição	4123
cancelar inscrição	4123
cancelar la suscripción	1770
cancelar subscrição	4121
cancelar suscripción	1770
cancel·la quan vulguis	493
cargando el vídeo	1697
cargando vídeo	1697
cargar más	1634
cargar más comentarios	1690
cargar más noticias	1722
cargar publicación	1702
cargar vídeo	1702
carrega la publicació	479
carrega més comentaris	468
carregando o vídeo	4053
carregando vídeo	4053
carregant el vídeo	475
carregar conteúdo	4057
carregar conteúdo externo	3979
carregar mais comentários	4044
carregar mais notícias	4078
carregar o conteúdo	4057
carregar publicação	4057
carregar vídeo	4057
carte de crédit	2122
cartão de crédito	3951
caseta redacțională	4164	4165
categorieën	3483
categorías	1628
caută	4156
caça-palavras	4049
ce contenu vous a-t-il été utile	2207
ce résumé vous a-t-il été utile	2207
cea mai bună ofertă	4227
cela vous a-t-il été utile	2236
cele mai citite știri	4191
cele mai noi știri	4154
celkem hlasovalo # čtenářů	609
celozaslonski način	4705
celá obrazovka	622
celý článek	552
celý článek zde	642
celý článok	4617
cenimy twoją prywatność	3811
cererea ta a fost trimisă	4253
cerrar galería	1753
cerrar menú	1634
cerrar sesión	19
cet article est en accès libre pour les abonnés	2224
cet article est lu par une voix de synthèse	2207
cet article vous a-t-il été utile	2236
cette adresse est déjà inscrite	2296
cette information vous a-t-elle été utile	2283
cette page vous a-t-elle été utile	2236
cette réponse est-elle utile	2236
cette vidéo est indisponible	2244
cette vidéo ne peut pas être lue	2244
cevaplari göster	5042
changer mes préférences	2166
chargement du lecteur vidéo	2244
charger la vidéo	2248
charte éditoriale	2270
chcem dostávať upozornenia	4603
chcem odoberať	4613
chcete dostávat notifikace	625
chcete dostávat upozornění	625
chcete dostávať notifikácie	4603
chcete dostávať upozornenia	4603
chci dostávat upozornění	625
chci odebírat	529
chci podpořit	521
chci přispět	521
chi tiết	5294
chia sẻ	5278
chia sẻ bài viết	5278
chia sẻ bài viết này	5380
chia sẻ facebook	5325
chia sẻ lên facebook	5367
chia sẻ qua email	5367
chia sẻ qua facebook	5325
chia sẻ qua zalo	5367
chia sẻ tin này	5380
chia sẻ zalo	5367
chia sẻ ý kiến của bạn	5289	5310
cho chúng tôi biết ý kiến	5333
cho phép	5348
cho phép thông báo	5347
chuyên mục	5290
chuyển đến công thức	66
chép liên kết	5325
chính sách bảo mật	5288
chính sách bảo mật | điều khoản sử dụng	5288
chính sách cookie	5287	5288
chính sách quyền riêng tư	5288
chơi miễn phí	5336
chơi ngay	5336
chưa có tài khoản	5354
chấp nhận	5287
chấp nhận tất cả	5287	5288
chấp nhận tất cả cookie	5288
chấp nhận và tiếp tục	5287	5344
chế độ tối	5373
chỉ dành cho thuê bao	5354
chỉ dành cho thành viên	5354
chọn	5355
chọn gói	5354
chọn gói của bạn	5354
chọn gói đăng ký	5354
chọn số tiền	5375
chủ đề	5290
chủ đề liên quan	5290
chủ đề nóng	5326
cikk ajándékozása	2684
cikk elküldése ajándékként	2684
cikk feloldása	2665
cikk meghallgatása	2651
cikk megosztása	2572
cikk mentése	2572
cikk nyomtatása	2684
cikkünk frissül	2589
citeşte şi	4154
citește articolul complet	4232
citește articolul integral	4232
citește fără limite	4188
citește gratuit	4252
citește mai departe	4154	4156
citește mai mult	4154	4156
citește regulile comunității	4170
citește tot articolul	4232
citește transcrierea	4205
citește în aplicație	4212
citește și	4154
citi šobrīd lasa	3366
citit de o voce sintetică	4205
citiți și	4154
cobrança anual	4073
codes de réduction	2307
cofnij zgodę	3887
col·labora	433
comandă acum	4175	4203
comandă cartea	4175	4203
comentariile sunt doar pentru abonați	4245
comentariul tău	4245
comentariul tău așteaptă moderarea	4170
comentează	4153
comentário	3981
comentário aguardando moderação	4030
comentários	3981
comentários desativados	4093
comentários exclusivos para assinantes	4030
commander ce numéro	2211
commander le numéro	2210
comment désactiver mon adblocker	2254
comment désactiver mon bloqueur	2254
commentaire en attente de modération	2215
commentaires désactivés	2283
commerciële bijdrage	3533
commerciële content	3615
commerciële inhoud	3615
comparte este artículo	1763
compartilhar esta matéria	4116
compartilhe esta notícia	4116
compartir esta página	1763
completează formularul #	4136
completează online formularul #	4136
compre a edição impressa	4020
conditions générales	2163
conectează-te cu facebook	4188
conectează-te cu google	4188
confidentialité	2163
configuració de galetes	479
configuració de les galetes	479
configuració de privacitat	479
configuración	1617
configuración de cookies	1617
configuración de privacidad	1702
configurações de cookies	3975
configurações de privacidade	4057
confira o preço	4115
conheça as ofertas	4106
conheça os planos	4106
conheça todas as nossas newsletters	4034
consenti la pubblicità	2945
consigue tu entrada aquí	1661
consulta les normes de participació	450
consultez notre charte de modération	2215
consíguelo en tu quiosco	1661
contacta amb la redacció	501
contacta con la redacción	1725
contactar a redação	4081
contactar con la redacción	1725
contactați redacția	4234
contacte a redação	4081
contactează redacția	4234
contacter la rédaction	2270
contactez la rédaction	2270
contenu externe recommandé	2205
contenu proposé par notre partenaire	2211
contenu réservé	2260
contenu réservé aux abonnés	2260
contenu sponsorisé	2161
contenus recommandés	2229
contenus sponsorisés	2161	2175
conteúdo bloqueado	3979
conteúdo de marca	3973
conteúdo exclusivo	3952
conteúdo exclusivo para assinantes	4039
conteúdo externo	4015
conteúdo externo bloqueado	3979
conteúdo externo recomendado	4015
conteúdo gerado por ia	4101
conteúdo pago	4050
conteúdo para assinantes	3952
conteúdo patrocinado	3973
conteúdo premium	4039
conteúdo produzido pela marca	4020
conteúdo relacionado	3990
conteúdos relacionados	4042
contingut només per a usuaris registrats	462
continua a leggere dopo la pubblicità	2931
continua após a publicidade	3973
continua després de l'anunci	452
continuar leyendo aquí	1583
continuarea articolului după publicitate	4177
continuarea articolului după reclamă	4174
continue a ler esta notícia	4042
continuer après la publicité	2161
continuer sans désactiver	2292
continuer à lire	2298
continuă cu apple	4188
continuă cu email	4252
continuă cu facebook	4188
continuă cu google	4188
continuă lectura	4255
continuă pe site	4212
continuă să citești	4255
continuă să citești după publicitate	4174
continuă în browser	4212
continúa abajo	1615
contáctanos	1621
convida'ns a un cafè	489
conținut disponibil doar utilizatorilor înregistrați	4188
conținut exclusiv	4140
conținut exclusiv pentru abonați	4140
conținut extern	4167
conținut extern recomandat	4167
conținut pentru abonați	4138
conținut plătit	4203
conținut premium	4188
conținut promovat	4177
conținut sponsorizat	92	4148
cookie beállítások	2643
cookie を管理する	3105
cookie 偏好設定	5414
cookie 偏好设置	5414
cookie 設定	5490
cookie 设置	5490
cookie-beállítások	2643
cookie-beállítások módosítása	2646
cookieinställningar	4766
cookies a ochrana soukromí	545
cookieの管理	3105
cookieの設定	3039
cookieの設定を変更	3041
cookieを拒否する	3138
cookieを管理	3105
cookieを管理する	3105
cookie政策	5412
cookie設定	3039	3042	5412
cookie設定を変更	3041
cookie设置	5412	5415
copia enllaç	509
copia l'enllaç	440
copiază	4242
copiază link	4145
copiază linkul	4145
copy link thành công	5325
correo electrónico	1593
correo electrónico no válido	1718
correo no válido	1718
correu electrònic	496
correu electrònic no vàlid	495
correu no vàlid	495
coś poszło nie tak	3908
coś poszło nie tak. spróbuj ponownie	3907
coś poszło nie tak. spróbuj ponownie później	3907
creează cont	4138
crucigrama del día	1738
créer mon compte	2123
créer un compte	2123
créer une alerte	2217
créer une alerte sur ce thème	2217
csak a szükséges sütik	2643
csak a szükségesek	2643
csak előfizetők számára	2665
csak előfizetőknek	2566
csomagok megtekintése	2665
cualquier aportación ayuda	1712
cum îl dezactivez	4221
cumpără acum	4203
cumpără bilet	4175	4203
cumpără bilete	4175	4203
cumpără bilete online	4203
cumpără cartea	4175	4203
cumpără de pe emag	4203
cumpără revista	4174
cuvinte încrucișate	4202
czy artykuł był pomocny	3919
czy artykuł był przydatny	3919
czy ten artykuł był pomocny	3919
czy to było pomocne	3919
czyta głos ai	3890
czytaj całość	3827
czytaj cały artykuł	3910
czytaj również	3824
czytaj także	3824
czytaj też	3824
czytaj też nasze inne artykuły	3824
czytaj więcej	3824	3827
czytaj więcej o	3824
czytane przez głos syntetyczny	3890
cài đặt	5287
cài đặt cookie	5344
cài đặt quyền riêng tư	5344
cài đặt ứng dụng	5346
các bài viết khác của tác giả	5304
các tin khác	5290
cách tắt	5351
cách tắt trình chặn quảng cáo	5350
câmp obligatoriu	4228
câmpuri obligatorii	4228
cât de util a fost acest articol	4170
címkék	2587
címlap	2587
címlapra	2671
címlapról ajánljuk	2587
có lẽ để sau	5268
có lỗi xảy ra	5356
có thể bạn quan tâm	22	5290
có thể bạn thích	22
có, tôi muốn	5347
códigos de desconto	4115
códigos de descuento	1762
códigos promocionales	1762
cómo desactivar el bloqueador	1710
cómo desactivarlo	1711
cómpralo aquí	1696
cómpralo en amazon	1696
cùng chuyên mục	5290
cùng chủ đề	5326
cùng tác giả	5304	5326
cảm ơn bạn đã bình chọn	96	5333
cảm ơn bạn đã tham gia	5333
cảm ơn bạn đã ủng hộ	5375
cảm ơn, tin nhắn của bạn đã được gửi	5356
cỡ chữ	70	5315
cửa hàng	5369
""", 'd': """
d'autres articles à découvrir	22
da, želim	4503	4709
dagens fråga	96	4834
dagens spørgsmål	96	767
dagens spørsmål	96	3729
daha az göster	4989
daha fazla göster	4988
daha fazla haber için tiklayin	4988
daha fazla yorum yükle	5042
daha önce oy kullandiniz	5042
daha önce oy verdiniz	5042
dalies ar šo rakstu	3369
dalinkitės	3294
dalinkitės straipsniu	3299
dalsza część artykułu pod materiałem wideo	3805
dalsza część artykułu pod wideo	3805
dalsza część tekstu pod wideo	3805
dalszy ciąg materiału pod wideo	3808
dalīties	3364
dalīties ar draugiem	3369
dalīties ar rakstu	3421
dalīties facebook	3369
dalīties whatsapp	3421
další	552
další foto	642
další fotografie	642
další snímek	642
další strana	552
další video	621
další z rubriky	550
další zprávy	550
další článek	550
další články	22	550
další články od autora	642
další čtení	550
danke für dein feedback	937
danke für deine stimme	96
danke für ihr feedback	937
danke für ihre stimme	96	1010
danke fürs abstimmen	1010
danke fürs mitmachen	96
danos tu opinión	1673
dans l'actualité	2229
dans la même catégorie	2175
dans la même rubrique	2175
dans la même série	2175
dar lze odečíst z daní	632
dar si můžete odečíst z daní	632
darovat jednorázově	632
darovat měsíčně	632
darovat předplatné	664
darovat článek	533
darovať	4535
darovať jednorazovo	4607
darovať mesačne	4607
darovať predplatné	4634
darovať článok	4543
darowiznę możesz odliczyć od podatku	3901
darujte nám # %	4607
darujte predplatné	4634
darujte predplatné na vianoce	4634
darujte předplatné	664
darujte předplatné k vánocům	664
darujte tento článek	533
darujte tento článok	4543
das könnte dich auch interessieren	885
das könnte ihnen auch gefallen	885
das könnte sie auch interessieren	885
das könnte sie interessieren	885
das video ist in ihrem land nicht verfügbar	1022
das video ist leider nicht mehr verfügbar	1022
das video ist nicht mehr verfügbar	1022
das video ist nicht verfügbar	1022
das wichtigste in kürze, zusammengefasst von ki	921
datenschutzerklärung	871
daugiau autoriaus straipsnių	3348
daugiau straipsnių	3348
daugiau šia tema	3296
dať spätnú väzbu	4624
dbamy o twoją prywatność	3811
de crăciun, oferă un abonament	4259
deaktivér din adblocker	784
deblochează articolul	4188
definições de cookies	4057
definições de privacidade	4057
deine stimme wurde gezählt	1010
deixar um comentário	3981
deixe um comentário	3981
del på e-mail	809
del på e-post	3649
del på facebook	688	3649
del på mail	688
del på twitter	688	3649
del på whatsapp	3770
del på x	688	3649
dela inlägget	4760
dela på facebook	4760
dela på twitter	4760
dela på whatsapp	4879
dela på x	4760
dela som gåva	4879
deli po e-pošti	4730
deli članek	4650
delite članek	4650
demander un droit de réponse	2283
demandez à l'ia	107
demandez à notre ia	107
den här artikeln är låst	4858
den här artikeln är skyddad av upphovsrättslagen	4870
den här videon är inte längre tillgänglig	4844
den här videon är inte tillgänglig	4844
denne artikel er låst	790
denne artikkelen er låst	3751
denne saken er låst	3751
denne video er ikke længere tilgængelig	776
denne video er ikke tilgængelig	776
denunciar comentário	4093
denunciar este comentário	4093
der er opstået en fejl	794
der opstod en fejl. prøv igen senere	793
dernière minute	2175
dernières actualités	2175
dernières infos	2175
dernières nouvelles	2175
desa les preferències	479
desa per llegir després	464
desactívalo para continuar	1710
desactívalo para seguir leyendo	1710
desbloquear artículo	1683
desbloqueie este conteúdo	4039
descarcă aplicația	4212
descarcă audio	4205
descarcă din app store	4212
descarcă din google play	4212
descarcă episodul	4205
descarcă formularul	4223
descarcă formularul #	4136
descargar pódcast	1697
descarrega l'àudio	475
descarregar áudio	4053
deschide aplicația	4213
deschide în aplicație	4212
descárgala en app store	1705
descárgala en google play	1705
descărcați formularul #	4136
destekçi ol	5063
destekçimiz olun	5063
desteğiniz fark yaratir	5095
desteğiniz için teşekkür ederiz	5095
desteğiniz için teşekkürler	5095
det er gratis å opprette en bruker	3636
det går inte att visa innehållet	4841
det har oppstått en feil	3755
det här innehållet kan inte visas	4841
det här innehållet är inte tillgängligt	4841
det læser andre	713
det oppsto en feil. prøv igjen senere	3754
det är gratis att skapa ett konto	4746
detaylar için tiklayin	4988
detaylar için tiklayiniz	4988
detta material är skyddat enligt lagen om upphovsrätt	4809
detta är en annons	4764
detta är en plusartikel	4746
dette indhold er ikke tilgængeligt	773
devam etmek için üye girişi yapin	4964
devami için abone olun	4964
devamini okumak için abone olun	4964
dezabonați-vă	4260
dezabonează-te	4260
dezactivează sunetul	4205
dienas jautājums	3399
diese funktion steht nur angemeldeten nutzern zur verfügung	958
dieser inhalt ist nicht mehr verfügbar	1019
dieser inhalt ist nicht verfügbar	1019
dieser kommentar wurde gelöscht	1052
dieses video ist in deinem land nicht verfügbar	1022
dieses video ist in ihrem land nicht verfügbar	1022
dieses video ist leider nicht mehr verfügbar	1022
dieses video ist nicht mehr verfügbar	1022
dieses video ist nicht verfügbar	1022
digite um e-mail válido	4074
din aceeași categorie	4154
din aceeași secțiune	4191
din röst har registrerats	4830
din röst är registrerad	96
din röst är räknad	4830
disponibil în app store	4212
disponibil în app store și google play	4182
disponibilă în app store și google play	4182
disponível na app store	4060
distribuie știrea	4257
distribuiți	4145
diğer fotoğraf için tiklayin	4985
diğer haberler	22	4982
diğer okurlar bunlari okuyor	4982
diğer sayfaya geçmek için tiklayin	4985
diğer seçenekler	5082
diğer tutar	5063
diğer yazilari	5072
dla prenumeratorów	3904
dla subskrybentów	3790
dlaczego widzę tę reklamę	3927
do fotogalérie	4616
do galérie	4617
do góry	3827
do košíka	4595
do košíku	538	615
do księgarni	3806
do speciálu	642
doar abonații pot comenta	4170
doar pentru abonați	4138
doação mensal	3948
doação única	3948
doba čtení # min	552
dodaj do moich tematów	3923
dodaj jako preferowane źródło	3923
dodaj kao željeni izvor	4523
dodaj nas do preferowanych źródeł	3923
dodaj nas do wyjątków	3896
dodaj u košaricu	4495
dodaj v košarico	4700
dogodila se greška. pokušajte ponovno	4511
dolgozzon nálunk	2589
domiciliación bancaria	1582
domů	552
don régulier	2256
dona suport al periodisme en català	461
dona'ns la teva opinió	468
donació mensual	490
donació única	490
donación mensual	1578
donación puntual	1713
donación única	1578
donativo único	4069
donați	4135
donația mea	4251
donație lunară	4223
donație unică	4223
donează	4135
donează acum	4135
donează lunar	4135
donează lunar # euro	4187
donează lunar # lei	4187
donează o dată	4222
doner nå	3633
doniraj mesečno	4506	4712
doniraj mjesečno	4506
données personnelles	2163
donér	674
donér nu	674
doporučeno outbrain	660
doporučeno taboola	660
doporučené	550
doporučené články	550
doporučuje outbrain	660
doporučujeme	550	636
doporučujeme přečíst	550
doporučujeme také	550
dosegli ste omejitev člankov	4714
dosegnuli ste ograničenje članaka	4508
dossier spécial	2241
dovanoti straipsnį	3353
dozvoli obaveštenja	4502
dołącz do dyskusji	3874
dołącz do nas	3787
dołącz do newslettera	3793
došlo je do greške. pokušajte ponovo	4511
došlo je do pogreške. pokušajte ponovno	4511
došlo k chybě	640
došlo k chybě. zkuste to prosím později	639
drodzy użytkownicy	3811
droga użytkowniczko, drogi użytkowniku	3811
drogi użytkowniku	3811
droits réservés	2303
drukāt	3369
drukāt rakstu	3421
drukāt recepti	66
du använder en adblocker	4851
du använder en annonsblockerare	4851
du er nå påmeldt	3643
du er nå påmeldt nyhetsbrevet	3643
du följer	4877
du följer det här ämnet	4877
du följer nu	4877
du följer redan	4877
du följer redan ämnet	4877
du følger allerede	3768
du følger allerede dette emne	808
du følger allerede dette temaet	3768
du følger allerede emnet	808
du følger dette emne	808
du følger dette temaet	3768
du følger emnet	808
du følger nå	3768
du har en adblocker påslagen	4853
du har en annonsblockerare påslagen	4853
du har nådd grensen	3751
du har nået din grænse	790
du har nått din gräns	4858
du har redan röstat	4830
du har rätt att vara anonym	4775
du har slået adblock til	784
du kan när som helst avregistrera dig	4861
du kan när som helst avsluta prenumerationen	4753
du kan når som helst melde deg av	3643
du kan opsige når som helst	677
du kan trække beløbet fra i skat	787
du kanske också gillar	4779
du modtager snart en bekræftelse på mail	682
du même auteur	2175
du prenumererar nu på nyhetsbrevet	4753
du skyddas av källskyddet	4775
du verkar använda en annonsblockerare	4851
du vil kanskje også like	3671
du är nu anmäld	4861
du är skyddad av källskyddet	4775
du är skyddad enligt källskyddet	4775
duración	1698
durată	4206
duração	4054
durée	2245
durée : #	2198
dział prenumeraty: #	106
dziękujemy za głos	96	3877
dziękujemy za oddanie głosu	96	3877
dziękujemy za przesłanie formularza	3907
dziękujemy za udział w sondzie	3877
dziękujemy za wiadomość	3907
dziękujemy za zapis	3793
dziękujemy! sprawdź skrzynkę	3907
dành cho bạn	5290
dành cho thuê bao	5272
dành riêng cho thành viên	5354
dárkovat článek	523
dát zpětnou vazbu	652
därefter # kr/mån tills du säger upp	4746
débloquer l'accès	2295
débloquer l'article	2123
débloquer tous les articles	2125
débloquez cet article	2224
débloquez l'accès à tous les articles	2125
débloquez l'intégralité des articles	2125
débloquez tous les articles	2125
débloquez tous nos articles	2125
déconnexion	19
découvrez notre boutique	2210
découvrez tous nos jeux	2239
découvrir l'offre	2123
découvrir la boutique	2242
découvrir nos offres	2224
découvrir toutes nos offres d'abonnement	2224
déjà un compte	2123
déjà un compte ? connectez-vous	2123
délka	622
délka #	622
déplier	2180
désabonnement	2315
désactiver les sous-titres	2244
désinscription	2315
détails	2180
dê a sua opinião	4044
dê sua opinião	4044
dê uma assinatura de presente	4125
dölj	4783
dölj annons	4880
dölj bildtext	4864
dölj svar	4875
düzeltme politikasi	5074
dāvini rakstu	3369
dāvini rakstu draugam	3369
děkujeme za hlas	609
děkujeme za hlasování	96	609
děkujeme za odběr	639
děkujeme za přihlášení	529
děkujeme za vaši zprávu	639
děkujeme za váš hlas	96	609
děkujeme za zprávu	639
dĺžka	4601
dĺžka #	4601
dịch tự động	5341
""", 'e': """
e-bülten	5018
e-bülten aboneliği	5018
e-mail alebo používateľské meno	4610
e-mail cím	2668
e-mail ili korisničko ime	4508
e-mail inválido	4034
e-mail nebo uživatelské jméno	635
e-mail-cím	2669
e-mail-cím vagy felhasználónév	2665
e-mailová adresa	529
e-pasts vai lietotājvārds	3412
e-post või kasutajanimi	1832
e-posta gönder	4973
e-posta ile paylaş	5081
e-postadress eller användarnamn	4858
e-pošta ali uporabniško ime	4714
e-poštni naslov	4717
echipa redacțională	4165
ecrã inteiro	4054
edición digital	1583
edición impresa	1583
editöre yaz	5074
editöre yazin	5074
editörün seçtikleri	4982
edição impressa	3952
eget beløb	787
eget beløp	3748
egyedi összeg	2662
egyszeri adomány	2662
egyszeri támogatás	2562
egyszeri támogatás küldése	2662
egyéb összeg	2662
ehkä myöhemmin	1969
ei mielipidettä	2049
ei tänään	1969
ei vielä tunnusta	2074
ei, aitäh	1829
eikö sinulla ole tunnusta	2074
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1037
eiti į receptą	66
ekskluzivno za naročnike	4714
el artículo continúa abajo	1762
el artículo continúa debajo	1762
el juego es solo para mayores de # años	1734
el millor de la setmana a la teva bústia	458
el más popular	1717
el més llegit	437
el més popular	494
el més vist	465
el reproductor se está cargando	1697
el. paštas	3319
el. paštas arba vartotojo vardas	3344
el. pašto adresas	3346
eldste først	3766
elfelejtett jelszó	2566
elfelejtette a jelszavát	2665
elfogadom az összeset	2646
elfogadom és folytatom	2643
elfogadom és megjelenítem	2643
elfogadás és folytatás	2643
elige tu suscripción	1683
elküldés	2669
elküldöm	96	2572	2669
elküldöm e-mailben	2684
ellenőrizd a postafiókod	2668
ellenőrizze a postafiókját	2668
elmentem későbbre	2572
elolvasom később	2684
elolvasta az összes ingyenes cikkét	2665
elrejtés	2591
els lectors també han llegit	465
elutasítom	2645
elérte a havi limitet	2665
elírást talált	2583
előfizetek	2566
előfizetés	2566
előfizetési csomagok	2665
előfizetési lehetőségek	2665
előfizető vagyok	2665
előfizetői ajánlat	2640
előfizetői előny	2640
előfizetői kedvezmény	2640
előfizetői tartalom	2566
előfizetői ügyfélszolgálat: #	106
előfizetőknek	2566
előfizetőként megoszthatja a cikket	2572
előző	2589
előző cikk	2587
előző fotó	2671
előző kép	2671
előző oldal	2671
email cím	2669
email của bạn	5377
email của bạn sẽ không được hiển thị công khai	5310
email inválido	4074
email không hợp lệ	5356
email không đúng định dạng	5356
email no válido	1718
email này đã được đăng ký	5377
emailul tău	4253
emlékeztess később	2561
emlékezz rám	2666
emlékezzen rám	2666
emme voi näyttää sisältöä	2055
emme voi näyttää tätä sisältöä	2055
empfehlungen für sie	962
en beğenilen	5043
en beğenilenler	5043
en colaboración con	1734
en col·laboració amb	511
en este artículo	1628
en popüler	5067
en çok okunan	4982
en çok okunan haberler	4982
en çok okunanlar	4982
encara no estàs registrat	494
encuesta del día	1624
endast för dig som är prenumerant	4858
endast för medlemmar	4858
endast nödvändiga	4841
endast nödvändiga cookies	4841
endre tekststørrelse	3770
engangsbeløb	674
engangsbeløp	3748
engedélyezem	2658
engedélyezés	2658
engedélyezés és folytatás	2646
engedélyezés és megjelenítés	2646
engångsgåva	4742
enllaç copiat	464
ensemble, faisons vivre un média libre	2223
entgeltliche veröffentlichung	868
enthält werbung	865
entre em contato com a redação	4081
enviament gratuït	511
enviar comentário	3981
enviar corrección	1621
envoyer à un ami	2153
envoyer à un proche	2153
envoyez-nous vos témoignages	2203
envíanos tu opinión	1690
envío gratis	1734
epizód letöltése	2651
eredeti megjelenítése	2591
eredmény megtekintése	96
eredmények	97	2591
eredmények megtekintése	2634
erinnern sie mich später	826
eroare la încărcarea videoclipului	4250
erro ao carregar o vídeo	4101
error al cargar el vídeo	1745
erről bővebben itt írtunk	2589
erről is írtunk	2587
erről itt írtunk bővebben	2589
erscheint täglich	944
erscheint wöchentlich	944
erősítse meg az e-mail-címét	2668
es gratis y solo te llevará un minuto	1679
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	944
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1037
es izslēdzu reklāmu bloķētāju	3410
escanea el código qr	1706
escreva um comentário	3981
escriu a la redacció	501
escriu el teu correu electrònic	458
esi pirmais, kas komentē	3370
esimene kuu # €	1782
esta funcionalidad es sólo para registrados	1583
esta matéria foi útil para você	4017
esta navidad, regala una suscripción	1775
esta notícia foi útil	4017
esta página foi útil	4044
este artigo está bloqueado	4072
este artigo foi útil	4044
este artículo está bloqueado	1716
este artículo está protegido	1758
este campo é obrigatório	4074
este contenido está protegido	1758
este correo ya está registrado	1751
este e-mail já está cadastrado	4107
este espaço é moderado pela redação	4030
este resumo foi útil	4017
este video ya no está disponible	1697
este vídeo já não está disponível	4053
este vídeo no está disponible	1697
este vídeo não está disponível	4053
este vídeo não está mais disponível	4053
este vídeo ya no está disponible	1697
está a seguir este tema	4111
estás bloqueando nuestros anuncios	1748
estás de acuerdo? vota	1673
estás siguiendo este tema	1755
estä	2065
ethvert bidrag hjælper	788
etický kodex redakce	647
etický kódex redakcie	4620
etkinleştir	5057
etkö ole tilaaja	2074
etkö ole vielä tilaaja	2074
ett fel har uppstått	4862
ett fel uppstod. försök igen senare	4861
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1037
evaluează rețeta	66
evästeasetukset	1989
evästeet	1989
evästeet ja tietosuoja	1990
evästekäytäntö	2055
exclusiv pentru abonați	4188
exibir conteúdo	4057
exklusiv für abonnenten	1035
exklusiv für mitglieder	1035
exklusivt för medlemmar	4858
exklusivt för prenumeranter	4858
exkluzív tartalom előfizetőknek	2665
experimente grátis por # dias	114
experimente grátis por um mês	114	4039
externt innehåll	4841
externí obsah	618
externý obsah	4597
ez a cikk zárolt	2665
ez a mező kötelező	2668
ez a tartalom nem elérhető	2643
ez a tartalom nem jeleníthető meg	2643
ez a videó már nem elérhető	2651
ez a videó nem elérhető	2651
ez is érdekelhet	2587
ez is érdekelheti	2587
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2643
ezt a témát már követi	2681
ezt is ajánljuk	2587
ezt olvasta már	2587
ezt olvastad már	2587
eén keer toestaan	3574
ešte nemáte predplatné	4610
ešte nemáte účet	4610
ești de acord? votează	4170
ești deja abonat	4196
ești deja abonată	4196
""", 'f': """
facebook ile giriş yap	5066
facebook'ta paylaş	4973
facebook-bejegyzés betöltése	2646
facebook-poszt betöltése	2646
facebookでシェア	3031
facebookでシェアする	3031
facebookでログイン	3118
facebookで共有	3132
facebookで続ける	3118
facebookで見る	3136
facturació anual	494
facturació mensual	494
facturación anual	1717
facturación mensual	1717
facturare anuală	4227
facturare lunară	4227
facturé annuellement	2260
facturé mensuellement	2260
faire un don défiscalisé	2256
faktureras årligen	4858
faktureres årlig	3751
faktureres årligt	790
fale com a redação	4081
fazer doação	4105
fazer uma doação mensal	4105
fazer uma doação única	4105
faça login	3952
faça o quiz	4047
faça o teste	4047
faça uma doação única	4105
faça uma pergunta sobre esta reportagem	4017
felhasználási feltételek	2643
felhasználási jog vásárlása	2676
felhasználónév	2666
felhasználónév vagy e-mail	2665
feliratkozás	2669
feliratkozás hírlevélre	2668
feliratok megjelenítése	2651
fermer la fenêtre	2298
fes el qüestionari	471
fes una donació	433
fes-te sòcia	489
ficha técnica	3999
fiecare contribuție contează	4222
fiecare donație contează	4187
fiecare leu contează	4187
film jest niedostępny w twoim kraju	3890
film nie jest już dostępny	3890
film niedostępny	3890
fin de la publicité	2242
fine della pubblicità	2931
fine pubblicità	2931
fiyati gör	5048
fizetett együttműködés	2686
fizetett hirdetés	92	2575
fiók létrehozása	2566
fiókom	2566
foglalja le helyét	2640
folytatás a hirdetés után	2686
folytatás apple-fiókkal	2665
folytatás facebookkal	2665
folytatás google-fiókkal	2665
folytatás google-lel	2665
folytatás kikapcsolás nélkül	2659
fontu büyüt	5081
form gönderildi	5097
formulaire envoyé	2296
formulário enviado	4107
forstået	718
forstått	3676
forstør	777
forstør billede	716
forstør billedet	796
forstørr	3739
forstørr bilde	3674
forstørr bildet	3757
fortsett uten å slå av	3746
fortsett uten å støtte	3632
fortsätt läsa efter annonsen	4764
fortsätt med apple	4858
fortsätt med e-post	4858
fortsätt med facebook	4858
fortsätt med google	4858
fortsätt utan att stänga av	4851
fortsätt utan att stödja	4741
fortsæt med apple	790
fortsæt med at læse	696
fortsæt med e-mail	790
fortsæt med facebook	790
fortsæt med google	790
fortsæt uden at slå fra	784
fortsæt uden at støtte	673
foto # iš #	3357
fotogalería	1628
fotografia următoare	4255
fotoğraf galerisi	5072
fotoğrafi büyüt	5072
fotoğraflar için tiklayin	4985
fotoğraflari gör	5072
fotoğraflari görmek için tiklayin	4988
fotó #/#	2670
fotó megtekintése	2670
fotó: #/#	2670
fotók megtekintése	2670
fra vores annoncører	811
fra vår butikk	3732
fra våre partnere	3772
frete grátis	4090
friss hírek	2587
frissítse az oldalt	2661
fråga ai	107
fråga vår ai	107
fråga vår ai om artikeln	4772
från vår butik	4837
från våra annonsörer	4880
från våra partner	4880
frühbucher-tickets	1015
frühbucherrabatt sichern	1015
fuld skærm	777
fuldskærm	716
fullskärm	4845
fyll i fältet	4861
fäll ihop	4783
fäll ut	4783
fältet är obligatoriskt	4861
få adgang	677
få artiklen læst op	688
få de vigtigste nyheder hver morgen	682
få de viktigaste nyheterna varje morgon	4753
få de viktigste nyhetene hver morgen	3643
få en gratis offert	113
få et gratis tilbud	113
få læst artiklen op	776
få notifikationer	780
få notiser	4848
få nyheder på mail	682
få nyheter på e-post	3643
få nyheter på mejlen	4753
få overblikket her	716
få tilgang	3636
få varsel når vi skriver om dette	3674
få varsler	3742
följ	4761
följ det här ämnet	4877
följ direktrapporten	4864
följ författaren	4877
följ journalisten	4877
följ liverapporten	4864
följ oss	4761
följ skribent	4761
följ skribenten	4877
följ ämne	4877
följ ämnen	4877
följ ämnet	4761
för prenumeranter	4746
förderer werden	828
fördermitglied werden	828
föregående	4782
föregående artikel	4779
föregående bild	4864
föregående sida	4864
förnamn	4862
förstora	4782
förstora bild	4864
förstora bilden	4864
försök igen senare	4861
føj til foretrukne kilder	808
føj til mine emner	808
følg	691	692	3651
følg alle	692
følg alle emner	693
følg dette emne	808
følg dette temaet	3768
følg direkte	3757
følg direktesenteret	3757
følg emne	691
følg emner	693
følg emnet	3768
følg forfatter	3768
følg forfatteren	3768
følg ikke længere	808
følg journalist	3768
følg journalisten	3768
følg liveblog	796
følg livebloggen	796
følg os	691
følg oss	3651
følg sagen her	716
følg saken direkte	3757
følg serien	693
følg skribent	808
følg skribenten	808
følg tema	3651
følg temaet	3768
følg temaet og få varsel	3674
følger	692
für abonnenten	833
für den newsletter anmelden	845
für dich empfohlen	962
für sie empfohlen	962
für sie entstehen keine mehrkosten	963
fă o donație	4135
fă quizul	4200
fă testul	4200
fără obligații	4188
fără spam	4228
fără sunet	4206
fără tine nu putem	4187
főoldal	2671
""", 'g': """
galbūt vėliau	3340
galeri için tiklayin	4985
galerie schließen	1040
galerie öffnen	1040
galeriyi aç	4988
galeriyi gör	5072
galeriyi görmek için tiklayin	4988
galéria	2589
galéria (#	2670
galéria bezárása	2671
galéria megnyitása	2671
galéria megtekintése	2589
garanta já o seu ingresso	4020
gastos de envío incluidos	1696
gastos de envío no incluidos	1696
gauti pranešimus	3339
gaver kan trækkes fra i skat	787
ge en engångsgåva	4855
ge en gåva	4856
ge återkoppling	4873
gefällt mir	1053
gefällt mir nicht	1053
gelesen von einer künstlichen stimme	1022
gelişmelerden aninda haberdar olun	5056
gem til læseliste	688
generisano veštačkom inteligencijom	4520
genindlæs siden	786
genişlet	4989
gerenciar opções	4100
gerenciar preferências	4100	4122
geri dön	4989
gerir opções	4100
gerir preferências	4100
gestionează consimțământul	4209
gestionează cookie-urile	4249
gestionează opțiunile	4152	4249
gestionează preferințele	4209
geçerli bir e-posta adresi girin	5068
geçerli süre	5050
geçersiz e-posta	5068
geçersiz e-posta adresi	5068
ghi nhớ đăng nhập	5354
gia hạn gói	5376
giriş	4964
giriş yap	4964
giriş yapin	4964
giriş yapin veya üye olun	4964
giv et beløb	787
giv et engangsbeløb	787
giv os feedback på artiklen	705
già abbonato	2831
già registrato	2831
giải đố ngay	5336
giảm cỡ chữ	5367
giọng nam miền bắc	5315
giọng nam miền nam	5315
giọng nữ miền bắc	5315
giọng nữ miền nam	5315
giọng đọc ai	5340
giọng đọc tự động	5340
gjenstående tid	3739
gjenstående tid #	3738
gjenstående tid -#	3738
glasnoća	4500
gli articoli più letti	2919
glömt ditt lösenord	4858
glömt lösenord	4746
glömt lösenordet	4858
glücksspiel kann süchtig machen	867
godišnja naplata	4509
godišnja pretplata	4509
godišnje	4509
godišnje plaćanje	4509
godkänn	4766
godkänn alla	4766
godkänn alla cookies	4841
godkänn och fortsätt	4841
godkänn och visa	4841
godkänn och visa innehåll	4769
google hirdetések	2686
google ile giriş yap	5066
google playからダウンロード	3108
google playで手に入れよう	3108
google play에서 다운로드	3242
google reklāmas	3423
google से जारी रखें	2539
google-hirdetések	2686
googleでログイン	3118
googleで優先するソースに設定	3148
googleで登録	3118
googleで続ける	3118
googleの優先するソースに追加	3148
google検索の優先するソースに追加	3148
gorące tematy	3824
gracias por tu opinión	1658
gratuit, fără spam	4228
grazie, il tuo messaggio è stato inviato	2954
grotuvas įkeliamas	3336
großansicht	1040
gràcies pel teu vot	468
gràcies per la teva opinió	450
gràcies per votar	450
gràcies, el teu missatge s'ha enviat	495
gràcies, ja estàs subscrit	458
grátis e sem spam	4074
grįžti į pradžią	3348
grįžti į viršų	3348
guardar artículo	1608
guardar configuración	1702
guardar para después	1686
guardar para leer después	1686
guardar preferências	4057
gå ikke glip af	713
gå ikke glip af noget	682
gå ikke glipp av noe	3643
gå til forsiden	3757
gå til hovedindhold	796
gå til indhold	716
gå til innhold	3757
gå til liveblog	796
gå til oppskriften	66
gå til opskriften	66
gå til quizzen	762
gå til shop	770
gå til toppen	796
gå till receptet	66
gåvolänk	4879
généré par ia	2290
généré par l'ia	2290
gépi felolvasás	2651
gépi fordítással készült	2678
géppel fordítva	2678
gérer la confidentialité	2289
gérer les cookies	2163
gérer les préférences	2205
gérer les traceurs	2289
gérer mes alertes	2217
gérer mes choix	2163
gérer mes cookies	2289
gérer mes préférences	2289
gérer mon consentement	2248
gérer vos préférences	2248
gérer vos préférences de cookies	2205
góp ý	5289
gönder	96	5069
gönderiyi göster	5052
gönderiyi yükle	5052
gör quizzet	4830
gör testet	4834
görseli büyüt	5072
görüş bildir	5042
görüşünü bildir	5042
görüşünüzü bildirin	5042
gündem	4982
günün anketi	96	5011
günün bulmacasi	5087
günün haberleri	4982
günün kelimesi	5087
günün sudokusu	5087
günün özeti	4982
głosuj	96	3880
głośność	3891
gợi ý	5290
gửi	96	5289
gửi bài cho tòa soạn	5361
gửi bài viết	5361
gửi bình luận	5289	5310
gửi bình luận của bạn	5309
gửi cho bạn bè	5325
gửi email	5278
gửi góp ý	5333
gửi phản hồi	5333
gửi thành công	5356
gửi tin bài	5361
gửi trả lời	5333
gửi ý kiến	5289
gửi ý kiến của bạn	5333
gửi đi	5357
gửi ảnh cho chúng tôi	5361
""", 'h': """
haber bülteni	5018
haber güncelleniyor	4988
haber yapay zeka ile seslendirilmiştir	30
haber yapay zekâ ile seslendirilmiştir	30
haberi arkadaşina hediye et	4973
haberi paylaş	5104
haberi özetle	5078
haberin devami aşağida	5025
haberin devami için kaydirin	5025
haberin devami için tiklayin	4985
haberin kilidini aç	5096
haberle ilgili diğer haberler	4987
haberlere dön	5099
hacer una donación mensual	1749
hacer una donación puntual	1749
haftanin testini çözün	109
hai già un account	2831
hai già votato	2925
halda nõusolekut	1823
hallitse evästeitä	2055
hang letöltése	2651
hanganyag letöltése	2651
hangerő	2652
hantera inställningar	4841
har du sett något	4869
harici içerik	4988
haritayi aç	4989
has arribat al límit d'articles gratuïts	462
has iniciado sesión	1656
has olvidado tu contraseña	1717
hasznos volt az összefoglaló	2583
hasznosnak találta a cikket	2583
hasło	3905
havi előfizetés	2666
havi fizetés	2666
havi rendszeres támogatás	2662
havi támogatás	2562
hayir teşekkürler	4962
hayir, teşekkürler	4962
haz una pregunta sobre este artículo	1658
he leído y acepto la política de privacidad	1679
he llegit i accepto la política de privacitat	446
he olvidado mi contraseña	1717
hela artikeln fortsätter nedan	4764
heli välja	1825
helskärm	4845
helskärmsläge	4844
helyesbítési szabályzat	2675
henüz abone değil misiniz	5066
hepsini gör	4988
her destek önemli	5064
her katki değerli	5064
her katki önemli	5064
her zaman göster	5052
hesap oluştur	4964
hi estàs d'acord? vota	450
hiba bejelentése	2675
hiba jelentése	2591	2675
hiba történt	2669
hiba történt, próbálja újra később	2668
hiba történt. próbálja újra	2668
hiba történt. próbálja újra később	2668
hibabejelentés	2675
hibás e-mail-cím	2668
hibát talált	2583
hibát talált a cikkben	2675
hibát találtál	2675
hibát találtál a cikkben	2675
hier reinhören	933
hinweis schließen	826
hirdetés	2575
hirdetés bezárása	2575
hirdetés elrejtése	2686
hirdetés jelentése	2686
hirdetés vége	2686
hirdetés, görgessen tovább	2575
hirdetésblokkolót használsz	2659
hirdetések engedélyezése	2661
hirdetések kikapcsolása	2686
hivatkozás másolva	2684
hivatkozás másolása	2684
hiển thị bài đăng	5344
hiển thị nội dung	5344
hiện phụ đề	5340
hjälp oss att rätta fel	4772
hlasitosť	4601
hlasovalo # lidí	609
hlasovalo # čtenářů	609
hlasovat v anketě	609
hlasovať	96	4592
hlasovať v ankete	4591
hlavná stránka	4616
hlavné správy	4540
hlavní stránka	642
hlavní zprávy	550
ho già donato	2824
ho già un account	2952
hogyan kapcsolhatom ki a hirdetésblokkolót	2659
hogyan védjük forrásainkat	2675
hoje não	3946
hoppa till huvudinnehåll	4864
hoppa till innehåll	4782
hoppa till innehållet	4864
hoppa över inlägg från facebook	4782
hoppa över inlägg från instagram	4782
hoppa över inlägg från x	4782
hors-séries, livres, affiches	2210
hozzáadás a kedvenc forrásokhoz	2681
hozzáadás a témáimhoz	2681
hozzáadás preferált forrásként	2681
hozzájárulás kezelése	2643
hozzájárulás módosítása	2643
hozzájárulás visszavonása	2643
hozzájárulások kezelése	2643
hozzászólok	2583
hozzászólás	2583
hozzászólás elküldése	2679
hozzászólás jelentése	2679
hozzászólás küldése	2679
hozzászólási szabályzat	2679
hozzászólások	2583
hozzászólások megjelenítése	2679
hozzászólások megtekintése	2583
hrajte zodpovědně	539
hrať	4592
hrať teraz	4591
hrát	612
hrát teď	609
hvala za sporočilo	4717
hvala za vaš glas	4492	4697
hver krone hjælper	788
hver krone tæller	788
hvert bidrag hjælper	788
hylkää	1989
hylkää kaikki	1989
hyppää reseptiin	66
hyppää sisältöön	2081
hyväksy	1989
hyväksy evästeet	1989
hyväksy ja jatka	2055
hyväksy ja näytä	2055
hyväksy ja sulje	2055
hyväksy kaikki	1989
hátralévő idő	2652
hátralévő idő #	2651
hátralévő idő -#	2651
hämta på google play	4846
här kan du kommentera artikeln	4772
hääleta	96
håll dig uppdaterad	4753
håll mig inloggad	4858
hình tiếp theo	5378
hírfolyam	2587
hírlevelek	2593
hírlevél	2593
hírlevél-feliratkozás	2593
hívj meg minket egy kávéra	2662
hívjon meg minket egy kávéra	2662
hören sie diesen artikel	933
hør saken	3649
hết quảng cáo	5339
hủy bất cứ lúc nào	5354
hủy trả lời	5310
""", 'i': """
i den här artikeln	4864
i più commentati	2867
i più letti	2867
i più letti della settimana	2919
i più visti	2867
iba nevyhnutné	4597
iba pre predplatiteľov	4536
ich unterstütze schon	826
identifícate	1683
idi na sadržaj	4514
időtartam	2652
időtartam #	2652
ielikt grozā	3401
ielogojies, lai komentētu	3370
ielādēt ierakstu	3403
ielādēt saturu	3403
ielādēt vēl	3416
ienākt	3364
ienākt ar facebook	3412
ienākt ar google	3412
iepriekšējais attēls	3416
iepriekšējais raksts	3416
iepriekšējā lapa	3416
iesakām	3366
ieslēgt paziņojumus	3408
ieslēgt skaņu	3405
iesūti fotogrāfijas	3417
iesūti ziņu	3417
iesūtīt ziņu	3417
iesūtīt ziņu anonīmi	3417
ievadiet derīgu e-pasta adresi	3414
ieși din ecran complet	4205
igal reedel. tasuta. ilma spämmita	1834
igen, kérek	2658
igen, kérem	2658
igen, köszönöm	2658
ignorar anúncio	4101
ignorer la publicité	2290
ihre meinung zählt	878
ihre stimme wurde gezählt	96	1010
ikke abonnent ennå	3751
ikke gå glipp av	3671
ikke nå	3632	3744
ikmēneša ziedojums	3411
il più popolare	2953
il più scelto	2952
il tuo browser non può riprodurre il video	2889
il tuo commento sarà pubblicato dopo l'approvazione	2904
il tuo messaggio è stato inviato	2954
il tuo voto è stato inviato	2925
il tuo voto è stato registrato	2925
iletişim	4981	4998
ilgili içerikler	4982
ilginizi çekebilecek haberler	4982
ilginizi çekebilir	4982
ilmoita asiavirheestä	1996
ilmoita virheestä	1996
im browser öffnen	1064
image précédente	2298
imaginea anterioară	4255
imaginea următoare	4255
imam račun	4508	4714
imate namig? pišite nam	4723
imate priču za nas	4517
imię	3908
imię i nazwisko	3908
impossible de charger la vidéo	2290
impossible de lire la vidéo	2290
imprimir artículo	1686
imprimir esta matéria	4041
in bài	5278
in bài viết	5278
in công thức	66
in trang này	5325
inbäddat innehåll	4841
indhold fra annoncør	811
indholdet er ikke tilgængeligt	773
indlæg fra facebook	716
indlæg fra instagram	716
indlæs flere	716
indlæs indhold	773
indlæs opslag	773
indlæs video	773
indlæser afspiller	776
indlæser video	776
indtast beløb	787
inga kommentarer än	4875
ingen åsikt	4834
ingresá	1683
ingyen, minden héten	2595
ingyen, spam nélkül	2668
ingyenes regisztráció	2566
ingyenes szállítás	2641
inicia la sessió per comentar	468
inicia sesión	1583
inicia sesión con google	1716
inicia sesión para comentar	1690
inicia sessió	434
inicia sessió amb google	493
iniciar reproducción	1745
iniciar reprodução	4101
iniciar sesión	1583
iniciar sesión con apple	1683
iniciar sesión con facebook	1683
iniciar sesión con google	1683
iniciar sessão	3952
inicie sesión	1583
inläst av en syntetisk röst	4844
inne artykuły	3824
innehåll från annonsör	4880
innehåll från våra partner	4880
innehållet kan inte visas	4841
innehållet är skyddat av upphovsrätt	4811
innhold fra annonsør	3681
innhold fra våre annonsører	3772
innhold fra våre partnere	3772
inscription confirmée	2296
inscription à la newsletter	2134
inscrivez-vous à notre newsletter	2134
inscrição confirmada	4107
inscrição realizada com sucesso	4074
insira o seu endereço de email	4034
insira um e-mail válido	4074
instagram-bejegyzés betöltése	2646
instagramで見る	3136
instagramの投稿を読み込む	3105
instagram에서 보기	3272
instagram에서 이 게시물 보기	3272
instalează aplicația	4182
inställningar	4766
inte prenumerant än	4858
integritetsinställningar	4841
introdu emailul tău	4253
introduce tu correo electrónico	1751
introduce un correo electrónico válido	1718
introduce un correo válido	1718
introduce un email válido	1679
introduceți adresa de email	4253
introduceți o adresă de email validă	4228
introdueix un correu vàlid	495
intră în cont	4138
invítanos a un café	1578
iná suma	4607
início	3995
ir a la galería	1722
ir a la página de donaciones	1712
ir para a navegação	3993
ir para a página de doações	4068
ir para a página de donativos	4068
ir para o conteúdo	3995
ir para o conteúdo principal	3993
ir para o rodapé	3993
irány a bolt	2640
irányítószám	2669
isključi zvuk	4499
isključio sam blokator oglasa	4504
isključite adblock	4504
isključite blokator oglasa	4504
ispiši	4440
ispiši recept	66
ispiši članak	4525
ispravci i pojašnjenja	4517
isso foi útil	4044
istediğin zaman iptal et	5066
istediğiniz zaman abonelikten çikabilirsiniz	5018
istediğiniz zaman iptal edin	4964
isto foi útil	4044
iz naše trgovine	4495	4700
iz našeg shopa	4495
izberi naročnino	4714
izberite naročnino	4714
izbor uredništva	4647
izdrukāt	3369
izmēģini # dienas bez maksas	3364
izslēdziet reklāmu bloķētāju	3410
izslēgt skaņu	3405
izveidots ar mākslīgo intelektu	3418
izvēlies abonementu	3412
izvēlies summu	3411
izvēlieties abonementu	3412
izvēlieties summu	3411
izvēlēties plānu	3412
içeriğe geç	4988
içeriği görüntüle	5052
içeriği göster	5052
içeriği yükle	5052
iş birliği	4975
iş birliğiyle	5083
iš mūsų parduotuvės	3332
iš mūsų partnerių	3355
išbandykite # dienų nemokamai	3294
išjungiau reklamos blokavimą	3341
išjungti garsą	3336
išjunkite reklamos blokavimą	3341
išorinis turinys	3312
išsaugoti	3299
išsaugoti nustatymus	3334
išsaugoti pasirinkimą	3334
išsaugoti straipsnį	3299
išsaugoti vėlesniam laikui	3353
išversta automatiškai	3350
išversta dirbtinio intelekto	3350
""", 'j': """
j'ai déjà donné	2111
j'ai déjà un compte	2123
j'ai désactivé adblock	2254
j'ai désactivé mon adblock	2254
j'ai désactivé mon bloqueur	2254
ja hi estàs subscrit	462
ja hi estàs subscrit? entra	462
ja n'ets subscriptor? inicia sessió	434
ja tens compte? inicia sessió	462
ja, gärna	4850
ja, slå på	4850
jaa sähköpostilla	2094
jaa twitterissä	1983
jaa x:ssä	1983
jag förstår	4766
jag har stängt av annonsblockeraren	4851
jag har stängt av den	4854
jag har stängt av min annonsblockerare	4851
jag stödjer redan	4741
jaga sõbraga	1787
jak chronimy nasze źródła	3915
jak chronimy źródła	3915
jak chráníme své zdroje	647
jak chráníme zdroje	647
jak to zrobić	3897
jak vypnout blokování reklam	629
jak wyłączyć adblocka	3896	3897
jak wyłączyć blokowanie reklam	3896
jakość	3891
jatka sähköpostilla	2074
jau turiu paskyrą	3344
jaunākie	3366
jaunākie vispirms	3419
jautā mākslīgajam intelektam	3370
javascript ei ole käytössä	2058
javascript er slået fra	776
javascript er slått av	3738
javascript està desactivat	479
javascript ir izslēgts	3405
javascript išjungtas	3336
javascript je isključen	4499
javascript je vypnutý	621
javascript jest wyłączony	3890
javascript måste vara påslaget	4844
javascript on pois päältä	2058
javascript on välja lülitatud	1825
javascript är avstängt	4844
javascript är inaktiverat	4844
javascript đã bị tắt	5344
javascript вимкнено	5222
javascript е изключен	330
javascript отключен	4382
javascript отключён	4382
javascript מושבת	2410
javascript ถูกปิดใช้งาน	4934
javascriptが無効になっています	3105
javascript已停用	5490
javascript已禁用	5490
javítások és pontosítások	2675
je commande ce numéro	2211
je consens au traitement de mes données	2262
je découvre l'offre	2295
je découvre les offres	2295
je fais un don défiscalisé	2256
je gère mes choix	2167
je gère mes cookies	2163
je m'équipe	2281
je paramètre mes choix	2167
je soutiens déjà	2111
jede spende zählt	948
jede unterstützung hilft	1033
jeder beitrag zählt	948
jeder euro zählt	948
jederzeit kündbar	1036
jednorazový dar	4607
jednorazový príspevok	4608
jednorázový dar	632
jednorázově	521
jednou týdně, zdarma	530
jeg forstår	3660
jeg har slået den fra	786
jeg har slået min adblocker fra	784
jeg har slått av annonseblokkering	3746
jeg har slått den av	3747
jeg støtter allerede	673	3632
jegyek itt kaphatók	2589
jegyvásárlás	2641
jelenlegi idő	2652
jelenlegi idő #	2651
jelentkezzen be vagy regisztráljon	2566
jelentés	2680
jelszó	2666
jelszó megjelenítése	2665
jen nezbytné cookies	618
jen pro předplatitele	523
jesteś już prenumeratorem	3904
jesteś już subskrybentem	3904
jetzt angebot wählen	957
jetzt anhören	858
jetzt prüfen lassen	113
jetzt reinhören	933
jetzt rätseln	1010
jetzt unterstützen	828
ještě nemáte předplatné	635
ještě nemáte účet	635
jiná částka	632
již jste hlasovali	609
již mám předplatné	523
již mám předplatné, přihlásit se	524
již máte předplatné	524
jméno	640
jméno a příjmení	640
joacă acum	4200
joacă gratuit	4200
joacă responsabil	4243
jobs in ihrer nähe	931
jogar grátis	4047
jogue grátis	4047
jokainen euro on tärkeä	2072
jokainen lahjoitus on tärkeä	2072
jokin meni pieleen. yritä uudelleen	2078
jokin meni vikaan. yritä uudelleen	2078
jotain meni vikaan. yritä myöhemmin uudelleen	2078
jotain meni vikaan. yritä uudelleen	2078
još nema komentara	4521
još nemate račun	4508
još niste pretplatnik	4508
još vesti	4437
još vijesti	4437
jsem předplatitel, přihlásit se	524
jste už předplatitel	635
junte-se à conversa	4030
jurnalismul de calitate costă	4187
juttu jatkuu kuvan jälkeen	1986
juttu jatkuu mainoksen jälkeen	1986
juttu jatkuu videon jälkeen	1986
juttu on luettu koneäänellä	2058
juttua päivitetään	1986
jutun lukee koneääni	1983
jutun lukee synteettinen ääni	2058
jutun lukee tekoäly	2058
jutun lukee tekoälyääni	30	1983
jutun voi myös kuunnella	1983
już głosowałeś	3877
już obserwujesz	3923
już wspieram	3786
już wyłączyłem	3900
já desativei	4065
já desativei o bloqueador	4065
já doei	3946
já está inscrito	4107
já nas bancas	4020
já segue este autor	4086
já segue este tema	4086
já sou apoiador	3946
já sou assinante	3952
já tem conta	3952
já tem uma conta	3952
já tenho conta	4072
já votou	4045
já é assinante? faça login	3952
já é subscritor	4039
já é subscritor? inicie sessão	4039
játssz most	2634
játék indítása	2634
jährlich abgerechnet	1035
jährliche abrechnung	1036
jährliche zahlung	1036
jälgi autorit	1840
jälgi teemat	1840
jälgid juba	1840
jälgid seda teemat	1840
jäljellä oleva aika	2058
jäljellä oleva aika #	2058
jäljellä oleva aika -#	2058
jäljentäminen kielletty	2086
järelejäänud aeg	1826
järelejäänud aeg -#	1825
järgmine artikkel	1836
järgmine leht	1836
järgmine pilt	1836
järgmine video	1825
järjestys	2091
järjestä	2091
jäsenetu	2052
jäta mind meelde	1832
jätka apple'iga	1832
jätka facebookiga	1832
jätka google'iga	1832
jätä kommentti	1996
jūs izmantojat reklāmu bloķētāju	3410
jūs jau balsavote	3330
jūs jau esat nobalsojis	3399
jūs naudojate reklamos blokavimo programą	3341
jūs sekate šią temą	3352
jūs sekojat šai tēmai	3420
jūsu balss ir ieskaitīta	3399
jūsu balss ir pieņemta	3399
jūsu e-pasta adrese	3414
jūsu e-pasts	3414
jūsu vārds	3415
jūsu ziņa	3415
jūsų balsas užskaitytas	3330
jūsų balsas įskaitytas	3330
jūsų el. paštas	3319
jūsų el. pašto adresas	3319
jūsų vardas	3347
jūsų žinutė	3347
""", 'k': """
k tématu	550
k téme	4540
k vánocům darujte předplatné	664
kaikki oikeudet pidätetty	2086
kaip išjungti reklamos blokavimą	3341
kaip saugome šaltinius	3349
kakinställningar	4841
kako isključiti adblock	4504
kako isključiti blokator oglasa	4504
kako štitimo izvore	4517
kako štitimo svoje izvore	4517
kalan süre	5050
kapcsolat a szerkesztőséggel	2675
kapcsolat a szerzővel	2671
kapcsold ki a reklámblokkolót	2659
kapcsolja ki a hirdetésblokkolót	2659
kapcsolódó	2587
kapcsolódó cikk	2587
kapcsolódó cikkek	2587
kapcsolódó tartalom	2587
kapcsolódó témák	2587
karte öffnen	892
karácsonyra ajándékozzon előfizetést	2689
kas kokkuvõte oli kasulik	1788
kas mėnesį remti	3342
kategóriák	2587
katrs eiro ir svarīgs	3411
katrs eiro palīdz	3411
katrs ziedojums palīdz	3411
katru piektdienu. bez maksas. bez surogātpasta	3414
katso kuvat tästä	2001
katso myös	1999
katso video tästä	2001
katso video yltä	2001
kattintson a nagyításhoz	2671
kaupallinen sisältö	2096
kaupallinen yhteistyö	92	1986
kaupallisen kumppanin sisältö	2096
kaut kas nogāja greizi. mēģiniet vēlreiz	3414
kaydiniz için teşekkürler	5018
każda wpłata pomaga	3902
każda wpłata się liczy	3902
każda złotówka pomaga	3902
każda złotówka się liczy	3902
każde wsparcie się liczy	3902
každou neděli, zdarma	530
každá koruna pomáhá	633
každá koruna se počítá	633
každé euro pomáha	4608
každé euro sa počíta	4608
každé pondělí, zdarma	530
každé ráno, zdarma	530
každý dar pomáha	4608
každý dar pomáhá	633
každý piatok. zadarmo. bez spamu	4613
každý príspevok pomáha	4608
každý príspevok sa počíta	4608
každý pátek do e-mailu	530
každý pátek, zdarma	530
každý pátek. zdarma. bez spamu	639
každý příspěvek pomáhá	633
každý příspěvek se počítá	633
každý týden, zdarma	530
kažkas nutiko. bandykite dar kartą	3346
kdykoli lze zrušit	524
kdykoliv lze zrušit	524
kdykoliv můžete zrušit	635
keela kõik	1824
keeldu kõigist	1824
keisti sutikimą	3334
keisti šrifto dydį	3353
kenttä on pakollinen	2078
kereskedelmi együttműködés	2641
keresztnév	2669
keresztrejtvény	2637
keresés	2589
keskeytä	2059
keskustelu on päättynyt	2090
keskustelun säännöt	2090
kevesebb mutatása	2671
kezdőlap	2589
không phải bây giờ	5268
không spam	5356
không thể hiển thị nội dung này	5344
không thể phát video	5340
không thể phát video này	5340
không thể tải video	5374
không, cảm ơn	5268
ki kan gjøre feil	3764
ki-antworten können fehler enthalten	1050
ki-übersetzung	1051
ki-übersicht	921
kiekvieną penktadienį. nemokamai. be šlamšto	3346
kiellä kaikki	2056
kiitos viestistäsi	2078
kiitos äänestämisestä	2043
kiitos äänestäsi	96	2043
kiitos! tarkista sähköpostisi	2078
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2659
kingi artikkel sõbrale	1787
kinyitás	2591
kipróbálom	2566
kirjaudu sisään	1972
kirjaudu sähköpostilla	2074
kirjoita sähköpostiosoitteesi	1975
kitas vaizdo įrašas	3336
kitöltöm a kvízt	2634
kiválasztom	2666
kiválasztás	2666
kizárólag előfizetőknek	2665
kişisel verilerimin işlenmesini kabul ediyorum	5068
kiểm tra hộp thư của bạn	5356
kiểm tra kiến thức của bạn	5336
kjøp abonnement	3636
kjøp billett	3732
kjøp billetter	3732
kjøp billetter her	3732
kjøp boka	3732
kjøp boken	3732
kjøp her	3732
kjøp lisens	3762
kjøp nå	3732
kjøp rettigheter	3762
kjøp tilgang	3636
klausies podkāstu	3371
klausies podkāstu šeit	3371
klausies šo rakstu	3369
klausies šo rakstu (# min	3369
klausykite tinklalaidės	3301
klausykite tinklalaidės čia	3301
klausykitės straipsnio	3299
klausīties	3369
klausīties rakstu	3369
kliknij, aby powiększyć	3910
kliknutím zväčšíte	4616
kliknutím zvětšíte	642
klippet er ikke længere tilgængeligt	776
klippet är inte längre tillgängligt	4844
ključne besede	4647
ključne reči	4437
ključne riječi	4437
klíčová slova	550
kniha s věnováním autora	539
knihkupectví	538
kodex diskutujících	654
kodėl matau šią reklamą	3355
kohustuslik väli	1834
kohustuslikud väljad	1834
kokeile # päivää maksutta	1972
kokkuvõtte tegi tehisintellekt	1838
koko näyttö	2059
kolačići	4454
kom ihåg mig	4859
komentarai uždaryti	3351
komentariši	4522
komentarų dar nėra	3351
komentarų nėra	3351
komentavimas išjungtas	3300
komentavimas uždarytas	3351
komentavimo taisyklės	3300
komentiranje je onemogućeno	4521
komentovať	4627
komentáre	4543
komentář	548
komentáře	548
komentāri	3364
komentāri ir slēgti	3419
komentāru vēl nav	3419
komentēt	3364
komentēšana ir slēgta	3370
komentēšanas noteikumi	3370
komercijalni sadržaj	4527
komerčné oznámenie	4539
komerční obsah	660
komerční prezentace	660
komerční sdělení	92	537
komerční článek	660
komerčný obsah	4631
komerčný článok	4631
komment jelentése	2679
komment küldése	2679
komment írása	2679
kommentar gelöscht	1052
kommentarer blir gjennomgått før publisering	3674
kommentarerna förhandsmodereras	4772
kommentarerna är stängda	4875
kommentek megjelenítése	2679
kommentek megtekintése	2583
kommentelési szabályzat	2583
kommentoi ensimmäisenä	2090
kommentoinnin säännöt	2090
kommentointi on päättynyt	2090
kommentér	705
kommersiellt innehåll	4880
konekäännetty	2088
konekäännös	2089
kontakt z redakcją	3915
kontakta författaren	4864
kontaktirajte uredništvo	4723
kontaktovať autora	4616
kontaktovať redakciu	4620
kontynuuj bez wyłączania	3896
koostöö	1791
kopiera gåvolänk	4879
kopiera länk	4760
kopiera länken	4760
kopiering förbjuden	4870
kopijuoti draudžiama	3356
kopijuoti nuorodą	3294
kopioitu leikepöydälle	2094
kopiraj povezavo do članka	4650
kopirano u međuspremnik	4525
kopirano v odložišče	4730
kopiér link	688
kopiér linket	688
kopsavilkumu veidojis mākslīgais intelekts	3418
kopírovanie zakázané	4621
kopírovat odkaz	533	534
kopírovať odkaz	4543
kopírování zakázáno	648
kopēt saiti	3364
kopēšana aizliegta	3424
korisničko ime	4509
korisničko ime ili e-mail	4508
korzyść dla prenumeratorów	3883
korábban írtunk róla	2587
kostenlos und jederzeit kündbar	1037
kosárba	2577
kosárba rakom	2640
kosárba teszem	2640
koupit aktuální vydání	615
koupit lístky	615
koupit nyní	615
koupit časopis	615
kreiraj račun	4430
kreirano uz pomoć ai	4520
kreirano uz pomoć umjetne inteligencije	4520
kreuzworträtsel	1012
križaljka	4493
križanka	4698
krzyżówka	3880
krížovka	4592
książka z autografem	3806
książka z autografem autora	3806
książki z autografem	3806
księgarnia	3807
księgarnia internetowa	3807
kuidas reklaamiblokeerija välja lülitada	1830
kullanim koşullari	4976	4998
kumppanin sisältö	2096
kumppanisisältö	2096
kun nødvendige	3735
kun nødvendige cookies	773
kup dostęp	3790
kup książkę	3883
kup licencję	3916
kup licencję na publikację	3916
kup tę książkę	3883
kup w księgarni	3806
kupi naročnino	4643
kupte nám kávu	632
kuula taskuhäälingut	1789
kuuntele podcast tästä	2001
kvíz dne	609
kvíz dňa	4591
kvíz indítása	2634
kvíz kitöltése	2634
kvíz týdne	109
kvíz týždňa	109
kyllä kiitos	2065
kyllä, kiitos	2065
kysy tekoälyltä	107	1996
kysy tekoälyltämme	107
kytke ilmoitukset päälle	2062
käyttäjätunnus	2076
käyttäjätunnus tai sähköposti	2074
käyttöehdot	1989
käytä etu	1987
käytät mainonnanestoa	2069
käytät mainosten esto-ohjelmaa	2066
käytät mainosten estoa	2066
käytät mainostenesto-ohjelmaa	2066
käännetty automaattisesti	2088
käännetty tekoälyllä	2088
kép #/#	2670
kép a képben	2652
kép megtekintése	2670
kép nagyítása	2671
kép: #/#	2670
képaláírás megjelenítése	2671
képek megtekintése	2670
kér értesítést	2655
kérdezd az ai-t	107
kérdezze ai-asszisztensünket	2583
kérdezze az ai-t	107
kérdezze az mi-t	107
kérdezze meg a mesterséges intelligenciánkat	107
kérdezzen a mesterséges intelligenciánktól	107
kérek értesítést	2655	2656
kérem a hírlevelet	2593
kérjük, adjon meg érvényes e-mail-címet	2668
kérjük, kapcsolja ki a hirdetésblokkolót	2659
kérjük, töltse ki ezt a mezőt	2668
később	2658
kích thước chữ	70
kódex diskutujúcich	4626
kõik artiklid	1836
kõik autori artiklid	1836
kõik kommentaarid	1839
kõik õigused reserveeritud	1844
könyvajánló	2577
könyvesbolt	2577
könyváruház	2577
köp	4746
köp biljett	4837
köp biljetter	4837
köp biljetter här	4837
köp boken	4837
köp boken här	4837
köp din biljett	4837
köp här	4837
köp licens	4870
köp rättigheter	4870
köszönjük a feliratkozást	2593
köszönjük a regisztrációt	2668
köszönjük a szavazatodat	2634
köszönjük a szavazatot	96
köszönjük a szavazatát	96	2634
köszönjük az üzenetet	2668
köszönjük üzenetét	2668
köszönjük! ellenőrizze postafiókját	2668
köszönjük, hogy feliratkozott	2668
köszönjük, hogy feliratkoztál	2668
köszönjük, hogy szavazott	2634
köszönjük, hogy szavaztál	2634
köszönöm, nem	2561
kötelező	2669
kötelező kitölteni	2668
kötelező mező	2668
kötelező mezők	2668
kövesd a témát	2681
kövesse a témát	2681
kövesse élőben	2671
követed	2683
követem	2683
követem a szerzőt	2681
követem a témát	2681
következő	2589
következő cikk	2587
következő fotó	2671
következő kép	2671
következő oldal	2671
következő videó	2651
követve	2682
követés	2683
követés leállítása	2681
követés megszüntetése	2681
közlemény: adomány	2662
közlemény: támogatás	2662
køb abonnement	677
køb adgang	677
køb billet	770
køb billet her	770
køb billetter	770
køb billetter her	770
køb bogen	770
køb bogen her	770
køb her	770
køb licens	801
køb nu	770
køb rettigheder	801
kúpiť e-knihu	4595
kúpiť knihu	4595
kúpiť licenciu	4621
kúpiť lístky	4595
kúpiť predplatné	4536
kúpiť teraz	4595
kúpiť vstupenku	4595
kúpiť vstupenky	4595
kúpiť časopis	4595
kúpte nám kávu	4607
kúpte si knihu	4595
kúpte si vstupenky	4595
küfür, hakaret içeren yorumlar onaylanmamaktadir	4981
küldd be a fotóidat	2675
küldd el egy barátodnak	2684
küldd tovább a cikket	2573
küldje be fotóit	2675
küldje el barátjának	2572
küldje el fotóit	2675
küldje el ismerősének	2573
küldjön névtelen üzenetet	2675
küldjön tippet	2675
küldés	96	2572	2669
küldés e-mailben	2572
küldés whatsappon	2684
külső tartalom	2589
künye	4976	4998
küpsiste kasutamine	1823
küpsiste seaded	1800
küsi tehisarult	1788
küsitlus	97
küsitluse tulemused	1826
kā izslēgt reklāmu bloķētāju	3410
kā mēs sargājam avotus	3417
kā tev patika raksts	3370
kā tu domā? balso	3371
kāpēc es redzu šo reklāmu	3423
ką manote? balsuokite	3301
křížovka	612
kết quả bình chọn	5371
kết quả thăm dò	5371
kết thúc quảng cáo	5339
""", 'l': """
l'accès à tous les articles	2295
l'offre intégrale	2295
la discussione è chiusa	2861
la donazione è detraibile	2948
la encuesta del día	1624
la lecture automatique est désactivée	2290
la más popular	1717
la nota continúa después del anuncio	1615
la noticia continúa abajo	1762
la noticia continúa debajo	1762
la notícia continua a sota	474
la palabra del día	1738
la pregunta del día	96
la pubblicità continua	2997
la publicidad continúa	1762
la rédaction n'a pas participé	2307
la rédaction vous conseille	2175
la sélection de la rédaction	2175
la tua richiesta è stata inviata	2987
la vidéo commence dans #	2290
la vidéo ne peut pas être lue	2244
labojumi un precizējumi	3417
ladda inlägg	4841
ladda inlägget	4841
ladda innehåll	4841
ladda innehållet	4841
ladda ned på google play	4846
lae äpp alla	1827
lahenda ristsõna	1819
lahjoita artikkeli ystävälle	1983
lai komentētu, ielogojies	3370
lai komentētu, pieslēdzies	3370
laisser une réponse	2236
laita ilmoitukset päälle	2062
lancer la vidéo	2290
lap tetejére	2671
las más leídas	1628
las más leídas de hoy	1687
las noticias más leídas	1687
lasa sintētiska balss	3405
lasi arī	3366
lasi bez ierobežojumiem	3412
lasi bez reklāmām	3423
lasi komentārus	3370
lasi tālāk	3364
lasi vairāk šeit	3371
lasi vēl	3366
lasiet arī	3366
lasiet vēl	3366
last inn siden på nytt	3747
last siden på nytt	3747
lasă un comentariu	4153
lasă un răspuns	4197
lasīt komentārus	3370
lasīt tālāk	3371
lasīt vairāk	3371
lasīt visu rakstu	3416
lasīt vēlāk	3369
lasītākie	3366
lataa lisää	2001
lataa sisältö	2055
lataa ääni	2058
lautstärke	1023
lavet ved hjælp af ai	803
le choix de la rédaction	2175
le club des abonnés	2242
le journal numérique	2123
le lecteur vidéo est en cours de chargement	2244
le lien a été copié	2227
le lien a été copié dans le presse-papiers	2227
le notizie più lette	2919
le più lette	2867
le za naročnike	4714
lea también	1628
lecteur vidéo	2290
lecture limitée	2125
lecture réservée aux abonnés	2125
lee sin límites	1683
lee también	1628
leer artículo completo	1634
leer el artículo completo	1722
leer el siguiente artículo	1753
leer más	1634
leer siguiente artículo	1753
leer también	1628
leer transcripción	1697
legfrissebb elöl	2679
legfrissebb hírek	2587
leggi di più	2872
leggi più tardi	2917
legjobb ajánlat	2666
legjobb ár	2666
legnépszerűbb	2587	2666	2680
legrégebbi	2680
legrégebbi elöl	2679
legújabb	2680
legújabb elöl	2679
leia a matéria completa	4042
leia a notícia completa	4078
leia as notícias no aplicativo	4032
leia também	3990
leiratkozás	2690
leisti pranešimus	3339
leisti vaizdo įrašą	3336
leitor de vídeo	4101
leitor de áudio	4101
lejupielādēt app store	3407
lejupielādēt audio	3405
lejupielādēt lietotni	3407
lejupielādēt no app store	3407
lejupielādēt no google play	3407
lejátszás	2652
lejátszási sebesség	2651
len nevyhnutné cookies	4597
len pre predplatiteľov	4536
ler grátis	4106
ler o próximo artigo	4109
ler próximo artigo	4109
ler transcrição	4053
les choix de la rédaction	2175
les commentaires sont réservés aux abonnés	2283
les den først i appen	3740
les først i appen	3740
les lecteurs ont aussi consulté	2229
les mieux notés	2237
les mots croisés du jour	2284
les més llegides	465
les også	3671
les plus commentés	2175
les plus consultés	2266
les plus partagés	2175
les plus récents	2237
les prix indiqués sont susceptibles d'évoluer	2211
les résultats du vote	2283
les våre debattregler	3665
letiltás	2658
letna naročnina	4715
letno plačilo	4715
letölthető a google play áruházból	2653
letölthető az app store-ból	2653
letöltés az app store-ból	2653
leído por una voz sintética	1697
leído por voz sintética	1697
li e aceito a política de privacidade	4034
libovolná částka	632
licenc vásárlása	2676
licencja na publikację	3916
liczy się każda wpłata	3902
liczy się każda złotówka	3902
lido por uma voz sintética	4053
lielāks teksts	3421
lien copié	2153
lien copié dans le presse-papiers	2227
lietošanas noteikumi	3381
liitudes nõustud kasutustingimustega	1807
liity jäseneksi	1970
likęs laikas	3337
likęs laikas -#	3336
lineでシェア	3031
lineでシェアする	3078
lineでログイン	3118
lineで共有	3132
lineで送る	3031
link a vágólapra másolva	2572
link bài gốc	5325
link copiado para a área de transferência	4041
link kopiëren	3458
link másolva	2572
link másolása	2572
link został skopiowany	3925
lire l'article précédent	2298
lire la suite pour #€	2123
lire la vidéo	2179
lire à haute voix	2153
lire également	2175
lisätiedot	2002
lisää aiheesta	1999
lisää artikkeleita	2081
lisää ensisijaiseksi lähteeksi	2092
lisää kirjoittajalta	2081
lisää kommentti	2090
lisää omiin aiheisiin	2092
lisää ostoskoriin	2052
lisää samalta kirjoittajalta	2081
lisää suosikkilähteeksi	2092
livrare gratuită	4243
liên hệ	5289
liên hệ quảng cáo	5361
liên hệ tòa soạn	5361
liên hệ với tòa soạn	5361
liên kết tài trợ	5329
liên quan	5290
ljud på	4845
ljudet är ai-genererat	4844
llegeix la transcripció	475
llegeix sense límits	462
llegeix també	437
llegir més	465
llegit per una veu sintètica	475
lo + leído	1628
lo esencial cada mañana	1751
lo más comentado	1628
lo más compartido	1628
lo más leído	1628
lo más popular	1628
lo más visto	1628
lo más visto hoy	1687
lo último	1628
locuri de muncă	4174
loe lähemalt	1789
loe lähemalt siit	1789
loe äpis	1827
loeb sünteetiline hääl	1825
logi sisse või loo konto	1782
los lectores también leyeron	1687
luba kõik	1800
luba kõik küpsised	1823
lubię to	3801	3922
lucrează cu noi	4174
lue keskustelun säännöt	1996
lue lisää	1999
lue lisää aiheesta	1999
lue myöhemmin	1983
lue myös	1999
lue vähemmän	2049
lugu jätkub pärast reklaami	1791
lugu täieneb	1789
lui écrire	2203
lukijana synteettinen ääni	2058
luotu tekoälyllä	2088
luôn cho phép	5344
luôn hiển thị	5344
luštit	612
luštit křížovku	609
lyd på	3739
lze kdykoli zrušit	524
làm bài trắc nghiệm	5336
làm mới trang	5350
làm trắc nghiệm	5336
lägg till i mina ämnen	4877
lägg till oss som föredragen källa	4877
lägg till som föredragen källa	4877
lähetä	96	2079
lähetä kommentti	2090
lähetä kuvasi	2085
lähetä palaute	2088
lähetä palautetta	2088
lähetä sähköpostilla	1983
lähetä viesti	2078
lähetä viesti toimittajalle	2081
lähetä vinkki	2085
lähetä vinkki nimettömänä	2085
lämna en kommentar	4772
lämna ett svar	4875
lämna feedback	4873
längd	4845
längd #	4845
länk kopierad	4760
länken har kopierats	4879
länken kopierad	4760
länken är kopierad	4760
läs den först i appen	4846
läs dokumentet	4783
läs domen	4783
läs först i appen	4846
läs hela	4864
läs hela artikeln	4782
läs hela texten	4782
läs hela texten här	4782
läs i webbläsaren	4887
läs in sidan igen	4854
läs kommentarer	4772
läs mer	4779	4782
läs mer om	4779
läs mindre	4834
läs också	4779
läs på webben	4887
läs senare	4760
läs transkription	4844
läs utan annonser	4880
läs vidare	4746	4779
läs våra kommentarsregler	4772
läs även	4779
läsarerbjudande	4837
läsarerbjudanden	4837
läsarfrågan	96	4830
läsarresa	4837
läsarresor	4837
lästid	4782
lästid # min	4782
lås artiklen op	790
lås op	677
lås op for artiklen	790
lås opp artikkelen	3636
lås opp saken	3636
lås upp	4859
lås upp artikeln	4746
låst artikel	4858
låst innehåll	4859
læg en kommentar	806
læg i kurv	770
læg i kurven	771
længde #	777
læs debatreglerne	705
læs debatreglerne her	705
læs den først i appen	778
læs først i appen	778
læs hele artiklen	716
læs i appen	778
læs i browser	816
læs kommentarer	705
læs mere	713	716
læs mere om	713
læs mindre	767
læs også	713
læs også disse artikler	713
læs senere	688
læs transskription	776
læs uden annoncer	811
læs uden grænser	790
læs uden reklamer	811
læs videre	677	713
læs vores regler for debatten	705
læserrejse	770
læserrejser	770
læsertilbud	770
læsetid # min	716
læst op af en syntetisk stemme	776
lên đầu trang	5293
líbí se mi	655
lõpeta jälgimine	1840
lös dagens korsord	109
lös korsordet	4830
lösenord	4859
lösung anzeigen	888
löysitkö virheen	2085
løs dagens kryds og tværs	109
løs dagens krydsord	109
løs dagens kryssord	109
løs krydsord	762
løs krydsordet	762
løs kryssordet	3724
lùi # giây	5340
lúštiť krížovku	4591
lülita reklaamiblokeerija välja	1830
lülitasin reklaamiblokeerija välja	1830
lütfen geçerli bir e-posta adresi girin	5068
lūdzu, izslēdziet reklāmu bloķētāju	3410
lưu	5278
lưu bài	5278
lưu bài viết	5278
lưu bài để đọc sau	5325
lưu cài đặt	5344
lưu công thức	66
lưu tin	5315
lưu tùy chọn	5344
lấy link	5325
""", 'm': """
magari più tardi	2824
mai multe articole de același autor	4232
mai multe opțiuni	4152	4241
mai târziu	4134	4215
mainonnanesto käytössä	2069
mainonnanesto on käytössä	2069
mainos päättyy	1986
mainossisältö	1988
mainostajan sisältö	2096
mainosten estäminen käytössä	2069
mainīt burtu izmēru	3421
mainīt piekrišanu	3403
mais notícias	3990
mais opções	4089
mais opções de partilha	4088
maksettu mainossisältö	1988
maksettu sisältö	1986
maksettu yhteistyö	2096
maksettua mainossisältöä	1988
maksettua sisältöä	1988
mam już konto	3904
mam prenumeratę	3904
manas tēmas	3420
mantener la sesión iniciada	1716
mantener sesión iniciada	1716
manter sessão iniciada	4072
mantén la sessió iniciada	493
manşetler	4982
maschinell übersetzt	1050
maschinelle übersetzung	1051
masintõlgitud	1838
maskinoversættelse	805
maskinöversatt	4872
maskinöversättning	4874
masquer la publicité	2211
masquer les réponses	2236
masz już konto	3790
masz już konto? zaloguj się	3790
masz włączonego adblocka	3896
materialet er vernet etter åndsverkloven	3762
materialet är skyddat enligt lagen om upphovsrätt	4809
materialet är upphovsrättsskyddat	4810
materiał komercyjny	3927
materiał niedostępny	3890
materiał partnera	3805
materiał partnerski	3927
materiał promocyjny	3805
materiał płatny	3927
materiał sponsorowany	3805
materiał wideo niedostępny	3890
materiał zewnętrzny	3805
matéria exclusiva para assinantes	4039
matérias relacionadas	3990
mazāks teksts	3421
mağazamiz	5048
mağazaya git	5048
mašinski prevedeno	4520
mašīntulkots	3418
mažesnis tekstas	3353
me désabonner	2313
me désinscrire	2313
me ei saa seda sisu näidata	1823
me réabonner	2295
media społecznościowe	3802
medlemsförmån	4837
megjelenítés és elfogadás	2643
megnyitás	2591
megnyitás az alkalmazásban	2653
megnézem	2589
megnézem a galériát	2671
megnézem az ajánlatot	2640
megnézem az eredményt	2634
megnézem az árat	2640
megosztás	2572
megosztás a facebookon	2572
megosztás ajándékként	2684
megosztás e-mailben	2684
megosztás facebookon	2572
megosztás twitteren	2572
megosztás whatsappon	2684
megrendelem a könyvet	2578
megrendelés	2577
megveszem a könyvet	2640
mehr für dich	962
mehr für sie	962
meld deg av når som helst	3754
meld deg på	3643
meld deg på nyhetsbrevet	3643
meld meg på	3754
mentions légales	2163
mentés	2572
mentés későbbre	2572
menú	1634
menü	888	1042	2589	4988
menü schließen	888
menü öffnen	888
menüyü kapat	5099
mer från	4779
mer läsning	4779
merci ! votre message a bien été envoyé	2262
merci d'avoir voté	96	2215
merci de le désactiver pour continuer	2254
merci, votre vote a été pris en compte	2236
mergi la pagina de donații	4222
mergi la rețetă	66
mesajiniz başariyla gönderildi	5068
mesajiniz gönderildi	5068
mesajul dumneavoastră a fost trimis	4228
mesajul tău	4229
mesačne	4611
mesačná platba	4611
mesačné predplatné	4611
mesačný dar	4607
mesečna donacija	4506	4712
mesečna naročnina	4715
mesečna pretplata	4509
mesečno	4509	4715
mesečno plačilo	4715
messaggio pubblicitario con finalità promozionale	2896
mest läst	4779
mest lästa	4779
mest læst	713
mest læste	713
mest populär	4859
mest populärt	4859
mest populær	791	3752
mest populære	791	3752
mesterséges intelligencia készítette	2678
mesterséges intelligenciával készült	2678
mesterséges intelligenciával készült összefoglaló	30
metinė prenumerata	3345
mettre de côté	2308
mi donación	1749
mi készítette	2678
mi var kļūdīties	3418
mi által generált	2678
mi-összefoglaló	2589
micșorează textul	4241
mida sina arvad? hääleta	1789
midagi läks valesti. proovi uuesti	1834
miesięcznie	3905
miks ma seda reklaami näen	1843
miksi näen tämän mainoksen	2096
mina ämnen	4877
mind a # fotó megtekintése	2670
mind a # fotók megtekintése	2670
mind a # kép megtekintése	2670
mind a # képek megtekintése	2670
mind a fotó megtekintése	2670
mind a fotók megtekintése	2670
mind a kép megtekintése	2670
mind a képek megtekintése	2670
minden adomány számít	2663
minden forint segít	2663
minden forint számít	2663
minden hozzájárulás számít	2663
minden héten e-mailben	2595
minden héten, ingyen	2595
minden hétfőn, ingyen	2595
minden pénteken a postaládájában	2595
minden pénteken, ingyen	2595
minden pénteken. ingyen. spam nélkül	2668
minden reggel a postafiókjában	2595
minden reggel a postaládájában	2595
minden süti elfogadása	2643
minden támogatás segít	2663
mindet elutasítom	2644
mindig engedélyezem	2643
mindig engedélyezés	2643
mindig megjelenítem	2643
minn meg på det senere	3632
minőség	2652
mira el vídeo	456
mira también	1753
mit ki übersetzt	1050
mit paypal unterstützen	1032
mitä mieltä olet? äänestä	2001
miért látom ezt a hirdetést	2686
miễn phí vận chuyển	5369
miễn phí, không spam	5356
mjesečna donacija	4506
mjesečna pretplata	4509
mjesečno	4509
modalità di pagamento	2829
moderációs alapelvek	2679
moderálási elvek	2583
modifică preferințele cookie	4167
modifică setările	4249
modifier mes préférences	2205
modifier mes préférences de cookies	2166
modifier vos préférences	2248
modtag en notifikation, når vi skriver om emnet	716
modération a priori	2283
mogoče kasneje	4654
mogą cię zainteresować	3824
mohlo by se vám líbit	550
mohlo by vás také zajímat	550
mohlo by vás tiež zaujímať	4540
mohlo by vás zajímat	550
mohlo by vás zaujímať	4540
moje témata	656
moje témy	4628
mokama partnerystė	3355
molimo isključite blokator oglasa	4504
molimo vas, isključite adblock	4504
monatlich kündbar	957
montant personnalisé	2293
mostra aquesta publicació a instagram	446
mostra di più	2872
mostra els subtítols	475
mostra la publicació	479
mostra més	499
mostra'n més	438
mostrar comentários	4044
mostrar conteúdo	4057
mostrar conteúdo externo	4015
mostrar más	1634
mostrar o conteúdo	4057
mostrar subtítulos	1697
mot de passe oublié	2123
mots clés	2175
mots croisés	2241
mots croisés du jour	2284
mots fléchés	2241
mots mêlés	2241
mots-clés	2175
może cię zainteresować	3824
może później	3786
możesz zrezygnować w każdej chwili	3904
možda kasnije	4445
možda vas zanima	4437
možda će vas zanimati	4437
možete se odjaviti bilo kada	4511
možete se odjaviti u bilo kom trenutku	4511
možno neskôr	4547
možná později	520
mua sách	5339
mua sách tại đây	5339
mua trên lazada	5339
mua trên shopee	5339
mua trên tiki	5339
mua vé	5339
mua vé ngay	5339
muhabirin diğer haberleri	4999
muistuta myöhemmin	1969
mulțumim că ai votat	4197
mulțumim pentru feedback	4170
mulțumim pentru sprijin	4251
mulțumim pentru susținere	4251
mulțumim pentru vot	96	4197
mulțumim, mesajul a fost trimis	4228
mulțumim, te-ai abonat cu succes	4183
mutasd az eredményt	96	2634
mutass többet	2589
muuda küpsiste seadeid	1823
muut lukivat myös	1999
muuta evästeasetuksia	2055
mykistä	2059
myöhemmin	2065
mám predplatné	4610
mám předplatné	635
mám vypnuto	631
mám účet	635
már előfizető	2566
már kikapcsoltam	2661
már követed	2681
már követed ezt a témát	2681
már követi	2681	2683
már szavazott	2634
már szavaztál	2634
már van fiókom	2665
más	1634
más antiguos	1691
más artículos	1628
más artículos de este autor	1722
más artículos del autor	1652
más detalles	1635
más en	1628
más historias	1628
más información	1628
más leídas	1628
más leído	1628
más leídos	1628
más noticias	1628
más noticias de este autor	1722
más opciones	1617
más opciones para compartir	1732
más popular	1717
más recientes	1691
más sobre este tema	1628
más tarde	1577
más valorados	1691
más vistas	1628
más vistos	1628
más votados	1691
más összeg	2662
mások ezt olvassák	2587
mások ezt olvasták	2587
másolva	2685
másolás	2572
másolás tilos	2676
máte již účet	523
máte předplatné? přihlaste se	523
máte tip	647
máte už účet	635
máte zapnutý adblock	629
mã giảm giá	5379
mängi kohe	1819
märkasid viga	1837
märksõnad	1784
månadsgåva	4742
månadsvis	4859
månadsvis betalning	4859
månedlig	3752
månedlig betaling	3752
månedlig gave	3633
månedlig støtte	788
månedligt	791
månedligt bidrag	674
mångfaldigande förbjudet	4811
måske senere	673	781
måske vil du også kunne lide	713
még nem előfizető	2665
még nincs előfizetése	2665
még nincs fiókja	2665
még nincs fiókod	2665
még nincsenek hozzászólások	2679
més antics	469
més articles d'aquest autor	499
més informació	437
més llegides	437
més notícies	465
més opcions	510
més recents	469
més tard	484
més valorats	469
més votats	469
método de pago	1581
métodos de pagamento	3950
métodos de pago	1581
mākslīgais intelekts var kļūdīties	3418
mākslīgā intelekta kopsavilkums	3371
mă abonez	4183
mărește fotografia	4232
mărește imaginea	4232
mărește textul	4241
mărime text	70
mēneša abonements	3413
mēs nevaram parādīt šo saturu	3403
mēģiniet vēlreiz	3414
mēģiniet vēlāk	3414
mėnesinė parama	3343
mėnesinė prenumerata	3345
měsíční dar	632
měsíční platba	636
měsíční předplatné	636
měsíčně	636
můj účet	523
můžete kdykoli zrušit	524
můžete kdykoliv zrušit	524
mọi đóng góp đều quý giá	5352
mỗi đóng góp đều quý giá	5352
một lần	5353
mới nhất	5290	5310
mời chúng tôi ly cà phê	5352
mời tác giả ly cà phê	5271
mời tác giả một ly cà phê	5271
mời tôi một ly cà phê	5271
mở	5294
mở khóa bài viết	5376
mở khóa bài viết này	5325
mở rộng	5293
mở trong ứng dụng	5346
mở ứng dụng	5346
""", 'n': """
na celú obrazovku	4600
na górę	3911
na hlavní stránku	642
na hlavnú stránku	4616
na stránku darov	4607
na stránku darů	632
na vianoce darujte predplatné	4634
na začiatok	4601
na začátek	622
na święta podaruj prenumeratę	3933
na żywo	3891
nabídka pro čtenáře	615
nadaljevanje članka pod oglasom	4646
nagyobb betűk	2684
nagyítás	2652
nahlásit	655
nahlásit chybu	548
nahlásit komentář	654
nahlásit příspěvek	654
nahlásit reklamu	660
nahlásiť	4627
nahlásiť chybu	4543
nahlásiť komentár	4626
nahlásiť príspevok	4626
nahlásiť reklamu	4631
najboljši	4728
najchętniej czytane	3824
najchętniej czytane dziś	3824
najczęściej czytane	3824
najczęściej czytane artykuły	3824
najlepšia ponuka	4611
najlepšie	4627
najnovejše	4647
najnovejše novice	4647
najnovejši	4728
najnovejši najprej	4727
najnoviji članci	4437
najnovšie	4540	4627
najnovšie správy	4540
najnovšie články	4540
najnowsze artykuły	3824
najnowsze wiadomości	3824
najobľúbenejšie	4611	4627
najstarejši	4728
najstarejši najprej	4727
najstaršie	4627
najvýhodnejšie	4611
najčitanije	4437
najčitanije vesti	4437
najčitanije vijesti	4437
najčitanije vijesti dana	4437
najčítanejšie	4540
najčítanejšie články	4540
najčítanejšie články dňa	4540
naloži objavo	4702
naloži več	4720
naloži video	4702
naloži vsebino	4702
napi keresztrejtvény	2634
napiši komentar	4521	4727
napišite komentar	4650
napište autorovi	642
napište do redakce	647
napište komentář	654
napište redakci	647
napsat komentář	548
napísať autorovi	4616
napísať komentár	4626
napíšte autorovi	4616
napíšte do redakcie	4620
napíšte komentár	4626
napíšte redakcii	4620
naročena vsebina	4646
naroči knjigo	4700
naročite knjigo	4700
naročite se	4642
naročnina	4642
narração gerada por ia	4101
naruči knjigu	4495
naručite knjigu	4495
naskenujte qr kód	624
naskenujte qr kód a stáhněte si aplikaci	623
naslednji članek	4720
nastala chyba. skúste to neskôr	4613
nastala chyba. zkuste to prosím znovu	639
nastavenia súkromia	4597
nastavenie súkromia	4597
nastavení	542
nastavení cookies	542
nastavení ochrany soukromí	618
nastavení soukromí	618
nastavi bez isključivanja	4504
nastavi s google računom	4508
nastavi čitanje	4490
nastavi čitati	4490
nastavit jako preferovaný zdroj	656
nastavit upozornění	625
nastavite čitanje	4490
nastavite čitati	4490
nastavitve piškotkov	4663
nastaviť ako preferovaný zdroj	4628
nastaviť upozornenia	4603
następna strona	3827
następne wideo	3890
następne zdjęcie	3910
następny	3827
następny artykuł	3824
następny film	3890
nasza księgarnia	3807
natisni članek	4650
naudojate reklamos blokavimą	3341
naudojimo taisyklės	3312
naudojimosi taisyklės	3335
naujausi viršuje	3351
naujausios žinios	3296
naujienlaiškis	3319
nav komentāru	3419
načteno umělým hlasem	621
načtěte qr kód	624
načíst další	552
načíst další články	642
načíst mapu	545
načíst obsah	618
načíst příspěvek	618
načíst stránku znovu	631
načíst video	618
načíst více	642
načítava sa prehrávač	4600
načítava sa video	4600
načítať obsah	4597
načítať príspevok	4597
načítať viac	4616
načítať video	4597
načítať ďalšie	4616
načítám přehrávač	621
načítání videa	621
našli jste chybu	548
našli jste chybu v článku	647
našli jste v článku chybu	548
našli ste chybu	4620
našli ste chybu v článku	4620
našli ste v článku chybu	4620
naživo	4601
ne děkuji	520
ne ratez rien de l'actualité	2253
ne, ačiū	3340
ne, děkuji	520	626
ne, děkuju	626
nederīga e-pasta adrese	3414
nejdiskutovanější	550
nejlepší	655
nejlepší nabídka	636
nejnovější	550	655
nejnovější zprávy	550
nejnovější články	550
nejoblíbenější	636	655
nejstarší	655
nejvýhodnější	636
nejčtenější	550
nejčtenější články	550
nejčtenější články dne	550
nekaj je šlo narobe. poskusite pozneje	4717
nekaj je šlo narobe. poskusite znova	4717
nem kérem	2656
nem kötelező	2669
nem küldünk spamet	2668
nem, köszönöm	2561	2656
nemam mišljenje	4493
nemate račun	4508
nemaš račun	4508
nemám názor	612	4592
nemám účet	635
nemáte predplatné	4610
nemáte předplatné	635
nemáte účet	635
nenhum comentário	3981
neplatná e-mailová adresa	639
neplatný e-mail	639
nepovinné	640	4614
neskôr	4604
neste natal, ofereça uma assinatura	4125
neteisingas el. pašto adresas	3346
neueste beiträge	885
neveljaven e-poštni naslov	4717
nešto je pošlo naopako. pokušajte ponovo	4511
nešto je pošlo po zlu. pokušajte ponovno	4511
nešto je pošlo po zlu. pokušajte ponovo	4511
nghe bài báo	5340
nghe bài viết	5315	5340
nghe nội dung bài viết	5340
nghe đọc bài	5315	5340
nhấn để bật tiếng	5374
nhận thông báo	5347
nhập bình luận	5371
nhập bình luận của bạn	5371
nhập email của bạn	5377
nhập số tiền	5375
nhập địa chỉ email	5377
nhập địa chỉ email của bạn	5377
nhắc tôi sau	5268
nhớ đăng nhập	5354
ni še komentarjev	4727
nie dziękuję	3786
nie dziś	3786
nie możemy pokazać tej treści	3887
nie możemy wyświetlić tej treści	3887
nie można odtworzyć filmu	3890
nie można odtworzyć wideo	3890
nie można wyświetlić tej treści	3887
nie pamiętam hasła	3904
nie pamiętasz hasła	3790
nie udało się załadować filmu	3890
nie ďakujem	4547
nie, dziękuję	3786
nie, ďakujem	4547
nieprawidłowy adres e-mail	3907
niečo sa pokazilo	4614
niečo sa pokazilo, skúste to znova	4613
niečo sa pokazilo. skúste to neskôr	4613
niečo sa pokazilo. skúste to znova	4613
nimate računa	4714
nimetön postilaatikko	2085
nincs fiókja	2665
nincs fiókod	2665
nincs fiókom	2665
nincs hozzászólás	2679
nincs még előfizetésed	2665
nincs még fiókja	2665
nincs véleményem	2637
nincsenek hozzászólások	2679
niste naročnik	4714
no es pot reproduir el vídeo	475
no ho sé	469
no mūsu partneriem	3423
no mūsu veikala	3401
no se ha podido cargar el vídeo	1745
no se ha podido reproducir el vídeo	1697
no se puede reproducir el vídeo	1697
no sé	1691
no te pierdas las últimas noticias	1606
noe gikk galt, prøv igjen	3754
noe gikk galt, prøv igjen senere	3754
noe gikk galt. prøv igjen	3754
noe gikk galt. prøv igjen senere	3754
noget gik galt, prøv igen	793
noget gik galt, prøv igen senere	793
noget gik galt. prøv igen	793
noget gik galt. prøv igen senere	793
nokopēts	3422
només els subscriptors poden comentar	450
només per a subscriptors	493
non seguire più	2966
noraidīt visas	3404
normas de participación	1690
normes de participació	468
norėdami komentuoti, prisijunkite	3300
nos hors-séries	2210
nosūti draugam	3369
nosūtīt atsauksmi	3418
nosūtīt draugam	3369
nosūtīt e-pastā	3369
nosūtīt komentāru	3419
nosūtīt ziņu	3414
noteで書く	3031
notiek video ielāde	3405
notifications activées	2253
notifikácie	4604
notre charte déontologique	2270
notre charte éditoriale	2270
notre sélection	2175
notre sélection d'articles	2229
notícia anterior	499	4078
notícia següent	499
notícias relacionadas	3990
notícias relacionadas que podem lhe interessar	22
notícies destacades	465
notícies relacionades	437
nous protégeons nos sources	2270
nous écrire	2271
nouveau ! suivez vos auteurs préférés	2277
nu ai cont? înregistrează-te	4188
nu aveți cont	4227
nu ești abonat	4226
nu ești încă abonat	4226
nu mai urmări	4239
nu mulțumesc	4133
nu putem afișa acest conținut	4209
nu på google play	778
nu s-a putut încărca videoclipul	4250
nu sunteți abonat	4226
nu știu / nu răspund	4198
nu, mulțumesc	4133	4215
nuestro código ético	1725
numele tău	4229
numele tău de utilizator	4245
nuotrauka # iš #	3357
nur für mitglieder	1036
nuskaitykite qr kodą	3338
nuskenuokite qr kodą	3338
nyaste först	4875
nyeste først	3766
nyhetsdøgnet	3671
nyní na google play	623
nyní ne	626
nyomtatás	2572
não foi possível carregar	4101
não foi possível carregar o vídeo	4053
não foi possível reproduzir o vídeo	4053
não perca	3990
não sabe / não responde	4045
não sei	4045
não tem conta	4073
não tem uma conta	4073
não é assinante	4072
não, obrigada	3946
não, obrigado	3946
nächste seite	888
nächster artikel	885
nächstes bild	1040
nächstes foto	1040
nächstes video	1022
näin korjaamme virheet	2085
näin poistat mainoseston	2066
näin poistat mainosten eston	2066
näin suojaamme lähteitämme	2085
näin suojelemme lähteitä	2085
näita # vastust	1839
näita alati	1823
näita galeriid	1836
näita ja nõustu	1823
näita kõiki	1790
näita rohkem	1789
näita sisu	1823
näita tulemusi	1819
näita vastuseid	1839
näita veel	1789
näita vähem	1790	1836
näköislehti	1972
nästa	4782
nästa artikel	4779
nästa bild	4864
nästa sida	4864
nästa video	4844
näytä # kuvaa	2080
näytä # kuvat	2080
näytä # vastausta	2090
näytä aina	2055
näytä alkuperäinen	2002
näytä galleria	2081
näytä ja hyväksy	2055
näytä julkaisu	1990
näytä kaikki	2001
näytä kaikki # kuvaa	2080
näytä kaikki # kuvat	2080
näytä kaikki artikkelit	2081
näytä kaikki kommentit	2090
näytä kaikki kuvaa	2080
näytä kaikki kuvat	2080
näytä kartta	2002
näytä kommentit	1996
näytä kuvaa	2080
näytä kuvagalleria	2081
näytä kuvat	2080
näytä kuvateksti	2081
näytä käännös	2002
näytä lisää	2001
näytä lisää artikkeleita	2081
näytä lisää kommentteja	2090
näytä litterointi	2058
näytä salasana	2074
näytä sisältö	1989
näytä tekstitykset	2058
näytä tiedot	2002
näytä tulokset	96	2002	2043
näytä upotus	1990
näytä vastaukset	2090
näytä vähemmän	2002	2081
något gick fel	4862
något gick fel, försök igen	4861
något gick fel, försök igen senare	4861
något gick fel. försök igen	4861
något gick fel. försök igen senare	4861
næste	716
næste artikel	713
næste billede	796
næste side	796
næste video	776
némítás	2652
némítás feloldása	2651
népszerű	2587
név	2669
névtelen bejelentés	2675
névtelen postaláda	2675
nézze meg galériánkat	2589
nézze meg képeinket	2589
nõustu ja jätka	1823
nõustu ja näita	1823
nõustun	1800
nõustun kõigiga	1800
nøgleord	713
nāc strādāt pie mums	3371
nākamais attēls	3416
nākamais raksts	3416
nākamais video	3405
nākamā bilde	3416
nākamā lapa	3416
nē, paldies	3409
něco se pokazilo	640
něco se pokazilo, zkuste to znovu	639
něco se pokazilo. zkuste to prosím později	639
něco se pokazilo. zkuste to znovu	639
nổi bật	5290
nội dung do ai tạo	5374
nội dung quảng cáo	5327
nội dung tiếp tục bên dưới	5329
nội dung tài trợ	5283
nội dung được tài trợ	5329
nội dung đề xuất	5329
nội quy bình luận	5333
""", 'o': """
o dată	4223
o leitor está a carregar	4053
o que achou desta notícia	4017
o seu apoio faz a diferença	3945	4105
o singură dată	4223
o singură donație	4222
o vídeo começa em #	4101
o vídeo começará em alguns segundos	4015
obaveštenja	4503
objednať knihu	4595
obligatoriskt fält	4861
obligātie lauki	3414
obligāts lauks	3414
obnovit stránku	631
obnoviť stránku	4606
obnovte stránku	631
obrázek # z #	641
obrázek # ze #	641
obrázok # z #	4615
obrázok # zo #	4615
obsah je chránený autorským zákonom	4621
obsah je chráněn autorským zákonem	648
obsah našich partnerov	4631
obsah našich partnerů	660
obsah není dostupný	618
obsah nie je dostupný	4597
obsah nie je možné zobraziť	4597
obsah sa nedá zobraziť	4597
obsah vytvořený ai	652
obsah článku	643
obserwuj autorkę	3923
obserwujesz już tego autora	3923
ocenite članak	4440
ocenite članek	4650
oceń jakość artykułu	3919
oceń przepis	66
ochrana osobních údajů	542
ochrana osobních údajů a cookies	545
ochrana osobných údajov	4554
ocijenite članak	4440
ocorreu um erro ao carregar o vídeo	4015
ocultar anúncio	4020
ocultar comentários	4044
od najnovších	4627
od najstarších	4627
od naszych partnerów	3927
od našich partnerov	4631
od našich partnerů	660
od naših partnera	4527
od naših partnerjev	4732
od nejnovějších	655
od nejstarších	655
od partnerů	661
odblokuj artykuł	3904
odblokuj dostęp	3904
odblokuj treść	3887
oddaj głos	96	3877
oddelenie predplatného: #	106
oddělení předplatného: #	106
odebírat	529
odebírat newsletter	529
odemknout článek	523
odemknout článek pro přátele	658
odeslat komentář	654
odeslat zprávu	639
odeslat zpětnou vazbu	652
odhlásenie kedykoľvek	4613
odhlásit odběr	665
odhlásit se	19
odhlásit se můžete kdykoli	639
odhlásit se můžete kdykoliv	639
odhlásit se z odběru	665
odhlásiť odber	4635
odhlásiť sa	19
odhlásiť sa z odberu	4635
odhlášení kdykoliv	639
odjaviti se možete bilo kada	4511
odkaz bol skopírovaný	4629
odkaz byl zkopírován	658
odkaz skopírovaný	4543
odkaz zkopírován	533
odkleni članek	4643
odklenite celoten članek	4643
odklenite članek	4714
odmietnuť	4554
odmietnuť všetko	4554
odmítnout	542
odmítnout vše	542
odoberať	4614
odoberať newsletter	4613
odomknúť	4611
odomknúť článok	4610
odomknúť článok pre priateľov	4629
odoslať	96	4614
odoslať komentár	4626
odoslať správu	4613
odoslať spätnú väzbu	4624
odporúča outbrain	4631
odporúčame	4540	4611
odporúčame prečítať	4540
odporúčame tiež	4540
odporúčané outbrain	4631
odporúčané taboola	4631
odporúčané články	4540
odpovedať	4627
odpovědět	548	655
odrzuć	3809
odrzuć wszystkie	3809
odrzuć wszystko	3888
odtwarzacz wideo jest ładowany	3890
odtwórz	3827
odtwórz film	3890
odtwórz wideo	3890
odvolať súhlas	4597
odśwież stronę	3900
odštampaj	4440
odštampaj recept	66
odštampaj članak	4440
ofereça uma assinatura	4125
ofereça uma assinatura neste natal	4125
oferiți un abonament cadou	4259
oferta dla czytelników	3883
oferta dla prenumeratorów	3883
ofertă pentru abonați	4203
ofertă pentru cititori	4203
oferă acest articol	4241
oferă acest articol cadou	4190
oferă articolul	4241
oferă un abonament	4259
oferă un abonament de crăciun	4259
offert par un abonné	2308
offre abonnés	2242
offre intégrale	2295
offre limitée	2261
offre réservée aux lecteurs	2242
offre spéciale	2123
offre à durée limitée	2260
offrez un abonnement pour noël	2319
offrez un abonnement à noël	2319
offrez-nous un café	2113
offrici un caffè	2826
oglasno sporočilo	92	4646
ogłoszenie	3805
ohjelma ei ole enää katsottavissa	2058
ohodnotiť recept	66
ohodnoťte článek	548
ohodnoťte článok	4543
oikaisut ja täsmennykset	2085
okuma süresi # dk	4988
okurlara özel	5048
okurlarimiza özel	5048
okurlarimiza özel indirim	5048
oldal frissítése	2661
oldal újratöltése	2661
oled juba hääletanud	1819
olet jo äänestänyt	2043
oliko artikkeli hyödyllinen	1996
oliko juttu hyödyllinen	1996
oliko tiivistelmä hyödyllinen	1996
oliko tämä hyödyllinen	2088
olvasd be a qr-kódot	2654
olvass korlátlanul	2665
olvassa be a qr-kódot	2654
olvasson hirdetések nélkül	2686
olvasson korlátlanul	2566
olvasson tovább	2566
olvasta már	2587
olvastad már	2587
olvasás az alkalmazásban	2653
olvasói ajánlat	2640
olvidaste tu contraseña	1583
omogoči obvestila	4708
omogući obavijesti	4502
omröstning	97
onayi geri çek	5052
onayi yönet	5052
onayimi geri çek	5052
online reportáž zde	642
opdatér siden	786
oplæst af en robot	688
oplæst af en syntetisk stemme	776
oplæst af kunstig intelligens	716
oplæst af syntetisk stemme	776
opravy a upřesnění	647
opsig når som helst	677
opsig, når du vil	790
opýtajte sa ai	107
opýtajte sa našej ai	107
opći uvjeti korištenja	4497
ordsøgning	767
orijinali göster	4989
os comentários são exclusivos para assinantes	4093
os leitores também leram	4042
os preços podem variar	4020
osadzona treść	3887
osale küsitluses	1789
osmisměrka	612
osta käyttöoikeus	2086
osta liput tästä	2052
osta täältä	2052
ostatnie artykuły	3824
osveži stran	4711
osveži stranicu	4505
osvežite stran	4711
osvježi stranicu	4505
osvježite stranicu	4505
oszczędzasz #%	3905
ota käyttöön	2065
ota yhteyttä	1996
otestujte se v kvízu týdne	109
otevřít	554
otevřít aplikaci	623
otevřít galerii	642
otevřít mapu	554
otevřít v aplikaci	623
otkazati možete bilo kada	4508
otkaži bilo kada	4508
otključaj članak	4430
otključajte ceo članak	4430
otključajte cijeli članak	4430
otključajte članak	4508
otomatik çeviri	5050
otros artículos	1628
oturumu açik tut	5066
otvoriť aplikáciu	4602
otvoriť galériu	4616
otvoriť v aplikácii	4602
otwórz	3828
otwórz aplikację	3892
otwórz galerię	3910
otwórz mapę	3828
otwórz w przeglądarce	3931
otázka dne	612
otázka dňa	4592
outbrain tarafindan önerildi	5025
outras notícias	22	3990
ouvir este conteúdo	4053
ouça esta reportagem	4053
ouça este conteúdo	3967
ovaj sadržaj ne možemo prikazati	4497
ovaj sadržaj nije dostupan	4497
ovaj sadržaj nije moguće prikazati	4497
ovaj video više nije dostupan	4499
ovaj članak je zaključan	4508
oversættelsen er lavet af en maskine	716
oy verdiğiniz için teşekkürler	96	5042
oynatici yükleniyor	5049
oyunuz için teşekkürler	5042
""", 'p': """
padidinti nuotrauką	3348
padovanokite straipsnį	3299
padovanokite straipsnį draugui	3299
padovanoti straipsnį	3353
page précédente	2179
pagina următoare	4156
pague um café	3948
paiement sécurisé	2121
paketi seç	5066
paketleri gör	5096
pakollinen kenttä	2078
paldies par jūsu balsi	3399
paldies par pieteikšanos	3388
paldies par ziņu	3414
palielināt	3406
palielināt attēlu	3416
palun jää viisakaks	1788
palun lülita reklaamiblokeerija välja	1830
pamanīji kļūdu	3370
pamanījāt kļūdu	3370
pamiršau slaptažodį	3344
pamiršote slaptažodį	3344
par šo tēmu	3366
paramètres de confidentialité	2248
paramètres des cookies	2163
paramétrer	2163
paramétrer les cookies	2163
paramétrer mes choix	2167
parandused ja täpsustused	1837
parašyk komentarą	3300
parašykite komentarą	3300
partajează	4145
partenerii noștri	4154
participez à la conversation	2215
participă la sondaj	4197
partilhar esta página	4116
partnereink ajánlata	2686
partnereinktől	2686
partnerių turinys	3303
partnerski sadržaj	4436
partnerski članek	4732
partnerský obsah	660
pas encore abonné	2260
pasidalinkite šiuo straipsniu	3299
pasirinkite planą	3344
pasirinkite prenumeratą	3344
pasirinkite sumą	3342
pasirinkti prenumeratą	3344
pasitikrinkite žinias	3301
pasiūlymas skaitytojams	3332
paslēpt reklāmu	3423
passer la publicité	2161
passer à la recette	66
passwort zurücksetzen	1036
pastebėjote klaidą	3300
pasziánsz	2637
pasūtīt grāmatu	3401
pateikti atsiliepimą	3350
patikrinkite savo el. paštą	3346
patreonで支援する	3115
patvirtinkite savo el. paštą	3346
pausar vídeo	1697
pauză video	4205
pavaišinkite mus kava	3342
paylaş	4973
paylaşin	4973
paypal ile öde	5096
pašreizējais laiks #	3405
pažiūrėkite vaizdo įrašą	3301
pe aceeași temă	4191
pelaa peliä	2043
pelaa tästä	2043
pentru a citi în continuare	4188
per saperne di più	2919
per visą ekraną	3336
per überweisung spenden	1033
pergunte à ia	107
pergunte à nossa ia	107	4017
permite întotdeauna	4209
permitir anúncios	4065
permitir conteúdo externo	3979
personvernerklæring	3735
personvernerklæring og informasjonskapsler	3662
perspausdinti draudžiama	3356
peut-être plus tard	2111
peça o seu orçamento	113
peça seu orçamento	113
pełny ekran	3891
photo précédente	2298
phát	5313
phát hiện lỗi	5333
phát lại	5341
phát video	5340
phóng to ảnh	5360
phổ biến nhất	5355
piedalies aptaujā	3371
piedāvājums lasītājiem	3401
piekrist un rādīt	3403
piekrist un turpināt	3403
piekrist visām	3381
piekrītu	3381
piekrītu visām	3404
piesakies vebināram	3371
piesakoties tu piekrīti lietošanas noteikumiem	3388
pieslēdzies vai izveido kontu	3364
pieslēdzies, lai komentētu	3370
pieslēgties	3364
pieslēgties ar facebook	3412
pieslēgties ar google	3412
pievieno savu komentāru	3370
pievienot komentāru	3364
pievienot kā vēlamo avotu	3420
pievienot manām tēmām	3420
pieņemt un turpināt	3403
pieņemt visas	3404
pieņemt visas sīkdatnes	3403
pilnekrāna režīms	3405
pilnekrāns	3405
pirkt biļetes	3401
pirkt biļeti	3401
pirkt grāmatu	3401
pirkti bilietą	3332
pirkti knygą	3332
pirkti licenciją	3356
pirmais mēnesis par # €	3364
pirmas mėnuo tik # €	3294
pitajte naš ai	107
più lette	2867
più letti	2867
più popolare	2953
più recenti	2926
più tardi	2825
più vecchi	2926
più votati	2926
piši autoru	4514
piši avtorju	4720
pišite autoru	4514
pišite avtorju	4720
pišite nam u redakciju	4517
pišite nam v uredništvo	4723
pišite redakciji	4517
pišite uredništvu	4723
piškotki	4663
placená inzerce	92	537
placená spolupráce	660
placený obsah	660
places limitées, réservez vite	2210
plan seç	5066
plani seç	5066
planini seç	5066
platba ročne	4611
platba ročně	636
platená inzercia	92	4539
platená spolupráca	4631
platený obsah	4631
player de áudio	4101
player se učitava	4499
plaćena saradnja	4527
plaćena suradnja	4527
plaćeni oglas	92	4436
plaćeni sadržaj	4436
plačajte nam kavo	4712
plačana objava	92	4646
plačana vsebina	4732
plačano sodelovanje	4732
plačiau skaitykite čia	3301
plein écran	2179
plus d'actualités	2175
plus d'articles du même auteur	2266
plus de détails	2180
plus récents	2237
plătește cu paypal	4252
poate mai târziu	4133
początek bloku reklamowego	3808
podaj prawidłowy adres e-mail	3907
podari članek	4650
podarite ta članek	4650
podaruj artykuł	3790
podaruj dostęp	3925
podaruj prenumeratę	3933
podaruj prenumeratę na święta	3933
podaruj subskrypcję	3933
podaruj ten artykuł	3801
podcast anhören	933
pode ler também	4042
podeli članak	4440
podešavanja privatnosti	4497
podijeli članak	4440
podmienky používania	4554
podmínky použití	542
podmínky užití	542
podobne artykuły	3824
podobné články	550	4540
podporiť	4535
podporte nezávislú žurnalistiku	4535
podporte nás	4535
podporte nás cez darujme	4607
podporte nás cez paypal	4607
podporte nás na patreone	4607
podpořit	521
podpořit přes darujme	632
podpořte naši práci	521
podpořte nás	521
podpořte nás na patreonu	632
podpořte nás přes paypal	632
podpořte redakci	521
podrobné nastavenia	4597
podrobné nastavení	618
podrži	4429
podrži nas	4429
podržite nas	4429
podržite naš rad	4429
podržite nezavisno novinarstvo	4429
podziel się	3801
podziel się na facebooku	3801
pogledajte još	22
poista mainonnanesto käytöstä	2069
poistin mainonneston käytöstä	2069
poistin sen käytöstä	2070
pokaż # odpowiedzi	3921
pokaż # zdjęcia	3909
pokaż # zdjęć	3909
pokaż galerię	3910
pokaż hasło	3904
pokaż i zaakceptuj	3887
pokaż komentarze	3818
pokaż mniej	3827
pokaż napisy	3890
pokaż odpowiedzi	3921
pokaż odpowiedź	3827
pokaż oryginał	3828
pokaż podpis	3910
pokaż szczegóły	3810
pokaż transkrypcję	3890
pokaż treść	3809
pokaż tłumaczenie	3828
pokaż więcej	3827
pokaż wszystkie	3827
pokaż wszystkie # zdjęcia	3909
pokaż wszystkie # zdjęć	3909
pokaż wszystkie zdjęcia	3909
pokaż wszystkie zdjęć	3909
pokaż wszystko	3828
pokaż wyniki	96	3877
pokaż zdjęcia	3909
pokaż zdjęć	3909
pokaži geslo	4714
pokaži rezultate	96
pokaži vsebino	4663
pokloni članak	4440
poklonite ovaj članak	4440
pokračovat bez podpory	520
pokračovat bez vypnutí	629
pokračovat přes apple	635
pokračovat přes facebook	635
pokračovat přes google	635
pokračovat s apple	635
pokračovat s google	635
pokračovať bez podpory	4547
pokračovať bez vypnutia	4605
pokračovať cez apple	4610
pokračovať cez facebook	4610
pokračovať cez google	4610
pokračovať s google	4610
pokušajte kasnije	4511
pokušajte ponovno	4511
pokušajte ponovno kasnije	4511
pokušajte ponovo	4511
pole obowiązkowe	3907
polecamy również	3824
polecamy także	3824
polecamy też	3824
polecane artykuły	3824
politica de confidențialitate	4151	4152	4165
politica de corecții	4234
politica editorială	4165	4234
politică de confidențialitate	4151
politika kolačića	4497
politika piškotkov	4702
politique de confidentialité	2163
politique de protection des données	2289
polityka prywatności	3809
polityka prywatności i cookies	3811
polityka sprostowań	3915
política de cookies	1617	3975
política de correcciones	1725
política de correccions	501
política de correções	4081
política de galetes	446
política de privacidad	1617
política de privacidade	3975	3999
política de privacitat	446
política de protección de datos	1744
política de proteção de dados	4100
pomanjšaj pisavo	4730
pomôže každé euro	4608
pomůže každá koruna	633
ponovno učitaj stranicu	4505
ponuda za čitaoce	4495
ponuda za čitatelje	4495
ponuka pre čitateľov	4595
poprzedni artykuł	3824
poprzednie zdjęcie	3910
populární	550
populära artiklar	4779
populärast	4859	4876
populärt	4779
populære	807	3767
populære artikler	713
populære saker	3671
populært	713	3671
populārākie	3366
popüler	4982
popüler haberler	4982
popüler konular	4982
por mês	4069
por qué estás viendo esto	1583
por qué? cuéntanos	1737
portes grátis	4090
posez une question à notre ia	107
posez votre question à notre ia	107
poslat jako dárek	658
poslat přes whatsapp	658
poslat příteli	658
poslat tip anonymně	647
poslat zprávu	639
poslať	4614
poslať ako darček	4629
poslať cez whatsapp	4629
poslať e-mailom	4543
poslať mailom	4629
poslať priateľovi	4629
poslať správu	4613
poslať tip	4620
poslať tip anonymne	4620
poslušaj vest	4440
poslušaj članak	4440
poslušaj članek	4650
poslušajte tekst	4499
poslušajte članek	4650
posnetek ni več na voljo	4705
posnetek v vaši državi ni na voljo	4705
posnetka ni mogoče predvajati	4705
postanite naročnik	4642
postanite član	4429	4642
postavke kolačića	4454
postaw kawę	3787
postaw nam kawę	3787
poszt betöltése	2643
posłuchaj	3801
poukážte nám # % z dane	4607
pour continuer à lire	2224
pour noël, offrez un abonnement	2319
pourquoi voyez-vous cette publicité	2211
pouze nezbytné	618
pouze pro předplatitele	523
používate adblock	4605
používate blokovanie reklám	4605
používate blokovač reklám	4605
používateľské meno	4611
používáte adblock	629
používáte blokování reklam	629
používáte blokátor reklam	629
povezani sadržaj	4437
povezani članci	4437
povezani članki	4647
povećaj	4500
povećaj fotografiju	4514
povećaj sliku	4514
povećaj slova	4525
povećaj tekst	4525
povečaj	4706
povečaj besedilo	4730
povečaj fotografijo	4720
povečaj pisavo	4730
povečaj sliko	4720
povinná pole	639
povinné	640	4614
povinné pole	639
povinné polia	4613
povinné údaje	639
povolit a pokračovat	545
povolit upozornění	625
povolit vždy	545
povoliť	4604
povoliť notifikácie	4603
povoliť obsah	4597
povoliť raz	4597
povoliť reklamu	4606
povoliť reklamy	4606
povoliť upozornenia	4603
powiązane	3824
powiązane artykuły	3824
powiązane tematy	3824
powiększ	3827
powiększ tekst	3925
powiększ zdjęcie	3827
powrót do góry	3827
powrót do strony głównej	3910
powrót na górę	3910
pozastaviť	4601
později	628
pozostała część artykułu pod materiałem wideo	3805
pozostały czas	3891
pozostały czas #	3890
pozostały czas -#	3890
pozrieť # fotiek	4615
pozrieť # fotky	4615
pozrieť # fotografie	4615
pozrieť # fotografií	4615
pozrieť fotiek	4615
pozrieť fotky	4615
pozrieť fotografie	4615
pozrieť fotografií	4615
pozrieť galériu	4616
pozrieť všetky # fotiek	4615
pozrieť všetky # fotky	4615
pozrieť všetky # fotografie	4615
pozrieť všetky # fotografií	4615
pozrieť všetky fotiek	4615
pozrieť všetky fotky	4615
pozrieť všetky fotografie	4615
pozrieť všetky fotografií	4615
pozrieť všetkých # fotiek	4615
pozrieť všetkých # fotky	4615
pozrieť všetkých # fotografie	4615
pozrieť všetkých # fotografií	4615
pozrieť všetkých fotiek	4615
pozrieť všetkých fotky	4615
pozrieť všetkých fotografie	4615
pozrieť všetkých fotografií	4615
pozvite nás na kávu	4607
pozvěte nás na kafe	632
pozvěte nás na kávu	632
počastite nas kavom	4506
pořídit předplatné	635
pošalji	96	4512
pošalji e-mailom	4440
pošalji komentar	4440
pošalji mejlom	4440
pošalji poruku	4511
pošalji povratnu informaciju	4520
pošalji prijatelju	4440
pošalji vest	4517
pošalji vijest	4517
pošalji članak e-mailom	4440
pošaljite dojavu	4517
pošaljite komentar	4440
pošaljite vest	4517
pošlete tip redakci	647
pošlite tip redakcii	4620
pošlji	4718
pošlji komentar	4727
pošlji po e-pošti	4650
pošlji povratno informacijo	4726
pošlji prijatelju	4650
pošlji sporočilo	4717
pošlji članek po e-pošti	4650
pošljite nam namig	4723
pošljite namig	4723
poštanski broj	4512
poštna številka	4718
poštovné zdarma	616
pr članek	4646
pradėti testą	3330
praneškite apie klaidą	3300
pranešti anonimiškai	3349
pranešti apie klaidą	3300
pranešti apie komentarą	3351
pratite uživo	4514
pravidelný dar	632
pravidelný príspevok	4608
pravidelně měsíčně	632
pravidlá diskusie	4543
pravidlá opráv	4620
prawa autorskie zastrzeżone	3916
prašome išjungti reklamos blokavimą	3341
pre komentovanie sa prihláste	4626
pre predplatiteľov	4536
preberi cel članek	4720
preberi celoten članek	4720
preberi več	4720
preberite celoten članek	4720
preberite še	4647
precisamos de você	3945
predchádzajúca fotografia	4616
predchádzajúca snímka	4616
predchádzajúca strana	4616
predchádzajúci článok	4616
predplatiť	4535
predplatné môžete kedykoľvek zrušiť	4610
predplaťte si	4535
preferințe cookie	4209
preferințe de confidențialitate	4249
preferències de galetes	479
preferências de cookies	4057
preferências de privacidade	4100
pregúntale a la ia	107
pregúntale a nuestra ia	107
prehrať	4601
prehrať video	4600
prehrávač sa načítava	4600
prejsť do diskusie	4626
prejsť do galérie	4616
prejsť na darovanie	4607
prejsť na kvíz	4591
prejsť na obsah	4616
prejsť na online	4616
prejsť na platbu	4607
prejsť na ponuku	4595
prejsť na recept	66
prejšnja fotografija	4720
prejšnja slika	4720
prejšnja stran	4720
prejšnji članek	4720
prekličete lahko kadarkoli	4714
prekliči soglasje	4702
preložené automaticky	4624
preložené pomocou ai	4624
prenošenje zabranjeno	4518
prenumerantförmån	4837
prenumerantförmåner	4837
prenumerata nuo # euro per mėnesį	3294
prenumerata nuo # €	3294
prenumerera på vårt nyhetsbrev	4753
prenumeruodami sutinkate su taisyklėmis	3319
prenumeruokite naujienlaiškį	3319
prenumeruoti naujienlaiškį	3346
preostali čas	4706
preostali čas #	4705
preostali čas -#	4705
preporučeno	4437
preporučuje outbrain	4527
preporučuje taboola	4527
preporučujemo	4437	4509
preporučujemo da pročitate	4437
preporučujemo i	4437
presentear matéria	4088
preskoči na sadržaj	4514
preskoči na vsebino	4720
preskočiť na obsah	4616
prestať sledovať	4628
prethodni članak	4514
pretlač zakázaná	4621
prevedeno uz pomoć ai	4520
preverite e-pošto	4717
prečo vidím túto reklamu	4631
prečítajte si	4540
prečítajte si aj	4540
prečítať neskôr	4629
prečítať prepis	4600
prețurile pot varia	4174
pridať ako preferovaný zdroj	4628
pridať do košíka	4595
pridať do mojich tém	4628
pridať komentár	4543
pridať medzi preferované zdroje	4628
pridruži se razpravi	4727
pridružite se razpravi	4727
pridėti kaip pageidaujamą šaltinį	3352
pridėti komentarą	3351
pridėti prie mano temų	3352
pridėti prie pageidaujamų šaltinių	3352
prihlásiť	4536
prihlásiť cez facebook	4610
prihlásiť cez google	4610
prihlásiť na odber	4613
prihlásiť sa	4536
prihlásiť sa cez apple	4610
prihlásiť sa cez facebook	4610
prihlásiť sa cez google	4610
prihlásiť sa do diskusie	4626
prihlásiť sa na odber	4613
prihláste sa a komentujte	4626
prihvati i prikaži	4497
prihvati sve kolačiće	4497
prihvaćam	4454
prihvaćam i nastavljam	4497
prihvaćam sve	4454
prijava putem google računa	4508
prijavi grešku	4440
prijavi pogrešku	4517
prijavi se s google računom	4508
prijavite grešku	4517
prijavite pogrešku	4517
prijať	4554
prijať a pokračovať	4597
prijať a zobraziť	4597
prijať všetko	4554
prijať všetky	4598
prijať všetky cookies	4597
prikaži # odgovora	4521
prikaži # odgovore	4727
prikaži galerijo	4720
prikaži galeriju	4514
prikaži geslo	4714
prikaži i prihvati	4497
prikaži in sprejmi	4702
prikaži komentare	4521
prikaži komentarje	4727
prikaži lozinku	4508
prikaži manj	4648
prikaži manje	4438
prikaži odgovore	4521	4727
prikaži podnapise	4705
prikaži prepis	4705
prikaži rezultate	96	4492	4697
prikaži sadržaj	4454
prikaži sve	4438
prikaži titlove	4499
prikaži transkript	4499
prikaži več	4648
prikaži više	4438
prikaži vse	4648
prikaži vsebino	4702
prima lună gratuită	4188
prima pagină	4157
primetili ste grešku	4517
primește alerte despre acest subiect	4182
primijetili ste grešku	4517
printează	4145
printează rețeta	66
pripomenúť neskôr	4547
priporoča outbrain	4732
priporoča taboola	4732
priporočamo	4647	4715
priporočamo tudi	4647
priporočamo v branje	4647
priporočeno	4647
prisijunkite arba susikurkite paskyrą	3294
prisijunkite prie mūsų komandos	3301
prisijunkite, kad galėtumėte komentuoti	3300
prispieť	4535
prispieť jednorazovo	4607
prispieť mesačne	4607
privatsphäre verwalten	1019
privatsphäre-einstellungen	871
privātuma iestatījumi	3403
privātuma politika	3381
prišlo je do napake. poskusite pozneje	4717
prišlo je do napake. poskusite znova	4717
pro komentování se přihlaste	654
pro předplatitele	523
pro předplatitele výhodněji	615
prochaine vidéo	2290
profită de ofertă	4256
programmet är inte längre tillgängligt	4844
prohibida la reproducció	504
prohibida su reproducción total o parcial	1758
prohlédnout # fotek	641
prohlédnout # fotky	641
prohlédnout # fotografie	641
prohlédnout # fotografií	641
prohlédnout fotek	641
prohlédnout fotky	641
prohlédnout fotografie	641
prohlédnout fotografií	641
prohlédnout galerii	642
prohlédnout všech # fotek	641
prohlédnout všech # fotky	641
prohlédnout všech # fotografie	641
prohlédnout všech # fotografií	641
prohlédnout všech fotek	641
prohlédnout všech fotky	641
prohlédnout všech fotografie	641
prohlédnout všech fotografií	641
prohlédnout všechny # fotek	641
prohlédnout všechny # fotky	641
prohlédnout všechny # fotografie	641
prohlédnout všechny # fotografií	641
prohlédnout všechny fotek	641
prohlédnout všechny fotky	641
prohlédnout všechny fotografie	641
prohlédnout všechny fotografií	641
proibida a reprodução total ou parcial	4112
promijeni veličinu teksta	4525
promo sadržaj	4527
promocijsko sporočilo	4646
promotivni sadržaj	4436
promotivni članak	4436
promóció	2575
proovi # päeva tasuta	1782
proposé par	2281
prosimy o wyłączenie adblocka	3896
prova gratis i en månad	114
proč vidím tuto reklamu	660
pročitaj ceo članak	4514
pročitaj cijeli članak	4514
pročitaj kasnije	4525
pročitaj transkript	4499
pročitajte ceo tekst	4514
pročitajte cijeli članak	4514
pročitajte i	4437
pročitajte još	4437
pruébalo gratis durante un mes	114
pruébalo gratis un mes	114
prywatność	3809
prywatność i cookies	3811
przeczytaj całość	3910
przeczytaj cały artykuł	3910
przeczytaj również	3824
przeczytaj także	3824
przeczytaj też	3824
przeczytaj transkrypcję	3890
przejdź bez wsparcia	3786
przejdź do galerii	3910
przejdź do głównej treści	3910
przejdź do księgarni	3806
przejdź do oferty	3883
przejdź do przepisu	66
przejdź do płatności	3901
przejdź do quizu	3877
przejdź do serwisu	3809
przejdź do sklepu	3883
przejdź do strony darowizn	3901
przejdź do treści	3827
przejdź do ustawień prywatności	3809
przejdź do wpłaty	3901
przejdź na stronę główną	3910
przekaż # % podatku	3901
przekaż #%	3901
przekaż opinię	3919
przestań obserwować	3923
przetłumaczono automatycznie	3919
przetłumaczono przez ai	3919
przeładuj stronę	3900
prześlij	3908
prześlij opinię	3919
prześlij zdjęcia	3915
przypomnij mi później	3786
przypomnij później	3895
právě se děje	550
präsentiert von	865
précédent	2179
préférences cookies	2163
préférences de confidentialité	2289
prélèvement	2122
prémium	2566
prénom	2263
présenté par	2281
próbáld újra később	2668
próbálja ki # forintért	2566
próbálja ki egy hónapig ingyen	114
próbálja újra	2668
próbálja újra később	2668
próxima	3995
próxima foto	4109
próxima imagem	4109
próxima notícia	4078
próxima página	3995
próximo artigo	3990
próximo vídeo	1745	4101
prøv # dager gratis	3636
prøv gratis	677	3636
prøv gratis i # dage	114
prøv gratis i en måned	114
prøv igen senere	793
prøv igjen senere	3754
prøv nu	677
prøv nå	3636
prędkość odtwarzania	3890
prを含みます	3078
pr記事	3100
psč	640	4614
pubblicità	2854
publi-rédactionnel	2161
publicitatea continuă	4256
publicité	2161
publicité - la suite ci-dessous	2161
publicité dans #	2290
publicités	2161
publică	4198
publică comentariul	4197
pular anúncio	4101
pular para o conteúdo	3995
pular para o conteúdo principal	3993
puslapis # iš #	3357
página siguiente	1634
páči sa mi to	4627
päeva küsimus	1819
päivitä sivu	2070
päivitä suostumus	1990
päivän kysymys	96	2049
päivän peli	2049
päivän ristikko	2043
pääuutiset	1999
påkrevd	3755
påkrævet	794
påmind mig senere	673
påminn mig senare	4741
później	3895
pārbaudi savas zināšanas	3371
pārbaudiet savu e-pastu	3414
pāriet uz recepti	66
pāriet uz saturu	3416
pārpublicējot atsauce obligāta	3374
pārpublicēšana aizliegta	3424
pārtraukt sekot	3420
pārvaldīt paziņojumus	3408
pārvaldīt piekrišanu	3403
pērc abonementu	3364
płatna współpraca	3927
płatne miesięcznie	3905
płatne rocznie	3905
płatność miesięczna	3905
płatność roczna	3905
předchozí	552
předchozí foto	642
předchozí fotografie	642
předchozí snímek	642
předchozí strana	642
předchozí článek	550
předmět	640
předplatit	523
předplatné	523
předplaťte si	635
přehrát	552
přehrát video	621
přehrávač se načítá	621
přehrávač videa se načítá	621
přejít do diskuse	654
přejít do e-shopu	539
přejít do galerie	642
přejít do speciálu	642
přejít k obsahu	552
přejít k platbě	632
přejít k receptu	66
přejít na kvíz	609
přejít na nabídku	615
přejít na obsah	552
přejít na online reportáž	642
přejít na recept	66
přejít na stránku darů	632
přeloženo automaticky	652
přeloženo pomocí ai	652
přepis	622
přeskočit na obsah	642
přestat sledovat	656
přetisk zakázán	648
přečtěte si	550
přečtěte si také	550
přečíst později	658
přečíst přepis	621
přidat do košíku	615
přidat do mých témat	656
přidat jako preferovaný zdroj	656
přidat komentář	548
přidat mezi preferované zdroje	656
přidejte názor	548
přidejte si nás mezi preferované zdroje	656
přihlaste se a komentujte	654
přihlásit	523
přihlásit k odběru	529
přihlásit přes facebook	635
přihlásit přes google	635
přihlásit přes seznam	635
přihlásit se	523
přihlásit se do diskuse	654
přihlásit se k odběru	639
přihlásit se přes apple	635
přihlásit se přes facebook	635
přihlásit se přes google	635
přihlásit se přes seznam	635
přihlášení	523
přijmout	542
přijmout a pokračovat	618
přijmout a zobrazit	618
přijmout vše	542
přijmout všechny	619
přijmout všechny cookies	618
připomenout později	520
přispějte	521
přispět	521
přispět jednorázově	632
přispět měsíčně	632
příjmení	640
""", 'q': """
qq好友	5458
qq空间	5458
qr कोड स्कैन करें	2530
qr কোড স্ক্যান করুন	405
qr 코드를 스캔하세요	3242
qrコードからダウンロード	3108
qrコードを読み取ってください	3108
qr코드로 다운로드	3242
qr코드를 스캔하세요	3242
qu'avez-vous pensé de cet article	2207
qual o seu nível de satisfação com esta notícia	4017
qualcosa è andato storto	2955
quan tâm nhất	5334
quay lại	5294
quay lại đầu trang	5378
quellen und weiterführende links	885
queremos conocer tu opinión	1673
queremos saber a sua opinião	4030
questa email è già registrata	2987
questa pagina ti è stata utile	2925
questo articolo ti è stato utile	2925
questo articolo è bloccato	2952
questo campo è obbligatorio	2954
questo riassunto ti è stato utile	2891
questo video non è disponibile	2933
questo video non è più disponibile	2933
quieres añadir otro usuario a tu suscripción	1583
quitter le plein écran	2244
quizi çöz	5045
quizul săptămânii	109
quizás más tarde	1576
quizás te interese	1628
quy định bình luận	5333
quyên góp	5269
quyên góp ngay	5269
qué opinas	1623
qué te ha parecido esta noticia	1673
quét mã qr	5346
quét mã qr để tải	5346
quét mã qr để tải ứng dụng	5346
quên mật khẩu	5272
quản lý cookie	5344
quản lý lựa chọn	5373
quản lý sự đồng ý	5344
quản lý tùy chọn	5373
quảng cáo	5283
quảng cáo - bài viết tiếp tục bên dưới	5327
""", 'r': """
r$ # por mês durante # meses	4039
radote klaidą	3300
radote klaidą tekste	3300
radās kļūda. mēģiniet vēlāk	3414
radīts ar mākslīgo intelektu	3418
rafraîchir la page	2255
raksti komentāru	3370
raksts ir aizsargāts ar autortiesībām	3424
raksts ir slēgts	3412
raksts tiek papildināts	3371
raksts turpinās pēc reklāmas	3373
rakstu lasa mākslīgais intelekts	3405
rakstīt autoram	3416
rakstīt komentāru	3370
raktažodžiai	3337
rao vặt	5283
raportează	4198
raportează comentariul	4245
raportează o eroare	4170
raportează o greșeală	4234
raportoi virheestä	2085
rapportér	807
rapportér annonce	811
rapportér fejl	705
ratkaise päivän ristikko	109
razvrščanje	4728
rašykite redakcijai	3349
rašyti autoriui	3348
rašyti komentarą	3294
reagovať	4627
recargar la página	1711
recargar página	1711
recarrega la pàgina	488
recarregar a página	4067
recarregar página	4067
receber notificações	4032
recept mentése	66
recept nyomtatása	66
recevez nos alertes en temps réel	2217
recevez une alerte à chaque article de l'auteur	2217
reclamă	4148
recomandarea redacției	4191
recomandări	4154
recomandări by taboola	4177
recomandări taboola	4177
recomandările editorilor	4191
recomandările partenerilor	4177
recomandările redacției	4154
recomendado para você	3990
recommandé	2175
recommandé pour vous	2175
recommandés	2175
recordar más tarde	1576
recuérdamelo más tarde	1576
recíbela	1596
recíbela gratis	1596
recíbelo	1596
redacția	4165
redare automată	4206
redirecționează # la sută	4222
redirecționează #%	4135
redă video	4205
redă videoclipul	4205
refuză toate	4167
refuză tot	4210
regala este artículo	1732
regala una suscripción	1775
regala una suscripción esta navidad	1775
regala una suscripción por navidad	1775
regalar artículo	1583
regalar este artículo	1732
regale una suscripción	1775
registrovať sa	4536
registruokitės nemokamai	3294
registruokitės į seminarą	3301
registrácia	4536
regisztráció	2566
regisztrálok	2566
regler för kommentarer	4875
regler og vilkår gjelder	3659
regras de comentários	4044
regras dos comentários	4044
regístrate	1583
rekisteröidy	1972
rekisteröidy maksutta ja lue	1972
reklaami lõpp	1843
reklam içeriğidir	5048
reklama się skończyła	3927
reklami geç	4975
reklám	2575
reklám vége	2686
reklámblokkolót használ	2659
reklámblokkolót használsz	2659
reklāma	3364
reklāmas beigas	3423
reklāmas raksts	3373
reklāmraksts	92	3373
relacja na żywo	3910
relaterade ämnen	4779
rendeld meg a könyvet	2640
rendelje meg a könyvet	2640
rendezés	2680
rendszeres támogatás	2663
renovar suscripción	1750
reportar comentário	4093
reportar erro nesta página	4017
reproducció automàtica	476
reproducción automática	1698
reproducción prohibida	1758
reproducir vídeo	1697
reproduction réservée	2303
reproductor de vídeo	1745
reproduzir vídeo	4053
reproduzir áudio	4053
reprodução automática	4054
reprodução proibida	4112
reserve já	4115
resmi büyüt	5072
responda à enquete	4044
rester connecté	2260
restez informé	2134
restez informés	2134
resultado da votação	4093
resultados de la votación	1691
resumen automático	1658
resumo da notícia	4017
resumé lavet af ai	803
retour à l'accueil	2266
retour à la liste	2266
retour à la page d'accueil	2177
retrage consimțământul	4209
rettelser og præciseringer	800
revenir à l'accueil	2266
revoir la vidéo	2290
rezerviši mesto	4495
rezervovať miesto	4595
rezervujte si místo	615
rezervuoti vietą	3332
rezervă un loc	4175
rezervă-ți locul	4175	4203
rezervēt vietu	3401
rezolvă testul	4200
rezumă cu ai	107
rezygnuję z newslettera	3931
rezygnuję z subskrypcji	3934
reîmprospătează pagina	4221
reîncarcă pagina	4221
reînnoiește abonamentul	4252
reģistrējies bez maksas	3364
reģistrēties	3364
reši križanko	4697
reši kviz	4492	4697
reši ukrštenicu	4492
režim celej obrazovky	4600
režim celé obrazovky	621
ricordamelo più tardi	2824
riješi križaljku	4492
riješi kviz	4492
riproduzione riservata ©	2993
rizami geri çek	4979
rodyti galeriją	3348
rodyti mažiau	3302	3348
rodyti turinį	3334
rodyti viską	3302
rozumím	554
rozwiąż krzyżówkę	3877
rozwiąż quiz tygodnia	109
rozwiń	3810	3827
rozwiń wszystko	3828
ročne	4611
ročná platba	4611
ročné predplatné	4611
roční platba	636
roční předplatné	636
ročně	636
rychlost přehrávání	621
ryhdy kannatusjäseneksi	2071
rätsel des tages lösen	109
rätta	4772
rätta oss	4772
rättelse	4772
rättelsepolicy	4868
rättelser och förtydliganden	4868
règles de commentaires	2236
règles des commentaires	2236
réactions	2169
réagir	2153	2169
réagir à cet article	2169
réagissez	2169
réagissez à cet article	2169
réductions et codes promo	2307
réduire la police	2228
réduire la taille de la police	2228
réduire la taille du texte	2228
réduire le texte	2279
répondez au quiz	2239
répondez au sondage	2236
répondre	2169
réseaux sociaux	2154
réserver mes places	2242
réservez vos places	2242
réservé aux inscrits	2123
résiliable à tout moment	2224
résultats	97
résultats du sondage	2215
résumer avec l'ia	107
résumé de l'article	2207
résumé de l'article en # points	2207
résumé en # secondes	2207
résumé ia	2276
résumé par l'ia	2276
részletek	2591
rétablir le son	2244
rösta	96	4834
rösta här	4782
rösta i omröstningen	4782
rösta nu	96	4830
rút lại sự đồng ý	5344
rückmeldung geben	1051
rýchlosť prehrávania	4600
rādīt # atbildes	3419
rādīt atbildes	3419
rādīt galeriju	3416
rādīt mazāk	3372	3416
rādīt rezultātus	3399
rādīt saturu	3403
rādīt un piekrist	3403
rādīt vairāk	3371
rādīt visu	3372
rămâi conectat	4226
răspunde	4153
răspunde la sondaj	4197
rėmimas	3303
rėmėjo turinys	3355
""", 's': """
s'abonner à ce dossier	2300
s'abonner à ce sujet	2300
s'abonner à ce thème	2300
s'abonner à cet auteur	2300
s'abonner à partir de #€	2123
s'està carregant el reproductor	475
s'està carregant el vídeo	475
s'ha produït un error	496
s'inscrire à la newsletter	2134
s-ar putea să-ți placă	4154
saada anonüümne vihje	1837
saada sõbrale	1787
saada sõnum	1834
saada vihje anonüümselt	1837
saber más	1634
sadarbības raksts	3373
sadece abonelere özel	5066
sadržaj je blokiran	4497
sadržaj je zaključan	4430
sadržaj je zaštićen autorskim pravom	4518
sadržaj nije dostupan	4497
sadržaj nije moguće prikazati	4497
sadržaj partnera	4527
saglabāt	3369
saglabāt iestatījumus	3403
saglabāt izvēli	3403
saglabāt rakstu	3369
saglabāt vēlākam	3421
sair do ecrã inteiro	4053
saistītie raksti	3366
saistītās ziņas	3366
saite ir nokopēta	3421
saite nokopēta	3369
saken er låst	3636
saken finnes også som lyd	3649
salli ja näytä	1990
salli sisältö	2055
salta la pubblicità	2981
salta pubblicità	2981
saltar anúncio	3973
saltar para o conteúdo	3993
saltar para o conteúdo principal	3993
salvar preferências	4057
salvează	4145
salvează articolul	4190
salvează pentru mai târziu	4190
salvează preferințele	4209
salvează rețeta	66
samo nujni piškotki	4702
samo nužni	4497
samo nužni kolačići	4497
samo za naročnike	4714
sans engagement, résiliable à tout moment	2224
sao chép	5368
sao chép liên kết	5278
sao chép đường dẫn	5325
sari la conținut	4156
sari la rețetă	66
sari peste reclamă	4250
satura turpinājums pēc reklāmas	3373
saturs ir aizsargāts ar autortiesībām	3424
saturs ir bloķēts	3403
sazināties ar redakciju	3417
sačuvaj	4440
sačuvaj podešavanja	4497
sačuvaj recept	66
sačuvaj vest	4440
sačuvaj za kasnije	4525
sačuvaj članak	4525
saņemt paziņojumus	3408
sažetak umjetne inteligencije	107
scanează codul qr	4213
schlagwörter	885
schließen	888
schrift größer	1055
schrift vergrößern	858
schriftgröße	858
schriftgröße anpassen	1055
schriftgröße ändern	1055
schwedenrätsel	1012
scopri di più	2831
scopri di più su amazon	2997
scrie comentariul tău	4245
scrie redacției	4234
scrieți redacției	4234
sdílejte	533
sdílejte tento text	533
sdílejte text	533
sdílejte článek	533
sdílet	533
sdílet na facebooku	533
sdílet na twitteru	533
sdílet na whatsappu	658
sdílet na x	533
sdílet článek	533
se alla erbjudanden för prenumeranter	4746
se bilderna här	4782
se connecter et réagir	2169
se déconnecter	19
se désabonner	2315
se désinscrire	2315
se grafiken här	4782
se ha producido un error al cargar el vídeo	1656
se klippet här	4782
se klippet øverst i saken	3674
se réabonner	2295
se større bilde	3675
se større billede	717
se videon här	4782
se våra erbjudanden	4858
se våre tilbud	3751
se încarcă playerul	4205
se încarcă video	4205
se încarcă videoclipul	4205
sedan # kr/mån tills du säger upp	4746
see väli on kohustuslik	1834
segui già questo argomento	2966
segui già questo autore	2966
seguir tópico	4032
seguí leyendo	1687
sei già abbonato	2831
sei già iscritto	2987
sei già iscritto alla newsletter	2911
seko tēmai	3420
sekot tēmai	3420
sekretessinställningar	4841
sekti autorių	3352
sekti temą	3352
selección de la redacción	1628
selectează	4227
selvä	2002
sem opinião	4045
sem si não seria possível	4037
sem você não seria possível	4037
semnalează comentariul	4245
semnalează o eroare	4153
senaste först	4875
send artiklen på mail	688
send på e-post	3649
send på mail	809
seniausi viršuje	3351
sense permanència	462
service abonnés : #	106
service abonnés: #	106
serviço ao assinante: #	106
sesi aç	5049
sesi açmak için dokunun	5092
sesi açmak için tiklayin	5092
setări confidențialitate	4209
setări cookie	4152	4167
setări cookie-uri	4209
setări cookies	4209
setări de confidențialitate	4209
seu apoio faz a diferença	3945	4105
seu nome de usuário	4093
seuls les abonnés peuvent commenter	2215
seuraa hetki hetkeltä	2081
seuraa livenä	2081
seuraa meitä	1985
seuraa tekijää	2092
seuraa tätä aihetta	2092
seuraat jo tätä aihetta	2092
seuraat tätä aihetta	2092
seç	5067
seçenekleri yönet	5052
seçimimi kaydet	5052
seções	3990
seřadit podle	654
sfârșit publicitate	4203
sfârșitul reclamei	4203
shrani članek	4650
shrnout pomocí ai	107
shrnutí ai	107	653
shrnutí od ai	652
si opp når du vil	3636
si è verificato un errore	2955
si è verificato un errore durante il caricamento del video	2889
sie können diesen artikel kostenlos weitergeben	983
signaler ce contenu comme inapproprié	2215
signaler un problème	2169
siguiente artículo	1628
siguiente vídeo	1745
siirry sisältöön	2001
siirry suoraan sisältöön	2081
sikeres feliratkozás	2593
sin ti no sería posible	1682
sinu hääl on arvesse võetud	1819
sinu sõnum	1835
sisu on autoriõigusega kaitstud	1844
sisältö ei ole saatavilla	2055
sisältö on estetty	2055
sisältö on suojattu tekijänoikeudella	2086
sisältöä ei voida näyttää	2055
sisältöä kumppaneiltamme	2096
siz ne düşünüyorsunuz	5010
siz ne düşünüyorsunuz? oy verin	4988
sizin için öneriler	4982
siųsti atsiliepimą	3350
siųsti draugui	3299
siųsti el. paštu	3299
siųsti komentarą	3351
siųsti naujieną	3349
siųsti žinutę	3346
skaitykite be reklamų	3355
skaitykite be ribojimų	3344
skaitykite daugiau čia	3301
skaityti plačiau	3301
skaityti visą straipsnį	3348
skaityti vėliau	3299
skann qr-koden for å laste ned appen	3740
skanna qr-koden för att ladda ner appen	4846
skaties arī	3366
skatīt cenu	3401
skatīt foto	3371
skatīt galeriju	3371
skatīt komentārus	3419
skatīt piedāvājumu	3401
skatīt piedāvājumus	3412
skatīt rezultātus	96	3399
skatīt video	3371
skatīt visus	3416
skenē qr kodu	3407
skenējiet qr kodu	3407
skjønner	3676
sklenite naročnino	4643
skontaktuj się z redakcją	3915
skontrolujte si svoju schránku	4613
skopírované	4630
skopírované do schránky	4629
skopírovať odkaz	4543
skoči na recept	66
skriftstørrelse	70
skriv din kommentar här	4772
skriv inn beløp	3748
skru på	3745
skru på lyd	3738
skru på varsler	3742
skryť odpovede	4626
skryť reklamu	4631
skrýt	554
skrýt odpovědi	654
skrýt reklamu	660
skyddas av upphovsrätt	4870
skänk en gåva	4856
skúste to neskôr	4613
skúste to znova	4613
slapukų nustatymai	3312
slapukų politika	3334
slažem se	4454
slažem se i nastavljam	4497
sledeća fotografija	4514
sledeća slika	4514
sledeća strana	4514
sledeći video	4499
sledeći članak	4514
sledovat toto téma	656
sledovat téma	656	657
sledovať autora	4628
sledovať autorku	4628
sledovať online	4616
sledovať tému	4628
sledovať túto tému	4628
sledujete téma	656
sledujete tému	4628
slik beskytter vi kildene våre	3761
slik beskytter vi våre kilder	3761
slik slår du av annonseblokkering	3746
slične vesti	4437
slične vijesti	4437
slični članci	4437
sljedeća fotografija	4514
sljedeća slika	4514
sljedeća stranica	4514
sljedeći video	4499
sljedeći članak	4514
slut på annonce	811
slut på annons	4880
slut på reklam	4880
sluta följa	4877
slutt på annonse	3772
slutt å følge	3768
slå adblocker fra	784
slå annonceblokering fra	784
slå av annonseblokkereren	3746
slå av annonseblokkeringen	3746
slå din adblocker fra	784
slå lyd fra	776
slå lyd til	776
slå lyden fra	776
slå lyden til	776
slå notifikationer til	780
slå på	3745	4850
slå på aviseringar	4848
slå på ljudet	4844
slå på notiser	4848
slå på varsler	3742
slå på varslinger	3742
slå til	783
slėpti reklamą	3355
sns 공유	3281
sns 공유하기	3281
snsでシェア	3146
snsでシェアする	3146
snsをフォロー	3032
snímek # z #	641
snímek # ze #	641
snímka # z #	4615
snímka # zo #	4615
so schützen wir unsere quellen	1045
sofortüberweisung	832
solicitarea a fost trimisă	4253
solicitação enviada	4107
solitär	1012
som källa är du skyddad	4775
son dakika bildirimlerini aç	5056
son dakika gelişmelerinden haberdar olun	5056
son gelişmelerden haberdar olun	5056
sondaż	97
sonderveröffentlichung	963
sono già sostenitore	2824
sonraki fotoğraf	5099
sonraki fotoğraf için tiklayin	4985
sonraki fotoğrafa geç	4985
sonraki görsel	5099
sonraki haber için tiklayin	4985
sonraki içerik	5099
sonraki sayfa için tiklayin	4985
sonuçlar	97
sonuçlari gör	96	4989
sonuçlari göster	96	5043
sorodni članki	4647
sortează	4198
sortează după	4198
sortuj według	3921
sortér efter	806
souhlasit a pokračovat	545
souhlasím	542
souhlasím a pokračovat	618
souhlasím a zobrazit	545
souhlasím se zobrazením	542
soukromí a cookies	545
sous-titres activés	2244
sous-titres désactivés	2244
soutenez-nous dès maintenant	2113
související	550
související témata	550
související články	550
související články z webu	550
soyez le premier à commenter	2169
soyez le premier à réagir	2169
spam nélkül	2668
spander en kaffe på oss	3748
spara inställningar	4841
spara till läslistan	4879
spausdinti receptą	66
spausdinti straipsnį	3353
spațiu publicitar	4177
spela här	4830
spela videon här	4782
spill ansvarlig. # år	3659
spill med måte	3658
spill nå	3724
spis treści	3827
splošni pogoji	4703
sponsorisé	2161
sponsorlu bağlantilar	5025
sponsorlu içerik	92	4975
sponsoroitu sisältö	1986
sponsoroitua sisältöä	1988
sponsorēts saturs	3423
sponsrat innehåll	4764
sponzorirani sadržaj	4436
sponzorirani članak	4436
sponzorisani sadržaj	4527
sponzorované	4539
sponzorovaný obsah	537
sponzorováno	537
sporoči napako	4723
sporočilo	4718
spotifyで聞く	3136
spotifyで聴く	3136
spravovat upozornění	625
spravovať súhlas	4597
spravovať upozornenia	4603
sprawdź cenę	3883
sprawdź ofertę	3790
sprawdź się	3880
sprawdź skrzynkę e-mail	3907
sprawdź skrzynkę odbiorczą	3907
sprawdź swoją skrzynkę	3907
sprawdź swoją wiedzę	3877
sprejmi in prikaži	4702
sprejmi vse piškotke	4702
spremi članak	4440
spremljajte v živo	4720
sprijinul tău contează	4251
sprijină-ne	4135
správa	4614
správa bola odoslaná	4613
správa souhlasu	618
správa súhlasu	4597
spróbuj ponownie	3907
spróbuj ponownie później	3907
spręsti kryžiažodį	3330
spręsti testą	3330
spune-ne părerea ta	4197
spune-ți părerea	4170
spune-ți părerea în comentarii	4170
spuneți-ne părerea	4197
spustit kvíz	609
spustiť kvíz	4591
spustiť video	4600
später	827
später erinnern	826
späť hore	4616
späť na hlavnú stránku	4616
späť na začiatok	4616
spør ki	107
spør vår ai	107
spør vår ki	107
spør vår ki om saken	3665
spørg ai	107
spørg vores ai	107
spēlē tagad	3399
spēlēt tagad	3399
staňte sa členom	4535
staňte se členem	521
ste našli napako	4723
ste našli napako v članku	4723
ste už predplatiteľ	4610
ste že glasovali	4697
stem nå	96	3724
stiahnuť aplikáciu	4602
stiahnuť audio	4600
stiahnuť epizódu	4600
stiahnuť na google play	4602
stiahnuť v app store	4602
stiahnuť z app store	4602
stiahnuť z google play	4602
stichwörter	885
stil et spørgsmål til vores ai	107
stil spørgsmål til artiklen	705
stlmiť	4601
stop med at følge	808
straipsnio tęsinys - po reklama	3303
straipsnis saugomas autorių teisių	3356
straipsnis tęsiasi po reklamos	3303
straipsnis užrakintas	3344
straipsnį skaito dirbtinis intelektas	3336
streść z ai	107
strojovo preložené	4624
strojový preklad	4625
strojový překlad	653
strojově přeloženo	652
strona główna	3824
stroški dostave	4701
stránka # z #	641	4615
stránka # ze #	641
stránka # zo #	4615
stworzono z pomocą ai	3919
stáhnout aplikaci	623
stáhnout audio	621
stáhnout epizodu	621
stáhnout na google play	623
stáhnout podcast	621
stáhnout v app store	623
stáhnout z app store	623
stáhnout z google play	623
stáhnout zdarma	624
stäng	4741	4782
stäng annons	4880
stäng av annonsblockeraren	4851
stäng av din adblocker	4851
stäng av din annonsblockerare	4851
stäng av ljudet	4844
stäng galleri	4864
stöd oss	4742
stöd oss på patreon	4855
stöd oss via patreon	4855
större text	4879
større tekst	3770
støt med mobilepay	787
støt os	674
støt os med mobilepay	787
støt os på #er	787
støt os på patreon	787
støt via mobilepay	787
støtt oss	3633
støtt oss med vipps	3748
støtt oss på patreon	3748
støtt oss via vipps	3748
sua inscrição foi confirmada	4107
sua inscrição foi realizada com sucesso	4107
subscrição confirmada	4107
subtitrări	4206
subtítols	476
subtítulos	1698
sudoku del día	1738
sugerir correção	4017
sugerir una corrección	1673
sugestões	3990
suite après la publicité	2242
suivez vos auteurs préférés	2277
suivre ce thème	2217
suivre le thème	2277
sukurta naudojant dirbtinį intelektą	3350
sumă liberă	4222
sumă personalizată	4251
sunt de acord cu termenii și condițiile	4228
sur le même sujet	2175
sur le même thème	2175
suscripción	1583
suscripción confirmada	1751
suscríbase	1583
suscríbete	1583
suscríbete a nuestro boletín	1593
suscríbete ahora	1583
susiję straipsniai	3296
susikurti paskyrą	3294
susține	4135
susține-ne	4135
susține-ne pe patreon	4222
susțineți-ne	4135
susținut de	4243
sutikti ir tęsti	3334
sutinku ir tęsiu	3334
svaka donacija je važna	4506
svaka donacija pomaže	4506
svaki dinar je važan	4506
svaki doprinos je važan	4506
svaki doprinos pomaže	4506
svaki euro je važan	4506
svaki prilog pomaže	4506
svi članci	4514
svi članci autora	4514
sviđa mi se	4522
sviđa vam se članak	4520
swisha en gåva	4855
syötä kelvollinen sähköpostiosoite	2078
syötä summa	2071
syötä sähköpostiosoitteesi	1975
szanowna użytkowniczko, szanowny użytkowniku	3811
szanowni państwo	3810
szanowny użytkowniku	3811
szanujemy twoją prywatność	3811
szavazatodat rögzítettük	2634
szavazatát rögzítettük	2634
szavazás	97	2637
szavazás indítása	2634
szczegóły	3828
szeretne értesítéseket kapni	2655
szeretnél értesítéseket kapni	2655
szerző követése	2681
szkennelje be a qr-kódot	2654
szponzorált tartalom	92	2575
szybkość odtwarzania	3890
szállítási költség	2641
szókereső	2637
szólj hozzá	2583
szóljon hozzá	2583
szövegméret	2684
szünet	2652
sähköposti	1975
sähköposti tai käyttäjätunnus	2074
sähköpostiosoite	1975
sähköpostiosoitteesi	2078
sähköpostisi	2078
säkra din plats	4837
säästä # %	2076
säästä #%	2076
så # kr/mnd til du sier opp	3636
så gör du för att stänga av	4853
så hanterar vi personuppgifter	4769
så här stänger du av din adblocker	4853
så här stänger du av din annonsblockerare	4853
så jobbar vi med rättelser	4868
så kommenterar du	4772
så skyddar vi våra källor	4868
så stänger du av adblock	4853
så stänger du av adblocker	4853
så stänger du av annonsblockeraren	4851
så stänger du av din ad-blocker	4853
så stänger du av din adblocker	4853
så stänger du av din annonsblockerare	4851
sådan beskytter vi kilder	800
sådan beskytter vi vores kilder	800
sådan deaktiverer du din adblocker	784
sådan retter vi fejl	800
sådan slår du adblock fra	784
sådan slår du din adblocker fra	784
sé el primero en comentar	1621
sé parte	1578
sélections	2153
sì, grazie	2944
sí, quiero	1709
sí, vull	484
síganos	1609
síguenos	1609
só para assinantes	4072
sólo para suscriptores	1716
sõnum on saadetud	1834
sök	4782
søg	716
søk	3674
súhlasím	4554
súhlasím a pokračovať	4597
súhlasím so zobrazením	4554
súhrn ai	107
súhrn od ai	107
súmate	1578
súvisiace	4540
súvisiace články	4540
súvisiaci článok	4540
süre	5050
süti beállítások	2643
süti tájékoztató	2643
sütibeállítások	2643
sütibeállítások módosítása	2646
sütik kezelése	2643
sākt testu	3399
sīkdatņu iestatījumi	3381
sīkdatņu politika	3403
sīkfailu iestatījumi	3403
słowa kluczowe	3824
sūtīt e-pastā	3421
sắp xếp theo	5334
số tiền khác	5352
""", 't': """
t'ha estat útil	468
t'ha estat útil aquest article	450
t'ha estat útil aquest resum	450
t'ha semblat útil	468
ta treść jest niedostępna	3887
ta treść jest zablokowana	3887
ta video ni več na voljo	4705
ta članek je zaklenjen	4714
taboola tarafindan sunulmuştur	5025
taboola tarafindan önerildi	5025
tack för din anmälan	4753
tack för din prenumeration	4861
tack för din röst	96	4830
tack för ditt meddelande	4861
tagasi üles	1836
taip pat žiūrėkite	3296
tak, chcę	3895
tak, chętnie	3895
tak, poproszę	3895
takaisin ylös	2001
takipten çik	5079
takk for at du meldte deg på	3754
takk for din påmelding	3754
takk for påmeldingen	3643
talebiniz gönderildi	5097
tallenna myöhemmäksi	1983
talán később	2561
tam ekrandan çik	5049
tamaño de la letra	1732
tamaño de letra	70	1608
tamaño del texto	70
también te puede gustar	1628
también te puede interesar	1628
també et pot interessar	437
também pode gostar	4042
tapahtui virhe. yritä myöhemmin uudelleen	2078
tapahtui virhe. yritä uudelleen	2078
tarjeta de crédito	1582
tarjeta de débito	1582
tarkista sähköpostisi	2078
tartalom betöltése	2643
tartalom engedélyezése	2643
tartalom megjelenítése	2643
tartalomjegyzék	2652
tasuline koostöö	1843
te ha parecido útil	1690
te ha resultado útil	1690
te ha resultado útil este artículo	1658
te ha resultado útil este resumen	1658
te ha sido útil	1690
te ha sido útil este resumen	1658
te poți dezabona oricând	4183
te rugăm să îl dezactivezi	4219
te vsebine ni mogoče prikazati	4702
te-ar putea interesa și	4191
tee meile kohvi välja	1831
tehisaru kokkuvõte	1789
tehisaru võib eksida	1838
tehisintellekt võib eksida	1838
tehty tekoälyllä	2088
teie hääl on arvesse võetud	1819
tej treści nie można wyświetlić	3887
tek seferlik bağiş	5063
tek seferlik bağiş yap	5095
tekijänoikeudella suojattu	2086
teklifi gör	5048
teklifleri gör	5096
tekoäly voi tehdä virheitä	2088
tekoälyn luoma	2088
tekoälyn tekemä	2088
tekoälyn tekemä tiivistelmä	2001
tekoälyn tiivistelmä	2001
tekoälyn tuottama	2088
tekoälytiivistelmä	2001	2089
tekst je zaključan	4508
tekst powstał przy pomocy ai	3919
tekst przetłumaczony maszynowo	3919
teksta izmērs	3421
tekststørrelse	70
tekstą įgarsino dirbtinis intelektas	3299
telefonszám	2669
telefón	4614
teljes hozzáférés	2566
teljes képernyő	2652
teljes név	2669
temas del día	1628
temi že sledite	4729
ten artykuł jest zablokowany	3904
ten film jest niedostępny	3890
ten film nie jest dostępny w twoim kraju	3890
ten film nie jest już dostępny	3890
tento obsah je blokován	618
tento obsah je zablokovaný	4597
tento obsah nemôžeme zobraziť	4597
tento obsah nemůžeme zobrazit	618
tento obsah není dostupný	618
tento obsah není k dispozici	618
tento obsah nie je dostupný	4597
tento obsah nie je k dispozícii	4597
tento obsah sa nedá zobraziť	4597
tento článek je uzamčen	635
tercihleri yönet	5091
tercihlerimi yönet	5091
termeni și condiții	4164	4165
termeni și condiții de utilizare	4164
termenii și condițiile	4164
termos e condições	3975
teste başla	5045
teste grátis	3952
testează-ți cunoștințele	4200
testează-ți cunoștințele cu quizul nostru	4170
testi başlat	5045
testi çöz	5047
testreszabás	2645
teszteld a tudásod	2589
tesztelje tudását	2589
tetszőleges összeg	2662
text bol vytvorený automaticky	4624
text byl vytvořen automaticky	652
text je chránený autorským právom	4621
text je chráněn autorským právem	648
text čte umělá inteligence	621
texten fortsätter nedan	4764
texten fortsätter under bilden	4764
texten är maskinöversatt	4872
texten är skapad automatiskt	4872
textgröße	1056
textgröße ändern	1055
teď ne	520	626
teşekkürler, mesajiniz gönderildi	5068
tham gia bình chọn	5333
tham gia khảo sát	5333
tham gia thăm dò	5333
thanh toán hàng năm	5354
thanh toán hàng tháng	5354
thanh toán qua paypal	5376
theo dõi chủ đề	5365
theo dõi chủ đề này	5365
theo dõi tác giả	5365
thoát toàn màn hình	5340
thu gọn	5293
thème suivi	2300
thèmes	2175
thématiques	2175
thêm câu trả lời	5371
thêm làm nguồn ưu tiên	5365
thêm vào giỏ hàng	5379
thích	5278
thích nhất	5334
thông tin bắt buộc	5356
thông tin doanh nghiệp	5283
thông tin quảng cáo	5327
thông tin tác giả	5304
thăm dò	97
thăm dò ý kiến	97
thư viện ảnh	5360
thẻ	5290
thời gian còn lại	5340
thời gian hiện tại	5341
thời lượng	5341
ti è stato utile	2925
tienes que iniciar sesión para guardar artículos	1686
tietosuoja ja evästeet	1990
tietosuoja- ja evästekäytäntö	1990
tietosuojakäytäntö	2055
tietosuojaseloste ja evästeet	1990
tiivistä tekoälyllä	107
tik būtini	3334
tik būtinieji slapukai	3334
tikai nepieciešamās	3403
tikai nepieciešamās sīkdatnes	3403
tiktokで見る	3136
til støttesiden	787
tilbagetræk samtykke	773
tilbakemelding på saken	3665
tilføj en kommentar	806
tilføj kommentar	806
tilføj os som foretrukken kilde	808
tilføj som foretrukken kilde	808
tilgjengelig på google play	3740
till gåvosidan	4855
tillad og fortsæt	702
tillad én gang	773
tillat én gang	3735
tillåt	4850
tillåt alltid	4842
tillåt annonser	4854
tillåt aviseringar	4848
tillåt en gång	4841
tillåt innehåll	4841
tillåt inte	4850
tillåt notiser	4848
tillåt reklam	4854
tiltás	2658
timp rămas	4206
tin bài liên quan	5325
tin cùng chuyên mục	5290
tin cùng tác giả	5326
tin khác	5290
tin liên quan	5290
tin mới	5290
tin mới nhất	5290
tin nhắn của bạn	5377
tin nhắn của bạn đã được gửi	5356
tin nóng	5326
tin nổi bật	5290
tin quảng cáo	5327
tin tiếp theo	5360
tin trước	5290
tin tài trợ	5290	5329
tin tức liên quan	5290
tin đọc nhiều	5290
tip jar ☕	1240
tipărește	4145
tipărește articolul	4190
tipărește rețeta	66
tisk článku	658
titta på videon	4844
tiêu điểm	5290
tiến # giây	5340
tiếp theo	5293
tiếp tục sau quảng cáo	5329
tiếp tục trên trình duyệt	5346
tiếp tục trên web	5346
tiếp tục với apple	5354
tiếp tục với email	5376
tiếp tục với facebook	5354
tiếp tục với google	5354
tiếp tục đọc	5378
tlačiť	4543
to cię może zainteresować	3824
to może cię zainteresować	3824
to wideo jest niedostępne	3890
to wideo nie jest już dostępne	3890
toate știrile	4232
toda contribuição ajuda	4068
toda la información	1722
todas as notícias	4078
todavía no eres suscriptor	1716
todavía no estás registrado	1717
todos los artículos de este autor	1756
todos los artículos del autor	1756
todos los artículos del especial	1753
todos los derechos de reproducción reservados	1758
todos los vídeos	1722
todos os comentários	3981
todos os vídeos	4078
toimituskulut lisätään	2052
totes les notícies	499
toto pole je povinné	639
toto téma již sledujete	656
toto video již není dostupné	621
toto video není dostupné	621
toto video není ve vaší zemi dostupné	621
toto video nie je dostupné	4600
toto video nie je vo vašej krajine dostupné	4600
toto video už není dostupné	621
toto video už nie je dostupné	4600
tots els vídeos	499
tous droits de reproduction réservés	2303
tous nos hors-séries	2210
toute l'actualité	2175
toutes les actualités	2266
toutes les vidéos	2266
toutes nos vidéos	2266
tovább	2589
tovább a cikkre	2671
tovább a dossziéhoz	2671
tovább a galériához	2671
tovább a recepthez	66
tovább a rovatra	2587
tovább a tartalomhoz	2671
tovább a teljes cikkre	2671
tovább a támogatáshoz	2662
tovább a támogatási oldalra	2662
tovább a webshopba	2640
tovább az ajánlathoz	2640
tovább olvasom	2589
további beállítások	2646
további cikkek	2587
további cikkek a szerzőtől	2671
további cikkek a témában	2587
további cikkek betöltése	2671
további hírek	2587
további lehetőségek	2645
további részletek itt	2589
továbbiak betöltése	2589
továbbiak megjelenítése	2671
toàn màn hình	5341
traducció automàtica	476
traducción automática	1698
traducere automată	4206
traducido automáticamente	1730
tradução automática	4017
traduït automàticament	506
trang chủ	5293
trang này có hữu ích không	5333
transcripció	476
transcripción	1698
transcrição	4054
transferência bancária	3951
trenutni čas	4706
trenutni čas #	4705
treści komercyjne	3927
treści naszych partnerów	3927
treści partnerskie	3805
treść dla subskrybentów	3904
treść niedostępna	3887
treść premium	3904
treść sponsorowana	3805
treść wygenerowana przez ai	3919
treść zablokowana	3887
treść zewnętrzna	3887
tria la teva subscripció	462
trimite răspunsul	4197
troškovi dostave	4496
truy cập không giới hạn mọi bài viết	5376
trwa ładowanie odtwarzacza	3890
tryb pełnoekranowy	3890
træk dit samtykke tilbage	773
træk samtykke tilbage	773
trình phát âm thanh	5374
trước	5293
trường bắt buộc	5356
trường này là bắt buộc	5356
trả lời	5289
trở lại	5293
trở lại đầu trang	5360
tu ce părere ai? lasă un comentariu	4170
tu donación desgrava	1712
tu izmanto reklāmu bloķētāju	3410
tu navegador no puede reproducir este vídeo	1656
tue meitä	1970
tue meitä patreonissa	2071
tue työtämme	2071
tule meile tööle	1789
tuotettu tekoälyllä	2088
turinys saugomas autorių teisių	3356
turinys užblokuotas	3334
turiu paskyrą	3344
turpini lasīt	3364
turpinājums pēc reklāmas	3373
turpināt ar apple	3412
turpināt ar facebook	3412
turpināt ar google	3412
turpināt lasīt	3364
tutar seç	5095
tutar seçin	5095
tvarkyti pranešimus	3339
tvarkyti sutikimą	3334
twitter'da paylaş	4973
twitterで見る	3136
twoja prywatność jest dla nas ważna	3811
twoja wiadomość	3908
twoje imię	3908
twój adres e-mail	3793
twój e-mail	3793
twój głos został oddany	3877
twój głos został policzony	3877
twój głos został zapisany	3877
tykkää	2091
tylko dla osób pełnoletnich	3806
tylko niezbędne	3887
tytuł przelewu: darowizna	3901
tytułem: darowizna na cele statutowe	3901
tài khoản của tôi	5272
tài trợ	5283
tài trợ bởi	5369
támogass minket	2562
támogass minket patreonon	2662
támogasson minket	2562
támogasson minket a patreonon	2662
támogatom	2562
támogatom a lapot	2662
támogatom az oldalt	2662
támogatott tartalom	92	2575
támogatás	2562
támogatás paypalon	2662
támogatási oldal	2662
támogatói tartalom	2575
tárgy	2669
täisekraan	1825
tämä artikkeli on lukittu	2074
tämä juttu on lukittu	2074
tämä kenttä on pakollinen	2078
tämä sisältö ei ole saatavilla	2055
tämä video ei ole enää saatavilla	2058
tämä video ei ole saatavilla	2058
täname liitumast	1807
tässä artikkelissa	2081
tässä jutussa	2081
tässä olisi upotus facebookista	2001
tässä olisi upotus instagramista	2001
tätä sisältöä ei voida näyttää	2055
täytä ristikko	2043
täytä tämä kenttä	2078
télécharger l'appli	2251
télécharger l'audio	2244
télécharger l'épisode	2244
télécharger le mp#	2244
télécharger le podcast	2244
téléchargez l'appli	2251
téma követése	2681
téma už sledujete	656
témata	550
tému už sledujete	4628
témy	4540
témáim	2682
témák	2587
térkép betöltése	2646
térkép megnyitása	2591
términos de uso	1617
términos y condiciones	1617
tên của bạn	5357
tên hiển thị	5371
tìm hiểu thêm	5287
tìm kiếm	5293
tóm tắt ai	5364
tóm tắt bằng ai	5364
tóm tắt bởi ai	5364
tópicos	3990
tópicos relacionados	3990
tôi đã hiểu	5294
tôi đã tắt	5351
tôi đã tắt trình chặn quảng cáo	5350
tôi đồng ý	5287
tôi đồng ý với chính sách bảo mật	5356
tôi đồng ý với điều khoản sử dụng	5356
tõlgitud tehisintellekti abil	1838
több	2589
több betöltése	2671
több mutatása	2671
töltsd ki a kvízt	2589
töltsd ki kvízünket	2634
töltse ki a kvízt	2589
töltse újra az oldalt	2661
tùy chỉnh	5287
tùy chọn cookie	5344
tùy chọn khác	5367
tú qué opinas	1623
túto tému už sledujete	4628
tühista igal ajal	1782
tüm fotoğraflar	5072
tüm fotoğraflari gör	5072
tüm haberler	4982
tüm haberlere sinirsiz erişim	5096
tüm haberleri gör	5072
tüm içeriğe sinirsiz erişim	5096
tüm konular	4984
tüm konulari gör	4984
tüm oyunlar	5045
tüm videolar	5072
tüm videolari gör	5072
tüm yazilari	4982	4999
tüm yazilari gör	5072
tüm yorumlar	4981
tüm çerezleri kabul et	5091
tüm çerezleri reddet	5091
tümü	4989
tümünü gör	4988
tümünü göster	4989
tümünü kabul et	4976
tümünü reddet	4976
tăng cỡ chữ	5367
tēmas	3366
tęsinys po reklamos	3303
tęsti su apple	3344
tęsti su facebook	3344
tęsti su google	3344
tłumaczenie automatyczne	3920
tłumaczenie maszynowe	3920
tạm dừng	5313
tạm dừng video	5340
tạo bởi ai	5374
tạo tài khoản	5272
tải audio	5340
tải bài đăng	5344
tải lại trang	5350
tải nội dung	5344
tải thêm	5293
tải thêm bình luận	5333
tải trên app store	5346
tải trên google play	5346
tải tập này	5340
tải về từ app store	5346
tải về từ google play	5346
tải âm thanh	5340
tải ứng dụng	5346
tải ứng dụng ngay	5346
tất cả tin tức	5360
tất cả trò chơi	5336
tất cả video	5360
tắt tiếng	5341
tặng bài viết	5325
tặng sao	5271	5325
tặng sao cho bài viết	5325
tặng sao cho tác giả	5375
tặng tác giả ly cà phê	5271
tốc độ phát	5313	5340
từ chối	5287
từ chối tất cả	5287	5344
từ chối tất cả cookie	5373
từ khóa	5290
tự động phát	5341
""", 'u': """
u košaricu	4495
u ovom članku	4514
udostępnij	3801
udostępnij na facebooku	3801
udostępnij na twitterze	3801
udostępnij na x	3801
udostępnij w mediach społecznościowych	3801
udělit souhlas	542
ugens spørgsmål	767
ugodnost za naročnike	4700
ugodnosti za naročnike	4700
ugrađeni sadržaj	4497
ugrás a galériához	2671
ugrás a recepthez	66
ugrás a receptre	66
ugrás a tartalomhoz	2671
ugrás a tartalomra	2671
uključi	4503
uključi obaveštenja	4489
uključi obavijesti	4489
uključi se u raspravu	4521
uključi zvuk	4499
uključite javascript	4499
uključite notifikacije	4489
uključite obaveštenja	4489
uključite obavijesti	4489
uključite se u raspravu	4521
ukryj reklamę	3927
ukrštenica	4493
ulkoinen sisältö	2055
ulkopuolinen sisältö	2055
uloženo	659
uložené	4630
uložit	533
uložit na později	533
uložit nastavení	618
uložit recept	66
uložit volby	618
uložit článek	533
uložiť	4543
uložiť na neskôr	4543
uložiť nastavenia	4597
uložiť recept	66
uložiť voľby	4597
uložiť článok	4543
ultima oră	4154
ultimele știri	4154
um assinante presenteou você com este artigo	4041
un abonat ți-a oferit acest articol	4190
un abonné vous offre cet article	2227
un e-mail de confirmation vous a été envoyé	2220
un suscriptor te ha regalado este artículo	1686
un suscriptor te regala este artículo	1763
une erreur s'est glissée dans l'article	2169
ungültige e-mail-adresse	1038
unterstütze uns	828
unterstützen	828
unterstützen sie uns	828
unterstützen sie uns per paypal	948
unustasid salasõna	1832
uočili ste grešku	4517
uočili ste pogrešku	4517
uočili ste pogrešku u članku	4517
uporabniško ime	4715
uporabniško ime ali e-pošta	4714
upotettu sisältö	2055
upozornit na nové díly	657
upozornit na nové články	657
upozorniť na chybu	4620
upozornění	628
uppdatera dina inställningar	4886
uppläst av en ai-röst	4844
uppläst av en dator	4760
uppläst av en syntetisk röst	4844
uppläst av syntetisk röst	4844
uppläst med ai-röst	4760
upravit nastavení	545
upravljaj kolačićima	4497
upravljaj piškotke	4702
ur vår butik	4837
url 복사	3173
urlをコピー	3031
urlをコピーしました	3132
urlをコピーする	3078
url복사	3173
urmărește acest subiect	4182
urmărește autorul	4239
urmărește live	4182
urmărește subiectul	4239
urmărești deja acest subiect	4239
următorul	4156
următorul videoclip	4250
uslovi korišćenja	4454
ustaw jako preferowane źródło	3923
ustawienia plików cookie	3809
ustawienia prywatności	3887
ustvarjeno s pomočjo umetne inteligence	4726
utónév	2669
uutishälytykset	2065
uvek prikaži	4497
uvijek prikaži	4497
uvjeti korištenja	4454
uygulamada aç	5054
uygulamayi aç	5054
uygulamayi yükle	5054
uz sākumlapu	3416
uz sākumu	3371
uzdāvini rakstu	3421
uzdāvināt rakstu	3421
uzyskaj dostęp	3790
učitaj još	4514
učitaj objavu	4497
učitaj sadržaj	4497
učitaj video	4497
učitaj više	4514
učitavanje playera	4499
učitavanje videa	4499
ušetrite #%	4611
ušetríte #%	4611
ušetřete #%	636
ušetříte #%	636
ušteda #%	4509
uštedite #%	4509
używasz adblocka	3896
używasz programu do blokowania reklam	3896
už jsem ho vypnul	631
už jste hlasovali	609
už komentarus atsako jų autoriai	3300
už mám predplatné	4610
už mám předplatné	635
už mám předplatné, přihlásit se	524
už mám účet	635
už máte predplatné? prihláste sa	4536
už máte předplatné	635
už máte účet	4536
už máte účet? prihláste sa	4536
už podporujem	4547
už podporuji	520
už sledujete	656
už ste hlasovali	4591
uždaryti	3302
uždaryti galeriją	3348
uždaryti reklamą	3303
uživatelské jméno	636
uživatelské jméno nebo e-mail	635
uživo	4500
užpildykite apklausą	3301
užsakomasis straipsnis	3303
užsakomasis turinys	92	3303
užsisakyti knygą	3332
užsisakyti prenumeratą	3294
""", 'v': """
v košarico	4700
v tem članku	4720
v tomto článku	642
v živo	4706
vaata kõiki	1836
vaata kõiki tellija soodustusi	1782
vaata lähemalt	1789
vaba töökoht	1789
vad tycker du? rösta här	4782
vai kopsavilkums bija noderīgs	3370
vai raksts bija noderīgs	3370
vai tas bija noderīgi	3418
vai vēlaties saņemt paziņojumus	3408
vain jäsenille	2076
vain välttämättömät	2055
vain välttämättömät evästeet	2055
vairāk no autora	3416
vairāk par tēmu	3366
vairāk rakstu	3416
vaizdo grotuvas įkeliamas	3336
vaizdo įrašas	3301
vaizdo įrašas nebepasiekiamas	3336
vaizdo įrašas nepasiekiamas	3336
vaizdo įrašas nepasiekiamas jūsų šalyje	3336
vaizdo įrašo paleisti negalima	3336
vaizdo įrašą rasite čia	3301
valami elromlott. próbáld újra	2668
valami hiba történt. próbálja újra	2668
valgfrit beløb	787
valgfritt beløp	3748
van egy jó sztorija	2675
van egy jó témája	2675
van már előfizetése	2665
van már fiókja	2566
van már fiókod	2665
van már fiókom	2665
vanjski sadržaj	4497
var artikeln till hjälp	4772
var det här till hjälp	4782
var det til hjælp	803
var detta till hjälp	4872
var dette en hjælp	803
var resuméet nyttigt	705
var sammanfattningen till hjälp	4772
varbūt vēlāk	3409
varför ser jag den här annonsen	4880
varför visas den här annonsen	4880
vari atteikties jebkurā laikā	3364
varje bidrag hjälper	4856
varje bidrag räknas	4856
varje krona hjälper	4856
varje krona räknas	4856
vasta küsitlusele	1789
vastaa kyselyyn tästä	2001
vaš e-mail	4511
vaš e-naslov	4717
vaš e-poštni naslov	4717
vaš glas je bil oddan	4697
vaš glas je uračunat	4492
vaš glas je zabeležen	4492	4697
vaš glas je zabilježen	4492
vaš komentar	4440
vaš mejl	4511
vaša e-mail adresa	4511
vaša e-mailová adresa	4613
vaša poruka	4512
vaša poruka je poslana	4511
vaša poruka je poslata	4511
vaša správa	4614
vaše e-mailová adresa	639
vaše ime	4512	4718
vaše jméno	640
vaše meno	4614
vaše soukromí je pro nás důležité	545
vaše sporočilo	4718
vaše sporočilo je poslano	4717
vaše zpráva	640
veckans fråga	4834
vecākie vispirms	3419
vedno prikaži	4702
vegyél jegyet	2640
veja esta publicação no instagram	4015
veja também	3990
veja todas as opções de assinatura	4039
velg beløp	3748
velikost písma	70
veličina fonta	4525
veličina slova	4525
veličina teksta	70
velocidad de reproducción	1697
velocidade de reprodução	4053
velocitat de reproducció	475
velocità di riproduzione	2933
venujte nám # %	4607
ver # comentários	4030
ver biografía	1652
ver comentários	3981
ver conteúdo	4057
ver conteúdo externo	4015
ver dossiê	4078
ver esta publicación en instagram	1656
ver esta publicação	4100
ver esta publicação no instagram	4015
ver fotogalería	1722
ver galería	1634
ver galería de fotos	1722
ver imágenes	1753
ver la galería	1722
ver mais notícias	4078
ver más	1634
ver más artículos	1725
ver más artículos del autor	1652
ver más fotos	1630
ver más noticias	1687
ver más vídeos	1722
ver oferta de suscripción	1750
ver opciones de suscripción	1750
ver preço	4050
ver publicação	3979
ver suscripción	1750
ver también	1628
ver também	3990
ver todas as notícias	4078
ver todas las opciones de suscripción	1683
ver todos los artículos	1722
ver todos los vídeos	1722
ver todos os vídeos	4078
ver traducción	1635
ver tradução	3996
ver transcripción	1697
ver transcrição	4053
ver versión online	1768
ver versión web	1768
ver versão online	4121
ver vídeo	1634
vergrößern	892	1042
verificați adresa de email	4228
verifică-ți e-mailul	4229
verifică-ți emailul	4229
verifică-ți inboxul	4228
verlagssonderveröffentlichung	963
versandkosten können anfallen	1015
vertrag kündigen	871
verträge hier kündigen	871
verwandte beiträge	885
ves a la pàgina de donacions	489
ves algún error? comunícalo	1673
veure aquesta publicació a instagram	446
vezetéknév	2669
vezi această postare pe instagram	4167
vezi conținutul	4209
vezi mai multe știri	4191
vezi prețul	4203
vezi răspunsurile	4197
vezi toate știrile	4232
vezi și	4154
već imam nalog	4508
već imam račun	4508
već imate nalog	4430
već imate pretplatu	4430
već imate račun	4430
već podržavam	4445
već pratite	4523
već pratite ovu temu	4523
već sam pretplatnik	4508
već ste glasali	4492
već ste glasovali	4492
već ste pretplatnik	4430
več iz rubrike	4647
več novic iz regije	4647
več o tem	4647
več o temi	4647
več člankov	4720
več člankov avtorja	4720
veľkosť písma	70
veľkosť textu	4629
vi kan inte visa det här innehållet	4841
viac k téme	4540
viac si o tom prečítate tu	4540
viac článkov	4616
videa ni mogoče predvajati	4705
video atskaņotājs tiek ielādēts	3405
video ei ole enää saatavilla	2058
video ei ole käytettävissä	2058
video ikke tilgængelig	776
video již není k dispozici	621
video không khả dụng	5340
video không tồn tại	5340
video mevcut değil	5049
video nav pieejams jūsu valstī	3405
video nelze přehrát	621
video není dostupné	621
video není dostupné ve vaší zemi	621
video není k dispozici	621
video nevar atskaņot	3405
video ni na voljo v vaši državi	4705
video nicht verfügbar	1022
video nie je dostupné	4600
video nie je dostupné vo vašej krajine	4600
video nie je k dispozícii	4600
video nije dostupan u vašoj državi	4499
video nije dostupan u vašoj zemlji	4499
video nije moguće reproducirati	4499
video này không còn tồn tại	5340
video này không khả dụng	5340
video oynatici yükleniyor	5049
video sa nedá prehrať	4600
video sa nepodarilo načítať	4600
video se ne može reprodukovati	4499
video se nepodařilo načíst	621
video tiếp theo	5374
video trước	5374
video už není k dispozici	621
video už nie je dostupné	4600
video už nie je k dispozícii	4600
video više nije dostupan	4499
video yüklenemedi	5092
video yüklenirken hata oluştu	5092
video yükleniyor	5049
videoafspilleren indlæses	776
videoclipul următor	4250
videoen er ikke længere tilgængelig	776
videoen er ikke tilgængelig	776
videoen er ikke tilgængelig i dit land	776
videomängija laadimine	1825
videon voi katsoa jutun yläosasta	2001
videon är inte längre tillgänglig	4844
videon är inte tillgänglig	4844
videoyu izlemek için tiklayin	4988
videoyu yükle	5052
videó	2587
videó betöltése	2643
videó betöltése folyamatban	2651
videó lejátszása	2651
videó megtekintése	2651
videók	2587
videólejátszó betöltése	2651
videónkat itt nézheti meg	2589
vidéo	2179
vidéo indisponible	2244
vidéo non disponible	2244
vidéo précédente	2290
vidéo suivante	2290
vidéo à la une	2290
vielen dank für deine nachricht	1037
vielen dank für deine stimme	1010
vielen dank für ihr feedback	937
vielen dank für ihre anmeldung	845
vielen dank für ihre nachricht	1037
vielen dank für ihre stimme	1010
vielen dank für ihre teilnahme	96
vielleicht später	826
vienkartinė auka	3342
vienkartinė parama	3343
vienmēr atļaut	3403
vienmēr rādīt	3403
vienreizējs ziedojums	3411
viestisi on lähetetty	2078
vil du få varsler	3742
vilkår	700	3660
vill du få notiser	4848
vill du få pushnotiser	4848
vipps et beløp	3633
virheellinen sähköpostiosoite	2078
vis bildet i full størrelse	3675
vis færre	716	3674
vis i fuld skærm	796
vis oversættelse	718
vis større bilde	3675
vis større billede	717
visa bilden i helskärm	4782
visa färre	4782
visa i helskärm	4864
visa i webbläsare	4886
visa i webbläsaren	4886
visa inlägg från facebook	4782
visa inlägg från instagram	4782
visa innehåll	4766
visa innehållet	4841
visa lösenord	4858
visa och godkänn	4841
visa översättning	4783
visas tiesības paturētas	3424
visi komentāri	3419
vissza a címlapra	2671
vissza a főoldalra	2671
vissza a tetejére	2589
vissza az oldal tetejére	2671
visszajelzés	2583
visszajelzés küldése	2678
viteză de redare	4205
vizitează magazinul	4203
više o temi	4437
više od autora	4514
više vijesti iz regije	4437
više članaka	4514
više članaka autora	4514
viết bình luận	5289	5310
viết bình luận của bạn	5333
viết trả lời	5333
vlastná suma	4607
vlastní částka	632
vložený obsah	618
vložit do košíku	615
vložit komentář	654
vložiť do košíka	4595
vložiť komentár	4626
vnesite e-poštni naslov	4717
vnesite veljaven e-poštni naslov	4717
voce generată de ai	4205
você concorda? vote	4030
você está seguindo este tema	4111
você já está inscrito	4107
você já segue este tema	4086
você já votou	4044
você pode gostar	3990
você pode se interessar	3990
você segue este autor	4111
você também pode gostar	3990
voir la réponse	2179
voir le détail	2180
voir les détails	2180
voir les réponses	2236
voir les résultats	96	2180
voir les résultats du sondage	2215
voir tous les thèmes	2177
voir toute l'actualité	2266
voir toutes les vidéos	2266
voix générée par ia	2290
voltar ao início	4078
voltar atrás	3996
voltar à página inicial	4078
volver al índice	1753
volver atrás	1635
von einer künstlichen stimme vorgelesen	1022
von ki übersetzt	1050
vorgelesen von einer künstlichen stimme	1022
vos réactions	2169
votează	96
votează în sondaj	4197
votează în sondajul nostru	4170
votre avis nous intéresse	2215
votre demande a bien été envoyée	2296
votre demande a été envoyée	2296
votre message a bien été envoyé	2262
votre nom et prénom	2296
votre prénom	2263
votre soutien fait la différence	2293
votre vote a bien été pris en compte	2236
votre vote a été enregistré	2236
votre vote a été pris en compte	96
votul dumneavoastră a fost înregistrat	4197
votul tău a fost înregistrat	4197
vous aimerez peut-être	2175
vous avez déjà un compte	2123
vous avez déjà un compte ? connectez-vous	2123
vous avez déjà un compte ? identifiez-vous	2123
vous avez déjà voté	2236
vous bloquez nos publicités	2292
vous n'êtes pas abonné	2260
vous n'êtes pas encore inscrit	2261
vous n'êtes pas inscrit	2261
vous possédez déjà un compte	2123
vous pourriez être intéressé	2175
vous souhaitez témoigner	2301
vous suivez ce thème	2300
vous suivez déjà ce sujet	2277
vous suivez déjà ce thème	2277
vous suivez déjà cet auteur	2277
vous êtes bien inscrit	2296
vous êtes déjà inscrit	2297
vous êtes inscrit	2297
vprašajte našo ui	107
vprašanje dneva	4697
vreau să donez	4223
vreau să primesc newsletterul	4183
vreau să susțin	4222
vsak evro šteje	4712
vsak petek. brezplačno. brez spama	4717
vsak prispevek šteje	4712
vsaka donacija šteje	4712
vsebina je avtorsko zaščitena	4724
vsebina sporočila	4646
vsebine naših partnerjev	4732
vsebine ni mogoče prikazati	4702
vsi članki	4720
vsi članki avtorice	4720
vsi članki avtorja	4720
vstúpiť do diskusie	4543
vstúpiť do galérie	4616
vui lòng kiểm tra email	5356
vui lòng nhập bình luận	5371
vui lòng nhập email	5356
vui lòng nhập email hợp lệ	5356
vui lòng nhập họ tên	5356
vyberte si predplatné	4610
vyberte si předplatné	635
vyberte částku	632
vybrat předplatné	635
vybrať	4611
vybrať predplatné	4610
vygenerované ai	4624
vygenerované pomocou ai	4624
vygenerováno ai	652
vygenerováno pomocí ai	652
vyplňte toto pole	639
vypnite blokovanie reklám	4605
vypnite prosím adblock	4605
vypnite, prosím, adblock	4605
vypnúť zvuk	4600
vypněte prosím adblock	629
vypněte si adblock	629
vypočuť si článok	4600
vypočuť článok	4600
vyskytla sa chyba. skúste to znova	4613
vyskúšajte mesiac zadarmo	114
vyskúšajte si kvíz	4591
vytisknout článek	533
vytlačiť	4543
vytlačiť recept	66
vytlačiť článok	4543
vytvorené ai	4624
vytvorené pomocou ai	4624
vytvorené umelou inteligenciou	4624
vytvořeno ai	652
vytvořeno pomocí ai	652
vytvořeno umělou inteligencí	652
vytvořila ai	652
vytvořit účet	523
vyzkoušejte měsíc zdarma	114
vyzkoušejte si kvíz	609
vyzkoušet	523
vyčerpali ste limit článkov	4610
vágólapra másolva	2684
válassz csomagot	2665
válassz előfizetést	2665
válassz összeget	2662
válasszon csomagot	2665
válasszon előfizetést	2665
válasszon összeget	2662
válasz	2680
válaszok elrejtése	2679
válaszok megjelenítése	2679
válaszolok	2680
választom	2666
választás mentése	2643
vásárlás a webshopban	2578
váš e-mail	529
váš email	639
váš hlas bol započítaný	4591
váš hlas bol zaznamenaný	4591
váš hlas byl započítán	609
váš hlas byl zaznamenán	609
väiksem tekst	1841
väline sisu	1800
välj	4859
välj abonnemang	4858
välj belopp	4855
välj din prenumeration	4858
välj ditt abonnemang	4858
välj erbjudande	4858
välj prenumeration	4858
välj som föredragen källa	4877
vänligen stäng av annonsblockeraren	4851
värsked uudised	1784
vælg	791
vælg abonnement	790
vælg beløb	787
vælg dit abonnement	790
vælg som foretrukken kilde	808
vælg tilbud	790
vérifiez votre boîte de réception	2262
vérifiez votre boîte mail	2262
vés a la recepta	66
více	550
více k tématu	550
více o tématu	550
více si o tom přečtete zde	550
více článků	642
vídeo anterior	1745	4101
vídeo destacado	1745
vídeo indisponível	4053
vídeo no disponible	475	1697
vídeo não disponível	4053
vídeo seguinte	4101
vídeo siguiente	1745
vídeos	1628	3990
võib-olla hiljem	1829
võid igal ajal loobuda	1834
võta nõusolek tagasi	1823
võta toimetusega ühendust	1837
výber redakcie	4540
výběr redakce	550
výhoda pre predplatiteľov	4595
výhoda pro předplatitele	615
výhody pre predplatiteľov	4595
výhody pro předplatitele	615
výsledky	97
výsledky ankety	622
výsledky hlasovania	4601
výsledky hlasování	622
vēl nav konta	3412
vēl neesi abonents	3412
všech # fotek	641
všech # fotky	641
všech # fotografie	641
všech # fotografií	641
všech fotek	641
všech fotky	641
všech fotografie	641
všech fotografií	641
všechny # fotek	641
všechny # fotky	641
všechny # fotografie	641
všechny # fotografií	641
všechny fotek	641
všechny fotky	641
všechny fotografie	641
všechny fotografií	641
všechny komentáře	654
všechny články	642
všechny články autorky	642
všetky komentáre	4626
všetky články	4616
všetky články autora	4616
všetky články autorky	4616
všeč mi je	4728
vždy povolit	619
vždy povoliť	4598
vždy zobrazovat	618
vždy zobrazovať	4597
về trang chủ	5360
về tác giả	5361
về đầu trang	5293
""", 'w': """
w każdy piątek. za darmo. bez spamu	3907
warto przeczytać	3824
was können wir besser machen	937
wczytaj treść	3887
wczytaj więcej	3910
webshopunkból	2640
webáruház	2577
weiterblättern	1042
weitere beiträge	885
werbung schließen	1057
werbung überspringen	865
weź udział w dyskusji	3874
whatsapp'ta paylaş	4973
whatsapp'tan paylaş	5081
whatsappで読む	3078
wiadomość	3908
wiadomość została wysłana	3907
wideo jest niedostępne	3890
wideo niedostępne	3890
widzisz błąd	3915
wie gefällt ihnen dieser artikel	937
wie wir unsere quellen schützen	1045
wielkość czcionki	70
wielkość tekstu	3925
więcej	3824
więcej artykułów	3824
więcej informacji	3824
więcej na ten temat	3824
więcej o	3824
więcej od tego autora	3910
więcej tekstów autora	3910
więcej z	3824
wpisz kwotę	3901
wpisz swój e-mail	3793
wprowadź adres e-mail	3793
wpłata jednorazowa	3902
wpłata miesięczna	3902
wpłać	3787
wpłać jednorazowo	3901
wpłać teraz	3787
wróć do góry	3910
wróć na górę	3910
wróć na stronę główną	3910
wspieraj co miesiąc	3901
współpraca płatna	3927
współpraca reklamowa	3805
wszystkie # zdjęcia	3909
wszystkie # zdjęć	3909
wszystkie artykuły	3910
wszystkie artykuły autorki	3910
wszystkie zdjęcia	3909
wszystkie zdjęć	3909
wybierz kwotę	3901
wybierz ofertę	3904
wybierz prenumeratę	3904
wybierz subskrypcję	3904
wycofaj zgodę	3887
wykorzystałeś limit artykułów	3904
wykryliśmy adblocka	3896
wyloguj się	19
wypełnij to pole	3907
wypisz się	3932	3934
wypisz się w dowolnym momencie	3907
wypróbuj	3790
wypróbuj za darmo przez # dni	114
wypróbuj za darmo przez miesiąc	114
wyraź zgodę	3809
wystąpił błąd	3908
wystąpił błąd. spróbuj ponownie	3907
wystąpił błąd. spróbuj ponownie później	3907
wyłącz adblocka	3896
wyłącz blokowanie reklam	3896
wyłącz dźwięk	3890
wyłącz reklamy	3927
wyłączyłam adblocka	3897
wyłączyłem adblocka	3896	3897
wyślij	96	3908
wyślij e-mailem	3801
wyślij komentarz	3921
wyślij mailem	3925
wyślij opinię	3919
wyślij wiadomość	3907
wyślij zdjęcia	3915
wyślij zgłoszenie anonimowo	3915
wyślij znajomemu	3801
wyświetl treść	3887
wyświetl w przeglądarce	3931
wählen	1036
własna kwota	3901
włącz	3895
włącz dźwięk	3890
włącz javascript	3890
""", 'x': """
x'te paylaş	4973
xem bình luận	5289
xem bản ghi	5340
xem bản gốc	5294
xem bản đồ	5294
xem bộ ảnh	5360
xem chi tiết	5294
xem chuyên đề	5360
xem các bài viết của tác giả	5304
xem các câu trả lời	5333
xem các gói	5376
xem công thức	66
xem giá	5339
xem giá tốt nhất	5379
xem gói đăng ký	5376
xem kết quả	96	5294
xem lại	5341
xem nhiều	5290
xem nhiều nhất	5290
xem nhiều trong tuần	5326
xem nội dung	5344
xem sản phẩm	5379
xem thêm	5290	5293
xem thêm bài của tác giả	5304	5360
xem thêm bình luận	5289	5310
xem thêm tin	5360
xem thêm video	5360
xem thêm ảnh	5360
xem tiếp	5293
xem toàn bộ	5293
xem trên ứng dụng	5346
xem trả lời	5333
xem tất cả	5293
xem tất cả bài viết	5304
xem tất cả bình luận	5310	5333
xem tất cả ảnh	5360
xem ưu đãi	5339
xem ảnh cỡ lớn	5360
xem ảnh lớn	5360
xでシェア	3031
xでシェアする	3078
xでポスト	3031
xで共有	3132
xで表示	3136
xで見る	3136
x로 공유	3268
x에서 보기	3272
""", 'y': """
y tú qué opinas	1623
ya estás suscrito	1683
ya tengo suscripción	1585
ya tengo una suscripción	1585
ya tenés suscripción	1683
yahoo! japan idでログイン	3118
yahoo!ショッピングで見る	3100
yahoo!ショッピングで購入	3100
yanit gönder	5042
yanitlari gör	5042
yanitlari göster	5042
yapay zeka ile hazirlanan özet	30
yapay zeka ile seslendirilmiştir	5049
yapay zeka ile özet	4988
yapay zeka ile özetle	5078
yapay zeka ile üretildi	5092
yapay zeka özeti	4988
yapay zekâ ile hazirlanan özet	30
yapay zekâ ile seslendirildi	5049
yapay zekâ ile özetle	107
yapay zekâ ile üretildi	5092
yapay zekâ tarafindan seslendirildi	5049
yapay zekâ özeti	5078
yapay zekâmiza sorun	107
yapay zekâya sor	107
yazara e-posta gönder	5074
yazara mesaj gönder	5074
yazarin diğer haberleri	4982
yazarin diğer yazilari	4982	4999
yazarin tüm yazilari	4982	4999
yazarin önceki yazilari	4999
yazinin devami aşağida	5025
yaziyi büyüt	5081
yaziyi küçült	5081
yeni oyunumuzu keşfet	5087
ymmärrän	2002
yorum gönder	4981
yorum yapmak için giriş yap	5042
yorumlar sadece abonelere açiktir	5086
yorumlari gör	4981
yorumu gönder	5042
yorumu şikayet et	5086
yorumu şikâyet et	5086
yorumunu gönder	5042
youtube-tartalom megjelenítése	2589
youtube-videó betöltése	2646
youtubeで見る	3136
youtubeで視聴	3136
youtube에서 보기	3272
yritä myöhemmin uudelleen	2078
yritä uudelleen	2078
yukari çik	5072
yz özeti	4988
yêu cầu của bạn đã được gửi	5377
""", 'z': """
z našeho e-shopu	615
z našeho obchodu	615
z nášho e-shopu	4595
z nášho obchodu	4595
z titulní strany	550
za naročnike	4714
zaakceptuj i pokaż	3887
zaboravili ste šifru	4508
zabranjeno prenošenje	4518
zabudnuté heslo	4536
zadajte platný e-mail	4613
zadejte platný e-mail	639
zadejte svůj e-mail	529
zadejte částku	632
zagłosuj	96
zahlungsart wählen	831
zainstaluj aplikację	3892
zakázat	628
zakázať	4604
zakúpiť licenciu	4621
zaloguj się	3790
zaloguj się przez apple	3904
zaloguj się przez facebooka	3904
zaloguj się przez google	3904
zaloguj się z google	3904
zamknij galerię	3910
zamknij reklamę	3927
zamów	3807
zamów bezpłatną wycenę	113
zamów książkę	3883
zamów teraz	3806
zapamatovat přihlášení	635
zapamatovat si mě	635
zapamiętaj mnie	3905
zapamätať si ma	4610
zapisz na później	3801
zapisz się	3793
zapisz się na newsletter	3793
zapisz wybór	3887
zapnout upozornění	625
zapnúť	4604
zapnúť notifikácie	4603
zapnúť titulky	4600
zapnúť upozornenia	4603
zapnúť zvuk	4600
zapomenuté heslo	523
zapomniałem hasła	3904
zapomniałeś hasła	3904
zapomněl jsem heslo	635
zapomněli jste heslo	635
započni kviz	4492
zapytaj naszą ai	107
zarejestruj się	3790
zarezervovat místo	615
zarządzaj plikami cookies	3887
zarządzaj powiadomieniami	3894
zarządzaj zgodami	3809
zarządzaj zgodą	3887
zaten üye misiniz	4964
zauważyłeś błąd	3915
zavrieť galériu	4616
zavrieť reklamu	4631
zavřít	520
zavřít galerii	642
zavřít reklamu	660
začať kvíz	4591
začni kviz	4697
začít kvíz	609
załaduj film	3887
załaduj post	3887
załaduj treść	3887
załaduj wideo	3887
załaduj więcej	3827
załóż konto	3790
zaštita osobnih podataka	4454
zaštita privatnosti	4454
zašto vidim ovaj oglas	4527
zašto vidim ovu reklamu	4527
zbývající čas	622
zbývající čas #	621
zbývající čas -#	621
zdarma, každý pátek	530
zdieľajte tento text	4543
zdieľajte článok	4543
zdieľať	4543
zdieľať na facebooku	4543
zdieľať na whatsappe	4629
zdieľať článok	4543
zdjęcie # z #	3909
zdjęcie #/#	3909
zeptejte se naší ai	107
zeskanuj kod i pobierz aplikację	3892
zeskanuj kod qr, aby pobrać aplikację	3892
zezwól	3895
zezwól i kontynuuj	3811
zezwól i pokaż	3811
zezwól na powiadomienia	3894
zezwól na reklamy	3900
zezwól raz	3887
zgadzam się	3809
zgadzam się na powiadomienia	3894
zgadzam się na wyświetlanie treści	3809
zgłoś	3818	3922
zgłoś błąd	3818
zgłoś komentarz	3921
zgłoś nadużycie	3921
zgłoś reklamę	3927
zhrnúť pomocou ai	107
ziedot katru mēnesi	3411
ziņa ir nosūtīta	3414
ziņa tiek papildināta	3371
ziņo par kļūdu	3370
ziņot par komentāru	3419
ziņot par kļūdu	3370
zkontrolujte svoji e-mailovou schránku	639
zkontrolujte svou schránku	639
zkopírovat odkaz	533	534
zkopírovat odkaz na článek	533
zkopírováno	659
zkopírováno do schránky	658
zkuste to prosím později	639
zmeniť súhlas	4597
zmeniť veľkosť písma	4629
zmenšit písmo	658
zmenšiť písmo	4629
zmień rozmiar tekstu	3925
zmień ustawienia	3811
zmień ustawienia cookies	3811
zmień zgodę	3887
změnit nastavení	545
změnit nastavení cookies	545
změnit souhlas	618
změnit velikost písma	658
znajdź nas na facebooku	3802
znalazłeś błąd	3915
znalazłeś błąd w tekście	3915
značky	4540
znova naloži stran	4711
znova načítať stránku	4606
znovu načíst stránku	631
zobacz # zdjęcia	3909
zobacz # zdjęć	3909
zobacz cenę	3883
zobacz galerię	3827
zobacz mapę	3828
zobacz ofertę	3883
zobacz również	3824
zobacz szczegóły	3828
zobacz także	3824
zobacz także inne	3824
zobacz też	3824
zobacz w przeglądarce	3931
zobacz więcej	3824
zobacz wszystkie # zdjęcia	3909
zobacz wszystkie # zdjęć	3909
zobacz wszystkie artykuły	3910
zobacz wszystkie zdjęcia	3909
zobacz wszystkie zdjęć	3909
zobacz zdjęcia	3909
zobacz zdjęć	3909
zobrazit # fotografií	641
zobrazit # odpovědi	654
zobrazit a přijmout	618
zobrazit fotografií	641
zobrazit komentáře	654
zobrazit méně	554	642
zobrazit nabídku	615
zobrazit nabídky	635
zobrazit odpovědi	654
zobrazit originál	554
zobrazit předplatné	635
zobrazit přepis	621
zobrazit více	552
zobrazit výsledky	96	554	609
zobrazit vše	552
zobrazit všech # fotek	641
zobrazit všech # fotky	641
zobrazit všech # fotografie	641
zobrazit všech # fotografií	641
zobrazit všech fotek	641
zobrazit všech fotky	641
zobrazit všech fotografie	641
zobrazit všech fotografií	641
zobrazit všechny # fotek	641
zobrazit všechny # fotky	641
zobrazit všechny # fotografie	641
zobrazit všechny # fotografií	641
zobrazit všechny fotek	641
zobrazit všechny fotky	641
zobrazit všechny fotografie	641
zobrazit všechny fotografií	641
zobrazit všechny články	642
zobraziť # fotiek	4615
zobraziť # fotky	4615
zobraziť # fotografie	4615
zobraziť # fotografií	4615
zobraziť # odpovede	4626
zobraziť a prijať	4597
zobraziť cenu	4595
zobraziť diskusiu	4543
zobraziť fotiek	4615
zobraziť fotky	4615
zobraziť fotografie	4615
zobraziť fotografií	4615
zobraziť galériu	4616
zobraziť heslo	4610
zobraziť komentáre	4626
zobraziť menej	4541
zobraziť obsah	4554
zobraziť odpovede	4626
zobraziť ponuku	4595
zobraziť ponuky	4610
zobraziť popis	4616
zobraziť predplatné	4610
zobraziť prepis	4600
zobraziť titulky	4600
zobraziť viac	4541
zobraziť výsledky	96	4591
zobraziť všetko	4541
zobraziť všetky # fotiek	4615
zobraziť všetky # fotky	4615
zobraziť všetky # fotografie	4615
zobraziť všetky # fotografií	4615
zobraziť všetky fotiek	4615
zobraziť všetky fotky	4615
zobraziť všetky fotografie	4615
zobraziť všetky fotografií	4615
zobraziť všetky články	4616
zobraziť všetkých # fotiek	4615
zobraziť všetkých # fotky	4615
zobraziť všetkých # fotografie	4615
zobraziť všetkých # fotografií	4615
zobraziť všetkých fotiek	4615
zobraziť všetkých fotky	4615
zobraziť všetkých fotografie	4615
zobraziť všetkých fotografií	4615
zoradiť podľa	4626
zostań patronem	3787
zostań patronką	3901
zostať prihlásený	4610
zostávajúci čas	4601
zostávajúci čas #	4600
zostávajúci čas -#	4600
zpráva	640
zpráva byla odeslána	639
zpráva pro příjemce: dar	632
zpět na hlavní stránku	642
zpět na začátek	642
zpět nahoru	552
zrušit můžete kdykoli	635
zrušit můžete kdykoliv	635
zrušit odběr	665
zrušiť môžete kedykoľvek	4610
zrušiť odber	4635
zu meine themen hinzufügen	1054
zu meinen themen hinzufügen	1054
zum rätsel	1010
zum vollständigen artikel	1040
zur großansicht	1040
zur leseliste hinzufügen	983
zur merkliste hinzufügen	858
zur übersicht	888
zurück	878
zurück nach oben	888	1040
zurück zum anfang	1051
zurück zur startseite	1040
zurück zur übersicht	1040
zvoliť	4611
zvolte předplatné	635
zvolte částku	632
zvoľte predplatné	4610
zvoľte sumu	4607
zväčšiť	4601
zväčšiť foto	4616
zväčšiť fotografiu	4616
zväčšiť písmo	4629
zväčšiť text	4629
zvětšit	552
zvětšit foto	642
zvětšit fotografii	642
zvětšit písmo	658
zvětšit text	658
zwiń	3827
zásady cookies	618
zásady ochrany osobných údajov	4597
získat licenci	649
získat předplatné	635
získať licenciu	4622
získať predplatné	4610
zůstat přihlášen	635
""", '£': """
£# at amazon	1504
""", '©': """
©ntb	3704
""", 'à': """
à découvrir	2175
à la une	2175
à lire	2175
à lire aussi	2175
à lire dans ce dossier	2175
à lire dans la même rubrique	2175
à lire ensuite	2175
à lire également	2175
à ne pas manquer	2175
à noël, offrez un abonnement	2319
à voir	2175
à voir aussi	2175
à voir ensuite	2298
""", 'á': """
áno, chcem	4604
áno, prosím	4604
átirat	2652
átirat elolvasása	2651
átirat megjelenítése	2651
áudio gerado por ia	4017
áudio gerado por voz sintética	4017
""", 'ä': """
ähnliche artikel	885
ähnliche beiträge	885
ähnliche themen	885
äldst	4876
äldsta	4876
äldsta först	4875
älteste	1053
älteste zuerst	1052
älä missaa mitään	1975
älä salli	2065
älä seuraa	2093
ämne	4862
ämnen	4779
ämnen i artikeln	4779
ämnen i den här artikeln	4864
ändra cookie-inställningar	4769
ändra cookieinställningar	4769
ändra dina cookie-inställningar	4769
ändra dina cookieinställningar	4841
ändra inställningar	4769
ändra samtycke	4841
ändra textstorlek	4879
är du inte prenumerant	4858
är du redan prenumerant	4746
äänenvoimakkuus	2059
äänesi on laskettu	2043
äänesi on rekisteröity	2043
äänesi on tallennettu	2043
äänestyksen tulokset	2059
äänestys	97
äänestä	96	2049
äänestä nyt	96	2043
äänestä tästä	2001
ääni on tuotettu tekoälyllä	2058
ääni pois	2058
ääni päälle	2058
""", 'å': """
åbn	718
åbn appen	778
åbn billedgalleri	796
åbn galleri	796
åbn i app	778
åbn i browser	816
åbn kort	718
åpne	3676
åpne appen	3740
åpne bildegalleri	3757
åpne faktaboks	3676
åpne galleri	3757
åpne i app	3740
åpne i nettleser	3777
åpne i nettleseren	3777
åpne kart	3676
årlig	3752
årlig betaling	3752
årligt	791
årsvis	4859
årsvis betalning	4859
återkalla samtycke	4841
återstående tid	4845
återstående tid #	4844
återstående tid -#	4844
""", 'æ': """
ældste	807
ældste først	806
ændr dine cookieindstillinger	702
ændr dit samtykke	773
ændr indstillinger	702
ændr samtykke	773
ændr tekststørrelse	809
""", 'ç': """
çengel bulmaca	5047
çerez ayarlari	4976
çerez ayarlarini yönet	5052
çerez politikasi	4976	4998
çerez tercihleri	5052
çerez tercihlerimi değiştir	4979
çerez tercihlerini değiştir	4979
çerez tercihlerini yönet	5052
çerezler	4976
çerezleri yönet	5091
çeviriyi göster	4989
çikiş yap	19
çok okunanlar	4982
""", 'è': """
è gratis e ci vuole solo un minuto	2911
è stato utile	2925
""", 'é': """
é grátis e leva menos de um minuto	4034
é proibida a reprodução	4112
é proibida a reprodução do conteúdo	4112
écouter	2153
écouter (# min	2153
écouter le podcast	2179
écrire à la rédaction	2270
édition du jour	2175
élő	2652
élő közvetítésünk itt	2671
épingler	66
épingler la recette	66
értem	2591
értesítések	2658
értesítések engedélyezése	2655
értesítések kezelése	2655
értékeld a cikket	2678
értékeld a receptet	66
értékelje a cikket	2678
érvénytelen e-mail-cím	2668
étiquettes	2180
évente	2666
éves előfizetés	2666
éves fizetés	2666
éves számlázás	2666
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2659
így védjük a forrásainkat	2675
írd meg a véleményed	2583
írj a szerkesztőségnek	2675
írj hozzászólást	2679
írja meg véleményét	2583
írjon a szerkesztőségnek	2675
írjon hozzászólást	2679
írjon nekünk névtelenül	2675
""", 'î': """
îmi place	4198
în fiecare lună	4223
în parteneriat cu	4243
înainte # secunde	4205
înapoi # secunde	4205
înapoi la prima pagină	4232
înapoi la început	4255
înapoi sus	4156
încarcă conținutul	4209
încarcă mai multe	4156
încarcă mai multe comentarii	4197
încarcă postarea	4209
încarcă videoclipul	4209
încearcă gratuit timp de o lună	114
închide	4133
închide fereastra	4255
închide galeria	4255
închide meniul	4255
înregistrare	4138
înregistrează-te	4138
înscrie-te acum	4175
înscrie-te la curs	4175
întreabă ai	107
întreabă ai-ul	107
întreabă asistentul nostru	107
îți mulțumim pentru vot	4170
""", 'ô': """
ô chữ	5338
""", 'ö': """
öffnen	888
ön hirdetésblokkolót használ	2659
ön mit gondol? szavazzon	2589
önceki	4988
önceki fotoğraf	5099
önceki görsel	5099
önceki haber	4982
önceki video	5092
önceki yazi	5099
öne çikan haberler	4982
öne çikanlar	4982
önerilen haberler	4982
önerilenler	4982
öppna	4783
öppna appen	4846
öppna bildgalleri	4864
öppna galleri	4864
öppna i webbläsaren	4886
öppna karta	4783
összes	2589
összes cikk	2671
összes elfogadása	2644
összes elutasítása	2644
összes megtekintése	2671
översatt med ai	4872
özet faydali oldu mu	4981
""", 'ú': """
új hozzászólás	2583
última hora	1628
últimas	3990
últimas entradas	1628
últimas noticias	1628
últimas notícias	3990
últimas plazas	1663
últimes notícies	437
últimos artículos	1628
únete	1578
únete a la conversación	1621
única	1713	4069
účtované ročne	4610
účtováno ročně	635
""", 'ü': """
über google anmelden	1035
über whatsapp senden	1055
über whatsapp teilen	1055
übersetzung anzeigen	892
überweisung	832
ücretsiz dene	4964
ücretsiz haber limitinize ulaştiniz	5066
ücretsiz kargo	5083
ücretsiz oku	5096
ücretsiz oyna	5045
ücretsiz üye ol	4964
ücretsiz üye olun	4964
ücretsiz, spam yok	5068
ühekordne annetus	1831
ürüne git	5103
ürünü gör	5103
ürünü incele	5048
üye girişi	4964
üye ol	4963	4964
üye olun	4964
üzenet	2669
üzenet küldése	2668
üzenetét elküldtük	2668
""", 'ý': """
ý kiến	5289
ý kiến bạn đọc	5289
ý kiến của bạn	5289	5310
""", 'ā': """
ārējais saturs	3381
""", 'č': """
častite nas kafom	4506
častite nas kavom	4506
častite nas s kavo	4712
čita sintetički glas	4499
čitaj bez oglasa	4527
čitaj u aplikaciji	4501
čitajte bez oglasa	4527
čitajte bez ograničenja	4508
čitajte u aplikaciji	4501
čitajte uz pretplatu	4508
članak je zaključan	4430
članak je zaštićen autorskim pravom	4518
članak se nastavlja ispod oglasa	4436
članak čita sintetički glas	4499
članek bere sintetični glas	4705
članek je avtorsko zaščiten	4724
članek je zaklenjen	4643
članek se nadaljuje pod oglasom	4646
članek se nadaljuje spodaj	4646
článek byl vytvořen automaticky	652
článek je chráněn autorským právem	648
článek namluvila umělá inteligence	621
článek pokračuje pod reklamou	537
článek čte syntetický hlas	621
články autora	642
článok bol vytvorený automaticky	4624
článok je chránený autorským právom	4621
článok číta syntetický hlas	4600
článok číta umelá inteligencia	4600
čte umělý hlas	621
čtěte bez omezení	635
čtěte dále	550
čtěte i	550
čtěte nejdřív v aplikaci	623
čtěte také	550
čtěte v aplikaci	623
číslo účtu pro dary	521
číst bez reklam	660
číst celý článek	642
číst dál	552
číst dál s předplatným	523
číst dále	642
číst s předplatným	635
číst více	552
číta umelý hlas	4600
čítajte aj	4540
čítajte bez obmedzení	4610
čítajte najprv v aplikácii	4602
čítajte v aplikácii	4602
čítať bez reklám	4631
čítať celý článok	4616
čítať s predplatným	4610
čítať ďalej	4616
""", 'ď': """
ďakujeme za hlas	4591
ďakujeme za hlasovanie	4591
ďakujeme za odber	4613
ďakujeme za správu	4613
ďakujeme za vašu správu	4613
ďakujeme za váš hlas	96	4591
ďalšia fotografia	4616
ďalšia snímka	4616
ďalšia strana	4616
ďalšie foto	4616
ďalšie správy	4540
ďalšie video	4600
ďalšie články	22	4540
ďalšie články autora	4616
ďalší článok	4616
""", 'đ': """
đang theo dõi	5365
đang tải	5340
đang tải trình phát	5340
đang tải video	5340
điều khoản sử dụng	5288
điều khoản sử dụng | chính sách bảo mật	5288
đáng chú ý	5290
đã có tài khoản	5272
đã hiểu	5294
đã sao chép	5278
đã sao chép liên kết	5325
đã xảy ra lỗi	5356
đã đóng bình luận	5333
đóng	5268
đóng cửa sổ	5378
đóng góp	5269
đóng góp hàng tháng	5352
đóng góp một lần	5352
đóng góp ngay	5271
đóng menu	5378
đăng ký	5272
đăng ký của bạn đã được xác nhận	5377
đăng ký khóa học	5339
đăng ký ngay	5272
đăng ký nhận thông báo	5347
đăng ký tham dự	5339
đăng ký thành công	5356
đăng ký để đọc tiếp	5376
đăng nhập	5272
đăng nhập / đăng ký	5272
đăng nhập bằng apple	5354
đăng nhập bằng facebook	5354
đăng nhập bằng google	5354
đăng nhập với facebook	5354
đăng nhập với google	5354
đăng nhập để bình luận	5333
đăng nhập để đọc tiếp	5376
đăng xuất	19
được quan tâm	5326
được tài trợ	5283
được tạo bởi ai	5374
đặt báo	5272
đặt hàng ngay	5379
đặt mua ngay	5339
đặt vé ngay	5339
đến công thức	66
đến trang quyên góp	5352
đến trang ủng hộ	5352
đề xuất	5290
đề xuất bởi taboola	5329
để lại bình luận	5309	5310
để lại một bình luận	5309	5310
để sau	5268
địa chỉ email của bạn	5377
đọc bài gốc	5378
đọc bài tiếp theo	5378
đọc miễn phí	5376
đọc nhiều	5290
đọc nhiều nhất	5290
đọc sau	5325
đọc thêm	5290	5293
đọc tiếp	5293
đọc tiếp về chủ đề này	5326
đọc toàn bộ bài viết	5360
đọc trên ứng dụng	5346
đồng ý	5287
đồng ý và tiếp tục	5344
đừng bỏ lỡ	5290
""", 'į': """
į el. parduotuvę	3332
į pradinį puslapį	3348
į viršų	3301
įdėti į krepšelį	3332
įgarsinta dirbtinio intelekto	3336
įjungti garsą	3336
įjungti pranešimus	3339
įkelti daugiau	3348
įkelti turinį	3334
įkelti įrašą	3334
įveskite el. pašto adresą	3346
įveskite galiojantį el. pašto adresą	3346
įveskite savo el. pašto adresą	3319
įveskite sumą	3342
įvyko klaida. bandykite dar kartą	3346
įvyko klaida. bandykite vėliau	3346
""", 'ľ': """
ľubovoľná suma	4607
""", 'ł': """
ładowanie odtwarzacza	3890
ładowanie wideo	3890
""", 'ř': """
řadit podle	654
řazení	655
""", 'ś': """
śledź nas	3802
""", 'ş': """
şifremi unuttum	4964
şifrenizi mi unuttunuz	5066
şikayet et	5043
şikâyet et	5043
şimdi değil	4962
şimdi satin al	5103
şurada paylaş	4973
""", 'š': """
šajā rakstā	3416
še nimate računa	4714
še niste naročnik	4714
šiame straipsnyje	3348
šifra	4509
šio turinio parodyti negalime	3334
šio turinio rodyti negalima	3334
šis laukas privalomas	3346
šis lauks ir obligāts	3414
šis raksts ir slēgts	3412
šis saturs nav pieejams	3403
šis straipsnis užrakintas	3344
šis turinys nepasiekiamas	3334
šis vaizdo įrašas nebepasiekiamas	3336
šis vaizdo įrašas nepasiekiamas	3336
šis video nav pieejams	3405
šis video vairs nav pieejams	3405
šo saturu nevar parādīt	3403
šrifto dydis	3353
štampaj	4440
štítky	550
""", 'ž': """
žaisti dabar	3330
že imam račun	4714
že imate račun	4643
že naročnik	4643
že podpiram	4654
že sledite	4729
želite li da primate obaveštenja	4502
želite li primati obavijesti	4502
želite prejemati obvestila	4708
želite prejemati potisna obvestila	4708
želiš primati obavijesti	4502
žiadny spam	4613
žinutė išsiųsta	3346
živě	622
žiūrėkite nuotraukas	3301
žiūrėkite vaizdo įrašą	3301
žiūrėti galeriją	3301
žiūrėti kainą	3332
žiūrėti komentarus	3351
žiūrėti pasiūlymą	3332
žiūrėti planus	3344
žiūrėti rezultatus	96	3330
žiūrėti visus	3348
žymos	3337
žádný spam	639
""", 'ư': """
ưu đãi #% hôm nay	5339
ưu đãi cho bạn đọc	5339
ưu đãi cho độc giả	5339
ưu đãi tốt nhất	5355
""", 'ș': """
știrea anterioară	4232
știrea continuă mai jos	4256
știrea următoare	4232
știri pe aceeași temă	4191
știri recomandate	4154
știri similare	4154
știrile zilei	4154
""", 'ț': """
ți-a fost util	4197
ți-a fost util acest articol	4170
ți-a fost util acest rezumat	4170
ți-ai uitat parola	4188
ți-ar putea plăcea și	4191
ține-mă minte	4227
""", 'ά': """
άκουσε το άρθρο	1167
άλλες ειδήσεις	22
άλλο ποσό	1184
άνοιγμα	1097
άνοιγμα εφαρμογής	1174
άνοιγμα στην εφαρμογή	1174
άνοιγμα χάρτη	1097
""", 'έ': """
έξοδος από πλήρη οθόνη	1167
έχετε ήδη λογαριασμό	1079
έχετε ήδη ψηφίσει	1159
έχω ήδη λογαριασμό	1187
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1189
έχω λογαριασμό	1187
""", 'ή': """
ήταν χρήσιμο	1159
""", 'ί': """
ίσως αργότερα	1075
ίσως σας ενδιαφέρει	1093
""", 'α': """
αγορά από amazon	1165
αγορά από το amazon	1165
αγορά βιβλίου	1165
αγορά εισιτηρίων	1165
αγοράστε εισιτήρια	1165
αγοράστε εισιτήριο	1165
αγοράστε το βιβλίο	1165
αγοράστε τώρα	1223
ακολουθήστε μας	1200
ακολουθήστε το θέμα	1200
ακολουθήστε τον αρθρογράφο	1222
ακολουθήστε τον συντάκτη	1200
ακολουθείτε ήδη αυτό το θέμα	1200
ακολουθείτε ήδη αυτόν τον συντάκτη	1222
ακολούθησε	1201
ακούστε	1084
ακούστε το άρθρο	1084
ακυρώνετε όποτε θέλετε	1187
ακύρωση οποιαδήποτε στιγμή	1187
αλλαγή προτιμήσεων cookies	1090
αλλαγή ρυθμίσεων απορρήτου	1090
ανάκληση συγκατάθεσης	1171
αναζήτηση	1096
ανανέωση σελίδας	1181
ανανέωση συνδρομής	1218
ανανέωση της σελίδας	1181
αναπαραγωγή βίντεο	1167
αναφέρετε λάθος	1208
αναφέρετε το σχόλιο	1208
αναφορά	1160
αναφορά λάθους	1092
αναφορά σχολίου	1208
αντιγραφή	1204
αντιγραφή link	1084
αντιγραφή συνδέσμου	1084
αντιγραφή συνδέσμου άρθρου	1084
απάντηση	1160
απενεργοποίησα τον ad blocker	1181
απενεργοποιήστε το για να συνεχίσετε	1181
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1218
αποδέχομαι	1091	1101
αποδέχομαι τους όρους χρήσης	1189
αποδοχή	1091	1101
αποδοχή ειδοποιήσεων	1179
αποδοχή και συνέχεια	1171
αποδοχή όλων	1091	1101
αποδοχή όλων των cookies	1212
αποδοχη	1091
αποδοχη ολων	1091
αποθήκευση	1084
αποθήκευση άρθρου	1224
αποθήκευση επιλογών	1171
αποθήκευση προτιμήσεων	1171
αποθήκευση συνταγής	66
αποθηκεύστε το άρθρο	1084
αποκλεισμός	1177
αποκλειστικά για συνδρομητές	1187
αποκτήστε το τώρα	1223
απομαγνητοφώνηση	1168
απομνημόνευση	1188
απορριψη	1091
αποστολή	1190
αποστολή με email	1084
αποστολή σχολίου	1159
αποσύνδεση	19
αποτελέσματα	97
αποτελέσματα δημοσκόπησης	1160
αποτελέσματα ψηφοφορίας	1160
αποτυχία φόρτωσης βίντεο	1213
απόκρυψη	1097
απόκρυψη απαντήσεων	1159
απόρριψη	1091	1101
απόρριψη όλων	1091	1101
απόρριψη όλων των cookies	1212
αργότερα	1179
αρχική	1096
αρχική σελίδα	1193
αυτά τα χριστούγεννα χαρίστε μια συνδρομή	1227
αυτό το άρθρο είναι κλειδωμένο	1187
αυτό το βίντεο δεν είναι διαθέσιμο	1167
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1167
αυτό το πεδίο είναι υποχρεωτικό	1189
αυτόματη αναπαραγωγή	1168
αυτόματη μετάφραση	1168
αφήγηση με συνθετική φωνή	1167
αφήστε ένα σχόλιο	1159
αφήστε σχόλιο	1092
αφήστε το σχόλιό σας	1159
""", 'β': """
βίντεο	1093
βαθμολογήστε το άρθρο	1092
βρήκατε κάποιο λάθος	1195
βρήκατε λάθος	1195
""", 'γ': """
γίνε συνδρομητής	1079
γίνε υποστηρικτής	1184
γίνετε μέλος	1076
γίνετε συνδρομητής	1079
γίνετε υποστηρικτές	1184
γράψτε σχόλιο	1092
γράψτε το email σας	1219
γράψτε το σχόλιό σας	1208
""", 'δ': """
δείτε ακόμη	1221
δείτε και	1093
δείτε ξανά	1213
δείτε περισσότερα	1096
δείτε τα αποτελέσματα	96	1097	1118
δείτε τα πακέτα	1218
δείτε τα πακέτα συνδρομών	1218
δείτε τα σχόλια	1092
δείτε τα όλα	1221
δείτε τη συλλογή	1193
δείτε τη συνταγή	66
δείτε την προσφορά	1165
δείτε τις απαντήσεις	1159
δείτε τις προσφορές	1218
δείτε τις φωτογραφίες	1193
δείτε το αφιέρωμα	1193
δείτε το προφίλ	1195
δείτε το προϊόν	1223
δείτε το στο amazon	1165
δείτε το φωτορεπορτάζ	1193
δείτε φωτογραφίες	1193
δείτε όλα	1096
δείτε όλα τα άρθρα	1193
δείτε όλα τα βίντεο	1193
δείτε όλα τα παιχνίδια	1162
δείτε όλα τα σχόλια	1116
δείτε όλες τις ειδήσεις	1193
δείτε όλες τις προσφορές	1165
δείτε όλες τις φωτογραφίες	1193
δεν έχετε λογαριασμό	1187
δεν αποδέχομαι	1091
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1167
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1171
δεν είστε ακόμη συνδρομητής	1187
δεν είστε συνδρομητής	1187
δεν μου αρέσει	1160
δεν ξέρω	1160
δεν ξέρω / δεν απαντώ	1160
δες περισσότερα	1221
δημιουργήθηκε με ai	1213
δημιουργήθηκε με τεχνητή νοημοσύνη	1213
δημιουργία λογαριασμού	1079
δημοσίευση σχολίου	1159
δημοσκόπηση	97
δημοσκόπηση της ημέρας	1118
δημοφιλέστερα	1093
δημοφιλέστερο	1188
δημοφιλή	1093
δημοφιλή άρθρα	1093
διάρκεια	1168
διαβάζεται από συνθετική φωνή	1167
διαβάστε ακόμα	1093
διαβάστε ακόμη	1093
διαβάστε αργότερα	1224
διαβάστε δωρεάν	1218
διαβάστε επίσης	1093
διαβάστε επίσης στο	1093
διαβάστε και	1093
διαβάστε ολόκληρο το άρθρο	1193
διαβάστε περισσότερα	1093	1096
διαβάστε στην εφαρμογή	1174
διαβάστε το στην εφαρμογή	1174
διαβάστε όλο το άρθρο	1193
διαθέσιμη στο app store	1174
διαθέσιμο στο app store	1174
διαφήμιση	1087	1109
διαφημίσεις	1087
διαφημιση	1087
διαφημιστείτε	1109
διαφημιστικό περιεχόμενο	92	1087
διαφημιστικός χώρος	1139
διαφωνω	1091
διαφωνώ	1091
διαχείριση cookies	1171
διαχείριση επιλογών	1091	1171
διαχείριση προτιμήσεων	1212
διαχείριση συγκατάθεσης	1171
δοκιμάστε δωρεάν για έναν μήνα	114
δωρήστε	1076
δωρίστε το άρθρο	1203
δωρεά	1076
δωρεάν αποστολή	1205
δωρεάν, χωρίς spam	1189
""", 'ε': """
είσοδος	1079
είστε ήδη εγγεγραμμένος	1219
είστε ήδη συνδρομητής	1187
εγγραφή	1079
ειδήσεις σήμερα	1093
ειδήσεις τώρα	1093
ειδοποίηση για συντάκτη	1222
εισάγετε έγκυρο email	1189
εισάγετε το email σας	1219
εισαγάγετε το email σας	1219
εκτυπώστε το άρθρο	1084
εκτύπωση	1084
εκτύπωση συνταγής	66
ελέγξτε τα εισερχόμενά σας	1189
ελέγξτε το email σας	1189
ελεύθερη δωρεά	1217
ελεύθερο ποσό	1184
εμφάνιση ανάρτησης	1171
εμφάνιση απαντήσεων	1159
εμφάνιση λιγότερων	1193
εμφάνιση περιεχομένου	1171
εμφάνιση περισσότερων	1193
εμφάνιση πρωτοτύπου	1097
εμφάνιση υποτίτλων	1167
εμφάνιση όλων	1097
ενεργοποίηση	1176
ενεργοποίηση ειδοποιήσεων	1175
ενεργοποιήστε τις ειδοποιήσεις	1175
επαναφόρτωση σελίδας	1181
επικοινωνήστε μαζί μας	1195
επικοινωνήστε με τη σύνταξη	1195
επικοινωνήστε με τον συντάκτη	1195
επικοινωνία	1092	1109
επικοινωνία με τη σύνταξη	1195
επιλέξτε	1188
επιλέξτε πακέτο	1187
επιλέξτε ποσό	1217
επιλέξτε συνδρομή	1187
επιλέξτε τη συνδρομή σας	1187
επιλογές συντακτών	1093
επιλογή	1188
επισκεφθείτε το κατάστημα	1165
επιστροφή στην αρχική	1193
επιστροφή στην κορυφή	1096
επιτρέπεται	1176
επόμενη είδηση	1193
επόμενη εικόνα	1221
επόμενη φωτογραφία	1221
επόμενο	1096
επόμενο άρθρο	1093
επόμενο βίντεο	1213
επώνυμο	1190
ερώτηση της ημέρας	96
ετήσια	1185
ετήσια χρέωση	1188
ετικέτες	1093
ευχαριστούμε για τη στήριξή σας	1217
ευχαριστούμε για τη στήριξη	1217
ευχαριστούμε για την ψήφο σας	96	1159
ευχαριστούμε, το μήνυμά σας στάλθηκε	1189
εφάπαξ	1185
εφάπαξ δωρεά	1184
""", 'η': """
η δημοσκόπηση της εβδομάδας	1117
η διαφήμιση συνεχίζεται	1223
η δωρεά μου	1217
η εγγραφή ολοκληρώθηκε	1219
η εγγραφή σας ολοκληρώθηκε	1219
η ερώτηση της εβδομάδας	1117
η στήριξή σας κάνει τη διαφορά	1217
η συνέχεια μετά τη διαφήμιση	1139
η ψήφος σας	1117
η ψήφος σας καταχωρήθηκε	1159
η ψήφος σας καταχωρίστηκε	1159
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1175
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1175
θέμα	1220
θέματα	1093
θα θέλατε να λαμβάνετε ειδοποιήσεις	1175
""", 'κ': """
κάθε ευρώ μετράει	1185
κάθε μήνα	1185
κάθε συνεισφορά έχει αξία	1185
κάθε συνεισφορά μετράει	1185
κάνε το κουίζ	1162
κάντε δωρεά	1076
κάντε μια δωρεά	1076
κάντε το κουίζ	1162
κάντε το τεστ	1164
κάτι πήγε στραβά	1190
καλύτερη προσφορά	1188
κανόνες σχολιασμού	1092
κατάλαβα	1097
κατάργηση σίγασης	1167
κατάστημα	1205
κατεβάστε από το app store	1174
κατεβάστε από το google play	1174
κατεβάστε την εφαρμογή	1174
κατεβάστε το app	1174
κατεβάστε το επεισόδιο	1167
κατεβάστε το ηχητικό	1167
κατηγορίες	1093
κεράστε μας έναν καφέ	1184
κλείσιμο	1075
κλείσιμο μενού	1221
κλείσιμο παραθύρου	1221
κλείστε θέση	1165
κοινοποίησε	1084
κοινοποίηση	1084
κοινοποίηση στο facebook	1084
κοινοποίηση στο twitter	1084
κοινοποίηση στο whatsapp	1203
κοινοποιήστε	1084
κοινοποιήστε το άρθρο	1084
κρυπτόλεξο	1164
κωδικοί έκπτωσης	1223
""", 'λ': """
λήψη ήχου	1167
λεπτομέρειες	1097
λιγότερα	1097
""", 'μ': """
μάθετε περισσότερα	1091
μέγεθος γραμμάτων	70
μέγεθος γραμματοσειράς	1203
μέγεθος κειμένου	70
μήνυμα	1220
μαθετε περισσοτερα	1091
με την υποστήριξη	1087
με την υποστήριξη της	1205
με την υποστήριξη του	1205
μεγέθυνση	1097
μεγέθυνση εικόνας	1193
μεγαλύτερα γράμματα	1203
μενού	1096
μετάβαση στη σελίδα δωρεών	1184
μετάβαση στη συνταγή	66
μετάβαση στο κύριο περιεχόμενο	1095
μετάβαση στο περιεχόμενο	1095
μεταβείτε στο περιεχόμενο	1095
μη έγκυρη διεύθυνση email	1189
μη έγκυρο email	1189
μη διαθέσιμο βίντεο	1167
μη χάσετε	1093
μην το χάσεις	1093
μην χάσετε	1093
μηνιαία	1185
μηνιαία δωρεά	1184
μηνιαία συνεισφορά	1184
μηνιαία χρέωση	1188
μηνιαίως	1185
μικρότερα γράμματα	1203
μοιράσου το	1084
μοιράσου το άρθρο	1224
μοιραστείτε	1084
μοιραστείτε το	1084
μοιραστείτε το άρθρο	1084
μου αρέσει	1160
μπορεί να σας αρέσει	1093
μόνο για συνδρομητές	1079
""", 'ν': """
να επιτρέπεται	1177
να επιτρέπεται πάντα	1171
να επιτραπεί	1176
να με θυμάσαι	1187
ναι	1179
ναι θέλω	1177
ναι, θέλω	1176
ναι, φυσικά	1177
νεότερα	1160
νεότερα πρώτα	1160
""", 'ξ': """
ξέχασα τον κωδικό μου	1187
ξεκλειδώστε το άρθρο	1218
ξεχάσατε τον κωδικό	1079
ξεχάσατε τον κωδικό σας	1187
""", 'ο': """
ο λογαριασμός μου	1079
ο σύνδεσμος αντιγράφηκε	1084
οι απόψεις είναι προσωπικές	1111
οι απόψεις που εκφράζονται είναι προσωπικές	1111
οι απόψεις του άρθρου είναι προσωπικές	1111
οι συνεργάτες μας	1171
ονοματεπώνυμο	1190
""", 'π': """
πάντα να επιτρέπεται	1171
πάρτε μέρος στη δημοσκόπηση	1159
πήγαινε στη συνταγή	66
πίσω στην κορυφή	1193
παίξε τώρα	1162
παίξε υπεύθυνα	1165
παίξτε δωρεάν	1162
παίξτε το κουίζ της εβδομάδας	109
παίξτε τώρα	1162
παίξτε υπεύθυνα	1165
παιχνίδια	1164
πακέτα συνδρομών	1218
παλαιότερα	1160
παράκαμψη προς το κυρίως περιεχόμενο	1095
παράλειψη	1168
παράλειψη διαφήμισης	1213
παρουσιάστηκε σφάλμα	1189
πατήστε για ήχο	1213
παύση βίντεο	1167
παύση παρακολούθησης	1200
πείτε μας τη γνώμη σας	1159
πείτε τη γνώμη σας	1159
περίληψη ai	1199
περίληψη με ai	1199
περιορισμένες θέσεις	1136
περιορισμένος αριθμός θέσεων	1136
περισσοτερες επιλογες	1091
περισσότερα	1093	1096
περισσότερα άρθρα	1093
περισσότερα άρθρα του συντάκτη	1193
περισσότερα σχόλια	1159
περισσότερες ειδήσεις	1093
περισσότερες επιλογές	1091	1204
πες τη γνώμη σου	1159
πλήρης οθόνη	1168
πληρωμή με paypal	1218
ποια είναι η γνώμη σας	1117
ποιοι είμαστε	1109
πολιτική cookies	1101	1109
πολιτική απορρήτου	1101	1109
πολιτική διορθώσεων	1195
προβολή περιεχομένου	1171
προηγούμενη είδηση	1193
προηγούμενη φωτογραφία	1221
προηγούμενο	1096
προηγούμενο άρθρο	1093
προηγούμενο βίντεο	1213
προνόμια συνδρομητών	1165
προσαρμογή	1091
προσθέστε σχόλιο	1116
προσθέστε το σχόλιό σας	1116
προσθήκη απάντησης	1208
προσθήκη στα θέματά μου	1222
προσθήκη στο καλάθι	1223
προσθήκη σχολίου	1092
προσθήκη ως προτιμώμενη πηγή	1200
προστασία προσωπικών δεδομένων	1101
προσφορά για αναγνώστες	1165
προσφορά για συνδρομητές	1165
προσωπικά δεδομένα	1109
προτείνουμε	1093
προτείνουμε επίσης	1093
προτεινόμενα	1093
προτεινόμενα από taboola	1139
προτιμήσεις cookies	1171
προτιμήσεις απορρήτου	1212
προωθητικό περιεχόμενο	1087
πρόσφατα άρθρα	1093
πώς να απενεργοποιήσετε τον ad blocker	1181
πώς να το απενεργοποιήσετε	1183
""", 'ρ': """
ροή	1093
ροή ειδήσεων	1093
ρυθμίσεις	1091
ρυθμίσεις cookie	1171
ρυθμίσεις cookies	1101
ρυθμίσεις απορρήτου	1171
ρυθμισεις	1091
ρωτήστε την ai	107
ρωτήστε την ai μας	107
ρωτήστε το ai	107
ρώτα το ai	107
""", 'σ': """
σίγαση	1168
σας βοήθησε αυτό το άρθρο	1159
σας φάνηκε χρήσιμο	1159
σε συνεργασία με	1205
σκανάρετε το qr code	1174
σταυρόλεξα	1164
σταυρόλεξο	1164
στείλε το σε φίλο	1084
στείλτε μας τις φωτογραφίες σας	1195
στηρίξτε μας	1076
στηρίξτε μας στο patreon	1184
συμφωνω	1091
συμφωνώ	1101
συμφωνώ με την επεξεργασία των δεδομένων μου	1189
συμφωνώ με τους όρους χρήσης	1189
συνέχεια ανάγνωσης	1096
συνέχεια με apple	1187
συνέχεια με email	1218
συνέχεια με facebook	1187
συνέχεια με google	1187
συνέχεια στην ιστοσελίδα	1174
συνέχεια στο site	1174
συνέχεια στον browser	1174
συνδεθείτε	1079
συνδρομή	1079
συνδρομητές	1079
συνεχίζεται μετά τη διαφήμιση	1139
συνεχίστε την ανάγνωση	1221
σφάλμα φόρτωσης βίντεο	1213
σχετικά	1093
σχετικά άρθρα	1093
σχετικά θέματα	1093
σχετικά με εμάς	1109
σχετικά νέα	1093
σχετικές ειδήσεις	1093
σχετικό άρθρο	1093
σχολιάστε	1092
σχολιάστε το άρθρο	1092
σχόλια	1092
σχόλιο	1092
σύνδεση	1079
σύνδεση με apple	1187
σύνδεση με facebook	1187
σύνδεση με google	1187
σύνοψη με ai	1199
""", 'τ': """
τέλος διαφήμισης	1165
τέλος της διαφήμισης	1165
τέσταρε τις γνώσεις σου	1162
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1111
τα πιο δημοφιλή	1093
τα πιο δημοφιλή της ημέρας	1093
τα πιο διαβασμένα	1093
τα πιο πρόσφατα	1093
τα σχόλια είναι απενεργοποιημένα	1208
τα σχόλια είναι μόνο για συνδρομητές	1208
ταξινόμηση	1160
ταξινόμηση κατά	1160
ταυτότητα	1109
ταχύτητα αναπαραγωγής	1167
τελευταία άρθρα	1093
τελευταία νέα	1093
τελευταίες ειδήσεις	1093
τεστάρετε τις γνώσεις σας	1162
το email σας	1219
το email υπάρχει ήδη	1219
το άρθρο εκφράζει τις απόψεις του συντάκτη	1111
το άρθρο συνεχίζεται μετά τη διαφήμιση	1139
το άρθρο συνεχίζεται παρακάτω	1139
το αίτημά σας στάλθηκε	1219
το αίτημά σας υποβλήθηκε	1219
το απενεργοποίησα	1181
το βίντεο δεν είναι διαθέσιμο	1167
το βίντεο φορτώνει	1167
το κείμενο συνεχίζεται παρακάτω	1139
το κουίζ της εβδομάδας	109
το μήνυμά σας	1219
το μήνυμά σας εστάλη	1189
το μήνυμά σας στάλθηκε	1189
το πεδίο είναι υποχρεωτικό	1189
το πιο δημοφιλές	1188
το σταυρόλεξο της ημέρας	109
το σχόλιό σας	1116
το ψευδώνυμό σας	1208
το όνομά σας	1208
τρέχων χρόνος	1168
""", 'υ': """
υπενθύμιση αργότερα	1075
υποβολή	96	1190
υποβολή σχολίου	1092
υπολειπόμενος χρόνος	1168
υποστηρίξτε μας	1076
υποχρεωτικά πεδία	1189
υποχρεωτικό πεδίο	1189
υπότιτλοι	1168
""", 'φ': """
φόρτωση ανάρτησης	1171
φόρτωση βίντεο	1167
φόρτωση περιεχομένου	1171
φόρτωση περισσότερων	1096
φόρτωση περισσότερων σχολίων	1159
φόρτωση προγράμματος αναπαραγωγής	1167
""", 'χ': """
χαρίστε αυτό το άρθρο	1084
χαρίστε μια συνδρομή	1227
χαρίστε μια συνδρομή αυτά τα χριστούγεννα	1227
χορηγοί	1205
χορηγούμενο	1087
χορηγούμενο άρθρο	1087
χορηγούμενο περιεχόμενο	1087
χορηγούμενο περιεχόμενο από taboola	1139
χορηγούμενοι σύνδεσμοι	1139
χορηγός	1205
χρόνος που απομένει	1167
χωρίς spam	1189
""", 'ψ': """
ψήφισε	96	1160
ψηφίστε	96	1160
ψηφίστε στη δημοσκόπηση	1159
ψηφοφορία	97	1118
""", 'ό': """
όλα τα άρθρα του συντάκτη	1193
όλα τα βίντεο	1193
όλα τα νέα	1193
όλα τα παιχνίδια	1162
όλα τα σχόλια	1092
όλες οι ειδήσεις	1093
όνομα	1190
όροι σχολιασμού	1092
όροι χρήσης	1101	1109
όχι ευχαριστώ	1075
όχι τώρα	1075	1179
όχι, ευχαριστώ	1075	1179
""", 'а': """
або	5235
абонамент	263
абонирай се	264
абонирай се за бюлетина	342
абонирайте се	263
автовоспроизведение	4382
автовідтворення	5222
автоматический перевод	4410
автоматическое воспроизведение	4382
автоматичне відтворення	5222
автоматичний переклад	5250
автоматично възпроизвеждане	330
автоматично преведено	351
автоматично пускане	330
авторизация	4275
авторизоваться	4275
адрес электронной почты	4278
азартные игры вызывают зависимость	4292
азартные игры могут вызвать зависимость	4292
азартные игры могут вызывать зависимость	4292
актуално	271
актуальне	5146
анкета	97	323
анкета на деня	322
анонимна кутия	348
анонимная почта	4405
анонимный ящик	4405
анонімна пошта	5245
анонімна скринька	5245
архив	4306
аудиоверсия	4382
аудіоверсія	5222
""", 'б': """
бажаєте отримувати сповіщення	5226
банковская карта	4274
банковский перевод	4274
без спам	342
без спама	4397
без спаму	5237
безкоштовна доставка	5217
безкоштовно. без спаму	5237
безопасный платеж	4273
безплатна доставка	326
бесплатная доставка	4377
бесплатно. без спама	4397
беше ли полезно	351
благодарим ви за абонамента	342
благодарим ви, че гласувахте	322
благодарим за вашия глас	322
благодарим за гласа	322
благодарим за съобщението	342
блокирай	334
блокировать	4387
блокувати	5227
больше	4306
больше материалов по теме	4306
больше новостей	4306
больше статей	4400
будь-яка сума	5232
будьте в курсе	4278
была ли статья полезной	4301
більше від автора	5240
більше за темою	5146
більше матеріалів автора	5162
більше матеріалів за темою	5146
більше на цю тему	5146
більше новин	5146
більше новин на тему	5146
більше по темі	5146
більше про це	5149
більше статей	5240
""", 'в': """
в закладки	4415
в избранное	4285
в корзину	4293	4376
в наш магазин	4376
в тази статия	345
в тренде	4306
в этой статье	4400
важен каждый рубль	4392
важен любой вклад	4392
важко відповісти	5213
важлива кожна гривня	5232
важливий кожен внесок	5232
важливо	5146
вам будет интересно	4306
вам може бути цікаво	5146
вам може сподобатися	5146
вам может быть интересно	4306
вам может понравиться	4306
вам також може сподобатися	5146
варианты подписки	4394
вартість доставки	5217
варіанти передплати	5234
вас може зацікавити	5146
вас может заинтересовать	4306
ваш e-mail	4278
ваш email	4278
ваш голос враховано	5208
ваш голос зараховано	5208
ваш голос принят	96	4370
ваш голос учтен	4370
ваш голос учтён	96	4370
ваша електронна пошта	5237
ваша почта	4398
ваша пошта	5238
ваша электронная почта	4397
ваше имя	4398
ваше повідомлення	5238
ваше повідомлення надіслано	5237
ваше сообщение	4398
ваше сообщение отправлено	4397
ваше ім'я	5238
вашето име	343
вашето съобщение	343
вашето съобщение е изпратено	342
вашият глас беше отчетен	322
вашият глас е отчетен	322
вашият имейл	342
вашият имейл адрес	342
вбудований контент	5219
введите e-mail	4278
введите email	4278
введите ваш email	4278
введите ваш адрес электронной почты	4278
введите корректный e-mail	4397
введите корректный email	4279
введите корректный адрес	4279
введите правильный e-mail	4279
введите сумму	4391
введіть коректний e-mail	5237
введіть суму	5231
вгору	5209
вградено съдържание	327
вернуться на главную	4400
версия для печати	4285
версия за печат	355
версія для друку	5255
вече гласувахте	322
вече имам профил	339
вече имате абонамент	339
вече имате акаунт	264
вече имате профил	339
вече подкрепям	278
вече следите	354
вече следите тази тема	354
вече сте абонат	264
вече сте гласували	322
вече съм абонат	339
вже вимкнено	5230
вже зареєстровані	5121
вже маєте акаунт	5234
вже маєте передплату	5234
вже є акаунт	5121
ви вже голосували	5208
ви вже проголосували	5208
ви вже підписані	5253
ви вже підписані на цю тему	5253
ви вичерпали ліміт статей	5234
ви можете відписатися будь-коли	5237
ви підписані	5237
ви підписані на автора	5253
ви підписані на тему	5253
ви успішно підписалися	5237
виберіть суму	5231
вибрати	5235
вибір редакції	5146
видео	4306
видео # из #	4399
видео # от #	344
видео больше недоступно	4382
видео загружается	4382
видео не может быть воспроизведено	4382
видео недоступно	4382
видео недоступно в вашей стране	4382
видео недоступно в вашем регионе	4382
видеоплеер загружается	4382
видеото вече не е налично	330
видеото не е достъпно	330
видеото не е достъпно във вашата страна	330
видеото не е налично	330
видеото не е налично във вашата страна	330
видеото не може да бъде възпроизведено	330
видяхте грешка	348
виж # снимки	344
виж всички	345
виж всички # снимки	344
виж всички снимки	344
виж всички статии	345
виж галерията	345
виж коментарите	352
виж офертата	325
виж резултатите	96	322
виж снимки	344
виж цената	325
вижте # снимки	344
вижте видеото	330
вижте всички	345
вижте всички # снимки	344
вижте всички снимки	344
вижте офертата	325
вижте още	271
вижте още от	271
вижте плановете	339
вижте резултатите	322
вижте снимки	344
вижте цената	325
вийти	19
використання матеріалів лише з дозволу редакції	5246
вимкнути звук	5222
вимкнути рекламу	5257
вимкніть adblock	5228
винаги показвай	327
винаги разрешавай	327
виникла помилка. спробуйте ще раз	5237
виправлення й уточнення	5245
вкажіть суму	5231
включете javascript	330
включете известията	333
включете се в дискусията	352
включи	334
включи звука	330
включи известията	333
включи се в дискусията	352
включите уведомления	4366
включить	4387
включить звук	4382
включить уведомления	4366
вконтакте	4286
влез	264
влез с facebook	339
влез с google	339
влез, за да коментираш	352
влезте	264
вміст недоступний	5219
внешний контент	4379
во весь экран	4309
водещи новини	271
войти	4275
войти в аккаунт	4275
войти в чат	4301
войти по почте	4394
войти с помощью google	4394
войти с яндекс id	4394
войти через apple	4394
войти через facebook	4394
войти через google	4394
войти через vk	4394
войти через вконтакте	4394
войти через яндекс	4394
войти, чтобы комментировать	4411
вопрос дня	4373
воспроизвести	4309
воспроизвести видео	4382
восстановить пароль	4394
время на чтение	4309
время чтения # мин	4309
все	4309
все комментарии	4301
все още няма коментари	352
все още нямате профил	339
все права сохранены	4406
всегда показывать	4379
всегда разрешать	4380
всего проголосовало #	4370
всеки лев е важен	337
всеки лев помага	337
всеки петък. безплатно. без спам	342
всички коментари	352
всички статии	345
всички статии на автора	345
встановити додаток	5224
встановити застосунок	5224
встроенный контент	4379
всяка помощ е важна	337
всяко дарение е важно	337
всяко дарение помага	337
всі коментарі	5251
всі матеріали	5240
всі матеріали автора	5240
всі новини	5148
всі статті	5240
всі статті автора	5240
вход	264	4275
вход с apple	339
вход с facebook	339
вход с google	339
вхід	5121
въведете валиден имейл	342
въведете имейл	342
въведете сума	337
възникна грешка. опитайте отново	342
възникна грешка. опитайте по-късно	342
външно съдържание	327
въпрос на деня	322
вы подписались	4279
вы подписаны	4397
вы подписаны на автора	4413
вы подписаны на тему	4413
вы уже голосовали	4370
вы уже проголосовали	4370
вы успешно подписались	4397
выберите подписку	4394
выберите сумму	4273
выберите тариф	4394
выбор редакции	4306
выбрать	4395
выбрать подписку	4394
выбрать тариф	4394
выйти	19
від наших партнерів	5257
відділ передплати: #	106
відео	5146
відео # з #	5239
відео # із #	5239
відео більше недоступне	5222
відео вище	5173
відео недоступне	5222
відео недоступне у вашій країні	5222
відео неможливо відтворити	5222
відео нижче	5173
відеоплеєр завантажується	5222
відкликати згоду	5219
відкрити	5150
відкрити в додатку	5224
відкрити в застосунку	5224
відкрити галерею	5240
відкрити застосунок	5224
відкрити карту	5150
відкрити статтю	5234
відновити пароль	5234
відписатися	5254
відписатися від теми	5253
відписатися можна будь-коли	5237
відповісти	5141	5252
відправити	5238
відскануйте qr-код	5225
відскануйте qr-код, щоб завантажити застосунок	5224
відтворити	5223
відтворити відео	5222
відхилити	5136
відхилити все	5220
відхилити всі	5220
""", 'г': """
генерирано от ai	351
генерирано от ии	351
генерирано с изкуствен интелект	351
главная	4309
главная страница	4401
главное	4306
главное за день	4306
главные новости	4306
гласувай	96	323
гласувайте	96
гласувам	323
гледай видеото	330
годишен абонамент	340
годишно	340
годишно плащане	340
годовая подписка	4395
головна	5148
головна сторінка	5241
головне	5146
головне за день	5146
головні новини	5146
голосование	97
голосовать	96	4373
голосування	97
голосувати	96	5213
грати	5213
грати онлайн	5208
громкость	4383
гучність	5223
""", 'д': """
да, включить	4367
да, искам	334
да, моля	334
да, пожалуйста	4387
да, спасибо	4387
да, хочу	4387
далее	4309
далі	5148	5209
дарете	263
дари	263
дари еднократно	337
дари месечно	337
дари сега	263
детали	4311
детальніше	5148
деталі	5150
дзен	4286
дивитися # світлин	5239
дивитися # світлини	5239
дивитися # фото	5239
дивитися # фотографій	5239
дивитися # фотографії	5239
дивитися всі	5240
дивитися всі # світлин	5239
дивитися всі # світлини	5239
дивитися всі # фото	5239
дивитися всі # фотографій	5239
дивитися всі # фотографії	5239
дивитися всі світлин	5239
дивитися всі світлини	5239
дивитися всі фото	5239
дивитися всі фотографій	5239
дивитися всі фотографії	5239
дивитися відео	5222
дивитися галерею	5240
дивитися онлайн-трансляцію	5240
дивитися оригінал	5210
дивитися світлин	5239
дивитися світлини	5239
дивитися усі # світлин	5239
дивитися усі # світлини	5239
дивитися усі # фото	5239
дивитися усі # фотографій	5239
дивитися усі # фотографії	5239
дивитися усі світлин	5239
дивитися усі світлини	5239
дивитися усі фото	5239
дивитися усі фотографій	5239
дивитися усі фотографії	5239
дивитися фото	5239
дивитися фотогалерею	5240
дивитися фотографій	5239
дивитися фотографії	5239
дивіться відео	5173
дивіться відео вище	5173
дивіться відео нижче	5173
дивіться також	5146
дивіться також відео	5173
дивіться у відео	5173
длительность	4383
длительность #	4383
для передплатників	5234
для подписчиков	4275
до закладок	5255
до кошика	5132	5216
до крамниці	5133
до початку сторінки	5212
до рецепту	66
до теми	5146
добавете ни като предпочитан източник	354
добави в количката	325
добави като предпочитан източник	354
добави коментар	352
добави към моите теми	354
добави към предпочитани източници	354
добавить в избранное	4413
добавить в избранные источники	4413
добавить в источники	4413
добавить в корзину	4376
добавить в мои темы	4413
добавить в предпочитаемые источники	4413
добавить комментарий	4301
добровольное пожертвование	4391
довільна сума	5231
догори	5209
додати в кошик	5216
додати до кошика	5216
додати до моїх тем	5253
додати до обраних джерел	5253
додати до обраного	5253
додати до пріоритетних джерел	5253
додати до улюблених джерел	5253
додати коментар	5141
додати як пріоритетне джерело	5253
дозволити	5227
дозволити й показати	5137
дозволити контент	5219
дозволити один раз	5219
дозволити рекламу	5230
дозволити сповіщення	5226
дозволити та показати	5137
дозволити та продовжити	5137
дозволити і показати	5137
дозволити і продовжити	5137
дозвольте сповіщення	5203
докладвай	353
докладвай грешка	274
докладвай коментар	352
докладвай рекламата	357
докладніше	5148
долучитися	5118
долучитися до обговорення	5251
долучитися до спільноти	5231
допомагає будь-яка сума	5232
доставка оплачивается отдельно	4376
достигнахте лимита на статиите	339
доступно по подписке	4275
друга сума	337
другая сумма	4273
други новини	22
другие материалы	22	4306
другие материалы рубрики	4306
другие новости	22	4306
другие новости раздела	4306
другие статьи	4306
другие статьи автора	4400
друк	5127
друкувати	5255
дякуємо за ваш голос	96	5208
дякуємо за ваше повідомлення	5237
дякуємо за голос	5208
дякуємо за повідомлення	5237
дякуємо за реєстрацію	5237
дякуємо за участь в опитуванні	5208
дізнатися ціну	5216
""", 'е': """
единоразово	4269
еднократно дарение	337
ежегодно	4395
ежемесячно	4269
ежемесячное пожертвование	4391
ежемесячный платеж	4392
ежемесячный платёж	4392
економія #%	5235
ексклузивно за абонати	339
ексклюзивно для передплатників	5234
електронна адреса	5238
електронна пошта	5238
електронна пошта або логін	5234
етикети	331
еще нет аккаунта	4394
еще новости	4306
еще от автора	4400
еще по теме	4306
ещё	4306
ещё не подписчик	4394
ещё нет аккаунта	4394
ещё новости	4306
ещё от автора	4400
ещё по теме	4306
""", 'ж': """
желаете ли да получавате известия	333
жодного спаму	5237
""", 'з': """
з нашого магазину	5216
з нашої крамниці	5133
за абонати	339
за датою	5252
за популярністю	5252
за темою	5146
забелязахте грешка	348
заборонити	5227
забравена парола	264
забравили сте паролата си	339
забронировать билет	4376
забронировать место	4376
забронювати квиток	5216
забронювати місце	5216
забув пароль	5234
забули пароль	5121
забыл пароль	4394
забыли пароль	4275
завантаження відео	5222
завантаження плеєра	5222
завантажити аудіо	5222
завантажити випуск	5222
завантажити відео	5219
завантажити додаток	5224
завантажити допис	5219
завантажити застосунок	5224
завантажити контент	5219
завантажити публікацію	5219
завантажити ще	5148
завжди дозволяти	5220
завжди показувати	5219
загрузить видео	4379
загрузить еще	4309
загрузить ещё	4309
загрузить контент	4379
загрузить пост	4379
загрузить публикацию	4379
загрузка видео	4382
загрузка плеера	4382
задайте вопрос нашему ии	107
задать вопрос ии	107
задонатити	5118
задонатить	4269
задължителни полета	342
задължително	343
задължително поле	342
заказать	4293
заказать книгу	4376
закрити	5117
закрити галерею	5240
закрити рекламу	5257
закрыть	4268
закрыть галерею	4400
закрыть рекламу	4416
залишилося #	5223
залишити відгук	5249
залишити відповідь	5144
залишити коментар	5141
залиште коментар	5251
заметили ошибку	4405
замовити	5132
замовити книгу	5216
замовити книжку	5216
запазете място	325
запази	274
запази за по-късно	355
запази избора	327
запази място	325
запази настройките	327
запази рецептата	66
запази статията	274
запам'ятати мене	5235
запитайте нашого помічника	107
запитайте ші	107
запитати ші	107
заповніть це поле	5237
заполните это поле	4397
запомни ме	340
запомнить меня	4395
започни теста	322
запретить	4387
запропонувати новину	5141
зарегистрироваться	4275
зареди видеото	327
зареди още	345
зареди публикацията	327
зареди съдържанието	327
зареждане на видеото	330
зареждане на плейъра	330
зареєструватися	5121
зарубежной картой	4392
затвори	278
затвори галерията	345
затвори рекламата	357
затрудняюсь ответить	4373
защо виждам тази реклама	357
зберегти	5127
зберегти вибір	5219
зберегти на потім	5255
зберегти налаштування	5219
зберегти рецепт	66
зберегти статтю	5127
збережено	5256
збільшити	5148
збільшити зображення	5240
збільшити текст	5255
збільшити фото	5240
збільшити шрифт	5255
зв'язатися з автором	5240
звук	331
згенеровано за допомогою ші	5249
згенеровано штучним інтелектом	5249
згенеровано ші	5249
згорнути	5150	5240
зменшити шрифт	5255
змінити згоду	5219
змінити налаштування	5137
змінити налаштування cookie	5137
змінити розмір тексту	5255
зміст	5148
зміст статті	5240
знайшли помилку	5245
знижка #%	5235
знижка для передплатників	5216
зображення # з #	5239
зображення # із #	5239
зовнішній контент	5219
зробити внесок	5118
зробити донат	5231
зрозуміло	5136
""", 'и': """
играй сега	322
играть	4373
играть онлайн	4370
из нашего магазина	4376
изберете	340
изберете абонамент	339
изберете план	339
изберете сума	337
избери	340
избери абонамент	339
избери план	339
избери сума	337
избрано от редакцията	271
известия	334
изключете adblock	335
изключете блокера за реклами	335
изключете рекламния блокер	335
изключи звука	330
изключих рекламния блокер	335
изкуственият интелект може да греши	351
изменить настройки	4296
изменить настройки cookie	4296
изменить размер текста	4415
изменить согласие	4379
изображение # из #	4399
изображение # от #	344
използвате adblock	335
използвате блокер за реклами	335
използвате рекламен блокер	335
изпратете сигнал	348
изпрати	343
изпрати коментар	352
изпрати на приятел	274
изпрати новина	348
изпрати обратна връзка	351
изпрати по имейл	274
изпрати сигнал	348
изпрати статията по имейл	274
изпрати съобщение	342
изтегли приложението	332
ии может ошибаться	4409
или	340	4395
имам профил	339
имате ли профил	339
име	343
имейл адрес	342
имейл или потребителско име	339
имя	4398
индекс	4398
интересное	4306
искате ли да получавате известия	333
использование материалов только с разрешения редакции	4406
исправления и уточнения	4405
""", 'к': """
к началу	4309
к началу страницы	4400
к рецепту	66
каждое пожертвование важно	4391
каждую пятницу. бесплатно. без спама	4397
каждый донат важен	4391
каждый рубль важен	4392
как да изключа adblock	335
как да изключите рекламния блокер	335
как защитаваме източниците си	348
как мы защищаем источники	4405
как мы защищаем наших источников	4405
как отключить adblock	4388
как пазим източниците си	348
картина в картината	330
картинка в картинке	4383
картинка в картинці	5223
категории	4306
категорії	5146
качество	4383
керування згодою	5219
керувати згодою	5219
керувати сповіщеннями	5226
ключови думи	271
книга з автографом	5133
книга з автографом автора	5133
книга с автографом	4294
книга с автографом автора	4294
книга с подписью автора	4294
книги с автографом	4294
книжка з автографом	5133
книжка з автографом автора	5133
книжки з автографом	5133
кожен внесок важливий	5232
кожен донат важливий	5231
кожна гривня важлива	5232
коментар	5141
коментари	274
коментарі	5141
коментарів ще немає	5251
коментирай	274
коментирайте	274
коментирайте първи	274
коментирането е изключено	352
коментування закрито	5251
коментувати	5141
комерційний контент	5257
комерційний матеріал	5257
комментарии	4301
комментарии отсутствуют	4301
комментарий	4301
комментировать	4301
коммерческий контент	4416
коммерческий материал	4416
конец рекламы	4416
контакти	5141
контакты	4301
контент заблокирован	4379
контент заблоковано	5219
контент недоступен	4379
контент недоступний	5219
конфиденциальность	4295
конфиденциальность и cookie	4296
конфіденційність і cookie	5137
копирай връзката	355
копирай линк	274
копирай линка	274
копирането забранено	349
копирано	356
копирано в клипборда	355
копирование запрещено	4406
копировать ссылку	4285
копіювання заборонено	5246
копіювати посилання	5127
короткий переказ від ші	107
край на рекламата	357
крамниця	5132
кросворд	5213
кросворд дня	109
кроссворд	4373
кроссворд дня	4370
кръстословица	323
купете билети	325
купете книгата	325
купи абонамент	264
купи билет	325
купи билети	325
купи книгата	325
купи лиценз	349
купи сега	325
купите нам кофе	4391
купити	5132
купити журнал	5216
купити зараз	5216
купити квитки	5216
купити квиток	5216
купити книгу	5216
купити книжку	5216
купити ліцензію	5246
купити нам каву	5231
купити передплату	5234
купить	4293
купить билет	4376
купить билеты	4376
купить билеты онлайн	4376
купить журнал	4376
купить книгу	4376
купить лицензию	4406
купить номер	4376
купить подписку	4275
купить права на публикацию	4406
купить сейчас	4376
към галерията	345
към количката	325
към магазина	325
към началната страница	345
към началото	331
към рецептата	66
към страницата за дарения	337
към съдържанието	345
кінець реклами	5257
""", 'л': """
лента новостей	4306
линкът е копиран	355
личный кабинет	4275
лише для передплатників	5234
лише необхідні	5219
логин	4395
логин или e-mail	4394
логін	5235
логін або e-mail	5234
лучшие	4412
любая сумма	4392
любая сумма важна	4392
""", 'м': """
магазин	4293
маджонг	323	4373	5213
материал закрыт	4394
материал защищен авторским правом	4406
материал защищён авторским правом	4406
материал партнера	4416
материал партнёра	4416
материал создан автоматически	4409
материалы защищены авторским правом	4406
материалы партнеров	4290
материалы партнёров	4416
материалы по теме	4306
матеріал захищено авторським правом	5246
матеріал партнера	5257
матеріал створено автоматично	5249
матеріали за темою	5146
матеріали захищені авторським правом	5246
матеріали партнерів	5257
матеріали по темі	5146
машинний переклад	5250
машинно преведено	351
машинный перевод	4410
маєте акаунт	5234
маєте новину	5245
меню	4309	5148
месечен абонамент	340
месечно	340
месечно дарение	337
месечно плащане	340
месячная подписка	4395
метки	4306
ми не можемо показати цей вміст	5219
ми не можемо показати цей контент	5219
може би по-късно	278
може да ви хареса	271
може да харесате още	271
может быть, позже	4268
может позже	4268
можете да се откажете по всяко време	339
можете да се отпишете по всяко време	342
можливо, пізніше	5117
можна скасувати будь-коли	5234
мои темы	4413
моите теми	354
мой профиль	4275
моля, изключете рекламния блокер	335
моля, опитайте по-късно	342
моят профил	264
мої теми	5253
мы в социальных сетях	4287
мы в соцсетях	4287
мы вконтакте	4287
мы не можем показать это содержимое	4379
мы не можем показать этот контент	4379
мы отправили вам письмо	4279
мій профіль	5121
місячна передплата	5235
місячна підписка	5235
мітки	5146
""", 'н': """
на весь екран	5222
на весь экран	4382
на главную	4309
на головну	5240
на живо	331
на початок	5223
на початок сторінки	5240
на правах реклами	5130
на правах рекламы	4290
на сторінку пожертв	5231
на страницу пожертвований	4391
на цял екран	330
наверх	4309	5148
нагадати пізніше	5117
нагору	5209
нагору сторінки	5212
надіслати	96	5127	5238
надіслати відгук	5249
надіслати другові	5255
надіслати другу	5127
надіслати електронною поштою	5255
надіслати коментар	5251
надіслати новину	5245
надіслати новину анонімно	5245
надіслати повідомлення	5237
надіслати поштою	5127
надіслати статтю поштою	5127
надіслати у whatsapp	5255
надішліть свої фото	5245
наживо	5223
нажмите, чтобы увеличить	4400
назад	4309	5148	5209
назначение платежа: пожертвование	4391
най-коментирани	271
най-нови	353
най-новите първо	352
най-новото	271
най-популярен	340
най-стари	353
най-старите първо	352
най-харесвани	353
най-четени	271
най-четено	271
най-четено днес	271
най-четеното днес	271
найкраща пропозиція	5235
найкращі	5252
найпопулярніше	5146	5235
найпопулярніше за добу	5146
найпопулярніше за тиждень	5146
найпопулярніший	5235
найти	4309
найчитаніше	5146
налаштування	5136
налаштування cookie	5219
налаштування конфіденційності	5219
налаштування приватності	5219
налаштування файлів cookie	5219
налаштувати cookie	5219
налаштувати сповіщення	5226
налично в google play	332
нам нужно ваше согласие	4296
нам потрібна ваша згода	5137
намали шрифта	355
написати автору	5240
написати анонімно	5245
написати в редакцію	5245
написати коментар	5141
написать автору	4400
написать анонимно	4405
написать в редакцию	4405
написать комментарий	4301
напишете коментар	352
напиши коментар	274
напомни ми по-късно	278
напомнить позже	4268
направете дарение	263
направете теста	322
направи теста	322
настроить cookie	4379
настроить уведомления	4386
настройки	4295
настройки cookie	4295
настройки за поверителност	327
настройки конфиденциальности	4379
настройки на бисквитките	327
настройки приватности	4379
настройки файлов cookie	4379
наступна	5148
наступна новина	5240
наступна світлина	5240
наступна стаття	5146
наступна сторінка	5240
наступне відео	5222
наступне фото	5240
наступний матеріал	5212
наступний слайд	5240
натисніть, щоб збільшити	5240
начална страница	345
начать игру	4370
начать тест	4370
наш магазин	4294
наша крамниця	5133
нашли ошибку	4405
не вдалося відтворити відео	5222
не вдалося завантажити відео	5222
не дозволяти	5204
не зараз	5117	5204
не маєте акаунта	5234
не можем да покажем това съдържание	327
не пропустите	4306
не пропустіть	5146
не разрешать	4367
не сега	278
не сегодня	4268
не сейчас	4268	4367
не сьогодні	5117
не удалось воспроизвести видео	4382
не удалось загрузить видео	4382
не, благодаря	278
невалиден имейл	342
невалиден имейл адрес	342
неверный e-mail	4397
неверный email	4279
неверный адрес электронной почты	4397
неверный имейл	4279
нейросеть может ошибаться	4409
некоректна адреса	5237
некоректний e-mail	5237
некорректный e-mail	4397
некорректный email	4279
некорректный адрес	4397
немає акаунта	5234
немає акаунту	5234
немає коментарів	5251
немає передплати	5234
необов'язково	5238
необязательно	4398
неправильна електронна адреса	5237
неправильный e-mail	4279
неправильный email	4279
неправильный имейл	4279
нет аккаунта	4394
нет комментариев	4301
нет подписки	4394
нет, спасибо	4268	4367
нещо се обърка. опитайте отново	342
нещо се обърка. опитайте по-късно	342
никакого спама	4397
новини	5146
новини за темою	5146
новини компаній	5130
новини партнерів	5130	5146
новости	4306
новости smi#	4306
новости партнеров	4290
новости партнёров	4290
новости по теме	4306
новости сми#	4306
новые	4412
нові	5252
номер телефона	4398
номер телефону	5238
нравится	4412
няма коментари	352
нямам мнение	323
нямам профил	339
нямате абонамент	339
нямате профил	339
ні, дякую	5117	5204
""", 'о': """
обговорити	5141
обговорити в telegram	5144
обговорити в коментарях	5144
обговорити в чаті	5144
обговорити на форумі	5144
обговорити у facebook	5144
обговорити у форумі	5144
оберіть передплату	5234
оберіть план	5234
оберіть суму	5231
обнови страницата	336
обновите страницу	4390
обновить страницу	4390
обов'язкове поле	5237
обов'язково	5238
обрати	5235
обрати передплату	5234
обрати план	5234
обрати тариф	5234
обратная связь	4301
обратно към началната страница	345
обратно към началото	345
обратно нагоре	345
обсудить	4301
обсуждение	4301
общи условия	328
обязательно	4398
обязательное поле	4397
одноклассники	4286
одноразово	5118
озвучено роботом	4382
озвучено синтезированным голосом	4382
озвучено синтезованим голосом	5222
оновити сторінку	5230
оновіть сторінку	5230
опитайте отново	342
опитайте по-късно	342
опитування	97	5213
опитування дня	96	5208
оплата раз в год	4394
оплата раз на рік	5234
опрос	97
опрос дня	96	4370
опублікувати коментар	5144
основание: дарение	337
оставащо време	331
оставащо време #	330
оставащо време -#	330
оставете коментар	352
остави коментар	352
оставить комментарий	4301
оставить отзыв	4409
оставшееся время	4383
оставшееся время #	4382
оставшееся время -#	4382
оставьте комментарий	4411
останні новини	5146
останні статті	5146
от нашите партньори	357
от наших партнеров	4416
от наших партнёров	4416
от нашия магазин	325
ответить	4301	4412
отвори в приложението	332
отвори галерията	345
отвори приложението	332
отговор	353
отговори	353
отдел подписки: #	106
отиди на рецептата	66
отказ по всяко време	339
отказаться	4295
отказвам всички	328
отклонить	4295
отклонить все	4380
отклонить всё	4380
отключете статията	339
отключете цялата статия	264
отключи статията	264
отключите adblock	4388
отключите адблок	4388
отключить звук	4382
отключить рекламу	4416
открихте грешка	348
открихте грешка в текста	348
открыть	4311
открыть в браузере	4420
открыть галерею	4400
открыть карту	4311
открыть приложение	4384
открыть статью	4394
отмена в любой момент	4394
отменить можно в любой момент	4394
отозвать согласие	4379
отпечатай	274
отпечатай статията	274
отписаться	4414
отписаться можно в любой момент	4397
отписаться от рассылки	4420
отписаться от темы	4413
отпишете се по всяко време	342
отправить	96	4398
отправить другу	4285
отправить комментарий	4411
отправить отзыв	4409
отправить по почте	4285
отправить по электронной почте	4415
отправить сообщение	4397
отримувати сповіщення	5226
отсканируйте qr-код	4385
отстъпка за абонати	325
оттегли съгласието	327
оттегляне на съгласието	327
отхвърли всички	328
оферта за читатели	325
оформити передплату	5234
оформити підписку	5121
оформить донат	4269
оформить доступ	4394
оформить ежемесячное пожертвование	4391
оценете статията	274
оцените материал	4301
оцените рецепт	66
оцените статью	4301
оценить рецепт	66
оцініть матеріал	5141
оцініть рецепт	66
оцініть статтю	5141
още новини	271
още нямате абонамент	339
още нямате профил	339
още от	271
още от автора	345
още от деня	271
още от рубриката	271
още от този автор	345
още по темата	271
още статии	345
""", 'п': """
парола	340
пароль	4395	5235
партнерский материал	4290
партнерский проект	4290
партнерський матеріал	5130
партнерський проєкт	5130
партньорско съдържание	270
партнёрский материал	4290
партнёрский проект	4290
пасианс	323
пасьянс	4373	5213
пауза	331	4383	5223
переведено автоматически	4409
переведено нейросетью	4409
переведено с помощью ии	4409
перевір себе	5213
перевірте свою пошту	5237
перевірте свої знання	5208
перевірте себе	5213
переглянути # світлин	5239
переглянути # світлини	5239
переглянути # фото	5239
переглянути # фотографій	5239
переглянути # фотографії	5239
переглянути всі # світлин	5239
переглянути всі # світлини	5239
переглянути всі # фото	5239
переглянути всі # фотографій	5239
переглянути всі # фотографії	5239
переглянути всі світлин	5239
переглянути всі світлини	5239
переглянути всі фото	5239
переглянути всі фотографій	5239
переглянути всі фотографії	5239
переглянути галерею	5240
переглянути пропозицію	5216
переглянути результати	96	5208
переглянути світлин	5239
переглянути світлини	5239
переглянути усі # світлин	5239
переглянути усі # світлини	5239
переглянути усі # фото	5239
переглянути усі # фотографій	5239
переглянути усі # фотографії	5239
переглянути усі світлин	5239
переглянути усі світлини	5239
переглянути усі фото	5239
переглянути усі фотографій	5239
переглянути усі фотографії	5239
переглянути фото	5239
переглянути фотографій	5239
переглянути фотографії	5239
переглянути ціну	5216
передплата	5121
передплатити	5121
перезавантажити сторінку	5230
перезавантажте сторінку	5230
перезагрузите страницу	4390
перезагрузить страницу	4390
перейти в галерею	4400
перейти в магазин	4376
перейти до галереї	5240
перейти до досьє	5240
перейти до змісту	5240
перейти до контенту	5240
перейти до крамниці	5133
перейти до магазину	5216
перейти до оплати	5231
перейти до основного вмісту	5240
перейти до пожертви	5231
перейти до пропозиції	5216
перейти до рецепта	66
перейти к досье	4400
перейти к контенту	4400
перейти к оплате	4391
перейти к основному содержанию	4400
перейти к пожертвованию	4391
перейти к предложению	4376
перейти к рецепту	66
перейти к содержанию	4309
перейти к сюжету	4400
перекладено автоматично	5249
перекладено за допомогою ші	5249
перекладено ші	5249
пересказ нейросети	4409
пересказ от нейросети	107
пересказано нейросетью	4409
печать	4285
печать рецепта	66
питання дня	5213
пишете до редакцията	348
пишете на автора	345
пиши на автора	345
платена публикация	92	270
платено партньорство	357
платено съдържание	270
плеер загружается	4382
плейърът се зарежда	330
плеєр завантажується	5222
по дате	4412
по подписке	4275
по популярности	4412
по теме	4306
по-късно	279	334
побачили помилку	5245
повернутися на головну	5240
повернутися нагору	5212
повний екран	5223
повноекранний режим	5222
повідомити новину	5245
повідомити про помилку	5141
повідомити про помилку в тексті	5141
повідомлення	5238
повідомлення надіслано	5237
погоджуюсь	5136
погоджуюся	5136
погодитись і продовжити	5137
погодитися та продовжити	5219
погодитися і продовжити	5137
пограти	5213
подай сигнал	348
подарете тази статия	274
подари статията	355
подарите подписку	4422
подарите подписку к новому году	4422
подарите подписку на новый год	4422
подарить доступ	4415
подарить материал	4285
подарить подписку	4422
подарить статью	4275
подарувати доступ	5255
подарувати передплату	5261
подарувати статтю	5127
подаруйте передплату	5261
подаруйте передплату на різдво	5261
подаруйте підписку	5261
поддержать	4269
поддержать автора	4269
поддержать на boosty	4391
поддержать на patreon	4391
поддержать нас	4269
поддержать проект	4269
поддержать редакцию	4269
поддержите нас	4269
поделитесь	4285
поделиться	4285
поделиться в telegram	4285
поделиться в twitter	4285
поделиться в одноклассниках	4285
поделиться в соцсетях	4285
поделиться вконтакте	4285
поделиться новостью	4285
поделиться ссылкой	4285
поделиться статьей	4285
поделиться статьёй	4285
подкасти	5146
подкасты	4306
подкрепете ни	263
подкрепи	263
подкрепи ни	263
подобається	5252
подобни статии	271
подписаться	4275
подписаться в max	4287
подписаться в telegram	4287
подписаться на автора	4413
подписаться на канал	4287
подписаться на новости	4278
подписаться на рассылку	4278
подписаться на телеграм-канал	4287
подписаться на тему	4413
подписаться на уведомления	4386
подписка	4275
подписка на год	4394
подписка на месяц	4394
подписывайтесь	4287
подпишитесь	4394
подпишитесь на рассылку	4278
подреди по	352
подробнее	4309
подробнее по теме	4306
подтвердите e-mail	4397
подтвердите адрес электронной почты	4397
поділитись	5127
поділитися	5127
поділитися в telegram	5127
поділитися в соцмережах	5127
поділитися новиною	5127
поділитися статтею	5127
поділіться	5127
пожаловаться	4412
пожаловаться на комментарий	4411
пожаловаться на рекламу	4416
пожертвовать	4269
пожертвувати	5118
позволи	334
позволи известия	333
позже	4387
поиск	4309
покажи # отговора	352
покажи # снимки	344
покажи всички # снимки	344
покажи всички снимки	344
покажи всичко	272
покажи галерията	345
покажи и приеми	327
покажи коментарите	352
покажи отговорите	352
покажи още	272
покажи паролата	339
покажи по-малко	345
покажи повече	345
покажи резултатите	96	322
покажи снимки	344
покажи субтитрите	330
покажи съдържанието	327
показати # відповідей	5251
показати # відповіді	5251
показати # світлин	5239
показати # світлини	5239
показати # фото	5239
показати # фотографій	5239
показати # фотографії	5239
показати більше	5148
показати вміст	5219
показати все	5150
показати всі	5241
показати всі # світлин	5239
показати всі # світлини	5239
показати всі # фото	5239
показати всі # фотографій	5239
показати всі # фотографії	5239
показати всі світлин	5239
показати всі світлини	5239
показати всі фото	5239
показати всі фотографій	5239
показати всі фотографії	5239
показати відповіді	5251
показати галерею	5240
показати й прийняти	5219
показати коментарі	5141
показати контент	5219
показати менше	5240
показати оригінал	5150	5210
показати пароль	5234
показати підпис	5240
показати результати	96	5208
показати розшифровку	5222
показати світлин	5239
показати світлини	5239
показати субтитри	5222
показати усі # світлин	5239
показати усі # світлини	5239
показати усі # фото	5239
показати усі # фотографій	5239
показати усі # фотографії	5239
показати усі світлин	5239
показати усі світлини	5239
показати усі фото	5239
показати усі фотографій	5239
показати усі фотографії	5239
показати фото	5239
показати фотографій	5239
показати фотографії	5239
показати ще	5148
показати і прийняти	5219
показать # ответа	4411
показать # ответов	4411
показать # фото	4399
показать # фотографии	4399
показать # фотографий	4399
показать больше	4309
показать все	4311	4401
показать все # фото	4399
показать все # фотографии	4399
показать все # фотографий	4399
показать все фото	4399
показать все фотографии	4399
показать все фотографий	4399
показать галерею	4400
показать еще	4309
показать ещё	4309
показать и принять	4379
показать карту	4311
показать комментарии	4301
показать контент	4379
показать меньше	4311	4400
показать оригинал	4311	4371
показать ответ	4309
показать ответы	4411
показать пароль	4394
показать перевод	4311
показать подпись	4400
показать расшифровку	4382
показать результаты	96	4370
показать содержимое	4379
показать субтитры	4382
показать фото	4399
показать фотографии	4399
показать фотографий	4399
показувати завжди	5219
показывать всегда	4379
поки немає коментарів	5251
поле обов'язкове для заповнення	5237
поле обязательно для заполнения	4397
полето е задължително	342
политика cookie	4379
политика за защита на личните данни	327
политика за поверителност	327
политика исправлений	4405
политика конфиденциальности	4295
политика конфиденциальности и cookie	4296
политика обработки персональных данных	4295
полноэкранный режим	4382
полный экран	4383
получавай известия	333
получать уведомления	4386
пользовательское соглашение	4295
політика cookie	5219
політика виправлень	5245
політика конфіденційності	5136
політика конфіденційності та cookie	5137
політика приватності	5219
помогает любая сумма	4392
помочь	4269
помочь нам	4269
помочь проекту	4269
помочь редакции	4269
помітили помилку	5245
понятно	4295
попередня	5148
попередня новина	5240
попередня стаття	5146
попередня сторінка	5240
попереднє фото	5240
попередній матеріал	5212
попередній слайд	5240
попитай ai	107
попитай ии	107
попитай нашия асистент	107
поправки и уточнения	348
попробовать бесплатно	4275
попробуйте бесплатно в течение месяца	114
попробуйте еще раз	4397
попробуйте ещё раз	4397
попробуйте месяц бесплатно	114
попробуйте позже	4397
популярне	5146
популярное	4306
популярные	4306	4412
популярные новости	4306
популярные статьи	4306
популярный	4395
популярні	5252
популярні новини	5146
попълнете това поле	342
поръчай книгата	325
поръчайте книгата	325
посилання скопійовано	5127
поскаржитися	5252
поскаржитися на коментар	5251
поскаржитися на рекламу	5257
последнее	4306
последни	271
последни новини	271
последние новости	4306
послухати новину	5127
посмотреть # фото	4399
посмотреть # фотографии	4399
посмотреть # фотографий	4399
посмотреть в браузере	4420
посмотреть все # фото	4399
посмотреть все # фотографии	4399
посмотреть все # фотографий	4399
посмотреть все фото	4399
посмотреть все фотографии	4399
посмотреть все фотографий	4399
посмотреть результаты	96	4370
посмотреть фото	4399
посмотреть фотографии	4399
посмотреть фотографий	4399
посмотреть цену	4376
потвърдете имейла си	342
поточний час	5223
поточний час #	5222
потребителско име	340
потребителско име или имейл	339
похожие материалы	4306
похожие статьи	4306
почати гру	5208
почати тест	5208
почему я вижу эту рекламу	4416
почерпете ни с кафе	337
почерпи ни кафе	337
почтовый индекс	4398
поширити	5127
поширити у facebook	5127
поштовий індекс	5238
пошук	5148
пощенски код	343
правила за коментарите	352
правила за коментиране	274
правила использования	4295
правила коментарів	5251
правила коментування	5141
правила комментариев	4411
правила комментирования	4301
правила користування	5220
предимства за абонати	325
предишна новина	345
предишна снимка	345
предишна статия	345
предишна страница	345
предложение для подписчиков	4376
предложение для читателей	4376
предложить новость	4301
предыдущая	4309
предыдущая новость	4400
предыдущая статья	4306
предыдущая страница	4400
предыдущая фотография	4400
предыдущее фото	4400
предыдущий слайд	4400
презаредете страницата	336
презареди страницата	336
премиум	4275
преміум	5121
препечатването е забранено	349
препечатването забранено	349
препоръчани	271
препоръчано от outbrain	357
препоръчано от taboola	357
препоръчваме	340
препоръчваме ви	271
препоръчваме ви още	271
препоръчваме още	271
пригостити кавою	5231
пригостіть нас кавою	5231
придбати квитки	5216
придбати квиток	5216
придбати книжку	5216
придбати передплату	5234
придбати права на публікацію	5246
приемам всички	328
приемам всички бисквитки	327
приемам и продължавам	327
приеми всички	328
приеми и покажи	327
приеми и продължи	327
призначення платежу: благодійний внесок	5231
прийняти	5136
прийняти все	5220
прийняти всі	5136
прийняти всі файли cookie	5219
прийняти й показати	5219
прийняти й продовжити	5137
прийняти та показати	5219
прийняти та продовжити	5219
прийняти і продовжити	5219
принтирай	274
принтирай рецептата	66
принципи редакції	5245
принять	4295
принять все	4295
принять все cookie	4379
принять все файлы cookie	4379
принять всё	4295
принять и показать	4379
принять и продолжить	4379
прислать новость	4301
прислать новость анонимно	4405
присоединиться к обсуждению	4411
приховати коментарі	5144
пришлите свои фото	4405
приєднатися	5118
приєднатися до спільноти	5118
про автора	5162
про авторку	5162
про авторів	5162
проверете имейла си	342
проверете пощата си	342
провери знанията си	322
проверь себя	4373
проверьте адрес почты	4279
проверьте свои знания	4370
проверьте свою почту	4397
проверьте себя	4373
проголосовало #	4370
проголосовать	96
проголосувати	96
продовження під рекламою	5130
продовження статті під рекламою	5130
продовжити без вимкнення	5228
продовжити з apple	5234
продовжити з google	5234
продовжити через apple	5234
продовжити через facebook	5234
продовжити через google	5234
продолжительность #	4383
продолжить без отключения	4388
продолжить без поддержки	4268
продолжить с apple	4394
продолжить с google	4394
продолжить через apple	4394
продолжить через facebook	4394
продолжить через google	4394
продължава след рекламата	270
продължете с google	339
продължи без изключване	335
продължи с apple	339
продължи с facebook	339
продължи с google	339
продължителност	331
продължителност #	331
произвольная сумма	4391
произошла ошибка	4398
произошла ошибка. попробуйте ещё раз	4397
произошла ошибка. попробуйте позже	4397
пройти опитування	5208
пройти опрос	4370
пройти тест	4370
прокоментувати	5252
прокомментировать	4412
промени размера на текста	355
промо	4290	5130
пропозиція для передплатників	5216
пропозиція для читачів	5216
прослухати статтю	5222
прослушать	4285
прослушать новость	4285
прослушать статью	4382
прочетено от синтетичен глас	330
прочетете и	271
прочетете цялата статия	345
прочети по-късно	355
прочети с абонамент	339
прочети транскрипцията	330
прочети цялата новина	345
прочети цялата статия	345
прочитати пізніше	5255
прочитать позже	4415
прямой эфир	4383
прізвище	5238
публикувай коментар	352
пусни видеото	330
първо най-новите	352
підписатись	5121
підписатися	5121
підписатися на автора	5253
підписатися на сповіщення	5226
підписатися на тему	5253
підписка	5121
підсумок від ші	5249
підтвердьте електронну адресу	5237
підтвердіть e-mail	5237
підтримайте нас	5118
підтримати	5118
підтримати автора	5118
підтримати журналістів	5118
підтримати на buy me a coffee	5231
підтримати на patreon	5231
підтримати нас	5118
підтримати проєкт	5231
підтримати разово	5231
підтримати редакцію	5118
підтримувати щомісяця	5231
пізніше	5227
""", 'р': """
радимо прочитати	5146
радимо також	5146
развернуть	4309
разгадать кроссворд	4370
размер на текста	355
размер на шрифта	70
размер текста	70
размер шрифта	70
разова підтримка	5232
разовий внесок	5232
разовий донат	5231
разово	4269
разовое пожертвование	4391
разовый платеж	4392
разовый платёж	4392
разпечатай	274
разпечатай статията	355
разреши	334
разреши веднъж	327
разреши известия	333
разреши известията	333
разреши рекламите	336
разрешите уведомления	4366
разрешить	4387
разрешить и показать	4296
разрешить и продолжить	4296
разрешить контент	4379
разрешить один раз	4379
разрешить рекламу	4390
разрешить уведомления	4366
ранняя регистрация	4377
раскрыть	4311
распечатать	4285
распечатать рецепт	66
распечатать статью	4285
рассказать друзьям	4285
рассылка	4278
рассылки	4278
расшифровка	4383
регистрация	264	4275
редакция рекомендует	4306
редакційна політика	5245
редакційна політика видання	5245
резултати от анкетата	322
резултати от гласуването	322
результати	97	5150
результати голосування	5223
результати опитування	5223
результаты	97	4311
результаты голосования	4383
результаты опроса	4383
резюме от ai	107
резюме от ии	107
реклама	270	4290	5130
реклама - статията продължава по-долу	270
реклама google	4416
реклама від google	5257
реклама закончилась	4416
реклама закінчилася	5257
реклама на сайте	4290
реклама на сайті	5130
реклама окончена	4416
реклама от google	4416
реклама. продовження нижче	5130
реклама. продолжение ниже	4290
реклами от google	357
рекламний матеріал	5257
рекламно каре	270
рекламно съдържание	270
рекламный материал	4416
рекомендовано outbrain	4416
рекомендовано taboola	4416
рекомендуем	4306	4395
рекомендуем почитать	4306
рекомендуем также	4306
рекомендуемое	4306
рекомендуємо	5146	5235
рекомендуємо прочитати	5146
рекомендуємо також	5146
реши кръстословицата	322
реши теста	322
реєстрація	5121
розгадати кросворд	5208
розгорнути	5150	5240
роздрукувати	5127
роздрукувати рецепт	66
роздрукувати статтю	5127
розмір тексту	70
розмір шрифту	70
розшифровка	5223
российской картой	4392
рубрики	4306	5146
річна передплата	5235
річна підписка	5235
""", 'с': """
самая выгодная	4395
само за абонати	339
само необходими	327
само необходимите	327
самое важное	4306
самое популярное	4306
самое читаемое	4306
самое читаемое за день	4306
самое читаемое за неделю	4306
самый популярный	4395
свали аудиото	330
свали епизода	330
свали от app store	332
свали от google play	332
свали приложението	332
свежее	4306
свежие новости	4306
свернуть	4309
своя сума	5231
своя сумма	4391
свържете се с редакцията	348
свържи се с автора	345
свързани новини	271
свързани публикации	271
свързани статии	271
связаться с нами	4301
світлина # з #	5239
світлина # із #	5239
сгенерировано ии	4409
сгенерировано нейросетью	4409
сгенерировано с помощью ии	4409
сделать донат	4391
сделать пожертвование	4269
сейчас читают	4306
сигнализирай за грешка	348
сканворд	4373
сканирай qr кода	332
сканирайте qr кода	332
сканирайте qr кода и изтеглете приложението	332
сканируйте qr-код	4385
скануйте qr-код	5225
скасувати можна будь-коли	5234
скачать аудио	4382
скачать выпуск	4382
скачать из google play	4384
скидка #%	4395
скидка для подписчиков	4376
скопировано	4286
скопировано в буфер обмена	4415
скопировать ссылку	4285
скопировать ссылку на статью	4285
скопійовано	5256
скопійовано в буфер обміну	5255
скопіювати посилання	5127
скопіювати посилання на статтю	5127
скорост	331
скорост на възпроизвеждане	330
скорость воспроизведения	4382
скрий отговорите	352
скрий рекламата	357
скрыть	4311
скрыть ответы	4411
скрыть рекламу	4416
слайд # з #	5239
слайд # из #	4399
слайд # от #	344
слайд # із #	5239
слайд #/#	4399	5239
следвай автора	354
следвай темата	354
следвате тази тема	354
следваща новина	345
следваща снимка	345
следваща статия	345
следваща страница	345
следващо видео	330
следете на живо	345
следете темата	354
следи темата	354
следить за автором	4413
следить за онлайном	4400
следить за темой	4413
следующая	4309
следующая новость	4400
следующая статья	4306
следующая страница	4400
следующая фотография	4400
следующее видео	4382
следующее фото	4400
следующий слайд	4400
слухати	5127
слухати новину	5127
слушай новината	274
слушай статията	330
слушать	4285
слушать новость	4285
см. также	4306
смотреть # фото	4399
смотреть # фотографии	4399
смотреть # фотографий	4399
смотреть в браузере	4420
смотреть видео	4382
смотреть все	4309
смотреть все # фото	4399
смотреть все # фотографии	4399
смотреть все # фотографий	4399
смотреть все фото	4399
смотреть все фотографии	4399
смотреть все фотографий	4399
смотреть галерею	4400
смотреть онлайн-трансляцию	4400
смотреть оригинал	4371
смотреть предложение	4376
смотреть фото	4399
смотреть фотогалерею	4400
смотреть фотографии	4399
смотреть фотографий	4399
смотри также	4306
смотрите также	4306
сначала новые	4411
сначала старые	4411
снимка # от #	344
снимка #/#	344
снимок # из #	4399
советуем почитать	4306
согласен	4295
согласен и продолжить	4296
согласиться	4295
согласиться и продолжить	4379
содержание	4309
содержание статьи	4400
содержимое недоступно	4379
создано ии	4409
создано нейросетью	4409
создано при помощи ии	4409
создано с помощью ии	4409
создать аккаунт	4275
сообщение	4398
сообщение отправлено	4397
сообщить новость	4405
сообщить об опечатке	4301
сообщить об ошибке	4301
сортирай по	352
сортиране	353
сортировать	4412
сортировать по	4411
сортировка	4412
сортування	5252
сортувати	5252
сортувати за	5251
сохранено	4286
сохранить	4285
сохранить выбор	4379
сохранить на потом	4415
сохранить настройки	4379
сохранить рецепт	66
сохранить статью	4285
социальные сети	4287
спасибо за ваш голос	96	4370
спасибо за ваше сообщение	4397
спасибо за подписку	4278
спасибо за регистрацию	4397
спасибо за сообщение	4397
спасибо за участие в опросе	4370
спасибо, ваш голос учтён	4370
спершу нові	5251
спершу старі	5251
спестявате #%	340
спецпроект	4290
спецпроєкт	5130
сповіщення	5227
споделете	274
сподели	274
сподели във facebook	274
сподели като подарък	355
сподели по имейл	355
сподели статията	274
споделяне	274
спонсорирано	270
спонсорирано съдържание	357
спонсорский материал	4416
спонсорський матеріал	5257
способ оплаты	4273
способы оплаты	4273
спочатку нові	5251
спочатку старі	5251
спри да следваш	354
спробуйте безкоштовно протягом місяця	114
спробуйте пізніше	5237
спробуйте ще раз	5237
спросите ии	107
спросить ии	107
спросить нейросеть	107
ссылка скопирована	4285
сталася помилка	5238
сталася помилка. спробуйте пізніше	5237
сталася помилка. спробуйте ще раз	5237
станете член	263
стани абонат	263
стани дарител	263
старые	4412
старі	5252
стати патроном	5231
стати підписником	5231
стати співучасником	5118
стати частиною спільноти	5118
стати членом клубу	5231
статията е заключена	339
статията е защитена с авторско право	349
статията се чете от изкуствен интелект	330
стаття захищена авторським правом	5246
стать патроном	4269
стать соучастником	4269
стать спонсором	4269
статья защищена авторским правом	4406
створено за допомогою штучного інтелекту	5249
створено за допомогою ші	5249
створено штучним інтелектом	5249
створено ші	5249
створити акаунт	5121
стежити за автором	5253
стежити за онлайном	5240
стежити за темою	5253
стислий переказ від ші	5249
стоимость доставки	4377
сторінка # з #	5239
сторінка # із #	5239
сторінка #/#	5239
страница # из #	4399
страница # от #	344
страница #/#	344	4399
стрічка новин	5146
субтитри	331	5223
субтитры	4383
судоку	323	4373	5213
сума по избор	337
сховати	5150
сховати відповіді	5251
сховати рекламу	5257
сходни новини	271
схожі матеріали	5146
схожі новини	5146
схожі статті	5146
съгласен съм и продължавам	327
съдържание от партньор	357
съдържанието е блокирано	327
съдържанието е защитено с авторски права	349
съдържанието не е налично	327
съдържанието не може да бъде показано	327
създадено от ии	351
създадено с изкуствен интелект	351
създадено с помощта на ии	351
създай профил	264
съобщение	343
съобщението е изпратено	342
съобщете за грешка	348
съобщи за грешка	348
сыграть	4373
сюжет	4306
сюжеты	4306
""", 'т': """
тагове	271
тази статия е заключена	339
так, будь ласка	5227
так, дякую	5227
так, увімкнути	5204
так, хочу	5227
також читайте	5146
твитнуть	4285
твиттер	4286
твітнути	5127
теги	4306	5146
текст продовжується під рекламою	5130
текст создан автоматически	4409
текст створено автоматично	5249
текст читает робот	4382
текущее время	4383
текущее время #	4382
текущо време	331
текущо време #	330
телеграм	4286
телефон	343	4398	5238
тема	343	4398	5238
тема дня	4306
теми	5146
темы	4306
тест дня	4370
тест на седмицата	109
тест недели	109
тест тижня	109
тествай знанията си	322
това видео вече не е налично	330
това видео не е налично	330
това поле е задължително	342
това съдържание не е налично	327
това съдържание не може да бъде показано	327
только для подписчиков	4275
только необходимые	4379
транскрипция	331
тривалість	5223
тривалість #	5223
търговско съдържание	357
тільки необхідні	5219
""", 'у': """
у вас вже є акаунт	5234
у вас включен adblock	4388
у вас нет подписки	4394
у вас уже есть аккаунт	4394
у кошик	5132
у мене вже є акаунт	5234
у мене є акаунт	5234
у мене є передплата	5234
у меня есть аккаунт	4394
у меня есть подписка	4394
у меня нет аккаунта	4394
у меня уже есть аккаунт	4394
у цій статті	5240
уведомления	4387
увеличи	331
увеличи снимката	345
увеличи текста	355
увеличи шрифта	355
увеличить	4309
увеличить изображение	4400
увеличить текст	4415
увеличить фото	4400
увеличить шрифт	4415
увійти	5121
увійти з google	5234
увійти за допомогою google	5234
увійти через apple	5234
увійти через facebook	5234
увійти через google	5234
увійти, щоб коментувати	5251
увімкнути	5227
увімкнути звук	5222
увімкнути сповіщення	5203
увімкніть сповіщення	5203
угостите нас кофе	4391
угостить кофе	4392
уже есть аккаунт	4275
уже зарегистрированы	4275
уже зареєструвалися	5121
уже отключил	4390
узнать цену	4376
укажите сумму	4391
уменьшить шрифт	4415
умови використання	5136
управление на бисквитките	327
управление на известията	333
управление на съгласието	327
управление согласием	4379
управление уведомлениями	4386
управлявай съгласието	327
управлять согласием	4379
условия за ползване	327
установить приложение	4384
усі коментарі	5251
усі матеріали	5240
усі матеріали автора	5240
усі матеріали авторки	5162
усі матеріали за темою	5240
усі новини	5148
усі статті	5240
усі статті автора	5240
участие в азартных играх может вызвать зависимость	4292
участие в азартных играх может вызвать игровую зависимость	4292
""", 'ф': """
файлы cookie	4295
фамилия	343	4398
фейсбук	4286
филворды	4373
фото	4306
фото # з #	5239
фото # из #	4399
фото # із #	5239
фото #/#	4399	5239
фоторепортаж	4306
""", 'х': """
харесай	274
харесва ми	353
хорошо	4295
хотите получать уведомления	4386
хочете отримувати сповіщення	5226
""", 'ц': """
це було корисно	5249
це відео більше недоступне	5222
це відео недоступне	5222
це відео недоступне у вашій країні	5222
це поле обов'язкове	5237
цей контент недоступний	5219
цей контент неможливо показати	5219
цей матеріал закритий	5234
цена на доставката	325
ця стаття закрита	5234
цял екран	330
""", 'ч': """
час читання # хв	5148
час, що залишився	5222
час, що залишився #	5222
чете синтетичен глас	330
четете без ограничения	339
четете без реклами	357
четете в приложението	332
чети без реклами	357
чети в приложението	332
чи була стаття корисною	5141
читает синтезированный голос	4382
читайте в застосунку	5224
читайте в приложении	4384
читайте еще	4306
читайте ещё	4306
читайте ниже	4290
читайте первыми в приложении	4384
читайте першими в застосунку	5224
читайте по теме	4306
читайте также	4306
читайте також	5146
читати без обмежень	5234
читати без реклами	5257
читати всю новину	5240
читати всю статтю	5240
читати далі	5148
читати з передплатою	5234
читати коментарі	5251
читати оригінал	5210
читати повністю	5148
читати розшифровку	5222
читати статтю повністю	5240
читати також	5146
читать без ограничений	4394
читать без рекламы	4416
читать в max	4287
читать в telegram	4287
читать в браузере	4420
читать всю статью	4400
читать далее	4309
читать дальше	4309
читать ещё	4309
читать комментарии	4301
читать оригинал	4371
читать полностью	4309
читать расшифровку	4382
читать с подпиской	4394
читать статью полностью	4400
читать также	4306
читать целиком	4400
читає синтезований голос	5222
чому я бачу цю рекламу	5257
что еще почитать	4306
что ещё почитать	4306
что-то пошло не так	4398
что-то пошло не так, попробуйте позже	4397
что-то пошло не так. попробуйте еще раз	4397
что-то пошло не так. попробуйте ещё раз	4397
что-то пошло не так. попробуйте позже	4397
чуй статията	330
""", 'ш': """
швидкість відтворення	5222
ші може помилятися	5249
""", 'щ': """
ще за темою	5146
ще на цю тему	5149
ще не передплатник	5234
ще немає акаунта	5234
ще новини	5146
що ще почитати	5146
щомісяця	5118	5235
щомісячна підтримка	5232
щомісячний внесок	5231
щоп'ятниці. безкоштовно. без спаму	5237
щороку	5235
щось пішло не так	5238
щось пішло не так, спробуйте пізніше	5237
щось пішло не так. спробуйте пізніше	5237
щось пішло не так. спробуйте ще раз	5237
""", 'э': """
экономия #%	4395
эксклюзивно для подписчиков	4394
электронная почта	4278
электронная почта или логин	4394
эта статья закрыта	4394
это было полезно	4409
это видео больше недоступно	4382
это видео недоступно	4382
это видео недоступно в вашей стране	4382
это поле обязательно	4397
это поле обязательно для заполнения	4397
этот контент невозможно показать	4379
этот контент недоступен	4379
этот материал закрыт	4394
""", 'я': """
я вже підтримую	5117
я вимкнув блокувальник	5228
я отключил	4390
я отключил блокировщик	4388
я уже поддерживаю	4268
як вимкнути adblock	5228
як ми захищаємо джерела	5245
як ми захищаємо наші джерела	5245
якість	5223
яндекс.дзен	4286
""", 'і': """
ім'я	5238
індекс	5238
інша сума	5231
інші матеріали автора	5240
інші матеріали авторки	5162
інші новини	22	5146
інші статті автора	5240
інші статті авторки	5162
""", 'א': """
אהבתי	2399
אודות	2363
אודות הכותב	2431
אולי אחר כך	2415
אולי גם יעניין אותך	2348
אולי יעניין אותך	2348
אולי יעניין אותך גם	2387
אולי יעניין אתכם	2348
אולי יעניין אתכם גם	2387
אולי מאוחר יותר	2326
אולי פספסתם	2387
אחר כך	2416
איך מכבים	2420
איך מכבים חוסם פרסומות	2418
אימייל	2427
אימייל לא תקין	2426
אין לך חשבון	2424
אין לכם חשבון	2424
אינציקלופדיית ynet	2348
אישור	2345	2415
אישור הכל	2411
אישור והמשך	2410
אני מאשר את תנאי השימוש	2426
אני מאשר קבלת דיוור	2426
אני מאשר/ת קבלת דברי פרסומת	2426
אני מאשר/ת קבלת דיוור	2426
אני מסכים	2345
אני מסכים לתנאי השימוש	2426
אני מסכים/ה לתנאי השימוש	2426
אני מסכימה	2345
אפשר	2416
אפשר התראות	2414	2415
אפשר לבטל בכל רגע	2424
אפשר תמיד	2410
אפשרויות נוספות	2439
אשר את כל העוגיות	2444
אשר הכל	2411
אשר והמשך	2410
""", 'ב': """
בדקו את תיבת הדואר	2426
בדקו את תיבת המייל	2426
בחירה	2425
בחן את עצמך	2401
בחנו את עצמכם	2401
בחסות	2392
בחר	2425
בחר מסלול	2424
בחר סכום	2446
בחרו את המינוי שלכם	2424
בחרו מינוי	2424
בחרו מסלול	2424
בחרו סכום	2446
בטל השתקה	2406
ביטול	2415
ביטול הסכמה	2410
ביטול השתקה	2406
בלי ספאם	2426
בלעדי למנויים	2424
במעקב	2436
בשיתוף	2342
בשיתוף עם	2440
""", 'ג': """
גודל גופן	70
גודל הטקסט	2438
גודל טקסט	70
גישה בלתי מוגבלת לכל הכתבות	2447
""", 'ד': """
דווח על טעות	2347
דווח על תגובה	2442
דווחו לנו על טעות	2398
דווחו על טעות	2452
דחה את כל העוגיות	2444
דחה הכל	2411
דחיית הכל	2411
דיווח	2399
דיווח על טעות	2398	2452
דיווח על תגובה	2442
דילוג לתוכן	2350
דילוג לתוכן המרכזי	2350
דלג לתוכן	2352
דלג לתוכן הראשי	2350
דלג על הפרסומת	2445
דלגו למתכון	66
דלגו על הפרסומת	2445
דף הבית	2352
""", 'ה': """
האזינו	2337
האזינו בספוטיפיי	2443
האזינו לכתבה	2406
האזן לכתבה	2406
האם הכתבה עזרה לך	2398
האם הכתבה עניינה אותך	2398
האם העמוד עזר לך	2398
האם זה היה מועיל	2398
הבא	2352
הבנתי	2353
הבקשה התקבלה	2448
הבקשה נשלחה	2448
הגב	2347
הגדל טקסט	2438
הגדל תמונה	2430
הגדלת גופן	2374	2375
הגדלת טקסט	2438
הגדלת תמונה	2430
הגדרות	2345
הגדרות עוגיות	2410
הגדרות פרטיות	2345	2410
הדפיסו את המתכון	66
הדפיסו כתבה	2386
הדפס	2337
הדפס מתכון	66
הדפסה	2337	2375
הדפסת המתכון	66
הדפסת כתבה	2386
ההודעה נשלחה	2426
ההודעה שלך	2448
ההצבעה שלך נקלטה	2398
ההצעה המשתלמת ביותר	2425
ההרשמה אושרה	2448
הודעתך נשלחה	2426
הווידאו אינו זמין	2406
הוסיפו תגובה	2347
הוסף כמקור מועדף	2435
הוסף לסל	2450
הוסף תגובה	2347
הוסף תשובה	2442
הוספה לסל	2450
הוספה לרשימת הקריאה	2374
הוספת תגובה	2347
הוקרא בקול סינתטי	2406
הורד שמע	2406
הורדת הפרק	2406
הורדת השמע	2406
הורידו את האפליקציה	2413
הזינו כתובת מייל	2448
הזכירו לי מאוחר יותר	2326
הזן כתובת אימייל	2448
החדשות ביותר	2399
החדשים ביותר	2399
החנות	2440
החשבון שלי	2329
הטבה לקוראים	2404
הטבות למנויים	2404
הטופס נשלח בהצלחה	2426
הירשם	2329
הירשמו להתראות	2414
הישנות ביותר	2399
הכי נצפים	2348
הכי נקרא	2348
הכי נקראות	2348
הכי נקראות היום	2387
הכי פופולרי	2425
הכינוי שלך	2442
הכניסו כתובת מייל	2448
הכתבה הבאה	2348
הכתבה המלאה למנויים	2386
הכתבה הקודמת	2348
הכתבה נעולה	2424
המייל האדום	2431
המייל שלך	2448
המלצות	2348
המקומות מוגבלים	2390
המשיכו לקרוא	2449
המשך בדפדפן	2413
המשך לאתר	2413
המשך לקרוא	2352
המשך עם google	2424
המשך עם אימייל	2447
המשך עם אפל	2424
המשך עם גוגל	2424
המשך עם פייסבוק	2424
המשך קריאה	2352
הנגן נטען	2406
הנצפים ביותר	2387
הנקראות ביותר	2348
הנקראים ביותר	2387
הסרטון אינו זמין	2406
הסרטון אינו זמין כעת	2406
הסרטון הבא	2445
הסרטון הקודם	2445
הסרטון לא זמין	2406
הסרטון לא זמין כעת	2406
הסרטון נטען	2406
הסתר	2353
הסתר תגובות	2398
הסתר תשובות	2398
העדפות עוגיות	2410
העדפות פרטיות	2444
הענק כתבה במתנה	2438
הענקת כתבה במתנה	2438
העתיקו את הקישור	2386
העתיקו קישור	2386
העתק	2439
העתק קישור	2337	2375
העתקת הקישור	2386
העתקת קישור	2337	2375
הפופולרי ביותר	2425
הפופולריות ביותר	2399
הפסק לעקוב	2435
הפסקת מעקב	2435
הפעל התראות	2414
הפעל סרטון	2406
הפעלה אוטומטית	2407
הפעלת התראות	2414
הפרסומת ממשיכה	2450
הצביעו	96	2399
הצביעו בסקר	2398
הצבע	96	2399
הצבעה	97
הצבעתך נקלטה	2398
הצג את כל התגובות	2360
הצג ב-x	2443
הצג הכל	2353
הצג כתוביות	2406
הצג מפה	2353
הצג מקור	2353
הצג עוד	2352
הצג פוסט	2410
הצג פוסט זה באינסטגרם	2443
הצג פחות	2353
הצג תגובות	2398
הצג תוכן	2410
הצג תוצאות	96	2399
הצג תמיד	2410
הצג תשובות	2398
הצגת התוכן	2410
הצגת כל התגובות	2360
הצהרת נגישות	2363
הצטרפו	2327
הצטרפו אלינו	2327
הצטרפו לתומכים	2421
הצעה לקוראים	2404
הקודם	2352
הקטן טקסט	2438
הקטנת גופן	2374	2375
הקטנת טקסט	2438
הקישור הועתק	2386
הקראה אוטומטית	2406
הקש להפעלת קול	2445
הרשמה	2329
השאירו תגובה	2360
השאר אותי מחובר	2424
השאר תגובה	2360
השב	2347
השהה	2370
השתק	2407
השתקה	2407
השתתפו בסקר	2398
התגובה שלך	2442
התגובות למנויים בלבד	2442
התגובות מושבתות	2442
התחבר	2329
התחבר עם google	2424
התחברות	2329
התחברות באמצעות גוגל	2424
התחברות עם גוגל	2424
התחברות עם פייסבוק	2424
התמונה הבאה	2449
התמונה הקודמת	2449
התרומה שלי	2446
""", 'ו': """
וואטסאפ	2375
ווטסאפ	2337	2375
וידאו	2348
""", 'ז': """
זהו שדה חובה	2426
זכור אותי	2425
זמן נוכחי	2407
זמן נותר	2407
""", 'ח': """
חד פעמי	2422
חד-פעמי	2422
חדשות אחרונות	2348
חודש ראשון ב-#	2385
חודש ראשון ב-# ש"ח	2385
חודש ראשון בשקל	2385
חודש ראשון חינם	2385
חזרה למעלה	2352
חזרה לעמוד הבית	2430
חזרה לעמוד הראשי	2350
חזרה לראש העמוד	2350
חזרה לרשימה	2449
חידוש מינוי	2447
חיוב חודשי	2425
חיוב שנתי	2425
חינם, בלי ספאם	2426
חיפוש	2352
""", 'ט': """
טוויטר	2337	2375
טוען וידאו	2406
טוען נגן	2406
טלגרם	2337	2375
טעינת הפוסט	2410
טען מחדש	2418
טען מחדש את הדף	2418
טען עוד	2352
טען פוסט	2410
טען תגובות נוספות	2398
טען תוכן	2410
""", 'י': """
יציאה	2329
יציאה ממסך מלא	2406
יש לי חשבון	2424
""", 'כ': """
כבר הצבעת	2398
כבר הצבעתם	2398
כבר יש לך חשבון	2424
כבר מנוי	2424
כבר מנויים	2424
כבר מנויים? התחברו	2329
כבר נרשמת	2329
כותרות אחרונות	2348
כיביתי	2420
כיביתי את חוסם הפרסומות	2418
כל שקל חשוב	2421
כל תרומה חשובה	2421
כל תרומה עוזרת	2421
כללי התגובות	2398
כן, אני רוצה	2414
כן, אשמח	2415
כניסה	2329
כניסה למנויים	2329
כתבה זו הוענקה במתנה	2451
כתבה זו היא תוכן ממומן	2386
כתבה ממומנת	2392
כתבה נעולה	2424
כתבו את תגובתכם	2442
כתבו לנו	2431
כתבו תגובה	2347
כתבות אחרונות	2348
כתבות מומלצות	2348
כתבות נוספות	2348
כתבות נוספות בנושא	2387
כתבות נוספות שיעניינו אתכם	2387
כתבות נוספות של הכתב	2430
כתבות קשורות	2348
כתבות שאולי פספסתם	2387
כתבות שיעניינו אתכם	2387
כתוב תגובה	2398
כתובת אימייל לא תקינה	2426
כתובת המייל כבר רשומה	2448
כתובת המייל שלך	2448
כתובת מייל לא תקינה	2426
כתיבת תגובה	2398
""", 'ל': """
לא אהבתי	2399
לא כעת	2326
לא ניתן להפעיל את הסרטון	2406
לא ניתן להציג את התוכן	2410
לא ניתן להציג תוכן זה	2410
לא ניתן לטעון את הסרטון	2445
לא ניתן לנגן את הסרטון	2406
לא עכשיו	2326	2415
לא תודה	2326	2415
לא, תודה	2326	2415
לגלריה	2430
לגלריה המלאה	2430
לגלריית התמונות	2430
לדף הבית	2430
לדף התרומות	2421
להאזנה בספוטיפיי	2443
להאזנה לכתבה	2406
להורדה ב-app store	2413
להורדה ב-google play	2413
להורדה מ-app store	2413
להורדה מ-google play	2413
להורדת האפליקציה	2386
להזמנה לחצו כאן	2450
להזמנת כרטיסים	2404
להמשך קריאה	2329
להרשמה	2329
להרשמה לאירוע	2390
לחידון	2401
לחידון המלא	2401
לחנות	2440
לחנות שלנו	2390
לחצו להפעלת הסאונד	2445
לידיעה המלאה	2430
לכל החדשות	2430
לכל החידונים	2401
לכל הכתבות	2352
לכל הכתבות בנושא	2387
לכל הכתבות של הכתב	2430
לכל המשחקים	2401
לכל הסרטונים	2430
לכל העדכונים, הכתבות והסרטונים	2387
לכל התגובות	2347
לכל התמונות	2430
לכתבה הבאה	2430
לכתבה הבאה בסדרה	2387
לכתבה המלאה	2430
לכתבה הקודמת	2430
לכתבה הקודמת בסדרה	2387
לכתבה נוספת	2449
לכתיבת תגובה	2360
למוצר	2440
למנויים בלבד	2333
למתכון	66
לעמוד הבית	2430
לעמוד התרומות	2421
לפרויקט המלא	2430
לפרופיל הכתב	2431
לפרטי המוצר	2450
לפרטים	2353
לפרטים והרשמה	2390
לפרטים נוספים והרשמה	2390
לפתיחת הכתבה	2447
לצפייה ביוטיוב	2443
לצפייה בכל התגובות	2360
לצפייה במסלולים	2447
לצפייה בתוצאות	96
לקריאה באפליקציה	2413
לקריאה מאוחר יותר	2451
לראש הדף	2430
לראש העמוד	2430
לרכישה באמזון	2404
לרכישה לחצו כאן	2404
לרכישת הספר	2404
לרכישת כרטיסים	2404
לרכישת כרטיסים לחצו כאן	2404
לרכישת מינוי	2329
לרכישת מינוי לחצו כאן	2386
לשלוח כתבה במתנה	2374	2375
לתיק המלא	2430
לתמונות	2353
לתרום	2327
לתרומה	2327
לתרומה לחצו כאן	2421
""", 'מ': """
מאוחר יותר	2416
מאשר	2345
מאשרת	2345
מבזקים	2348
מדיניות הפרטיות	2346
מדיניות הפרטיות ותנאי השימוש	2346
מדיניות פרטיות	2345	2363
מהירות הפעלה	2406
מהירות ניגון	2406
מודעה	2342
מומלץ עבורך	2387
מומלץ עבורכם	2387
מומלצים	2348
מוקרא בקול סינתטי	2406
מידע נוסף	2345
מיון לפי	2399
מייל	2375	2427
מיין לפי	2399
ממומן	2342
מסך מלא	2407
מסלולי מינוי	2447
מספר המקומות מוגבל	2390
מעבר למתכון	66
מעוניינים לקבל התראות	2414
מצאת טעות	2398
מצאתם טעות	2347
מצאתם טעות בכתבה	2398
מצאתם טעות? דווחו לנו	2452
מצב כהה	2411
משהו השתבש	2427
משך	2407
משך הסרטון	2445
משלוח חינם	2440
מתנה לחבר	2438
""", 'נ': """
נא להזין כתובת מייל תקינה	2426
נגישות	2363
נגן	2370
נגן וידאו	2406
נגן שמע	2445
נוצר באמצעות ai	2445
נוצר על ידי ai	2445
נושאים	2348
נושאים קשורים	2348
ניגון אוטומטי	2407
ניהול אפשרויות	2444
ניהול הסכמה	2410
ניהול העדפות	2444
ניהול עוגיות	2410
ניתן לבטל בכל עת	2424
נרשמת בהצלחה	2426
""", 'ס': """
סגור	2326
סגור גלריה	2449
סגור חלון	2449
סגור תפריט	2449
סגירה	2326
סודוקו	2403
סוף הפרסומת	2404
סוף פרסומת	2404
סיכום ai	2368
סיכום אוטומטי	2434
סיכום הכתבה	2368
סכום אחר	2421
סכום לבחירה	2446
ספרו לנו מה דעתכם	2398
סקר	97
סקר היום	96
סרטון זה אינו זמין	2406
סרטון זה אינו זמין עוד	2406
סרקו את הקוד	2413
סרקו את קוד ה-qr	2413
""", 'ע': """
עבור לתוכן	2350
עבור לתוכן המרכזי	2350
עדיין לא מנוי	2424
עדיין לא מנויים	2424
עוד	2352
עוד באותו נושא	2387
עוד בנושא	2348
עוד בערוץ	2348
עוד חדשות	2348
עוד כתבות	22	2348
עוד כתבות בנושא	22
עוד כתבות מעניינות	2386
עוד לא מנויים	2424
עוד סיפורים	2387
על הכותב	2431
עקבו אחר הכתב	2435
עקבו אחר הנושא	2435
עקבו אחרי הכתב	2435
עקבו אחרי הנושא	2435
עקוב אחרי הכתב	2435
""", 'פ': """
פייסבוק	2337	2375
פנייה לכתב	2431
פנייה למערכת	2431
פרטים	2353
פרסום	2342
פרסומת	2342
פרסם	2399
פרסם אצלנו	2363
פרסמו אצלנו	2363
פתח	2353
פתח באפליקציה	2413
פתיחה באפליקציה	2413
""", 'צ': """
צור חשבון	2329
צור קשר	2347	2363
צפו באינסטגרם	2443
צפו בטוויטר	2443
צפו ביוטיוב	2443
צפו בפייסבוק	2443
צפו גם	2449
צפייה חוזרת	2445
צרו קשר	2363	2431
צרו קשר עם המערכת	2431
""", 'ק': """
קבל הכל	2411
קבלת התראות	2414
קוד קופון	2450
קודי הנחה	2450
קרא גם	2348
קרא עוד	2352
קראו באפליקציה	2413
קראו בחינם	2447
קראו גם	2348
קראו עוד	2352
""", 'ר': """
רוצה לקבל התראות	2414
רוצים לקבל התראות	2414
רענון העמוד	2418
רענן את הדף	2418
רעננו את הדף	2418
""", 'ש': """
שדה זה הוא חובה	2426
שדה חובה	2426
שדות חובה	2426
שחק עכשיו	2401
שחקו עכשיו	2401
שינוי גודל הגופן	2374
שיתוף	2337
שיתוף בוואטסאפ	2438
שיתוף בווטסאפ	2337
שיתוף בטוויטר	2337
שיתוף במייל	2386
שיתוף בפייסבוק	2337
שכחת את הסיסמה	2424
שכחת סיסמה	2424
שכחתי סיסמה	2329
שלח	96	2427
שלח לחבר	2337
שלח תגובה	2398
שלחו את הכתבה במתנה	2386
שלחו במתנה	2386
שלחו כתבה במתנה	2374
שלחו לחבר	2375	2438
שלחו לנו סרטונים	2431
שלחו לנו תמונות	2431
שלחו משוב	2398
שליחה	2427
שליחה במייל	2337
שליחת כתבה במתנה	2374
שליחת משוב	2398
שליחת תגובה	2398
שמור	2439
שמור העדפות	2410
שמור כתבה	2451
שמור לרשימת הקריאה	2374	2375
שמירה	2337
שמירה לרשימת הקריאה	2374
שמירת הגדרות	2410
שמירת המתכון	66
שמירת כתבה	2386
שמרו כתבה	2386
שמרו לקריאה מאוחרת	2386
שתף	2337
שתף כתבה	2451
שתפו	2337
שתפו את הכתבה	2337
שתפו בוואטסאפ	2386
שתפו בווטסאפ	2386
שתפו בטוויטר	2438
שתפו בטלגרם	2386
שתפו בפייסבוק	2337
שתפו כתבה זו	2451
""", 'ת': """
תגובה	2347
תגובות	2347
תגובות נוספות	2398
תגיות	2348
תודה על ההצבעה	2398
תודה על הצבעתך	96
תודה על התמיכה	2446
תודה על תמיכתכם	2446
תודה שהצבעת	2398
תודה שהצבעתם	2398
תודה, ההודעה נשלחה	2426
תוכן למנויים	2329
תוכן ממומן	92	2342
תוכן מסחרי	2392
תוכן מקודם	2342
תוכן פרסומי	2392
תוכן שיווקי	92	2342
תוכן שיווקי בשיתוף	2392
תוצאות	97
תוצאות ההצבעה	2399
תוצאות הסקר	2399
תורגם אוטומטית	2386
תיקון טעות	2386
תמונה # מתוך #	2350
תמכו בנו	2327
תמכו בנו בפטריאון	2421
תמכו בעיתונות	2421
תמלול	2407
תנאי השימוש	2346
תנאי השימוש | מדיניות הפרטיות	2346
תנאי השימוש ומדיניות הפרטיות	2346
תנאי פרסום תגובות	2398
תנאי שימוש	2345	2363
תפריט	2352
תקציר ai	2368
תקציר בינה מלאכותית	2368
תקציר הכתבה	2368
תרגום אוטומטי	2407
תרומה	2327
תרומה חד פעמית	2421
תרומה חד-פעמית	2421
תרומה חודשית	2421
תרמו	2327
תרמו עכשיו	2327
תשבץ	2403
תשבצים	2403
תשחץ	2403
תשלום באמצעות paypal	2447
""", 'ا': """
ابدا الاختبار	203
ابلاغ	201
ابلغ عن خطا	179
اترك تعليقا	146
اترك رد	200
اترك ردا	200
اتصل بنا	146	164
اجازه دادن	1935
اجازه ميدهم	1936
احجز الان	255
احجز تذكرتك	206
احجز تذكرتك الان	206
احجز مكانك	206
احدث الاخبار	147
احصل علي التنبيهات العاجلة	219
احفظ المقال	188
احفظ المقال لوقت لاحق	188
اخبار اخري	22
اخبار بيشتر	1907
اخبار ديگر	22
اخبار ذات صلة	147
اخبار ذات علاقة	189
اخبار قد تعجبك	189
اخبار قد تهمك	189
اخبار متعلقة	147
اخبار مرتبط	1869
اخبار مرتبطة	189
اخبار پيشنهادي	1907
اختبار الاسبوع	109
اختبر معرفتك	203
اختبر معلوماتك	203
اختر	228
اختر اشتراكك	227
اختر الباقة	227
اختر المبلغ	251
اختر باقتك	227
اختر خطتك	227
اختر مبلغا	251
اخترنا لك	147
اخترنا لكم	189
اخر الاخبار	147
اخرين اخبار	1869
اخرين خبرها	1907
اخفاء	152
اخفاء التعليقات	200
اخفاء الردود	200
ادارة التفضيلات	249
ادارة الخيارات	249
ادارة الموافقة	211
ادارة ملفات تعريف الارتباط	144
ادامه	1873
ادامه با google	1944
ادامه با گوگل	1944
ادامه خبر	1950
ادامه در مرورگر	1932
ادامه مطلب	1873
ادخل البريد الالكتروني	253
ادخل بريدا الكترونيا صحيحا	229
ادخل بريدك الالكتروني	253
ادرس كپي شد	1893
ادعم الصحافة المستقلة	119
ادعم عملنا	224
ادعمنا	119
ادعمنا علي باتريون	224
ادعموا الصحافة المستقلة	224
اذهب الي الوصفة	66
ارتباط با ما	1885
ارسال	96	133	1859
ارسال التعليق	200
ارسال المقال بالبريد	188
ارسال بازخورد	1918
ارسال به تلگرام	1897
ارسال به دوستان	1859
ارسال تعليق	200
ارسال خبر	1951
ارسال ديدگاه	1918
ارسال راي	96
ارسال رايگان	1960
ارسال سوژه	1951
ارسال نظر	1868
ارسل	96
ارسل التعليق	200
ارسل تعليقك	200
ارسل لنا خبرا	235
ارسل لنا صورك	235
ارسل ملاحظاتك	200
ارشيو	1885
از دست ندهيد	1907
از راي شما متشكريم	1918
از شركت شما در نظرسنجي متشكريم	1918
از ما حمايت كنيد	1853
اسال المساعد الذكي	107
اسال مساعدنا الذكي	107
استطلاع	97
استطلاع الاسبوع	160
استطلاع الراي	97
استطلاع اليوم	160
استطلاع راي	97
استمع	133
استمع الي الخبر	207
استمع الي المقال	207
استمع الي هذا المقال	207
استمع علي سبوتيفاي	247
استمع للخبر	175
استمع للمقال	175
استمع للنص	175
اسم المستخدم الخاص بك	246
اشتباهي ديدهايد	1918
اشتر الان	206
اشتر الان من امازون	206
اشتر الكتاب	206
اشتر من امازون	206
اشتراك	121	1855
اشتراك بخريد	1904
اشتراك خود را انتخاب كنيد	1944
اشتراك در تلگرام	1958
اشتراك در واتساپ	1958
اشتراك گذاري	1859
اشتراك گذاري در تلگرام	1897
اشتراكگذاري	1859
اشتراكگذاري در تلگرام	1958
اشتراكگذاري در واتساپ	1958
اشترك	121
اشترك في الاشعارات	216
اضافة رد	246
اضغط لتشغيل الصوت	250
اضغط هنا لمشاهدة الفيديو	175
اضف الي السلة	255
اضف تعليق	146
اضف تعليقا	146
اضف تعليقك	200
اضف رد	201
اضف ردا	201
اضف كمصدر مفضل	239
اطبع	133
اطبع المقال	188
اطبع الوصفة	66
اطبع هذا المقال	188
اطلاعات بيشتر	1865
اظهار اقل	233
اظهار المحتوي	211
اظهار المزيد	233
اعادة المشاهدة	250
اعادة تحميل الصفحة	222
اعجبني	201
اعد تحميل الصفحة	222
اعدادات الخصوصية	211
اعدادات الكوكيز	211
اعدادات ملفات الارتباط	140
اعدادات ملفات تعريف الارتباط	144
اعلان	137
اعلان مدفوع	92	194
اعلان ممول	137
اعلانات	137
اعلانات مدفوعة	194
اعلانات ممولة	193
اعلن معنا	164
اغلاق	117
اغلاق القائمة	254
اغلاق المعرض	254
اغلاق النافذة	254
افتح الخريطة	152
افتح المقال	252
افتح في التطبيق	215
افزودن به منابع ترجيحي	1955
افضل عرض	228
افضل قيمة	228
اقبل وتابع	142
اقبل وواصل	142
اقرا الخبر كاملا	233
اقرا المزيد	151
اقرا المزيد للكاتب	165
اقرا المقال التالي	254
اقرا المقال كاملا	233
اقرا ايضا	147
اقرا في التطبيق	215
اقرا لاحقا	256
اقرا مجانا	252
اكتب تعليقا	146
اكتب تعليقك	246
اكمل القراءة	254
اكنون بازي كنيد	1921
اكواد الخصم	255
الابلاغ عن التعليق	246
الابلاغ عن خطا	179
الاخبار	147
الاستمرار في المتصفح	215
الاشتراك	121
الاعدادات	141
الاعلان مستمر	255
الاعلانات	137
الاقسام	147
الاكثر اعجابا	201
الاكثر تداولا	147
الاكثر تفاعلا	201
الاكثر شعبية	228
الاكثر قراءة	147
الاكثر قراءة الان	189
الاكثر قراءة اليوم	189
الاكثر مشاهدة	147
الان نه	1852
البحث	151
البريد الالكتروني	230
البريد الالكتروني غير صالح	229
البريد الالكتروني غير صحيح	229
البقاء متصلا	227
التالي	151
التشغيل التلقائي	208
التعليقات	146
التعليقات للمشتركين فقط	246
التعليقات معطلة	246
التفاصيل	152
الحقول المطلوبة	229
الخبر التالي	233
الخبر السابق	233
الخروج من ملء الشاشة	207
الدخول	121
الدفع عبر باي بال	252
الذهاب الي صفحة التبرع	224
الرئيسية	151
السابق	151
السماح	217
السماح بالاشعارات	216
السماح دائما	211
السماح والمتابعة	142
السياسة التحريرية	235
الصفحة التالية	151
الصفحة الرئيسية	151
الصورة التالية	254
الصورة السابقة	254
العب الان	203
العب مجانا	203
العودة الي الاعلي	233
العودة الي الصفحة الرئيسية	233
العودة الي القائمة	254
العودة للصفحة الرئيسية	233
الغاء المتابعة	239
الغاء كتم الصوت	207
الفيديو التالي	250
الفيديو السابق	250
الفيديو غير متاح	207
الفيديو غير متاح حاليا	207
القائمة	151
القبول والعرض	140
القبول والمتابعة	142
الكلمات المتقاطعة	205
الكلمات المفتاحية	152
المتابعة باستخدام apple	227
المتابعة باستخدام facebook	227
المتابعة باستخدام google	227
المتابعة باستخدام جوجل	227
المتابعة باستخدام غوغل	227
المتابعة بالبريد الالكتروني	252
المتابعة عبر غوغل	227
المتابعة في المتصفح	215
المتجر	244
المدة	208
المزيد	147	151
المزيد حول هذه القصة	189
المزيد عن الكاتب	165
المزيد عن الكاتبة	165
المزيد للكاتب	233
المزيد من الاخبار	147
المزيد من الخيارات	242
المزيد من الفيديوهات	233
المزيد من المعلومات	141
المزيد من المقالات	189
المزيد من مقالات الكاتب	165	233
المزيد من مقالات الكاتبة	165
المشاهدة علي يوتيوب	247
المقال التالي	147
المقال السابق	147
النتائج	97
النص المكتوب	208
الوسوم	147
الوضع الليلي	212
الوقت الحالي	208
الوقت المتبقي	208
الي الاعلي	151
الي صفحة التبرع	224
امسح رمز qr	215
امكان نمايش اين محتوا وجود ندارد	1929
امكان پخش ويدئو وجود ندارد	1925
انت تتابع هذا الموضوع	239
انت مشترك بالفعل	253
انتخاب	1945
انتخاب اشتراك	1944
انتخاب طرح	1944
انتشار	1919
انتشار يافته : #	1882
انتشار يافته: #	1882
انتقل الي الوصفة	66
انتهاي پيام	1897
انتهي الاعلان	206
اندازه فونت	70
اندازه قلم	70
اندازه متن	1958
انسخ الرابط	133
انشاء حساب	121
انشر	133
انضم الي برنامج العضوية	224
انضم الي فريقنا	179
انضموا الي برنامج العضوية	224
انضموا الي فريقنا	179
اهد المقال	188
اهد هذا المقال	188
اهداء	188
اهداء المقال	188
اهم الاخبار	147
اوافق	141
اوافق علي الشروط والاحكام	229
اوافق علي سياسة الخصوصية	229
اوافق علي معالجة بياناتي	229
اولين نفري باشيد كه نظر ميدهد	1897
ايا اين مطلب براي شما مفيد بود	1918
ايا اين مطلب مفيد بود	1918
ايا اين مقاله مفيد بود	1918
ايا مايليد اعلان دريافت كنيد	1934
ايا ميخواهيد اعلان دريافت كنيد	1934
ايجاد حساب	1855
ايقاف مؤقت	208
ايميل	1947
ايميل خود را بررسي كنيد	1946
ايميل معتبر وارد كنيد	1946
ايميل نامعتبر	1946
ايميل نامعتبر است	1946
اين فيلد الزامي است	1946
اين فيلد ضروري است	1946
اين مطالب را هم بخوانيد	1907
اين مطلب را هم بخوانيد	1907
اين مطلب مفيد بود	1918
اين مقاله قفل است	1944
اين ويدئو در دسترس نيست	1925
اين ويدئو ديگر در دسترس نيست	1925
اين ويديو در دسترس نيست	1925
اپ استور	1933
اپليكيشن را دانلود كنيد	1932
اپليكيشن را نصب كنيد	1932
اگهي	1861
اگهيها	1913
""", 'ب': """
با تشكر، پيام شما ارسال شد	1946
با ما تماس بگيريد	1951
با پردازش دادههايم موافقم	1946
بارگذاري دوباره صفحه	1939
بارگذاري مجدد صفحه	1939
بارگذاري محتوا	1929
بارگذاري پست	1929
باز كردن	1874
باز كردن در اپليكيشن	1932
باز كردن در برنامه	1932
بازار	1933
بازخورد بدهيد	1918
بازرگاني	1913
بازي رايگان	1921
بازي كنيد	1921
بازگشت به بالا	1873
بازگشت به صفحه اصلي	1950
باقات الاشتراك	252
بالفيديو	175
بحث	151
براي ارسال نظر وارد شويد	1918
برعاية	137
برعاية outbrain	193
برعاية taboola	193
برعاية تابولا	193
بريد الكتروني غير صالح	229
بريدك الالكتروني	253
برچسب ها	1869
برچسبها	1869
بزرگتر كردن متن	1958
بزرگنمايي تصوير	1950
بستن	1852
بصوت اصطناعي	238
بصوت الذكاء الاصطناعي	238
بعدا	1935
بعدا ياداوري كن	1852
بعدي	1873
بلغ عن تعليق	246
بلغ عن خطا	179
بله، ميخواهم	1935
به اشتراك بگذاريد	1859
به اين مطلب گوش دهيد	1925
به اين مقاله گوش دهيد	1925
بهترين پيشنهاد	1945
بيشتر	1869	1873
بيشتر ببينيد	1907
بيشتر بخوانيد	1869
بيصدا	1926
""", 'ت': """
تابع القراءة	254
تابع الكاتب	239
تابع الموضوع	239
تابع هذا الموضوع	239
تابعنا عبر	136
تابعنا علي	136
تابعونا علي	136
تاخير # ثوان	207
تازهترينها	1869
تازهسازي صفحه	1939
تبرع	119
تبرع الان	119
تبرع شهري	225
تبرع شهريا	224
تبرع لمرة واحدة	224
تبرع مرة واحدة	251
تبرعي	225
تبليغ	1861
تبليغات	1861	1885
تبليغات در گوگل	1913
تبليغات متني	1913
تجديد الاشتراك	252
تحديث الصفحة	222
تحقق من بريدك	229
تحقق من بريدك الالكتروني	229
تحميل التطبيق	132
تحميل الحلقة	207
تحميل الصوت	207
تحميل المحتوي	211
تحميل المزيد	151
تحميل المزيد من التعليقات	200
تحميل المنشور	211
تحميل من app store	215
تحميل من google play	215
تخصيص	141
تخطي الاعلان	250
تخفيف ويژه خوانندگان	1924
تذاكر	244
تذكرني	228
ترتيب	201
ترتيب حسب	201
ترجمة الية	208
ترجمه ماشيني	1926
تسجيل	121
تسجيل الخروج	19
تسجيل الدخول	121
تسجيل الدخول باستخدام google	227
تسجيل الدخول عبر جوجل	227
تسجيل الدخول عبر غوغل	227
تسجيل الدخول عبر فيسبوك	227
تسجيل دخول	121
تسوق الان	206
تشغيل الاشعارات	216
تشغيل الفيديو	207
تشغيل تلقائي	208
تصغير الخط	242
تصويت	97	201
تعداد نظرات: #	1882
تعذر تحميل الفيديو	250
تعذر تشغيل الفيديو	207
تعذر عرض المحتوي	211
تعليق	146
تعليقات	146
تعليقك	201
تغطية خاصة	189
تغيير تفضيلات الخصوصية	140
تغيير تفضيلات ملفات الارتباط	140
تفضيلات الخصوصية	249
تفضيلات ملفات تعريف الارتباط	211
تفعيل	217
تفعيل الاشعارات	132	219
تقديم # ثوان	207
تكبير الخط	242
تكبير الصورة	233
تلخيص بالذكاء الاصطناعي	238
تلغرام	133
تلقي الاشعارات	216
تلقي الاشعارات العاجلة	219
تلقي التنبيهات	219
تلقي التنبيهات العاجلة	219
تلگرام	1859
تم احتساب صوتك	200
تم ارسال رسالتك	229
تم ارسال رسالتك بنجاح	229
تم ارسال طلبك	253
تم استلام طلبك	253
تم الارسال بنجاح	229
تم الاشتراك بنجاح	229
تم انشاء الصوت بالذكاء الاصطناعي	207
تم انشاؤه بالذكاء الاصطناعي	250
تم تاكيد الاشتراك	253
تم تسجيل صوتك	200
تم نسخ الرابط	188
تماس با تحريريه	1951
تماس با ما	1868	1885
تماس با نويسنده	1951
تماشاي ويديو	1897
تمام صفحه	1926
تنزيل الحلقة	207
تنزيل الصوت	207
تنظيمات	1865
تنظيمات حريم خصوصي	1929
تنظيمات كوكي	1867
تنظيمات كوكيها	1867
تهيه اشتراك	1904
تواصل مع التحرير	235
تواصل مع الكاتب	235
تواصل مع المحرر	235
تواصل معنا	164	235
توقف پخش	1925
تويتر	133
توييتر	1859
تيليجرام	133
""", 'ث': """
ثبت ديدگاه	1918
ثبت راي	96
ثبت نام	1855
ثبت نام شما با موفقيت انجام شد	1946
ثبت نظر	96	1868
ثبتنام	1855
ثبتنام كنيد	1911
""", 'ج': """
جار التحميل	207
جار تحميل الفيديو	207
جاري التحميل	207
جاري تحميل الفيديو	207
جاوااسكريپت غيرفعال است	1929
جدول كلمات متقاطع	1923
جديدترين اخبار	1869
جديدترينها	1919
جزئيات	1874
جستجو	1873
جستجوي پيشرفته	1885
جميع الاخبار	233
جميع الالعاب	203
جميع التعليقات	146
جميع الفيديوهات	233
جميع المواضيع	149
جميع مقالات الكاتب	233
""", 'ح': """
حالا نه	1852
حامي ما شويد	1942
حامي مالي	1960
حجم الخط	133
حجم النص	70
حدث الصفحة	222
حدث خطا	230
حدث خطا ما	230
حريم خصوصي	1867
حساب كاربري	1855
حساب كاربري دارم	1944
حساب كاربري داريد	1944
حساب كاربري نداريد	1944
حسابي	121
حصري للمشتركين	121
حظر	218
حفظ	133
حفظ الاعدادات	211
حفظ التفضيلات	211
حفظ المقال	188
حفظ الوصفة	66
حفظ للقراءة لاحقا	188
حقل الزامي	229
حقل مطلوب	229
حمايت كنيد	1853
حمايت مالي	1853
حمايت مالي از ما	1942
حمايت ماهانه	1943
حمل التطبيق	215
حمل التطبيق الان	215
حمل من app store	215
حمل من google play	215
""", 'خ': """
خاص بالمشتركين	227
خانه	1873
خبر بعدي	1897
خبر قبلي	1897
خبرهاي بيشتر	1907
خبرهاي داغ	1907
خبرهاي مرتبط	1869
خبرهاي پيشنهادي	1907
خروج	19
خروج از تمام صفحه	1925
خريد از امازون	1924
خريد اشتراك	1904
خريد اشتراك سالانه	1904
خريد اشتراك ماهانه	1904
خريد انلاين	1960
خريد اين كتاب	1924
خريد اينترنتي	1960
خريد بليت	1924
خريد بليط	1924
خريد كتاب	1924
خطايي ديدهايد	1918
خطايي رخ داد	1947
خلاصه با هوش مصنوعي	1954
خلاصه هوش مصنوعي	1954
خواندن در اپليكيشن	1932
خواندهشده با صداي مصنوعي	1925
خودتان را بيازماييد	1921
خيارات اخري	243
""", 'د': """
دانش خود را بسنجيد	1921
دانلود	1891
دانلود از اپ استور	1932
دانلود از بازار	1932
دانلود از گوگل پلي	1932
دانلود اپليكيشن	1932
دانلود صدا	1925
دانلود فايل صوتي	1891	1925
دانلود فيلم	1891
دانلود مستقيم	1933
دانلود ويدئو	1925
دانلود ويديو	1891
دانلود پادكست	1925
در انتظار بررسي : #	1882
در انتظار بررسي: #	1882
در حال بارگذاري	1925
در حال بارگذاري ويدئو	1925
در حال بارگذاري ويديو	1925
در صف انتشار: #	1882
در صف بررسي: #	1882
در نظرسنجي شركت كنيد	1918
در همين رابطه	1907
در همين زمينه	1907
در پاتريون حمايت كنيد	1942
درباره ما	1885
درباره نويسنده	1951
دريافت از اپ استور	1932
دريافت از بازار	1932
دريافت از كافه بازار	1932
دريافت از كافهبازار	1933
دريافت از مايكت	1932	1933
دريافت از گوگل پلي	1932
دريافت اعلانها	1934
دستهبندي	1869
دعمك يصنع الفرق	251
دعوت به همكاري	1897
دنبال كردن	1956
دنبال كردن اين موضوع	1955
دنبال كردن موضوع	1955
دنبال كردن نويسنده	1955
ديدگاه	1868
ديدگاه خود را بنويسيد	1918
ديدگاهتان را بنويسيد	1897
ديدگاهها	1868
""", 'ذ': """
ذات صلة	147
ذخيره	1859
ذخيره تنظيمات	1929
ذخيره خبر	1897
ذخيره دستور پخت	66
ذخيره مطلب	1897
ذخيره مطلب براي بعد	1897
ذكرني لاحقا	117
""", 'ر': """
راسل التحرير	235
راسلنا	235
راي دهيد	96	1919
راي شما ثبت شد	96	1918
راي شما ثبت شده است	1918
رايگان و بدون هرزنامه	1946
ربما لاحقا	117
رد	146	1865
رد همه	1930
رزرو بليت	1960
رسالتك	230
رفتن به بالا	1950
رفتن به دستور پخت	66
رفتن به صفحه كمك مالي	1942
رفض	141
رفض الكل	212
رفض جميع ملفات تعريف الارتباط	249
رمز عبور خود را فراموش كردهايد	1944
رمز عبور را فراموش كردهايد	1855
روابط ممولة	193
رپورتاژ	1861
رپورتاژ اگهي	1861
""", 'ز': """
زمان باقيمانده	1926
زمان فعلي	1926
""", 'س': """
سؤال اليوم	96
ساهم	119
ساهم الان	119
سجل الدخول	126
سجل الدخول للتعليق	200
سحب الموافقة	211
سرعة التشغيل	207
سرعت پخش	1925
سماح	218
سودوكو	205	1923
سوژه بفرستيد	1951
سياسة التصحيح	235
سياسة التصحيحات	235
سياسة الخصوصية	144	164
سياسة الخصوصية | شروط الاستخدام	144
سياسة الخصوصية وشروط الاستخدام	144
سياسة ملفات تعريف الارتباط	144
سياست حريم خصوصي	1865	1867
سياست حفظ حريم خصوصي	1864	1865
سياست كوكي	1865
سياست كوكيها	1864
سيب اپ	1933
""", 'ش': """
شارك	133
شارك الخبر	188
شارك القصة	188
شارك المقال	133
شارك عبر واتساب	242
شارك علي	133
شارك علي تويتر	242
شارك علي فيسبوك	242
شارك علي واتساب	242
شارك في استطلاع الراي	179
شارك في الاختبار	203
شارك في الاستطلاع	179
شارك في التصويت	200
شارك هذا الخبر	256
شارك هذا المقال	256
شارك هذا الموضوع	133
شارك هذه الصفحة	256
شاركنا برايك	200
شاركنا رايك	146
شاركها	188
شاركونا اراءكم	200
شاهد الصور	233
شاهد الفيديو	175
شاهد ايضا	147
شاهد بالفيديو	175
شاهد علي يوتيوب	247
شاهد كل الصور	149
شايد بعدا	1852
شحن مجاني	244
شراء التذاكر	206
شراء من امازون	206
شرايط ارسال نظر	1918
شرايط استفاده	1867
شرايط استفاده و حريم خصوصي	1867
شرايط را ميپذيرم	1946
شركاؤنا	212
شركاي ما	1930
شركت در ازمون	1921
شركت در نظرسنجي	1918
شروط الاستخدام	144	164
شروط الاستخدام | سياسة الخصوصية	144
شروط الاستخدام وسياسة الخصوصية	144
شروط التعليق	200
شروع ازمون	1921
شكرا لتصويتك	96	200
شكرا لدعمك	251
شكرا لدعمكم	251
شكرا لمشاركتك	200
شكرا، تم ارسال رسالتك	229
شما اين موضوع را دنبال ميكنيد	1955
شما قبلا راي دادهايد	1918
شنيدن اين مطلب	1925
شنيدن مقاله	1925
""", 'ص': """
صفحة التبرع	224
صفحه اصلي	1873
صفحه كمك مالي	1942
صندوق ورودي خود را بررسي كنيد	1946
صوت	96	201
صوت اصطناعي	208
صوت الان	96
""", 'ط': """
طالع ايضا	189
طباعة	133
طباعة المقال	188
طباعة الوصفة	66
""", 'ظ': """
ظرفيت محدود	1911
ظرفيت محدود است	1911
""", 'ع': """
عدم السماح	218
عرض اقل	152
عرض الاشتراكات	252
عرض الاصل	152
عرض الباقات	252
عرض التعليقات	200
عرض التفاصيل	152
عرض الردود	200
عرض الصور	233
عرض الكل	151
عرض المحتوي	211
عرض المزيد	151
عرض المزيد من التعليقات	200
عرض الملف	233
عرض المنتج	255
عرض المنشور	211
عرض النتائج	96	201
عرض النص الاصلي	152
عرض النص المكتوب	207
عرض جميع الاخبار	233
عرض جميع الصور	233
عرض خاص للقراء	206
عرض علي اكس	247
عرض علي انستغرام	247
عرض علي تويتر	247
عرض علي فيسبوك	247
عرض كل الصور	149
عرض كل المقالات	149
عرض هذا المنشور علي instagram	247
عرض هذا المنشور علي انستغرام	247
عروض المشتركين	206
عضويت	1855
عطلت مانع الاعلانات	222
عكس	1869
عكسهاي بيشتر	1950
عكسهايتان را براي ما بفرستيد	1951
علي فيسبوك وتويتر	136
عن الكاتب	235
عن الكاتبة	165
عودة للاعلي	233
""", 'غ': """
غرد	133
غير قابل انتشار: #	1882
غيرفعال كردم	1941
غيرقابل انتشار: #	1882
""", 'ف': """
فتح	152
فتح التطبيق	215
فتح في التطبيق	215
فراموشي رمز عبور	1944
فروشگاه	1960
فعال كردن	1935
فعال كردن اعلانها	1934
فعالسازي	1936
فعالسازي اعلانها	1934
فعل الاشعارات	216
فعلا نه	1935
فقط براي مشتركان	1855
فهمت	152
فيديو	147
فيديو غير متاح	207
فيسبوك	133	1859
فيلد الزامي	1946
فيلدهاي الزامي	1946
فيلم اصلي	1891
""", 'ق': """
قبلي	1873
قبول	141
قبول الجميع	212
قبول الكل	212
قبول جميع ملفات تعريف الارتباط	249
قبول كنيد و ادامه دهيد	1864
قبول همه	1930
قبول همه كوكيها	1864
قبول و ادامه	1865	1929
قبول ومتابعة	211
قد يعجبك	147
قد يعجبك ايضا	22	147
قد يهمك	147
قد يهمك ايضا	147
قديميترينها	1919
قراءة المزيد	151
قراءة الية	238
قصص مقترحة	189
قواعد التعليق	200
قواعد التعليقات	200
قوانين ارسال نظر	1918
قوانين و مقررات	1885
قوانين و مقررات را ميپذيرم	1946
قيم المقال	179
قيم الوصفة	66
قيم هذا المقال	179
""", 'ك': """
كافه بازار	1933
كافهبازار	1933
كبر الصورة	233
كتم الصوت	208
كد qr را اسكن كنيد	1932
كد ويدئو	1891
كد ويديو	1891
كد پخش	1891
كل الاخبار	233
كل الالعاب	203
كل الصور	233
كل المواضيع	149
كل مساهمة تصنع فرقا	224
كل مساهمة مهمة	224
كل مقالات الكاتب	165	233
كلمات اليوم المتقاطعة	109
كلمات دلالية	147
كلمات متقاطعة	205
كلمات مفتاحية	147
كليدواژهها	1869
كمك كنيد	1853
كمك مالي	1853
كمك ماهانه	1943
كمك يكباره	1942
كن اول المعلقين	188
كن داعما	119
كود خصم	255
كوكيها	1867
كوچكتر كردن متن	1958
كيف اعطل مانع الاعلانات	222
كيف اعطله	223
كيفية التعطيل	223
كيفيت اصلي	1891
كپي	1959
كپي شد	1893	1897
كپي كردن لينك	1897
كپي لينك	1859
كپي لينك كوتاه	1893
""", 'ل': """
لا اوافق	141
لا توجد تعليقات	200
لا شكرا	117
لا يمكن تشغيل الفيديو	207
لا يمكن عرض هذا المحتوي	211
لا يوجد تعليقات	200
لا، شكرا	117
لاحقا	118
لخص بالذكاء الاصطناعي	107
لدي حساب	227
لديك حساب	227
لديك حساب بالفعل	227
لست مشتركا	227
لست مشتركا بعد	227
لطفا ان را غيرفعال كنيد	1941
لطفا ايميل خود را وارد كنيد	1946
لطفا نظر خود را بنويسيد	1881
لطفا يك ايميل معتبر وارد كنيد	1946
لغو در هر زمان	1944
لغو دنبال كردن	1955
لغو رضايت	1929
لقد صوت من قبل	200
لقد صوتت بالفعل	160
لقد عطلته	222
لقد قمت بالتصويت	200
للاعلان معنا	164
للمشتركين	123
للمشتركين فقط	126
لم يعجبني	201
ليس الان	117
ليس لديك حساب	227
لينك خبر كپي شد	1893
لينك كوتاه	1859
لينك كوتاه خبر	1893	1897
لينك كوتاه كپي شد	1893
لينك كپي شد	1893	1897
""", 'م': """
مادة اعلانية	137
مايكت	1933
مبلغ اخر	224
مبلغ دلخواه	1942
مبلغ ديگر	1942
مبلغ مختلف	224
مبلغ مخصص	251
متابع	240
متابعة القراءة	254
متابعة الكاتب	239
متابعة الموضوع	239
متابعة علي الموقع	215
متن كامل خبر	1950
متن كامل مقاله را بخوانيد	1950
متن پيادهشده	1926
متوجه شدم	1874
متوفر علي app store	215
متوفر علي google play	215
مجانا وبدون رسائل مزعجة	229
مجموع ديدگاهها : #	1882
مجموع نظرات: #	1882
محبوبترين	1945
محبوبترينها	1919
محتواي تبليغاتي	1861
محتواي حمايتشده	1897
محتواي پولي	1924
محتوي اعلاني	194
محتوي برعاية	194
محتوي للمشتركين	123
محتوي مدفوع	206
محتوي ممول	92	137
مختارات	147
مخصوص مشتركان	1944
مدة الفيديو	250
مدت	1926
مدت زمان	1926
مديريت رضايت	1929
مديريت كوكيها	1929
مرا به خاطر بسپار	1944
مرة واحدة	225
مرتبسازي	1919
مرتبسازي بر اساس	1919
مزايا المشتركين	206
مزاياي مشتركان	1924
مزيد من مقالات الكاتب	165
مزيد من مقالات الكاتبة	165
مساحة اعلانية	194
مستخدم جديد	121
مسدودكننده را غيرفعال كردم	1939
مشاركة	133
مشاركة عبر البريد	242
مشاركة عبر فيسبوك	242
مشاركة عبر واتساب	133
مشاركة علي تويتر	133
مشاركة علي فيسبوك	133
مشاهده بيشتر	1873
مشاهده عكسها	1950
مشاهده قيمت	1924
مشاهده محتوا	1929
مشاهده نتايج	96	1919
مشاهده همه	1873
مشاهده پاسخها	1918
مشاهده پرونده	1950
مشاهده گالري	1950
مشترك شويد	1855
مشغل الصوت	250
مشغل الفيديو	250
مشكلي پيش امد	1947
مطالب بيشتر	1907
مطالب ديگر اين نويسنده	1950
مطالب مرتبط	1869
مطالب پيشنهادي	1907
مطلب بعدي	1950
مطلب قبلي	1950
معرض الصور	233
مقال مهدي من مشترك	256
مقالات اخري للكاتب	165	189
مقالات اخري للكاتبة	165
مقالات ذات صلة	147
مقالات قد تعجبك	189
مقالات قد تهمك	189
مقالات مرتبط	1869
مقاله بعدي	1950
مقاله قبلي	1950
مقترحات برعاية taboola	193
مقروء بصوت اصطناعي	207
ملء الشاشة	208
ملخص اعده الذكاء الاصطناعي	238
ملخص الذكاء الاصطناعي	238
ملخص بالذكاء الاصطناعي	238
ملفات تعريف الارتباط	144
من نحن	164
منتشر شده: #	1882
منو	1873
مهمترين اخبار	1869
مواضيع ذات صلة	147
مواضيع قد تهمك	189
مواضيع متعلقة	189
مواضيع مرتبطة	189
موافق	141
موافق ومتابعة	211
موافقة ومتابعة	142
موافقم	1865
موضوعات ذات صلة	147
موضوعات متعلقة	189
مولد بالذكاء الاصطناعي	250
ميخواهيد اعلان دريافت كنيد	1934
""", 'ن': """
نام	1947
نبذة عن الكاتب	235
نبذة عن الكاتبة	165
نتائج الاستطلاع	201
نتائج التصويت	201
نسخ	243
نسخ الرابط	133
نسخ رابط المقال	188
نسخه صوتي مقاله	1925
نسخه وب	1933
نسخه چاپي	1897
نسيت كلمة السر	227
نسيت كلمة المرور	121
نشر	201
نصب اپليكيشن	1932
نظر	1868
نظر بدهيد	1897
نظر خود را با ما در ميان بگذاريد	1897
نظر خود را بنويسيد	1868
نظر خود را بگوييد	1918
نظر سنجي	97
نظر شما	1868
نظر شما درباره اين خبر چيست	1897
نظر كاربران	1881
نظرات	1868
نظرات بينندگان	1881
نظرات شما	1881
نظرات كاربران	1881
نظرات مخاطبان	1881
نظرتان را بگوييد	1918
نظرسنجي	97	1897
نعم اريد	218
نعم، اريد	217
نقشه سايت	1885
نمايش اين محتوا ممكن نيست	1929
نمايش بيشتر	1873
نمايش زيرنويس	1925
نمايش كمتر	1874
نمايش متن اصلي	1874
نمايش محتوا	1929
نمايش نتايج	96
نمايش نظرات	1918
نمايش نظرات بيشتر	1918
نمايش نقشه	1874
نمايش همه	1874
نمايش پاسخها	1918
نمايش پست	1929
ننصح بقراءة	147
نه ممنون	1852	1936
نه، ممنون	1936
نهاية الاعلان	206
""", 'ه': """
هديه دادن مقاله	1958
هذا البريد مسجل مسبقا	253
هذا الحقل الزامي	229
هذا الحقل مطلوب	229
هذا الفيديو غير متاح	207
هذا الفيديو غير متاح حاليا	207
هذا الفيديو لم يعد متاحا	207
هذا المحتوي للمشتركين	123
هذا المقال للمشتركين	123
هذا المقال مقفل	227
هذه المادة للمشتركين	188
هر زمان ميتوانيد لغو اشتراك كنيد	1946
هر كمكي مهم است	1942
هل افادك هذا المقال	200
هل ترغب باستلام الاشعارات	216
هل ترغب في تلقي الاشعارات	216
هل تريد تلقي اشعارات	216
هل تريد تلقي الاشعارات	216
هل كان هذا المقال مفيدا	200
هل كان هذا مفيدا	200
هل كانت هذه الصفحة مفيدة	200
هل لديك حساب	227
هل نسيت كلمة المرور	227
هل وجدت خطا	200
همرساني	1859
همه اخبار	1950
همه بازيها	1921
همه خبرها	1950
همه عكسها	1950
همه مطالب	1950
همه مطالب نويسنده	1950
همه ويدئوها	1950
هميشه اجازه داده شود	1929
هميشه نمايش بده	1929
همچنين ببينيد	1907
همچنين بخوانيد	1869
هنوز ثبتنام نكردهايد	1944
هنوز مشترك نيستيد	1944
هيئة التحرير	164
""", 'و': """
واتساب	133
واتساپ	1859
ورود	1855
ورود / ثبت نام	1855
ورود با اپل	1944
ورود با فيسبوك	1944
ورود با گوگل	1944
ورود مشتركان	1904
وسوم	147
وصول غير محدود الي جميع المقالات	252
وظائف	164
ويدئو در دسترس نيست	1925
ويديو	1869
ويديو در دسترس نيست	1925
ويژه خوانندگان	1924
ويژه مشتركان	1855
""", 'ي': """
يتم تحميل الفيديو	207
يدفع سنويا	227
يستمر المقال بعد الاعلان	193
يك بار	1943
يكبار	1943
يمكنك الالغاء في اي وقت	227
يمكنك الغاء الاشتراك في اي وقت	229
""", 'پ': """
پاسخ	1868
پايان اگهي	1924
پايان تبليغ	1924
پخش	1891
پخش خودكار	1926
پخش ويدئو	1925
پخش ويدئو ممكن نيست	1925
پخش ويديو	1925
پذيرش همه	1930
پذيرش و ادامه	1929
پذيرفتن	1865
پربازديدترين	1869
پربازديدترينها	1869
پربازديدها	1869
پربازديدهاي امروز	1907
پربازديدهاي هفته	1907
پربحثترينها	1869
پربينندهترين	1907
پربينندهترين خبرها	1907
پربينندهترينها	1907
پرداخت سالانه	1945
پرداخت ماهانه	1945
پسنديدم	1919
پنهان كردن پاسخها	1918
پيام بازرگاني	1913
پيام شما ارسال شد	1946
پيام شما با موفقيت ارسال شد	1946
پيشنهاد خواندني	1907
پيشنهاد سردبير	1869
پيشنهاد ما	1869
پيوندها	1885
""", 'چ': """
چاپ	1859
چاپ دستور پخت	66
چگونه غيرفعال كنم	1941
چگونه مسدودكننده را غيرفعال كنم	1939
""", 'گ': """
گالري تصاوير	1950
گالري عكس	1950
گزارش تخلف	1919
گزارش خطا	1868
گزارش خطا در اين خبر	1897
گزينههاي بيشتر	1959
گوگل پلي	1933
""", 'अ': """
अकाउंट नहीं है	2539
अक्षर का आकार	70
अक्षर छोटे करें	2551
अक्षर बडे करें	2551
अगला	2480
अगला लेख	2545
अगली खबर	2476
अगली तस्वीर	2545
अगली फोटो	2545
अगली स्टोरी	2545
अनफॉलो करें	2549
अनम्यूट	2524
अनिवार्य	2542
अनुमति दें	2532
अन्य खबरें	22	2476
अन्य राशि	2537
अन्य विकल्प	2552
अपना इनबॉक्स देखें	2541
अपना ईमेल दर्ज करें	2541
अपना ईमेल देखें	2541
अपना ईमेल पता दर्ज करें	2541
अपना कमेंट लिखें	2489
अपना ज्ञान परखें	2520
अपना प्लान चुनें	2539
अपनी टिप्पणी दें	2489
अपनी टिप्पणी लिखें	2489
अपनी तस्वीरें हमें भेजें	2546
अपनी प्रतिक्रिया दें	2517
अपनी राय दें	2475
अपनी राय बताएं	2517
अभी खरीदें	2523
अभी खेलें	2520
अभी डाउनलोड करें	2530
अभी तक सब्सक्राइबर नहीं हैं	2539
अभी दान करें	2461
अभी नहीं	2459	2533
अमान्य ईमेल	2541
अमेजन पर खरीदें	2523
अवधि	2525
असहमत	2474
अस्वीकार करें	2474
""", 'आ': """
आगे पढें	2480
आज का सवाल	96
आज की अन्य खबरें	2510
आप इस विषय को फॉलो कर रहे हैं	2549
आप कभी भी अनसब्सक्राइब कर सकते हैं	2541
आप पहले ही वोट कर चुके हैं	2517
आपका वोट दर्ज हो गया	2517
आपका वोट दर्ज हो गया है	2517
आपका संदेश भेज दिया गया है	2541
आपके लिए	2476
आपको यह भी पसंद आ सकता है	2510
आपको ये भी पसंद आ सकता है	2510
आवश्यक फील्ड	2541
""", 'इ': """
इस लेखक की अन्य खबरें	2493
इस लेखक की और खबरें	2493
इस लेखक के और लेख	2493
इस विषय को फॉलो करें	2549
इसे भी देखें	2510
इसे भी पढें	2476
""", 'ई': """
ई-पेपर	2463
ईमेल	2542
ईमेल से शेयर करें	2551
""", 'ऊ': """
ऊपर जाएं	2480
""", 'ए': """
एआई आवाज में सुनें	2524
एआई द्वारा तैयार	2496
एआई समरी	2496
एआई सारांश	2496
एआई से तैयार सारांश	2496
एक बार	2538
एक बार का दान	2537
एप डाउनलोड करें	2530
""", 'ऐ': """
ऐप इंस्टॉल करें	2530
ऐप खोलें	2530
ऐप डाउनलोड करें	2530
ऐप में खोलें	2530
ऐप में पढें	2530
ऐप स्टोर से डाउनलोड करें	2530
""", 'ऑ': """
ऑटोप्ले	2525
ऑडियो डाउनलोड करें	2524
ऑफर देखें	2523
""", 'औ': """
और खबरें	2476
और जानें	2474
और टिप्पणियां देखें	2517
और देखें	2480
और पढें	2476	2480
और पढें इस लेखक से	2493
और भी पढें	2510
""", 'क': """
कभी भी रद्द करें	2539
कम दिखाएं	2481
कमेंट	2475
कमेंट करें	2475
कमेंट पढें	2489
कमेंट लिखें	2517
कमेंट्स	2475
करियर	2492
किताब खरीदें	2523
कीमत देखें	2523
कुकी का उपयोग	2474
कुकी नीति	2472	2474
कुकी सेटिंग्स	2528
कुकीज नीति	2474
कुकीज प्रबंधित करें	2528
कुकीज सेटिंग	2473
कुछ गलत हो गया	2542
केवल सदस्यों के लिए	2463
केवल सब्सक्राइबर के लिए	2539
कैसे बंद करें	2536
कॉपी	2552
कॉपी करें	2552
कॉपी लिंक	2466
क्या आप नोटिफिकेशन चाहते हैं	2531
क्या आप नोटिफिकेशन पाना चाहते हैं	2531
क्या आप सूचनाएं पाना चाहते हैं	2531
क्या यह उपयोगी था	2517
क्या यह खबर उपयोगी थी	2517
क्या यह पेज उपयोगी था	2517
क्या यह लेख उपयोगी था	2517
क्यूआर कोड स्कैन करें	2530
क्रमबद्ध करें	2518
क्विज खेलें	2520
""", 'ख': """
खबर सुनें	2524
खाता नहीं है	2539
खाता बनाएं	2463
खोजें	2480
खोलें	2481
""", 'ग': """
गलती की सूचना दें	2517
गलती बताएं	2481
गूगल प्ले से डाउनलोड करें	2530
गूगल से जारी रखें	2539
गूगल से लॉगिन करें	2539
गेम्स	2522
गैलरी देखें	2545
गोपनीयता नीति	2472	2474	2492
गोपनीयता सेटिंग्स	2528
""", 'च': """
चर्चा में क्यों है	2510
चुनें	2540
""", 'ज': """
जरूर पढें	2510
जवाब छिपाएं	2517
जवाब दें	2475
जवाब देखें	2517
जवाब भेजें	2517
जावास्क्रिप्ट बंद है	2528
ज्यादा दिखाएं	2545
ज्यादा पढी गई	2510
""", 'ट': """
टिकट खरीदें	2523
टिकट बुक करें	2523
टिप्पणियां	2475
टिप्पणी	2475
टिप्पणी करें	2475
टिप्पणी के नियम	2517
टिप्पणी के लिए लॉगिन करें	2517
टिप्पणी भेजें	2517
टिप्पणी लिखें	2517
टेक्स्ट साइज	70
टैग्स	2476
टॉप न्यूज	2476
टॉप स्टोरीज	2510
ट्रांसक्रिप्ट	2525
ट्रेंडिंग	2476
ट्विटर	2466
ट्विटर पर शेयर करें	2551
""", 'ठ': """
ठीक है	2481
""", 'त': """
तस्वीर बडी करें	2545
तस्वीरें देखें	2545
ताजा खबरें	2476
ताजा समाचार	2476
""", 'द': """
दान करें	2461
दान पेज पर जाएं	2537
देश की और खबरें	2510
दोस्तों को भेजें	2496
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2541
""", 'न': """
नक्शा देखें	2481
नतीजे देखें	96
नवीनतम	2518
नहीं धन्यवाद	2459
नहीं, धन्यवाद	2459	2533
नियम और शर्तें	2472	2492
नियम और शर्तें | गोपनीयता नीति	2472
नोटिफिकेशन ऑन करें	2531
नोटिफिकेशन चालू करें	2531
""", 'प': """
परिणाम देखें	96	2518
पसंदीदा स्रोत के रूप में जोडें	2549
पहले से खाता है	2539
पहले से सब्सक्राइबर हैं	2539
पाठकों के लिए विशेष ऑफर	2523
पार्टनर कंटेंट	2513
पासवर्ड भूल गए	2539
पिछला	2480
पिछला लेख	2545
पिछली खबर	2476
पूरा लेख पढें	2545
पूरी खबर पढें	2480
पेज दोबारा लोड करें	2535
पेज रिफ्रेश करें	2535
पेज रीफ्रेश करें	2535
पेड कंटेंट	2523
पोल	97
पोल में हिस्सा लें	2517
पोस्ट लोड करें	2528
प्रचार	2470
प्रतिक्रिया दें	2475
प्रतिलिपि	2525
प्राइवेसी पॉलिसी	2474	2492
प्राइवेसी सेटिंग्स	2528
प्रायोजक	2553
प्रायोजित	2470
प्रायोजित सामग्री	2513
प्रिंट	2552
प्रिंट करें	2466
प्रीमियम	2463
प्लान चुनें	2539
प्ले स्टोर से डाउनलोड करें	2530
प्लेबैक गति	2524
प्लेबैक स्पीड	2524
प्लेयर लोड हो रहा है	2524
""", 'फ': """
फीडबैक दें	2492	2517
फीडबैक भेजें	2517
फुल स्क्रीन	2525
फुल स्क्रीन से बाहर निकलें	2524
फेसबुक	2466
फेसबुक पर शेयर करें	2466
फेसबुक से जारी रखें	2539
फेसबुक से लॉगिन करें	2539
फॉन्ट आकार	2551
फॉन्ट साइज	70
फॉलो कर रहे हैं	2549
फॉलो करें	2549
फोटो	2476
फोटो गैलरी	2510
फोटो गैलरी देखें	2545
फ्लिपकार्ट पर खरीदें	2523
""", 'ब': """
बंद करें	2459
बडी खबरें	2476
बाद में	2460	2533
बाद में याद दिलाएं	2459
ब्राउजर में जारी रखें	2530
""", 'भ': """
भेजें	2542
""", 'म': """
मंजूर है	2474
मशीनी अनुवाद	2525
मान्य ईमेल दर्ज करें	2541
मासिक दान	2538
मासिक भुगतान	2540
मासिक सहयोग	2538
मुख्य समाचार	2476
मुझे याद रखें	2539
मुफ्त डिलीवरी	2553
मुफ्त में खेलें	2520
मुफ्त, कोई स्पैम नहीं	2541
मूल देखें	2481
मेन्यू	2480
मेरा खाता	2463
मेरा खाता है	2539
मैं नियम और शर्तों से सहमत हूं	2541
मैंने ऐड ब्लॉकर बंद कर दिया	2535
मैंने बंद कर दिया	2536
म्यूट	2525
""", 'य': """
यह खबर सुनें	2524
यह फील्ड अनिवार्य है	2541
यह फील्ड आवश्यक है	2541
यह भी देखें	2510
यह भी पढें	2476
यह लेख लॉक है	2539
यह लेख सुनें	2524
यह वीडियो अब उपलब्ध नहीं है	2524
यह वीडियो उपलब्ध नहीं है	2524
यह सामग्री नहीं दिखाई जा सकती	2528
ये खबरें भी पढें	2510
ये भी जानें	2510
ये भी देखें	2510
ये भी पढें	2476
""", 'र': """
रजिस्टर करें	2463
रिपोर्ट करें	2518
रेसिपी पर जाएं	66
रेसिपी प्रिंट करें	66
रेसिपी सेव करें	66
""", 'ल': """
लाइक	2518
लाइक करें	2518
लिंक कॉपी करें	2466	2496
लिंक कॉपी हो गया	2551
लेख उपहार में दें	2551
लेख सुनें	2524
लेखक की अन्य खबरें	2493
लेखक के अन्य लेख	2545
लेखक के और लेख	2493	2545
लेखक के बारे में	2546
लेखक के बारे में और	2493
लेखक को फॉलो करें	2549
लेखक परिचय	2546
लेखक से और	2493
लॉग इन	2463
लॉग इन करें	2463
लॉगआउट	2463
लॉगिन	2463
लोकप्रिय	2476
लोड हो रहा है	2524
""", 'व': """
वर्ग पहेली	2522
वर्तमान समय	2525
विज्ञापन	2470
विज्ञापन के बाद जारी	2513
विज्ञापन दें	2492
विज्ञापन समाप्त	2523
विज्ञापन हटाएं	2496
विवरण	2481
विषय	2476
विषय को फॉलो करें	2549
वीडियो	2476
वीडियो उपलब्ध नहीं है	2524
वीडियो चलाएं	2524
वीडियो नहीं चलाया जा सकता	2524
वीडियो लोड हो रहा है	2524
वोट करने के लिए धन्यवाद	2517
वोट करें	96	2518
वोट दें	96
वोट देने के लिए धन्यवाद	2517
व्हाट्सएप	2466
व्हाट्सएप पर शेयर करें	2551
व्हाट्सऐप पर शेयर करें	2551
""", 'श': """
शायद बाद में	2459
शिकायत करें	2518
शेयर	2466
शेयर करें	2466
शेष समय	2525
""", 'स': """
संपर्क करें	2475	2492
संपादक को लिखें	2546
संबंधित खबरें	2476
संबंधित लेख	2476
संबंधित वीडियो	2510
संबंधित समाचार	2476
सदस्य बनें	2461
सबटाइटल दिखाएं	2524
सबमिट करें	2542
सबसे अच्छा ऑफर	2540
सबसे ज्यादा पढी गई	2476
सबसे ज्यादा पढी गई खबरें	2510
सबसे ज्यादा पढी गईं	2510
सबसे लोकप्रिय	2540
सब्सक्राइब	2463
सब्सक्राइब करें	2463
सभी अस्वीकार करें	2528
सभी कमेंट देखें	2517
सभी खबरें	2545
सभी खबरें देखें	2545
सभी गेम	2520
सभी गेम्स	2520
सभी टिप्पणियां देखें	2517
सभी तस्वीरें देखें	2545
सभी दिखाएं	2481
सभी देखें	2480
सभी फोटो देखें	2545
सभी वीडियो	2545
सभी वीडियो देखें	2545
सभी स्वीकार करें	2474	2528
समझ गया	2481
समर्थन करें	2461
सर्वे	97
सर्वे में हिस्सा लें	2517
सहमत हूं	2474
सहमति दें और आगे बढें	2473
सहमति प्रबंधित करें	2528
सहमति वापस लें	2528
सहयोग करें	2461
सही ईमेल दर्ज करें	2541
साइटमैप	2492
साइन अप	2463
साइन इन	2463
साझा करें	2466
सामग्री दिखाएं	2528
सामग्री देखें	2528
सामग्री लोड करें	2528
सालाना भुगतान	2540
सिर्फ सब्सक्राइबर के लिए	2539
सीधे रेसिपी पर जाएं	66
सुडोकू	2522
सुधार नीति	2546
सूचनाएं चालू करें	2531
सेव करें	2466
स्पॉन्सर्ड	2470
स्पॉन्सर्ड कंटेंट	2513
स्वचालित अनुवाद	2525
स्वीकार करें	2474
स्वीकार करें और आगे बढें	2473
स्वीकार करें और जारी रखें	2528
""", 'ह': """
हमसे संपर्क करें	2492	2546
हमारा समर्थन करें	2461
हमारी मदद करें	2537
हमारे बारे में	2492
हमें लिखें	2546
हमें सपोर्ट करें	2537
हमें सहयोग दें	2537
हमेशा अनुमति दें	2528
हर योगदान महत्वपूर्ण है	2537
हर योगदान मायने रखता है	2537
हां, चाहिए	2532
होम	2480
होम पेज पर जाएं	2545
""", 'অ': """
অক্ষরের আকার	70
অটোপ্লে	402
অডিও ডাউনলোড করুন	401
অনুদান দিন	365
অনুদান পাতায যান	410
অনুমতি দিন	407
অনুসরণ করছেন	423
অনুসরণ করুন	423
অন্য পরিমাণ	410
অ্যাকাউন্ট আছে	412
অ্যাকাউন্ট নেই	412
অ্যাপ ডাউনলোড করুন	405
অ্যাপ স্টোর থেকে ডাউনলোড করুন	405
অ্যাপে খুলুন	405
অ্যাপে পডুন	405
""", 'আ': """
আগের খবর	418
আপনার জন্য নির্বাচিত	391
আপনার বার্তা পাঠানো হযেছে	414
আপনার ব্রাউজার অডিও সমর্থন করে না	401
আপনার ব্রাউজার ভিডিও সমর্থন করে না	401
আপনার ভোট গৃহীত হযেছে	397
আপনার ভোট গ্রহণ করা হযেছে	397
আপনার মতামত জানান	397
আপনি আগেই ভোট দিযেছেন	397
আপনি কি নোটিফিকেশন পেতে চান	406
আবশ্যক	415
আমাকে মনে রাখুন	412
আমাদের সমর্থন করুন	410
আমাদের সহাযতা করুন	410
আমি শর্তাবলিতে সম্মত	414
আরও খবর	367
আরও দেখুন	367
আরও পডতে পারেন	391
আরও পডুন	367
আরও মন্তব্য দেখুন	397
আরও সংবাদ	391
আরো খবর	391
আরো পডুন	391
""", 'ই': """
ইমেইল	415
ইমেইল সঠিক নয	414
""", 'উ': """
উত্তর দিন	398
উত্তর দেখুন	397
উপরে যান	417
""", 'এ': """
এ জাতীয আরও খবর	391
এ জাতীয আরো খবর	391
এ সম্পর্কিত আরও খবর	367
এ সম্পর্কিত আরও পডুন	391
এআই সারাংশ	422
এই কনটেন্ট দেখানো যাচ্ছে না	403
এই ঘরটি আবশ্যক	414
এই বিভাগের আরও খবর	391
এই বিভাগের আরো খবর	391
এই বিষয অনুসরণ করুন	423
এই ভিডিওটি আপনার দেশে দেখা যাবে না	401
এই ভিডিওটি আর নেই	401
এই ভিডিওটি পাওযা যাচ্ছে না	401
এই লেখাটি কি উপকারী ছিল	397
এককালীন	411
এককালীন অনুদান	411
এখন নয	407
এখনই কিনুন	400
এখনই খেলুন	399
""", 'ক': """
কনটেন্ট দেখান	403
কনটেন্ট লোড করুন	403
কপি করুন	425
কপি লিংক	390
কম দেখুন	417
কিউআর কোড স্ক্যান করুন	405
কিছু ভুল হযেছে	415
কুইজ খেলুন	399
কুইজে অংশ নিন	399
কুকি সেটিংস	403
""", 'খ': """
খবরটি শুনুন	401
খবরটি শেযার করুন	390
""", 'গ': """
গুগল দিযে লগইন করুন	412
গুগল প্লে থেকে ডাউনলোড করুন	405
গোপনীযতা সেটিংস	403
গ্যালারি দেখুন	417
গ্রহণ করে এগিযে যান	403
""", 'ছ': """
ছবি দেখুন	417
ছবি বড করুন	417
ছবির গ্যালারি	417
""", 'জ': """
জনপ্রিয খবর	391
জমা দিন	415
জরিপ	97
জরিপে অংশ নিন	397
জানি না	398
জাভাস্ক্রিপ্ট বন্ধ আছে	403
""", 'ট': """
টিকিট কাটুন	400
টিকিট কিনুন	400
টুইটারে শেযার করুন	424
""", 'ন': """
নতুন	398
নাম	415
নিবন্ধন	365
নোটিফিকেশন চালু করুন	406
নোটিফিকেশন পেতে চান	406
""", 'প': """
পরবর্তী খবর	417
পরে	407
পাঠকের পছন্দ	391
পাঠান	415
পাসওযার্ড ভুলে গেছেন	412
পুরো খবর পডুন	417
পুরোনো	398
পেজ আবার লোড করুন	409
পেজ রিফ্রেশ করুন	409
পেজটি রিফ্রেশ করুন	409
পোস্ট লোড করুন	403
পোস্টটি শেযার করুন	390
প্রচ্ছদে ফিরুন	417
প্রতিটি অনুদান গুরুত্বপূর্ণ	410
প্রতিলিপি	402
প্রিন্ট	369
প্রিন্ট করুন	390
প্লে স্টোর থেকে ডাউনলোড করুন	405
প্লেব্যাক গতি	401
প্ল্যান বেছে নিন	412
""", 'ফ': """
ফন্ট সাইজ	424
ফলাফল দেখুন	96	398
ফলো করুন	423
ফুল স্ক্রিন	402
ফেসবুক দিযে লগইন করুন	412
ফেসবুকে শেযার করুন	390
ফ্রি ডেলিভারি	426
""", 'ব': """
বই কিনুন	400
বইটি কিনুন	400
বন্ধুদের সঙ্গে শেযার করুন	390
বাকি সময	402
বার্ষিক	411
বিজ্ঞাপন	369
বিজ্ঞাপন শেষ	400
বিস্তারিত পডুন	391
বেছে নিন	413
""", 'ভ': """
ভিডিও চালান	401
ভিডিও লোড হচ্ছে	401
ভিডিওটি চালানো যাচ্ছে না	401
ভিডিওটি পাওযা যাচ্ছে না	401
ভুল জানান	397
ভুল সংশোধন জানান	397
ভোট দিন	96	398
ভোট দেওযার জন্য ধন্যবাদ	397
""", 'ম': """
মতামত জানান	397
মতামত পাঠান	397
মন্তব্য	369
মন্তব্য করতে লগইন করুন	397
মন্তব্য করুন	369
মন্তব্য নেই	398
মন্তব্য পাঠান	397
মন্তব্য লিখুন	397
মন্তব্যের নিযম	397
মাসিক	411
মাসিক অনুদান	411
মিউট	402
""", 'য': """
যেকোনো সময বাতিল করুন	412
যোগাযোগ করুন	419
""", 'র': """
রকমারি থেকে কিনুন	400
রিপোর্ট করুন	398
রেজিস্টার	365
রেসিপি প্রিন্ট করুন	66
রেসিপিতে যান	66
""", 'ল': """
লগ ইন	365
লগইন	365
লাইক	398
লিংক কপি	369
লিংক কপি করুন	390
লিংক কপি হযেছে	390
লিঙ্ক কপি করুন	390
লেখক পরিচিতি	419
লেখক সম্পর্কে	419
লেখককে অনুসরণ করুন	423
লেখকের অন্যান্য লেখা	417
লেখকের আরও লেখা	417
লেখাটি কি উপকারী ছিল	397
লেখাটি শুনুন	401
লেখাটি সেভ করুন	390
লোড হচ্ছে	401
""", 'শ': """
শুধু গ্রাহকদের জন্য	412
শেযার	369
শেযার করুন	369
""", 'স': """
সংশ্লিষ্ট খবর	367
সঠিক ইমেইল দিন	414
সব খবর	417
সব খেলা দেখুন	399
সব গ্রহণ করুন	403
সব ছবি দেখুন	417
সব দেখুন	417
সব প্রত্যাখ্যান করুন	403
সব মন্তব্য দেখুন	397
সব সময অনুমতি দিন	403
সবচেযে জনপ্রিয	413
সবচেযে নতুন	398
সবচেযে পুরোনো	398
সমযকাল	402
সম্পর্কিত	391
সম্পর্কিত খবর	367
সম্পর্কিত বিষয	391
সম্পর্কিত সংবাদ	391
সম্পাদককে লিখুন	419
সম্পূর্ণ খবর পডুন	417
সম্মতি প্রত্যাহার করুন	403
সর্বশেষ	367
সর্বশেষ সংবাদ	367
সর্বাধিক আলোচিত	391
সর্বাধিক পঠিত	367
সর্বোচ্চ পঠিত	391
সহাযতা করুন	365
সাজান	398
সাবটাইটেল	402
সাবস্ক্রাইব	365
সেভ করুন	390
সেরা অফার	413
সৌজন্যে	426
স্পনসর	426
স্বযংক্রিয অনুবাদ	402
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	424
""", 'ก': """
กฎการแสดงความคิดเห็น	4928
กติกาการแสดงความคิดเห็น	4928
กรุณากรอกข้อมูลให้ครบถ้วน	4945
กรุณากรอกอีเมล	4945
กรุณากรอกอีเมลให้ถูกต้อง	4945
กรุณาตรวจสอบอีเมล	4945
กลับขึ้นด้านบน	4948
กลับด้านบน	4948
กลับหน้าแรก	4948
การตั้งค่าความเป็นส่วนตัว	4934
การตั้งค่าคุกกี้	4934
กำลังติดตาม	4951
กำลังโหลด	4932
กำลังโหลดวิดีโอ	4932
""", 'ข': """
ขนาดตัวอักษร	70
ขยายภาพ	4948
ขอบคุณที่ร่วมโหวต	4928
ขอบคุณสำหรับการโหวต	4928
ข่าวก่อนหน้า	4948
ข่าวถัดไป	4948
ข่าวทั้งหมด	4948
ข่าวที่คุณอาจสนใจ	4921
ข่าวที่น่าสนใจ	4921
ข่าวที่เกี่ยวข้อง	4898
ข่าวนี้มีประโยชน์หรือไม่	4928
ข่าวยอดนิยม	4898
ข่าวล่าสุด	4898
ข่าวอื่นที่น่าสนใจ	4921
ข่าวอื่นๆ	22	4921
ข่าวอื่นๆ ที่น่าสนใจ	4912
ข่าวเกี่ยวข้อง	4921
ข่าวแนะนำ	4898
ข้ามไปที่สูตร	66
""", 'ค': """
ครั้งเดียว	4942
คลิกชมวิดีโอ	4912
คลิกเพื่อขยายภาพ	4948
คลิปแนะนำ	4921
ความคิดเห็น	4901
ความยาว	4933
ความเร็วในการเล่น	4932
คัดลอก	4953
คัดลอกลิงก์	4901
คัดลอกลิงก์แล้ว	4912
คัดลอกลิงค์	4912
คัดลอกลิงค์แล้ว	4912
คุณต้องการรับการแจ้งเตือนหรือไม่	4937
คุณอาจสนใจ	4921
คุณโหวตแล้ว	4928
คุ้มที่สุด	4944
""", 'จ': """
จดจำฉัน	4943
จดจำฉันไว้	4943
จบโฆษณา	4931
จองตั๋ว	4931
จองบัตร	4931
จัดการความยินยอม	4934
จัดการคุกกี้	4934
จัดส่งฟรี	4954
จำนวนอื่น	4941
จำเป็นต้องกรอก	4945
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4945
ฉันยอมรับเงื่อนไขการใช้งาน	4945
""", 'ช': """
ชมคลิป	4912
ชมคลิปวิดีโอ	4912
ชมวิดีโอ	4912
ชมวิดีโอด้านบน	4912
ชมวิดีโอเต็มได้ที่นี่	4912
ชำระรายปี	4943
ชำระรายเดือน	4943
ช่องนี้จำเป็นต้องกรอก	4945
""", 'ซ': """
ซื้อที่ lazada	4931
ซื้อที่ shopee	4931
ซื้อบัตร	4931
ซื้อบัตรที่นี่	4931
ซื้อหนังสือ	4931
ซื้อหนังสือเล่มนี้	4931
ซื้อเลย	4931
""", 'ด': """
ดาวน์โหลดบน app store	4936
ดาวน์โหลดบน google play	4936
ดาวน์โหลดเสียง	4932
ดาวน์โหลดแอป	4936
ดาวน์โหลดแอปพลิเคชัน	4936
ดาวน์โหลดได้ที่ app store	4936
ดาวน์โหลดได้ที่ google play	4936
ดูการตอบกลับ	4928
ดูข่าวทั้งหมด	4948
ดูคลิป	4912
ดูความคิดเห็นทั้งหมด	4928
ดูความคิดเห็นเพิ่มเติม	4928
ดูทั้งหมด	4899
ดูผลลัพธ์	96
ดูผลโหวต	96	4929
ดูภาพทั้งหมด	4948
ดูภาพเพิ่มเติม	4948
ดูราคา	4931
ดูรูปทั้งหมด	4948
ดูวิดีโอ	4912
ดูเพิ่มเติม	4901
ดูแกลเลอรี	4948
ดูแกลเลอรี่	4948
""", 'ต': """
ตกลง	4938
ตอบกลับ	4929
ตัวเลือกเพิ่มเติม	4952
ตั้งค่าความเป็นส่วนตัว	4934
ตั้งค่าคุกกี้	4934
ติดตามผู้เขียน	4951
ติดตามหัวข้อ	4951
ติดตามหัวข้อนี้	4951
ติดต่อกองบรรณาธิการ	4949
ติดต่อเรา	4912
ติดต่อโฆษณา	4949
ต้องการรับการแจ้งเตือนหรือไม่	4937
""", 'ถ': """
ถอดเสียง	4933
ถอนความยินยอม	4934
ถูกใจ	4929
""", 'ท': """
ทดสอบความรู้ของคุณ	4930
ทำแบบทดสอบ	4930
ทุกการสนับสนุนมีความหมาย	4941
""", 'บ': """
บทความก่อนหน้า	4948
บทความถัดไป	4948
บทความทั้งหมดของผู้เขียน	4948
บทความที่น่าสนใจ	4921
บทความที่เกี่ยวข้อง	4898
บทความนี้ถูกล็อก	4943
บทความนี้มีประโยชน์หรือไม่	4928
บทความล่าสุด	4898
บทความอื่นของผู้เขียน	4948
บทความอื่นๆ ของผู้เขียน	4948
บทความแนะนำ	4921
บริจาค	4895
บริจาคครั้งเดียว	4941
บริจาคตอนนี้	4941
บริจาครายเดือน	4941
บริจาคเลย	4895
บันทึก	4912
บันทึกการตั้งค่า	4934
บันทึกคะแนนของคุณแล้ว	4928
บันทึกคะแนนโหวตแล้ว	4928
บันทึกสูตร	66
บันทึกไว้อ่านภายหลัง	4912
""", 'ป': """
ปฏิเสธทั้งหมด	4934
ปิดการแสดงความคิดเห็น	4928
ปิดเสียง	4933
""", 'พ': """
พิมพ์	4901
พิมพ์บทความ	4912
พิมพ์สูตร	66
พิมพ์หน้านี้	4912
""", 'ฟ': """
ฟรี ไม่มีสแปม	4945
ฟังข่าว	4932
ฟังข่าวนี้	4932
ฟังบทความ	4932
ฟังบทความนี้	4932
ฟังรายการย้อนหลัง	4912
""", 'ภ': """
ภายหลัง	4938
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4912
มีบัญชีอยู่แล้ว	4943
มีบัญชีแล้ว	4943
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4945
ยกเลิกได้ทุกเมื่อ	4943
ยอดนิยม	4921
ยอดนิยมในตอนนี้	4921
ยอมรับทั้งหมด	4934
ยอมรับและดำเนินการต่อ	4934
ยังไม่มีบัญชี	4943
ยังไม่เป็นสมาชิก	4943
""", 'ร': """
ระบุจำนวนเงิน	4941
รับการแจ้งเตือน	4937
รับการแจ้งเตือนข่าวด่วน	4912
รายงาน	4929
รีเฟรชหน้า	4940
รีเฟรชหน้านี้	4940
รูปแบบอีเมลไม่ถูกต้อง	4945
ร่วมงานกับเรา	4912
ร่วมตอบแบบสอบถาม	4912
ร่วมตอบแบบสำรวจ	4928
ร่วมบริจาค	4895
ร่วมสนับสนุน	4941
ร่วมแสดงความคิดเห็น	4912
ร่วมโหวต	4928
ร้านค้า	4954
""", 'ล': """
ลงทะเบียน	4895
ลงทะเบียนเรียบร้อยแล้ว	4945
ลดขนาดตัวอักษร	4952
ลืมรหัสผ่าน	4895
ลืมรหัสผ่านหรือไม่	4943
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4932
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4932
วิดีโอไม่พร้อมใช้งาน	4932
วิธีปิดโปรแกรมบล็อกโฆษณา	4940
""", 'ส': """
สนับสนุนนักข่าว	4941
สนับสนุนรายเดือน	4941
สนับสนุนสื่ออิสระ	4941
สนับสนุนเรา	4895
สปอนเซอร์	4901
สมัครงานกับเรา	4912
สมัครสมาชิก	4895
สมัครเรียบร้อยแล้ว	4945
สรุปด้วย ai	4950
สรุปโดย ai	4950
สั่งซื้อหนังสือ	4931
สั่งซื้อเลย	4931
สำหรับสมาชิกเท่านั้น	4943
สิทธิพิเศษสำหรับผู้อ่าน	4931
สิทธิพิเศษสำหรับสมาชิก	4931
สแกน qr code	4936
สแกนคิวอาร์โค้ด	4936
ส่ง	4946
ส่งข่าว	4949
ส่งข้อความเรียบร้อยแล้ว	4945
ส่งความคิดเห็น	4928
ส่งคำตอบ	96
ส่งต่อให้เพื่อน	4912
""", 'ห': """
หน้าแรก	4948
""", 'อ': """
อนุญาต	4938
อนุญาตเสมอ	4934
ออกจากโหมดเต็มจอ	4932
อีเมล	4946
อีเมลไม่ถูกต้อง	4945
อ่านข่าวที่เกี่ยวข้อง	4921
อ่านข่าวผ่านแอป	4912
อ่านข่าวอื่นๆ	4921	4948
อ่านฉบับเต็ม	4948
อ่านต่อ	4901
อ่านต่อหลังโฆษณา	4931
อ่านต่อเรื่องนี้	4921
อ่านต่อในเบราว์เซอร์	4936
อ่านบทความฉบับเต็ม	4948
อ่านบนแอป	4936
อ่านเพิ่มเติม	4898
อ่านเรื่องที่เกี่ยวข้อง	4921
อ่านโดย ai	4932
อ่านในแอป	4936
""", 'เ': """
เกมทั้งหมด	4930
เกิดข้อผิดพลาด	4946
เกิดข้อผิดพลาด กรุณาลองใหม่	4945
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4945
เกี่ยวกับผู้เขียน	4949
เขียนความคิดเห็น	4928
เขียนโดย ai	4950
เข้าสู่ระบบ	4895
เข้าสู่ระบบด้วย apple	4943
เข้าสู่ระบบด้วย facebook	4943
เข้าสู่ระบบด้วย google	4943
เข้าสู่ระบบด้วย line	4943
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4928
เฉพาะสมาชิกเท่านั้น	4943
เต็มจอ	4933
เนื้อหาต่อจากโฆษณา	4931
เนื้อหาที่เกี่ยวข้อง	4921
เนื้อหาสนับสนุน	4931
เนื้อหาโฆษณา	4931
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4932
เบราว์เซอร์ของคุณไม่รองรับเสียง	4932
เปิดการแจ้งเตือน	4937
เปิดรับการแจ้งเตือน	4937
เปิดเสียง	4932
เปิดแอป	4936
เปิดในแอป	4936
เป็นคนแรกที่แสดงความคิดเห็น	4912
เพิ่มขนาดตัวอักษร	4952
เริ่มทำแบบทดสอบ	4930
เรียงตาม	4929
เรื่องที่คุณอาจสนใจ	22	4921
เรื่องที่น่าสนใจ	4921
เรื่องที่เกี่ยวข้อง	4898
เรื่องล่าสุด	4921
เรื่องอื่นที่น่าสนใจ	4898
เรื่องแนะนำ	4921
เลิกติดตาม	4951
เลือก	4944
เลือกแพ็กเกจ	4943
เลือกแพ็คเกจ	4943
เล่นวิดีโอ	4932
เล่นอัตโนมัติ	4933
เล่นเกม	4930
เล่นเลย	4930
เวลาที่เหลือ	4932
เสียงอ่านโดย ai	4932
""", 'แ': """
แจ้งข่าว	4949
แจ้งข้อผิดพลาด	4928
แจ้งคำผิด	4928
แจ้งลบความคิดเห็น	4928
แชร์	4901
แชร์ข่าวนี้	4912
แชร์บทความ	4912
แชร์บทความนี้	4952
แชร์บน facebook	4952
แชร์ผ่าน line	4952
แชร์หน้านี้	4912
แชร์ไปที่ line	4912
แชร์ไปยัง facebook	4952
แชร์ไปยัง line	4952
แท็ก	4921
แท็กที่เกี่ยวข้อง	4921
แบบสำรวจ	97
แปลอัตโนมัติ	4912
แปลโดย ai	4950
แปลโดยอัตโนมัติ	4950
แสดงความคิดเห็น	4901
แสดงคำบรรยาย	4932
แสดงน้อยลง	4899
แสดงเนื้อหา	4934
แสดงเพิ่มเติม	4948
แสดงโพสต์	4934
""", 'โ': """
โฆษณา	4901
โหลดหน้านี้ใหม่	4940
โหลดหน้าใหม่	4940
โหลดเนื้อหา	4934
โหลดเพิ่มเติม	4948
โหลดแอป	4936
โหลดแอปฟรี	4912
โหลดโพสต์	4934
โหวต	96	4929
""", 'ใ': """
ใหม่ล่าสุด	4929
ให้คะแนนบทความนี้	4928
""", 'ไ': """
ไปที่สูตร	66
ไปยังหน้าบริจาค	4941
ไม่สามารถเล่นวิดีโอนี้ได้	4932
ไม่สามารถเล่นวิดีโอได้	4932
ไม่สามารถแสดงเนื้อหานี้ได้	4934
ไม่ใช่ตอนนี้	4938
""", 'ả': """
ảnh tiếp theo	5378
ảnh trước	5378
""", 'ẩ': """
ẩn	5294
ẩn trả lời	5333
""", 'ủ': """
ủng hộ	5269
ủng hộ báo chí độc lập	5271
ủng hộ chúng tôi	5269
ủng hộ chúng tôi trên patreon	5352
ủng hộ hàng tháng	5352
ủng hộ một lần	5352
ủng hộ ngay	5375
ủng hộ tác giả	5271
""", '☕': """
☕ buy me a coffee	1240
☕ buy us a coffee	1240
""", 'あ': """
あとで	3014
あとで読む	3031
あとで読むに追加	3146
あなたにおすすめ	3053
あなたにおすすめの記事	3053
あなたはどう思いますか	3047
あなたへのおすすめ	3053
あわせて読みたい	3053
あわせて読む	3088
""", 'い': """
いいえ、結構です	3013
いいね	3031
いいね!してニュースをチェック	3032
いいね!で応援する	3078
いいね順	3097
いつでも解約ok	3118
いつでも解約できます	3118
いつでも解約可能	3118
いつでも配信停止できます	3121
いま読まれています	3088
いま読まれている記事	3088
""", 'お': """
おすすめ	3053
おすすめの記事	3053
おすすめプラン	3118
おすすめ情報pr	3037
おすすめ記事	3053
おすすめ関連記事	3088
おすすめ順	3097
お住まいの地域ではご覧いただけません	3102
お住まいの地域では再生できません	3102
お問い合わせ	3039	3067
お問い合わせありがとうございました	3121
お問い合わせありがとうございます	3121
お問い合わせ内容	3142
お役に立ちましたか	3096
お得なクーポン	3145
お得なプランを見る	3141
お気に入り	3031
お気に入りに追加	3031
お申し込み	3018
お申し込みが完了しました	3142
お申し込みを受け付けました	3142
お酒は#歳になってから	3100
""", 'こ': """
こちらの記事もおすすめ	3088
こちらの記事も読まれています	22	3088
こちらもおすすめ	3053
こちらも読む	3088
このコメントを報告	3135
このコンテンツは表示できません	3105
このコンテンツを表示できません	3105
このテーマをフォロー	3131
このテーマをフォローする	3131
このページは役に立ちましたか	3096
このメールアドレスは登録済みです	3142
この動画の配信は終了しました	3102
この動画はお住まいの地域では再生できません	3102
この動画はご覧いただけません	3102
この動画は公開を終了しました	3102
この動画は再生できません	3102
この動画は現在ご覧いただけません	3102
この投稿をinstagramで見る	3136
この本を購入する	3100
この著者の記事	3053
この著者の記事を見る	3125
この著者の記事一覧	3125
この記事だけ読む	3141
この記事に関連するニュース	3088
この記事のタグ	3053
この記事の写真	3125
この記事の写真をすべて見る	3089
この記事の写真を見る	3125
この記事の画像	3125
この記事の画像をもっと見る	3125
この記事の画像を見る	3125
この記事の筆者	3126
この記事の誤りを報告	3050
この記事の関連ニュース	3088
この記事はロックされています	3118
この記事は会員からのプレゼントです	3146
この記事は会員限定です	3018
この記事は参考になりましたか	3096
この記事は役に立ちましたか	3096
この記事へのコメント	3051
この記事もチェック	3078
この記事をシェア	3031
この記事をシェアする	3146
この記事をプレゼント	3078
この記事をプレゼントする	3078
この記事を保存	3078
この記事を印刷	3078
この記事を印刷する	3078
この記事を書いた人	3126
この記事を書いた記者	3126
この記事を聞く	3102
この記事を聴く	3102
この記事を評価	3135
この記事を評価する	3078
この記事を購入	3141
この記者の記事をもっと見る	3125
この記者の記事を見る	3125
この記者の記事一覧	3053
この記者をフォロー	3035
この記者をフォローする	3131
この連載の記事	3053
この連載をフォロー	3035
この連載をフォローする	3035
この音声はaiが読み上げています	3102
この項目は必須です	3121
この項目は必須項目です	3121
""", 'ご': """
ご寄付ありがとうございます	3140
ご寄付はこちら	3115
ご意見	3044
ご意見をお聞かせください	3096
ご意見・ご感想を入力	3142
ご投票ありがとうございました	3096
ご支援ありがとうございます	3140
ご支援のお願い	3015
ご支援はこちら	3115
ご登録ありがとうございました	3121
ご登録ありがとうございます	3121
ご購入はこちら	3100
ご購読の申し込み	3018
""", 'さ': """
さらに読み込む	3057
""", 'す': """
すでにアカウントをお持ちの方	3118
すでに会員の方	3118
すでに投票済みです	3096
すでに登録済みです	3142
すべてのcookieを受け入れる	3138
すべてのcookieを許可	3138
すべてのコメントを見る	3096
すべてのニュースを見る	3125
すべての写真を見る	3089
すべての記事を見る	3125
すべて受け入れる	3039
すべて同意する	3138
すべて拒否	3106
すべて拒否する	3105
すべて表示	3058
すべて見る	3057
すべて許可	3039	3042
すべて読む	3058
""", 'そ': """
その他のオプション	3132
その他の記事	3053
その他の金額	3115
""", 'は': """
はい、受け取る	3109
はじめての方はこちら	3118
はてなブックマーク	3031
はてなブックマークに追加	3078
はてブ	3031
""", 'ま': """
まずは無料で	3118
また後で	3013
まだ会員でない方	3118
""", 'み': """
みなさんはどう思いますか	3047
みんなのコメント	3044
""", 'も': """
もう一度再生	3139
もう一度見る	3103
もっと見る	3057
もっと詳しく知りたい方は	3088
もっと読む	3053
もどる	3057
""", 'よ': """
よく読まれています	3088
よく読まれている記事	3053
よく読まれている記事ランキング	3053
""", 'わ': """
わかりました	3058
""", 'ア': """
アカウントをお持ちでない方	3118
アカウントをお持ちの方	3118
アカウントをお持ちの方はこちら	3118
アクセスランキング	3053
アプリで続きを読む	3108
アプリで見る	3108
アプリで読む	3108
アプリで開く	3108
アプリなら	3108
アプリのダウンロード	3030
アプリをインストール	3030
アプリをダウンロード	3030
アプリを入手	3108
アプリを開く	3030
アプリダウンロード	3030
アンケート	97
アンケートにご協力	3049
アンケートに参加する	3049	3096
アンケートに回答する	3096
アンケートに答える	3049	3096
アンケート実施中	3078
アンケート結果	3097
アンケート結果を見る	3135
""", 'ウ': """
ウィンドウを閉じる	3144
""", 'エ': """
エラーが発生しました	3121
""", 'オ': """
オススメ記事	3053
オフにする	3110
オプションの管理	3138
オプションを管理	3138
オンにする	3110
オンラインショップ	3100
""", 'カ': """
カテゴリ	3053
カテゴリー	3053
カートに入れる	3145
""", 'キ': """
キーワード	3053
キーワードをフォロー	3035
""", 'ギ': """
ギャラリーを見る	3125
ギャラリーを閉じる	3144
""", 'ク': """
クイズに挑戦	3049	3078
クイズに挑戦する	3049	3078
クイズに答える	3098
クッキー	3039
クッキーの設定	3105
クッキー設定	3039	3042
クリックで拡大	3125
クリックで音声が出ます	3139
クリップ	3031
クリップする	3031
クロスワード	3099
クロスワードに挑戦	3048
クロスワードを解く	3048
""", 'ゲ': """
ゲームで遊ぶ	3098
ゲーム一覧	3098
""", 'コ': """
コピー	3133
コピーしました	3031
コメント	3044
コメント #件	3051
コメント#件	3044
コメント(#	3044
コメント(#件	3051
コメントする	3044
コメントのルール	3096
コメントの受付は終了しました	3096
コメントの受付を終了しました	3096
コメントはまだありません	3044
コメントは会員のみ	3135
コメントは無効になっています	3135
コメントをすべて見る	3096
コメントをもっと見る	3044
コメントを入力	3135
コメントを入力してください	3135
コメントを報告	3135
コメントを投稿	3044
コメントを投稿する	3096
コメントを書く	3044
コメントを残す	3044
コメントを見る	3044
コメントを送信	3096
コメントを送信する	3096
コメントを閉じる	3096
コメントガイドライン	3096
コメントポリシー	3096
コメント一覧	3044
コンテンツへスキップ	3055
コンテンツを表示	3105
コンテンツを表示する	3105
コンテンツを読み込む	3105
コーヒーをおごる	3115
""", 'サ': """
サイトで続ける	3108
サイトポリシー	3039	3067
サイトマップ	3039
サインイン	3018
サポーターになる	3115
サポートする	3015
""", 'シ': """
シェア	3031
シェアしよう	3031
シェアする	3031
""", 'ス': """
スキップ	3013
スクラップ	3031
スクラップする	3031
スポンサー	3037
スポンサードリンク	3037
スポンサーリンク	3037
スポンサー企業	3134
""", 'タ': """
タイアップ	3037
タグ	3053
タップして音声をオンにする	3139
""", 'チ': """
チケットを予約する	3100
チケットを購入	3100
チケットを購入する	3100
チケット購入はこちら	3100
チップで応援する	3015
チップを送る	3015
チャンネル登録	3032
""", 'ツ': """
ツイート	3031
ツイートする	3031
ツイートを読み込む	3105
""", 'デ': """
データ保護方針	3138
""", 'ト': """
トップ	3057
トップに戻る	3125
トップへ戻る	3057
トップニュース	3053
トップページ	3057
トップページに戻る	3125
トップページへ	3125
トピックス	3053
""", 'ド': """
ドネーション	3015
""", 'ナ': """
ナンプレ	3099
""", 'ニ': """
ニックネーム	3122
ニックネームを入力	3135
ニュースを読む	3057
ニュースレター	3024
ニュースレター登録	3024
ニュース一覧	3125
ニュース一覧へ	3125
""", 'バ': """
バックナンバー	3053
""", 'パ': """
パスワードをお忘れですか	3118
パスワードをお忘れの方	3118
パスワードをお忘れの方はこちら	3118
パスワードを忘れた方	3018
パスワードを忘れた方はこちら	3118
""", 'ピ': """
ピックアップ	3053
""", 'フ': """
フィードバックを送る	3096
フィードバックを送信	3096
フォトギャラリー	3125
フォトギャラリーを見る	3125
フォロー	3032
フォローしています	3131
フォローしてね	3032
フォローしました	3032
フォローする	3032
フォローを解除	3131
フォローを解除する	3131
フォロー中	3032
フォロー解除	3131
フォントサイズ	70
フォントサイズ変更	70
フルスクリーン	3103
""", 'ブ': """
ブックマーク	3031
ブックマークする	3031
ブラウザで続ける	3108
ブラウザで見る	3108
ブラウザで読む	3108
""", 'プ': """
プッシュ通知	3030
プッシュ通知を受け取りますか	3109
プッシュ通知を受け取る	3109
プライバシーの設定	3105
プライバシーポリシー	3039	3067
プライバシーポリシーに同意する	3121
プライバシー設定	3105
プランを見る	3118
プランを選ぶ	3118
プランを選択	3118
プラン一覧	3118
プレゼント	3018
プレミアム	3018
プレミアム会員	3023
プロフィール	3127
""", 'ヘ': """
ヘルプ	3039
""", 'ペ': """
ページの先頭に戻る	3125
ページの先頭へ	3057
ページの先頭へ戻る	3125
ページを再読み込み	3111
ページを再読み込みする	3111
ページを更新する	3111
ページトップ	3057
ページトップへ	3057
ページトップへ戻る	3125
""", 'ホ': """
ホーム	3057
ホームに戻る	3125
""", 'ポ': """
ポスト	3031
ポストする	3031
""", 'マ': """
マイページ	3018
マンスリーサポーターになる	3115
""", 'ミ': """
ミュート	3103
ミュートを解除	3102
ミュート解除	3102
""", 'メ': """
メインコンテンツへスキップ	3055
メッセージ	3143
メニュー	3057
メニューを閉じる	3144
メルマガ	3024
メルマガ登録	3024
メールでシェア	3132
メールで送る	3031
メールで送信	3031
メールをご確認ください	3121
メールアドレス	3024
メールアドレスが正しくありません	3121
メールアドレスでログイン	3141
メールアドレスで登録	3141
メールアドレスをご入力ください	3142
メールアドレスを入力	3024
メールアドレスを入力してください	3121
メールアドレスを入力する	3142
メールマガジン	3024
メールマガジン登録	3024
""", 'ラ': """
ライター	3127
ランキング	3053
""", 'リ': """
リンクをコピー	3031
リンクをコピーしました	3078
リンクをコピーする	3078
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
ログイン	3018
ログイン/会員登録	3018
ログインしてコメント	3096
ログインしてコメントする	3096
ログイン・会員登録	3018
ログイン状態を保持	3118
ログイン状態を保持する	3118
""", '一': """
一回だけ	3116
一回だけ寄付する	3115
一回のみ	3116
一時停止	3103
一次性	5503
一次性捐款	5502
一番人気	3119
一覧	3057
一覧に戻る	3125
一覧へ	3057
一覧を見る	3057
""", '上': """
上一个视频	5526
上一张	5511
上一张图片	5531
上一篇	5420
上一篇文章	5511
上一頁	5426
上一页	5426
""", '下': """
下一个视频	5526
下一张	5511
下一张图片	5531
下一張圖片	5531
下一篇	5420
下一篇文章	5511
下一部影片	5526
下一頁	5426
下一页	5426
下次再說	5387
下次再说	5387
下載app	5493
下載客戶端	5493
下載音檔	5486
下載音訊	5486
下载app	5493
下载客户端	5493
下载音频	5486
""", '不': """
不,謝謝	5387	5496
不,谢谢	5387	5496
不用了	5387	5496
不用了,謝謝	5496
不用了,谢谢	5496
不適切な内容を報告	3096
""", '专': """
专题	5420
""", '並': """
並び替え	3097
並べ替え	3097
""", '个': """
个人中心	5392
个人信息保护政策	5525
""", '为': """
为你推荐	5420
为您推荐	5420
""", '主': """
主要ニュース	3053
""", '举': """
举报	5419
举报评论	5522
""", '了': """
了解	3058
了解更多	5415
了解详情	5532
""", '京': """
京东购买	5484
""", '人': """
人人网	5458
人才招聘	5455
人气排行	5425
人气榜	5425
人気の動画	3088
人気の記事	3053
人気ランキング	3053
人気記事	3053
人気記事ランキング	3053
人気順	3097
人氣排行	5425
人氣文章	5467
人氣榜	5425
""", '仅': """
仅限会员	5505
仅限订阅用户	5505
""", '今': """
今、あなたにオススメ	3053
今、読まれている記事	3088
今すぐプレイ	3098
今すぐ寄付	3140
今すぐ支援する	3140
今すぐ購入	3145
今すぐ遊ぶ	3098
今はしない	3013
今はやめておく	3013
今回のみ	3116
今回のみ支援する	3115
今回はしない	3013
今日のアンケート	3048
今日のクイズに挑戦	3049
今日のクロスワード	3048
今日の注目	3053
今日填字游戏	109
今日投票	5434
今日最熱門	5467
今日热点	5420
今日焦点	5420
今日熱門	5467
今週のアンケート	3048
今週のクイズ	109
今週のクイズに挑戦	109	3049
今週のクイズに挑戦しよう	109
""", '从': """
从app store下载	5493
""", '他': """
他の記事	22
他の記事も読む	3053
""", '付': """
付費閱讀	5392
付费内容	5392
付费阅读	5392
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5522
以下为广告内容	5455
以下為廣告內容	5455
以后再说	5387
以後再說	5495
以電子郵件繼續	5528
""", '件': """
件名	3143
""", '企': """
企画・制作	3134
""", '优': """
优惠码	5532
""", '会': """
会员专享	5397
会员专享内容	5397
会员专属	5392
会员中心	5392
会员登录	5392
会員でない方	3118
会員でない方はこちら	3118
会員の方はこちら	3018
会員の方はログイン	3018
会員プランを見る	3141
会員特典	3100
会員登録	3018
会員登録する	3018
会員登録のご案内	3141
会員登録はこちら	3018
会員限定	3018
会員限定特典	3100
会員限定記事	3018
会社概要	3067
""", '余': """
余下全文	5531
""", '作': """
作者其他文章	5444
作者更多文章	5511
作者的更多文章	5444
作者简介	5512
作者簡介	5512
""", '你': """
你可能也喜欢	5420
你可能也喜歡	5420
你可能感兴趣	5420
你可能还想看	5467
你可能還想看	5467
你已投票	5434
你怎么看	5433
你怎麼看	5433
""", '使': """
使用 apple 登入	5505
使用 facebook 登入	5505
使用 google 帳號登入	5505
使用 google 登入	5505
使用 google 繼續	5505
使用apple登录	5505
使用facebook登入	5505
使用facebook登录	5505
使用google登入	5505
使用google登录	5505
使用google繼續	5505
使用google继续	5505
使用google账号登录	5505
使用paypal付款	5528
使用条款	5412
使用條款	5412
使用邮箱登录	5528
""", '価': """
価格を見る	3145
""", '保': """
保存	3031
保存する	3031
保存设置	5490
保持登入	5505
保持登入狀態	5505
保持登录状态	5505
""", '個': """
個人情報の取り扱い	3039
個人情報の取り扱いについて	3039
個人情報の取り扱いに同意する	3121
個人情報の取扱いについて	3039
個人情報保護方針	3039	3067
""", '倍': """
倍速	5487
""", '僅': """
僅限會員	5505
僅限訂戶	5505
""", '優': """
優先するソースに追加	3131
優惠碼	5532
""", '儲': """
儲存設定	5490
""", '允': """
允許	5495
允許通知	5494	5496
允许	5495
允许通知	5494	5496
""", '元': """
元の記事を読む	3089
元記事で読む	3089
元記事を読む	3057
""", '免': """
免責聲明	5412
免費訂閱	5398
免費註冊	5392
免費試讀	5392
免費閱讀	5528
免责声明	5412
免费,无垃圾邮件	5508
免费注册	5392
免费订阅	5398
免费试读	5392
免费阅读	5528
免运费	5521
免運費	5521
""", '入': """
入力内容を確認	3142
入力内容を確認する	3142
入力必須	3121
""", '內': """
內容糾錯	5436
""", '全': """
全ての写真を見る	3089
全ての記事が読み放題	3141
全屏	5487
全文はこちら	3089
全文を読む	3057
全文表示	3057
全画面	3103
全画面表示	3102
全画面表示を終了	3102
全螢幕	5487
全記事読み放題	3023
全部拒絕	5491
全部拒绝	5491
全部接受	5412
全部新闻	5511
全部游戏	5482
全部视频	5511
全部评论	5419
全部话题	5422
""", '公': """
公众号	5406
公式sns	3032
公式twitter	3032
公式x	3032
公式アプリ	3030
公式サイトで見る	3100
公式サイトはこちら	3145
公式サイトを見る	3145
公式ショップ	3100
公式ショップはこちら	3100
""", '共': """
共 # 頁	5422
共 # 页	5422
共#頁	5422
共#页	5423
共有	3031
共有する	3031
共有オプション	3132
共有リンクをコピー	3078
""", '关': """
关于作者	5512
关于我们	5412
关注	5406
关注作者	5516
关注我们	5406
关注此话题	5516
关注话题	5516
关键词	5420
关闭	5387
关闭窗口	5531
关闭菜单	5531
""", '其': """
其他新聞	5420
其他新闻	22	5420
其他金額	5502
其他金额	5502
""", '内': """
内容由ai生成	5526
内容纠错	5436
""", '再': """
再生	3057
再生リスト	3139
再生時間	3103
再生速度	3102
再読み込み	3111
再読み込みする	3111
""", '写': """
写留言	5522
写真(#枚	3089
写真をすべて見る	3125
写真をもっと見る	3089
写真を拡大	3125
写真を拡大する	3125
写真を見る	3057
写真を見る(全#枚	3089
写真・動画の投稿はこちら	3126
写真特集	3053
写评论	5419
""", '出': """
出錯了	5509
出错了	5509
""", '分': """
分享	5405
分享到	5405
分享到facebook	5455
分享到line	5455
分享到qq	5519
分享到whatsapp	5519
分享到微信	5405
分享到微博	5405
分享到朋友圈	5519
分享文章	5533
分享本文	5455
分享此文	5455
分享此頁	5533
分享給好友	5455
分享給更多人看到	5455
分享给好友	5455
分享给更多人	5455
分享至	5405
分享至facebook	5405
分享至line	5455
分享这篇文章	5533
分享這篇文章	5533
分类	5420
分類	5420
""", '列': """
列印	5405
列印本頁	5455
列印食譜	66
""", '初': """
初めての方はこちら	3118
初割で無料体験する	3018
初月無料	3023
""", '利': """
利用規約	3039	3067
利用規約に同意します	3121
利用規約に同意する	3121
""", '刷': """
刷新页面	5497
""", '前': """
前のページ	3057
前のページに戻る	3144
前の写真	3125
前の動画	3139
前の画像	3125
前の記事	3053
前の記事へ	3053
前の記事を読む	3144
前へ	3057
前回の記事はこちら	3088
前回はこちら	3089
前往官網	5532
前往捐款	5502
前往捐款頁面	5502
前往捐款页面	5502
前往購買	5484
前往贊助	5502
""", '剩': """
剩余时间	5487
剩餘時間	5487
""", '加': """
加入google偏好來源	5516
加入line好友	5406
加入会员	5392
加入我们	5455
加入我们的团队	5455
加入我們	5455
加入我們的團隊	5455
加入書籤	5405
加入會員	5392
加入白名单	5497
加入購物車	5532
加入购物车	5532
加载中	5486
加载内容	5490
加载帖子	5490
加载更多	5426
加载更多评论	5479
""", '動': """
動画	3053
動画で見る	3078
動画の公開は終了しました	3102
動画の読み込みに失敗しました	3139
動画の配信は終了しました	3102
動画は再生できません	3102
動画をもっと見る	3125
動画を再生	3139
動画を再生する	3078
動画を再生できません	3102
動画を再生できませんでした	3102
動画を見る	3057
動画を読み込み中	3102
動画を読み込めませんでした	3139
動画を読み込んでいます	3102
動画プレーヤーを読み込み中	3102
動画一覧	3125
""", '勘': """
勘誤回報	5436
""", '包': """
包邮	5521
""", '協': """
協賛企業	3134
""", '单': """
单次	5503
单次捐款	5388
单篇购买	5528
""", '単': """
単発の寄付	3115
""", '博': """
博客來購買	5484
""", '占': """
占い	3099
""", '印': """
印刷	3031
印刷する	3031
印刷用ページ	3078
印刷用ページを表示	3078
印象笔记	5458
""", '即': """
即时新闻	5420
即時新聞	5420
""", '原': """
原文を表示	3058
原文を見る	3058
原文連結	5468
原文链接	5468
""", '去': """
去京东看看	5484
去京东购买	5484
去天猫购买	5484
去淘宝购买	5484
""", '参': """
参与投票	5435	5479
参与评论	5419
参加测验	5482
参加者募集中	3070
参加问卷调查	5455
""", '參': """
參加問卷調查	5455
參加測驗	5482
參與投票	5479
""", '友': """
友だち追加	3032
友だち追加する	3032
友善列印	5455
友達に教える	3078
""", '反': """
反馈	5419
""", '发': """
发一条友善的评论	5522
发现错误?请告诉我们	5455
发生错误	5509
发表留言	5419
发表评论	5419
发送	5509
发送成功	5508
""", '取': """
取材・文	3127
取消关注	5517
取消回复	5437
取消回覆	5437
取消追蹤	5516
取消關注	5517
取消静音	5486
取消靜音	5486
""", '受': """
受け取る	3110
受付が完了しました	3142
""", '古': """
古い順	3097
""", '可': """
可随时退订	5508
可隨時取消	5505
""", '合': """
合わせて読みたい	3053
合成音声による読み上げ	3102
合成音声による読み上げです	3102
""", '同': """
同じカテゴリの記事	3053
同じ著者の記事	3088
同作者文章	5444
同意	5412
同意して続ける	3105
同意して続行	3105
同意して閉じる	3105
同意しない	3039	3042
同意する	3039	3042
同意の管理	3105
同意を撤回	3105
同意を撤回する	3105
同意を管理	3105
同意を管理する	3105
同意並繼續	5415	5490
同意并继续	5415	5490
同意設定を変更	3041
""", '后': """
后退#秒	5486
""", '听': """
听全文	5455
听文章	5486
听新闻	5405
听这篇文章	5455
""", '商': """
商业推广	5521
商品の詳細を見る	3145
商品を見る	3100
商品ページへ	3100
商品詳細	3145
商品详情	5532
商城	5521
商業推廣	5521
""", '單': """
單次	5503
單次捐款	5388
單筆	5503
單筆捐款	5502
單筆支持	5502
單篇購買	5528
""", '回': """
回上一頁	5531
回到頂端	5511
回到頂部	5426
回到顶部	5511
回复	5419
回答する	96
回覆	5419
回頁首	5423
回頂端	5426
回首頁	5426
""", '图': """
图 #/#	5422
图片 #/#	5422
""", '圖': """
圖片 #/#	5422
""", '在': """
在 app store 下載	5493
在 facebook 查看	5523
在 google play 下載	5493
在 instagram 查看	5523
在 instagram 查看這則貼文	5523
在 spotify 收聽	5523
在 x 上查看	5523
在 youtube 上觀看	5523
在amazon購買	5484
在app store下载	5493
在app中打开	5493
在app中阅读	5493
在facebook查看	5523
在google play下载	5493
在instagram查看	5523
在instagram查看這則貼文	5523
在patreon上支持我们	5502
在spotify上收听	5523
在x上查看	5523
在youtube上观看	5523
在亚马逊购买	5484
在微博查看	5523
在浏览器中继续	5493
在瀏覽器中繼續	5493
""", '地': """
地図を見る	3058
地図を開く	3058
""", '執': """
執筆者	3127
執筆者プロフィール	3126
""", '報': """
報錯	5436
""", '填': """
填字游戏	5483
填字遊戲	5483
""", '复': """
复制	5520
复制成功	5405
复制网址	5455
复制链接	5405	5458
""", '外': """
外部コンテンツを表示	3105
外部コンテンツを表示する	3105
外部送信について	3138
外部送信ポリシー	3138
""", '大': """
大号字	70
大字	5405
大家还在看	5420
大家都在看	5420
""", '头': """
头条	5420
""", '好': """
好的	5495
""", '如': """
如何停用廣告封鎖	5498
如何关闭	5500
如何关闭广告拦截	5498
如何关闭广告拦截器	5497
如何關閉	5500
如何關閉廣告攔截	5498
如何關閉廣告攔截器	5497
如何關閉廣告阻擋	5498
""", '始': """
始終允許	5491
始终允许	5491
""", '字': """
字体	70
字体大小	5405
字号	5405
字幕	5487
字幕をオン	3102
字幕を表示	3102
字級	70	5405
字级	70
字號	5519
字體大小	70	5405
""", '官': """
官方微博	5406
""", '定': """
定期定額	5388
定期定額捐款	5502
定期定額支持	5502
定期捐款	5502
""", '寄': """
寄付	3015
寄付する	3015
寄付で応援する	3015	3078
寄付のお願い	3015
寄付はこちら	3115
寄付はこちらから	3115
寄付をする	3015
寄付ページはこちら	3115
寄付ページへ	3115
""", '寫': """
寫留言	5522
寫評論	5522
""", '專': """
專題	5420
""", '小': """
小字	5405
小編推薦	5420
小调查	97
""", '尚': """
尚未成為會員	5505
尚無留言	5455
""", '展': """
展开	5426
展开全文	5426
展开全部	5427
展开回复	5479
展开阅读全文	5531
展開	5426
展開全文	5511
""", '已': """
已关注	5406
已收到您的申请	5529
已是会员	5392
已是訂戶	5505
已有帐号	5392
已有帳號	5505
已有账号	5505
已經是會員	5392
已經是會員?登入	5392
已经是订户	5505
已经有账号	5505
已複製連結	5519
已關注	5516
""", '常': """
常に表示する	3105
常に許可	3106
常に許可する	3105
""", '年': """
年払い	3119
年額プラン	3119
""", '广': """
广告	5411
广告后继续阅读	5484
广告结束	5484
""", '広': """
広告	3037
広告の下に記事が続きます	3100
広告の後に続きます	3037
広告はここまで	3100
広告をスキップ	3037
広告を閉じる	3037
広告ブロッカーの解除方法	3112
広告ブロッカーをご利用中です	3111
広告ブロッカーをオフにする方法	3112
広告ブロックの解除方法	3111
広告ブロックをオフにしました	3112
広告ブロックを解除してください	3111
広告ブロックを解除しました	3111
広告ブロックを解除する方法	3112
広告企画	3037
広告掲載	3067
広告掲載について	3067
広告終わり	3100
""", '廣': """
廣告	5411
廣告後繼續閱讀	5484
廣告結束	5484
廣編企劃	5484
廣編特輯	5484
""", '延': """
延伸閱讀	5420
延伸阅读	5420
""", '开': """
开启app	5493
开启推送	5494
开启通知	5494	5496
开始测验	5482
开通vip	5528
开通会员	5392
""", '当': """
当前时间	5487
当当购买	5484
""", '影': """
影片已下架	5486
影片已移除	5486
影片無法播放	5486
影片載入中	5486
影片載入失敗	5526
影片長度 #	5453
影音	5420
""", '後': """
後で	3014
""", '微': """
微信	5405
微信好友	5458
微信扫一扫	5519
微信扫码分享	5519
微信朋友圈	5458
微信登录	5505
微博	5405
""", '必': """
必填	5509
必填字段	5508
必填欄位	5508
必填項	5508
必填项	5508
必須	3122
必須項目	3122
必須項目です	3121
""", '忘': """
忘記密碼	5392
忘记密码	5392
""", '応': """
応援する	3015
""", '快': """
快进#秒	5486
""", '总': """
总是允许	5491
""", '您': """
您可能也喜歡	5420
您可能感兴趣	5420
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5467
您可随时退订	5508
您可隨時取消訂閱	5508
您已关注此话题	5516
您已投票	5434
您已投过票	5479
您已投過票	5479
您已经投过票	5479
您已訂閱	5529
您已订阅	5529
您怎么看	5433
您怎麼看	5433
您的信息已发送	5508
您的姓名	5529
您的投票已提交	5479
您的支持很重要	5527
您的昵称	5522
您的暱稱	5522
您的留言	5529
您的訊息已送出	5508
您的邮箱	5398
您的電子郵件	5529
您的電郵	5398
""", '情': """
情報をお寄せください	3126
情報提供のお願い	3126
情報提供はこちら	3126
""", '想': """
想接收即時新聞通知嗎	5494
想接收通知吗	5494
""", '意': """
意見信箱	5436
意見反饋	5479
意見回饋	5479
意见反馈	5419
""", '感': """
感想を送る	3044
感謝您的參與	5479
感謝您的投票	96	5479
感謝您的支持	5527
感谢参与投票	5434
感谢您,您的信息已发送	5508
感谢您的参与	5479
感谢您的投票	96	5479
感谢您的支持	5527
感谢支持	5527
""", '成': """
成为会员	5388
成為會員	5388
""", '我': """
我们无法显示此内容	5490
我來說兩句	5437
我同意	5412
我同意处理我的个人数据	5508
我同意接收电子邮件	5508
我同意隱私權政策	5508
我已关闭	5497
我已关闭广告拦截	5498
我已关闭广告拦截器	5497
我已閱讀並同意隱私權政策	5508
我已關閉廣告攔截	5498
我已關閉廣告攔截器	5497
我已關閉廣告阻擋程式	5498
我已阅读并同意隐私政策	5508
我来说两句	5437
我的帐户	5392
我的帳戶	5392
我知道了	5412
我要举报	5479
我要勘誤	5436
我要報錯	5436
我要投票	5435	5479
我要捐款	5527
我要支持	5527
我要檢舉	5479
我要爆料	5512
我要留言	5419
我要糾錯	5455
我要纠错	5419
我要評論	5437
我要评论	5419
我要贊助	5527
""", '或': """
或	5506
""", '戻': """
戻る	3057
""", '所': """
所有新闻	5511
所有留言	5419
所有話題	5422
所有评论	5437
所有话题	5422
""", '打': """
打印	5405
打印本页	5455
打印食谱	66
打开	5427
打开app	5493
打开app查看更多	5493
打开app阅读	5493
打开app阅读全文	5493
打开客户端阅读	5493
打开微信扫一扫	5519
打开推送	5494
打赏	5388
打赏作者	5527
""", '扫': """
扫一扫分享	5519
扫描二维码下载	5493
扫码下载	5493
扫码下载app	5493
扫码下载客户端	5493
""", '投': """
投票	97	5480
投票ありがとうございました	96	3096
投票ありがとうございます	3048
投票する	96	3078
投票を受け付けました	3096
投票区	97
投票成功	5479
投票済みです	3096
投票結果	3097	5480
投票結果を見る	96
投票结果	5480
投稿する	3044
投稿を表示	3105
投稿を表示する	3105
投稿を読み込む	3105
投稿须知	5512
""", '折': """
折りたたむ	3058
折扣码	5532
折扣碼	5532
""", '报': """
报告错误	5427
""", '拒': """
拒否する	3042
拒絕	5412	5415
拒绝	5412	5415
拒绝全部	5491
拒绝所有cookie	5525
""", '招': """
招聘启事	5455
""", '拡': """
拡大	3031
拡大する	3057
""", '按': """
按年計費	5505
按年计费	5505
按月捐款	5502
按月计费	5505
按讚	5406
""", '捐': """
捐款	5388
捐贈	5388
捐赠	5388
""", '掃': """
掃描qr code下載	5493
掃碼下載	5493
""", '排': """
排序	5480
排行榜	5420
""", '採': """
採用情報	3070
""", '接': """
接受	5412
接受並繼續	5415	5490
接受並顯示	5414
接受全部	5412
接受全部cookie	5525
接受并显示	5414
接受并继续	5415	5490
接受所有	5412	5415
接受所有 cookie	5525
接受所有cookie	5525
接收通知	5494
""", '推': """
推广	5411
推广内容	5411
推廣	5411
推荐	5420
推荐文章	5420
推荐方案	5506
推荐阅读	5420
推薦	5420
推薦文章	5420
推薦閱讀	5420
""", '提': """
提交	96	5509
提交成功	5508
提交成功,感谢您的反馈	5529
提交评论	5479
提供	3037
提供反馈	5479
提供意見	5479
提供新聞線索	5512
提供新闻线索	5512
""", '搜': """
搜尋	5426
搜索	5426
""", '撤': """
撤回同意	5490
""", '播': """
播放	5426
播放器加载中	5486
播放影片	5526
播放视频	5526
播放速度	5486
""", '支': """
支持我们	5388
支持我們	5388
支持独立媒体	5502
支持獨立媒體	5502
支援する	3015
支援はこちら	3115
""", '收': """
收合	5427
收听	5405
收听文章	5486
收听本文	5455
收聽文章	5455
收聽本文	5486
收藏	5405
收藏文章	5405
收藏本文	5455
收藏食譜	66
收藏食谱	66
收起	5426
收起回复	5479
""", '放': """
放大图片	5511
放大圖片	5511
放大字体	5519
放大字體	5519
""", '数': """
数独	3099	5483
数独に挑戦	3048
""", '數': """
數獨	5483
""", '文': """
文字の大きさ	70	3031
文字を大きくする	3132
文字を小さくする	3132
文字サイズ	3031
文字サイズを変更	3132
文字サイズ変更	70
文字拡大	3132
文字稿	5487
文字起こし	3103
文字起こしを表示	3102
文字起こしを見る	3102
文明上网,理性发言	5522
文明上网理性发言,请遵守新闻评论服务协议	5522
文章未完 廣告後繼續	5484
""", '料': """
料金プラン	3119
料金プランを見る	3141
""", '新': """
新しい順	3097
新浪微博	5458
新着	3053
新着をメールでお知らせ	3035
新着ニュース	3053
新着記事	3053
新着記事をメールで受け取る	3035
新着記事一覧	3088
新着順	3097
新聞線索	5512
新規会員登録	3018
新規登録	3018
新闻简报	5398
新闻纠错	5436
新闻线索	5512
""", '无': """
无所谓	5480
无法显示此内容	5490
""", '早': """
早割	3134
早鳥票	5521
早鸟票	5521
""", '时': """
时长	5487
时长:#	5453
""", '明': """
明白了	5427
""", '是': """
是否允许通知	5494
是否接收推送通知	5494
是否接收通知	5494
是否開啟通知	5494
""", '显': """
显示全部	5511
显示内容	5490
显示原文	5427
显示字幕	5486
显示帖子	5490
显示更多	5426
""", '時': """
時長	5487
時長:#	5453
""", '暂': """
暂不	5387
暂停	5453
暂无评论	5455
暂无评论,快来抢沙发	5522
""", '暫': """
暫不	5387
暫停	5453
""", '更': """
更多	5420
更多作者文章	5511
更多内容	5420
更多分享方式	5519
更多图片	5511
更多圖片	5511
更多報導	5420
更多影片	5511
更多报道	5420
更多文章	5420
更多新聞	5420
更多新聞請看	5467
更多新闻	5420
更多游戏	5482
更多精彩	5467
更多精彩内容	5531
更多精采內容	5455
更多视频	5511
更多该作者文章	5444
更多資訊	5511
更多资讯	5511
更多选项	5520
更多選項	5520
更改 cookie 偏好	5414
更改 cookie 設定	5414
更改cookie偏好	5414
更正政策	5512
更正與說明	5512
""", '書': """
書籍を購入する	3100
""", '最': """
最受欢迎	5506
最受歡迎	5506
最多人看	5467
最新	5480
最新ニュース	3053
最新ニュースを通知で受け取る	3109
最新号	3088
最新影音	5467
最新文章	5420
最新新聞	5420
最新新闻	5420
最新消息	5420
最新記事	3053
最新评论	5437
最热	5480
最热评论	5437
最熱	5480
最超值	5506
""", '會': """
會員中心	5392
會員專享	5397
會員專享內容	5397
會員專屬	5392
會員登入	5392
""", '月': """
月払い	3119
月額#円	3023
月額#円(税込	3023
月額プラン	3119
""", '有': """
有効なメールアドレスを入力してください	3121
有料会員からのプレゼント記事	3146
有料会員登録	3018
有料会員記事	3078
有料登録	3018
有料記事	3018
有道云笔记	5458
""", '朋': """
朋友圈	5405	5458
""", '服': """
服务条款	5412
服務條款	5412
""", '朗': """
朗读全文	5486
""", '朝': """
朝刊・夕刊	3018
""", '未': """
未满十八岁禁止饮酒	5484
未滿十八歲禁止飲酒	5484
""", '本': """
本を購入する	3100
本周投票	5434
本周测验	109
本周热门	5467
本周调查	5434
本文へ	3057
本文へジャンプ	3055
本文へスキップ	3055
本文へスキップする	3055
本文へ移動	3057
本文对您有帮助吗	5479
本文尚无评论	5522
本文已锁定	5505
本文由ai语音朗读	5486
本週投票	5434
本週調查	5434
""", '机': """
机器翻译	5455
机翻	5487
""", '来': """
来挑战本周的小测验吧	109
来测测你的知识	5482
""", '查': """
查看专题	5511
查看优惠	5528
查看作者主页	5512
查看作者更多文章	5444	5511
查看優惠	5528
查看全部	5426
查看全部图片	5511
查看全部文章	5531
查看全部評論	5479
查看全部评论	5479
查看全部话题	5422
查看原图	5426
查看原文	5468
查看商品	5532
查看回复	5479
查看回覆	5479
查看图集	5511
查看圖集	5511
查看地图	5427
查看專題	5511
查看投票結果	5522
查看投票结果	96	5522
查看文字稿	5486
查看方案	5528
查看更多	5426
查看更多图片	5511
查看更多評論	5437
查看更多评论	5479
查看留言	5419
查看結果	96	5435
查看结果	96	5427	5435
查看訂閱方案	5505
查看詳情	5427
查看订阅方案	5505
查看评论	5419
查看详情	5427
查看逐字稿	5486
查看高清图集	5511
""", '标': """
标签	5420
""", '检': """
检举评论	5522
""", '検': """
検索	3057
""", '業': """
業配	5411
""", '楽': """
楽天で見る	3100
楽天で詳細を見る	3100
楽天で購入	3100
楽天で購入する	3100
楽天市場で見る	3100
楽天市場で購入	3100
""", '標': """
標籤	5420
""", '機': """
機器翻譯	5455
機械翻訳	3103
""", '檢': """
檢舉	5419
檢舉留言	5522
""", '次': """
次のページ	3057
次の写真	3125
次の動画	3139
次の画像	3125
次の記事	3053
次の記事へ	3053
次の記事を読む	3144
次へ	3057
次を読む	3058
次ページ	3057
次回から自動的にログイン	3118
""", '正': """
正しいメールアドレスを入力してください	3121
正在加载播放器	5486
""", '此': """
此影片無法播放	5486
此文章已锁定	5505
此欄位為必填	5508
此視頻無法播放	5486
此视频不可用	5486
此视频已被删除	5486
此項為必填	5508
此页面对您有帮助吗	5479
此项为必填项	5508
""", '残': """
残り # %	3020
残り #%	3020
残り #% (#文字	3020
残り#%	3020
残り#% (#文字	3020
残り#%(#文字	3020
残り#％	3020
残り:#%	3020
残り:#％	3020
残り時間	3103
""", '毎': """
毎月寄付する	3115
毎月支援する	3115
""", '每': """
每一份支持都很重要	5502
每一份支持都重要	5502
每月捐款	5388
""", '民': """
民調	97
""", '沒': """
沒意見	5480
""", '没': """
没意见	5480
没有账号	5505
""", '注': """
注册	5392
注册成功	5529
注目の記事	3053
注目キーワード	3053
注目ワード	3053
注目記事	3053
""", '测': """
测测你的知识	5482
""", '清': """
清晰度	5487
""", '点': """
点击取消静音	5526
点击图片查看大图	5511
点击打开声音	5526
点击排行	5420
点击播放	5455
点击收听	5486
点击放大	5511
点击查看全文	5531
点击查看原文	5468
点击查看大图	5426
点击看更多	5423
点击阅读全文	5531
点击阅读原文	5468
点我看更多	5423
点我看视频	5455
点赞	5405
""", '為': """
為您推薦	5420
""", '热': """
热搜榜	5425
热榜	5425
热点	5420
热点排行	5425
热点推荐	5420
热门	5420
热门排行	5420
热门文章	5420
热门新闻	5420
""", '無': """
無所謂	5435
無料で体験する	3018
無料で始める	3118
無料で試す	3118
無料で読む	3018
無料アプリをダウンロード	3108
無料ゲーム	3098
無料会員登録	3018
無料会員限定	3018
無料体験	3018
無料登録	3018
無法播放影片	5486
無法載入影片	5526
無法顯示此內容	5490
""", '焦': """
焦點新聞	5420
""", '熱': """
熱門	5420
熱門排行	5420
熱門文章	5420
熱門新聞	5420
熱門話題	5420
""", '爆': """
爆料信箱	5512
爆料專線	5512
爆料热线	5512
""", '片': """
片長 #	5453
片長:#	5453
片长 #	5453
""", '特': """
特定商取引法に基づく表記	3039
特集	3053
特集を見る	3125
特集ページへ	3125
特集一覧	3125
特集一覧へ	3144
""", '猜': """
猜你喜欢	5420
猜你喜歡	5420
""", '現': """
現在の再生時間	3102
""", '生': """
生成aiを使用しています	3139
""", '用': """
用app開啟	5493
用户协议和隐私政策	5525
""", '由': """
由ai生成	5515
由ai语音朗读	5486
""", '申': """
申し込む	3018
""", '电': """
电子报	5398
电子邮箱	5398
""", '画': """
画像をクリックして拡大	3125
画像を拡大	3057
画像を拡大する	3125
画像を見る	3057
画質	3103
""", '留': """
留言	5419
留言(#	5419
留言内容	5530
留言已關閉	5479
留言規則	5479
留言规则	5479
""", '略': """
略過廣告	5526
""", '登': """
登入	5392
登入/註冊	5392
登入後留言	5479
登出	19
登录	5392
登录/注册	5392
登录后发表评论	5479
登錄	5392
登録	3018
登録が完了いたしました	3142
登録が完了しました	3078
登録して続きを読む	3018
登録する	3018
""", '發': """
發佈留言	5437
發現錯誤?請告訴我們	5455
發生錯誤	5509
發表留言	5419
發表評論	5419
""", '百': """
百度贴吧	5458
""", '皆': """
皆さまのご支援が力になります	3115
""", '監': """
監修者	3127
""", '目': """
目前時間	5487
目录	5426
目次	3057
目次へ戻る	3144
目錄	5426
""", '直': """
直接看食谱	66
""", '相': """
相关主题	5420
相关报道	5420
相关推荐	5420
相关文章	5420
相关新闻	5420
相关标签	5420
相关视频	5467
相关阅读	5420
相關主題	5420
相關報導	5420
相關影片	5467
相關推薦	5420
相關文章	5420
相關新聞	5420
相關標籤	5420
相關閱讀	5420
""", '看': """
看了这篇文章的人也看	5420
看全文	5511
看全部留言	5437
看全部留言 (#	5437
看原文	5468
看更多	5420
看更多作者文章	5511
看更多文章	5467
看更多新聞	5423	5467
看更多新闻	5423
看更多照片	5511
看結果	96
""", '知': """
知道了	5427
""", '確': """
確認する	3122
確認メールをお送りしました	3121
確認メールを送信しました	3121
確認画面へ	3122
""", '禁': """
禁止酒駕	5521
禁止酒駕,飲酒過量有害健康	5484
""", '稍': """
稍后	5495
稍后再说	5387
稍后提醒我	5387
稍后阅读	5455
稍後	5495
稍後再說	5387
稍後提醒我	5387
稍後閱讀	5455
""", '立': """
立即开通	5528
立即投票	96
立即捐助	5502
立即捐款	5388
立即捐赠	5502
立即支持	5527
立即訂閱	5392
立即订阅	5392
立即试玩	5482
立即購票	5484
立即贊助	5502
立即购票	5484
立即选购	5484
立即選購	5484
立即開始玩	5482
""", '第': """
第 # 張,共 # 張	5422
第 # 頁,共 # 頁	5423
第 # 页,共 # 页	5423
第#张/共#张	5422
第#頁 共#頁	5423
第#页,共#页	5423
""", '筆': """
筆者	3127
筆者プロフィール	3126
""", '管': """
管理 cookie	5414
管理cookie	5490
管理偏好設定	5525
管理偏好设置	5525
管理同意	5490
管理同意设置	5490
管理同意選項	5490
管理設定	5415
管理设置	5415
管理选项	5525
管理選項	5525
""", '粉': """
粉絲團	5406
""", '精': """
精彩推荐	5467
精彩推薦	5467
精选	5420
""", '紙': """
紙面ビューアー	3018
""", '結': """
結果を見る	96	3058
""", '続': """
続きはこちら	3089
続きをみる	3057
続きを読む	3018
続けて読む	3144
""", '網': """
網友投票	5434
網友留言	5419
""", '編': """
編輯推薦	5420
編輯準則	5512
編輯精選	5420
編集ポリシー	3126
編集方針	3127
編集部おすすめ	3053
編集部のおすすめ	3053
""", '縮': """
縮小	3031
縮小字體	5519
""", '繼': """
繼續使用網頁版	5493
繼續閱讀	5426
繼續閱讀請往下	5484
""", '續': """
續訂	5528
""", '纠': """
纠错	5419
""", '继': """
继续在浏览器阅读	5493
继续浏览内容	5426
继续阅读	5426
""", '续': """
续订	5528
""", '编': """
编辑准则	5512
编辑推荐	5420
编辑精选	5420
""", '缩': """
缩小字体	5519
""", '网': """
网友评论	5419
网友评论仅供其表达个人看法,并不表明本站立场	5522
""", '翻': """
翻訳を表示	3058
""", '联': """
联系作者	5512
联系我们	5412
联系编辑部	5512
""", '聯': """
聯絡我們	5412
聯絡編輯部	5512
""", '聽': """
聽全文	5455
聽文章	5486
聽新聞	5405
聽這篇文章	5455
""", '脳': """
脳トレ	3099
""", '自': """
自动播放	5487
自動再生	3103
自動播放	5487
自動翻訳	3103
自定义金额	5502
自訂金額	5502
""", '菜': """
菜单	5426
""", '著': """
著作権	3039
著者の記事一覧	3125
著者をフォロー	3131
著者をフォローする	3131
著者プロフィール	3126
""", '複': """
複製	5520
複製網址	5455
複製連結	5405	5458
""", '要': """
要接收推送通知吗	5494
要接收通知嗎	5494
""", '視': """
視頻由ai生成	5526
""", '觀': """
觀看更多	5467
""", '视': """
视频	5420
视频不可用	5486
视频加载中	5486
视频加载失败	5526
视频已下架	5486
视频已失效	5486
视频无法播放	5486
视频时长	5526
视频正在加载	5486
""", '解': """
解鎖全文	5455
解鎖文章	5528
解锁全文	5455
解锁文章	5528
解除しました	3114
解除方法	3114
解除方法はこちら	3114
""", '訂': """
訂戶專享	5484
訂戶專享優惠	5484
訂戶專享內容	5505
訂戶贈閱	5533
訂正について	3126
訂閱	5392
訂閱成功	5529
訂閱推播	5494
訂閱方案	5528
訂閱會員	5392
訂閱會員專屬內容	5455
訂閱郵件	5398
訂閱電子報	5398
""", '記': """
記事に関するお問い合わせ	3126
記事の続きはこちら	3089
記事の続きを読む	3125
記事の誤りを報告	3067	3135
記事の誤りを報告する	3050
記事は広告の下に続きます	3100
記事は広告の後に続きます	3100
記事へのお問い合わせ	3126
記事へのご意見	3044
記事をサポートする	3015
記事をシェア	3146
記事をシェアする	3146
記事をプレゼント	3018
記事をプレゼントする	3078
記事を保存	3031
記事を保存する	3078
記事を印刷する	3031
記事を聴く	3102
記事を評価する	3135
記事を読む	3057
記事を購入する	3141
記事を音声で聞く	3102
記事を音声で聴く	3102
記事ランキング	3053
記事一覧	3057
記事一覧へ	3125
記事一覧を見る	3089
記事全文を読む	3057
記住我	5506
記者をフォロー	3131
記者プロフィール	3126
記者募集	3070
記者募集中	3070
""", '設': """
設定を保存	3105
設定を保存する	3105
設定を変更	3042
設定を変更する	3138
設定を管理	3138
""", '許': """
許可	3110
許可する	3039	3042
""", '註': """
註冊	5392
註冊成功	5529
""", '評': """
評価順	3097
評論	5419
評論已關閉	5479
評論規則	5479
""", '話': """
話題の記事	3053
""", '該': """
該作者其他文章	5444
該作者更多文章	5511
該作者的更多文章	5444
""", '詳': """
詳しく見る	3042	3058
詳細	3058
詳細を見る	3145
詳細・購入はこちら	3100
詳細設定	3042
""", '語': """
語音播報	5455
語音朗讀	5455
""", '誤': """
誤りを報告	3058
誤りを報告する	3135
誤字・脱字を報告	3050	3067
誤字・脱字を報告する	3050	3067
誤字脱字の報告	3078
誤字脱字を報告	3126
誤字脱字を報告する	3050	3067	3078
""", '読': """
読まれている記事	3053
読み上げ	3078
読み放題	3023
読み続ける	3058
読み込み中です	3102
読者限定	3100
""", '請': """
請填寫讀者問卷	5455
請我們喝杯咖啡	5502
請查收郵件	5508
請檢查您的收件匣	5508
請繼續下滑閱讀	5484
請繼續往下閱讀	5411
請輸入您的電子郵件	5529
請輸入有效的電子郵件	5508
請輸入有效的電子郵件地址	5508
請輸入電子郵件	5398
請選擇金額	5527
請關閉廣告攔截器	5497
""", '讀': """
讀者優惠	5484
讀者專享	5484
讀者投書	5436
""", '讚': """
讚	5405
讚賞支持	5388
""", '订': """
订户专享	5484
订户专享优惠	5484
订户赠阅	5533
订阅	5392
订阅会员	5392
订阅成功	5529
订阅推送	5494
订阅邮件	5398
""", '记': """
记住我	5506
记者简介	5512
""", '设': """
设为google首选来源	5516
""", '评': """
评论	5419
评论(#	5419
评论功能已关闭	5522
评论已关闭	5479
评论规则	5479
""", '诚': """
诚聘英才	5455
""", '话': """
话题	5420
""", '该': """
该作者其他文章	5444
该作者的更多文章	5444
该文章已关闭评论	5522
该视频不可用	5486
该视频已下架	5486
该邮箱已被注册	5529
""", '详': """
详情	5427
""", '语': """
语音朗读	5455
语音由ai生成	5486
""", '说': """
说点什么	5522
""", '请': """
请先登录再评论	5455
请关闭广告拦截器	5497
请我们喝杯咖啡	5502
请查收邮件	5508
请检查您的收件箱	5508
请继续往下阅读	5411
请输入您的电子邮件	5529
请输入您的邮箱	5529
请输入昵称	5522
请输入有效的电子邮件地址	5508
请输入有效的邮箱地址	5508
请输入邮箱	5398
请选择金额	5527
""", '读': """
读者专享	5484
读者优惠	5484
""", '豆': """
豆瓣	5458
""", '購': """
購入はこちら	3100
購票	5521
購票連結	5484
購読	3018
購読する	3018
購読のお申し込み	3018
購読プラン	3141
購読プランを見る	3118
購読申し込み	3018
購買本書	5484
""", '贈': """
贈る	3133
贈送文章	5455
贈送文章給朋友	5455
贈送此文	5455
""", '贊': """
贊助	5388
贊助內容	5411
贊助商	5411
贊助我們	5502
""", '购': """
购买本书	5484
购买此书	5484
购票	5521
购票链接	5484
""", '赞': """
赞	5480
赞助	5388
赞助内容	5411
赞助商链接	5411
赞助我们	5502
赞赏	5388
赞赏作者	5527
""", '赠': """
赠送文章	5519
赠送此文	5455
""", '超': """
超值方案	5505
""", '跳': """
跳到主要內容	5426
跳到內容	5423
跳到食谱	66
跳至主要內容	5423
跳至主要内容	5423
跳至內容	5423
跳至食譜	66
跳转到主要内容	5423
跳转到食谱	66
跳过广告	5526
""", '踩': """
踩	5480
""", '載': """
載入中	5486
載入內容	5490
載入更多	5426
載入貼文	5490
""", '輸': """
輸入您的電子郵件	5529
""", '轉': """
轉發	5405
""", '转': """
转发	5405
""", '载': """
载入内容	5490
""", '输': """
输入您的邮箱	5529
""", '返': """
返信	3044
返信する	3044
返信を書く	3135
返信を表示	3096
返信を見る	3096
返信を隠す	3096
返回上一页	5531
返回列表	5531
返回頂部	5511
返回顶部	5426
返回首頁	5511
返回首页	5426
""", '还': """
还不是会员	5505
还有更多精彩内容	5531
还没有账号	5505
""", '这': """
这篇文章对你有帮助吗	5479
这篇文章对您有帮助吗	5479
""", '进': """
进入专题	5511
进入专题页	5511
""", '连': """
连结已复制	5519
""", '追': """
追蹤	5406
追蹤中	5516
追蹤主題	5516
追蹤作者	5516
追蹤我們	5406
""", '退': """
退出全屏	5486
""", '送': """
送信	96	3122
送信が完了しました	3121
送信しました	3121
送信する	96	3122
送信完了	3121
送出	96	5509
送出成功	5508
送出留言	5479
送出評論	5479
送料無料	3134
""", '选': """
选择	5506
选择方案	5505
选择订阅方案	5505
选择金额	5527
""", '逐': """
逐字稿	5487
""", '這': """
這篇文章對你有幫助嗎	5479
這篇文章對您有幫助嗎	5479
""", '通': """
通報	3097
通報する	3044
通知をオン	3030
通知をオンにする	3109
通知を受け取らない	3109
通知を受け取りますか	3109
通知を受け取る	3078
通知を設定する	3109
通知を許可	3109
通知を許可しますか	3109
通知を許可する	3109
""", '速': """
速報	3053
速報を通知で受け取る	3109
速報通知を受け取る	3078
""", '連': """
連結已複製	5455
連載	3053
連載の新着をメールでお知らせ	3035
連載をフォロー	3131
連載をフォローする	3131
連載を見る	3125
連載一覧	3125
""", '運': """
運営会社	3039	3067
""", '違': """
違反を報告	3096
違反を報告する	3096
違反報告	3044
""", '選': """
選單	5426
選択する	3119
選擇	5506
選擇方案	5505
選擇訂閱方案	5505
選擇金額	5527
""", '還': """
還不是會員	5505
還沒有帳號	5505
""", '邮': """
邮箱	5398
邮箱格式不正确	5508
邮箱格式错误	5508
""", '配': """
配信停止はいつでも可能です	3121
""", '重': """
重新加载页面	5497
重新播放	5487
重新整理頁面	5497
重新載入頁面	5497
""", '金': """
金額を入力	3115
金額を指定	3115
金額を指定する	3115
金額を選ぶ	3140
金額を選択	3140
金額を選択してください	3140
""", '錯': """
錯誤回報	5436
""", '链': """
链接已复制	5455
""", '閉': """
閉じる	3013	3057
""", '開': """
開く	3058
開啟推播	5494
開啟通知	5494	5496
開始測驗	5482
開通會員	5392
""", '間': """
間違いを見つけたら	3126
""", '関': """
関連	3053
関連する記事	3053
関連キーワード	3053
関連タグ	3053
関連トピックス	3053
関連ニュース	3053
関連リンク	3053
関連動画	3053
関連動画を見る	3139
関連情報	3053
関連記事	3053
関連記事はこちら	3088
関連記事をもっと見る	3144
関連記事を見る	3144
""", '閱': """
閱讀下一篇	5531
閱讀全文	5426
閱讀原文	5468
閱讀排行	5425
閱讀更多	5426
""", '關': """
關於作者	5512
關於我們	5412
關注	5406
關注作者	5516
關注我們	5406
關注此主題	5516
關鍵字	5420
關閉	5387
關閉視窗	5531
關閉選單	5531
""", '问': """
问ai	107
问问ai	107
""", '阅': """
阅读下一篇	5531
阅读全文	5426
阅读剩余全文	5531
阅读原文	5468
阅读排行	5425
阅读更多	5426
""", '随': """
随时取消	5505
随时可取消	5505
""", '隐': """
隐私偏好	5525
隐私政策	5412
隐私权政策	5412
隐私设置	5491
""", '隨': """
隨時取消	5505
""", '隱': """
隱私偏好	5525
隱私政策	5412
隱私權政策	5412
隱私權設定	5490
隱私設定	5491
""", '離': """
離開全螢幕	5486
""", '電': """
電子信箱	5398
電子信箱格式錯誤	5508
電子報	5398
電子版	3018
電子郵件格式不正確	5508
電郵	5509
""", '静': """
静音	5487
""", '靜': """
靜音	5487
""", '音': """
音声で聞く	3031
音声をダウンロード	3102
音声を再生	3139
音声読み上げ	3078
音頻長度 #	5453
音频播放器	5526
""", '頭': """
頭條	5420
""", '顯': """
顯示內容	5490
顯示原文	5427
顯示字幕	5486
顯示更多	5426
顯示貼文	5490
""", '飲': """
飲酒過量,有害健康	5484
飲酒過量有害健康	5484
""", '首': """
首頁	5426
首页	5426
""", '马': """
马上开始	5427
马上玩	5482
""", '验': """
验证码	5509
""", '點': """
點我看影片	5455
點我看更多	5423
點擊排行	5425
點擊播放	5486
點擊播放本文	5455
點擊放大	5511
點擊看大圖	5511
點擊看更多	5423
點擊開啟聲音	5526
點擊閱讀全文	5531
點此看更多	5423
點閱排行	5467
""", '가': """
가	3173	3207
가 가 가	3207
가가가	3207
가격 보기	3280
가로세로 낱말퀴즈	3233
가입하기	3162
가장 많이 본 뉴스	3180
가장 인기	3255
""", '강': """
강연 신청하기	3222
""", '개': """
개인정보 보호 설정	3274
개인정보 설정	3239
개인정보 수집 동의	3256
개인정보 수집 및 이용 동의	3256
개인정보 수집 및 이용에 동의합니다	3256
개인정보 수집·이용에 동의합니다	3256
개인정보 처리방침	3178
개인정보처리방침	3178
""", '갤': """
갤러리 닫기	3279
갤러리 보기	3261
""", '거': """
거부	3178	3200
""", '검': """
검색	3182
""", '게': """
게시물 보기	3239
게시물 불러오기	3239
게임 전체보기	3231
게임 하러 가기	3231
""", '결': """
결과 보기	96	3183
""", '계': """
계속 읽기	3162
계정이 있으신가요	3254
""", '고': """
고객센터	3178
고충처리	3195
고충처리인	3195	3262
""", '공': """
공감	3230
공감백배 #	3208
공감순	3230
공유	3173
공유하기	3173
""", '과': """
과거순	3230
""", '관': """
관련 기사	3180
관련 기사 더보기	3279
관련 뉴스	3180
관련 영상	3218
관련 태그	3180
관련기사	3180
관련기사 더보기	3279
관련뉴스	3180
관련키워드	3180
""", '광': """
광고	3177
광고 건너뛰기	3275
광고 닫기	3177
광고 문의	3195
광고 문의하기	3223
광고 아래에 기사가 계속됩니다	3234
광고 영역	92
광고 종료	3234
광고 차단 해제 방법	3245
광고 차단을 해제해 주세요	3245
광고 차단을 해제했습니다	3245
광고 차단이 감지되었습니다	3245
광고 후 계속됩니다	3234
광고문의	3195
광고성 정보 수신 동의	3256
광고성 정보 수신에 동의합니다	3256
""", '괜': """
괜찮습니다	3156
""", '교': """
교보문고에서 구매	3234
""", '구': """
구글 계정으로 계속하기	3254
구글 계정으로 로그인	3254
구글 선호 매체로 추가	3266
구글 플레이에서 다운로드	3242
구글로 계속하기	3254
구글로 로그인	3254
구글플레이에서 다운로드	3242
구독	3162
구독 갱신	3277
구독 상품 보기	3254
구독 상품 선택	3254
구독 상품 안내	3277
구독 신청	3162
구독 신청이 완료되었습니다	3256
구독 신청하기	3254
구독 안내	3277
구독 전용	3162
구독 중	3162
구독 취소	3267
구독권 선택	3254
구독신청	3162	3195
구독이 완료되었습니다	3210
구독자 전용	3165
구독자 전용 기사	3254
구독자 전용 기사입니다	3286
구독자 전용 혜택	3234
구독자 혜택	3234
구독자가 선물한 기사입니다	3281
구독중	3266
구독하고 이어서 읽기	3210
구독하기	3162
구매하기	3234
구매하러 가기	3234
""", '글': """
글씨 크기	70
글씨크기	3173
글자 작게	3268
글자 크게	3268
글자 크기	3173
글자 크기 변경	70	3210
글자 크기 조절	70	3210
글자크기	3173	3207
글자크기 변경	70
글자크기 설정	70
글자크기 조절	70
""", '금': """
금액 선택	3276
금액 직접 입력	3250
금액을 선택하세요	3276
금액을 선택해 주세요	3276
""", '기': """
기계 번역	3236
기대해요 #	3208
기부하기	3158
기사 계속 보기	3279
기사 공유	3268
기사 공유하기	3173
기사 구매	3277
기사 더 보기	3279
기사 더보기	3210
기사 듣기	3210
기사 링크 복사	3210
기사 본문	3182
기사 선물하기	3210
기사 스크랩	3268
기사 스크랩하기	3210
기사 오류 신고	3210
기사 오류 제보	3210
기사 요약	3265
기사 원문 보기	3210
기사 음성으로 듣기	3235
기사 잠금 해제	3277
기사 저장	3268
기사 저장하기	3210
기사 전문 보기	3261
기사 전체보기	3261
기사 제보	3195	3262
기사 제보 및 문의	3210
기사 추천	3271
기사 평가하기	3271
기사 후원하기	3158
기사는 광고 아래에 계속됩니다	3234
기사는 광고 후 계속됩니다	3234
기사듣기	3235
기사를 공유합니다	3281
기사에 대한 의견	3179
기사원문	3182
기사저장	3173
기사제보	3195	3262
기사추천	3271
기자 구독	3194
기자 구독하기	3194
기자 소개	3262
기자 응원하기	3196
기자 페이지	3194
기자 프로필	3196
기자 프로필 보기	3194
기자 홈	3196
기자구독	3196	3266
기자에게 메일 보내기	3262
기자에게 이메일 보내기	3262
기자의 다른 기사	3194
기자의 다른 기사 보기	3196	3261
기자의 다른기사	3180	3196
기자의 다른기사 보기	3261
기자페이지 바로가기	3261
기자프로필	3196
기획 기사 보기	3261
""", '나': """
나중에	3157
나중에 보기	3210
나중에 읽기	3210
나중에 하기	3156
""", '남': """
남은 시간	3236
""", '낱': """
낱말 퍼즐 풀기	3190
낱말퀴즈	3233
""", '내': """
내 정보	3162
내용을 입력하세요	3278
내용을 입력해 주세요	3278
""", '네': """
네, 받을게요	3243
네이버 구독	3176
네이버 로그인	3254
네이버 밴드 공유	3268
네이버 블로그	3173
네이버로 로그인	3254
네이버에서 구독	3176
네이버에서 구독하기	3176
""", '놀': """
놀랐어요 #	3208
""", '놓': """
놓치면 안 되는 기사	3218
""", '뉴': """
뉴스 더보기	3261
뉴스 듣기	3210
뉴스레터 구독	3168
뉴스레터 구독 신청	3168
뉴스레터 구독이 완료되었습니다	3278
뉴스레터 무료 구독	3210
뉴스레터 신청	3168
""", '닉': """
닉네임을 입력하세요	3271
""", '다': """
다른 공유 찾기	3173
다른 금액	3250
다른 기사	22	3180
다른 기사 더 보기	22
다른 기사 보기	3194
다른기사	3180
다른기사 보기	3180
다시 보기	3236
다시 보지 않기	3156
다시보기	3236
다음	3182
다음 기사	3180
다음 기사 보기	3210
다음 기사 읽기	3279
다음 동영상	3275
다음 사진	3261
다음 영상	3275
다음 이미지	3279
다음 페이지	3182
다음글	3261
다음기사	3180
다음에	3156
다음에 하기	3244
다크모드	3240
""", '닫': """
닫기	3156
""", '답': """
답글	3179
답글 달기	3229
답글 더보기	3229
답글 보기	3229
답글 쓰기	3229
답글 접기	3229
답글쓰기	3179
""", '당': """
당신의 생각은	3189
당신이 좋아할 만한	3180
""", '댓': """
댓글	3179
댓글 #	3179
댓글 #개	3179
댓글 닫기	3229
댓글 달기	3192
댓글 더보기	3229
댓글 등록	3229
댓글 등록하기	3229
댓글 보기	3179
댓글 신고	3271
댓글 신고하기	3271
댓글 쓰기	3179
댓글 운영 원칙	3229
댓글 운영 정책	3210
댓글 운영정책	3192	3210
댓글 입력	3192
댓글 작성	3229
댓글 작성 규칙	3229
댓글 작성하기	3229
댓글 전체보기	3192
댓글 정렬	3192
댓글 정책	3229
댓글보기	3179
댓글쓰기	3179
댓글을 남겨 주세요	3271
댓글을 남겨주세요	3271
댓글을 입력하세요	3271
댓글을 입력해 주세요	3271
댓글을 입력해주세요	3179
댓글을 작성하려면 로그인 해주세요	3271
댓글이 닫혔습니다	3229
""", '더': """
더 많은 옵션	3268
더 보기	3182
더 알아보기	3200
더보기	3180	3182
""", '도': """
도서 구매하기	3234
도움돼요 #	3208
도움이 되었나요	3229
""", '독': """
독자 의견 조사	3210
독자 특별 할인	3234
독자 할인	3234
""", '동': """
동영상	3180
동영상 로딩 중	3235
동영상 보기	3275
동영상 재생	3235
동영상 플레이어	3275
동영상을 불러오는 중입니다	3235
동영상을 불러올 수 없습니다	3275
동영상을 재생할 수 없습니다	3235
동의	3178	3200
동의 관리	3239
동의 철회	3239
동의 철회하기	3239
동의 후 계속	3239
동의하고 계속	3239
동의하고 계속하기	3239
동의합니다	3178
""", '뒤': """
뒤로 가기	3183
""", '등': """
등록	3179
""", '디': """
디지털 구독하기	3277
디지털뉴스부	3194
디지털뉴스팀	3194
디지털콘텐츠팀	3194
""", '또': """
또는	3255
""", '라': """
라인	3173
""", '랭': """
랭킹	3180
랭킹뉴스	3180
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
로그인	3162
로그인 상태 유지	3254
로그인 유지	3254
로그인 전용 기사	3254
로그인 후 댓글 쓰기	3210
로그인 후 댓글 작성이 가능합니다	3271
로그인 후 댓글을 작성하실 수 있습니다	3192
로그인 후 댓글을 작성할 수 있습니다	3229
로그인 후 이용해 주세요	3229
로그인/회원가입	3162
로그인이 필요	3165
로그인하고 계속 읽기	3277
로딩 중	3235
로딩 중입니다	3235
로딩중	3235
""", '링': """
링크 복사	3173
링크가 복사되었습니다	3210
""", '마': """
마이페이지	3162
""", '많': """
많이 본 기사	3180
많이 본 뉴스	3180
많이 본 영상	3218
많이 읽은 기사	3180
많이본 기사	3180
많이본 뉴스	3180
""", '맨': """
맨 위로	3182
맨위로	3182
""", '메': """
메뉴	3182
메뉴 닫기	3182
메시지가 전송되었습니다	3256
메일	3173
메일함을 확인해 주세요	3256
""", '멤': """
멤버십 가입	3277
멤버십 가입하기	3277
""", '모': """
모두 거부	3240
모두 동의	3178
모두 허용	3240
모든 쿠키 거부	3274
모든 쿠키 수락	3274
모든 쿠키 허용	3274
모바일 웹으로 계속	3242
""", '목': """
목록	3182
목록 보기	3261
목록보기	3182
목록으로	3261
목록으로 돌아가기	3279
""", '무': """
무료 게임	3231
무료 배송	3270
무료 체험 시작하기	3162
무료 회원가입	3162
무료, 스팸 없음	3256
무료로 읽기	3277
무료배송	3270
무제한 이용하기	3277
""", '문': """
문의	3179
문의 내용	3278
문자 크기	70
""", '바': """
바로 구매하기	3234
바로가기	3173
""", '반': """
반응형 광고 영역	92
""", '배': """
배속	3236
""", '밴': """
밴드	3173
""", '번': """
번역 보기	3183
""", '베': """
베스트	3180
""", '보': """
보내기	3258
""", '복': """
복사	3269
복사하기	3173
""", '본': """
본 사이트는 쿠키를 사용합니다	3201
본문 글씨 줄이기	3173	3207
본문 글씨 키우기	3173	3207
본문 바로가기	3182
본문으로 바로가기	3182
""", '북': """
북마크	3173
""", '분': """
분석탁월 #	3208
""", '브': """
브라우저에서 계속	3242
브라우저에서 계속 보기	3242
""", '비': """
비공감	3230
비밀번호 찾기	3162
비밀번호를 잊으셨나요	3254
""", '사': """
사업제휴	3195
사이트맵	3178
사전 등록하기	3222
사전등록 하기	3222
사진 더 보기	3261
사진 더보기	3261
사진 모두 보기	3261
사진 크게 보기	3261
사진 크게보기	3261
사진 확대	3182
""", '삭': """
삭제된 동영상입니다	3235
""", '상': """
상품 보기	3280
상품 상세보기	3280
""", '새': """
새로고침	3245
""", '선': """
선착순 # 명	3221
선착순 #명	3221
선착순 마감	3221
선택	3255
선택 저장	3239
선호 매체로 추가	3266
""", '설': """
설문	97
설문 결과	3230
설문 결과 보기	3271
설문 참여 바로가기	3210
설문 참여하기	3210
설문에 참여하기	3229
설문조사	97
설문조사 참여하기	3210
설정	3200
설정 관리	3274
설정 저장	3239
""", '소': """
소리 켜기	3275
""", '속': """
속보	3180
속보 알림 받기	3210
속보 알림 신청	3210
속보 알림을 받으시겠습니까	3243
""", '스': """
스도쿠	3233
스크랩	3173
스크랩하기	3210
스크립트	3236
스크립트 보기	3235
스토어	3270
스토어 바로가기	3234
스폰서	3177
스폰서 링크	3223
스폰서 콘텐츠	3223
스폰서링크	3223
""", '슬': """
슬퍼요	3208
슬퍼요 #	3208
""", '시': """
시리즈 보기	3261
""", '신': """
신고	3179
신고하기	3230
신문구독	3162
신청이 완료되었습니다	3256
""", '실': """
실시간 뉴스	3180
""", '쏠': """
쏠쏠정보 #	3208
""", '아': """
아마존에서 구매	3234
아마존에서 보기	3234
아이디 저장	3254
아이디 찾기	3254
아직 회원이 아니신가요	3254
""", '알': """
알겠습니다	3183
알라딘에서 구매	3234
알라딘에서 보기	3234
알림 받기	3172
알림 설정	3172
알림 설정하기	3243
알림 켜기	3243
알림 허용	3243
알림을 받으시겠습니까	3243
알림을 받으시겠어요	3243
알림을 켜시겠습니까	3243
""", '애': """
애드블록을 해제해 주세요	3245
애드블록이 감지되었습니다	3245
애플로 계속하기	3254
애플로 로그인	3254
""", '앱': """
앱 다운로드	3172
앱 다운로드하기	3172
앱 다운받기	3242
앱 설치	3172
앱 설치하기	3172
앱스토어에서 다운로드	3242
앱에서 계속 읽기	3242
앱에서 보기	3242
앱에서 열기	3242
앱에서 이어보기	3242
앱으로 보기	3242
""", '언': """
언제든 해지 가능	3254
언제든지 수신 거부할 수 있습니다	3256
언제든지 해지 가능	3254
""", '얼': """
얼리버드 할인	3222
""", '에': """
에디터 추천	3180
""", '여': """
여러분의 생각은	3189
여러분의 후원이 큰 힘이 됩니다	3250
""", '연': """
연간 결제	3255
연간 구독	3255
연관기사	3180
연재 보기	3261
""", '열': """
열기	3183
""", '영': """
영상	3180
영상 길이 #	3205
영상 더보기	3261
영상 보기	3210
영상 재생	3235
영상으로 만나보세요	3210
영상으로 보기	3210
영상을 불러오는 중입니다	3235
영상을 불러올 수 없습니다	3275
영상을 재생할 수 없습니다	3235
""", '예': """
예매 바로가기	3234
예매하기	3234
예스#에서 구매	3234
예스#에서 보기	3234
""", '오': """
오늘 하루 보지 않기	3156
오늘은 그만 보기	3156
오늘의 낱말 퍼즐	3190
오늘의 설문	3190
오늘의 스도쿠	3190
오늘의 십자말풀이	3190
오늘의 운세	3233
오늘의 추천	3180
오늘의 퀴즈	109
오늘의 투표	3190
오늘의 핫뉴스	3218
오디오 다운로드	3235
오디오 플레이어	3275
오디오로 듣기	3210
오래된순	3230
오류 신고	3179
오류 신고하기	3210
오류가 발생했습니다	3256
오타 신고	3229
오탈자 신고	3210
""", '온': """
온라인뉴스팀	3194
""", '올': """
올바른 이메일 주소를 입력해 주세요	3256
올바른 이메일을 입력해 주세요	3256
""", '옵': """
옵션 관리	3274
""", '요': """
요금제 보기	3277
요약	3182
""", '원': """
원고료 보내기	3276
원문 보기	3183
원문보기	3182
""", '월': """
월간 결제	3255
월간 구독	3255
""", '웨': """
웨비나 신청하기	3222
""", '웹': """
웹에서 계속 보기	3242
""", '위': """
위로	3182
위로 가기	3261
""", '유': """
유료 구독자 전용	3254
유료 기사입니다	3210
유료회원 전용	3254
유료회원 전용 기사	3254
유료회원 전용 기사입니다	3286
유튜브 구독	3176
유튜브 구독하기	3176
유튜브에서 보기	3272
""", '윤': """
윤리강령	3195
""", '음': """
음성 다운로드	3235
음성 재생하기	3210
음성으로 듣기	3173
음소거	3236
음소거 해제	3235
음소거를 해제하려면 탭하세요	3275
""", '응': """
응원하기	3158
응원해요 #	3208
""", '의': """
의견 남기기	3229
의견 보내기	3229
의견 쓰기	3179
""", '이': """
이 기사 공유하기	3281
이 기사 구매하기	3277
이 기사 어땠나요	3210
이 기사 어떠셨나요	3229
이 기사가 도움이 되었나요	3229
이 기사는 구독자 전용입니다	3286
이 기사는 유료 구독자 전용입니다	3286
이 기사는 유료회원 전용입니다	3286
이 기사는 잠겨 있습니다	3254
이 기사를 공유합니다	3210
이 기사를 추천합니다	3210
이 기사를 평가해 주세요	3271
이 기사와 함께 읽은 기사	3210
이 기자의 다른 기사	3196	3210
이 기자의 다른 기사 더보기	3261
이 동영상을 재생할 수 없습니다	3235
이 사이트는 쿠키를 사용합니다	3201
이 시각 많이 본 기사	3218
이 시각 많이 본 뉴스	3218
이 시각 주요뉴스	3180
이 시각 추천뉴스	3180
이 음성은 ai가 생성했습니다	3235
이 주제 팔로우	3266
이 콘텐츠는 유료회원 전용입니다	3286
이 콘텐츠를 표시할 수 없습니다	3239
이 페이지가 도움이 되었나요	3229
이런 기사는 어때요	3218
이름을 입력하세요	3278
이름을 입력해 주세요	3278
이메일	3173
이메일 주소 입력	3278
이메일 주소를 입력하세요	3256
이메일 주소를 입력해 주세요	3278
이메일 형식이 올바르지 않습니다	3256
이메일로 계속하기	3277
이메일로 공유	3268
이메일로 로그인	3277
이메일무단수집거부	3178
이메일을 입력하세요	3256
이메일을 입력해 주세요	3256
이메일을 입력해주세요	3278
이메일을 확인해 주세요	3256
이미 계정이 있으신가요	3254
이미 구독 중이신가요	3162
이미 구독 중입니다	3278
이미 등록된 이메일입니다	3278
이미 참여하셨습니다	3229
이미 투표하셨습니다	3229
이미 회원이신가요	3162
이미지 크게 보기	3182
이미지 크게보기	3261
이미지 확대	3182
이번 주 설문	3190
이번 주 퀴즈	109
이번 주 퀴즈에 도전해 보세요	109
이번 주 투표	3190
이번주 설문	3190
이슈	3180
이어서 읽기	3279
이용권 구매	3254
이용권 선택	3254
이용약관	3178
이용약관에 동의합니다	3256
이전	3182
이전 기사	3180
이전 기사 보기	3210
이전 사진	3261
이전 영상	3275
이전 이미지	3279
이전글	3261
이전기사	3180
""", '인': """
인기 급상승	3218
인기 기사	3180
인기기사	3180
인기뉴스	3180
인쇄	3173
인쇄하기	3173
인스타그램 팔로우	3210
인스타그램에서 보기	3272
인스타그램에서 이 게시물 보기	3272
""", '일': """
일시	3251
일시 후원	3250
일시 후원하기	3250
일시정지	3236
일시후원	3158
""", '자': """
자동 번역	3236
자동 재생	3236
자동재생	3236
자막 보기	3235
자막 켜기	3235
자바스크립트가 비활성화되어 있습니다	3239
자발적 유료 구독	3276
자세히	3183
자세히 보기	3183	3200
""", '작': """
작게	3269
""", '장': """
장바구니 담기	3280
장바구니에 담기	3280
""", '재': """
재생	3182	3205
재생 속도	3235
재생 시간	3236
재생 시간 #	3205
재생속도	3235
재생시간 #	3205
재생할 수 없는 동영상입니다	3235
""", '저': """
저자 소개	3263
저작권규약	3178
저장	3173
""", '전': """
전송	3258
전송되었습니다	3256
전체 기사	3279
전체 기사 보기	3261
전체 뉴스 보기	3261
전체 댓글	3179
전체 댓글 보기	3192
전체 동의	3240
전체 보기	3182
전체 사진 보기	3261
전체 화면	3236
전체메뉴	3182
전체보기	3182
전체화면	3236
전체화면 종료	3235
""", '접': """
접기	3182
접수되었습니다	3278
""", '정': """
정기	3251
정기 후원	3250
정기 후원하기	3158
정기구독	3162
정기후원	3158
정기후원 신청	3276
정기후원 신청하기	3276
정기후원하기	3250
정렬	3230
정상적으로 접수되었습니다	3278
정정·반론보도 신청	3262
정정보도 신청	3262
정정보도 요청	3262
""", '제': """
제보	3179
제보 바로가기	3262
제보하기	3179
제작 지원	3270
제작지원	3270
제출	96	3258
제휴 광고	3234
제휴 문의	3195
제휴 콘텐츠	3234
제휴문의	3195
""", '좋': """
좋아요	3173
좋아요 #	3208
좋은 기사 후원하기	3158
""", '주': """
주소 복사	3210
주소가 복사되었습니다	3210
주소복사	3173
주요 기사	3180
주요 뉴스	3180
주요 뉴스 더보기	3218
주요기사	3180
주요뉴스	3180
주제 팔로우	3266
""", '지': """
지금 구매하기	3234
지금 뜨는 기사	3218
지금 뜨는 뉴스	3218
지금 플레이	3231
지금 플레이하기	3231
지금 후원하기	3276
지나친 음주는 건강에 해롭습니다	3234
지나친 음주는 건강을 해칩니다	3234
지도 보기	3183
지면보기	3162
""", '직': """
직접 입력	3251
""", '차': """
차단	3244
""", '참': """
참가 신청하기	3222
참가신청하기	3222
참여하기	96
""", '창': """
창 닫기	3279
""", '찾': """
찾아오시는 길	3195
""", '채': """
채널 추가	3266
""", '책': """
책 구매하기	3234
""", '첫': """
첫 댓글을 남겨주세요	3271
첫 댓글을 작성해 보세요	3271
""", '청': """
청소년보호정책	3178
""", '총': """
총 #명 참여	3189
""", '최': """
최고의 혜택	3255
최신 기사	3180
최신 뉴스	3180
최신기사	3180
최신뉴스	3180
최신순	3230
최저가 보기	3280
""", '추': """
추천	3255
추천 기사	3180
추천 스폰서	3223
추천 영상	3218
추천기사	3180
추천뉴스	3180
추천순	3230
""", '축': """
축하해요 #	3208
""", '친': """
친구 추가하기	3210
""", '카': """
카카오 계정으로 로그인	3254
카카오 로그인	3254
카카오로 로그인	3254
카카오로 시작하기	3254
카카오스토리	3173
카카오톡	3173
카카오톡 공유	3173
카카오톡 공유하기	3268
카카오톡으로 공유	3210
카카오톡으로 공유하기	3210
카테고리	3180
""", '커': """
커피 한 잔 사주기	3250
커피 한 잔 후원하기	3250
""", '콘': """
콘텐츠 보기	3239
콘텐츠 불러오기	3239
콘텐츠 표시	3239
""", '쿠': """
쿠키 관리	3239
쿠키 기본 설정	3199
쿠키 설정	3178
쿠키 설정 관리	3239
쿠키 설정 변경	3199
쿠키 정책	3201
쿠키 허용	3201
쿠팡에서 구매	3234
쿠팡에서 구매하기	3234
쿠팡에서 보기	3234
쿠폰 받기	3280
""", '퀴': """
퀴즈 도전하기	3231
퀴즈 풀기	3210
퀴즈 풀러 가기	3231
""", '크': """
크게	3269
""", '클': """
클릭하면 소리가 켜집니다	3275
""", '키': """
키워드	3180
""", '태': """
태그	3180
""", '텔': """
텔레그램에서 소식 받기	3210
""", '투': """
투표	97
투표 결과	3230
투표 결과 보기	96
투표 참여하기	3229
투표가 완료되었습니다	3229
투표에 참여해 주셔서 감사합니다	3229
투표하기	96	3210
투표해 주셔서 감사합니다	96	3229
""", '트': """
트위터	3173
트위터 공유	3173
트위터로 공유	3268
트위터에서 보기	3272
""", '특': """
특집 더보기	3261
특집 보기	3261
""", '티': """
티켓 예매	3234
티켓 예매하기	3234
""", '틱': """
틱톡에서 보기	3272
""", '파': """
파워링크	3223
""", '팔': """
팔로우 중	3266
팔로우 취소	3266
""", '팟': """
팟빵에서 듣기	3272
""", '페': """
페이스북	3173
페이스북 공유	3173
페이스북에서 보기	3272
페이스북으로 공유	3210
페이스북으로 로그인	3254
페이지 새로고침	3245
페이지를 새로고침하세요	3245
페이팔로 결제	3277
""", '편': """
편집 원칙	3262
편집규약	3195
""", '펼': """
펼치기	3182
""", '포': """
포럼 참가 신청하기	3222
포토	3180
포토 갤러리	3261
""", '폰': """
폰트 크기	3173
""", '푸': """
푸시 알림 받기	3243
""", '프': """
프리미엄	3162
프린트	3173
""", '피': """
피드백 보내기	3229
""", '필': """
필수	3258
필수 입력	3256
필수 입력 항목	3256
필수 입력 항목입니다	3256
필수 항목	3258
필수 항목입니다	3256
필자 소개	3262
""", '한': """
한번만	3251
""", '할': """
할인 코드	3280
""", '함': """
함께 보면 좋은 기사	3180
함께 볼 기사	3218
함께 읽으면 좋은	3180
함께 읽은 기사	3218
""", '핫': """
핫뉴스	3180
핫이슈	3180
핫클릭	3218
""", '항': """
항상 허용	3240
""", '해': """
해제 방법	3249
해제했습니다	3249
""", '행': """
행사 신청하기	3222
""", '허': """
허용	3200	3244
""", '헤': """
헤드라인	3180
""", '현': """
현재 시간	3236
""", '협': """
협찬	3177
""", '홈': """
홈	3182
홈으로	3261
홈으로 가기	3261
""", '화': """
화나요	3208
화나요 #	3208
화제의 뉴스	3180
화질	3236
""", '확': """
확인	3183
""", '환': """
환경설정 관리	3274
""", '회': """
회사 소개	3195
회사소개	3178	3195
회원 전용	3165
회원 전용 기사	3254
회원가입	3162
회원가입하고 계속 읽기	3277
회원이 아니신가요	3254
""", '후': """
후속강추 #	3208
후속기사 원해요	3208
후속기사 원해요 #	3208
후원	3158
후원 바로가기	3250
후원 신청	3250
후원 안내	3158
후원 페이지 바로가기	3250
후원 페이지로 이동	3250
후원 하기	3158
후원자 되기	3250
후원하기	3158
후원해 주셔서 감사합니다	3276
후원회원 가입	3158
후원회원 되기	3250
""", '훈': """
훈훈해요	3208
훈훈해요 #	3208
""", '흥': """
흥미진진 #	3208
""", '힘': """
힘내요 #	3208
"""}

START = {'a': """
aboneliğiniz	4970 K başariyla
abonē	3390 K par	3390 K no	3390 K un	3392 K
acasă	103 K >	103 K '	103 K "
accès	2131 K illimité
această	57 K investigație	4169 K traducere	4237 K știre a fost
además	1633 K:	1688 K, en
adresă	4144 K de e-mail invalidă	4144 K de email invalidă
adó	2563 K #%
adód	2563 K #%
adója	2563 K #%
ai가	3202 K 자동 번역한	3202 K 번역한	3202 K 핵심	3202 K 요약한	3204 K 읽어
ai에게	3202 K 물어	3202 K 질문	3202 K 물어보기
ajánld	2563 K fel adód
ajánlja	2563 K fel adója	2563 K fel adód
ajánljuk	2588 K:
ajánlott	2590 K videó:	2590 K cikk:	2590 K cikkünk:
aktivér	748 K
alătură	14 K-te	61 K-te celor #	61 K-te celor peste #	61 K-te comunității de #
anmäl	4797 K dig till vårt	4815 K
annoncørbetalt	812 K indhold fra
annonsørinnhold	3773 K fra
anúncio	4102 K em # s	4102 K em # segundos
aportá	1574 K desde
apoyá	86 K
après	2294 K déduction fiscale :
apóyanos	1574 K desde
apúntate	1664 K al curso	1664 K a nuestro	1669 K a nuestro seminario	1669 K a nuestro evento
aquí	1700 K hay contenido de
artykuł	51 K można	51 K wolno	91 K sponsorowany:	3819 K wyraża poglądy	3819 K wyraża opinie	3819 K jest opinią	3833 K ukazał się	3833 K pochodzi z	3839 K przetłumaczony	3839 K został przetłumaczony	3839 K czyta	3839 K wygenerowany	3879 K został	3879 K przetłumaczono	3917 K ukazał się	3917 K pierwotnie ukazał	3917 K pochodzi z	3918 K	3928 K powstał we współpracy z
artykuły	3829 K autora
artículo	1727 K publicado originalmente	1759 K publicado en colaboración
artículos	1592 K gratuitos
ascultă	3 K	4155 K:	4180 K podcastul	4180 K acest articol	4246 K pe
atenció	105 K al subscriptor: #
atención	105 K al suscriptor: #	105 K al abonado: #
atradāt	49 K
atsisiųskite	3323 K
autorė	3327 K:
autoři	568 K jsou
außerdem	985 K lesenswert:	985 K interessant:
aveți	77 K întrebări
aún	37 K no hay comentarios
ați	64 K încercat
""", 'b': """
bajá	1677 K la app
beiträge	32 K	1021 K von
benefício	4025 K do assinante:
berätta	64 K i	64 K gärna
beställ	4815 K
bestätigen	851 K sie ihre
bestätigungsmail	851 K
besøg	733 K vores
beğendin	74 K mi	87 K mi
beğendiniz	10 K mi	74 K mi	87 K mi
boletín	1600 K diario	1600 K semanal
buď	36 K první
buďte	36 K první	36 K prvý
bài	10 K viết này	5274 K viết dành riêng cho	5274 K viết dành cho thuê bao	5286 K này có nội dung do	5286 K này có nội dung từ	5286 K viết này có nội dung	5286 K viết này chứa nội dung	5291 K liên quan:	5303 K viết thể hiện quan điểm	5303 K viết thể hiện quan điểm cá nhân	5303 K viết thể hiện văn phong	5303 K viết là quan điểm	5303 K viết phản ánh quan điểm	5303 K viết không phản ánh quan điểm	5308 K viết có hữu ích	5308 K viết này có hữu ích	5308 K viết này có giúp	5312 K viết được dịch tự động	5312 K được dịch tự động	5312 K viết được tóm tắt	5312 K viết có sử dụng ai	5312 K viết này được dịch tự động	5362 K viết được bảo vệ	5363 K viết được thực hiện	5363 K viết được viết	5363 K viết này được	5370 K viết tiếp tục
báo	5308 K lỗi bài viết
bình	7 K luận	32 K luận	5311 K chọn:
bústia	46 K de denúncies de la redacció
bülten	4970 K aboneliğiniz
bültenimize	4970 K abone olduğunuz için
bądź	36 K pierwszy	36 K pierwsza
bővebben	2588 K:
bạn	64 K đã thử	64 K đã làm thử	71 K biết ai	71 K có biết ai	74 K thấy hay	5274 K đã là thuê bao	5308 K thấy bài viết	5308 K phát hiện lỗi	5308 K phát hiện sai
bản	5308 K tóm tắt này có hữu ích	5308 K tóm tắt này do	5308 K tóm tắt này được tạo	5363 K dịch được
bấm	5314 K để nghe
bật	5280 K thông báo
""", 'c': """
caractères	2238 K restants
caràcters	470 K restants
chceš	592 K u nás pracovat	4576 K u nás pracovať
chefredaktör	4813 K och ansvarig utgivare:	4813 K:
chơi	5337 K ngay:
chưa	37 K có bình luận
citeşte	4155 K şi	4155 K şi:
citește	4155 K și	4155 K și:	4155 K:	4155 K mai mult	4155 K aici	4155 K mai departe:
citiți	4155 K și
ciąg	3843 K dalszy
colaborá	1574 K desde
comentários	7 K	32 K
compartí	5 K
conocés	71 K a alguien
conteúdo	91 K patrocinado:	3956 K exclusivo para	4018 K gerado	4024 K promovido por	4024 K recomendado por	4028 K oferecido por	4056 K incorporado d	4056 K externo d	4056 K incorporado do	4056 K incorporado da	4056 K externo do
conținut	4169 K generat	4178 K oferit de	4208 K încorporat de	4208 K extern de
coût	2294 K réel après	2294 K après déduction :	2294 K après déduction fiscale :
crédit	2232 K photo	2232 K photos
crédits	2232 K photo	2232 K photos
créer	2158 K une alerte pour "	2158 K une alerte sur "	2158 K une alerte :
cunoașteți	71 K pe cineva
cunoști	71 K pe cineva
cuéntame	64 K
cuộc	57 K điều tra này
cài	5317 K đặt ứng dụng	5317 K ứng dụng	5317 K app
còn	5335 K lại # ký tự
có	77 K thắc mắc	5291 K thể bạn quan tâm:	5358 K lỗi xảy ra
cấm	5362 K sao chép dưới mọi hình thức	5362 K sao chép nội dung
""", 'd': """
dacă	49 K observi	49 K observați	49 K găsești	4162 K ai informații	4173 K ai observat o
dalinkitės	3323 K
další	555 K články autora
darovať	4570 K
dernières	2176 K actualités
descarcă	15 K	4195 K aplicația
descargá	15 K	1677 K la app
descărcați	15 K
dezactivează	4220 K adblock	4220 K ad
dežurni	46 K telefon redakcije
direcționează	4137 K #% din
disponível	3965 K no google play	4033 K na app store	4033 K no google play	4033 K para android e
distribuiți	5 K
dodržujte	33 K
domů	103 K >	103 K '
doná	1574 K desde
doporučené	553 K video:
doporučte	585 K
doporučujeme	553 K článek:
dorești	4214 K să primești notificări
doriți	4214 K să primiți notificări
dosszié	2672 K: így	2672 K: itt	2672 K: ezért	2672 K: miért	2672 K: hogyan	2672 K: mit	2672 K: ki	2672 K: mi	2672 K: ez	2672 K: ezt	2672 K: hallgassa	2672 K: nézze	2672 K: minden
dostupná	4564 K na google	4564 K na app store
dostupné	4564 K na google	4564 K na app store
dostępna	3846 K w
dostępne	3846 K w
dostępny	3846 K w
dołącz	14 K do	61 K do #	61 K do ponad #	104 K do dyskusji	3857 K do	3870 K do dyskusji
držte	33 K se
duración	1746 K del vídeo	1746 K del episodio
duração	4102 K do vídeo
durée	2291 K de la vidéo	2291 K de l'épisode
dział	105 K prenumeraty: #
dzięki	3903 K naszym czytelnikom	3903 K naszym czytelniczkom
dành	5274 K riêng cho thuê bao	5274 K riêng cho người đăng ký	5274 K cho thuê bao
découvrez	2178 K aussi	2208 K la boutique	2208 K notre boutique	2208 K nos jeux	2208 K notre hors-série	2218 K notre application	2218 K notre appli
décryptage	2178 K :
déductible	2119 K des impôts	2119 K à #
déjà	2129 K abonné	2129 K inscrit	2129 K client
désabonnement	2140 K à tout moment
désinscription	2140 K à tout moment
díky	634 K našim čtenářům	634 K našim předplatitelům
dùng	5324 K thử
dúvidas	77 K	77 K?	78 K sobre esta matéria	78 K sobre este artigo
""", 'e': """
elkészítetted	64 K
elírást	9 K
előfizetői	105 K ügyfélszolgálat: #	2642 K kedvezmény:	2642 K előny:	2642 K ajánlat:
előfizetőinknek	2664 K köszönhetően
előfizetőként	94 K	2620 K
encuéntranos	14 K
envía	5 K	1638 K tus cartas	1638 K tu carta
envíanos	1650 K
envíe	1638 K sus cartas	1638 K su carta
erhältlich	940 K im app store
ermöglicht	987 K von
erről	2588 K bővebben
escríbenos	1636 K
estagiária	4000 K sob supervisão	4000 K sob a supervisão	4000 *K sob supervisão	4011 K sob supervisão	4011 * K sob supervisão
estagiário	4000 K sob supervisão	4000 K sob a supervisão	4000 *K sob supervisão	4011 K sob supervisão
estàs	486 K utilitzant un bloquejador
""", 'f': """
faça	3984 K o quiz	4021 K as palavras cruzadas	4031 K o quiz	4031 K o teste	4031 K o nosso
felelős	2617 K szerkesztő:	2617 K kiadó:
fiți	36 K primul
folosești	4218 K un ad blocker	4218 K un adblock	4218 K un adblocker
folosiți	4218 K un ad blocker	4218 K un adblock	4218 K un adblocker
foretrækker	749 K du
fortsätt	4817 K läsa
fortæl	64 K mig
fotogalería	1723 K:
fotogaléria	4542 K:
fotografía	1632 K # de #	1689 K:
fotoğraf	5071 K # / #	5071 K #/#
frågor	77 K	78 K om artikeln
få	724 K fuld adgang til	748 K adgang	748 K fri	748 K fuld	748 K besked	748 K ugens	748 K dagens	748 K de	748 K nyheder	748 K en notifikation	748 K breaking	748 K seneste nyt	759 K	782 K de vigtigste nyheder	782 K vigtige nyheder	782 K de største nyheder	782 K besked om	782 K besked, når	782 K nyhederne	782 K breaking	3682 K full tilgang til	3709 K tilgang	3709 K fri	3709 K full	3709 K beskjed	3709 K varsel	3709 K ukas	3709 K dagens	3709 K de	3709 K nyheter	3709 K siste	3721 K	3723 K varsel	3723 K varsler	3723 K push	4788 K full tillgång till	4815 K tillgång	4815 K fri	4815 K full	4815 K besked	4815 K en notis	4815 K veckans	4815 K dagens	4815 K de	4815 K nyheter	4815 K senaste	4826 K
férjen	2620 K hozzá
följ	14 K	4792 K	4815 K
følg	14 K	14 K oss	728 K	748 K	3686 K	3709 K
füge	14 K uns	993 K
fügen	14 K sie uns	993 K sie
für	854 K android und ios	928 K diesen artikel	928 K diesen	982 K nur
fă	4176 K testul zilei
fără	4225 K patroni	4225 K acționari	4225 K stăpâni
főoldal	103 K >	103 K '	103 K "
főszerkesztő	2617 K:
""", 'g': """
galería	1632 K: # de #	1632 K # de #
gazeteciliğimizi	5020 K
gefällt	87 K ihnen dieser	87 K dir dieser
gehöre	61 K zu den #
gehören	61 K sie zu den #
geçerli	4970 K bir e-posta adresi girin	4970 K bir e-posta adresi giriniz	4970 K bir e-posta giriniz
ghé	5311 K cửa hàng trực tuyến
giữ	5362 K bản quyền nội dung
glöm	4815 K inte att bekräfta
gorąca	46 K linia redakcji
góp	5308 K ý cho bài viết
gör	4797 K quizet	4797 K vårt quiz	4815 K vårt
görmemiz	5029 K gereken
görsel	5077 K yapay
günün	5024 K bulmacasini	5024 K sudokusunu	5024 K bulmacasi	5024 K testini
""", 'h': """
henüz	37 K yorum
hibát	9 K talált	9 K találtál	2621 K lát
hintergründe	985 K dazu:
hjälp	4797 K oss bli bättre	4797 K oss att bli bättre
hjælp	733 K os med at blive bedre
hlavné	4555 K body
hlavní	570 K body
hozzászólások	7 K	32 K
hãy	36 K là người đầu tiên	5311 K trả lời khảo sát	5322 K ủng hộ
hämta	15 K	4801 K
häng	4815 K med
här	4843 K finns ett inbäddat innehåll från	4843 K finns inbäddat innehåll från	4843 K visas ett inbäddat innehåll från	4843 K visas inbäddat innehåll från	4843 K är ett inbäddat innehåll från	4843 K är inbäddat innehåll från
hääleta	1812 K
håll	33 K	33 K dig
hình	5359 K #/#
hör	932 K dir	993 K	4815 K
hören	932 K sie	993 K sie
hörzeit	1009 K
hør	3 K artiklen	3 K artikkelen	3 K saken	715 K også	715 K også:	733 K mere på	748 K	3673 K også	3673 K også:	3709 K
""", 'i': """
iesūti	3378 K savu	3378 K
indlæg	32 K
indlæs	775 K altid indhold fra	775 K indhold fra
inlägg	32 K
innehåll	4882 K från annonsören
innehållet	4882 K är betalt av
inscríbete	1664 K al curso	1664 K a nuestro	1664 K en nuestro	1664 K en el curso
introduceți	4144 K o adresă de e-mail validă
intră	14 K pe
início	103 K >	103 K '	103 K "
izmēģinājāt	64 K
išbandėte	64 K
išsaugokite	3323 K
""", 'j': """
jaký	38 K je váš
jeśli	49 K widzisz	49 K zauważysz	3930 K nie chcesz otrzymywać naszego	3930 K nie chcesz otrzymywać tego	3930 K nie chcesz już otrzymywać naszego	3930 K nie chcesz już otrzymywać tego
joacă	4176 K sudoku	4201 K acum:
já	64 K fez	3956 K é assinante
játssz	2639 K most:
jäikö	2006 K juttu kesken
jälgi	1812 K
jäsenetu	2054 K:
""", 'k': """
kapcsolódó	2588 K	2588 K:	2590 K videó:	2590 K cikk:	2590 K cikkünk:
każdego	3794 K ranka
kezdőlap	103 K >
không	5362 K được sao chép nội dung website
kipróbáltad	64 K
kipróbáltátok	64 K
kiểm	5311 K tra kiến thức của bạn
kjøp	3691 K billetter	3691 K billett	3709 K
klausykitės	3308 K
klikněte	551 K zde
ključne	4455 K točke	4455 K tačke
klõpsates	1812 K
komentáre	7 K	32 K
komentáře	7 K	32 K
komentēt	3392 K var
komerčné	91 K oznámenie:
komerční	91 K sdělení:
kommentarsfältet	7 K
kopiér	748 K
kopírovat	585 K
kopírovať	4570 K
kopē	3392 K
korzyść	3885 K dla prenumeratorów:
korábbi	2590 K cikkünk:
kvíz	551 K:	613 K:	613 K dne:	613 K týdne:	2606 K	2638 K:	4542 K:	4593 K dňa:	4593 K týždňa:
kysyttävää	77 K	78 K jutusta
känner	71 K du någon
käännöksen	2047 K on
käännös	2047 K on
kérdésed	77 K van	78 K van a cikkről
kérje	2620 K
kérjen	2620 K
kérjük	33 K
kênh	5280 K youtube của báo
köp	4797 K biljetter	4797 K biljett	4815 K
kövess	14 K
kövesse	2620 K
kövessen	14 K
køb	733 K billetter	733 K billet	748 K
küfür	32 K içeren
küldd	5 K el	2599 K el nekünk
küldje	2599 K el nekünk	2620 K	2620 K tovább
ký	5335 K tự còn lại
kļūsti	3392 K
kết	5297 K nối với chúng tôi
""", 'l': """
laimē	3392 K
laimėkite	3323 K
lasītāju	3400 K aptauja:
legyél	2620 K
lejupielādē	3392 K
leé	1688 K también	1688 K más	1688 K:
lisää	2011 K kirjoittajalta	2011 K toimittajalta	2032 K meidät	2083 K aiheesta:
lugejaküsitlus	1820 K:
lásd	2588 K még
lásson	2620 K több
lát	2599 K valami
láttál	2599 K valami
lägg	4815 K till
lähetimme	1978 K vahvistusviestin	1978 K sinulle vahvistusviestin	1978 K sinulle sähköpostia
lähetä	2009 K juttuvinkki	2009 K uutisvinkki	2009 K vinkki	2015 K mielipidekirjoituksesi	2015 K mielipidekirjoitus	2032 K
lämna	4791 K dina tips	4791 K ditt tips
läs	4747 K hela artikeln	4780 K mer om	4781 K också	4781 K också:	4781 K även	4781 K mer	4781 K mer:	4781 K:	4781 K här	4781 K även:	4788 K vidare med	4788 K mer på	4801 K e-tidningen	4801 K tidningen	4815 K	4817 K vidare
läsarerbjudande	4838 K:
läsaromröstning	4835 K:
läsarresa	4838 K:
lås	4747 K upp artikeln	4747 K upp den här artikeln
læs	714 K mere om	715 K også	715 K også:	715 K mere	715 K mere:	715 K:	715 K her	715 K hele	724 K videre med	738 K e-avisen	738 K avisen	748 K	750 K videre	798 K alt om emnet:	798 K alt om:
læserafstemning	768 K:
læserrejse	772 K:
læsertilbud	697 K:	772 K:
légy	36 K te az első
líbil	10 K se vám	87 K se vám	571 K se
líbilo	74 K se
líbí	87 K se vám
línea	46 K de denuncias de la redacción	46 K de la redacción
línia	46 K de la redacció
löydät	14 K meidät	2032 K meidät
löysitkö	9 K
lütfen	33 K	4970 K e-postanizi onaylayin	4970 K e-posta adresinizi onaylayin	4970 K geçerli bir e-posta	5061 K sitemiz için devre dişi	5061 K reklam engelleyici	5061 K devre dişi birak	5062 K reklam engelleyici
""", 'm': """
mantén	33 K
materiał	91 K sponsorowany:	91 K partnera:	91 K partnerski:	3843 K wideo	3928 K powstał we współpracy z	3928 K we współpracy z	3928 K sponsorowany przez
medlemsförmån	4838 K:
meillä	2073 K ei ole omistajaa	2073 K ei ole omistajia	2073 K ei ole osakkeenomistajia	2073 K ei ole maksumuuria
mesterséges	2628 K intelligencia írta
mirá	1672 K el video	1688 K también	1688 K:
mitä	10 K pidit	38 K mieltä	2033 K mieltä sinä
mišljenja	4452 K autora	4452 K iznesena	4452 K izneta
mišljenje	4452 K autora
możliwość	7 K komentowania
mulțumim	4144 K pentru abonare
mándanos	1650 K
más	1629 K noticias de	1629 K noticias sobre	1629 K sobre	1629 K en	1629 K de	1631 K temas:	1631 K sobre:	1633 K información	1633 K información:	1636 K artículos de
máte	77 K otázky	77 K dotazy	78 K otázku k článku	555 K tip?	555 K tip na článek	555 K tip na téma	555 K tip pro	637 K přečteno už # ze #	637 K přečteno už # z #	637 K přečteno již # ze #	637 K přečteno již # z #	637 K přečteno # ze #	637 K přečteno # z #	4612 K prečítané už # zo #	4612 K prečítané už # z #	4612 K prečítané # zo #	4612 K prečítané # z #
märkasid	49 K	1797 K midagi	1803 K viga	1803 K artiklis viga
még	37 K nincs	2673 K több a témáról:
més	439 K informació:	466 K notícies de	466 K notícies sobre
möchten	1063 K sie diesen newsletter nicht mehr
möchtest	1063 K du diesen newsletter nicht mehr
mød	733 K os
mūs	3392 K vari
mời	5291 K xem	5291 K bạn đọc	5291 K độc giả	5297 K bạn tham gia	5297 K độc giả theo dõi	5297 K bạn đọc theo dõi	5314 K quý vị theo dõi	5314 K quý độc giả	5314 K bạn xem video	5314 K nghe
""", 'n': """
nabídka	617 K pro čtenáře:
nahlásit	595 K chybu
nahlásiť	4579 K chybu
nahláste	4579 K chybu
najważniejsze	3839 K informacje
naloži	4671 K	4704 K vedno vsebino	4704 K vsebino z	4704 K vsebino s	4704 K vsebino iz	4704 K vsebino od
naložite	15 K	4671 K
naročite	4678 K se na
naujienų	46 K telefonas
načítat	620 K vždy obsah	620 K obsah z	620 K obsah ze	620 K obsah od
načítať	4599 K vždy obsah	4599 K obsah z	4599 K obsah zo	4599 K obsah od
našli	9 K jste	9 K ste	49 K ste
nemáme	634 K majitele	634 K vlastníka	634 K akcionáře	634 K žádného	634 K paywall	634 K reklamy	4609 K majiteľa	4609 K vlastníka	4609 K akcionárov	4609 K žiadneho	4609 K paywall	4609 K reklamy
nemáte	593 K čas číst	4577 K čas čítať
nepatríme	4609 K žiadnemu
nepatříme	634 K žádnému
než	602 K vložíte komentář	602 K začnete diskutovat	602 K napíšete příspěvek
nguồn	5301 K:	5301 K :
nhận	5280 K thông báo
nové	573 K číslo	573 K vydání	4558 K číslo	4558 K vydanie
nájdete	14 K nás
não	32 K serão publicados	4059 K é possível mostrar este conteúdo	4059 K foi possível mostrar este conteúdo
näe	2032 K enemmän
nägid	1813 K viga
näita	1812 K
näitkö	2033 K virheen
näytä	2032 K sisältö	2057 K sisältö palvelusta	2057 K aina sisältö
nå	4815 K vår
nézd	2588 K meg	2620 K meg
nézze	2588 K meg	2620 K meg
nāc	3383 K strādāt
nội	5274 K dung dành cho thuê bao	5274 K dung dành riêng cho thuê bao	5274 K dung dành riêng cho thành viên	5312 K dung được dịch tự động	5312 K dung do ai tạo	5342 K dung này không	5343 K dung này từ	5343 K dung nhúng từ	5362 K dung được bảo vệ	5363 K dung được tạo	5363 K dung này được tạo
""", 'o': """
obrázek	610 K # z #
oceń	10 K	3840 K ten	3840 K artykuł	3840 K tekst
ocurrió	1720 K un error
oddělení	105 K předplatného: #
odporučte	4570 K
odporúčame	4542 K:
odsłuchaj	3851 K	3851 K ten
ofereça	5 K
oglądaj	3826 K:
ohodnoťte	571 K	4556 K
olvasói	2642 K ajánlat:
olvasóink	2664 K támogatásának köszönhetően
olvasóinknak	2664 K köszönhetően
opracował	3830 K:
opracowała	3830 K:
opýtajte	4555 K sa
opširnije	4439 K:	4439 K na
otrzymałaś	3930 K tę wiadomość, ponieważ
otrzymałeś	3930 K tę wiadomość, ponieważ
otwórz	3812 K post
otázka	613 K dne:	4593 K dňa:
otázky	77 K
ouça	3 K	3994 K:	4029 K o podcast	4095 K no
oversættelsen	765 K er
oír	3 K
""", 'p': """
pamanīji	3384 K kļūdu
pamanījāt	49 K	3384 K kļūdu
participă	104 K la discuție
pastebėjote	49 K	3309 K įdomų	3315 K klaidą
paylaş	5 K
pažįstate	71 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	49 K hiện sai
phóng	5301 K viên:
piditkö	10 K	74 K	87 K	2033 K
pidätkö	87 K	2033 K
piše	4467 K:
podobał	10 K ci się
podobało	74 K się
podpořte	86 K	590 K
podrži	86 K
podržite	86 K	4470 K
podés	14 K seguir	1651 K enviarnos
podívejte	551 K se:	551 K se na video	553 K se na video:
poglądy	3819 K wyrażone w
pokaż	3812 K post
poleć	3851 K
poslať	4570 K
poslechněte	3 K si	551 K si	551 K si:
poslušajte	3 K	4439 K:	4649 K:
posłuchaj	3 K	3826 K:	3826 K też:
povoliť	4599 K vždy obsah	4599 K obsah z	4599 K obsah zo	4599 K obsah od
poznáte	71 K niekoho
pozostała	3843 K część
pošaljite	46 K vijest
pošlete	585 K
pošlite	5 K	4570 K
poți	4162 K contacta autorul	4162 K contacta autoarea
praneškite	3309 K redakcijai
predplaťte	4574 K si
prenošenje	73 K dozvoljeno	73 K dopušteno
prenumerantförmån	4838 K:
prečítajte	4542 K si tiež	4542 K si aj	4542 K si	4542 K si:
prečítali	4612 K ste už # zo #	4612 K ste už # z #	4612 K ste # zo #	4612 K ste # z #
pridruži	61 K se #
pridružite	14 K se	61 K se #	104 K se razpravi
pridėkite	3323 K
prikaži	4498 K uvijek sadržaj	4498 K uvek sadržaj	4498 K sadržaj s	4498 K sadržaj sa	4498 K sadržaj iz	4498 K sadržaj od	4704 K vedno vsebino	4704 K vsebino z	4704 K vsebino s	4704 K vsebino iz	4704 K vsebino od
pronašli	49 K ste
protégé	2288 K par recaptcha	2288 K par google recaptcha
pročitaj	4439 K još	4439 K i
pročitajte	4439 K još	4439 K i	4439 K više	4439 K:	4439 K više o ovoj temi
pročitali	4510 K ste # od #	4510 K ste već # od #
první	525 K měsíc za	525 K měsíc zdarma	525 K týden za	525 K týden zdarma	525 K tři měsíce za	525 K # měsíce za
prvních	525 K # dní za	525 K # dní zdarma
prvý	4569 K mesiac len za	4569 K mesiac za	4569 K mesiac už za	4569 K mesiac zadarmo
przeczytałaś	3906 K już # z #	3906 K # z #
przeczytałeś	3906 K już # z #	3906 K # z #
prześlij	3851 K dalej
präsentiert	987 K von
próbálja	2635 K ki tudását
prüfen	993 K sie
publicité	2291 K dans # s	2291 K dans # sec	2291 K dans # secondes
pàgina	498 K # de #
página	1721 K # de #	1721 K #/#	4077 K # de #	4077 K #/#
páči	87 K sa vám
páčil	10 K sa vám	87 K sa vám	4556 K sa
páčilo	74 K sa
päeva	1820 K küsimus:
päivitä	2032 K
päivän	2050 K kysymys:
pääset	2032 K lukemaan
päätoimittaja	2030 K:
pódcast	1723 K:
păstrați	33 K
pērc	3383 K biļetes	3392 K
předplaťte	590 K si
přehrajte	551 K si
překlad	611 K byl
přetisk	73 K povolen	73 K možný
přečetli	637 K jste už # ze #	637 K jste už # z #	637 K jste již # ze #	637 K jste již # z #	637 K jste # ze #	637 K jste # z #
přečtěte	551 K si také	551 K si	551 K si:	551 K si také:
přidej	61 K se k #
přidejte	61 K se k #
připojte	14 K se
připraveno	540 K ve spolupráci
""", 'q': """
querés	1651 ¿K contarnos
qué	10 K te pareció	38 K opinas	38 K opina	38 K te parece
""", 'r': """
raději	593 K posloucháte
radšej	4577 K počúvate
radši	593 K posloucháte
rašykite	3309 K autorei	3309 K autoriui
recibí	1650 K las noticias
recomandări	4155 K:
redakčná	46 K linka
redakční	46 K linka	46 K telefon
redirecționați	4137 K #% din
redirecționează	4137 K #%	4137 K #% din
regisztrálj	2619 K ingyenesen
regisztráljon	2606 K	2619 K ingyenesen
regístrate	1589 K para
reproducción	73 K permitida	73 K libre
reprodução	73 K permitida	73 K autorizada
resumé	29 K lavet
resuméet	29 K er	764 K er
resztę	3843 K tekstu
rezervē	3392 K
rezolvă	4176 K rebusul	4176 K integrama	4176 K sudoku
rešite	4439 K kviz
riješite	4439 K kviz
rozwiąż	3826 K quiz
rozwiń	3812 K post	3812 K wpis
rätsel	976 K mit	1013 K des tages:
rätseln	976 K sie mit
réservez	2208 K vos places pour la soirée de la rédaction
réservé	2129 K aux abonnés
réservée	2129 K aux abonnés
réservés	2129 K aux abonnés
résumer	2195 K cet article	2195 K l'article
résumé	2195 K généré	2195 K rédigé	2195 K réalisé	2195 K produit	2195 K par
rösta	4815 K	4831 K:	4831 K här:	4831 K i vår omröstning:
rādīt	3392 K
""", 's': """
sadržaj	4528 K je nastao u suradnji s
saglabā	3392 K
saistīts	3367 K:
saņem	3392 K
sažetak	4455 K	4455 K članka	4455 K teksta
schließ	61 K dich #	61 K dich den #
schließe	26 K dich
schließen	61 K sie sich den #
schriftgröße	859 K:	859 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1650 K el canal	1688 K leyendo:
serviço	105 K ao assinante: #
sesizări	4162 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	570 K	570 K článku	611 K vytvořila	611 K bylo
sisällön	2097 K tarjoaa
siųskite	3309 K savo	3323 K
sjefredaktør	3706 K:	3706 K og ansvarlig redaktør:
skaitytojų	3331 K apklausa:
skopírovať	4570 K
skrót	3839 K artykułu
skúsili	64 K ste
slå	3728 K på javascript
související	551 K:	553 K video:	553 K článek:
spodobał	87 K ci się	87 K się
spodobało	74 K się
sponzorované	4632 K spoločnosťou
sponzorováno	662 K společností
sporočite	4683 K napako
sprawdź	3826 K:	3826 K też:
spróbowaliście	64 K
spróbowałaś	64 K
spørgsmål	77 K	78 K til artiklen
spørsmål	77 K	78 K til saken	78 K til artikkelen
spýtajte	4555 K sa
stališča	4661 K avtorja
straipsnį	51 K galima
stáhni	15 K si
stáhněte	15 K si	608 K si aplikaci
stöd	86 K	4788 K
stötta	86 K	4788 K
støt	86 K	724 K
støtt	86 K	3682 K
suscríbase	1587 K y lea
suscríbete	1580 K a	1587 K y lee	1587 K para leer	1587 K y sigue leyendo	1587 K y accede	1587 K y disfruta	1664 K y llévate	1664 K y recibe
susidūrėte	3309 K su
susiję	3297 K:
susține	86 K
susțineți	86 K
sviđa	87 K vam se
synthèse	2195 K générée
syötä	1978 K kelvollinen sähköpostiosoite	2032 K
szerkesztőségi	46 K forródrót	46 K telefon
szerkesztőségünk	46 K forródrótja
szerző	2626 K:
szívesen	2621 K meghallgatjuk
szöveg	2626 K:
sähköpostiosoite	1978 K on virheellinen
sé	33 K respetuoso	36 K el primero	36 K la primera
sígame	1655 K
síganos	14 K
sígueme	1655 K
síguenos	14 K	1611 K en nuestras redes
só	3956 K para assinantes
sólo	1589 K para suscriptores
søg	748 K nu
súhrn	29 K vytvorila	4555 K
súmate	14 K	61 K a las #	1574 K desde
súvisiace	4542 K:
súvisiaci	4542 K článok
sūti	3378 K savu	3392 K
số	5335 K ký tự còn lại
""", 't': """
también	1614 K en facebook	1633 K puedes leer	1633 K puedes leer:	1633 K te puede interesar:
també	439 K et pot interessar:
tanidiğiniz	71 K biri
tartişmaya	104 K katilin
teitkö	64 K
tekoäly	2037 K on
tekstissä	1997 K esitetyt
tekstą	51 K galima
tenés	1645 ¿K información
textgröße	859 K:	859 K a
thấy	49 K lỗi
thử	5311 K sức với
tiedätkö	2009 K aiheesta	2009 K asiasta	2009 K lisää
tiivistelmä	29 K on	2046 K on
tiivistelmän	2046 K on
tilføj	748 K
tillåt	4843 K alltid innehåll från	4843 K innehåll från
tiếp	5370 K tục đọc sau
todavía	37 K no hay comentarios
további	2588 K részletek	2673 K cikkek a témában:
traducció	449 K feta
transparentní	563 K účet:
trên	5280 K google news
trình	5342 K duyệt của bạn không	5342 K duyệt không
trả	5311 K lời câu đố
trải	5324 K nghiệm
turpinājums	3394 K
twój	32 K komentarz
tykkäsitkö	74 K
työskenteletkö	2009 K
tác	5301 K giả:	5301 K giả là
támogasd	86 K	2611 K a	2611 K az
támogass	2563 K adód
támogassa	86 K	2563 K adója	2611 K a	2611 K az
támogasson	2563 K adója
täglichen	851 K newsletter
tämä	29 K tiivistelmä	31 K on viimeinen ilmainen artikkelisi	57 K juttu	81 K ketju on lukittu	81 K aihe suljettiin	1997 K on mielipidekirjoitus	1997 K on mielipideteksti	1997 K on kolumni	1997 K on kommentti	2046 K tiivistelmä on	2047 K juttu on	2047 K artikkeli on	2047 K teksti on	2057 K on upotettu sisältö
tämän	57 K jutun
tässä	2057 K on upotettua sisältöä
télécharger	15 K	2145 K l'application
téléchargez	15 K
tóm	5308 K tắt này được tạo	5308 K tắt này do	5308 K tắt này có hữu ích	5363 K tắt được
töltsd	15 K le	2635 K ki kvízünket
töltse	15 K le	2620 K le	2620 K ki	2635 K ki kvízünket
történeteiket	2599 K
tüm	32 K yorumlar
tęsinys	3325 K
tłumaczenie	3839 K	3879 K zostało
tải	15 K	15 K ứng dụng	5280 K ứng dụng	5280 K app	5317 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4475 K na grešku
uključi	4463 K
uključite	104 K se u raspravu	4463 K
uložit	585 K
uložiť	4570 K
uložte	585 K si	4570 K si
unbeschränkter	956 K zugang
unterstütze	86 K	830 K
unterstützen	86 K sie	830 K sie	830 K sie die
uočili	9 K ste
upozorniť	4579 K na chybu
upozorněte	595 K na chybu
url이	3209 K 복사되었습니다	3209 K 복사됐습니다
urmărește	14 K	4155 K și:	4180 K video	4246 K pe
urmăriți	14 K
utánközlés	73 K engedélyezett	73 K forrásmegjelöléssel
učitaj	4498 K uvijek sadržaj	4498 K uvek sadržaj	4498 K sadržaj s	4498 K sadržaj sa	4498 K sadržaj iz	4498 K sadržaj od
uživo	4515 K: kako	4515 K: ovako	4515 K: zašto	4515 K: što	4515 K: šta	4515 K: tko	4515 K: ko	4515 K: gdje	4515 K: gde	4515 K: ovo	4515 K: pogledajte	4515 K: poslušajte	4515 K: sve	4515 K: noć	4515 K: ljudi	4515 K: evo
""", 'v': """
vaš	32 K komentar
vegyél	2606 K részt
verfügbar	940 K im app store
već	4491 K za #	4491 K od #
več	4649 K:	4649 K v videu	4675 K o tem	4675 K novic	4675 K preberite	4722 K o:	4722 K o temi:
videó	2672 K: így	2672 K: itt	2672 K: ezért	2672 K: miért	2672 K: hogyan	2672 K: mit	2672 K: ki	2672 K: mi	2672 K: ez	2672 K: ezt	2672 K: hallgassa	2672 K: nézze	2672 K: minden
vidéo	2178 K :
viktorīna	3400 K:
visą	3323 K interviu
više	4439 K o:	4516 K o:	4516 K o temi:
você	3994 K pode gostar:	4120 K está recebendo este e-mail porque	4120 K está recebendo este email porque	4120 K recebeu este e-mail porque	4120 K recebeu este email porque
vprašaj	4664 K
vprašajte	4664 K
vprašanje	4699 K dneva:
vypočujte	3 K si	4542 K si:
vyskúšali	64 K ste
vytiskněte	585 K
vytlačiť	4570 K
vytlačte	4570 K
vyzkoušejte	525 K první měsíc
vyzkoušeli	64 K jste
válaszolj	2620 K
válaszoljon	2620 K
vásárolja	2576 K meg
váš	32 K komentář	32 K komentár
vær	36 K den første	36 K først	748 K med
véleménycikkeit	2599 K
více	551 K zde	551 K k tématu:	645 K o téma:	645 K o:	645 K k tématu téma:	645 K k tématu:
vídeo	1723 K:
võida	1812 K
võta	1797 K ühendust	1812 K
výhoda	617 K pro předplatitele:	4596 K pre predplatiteľov:
výhody	617 K pro předplatitele:	4596 K pre predplatiteľov:
vă	33 K rugăm să	4220 K rugăm să îl dezactivați	4220 K rugăm să-l dezactivați	4220 K rugăm să dezactivați adblock
vďaka	4609 K našim čitateľom	4609 K našim predplatiteľom
věnujte	585 K
vše	645 K o téma:	645 K o:	645 K k tématu téma:	645 K k tématu:
všechno	645 K o tématu téma:	645 K o tématu:
všechny	32 K komentáře	555 K články autora	645 K články k tématu téma:	645 K články k tématu:
všetko	4619 K o téme:	4619 K o:	4619 K k téme téme:	4619 K k téme:
všetky	4619 K články k téme téme:	4619 K články k téme:
všeč	74 K vam je
všimli	49 K jste si	49 K ste si
vždy	620 K povolit obsah	620 K zobrazovat obsah	620 K načítat obsah	620 K zobrazit obsah	4599 K povoliť obsah	4599 K zobrazovať obsah	4599 K načítať obsah	4599 K zobraziť obsah
""", 'w': """
webshopunkból	2642 K:
weiterführende	887 K artikel:
weź	3870 K udział w dyskusji
więcej	3825 K o	3825 K na temat	3825 K z	3826 K na ten temat:	3829 K artykułów autora	3913 K o:	3913 K na temat:
wykorzystałaś	3906 K już # z #	3906 K # z #
wykorzystałeś	3906 K już # z #	3906 K # z #
wypróbowaliście	64 K
wypróbowałaś	64 K
wyrażamy	51 K zgodę na
wysłuchaj	3 K
wyłącz	3898 K go, aby	3898 K go, żeby	3898 K ją, aby	3898 K blokadę	3898 K blokowanie
wyślij	5 K
wyświetlaj	3889 K treści z	3889 K treści ze	3889 K treści od
wöchentlichen	851 K newsletter
""", 'y': """
yanlişlik	5009 K mi
""", 'z': """
zahvaljujoč	4713 K našim bralcem
zahvaljujući	4507 K našim čitateljima	4507 K našim čitaocima
zatiaľ	37 K žiadne komentáre
zatím	37 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3812 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3889 K na treści
zgłoś	3862 K uwagę	3862 K błąd	3862 K literówkę	3862 K uwagi	3862 K nieścisłość
ziņo	3378 K redakcijai
zkopírovat	585 K
znalazłeś	9 K
znáte	71 K někoho
znáš	71 K někoho
zobraziť	4599 K vždy obsah	4599 K obsah z	4599 K obsah zo	4599 K obsah od
zobrazovať	4599 K vždy obsah	4599 K obsah z	4599 K obsah zo	4599 K obsah od
zostań	3859 K reporterem	3859 K reporterką	3859 K dziennikarzem
zrobiliście	64 K
""", '©': """
©	901 K dpa	1319 K #	1319 K
""", 'à': """
à	2178 K lire aussi	2178 K lire également	2178 K lire :	2178 K lire sur	2178 K voir aussi	2178 K écouter	2178 K relire	2178 K découvrir	2178 K lire sur le même sujet	2178 K consulter :	2178 K voir également	2181 K propos de l'auteur :	2181 K propos de l'autrice :	2182 K propos de l'auteur	2182 K propos de l'autrice	2208 K retrouver dans le numéro
àudio	449 K generat
""", 'á': """
áudio	4018 K gerado
""", 'ä': """
är	4791 K du
äänestä	2032 K
""", 'å': """
åldersgräns	4839 K #
åsikter	4774 K som framförs
åsikterna	4774 K i
""", 'ç': """
ça	74 K vous a plu	87 K vous a plu
""", 'é': """
é	73 K permitida a reprodução	3989 K preciso estar logado
écouter	3 K l'article	3 K cet article	2178 K aussi	2285 K sur
écoutez	3 K cet	3 K l'article	2214 K le podcast
élő	2672 K: így	2672 K: itt	2672 K: ezért	2672 K: miért	2672 K: hogyan	2672 K: mit	2672 K: ki	2672 K: mi	2672 K: ez	2672 K: ezt	2672 K: hallgassa	2672 K: nézze	2672 K: minden
épinglez	2234 K cet article	2234 K cette recette	2234 K cette page	2234 K la recette	2234 K ce billet	2234 K-la	2234 K-le	2234 K l'article	2234 K l'image
értékeljük	2648 K az ön
""", 'í': """
írd	2620 K be
írj	2599 K a szerzőnek
írja	2620 K be
írjon	2599 K a szerzőnek	2620 K közvetlenül	2620 K nekünk
""", 'î': """
în	4233 K imagini:
întreabă	4169 K asistentul
întrebări	77 K
îți	87 K place
""", 'ö': """
ön	2621 K szerint
""", 'ø': """
ønsker	815 K du ikke længere at modtage dette	815 K du ikke længere at modtage vores	3776 K du ikke lenger å motta dette	3776 K du ikke lenger å motta våre
""", 'ú': """
últimas	1629 K noticias de	3991 K de	3991 K notícias de
únase	14 K
únete	14 K	26 K a	61 K a las #	61 K a los #	61 K a más de #	61 K a nuestros #	104 K a la conversación	104 K a la discusión	1574 K desde
úvod	103 K >	103 K '	103 K "
""", 'ü': """
über	893 K die autor:in	893 K die autoren	893 K die autor:innen	896 K die autorin	896 K den autor	897 K die autorin	897 K den autor
übersetzung	990 K:	990 K aus dem
""", 'č': """
čitaj	4439 K još
čitajte	4439 K i	4439 K još	4439 K još:
članak	51 K se može	51 K možete	4455 K je preveden	4455 K čita	4458 K je objavljen u	4519 K je	4528 K je nastao u suradnji s	4528 K je nastao u suradnji sa
članek	51 K lahko	4664 K je preveden	4664 K bere	4664 K je prebral	4667 K je objavljen v	4725 K je	4733 K je nastal v sodelovanju z	4733 K je nastal v sodelovanju s
článek	51 K lze	51 K můžete	540 K vznikl ve spolupráci	570 K byl přeložen	570 K přeložen	570 K načetl	573 K vyšel v	611 K byl přeložen	650 K vyšel v	650 K vyšel na	650 K původně vyšel	650 K byl publikován	650 K byl převzat	650 K byl původně publikován	650 K byl původně zveřejněn	651 K	662 K vznikl ve spolupráci s
článok	51 K možno	51 K môžete	4555 K bol preložený	4555 K načítal	4558 K vyšiel v	4623 K	4632 K vznikol v spolupráci s
čo	38 K si myslíte
čtěte	551 K také	551 K také:	551 K i	551 K více	551 K:
číslo	563 K účtu pro dary	563 K transparentního účtu
čítajte	4542 K aj	4542 K tiež	4542 K viac
""", 'đ': """
đánh	5308 K giá bài viết
đã	5274 K có tài khoản? đăng nhập	5358 K xảy ra lỗi	5358 K có lỗi
đăng	5311 K ký tham dự hội thảo	5328 K ký khóa học trực tuyến
đường	46 K dây nóng tòa soạn	46 K dây nóng của tòa soạn	46 K dây nóng của báo	46 K dây nóng báo	5332 K dây nóng: #	5332 K dây nóng #
được	73 K phép đăng lại
đặt	5328 K mua sách	5328 K báo giấy	5328 K mua báo giấy
để	5345 K xem nội dung này	5345 K hiển thị nội dung này
đọc	5291 K thêm	5291 K thêm:	5291 K:	5291 K tiếp:	5297 K tin nhanh
""", 'į': """
įsigykite	3323 K
įtraukite	3323 K mus
įveskite	3323 K
""", 'ś': """
ściągnij	15 K	3875 K aplikację
śledź	14 K
""", 'š': """
šta	38 K vi	38 K mislite
što	38 K vi	38 K mislite
šíření	73 K povoleno
""", 'ź': """
źródła	3855 K:
źródło	3855 K:
""", 'ż': """
żadnych	3903 K akcjonariuszy
""", 'ž': """
želite	4472 K raditi kod nas	4472 K da radite kod nas	4680 K delati pri nas
želiš	4472 K raditi kod nas	4680 K delati pri nas
žiadni	4609 K akcionári
žiadny	4609 K majiteľ	4609 K oligarcha
žinote	3309 K daugiau	3324 K istoriją
žiūrėkite	3297 K taip pat	3323 K
žádní	634 K akcionáři
žádný	634 K majitel	634 K oligarcha
""", 'ș': """
știrea	4244 K continuă
""", 'ț': """
ți	10 K-a plăcut	74 K-a plăcut	87 K-a plăcut
""", 'έ': """
έχετε	77 K απορίες	77 K ερωτήσεις	1157 K κάποια πληροφορία	1157 K πληροφορίες	1157 K πληροφορία	1157 K φωτογραφία	1157 K φωτογραφίες	1157 K κάποια φωτογραφία	1157 K κάποιο θέμα	1157 K μια ιστορία
""", 'ή': """
ήταν	1115 K χρήσιμο	1115 K χρήσιμη
""", 'α': """
αγοράστε	1137 K το εισιτήριό σας	1137 K εισιτήρια
ακολουθήστε	14 K	1142 K τον	1142 K τα	1142 K
ακούστε	3 K	1094 K:	1209 K στο	1216 K το στο spotify	1216 K στο spotify
ακύρωση	1121 K απάντησης
αν	1078 K έφτασες μέχρι εδώ	1078 K έφτασες ως εδώ	1078 K φτάσατε μέχρι εδώ	1078 K φτάσατε ως εδώ	1078 K έχετε φτάσει μέχρι εδώ	1078 K διάβασες μέχρι εδώ	1078 K διαβάσατε μέχρι εδώ
αναδημοσίευση	73 K με
αναφέρετε	1147 K λάθος	1147 K κάποιο λάθος
αναφορά	1147 K λάθους
αντιγράψτε	1133 K
αντιγραφή	1133 K
αξιολογήστε	1115 K
απαγορεύεται	1196 K η αναδημοσίευση	1196 K η αναπαραγωγή
απενεργοποιήστε	1182 K το adblock	1182 K τον ad
αποθηκεύστε	1133 K
απορίες	77 K
αρχική	103 K >	103 K '	103 K "
αυτή	29 K η περίληψη	57 K η έρευνα	1114 K η περίληψη	1114 K η σύνοψη
αυτό	1169 K το βίντεο δεν είναι	1170 K το περιεχόμενο προέρχεται
αυτόματη	1125 K μετάφραση από
αφήστε	1121 K μια απάντηση	1121 K ένα σχόλιο	1121 K το σχόλιό σας
""", 'β': """
βίντεο	1094 K:
βαθμολογήστε	1115 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	61 K ένας από τους #
γίνετε	14 K μέλος	36 K ο πρώτος	61 K ένας από τους #
για	1172 K να δείτε αυτό το περιεχόμενο	1172 K να δείτε το περιεχόμενο
γνωρίζετε	71 K κάποιον
γράψτε	1121 K το σχόλιό σας	1121 K ένα σχόλιο
γραμμή	46 K καταγγελιών της σύνταξης	46 K της σύνταξης	1166 K βοήθειας κεθεα
γραφτείτε	1158 K	1158 K για να
""", 'δ': """
δείτε	1094 K επίσης	1094 K:	1094 K το βίντεο	1094 K εδώ	1094 K επίσης:	1094 K ακόμα:	1094 K φωτογραφίες	1094 K ακόμη	1094 K ακόμη:	1112 K όλα τα άρθρα	1134 K όλες	1134 K όλα	1134 K τις	1194 K φωτογραφίες:	1194 K βίντεο:	1209 K στο	1209 K αυτή τη δημοσίευση στο
δειτε	1094 K επισης	1094 K ακομη	1094 K:
δεν	1077 K έχουμε διαφημίσεις	1077 K έχουμε χορηγούς	1077 K ανήκουμε σε	1145 K έχετε χρόνο να διαβάσετε	1169 K είναι δυνατή η αναπαραγωγή
δηλώστε	1137 K συμμετοχή
δημοσιεύθηκε	1197 K αρχικά
δημοσιεύτηκε	1197 K αρχικά
διάβασε	1094 K επίσης	1094 K ακόμη
διάρκεια	1215 K βίντεο
διαβάζεται	1114 K από
διαβάστε	1094 K επίσης	1094 K επίσης:	1094 K ακόμη	1094 K ακόμη:	1094 K ακόμα	1094 K:	1094 K εδώ	1094 K περισσότερα	1094 K ακόμα:	1094 K εδώ περισσότερα	1094 K σχετικά	1094 K αναλυτικά	1112 K όλα τα άρθρα	1134 K όλες	1134 K όλα	1134 K τις
διαβαστε	1094 K επισης	1094 K ακομη	1094 K ακομα	1094 K:
διαθέσιμη	1130 K στο
διαθέσιμο	1130 K σε	1130 K στο	1216 K στο spotify
διαφήμιση	1214 K σε #
δοκιμάσατε	64 K
""", 'ε': """
είδατε	49 K λάθος
είμαστε	1077 K μη κερδοσκοπικός	1077 K μια μη κερδοσκοπική	1077 K ανεξάρτητο μέσο	1077 K ένα ανεξάρτητο
εγγραφείτε	1158 K
εικόνα	1192 K # από #	1192 K # / #
εκτυπώστε	1133 K
ενεργοποιήστε	1130 K
ενσωματωμένο	1170 K περιεχόμενο από
εντοπίσαμε	1182 K ad	1182 K ότι χρησιμοποιείτε	1182 K adblock
εντοπίσατε	49 K
εντοπίστηκε	1182 K ad
επιτρέπεται	73 K η αναδημοσίευση	1196 K η αναδημοσίευση
ερωτήσεις	78 K για το άρθρο
εσείς	38 K τι
""", 'η': """
η	29 K περίληψη δημιουργήθηκε	73 K αναδημοσίευση επιτρέπεται	1114 K περίληψη	1114 K σύνοψη	1114 K ανάγνωση	1114 K περίληψη αυτή	1121 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1121 K ηλ. διεύθυνσή σας δεν	1198 K μετάφραση	1198 K περίληψη	1206 K είδηση συνεχίζεται	1214 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1144 K να εργαστείς μαζί μας
θέλετε	1144 K να εργαστείτε μαζί μας	1144 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1191 K πήγε στραβά
κίνδυνος	1166 K εθισμού
κατέβασε	1130 K
καταγγελίες	46 K στη σύνταξη
κατεβάστε	15 K	1130 K	1142 K την εφαρμογή	1156 K την εφαρμογή
κλείσε	1137 K θέση
κλείστε	1137 K θέση	1137 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1094 K:	1194 K:
""", 'λ': """
λάβετε	104 K μέρος στη συζήτηση
λήψη	1130 K από	1130 K στο
""", 'μ': """
μάθετε	1134 K όλες
με	1100 K πληροφορίες από απε	1100 K πληροφορίες απε	1140 K πληροφορίες από
μείνετε	1134 K ενημερωμένοι
μετάφραση	1114 K	1125 K με τεχνητή νοημοσύνη	1125 K μέσω τεχνητής
μεταφρασμένο	1125 K αυτόματα
μη	1178 K χάνετε καμία	1178 K χάσετε καμία	1178 K χάνεις καμία
μην	1178 K χάνετε καμία	1178 K χάσεις καμία
μοιράσου	1133 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	71 K κάποιον
""", 'ο': """
ο	1126 K browser σας δεν υποστηρίζει	1126 K περιηγητής σας δεν υποστηρίζει
οι	1112 K απόψεις	1112 K γνώμες
""", 'π': """
παίξε	1163 K τώρα:	1166 K υπεύθυνα
παίξτε	1163 K τώρα:	1166 K υπεύθυνα
παρακαλούμε	1182 K απενεργοποιήστε το	1182 K απενεργοποιήστε τον
παρακαλώ	1182 K απενεργοποιήστε
παρουσιάστηκε	1191 K σφάλμα
περίληψη	1114 K
περιεχόμενο	1170 K από
περισσότερα	1094 K:
πηγές	1140 K:
πηγή	1100 K: απε	1100 K απε	1100 K φωτογραφίας:	1100 K φωτογραφιών:	1100 K: reuters	1100 K: afp	1100 K: ap	1100 K: cnn	1100 K: bbc	1140 K:
πηγη	1100 K: απε	1100 K απε
προέκυψε	1191 K σφάλμα
προβολή	1209 K στο
προτείνετε	1133 K
προτιμάτε	1145 K να ακούτε	1145 K να ακούσετε
πρώτη	1196 K δημοσίευση:
πώς	1115 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1114 K
ρώτα	1114 K
ρώτησε	1114 K
""", 'σ': """
σας	10 K άρεσε	74 K άρεσε	87 K άρεσε	87 K αρέσει	1115 K φάνηκε	1115 K βοήθησε	1115 K άρεσε
σελίδα	1192 K # από #	1192 K # / #
σου	74 K άρεσε
στείλτε	1133 K
στηρίξτε	86 K	1142 K	1142 K τον	1142 K τα	1142 K την
σύνοψη	1114 K
""", 'τ': """
τα	7 K σχόλια	32 K σχόλια	1112 K κείμενα που
ταξινόμηση	1207 K:
το	51 K άρθρο μπορεί	51 K κείμενο μπορεί	51 K άρθρο επιτρέπεται	64 K δοκιμάσατε	64 K δοκίμασες	1112 K άρθρο εκφράζει	1114 K άρθρο μεταφράστηκε	1114 K κείμενο μεταφράστηκε	1121 K email σας δεν δημοσιεύεται	1125 K κείμενο μεταφράστηκε αυτόματα	1125 K άρθρο μεταφράστηκε αυτόματα	1126 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1126 K πρόγραμμα περιήγησης δεν υποστηρίζει	1169 K βίντεο δεν είναι	1169 K περιεχόμενο δεν είναι	1170 K περιεχόμενο αυτό προέρχεται	1196 K άρθρο προστατεύεται	1196 K παρόν άρθρο προστατεύεται	1198 K κείμενο	1198 K άρθρο	1198 K παρόν άρθρο	1198 K κείμενο αυτό	1198 K άρθρο αυτό	1206 K άρθρο συνεχίζεται	1206 K κείμενο συνεχίζεται	1214 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	86 K
""", 'φ': """
φαίνεται	1182 K ότι χρησιμοποιείτε
φωτο	1100 K: eurokinissi
φωτογραφία	1100 K: eurokinissi	1100 K: intime	1192 K # από #	1192 K # / #
φωτογραφίες	1100 K: eurokinissi
φωτορεπορτάζ	1194 K:
φωτό	1100 K: eurokinissi	1100 K: intime
""", 'χ': """
χαρίστε	1133 K
χαρακτήρες	1161 K που απομένουν
χορηγούμενο	91 K:
χρησιμοποιείς	1182 K ad
χρησιμοποιείτε	1182 K ad
""", 'ό': """
όλα	1112 K τα άρθρα
όλες	1134 K οι ειδήσεις
""", 'а': """
а	38 K что вы	38 K вы	38 K ви
абонирайте	306 K се за
автор	4325 K - обозреватель	4325 K - корреспондент	4325 K - колумнист	4325 K - редактор	5166 K - оглядач	5166 K - колумніст	5166 K - кореспондент
авторка	5166 K - оглядачка	5166 K - колумністка
авторката	286 K е
авторът	286 K е
акценти	288 K от
анкета	324 K на деня:
""", 'б': """
бачите	49 K помилку
без	338 K собственици	338 K акционери	4393 K владельцев	4393 K акционеров	4393 K цензуры и рекламы	5233 K власників	5233 K акціонерів	5233 K олігархів
беше	289 K ли полезна	289 K ли полезно	289 K ли полезен
благодарение	338 K на нашите читатели
благодаря	4393 K нашим читателям	4393 K вашим пожертвованиям
больше	4307 K новостей	4308 K по теме:	4348 K любите слушать	4348 K нравится слушать	4403 K о:
будь	36 K первым	5229 K ласка, вимкніть його	5229 K ласка, вимкніть блокувальник	5229 K ласка, вимкніть adblock
будьте	33 K вежливы	36 K первым	36 K першим
бъдете	36 K първият
был	4328 K ли материал	4328 K ли пересказ	4328 K ли этот пересказ	4328 K ли этот	4328 K ли текст
была	4328 K ли статья	4328 K ли эта	4328 K ли новость
більше	5147 K по темі:	5147 K за темою:	5147 K на тему:	5147 K про це:	5181 K новин	5181 K матеріалів	5243 K про:
""", 'в': """
в	4381 K этом месте находится встроенный контент	4381 K этом месте находится встроенный пост	4381 K этом месте находится встроенный публикация	4381 K этом месте размещён встроенный контент	4381 K этом месте размещён встроенный пост	4381 K этом месте размещён встроенный публикация	4381 K этом месте размещен встроенный контент	4381 K этом месте размещен встроенный пост	4381 K этом месте размещен встроенный публикация	4381 K этом месте показан встроенный контент	4381 K этом месте показан встроенный пост	4381 K этом месте показан встроенный публикация	4381 K этом месте встроенный контент	4381 K этом месте встроенный пост	4381 K этом месте встроенный публикация
вакансии	4331 K "	4331 K редакции
вакансії	5171 K "	5171 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4328 K понравилась	4328 K понравился	4328 K помогла	5169 K сподобалась	5169 K сподобалася	5169 K сподобався
ваш	32 K комментарий	32 K коментар
вечерняя	4280 K рассылка
ви	5229 K використовуєте блокувальник	5236 K прочитали вже # із #	5236 K прочитали вже # і #	5236 K прочитали # із #	5236 K прочитали # і #	5236 K прочитали вже # з #	5236 K прочитали # з #
видео	346 K: как	346 K: така	346 K: защо	346 K: какво	346 K: кой	346 K: къде	346 K: това	346 K: вижте	346 K: чуйте	346 K: всичко	346 K: нощта	346 K: хората	346 K: ето	4310 K по теме:	4402 K: как	4402 K: так	4402 K: почему	4402 K: что	4402 K: кто	4402 K: где	4402 K: это	4402 K: вот	4402 K: смотрите	4402 K: послушайте	4402 K: всё	4402 K: все
видяхте	49 K грешка
вижте	273 K още	273 K също	273 K:	273 K повече във видеото	273 K галерията
викторина	4374 K:
вимкніть	5229 K його, щоб	5229 K блокувальник	5229 K adblock
винаги	329 K разрешавай съдържание от	329 K показвай съдържание от	329 K зареждай съдържание от	329 K разреши съдържание от
включете	104 K се в дискусията	296 K
вопрос	78 K по статье	4374 K дня:
вопросы	77 K?
впервые	4407 K опубликовано в	4407 K опубликовано на	4407 K опубликован в	4407 K опубликована в	4407 K напечатано в
вперше	5247 K опубліковано в	5247 K опубліковано у	5247 K опубліковано на	5247 K надруковано в
все	32 K комментарии	4307 K новости на тему	4307 K материалы	4307 K новости	4307 K статьи	4312 K статьи автора	4312 K материалы автора	4403 K о:	4403 K материалы по теме:	4403 K статьи по теме:	4403 K материалы о:	4403 K новости по теме:	5243 K про:
всегда	4297 K разрешать контент	4381 K разрешать контент	4381 K показывать контент	4381 K разрешить контент	4381 K загружать контент
всички	301 K новини	347 K статии по темата:
всичко	347 K за:	347 K по темата:
встановлюйте	5176 K
встановіть	15 K	5176 K	5202 K застосунок
встигніть	5207 K передплатити
всё	4403 K о:	4403 K по теме:
всі	5243 K матеріали за темою:	5243 K новини за темою:
въпрос	324 K на деня:
въпроси	77 K
вы	4389 K используете блокировщик	4396 K прочитали уже # из #	4396 K прочитали # из #	4419 K получили это письмо, потому что	4419 K получили это письмо, так как	4419 K получаете это письмо, потому что	4419 K получаете это письмо, так как	4419 K получаете эту рассылку, потому что
выключите	4389 K его, чтобы
відділ	105 K передплати: #
відео	5242 K: як	5242 K: так	5242 K: чому	5242 K: що	5242 K: хто	5242 K: де	5242 K: це	5242 K: ось	5242 K: дивіться	5242 K: послухайте	5242 K: усе	5242 K: все
вікторина	5214 K:
""", 'г': """
гаряча	46 K лінія редакції
главная	103 K >	103 K '	103 K "
главное	4327 K от
гледайте	273 K видеото	273 K:
головна	103 K >	103 K '	103 K "
головне	5168 K від	5168 K за версією
гореща	46 K линия на редакцията
горячая	46 K линия редакции
грати	5215 K:
""", 'д': """
детальніше	5147 K:	5147 K про це
джерела	5183 K:
джерело	5183 K:
дивіться	5147 K також	5147 K:	5147 K також:	5147 K відео:
до	5147 K теми:
добавьте	4389 K наш сайт в	4389 K сайт в исключения	4389 K сайт в белый список
додайте	5229 K наш сайт до	5229 K сайт до винятків	5229 K сайт до білого списку
дозволити	5221 K завжди контент	5221 K завжди вміст	5221 K контент із	5221 K контент з	5221 K контент від	5221 K вміст із	5221 K вміст з	5221 K вміст від
дозволяти	5221 K завжди контент	5221 K завжди вміст	5221 K контент із	5221 K контент з	5221 K контент від	5221 K вміст із	5221 K вміст з	5221 K вміст від
докладніше	5147 K:	5147 K про це	5243 K про:
досие	346 K: как	346 K: така	346 K: защо	346 K: какво	346 K: кой	346 K: къде	346 K: това	346 K: вижте	346 K: чуйте	346 K: всичко	346 K: нощта	346 K: хората	346 K: ето
доступно	4336 K в	4336 K на	4336 K для	5176 K в	5176 K у	5176 K на	5176 K для
достъпно	296 K в	296 K на
досье	4402 K: как	4402 K: так	4402 K: почему	4402 K: что	4402 K: кто	4402 K: где	4402 K: это	4402 K: вот	4402 K: смотрите	4402 K: послушайте	4402 K: всё	4402 K: все
досьє	5242 K: як	5242 K: так	5242 K: чому	5242 K: що	5242 K: хто	5242 K: де	5242 K: це	5242 K: ось	5242 K: дивіться	5242 K: послухайте	5242 K: усе	5242 K: все
дотримуйтесь	33 K
другие	4312 K материалы автора
думка	5166 K автора	5166 K, висловлена	5166 K редакції може не
думки	5166 K авторів
""", 'е': """
ежедневная	4280 K рассылка
еженедельная	4280 K рассылка
если	49 K вы нашли	49 K вы заметили	4419 K вы не хотите получать эту рассылку	4419 K вы больше не хотите получать эту	4419 K вы больше не хотите получать наши
есть	71 K друг, которому	77 K вопросы	78 K вопрос по тексту	4312 K новость?
еще	4308 K по теме:	4310 K по теме:
ещё	4307 K больше	4308 K по теме:	4310 K по теме:
""", 'з': """
з	5218 K нашого магазину:
за	5135 K підтримки компанії	5135 K підтримки партнера	5135 K сприяння компанії	5147 K темою:
забелязахте	9 K
завантажити	5176 K в	5176 K з	5176 K у
завантажте	15 K	5176 K в	5176 K з	5202 K застосунок	5202 K додаток
завантажувати	5221 K завжди контент	5221 K завжди вміст	5221 K контент із	5221 K контент з	5221 K контент від	5221 K вміст із	5221 K вміст з	5221 K вміст від
завантажуйте	15 K	5176 K	5186 K застосунок
завдяки	5233 K нашим читачам	5233 K вашим внескам
завжди	5221 K дозволяти контент	5221 K дозволяти вміст	5221 K показувати контент	5221 K показувати вміст	5221 K дозволити контент	5221 K дозволити вміст	5221 K завантажувати контент	5221 K завантажувати вміст
загружать	4381 K всегда контент	4381 K контент из	4381 K контент с	4381 K контент от
загрузите	4336 K в	4336 K на
загрузить	4297 K контент	4297 K пост
задайте	4327 K вопрос
залишилися	77 K питання
заметили	9 K ошибку
запазете	300 K
запитайте	5168 K
зареждай	329 K винаги съдържание от	329 K съдържание от
зберегти	5180 K
збережіть	5180 K
здесь	4381 K находится встроенный контент	4381 K находится встроенный пост	4381 K находится встроенный публикация	4381 K размещён встроенный контент	4381 K размещён встроенный пост	4381 K размещён встроенный публикация	4381 K размещен встроенный контент	4381 K размещен встроенный пост	4381 K размещен встроенный публикация	4381 K показан встроенный контент	4381 K показан встроенный пост	4381 K показан встроенный публикация	4381 K встроенный контент	4381 K встроенный пост	4381 K встроенный публикация
знаете	71 K кого-то	71 K того, кому
знайшли	9 K помилку
знаєте	71 K когось	71 K того, кому
знижка	5218 K для передплатників:
зручніше	5189 K слухати
""", 'и': """
играть	4375 K:
идет	4369 K подписка
идёт	4369 K подписка
из	4378 K нашего магазина:
изпратете	300 K
изтеглете	15 K	296 K	306 K	321 K приложението
източник	303 K:
източници	303 K:
имате	77 K въпроси
инсталирайте	296 K
искате	308 K да работите при нас	308 K ли да работите при нас
искаш	308 K да работиш при нас
источник	4342 K:
источники	4342 K:
""", 'к': """
как	4328 K вам статья	4328 K вам материал
какво	38 K мислите
коментарите	7 K	32 K
коментарі	7 K	32 K
коментарів	37 K поки
комментариев	37 K пока
комментарии	7 K	32 K
комментирование	7 K
копирай	300 K
копирайте	300 K
короткий	5168 K виклад	5168 K переказ
коротко	4327 K от	5168 K від
краткий	29 K пересказ	4327 K пересказ
кратко	4327 K от
краткое	4327 K содержание	4372 K содержание
куиз	273 K:	324 K:
""", 'л': """
лише	5218 K для передплатників:
лучшее	4307 K за
любите	5189 K слухати
""", 'м': """
материал	51 K можно	4297 K содержит данные	4308 K по теме:	4310 K по теме:	4330 K опубликован в	4333 K можно	4372 K переведён	4372 K переведен	4407 K впервые опубликован	4407 K был впервые	4417 K подготовлен в партнёрстве с	4417 K подготовлен в партнерстве с	4417 K подготовлен при поддержке	4417 K создан при поддержке
материалът	358 K е създаден със съдействието на
материалы	4310 K по теме:
матеріал	51 K можна	5134 K підготовлено за підтримки	5134 K створено за підтримки	5134 K підготовлено у партнерстві	5134 K створено у партнерстві	5211 K перекладено	5247 K уперше опубліковано	5258 K підготовлено у партнерстві з	5258 K підготовлено за підтримки	5258 K створено за підтримки	5258 K створено у партнерстві з
маєте	77 K запитання
месяц	4339 K подписки за
ми	5229 K помітили, що ви
мнение	4325 K автора	4325 K редакции может не
мнението	286 K на автора
мнения	4325 K авторов
мненията	286 K на авторите
моля	33 K
мы	14 K в	14 K есть	4270 K работаем благодаря вам	4270 K работаем благодаря вашей	4270 K работаем благодаря вашим	4270 K существуем благодаря вам	4270 K существуем благодаря вашим	4270 K существуем на ваши	4270 K работаем на ваши	4270 K живём на ваши	4270 K живем на ваши	4270 K независимы благодаря	4288 K в	4389 K заметили, что вы
""", 'н': """
на	91 K правах рекламы	91 K правах реклами	346 K живо: как	346 K живо: така	346 K живо: защо	346 K живо: какво	346 K живо: кой	346 K живо: къде	346 K живо: това	346 K живо: вижте	346 K живо: чуйте	346 K живо: всичко	346 K живо: нощта	346 K живо: хората	346 K живо: ето
над	57 K этим текстом	57 K цим текстом
надіслати	5180 K
надішліть	5 K	5180 K
накратко	288 K от
началась	4369 K подписка
начало	103 K >	103 K "
наша	4280 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4369 K забудьте подписаться	5207 K забудьте передплатити
немає	5189 K часу читати	5233 K власників
нет	37 K комментариев	4348 K времени читать	4393 K владельцев
новия	291 K брой
новият	291 K брой
новости	4307 K партнеров
новый	4330 K номер
нравится	87 K
няма	37 K коментари
нямаме	338 K собственик	338 K собственици	338 K акционери	338 K реклами
нямате	309 K време да четете
""", 'о': """
об	4308 K этом подробнее	4312 K авторе
обобщение	288 K
обсуждение	7 K
озвучено	4327 K	5168 K
онлайн	4402 K: как	4402 K: так	4402 K: почему	4402 K: что	4402 K: кто	4402 K: где	4402 K: это	4402 K: вот	4402 K: смотрите	4402 K: послушайте	4402 K: всё	4402 K: все	5242 K: як	5242 K: так	5242 K: чому	5242 K: що	5242 K: хто	5242 K: де	5242 K: це	5242 K: ось	5242 K: дивіться	5242 K: послухайте	5242 K: усе	5242 K: все
опитахте	64 K
опитування	5214 K дня:
опрос	4374 K дня:
оригинал	4407 K статьи опубликован
оригінал	5247 K статті опубліковано
оставьте	36 K первый
остались	77 K вопросы
отдел	105 K подписки: #
отключите	4389 K его, чтобы	4389 K блокировщик	4389 K adblock
открихте	9 K
откройте	4336 K в
открыта	4369 K подписка
открыть	4288 K в
отпечатай	300 K
отпечатайте	300 K
отправить	5 K	4340 K
отправьте	5 K	4340 K
оформити	5207 K передплату
оформить	4369 K подписку
оценете	289 K
оцените	10 K	4328 K
оцініть	5169 K
още	273 K по темата	273 K новини:	301 K новини	347 K за:	347 K по темата:
""", 'п': """
партнер	4417 K материала	5258 K матеріалу	5258 K рубрики
партнерский	91 K материал:
партнерський	91 K матеріал:
партньор	358 K на статията	358 K на рубриката
партнёр	4417 K материала	4417 K рубрики
партнёрский	91 K материал:
первый	4339 K месяц за
перевод	4327 K выполнен	4327 K сделан	4372 K выполнен	4372 K сделан	4372 K осуществлён	4372 K подготовлен
передплата	5179 K за #	5179 K від #	5207 K на перше півріччя	5207 K на друге півріччя
передрук	73 K дозволено за	73 K дозволено з	73 K дозволено лише	73 K дозволений за	73 K вітається
перейти	4288 K в
переказ	5168 K
переклад	5168 K зроблено	5211 K виконано	5211 K зроблено	5211 K здійснено	5211 K підготовлено
перепечатка	73 K разрешена при	73 K разрешена с	73 K разрешена только	73 K приветствуется	73 K свободная	73 K материалов разрешена
пересказ	29 K подготовила	29 K подготовил	29 K сделан	4327 K
перший	5179 K місяць за
питання	78 K до статті	5214 K дня:
по	94 K подписке	4308 K теме:
повече	273 K по темата:	301 K новини
повідомити	5191 K про помилку
повідомте	5191 K про помилку	5191 K нам про помилку
погляди	5166 K авторів
пограйте	5215 K:
подарете	300 K
подарите	4340 K
подарить	4340 K
подарувати	5180 K
подаруйте	5180 K
поддержать	4345 K
поддержи	86 K
поддержите	86 K	4345 K
поделитесь	5 K
поделиться	5 K
подкаст	346 K: как	346 K: така	346 K: защо	346 K: какво	346 K: кой	346 K: къде	346 K: това	346 K: вижте	346 K: чуйте	346 K: всичко	346 K: нощта	346 K: хората	346 K: ето	4402 K: как	4402 K: так	4402 K: почему	4402 K: что	4402 K: кто	4402 K: где	4402 K: это	4402 K: вот	4402 K: смотрите	4402 K: послушайте	4402 K: всё	4402 K: все	5242 K: як	5242 K: так	5242 K: чому	5242 K: що	5242 K: хто	5242 K: де	5242 K: це	5242 K: ось	5242 K: дивіться	5242 K: послухайте	5242 K: усе	5242 K: все
подкрепете	86 K	306 K
подкрепи	306 K
подобається	87 K
подписаться	4288 K в
подписка	4339 K за #	4339 K от #	4339 K за рубль	4369 K на первое полугодие	4369 K на второе полугодие
подписывайтесь	14 K	4345 K на
подпишись	14 K	4360 K на
подпишитесь	14 K	4288 K в	4345 K на	4360 K на нас
подробнее	4308 K:	4308 K в материале	4308 K - в	4308 K читайте в материале	4308 K об этом	4310 K по теме:	4310 K на тему:	4403 K о:
подробности	4308 K:
поділитися	5 K
поділіться	5 K
пожалуйста	33 K, соблюдайте	4389 K, отключите его	4389 K, отключите блокировщик
позиция	4325 K автора
позицията	286 K на автора
позиція	5166 K автора
познавате	71 K някого	71 K ли някого
пока	37 K нет комментариев
показать	4297 K контент	4297 K публикацию	4297 K содержимое
показвай	329 K винаги съдържание от	329 K съдържание от
показувати	5221 K завжди контент	5221 K завжди вміст	5221 K контент із	5221 K контент з	5221 K контент від	5221 K вміст із	5221 K вміст з	5221 K вміст від
показывать	4381 K всегда контент	4381 K контент из	4381 K контент с	4381 K контент от
полезна	289 K ли
получайте	4421 K
помітили	9 K помилку
понравилась	10 K статья	87 K
понравилось	74 K	87 K
понравился	87 K
попитай	288 K
попитайте	288 K
попробовали	64 K
порадьте	5180 K
порекомендуйте	4340 K
последвайте	14 K	306 K
последние	4307 K новости о
послухати	3 K
послушать	3 K
поставте	5168 K запитання
похоже	4389 K, вы используете блокировщик	4389 K, у вас включён	4389 K, у вас включен
почитать	4308 K:
преведено	288 K с
преводът	288 K е
предложение	4378 K для читателей:	4378 K для подписчиков:
предпочитате	309 K да слушате
прежде	4361 K чем оставить комментарий	4361 K чем комментировать
препечатването	73 K е разрешено
препоръчай	300 K
приготовили	64 K
приготували	64 K
присоединяйтесь	14 K	61 K к #	104 K к обсуждению
присъединете	14 K се	61 K се към #
присъедини	61 K се към #
пришлите	4312 K новость
приєднуйтесь	14 K	61 K до #
приєднуйтеся	61 K до #	104 K до обговорення
пробвахте	64 K ли
продовжується	5207 K передплата
продолжается	4369 K подписка	4369 K подписная кампания
пройдите	4308 K тест
пройдіть	5147 K тест
пропозиція	5218 K для читачів:	5218 K для передплатників:
прочетено	288 K от
прочетете	273 K още	273 K също
прочетохте	341 K # от #	341 K вече # от #
публикация	4297 K содержит данные
підписка	5179 K за #	5179 K від #
підписуйся	14 K
підписуйтесь	14 K	5186 K на
підпишіться	14 K	5186 K на
підсумок	29 K створив	29 K створено	5168 K
підтримайте	86 K	5186 K
підтримати	5186 K
""", 'р': """
работа	4331 K в "
радимо	5147 K прочитати:
разрешавай	329 K винаги съдържание от	329 K съдържание от
разрешать	4381 K всегда контент	4381 K контент из	4381 K контент с	4381 K контент от
разрешете	296 K
разреши	329 K винаги съдържание от	329 K съдържание от
разрешить	4297 K контент	4297 K показ	4297 K содержимое	4381 K всегда контент	4381 K контент из	4381 K контент с	4381 K контент от
распечатайте	4340 K
распечатать	4340 K
расскажите	64 K в
рассылка	4280 K "	4280 K:
редакция	4270 K работает благодаря вам	4270 K работает благодаря вашей	4270 K работает благодаря вашим
резюме	288 K
резюмето	29 K е	288 K
рекламно	91 K съдържание:
рекомендуем	4308 K:	4310 K видео:
рекомендуємо	5147 K:
робота	5171 K в "	5171 K у "
роздрукувати	5180 K
роздрукуйте	5180 K
розкажіть	64 K у
розпочалася	5207 K передплата
розпочато	5207 K передплату
""", 'с': """
саммари	4327 K
свалете	15 K	296 K	321 K приложението
свежий	4330 K номер
свързани	273 K:
связаться	4312 K с автором
сигнализирайте	311 K за грешка
скачайте	15 K	4336 K в	4336 K из	4345 K приложение	4365 K приложение
скачать	15 K	4336 K в	4336 K на
скидка	4378 K для подписчиков:
скопировать	4340 K
скопируйте	4340 K
скопіювати	5180 K
скопіюйте	5180 K
следвайте	14 K ни	306 K
следите	14 K за	4288 K в
слухайте	5147 K:	5147 K також:
слухати	3 K
слушайте	4308 K:	4308 K также:
слушать	3 K
см	4308 K. также:
смотрите	4308 K также	4308 K:	4308 K	4308 K также:	4308 K видео:
соблюдайте	33 K
сообщения	32 K
сообщите	4350 K об ошибке	4350 K нам об ошибке
сообщить	4350 K об ошибке
сохраните	4340 K
сохранить	4340 K
спитайте	5168 K
споделете	5 K
сподели	5 K
сподобався	87 K
сподобалась	87 K
сподобалася	10 K	87 K
сподобалось	74 K
сподобалося	74 K	87 K
спонсор	4417 K материала	4417 K рубрики	5258 K матеріалу	5258 K рубрики
спонсорирано	358 K от
спробували	64 K
спросите	4327 K
спросить	4327 K
спільно	5135 K з компанією
станьте	36 K первым	36 K першим	4345 K подписчиком	4345 K соучастником	5186 K частиною спільноти	5186 K співучасником
статията	51 K може	288 K е преведена	288 K е прочетена	350 K е публикувана	358 K е създадена със съдействието на
статтю	51 K можна	5168 K перекладено	5211 K перекладено	5247 K вперше опубліковано	5247 K було вперше
стаття	5247 K вперше опублікована	5248 K
статью	51 K можно	4333 K можно
статья	4327 K переведена	4327 K озвучена	4328 K была	4330 K опубликована в	4372 K переведена	4407 K впервые опубликована	4407 K была впервые	4407 K первоначально	4408 K
стежте	14 K за
стислий	29 K переказ	5168 K виклад	5168 K переказ	5211 K виклад
схоже	5229 K, ви використовуєте	5229 K, у вас увімкнено
съобщете	311 K за грешка
съобщи	311 K за грешка
сыграйте	4375 K:
""", 'т': """
тази	29 K статия е обобщена	350 K статия е публикувана
також	5147 K читайте:
тб	5242 K: як	5242 K: так	5242 K: чому	5242 K: що	5242 K: хто	5242 K: де	5242 K: це	5242 K: ось	5242 K: дивіться	5242 K: послухайте	5242 K: усе	5242 K: все
текст	51 K можно	51 K можна	4327 K переведён	4327 K переведен	4327 K озвучен	4372 K переведён	4372 K переведен	4407 K впервые опубликован	4407 K был впервые	4407 K вышел в №	4407 K вышел в номере	5168 K перекладено	5168 K озвучено	5211 K перекладено	5247 K уперше опубліковано	5247 K вперше опубліковано	5247 K було вперше	5247 K вийшов у №	5247 K вийшов у номері
текстът	51 K може	286 K отразява	288 K е преведен
телефон	46 K редакции	46 K редакції	46 K на редакцията
тема	81 K закрыта
тему	81 K закрито
тест	4374 K дня:	5214 K дня:
това	57 K разследване	288 K резюме	288 K обобщение
този	350 K текст е публикуван
только	4378 K для подписчиков:
точка	4325 K зрения автора	5166 K зору автора	5166 K зору редакції
триває	5207 K передплата
тук	329 K има вградено съдържание от	329 K има съдържание от	329 K се намира вградено съдържание от	329 K се намира съдържание от	329 K вградено съдържание от	329 K съдържание от
тут	4381 K находится встроенный контент	4381 K находится встроенный пост	4381 K находится встроенный публикация	4381 K размещён встроенный контент	4381 K размещён встроенный пост	4381 K размещён встроенный публикация	4381 K размещен встроенный контент	4381 K размещен встроенный пост	4381 K размещен встроенный публикация	4381 K показан встроенный контент	4381 K показан встроенный пост	4381 K показан встроенный публикация	4381 K встроенный контент	4381 K встроенный пост	4381 K встроенный публикация	5221 K є вбудований контент	5221 K є вбудований допис	5221 K є вбудований публікація	5221 K є вбудований вміст	5221 K розміщено вбудований контент	5221 K розміщено вбудований допис	5221 K розміщено вбудований публікація	5221 K розміщено вбудований вміст	5221 K показано вбудований контент	5221 K показано вбудований допис	5221 K показано вбудований публікація	5221 K показано вбудований вміст	5221 K вбудований контент	5221 K вбудований допис	5221 K вбудований публікація	5221 K вбудований вміст
""", 'у': """
у	4389 K вас включён блокировщик	4389 K вас включен блокировщик	4393 K нас нет владельца	4393 K нас нет владельцев	4393 K нас нет акционеров	4393 K нас нет инвесторов	4393 K нас нет хозяев	5135 K партнерстві з компанією	5221 K цьому місці є вбудований контент	5221 K цьому місці є вбудований допис	5221 K цьому місці є вбудований публікація	5221 K цьому місці є вбудований вміст	5221 K цьому місці розміщено вбудований контент	5221 K цьому місці розміщено вбудований допис	5221 K цьому місці розміщено вбудований публікація	5221 K цьому місці розміщено вбудований вміст	5221 K цьому місці показано вбудований контент	5221 K цьому місці показано вбудований допис	5221 K цьому місці показано вбудований публікація	5221 K цьому місці показано вбудований вміст	5221 K цьому місці вбудований контент	5221 K цьому місці вбудований допис	5221 K цьому місці вбудований публікація	5221 K цьому місці вбудований вміст	5229 K вас увімкнено блокувальник	5233 K нас немає власника	5233 K нас немає власників	5233 K нас немає акціонерів	5233 K нас немає інвесторів	5233 K нас немає олігарха
увидели	9 K ошибку
удобнее	4348 K слушать
уперше	5247 K опубліковано в	5247 K опубліковано у	5247 K опубліковано на	5247 K надруковано в
усе	5243 K про:	5243 K за темою:
успейте	4369 K подписаться
установите	15 K	4365 K приложение
усі	32 K коментарі	5243 K матеріали за темою:	5243 K статті за темою:
утренняя	4280 K рассылка
""", 'ф': """
фотогалерея	4308 K:
""", 'х': """
хареса	10 K ли	74 K ли ви	87 K ли ви	289 K ли
харесахте	289 K ли
харесва	74 K ли ви	87 K ли ви
хотите	4347 K работать у нас	4347 K у нас работать	4347 K работать в нашей
хочете	5188 K працювати в нас	5188 K в нас працювати	5188 K працювати у нас
хочеш	5188 K працювати в нас
хочешь	4347 K работать у нас
""", 'ц': """
це	57 K розслідування
цей	29 K переказ	29 K підсумок	5168 K переказ	5168 K короткий виклад	5168 K короткий переказ	5168 K стислий виклад	5211 K текст	5211 K матеріал	5248 K текст	5248 K матеріал
цю	5211 K статтю
ця	81 K тема закрита	5248 K стаття
""", 'ч': """
четете	273 K още
чети	273 K още
чи	5169 K була стаття	5169 K був матеріал	5169 K був переказ	5169 K був цей переказ	5169 K була ця	5169 K був цей	5169 K сподобалась	5169 K сподобалася	5169 K сподобався
читай	4360 K нас
читайте	14 K нас	15 K	4288 K в	4288 K нас в	4308 K также	4308 K также:	4308 K:	4308 K подробнее	4308 K еще	4308 K по теме:	4308 K подробнее:	4308 K материал	4308 K в материале	4310 K по теме:	4336 K нас без	4336 K без	4345 K	4345 K нас в	5147 K також	5147 K також:	5147 K:	5147 K ще	5147 K також на тему:	5147 K по темі:	5147 K також на тему	5186 K
читать	4288 K в	4308 K также	4308 K по теме:
что	38 K вы думаете	4308 K ещё почитать:
чтобы	4419 K отписаться от этой рассылки	4419 K отписаться от рассылки
чуйте	3 K	273 K:
""", 'щ': """
ще	37 K немає коментарів	5147 K за темою:
що	38 K ви думаєте
""", 'э': """
эта	81 K тема закрыта	81 K тема была автоматически закрыта	4372 K статья	4408 K статья
это	29 K резюме	57 K расследование	4327 K краткое содержание
этот	29 K пересказ	4297 K материал содержит	4327 K пересказ	4327 K краткий пересказ	4333 K материал можно	4333 K текст можно	4372 K текст	4372 K материал	4408 K текст	4408 K материал
эту	4333 K статью можно
""", 'я': """
як	5169 K вам стаття	5169 K вам матеріал
якщо	49 K ви знайшли	49 K ви помітили
""", 'є': """
є	77 K запитання
""", 'א': """
אהבתם	74 K	87 K	2371 K את
אולי	2388 K פספסתם:
אין	2359 K לשלוח תגובות	2359 K לפרסם תגובות	2432 K להעתיק תוכן	2432 K להעתיק את התוכן	2432 K לעשות שימוש בתכנים	2432 K לעשות שימוש בתוכן
אירעה	2428 K שגיאה
אל	2379 K תפספסו: הפעילו
אנא	2336 K הזינו כתובת מייל	2336 K הזינו כתובת אימייל
אני	2328 K רוצה לתמוך	2328 K רוצה להצטרף	2328 K רוצה לתרום
ארעה	2428 K שגיאה
""", 'ב': """
בואו	2372 K לעבוד איתנו
בחנו	2376 K את עצמכם
בשיתוף	2391 K המועצה	2391 K קרן
""", 'ד': """
דווחו	2371 K על
דף	103 K הבית >	103 K הבית '	103 K הבית "
""", 'ה': """
האזינו	3 K	2349 K:	2373 K לפודקאסט	2373 K לפרק
האם	10 K אהבתם	2371 K הכתבה	2371 K הסיכום	2371 K המידע
הדוא	2358 K"ל האדום
הדפדפן	2408 K שלך אינו	2408 K שלך לא
ההרשמה	2336 K בוצעה בהצלחה
הווידאו	2408 K אינו
הורידו	15 K	2341 K את האפליקציה	2378 K
הטור	2365 K המלא של
הטקסט	2433 K נוצר
היו	36 K הראשונים
הירשמו	2372 K לוובינר	2372 K לכנס שלנו
הכותב	2361 K הוא
הכותבים	2361 K הם
הכותבת	2361 K היא
הכנתם	64 K
הכתבה	2369 K תורגמה	2369 K נכתבה באופן אוטומטי	2371 K עניינה	2389 K ממשיכה	2432 K מוגנת	2433 K נכתבה	2433 K תורגמה	2441 K ממשיכה
המייל	46 K האדום
המשך	2389 K הכתבה	2441 K הכתבה
הסיכום	2369 K נכתב	2369 K נוצר	2433 K נוצר
הסרטון	2408 K אינו	2408 K לא
הפסקת	2340 K מעקב אחרי
הפעילו	2379 K התראות	2379 K את ההתראות
הפרסום	73 K מחדש מותר
הפרק	2373 K המלא זמין
הצביעו	2376 K בסקר
הצטרפו	61 K ל-#	61 K ליותר מ-#	2328 K לאלפי	2328 K לאלפי התומכים,	2328 K לאלפי התומכים שלנו	2331 K למנוי	2341 K לערוץ הטלגרם	2341 K לקבוצת הוואטסאפ	2341 K לקבוצת הווטסאפ	2355 K אלינו	2355 K לערוץ	2355 K לקבוצה	2355 K לקבוצת	2355 K לקבוצות	2355 K עכשיו	2355 K גם	2356 K	2372 K לצוות שלנו
הצטרפי	2328 K לאלפי
הקו	46 K החם של המערכת
הקשיבו	2373 K לפודקאסט
השתתפו	2376 K בסקר
התגובות	7 K
התוכן	2408 K אינו	2432 K מוגן
התחקיר	57 K הזה
התקציר	2369 K נכתב	2369 K הופק	2369 K נוצר
התרגום	2433 K נעשה
""", 'ח': """
חודש	2384 K ראשון ב
""", 'י': """
יש	77 K שאלות	2336 K להזין כתובת מייל תקינה	2358 K לכם מידע	2358 K לכם סיפור	2358 K לך מידע	2358 K לך סיפור
""", 'כ': """
כבר	2331 K מנויים	2331 K מנוי
כדי	2384 K לקרוא את	2412 K לצפות בתוכן	2412 K להציג את התוכן
כל	2355 K החדשות
כתבות	2365 K נוספות מאת	2365 K נוספות של	2388 K נוספות:
כתובת	2336 K המייל לא תקינה	2336 K הדואר האלקטרוני אינה	2336 K המייל אינה תקינה	2336 K המייל אינה חוקית	2336 K האימייל אינה תקינה	2336 K האימייל אינה חוקית
""", 'ל': """
לא	2331 K מנויים
להאזנה	2373 K לכתבה	2373 K לפודקאסט
להורדת	2378 K
להמשך	2384 K קריאה
לכל	2361 K הכתבות של	2365 K הכתבות של	2365 K כתבות	2365 K המאמרים של	2388 K הכתבות:
לכתבה	2349 K המלאה
לכתבות	2388 K נוספות:
לעדכונים	2355 K נוספים	2355 K
לעקוב	2340 K אחרי הכותב
לערוץ	2341 K הטלגרם
לפניות	2358 K לכתב	2358 K לכתבת
לפרק	2373 K המלא
לצפייה	2373 K בסרטון	2373 K בווידאו	2373 K במשדר	2412 K בתוכן
לקבוצת	2341 K הווטסאפ	2355 K הוואטסאפ	2355 K הווטסאפ
לקבלת	2355 K עדכונים
לקריאה	2349 K נוספת	2349 K נוספת:	2384 K מלאה
לקריאת	2384 K הכתבה המלאה
לרכישת	2331 K מנוי	2331 K מינוי	2372 K כרטיסים לכנס	2372 K כרטיסים לחצו	2372 K כרטיסים לאירוע
לתמיכה	2328 K חודשית
""", 'מ': """
מאמרים	2365 K נוספים מאת
מה	38 K דעתכם	2376 K דעתכם? הצביעו
מוגש	2391 K בשיתוף
מיון	2359 K תגובות
מייל	2358 K אדום
מיין	2359 K לפי
מכירים	71 K מישהו	71 K מישהי
מנוי	2331 K קיים
מנויים	2331 K? התחברו	2331 K?
מעקב	2340 K אחרי הכותב	2340 K אחר הכותב	2340 K אחרי כתב
מצאתם	9 K טעות
משהו	2428 K השתבש
""", 'נ': """
נא	2336 K להזין כתובת מייל תקינה	2336 K להזין כתובת אימייל
נותרו	2400 K # תווים
ניסיתם	64 K
נכתב	2369 K בסיוע
נפלה	49 K טעות
נרשמת	2336 K בהצלחה
נתקלתם	2358 K במשהו	2358 K בטעות
""", 'ס': """
סדר	2359 K תגובות
סינון	2359 K תגובות
ספרו	64 K לי
סרטון	2408 K זה אינו
""", 'ע': """
עדיין	2331 K לא מנויים
עוד	2349 K בנושא:	2365 K כתבות של	2388 K במדור:	2388 K כתבות:
עמוד	2429 K # מתוך #
ענו	2376 K על הסקר	2376 K על הסקר:	2376 K על החידון
עקבו	14 K אחרינו	2340 K אחרי הכותב	2355 K אחרינו	2356 K אחרי
""", 'פ': """
פורסם	2396 K לראשונה ב
פרסומת	2389 K
""", 'צ': """
צילום	2396 K: רויטרס	2396 K: אי	2396 K: ap	2396 K: afp	2396 K: shutterstock	2396 K: שאטרסטוק	2396 K: getty	2396 K: פלאש	2396 K: דובר	2396 K: באדיבות	2396 K: לע"מ
צילומים	2396 K: באדיבות
צפו	2349 K:	2349 K גם	2373 K בסרטון	2373 K בתיעוד	2373 K בווידאו	2373 K בכתבה
""", 'ק': """
קבלו	2340 K התראות על כתבות	2379 K התראות	2379 K עדכונים על	2379 K עדכונים לנייד
קו	46 K חם למערכת
קרא	2349 K גם	2349 K גם:
קראו	2349 K גם	2349 K גם:	2349 K עוד
""", 'ר': """
ראיתם	49 K טעות
ראשי	103 K >
רוצים	2355 K להיות	2355 K לקבל
""", 'ש': """
שאלות	77 K
שחק	2402 K עכשיו:
שחקו	2402 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2359 K שיכללו
תודה	2336 K שנרשמתם
תווים	2400 K נותרו	2400 K שנותרו
תוכן	2391 K שיווקי בשיתוף	2409 K מוטמע	2409 K זה מגיע	2409 K חיצוני	2409 K זה מוצג	2433 K זה נוצר
תורגם	2369 K באופן אוטומטי
תמונה	2429 K # מתוך #	2429 K # / #
תמונות	2396 K: באדיבות
תמכו	86 K	2328 K בנו,	2328 K בנו היום	2382 K	2383 K בעבודתנו	2383 K בעיתונות עצמאית	2383 K בעיתונות חופשית	2383 K בנו עכשיו	2383 K בנו היום
תקציר	2369 K שנכתב
""", 'ا': """
ابرز	169 K النقاط بالذكاء
اجعل	154 K
احجز	171 K تذكرتك	171 K مقعدك
احجزوا	171 K تذاكركم
احصل	182 K علي تطبيق
اخبروني	64 K في التعليقات
اختبر	176 K معلوماتك	176 K نفسك
ادامه	1905 K اين مطلب	1905 K مطلب مخصوص	1905 K اين خبر	1961 K مطلب	1961 K خبر
ادعم	86 K	185 K
ادعمنا	120 K ولو
ادعموا	86 K	185 K
اذا	199 K كانت لديك معلومات	199 K كان لديك معلومات	199 K كانت لديكم معلومات	199 K كان لديكم معلومات
ارسل	159 K لنا صورك	159 K لنا قصتك	159 K لنا معلومات	159 K لنا علي	159 K لنا عبر
ارسلوا	159 K لنا علي	159 K لنا عبر	159 K لنا صوركم	159 K لنا قصصكم	159 K الينا علي	159 K الينا عبر	159 K الينا صوركم
از	1854 K روزنامهنگاري مستقل حمايت	1908 K دست ندهيد:
اسال	169 K الذكاء
استغرق	57 K هذا التحقيق	57 K هذا
استفاده	1952 K از مطالب
استمرارنا	120 K مرهون بدعمكم	120 K مرهون	120 K بدعمكم
استمع	3 K الي	3 K	174 K الي
استمعوا	174 K الي
اشتباه	49 K ديديد
اشتباهي	49 K
اشتراك	1905 K يكماهه:	1905 K ماهانه:	1905 K سالانه:	1905 K يكساله:	1905 K سهماهه:
اشترك	156 K في	157 K في قناة	187 K
اشتركوا	154 K في	187 K
اضف	154 K	161 K تعليقك	161 K تعليقا علي	161 K تعليقا جديدا
اطلاعات	1894 K خود را بسنجيد
اعادة	73 K النشر مسموحة	196 K النشر
اعجبك	74 K	87 K
اعد	169 K هذا الملخص	237 K هذا الملخص
اعلان	192 K
افزودن	1912 K به سبد
اقرا	148 K ايضا	148 K ايضا:	148 K المزيد:	148 K:	148 K المزيد	191 K كذلك:	191 K ايضا-
اكنون	1922 K بازي كنيد:
الاحرف	202 K المتبقية
الانتقال	150 K الي المحتوي
التعليق	7 K
التعليقات	7 K	32 K
الخط	46 K الساخن لغرفة الاخبار	46 K الساخن لهيئة التحرير
الرئيسية	103 K >	103 K '	103 K "
الصفحة	232 K # من #
العب	204 K الان:
العودة	150 K الي الاعلي
الفيديو	209 K غير
المتصفح	209 K لا	209 K لا يدعم
المزيد	148 K:
المصدر	166 K:	166 K :
الملخص	169 K من اعداد
امتحان	64 K كرديد
ان	199 K كانت لديك معلومات
انتشار	1952 K مطالب
انتقل	150 K الي المحتوي
انشئ	198 K حسابا	198 K حسابك
انضم	61 K الي #	156 K الي	157 K الي قناة
انضموا	61 K الي #	155 K الي
اهم	169 K النقاط بالذكاء
ايا	1888 K اين	1888 K خطايي
ايميل	1858 K معتبر وارد	1858 K وارد شده معتبر
اين	29 K خلاصه	57 K گزارش	1888 K	1905 K مطلب مخصوص	1905 K مطلب ويژه	1905 K محتوا مخصوص	1905 K محتوا ويژه مشتركان	1908 K مطلب را هم بخوانيد:	1927 K ويدئو در	1927 K ويديو در	1927 K محتوا در	1928 K محتوا از	1952 K مقاله تحت	1953 K متن	1953 K مقاله	1953 K خلاصه	1953 K ترجمه	1953 K خبر
اينجا	1908 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	162 K وكاتب
بازنشر	73 K با ذكر	1952 K
بازگشت	1871 K به بالا
بالصور	234 K..
بالفيديو	234 K..
ببينيد	1870 K:
بخوانيد	1870 K:
بدعمكم	120 K نستمر
بدون	1854 K كمك خوانندگان
براي	1905 K خواندن متن كامل	1905 K خواندن ادامه	1905 K مطالعه متن كامل	1905 K ادامه خواندن	1905 K دسترسي به متن كامل	1931 K ديدن اين محتوا	1931 K مشاهده اين محتوا	1931 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1888 K اين
بيشتر	1870 K بخوانيد	1870 K بخوانيد:	1870 K ببينيد	1872 K بخوانيد:	1908 K بدانيد:
""", 'ت': """
تابع	148 K ايضا:	156 K	162 K الكاتب علي	192 K القراءة
تابعنا	14 K	155 K
تابعوا	155 K	162 K الكاتب علي
تابعونا	14 K	154 K
تبرع	120 K ولو	185 K ل
تجاوز	150 K الي المحتوي
تخطي	150 K الي المحتوي	150 K الاكثر قراءة	150 K قصص مقترحة	150 K البودكاست	150 K يستحق الانتباه وواصل	190 K
ترجم	169 K هذا
تستمر	192 K القصة
تسوق	171 K الان	171 K من متجر
تصوير	1949 K # از #
تعداد	1920 K كاراكتر باقيمانده
تعرف	71 K شخصا
تلفن	46 K تحريريه
تم	169 K اعداد هذا	169 K انشاء هذا	169 K تلخيص هذا	172 K انشاء الملخص	237 K انشاء هذا	237 K اعداد هذا	237 K تلخيص هذا	237 K توليد هذا	237 K انشاء هذه	237 K انشاء الملخص	237 K انشاء النص
تماس	1883 K با نويسنده
تمت	169 K ترجمة هذا	169 K الترجمة	237 K كتابة هذا	237 K ترجمة هذا
""", 'ث': """
ثبت	1912 K نام در كارگاه
ثبتنام	1912 K در كارگاه
""", 'ج': """
جدول	1880 K امروز را	1880 K را حل كنيد
جرب	187 K
جربوا	187 K
""", 'ح': """
حامي	1854 K ما شويد	1854 K ما باشيد
حدث	231 K خطا
حقوق	196 K النشر	196 K الطبع
حمل	15 K	131 K التطبيق من	131 K التطبيق الان	182 K تطبيق	182 K تطبيقنا	182 K الان
حملوا	15 K	182 K
""", 'خ': """
خانه	103 K >	103 K '	103 K "
خبرنگار	1883 K:
خريد	1912 K انلاين كتاب	1912 K انلاين بليت	1912 K كتاب از فروشگاه	1912 K كتاب از سايت
خط	46 K البلاغات في غرفة الاخبار	46 K مستقيم تحريريه
خطايي	1948 K رخ داد
خلاصات	169 K مولدة
خلاصة	169 K بالذكاء
خوشتان	74 K امد
""", 'د': """
دانش	1894 K خود را
در	1870 K اين باره بخوانيد	1880 K نظرسنجي شركت كنيد	1894 K اين نظرسنجي	1894 K نظرسنجي ما	1894 K نظرسنجي	1908 K همين زمينه:	1908 K همين رابطه:
درست	64 K كرديد
""", 'ر': """
رابط	154 K قناتنا
رد	1871 K شدن از پربينندهترينها	1871 K شدن از پربيننده ترين ها
ردشدن	1871 K از پربينندهترينها
رفتن	1871 K به محتوا	1871 K به محتواي اصلي
""", 'س': """
ساعدنا	176 K علي تحسين
ساعدونا	176 K علي تحسين
ساند	185 K
ساهم	120 K ولو	120 K في استمرارنا
ساهموا	120 K ولو	120 K في استمرارنا
سجل	171 K الان في	171 K الان لحضور	198 K مجانا
سجلوا	171 K الان في	198 K مجانا
سوالي	77 K داريد
سودوكو	1880 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	177 K في الاستبيان
شاركنا	159 K قصتك	176 K رايك
شاركوا	5 K
شاركونا	159 K قصصكم	176 K رايكم
شاهد	148 K ايضا	148 K:	148 K ايضا:	174 K الفيديو اعلاه	191 K ايضا-	234 K بالصور
شاهدوا	174 K
شما	1894 K چه فكر ميكنيد
شماره	46 K تحريريه
""", 'ص': """
صحافي	162 K متخصص في	162 K وكاتب
صحفي	162 K متخصص في	162 K وكاتب
صفحة	232 K # من #
صفحه	103 K اصلي >	103 K اصلي "	103 K نخست >	103 K نخست "	1949 K # از #
صوت	176 K الان:
صوتوا	176 K الان
صورة	232 K # من #	232 K # / #
""", 'ط': """
طالع	191 K ايضا:
""", 'ع': """
عدد	202 K الاحرف المتبقية
عذرا	231 K، حدث خطا
عضويت	1858 K شما در خبرنامه
عكاس	1883 K:
عكس	1949 K # از #
""", 'ف': """
في	191 K السياق ذاته:	191 K السياق نفسه:	191 K هذا السياق:
""", 'ق': """
قبلا	1905 K مشترك شدهايد	1905 K مشترك شده ايد	1905 K عضو شدهايد	1905 K ثبت نام كردهايد
قد	148 K يهمك:	191 K يهمك ايضا:
قم	182 K بتحميل	182 K بتنزيل
""", 'ك': """
كاتب	162 K وصحفي	162 K وصحافي	162 K وباحث	162 K ومحلل	162 K واكاديمي	162 K صحفي
كاتبة	162 K وصحفية	162 K وصحافية	162 K وباحثة	162 K صحفية
كاراكترهاي	1920 K باقيمانده
كتب	237 K هذا المقال	237 K هذا النص
كد	1883 K خبر:	1883 K خبر :
كسي	71 K را ميشناسيد
كن	36 K اول	120 K داعما	161 K اول من يعلق
كپيبرداري	1952 K
""", 'ل': """
لا	161 K تعليقات بعد	161 K توجد تعليقات بعد	161 K يوجد تعليقات بعد	161 K توجد تعليقات حتي الان	161 K توجد تعليقات علي هذا	196 K يسمح باعادة
لتصلك	156 K
لديك	124 K اشتراك	124 K حساب	124 K حساب بالفعل	198 K حساب
لديكم	77 K اسئلة
لطفا	1858 K ايميل معتبر	1858 K يك ايميل معتبر	1931 K جاوااسكريپت
لعرض	213 K هذا المحتوي
لقراءة	190 K المزيد
للابلاغ	178 K عن اي خطا	178 K عن خطا في المقال	178 K عن خطا في النص	178 K عن خطا في الخبر	178 K عن خطا في هذا
للاستماع	174 K الي
للاشتراك	154 K في
للانضمام	154 K الي
للتواصل	162 K مع الكاتب	162 K مع الكاتبة
للمزيد	148 K:	190 K من الاخبار	190 K من التفاصيل
لمتابعة	156 K
لمزيد	190 K من الاخبار
لمشاهدة	174 K الفيديو	174 K التقرير	213 K هذا المحتوي	213 K الفيديو	213 K هذا الفيديو
لن	161 K يتم نشر عنوان بريدك
ليصلك	156 K
""", 'م': """
ما	14 K را	38 K رايك	1854 K را به يك قهوه	1854 K را به قهوه	1854 K مستقل هستيم و بدون كمك	1854 K مستقليم و بدون كمك
متاح	131 K علي app store	131 K علي google play	131 K علي متجر ابل	131 K علي متجر غوغل	131 K علي متجر جوجل
مترجم	1883 K:
متصفحك	209 K لا	209 K لا يدعم
متوفر	131 K علي app store	131 K علي google play	131 K علي اب ستور	131 K الان علي app store	131 K الان علي google play	131 K علي متجر ابل	131 K علي متجر غوغل	131 K علي متجر جوجل
محتواي	1928 K جاسازيشده از	1928 K خارجي از
محتوي	210 K مضمن من	210 K خارجي من
مرتبط	1872 K:
مرورگر	1927 K شما
مشترك	124 K بالفعل	124 K بالفعل؟	1905 K هستيد؟ وارد
مشكلي	1948 K پيش امد
مصيتم	9 K
مطالب	1870 K مرتبط:
معماي	1880 K امروز را
ملخص	169 K بالذكاء	169 K المقال بالذكاء	172 K من انشاء الذكاء
منبع	1883 K:	1883 K :
مواضيع	148 K ذات صلة:	191 K متعلقة:
""", 'ن': """
نبذة	162 K عن الكاتب
نزل	15 K	182 K تطبيق	182 K تطبيقنا
نزلوا	182 K
نستمر	120 K بدعمكم
نشر	236 K هذا المقال اولا	236 K هذا المقال لاول مرة
نظر	1888 K شما درباره
نظرات	7 K
نظرسنجي	1894 K:
نقل	73 K مطالب با ذكر	1952 K مطالب
نهاية	150 K الاكثر قراءة
نويسنده	1854 K را به يك قهوه	1883 K:	1883 K :
نويسههاي	1920 K باقيمانده
""", 'ه': """
هاتف	46 K هيئة التحرير
هذا	29 K الملخص	169 K الملخص	169 K النص	172 K الصوت تم انشاؤه	209 K الفيديو غير	209 K المحتوي غير	210 K المحتوي مقدم	210 K المحتوي من	236 K المقال محمي	236 K المحتوي محمي
هذه	169 K الترجمة
هل	9 K لاحظت	10 K اعجبك	49 K وجدت	64 K جربت	64 K جربتم	64 K جربتها	71 K تعرف شخصا	74 K اعجبك	77 K لديك اسئلة	87 K اعجبك	124 K انت مشترك	124 K لديك حساب	124 K لديك اشتراك	159 K لديك معلومات	159 K لديكم معلومات	159 K لديك قصة	159 K لديكم قصة	170 K كان هذا	170 K كانت هذه	170 K وجدت هذا	170 K اعجبك هذا	170 K اعجبتك هذه	178 K وجدت خطا	178 K لاحظت خطا	178 K وجدتم خطا
همچنين	1870 K بخوانيد	1870 K بخوانيد:	1908 K ببينيد:
""", 'و': """
واتساب	46 K هيئة التحرير
واصل	192 K القراءة
وجدت	9 K خطا
وجدتم	49 K
ويدئو	1872 K:
ويديو	1872 K:	1872 K |
""", 'ي': """
يتبع	245 K المقال
يجوز	73 K اعادة النشر
يحظر	196 K نقل	196 K نسخ
يستمر	192 K المقال	192 K الخبر	245 K المقال	245 K الخبر
يسمح	73 K باعادة النشر
يمكنك	156 K متابعة	190 K قراءة المزيد
يمكنكم	156 K متابعة
يمنع	196 K نقل	196 K نسخ	236 K الاقتباس
""", 'پ': """
پادكست	1872 K:
پايان	1871 K پربينندهترينها
پرش	1871 K به محتوا
""", 'گ': """
گزارش	1872 K تصويري:	1883 K:	1888 K خطا
""", 'अ': """
अगली	2478 K स्लाइड
अभी	2521 K खेलें:
""", 'आ': """
आज	2488 K का सुडोकू	2488 K का क्विज खेलें
आप	14 K हमें
आपका	2526 K ब्राउजर
आपको	2498 K यह	2498 K ये
आपने	64 K बनाया
आर्थिक	2462 K सहयोग करें
""", 'इ': """
इनपुट	2490 K-	2490 K:	2490 K -	2490 (K
इस	57 K पडताल	57 K रिपोर्ट
इसे	2477 K भी पढें	2477 K भी पढें:	2512 K भी पढें-	2512 K भी देखें:
""", 'ई': """
ईमेल	2505 K पता मान्य नहीं
""", 'ए': """
एक	2543 K त्रुटि हुई
एजेंसी	2490 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2477 K पढें:	2512 K भी पढें:
""", 'क': """
कंटेंट	2478 K पर जाएं
कुछ	2543 K गलत हो गया
कृपया	2505 K मान्य ईमेल	2505 K सही ईमेल
केवल	2508 K # रुपये में
कोई	49 K गलती	77 K सवाल	2543 K त्रुटि हुई
क्या	64 K आपने बनाया	64 K आपने यह	71 K आप किसी को जानते	2498 K यह	2498 K आपको
क्विज	2488 K खेलें
""", 'ख': """
खबर	2498 K में कोई	2554 K विज्ञापन के
""", 'छ': """
छोडकर	2478 K सबसे अधिक पढी	2478 K ये भी पढें	2478 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2490 K:
""", 'त': """
तस्वीर	2544 K #/#
""", 'द': """
देखें	2477 K:	2477 K वीडियो
""", 'न': """
न्यूजरूम	46 K हेल्पलाइन	46 K हॉटलाइन
न्यूजलेटर	2505 K के लिए धन्यवाद
""", 'प': """
पढिए	2512 K:
पढें	2477 K:	2512 K-
पसंद	74 K आया
पिछली	2478 K स्लाइड
पेज	2544 K #/#	2544 K # / #
पोल	2488 K में हिस्सा
""", 'फ': """
फोटो	2544 K #/#
""", 'भ': """
भाया	74 K?
भाषा	2490 (K
""", 'म': """
मात्र	2508 K # रुपये में
मुख्य	2478 K सामग्री पर जाएं
""", 'य': """
यह	2477 K भी पढें	2477 K भी पढें:	2477 K भी देखें:	2490 (K लेखक के	2498 K खबर आपको	2512 K भी पढें-	2512 K भी पढें -	2526 K वीडियो आपके	2526 K सामग्री आपके	2529 K सामग्री देखने के लिए	2529 K वीडियो देखने के लिए	2547 K लेख कॉपीराइट	2547 K सामग्री कॉपीराइट	2548 K लेख	2548 K खबर	2548 K अनुवाद	2548 K सारांश	2548 K सामग्री
ये	2477 K भी पढें	2477 K भी पढें:	2490 (K लेखक के	2512 K भी पढें-	2512 K भी देखें:
""", 'ल': """
लेख	2554 K विज्ञापन के
लेखक	2490 K के बारे में	2490 (K	2490 K वरिष्ठ पत्रकार हैं	2490 K स्वतंत्र पत्रकार हैं
लेखिका	2490 K के बारे में	2490 (K	2490 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2554 K के बाद
वीडियो	2529 K देखने के लिए
""", 'श': """
शेष	2519 K अक्षर
""", 'स': """
संबंधित	2477 K:	2512 K खबर:	2512 K खबरें:
सदस्यता	2505 K लेने के लिए धन्यवाद
सबसे	2478 K अधिक पढी गईं समाप्त
सब्सक्राइब	2505 K करने के लिए धन्यवाद	2505 K करने के लिए शुक्रिया
सर्वाधिकार	2547 K सुरक्षित
सर्वे	2488 K में हिस्सा
सामग्री	2478 K पर जाएं	2478 K को स्किप करें
सिर्फ	2508 K # रुपये में
स्वतंत्र	2462 K पत्रकारिता को समर्थन	2462 K पत्रकारिता का समर्थन	2462 K पत्रकारिता का साथ
""", 'ह': """
हम	2462 K किसी कॉरपोरेट	2462 K किसी कॉर्पोरेट	2462 K कॉरपोरेट या सरकार	2462 K न किसी कॉरपोरेट	2462 K किसी सरकार या
हमारा	15 K
हमारी	2462 K पत्रकारिता का समर्थन	2462 K पत्रकारिता को सहयोग	2462 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2462 K किसी कॉरपोरेट	2462 K सहयोग करें
होम	103 K >	103 K '	103 K "
""", 'অ': """
অনুমতি	420 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	14 K
আরও	368 K পডুন:	368 K পডুন	368 K দেখুন:	393 K পডুনঃ	393 K পডুন-	393 K পডুন :
আরো	368 K পডুন	393 K পডুন:	393 K পডুনঃ
""", 'এ': """
এই	404 K কনটেন্ট	421 K লেখাটি	421 K খবরটি
""", 'ক': """
কিছু	416 K ভুল হযেছে
কোনো	49 K ভুল
""", 'ছ': """
ছবি	373 K:
""", 'ত': """
ত্রুটি	416 K হযেছে
""", 'ন': """
নিউজরুম	46 K হটলাইন
""", 'প': """
পডুন	368 K:
""", 'ব': """
বিজ্ঞাপনের	394 K পর	394 K নিচে
""", 'ম': """
মতামত	373 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	64 K বানিযেছেন
""", 'ল': """
লেখক	373 K:
লেখকঃ	373 K
লেখকের	373 K আরও
লেখাটি	421 K
""", 'স': """
সংবাদকক্ষের	46 K হটলাইন
সর্বস্বত্ব	420 K সংরক্ষিত
সূত্র	373 K:
সূত্রঃ	373 K
স্পনসরড	395 K
স্পন্সরড	395 K
""", 'ก': """
กด	14 Kติดตาม	4904 Kติดตาม	4904 Kไลก์
""", 'ข': """
ขอ	4907 Kบคุณภาพจาก	4907 Kบคุณข้อมูลจาก
ข่	4900 Kาวที่เกี่ยวข้อง:	4907 Kาวโดย	4913 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4913 Kิป:
คุ	4910 Kณรู้สึกอย่างไรกับ	4910 Kณคิดอย่างไรกับ
""", 'ง': """
งา	57 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4913 Kคลิป:	4913 Kคลิป :
""", 'ซ': """
ซื	4911 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4900 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4904 Kดตามช่อง	4904 Kดตามเรา	4904 Kดตามข่าว	4922 Kดตามอ่านข่าวอื่นๆ	4922 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4909 Kม ai
""", 'ท': """
ทด	4911 Kสอบความรู้ของคุณเกี่ยวกับ	4911 Kสอบความรู้ของคุณ:
ทำ	4911 Kแบบสำรวจสั้น
ที	4907 K่มา:	4907 K่มา :
""", 'บ': """
บท	4909 Kความนี้ใช้ ai	4909 Kสรุปนี้	4909 Kความนี้แปล	4909 Kความนี้เรียบเรียง	4910 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4909 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4907 K้เขียน:	4907 K้เขียน :
""", 'พ': """
พบ	49 Kข้อผิดพลาด	49 Kคำผิด	4910 Kข้อผิดพลาดในบทความ
พื	4923 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4911 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4907 Kพ:	4947 Kพที่ # จาก #	4947 Kพ # จาก #
""", 'ม': """
มี	77 Kคำถาม
""", 'ร': """
ร่	4911 Kวมโหวต:	4911 Kวมโหวต :	4911 Kวมทำแบบสำรวจ	4911 Kวมสนุกตอบคำถาม	4911 Kวมสนุกลุ้น	4918 Kวมสนับสนุน
ร้	4926 Kองทุกข์	4926 Kองเรียน
""", 'ล': """
ลง	4911 Kทะเบียนเข้าร่วมสัมมนา	4911 Kทะเบียนเข้าร่วมงานได้ที่	4911 Kทะเบียนเข้าร่วมงานฟรี
ลอ	64 Kงทำแล้ว
""", 'ส': """
สน	4918 Kับสนุน
สร	4909 Kุปโดย	4909 Kุปข่าวด้วย	4909 Kุปนี้	4909 Kุปข่าวโดย	4910 Kุปนี้มีประโยชน์
สา	4926 Kยด่วนข่าว	4926 Kยด่วนทีมข่าว
ส่	4926 Kงข่าว
""", 'ห': """
หน	103 K้าแรก >	103 K้าแรก '	4947 K้า # จาก #
""", 'อ': """
อ่	4900 Kานเพิ่มเติม:	4900 Kานต่อ:	4900 Kานข่าวต้นฉบับ:	4900 Kานเพิ่มเติม	4900 Kานประกอบ:	4913 Kานข่าวเพิ่มเติม:	4913 Kานข่าวเพิ่มเติม	4913 Kานข่าวที่เกี่ยวข้อง:	4913 Kานข่าว:	4913 Kานเรื่องอื่น:	4922 Kานข่าวต้นฉบับได้ที่	4922 Kานบทความอื่นๆ	4922 Kานรายละเอียดเพิ่มเติมได้ที่	4922 Kานข่าวอื่นๆ ที่	4922 Kานข่าวอื่นๆ ได้	4922 Kานข่าวอื่นๆ เพิ่ม	4922 Kานข่าวอื่นๆ ใน
อ้	4907 Kางอิง:
""", 'เ': """
เก	4907 Kี่ยวกับผู้เขียน
เข	4904 K้าร่วมช่อง
เน	4909 Kื้อหานี้สร้าง	4923 Kื้อหาสปอนเซอร์	4923 Kื้อหาโฆษณา	4923 Kื้อหาสนับสนุนโดย	4935 Kื้อหานี้มาจาก
เพ	4904 Kิ่มเพื่อน
เร	4907 Kื่อง:	4907 Kื่อง :	4907 Kื่องและภาพ
""", 'แ': """
แจ	4910 K้งแก้ไขข่าว	4926 K้งเบาะแส	4926 K้งข่าว
แช	5 Kร์
แป	4909 Kลโดย
แอ	4904 Kดไลน์
""", 'โ': """
โฆ	4923 Kษณา -
""", 'ใ': """
ให	4910 K้คะแนนบทความ
""", 'ไ': """
ไม	4904 K่พลาดทุกข่าวสาร	4904 K่พลาดข่าว
""", 'ả': """
ảnh	5301 K:	5359 K #/#	5359 K # / #
""", 'ủ': """
ủng	5301 K hộ tác giả	5322 K hộ
""", 'あ': """
あな	38 Kたはどう
あわ	3054 Kせて読みたい	3054 【Kせて読みたい】	3054 Kせて読みたい:
""", 'こ': """
こち	3054 Kらもおすすめ	3054 Kらもおすすめ:	3090 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	57 K調査報道	57 K取材	78 K記事について質問	81 Kトピックはクローズ	81 Kトピックは閉じ	3064 K記事を書いた人	3064 K記事の筆者	3069 K要約はai	3069 K要約は、ai	3069 K要約は役に立ち	3069 ※K要約	3069 K記事の翻訳	3069 K記事の要約	3069 K記事はai	3069 K翻訳	3069 K見出しはai	3071 K動画はお住まいの地域	3071 K動画は、お住まいの地域	3071 K動画は現在ご利用	3071 K動画はご覧いただけません	3071 K動画は再生できません	3071 K動画は公開を終了	3081 K記事は	3081 K記事の誤り
""", 'ご': """
ご意	46 K見・情報提供は	3046 K見・ご感想
ご質	77 K問は
""", 'ま': """
まだ	37 Kコメント
""", 'も': """
もっ	3054 Kと見る:	3090 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3123 Kーが発生しました
""", 'オ': """
オリ	3090 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	32 Kントは	32 Kントの内容
""", 'ト': """
トッ	103 Kプ＞	103 Kプページ＞	103 Kプ>	103 Kプ >	103 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3071 Kーヤーを読み込	3095 【Kゼント】	3095 Kゼント応募
""", 'ペ': """
ペー	3124 Kジ#/#
""", 'ホ': """
ホー	103 Kム＞	103 Kム>	103 Kム >	103 Kム '
""", 'メ': """
メー	3026 Kルアドレスの形式が	3026 Kルアドレスが正しくありません
""", '一': """
一覧	3090 【K】
""", '下': """
下載	15 K	5403 Kapp	5403 K應用程式
下载	15 K	5403 Kapp	5403 K应用
""", '以': """
以上	5446 K内容由ai
以下	5514 K内容由ai
""", '作': """
作っ	64 Kてみ
作者	5439 K:	5439 (K	5439 K係	5439 K为	5439 K為
""", '你': """
你做	64 K了吗
你可	5421 K能會喜歡:	5471 K能想看:
你有	5432 K线索
你覺	5448 K得這篇
你觉	5448 K得这篇
你认	71 K识
你试	64 K过
""", '來': """
來源	5439 K:
""", '允': """
允许	73 K转载
""", '內': """
內容	5446 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5410 K微信公众号	5410 K官方微信
""", '内': """
内容	5446 K由ai
""", '再': """
再生	3075 K速度
""", '写': """
写真	3054 【K】	3054 K:	3056 K特集:	3090 【Kを見る】	3090 【Kギャラリー】	3124 K #/#	3124 K#/#	3124 K # / #
""", '出': """
出典	3064 K:
出现	5510 K问题
出錯	5510 K了
出错	5510 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3090 【K】	3090 Kの記事:
""", '剩': """
剩余	5481 K字数
剩餘	5481 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5430 K	5466 K
""", '動': """
動画	3054 【K】	3056 K:	3056 【K】	3071 Kプレーヤーを読み込	3071 Kプレイヤーを読み込	3090 【Kを見る】
""", '升': """
升級	5466 K
升级	5466 K
""", '原': """
原文	5470 K刊于	5470 K刊於
""", '参': """
参与	5450 K我们的
参考	74 Kになった	3054 K:
""", '參': """
參與	5450 K我們的
""", '发': """
发现	9 K错误	49 K文章	49 K有误	5449 K错误
发生	5510 K错误
""", '取': """
取材	3064 K・文	3064 K・執筆
""", '另': """
另请	5421 K参阅
""", '可': """
可以	5431 K在x上
可自	73 K由转载
""", '合': """
合わ	3054 Kせて読みたい:
合成	3071 K音声で読み上げ	3071 K音声による読み上げ
""", '同': """
同场	5421 K加映:
同場	5421 K加映:
""", '問': """
問問	5446 K我們的ai
問題	3123 Kが発生しました
""", '喜': """
喜欢	74 K这篇	5389 K作者	5389 K这篇文章
喜歡	74 K這篇	5389 K作者	5389 K這篇文章
""", '執': """
執筆	3064 K:	3064 K/
""", '報': """
報名	5454 K參加
""", '填': """
填写	5450 K问卷
填寫	5450 K問卷
""", '如': """
如发	5449 K现
如有	5432 K线索	5432 K線索	5441 K新聞線索,	5441 K新聞線索請
如果	5432 K您有相关线索	5432 K你掌握	5432 K您掌握	5438 K您有
如發	5449 K現
""", '官': """
官方	5410 K微信:	5410 K微信公众号:
""", '審': """
審校	5439 K:
""", '对': """
对本	78 K文有疑问
""", '广': """
广告	91 K:	91 【K】
""", '広': """
広告	91 K:	91 【K】
""", '廣': """
廣告	91 (K)
""", '延': """
延伸	5421 K閱讀	5421 K阅读	5421 K閱讀:	5421 【K閱讀】	5424 【K閱讀】	5424 【K阅读】	5471 K阅读:
""", '开': """
开启	5403 K通知	5403 K推送通知
""", '引': """
引用	3064 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5424 K/	5471 K:
影音	5424 K/	5424 【K】	5471 K:
""", '役': """
役に	74 K立った
""", '往': """
往下	5471 K看更多:
""", '微': """
微信	5403 K扫	5410 K公众号:
""", '您': """
您对	5448 K这篇文章
您對	5448 K這篇文章
您有	5432 K线索
您的	32 K评论
您覺	5448 K得這篇
您觉	5448 K得这篇
您认	71 K识
您试	64 K过
""", '情': """
情報	46 K提供は編集部
""", '感': """
感謝	5400 K您的訂閱
感谢	5400 K您的订阅
""", '打': """
打开	15 K	5403 K微信
打賞	5389 K作者
打赏	5389 K作者
""", '扩': """
扩展	5421 K阅读:
""", '扫': """
扫一	5403 K扫
扫描	5403 K二维码关注	5430 K
扫码	5430 K
""", '投': """
投票	5450 K:
投稿	32 Kは
""", '报': """
报名	5454 K参加
报料	46 K热线	46 K电话	46 K微信	46 K请
""", '按': """
按讚	5430 K追蹤
""", '掃': """
掃一	5403 K掃
""", '採': """
採訪	5439 K撰文:
""", '推': """
推荐	5421 K阅读	5421 K阅读:	5424 K阅读:
推薦	5421 K閱讀:	5424 K閱讀:
""", '提': """
提供	3064 K:
""", '摘': """
摘要	5446 K由
""", '撰': """
撰文	5439 K:
撰稿	5439 K:
""", '支': """
支持	5464 K
""", '收': """
收听	3 K	5459 K我们的播客	5459 K我们的节目
收聽	3 K	5459 K我們的播客	5459 K我們的節目
""", '文': """
文/	3064 K
文:	3064 K
文・	3064 K
文字	3075 Kサイズ	3075 Kの大きさ
文章	49 K有误	5439 K来源:	5449 K有误	5449 K有誤
""", '新': """
新聞	46 K爆料	5432 K線索
新闻	46 K热线	46 K报料	46 K爆料	5432 K线索热线	5432 K线索
""", '暂': """
暂无	37 K评论
""", '更': """
更多	5421 K:	5421 K新聞:	5421 K內容:	5421 【K新聞】	5421 K相關	5421 K阅读:	5421 K報導:	5421 K报道:	5424 【K新聞】	5424 【K新闻】	5470 K精彩内容	5470 K精彩內容	5470 K内容请	5470 K內容請	5470 K资讯请	5470 K資訊請	5470 K资讯,请	5470 K資訊,請
""", '最': """
最初	36 Kのコメント
""", '有': """
有効	3026 Kなメールアドレスを
有問	77 K題
有料	5432 K要爆
有疑	77 K问
有问	77 K题
""", '未': """
未经	5513 K授权不得转载	5513 K许可不得转载
""", '本': """
本主	81 K题已关闭
本内	5446 K容由ai
本图	5514 K片由ai
本报	46 K热线
本摘	29 K要	5446 K要
本文	29 K摘要	5439 (K作者	5439 K作者	5446 K摘要	5446 K由ai	5446 K由人工智能翻译	5446 K由人工智能生成	5446 K由人工智慧	5470 K章來自	5470 K转载自	5470 K轉載自	5470 K来自微信	5470 K来自公众号	5470 K来自:	5470 K來自:	5513 K受版权保护	5513 K受著作權保護	5513 K原载于	5513 K首发于	5513 K原刊於	5513 K首发于《	5513 K轉載自	5513 K转载自	5513 K轉載自《	5513 K转载自《	5514 K由ai	5514 K由人工智能	5514 K由 ai	5514 K由人工智慧	5514 K使用ai	5514 K经ai
本翻	5514 K译由ai	5514 K译由人工
""", '来': """
来发	36 K表第一
来源	5439 K:
""", '校': """
校对	5439 K:
""", '構': """
構成	3064 K・文
""", '次': """
次に	3054 K読む:
次の	3090 Kページ:	3090 【K記事】
次ペ	3090 Kージ:
""", '欢': """
欢迎	14 K关注	73 K转载	5430 K加入	5431 K在	5431 K关注	5432 K提供线索	5432 K投稿	5441 K提供照片	5441 K提供新闻线索	5441 K爆料:
""", '歡': """
歡迎	14 K追蹤	73 K轉載	5430 K加入	5431 K在	5432 K提供線索	5432 K投稿	5441 K提供照片	5441 K提供新聞線索	5441 K爆料:
""", '正': """
正し	3026 Kいメールアドレスを
""", '此': """
此主	81 K题已自动关闭
此图	5514 K片由ai
此摘	5446 K要	5514 K要由ai	5514 K要由 ai
""", '测': """
测一	5450 K测:
""", '測': """
測一	5450 K測:
""", '点': """
点击	5421 K查看	5421 K阅读:	5459 K观看视频	5459 K收听本	5459 K收听节目	5459 K收听完整
点我	5430 K加入
""", '熱': """
熱門	5471 K新聞:
""", '爆': """
爆料	46 K热线	46 K電話	46 K專線	5432 K请	5432 K請
""", '版': """
版权	5513 K声明:	5513 K所有,	5513 K所有 ©
版權	5513 K聲明:	5513 K所有,
""", '特': """
特集	3056 K:	3056 【K】
""", '用': """
用微	5403 K信扫
""", '画': """
画像	3054 【K】	3090 【Kを見る】	3124 K#/#	3124 K #/#	3124 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	49 K错误
""", '發': """
發現	9 K錯誤	49 K有誤	5449 K錯誤
發生	5510 K錯誤
""", '皆': """
皆さ	38 Kんはどう
""", '相': """
相关	5421 K阅读	5421 K新闻	5421 K报道:	5421 K阅读:	5424 【K报道】	5424 K报道:	5471 K新闻:	5471 K文章:
相關	5421 K新聞	5421 K報導	5421 【K新聞】	5421 K閱讀:	5424 【K報導】	5424 K報導:	5471 K新聞:	5471 K文章:	5471 K報導:
""", '看': """
看更	5421 K多:	5424 【K多】
""", '確': """
確認	5400 K信已寄至	5400 K信已寄到	5400 K信已寄送
""", '立': """
立即	5430 K加入	5450 K报名	5450 K報名
""", '筆': """
筆者	3064 Kプロフィール
""", '編': """
編輯	5439 K:
編集	46 K部への情報提供
""", '线': """
线索	5432 K征集
""", '编': """
编辑	5439 K:	5439 (K:
""", '聽': """
聽我	5459 K們的podcast
""", '自': """
自動	3071 K音声で読み上げ
""", '著': """
著者	3064 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	74 K有用
""", '觀': """
觀看	5459 K上方影片
""", '观': """
观看	5459 K上方视频
""", '视': """
视频	5471 K:
""", '觉': """
觉得	74 K有用
""", '訂': """
訂閱	5400 K成功	5466 K	5477 K本報	5477 K我們	5477 K本刊
""", '記': """
記事	9 Kの誤り	3046 Kの間違いを見つけ	3046 Kの誤りを見つけ	3046 Kに関するお問い合わせ	3046 Kへのご意見	3081 Kの誤り	3081 Kに誤り
記者	3064 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	64 Kてみ
""", '詳': """
詳し	3054 Kくはこちら
""", '誤': """
誤り	49 Kを見つけ	49 Kにお気づき	3046 Kにお気づき
誤字	9 K	49 K脱字
""", '読': """
読者	3095 【Kプレゼント】	3095 Kプレゼント
""", '請': """
請作	5389 K者喝
請我	5389 K喝杯咖啡	5389 K們喝杯咖啡
請支	5464 K持
請至	5400 K信箱
請輸	5400 K入正確的電子	5400 K入有效的電子
""", '讚': """
讚賞	5389 K作者	5389 K支持
""", '订': """
订阅	5400 K成功	5466 K	5477 K本报	5477 K我们	5477 K本刊	5477 K本公众号	5477 K手机报
""", '评': """
评论	7 K	32 K
""", '试': """
试过	64 K了吗
""", '该': """
该主	81 K题已关闭
""", '请': """
请作	5389 K者喝
请到	5400 K邮箱
请我	5389 K喝杯咖啡	5389 K们喝杯咖啡
请支	5464 K持
请输	5400 K入正确的邮箱	5400 K入有效的邮箱	5400 K入有效的电子
""", '責': """
責編	5439 K:
""", '資': """
資料	5439 K來源:
""", '質': """
質問	77 Kは	77 Kがある方は
""", '贊': """
贊助	5464 K
""", '责': """
责任	5439 K编辑:	5439 (K编辑
责编	5439 K:
""", '赞': """
赞助	5464 K
赞赏	5389 K作者	5389 K支持
""", '転': """
転載	73 K歓迎	73 K自由	73 K可
""", '轉': """
轉載	73 K請註明
""", '转': """
转载	73 K请注明
""", '还': """
还可	5481 K输入
""", '这': """
这个	5447 K摘要
这段	5447 K摘要
这篇	10 K文章	57 K调查	57 K报道	5447 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5447 K摘要
這篇	5447 K文章
""", '連': """
連載	3056 K:
""", '還': """
還可	5481 K輸入
""", '采': """
采写	5439 K:
""", '長': """
長按	5430 K
""", '长': """
长按	5430 K
""", '開': """
開啟	5403 K通知	5403 K推播通知
""", '間': """
間違	49 Kいを見つけ	49 Kいにお気づき
""", '関': """
関連	3054 K記事	3054 K記事:	3054 【K記事】	3054 K:	3054 【K】	3056 K動画:	3056 K特集:	3090 【K写真】
""", '閱': """
閱讀	5421 K更多
""", '问': """
问问	5446 K我们的ai
""", '阅': """
阅读	5421 K更多
""", '面': """
面白	74 Kかった
""", '首': """
首頁	103 K>	103 K＞	103 K >	103 K '
首页	103 K>	103 K＞	103 K >	103 K '
""", '馬': """
馬上	5450 K報名
""", '马': """
马上	5450 K报名
""", '點': """
點我	5430 K加入
點擊	5421 K查看	5421 K閱讀:	5459 K觀看影片
""", '같': """
같이	3181 K 보기:	3283 K 읽으면 좋은 기사	3283 K 읽으면 좋은 글
""", '관': """
관련	3181 K 기사:	3219 K 기사 :	3219 [K 기사]	3219 K 기사-
관련기사	3181 K	3181 K:	3181 [K]	3219 K :
""", '광': """
광고	91 K:	91 [K]	91 (K)	3247 K 차단을 해제
광고차단을	3247 K 해제
""", '괜': """
괜찮아요	3171 K, 웹으로	3171 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	77 K 점은	77 K 점이
""", '기': """
기계음으로	3204 K
기사	3 K 듣기	46 K 제보	3202 K #줄 요약	3209 K 주소가 복사
기사에	78 K 대해 궁금	3212 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3219 K 기사:
""", '당': """
당신의	3211 K 선택은
""", '댓': """
댓글	7 K
댓글은	32 K
댓글이	7 K
""", '더': """
더	3181 K 읽기:
더보기	3181 [K]	3181 K:
""", '도': """
도움이	74 K 되셨다면
""", '독': """
독자	3211 K 설문에	3211 K 설문조사에
""", '드': """
드셔	64 K 보셨나요
""", '링': """
링크가	3209 K 복사되었습니다	3209 K 복사됐습니다
""", '만': """
만들어	64 K 보셨나요
""", '많': """
많이	3219 [K 본 기사]
""", '모': """
모바일	3171 K 웹으로 볼게요	3171 K 웹으로 계속
모바일웹으로	3171 K 볼게요
""", '문': """
문제가	3259 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3202 K 요약은
본문	3209 K url 복사
""", '사': """
사진	3260 K #/#	3260 K # / #
사진출처	3225 K:
""", '생': """
생성형	3202 K ai가 요약
""", '선': """
선택	3257 (K) 개인정보	3257 [K] 개인정보	3257 (K) 광고성	3257 [K] 광고성
""", '설': """
설문에	3211 K 참여하세요
""", '아': """
아직	37 K 댓글
""", '애': """
애드블록을	3247 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3211 K 어떻게 생각
여러분의	38 K 생각
""", '영': """
영상	3181 [K]
""", '오': """
오류가	3259 K 발생했습니다
오류를	9 K
오타가	49 K
오타를	49 K
오탈자가	49 K
오탈자를	49 K
""", '원': """
원활한	3247 K 이용을 위해	3247 K 서비스 이용을 위해
""", '웹': """
웹으로	3171 K 볼게요
""", '유': """
유익했다면	74 K
""", '이': """
이	10 K 기사	29 K 요약은	57 K 취재에는	57 K 기사에는	81 K 주제는 닫혔	3202 K 요약은 ai	3202 K 요약이 도움	3202 K 기사는 인공지능	3202 K 기사는 ai	3202 K 번역	3204 K 음성은 ai	3212 K 기사가 도움이	3212 K 기사를 어떻게	3212 K 뉴스에 대한 의견	3212 K 기사에 대한 의견
이미지	3260 K #/#	3260 K # / #
이번	31 K 달 마지막 무료 기사
이슈	3219 [K]
이어	3181 K 읽기:
""", '인': """
인공지능	3204 K 음성으로	3204 K(ai) 음성
인기기사	3219 [K]
""", '일': """
일시적인	3259 K 오류가
""", '자': """
자료출처	3225 K:
""", '잘': """
잘못된	49 K 내용
""", '재': """
재미있게	74 K 읽으
""", '제': """
제보	46 K 전화	46 K 메일
제보하기	46 K
""", '주': """
주변에	71 K
주소가	3209 K 복사되었습니다
""", '지': """
지금	3232 K 플레이:
""", '질': """
질문은	77 K
""", '첫': """
첫	36 K 댓글	36 K 번째 댓글
""", '추': """
추천	3181 K 기사:
추천기사	3219 [K]
""", '출': """
출처	3225 K:	3225 K :
출처를	73 K 밝히면	73 K 밝히고
""", '카': """
카카오톡	14 K	46 K 제보
""", '페': """
페이지	3260 K #/#
""", '필': """
필수	3257 (K) 개인정보	3257 [K] 개인정보	3257 (K) 이용약관	3257 [K] 이용약관
""", '함': """
함께	3181 K 볼 만한 기사:	3181 K 보면 좋은 기사:	3219 [K 읽기]	3283 K 읽으면 좋은 기사	3283 K 읽으면 좋은 글	3283 K 보면 좋은 기사
""", '핫': """
핫클릭	3219 [K]
""", '해': """
해	64 K 보셨나요
""", '홈': """
홈	103 K>	103 K >	103 K '
""", '화': """
화보	3181 [K]
"""}

CONTAINS = {',': """
,说:	5538 K
""", '@': """
@我	67 K
""", 'a': """
abonați	85 K-vă	4261 K-vă	4265 K
abonații	55 K pot	4262 K noștri
abonează	85 K-te	4139 K-te pentru	4146 K-te pe youtube	4261 K-te
abonné	55 en tant qu'K	2124 pas encore K	2127 déjà K	2130 en tant qu'K
abonnés	2124 réservé à nos K	2127 réservé aux K	2321 nos K	2324 K
abonējiet	85 K	3426 K
actualisé	115 cet article a été K
actualité	2141 l'essentiel de l'K	2155 suivez l'K	2155 suivez toute l'K	2155 retrouvez toute l'K	2190 couvre l'K
actualizată	115 știrea a fost K
acționari	4224 fără K
adatkezelési	2581 K tájékoztató
adhérent	85 devenez K
adhérez	85 K
admitió	1779 K
adomány	2695 K
adományoddal	2691 K
adományok	2695 K
adományozz	2691 K
adományozzon	2610 K itt
advirtió	1779 K
adód	2693 K #
adója	2610 K #
adăugat	4264 a K
affichée	65 e-mail ne sera pas K
affiliatelänkar	42 K	79 K	4808 K	4840 K
affilié	42 lien K	79 lien K
affiliés	42 liens K	79 liens K
affirmé	2323 a K
afiliación	42 enlaces de K	79 enlaces de K
afirmó	1779 K
afișată	65 email nu va fi K
agregó	1779 K
aicināja	3429 K
aizsargātas	3368 visas tiesības K
aiškino	3361 K
ai가	3264 K 작성	3264 K 생성	3264 K 요약	3264 K 번역
ai로	3264 K 작성	3264 K 생성
ai를	3264 K 활용해
ajouté	2323 a K
ajută	4261 K-ne
ajánld	2691 K fel
aktualizovaný	115 článok bol K
aktualizován	115 článek byl K
aktérů	115 jména K
alkalmazás	2574 töltsd le az K
alkalmazásban	2608 az K
alkalmazást	2608 K
alkalmazásunk	2692 K
alkalmazásunkat	2574 töltse le K
alkalmazásunkban	89 K
alăturat	4163 s-a K echipei
alăturați	56 K-vă
alătură	56 K-te lor	56 K-te
améliorer	2216 aidez-nous à K
analytička	556 je K
anhören	4 artikel K	4 text K	4 beitrag K	930 jetzt K:
anketě	576 naší K	576 v K
ankietę	40 naszą K	110 K	3844 naszą K	3844 krótką K
ankstesnėje	115 K versijoje
anmäl	4889 K dig till vårt	4889 K dig till våra
anmäla	4755 genom att K dig	4803 genom att K dig
annoncé	2323 a K
annoncør	752 betalt af en K	752 betalt af K
annonslänkar	42 K	79 K	4808 K	4840 K
annonsör	4819 betalt av en K	4819 betald av en K
annonsør	3714 betalt av en K
anterioară	115 versiune K a
antérieure	115 version K de cet
anunció	1779 K
anunțat	4264 a K
använder	4770 vi K cookies	4771 K kakor
anúncio	4027 após o K	4027 depois do K
anúncios	75 sem K	4127 sem K
apelował	3938 K
apelowała	3938 K
aplicació	89 a la nostra K
aplicación	89 en nuestra K	1601 descarga la K	1601 descarga nuestra K
aplicația	89 în K noastră	4147 descarcă K	4261 descarcă K noastră	4261 descarcă gratuit K	4261 descarcă K și	4262 K noastră
aplikacją	89 z naszą K
aplikację	3797 pobierz naszą K	3798 pobierz K	3798 ściągnij K	3867 naszą K
aplikací	89 s naší K
aplikácii	89 v našej K	4563 našej K
aplikáciu	4563 mobilnú K	4563 K
aportació	513 la teva K
aportación	1647 tu K	1681 haz tu K
apoyá	1776 K
applikációnk	2608 K
applikációnkat	2608 K
applikációnkban	89 K
apsolīja	3429 K
apóyanos	1647 K	1776 K
apóyenos	1647 K	1776 K
apúntate	1572 K a	1594 K a nuestra	1594 K gratis	1776 K gratis
apărat	4264 s-a K
arkadaşina	54 K gönder
arkadaşiniza	54 K gönderin
arkadaşinla	5028 bir K paylaş
artykuł	17 darmowy K	23 cały K	3785 podoba ci się ten K	3845 nasz K do końca	3865 ostatni darmowy K	3936 ten K
artykułu	115 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1573 te ha gustado este K	1584 regala este K	1584 regalar este K	1590 último K gratis	1590 te queda # K	1684 y lee este K	1765 K	1766 #% del K	1766 # % del K	1766 #% de este K	1766 # % de este K	1777 este K
artículos	17 K gratis	1590 K gratis este mes	1590 te quedan # K	1590 límite de K	1765 K
aseguró	1779 K
associés	2164 cookies K à ce contenu
assuré	2323 a K
asszisztensünk	68 virtuális K
asumă	35 nu își K
atsiųsime	62 K jums
ausgewählt	988 produkte unabhängig K
autentificați	27 K-vă	4132 trebuie să vă K
autentifică	27 K-te	4139 K-te pentru
autorização	4006 sem K prévia e expressa
autorką	3836 kontakt z K
autorská	558 K práva
avertizează	4264 K
avísanos	1776 K
ayúdanos	1647 K	1776 K a
açikladi	5113 K
açin	5028 K
añadió	1779 K
año	1778 al K
""", 'b': """
bağirdi	5113 K
bağirdilar	5113 K
bağiriyor	5113 diye K
bağiriyordu	5113 K
bağiş	5110 K yap	5114 K
bağişiniz	5110 K
bağlantilari	79 satiş ortakliği K	5021 satiş ortakliği K
başlayan	5027 tl'den K
başvurun	5028 K
behält	34 K sich vor	34 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4744 vi K ditt stöd	4889 vi K din hjälp
beiträge	63 neue K per mail	1060 K
beiträgen	1060 K
bekapcsolása	2574 értesítések K
beløb	820 fast K
beløp	3779 gi et K	3781 fast K
bemängeln	1072 K
bemängelt	1072 K
benötigen	0 hilfe K
berätta	72 K för oss	72 K din
berättade	4892 K
berättar	4892 K
berørt	1 hvis du er K
bestätigen	850 K sie ihre
bestätigungslink	979 K
bestätigungsmail	850 K	979 K
betalvägg	4893 K
bezpečí	116 linka K	116 linku K
bezplatný	598 poslední K článek	4557 náš K webinár	4582 posledný K článok
bezplatných	4568 K článkov
bezpłatna	112 K wycena
bezpłatne	3850 K konto
bezpłatny	3841 nasz K webinar	3865 ostatni K artykuł
bezpłatnych	3850 limit K
beágyazott	2650 egy K tartalom látható	2650 egy K tartalom található
beállításai	2649 cookie-K miatt
beállítások	2649 cookie-K miatt	2649 cookie K miatt	2649 süti K miatt
beğendiyseniz	5111 bu haberi K	5111 bu yaziyi K
biết	5384 cho K
blokovač	630 K reklam
blokování	547 K reklam	630 K reklam
blokującego	3899 programu K reklamy
blokującej	3899 wtyczki K reklamy
blokujący	3899 program K reklamy
blokującą	3899 wtyczkę K reklamy
blokátor	630 K reklam
bohaterów	115 imiona K
boletín	83 el K	83 al K	83 nuestro K	1594 recibe el K	1594 nuestro K	1599 K diario	1776 recibe el K	1777 nuestro K	1780 K
boîte	84 dans votre K mail	84 dans ta K mail	84 dans votre K	2135 dans votre K mail	2135 dans votre K e-mail
brezplačen	4686 zadnji K članek
brezplačne	4673 K članke
brezplačni	4666 naš K webinar	4686 zadnji K članek
brezplačnih	4673 K člankov
bronił	3938 K się
brzmiał	3938 K
brzmiała	3938 K
brzmiało	3938 K
butlletí	436 subscriu-te al K	436 el nostre K	514 el nostre K	517 K
buzdított	2694 K
buzdította	2694 K
buzón	84 en tu K	1597 en tu K
bájate	1776 K la app
báo	5302 là nhà K
bölümünde	90 yorum K
bönföll	4892 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4892 K
bønfaldt	821 K
bønn	3631 vi har en K til deg
bønnfalt	3782 K
bústia	459 a la teva K
bülten	5017 e-K	5114 K
bültene	4968 K abone	4968 K kayit	4968 K kaydol
bülteni	5017 haber K
bültenimiz	83 K	5111 K
bültenimize	83 K	83 e-K	4968 K	5110 K	5111 K
bültenine	5017 K
błagał	3938 K
błagała	3938 K
bạn	54 gửi cho K bè	5276 hộp thư của K	5321 sự ủng hộ của K	5381 mời K	5381 cần sự ủng hộ của K	5381 nhờ sự ủng hộ của K
bằng	5331 K văn bản của báo
""", 'c': """
caffè	2882 un K
café	59 me paga um K	1648 un K	1681 un K al mes	2193 un K
caractères	2216 limitées à # K
catedrática	1644 es K
catedrático	1644 es K
celého	526 pro čtení K
cercetătoare	4163 este K
cercetător	4163 este K
changés	115 prénoms ont été K
chaîne	2321 notre K
chefredaktör	4793 är politisk K	4793 är K
chefredaktør	729 er K
chuyện	5300 bạn có câu K
chép	5295 cấm sao K bài	5331 mọi sao K
chính	115 đính K	5285 K sách bảo mật
chúng	43 nhắn cho K tôi	43 viết cho K tôi	43 liên hệ với K tôi	43 gửi cho K tôi	43 gửi về cho K tôi	43 kể cho K tôi	43 chia sẻ với K tôi	44 phóng viên của K tôi	62 K tôi gửi bạn	62 K tôi gửi đến bạn	62 K tôi gửi tới bạn	72 nhắn cho K tôi	72 viết cho K tôi	72 gửi cho K tôi	72 gửi về cho K tôi	72 kể cho K tôi	72 chia sẻ với K tôi	72 hãy kể với K tôi	72 kể với K tôi	5276 bản tin của K tôi	5279 theo dõi K tôi	5300 cho K tôi qua	5300 liên hệ với K tôi qua	5300 hãy liên hệ với K tôi	5381 ủng hộ K tôi	5381 K tôi cần sự giúp đỡ	5381 giúp K tôi	5381 theo dõi K tôi	5381 hãy gửi cho K tôi	5381 hãy liên hệ với K tôi	5381 hãy báo cho K tôi	5382 K tôi trên	5382 của K tôi	5382 cho K tôi
chọn	5381 hãy bình K
cikkből	2688 K #
cikkéből	2688 K #
cikkünk	2692 minden K
cikkünkhöz	2692 minden K
collecté	2138 est K par
collectée	2138 est K par
collectées	2138 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	90 nos K	3982 os K são exclusivos para	3982 K são exclusivos para assinantes	3988 nos K
comentó	1779 K
comisión	1670 recibir una K
comissió	454 rebre una K
comissão	4026 receber K	4026 receber uma K
commerciële	3531 K partner
communauté	2201 K whatsapp	2201 K signal
compártela	28 K	54 K
compártelo	28 K	54 K
comunità	2913 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2323 a K
condiții	4150 termeni și K
confidentialité	2168 politique de K
confidențialitate	4150 politica de K
conférences	2190 est maître de K
connecté	2170 vous devez être K
contactați	43 K-ne	72 K-ne
contactează	43 K-ne	72 K-ne
conteúdo	11 este K	11 K externo	3953 acesse todo o K	4016 ao exibir este K	4016 ao ver este K
contribuição	4008 com a sua K	4126 sua K é essencial
contáctanos	43 K
contáctenos	43 K
contém	115 K cenas
contó	1779 K
conversación	1622 participar en la K
conținut	11 acest K	4139 K doar pentru abonați
conținutului	4159 preluarea K
cookieinställningar	4768 K	4795 K
corespondentă	4163 este K
corrección	115 K:
correção	115 K:
corrigé	115 article a été K
creează	4261 K un cont pentru a citi
csatornájára	2598 viber-K
csatornánk	2692 K
csatornánkhoz	2598 telegram-K	2598 whatsapp-K
csatornánkra	2598 youtube-K	2691 iratkozz fel K	2691 iratkozzon fel K
csábított	2694 K
cuéntanos	43 K	72 K	1622 K en	1776 K
cuéntenos	43 K	72 K
czytać	3791 aby K dalej	3791 żeby K dalej	3935 chcesz K dalej
czytelników	41 naszych K	3845 opiniami K	3856 z wpłat K	3856 dzięki wsparciu K	3873 K	3936 naszych K	3936 z wpłat K
câmpurile	65 K cu steluță
cântau	4264 K
címével	2633 e-mail-K
código	111 con el K	111 usando el K	111 com o K
cùng	56 hãy tham gia K họ
của	5305 là cây bút K	5382 độc giả K
""", 'd': """
danişmanliği	5022 yatirim K kapsaminda değildir	5022 yatirim K hizmeti
daní	4573 # % z K	4573 #% z K
darbą	3359 mūsų K
darowiznę	3789 przekaż K	3935 przekaż nam K	3935 przekaż K na
datenschutzerklärung	876 unserer K	1070 unserer K	1070 unsere K
datenübertragung	918 der K zu
dați	67 K-mi tag
debatindlæg	730 send dit K	730 skrive et K
debatredaktør	729 er K
debattredaktør	3687 er K
debattør	729 er K
declaró	1779 K
decía	1779 K
demandé	2323 a K
denmişti	5113 K
denunció	1779 K
dependență	93 jocurile de noroc pot crea K
descrições	115 contém K
descárgate	1601 K la	1601 K nuestra
destekçimiz	5028 K olun	5110 K olun
desteğiniz	5110 K
desteğinizle	5111 K
desteğiyle	21 okurlarin K	5003 yapay zeka K	5019 K ayakta	5033 yapay zeka K
değildir	35 sorumlu K
değiştirildi	115 isimler K
değiştirilmiştir	115 isimler K
difficoltà	0 in K
difícil	116 passar por um momento K
dilediğin	5107 K zaman iptal
dilediğiniz	5107 K zaman iptal
dimineață	20 în fiecare K
diskutovať	4562 K môžu
disponível	3964 K no google play
doação	3949 faça uma K	4008 sua K	4126 sua K	4126 faça uma K	4130 K
doações	4130 K
dodał	3938 K
dodała	3938 K
dodává	669 K
događaj	4457 naš K
domagał	3938 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	513 fes una K	517 K
donación	1579 haz una K	1579 tu K	1647 tu K	1647 una K	1776 tu K	1776 haz una K	1780 K
donația	4261 K ta
donație	4261 fă o K	4265 K
donații	4265 K
donează	95 K cât poți	4261 K acum
doplněn	115 článek byl K
doporučil	669 K
doporučila	669 K
doporučovala	669 K
dopuštenja	4468 bez K
doradzał	3938 K
dorzuć	3935 K się
dostawać	3866 chcesz K
dostávajte	4588 K
dostávat	599 chcete K	627 chcete K zprávy
dostávať	4583 chcete K
dostávejte	605 K
dostęp	85 kup K	3791 masz już K	3850 pełny K do	3850 wykup K	3935 kup K
dostępny	3791 artykuł K tylko
dotazník	110 K	577 krátký K	4561 krátky K
dotazníka	4561 nášho K
dotazníku	576 našeho K	577 krátkého K
dowolną	3937 K kwotą
dočtete	586 více se K
dołóż	3935 K się
dołącz	56 K do nich	56 K	3803 K do nas na	3935 K do nas	3935 K do grona	3935 K do nich
drastické	115 obsahuje K
draudžiama	3305 K kopijuoti	3305 be leidimo K	3305 be sutikimo K
draudžiamas	3326 be leidimo K
dueños	1714 sin K	1714 ni K
dumneavoastră	12 browserul K
duyệt	12 trình K của bạn
działać	3936 K dalej
dziennikarką	3837 jest K	3914 jest K
dzięki	3936 K wam	3936 K tobie
dziękujemy	3847 K za zapisanie	3847 K za zapis	3935 K, że nas czytasz
där	47 var du K
dåligt	0 mår K	0 mår du K
débloquer	2127 pour K
déclare	2323 K
déclaré	2323 a K
découvrez	2124 K nos offres	2320 K nos offres
déductible	2118 K des impôts	2118 K à #	2322 K
déjanos	8 K tu	82 K tu correo
déjenos	82 K su correo
dénonce	2323 K
déplore	2323 K
déposés	2206 des cookies seront K
désabonner	2135 K à tout moment	2139 K à tout moment	2139 vous K en cliquant
désactiver	2162 K adblock
désactivez	2162 K adblock
désinscription	2139 K à tout moment
désinscrire	2139 K à tout moment	2141 vous K à tout moment
détresse	0 en K
díky	667 K vám
dôvery	116 linku K
dömde	4892 K
dømte	821 K	3782 K
düzeltme	115 K:
děkujeme	666 K, že nás čtete
dřívější	115 K verzi článku
důvery	116 linka K
dụng	5281 tải ứng K	5381 tải ứng K của	5381 hãy tải ứng K	5381 tải ngay ứng K
""", 'e': """
edellyttää	2039 K tunnusta
editörlerimize	44 K
editörüdür	5000 K
editörün	115 K notu
egyetért	48 K?
egyetértesz	48 K?
együttműködésében	2687 K készült
elaboración	1670 no ha participado en la K
electrònic	436 el teu correu K
electrónico	65 correo K no se mostrará	1597 tu correo K	1622 tu dirección de correo K no será publicada
elemző	2601 K
elküldjük	62 K neked	62 K önnek
elolvasásához	2567 a teljes cikk K
elsőként	2609 értesülj K
előfizetés	2695 K
előfizető	2567 már K	2691 legyen K
előfizetőink	55 K	2567 K olvashatják	2612 K számára	2692 K
előfizetők	55 az K	2623 csak K	2695 K
előfizetőknek	2568 csak K	2623 K szól
előfizetőként	55 K
előfizetőnktől	2633 K
emlékeztetett	2694 K
emoțional	115 pot afecta K
endereço	3982 seu K de email não será
engedély	2616 K nélkül tilos
engedélyezze	2580 K a javascript
engedélyezése	2650 tartalmainak K	2650 tartalmak K
engedélyhez	2616 K kötött
enkät	40 vår K	110 K
enquête	40 notre K	40 onze K	58 mois sur cette K	58 mois à cette K	58 mois pour cette K	115 pour cette K, nous	2321 cette K	3547 onze korte K	3547 onze K
enquêtent	2321 K pour vous
enquêtes	2321 nos K
ensimmäinen	2104 K kuukausi
enthält	918 dieses element K daten
entraînement	53 K d'ia
entrée	2269 ctrl+K	2269 ctrl + K
enviáselo	54 K
envíala	54 K
envíalo	54 K
envíanos	1776 K
epizódu	4559 K
erată	115 K:
ergänzt	115 text wurde K	115 artikel wurde K
erhvervsredaktør	729 er K
erhältlich	930 shop K	1008 im shop K
erişin	5028 K
erklärt	1072 K
erklärte	1072 K
erkände	4892 K
erzähl	43 K es uns	72 K es uns	72 K uns
erzählen	43 K sie uns	43 K sie es uns	72 K sie uns	72 K sie es uns	1069 K sie es weiter
erzählt	72 K uns	1072 K
erzählte	1072 K
escribió	1779 K
escríbanos	43 K	72 K
escríbenos	43 K	72 K	1622 K a	1776 K
estimé	2323 a K
estás	1573 ya que K aquí	1573 ya que K por aquí
etichetați	67 K-mă
etichetează	67 K-mă
etiquétame	67 K
etiquétanos	67 K
etkinleştir	4977 javascript'i K
evästeasetuksesi	1992 K
evästeasetuksiasi	2016 K
evästeasetuksissa	1992 K
evästeasetusten	1992 K
evästeasetustesi	1992 K
evästeet	2016 K	2041 K
evästeitä	1995 K
evästesuostumuksesi	1992 K
evästevalintasi	1992 K
evästevalintojesi	1992 K
existují	589 K díky
experiência	72 conte sua K
explicó	1779 K
expliqué	2323 a K
expérience	72 partagez votre K
extensión	1771 K máxima
externého	4553 K obsahu
externí	569 K obsah
externího	569 K obsahu	569 obsah z K
externý	4553 K obsah
""", 'f': """
favoritkälla	4789 K
faça	4126 K um pix
felelősséget	35 nem vállal K
felhasználása	2615 cikkek K csak	2615 cikk K csak	2615 tartalom K csak	2615 anyagok K csak
felhasználási	2581 K feltételek
felietonistką	3914 jest K
felietonistą	3914 jest K
feliratkozás	2569 K a hírlevélre	2569 hírlevél K
feliratkozásommal	2596 K
feliratkozással	2596 K
felkavaró	115 K
fictício	115 nome K
fictícios	115 nomes K	115 nomes são K
filmări	45 poze și K
filozófus	2601 K
folosește	4150 K cookie
folytatásához	2567 a cikk K
fordítóval	2605 gépi K
forintért	2612 havi # K
formulára	4566 odoslaním K
formulário	4126 inscreva-se no K
formuláře	582 odesláním K
forrásként	2597 kedvenc K
fortæl	72 K os
fortæller	821 K
fotoğraf	45 K ve video
fotoğraflarinizi	45 K
fotóidat	45 K	2584 küldd el K
fotóit	45 K	2584 küldje el K	2584 küldje be K
fotóját	2584 küldje el K
frissítettük	115 K a cikket	115 cikkünket K
frågade	4892 K
früheren	115 K version	115 K fassung
férjen	2691 K hozzá
följ	4762 K oss på	4889 K oss
förbehåller	34 K sig	34 K oss
förbehållna	4785 alla rättigheter K
fördere	1069 K
fördermitglied	85 werden sie K	946 werde K	946 werden sie K
fördern	1069 jetzt K	1069 K sie
föredragen	4789 K källa
föredragna	4789 K källa
föreslog	4892 K
författare	4793 är K och
förklarade	4892 K
förklarar	4892 K
förpliktelse	112 gratis och utan K
försvarade	4892 K sig
følg	694 K os på	818 K os	3652 K oss på	3779 K oss
første	742 K måned	820 K måned	3701 K måned	3781 K måned
førsteamanuensis	3678 er K
førstelektor	3678 er K
független	2565 támogassa a K	2692 K sajtó
főmunkatársa	2674 K
főszerkesztője	2603 K
""", 'g': """
gadā	3428 K
gazeteciliği	5111 bağimsiz K
gazeteciliğimiz	5111 K
gazetę	3876 kup K
gefällt	979 K ihnen, was sie	979 K dir, was du
gelmişken	4961 buraya kadar K
gespräch	115 K wurde gekürzt
geändert	115 namen K	115 name K	115 namen wurden K
geöffnet	882 wird in neuem fenster K
giovedì	20 ogni K
giáo	5302 là K sư
giúp	0 cần K đỡ	116 tìm trợ K ở đâu
giảng	5302 là K viên
glücksspiel	93 K kann süchtig machen
glücksspiele	93 K können süchtig machen
godišnje	4531 K
gridò	3010 K
gràcies	460 K a gent com tu	514 K a tu
grátis	4128 teste K
grâce	21 K à vous	111 K au code	2115 K à vos dons
gwiazdką	65 pola z K
gärna	4889 vill K höra från dig
går	672 før du K	3631 før du K
gåva	4744 ge en K i dag	4744 ge en K nu	4745 din K	4745 ge en K	4889 din K gör	4889 ge en K i dag	4893 K
gönderdik	5035 size bir e-posta K
gönderin	5028 K
gönderiyoruz	62 size K	62 sana K	62 yazilarini K
göndermeyiz	76 spam K
göra	4890 K mer
göre	5113 K
görün	5028 K
görünmeyecek	65 e-posta adresiniz K
görüntülerinizi	45 K
göster	5028 K
gösterilmeden	4991 kaynak K
gösterilmeyecek	65 e-posta adresiniz K
gösterilmez	65 e-posta adresiniz K
güncellendi	115 haber K	115 yazi K
güncellenmiştir	115 haber K
găsești	116 unde K ajutor
głosił	3938 K
głosiła	3938 K
głosiło	3938 K
głosuj	3861 K
głosujcie	3861 K
głównej	3852 na stronie K
gương	69 trang K
gửi	54 hãy K	5300 xin K về
""", 'h': """
használ	2580 cookie-kat K	2581 sütiket K
használat	2580 sütik K
hazardní	88 účastí na K hře
hazardných	88 účasťou na K hrách
heißt	1072 K es
helyesbítés	115 K
helyreigazítás	115 K
helyszínen	2584 ott volt a K?
hikâyeni	72 K bizimle
hikâyenizi	72 K bize
hinzufügen	910 bei google K
hirdették	2694 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2660 K
hirdetésblokkolót	2660 K
historią	72 podziel się swoją K
historička	556 je K
história	72 conte sua K
hjälp	116 här kan du få K	116 här får du K	116 här finns K	4796 K av ai	4820 K av ai	4889 K oss
hjälper	4889 din gåva K
hjælp	0 brug for K	116 her kan du få K	732 K af ai	732 K fra ai	753 K af ai	818 vi har brug for din K	818 K os
hjælper	818 dit bidrag K
hlásal	669 K
hlásala	669 K
hlásá	669 K
hovorí	4639 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2586 a K nem
hozzászólásokban	90 a K
hozzászólásokért	2586 a K
hozzátette	2694 K
hviezdičkou	65 polia s K
hvězdičkou	65 pole s K
hyödyntäen	2017 tekoälyä K
hágase	85 K socio
hájil	669 K se
hájila	669 K se
häng	4889 K med i
häufiger	910 bei google K
häusliche	0 K gewalt
hävdar	4892 K
håller	48 K du med	48 K du inte med	4827 läsare som K
hævder	821 K
hébergé	2164 ce contenu est K par
hình	115 có chứa K ảnh
híreinket	2633 K
hírekben	2574 a google K	2597 google K
hírlevelére	2596 K
hírlevelünk	83 K	2692 K
hírlevelünket	2596 K
hírlevelünkre	83 K	2569 K	2691 iratkozzon fel K	2691 iratkozz fel K	2692 K
hírlevél	2695 K
hírlevélre	83 K	2691 iratkozz fel a K	2691 iratkozzon fel a K
hó	2693 ft/K
hónap	2612 első K	2693 első K
hören	1003 K sie hier.
hører	3692 der du K
hükmetti	5113 K
hüüdis	1849 K
hüüdsid	1849 K
hľadať	116 kde K pomoc
hűségidő	2623 K nélkül
hồng	5330 nhận hoa K
""", 'i': """
iecienītāko	3376 K avotu
iepriekšējā	115 K versijā
ifølge	821 K	3782 K
ihtiyaç	0 yardima K
illimité	2130 accès K	2225 en K
imágenes	45 tus K	115 contiene K
incorporó	1644 se K a
independentă	4262 presa K
independência	4127 a K
indicó	1779 K
indiqué	2323 a K
indrømmede	821 K
indrømmer	821 K
indépendance	2321 notre K
indépendant	2114 soutenez le journalisme K	2321 journalisme K	2321 média K
indépendante	2222 la presse K a	2321 presse K	2321 information K
información	1610 sigue toda la K	1610 siga toda la K	1644 cubre la K	1777 esta K
informację	3836 wyślij K
informações	115 com K de
informațiilor	4159 preluarea K
informováni	627 chcete být K
informó	1779 K
informē	3429 K
ingresá	82 K tu correo
innehåll	4771 externt K	4795 externt K
innehåller	115 K spoilers
innehållet	11 K
innrømmer	3782 K
innrømmet	3782 K
inquiète	2323 s'K
inquérito	40 nosso K
inscrição	3958 cancelar a K
inscríbete	1572 K
inställningar	4768 cookie-K	4768 dina K för cookies	4768 dina K för kakor
insändare	48 K	4794 skicka din K	4794 din K till	4794 skriva en K
intelektą	3313 dirbtinį K	3328 dirbtinį K
inteligencję	3858 przez sztuczną K
inteligencí	591 umělou K
intelligenciával	2605 mesterséges K készült	2625 mesterséges K
introduceți	82 K adresa de email
intégralité	2124 pour lire l'K
investigación	58 meses en esta K	58 meses a esta K	115 para esta K	1777 esta K
investigação	4127 esta K
investigație	4262 această K
investigațiile	4262 continua K
invítame	59 K a un café	59 K un café	1776 K a
invítanos	1776 K a
ismételgette	2694 K
istediğin	5107 K zaman iptal
istediğiniz	4967 K zaman iptal	5107 K zaman iptal	5112 K zaman iptal
izražavaju	4462 komentari K
içeriği	11 K
içeriğin	5002 harici K
içermektedir	115 sahneler K
išorinio	3311 K turinio
""", 'j': """
jautāja	3429 K
javascript가	3241 K
javascript를	3241 K
javasolják	2694 K
jelölj	67 K meg	67 K be
jelöljetek	67 K meg
jesteś	3785 skoro już tu K	3785 skoro tu K
ještě	638 zbývá K
jogász	2601 K
jugé	2323 a K
jurnalistă	4163 este K
jurnaliștii	44 K noștri	4194 K noștri îți trimit	4262 K noștri
jälgi	1846 K meid
jäljellä	2035 ilmaista juttua K	2099 K #%	2099 K # %	2099 #% K	2099 # % K
jäseneksi	85 liity K	2102 liity K
""", 'k': """
kanał	3936 nasz K
kannatusjäseneksi	2102 liity K
kanál	667 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4532 K
kedykoľvek	4538 odhlásiť sa môžete K
keresőben	2597 google-K
khoản	5273 bạn đã có tài K	5285 điều K sử dụng
không	48 K đồng ý?	65 email của bạn sẽ K hiển thị	76 K spam	5295 K sao chép bài viết	5295 K sao chép nội dung	5295 K sao chép lại
khẳng	5384 K định
kiabált	2694 K
kiabálta	2694 K
kiabálták	2694 K
kiegészítettük	115 a cikket K	115 cikkünket K
kifogásolja	2694 K
kirjeessä	2105 luki K
kiáltott	2694 K
kiáltotta	2694 K
kiáltották	2694 K
kiến	5316 ý K của bạn sẽ	5381 hãy gửi ý K	5381 vui lòng gửi ý K
kliknutím	582 K na
kolačića	4453 K	4483 K
kolačiće	4453 K	4483 K
kolačići	4453 K
komentować	8 K	3823 aby K
komentár	8 pridať K	4562 pridajte K
komentára	4562 pridanie K	4562 vloženie K
komentároch	90 v K
komentárov	90 do K
komentátor	567 je K	567 , K	646 , K
komentátorem	567 je K	646 je K
komentátorka	646 , K
komentátorkou	567 je K	646 je K	4551 je K
komentátorom	4551 je K
komentář	8 přidat K
komentáře	8 pro přidání K	578 vložení K	578 přidání K
komentářích	90 v K
komentářů	24 přidávání K se musíte	90 do K
kommentarsfältet	90 i K
kommentekért	2586 a K
kommenteléshez	8 K
kommenttikentässä	90 K
koneääni	2017 K
konferencję	3841 naszą K
konuştu	5113 diye K	5113 K
kopírovanie	4544 K obsahu bez	4544 K je zakázané
kopēšana	3375 K bez
korespondentką	3837 jest K	3914 jest K
korespondentė	3310 K
korábban	2632 K itt írtunk	2632 K ebben a cikkben írtunk
korábbi	115 cikkünk K
krzyczał	3938 K
krzyczała	3938 K
krzyknął	3938 K
krzyknęła	3938 K
krävde	4892 K
krævede	24 K felter er	821 K
krönikör	4793 är K	4867 är K
kulturalną	3845 K dyskusję
kulturredaktör	4793 är K	4867 är K
kulturredaktør	729 er K	799 er K	3687 er K	3760 er K
kumppanuuslinkkejä	79 K	2029 K
kvíz	576 náš K	4561 náš K
kvíze	4561 našom K	4561 v K
kvízu	576 našem K	576 v K
kyltissä	2105 luki K
kysyivät	2105 K
kávéra	59 hívj meg egy K	59 hívjon meg egy K	2693 K
käsitellään	115 jutussa K
käyttää	1993 tämä sivusto K
käyttöehdot	2024 hyväksyt K
képeidet	45 K
képeit	45 K
kérdezte	2694 K
kérdezték	2694 K
kérdőívet	110 K
kérdőívünket	40 K	110 K
kért	2694 K
kérte	2694 K
kérték	2694 K
kívánt	115 nem K
kóddal	111 a K
kódem	111 s K
kódom	111 s K
können	95 geben sie, was sie K	95 geben sie, so viel sie K	1069 K sie uns
könyörgött	2694 K
könyörögtek	2694 K
köszönjük	2691 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2574 K minket	2691 K minket
követelte	2694 K
követelték	2694 K
közgazdász	2601 K
közlése	2624 nélküli K tilos
közreműködésével	2687 K készült
közéjük	56 állj be K	56 álljon be K
közölte	2694 K
kúpte	4636 si K
küldd	54 K el
küldjük	62 K neked
küldünk	62 K neked
kündigte	1072 K an
künstlichen	934 K stimme vorgelesen	934 K stimme vertont
künstlicher	996 mithilfe von K
küpsised	1799 K
küpsistega	1799 K	1818 K
küsis	1849 K
kč	584 za # K	584 od # K	668 od # K
kļūsti	3426 K par
křičel	669 K
křičela	669 K
křičeli	669 K
kể	5384 K
""", 'l': """
labākie	3395 K raksti tavā
laiškas	3363 atviras K
lamentó	1779 K
lançait	2323 K
lasītu	3365 lai K tālāk
lasītāji	3427 mūsu K
lasītājiem	3427 mūsu K
lejupielādē	3426 K
lelkisegély	116 K
leverandør	3689 ekstern K
leverantör	4795 extern K
levél	2696 nyílt K
leído	1684 has K tus #
leírásokat	115 K tartalmaz
licencí	52 K cc	52 cc-K
licença	52 K cc
licența	52 K cc
lietotnē	3385 K
linkistä	2028 lisää tästä K
lisenssillä	52 K
lisäsi	2105 K
llicència	52 K cc
lucrează	4163 K în presă
lunedì	20 ogni K
lună	4263 pe K
luận	8 để bình K	90 phần bình K	115 từ chối bình K	5273 đăng nhập để bình K	5316 bình K của bạn sẽ	5381 đăng nhập để bình K
lájkolj	2574 K minket
lákal	669 K
läget	4804 koll på K
lähdet	1968 ennen kuin K
lähetä	54 K se
lähetämme	62 K sinulle
lämna	82 K din mejl	82 K din e-post
läsa	4807 du kan K mer	4807 kan du K mer	4807 K mer om	4884 #% kvar att K	4884 # % kvar att K	4890 fri att K
läsare	41 våra K	4805 våra K	4890 våra K
läsarna	21 tack vare K
läser	4889 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	757 K for	3719 K for	4824 K för
læser	818 tak fordi du K
læserbrev	48 K	730 skrive et K	730 send dit K
læsere	41 vores K	819 vores K
læseres	741 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1590 K de notas
límites	1584 sigue leyendo sin K
lòng	5300 vui K gửi về	5381 vui K gửi về
löd	4892 K
lød	821 K	3782 K
lūdza	3429 K
lập	5320 ủng hộ báo chí độc K	5382 báo chí độc K
""", 'm': """
magyarázta	2694 K
mailovú	4566 e-K adresu
mainoslinkkejä	42 K	79 K	2029 K
manhãs	20 todas as K
markedsføringscookies	701 K
marqués	65 champs K d'une étoile
masintõlke	1801 K abil
materiał	11 ten K
matéria	23 ler esta K	3953 esta K é só	4040 para ler esta K	4119 #% desta K	4119 # % desta K	4119 #% da K	4119 # % da K	4127 esta K
matérias	4007 limite de K	4118 K
matí	513 rep cada K
mawiał	3938 K
mawiała	3938 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	116 jourhavande K
megbírságolta	2694 K
megbízásából	2687 K készült
megjelenését	2687 K támogatta	2687 K támogatja
megjelenítése	2650 tartalmainak K	2650 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	115 nevek K
megváltoztattuk	115 nevét K
meidän	2102 tue K
meitä	2026 tukea K	2026 tue K	2102 tue K	2102 auta K
mencióname	67 K
menționat	4264 a K
mesačne	4638 K
mesečno	4531 K	4736 K
mesélte	2694 K
mieltä	48 eri K?	48 samaa K?
miesiąc	3937 za K
miesięcznie	3937 K
minkä	95 anna K voit
mistä	116 K apua
miễn	17 bài K phí	5323 hết số bài K phí	5383 dùng thử K phí
mjesečno	4531 K
moderálási	2586 K elveink
modifié	115 article a été K	115 prénom a été K	115 nom a été K
modifiés	115 prénoms ont été K	115 noms ont été K
modération	88 jouez avec K	2216 charte de K	2216 K par la rédaction
mokė	3361 K
mondták	2694 K
mostrarà	65 adreça no es K
mostrará	65 correo no se K	1584 este mensaje se K en
możesz	95 wpłać, ile K
možete	95 dajte koliko K
multó	1779 K
mulțumim	4261 K că ne citești
munkatársa	2603 K	2674 K
munkatársunknak	44 K
munkánk	2692 K
munkánkat	2565 támogasd K	2565 támogassa K	2610 K	2691 támogasd K	2691 támogassa K	2692 K
myönsi	2105 K
másodközlés	2592 K	2615 K
másodközlése	2615 K
märkis	1849 K
määräsi	2105 K
mån	4806 kr/K	4891 kr/K
månad	4749 testa en K	4806 en K för	4889 testa en K	4891 per K	4891 varje K
månaden	4806 första K	4891 i K	4891 första K
månader	4806 K för #	4889 testa # K
månadsgivare	4889 bli K
måned	678 prøv en K	742 i # K	818 prøv en K	820 pr. K	3701 en K for	3779 prøv en K	3781 per K
måneden	820 om K	3781 i K
måneder	742 i # K	3701 K for #
média	2321 notre K
mês	4127 até o fim do K	4128 por K	4128 ao K
mình	59 mời K ly cà phê	67 tag K
míní	669 K
mówi	3938 K
mówili	3938 K
mówił	3938 K
mówiła	3938 K
môžete	4560 článok si K
müşterimiz	5039 K
mācīja	3429 K
mākslīgais	3382 K intelekts
mēnesis	3428 pirmais K
mēnesī	3428 K
mėgstamiausią	3306 K
mėnesį	3360 per K
měsíc	584 první K	668 za K	668 první K
měsíčně	668 K
můžeme	522 díky vám K
můžete	575 článek si K
mạnh	5384 nhấn K
""", 'n': """
nabádal	669 K
nabádala	669 K
naléhal	669 K
namawiał	3938 K
namawiała	3938 K
napisał	3938 K
napisała	3938 K
napiš	43 K nám	72 K nám
napište	43 K nám	566 K nám	601 K na	666 K nám
napísal	4639 K
napíšte	43 K nám	4550 K nám	4550 K, prosím	4585 K na	4636 K nám
naročilo	4672 hvala za K
naročite	85 K se	4645 K se na naše	4734 K se
naročnik	55 kot K	4644 že K
naročnike	4652 samo za K	4652 le za K
naročniki	55 K lahko	4685 lahko berejo le K	4685 berejo samo K	4738 K
naročnikom	4644 dostopen le K	4644 na voljo K	4644 na voljo samo K	4644 na voljo le K	4685 dostopna le K	4685 dostopna samo K	4685 dostopen le K	4685 dostopen samo K
naročnina	4673 K	4738 K
naročnino	4673 z K	4695 z K
narzędzi	3858 przy wsparciu K ai
nastavení	543 kvůli K cookies	543 K cookies	543 K souhlasu	543 vašeho K cookies	543 K soukromí
naujienlaiškio	3318 K
naujienlaiškis	3359 mūsų K	3362 K
naujienlaiškį	3298 mūsų K	3318 K	3358 užsisakykite K	3359 mūsų K
navođenja	4468 bez K izvora
navođenje	4468 uz K izvora
nawoływał	3938 K
načtením	544 K videa	544 K obsahu
našeho	572 do K týmu	572 K e-shopu
našem	4457 K timu
našich	600 K zpráv	4584 K správ
neatkarīgu	3426 atbalsti K
nekünk	43 írj K	43 írjon K	43 írja meg K	43 írd meg K	72 írj K	72 írjon K	72 írja meg K	72 írd meg K	72 meséld el K	2691 segíts K	2691 írjon K	2691 írj K	2691 jelezd K	2692 K adód
nemokamą	3322 K paskyrą
neobmedzený	4537 K prístup
neodpovídá	35 K za
neodpověděl	115 K
neodpověděla	115 K
neodpověděli	115 K
neomezený	562 K přístup
neomezeně	526 K číst
nepieciešama	0 K palīdzība
nepiekrītat	48 K
nepriklausomą	3320 paremkite K žurnalistiką	3358 paremkite K	3359 K žurnalistiką
nesouhlasíte	48 K?
nesúhlasíte	48 K?
newsissä	2007 google K
nezodpovedá	35 K za
nezodpovídá	35 K za
nezávazně	112 K a zdarma	112 zdarma a K
nezávislou	666 podpořte K
nezávislá	667 K média
nezávislé	4637 K médiá
nezávislú	4636 podporte K
nghiêm	5295 K cấm sao chép
nghiên	5302 là nhà K cứu
ngoài	5306 nội dung bên K
nguồn	5298 K ưu tiên	5298 K tin ưu tiên	5366 K ưu tiên
người	55 K đăng ký có thể
ngỏ	5386 thư K
nhiệm	5316 chịu trách K về nội dung bình luận
nhân	5307 trí tuệ K tạo
nhấn	5381 K vào đây
nhận	5276 đăng ký K bản tin	5276 đăng ký K tin	5381 đăng ký K bản tin	5381 đăng ký K tin
nhập	27 đăng K	5273 vui lòng đăng K	5273 đăng K để đọc	5273 đăng K để xem	5273 đăng K để lưu	5273 hãy đăng K để	5381 đăng K để đọc	5381 đăng K để xem
nhật	115 bài viết đã được cập K	115 bài báo đã được cập K
niedostępny	3838 materiał wideo jest K
niezależne	3935 wesprzyj K	3935 wspieraj K	3936 K media
niezależność	3936 K
niezależną	3936 jesteśmy K
noastră	4262 munca K
nolēma	3429 K
norāda	3429 K
nosūtīsim	62 jums K
notificações	16 as K	3966 ative as K	3966 ativar K	3966 receba K
notificările	16 K	4147 activează K
notifikácie	4563 K
notícia	4127 esta K
notícias	3958 receba as K	3958 receba K	3969 siga as últimas K	4118 K
novinařina	667 naše K
novinařinu	667 nezávislou K
novinár	4551 je K	4551 , K
novinári	4637 naši K
novinárka	4551 je K	4551 , K
novinárkou	4551 je K
novinárom	4551 je K
novinář	567 je K	567 , K
novinářem	567 je K	646 je K
novináři	667 naši K
novinářka	567 je K	567 , K
novinářkou	567 je K	646 je K
novičke	4645 na e-K
novičnik	4653 K	4653 e-K	4735 naš e-K	4738 K
novičnika	4653 K
numéros	116 K d'écoute
nuotraukų	45 K ir vaizdo
nusprendė	3361 K
násilí	0 domácí K
nášho	4557 do K tímu
nächste	24 in diesem browser für die K	1069 sind sie der K
näyttämällä	1991 K sisällön
nélkül	75 reklám K	76 spam K
nói	5384 K
nõus	48 ei ole K?
năm	5383 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	572 našem K
obegränsad	4752 K tillgång
obećala	4532 K
obećao	4532 K
obiecał	3938 K
obiecywał	3938 K
obligāta	3375 atsauce K
oblíbené	564 K zdroje
oblíbených	564 K zdrojů
oblíbenými	564 K zdroji
obrigatórios	24 campos K são marcados com	3982 campos K são marcados com	3987 campos K marcados	3987 campos K são marcados com
obveščanje	4672 na naše K
obľúbené	4548 K zdroje
obľúbených	4548 K zdrojov
obľúbenými	4548 K zdrojmi
också	56 var med du K
odběru	83 k K
odebírat	599 chcete K
odebírejte	531 K náš	605 K	666 K
odemkněte	526 K si
odhlásit	532 K se můžete kdykoli
odoberať	4583 chcete K
odpoveď	24 zrušiť K
odpovídal	669 K
odpověděl	669 K
odpověděla	669 K
odpověď	24 zrušit K
odpowiadał	3938 K
odpowiedzialności	35 nie ponosi K
odpowiedział	115 nie K	3938 K
odpowiedziała	115 nie K	3938 K
odpowiedziało	115 nie K
odražavaju	4462 komentari K	4462 komentari ne K
odídete	4546 kým K
ofereça	3953 K este artigo
ograniczeń	3791 czytaj bez K	3791 czytaj więcej bez K
også	56 bli med du K
ogłosił	3938 K
ogłosiła	3938 K
oikaisupyynnöt	2020 K
oikaisupyyntö	2020 K
olvashatják	2631 csak előfizetők K
olvasási	2 K idő
olvasóiból	2610 K él
olvasóink	41 K	2692 K
olvasóknak	21 az K
opinião	35 K do	35 K deste
opinión	35 K de	1776 danos tu K
ordenó	1779 K
ordonné	2323 a K
ortakliği	5021 iş K linkleri	5023 satiş K bağlanti	5023 satiş K linkleri
orzekł	3938 K
orçamento	112 K grátis	112 K gratuito
osobních	560 ochrany K údajů	560 ochraně K údajů
osobných	4553 K údajov
ostrzegał	3938 K
ostrzegała	3938 K
ostrzegł	3938 K
otevřený	671 K dopis
otrzymywać	3866 chcesz K
otvorený	4641 K list
označ	67 K mě	67 K ma
označite	67 K me	67 K nas
označte	67 K mě	67 K ma	67 K nás
oznámení	16 K	627 chcete dostávat K	627 chcete zasílat K	627 chceš dostávat K
oznámil	669 K	4639 K
oznámila	669 K	4639 K
ozvěte	43 K se nám	72 K se nám	566 K se nám	666 K se nám
""", 'p': """
padėkite	3358 K mums
pageidaujamą	3306 K šaltinį
paklausė	3361 K
palīdzi	3389 ziedo un K	3426 K mums
palīdzība	0 vajadzīga K
palīdzību	116 kur meklēt K	3382 mākslīgā intelekta K	3397 mākslīgā intelekta K
parašykite	43 K mums	72 K mums	3358 K mums
parsisiųskite	3358 K
participación	1626 normas de K
partnerské	79 K odkazy	587 K odkazy	4571 K odkazy
partneři	546 my a naši K
pastā	3387 e-K
pastāstiet	43 K mums	72 K mums
patronką	3856 zostań naszą K
patrões	4070 sem K	4127 sem K
paylaşilan	5089 tarafindan K bir gönderi	5089 tarafindan K gönderi
paylaşin	28 K	54 K	5028 K
paylaştiği	5089 K bir gönderi	5089 'in K bir gönderi
paziņoja	3429 K
paziņojumus	3386 K
państwa	3836 czeka na K
pašte	3318 jūsų el. K
pažadėjo	3361 K
periódico	1777 este K	1777 nuestro K
permanència	515 sense K
persiųskite	54 K
personvernerklæring	3664 K
phê	59 mời tôi một ly cà K	5320 mời bạn một ly cà K
phóng	5300 liên hệ K viên	5302 là K viên	5302 K viên ban	5305 là K viên báo	5305 là K viên của	5381 hãy liên hệ K viên
phút	2 K đọc
phản	115 chưa K hồi
pidió	1779 K
pidätetään	2003 kaikki oikeudet K
pidätämme	34 K oikeuden
pisał	3938 K
pisała	3938 K
pišite	43 K nam	43 K našoj	43 K nam na	72 K nam	72 K našoj	72 K nam na	4450 K nam	4482 K nam na	4482 K na	4529 K nam	4659 K nam	4659 K na	4689 K nam na	4689 K na	4734 K nam
piškotke	4662 K	4690 K
piškotki	4662 K
piškotkov	4662 K	4690 K
pište	601 K na	601 K nám na
plakáton	2694 állt a K
plânge	4264 se K
pochází	569 obsah K
podcastów	3842 K
podcastů	574 K
podcaście	39 naszym K
podeľte	72 K sa s nami
podeślij	54 K
podkreśla	3938 K
podporovatelé	667 naši K
podporují	667 nás K
podpoře	522 díky vaší K můžeme	667 díky K
podpořte	589 K	666 K nás	666 K naši	666 K naše	666 K mě
podrška	4529 vaša K
podrške	4469 bez vaše K	4530 vaše K
podršku	4529 vašu K
podržite	4469 K	4529 K nas	4529 K naš
podělte	72 K se s námi	72 K se o
podľa	4639 K
poinformował	3938 K
poinformowała	3938 K
pokračovanie	4537 pre K v čítaní
pokračování	526 K je dostupné	587 K článku níže
pokračuje	587 článek K	587 text K	4571 článok K	4571 text K
pokračujte	526 K ve čtení s
politoložka	556 je K
politológus	2601 K
política	447 K de galetes	1620 K de cookies	3980 K de cookies	4009 cobre K
pomocí	591 K ai
pomocą	3858 z K ai
pomoć	4529 vašu K
pomoč	116 kam po K
pomóż	3935 K nam
pomôžte	4636 K nám
poprosił	3938 K
poprosiła	3938 K
poprosiło	3938 K
poručila	4532 K
poručio	4532 K
poslední	598 K článek zdarma	598 K článek, který můžete
posledný	4582 K článok zadarmo
poslušajte	4688 K nas
postafiókjába	2569 K
postafiókjában	2594 minden reggel a K	2594 minden este a K	2594 minden nap a K	2594 minden héten a K
postafiókodban	2594 minden reggel a K
postaládádba	84 a K	2596 a K
postaládádban	2594 minden reggel a K	2594 minden héten a K
postaládájában	2594 minden reggel a K	2596 ön K
postižen	1 pokud jste K
posílat	582 nechte si K
posílejte	566 K nám
posíláme	62 vám K	62 K vám
potražiti	116 gde K pomoć	116 gdje K pomoć
potřebujeme	666 K vaši pomoc	666 K vaši podporu
potřebujete	0 K pomoc
používame	4553 K cookies
používá	546 tento web K
používáme	546 K cookies
povestește	72 K-ne
povestiți	72 K-ne
powiedział	3938 K
powiedziała	3938 K
powtarzał	3938 K
powtarzała	3938 K
poznámka	115 K redakce
pozostało	3791 K # %	3791 K #%
pozvěte	59 K mě na kávu	59 K mě na kafe
počasti	59 K me kavom
pořadatelé	669 zvou K
pošaljite	54 K ga	4450 K nam	4450 K na	4529 K nam
pošiljamo	62 K vam	62 vam K
pošleme	62 vám K	62 K vám	62 ti K
pošlete	54 K ho	54 K jej	566 K nám	666 K nám
pošli	54 K ho
pošlite	54 K ho	4550 K nám	4636 K nám
pošljemo	62 vam K
pošljite	54 K ga	4659 K nam	4659 K jo nam	4659 K na	4734 K nam
požádal	669 K
požádala	669 K
pracę	3936 naszą K
pranešimus	3317 K
praneškite	43 K mums	72 K mums
pranešė	3361 K
prašė	3361 K
preberať	50 K
precizējums	115 K:
predchádzajúceho	4586 bez K súhlasu
predchádzajúcej	115 K verzii článku
predplatiteľ	55 ako K	4537 už ste K	4537 ste K
predplatiteľom	85 staňte sa K	4545 K	4636 staňte sa K
predplatiteľov	4545 pre K
predplatné	4537 už máte K	4568 K	4636 kúpte K	4636 kúpte si K	4640 K
predplatného	4568 K
predplatným	4568 K	4589 s K
predplaťte	85 K si
preferată	4161 sursă K pe google	4161 sursă K în google
preferované	564 K zdroje	4548 K zdroje
preferovaný	564 K zdroj	4548 K zdroj
preferovaných	564 K zdrojů	4548 K zdrojov
preferovaným	564 K zdrojem	4548 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	115 K version de cet
prenumeratorów	3791 tylko dla K	3864 tylko dla K
prenumeratą	3850 z K
prenumeratę	85 kup K	3791 masz już K	3850 zamów K	3850 kup K	3850 wykup K	3876 kup K
preporučila	4532 K
preporučio	4532 K
pretlačiť	50 K
prevziať	50 K
prečítate	4537 celý článok si K
pridruži	56 K im se
pridružite	56 K im se	56 K se	56 K se jim	4529 K se našoj	4529 K im se	4734 K se nam
pridržana	4441 sva prava K
pridržane	4651 vse pravice K
pridržava	34 K pravo
pridržavamo	34 K pravo
pridūrė	3361 K
prihlásenie	4538 ďakujeme za K	4566 ďakujeme za K
prihlásení	4568 po K
prihlásením	4566 K súhlasíte
prihláste	27 K	4537 K sa a čítajte	4636 K sa na odber
prihvaćate	4464 prijavom K
pripažino	3361 K
programėlėje	3316 K
programėlę	3316 K
prohlásil	669 K
prohlásila	669 K
prohlížeč	12 váš K
pronađite	4480 K nas
proposé	2212 conçu et K par
prosił	3938 K
prosiła	3938 K
pročitali	4433 da biste K
pročitate	4431 da K cijeli	4431 da K ceo
prośbę	3785 mamy do ciebie K	3785 mamy małą K
prošnjo	4656 imamo majhno K	4656 majhno K
prywatności	3813 ustawienia K	3813 ustawień K	3817 polityka K	3817 polityce K
przeczytać	3791 aby K cały	3791 aby K ten artykuł
przeczytałaś	3845 dziękujemy, że K
przeczytałeś	3845 dziękujemy, że K
przedrukować	50 K
przedrukowywać	50 K
przeglądarka	12 twoja K
przekaż	3788 K nam #%	3935 K nam	3935 K #
przekonywał	3938 K
przekonywała	3938 K
przesyłajcie	3836 K
przesyłamy	62 K ci
prześlemy	62 K ci	62 K wam
prześlij	54 K go	54 K ten	3820 K zdjęcie	3820 K zdjęcia	3836 K nam	3836 K je do nas	3935 K nam
przeżywasz	0 K kryzys
przyznał	3938 K
przyznała	3938 K
przyłącz	56 K się
przyślij	3820 K zdjęcie	3836 K nam	3836 K je do nas	3935 K nam
práca	4637 naša K
práce	667 naší K
práci	667 naši K
prácu	4637 našu K
právnička	556 je K
právník	556 je K
précision	115 K:
précisé	2323 a K
précédente	115 version K de cet
préférée	2200 source K
préférées	2200 sources K
prévient	2323 K
príspevky	4562 K v diskusii
príspevok	4636 váš K
próxima	4127 nossa K
průzkumu	40 našeho K
psychické	0 K pomoci
ptá	669 K se
pubblicità	13 la K	75 niente K	75 senza K	75 nessuna K	2855 blocco della K	3008 senza K
publicarà	25 no es K
publicará	65 correo no se K
publicată	25 nu va fi K
publicistája	2603 K
publicité	13 la K	13 cette K	75 sans K	75 pas de K	2162 bloqueur de K	2162 bloqueurs de K	2321 sans K
publicités	2162 bloqueur de K
publicystką	3837 jest K	3914 jest K
publicystą	3837 jest K	3914 jest K
publikování	557 K nebo šíření
publiée	25 ne sera pas K	2170 votre adresse e-mail ne sera pas K
pytał	3938 K
pytała	3938 K
pytały	3938 K
pytań	3844 na kilka K
pyyntö	1968 pieni K
pyysivät	2105 K
pásale	1776 K esta
pásalo	54 K
päevakokkuvõte	1806 K
päivitetty	115 juttua K	115 juttua on K
päätoimittaja	2014 K	2084 on K
päätti	2105 K
påminde	4892 K
pénzbe	2692 K kerül
pénzéből	21 olvasók K
písemného	558 bez K souhlasu
písomného	4586 bez K súhlasu
píšte	4585 K na	4585 K nám na
pódcast	39 nuestro K	1777 nuestro K
pôvodnej	115 K verzii článku
pārpublicēt	50 K
pārpublicēšana	3368 K bez	3375 K bez
pārsūtiet	54 K
přebírat	50 K
přebírání	557 K článků
předchozí	115 K verzi článku
předchozího	558 bez K souhlasu	603 bez K souhlasu
předplatitel	55 jako K	55 K může	526 už jste K	526 jste K
předplatitele	561 pro K
předplatitelem	85 staňte se K	666 staňte se K
předplatitelé	55 K mohou	597 jen K	597 pouze K	597 najdou K	597 přečtou K	667 naši K	670 K
předplatitelům	561 K	597 pouze K	597 jen K
předplatné	526 koupit K	527 už máte K	584 K	670 K
předplatného	584 K
předplatným	526 dostupné s K	584 K	606 s K
předplaťte	85 K si	528 K si	666 K si
přehrání	569 K videa
přehráním	544 K videa
přetisk	50 K
přetisknout	50 K
převzít	50 K
přečíst	526 zbývá vám K	638 zbývá K	638 zbývá vám K
přidej	56 K se
přidejte	56 K se	600 K si nás	666 K se	666 K se k nám
přihlaste	27 K	526 K se a čtěte	531 K se k odběru	666 K se k odběru
přihlášení	582 děkujeme za K	584 po K
přihlášením	582 K k odběru	582 K souhlasíte
připojte	56 K se
připomněl	669 K
připustil	669 K
přispějte	95 K, kolik můžete	95 K, čím můžete	589 K	666 K	666 K i vy
přiznal	669 K
přiznala	669 K
přiznává	669 K
příspěvek	666 váš K
příspěvku	544 načtením K	569 zobrazení K
příspěvky	578 K v diskusi
příspěvků	522 žije z K	522 žijeme z K	522 z K čtenářů
příspěvkům	522 díky K čtenářů
původní	115 K verzi článku	115 v K verzi
""", 'q': """
questionário	110 K
quyên	5381 K góp ngay	5385 K góp
quyền	5295 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	75 không K cáo	75 không có K cáo	5349 trình chặn K cáo	5349 chặn K cáo
""", 'r': """
radził	3938 K
radziła	3938 K
radí	669 K
rakstīja	3429 K
rappelé	2323 a K
različici	115 prvotni K	115 prejšnji K
rašykite	43 K mums	72 K mums	3358 K mums
rašė	3361 K
recaptcha로	3273 K
recibirás	62 K
reclamă	13 K
reconoció	1779 K
recordó	1779 K
rectificación	115 K:
recunoaște	4264 K
redacció	44 la nostra K	48 cartes a la K	459 la K t'envia	514 la nostra K
redacción	44 nuestra K	48 cartas a la K	115 nota de la K	1680 la K te envía	1724 se incorporó a la K	1777 nuestra K
redacţia	44 K noastră
redacția	44 K noastră	4194 K îți trimite	4262 K noastră
redacției	44 K noastre	115 nota K
redakcją	44 naszą K
redakcję	3935 wesprzyj K
redaktorką	3837 jest K	3914 jest K
redaktorė	3310 K
redaktör	4793 är K för	4793 är K på	4793 är politisk K	4867 är K på
redaktør	729 er K på	729 er K for	729 er politisk K	799 er K på	799 er K i	3687 er politisk K	3687 er K i	3687 er K for	3760 er K i
redação	43 escreva para a K	44 nossa K	72 escreva para a K	4035 a K envia	4080 entrou para a K	4127 nossa K
redistribuída	4006 reescrita ou K
redistribuído	4006 reescrito ou K
reenvíalo	54 K
refusé	2164 K le dépôt
registrácii	4568 po K
registráciou	4566 K súhlasíte
registráciu	4566 ďakujeme za K
regisztrálj	2691 K ingyenesen	2691 K, hogy
regisztráljon	2691 K ingyenesen	2691 K, hogy
regisztrálnia	2631 K kell
regístrate	1584 K gratis	1588 K para
reinhören	930 jetzt K:
rejestrując	3847 K się
reklamlänkar	79 K	4808 K	4840 K
reklamą	13 K
reklám	75 nincs K	4637 bez K
reklámblokkoló	2660 K
reklámblokkolót	2660 K
reklámok	2692 K nélkül
reportaż	3936 ten K
reporterką	3837 jest K	3914 jest K
reportér	567 , K	646 , K	4551 , K
reportérem	567 je K	646 je K
reportérka	567 , K	646 , K	4551 , K
reportérkou	567 je K	646 je K	4551 je K
reportérom	4551 je K
reportérovi	44 našemu K	44 nášmu K
reportérům	44 našim K
reproducció	467 K sense permís
reproducción	1641 prohibida su K	1641 prohibida la K
reprodução	4003 proibida a K	4003 K proibida	4043 K permitida desde	4043 K é permitida desde
reprodúcelo	50 K
republié	50 K	2186 K avec	2231 cet article est K
repórter	44 nosso K	4009 é K
repórteres	44 nossos K
respondió	115 no K a
responsabilità	35 K di
responsável	88 jogue de forma K
reveló	1779 K
rezervăm	34 ne K dreptul
riêng	5285 chính sách quyền K tư	5323 dành K cho thuê bao	5331 quan điểm K của tác giả
rovatvezető	2674 K
rovatvezetője	2603 K	2674 K
ročne	4638 K
ročně	668 K
rät	1072 K
rätta	4799 K fel
rättar	4799 vi K fel
rättelse	115 K
räumte	1072 K ein	1072 K der	1072 K die
rääkis	1849 K
råber	821 K
råbte	821 K
rådde	4892 K
rådede	821 K
réagir	2173 pour K
réagissez	2320 K à
réalisation	2212 n'a pas participé à la K
rédacteur	2190 est K
rédaction	43 appelez la K	43 contactez la K	43 écrivez à la K	43 joignez la K	72 appelez la K	72 contactez la K	72 écrivez à la K	72 joignez la K	115 note de la K	2190 a rejoint la K	2212 n'a pas participé à sa K	2221 la K vous	2225 pour soutenir la K	2320 soutenez la K	2320 alertez la K	2321 notre K
rédactrice	2190 est K
régulièrement	2190 collabore K
répondu	115 n'a pas K à	115 n'ont pas K à
réponse	24 annuler la K
répétait	2323 K
réserve	34 se K le droit
réservons	34 nous K le droit	34 K le droit
réservé	2124 cet article est K	2124 ce contenu est K	2124 article K
réservée	2124 K à nos abonnés	2124 la suite est K	2127 K aux abonnés
réservés	2127 K aux abonnés	2186 tous droits K
résiliable	2322 K à tout moment
részesített	2597 előnyben K forrásként
röst	4796 ai-K	4832 ai-K
răspuns	115 nu a K	115 nu au K	4264 a K	4264 au K
răspunsul	24 anulează K
rằng	5384 viết K	5384 cho K
""", 's': """
sacīja	3429 K
sadržaj	11 ovaj K	4453 vanjski K	4453 spoljni K
sadržaja	11 ovog K	4453 vanjskog K	4453 prikaz ovog K	4453 prikaz K
sakė	3361 K
samfunnsøkonom	3678 er K
samobójcze	116 myśli K
samobójstwie	116 myślisz o K
samobójstwo	0 K
samovražde	0 K	116 uvažujete o K
samovražedné	116 K myšlienky
sanctionné	2323 a K
sandučić	84 u vaš K	4434 u vaš K
sandučiću	4434 u vašem K	4464 vašem K
sbírka	670 K
schließ	56 . K dich
schließen	56 . K sie sich	835 K sie ein abo	1069 K sie ein abo
schránke	4538 vašej K
schránky	84 do vaší K	84 do vašej K	531 do vaší K	4538 do vašej K
scrieţi	43 K-ne	72 K-ne
scrieți	43 K-ne	72 K-ne
sdílejte	28 K	54 K ho
sebevraždě	0 K	116 uvažujete o K
sebevražedné	116 K myšlenky
segítsen	2691 K, hogy
segítségedre	2691 szükségünk van a K
segítséget	116 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1779 K
selbsttötung	116 K
sensível	115 pode ser K
sentenció	1779 K
sería	1681 sin ti no K
sesión	27 inicia K	27 inicie K	1584 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4126 inicie K
señaló	1779 K
sfătuia	4264 K
sfătuiește	4264 K
sfătuit	4264 a K
sisällön	11 K	2016 ulkoisen K
sisältö	1973 tämä K on vain
sisältöä	2016 ulkoista K
siunčiame	62 jums K
sjefredaktør	3687 er K
självmord	0 K
självmordslinjen	116 K
självmordstankar	116 K
sjöng	4892 K
skarży	3938 K
skarżył	3938 K się
skrzynkę	84 na twoją K	3795 na twoją K	3795 na swoją K	3847 K mailową
slažete	48 K se	48 ne K se
slobodné	4636 podporte K
slobodnú	4636 podporte K
slušajte	4480 K nas
slíbil	669 K
slíbila	669 K
socioložka	556 je K
sollicité	115 K par
sollicitée	115 K par
sondę	3844 naszą K
sonuçlarinda	4994 google arama K
sorumluluğu	35 K
souborů	559 K cookie
souhlasíte	48 K?	582 e-mailu K	582 odesláním K	582 registrací K
soạn	43 nhắn cho tòa K	43 nhắn tòa K	43 gửi về tòa K	43 gửi cho tòa K	72 nhắn cho tòa K	72 nhắn tòa K	72 gửi về tòa K	72 gửi cho tòa K	5300 về hộp thư của tòa K	5320 hãy ủng hộ tòa K	5331 bằng văn bản của tòa K	5381 hãy gửi về tòa K	5381 hãy liên hệ tòa K	5381 hãy báo cho tòa K	5382 tòa K
spandér	59 K en kaffe
spolupráci	587 ve K s partnerem	4571 v K s partnerom
sponsorisés	79 liens K
sporočite	43 K nam	72 K nam	4659 K nam
sportkrönikör	4793 är K
sportsredaktør	729 er K
spracovaním	4566 K osobných údajov
sprijiniți	4261 K
sprijină	4261 K-ne
správach	4549 google K
správy	4549 google K
spuneți	43 K-ne	72 K-ne	4262 K-mi mai jos
spørgeskema	110 K
spørgeskemaet	110 K
spørreundersøkelse	110 K
stellenbörse	929 in unserer K
stjärna	65 fält med K
straipsnį	3329 šį K	3359 visą K
stronę	3867 naszą K
stwierdził	3938 K
stwierdziła	3938 K
stáhněte	666 K si naši	666 K si náš
stálo	669 K na	669 K ve	669 K v
står	35 K för	821 K der på	3782 K det på	3782 K det i	4892 K det på
stöd	4744 med ditt K	4889 K oss	4889 K vår	4889 ditt K
stödja	4805 K oss med
stödlinjen	88 K
stödmedlem	4889 bli K
stödprenumerant	4889 bli K
stötta	4805 K oss med	4889 K oss	4889 K vår	4889 K vårt
støt	741 K os	818 K os	818 K med
støtt	3779 K oss	3779 K vår
støtte	675 med din K	675 vi har brug for din K	741 K os med	741 din K gør	818 din K	818 bliv K	3634 med din K	3700 K oss med	3779 din K
støtteabonnent	3779 bli K
støttemedlem	85 bli K	818 bliv K	3779 bli K
stāstīja	3429 K
stăpâni	4224 fără K
stěžuje	669 K
subscripció	517 K
subskrybentów	3791 tylko dla K	3791 dostępna dla K	3791 dostępne dla K	3864 tylko dla K
subskrypcją	3850 z K	3872 z K
subskrypcję	3791 kup K	3791 masz już K	3847 dziękujemy za K	3850 wykup K	3935 kup K
suosikkilähteeksesi	2007 K
suosikkilähteeksi	2007 K
superarán	1771 no K
sursă	4193 link activ către K
suscripción	1584 ya tengo una K	1776 cambia tu K	1780 K
suscríbase	85 K	1776 K
suscríbete	85 K	1584 K para	1584 K por	1584 K en	1594 K al boletín	1776 K
susțin	4185 care ne K lunar	4262 ne K lunar
susține	4261 K-ne	4261 K presa	4264 K că
susținerea	4261 K ta
susțineți	4261 K-ne
svarīgākie	3398 nedēļas K
svarīgākās	3398 nedēļas K
svært	0 har det K
svěřte	566 K se nám
szabályzatot	2586 moderálási K
szabályzatunk	2586 moderálási K
szerencsejáték	2579 túlzásba vitt K ártalmas, függőséget okozhat	2579 K ártalmas, függőséget okozhat	2579 K függőséget okozhat! #+
szerkesztője	2603 K	2674 K
szerkesztőségünk	44 K	2692 K
szerkesztőségünket	44 K
szerkesztőségünknek	44 K	2692 K
szerzője	2603 külső K
szociológus	2601 K
szólított	2694 K fel
szükség	2564 önre is K van	2564 önökre is K van	2564 rád is K van
szükségünk	2564 rád is K van	2564 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4806 tills du K upp	4892 K
sähköpostiin	1980 suoraan K
sähköpostiisi	84 K	1981 K
sähköpostillasi	2041 K
sähköpostiosoitettasi	24 K ei julkaista	65 K ei näytetä	65 K ei julkaista
sähköpostiosoitteesi	82 jätä K	82 anna K	82 kirjoita K	1981 K
sélection	2221 K d'articles
sélections	2124 ajouter l'article à vos K
síganos	1610 K en
síguenos	1610 K en	1776 K
sócio	85 seja K
sõltumatut	1846 toeta K
sõnul	1849 K
sök	4822 K nu
sökresultat	4789 K på google
sökt	115 vi har K	115 har K
söyledi	5113 K
söylediler	5113 K
söylüyor	5113 K
søg	755 K nu
søgeresultater	725 K på google
søgning	725 google-K
søk	3717 K nå
søkene	3683 google-K dine
søkeresultatene	3683 K dine på google
súhlasu	4586 bez K
súhlasíte	48 K?	4566 odoslaním K
súmate	56 K	1776 K al
süresi	2 okuma K
sürümünde	115 önceki K
sütibeállításai	2649 K miatt
sütibeállítások	2649 K miatt	2649 K
sütik	2604 K
sütiket	2604 K
săptămână	20 o dată pe K	4263 pe K
sīkdatnēm	3380 K	3398 K
sống	5320 nuôi K tờ báo	5320 bạn đọc nuôi K
""", 't': """
találatok	2597 google-K
tanácsolja	2694 K
tanácsolják	2694 K
tanácsolta	2694 K
tanácsolták	2694 K
tanította	2694 K
taşiyin	5028 K
teigė	3361 K
tekemään	2103 K sitä
tekijänoikeus	2003 K suojaa
tekoäly	2017 tehnyt K
tekoälyavustaja	68 K
tekoälyavustajamme	68 K
tekoälyllä	2017 K
tekoälyn	2017 K avulla	2017 K tekemä
tekoälyä	2017 käyttää K
telefonā	3386 savā K
teléfonos	116 K de ayuda
tesszük	25 nem K közzé
textům	596 ke všem K
teşekkürler	5110 okuduğunuz için K
thiết	5331 không nhất K phản ánh quan điểm
thuê	55 K bao có thể	5323 dành cho K bao	5323 đã là K bao	5385 K bao
thuộc	5296 bản quyền K
thành	5275 dành cho K viên	5318 bạn đã đăng ký K công	5381 trở K thành viên
tháng	5323 đọc miễn phí trong K	5383 mỗi K	5383 hàng K	5383 K đầu
thích	5298 nguồn tin ưa K	5298 nguồn yêu K
thông	16 K báo	5281 bật K báo	5281 nhận K báo	5300 bạn có K tin	5300 bạn đọc cung cấp K tin	5331 khi phát hành lại K tin	5381 hãy gửi K tin	5381 đăng ký nhận K báo	5381 hãy bật K báo
thường	5302 phóng viên K trú tại
tilføjede	821 K
tillgång	4889 få fri K
tillåtet	4819 inte K att återge
tiếng	5316 K việt có dấu
tiếp	5273 để K tục đọc	5273 để đọc K	5273 đăng nhập để K tục	5320 K sức cho báo chí	5323 để K tục đọc	5381 đăng ký để đọc K	5381 hãy K sức	5381 đăng nhập để K tục
tjänst	4740 en liten K att be
tjänsten	4822 sök K
touché	1 si vous êtes K
tovább	54 küldd K	54 küldje K
továbbolvasáshoz	2567 a K
toàn	23 K bộ bài	5273 để đọc K bộ	5273 đọc K bộ bài	5323 để đọc K bộ bài	5381 đăng ký để đọc K bộ
transférez	2316 K-la	2316 K-le
tražila	4532 K je
tražili	4532 K su
tražio	4532 K je
tretích	4553 cookies K strán
treści	11 tej K	3850 dostęp do K
treść	11 tę K
trimiteți	54 K-l
trên	5281 theo dõi K
trước	115 bản K của bài	115 phiên bản K của bài	5316 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	68 K lý ảo	68 K lý ai
tudósító	2674 K
tudósítója	2603 K	2674 K
turpinātu	3365 lai K lasīt
tuần	20 mỗi K	5318 bản tin hằng K của	5318 bản tin hàng K của	5383 mỗi K
tvrdí	669 K
työmme	2103 K
työtämme	1971 tue K	2102 tue K	2103 K
tájékoztató	2581 adatvédelmi K
támogass	2691 K minket
támogasson	2691 K minket
támogathat	2610 K minket
támogatása	2610 K nélkül	2610 olvasók K nélkül	2691 az ön K
támogatásod	2691 a te K
támogatásából	2564 olvasóink K	2610 olvasóink K
támogatására	2564 olvasóink K
támogatásával	2613 partnerünk K	2687 K készült
támogatónk	2610 legyen ön is K	2610 legyél te is K
tâm	0 tư vấn K lý
täglich	846 K per mail
tähtsamad	1818 nädala K
tärkeimmät	2041 K jutut
tästä	2028 lisää K
täällä	1968 kun kerran olet K
täältä	116 K saat apua	2028 lisää K
téléchargez	2108 K
témoignez	72 K
tôi	67 gắn thẻ K
töltsd	2691 K le
történész	2601 K
týden	20 každý K
týdně	668 K
týždenne	20 raz K
tłumaczy	3938 K
tłumaczył	3938 K
tłumaczyła	3938 K
třetích	569 cookies K stran
""", 'u': """
uafhængigt	819 K medie
ubegrænset	681 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3938 K
ulaş	43 bize K
ulaşin	43 bize K	4996 bize K	5028 K
ulaşmak	4996 yazara K
unabhängig	988 K von unserer redaktion	988 von unserer redaktion K	1001 damit wir K bleiben	1070 wir sind K
undersökning	40 vår K
undersøgelse	40 vores K
undersøkelse	40 vår K
undersøkelsen	110 K
università	2883 insegna all'K
unterstütze	829 K unsere arbeit	829 K uns mit	1069 K uns	1069 K unsere	1069 K mich	1069 K meine
unterstützen	829 K sie unsere arbeit	829 K sie uns mit	829 mit einer spende K	829 können sie uns K	1069 K sie uns	1069 K sie unsere	1069 sie können das K	1069 freiwillig K	1069 K sie mich	1069 K sie meine	1069 K uns
unterstützt	870 ihr browser K	1069 K uns
unterstützung	824 ihre K	824 mit ihrer K	946 ihrer K	946 deiner K	996 mit K von ki	1069 mit deiner K	1069 deine K	1069 eure K
upišite	82 K svoj e-mail
upozorněni	627 chcete být K
upozornění	536 zapněte si K	579 K	627 chcete dostávat K	627 chcete zasílat K	627 chceš dostávat K	627 chcete posílat K	627 chcete odebírat K
upphovsrätt	4785 skyddat enligt lagen om K
upphovsrättslagen	4785 skyddat enligt K
uprednostňované	4587 K zdroje
uprednostňovaný	4587 K zdroj
uprednostňovaných	4587 K zdrojov
upřednostňované	604 K zdroje
upřednostňovaný	604 K zdroj
upřednostňovaných	604 K zdrojů
upřesnění	115 K:
uredništva	4651 brez dovoljenja K	4651 brez soglasja K
uredništvo	4666 v naše K	4735 naše K
uredništvu	44 našemu K	4659 pišite K
urmărește	4146 K-ne pe	4146 K-ne și pe	4147 K știrile	4261 K-ne
urmăriți	4146 K-ne pe	4261 K-ne
ursprünglichen	115 K version	115 K fassung
ustawień	3813 K cookies	3813 K plików cookie
utilização	3980 K de cookies
utilizează	4149 K cookie
utilizăm	4149 K cookie
utánközlés	2592 K	2615 K
utánközlése	2615 K
utánközölhető	50 K
uutislähteeksesi	2007 ensisijaiseksi K
uutislähteeksi	2007 ensisijaiseksi K
uzależniać	93 hazard może K
uznał	3938 K
uznała	3938 K
uzsvēra	3429 K
uzyskać	116 gdzie K pomoc
użyciu	3858 przy K ai
użytkowników	3845 opiniami K
używamy	3816 K plików cookie
užsisakykite	3295 K prenumeratą
""", 'v': """
valorização	116 centro de K da vida
vašeho	531 do K e-mailu
vedieť	43 dajte nám K	72 dajte nám K	4550 dajte nám K
velük	56 tarts K
velünk	72 oszd meg K
venerdì	20 ogni K
verhängte	1072 K
versión	4 K en audio	115 primera K de este
verständlichkeit	115 der K gekürzt
verstärkung	929 suchen K
versão	4 K em áudio
vervielfältigung	899 K nur mit
verziójában	115 korábbi K
veröffentlicht	25 wird nicht K	50 K werden	882 deine e-mail-adresse wird nicht K	882 ihre e-mail-adresse wird nicht K
veröffentlichung	964 seit der K geändert	964 seit K geändert
već	4447 kad ste K tu	4531 K od
videá	45 fotky a K
videóidat	45 K
videóit	45 K
videóját	2584 küldje el K
videókat	45 fotókat és K	45 képeket és K
viditelný	65 e-mail nebude K
vidéo	11 cette K
vidéos	45 vos K	45 photos et K
viestiä	43 laita K	43 laita meille K	72 laita K	72 laita meille K
virheensä	2020 korjaa K
virtuálneho	68 K asistenta
virtuálny	68 K asistent
virtuální	68 K asistent
virtuālais	68 K asistents
vizibilă	65 email nu va fi K
viên	5302 là biên tập K	5305 là biên tập K của	5323 dành cho hội K
viết	5381 hãy K thư	5382 bài K này	5384 ông K	5384 bà K
você	21 sem K	4127 sem K
vollständigen	835 K artikel lesen
volontär	913 ist K
volontärin	913 ist K
voltál	47 ott K	2584 te is ott K
vpišite	82 K svoj e-naslov
vprašalnik	4669 K
vyhradené	4544 všetky práva K	4544 autorské práva sú K
vykřikl	669 K
vykřikla	669 K
vypočuť	4560 si môžete K
vysvetľuje	4639 K
vysvětlil	669 K
vysvětlila	669 K
vysvětloval	669 K
vysvětlovala	669 K
vysvětluje	669 K
vytvořila	591 K ai
vyzýval	669 K
vyzývala	669 K
vyzývali	669 K
vyzývá	669 K
vyžadované	24 K informace	24 K polia
válaszolt	115 nem K
válaszolta	2694 K
válaszolták	2694 K
változatában	115 korábbi K	115 eredeti K
vás	589 bez K by	667 bez K by	4573 bez K by	4637 bez K by
väitis	1849 K
väitti	2105 K
väittää	2105 K
välise	1799 K sisu
vända	116 hit kan du K dig
våre	3779 meld deg på K
vårt	3646 meld deg på K	3779 meld deg på K
vær	56 K med
védekezett	2694 K
véli	2694 K
víctima	1 si es K
vídeo	11 este K	45 seu K
vídeos	45 tus K	45 fotos y K	45 seus K	45 fotos e K	45 fotos i K
vďaka	4637 K vám
vēlamo	3376 K avotu
vēstkopai	3387 K
vēstule	3431 atklātā K
vēstulei	3387 ziņu K
vědět	43 dejte nám K	72 dejte nám K	566 dejte nám K	666 dejte nám K
všetkým	4580 k K textom
""", 'w': """
wcześniejszej	115 K wersji
webbläsare	12 din K
webinár	4557 náš K
webinář	572 náš K
według	3938 K
weißt	912 K du mehr
wezwał	3938 K
wiadomościach	3867 google K
widziałaś	3820 K coś
widziałeś	3820 K coś
wołali	3938 K
wołał	3938 K
wołała	3938 K
wpłata	3856 każda K	3935 twoja K
wpłatom	3936 dzięki K
wpłać	3935 K
wspierającym	3935 zostań K
współpracy	3853 we K z partnerem
wyjaśnia	3938 K
wypisać	3795 K się w każdej chwili
wyrażam	3796 K zgodę na
wysyłamy	62 K ci	62 K wam
wyślemy	62 K ci
wyślij	54 K go	3836 K nam	3836 K je do nas
wzywał	3938 K
wzywała	3938 K
wöchentlichen	850 K newsletter
właściciela	3936 nie mamy K
""", 'y': """
yazdiğimiz	5038 daha önce K haber
yazmişti	5113 diye K
yhteistyössä	2029 K mainostajan
yönetmenidir	5000 genel yayin K
""", 'z': """
zaakceptować	3838 K pliki cookie
zaapelował	3938 K
zaapelowała	3938 K
zachęcali	3938 K
zachęcano	3938 K
zachęcał	3938 K
zachęcała	3938 K
zadaním	4566 K e-mailu
zadržana	4441 sva prava K
zadržava	34 K pravo
zadržavamo	34 K pravo
zadáním	582 K e-mailu
zagłosuj	3861 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4469 K vama	4530 K vama
zakázané	4544 šírenie je K
založte	666 K si účet
zamknutý	4537 článok je K
zamčený	526 článek je K
zapisując	3847 K się
zapowiedział	3938 K
zapowiedziała	3938 K
zapytał	3938 K
zapytała	3938 K
zastrzeżone	3831 wszelkie prawa K	3831 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3938 K
zawołała	3938 K
zašlete	566 K nám
zašlite	4550 K nám
zaželen	4692 K vir
zaželene	4692 K vire
zaželeni	4692 K vir
zbiórka	3939 K
zbývá	526 K vám # %
zdieľajte	28 K	54 K ho
zdjęcia	45 K i filmy	45 K lub filmy	45 K i wideo	45 swoje K	3820 masz K lub
zdjęcie	45 K lub film	3820 masz ciekawe K	3820 masz K lub film	3820 wyślij K lub
zespołu	3841 do naszego K
zewnętrzna	3838 treść K
zewnętrzne	11 treści K	3816 treści K	3838 treści K
zewnętrznej	11 treści K	3838 treści K
zewnętrznych	11 treści K
zgłoś	3836 K go nam	3935 K nam
ziņas	3398 mūsu K
změněna	115 jména byla K	115 jména jsou K
změněno	115 jméno bylo K
znaleźć	116 gdzie K pomoc
znać	43 daj nam K	72 daj nam K	3868 daj nam K	3935 daj nam K
zněl	669 K
zněla	669 K
znělo	669 K
zobrazení	569 K tohoto obsahu	569 K obsahu
zobrazením	544 K obsahu	544 K videa
zobrazený	65 e-mail nebude K
zostań	3935 K z nami
zpracováním	532 souhlasím se K	547 K osobních údajů
zprávy	565 google K
zprávách	565 google K
zpívali	669 K
zugänglich	947 frei K
zunächst	899 dieser artikel erschien K
zurück	980 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4588 K
získávejte	605 K
zł	3850 za # K	3850 od # K	3937 od # K
złote	3937 # K
złotych	3937 # K
złotówka	3856 każda K	3936 każda K
złotówkę	3937 za K
""", 'á': """
állt	2694 ez K
állítja	2694 K
átvehető	50 K
""", 'ä': """
ägare	4805 inga rika K
ähnliches	912 K erlebt
ändå	4740 nu när du K är här
äpp	1804 K
äppi	1804 K
äußern	115 wollte sich nicht K
""", 'å': """
åbent	823 K brev
åndsverkloven	3679 beskyttet av K
åpent	3784 K brev
året	820 om K
återges	4785 får inte K
återpublicera	50 K
återpubliceras	50 K
""", 'ç': """
çalişmak	5004 bizimle K
çalişmalarimiz	5111 K
çağrisinda	5113 K bulundu
çerezler	4977 K kullan
çerezlere	5002 K
çerezleri	4977 K kullan	5002 K	5039 K kabul
çözün	5028 K
""", 'é': """
échanos	1776 K una mano	1776 K un cable
écris	43 K-nous	72 K-nous
écrit	2190 K pour	2323 a K
écrivain	2190 est K
écrivez	43 K-nous	43 K à notre	72 K-nous	72 K à notre	2320 K-nous
éditorialiste	2268 est K
électronique	2135 dans votre boîte aux lettres K
énekelték	2694 K
équipe	2321 notre K
értesítéseket	16 K	2609 K	2657 szeretne K
értesítést	2657 szeretne K	2657 szeretnél K	2657 kér K	2657 kérsz K	2657 kérek K
értesüljön	2609 K elsőként
értesülni	2657 szeretne K a	2657 szeretnél K a	2657 szeretne azonnal K
étoile	65 champs avec une K
évente	2693 K
""", 'í': """
ígérte	2694 K
ígérték	2694 K
írta	2694 K
író	2601 K
""", 'î': """
îmbia	4264 K
îndemna	4264 K
îndemnat	4264 a K
îndemnau	4264 K
întrebat	4264 a K
întrebau	4264 K
""", 'õ': """
õpetas	1849 K
""", 'ö': """
öffnen	852 app K
önemli	5039 günün en K
önerdi	5113 K
öngyilkosság	0 K
önskad	4789 K källa
önökkel	2564 csak K
öppet	4894 K brev
""", 'ø': """
økonom	720 er K
""", 'ú': """
újraközlése	2615 K
újraközölhető	50 K
újraközölni	50 K
újságírás	2692 független K	2692 a jó K
újságírásunk	2692 K
újságíró	2601 K	2674 K
újságíróink	2692 K
újságíróinkkal	2633 K
újságíróinknak	44 K
újságírója	2603 K	2674 K
újságíróként	2674 K
última	1610 siga la K hora	1610 sigue la K hora
únete	56 K
""", 'ü': """
übernommen	50 K werden	900 K von	989 von der agentur K	989 deutschen presse-agentur K
übersicht	906 K	973 diese K wurde
ücretsiz	17 K haber	17 K makale	5026 K üye olun
ügyfelünk	2633 K
ühendust	43 võta meiega K	72 võta meiega K	1846 võta K
ünü	5105 #'K
ütles	1849 K
ütlesid	1849 K
üyeliği	5017 bülten K
üzente	2694 K
üzenték	2694 K
üçüncü	5002 K taraf
""", 'č': """
častite	59 K me kavom
čitajte	4480 K nas
čitalaca	48 pisma K	4469 uz podršku K	4487 K	4530 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	41 naši K	4487 K	4530 naši K
čitatelia	4590 K	4637 naši K
čitatelja	48 pisma K	4469 uz podršku K	4487 K	4530 naših K	4530 uz podršku K
čitatelji	41 naši K	4487 K	4530 naši K
čitateljima	4487 K
čitateľom	21 vďaka K	4590 K
čitateľov	41 našich K	4573 vďaka podpore K	4590 K	4637 našich K	4637 vďaka podpore K
članak	23 cijeli K	4447 svidio vam se K	4465 cijeli K	4465 ceo K	4530 ovaj K
člancima	4476 svim K
članek	4656 vam je bil K všeč	4735 ta K
člankov	4684 do vseh K
členem	85 staňte se K	666 staňte se K
členom	4636 staňte sa K
článek	23 celý K	519 líbil se vám K	526 celý K za	584 celý K	667 tento K	667 líbil se vám K
článkom	4568 všetkým K	4580 k všetkým K	4580 ku všetkým K
článku	23 celého K	638 do konce K
články	667 naše K
článků	584 limit K
článkům	584 všem K	596 ke všem K
článok	23 celý K	4546 páčil sa vám K	4568 celý K	4637 tento K
čtenáři	607 K	667 naši K
čtenářů	41 našich K	48 listy K	522 z darů K	522 díky darům K	522 díky podpoře K	589 díky podpoře K	607 K	667 našich K	667 na podpoře K	667 díky podpoře K
čtenářům	21 díky K	41 našim K	607 K
čtení	2 doba K
čtěte	600 K nás
číst	667 K dál bez
čítajte	4584 K nás	4636 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4636 K, že nás čítate
""", 'đ': """
đây	5381 bấm vào K
đóng	5381 K góp của bạn	5381 hãy K góp
đăng	50 K lại	5318 cảm ơn bạn đã K ký	5318 bằng việc K ký, bạn	5381 K ký để đọc bài
đường	5300 K dây nóng của tòa soạn	5300 K dây nóng của báo	5381 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	48 thư bạn K	5323 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4638 K sumou
""", 'ř': """
řekl	669 K
řekla	669 K
říká	669 K
""", 'ś': """
śledztwa	3936 nasze K
śledztwo	3936 to K
śledź	3803 K nas na	3935 K nas
śpiewali	3938 K
świadkami	3820 byliście K	3820 byli państwo K
świadkiem	47 byłeś K	47 byłaś K	3820 byłeś K	3820 byłaś K	3820 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5113 K etti
""", 'š': """
šaljemo	62 K vam	62 vam K
šaljite	4450 K nam
šaukė	3361 K
šiandien	3320 aukokite K
šodien	3389 ziedo K
""", 'ź': """
źródło	3831 K: pap
""", 'ż': """
żadnego	76 K spamu
żądał	3938 K
""", 'ž': """
žalio	4532 K se
želene	4692 K vire
želeni	4657 K vir
željene	4448 K izvore
željeni	4448 K izvor
žiadny	76 K spam
žurnalistai	3359 mūsų K
žurnalistams	44 mūsų K
žurnalistas	3310 K
žurnalistika	667 naše K	667 nezávislá K	3359 K kainuoja	3359 gera K	4637 nezávislá K
žurnalistiku	667 nezávislou K	4637 nezávislú K
žurnalistiky	667 nezávislé K
žurnalistė	3310 K
žurnāliste	3379 K
žurnālisti	3427 mūsu K
žurnālistiem	44 mūsu K
žurnālistika	3427 neatkarīga K	3427 K maksā	3427 laba K
žurnālistiku	3389 atbalsti neatkarīgu K	3427 neatkarīgu K
žurnālists	3379 K
žádal	669 K
žádala	669 K
žádali	669 K
žádný	76 K spam
""", 'ά': """
άδεια	52 K cc	1152 χωρίς K
άρθρα	1229 τα K μας
άρθρο	1229 αυτό το K
""", 'έ': """
έγγραφη	1152 χωρίς K άδεια
έγραφαν	1231 K
έγραφε	1231 K
έγραψε	1231 K
έλεγαν	1231 K
έλεγε	1231 K
έρευνά	1124 K μας
έρευνές	1229 οι K μας
έρευνα	110 στην K
""", 'ή': """
ήσασταν	47 K εκεί
""", 'α': """
αγαπημένες	1105 K σου πηγές	1105 K σας πηγές	1105 K πηγές
αγαπημένη	1105 K πηγή
ακολουθήστε	1085 K μας	1228 K μας
ακολουθείστε	1085 K μας
ακόμη	1141 K και # ευρώ
αλλάξει	115 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1231 K
αναγνωστών	1155 K
αναγνώστες	21 χάρη στους K	1155 K	1229 οι K μας
αναδημοσίευση	50 K	1098 απαγορεύεται η K	1098 επιτρέπεται η K
αναδημοσιευθεί	50 K
αναδημοσιεύσετε	50 K
αναπαραγωγή	1099 K χωρίς
αναπληρωτής	1110 είναι K καθηγητής
αναπληρώτρια	1110 είναι K καθηγήτρια
ανεξάρτητη	1228 ενισχύστε την K
ανταποκρίτρια	1108 είναι K	1110 είναι K
ανταποκριτής	1108 είναι K	1110 είναι K
απάντησαν	1231 K
απάντησε	115 δεν K	1231 K ο	1231 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1099 K η αντιγραφή	1099 K η αναπαραγωγή
απευθυνθείτε	116 πού να K
αποδεχθείτε	1113 K τα cookies
αποδεχτείτε	1113 K τα cookies
απορρήτου	1102 πολιτική K
από	1132 K # €	1225 # K τα #	1225 # K #
απώλειας	93 κίνδυνος εθισμού και K	93 κίνδυνος εθισμού & K
αρθρογράφος	1108 είναι K	1110 είναι K
αρχισυντάκτης	1108 είναι K
αρχισυντάκτρια	1108 είναι K
αυτούς	56 γίνετε ένας από K
αφήστε	82 K το email σας
αφεντικά	1186 χωρίς K
""", 'β': """
βιβλιοπωλείο	1122 ηλεκτρονικό μας K
βοήθεια	116 πού θα βρείτε K
βοήθειας	116 γραμμή K	1138 γραμμή K κεθεα
βοηθήστε	1228 K μας
βοηθειας	1138 γραμμη K κεθεα
βοηθούν	1229 μας K
βρείτε	1085 K μας στο
""", 'γ': """
γίνε	56 K κι εσύ
γίνετε	56 K μέρος	85 K μέλος	85 K μέλη	1228 K μέλος	1228 K κι εσείς
γνώσεις	1127 τις K σας
γράψε	43 K μας	72 K μας
γράψτε	43 K μας	72 K μας	82 K το email σας	1107 K μας	1228 K μας
γραπτή	1152 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1231 K
δήλωσε	1231 K ο	1231 K η	1231 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1229 οι K μας
δημοσιογράφος	1108 είναι K	1108 , K	1108 - K	1110 είναι K στ	1110 είναι K του	1110 είναι K της
δημοσιογράφους	44 τους K μας
δημοσιογραφία	1229 η K μας	1229 ανεξάρτητη K	1229 η ανεξάρτητη K
δημοσκόπησή	1124 K μας
δημοσκόπηση	1124 στη K
διαβάσετε	1080 για να K ολόκληρο
διαβεβαίωσε	1231 K
διαμαρτυρήθηκε	1231 K
διαφήμιση	13 τη K	1135 μετά τη K
διαφημίσεις	75 χωρίς K	1229 χωρίς K
διαφημίσεων	1180 αποκλεισμού K
διαφωνείτε	48 K
διδάκτωρ	1110 είναι K
διεύθυνση	1083 τη K email	1083 η K email	1131 K email	1131 K e-mail
δικαιώματος	1098 με επιφύλαξη παντός K
διοργανωτές	1231 καλούν οι K
διορθώθηκε	115 το άρθρο K
διόρθωση	115 K:
δουλειά	1229 η K μας
δωρεά	1141 κάντε μια K	1228 η K σας	1228 κάντε μια K	1232 K
δωρεάν	17 K άρθρα	1132 K άρθρα
δωρεές	1232 K
""", 'ε': """
είμαστε	1229 K μια μικρή
είπαν	1231 K
είπε	1231 K
εβδομάδα	20 κάθε K	1230 την K
εγγραφή	1131 με την K σας
εγγραφείτε	1081 K για να	1132 K δωρεάν	1228 K δωρεάν	1228 K τώρα	1228 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	68 K βοηθό
εικονικός	68 K βοηθός
εισερχόμενά	1082 στα K σας
εκδήλωσή	1122 K μας
εκδοχή	115 αρχική K
εκφράζουν	1120 τα σχόλια K	1129 τα σχόλια K	1129 σχόλια δεν K
εμφανίζεται	65 email δεν K
εμφανιστεί	65 email δεν θα K
ενεργοποιήστε	1086 K τις ειδοποιήσεις	1088 K τη javascript
ενημερωτικά	1083 K δελτία
ενημερωτικό	83 το K δελτίο	1083 K δελτίο
ενημερώθηκε	115 το άρθρο K
ενημερώστε	1107 K μας
ενισχύστε	1141 K	1228 K μας
ενοχλήσει	115 ενδέχεται να K
ενσωματωμένο	1113 K περιεχόμενο
εξήγησε	1231 K
επανέλαβε	1231 K
επαναλάμβανε	1231 K
επιβεβαιώστε	1131 K την εγγραφή
επικοινωνήστε	43 K μαζί μας	72 K μαζί μας	1107 K μαζί μας	1107 K με τον συντάκτη	1107 K με τη συντάκτριά	1107 K με τη συντάκτρια	1107 K με τη σύνταξη
επικοινώνησε	43 K μαζί μας	72 K μαζί μας
επισήμανε	1231 K
επιστήμονας	1110 είναι πολιτικός K
επιστολή	48 την K σας	1233 ανοιχτή K
ερευνήτρια	1110 είναι K
ερευνητής	1110 είναι K
ερωτηματολόγιο	110 το K	1128 το K
εσάς	1141 χάρη σε K	1229 χάρη σε K
εσείς	56 ελάτε κι K
ευρώ	1132 με # K
ευχαριστούμε	1131 K για την εγγραφή	1228 K που μας
εφαρμογή	89 στην K μας
""", 'ζ': """
ζήτησαν	1231 K
ζήτησε	1231 K ο	1231 K η	1231 K στο	1231 K από
ζητούσαν	1231 K
ζητούσε	1231 K
""", 'η': """
ηλεκτρονικό	1122 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1186 χωρίς K
ισχυρίζεται	1231 K
ισχυρίστηκε	1231 K
""", 'κ': """
κάλεσε	1231 K ο	1231 K η
κάνε	67 K μου tag
κάνοντας	1131 K κλικ
κάντε	67 K μου tag	67 K tag
κέρασέ	59 K με έναν καφέ
κίνδυνος	1138 K εθισμού
καθηγήτρια	1110 είναι K
καθηγητής	1110 είναι K
καλούσαν	1231 K
καλούσε	1231 K
κανάλι	1229 το K μας
κατάστημά	1122 στο K μας
κατήγγειλε	1231 K
καταγγέλλει	1231 K
καταγγελία	1107 κάντε μας την K
κατεβάστε	1086 K την εφαρμογή
κεράστε	59 K με έναν καφέ
κινδυνος	1138 K εθισμου
κοινοποιήθηκε	1210 η δημοσίευση K από
κουίζ	1124 το K	1124 στο K	1124 το K μας
κυκλοφορεί	1122 K το νέο τεύχος
κυριότερες	1131 τις K ειδήσεις
κωδικό	111 με τον K
""", 'λ': """
λάβετε	1153 K
λέει	1231 K
λαμβάνεις	1150 θέλεις να K
λαμβάνετε	1150 θέλετε να K	1153 K
""", 'μ': """
μήνα	1230 τον K	1230 το K	1230 ανά K	1230 κάθε K
μήνυμα	43 στείλε K	72 στείλε K
με	1132 K # €
μεγαλομετόχους	1186 χωρίς K
μετόχους	1186 χωρίς K
μοιράστηκε	1210 μια δημοσίευση που K	1210 ένα βίντεο που K
μοιραστείτε	28 K	54 K το	72 K την εμπειρία	72 K την ιστορία	72 K μαζί μας
""", 'ν': """
νοημοσύνη	1143 με τεχνητή K	1143 από τεχνητή K
νοημοσύνης	1143 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1080 K
""", 'ο': """
οικονομολόγος	1110 είναι K
ολόκληρο	23 K το άρθρο	1132 K το άρθρο
ομάδα	1122 στην K μας	1228 ελάτε στην K	1229 η K μας
""", 'π': """
παράκληση	1104 έχουμε μια μικρή K	1104 μια μικρή K
παραδέχεται	1231 K
παραδέχθηκε	1231 K
παραδέχτηκε	1231 K
παρακάλεσε	1231 K
παρακαλούσαν	1231 K
παρακαλούσε	1231 K
πατώντας	1131 K
πείτε	43 K μας	72 K μας
περιέχει	115 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	115 περιέχει K
περιεχομένου	11 αυτού του K	1113 εξωτερικού K
περιεχόμενο	11 αυτό το K	1113 αυτό το K	1113 το K αυτό	1113 εξωτερικό K
πολιτική	1102 K cookies
πρέπει	1113 δείτε το βίντεο K
προέτρεπαν	1231 K
προέτρεπε	1231 K
προέτρεψε	1231 K
προειδοποίησε	1231 K
προειδοποιεί	1231 K
προηγούμενη	115 K εκδοχή	115 K έκδοση του
προσπάθειά	1228 ενισχύστε την K
προσωπικών	1102 K δεδομένων
προτεινόμενη	1105 K πηγή
προτιμώμενες	1105 K πηγές	1202 K πηγές
προτιμώμενη	1105 K πηγή	1202 K πηγή
προωθήστε	54 K
πρωί	20 κάθε K
πρόσβαση	1148 K σε όλα
πρόσθεσαν	1231 K
πρόσθεσε	1231 K ο	1231 K η
πρώτο	1132 τον K μήνα
πρώτος	1230 K μήνας
""", 'ρ': """
ρεπορτάζ	1229 το K μας	1229 αυτό το K
ρυθμιστής	1138 αρμόδιος K εεεπ
ρυθμιστης	1138 αρμοδιος K εεεπ
ρωτούσαν	1231 K
ρωτούσε	1231 K
ρώτησαν	1231 K
ρώτησε	1231 K ο	1231 K η
""", 'σ': """
σημαντικότερες	1131 τις K ειδήσεις
σημείωσε	1231 K ο	1231 K η
στέλνουμε	62 σας K	62 σου K
στήριξέ	1228 K μας
στήριξή	1141 χωρίς τη K	1228 η K σας	1228 τη K σας	1229 χωρίς τη K
στήριξη	1141 χάρη στη K	1229 χάρη στη K
στείλε	43 K μας	72 K μας	1107 K μας
στείλτε	43 K μας	43 K μήνυμα	54 K το	72 K μας	72 K μήνυμα	1107 K μας	1228 K μας
στηρίξτε	1141 K	1228 K μας	1228 K την	1228 K το	1228 K τη
συγγραφέας	1110 είναι K
συγκατάθεση	1113 K για cookies
συκοφαντικά	1119 K σχόλια
συμβουλεύει	1231 K
συμβούλευε	1231 K
συμβούλευσε	1231 K
συμβούλεψε	1231 K
συμπληρώστε	82 K το email σας
συμφωνείτε	48 K
συνέδριο	1122 K μας
συνέδριό	1122 K μας
συνέστησε	1231 K
συνδεθείτε	27 K	1081 K για να
συνδρομή	1132 με K	1132 K από	1154 με K	1232 K
συνδρομητές	55 οι K μπορούν	85 γίνετε K	1080 διαθέσιμο μόνο σε K	1080 διαθέσιμο σε K	1103 μόνο για K	1103 μόνο σε K	1228 γραφτείτε K	1229 οι K μας	1232 K
συνδρομητής	55 ως K	85 γίνετε K	1080 είστε ήδη K	1228 γίνετε K
συνεργασία	1135 σε K με χορηγό	1135 σε K με τον χορηγό
συνεργατών	79 συνδέσμους K	1135 συνδέσμους K
συνεχίζεται	1135 K παρακάτω
συνεχίσετε	1080 για να K την ανάγνωση	1080 να K την ανάγνωση
συνεχίσουμε	1229 να K
συνεχίστε	1080 K την ανάγνωση
συνιστούσε	1231 K
συντάκτης	1108 είναι K
συντάκτρια	1108 είναι K
σχολιάσετε	8 K
σχόλια	90 στα K	1129 στα K
σύμφωνα	1231 K
σύνταξή	44 τη K μας
σύνταξης	115 σημείωση της K
""", 'τ': """
τελευταίο	1149 K δωρεάν άρθρο
τραγουδούσαν	1231 K
τόνιζε	1231 K
τόνισε	1231 K
""", 'υ': """
υβριστικά	1119 K σχόλια
υβριστικό	1119 σχόλια με K
υπευθυνα	1138 παιξε K
υπεύθυνα	88 παίξτε K	88 παίζετε K	1138 παίξε K	1138 παίζουμε K
υπογράμμισε	1231 K
υποσχέθηκε	1231 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1104 αφού K ως εδώ
φωνάζει	1231 K
φωτογραφίες	45 K και βίντεο	45 τις K σας	45 K ή βίντεο
φύγετε	1104 πριν K
φώναζαν	1231 K
φώναζε	1231 K
φώναξαν	1231 K
φώναξε	1231 K
""", 'χ': """
χάνετε	1150 μη K
χρήσης	1102 όροι K	1131 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1228 K τη βοήθειά σας
χρησιμοποιεί	1089 K cookies
χρησιμοποιούμε	1088 K cookies
χρόνο	1230 τον K
χωρίς	76 K spam
""", 'ψ': """
ψηφίστε	1146 K
ψηφιακό	68 K μας βοηθό
ψηφιακός	68 K βοηθός
ψηφοφορία	1124 στην K
""", 'а': """
абонамент	267 вече имате K	299 с K	299 K за	319 с K	363 K
абонамента	297 с K си	297 благодарим за K
абонат	55 като K	265 вече сте K
абонати	277 само за K	363 K
абонатите	55 K могат
абонирайте	85 K се	265 K се, за да	268 K се за бюлетина	359 K се
абонирането	297 с K
автора	4302 мнение K	4302 точка зрения K	5142 думка K	5142 точка зору K
авторизованные	4335 только K
авторизованным	4335 K пользователям
авторизовані	5175 лише K
авторизуйтесь	27 K
авторкою	5161 зв'язатися з K
авторов	4302 мнение K	4302 мнения K	4302 точки зрения K
автором	5161 зв'язатися з K
автору	59 на каву K	4323 пишите K
авторів	5142 думки K	5142 думка K	5142 погляди K
адрес	24 имейл K няма	297 имейл K
адреса	297 имейл K
адресою	5196 пишіть за K
адресу	4355 пишите по K
азартних	93 участь в K іграх	5131 участь в K іграх може	5131 участь у K іграх може
азартных	93 участие в K играх может вызвать
анкета	293 нашата K	293 кратка K
анкетата	110 K	294 K
анкету	110 K	4334 K	5174 K
анонимно	4323 K
афилиейт	302 K линкове
""", 'б': """
бажаних	5158 K джерел
безкоштовна	5194 остання K стаття
безкоштовний	5170 наш K вебінар	5178 K акаунт	5194 останній K матеріал
безкоштовних	5178 ліміт K	5178 K статей
безкоштовні	17 K статті	5178 K статті
безлимитный	4276 K доступ
безплатен	290 нашия K уебинар
безплатна	313 последна K статия
безплатни	17 K статии	299 K статии
безплатно	299 K, за
бесплатная	4353 последняя K статья
бесплатную	116 K линию
бесплатные	17 K статьи	4338 K статьи
бесплатный	4329 наш K вебинар	4338 K аккаунт	4353 последний K материал
бесплатных	17 K статей	4338 лимит K	4338 K статей
бисквитки	287 K	317 K
бисквитките	287 K	317 K
благав	5265 K
благала	5265 K
благали	5265 K
благодарение	21 K на читателите	305 K на вас	305 K на вашата	360 K на вас
благодарим	297 K ви, че се
благодаря	4344 K донатам	4424 K вам	4424 K вашей
блокировщик	4299 отключите K	4299 K рекламы
блокувальник	5139 K реклами
больше	4303 знаете K
бот	44 наш K
браузер	12 ваш K	4316 ваш K	5153 ваш K
браузър	12 вашият K
букмекерская	4291 K контора. #	4291 реклама. K
бюлетин	83 нашия K	268 нашия K	298 K	360 нашия K	363 K
бюлетина	83 за K	268 K ни	268 запишете се за K	298 K
бюлетини	298 K
бяхте	47 K ли там
більше	5143 знаєте K
""", 'в': """
вайбері	5159 K
вайбър	18 K	282 K
ватсапе	4321 K
вашата	269 на K поща
ваших	4418 # из K #
введите	82 K адрес
вебинар	4329 наш K
вебінар	5170 наш K
взывал	4426 K
видео	11 это K	45 фото и K
виділіть	5157 K
визнав	5265 K
визнала	5265 K
визнає	5265 K
викала	362 K
викаха	362 K
викаше	362 K
викна	362 K
використання	5153 K cookie	5184 будь-яке K матеріалів	5184 K матеріалів сайту
використанні	5151 при K матеріалів
використовує	5140 K cookie
використовуємо	5139 K cookie
вимагав	5265 K
вимагала	5265 K
вимагали	5265 K
виправлення	115 K:
випуск	5172 K
виртуален	68 K асистент
виртуалният	68 K ни асистент
виртуальный	68 K помощник	68 K ассистент
вирішив	5265 K
вк	4321 K
вкажіть	82 K свою пошту
включете	56 K се
вконтакте	4321 K
влезте	27 K
вміст	11 цей K
внескам	5185 завдяки K	5263 завдяки K
внесок	5262 ваш K
войдите	27 K	4277 K, чтобы
вотсапе	4321 K
вотсапі	5159 K
впн	69 без K
всеки	305 K лев
встановіть	5126 K додаток
въведете	82 K имейла си
възпроизвеждането	304 K
выделите	4304 K ее	4304 K текст
выпуск	4332 K
відео	45 фото та K	45 фото й K	45 фото і K
відкритий	5267 K лист
відмовилися	115 K від коментарів
відповів	115 не K на	5265 K
відповідав	5265 K
відповідально	88 грайте K
відповідальності	35 не несе K
відповідальної	5131 дотримуйтеся правил (принципів) K	5131 дотримуйтесь правил (принципів) K	5131 принципів K гри	5131 правил K гри
відповідь	24 скасувати K
відповіла	5265 K
відповіли	115 не K на
відправити	24 K коментар
віртуальний	68 K помічник	68 K асистент
""", 'г': """
героев	115 имена K
героїв	115 імена K
гласеше	362 K
гласил	4426 K
гласила	4426 K
гласит	4426 K
гласувайте	310 K
гледайте	315 K ни
говорил	4426 K
говорила	4426 K
говорили	4426 K
говорит	4426 K
год	4425 в K
годишно	361 K
голосуйте	4349 K	5190 K
гривень	5264 # K
грн	5264 # K
група	316 viber K
гукав	5265 K
гукали	5265 K
гукнув	5265 K
гукнула	5265 K
гіперпосилання	5151 K обов
""", 'д': """
дальше	4276 чтобы читать K
дарение	359 вашето K	361 с K	363 K
дарения	363 K
дарете	305 K	359 K ни
джерела	5158 обрані K	5158 бажані K
джерелом	5158 основним K	5158 бажаним K
дзен	4321 K
дзене	4321 K
дзеркала	69 K
дзеркало	69 K
дзеркалом	69 K
добави	362 K
добавил	362 K	4426 K
добавила	362 K	4426 K
добавьте	4289 K нас в
добавя	362 K
доверието	116 телефон на K
доверия	116 телефон K
довіри	116 лінія K
додав	5265 K
додала	5265 K
додатку	89 у нашому K
додає	5265 K
дозволить	5262 ваша підтримка K
дозволяється	5184 матеріалів K лише
долучайтесь	56 K	5262 K до нас	5262 K до нашої	5262 K до нашого	5262 K до спільноти	5262 K до читачів
долучайтеся	56 K	5262 K до нас	5262 K до нашої	5262 K до нашого	5262 K до спільноти	5262 K до читачів
домашнего	0 K насилия
донат	4423 ваш K	5262 ваш K	5266 K
донатам	5185 завдяки K
донати	5266 K
донатом	5264 K
донаты	4427 K
доповнено	115 новину K
дополнен	115 текст K
дополнена	115 новость K
допомагає	5262 ваша підтримка K
допомога	0 потрібна K	5262 нам потрібна ваша K
допомогою	5187 за K ші
допомогу	116 де отримати K
допоможе	5263 K нам
допоможуть	5185 K нам працювати	5263 K нам
допоможіть	95 K, скільки можете
допускается	4343 материалов K только
допълнена	115 статията е K
доступ	4338 полный K	5178 повний K
достъпен	265 K за абонати
достъпна	265 K за абонати
достъпно	265 K за абонати
дочитали	4267 вы K до конца	5116 ви K до кінця
дочитати	5122 щоб K
дочитать	4276 чтобы K	4338 K
дізнаватися	5205 хочете K про
""", 'е': """
евро	299 за # K
ежедневную	4281 K рассылку
ежемесячно	4425 K
ежемесячное	4423 оформите K
ежемесячный	4344 K донат
еженедельную	4281 K рассылку
електронна	269 вашата K поща
електронної	5177 адресу K пошти
електронну	5177 K адресу	5177 K пошту
епизод	292 K
епизода	292 K
есть	4303 вам K что
""", 'ж': """
жаловалась	4426 K
жаловался	4426 K
жалуются	4426 K
жодного	76 K спаму
журналист	285 е K	285 - K	285 , K	4324 - K	4324 , K	4404 K
журналисти	360 нашите K
журналистика	360 независимата K	360 независима K	360 нашата K	4424 независимая K
журналистике	4424 независимой K
журналистики	4424 независимой K
журналистику	4424 независимую K
журналистка	285 е K	285 , K	4324 - K	4324 , K	4404 K
журналисты	4424 наши K
журналіст	5165 - K	5165 , K	5244 K
журналістам	44 нашим K
журналісти	5263 наші K
журналістика	5263 незалежна K
журналістику	5263 незалежну K	5263 якісну K
журналістка	5165 - K	5165 , K	5244 K
журналісту	44 нашому K
""", 'з': """
з	5259 # K #
завантажити	5126 K застосунок
завантажте	5126 K додаток
завдяки	5185 існує K	5263 K вам	5263 K вашій
зависимост	93 хазартът създава K
задонатьте	4423 K	5262 K
задължителните	24 K полета
зазначив	5265 K
зазывал	4426 K
закликав	5265 K
закликала	5265 K
закликали	5265 K
закончились	4276 бесплатные статьи K
залишає	34 K за собою право
залишилося	5123 K #%	5123 K # %	5260 K прочитати
залиште	82 K свою адресу	82 K адресу	82 K пошту
заметили	4305 K ошибку
замолчим	4424 мы не K
запазени	275 всички права K
запевняв	5265 K
запевняла	5265 K
запевняє	5265 K
записи	63 новые K на почту
запитав	5265 K
запитала	5265 K
запитання	110 відповіді на K
запитань	5174 на кілька K
запишете	268 K се за нашия
зарегистрированные	4335 только K
зарегистрированным	4276 доступен только K
зарегистрированы	4276 уже K
зарегистрируйтесь	4277 K, чтобы	4338 бесплатно K	4338 K бесплатно	4423 K бесплатно	4423 K, чтобы читать
зареєстровані	5175 лише K	5175 тільки K
зареєструйтесь	5123 K, щоб	5178 безкоштовно K	5178 K безкоштовно	5262 K безкоштовно	5262 K, щоб читати
зареєструйтеся	5178 K безкоштовно
застосунку	89 у нашому K	89 в нашому K	5155 нашому K
застосунок	5126 завантажте K	5155 наш K	5155 мобільний K	5262 завантажте K і	5262 завантажте K та
захищено	5151 усі права K
захищені	5151 усі права K	5151 всі права K
защищенной	4323 K формой
защищены	4314 все права K
защищённой	4323 K формой
заяви	362 K
заявив	5265 K
заявил	362 K	4426 K
заявила	362 K	4426 K	5265 K
заявили	4426 K	5265 K
заявиха	362 K
звернутися	116 куди K
звёздочкой	65 поля со K
згодні	48 не K
здесь	4267 раз уж вы K
зеркала	69 K
зеркало	69 K
змінено	115 імена K	115 ім'я K
знайшли	5157 якщо ви K
знанията	293 K си
зобов	5265 K'язав
зовнішнього	5167 K вмісту	5167 K контенту
зовнішній	5167 K вміст	5167 K контент
зробіть	5120 K внесок	5262 K внесок у	5262 K внесок на
зірочкою	65 поля с K	65 поля із K
""", 'и': """
из	4418 # K #
избранное	4320 K
известията	16 K
извика	362 K
изкуствен	307 с помощта на K интелект	307 с K интелект	307 от K интелект
изменено	115 имя K
изменены	115 имена K	115 имена героев K
изпратете	43 K ни	54 K я	72 K ни	283 K ни	359 K ни
изпращайте	283 K ни	284 K на
изпращаме	62 ви K	62 K ви
изтеглете	359 K нашето
източник	281 основен K
източници	281 любими K
имейл	269 вашия K	297 вашия K	297 по K	297 на K
имейла	84 на K ви	269 на K си
имейлът	65 K ви няма да
иностранного	4314 выполняющим функции K агента
иностранным	4424 K агентом
инстаграм	282 K
искусственного	4346 с помощью K интеллекта
искусственным	4346 K интеллектом
использование	4316 K cookie	4326 K cookie	4343 любое K материалов	4343 K материалов сайта
использовании	4314 при K материалов	4343 полном или частичном K	4343 частичном K материалов
используем	4299 K cookie
использует	4300 K cookie
исправление	115 K:
источники	4320 избранные K	4320 любимые K
источников	4320 избранных K	4357 избранных K
источником	4320 основным K
исчерпали	4276 K лимит
""", 'к': """
каждое	20 K утро
каждый	4425 K месяц
каже	5265 K
каза	362 K
казав	5265 K
казал	362 K
казала	362 K	5265 K
казали	5265 K
казаха	362 K
казва	362 K
казвал	362 K
казвала	362 K
канал	316 viber K	4424 наш K	5263 наш K
канала	4424 нашего K
каналу	5263 нашого K
код	111 с K
колумнист	4324 - K	4324 , K	4404 K
колумніст	5165 - K	5244 K
колумністка	5165 - K	5244 K
команде	4329 к нашей K
команди	5170 до нашої K
коментар	8 залишити K
коментарите	90 в K	295 K под
коментарях	90 у K	90 в K	5152 у K	5152 в K
коментатор	285 е K
коментиране	295 правила за K	295 правилата за K
коментирате	8 за да K	295 K
коментувати	8 K
комментариев	115 отказались от K	115 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4304 чтобы оставить K
комментария	24 для отправки K
комментариях	90 в K	4315 в K
комментировать	8 K
контент	11 этот K	11 цей K	4326 внешний K
контента	11 этого K	4326 внешнего K
контенту	11 цього K
конференцию	4329 нашу K
конференция	290 нашата K
конференцію	5170 нашу K
конфиденциальности	4298 настройкам K	4298 настройками K	4299 политикой K	4316 политика K
конфіденційності	5138 налаштуваннями K	5139 політикою K	5153 політика K
копирование	4343 K материалов сайта
кореспондент	285 е K	285 , K	5165 - K	5165 , K	5244 K
кореспондентка	5165 - K	5165 , K	5244 K
короткий	4334 K опрос
корреспондент	4324 - K	4324 , K	4404 K
корреспондентам	44 нашим K
корреспондентка	4404 K
корреспонденту	44 нашему K
крикнув	5265 K
крикнул	4426 K
крикнула	4426 K	5265 K
кричав	5265 K
кричал	4426 K
кричала	4426 K	5265 K
кричали	4426 K	5265 K
кричит	4426 K
""", 'л': """
лв	299 за # K
лев	299 за # K
лева	299 за # K	361 K
лекцию	4329 нашу K
лекцію	5170 нашу K
лиценз	52 K cc
лицензии	52 K cc
ліцензією	52 K cc
""", 'м': """
магазин	290 нашия онлайн K	290 нашия K
магазина	290 онлайн K ни	4329 нашего K
магазине	4329 в нашем K	4329 в нашем интернет-K
магазину	5170 нашого K
магазині	5170 у нашому K	5170 в нашому K	5170 нашому інтернет-K
материал	4304 обсудить K	4326 внешний K	4359 K создан	4424 этот K
материалам	4351 ко всем K
материалы	4424 наши K
матеріал	5263 цей K
матеріали	5263 наші K
матеріалу	115 першій версії K
матеріалів	5184 копіювання K сайту	5184 K посилання обов'язкове	5192 до всіх K	5192 до усіх K
мероприятие	4329 наше K
месенджері	5159 K
месец	361 на K	361 всеки K
месечно	361 K
мессенджере	4321 K
месте	47 вы были на K
месяц	4425 в K
мобільний	5155 K додаток
молба	280 имаме малка K	280 имаме K към вас
молел	362 K
молела	362 K
молеха	362 K
молеше	362 K
містить	115 K описи	115 K сцени
місці	47 ви були на K
місяць	5264 на K	5264 перший K
""", 'н': """
навчання	53 K ші
нагадав	5265 K
нагадала	5265 K
наголосив	5265 K
наголосила	5265 K
надпис	362 такъв K
надпись	4426 такая K
надсилайте	5161 K нам	5161 K її	5161 K їх нам	5164 K фото	5164 K відео	5164 K свої	5262 K нам
надсилаємо	62 ми K вам	62 ми K
надійних	5158 K джерел
надішлемо	62 ми K вам
надішліть	43 K нам	54 K його	54 K друзям	72 K нам	5161 K нам	5161 K їх нам	5164 K фото	5262 K нам
нажимая	4337 K кнопку	4337 K на кнопку	4337 K "
нажмите	4304 K ctrl
налаштування	5138 K cookie	5138 K cookies	5138 K файлів cookie	5138 через ваші K
налаштуваннями	5138 K cookie	5138 K cookies	5138 K файлів cookie
налаштуваннях	5138 K cookie
намерете	315 K ни
напис	5265 такий K
написа	362 K
написав	5265 K
написал	4426 K
написала	4426 K	5265 K
написано	4426 было K	5265 було K
напиши	43 K нам	72 K нам
напишите	43 K нам	43 K в наш	72 K нам	72 K в наш	4323 K нашему	4323 K нашей	4323 K автору	4323 K нам	4423 K нам
напишіть	43 K нам	72 K нам	5161 K нашому	5161 K нашій	5161 K автору	5161 K авторці	5161 K нам	5262 K нам
напомнил	4426 K
напомнила	4426 K
направете	359 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	362 K
настоява	362 K
настоявал	362 K
настроек	4298 из-за ваших K
настройками	4298 K cookie	4298 K cookies	4298 K файлов cookie
настройках	4298 K cookie
настройки	4298 K cookie	4298 K cookies	4298 K файлов cookie
натискайки	297 K
натискането	297 с K
натискаючи	5177 K кнопку	5177 K на
нашем	4304 в K чате
нашия	290 към K екип	290 в K екип	293 K куиз	293 K тест
небольшая	4267 K просьба
неделю	20 раз в K	20 каждую K	4425 в K
независимата	359 подкрепете K
независими	360 K медии
независимую	4271 поддержите K	4423 поддержите K
независимые	4424 K медиа
незалежні	5263 K медіа
нейросети	4346 с помощью K
несколько	4334 на K вопросов
никакого	76 K спама
новинами	5129 стежте за K
новини	282 google K	5159 google K
новину	5143 маєте K
новость	4303 есть K
нуждаем	359 K се от вашата
нужна	4344 K ваша
нюзлетър	298 K
""", 'о': """
обеща	362 K
обещал	362 K	4426 K
обещала	4426 K
обещали	4426 K
обновена	115 статията е K
обновлен	115 текст K	115 материал K
обновлён	115 текст K	115 материал K
обозреватель	4324 - K	4324 , K	4404 K
обозревательница	4404 K
обраних	5158 K джерел
обратиться	116 куда K
обучения	53 K ии
объявил	4426 K
объявила	4426 K
объяснил	4426 K
объяснила	4426 K
объясняет	4426 K
объяснял	4426 K
объясняла	4426 K
обязал	4426 K
обязательна	4314 гиперссылка K	4343 материалов ссылка K	4343 ссылка на источник K
обязательные	24 K поля	4304 K поля
обясни	362 K
обяснил	362 K
обяснила	362 K
обяснява	362 K
обіцяв	5265 K
обіцяла	5265 K
обіцяли	5265 K
огледален	69 K сайт
оглядач	5165 - K	5165 , K	5244 K
оглядачка	5165 - K	5165 , K	5244 K
оголосив	5265 K
ограничений	4276 читайте без K
одноклассниках	4321 K
одному	5177 в K листі
оновлено	115 текст K	115 матеріал K	115 новину K
опечатку	4304 нашли K
описания	115 съдържа K	115 есть K	115 содержит K
описи	115 є K
опитування	110 K	5174 наше K	5174 коротке K
опитуванні	40 нашому K	5174 K читачів	5174 нашому K	5174 в K
оповещения	4368 хотите получать K
оприлюднюватиметься	25 не K	5145 ваша e-mail адреса не K
опрос	40 наш K	110 K	4334 наш K
опросе	40 нашем K	4334 нашем K	4334 в K
опубликован	25 не будет K	4304 ваш адрес email не будет K
организаторите	362 канят K
организаторы	4426 зовут K
організатори	5265 запрошують K
оставете	82 K имейла си
оставляем	34 K за собой право
оставляет	34 K за собой право
оставляя	4337 K заявку
оставьте	82 K свой адрес	82 K адрес	82 K почту	82 K свою почту	82 K e-mail
осталось	4277 K #%	4277 K # %
отбележете	67 K ме
ответил	115 не K на	4426 K
ответила	115 не K на	4426 K
ответили	115 не K на
ответственно	88 играйте K
ответственности	35 не несет K	35 не несёт K
ответьте	110 K на вопросы
отвечал	4426 K
отвечала	4426 K
отворено	364 K писмо
отговори	115 не K на	362 K той	362 K тя
отговорил	362 K
отговорила	362 K
отговориха	362 K
отговорност	35 не носи K
открытое	4428 K письмо
отменить	24 K ответ	4425 K в любой момент
отметил	4426 K
отметила	4426 K
отметь	67 K меня
отметьте	67 K меня	67 K нас
отмечайте	67 K меня
отписаться	4281 K в любой момент
отправляем	62 мы K вам
отправьте	54 K	4323 K их нам	4423 K нам
отримувати	5195 хочете K
отримуйте	5199 K
очакваме	283 K вашите
очевидцем	4303 стали K	4303 вы стали K	5143 стали K
ошибку	4305 нашли K
оштрафовал	4426 K
оштрафовала	4426 K
оштрафував	5265 K
""", 'п': """
партнером	4341 совместно с K	5182 спільно з K
партнерски	79 K линкове
партнерские	42 K ссылки	79 K ссылки	4341 K ссылки
партнерским	79 K ссылкам
партнерські	79 K посилання	5182 K посилання
партнеры	4299 мы и наши K
партньорски	302 K линкове
партнёром	4341 совместно с K
партнёрские	42 K ссылки	79 K ссылки	4341 K ссылки
партнёрским	79 K ссылкам
патроном	4423 станьте K
пееха	362 K
пели	4426 K
первинній	115 K версії
первоначальной	115 K версии
первый	4425 K месяц	4425 рубль в K
переведите	4423 K нам
перевірте	5174 K себе	5177 K пошту
передплатник	55 як K	5122 уже K	5122 вже K
передплатникам	5122 доступний лише K	5122 доступна лише K	5122 доступно лише K
передплатники	55 K можуть	5193 лише K	5193 тільки K
передплатників	5122 тільки для K
передплатою	5122 доступна за K	5122 доступний за K	5178 за K	5200 з K
передплату	85 оформіть K	5178 K за	5262 оформіть K
передплатіть	85 K
передрук	50 K	5156 K
передруковувати	50 K
передруку	5156 у разі K
передрукувати	50 K
перепечатать	50 K
перепечатка	50 K	4319 K
перепечатке	4319 при K
перепечатывать	50 K
перешлите	54 K
перешліть	54 K
персональних	5154 K даних
персональных	4317 K данных
писав	5265 K
писал	4426 K
писала	4426 K	5265 K
писати	5263 нам K
писменото	304 без K съгласие
письме	4337 в одном K
письменного	4358 без K согласия
письмової	5198 без K згоди
питаха	362 K
питаше	362 K
пишете	43 K ни	72 K ни	283 K ни	284 K на	359 K ни
пишеше	362 K
пиши	43 K нам	43 K ни	72 K нам	72 K ни
пишите	43 K нам	43 K в бот	43 K в наш	43 K на почту	72 K нам	72 K в бот	72 K в наш	72 K на почту	4323 K нам	4355 K на	4423 K нам
пишіть	43 K нам	43 K у	72 K нам	72 K у	5161 K нам	5196 K на
платной	4276 в K версии
побачили	5206 K помилку
повний	23 K текст	5178 K текст
повтаря	362 K
повтаряше	362 K
повторював	5265 K
повторює	5265 K
повторяет	4426 K
повторял	4426 K
повторяла	4426 K
повідомив	5265 K
повідомила	5265 K
повідомили	5265 K
повідомлення	5205 хочете отримувати K	5205 бажаєте отримувати K
повідомте	43 K нам	72 K нам	5161 K нам	5161 K нас	5262 K нам
подайте	284 K сигнал
поддержать	4423 K нас	4423 K редакцию	4423 K нашу
поддерживайте	4423 K нас	4423 K нашу
поддержите	4271 K нашу	4271 K нас	4344 K	4423 K нас	4423 K нашу	4423 K редакцию	4423 K проект	4423 K автора	4423 K наш
поддержка	4272 ваша K	4423 ваша K поможет	4423 ваша K помогает	4423 ваша K позволит
поддержке	4341 при K партнёра	4341 при K партнера	4344 благодаря вашей K	4424 вашей K
поддержки	4424 без вашей K	4424 вашей K
поделитесь	28 K	54 K им	54 K ей	72 K своей историей	72 K с нами
поделиться	4303 хотите K
подканял	362 K
подканяха	362 K
подканяше	362 K
подкаст	39 наш K	39 нашия K	292 K	360 нашият K	4332 K	4424 наш K	5172 K	5263 наш K
подкаста	292 K	4332 K	4424 нашего K
подкасте	39 нашем K	4332 K
подкасти	39 наші K	292 K	5172 K
подкастов	4332 K
подкасту	5172 K
подкастът	292 K
подкасты	4332 K
подкасті	39 нашому K	5172 K
подкастів	5172 K
подкрепа	305 с вашата K	305 вашата K	359 вашата K	360 вашата K
подкрепата	302 с K на партньор
подкрепете	305 K	359 K ни	359 K нашата
подкрепяйте	359 K ни
подписаны	4276 уже K
подписка	4276 уже есть K	4427 K
подписке	4276 доступен только по K	4276 доступна по K	4276 доступен по K	4338 по K
подписки	4427 K
подпиской	4363 с K
подписку	85 оформите K	85 оформить K	4276 оформить K	4276 оформите K	4337 спасибо за K	4338 K за	4423 оформите K	4423 оформить K
подписчик	55 как K	4276 уже K	4276 вы уже K
подписчикам	4276 доступна только K	4276 доступно только K	4276 доступен только K	4352 только K
подписчики	55 K могут	4352 только K	4427 K
подписчиков	4276 только для K
подписчиком	4423 станьте K
подписывайтесь	4281 K на рассылку	4289 K на нас	4289 K на наш	4289 K на канал	4289 K на telegram	4423 K на
подписываясь	4337 K
подпишитесь	85 K	4271 K на регулярное	4281 K на рассылку	4289 K на наш	4289 K на канал	4423 K на
подчеркнул	4426 K
подчеркнула	4426 K
подчерта	362 K
поділитися	5143 хочете K
поділіться	28 K	54 K ним	72 K своєю історією	72 K з нами
подію	5170 нашу K
пожертвование	4271 оформите K	4272 сделайте K	4344 регулярное K	4344 ежемесячное K	4423 ваше K	4423 сделайте K	4423 оформите K	4427 K
пожертвования	4424 на K	4427 K
пожертвованиям	4344 благодаря K	4424 благодаря K
пожертвуйте	4423 K
позволяет	4423 ваша поддержка K
позначайте	67 K мене
позначте	67 K мене
позоваването	304 K на
поиска	362 K
поискал	362 K
показан	65 адрес не будет K	65 email не будет K
показана	65 почта не будет K	65 пошта не буде K	65 адреса не буде K
полностью	23 материал K	4276 чтобы прочитать K
полный	23 K текст	4338 K текст
получавайте	318 K
получавате	314 искате ли да K	314 искате да K
получайте	4362 K
получать	4354 хотите K	4368 хотите K новости	4368 хотите K push
получить	116 где K помощь
помилку	5206 знайшли K
помогите	95 K, сколько можете	4423 K нам
помогнете	359 K ни
помогут	4424 K нам
поможет	4424 K нам
помоли	362 K
помолил	362 K
помолила	362 K
помощ	0 нужда от K
помощник	68 наш K	68 ии-K
помощь	0 нужна K	4423 нам нужна ваша K
помощью	4346 с K ии
помітили	5157 якщо ви K	5206 K помилку
помічник	68 наш K
понравилась	4424 K статья
понравился	4424 K материал	4424 K текст
пообещал	4426 K
пообещала	4426 K
пообіцяв	5265 K
пообіцяла	5265 K
попереджає	5265 K
попередив	5265 K
попередній	115 K версії
попита	362 K
поправка	115 K:
попросив	5265 K
попросил	4426 K
попросила	4426 K	5265 K
попросили	4426 K	5265 K
попросило	4426 K
порадив	5265 K
порадила	5265 K
посилання	5184 K на джерело обов'язкове
последвайте	359 K ни
последната	313 K ви безплатна статия	313 K безплатна статия
посоветовал	4426 K
посоветовала	4426 K
постановив	5265 K
постановил	4426 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	362 K
посъветвал	362 K
посъветвали	362 K
потребовал	4426 K
потребовала	4426 K
потърсите	116 къде да K помощ
почерпете	59 K ме
почерпи	59 K ме с кафе
почте	84 в K	84 на вашей K	4337 вашей K
почтовом	4337 вашем K ящике
почту	84 на K	4282 на вашу K	4282 вам на K	4337 вашу K
пошту	84 на K	84 на вашу K	5125 на вашу K
пошті	5177 вашій K
пощенска	269 вашата K кутия
пояснив	5265 K
пояснил	4426 K
пояснила	4426 K	5265 K
пояснював	5265 K
пояснювала	5265 K
пояснює	5265 K
поясняет	4426 K
правото	34 си запазва K
працювати	5185 допоможе нам K	5263 K далі
працюємо	5263 ми K
предишна	115 K версия на
предпочитаемые	4320 K источники
предпочитаемых	4320 K источников
предпочитан	281 K източник
предпочитани	281 K източници
предпочитаните	281 K източници	281 K си източници
предпочтительные	4320 K источники	4357 K источники
предпочтительный	4320 K источник
предпочтительных	4357 K источников
предупреди	362 K
предупредил	4426 K
предупреждава	362 K
предупреждает	4426 K
предыдущей	115 K версии текста
препечатването	304 K
препратете	54 K
препубликува	50 K
препубликуването	50 K
пригостіть	59 K мене кавою
призвал	4426 K
призвала	4426 K
призвали	4426 K
призна	362 K
признава	362 K
признавал	4426 K
признает	4426 K
признал	4426 K
признала	4426 K
признали	4424 нас K
призова	362 K
призовава	362 K
призовал	362 K
призоваха	362 K
призывал	4426 K
призывала	4426 K
призывали	4426 K
приложение	89 в нашето K	360 нашето K	4283 скачать K	4284 скачайте K	4284 установите K	4318 наше K	4318 мобильное K	4423 скачайте наше K	4423 скачайте K и
приложението	359 изтеглете K ни	359 изтеглете K на вестник
приложении	89 в нашем K	4283 открыть в K	4318 нашем K
приложения	4318 нашего K	4424 нашего K
прим	115 K. ред
примечание	115 K редакции
приоритетным	4320 K источником
присоединяйтесь	56 K	4423 K к нам	4423 K к нашему	4423 K к нашей	4423 K к нашим	4423 K к сообществу	4423 K к читателям	4423 K к тем
присъединете	56 K се	359 K се към нашия
присылаем	62 мы K вам	62 мы K
присылайте	4323 K нам	4323 K фото	4323 K видео	4323 K новости	4323 K свои	4323 K их нам	4423 K нам
пришлите	43 K нам	54 K друзьям	72 K нам	4323 K нам	4323 K фото	4323 K их нам	4423 K нам
пришлём	62 мы K вам
приєднуйтесь	56 K	5262 K до нас	5262 K до нашої	5262 K до нашого	5262 K до спільноти	5262 K до читачів
приєднуйтеся	56 K	5262 K до нас	5262 K до нашої	5262 K до нашого	5262 K до спільноти	5262 K до читачів
проверьте	4334 K себя	4337 K почту
проголосуйте	4349 K	5190 K
продовження	5182 реклама. K
продовжити	5122 щоб K читання	5185 допоможуть нам K
продовжувати	5263 K роботу
продолжаем	4424 мы K работать
продолжать	4344 помогут нам K	4424 K работу
продолжение	4341 реклама. K
продолжить	4276 чтобы K чтение	4344 помогут нам K	4344 поможет нам K	4424 K работу
продължава	302 K по-долу
продължете	266 K да четете
продължим	360 да K да работим
продължите	265 за да K да четете
произведен	4314 настоящий материал (информация) K	4359 материал K
произведён	4359 материал K
пройдите	4334 K тест
пройдіть	5174 K тест
променени	115 имената са K
промокодом	111 с K	111 за K	111 з K
промокоду	111 по K
пропускайте	314 не K
пропустите	4354 не K
пропустити	5195 не хочете K
пропустить	4354 не хотите K
пропустіть	5195 не K
просив	5265 K
просил	4426 K
просила	4426 K	5265 K
просили	4426 K	5265 K
просьба	4267 у нас к вам K	4267 у нас есть K
просять	5265 K
проучване	293 нашето K
прохання	5116 маємо до вас K	5116 невелике K
прочетете	266 за да K цялата
прочитать	4276 осталось K	4276 чтобы K статью
пріоритетне	5158 K джерело
пріоритетним	5158 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	50 K у себя
пълния	299 K текст
първия	361 за K месец
първоначалната	115 K версия
підписатися	5124 K на розсилку
підписка	5266 K
підписку	5122 оформіть K	5177 дякуємо за K	5262 оформіть K
підписники	5193 лише K	5266 K
підписників	5122 тільки для K
підписуйтесь	5128 K на нас	5128 K на наш	5128 K на канал	5128 K на telegram	5262 K на
підписуйтеся	5128 K на наш	5128 K на канал
підписуючись	5177 K
підпишіться	5124 K на розсилку	5128 K на наш	5262 K на
підтримайте	5119 K нашу	5119 K незалежну	5119 K нас	5185 K	5262 K нас	5262 K нашу	5262 K незалежну	5262 K редакцію	5262 K автора	5262 K роботу	5262 K наш
підтримати	5262 K нас	5262 K нашу
підтримка	5120 ваша K	5262 ваша K допоможе
підтримки	5182 за K партнера	5263 спільноти K	5263 вашої K
підтримуйте	5262 K нас	5262 K нашу
підтримці	5185 завдяки вашій K	5185 завдяки K читачів	5263 вашій K
піти	5116 перш ніж K
""", 'р': """
работа	360 нашата K	4424 наша K
работаем	4424 мы K
работать	4344 помогут нам K	4344 поможет нам K	4424 K дальше
работу	4424 нашу K
радив	5265 K
радила	5265 K
радили	5265 K
радить	5265 K
разкажете	43 K ни	72 K ни
разрешение	276 без K е забранено
разрешения	4358 без K редакции
разчитаме	305 K на вашата	360 K на
расскажите	43 K нам	72 K нам	72 K свою историю	4423 K нам
рассказал	4426 K
рассказала	4426 K
рассказать	4303 есть что K	4303 хотите K
рассказывать	4424 K правду
расследование	4424 наше K	4424 это K
расследования	4424 наши K
рассылка	4424 наша K	4427 K
рассылку	83 на K	83 нашу K	83 K	4281 нашу K	4281 K самых	4424 нашу K
регистрацията	297 с K си	297 благодарим за K
регистрируясь	4337 K
регулярний	5185 K внесок
редактор	285 е K	285 - K	285 , K	4324 - K	4324 , K	4404 K отдела	4404 K	5165 - K	5165 , K	5244 K
редакторка	5165 - K	5165 , K	5244 K
редакцией	44 нашей K	4323 связаться с K
редакции	115 поправка K	4302 мнение K	4302 позиция K	4302 мнением K	4358 без согласия K	4424 нашей K
редакцию	44 в нашу K	4323 напишите в K	4323 пишите в K
редакция	290 в нашата K	360 нашата K	4424 наша K
редакцията	43 свържете се с K	72 свържете се с K
редакцію	5161 напишіть у K	5161 пишіть у K
редакція	5263 наша K
редакцією	44 нашою K	5161 зв'язатися з K
редакції	48 письма до K	115 від K:	5142 думка K	5142 позиція K	5142 позицією K	5161 пишіть до K	5198 без згоди K	5198 без дозволу K	5263 нашої K
рекламата	13 K	302 след K
реклами	13 K	75 без K	75 немає K	360 без K	5182 після K	5182 на правах K	5263 без K
рекламой	13 K
рекламы	13 K	75 без K	75 нет K	4341 после K	4341 на правах K	4424 без K
репортер	44 на нашия K	285 е K	285 - K	285 , K	4324 - K	4324 , K	4404 K	5165 - K	5165 , K	5244 K
репортери	44 на нашите K	360 нашите K
репортерка	5165 - K	5165 , K	5244 K
репортёр	4324 - K	4324 , K	4404 K
решил	4426 K
реєструючись	5177 K
робота	5263 наша K
роботу	5263 нашу K
розкажіть	43 K нам	72 K нам
розповів	5265 K
розповідати	5263 K правду
розповіла	5265 K
розповісти	5143 маєте що K	5143 є що K	5143 хочете K
розсилка	5263 наша K	5266 K
розсилку	83 на K	83 нашу K	83 K	5124 нашу K	5124 щоденну K	5263 нашу K
розслідування	5263 наші K	5263 це K
рублей	4425 # K
рік	5264 на K
""", 'с': """
свидетелем	4303 стали K	4303 вы стали K
свободната	359 подкрепете K
свържете	43 K се с нас	72 K се с нас	283 K се с нашия	283 K се с нашата	283 K се с нас	283 K се с автора	359 K се с нас
свържи	43 K се с нас	72 K се с нас
свяжитесь	43 K с нами	4323 K с нами
связаться	4323 K с автором
свідком	5143 стали K
седмично	20 веднъж K
сигнализирайте	283 K ни
сказав	5265 K
сказал	4426 K
сказала	4426 K	5265 K
сказати	5143 маєте що K
скаржаться	5265 K
скаржився	5265 K
скаржилася	5265 K
скачайте	4283 K наше
скиньте	4423 K нам	4423 K донат
сколько	4423 скиньте K
скриньку	5177 вашу K
скриньці	5177 вашій K
следите	4289 K за нами
словам	4426 по K
словами	5265 за K
слушайте	315 K ни
слідкуйте	5128 K за нами
снимки	45 свои K	45 K и видео	45 вашите K	45 K или видео
советовал	4426 K
советовала	4426 K
советовали	4426 K
советует	4426 K
согласны	48 не K	48 K с автором
содержатся	115 K описания
содержимое	4326 внешнее K
содержит	115 K сцены
сообщение	4314 данное K (материал) создано	4359 K создано
сообщил	4426 K
сообщила	4426 K
сообщили	4426 K
сообщите	43 K нам	72 K нам	4323 K нам	4423 K нам
соучастником	4344 станьте K	4423 станьте K
спам	76 без K
спама	76 без K
спаму	76 без K
спецкор	4404 K
сповіщення	16 K	5126 увімкнути K	5126 увімкніть K	5205 хочете отримувати K	5205 хочете отримувати пуш-K	5205 бажаєте отримувати K	5205 хочеш отримувати K
споделете	28 K	54 K я	72 K с нас	72 K своята
сподобався	5263 K текст	5263 K матеріал
сподобалась	5116 якщо вам K стаття
спонсором	85 станьте K
според	362 K
спрашивает	4426 K
спросил	4426 K
спросила	4426 K
співали	5265 K
співучасником	5262 станьте K
спільнота	5263 наша K
спільноти	5120 стань частиною K	5185 частиною K	5263 нашої K
станете	85 K член	359 K абонат	359 K член
станьте	56 K одним из них	4423 K нашим	5262 K нашим
статей	5192 до всіх K	5192 до усіх K
статии	312 до всички K
статия	280 хареса ли ви тази K	299 цялата K	360 тази K
статията	299 % от K
стаття	5263 ця K
статья	4424 эта K
статьям	4351 ко всем K
стверджує	5265 K
стежте	5128 K за нами
стигнали	280 щом сте K дотук
стороннего	4326 K сервиса
сторонним	4326 K сервисом
стороннього	5167 K сервісу
стороннім	5167 K сервісом
суммой	4425 любой K
сумму	4425 любую K
сутрин	20 всяка K
существуем	4424 мы K
существует	4344 K благодаря
събитие	290 нашето K
съветва	362 K
съветваше	362 K
съвместно	302 K с партньор
съгласен	48 не си K
съгласие	304 без писмено K
съгласни	48 не сте K
съдържание	11 това K	287 външно K	287 това K
съдържанието	304 използването на K	304 използване на K
съобщи	362 K
съобщил	362 K
съобщиха	362 K
""", 'т': """
тагнете	67 K ме
твърдеше	362 K
твърди	362 K
текста	115 первой версии K	115 ранней версии K
тексте	115 ранее в K
текстове	312 до всички K
тексту	115 першій версії K
телеграм	18 K	282 K	4289 наш K-канал	4289 в нашем K	4321 K	4321 K-канал	4321 K-канале	4355 пишите в K	4424 наш K	5128 наш K-канал	5159 K	5159 K-канал	5159 K-каналі
телеграме	18 K	4321 K
телеграмі	5159 K
телефон	116 K довіри
тест	4334 наш K	5174 наш K
тиждень	20 раз на K	5264 на K
требовал	4426 K
требовала	4426 K
требовали	4426 K
тръгнете	280 преди да си K
""", 'у': """
уведомления	16 K	4284 включите K	4284 включить K	4284 разрешить K	4368 хотите получать K	4368 хотите получать пуш-K	4368 хочешь получать K
уверяет	4426 K
уверял	4426 K
уверяла	4426 K
увійдіть	27 K	5123 K, щоб
уговаривал	4426 K
уговаривала	4426 K
угостите	59 K меня кофе	59 K автора кофе
угостить	59 K меня кофе
уебинар	290 нашия K
узнавать	4368 хотите K о
уйдете	4267 прежде чем вы K
укажите	82 K свой e-mail	82 K почту
улюблених	5158 K джерел
улюблені	5158 K джерела
умовляв	5265 K
умоляваше	362 K
умолял	4426 K
умоляла	4426 K
умоляли	4426 K
утверждает	4426 K
уточнение	115 K:
уточнення	115 K:
уточнив	5265 K
уточнил	4426 K
уточнила	4426 K	5265 K
учасником	5262 станьте K
""", 'ф': """
фейсбук	18 K	282 K
фото	45 свои K	45 ваши K	45 свої K	45 ваші K
фотографии	45 K и видео
""", 'ц': """
цените	4424 K нашу
цитировании	4319 при K
цитування	5156 у разі K
цитуванні	5156 при K
""", 'ч': """
частиною	5262 станьте K
частковому	5184 повному або K
чашку	59 на K кофе
через	69 K vpn
четене	2 време за K
четете	315 K ни
читаете	4423 спасибо, что K
читай	5128 K нас
читайте	4289 K нас в	5128 K нас у	5128 K нас в
читання	2 час K	2 хв K
читателей	48 письма K	4334 опросе K	4344 благодаря поддержке K	4364 K	4424 наших K
читатели	41 наши K	41 нашите K	48 писма на K	320 K	360 нашите K	4267 дорогие K	4364 K	4424 наши K
читателите	320 K	360 с подкрепата на K	360 от K ни
читателям	21 благодаря K	41 нашим K	4364 K	4424 благодаря K
читати	5122 щоб K далі	5262 щоб K далі
читачам	21 завдяки K	5201 K
читачі	41 наші K	5201 K	5263 наші K
читачів	48 листи K	5201 K	5263 наших K
читаєте	5262 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5264 K
щомісячний	5185 K внесок
щомісячно	5264 K
щоранку	20 K
щотижневу	5124 K розсилку
""", 'э': """
электронной	4337 адрес K почты
электронную	4337 K почту
""", 'я': """
яжіться	43 зв'K з нами	5161 зв'K з нами
язкові	24 обов'K поля	5145 обов'K поля
якщо	5116 K ви вже тут
""", 'і': """
із	5259 # K #
інтелектом	5187 штучним K
інтелекту	5187 за допомогою штучного K
інформацію	5143 маєте цікаву K
історію	5143 маєте K
""", 'א': """
אדבלוק	2417 K
אומר	2456 K
אומרת	2456 K
אותה	54 שלחו K	54 שתפו K
אותו	54 שלחו K
אותנו	67 תייגו K	72 שתפו K
אחרינו	2338 עקבו K	2453 עקבו K
איתנו	43 צרו K קשר	43 צרו קשר K	43 דברו K	72 צרו K קשר	72 צרו קשר K	72 דברו K
אליכם	62 נשלח K
אלינו	43 פנו K	72 פנו K
אלקטרוני	2335 דואר K
אמר	2456 K
אמרה	2456 K
אמרו	2456 K
אתכם	2381 רק K
""", 'ב': """
באפליקציה	89 K שלנו
בדוי	115 שם K
בדויים	115 שמות K
בוקר	20 מדי K
בחודש	2455 K
ביקש	2456 K
ביקשה	2456 K
במייל	2380 K שלכם
במצוקה	0 K
בסרטון	2366 לצפות K זה
בעוגיות	2344 שימוש K
בעיתונות	2381 לתמוך K
בעלי	2423 בלי K הון	2423 ללא K הון
בקובצי	2343 משתמש K
בשבוע	20 פעם K	2455 K
בתגובות	90 K
בתוכן	2394 לעשות שימוש K
""", 'ד': """
דווחו	2453 K לנו
דיגיטלי	2330 רכשו מינוי K
דיוור	2380 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	65 K לא יוצג
האפליקציה	2339 הורידו את K	2454 K
הבהרה	115 K:
הגיב	115 לא K
הדיגיטלי	68 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2456 K
הודיעה	2456 K
הוואטסאפ	2339 לקבוצת K
הווטסאפ	2339 לקבוצת K
הווירטואלי	68 העוזר K
הוסיף	2456 K
הוסיפה	2456 K
הזהיר	2456 K
הזכויות	2354 כל K שמורות
הזמינו	59 K אותי לקפה
החובה	24 שדות K
החוג	2364 הוא ראש K	2364 היא ראש K
החינמיות	2397 הכתבות K
הטלגרם	2339 לערוץ K
הטקסט	2367 K
היום	2453 תרמו K
הירשמו	2330 כדי להמשיך לקרוא K	2453 K לקבלת
הכותב	2394 על דעת K
הכתבה	50 לפרסם את K	2330 להמשך קריאת K	2367 K	2454 K הזאת
המדור	2362 הוא עורך K	2362 היא עורכת K
המובעות	2394 הדעות K במאמר	2394 הדעות K בטור	2394 הדעות K בכתבה
המועדף	2357 למקור K	2357 כמקור K
המייל	2334 לתיבת K	2335 כתובת K
המערכת	115 הערת K
המקורית	115 בגרסה K של
הניוזלטר	2335 K היומי	2380 K השבועי של	2380 K שלנו	2454 K
הסביר	2456 K
הסיכום	2367 K
העבירו	54 K אותה	54 K הלאה
העיקריות	2367 הנקודות K
העיתונות	2454 K העצמאית
הפרטיות	2344 מדיניות K
הפרסומות	2417 חוסם K	2419 את חוסם K	2419 חוסם K
הפרסומים	2417 חוסם K
הפרסומת	13 K
הצביעו	2453 K בסקר
הצטרפו	56 K אליהם	56 K אלינו	2339 K לערוץ	2453 K אלינו
הקודמת	115 בגרסה K של
הקוראים	21 בזכות K
השאירו	82 K כתובת מייל	82 K מייל
השימוש	2344 תנאי K
השמות	115 K שונו
התגובות	2377 K
התחברו	27 K	2330 כדי להמשיך לקרוא K
התמונות	45 את K שלכם
התמיכה	2381 בזכות K שלכם
התראות	16 K
התרגום	2367 K
התרומה	2453 K שלכם
""", 'ו': """
ובטוויטר	2338 בפייסבוק K
ווידאו	45 תמונות K
וסרטונים	45 תמונות K
ותלוי	2381 K בכם
ותלויה	2381 K בכם
""", 'ז': """
זקוקה	2453 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2364 היא K סגל
חודשית	2453 תרומה K
חוקר	2364 הוא K ב
חוקרת	2364 היא K ב
חיצוני	2366 תוכן K	2366 תוכן ממקור K
""", 'ט': """
טען	2456 K
""", 'י': """
יכולים	55 מנויים K
ישירות	2380 K למייל	2380 K לתיבת
""", 'כ': """
כמנויים	55 K	85 הצטרפו K	2330 הצטרפו K
כתב	2456 K
כתבה	2367 K זו	2454 K זו	2456 K
כתבו	43 K לנו	72 K לנו	2453 K לנו
כתבות	2397 K חינם
כתבי	43 K לנו	72 K לנו
כתבת	2362 היא K
כתובת	82 הזינו K מייל	2335 K דוא"ל
""", 'ל': """
לדברי	2456 K
להגיב	8 כדי K	2377 K
להמשיך	2330 כדי K לקרוא,	2330 כדי K לקרוא בחרו	2330 כדי K לקרוא יש	2330 כדי K לקרוא את הכתבה	2381 עזרו לנו K
להעתיק	2394 לשכפל, K
לחודש	2455 K
לחוק	2394 סעיף #א K
לחצו	2453 K כאן
לידיעון	2453 הירשמו K
לכתבים	44 K שלנו
לכתבת	44 K שלנו
למייל	84 K שלכם
למנויים	85 היו K	2332 K בלבד
למערכת	44 K שלנו	48 מכתבים K
לניוזלטר	83 K	83 K שלנו	2334 הירשמו K	2334 הרשמה K	2334 K שלנו	2380 בהצלחה K	2453 הירשמו K
לעזרתכם	2453 אנחנו זקוקים K
לענייני	2362 הוא כתב K	2362 היא כתבת K
לפנות	116 לאן אפשר K
לפרסם	50 K כתבה זו	50 K מחדש
לצפייה	2366 K בתוכן
לקבוצת	2339 הצטרפו K
לקריאה	2397 כתבות K
לקריאת	23 K הכתבה
לשנה	2455 K
לתומכים	2381 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2397 K חינם
מודעות	2419 בחוסם K	2419 חוסם K
מועדף	2357 מקור K	2357 כמקור K	2437 מקור K	2437 כמקור K
מחקר	2364 הוא עמית K
מינוי	2330 רכשו K ל-	2330 רכשו K כדי	2330 רכשו K או	2453 רכשו K	2457 K
מנוי	2330 כבר K?
מנויים	2457 K
מניות	2423 בלי בעלי K	2423 ללא בעלי K
מסכימים	48 לא K	48 K?	2380 בהרשמה אתם K
מסר	2456 K
מסרבים	115 K להגיב
מראה	69 אתר K
מרצה	2364 הוא K	2364 היא K
""", 'נ': """
ניוזלטר	2380 K שבועי	2457 K
נשלח	62 K לכם
""", 'ס': """
סגל	2364 הוא חבר K
סופר	2364 הוא K ו
סופרת	2364 היא K ו
סיכום	2367 K
סיפר	2456 K
סיפרה	2456 K
סעיף	2394 K #א
ספאם	76 בלי K	76 ללא K
ספרו	43 K לנו	72 K לנו	2453 K לנו
סרטונים	45 תמונות או K
""", 'ע': """
עדכונים	2380 לקבלת K במייל
עודכנה	115 הכתבה K	115 הידיעה K
עזרה	116 איפה אפשר לקבל K
עיתונאי	2362 הוא K	2364 הוא K
עיתונאית	2362 היא K	2364 היא K
עיתונות	2381 לעשות K	2454 K עצמאית
עכשיו	2330 רכשו מינוי K	2453 תרמו K
עלולים	115 K להיות קשים
עמיתת	2364 היא K מחקר
עמלה	2393 נקבל K	2393 לקבל K
ער	116 K״ן
""", 'פ': """
פרופסור	2364 הוא K	2364 היא K
פרסום	50 K מחדש
פרסומות	75 בלי K	75 ללא K	2417 חוסם K	2419 בחוסם K	2419 חוסם K	2419 חוסמי K	2454 ללא K
פרסומת	13 K
פרשן	2362 הוא K
פרשנית	2362 היא K
פתוח	2458 מכתב K
""", 'צ': """
ציין	2456 K
""", 'ק': """
קודמת	115 בגרסה K של
קוראי	2454 K
קרא	2456 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2455 חודש K
""", 'ש': """
שאלו	2367 K את
שולחים	62 אנחנו K לכם
שיווקי	2380 לקבל תוכן K
שלחו	43 K לנו	72 K לנו	2453 K לנו
שלנו	44 לכתב K	2454 K
שנקבל	2393 K עמלה
שקראתם	2453 תודה K
שתפו	28 K
""", 'ת': """
תגובה	115 לא נמסרה K
תגובות	2377 K
תוכן	11 K זה	2366 הצגת K
תיאורים	115 כוללת K	115 מכילה K
תייגו	67 K אותי
תיקון	115 K:
תלוי	2381 K בכם
תלויה	2381 K בכם
תמיכתכם	2453 K
תמכו	2453 K בנו
תקציר	2367 K
תרומה	2457 K
תרומות	2457 K
""", 'ا': """
اخبارنا	134 تابعوا K	258 K
اخبرنا	43 K	72 K
اخبرونا	43 K	72 K
ادامه	1910 K مطلب	1910 K خبر	1962 براي K مطلب
ادبلاكر	1940 K
ادعمنا	257 K
ادعموا	257 K
اذنكم	143 نطلب K قبل
ارتباط	143 قد تتضمن ملفات K
ارسال	8 براي K نظر	1856 به ايميل شما K	1879 براي ما K كنيد
ارسله	54 K الي
ارسلها	43 K الينا	72 K الينا
اسبوعيا	259 K
استخدام	153 يمنع اعادة K المواد	153 يمنع اعادة K هذا	153 يمنع اعادة K اي
استطلاع	257 صوت في K
استطلاعنا	258 K
استفاده	1862 از كوكي K ميكنيم	1862 از كوكيها K ميكنيم	1863 شرايط K	1875 K از مطالب اين سايت	1875 K از مطالب سايت
استمرار	257 ساهم في K	257 ساهموا في K
اسپم	76 بدون K
اشار	260 K
اشارة	67 ضع K الي
اشارت	260 K
اشتراك	186 لديك K	261 K	1903 K تهيه كنيد	1962 K تهيه كنيد	1966 K
اشتراكك	183 تم K
اشترك	85 K	122 K الان	257 K الان
اشتركوا	85 K	257 K
اصحابها	181 تعبر عن راي K	181 عن راي K
اصلاحيه	115 K
اضاف	260 K
اضافت	260 K
اضغط	257 K هنا
اطلاع	1879 به ما K دهيد
اعادة	50 K نشر	153 يمنع K نشر
اعجبك	258 K هذا
اعلام	1965 K كرد
اعلانات	75 بلا K	75 بدون K	75 لا K	220 مانع K	220 حاجب K	221 مانع K	221 حاجب K
اعلانها	16 K	1937 K را دريافت
اعلانهاي	1937 K خبري
اعلن	260 K
اعلنت	260 K
اعملوا	67 K تاغ
افاد	260 K
افادت	260 K
افزود	1965 K
افزونه	1940 K مسدود
اكتب	257 K لنا
اكتبوا	43 K الينا	72 K الينا	257 K لنا
اكد	260 K
اكدت	260 K
الاخبارية	128 النشرة K
الارتباط	139 ملفات تعريف K
الاسبوع	20 مرة في K
الاستبيان	110 K
الاستخدام	139 شروط K
الاسماء	115 تم تغيير K
الاشعارات	16 K	129 فعل K	130 تفعيل K
الاعلان	13 بعد K
الاعلانات	145 حاجب K	145 مانع K	220 مانع K	220 حاجب K	220 اداة حظر K	221 مانع K	221 حاجب K	221 اداة حجب K
الافتراضي	68 مساعدنا K	68 المساعد K
الالزامية	24 الحقول K
الالكتروني	65 بريدك K لن يظهر	127 بريدك K	128 البريد K	183 في بريدك K
الان	257 تبرع K	257 سجل K
الاول	259 الشهر K
الاولي	115 النسخة K من
البديل	69 موقعنا K	69 الموقع K
البريدية	83 النشرة K	127 نشرتنا K	128 النشرة K	261 النشرة K
التحرير	44 فريق K لدينا
التطبيق	129 حمل K	129 نزل K	130 تحميل K
التعليق	115 رفضت K	180 شروط K	180 سياسة K
التعليقات	90 في K
التقرير	23 لقراءة K	258 هذا K
الخارجية	168 محتوي المواقع K
الخبر	115 تم تحديث هذا K
الخصوصية	139 سياسة K
الدخول	27 سجل K	122 سجل K الان	122 سجل K الي حسابك	122 سجل K او اشترك	122 سجل K او انشئ	257 سجل K او
الشهر	259 في K
الصفحة	143 تحتوي هذه K علي محتوي من
الغاء	24 K الرد
الفيديو	45 الصور ومقاطع K
القراء	21 بفضل K	48 بريد K	184 نعتمد علي دعم K
القراءة	2 مدة K	2 وقت K	122 لمتابعة K	186 لمواصلة K
الكاتب	181 يعبر عن راي K
الكوكيز	139 K
المادة	258 هذه K
المجانية	17 المقالات K	197 من المقالات K	197 مقالاتك K	197 المقالات K
المحتوي	11 هذا K	122 هذا K متاح	153 يمنع اعادة استخدام K	153 يمنع اعادة انتاج K	153 يمنع اعادة توزيع K
المحرر	115 ملاحظة K
المراة	69 نسخة K
المساعد	68 K الذكي
المساعدة	116 اين تجد K	116 للحصول علي K
المستقلة	258 الصحافة K
المفضل	158 مصدرك K	158 مصدركم K	158 المصدر K لديك
المفضلة	158 مصادرك K	158 مصادركم K
المقال	23 لقراءة K	115 تم تحديث هذا K	122 لقراءة K كاملا	143 يحتوي هذا K علي محتوي من	186 لقراءة هذا K	258 هذا K
المواد	153 يمنع اعادة انتاج K	153 يمنع اعادة توزيع K
النشر	153 يمنع اعادة K
النشرة	127 اشترك في K
اليك	62 نرسل K
اليكم	62 نرسل K
الينا	43 اكتب K	72 اكتب K	257 انضم K
اليهم	56 انضم K
انتاج	153 يمنع اعادة K هذا	153 يمنع اعادة K اي
انستغرام	257 تابعنا علي K
انضموا	56 K اليهم
انقر	257 K هنا
اوضح	260 K
اوضحت	260 K
اول	1964 ماه K
اوليه	115 نسخه K اين
ايميل	1856 K خود را وارد كنيد	1857 ادرس K	1857 نشاني K	1899 در K خود	1962 K خود را وارد كنيد
ايميلتان	1899 به K
اينجا	1909 K كليك كنيد	1962 K كليك كنيد
اينستاگرام	1860 در K دنبال
اينه	69 K
اپ	1898 K
اپليكيشن	1898 K	1962 K ما را	1962 K را دانلود كنيد	1962 K را نصب كنيد	1963 K ما
اگهي	13 پس از K	75 بدون K
""", 'ب': """
باحث	163 K
باحثة	163 K
بارگذاري	1866 K شود
بازتابدهنده	1916 الزاما K	1916 لزوما K	1916 K ديدگاه
بازنشر	50 K
باشيد	1879 با ما در تماس K
بالضرورة	181 لا تعبر K عن	181 لا يعبر K عن	181 لا تعكس K	181 لا يعكس K	181 لا تمثل K	181 لا يمثل K
ببينيد	1892 را K
بحسب	260 K
بخوانيد	1877 K
بدهيد	43 به ما پيام K	72 به ما پيام K
بديل	69 رابط K
براي	1963 K ما
بريدك	65 لن يظهر K	82 اترك K	82 ادخل K	84 في K	127 الي K	183 علي K	183 سجل K	183 اضف K	183 يوميا في K	183 في K كل
بريدكم	82 اتركوا K	183 في K
بشنويد	1892 K
بعرض	168 هل تسمح K
بفرستيد	43 براي ما K	72 براي ما K	1879 براي ما K
بفضلكم	258 K
بنويسيد	43 براي ما K	72 براي ما K	1879 براي ما K	1962 براي ما K
بهروز	115 اين خبر K	115 اين گزارش K
بپيونديد	56 به انها K	56 به جمعشان K	1877 K	1889 به تيم ما K	1962 K
بگذاريد	43 با ما در ميان K	72 با ما در ميان K	1879 با ما در ميان K	1962 با ما در ميان K
بگوييد	43 به ما K	72 به ما K
بگيريد	43 با ما تماس K	72 با ما تماس K	1879 با ما تماس K
""", 'ت': """
تؤكد	260 K
تابعة	79 روابط K
تابعنا	135 K علي	135 K عبر	257 K علي تويتر	257 K علي غوغل	257 K علي جوجل
تابعونا	134 K علي	134 K عبر	257 K علي
تاكيد	1965 K كرد
تبرع	261 K
تبرعات	261 K
تبرعك	257 K
تبرعكم	257 K
تبرعوا	95 K بما	257 K الان
تبليغات	75 بدون K	1938 مسدود كننده K	1940 مسدود كننده K
تجربتك	72 K معنا
تجربه	72 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	44 K ما
تحقيقاتنا	258 K
ترجيحي	1878 منبع K	1878 منابع K	1957 منابع K	1957 منبع K
ترد	115 لم K
تستطيع	184 تبرع بما K	184 ساهم بما K
تصحيح	115 K:
تطبيق	257 حمل K	257 حملوا K
تطبيقنا	89 في K	89 عبر K	258 K
تعبر	181 لا K عن راي	181 K فقط عن راي
تعديل	115 تم K هذا
تعليقا	180 لتضيف K
تغيير	115 نامها K
تفاصيل	115 يتضمن K	115 يحتوي علي K
تفعيل	138 K جافا
تفوت	257 لا K
تفوتوا	257 لا K
تقاريرنا	258 K
تقول	260 K
تلغرام	134 قناتنا علي K	257 تابعنا علي K
تلگرام	1860 ما را در K	1860 در K دنبال	1860 كانال K ما	1879 با ما در K
تماشا	1892 K كنيد
تمامي	1876 K حقوق
تمثل	181 لا K راي
تنويه	115 K:
تواصل	43 K معنا
تواصلوا	43 K معنا	257 K معنا
توافق	48 هل K
توافقنا	48 لا K
توزيع	153 يمنع اعادة K هذا	153 يمنع اعادة K اي
توصيف	115 حاوي K
توضيح	115 K:	1965 K داد
تيليغرام	134 قناتنا علي K
تيم	1963 K ما
""", 'ج': """
جافاسكريبت	214 K
جاوااسكريپت	1862 K را فعال
جزئيات	115 حاوي K
""", 'ح': """
حذر	260 K
حذرت	260 K
حقوق	1876 كليه K	1876 همه K	1876 تمام K
حمايت	1900 K مالي خود	1901 به K شما نياز	1901 با K شما	1902 K كنيد	1962 از ما K كنيد	1962 K شما
""", 'خ': """
خارجي	168 محتوي K
خبر	6 اين K	1963 اين K
خبرنامه	1856 K ما	1856 اشتراك K	1857 در K	1899 K روزانه	1899 K هفتگي	1963 K ما	1963 K	1966 K
خبرنگار	44 K ما	1879 K ما را	1884 K
خبرنگاران	44 K ما	1963 K ما
خبرها	1937 اعلان K
خبرهاي	1937 اعلان K فوري
خصوصي	1863 سياست حريم K
خواست	1965 K
خواستند	1965 K
خواندن	1903 براي ادامه K
خوانندگان	21 با كمك K	48 نامههاي K	1901 به K خود تكيه	1963 K ما
خواهد	1895 منتشر K شد
خواهند	1895 منتشر K شد
""", 'د': """
داده	1866 نشان K شود
داستان	72 K خود را براي ما
دانشگاه	1884 استاد K
دريافت	1937 K اعلان	1937 خبرهاي فوري را K
دستيار	68 K مجازي
دعا	260 K
دعت	260 K
دعمك	257 K
دعمكم	184 نعتمد علي K	184 تعتمد علي K	184 نحتاج الي K	257 K
دنبال	1860 ما را K كنيد	1877 K كنيد	1877 K كنيم	1962 K كنيد
دهيد	43 به ما پيام K	72 به ما پيام K	1879 به ما خبر K	1892 گوش K	1906 هديه K	1962 خبر K
دوستان	54 براي K خود
دوستانتان	54 براي K	54 با K
ديدگاه	1895 نوشتن K	1895 ارسال K	1895 بيانگر K	1916 لزوما K
""", 'ذ': """
ذكر	260 K
ذكرت	260 K
""", 'ر': """
راسلنا	43 K	72 K	257 K
راسلونا	43 K	72 K	257 K
رايگان	1889 وبينار K ما	1903 اشتراك K	1917 مقاله K	1917 مطلب K	1917 مطالعه K	1962 K ثبت نام كنيد
روزنامه	1916 ديدگاه K
روزنامهنگار	1884 K
روزنامهنگاري	1963 K مستقل
""", 'س': """
سابقة	115 نسخة K من هذا	115 نسخة K من هذه
سالانه	1964 K
ساهم	95 K بما	257 K في دعم
ساهموا	95 K بما	257 K في دعم
سايت	1963 K ما
سايتهاي	1886 محتواي K ديگر
سرگشاده	1967 نامه K
سكريبت	214 جافا K
سنويا	259 K
""", 'ش': """
شارك	28 K
شاركنا	43 K قصتك	72 K قصتك	257 K برايك
شاركه	28 K	54 K مع
شاركونا	72 K قصتكم	257 K
شهريا	259 K
شويد	27 وارد K	1877 عضو K	1877 K	1962 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1899 خبرنامه K
صحافتنا	258 K
صحافي	163 K
صحافية	163 K
صحافيينا	44 K
صحفي	163 K
صحفية	163 K
صحفيينا	44 K	258 K
صرح	260 K
صرحت	260 K
صوركم	45 K
""", 'ض': """
ضدتبليغ	1940 K
""", 'ط': """
طالب	260 K
طالبت	260 K
طلب	260 K
طلبت	260 K
""", 'ع': """
علاقه	1878 منبع مورد K
عملنا	258 K
عمولة	195 قد نحصل علي K	195 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1940 لطفا ان را K كنيد
""", 'ف': """
فارسله	54 K
فرستاده	1856 به ايميل شما K
فرصتهاي	1889 K شغلي در
فريقنا	258 K
فشاركه	54 K
فنجان	59 ادعني الي K قهوة
فيسبوك	18 K	257 تابعنا علي K
فيلترشكن	69 K
فيلم	45 عكس و K
فينگليش	1895 K	1896 حروف لاتين (K)
""", 'ق': """
قال	260 K
قالت	260 K
قالوا	260 K
قبلي	115 نسخه K اين
قراءنا	258 K
قرائنا	184 نعتمد علي K	184 ونعتمد علي K	258 K
قناتنا	134 انضم الي K	258 K
""", 'ك': """
كاتب	163 K
كاتبة	163 K
كاتبه	181 يعبر عن راي K
كاتبها	181 تعبر عن راي K
كار	1963 K ما
كاربري	1903 حساب K خود شويد	1962 حساب K خود شويد
كانال	1860 به K ما	1877 K ما	1963 K ما
كتب	260 K
كتبت	260 K
كردهايد	1903 ثبت نام K	1903 ثبتنام K
كمصدر	158 K مفضل	241 K مفضل
كميسيون	1914 K دريافت كنيم	1914 K دريافت ميكنيم
كنيد	67 منو تگ K	67 من را تگ K	67 تگ K	1889 ديدن K	1892 گوش K	1906 هديه K	1909 روي لينك كليك K	1909 كليك K	1940 لطفا ان را غير فعال K	1962 به ما كمك K	1962 روي لينك كليك K	1962 همين حالا ثبت نام K
كوكي	1863 از K
كوكيها	1863 K
""", 'ل': """
لניוזלטר	83 K
لاتين	1895 حروف K	1896 حروف K
لاشتراكك	183 K في
لاشتراككم	183 K في
لاضافة	8 K تعليق	180 K تعليق
لزوما	1916 K نظر
لقراءة	122 سجل الدخول K	186 K بقية	257 سجل الدخول K
لقراءتكم	257 شكرا K
لكتابة	180 K تعليق
للاطلاع	186 K علي المقال كاملا
للتعليق	8 K	180 K علي الخبر
للقراءة	2 دقائق K	122 سجل الدخول K
للمتابعة	122 سجل الدخول K
للمشتركين	55 يمكن K	125 K فقط	186 حصري K	186 متاح K
لمتابعة	122 سجل الدخول K	186 K قراءة	221 ايقافه K	257 سجل الدخول K
لمشتركي	186 حصري K
لمواصلة	186 K قراءة	221 ايقافه K التصفح	221 تعطيله K التصفح
""", 'م': """
ما	1963 به K
مالكين	226 بلا K
مالي	1901 كمك K شما	1962 كمك K شما	1966 كمك K
ماه	1964 در K
ماهانه	1964 K
مباشرة	183 K في بريدك
متجرنا	258 K
متصفحك	12 K
مجانا	257 سجل K
مجانيا	197 مقالا K
مجانية	197 مقالات K
محتوا	11 اين K
محتواي	1886 K خارجي	1886 اجازه ميدهيد K
محتوايي	1886 حاوي K از
محتوي	168 K من طرف ثالث
محفوظ	1875 كليه حقوق K است	1875 تمامي حقوق K است	1875 همه حقوق K است	1875 تمام حقوق K است
محفوظة	153 جميع الحقوق K	153 حقوق النشر K
مراسل	163 K
مراسلة	163 K
مراسلنا	44 K	258 K
مراسلينا	44 K	258 K
مرره	54 K الي
مرورگر	12 K شما
مزعجة	76 بلا رسائل K	115 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	68 K الذكي
مساهمتك	184 نحتاج الي K	184 الي K
مساهمتكم	184 نحتاج الي K
مساهمين	226 بلا K	226 ولا K
مستعار	115 اسم K	115 نام K
مستعارة	115 اسماء K
مستقل	1963 رسانه K
مستقلة	258 صحافة K
مسدودكننده	1938 K تبليغات	1940 K تبليغات
مشترك	186 هل انت K	1903 K شويد	1962 K شويد
مشتركا	55 بصفتك K
مشتركان	1903 ويژه K است
مصنوعي	1887 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1963 اين K
معنا	257 ساهم K
مفتوحة	262 رسالة K
مفضل	241 مصدر K
مفضلا	241 مصدرا K
مقالاتنا	184 لا نضع K	258 K
مقاله	1910 ادامه K
ملاك	226 بلا K
منبع	1915 ذكر K
منتخب	1878 منبع K
منشن	67 K لي
منصتنا	258 K
مهمانم	59 قهوه K
موافقتك	168 نطلب K
موافقتكم	143 K مطلوبة قبل	143 نطلب K قبل
موبايل	1898 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1899 عضويت شما با K	1899 ثبت نام شما با K
موقعنا	258 K
ميتوانند	55 مشتركان K
ميخواهيم	1886 از شما اجازه K
ميدهد	1895 نظر K
ميفرستيم	62 برايتان K	62 براي شما K
ميگفت	1965 K
ميگويد	1965 K
ميگيريم	1914 كميسيون K
""", 'ن': """
ناشد	260 K
ناشدت	260 K
نتقاضي	195 K عمولة	195 قد K عمولة
نحتاج	184 K الي دعمك
نخواهد	25 منتشر K شد	1895 منتشر K شد
نخواهند	1895 منتشر K شد
نداد	115 پاسخ K
ندهيد	1962 از دست K
نرسل	62 K لك	62 K لكم
نرمافزار	1898 K موبايل
نستخدم	138 K ملفات
نشرتنا	83 K	127 اشترك في K	258 K
نظر	8 ثبت K
نظرسنجي	1962 در K ما	1963 K ما
نمايش	1866 K داده شود
نميشود	65 ايميل شما نمايش داده K	1895 منتشر K
نوشت	1965 K
نويسنده	1879 ايميل K	1884 K
نياز	0 K به كمك	0 به كمك K	1901 به كمك شما K
نيستيد	48 موافق K
""", 'ه': """
هستيد	1903 مشترك K
هماكنون	1962 K ثبت نام كنيد
همايش	1889 بليت K
هوشمند	68 دستيار K
""", 'و': """
وابسته	1901 به حمايت شما K
واتساب	134 قناتنا علي K	257 تابعنا علي K
واحدا	56 كن K منهم
واشار	260 K
واشارت	260 K
واضاف	260 K
واضافت	260 K
واعلن	260 K
واعلنت	260 K
وافاد	260 K
وافادت	260 K
واكد	260 K
واكدت	260 K
واوضح	260 K
واوضحت	260 K
وبحسب	260 K
وبينار	1889 K ما	1889 در K
وتؤكد	260 K
وتري	260 K
وتضيف	260 K
وتقول	260 K
وحذر	260 K
وحذرت	260 K
ودعا	260 K
ودعت	260 K
وذكر	260 K
وذكرت	260 K
وصرح	260 K
وصرحت	260 K
وطالب	260 K
وطالبت	260 K
وفقا	260 K
وفيديو	45 صور K
وقال	260 K
وقالت	260 K
وقالوا	260 K
وكتب	260 K
وكتبت	260 K
ومحلل	163 كاتب K
ومقاطع	45 صورك K	45 صوركم K	45 صور K فيديو
ونعتمد	184 K علي دعمكم
ووفقا	260 K
ويؤكد	260 K
ويدئو	45 עكس و K
ويديو	45 عكسها و K	45 عكس و K	1886 ديدن اين K
ويري	260 K
ويضيف	260 K
ويقول	260 K
ويقولون	260 K
""", 'ي': """
يؤكد	260 K
يرد	115 لم K
يقول	260 K
يقولون	260 K
يوتيوب	18 K	134 قناتنا علي K	257 تابعنا علي K
يوميا	183 في بريدك K
""", 'پ': """
پيام	43 به ما K	72 به ما K
پيشين	115 نسخه K اين
پژوهشگر	1884 K
""", 'گ': """
گزارش	1963 اين K
گزارشهاي	1963 K ما
گفت	1965 K
گفتند	1965 K
گفته	1965 K است	1965 به K
""", 'अ': """
अनुभव	72 अपना K हमें	2491 का K रखने
अनुवाद	2495 K	2497 मशीन से K	2497 मशीनी K	2497 एआई की मदद से K	2497 ai की मदद से K	2497 एआई द्वारा K
अनुवादित	2497 एआई की मदद से K
अनुसार	2558 के K
अपडेट	115 लेख को K किया	115 खबर को K किया
अपनी	2501 K राय दें
अपील	2558 K की
अलर्ट	2503 K पाने के लिए
असहमत	48 K हैं
असिस्टेंट	68 वर्चुअल K	68 एआई K
""", 'आ': """
आपका	2555 K दान
आपको	62 हम K
आर्टिकल	2516 फ्री K	2516 मुफ्त K
आर्थिक	2506 K सहयोग दें	2506 K सहयोग करें	2555 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2465 ऐप K करें	2503 K करें
इनबॉक्स	2464 सीधे आपके K	2464 हर सुबह आपके K	2464 हर हफ्ते आपके K	2464 आपके K में पाएं	2464 रोज आपके K	2464 आपके K में हर	2504 अपने K में
""", 'उ': """
उपयोग	2471 कुकीज का K	2471 कुकी का K
""", 'ए': """
एजेंसी	2515 K की फीड
एडिटर	2491 सब K हैं	2491 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2534 K
""", 'क': """
कमीशन	2514 हमें K मिल	2514 K मिल सकता है
कमेंट	2501 अपनी राय K	2502 K करने के लिए	2502 K में अपनी राय	2502 K हटा	2502 K करने वाले
करके	2504 साइन अप K आप
करें	67 मुझे टैग K	67 हमें टैग K	2464 ईमेल दर्ज K	2467 फॉलो K	2484 जॉइन K	2484 लाइक K	2487 हमें ईमेल K	2501 पोल में वोट K	2504 साइन अप K	2509 शेयर K	2509 साझा K	2509 सेव K	2555 फॉलो K	2555 लॉग इन K	2555 साइन अप K
कहती	2558 K
कहते	2558 K
कहा	2558 K
कहां	116 मदद K
कहानी	72 अपनी K हमें
कीजिए	2555 मदद K
कॉपी	2509 लिंक K हो गया
कॉपीराइट	2483 K
क्लिक	2484 K करें	2555 यहां K करें	2555 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2556 इस K	2556 यह K
खबरें	2511 और K पढने के लिए	2516 मुफ्त K
खबरों	2511 अन्य K के लिए	2511 ताजा K के लिए	2511 की K के लिए
खरीदें	2499 यहां से K
खुला	2560 K खत
खेलें	2501 क्विज K और
""", 'ग': """
गिफ्ट	2509 K करें
गोपनीयता	2471 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2515 ऑटो-K
जरूर	2487 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2471 K
जुडने	2485 K के लिए
जुडिए	56 आप भी K	2555 K
जुडें	56 आप भी K	2467 चैनल से K	2484 K	2499 हमारी टीम से K	2555 हमसे K
ज्वाइन	2484 K करें
""", 'ट': """
टिप्पणियों	2502 K के लिए
टिप्पणी	115 K करने से इनकार	2502 K करने के लिए	2502 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2465 ऐप K करें	2503 K करें	2503 K कीजिए	2555 ऐप K करें	2555 ऐप K कीजिए
""", 'त': """
तस्वीरें	45 K और वीडियो	45 अपनी K
तैयार	2497 एआई की मदद से K किया गया है	2497 ai की मदद से K किया गया है
""", 'द': """
दान	2559 K
दिखाया	65 ईमेल नहीं K
दिया	115 पर जवाब नहीं K
दें	2555 राय K
देखें	2555 यहां K
दोस्तों	54 K को भेजें	54 K के साथ
""", 'ध': """
धारा	60 K #g	60 K # जी
""", 'न': """
निजता	2471 K नीति
निर्भर	2506 आपके सहयोग पर K
नोटिफिकेशन	16 K	2465 K चालू करें	2503 K ऑन करें	2503 K ऑन कर लें
नौकरी	2499 K के अवसर
न्यूज	2468 गूगल K पर
न्यूजरूम	44 हमारे K	2469 कलेक्टिव K की ओर से	2469 के लिए कलेक्टिव K
न्यूजलेटर	2464 हमारे K	2464 हमारा K	2464 हमारा साप्ताहिक K	2464 K के लिए	2556 हमारे K	2559 K
""", 'प': """
पढने	2 K का समय	2507 K के लिए
पढें	2 मिनट में K	2465 ऐप में K	2555 पूरी खबर K
पत्र	2560 खुला K
पत्रकार	2556 हमारे K
पत्रकारिता	2491 K में सक्रिय हैं	2556 हमारी K	2556 स्वतंत्र K
पसंदीदा	2486 K सोर्स	2486 K स्रोत	2486 K न्यूज सोर्स	2550 K स्रोत	2550 K सोर्स
पाठकों	21 K के सहयोग	2506 K के सहयोग से चलते
पाने	2504 ईमेल पर K के लिए
पुनःप्रकाशित	50 K
पुनर्प्रकाशन	2515 K वर्जित
पुनर्प्रकाशित	50 K
पूछा	2558 K
पूछें	2495 K
पूरी	2507 बनकर K खबर
पॉडकास्ट	2500 K सुनें	2500 K सुनने के लिए	2556 हमारा K
प्रकाशित	24 ईमेल पता K	50 पुनः K	2469 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2557 K माह	2557 K वर्ष
प्रतिक्रिया	2501 अपनी K
प्रिफर्ड	2486 K सोर्स
""", 'ब': """
बताइए	43 हमें K	72 हमें K
बताएं	43 हमें K	72 हमें K	2487 हमें K	2487 कमेंट करके K	2555 हमें K	2555 राय K
बताते	2558 K
बताया	2558 K
बदल	115 नाम K
बाहरी	2494 K साइट
बिंदु	2495 मुख्य K
बॉक्स	2502 कमेंट K में
बोला	2558 K
बोले	2558 K
ब्राउजर	12 आपका K
ब्लॉकर	2534 ऐड K	2534 एड K
""", 'भ': """
भेजें	43 हमें K	54 आगे K	54 किसी को K	72 हमें K	2487 हमें K	2555 हमें K	2555 खबर K
""", 'म': """
मकतूब	48 K
महीने	55 सदस्य हर K	2557 हर K
मांगते	2494 आपकी इजाजत K हैं	2494 आपकी अनुमति K हैं
मुताबिक	2558 K
मुफ्त	2516 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	60 मासिक K
""", 'र': """
रखने	2507 पढना जारी K के लिए
रजिस्टर	2555 अभी K करें
रहिए	2511 जुडे K
रहें	2511 जुडे K
रिपोर्टर	44 हमारे K
""", 'ल': """
लिखा	2558 K
लिखें	43 हमें K	72 हमें K	2555 हमें K
लेख	2556 यह K	2556 इस K
लॉग	27 K इन
लॉगिन	2555 K करें
""", 'व': """
विचलित	115 K कर सकते
विचार	2515 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	75 न K	75 बिना K	75 कोई K नहीं	2534 K अवरोधक
वीडियो	45 फोटो और K	45 अपने K	2500 K देखें	2500 K यहां देखें	2500 K भी देखें	2500 K देखने के लिए
वेबसाइट	2556 हमारी K
वेबिनार	2499 K के लिए
वॉट्सऐप	43 हमें K	72 हमें K
व्हाट्सएप	43 हमें K	72 हमें K	2487 हमें K करें
व्हाट्सऐप	18 K	43 हमें K	72 हमें K
""", 'श': """
शर्तें	2471 नियम और K
शामिल	56 उनमें K हों	115 विवरण K
""", 'स': """
संपर्क	43 हमसे K करें	43 हमें K करें	72 हमसे K करें	72 हमें K करें	2487 हमसे K करें
संपादित	2515 ने K नहीं किया
संवाददाता	44 हमारे K	2491 वरिष्ठ K हैं	2491 K हैं
संस्करण	115 पिछले K में
सकते	2485 जुड K हैं	2485 फॉलो कर K हैं	2487 हमें भेज K हैं
सदस्य	60 मासिक K	2507 पहले से K हैं	2555 K बनें
सदस्यता	2507 K लें
सप्ताह	2557 प्रति K
सब्सक्राइब	2464 न्यूजलेटर को K	2464 न्यूजलेटर K	2467 चैनल को K	2484 K करें	2504 K करके आप	2555 K करें
सब्सक्राइबर	55 K	2507 K हैं
सब्सक्राइबर्स	2507 K के लिए है
सब्सक्रिप्शन	2504 K सफल	2559 K
समरी	2495 K
समर्थन	2555 K करें
सर्वाधिकार	2482 K सुरक्षित
सर्वे	2501 K में भाग लें	2501 K में भाग लेकर
सहमत	48 K हैं
सहयोग	2506 हमें K करें	2555 आपका K	2555 हमें K	2555 K करें	2555 आपके K
सहयोगी	60 मासिक K
सामग्री	2494 से मिली K शामिल है	2494 K उपलब्ध नहीं है
सारांश	2495 K
सिंडीकेट	2515 K फीड
सीनियर	2491 K सब एडिटर हैं
सुझाएं	2555 सुधार K
सुधार	115 K:	115 भूल K
सुनें	4 खबर K	4 लेख K	2500 को K	2500 लेख K
सुबह	20 हर K
स्पैम	76 कोई K नहीं
स्वचालित	2497 K अनुवाद
स्वीकार	2494 कुकीज K करें
""", 'ह': """
हमारा	2465 K ऐप	2556 K काम	2556 K ऐप
हमारी	44 K टीम से	2555 K मदद करें	2556 K टीम
हमारे	2556 K पाठक	2556 K चैनल	2556 K साथ
हिस्सा	2501 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	381 K শপ
অনুদান	386 আজই K দিন	427 K দিন	431 K
অনুমতি	375 K ছাডা কপি	375 K ছাডা নকল	377 আপনার K চাই
অনুমতিতে	376 বিনা K
অনুসরণ	371 K করুন	427 K করুন
অ্যাডব্লকার	408 K
অ্যাড্রেস	383 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	62 আমরা K
আপনার	385 K ই-মেইল
আপনিও	56 K যোগ দিন
আমাদের	43 K লিখুন	43 K জানান	43 K পাঠান	72 K লিখুন	72 K জানান	72 K পাঠান	372 K জানান	372 K পাঠান	372 K লিখুন	372 K ইমেইল করুন	386 K পাশে থাকুন	427 K লিখুন	427 K ইমেইল করুন	427 K সঙ্গে কাজ করুন	428 K পাঠক	428 K সঙ্গে
আযকর	60 K ছাড
আসুন	371 ঘুরে K
""", 'ই': """
ইতিমধ্যে	388 K গ্রাহক
ইনবক্সে	385 K পেতে
ইনস্টল	384 অ্যাপ K করুন
ইমেইল	366 আপনার K
""", 'এ': """
এআই	379 K
এআইকে	379 K
এআইযের	379 K
একমত	48 K নন
""", 'ও': """
ওযেবিনারে	381 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	377 বহিরাগত K
কমিশন	396 K পেতে পারি
করুন	371 ফলো K	371 যোগ K	427 লগইন K	427 ফলো K
কর্তৃপক্ষ	375 মন্তব্যের জন্য K দাযী নয
কিনুন	381 টিকিট K
কুইজে	381 K অংশ নিন
ক্লিক	371 K করুন	427 এখানে K করুন	427 লিংকে K করুন
""", 'খ': """
খবরটি	6 K	388 K পডতে	428 K
""", 'গ': """
গ্রহণ	377 কুকি K করুন
গ্রাহক	427 K হোন
গ্রাহকদের	388 শুধু K জন্য
""", 'চ': """
চাকরির	381 K সুযোগ
চালিযে	388 পডা K যেতে
চিঠি	432 খোলা K
চ্যানেল	428 আমাদের K
""", 'জ': """
জরিপে	381 K অংশ নিন	381 K ভোট দিন
জানতে	392 আরও খবর K
জানান	427 মতামত K	430 K
জানিযেছে	430 K
জানিযেছেন	430 K
""", 'ট': """
টাকায	388 মাত্র # K
টেলিগ্রাম	428 আমাদের K
ট্যাগ	67 আমাকে K
""", 'ড': """
ডাউনলোড	384 অ্যাপ K করুন	384 অ্যাপটি K করুন	427 অ্যাপ K করুন	427 অ্যাপটি K করুন
""", 'থ': """
থাকুন	371 যুক্ত K	427 পাশে K
""", 'দ': """
দাঁডান	387 পাশে K
দিন	371 যোগ K
দেখতে	382 ভিডিও K
দেখুন	382 ভিডিও K
""", 'ধ': """
ধরিযে	372 ভুল K দিন
""", 'ন': """
নামিযে	384 অ্যাপ K নিন
নিউজলেটার	366 আমাদের K	366 K পেতে	385 সাপ্তাহিক K	428 আমাদের K	428 K	431 K
নিউজলেটারের	428 K
নিজস্ব	375 মতামত লেখকের K
নিবন্ধন	427 এখনই K করুন
নোটিফিকেশন	384 K চালু করুন
""", 'প': """
পডতে	388 বাকি অংশ K	388 লেখা K	392 আরও খবর K
পাঠকেরাই	386 K আমাদের ভরসা
পাঠান	372 লেখা K
পুনঃপ্রকাশ	50 K
পুনর্মুদ্রণ	50 K
পেযেছেন	380 ভুল K
প্রকাশ	375 অনুমতি ছাডা K	383 ঠিকানা K করা হবে না
প্রতি	429 K মাসে
প্রতিবেদক	44 আমাদের K	374 জ্যেষ্ঠ K	374 নিজস্ব K
প্রতিবেদকের	44 আমাদের K	372 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	428 এই K
প্রযোজন	0 সাহায্য K	377 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	428 আমাদের K
""", 'ব': """
বন্ধুদের	54 K পাঠান	54 K সঙ্গে
বলছেন	430 K
বললেন	430 K
বলেছে	430 K
বলেছেন	430 K
বলেন	430 K
বুদ্ধিমত্তা	379 কৃত্রিম K
ব্যবহার	378 কুকি K
ব্লকার	408 অ্যাড K
""", 'ভ': """
ভার্চুযাল	68 আমাদের K
ভিডিও	45 ছবি ও K	45 ছবি বা K
ভিডিওটি	382 K দেখুন
""", 'ম': """
মতামত	381 আপনার K দিন	427 K দিন
মন্তব্য	375 অশালীন K প্রকাশ	383 K করতে	383 K লিখতে	383 আপনার K লিখুন
মাসিক	429 K
মূল্যে	388 বিনা K পডতে
মূল্যের	389 বিনা K লেখা
মোবাইল	428 আমাদের K
""", 'য': """
যুক্ত	371 K হোন	371 K করুন	427 K হতে	427 K হোন
যোগাযোগ	43 আমাদের সঙ্গে K	43 আমাদের সাথে K	72 আমাদের সঙ্গে K	72 আমাদের সাথে K	372 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	374 সিনিযর K
""", 'ল': """
লাইক	371 K দিন
লাগল	380 কেমন K
লিখুন	383 আপনার মতামত K
লেখা	389 ফ্রি K
লেখাটি	388 K পডতে
লেগেছে	380 কাজে K	380 কেমন K
""", 'শ': """
শুনুন	382 K
""", 'স': """
সংবাদটি	428 K
সংরক্ষিত	370 স্বত্ব K
সংশোধন	115 K:
সংশোধনী	115 K
সংস্করণে	115 আগের K
সঙ্গেই	392 আমাদের K থাকুন	392 K থাকুন
সদস্য	427 K হোন
সম্পাদকীয	375 K নীতির সঙ্গে
সর্বস্বত্ব	370 K সংরক্ষিত
সহযোগিতা	427 K করুন
সহাযতা	427 আমাদের K	427 K করুন
সাংবাদিক	428 আমাদের K
সাংবাদিকতা	428 স্বাধীন K
সাংবাদিকতাকে	386 স্বাধীন K	428 K
সাংবাদিকতার	386 K পাশে
সাপ্তাহিক	385 আমাদের K
সাবস্ক্রাইব	366 নিউজলেটারে K	371 K করুন	385 K করলে আপনি	385 K করার জন্য ধন্যবাদ	427 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	43 আমাদের K	72 আমাদের K	428 আমাদের K
হোযাটসঅ্যাপে	43 আমাদের K	72 আমাদের K
""", 'ก': """
กด	4927 Kเพิ่มเพื่อน	4955 Kติดตาม
กร	4897 Kอกอีเมล
กล	4958 K่าว
กอ	4956 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4955 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4915 Kบคุณที่สมัคร	4915 Kบคุณที่ลงทะเบียน	4956 Kงเรา
""", 'ค': """
คล	45 Kิปหรือภาพ	4955 Kิกที่นี่	4955 Kิกชม
คว	4925 Kามเห็นส่วนตัวของผู้เขียน
ค่	4924 Kาคอมมิชชั่น	4924 Kาคอมมิชชัน
""", 'จ': """
จด	4896 Kหมายข่าวของเรา	4915 Kหมายข่าวรายสัปดาห์ของเรา	4959 Kหมายข่าว	4960 Kหมายเปิดผนึก
จะ	4914 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4955 Kวน์โหลดแอปของเรา	4955 Kวน์โหลดแอปได้	4955 Kวน์โหลดแอปเลย	4955 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	43 Kดต่อเรา	43 Kดต่อทีมข่าว	72 Kดต่อเรา	72 Kดต่อทีมข่าว	4906 Kดต่อผู้สื่อข่าวของเรา	4906 Kดต่อกองบรรณาธิการ	4955 Kดตามเรา
ต่	4957 Kอเดือน	4957 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4915 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4919 Kลองอ่าน
ทั	43 Kกมา	4925 Kศนะของผู้เขียน
ทา	4914 Kงเว็บไซต์ขอสงวนสิทธิ์	4916 Kงอีเมลทุก
ทุ	4916 Kกเช้าทางอีเมล
""", 'บ': """
บท	4920 Kความฟรี	4956 Kความนี้
บร	4959 Kิจาค
บล	4939 K็อกโฆษณา
บอ	43 Kกเรา	72 Kกเรา	4958 Kกว่า
""", 'ผ': """
ผู	68 K้ช่วยเสมือน	68 K้ช่วย ai	4917 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4958 Kดกับ
""", 'ภ': """
ภา	45 Kพและคลิป	45 Kพหรือคลิป	45 Kพและวิดีโอ
""", 'ม': """
มี	4906 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4908 Kมรับคุกกี้
""", 'ร': """
ระ	4958 Kบุว่า
รา	4957 Kยเดือน
ร่	56 Kวมเป็นหนึ่ง	56 Kวมสนับสนุน	4917 Kวมสนับสนุนการทำงานของเรา	4917 Kวมสนับสนุนสื่ออิสระ	4917 Kวมสนับสนุนนักข่าว	4955 Kวมสนับสนุน	4955 Kวมบริจาคให้เรา	4955 Kวมบริจาคกับเรา	4955 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4925 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4956 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4902 Kวนลิขสิทธิ์	4903 Kวนสิทธิ์
สน	4917 Kับสนุนการทำงานของเรา	4917 Kับสนุนสื่ออิสระกับ	4955 Kับสนุนเรา	4955 Kับสนุนพวกเรา
สม	55 Kาชิกสามารถ	4896 Kัครรับจดหมายข่าว	4896 Kัครรับข่าวสาร	4955 Kัครรับ	4955 Kัครสมาชิกวันนี้	4955 Kัครสมาชิกเลย	4955 Kัครสมาชิกเพื่อ	4955 Kัครสมาชิกได้ที่	4955 Kัครสมาชิกของเรา	4959 Kาชิก
สำ	4919 Kหรับสมาชิกเท่านั้น
สื	4956 K่ออิสระ
ส่	43 Kงข้อความมา	43 Kงมาที่ทีมข่าว	54 Kงต่อ	72 Kงมาที่ทีมข่าว	4906 Kงเรื่องราวของคุณ	4906 Kงข่าวหาเรา	4955 Kงข้อมูลมาที่	4955 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4906 Kกคุณมีข้อมูล
ห้	4902 Kามคัดลอกข้อความ	4902 Kามคัดลอกเนื้อหา	4902 Kามคัดลอกบทความ	4902 Kามคัดลอกหรือเผยแพร่	4902 Kามคัดลอกหรือทำซ้ำ	4902 Kามคัดลอกหรือดัดแปลง	4902 Kามคัดลอกหรือนำ	4903 Kามทำซ้ำ
""", 'อ': """
อย	4955 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4896 Kเมลของคุณ
อ่	4919 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4955 Kียนถึงเรา	4955 K้าสู่ระบบเพื่อ
เฉ	4919 Kพาะสมาชิก
เน	11 Kื้อหานี้	4908 Kื้อหาจากภายนอก	4908 Kื้อหาภายนอก
เป	4919 K็นสมาชิกอยู่แล้ว	4958 Kิดเผยว่า
เผ	50 Kยแพร่ต่อ	50 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4914 Kื่อแสดงความคิดเห็น	4919 Kื่ออ่านต่อ	4919 Kื่ออ่านบทความ	4927 Kิ่มเพื่อนไลน์	4927 Kิ่มเพื่อนทางไลน์
เล	43 K่าให้เราฟัง	72 K่าให้เราฟัง	72 K่าประสบการณ์
เว	2 Kลาอ่าน	115 Kอร์ชันก่อนหน้าของ	4914 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	115 K้ไข:
แจ	43 K้งทีมข่าว	72 K้งทีมข่าว	4906 K้งเบาะแสข่าว	4906 K้งเรา	4955 K้งทีมงาน
แช	54 Kร์ให้	72 Kร์เรื่องราว
แท	67 K็กเรา	67 K็กมา
แห	4905 Kล่งข่าวที่ต้องการ	4905 Kล่งข่าวโปรด	4905 Kล่งที่มาที่ต้องการ
แอ	4927 Kดไลน์	4927 Kดไลน์เพื่อ	4955 Kดไลน์
""", 'โ': """
โป	4939 Kรแกรมบล็อกโฆษณา
โห	4955 Kวตเลย	4955 Kลดแอป
""", 'ใ': """
ให	4956 K้เรา
""", 'ไ': """
ไม	75 K่มีโฆษณา
""", 'ả': """
ảnh	5381 hãy gửi K
""", 'ủ': """
ủng	5320 ly cà phê K hộ	5381 hãy K hộ
""", 'あ': """
あと	3087 K#本、無料で
あな	56 Kたも参加
""", 'い': """
いか	3150 Kがでしたか
いた	3016 Kだいたサポートは	3016 Kだいたご寄付は
いの	116 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	3038 Kいのブラウザ
お寄	3150 Kせください
お届	62 Kけします
お申	3073 Kし込みはこちら	3150 Kし込みください	3150 Kし込みはこちら
お聞	3150 Kかせください
お見	3150 K逃しなく
お試	3150 Kしください
お読	3150 Kみいただけます
お送	62 Kりします
""", 'か': """
から	3093 K転載したものです	3093 Kの転載です
か月	3022 K無料	3152 K無料
""", 'が': """
が作	3129 aiK成
が無	3038 javascriptK効
が生	3129 aiK成
が翻	3129 aiK訳
が要	3129 aiK約
""", 'こ': """
ここ	3019 Kからは有料	3022 Kから先は
この	4 K記事を音声	11 Kコンテンツ	3019 K記事は有料	3019 K記事は会員	3045 K記事についてのご意見	3107 Kコンテンツは	3107 K投稿は	3107 K外部コンテンツは	3151 K記事が	3151 K記事を	3151 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	3038 K用のブラウザ
ご協	3150 K力ください
ご存	3094 Kじの方は
ご寄	3017 K付をお願い	3150 K付を	3150 K付で	3150 K付に	3150 K付が	3150 K付は	3150 K付いただ	3150 K付のお願い
ご意	48 K見・ご反論	3045 K見をお寄せ	3045 K見・ご感想をお寄せ	3045 K見・ご感想はこちら	3045 K見・ご感想をお待ち	3045 K見・ご感想をお聞かせ	3045 K見・ご感想をお願い	3045 K見・ご感想を送る
ご感	3045 K想をお寄せ
ご支	3017 K援をお願い	3150 K援
ご登	3084 K録ありがとうございます	3150 K録
ご覧	3150 Kください	3150 Kいただけます
ご購	3150 K読
ご連	3150 K絡ください
""", 'す': """
すで	3087 Kに会員の方
すべ	3022 Kての記事が
""", 'ぜ': """
ぜひ	3033 Kフォロー
""", 'で': """
で作	3129 aiK成
で受	3062 lineKけ取る
で届	3062 lineKく
で最	3062 lineK新
で生	3129 aiK成
で要	3129 aiK約
""", 'と': """
と強	3153 K調
と書	3153 Kい
と発	3153 K表
と話	3153 Kし	3153 Kす
と語	3153 Kっ	3153 Kる
と説	3153 K明
と述	3153 Kべ
""", 'に': """
によ	3129 aiKって生成	3129 aiKる要約	3153 Kると
""", 'の': """
の使	3043 cookieK用
の学	53 aiK習
の採	3073 K用情報はこちら
の提	3093 K供記事です
""", 'を': """
をフ	3033 Kォローしよう
を使	3043 cookieK用
を利	3043 cookieK用
を有	3038 javascriptK効	3038 javascript K効
を発	3153 K表した
を許	3068 cookieK可
""", 'ア': """
アカ	3062 lineKウントはこちら
アシ	68 aiKスタント
アド	3113 Kブロックを
アフ	79 Kィリエイトリンク	79 Kィリエイト広告	3091 Kィリエイト広告	3091 Kィリエイトプログラム	3091 Kィリエイトリンク	3101 Kィリエイトリンク	3101 Kィリエイト広告	3101 Kィリエイトプログラム
アプ	3028 Kリはこちら	3029 Kリを開く	3029 Kリをダウンロード	3029 Kリのダウンロード	3029 Kリをインストール	3083 Kリなら通知	3083 Kリなら速報	3083 Kリなら、	3083 Kリで読むと	3083 Kリなら
アン	110 Kケート	3079 Kケートはこちら	3079 Kケート実施中	3079 Kケートにご協力ください	3079 Kケートにご協力を	3079 Kケートへのご協力	3080 Kケートに答えて
""", 'オ': """
オフ	3113 Kにしてページを
""", 'カ': """
カ月	3022 K無料	3152 K無料
""", 'ク': """
クイ	3080 Kズに答えて
クッ	3040 cookie(Kキー)	3043 Kキーを使用	3043 Kキーを利用	3068 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	90 Kント欄	115 Kントしていない	3045 Kントを投稿するには	3045 Kントするには	3045 Kントをお寄せ	3052 Kント欄で	3052 Kント欄に	3052 Kント欄から	3052 Kント欄へ	3082 Kントは削除します	3082 Kントは削除することが	3082 Kントは削除する場合	3082 Kントは承認	3082 Kントは公開前	3082 Kントは非表示
コー	59 Kヒー代	59 Kヒーをおごって	3016 Kヒーをおごる
""", 'サ': """
サポ	3016 Kートをしてみませんか	3016 Kートをしませんか	3016 Kートしてみませんか	3017 Kートをお願いします	3150 Kートをお願い	3150 Kートしていただ
""", 'シ': """
シェ	28 Kアして	54 Kアして
""", 'ス': """
スパ	76 Kムは
""", 'タ': """
タグ	67 K付けして	67 Kをつけて
""", 'ダ': """
ダウ	3150 Kンロードしてください
""", 'チ': """
チケ	3073 Kット販売中
チッ	3016 Kプで応援
チャ	3036 Kンネル登録を	3062 Kンネルに参加する	3062 Kンネルに参加しよう
""", 'ニ': """
ニュ	83 Kースレター	3025 Kースレターに登録	3027 Kースレターを	3062 googleKースで	3084 Kースレター登録はこちら	3154 Kースレター
""", 'ネ': """
ネタ	115 Kバレを含
""", 'バ': """
バー	68 Kチャルアシスタント
""", 'フ': """
フォ	3033 Kローして最新	3033 Kローをお願い	3150 Kローしてください
""", 'ブ': """
ブラ	3104 Kウザは音声	3104 Kウザは動画	3104 Kウザではこの動画	3104 Kウザはvideo	3104 Kウザはaudio
""", 'プ': """
プッ	3029 Kシュ通知
プラ	3040 Kイバシーポリシーに
プレ	3022 Kミアム会員	3076 Kゼントした記事は
プロ	3091 Kモーションが含まれ	3091 Kモーションを含
""", 'ポ': """
ポッ	39 Kドキャスト
""", 'マ': """
マン	3016 Kスリーサポーター
""", 'ミ': """
ミラ	69 Kーサイト
""", 'メ': """
メル	3025 Kマガに登録	3027 Kマガで	3084 Kマガ登録はこちら	3084 Kマガの登録	3151 Kマガ
メー	24 Kルアドレスが公開されること	63 Kルで受け取りたい方	63 Kルでお知らせ	65 Kルアドレスは表示され	65 Kルアドレスが表示され	83 Kルマガジン	3025 Kルマガジンに登録	3027 Kルマガジンで	3027 Kルマガジンを	3027 Kルでお届け	3045 Kルアドレスが公開されることはありません	3084 Kルアドレスを入力してください	3154 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	3019 Kインして続きを	3019 Kインしてください	3022 Kインが必要	3150 Kインして
""", 'ヶ': """
ヶ月	3022 K無料	3152 K無料
""", '上': """
上优	5429 在googleK先
上優	5429 在googleK先
""", '下': """
下方	5536 K留言
下載	5402 K客戶端	5404 Kapp	5404 K應用程式
下载	5402 K客户端	5404 Kapp	5404 K应用	5535 K客户端
""", '不': """
不代	5428 K表本站	5460 K表本站立场	5474 K表本報立場	5474 K表本报立场	5474 K表本站立场	5474 K表本站立場	5474 K表本媒體立場	5474 K表本網立場	5474 K表本刊立場
不发	76 K垃圾
不同	48 K意本文
不妨	28 K转发	28 K分享给
不属	5504 K于任何财团
不屬	5504 K於任何財團
不得	5428 K转载	5428 K轉載
不认	48 K同本文
不錯	5535 K過
不错	5535 K过
""", '为': """
为首	5429 K选来源
""", '人': """
人工	53 K智能训练
""", '仅': """
仅代	5428 K表作者本人	5428 K表作者个人	5428 K表作者观点	5428 K表作者的	5428 K表作者立场
仅供	5460 K其表达个人看法
仅限	5465 K会员	5465 K订户
""", '他': """
他說	5538 K
他说	5538 K
""", '付': """
付費	5396 K後	5539 K牆
付费	5396 K后	5539 K墙
""", '以': """
以下	5489 K内容来自
以閱	5393 K讀全文
以阅	5393 K读全文
""", '仮': """
仮名	115 Kです	115 K
""", '仲': """
仲間	56 Kに加わ
""", '会': """
会员	55 K每月	5396 K专享	5465 K限定内容
会員	55 Kの方は	55 Kは月に	3019 K限定です	3019 K限定の記事	3019 K登録できます	3022 K登録すると	3022 K登録が必要	3087 Kの方はこちら	3087 K登録で続きを読む	3087 K登録後にご覧	3120 Kだけが読める	3120 Kのみがお読み	3120 Kのみ閲覧	3150 K登録して	3150 K登録は	3150 K登録がお済み	3150 K登録をお願い	3150 K登録で	3150 K登録のうえ	3150 K登録はこちら	3150 K登録ください	3151 Kの方
会費	3085 Kで運営
""", '体': """
体験	72 K談をお寄せ
""", '你': """
你的	5391 K支持	5535 K支持,	5535 K支持让	5535 K支持讓	5535 K支持是
""", '使': """
使用	5413 Kcookie改善	5413 Kcookie以	5413 K cookie 以	5413 K cookie 来	5413 K cookie 來	5417 Kcookie来	5417 Kcookie來
""", '來': """
來自	5445 K外部平台的內容
""", '依': """
依靠	5463 K读者的支持	5463 K讀者的支持
""", '侵': """
侵权	5428 K必究	5428 K请联系	5428 K请告知	5428 K请及时
侵權	5428 K必究
""", '個': """
個人	3043 K情報の取り扱い	3093 Kの見解です	5460 K看法
""", '偏': """
偏好	5429 googleK來源	5429 google K來源	5429 K來源清單	5518 K來源
""", '僅': """
僅限	5465 K會員	5465 K訂戶
""", '優': """
優先	3061 Kソース	3061 K表示に設定	3061 Kする情報源	3061 K的に表示
""", '免': """
免費	17 K閱讀	5475 K文章	5475 K閱讀篇數	5475 K閱讀額度	5476 K註冊即可	5476 K註冊後	5507 K文章	5535 K訂閱	5537 K試用
免费	17 K阅读	5475 K文章	5475 K阅读篇数	5476 K注册即可	5476 K注册后	5507 K文章	5535 K订阅	5537 K试用
""", '內': """
內容	5452 K由ai
""", '全': """
全文	23 Kを	3019 Kを読むには	3019 Kをお読み
""", '公': """
公众	18 K号	5407 K号:
公开	5540 K信
公式	3029 Kアプリ	3033 Kアカウントをフォロー	3033 Kアカウントを友だち	3062 Klineはこちら	3151 Kline
公開	3155 K書簡	5540 K信
""", '关': """
关注	5407 K我们的微信	5407 K我们的公众号	5407 K我们的微博	5407 K我们的频道	5407 K我们的官方	5535 K我们
关闭	5499 K后刷新页面
""", '内': """
内容	5452 K由ai
内阅	5402 appK读
""", '写': """
写真	45 Kや動画	45 K・動画	45 Kや映像
写道	5538 K
""", '分': """
分で	2 K読めます
分享	54 K给	54 K給	72 K您的故事	5456 K此文給朋友
""", '初': """
初割	3152 K
初月	3087 K#円で	3152 K無料
""", '判': """
判断	3153 Kした
""", '利': """
利用	3040 K規約に同意
""", '前': """
前請	5460 K先登入
前请	5460 K先登录
""", '剩': """
剩余	5393 K#%内容	5393 K#%的内容
剩餘	5393 K#%內容	5393 K#%的內容
""", '力': """
力を	3085 K貸してください
""", '加': """
加入	56 K他们	56 K他們	5407 Kline好友	5407 Kline官方	5407 Kline@	5463 K贊助行列	5463 K赞助行列	5535 K会员	5535 K會員
加记	43 K者微信	72 K者微信
""", '助': """
助手	68 aiK	68 ai K
""", '励': """
励み	3151 Kになります
""", '動': """
動画	45 Kや写真	3074 Kをご覧ください	3074 Kはこちら	3077 Kでも詳しく	3077 Kでも解説	3104 Kを再生するには	3104 Kをご覧いただくには	3104 Kを視聴するには
""", '勘': """
勘誤	115 K
勘误	115 K
""", '包': """
包月	5537 K
""", '化': """
化名	115 K
""", '即': """
即可	5460 K留言
""", '参': """
参加	56 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	3036 Kち追加
""", '収': """
収益	3091 Kを得ること
""", '发': """
发给	62 K您
发表	8 K评论
发送	62 K给您	5399 K到您的邮箱
""", '取': """
取材	43 K班に	43 K班まで	43 K班が	72 K班に	72 K班まで	72 K班が	115 Kに回答しなかった	115 Kに応じなかった	3063 K班までご	3085 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	3025 Kトレイにお届け	3025 Kトレイに届けます
""", '只': """
只靠	5463 K讀者	5463 K读者
""", '可': """
可能	115 K引起不适	115 K引起不適
""", '同': """
同意	5445 Kcookie
""", '向': """
向我	43 K们爆料	43 K們爆料	72 K们爆料	72 K們爆料
向本	43 K报	72 K报
""", '含': """
含剧	115 K透
含有	115 K暴力
""", '启': """
启用	5492 Kjavascript
""", '告': """
告訴	43 K我們	72 K我們	5538 K
告诉	43 K我们	72 K我们	5538 K
""", '呼': """
呼び	3153 Kかけた	3153 Kかける	3153 Kかけて	3153 K掛け
""", '命': """
命じ	3153 Kた
""", '啟': """
啟用	5492 Kjavascript
""", '喊': """
喊道	5538 K
""", '因': """
因为	5535 K有你的支持
因為	5535 K有你的支持
""", '图': """
图片	45 K和视频
""", '売': """
売上	3091 Kの一部が還元
""", '外': """
外部	3068 Kコンテンツ	5445 K内容	5445 K內容
""", '她': """
她說	5538 K
她说	5538 K
""", '如': """
如侵	5428 K权,	5428 K权请	5428 K权联系
如有	5428 K侵权,	5428 K侵权请	5428 K侵权联系	5428 K侵權,	5428 K侵權請
""", '学': """
学習	53 aiK
""", '安': """
安心	116 K專線
""", '官': """
官方	5409 K微信
""", '定': """
定期	5535 K定額
""", '寄': """
寄付	3016 Kで応援	3117 Kで成り立って	3117 Kで運営され	3117 Kによって運営され	3150 Kをお願い	3154 K
寄到	5399 K您的信箱	5462 K你的信箱
寄給	62 K您
寄给	62 K您
""", '寫': """
寫道	5538 K
""", '将': """
将本	5456 K文赠送给
""", '將': """
將本	5456 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3094 Kわせた方は
""", '已': """
已是	5393 K會員	5465 K订户	5465 K訂戶
已经	5393 K是会员
已讀	5534 K
已读	5534 K
""", '年': """
年額	3152 K
""", '广': """
广告	13 K后继续	13 K之后继续	5418 K拦截	5499 K拦截	5499 K屏蔽	5499 K过滤	5501 K拦截	5501 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	75 Kも	75 Kなし	75 Kなしで	3085 Kに頼らず	3113 Kブロッカーを	3113 Kブロックを	3113 Kブロック機能	3113 Kブロックは	3113 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5418 K攔截	5499 K阻擋程式	5499 K攔截	5499 K封鎖	5499 K阻擋器	5501 K攔截	5501 K封鎖
""", '开': """
开启	5404 K通知	5492 Kjavascript
""", '弊': """
弊社	3151 K
弊紙	43 Kまで	72 Kまで
""", '当': """
当サ	3151 Kイト
当初	115 Kの記事で
当社	3151 Kの
当編	3151 K集部
""", '後': """
後援	85 K
""", '微': """
微信	5404 K扫	5409 K公众号
""", '心': """
心理	116 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	3017 Kをお願いします	3150 Kをお願い	3150 Kして
""", '您': """
您已	5462 K成功订阅	5462 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5391 K支持	5463 K每一份捐款	5463 K每一筆捐款	5535 K捐款	5535 K支持,	5535 K支持让	5535 K支持讓	5535 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3063 Kをお寄せください	3063 K提供はこちら	3063 K提供を募集	3063 K提供をお待ち	3063 Kをお待ちして	3094 Kをお持ちの方は	3094 K提供窓口
""", '感': """
感謝	5462 K您的訂閱	5535 K閱讀	5535 K您的支持
感谢	5462 K您的订阅	5535 K阅读	5535 K您的支持
""", '成': """
成为	56 K其中一员	5393 K会员即可阅读	5393 K会员即可查看	5393 K会员即可解锁	5465 K付费会员	5535 K会员,	5535 K会员即可	5535 K我们的会员
成果	3101 K報酬型広告
成為	5393 K會員即可閱讀	5393 K會員即可看	5393 K會員即可解鎖	5463 K我們的贊助	5465 K付費會員	5535 K會員,	5535 K會員即可	5535 K我們的會員
""", '我': """
我们	5413 K使用cookie	5413 K使用 cookie	5536 K的
我們	5413 K使用cookie	5413 K使用 cookie	5536 K的
""", '手': """
手机	5404 K客户端
""", '打': """
打开	5402 Kapp	5404 K微信
打開	5402 Kapp
""", '扫': """
扫一	5404 K扫
扫描	5402 K二维码下载	5402 K二维码加入	5404 K二维码关注	5535 K二维码下载	5535 K二维码关注	5535 K二维码加入	5535 K二维码阅读
""", '把': """
把你	72 K的故事发
把您	72 K的故事发	72 K的经历发	72 K的經歷
把文	5456 K章送給
""", '投': """
投げ	59 K銭
""", '拒': """
拒絕	115 K置評
拒绝	115 K置评
""", '指': """
指出	5538 K
指摘	3153 Kした
""", '捐': """
捐助	5463 K我们	5463 K我們
捐款	5535 K支持	5539 K
""", '掃': """
掃一	5404 K掃
掃描	5402 K qr	5535 K二維碼
""", '授': """
授權	52 cc by #K
""", '推': """
推播	16 K	5404 K通知
推送	16 K	5404 K通知
""", '描': """
描写	115 Kが含まれ
""", '提': """
提供	101 taboola K	101 outbrain K	101 dianomi K	101 revcontent K	101 mgid K
""", '擋': """
擋廣	5501 K告
""", '支': """
支持	5390 K獨立媒體,	5390 K独立媒体,	5391 K我们的	5391 K我們的	5535 K我们,	5535 K我們,	5535 K我们。	5535 K我們。	5535 K我们的报道	5535 K我們的報導	5535 K我们的新闻	5535 K我們的新聞	5535 K我们的记者	5535 K我們的記者	5535 K我们的工作	5535 K我們的工作	5535 K我们继续	5535 K我們繼續
支援	3117 Kで成り立って	3117 Kで運営され	3117 Kによって成り立って	3117 Kによって運営され	3150 Kをお願い
""", '教': """
教え	54 Kてあげて
""", '文': """
文章	5428 K来源:
""", '新': """
新着	63 K記事をメール
新闻	5429 在googleK上关注
""", '无': """
无广	75 K告
""", '明': """
明ら	3153 Kかにした
""", '智': """
智慧	68 K助理
智能	68 K助手
""", '暢': """
暢讀	5465 K全站
""", '更': """
更新	63 K情報をメール
更正	115 K:	115 【K】	115 K说明	115 K說明
""", '最': """
最新	3025 K情報をお届け
""", '會': """
會員	55 K每月	5396 K專享	5465 K限定內容
""", '月': """
月額	3016 Kサポーター	3022 K#円	3152 K
""", '有': """
有了	5535 K你的支持	5535 K您的支持
有料	55 K会員は	3019 K会員限定	3019 K会員になる	3019 K会員の方	3021 K記事がお得に読める	3021 K記事が読み放題	3087 K記事が読めます	3154 K会員
有权	5460 K删除
有權	5460 K刪除
""", '未': """
未予	115 K置评
未回	115 K应	115 K應
未滿	5485 K#歲	5485 K十八歲
未經	5428 K授權不得	5428 K授權,不得	5428 K授權禁止	5428 K授權請勿	5428 K授權,請勿
未经	5428 K授权不得	5428 K授权,不得	5428 K授权禁止	5428 K授权,禁止	5428 K授权请勿	5428 K授权,请勿
""", '本': """
本ま	3076 Kでプレゼントできます	3076 Kでギフトできます	3076 Kで無料でプレゼント	3087 月#Kで無料で
本ア	3151 Kプリ
本サ	3151 Kイト
本中	3147 #K#本
本內	5489 K容來自
本内	5489 K容来自
本刊	5536 K
本報	5536 K導
本报	5536 K读者	5536 K道
本文	115 K早前版本	115 K先前版本	115 K已更新	115 K已作	5428 K来源:	5428 K来源于	5536 K
本站	5536 K
本紙	43 Kまで	72 Kまで
本網	5413 K站使用cookie	5413 K站使用 cookie	5413 K站使用小型	5536 K
本网	5413 K站使用cookie	5413 K站使用 cookie	5413 K站使用小型
本記	3151 K事
本誌	3151 K
""", '来': """
来自	5445 K外部平台的内容
""", '标': """
标记	67 K我
""", '標': """
標記	67 K我
""", '機': """
機械	3129 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5407 K关注	5535 K加入	5535 K赞助	5535 K订阅	5535 K投稿
""", '歡': """
歡迎	28 K分享給	5407 K追蹤	5535 K加入	5535 K贊助	5535 K訂閱	5535 K投稿
""", '此': """
此內	11 K容	5489 K容來自	5489 K容由
此内	11 K容	5489 K容来自	5489 K容由
此前	115 K版本
此影	5488 K片在您所在
此视	5488 K频在您所在
""", '残': """
残り	3019 K#文字	3019 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5537 K
每日	5401 K简报	5401 K簡報	5401 K電子報
每月	5537 K
""", '求': """
求め	3153 Kた	3153 Kている
求助	0 K	116 K热线	116 K熱線	116 K渠道
""", '沒': """
沒有	75 K廣告	5504 K股東	5504 K財團
""", '没': """
没有	75 K广告	76 K垃圾	5504 K股东	5504 K财团
""", '浏': """
浏览	5418 K器版本	5488 K器不支持音频	5488 K器不支持视频	5488 K器不支持播放	5488 K器不支持html#	5488 K器不支持video
""", '添': """
添加	43 K记者微信	72 K记者微信
""", '瀏': """
瀏覽	5488 K器不支援影片	5488 K器不支援音訊
""", '点': """
点击	5535 K关注	5535 K这里
""", '為': """
為首	5429 K選來源
""", '無': """
無効	3113 Kにしてページを	3113 Kにして再読み込み	3113 Kにして、ページを
無料	17 K記事	3019 Kで会員登録	3019 K会員に登録	3087 Kで読める記事の上限	3087 K会員になると	3120 K記事の閲覧	3120 K記事は残り	3120 Kで読める記事	3120 K閲覧	3147 K記事 #/#	3147 K記事#/#	3150 K会員に登録	3150 K会員登録	3152 K体験
無断	3060 K転載	3060 K複製	3128 K転載・複製	3128 K転載を禁じ	3128 Kでの転載	3128 Kで転載
""", '照': """
照片	45 K和视频	45 K或视频	45 K和影片	45 K或影片
""", '版': """
版权	5428 K归本	5428 K归原	5428 K归作者	5428 K所有,	5428 K所有:	5428 K所有©	5428 K所有 ©	5428 K归属本	5428 K归属原	5428 K归属作者	5428 K归属于
版權	5428 K所有	5428 K歸本	5428 K歸原	5428 K歸作者	5428 K歸屬於
""", '特': """
特此	115 K更正
""", '独': """
独立	3151 Kしたジャーナリズム	5536 K新闻	5536 K媒体
""", '獨': """
獨立	5536 K新聞	5536 K媒體
""", '獲': """
獲得	5472 K佣金
""", '生': """
生命	116 K热线	116 K線
生成	5452 由 ai K	5452 由aiK	5452 ai K,仅供	5452 aiK,僅供
""", '產': """
產生	5452 由 ai K	5452 由aiK
""", '用': """
用邮	63 K件接收
""", '由': """
由人	5452 K工智能生成	5452 K工智慧生成
由讀	5536 K者
由读	5536 K者
""", '申': """
申し	3073 K込みはこちら
申込	3073 Kみはこちら	3073 Kはこちら
""", '电': """
电子	5539 K报
""", '畅': """
畅读	5465 K全站
""", '留': """
留言	90 K区	90 K區	5536 K告诉我
""", '異': """
異論	48 Kのある方
""", '疑': """
疑問	3063 Kをお寄せ
""", '登': """
登入	27 K或	5393 K後繼續	5393 K會員即可	5393 K會員後	5393 K會員以	5393 K會員繼續	5476 K或註冊
登录	27 K或	5393 K后继续	5393 K后查看全文	5393 K后查看完整	5476 K或注册
登録	3087 Kして続きを読む	3150 Kしてください	3150 Kはこちら
""", '發': """
發表	8 K評論
發送	62 K給您
""", '皆': """
皆さ	3151 Kまの
""", '相': """
相談	0 K	116 K窓口	116 K先
""", '看': """
看更	5402 appK多
""", '禁': """
禁止	5428 K转载
禁無	3059 K断
""", '私': """
私た	3151 Kちの
""", '科': """
科し	3153 Kた
""", '称': """
称	5538 K
""", '稱': """
稱	5538 K
""", '立': """
立即	5535 K加入我们	5535 K加入我們	5535 K订阅	5535 K訂閱	5535 K下载	5535 K下載	5535 K报名	5535 K報名	5535 K成为会员	5535 K成為會員
""", '第': """
第一	5460 K条评论	5460 K則留言	5460 K條評論
""", '筆': """
筆者	3093 K個人の見解
""", '紙': """
紙の	3151 K新聞の定期購読者
""", '経': """
経験	72 Kをお寄せ	72 Kをお聞かせ
""", '絕': """
絕無	76 K垃圾
""", '続': """
続き	3019 Kを読むには	3019 Kをお読みになる
""", '編': """
編按	115 K
編者	115 K註
編集	43 K部まで	43 K部に	72 K部まで	72 K部に	115 K部注	3151 K部では
""", '繼': """
繼續	5393 K閱讀請
""", '绝': """
绝无	76 K垃圾
""", '继': """
继续	5393 K阅读请
""", '编': """
编者	115 K注
""", '翻': """
翻墙	69 K
翻譯	5452 由aiK
翻译	5452 由aiK
""", '者': """
者說	5538 K
者说	5538 K
""", '联': """
联盟	79 K链接	5472 K链接
联系	43 K我们	43 K记者	72 K记者
""", '聯': """
聯盟	5472 K行銷連結	5472 K連結
聯絡	43 K我們
""", '自': """
自动	5452 由 ai K生成	5452 由aiK生成
自動	3129 K翻訳	5452 由 ai K生成	5452 由aiK生成
""", '若': """
若有	5428 K侵权,	5428 K侵权请	5428 K侵權,	5428 K侵權請
""", '获': """
获得	5472 K佣金
""", '著': """
著作	3060 K権は	3128 K権法により保護	3128 K権法で保護
""", '虚': """
虚拟	68 K助手
""", '表': """
表明	5460 K本站立场
表示	5538 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '見': """
見逃	3149 Kしません	3149 Kしなく	3149 Kさず	3149 Kさない
""", '訂': """
訂正	115 K:	115 【K】	115 Kして	115 Kします
訂閱	63 K電子報	5393 K即可	5393 K後繼續	5399 K我們的	5399 K電子報	5535 K我們	5539 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	115 Kを更新しました	115 Kを修正しました	3021 Kが読み放題	3076 Kをプレゼントできます	3147 #K中#記事
記者	3063 Kまでご連絡ください
""", '訴': """
訴え	3153 Kた
""", '評': """
評論	90 K區
""", '認': """
認め	3153 Kた
認為	5538 K
""", '說': """
說:	5538 K
說。	5538 K
說道	5538 K
""", '読': """
読み	3022 K放題
読者	21 Kの寄付	21 Kの支援	3085 Kの会費で	3151 Kの皆様	3151 Kの皆さ	3151 Kアンケート
""", '請': """
請先	5535 K登入
請分	28 K享給
請啟	5413 K用javascript
請我	59 K喝咖啡
請捐	5535 K款
請支	5390 K持我們	5390 K持獨立媒體	5535 K持我們
請登	5393 K入會員	5535 K入後	5535 K入以
請立	5535 K即捐款
請贊	5390 K助我們
請輸	5462 K入您的電子	5535 K入您
請關	5499 K閉後重新整理
請點	5535 K擊此處	5535 K擊這裡	5535 K擊下方	5535 K擊連結
""", '讀': """
讀者	48 K投書	5536 K問卷
""", '订': """
订阅	55 K用户	55 K会员	5393 K即可	5393 K后继续	5399 K我们的	5399 K电子报	5535 K我们	5539 K费
""", '认': """
认为	5538 K
""", '训': """
训练	53 K人工智能	53 aiK
""", '许': """
许可	52 cc by #K
""", '设': """
设为	5429 K首选来源
""", '评': """
评论	90 K区	5460 K服务协议
""", '该': """
该视	5488 K频在您所在
""", '说': """
说:	5538 K
说。	5538 K
说道	5538 K
""", '请': """
请先	5535 K登录
请关	5499 K闭后刷新
请分	28 K享给
请启	5413 K用javascript
请我	59 K喝咖啡	59 K喝杯咖啡
请捐	5535 K款
请支	5390 K持我们	5390 K持独立媒体	5535 K持我们
请点	5535 K击此处	5535 K击这里	5535 K击下方	5535 K击阅读	5535 K击关注	5535 K击链接
请登	5535 K录后	5535 K录以
请立	5535 K即捐款
请赞	5390 K助我们
请转	28 K发
请输	5462 K入您的电子邮箱	5462 K入您的邮箱	5535 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	48 K来信	5536 K问卷	5536 K群
""", '責': """
責任	5428 K編輯:
""", '賺': """
賺取	5472 K佣金
""", '購': """
購読	3019 K者の方は	3022 Kすると	3150 Kしてください	3151 K者の方	3154 K料
""", '贈': """
贈送	5456 K給好友
""", '贊': """
贊助	5390 K我們,	5535 K我們
""", '责': """
责任	5428 K编辑:
""", '赚': """
赚取	5472 K佣金
""", '赞': """
赞助	5390 K我们,	5535 K我们
""", '赠': """
赠送	5456 K给好友
""", '身': """
身边	5536 K的新鲜事
身邊	5536 K的新鮮事
""", '転': """
転載	50 K	3059 Kを禁じ
""", '輸': """
輸入	5462 Kemail
""", '轉': """
轉發	54 K給
轉給	54 K
轉載	50 K	5428 K請註明
""", '转': """
转发	54 K给
转给	54 K
转载	50 K	5428 K请注明
""", '输': """
输入	5462 Kemail
""", '还': """
还可	5456 K赠送
""", '这': """
这篇	5536 K文章
""", '迷': """
迷惑	76 Kメールは
""", '追': """
追記	115 K:
追蹤	5407 K我們的	5429 Kgoogle news	5535 K我們
""", '送': """
送っ	54 Kてください
送到	5462 K你的邮箱	5462 K您的邮箱	5462 K您的信箱
""", '這': """
這篇	5536 K文章
""", '通': """
通知	16 K	3029 Kをオン
通过	63 K邮件接收
""", '週': """
週に	20 K一度
週刊	3084 Kニュースレター
""", '邀': """
邀請	5535 K您
邀请	5535 K您
""", '還': """
還可	5456 K贈送
""", '邮': """
邮件	63 K订阅	83 K通讯
邮箱	24 K地址不会被公开	65 K不会显示	65 K地址不会显示	65 K不会公开
""", '鏡': """
鏡像	69 K
""", '镜': """
镜像	69 K
""", '長': """
長說	5538 K
""", '长': """
长说	5538 K
""", '開': """
開啟	5404 K通知	5492 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5393 K全文請	5534 K
""", '閲': """
閲覧	3147 K記事数:#/#
""", '關': """
關注	5407 K我們的臉書	5407 K我們的粉絲	5407 K我們的官方	5407 K我們的頻道	5535 K我們
關閉	5499 K後重新整理
""", '问': """
问卷	110 K
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5393 K全文请	5534 K
""", '随': """
随时	5535 K掌握
""", '隐': """
隐私	5417 K政策
""", '隨': """
隨時	5535 K掌握
""", '隱': """
隱私	5417 K權政策	5417 K政策
""", '電': """
電子	24 K郵件地址不會公開	83 K報	5539 K報
""", '需': """
需接	5445 K受cookie
需要	0 K帮助	0 K幫助	5445 K接受cookie	5535 K您的支持	5535 K你的支持
""", '音': """
音声	3074 Kでもお聴き
""", '頂': """
頂い	3016 Kたサポートは
""", '飲': """
飲酒	5485 K過量
""", '首': """
首年	5478 K仅需
首月	5465 K仅需	5465 K只要	5478 K免费	5478 K免費	5478 K仅	5478 K僅	5478 K只需	5537 K
首选	5429 K新闻来源	5429 googleK来源	5429 google K来源	5518 K来源
首選	5429 K新聞來源	5518 K來源
""", '點': """
點擊	5535 K這裡
""", '가': """
가명	115 K
가상	68 K 비서
가입하세요	3288 K
가입해	3288 K 주세요
""", '값': """
값으로	3216 커피 한 잔 K 후원	3216 커피 한 잔 K 응원	3216 커피 한 잔 K 독립
""", '강': """
강조했다	3291 K
""", '계': """
계속	3163 K 읽으려면	3163 K 읽으시려면
""", '공': """
공개	3293 K 서한
공개서한	3293 K
공유해	28 K	54 K 주세요
공유해주세요	54 K
""", '광': """
광고	13 K 아래	13 K 후	75 K 없이	3246 K 차단	3248 K 차단기를
광고도	75 K
광고차단	3246 K	3248 K 프로그램을	3248 K 기능을
""", '구': """
구글	3175 K 뉴스에서
구독	55 K 회원은	3163 K 후 이용
구독료	3292 K
구독을	3288 K 신청하세요
구독자	3163 K 전용 기사	3163 K 전용 콘텐츠	3163 K 전용입니다	3163 K 전용 서비스	3289 K
구독자는	55 K
구독자만	3163 K 볼 수	3217 K 읽을
구독자에게만	3217 K 제공
구독하고	3175 K
구독하세요	3187 K	3288 K
구독하시면	3163 K
구독해	85 K 주세요	3174 K 주세요	3215 K 주셔서	3288 K 주세요
구독해주세요	3174 K
구독해주셔서	3215 K
""", '금': """
금요일	3215 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3160 좋은 K 후원	3282 #개 K 중 #개
기사가	115 K 수정
기사를	4 K 듣	115 K 수정	3163 전체 K 보려면	3217 전체 K 읽어보세요
기사의	115 K 이전 버전
기자를	3216 K 응원해
기자에게	3188 K 연락해 주세요
""", '남': """
남겨주세요	3288 K
""", '네': """
네이버	3175 K 메인에서	3187 K 구독
네이버에서	3175 K 구독
""", '놓': """
놓치지	3288 K 마세요
""", '눌': """
눌러주세요	3288 K
""", '뉴': """
뉴스레터	83 K	3166 K 구독하기	3166 K 구독하세요	3166 K 신청하기	3166 K 구독 신청하기	3289 K	3292 K
뉴스레터로	3166 K 받아
뉴스레터를	3166 K 받아	3166 K 구독하세요	3166 K 구독해	3166 K 구독하고	3166 K 구독하면	3288 K 신청하세요
""", '다': """
다운로드하세요	3288 K
""", '달': """
달	3217 첫 K #원
""", '답': """
답변하지	115 K 않았
""", '당': """
당신의	3188 K 제보가	3289 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	90 K
댓글에	90 K
댓글은	3213 K 삭제될	3213 K 삭제합니다	3213 K 통보	3213 K 예고	3213 K 운영자	3213 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3291 K
""", '도': """
도움받을	116 K 곳
도움이	0 K 필요
""", '독': """
독립	3289 K 언론
독립언론	3289 K
독립언론을	3216 K 지켜
독자	3228 K 후원으로	3288 K 여러분의	3289 K 여러분
독자님의	3161 K 후원	3228 K 후원으로
독자들의	21 K 후원	3228 K 후원으로	3252 K 후원
독자의	3228 K 후원으로	3252 K 후원	3289 K 힘
독자투고는	48 K
독자투고를	48 K
""", '동': """
동의하는	3215 K 것으로 간주
동참해	56 K 주세요
""", '들': """
들려주세요	3288 K
들으실	3285 K 수 있습니다
들을	3285 K 수 있습니다
""", '로': """
로그인	27 K	3163 K 후 이용
로그인이	3163 K 필요합니다	3163 K 필요한 서비스	3163 K 필요해요
로그인하거나	3288 K
로그인하고	3217 K 계속
로그인하면	3217 K 계속
로그인하시면	3163 K
""", '링': """
링크에서	3288 K 확인하세요
""", '마': """
마음에	3216 기사가 K 드셨다면
""", '만': """
만나보세요	3288 K
""", '말': """
말했다	3291 K
""", '매': """
매월	3290 K
매일	20 K 아침
""", '메': """
메일로	63 K 받아보	63 K 받고 싶은	3215 K 보내드려요
메일함으로	3166 K 보내	3166 K 받	3166 K 배달	3166 K 전해
""", '묘': """
묘사가	115 K 포함
""", '무': """
무단	3185 K 복제	3185 K 전재
무단전재	3184 K
무료	17 K 기사	3226 K 기사	3290 K 체험
무료로	17 K 볼 수 있는	3217 기사를 K 볼 수 있습니다
""", '미': """
미러	69 K 사이트
""", '바': """
바로잡습니다	115 [K]	115 K
""", '받': """
받아보세요	3288 K
""", '발': """
발	54 K给
""", '밝': """
밝혔다	3291 K
""", '보': """
보내	62 K 드립니다	3288 K 주세요
보내드리는	3215 K
보내드립니다	62 K	3215 K
보내주세요	3288 K
""", '본': """
본	3289 K 기사
본사의	3224 K 편집 방향	3224 K 편집방향
본지는	3289 K
본지의	3224 K 편집 방향	3224 K 편집방향
""", '분': """
분	2 K 읽기
분은	3188 알고 계신 K 기자	3188 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3237 K 오디오를	3237 K 비디오를	3237 K 동영상을
브라우저는	3237 K 동영상
브라우저에서는	3237 K 동영상을
""", '사': """
사연을	3188 K 보내주세요	3188 K 보내 주세요
사전	3203 K 등록하기	3203 포럼 K 등록
사진	45 K·영상
사진과	45 K 영상	45 K 동영상
사진이나	45 K 영상	45 K 동영상
""", '상': """
상담	0 K
상담전화	116 K
""", '선': """
선호	3186 K 매체로	3186 K 출처로	3186 K 언론사	3186 K 매체
선호하는	3186 K 출처
""", '설': """
설명했다	3291 K
설문에	110 K	3288 K 참여하세요
설문조사에	110 K
설치하세요	3288 K
""", '세': """
세미나	3203 K 신청하기
""", '소': """
소식을	3215 K 전해드립니다
""", '속': """
속보를	3214 K 받아보세요
""", '수': """
수수료를	3220 K 받을 수 있습니다	3220 K 제공받
""", '스': """
스팸	76 K 없이
스팸은	76 K
스포일러	115 K
""", '시': """
시민	3228 K 후원으로
시민의	3252 K 후원
시작하세요	3288 K
""", '아': """
아래에서	3288 K 확인하세요
""", '알': """
알려	3288 K 주세요
알려주세요	3288 K
알림	3170 K 받기	3170 K 설정
알림을	16 K	3214 K 켜고
""", '애': """
애드블로커	3246 K
애드블록	3246 K
애드블록을	3248 K
애드블록이	3248 K
""", '앱': """
앱	3170 K 다운로드	3170 K 설치	3214 K 설치하기
앱에서	3169 K 열기	3214 K 더 편하게	3288 K 확인하세요
앱으로	3169 K 보기	3214 K 더
앱을	3170 K 다운로드	3214 K 다운로드하세요	3214 K 설치하세요
""", '언': """
언론을	3216 독립 K 지켜
""", '여': """
여기서	3288 K 확인하세요
여러분	3289 K 덕분
여러분의	3188 K 제보를	3216 K 후원이	3252 독자 K 후원	3288 K 후원
""", '영': """
영상에서	3206 K 확인하세요	3206 K 확인할 수 있습니다	3288 K 확인하세요
영상으로	3206 K 확인하세요
영상을	3206 K 확인하세요
""", '온': """
온라인	3203 K 세미나
""", '옮': """
옮겨	50 K 실을
""", '외': """
외부	3198 K 콘텐츠
""", '우': """
우리	89 K 앱에서	3289 K 기자
우리의	3289 K 저널리즘
""", '운': """
운영되고	3216 독자의 후원으로 K 있습니다
운영하는	3216 독자의 후원으로 K 독립언론	3216 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3160 K 주기
원고료로	3160 K 응원	3216 K 응원
원고료주기	3160 K
""", '월': """
월	3290 K #원
""", '유': """
유료	3163 K 구독자만
유튜브	3175 K 구독
""", '음': """
음성으로	3206 K 들으려면	3206 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3288 K
응원해	3161 K 주세요	3288 K 주세요
응하지	115 K 않았
""", '의': """
의견을	3288 K 남겨
의견이	48 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3284 K 기사를	3289 K 기사가	3289 K 기사는	3289 K 기사
이메일	3167 K 주소
이메일로	63 K 받아보
이메일은	65 K 표시되지
이메일을	3166 K 입력하세요	3166 K 입력해 주세요	3166 K 입력해주세요	3166 K 입력하시면
이미	3217 K 구독자이신가요
이벤트에	3288 K 참여하세요
이야기를	72 K 보내	72 K 들려
이전	115 K 판에서
""", '인': """
인공지능	53 K 훈련	53 K 학습
인공지능이	3264 K 작성	3264 K 생성	3264 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3203 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	116 도움 받을 수 K 곳
""", '자': """
자동	3264 K 번역
자바스크립트가	3241 K
자바스크립트를	3241 K
자살예방	116 K
자주	3186 더 K 보기
""", '잔': """
잔을	59 커피 한 K 사
""", '재': """
재배포	3184 K 금지
재배포금지	3184 K
재생할	3237 K 수 없습니다
""", '저': """
저작권법	3185 K
저작권법의	3185 K
저작권자	3185 K
저작권자의	3185 K
저희	3289 K 뉴스레터	3289 K 채널	3289 K 앱
저희는	3289 K
저희를	3289 K
""", '적': """
적었다	3291 K
""", '전': """
전문을	23 K
전용	3163 회원 K 기사	3163 회원 K 콘텐츠	3163 회원 K 서비스
전재할	50 K
전해	54 K 주세요
전해주세요	54 K
전했다	3291 K
""", '정': """
정기	3160 K 후원이	3160 K 후원으로
정기후원	3290 K
정기후원으로	3160 K
정기후원이	3160 K
정정	115 K:	115 [K]
""", '제': """
제공하는	3238 K 콘텐츠입니다
제보	43 K 바랍니다	72 K 바랍니다	3188 K 부탁드립니다
제보는	3188 K 카카오톡
제보를	43 K 기다립니다	72 K 기다립니다	3188 K 기다립니다	3188 K 받습니다
제보해	43 K 주세요	72 K 주세요	3288 K 주세요
제보해주세요	43 K	72 K
제휴	79 K 링크	3220 K 링크
제휴링크	3220 K
""", '좋': """
좋아요	3187 구독과 K 부탁
좋아요를	3187 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3282 #건 K #건	3282 #개 K #개
""", '지': """
지금	3288 K 확인하세요	3288 K 신청하세요	3288 K 참여하세요
지켜주세요	3288 K
""", '차': """
차단	3248 광고 K 프로그램을	3248 광고 K 프로그램이	3248 광고 K 기능을
""", '채': """
채널	3174 K 추가하	3187 K 추가하기	3187 K 구독하기	3227 K 추가하고	3227 K 추가하면
채널에	3187 K 참여하세요
채널에서	3187 K 소식을	3288 K 확인하세요
채널을	3227 K 추가하고	3227 K 추가하면	3227 K 추가해	3227 K 구독하고	3227 K 구독하면
채용	3203 K 공고
""", '챗': """
챗봇에게	68 K
""", '첫': """
첫	3290 K 달
""", '추': """
추가해	3187 K 주세요
추가해주세요	3187 K
""", '친': """
친구	3187 K 추가하세요
""", '카': """
카카오톡	3174 K 채널 추가	3227 K 채널에서	3227 K 채널
""", '커': """
커피	59 K 한 잔 사
""", '콘': """
콘텐츠입니다	3238 외부 K.
""", '쿠': """
쿠키	3198 K 동의가
쿠키를	3198 K 허용해야	3198 K 허용해
""", '태': """
태그해	67 K 주세요
태그해주세요	67 K
""", '특': """
특가	3203 K 보기
""", '파': """
파트너스	3220 K 활동
""", '팔': """
팔로우하기	3174 K	3187 K
팔로우하세요	3288 K
""", '팟': """
팟캐스트	39 K
""", '퍼': """
퍼가실	50 K
""", '편': """
편집자	115 K 주
""", '필': """
필수	24 K 필드는
필자의	3224 K 개인 의견으로	3224 K 개인 의견이며	3224 K 개인 의견입니다	3224 K 개인 의견임
""", '함': """
함께해	56 K 주세요
함께해주세요	56 K
""", '해': """
해지하실	3287 K 수 있습니다
해지할	3287 K 수 있습니다
""", '협': """
협찬을	3220 K 받아
""", '활': """
활용	3184 ai 학습 및 K 금지
""", '회': """
회원	3163 K 전용입니다
회원가입	3163 K 후 이용	3163 K 후 볼	3163 K 후 읽	3163 K 후 계속	3163 K 후 무료	3288 K 후
회원가입은	3288 K
회원가입을	3288 K 하
회원가입하고	3288 K
회원가입하면	3217 K 월
회원가입하세요	3288 K
회원가입하시면	3288 K
회원만	3163 K 볼 수
""", '후': """
후원금	3292 K
후원으로	3160 K 응원	3216 독자의 K 운영됩니다
후원을	3161 K 부탁드립니다	3288 K 부탁
후원이	3160 K 큰 힘이 됩니다	3161 K 필요합니다	3161 K 큰 힘이 됩니다
후원하세요	3288 K
후원해	85 K 주세요	3160 K 주세요	3161 K 주세요	3288 K 주세요
후원회원의	3228 K 후원으로	3252 K 힘
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
bronił
brzmiał
brzmiała
brzmiało
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
dowolną
dočtete
dołóż
dołącz
drastické
draudžiama
draudžiamas
dueños
dumneavoastră
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
inställningar
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
původní
questionário
quyên
quyền
quảng
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
reclamă
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
responsabilità
responsável
reveló
rezervăm
riêng
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
répondu
réponse
répétait
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
suosikkilähteeksesi
suosikkilähteeksi
superarán
sursă
suscripción
suscríbase
suscríbete
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
