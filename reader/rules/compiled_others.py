"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5263
# comentário	3965
# comentários	3965
# fotó megtekintése	2661
# fotók megtekintése	2661
# gün ücretsiz deneyin	4941
# głosów	97
# hlasů	97
# hozzászólás	2574
# kişi oy kullandi	4987
# komentářů	548
# komentāri	3357
# kép megtekintése	2661
# képek megtekintése	2661
# lượt bình chọn	97
# odpovedí	4607
# odpovědi	655
# odpovědí	655
# odpowiedź	3908
# příspěvků	548
# röster	97
# sekunden zurück	1020
# válasz megjelenítése	2670
# yaşindan küçükler oynayamaz	5025
# ääntä	97
# års aldersgrense	3644
# δευτερόλεπτα μπροστά	1164
# δευτερόλεπτα πίσω	1164
# σχόλια	1089
# ψήφοι	97	1114
# ψήφος	1114
# відповідей	5227
# відповідь	5227
# відповіді	5227
# гласа	97
# голоса	97
# голосов	97
# голосів	97
# з #	5188
# из #	4354
# коментарі	5116
# коментарів	5116
# комментариев	4282
# комментарий	4282
# комментария	4282
# от #	323
# ответ	4393
# ответа	4393
# ответов	4393
# отговор	352
# отговора	352
# із #	5188
# הצבעות	97
# מתוך #	2342
# שניות אחורה	2397
# שניות קדימה	2397
# תגובות	2338
# تعليقات	146
# ثانيه جلو	1919
# ثانيه عقب	1919
# راي	97
# صوت	97
# نظر	1862
# कमेंट	2466
# वोट	97
# सेकंड आगे	2515
# सेकंड पीछे	2515
# € al mes durante # meses	1678
# € al mese per # mesi	2904
# € por mês durante # meses	4023
# 人参与	5407
# 人參與	5407
# 票	3034
# 명 참여	3176
# 표	3176
#% megtakarítás	2657
#+ hrajte zodpovědně	539
#-årsgrense	3644
#/# fotó	2661
#/# kép	2661
#/#. fotó	2661
#/#. kép	2661
#か月無料	3010
#カ月無料	3010
#ヶ月無料	3010
#人が回答	3034
#人が投票	3034
#人参与	5407
#人參與	5407
#件のコメント	3031
#則留言	5393
#小时热榜	5399
#条评论	5393
#票	97	3034
#秒戻る	3089
#秒進む	3089
#명 참여	97	3176
#초 뒤로	3222
#초 앞으로	3222
#표	3176
""", 'a': """
a apărut o eroare	4212
a boltunkból	2631
a carregar vídeo	4037
a cikk a hirdetés alatt folytatódik	2566
a cikk a hirdetés után folytatódik	2566
a cikk automatikusan készült	2669
a cikk felhasználása engedélyköteles	2667
a cikk meg is hallgatható	2563
a cikk meghallgatása	2580
a cikk megosztása	2563
a cikk szerzői jogvédelem alatt áll	2667
a cikk zárolva van	2656
a cikket gépi hang olvassa fel	2642
a folytatáshoz regisztráljon	2557
a hanganyagot mesterséges intelligencia készítette	2642
a hirdetés után folytatjuk	2566
a hirdetés vége	2677
a hozzászólás lezárva	2670
a hozzászólások le vannak zárva	2670
a hét kvíze	2625
a kommentelés lezárult	2574
a könyv megrendelhető itt	2569
a könyv megrendelése	2631
a lejátszó betöltése	2642
a link másolva	2675
a lire également	2167
a matéria continua abaixo	4099
a mező kitöltése kötelező	2659
a nap keresztrejtvénye	109
a nap kérdése	96	2628
a notícia continua abaixo	4099
a rovat további cikkei	2578
a sua subscrição foi confirmada	4091
a sua subscrição foi efetuada com sucesso	4091
a szerző a lap munkatársa	2591
a szerző cikkei	2662
a szerző jogász	2591
a szerző közgazdász	2591
a szerző politológus	2591
a szerző további cikkei	2662
a szerző történész	2591
a szerző összes cikke	2662
a szerző újságíró	2591
a szerzőkről	2593
a szerzőről	2593
a szöveg automatikusan készült	2669
a tartalmat nem tudjuk megjeleníteni	2634
a tartalom nem elérhető	2634
a tartalom nem jeleníthető meg	2634
a tartalom szerzői jogi védelem alatt áll	2667
a teljes cikk elolvasása	2662
a témában további cikkek	2578
a videó az ön országában nem játszható le	2642
a videó már nem elérhető	2642
a videó nem elérhető	2642
a videó nem elérhető az ön országában	2642
a videó nem játszható le	2642
a videólejátszó betöltődik	2642
a videót nem lehet lejátszani	2642
abo abschließen	831
abo auswählen	1033
abo wählen	1033
abonare confirmată	4236
abonați-vă	4121
abone değil misin	5043
abone değil misiniz	5043
abonează-te	4121
abonelere özel	4941
abonelere özel avantajlar	5025
abonelere özel indirim	5025
abonelere özel içerik	5043
abonelik paketlerini gör	5073
abonelik seçenekleri	5073
aboneliği yenile	5073
aboneliğini seç	5043
aboneliğiniz onaylandi	5074
aboneliğinizi seçin	5043
abonentu priekšrocības	3388
abonner nå	3622
abonner på nyhetsbrevet	3629
abonné	2229
abonné à ce thème	2292
abonnér	675
abonnér nu	675
abonnés	2115
abonnés uniquement	2216
abonē	3351
abonē jaunumus	3375
abonē un lasi visus rakstus	3351
abonēt	3351
abrir menú	1629
aby odtworzyć film, włącz javascript	3876
acasă	4139
accede a todos los contenidos sin límites	1678
accept termenii și condițiile	4211
accepter og fortsæt	771
acceptera och fortsätt	4819
acceptera och stäng	4819
accepto la política de privacitat	495
acceptér	698
acceptér alle	772
acceptér og fortsæt	771
acceptér og vis	771
acceptă toate	4135	4150
acceptă tot	4193
acceptă și afișează conținutul	4150
acceptă și continuă	4192
acceso a todos los artículos	1745
accès restreint aux abonnés	2117
accès à tous les articles	2287
accéder au dossier	2258
accéder à l'article	2115
accéder à la page de dons	2248
accédez à tous les articles	2117
aceitar e ver o conteúdo	3999
aceito receber comunicações	4058
aceito receber comunicações de marketing	4058
aceito receber comunicações e ofertas	4018
acepto la política de privacidad	1713
acesso ilimitado a todo o conteúdo	4090
acest articol este disponibil doar abonaților	4123
acest articol este rezervat abonaților	4171
acest câmp este obligatoriu	4211
acesta este ultimul tău articol gratuit	4171
acheter ce numéro	2203
acheter le numéro	2202
achetez ce numéro	2203
activează	4199
activează alertele	4165
activează notificările	4165
activează sunetul	4188
actualitza la pàgina	488
actualités	2167
actualizar la página	1706
ad 광고	3197
ad 추천	3210
adatkezelés és sütik	2637
adatkezelési tájékoztató	2634
adatvédelem és sütik	2637
adatvédelmi beállítások	2634
adatvédelmi beállítások módosítása	2637
adatvédelmi tájékoztató	2634
adaugă ca sursă preferată	4222
adaugă un comentariu	4136
adaugă un răspuns	4228
adaugă în coș	4239
adblock détecté	2284
adblocker upptäckt	4831
add meg az e-mail-címed	2584
además	1623
adhérer	2105
adj hozzá minket preferált forrásként	2672
adja meg az e-mail-címét	2584
adja meg az összeget	2653
adja meg e-mail-címét	2584
adomány	2553
adományozok	2553
adományozás	2553
adresa de email nu este validă	4211
adresă de email invalidă	4211
adreça electrònica	458
adó # százalék	2653
adója #%-ával	2653
afficher la réponse	2171
afficher la vidéo	2240
afficher les réponses	2228
afișează comentariile	4180
afișează conținutul	4150
afișează conținutul extern	4150
afișează originalul	4140
afișează postarea	4192
afișează subtitrările	4188
află mai multe	4135
afmeld når som helst	791
afspilleren indlæses	774
agora não	3930
ai deja un abonament? autentifică-te	4171
ai găsit o greșeală	4217
ai kan begå fejl	801
ai kan gjøre feil	3750
ai kan göra fel	4850
ai kan göra misstag	4850
ai może popełniać błędy	3905
ai može griješiti	4500
ai može pogriješiti	4500
ai môže robiť chyby	4604
ai může chybovat	652
ai může dělat chyby	652
ai observat o greșeală	4136
ai sa môže mýliť	4604
ai sažetak	107
ai segítségével készült	2669
ai által fordított	2669
ai által generált	2669
ai által generált tartalom	2669
ai може да греши	351
ai सारांश	2487
ai से तैयार सारांश	2487
ai 总结	107
ai 摘要	5489
ai 기사 요약	3252
ai 번역	3223
ai 생성 이미지	3262
ai 요약	3197
ai 음성으로 듣기	3222
ai-genererat innehåll	4852
ai-genereret resumé	714
ai-oversættelse	803
ai-resumé	714	803
ai-összefoglaló	2580
ai-översatt	4850
ai-översättning	4852
aicinām ievērot cieņu komentāros	3357
aiheeseen liittyvää	1993
aiheesta lisää	1993
aikaa jäljellä #	2052
ainda não tem conta	4057
ainda não é assinante	4056
ainult vajalikud küpsised	1817
aitäh hääletamast	1813
aitäh liitumast	1801
aitäh sõnumi eest	1828
aizmirsāt paroli	3399
aizvērt	3359
aizvērt galeriju	3403
aizvērt reklāmu	3360
aiが要約	3117
aiで要約	107
aiによる要約	3117
aiに聞く	107
aiに質問	107
ai总结	5489
ai摘要	5429
ai生成	3090	5489
ai生成内容	5461
ai翻訳	3090
ai翻譯	5489
ai翻译	5489
ai要約	3117
ai語音朗讀	5460
ai语音朗读	5460
ai重點整理	5429
ai音声で聴く	3089
ai가 생성한 콘텐츠입니다	3262
ai가 읽어주는 기사	3222
ai로 생성된 콘텐츠	3262
ai로 요약하기	107
ai에게 질문	107
ajouter une réponse	2275
ajouter à mes favoris	2145
ajouter à mes sources préférées	2269
ajouter à mes sujets	2292
ajouter à mes thèmes	2292
ajouter à vos sources préférées	2269
ajouter à vos sélections	2145
ajándék cikk	2564
ajándékozd el a cikket	2564
ajándékozd tovább a cikket	2564
ajándékozza a cikket	2563
ajándékozza a cikket barátjának	2563
ajándékozza el a cikket	2564
ajándékozza tovább a cikket	2564
ajánlataink	2578
ajánlja: outbrain	2677
ajánlja: taboola	2677
ajánljuk	2578
ajánljuk még	2578
ajánlott	2578	2657
ajánlott cikkek	2578
ajánló	2578
akceptuję	3795
akceptuję i kontynuuję	3873
akceptuję i przechodzę do serwisu	3873
akkurat nå	3657
ako chránime svoje zdroje	4600
ako chránime zdroje	4600
ako vypnúť adblock	4585
ako vypnúť blokovanie reklám	4585
aktuálny čas	4581
aktuálny čas #	4580
aktuální čas	622
aktuální čas #	621
aktuálně	550
akzeptieren und schließen	1017
aldersgrense # år	3644
aldersgrense: # år	3644
alege o sumă	4234
alege-ți abonamentul	4209
alegeți abonamentul	4209
algo salió mal	1714
alkalmazás letöltése	2644
alkalmazás megnyitása	2644
alla bidrag hjälper	4834
alla rättigheter reserverade	4848
alle abo-angebote im überblick	955
alle angaben ohne gewähr	961
alle beiträge ansehen	887
alle beiträge anzeigen	1038
alle beiträge der autorin	1038
alle beiträge des autors	1038
alle bidrag hjælper	786
alle bidrag tæller	786
alle inhalte sind urheberrechtlich geschützt	1002
alle newsletter im überblick	942
alle preise ohne gewähr	961
aller à la recette	66
allt innehåll är skyddat av upphovsrätt	4789
allt innehåll är upphovsrättsskyddat	4788
als bevorzugte quelle bei google hinzufügen	859
als bevorzugte quelle hinzufügen	1052
als podcast hören	956
alte știri	4137
alterar preferências de cookies	3999
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	5026
altyazilari göster	5026
altă sumă	4205
alătură-te conversației	4153
am înțeles	4140
amazon'da gör	5025
amazonで見る	3087
amazonで詳しく見る	3087
amazonで詳細を見る	3087
amazonで買う	3087
amazonで購入	3087
amazonで購入する	3087
amintește-mi mai târziu	4116
ana sayfaya dön	5049
anasayfaya dön	5049
anderen betrag wählen	1030
andet beløb	785
andra läser	22	4757
andra läser just nu	22
andra läste även	4757
andre har også lest	22
andre leser nå	3657
andre leste også	3657
andre læser	711
andre læser lige nu	711
andre læser også	22
andre læste også	711
angebot auswählen	1033
angebot wählen	955
anhören	856
anhören # min	856
anket sonuçlari	5020
anketa dňa	4571
ankstesnė nuotrauka	3335
anmäl	4854
anmäl annons	4858
anmäl dig	4731
anmäl dig till nyhetsbrevet	4731
anmäl inlägg	4853
anmäl kommentar	4853
anna kelvollinen sähköpostiosoite	2072
anna äänesi	2037
annet beløp	3734
anneta ühekordselt	1825
annonce - artiklen fortsætter nedenfor	694
annonces légales	2203
annoncørbetalt	92
annoncørbetalt indhold	92	721
annons - artikeln fortsätter nedan	4742
annons från våra partner	4858
annonsblockerare upptäckt	4831
annonsen slutar här	4742
annonser från google	4858
annonsinnehåll	4764
annonslänk	4742
annonsörsinnehåll	4764
annonsørinnhold	92	3667
annonsørsamarbeid	3758
ano, prosím	628
ano, rád	628
anonimni sandučić	4497
anonym brevlåda	4846
anonym tipslåda	4846
anonymná schránka	4600
anonymní schránka	647
anpassa inställningar	4819
anular suscripción	1763
anulează oricând	4209
anulezi oricând	4171
anuluj odpowiedź	3804
användarnamn	4837
användarnamn eller e-postadress	4836
användarvillkor	4744
anzeige schließen	1055
anzeigensonderveröffentlichung	961
anúncio	3957
anúncio em #	4085
anúncios	3957
apasă pentru sunet	4233
apmaksāta sadarbība	3410
apmaksāts saturs	3360
apmokėta partnerystė	3342
apmokėtas turinys	3342
aportació mensual	489
aportació única	489
aportación mensual	1708
aportación única	1708
app letöltése	2644
app storeからダウンロード	3095
app storeでダウンロード	3095
app store에서 다운로드	3229
apple ile giriş yap	5043
apple podcastで聴く	3123
appleでサインイン	3105
appleでログイン	3105
appleで続ける	3105
app内打开	5467
après la publicité	2153
aptaujas rezultāti	3393
após a publicidade	3957
apóyanos	1573
apóyanos en patreon	1707
apúntate	1588
aquest article està bloquejat	493
aquest article està protegit	504
aquest article t'ha estat útil	468
aquest camp és obligatori	495
aquest contingut està protegit	504
aquest vídeo ja no està disponible	475
aquest vídeo no està disponible	475
ar norite gauti pranešimus	3326
arată conținutul	4192
arată mai mult	4215
arată mai puțin	4140
arată răspunsurile	4180
arată tot	4140
arkadaşina gönder	4950
arkadaşinla paylaş	4950
article abonné	2115
article ajouté à vos sélections	2145
article lu par une voix de synthèse	2236
article précédent	2167
article réservé aux abonnés	2115
article següent	499
article sponsorisé	2203
articles associés	2167
articles liés	2167
articles recommandés	2167
articles récents	2167
articol exclusiv pentru abonați	4171
articole asemănătoare	4137
articole înrudite	4137
articoli più letti	2908
articolul continuă după publicitate	4160
articolul continuă după reclamă	4131
articolul continuă mai jos	4131
articolul următor	4137
artikeln finns också som ljud	4738
artikeln fortsätter efter annonsen	4742
artikeln fortsätter nedan	4742
artikeln fortsätter under bilden	4742
artikeln går att lyssna på	4738
artikeln läses upp av en syntetisk röst	4822
artikeln är automatiskt genererad	4850
artikeln är låst	4724
artikeln är maskinöversatt	4850
artikeln är skapad automatiskt	4850
artikeln är skyddad av upphovsrätt	4848
artikeln är uppläst av en dator	4738
artikkel jätkub pärast reklaami	1785
artikkel jätkub reklaami järel	1785
artikkel on kaitstud autoriõigusega	1838
artikkel täieneb	1783
artikkelen er låst	3622
artikkelen finnes også som lyd	3635
artikkeli jatkuu kuvan jälkeen	1980
artikkeli on konekäännetty	2082
artikkeli on suojattu tekijänoikeudella	2080
artikkelin lukee synteettinen ääni	2052
artikkelin lukee tekoälyääni	30
artikkelin voi myös kuunnella	1977
artiklen er låst	675
artiklen er læst op af en robot	686
artiklen er læst op med kunstig stemme	30
artiklen er oplæst med kunstig stemme	30
artiklen findes også som lyd	686
artiklen fortsætter efter annoncen	694
artiklen fortsætter efter reklamen	809
artiklen fortsætter nedenfor	694
artiklen fortsætter under billedet	694
artiklen kan også høres	686
artiklen læses op af en kunstig stemme	774
artikli loeb ette tehishääl	1781
artiklit loeb sünteetiline hääl	1819
artiklit loeb tehishääl	1781
artykuł czyta syntezator mowy	30
artykuł czyta sztuczna inteligencja	30
artykuł czytany przez syntezator mowy	3876
artykuł dla subskrybentów	3776
artykuł do słuchania	3876
artykuł kontynuowany pod reklamą	3794
artykuł premium	3890
artykuł sponsorowany	3791
artykuł zablokowany	3890
artykuły na e-mail	3779
artykuły partnerów	3913
artículo anterior	1623
artículo regalado	1758
artículo relacionado	1623
artículo siguiente	1717
artículos recomendados	1682
artículos relacionados	1623
as notícias mais lidas	4026
ascultă	4128
ascultă articolul	4188
ascunde răspunsurile	4180
aseta ensisijaiseksi lähteeksi	2086
aslini göster	4966
assine já	3936
atbalstīt	3351
atcel jebkurā laikā	3351
atcelt var jebkurā laikā	3399
atcerēties mani	3400
atenció al subscriptor: #	106
atención al abonado: #	106
atención al suscriptor: #	106
atidaryti galeriją	3335
atidaryti programėlėje	3325
atidaryti programėlę	3325
atkūrimo greitis	3323
atlikite testą	3317
atlikušais laiks	3393
atlikušais laiks -#	3392
atpakaļ uz augšu	3403
atpakaļ uz sākumlapu	3403
atradi kļūdu	3404
atradi kļūdu rakstā	3357
atradāt kļūdu	3404
atrakinti straipsnį	3331
atrisini krustvārdu mīklu	3386
atsaukt piekrišanu	3390
atsisiųsti garso įrašą	3323
atsisiųsti iš app store	3325
atsisiųsti iš google play	3325
atsisiųsti programėlę	3325
atsiųskite naujieną	3336
atsiųskite nuotraukas	3336
atskaņot video	3392
atskaņošanas ātrums	3392
atslēgt rakstu	3399
atslēgvārdi	3393
atteikties var jebkurā laikā	3401
attēls # no #	3412
attēls #/#	3412
attēls attēlā	3392
atualizar a página	4051
atualizar preferências	4106
atualizar página	4051
atvērt	3359
atvērt galeriju	3403
atvērt lietotni	3394
atvērt lietotnē	3394
atvērt rakstu	3399
atļaut paziņojumus	3395
atšaukti galite bet kada	3281
atšaukti sutikimą	3321
aucun commentaire à ce niveau	2207
audio narrado por una voz automática	1653
audio vytvorila umelá inteligencia	4580
auf apple podcasts hören	931
auf spotify hören	931
ausgewählt für sie	960
auswahl bestätigen	1018
auswählen	1034
automaatselt tõlgitud	1832
automaattinen käännös	2083
automaticky preložené	4604
automaticky přeloženo	652
automatické prehrávanie	4580
automatické přehrávání	621
automatický preklad	4605
automatický překlad	653
automatikus lejátszás	2642
automatinis atkūrimas	3323
automatisch übersetzt	1048
automatische übersetzung	1049
automatiskt översatt	4850
automatiškai išversta	3337
automatsko puštanje	4479
automātiski tulkots	3405
automātiskā atskaņošana	3392
autoriser la publicité	2246
ava äpis	1821
avantage abonnés	2234
avantages abonnés	2234
avantaje pentru abonați	4186
avançar # segundos	4037
avançar para o conteúdo	3977
aveți deja cont	4209
avfölj	4856
avfølg	3755
avis de décès	2203
avoimet työpaikat	1995
avregistrera dig när som helst	4839
avsluta när du vill	4724
avsluta när som helst	4839
avslutt når du vil	3622
avslå alle	3722
avís legal	446
avísanos de un error	1732
aylik bağiş	5040
aylik bağiş yap	5072
ayrintilar için tiklayin	4965
ayrintilar için tiklayiniz	4965
az ai hibázhat	2669
az ai tévedhet	2669
az e-mail-címed	2659
az első hónap csak # ft	2557
az mi hibázhat	2669
az oldal tetejére	2662
az outbrain ajánlásával	2677
az ön e-mail-címe	2659
az ön neve	2659
az összefoglalót ai készítette	2669
az összefoglalót mi készítette	2669
az összes cikk	2662
az összes elfogadása	2634
az üzeneted	2660
aç	4966
añadir a favoritos	1603
añadir a la cesta	1757
añadir a mi lista	1681
añadir a mis temas	1750
añadir al carrito	1757
añadir comentario	1616
añadir como fuente preferida	1726
añadir una respuesta	1732
añadir usuario	1578
añádenos como fuente preferida	1726
aún no eres suscriptor	1711
aún no estás registrado	1712
aún no te has registrado	1578
aún no tienes cuenta	1712
ačiū už jūsų balsą	3317
ačiū už registraciją	3333
ačiū už žinutę	3333
ačiū, kad balsavote	3317
ačiū, kad užsiprenumeravote	3306
ați uitat parola	4210
ați votat deja	4180
""", 'b': """
baixar episódio	4037
baixar o áudio	4037
baixar áudio	4037
bandykite dar kartą	3333
bandykite vėliau	3333
bankkártyás támogatás	2653
bankovním převodem	633
banküberweisung	830
bara för dig som prenumererar	4836
bara för prenumeranter	4836
bare nødvendige	3721
bağiş sayfasina git	5040
bağiş yap	4940
bağiş yapin	4940
bağişim	5041
bağlanti kopyalandi	5058
bağlantiyi kopyala	4950
başa dön	4965
başka tutar	5040
be šlamšto	3333
bedste værdi	789
bei google als quelle hinzufügen	859
bei spotify hören	931
beitrag nicht mehr verfügbar	1020
bejegyzés betöltése	2634
bejelentkezés	2557
bejelentkezés apple-fiókkal	2656
bejelentkezés facebookkal	2656
bejelentkezés google-fiókkal	2656
bekræft din e-mail	791
belépés	2557
belépés facebook-fiókkal	2656
belépés facebookkal	2656
belépés google-fiókkal	2656
benefício do assinante	4004
bere sintetični glas	4683
berite naprej z naročnino	4692
bestill nå	3718
beställ boken	4815
betalas årsvis	4836
betales årlig	3737
betales årligt	788
betalt innehåll	4858
betrag wählen	829
betygsätt receptet	66
betűméret	70
betűméret csökkentése	2675
betűméret módosítása	2675
betűméret növelése	2675
bez mišljenja	4473
bez surogātpasta	3401
bez zobowiązań	3891
bez závazku, kdykoli zrušíte	524
bez závazků	636
bezmaksas piegāde	3389
bezárás	2552
beágyazott tartalom	2634
beállítás preferált forrásként	2672
beállítások mentése	2634
beállítások módosítása	2637
beğen	5020
beğenme	5020
bidrag kan trækkes fra i skat	785
bieżący czas #	3876
bild in originalgröße	1038
bild vergrößern	886	1038
bildergalerie öffnen	1038
bildirimleri aç	5017
bildirimleri açin	5017
bilety już w sprzedaży	3869
bir ay ücretsiz deneyin	114
bir hata oluştu	5045
bir tutar seçin	5072
bir şeyler ters gitti	5046
bir şeyler yanliş gitti	5046
bitte füllen sie dieses feld aus	1035
bitte geben sie eine gültige e-mail-adresse ein	1035
bitte prüfen sie ihr postfach	1035
bitte versuchen sie es später erneut	942
bitte versuchen sie es später noch einmal	1035
bitte überprüfen sie ihr postfach	1035
bize ulaşin	4958
biểu quyết	97
bjud en vän på artikeln	4738
bjud oss på en kaffe	4833
bjud oss på kaffe	4833
bjud på en kaffe	4834
bli månadsgivare	4720
bli støttemedlem	3619
bliv fast støtte	785
bliv støtteabonnent	785
bliv støttemedlem	672
blocco pubblicità rilevato	2973
blokovať	4584
bloqueador de anúncios ativado	4088
bloqueador de anúncios detectado	4088
bloqueur de publicité détecté	2284
bloqueur détecté	2284
boletín	1588
bolo to užitočné	4604
brezplačna dostava	4679
browserul tău nu poate reda acest video	4150
brukervilkår	3646
brīva summa	3398
bu haber abonelere özeldir	4941
bu haber yapay zeka tarafindan seslendirilmiştir	5026
bu haber yapay zekâ ile seslendirilmiştir	5026
bu haberi paylaş	5081
bu haberi paylaşin	5081
bu haberler de ilginizi çekebilir	4964
bu içerik abonelere özeldir	4941
bu içerik faydali oldu mu	5019
bu içerik görüntülenemiyor	5029
bu içerik gösterilemiyor	5029
bu içerik kilitli	5043
bu video artik mevcut değil	5026
bu video bulunduğunuz ülkede izlenemiyor	5026
bu video mevcut değil	5026
bu video ülkenizde izlenemiyor	5026
bu yaziyi paylaş	5081
bu yorumu şikayet et	5063
bu özet yararli oldu mu	4987
bugün değil	4939
bulmaca çöz	5024
bunlar da ilginizi çekebilir	4959
burtu izmērs	3408
butlletí	458
buy me a coffee ☕	1236
buy me a cup of coffee ☕	1236
buy us a coffee ☕	1236
buzón anónimo	1720
buzón seguro	1720
buďte v obraze	529
bylo to pro vás užitečné	652
bylo to užitečné	652
bài cùng chuyên mục	5300
bài cùng tác giả	5278	5300
bài khác	5264
bài khác của tác giả	5334
bài liên quan	5264
bài mới nhất	5300
bài quảng cáo	5301
bài tiếp theo	5264
bài trước	5334
bài viết có hữu ích không	5307
bài viết có hữu ích với bạn không	5307
bài viết cùng tác giả	5278
bài viết khác của tác giả	5278
bài viết liên quan	5264
bài viết mới	5299
bài viết này bị khóa	5328
bài viết này có hữu ích không	5307
bài viết tiếp theo	5334
bài viết tiếp tục bên dưới	5303
bài viết tiếp tục sau quảng cáo	5303
bài viết trước	5334
bài viết được tặng bởi thuê bao	5354
bài được dịch tự động	5299
bài đọc nhiều	5300
báo cáo	5308
báo cáo bình luận	5345
báo cáo vi phạm	5308
báo lỗi	5263
báo lỗi bài viết	5307
bármikor leiratkozhat	2584
bármikor leiratkozhatsz	2584
bármikor lemondhatja	2557
bármikor lemondható	2557
bäst värde	4837
bästa pris	4837
bình chọn	96	5308
bình chọn của bạn đã được ghi nhận	5307
bình luận	5263
bình luận (#	5263
bình luận của bạn	5345
bình luận hay	5284
bình luận đã bị tắt	5345
bölümü indir	5026
búsqueda	1629
bücher aus dem shop	864
bülten	4995
bülten üyeliği	4995
bültene abone oldunuz	4995
büyüt	4965
bądź na bieżąco	3779
bądź pierwszą osobą, która skomentuje	3907
błędny adres e-mail	3893
bővebben	2580	2636
būkite pirmas	3287
būkite pirmas, pakomentavęs	3287
bạn chưa có tài khoản	5328
bạn chưa đăng ký	5328
bạn có muốn nhận thông báo	5321
bạn có muốn nhận thông báo không	5321
bạn có thể hủy đăng ký bất cứ lúc nào	5330
bạn có thể quan tâm	5264
bạn muốn nhận thông báo	5321
bạn thấy bài viết này thế nào	5307
bạn đang theo dõi chủ đề này	5339
bạn đã bình chọn	5307
bạn đã bình chọn rồi	5307
bạn đã có tài khoản	5328
bạn đã đăng ký rồi	5351
bản dịch tự động	5338
bản ghi	5315
bật	5322
bật thông báo	5321
bật tiếng	5314
bắt buộc	5331
bắt đầu trắc nghiệm	5310
bỏ qua	5242
bỏ qua quảng cáo	5348
bỏ theo dõi	5339
""", 'c': """
cada aportació compta	461
cada aportación cuenta	1677
cada contribuição conta	4021
cada doação conta	4052
cada donación cuenta	1707
cadastre-se grátis	3936
califica este artículo	1616
campo obrigatório	4058
campos obrigatórios	4058
cancelar a inscrição	4107
cancelar inscrição	4107
cancelar la suscripción	1765
cancelar subscrição	4105
cancelar suscripción	1765
cancel·la quan vulguis	493
cargando el vídeo	1692
cargando vídeo	1692
cargar más	1629
cargar más comentarios	1685
cargar más noticias	1717
cargar publicación	1697
cargar vídeo	1697
carrega la publicació	479
carrega més comentaris	468
carregando o vídeo	4037
carregando vídeo	4037
carregant el vídeo	475
carregar conteúdo	4041
carregar conteúdo externo	3963
carregar mais comentários	4028
carregar mais notícias	4062
carregar o conteúdo	4041
carregar publicação	4041
carregar vídeo	4041
carte de crédit	2114
cartão de crédito	3935
caseta redacțională	4147	4148
categorieën	3470
categorías	1623
caută	4139
caça-palavras	4033
ce contenu vous a-t-il été utile	2199
ce résumé vous a-t-il été utile	2199
cea mai bună ofertă	4210
cela vous a-t-il été utile	2228
cele mai citite știri	4174
cele mai noi știri	4137
celkem hlasovalo # čtenářů	609
celozaslonski način	4683
celá obrazovka	622
celý článek	552
celý článek zde	642
celý článok	4597
cenimy twoją prywatność	3797
cererea ta a fost trimisă	4236
cerrar galería	1748
cerrar menú	1629
cerrar sesión	19
cet article est en accès libre pour les abonnés	2216
cet article est lu par une voix de synthèse	2199
cet article vous a-t-il été utile	2228
cette adresse est déjà inscrite	2288
cette information vous a-t-elle été utile	2275
cette page vous a-t-elle été utile	2228
cette réponse est-elle utile	2228
cette vidéo est indisponible	2236
cette vidéo ne peut pas être lue	2236
cevaplari göster	5019
changer mes préférences	2158
chargement du lecteur vidéo	2236
charger la vidéo	2240
charte éditoriale	2262
chcem dostávať upozornenia	4583
chcem odoberať	4593
chcete dostávat notifikace	625
chcete dostávat upozornění	625
chcete dostávať notifikácie	4583
chcete dostávať upozornenia	4583
chci dostávat upozornění	625
chci odebírat	529
chci podpořit	521
chci přispět	521
chi tiết	5268
chia sẻ	5252
chia sẻ bài viết	5252
chia sẻ bài viết này	5354
chia sẻ facebook	5299
chia sẻ lên facebook	5341
chia sẻ qua email	5341
chia sẻ qua facebook	5299
chia sẻ qua zalo	5341
chia sẻ tin này	5354
chia sẻ zalo	5341
chia sẻ ý kiến của bạn	5263	5284
cho chúng tôi biết ý kiến	5307
cho phép	5322
cho phép thông báo	5321
chuyên mục	5264
chuyển đến công thức	66
chép liên kết	5299
chính sách bảo mật	5262
chính sách bảo mật | điều khoản sử dụng	5262
chính sách cookie	5261	5262
chính sách quyền riêng tư	5262
chơi miễn phí	5310
chơi ngay	5310
chưa có tài khoản	5328
chấp nhận	5261
chấp nhận tất cả	5261	5262
chấp nhận tất cả cookie	5262
chấp nhận và tiếp tục	5261	5318
chế độ tối	5347
chỉ dành cho thuê bao	5328
chỉ dành cho thành viên	5328
chọn	5329
chọn gói	5328
chọn gói của bạn	5328
chọn gói đăng ký	5328
chọn số tiền	5349
chủ đề	5264
chủ đề liên quan	5264
chủ đề nóng	5300
cikk ajándékozása	2675
cikk elküldése ajándékként	2675
cikk feloldása	2656
cikk meghallgatása	2642
cikk megosztása	2563
cikk mentése	2563
cikk nyomtatása	2675
cikkünk frissül	2580
citeşte şi	4137
citește articolul complet	4215
citește articolul integral	4215
citește fără limite	4171
citește gratuit	4235
citește mai departe	4137	4139
citește mai mult	4137	4139
citește regulile comunității	4153
citește tot articolul	4215
citește transcrierea	4188
citește în aplicație	4195
citește și	4137
citi šobrīd lasa	3353
citit de o voce sintetică	4188
citiți și	4137
cobrança anual	4057
codes de réduction	2299
cofnij zgodę	3873
col·labora	433
comandă acum	4158	4186
comandă cartea	4158	4186
comentariile sunt doar pentru abonați	4228
comentariul tău	4228
comentariul tău așteaptă moderarea	4153
comentează	4136
comentário	3965
comentário aguardando moderação	4014
comentários	3965
comentários desativados	4077
comentários exclusivos para assinantes	4014
commander ce numéro	2203
commander le numéro	2202
comment désactiver mon adblocker	2246
comment désactiver mon bloqueur	2246
commentaire en attente de modération	2207
commentaires désactivés	2275
commerciële bijdrage	3520
commerciële content	3602
commerciële inhoud	3602
comparte este artículo	1758
compartilhar esta matéria	4100
compartilhe esta notícia	4100
compartir esta página	1758
completează formularul #	4119
completează online formularul #	4119
compre a edição impressa	4004
conditions générales	2155
conectează-te cu facebook	4171
conectează-te cu google	4171
confidentialité	2155
configuració de galetes	479
configuració de les galetes	479
configuració de privacitat	479
configuración	1612
configuración de cookies	1612
configuración de privacidad	1697
configurações de cookies	3959
configurações de privacidade	4041
confira o preço	4099
conheça as ofertas	4090
conheça os planos	4090
conheça todas as nossas newsletters	4018
consenti la pubblicità	2934
consigue tu entrada aquí	1656
consulta les normes de participació	450
consultez notre charte de modération	2207
consíguelo en tu quiosco	1656
contacta amb la redacció	501
contacta con la redacción	1720
contactar a redação	4065
contactar con la redacción	1720
contactați redacția	4217
contacte a redação	4065
contactează redacția	4217
contacter la rédaction	2262
contactez la rédaction	2262
contenu externe recommandé	2197
contenu proposé par notre partenaire	2203
contenu réservé	2252
contenu réservé aux abonnés	2252
contenu sponsorisé	2153
contenus recommandés	2221
contenus sponsorisés	2153	2167
conteúdo bloqueado	3963
conteúdo de marca	3957
conteúdo exclusivo	3936
conteúdo exclusivo para assinantes	4023
conteúdo externo	3999
conteúdo externo bloqueado	3963
conteúdo externo recomendado	3999
conteúdo gerado por ia	4085
conteúdo pago	4034
conteúdo para assinantes	3936
conteúdo patrocinado	3957
conteúdo premium	4023
conteúdo produzido pela marca	4004
conteúdo relacionado	3974
conteúdos relacionados	4026
contingut només per a usuaris registrats	462
continua a leggere dopo la pubblicità	2920
continua após a publicidade	3957
continua després de l'anunci	452
continuar leyendo aquí	1578
continuarea articolului după publicitate	4160
continuarea articolului după reclamă	4157
continue a ler esta notícia	4026
continuer après la publicité	2153
continuer sans désactiver	2284
continuer à lire	2290
continuă cu apple	4171
continuă cu email	4235
continuă cu facebook	4171
continuă cu google	4171
continuă lectura	4238
continuă pe site	4195
continuă să citești	4238
continuă să citești după publicitate	4157
continuă în browser	4195
continúa abajo	1610
contáctanos	1616
convida'ns a un cafè	489
conținut disponibil doar utilizatorilor înregistrați	4171
conținut exclusiv	4123
conținut exclusiv pentru abonați	4123
conținut extern	4150
conținut extern recomandat	4150
conținut pentru abonați	4121
conținut plătit	4186
conținut premium	4171
conținut promovat	4160
conținut sponsorizat	92	4131
cookie beállítások	2634
cookie を管理する	3092
cookie 偏好設定	5388
cookie 偏好设置	5388
cookie 設定	5464
cookie 设置	5464
cookie-beállítások	2634
cookie-beállítások módosítása	2637
cookieinställningar	4744
cookies a ochrana soukromí	545
cookieの管理	3092
cookieの設定	3026
cookieの設定を変更	3028
cookieを拒否する	3125
cookieを管理	3092
cookieを管理する	3092
cookie政策	5386
cookie設定	3026	3029	5386
cookie設定を変更	3028
cookie设置	5386	5389
copia enllaç	509
copia l'enllaç	440
copiază	4225
copiază link	4128
copiază linkul	4128
copy link thành công	5299
correo electrónico	1588
correo electrónico no válido	1713
correo no válido	1713
correu electrònic	496
correu electrònic no vàlid	495
correu no vàlid	495
coś poszło nie tak	3894
coś poszło nie tak. spróbuj ponownie	3893
coś poszło nie tak. spróbuj ponownie później	3893
creează cont	4121
crucigrama del día	1733
créer mon compte	2115
créer un compte	2115
créer une alerte	2209
créer une alerte sur ce thème	2209
csak a szükséges sütik	2634
csak a szükségesek	2634
csak előfizetők számára	2656
csak előfizetőknek	2557
csomagok megtekintése	2656
cualquier aportación ayuda	1707
cum îl dezactivez	4204
cumpără acum	4186
cumpără bilet	4158	4186
cumpără bilete	4158	4186
cumpără bilete online	4186
cumpără cartea	4158	4186
cumpără de pe emag	4186
cumpără revista	4157
cuvinte încrucișate	4185
czy artykuł był pomocny	3905
czy artykuł był przydatny	3905
czy ten artykuł był pomocny	3905
czy to było pomocne	3905
czyta głos ai	3876
czytaj całość	3813
czytaj cały artykuł	3896
czytaj również	3810
czytaj także	3810
czytaj też	3810
czytaj też nasze inne artykuły	3810
czytaj więcej	3810	3813
czytaj więcej o	3810
czytane przez głos syntetyczny	3876
cài đặt	5261
cài đặt cookie	5318
cài đặt quyền riêng tư	5318
cài đặt ứng dụng	5320
các bài viết khác của tác giả	5278
các tin khác	5264
cách tắt	5325
cách tắt trình chặn quảng cáo	5324
câmp obligatoriu	4211
câmpuri obligatorii	4211
cât de util a fost acest articol	4153
címkék	2578
címlap	2578
címlapra	2662
címlapról ajánljuk	2578
có lẽ để sau	5242
có lỗi xảy ra	5330
có thể bạn quan tâm	22	5264
có thể bạn thích	22
có, tôi muốn	5321
códigos de desconto	4099
códigos de descuento	1757
códigos promocionales	1757
cómo desactivar el bloqueador	1705
cómo desactivarlo	1706
cómpralo aquí	1691
cómpralo en amazon	1691
cùng chuyên mục	5264
cùng chủ đề	5300
cùng tác giả	5278	5300
cảm ơn bạn đã bình chọn	96	5307
cảm ơn bạn đã tham gia	5307
cảm ơn bạn đã ủng hộ	5349
cảm ơn, tin nhắn của bạn đã được gửi	5330
cỡ chữ	70	5289
cửa hàng	5343
""", 'd': """
d'autres articles à découvrir	22
da, želim	4483	4687
dagens fråga	96	4812
dagens spørgsmål	96	765
dagens spørsmål	96	3715
daha az göster	4966
daha fazla göster	4965
daha fazla haber için tiklayin	4965
daha fazla yorum yükle	5019
daha önce oy kullandiniz	5019
daha önce oy verdiniz	5019
dalies ar šo rakstu	3356
dalinkitės	3281
dalinkitės straipsniu	3286
dalsza część artykułu pod materiałem wideo	3791
dalsza część artykułu pod wideo	3791
dalsza część tekstu pod wideo	3791
dalszy ciąg materiału pod wideo	3794
dalīties	3351
dalīties ar draugiem	3356
dalīties ar rakstu	3408
dalīties facebook	3356
dalīties whatsapp	3408
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
danke für dein feedback	935
danke für deine stimme	96
danke für ihr feedback	935
danke für ihre stimme	96	1008
danke fürs abstimmen	1008
danke fürs mitmachen	96
danos tu opinión	1668
dans l'actualité	2221
dans la même catégorie	2167
dans la même rubrique	2167
dans la même série	2167
dar lze odečíst z daní	632
dar si můžete odečíst z daní	632
darovat jednorázově	632
darovat měsíčně	632
darovat článek	533
darovať	4515
darovať jednorazovo	4587
darovať mesačne	4587
darovať článok	4523
darowiznę możesz odliczyć od podatku	3887
darujte nám # %	4587
darujte tento článek	533
darujte tento článok	4523
das könnte dich auch interessieren	883
das könnte ihnen auch gefallen	883
das könnte sie auch interessieren	883
das könnte sie interessieren	883
das video ist in ihrem land nicht verfügbar	1020
das video ist leider nicht mehr verfügbar	1020
das video ist nicht mehr verfügbar	1020
das video ist nicht verfügbar	1020
das wichtigste in kürze, zusammengefasst von ki	919
datenschutzerklärung	869
daugiau autoriaus straipsnių	3335
daugiau straipsnių	3335
daugiau šia tema	3283
dať spätnú väzbu	4604
dbamy o twoją prywatność	3797
deaktivér din adblocker	782
deblochează articolul	4171
definições de cookies	4041
definições de privacidade	4041
deine stimme wurde gezählt	1008
deixar um comentário	3965
deixe um comentário	3965
del på e-mail	807
del på e-post	3635
del på facebook	686	3635
del på mail	686
del på twitter	686	3635
del på whatsapp	3756
del på x	686	3635
dela inlägget	4738
dela på facebook	4738
dela på twitter	4738
dela på whatsapp	4857
dela på x	4738
dela som gåva	4857
deli po e-pošti	4708
deli članek	4628
delite članek	4628
demander un droit de réponse	2275
demandez à l'ia	107
demandez à notre ia	107
den här artikeln är låst	4836
den här artikeln är skyddad av upphovsrättslagen	4848
den här videon är inte längre tillgänglig	4822
den här videon är inte tillgänglig	4822
denne artikel er låst	788
denne artikkelen er låst	3737
denne saken er låst	3737
denne video er ikke længere tilgængelig	774
denne video er ikke tilgængelig	774
denunciar comentário	4077
denunciar este comentário	4077
der er opstået en fejl	792
der opstod en fejl. prøv igen senere	791
dernière minute	2167
dernières actualités	2167
dernières infos	2167
dernières nouvelles	2167
desa les preferències	479
desa per llegir després	464
desactívalo para continuar	1705
desactívalo para seguir leyendo	1705
desbloquear artículo	1678
desbloqueie este conteúdo	4023
descarcă aplicația	4195
descarcă audio	4188
descarcă din app store	4195
descarcă din google play	4195
descarcă episodul	4188
descarcă formularul	4206
descarcă formularul #	4119
descargar pódcast	1692
descarrega l'àudio	475
descarregar áudio	4037
deschide aplicația	4196
deschide în aplicație	4195
descárgala en app store	1700
descárgala en google play	1700
descărcați formularul #	4119
destekçi ol	5040
destekçimiz olun	5040
desteğiniz fark yaratir	5072
desteğiniz için teşekkür ederiz	5072
desteğiniz için teşekkürler	5072
det er gratis å opprette en bruker	3622
det går inte att visa innehållet	4819
det har oppstått en feil	3741
det här innehållet kan inte visas	4819
det här innehållet är inte tillgängligt	4819
det læser andre	711
det oppsto en feil. prøv igjen senere	3740
det är gratis att skapa ett konto	4724
detaylar için tiklayin	4965
detaylar için tiklayiniz	4965
detta material är skyddat enligt lagen om upphovsrätt	4787
detta är en annons	4742
detta är en plusartikel	4724
dette indhold er ikke tilgængeligt	771
devam etmek için üye girişi yapin	4941
devami için abone olun	4941
devamini okumak için abone olun	4941
dezactivează sunetul	4188
dienas jautājums	3386
diese funktion steht nur angemeldeten nutzern zur verfügung	956
dieser inhalt ist nicht mehr verfügbar	1017
dieser inhalt ist nicht verfügbar	1017
dieser kommentar wurde gelöscht	1050
dieses video ist in deinem land nicht verfügbar	1020
dieses video ist in ihrem land nicht verfügbar	1020
dieses video ist leider nicht mehr verfügbar	1020
dieses video ist nicht mehr verfügbar	1020
dieses video ist nicht verfügbar	1020
digite um e-mail válido	4058
din aceeași categorie	4137
din aceeași secțiune	4174
din röst har registrerats	4808
din röst är registrerad	96
din röst är räknad	4808
disponibil în app store	4195
disponibil în app store și google play	4165
disponibilă în app store și google play	4165
disponível na app store	4044
distribuie știrea	4240
distribuiți	4128
diğer fotoğraf için tiklayin	4962
diğer haberler	22	4959
diğer okurlar bunlari okuyor	4959
diğer sayfaya geçmek için tiklayin	4962
diğer seçenekler	5059
diğer tutar	5040
diğer yazilari	5049
dla prenumeratorów	3890
dla subskrybentów	3776
dlaczego widzę tę reklamę	3913
do fotogalérie	4596
do galérie	4597
do góry	3813
do košíka	4575
do košíku	538	615
do księgarni	3792
do speciálu	642
doar abonații pot comenta	4153
doar pentru abonați	4121
doação mensal	3932
doação única	3932
doba čtení # min	552
dodaj do moich tematów	3909
dodaj jako preferowane źródło	3909
dodaj kao željeni izvor	4503
dodaj nas do preferowanych źródeł	3909
dodaj nas do wyjątków	3882
dodaj u košaricu	4475
dodaj v košarico	4678
dogodila se greška. pokušajte ponovno	4491
dolgozzon nálunk	2580
domiciliación bancaria	1577
domů	552
don régulier	2248
dona suport al periodisme en català	461
dona'ns la teva opinió	468
donació mensual	490
donació única	490
donación mensual	1573
donación puntual	1708
donación única	1573
donativo único	4053
donați	4118
donația mea	4234
donație lunară	4206
donație unică	4206
donează	4118
donează acum	4118
donează lunar	4118
donează lunar # euro	4170
donează lunar # lei	4170
donează o dată	4205
doner nå	3619
doniraj mesečno	4486	4690
doniraj mjesečno	4486
données personnelles	2155
donér	672
donér nu	672
doporučeno outbrain	660
doporučeno taboola	660
doporučené	550
doporučené články	550
doporučuje outbrain	660
doporučujeme	550	636
doporučujeme přečíst	550
doporučujeme také	550
dosegli ste omejitev člankov	4692
dosegnuli ste ograničenje članaka	4488
dossier spécial	2233
dovanoti straipsnį	3340
dozvoli obaveštenja	4482
dołącz do dyskusji	3860
dołącz do nas	3773
dołącz do newslettera	3779
došlo je do greške. pokušajte ponovo	4491
došlo je do pogreške. pokušajte ponovno	4491
došlo k chybě	640
došlo k chybě. zkuste to prosím později	639
drodzy użytkownicy	3797
droga użytkowniczko, drogi użytkowniku	3797
drogi użytkowniku	3797
droits réservés	2295
drukāt	3356
drukāt rakstu	3408
drukāt recepti	66
du använder en adblocker	4829
du använder en annonsblockerare	4829
du er nå påmeldt	3629
du er nå påmeldt nyhetsbrevet	3629
du följer	4855
du följer det här ämnet	4855
du följer nu	4855
du följer redan	4855
du följer redan ämnet	4855
du følger allerede	3754
du følger allerede dette emne	806
du følger allerede dette temaet	3754
du følger allerede emnet	806
du følger dette emne	806
du følger dette temaet	3754
du følger emnet	806
du følger nå	3754
du har en adblocker påslagen	4831
du har en annonsblockerare påslagen	4831
du har nådd grensen	3737
du har nået din grænse	788
du har nått din gräns	4836
du har redan röstat	4808
du har rätt att vara anonym	4753
du har slået adblock til	782
du kan när som helst avregistrera dig	4839
du kan när som helst avsluta prenumerationen	4731
du kan når som helst melde deg av	3629
du kan opsige når som helst	675
du kan trække beløbet fra i skat	785
du kanske också gillar	4757
du modtager snart en bekræftelse på mail	680
du même auteur	2167
du prenumererar nu på nyhetsbrevet	4731
du skyddas av källskyddet	4753
du verkar använda en annonsblockerare	4829
du vil kanskje også like	3657
du är nu anmäld	4839
du är skyddad av källskyddet	4753
du är skyddad enligt källskyddet	4753
duración	1693
durată	4189
duração	4038
durée	2237
durée : #	2190
dział prenumeraty: #	106
dziękujemy za głos	96	3863
dziękujemy za oddanie głosu	96	3863
dziękujemy za przesłanie formularza	3893
dziękujemy za udział w sondzie	3863
dziękujemy za wiadomość	3893
dziękujemy za zapis	3779
dziękujemy! sprawdź skrzynkę	3893
dành cho bạn	5264
dành cho thuê bao	5246
dành riêng cho thành viên	5328
dárkovat článek	523
dát zpětnou vazbu	652
därefter # kr/mån tills du säger upp	4724
débloquer l'accès	2287
débloquer l'article	2115
débloquer tous les articles	2117
débloquez cet article	2216
débloquez l'accès à tous les articles	2117
débloquez l'intégralité des articles	2117
débloquez tous les articles	2117
débloquez tous nos articles	2117
déconnexion	19
découvrez notre boutique	2202
découvrez tous nos jeux	2231
découvrir l'offre	2115
découvrir la boutique	2234
découvrir nos offres	2216
découvrir toutes nos offres d'abonnement	2216
déjà un compte	2115
déjà un compte ? connectez-vous	2115
délka	622
délka #	622
déplier	2172
désabonnement	2307
désactiver les sous-titres	2236
désinscription	2307
détails	2172
dê a sua opinião	4028
dê sua opinião	4028
dölj	4761
dölj annons	4858
dölj bildtext	4842
dölj svar	4853
düzeltme politikasi	5051
dāvini rakstu	3356
dāvini rakstu draugam	3356
děkujeme za hlas	609
děkujeme za hlasování	96	609
děkujeme za odběr	639
děkujeme za přihlášení	529
děkujeme za vaši zprávu	639
děkujeme za váš hlas	96	609
děkujeme za zprávu	639
dĺžka	4581
dĺžka #	4581
dịch tự động	5315
""", 'e': """
e-bülten	4995
e-bülten aboneliği	4995
e-mail alebo používateľské meno	4590
e-mail cím	2659
e-mail ili korisničko ime	4488
e-mail inválido	4018
e-mail nebo uživatelské jméno	635
e-mail-cím	2660
e-mail-cím vagy felhasználónév	2656
e-mailová adresa	529
e-pasts vai lietotājvārds	3399
e-post või kasutajanimi	1826
e-posta gönder	4950
e-posta ile paylaş	5058
e-postadress eller användarnamn	4836
e-pošta ali uporabniško ime	4692
e-poštni naslov	4695
echipa redacțională	4148
ecrã inteiro	4038
edición digital	1578
edición impresa	1578
editöre yaz	5051
editöre yazin	5051
editörün seçtikleri	4959
edição impressa	3936
eget beløb	785
eget beløp	3734
egyedi összeg	2653
egyszeri adomány	2653
egyszeri támogatás	2553
egyszeri támogatás küldése	2653
egyéb összeg	2653
ehkä myöhemmin	1963
ei mielipidettä	2043
ei tänään	1963
ei vielä tunnusta	2068
ei, aitäh	1823
eikö sinulla ole tunnusta	2068
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1035
eiti į receptą	66
ekskluzivno za naročnike	4692
el artículo continúa abajo	1757
el artículo continúa debajo	1757
el juego es solo para mayores de # años	1729
el millor de la setmana a la teva bústia	458
el más popular	1712
el més llegit	437
el més popular	494
el més vist	465
el reproductor se está cargando	1692
el. paštas	3306
el. paštas arba vartotojo vardas	3331
el. pašto adresas	3333
eldste først	3752
elfelejtett jelszó	2557
elfelejtette a jelszavát	2656
elfogadom az összeset	2637
elfogadom és folytatom	2634
elfogadom és megjelenítem	2634
elfogadás és folytatás	2634
elige tu suscripción	1678
elküldés	2660
elküldöm	96	2563	2660
elküldöm e-mailben	2675
ellenőrizd a postafiókod	2659
ellenőrizze a postafiókját	2659
elmentem későbbre	2563
elolvasom később	2675
elolvasta az összes ingyenes cikkét	2656
elrejtés	2582
els lectors també han llegit	465
elutasítom	2636
elérte a havi limitet	2656
elírást talált	2574
előfizetek	2557
előfizetés	2557
előfizetési csomagok	2656
előfizetési lehetőségek	2656
előfizető vagyok	2656
előfizetői ajánlat	2631
előfizetői előny	2631
előfizetői kedvezmény	2631
előfizetői tartalom	2557
előfizetői ügyfélszolgálat: #	106
előfizetőknek	2557
előfizetőként megoszthatja a cikket	2563
előző	2580
előző cikk	2578
előző fotó	2662
előző kép	2662
előző oldal	2662
email cím	2660
email của bạn	5351
email của bạn sẽ không được hiển thị công khai	5284
email inválido	4058
email không hợp lệ	5330
email không đúng định dạng	5330
email no válido	1713
email này đã được đăng ký	5351
emailul tău	4236
emlékeztess később	2552
emlékezz rám	2657
emlékezzen rám	2657
emme voi näyttää sisältöä	2049
emme voi näyttää tätä sisältöä	2049
empfehlungen für sie	960
en beğenilen	5020
en beğenilenler	5020
en colaboración con	1729
en col·laboració amb	511
en este artículo	1623
en popüler	5044
en çok okunan	4959
en çok okunan haberler	4959
en çok okunanlar	4959
encara no estàs registrat	494
encuesta del día	1619
endast för dig som är prenumerant	4836
endast för medlemmar	4836
endast nödvändiga	4819
endast nödvändiga cookies	4819
endre tekststørrelse	3756
engangsbeløb	672
engangsbeløp	3734
engedélyezem	2649
engedélyezés	2649
engedélyezés és folytatás	2637
engedélyezés és megjelenítés	2637
engångsgåva	4720
enllaç copiat	464
ensemble, faisons vivre un média libre	2215
entgeltliche veröffentlichung	866
enthält werbung	863
entre em contato com a redação	4065
enviament gratuït	511
enviar comentário	3965
enviar corrección	1616
envoyer à un ami	2145
envoyer à un proche	2145
envoyez-nous vos témoignages	2195
envíanos tu opinión	1685
envío gratis	1729
epizód letöltése	2642
eredeti megjelenítése	2582
eredmény megtekintése	96
eredmények	97	2582
eredmények megtekintése	2625
erinnern sie mich später	824
eroare la încărcarea videoclipului	4233
erro ao carregar o vídeo	4085
error al cargar el vídeo	1740
erről bővebben itt írtunk	2580
erről is írtunk	2578
erről itt írtunk bővebben	2580
erscheint täglich	942
erscheint wöchentlich	942
erősítse meg az e-mail-címét	2659
es gratis y solo te llevará un minuto	1674
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	942
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1035
es izslēdzu reklāmu bloķētāju	3397
escanea el código qr	1701
escreva um comentário	3965
escriu a la redacció	501
escriu el teu correu electrònic	458
esi pirmais, kas komentē	3357
esimene kuu # €	1776
esta funcionalidad es sólo para registrados	1578
esta matéria foi útil para você	4001
esta notícia foi útil	4001
esta página foi útil	4028
este artigo está bloqueado	4056
este artigo foi útil	4028
este artículo está bloqueado	1711
este artículo está protegido	1753
este campo é obrigatório	4058
este contenido está protegido	1753
este correo ya está registrado	1746
este e-mail já está cadastrado	4091
este espaço é moderado pela redação	4014
este resumo foi útil	4001
este video ya no está disponible	1692
este vídeo já não está disponível	4037
este vídeo no está disponible	1692
este vídeo não está disponível	4037
este vídeo não está mais disponível	4037
este vídeo ya no está disponible	1692
está a seguir este tema	4095
estás bloqueando nuestros anuncios	1743
estás de acuerdo? vota	1668
estás siguiendo este tema	1750
estä	2059
ethvert bidrag hjælper	786
etický kodex redakce	647
etický kódex redakcie	4600
etkinleştir	5034
etkö ole tilaaja	2068
etkö ole vielä tilaaja	2068
ett fel har uppstått	4840
ett fel uppstod. försök igen senare	4839
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1035
evaluează rețeta	66
evästeasetukset	1983
evästeet	1983
evästeet ja tietosuoja	1984
evästekäytäntö	2049
exclusiv pentru abonați	4171
exibir conteúdo	4041
exklusiv für abonnenten	1033
exklusiv für mitglieder	1033
exklusivt för medlemmar	4836
exklusivt för prenumeranter	4836
exkluzív tartalom előfizetőknek	2656
experimente grátis por # dias	114
experimente grátis por um mês	114	4023
externt innehåll	4819
externí obsah	618
externý obsah	4577
ez a cikk zárolt	2656
ez a mező kötelező	2659
ez a tartalom nem elérhető	2634
ez a tartalom nem jeleníthető meg	2634
ez a videó már nem elérhető	2642
ez a videó nem elérhető	2642
ez is érdekelhet	2578
ez is érdekelheti	2578
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2634
ezt a témát már követi	2672
ezt is ajánljuk	2578
ezt olvasta már	2578
ezt olvastad már	2578
eén keer toestaan	3561
ešte nemáte predplatné	4590
ešte nemáte účet	4590
ești de acord? votează	4153
ești deja abonat	4179
ești deja abonată	4179
""", 'f': """
facebook ile giriş yap	5043
facebook'ta paylaş	4950
facebook-bejegyzés betöltése	2637
facebook-poszt betöltése	2637
facebookでシェア	3018
facebookでシェアする	3018
facebookでログイン	3105
facebookで共有	3119
facebookで続ける	3105
facebookで見る	3123
facturació anual	494
facturació mensual	494
facturación anual	1712
facturación mensual	1712
facturare anuală	4210
facturare lunară	4210
facturé annuellement	2252
facturé mensuellement	2252
faire un don défiscalisé	2248
faktureras årligen	4836
faktureres årlig	3737
faktureres årligt	788
fale com a redação	4065
fazer doação	4089
fazer uma doação mensal	4089
fazer uma doação única	4089
faça login	3936
faça o quiz	4031
faça o teste	4031
faça uma doação única	4089
faça uma pergunta sobre esta reportagem	4001
felhasználási feltételek	2634
felhasználási jog vásárlása	2667
felhasználónév	2657
felhasználónév vagy e-mail	2656
feliratkozás	2660
feliratkozás hírlevélre	2659
feliratok megjelenítése	2642
fermer la fenêtre	2290
fes el qüestionari	471
fes una donació	433
fes-te sòcia	489
ficha técnica	3983
fiecare contribuție contează	4205
fiecare donație contează	4170
fiecare leu contează	4170
film jest niedostępny w twoim kraju	3876
film nie jest już dostępny	3876
film niedostępny	3876
fin de la publicité	2234
fine della pubblicità	2920
fine pubblicità	2920
fiyati gör	5025
fizetett együttműködés	2677
fizetett hirdetés	92	2566
fiók létrehozása	2557
fiókom	2557
foglalja le helyét	2631
folytatás a hirdetés után	2677
folytatás apple-fiókkal	2656
folytatás facebookkal	2656
folytatás google-fiókkal	2656
folytatás google-lel	2656
folytatás kikapcsolás nélkül	2650
fontu büyüt	5058
form gönderildi	5074
formulaire envoyé	2288
formulário enviado	4091
forstået	716
forstått	3662
forstør	775
forstør billede	714
forstør billedet	794
forstørr	3725
forstørr bilde	3660
forstørr bildet	3743
fortsett uten å slå av	3732
fortsett uten å støtte	3618
fortsätt läsa efter annonsen	4742
fortsätt med apple	4836
fortsätt med e-post	4836
fortsätt med facebook	4836
fortsätt med google	4836
fortsätt utan att stänga av	4829
fortsätt utan att stödja	4719
fortsæt med apple	788
fortsæt med at læse	694
fortsæt med e-mail	788
fortsæt med facebook	788
fortsæt med google	788
fortsæt uden at slå fra	782
fortsæt uden at støtte	671
foto # iš #	3344
fotogalería	1623
fotografia următoare	4238
fotoğraf galerisi	5049
fotoğrafi büyüt	5049
fotoğraflar için tiklayin	4962
fotoğraflari gör	5049
fotoğraflari görmek için tiklayin	4965
fotó #/#	2661
fotó megtekintése	2661
fotó: #/#	2661
fotók megtekintése	2661
fra vores annoncører	809
fra vår butikk	3718
fra våre partnere	3758
frete grátis	4074
friss hírek	2578
frissítse az oldalt	2652
fråga ai	107
fråga vår ai	107
fråga vår ai om artikeln	4750
från vår butik	4815
från våra annonsörer	4858
från våra partner	4858
frühbucher-tickets	1013
frühbucherrabatt sichern	1013
fuld skærm	775
fuldskærm	714
fullskärm	4823
fyll i fältet	4839
fäll ihop	4761
fäll ut	4761
fältet är obligatoriskt	4839
få adgang	675
få artiklen læst op	686
få de vigtigste nyheder hver morgen	680
få de viktigaste nyheterna varje morgon	4731
få de viktigste nyhetene hver morgen	3629
få en gratis offert	113
få et gratis tilbud	113
få læst artiklen op	774
få notifikationer	778
få notiser	4826
få nyheder på mail	680
få nyheter på e-post	3629
få nyheter på mejlen	4731
få overblikket her	714
få tilgang	3622
få varsel når vi skriver om dette	3660
få varsler	3728
följ	4739
följ det här ämnet	4855
följ direktrapporten	4842
följ författaren	4855
följ journalisten	4855
följ liverapporten	4842
följ oss	4739
följ skribent	4739
följ skribenten	4855
följ ämne	4855
följ ämnen	4855
följ ämnet	4739
för prenumeranter	4724
förderer werden	826
fördermitglied werden	826
föregående	4760
föregående artikel	4757
föregående bild	4842
föregående sida	4842
förnamn	4840
förstora	4760
förstora bild	4842
förstora bilden	4842
försök igen senare	4839
føj til foretrukne kilder	806
føj til mine emner	806
følg	689	690	3637
følg alle	690
følg alle emner	691
følg dette emne	806
følg dette temaet	3754
følg direkte	3743
følg direktesenteret	3743
følg emne	689
følg emner	691
følg emnet	3754
følg forfatter	3754
følg forfatteren	3754
følg ikke længere	806
følg journalist	3754
følg journalisten	3754
følg liveblog	794
følg livebloggen	794
følg os	689
følg oss	3637
følg sagen her	714
følg saken direkte	3743
følg serien	691
følg skribent	806
følg skribenten	806
følg tema	3637
følg temaet	3754
følg temaet og få varsel	3660
følger	690
für abonnenten	831
für den newsletter anmelden	843
für dich empfohlen	960
für sie empfohlen	960
für sie entstehen keine mehrkosten	961
fă o donație	4118
fă quizul	4183
fă testul	4183
fără obligații	4171
fără spam	4211
fără sunet	4189
fără tine nu putem	4170
főoldal	2662
""", 'g': """
galbūt vėliau	3327
galeri için tiklayin	4962
galerie schließen	1038
galerie öffnen	1038
galeriyi aç	4965
galeriyi gör	5049
galeriyi görmek için tiklayin	4965
galéria	2580
galéria (#	2661
galéria bezárása	2662
galéria megnyitása	2662
galéria megtekintése	2580
garanta já o seu ingresso	4004
gastos de envío incluidos	1691
gastos de envío no incluidos	1691
gauti pranešimus	3326
gaver kan trækkes fra i skat	785
ge en engångsgåva	4833
ge en gåva	4834
ge återkoppling	4851
gefällt mir	1051
gefällt mir nicht	1051
gelesen von einer künstlichen stimme	1020
gelişmelerden aninda haberdar olun	5033
gem til læseliste	686
generisano veštačkom inteligencijom	4500
genindlæs siden	784
genişlet	4966
gerenciar opções	4084
gerenciar preferências	4084	4106
geri dön	4966
gerir opções	4084
gerir preferências	4084
gestionează consimțământul	4192
gestionează cookie-urile	4232
gestionează opțiunile	4135	4232
gestionează preferințele	4192
geçerli bir e-posta adresi girin	5045
geçerli süre	5027
geçersiz e-posta	5045
geçersiz e-posta adresi	5045
ghi nhớ đăng nhập	5328
gia hạn gói	5350
giriş	4941
giriş yap	4941
giriş yapin	4941
giriş yapin veya üye olun	4941
giv et beløb	785
giv et engangsbeløb	785
giv os feedback på artiklen	703
già abbonato	2820
già registrato	2820
giải đố ngay	5310
giảm cỡ chữ	5341
giọng nam miền bắc	5289
giọng nam miền nam	5289
giọng nữ miền bắc	5289
giọng nữ miền nam	5289
giọng đọc ai	5314
giọng đọc tự động	5314
gjenstående tid	3725
gjenstående tid #	3724
gjenstående tid -#	3724
glasnoća	4480
gli articoli più letti	2908
glömt ditt lösenord	4836
glömt lösenord	4724
glömt lösenordet	4836
glücksspiel kann süchtig machen	865
godišnja naplata	4489
godišnja pretplata	4489
godišnje	4489
godišnje plaćanje	4489
godkänn	4744
godkänn alla	4744
godkänn alla cookies	4819
godkänn och fortsätt	4819
godkänn och visa	4819
godkänn och visa innehåll	4747
google hirdetések	2677
google ile giriş yap	5043
google playからダウンロード	3095
google playで手に入れよう	3095
google play에서 다운로드	3229
google reklāmas	3410
google से जारी रखें	2530
google-hirdetések	2677
googleでログイン	3105
googleで優先するソースに設定	3135
googleで登録	3105
googleで続ける	3105
googleの優先するソースに追加	3135
google検索の優先するソースに追加	3135
gorące tematy	3810
gracias por tu opinión	1653
gratuit, fără spam	4211
grazie, il tuo messaggio è stato inviato	2943
grotuvas įkeliamas	3323
großansicht	1038
gràcies pel teu vot	468
gràcies per la teva opinió	450
gràcies per votar	450
gràcies, el teu missatge s'ha enviat	495
gràcies, ja estàs subscrit	458
grátis e sem spam	4058
grįžti į pradžią	3335
grįžti į viršų	3335
guardar artículo	1603
guardar configuración	1697
guardar para después	1681
guardar para leer después	1681
guardar preferências	4041
gå ikke glip af	711
gå ikke glip af noget	680
gå ikke glipp av noe	3629
gå til forsiden	3743
gå til hovedindhold	794
gå til indhold	714
gå til innhold	3743
gå til liveblog	794
gå til oppskriften	66
gå til opskriften	66
gå til quizzen	760
gå til shop	768
gå til toppen	794
gå till receptet	66
gåvolänk	4857
généré par ia	2282
généré par l'ia	2282
gépi felolvasás	2642
gépi fordítással készült	2669
géppel fordítva	2669
gérer la confidentialité	2281
gérer les cookies	2155
gérer les préférences	2197
gérer les traceurs	2281
gérer mes alertes	2209
gérer mes choix	2155
gérer mes cookies	2281
gérer mes préférences	2281
gérer mon consentement	2240
gérer vos préférences	2240
gérer vos préférences de cookies	2197
góp ý	5263
gönder	96	5046
gönderiyi göster	5029
gönderiyi yükle	5029
gör quizzet	4808
gör testet	4812
görseli büyüt	5049
görüş bildir	5019
görüşünü bildir	5019
görüşünüzü bildirin	5019
gündem	4959
günün anketi	96	4988
günün bulmacasi	5064
günün haberleri	4959
günün kelimesi	5064
günün sudokusu	5064
günün özeti	4959
głosuj	96	3866
głośność	3877
gợi ý	5264
gửi	96	5263
gửi bài cho tòa soạn	5335
gửi bài viết	5335
gửi bình luận	5263	5284
gửi bình luận của bạn	5283
gửi cho bạn bè	5299
gửi email	5252
gửi góp ý	5307
gửi phản hồi	5307
gửi thành công	5330
gửi tin bài	5335
gửi trả lời	5307
gửi ý kiến	5263
gửi ý kiến của bạn	5307
gửi đi	5331
gửi ảnh cho chúng tôi	5335
""", 'h': """
haber bülteni	4995
haber güncelleniyor	4965
haber yapay zeka ile seslendirilmiştir	30
haber yapay zekâ ile seslendirilmiştir	30
haberi arkadaşina hediye et	4950
haberi paylaş	5081
haberi özetle	5055
haberin devami aşağida	5002
haberin devami için kaydirin	5002
haberin devami için tiklayin	4962
haberin kilidini aç	5073
haberle ilgili diğer haberler	4964
haberlere dön	5076
hacer una donación mensual	1744
hacer una donación puntual	1744
haftanin testini çözün	109
hai già un account	2820
hai già votato	2914
halda nõusolekut	1817
hallitse evästeitä	2049
hang letöltése	2642
hanganyag letöltése	2642
hangerő	2643
hantera inställningar	4819
har du sett något	4847
harici içerik	4965
haritayi aç	4966
has arribat al límit d'articles gratuïts	462
has iniciado sesión	1651
has olvidado tu contraseña	1712
hasznos volt az összefoglaló	2574
hasznosnak találta a cikket	2574
hasło	3891
havi előfizetés	2657
havi fizetés	2657
havi rendszeres támogatás	2653
havi támogatás	2553
hayir teşekkürler	4939
hayir, teşekkürler	4939
haz una pregunta sobre este artículo	1653
he leído y acepto la política de privacidad	1674
he llegit i accepto la política de privacitat	446
he olvidado mi contraseña	1712
hela artikeln fortsätter nedan	4742
heli välja	1819
helskärm	4823
helskärmsläge	4822
helyesbítési szabályzat	2666
henüz abone değil misiniz	5043
hepsini gör	4965
her destek önemli	5041
her katki değerli	5041
her katki önemli	5041
her zaman göster	5029
hesap oluştur	4941
hi estàs d'acord? vota	450
hiba bejelentése	2666
hiba jelentése	2582	2666
hiba történt	2660
hiba történt, próbálja újra később	2659
hiba történt. próbálja újra	2659
hiba történt. próbálja újra később	2659
hibabejelentés	2666
hibás e-mail-cím	2659
hibát talált	2574
hibát talált a cikkben	2666
hibát találtál	2666
hibát találtál a cikkben	2666
hier reinhören	931
hinweis schließen	824
hirdetés	2566
hirdetés bezárása	2566
hirdetés elrejtése	2677
hirdetés jelentése	2677
hirdetés vége	2677
hirdetés, görgessen tovább	2566
hirdetésblokkolót használsz	2650
hirdetések engedélyezése	2652
hirdetések kikapcsolása	2677
hivatkozás másolva	2675
hivatkozás másolása	2675
hiển thị bài đăng	5318
hiển thị nội dung	5318
hiện phụ đề	5314
hjälp oss att rätta fel	4750
hlasitosť	4581
hlasovalo # lidí	609
hlasovalo # čtenářů	609
hlasovat v anketě	609
hlasovať	96	4572
hlasovať v ankete	4571
hlavná stránka	4596
hlavné správy	4520
hlavní stránka	642
hlavní zprávy	550
ho già donato	2813
ho già un account	2941
hogyan kapcsolhatom ki a hirdetésblokkolót	2650
hogyan védjük forrásainkat	2666
hoje não	3930
hoppa till huvudinnehåll	4842
hoppa till innehåll	4760
hoppa till innehållet	4842
hoppa över inlägg från facebook	4760
hoppa över inlägg från instagram	4760
hoppa över inlägg från x	4760
hors-séries, livres, affiches	2202
hozzáadás a kedvenc forrásokhoz	2672
hozzáadás a témáimhoz	2672
hozzáadás preferált forrásként	2672
hozzájárulás kezelése	2634
hozzájárulás módosítása	2634
hozzájárulás visszavonása	2634
hozzájárulások kezelése	2634
hozzászólok	2574
hozzászólás	2574
hozzászólás elküldése	2670
hozzászólás jelentése	2670
hozzászólás küldése	2670
hozzászólási szabályzat	2670
hozzászólások	2574
hozzászólások megjelenítése	2670
hozzászólások megtekintése	2574
hrajte zodpovědně	539
hrať	4572
hrať teraz	4571
hrát	612
hrát teď	609
hvala za sporočilo	4695
hvala za vaš glas	4472	4675
hver krone hjælper	786
hver krone tæller	786
hvert bidrag hjælper	786
hylkää	1983
hylkää kaikki	1983
hyppää reseptiin	66
hyppää sisältöön	2075
hyväksy	1983
hyväksy evästeet	1983
hyväksy ja jatka	2049
hyväksy ja näytä	2049
hyväksy ja sulje	2049
hyväksy kaikki	1983
hátralévő idő	2643
hátralévő idő #	2642
hátralévő idő -#	2642
hämta på google play	4824
här kan du kommentera artikeln	4750
hääleta	96
håll dig uppdaterad	4731
håll mig inloggad	4836
hình tiếp theo	5352
hírfolyam	2578
hírlevelek	2584
hírlevél	2584
hírlevél-feliratkozás	2584
hívj meg minket egy kávéra	2653
hívjon meg minket egy kávéra	2653
hören sie diesen artikel	931
hør saken	3635
hết quảng cáo	5313
hủy bất cứ lúc nào	5328
hủy trả lời	5284
""", 'i': """
i den här artikeln	4842
i più commentati	2856
i più letti	2856
i più letti della settimana	2908
i più visti	2856
iba nevyhnutné	4577
iba pre predplatiteľov	4516
ich unterstütze schon	824
identifícate	1678
idi na sadržaj	4494
időtartam	2643
időtartam #	2643
ielikt grozā	3388
ielogojies, lai komentētu	3357
ielādēt ierakstu	3390
ielādēt saturu	3390
ielādēt vēl	3403
ienākt	3351
ienākt ar facebook	3399
ienākt ar google	3399
iepriekšējais attēls	3403
iepriekšējais raksts	3403
iepriekšējā lapa	3403
iesakām	3353
ieslēgt paziņojumus	3395
ieslēgt skaņu	3392
iesūti fotogrāfijas	3404
iesūti ziņu	3404
iesūtīt ziņu	3404
iesūtīt ziņu anonīmi	3404
ievadiet derīgu e-pasta adresi	3401
ieși din ecran complet	4188
igal reedel. tasuta. ilma spämmita	1828
igen, kérek	2649
igen, kérem	2649
igen, köszönöm	2649
ignorar anúncio	4085
ignorer la publicité	2282
ihre meinung zählt	876
ihre stimme wurde gezählt	96	1008
ikke abonnent ennå	3737
ikke gå glipp av	3657
ikke nå	3618	3730
ikmēneša ziedojums	3398
il più popolare	2942
il più scelto	2941
il tuo browser non può riprodurre il video	2878
il tuo commento sarà pubblicato dopo l'approvazione	2893
il tuo messaggio è stato inviato	2943
il tuo voto è stato inviato	2914
il tuo voto è stato registrato	2914
iletişim	4958	4975
ilgili içerikler	4959
ilginizi çekebilecek haberler	4959
ilginizi çekebilir	4959
ilmoita asiavirheestä	1990
ilmoita virheestä	1990
im browser öffnen	1062
image précédente	2290
imaginea anterioară	4238
imaginea următoare	4238
imam račun	4488	4692
imate namig? pišite nam	4701
imate priču za nas	4497
imię	3894
imię i nazwisko	3894
impossible de charger la vidéo	2282
impossible de lire la vidéo	2282
imprimir artículo	1681
imprimir esta matéria	4025
in bài	5252
in bài viết	5252
in công thức	66
in trang này	5299
inbäddat innehåll	4819
indhold fra annoncør	809
indholdet er ikke tilgængeligt	771
indlæg fra facebook	714
indlæg fra instagram	714
indlæs flere	714
indlæs indhold	771
indlæs opslag	771
indlæs video	771
indlæser afspiller	774
indlæser video	774
indtast beløb	785
inga kommentarer än	4853
ingen åsikt	4812
ingresá	1678
ingyen, minden héten	2586
ingyen, spam nélkül	2659
ingyenes regisztráció	2557
ingyenes szállítás	2632
inicia la sessió per comentar	468
inicia sesión	1578
inicia sesión con google	1711
inicia sesión para comentar	1685
inicia sessió	434
inicia sessió amb google	493
iniciar reproducción	1740
iniciar reprodução	4085
iniciar sesión	1578
iniciar sesión con apple	1678
iniciar sesión con facebook	1678
iniciar sesión con google	1678
iniciar sessão	3936
inicie sesión	1578
inläst av en syntetisk röst	4822
inne artykuły	3810
innehåll från annonsör	4858
innehåll från våra partner	4858
innehållet kan inte visas	4819
innehållet är skyddat av upphovsrätt	4789
innhold fra annonsør	3667
innhold fra våre annonsører	3758
innhold fra våre partnere	3758
inscription confirmée	2288
inscription à la newsletter	2126
inscrivez-vous à notre newsletter	2126
inscrição confirmada	4091
inscrição realizada com sucesso	4058
insira o seu endereço de email	4018
insira um e-mail válido	4058
instagram-bejegyzés betöltése	2637
instagramで見る	3123
instagramの投稿を読み込む	3092
instagram에서 보기	3259
instagram에서 이 게시물 보기	3259
instalează aplicația	4165
inställningar	4744
inte prenumerant än	4836
integritetsinställningar	4819
introdu emailul tău	4236
introduce tu correo electrónico	1746
introduce un correo electrónico válido	1713
introduce un correo válido	1713
introduce un email válido	1674
introduceți adresa de email	4236
introduceți o adresă de email validă	4211
introdueix un correu vàlid	495
intră în cont	4121
invítanos a un café	1573
iná suma	4587
início	3979
ir a la galería	1717
ir a la página de donaciones	1707
ir para a navegação	3977
ir para a página de doações	4052
ir para a página de donativos	4052
ir para o conteúdo	3979
ir para o conteúdo principal	3977
ir para o rodapé	3977
irány a bolt	2631
irányítószám	2660
isključi zvuk	4479
isključio sam blokator oglasa	4484
isključite adblock	4484
isključite blokator oglasa	4484
ispiši	4420
ispiši recept	66
ispiši članak	4505
ispravci i pojašnjenja	4497
isso foi útil	4028
istediğin zaman iptal et	5043
istediğiniz zaman abonelikten çikabilirsiniz	4995
istediğiniz zaman iptal edin	4941
isto foi útil	4028
iz naše trgovine	4475	4678
iz našeg shopa	4475
izberi naročnino	4692
izberite naročnino	4692
izbor uredništva	4625
izdrukāt	3356
izmēģini # dienas bez maksas	3351
izslēdziet reklāmu bloķētāju	3397
izslēgt skaņu	3392
izveidots ar mākslīgo intelektu	3405
izvēlies abonementu	3399
izvēlies summu	3398
izvēlieties abonementu	3399
izvēlieties summu	3398
izvēlēties plānu	3399
içeriğe geç	4965
içeriği görüntüle	5029
içeriği göster	5029
içeriği yükle	5029
iş birliği	4952
iş birliğiyle	5060
iš mūsų parduotuvės	3319
iš mūsų partnerių	3342
išbandykite # dienų nemokamai	3281
išjungiau reklamos blokavimą	3328
išjungti garsą	3323
išjunkite reklamos blokavimą	3328
išorinis turinys	3299
išsaugoti	3286
išsaugoti nustatymus	3321
išsaugoti pasirinkimą	3321
išsaugoti straipsnį	3286
išsaugoti vėlesniam laikui	3340
išversta automatiškai	3337
išversta dirbtinio intelekto	3337
""", 'j': """
j'ai déjà donné	2103
j'ai déjà un compte	2115
j'ai désactivé adblock	2246
j'ai désactivé mon adblock	2246
j'ai désactivé mon bloqueur	2246
ja hi estàs subscrit	462
ja hi estàs subscrit? entra	462
ja n'ets subscriptor? inicia sessió	434
ja tens compte? inicia sessió	462
ja, gärna	4828
ja, slå på	4828
jaa sähköpostilla	2088
jaa twitterissä	1977
jaa x:ssä	1977
jag förstår	4744
jag har stängt av annonsblockeraren	4829
jag har stängt av den	4832
jag har stängt av min annonsblockerare	4829
jag stödjer redan	4719
jaga sõbraga	1781
jak chronimy nasze źródła	3901
jak chronimy źródła	3901
jak chráníme své zdroje	647
jak chráníme zdroje	647
jak to zrobić	3883
jak vypnout blokování reklam	629
jak wyłączyć adblocka	3882	3883
jak wyłączyć blokowanie reklam	3882
jakość	3877
jatka sähköpostilla	2068
jau turiu paskyrą	3331
jaunākie	3353
jaunākie vispirms	3406
jautā mākslīgajam intelektam	3357
javascript ei ole käytössä	2052
javascript er slået fra	774
javascript er slått av	3724
javascript està desactivat	479
javascript ir izslēgts	3392
javascript išjungtas	3323
javascript je isključen	4479
javascript je vypnutý	621
javascript jest wyłączony	3876
javascript måste vara påslaget	4822
javascript on pois päältä	2052
javascript on välja lülitatud	1819
javascript är avstängt	4822
javascript är inaktiverat	4822
javascript đã bị tắt	5318
javascript вимкнено	5197
javascript е изключен	330
javascript отключен	4363
javascript отключён	4363
javascript מושבת	2401
javascript ถูกปิดใช้งาน	4911
javascriptが無効になっています	3092
javascript已停用	5464
javascript已禁用	5464
javítások és pontosítások	2666
je commande ce numéro	2203
je consens au traitement de mes données	2254
je découvre l'offre	2287
je découvre les offres	2287
je fais un don défiscalisé	2248
je gère mes choix	2159
je gère mes cookies	2155
je m'équipe	2273
je paramètre mes choix	2159
je soutiens déjà	2103
jede spende zählt	946
jede unterstützung hilft	1031
jeder beitrag zählt	946
jeder euro zählt	946
jederzeit kündbar	1034
jednorazový dar	4587
jednorazový príspevok	4588
jednorázový dar	632
jednorázově	521
jednou týdně, zdarma	530
jeg forstår	3646
jeg har slået den fra	784
jeg har slået min adblocker fra	782
jeg har slått av annonseblokkering	3732
jeg har slått den av	3733
jeg støtter allerede	671	3618
jegyek itt kaphatók	2580
jegyvásárlás	2632
jelenlegi idő	2643
jelenlegi idő #	2642
jelentkezzen be vagy regisztráljon	2557
jelentés	2671
jelszó	2657
jelszó megjelenítése	2656
jen nezbytné cookies	618
jen pro předplatitele	523
jesteś już prenumeratorem	3890
jesteś już subskrybentem	3890
jetzt angebot wählen	955
jetzt anhören	856
jetzt prüfen lassen	113
jetzt reinhören	931
jetzt rätseln	1008
jetzt unterstützen	826
ještě nemáte předplatné	635
ještě nemáte účet	635
jiná částka	632
již jste hlasovali	609
již mám předplatné	523
již mám předplatné, přihlásit se	524
již máte předplatné	524
jméno	640
jméno a příjmení	640
joacă acum	4183
joacă gratuit	4183
joacă responsabil	4226
jobs in ihrer nähe	929
jogar grátis	4031
jogue grátis	4031
jokainen euro on tärkeä	2066
jokainen lahjoitus on tärkeä	2066
jokin meni pieleen. yritä uudelleen	2072
jokin meni vikaan. yritä uudelleen	2072
jotain meni vikaan. yritä myöhemmin uudelleen	2072
jotain meni vikaan. yritä uudelleen	2072
još nema komentara	4501
još nemate račun	4488
još niste pretplatnik	4488
još vesti	4417
još vijesti	4417
jsem předplatitel, přihlásit se	524
jste už předplatitel	635
junte-se à conversa	4014
jurnalismul de calitate costă	4170
juttu jatkuu kuvan jälkeen	1980
juttu jatkuu mainoksen jälkeen	1980
juttu jatkuu videon jälkeen	1980
juttu on luettu koneäänellä	2052
juttua päivitetään	1980
jutun lukee koneääni	1977
jutun lukee synteettinen ääni	2052
jutun lukee tekoäly	2052
jutun lukee tekoälyääni	30	1977
jutun voi myös kuunnella	1977
już głosowałeś	3863
już obserwujesz	3909
już wspieram	3772
już wyłączyłem	3886
já desativei	4049
já desativei o bloqueador	4049
já doei	3930
já está inscrito	4091
já nas bancas	4004
já segue este autor	4070
já segue este tema	4070
já sou apoiador	3930
já sou assinante	3936
já tem conta	3936
já tem uma conta	3936
já tenho conta	4056
já votou	4029
já é assinante? faça login	3936
já é subscritor	4023
já é subscritor? inicie sessão	4023
játssz most	2625
játék indítása	2625
jährlich abgerechnet	1033
jährliche abrechnung	1034
jährliche zahlung	1034
jälgi autorit	1834
jälgi teemat	1834
jälgid juba	1834
jälgid seda teemat	1834
jäljellä oleva aika	2052
jäljellä oleva aika #	2052
jäljellä oleva aika -#	2052
jäljentäminen kielletty	2080
järelejäänud aeg	1820
järelejäänud aeg -#	1819
järgmine artikkel	1830
järgmine leht	1830
järgmine pilt	1830
järgmine video	1819
järjestys	2085
järjestä	2085
jäsenetu	2046
jäta mind meelde	1826
jätka apple'iga	1826
jätka facebookiga	1826
jätka google'iga	1826
jätä kommentti	1990
jūs izmantojat reklāmu bloķētāju	3397
jūs jau balsavote	3317
jūs jau esat nobalsojis	3386
jūs naudojate reklamos blokavimo programą	3328
jūs sekate šią temą	3339
jūs sekojat šai tēmai	3407
jūsu balss ir ieskaitīta	3386
jūsu balss ir pieņemta	3386
jūsu e-pasta adrese	3401
jūsu e-pasts	3401
jūsu vārds	3402
jūsu ziņa	3402
jūsų balsas užskaitytas	3317
jūsų balsas įskaitytas	3317
jūsų el. paštas	3306
jūsų el. pašto adresas	3306
jūsų vardas	3334
jūsų žinutė	3334
""", 'k': """
k tématu	550
k téme	4520
kaikki oikeudet pidätetty	2080
kaip išjungti reklamos blokavimą	3328
kaip saugome šaltinius	3336
kakinställningar	4819
kako isključiti adblock	4484
kako isključiti blokator oglasa	4484
kako štitimo izvore	4497
kako štitimo svoje izvore	4497
kalan süre	5027
kapcsolat a szerkesztőséggel	2666
kapcsolat a szerzővel	2662
kapcsold ki a reklámblokkolót	2650
kapcsolja ki a hirdetésblokkolót	2650
kapcsolódó	2578
kapcsolódó cikk	2578
kapcsolódó cikkek	2578
kapcsolódó tartalom	2578
kapcsolódó témák	2578
karte öffnen	890
kas kokkuvõte oli kasulik	1782
kas mėnesį remti	3329
kategóriák	2578
katrs eiro ir svarīgs	3398
katrs eiro palīdz	3398
katrs ziedojums palīdz	3398
katru piektdienu. bez maksas. bez surogātpasta	3401
katso kuvat tästä	1995
katso myös	1993
katso video tästä	1995
katso video yltä	1995
kattintson a nagyításhoz	2662
kaupallinen sisältö	2090
kaupallinen yhteistyö	92	1980
kaupallisen kumppanin sisältö	2090
kaut kas nogāja greizi. mēģiniet vēlreiz	3401
kaydiniz için teşekkürler	4995
każda wpłata pomaga	3888
każda wpłata się liczy	3888
każda złotówka pomaga	3888
każda złotówka się liczy	3888
każde wsparcie się liczy	3888
každou neděli, zdarma	530
každá koruna pomáhá	633
každá koruna se počítá	633
každé euro pomáha	4588
každé euro sa počíta	4588
každé pondělí, zdarma	530
každé ráno, zdarma	530
každý dar pomáha	4588
každý dar pomáhá	633
každý piatok. zadarmo. bez spamu	4593
každý príspevok pomáha	4588
každý príspevok sa počíta	4588
každý pátek do e-mailu	530
každý pátek, zdarma	530
každý pátek. zdarma. bez spamu	639
každý příspěvek pomáhá	633
každý příspěvek se počítá	633
každý týden, zdarma	530
kažkas nutiko. bandykite dar kartą	3333
kdykoli lze zrušit	524
kdykoliv lze zrušit	524
kdykoliv můžete zrušit	635
keela kõik	1818
keeldu kõigist	1818
keisti sutikimą	3321
keisti šrifto dydį	3340
kenttä on pakollinen	2072
kereskedelmi együttműködés	2632
keresztnév	2660
keresztrejtvény	2628
keresés	2580
keskeytä	2053
keskustelu on päättynyt	2084
keskustelun säännöt	2084
kevesebb mutatása	2662
kezdőlap	2580
không phải bây giờ	5242
không spam	5330
không thể hiển thị nội dung này	5318
không thể phát video	5314
không thể phát video này	5314
không thể tải video	5348
không, cảm ơn	5242
ki kan gjøre feil	3750
ki-antworten können fehler enthalten	1048
ki-übersetzung	1049
ki-übersicht	919
kiekvieną penktadienį. nemokamai. be šlamšto	3333
kiellä kaikki	2050
kiitos viestistäsi	2072
kiitos äänestämisestä	2037
kiitos äänestäsi	96	2037
kiitos! tarkista sähköpostisi	2072
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2650
kingi artikkel sõbrale	1781
kinyitás	2582
kipróbálom	2557
kirjaudu sisään	1966
kirjaudu sähköpostilla	2068
kirjoita sähköpostiosoitteesi	1969
kitas vaizdo įrašas	3323
kitöltöm a kvízt	2625
kiválasztom	2657
kiválasztás	2657
kizárólag előfizetőknek	2656
kişisel verilerimin işlenmesini kabul ediyorum	5045
kiểm tra hộp thư của bạn	5330
kiểm tra kiến thức của bạn	5310
kjøp abonnement	3622
kjøp billett	3718
kjøp billetter	3718
kjøp billetter her	3718
kjøp boka	3718
kjøp boken	3718
kjøp her	3718
kjøp lisens	3748
kjøp nå	3718
kjøp rettigheter	3748
kjøp tilgang	3622
klausies podkāstu	3358
klausies podkāstu šeit	3358
klausies šo rakstu	3356
klausies šo rakstu (# min	3356
klausykite tinklalaidės	3288
klausykite tinklalaidės čia	3288
klausykitės straipsnio	3286
klausīties	3356
klausīties rakstu	3356
kliknij, aby powiększyć	3896
kliknutím zväčšíte	4596
kliknutím zvětšíte	642
klippet er ikke længere tilgængeligt	774
klippet är inte längre tillgängligt	4822
ključne besede	4625
ključne reči	4417
ključne riječi	4417
klíčová slova	550
kniha s věnováním autora	539
knihkupectví	538
kodex diskutujících	654
kodėl matau šią reklamą	3342
kohustuslik väli	1828
kohustuslikud väljad	1828
kokeile # päivää maksutta	1966
kokkuvõtte tegi tehisintellekt	1832
koko näyttö	2053
kolačići	4434
kom ihåg mig	4837
komentarai uždaryti	3338
komentariši	4502
komentarų dar nėra	3338
komentarų nėra	3338
komentavimas išjungtas	3287
komentavimas uždarytas	3338
komentavimo taisyklės	3287
komentiranje je onemogućeno	4501
komentovať	4607
komentáre	4523
komentář	548
komentáře	548
komentāri	3351
komentāri ir slēgti	3406
komentāru vēl nav	3406
komentēt	3351
komentēšana ir slēgta	3357
komentēšanas noteikumi	3357
komercijalni sadržaj	4507
komerčné oznámenie	4519
komerční obsah	660
komerční prezentace	660
komerční sdělení	92	537
komerční článek	660
komerčný obsah	4611
komerčný článok	4611
komment jelentése	2670
komment küldése	2670
komment írása	2670
kommentar gelöscht	1050
kommentarer blir gjennomgått før publisering	3660
kommentarerna förhandsmodereras	4750
kommentarerna är stängda	4853
kommentek megjelenítése	2670
kommentek megtekintése	2574
kommentelési szabályzat	2574
kommentoi ensimmäisenä	2084
kommentoinnin säännöt	2084
kommentointi on päättynyt	2084
kommentér	703
kommersiellt innehåll	4858
konekäännetty	2082
konekäännös	2083
kontakt z redakcją	3901
kontakta författaren	4842
kontaktirajte uredništvo	4701
kontaktovať autora	4596
kontaktovať redakciu	4600
kontynuuj bez wyłączania	3882
koostöö	1785
kopiera gåvolänk	4857
kopiera länk	4738
kopiera länken	4738
kopiering förbjuden	4848
kopijuoti draudžiama	3343
kopijuoti nuorodą	3281
kopioitu leikepöydälle	2088
kopiraj povezavo do članka	4628
kopirano u međuspremnik	4505
kopirano v odložišče	4708
kopiér link	686
kopiér linket	686
kopsavilkumu veidojis mākslīgais intelekts	3405
kopírovanie zakázané	4601
kopírovat odkaz	533	534
kopírovať odkaz	4523
kopírování zakázáno	648
kopēt saiti	3351
kopēšana aizliegta	3411
korisničko ime	4489
korisničko ime ili e-mail	4488
korzyść dla prenumeratorów	3869
korábban írtunk róla	2578
kostenlos und jederzeit kündbar	1035
kosárba	2568
kosárba rakom	2631
kosárba teszem	2631
koupit aktuální vydání	615
koupit lístky	615
koupit nyní	615
koupit časopis	615
kreiraj račun	4410
kreirano uz pomoć ai	4500
kreirano uz pomoć umjetne inteligencije	4500
kreuzworträtsel	1010
križaljka	4473
križanka	4676
krzyżówka	3866
krížovka	4572
książka z autografem	3792
książka z autografem autora	3792
książki z autografem	3792
księgarnia	3793
księgarnia internetowa	3793
kuidas reklaamiblokeerija välja lülitada	1824
kullanim koşullari	4953	4975
kumppanin sisältö	2090
kumppanisisältö	2090
kun nødvendige	3721
kun nødvendige cookies	771
kup dostęp	3776
kup książkę	3869
kup licencję	3902
kup licencję na publikację	3902
kup tę książkę	3869
kup w księgarni	3792
kupi naročnino	4621
kupte nám kávu	632
kuula taskuhäälingut	1783
kuuntele podcast tästä	1995
kvíz dne	609
kvíz dňa	4571
kvíz indítása	2625
kvíz kitöltése	2625
kvíz týdne	109
kvíz týždňa	109
kyllä kiitos	2059
kyllä, kiitos	2059
kysy tekoälyltä	107	1990
kysy tekoälyltämme	107
kytke ilmoitukset päälle	2056
käyttäjätunnus	2070
käyttäjätunnus tai sähköposti	2068
käyttöehdot	1983
käytä etu	1981
käytät mainonnanestoa	2063
käytät mainosten esto-ohjelmaa	2060
käytät mainosten estoa	2060
käytät mainostenesto-ohjelmaa	2060
käännetty automaattisesti	2082
käännetty tekoälyllä	2082
kép #/#	2661
kép a képben	2643
kép megtekintése	2661
kép nagyítása	2662
kép: #/#	2661
képaláírás megjelenítése	2662
képek megtekintése	2661
kér értesítést	2646
kérdezd az ai-t	107
kérdezze ai-asszisztensünket	2574
kérdezze az ai-t	107
kérdezze az mi-t	107
kérdezze meg a mesterséges intelligenciánkat	107
kérdezzen a mesterséges intelligenciánktól	107
kérek értesítést	2646	2647
kérem a hírlevelet	2584
kérjük, adjon meg érvényes e-mail-címet	2659
kérjük, kapcsolja ki a hirdetésblokkolót	2650
kérjük, töltse ki ezt a mezőt	2659
később	2649
kích thước chữ	70
kódex diskutujúcich	4606
kõik artiklid	1830
kõik autori artiklid	1830
kõik kommentaarid	1833
kõik õigused reserveeritud	1838
könyvajánló	2568
könyvesbolt	2568
könyváruház	2568
köp	4724
köp biljett	4815
köp biljetter	4815
köp biljetter här	4815
köp boken	4815
köp boken här	4815
köp din biljett	4815
köp här	4815
köp licens	4848
köp rättigheter	4848
köszönjük a feliratkozást	2584
köszönjük a regisztrációt	2659
köszönjük a szavazatodat	2625
köszönjük a szavazatot	96
köszönjük a szavazatát	96	2625
köszönjük az üzenetet	2659
köszönjük üzenetét	2659
köszönjük! ellenőrizze postafiókját	2659
köszönjük, hogy feliratkozott	2659
köszönjük, hogy feliratkoztál	2659
köszönjük, hogy szavazott	2625
köszönjük, hogy szavaztál	2625
köszönöm, nem	2552
kötelező	2660
kötelező kitölteni	2659
kötelező mező	2659
kötelező mezők	2659
kövesd a témát	2672
kövesse a témát	2672
kövesse élőben	2662
követed	2674
követem	2674
követem a szerzőt	2672
követem a témát	2672
következő	2580
következő cikk	2578
következő fotó	2662
következő kép	2662
következő oldal	2662
következő videó	2642
követve	2673
követés	2674
követés leállítása	2672
követés megszüntetése	2672
közlemény: adomány	2653
közlemény: támogatás	2653
køb abonnement	675
køb adgang	675
køb billet	768
køb billet her	768
køb billetter	768
køb billetter her	768
køb bogen	768
køb bogen her	768
køb her	768
køb licens	799
køb nu	768
køb rettigheder	799
kúpiť e-knihu	4575
kúpiť knihu	4575
kúpiť licenciu	4601
kúpiť lístky	4575
kúpiť predplatné	4516
kúpiť teraz	4575
kúpiť vstupenku	4575
kúpiť vstupenky	4575
kúpiť časopis	4575
kúpte nám kávu	4587
kúpte si knihu	4575
kúpte si vstupenky	4575
küfür, hakaret içeren yorumlar onaylanmamaktadir	4958
küldd be a fotóidat	2666
küldd el egy barátodnak	2675
küldd tovább a cikket	2564
küldje be fotóit	2666
küldje el barátjának	2563
küldje el fotóit	2666
küldje el ismerősének	2564
küldjön névtelen üzenetet	2666
küldjön tippet	2666
küldés	96	2563	2660
küldés e-mailben	2563
küldés whatsappon	2675
külső tartalom	2580
künye	4953	4975
küpsiste kasutamine	1817
küpsiste seaded	1794
küsi tehisarult	1782
küsitlus	97
küsitluse tulemused	1820
kā izslēgt reklāmu bloķētāju	3397
kā mēs sargājam avotus	3404
kā tev patika raksts	3357
kā tu domā? balso	3358
kāpēc es redzu šo reklāmu	3410
ką manote? balsuokite	3288
křížovka	612
kết quả bình chọn	5345
kết quả thăm dò	5345
kết thúc quảng cáo	5313
""", 'l': """
l'accès à tous les articles	2287
l'offre intégrale	2287
la discussione è chiusa	2850
la donazione è detraibile	2937
la encuesta del día	1619
la lecture automatique est désactivée	2282
la más popular	1712
la nota continúa después del anuncio	1610
la noticia continúa abajo	1757
la noticia continúa debajo	1757
la notícia continua a sota	474
la palabra del día	1733
la pregunta del día	96
la pubblicità continua	2986
la publicidad continúa	1757
la rédaction n'a pas participé	2299
la rédaction vous conseille	2167
la sélection de la rédaction	2167
la tua richiesta è stata inviata	2976
la vidéo commence dans #	2282
la vidéo ne peut pas être lue	2236
labojumi un precizējumi	3404
ladda inlägg	4819
ladda inlägget	4819
ladda innehåll	4819
ladda innehållet	4819
ladda ned på google play	4824
lae äpp alla	1821
lahenda ristsõna	1813
lahjoita artikkeli ystävälle	1977
lai komentētu, ielogojies	3357
lai komentētu, pieslēdzies	3357
laisser une réponse	2228
laita ilmoitukset päälle	2056
lancer la vidéo	2282
lap tetejére	2662
las más leídas	1623
las más leídas de hoy	1682
las noticias más leídas	1682
lasa sintētiska balss	3392
lasi arī	3353
lasi bez ierobežojumiem	3399
lasi bez reklāmām	3410
lasi komentārus	3357
lasi tālāk	3351
lasi vairāk šeit	3358
lasi vēl	3353
lasiet arī	3353
lasiet vēl	3353
last inn siden på nytt	3733
last siden på nytt	3733
lasă un comentariu	4136
lasă un răspuns	4180
lasīt komentārus	3357
lasīt tālāk	3358
lasīt vairāk	3358
lasīt visu rakstu	3403
lasīt vēlāk	3356
lasītākie	3353
lataa lisää	1995
lataa sisältö	2049
lataa ääni	2052
lautstärke	1021
lavet ved hjælp af ai	801
le choix de la rédaction	2167
le club des abonnés	2234
le journal numérique	2115
le lecteur vidéo est en cours de chargement	2236
le lien a été copié	2219
le lien a été copié dans le presse-papiers	2219
le notizie più lette	2908
le più lette	2856
le za naročnike	4692
lea también	1623
lecteur vidéo	2282
lecture limitée	2117
lecture réservée aux abonnés	2117
lee sin límites	1678
lee también	1623
leer artículo completo	1629
leer el artículo completo	1717
leer el siguiente artículo	1748
leer más	1629
leer siguiente artículo	1748
leer también	1623
leer transcripción	1692
legfrissebb elöl	2670
legfrissebb hírek	2578
leggi di più	2861
leggi più tardi	2906
legjobb ajánlat	2657
legjobb ár	2657
legnépszerűbb	2578	2657	2671
legrégebbi	2671
legrégebbi elöl	2670
legújabb	2671
legújabb elöl	2670
leia a matéria completa	4026
leia a notícia completa	4062
leia as notícias no aplicativo	4016
leia também	3974
leisti pranešimus	3326
leisti vaizdo įrašą	3323
leitor de vídeo	4085
leitor de áudio	4085
lejupielādēt app store	3394
lejupielādēt audio	3392
lejupielādēt lietotni	3394
lejupielādēt no app store	3394
lejupielādēt no google play	3394
lejátszás	2643
lejátszási sebesség	2642
len nevyhnutné cookies	4577
len pre predplatiteľov	4516
ler grátis	4090
ler o próximo artigo	4093
ler próximo artigo	4093
ler transcrição	4037
les choix de la rédaction	2167
les commentaires sont réservés aux abonnés	2275
les den først i appen	3726
les først i appen	3726
les lecteurs ont aussi consulté	2221
les mieux notés	2229
les mots croisés du jour	2276
les més llegides	465
les også	3657
les plus commentés	2167
les plus consultés	2258
les plus partagés	2167
les plus récents	2229
les prix indiqués sont susceptibles d'évoluer	2203
les résultats du vote	2275
les våre debattregler	3651
letiltás	2649
letna naročnina	4693
letno plačilo	4693
letölthető a google play áruházból	2644
letölthető az app store-ból	2644
letöltés az app store-ból	2644
leído por una voz sintética	1692
leído por voz sintética	1692
li e aceito a política de privacidade	4018
libovolná částka	632
licenc vásárlása	2667
licencja na publikację	3902
liczy się każda wpłata	3888
liczy się każda złotówka	3888
lido por uma voz sintética	4037
lielāks teksts	3408
lien copié	2145
lien copié dans le presse-papiers	2219
lietošanas noteikumi	3368
liitudes nõustud kasutustingimustega	1801
liity jäseneksi	1964
likęs laikas	3324
likęs laikas -#	3323
lineでシェア	3018
lineでシェアする	3065
lineでログイン	3105
lineで共有	3119
lineで送る	3018
link a vágólapra másolva	2563
link bài gốc	5299
link copiado para a área de transferência	4025
link kopiëren	3445
link másolva	2563
link másolása	2563
link został skopiowany	3911
lire l'article précédent	2290
lire la suite pour #€	2115
lire la vidéo	2171
lire à haute voix	2145
lire également	2167
lisätiedot	1996
lisää aiheesta	1993
lisää artikkeleita	2075
lisää ensisijaiseksi lähteeksi	2086
lisää kirjoittajalta	2075
lisää kommentti	2084
lisää omiin aiheisiin	2086
lisää ostoskoriin	2046
lisää samalta kirjoittajalta	2075
lisää suosikkilähteeksi	2086
livrare gratuită	4226
liên hệ	5263
liên hệ quảng cáo	5335
liên hệ tòa soạn	5335
liên hệ với tòa soạn	5335
liên kết tài trợ	5303
liên quan	5264
ljud på	4823
ljudet är ai-genererat	4822
llegeix la transcripció	475
llegeix sense límits	462
llegeix també	437
llegir més	465
llegit per una veu sintètica	475
lo + leído	1623
lo esencial cada mañana	1746
lo más comentado	1623
lo más compartido	1623
lo más leído	1623
lo más popular	1623
lo más visto	1623
lo más visto hoy	1682
lo último	1623
locuri de muncă	4157
loe lähemalt	1783
loe lähemalt siit	1783
loe äpis	1821
loeb sünteetiline hääl	1819
logi sisse või loo konto	1776
los lectores también leyeron	1682
luba kõik	1794
luba kõik küpsised	1817
lubię to	3787	3908
lucrează cu noi	4157
lue keskustelun säännöt	1990
lue lisää	1993
lue lisää aiheesta	1993
lue myöhemmin	1977
lue myös	1993
lue vähemmän	2043
lugu jätkub pärast reklaami	1785
lugu täieneb	1783
lui écrire	2195
lukijana synteettinen ääni	2052
luotu tekoälyllä	2082
luôn cho phép	5318
luôn hiển thị	5318
luštit	612
luštit křížovku	609
lyd på	3725
lze kdykoli zrušit	524
làm bài trắc nghiệm	5310
làm mới trang	5324
làm trắc nghiệm	5310
lägg till i mina ämnen	4855
lägg till oss som föredragen källa	4855
lägg till som föredragen källa	4855
lähetä	96	2073
lähetä kommentti	2084
lähetä kuvasi	2079
lähetä palaute	2082
lähetä palautetta	2082
lähetä sähköpostilla	1977
lähetä viesti	2072
lähetä viesti toimittajalle	2075
lähetä vinkki	2079
lähetä vinkki nimettömänä	2079
lämna en kommentar	4750
lämna ett svar	4853
lämna feedback	4851
längd	4823
längd #	4823
länk kopierad	4738
länken har kopierats	4857
länken kopierad	4738
länken är kopierad	4738
läs den först i appen	4824
läs dokumentet	4761
läs domen	4761
läs först i appen	4824
läs hela	4842
läs hela artikeln	4760
läs hela texten	4760
läs hela texten här	4760
läs i webbläsaren	4865
läs in sidan igen	4832
läs kommentarer	4750
läs mer	4757	4760
läs mer om	4757
läs mindre	4812
läs också	4757
läs på webben	4865
läs senare	4738
läs transkription	4822
läs utan annonser	4858
läs vidare	4724	4757
läs våra kommentarsregler	4750
läs även	4757
läsarerbjudande	4815
läsarerbjudanden	4815
läsarfrågan	96	4808
läsarresa	4815
läsarresor	4815
lästid	4760
lästid # min	4760
lås artiklen op	788
lås op	675
lås op for artiklen	788
lås opp artikkelen	3622
lås opp saken	3622
lås upp	4837
lås upp artikeln	4724
låst artikel	4836
låst innehåll	4837
læg en kommentar	804
læg i kurv	768
læg i kurven	769
længde #	775
læs debatreglerne	703
læs debatreglerne her	703
læs den først i appen	776
læs først i appen	776
læs hele artiklen	714
læs i appen	776
læs i browser	814
læs kommentarer	703
læs mere	711	714
læs mere om	711
læs mindre	765
læs også	711
læs også disse artikler	711
læs senere	686
læs transskription	774
læs uden annoncer	809
læs uden grænser	788
læs uden reklamer	809
læs videre	675	711
læs vores regler for debatten	703
læserrejse	768
læserrejser	768
læsertilbud	768
læsetid # min	714
læst op af en syntetisk stemme	774
lên đầu trang	5267
líbí se mi	655
lõpeta jälgimine	1834
lös dagens korsord	109
lös korsordet	4808
lösenord	4837
lösung anzeigen	886
löysitkö virheen	2079
løs dagens kryds og tværs	109
løs dagens krydsord	109
løs dagens kryssord	109
løs krydsord	760
løs krydsordet	760
løs kryssordet	3710
lùi # giây	5314
lúštiť krížovku	4571
lülita reklaamiblokeerija välja	1824
lülitasin reklaamiblokeerija välja	1824
lütfen geçerli bir e-posta adresi girin	5045
lūdzu, izslēdziet reklāmu bloķētāju	3397
lưu	5252
lưu bài	5252
lưu bài viết	5252
lưu bài để đọc sau	5299
lưu cài đặt	5318
lưu công thức	66
lưu tin	5289
lưu tùy chọn	5318
lấy link	5299
""", 'm': """
magari più tardi	2813
mai multe articole de același autor	4215
mai multe opțiuni	4135	4224
mai târziu	4117	4198
mainonnanesto käytössä	2063
mainonnanesto on käytössä	2063
mainos päättyy	1980
mainossisältö	1982
mainostajan sisältö	2090
mainosten estäminen käytössä	2063
mainīt burtu izmēru	3408
mainīt piekrišanu	3390
mais notícias	3974
mais opções	4073
mais opções de partilha	4072
maksettu mainossisältö	1982
maksettu sisältö	1980
maksettu yhteistyö	2090
maksettua mainossisältöä	1982
maksettua sisältöä	1982
mam już konto	3890
mam prenumeratę	3890
manas tēmas	3407
mantener la sesión iniciada	1711
mantener sesión iniciada	1711
manter sessão iniciada	4056
mantén la sessió iniciada	493
manşetler	4959
maschinell übersetzt	1048
maschinelle übersetzung	1049
masintõlgitud	1832
maskinoversættelse	803
maskinöversatt	4850
maskinöversättning	4852
masquer la publicité	2203
masquer les réponses	2228
masz już konto	3776
masz już konto? zaloguj się	3776
masz włączonego adblocka	3882
materialet er vernet etter åndsverkloven	3748
materialet är skyddat enligt lagen om upphovsrätt	4787
materialet är upphovsrättsskyddat	4788
materiał komercyjny	3913
materiał niedostępny	3876
materiał partnera	3791
materiał partnerski	3913
materiał promocyjny	3791
materiał płatny	3913
materiał sponsorowany	3791
materiał wideo niedostępny	3876
materiał zewnętrzny	3791
matéria exclusiva para assinantes	4023
matérias relacionadas	3974
mazāks teksts	3408
mağazamiz	5025
mağazaya git	5025
mašinski prevedeno	4500
mašīntulkots	3405
mažesnis tekstas	3340
me désabonner	2305
me désinscrire	2305
me ei saa seda sisu näidata	1817
me réabonner	2287
media społecznościowe	3788
medlemsförmån	4815
megjelenítés és elfogadás	2634
megnyitás	2582
megnyitás az alkalmazásban	2644
megnézem	2580
megnézem a galériát	2662
megnézem az ajánlatot	2631
megnézem az eredményt	2625
megnézem az árat	2631
megosztás	2563
megosztás a facebookon	2563
megosztás ajándékként	2675
megosztás e-mailben	2675
megosztás facebookon	2563
megosztás twitteren	2563
megosztás whatsappon	2675
megrendelem a könyvet	2569
megrendelés	2568
megveszem a könyvet	2631
mehr für dich	960
mehr für sie	960
meld deg av når som helst	3740
meld deg på	3629
meld deg på nyhetsbrevet	3629
meld meg på	3740
mentions légales	2155
mentés	2563
mentés későbbre	2563
menú	1629
menü	886	1040	2580	4965
menü schließen	886
menü öffnen	886
menüyü kapat	5076
mer från	4757
mer läsning	4757
merci ! votre message a bien été envoyé	2254
merci d'avoir voté	96	2207
merci de le désactiver pour continuer	2246
merci, votre vote a été pris en compte	2228
mergi la pagina de donații	4205
mergi la rețetă	66
mesajiniz başariyla gönderildi	5045
mesajiniz gönderildi	5045
mesajul dumneavoastră a fost trimis	4211
mesajul tău	4212
mesačne	4591
mesačná platba	4591
mesačné predplatné	4591
mesačný dar	4587
mesečna donacija	4486	4690
mesečna naročnina	4693
mesečna pretplata	4489
mesečno	4489	4693
mesečno plačilo	4693
messaggio pubblicitario con finalità promozionale	2885
mest läst	4757
mest lästa	4757
mest læst	711
mest læste	711
mest populär	4837
mest populärt	4837
mest populær	789	3738
mest populære	789	3738
mesterséges intelligencia készítette	2669
mesterséges intelligenciával készült	2669
mesterséges intelligenciával készült összefoglaló	30
metinė prenumerata	3332
mettre de côté	2300
mi donación	1744
mi készítette	2669
mi var kļūdīties	3405
mi által generált	2669
mi-összefoglaló	2580
micșorează textul	4224
mida sina arvad? hääleta	1783
midagi läks valesti. proovi uuesti	1828
miesięcznie	3891
miks ma seda reklaami näen	1837
miksi näen tämän mainoksen	2090
mina ämnen	4855
mind a # fotó megtekintése	2661
mind a # fotók megtekintése	2661
mind a # kép megtekintése	2661
mind a # képek megtekintése	2661
mind a fotó megtekintése	2661
mind a fotók megtekintése	2661
mind a kép megtekintése	2661
mind a képek megtekintése	2661
minden adomány számít	2654
minden forint segít	2654
minden forint számít	2654
minden hozzájárulás számít	2654
minden héten e-mailben	2586
minden héten, ingyen	2586
minden hétfőn, ingyen	2586
minden pénteken a postaládájában	2586
minden pénteken, ingyen	2586
minden pénteken. ingyen. spam nélkül	2659
minden reggel a postafiókjában	2586
minden reggel a postaládájában	2586
minden süti elfogadása	2634
minden támogatás segít	2654
mindet elutasítom	2635
mindig engedélyezem	2634
mindig engedélyezés	2634
mindig megjelenítem	2634
minn meg på det senere	3618
minőség	2643
mira el vídeo	456
mira también	1748
mit ki übersetzt	1048
mit paypal unterstützen	1030
mitä mieltä olet? äänestä	1995
miért látom ezt a hirdetést	2677
miễn phí vận chuyển	5343
miễn phí, không spam	5330
mjesečna donacija	4486
mjesečna pretplata	4489
mjesečno	4489
modalità di pagamento	2818
moderációs alapelvek	2670
moderálási elvek	2574
modifică preferințele cookie	4150
modifică setările	4232
modifier mes préférences	2197
modifier mes préférences de cookies	2158
modifier vos préférences	2240
modtag en notifikation, når vi skriver om emnet	714
modération a priori	2275
mogoče kasneje	4632
mogą cię zainteresować	3810
mohlo by se vám líbit	550
mohlo by vás také zajímat	550
mohlo by vás tiež zaujímať	4520
mohlo by vás zajímat	550
mohlo by vás zaujímať	4520
moje témata	656
moje témy	4608
mokama partnerystė	3342
molimo isključite blokator oglasa	4484
molimo vas, isključite adblock	4484
monatlich kündbar	955
montant personnalisé	2285
mostra aquesta publicació a instagram	446
mostra di più	2861
mostra els subtítols	475
mostra la publicació	479
mostra més	499
mostra'n més	438
mostrar comentários	4028
mostrar conteúdo	4041
mostrar conteúdo externo	3999
mostrar más	1629
mostrar o conteúdo	4041
mostrar subtítulos	1692
mot de passe oublié	2115
mots clés	2167
mots croisés	2233
mots croisés du jour	2276
mots fléchés	2233
mots mêlés	2233
mots-clés	2167
może cię zainteresować	3810
może później	3772
możesz zrezygnować w każdej chwili	3890
možda kasnije	4425
možda vas zanima	4417
možda će vas zanimati	4417
možete se odjaviti bilo kada	4491
možete se odjaviti u bilo kom trenutku	4491
možno neskôr	4527
možná později	520
mua sách	5313
mua sách tại đây	5313
mua trên lazada	5313
mua trên shopee	5313
mua trên tiki	5313
mua vé	5313
mua vé ngay	5313
muhabirin diğer haberleri	4976
muistuta myöhemmin	1963
mulțumim că ai votat	4180
mulțumim pentru feedback	4153
mulțumim pentru sprijin	4234
mulțumim pentru susținere	4234
mulțumim pentru vot	96	4180
mulțumim, mesajul a fost trimis	4211
mulțumim, te-ai abonat cu succes	4166
mutasd az eredményt	96	2625
mutass többet	2580
muuda küpsiste seadeid	1817
muut lukivat myös	1993
muuta evästeasetuksia	2049
mykistä	2053
myöhemmin	2059
mám predplatné	4590
mám předplatné	635
mám vypnuto	631
mám účet	635
már előfizető	2557
már kikapcsoltam	2652
már követed	2672
már követed ezt a témát	2672
már követi	2672	2674
már szavazott	2625
már szavaztál	2625
már van fiókom	2656
más	1629
más antiguos	1686
más artículos	1623
más artículos de este autor	1717
más artículos del autor	1647
más detalles	1630
más en	1623
más historias	1623
más información	1623
más leídas	1623
más leído	1623
más leídos	1623
más noticias	1623
más noticias de este autor	1717
más opciones	1612
más opciones para compartir	1727
más popular	1712
más recientes	1686
más sobre este tema	1623
más tarde	1572
más valorados	1686
más vistas	1623
más vistos	1623
más votados	1686
más összeg	2653
mások ezt olvassák	2578
mások ezt olvasták	2578
másolva	2676
másolás	2563
másolás tilos	2667
máte již účet	523
máte předplatné? přihlaste se	523
máte tip	647
máte už účet	635
máte zapnutý adblock	629
mã giảm giá	5353
mängi kohe	1813
märkasid viga	1831
märksõnad	1778
månadsgåva	4720
månadsvis	4837
månadsvis betalning	4837
månedlig	3738
månedlig betaling	3738
månedlig gave	3619
månedlig støtte	786
månedligt	789
månedligt bidrag	672
mångfaldigande förbjudet	4789
måske senere	671	779
måske vil du også kunne lide	711
még nem előfizető	2656
még nincs előfizetése	2656
még nincs fiókja	2656
még nincs fiókod	2656
még nincsenek hozzászólások	2670
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
método de pago	1576
métodos de pagamento	3934
métodos de pago	1576
mākslīgais intelekts var kļūdīties	3405
mākslīgā intelekta kopsavilkums	3358
mă abonez	4166
mărește fotografia	4215
mărește imaginea	4215
mărește textul	4224
mărime text	70
mēneša abonements	3400
mēs nevaram parādīt šo saturu	3390
mēģiniet vēlreiz	3401
mēģiniet vēlāk	3401
mėnesinė parama	3330
mėnesinė prenumerata	3332
měsíční dar	632
měsíční platba	636
měsíční předplatné	636
měsíčně	636
můj účet	523
můžete kdykoli zrušit	524
můžete kdykoliv zrušit	524
mọi đóng góp đều quý giá	5326
mỗi đóng góp đều quý giá	5326
một lần	5327
mới nhất	5264	5284
mời chúng tôi ly cà phê	5326
mời tác giả ly cà phê	5245
mời tác giả một ly cà phê	5245
mời tôi một ly cà phê	5245
mở	5268
mở khóa bài viết	5350
mở khóa bài viết này	5299
mở rộng	5267
mở trong ứng dụng	5320
mở ứng dụng	5320
""", 'n': """
na celú obrazovku	4580
na górę	3897
na hlavní stránku	642
na hlavnú stránku	4596
na stránku darov	4587
na stránku darů	632
na začiatok	4581
na začátek	622
na żywo	3877
nabídka pro čtenáře	615
nadaljevanje članka pod oglasom	4624
nagyobb betűk	2675
nagyítás	2643
nahlásit	655
nahlásit chybu	548
nahlásit komentář	654
nahlásit příspěvek	654
nahlásit reklamu	660
nahlásiť	4607
nahlásiť chybu	4523
nahlásiť komentár	4606
nahlásiť príspevok	4606
nahlásiť reklamu	4611
najboljši	4706
najchętniej czytane	3810
najchętniej czytane dziś	3810
najczęściej czytane	3810
najczęściej czytane artykuły	3810
najlepšia ponuka	4591
najlepšie	4607
najnovejše	4625
najnovejše novice	4625
najnovejši	4706
najnovejši najprej	4705
najnoviji članci	4417
najnovšie	4520	4607
najnovšie správy	4520
najnovšie články	4520
najnowsze artykuły	3810
najnowsze wiadomości	3810
najobľúbenejšie	4591	4607
najstarejši	4706
najstarejši najprej	4705
najstaršie	4607
najvýhodnejšie	4591
najčitanije	4417
najčitanije vesti	4417
najčitanije vijesti	4417
najčitanije vijesti dana	4417
najčítanejšie	4520
najčítanejšie články	4520
najčítanejšie články dňa	4520
naloži objavo	4680
naloži več	4698
naloži video	4680
naloži vsebino	4680
napi keresztrejtvény	2625
napiši komentar	4501	4705
napišite komentar	4628
napište autorovi	642
napište do redakce	647
napište komentář	654
napište redakci	647
napsat komentář	548
napísať autorovi	4596
napísať komentár	4606
napíšte autorovi	4596
napíšte do redakcie	4600
napíšte komentár	4606
napíšte redakcii	4600
naročena vsebina	4624
naroči knjigo	4678
naročite knjigo	4678
naročite se	4620
naročnina	4620
narração gerada por ia	4085
naruči knjigu	4475
naručite knjigu	4475
naskenujte qr kód	624
naskenujte qr kód a stáhněte si aplikaci	623
naslednji članek	4698
nastala chyba. skúste to neskôr	4593
nastala chyba. zkuste to prosím znovu	639
nastavenia súkromia	4577
nastavenie súkromia	4577
nastavení	542
nastavení cookies	542
nastavení ochrany soukromí	618
nastavení soukromí	618
nastavi bez isključivanja	4484
nastavi s google računom	4488
nastavi čitanje	4470
nastavi čitati	4470
nastavit jako preferovaný zdroj	656
nastavit upozornění	625
nastavite čitanje	4470
nastavite čitati	4470
nastavitve piškotkov	4641
nastaviť ako preferovaný zdroj	4608
nastaviť upozornenia	4583
następna strona	3813
następne wideo	3876
następne zdjęcie	3896
następny	3813
następny artykuł	3810
następny film	3876
nasza księgarnia	3793
natisni članek	4628
naudojate reklamos blokavimą	3328
naudojimo taisyklės	3299
naudojimosi taisyklės	3322
naujausi viršuje	3338
naujausios žinios	3283
naujienlaiškis	3306
nav komentāru	3406
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
načítava sa prehrávač	4580
načítava sa video	4580
načítať obsah	4577
načítať príspevok	4577
načítať viac	4596
načítať video	4577
načítať ďalšie	4596
načítám přehrávač	621
načítání videa	621
našli jste chybu	548
našli jste chybu v článku	647
našli jste v článku chybu	548
našli ste chybu	4600
našli ste chybu v článku	4600
našli ste v článku chybu	4600
naživo	4581
ne děkuji	520
ne ratez rien de l'actualité	2245
ne, ačiū	3327
ne, děkuji	520	626
ne, děkuju	626
nederīga e-pasta adrese	3401
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
nekaj je šlo narobe. poskusite pozneje	4695
nekaj je šlo narobe. poskusite znova	4695
nem kérem	2647
nem kötelező	2660
nem küldünk spamet	2659
nem, köszönöm	2552	2647
nemam mišljenje	4473
nemate račun	4488
nemaš račun	4488
nemám názor	612	4572
nemám účet	635
nemáte predplatné	4590
nemáte předplatné	635
nemáte účet	635
nenhum comentário	3965
neplatná e-mailová adresa	639
neplatný e-mail	639
nepovinné	640	4594
neskôr	4584
neteisingas el. pašto adresas	3333
neueste beiträge	883
neveljaven e-poštni naslov	4695
nešto je pošlo naopako. pokušajte ponovo	4491
nešto je pošlo po zlu. pokušajte ponovno	4491
nešto je pošlo po zlu. pokušajte ponovo	4491
nghe bài báo	5314
nghe bài viết	5289	5314
nghe nội dung bài viết	5314
nghe đọc bài	5289	5314
nhấn để bật tiếng	5348
nhận thông báo	5321
nhập bình luận	5345
nhập bình luận của bạn	5345
nhập email của bạn	5351
nhập số tiền	5349
nhập địa chỉ email	5351
nhập địa chỉ email của bạn	5351
nhắc tôi sau	5242
nhớ đăng nhập	5328
ni še komentarjev	4705
nie dziękuję	3772
nie dziś	3772
nie możemy pokazać tej treści	3873
nie możemy wyświetlić tej treści	3873
nie można odtworzyć filmu	3876
nie można odtworzyć wideo	3876
nie można wyświetlić tej treści	3873
nie pamiętam hasła	3890
nie pamiętasz hasła	3776
nie udało się załadować filmu	3876
nie ďakujem	4527
nie, dziękuję	3772
nie, ďakujem	4527
nieprawidłowy adres e-mail	3893
niečo sa pokazilo	4594
niečo sa pokazilo, skúste to znova	4593
niečo sa pokazilo. skúste to neskôr	4593
niečo sa pokazilo. skúste to znova	4593
nimate računa	4692
nimetön postilaatikko	2079
nincs fiókja	2656
nincs fiókod	2656
nincs fiókom	2656
nincs hozzászólás	2670
nincs még előfizetésed	2656
nincs még fiókja	2656
nincs véleményem	2628
nincsenek hozzászólások	2670
niste naročnik	4692
no es pot reproduir el vídeo	475
no ho sé	469
no mūsu partneriem	3410
no mūsu veikala	3388
no se ha podido cargar el vídeo	1740
no se ha podido reproducir el vídeo	1692
no se puede reproducir el vídeo	1692
no sé	1686
no te pierdas las últimas noticias	1601
noe gikk galt, prøv igjen	3740
noe gikk galt, prøv igjen senere	3740
noe gikk galt. prøv igjen	3740
noe gikk galt. prøv igjen senere	3740
noget gik galt, prøv igen	791
noget gik galt, prøv igen senere	791
noget gik galt. prøv igen	791
noget gik galt. prøv igen senere	791
nokopēts	3409
només els subscriptors poden comentar	450
només per a subscriptors	493
non seguire più	2955
noraidīt visas	3391
normas de participación	1685
normes de participació	468
norėdami komentuoti, prisijunkite	3287
nos hors-séries	2202
nosūti draugam	3356
nosūtīt atsauksmi	3405
nosūtīt draugam	3356
nosūtīt e-pastā	3356
nosūtīt komentāru	3406
nosūtīt ziņu	3401
noteで書く	3018
notiek video ielāde	3392
notifications activées	2245
notifikácie	4584
notre charte déontologique	2262
notre charte éditoriale	2262
notre sélection	2167
notre sélection d'articles	2221
notícia anterior	499	4062
notícia següent	499
notícias relacionadas	3974
notícias relacionadas que podem lhe interessar	22
notícies destacades	465
notícies relacionades	437
nous protégeons nos sources	2262
nous écrire	2263
nouveau ! suivez vos auteurs préférés	2269
nu ai cont? înregistrează-te	4171
nu aveți cont	4210
nu ești abonat	4209
nu ești încă abonat	4209
nu mai urmări	4222
nu mulțumesc	4116
nu putem afișa acest conținut	4192
nu på google play	776
nu s-a putut încărca videoclipul	4233
nu sunteți abonat	4209
nu știu / nu răspund	4181
nu, mulțumesc	4116	4198
nuestro código ético	1720
numele tău	4212
numele tău de utilizator	4228
nuotrauka # iš #	3344
nur für mitglieder	1034
nuskaitykite qr kodą	3325
nuskenuokite qr kodą	3325
nyaste först	4853
nyeste først	3752
nyhetsdøgnet	3657
nyní na google play	623
nyní ne	626
nyomtatás	2563
não foi possível carregar	4085
não foi possível carregar o vídeo	4037
não foi possível reproduzir o vídeo	4037
não perca	3974
não sabe / não responde	4029
não sei	4029
não tem conta	4057
não tem uma conta	4057
não é assinante	4056
não, obrigada	3930
não, obrigado	3930
nächste seite	886
nächster artikel	883
nächstes bild	1038
nächstes foto	1038
nächstes video	1020
näin korjaamme virheet	2079
näin poistat mainoseston	2060
näin poistat mainosten eston	2060
näin suojaamme lähteitämme	2079
näin suojelemme lähteitä	2079
näita # vastust	1833
näita alati	1817
näita galeriid	1830
näita ja nõustu	1817
näita kõiki	1784
näita rohkem	1783
näita sisu	1817
näita tulemusi	1813
näita vastuseid	1833
näita veel	1783
näita vähem	1784	1830
näköislehti	1966
nästa	4760
nästa artikel	4757
nästa bild	4842
nästa sida	4842
nästa video	4822
näytä # kuvaa	2074
näytä # kuvat	2074
näytä # vastausta	2084
näytä aina	2049
näytä alkuperäinen	1996
näytä galleria	2075
näytä ja hyväksy	2049
näytä julkaisu	1984
näytä kaikki	1995
näytä kaikki # kuvaa	2074
näytä kaikki # kuvat	2074
näytä kaikki artikkelit	2075
näytä kaikki kommentit	2084
näytä kaikki kuvaa	2074
näytä kaikki kuvat	2074
näytä kartta	1996
näytä kommentit	1990
näytä kuvaa	2074
näytä kuvagalleria	2075
näytä kuvat	2074
näytä kuvateksti	2075
näytä käännös	1996
näytä lisää	1995
näytä lisää artikkeleita	2075
näytä lisää kommentteja	2084
näytä litterointi	2052
näytä salasana	2068
näytä sisältö	1983
näytä tekstitykset	2052
näytä tiedot	1996
näytä tulokset	96	1996	2037
näytä upotus	1984
näytä vastaukset	2084
näytä vähemmän	1996	2075
något gick fel	4840
något gick fel, försök igen	4839
något gick fel, försök igen senare	4839
något gick fel. försök igen	4839
något gick fel. försök igen senare	4839
næste	714
næste artikel	711
næste billede	794
næste side	794
næste video	774
némítás	2643
némítás feloldása	2642
népszerű	2578
név	2660
névtelen bejelentés	2666
névtelen postaláda	2666
nézze meg galériánkat	2580
nézze meg képeinket	2580
nõustu ja jätka	1817
nõustu ja näita	1817
nõustun	1794
nõustun kõigiga	1794
nøgleord	711
nāc strādāt pie mums	3358
nākamais attēls	3403
nākamais raksts	3403
nākamais video	3392
nākamā bilde	3403
nākamā lapa	3403
nē, paldies	3396
něco se pokazilo	640
něco se pokazilo, zkuste to znovu	639
něco se pokazilo. zkuste to prosím později	639
něco se pokazilo. zkuste to znovu	639
nổi bật	5264
nội dung do ai tạo	5348
nội dung quảng cáo	5301
nội dung tiếp tục bên dưới	5303
nội dung tài trợ	5257
nội dung được tài trợ	5303
nội dung đề xuất	5303
nội quy bình luận	5307
""", 'o': """
o dată	4206
o leitor está a carregar	4037
o que achou desta notícia	4001
o seu apoio faz a diferença	3929	4089
o singură dată	4206
o singură donație	4205
o vídeo começa em #	4085
o vídeo começará em alguns segundos	3999
obaveštenja	4483
objednať knihu	4575
obligatoriskt fält	4839
obligātie lauki	3401
obligāts lauks	3401
obnovit stránku	631
obnoviť stránku	4586
obnovte stránku	631
obrázek # z #	641
obrázek # ze #	641
obrázok # z #	4595
obrázok # zo #	4595
obsah je chránený autorským zákonom	4601
obsah je chráněn autorským zákonem	648
obsah našich partnerov	4611
obsah našich partnerů	660
obsah není dostupný	618
obsah nie je dostupný	4577
obsah nie je možné zobraziť	4577
obsah sa nedá zobraziť	4577
obsah vytvořený ai	652
obsah článku	643
obserwuj autorkę	3909
obserwujesz już tego autora	3909
ocenite članak	4420
ocenite članek	4628
oceń jakość artykułu	3905
oceń przepis	66
ochrana osobních údajů	542
ochrana osobních údajů a cookies	545
ochrana osobných údajov	4534
ocijenite članak	4420
ocorreu um erro ao carregar o vídeo	3999
ocultar anúncio	4004
ocultar comentários	4028
od najnovších	4607
od najstarších	4607
od naszych partnerów	3913
od našich partnerov	4611
od našich partnerů	660
od naših partnera	4507
od naših partnerjev	4710
od nejnovějších	655
od nejstarších	655
od partnerů	661
odblokuj artykuł	3890
odblokuj dostęp	3890
odblokuj treść	3873
oddaj głos	96	3863
oddelenie predplatného: #	106
oddělení předplatného: #	106
odebírat	529
odebírat newsletter	529
odemknout článek	523
odemknout článek pro přátele	658
odeslat komentář	654
odeslat zprávu	639
odeslat zpětnou vazbu	652
odhlásenie kedykoľvek	4593
odhlásit se	19
odhlásit se můžete kdykoli	639
odhlásit se můžete kdykoliv	639
odhlásiť sa	19
odhlášení kdykoliv	639
odjaviti se možete bilo kada	4491
odkaz bol skopírovaný	4609
odkaz byl zkopírován	658
odkaz skopírovaný	4523
odkaz zkopírován	533
odkleni članek	4621
odklenite celoten članek	4621
odklenite članek	4692
odmietnuť	4534
odmietnuť všetko	4534
odmítnout	542
odmítnout vše	542
odoberať	4594
odoberať newsletter	4593
odomknúť	4591
odomknúť článok	4590
odomknúť článok pre priateľov	4609
odoslať	96	4594
odoslať komentár	4606
odoslať správu	4593
odoslať spätnú väzbu	4604
odporúča outbrain	4611
odporúčame	4520	4591
odporúčame prečítať	4520
odporúčame tiež	4520
odporúčané outbrain	4611
odporúčané taboola	4611
odporúčané články	4520
odpovedať	4607
odpovědět	548	655
odrzuć	3795
odrzuć wszystkie	3795
odrzuć wszystko	3874
odtwarzacz wideo jest ładowany	3876
odtwórz	3813
odtwórz film	3876
odtwórz wideo	3876
odvolať súhlas	4577
odśwież stronę	3886
odštampaj	4420
odštampaj recept	66
odštampaj članak	4420
oferta dla czytelników	3869
oferta dla prenumeratorów	3869
ofertă pentru abonați	4186
ofertă pentru cititori	4186
oferă acest articol	4224
oferă acest articol cadou	4173
oferă articolul	4224
offert par un abonné	2300
offre abonnés	2234
offre intégrale	2287
offre limitée	2253
offre réservée aux lecteurs	2234
offre spéciale	2115
offre à durée limitée	2252
offrez-nous un café	2105
offrici un caffè	2815
oglasno sporočilo	92	4624
ogłoszenie	3791
ohjelma ei ole enää katsottavissa	2052
ohodnotiť recept	66
ohodnoťte článek	548
ohodnoťte článok	4523
oikaisut ja täsmennykset	2079
okuma süresi # dk	4965
okurlara özel	5025
okurlarimiza özel	5025
okurlarimiza özel indirim	5025
oldal frissítése	2652
oldal újratöltése	2652
oled juba hääletanud	1813
olet jo äänestänyt	2037
oliko artikkeli hyödyllinen	1990
oliko juttu hyödyllinen	1990
oliko tiivistelmä hyödyllinen	1990
oliko tämä hyödyllinen	2082
olvasd be a qr-kódot	2645
olvass korlátlanul	2656
olvassa be a qr-kódot	2645
olvasson hirdetések nélkül	2677
olvasson korlátlanul	2557
olvasson tovább	2557
olvasta már	2578
olvastad már	2578
olvasás az alkalmazásban	2644
olvasói ajánlat	2631
olvidaste tu contraseña	1578
omogoči obvestila	4686
omogući obavijesti	4482
omröstning	97
onayi geri çek	5029
onayi yönet	5029
onayimi geri çek	5029
online reportáž zde	642
opdatér siden	784
oplæst af en robot	686
oplæst af en syntetisk stemme	774
oplæst af kunstig intelligens	714
oplæst af syntetisk stemme	774
opravy a upřesnění	647
opsig når som helst	675
opsig, når du vil	788
opýtajte sa ai	107
opýtajte sa našej ai	107
opći uvjeti korištenja	4477
ordsøgning	765
orijinali göster	4966
os comentários são exclusivos para assinantes	4077
os leitores também leram	4026
os preços podem variar	4004
osadzona treść	3873
osale küsitluses	1783
osmisměrka	612
osta käyttöoikeus	2080
osta liput tästä	2046
osta täältä	2046
ostatnie artykuły	3810
osveži stran	4689
osveži stranicu	4485
osvežite stran	4689
osvježi stranicu	4485
osvježite stranicu	4485
oszczędzasz #%	3891
ota käyttöön	2059
ota yhteyttä	1990
otestujte se v kvízu týdne	109
otevřít	554
otevřít aplikaci	623
otevřít galerii	642
otevřít mapu	554
otevřít v aplikaci	623
otkazati možete bilo kada	4488
otkaži bilo kada	4488
otključaj članak	4410
otključajte ceo članak	4410
otključajte cijeli članak	4410
otključajte članak	4488
otomatik çeviri	5027
otros artículos	1623
oturumu açik tut	5043
otvoriť aplikáciu	4582
otvoriť galériu	4596
otvoriť v aplikácii	4582
otwórz	3814
otwórz aplikację	3878
otwórz galerię	3896
otwórz mapę	3814
otwórz w przeglądarce	3917
otázka dne	612
otázka dňa	4572
outbrain tarafindan önerildi	5002
outras notícias	22	3974
ouvir este conteúdo	4037
ouça esta reportagem	4037
ouça este conteúdo	3951
ovaj sadržaj ne možemo prikazati	4477
ovaj sadržaj nije dostupan	4477
ovaj sadržaj nije moguće prikazati	4477
ovaj video više nije dostupan	4479
ovaj članak je zaključan	4488
oversættelsen er lavet af en maskine	714
oy verdiğiniz için teşekkürler	96	5019
oynatici yükleniyor	5026
oyunuz için teşekkürler	5019
""", 'p': """
padidinti nuotrauką	3335
padovanokite straipsnį	3286
padovanokite straipsnį draugui	3286
padovanoti straipsnį	3340
page précédente	2171
pagina următoare	4139
pague um café	3932
paiement sécurisé	2113
paketi seç	5043
paketleri gör	5073
pakollinen kenttä	2072
paldies par jūsu balsi	3386
paldies par pieteikšanos	3375
paldies par ziņu	3401
palielināt	3393
palielināt attēlu	3403
palun jää viisakaks	1782
palun lülita reklaamiblokeerija välja	1824
pamanīji kļūdu	3357
pamanījāt kļūdu	3357
pamiršau slaptažodį	3331
pamiršote slaptažodį	3331
par šo tēmu	3353
paramètres de confidentialité	2240
paramètres des cookies	2155
paramétrer	2155
paramétrer les cookies	2155
paramétrer mes choix	2159
parandused ja täpsustused	1831
parašyk komentarą	3287
parašykite komentarą	3287
partajează	4128
partenerii noștri	4137
participez à la conversation	2207
participă la sondaj	4180
partilhar esta página	4100
partnereink ajánlata	2677
partnereinktől	2677
partnerių turinys	3290
partnerski sadržaj	4416
partnerski članek	4710
partnerský obsah	660
pas encore abonné	2252
pasidalinkite šiuo straipsniu	3286
pasirinkite planą	3331
pasirinkite prenumeratą	3331
pasirinkite sumą	3329
pasirinkti prenumeratą	3331
pasitikrinkite žinias	3288
pasiūlymas skaitytojams	3319
paslēpt reklāmu	3410
passer la publicité	2153
passer à la recette	66
passwort zurücksetzen	1034
pastebėjote klaidą	3287
pasziánsz	2628
pasūtīt grāmatu	3388
pateikti atsiliepimą	3337
patikrinkite savo el. paštą	3333
patreonで支援する	3102
patvirtinkite savo el. paštą	3333
pausar vídeo	1692
pauză video	4188
pavaišinkite mus kava	3329
paylaş	4950
paylaşin	4950
paypal ile öde	5073
pašreizējais laiks #	3392
pažiūrėkite vaizdo įrašą	3288
pe aceeași temă	4174
pelaa peliä	2037
pelaa tästä	2037
pentru a citi în continuare	4171
per saperne di più	2908
per visą ekraną	3323
per überweisung spenden	1031
pergunte à ia	107
pergunte à nossa ia	107	4001
permite întotdeauna	4192
permitir anúncios	4049
permitir conteúdo externo	3963
personvernerklæring	3721
personvernerklæring og informasjonskapsler	3648
perspausdinti draudžiama	3343
peut-être plus tard	2103
peça o seu orçamento	113
peça seu orçamento	113
pełny ekran	3877
photo précédente	2290
phát	5287
phát hiện lỗi	5307
phát lại	5315
phát video	5314
phóng to ảnh	5334
phổ biến nhất	5329
piedalies aptaujā	3358
piedāvājums lasītājiem	3388
piekrist un rādīt	3390
piekrist un turpināt	3390
piekrist visām	3368
piekrītu	3368
piekrītu visām	3391
piesakies vebināram	3358
piesakoties tu piekrīti lietošanas noteikumiem	3375
pieslēdzies vai izveido kontu	3351
pieslēdzies, lai komentētu	3357
pieslēgties	3351
pieslēgties ar facebook	3399
pieslēgties ar google	3399
pievieno savu komentāru	3357
pievienot komentāru	3351
pievienot kā vēlamo avotu	3407
pievienot manām tēmām	3407
pieņemt un turpināt	3390
pieņemt visas	3391
pieņemt visas sīkdatnes	3390
pilnekrāna režīms	3392
pilnekrāns	3392
pirkt biļetes	3388
pirkt biļeti	3388
pirkt grāmatu	3388
pirkti bilietą	3319
pirkti knygą	3319
pirkti licenciją	3343
pirmais mēnesis par # €	3351
pirmas mėnuo tik # €	3281
pitajte naš ai	107
più lette	2856
più letti	2856
più popolare	2942
più recenti	2915
più tardi	2814
più vecchi	2915
più votati	2915
piši autoru	4494
piši avtorju	4698
pišite autoru	4494
pišite avtorju	4698
pišite nam u redakciju	4497
pišite nam v uredništvo	4701
pišite redakciji	4497
pišite uredništvu	4701
piškotki	4641
placená inzerce	92	537
placená spolupráce	660
placený obsah	660
places limitées, réservez vite	2202
plan seç	5043
plani seç	5043
planini seç	5043
platba ročne	4591
platba ročně	636
platená inzercia	92	4519
platená spolupráca	4611
platený obsah	4611
player de áudio	4085
player se učitava	4479
plaćena saradnja	4507
plaćena suradnja	4507
plaćeni oglas	92	4416
plaćeni sadržaj	4416
plačajte nam kavo	4690
plačana objava	92	4624
plačana vsebina	4710
plačano sodelovanje	4710
plačiau skaitykite čia	3288
plein écran	2171
plus d'actualités	2167
plus d'articles du même auteur	2258
plus de détails	2172
plus récents	2229
plătește cu paypal	4235
poate mai târziu	4116
początek bloku reklamowego	3794
podaj prawidłowy adres e-mail	3893
podari članek	4628
podarite ta članek	4628
podaruj artykuł	3776
podaruj dostęp	3911
podaruj ten artykuł	3787
podcast anhören	931
pode ler também	4026
podeli članak	4420
podešavanja privatnosti	4477
podijeli članak	4420
podmienky používania	4534
podmínky použití	542
podmínky užití	542
podobne artykuły	3810
podobné články	550	4520
podporiť	4515
podporte nezávislú žurnalistiku	4515
podporte nás	4515
podporte nás cez darujme	4587
podporte nás cez paypal	4587
podporte nás na patreone	4587
podpořit	521
podpořit přes darujme	632
podpořte naši práci	521
podpořte nás	521
podpořte nás na patreonu	632
podpořte nás přes paypal	632
podpořte redakci	521
podrobné nastavenia	4577
podrobné nastavení	618
podrži	4409
podrži nas	4409
podržite nas	4409
podržite naš rad	4409
podržite nezavisno novinarstvo	4409
podziel się	3787
podziel się na facebooku	3787
pogledajte još	22
poista mainonnanesto käytöstä	2063
poistin mainonneston käytöstä	2063
poistin sen käytöstä	2064
pokaż # odpowiedzi	3907
pokaż # zdjęcia	3895
pokaż # zdjęć	3895
pokaż galerię	3896
pokaż hasło	3890
pokaż i zaakceptuj	3873
pokaż komentarze	3804
pokaż mniej	3813
pokaż napisy	3876
pokaż odpowiedzi	3907
pokaż odpowiedź	3813
pokaż oryginał	3814
pokaż podpis	3896
pokaż szczegóły	3796
pokaż transkrypcję	3876
pokaż treść	3795
pokaż tłumaczenie	3814
pokaż więcej	3813
pokaż wszystkie	3813
pokaż wszystkie # zdjęcia	3895
pokaż wszystkie # zdjęć	3895
pokaż wszystkie zdjęcia	3895
pokaż wszystkie zdjęć	3895
pokaż wszystko	3814
pokaż wyniki	96	3863
pokaż zdjęcia	3895
pokaż zdjęć	3895
pokaži geslo	4692
pokaži rezultate	96
pokaži vsebino	4641
pokloni članak	4420
poklonite ovaj članak	4420
pokračovat bez podpory	520
pokračovat bez vypnutí	629
pokračovat přes apple	635
pokračovat přes facebook	635
pokračovat přes google	635
pokračovat s apple	635
pokračovat s google	635
pokračovať bez podpory	4527
pokračovať bez vypnutia	4585
pokračovať cez apple	4590
pokračovať cez facebook	4590
pokračovať cez google	4590
pokračovať s google	4590
pokušajte kasnije	4491
pokušajte ponovno	4491
pokušajte ponovno kasnije	4491
pokušajte ponovo	4491
pole obowiązkowe	3893
polecamy również	3810
polecamy także	3810
polecamy też	3810
polecane artykuły	3810
politica de confidențialitate	4134	4135	4148
politica de corecții	4217
politica editorială	4148	4217
politică de confidențialitate	4134
politika kolačića	4477
politika piškotkov	4680
politique de confidentialité	2155
politique de protection des données	2281
polityka prywatności	3795
polityka prywatności i cookies	3797
polityka sprostowań	3901
política de cookies	1612	3959
política de correcciones	1720
política de correccions	501
política de correções	4065
política de galetes	446
política de privacidad	1612
política de privacidade	3959	3983
política de privacitat	446
política de protección de datos	1739
política de proteção de dados	4084
pomanjšaj pisavo	4708
pomôže každé euro	4588
pomůže každá koruna	633
ponovno učitaj stranicu	4485
ponuda za čitaoce	4475
ponuda za čitatelje	4475
ponuka pre čitateľov	4575
poprzedni artykuł	3810
poprzednie zdjęcie	3896
populární	550
populära artiklar	4757
populärast	4837	4854
populärt	4757
populære	805	3753
populære artikler	711
populære saker	3657
populært	711	3657
populārākie	3353
popüler	4959
popüler haberler	4959
popüler konular	4959
por mês	4053
por qué estás viendo esto	1578
por qué? cuéntanos	1732
portes grátis	4074
posez une question à notre ia	107
posez votre question à notre ia	107
poslat jako dárek	658
poslat přes whatsapp	658
poslat příteli	658
poslat tip anonymně	647
poslat zprávu	639
poslať	4594
poslať ako darček	4609
poslať cez whatsapp	4609
poslať e-mailom	4523
poslať mailom	4609
poslať priateľovi	4609
poslať správu	4593
poslať tip	4600
poslať tip anonymne	4600
poslušaj vest	4420
poslušaj članak	4420
poslušaj članek	4628
poslušajte tekst	4479
poslušajte članek	4628
posnetek ni več na voljo	4683
posnetek v vaši državi ni na voljo	4683
posnetka ni mogoče predvajati	4683
postanite naročnik	4620
postanite član	4409	4620
postavke kolačića	4434
postaw kawę	3773
postaw nam kawę	3773
poszt betöltése	2634
posłuchaj	3787
poukážte nám # % z dane	4587
pour continuer à lire	2216
pourquoi voyez-vous cette publicité	2203
pouze nezbytné	618
pouze pro předplatitele	523
používate adblock	4585
používate blokovanie reklám	4585
používate blokovač reklám	4585
používateľské meno	4591
používáte adblock	629
používáte blokování reklam	629
používáte blokátor reklam	629
povezani sadržaj	4417
povezani članci	4417
povezani članki	4625
povećaj	4480
povećaj fotografiju	4494
povećaj sliku	4494
povećaj slova	4505
povećaj tekst	4505
povečaj	4684
povečaj besedilo	4708
povečaj fotografijo	4698
povečaj pisavo	4708
povečaj sliko	4698
povinná pole	639
povinné	640	4594
povinné pole	639
povinné polia	4593
povinné údaje	639
povolit a pokračovat	545
povolit upozornění	625
povolit vždy	545
povoliť	4584
povoliť notifikácie	4583
povoliť obsah	4577
povoliť raz	4577
povoliť reklamu	4586
povoliť reklamy	4586
povoliť upozornenia	4583
powiązane	3810
powiązane artykuły	3810
powiązane tematy	3810
powiększ	3813
powiększ tekst	3911
powiększ zdjęcie	3813
powrót do góry	3813
powrót do strony głównej	3896
powrót na górę	3896
pozastaviť	4581
později	628
pozostała część artykułu pod materiałem wideo	3791
pozostały czas	3877
pozostały czas #	3876
pozostały czas -#	3876
pozrieť # fotiek	4595
pozrieť # fotky	4595
pozrieť # fotografie	4595
pozrieť # fotografií	4595
pozrieť fotiek	4595
pozrieť fotky	4595
pozrieť fotografie	4595
pozrieť fotografií	4595
pozrieť galériu	4596
pozrieť všetky # fotiek	4595
pozrieť všetky # fotky	4595
pozrieť všetky # fotografie	4595
pozrieť všetky # fotografií	4595
pozrieť všetky fotiek	4595
pozrieť všetky fotky	4595
pozrieť všetky fotografie	4595
pozrieť všetky fotografií	4595
pozrieť všetkých # fotiek	4595
pozrieť všetkých # fotky	4595
pozrieť všetkých # fotografie	4595
pozrieť všetkých # fotografií	4595
pozrieť všetkých fotiek	4595
pozrieť všetkých fotky	4595
pozrieť všetkých fotografie	4595
pozrieť všetkých fotografií	4595
pozvite nás na kávu	4587
pozvěte nás na kafe	632
pozvěte nás na kávu	632
počastite nas kavom	4486
pořídit předplatné	635
pošalji	96	4492
pošalji e-mailom	4420
pošalji komentar	4420
pošalji mejlom	4420
pošalji poruku	4491
pošalji povratnu informaciju	4500
pošalji prijatelju	4420
pošalji vest	4497
pošalji vijest	4497
pošalji članak e-mailom	4420
pošaljite dojavu	4497
pošaljite komentar	4420
pošaljite vest	4497
pošlete tip redakci	647
pošlite tip redakcii	4600
pošlji	4696
pošlji komentar	4705
pošlji po e-pošti	4628
pošlji povratno informacijo	4704
pošlji prijatelju	4628
pošlji sporočilo	4695
pošlji članek po e-pošti	4628
pošljite nam namig	4701
pošljite namig	4701
poštanski broj	4492
poštna številka	4696
poštovné zdarma	616
pr članek	4624
pradėti testą	3317
praneškite apie klaidą	3287
pranešti anonimiškai	3336
pranešti apie klaidą	3287
pranešti apie komentarą	3338
pratite uživo	4494
pravidelný dar	632
pravidelný príspevok	4588
pravidelně měsíčně	632
pravidlá diskusie	4523
pravidlá opráv	4600
prawa autorskie zastrzeżone	3902
prašome išjungti reklamos blokavimą	3328
pre komentovanie sa prihláste	4606
pre predplatiteľov	4516
preberi cel članek	4698
preberi celoten članek	4698
preberi več	4698
preberite celoten članek	4698
preberite še	4625
precisamos de você	3929
predchádzajúca fotografia	4596
predchádzajúca snímka	4596
predchádzajúca strana	4596
predchádzajúci článok	4596
predplatiť	4515
predplatné môžete kedykoľvek zrušiť	4590
predplaťte si	4515
preferințe cookie	4192
preferințe de confidențialitate	4232
preferències de galetes	479
preferências de cookies	4041
preferências de privacidade	4084
pregúntale a la ia	107
pregúntale a nuestra ia	107
prehrať	4581
prehrať video	4580
prehrávač sa načítava	4580
prejsť do diskusie	4606
prejsť do galérie	4596
prejsť na darovanie	4587
prejsť na kvíz	4571
prejsť na obsah	4596
prejsť na online	4596
prejsť na platbu	4587
prejsť na ponuku	4575
prejsť na recept	66
prejšnja fotografija	4698
prejšnja slika	4698
prejšnja stran	4698
prejšnji članek	4698
prekličete lahko kadarkoli	4692
prekliči soglasje	4680
preložené automaticky	4604
preložené pomocou ai	4604
prenošenje zabranjeno	4498
prenumerantförmån	4815
prenumerantförmåner	4815
prenumerata nuo # euro per mėnesį	3281
prenumerata nuo # €	3281
prenumerera på vårt nyhetsbrev	4731
prenumeruodami sutinkate su taisyklėmis	3306
prenumeruokite naujienlaiškį	3306
prenumeruoti naujienlaiškį	3333
preostali čas	4684
preostali čas #	4683
preostali čas -#	4683
preporučeno	4417
preporučuje outbrain	4507
preporučuje taboola	4507
preporučujemo	4417	4489
preporučujemo da pročitate	4417
preporučujemo i	4417
presentear matéria	4072
preskoči na sadržaj	4494
preskoči na vsebino	4698
preskočiť na obsah	4596
prestať sledovať	4608
prethodni članak	4494
pretlač zakázaná	4601
prevedeno uz pomoć ai	4500
preverite e-pošto	4695
prečo vidím túto reklamu	4611
prečítajte si	4520
prečítajte si aj	4520
prečítať neskôr	4609
prečítať prepis	4580
prețurile pot varia	4157
pridať ako preferovaný zdroj	4608
pridať do košíka	4575
pridať do mojich tém	4608
pridať komentár	4523
pridať medzi preferované zdroje	4608
pridruži se razpravi	4705
pridružite se razpravi	4705
pridėti kaip pageidaujamą šaltinį	3339
pridėti komentarą	3338
pridėti prie mano temų	3339
pridėti prie pageidaujamų šaltinių	3339
prihlásiť	4516
prihlásiť cez facebook	4590
prihlásiť cez google	4590
prihlásiť na odber	4593
prihlásiť sa	4516
prihlásiť sa cez apple	4590
prihlásiť sa cez facebook	4590
prihlásiť sa cez google	4590
prihlásiť sa do diskusie	4606
prihlásiť sa na odber	4593
prihláste sa a komentujte	4606
prihvati i prikaži	4477
prihvati sve kolačiće	4477
prihvaćam	4434
prihvaćam i nastavljam	4477
prihvaćam sve	4434
prijava putem google računa	4488
prijavi grešku	4420
prijavi pogrešku	4497
prijavi se s google računom	4488
prijavite grešku	4497
prijavite pogrešku	4497
prijať	4534
prijať a pokračovať	4577
prijať a zobraziť	4577
prijať všetko	4534
prijať všetky	4578
prijať všetky cookies	4577
prikaži # odgovora	4501
prikaži # odgovore	4705
prikaži galerijo	4698
prikaži galeriju	4494
prikaži geslo	4692
prikaži i prihvati	4477
prikaži in sprejmi	4680
prikaži komentare	4501
prikaži komentarje	4705
prikaži lozinku	4488
prikaži manj	4626
prikaži manje	4418
prikaži odgovore	4501	4705
prikaži podnapise	4683
prikaži prepis	4683
prikaži rezultate	96	4472	4675
prikaži sadržaj	4434
prikaži sve	4418
prikaži titlove	4479
prikaži transkript	4479
prikaži več	4626
prikaži više	4418
prikaži vse	4626
prikaži vsebino	4680
prima lună gratuită	4171
prima pagină	4140
primetili ste grešku	4497
primește alerte despre acest subiect	4165
primijetili ste grešku	4497
printează	4128
printează rețeta	66
pripomenúť neskôr	4527
priporoča outbrain	4710
priporoča taboola	4710
priporočamo	4625	4693
priporočamo tudi	4625
priporočamo v branje	4625
priporočeno	4625
prisijunkite arba susikurkite paskyrą	3281
prisijunkite prie mūsų komandos	3288
prisijunkite, kad galėtumėte komentuoti	3287
prispieť	4515
prispieť jednorazovo	4587
prispieť mesačne	4587
privatsphäre verwalten	1017
privatsphäre-einstellungen	869
privātuma iestatījumi	3390
privātuma politika	3368
prišlo je do napake. poskusite pozneje	4695
prišlo je do napake. poskusite znova	4695
pro komentování se přihlaste	654
pro předplatitele	523
pro předplatitele výhodněji	615
prochaine vidéo	2282
profită de ofertă	4239
programmet är inte längre tillgängligt	4822
prohibida la reproducció	504
prohibida su reproducción total o parcial	1753
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
proibida a reprodução total ou parcial	4096
promijeni veličinu teksta	4505
promo sadržaj	4507
promocijsko sporočilo	4624
promotivni sadržaj	4416
promotivni članak	4416
promóció	2566
proovi # päeva tasuta	1776
proposé par	2273
prosimy o wyłączenie adblocka	3882
prova gratis i en månad	114
proč vidím tuto reklamu	660
pročitaj ceo članak	4494
pročitaj cijeli članak	4494
pročitaj kasnije	4505
pročitaj transkript	4479
pročitajte ceo tekst	4494
pročitajte cijeli članak	4494
pročitajte i	4417
pročitajte još	4417
pruébalo gratis durante un mes	114
pruébalo gratis un mes	114
prywatność	3795
prywatność i cookies	3797
przeczytaj całość	3896
przeczytaj cały artykuł	3896
przeczytaj również	3810
przeczytaj także	3810
przeczytaj też	3810
przeczytaj transkrypcję	3876
przejdź bez wsparcia	3772
przejdź do galerii	3896
przejdź do głównej treści	3896
przejdź do księgarni	3792
przejdź do oferty	3869
przejdź do przepisu	66
przejdź do płatności	3887
przejdź do quizu	3863
przejdź do serwisu	3795
przejdź do sklepu	3869
przejdź do strony darowizn	3887
przejdź do treści	3813
przejdź do ustawień prywatności	3795
przejdź do wpłaty	3887
przejdź na stronę główną	3896
przekaż # % podatku	3887
przekaż #%	3887
przekaż opinię	3905
przestań obserwować	3909
przetłumaczono automatycznie	3905
przetłumaczono przez ai	3905
przeładuj stronę	3886
prześlij	3894
prześlij opinię	3905
prześlij zdjęcia	3901
przypomnij mi później	3772
przypomnij później	3881
právě se děje	550
präsentiert von	863
précédent	2171
préférences cookies	2155
préférences de confidentialité	2281
prélèvement	2114
prémium	2557
prénom	2255
présenté par	2273
próbáld újra később	2659
próbálja ki # forintért	2557
próbálja ki egy hónapig ingyen	114
próbálja újra	2659
próbálja újra később	2659
próxima	3979
próxima foto	4093
próxima imagem	4093
próxima notícia	4062
próxima página	3979
próximo artigo	3974
próximo vídeo	1740	4085
prøv # dager gratis	3622
prøv gratis	675	3622
prøv gratis i # dage	114
prøv gratis i en måned	114
prøv igen senere	791
prøv igjen senere	3740
prøv nu	675
prøv nå	3622
prędkość odtwarzania	3876
prを含みます	3065
pr記事	3087
psč	640	4594
pubblicità	2843
publi-rédactionnel	2153
publicitatea continuă	4239
publicité	2153
publicité - la suite ci-dessous	2153
publicité dans #	2282
publicités	2153
publică	4181
publică comentariul	4180
pular anúncio	4085
pular para o conteúdo	3979
pular para o conteúdo principal	3977
puslapis # iš #	3344
página siguiente	1629
páči sa mi to	4607
päeva küsimus	1813
päivitä sivu	2064
päivitä suostumus	1984
päivän kysymys	96	2043
päivän peli	2043
päivän ristikko	2037
pääuutiset	1993
påkrevd	3741
påkrævet	792
påmind mig senere	671
påminn mig senare	4719
później	3881
pārbaudi savas zināšanas	3358
pārbaudiet savu e-pastu	3401
pāriet uz recepti	66
pāriet uz saturu	3403
pārpublicējot atsauce obligāta	3361
pārpublicēšana aizliegta	3411
pārtraukt sekot	3407
pārvaldīt paziņojumus	3395
pārvaldīt piekrišanu	3390
pērc abonementu	3351
płatna współpraca	3913
płatne miesięcznie	3891
płatne rocznie	3891
płatność miesięczna	3891
płatność roczna	3891
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
qq好友	5432
qq空间	5432
qr कोड स्कैन करें	2521
qr কোড স্ক্যান করুন	405
qr 코드를 스캔하세요	3229
qrコードからダウンロード	3095
qrコードを読み取ってください	3095
qr코드로 다운로드	3229
qr코드를 스캔하세요	3229
qu'avez-vous pensé de cet article	2199
qual o seu nível de satisfação com esta notícia	4001
qualcosa è andato storto	2944
quan tâm nhất	5308
quay lại	5268
quay lại đầu trang	5352
quellen und weiterführende links	883
queremos conocer tu opinión	1668
queremos saber a sua opinião	4014
questa email è già registrata	2976
questa pagina ti è stata utile	2914
questo articolo ti è stato utile	2914
questo articolo è bloccato	2941
questo campo è obbligatorio	2943
questo riassunto ti è stato utile	2880
questo video non è disponibile	2922
questo video non è più disponibile	2922
quieres añadir otro usuario a tu suscripción	1578
quitter le plein écran	2236
quizi çöz	5022
quizul săptămânii	109
quizás más tarde	1571
quizás te interese	1623
quy định bình luận	5307
quyên góp	5243
quyên góp ngay	5243
qué opinas	1618
qué te ha parecido esta noticia	1668
quét mã qr	5320
quét mã qr để tải	5320
quét mã qr để tải ứng dụng	5320
quên mật khẩu	5246
quản lý cookie	5318
quản lý lựa chọn	5347
quản lý sự đồng ý	5318
quản lý tùy chọn	5347
quảng cáo	5257
quảng cáo - bài viết tiếp tục bên dưới	5301
""", 'r': """
r$ # por mês durante # meses	4023
radote klaidą	3287
radote klaidą tekste	3287
radās kļūda. mēģiniet vēlāk	3401
radīts ar mākslīgo intelektu	3405
rafraîchir la page	2247
raksti komentāru	3357
raksts ir aizsargāts ar autortiesībām	3411
raksts ir slēgts	3399
raksts tiek papildināts	3358
raksts turpinās pēc reklāmas	3360
rakstu lasa mākslīgais intelekts	3392
rakstīt autoram	3403
rakstīt komentāru	3357
raktažodžiai	3324
rao vặt	5257
raportează	4181
raportează comentariul	4228
raportează o eroare	4153
raportează o greșeală	4217
raportoi virheestä	2079
rapportér	805
rapportér annonce	809
rapportér fejl	703
ratkaise päivän ristikko	109
razvrščanje	4706
rašykite redakcijai	3336
rašyti autoriui	3335
rašyti komentarą	3281
reagovať	4607
recargar la página	1706
recargar página	1706
recarrega la pàgina	488
recarregar a página	4051
recarregar página	4051
receber notificações	4016
recept mentése	66
recept nyomtatása	66
recevez nos alertes en temps réel	2209
recevez une alerte à chaque article de l'auteur	2209
reclamă	4131
recomandarea redacției	4174
recomandări	4137
recomandări by taboola	4160
recomandări taboola	4160
recomandările editorilor	4174
recomandările partenerilor	4160
recomandările redacției	4137
recomendado para você	3974
recommandé	2167
recommandé pour vous	2167
recommandés	2167
recordar más tarde	1571
recuérdamelo más tarde	1571
recíbela	1591
recíbela gratis	1591
recíbelo	1591
redacția	4148
redare automată	4189
redirecționează # la sută	4205
redirecționează #%	4118
redă video	4188
redă videoclipul	4188
refuză toate	4150
refuză tot	4193
regala este artículo	1727
regalar artículo	1578
regalar este artículo	1727
registrovať sa	4516
registruokitės nemokamai	3281
registruokitės į seminarą	3288
registrácia	4516
regisztráció	2557
regisztrálok	2557
regler för kommentarer	4853
regler og vilkår gjelder	3645
regras de comentários	4028
regras dos comentários	4028
regístrate	1578
rekisteröidy	1966
rekisteröidy maksutta ja lue	1966
reklaami lõpp	1837
reklam içeriğidir	5025
reklama się skończyła	3913
reklami geç	4952
reklám	2566
reklám vége	2677
reklámblokkolót használ	2650
reklámblokkolót használsz	2650
reklāma	3351
reklāmas beigas	3410
reklāmas raksts	3360
reklāmraksts	92	3360
relacja na żywo	3896
relaterade ämnen	4757
rendeld meg a könyvet	2631
rendelje meg a könyvet	2631
rendezés	2671
rendszeres támogatás	2654
renovar suscripción	1745
reportar comentário	4077
reportar erro nesta página	4001
reproducció automàtica	476
reproducción automática	1693
reproducción prohibida	1753
reproducir vídeo	1692
reproduction réservée	2295
reproductor de vídeo	1740
reproduzir vídeo	4037
reproduzir áudio	4037
reprodução automática	4038
reprodução proibida	4096
reserve já	4099
resmi büyüt	5049
responda à enquete	4028
rester connecté	2252
restez informé	2126
restez informés	2126
resultado da votação	4077
resultados de la votación	1686
resumen automático	1653
resumo da notícia	4001
resumé lavet af ai	801
retour à l'accueil	2258
retour à la liste	2258
retour à la page d'accueil	2169
retrage consimțământul	4192
rettelser og præciseringer	798
revenir à l'accueil	2258
revoir la vidéo	2282
rezerviši mesto	4475
rezervovať miesto	4575
rezervujte si místo	615
rezervuoti vietą	3319
rezervă un loc	4158
rezervă-ți locul	4158	4186
rezervēt vietu	3388
rezolvă testul	4183
rezumă cu ai	107
rezygnuję z newslettera	3917
reîmprospătează pagina	4204
reîncarcă pagina	4204
reînnoiește abonamentul	4235
reģistrējies bez maksas	3351
reģistrēties	3351
reši križanko	4675
reši kviz	4472	4675
reši ukrštenicu	4472
režim celej obrazovky	4580
režim celé obrazovky	621
ricordamelo più tardi	2813
riješi križaljku	4472
riješi kviz	4472
riproduzione riservata ©	2982
rizami geri çek	4956
rodyti galeriją	3335
rodyti mažiau	3289	3335
rodyti turinį	3321
rodyti viską	3289
rozumím	554
rozwiąż krzyżówkę	3863
rozwiąż quiz tygodnia	109
rozwiń	3796	3813
rozwiń wszystko	3814
ročne	4591
ročná platba	4591
ročné predplatné	4591
roční platba	636
roční předplatné	636
ročně	636
rychlost přehrávání	621
ryhdy kannatusjäseneksi	2065
rätsel des tages lösen	109
rätta	4750
rätta oss	4750
rättelse	4750
rättelsepolicy	4846
rättelser och förtydliganden	4846
règles de commentaires	2228
règles des commentaires	2228
réactions	2161
réagir	2145	2161
réagir à cet article	2161
réagissez	2161
réagissez à cet article	2161
réductions et codes promo	2299
réduire la police	2220
réduire la taille de la police	2220
réduire la taille du texte	2220
réduire le texte	2271
répondez au quiz	2231
répondez au sondage	2228
répondre	2161
réseaux sociaux	2146
réserver mes places	2234
réservez vos places	2234
réservé aux inscrits	2115
résiliable à tout moment	2216
résultats	97
résultats du sondage	2207
résumer avec l'ia	107
résumé de l'article	2199
résumé de l'article en # points	2199
résumé en # secondes	2199
résumé ia	2268
résumé par l'ia	2268
részletek	2582
rétablir le son	2236
rösta	96	4812
rösta här	4760
rösta i omröstningen	4760
rösta nu	96	4808
rút lại sự đồng ý	5318
rückmeldung geben	1049
rýchlosť prehrávania	4580
rādīt # atbildes	3406
rādīt atbildes	3406
rādīt galeriju	3403
rādīt mazāk	3359	3403
rādīt rezultātus	3386
rādīt saturu	3390
rādīt un piekrist	3390
rādīt vairāk	3358
rādīt visu	3359
rămâi conectat	4209
răspunde	4136
răspunde la sondaj	4180
rėmimas	3290
rėmėjo turinys	3342
""", 's': """
s'abonner à ce dossier	2292
s'abonner à ce sujet	2292
s'abonner à ce thème	2292
s'abonner à cet auteur	2292
s'abonner à partir de #€	2115
s'està carregant el reproductor	475
s'està carregant el vídeo	475
s'ha produït un error	496
s'inscrire à la newsletter	2126
s-ar putea să-ți placă	4137
saada anonüümne vihje	1831
saada sõbrale	1781
saada sõnum	1828
saada vihje anonüümselt	1831
saber más	1629
sadarbības raksts	3360
sadece abonelere özel	5043
sadržaj je blokiran	4477
sadržaj je zaključan	4410
sadržaj je zaštićen autorskim pravom	4498
sadržaj nije dostupan	4477
sadržaj nije moguće prikazati	4477
sadržaj partnera	4507
saglabāt	3356
saglabāt iestatījumus	3390
saglabāt izvēli	3390
saglabāt rakstu	3356
saglabāt vēlākam	3408
sair do ecrã inteiro	4037
saistītie raksti	3353
saistītās ziņas	3353
saite ir nokopēta	3408
saite nokopēta	3356
saken er låst	3622
saken finnes også som lyd	3635
salli ja näytä	1984
salli sisältö	2049
salta la pubblicità	2970
salta pubblicità	2970
saltar anúncio	3957
saltar para o conteúdo	3977
saltar para o conteúdo principal	3977
salvar preferências	4041
salvează	4128
salvează articolul	4173
salvează pentru mai târziu	4173
salvează preferințele	4192
salvează rețeta	66
samo nujni piškotki	4680
samo nužni	4477
samo nužni kolačići	4477
samo za naročnike	4692
sans engagement, résiliable à tout moment	2216
sao chép	5342
sao chép liên kết	5252
sao chép đường dẫn	5299
sari la conținut	4139
sari la rețetă	66
sari peste reclamă	4233
satura turpinājums pēc reklāmas	3360
saturs ir aizsargāts ar autortiesībām	3411
saturs ir bloķēts	3390
sazināties ar redakciju	3404
sačuvaj	4420
sačuvaj podešavanja	4477
sačuvaj recept	66
sačuvaj vest	4420
sačuvaj za kasnije	4505
sačuvaj članak	4505
saņemt paziņojumus	3395
sažetak umjetne inteligencije	107
scanează codul qr	4196
schlagwörter	883
schließen	886
schrift größer	1053
schrift vergrößern	856
schriftgröße	856
schriftgröße anpassen	1053
schriftgröße ändern	1053
schwedenrätsel	1010
scopri di più	2820
scopri di più su amazon	2986
scrie comentariul tău	4228
scrie redacției	4217
scrieți redacției	4217
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
se alla erbjudanden för prenumeranter	4724
se bilderna här	4760
se connecter et réagir	2161
se déconnecter	19
se désabonner	2307
se désinscrire	2307
se grafiken här	4760
se ha producido un error al cargar el vídeo	1651
se klippet här	4760
se klippet øverst i saken	3660
se réabonner	2287
se større bilde	3661
se større billede	715
se videon här	4760
se våra erbjudanden	4836
se våre tilbud	3737
se încarcă playerul	4188
se încarcă video	4188
se încarcă videoclipul	4188
sedan # kr/mån tills du säger upp	4724
see väli on kohustuslik	1828
segui già questo argomento	2955
segui già questo autore	2955
seguir tópico	4016
seguí leyendo	1682
sei già abbonato	2820
sei già iscritto	2976
sei già iscritto alla newsletter	2900
seko tēmai	3407
sekot tēmai	3407
sekretessinställningar	4819
sekti autorių	3339
sekti temą	3339
selección de la redacción	1623
selectează	4210
selvä	1996
sem opinião	4029
sem si não seria possível	4021
sem você não seria possível	4021
semnalează comentariul	4228
semnalează o eroare	4136
senaste först	4853
send artiklen på mail	686
send på e-post	3635
send på mail	807
seniausi viršuje	3338
sense permanència	462
service abonnés : #	106
service abonnés: #	106
serviço ao assinante: #	106
sesi aç	5026
sesi açmak için dokunun	5069
sesi açmak için tiklayin	5069
setări confidențialitate	4192
setări cookie	4135	4150
setări cookie-uri	4192
setări cookies	4192
setări de confidențialitate	4192
seu apoio faz a diferença	3929	4089
seu nome de usuário	4077
seuls les abonnés peuvent commenter	2207
seuraa hetki hetkeltä	2075
seuraa livenä	2075
seuraa meitä	1979
seuraa tekijää	2086
seuraa tätä aihetta	2086
seuraat jo tätä aihetta	2086
seuraat tätä aihetta	2086
seç	5044
seçenekleri yönet	5029
seçimimi kaydet	5029
seções	3974
seřadit podle	654
sfârșit publicitate	4186
sfârșitul reclamei	4186
shrani članek	4628
shrnout pomocí ai	107
shrnutí ai	107	653
shrnutí od ai	652
si opp når du vil	3622
si è verificato un errore	2944
si è verificato un errore durante il caricamento del video	2878
sie können diesen artikel kostenlos weitergeben	981
signaler ce contenu comme inapproprié	2207
signaler un problème	2161
siguiente artículo	1623
siguiente vídeo	1740
siirry sisältöön	1995
siirry suoraan sisältöön	2075
sikeres feliratkozás	2584
sin ti no sería posible	1677
sinu hääl on arvesse võetud	1813
sinu sõnum	1829
sisu on autoriõigusega kaitstud	1838
sisältö ei ole saatavilla	2049
sisältö on estetty	2049
sisältö on suojattu tekijänoikeudella	2080
sisältöä ei voida näyttää	2049
sisältöä kumppaneiltamme	2090
siz ne düşünüyorsunuz	4987
siz ne düşünüyorsunuz? oy verin	4965
sizin için öneriler	4959
siųsti atsiliepimą	3337
siųsti draugui	3286
siųsti el. paštu	3286
siųsti komentarą	3338
siųsti naujieną	3336
siųsti žinutę	3333
skaitykite be reklamų	3342
skaitykite be ribojimų	3331
skaitykite daugiau čia	3288
skaityti plačiau	3288
skaityti visą straipsnį	3335
skaityti vėliau	3286
skann qr-koden for å laste ned appen	3726
skanna qr-koden för att ladda ner appen	4824
skaties arī	3353
skatīt cenu	3388
skatīt foto	3358
skatīt galeriju	3358
skatīt komentārus	3406
skatīt piedāvājumu	3388
skatīt piedāvājumus	3399
skatīt rezultātus	96	3386
skatīt video	3358
skatīt visus	3403
skenē qr kodu	3394
skenējiet qr kodu	3394
skjønner	3662
sklenite naročnino	4621
skontaktuj się z redakcją	3901
skontrolujte si svoju schránku	4593
skopírované	4610
skopírované do schránky	4609
skopírovať odkaz	4523
skoči na recept	66
skriftstørrelse	70
skriv din kommentar här	4750
skriv inn beløp	3734
skru på	3731
skru på lyd	3724
skru på varsler	3728
skryť odpovede	4606
skryť reklamu	4611
skrýt	554
skrýt odpovědi	654
skrýt reklamu	660
skyddas av upphovsrätt	4848
skänk en gåva	4834
skúste to neskôr	4593
skúste to znova	4593
slapukų nustatymai	3299
slapukų politika	3321
slažem se	4434
slažem se i nastavljam	4477
sledeća fotografija	4494
sledeća slika	4494
sledeća strana	4494
sledeći video	4479
sledeći članak	4494
sledovat toto téma	656
sledovat téma	656	657
sledovať autora	4608
sledovať autorku	4608
sledovať online	4596
sledovať tému	4608
sledovať túto tému	4608
sledujete téma	656
sledujete tému	4608
slik beskytter vi kildene våre	3747
slik beskytter vi våre kilder	3747
slik slår du av annonseblokkering	3732
slične vesti	4417
slične vijesti	4417
slični članci	4417
sljedeća fotografija	4494
sljedeća slika	4494
sljedeća stranica	4494
sljedeći video	4479
sljedeći članak	4494
slut på annonce	809
slut på annons	4858
slut på reklam	4858
sluta följa	4855
slutt på annonse	3758
slutt å følge	3754
slå adblocker fra	782
slå annonceblokering fra	782
slå av annonseblokkereren	3732
slå av annonseblokkeringen	3732
slå din adblocker fra	782
slå lyd fra	774
slå lyd til	774
slå lyden fra	774
slå lyden til	774
slå notifikationer til	778
slå på	3731	4828
slå på aviseringar	4826
slå på ljudet	4822
slå på notiser	4826
slå på varsler	3728
slå på varslinger	3728
slå til	781
slėpti reklamą	3342
sns 공유	3268
sns 공유하기	3268
snsでシェア	3133
snsでシェアする	3133
snsをフォロー	3019
snímek # z #	641
snímek # ze #	641
snímka # z #	4595
snímka # zo #	4595
so schützen wir unsere quellen	1043
sofortüberweisung	830
solicitarea a fost trimisă	4236
solicitação enviada	4091
solitär	1010
som källa är du skyddad	4753
son dakika bildirimlerini aç	5033
son dakika gelişmelerinden haberdar olun	5033
son gelişmelerden haberdar olun	5033
sondaż	97
sonderveröffentlichung	961
sono già sostenitore	2813
sonraki fotoğraf	5076
sonraki fotoğraf için tiklayin	4962
sonraki fotoğrafa geç	4962
sonraki görsel	5076
sonraki haber için tiklayin	4962
sonraki içerik	5076
sonraki sayfa için tiklayin	4962
sonuçlar	97
sonuçlari gör	96	4966
sonuçlari göster	96	5020
sorodni članki	4625
sortează	4181
sortează după	4181
sortuj według	3907
sortér efter	804
souhlasit a pokračovat	545
souhlasím	542
souhlasím a pokračovat	618
souhlasím a zobrazit	545
souhlasím se zobrazením	542
soukromí a cookies	545
sous-titres activés	2236
sous-titres désactivés	2236
soutenez-nous dès maintenant	2105
související	550
související témata	550
související články	550
související články z webu	550
soyez le premier à commenter	2161
soyez le premier à réagir	2161
spam nélkül	2659
spander en kaffe på oss	3734
spara inställningar	4819
spara till läslistan	4857
spausdinti receptą	66
spausdinti straipsnį	3340
spațiu publicitar	4160
spela här	4808
spela videon här	4760
spill ansvarlig. # år	3645
spill med måte	3644
spill nå	3710
spis treści	3813
splošni pogoji	4681
sponsorisé	2153
sponsorlu bağlantilar	5002
sponsorlu içerik	92	4952
sponsoroitu sisältö	1980
sponsoroitua sisältöä	1982
sponsorēts saturs	3410
sponsrat innehåll	4742
sponzorirani sadržaj	4416
sponzorirani članak	4416
sponzorisani sadržaj	4507
sponzorované	4519
sponzorovaný obsah	537
sponzorováno	537
sporoči napako	4701
sporočilo	4696
spotifyで聞く	3123
spotifyで聴く	3123
spravovat upozornění	625
spravovať súhlas	4577
spravovať upozornenia	4583
sprawdź cenę	3869
sprawdź ofertę	3776
sprawdź się	3866
sprawdź skrzynkę e-mail	3893
sprawdź skrzynkę odbiorczą	3893
sprawdź swoją skrzynkę	3893
sprawdź swoją wiedzę	3863
sprejmi in prikaži	4680
sprejmi vse piškotke	4680
spremi članak	4420
spremljajte v živo	4698
sprijinul tău contează	4234
sprijină-ne	4118
správa	4594
správa bola odoslaná	4593
správa souhlasu	618
správa súhlasu	4577
spróbuj ponownie	3893
spróbuj ponownie później	3893
spręsti kryžiažodį	3317
spręsti testą	3317
spune-ne părerea ta	4180
spune-ți părerea	4153
spune-ți părerea în comentarii	4153
spuneți-ne părerea	4180
spustit kvíz	609
spustiť kvíz	4571
spustiť video	4580
später	825
später erinnern	824
späť hore	4596
späť na hlavnú stránku	4596
späť na začiatok	4596
spør ki	107
spør vår ai	107
spør vår ki	107
spør vår ki om saken	3651
spørg ai	107
spørg vores ai	107
spēlē tagad	3386
spēlēt tagad	3386
staňte sa členom	4515
staňte se členem	521
ste našli napako	4701
ste našli napako v članku	4701
ste už predplatiteľ	4590
ste že glasovali	4675
stem nå	96	3710
stiahnuť aplikáciu	4582
stiahnuť audio	4580
stiahnuť epizódu	4580
stiahnuť na google play	4582
stiahnuť v app store	4582
stiahnuť z app store	4582
stiahnuť z google play	4582
stichwörter	883
stil et spørgsmål til vores ai	107
stil spørgsmål til artiklen	703
stlmiť	4581
stop med at følge	806
straipsnio tęsinys - po reklama	3290
straipsnis saugomas autorių teisių	3343
straipsnis tęsiasi po reklamos	3290
straipsnis užrakintas	3331
straipsnį skaito dirbtinis intelektas	3323
streść z ai	107
strojovo preložené	4604
strojový preklad	4605
strojový překlad	653
strojově přeloženo	652
strona główna	3810
stroški dostave	4679
stránka # z #	641	4595
stránka # ze #	641
stránka # zo #	4595
stworzono z pomocą ai	3905
stáhnout aplikaci	623
stáhnout audio	621
stáhnout epizodu	621
stáhnout na google play	623
stáhnout podcast	621
stáhnout v app store	623
stáhnout z app store	623
stáhnout z google play	623
stáhnout zdarma	624
stäng	4719	4760
stäng annons	4858
stäng av annonsblockeraren	4829
stäng av din adblocker	4829
stäng av din annonsblockerare	4829
stäng av ljudet	4822
stäng galleri	4842
stöd oss	4720
stöd oss på patreon	4833
stöd oss via patreon	4833
större text	4857
større tekst	3756
støt med mobilepay	785
støt os	672
støt os med mobilepay	785
støt os på #er	785
støt os på patreon	785
støt via mobilepay	785
støtt oss	3619
støtt oss med vipps	3734
støtt oss på patreon	3734
støtt oss via vipps	3734
sua inscrição foi confirmada	4091
sua inscrição foi realizada com sucesso	4091
subscrição confirmada	4091
subtitrări	4189
subtítols	476
subtítulos	1693
sudoku del día	1733
sugerir correção	4001
sugerir una corrección	1668
sugestões	3974
suite après la publicité	2234
suivez vos auteurs préférés	2269
suivre ce thème	2209
suivre le thème	2269
sukurta naudojant dirbtinį intelektą	3337
sumă liberă	4205
sumă personalizată	4234
sunt de acord cu termenii și condițiile	4211
sur le même sujet	2167
sur le même thème	2167
suscripción	1578
suscripción confirmada	1746
suscríbase	1578
suscríbete	1578
suscríbete a nuestro boletín	1588
suscríbete ahora	1578
susiję straipsniai	3283
susikurti paskyrą	3281
susține	4118
susține-ne	4118
susține-ne pe patreon	4205
susțineți-ne	4118
susținut de	4226
sutikti ir tęsti	3321
sutinku ir tęsiu	3321
svaka donacija je važna	4486
svaka donacija pomaže	4486
svaki dinar je važan	4486
svaki doprinos je važan	4486
svaki doprinos pomaže	4486
svaki euro je važan	4486
svaki prilog pomaže	4486
svi članci	4494
svi članci autora	4494
sviđa mi se	4502
sviđa vam se članak	4500
swisha en gåva	4833
syötä kelvollinen sähköpostiosoite	2072
syötä summa	2065
syötä sähköpostiosoitteesi	1969
szanowna użytkowniczko, szanowny użytkowniku	3797
szanowni państwo	3796
szanowny użytkowniku	3797
szanujemy twoją prywatność	3797
szavazatodat rögzítettük	2625
szavazatát rögzítettük	2625
szavazás	97	2628
szavazás indítása	2625
szczegóły	3814
szeretne értesítéseket kapni	2646
szeretnél értesítéseket kapni	2646
szerző követése	2672
szkennelje be a qr-kódot	2645
szponzorált tartalom	92	2566
szybkość odtwarzania	3876
szállítási költség	2632
szókereső	2628
szólj hozzá	2574
szóljon hozzá	2574
szövegméret	2675
szünet	2643
sähköposti	1969
sähköposti tai käyttäjätunnus	2068
sähköpostiosoite	1969
sähköpostiosoitteesi	2072
sähköpostisi	2072
säkra din plats	4815
säästä # %	2070
säästä #%	2070
så # kr/mnd til du sier opp	3622
så gör du för att stänga av	4831
så hanterar vi personuppgifter	4747
så här stänger du av din adblocker	4831
så här stänger du av din annonsblockerare	4831
så jobbar vi med rättelser	4846
så kommenterar du	4750
så skyddar vi våra källor	4846
så stänger du av adblock	4831
så stänger du av adblocker	4831
så stänger du av annonsblockeraren	4829
så stänger du av din ad-blocker	4831
så stänger du av din adblocker	4831
så stänger du av din annonsblockerare	4829
sådan beskytter vi kilder	798
sådan beskytter vi vores kilder	798
sådan deaktiverer du din adblocker	782
sådan retter vi fejl	798
sådan slår du adblock fra	782
sådan slår du din adblocker fra	782
sé el primero en comentar	1616
sé parte	1573
sélections	2145
sì, grazie	2933
sí, quiero	1704
sí, vull	484
síganos	1604
síguenos	1604
só para assinantes	4056
sólo para suscriptores	1711
sõnum on saadetud	1828
sök	4760
søg	714
søk	3660
súhlasím	4534
súhlasím a pokračovať	4577
súhlasím so zobrazením	4534
súhrn ai	107
súhrn od ai	107
súmate	1573
súvisiace	4520
súvisiace články	4520
súvisiaci článok	4520
süre	5027
süti beállítások	2634
süti tájékoztató	2634
sütibeállítások	2634
sütibeállítások módosítása	2637
sütik kezelése	2634
sākt testu	3386
sīkdatņu iestatījumi	3368
sīkdatņu politika	3390
sīkfailu iestatījumi	3390
słowa kluczowe	3810
sūtīt e-pastā	3408
sắp xếp theo	5308
số tiền khác	5326
""", 't': """
t'ha estat útil	468
t'ha estat útil aquest article	450
t'ha estat útil aquest resum	450
t'ha semblat útil	468
ta treść jest niedostępna	3873
ta treść jest zablokowana	3873
ta video ni več na voljo	4683
ta članek je zaklenjen	4692
taboola tarafindan sunulmuştur	5002
taboola tarafindan önerildi	5002
tack för din anmälan	4731
tack för din prenumeration	4839
tack för din röst	96	4808
tack för ditt meddelande	4839
tagasi üles	1830
taip pat žiūrėkite	3283
tak, chcę	3881
tak, chętnie	3881
tak, poproszę	3881
takaisin ylös	1995
takipten çik	5056
takk for at du meldte deg på	3740
takk for din påmelding	3740
takk for påmeldingen	3629
talebiniz gönderildi	5074
tallenna myöhemmäksi	1977
talán később	2552
tam ekrandan çik	5026
tamaño de la letra	1727
tamaño de letra	70	1603
tamaño del texto	70
también te puede gustar	1623
también te puede interesar	1623
també et pot interessar	437
também pode gostar	4026
tapahtui virhe. yritä myöhemmin uudelleen	2072
tapahtui virhe. yritä uudelleen	2072
tarjeta de crédito	1577
tarjeta de débito	1577
tarkista sähköpostisi	2072
tartalom betöltése	2634
tartalom engedélyezése	2634
tartalom megjelenítése	2634
tartalomjegyzék	2643
tasuline koostöö	1837
te ha parecido útil	1685
te ha resultado útil	1685
te ha resultado útil este artículo	1653
te ha resultado útil este resumen	1653
te ha sido útil	1685
te ha sido útil este resumen	1653
te poți dezabona oricând	4166
te rugăm să îl dezactivezi	4202
te vsebine ni mogoče prikazati	4680
te-ar putea interesa și	4174
tee meile kohvi välja	1825
tehisaru kokkuvõte	1783
tehisaru võib eksida	1832
tehisintellekt võib eksida	1832
tehty tekoälyllä	2082
teie hääl on arvesse võetud	1813
tej treści nie można wyświetlić	3873
tek seferlik bağiş	5040
tek seferlik bağiş yap	5072
tekijänoikeudella suojattu	2080
teklifi gör	5025
teklifleri gör	5073
tekoäly voi tehdä virheitä	2082
tekoälyn luoma	2082
tekoälyn tekemä	2082
tekoälyn tekemä tiivistelmä	1995
tekoälyn tiivistelmä	1995
tekoälyn tuottama	2082
tekoälytiivistelmä	1995	2083
tekst je zaključan	4488
tekst powstał przy pomocy ai	3905
tekst przetłumaczony maszynowo	3905
teksta izmērs	3408
tekststørrelse	70
tekstą įgarsino dirbtinis intelektas	3286
telefonszám	2660
telefón	4594
teljes hozzáférés	2557
teljes képernyő	2643
teljes név	2660
temas del día	1623
temi že sledite	4707
ten artykuł jest zablokowany	3890
ten film jest niedostępny	3876
ten film nie jest dostępny w twoim kraju	3876
ten film nie jest już dostępny	3876
tento obsah je blokován	618
tento obsah je zablokovaný	4577
tento obsah nemôžeme zobraziť	4577
tento obsah nemůžeme zobrazit	618
tento obsah není dostupný	618
tento obsah není k dispozici	618
tento obsah nie je dostupný	4577
tento obsah nie je k dispozícii	4577
tento obsah sa nedá zobraziť	4577
tento článek je uzamčen	635
tercihleri yönet	5068
tercihlerimi yönet	5068
termeni și condiții	4147	4148
termeni și condiții de utilizare	4147
termenii și condițiile	4147
termos e condições	3959
teste başla	5022
teste grátis	3936
testează-ți cunoștințele	4183
testează-ți cunoștințele cu quizul nostru	4153
testi başlat	5022
testi çöz	5024
testreszabás	2636
teszteld a tudásod	2580
tesztelje tudását	2580
tetszőleges összeg	2653
text bol vytvorený automaticky	4604
text byl vytvořen automaticky	652
text je chránený autorským právom	4601
text je chráněn autorským právem	648
text čte umělá inteligence	621
texten fortsätter nedan	4742
texten fortsätter under bilden	4742
texten är maskinöversatt	4850
texten är skapad automatiskt	4850
textgröße	1054
textgröße ändern	1053
teď ne	520	626
teşekkürler, mesajiniz gönderildi	5045
tham gia bình chọn	5307
tham gia khảo sát	5307
tham gia thăm dò	5307
thanh toán hàng năm	5328
thanh toán hàng tháng	5328
thanh toán qua paypal	5350
theo dõi chủ đề	5339
theo dõi chủ đề này	5339
theo dõi tác giả	5339
thoát toàn màn hình	5314
thu gọn	5267
thème suivi	2292
thèmes	2167
thématiques	2167
thêm câu trả lời	5345
thêm làm nguồn ưu tiên	5339
thêm vào giỏ hàng	5353
thích	5252
thích nhất	5308
thông tin bắt buộc	5330
thông tin doanh nghiệp	5257
thông tin quảng cáo	5301
thông tin tác giả	5278
thăm dò	97
thăm dò ý kiến	97
thư viện ảnh	5334
thẻ	5264
thời gian còn lại	5314
thời gian hiện tại	5315
thời lượng	5315
ti è stato utile	2914
tienes que iniciar sesión para guardar artículos	1681
tietosuoja ja evästeet	1984
tietosuoja- ja evästekäytäntö	1984
tietosuojakäytäntö	2049
tietosuojaseloste ja evästeet	1984
tiivistä tekoälyllä	107
tik būtini	3321
tik būtinieji slapukai	3321
tikai nepieciešamās	3390
tikai nepieciešamās sīkdatnes	3390
tiktokで見る	3123
til støttesiden	785
tilbagetræk samtykke	771
tilbakemelding på saken	3651
tilføj en kommentar	804
tilføj kommentar	804
tilføj os som foretrukken kilde	806
tilføj som foretrukken kilde	806
tilgjengelig på google play	3726
till gåvosidan	4833
tillad og fortsæt	700
tillad én gang	771
tillat én gang	3721
tillåt	4828
tillåt alltid	4820
tillåt annonser	4832
tillåt aviseringar	4826
tillåt en gång	4819
tillåt innehåll	4819
tillåt inte	4828
tillåt notiser	4826
tillåt reklam	4832
tiltás	2649
timp rămas	4189
tin bài liên quan	5299
tin cùng chuyên mục	5264
tin cùng tác giả	5300
tin khác	5264
tin liên quan	5264
tin mới	5264
tin mới nhất	5264
tin nhắn của bạn	5351
tin nhắn của bạn đã được gửi	5330
tin nóng	5300
tin nổi bật	5264
tin quảng cáo	5301
tin tiếp theo	5334
tin trước	5264
tin tài trợ	5264	5303
tin tức liên quan	5264
tin đọc nhiều	5264
tip jar ☕	1236
tipărește	4128
tipărește articolul	4173
tipărește rețeta	66
tisk článku	658
titta på videon	4822
tiêu điểm	5264
tiến # giây	5314
tiếp theo	5267
tiếp tục sau quảng cáo	5303
tiếp tục trên trình duyệt	5320
tiếp tục trên web	5320
tiếp tục với apple	5328
tiếp tục với email	5350
tiếp tục với facebook	5328
tiếp tục với google	5328
tiếp tục đọc	5352
tlačiť	4523
to cię może zainteresować	3810
to może cię zainteresować	3810
to wideo jest niedostępne	3876
to wideo nie jest już dostępne	3876
toate știrile	4215
toda contribuição ajuda	4052
toda la información	1717
todas as notícias	4062
todavía no eres suscriptor	1711
todavía no estás registrado	1712
todos los artículos de este autor	1751
todos los artículos del autor	1751
todos los artículos del especial	1748
todos los derechos de reproducción reservados	1753
todos los vídeos	1717
todos os comentários	3965
todos os vídeos	4062
toimituskulut lisätään	2046
totes les notícies	499
toto pole je povinné	639
toto téma již sledujete	656
toto video již není dostupné	621
toto video není dostupné	621
toto video není ve vaší zemi dostupné	621
toto video nie je dostupné	4580
toto video nie je vo vašej krajine dostupné	4580
toto video už není dostupné	621
toto video už nie je dostupné	4580
tots els vídeos	499
tous droits de reproduction réservés	2295
tous nos hors-séries	2202
toute l'actualité	2167
toutes les actualités	2258
toutes les vidéos	2258
toutes nos vidéos	2258
tovább	2580
tovább a cikkre	2662
tovább a dossziéhoz	2662
tovább a galériához	2662
tovább a recepthez	66
tovább a rovatra	2578
tovább a tartalomhoz	2662
tovább a teljes cikkre	2662
tovább a támogatáshoz	2653
tovább a támogatási oldalra	2653
tovább a webshopba	2631
tovább az ajánlathoz	2631
tovább olvasom	2580
további beállítások	2637
további cikkek	2578
további cikkek a szerzőtől	2662
további cikkek a témában	2578
további cikkek betöltése	2662
további hírek	2578
további lehetőségek	2636
további részletek itt	2580
továbbiak betöltése	2580
továbbiak megjelenítése	2662
toàn màn hình	5315
traducció automàtica	476
traducción automática	1693
traducere automată	4189
traducido automáticamente	1725
tradução automática	4001
traduït automàticament	506
trang chủ	5267
trang này có hữu ích không	5307
transcripció	476
transcripción	1693
transcrição	4038
transferência bancária	3935
trenutni čas	4684
trenutni čas #	4683
treści komercyjne	3913
treści naszych partnerów	3913
treści partnerskie	3791
treść dla subskrybentów	3890
treść niedostępna	3873
treść premium	3890
treść sponsorowana	3791
treść wygenerowana przez ai	3905
treść zablokowana	3873
treść zewnętrzna	3873
tria la teva subscripció	462
trimite răspunsul	4180
troškovi dostave	4476
truy cập không giới hạn mọi bài viết	5350
trwa ładowanie odtwarzacza	3876
tryb pełnoekranowy	3876
træk dit samtykke tilbage	771
træk samtykke tilbage	771
trình phát âm thanh	5348
trước	5267
trường bắt buộc	5330
trường này là bắt buộc	5330
trả lời	5263
trở lại	5267
trở lại đầu trang	5334
tu ce părere ai? lasă un comentariu	4153
tu donación desgrava	1707
tu izmanto reklāmu bloķētāju	3397
tu navegador no puede reproducir este vídeo	1651
tue meitä	1964
tue meitä patreonissa	2065
tue työtämme	2065
tule meile tööle	1783
tuotettu tekoälyllä	2082
turinys saugomas autorių teisių	3343
turinys užblokuotas	3321
turiu paskyrą	3331
turpini lasīt	3351
turpinājums pēc reklāmas	3360
turpināt ar apple	3399
turpināt ar facebook	3399
turpināt ar google	3399
turpināt lasīt	3351
tutar seç	5072
tutar seçin	5072
tvarkyti pranešimus	3326
tvarkyti sutikimą	3321
twitter'da paylaş	4950
twitterで見る	3123
twoja prywatność jest dla nas ważna	3797
twoja wiadomość	3894
twoje imię	3894
twój adres e-mail	3779
twój e-mail	3779
twój głos został oddany	3863
twój głos został policzony	3863
twój głos został zapisany	3863
tykkää	2085
tylko dla osób pełnoletnich	3792
tylko niezbędne	3873
tytuł przelewu: darowizna	3887
tytułem: darowizna na cele statutowe	3887
tài khoản của tôi	5246
tài trợ	5257
tài trợ bởi	5343
támogass minket	2553
támogass minket patreonon	2653
támogasson minket	2553
támogasson minket a patreonon	2653
támogatom	2553
támogatom a lapot	2653
támogatom az oldalt	2653
támogatott tartalom	92	2566
támogatás	2553
támogatás paypalon	2653
támogatási oldal	2653
támogatói tartalom	2566
tárgy	2660
täisekraan	1819
tämä artikkeli on lukittu	2068
tämä juttu on lukittu	2068
tämä kenttä on pakollinen	2072
tämä sisältö ei ole saatavilla	2049
tämä video ei ole enää saatavilla	2052
tämä video ei ole saatavilla	2052
täname liitumast	1801
tässä artikkelissa	2075
tässä jutussa	2075
tässä olisi upotus facebookista	1995
tässä olisi upotus instagramista	1995
tätä sisältöä ei voida näyttää	2049
täytä ristikko	2037
täytä tämä kenttä	2072
télécharger l'appli	2243
télécharger l'audio	2236
télécharger l'épisode	2236
télécharger le mp#	2236
télécharger le podcast	2236
téléchargez l'appli	2243
téma követése	2672
téma už sledujete	656
témata	550
tému už sledujete	4608
témy	4520
témáim	2673
témák	2578
térkép betöltése	2637
térkép megnyitása	2582
términos de uso	1612
términos y condiciones	1612
tên của bạn	5331
tên hiển thị	5345
tìm hiểu thêm	5261
tìm kiếm	5267
tóm tắt ai	5338
tóm tắt bằng ai	5338
tóm tắt bởi ai	5338
tópicos	3974
tópicos relacionados	3974
tôi đã hiểu	5268
tôi đã tắt	5325
tôi đã tắt trình chặn quảng cáo	5324
tôi đồng ý	5261
tôi đồng ý với chính sách bảo mật	5330
tôi đồng ý với điều khoản sử dụng	5330
tõlgitud tehisintellekti abil	1832
több	2580
több betöltése	2662
több mutatása	2662
töltsd ki a kvízt	2580
töltsd ki kvízünket	2625
töltse ki a kvízt	2580
töltse újra az oldalt	2652
tùy chỉnh	5261
tùy chọn cookie	5318
tùy chọn khác	5341
tú qué opinas	1618
túto tému už sledujete	4608
tühista igal ajal	1776
tüm fotoğraflar	5049
tüm fotoğraflari gör	5049
tüm haberler	4959
tüm haberlere sinirsiz erişim	5073
tüm haberleri gör	5049
tüm içeriğe sinirsiz erişim	5073
tüm konular	4961
tüm konulari gör	4961
tüm oyunlar	5022
tüm videolar	5049
tüm videolari gör	5049
tüm yazilari	4959	4976
tüm yazilari gör	5049
tüm yorumlar	4958
tüm çerezleri kabul et	5068
tüm çerezleri reddet	5068
tümü	4966
tümünü gör	4965
tümünü göster	4966
tümünü kabul et	4953
tümünü reddet	4953
tăng cỡ chữ	5341
tēmas	3353
tęsinys po reklamos	3290
tęsti su apple	3331
tęsti su facebook	3331
tęsti su google	3331
tłumaczenie automatyczne	3906
tłumaczenie maszynowe	3906
tạm dừng	5287
tạm dừng video	5314
tạo bởi ai	5348
tạo tài khoản	5246
tải audio	5314
tải bài đăng	5318
tải lại trang	5324
tải nội dung	5318
tải thêm	5267
tải thêm bình luận	5307
tải trên app store	5320
tải trên google play	5320
tải tập này	5314
tải về từ app store	5320
tải về từ google play	5320
tải âm thanh	5314
tải ứng dụng	5320
tải ứng dụng ngay	5320
tất cả tin tức	5334
tất cả trò chơi	5310
tất cả video	5334
tắt tiếng	5315
tặng bài viết	5299
tặng sao	5245	5299
tặng sao cho bài viết	5299
tặng sao cho tác giả	5349
tặng tác giả ly cà phê	5245
tốc độ phát	5287	5314
từ chối	5261
từ chối tất cả	5261	5318
từ chối tất cả cookie	5347
từ khóa	5264
tự động phát	5315
""", 'u': """
u košaricu	4475
u ovom članku	4494
udostępnij	3787
udostępnij na facebooku	3787
udostępnij na twitterze	3787
udostępnij na x	3787
udostępnij w mediach społecznościowych	3787
udělit souhlas	542
ugens spørgsmål	765
ugodnost za naročnike	4678
ugodnosti za naročnike	4678
ugrađeni sadržaj	4477
ugrás a galériához	2662
ugrás a recepthez	66
ugrás a receptre	66
ugrás a tartalomhoz	2662
ugrás a tartalomra	2662
uključi	4483
uključi obaveštenja	4469
uključi obavijesti	4469
uključi se u raspravu	4501
uključi zvuk	4479
uključite javascript	4479
uključite notifikacije	4469
uključite obaveštenja	4469
uključite obavijesti	4469
uključite se u raspravu	4501
ukryj reklamę	3913
ukrštenica	4473
ulkoinen sisältö	2049
ulkopuolinen sisältö	2049
uloženo	659
uložené	4610
uložit	533
uložit na později	533
uložit nastavení	618
uložit recept	66
uložit volby	618
uložit článek	533
uložiť	4523
uložiť na neskôr	4523
uložiť nastavenia	4577
uložiť recept	66
uložiť voľby	4577
uložiť článok	4523
ultima oră	4137
ultimele știri	4137
um assinante presenteou você com este artigo	4025
un abonat ți-a oferit acest articol	4173
un abonné vous offre cet article	2219
un e-mail de confirmation vous a été envoyé	2212
un suscriptor te ha regalado este artículo	1681
un suscriptor te regala este artículo	1758
une erreur s'est glissée dans l'article	2161
ungültige e-mail-adresse	1036
unterstütze uns	826
unterstützen	826
unterstützen sie uns	826
unterstützen sie uns per paypal	946
unustasid salasõna	1826
uočili ste grešku	4497
uočili ste pogrešku	4497
uočili ste pogrešku u članku	4497
uporabniško ime	4693
uporabniško ime ali e-pošta	4692
upotettu sisältö	2049
upozornit na nové díly	657
upozornit na nové články	657
upozorniť na chybu	4600
upozornění	628
uppdatera dina inställningar	4864
uppläst av en ai-röst	4822
uppläst av en dator	4738
uppläst av en syntetisk röst	4822
uppläst av syntetisk röst	4822
uppläst med ai-röst	4738
upravit nastavení	545
upravljaj kolačićima	4477
upravljaj piškotke	4680
ur vår butik	4815
url 복사	3160
urlをコピー	3018
urlをコピーしました	3119
urlをコピーする	3065
url복사	3160
urmărește acest subiect	4165
urmărește autorul	4222
urmărește live	4165
urmărește subiectul	4222
urmărești deja acest subiect	4222
următorul	4139
următorul videoclip	4233
uslovi korišćenja	4434
ustaw jako preferowane źródło	3909
ustawienia plików cookie	3795
ustawienia prywatności	3873
ustvarjeno s pomočjo umetne inteligence	4704
utónév	2660
uutishälytykset	2059
uvek prikaži	4477
uvijek prikaži	4477
uvjeti korištenja	4434
uygulamada aç	5031
uygulamayi aç	5031
uygulamayi yükle	5031
uz sākumlapu	3403
uz sākumu	3358
uzdāvini rakstu	3408
uzdāvināt rakstu	3408
uzyskaj dostęp	3776
učitaj još	4494
učitaj objavu	4477
učitaj sadržaj	4477
učitaj video	4477
učitaj više	4494
učitavanje playera	4479
učitavanje videa	4479
ušetrite #%	4591
ušetríte #%	4591
ušetřete #%	636
ušetříte #%	636
ušteda #%	4489
uštedite #%	4489
używasz adblocka	3882
używasz programu do blokowania reklam	3882
už jsem ho vypnul	631
už jste hlasovali	609
už komentarus atsako jų autoriai	3287
už mám predplatné	4590
už mám předplatné	635
už mám předplatné, přihlásit se	524
už mám účet	635
už máte predplatné? prihláste sa	4516
už máte předplatné	635
už máte účet	4516
už máte účet? prihláste sa	4516
už podporujem	4527
už podporuji	520
už sledujete	656
už ste hlasovali	4571
uždaryti	3289
uždaryti galeriją	3335
uždaryti reklamą	3290
uživatelské jméno	636
uživatelské jméno nebo e-mail	635
uživo	4480
užpildykite apklausą	3288
užsakomasis straipsnis	3290
užsakomasis turinys	92	3290
užsisakyti knygą	3319
užsisakyti prenumeratą	3281
""", 'v': """
v košarico	4678
v tem članku	4698
v tomto článku	642
v živo	4684
vaata kõiki	1830
vaata kõiki tellija soodustusi	1776
vaata lähemalt	1783
vaba töökoht	1783
vad tycker du? rösta här	4760
vai kopsavilkums bija noderīgs	3357
vai raksts bija noderīgs	3357
vai tas bija noderīgi	3405
vai vēlaties saņemt paziņojumus	3395
vain jäsenille	2070
vain välttämättömät	2049
vain välttämättömät evästeet	2049
vairāk no autora	3403
vairāk par tēmu	3353
vairāk rakstu	3403
vaizdo grotuvas įkeliamas	3323
vaizdo įrašas	3288
vaizdo įrašas nebepasiekiamas	3323
vaizdo įrašas nepasiekiamas	3323
vaizdo įrašas nepasiekiamas jūsų šalyje	3323
vaizdo įrašo paleisti negalima	3323
vaizdo įrašą rasite čia	3288
valami elromlott. próbáld újra	2659
valami hiba történt. próbálja újra	2659
valgfrit beløb	785
valgfritt beløp	3734
van egy jó sztorija	2666
van egy jó témája	2666
van már előfizetése	2656
van már fiókja	2557
van már fiókod	2656
van már fiókom	2656
vanjski sadržaj	4477
var artikeln till hjälp	4750
var det här till hjälp	4760
var det til hjælp	801
var detta till hjälp	4850
var dette en hjælp	801
var resuméet nyttigt	703
var sammanfattningen till hjälp	4750
varbūt vēlāk	3396
varför ser jag den här annonsen	4858
varför visas den här annonsen	4858
vari atteikties jebkurā laikā	3351
varje bidrag hjälper	4834
varje bidrag räknas	4834
varje krona hjälper	4834
varje krona räknas	4834
vasta küsitlusele	1783
vastaa kyselyyn tästä	1995
vaš e-mail	4491
vaš e-naslov	4695
vaš e-poštni naslov	4695
vaš glas je bil oddan	4675
vaš glas je uračunat	4472
vaš glas je zabeležen	4472	4675
vaš glas je zabilježen	4472
vaš komentar	4420
vaš mejl	4491
vaša e-mail adresa	4491
vaša e-mailová adresa	4593
vaša poruka	4492
vaša poruka je poslana	4491
vaša poruka je poslata	4491
vaša správa	4594
vaše e-mailová adresa	639
vaše ime	4492	4696
vaše jméno	640
vaše meno	4594
vaše soukromí je pro nás důležité	545
vaše sporočilo	4696
vaše sporočilo je poslano	4695
vaše zpráva	640
veckans fråga	4812
vecākie vispirms	3406
vedno prikaži	4680
vegyél jegyet	2631
veja esta publicação no instagram	3999
veja também	3974
veja todas as opções de assinatura	4023
velg beløp	3734
velikost písma	70
veličina fonta	4505
veličina slova	4505
veličina teksta	70
velocidad de reproducción	1692
velocidade de reprodução	4037
velocitat de reproducció	475
velocità di riproduzione	2922
venujte nám # %	4587
ver # comentários	4014
ver biografía	1647
ver comentários	3965
ver conteúdo	4041
ver conteúdo externo	3999
ver dossiê	4062
ver esta publicación en instagram	1651
ver esta publicação	4084
ver esta publicação no instagram	3999
ver fotogalería	1717
ver galería	1629
ver galería de fotos	1717
ver imágenes	1748
ver la galería	1717
ver mais notícias	4062
ver más	1629
ver más artículos	1720
ver más artículos del autor	1647
ver más fotos	1625
ver más noticias	1682
ver más vídeos	1717
ver oferta de suscripción	1745
ver opciones de suscripción	1745
ver preço	4034
ver publicação	3963
ver suscripción	1745
ver también	1623
ver também	3974
ver todas as notícias	4062
ver todas las opciones de suscripción	1678
ver todos los artículos	1717
ver todos los vídeos	1717
ver todos os vídeos	4062
ver traducción	1630
ver tradução	3980
ver transcripción	1692
ver transcrição	4037
ver versión online	1763
ver versión web	1763
ver versão online	4105
ver vídeo	1629
vergrößern	890	1040
verificați adresa de email	4211
verifică-ți e-mailul	4212
verifică-ți emailul	4212
verifică-ți inboxul	4211
verlagssonderveröffentlichung	961
versandkosten können anfallen	1013
vertrag kündigen	869
verträge hier kündigen	869
verwandte beiträge	883
ves a la pàgina de donacions	489
ves algún error? comunícalo	1668
veure aquesta publicació a instagram	446
vezetéknév	2660
vezi această postare pe instagram	4150
vezi conținutul	4192
vezi mai multe știri	4174
vezi prețul	4186
vezi răspunsurile	4180
vezi toate știrile	4215
vezi și	4137
već imam nalog	4488
već imam račun	4488
već imate nalog	4410
već imate pretplatu	4410
već imate račun	4410
već podržavam	4425
već pratite	4503
već pratite ovu temu	4503
već sam pretplatnik	4488
već ste glasali	4472
već ste glasovali	4472
već ste pretplatnik	4410
več iz rubrike	4625
več novic iz regije	4625
več o tem	4625
več o temi	4625
več člankov	4698
več člankov avtorja	4698
veľkosť písma	70
veľkosť textu	4609
vi kan inte visa det här innehållet	4819
viac k téme	4520
viac si o tom prečítate tu	4520
viac článkov	4596
videa ni mogoče predvajati	4683
video atskaņotājs tiek ielādēts	3392
video ei ole enää saatavilla	2052
video ei ole käytettävissä	2052
video ikke tilgængelig	774
video již není k dispozici	621
video không khả dụng	5314
video không tồn tại	5314
video mevcut değil	5026
video nav pieejams jūsu valstī	3392
video nelze přehrát	621
video není dostupné	621
video není dostupné ve vaší zemi	621
video není k dispozici	621
video nevar atskaņot	3392
video ni na voljo v vaši državi	4683
video nicht verfügbar	1020
video nie je dostupné	4580
video nie je dostupné vo vašej krajine	4580
video nie je k dispozícii	4580
video nije dostupan u vašoj državi	4479
video nije dostupan u vašoj zemlji	4479
video nije moguće reproducirati	4479
video này không còn tồn tại	5314
video này không khả dụng	5314
video oynatici yükleniyor	5026
video sa nedá prehrať	4580
video sa nepodarilo načítať	4580
video se ne može reprodukovati	4479
video se nepodařilo načíst	621
video tiếp theo	5348
video trước	5348
video už není k dispozici	621
video už nie je dostupné	4580
video už nie je k dispozícii	4580
video više nije dostupan	4479
video yüklenemedi	5069
video yüklenirken hata oluştu	5069
video yükleniyor	5026
videoafspilleren indlæses	774
videoclipul următor	4233
videoen er ikke længere tilgængelig	774
videoen er ikke tilgængelig	774
videoen er ikke tilgængelig i dit land	774
videomängija laadimine	1819
videon voi katsoa jutun yläosasta	1995
videon är inte längre tillgänglig	4822
videon är inte tillgänglig	4822
videoyu izlemek için tiklayin	4965
videoyu yükle	5029
videó	2578
videó betöltése	2634
videó betöltése folyamatban	2642
videó lejátszása	2642
videó megtekintése	2642
videók	2578
videólejátszó betöltése	2642
videónkat itt nézheti meg	2580
vidéo	2171
vidéo indisponible	2236
vidéo non disponible	2236
vidéo précédente	2282
vidéo suivante	2282
vidéo à la une	2282
vielen dank für deine nachricht	1035
vielen dank für deine stimme	1008
vielen dank für ihr feedback	935
vielen dank für ihre anmeldung	843
vielen dank für ihre nachricht	1035
vielen dank für ihre stimme	1008
vielen dank für ihre teilnahme	96
vielleicht später	824
vienkartinė auka	3329
vienkartinė parama	3330
vienmēr atļaut	3390
vienmēr rādīt	3390
vienreizējs ziedojums	3398
viestisi on lähetetty	2072
vil du få varsler	3728
vilkår	698	3646
vill du få notiser	4826
vill du få pushnotiser	4826
vipps et beløp	3619
virheellinen sähköpostiosoite	2072
vis bildet i full størrelse	3661
vis færre	714	3660
vis i fuld skærm	794
vis oversættelse	716
vis større bilde	3661
vis større billede	715
visa bilden i helskärm	4760
visa färre	4760
visa i helskärm	4842
visa i webbläsare	4864
visa i webbläsaren	4864
visa inlägg från facebook	4760
visa inlägg från instagram	4760
visa innehåll	4744
visa innehållet	4819
visa lösenord	4836
visa och godkänn	4819
visa översättning	4761
visas tiesības paturētas	3411
visi komentāri	3406
vissza a címlapra	2662
vissza a főoldalra	2662
vissza a tetejére	2580
vissza az oldal tetejére	2662
visszajelzés	2574
visszajelzés küldése	2669
viteză de redare	4188
vizitează magazinul	4186
više o temi	4417
više od autora	4494
više vijesti iz regije	4417
više članaka	4494
više članaka autora	4494
viết bình luận	5263	5284
viết bình luận của bạn	5307
viết trả lời	5307
vlastná suma	4587
vlastní částka	632
vložený obsah	618
vložit do košíku	615
vložit komentář	654
vložiť do košíka	4575
vložiť komentár	4606
vnesite e-poštni naslov	4695
vnesite veljaven e-poštni naslov	4695
voce generată de ai	4188
você concorda? vote	4014
você está seguindo este tema	4095
você já está inscrito	4091
você já segue este tema	4070
você já votou	4028
você pode gostar	3974
você pode se interessar	3974
você segue este autor	4095
você também pode gostar	3974
voir la réponse	2171
voir le détail	2172
voir les détails	2172
voir les réponses	2228
voir les résultats	96	2172
voir les résultats du sondage	2207
voir tous les thèmes	2169
voir toute l'actualité	2258
voir toutes les vidéos	2258
voix générée par ia	2282
voltar ao início	4062
voltar atrás	3980
voltar à página inicial	4062
volver al índice	1748
volver atrás	1630
von einer künstlichen stimme vorgelesen	1020
von ki übersetzt	1048
vorgelesen von einer künstlichen stimme	1020
vos réactions	2161
votează	96
votează în sondaj	4180
votează în sondajul nostru	4153
votre avis nous intéresse	2207
votre demande a bien été envoyée	2288
votre demande a été envoyée	2288
votre message a bien été envoyé	2254
votre nom et prénom	2288
votre prénom	2255
votre soutien fait la différence	2285
votre vote a bien été pris en compte	2228
votre vote a été enregistré	2228
votre vote a été pris en compte	96
votul dumneavoastră a fost înregistrat	4180
votul tău a fost înregistrat	4180
vous aimerez peut-être	2167
vous avez déjà un compte	2115
vous avez déjà un compte ? connectez-vous	2115
vous avez déjà un compte ? identifiez-vous	2115
vous avez déjà voté	2228
vous bloquez nos publicités	2284
vous n'êtes pas abonné	2252
vous n'êtes pas encore inscrit	2253
vous n'êtes pas inscrit	2253
vous possédez déjà un compte	2115
vous pourriez être intéressé	2167
vous souhaitez témoigner	2293
vous suivez ce thème	2292
vous suivez déjà ce sujet	2269
vous suivez déjà ce thème	2269
vous suivez déjà cet auteur	2269
vous êtes bien inscrit	2288
vous êtes déjà inscrit	2289
vous êtes inscrit	2289
vprašajte našo ui	107
vprašanje dneva	4675
vreau să donez	4206
vreau să primesc newsletterul	4166
vreau să susțin	4205
vsak evro šteje	4690
vsak petek. brezplačno. brez spama	4695
vsak prispevek šteje	4690
vsaka donacija šteje	4690
vsebina je avtorsko zaščitena	4702
vsebina sporočila	4624
vsebine naših partnerjev	4710
vsebine ni mogoče prikazati	4680
vsi članki	4698
vsi članki avtorice	4698
vsi članki avtorja	4698
vstúpiť do diskusie	4523
vstúpiť do galérie	4596
vui lòng kiểm tra email	5330
vui lòng nhập bình luận	5345
vui lòng nhập email	5330
vui lòng nhập email hợp lệ	5330
vui lòng nhập họ tên	5330
vyberte si predplatné	4590
vyberte si předplatné	635
vyberte částku	632
vybrat předplatné	635
vybrať	4591
vybrať predplatné	4590
vygenerované ai	4604
vygenerované pomocou ai	4604
vygenerováno ai	652
vygenerováno pomocí ai	652
vyplňte toto pole	639
vypnite blokovanie reklám	4585
vypnite prosím adblock	4585
vypnite, prosím, adblock	4585
vypnúť zvuk	4580
vypněte prosím adblock	629
vypněte si adblock	629
vypočuť si článok	4580
vypočuť článok	4580
vyskytla sa chyba. skúste to znova	4593
vyskúšajte mesiac zadarmo	114
vyskúšajte si kvíz	4571
vytisknout článek	533
vytlačiť	4523
vytlačiť recept	66
vytlačiť článok	4523
vytvorené ai	4604
vytvorené pomocou ai	4604
vytvorené umelou inteligenciou	4604
vytvořeno ai	652
vytvořeno pomocí ai	652
vytvořeno umělou inteligencí	652
vytvořila ai	652
vytvořit účet	523
vyzkoušejte měsíc zdarma	114
vyzkoušejte si kvíz	609
vyzkoušet	523
vyčerpali ste limit článkov	4590
vágólapra másolva	2675
válassz csomagot	2656
válassz előfizetést	2656
válassz összeget	2653
válasszon csomagot	2656
válasszon előfizetést	2656
válasszon összeget	2653
válasz	2671
válaszok elrejtése	2670
válaszok megjelenítése	2670
válaszolok	2671
választom	2657
választás mentése	2634
vásárlás a webshopban	2569
váš e-mail	529
váš email	639
váš hlas bol započítaný	4571
váš hlas bol zaznamenaný	4571
váš hlas byl započítán	609
váš hlas byl zaznamenán	609
väiksem tekst	1835
väline sisu	1794
välj	4837
välj abonnemang	4836
välj belopp	4833
välj din prenumeration	4836
välj ditt abonnemang	4836
välj erbjudande	4836
välj prenumeration	4836
välj som föredragen källa	4855
vänligen stäng av annonsblockeraren	4829
värsked uudised	1778
vælg	789
vælg abonnement	788
vælg beløb	785
vælg dit abonnement	788
vælg som foretrukken kilde	806
vælg tilbud	788
vérifiez votre boîte de réception	2254
vérifiez votre boîte mail	2254
vés a la recepta	66
více	550
více k tématu	550
více o tématu	550
více si o tom přečtete zde	550
více článků	642
vídeo anterior	1740	4085
vídeo destacado	1740
vídeo indisponível	4037
vídeo no disponible	475	1692
vídeo não disponível	4037
vídeo seguinte	4085
vídeo siguiente	1740
vídeos	1623	3974
võib-olla hiljem	1823
võid igal ajal loobuda	1828
võta nõusolek tagasi	1817
võta toimetusega ühendust	1831
výber redakcie	4520
výběr redakce	550
výhoda pre predplatiteľov	4575
výhoda pro předplatitele	615
výhody pre predplatiteľov	4575
výhody pro předplatitele	615
výsledky	97
výsledky ankety	622
výsledky hlasovania	4581
výsledky hlasování	622
vēl nav konta	3399
vēl neesi abonents	3399
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
všetky komentáre	4606
všetky články	4596
všetky články autora	4596
všetky články autorky	4596
všeč mi je	4706
vždy povolit	619
vždy povoliť	4578
vždy zobrazovat	618
vždy zobrazovať	4577
về trang chủ	5334
về tác giả	5335
về đầu trang	5267
""", 'w': """
w każdy piątek. za darmo. bez spamu	3893
warto przeczytać	3810
was können wir besser machen	935
wczytaj treść	3873
wczytaj więcej	3896
webshopunkból	2631
webáruház	2568
weiterblättern	1040
weitere beiträge	883
werbung schließen	1055
werbung überspringen	863
weź udział w dyskusji	3860
whatsapp'ta paylaş	4950
whatsapp'tan paylaş	5058
whatsappで読む	3065
wiadomość	3894
wiadomość została wysłana	3893
wideo jest niedostępne	3876
wideo niedostępne	3876
widzisz błąd	3901
wie gefällt ihnen dieser artikel	935
wie wir unsere quellen schützen	1043
wielkość czcionki	70
wielkość tekstu	3911
więcej	3810
więcej artykułów	3810
więcej informacji	3810
więcej na ten temat	3810
więcej o	3810
więcej od tego autora	3896
więcej tekstów autora	3896
więcej z	3810
wpisz kwotę	3887
wpisz swój e-mail	3779
wprowadź adres e-mail	3779
wpłata jednorazowa	3888
wpłata miesięczna	3888
wpłać	3773
wpłać jednorazowo	3887
wpłać teraz	3773
wróć do góry	3896
wróć na górę	3896
wróć na stronę główną	3896
wspieraj co miesiąc	3887
współpraca płatna	3913
współpraca reklamowa	3791
wszystkie # zdjęcia	3895
wszystkie # zdjęć	3895
wszystkie artykuły	3896
wszystkie artykuły autorki	3896
wszystkie zdjęcia	3895
wszystkie zdjęć	3895
wybierz kwotę	3887
wybierz ofertę	3890
wybierz prenumeratę	3890
wybierz subskrypcję	3890
wycofaj zgodę	3873
wykorzystałeś limit artykułów	3890
wykryliśmy adblocka	3882
wyloguj się	19
wypełnij to pole	3893
wypisz się	3918
wypisz się w dowolnym momencie	3893
wypróbuj	3776
wypróbuj za darmo przez # dni	114
wypróbuj za darmo przez miesiąc	114
wyraź zgodę	3795
wystąpił błąd	3894
wystąpił błąd. spróbuj ponownie	3893
wystąpił błąd. spróbuj ponownie później	3893
wyłącz adblocka	3882
wyłącz blokowanie reklam	3882
wyłącz dźwięk	3876
wyłącz reklamy	3913
wyłączyłam adblocka	3883
wyłączyłem adblocka	3882	3883
wyślij	96	3894
wyślij e-mailem	3787
wyślij komentarz	3907
wyślij mailem	3911
wyślij opinię	3905
wyślij wiadomość	3893
wyślij zdjęcia	3901
wyślij zgłoszenie anonimowo	3901
wyślij znajomemu	3787
wyświetl treść	3873
wyświetl w przeglądarce	3917
wählen	1034
własna kwota	3887
włącz	3881
włącz dźwięk	3876
włącz javascript	3876
""", 'x': """
x'te paylaş	4950
xem bình luận	5263
xem bản ghi	5314
xem bản gốc	5268
xem bản đồ	5268
xem bộ ảnh	5334
xem chi tiết	5268
xem chuyên đề	5334
xem các bài viết của tác giả	5278
xem các câu trả lời	5307
xem các gói	5350
xem công thức	66
xem giá	5313
xem giá tốt nhất	5353
xem gói đăng ký	5350
xem kết quả	96	5268
xem lại	5315
xem nhiều	5264
xem nhiều nhất	5264
xem nhiều trong tuần	5300
xem nội dung	5318
xem sản phẩm	5353
xem thêm	5264	5267
xem thêm bài của tác giả	5278	5334
xem thêm bình luận	5263	5284
xem thêm tin	5334
xem thêm video	5334
xem thêm ảnh	5334
xem tiếp	5267
xem toàn bộ	5267
xem trên ứng dụng	5320
xem trả lời	5307
xem tất cả	5267
xem tất cả bài viết	5278
xem tất cả bình luận	5284	5307
xem tất cả ảnh	5334
xem ưu đãi	5313
xem ảnh cỡ lớn	5334
xem ảnh lớn	5334
xでシェア	3018
xでシェアする	3065
xでポスト	3018
xで共有	3119
xで表示	3123
xで見る	3123
x로 공유	3255
x에서 보기	3259
""", 'y': """
y tú qué opinas	1618
ya estás suscrito	1678
ya tengo suscripción	1580
ya tengo una suscripción	1580
ya tenés suscripción	1678
yahoo! japan idでログイン	3105
yahoo!ショッピングで見る	3087
yahoo!ショッピングで購入	3087
yanit gönder	5019
yanitlari gör	5019
yanitlari göster	5019
yapay zeka ile hazirlanan özet	30
yapay zeka ile seslendirilmiştir	5026
yapay zeka ile özet	4965
yapay zeka ile özetle	5055
yapay zeka ile üretildi	5069
yapay zeka özeti	4965
yapay zekâ ile hazirlanan özet	30
yapay zekâ ile seslendirildi	5026
yapay zekâ ile özetle	107
yapay zekâ ile üretildi	5069
yapay zekâ tarafindan seslendirildi	5026
yapay zekâ özeti	5055
yapay zekâmiza sorun	107
yapay zekâya sor	107
yazara e-posta gönder	5051
yazara mesaj gönder	5051
yazarin diğer haberleri	4959
yazarin diğer yazilari	4959	4976
yazarin tüm yazilari	4959	4976
yazarin önceki yazilari	4976
yazinin devami aşağida	5002
yaziyi büyüt	5058
yaziyi küçült	5058
yeni oyunumuzu keşfet	5064
ymmärrän	1996
yorum gönder	4958
yorum yapmak için giriş yap	5019
yorumlar sadece abonelere açiktir	5063
yorumlari gör	4958
yorumu gönder	5019
yorumu şikayet et	5063
yorumu şikâyet et	5063
yorumunu gönder	5019
youtube-tartalom megjelenítése	2580
youtube-videó betöltése	2637
youtubeで見る	3123
youtubeで視聴	3123
youtube에서 보기	3259
yritä myöhemmin uudelleen	2072
yritä uudelleen	2072
yukari çik	5049
yz özeti	4965
yêu cầu của bạn đã được gửi	5351
""", 'z': """
z našeho e-shopu	615
z našeho obchodu	615
z nášho e-shopu	4575
z nášho obchodu	4575
z titulní strany	550
za naročnike	4692
zaakceptuj i pokaż	3873
zaboravili ste šifru	4488
zabranjeno prenošenje	4498
zabudnuté heslo	4516
zadajte platný e-mail	4593
zadejte platný e-mail	639
zadejte svůj e-mail	529
zadejte částku	632
zagłosuj	96
zahlungsart wählen	829
zainstaluj aplikację	3878
zakázat	628
zakázať	4584
zakúpiť licenciu	4601
zaloguj się	3776
zaloguj się przez apple	3890
zaloguj się przez facebooka	3890
zaloguj się przez google	3890
zaloguj się z google	3890
zamknij galerię	3896
zamknij reklamę	3913
zamów	3793
zamów bezpłatną wycenę	113
zamów książkę	3869
zamów teraz	3792
zapamatovat přihlášení	635
zapamatovat si mě	635
zapamiętaj mnie	3891
zapamätať si ma	4590
zapisz na później	3787
zapisz się	3779
zapisz się na newsletter	3779
zapisz wybór	3873
zapnout upozornění	625
zapnúť	4584
zapnúť notifikácie	4583
zapnúť titulky	4580
zapnúť upozornenia	4583
zapnúť zvuk	4580
zapomenuté heslo	523
zapomniałem hasła	3890
zapomniałeś hasła	3890
zapomněl jsem heslo	635
zapomněli jste heslo	635
započni kviz	4472
zapytaj naszą ai	107
zarejestruj się	3776
zarezervovat místo	615
zarządzaj plikami cookies	3873
zarządzaj powiadomieniami	3880
zarządzaj zgodami	3795
zarządzaj zgodą	3873
zaten üye misiniz	4941
zauważyłeś błąd	3901
zavrieť galériu	4596
zavrieť reklamu	4611
zavřít	520
zavřít galerii	642
zavřít reklamu	660
začať kvíz	4571
začni kviz	4675
začít kvíz	609
załaduj film	3873
załaduj post	3873
załaduj treść	3873
załaduj wideo	3873
załaduj więcej	3813
załóż konto	3776
zaštita osobnih podataka	4434
zaštita privatnosti	4434
zašto vidim ovaj oglas	4507
zašto vidim ovu reklamu	4507
zbývající čas	622
zbývající čas #	621
zbývající čas -#	621
zdarma, každý pátek	530
zdieľajte tento text	4523
zdieľajte článok	4523
zdieľať	4523
zdieľať na facebooku	4523
zdieľať na whatsappe	4609
zdieľať článok	4523
zdjęcie # z #	3895
zdjęcie #/#	3895
zeptejte se naší ai	107
zeskanuj kod i pobierz aplikację	3878
zeskanuj kod qr, aby pobrać aplikację	3878
zezwól	3881
zezwól i kontynuuj	3797
zezwól i pokaż	3797
zezwól na powiadomienia	3880
zezwól na reklamy	3886
zezwól raz	3873
zgadzam się	3795
zgadzam się na powiadomienia	3880
zgadzam się na wyświetlanie treści	3795
zgłoś	3804	3908
zgłoś błąd	3804
zgłoś komentarz	3907
zgłoś nadużycie	3907
zgłoś reklamę	3913
zhrnúť pomocou ai	107
ziedot katru mēnesi	3398
ziņa ir nosūtīta	3401
ziņa tiek papildināta	3358
ziņo par kļūdu	3357
ziņot par komentāru	3406
ziņot par kļūdu	3357
zkontrolujte svoji e-mailovou schránku	639
zkontrolujte svou schránku	639
zkopírovat odkaz	533	534
zkopírovat odkaz na článek	533
zkopírováno	659
zkopírováno do schránky	658
zkuste to prosím později	639
zmeniť súhlas	4577
zmeniť veľkosť písma	4609
zmenšit písmo	658
zmenšiť písmo	4609
zmień rozmiar tekstu	3911
zmień ustawienia	3797
zmień ustawienia cookies	3797
zmień zgodę	3873
změnit nastavení	545
změnit nastavení cookies	545
změnit souhlas	618
změnit velikost písma	658
znajdź nas na facebooku	3788
znalazłeś błąd	3901
znalazłeś błąd w tekście	3901
značky	4520
znova naloži stran	4689
znova načítať stránku	4586
znovu načíst stránku	631
zobacz # zdjęcia	3895
zobacz # zdjęć	3895
zobacz cenę	3869
zobacz galerię	3813
zobacz mapę	3814
zobacz ofertę	3869
zobacz również	3810
zobacz szczegóły	3814
zobacz także	3810
zobacz także inne	3810
zobacz też	3810
zobacz w przeglądarce	3917
zobacz więcej	3810
zobacz wszystkie # zdjęcia	3895
zobacz wszystkie # zdjęć	3895
zobacz wszystkie artykuły	3896
zobacz wszystkie zdjęcia	3895
zobacz wszystkie zdjęć	3895
zobacz zdjęcia	3895
zobacz zdjęć	3895
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
zobraziť # fotiek	4595
zobraziť # fotky	4595
zobraziť # fotografie	4595
zobraziť # fotografií	4595
zobraziť # odpovede	4606
zobraziť a prijať	4577
zobraziť cenu	4575
zobraziť diskusiu	4523
zobraziť fotiek	4595
zobraziť fotky	4595
zobraziť fotografie	4595
zobraziť fotografií	4595
zobraziť galériu	4596
zobraziť heslo	4590
zobraziť komentáre	4606
zobraziť menej	4521
zobraziť obsah	4534
zobraziť odpovede	4606
zobraziť ponuku	4575
zobraziť ponuky	4590
zobraziť popis	4596
zobraziť predplatné	4590
zobraziť prepis	4580
zobraziť titulky	4580
zobraziť viac	4521
zobraziť výsledky	96	4571
zobraziť všetko	4521
zobraziť všetky # fotiek	4595
zobraziť všetky # fotky	4595
zobraziť všetky # fotografie	4595
zobraziť všetky # fotografií	4595
zobraziť všetky fotiek	4595
zobraziť všetky fotky	4595
zobraziť všetky fotografie	4595
zobraziť všetky fotografií	4595
zobraziť všetky články	4596
zobraziť všetkých # fotiek	4595
zobraziť všetkých # fotky	4595
zobraziť všetkých # fotografie	4595
zobraziť všetkých # fotografií	4595
zobraziť všetkých fotiek	4595
zobraziť všetkých fotky	4595
zobraziť všetkých fotografie	4595
zobraziť všetkých fotografií	4595
zoradiť podľa	4606
zostań patronem	3773
zostań patronką	3887
zostať prihlásený	4590
zostávajúci čas	4581
zostávajúci čas #	4580
zostávajúci čas -#	4580
zpráva	640
zpráva byla odeslána	639
zpráva pro příjemce: dar	632
zpět na hlavní stránku	642
zpět na začátek	642
zpět nahoru	552
zrušit můžete kdykoli	635
zrušit můžete kdykoliv	635
zrušiť môžete kedykoľvek	4590
zu meine themen hinzufügen	1052
zu meinen themen hinzufügen	1052
zum rätsel	1008
zum vollständigen artikel	1038
zur großansicht	1038
zur leseliste hinzufügen	981
zur merkliste hinzufügen	856
zur übersicht	886
zurück	876
zurück nach oben	886	1038
zurück zum anfang	1049
zurück zur startseite	1038
zurück zur übersicht	1038
zvoliť	4591
zvolte předplatné	635
zvolte částku	632
zvoľte predplatné	4590
zvoľte sumu	4587
zväčšiť	4581
zväčšiť foto	4596
zväčšiť fotografiu	4596
zväčšiť písmo	4609
zväčšiť text	4609
zvětšit	552
zvětšit foto	642
zvětšit fotografii	642
zvětšit písmo	658
zvětšit text	658
zwiń	3813
zásady cookies	618
zásady ochrany osobných údajov	4577
získat licenci	649
získat předplatné	635
získať licenciu	4602
získať predplatné	4590
zůstat přihlášen	635
""", '£': """
£# at amazon	1500
""", '©': """
©ntb	3690
""", 'à': """
à découvrir	2167
à la une	2167
à lire	2167
à lire aussi	2167
à lire dans ce dossier	2167
à lire dans la même rubrique	2167
à lire ensuite	2167
à lire également	2167
à ne pas manquer	2167
à voir	2167
à voir aussi	2167
à voir ensuite	2290
""", 'á': """
áno, chcem	4584
áno, prosím	4584
átirat	2643
átirat elolvasása	2642
átirat megjelenítése	2642
áudio gerado por ia	4001
áudio gerado por voz sintética	4001
""", 'ä': """
ähnliche artikel	883
ähnliche beiträge	883
ähnliche themen	883
äldst	4854
äldsta	4854
äldsta först	4853
älteste	1051
älteste zuerst	1050
älä missaa mitään	1969
älä salli	2059
älä seuraa	2087
ämne	4840
ämnen	4757
ämnen i artikeln	4757
ämnen i den här artikeln	4842
ändra cookie-inställningar	4747
ändra cookieinställningar	4747
ändra dina cookie-inställningar	4747
ändra dina cookieinställningar	4819
ändra inställningar	4747
ändra samtycke	4819
ändra textstorlek	4857
är du inte prenumerant	4836
är du redan prenumerant	4724
äänenvoimakkuus	2053
äänesi on laskettu	2037
äänesi on rekisteröity	2037
äänesi on tallennettu	2037
äänestyksen tulokset	2053
äänestys	97
äänestä	96	2043
äänestä nyt	96	2037
äänestä tästä	1995
ääni on tuotettu tekoälyllä	2052
ääni pois	2052
ääni päälle	2052
""", 'å': """
åbn	716
åbn appen	776
åbn billedgalleri	794
åbn galleri	794
åbn i app	776
åbn i browser	814
åbn kort	716
åpne	3662
åpne appen	3726
åpne bildegalleri	3743
åpne faktaboks	3662
åpne galleri	3743
åpne i app	3726
åpne i nettleser	3763
åpne i nettleseren	3763
åpne kart	3662
årlig	3738
årlig betaling	3738
årligt	789
årsvis	4837
årsvis betalning	4837
återkalla samtycke	4819
återstående tid	4823
återstående tid #	4822
återstående tid -#	4822
""", 'æ': """
ældste	805
ældste først	804
ændr dine cookieindstillinger	700
ændr dit samtykke	771
ændr indstillinger	700
ændr samtykke	771
ændr tekststørrelse	807
""", 'ç': """
çengel bulmaca	5024
çerez ayarlari	4953
çerez ayarlarini yönet	5029
çerez politikasi	4953	4975
çerez tercihleri	5029
çerez tercihlerimi değiştir	4956
çerez tercihlerini değiştir	4956
çerez tercihlerini yönet	5029
çerezler	4953
çerezleri yönet	5068
çeviriyi göster	4966
çikiş yap	19
çok okunanlar	4959
""", 'è': """
è gratis e ci vuole solo un minuto	2900
è stato utile	2914
""", 'é': """
é grátis e leva menos de um minuto	4018
é proibida a reprodução	4096
é proibida a reprodução do conteúdo	4096
écouter	2145
écouter (# min	2145
écouter le podcast	2171
écrire à la rédaction	2262
édition du jour	2167
élő	2643
élő közvetítésünk itt	2662
épingler	66
épingler la recette	66
értem	2582
értesítések	2649
értesítések engedélyezése	2646
értesítések kezelése	2646
értékeld a cikket	2669
értékeld a receptet	66
értékelje a cikket	2669
érvénytelen e-mail-cím	2659
étiquettes	2172
évente	2657
éves előfizetés	2657
éves fizetés	2657
éves számlázás	2657
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2650
így védjük a forrásainkat	2666
írd meg a véleményed	2574
írj a szerkesztőségnek	2666
írj hozzászólást	2670
írja meg véleményét	2574
írjon a szerkesztőségnek	2666
írjon hozzászólást	2670
írjon nekünk névtelenül	2666
""", 'î': """
îmi place	4181
în fiecare lună	4206
în parteneriat cu	4226
înainte # secunde	4188
înapoi # secunde	4188
înapoi la prima pagină	4215
înapoi la început	4238
înapoi sus	4139
încarcă conținutul	4192
încarcă mai multe	4139
încarcă mai multe comentarii	4180
încarcă postarea	4192
încarcă videoclipul	4192
încearcă gratuit timp de o lună	114
închide	4116
închide fereastra	4238
închide galeria	4238
închide meniul	4238
înregistrare	4121
înregistrează-te	4121
înscrie-te acum	4158
înscrie-te la curs	4158
întreabă ai	107
întreabă ai-ul	107
întreabă asistentul nostru	107
îți mulțumim pentru vot	4153
""", 'ô': """
ô chữ	5312
""", 'ö': """
öffnen	886
ön hirdetésblokkolót használ	2650
ön mit gondol? szavazzon	2580
önceki	4965
önceki fotoğraf	5076
önceki görsel	5076
önceki haber	4959
önceki video	5069
önceki yazi	5076
öne çikan haberler	4959
öne çikanlar	4959
önerilen haberler	4959
önerilenler	4959
öppna	4761
öppna appen	4824
öppna bildgalleri	4842
öppna galleri	4842
öppna i webbläsaren	4864
öppna karta	4761
összes	2580
összes cikk	2662
összes elfogadása	2635
összes elutasítása	2635
összes megtekintése	2662
översatt med ai	4850
özet faydali oldu mu	4958
""", 'ú': """
új hozzászólás	2574
última hora	1623
últimas	3974
últimas entradas	1623
últimas noticias	1623
últimas notícias	3974
últimas plazas	1658
últimes notícies	437
últimos artículos	1623
únete	1573
únete a la conversación	1616
única	1708	4053
účtované ročne	4590
účtováno ročně	635
""", 'ü': """
über google anmelden	1033
über whatsapp senden	1053
über whatsapp teilen	1053
übersetzung anzeigen	890
überweisung	830
ücretsiz dene	4941
ücretsiz haber limitinize ulaştiniz	5043
ücretsiz kargo	5060
ücretsiz oku	5073
ücretsiz oyna	5022
ücretsiz üye ol	4941
ücretsiz üye olun	4941
ücretsiz, spam yok	5045
ühekordne annetus	1825
ürüne git	5080
ürünü gör	5080
ürünü incele	5025
üye girişi	4941
üye ol	4940	4941
üye olun	4941
üzenet	2660
üzenet küldése	2659
üzenetét elküldtük	2659
""", 'ý': """
ý kiến	5263
ý kiến bạn đọc	5263
ý kiến của bạn	5263	5284
""", 'ā': """
ārējais saturs	3368
""", 'č': """
častite nas kafom	4486
častite nas kavom	4486
častite nas s kavo	4690
čita sintetički glas	4479
čitaj bez oglasa	4507
čitaj u aplikaciji	4481
čitajte bez oglasa	4507
čitajte bez ograničenja	4488
čitajte u aplikaciji	4481
čitajte uz pretplatu	4488
članak je zaključan	4410
članak je zaštićen autorskim pravom	4498
članak se nastavlja ispod oglasa	4416
članak čita sintetički glas	4479
članek bere sintetični glas	4683
članek je avtorsko zaščiten	4702
članek je zaklenjen	4621
članek se nadaljuje pod oglasom	4624
članek se nadaljuje spodaj	4624
článek byl vytvořen automaticky	652
článek je chráněn autorským právem	648
článek namluvila umělá inteligence	621
článek pokračuje pod reklamou	537
článek čte syntetický hlas	621
články autora	642
článok bol vytvorený automaticky	4604
článok je chránený autorským právom	4601
článok číta syntetický hlas	4580
článok číta umelá inteligencia	4580
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
číta umelý hlas	4580
čítajte aj	4520
čítajte bez obmedzení	4590
čítajte najprv v aplikácii	4582
čítajte v aplikácii	4582
čítať bez reklám	4611
čítať celý článok	4596
čítať s predplatným	4590
čítať ďalej	4596
""", 'ď': """
ďakujeme za hlas	4571
ďakujeme za hlasovanie	4571
ďakujeme za odber	4593
ďakujeme za správu	4593
ďakujeme za vašu správu	4593
ďakujeme za váš hlas	96	4571
ďalšia fotografia	4596
ďalšia snímka	4596
ďalšia strana	4596
ďalšie foto	4596
ďalšie správy	4520
ďalšie video	4580
ďalšie články	22	4520
ďalšie články autora	4596
ďalší článok	4596
""", 'đ': """
đang theo dõi	5339
đang tải	5314
đang tải trình phát	5314
đang tải video	5314
điều khoản sử dụng	5262
điều khoản sử dụng | chính sách bảo mật	5262
đáng chú ý	5264
đã có tài khoản	5246
đã hiểu	5268
đã sao chép	5252
đã sao chép liên kết	5299
đã xảy ra lỗi	5330
đã đóng bình luận	5307
đóng	5242
đóng cửa sổ	5352
đóng góp	5243
đóng góp hàng tháng	5326
đóng góp một lần	5326
đóng góp ngay	5245
đóng menu	5352
đăng ký	5246
đăng ký của bạn đã được xác nhận	5351
đăng ký khóa học	5313
đăng ký ngay	5246
đăng ký nhận thông báo	5321
đăng ký tham dự	5313
đăng ký thành công	5330
đăng ký để đọc tiếp	5350
đăng nhập	5246
đăng nhập / đăng ký	5246
đăng nhập bằng apple	5328
đăng nhập bằng facebook	5328
đăng nhập bằng google	5328
đăng nhập với facebook	5328
đăng nhập với google	5328
đăng nhập để bình luận	5307
đăng nhập để đọc tiếp	5350
đăng xuất	19
được quan tâm	5300
được tài trợ	5257
được tạo bởi ai	5348
đặt báo	5246
đặt hàng ngay	5353
đặt mua ngay	5313
đặt vé ngay	5313
đến công thức	66
đến trang quyên góp	5326
đến trang ủng hộ	5326
đề xuất	5264
đề xuất bởi taboola	5303
để lại bình luận	5283	5284
để lại một bình luận	5283	5284
để sau	5242
địa chỉ email của bạn	5351
đọc bài gốc	5352
đọc bài tiếp theo	5352
đọc miễn phí	5350
đọc nhiều	5264
đọc nhiều nhất	5264
đọc sau	5299
đọc thêm	5264	5267
đọc tiếp	5267
đọc tiếp về chủ đề này	5300
đọc toàn bộ bài viết	5334
đọc trên ứng dụng	5320
đồng ý	5261
đồng ý và tiếp tục	5318
đừng bỏ lỡ	5264
""", 'į': """
į el. parduotuvę	3319
į pradinį puslapį	3335
į viršų	3288
įdėti į krepšelį	3319
įgarsinta dirbtinio intelekto	3323
įjungti garsą	3323
įjungti pranešimus	3326
įkelti daugiau	3335
įkelti turinį	3321
įkelti įrašą	3321
įveskite el. pašto adresą	3333
įveskite galiojantį el. pašto adresą	3333
įveskite savo el. pašto adresą	3306
įveskite sumą	3329
įvyko klaida. bandykite dar kartą	3333
įvyko klaida. bandykite vėliau	3333
""", 'ľ': """
ľubovoľná suma	4587
""", 'ł': """
ładowanie odtwarzacza	3876
ładowanie wideo	3876
""", 'ř': """
řadit podle	654
řazení	655
""", 'ś': """
śledź nas	3788
""", 'ş': """
şifremi unuttum	4941
şifrenizi mi unuttunuz	5043
şikayet et	5020
şikâyet et	5020
şimdi değil	4939
şimdi satin al	5080
şurada paylaş	4950
""", 'š': """
šajā rakstā	3403
še nimate računa	4692
še niste naročnik	4692
šiame straipsnyje	3335
šifra	4489
šio turinio parodyti negalime	3321
šio turinio rodyti negalima	3321
šis laukas privalomas	3333
šis lauks ir obligāts	3401
šis raksts ir slēgts	3399
šis saturs nav pieejams	3390
šis straipsnis užrakintas	3331
šis turinys nepasiekiamas	3321
šis vaizdo įrašas nebepasiekiamas	3323
šis vaizdo įrašas nepasiekiamas	3323
šis video nav pieejams	3392
šis video vairs nav pieejams	3392
šo saturu nevar parādīt	3390
šrifto dydis	3340
štampaj	4420
štítky	550
""", 'ž': """
žaisti dabar	3317
že imam račun	4692
že imate račun	4621
že naročnik	4621
že podpiram	4632
že sledite	4707
želite li da primate obaveštenja	4482
želite li primati obavijesti	4482
želite prejemati obvestila	4686
želite prejemati potisna obvestila	4686
želiš primati obavijesti	4482
žiadny spam	4593
žinutė išsiųsta	3333
živě	622
žiūrėkite nuotraukas	3288
žiūrėkite vaizdo įrašą	3288
žiūrėti galeriją	3288
žiūrėti kainą	3319
žiūrėti komentarus	3338
žiūrėti pasiūlymą	3319
žiūrėti planus	3331
žiūrėti rezultatus	96	3317
žiūrėti visus	3335
žymos	3324
žádný spam	639
""", 'ư': """
ưu đãi #% hôm nay	5313
ưu đãi cho bạn đọc	5313
ưu đãi cho độc giả	5313
ưu đãi tốt nhất	5329
""", 'ș': """
știrea anterioară	4215
știrea continuă mai jos	4239
știrea următoare	4215
știri pe aceeași temă	4174
știri recomandate	4137
știri similare	4137
știrile zilei	4137
""", 'ț': """
ți-a fost util	4180
ți-a fost util acest articol	4153
ți-a fost util acest rezumat	4153
ți-ai uitat parola	4171
ți-ar putea plăcea și	4174
ține-mă minte	4210
""", 'ά': """
άκουσε το άρθρο	1164
άλλες ειδήσεις	22
άλλο ποσό	1181
άνοιγμα	1094
άνοιγμα εφαρμογής	1171
άνοιγμα στην εφαρμογή	1171
άνοιγμα χάρτη	1094
""", 'έ': """
έξοδος από πλήρη οθόνη	1164
έχετε ήδη λογαριασμό	1076
έχετε ήδη ψηφίσει	1156
έχω ήδη λογαριασμό	1184
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1186
έχω λογαριασμό	1184
""", 'ή': """
ήταν χρήσιμο	1156
""", 'ί': """
ίσως αργότερα	1072
ίσως σας ενδιαφέρει	1090
""", 'α': """
αγορά από amazon	1162
αγορά από το amazon	1162
αγορά βιβλίου	1162
αγορά εισιτηρίων	1162
αγοράστε εισιτήρια	1162
αγοράστε εισιτήριο	1162
αγοράστε το βιβλίο	1162
αγοράστε τώρα	1220
ακολουθήστε μας	1197
ακολουθήστε το θέμα	1197
ακολουθήστε τον αρθρογράφο	1219
ακολουθήστε τον συντάκτη	1197
ακολουθείτε ήδη αυτό το θέμα	1197
ακολουθείτε ήδη αυτόν τον συντάκτη	1219
ακολούθησε	1198
ακούστε	1081
ακούστε το άρθρο	1081
ακυρώνετε όποτε θέλετε	1184
ακύρωση οποιαδήποτε στιγμή	1184
αλλαγή προτιμήσεων cookies	1087
αλλαγή ρυθμίσεων απορρήτου	1087
ανάκληση συγκατάθεσης	1168
αναζήτηση	1093
ανανέωση σελίδας	1178
ανανέωση συνδρομής	1215
ανανέωση της σελίδας	1178
αναπαραγωγή βίντεο	1164
αναφέρετε λάθος	1205
αναφέρετε το σχόλιο	1205
αναφορά	1157
αναφορά λάθους	1089
αναφορά σχολίου	1205
αντιγραφή	1201
αντιγραφή link	1081
αντιγραφή συνδέσμου	1081
αντιγραφή συνδέσμου άρθρου	1081
απάντηση	1157
απενεργοποίησα τον ad blocker	1178
απενεργοποιήστε το για να συνεχίσετε	1178
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1215
αποδέχομαι	1088	1098
αποδέχομαι τους όρους χρήσης	1186
αποδοχή	1088	1098
αποδοχή ειδοποιήσεων	1176
αποδοχή και συνέχεια	1168
αποδοχή όλων	1088	1098
αποδοχή όλων των cookies	1209
αποδοχη	1088
αποδοχη ολων	1088
αποθήκευση	1081
αποθήκευση άρθρου	1221
αποθήκευση επιλογών	1168
αποθήκευση προτιμήσεων	1168
αποθήκευση συνταγής	66
αποθηκεύστε το άρθρο	1081
αποκλεισμός	1174
αποκλειστικά για συνδρομητές	1184
αποκτήστε το τώρα	1220
απομαγνητοφώνηση	1165
απομνημόνευση	1185
απορριψη	1088
αποστολή	1187
αποστολή με email	1081
αποστολή σχολίου	1156
αποσύνδεση	19
αποτελέσματα	97
αποτελέσματα δημοσκόπησης	1157
αποτελέσματα ψηφοφορίας	1157
αποτυχία φόρτωσης βίντεο	1210
απόκρυψη	1094
απόκρυψη απαντήσεων	1156
απόρριψη	1088	1098
απόρριψη όλων	1088	1098
απόρριψη όλων των cookies	1209
αργότερα	1176
αρχική	1093
αρχική σελίδα	1190
αυτό το άρθρο είναι κλειδωμένο	1184
αυτό το βίντεο δεν είναι διαθέσιμο	1164
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1164
αυτό το πεδίο είναι υποχρεωτικό	1186
αυτόματη αναπαραγωγή	1165
αυτόματη μετάφραση	1165
αφήγηση με συνθετική φωνή	1164
αφήστε ένα σχόλιο	1156
αφήστε σχόλιο	1089
αφήστε το σχόλιό σας	1156
""", 'β': """
βίντεο	1090
βαθμολογήστε το άρθρο	1089
βρήκατε κάποιο λάθος	1192
βρήκατε λάθος	1192
""", 'γ': """
γίνε συνδρομητής	1076
γίνε υποστηρικτής	1181
γίνετε μέλος	1073
γίνετε συνδρομητής	1076
γίνετε υποστηρικτές	1181
γράψτε σχόλιο	1089
γράψτε το email σας	1216
γράψτε το σχόλιό σας	1205
""", 'δ': """
δείτε ακόμη	1218
δείτε και	1090
δείτε ξανά	1210
δείτε περισσότερα	1093
δείτε τα αποτελέσματα	96	1094	1115
δείτε τα πακέτα	1215
δείτε τα πακέτα συνδρομών	1215
δείτε τα σχόλια	1089
δείτε τα όλα	1218
δείτε τη συλλογή	1190
δείτε τη συνταγή	66
δείτε την προσφορά	1162
δείτε τις απαντήσεις	1156
δείτε τις προσφορές	1215
δείτε τις φωτογραφίες	1190
δείτε το αφιέρωμα	1190
δείτε το προφίλ	1192
δείτε το προϊόν	1220
δείτε το στο amazon	1162
δείτε το φωτορεπορτάζ	1190
δείτε φωτογραφίες	1190
δείτε όλα	1093
δείτε όλα τα άρθρα	1190
δείτε όλα τα βίντεο	1190
δείτε όλα τα παιχνίδια	1159
δείτε όλα τα σχόλια	1113
δείτε όλες τις ειδήσεις	1190
δείτε όλες τις προσφορές	1162
δείτε όλες τις φωτογραφίες	1190
δεν έχετε λογαριασμό	1184
δεν αποδέχομαι	1088
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1164
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1168
δεν είστε ακόμη συνδρομητής	1184
δεν είστε συνδρομητής	1184
δεν μου αρέσει	1157
δεν ξέρω	1157
δεν ξέρω / δεν απαντώ	1157
δες περισσότερα	1218
δημιουργήθηκε με ai	1210
δημιουργήθηκε με τεχνητή νοημοσύνη	1210
δημιουργία λογαριασμού	1076
δημοσίευση σχολίου	1156
δημοσκόπηση	97
δημοσκόπηση της ημέρας	1115
δημοφιλέστερα	1090
δημοφιλέστερο	1185
δημοφιλή	1090
δημοφιλή άρθρα	1090
διάρκεια	1165
διαβάζεται από συνθετική φωνή	1164
διαβάστε ακόμα	1090
διαβάστε ακόμη	1090
διαβάστε αργότερα	1221
διαβάστε δωρεάν	1215
διαβάστε επίσης	1090
διαβάστε επίσης στο	1090
διαβάστε και	1090
διαβάστε ολόκληρο το άρθρο	1190
διαβάστε περισσότερα	1090	1093
διαβάστε στην εφαρμογή	1171
διαβάστε το στην εφαρμογή	1171
διαβάστε όλο το άρθρο	1190
διαθέσιμη στο app store	1171
διαθέσιμο στο app store	1171
διαφήμιση	1084	1106
διαφημίσεις	1084
διαφημιση	1084
διαφημιστείτε	1106
διαφημιστικό περιεχόμενο	92	1084
διαφημιστικός χώρος	1136
διαφωνω	1088
διαφωνώ	1088
διαχείριση cookies	1168
διαχείριση επιλογών	1088	1168
διαχείριση προτιμήσεων	1209
διαχείριση συγκατάθεσης	1168
δοκιμάστε δωρεάν για έναν μήνα	114
δωρήστε	1073
δωρίστε το άρθρο	1200
δωρεά	1073
δωρεάν αποστολή	1202
δωρεάν, χωρίς spam	1186
""", 'ε': """
είσοδος	1076
είστε ήδη εγγεγραμμένος	1216
είστε ήδη συνδρομητής	1184
εγγραφή	1076
ειδήσεις σήμερα	1090
ειδήσεις τώρα	1090
ειδοποίηση για συντάκτη	1219
εισάγετε έγκυρο email	1186
εισάγετε το email σας	1216
εισαγάγετε το email σας	1216
εκτυπώστε το άρθρο	1081
εκτύπωση	1081
εκτύπωση συνταγής	66
ελέγξτε τα εισερχόμενά σας	1186
ελέγξτε το email σας	1186
ελεύθερη δωρεά	1214
ελεύθερο ποσό	1181
εμφάνιση ανάρτησης	1168
εμφάνιση απαντήσεων	1156
εμφάνιση λιγότερων	1190
εμφάνιση περιεχομένου	1168
εμφάνιση περισσότερων	1190
εμφάνιση πρωτοτύπου	1094
εμφάνιση υποτίτλων	1164
εμφάνιση όλων	1094
ενεργοποίηση	1173
ενεργοποίηση ειδοποιήσεων	1172
ενεργοποιήστε τις ειδοποιήσεις	1172
επαναφόρτωση σελίδας	1178
επικοινωνήστε μαζί μας	1192
επικοινωνήστε με τη σύνταξη	1192
επικοινωνήστε με τον συντάκτη	1192
επικοινωνία	1089	1106
επικοινωνία με τη σύνταξη	1192
επιλέξτε	1185
επιλέξτε πακέτο	1184
επιλέξτε ποσό	1214
επιλέξτε συνδρομή	1184
επιλέξτε τη συνδρομή σας	1184
επιλογές συντακτών	1090
επιλογή	1185
επισκεφθείτε το κατάστημα	1162
επιστροφή στην αρχική	1190
επιστροφή στην κορυφή	1093
επιτρέπεται	1173
επόμενη είδηση	1190
επόμενη εικόνα	1218
επόμενη φωτογραφία	1218
επόμενο	1093
επόμενο άρθρο	1090
επόμενο βίντεο	1210
επώνυμο	1187
ερώτηση της ημέρας	96
ετήσια	1182
ετήσια χρέωση	1185
ετικέτες	1090
ευχαριστούμε για τη στήριξή σας	1214
ευχαριστούμε για τη στήριξη	1214
ευχαριστούμε για την ψήφο σας	96	1156
ευχαριστούμε, το μήνυμά σας στάλθηκε	1186
εφάπαξ	1182
εφάπαξ δωρεά	1181
""", 'η': """
η δημοσκόπηση της εβδομάδας	1114
η διαφήμιση συνεχίζεται	1220
η δωρεά μου	1214
η εγγραφή ολοκληρώθηκε	1216
η εγγραφή σας ολοκληρώθηκε	1216
η ερώτηση της εβδομάδας	1114
η στήριξή σας κάνει τη διαφορά	1214
η συνέχεια μετά τη διαφήμιση	1136
η ψήφος σας	1114
η ψήφος σας καταχωρήθηκε	1156
η ψήφος σας καταχωρίστηκε	1156
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1172
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1172
θέμα	1217
θέματα	1090
θα θέλατε να λαμβάνετε ειδοποιήσεις	1172
""", 'κ': """
κάθε ευρώ μετράει	1182
κάθε μήνα	1182
κάθε συνεισφορά έχει αξία	1182
κάθε συνεισφορά μετράει	1182
κάνε το κουίζ	1159
κάντε δωρεά	1073
κάντε μια δωρεά	1073
κάντε το κουίζ	1159
κάντε το τεστ	1161
κάτι πήγε στραβά	1187
καλύτερη προσφορά	1185
κανόνες σχολιασμού	1089
κατάλαβα	1094
κατάργηση σίγασης	1164
κατάστημα	1202
κατεβάστε από το app store	1171
κατεβάστε από το google play	1171
κατεβάστε την εφαρμογή	1171
κατεβάστε το app	1171
κατεβάστε το επεισόδιο	1164
κατεβάστε το ηχητικό	1164
κατηγορίες	1090
κεράστε μας έναν καφέ	1181
κλείσιμο	1072
κλείσιμο μενού	1218
κλείσιμο παραθύρου	1218
κλείστε θέση	1162
κοινοποίησε	1081
κοινοποίηση	1081
κοινοποίηση στο facebook	1081
κοινοποίηση στο twitter	1081
κοινοποίηση στο whatsapp	1200
κοινοποιήστε	1081
κοινοποιήστε το άρθρο	1081
κρυπτόλεξο	1161
κωδικοί έκπτωσης	1220
""", 'λ': """
λήψη ήχου	1164
λεπτομέρειες	1094
λιγότερα	1094
""", 'μ': """
μάθετε περισσότερα	1088
μέγεθος γραμμάτων	70
μέγεθος γραμματοσειράς	1200
μέγεθος κειμένου	70
μήνυμα	1217
μαθετε περισσοτερα	1088
με την υποστήριξη	1084
με την υποστήριξη της	1202
με την υποστήριξη του	1202
μεγέθυνση	1094
μεγέθυνση εικόνας	1190
μεγαλύτερα γράμματα	1200
μενού	1093
μετάβαση στη σελίδα δωρεών	1181
μετάβαση στη συνταγή	66
μετάβαση στο κύριο περιεχόμενο	1092
μετάβαση στο περιεχόμενο	1092
μεταβείτε στο περιεχόμενο	1092
μη έγκυρη διεύθυνση email	1186
μη έγκυρο email	1186
μη διαθέσιμο βίντεο	1164
μη χάσετε	1090
μην το χάσεις	1090
μην χάσετε	1090
μηνιαία	1182
μηνιαία δωρεά	1181
μηνιαία συνεισφορά	1181
μηνιαία χρέωση	1185
μηνιαίως	1182
μικρότερα γράμματα	1200
μοιράσου το	1081
μοιράσου το άρθρο	1221
μοιραστείτε	1081
μοιραστείτε το	1081
μοιραστείτε το άρθρο	1081
μου αρέσει	1157
μπορεί να σας αρέσει	1090
μόνο για συνδρομητές	1076
""", 'ν': """
να επιτρέπεται	1174
να επιτρέπεται πάντα	1168
να επιτραπεί	1173
να με θυμάσαι	1184
ναι	1176
ναι θέλω	1174
ναι, θέλω	1173
ναι, φυσικά	1174
νεότερα	1157
νεότερα πρώτα	1157
""", 'ξ': """
ξέχασα τον κωδικό μου	1184
ξεκλειδώστε το άρθρο	1215
ξεχάσατε τον κωδικό	1076
ξεχάσατε τον κωδικό σας	1184
""", 'ο': """
ο λογαριασμός μου	1076
ο σύνδεσμος αντιγράφηκε	1081
οι απόψεις είναι προσωπικές	1108
οι απόψεις που εκφράζονται είναι προσωπικές	1108
οι απόψεις του άρθρου είναι προσωπικές	1108
οι συνεργάτες μας	1168
ονοματεπώνυμο	1187
""", 'π': """
πάντα να επιτρέπεται	1168
πάρτε μέρος στη δημοσκόπηση	1156
πήγαινε στη συνταγή	66
πίσω στην κορυφή	1190
παίξε τώρα	1159
παίξε υπεύθυνα	1162
παίξτε δωρεάν	1159
παίξτε το κουίζ της εβδομάδας	109
παίξτε τώρα	1159
παίξτε υπεύθυνα	1162
παιχνίδια	1161
πακέτα συνδρομών	1215
παλαιότερα	1157
παράκαμψη προς το κυρίως περιεχόμενο	1092
παράλειψη	1165
παράλειψη διαφήμισης	1210
παρουσιάστηκε σφάλμα	1186
πατήστε για ήχο	1210
παύση βίντεο	1164
παύση παρακολούθησης	1197
πείτε μας τη γνώμη σας	1156
πείτε τη γνώμη σας	1156
περίληψη ai	1196
περίληψη με ai	1196
περιορισμένες θέσεις	1133
περιορισμένος αριθμός θέσεων	1133
περισσοτερες επιλογες	1088
περισσότερα	1090	1093
περισσότερα άρθρα	1090
περισσότερα άρθρα του συντάκτη	1190
περισσότερα σχόλια	1156
περισσότερες ειδήσεις	1090
περισσότερες επιλογές	1088	1201
πες τη γνώμη σου	1156
πλήρης οθόνη	1165
πληρωμή με paypal	1215
ποια είναι η γνώμη σας	1114
ποιοι είμαστε	1106
πολιτική cookies	1098	1106
πολιτική απορρήτου	1098	1106
πολιτική διορθώσεων	1192
προβολή περιεχομένου	1168
προηγούμενη είδηση	1190
προηγούμενη φωτογραφία	1218
προηγούμενο	1093
προηγούμενο άρθρο	1090
προηγούμενο βίντεο	1210
προνόμια συνδρομητών	1162
προσαρμογή	1088
προσθέστε σχόλιο	1113
προσθέστε το σχόλιό σας	1113
προσθήκη απάντησης	1205
προσθήκη στα θέματά μου	1219
προσθήκη στο καλάθι	1220
προσθήκη σχολίου	1089
προσθήκη ως προτιμώμενη πηγή	1197
προστασία προσωπικών δεδομένων	1098
προσφορά για αναγνώστες	1162
προσφορά για συνδρομητές	1162
προσωπικά δεδομένα	1106
προτείνουμε	1090
προτείνουμε επίσης	1090
προτεινόμενα	1090
προτεινόμενα από taboola	1136
προτιμήσεις cookies	1168
προτιμήσεις απορρήτου	1209
προωθητικό περιεχόμενο	1084
πρόσφατα άρθρα	1090
πώς να απενεργοποιήσετε τον ad blocker	1178
πώς να το απενεργοποιήσετε	1180
""", 'ρ': """
ροή	1090
ροή ειδήσεων	1090
ρυθμίσεις	1088
ρυθμίσεις cookie	1168
ρυθμίσεις cookies	1098
ρυθμίσεις απορρήτου	1168
ρυθμισεις	1088
ρωτήστε την ai	107
ρωτήστε την ai μας	107
ρωτήστε το ai	107
ρώτα το ai	107
""", 'σ': """
σίγαση	1165
σας βοήθησε αυτό το άρθρο	1156
σας φάνηκε χρήσιμο	1156
σε συνεργασία με	1202
σκανάρετε το qr code	1171
σταυρόλεξα	1161
σταυρόλεξο	1161
στείλε το σε φίλο	1081
στείλτε μας τις φωτογραφίες σας	1192
στηρίξτε μας	1073
στηρίξτε μας στο patreon	1181
συμφωνω	1088
συμφωνώ	1098
συμφωνώ με την επεξεργασία των δεδομένων μου	1186
συμφωνώ με τους όρους χρήσης	1186
συνέχεια ανάγνωσης	1093
συνέχεια με apple	1184
συνέχεια με email	1215
συνέχεια με facebook	1184
συνέχεια με google	1184
συνέχεια στην ιστοσελίδα	1171
συνέχεια στο site	1171
συνέχεια στον browser	1171
συνδεθείτε	1076
συνδρομή	1076
συνδρομητές	1076
συνεχίζεται μετά τη διαφήμιση	1136
συνεχίστε την ανάγνωση	1218
σφάλμα φόρτωσης βίντεο	1210
σχετικά	1090
σχετικά άρθρα	1090
σχετικά θέματα	1090
σχετικά με εμάς	1106
σχετικά νέα	1090
σχετικές ειδήσεις	1090
σχετικό άρθρο	1090
σχολιάστε	1089
σχολιάστε το άρθρο	1089
σχόλια	1089
σχόλιο	1089
σύνδεση	1076
σύνδεση με apple	1184
σύνδεση με facebook	1184
σύνδεση με google	1184
σύνοψη με ai	1196
""", 'τ': """
τέλος διαφήμισης	1162
τέλος της διαφήμισης	1162
τέσταρε τις γνώσεις σου	1159
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1108
τα πιο δημοφιλή	1090
τα πιο δημοφιλή της ημέρας	1090
τα πιο διαβασμένα	1090
τα πιο πρόσφατα	1090
τα σχόλια είναι απενεργοποιημένα	1205
τα σχόλια είναι μόνο για συνδρομητές	1205
ταξινόμηση	1157
ταξινόμηση κατά	1157
ταυτότητα	1106
ταχύτητα αναπαραγωγής	1164
τελευταία άρθρα	1090
τελευταία νέα	1090
τελευταίες ειδήσεις	1090
τεστάρετε τις γνώσεις σας	1159
το email σας	1216
το email υπάρχει ήδη	1216
το άρθρο εκφράζει τις απόψεις του συντάκτη	1108
το άρθρο συνεχίζεται μετά τη διαφήμιση	1136
το άρθρο συνεχίζεται παρακάτω	1136
το αίτημά σας στάλθηκε	1216
το αίτημά σας υποβλήθηκε	1216
το απενεργοποίησα	1178
το βίντεο δεν είναι διαθέσιμο	1164
το βίντεο φορτώνει	1164
το κείμενο συνεχίζεται παρακάτω	1136
το κουίζ της εβδομάδας	109
το μήνυμά σας	1216
το μήνυμά σας εστάλη	1186
το μήνυμά σας στάλθηκε	1186
το πεδίο είναι υποχρεωτικό	1186
το πιο δημοφιλές	1185
το σταυρόλεξο της ημέρας	109
το σχόλιό σας	1113
το ψευδώνυμό σας	1205
το όνομά σας	1205
τρέχων χρόνος	1165
""", 'υ': """
υπενθύμιση αργότερα	1072
υποβολή	96	1187
υποβολή σχολίου	1089
υπολειπόμενος χρόνος	1165
υποστηρίξτε μας	1073
υποχρεωτικά πεδία	1186
υποχρεωτικό πεδίο	1186
υπότιτλοι	1165
""", 'φ': """
φόρτωση ανάρτησης	1168
φόρτωση βίντεο	1164
φόρτωση περιεχομένου	1168
φόρτωση περισσότερων	1093
φόρτωση περισσότερων σχολίων	1156
φόρτωση προγράμματος αναπαραγωγής	1164
""", 'χ': """
χαρίστε αυτό το άρθρο	1081
χορηγοί	1202
χορηγούμενο	1084
χορηγούμενο άρθρο	1084
χορηγούμενο περιεχόμενο	1084
χορηγούμενο περιεχόμενο από taboola	1136
χορηγούμενοι σύνδεσμοι	1136
χορηγός	1202
χρόνος που απομένει	1164
χωρίς spam	1186
""", 'ψ': """
ψήφισε	96	1157
ψηφίστε	96	1157
ψηφίστε στη δημοσκόπηση	1156
ψηφοφορία	97	1115
""", 'ό': """
όλα τα άρθρα του συντάκτη	1190
όλα τα βίντεο	1190
όλα τα νέα	1190
όλα τα παιχνίδια	1159
όλα τα σχόλια	1089
όλες οι ειδήσεις	1090
όνομα	1187
όροι σχολιασμού	1089
όροι χρήσης	1098	1106
όχι ευχαριστώ	1072
όχι τώρα	1072	1176
όχι, ευχαριστώ	1072	1176
""", 'а': """
або	5210
абонамент	263
абонирай се	264
абонирай се за бюлетина	342
абонирайте се	263
автовоспроизведение	4363
автовідтворення	5197
автоматический перевод	4391
автоматическое воспроизведение	4363
автоматичне відтворення	5197
автоматичний переклад	5225
автоматично възпроизвеждане	330
автоматично преведено	351
автоматично пускане	330
авторизация	4256
авторизоваться	4256
адрес электронной почты	4259
азартные игры вызывают зависимость	4273
азартные игры могут вызвать зависимость	4273
азартные игры могут вызывать зависимость	4273
актуално	271
актуальне	5121
анкета	97	323
анкета на деня	322
анонимна кутия	348
анонимная почта	4386
анонимный ящик	4386
анонімна пошта	5220
анонімна скринька	5220
архив	4287
аудиоверсия	4363
аудіоверсія	5197
""", 'б': """
бажаєте отримувати сповіщення	5201
банковская карта	4255
банковский перевод	4255
без спам	342
без спама	4378
без спаму	5212
безкоштовна доставка	5192
безкоштовно. без спаму	5212
безопасный платеж	4254
безплатна доставка	326
бесплатная доставка	4358
бесплатно. без спама	4378
беше ли полезно	351
благодарим ви за абонамента	342
благодарим ви, че гласувахте	322
благодарим за вашия глас	322
благодарим за гласа	322
благодарим за съобщението	342
блокирай	334
блокировать	4368
блокувати	5202
больше	4287
больше материалов по теме	4287
больше новостей	4287
больше статей	4381
будь-яка сума	5207
будьте в курсе	4259
была ли статья полезной	4282
більше від автора	5215
більше за темою	5121
більше матеріалів автора	5137
більше матеріалів за темою	5121
більше на цю тему	5121
більше новин	5121
більше новин на тему	5121
більше по темі	5121
більше про це	5124
більше статей	5215
""", 'в': """
в закладки	4396
в избранное	4266
в корзину	4274	4357
в наш магазин	4357
в тази статия	345
в тренде	4287
в этой статье	4381
важен каждый рубль	4373
важен любой вклад	4373
важко відповісти	5188
важлива кожна гривня	5207
важливий кожен внесок	5207
важливо	5121
вам будет интересно	4287
вам може бути цікаво	5121
вам може сподобатися	5121
вам может быть интересно	4287
вам может понравиться	4287
вам також може сподобатися	5121
варианты подписки	4375
вартість доставки	5192
варіанти передплати	5209
вас може зацікавити	5121
вас может заинтересовать	4287
ваш e-mail	4259
ваш email	4259
ваш голос враховано	5183
ваш голос зараховано	5183
ваш голос принят	96	4351
ваш голос учтен	4351
ваш голос учтён	96	4351
ваша електронна пошта	5212
ваша почта	4379
ваша пошта	5213
ваша электронная почта	4378
ваше имя	4379
ваше повідомлення	5213
ваше повідомлення надіслано	5212
ваше сообщение	4379
ваше сообщение отправлено	4378
ваше ім'я	5213
вашето име	343
вашето съобщение	343
вашето съобщение е изпратено	342
вашият глас беше отчетен	322
вашият глас е отчетен	322
вашият имейл	342
вашият имейл адрес	342
вбудований контент	5194
введите e-mail	4259
введите email	4259
введите ваш email	4259
введите ваш адрес электронной почты	4259
введите корректный e-mail	4378
введите корректный email	4260
введите корректный адрес	4260
введите правильный e-mail	4260
введите сумму	4372
введіть коректний e-mail	5212
введіть суму	5206
вгору	5184
вградено съдържание	327
вернуться на главную	4381
версия для печати	4266
версия за печат	355
версія для друку	5230
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
вже вимкнено	5205
вже зареєстровані	5096
вже маєте акаунт	5209
вже маєте передплату	5209
вже є акаунт	5096
ви вже голосували	5183
ви вже проголосували	5183
ви вже підписані	5228
ви вже підписані на цю тему	5228
ви вичерпали ліміт статей	5209
ви можете відписатися будь-коли	5212
ви підписані	5212
ви підписані на автора	5228
ви підписані на тему	5228
ви успішно підписалися	5212
виберіть суму	5206
вибрати	5210
вибір редакції	5121
видео	4287
видео # из #	4380
видео # от #	344
видео больше недоступно	4363
видео загружается	4363
видео не может быть воспроизведено	4363
видео недоступно	4363
видео недоступно в вашей стране	4363
видео недоступно в вашем регионе	4363
видеоплеер загружается	4363
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
використання матеріалів лише з дозволу редакції	5221
вимкнути звук	5197
вимкнути рекламу	5232
вимкніть adblock	5203
винаги показвай	327
винаги разрешавай	327
виникла помилка. спробуйте ще раз	5212
виправлення й уточнення	5220
вкажіть суму	5206
включете javascript	330
включете известията	333
включете се в дискусията	352
включи	334
включи звука	330
включи известията	333
включи се в дискусията	352
включите уведомления	4347
включить	4368
включить звук	4363
включить уведомления	4347
вконтакте	4267
влез	264
влез с facebook	339
влез с google	339
влез, за да коментираш	352
влезте	264
вміст недоступний	5194
внешний контент	4360
во весь экран	4290
водещи новини	271
войти	4256
войти в аккаунт	4256
войти в чат	4282
войти по почте	4375
войти с помощью google	4375
войти с яндекс id	4375
войти через apple	4375
войти через facebook	4375
войти через google	4375
войти через vk	4375
войти через вконтакте	4375
войти через яндекс	4375
войти, чтобы комментировать	4392
вопрос дня	4354
воспроизвести	4290
воспроизвести видео	4363
восстановить пароль	4375
время на чтение	4290
время чтения # мин	4290
все	4290
все комментарии	4282
все още няма коментари	352
все още нямате профил	339
все права сохранены	4387
всегда показывать	4360
всегда разрешать	4361
всего проголосовало #	4351
всеки лев е важен	337
всеки лев помага	337
всеки петък. безплатно. без спам	342
всички коментари	352
всички статии	345
всички статии на автора	345
встановити додаток	5199
встановити застосунок	5199
встроенный контент	4360
всяка помощ е важна	337
всяко дарение е важно	337
всяко дарение помага	337
всі коментарі	5226
всі матеріали	5215
всі матеріали автора	5215
всі новини	5123
всі статті	5215
всі статті автора	5215
вход	264	4256
вход с apple	339
вход с facebook	339
вход с google	339
вхід	5096
въведете валиден имейл	342
въведете имейл	342
въведете сума	337
възникна грешка. опитайте отново	342
възникна грешка. опитайте по-късно	342
външно съдържание	327
въпрос на деня	322
вы подписались	4260
вы подписаны	4378
вы подписаны на автора	4394
вы подписаны на тему	4394
вы уже голосовали	4351
вы уже проголосовали	4351
вы успешно подписались	4378
выберите подписку	4375
выберите сумму	4254
выберите тариф	4375
выбор редакции	4287
выбрать	4376
выбрать подписку	4375
выбрать тариф	4375
выйти	19
від наших партнерів	5232
відділ передплати: #	106
відео	5121
відео # з #	5214
відео # із #	5214
відео більше недоступне	5197
відео вище	5148
відео недоступне	5197
відео недоступне у вашій країні	5197
відео неможливо відтворити	5197
відео нижче	5148
відеоплеєр завантажується	5197
відкликати згоду	5194
відкрити	5125
відкрити в додатку	5199
відкрити в застосунку	5199
відкрити галерею	5215
відкрити застосунок	5199
відкрити карту	5125
відкрити статтю	5209
відновити пароль	5209
відписатися	5229
відписатися від теми	5228
відписатися можна будь-коли	5212
відповісти	5116	5227
відправити	5213
відскануйте qr-код	5200
відскануйте qr-код, щоб завантажити застосунок	5199
відтворити	5198
відтворити відео	5197
відхилити	5111
відхилити все	5195
відхилити всі	5195
""", 'г': """
генерирано от ai	351
генерирано от ии	351
генерирано с изкуствен интелект	351
главная	4290
главная страница	4382
главное	4287
главное за день	4287
главные новости	4287
гласувай	96	323
гласувайте	96
гласувам	323
гледай видеото	330
годишен абонамент	340
годишно	340
годишно плащане	340
годовая подписка	4376
головна	5123
головна сторінка	5216
головне	5121
головне за день	5121
головні новини	5121
голосование	97
голосовать	96	4354
голосування	97
голосувати	96	5188
грати	5188
грати онлайн	5183
громкость	4364
гучність	5198
""", 'д': """
да, включить	4348
да, искам	334
да, моля	334
да, пожалуйста	4368
да, спасибо	4368
да, хочу	4368
далее	4290
далі	5123	5184
дарете	263
дари	263
дари еднократно	337
дари месечно	337
дари сега	263
детали	4292
детальніше	5123
деталі	5125
дзен	4267
дивитися # світлин	5214
дивитися # світлини	5214
дивитися # фото	5214
дивитися # фотографій	5214
дивитися # фотографії	5214
дивитися всі	5215
дивитися всі # світлин	5214
дивитися всі # світлини	5214
дивитися всі # фото	5214
дивитися всі # фотографій	5214
дивитися всі # фотографії	5214
дивитися всі світлин	5214
дивитися всі світлини	5214
дивитися всі фото	5214
дивитися всі фотографій	5214
дивитися всі фотографії	5214
дивитися відео	5197
дивитися галерею	5215
дивитися онлайн-трансляцію	5215
дивитися оригінал	5185
дивитися світлин	5214
дивитися світлини	5214
дивитися усі # світлин	5214
дивитися усі # світлини	5214
дивитися усі # фото	5214
дивитися усі # фотографій	5214
дивитися усі # фотографії	5214
дивитися усі світлин	5214
дивитися усі світлини	5214
дивитися усі фото	5214
дивитися усі фотографій	5214
дивитися усі фотографії	5214
дивитися фото	5214
дивитися фотогалерею	5215
дивитися фотографій	5214
дивитися фотографії	5214
дивіться відео	5148
дивіться відео вище	5148
дивіться відео нижче	5148
дивіться також	5121
дивіться також відео	5148
дивіться у відео	5148
длительность	4364
длительность #	4364
для передплатників	5209
для подписчиков	4256
до закладок	5230
до кошика	5107	5191
до крамниці	5108
до початку сторінки	5187
до рецепту	66
до теми	5121
добавете ни като предпочитан източник	354
добави в количката	325
добави като предпочитан източник	354
добави коментар	352
добави към моите теми	354
добави към предпочитани източници	354
добавить в избранное	4394
добавить в избранные источники	4394
добавить в источники	4394
добавить в корзину	4357
добавить в мои темы	4394
добавить в предпочитаемые источники	4394
добавить комментарий	4282
добровольное пожертвование	4372
довільна сума	5206
догори	5184
додати в кошик	5191
додати до кошика	5191
додати до моїх тем	5228
додати до обраних джерел	5228
додати до обраного	5228
додати до пріоритетних джерел	5228
додати до улюблених джерел	5228
додати коментар	5116
додати як пріоритетне джерело	5228
дозволити	5202
дозволити й показати	5112
дозволити контент	5194
дозволити один раз	5194
дозволити рекламу	5205
дозволити сповіщення	5201
дозволити та показати	5112
дозволити та продовжити	5112
дозволити і показати	5112
дозволити і продовжити	5112
дозвольте сповіщення	5178
докладвай	353
докладвай грешка	274
докладвай коментар	352
докладвай рекламата	357
докладніше	5123
долучитися	5093
долучитися до обговорення	5226
долучитися до спільноти	5206
допомагає будь-яка сума	5207
доставка оплачивается отдельно	4357
достигнахте лимита на статиите	339
доступно по подписке	4256
друга сума	337
другая сумма	4254
други новини	22
другие материалы	22	4287
другие материалы рубрики	4287
другие новости	22	4287
другие новости раздела	4287
другие статьи	4287
другие статьи автора	4381
друк	5102
друкувати	5230
дякуємо за ваш голос	96	5183
дякуємо за ваше повідомлення	5212
дякуємо за голос	5183
дякуємо за повідомлення	5212
дякуємо за реєстрацію	5212
дякуємо за участь в опитуванні	5183
дізнатися ціну	5191
""", 'е': """
единоразово	4250
еднократно дарение	337
ежегодно	4376
ежемесячно	4250
ежемесячное пожертвование	4372
ежемесячный платеж	4373
ежемесячный платёж	4373
економія #%	5210
ексклузивно за абонати	339
ексклюзивно для передплатників	5209
електронна адреса	5213
електронна пошта	5213
електронна пошта або логін	5209
етикети	331
еще нет аккаунта	4375
еще новости	4287
еще от автора	4381
еще по теме	4287
ещё	4287
ещё не подписчик	4375
ещё нет аккаунта	4375
ещё новости	4287
ещё от автора	4381
ещё по теме	4287
""", 'ж': """
желаете ли да получавате известия	333
жодного спаму	5212
""", 'з': """
з нашого магазину	5191
з нашої крамниці	5108
за абонати	339
за датою	5227
за популярністю	5227
за темою	5121
забелязахте грешка	348
заборонити	5202
забравена парола	264
забравили сте паролата си	339
забронировать билет	4357
забронировать место	4357
забронювати квиток	5191
забронювати місце	5191
забув пароль	5209
забули пароль	5096
забыл пароль	4375
забыли пароль	4256
завантаження відео	5197
завантаження плеєра	5197
завантажити аудіо	5197
завантажити випуск	5197
завантажити відео	5194
завантажити додаток	5199
завантажити допис	5194
завантажити застосунок	5199
завантажити контент	5194
завантажити публікацію	5194
завантажити ще	5123
завжди дозволяти	5195
завжди показувати	5194
загрузить видео	4360
загрузить еще	4290
загрузить ещё	4290
загрузить контент	4360
загрузить пост	4360
загрузить публикацию	4360
загрузка видео	4363
загрузка плеера	4363
задайте вопрос нашему ии	107
задать вопрос ии	107
задонатити	5093
задонатить	4250
задължителни полета	342
задължително	343
задължително поле	342
заказать	4274
заказать книгу	4357
закрити	5092
закрити галерею	5215
закрити рекламу	5232
закрыть	4249
закрыть галерею	4381
закрыть рекламу	4397
залишилося #	5198
залишити відгук	5224
залишити відповідь	5119
залишити коментар	5116
залиште коментар	5226
заметили ошибку	4386
замовити	5107
замовити книгу	5191
замовити книжку	5191
запазете място	325
запази	274
запази за по-късно	355
запази избора	327
запази място	325
запази настройките	327
запази рецептата	66
запази статията	274
запам'ятати мене	5210
запитайте нашого помічника	107
запитайте ші	107
запитати ші	107
заповніть це поле	5212
заполните это поле	4378
запомни ме	340
запомнить меня	4376
започни теста	322
запретить	4368
запропонувати новину	5116
зарегистрироваться	4256
зареди видеото	327
зареди още	345
зареди публикацията	327
зареди съдържанието	327
зареждане на видеото	330
зареждане на плейъра	330
зареєструватися	5096
зарубежной картой	4373
затвори	278
затвори галерията	345
затвори рекламата	357
затрудняюсь ответить	4354
защо виждам тази реклама	357
зберегти	5102
зберегти вибір	5194
зберегти на потім	5230
зберегти налаштування	5194
зберегти рецепт	66
зберегти статтю	5102
збережено	5231
збільшити	5123
збільшити зображення	5215
збільшити текст	5230
збільшити фото	5215
збільшити шрифт	5230
зв'язатися з автором	5215
звук	331
згенеровано за допомогою ші	5224
згенеровано штучним інтелектом	5224
згенеровано ші	5224
згорнути	5125	5215
зменшити шрифт	5230
змінити згоду	5194
змінити налаштування	5112
змінити налаштування cookie	5112
змінити розмір тексту	5230
зміст	5123
зміст статті	5215
знайшли помилку	5220
знижка #%	5210
знижка для передплатників	5191
зображення # з #	5214
зображення # із #	5214
зовнішній контент	5194
зробити внесок	5093
зробити донат	5206
зрозуміло	5111
""", 'и': """
играй сега	322
играть	4354
играть онлайн	4351
из нашего магазина	4357
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
изменить настройки	4277
изменить настройки cookie	4277
изменить размер текста	4396
изменить согласие	4360
изображение # из #	4380
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
ии может ошибаться	4390
или	340	4376
имам профил	339
имате ли профил	339
име	343
имейл адрес	342
имейл или потребителско име	339
имя	4379
индекс	4379
интересное	4287
искате ли да получавате известия	333
использование материалов только с разрешения редакции	4387
исправления и уточнения	4386
""", 'к': """
к началу	4290
к началу страницы	4381
к рецепту	66
каждое пожертвование важно	4372
каждую пятницу. бесплатно. без спама	4378
каждый донат важен	4372
каждый рубль важен	4373
как да изключа adblock	335
как да изключите рекламния блокер	335
как защитаваме източниците си	348
как мы защищаем источники	4386
как мы защищаем наших источников	4386
как отключить adblock	4369
как пазим източниците си	348
картина в картината	330
картинка в картинке	4364
картинка в картинці	5198
категории	4287
категорії	5121
качество	4364
керування згодою	5194
керувати згодою	5194
керувати сповіщеннями	5201
ключови думи	271
книга з автографом	5108
книга з автографом автора	5108
книга с автографом	4275
книга с автографом автора	4275
книга с подписью автора	4275
книги с автографом	4275
книжка з автографом	5108
книжка з автографом автора	5108
книжки з автографом	5108
кожен внесок важливий	5207
кожен донат важливий	5206
кожна гривня важлива	5207
коментар	5116
коментари	274
коментарі	5116
коментарів ще немає	5226
коментирай	274
коментирайте	274
коментирайте първи	274
коментирането е изключено	352
коментування закрито	5226
коментувати	5116
комерційний контент	5232
комерційний матеріал	5232
комментарии	4282
комментарии отсутствуют	4282
комментарий	4282
комментировать	4282
коммерческий контент	4397
коммерческий материал	4397
конец рекламы	4397
контакти	5116
контакты	4282
контент заблокирован	4360
контент заблоковано	5194
контент недоступен	4360
контент недоступний	5194
конфиденциальность	4276
конфиденциальность и cookie	4277
конфіденційність і cookie	5112
копирай връзката	355
копирай линк	274
копирай линка	274
копирането забранено	349
копирано	356
копирано в клипборда	355
копирование запрещено	4387
копировать ссылку	4266
копіювання заборонено	5221
копіювати посилання	5102
короткий переказ від ші	107
край на рекламата	357
крамниця	5107
кросворд	5188
кросворд дня	109
кроссворд	4354
кроссворд дня	4351
кръстословица	323
купете билети	325
купете книгата	325
купи абонамент	264
купи билет	325
купи билети	325
купи книгата	325
купи лиценз	349
купи сега	325
купите нам кофе	4372
купити	5107
купити журнал	5191
купити зараз	5191
купити квитки	5191
купити квиток	5191
купити книгу	5191
купити книжку	5191
купити ліцензію	5221
купити нам каву	5206
купити передплату	5209
купить	4274
купить билет	4357
купить билеты	4357
купить билеты онлайн	4357
купить журнал	4357
купить книгу	4357
купить лицензию	4387
купить номер	4357
купить подписку	4256
купить права на публикацию	4387
купить сейчас	4357
към галерията	345
към количката	325
към магазина	325
към началната страница	345
към началото	331
към рецептата	66
към страницата за дарения	337
към съдържанието	345
кінець реклами	5232
""", 'л': """
лента новостей	4287
линкът е копиран	355
личный кабинет	4256
лише для передплатників	5209
лише необхідні	5194
логин	4376
логин или e-mail	4375
логін	5210
логін або e-mail	5209
лучшие	4393
любая сумма	4373
любая сумма важна	4373
""", 'м': """
магазин	4274
маджонг	323	4354	5188
материал закрыт	4375
материал защищен авторским правом	4387
материал защищён авторским правом	4387
материал партнера	4397
материал партнёра	4397
материал создан автоматически	4390
материалы защищены авторским правом	4387
материалы партнеров	4271
материалы партнёров	4397
материалы по теме	4287
матеріал захищено авторським правом	5221
матеріал партнера	5232
матеріал створено автоматично	5224
матеріали за темою	5121
матеріали захищені авторським правом	5221
матеріали партнерів	5232
матеріали по темі	5121
машинний переклад	5225
машинно преведено	351
машинный перевод	4391
маєте акаунт	5209
маєте новину	5220
меню	4290	5123
месечен абонамент	340
месечно	340
месечно дарение	337
месечно плащане	340
месячная подписка	4376
метки	4287
ми не можемо показати цей вміст	5194
ми не можемо показати цей контент	5194
може би по-късно	278
може да ви хареса	271
може да харесате още	271
может быть, позже	4249
может позже	4249
можете да се откажете по всяко време	339
можете да се отпишете по всяко време	342
можливо, пізніше	5092
можна скасувати будь-коли	5209
мои темы	4394
моите теми	354
мой профиль	4256
моля, изключете рекламния блокер	335
моля, опитайте по-късно	342
моят профил	264
мої теми	5228
мы в социальных сетях	4268
мы в соцсетях	4268
мы вконтакте	4268
мы не можем показать это содержимое	4360
мы не можем показать этот контент	4360
мы отправили вам письмо	4260
мій профіль	5096
місячна передплата	5210
місячна підписка	5210
мітки	5121
""", 'н': """
на весь екран	5197
на весь экран	4363
на главную	4290
на головну	5215
на живо	331
на початок	5198
на початок сторінки	5215
на правах реклами	5105
на правах рекламы	4271
на сторінку пожертв	5206
на страницу пожертвований	4372
на цял екран	330
наверх	4290	5123
нагадати пізніше	5092
нагору	5184
нагору сторінки	5187
надіслати	96	5102	5213
надіслати відгук	5224
надіслати другові	5230
надіслати другу	5102
надіслати електронною поштою	5230
надіслати коментар	5226
надіслати новину	5220
надіслати новину анонімно	5220
надіслати повідомлення	5212
надіслати поштою	5102
надіслати статтю поштою	5102
надіслати у whatsapp	5230
надішліть свої фото	5220
наживо	5198
нажмите, чтобы увеличить	4381
назад	4290	5123	5184
назначение платежа: пожертвование	4372
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
найкраща пропозиція	5210
найкращі	5227
найпопулярніше	5121	5210
найпопулярніше за добу	5121
найпопулярніше за тиждень	5121
найпопулярніший	5210
найти	4290
найчитаніше	5121
налаштування	5111
налаштування cookie	5194
налаштування конфіденційності	5194
налаштування приватності	5194
налаштування файлів cookie	5194
налаштувати cookie	5194
налаштувати сповіщення	5201
налично в google play	332
нам нужно ваше согласие	4277
нам потрібна ваша згода	5112
намали шрифта	355
написати автору	5215
написати анонімно	5220
написати в редакцію	5220
написати коментар	5116
написать автору	4381
написать анонимно	4386
написать в редакцию	4386
написать комментарий	4282
напишете коментар	352
напиши коментар	274
напомни ми по-късно	278
напомнить позже	4249
направете дарение	263
направете теста	322
направи теста	322
настроить cookie	4360
настроить уведомления	4367
настройки	4276
настройки cookie	4276
настройки за поверителност	327
настройки конфиденциальности	4360
настройки на бисквитките	327
настройки приватности	4360
настройки файлов cookie	4360
наступна	5123
наступна новина	5215
наступна світлина	5215
наступна стаття	5121
наступна сторінка	5215
наступне відео	5197
наступне фото	5215
наступний матеріал	5187
наступний слайд	5215
натисніть, щоб збільшити	5215
начална страница	345
начать игру	4351
начать тест	4351
наш магазин	4275
наша крамниця	5108
нашли ошибку	4386
не вдалося відтворити відео	5197
не вдалося завантажити відео	5197
не дозволяти	5179
не зараз	5092	5179
не маєте акаунта	5209
не можем да покажем това съдържание	327
не пропустите	4287
не пропустіть	5121
не разрешать	4348
не сега	278
не сегодня	4249
не сейчас	4249	4348
не сьогодні	5092
не удалось воспроизвести видео	4363
не удалось загрузить видео	4363
не, благодаря	278
невалиден имейл	342
невалиден имейл адрес	342
неверный e-mail	4378
неверный email	4260
неверный адрес электронной почты	4378
неверный имейл	4260
нейросеть может ошибаться	4390
некоректна адреса	5212
некоректний e-mail	5212
некорректный e-mail	4378
некорректный email	4260
некорректный адрес	4378
немає акаунта	5209
немає акаунту	5209
немає коментарів	5226
немає передплати	5209
необов'язково	5213
необязательно	4379
неправильна електронна адреса	5212
неправильный e-mail	4260
неправильный email	4260
неправильный имейл	4260
нет аккаунта	4375
нет комментариев	4282
нет подписки	4375
нет, спасибо	4249	4348
нещо се обърка. опитайте отново	342
нещо се обърка. опитайте по-късно	342
никакого спама	4378
новини	5121
новини за темою	5121
новини компаній	5105
новини партнерів	5105	5121
новости	4287
новости smi#	4287
новости партнеров	4271
новости партнёров	4271
новости по теме	4287
новости сми#	4287
новые	4393
нові	5227
номер телефона	4379
номер телефону	5213
нравится	4393
няма коментари	352
нямам мнение	323
нямам профил	339
нямате абонамент	339
нямате профил	339
ні, дякую	5092	5179
""", 'о': """
обговорити	5116
обговорити в telegram	5119
обговорити в коментарях	5119
обговорити в чаті	5119
обговорити на форумі	5119
обговорити у facebook	5119
обговорити у форумі	5119
оберіть передплату	5209
оберіть план	5209
оберіть суму	5206
обнови страницата	336
обновите страницу	4371
обновить страницу	4371
обов'язкове поле	5212
обов'язково	5213
обрати	5210
обрати передплату	5209
обрати план	5209
обрати тариф	5209
обратная связь	4282
обратно към началната страница	345
обратно към началото	345
обратно нагоре	345
обсудить	4282
обсуждение	4282
общи условия	328
обязательно	4379
обязательное поле	4378
одноклассники	4267
одноразово	5093
озвучено роботом	4363
озвучено синтезированным голосом	4363
озвучено синтезованим голосом	5197
оновити сторінку	5205
оновіть сторінку	5205
опитайте отново	342
опитайте по-късно	342
опитування	97	5188
опитування дня	96	5183
оплата раз в год	4375
оплата раз на рік	5209
опрос	97
опрос дня	96	4351
опублікувати коментар	5119
основание: дарение	337
оставащо време	331
оставащо време #	330
оставащо време -#	330
оставете коментар	352
остави коментар	352
оставить комментарий	4282
оставить отзыв	4390
оставшееся время	4364
оставшееся время #	4363
оставшееся время -#	4363
оставьте комментарий	4392
останні новини	5121
останні статті	5121
от нашите партньори	357
от наших партнеров	4397
от наших партнёров	4397
от нашия магазин	325
ответить	4282	4393
отвори в приложението	332
отвори галерията	345
отвори приложението	332
отговор	353
отговори	353
отдел подписки: #	106
отиди на рецептата	66
отказ по всяко време	339
отказаться	4276
отказвам всички	328
отклонить	4276
отклонить все	4361
отклонить всё	4361
отключете статията	339
отключете цялата статия	264
отключи статията	264
отключите adblock	4369
отключите адблок	4369
отключить звук	4363
отключить рекламу	4397
открихте грешка	348
открихте грешка в текста	348
открыть	4292
открыть в браузере	4401
открыть галерею	4381
открыть карту	4292
открыть приложение	4365
открыть статью	4375
отмена в любой момент	4375
отменить можно в любой момент	4375
отозвать согласие	4360
отпечатай	274
отпечатай статията	274
отписаться	4395
отписаться можно в любой момент	4378
отписаться от рассылки	4401
отписаться от темы	4394
отпишете се по всяко време	342
отправить	96	4379
отправить другу	4266
отправить комментарий	4392
отправить отзыв	4390
отправить по почте	4266
отправить по электронной почте	4396
отправить сообщение	4378
отримувати сповіщення	5201
отсканируйте qr-код	4366
отстъпка за абонати	325
оттегли съгласието	327
оттегляне на съгласието	327
отхвърли всички	328
оферта за читатели	325
оформити передплату	5209
оформити підписку	5096
оформить донат	4250
оформить доступ	4375
оформить ежемесячное пожертвование	4372
оценете статията	274
оцените материал	4282
оцените рецепт	66
оцените статью	4282
оценить рецепт	66
оцініть матеріал	5116
оцініть рецепт	66
оцініть статтю	5116
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
пароль	4376	5210
партнерский материал	4271
партнерский проект	4271
партнерський матеріал	5105
партнерський проєкт	5105
партньорско съдържание	270
партнёрский материал	4271
партнёрский проект	4271
пасианс	323
пасьянс	4354	5188
пауза	331	4364	5198
переведено автоматически	4390
переведено нейросетью	4390
переведено с помощью ии	4390
перевір себе	5188
перевірте свою пошту	5212
перевірте свої знання	5183
перевірте себе	5188
переглянути # світлин	5214
переглянути # світлини	5214
переглянути # фото	5214
переглянути # фотографій	5214
переглянути # фотографії	5214
переглянути всі # світлин	5214
переглянути всі # світлини	5214
переглянути всі # фото	5214
переглянути всі # фотографій	5214
переглянути всі # фотографії	5214
переглянути всі світлин	5214
переглянути всі світлини	5214
переглянути всі фото	5214
переглянути всі фотографій	5214
переглянути всі фотографії	5214
переглянути галерею	5215
переглянути пропозицію	5191
переглянути результати	96	5183
переглянути світлин	5214
переглянути світлини	5214
переглянути усі # світлин	5214
переглянути усі # світлини	5214
переглянути усі # фото	5214
переглянути усі # фотографій	5214
переглянути усі # фотографії	5214
переглянути усі світлин	5214
переглянути усі світлини	5214
переглянути усі фото	5214
переглянути усі фотографій	5214
переглянути усі фотографії	5214
переглянути фото	5214
переглянути фотографій	5214
переглянути фотографії	5214
переглянути ціну	5191
передплата	5096
передплатити	5096
перезавантажити сторінку	5205
перезавантажте сторінку	5205
перезагрузите страницу	4371
перезагрузить страницу	4371
перейти в галерею	4381
перейти в магазин	4357
перейти до галереї	5215
перейти до досьє	5215
перейти до змісту	5215
перейти до контенту	5215
перейти до крамниці	5108
перейти до магазину	5191
перейти до оплати	5206
перейти до основного вмісту	5215
перейти до пожертви	5206
перейти до пропозиції	5191
перейти до рецепта	66
перейти к досье	4381
перейти к контенту	4381
перейти к оплате	4372
перейти к основному содержанию	4381
перейти к пожертвованию	4372
перейти к предложению	4357
перейти к рецепту	66
перейти к содержанию	4290
перейти к сюжету	4381
перекладено автоматично	5224
перекладено за допомогою ші	5224
перекладено ші	5224
пересказ нейросети	4390
пересказ от нейросети	107
пересказано нейросетью	4390
печать	4266
печать рецепта	66
питання дня	5188
пишете до редакцията	348
пишете на автора	345
пиши на автора	345
платена публикация	92	270
платено партньорство	357
платено съдържание	270
плеер загружается	4363
плейърът се зарежда	330
плеєр завантажується	5197
по дате	4393
по подписке	4256
по популярности	4393
по теме	4287
по-късно	279	334
побачили помилку	5220
повернутися на головну	5215
повернутися нагору	5187
повний екран	5198
повноекранний режим	5197
повідомити новину	5220
повідомити про помилку	5116
повідомити про помилку в тексті	5116
повідомлення	5213
повідомлення надіслано	5212
погоджуюсь	5111
погоджуюся	5111
погодитись і продовжити	5112
погодитися та продовжити	5194
погодитися і продовжити	5112
пограти	5188
подай сигнал	348
подарете тази статия	274
подари статията	355
подарить доступ	4396
подарить материал	4266
подарить статью	4256
подарувати доступ	5230
подарувати статтю	5102
поддержать	4250
поддержать автора	4250
поддержать на boosty	4372
поддержать на patreon	4372
поддержать нас	4250
поддержать проект	4250
поддержать редакцию	4250
поддержите нас	4250
поделитесь	4266
поделиться	4266
поделиться в telegram	4266
поделиться в twitter	4266
поделиться в одноклассниках	4266
поделиться в соцсетях	4266
поделиться вконтакте	4266
поделиться новостью	4266
поделиться ссылкой	4266
поделиться статьей	4266
поделиться статьёй	4266
подкасти	5121
подкасты	4287
подкрепете ни	263
подкрепи	263
подкрепи ни	263
подобається	5227
подобни статии	271
подписаться	4256
подписаться в max	4268
подписаться в telegram	4268
подписаться на автора	4394
подписаться на канал	4268
подписаться на новости	4259
подписаться на рассылку	4259
подписаться на телеграм-канал	4268
подписаться на тему	4394
подписаться на уведомления	4367
подписка	4256
подписка на год	4375
подписка на месяц	4375
подписывайтесь	4268
подпишитесь	4375
подпишитесь на рассылку	4259
подреди по	352
подробнее	4290
подробнее по теме	4287
подтвердите e-mail	4378
подтвердите адрес электронной почты	4378
поділитись	5102
поділитися	5102
поділитися в telegram	5102
поділитися в соцмережах	5102
поділитися новиною	5102
поділитися статтею	5102
поділіться	5102
пожаловаться	4393
пожаловаться на комментарий	4392
пожаловаться на рекламу	4397
пожертвовать	4250
пожертвувати	5093
позволи	334
позволи известия	333
позже	4368
поиск	4290
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
показати # відповідей	5226
показати # відповіді	5226
показати # світлин	5214
показати # світлини	5214
показати # фото	5214
показати # фотографій	5214
показати # фотографії	5214
показати більше	5123
показати вміст	5194
показати все	5125
показати всі	5216
показати всі # світлин	5214
показати всі # світлини	5214
показати всі # фото	5214
показати всі # фотографій	5214
показати всі # фотографії	5214
показати всі світлин	5214
показати всі світлини	5214
показати всі фото	5214
показати всі фотографій	5214
показати всі фотографії	5214
показати відповіді	5226
показати галерею	5215
показати й прийняти	5194
показати коментарі	5116
показати контент	5194
показати менше	5215
показати оригінал	5125	5185
показати пароль	5209
показати підпис	5215
показати результати	96	5183
показати розшифровку	5197
показати світлин	5214
показати світлини	5214
показати субтитри	5197
показати усі # світлин	5214
показати усі # світлини	5214
показати усі # фото	5214
показати усі # фотографій	5214
показати усі # фотографії	5214
показати усі світлин	5214
показати усі світлини	5214
показати усі фото	5214
показати усі фотографій	5214
показати усі фотографії	5214
показати фото	5214
показати фотографій	5214
показати фотографії	5214
показати ще	5123
показати і прийняти	5194
показать # ответа	4392
показать # ответов	4392
показать # фото	4380
показать # фотографии	4380
показать # фотографий	4380
показать больше	4290
показать все	4292	4382
показать все # фото	4380
показать все # фотографии	4380
показать все # фотографий	4380
показать все фото	4380
показать все фотографии	4380
показать все фотографий	4380
показать галерею	4381
показать еще	4290
показать ещё	4290
показать и принять	4360
показать карту	4292
показать комментарии	4282
показать контент	4360
показать меньше	4292	4381
показать оригинал	4292	4352
показать ответ	4290
показать ответы	4392
показать пароль	4375
показать перевод	4292
показать подпись	4381
показать расшифровку	4363
показать результаты	96	4351
показать содержимое	4360
показать субтитры	4363
показать фото	4380
показать фотографии	4380
показать фотографий	4380
показувати завжди	5194
показывать всегда	4360
поки немає коментарів	5226
поле обов'язкове для заповнення	5212
поле обязательно для заполнения	4378
полето е задължително	342
политика cookie	4360
политика за защита на личните данни	327
политика за поверителност	327
политика исправлений	4386
политика конфиденциальности	4276
политика конфиденциальности и cookie	4277
политика обработки персональных данных	4276
полноэкранный режим	4363
полный экран	4364
получавай известия	333
получать уведомления	4367
пользовательское соглашение	4276
політика cookie	5194
політика виправлень	5220
політика конфіденційності	5111
політика конфіденційності та cookie	5112
політика приватності	5194
помогает любая сумма	4373
помочь	4250
помочь нам	4250
помочь проекту	4250
помочь редакции	4250
помітили помилку	5220
понятно	4276
попередня	5123
попередня новина	5215
попередня стаття	5121
попередня сторінка	5215
попереднє фото	5215
попередній матеріал	5187
попередній слайд	5215
попитай ai	107
попитай ии	107
попитай нашия асистент	107
поправки и уточнения	348
попробовать бесплатно	4256
попробуйте бесплатно в течение месяца	114
попробуйте еще раз	4378
попробуйте ещё раз	4378
попробуйте месяц бесплатно	114
попробуйте позже	4378
популярне	5121
популярное	4287
популярные	4287	4393
популярные новости	4287
популярные статьи	4287
популярный	4376
популярні	5227
популярні новини	5121
попълнете това поле	342
поръчай книгата	325
поръчайте книгата	325
посилання скопійовано	5102
поскаржитися	5227
поскаржитися на коментар	5226
поскаржитися на рекламу	5232
последнее	4287
последни	271
последни новини	271
последние новости	4287
послухати новину	5102
посмотреть # фото	4380
посмотреть # фотографии	4380
посмотреть # фотографий	4380
посмотреть в браузере	4401
посмотреть все # фото	4380
посмотреть все # фотографии	4380
посмотреть все # фотографий	4380
посмотреть все фото	4380
посмотреть все фотографии	4380
посмотреть все фотографий	4380
посмотреть результаты	96	4351
посмотреть фото	4380
посмотреть фотографии	4380
посмотреть фотографий	4380
посмотреть цену	4357
потвърдете имейла си	342
поточний час	5198
поточний час #	5197
потребителско име	340
потребителско име или имейл	339
похожие материалы	4287
похожие статьи	4287
почати гру	5183
почати тест	5183
почему я вижу эту рекламу	4397
почерпете ни с кафе	337
почерпи ни кафе	337
почтовый индекс	4379
поширити	5102
поширити у facebook	5102
поштовий індекс	5213
пошук	5123
пощенски код	343
правила за коментарите	352
правила за коментиране	274
правила использования	4276
правила коментарів	5226
правила коментування	5116
правила комментариев	4392
правила комментирования	4282
правила користування	5195
предимства за абонати	325
предишна новина	345
предишна снимка	345
предишна статия	345
предишна страница	345
предложение для подписчиков	4357
предложение для читателей	4357
предложить новость	4282
предыдущая	4290
предыдущая новость	4381
предыдущая статья	4287
предыдущая страница	4381
предыдущая фотография	4381
предыдущее фото	4381
предыдущий слайд	4381
презаредете страницата	336
презареди страницата	336
премиум	4256
преміум	5096
препечатването е забранено	349
препечатването забранено	349
препоръчани	271
препоръчано от outbrain	357
препоръчано от taboola	357
препоръчваме	340
препоръчваме ви	271
препоръчваме ви още	271
препоръчваме още	271
пригостити кавою	5206
пригостіть нас кавою	5206
придбати квитки	5191
придбати квиток	5191
придбати книжку	5191
придбати передплату	5209
придбати права на публікацію	5221
приемам всички	328
приемам всички бисквитки	327
приемам и продължавам	327
приеми всички	328
приеми и покажи	327
приеми и продължи	327
призначення платежу: благодійний внесок	5206
прийняти	5111
прийняти все	5195
прийняти всі	5111
прийняти всі файли cookie	5194
прийняти й показати	5194
прийняти й продовжити	5112
прийняти та показати	5194
прийняти та продовжити	5194
прийняти і продовжити	5194
принтирай	274
принтирай рецептата	66
принципи редакції	5220
принять	4276
принять все	4276
принять все cookie	4360
принять все файлы cookie	4360
принять всё	4276
принять и показать	4360
принять и продолжить	4360
прислать новость	4282
прислать новость анонимно	4386
присоединиться к обсуждению	4392
приховати коментарі	5119
пришлите свои фото	4386
приєднатися	5093
приєднатися до спільноти	5093
про автора	5137
про авторку	5137
про авторів	5137
проверете имейла си	342
проверете пощата си	342
провери знанията си	322
проверь себя	4354
проверьте адрес почты	4260
проверьте свои знания	4351
проверьте свою почту	4378
проверьте себя	4354
проголосовало #	4351
проголосовать	96
проголосувати	96
продовження під рекламою	5105
продовження статті під рекламою	5105
продовжити без вимкнення	5203
продовжити з apple	5209
продовжити з google	5209
продовжити через apple	5209
продовжити через facebook	5209
продовжити через google	5209
продолжительность #	4364
продолжить без отключения	4369
продолжить без поддержки	4249
продолжить с apple	4375
продолжить с google	4375
продолжить через apple	4375
продолжить через facebook	4375
продолжить через google	4375
продължава след рекламата	270
продължете с google	339
продължи без изключване	335
продължи с apple	339
продължи с facebook	339
продължи с google	339
продължителност	331
продължителност #	331
произвольная сумма	4372
произошла ошибка	4379
произошла ошибка. попробуйте ещё раз	4378
произошла ошибка. попробуйте позже	4378
пройти опитування	5183
пройти опрос	4351
пройти тест	4351
прокоментувати	5227
прокомментировать	4393
промени размера на текста	355
промо	4271	5105
пропозиція для передплатників	5191
пропозиція для читачів	5191
прослухати статтю	5197
прослушать	4266
прослушать новость	4266
прослушать статью	4363
прочетено от синтетичен глас	330
прочетете и	271
прочетете цялата статия	345
прочети по-късно	355
прочети с абонамент	339
прочети транскрипцията	330
прочети цялата новина	345
прочети цялата статия	345
прочитати пізніше	5230
прочитать позже	4396
прямой эфир	4364
прізвище	5213
публикувай коментар	352
пусни видеото	330
първо най-новите	352
підписатись	5096
підписатися	5096
підписатися на автора	5228
підписатися на сповіщення	5201
підписатися на тему	5228
підписка	5096
підсумок від ші	5224
підтвердьте електронну адресу	5212
підтвердіть e-mail	5212
підтримайте нас	5093
підтримати	5093
підтримати автора	5093
підтримати журналістів	5093
підтримати на buy me a coffee	5206
підтримати на patreon	5206
підтримати нас	5093
підтримати проєкт	5206
підтримати разово	5206
підтримати редакцію	5093
підтримувати щомісяця	5206
пізніше	5202
""", 'р': """
радимо прочитати	5121
радимо також	5121
развернуть	4290
разгадать кроссворд	4351
размер на текста	355
размер на шрифта	70
размер текста	70
размер шрифта	70
разова підтримка	5207
разовий внесок	5207
разовий донат	5206
разово	4250
разовое пожертвование	4372
разовый платеж	4373
разовый платёж	4373
разпечатай	274
разпечатай статията	355
разреши	334
разреши веднъж	327
разреши известия	333
разреши известията	333
разреши рекламите	336
разрешите уведомления	4347
разрешить	4368
разрешить и показать	4277
разрешить и продолжить	4277
разрешить контент	4360
разрешить один раз	4360
разрешить рекламу	4371
разрешить уведомления	4347
ранняя регистрация	4358
раскрыть	4292
распечатать	4266
распечатать рецепт	66
распечатать статью	4266
рассказать друзьям	4266
рассылка	4259
рассылки	4259
расшифровка	4364
регистрация	264	4256
редакция рекомендует	4287
редакційна політика	5220
редакційна політика видання	5220
резултати от анкетата	322
резултати от гласуването	322
результати	97	5125
результати голосування	5198
результати опитування	5198
результаты	97	4292
результаты голосования	4364
результаты опроса	4364
резюме от ai	107
резюме от ии	107
реклама	270	4271	5105
реклама - статията продължава по-долу	270
реклама google	4397
реклама від google	5232
реклама закончилась	4397
реклама закінчилася	5232
реклама на сайте	4271
реклама на сайті	5105
реклама окончена	4397
реклама от google	4397
реклама. продовження нижче	5105
реклама. продолжение ниже	4271
реклами от google	357
рекламний матеріал	5232
рекламно каре	270
рекламно съдържание	270
рекламный материал	4397
рекомендовано outbrain	4397
рекомендовано taboola	4397
рекомендуем	4287	4376
рекомендуем почитать	4287
рекомендуем также	4287
рекомендуемое	4287
рекомендуємо	5121	5210
рекомендуємо прочитати	5121
рекомендуємо також	5121
реши кръстословицата	322
реши теста	322
реєстрація	5096
розгадати кросворд	5183
розгорнути	5125	5215
роздрукувати	5102
роздрукувати рецепт	66
роздрукувати статтю	5102
розмір тексту	70
розмір шрифту	70
розшифровка	5198
российской картой	4373
рубрики	4287	5121
річна передплата	5210
річна підписка	5210
""", 'с': """
самая выгодная	4376
само за абонати	339
само необходими	327
само необходимите	327
самое важное	4287
самое популярное	4287
самое читаемое	4287
самое читаемое за день	4287
самое читаемое за неделю	4287
самый популярный	4376
свали аудиото	330
свали епизода	330
свали от app store	332
свали от google play	332
свали приложението	332
свежее	4287
свежие новости	4287
свернуть	4290
своя сума	5206
своя сумма	4372
свържете се с редакцията	348
свържи се с автора	345
свързани новини	271
свързани публикации	271
свързани статии	271
связаться с нами	4282
світлина # з #	5214
світлина # із #	5214
сгенерировано ии	4390
сгенерировано нейросетью	4390
сгенерировано с помощью ии	4390
сделать донат	4372
сделать пожертвование	4250
сейчас читают	4287
сигнализирай за грешка	348
сканворд	4354
сканирай qr кода	332
сканирайте qr кода	332
сканирайте qr кода и изтеглете приложението	332
сканируйте qr-код	4366
скануйте qr-код	5200
скасувати можна будь-коли	5209
скачать аудио	4363
скачать выпуск	4363
скачать из google play	4365
скидка #%	4376
скидка для подписчиков	4357
скопировано	4267
скопировано в буфер обмена	4396
скопировать ссылку	4266
скопировать ссылку на статью	4266
скопійовано	5231
скопійовано в буфер обміну	5230
скопіювати посилання	5102
скопіювати посилання на статтю	5102
скорост	331
скорост на възпроизвеждане	330
скорость воспроизведения	4363
скрий отговорите	352
скрий рекламата	357
скрыть	4292
скрыть ответы	4392
скрыть рекламу	4397
слайд # з #	5214
слайд # из #	4380
слайд # от #	344
слайд # із #	5214
слайд #/#	4380	5214
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
следить за автором	4394
следить за онлайном	4381
следить за темой	4394
следующая	4290
следующая новость	4381
следующая статья	4287
следующая страница	4381
следующая фотография	4381
следующее видео	4363
следующее фото	4381
следующий слайд	4381
слухати	5102
слухати новину	5102
слушай новината	274
слушай статията	330
слушать	4266
слушать новость	4266
см. также	4287
смотреть # фото	4380
смотреть # фотографии	4380
смотреть # фотографий	4380
смотреть в браузере	4401
смотреть видео	4363
смотреть все	4290
смотреть все # фото	4380
смотреть все # фотографии	4380
смотреть все # фотографий	4380
смотреть все фото	4380
смотреть все фотографии	4380
смотреть все фотографий	4380
смотреть галерею	4381
смотреть онлайн-трансляцию	4381
смотреть оригинал	4352
смотреть предложение	4357
смотреть фото	4380
смотреть фотогалерею	4381
смотреть фотографии	4380
смотреть фотографий	4380
смотри также	4287
смотрите также	4287
сначала новые	4392
сначала старые	4392
снимка # от #	344
снимка #/#	344
снимок # из #	4380
советуем почитать	4287
согласен	4276
согласен и продолжить	4277
согласиться	4276
согласиться и продолжить	4360
содержание	4290
содержание статьи	4381
содержимое недоступно	4360
создано ии	4390
создано нейросетью	4390
создано при помощи ии	4390
создано с помощью ии	4390
создать аккаунт	4256
сообщение	4379
сообщение отправлено	4378
сообщить новость	4386
сообщить об опечатке	4282
сообщить об ошибке	4282
сортирай по	352
сортиране	353
сортировать	4393
сортировать по	4392
сортировка	4393
сортування	5227
сортувати	5227
сортувати за	5226
сохранено	4267
сохранить	4266
сохранить выбор	4360
сохранить на потом	4396
сохранить настройки	4360
сохранить рецепт	66
сохранить статью	4266
социальные сети	4268
спасибо за ваш голос	96	4351
спасибо за ваше сообщение	4378
спасибо за подписку	4259
спасибо за регистрацию	4378
спасибо за сообщение	4378
спасибо за участие в опросе	4351
спасибо, ваш голос учтён	4351
спершу нові	5226
спершу старі	5226
спестявате #%	340
спецпроект	4271
спецпроєкт	5105
сповіщення	5202
споделете	274
сподели	274
сподели във facebook	274
сподели като подарък	355
сподели по имейл	355
сподели статията	274
споделяне	274
спонсорирано	270
спонсорирано съдържание	357
спонсорский материал	4397
спонсорський матеріал	5232
способ оплаты	4254
способы оплаты	4254
спочатку нові	5226
спочатку старі	5226
спри да следваш	354
спробуйте безкоштовно протягом місяця	114
спробуйте пізніше	5212
спробуйте ще раз	5212
спросите ии	107
спросить ии	107
спросить нейросеть	107
ссылка скопирована	4266
сталася помилка	5213
сталася помилка. спробуйте пізніше	5212
сталася помилка. спробуйте ще раз	5212
станете член	263
стани абонат	263
стани дарител	263
старые	4393
старі	5227
стати патроном	5206
стати підписником	5206
стати співучасником	5093
стати частиною спільноти	5093
стати членом клубу	5206
статията е заключена	339
статията е защитена с авторско право	349
статията се чете от изкуствен интелект	330
стаття захищена авторським правом	5221
стать патроном	4250
стать соучастником	4250
стать спонсором	4250
статья защищена авторским правом	4387
створено за допомогою штучного інтелекту	5224
створено за допомогою ші	5224
створено штучним інтелектом	5224
створено ші	5224
створити акаунт	5096
стежити за автором	5228
стежити за онлайном	5215
стежити за темою	5228
стислий переказ від ші	5224
стоимость доставки	4358
сторінка # з #	5214
сторінка # із #	5214
сторінка #/#	5214
страница # из #	4380
страница # от #	344
страница #/#	344	4380
стрічка новин	5121
субтитри	331	5198
субтитры	4364
судоку	323	4354	5188
сума по избор	337
сховати	5125
сховати відповіді	5226
сховати рекламу	5232
сходни новини	271
схожі матеріали	5121
схожі новини	5121
схожі статті	5121
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
сыграть	4354
сюжет	4287
сюжеты	4287
""", 'т': """
тагове	271
тази статия е заключена	339
так, будь ласка	5202
так, дякую	5202
так, увімкнути	5179
так, хочу	5202
також читайте	5121
твитнуть	4266
твиттер	4267
твітнути	5102
теги	4287	5121
текст продовжується під рекламою	5105
текст создан автоматически	4390
текст створено автоматично	5224
текст читает робот	4363
текущее время	4364
текущее время #	4363
текущо време	331
текущо време #	330
телеграм	4267
телефон	343	4379	5213
тема	343	4379	5213
тема дня	4287
теми	5121
темы	4287
тест дня	4351
тест на седмицата	109
тест недели	109
тест тижня	109
тествай знанията си	322
това видео вече не е налично	330
това видео не е налично	330
това поле е задължително	342
това съдържание не е налично	327
това съдържание не може да бъде показано	327
только для подписчиков	4256
только необходимые	4360
транскрипция	331
тривалість	5198
тривалість #	5198
търговско съдържание	357
тільки необхідні	5194
""", 'у': """
у вас вже є акаунт	5209
у вас включен adblock	4369
у вас нет подписки	4375
у вас уже есть аккаунт	4375
у кошик	5107
у мене вже є акаунт	5209
у мене є акаунт	5209
у мене є передплата	5209
у меня есть аккаунт	4375
у меня есть подписка	4375
у меня нет аккаунта	4375
у меня уже есть аккаунт	4375
у цій статті	5215
уведомления	4368
увеличи	331
увеличи снимката	345
увеличи текста	355
увеличи шрифта	355
увеличить	4290
увеличить изображение	4381
увеличить текст	4396
увеличить фото	4381
увеличить шрифт	4396
увійти	5096
увійти з google	5209
увійти за допомогою google	5209
увійти через apple	5209
увійти через facebook	5209
увійти через google	5209
увійти, щоб коментувати	5226
увімкнути	5202
увімкнути звук	5197
увімкнути сповіщення	5178
увімкніть сповіщення	5178
угостите нас кофе	4372
угостить кофе	4373
уже есть аккаунт	4256
уже зарегистрированы	4256
уже зареєструвалися	5096
уже отключил	4371
узнать цену	4357
укажите сумму	4372
уменьшить шрифт	4396
умови використання	5111
управление на бисквитките	327
управление на известията	333
управление на съгласието	327
управление согласием	4360
управление уведомлениями	4367
управлявай съгласието	327
управлять согласием	4360
условия за ползване	327
установить приложение	4365
усі коментарі	5226
усі матеріали	5215
усі матеріали автора	5215
усі матеріали авторки	5137
усі матеріали за темою	5215
усі новини	5123
усі статті	5215
усі статті автора	5215
участие в азартных играх может вызвать зависимость	4273
участие в азартных играх может вызвать игровую зависимость	4273
""", 'ф': """
файлы cookie	4276
фамилия	343	4379
фейсбук	4267
филворды	4354
фото	4287
фото # з #	5214
фото # из #	4380
фото # із #	5214
фото #/#	4380	5214
фоторепортаж	4287
""", 'х': """
харесай	274
харесва ми	353
хорошо	4276
хотите получать уведомления	4367
хочете отримувати сповіщення	5201
""", 'ц': """
це було корисно	5224
це відео більше недоступне	5197
це відео недоступне	5197
це відео недоступне у вашій країні	5197
це поле обов'язкове	5212
цей контент недоступний	5194
цей контент неможливо показати	5194
цей матеріал закритий	5209
цена на доставката	325
ця стаття закрита	5209
цял екран	330
""", 'ч': """
час читання # хв	5123
час, що залишився	5197
час, що залишився #	5197
чете синтетичен глас	330
четете без ограничения	339
четете без реклами	357
четете в приложението	332
чети без реклами	357
чети в приложението	332
чи була стаття корисною	5116
читает синтезированный голос	4363
читайте в застосунку	5199
читайте в приложении	4365
читайте еще	4287
читайте ещё	4287
читайте ниже	4271
читайте первыми в приложении	4365
читайте першими в застосунку	5199
читайте по теме	4287
читайте также	4287
читайте також	5121
читати без обмежень	5209
читати без реклами	5232
читати всю новину	5215
читати всю статтю	5215
читати далі	5123
читати з передплатою	5209
читати коментарі	5226
читати оригінал	5185
читати повністю	5123
читати розшифровку	5197
читати статтю повністю	5215
читати також	5121
читать без ограничений	4375
читать без рекламы	4397
читать в max	4268
читать в telegram	4268
читать в браузере	4401
читать всю статью	4381
читать далее	4290
читать дальше	4290
читать ещё	4290
читать комментарии	4282
читать оригинал	4352
читать полностью	4290
читать расшифровку	4363
читать с подпиской	4375
читать статью полностью	4381
читать также	4287
читать целиком	4381
читає синтезований голос	5197
чому я бачу цю рекламу	5232
что еще почитать	4287
что ещё почитать	4287
что-то пошло не так	4379
что-то пошло не так, попробуйте позже	4378
что-то пошло не так. попробуйте еще раз	4378
что-то пошло не так. попробуйте ещё раз	4378
что-то пошло не так. попробуйте позже	4378
чуй статията	330
""", 'ш': """
швидкість відтворення	5197
ші може помилятися	5224
""", 'щ': """
ще за темою	5121
ще на цю тему	5124
ще не передплатник	5209
ще немає акаунта	5209
ще новини	5121
що ще почитати	5121
щомісяця	5093	5210
щомісячна підтримка	5207
щомісячний внесок	5206
щоп'ятниці. безкоштовно. без спаму	5212
щороку	5210
щось пішло не так	5213
щось пішло не так, спробуйте пізніше	5212
щось пішло не так. спробуйте пізніше	5212
щось пішло не так. спробуйте ще раз	5212
""", 'э': """
экономия #%	4376
эксклюзивно для подписчиков	4375
электронная почта	4259
электронная почта или логин	4375
эта статья закрыта	4375
это было полезно	4390
это видео больше недоступно	4363
это видео недоступно	4363
это видео недоступно в вашей стране	4363
это поле обязательно	4378
это поле обязательно для заполнения	4378
этот контент невозможно показать	4360
этот контент недоступен	4360
этот материал закрыт	4375
""", 'я': """
я вже підтримую	5092
я вимкнув блокувальник	5203
я отключил	4371
я отключил блокировщик	4369
я уже поддерживаю	4249
як вимкнути adblock	5203
як ми захищаємо джерела	5220
як ми захищаємо наші джерела	5220
якість	5198
яндекс.дзен	4267
""", 'і': """
ім'я	5213
індекс	5213
інша сума	5206
інші матеріали автора	5215
інші матеріали авторки	5137
інші новини	22	5121
інші статті автора	5215
інші статті авторки	5137
""", 'א': """
אהבתי	2390
אודות	2354
אודות הכותב	2422
אולי אחר כך	2406
אולי גם יעניין אותך	2339
אולי יעניין אותך	2339
אולי יעניין אותך גם	2378
אולי יעניין אתכם	2339
אולי יעניין אתכם גם	2378
אולי מאוחר יותר	2317
אולי פספסתם	2378
אחר כך	2407
איך מכבים	2411
איך מכבים חוסם פרסומות	2409
אימייל	2418
אימייל לא תקין	2417
אין לך חשבון	2415
אין לכם חשבון	2415
אינציקלופדיית ynet	2339
אישור	2336	2406
אישור הכל	2402
אישור והמשך	2401
אני מאשר את תנאי השימוש	2417
אני מאשר קבלת דיוור	2417
אני מאשר/ת קבלת דברי פרסומת	2417
אני מאשר/ת קבלת דיוור	2417
אני מסכים	2336
אני מסכים לתנאי השימוש	2417
אני מסכים/ה לתנאי השימוש	2417
אני מסכימה	2336
אפשר	2407
אפשר התראות	2405	2406
אפשר לבטל בכל רגע	2415
אפשר תמיד	2401
אפשרויות נוספות	2430
אשר את כל העוגיות	2435
אשר הכל	2402
אשר והמשך	2401
""", 'ב': """
בדקו את תיבת הדואר	2417
בדקו את תיבת המייל	2417
בחירה	2416
בחן את עצמך	2392
בחנו את עצמכם	2392
בחסות	2383
בחר	2416
בחר מסלול	2415
בחר סכום	2437
בחרו את המינוי שלכם	2415
בחרו מינוי	2415
בחרו מסלול	2415
בחרו סכום	2437
בטל השתקה	2397
ביטול	2406
ביטול הסכמה	2401
ביטול השתקה	2397
בלי ספאם	2417
בלעדי למנויים	2415
במעקב	2427
בשיתוף	2333
בשיתוף עם	2431
""", 'ג': """
גודל גופן	70
גודל הטקסט	2429
גודל טקסט	70
גישה בלתי מוגבלת לכל הכתבות	2438
""", 'ד': """
דווח על טעות	2338
דווח על תגובה	2433
דווחו לנו על טעות	2389
דווחו על טעות	2443
דחה את כל העוגיות	2435
דחה הכל	2402
דחיית הכל	2402
דיווח	2390
דיווח על טעות	2389	2443
דיווח על תגובה	2433
דילוג לתוכן	2341
דילוג לתוכן המרכזי	2341
דלג לתוכן	2343
דלג לתוכן הראשי	2341
דלג על הפרסומת	2436
דלגו למתכון	66
דלגו על הפרסומת	2436
דף הבית	2343
""", 'ה': """
האזינו	2328
האזינו בספוטיפיי	2434
האזינו לכתבה	2397
האזן לכתבה	2397
האם הכתבה עזרה לך	2389
האם הכתבה עניינה אותך	2389
האם העמוד עזר לך	2389
האם זה היה מועיל	2389
הבא	2343
הבנתי	2344
הבקשה התקבלה	2439
הבקשה נשלחה	2439
הגב	2338
הגדל טקסט	2429
הגדל תמונה	2421
הגדלת גופן	2365	2366
הגדלת טקסט	2429
הגדלת תמונה	2421
הגדרות	2336
הגדרות עוגיות	2401
הגדרות פרטיות	2336	2401
הדפיסו את המתכון	66
הדפיסו כתבה	2377
הדפס	2328
הדפס מתכון	66
הדפסה	2328	2366
הדפסת המתכון	66
הדפסת כתבה	2377
ההודעה נשלחה	2417
ההודעה שלך	2439
ההצבעה שלך נקלטה	2389
ההצעה המשתלמת ביותר	2416
ההרשמה אושרה	2439
הודעתך נשלחה	2417
הווידאו אינו זמין	2397
הוסיפו תגובה	2338
הוסף כמקור מועדף	2426
הוסף לסל	2441
הוסף תגובה	2338
הוסף תשובה	2433
הוספה לסל	2441
הוספה לרשימת הקריאה	2365
הוספת תגובה	2338
הוקרא בקול סינתטי	2397
הורד שמע	2397
הורדת הפרק	2397
הורדת השמע	2397
הורידו את האפליקציה	2404
הזינו כתובת מייל	2439
הזכירו לי מאוחר יותר	2317
הזן כתובת אימייל	2439
החדשות ביותר	2390
החדשים ביותר	2390
החנות	2431
החשבון שלי	2320
הטבה לקוראים	2395
הטבות למנויים	2395
הטופס נשלח בהצלחה	2417
הירשם	2320
הירשמו להתראות	2405
הישנות ביותר	2390
הכי נצפים	2339
הכי נקרא	2339
הכי נקראות	2339
הכי נקראות היום	2378
הכי פופולרי	2416
הכינוי שלך	2433
הכניסו כתובת מייל	2439
הכתבה הבאה	2339
הכתבה המלאה למנויים	2377
הכתבה הקודמת	2339
הכתבה נעולה	2415
המייל האדום	2422
המייל שלך	2439
המלצות	2339
המקומות מוגבלים	2381
המשיכו לקרוא	2440
המשך בדפדפן	2404
המשך לאתר	2404
המשך לקרוא	2343
המשך עם google	2415
המשך עם אימייל	2438
המשך עם אפל	2415
המשך עם גוגל	2415
המשך עם פייסבוק	2415
המשך קריאה	2343
הנגן נטען	2397
הנצפים ביותר	2378
הנקראות ביותר	2339
הנקראים ביותר	2378
הסרטון אינו זמין	2397
הסרטון אינו זמין כעת	2397
הסרטון הבא	2436
הסרטון הקודם	2436
הסרטון לא זמין	2397
הסרטון לא זמין כעת	2397
הסרטון נטען	2397
הסתר	2344
הסתר תגובות	2389
הסתר תשובות	2389
העדפות עוגיות	2401
העדפות פרטיות	2435
הענק כתבה במתנה	2429
הענקת כתבה במתנה	2429
העתיקו את הקישור	2377
העתיקו קישור	2377
העתק	2430
העתק קישור	2328	2366
העתקת הקישור	2377
העתקת קישור	2328	2366
הפופולרי ביותר	2416
הפופולריות ביותר	2390
הפסק לעקוב	2426
הפסקת מעקב	2426
הפעל התראות	2405
הפעל סרטון	2397
הפעלה אוטומטית	2398
הפעלת התראות	2405
הפרסומת ממשיכה	2441
הצביעו	96	2390
הצביעו בסקר	2389
הצבע	96	2390
הצבעה	97
הצבעתך נקלטה	2389
הצג את כל התגובות	2351
הצג ב-x	2434
הצג הכל	2344
הצג כתוביות	2397
הצג מפה	2344
הצג מקור	2344
הצג עוד	2343
הצג פוסט	2401
הצג פוסט זה באינסטגרם	2434
הצג פחות	2344
הצג תגובות	2389
הצג תוכן	2401
הצג תוצאות	96	2390
הצג תמיד	2401
הצג תשובות	2389
הצגת התוכן	2401
הצגת כל התגובות	2351
הצהרת נגישות	2354
הצטרפו	2318
הצטרפו אלינו	2318
הצטרפו לתומכים	2412
הצעה לקוראים	2395
הקודם	2343
הקטן טקסט	2429
הקטנת גופן	2365	2366
הקטנת טקסט	2429
הקישור הועתק	2377
הקראה אוטומטית	2397
הקש להפעלת קול	2436
הרשמה	2320
השאירו תגובה	2351
השאר אותי מחובר	2415
השאר תגובה	2351
השב	2338
השהה	2361
השתק	2398
השתקה	2398
השתתפו בסקר	2389
התגובה שלך	2433
התגובות למנויים בלבד	2433
התגובות מושבתות	2433
התחבר	2320
התחבר עם google	2415
התחברות	2320
התחברות באמצעות גוגל	2415
התחברות עם גוגל	2415
התחברות עם פייסבוק	2415
התמונה הבאה	2440
התמונה הקודמת	2440
התרומה שלי	2437
""", 'ו': """
וואטסאפ	2366
ווטסאפ	2328	2366
וידאו	2339
""", 'ז': """
זהו שדה חובה	2417
זכור אותי	2416
זמן נוכחי	2398
זמן נותר	2398
""", 'ח': """
חד פעמי	2413
חד-פעמי	2413
חדשות אחרונות	2339
חודש ראשון ב-#	2376
חודש ראשון ב-# ש"ח	2376
חודש ראשון בשקל	2376
חודש ראשון חינם	2376
חזרה למעלה	2343
חזרה לעמוד הבית	2421
חזרה לעמוד הראשי	2341
חזרה לראש העמוד	2341
חזרה לרשימה	2440
חידוש מינוי	2438
חיוב חודשי	2416
חיוב שנתי	2416
חינם, בלי ספאם	2417
חיפוש	2343
""", 'ט': """
טוויטר	2328	2366
טוען וידאו	2397
טוען נגן	2397
טלגרם	2328	2366
טעינת הפוסט	2401
טען מחדש	2409
טען מחדש את הדף	2409
טען עוד	2343
טען פוסט	2401
טען תגובות נוספות	2389
טען תוכן	2401
""", 'י': """
יציאה	2320
יציאה ממסך מלא	2397
יש לי חשבון	2415
""", 'כ': """
כבר הצבעת	2389
כבר הצבעתם	2389
כבר יש לך חשבון	2415
כבר מנוי	2415
כבר מנויים	2415
כבר מנויים? התחברו	2320
כבר נרשמת	2320
כותרות אחרונות	2339
כיביתי	2411
כיביתי את חוסם הפרסומות	2409
כל שקל חשוב	2412
כל תרומה חשובה	2412
כל תרומה עוזרת	2412
כללי התגובות	2389
כן, אני רוצה	2405
כן, אשמח	2406
כניסה	2320
כניסה למנויים	2320
כתבה זו הוענקה במתנה	2442
כתבה זו היא תוכן ממומן	2377
כתבה ממומנת	2383
כתבה נעולה	2415
כתבו את תגובתכם	2433
כתבו לנו	2422
כתבו תגובה	2338
כתבות אחרונות	2339
כתבות מומלצות	2339
כתבות נוספות	2339
כתבות נוספות בנושא	2378
כתבות נוספות שיעניינו אתכם	2378
כתבות נוספות של הכתב	2421
כתבות קשורות	2339
כתבות שאולי פספסתם	2378
כתבות שיעניינו אתכם	2378
כתוב תגובה	2389
כתובת אימייל לא תקינה	2417
כתובת המייל כבר רשומה	2439
כתובת המייל שלך	2439
כתובת מייל לא תקינה	2417
כתיבת תגובה	2389
""", 'ל': """
לא אהבתי	2390
לא כעת	2317
לא ניתן להפעיל את הסרטון	2397
לא ניתן להציג את התוכן	2401
לא ניתן להציג תוכן זה	2401
לא ניתן לטעון את הסרטון	2436
לא ניתן לנגן את הסרטון	2397
לא עכשיו	2317	2406
לא תודה	2317	2406
לא, תודה	2317	2406
לגלריה	2421
לגלריה המלאה	2421
לגלריית התמונות	2421
לדף הבית	2421
לדף התרומות	2412
להאזנה בספוטיפיי	2434
להאזנה לכתבה	2397
להורדה ב-app store	2404
להורדה ב-google play	2404
להורדה מ-app store	2404
להורדה מ-google play	2404
להורדת האפליקציה	2377
להזמנה לחצו כאן	2441
להזמנת כרטיסים	2395
להמשך קריאה	2320
להרשמה	2320
להרשמה לאירוע	2381
לחידון	2392
לחידון המלא	2392
לחנות	2431
לחנות שלנו	2381
לחצו להפעלת הסאונד	2436
לידיעה המלאה	2421
לכל החדשות	2421
לכל החידונים	2392
לכל הכתבות	2343
לכל הכתבות בנושא	2378
לכל הכתבות של הכתב	2421
לכל המשחקים	2392
לכל הסרטונים	2421
לכל העדכונים, הכתבות והסרטונים	2378
לכל התגובות	2338
לכל התמונות	2421
לכתבה הבאה	2421
לכתבה הבאה בסדרה	2378
לכתבה המלאה	2421
לכתבה הקודמת	2421
לכתבה הקודמת בסדרה	2378
לכתבה נוספת	2440
לכתיבת תגובה	2351
למוצר	2431
למנויים בלבד	2324
למתכון	66
לעמוד הבית	2421
לעמוד התרומות	2412
לפרויקט המלא	2421
לפרופיל הכתב	2422
לפרטי המוצר	2441
לפרטים	2344
לפרטים והרשמה	2381
לפרטים נוספים והרשמה	2381
לפתיחת הכתבה	2438
לצפייה ביוטיוב	2434
לצפייה בכל התגובות	2351
לצפייה במסלולים	2438
לצפייה בתוצאות	96
לקריאה באפליקציה	2404
לקריאה מאוחר יותר	2442
לראש הדף	2421
לראש העמוד	2421
לרכישה באמזון	2395
לרכישה לחצו כאן	2395
לרכישת הספר	2395
לרכישת כרטיסים	2395
לרכישת כרטיסים לחצו כאן	2395
לרכישת מינוי	2320
לרכישת מינוי לחצו כאן	2377
לשלוח כתבה במתנה	2365	2366
לתיק המלא	2421
לתמונות	2344
לתרום	2318
לתרומה	2318
לתרומה לחצו כאן	2412
""", 'מ': """
מאוחר יותר	2407
מאשר	2336
מאשרת	2336
מבזקים	2339
מדיניות הפרטיות	2337
מדיניות הפרטיות ותנאי השימוש	2337
מדיניות פרטיות	2336	2354
מהירות הפעלה	2397
מהירות ניגון	2397
מודעה	2333
מומלץ עבורך	2378
מומלץ עבורכם	2378
מומלצים	2339
מוקרא בקול סינתטי	2397
מידע נוסף	2336
מיון לפי	2390
מייל	2366	2418
מיין לפי	2390
ממומן	2333
מסך מלא	2398
מסלולי מינוי	2438
מספר המקומות מוגבל	2381
מעבר למתכון	66
מעוניינים לקבל התראות	2405
מצאת טעות	2389
מצאתם טעות	2338
מצאתם טעות בכתבה	2389
מצאתם טעות? דווחו לנו	2443
מצב כהה	2402
משהו השתבש	2418
משך	2398
משך הסרטון	2436
משלוח חינם	2431
מתנה לחבר	2429
""", 'נ': """
נא להזין כתובת מייל תקינה	2417
נגישות	2354
נגן	2361
נגן וידאו	2397
נגן שמע	2436
נוצר באמצעות ai	2436
נוצר על ידי ai	2436
נושאים	2339
נושאים קשורים	2339
ניגון אוטומטי	2398
ניהול אפשרויות	2435
ניהול הסכמה	2401
ניהול העדפות	2435
ניהול עוגיות	2401
ניתן לבטל בכל עת	2415
נרשמת בהצלחה	2417
""", 'ס': """
סגור	2317
סגור גלריה	2440
סגור חלון	2440
סגור תפריט	2440
סגירה	2317
סודוקו	2394
סוף הפרסומת	2395
סוף פרסומת	2395
סיכום ai	2359
סיכום אוטומטי	2425
סיכום הכתבה	2359
סכום אחר	2412
סכום לבחירה	2437
ספרו לנו מה דעתכם	2389
סקר	97
סקר היום	96
סרטון זה אינו זמין	2397
סרטון זה אינו זמין עוד	2397
סרקו את הקוד	2404
סרקו את קוד ה-qr	2404
""", 'ע': """
עבור לתוכן	2341
עבור לתוכן המרכזי	2341
עדיין לא מנוי	2415
עדיין לא מנויים	2415
עוד	2343
עוד באותו נושא	2378
עוד בנושא	2339
עוד בערוץ	2339
עוד חדשות	2339
עוד כתבות	22	2339
עוד כתבות בנושא	22
עוד כתבות מעניינות	2377
עוד לא מנויים	2415
עוד סיפורים	2378
על הכותב	2422
עקבו אחר הכתב	2426
עקבו אחר הנושא	2426
עקבו אחרי הכתב	2426
עקבו אחרי הנושא	2426
עקוב אחרי הכתב	2426
""", 'פ': """
פייסבוק	2328	2366
פנייה לכתב	2422
פנייה למערכת	2422
פרטים	2344
פרסום	2333
פרסומת	2333
פרסם	2390
פרסם אצלנו	2354
פרסמו אצלנו	2354
פתח	2344
פתח באפליקציה	2404
פתיחה באפליקציה	2404
""", 'צ': """
צור חשבון	2320
צור קשר	2338	2354
צפו באינסטגרם	2434
צפו בטוויטר	2434
צפו ביוטיוב	2434
צפו בפייסבוק	2434
צפו גם	2440
צפייה חוזרת	2436
צרו קשר	2354	2422
צרו קשר עם המערכת	2422
""", 'ק': """
קבל הכל	2402
קבלת התראות	2405
קוד קופון	2441
קודי הנחה	2441
קרא גם	2339
קרא עוד	2343
קראו באפליקציה	2404
קראו בחינם	2438
קראו גם	2339
קראו עוד	2343
""", 'ר': """
רוצה לקבל התראות	2405
רוצים לקבל התראות	2405
רענון העמוד	2409
רענן את הדף	2409
רעננו את הדף	2409
""", 'ש': """
שדה זה הוא חובה	2417
שדה חובה	2417
שדות חובה	2417
שחק עכשיו	2392
שחקו עכשיו	2392
שינוי גודל הגופן	2365
שיתוף	2328
שיתוף בוואטסאפ	2429
שיתוף בווטסאפ	2328
שיתוף בטוויטר	2328
שיתוף במייל	2377
שיתוף בפייסבוק	2328
שכחת את הסיסמה	2415
שכחת סיסמה	2415
שכחתי סיסמה	2320
שלח	96	2418
שלח לחבר	2328
שלח תגובה	2389
שלחו את הכתבה במתנה	2377
שלחו במתנה	2377
שלחו כתבה במתנה	2365
שלחו לחבר	2366	2429
שלחו לנו סרטונים	2422
שלחו לנו תמונות	2422
שלחו משוב	2389
שליחה	2418
שליחה במייל	2328
שליחת כתבה במתנה	2365
שליחת משוב	2389
שליחת תגובה	2389
שמור	2430
שמור העדפות	2401
שמור כתבה	2442
שמור לרשימת הקריאה	2365	2366
שמירה	2328
שמירה לרשימת הקריאה	2365
שמירת הגדרות	2401
שמירת המתכון	66
שמירת כתבה	2377
שמרו כתבה	2377
שמרו לקריאה מאוחרת	2377
שתף	2328
שתף כתבה	2442
שתפו	2328
שתפו את הכתבה	2328
שתפו בוואטסאפ	2377
שתפו בווטסאפ	2377
שתפו בטוויטר	2429
שתפו בטלגרם	2377
שתפו בפייסבוק	2328
שתפו כתבה זו	2442
""", 'ת': """
תגובה	2338
תגובות	2338
תגובות נוספות	2389
תגיות	2339
תודה על ההצבעה	2389
תודה על הצבעתך	96
תודה על התמיכה	2437
תודה על תמיכתכם	2437
תודה שהצבעת	2389
תודה שהצבעתם	2389
תודה, ההודעה נשלחה	2417
תוכן למנויים	2320
תוכן ממומן	92	2333
תוכן מסחרי	2383
תוכן מקודם	2333
תוכן פרסומי	2383
תוכן שיווקי	92	2333
תוכן שיווקי בשיתוף	2383
תוצאות	97
תוצאות ההצבעה	2390
תוצאות הסקר	2390
תורגם אוטומטית	2377
תיקון טעות	2377
תמונה # מתוך #	2341
תמכו בנו	2318
תמכו בנו בפטריאון	2412
תמכו בעיתונות	2412
תמלול	2398
תנאי השימוש	2337
תנאי השימוש | מדיניות הפרטיות	2337
תנאי השימוש ומדיניות הפרטיות	2337
תנאי פרסום תגובות	2389
תנאי שימוש	2336	2354
תפריט	2343
תקציר ai	2359
תקציר בינה מלאכותית	2359
תקציר הכתבה	2359
תרגום אוטומטי	2398
תרומה	2318
תרומה חד פעמית	2412
תרומה חד-פעמית	2412
תרומה חודשית	2412
תרמו	2318
תרמו עכשיו	2318
תשבץ	2394
תשבצים	2394
תשחץ	2394
תשלום באמצעות paypal	2438
""", 'ا': """
ابدا الاختبار	203
ابلاغ	201
ابلغ عن خطا	179
اترك تعليقا	146
اترك رد	200
اترك ردا	200
اتصل بنا	146	164
اجازه دادن	1929
اجازه ميدهم	1930
احجز الان	255
احجز تذكرتك	206
احجز تذكرتك الان	206
احجز مكانك	206
احدث الاخبار	147
احصل علي التنبيهات العاجلة	219
احفظ المقال	188
احفظ المقال لوقت لاحق	188
اخبار اخري	22
اخبار بيشتر	1901
اخبار ديگر	22
اخبار ذات صلة	147
اخبار ذات علاقة	189
اخبار قد تعجبك	189
اخبار قد تهمك	189
اخبار متعلقة	147
اخبار مرتبط	1863
اخبار مرتبطة	189
اخبار پيشنهادي	1901
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
اخرين اخبار	1863
اخرين خبرها	1901
اخفاء	152
اخفاء التعليقات	200
اخفاء الردود	200
ادارة التفضيلات	249
ادارة الخيارات	249
ادارة الموافقة	211
ادارة ملفات تعريف الارتباط	144
ادامه	1867
ادامه با google	1938
ادامه با گوگل	1938
ادامه خبر	1944
ادامه در مرورگر	1926
ادامه مطلب	1867
ادخل البريد الالكتروني	253
ادخل بريدا الكترونيا صحيحا	229
ادخل بريدك الالكتروني	253
ادرس كپي شد	1887
ادعم الصحافة المستقلة	119
ادعم عملنا	224
ادعمنا	119
ادعمنا علي باتريون	224
ادعموا الصحافة المستقلة	224
اذهب الي الوصفة	66
ارتباط با ما	1879
ارسال	96	133	1853
ارسال التعليق	200
ارسال المقال بالبريد	188
ارسال بازخورد	1912
ارسال به تلگرام	1891
ارسال به دوستان	1853
ارسال تعليق	200
ارسال خبر	1945
ارسال ديدگاه	1912
ارسال راي	96
ارسال رايگان	1954
ارسال سوژه	1945
ارسال نظر	1862
ارسل	96
ارسل التعليق	200
ارسل تعليقك	200
ارسل لنا خبرا	235
ارسل لنا صورك	235
ارسل ملاحظاتك	200
ارشيو	1879
از دست ندهيد	1901
از راي شما متشكريم	1912
از شركت شما در نظرسنجي متشكريم	1912
از ما حمايت كنيد	1847
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
اشتباهي ديدهايد	1912
اشتر الان	206
اشتر الان من امازون	206
اشتر الكتاب	206
اشتر من امازون	206
اشتراك	121	1849
اشتراك بخريد	1898
اشتراك خود را انتخاب كنيد	1938
اشتراك در تلگرام	1952
اشتراك در واتساپ	1952
اشتراك گذاري	1853
اشتراك گذاري در تلگرام	1891
اشتراكگذاري	1853
اشتراكگذاري در تلگرام	1952
اشتراكگذاري در واتساپ	1952
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
اطلاعات بيشتر	1859
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
افزودن به منابع ترجيحي	1949
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
اكنون بازي كنيد	1915
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
الان نه	1846
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
امكان نمايش اين محتوا وجود ندارد	1923
امكان پخش ويدئو وجود ندارد	1919
انت تتابع هذا الموضوع	239
انت مشترك بالفعل	253
انتخاب	1939
انتخاب اشتراك	1938
انتخاب طرح	1938
انتشار	1913
انتشار يافته : #	1876
انتشار يافته: #	1876
انتقل الي الوصفة	66
انتهاي پيام	1891
انتهي الاعلان	206
اندازه فونت	70
اندازه قلم	70
اندازه متن	1952
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
اولين نفري باشيد كه نظر ميدهد	1891
ايا اين مطلب براي شما مفيد بود	1912
ايا اين مطلب مفيد بود	1912
ايا اين مقاله مفيد بود	1912
ايا مايليد اعلان دريافت كنيد	1928
ايا ميخواهيد اعلان دريافت كنيد	1928
ايجاد حساب	1849
ايقاف مؤقت	208
ايميل	1941
ايميل خود را بررسي كنيد	1940
ايميل معتبر وارد كنيد	1940
ايميل نامعتبر	1940
ايميل نامعتبر است	1940
اين فيلد الزامي است	1940
اين فيلد ضروري است	1940
اين مطالب را هم بخوانيد	1901
اين مطلب را هم بخوانيد	1901
اين مطلب مفيد بود	1912
اين مقاله قفل است	1938
اين ويدئو در دسترس نيست	1919
اين ويدئو ديگر در دسترس نيست	1919
اين ويديو در دسترس نيست	1919
اپ استور	1927
اپليكيشن را دانلود كنيد	1926
اپليكيشن را نصب كنيد	1926
اگهي	1855
اگهيها	1907
""", 'ب': """
با تشكر، پيام شما ارسال شد	1940
با ما تماس بگيريد	1945
با پردازش دادههايم موافقم	1940
بارگذاري دوباره صفحه	1933
بارگذاري مجدد صفحه	1933
بارگذاري محتوا	1923
بارگذاري پست	1923
باز كردن	1868
باز كردن در اپليكيشن	1926
باز كردن در برنامه	1926
بازار	1927
بازخورد بدهيد	1912
بازرگاني	1907
بازي رايگان	1915
بازي كنيد	1915
بازگشت به بالا	1867
بازگشت به صفحه اصلي	1944
باقات الاشتراك	252
بالفيديو	175
بحث	151
براي ارسال نظر وارد شويد	1912
برعاية	137
برعاية outbrain	193
برعاية taboola	193
برعاية تابولا	193
بريد الكتروني غير صالح	229
بريدك الالكتروني	253
برچسب ها	1863
برچسبها	1863
بزرگتر كردن متن	1952
بزرگنمايي تصوير	1944
بستن	1846
بصوت اصطناعي	238
بصوت الذكاء الاصطناعي	238
بعدا	1929
بعدا ياداوري كن	1846
بعدي	1867
بلغ عن تعليق	246
بلغ عن خطا	179
بله، ميخواهم	1929
به اشتراك بگذاريد	1853
به اين مطلب گوش دهيد	1919
به اين مقاله گوش دهيد	1919
بهترين پيشنهاد	1939
بيشتر	1863	1867
بيشتر ببينيد	1901
بيشتر بخوانيد	1863
بيصدا	1920
""", 'ت': """
تابع القراءة	254
تابع الكاتب	239
تابع الموضوع	239
تابع هذا الموضوع	239
تابعنا عبر	136
تابعنا علي	136
تابعونا علي	136
تاخير # ثوان	207
تازهترينها	1863
تازهسازي صفحه	1933
تبرع	119
تبرع الان	119
تبرع شهري	225
تبرع شهريا	224
تبرع لمرة واحدة	224
تبرع مرة واحدة	251
تبرعي	225
تبليغ	1855
تبليغات	1855	1879
تبليغات در گوگل	1907
تبليغات متني	1907
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
تخفيف ويژه خوانندگان	1918
تذاكر	244
تذكرني	228
ترتيب	201
ترتيب حسب	201
ترجمة الية	208
ترجمه ماشيني	1920
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
تعداد نظرات: #	1876
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
تلگرام	1853
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
تماس با تحريريه	1945
تماس با ما	1862	1879
تماس با نويسنده	1945
تماشاي ويديو	1891
تمام صفحه	1920
تنزيل الحلقة	207
تنزيل الصوت	207
تنظيمات	1859
تنظيمات حريم خصوصي	1923
تنظيمات كوكي	1861
تنظيمات كوكيها	1861
تهيه اشتراك	1898
تواصل مع التحرير	235
تواصل مع الكاتب	235
تواصل مع المحرر	235
تواصل معنا	164	235
توقف پخش	1919
تويتر	133
توييتر	1853
تيليجرام	133
""", 'ث': """
ثبت ديدگاه	1912
ثبت راي	96
ثبت نام	1849
ثبت نام شما با موفقيت انجام شد	1940
ثبت نظر	96	1862
ثبتنام	1849
ثبتنام كنيد	1905
""", 'ج': """
جار التحميل	207
جار تحميل الفيديو	207
جاري التحميل	207
جاري تحميل الفيديو	207
جاوااسكريپت غيرفعال است	1923
جدول كلمات متقاطع	1917
جديدترين اخبار	1863
جديدترينها	1913
جزئيات	1868
جستجو	1867
جستجوي پيشرفته	1879
جميع الاخبار	233
جميع الالعاب	203
جميع التعليقات	146
جميع الفيديوهات	233
جميع المواضيع	149
جميع مقالات الكاتب	233
""", 'ح': """
حالا نه	1846
حامي ما شويد	1936
حامي مالي	1954
حجم الخط	133
حجم النص	70
حدث الصفحة	222
حدث خطا	230
حدث خطا ما	230
حريم خصوصي	1861
حساب كاربري	1849
حساب كاربري دارم	1938
حساب كاربري داريد	1938
حساب كاربري نداريد	1938
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
حمايت كنيد	1847
حمايت مالي	1847
حمايت مالي از ما	1936
حمايت ماهانه	1937
حمل التطبيق	215
حمل التطبيق الان	215
حمل من app store	215
حمل من google play	215
""", 'خ': """
خاص بالمشتركين	227
خانه	1867
خبر بعدي	1891
خبر قبلي	1891
خبرهاي بيشتر	1901
خبرهاي داغ	1901
خبرهاي مرتبط	1863
خبرهاي پيشنهادي	1901
خروج	19
خروج از تمام صفحه	1919
خريد از امازون	1918
خريد اشتراك	1898
خريد اشتراك سالانه	1898
خريد اشتراك ماهانه	1898
خريد انلاين	1954
خريد اين كتاب	1918
خريد اينترنتي	1954
خريد بليت	1918
خريد بليط	1918
خريد كتاب	1918
خطايي ديدهايد	1912
خطايي رخ داد	1941
خلاصه با هوش مصنوعي	1948
خلاصه هوش مصنوعي	1948
خواندن در اپليكيشن	1926
خواندهشده با صداي مصنوعي	1919
خودتان را بيازماييد	1915
خيارات اخري	243
""", 'د': """
دانش خود را بسنجيد	1915
دانلود	1885
دانلود از اپ استور	1926
دانلود از بازار	1926
دانلود از گوگل پلي	1926
دانلود اپليكيشن	1926
دانلود صدا	1919
دانلود فايل صوتي	1885	1919
دانلود فيلم	1885
دانلود مستقيم	1927
دانلود ويدئو	1919
دانلود ويديو	1885
دانلود پادكست	1919
در انتظار بررسي : #	1876
در انتظار بررسي: #	1876
در حال بارگذاري	1919
در حال بارگذاري ويدئو	1919
در حال بارگذاري ويديو	1919
در صف انتشار: #	1876
در صف بررسي: #	1876
در نظرسنجي شركت كنيد	1912
در همين رابطه	1901
در همين زمينه	1901
در پاتريون حمايت كنيد	1936
درباره ما	1879
درباره نويسنده	1945
دريافت از اپ استور	1926
دريافت از بازار	1926
دريافت از كافه بازار	1926
دريافت از كافهبازار	1927
دريافت از مايكت	1926	1927
دريافت از گوگل پلي	1926
دريافت اعلانها	1928
دستهبندي	1863
دعمك يصنع الفرق	251
دعوت به همكاري	1891
دنبال كردن	1950
دنبال كردن اين موضوع	1949
دنبال كردن موضوع	1949
دنبال كردن نويسنده	1949
ديدگاه	1862
ديدگاه خود را بنويسيد	1912
ديدگاهتان را بنويسيد	1891
ديدگاهها	1862
""", 'ذ': """
ذات صلة	147
ذخيره	1853
ذخيره تنظيمات	1923
ذخيره خبر	1891
ذخيره دستور پخت	66
ذخيره مطلب	1891
ذخيره مطلب براي بعد	1891
ذكرني لاحقا	117
""", 'ر': """
راسل التحرير	235
راسلنا	235
راي دهيد	96	1913
راي شما ثبت شد	96	1912
راي شما ثبت شده است	1912
رايگان و بدون هرزنامه	1940
ربما لاحقا	117
رد	146	1859
رد همه	1924
رزرو بليت	1954
رسالتك	230
رفتن به بالا	1944
رفتن به دستور پخت	66
رفتن به صفحه كمك مالي	1936
رفض	141
رفض الكل	212
رفض جميع ملفات تعريف الارتباط	249
رمز عبور خود را فراموش كردهايد	1938
رمز عبور را فراموش كردهايد	1849
روابط ممولة	193
رپورتاژ	1855
رپورتاژ اگهي	1855
""", 'ز': """
زمان باقيمانده	1920
زمان فعلي	1920
""", 'س': """
سؤال اليوم	96
ساهم	119
ساهم الان	119
سجل الدخول	126
سجل الدخول للتعليق	200
سحب الموافقة	211
سرعة التشغيل	207
سرعت پخش	1919
سماح	218
سودوكو	205	1917
سوژه بفرستيد	1945
سياسة التصحيح	235
سياسة التصحيحات	235
سياسة الخصوصية	144	164
سياسة الخصوصية | شروط الاستخدام	144
سياسة الخصوصية وشروط الاستخدام	144
سياسة ملفات تعريف الارتباط	144
سياست حريم خصوصي	1859	1861
سياست حفظ حريم خصوصي	1858	1859
سياست كوكي	1859
سياست كوكيها	1858
سيب اپ	1927
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
شايد بعدا	1846
شحن مجاني	244
شراء التذاكر	206
شراء من امازون	206
شرايط ارسال نظر	1912
شرايط استفاده	1861
شرايط استفاده و حريم خصوصي	1861
شرايط را ميپذيرم	1940
شركاؤنا	212
شركاي ما	1924
شركت در ازمون	1915
شركت در نظرسنجي	1912
شروط الاستخدام	144	164
شروط الاستخدام | سياسة الخصوصية	144
شروط الاستخدام وسياسة الخصوصية	144
شروط التعليق	200
شروع ازمون	1915
شكرا لتصويتك	96	200
شكرا لدعمك	251
شكرا لدعمكم	251
شكرا لمشاركتك	200
شكرا، تم ارسال رسالتك	229
شما اين موضوع را دنبال ميكنيد	1949
شما قبلا راي دادهايد	1912
شنيدن اين مطلب	1919
شنيدن مقاله	1919
""", 'ص': """
صفحة التبرع	224
صفحه اصلي	1867
صفحه كمك مالي	1936
صندوق ورودي خود را بررسي كنيد	1940
صوت	96	201
صوت اصطناعي	208
صوت الان	96
""", 'ط': """
طالع ايضا	189
طباعة	133
طباعة المقال	188
طباعة الوصفة	66
""", 'ظ': """
ظرفيت محدود	1905
ظرفيت محدود است	1905
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
عضويت	1849
عطلت مانع الاعلانات	222
عكس	1863
عكسهاي بيشتر	1944
عكسهايتان را براي ما بفرستيد	1945
علي فيسبوك وتويتر	136
عن الكاتب	235
عن الكاتبة	165
عودة للاعلي	233
""", 'غ': """
غرد	133
غير قابل انتشار: #	1876
غيرفعال كردم	1935
غيرقابل انتشار: #	1876
""", 'ف': """
فتح	152
فتح التطبيق	215
فتح في التطبيق	215
فراموشي رمز عبور	1938
فروشگاه	1954
فعال كردن	1929
فعال كردن اعلانها	1928
فعالسازي	1930
فعالسازي اعلانها	1928
فعل الاشعارات	216
فعلا نه	1929
فقط براي مشتركان	1849
فهمت	152
فيديو	147
فيديو غير متاح	207
فيسبوك	133	1853
فيلد الزامي	1940
فيلدهاي الزامي	1940
فيلم اصلي	1885
""", 'ق': """
قبلي	1867
قبول	141
قبول الجميع	212
قبول الكل	212
قبول جميع ملفات تعريف الارتباط	249
قبول كنيد و ادامه دهيد	1858
قبول همه	1924
قبول همه كوكيها	1858
قبول و ادامه	1859	1923
قبول ومتابعة	211
قد يعجبك	147
قد يعجبك ايضا	22	147
قد يهمك	147
قد يهمك ايضا	147
قديميترينها	1913
قراءة المزيد	151
قراءة الية	238
قصص مقترحة	189
قواعد التعليق	200
قواعد التعليقات	200
قوانين ارسال نظر	1912
قوانين و مقررات	1879
قوانين و مقررات را ميپذيرم	1940
قيم المقال	179
قيم الوصفة	66
قيم هذا المقال	179
""", 'ك': """
كافه بازار	1927
كافهبازار	1927
كبر الصورة	233
كتم الصوت	208
كد qr را اسكن كنيد	1926
كد ويدئو	1885
كد ويديو	1885
كد پخش	1885
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
كليدواژهها	1863
كمك كنيد	1847
كمك مالي	1847
كمك ماهانه	1937
كمك يكباره	1936
كن اول المعلقين	188
كن داعما	119
كود خصم	255
كوكيها	1861
كوچكتر كردن متن	1952
كيف اعطل مانع الاعلانات	222
كيف اعطله	223
كيفية التعطيل	223
كيفيت اصلي	1885
كپي	1953
كپي شد	1887	1891
كپي كردن لينك	1891
كپي لينك	1853
كپي لينك كوتاه	1887
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
لطفا ان را غيرفعال كنيد	1935
لطفا ايميل خود را وارد كنيد	1940
لطفا نظر خود را بنويسيد	1875
لطفا يك ايميل معتبر وارد كنيد	1940
لغو در هر زمان	1938
لغو دنبال كردن	1949
لغو رضايت	1923
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
لينك خبر كپي شد	1887
لينك كوتاه	1853
لينك كوتاه خبر	1887	1891
لينك كوتاه كپي شد	1887
لينك كپي شد	1887	1891
""", 'م': """
مادة اعلانية	137
مايكت	1927
مبلغ اخر	224
مبلغ دلخواه	1936
مبلغ ديگر	1936
مبلغ مختلف	224
مبلغ مخصص	251
متابع	240
متابعة القراءة	254
متابعة الكاتب	239
متابعة الموضوع	239
متابعة علي الموقع	215
متن كامل خبر	1944
متن كامل مقاله را بخوانيد	1944
متن پيادهشده	1920
متوجه شدم	1868
متوفر علي app store	215
متوفر علي google play	215
مجانا وبدون رسائل مزعجة	229
مجموع ديدگاهها : #	1876
مجموع نظرات: #	1876
محبوبترين	1939
محبوبترينها	1913
محتواي تبليغاتي	1855
محتواي حمايتشده	1891
محتواي پولي	1918
محتوي اعلاني	194
محتوي برعاية	194
محتوي للمشتركين	123
محتوي مدفوع	206
محتوي ممول	92	137
مختارات	147
مخصوص مشتركان	1938
مدة الفيديو	250
مدت	1920
مدت زمان	1920
مديريت رضايت	1923
مديريت كوكيها	1923
مرا به خاطر بسپار	1938
مرة واحدة	225
مرتبسازي	1913
مرتبسازي بر اساس	1913
مزايا المشتركين	206
مزاياي مشتركان	1918
مزيد من مقالات الكاتب	165
مزيد من مقالات الكاتبة	165
مساحة اعلانية	194
مستخدم جديد	121
مسدودكننده را غيرفعال كردم	1933
مشاركة	133
مشاركة عبر البريد	242
مشاركة عبر فيسبوك	242
مشاركة عبر واتساب	133
مشاركة علي تويتر	133
مشاركة علي فيسبوك	133
مشاهده بيشتر	1867
مشاهده عكسها	1944
مشاهده قيمت	1918
مشاهده محتوا	1923
مشاهده نتايج	96	1913
مشاهده همه	1867
مشاهده پاسخها	1912
مشاهده پرونده	1944
مشاهده گالري	1944
مشترك شويد	1849
مشغل الصوت	250
مشغل الفيديو	250
مشكلي پيش امد	1941
مطالب بيشتر	1901
مطالب ديگر اين نويسنده	1944
مطالب مرتبط	1863
مطالب پيشنهادي	1901
مطلب بعدي	1944
مطلب قبلي	1944
معرض الصور	233
مقال مهدي من مشترك	256
مقالات اخري للكاتب	165	189
مقالات اخري للكاتبة	165
مقالات ذات صلة	147
مقالات قد تعجبك	189
مقالات قد تهمك	189
مقالات مرتبط	1863
مقاله بعدي	1944
مقاله قبلي	1944
مقترحات برعاية taboola	193
مقروء بصوت اصطناعي	207
ملء الشاشة	208
ملخص اعده الذكاء الاصطناعي	238
ملخص الذكاء الاصطناعي	238
ملخص بالذكاء الاصطناعي	238
ملفات تعريف الارتباط	144
من نحن	164
منتشر شده: #	1876
منو	1867
مهمترين اخبار	1863
مواضيع ذات صلة	147
مواضيع قد تهمك	189
مواضيع متعلقة	189
مواضيع مرتبطة	189
موافق	141
موافق ومتابعة	211
موافقة ومتابعة	142
موافقم	1859
موضوعات ذات صلة	147
موضوعات متعلقة	189
مولد بالذكاء الاصطناعي	250
ميخواهيد اعلان دريافت كنيد	1928
""", 'ن': """
نام	1941
نبذة عن الكاتب	235
نبذة عن الكاتبة	165
نتائج الاستطلاع	201
نتائج التصويت	201
نسخ	243
نسخ الرابط	133
نسخ رابط المقال	188
نسخه صوتي مقاله	1919
نسخه وب	1927
نسخه چاپي	1891
نسيت كلمة السر	227
نسيت كلمة المرور	121
نشر	201
نصب اپليكيشن	1926
نظر	1862
نظر بدهيد	1891
نظر خود را با ما در ميان بگذاريد	1891
نظر خود را بنويسيد	1862
نظر خود را بگوييد	1912
نظر سنجي	97
نظر شما	1862
نظر شما درباره اين خبر چيست	1891
نظر كاربران	1875
نظرات	1862
نظرات بينندگان	1875
نظرات شما	1875
نظرات كاربران	1875
نظرات مخاطبان	1875
نظرتان را بگوييد	1912
نظرسنجي	97	1891
نعم اريد	218
نعم، اريد	217
نقشه سايت	1879
نمايش اين محتوا ممكن نيست	1923
نمايش بيشتر	1867
نمايش زيرنويس	1919
نمايش كمتر	1868
نمايش متن اصلي	1868
نمايش محتوا	1923
نمايش نتايج	96
نمايش نظرات	1912
نمايش نظرات بيشتر	1912
نمايش نقشه	1868
نمايش همه	1868
نمايش پاسخها	1912
نمايش پست	1923
ننصح بقراءة	147
نه ممنون	1846	1930
نه، ممنون	1930
نهاية الاعلان	206
""", 'ه': """
هديه دادن مقاله	1952
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
هر زمان ميتوانيد لغو اشتراك كنيد	1940
هر كمكي مهم است	1936
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
همرساني	1853
همه اخبار	1944
همه بازيها	1915
همه خبرها	1944
همه عكسها	1944
همه مطالب	1944
همه مطالب نويسنده	1944
همه ويدئوها	1944
هميشه اجازه داده شود	1923
هميشه نمايش بده	1923
همچنين ببينيد	1901
همچنين بخوانيد	1863
هنوز ثبتنام نكردهايد	1938
هنوز مشترك نيستيد	1938
هيئة التحرير	164
""", 'و': """
واتساب	133
واتساپ	1853
ورود	1849
ورود / ثبت نام	1849
ورود با اپل	1938
ورود با فيسبوك	1938
ورود با گوگل	1938
ورود مشتركان	1898
وسوم	147
وصول غير محدود الي جميع المقالات	252
وظائف	164
ويدئو در دسترس نيست	1919
ويديو	1863
ويديو در دسترس نيست	1919
ويژه خوانندگان	1918
ويژه مشتركان	1849
""", 'ي': """
يتم تحميل الفيديو	207
يدفع سنويا	227
يستمر المقال بعد الاعلان	193
يك بار	1937
يكبار	1937
يمكنك الالغاء في اي وقت	227
يمكنك الغاء الاشتراك في اي وقت	229
""", 'پ': """
پاسخ	1862
پايان اگهي	1918
پايان تبليغ	1918
پخش	1885
پخش خودكار	1920
پخش ويدئو	1919
پخش ويدئو ممكن نيست	1919
پخش ويديو	1919
پذيرش همه	1924
پذيرش و ادامه	1923
پذيرفتن	1859
پربازديدترين	1863
پربازديدترينها	1863
پربازديدها	1863
پربازديدهاي امروز	1901
پربازديدهاي هفته	1901
پربحثترينها	1863
پربينندهترين	1901
پربينندهترين خبرها	1901
پربينندهترينها	1901
پرداخت سالانه	1939
پرداخت ماهانه	1939
پسنديدم	1913
پنهان كردن پاسخها	1912
پيام بازرگاني	1907
پيام شما ارسال شد	1940
پيام شما با موفقيت ارسال شد	1940
پيشنهاد خواندني	1901
پيشنهاد سردبير	1863
پيشنهاد ما	1863
پيوندها	1879
""", 'چ': """
چاپ	1853
چاپ دستور پخت	66
چگونه غيرفعال كنم	1935
چگونه مسدودكننده را غيرفعال كنم	1933
""", 'گ': """
گالري تصاوير	1944
گالري عكس	1944
گزارش تخلف	1913
گزارش خطا	1862
گزارش خطا در اين خبر	1891
گزينههاي بيشتر	1953
گوگل پلي	1927
""", 'अ': """
अकाउंट नहीं है	2530
अक्षर का आकार	70
अक्षर छोटे करें	2542
अक्षर बडे करें	2542
अगला	2471
अगला लेख	2536
अगली खबर	2467
अगली तस्वीर	2536
अगली फोटो	2536
अगली स्टोरी	2536
अनफॉलो करें	2540
अनम्यूट	2515
अनिवार्य	2533
अनुमति दें	2523
अन्य खबरें	22	2467
अन्य राशि	2528
अन्य विकल्प	2543
अपना इनबॉक्स देखें	2532
अपना ईमेल दर्ज करें	2532
अपना ईमेल देखें	2532
अपना ईमेल पता दर्ज करें	2532
अपना कमेंट लिखें	2480
अपना ज्ञान परखें	2511
अपना प्लान चुनें	2530
अपनी टिप्पणी दें	2480
अपनी टिप्पणी लिखें	2480
अपनी तस्वीरें हमें भेजें	2537
अपनी प्रतिक्रिया दें	2508
अपनी राय दें	2466
अपनी राय बताएं	2508
अभी खरीदें	2514
अभी खेलें	2511
अभी डाउनलोड करें	2521
अभी तक सब्सक्राइबर नहीं हैं	2530
अभी दान करें	2452
अभी नहीं	2450	2524
अमान्य ईमेल	2532
अमेजन पर खरीदें	2514
अवधि	2516
असहमत	2465
अस्वीकार करें	2465
""", 'आ': """
आगे पढें	2471
आज का सवाल	96
आज की अन्य खबरें	2501
आप इस विषय को फॉलो कर रहे हैं	2540
आप कभी भी अनसब्सक्राइब कर सकते हैं	2532
आप पहले ही वोट कर चुके हैं	2508
आपका वोट दर्ज हो गया	2508
आपका वोट दर्ज हो गया है	2508
आपका संदेश भेज दिया गया है	2532
आपके लिए	2467
आपको यह भी पसंद आ सकता है	2501
आपको ये भी पसंद आ सकता है	2501
आवश्यक फील्ड	2532
""", 'इ': """
इस लेखक की अन्य खबरें	2484
इस लेखक की और खबरें	2484
इस लेखक के और लेख	2484
इस विषय को फॉलो करें	2540
इसे भी देखें	2501
इसे भी पढें	2467
""", 'ई': """
ई-पेपर	2454
ईमेल	2533
ईमेल से शेयर करें	2542
""", 'ऊ': """
ऊपर जाएं	2471
""", 'ए': """
एआई आवाज में सुनें	2515
एआई द्वारा तैयार	2487
एआई समरी	2487
एआई सारांश	2487
एआई से तैयार सारांश	2487
एक बार	2529
एक बार का दान	2528
एप डाउनलोड करें	2521
""", 'ऐ': """
ऐप इंस्टॉल करें	2521
ऐप खोलें	2521
ऐप डाउनलोड करें	2521
ऐप में खोलें	2521
ऐप में पढें	2521
ऐप स्टोर से डाउनलोड करें	2521
""", 'ऑ': """
ऑटोप्ले	2516
ऑडियो डाउनलोड करें	2515
ऑफर देखें	2514
""", 'औ': """
और खबरें	2467
और जानें	2465
और टिप्पणियां देखें	2508
और देखें	2471
और पढें	2467	2471
और पढें इस लेखक से	2484
और भी पढें	2501
""", 'क': """
कभी भी रद्द करें	2530
कम दिखाएं	2472
कमेंट	2466
कमेंट करें	2466
कमेंट पढें	2480
कमेंट लिखें	2508
कमेंट्स	2466
करियर	2483
किताब खरीदें	2514
कीमत देखें	2514
कुकी का उपयोग	2465
कुकी नीति	2463	2465
कुकी सेटिंग्स	2519
कुकीज नीति	2465
कुकीज प्रबंधित करें	2519
कुकीज सेटिंग	2464
कुछ गलत हो गया	2533
केवल सदस्यों के लिए	2454
केवल सब्सक्राइबर के लिए	2530
कैसे बंद करें	2527
कॉपी	2543
कॉपी करें	2543
कॉपी लिंक	2457
क्या आप नोटिफिकेशन चाहते हैं	2522
क्या आप नोटिफिकेशन पाना चाहते हैं	2522
क्या आप सूचनाएं पाना चाहते हैं	2522
क्या यह उपयोगी था	2508
क्या यह खबर उपयोगी थी	2508
क्या यह पेज उपयोगी था	2508
क्या यह लेख उपयोगी था	2508
क्यूआर कोड स्कैन करें	2521
क्रमबद्ध करें	2509
क्विज खेलें	2511
""", 'ख': """
खबर सुनें	2515
खाता नहीं है	2530
खाता बनाएं	2454
खोजें	2471
खोलें	2472
""", 'ग': """
गलती की सूचना दें	2508
गलती बताएं	2472
गूगल प्ले से डाउनलोड करें	2521
गूगल से जारी रखें	2530
गूगल से लॉगिन करें	2530
गेम्स	2513
गैलरी देखें	2536
गोपनीयता नीति	2463	2465	2483
गोपनीयता सेटिंग्स	2519
""", 'च': """
चर्चा में क्यों है	2501
चुनें	2531
""", 'ज': """
जरूर पढें	2501
जवाब छिपाएं	2508
जवाब दें	2466
जवाब देखें	2508
जवाब भेजें	2508
जावास्क्रिप्ट बंद है	2519
ज्यादा दिखाएं	2536
ज्यादा पढी गई	2501
""", 'ट': """
टिकट खरीदें	2514
टिकट बुक करें	2514
टिप्पणियां	2466
टिप्पणी	2466
टिप्पणी करें	2466
टिप्पणी के नियम	2508
टिप्पणी के लिए लॉगिन करें	2508
टिप्पणी भेजें	2508
टिप्पणी लिखें	2508
टेक्स्ट साइज	70
टैग्स	2467
टॉप न्यूज	2467
टॉप स्टोरीज	2501
ट्रांसक्रिप्ट	2516
ट्रेंडिंग	2467
ट्विटर	2457
ट्विटर पर शेयर करें	2542
""", 'ठ': """
ठीक है	2472
""", 'त': """
तस्वीर बडी करें	2536
तस्वीरें देखें	2536
ताजा खबरें	2467
ताजा समाचार	2467
""", 'द': """
दान करें	2452
दान पेज पर जाएं	2528
देश की और खबरें	2501
दोस्तों को भेजें	2487
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2532
""", 'न': """
नक्शा देखें	2472
नतीजे देखें	96
नवीनतम	2509
नहीं धन्यवाद	2450
नहीं, धन्यवाद	2450	2524
नियम और शर्तें	2463	2483
नियम और शर्तें | गोपनीयता नीति	2463
नोटिफिकेशन ऑन करें	2522
नोटिफिकेशन चालू करें	2522
""", 'प': """
परिणाम देखें	96	2509
पसंदीदा स्रोत के रूप में जोडें	2540
पहले से खाता है	2530
पहले से सब्सक्राइबर हैं	2530
पाठकों के लिए विशेष ऑफर	2514
पार्टनर कंटेंट	2504
पासवर्ड भूल गए	2530
पिछला	2471
पिछला लेख	2536
पिछली खबर	2467
पूरा लेख पढें	2536
पूरी खबर पढें	2471
पेज दोबारा लोड करें	2526
पेज रिफ्रेश करें	2526
पेज रीफ्रेश करें	2526
पेड कंटेंट	2514
पोल	97
पोल में हिस्सा लें	2508
पोस्ट लोड करें	2519
प्रचार	2461
प्रतिक्रिया दें	2466
प्रतिलिपि	2516
प्राइवेसी पॉलिसी	2465	2483
प्राइवेसी सेटिंग्स	2519
प्रायोजक	2544
प्रायोजित	2461
प्रायोजित सामग्री	2504
प्रिंट	2543
प्रिंट करें	2457
प्रीमियम	2454
प्लान चुनें	2530
प्ले स्टोर से डाउनलोड करें	2521
प्लेबैक गति	2515
प्लेबैक स्पीड	2515
प्लेयर लोड हो रहा है	2515
""", 'फ': """
फीडबैक दें	2483	2508
फीडबैक भेजें	2508
फुल स्क्रीन	2516
फुल स्क्रीन से बाहर निकलें	2515
फेसबुक	2457
फेसबुक पर शेयर करें	2457
फेसबुक से जारी रखें	2530
फेसबुक से लॉगिन करें	2530
फॉन्ट आकार	2542
फॉन्ट साइज	70
फॉलो कर रहे हैं	2540
फॉलो करें	2540
फोटो	2467
फोटो गैलरी	2501
फोटो गैलरी देखें	2536
फ्लिपकार्ट पर खरीदें	2514
""", 'ब': """
बंद करें	2450
बडी खबरें	2467
बाद में	2451	2524
बाद में याद दिलाएं	2450
ब्राउजर में जारी रखें	2521
""", 'भ': """
भेजें	2533
""", 'म': """
मंजूर है	2465
मशीनी अनुवाद	2516
मान्य ईमेल दर्ज करें	2532
मासिक दान	2529
मासिक भुगतान	2531
मासिक सहयोग	2529
मुख्य समाचार	2467
मुझे याद रखें	2530
मुफ्त डिलीवरी	2544
मुफ्त में खेलें	2511
मुफ्त, कोई स्पैम नहीं	2532
मूल देखें	2472
मेन्यू	2471
मेरा खाता	2454
मेरा खाता है	2530
मैं नियम और शर्तों से सहमत हूं	2532
मैंने ऐड ब्लॉकर बंद कर दिया	2526
मैंने बंद कर दिया	2527
म्यूट	2516
""", 'य': """
यह खबर सुनें	2515
यह फील्ड अनिवार्य है	2532
यह फील्ड आवश्यक है	2532
यह भी देखें	2501
यह भी पढें	2467
यह लेख लॉक है	2530
यह लेख सुनें	2515
यह वीडियो अब उपलब्ध नहीं है	2515
यह वीडियो उपलब्ध नहीं है	2515
यह सामग्री नहीं दिखाई जा सकती	2519
ये खबरें भी पढें	2501
ये भी जानें	2501
ये भी देखें	2501
ये भी पढें	2467
""", 'र': """
रजिस्टर करें	2454
रिपोर्ट करें	2509
रेसिपी पर जाएं	66
रेसिपी प्रिंट करें	66
रेसिपी सेव करें	66
""", 'ल': """
लाइक	2509
लाइक करें	2509
लिंक कॉपी करें	2457	2487
लिंक कॉपी हो गया	2542
लेख उपहार में दें	2542
लेख सुनें	2515
लेखक की अन्य खबरें	2484
लेखक के अन्य लेख	2536
लेखक के और लेख	2484	2536
लेखक के बारे में	2537
लेखक के बारे में और	2484
लेखक को फॉलो करें	2540
लेखक परिचय	2537
लेखक से और	2484
लॉग इन	2454
लॉग इन करें	2454
लॉगआउट	2454
लॉगिन	2454
लोकप्रिय	2467
लोड हो रहा है	2515
""", 'व': """
वर्ग पहेली	2513
वर्तमान समय	2516
विज्ञापन	2461
विज्ञापन के बाद जारी	2504
विज्ञापन दें	2483
विज्ञापन समाप्त	2514
विज्ञापन हटाएं	2487
विवरण	2472
विषय	2467
विषय को फॉलो करें	2540
वीडियो	2467
वीडियो उपलब्ध नहीं है	2515
वीडियो चलाएं	2515
वीडियो नहीं चलाया जा सकता	2515
वीडियो लोड हो रहा है	2515
वोट करने के लिए धन्यवाद	2508
वोट करें	96	2509
वोट दें	96
वोट देने के लिए धन्यवाद	2508
व्हाट्सएप	2457
व्हाट्सएप पर शेयर करें	2542
व्हाट्सऐप पर शेयर करें	2542
""", 'श': """
शायद बाद में	2450
शिकायत करें	2509
शेयर	2457
शेयर करें	2457
शेष समय	2516
""", 'स': """
संपर्क करें	2466	2483
संपादक को लिखें	2537
संबंधित खबरें	2467
संबंधित लेख	2467
संबंधित वीडियो	2501
संबंधित समाचार	2467
सदस्य बनें	2452
सबटाइटल दिखाएं	2515
सबमिट करें	2533
सबसे अच्छा ऑफर	2531
सबसे ज्यादा पढी गई	2467
सबसे ज्यादा पढी गई खबरें	2501
सबसे ज्यादा पढी गईं	2501
सबसे लोकप्रिय	2531
सब्सक्राइब	2454
सब्सक्राइब करें	2454
सभी अस्वीकार करें	2519
सभी कमेंट देखें	2508
सभी खबरें	2536
सभी खबरें देखें	2536
सभी गेम	2511
सभी गेम्स	2511
सभी टिप्पणियां देखें	2508
सभी तस्वीरें देखें	2536
सभी दिखाएं	2472
सभी देखें	2471
सभी फोटो देखें	2536
सभी वीडियो	2536
सभी वीडियो देखें	2536
सभी स्वीकार करें	2465	2519
समझ गया	2472
समर्थन करें	2452
सर्वे	97
सर्वे में हिस्सा लें	2508
सहमत हूं	2465
सहमति दें और आगे बढें	2464
सहमति प्रबंधित करें	2519
सहमति वापस लें	2519
सहयोग करें	2452
सही ईमेल दर्ज करें	2532
साइटमैप	2483
साइन अप	2454
साइन इन	2454
साझा करें	2457
सामग्री दिखाएं	2519
सामग्री देखें	2519
सामग्री लोड करें	2519
सालाना भुगतान	2531
सिर्फ सब्सक्राइबर के लिए	2530
सीधे रेसिपी पर जाएं	66
सुडोकू	2513
सुधार नीति	2537
सूचनाएं चालू करें	2522
सेव करें	2457
स्पॉन्सर्ड	2461
स्पॉन्सर्ड कंटेंट	2504
स्वचालित अनुवाद	2516
स्वीकार करें	2465
स्वीकार करें और आगे बढें	2464
स्वीकार करें और जारी रखें	2519
""", 'ह': """
हमसे संपर्क करें	2483	2537
हमारा समर्थन करें	2452
हमारी मदद करें	2528
हमारे बारे में	2483
हमें लिखें	2537
हमें सपोर्ट करें	2528
हमें सहयोग दें	2528
हमेशा अनुमति दें	2519
हर योगदान महत्वपूर्ण है	2528
हर योगदान मायने रखता है	2528
हां, चाहिए	2523
होम	2471
होम पेज पर जाएं	2536
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
กฎการแสดงความคิดเห็น	4905
กติกาการแสดงความคิดเห็น	4905
กรุณากรอกข้อมูลให้ครบถ้วน	4922
กรุณากรอกอีเมล	4922
กรุณากรอกอีเมลให้ถูกต้อง	4922
กรุณาตรวจสอบอีเมล	4922
กลับขึ้นด้านบน	4925
กลับด้านบน	4925
กลับหน้าแรก	4925
การตั้งค่าความเป็นส่วนตัว	4911
การตั้งค่าคุกกี้	4911
กำลังติดตาม	4928
กำลังโหลด	4909
กำลังโหลดวิดีโอ	4909
""", 'ข': """
ขนาดตัวอักษร	70
ขยายภาพ	4925
ขอบคุณที่ร่วมโหวต	4905
ขอบคุณสำหรับการโหวต	4905
ข่าวก่อนหน้า	4925
ข่าวถัดไป	4925
ข่าวทั้งหมด	4925
ข่าวที่คุณอาจสนใจ	4898
ข่าวที่น่าสนใจ	4898
ข่าวที่เกี่ยวข้อง	4875
ข่าวนี้มีประโยชน์หรือไม่	4905
ข่าวยอดนิยม	4875
ข่าวล่าสุด	4875
ข่าวอื่นที่น่าสนใจ	4898
ข่าวอื่นๆ	22	4898
ข่าวอื่นๆ ที่น่าสนใจ	4889
ข่าวเกี่ยวข้อง	4898
ข่าวแนะนำ	4875
ข้ามไปที่สูตร	66
""", 'ค': """
ครั้งเดียว	4919
คลิกชมวิดีโอ	4889
คลิกเพื่อขยายภาพ	4925
คลิปแนะนำ	4898
ความคิดเห็น	4878
ความยาว	4910
ความเร็วในการเล่น	4909
คัดลอก	4930
คัดลอกลิงก์	4878
คัดลอกลิงก์แล้ว	4889
คัดลอกลิงค์	4889
คัดลอกลิงค์แล้ว	4889
คุณต้องการรับการแจ้งเตือนหรือไม่	4914
คุณอาจสนใจ	4898
คุณโหวตแล้ว	4905
คุ้มที่สุด	4921
""", 'จ': """
จดจำฉัน	4920
จดจำฉันไว้	4920
จบโฆษณา	4908
จองตั๋ว	4908
จองบัตร	4908
จัดการความยินยอม	4911
จัดการคุกกี้	4911
จัดส่งฟรี	4931
จำนวนอื่น	4918
จำเป็นต้องกรอก	4922
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4922
ฉันยอมรับเงื่อนไขการใช้งาน	4922
""", 'ช': """
ชมคลิป	4889
ชมคลิปวิดีโอ	4889
ชมวิดีโอ	4889
ชมวิดีโอด้านบน	4889
ชมวิดีโอเต็มได้ที่นี่	4889
ชำระรายปี	4920
ชำระรายเดือน	4920
ช่องนี้จำเป็นต้องกรอก	4922
""", 'ซ': """
ซื้อที่ lazada	4908
ซื้อที่ shopee	4908
ซื้อบัตร	4908
ซื้อบัตรที่นี่	4908
ซื้อหนังสือ	4908
ซื้อหนังสือเล่มนี้	4908
ซื้อเลย	4908
""", 'ด': """
ดาวน์โหลดบน app store	4913
ดาวน์โหลดบน google play	4913
ดาวน์โหลดเสียง	4909
ดาวน์โหลดแอป	4913
ดาวน์โหลดแอปพลิเคชัน	4913
ดาวน์โหลดได้ที่ app store	4913
ดาวน์โหลดได้ที่ google play	4913
ดูการตอบกลับ	4905
ดูข่าวทั้งหมด	4925
ดูคลิป	4889
ดูความคิดเห็นทั้งหมด	4905
ดูความคิดเห็นเพิ่มเติม	4905
ดูทั้งหมด	4876
ดูผลลัพธ์	96
ดูผลโหวต	96	4906
ดูภาพทั้งหมด	4925
ดูภาพเพิ่มเติม	4925
ดูราคา	4908
ดูรูปทั้งหมด	4925
ดูวิดีโอ	4889
ดูเพิ่มเติม	4878
ดูแกลเลอรี	4925
ดูแกลเลอรี่	4925
""", 'ต': """
ตกลง	4915
ตอบกลับ	4906
ตัวเลือกเพิ่มเติม	4929
ตั้งค่าความเป็นส่วนตัว	4911
ตั้งค่าคุกกี้	4911
ติดตามผู้เขียน	4928
ติดตามหัวข้อ	4928
ติดตามหัวข้อนี้	4928
ติดต่อกองบรรณาธิการ	4926
ติดต่อเรา	4889
ติดต่อโฆษณา	4926
ต้องการรับการแจ้งเตือนหรือไม่	4914
""", 'ถ': """
ถอดเสียง	4910
ถอนความยินยอม	4911
ถูกใจ	4906
""", 'ท': """
ทดสอบความรู้ของคุณ	4907
ทำแบบทดสอบ	4907
ทุกการสนับสนุนมีความหมาย	4918
""", 'บ': """
บทความก่อนหน้า	4925
บทความถัดไป	4925
บทความทั้งหมดของผู้เขียน	4925
บทความที่น่าสนใจ	4898
บทความที่เกี่ยวข้อง	4875
บทความนี้ถูกล็อก	4920
บทความนี้มีประโยชน์หรือไม่	4905
บทความล่าสุด	4875
บทความอื่นของผู้เขียน	4925
บทความอื่นๆ ของผู้เขียน	4925
บทความแนะนำ	4898
บริจาค	4872
บริจาคครั้งเดียว	4918
บริจาคตอนนี้	4918
บริจาครายเดือน	4918
บริจาคเลย	4872
บันทึก	4889
บันทึกการตั้งค่า	4911
บันทึกคะแนนของคุณแล้ว	4905
บันทึกคะแนนโหวตแล้ว	4905
บันทึกสูตร	66
บันทึกไว้อ่านภายหลัง	4889
""", 'ป': """
ปฏิเสธทั้งหมด	4911
ปิดการแสดงความคิดเห็น	4905
ปิดเสียง	4910
""", 'พ': """
พิมพ์	4878
พิมพ์บทความ	4889
พิมพ์สูตร	66
พิมพ์หน้านี้	4889
""", 'ฟ': """
ฟรี ไม่มีสแปม	4922
ฟังข่าว	4909
ฟังข่าวนี้	4909
ฟังบทความ	4909
ฟังบทความนี้	4909
ฟังรายการย้อนหลัง	4889
""", 'ภ': """
ภายหลัง	4915
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4889
มีบัญชีอยู่แล้ว	4920
มีบัญชีแล้ว	4920
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4922
ยกเลิกได้ทุกเมื่อ	4920
ยอดนิยม	4898
ยอดนิยมในตอนนี้	4898
ยอมรับทั้งหมด	4911
ยอมรับและดำเนินการต่อ	4911
ยังไม่มีบัญชี	4920
ยังไม่เป็นสมาชิก	4920
""", 'ร': """
ระบุจำนวนเงิน	4918
รับการแจ้งเตือน	4914
รับการแจ้งเตือนข่าวด่วน	4889
รายงาน	4906
รีเฟรชหน้า	4917
รีเฟรชหน้านี้	4917
รูปแบบอีเมลไม่ถูกต้อง	4922
ร่วมงานกับเรา	4889
ร่วมตอบแบบสอบถาม	4889
ร่วมตอบแบบสำรวจ	4905
ร่วมบริจาค	4872
ร่วมสนับสนุน	4918
ร่วมแสดงความคิดเห็น	4889
ร่วมโหวต	4905
ร้านค้า	4931
""", 'ล': """
ลงทะเบียน	4872
ลงทะเบียนเรียบร้อยแล้ว	4922
ลดขนาดตัวอักษร	4929
ลืมรหัสผ่าน	4872
ลืมรหัสผ่านหรือไม่	4920
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4909
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4909
วิดีโอไม่พร้อมใช้งาน	4909
วิธีปิดโปรแกรมบล็อกโฆษณา	4917
""", 'ส': """
สนับสนุนนักข่าว	4918
สนับสนุนรายเดือน	4918
สนับสนุนสื่ออิสระ	4918
สนับสนุนเรา	4872
สปอนเซอร์	4878
สมัครงานกับเรา	4889
สมัครสมาชิก	4872
สมัครเรียบร้อยแล้ว	4922
สรุปด้วย ai	4927
สรุปโดย ai	4927
สั่งซื้อหนังสือ	4908
สั่งซื้อเลย	4908
สำหรับสมาชิกเท่านั้น	4920
สิทธิพิเศษสำหรับผู้อ่าน	4908
สิทธิพิเศษสำหรับสมาชิก	4908
สแกน qr code	4913
สแกนคิวอาร์โค้ด	4913
ส่ง	4923
ส่งข่าว	4926
ส่งข้อความเรียบร้อยแล้ว	4922
ส่งความคิดเห็น	4905
ส่งคำตอบ	96
ส่งต่อให้เพื่อน	4889
""", 'ห': """
หน้าแรก	4925
""", 'อ': """
อนุญาต	4915
อนุญาตเสมอ	4911
ออกจากโหมดเต็มจอ	4909
อีเมล	4923
อีเมลไม่ถูกต้อง	4922
อ่านข่าวที่เกี่ยวข้อง	4898
อ่านข่าวผ่านแอป	4889
อ่านข่าวอื่นๆ	4898	4925
อ่านฉบับเต็ม	4925
อ่านต่อ	4878
อ่านต่อหลังโฆษณา	4908
อ่านต่อเรื่องนี้	4898
อ่านต่อในเบราว์เซอร์	4913
อ่านบทความฉบับเต็ม	4925
อ่านบนแอป	4913
อ่านเพิ่มเติม	4875
อ่านเรื่องที่เกี่ยวข้อง	4898
อ่านโดย ai	4909
อ่านในแอป	4913
""", 'เ': """
เกมทั้งหมด	4907
เกิดข้อผิดพลาด	4923
เกิดข้อผิดพลาด กรุณาลองใหม่	4922
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4922
เกี่ยวกับผู้เขียน	4926
เขียนความคิดเห็น	4905
เขียนโดย ai	4927
เข้าสู่ระบบ	4872
เข้าสู่ระบบด้วย apple	4920
เข้าสู่ระบบด้วย facebook	4920
เข้าสู่ระบบด้วย google	4920
เข้าสู่ระบบด้วย line	4920
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4905
เฉพาะสมาชิกเท่านั้น	4920
เต็มจอ	4910
เนื้อหาต่อจากโฆษณา	4908
เนื้อหาที่เกี่ยวข้อง	4898
เนื้อหาสนับสนุน	4908
เนื้อหาโฆษณา	4908
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4909
เบราว์เซอร์ของคุณไม่รองรับเสียง	4909
เปิดการแจ้งเตือน	4914
เปิดรับการแจ้งเตือน	4914
เปิดเสียง	4909
เปิดแอป	4913
เปิดในแอป	4913
เป็นคนแรกที่แสดงความคิดเห็น	4889
เพิ่มขนาดตัวอักษร	4929
เริ่มทำแบบทดสอบ	4907
เรียงตาม	4906
เรื่องที่คุณอาจสนใจ	22	4898
เรื่องที่น่าสนใจ	4898
เรื่องที่เกี่ยวข้อง	4875
เรื่องล่าสุด	4898
เรื่องอื่นที่น่าสนใจ	4875
เรื่องแนะนำ	4898
เลิกติดตาม	4928
เลือก	4921
เลือกแพ็กเกจ	4920
เลือกแพ็คเกจ	4920
เล่นวิดีโอ	4909
เล่นอัตโนมัติ	4910
เล่นเกม	4907
เล่นเลย	4907
เวลาที่เหลือ	4909
เสียงอ่านโดย ai	4909
""", 'แ': """
แจ้งข่าว	4926
แจ้งข้อผิดพลาด	4905
แจ้งคำผิด	4905
แจ้งลบความคิดเห็น	4905
แชร์	4878
แชร์ข่าวนี้	4889
แชร์บทความ	4889
แชร์บทความนี้	4929
แชร์บน facebook	4929
แชร์ผ่าน line	4929
แชร์หน้านี้	4889
แชร์ไปที่ line	4889
แชร์ไปยัง facebook	4929
แชร์ไปยัง line	4929
แท็ก	4898
แท็กที่เกี่ยวข้อง	4898
แบบสำรวจ	97
แปลอัตโนมัติ	4889
แปลโดย ai	4927
แปลโดยอัตโนมัติ	4927
แสดงความคิดเห็น	4878
แสดงคำบรรยาย	4909
แสดงน้อยลง	4876
แสดงเนื้อหา	4911
แสดงเพิ่มเติม	4925
แสดงโพสต์	4911
""", 'โ': """
โฆษณา	4878
โหลดหน้านี้ใหม่	4917
โหลดหน้าใหม่	4917
โหลดเนื้อหา	4911
โหลดเพิ่มเติม	4925
โหลดแอป	4913
โหลดแอปฟรี	4889
โหลดโพสต์	4911
โหวต	96	4906
""", 'ใ': """
ใหม่ล่าสุด	4906
ให้คะแนนบทความนี้	4905
""", 'ไ': """
ไปที่สูตร	66
ไปยังหน้าบริจาค	4918
ไม่สามารถเล่นวิดีโอนี้ได้	4909
ไม่สามารถเล่นวิดีโอได้	4909
ไม่สามารถแสดงเนื้อหานี้ได้	4911
ไม่ใช่ตอนนี้	4915
""", 'ả': """
ảnh tiếp theo	5352
ảnh trước	5352
""", 'ẩ': """
ẩn	5268
ẩn trả lời	5307
""", 'ủ': """
ủng hộ	5243
ủng hộ báo chí độc lập	5245
ủng hộ chúng tôi	5243
ủng hộ chúng tôi trên patreon	5326
ủng hộ hàng tháng	5326
ủng hộ một lần	5326
ủng hộ ngay	5349
ủng hộ tác giả	5245
""", '☕': """
☕ buy me a coffee	1236
☕ buy us a coffee	1236
""", 'あ': """
あとで	3001
あとで読む	3018
あとで読むに追加	3133
あなたにおすすめ	3040
あなたにおすすめの記事	3040
あなたはどう思いますか	3034
あなたへのおすすめ	3040
あわせて読みたい	3040
あわせて読む	3075
""", 'い': """
いいえ、結構です	3000
いいね	3018
いいね!してニュースをチェック	3019
いいね!で応援する	3065
いいね順	3084
いつでも解約ok	3105
いつでも解約できます	3105
いつでも解約可能	3105
いつでも配信停止できます	3108
いま読まれています	3075
いま読まれている記事	3075
""", 'お': """
おすすめ	3040
おすすめの記事	3040
おすすめプラン	3105
おすすめ情報pr	3024
おすすめ記事	3040
おすすめ関連記事	3075
おすすめ順	3084
お住まいの地域ではご覧いただけません	3089
お住まいの地域では再生できません	3089
お問い合わせ	3026	3054
お問い合わせありがとうございました	3108
お問い合わせありがとうございます	3108
お問い合わせ内容	3129
お役に立ちましたか	3083
お得なクーポン	3132
お得なプランを見る	3128
お気に入り	3018
お気に入りに追加	3018
お申し込み	3005
お申し込みが完了しました	3129
お申し込みを受け付けました	3129
お酒は#歳になってから	3087
""", 'こ': """
こちらの記事もおすすめ	3075
こちらの記事も読まれています	22	3075
こちらもおすすめ	3040
こちらも読む	3075
このコメントを報告	3122
このコンテンツは表示できません	3092
このコンテンツを表示できません	3092
このテーマをフォロー	3118
このテーマをフォローする	3118
このページは役に立ちましたか	3083
このメールアドレスは登録済みです	3129
この動画の配信は終了しました	3089
この動画はお住まいの地域では再生できません	3089
この動画はご覧いただけません	3089
この動画は公開を終了しました	3089
この動画は再生できません	3089
この動画は現在ご覧いただけません	3089
この投稿をinstagramで見る	3123
この本を購入する	3087
この著者の記事	3040
この著者の記事を見る	3112
この著者の記事一覧	3112
この記事だけ読む	3128
この記事に関連するニュース	3075
この記事のタグ	3040
この記事の写真	3112
この記事の写真をすべて見る	3076
この記事の写真を見る	3112
この記事の画像	3112
この記事の画像をもっと見る	3112
この記事の画像を見る	3112
この記事の筆者	3113
この記事の誤りを報告	3037
この記事の関連ニュース	3075
この記事はロックされています	3105
この記事は会員からのプレゼントです	3133
この記事は会員限定です	3005
この記事は参考になりましたか	3083
この記事は役に立ちましたか	3083
この記事へのコメント	3038
この記事もチェック	3065
この記事をシェア	3018
この記事をシェアする	3133
この記事をプレゼント	3065
この記事をプレゼントする	3065
この記事を保存	3065
この記事を印刷	3065
この記事を印刷する	3065
この記事を書いた人	3113
この記事を書いた記者	3113
この記事を聞く	3089
この記事を聴く	3089
この記事を評価	3122
この記事を評価する	3065
この記事を購入	3128
この記者の記事をもっと見る	3112
この記者の記事を見る	3112
この記者の記事一覧	3040
この記者をフォロー	3022
この記者をフォローする	3118
この連載の記事	3040
この連載をフォロー	3022
この連載をフォローする	3022
この音声はaiが読み上げています	3089
この項目は必須です	3108
この項目は必須項目です	3108
""", 'ご': """
ご寄付ありがとうございます	3127
ご寄付はこちら	3102
ご意見	3031
ご意見をお聞かせください	3083
ご意見・ご感想を入力	3129
ご投票ありがとうございました	3083
ご支援ありがとうございます	3127
ご支援のお願い	3002
ご支援はこちら	3102
ご登録ありがとうございました	3108
ご登録ありがとうございます	3108
ご購入はこちら	3087
ご購読の申し込み	3005
""", 'さ': """
さらに読み込む	3044
""", 'す': """
すでにアカウントをお持ちの方	3105
すでに会員の方	3105
すでに投票済みです	3083
すでに登録済みです	3129
すべてのcookieを受け入れる	3125
すべてのcookieを許可	3125
すべてのコメントを見る	3083
すべてのニュースを見る	3112
すべての写真を見る	3076
すべての記事を見る	3112
すべて受け入れる	3026
すべて同意する	3125
すべて拒否	3093
すべて拒否する	3092
すべて表示	3045
すべて見る	3044
すべて許可	3026	3029
すべて読む	3045
""", 'そ': """
その他のオプション	3119
その他の記事	3040
その他の金額	3102
""", 'は': """
はい、受け取る	3096
はじめての方はこちら	3105
はてなブックマーク	3018
はてなブックマークに追加	3065
はてブ	3018
""", 'ま': """
まずは無料で	3105
また後で	3000
まだ会員でない方	3105
""", 'み': """
みなさんはどう思いますか	3034
みんなのコメント	3031
""", 'も': """
もう一度再生	3126
もう一度見る	3090
もっと見る	3044
もっと詳しく知りたい方は	3075
もっと読む	3040
もどる	3044
""", 'よ': """
よく読まれています	3075
よく読まれている記事	3040
よく読まれている記事ランキング	3040
""", 'わ': """
わかりました	3045
""", 'ア': """
アカウントをお持ちでない方	3105
アカウントをお持ちの方	3105
アカウントをお持ちの方はこちら	3105
アクセスランキング	3040
アプリで続きを読む	3095
アプリで見る	3095
アプリで読む	3095
アプリで開く	3095
アプリなら	3095
アプリのダウンロード	3017
アプリをインストール	3017
アプリをダウンロード	3017
アプリを入手	3095
アプリを開く	3017
アプリダウンロード	3017
アンケート	97
アンケートにご協力	3036
アンケートに参加する	3036	3083
アンケートに回答する	3083
アンケートに答える	3036	3083
アンケート実施中	3065
アンケート結果	3084
アンケート結果を見る	3122
""", 'ウ': """
ウィンドウを閉じる	3131
""", 'エ': """
エラーが発生しました	3108
""", 'オ': """
オススメ記事	3040
オフにする	3097
オプションの管理	3125
オプションを管理	3125
オンにする	3097
オンラインショップ	3087
""", 'カ': """
カテゴリ	3040
カテゴリー	3040
カートに入れる	3132
""", 'キ': """
キーワード	3040
キーワードをフォロー	3022
""", 'ギ': """
ギャラリーを見る	3112
ギャラリーを閉じる	3131
""", 'ク': """
クイズに挑戦	3036	3065
クイズに挑戦する	3036	3065
クイズに答える	3085
クッキー	3026
クッキーの設定	3092
クッキー設定	3026	3029
クリックで拡大	3112
クリックで音声が出ます	3126
クリップ	3018
クリップする	3018
クロスワード	3086
クロスワードに挑戦	3035
クロスワードを解く	3035
""", 'ゲ': """
ゲームで遊ぶ	3085
ゲーム一覧	3085
""", 'コ': """
コピー	3120
コピーしました	3018
コメント	3031
コメント #件	3038
コメント#件	3031
コメント(#	3031
コメント(#件	3038
コメントする	3031
コメントのルール	3083
コメントの受付は終了しました	3083
コメントの受付を終了しました	3083
コメントはまだありません	3031
コメントは会員のみ	3122
コメントは無効になっています	3122
コメントをすべて見る	3083
コメントをもっと見る	3031
コメントを入力	3122
コメントを入力してください	3122
コメントを報告	3122
コメントを投稿	3031
コメントを投稿する	3083
コメントを書く	3031
コメントを残す	3031
コメントを見る	3031
コメントを送信	3083
コメントを送信する	3083
コメントを閉じる	3083
コメントガイドライン	3083
コメントポリシー	3083
コメント一覧	3031
コンテンツへスキップ	3042
コンテンツを表示	3092
コンテンツを表示する	3092
コンテンツを読み込む	3092
コーヒーをおごる	3102
""", 'サ': """
サイトで続ける	3095
サイトポリシー	3026	3054
サイトマップ	3026
サインイン	3005
サポーターになる	3102
サポートする	3002
""", 'シ': """
シェア	3018
シェアしよう	3018
シェアする	3018
""", 'ス': """
スキップ	3000
スクラップ	3018
スクラップする	3018
スポンサー	3024
スポンサードリンク	3024
スポンサーリンク	3024
スポンサー企業	3121
""", 'タ': """
タイアップ	3024
タグ	3040
タップして音声をオンにする	3126
""", 'チ': """
チケットを予約する	3087
チケットを購入	3087
チケットを購入する	3087
チケット購入はこちら	3087
チップで応援する	3002
チップを送る	3002
チャンネル登録	3019
""", 'ツ': """
ツイート	3018
ツイートする	3018
ツイートを読み込む	3092
""", 'デ': """
データ保護方針	3125
""", 'ト': """
トップ	3044
トップに戻る	3112
トップへ戻る	3044
トップニュース	3040
トップページ	3044
トップページに戻る	3112
トップページへ	3112
トピックス	3040
""", 'ド': """
ドネーション	3002
""", 'ナ': """
ナンプレ	3086
""", 'ニ': """
ニックネーム	3109
ニックネームを入力	3122
ニュースを読む	3044
ニュースレター	3011
ニュースレター登録	3011
ニュース一覧	3112
ニュース一覧へ	3112
""", 'バ': """
バックナンバー	3040
""", 'パ': """
パスワードをお忘れですか	3105
パスワードをお忘れの方	3105
パスワードをお忘れの方はこちら	3105
パスワードを忘れた方	3005
パスワードを忘れた方はこちら	3105
""", 'ピ': """
ピックアップ	3040
""", 'フ': """
フィードバックを送る	3083
フィードバックを送信	3083
フォトギャラリー	3112
フォトギャラリーを見る	3112
フォロー	3019
フォローしています	3118
フォローしてね	3019
フォローしました	3019
フォローする	3019
フォローを解除	3118
フォローを解除する	3118
フォロー中	3019
フォロー解除	3118
フォントサイズ	70
フォントサイズ変更	70
フルスクリーン	3090
""", 'ブ': """
ブックマーク	3018
ブックマークする	3018
ブラウザで続ける	3095
ブラウザで見る	3095
ブラウザで読む	3095
""", 'プ': """
プッシュ通知	3017
プッシュ通知を受け取りますか	3096
プッシュ通知を受け取る	3096
プライバシーの設定	3092
プライバシーポリシー	3026	3054
プライバシーポリシーに同意する	3108
プライバシー設定	3092
プランを見る	3105
プランを選ぶ	3105
プランを選択	3105
プラン一覧	3105
プレゼント	3005
プレミアム	3005
プレミアム会員	3010
プロフィール	3114
""", 'ヘ': """
ヘルプ	3026
""", 'ペ': """
ページの先頭に戻る	3112
ページの先頭へ	3044
ページの先頭へ戻る	3112
ページを再読み込み	3098
ページを再読み込みする	3098
ページを更新する	3098
ページトップ	3044
ページトップへ	3044
ページトップへ戻る	3112
""", 'ホ': """
ホーム	3044
ホームに戻る	3112
""", 'ポ': """
ポスト	3018
ポストする	3018
""", 'マ': """
マイページ	3005
マンスリーサポーターになる	3102
""", 'ミ': """
ミュート	3090
ミュートを解除	3089
ミュート解除	3089
""", 'メ': """
メインコンテンツへスキップ	3042
メッセージ	3130
メニュー	3044
メニューを閉じる	3131
メルマガ	3011
メルマガ登録	3011
メールでシェア	3119
メールで送る	3018
メールで送信	3018
メールをご確認ください	3108
メールアドレス	3011
メールアドレスが正しくありません	3108
メールアドレスでログイン	3128
メールアドレスで登録	3128
メールアドレスをご入力ください	3129
メールアドレスを入力	3011
メールアドレスを入力してください	3108
メールアドレスを入力する	3129
メールマガジン	3011
メールマガジン登録	3011
""", 'ラ': """
ライター	3114
ランキング	3040
""", 'リ': """
リンクをコピー	3018
リンクをコピーしました	3065
リンクをコピーする	3065
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
ログイン	3005
ログイン/会員登録	3005
ログインしてコメント	3083
ログインしてコメントする	3083
ログイン・会員登録	3005
ログイン状態を保持	3105
ログイン状態を保持する	3105
""", '一': """
一回だけ	3103
一回だけ寄付する	3102
一回のみ	3103
一時停止	3090
一次性	5477
一次性捐款	5476
一番人気	3106
一覧	3044
一覧に戻る	3112
一覧へ	3044
一覧を見る	3044
""", '上': """
上一个视频	5500
上一张	5485
上一张图片	5505
上一篇	5394
上一篇文章	5485
上一頁	5400
上一页	5400
""", '下': """
下一个视频	5500
下一张	5485
下一张图片	5505
下一張圖片	5505
下一篇	5394
下一篇文章	5485
下一部影片	5500
下一頁	5400
下一页	5400
下次再說	5361
下次再说	5361
下載app	5467
下載客戶端	5467
下載音檔	5460
下載音訊	5460
下载app	5467
下载客户端	5467
下载音频	5460
""", '不': """
不,謝謝	5361	5470
不,谢谢	5361	5470
不用了	5361	5470
不用了,謝謝	5470
不用了,谢谢	5470
不適切な内容を報告	3083
""", '专': """
专题	5394
""", '並': """
並び替え	3084
並べ替え	3084
""", '个': """
个人中心	5366
个人信息保护政策	5499
""", '为': """
为你推荐	5394
为您推荐	5394
""", '主': """
主要ニュース	3040
""", '举': """
举报	5393
举报评论	5496
""", '了': """
了解	3045
了解更多	5389
了解详情	5506
""", '京': """
京东购买	5458
""", '人': """
人人网	5432
人才招聘	5429
人气排行	5399
人气榜	5399
人気の動画	3075
人気の記事	3040
人気ランキング	3040
人気記事	3040
人気記事ランキング	3040
人気順	3084
人氣排行	5399
人氣文章	5441
人氣榜	5399
""", '仅': """
仅限会员	5479
仅限订阅用户	5479
""", '今': """
今、あなたにオススメ	3040
今、読まれている記事	3075
今すぐプレイ	3085
今すぐ寄付	3127
今すぐ支援する	3127
今すぐ購入	3132
今すぐ遊ぶ	3085
今はしない	3000
今はやめておく	3000
今回のみ	3103
今回のみ支援する	3102
今回はしない	3000
今日のアンケート	3035
今日のクイズに挑戦	3036
今日のクロスワード	3035
今日の注目	3040
今日填字游戏	109
今日投票	5408
今日最熱門	5441
今日热点	5394
今日焦点	5394
今日熱門	5441
今週のアンケート	3035
今週のクイズ	109
今週のクイズに挑戦	109	3036
今週のクイズに挑戦しよう	109
""", '从': """
从app store下载	5467
""", '他': """
他の記事	22
他の記事も読む	3040
""", '付': """
付費閱讀	5366
付费内容	5366
付费阅读	5366
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5496
以下为广告内容	5429
以下為廣告內容	5429
以后再说	5361
以後再說	5469
以電子郵件繼續	5502
""", '件': """
件名	3130
""", '企': """
企画・制作	3121
""", '优': """
优惠码	5506
""", '会': """
会员专享	5371
会员专享内容	5371
会员专属	5366
会员中心	5366
会员登录	5366
会員でない方	3105
会員でない方はこちら	3105
会員の方はこちら	3005
会員の方はログイン	3005
会員プランを見る	3128
会員特典	3087
会員登録	3005
会員登録する	3005
会員登録のご案内	3128
会員登録はこちら	3005
会員限定	3005
会員限定特典	3087
会員限定記事	3005
会社概要	3054
""", '余': """
余下全文	5505
""", '作': """
作者其他文章	5418
作者更多文章	5485
作者的更多文章	5418
作者简介	5486
作者簡介	5486
""", '你': """
你可能也喜欢	5394
你可能也喜歡	5394
你可能感兴趣	5394
你可能还想看	5441
你可能還想看	5441
你已投票	5408
你怎么看	5407
你怎麼看	5407
""", '使': """
使用 apple 登入	5479
使用 facebook 登入	5479
使用 google 帳號登入	5479
使用 google 登入	5479
使用 google 繼續	5479
使用apple登录	5479
使用facebook登入	5479
使用facebook登录	5479
使用google登入	5479
使用google登录	5479
使用google繼續	5479
使用google继续	5479
使用google账号登录	5479
使用paypal付款	5502
使用条款	5386
使用條款	5386
使用邮箱登录	5502
""", '価': """
価格を見る	3132
""", '保': """
保存	3018
保存する	3018
保存设置	5464
保持登入	5479
保持登入狀態	5479
保持登录状态	5479
""", '個': """
個人情報の取り扱い	3026
個人情報の取り扱いについて	3026
個人情報の取り扱いに同意する	3108
個人情報の取扱いについて	3026
個人情報保護方針	3026	3054
""", '倍': """
倍速	5461
""", '僅': """
僅限會員	5479
僅限訂戶	5479
""", '優': """
優先するソースに追加	3118
優惠碼	5506
""", '儲': """
儲存設定	5464
""", '允': """
允許	5469
允許通知	5468	5470
允许	5469
允许通知	5468	5470
""", '元': """
元の記事を読む	3076
元記事で読む	3076
元記事を読む	3044
""", '免': """
免責聲明	5386
免費訂閱	5372
免費註冊	5366
免費試讀	5366
免費閱讀	5502
免责声明	5386
免费,无垃圾邮件	5482
免费注册	5366
免费订阅	5372
免费试读	5366
免费阅读	5502
免运费	5495
免運費	5495
""", '入': """
入力内容を確認	3129
入力内容を確認する	3129
入力必須	3108
""", '內': """
內容糾錯	5410
""", '全': """
全ての写真を見る	3076
全ての記事が読み放題	3128
全屏	5461
全文はこちら	3076
全文を読む	3044
全文表示	3044
全画面	3090
全画面表示	3089
全画面表示を終了	3089
全螢幕	5461
全記事読み放題	3010
全部拒絕	5465
全部拒绝	5465
全部接受	5386
全部新闻	5485
全部游戏	5456
全部视频	5485
全部评论	5393
全部话题	5396
""", '公': """
公众号	5380
公式sns	3019
公式twitter	3019
公式x	3019
公式アプリ	3017
公式サイトで見る	3087
公式サイトはこちら	3132
公式サイトを見る	3132
公式ショップ	3087
公式ショップはこちら	3087
""", '共': """
共 # 頁	5396
共 # 页	5396
共#頁	5396
共#页	5397
共有	3018
共有する	3018
共有オプション	3119
共有リンクをコピー	3065
""", '关': """
关于作者	5486
关于我们	5386
关注	5380
关注作者	5490
关注我们	5380
关注此话题	5490
关注话题	5490
关键词	5394
关闭	5361
关闭窗口	5505
关闭菜单	5505
""", '其': """
其他新聞	5394
其他新闻	22	5394
其他金額	5476
其他金额	5476
""", '内': """
内容由ai生成	5500
内容纠错	5410
""", '再': """
再生	3044
再生リスト	3126
再生時間	3090
再生速度	3089
再読み込み	3098
再読み込みする	3098
""", '写': """
写留言	5496
写真(#枚	3076
写真をすべて見る	3112
写真をもっと見る	3076
写真を拡大	3112
写真を拡大する	3112
写真を見る	3044
写真を見る(全#枚	3076
写真・動画の投稿はこちら	3113
写真特集	3040
写评论	5393
""", '出': """
出錯了	5483
出错了	5483
""", '分': """
分享	5379
分享到	5379
分享到facebook	5429
分享到line	5429
分享到qq	5493
分享到whatsapp	5493
分享到微信	5379
分享到微博	5379
分享到朋友圈	5493
分享文章	5507
分享本文	5429
分享此文	5429
分享此頁	5507
分享給好友	5429
分享給更多人看到	5429
分享给好友	5429
分享给更多人	5429
分享至	5379
分享至facebook	5379
分享至line	5429
分享这篇文章	5507
分享這篇文章	5507
分类	5394
分類	5394
""", '列': """
列印	5379
列印本頁	5429
列印食譜	66
""", '初': """
初めての方はこちら	3105
初割で無料体験する	3005
初月無料	3010
""", '利': """
利用規約	3026	3054
利用規約に同意します	3108
利用規約に同意する	3108
""", '刷': """
刷新页面	5471
""", '前': """
前のページ	3044
前のページに戻る	3131
前の写真	3112
前の動画	3126
前の画像	3112
前の記事	3040
前の記事へ	3040
前の記事を読む	3131
前へ	3044
前回の記事はこちら	3075
前回はこちら	3076
前往官網	5506
前往捐款	5476
前往捐款頁面	5476
前往捐款页面	5476
前往購買	5458
前往贊助	5476
""", '剩': """
剩余时间	5461
剩餘時間	5461
""", '加': """
加入google偏好來源	5490
加入line好友	5380
加入会员	5366
加入我们	5429
加入我们的团队	5429
加入我們	5429
加入我們的團隊	5429
加入書籤	5379
加入會員	5366
加入白名单	5471
加入購物車	5506
加入购物车	5506
加载中	5460
加载内容	5464
加载帖子	5464
加载更多	5400
加载更多评论	5453
""", '動': """
動画	3040
動画で見る	3065
動画の公開は終了しました	3089
動画の読み込みに失敗しました	3126
動画の配信は終了しました	3089
動画は再生できません	3089
動画をもっと見る	3112
動画を再生	3126
動画を再生する	3065
動画を再生できません	3089
動画を再生できませんでした	3089
動画を見る	3044
動画を読み込み中	3089
動画を読み込めませんでした	3126
動画を読み込んでいます	3089
動画プレーヤーを読み込み中	3089
動画一覧	3112
""", '勘': """
勘誤回報	5410
""", '包': """
包邮	5495
""", '協': """
協賛企業	3121
""", '单': """
单次	5477
单次捐款	5362
单篇购买	5502
""", '単': """
単発の寄付	3102
""", '博': """
博客來購買	5458
""", '占': """
占い	3086
""", '印': """
印刷	3018
印刷する	3018
印刷用ページ	3065
印刷用ページを表示	3065
印象笔记	5432
""", '即': """
即时新闻	5394
即時新聞	5394
""", '原': """
原文を表示	3045
原文を見る	3045
原文連結	5442
原文链接	5442
""", '去': """
去京东看看	5458
去京东购买	5458
去天猫购买	5458
去淘宝购买	5458
""", '参': """
参与投票	5409	5453
参与评论	5393
参加测验	5456
参加者募集中	3057
参加问卷调查	5429
""", '參': """
參加問卷調查	5429
參加測驗	5456
參與投票	5453
""", '友': """
友だち追加	3019
友だち追加する	3019
友善列印	5429
友達に教える	3065
""", '反': """
反馈	5393
""", '发': """
发一条友善的评论	5496
发现错误?请告诉我们	5429
发生错误	5483
发表留言	5393
发表评论	5393
发送	5483
发送成功	5482
""", '取': """
取材・文	3114
取消关注	5491
取消回复	5411
取消回覆	5411
取消追蹤	5490
取消關注	5491
取消静音	5460
取消靜音	5460
""", '受': """
受け取る	3097
受付が完了しました	3129
""", '古': """
古い順	3084
""", '可': """
可随时退订	5482
可隨時取消	5479
""", '合': """
合わせて読みたい	3040
合成音声による読み上げ	3089
合成音声による読み上げです	3089
""", '同': """
同じカテゴリの記事	3040
同じ著者の記事	3075
同作者文章	5418
同意	5386
同意して続ける	3092
同意して続行	3092
同意して閉じる	3092
同意しない	3026	3029
同意する	3026	3029
同意の管理	3092
同意を撤回	3092
同意を撤回する	3092
同意を管理	3092
同意を管理する	3092
同意並繼續	5389	5464
同意并继续	5389	5464
同意設定を変更	3028
""", '后': """
后退#秒	5460
""", '听': """
听全文	5429
听文章	5460
听新闻	5379
听这篇文章	5429
""", '商': """
商业推广	5495
商品の詳細を見る	3132
商品を見る	3087
商品ページへ	3087
商品詳細	3132
商品详情	5506
商城	5495
商業推廣	5495
""", '單': """
單次	5477
單次捐款	5362
單筆	5477
單筆捐款	5476
單筆支持	5476
單篇購買	5502
""", '回': """
回上一頁	5505
回到頂端	5485
回到頂部	5400
回到顶部	5485
回复	5393
回答する	96
回覆	5393
回頁首	5397
回頂端	5400
回首頁	5400
""", '图': """
图 #/#	5396
图片 #/#	5396
""", '圖': """
圖片 #/#	5396
""", '在': """
在 app store 下載	5467
在 facebook 查看	5497
在 google play 下載	5467
在 instagram 查看	5497
在 instagram 查看這則貼文	5497
在 spotify 收聽	5497
在 x 上查看	5497
在 youtube 上觀看	5497
在amazon購買	5458
在app store下载	5467
在app中打开	5467
在app中阅读	5467
在facebook查看	5497
在google play下载	5467
在instagram查看	5497
在instagram查看這則貼文	5497
在patreon上支持我们	5476
在spotify上收听	5497
在x上查看	5497
在youtube上观看	5497
在亚马逊购买	5458
在微博查看	5497
在浏览器中继续	5467
在瀏覽器中繼續	5467
""", '地': """
地図を見る	3045
地図を開く	3045
""", '執': """
執筆者	3114
執筆者プロフィール	3113
""", '報': """
報錯	5410
""", '填': """
填字游戏	5457
填字遊戲	5457
""", '复': """
复制	5494
复制成功	5379
复制网址	5429
复制链接	5379	5432
""", '外': """
外部コンテンツを表示	3092
外部コンテンツを表示する	3092
外部送信について	3125
外部送信ポリシー	3125
""", '大': """
大号字	70
大字	5379
大家还在看	5394
大家都在看	5394
""", '头': """
头条	5394
""", '好': """
好的	5469
""", '如': """
如何停用廣告封鎖	5472
如何关闭	5474
如何关闭广告拦截	5472
如何关闭广告拦截器	5471
如何關閉	5474
如何關閉廣告攔截	5472
如何關閉廣告攔截器	5471
如何關閉廣告阻擋	5472
""", '始': """
始終允許	5465
始终允许	5465
""", '字': """
字体	70
字体大小	5379
字号	5379
字幕	5461
字幕をオン	3089
字幕を表示	3089
字級	70	5379
字级	70
字號	5493
字體大小	70	5379
""", '官': """
官方微博	5380
""", '定': """
定期定額	5362
定期定額捐款	5476
定期定額支持	5476
定期捐款	5476
""", '寄': """
寄付	3002
寄付する	3002
寄付で応援する	3002	3065
寄付のお願い	3002
寄付はこちら	3102
寄付はこちらから	3102
寄付をする	3002
寄付ページはこちら	3102
寄付ページへ	3102
""", '寫': """
寫留言	5496
寫評論	5496
""", '專': """
專題	5394
""", '小': """
小字	5379
小編推薦	5394
小调查	97
""", '尚': """
尚未成為會員	5479
尚無留言	5429
""", '展': """
展开	5400
展开全文	5400
展开全部	5401
展开回复	5453
展开阅读全文	5505
展開	5400
展開全文	5485
""", '已': """
已关注	5380
已收到您的申请	5503
已是会员	5366
已是訂戶	5479
已有帐号	5366
已有帳號	5479
已有账号	5479
已經是會員	5366
已經是會員?登入	5366
已经是订户	5479
已经有账号	5479
已複製連結	5493
已關注	5490
""", '常': """
常に表示する	3092
常に許可	3093
常に許可する	3092
""", '年': """
年払い	3106
年額プラン	3106
""", '广': """
广告	5385
广告后继续阅读	5458
广告结束	5458
""", '広': """
広告	3024
広告の下に記事が続きます	3087
広告の後に続きます	3024
広告はここまで	3087
広告をスキップ	3024
広告を閉じる	3024
広告ブロッカーの解除方法	3099
広告ブロッカーをご利用中です	3098
広告ブロッカーをオフにする方法	3099
広告ブロックの解除方法	3098
広告ブロックをオフにしました	3099
広告ブロックを解除してください	3098
広告ブロックを解除しました	3098
広告ブロックを解除する方法	3099
広告企画	3024
広告掲載	3054
広告掲載について	3054
広告終わり	3087
""", '廣': """
廣告	5385
廣告後繼續閱讀	5458
廣告結束	5458
廣編企劃	5458
廣編特輯	5458
""", '延': """
延伸閱讀	5394
延伸阅读	5394
""", '开': """
开启app	5467
开启推送	5468
开启通知	5468	5470
开始测验	5456
开通vip	5502
开通会员	5366
""", '当': """
当前时间	5461
当当购买	5458
""", '影': """
影片已下架	5460
影片已移除	5460
影片無法播放	5460
影片載入中	5460
影片載入失敗	5500
影片長度 #	5427
影音	5394
""", '後': """
後で	3001
""", '微': """
微信	5379
微信好友	5432
微信扫一扫	5493
微信扫码分享	5493
微信朋友圈	5432
微信登录	5479
微博	5379
""", '必': """
必填	5483
必填字段	5482
必填欄位	5482
必填項	5482
必填项	5482
必須	3109
必須項目	3109
必須項目です	3108
""", '忘': """
忘記密碼	5366
忘记密码	5366
""", '応': """
応援する	3002
""", '快': """
快进#秒	5460
""", '总': """
总是允许	5465
""", '您': """
您可能也喜歡	5394
您可能感兴趣	5394
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5441
您可随时退订	5482
您可隨時取消訂閱	5482
您已关注此话题	5490
您已投票	5408
您已投过票	5453
您已投過票	5453
您已经投过票	5453
您已訂閱	5503
您已订阅	5503
您怎么看	5407
您怎麼看	5407
您的信息已发送	5482
您的姓名	5503
您的投票已提交	5453
您的支持很重要	5501
您的昵称	5496
您的暱稱	5496
您的留言	5503
您的訊息已送出	5482
您的邮箱	5372
您的電子郵件	5503
您的電郵	5372
""", '情': """
情報をお寄せください	3113
情報提供のお願い	3113
情報提供はこちら	3113
""", '想': """
想接收即時新聞通知嗎	5468
想接收通知吗	5468
""", '意': """
意見信箱	5410
意見反饋	5453
意見回饋	5453
意见反馈	5393
""", '感': """
感想を送る	3031
感謝您的參與	5453
感謝您的投票	96	5453
感謝您的支持	5501
感谢参与投票	5408
感谢您,您的信息已发送	5482
感谢您的参与	5453
感谢您的投票	96	5453
感谢您的支持	5501
感谢支持	5501
""", '成': """
成为会员	5362
成為會員	5362
""", '我': """
我们无法显示此内容	5464
我來說兩句	5411
我同意	5386
我同意处理我的个人数据	5482
我同意接收电子邮件	5482
我同意隱私權政策	5482
我已关闭	5471
我已关闭广告拦截	5472
我已关闭广告拦截器	5471
我已閱讀並同意隱私權政策	5482
我已關閉廣告攔截	5472
我已關閉廣告攔截器	5471
我已關閉廣告阻擋程式	5472
我已阅读并同意隐私政策	5482
我来说两句	5411
我的帐户	5366
我的帳戶	5366
我知道了	5386
我要举报	5453
我要勘誤	5410
我要報錯	5410
我要投票	5409	5453
我要捐款	5501
我要支持	5501
我要檢舉	5453
我要爆料	5486
我要留言	5393
我要糾錯	5429
我要纠错	5393
我要評論	5411
我要评论	5393
我要贊助	5501
""", '或': """
或	5480
""", '戻': """
戻る	3044
""", '所': """
所有新闻	5485
所有留言	5393
所有話題	5396
所有评论	5411
所有话题	5396
""", '打': """
打印	5379
打印本页	5429
打印食谱	66
打开	5401
打开app	5467
打开app查看更多	5467
打开app阅读	5467
打开app阅读全文	5467
打开客户端阅读	5467
打开微信扫一扫	5493
打开推送	5468
打赏	5362
打赏作者	5501
""", '扫': """
扫一扫分享	5493
扫描二维码下载	5467
扫码下载	5467
扫码下载app	5467
扫码下载客户端	5467
""", '投': """
投票	97	5454
投票ありがとうございました	96	3083
投票ありがとうございます	3035
投票する	96	3065
投票を受け付けました	3083
投票区	97
投票成功	5453
投票済みです	3083
投票結果	3084	5454
投票結果を見る	96
投票结果	5454
投稿する	3031
投稿を表示	3092
投稿を表示する	3092
投稿を読み込む	3092
投稿须知	5486
""", '折': """
折りたたむ	3045
折扣码	5506
折扣碼	5506
""", '报': """
报告错误	5401
""", '拒': """
拒否する	3029
拒絕	5386	5389
拒绝	5386	5389
拒绝全部	5465
拒绝所有cookie	5499
""", '招': """
招聘启事	5429
""", '拡': """
拡大	3018
拡大する	3044
""", '按': """
按年計費	5479
按年计费	5479
按月捐款	5476
按月计费	5479
按讚	5380
""", '捐': """
捐款	5362
捐贈	5362
捐赠	5362
""", '掃': """
掃描qr code下載	5467
掃碼下載	5467
""", '排': """
排序	5454
排行榜	5394
""", '採': """
採用情報	3057
""", '接': """
接受	5386
接受並繼續	5389	5464
接受並顯示	5388
接受全部	5386
接受全部cookie	5499
接受并显示	5388
接受并继续	5389	5464
接受所有	5386	5389
接受所有 cookie	5499
接受所有cookie	5499
接收通知	5468
""", '推': """
推广	5385
推广内容	5385
推廣	5385
推荐	5394
推荐文章	5394
推荐方案	5480
推荐阅读	5394
推薦	5394
推薦文章	5394
推薦閱讀	5394
""", '提': """
提交	96	5483
提交成功	5482
提交成功,感谢您的反馈	5503
提交评论	5453
提供	3024
提供反馈	5453
提供意見	5453
提供新聞線索	5486
提供新闻线索	5486
""", '搜': """
搜尋	5400
搜索	5400
""", '撤': """
撤回同意	5464
""", '播': """
播放	5400
播放器加载中	5460
播放影片	5500
播放视频	5500
播放速度	5460
""", '支': """
支持我们	5362
支持我們	5362
支持独立媒体	5476
支持獨立媒體	5476
支援する	3002
支援はこちら	3102
""", '收': """
收合	5401
收听	5379
收听文章	5460
收听本文	5429
收聽文章	5429
收聽本文	5460
收藏	5379
收藏文章	5379
收藏本文	5429
收藏食譜	66
收藏食谱	66
收起	5400
收起回复	5453
""", '放': """
放大图片	5485
放大圖片	5485
放大字体	5493
放大字體	5493
""", '数': """
数独	3086	5457
数独に挑戦	3035
""", '數': """
數獨	5457
""", '文': """
文字の大きさ	70	3018
文字を大きくする	3119
文字を小さくする	3119
文字サイズ	3018
文字サイズを変更	3119
文字サイズ変更	70
文字拡大	3119
文字稿	5461
文字起こし	3090
文字起こしを表示	3089
文字起こしを見る	3089
文明上网,理性发言	5496
文明上网理性发言,请遵守新闻评论服务协议	5496
文章未完 廣告後繼續	5458
""", '料': """
料金プラン	3106
料金プランを見る	3128
""", '新': """
新しい順	3084
新浪微博	5432
新着	3040
新着をメールでお知らせ	3022
新着ニュース	3040
新着記事	3040
新着記事をメールで受け取る	3022
新着記事一覧	3075
新着順	3084
新聞線索	5486
新規会員登録	3005
新規登録	3005
新闻简报	5372
新闻纠错	5410
新闻线索	5486
""", '无': """
无所谓	5454
无法显示此内容	5464
""", '早': """
早割	3121
早鳥票	5495
早鸟票	5495
""", '时': """
时长	5461
时长:#	5427
""", '明': """
明白了	5401
""", '是': """
是否允许通知	5468
是否接收推送通知	5468
是否接收通知	5468
是否開啟通知	5468
""", '显': """
显示全部	5485
显示内容	5464
显示原文	5401
显示字幕	5460
显示帖子	5464
显示更多	5400
""", '時': """
時長	5461
時長:#	5427
""", '暂': """
暂不	5361
暂停	5427
暂无评论	5429
暂无评论,快来抢沙发	5496
""", '暫': """
暫不	5361
暫停	5427
""", '更': """
更多	5394
更多作者文章	5485
更多内容	5394
更多分享方式	5493
更多图片	5485
更多圖片	5485
更多報導	5394
更多影片	5485
更多报道	5394
更多文章	5394
更多新聞	5394
更多新聞請看	5441
更多新闻	5394
更多游戏	5456
更多精彩	5441
更多精彩内容	5505
更多精采內容	5429
更多视频	5485
更多该作者文章	5418
更多資訊	5485
更多资讯	5485
更多选项	5494
更多選項	5494
更改 cookie 偏好	5388
更改 cookie 設定	5388
更改cookie偏好	5388
更正政策	5486
更正與說明	5486
""", '書': """
書籍を購入する	3087
""", '最': """
最受欢迎	5480
最受歡迎	5480
最多人看	5441
最新	5454
最新ニュース	3040
最新ニュースを通知で受け取る	3096
最新号	3075
最新影音	5441
最新文章	5394
最新新聞	5394
最新新闻	5394
最新消息	5394
最新記事	3040
最新评论	5411
最热	5454
最热评论	5411
最熱	5454
最超值	5480
""", '會': """
會員中心	5366
會員專享	5371
會員專享內容	5371
會員專屬	5366
會員登入	5366
""", '月': """
月払い	3106
月額#円	3010
月額#円(税込	3010
月額プラン	3106
""", '有': """
有効なメールアドレスを入力してください	3108
有料会員からのプレゼント記事	3133
有料会員登録	3005
有料会員記事	3065
有料登録	3005
有料記事	3005
有道云笔记	5432
""", '朋': """
朋友圈	5379	5432
""", '服': """
服务条款	5386
服務條款	5386
""", '朗': """
朗读全文	5460
""", '朝': """
朝刊・夕刊	3005
""", '未': """
未满十八岁禁止饮酒	5458
未滿十八歲禁止飲酒	5458
""", '本': """
本を購入する	3087
本周投票	5408
本周测验	109
本周热门	5441
本周调查	5408
本文へ	3044
本文へジャンプ	3042
本文へスキップ	3042
本文へスキップする	3042
本文へ移動	3044
本文对您有帮助吗	5453
本文尚无评论	5496
本文已锁定	5479
本文由ai语音朗读	5460
本週投票	5408
本週調查	5408
""", '机': """
机器翻译	5429
机翻	5461
""", '来': """
来挑战本周的小测验吧	109
来测测你的知识	5456
""", '查': """
查看专题	5485
查看优惠	5502
查看作者主页	5486
查看作者更多文章	5418	5485
查看優惠	5502
查看全部	5400
查看全部图片	5485
查看全部文章	5505
查看全部評論	5453
查看全部评论	5453
查看全部话题	5396
查看原图	5400
查看原文	5442
查看商品	5506
查看回复	5453
查看回覆	5453
查看图集	5485
查看圖集	5485
查看地图	5401
查看專題	5485
查看投票結果	5496
查看投票结果	96	5496
查看文字稿	5460
查看方案	5502
查看更多	5400
查看更多图片	5485
查看更多評論	5411
查看更多评论	5453
查看留言	5393
查看結果	96	5409
查看结果	96	5401	5409
查看訂閱方案	5479
查看詳情	5401
查看订阅方案	5479
查看评论	5393
查看详情	5401
查看逐字稿	5460
查看高清图集	5485
""", '标': """
标签	5394
""", '检': """
检举评论	5496
""", '検': """
検索	3044
""", '業': """
業配	5385
""", '楽': """
楽天で見る	3087
楽天で詳細を見る	3087
楽天で購入	3087
楽天で購入する	3087
楽天市場で見る	3087
楽天市場で購入	3087
""", '標': """
標籤	5394
""", '機': """
機器翻譯	5429
機械翻訳	3090
""", '檢': """
檢舉	5393
檢舉留言	5496
""", '次': """
次のページ	3044
次の写真	3112
次の動画	3126
次の画像	3112
次の記事	3040
次の記事へ	3040
次の記事を読む	3131
次へ	3044
次を読む	3045
次ページ	3044
次回から自動的にログイン	3105
""", '正': """
正しいメールアドレスを入力してください	3108
正在加载播放器	5460
""", '此': """
此影片無法播放	5460
此文章已锁定	5479
此欄位為必填	5482
此視頻無法播放	5460
此视频不可用	5460
此视频已被删除	5460
此項為必填	5482
此页面对您有帮助吗	5453
此项为必填项	5482
""", '残': """
残り # %	3007
残り #%	3007
残り #% (#文字	3007
残り#%	3007
残り#% (#文字	3007
残り#%(#文字	3007
残り#％	3007
残り:#%	3007
残り:#％	3007
残り時間	3090
""", '毎': """
毎月寄付する	3102
毎月支援する	3102
""", '每': """
每一份支持都很重要	5476
每一份支持都重要	5476
每月捐款	5362
""", '民': """
民調	97
""", '沒': """
沒意見	5454
""", '没': """
没意见	5454
没有账号	5479
""", '注': """
注册	5366
注册成功	5503
注目の記事	3040
注目キーワード	3040
注目ワード	3040
注目記事	3040
""", '测': """
测测你的知识	5456
""", '清': """
清晰度	5461
""", '点': """
点击取消静音	5500
点击图片查看大图	5485
点击打开声音	5500
点击排行	5394
点击播放	5429
点击收听	5460
点击放大	5485
点击查看全文	5505
点击查看原文	5442
点击查看大图	5400
点击看更多	5397
点击阅读全文	5505
点击阅读原文	5442
点我看更多	5397
点我看视频	5429
点赞	5379
""", '為': """
為您推薦	5394
""", '热': """
热搜榜	5399
热榜	5399
热点	5394
热点排行	5399
热点推荐	5394
热门	5394
热门排行	5394
热门文章	5394
热门新闻	5394
""", '無': """
無所謂	5409
無料で体験する	3005
無料で始める	3105
無料で試す	3105
無料で読む	3005
無料アプリをダウンロード	3095
無料ゲーム	3085
無料会員登録	3005
無料会員限定	3005
無料体験	3005
無料登録	3005
無法播放影片	5460
無法載入影片	5500
無法顯示此內容	5464
""", '焦': """
焦點新聞	5394
""", '熱': """
熱門	5394
熱門排行	5394
熱門文章	5394
熱門新聞	5394
熱門話題	5394
""", '爆': """
爆料信箱	5486
爆料專線	5486
爆料热线	5486
""", '片': """
片長 #	5427
片長:#	5427
片长 #	5427
""", '特': """
特定商取引法に基づく表記	3026
特集	3040
特集を見る	3112
特集ページへ	3112
特集一覧	3112
特集一覧へ	3131
""", '猜': """
猜你喜欢	5394
猜你喜歡	5394
""", '現': """
現在の再生時間	3089
""", '生': """
生成aiを使用しています	3126
""", '用': """
用app開啟	5467
用户协议和隐私政策	5499
""", '由': """
由ai生成	5489
由ai语音朗读	5460
""", '申': """
申し込む	3005
""", '电': """
电子报	5372
电子邮箱	5372
""", '画': """
画像をクリックして拡大	3112
画像を拡大	3044
画像を拡大する	3112
画像を見る	3044
画質	3090
""", '留': """
留言	5393
留言(#	5393
留言内容	5504
留言已關閉	5453
留言規則	5453
留言规则	5453
""", '略': """
略過廣告	5500
""", '登': """
登入	5366
登入/註冊	5366
登入後留言	5453
登出	19
登录	5366
登录/注册	5366
登录后发表评论	5453
登錄	5366
登録	3005
登録が完了いたしました	3129
登録が完了しました	3065
登録して続きを読む	3005
登録する	3005
""", '發': """
發佈留言	5411
發現錯誤?請告訴我們	5429
發生錯誤	5483
發表留言	5393
發表評論	5393
""", '百': """
百度贴吧	5432
""", '皆': """
皆さまのご支援が力になります	3102
""", '監': """
監修者	3114
""", '目': """
目前時間	5461
目录	5400
目次	3044
目次へ戻る	3131
目錄	5400
""", '直': """
直接看食谱	66
""", '相': """
相关主题	5394
相关报道	5394
相关推荐	5394
相关文章	5394
相关新闻	5394
相关标签	5394
相关视频	5441
相关阅读	5394
相關主題	5394
相關報導	5394
相關影片	5441
相關推薦	5394
相關文章	5394
相關新聞	5394
相關標籤	5394
相關閱讀	5394
""", '看': """
看了这篇文章的人也看	5394
看全文	5485
看全部留言	5411
看全部留言 (#	5411
看原文	5442
看更多	5394
看更多作者文章	5485
看更多文章	5441
看更多新聞	5397	5441
看更多新闻	5397
看更多照片	5485
看結果	96
""", '知': """
知道了	5401
""", '確': """
確認する	3109
確認メールをお送りしました	3108
確認メールを送信しました	3108
確認画面へ	3109
""", '禁': """
禁止酒駕	5495
禁止酒駕,飲酒過量有害健康	5458
""", '稍': """
稍后	5469
稍后再说	5361
稍后提醒我	5361
稍后阅读	5429
稍後	5469
稍後再說	5361
稍後提醒我	5361
稍後閱讀	5429
""", '立': """
立即开通	5502
立即投票	96
立即捐助	5476
立即捐款	5362
立即捐赠	5476
立即支持	5501
立即訂閱	5366
立即订阅	5366
立即试玩	5456
立即購票	5458
立即贊助	5476
立即购票	5458
立即选购	5458
立即選購	5458
立即開始玩	5456
""", '第': """
第 # 張,共 # 張	5396
第 # 頁,共 # 頁	5397
第 # 页,共 # 页	5397
第#张/共#张	5396
第#頁 共#頁	5397
第#页,共#页	5397
""", '筆': """
筆者	3114
筆者プロフィール	3113
""", '管': """
管理 cookie	5388
管理cookie	5464
管理偏好設定	5499
管理偏好设置	5499
管理同意	5464
管理同意设置	5464
管理同意選項	5464
管理設定	5389
管理设置	5389
管理选项	5499
管理選項	5499
""", '粉': """
粉絲團	5380
""", '精': """
精彩推荐	5441
精彩推薦	5441
精选	5394
""", '紙': """
紙面ビューアー	3005
""", '結': """
結果を見る	96	3045
""", '続': """
続きはこちら	3076
続きをみる	3044
続きを読む	3005
続けて読む	3131
""", '網': """
網友投票	5408
網友留言	5393
""", '編': """
編輯推薦	5394
編輯準則	5486
編輯精選	5394
編集ポリシー	3113
編集方針	3114
編集部おすすめ	3040
編集部のおすすめ	3040
""", '縮': """
縮小	3018
縮小字體	5493
""", '繼': """
繼續使用網頁版	5467
繼續閱讀	5400
繼續閱讀請往下	5458
""", '續': """
續訂	5502
""", '纠': """
纠错	5393
""", '继': """
继续在浏览器阅读	5467
继续浏览内容	5400
继续阅读	5400
""", '续': """
续订	5502
""", '编': """
编辑准则	5486
编辑推荐	5394
编辑精选	5394
""", '缩': """
缩小字体	5493
""", '网': """
网友评论	5393
网友评论仅供其表达个人看法,并不表明本站立场	5496
""", '翻': """
翻訳を表示	3045
""", '联': """
联系作者	5486
联系我们	5386
联系编辑部	5486
""", '聯': """
聯絡我們	5386
聯絡編輯部	5486
""", '聽': """
聽全文	5429
聽文章	5460
聽新聞	5379
聽這篇文章	5429
""", '脳': """
脳トレ	3086
""", '自': """
自动播放	5461
自動再生	3090
自動播放	5461
自動翻訳	3090
自定义金额	5476
自訂金額	5476
""", '菜': """
菜单	5400
""", '著': """
著作権	3026
著者の記事一覧	3112
著者をフォロー	3118
著者をフォローする	3118
著者プロフィール	3113
""", '複': """
複製	5494
複製網址	5429
複製連結	5379	5432
""", '要': """
要接收推送通知吗	5468
要接收通知嗎	5468
""", '視': """
視頻由ai生成	5500
""", '觀': """
觀看更多	5441
""", '视': """
视频	5394
视频不可用	5460
视频加载中	5460
视频加载失败	5500
视频已下架	5460
视频已失效	5460
视频无法播放	5460
视频时长	5500
视频正在加载	5460
""", '解': """
解鎖全文	5429
解鎖文章	5502
解锁全文	5429
解锁文章	5502
解除しました	3101
解除方法	3101
解除方法はこちら	3101
""", '訂': """
訂戶專享	5458
訂戶專享優惠	5458
訂戶專享內容	5479
訂戶贈閱	5507
訂正について	3113
訂閱	5366
訂閱成功	5503
訂閱推播	5468
訂閱方案	5502
訂閱會員	5366
訂閱會員專屬內容	5429
訂閱郵件	5372
訂閱電子報	5372
""", '記': """
記事に関するお問い合わせ	3113
記事の続きはこちら	3076
記事の続きを読む	3112
記事の誤りを報告	3054	3122
記事の誤りを報告する	3037
記事は広告の下に続きます	3087
記事は広告の後に続きます	3087
記事へのお問い合わせ	3113
記事へのご意見	3031
記事をサポートする	3002
記事をシェア	3133
記事をシェアする	3133
記事をプレゼント	3005
記事をプレゼントする	3065
記事を保存	3018
記事を保存する	3065
記事を印刷する	3018
記事を聴く	3089
記事を評価する	3122
記事を読む	3044
記事を購入する	3128
記事を音声で聞く	3089
記事を音声で聴く	3089
記事ランキング	3040
記事一覧	3044
記事一覧へ	3112
記事一覧を見る	3076
記事全文を読む	3044
記住我	5480
記者をフォロー	3118
記者プロフィール	3113
記者募集	3057
記者募集中	3057
""", '設': """
設定を保存	3092
設定を保存する	3092
設定を変更	3029
設定を変更する	3125
設定を管理	3125
""", '許': """
許可	3097
許可する	3026	3029
""", '註': """
註冊	5366
註冊成功	5503
""", '評': """
評価順	3084
評論	5393
評論已關閉	5453
評論規則	5453
""", '話': """
話題の記事	3040
""", '該': """
該作者其他文章	5418
該作者更多文章	5485
該作者的更多文章	5418
""", '詳': """
詳しく見る	3029	3045
詳細	3045
詳細を見る	3132
詳細・購入はこちら	3087
詳細設定	3029
""", '語': """
語音播報	5429
語音朗讀	5429
""", '誤': """
誤りを報告	3045
誤りを報告する	3122
誤字・脱字を報告	3037	3054
誤字・脱字を報告する	3037	3054
誤字脱字の報告	3065
誤字脱字を報告	3113
誤字脱字を報告する	3037	3054	3065
""", '読': """
読まれている記事	3040
読み上げ	3065
読み放題	3010
読み続ける	3045
読み込み中です	3089
読者限定	3087
""", '請': """
請填寫讀者問卷	5429
請我們喝杯咖啡	5476
請查收郵件	5482
請檢查您的收件匣	5482
請繼續下滑閱讀	5458
請繼續往下閱讀	5385
請輸入您的電子郵件	5503
請輸入有效的電子郵件	5482
請輸入有效的電子郵件地址	5482
請輸入電子郵件	5372
請選擇金額	5501
請關閉廣告攔截器	5471
""", '讀': """
讀者優惠	5458
讀者專享	5458
讀者投書	5410
""", '讚': """
讚	5379
讚賞支持	5362
""", '订': """
订户专享	5458
订户专享优惠	5458
订户赠阅	5507
订阅	5366
订阅会员	5366
订阅成功	5503
订阅推送	5468
订阅邮件	5372
""", '记': """
记住我	5480
记者简介	5486
""", '设': """
设为google首选来源	5490
""", '评': """
评论	5393
评论(#	5393
评论功能已关闭	5496
评论已关闭	5453
评论规则	5453
""", '诚': """
诚聘英才	5429
""", '话': """
话题	5394
""", '该': """
该作者其他文章	5418
该作者的更多文章	5418
该文章已关闭评论	5496
该视频不可用	5460
该视频已下架	5460
该邮箱已被注册	5503
""", '详': """
详情	5401
""", '语': """
语音朗读	5429
语音由ai生成	5460
""", '说': """
说点什么	5496
""", '请': """
请先登录再评论	5429
请关闭广告拦截器	5471
请我们喝杯咖啡	5476
请查收邮件	5482
请检查您的收件箱	5482
请继续往下阅读	5385
请输入您的电子邮件	5503
请输入您的邮箱	5503
请输入昵称	5496
请输入有效的电子邮件地址	5482
请输入有效的邮箱地址	5482
请输入邮箱	5372
请选择金额	5501
""", '读': """
读者专享	5458
读者优惠	5458
""", '豆': """
豆瓣	5432
""", '購': """
購入はこちら	3087
購票	5495
購票連結	5458
購読	3005
購読する	3005
購読のお申し込み	3005
購読プラン	3128
購読プランを見る	3105
購読申し込み	3005
購買本書	5458
""", '贈': """
贈る	3120
贈送文章	5429
贈送文章給朋友	5429
贈送此文	5429
""", '贊': """
贊助	5362
贊助內容	5385
贊助商	5385
贊助我們	5476
""", '购': """
购买本书	5458
购买此书	5458
购票	5495
购票链接	5458
""", '赞': """
赞	5454
赞助	5362
赞助内容	5385
赞助商链接	5385
赞助我们	5476
赞赏	5362
赞赏作者	5501
""", '赠': """
赠送文章	5493
赠送此文	5429
""", '超': """
超值方案	5479
""", '跳': """
跳到主要內容	5400
跳到內容	5397
跳到食谱	66
跳至主要內容	5397
跳至主要内容	5397
跳至內容	5397
跳至食譜	66
跳转到主要内容	5397
跳转到食谱	66
跳过广告	5500
""", '踩': """
踩	5454
""", '載': """
載入中	5460
載入內容	5464
載入更多	5400
載入貼文	5464
""", '輸': """
輸入您的電子郵件	5503
""", '轉': """
轉發	5379
""", '转': """
转发	5379
""", '载': """
载入内容	5464
""", '输': """
输入您的邮箱	5503
""", '返': """
返信	3031
返信する	3031
返信を書く	3122
返信を表示	3083
返信を見る	3083
返信を隠す	3083
返回上一页	5505
返回列表	5505
返回頂部	5485
返回顶部	5400
返回首頁	5485
返回首页	5400
""", '还': """
还不是会员	5479
还有更多精彩内容	5505
还没有账号	5479
""", '这': """
这篇文章对你有帮助吗	5453
这篇文章对您有帮助吗	5453
""", '进': """
进入专题	5485
进入专题页	5485
""", '连': """
连结已复制	5493
""", '追': """
追蹤	5380
追蹤中	5490
追蹤主題	5490
追蹤作者	5490
追蹤我們	5380
""", '退': """
退出全屏	5460
""", '送': """
送信	96	3109
送信が完了しました	3108
送信しました	3108
送信する	96	3109
送信完了	3108
送出	96	5483
送出成功	5482
送出留言	5453
送出評論	5453
送料無料	3121
""", '选': """
选择	5480
选择方案	5479
选择订阅方案	5479
选择金额	5501
""", '逐': """
逐字稿	5461
""", '這': """
這篇文章對你有幫助嗎	5453
這篇文章對您有幫助嗎	5453
""", '通': """
通報	3084
通報する	3031
通知をオン	3017
通知をオンにする	3096
通知を受け取らない	3096
通知を受け取りますか	3096
通知を受け取る	3065
通知を設定する	3096
通知を許可	3096
通知を許可しますか	3096
通知を許可する	3096
""", '速': """
速報	3040
速報を通知で受け取る	3096
速報通知を受け取る	3065
""", '連': """
連結已複製	5429
連載	3040
連載の新着をメールでお知らせ	3022
連載をフォロー	3118
連載をフォローする	3118
連載を見る	3112
連載一覧	3112
""", '運': """
運営会社	3026	3054
""", '違': """
違反を報告	3083
違反を報告する	3083
違反報告	3031
""", '選': """
選單	5400
選択する	3106
選擇	5480
選擇方案	5479
選擇訂閱方案	5479
選擇金額	5501
""", '還': """
還不是會員	5479
還沒有帳號	5479
""", '邮': """
邮箱	5372
邮箱格式不正确	5482
邮箱格式错误	5482
""", '配': """
配信停止はいつでも可能です	3108
""", '重': """
重新加载页面	5471
重新播放	5461
重新整理頁面	5471
重新載入頁面	5471
""", '金': """
金額を入力	3102
金額を指定	3102
金額を指定する	3102
金額を選ぶ	3127
金額を選択	3127
金額を選択してください	3127
""", '錯': """
錯誤回報	5410
""", '链': """
链接已复制	5429
""", '閉': """
閉じる	3000	3044
""", '開': """
開く	3045
開啟推播	5468
開啟通知	5468	5470
開始測驗	5456
開通會員	5366
""", '間': """
間違いを見つけたら	3113
""", '関': """
関連	3040
関連する記事	3040
関連キーワード	3040
関連タグ	3040
関連トピックス	3040
関連ニュース	3040
関連リンク	3040
関連動画	3040
関連動画を見る	3126
関連情報	3040
関連記事	3040
関連記事はこちら	3075
関連記事をもっと見る	3131
関連記事を見る	3131
""", '閱': """
閱讀下一篇	5505
閱讀全文	5400
閱讀原文	5442
閱讀排行	5399
閱讀更多	5400
""", '關': """
關於作者	5486
關於我們	5386
關注	5380
關注作者	5490
關注我們	5380
關注此主題	5490
關鍵字	5394
關閉	5361
關閉視窗	5505
關閉選單	5505
""", '问': """
问ai	107
问问ai	107
""", '阅': """
阅读下一篇	5505
阅读全文	5400
阅读剩余全文	5505
阅读原文	5442
阅读排行	5399
阅读更多	5400
""", '随': """
随时取消	5479
随时可取消	5479
""", '隐': """
隐私偏好	5499
隐私政策	5386
隐私权政策	5386
隐私设置	5465
""", '隨': """
隨時取消	5479
""", '隱': """
隱私偏好	5499
隱私政策	5386
隱私權政策	5386
隱私權設定	5464
隱私設定	5465
""", '離': """
離開全螢幕	5460
""", '電': """
電子信箱	5372
電子信箱格式錯誤	5482
電子報	5372
電子版	3005
電子郵件格式不正確	5482
電郵	5483
""", '静': """
静音	5461
""", '靜': """
靜音	5461
""", '音': """
音声で聞く	3018
音声をダウンロード	3089
音声を再生	3126
音声読み上げ	3065
音頻長度 #	5427
音频播放器	5500
""", '頭': """
頭條	5394
""", '顯': """
顯示內容	5464
顯示原文	5401
顯示字幕	5460
顯示更多	5400
顯示貼文	5464
""", '飲': """
飲酒過量,有害健康	5458
飲酒過量有害健康	5458
""", '首': """
首頁	5400
首页	5400
""", '马': """
马上开始	5401
马上玩	5456
""", '验': """
验证码	5483
""", '點': """
點我看影片	5429
點我看更多	5397
點擊排行	5399
點擊播放	5460
點擊播放本文	5429
點擊放大	5485
點擊看大圖	5485
點擊看更多	5397
點擊開啟聲音	5500
點擊閱讀全文	5505
點此看更多	5397
點閱排行	5441
""", '가': """
가	3160	3194
가 가 가	3194
가가가	3194
가격 보기	3267
가로세로 낱말퀴즈	3220
가입하기	3149
가장 많이 본 뉴스	3167
가장 인기	3242
""", '강': """
강연 신청하기	3209
""", '개': """
개인정보 보호 설정	3261
개인정보 설정	3226
개인정보 수집 동의	3243
개인정보 수집 및 이용 동의	3243
개인정보 수집 및 이용에 동의합니다	3243
개인정보 수집·이용에 동의합니다	3243
개인정보 처리방침	3165
개인정보처리방침	3165
""", '갤': """
갤러리 닫기	3266
갤러리 보기	3248
""", '거': """
거부	3165	3187
""", '검': """
검색	3169
""", '게': """
게시물 보기	3226
게시물 불러오기	3226
게임 전체보기	3218
게임 하러 가기	3218
""", '결': """
결과 보기	96	3170
""", '계': """
계속 읽기	3149
계정이 있으신가요	3241
""", '고': """
고객센터	3165
고충처리	3182
고충처리인	3182	3249
""", '공': """
공감	3217
공감백배 #	3195
공감순	3217
공유	3160
공유하기	3160
""", '과': """
과거순	3217
""", '관': """
관련 기사	3167
관련 기사 더보기	3266
관련 뉴스	3167
관련 영상	3205
관련 태그	3167
관련기사	3167
관련기사 더보기	3266
관련뉴스	3167
관련키워드	3167
""", '광': """
광고	3164
광고 건너뛰기	3262
광고 닫기	3164
광고 문의	3182
광고 문의하기	3210
광고 아래에 기사가 계속됩니다	3221
광고 영역	92
광고 종료	3221
광고 차단 해제 방법	3232
광고 차단을 해제해 주세요	3232
광고 차단을 해제했습니다	3232
광고 차단이 감지되었습니다	3232
광고 후 계속됩니다	3221
광고문의	3182
광고성 정보 수신 동의	3243
광고성 정보 수신에 동의합니다	3243
""", '괜': """
괜찮습니다	3143
""", '교': """
교보문고에서 구매	3221
""", '구': """
구글 계정으로 계속하기	3241
구글 계정으로 로그인	3241
구글 선호 매체로 추가	3253
구글 플레이에서 다운로드	3229
구글로 계속하기	3241
구글로 로그인	3241
구글플레이에서 다운로드	3229
구독	3149
구독 갱신	3264
구독 상품 보기	3241
구독 상품 선택	3241
구독 상품 안내	3264
구독 신청	3149
구독 신청이 완료되었습니다	3243
구독 신청하기	3241
구독 안내	3264
구독 전용	3149
구독 중	3149
구독 취소	3254
구독권 선택	3241
구독신청	3149	3182
구독이 완료되었습니다	3197
구독자 전용	3152
구독자 전용 기사	3241
구독자 전용 기사입니다	3273
구독자 전용 혜택	3221
구독자 혜택	3221
구독자가 선물한 기사입니다	3268
구독중	3253
구독하고 이어서 읽기	3197
구독하기	3149
구매하기	3221
구매하러 가기	3221
""", '글': """
글씨 크기	70
글씨크기	3160
글자 작게	3255
글자 크게	3255
글자 크기	3160
글자 크기 변경	70	3197
글자 크기 조절	70	3197
글자크기	3160	3194
글자크기 변경	70
글자크기 설정	70
글자크기 조절	70
""", '금': """
금액 선택	3263
금액 직접 입력	3237
금액을 선택하세요	3263
금액을 선택해 주세요	3263
""", '기': """
기계 번역	3223
기대해요 #	3195
기부하기	3145
기사 계속 보기	3266
기사 공유	3255
기사 공유하기	3160
기사 구매	3264
기사 더 보기	3266
기사 더보기	3197
기사 듣기	3197
기사 링크 복사	3197
기사 본문	3169
기사 선물하기	3197
기사 스크랩	3255
기사 스크랩하기	3197
기사 오류 신고	3197
기사 오류 제보	3197
기사 요약	3252
기사 원문 보기	3197
기사 음성으로 듣기	3222
기사 잠금 해제	3264
기사 저장	3255
기사 저장하기	3197
기사 전문 보기	3248
기사 전체보기	3248
기사 제보	3182	3249
기사 제보 및 문의	3197
기사 추천	3258
기사 평가하기	3258
기사 후원하기	3145
기사는 광고 아래에 계속됩니다	3221
기사는 광고 후 계속됩니다	3221
기사듣기	3222
기사를 공유합니다	3268
기사에 대한 의견	3166
기사원문	3169
기사저장	3160
기사제보	3182	3249
기사추천	3258
기자 구독	3181
기자 구독하기	3181
기자 소개	3249
기자 응원하기	3183
기자 페이지	3181
기자 프로필	3183
기자 프로필 보기	3181
기자 홈	3183
기자구독	3183	3253
기자에게 메일 보내기	3249
기자에게 이메일 보내기	3249
기자의 다른 기사	3181
기자의 다른 기사 보기	3183	3248
기자의 다른기사	3167	3183
기자의 다른기사 보기	3248
기자페이지 바로가기	3248
기자프로필	3183
기획 기사 보기	3248
""", '나': """
나중에	3144
나중에 보기	3197
나중에 읽기	3197
나중에 하기	3143
""", '남': """
남은 시간	3223
""", '낱': """
낱말 퍼즐 풀기	3177
낱말퀴즈	3220
""", '내': """
내 정보	3149
내용을 입력하세요	3265
내용을 입력해 주세요	3265
""", '네': """
네, 받을게요	3230
네이버 구독	3163
네이버 로그인	3241
네이버 밴드 공유	3255
네이버 블로그	3160
네이버로 로그인	3241
네이버에서 구독	3163
네이버에서 구독하기	3163
""", '놀': """
놀랐어요 #	3195
""", '놓': """
놓치면 안 되는 기사	3205
""", '뉴': """
뉴스 더보기	3248
뉴스 듣기	3197
뉴스레터 구독	3155
뉴스레터 구독 신청	3155
뉴스레터 구독이 완료되었습니다	3265
뉴스레터 무료 구독	3197
뉴스레터 신청	3155
""", '닉': """
닉네임을 입력하세요	3258
""", '다': """
다른 공유 찾기	3160
다른 금액	3237
다른 기사	22	3167
다른 기사 더 보기	22
다른 기사 보기	3181
다른기사	3167
다른기사 보기	3167
다시 보기	3223
다시 보지 않기	3143
다시보기	3223
다음	3169
다음 기사	3167
다음 기사 보기	3197
다음 기사 읽기	3266
다음 동영상	3262
다음 사진	3248
다음 영상	3262
다음 이미지	3266
다음 페이지	3169
다음글	3248
다음기사	3167
다음에	3143
다음에 하기	3231
다크모드	3227
""", '닫': """
닫기	3143
""", '답': """
답글	3166
답글 달기	3216
답글 더보기	3216
답글 보기	3216
답글 쓰기	3216
답글 접기	3216
답글쓰기	3166
""", '당': """
당신의 생각은	3176
당신이 좋아할 만한	3167
""", '댓': """
댓글	3166
댓글 #	3166
댓글 #개	3166
댓글 닫기	3216
댓글 달기	3179
댓글 더보기	3216
댓글 등록	3216
댓글 등록하기	3216
댓글 보기	3166
댓글 신고	3258
댓글 신고하기	3258
댓글 쓰기	3166
댓글 운영 원칙	3216
댓글 운영 정책	3197
댓글 운영정책	3179	3197
댓글 입력	3179
댓글 작성	3216
댓글 작성 규칙	3216
댓글 작성하기	3216
댓글 전체보기	3179
댓글 정렬	3179
댓글 정책	3216
댓글보기	3166
댓글쓰기	3166
댓글을 남겨 주세요	3258
댓글을 남겨주세요	3258
댓글을 입력하세요	3258
댓글을 입력해 주세요	3258
댓글을 입력해주세요	3166
댓글을 작성하려면 로그인 해주세요	3258
댓글이 닫혔습니다	3216
""", '더': """
더 많은 옵션	3255
더 보기	3169
더 알아보기	3187
더보기	3167	3169
""", '도': """
도서 구매하기	3221
도움돼요 #	3195
도움이 되었나요	3216
""", '독': """
독자 의견 조사	3197
독자 특별 할인	3221
독자 할인	3221
""", '동': """
동영상	3167
동영상 로딩 중	3222
동영상 보기	3262
동영상 재생	3222
동영상 플레이어	3262
동영상을 불러오는 중입니다	3222
동영상을 불러올 수 없습니다	3262
동영상을 재생할 수 없습니다	3222
동의	3165	3187
동의 관리	3226
동의 철회	3226
동의 철회하기	3226
동의 후 계속	3226
동의하고 계속	3226
동의하고 계속하기	3226
동의합니다	3165
""", '뒤': """
뒤로 가기	3170
""", '등': """
등록	3166
""", '디': """
디지털 구독하기	3264
디지털뉴스부	3181
디지털뉴스팀	3181
디지털콘텐츠팀	3181
""", '또': """
또는	3242
""", '라': """
라인	3160
""", '랭': """
랭킹	3167
랭킹뉴스	3167
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
로그인	3149
로그인 상태 유지	3241
로그인 유지	3241
로그인 전용 기사	3241
로그인 후 댓글 쓰기	3197
로그인 후 댓글 작성이 가능합니다	3258
로그인 후 댓글을 작성하실 수 있습니다	3179
로그인 후 댓글을 작성할 수 있습니다	3216
로그인 후 이용해 주세요	3216
로그인/회원가입	3149
로그인이 필요	3152
로그인하고 계속 읽기	3264
로딩 중	3222
로딩 중입니다	3222
로딩중	3222
""", '링': """
링크 복사	3160
링크가 복사되었습니다	3197
""", '마': """
마이페이지	3149
""", '많': """
많이 본 기사	3167
많이 본 뉴스	3167
많이 본 영상	3205
많이 읽은 기사	3167
많이본 기사	3167
많이본 뉴스	3167
""", '맨': """
맨 위로	3169
맨위로	3169
""", '메': """
메뉴	3169
메뉴 닫기	3169
메시지가 전송되었습니다	3243
메일	3160
메일함을 확인해 주세요	3243
""", '멤': """
멤버십 가입	3264
멤버십 가입하기	3264
""", '모': """
모두 거부	3227
모두 동의	3165
모두 허용	3227
모든 쿠키 거부	3261
모든 쿠키 수락	3261
모든 쿠키 허용	3261
모바일 웹으로 계속	3229
""", '목': """
목록	3169
목록 보기	3248
목록보기	3169
목록으로	3248
목록으로 돌아가기	3266
""", '무': """
무료 게임	3218
무료 배송	3257
무료 체험 시작하기	3149
무료 회원가입	3149
무료, 스팸 없음	3243
무료로 읽기	3264
무료배송	3257
무제한 이용하기	3264
""", '문': """
문의	3166
문의 내용	3265
문자 크기	70
""", '바': """
바로 구매하기	3221
바로가기	3160
""", '반': """
반응형 광고 영역	92
""", '배': """
배속	3223
""", '밴': """
밴드	3160
""", '번': """
번역 보기	3170
""", '베': """
베스트	3167
""", '보': """
보내기	3245
""", '복': """
복사	3256
복사하기	3160
""", '본': """
본 사이트는 쿠키를 사용합니다	3188
본문 글씨 줄이기	3160	3194
본문 글씨 키우기	3160	3194
본문 바로가기	3169
본문으로 바로가기	3169
""", '북': """
북마크	3160
""", '분': """
분석탁월 #	3195
""", '브': """
브라우저에서 계속	3229
브라우저에서 계속 보기	3229
""", '비': """
비공감	3217
비밀번호 찾기	3149
비밀번호를 잊으셨나요	3241
""", '사': """
사업제휴	3182
사이트맵	3165
사전 등록하기	3209
사전등록 하기	3209
사진 더 보기	3248
사진 더보기	3248
사진 모두 보기	3248
사진 크게 보기	3248
사진 크게보기	3248
사진 확대	3169
""", '삭': """
삭제된 동영상입니다	3222
""", '상': """
상품 보기	3267
상품 상세보기	3267
""", '새': """
새로고침	3232
""", '선': """
선착순 # 명	3208
선착순 #명	3208
선착순 마감	3208
선택	3242
선택 저장	3226
선호 매체로 추가	3253
""", '설': """
설문	97
설문 결과	3217
설문 결과 보기	3258
설문 참여 바로가기	3197
설문 참여하기	3197
설문에 참여하기	3216
설문조사	97
설문조사 참여하기	3197
설정	3187
설정 관리	3261
설정 저장	3226
""", '소': """
소리 켜기	3262
""", '속': """
속보	3167
속보 알림 받기	3197
속보 알림 신청	3197
속보 알림을 받으시겠습니까	3230
""", '스': """
스도쿠	3220
스크랩	3160
스크랩하기	3197
스크립트	3223
스크립트 보기	3222
스토어	3257
스토어 바로가기	3221
스폰서	3164
스폰서 링크	3210
스폰서 콘텐츠	3210
스폰서링크	3210
""", '슬': """
슬퍼요	3195
슬퍼요 #	3195
""", '시': """
시리즈 보기	3248
""", '신': """
신고	3166
신고하기	3217
신문구독	3149
신청이 완료되었습니다	3243
""", '실': """
실시간 뉴스	3167
""", '쏠': """
쏠쏠정보 #	3195
""", '아': """
아마존에서 구매	3221
아마존에서 보기	3221
아이디 저장	3241
아이디 찾기	3241
아직 회원이 아니신가요	3241
""", '알': """
알겠습니다	3170
알라딘에서 구매	3221
알라딘에서 보기	3221
알림 받기	3159
알림 설정	3159
알림 설정하기	3230
알림 켜기	3230
알림 허용	3230
알림을 받으시겠습니까	3230
알림을 받으시겠어요	3230
알림을 켜시겠습니까	3230
""", '애': """
애드블록을 해제해 주세요	3232
애드블록이 감지되었습니다	3232
애플로 계속하기	3241
애플로 로그인	3241
""", '앱': """
앱 다운로드	3159
앱 다운로드하기	3159
앱 다운받기	3229
앱 설치	3159
앱 설치하기	3159
앱스토어에서 다운로드	3229
앱에서 계속 읽기	3229
앱에서 보기	3229
앱에서 열기	3229
앱에서 이어보기	3229
앱으로 보기	3229
""", '언': """
언제든 해지 가능	3241
언제든지 수신 거부할 수 있습니다	3243
언제든지 해지 가능	3241
""", '얼': """
얼리버드 할인	3209
""", '에': """
에디터 추천	3167
""", '여': """
여러분의 생각은	3176
여러분의 후원이 큰 힘이 됩니다	3237
""", '연': """
연간 결제	3242
연간 구독	3242
연관기사	3167
연재 보기	3248
""", '열': """
열기	3170
""", '영': """
영상	3167
영상 길이 #	3192
영상 더보기	3248
영상 보기	3197
영상 재생	3222
영상으로 만나보세요	3197
영상으로 보기	3197
영상을 불러오는 중입니다	3222
영상을 불러올 수 없습니다	3262
영상을 재생할 수 없습니다	3222
""", '예': """
예매 바로가기	3221
예매하기	3221
예스#에서 구매	3221
예스#에서 보기	3221
""", '오': """
오늘 하루 보지 않기	3143
오늘은 그만 보기	3143
오늘의 낱말 퍼즐	3177
오늘의 설문	3177
오늘의 스도쿠	3177
오늘의 십자말풀이	3177
오늘의 운세	3220
오늘의 추천	3167
오늘의 퀴즈	109
오늘의 투표	3177
오늘의 핫뉴스	3205
오디오 다운로드	3222
오디오 플레이어	3262
오디오로 듣기	3197
오래된순	3217
오류 신고	3166
오류 신고하기	3197
오류가 발생했습니다	3243
오타 신고	3216
오탈자 신고	3197
""", '온': """
온라인뉴스팀	3181
""", '올': """
올바른 이메일 주소를 입력해 주세요	3243
올바른 이메일을 입력해 주세요	3243
""", '옵': """
옵션 관리	3261
""", '요': """
요금제 보기	3264
요약	3169
""", '원': """
원고료 보내기	3263
원문 보기	3170
원문보기	3169
""", '월': """
월간 결제	3242
월간 구독	3242
""", '웨': """
웨비나 신청하기	3209
""", '웹': """
웹에서 계속 보기	3229
""", '위': """
위로	3169
위로 가기	3248
""", '유': """
유료 구독자 전용	3241
유료 기사입니다	3197
유료회원 전용	3241
유료회원 전용 기사	3241
유료회원 전용 기사입니다	3273
유튜브 구독	3163
유튜브 구독하기	3163
유튜브에서 보기	3259
""", '윤': """
윤리강령	3182
""", '음': """
음성 다운로드	3222
음성 재생하기	3197
음성으로 듣기	3160
음소거	3223
음소거 해제	3222
음소거를 해제하려면 탭하세요	3262
""", '응': """
응원하기	3145
응원해요 #	3195
""", '의': """
의견 남기기	3216
의견 보내기	3216
의견 쓰기	3166
""", '이': """
이 기사 공유하기	3268
이 기사 구매하기	3264
이 기사 어땠나요	3197
이 기사 어떠셨나요	3216
이 기사가 도움이 되었나요	3216
이 기사는 구독자 전용입니다	3273
이 기사는 유료 구독자 전용입니다	3273
이 기사는 유료회원 전용입니다	3273
이 기사는 잠겨 있습니다	3241
이 기사를 공유합니다	3197
이 기사를 추천합니다	3197
이 기사를 평가해 주세요	3258
이 기사와 함께 읽은 기사	3197
이 기자의 다른 기사	3183	3197
이 기자의 다른 기사 더보기	3248
이 동영상을 재생할 수 없습니다	3222
이 사이트는 쿠키를 사용합니다	3188
이 시각 많이 본 기사	3205
이 시각 많이 본 뉴스	3205
이 시각 주요뉴스	3167
이 시각 추천뉴스	3167
이 음성은 ai가 생성했습니다	3222
이 주제 팔로우	3253
이 콘텐츠는 유료회원 전용입니다	3273
이 콘텐츠를 표시할 수 없습니다	3226
이 페이지가 도움이 되었나요	3216
이런 기사는 어때요	3205
이름을 입력하세요	3265
이름을 입력해 주세요	3265
이메일	3160
이메일 주소 입력	3265
이메일 주소를 입력하세요	3243
이메일 주소를 입력해 주세요	3265
이메일 형식이 올바르지 않습니다	3243
이메일로 계속하기	3264
이메일로 공유	3255
이메일로 로그인	3264
이메일무단수집거부	3165
이메일을 입력하세요	3243
이메일을 입력해 주세요	3243
이메일을 입력해주세요	3265
이메일을 확인해 주세요	3243
이미 계정이 있으신가요	3241
이미 구독 중이신가요	3149
이미 구독 중입니다	3265
이미 등록된 이메일입니다	3265
이미 참여하셨습니다	3216
이미 투표하셨습니다	3216
이미 회원이신가요	3149
이미지 크게 보기	3169
이미지 크게보기	3248
이미지 확대	3169
이번 주 설문	3177
이번 주 퀴즈	109
이번 주 퀴즈에 도전해 보세요	109
이번 주 투표	3177
이번주 설문	3177
이슈	3167
이어서 읽기	3266
이용권 구매	3241
이용권 선택	3241
이용약관	3165
이용약관에 동의합니다	3243
이전	3169
이전 기사	3167
이전 기사 보기	3197
이전 사진	3248
이전 영상	3262
이전 이미지	3266
이전글	3248
이전기사	3167
""", '인': """
인기 급상승	3205
인기 기사	3167
인기기사	3167
인기뉴스	3167
인쇄	3160
인쇄하기	3160
인스타그램 팔로우	3197
인스타그램에서 보기	3259
인스타그램에서 이 게시물 보기	3259
""", '일': """
일시	3238
일시 후원	3237
일시 후원하기	3237
일시정지	3223
일시후원	3145
""", '자': """
자동 번역	3223
자동 재생	3223
자동재생	3223
자막 보기	3222
자막 켜기	3222
자바스크립트가 비활성화되어 있습니다	3226
자발적 유료 구독	3263
자세히	3170
자세히 보기	3170	3187
""", '작': """
작게	3256
""", '장': """
장바구니 담기	3267
장바구니에 담기	3267
""", '재': """
재생	3169	3192
재생 속도	3222
재생 시간	3223
재생 시간 #	3192
재생속도	3222
재생시간 #	3192
재생할 수 없는 동영상입니다	3222
""", '저': """
저자 소개	3250
저작권규약	3165
저장	3160
""", '전': """
전송	3245
전송되었습니다	3243
전체 기사	3266
전체 기사 보기	3248
전체 뉴스 보기	3248
전체 댓글	3166
전체 댓글 보기	3179
전체 동의	3227
전체 보기	3169
전체 사진 보기	3248
전체 화면	3223
전체메뉴	3169
전체보기	3169
전체화면	3223
전체화면 종료	3222
""", '접': """
접기	3169
접수되었습니다	3265
""", '정': """
정기	3238
정기 후원	3237
정기 후원하기	3145
정기구독	3149
정기후원	3145
정기후원 신청	3263
정기후원 신청하기	3263
정기후원하기	3237
정렬	3217
정상적으로 접수되었습니다	3265
정정·반론보도 신청	3249
정정보도 신청	3249
정정보도 요청	3249
""", '제': """
제보	3166
제보 바로가기	3249
제보하기	3166
제작 지원	3257
제작지원	3257
제출	96	3245
제휴 광고	3221
제휴 문의	3182
제휴 콘텐츠	3221
제휴문의	3182
""", '좋': """
좋아요	3160
좋아요 #	3195
좋은 기사 후원하기	3145
""", '주': """
주소 복사	3197
주소가 복사되었습니다	3197
주소복사	3160
주요 기사	3167
주요 뉴스	3167
주요 뉴스 더보기	3205
주요기사	3167
주요뉴스	3167
주제 팔로우	3253
""", '지': """
지금 구매하기	3221
지금 뜨는 기사	3205
지금 뜨는 뉴스	3205
지금 플레이	3218
지금 플레이하기	3218
지금 후원하기	3263
지나친 음주는 건강에 해롭습니다	3221
지나친 음주는 건강을 해칩니다	3221
지도 보기	3170
지면보기	3149
""", '직': """
직접 입력	3238
""", '차': """
차단	3231
""", '참': """
참가 신청하기	3209
참가신청하기	3209
참여하기	96
""", '창': """
창 닫기	3266
""", '찾': """
찾아오시는 길	3182
""", '채': """
채널 추가	3253
""", '책': """
책 구매하기	3221
""", '첫': """
첫 댓글을 남겨주세요	3258
첫 댓글을 작성해 보세요	3258
""", '청': """
청소년보호정책	3165
""", '총': """
총 #명 참여	3176
""", '최': """
최고의 혜택	3242
최신 기사	3167
최신 뉴스	3167
최신기사	3167
최신뉴스	3167
최신순	3217
최저가 보기	3267
""", '추': """
추천	3242
추천 기사	3167
추천 스폰서	3210
추천 영상	3205
추천기사	3167
추천뉴스	3167
추천순	3217
""", '축': """
축하해요 #	3195
""", '친': """
친구 추가하기	3197
""", '카': """
카카오 계정으로 로그인	3241
카카오 로그인	3241
카카오로 로그인	3241
카카오로 시작하기	3241
카카오스토리	3160
카카오톡	3160
카카오톡 공유	3160
카카오톡 공유하기	3255
카카오톡으로 공유	3197
카카오톡으로 공유하기	3197
카테고리	3167
""", '커': """
커피 한 잔 사주기	3237
커피 한 잔 후원하기	3237
""", '콘': """
콘텐츠 보기	3226
콘텐츠 불러오기	3226
콘텐츠 표시	3226
""", '쿠': """
쿠키 관리	3226
쿠키 기본 설정	3186
쿠키 설정	3165
쿠키 설정 관리	3226
쿠키 설정 변경	3186
쿠키 정책	3188
쿠키 허용	3188
쿠팡에서 구매	3221
쿠팡에서 구매하기	3221
쿠팡에서 보기	3221
쿠폰 받기	3267
""", '퀴': """
퀴즈 도전하기	3218
퀴즈 풀기	3197
퀴즈 풀러 가기	3218
""", '크': """
크게	3256
""", '클': """
클릭하면 소리가 켜집니다	3262
""", '키': """
키워드	3167
""", '태': """
태그	3167
""", '텔': """
텔레그램에서 소식 받기	3197
""", '투': """
투표	97
투표 결과	3217
투표 결과 보기	96
투표 참여하기	3216
투표가 완료되었습니다	3216
투표에 참여해 주셔서 감사합니다	3216
투표하기	96	3197
투표해 주셔서 감사합니다	96	3216
""", '트': """
트위터	3160
트위터 공유	3160
트위터로 공유	3255
트위터에서 보기	3259
""", '특': """
특집 더보기	3248
특집 보기	3248
""", '티': """
티켓 예매	3221
티켓 예매하기	3221
""", '틱': """
틱톡에서 보기	3259
""", '파': """
파워링크	3210
""", '팔': """
팔로우 중	3253
팔로우 취소	3253
""", '팟': """
팟빵에서 듣기	3259
""", '페': """
페이스북	3160
페이스북 공유	3160
페이스북에서 보기	3259
페이스북으로 공유	3197
페이스북으로 로그인	3241
페이지 새로고침	3232
페이지를 새로고침하세요	3232
페이팔로 결제	3264
""", '편': """
편집 원칙	3249
편집규약	3182
""", '펼': """
펼치기	3169
""", '포': """
포럼 참가 신청하기	3209
포토	3167
포토 갤러리	3248
""", '폰': """
폰트 크기	3160
""", '푸': """
푸시 알림 받기	3230
""", '프': """
프리미엄	3149
프린트	3160
""", '피': """
피드백 보내기	3216
""", '필': """
필수	3245
필수 입력	3243
필수 입력 항목	3243
필수 입력 항목입니다	3243
필수 항목	3245
필수 항목입니다	3243
필자 소개	3249
""", '한': """
한번만	3238
""", '할': """
할인 코드	3267
""", '함': """
함께 보면 좋은 기사	3167
함께 볼 기사	3205
함께 읽으면 좋은	3167
함께 읽은 기사	3205
""", '핫': """
핫뉴스	3167
핫이슈	3167
핫클릭	3205
""", '항': """
항상 허용	3227
""", '해': """
해제 방법	3236
해제했습니다	3236
""", '행': """
행사 신청하기	3209
""", '허': """
허용	3187	3231
""", '헤': """
헤드라인	3167
""", '현': """
현재 시간	3223
""", '협': """
협찬	3164
""", '홈': """
홈	3169
홈으로	3248
홈으로 가기	3248
""", '화': """
화나요	3195
화나요 #	3195
화제의 뉴스	3167
화질	3223
""", '확': """
확인	3170
""", '환': """
환경설정 관리	3261
""", '회': """
회사 소개	3182
회사소개	3165	3182
회원 전용	3152
회원 전용 기사	3241
회원가입	3149
회원가입하고 계속 읽기	3264
회원이 아니신가요	3241
""", '후': """
후속강추 #	3195
후속기사 원해요	3195
후속기사 원해요 #	3195
후원	3145
후원 바로가기	3237
후원 신청	3237
후원 안내	3145
후원 페이지 바로가기	3237
후원 페이지로 이동	3237
후원 하기	3145
후원자 되기	3237
후원하기	3145
후원해 주셔서 감사합니다	3263
후원회원 가입	3145
후원회원 되기	3237
""", '훈': """
훈훈해요	3195
훈훈해요 #	3195
""", '흥': """
흥미진진 #	3195
""", '힘': """
힘내요 #	3195
"""}

START = {'a': """
aboneliğiniz	4947 K başariyla
abonē	3377 K par	3377 K no	3377 K un	3379 K
acasă	103 K >	103 K '	103 K "
accès	2123 K illimité
această	57 K investigație	4152 K traducere	4220 K știre a fost
además	1628 K:	1683 K, en
adresă	4127 K de e-mail invalidă	4127 K de email invalidă
adó	2554 K #%
adód	2554 K #%
adója	2554 K #%
ai가	3189 K 자동 번역한	3189 K 번역한	3189 K 핵심	3189 K 요약한	3191 K 읽어
ai에게	3189 K 물어	3189 K 질문	3189 K 물어보기
ajánld	2554 K fel adód
ajánlja	2554 K fel adója	2554 K fel adód
ajánljuk	2579 K:
ajánlott	2581 K videó:	2581 K cikk:	2581 K cikkünk:
aktivér	746 K
alătură	14 K-te	61 K-te celor #	61 K-te celor peste #	61 K-te comunității de #
anmäl	4775 K dig till vårt	4793 K
annoncørbetalt	810 K indhold fra
annonsørinnhold	3759 K fra
anúncio	4086 K em # s	4086 K em # segundos
aportá	1569 K desde
apoyá	86 K
après	2286 K déduction fiscale :
apóyanos	1569 K desde
apúntate	1659 K al curso	1659 K a nuestro	1664 K a nuestro seminario	1664 K a nuestro evento
aquí	1695 K hay contenido de
artykuł	51 K można	51 K wolno	91 K sponsorowany:	3805 K wyraża poglądy	3805 K wyraża opinie	3805 K jest opinią	3819 K ukazał się	3819 K pochodzi z	3825 K przetłumaczony	3825 K został przetłumaczony	3825 K czyta	3825 K wygenerowany	3865 K został	3865 K przetłumaczono	3903 K ukazał się	3903 K pierwotnie ukazał	3903 K pochodzi z	3904 K	3914 K powstał we współpracy z
artykuły	3815 K autora
artículo	1722 K publicado originalmente	1754 K publicado en colaboración
artículos	1587 K gratuitos
ascultă	3 K	4138 K:	4163 K podcastul	4163 K acest articol	4229 K pe
atenció	105 K al subscriptor: #
atención	105 K al suscriptor: #	105 K al abonado: #
atradāt	49 K
atsisiųskite	3310 K
autorė	3314 K:
autoři	568 K jsou
außerdem	983 K lesenswert:	983 K interessant:
aveți	77 K întrebări
aún	37 K no hay comentarios
ați	64 K încercat
""", 'b': """
bajá	1672 K la app
beiträge	32 K	1019 K von
benefício	4009 K do assinante:
berätta	64 K i	64 K gärna
beställ	4793 K
bestätigen	849 K sie ihre
bestätigungsmail	849 K
besøg	731 K vores
beğendin	74 K mi	87 K mi
beğendiniz	10 K mi	74 K mi	87 K mi
boletín	1595 K diario	1595 K semanal
buď	36 K první
buďte	36 K první	36 K prvý
bài	10 K viết này	5248 K viết dành riêng cho	5248 K viết dành cho thuê bao	5260 K này có nội dung do	5260 K này có nội dung từ	5260 K viết này có nội dung	5260 K viết này chứa nội dung	5265 K liên quan:	5277 K viết thể hiện quan điểm	5277 K viết thể hiện quan điểm cá nhân	5277 K viết thể hiện văn phong	5277 K viết là quan điểm	5277 K viết phản ánh quan điểm	5277 K viết không phản ánh quan điểm	5282 K viết có hữu ích	5282 K viết này có hữu ích	5282 K viết này có giúp	5286 K viết được dịch tự động	5286 K được dịch tự động	5286 K viết được tóm tắt	5286 K viết có sử dụng ai	5286 K viết này được dịch tự động	5336 K viết được bảo vệ	5337 K viết được thực hiện	5337 K viết được viết	5337 K viết này được	5344 K viết tiếp tục
báo	5282 K lỗi bài viết
bình	7 K luận	32 K luận	5285 K chọn:
bústia	46 K de denúncies de la redacció
bülten	4947 K aboneliğiniz
bültenimize	4947 K abone olduğunuz için
bądź	36 K pierwszy	36 K pierwsza
bővebben	2579 K:
bạn	64 K đã thử	64 K đã làm thử	71 K biết ai	71 K có biết ai	74 K thấy hay	5248 K đã là thuê bao	5282 K thấy bài viết	5282 K phát hiện lỗi	5282 K phát hiện sai
bản	5282 K tóm tắt này có hữu ích	5282 K tóm tắt này do	5282 K tóm tắt này được tạo	5337 K dịch được
bấm	5288 K để nghe
bật	5254 K thông báo
""", 'c': """
caractères	2230 K restants
caràcters	470 K restants
chceš	592 K u nás pracovat	4556 K u nás pracovať
chefredaktör	4791 K och ansvarig utgivare:	4791 K:
chơi	5311 K ngay:
chưa	37 K có bình luận
citeşte	4138 K şi	4138 K şi:
citește	4138 K și	4138 K și:	4138 K:	4138 K mai mult	4138 K aici	4138 K mai departe:
citiți	4138 K și
ciąg	3829 K dalszy
colaborá	1569 K desde
comentários	7 K	32 K
compartí	5 K
conocés	71 K a alguien
conteúdo	91 K patrocinado:	3940 K exclusivo para	4002 K gerado	4008 K promovido por	4008 K recomendado por	4012 K oferecido por	4040 K incorporado d	4040 K externo d	4040 K incorporado do	4040 K incorporado da	4040 K externo do
conținut	4152 K generat	4161 K oferit de	4191 K încorporat de	4191 K extern de
coût	2286 K réel après	2286 K après déduction :	2286 K après déduction fiscale :
crédit	2224 K photo	2224 K photos
crédits	2224 K photo	2224 K photos
créer	2150 K une alerte pour "	2150 K une alerte sur "	2150 K une alerte :
cunoașteți	71 K pe cineva
cunoști	71 K pe cineva
cuéntame	64 K
cuộc	57 K điều tra này
cài	5291 K đặt ứng dụng	5291 K ứng dụng	5291 K app
còn	5309 K lại # ký tự
có	77 K thắc mắc	5265 K thể bạn quan tâm:	5332 K lỗi xảy ra
cấm	5336 K sao chép dưới mọi hình thức	5336 K sao chép nội dung
""", 'd': """
dacă	49 K observi	49 K observați	49 K găsești	4145 K ai informații	4156 K ai observat o
dalinkitės	3310 K
další	555 K články autora
darovať	4550 K
dernières	2168 K actualités
descarcă	15 K	4178 K aplicația
descargá	15 K	1672 K la app
descărcați	15 K
dezactivează	4203 K adblock	4203 K ad
dežurni	46 K telefon redakcije
direcționează	4120 K #% din
disponível	3949 K no google play	4017 K na app store	4017 K no google play	4017 K para android e
distribuiți	5 K
dodržujte	33 K
domů	103 K >	103 K '
doná	1569 K desde
doporučené	553 K video:
doporučte	585 K
doporučujeme	553 K článek:
dorești	4197 K să primești notificări
doriți	4197 K să primiți notificări
dosszié	2663 K: így	2663 K: itt	2663 K: ezért	2663 K: miért	2663 K: hogyan	2663 K: mit	2663 K: ki	2663 K: mi	2663 K: ez	2663 K: ezt	2663 K: hallgassa	2663 K: nézze	2663 K: minden
dostupná	4544 K na google	4544 K na app store
dostupné	4544 K na google	4544 K na app store
dostępna	3832 K w
dostępne	3832 K w
dostępny	3832 K w
dołącz	14 K do	61 K do #	61 K do ponad #	104 K do dyskusji	3843 K do	3856 K do dyskusji
držte	33 K se
duración	1741 K del vídeo	1741 K del episodio
duração	4086 K do vídeo
durée	2283 K de la vidéo	2283 K de l'épisode
dział	105 K prenumeraty: #
dzięki	3889 K naszym czytelnikom	3889 K naszym czytelniczkom
dành	5248 K riêng cho thuê bao	5248 K riêng cho người đăng ký	5248 K cho thuê bao
découvrez	2170 K aussi	2200 K la boutique	2200 K notre boutique	2200 K nos jeux	2200 K notre hors-série	2210 K notre application	2210 K notre appli
décryptage	2170 K :
déductible	2111 K des impôts	2111 K à #
déjà	2121 K abonné	2121 K inscrit	2121 K client
désabonnement	2132 K à tout moment
désinscription	2132 K à tout moment
díky	634 K našim čtenářům	634 K našim předplatitelům
dùng	5298 K thử
dúvidas	77 K	77 K?	78 K sobre esta matéria	78 K sobre este artigo
""", 'e': """
elkészítetted	64 K
elírást	9 K
előfizetői	105 K ügyfélszolgálat: #	2633 K kedvezmény:	2633 K előny:	2633 K ajánlat:
előfizetőinknek	2655 K köszönhetően
előfizetőként	94 K	2611 K
encuéntranos	14 K
envía	5 K	1633 K tus cartas	1633 K tu carta
envíanos	1645 K
envíe	1633 K sus cartas	1633 K su carta
erhältlich	938 K im app store
ermöglicht	985 K von
erről	2579 K bővebben
escríbenos	1631 K
estagiária	3984 K sob supervisão	3984 K sob a supervisão	3984 *K sob supervisão	3995 K sob supervisão	3995 * K sob supervisão
estagiário	3984 K sob supervisão	3984 K sob a supervisão	3984 *K sob supervisão	3995 K sob supervisão
estàs	486 K utilitzant un bloquejador
""", 'f': """
faça	3968 K o quiz	4005 K as palavras cruzadas	4015 K o quiz	4015 K o teste	4015 K o nosso
felelős	2608 K szerkesztő:	2608 K kiadó:
fiți	36 K primul
folosești	4201 K un ad blocker	4201 K un adblock	4201 K un adblocker
folosiți	4201 K un ad blocker	4201 K un adblock	4201 K un adblocker
foretrækker	747 K du
fortsätt	4795 K läsa
fortæl	64 K mig
fotogalería	1718 K:
fotogaléria	4522 K:
fotografía	1627 K # de #	1684 K:
fotoğraf	5048 K # / #	5048 K #/#
frågor	77 K	78 K om artikeln
få	722 K fuld adgang til	746 K adgang	746 K fri	746 K fuld	746 K besked	746 K ugens	746 K dagens	746 K de	746 K nyheder	746 K en notifikation	746 K breaking	746 K seneste nyt	757 K	780 K de vigtigste nyheder	780 K vigtige nyheder	780 K de største nyheder	780 K besked om	780 K besked, når	780 K nyhederne	780 K breaking	3668 K full tilgang til	3695 K tilgang	3695 K fri	3695 K full	3695 K beskjed	3695 K varsel	3695 K ukas	3695 K dagens	3695 K de	3695 K nyheter	3695 K siste	3707 K	3709 K varsel	3709 K varsler	3709 K push	4766 K full tillgång till	4793 K tillgång	4793 K fri	4793 K full	4793 K besked	4793 K en notis	4793 K veckans	4793 K dagens	4793 K de	4793 K nyheter	4793 K senaste	4804 K
férjen	2611 K hozzá
följ	14 K	4770 K	4793 K
følg	14 K	14 K oss	726 K	746 K	3672 K	3695 K
füge	14 K uns	991 K
fügen	14 K sie uns	991 K sie
für	852 K android und ios	926 K diesen artikel	926 K diesen	980 K nur
fă	4159 K testul zilei
fără	4208 K patroni	4208 K acționari	4208 K stăpâni
főoldal	103 K >	103 K '	103 K "
főszerkesztő	2608 K:
""", 'g': """
galería	1627 K: # de #	1627 K # de #
gazeteciliğimizi	4997 K
gefällt	87 K ihnen dieser	87 K dir dieser
gehöre	61 K zu den #
gehören	61 K sie zu den #
geçerli	4947 K bir e-posta adresi girin	4947 K bir e-posta adresi giriniz	4947 K bir e-posta giriniz
ghé	5285 K cửa hàng trực tuyến
giữ	5336 K bản quyền nội dung
glöm	4793 K inte att bekräfta
gorąca	46 K linia redakcji
góp	5282 K ý cho bài viết
gör	4775 K quizet	4775 K vårt quiz	4793 K vårt
görmemiz	5006 K gereken
görsel	5054 K yapay
günün	5001 K bulmacasini	5001 K sudokusunu	5001 K bulmacasi	5001 K testini
""", 'h': """
henüz	37 K yorum
hibát	9 K talált	9 K találtál	2612 K lát
hintergründe	983 K dazu:
hjälp	4775 K oss bli bättre	4775 K oss att bli bättre
hjælp	731 K os med at blive bedre
hlavné	4535 K body
hlavní	570 K body
hozzászólások	7 K	32 K
hãy	36 K là người đầu tiên	5285 K trả lời khảo sát	5296 K ủng hộ
hämta	15 K	4779 K
häng	4793 K med
här	4821 K finns ett inbäddat innehåll från	4821 K finns inbäddat innehåll från	4821 K visas ett inbäddat innehåll från	4821 K visas inbäddat innehåll från	4821 K är ett inbäddat innehåll från	4821 K är inbäddat innehåll från
hääleta	1806 K
håll	33 K	33 K dig
hình	5333 K #/#
hör	930 K dir	991 K	4793 K
hören	930 K sie	991 K sie
hörzeit	1007 K
hør	3 K artiklen	3 K artikkelen	3 K saken	713 K også	713 K også:	731 K mere på	746 K	3659 K også	3659 K også:	3695 K
""", 'i': """
iesūti	3365 K savu	3365 K
indlæg	32 K
indlæs	773 K altid indhold fra	773 K indhold fra
inlägg	32 K
innehåll	4860 K från annonsören
innehållet	4860 K är betalt av
inscríbete	1659 K al curso	1659 K a nuestro	1659 K en nuestro	1659 K en el curso
introduceți	4127 K o adresă de e-mail validă
intră	14 K pe
início	103 K >	103 K '	103 K "
izmēģinājāt	64 K
išbandėte	64 K
išsaugokite	3310 K
""", 'j': """
jaký	38 K je váš
jeśli	49 K widzisz	49 K zauważysz	3916 K nie chcesz otrzymywać naszego	3916 K nie chcesz otrzymywać tego	3916 K nie chcesz już otrzymywać naszego	3916 K nie chcesz już otrzymywać tego
joacă	4159 K sudoku	4184 K acum:
já	64 K fez	3940 K é assinante
játssz	2630 K most:
jäikö	2000 K juttu kesken
jälgi	1806 K
jäsenetu	2048 K:
""", 'k': """
kapcsolódó	2579 K	2579 K:	2581 K videó:	2581 K cikk:	2581 K cikkünk:
każdego	3780 K ranka
kezdőlap	103 K >
không	5336 K được sao chép nội dung website
kipróbáltad	64 K
kipróbáltátok	64 K
kiểm	5285 K tra kiến thức của bạn
kjøp	3677 K billetter	3677 K billett	3695 K
klausykitės	3295 K
klikněte	551 K zde
ključne	4435 K točke	4435 K tačke
klõpsates	1806 K
komentáre	7 K	32 K
komentáře	7 K	32 K
komentēt	3379 K var
komerčné	91 K oznámenie:
komerční	91 K sdělení:
kommentarsfältet	7 K
kopiér	746 K
kopírovat	585 K
kopírovať	4550 K
kopē	3379 K
korzyść	3871 K dla prenumeratorów:
korábbi	2581 K cikkünk:
kvíz	551 K:	613 K:	613 K dne:	613 K týdne:	2597 K	2629 K:	4522 K:	4573 K dňa:	4573 K týždňa:
kysyttävää	77 K	78 K jutusta
känner	71 K du någon
käännöksen	2041 K on
käännös	2041 K on
kérdésed	77 K van	78 K van a cikkről
kérje	2611 K
kérjen	2611 K
kérjük	33 K
kênh	5254 K youtube của báo
köp	4775 K biljetter	4775 K biljett	4793 K
kövess	14 K
kövesse	2611 K
kövessen	14 K
køb	731 K billetter	731 K billet	746 K
küfür	32 K içeren
küldd	5 K el	2590 K el nekünk
küldje	2590 K el nekünk	2611 K	2611 K tovább
ký	5309 K tự còn lại
kļūsti	3379 K
kết	5271 K nối với chúng tôi
""", 'l': """
laimē	3379 K
laimėkite	3310 K
lasītāju	3387 K aptauja:
legyél	2611 K
lejupielādē	3379 K
leé	1683 K también	1683 K más	1683 K:
lisää	2005 K kirjoittajalta	2005 K toimittajalta	2026 K meidät	2077 K aiheesta:
lugejaküsitlus	1814 K:
lásd	2579 K még
lásson	2611 K több
lát	2590 K valami
láttál	2590 K valami
lägg	4793 K till
lähetimme	1972 K vahvistusviestin	1972 K sinulle vahvistusviestin	1972 K sinulle sähköpostia
lähetä	2003 K juttuvinkki	2003 K uutisvinkki	2003 K vinkki	2009 K mielipidekirjoituksesi	2009 K mielipidekirjoitus	2026 K
lämna	4769 K dina tips	4769 K ditt tips
läs	4725 K hela artikeln	4758 K mer om	4759 K också	4759 K också:	4759 K även	4759 K mer	4759 K mer:	4759 K:	4759 K här	4759 K även:	4766 K vidare med	4766 K mer på	4779 K e-tidningen	4779 K tidningen	4793 K	4795 K vidare
läsarerbjudande	4816 K:
läsaromröstning	4813 K:
läsarresa	4816 K:
lås	4725 K upp artikeln	4725 K upp den här artikeln
læs	712 K mere om	713 K også	713 K også:	713 K mere	713 K mere:	713 K:	713 K her	713 K hele	722 K videre med	736 K e-avisen	736 K avisen	746 K	748 K videre	796 K alt om emnet:	796 K alt om:
læserafstemning	766 K:
læserrejse	770 K:
læsertilbud	695 K:	770 K:
légy	36 K te az első
líbil	10 K se vám	87 K se vám	571 K se
líbilo	74 K se
líbí	87 K se vám
línea	46 K de denuncias de la redacción	46 K de la redacción
línia	46 K de la redacció
löydät	14 K meidät	2026 K meidät
löysitkö	9 K
lütfen	33 K	4947 K e-postanizi onaylayin	4947 K e-posta adresinizi onaylayin	4947 K geçerli bir e-posta	5038 K sitemiz için devre dişi	5038 K reklam engelleyici	5038 K devre dişi birak	5039 K reklam engelleyici
""", 'm': """
mantén	33 K
materiał	91 K sponsorowany:	91 K partnera:	91 K partnerski:	3829 K wideo	3914 K powstał we współpracy z	3914 K we współpracy z	3914 K sponsorowany przez
medlemsförmån	4816 K:
meillä	2067 K ei ole omistajaa	2067 K ei ole omistajia	2067 K ei ole osakkeenomistajia	2067 K ei ole maksumuuria
mesterséges	2619 K intelligencia írta
mirá	1667 K el video	1683 K también	1683 K:
mitä	10 K pidit	38 K mieltä	2027 K mieltä sinä
mišljenja	4432 K autora	4432 K iznesena	4432 K izneta
mišljenje	4432 K autora
możliwość	7 K komentowania
mulțumim	4127 K pentru abonare
mándanos	1645 K
más	1624 K noticias de	1624 K noticias sobre	1624 K sobre	1624 K en	1624 K de	1626 K temas:	1626 K sobre:	1628 K información	1628 K información:	1631 K artículos de
máte	77 K otázky	77 K dotazy	78 K otázku k článku	555 K tip?	555 K tip na článek	555 K tip na téma	555 K tip pro	637 K přečteno už # ze #	637 K přečteno už # z #	637 K přečteno již # ze #	637 K přečteno již # z #	637 K přečteno # ze #	637 K přečteno # z #	4592 K prečítané už # zo #	4592 K prečítané už # z #	4592 K prečítané # zo #	4592 K prečítané # z #
märkasid	49 K	1791 K midagi	1797 K viga	1797 K artiklis viga
még	37 K nincs	2664 K több a témáról:
més	439 K informació:	466 K notícies de	466 K notícies sobre
möchten	1061 K sie diesen newsletter nicht mehr
möchtest	1061 K du diesen newsletter nicht mehr
mød	731 K os
mūs	3379 K vari
mời	5265 K xem	5265 K bạn đọc	5265 K độc giả	5271 K bạn tham gia	5271 K độc giả theo dõi	5271 K bạn đọc theo dõi	5288 K quý vị theo dõi	5288 K quý độc giả	5288 K bạn xem video	5288 K nghe
""", 'n': """
nabídka	617 K pro čtenáře:
nahlásit	595 K chybu
nahlásiť	4559 K chybu
nahláste	4559 K chybu
najważniejsze	3825 K informacje
naloži	4649 K	4682 K vedno vsebino	4682 K vsebino z	4682 K vsebino s	4682 K vsebino iz	4682 K vsebino od
naložite	15 K	4649 K
naročite	4656 K se na
naujienų	46 K telefonas
načítat	620 K vždy obsah	620 K obsah z	620 K obsah ze	620 K obsah od
načítať	4579 K vždy obsah	4579 K obsah z	4579 K obsah zo	4579 K obsah od
našli	9 K jste	9 K ste	49 K ste
nemáme	634 K majitele	634 K vlastníka	634 K akcionáře	634 K žádného	634 K paywall	634 K reklamy	4589 K majiteľa	4589 K vlastníka	4589 K akcionárov	4589 K žiadneho	4589 K paywall	4589 K reklamy
nemáte	593 K čas číst	4557 K čas čítať
nepatríme	4589 K žiadnemu
nepatříme	634 K žádnému
než	602 K vložíte komentář	602 K začnete diskutovat	602 K napíšete příspěvek
nguồn	5275 K:	5275 K :
nhận	5254 K thông báo
nové	573 K číslo	573 K vydání	4538 K číslo	4538 K vydanie
nájdete	14 K nás
não	32 K serão publicados	4043 K é possível mostrar este conteúdo	4043 K foi possível mostrar este conteúdo
näe	2026 K enemmän
nägid	1807 K viga
näita	1806 K
näitkö	2027 K virheen
näytä	2026 K sisältö	2051 K sisältö palvelusta	2051 K aina sisältö
nå	4793 K vår
nézd	2579 K meg	2611 K meg
nézze	2579 K meg	2611 K meg
nāc	3370 K strādāt
nội	5248 K dung dành cho thuê bao	5248 K dung dành riêng cho thuê bao	5248 K dung dành riêng cho thành viên	5286 K dung được dịch tự động	5286 K dung do ai tạo	5316 K dung này không	5317 K dung này từ	5317 K dung nhúng từ	5336 K dung được bảo vệ	5337 K dung được tạo	5337 K dung này được tạo
""", 'o': """
obrázek	610 K # z #
oceń	10 K	3826 K ten	3826 K artykuł	3826 K tekst
ocurrió	1715 K un error
oddělení	105 K předplatného: #
odporučte	4550 K
odporúčame	4522 K:
odsłuchaj	3837 K	3837 K ten
ofereça	5 K
oglądaj	3812 K:
ohodnoťte	571 K	4536 K
olvasói	2633 K ajánlat:
olvasóink	2655 K támogatásának köszönhetően
olvasóinknak	2655 K köszönhetően
opracował	3816 K:
opracowała	3816 K:
opýtajte	4535 K sa
opširnije	4419 K:	4419 K na
otrzymałaś	3916 K tę wiadomość, ponieważ
otrzymałeś	3916 K tę wiadomość, ponieważ
otwórz	3798 K post
otázka	613 K dne:	4573 K dňa:
otázky	77 K
ouça	3 K	3978 K:	4013 K o podcast	4079 K no
oversættelsen	763 K er
oír	3 K
""", 'p': """
pamanīji	3371 K kļūdu
pamanījāt	49 K	3371 K kļūdu
participă	104 K la discuție
pastebėjote	49 K	3296 K įdomų	3302 K klaidą
paylaş	5 K
pažįstate	71 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	49 K hiện sai
phóng	5275 K viên:
piditkö	10 K	74 K	87 K	2027 K
pidätkö	87 K	2027 K
piše	4447 K:
podobał	10 K ci się
podobało	74 K się
podpořte	86 K	590 K
podrži	86 K
podržite	86 K	4450 K
podés	14 K seguir	1646 K enviarnos
podívejte	551 K se:	551 K se na video	553 K se na video:
poglądy	3805 K wyrażone w
pokaż	3798 K post
poleć	3837 K
poslať	4550 K
poslechněte	3 K si	551 K si	551 K si:
poslušajte	3 K	4419 K:	4627 K:
posłuchaj	3 K	3812 K:	3812 K też:
povoliť	4579 K vždy obsah	4579 K obsah z	4579 K obsah zo	4579 K obsah od
poznáte	71 K niekoho
pozostała	3829 K część
pošaljite	46 K vijest
pošlete	585 K
pošlite	5 K	4550 K
poți	4145 K contacta autorul	4145 K contacta autoarea
praneškite	3296 K redakcijai
predplaťte	4554 K si
prenošenje	73 K dozvoljeno	73 K dopušteno
prenumerantförmån	4816 K:
prečítajte	4522 K si tiež	4522 K si aj	4522 K si	4522 K si:
prečítali	4592 K ste už # zo #	4592 K ste už # z #	4592 K ste # zo #	4592 K ste # z #
pridruži	61 K se #
pridružite	14 K se	61 K se #	104 K se razpravi
pridėkite	3310 K
prikaži	4478 K uvijek sadržaj	4478 K uvek sadržaj	4478 K sadržaj s	4478 K sadržaj sa	4478 K sadržaj iz	4478 K sadržaj od	4682 K vedno vsebino	4682 K vsebino z	4682 K vsebino s	4682 K vsebino iz	4682 K vsebino od
pronašli	49 K ste
protégé	2280 K par recaptcha	2280 K par google recaptcha
pročitaj	4419 K još	4419 K i
pročitajte	4419 K još	4419 K i	4419 K više	4419 K:	4419 K više o ovoj temi
pročitali	4490 K ste # od #	4490 K ste već # od #
první	525 K měsíc za	525 K měsíc zdarma	525 K týden za	525 K týden zdarma	525 K tři měsíce za	525 K # měsíce za
prvních	525 K # dní za	525 K # dní zdarma
prvý	4549 K mesiac len za	4549 K mesiac za	4549 K mesiac už za	4549 K mesiac zadarmo
przeczytałaś	3892 K już # z #	3892 K # z #
przeczytałeś	3892 K już # z #	3892 K # z #
prześlij	3837 K dalej
präsentiert	985 K von
próbálja	2626 K ki tudását
prüfen	991 K sie
publicité	2283 K dans # s	2283 K dans # sec	2283 K dans # secondes
pàgina	498 K # de #
página	1716 K # de #	1716 K #/#	4061 K # de #	4061 K #/#
páči	87 K sa vám
páčil	10 K sa vám	87 K sa vám	4536 K sa
páčilo	74 K sa
päeva	1814 K küsimus:
päivitä	2026 K
päivän	2044 K kysymys:
pääset	2026 K lukemaan
päätoimittaja	2024 K:
pódcast	1718 K:
păstrați	33 K
pērc	3370 K biļetes	3379 K
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
querés	1646 ¿K contarnos
qué	10 K te pareció	38 K opinas	38 K opina	38 K te parece
""", 'r': """
raději	593 K posloucháte
radšej	4557 K počúvate
radši	593 K posloucháte
rašykite	3296 K autorei	3296 K autoriui
recibí	1645 K las noticias
recomandări	4138 K:
redakčná	46 K linka
redakční	46 K linka	46 K telefon
redirecționați	4120 K #% din
redirecționează	4120 K #%	4120 K #% din
regisztrálj	2610 K ingyenesen
regisztráljon	2597 K	2610 K ingyenesen
regístrate	1584 K para
reproducción	73 K permitida	73 K libre
reprodução	73 K permitida	73 K autorizada
resumé	29 K lavet
resuméet	29 K er	762 K er
resztę	3829 K tekstu
rezervē	3379 K
rezolvă	4159 K rebusul	4159 K integrama	4159 K sudoku
rešite	4419 K kviz
riješite	4419 K kviz
rozwiąż	3812 K quiz
rozwiń	3798 K post	3798 K wpis
rätsel	974 K mit	1011 K des tages:
rätseln	974 K sie mit
réservez	2200 K vos places pour la soirée de la rédaction
réservé	2121 K aux abonnés
réservée	2121 K aux abonnés
réservés	2121 K aux abonnés
résumer	2187 K cet article	2187 K l'article
résumé	2187 K généré	2187 K rédigé	2187 K réalisé	2187 K produit	2187 K par
rösta	4793 K	4809 K:	4809 K här:	4809 K i vår omröstning:
rādīt	3379 K
""", 's': """
sadržaj	4508 K je nastao u suradnji s
saglabā	3379 K
saistīts	3354 K:
saņem	3379 K
sažetak	4435 K	4435 K članka	4435 K teksta
schließ	61 K dich #	61 K dich den #
schließe	26 K dich
schließen	61 K sie sich den #
schriftgröße	857 K:	857 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1645 K el canal	1683 K leyendo:
serviço	105 K ao assinante: #
sesizări	4145 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	570 K	570 K článku	611 K vytvořila	611 K bylo
sisällön	2091 K tarjoaa
siųskite	3296 K savo	3310 K
sjefredaktør	3692 K:	3692 K og ansvarlig redaktør:
skaitytojų	3318 K apklausa:
skopírovať	4550 K
skrót	3825 K artykułu
skúsili	64 K ste
slå	3714 K på javascript
související	551 K:	553 K video:	553 K článek:
spodobał	87 K ci się	87 K się
spodobało	74 K się
sponzorované	4612 K spoločnosťou
sponzorováno	662 K společností
sporočite	4661 K napako
sprawdź	3812 K:	3812 K też:
spróbowaliście	64 K
spróbowałaś	64 K
spørgsmål	77 K	78 K til artiklen
spørsmål	77 K	78 K til saken	78 K til artikkelen
spýtajte	4535 K sa
stališča	4639 K avtorja
straipsnį	51 K galima
stáhni	15 K si
stáhněte	15 K si	608 K si aplikaci
stöd	86 K	4766 K
stötta	86 K	4766 K
støt	86 K	722 K
støtt	86 K	3668 K
suscríbase	1582 K y lea
suscríbete	1575 K a	1582 K y lee	1582 K para leer	1582 K y sigue leyendo	1582 K y accede	1582 K y disfruta	1659 K y llévate	1659 K y recibe
susidūrėte	3296 K su
susiję	3284 K:
susține	86 K
susțineți	86 K
sviđa	87 K vam se
synthèse	2187 K générée
syötä	1972 K kelvollinen sähköpostiosoite	2026 K
szerkesztőségi	46 K forródrót	46 K telefon
szerkesztőségünk	46 K forródrótja
szerző	2617 K:
szívesen	2612 K meghallgatjuk
szöveg	2617 K:
sähköpostiosoite	1972 K on virheellinen
sé	33 K respetuoso	36 K el primero	36 K la primera
sígame	1650 K
síganos	14 K
sígueme	1650 K
síguenos	14 K	1606 K en nuestras redes
só	3940 K para assinantes
sólo	1584 K para suscriptores
søg	746 K nu
súhrn	29 K vytvorila	4535 K
súmate	14 K	61 K a las #	1569 K desde
súvisiace	4522 K:
súvisiaci	4522 K článok
sūti	3365 K savu	3379 K
số	5309 K ký tự còn lại
""", 't': """
también	1609 K en facebook	1628 K puedes leer	1628 K puedes leer:	1628 K te puede interesar:
també	439 K et pot interessar:
tanidiğiniz	71 K biri
tartişmaya	104 K katilin
teitkö	64 K
tekoäly	2031 K on
tekstissä	1991 K esitetyt
tekstą	51 K galima
tenés	1640 ¿K información
textgröße	857 K:	857 K a
thấy	49 K lỗi
thử	5285 K sức với
tiedätkö	2003 K aiheesta	2003 K asiasta	2003 K lisää
tiivistelmä	29 K on	2040 K on
tiivistelmän	2040 K on
tilføj	746 K
tillåt	4821 K alltid innehåll från	4821 K innehåll från
tiếp	5344 K tục đọc sau
todavía	37 K no hay comentarios
további	2579 K részletek	2664 K cikkek a témában:
traducció	449 K feta
transparentní	563 K účet:
trên	5254 K google news
trình	5316 K duyệt của bạn không	5316 K duyệt không
trả	5285 K lời câu đố
trải	5298 K nghiệm
turpinājums	3381 K
twój	32 K komentarz
tykkäsitkö	74 K
työskenteletkö	2003 K
tác	5275 K giả:	5275 K giả là
támogasd	86 K	2602 K a	2602 K az
támogass	2554 K adód
támogassa	86 K	2554 K adója	2602 K a	2602 K az
támogasson	2554 K adója
täglichen	849 K newsletter
tämä	29 K tiivistelmä	31 K on viimeinen ilmainen artikkelisi	57 K juttu	81 K ketju on lukittu	81 K aihe suljettiin	1991 K on mielipidekirjoitus	1991 K on mielipideteksti	1991 K on kolumni	1991 K on kommentti	2040 K tiivistelmä on	2041 K juttu on	2041 K artikkeli on	2041 K teksti on	2051 K on upotettu sisältö
tämän	57 K jutun
tässä	2051 K on upotettua sisältöä
télécharger	15 K	2137 K l'application
téléchargez	15 K
tóm	5282 K tắt này được tạo	5282 K tắt này do	5282 K tắt này có hữu ích	5337 K tắt được
töltsd	15 K le	2626 K ki kvízünket
töltse	15 K le	2611 K le	2611 K ki	2626 K ki kvízünket
történeteiket	2590 K
tüm	32 K yorumlar
tęsinys	3312 K
tłumaczenie	3825 K	3865 K zostało
tải	15 K	15 K ứng dụng	5254 K ứng dụng	5254 K app	5291 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4455 K na grešku
uključi	4443 K
uključite	104 K se u raspravu	4443 K
uložit	585 K
uložiť	4550 K
uložte	585 K si	4550 K si
unbeschränkter	954 K zugang
unterstütze	86 K	828 K
unterstützen	86 K sie	828 K sie	828 K sie die
uočili	9 K ste
upozorniť	4559 K na chybu
upozorněte	595 K na chybu
url이	3196 K 복사되었습니다	3196 K 복사됐습니다
urmărește	14 K	4138 K și:	4163 K video	4229 K pe
urmăriți	14 K
utánközlés	73 K engedélyezett	73 K forrásmegjelöléssel
učitaj	4478 K uvijek sadržaj	4478 K uvek sadržaj	4478 K sadržaj s	4478 K sadržaj sa	4478 K sadržaj iz	4478 K sadržaj od
uživo	4495 K: kako	4495 K: ovako	4495 K: zašto	4495 K: što	4495 K: šta	4495 K: tko	4495 K: ko	4495 K: gdje	4495 K: gde	4495 K: ovo	4495 K: pogledajte	4495 K: poslušajte	4495 K: sve	4495 K: noć	4495 K: ljudi	4495 K: evo
""", 'v': """
vaš	32 K komentar
vegyél	2597 K részt
verfügbar	938 K im app store
već	4471 K za #	4471 K od #
več	4627 K:	4627 K v videu	4653 K o tem	4653 K novic	4653 K preberite	4700 K o:	4700 K o temi:
videó	2663 K: így	2663 K: itt	2663 K: ezért	2663 K: miért	2663 K: hogyan	2663 K: mit	2663 K: ki	2663 K: mi	2663 K: ez	2663 K: ezt	2663 K: hallgassa	2663 K: nézze	2663 K: minden
vidéo	2170 K :
viktorīna	3387 K:
visą	3310 K interviu
više	4419 K o:	4496 K o:	4496 K o temi:
você	3978 K pode gostar:	4104 K está recebendo este e-mail porque	4104 K está recebendo este email porque	4104 K recebeu este e-mail porque	4104 K recebeu este email porque
vprašaj	4642 K
vprašajte	4642 K
vprašanje	4677 K dneva:
vypočujte	3 K si	4522 K si:
vyskúšali	64 K ste
vytiskněte	585 K
vytlačiť	4550 K
vytlačte	4550 K
vyzkoušejte	525 K první měsíc
vyzkoušeli	64 K jste
válaszolj	2611 K
válaszoljon	2611 K
vásárolja	2567 K meg
váš	32 K komentář	32 K komentár
vær	36 K den første	36 K først	746 K med
véleménycikkeit	2590 K
více	551 K zde	551 K k tématu:	645 K o téma:	645 K o:	645 K k tématu téma:	645 K k tématu:
vídeo	1718 K:
võida	1806 K
võta	1791 K ühendust	1806 K
výhoda	617 K pro předplatitele:	4576 K pre predplatiteľov:
výhody	617 K pro předplatitele:	4576 K pre predplatiteľov:
vă	33 K rugăm să	4203 K rugăm să îl dezactivați	4203 K rugăm să-l dezactivați	4203 K rugăm să dezactivați adblock
vďaka	4589 K našim čitateľom	4589 K našim predplatiteľom
věnujte	585 K
vše	645 K o téma:	645 K o:	645 K k tématu téma:	645 K k tématu:
všechno	645 K o tématu téma:	645 K o tématu:
všechny	32 K komentáře	555 K články autora	645 K články k tématu téma:	645 K články k tématu:
všetko	4599 K o téme:	4599 K o:	4599 K k téme téme:	4599 K k téme:
všetky	4599 K články k téme téme:	4599 K články k téme:
všeč	74 K vam je
všimli	49 K jste si	49 K ste si
vždy	620 K povolit obsah	620 K zobrazovat obsah	620 K načítat obsah	620 K zobrazit obsah	4579 K povoliť obsah	4579 K zobrazovať obsah	4579 K načítať obsah	4579 K zobraziť obsah
""", 'w': """
webshopunkból	2633 K:
weiterführende	885 K artikel:
weź	3856 K udział w dyskusji
więcej	3811 K o	3811 K na temat	3811 K z	3812 K na ten temat:	3815 K artykułów autora	3899 K o:	3899 K na temat:
wykorzystałaś	3892 K już # z #	3892 K # z #
wykorzystałeś	3892 K już # z #	3892 K # z #
wypróbowaliście	64 K
wypróbowałaś	64 K
wyrażamy	51 K zgodę na
wysłuchaj	3 K
wyłącz	3884 K go, aby	3884 K go, żeby	3884 K ją, aby	3884 K blokadę	3884 K blokowanie
wyślij	5 K
wyświetlaj	3875 K treści z	3875 K treści ze	3875 K treści od
wöchentlichen	849 K newsletter
""", 'y': """
yanlişlik	4986 K mi
""", 'z': """
zahvaljujoč	4691 K našim bralcem
zahvaljujući	4487 K našim čitateljima	4487 K našim čitaocima
zatiaľ	37 K žiadne komentáre
zatím	37 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3798 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3875 K na treści
zgłoś	3848 K uwagę	3848 K błąd	3848 K literówkę	3848 K uwagi	3848 K nieścisłość
ziņo	3365 K redakcijai
zkopírovat	585 K
znalazłeś	9 K
znáte	71 K někoho
znáš	71 K někoho
zobraziť	4579 K vždy obsah	4579 K obsah z	4579 K obsah zo	4579 K obsah od
zobrazovať	4579 K vždy obsah	4579 K obsah z	4579 K obsah zo	4579 K obsah od
zostań	3845 K reporterem	3845 K reporterką	3845 K dziennikarzem
zrobiliście	64 K
""", '©': """
©	899 K dpa	1315 K #	1315 K
""", 'à': """
à	2170 K lire aussi	2170 K lire également	2170 K lire :	2170 K lire sur	2170 K voir aussi	2170 K écouter	2170 K relire	2170 K découvrir	2170 K lire sur le même sujet	2170 K consulter :	2170 K voir également	2173 K propos de l'auteur :	2173 K propos de l'autrice :	2174 K propos de l'auteur	2174 K propos de l'autrice	2200 K retrouver dans le numéro
àudio	449 K generat
""", 'á': """
áudio	4002 K gerado
""", 'ä': """
är	4769 K du
äänestä	2026 K
""", 'å': """
åldersgräns	4817 K #
åsikter	4752 K som framförs
åsikterna	4752 K i
""", 'ç': """
ça	74 K vous a plu	87 K vous a plu
""", 'é': """
é	73 K permitida a reprodução	3973 K preciso estar logado
écouter	3 K l'article	3 K cet article	2170 K aussi	2277 K sur
écoutez	3 K cet	3 K l'article	2206 K le podcast
élő	2663 K: így	2663 K: itt	2663 K: ezért	2663 K: miért	2663 K: hogyan	2663 K: mit	2663 K: ki	2663 K: mi	2663 K: ez	2663 K: ezt	2663 K: hallgassa	2663 K: nézze	2663 K: minden
épinglez	2226 K cet article	2226 K cette recette	2226 K cette page	2226 K la recette	2226 K ce billet	2226 K-la	2226 K-le	2226 K l'article	2226 K l'image
értékeljük	2639 K az ön
""", 'í': """
írd	2611 K be
írj	2590 K a szerzőnek
írja	2611 K be
írjon	2590 K a szerzőnek	2611 K közvetlenül	2611 K nekünk
""", 'î': """
în	4216 K imagini:
întreabă	4152 K asistentul
întrebări	77 K
îți	87 K place
""", 'ö': """
ön	2612 K szerint
""", 'ø': """
ønsker	813 K du ikke længere at modtage dette	813 K du ikke længere at modtage vores	3762 K du ikke lenger å motta dette	3762 K du ikke lenger å motta våre
""", 'ú': """
últimas	1624 K noticias de	3975 K de	3975 K notícias de
únase	14 K
únete	14 K	26 K a	61 K a las #	61 K a los #	61 K a más de #	61 K a nuestros #	104 K a la conversación	104 K a la discusión	1569 K desde
úvod	103 K >	103 K '	103 K "
""", 'ü': """
über	891 K die autor:in	891 K die autoren	891 K die autor:innen	894 K die autorin	894 K den autor	895 K die autorin	895 K den autor
übersetzung	988 K:	988 K aus dem
""", 'č': """
čitaj	4419 K još
čitajte	4419 K i	4419 K još	4419 K još:
članak	51 K se može	51 K možete	4435 K je preveden	4435 K čita	4438 K je objavljen u	4499 K je	4508 K je nastao u suradnji s	4508 K je nastao u suradnji sa
članek	51 K lahko	4642 K je preveden	4642 K bere	4642 K je prebral	4645 K je objavljen v	4703 K je	4711 K je nastal v sodelovanju z	4711 K je nastal v sodelovanju s
článek	51 K lze	51 K můžete	540 K vznikl ve spolupráci	570 K byl přeložen	570 K přeložen	570 K načetl	573 K vyšel v	611 K byl přeložen	650 K vyšel v	650 K vyšel na	650 K původně vyšel	650 K byl publikován	650 K byl převzat	650 K byl původně publikován	650 K byl původně zveřejněn	651 K	662 K vznikl ve spolupráci s
článok	51 K možno	51 K môžete	4535 K bol preložený	4535 K načítal	4538 K vyšiel v	4603 K	4612 K vznikol v spolupráci s
čo	38 K si myslíte
čtěte	551 K také	551 K také:	551 K i	551 K více	551 K:
číslo	563 K účtu pro dary	563 K transparentního účtu
čítajte	4522 K aj	4522 K tiež	4522 K viac
""", 'đ': """
đánh	5282 K giá bài viết
đã	5248 K có tài khoản? đăng nhập	5332 K xảy ra lỗi	5332 K có lỗi
đăng	5285 K ký tham dự hội thảo	5302 K ký khóa học trực tuyến
đường	46 K dây nóng tòa soạn	46 K dây nóng của tòa soạn	46 K dây nóng của báo	46 K dây nóng báo	5306 K dây nóng: #	5306 K dây nóng #
được	73 K phép đăng lại
đặt	5302 K mua sách	5302 K báo giấy	5302 K mua báo giấy
để	5319 K xem nội dung này	5319 K hiển thị nội dung này
đọc	5265 K thêm	5265 K thêm:	5265 K:	5265 K tiếp:	5271 K tin nhanh
""", 'į': """
įsigykite	3310 K
įtraukite	3310 K mus
įveskite	3310 K
""", 'ś': """
ściągnij	15 K	3861 K aplikację
śledź	14 K
""", 'š': """
šta	38 K vi	38 K mislite
što	38 K vi	38 K mislite
šíření	73 K povoleno
""", 'ź': """
źródła	3841 K:
źródło	3841 K:
""", 'ż': """
żadnych	3889 K akcjonariuszy
""", 'ž': """
želite	4452 K raditi kod nas	4452 K da radite kod nas	4658 K delati pri nas
želiš	4452 K raditi kod nas	4658 K delati pri nas
žiadni	4589 K akcionári
žiadny	4589 K majiteľ	4589 K oligarcha
žinote	3296 K daugiau	3311 K istoriją
žiūrėkite	3284 K taip pat	3310 K
žádní	634 K akcionáři
žádný	634 K majitel	634 K oligarcha
""", 'ș': """
știrea	4227 K continuă
""", 'ț': """
ți	10 K-a plăcut	74 K-a plăcut	87 K-a plăcut
""", 'έ': """
έχετε	77 K απορίες	77 K ερωτήσεις	1154 K κάποια πληροφορία	1154 K πληροφορίες	1154 K πληροφορία	1154 K φωτογραφία	1154 K φωτογραφίες	1154 K κάποια φωτογραφία	1154 K κάποιο θέμα	1154 K μια ιστορία
""", 'ή': """
ήταν	1112 K χρήσιμο	1112 K χρήσιμη
""", 'α': """
αγοράστε	1134 K το εισιτήριό σας	1134 K εισιτήρια
ακολουθήστε	14 K	1139 K τον	1139 K τα	1139 K
ακούστε	3 K	1091 K:	1206 K στο	1213 K το στο spotify	1213 K στο spotify
ακύρωση	1118 K απάντησης
αν	1075 K έφτασες μέχρι εδώ	1075 K έφτασες ως εδώ	1075 K φτάσατε μέχρι εδώ	1075 K φτάσατε ως εδώ	1075 K έχετε φτάσει μέχρι εδώ	1075 K διάβασες μέχρι εδώ	1075 K διαβάσατε μέχρι εδώ
αναδημοσίευση	73 K με
αναφέρετε	1144 K λάθος	1144 K κάποιο λάθος
αναφορά	1144 K λάθους
αντιγράψτε	1130 K
αντιγραφή	1130 K
αξιολογήστε	1112 K
απαγορεύεται	1193 K η αναδημοσίευση	1193 K η αναπαραγωγή
απενεργοποιήστε	1179 K το adblock	1179 K τον ad
αποθηκεύστε	1130 K
απορίες	77 K
αρχική	103 K >	103 K '	103 K "
αυτή	29 K η περίληψη	57 K η έρευνα	1111 K η περίληψη	1111 K η σύνοψη
αυτό	1166 K το βίντεο δεν είναι	1167 K το περιεχόμενο προέρχεται
αυτόματη	1122 K μετάφραση από
αφήστε	1118 K μια απάντηση	1118 K ένα σχόλιο	1118 K το σχόλιό σας
""", 'β': """
βίντεο	1091 K:
βαθμολογήστε	1112 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	61 K ένας από τους #
γίνετε	14 K μέλος	36 K ο πρώτος	61 K ένας από τους #
για	1169 K να δείτε αυτό το περιεχόμενο	1169 K να δείτε το περιεχόμενο
γνωρίζετε	71 K κάποιον
γράψτε	1118 K το σχόλιό σας	1118 K ένα σχόλιο
γραμμή	46 K καταγγελιών της σύνταξης	46 K της σύνταξης	1163 K βοήθειας κεθεα
γραφτείτε	1155 K	1155 K για να
""", 'δ': """
δείτε	1091 K επίσης	1091 K:	1091 K το βίντεο	1091 K εδώ	1091 K επίσης:	1091 K ακόμα:	1091 K φωτογραφίες	1091 K ακόμη	1091 K ακόμη:	1109 K όλα τα άρθρα	1131 K όλες	1131 K όλα	1131 K τις	1191 K φωτογραφίες:	1191 K βίντεο:	1206 K στο	1206 K αυτή τη δημοσίευση στο
δειτε	1091 K επισης	1091 K ακομη	1091 K:
δεν	1074 K έχουμε διαφημίσεις	1074 K έχουμε χορηγούς	1074 K ανήκουμε σε	1142 K έχετε χρόνο να διαβάσετε	1166 K είναι δυνατή η αναπαραγωγή
δηλώστε	1134 K συμμετοχή
δημοσιεύθηκε	1194 K αρχικά
δημοσιεύτηκε	1194 K αρχικά
διάβασε	1091 K επίσης	1091 K ακόμη
διάρκεια	1212 K βίντεο
διαβάζεται	1111 K από
διαβάστε	1091 K επίσης	1091 K επίσης:	1091 K ακόμη	1091 K ακόμη:	1091 K ακόμα	1091 K:	1091 K εδώ	1091 K περισσότερα	1091 K ακόμα:	1091 K εδώ περισσότερα	1091 K σχετικά	1091 K αναλυτικά	1109 K όλα τα άρθρα	1131 K όλες	1131 K όλα	1131 K τις
διαβαστε	1091 K επισης	1091 K ακομη	1091 K ακομα	1091 K:
διαθέσιμη	1127 K στο
διαθέσιμο	1127 K σε	1127 K στο	1213 K στο spotify
διαφήμιση	1211 K σε #
δοκιμάσατε	64 K
""", 'ε': """
είδατε	49 K λάθος
είμαστε	1074 K μη κερδοσκοπικός	1074 K μια μη κερδοσκοπική	1074 K ανεξάρτητο μέσο	1074 K ένα ανεξάρτητο
εγγραφείτε	1155 K
εικόνα	1189 K # από #	1189 K # / #
εκτυπώστε	1130 K
ενεργοποιήστε	1127 K
ενσωματωμένο	1167 K περιεχόμενο από
εντοπίσαμε	1179 K ad	1179 K ότι χρησιμοποιείτε	1179 K adblock
εντοπίσατε	49 K
εντοπίστηκε	1179 K ad
επιτρέπεται	73 K η αναδημοσίευση	1193 K η αναδημοσίευση
ερωτήσεις	78 K για το άρθρο
εσείς	38 K τι
""", 'η': """
η	29 K περίληψη δημιουργήθηκε	73 K αναδημοσίευση επιτρέπεται	1111 K περίληψη	1111 K σύνοψη	1111 K ανάγνωση	1111 K περίληψη αυτή	1118 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1118 K ηλ. διεύθυνσή σας δεν	1195 K μετάφραση	1195 K περίληψη	1203 K είδηση συνεχίζεται	1211 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1141 K να εργαστείς μαζί μας
θέλετε	1141 K να εργαστείτε μαζί μας	1141 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1188 K πήγε στραβά
κίνδυνος	1163 K εθισμού
κατέβασε	1127 K
καταγγελίες	46 K στη σύνταξη
κατεβάστε	15 K	1127 K	1139 K την εφαρμογή	1153 K την εφαρμογή
κλείσε	1134 K θέση
κλείστε	1134 K θέση	1134 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1091 K:	1191 K:
""", 'λ': """
λάβετε	104 K μέρος στη συζήτηση
λήψη	1127 K από	1127 K στο
""", 'μ': """
μάθετε	1131 K όλες
με	1097 K πληροφορίες από απε	1097 K πληροφορίες απε	1137 K πληροφορίες από
μείνετε	1131 K ενημερωμένοι
μετάφραση	1111 K	1122 K με τεχνητή νοημοσύνη	1122 K μέσω τεχνητής
μεταφρασμένο	1122 K αυτόματα
μη	1175 K χάνετε καμία	1175 K χάσετε καμία	1175 K χάνεις καμία
μην	1175 K χάνετε καμία	1175 K χάσεις καμία
μοιράσου	1130 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	71 K κάποιον
""", 'ο': """
ο	1123 K browser σας δεν υποστηρίζει	1123 K περιηγητής σας δεν υποστηρίζει
οι	1109 K απόψεις	1109 K γνώμες
""", 'π': """
παίξε	1160 K τώρα:	1163 K υπεύθυνα
παίξτε	1160 K τώρα:	1163 K υπεύθυνα
παρακαλούμε	1179 K απενεργοποιήστε το	1179 K απενεργοποιήστε τον
παρακαλώ	1179 K απενεργοποιήστε
παρουσιάστηκε	1188 K σφάλμα
περίληψη	1111 K
περιεχόμενο	1167 K από
περισσότερα	1091 K:
πηγές	1137 K:
πηγή	1097 K: απε	1097 K απε	1097 K φωτογραφίας:	1097 K φωτογραφιών:	1097 K: reuters	1097 K: afp	1097 K: ap	1097 K: cnn	1097 K: bbc	1137 K:
πηγη	1097 K: απε	1097 K απε
προέκυψε	1188 K σφάλμα
προβολή	1206 K στο
προτείνετε	1130 K
προτιμάτε	1142 K να ακούτε	1142 K να ακούσετε
πρώτη	1193 K δημοσίευση:
πώς	1112 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1111 K
ρώτα	1111 K
ρώτησε	1111 K
""", 'σ': """
σας	10 K άρεσε	74 K άρεσε	87 K άρεσε	87 K αρέσει	1112 K φάνηκε	1112 K βοήθησε	1112 K άρεσε
σελίδα	1189 K # από #	1189 K # / #
σου	74 K άρεσε
στείλτε	1130 K
στηρίξτε	86 K	1139 K	1139 K τον	1139 K τα	1139 K την
σύνοψη	1111 K
""", 'τ': """
τα	7 K σχόλια	32 K σχόλια	1109 K κείμενα που
ταξινόμηση	1204 K:
το	51 K άρθρο μπορεί	51 K κείμενο μπορεί	51 K άρθρο επιτρέπεται	64 K δοκιμάσατε	64 K δοκίμασες	1109 K άρθρο εκφράζει	1111 K άρθρο μεταφράστηκε	1111 K κείμενο μεταφράστηκε	1118 K email σας δεν δημοσιεύεται	1122 K κείμενο μεταφράστηκε αυτόματα	1122 K άρθρο μεταφράστηκε αυτόματα	1123 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1123 K πρόγραμμα περιήγησης δεν υποστηρίζει	1166 K βίντεο δεν είναι	1166 K περιεχόμενο δεν είναι	1167 K περιεχόμενο αυτό προέρχεται	1193 K άρθρο προστατεύεται	1193 K παρόν άρθρο προστατεύεται	1195 K κείμενο	1195 K άρθρο	1195 K παρόν άρθρο	1195 K κείμενο αυτό	1195 K άρθρο αυτό	1203 K άρθρο συνεχίζεται	1203 K κείμενο συνεχίζεται	1211 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	86 K
""", 'φ': """
φαίνεται	1179 K ότι χρησιμοποιείτε
φωτο	1097 K: eurokinissi
φωτογραφία	1097 K: eurokinissi	1097 K: intime	1189 K # από #	1189 K # / #
φωτογραφίες	1097 K: eurokinissi
φωτορεπορτάζ	1191 K:
φωτό	1097 K: eurokinissi	1097 K: intime
""", 'χ': """
χαρίστε	1130 K
χαρακτήρες	1158 K που απομένουν
χορηγούμενο	91 K:
χρησιμοποιείς	1179 K ad
χρησιμοποιείτε	1179 K ad
""", 'ό': """
όλα	1109 K τα άρθρα
όλες	1131 K οι ειδήσεις
""", 'а': """
а	38 K что вы	38 K вы	38 K ви
абонирайте	306 K се за
автор	4306 K - обозреватель	4306 K - корреспондент	4306 K - колумнист	4306 K - редактор	5141 K - оглядач	5141 K - колумніст	5141 K - кореспондент
авторка	5141 K - оглядачка	5141 K - колумністка
авторката	286 K е
авторът	286 K е
акценти	288 K от
анкета	324 K на деня:
""", 'б': """
бачите	49 K помилку
без	338 K собственици	338 K акционери	4374 K владельцев	4374 K акционеров	4374 K цензуры и рекламы	5208 K власників	5208 K акціонерів	5208 K олігархів
беше	289 K ли полезна	289 K ли полезно	289 K ли полезен
благодарение	338 K на нашите читатели
благодаря	4374 K нашим читателям	4374 K вашим пожертвованиям
больше	4288 K новостей	4289 K по теме:	4329 K любите слушать	4329 K нравится слушать	4384 K о:
будь	36 K первым	5204 K ласка, вимкніть його	5204 K ласка, вимкніть блокувальник	5204 K ласка, вимкніть adblock
будьте	33 K вежливы	36 K первым	36 K першим
бъдете	36 K първият
был	4309 K ли материал	4309 K ли пересказ	4309 K ли этот пересказ	4309 K ли этот	4309 K ли текст
была	4309 K ли статья	4309 K ли эта	4309 K ли новость
більше	5122 K по темі:	5122 K за темою:	5122 K на тему:	5122 K про це:	5156 K новин	5156 K матеріалів	5218 K про:
""", 'в': """
в	4362 K этом месте находится встроенный контент	4362 K этом месте находится встроенный пост	4362 K этом месте находится встроенный публикация	4362 K этом месте размещён встроенный контент	4362 K этом месте размещён встроенный пост	4362 K этом месте размещён встроенный публикация	4362 K этом месте размещен встроенный контент	4362 K этом месте размещен встроенный пост	4362 K этом месте размещен встроенный публикация	4362 K этом месте показан встроенный контент	4362 K этом месте показан встроенный пост	4362 K этом месте показан встроенный публикация	4362 K этом месте встроенный контент	4362 K этом месте встроенный пост	4362 K этом месте встроенный публикация
вакансии	4312 K "	4312 K редакции
вакансії	5146 K "	5146 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4309 K понравилась	4309 K понравился	4309 K помогла	5144 K сподобалась	5144 K сподобалася	5144 K сподобався
ваш	32 K комментарий	32 K коментар
вечерняя	4261 K рассылка
ви	5204 K використовуєте блокувальник	5211 K прочитали вже # із #	5211 K прочитали вже # і #	5211 K прочитали # із #	5211 K прочитали # і #	5211 K прочитали вже # з #	5211 K прочитали # з #
видео	346 K: как	346 K: така	346 K: защо	346 K: какво	346 K: кой	346 K: къде	346 K: това	346 K: вижте	346 K: чуйте	346 K: всичко	346 K: нощта	346 K: хората	346 K: ето	4291 K по теме:	4383 K: как	4383 K: так	4383 K: почему	4383 K: что	4383 K: кто	4383 K: где	4383 K: это	4383 K: вот	4383 K: смотрите	4383 K: послушайте	4383 K: всё	4383 K: все
видяхте	49 K грешка
вижте	273 K още	273 K също	273 K:	273 K повече във видеото	273 K галерията
викторина	4355 K:
вимкніть	5204 K його, щоб	5204 K блокувальник	5204 K adblock
винаги	329 K разрешавай съдържание от	329 K показвай съдържание от	329 K зареждай съдържание от	329 K разреши съдържание от
включете	104 K се в дискусията	296 K
вопрос	78 K по статье	4355 K дня:
вопросы	77 K?
впервые	4388 K опубликовано в	4388 K опубликовано на	4388 K опубликован в	4388 K опубликована в	4388 K напечатано в
вперше	5222 K опубліковано в	5222 K опубліковано у	5222 K опубліковано на	5222 K надруковано в
все	32 K комментарии	4288 K новости на тему	4288 K материалы	4288 K новости	4288 K статьи	4293 K статьи автора	4293 K материалы автора	4384 K о:	4384 K материалы по теме:	4384 K статьи по теме:	4384 K материалы о:	4384 K новости по теме:	5218 K про:
всегда	4278 K разрешать контент	4362 K разрешать контент	4362 K показывать контент	4362 K разрешить контент	4362 K загружать контент
всички	301 K новини	347 K статии по темата:
всичко	347 K за:	347 K по темата:
встановлюйте	5151 K
встановіть	15 K	5151 K	5177 K застосунок
встигніть	5182 K передплатити
всё	4384 K о:	4384 K по теме:
всі	5218 K матеріали за темою:	5218 K новини за темою:
въпрос	324 K на деня:
въпроси	77 K
вы	4370 K используете блокировщик	4377 K прочитали уже # из #	4377 K прочитали # из #	4400 K получили это письмо, потому что	4400 K получили это письмо, так как	4400 K получаете это письмо, потому что	4400 K получаете это письмо, так как	4400 K получаете эту рассылку, потому что
выключите	4370 K его, чтобы
відділ	105 K передплати: #
відео	5217 K: як	5217 K: так	5217 K: чому	5217 K: що	5217 K: хто	5217 K: де	5217 K: це	5217 K: ось	5217 K: дивіться	5217 K: послухайте	5217 K: усе	5217 K: все
вікторина	5189 K:
""", 'г': """
гаряча	46 K лінія редакції
главная	103 K >	103 K '	103 K "
главное	4308 K от
гледайте	273 K видеото	273 K:
головна	103 K >	103 K '	103 K "
головне	5143 K від	5143 K за версією
гореща	46 K линия на редакцията
горячая	46 K линия редакции
грати	5190 K:
""", 'д': """
детальніше	5122 K:	5122 K про це
джерела	5158 K:
джерело	5158 K:
дивіться	5122 K також	5122 K:	5122 K також:	5122 K відео:
до	5122 K теми:
добавьте	4370 K наш сайт в	4370 K сайт в исключения	4370 K сайт в белый список
додайте	5204 K наш сайт до	5204 K сайт до винятків	5204 K сайт до білого списку
дозволити	5196 K завжди контент	5196 K завжди вміст	5196 K контент із	5196 K контент з	5196 K контент від	5196 K вміст із	5196 K вміст з	5196 K вміст від
дозволяти	5196 K завжди контент	5196 K завжди вміст	5196 K контент із	5196 K контент з	5196 K контент від	5196 K вміст із	5196 K вміст з	5196 K вміст від
докладніше	5122 K:	5122 K про це	5218 K про:
досие	346 K: как	346 K: така	346 K: защо	346 K: какво	346 K: кой	346 K: къде	346 K: това	346 K: вижте	346 K: чуйте	346 K: всичко	346 K: нощта	346 K: хората	346 K: ето
доступно	4317 K в	4317 K на	4317 K для	5151 K в	5151 K у	5151 K на	5151 K для
достъпно	296 K в	296 K на
досье	4383 K: как	4383 K: так	4383 K: почему	4383 K: что	4383 K: кто	4383 K: где	4383 K: это	4383 K: вот	4383 K: смотрите	4383 K: послушайте	4383 K: всё	4383 K: все
досьє	5217 K: як	5217 K: так	5217 K: чому	5217 K: що	5217 K: хто	5217 K: де	5217 K: це	5217 K: ось	5217 K: дивіться	5217 K: послухайте	5217 K: усе	5217 K: все
дотримуйтесь	33 K
другие	4293 K материалы автора
думка	5141 K автора	5141 K, висловлена	5141 K редакції може не
думки	5141 K авторів
""", 'е': """
ежедневная	4261 K рассылка
еженедельная	4261 K рассылка
если	49 K вы нашли	49 K вы заметили	4400 K вы не хотите получать эту рассылку	4400 K вы больше не хотите получать эту	4400 K вы больше не хотите получать наши
есть	71 K друг, которому	77 K вопросы	78 K вопрос по тексту	4293 K новость?
еще	4289 K по теме:	4291 K по теме:
ещё	4288 K больше	4289 K по теме:	4291 K по теме:
""", 'з': """
з	5193 K нашого магазину:
за	5110 K підтримки компанії	5110 K підтримки партнера	5110 K сприяння компанії	5122 K темою:
забелязахте	9 K
завантажити	5151 K в	5151 K з	5151 K у
завантажте	15 K	5151 K в	5151 K з	5177 K застосунок	5177 K додаток
завантажувати	5196 K завжди контент	5196 K завжди вміст	5196 K контент із	5196 K контент з	5196 K контент від	5196 K вміст із	5196 K вміст з	5196 K вміст від
завантажуйте	15 K	5151 K	5161 K застосунок
завдяки	5208 K нашим читачам	5208 K вашим внескам
завжди	5196 K дозволяти контент	5196 K дозволяти вміст	5196 K показувати контент	5196 K показувати вміст	5196 K дозволити контент	5196 K дозволити вміст	5196 K завантажувати контент	5196 K завантажувати вміст
загружать	4362 K всегда контент	4362 K контент из	4362 K контент с	4362 K контент от
загрузите	4317 K в	4317 K на
загрузить	4278 K контент	4278 K пост
задайте	4308 K вопрос
залишилися	77 K питання
заметили	9 K ошибку
запазете	300 K
запитайте	5143 K
зареждай	329 K винаги съдържание от	329 K съдържание от
зберегти	5155 K
збережіть	5155 K
здесь	4362 K находится встроенный контент	4362 K находится встроенный пост	4362 K находится встроенный публикация	4362 K размещён встроенный контент	4362 K размещён встроенный пост	4362 K размещён встроенный публикация	4362 K размещен встроенный контент	4362 K размещен встроенный пост	4362 K размещен встроенный публикация	4362 K показан встроенный контент	4362 K показан встроенный пост	4362 K показан встроенный публикация	4362 K встроенный контент	4362 K встроенный пост	4362 K встроенный публикация
знаете	71 K кого-то	71 K того, кому
знайшли	9 K помилку
знаєте	71 K когось	71 K того, кому
знижка	5193 K для передплатників:
зручніше	5164 K слухати
""", 'и': """
играть	4356 K:
идет	4350 K подписка
идёт	4350 K подписка
из	4359 K нашего магазина:
изпратете	300 K
изтеглете	15 K	296 K	306 K	321 K приложението
източник	303 K:
източници	303 K:
имате	77 K въпроси
инсталирайте	296 K
искате	308 K да работите при нас	308 K ли да работите при нас
искаш	308 K да работиш при нас
источник	4323 K:
источники	4323 K:
""", 'к': """
как	4309 K вам статья	4309 K вам материал
какво	38 K мислите
коментарите	7 K	32 K
коментарі	7 K	32 K
коментарів	37 K поки
комментариев	37 K пока
комментарии	7 K	32 K
комментирование	7 K
копирай	300 K
копирайте	300 K
короткий	5143 K виклад	5143 K переказ
коротко	4308 K от	5143 K від
краткий	29 K пересказ	4308 K пересказ
кратко	4308 K от
краткое	4308 K содержание	4353 K содержание
куиз	273 K:	324 K:
""", 'л': """
лише	5193 K для передплатників:
лучшее	4288 K за
любите	5164 K слухати
""", 'м': """
материал	51 K можно	4278 K содержит данные	4289 K по теме:	4291 K по теме:	4311 K опубликован в	4314 K можно	4353 K переведён	4353 K переведен	4388 K впервые опубликован	4388 K был впервые	4398 K подготовлен в партнёрстве с	4398 K подготовлен в партнерстве с	4398 K подготовлен при поддержке	4398 K создан при поддержке
материалът	358 K е създаден със съдействието на
материалы	4291 K по теме:
матеріал	51 K можна	5109 K підготовлено за підтримки	5109 K створено за підтримки	5109 K підготовлено у партнерстві	5109 K створено у партнерстві	5186 K перекладено	5222 K уперше опубліковано	5233 K підготовлено у партнерстві з	5233 K підготовлено за підтримки	5233 K створено за підтримки	5233 K створено у партнерстві з
маєте	77 K запитання
месяц	4320 K подписки за
ми	5204 K помітили, що ви
мнение	4306 K автора	4306 K редакции может не
мнението	286 K на автора
мнения	4306 K авторов
мненията	286 K на авторите
моля	33 K
мы	14 K в	14 K есть	4251 K работаем благодаря вам	4251 K работаем благодаря вашей	4251 K работаем благодаря вашим	4251 K существуем благодаря вам	4251 K существуем благодаря вашим	4251 K существуем на ваши	4251 K работаем на ваши	4251 K живём на ваши	4251 K живем на ваши	4251 K независимы благодаря	4269 K в	4370 K заметили, что вы
""", 'н': """
на	91 K правах рекламы	91 K правах реклами	346 K живо: как	346 K живо: така	346 K живо: защо	346 K живо: какво	346 K живо: кой	346 K живо: къде	346 K живо: това	346 K живо: вижте	346 K живо: чуйте	346 K живо: всичко	346 K живо: нощта	346 K живо: хората	346 K живо: ето
над	57 K этим текстом	57 K цим текстом
надіслати	5155 K
надішліть	5 K	5155 K
накратко	288 K от
началась	4350 K подписка
начало	103 K >	103 K "
наша	4261 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4350 K забудьте подписаться	5182 K забудьте передплатити
немає	5164 K часу читати	5208 K власників
нет	37 K комментариев	4329 K времени читать	4374 K владельцев
новия	291 K брой
новият	291 K брой
новости	4288 K партнеров
новый	4311 K номер
нравится	87 K
няма	37 K коментари
нямаме	338 K собственик	338 K собственици	338 K акционери	338 K реклами
нямате	309 K време да четете
""", 'о': """
об	4289 K этом подробнее	4293 K авторе
обобщение	288 K
обсуждение	7 K
озвучено	4308 K	5143 K
онлайн	4383 K: как	4383 K: так	4383 K: почему	4383 K: что	4383 K: кто	4383 K: где	4383 K: это	4383 K: вот	4383 K: смотрите	4383 K: послушайте	4383 K: всё	4383 K: все	5217 K: як	5217 K: так	5217 K: чому	5217 K: що	5217 K: хто	5217 K: де	5217 K: це	5217 K: ось	5217 K: дивіться	5217 K: послухайте	5217 K: усе	5217 K: все
опитахте	64 K
опитування	5189 K дня:
опрос	4355 K дня:
оригинал	4388 K статьи опубликован
оригінал	5222 K статті опубліковано
оставьте	36 K первый
остались	77 K вопросы
отдел	105 K подписки: #
отключите	4370 K его, чтобы	4370 K блокировщик	4370 K adblock
открихте	9 K
откройте	4317 K в
открыта	4350 K подписка
открыть	4269 K в
отпечатай	300 K
отпечатайте	300 K
отправить	5 K	4321 K
отправьте	5 K	4321 K
оформити	5182 K передплату
оформить	4350 K подписку
оценете	289 K
оцените	10 K	4309 K
оцініть	5144 K
още	273 K по темата	273 K новини:	301 K новини	347 K за:	347 K по темата:
""", 'п': """
партнер	4398 K материала	5233 K матеріалу	5233 K рубрики
партнерский	91 K материал:
партнерський	91 K матеріал:
партньор	358 K на статията	358 K на рубриката
партнёр	4398 K материала	4398 K рубрики
партнёрский	91 K материал:
первый	4320 K месяц за
перевод	4308 K выполнен	4308 K сделан	4353 K выполнен	4353 K сделан	4353 K осуществлён	4353 K подготовлен
передплата	5154 K за #	5154 K від #	5182 K на перше півріччя	5182 K на друге півріччя
передрук	73 K дозволено за	73 K дозволено з	73 K дозволено лише	73 K дозволений за	73 K вітається
перейти	4269 K в
переказ	5143 K
переклад	5143 K зроблено	5186 K виконано	5186 K зроблено	5186 K здійснено	5186 K підготовлено
перепечатка	73 K разрешена при	73 K разрешена с	73 K разрешена только	73 K приветствуется	73 K свободная	73 K материалов разрешена
пересказ	29 K подготовила	29 K подготовил	29 K сделан	4308 K
перший	5154 K місяць за
питання	78 K до статті	5189 K дня:
по	94 K подписке	4289 K теме:
повече	273 K по темата:	301 K новини
повідомити	5166 K про помилку
повідомте	5166 K про помилку	5166 K нам про помилку
погляди	5141 K авторів
пограйте	5190 K:
подарете	300 K
подарите	4321 K
подарить	4321 K
подарувати	5155 K
подаруйте	5155 K
поддержать	4326 K
поддержи	86 K
поддержите	86 K	4326 K
поделитесь	5 K
поделиться	5 K
подкаст	346 K: как	346 K: така	346 K: защо	346 K: какво	346 K: кой	346 K: къде	346 K: това	346 K: вижте	346 K: чуйте	346 K: всичко	346 K: нощта	346 K: хората	346 K: ето	4383 K: как	4383 K: так	4383 K: почему	4383 K: что	4383 K: кто	4383 K: где	4383 K: это	4383 K: вот	4383 K: смотрите	4383 K: послушайте	4383 K: всё	4383 K: все	5217 K: як	5217 K: так	5217 K: чому	5217 K: що	5217 K: хто	5217 K: де	5217 K: це	5217 K: ось	5217 K: дивіться	5217 K: послухайте	5217 K: усе	5217 K: все
подкрепете	86 K	306 K
подкрепи	306 K
подобається	87 K
подписаться	4269 K в
подписка	4320 K за #	4320 K от #	4320 K за рубль	4350 K на первое полугодие	4350 K на второе полугодие
подписывайтесь	14 K	4326 K на
подпишись	14 K	4341 K на
подпишитесь	14 K	4269 K в	4326 K на	4341 K на нас
подробнее	4289 K:	4289 K в материале	4289 K - в	4289 K читайте в материале	4289 K об этом	4291 K по теме:	4291 K на тему:	4384 K о:
подробности	4289 K:
поділитися	5 K
поділіться	5 K
пожалуйста	33 K, соблюдайте	4370 K, отключите его	4370 K, отключите блокировщик
позиция	4306 K автора
позицията	286 K на автора
позиція	5141 K автора
познавате	71 K някого	71 K ли някого
пока	37 K нет комментариев
показать	4278 K контент	4278 K публикацию	4278 K содержимое
показвай	329 K винаги съдържание от	329 K съдържание от
показувати	5196 K завжди контент	5196 K завжди вміст	5196 K контент із	5196 K контент з	5196 K контент від	5196 K вміст із	5196 K вміст з	5196 K вміст від
показывать	4362 K всегда контент	4362 K контент из	4362 K контент с	4362 K контент от
полезна	289 K ли
получайте	4402 K
помітили	9 K помилку
понравилась	10 K статья	87 K
понравилось	74 K	87 K
понравился	87 K
попитай	288 K
попитайте	288 K
попробовали	64 K
порадьте	5155 K
порекомендуйте	4321 K
последвайте	14 K	306 K
последние	4288 K новости о
послухати	3 K
послушать	3 K
поставте	5143 K запитання
похоже	4370 K, вы используете блокировщик	4370 K, у вас включён	4370 K, у вас включен
почитать	4289 K:
преведено	288 K с
преводът	288 K е
предложение	4359 K для читателей:	4359 K для подписчиков:
предпочитате	309 K да слушате
прежде	4342 K чем оставить комментарий	4342 K чем комментировать
препечатването	73 K е разрешено
препоръчай	300 K
приготовили	64 K
приготували	64 K
присоединяйтесь	14 K	61 K к #	104 K к обсуждению
присъединете	14 K се	61 K се към #
присъедини	61 K се към #
пришлите	4293 K новость
приєднуйтесь	14 K	61 K до #
приєднуйтеся	61 K до #	104 K до обговорення
пробвахте	64 K ли
продовжується	5182 K передплата
продолжается	4350 K подписка	4350 K подписная кампания
пройдите	4289 K тест
пройдіть	5122 K тест
пропозиція	5193 K для читачів:	5193 K для передплатників:
прочетено	288 K от
прочетете	273 K още	273 K също
прочетохте	341 K # от #	341 K вече # от #
публикация	4278 K содержит данные
підписка	5154 K за #	5154 K від #
підписуйся	14 K
підписуйтесь	14 K	5161 K на
підпишіться	14 K	5161 K на
підсумок	29 K створив	29 K створено	5143 K
підтримайте	86 K	5161 K
підтримати	5161 K
""", 'р': """
работа	4312 K в "
радимо	5122 K прочитати:
разрешавай	329 K винаги съдържание от	329 K съдържание от
разрешать	4362 K всегда контент	4362 K контент из	4362 K контент с	4362 K контент от
разрешете	296 K
разреши	329 K винаги съдържание от	329 K съдържание от
разрешить	4278 K контент	4278 K показ	4278 K содержимое	4362 K всегда контент	4362 K контент из	4362 K контент с	4362 K контент от
распечатайте	4321 K
распечатать	4321 K
расскажите	64 K в
рассылка	4261 K "	4261 K:
редакция	4251 K работает благодаря вам	4251 K работает благодаря вашей	4251 K работает благодаря вашим
резюме	288 K
резюмето	29 K е	288 K
рекламно	91 K съдържание:
рекомендуем	4289 K:	4291 K видео:
рекомендуємо	5122 K:
робота	5146 K в "	5146 K у "
роздрукувати	5155 K
роздрукуйте	5155 K
розкажіть	64 K у
розпочалася	5182 K передплата
розпочато	5182 K передплату
""", 'с': """
саммари	4308 K
свалете	15 K	296 K	321 K приложението
свежий	4311 K номер
свързани	273 K:
связаться	4293 K с автором
сигнализирайте	311 K за грешка
скачайте	15 K	4317 K в	4317 K из	4326 K приложение	4346 K приложение
скачать	15 K	4317 K в	4317 K на
скидка	4359 K для подписчиков:
скопировать	4321 K
скопируйте	4321 K
скопіювати	5155 K
скопіюйте	5155 K
следвайте	14 K ни	306 K
следите	14 K за	4269 K в
слухайте	5122 K:	5122 K також:
слухати	3 K
слушайте	4289 K:	4289 K также:
слушать	3 K
см	4289 K. также:
смотрите	4289 K также	4289 K:	4289 K	4289 K также:	4289 K видео:
соблюдайте	33 K
сообщения	32 K
сообщите	4331 K об ошибке	4331 K нам об ошибке
сообщить	4331 K об ошибке
сохраните	4321 K
сохранить	4321 K
спитайте	5143 K
споделете	5 K
сподели	5 K
сподобався	87 K
сподобалась	87 K
сподобалася	10 K	87 K
сподобалось	74 K
сподобалося	74 K	87 K
спонсор	4398 K материала	4398 K рубрики	5233 K матеріалу	5233 K рубрики
спонсорирано	358 K от
спробували	64 K
спросите	4308 K
спросить	4308 K
спільно	5110 K з компанією
станьте	36 K первым	36 K першим	4326 K подписчиком	4326 K соучастником	5161 K частиною спільноти	5161 K співучасником
статията	51 K може	288 K е преведена	288 K е прочетена	350 K е публикувана	358 K е създадена със съдействието на
статтю	51 K можна	5143 K перекладено	5186 K перекладено	5222 K вперше опубліковано	5222 K було вперше
стаття	5222 K вперше опублікована	5223 K
статью	51 K можно	4314 K можно
статья	4308 K переведена	4308 K озвучена	4309 K была	4311 K опубликована в	4353 K переведена	4388 K впервые опубликована	4388 K была впервые	4388 K первоначально	4389 K
стежте	14 K за
стислий	29 K переказ	5143 K виклад	5143 K переказ	5186 K виклад
схоже	5204 K, ви використовуєте	5204 K, у вас увімкнено
съобщете	311 K за грешка
съобщи	311 K за грешка
сыграйте	4356 K:
""", 'т': """
тази	29 K статия е обобщена	350 K статия е публикувана
також	5122 K читайте:
тб	5217 K: як	5217 K: так	5217 K: чому	5217 K: що	5217 K: хто	5217 K: де	5217 K: це	5217 K: ось	5217 K: дивіться	5217 K: послухайте	5217 K: усе	5217 K: все
текст	51 K можно	51 K можна	4308 K переведён	4308 K переведен	4308 K озвучен	4353 K переведён	4353 K переведен	4388 K впервые опубликован	4388 K был впервые	4388 K вышел в №	4388 K вышел в номере	5143 K перекладено	5143 K озвучено	5186 K перекладено	5222 K уперше опубліковано	5222 K вперше опубліковано	5222 K було вперше	5222 K вийшов у №	5222 K вийшов у номері
текстът	51 K може	286 K отразява	288 K е преведен
телефон	46 K редакции	46 K редакції	46 K на редакцията
тема	81 K закрыта
тему	81 K закрито
тест	4355 K дня:	5189 K дня:
това	57 K разследване	288 K резюме	288 K обобщение
този	350 K текст е публикуван
только	4359 K для подписчиков:
точка	4306 K зрения автора	5141 K зору автора	5141 K зору редакції
триває	5182 K передплата
тук	329 K има вградено съдържание от	329 K има съдържание от	329 K се намира вградено съдържание от	329 K се намира съдържание от	329 K вградено съдържание от	329 K съдържание от
тут	4362 K находится встроенный контент	4362 K находится встроенный пост	4362 K находится встроенный публикация	4362 K размещён встроенный контент	4362 K размещён встроенный пост	4362 K размещён встроенный публикация	4362 K размещен встроенный контент	4362 K размещен встроенный пост	4362 K размещен встроенный публикация	4362 K показан встроенный контент	4362 K показан встроенный пост	4362 K показан встроенный публикация	4362 K встроенный контент	4362 K встроенный пост	4362 K встроенный публикация	5196 K є вбудований контент	5196 K є вбудований допис	5196 K є вбудований публікація	5196 K є вбудований вміст	5196 K розміщено вбудований контент	5196 K розміщено вбудований допис	5196 K розміщено вбудований публікація	5196 K розміщено вбудований вміст	5196 K показано вбудований контент	5196 K показано вбудований допис	5196 K показано вбудований публікація	5196 K показано вбудований вміст	5196 K вбудований контент	5196 K вбудований допис	5196 K вбудований публікація	5196 K вбудований вміст
""", 'у': """
у	4370 K вас включён блокировщик	4370 K вас включен блокировщик	4374 K нас нет владельца	4374 K нас нет владельцев	4374 K нас нет акционеров	4374 K нас нет инвесторов	4374 K нас нет хозяев	5110 K партнерстві з компанією	5196 K цьому місці є вбудований контент	5196 K цьому місці є вбудований допис	5196 K цьому місці є вбудований публікація	5196 K цьому місці є вбудований вміст	5196 K цьому місці розміщено вбудований контент	5196 K цьому місці розміщено вбудований допис	5196 K цьому місці розміщено вбудований публікація	5196 K цьому місці розміщено вбудований вміст	5196 K цьому місці показано вбудований контент	5196 K цьому місці показано вбудований допис	5196 K цьому місці показано вбудований публікація	5196 K цьому місці показано вбудований вміст	5196 K цьому місці вбудований контент	5196 K цьому місці вбудований допис	5196 K цьому місці вбудований публікація	5196 K цьому місці вбудований вміст	5204 K вас увімкнено блокувальник	5208 K нас немає власника	5208 K нас немає власників	5208 K нас немає акціонерів	5208 K нас немає інвесторів	5208 K нас немає олігарха
увидели	9 K ошибку
удобнее	4329 K слушать
уперше	5222 K опубліковано в	5222 K опубліковано у	5222 K опубліковано на	5222 K надруковано в
усе	5218 K про:	5218 K за темою:
успейте	4350 K подписаться
установите	15 K	4346 K приложение
усі	32 K коментарі	5218 K матеріали за темою:	5218 K статті за темою:
утренняя	4261 K рассылка
""", 'ф': """
фотогалерея	4289 K:
""", 'х': """
хареса	10 K ли	74 K ли ви	87 K ли ви	289 K ли
харесахте	289 K ли
харесва	74 K ли ви	87 K ли ви
хотите	4328 K работать у нас	4328 K у нас работать	4328 K работать в нашей
хочете	5163 K працювати в нас	5163 K в нас працювати	5163 K працювати у нас
хочеш	5163 K працювати в нас
хочешь	4328 K работать у нас
""", 'ц': """
це	57 K розслідування
цей	29 K переказ	29 K підсумок	5143 K переказ	5143 K короткий виклад	5143 K короткий переказ	5143 K стислий виклад	5186 K текст	5186 K матеріал	5223 K текст	5223 K матеріал
цю	5186 K статтю
ця	81 K тема закрита	5223 K стаття
""", 'ч': """
четете	273 K още
чети	273 K още
чи	5144 K була стаття	5144 K був матеріал	5144 K був переказ	5144 K був цей переказ	5144 K була ця	5144 K був цей	5144 K сподобалась	5144 K сподобалася	5144 K сподобався
читай	4341 K нас
читайте	14 K нас	15 K	4269 K в	4269 K нас в	4289 K также	4289 K также:	4289 K:	4289 K подробнее	4289 K еще	4289 K по теме:	4289 K подробнее:	4289 K материал	4289 K в материале	4291 K по теме:	4317 K нас без	4317 K без	4326 K	4326 K нас в	5122 K також	5122 K також:	5122 K:	5122 K ще	5122 K також на тему:	5122 K по темі:	5122 K також на тему	5161 K
читать	4269 K в	4289 K также	4289 K по теме:
что	38 K вы думаете	4289 K ещё почитать:
чтобы	4400 K отписаться от этой рассылки	4400 K отписаться от рассылки
чуйте	3 K	273 K:
""", 'щ': """
ще	37 K немає коментарів	5122 K за темою:
що	38 K ви думаєте
""", 'э': """
эта	81 K тема закрыта	81 K тема была автоматически закрыта	4353 K статья	4389 K статья
это	29 K резюме	57 K расследование	4308 K краткое содержание
этот	29 K пересказ	4278 K материал содержит	4308 K пересказ	4308 K краткий пересказ	4314 K материал можно	4314 K текст можно	4353 K текст	4353 K материал	4389 K текст	4389 K материал
эту	4314 K статью можно
""", 'я': """
як	5144 K вам стаття	5144 K вам матеріал
якщо	49 K ви знайшли	49 K ви помітили
""", 'є': """
є	77 K запитання
""", 'א': """
אהבתם	74 K	87 K	2362 K את
אולי	2379 K פספסתם:
אין	2350 K לשלוח תגובות	2350 K לפרסם תגובות	2423 K להעתיק תוכן	2423 K להעתיק את התוכן	2423 K לעשות שימוש בתכנים	2423 K לעשות שימוש בתוכן
אירעה	2419 K שגיאה
אל	2370 K תפספסו: הפעילו
אנא	2327 K הזינו כתובת מייל	2327 K הזינו כתובת אימייל
אני	2319 K רוצה לתמוך	2319 K רוצה להצטרף	2319 K רוצה לתרום
ארעה	2419 K שגיאה
""", 'ב': """
בואו	2363 K לעבוד איתנו
בחנו	2367 K את עצמכם
בשיתוף	2382 K המועצה	2382 K קרן
""", 'ד': """
דווחו	2362 K על
דף	103 K הבית >	103 K הבית '	103 K הבית "
""", 'ה': """
האזינו	3 K	2340 K:	2364 K לפודקאסט	2364 K לפרק
האם	10 K אהבתם	2362 K הכתבה	2362 K הסיכום	2362 K המידע
הדוא	2349 K"ל האדום
הדפדפן	2399 K שלך אינו	2399 K שלך לא
ההרשמה	2327 K בוצעה בהצלחה
הווידאו	2399 K אינו
הורידו	15 K	2332 K את האפליקציה	2369 K
הטור	2356 K המלא של
הטקסט	2424 K נוצר
היו	36 K הראשונים
הירשמו	2363 K לוובינר	2363 K לכנס שלנו
הכותב	2352 K הוא
הכותבים	2352 K הם
הכותבת	2352 K היא
הכנתם	64 K
הכתבה	2360 K תורגמה	2360 K נכתבה באופן אוטומטי	2362 K עניינה	2380 K ממשיכה	2423 K מוגנת	2424 K נכתבה	2424 K תורגמה	2432 K ממשיכה
המייל	46 K האדום
המשך	2380 K הכתבה	2432 K הכתבה
הסיכום	2360 K נכתב	2360 K נוצר	2424 K נוצר
הסרטון	2399 K אינו	2399 K לא
הפסקת	2331 K מעקב אחרי
הפעילו	2370 K התראות	2370 K את ההתראות
הפרסום	73 K מחדש מותר
הפרק	2364 K המלא זמין
הצביעו	2367 K בסקר
הצטרפו	61 K ל-#	61 K ליותר מ-#	2319 K לאלפי	2319 K לאלפי התומכים,	2319 K לאלפי התומכים שלנו	2322 K למנוי	2332 K לערוץ הטלגרם	2332 K לקבוצת הוואטסאפ	2332 K לקבוצת הווטסאפ	2346 K אלינו	2346 K לערוץ	2346 K לקבוצה	2346 K לקבוצת	2346 K לקבוצות	2346 K עכשיו	2346 K גם	2347 K	2363 K לצוות שלנו
הצטרפי	2319 K לאלפי
הקו	46 K החם של המערכת
הקשיבו	2364 K לפודקאסט
השתתפו	2367 K בסקר
התגובות	7 K
התוכן	2399 K אינו	2423 K מוגן
התחקיר	57 K הזה
התקציר	2360 K נכתב	2360 K הופק	2360 K נוצר
התרגום	2424 K נעשה
""", 'ח': """
חודש	2375 K ראשון ב
""", 'י': """
יש	77 K שאלות	2327 K להזין כתובת מייל תקינה	2349 K לכם מידע	2349 K לכם סיפור	2349 K לך מידע	2349 K לך סיפור
""", 'כ': """
כבר	2322 K מנויים	2322 K מנוי
כדי	2375 K לקרוא את	2403 K לצפות בתוכן	2403 K להציג את התוכן
כל	2346 K החדשות
כתבות	2356 K נוספות מאת	2356 K נוספות של	2379 K נוספות:
כתובת	2327 K המייל לא תקינה	2327 K הדואר האלקטרוני אינה	2327 K המייל אינה תקינה	2327 K המייל אינה חוקית	2327 K האימייל אינה תקינה	2327 K האימייל אינה חוקית
""", 'ל': """
לא	2322 K מנויים
להאזנה	2364 K לכתבה	2364 K לפודקאסט
להורדת	2369 K
להמשך	2375 K קריאה
לכל	2352 K הכתבות של	2356 K הכתבות של	2356 K כתבות	2356 K המאמרים של	2379 K הכתבות:
לכתבה	2340 K המלאה
לכתבות	2379 K נוספות:
לעדכונים	2346 K נוספים	2346 K
לעקוב	2331 K אחרי הכותב
לערוץ	2332 K הטלגרם
לפניות	2349 K לכתב	2349 K לכתבת
לפרק	2364 K המלא
לצפייה	2364 K בסרטון	2364 K בווידאו	2364 K במשדר	2403 K בתוכן
לקבוצת	2332 K הווטסאפ	2346 K הוואטסאפ	2346 K הווטסאפ
לקבלת	2346 K עדכונים
לקריאה	2340 K נוספת	2340 K נוספת:	2375 K מלאה
לקריאת	2375 K הכתבה המלאה
לרכישת	2322 K מנוי	2322 K מינוי	2363 K כרטיסים לכנס	2363 K כרטיסים לחצו	2363 K כרטיסים לאירוע
לתמיכה	2319 K חודשית
""", 'מ': """
מאמרים	2356 K נוספים מאת
מה	38 K דעתכם	2367 K דעתכם? הצביעו
מוגש	2382 K בשיתוף
מיון	2350 K תגובות
מייל	2349 K אדום
מיין	2350 K לפי
מכירים	71 K מישהו	71 K מישהי
מנוי	2322 K קיים
מנויים	2322 K? התחברו	2322 K?
מעקב	2331 K אחרי הכותב	2331 K אחר הכותב	2331 K אחרי כתב
מצאתם	9 K טעות
משהו	2419 K השתבש
""", 'נ': """
נא	2327 K להזין כתובת מייל תקינה	2327 K להזין כתובת אימייל
נותרו	2391 K # תווים
ניסיתם	64 K
נכתב	2360 K בסיוע
נפלה	49 K טעות
נרשמת	2327 K בהצלחה
נתקלתם	2349 K במשהו	2349 K בטעות
""", 'ס': """
סדר	2350 K תגובות
סינון	2350 K תגובות
ספרו	64 K לי
סרטון	2399 K זה אינו
""", 'ע': """
עדיין	2322 K לא מנויים
עוד	2340 K בנושא:	2356 K כתבות של	2379 K במדור:	2379 K כתבות:
עמוד	2420 K # מתוך #
ענו	2367 K על הסקר	2367 K על הסקר:	2367 K על החידון
עקבו	14 K אחרינו	2331 K אחרי הכותב	2346 K אחרינו	2347 K אחרי
""", 'פ': """
פורסם	2387 K לראשונה ב
פרסומת	2380 K
""", 'צ': """
צילום	2387 K: רויטרס	2387 K: אי	2387 K: ap	2387 K: afp	2387 K: shutterstock	2387 K: שאטרסטוק	2387 K: getty	2387 K: פלאש	2387 K: דובר	2387 K: באדיבות	2387 K: לע"מ
צילומים	2387 K: באדיבות
צפו	2340 K:	2340 K גם	2364 K בסרטון	2364 K בתיעוד	2364 K בווידאו	2364 K בכתבה
""", 'ק': """
קבלו	2331 K התראות על כתבות	2370 K התראות	2370 K עדכונים על	2370 K עדכונים לנייד
קו	46 K חם למערכת
קרא	2340 K גם	2340 K גם:
קראו	2340 K גם	2340 K גם:	2340 K עוד
""", 'ר': """
ראיתם	49 K טעות
ראשי	103 K >
רוצים	2346 K להיות	2346 K לקבל
""", 'ש': """
שאלות	77 K
שחק	2393 K עכשיו:
שחקו	2393 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2350 K שיכללו
תודה	2327 K שנרשמתם
תווים	2391 K נותרו	2391 K שנותרו
תוכן	2382 K שיווקי בשיתוף	2400 K מוטמע	2400 K זה מגיע	2400 K חיצוני	2400 K זה מוצג	2424 K זה נוצר
תורגם	2360 K באופן אוטומטי
תמונה	2420 K # מתוך #	2420 K # / #
תמונות	2387 K: באדיבות
תמכו	86 K	2319 K בנו,	2319 K בנו היום	2373 K	2374 K בעבודתנו	2374 K בעיתונות עצמאית	2374 K בעיתונות חופשית	2374 K בנו עכשיו	2374 K בנו היום
תקציר	2360 K שנכתב
""", 'ا': """
ابرز	169 K النقاط بالذكاء
اجعل	154 K
احجز	171 K تذكرتك	171 K مقعدك
احجزوا	171 K تذاكركم
احصل	182 K علي تطبيق
اخبروني	64 K في التعليقات
اختبر	176 K معلوماتك	176 K نفسك
ادامه	1899 K اين مطلب	1899 K مطلب مخصوص	1899 K اين خبر	1955 K مطلب	1955 K خبر
ادعم	86 K	185 K
ادعمنا	120 K ولو
ادعموا	86 K	185 K
اذا	199 K كانت لديك معلومات	199 K كان لديك معلومات	199 K كانت لديكم معلومات	199 K كان لديكم معلومات
ارسل	159 K لنا صورك	159 K لنا قصتك	159 K لنا معلومات	159 K لنا علي	159 K لنا عبر
ارسلوا	159 K لنا علي	159 K لنا عبر	159 K لنا صوركم	159 K لنا قصصكم	159 K الينا علي	159 K الينا عبر	159 K الينا صوركم
از	1848 K روزنامهنگاري مستقل حمايت	1902 K دست ندهيد:
اسال	169 K الذكاء
استغرق	57 K هذا التحقيق	57 K هذا
استفاده	1946 K از مطالب
استمرارنا	120 K مرهون بدعمكم	120 K مرهون	120 K بدعمكم
استمع	3 K الي	3 K	174 K الي
استمعوا	174 K الي
اشتباه	49 K ديديد
اشتباهي	49 K
اشتراك	1899 K يكماهه:	1899 K ماهانه:	1899 K سالانه:	1899 K يكساله:	1899 K سهماهه:
اشترك	156 K في	157 K في قناة	187 K
اشتركوا	154 K في	187 K
اضف	154 K	161 K تعليقك	161 K تعليقا علي	161 K تعليقا جديدا
اطلاعات	1888 K خود را بسنجيد
اعادة	73 K النشر مسموحة	196 K النشر
اعجبك	74 K	87 K
اعد	169 K هذا الملخص	237 K هذا الملخص
اعلان	192 K
افزودن	1906 K به سبد
اقرا	148 K ايضا	148 K ايضا:	148 K المزيد:	148 K:	148 K المزيد	191 K كذلك:	191 K ايضا-
اكنون	1916 K بازي كنيد:
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
انتشار	1946 K مطالب
انتقل	150 K الي المحتوي
انشئ	198 K حسابا	198 K حسابك
انضم	61 K الي #	156 K الي	157 K الي قناة
انضموا	61 K الي #	155 K الي
اهم	169 K النقاط بالذكاء
ايا	1882 K اين	1882 K خطايي
ايميل	1852 K معتبر وارد	1852 K وارد شده معتبر
اين	29 K خلاصه	57 K گزارش	1882 K	1899 K مطلب مخصوص	1899 K مطلب ويژه	1899 K محتوا مخصوص	1899 K محتوا ويژه مشتركان	1902 K مطلب را هم بخوانيد:	1921 K ويدئو در	1921 K ويديو در	1921 K محتوا در	1922 K محتوا از	1946 K مقاله تحت	1947 K متن	1947 K مقاله	1947 K خلاصه	1947 K ترجمه	1947 K خبر
اينجا	1902 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	162 K وكاتب
بازنشر	73 K با ذكر	1946 K
بازگشت	1865 K به بالا
بالصور	234 K..
بالفيديو	234 K..
ببينيد	1864 K:
بخوانيد	1864 K:
بدعمكم	120 K نستمر
بدون	1848 K كمك خوانندگان
براي	1899 K خواندن متن كامل	1899 K خواندن ادامه	1899 K مطالعه متن كامل	1899 K ادامه خواندن	1899 K دسترسي به متن كامل	1925 K ديدن اين محتوا	1925 K مشاهده اين محتوا	1925 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1882 K اين
بيشتر	1864 K بخوانيد	1864 K بخوانيد:	1864 K ببينيد	1866 K بخوانيد:	1902 K بدانيد:
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
تصوير	1943 K # از #
تعداد	1914 K كاراكتر باقيمانده
تعرف	71 K شخصا
تلفن	46 K تحريريه
تم	169 K اعداد هذا	169 K انشاء هذا	169 K تلخيص هذا	172 K انشاء الملخص	237 K انشاء هذا	237 K اعداد هذا	237 K تلخيص هذا	237 K توليد هذا	237 K انشاء هذه	237 K انشاء الملخص	237 K انشاء النص
تماس	1877 K با نويسنده
تمت	169 K ترجمة هذا	169 K الترجمة	237 K كتابة هذا	237 K ترجمة هذا
""", 'ث': """
ثبت	1906 K نام در كارگاه
ثبتنام	1906 K در كارگاه
""", 'ج': """
جدول	1874 K امروز را	1874 K را حل كنيد
جرب	187 K
جربوا	187 K
""", 'ح': """
حامي	1848 K ما شويد	1848 K ما باشيد
حدث	231 K خطا
حقوق	196 K النشر	196 K الطبع
حمل	15 K	131 K التطبيق من	131 K التطبيق الان	182 K تطبيق	182 K تطبيقنا	182 K الان
حملوا	15 K	182 K
""", 'خ': """
خانه	103 K >	103 K '	103 K "
خبرنگار	1877 K:
خريد	1906 K انلاين كتاب	1906 K انلاين بليت	1906 K كتاب از فروشگاه	1906 K كتاب از سايت
خط	46 K البلاغات في غرفة الاخبار	46 K مستقيم تحريريه
خطايي	1942 K رخ داد
خلاصات	169 K مولدة
خلاصة	169 K بالذكاء
خوشتان	74 K امد
""", 'د': """
دانش	1888 K خود را
در	1864 K اين باره بخوانيد	1874 K نظرسنجي شركت كنيد	1888 K اين نظرسنجي	1888 K نظرسنجي ما	1888 K نظرسنجي	1902 K همين زمينه:	1902 K همين رابطه:
درست	64 K كرديد
""", 'ر': """
رابط	154 K قناتنا
رد	1865 K شدن از پربينندهترينها	1865 K شدن از پربيننده ترين ها
ردشدن	1865 K از پربينندهترينها
رفتن	1865 K به محتوا	1865 K به محتواي اصلي
""", 'س': """
ساعدنا	176 K علي تحسين
ساعدونا	176 K علي تحسين
ساند	185 K
ساهم	120 K ولو	120 K في استمرارنا
ساهموا	120 K ولو	120 K في استمرارنا
سجل	171 K الان في	171 K الان لحضور	198 K مجانا
سجلوا	171 K الان في	198 K مجانا
سوالي	77 K داريد
سودوكو	1874 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	177 K في الاستبيان
شاركنا	159 K قصتك	176 K رايك
شاركوا	5 K
شاركونا	159 K قصصكم	176 K رايكم
شاهد	148 K ايضا	148 K:	148 K ايضا:	174 K الفيديو اعلاه	191 K ايضا-	234 K بالصور
شاهدوا	174 K
شما	1888 K چه فكر ميكنيد
شماره	46 K تحريريه
""", 'ص': """
صحافي	162 K متخصص في	162 K وكاتب
صحفي	162 K متخصص في	162 K وكاتب
صفحة	232 K # من #
صفحه	103 K اصلي >	103 K اصلي "	103 K نخست >	103 K نخست "	1943 K # از #
صوت	176 K الان:
صوتوا	176 K الان
صورة	232 K # من #	232 K # / #
""", 'ط': """
طالع	191 K ايضا:
""", 'ع': """
عدد	202 K الاحرف المتبقية
عذرا	231 K، حدث خطا
عضويت	1852 K شما در خبرنامه
عكاس	1877 K:
عكس	1943 K # از #
""", 'ف': """
في	191 K السياق ذاته:	191 K السياق نفسه:	191 K هذا السياق:
""", 'ق': """
قبلا	1899 K مشترك شدهايد	1899 K مشترك شده ايد	1899 K عضو شدهايد	1899 K ثبت نام كردهايد
قد	148 K يهمك:	191 K يهمك ايضا:
قم	182 K بتحميل	182 K بتنزيل
""", 'ك': """
كاتب	162 K وصحفي	162 K وصحافي	162 K وباحث	162 K ومحلل	162 K واكاديمي	162 K صحفي
كاتبة	162 K وصحفية	162 K وصحافية	162 K وباحثة	162 K صحفية
كاراكترهاي	1914 K باقيمانده
كتب	237 K هذا المقال	237 K هذا النص
كد	1877 K خبر:	1877 K خبر :
كسي	71 K را ميشناسيد
كن	36 K اول	120 K داعما	161 K اول من يعلق
كپيبرداري	1946 K
""", 'ل': """
لا	161 K تعليقات بعد	161 K توجد تعليقات بعد	161 K يوجد تعليقات بعد	161 K توجد تعليقات حتي الان	161 K توجد تعليقات علي هذا	196 K يسمح باعادة
لتصلك	156 K
لديك	124 K اشتراك	124 K حساب	124 K حساب بالفعل	198 K حساب
لديكم	77 K اسئلة
لطفا	1852 K ايميل معتبر	1852 K يك ايميل معتبر	1925 K جاوااسكريپت
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
ما	14 K را	38 K رايك	1848 K را به يك قهوه	1848 K را به قهوه	1848 K مستقل هستيم و بدون كمك	1848 K مستقليم و بدون كمك
متاح	131 K علي app store	131 K علي google play	131 K علي متجر ابل	131 K علي متجر غوغل	131 K علي متجر جوجل
مترجم	1877 K:
متصفحك	209 K لا	209 K لا يدعم
متوفر	131 K علي app store	131 K علي google play	131 K علي اب ستور	131 K الان علي app store	131 K الان علي google play	131 K علي متجر ابل	131 K علي متجر غوغل	131 K علي متجر جوجل
محتواي	1922 K جاسازيشده از	1922 K خارجي از
محتوي	210 K مضمن من	210 K خارجي من
مرتبط	1866 K:
مرورگر	1921 K شما
مشترك	124 K بالفعل	124 K بالفعل؟	1899 K هستيد؟ وارد
مشكلي	1942 K پيش امد
مصيتم	9 K
مطالب	1864 K مرتبط:
معماي	1874 K امروز را
ملخص	169 K بالذكاء	169 K المقال بالذكاء	172 K من انشاء الذكاء
منبع	1877 K:	1877 K :
مواضيع	148 K ذات صلة:	191 K متعلقة:
""", 'ن': """
نبذة	162 K عن الكاتب
نزل	15 K	182 K تطبيق	182 K تطبيقنا
نزلوا	182 K
نستمر	120 K بدعمكم
نشر	236 K هذا المقال اولا	236 K هذا المقال لاول مرة
نظر	1882 K شما درباره
نظرات	7 K
نظرسنجي	1888 K:
نقل	73 K مطالب با ذكر	1946 K مطالب
نهاية	150 K الاكثر قراءة
نويسنده	1848 K را به يك قهوه	1877 K:	1877 K :
نويسههاي	1914 K باقيمانده
""", 'ه': """
هاتف	46 K هيئة التحرير
هذا	29 K الملخص	169 K الملخص	169 K النص	172 K الصوت تم انشاؤه	209 K الفيديو غير	209 K المحتوي غير	210 K المحتوي مقدم	210 K المحتوي من	236 K المقال محمي	236 K المحتوي محمي
هذه	169 K الترجمة
هل	9 K لاحظت	10 K اعجبك	49 K وجدت	64 K جربت	64 K جربتم	64 K جربتها	71 K تعرف شخصا	74 K اعجبك	77 K لديك اسئلة	87 K اعجبك	124 K انت مشترك	124 K لديك حساب	124 K لديك اشتراك	159 K لديك معلومات	159 K لديكم معلومات	159 K لديك قصة	159 K لديكم قصة	170 K كان هذا	170 K كانت هذه	170 K وجدت هذا	170 K اعجبك هذا	170 K اعجبتك هذه	178 K وجدت خطا	178 K لاحظت خطا	178 K وجدتم خطا
همچنين	1864 K بخوانيد	1864 K بخوانيد:	1902 K ببينيد:
""", 'و': """
واتساب	46 K هيئة التحرير
واصل	192 K القراءة
وجدت	9 K خطا
وجدتم	49 K
ويدئو	1866 K:
ويديو	1866 K:	1866 K |
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
پادكست	1866 K:
پايان	1865 K پربينندهترينها
پرش	1865 K به محتوا
""", 'گ': """
گزارش	1866 K تصويري:	1877 K:	1882 K خطا
""", 'अ': """
अगली	2469 K स्लाइड
अभी	2512 K खेलें:
""", 'आ': """
आज	2479 K का सुडोकू	2479 K का क्विज खेलें
आप	14 K हमें
आपका	2517 K ब्राउजर
आपको	2489 K यह	2489 K ये
आपने	64 K बनाया
आर्थिक	2453 K सहयोग करें
""", 'इ': """
इनपुट	2481 K-	2481 K:	2481 K -	2481 (K
इस	57 K पडताल	57 K रिपोर्ट
इसे	2468 K भी पढें	2468 K भी पढें:	2503 K भी पढें-	2503 K भी देखें:
""", 'ई': """
ईमेल	2496 K पता मान्य नहीं
""", 'ए': """
एक	2534 K त्रुटि हुई
एजेंसी	2481 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2468 K पढें:	2503 K भी पढें:
""", 'क': """
कंटेंट	2469 K पर जाएं
कुछ	2534 K गलत हो गया
कृपया	2496 K मान्य ईमेल	2496 K सही ईमेल
केवल	2499 K # रुपये में
कोई	49 K गलती	77 K सवाल	2534 K त्रुटि हुई
क्या	64 K आपने बनाया	64 K आपने यह	71 K आप किसी को जानते	2489 K यह	2489 K आपको
क्विज	2479 K खेलें
""", 'ख': """
खबर	2489 K में कोई	2545 K विज्ञापन के
""", 'छ': """
छोडकर	2469 K सबसे अधिक पढी	2469 K ये भी पढें	2469 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2481 K:
""", 'त': """
तस्वीर	2535 K #/#
""", 'द': """
देखें	2468 K:	2468 K वीडियो
""", 'न': """
न्यूजरूम	46 K हेल्पलाइन	46 K हॉटलाइन
न्यूजलेटर	2496 K के लिए धन्यवाद
""", 'प': """
पढिए	2503 K:
पढें	2468 K:	2503 K-
पसंद	74 K आया
पिछली	2469 K स्लाइड
पेज	2535 K #/#	2535 K # / #
पोल	2479 K में हिस्सा
""", 'फ': """
फोटो	2535 K #/#
""", 'भ': """
भाया	74 K?
भाषा	2481 (K
""", 'म': """
मात्र	2499 K # रुपये में
मुख्य	2469 K सामग्री पर जाएं
""", 'य': """
यह	2468 K भी पढें	2468 K भी पढें:	2468 K भी देखें:	2481 (K लेखक के	2489 K खबर आपको	2503 K भी पढें-	2503 K भी पढें -	2517 K वीडियो आपके	2517 K सामग्री आपके	2520 K सामग्री देखने के लिए	2520 K वीडियो देखने के लिए	2538 K लेख कॉपीराइट	2538 K सामग्री कॉपीराइट	2539 K लेख	2539 K खबर	2539 K अनुवाद	2539 K सारांश	2539 K सामग्री
ये	2468 K भी पढें	2468 K भी पढें:	2481 (K लेखक के	2503 K भी पढें-	2503 K भी देखें:
""", 'ल': """
लेख	2545 K विज्ञापन के
लेखक	2481 K के बारे में	2481 (K	2481 K वरिष्ठ पत्रकार हैं	2481 K स्वतंत्र पत्रकार हैं
लेखिका	2481 K के बारे में	2481 (K	2481 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2545 K के बाद
वीडियो	2520 K देखने के लिए
""", 'श': """
शेष	2510 K अक्षर
""", 'स': """
संबंधित	2468 K:	2503 K खबर:	2503 K खबरें:
सदस्यता	2496 K लेने के लिए धन्यवाद
सबसे	2469 K अधिक पढी गईं समाप्त
सब्सक्राइब	2496 K करने के लिए धन्यवाद	2496 K करने के लिए शुक्रिया
सर्वाधिकार	2538 K सुरक्षित
सर्वे	2479 K में हिस्सा
सामग्री	2469 K पर जाएं	2469 K को स्किप करें
सिर्फ	2499 K # रुपये में
स्वतंत्र	2453 K पत्रकारिता को समर्थन	2453 K पत्रकारिता का समर्थन	2453 K पत्रकारिता का साथ
""", 'ह': """
हम	2453 K किसी कॉरपोरेट	2453 K किसी कॉर्पोरेट	2453 K कॉरपोरेट या सरकार	2453 K न किसी कॉरपोरेट	2453 K किसी सरकार या
हमारा	15 K
हमारी	2453 K पत्रकारिता का समर्थन	2453 K पत्रकारिता को सहयोग	2453 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2453 K किसी कॉरपोरेट	2453 K सहयोग करें
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
กด	14 Kติดตาม	4881 Kติดตาม	4881 Kไลก์
""", 'ข': """
ขอ	4884 Kบคุณภาพจาก	4884 Kบคุณข้อมูลจาก
ข่	4877 Kาวที่เกี่ยวข้อง:	4884 Kาวโดย	4890 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4890 Kิป:
คุ	4887 Kณรู้สึกอย่างไรกับ	4887 Kณคิดอย่างไรกับ
""", 'ง': """
งา	57 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4890 Kคลิป:	4890 Kคลิป :
""", 'ซ': """
ซื	4888 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4877 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4881 Kดตามช่อง	4881 Kดตามเรา	4881 Kดตามข่าว	4899 Kดตามอ่านข่าวอื่นๆ	4899 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4886 Kม ai
""", 'ท': """
ทด	4888 Kสอบความรู้ของคุณเกี่ยวกับ	4888 Kสอบความรู้ของคุณ:
ทำ	4888 Kแบบสำรวจสั้น
ที	4884 K่มา:	4884 K่มา :
""", 'บ': """
บท	4886 Kความนี้ใช้ ai	4886 Kสรุปนี้	4886 Kความนี้แปล	4886 Kความนี้เรียบเรียง	4887 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4886 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4884 K้เขียน:	4884 K้เขียน :
""", 'พ': """
พบ	49 Kข้อผิดพลาด	49 Kคำผิด	4887 Kข้อผิดพลาดในบทความ
พื	4900 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4888 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4884 Kพ:	4924 Kพที่ # จาก #	4924 Kพ # จาก #
""", 'ม': """
มี	77 Kคำถาม
""", 'ร': """
ร่	4888 Kวมโหวต:	4888 Kวมโหวต :	4888 Kวมทำแบบสำรวจ	4888 Kวมสนุกตอบคำถาม	4888 Kวมสนุกลุ้น	4895 Kวมสนับสนุน
ร้	4903 Kองทุกข์	4903 Kองเรียน
""", 'ล': """
ลง	4888 Kทะเบียนเข้าร่วมสัมมนา	4888 Kทะเบียนเข้าร่วมงานได้ที่	4888 Kทะเบียนเข้าร่วมงานฟรี
ลอ	64 Kงทำแล้ว
""", 'ส': """
สน	4895 Kับสนุน
สร	4886 Kุปโดย	4886 Kุปข่าวด้วย	4886 Kุปนี้	4886 Kุปข่าวโดย	4887 Kุปนี้มีประโยชน์
สา	4903 Kยด่วนข่าว	4903 Kยด่วนทีมข่าว
ส่	4903 Kงข่าว
""", 'ห': """
หน	103 K้าแรก >	103 K้าแรก '	4924 K้า # จาก #
""", 'อ': """
อ่	4877 Kานเพิ่มเติม:	4877 Kานต่อ:	4877 Kานข่าวต้นฉบับ:	4877 Kานเพิ่มเติม	4877 Kานประกอบ:	4890 Kานข่าวเพิ่มเติม:	4890 Kานข่าวเพิ่มเติม	4890 Kานข่าวที่เกี่ยวข้อง:	4890 Kานข่าว:	4890 Kานเรื่องอื่น:	4899 Kานข่าวต้นฉบับได้ที่	4899 Kานบทความอื่นๆ	4899 Kานรายละเอียดเพิ่มเติมได้ที่	4899 Kานข่าวอื่นๆ ที่	4899 Kานข่าวอื่นๆ ได้	4899 Kานข่าวอื่นๆ เพิ่ม	4899 Kานข่าวอื่นๆ ใน
อ้	4884 Kางอิง:
""", 'เ': """
เก	4884 Kี่ยวกับผู้เขียน
เข	4881 K้าร่วมช่อง
เน	4886 Kื้อหานี้สร้าง	4900 Kื้อหาสปอนเซอร์	4900 Kื้อหาโฆษณา	4900 Kื้อหาสนับสนุนโดย	4912 Kื้อหานี้มาจาก
เพ	4881 Kิ่มเพื่อน
เร	4884 Kื่อง:	4884 Kื่อง :	4884 Kื่องและภาพ
""", 'แ': """
แจ	4887 K้งแก้ไขข่าว	4903 K้งเบาะแส	4903 K้งข่าว
แช	5 Kร์
แป	4886 Kลโดย
แอ	4881 Kดไลน์
""", 'โ': """
โฆ	4900 Kษณา -
""", 'ใ': """
ให	4887 K้คะแนนบทความ
""", 'ไ': """
ไม	4881 K่พลาดทุกข่าวสาร	4881 K่พลาดข่าว
""", 'ả': """
ảnh	5275 K:	5333 K #/#	5333 K # / #
""", 'ủ': """
ủng	5275 K hộ tác giả	5296 K hộ
""", 'あ': """
あな	38 Kたはどう
あわ	3041 Kせて読みたい	3041 【Kせて読みたい】	3041 Kせて読みたい:
""", 'こ': """
こち	3041 Kらもおすすめ	3041 Kらもおすすめ:	3077 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	57 K調査報道	57 K取材	78 K記事について質問	81 Kトピックはクローズ	81 Kトピックは閉じ	3051 K記事を書いた人	3051 K記事の筆者	3056 K要約はai	3056 K要約は、ai	3056 K要約は役に立ち	3056 ※K要約	3056 K記事の翻訳	3056 K記事の要約	3056 K記事はai	3056 K翻訳	3056 K見出しはai	3058 K動画はお住まいの地域	3058 K動画は、お住まいの地域	3058 K動画は現在ご利用	3058 K動画はご覧いただけません	3058 K動画は再生できません	3058 K動画は公開を終了	3068 K記事は	3068 K記事の誤り
""", 'ご': """
ご意	46 K見・情報提供は	3033 K見・ご感想
ご質	77 K問は
""", 'ま': """
まだ	37 Kコメント
""", 'も': """
もっ	3041 Kと見る:	3077 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3110 Kーが発生しました
""", 'オ': """
オリ	3077 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	32 Kントは	32 Kントの内容
""", 'ト': """
トッ	103 Kプ＞	103 Kプページ＞	103 Kプ>	103 Kプ >	103 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3058 Kーヤーを読み込	3082 【Kゼント】	3082 Kゼント応募
""", 'ペ': """
ペー	3111 Kジ#/#
""", 'ホ': """
ホー	103 Kム＞	103 Kム>	103 Kム >	103 Kム '
""", 'メ': """
メー	3013 Kルアドレスの形式が	3013 Kルアドレスが正しくありません
""", '一': """
一覧	3077 【K】
""", '下': """
下載	15 K	5377 Kapp	5377 K應用程式
下载	15 K	5377 Kapp	5377 K应用
""", '以': """
以上	5420 K内容由ai
以下	5488 K内容由ai
""", '作': """
作っ	64 Kてみ
作者	5413 K:	5413 (K	5413 K係	5413 K为	5413 K為
""", '你': """
你做	64 K了吗
你可	5395 K能會喜歡:	5445 K能想看:
你有	5406 K线索
你覺	5422 K得這篇
你觉	5422 K得这篇
你认	71 K识
你试	64 K过
""", '來': """
來源	5413 K:
""", '允': """
允许	73 K转载
""", '內': """
內容	5420 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5384 K微信公众号	5384 K官方微信
""", '内': """
内容	5420 K由ai
""", '再': """
再生	3062 K速度
""", '写': """
写真	3041 【K】	3041 K:	3043 K特集:	3077 【Kを見る】	3077 【Kギャラリー】	3111 K #/#	3111 K#/#	3111 K # / #
""", '出': """
出典	3051 K:
出现	5484 K问题
出錯	5484 K了
出错	5484 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3077 【K】	3077 Kの記事:
""", '剩': """
剩余	5455 K字数
剩餘	5455 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5404 K	5440 K
""", '動': """
動画	3041 【K】	3043 K:	3043 【K】	3058 Kプレーヤーを読み込	3058 Kプレイヤーを読み込	3077 【Kを見る】
""", '升': """
升級	5440 K
升级	5440 K
""", '原': """
原文	5444 K刊于	5444 K刊於
""", '参': """
参与	5424 K我们的
参考	74 Kになった	3041 K:
""", '參': """
參與	5424 K我們的
""", '发': """
发现	9 K错误	49 K文章	49 K有误	5423 K错误
发生	5484 K错误
""", '取': """
取材	3051 K・文	3051 K・執筆
""", '另': """
另请	5395 K参阅
""", '可': """
可以	5405 K在x上
可自	73 K由转载
""", '合': """
合わ	3041 Kせて読みたい:
合成	3058 K音声で読み上げ	3058 K音声による読み上げ
""", '同': """
同场	5395 K加映:
同場	5395 K加映:
""", '問': """
問問	5420 K我們的ai
問題	3110 Kが発生しました
""", '喜': """
喜欢	74 K这篇	5363 K作者	5363 K这篇文章
喜歡	74 K這篇	5363 K作者	5363 K這篇文章
""", '執': """
執筆	3051 K:	3051 K/
""", '報': """
報名	5428 K參加
""", '填': """
填写	5424 K问卷
填寫	5424 K問卷
""", '如': """
如发	5423 K现
如有	5406 K线索	5406 K線索	5415 K新聞線索,	5415 K新聞線索請
如果	5406 K您有相关线索	5406 K你掌握	5406 K您掌握	5412 K您有
如發	5423 K現
""", '官': """
官方	5384 K微信:	5384 K微信公众号:
""", '審': """
審校	5413 K:
""", '对': """
对本	78 K文有疑问
""", '广': """
广告	91 K:	91 【K】
""", '広': """
広告	91 K:	91 【K】
""", '廣': """
廣告	91 (K)
""", '延': """
延伸	5395 K閱讀	5395 K阅读	5395 K閱讀:	5395 【K閱讀】	5398 【K閱讀】	5398 【K阅读】	5445 K阅读:
""", '开': """
开启	5377 K通知	5377 K推送通知
""", '引': """
引用	3051 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5398 K/	5445 K:
影音	5398 K/	5398 【K】	5445 K:
""", '役': """
役に	74 K立った
""", '往': """
往下	5445 K看更多:
""", '微': """
微信	5377 K扫	5384 K公众号:
""", '您': """
您对	5422 K这篇文章
您對	5422 K這篇文章
您有	5406 K线索
您的	32 K评论
您覺	5422 K得這篇
您觉	5422 K得这篇
您认	71 K识
您试	64 K过
""", '情': """
情報	46 K提供は編集部
""", '感': """
感謝	5374 K您的訂閱
感谢	5374 K您的订阅
""", '打': """
打开	15 K	5377 K微信
打賞	5363 K作者
打赏	5363 K作者
""", '扩': """
扩展	5395 K阅读:
""", '扫': """
扫一	5377 K扫
扫描	5377 K二维码关注	5404 K
扫码	5404 K
""", '投': """
投票	5424 K:
投稿	32 Kは
""", '报': """
报名	5428 K参加
报料	46 K热线	46 K电话	46 K微信	46 K请
""", '按': """
按讚	5404 K追蹤
""", '掃': """
掃一	5377 K掃
""", '採': """
採訪	5413 K撰文:
""", '推': """
推荐	5395 K阅读	5395 K阅读:	5398 K阅读:
推薦	5395 K閱讀:	5398 K閱讀:
""", '提': """
提供	3051 K:
""", '摘': """
摘要	5420 K由
""", '撰': """
撰文	5413 K:
撰稿	5413 K:
""", '支': """
支持	5438 K
""", '收': """
收听	3 K	5433 K我们的播客	5433 K我们的节目
收聽	3 K	5433 K我們的播客	5433 K我們的節目
""", '文': """
文/	3051 K
文:	3051 K
文・	3051 K
文字	3062 Kサイズ	3062 Kの大きさ
文章	49 K有误	5413 K来源:	5423 K有误	5423 K有誤
""", '新': """
新聞	46 K爆料	5406 K線索
新闻	46 K热线	46 K报料	46 K爆料	5406 K线索热线	5406 K线索
""", '暂': """
暂无	37 K评论
""", '更': """
更多	5395 K:	5395 K新聞:	5395 K內容:	5395 【K新聞】	5395 K相關	5395 K阅读:	5395 K報導:	5395 K报道:	5398 【K新聞】	5398 【K新闻】	5444 K精彩内容	5444 K精彩內容	5444 K内容请	5444 K內容請	5444 K资讯请	5444 K資訊請	5444 K资讯,请	5444 K資訊,請
""", '最': """
最初	36 Kのコメント
""", '有': """
有効	3013 Kなメールアドレスを
有問	77 K題
有料	5406 K要爆
有疑	77 K问
有问	77 K题
""", '未': """
未经	5487 K授权不得转载	5487 K许可不得转载
""", '本': """
本主	81 K题已关闭
本内	5420 K容由ai
本图	5488 K片由ai
本报	46 K热线
本摘	29 K要	5420 K要
本文	29 K摘要	5413 (K作者	5413 K作者	5420 K摘要	5420 K由ai	5420 K由人工智能翻译	5420 K由人工智能生成	5420 K由人工智慧	5444 K章來自	5444 K转载自	5444 K轉載自	5444 K来自微信	5444 K来自公众号	5444 K来自:	5444 K來自:	5487 K受版权保护	5487 K受著作權保護	5487 K原载于	5487 K首发于	5487 K原刊於	5487 K首发于《	5487 K轉載自	5487 K转载自	5487 K轉載自《	5487 K转载自《	5488 K由ai	5488 K由人工智能	5488 K由 ai	5488 K由人工智慧	5488 K使用ai	5488 K经ai
本翻	5488 K译由ai	5488 K译由人工
""", '来': """
来发	36 K表第一
来源	5413 K:
""", '校': """
校对	5413 K:
""", '構': """
構成	3051 K・文
""", '次': """
次に	3041 K読む:
次の	3077 Kページ:	3077 【K記事】
次ペ	3077 Kージ:
""", '欢': """
欢迎	14 K关注	73 K转载	5404 K加入	5405 K在	5405 K关注	5406 K提供线索	5406 K投稿	5415 K提供照片	5415 K提供新闻线索	5415 K爆料:
""", '歡': """
歡迎	14 K追蹤	73 K轉載	5404 K加入	5405 K在	5406 K提供線索	5406 K投稿	5415 K提供照片	5415 K提供新聞線索	5415 K爆料:
""", '正': """
正し	3013 Kいメールアドレスを
""", '此': """
此主	81 K题已自动关闭
此图	5488 K片由ai
此摘	5420 K要	5488 K要由ai	5488 K要由 ai
""", '测': """
测一	5424 K测:
""", '測': """
測一	5424 K測:
""", '点': """
点击	5395 K查看	5395 K阅读:	5433 K观看视频	5433 K收听本	5433 K收听节目	5433 K收听完整
点我	5404 K加入
""", '熱': """
熱門	5445 K新聞:
""", '爆': """
爆料	46 K热线	46 K電話	46 K專線	5406 K请	5406 K請
""", '版': """
版权	5487 K声明:	5487 K所有,	5487 K所有 ©
版權	5487 K聲明:	5487 K所有,
""", '特': """
特集	3043 K:	3043 【K】
""", '用': """
用微	5377 K信扫
""", '画': """
画像	3041 【K】	3077 【Kを見る】	3111 K#/#	3111 K #/#	3111 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	49 K错误
""", '發': """
發現	9 K錯誤	49 K有誤	5423 K錯誤
發生	5484 K錯誤
""", '皆': """
皆さ	38 Kんはどう
""", '相': """
相关	5395 K阅读	5395 K新闻	5395 K报道:	5395 K阅读:	5398 【K报道】	5398 K报道:	5445 K新闻:	5445 K文章:
相關	5395 K新聞	5395 K報導	5395 【K新聞】	5395 K閱讀:	5398 【K報導】	5398 K報導:	5445 K新聞:	5445 K文章:	5445 K報導:
""", '看': """
看更	5395 K多:	5398 【K多】
""", '確': """
確認	5374 K信已寄至	5374 K信已寄到	5374 K信已寄送
""", '立': """
立即	5404 K加入	5424 K报名	5424 K報名
""", '筆': """
筆者	3051 Kプロフィール
""", '編': """
編輯	5413 K:
編集	46 K部への情報提供
""", '线': """
线索	5406 K征集
""", '编': """
编辑	5413 K:	5413 (K:
""", '聽': """
聽我	5433 K們的podcast
""", '自': """
自動	3058 K音声で読み上げ
""", '著': """
著者	3051 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	74 K有用
""", '觀': """
觀看	5433 K上方影片
""", '观': """
观看	5433 K上方视频
""", '视': """
视频	5445 K:
""", '觉': """
觉得	74 K有用
""", '訂': """
訂閱	5374 K成功	5440 K	5451 K本報	5451 K我們	5451 K本刊
""", '記': """
記事	9 Kの誤り	3033 Kの間違いを見つけ	3033 Kの誤りを見つけ	3033 Kに関するお問い合わせ	3033 Kへのご意見	3068 Kの誤り	3068 Kに誤り
記者	3051 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	64 Kてみ
""", '詳': """
詳し	3041 Kくはこちら
""", '誤': """
誤り	49 Kを見つけ	49 Kにお気づき	3033 Kにお気づき
誤字	9 K	49 K脱字
""", '読': """
読者	3082 【Kプレゼント】	3082 Kプレゼント
""", '請': """
請作	5363 K者喝
請我	5363 K喝杯咖啡	5363 K們喝杯咖啡
請支	5438 K持
請至	5374 K信箱
請輸	5374 K入正確的電子	5374 K入有效的電子
""", '讚': """
讚賞	5363 K作者	5363 K支持
""", '订': """
订阅	5374 K成功	5440 K	5451 K本报	5451 K我们	5451 K本刊	5451 K本公众号	5451 K手机报
""", '评': """
评论	7 K	32 K
""", '试': """
试过	64 K了吗
""", '该': """
该主	81 K题已关闭
""", '请': """
请作	5363 K者喝
请到	5374 K邮箱
请我	5363 K喝杯咖啡	5363 K们喝杯咖啡
请支	5438 K持
请输	5374 K入正确的邮箱	5374 K入有效的邮箱	5374 K入有效的电子
""", '責': """
責編	5413 K:
""", '資': """
資料	5413 K來源:
""", '質': """
質問	77 Kは	77 Kがある方は
""", '贊': """
贊助	5438 K
""", '责': """
责任	5413 K编辑:	5413 (K编辑
责编	5413 K:
""", '赞': """
赞助	5438 K
赞赏	5363 K作者	5363 K支持
""", '転': """
転載	73 K歓迎	73 K自由	73 K可
""", '轉': """
轉載	73 K請註明
""", '转': """
转载	73 K请注明
""", '还': """
还可	5455 K输入
""", '这': """
这个	5421 K摘要
这段	5421 K摘要
这篇	10 K文章	57 K调查	57 K报道	5421 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5421 K摘要
這篇	5421 K文章
""", '連': """
連載	3043 K:
""", '還': """
還可	5455 K輸入
""", '采': """
采写	5413 K:
""", '長': """
長按	5404 K
""", '长': """
长按	5404 K
""", '開': """
開啟	5377 K通知	5377 K推播通知
""", '間': """
間違	49 Kいを見つけ	49 Kいにお気づき
""", '関': """
関連	3041 K記事	3041 K記事:	3041 【K記事】	3041 K:	3041 【K】	3043 K動画:	3043 K特集:	3077 【K写真】
""", '閱': """
閱讀	5395 K更多
""", '问': """
问问	5420 K我们的ai
""", '阅': """
阅读	5395 K更多
""", '面': """
面白	74 Kかった
""", '首': """
首頁	103 K>	103 K＞	103 K >	103 K '
首页	103 K>	103 K＞	103 K >	103 K '
""", '馬': """
馬上	5424 K報名
""", '马': """
马上	5424 K报名
""", '點': """
點我	5404 K加入
點擊	5395 K查看	5395 K閱讀:	5433 K觀看影片
""", '같': """
같이	3168 K 보기:	3270 K 읽으면 좋은 기사	3270 K 읽으면 좋은 글
""", '관': """
관련	3168 K 기사:	3206 K 기사 :	3206 [K 기사]	3206 K 기사-
관련기사	3168 K	3168 K:	3168 [K]	3206 K :
""", '광': """
광고	91 K:	91 [K]	91 (K)	3234 K 차단을 해제
광고차단을	3234 K 해제
""", '괜': """
괜찮아요	3158 K, 웹으로	3158 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	77 K 점은	77 K 점이
""", '기': """
기계음으로	3191 K
기사	3 K 듣기	46 K 제보	3189 K #줄 요약	3196 K 주소가 복사
기사에	78 K 대해 궁금	3199 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3206 K 기사:
""", '당': """
당신의	3198 K 선택은
""", '댓': """
댓글	7 K
댓글은	32 K
댓글이	7 K
""", '더': """
더	3168 K 읽기:
더보기	3168 [K]	3168 K:
""", '도': """
도움이	74 K 되셨다면
""", '독': """
독자	3198 K 설문에	3198 K 설문조사에
""", '드': """
드셔	64 K 보셨나요
""", '링': """
링크가	3196 K 복사되었습니다	3196 K 복사됐습니다
""", '만': """
만들어	64 K 보셨나요
""", '많': """
많이	3206 [K 본 기사]
""", '모': """
모바일	3158 K 웹으로 볼게요	3158 K 웹으로 계속
모바일웹으로	3158 K 볼게요
""", '문': """
문제가	3246 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3189 K 요약은
본문	3196 K url 복사
""", '사': """
사진	3247 K #/#	3247 K # / #
사진출처	3212 K:
""", '생': """
생성형	3189 K ai가 요약
""", '선': """
선택	3244 (K) 개인정보	3244 [K] 개인정보	3244 (K) 광고성	3244 [K] 광고성
""", '설': """
설문에	3198 K 참여하세요
""", '아': """
아직	37 K 댓글
""", '애': """
애드블록을	3234 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3198 K 어떻게 생각
여러분의	38 K 생각
""", '영': """
영상	3168 [K]
""", '오': """
오류가	3246 K 발생했습니다
오류를	9 K
오타가	49 K
오타를	49 K
오탈자가	49 K
오탈자를	49 K
""", '원': """
원활한	3234 K 이용을 위해	3234 K 서비스 이용을 위해
""", '웹': """
웹으로	3158 K 볼게요
""", '유': """
유익했다면	74 K
""", '이': """
이	10 K 기사	29 K 요약은	57 K 취재에는	57 K 기사에는	81 K 주제는 닫혔	3189 K 요약은 ai	3189 K 요약이 도움	3189 K 기사는 인공지능	3189 K 기사는 ai	3189 K 번역	3191 K 음성은 ai	3199 K 기사가 도움이	3199 K 기사를 어떻게	3199 K 뉴스에 대한 의견	3199 K 기사에 대한 의견
이미지	3247 K #/#	3247 K # / #
이번	31 K 달 마지막 무료 기사
이슈	3206 [K]
이어	3168 K 읽기:
""", '인': """
인공지능	3191 K 음성으로	3191 K(ai) 음성
인기기사	3206 [K]
""", '일': """
일시적인	3246 K 오류가
""", '자': """
자료출처	3212 K:
""", '잘': """
잘못된	49 K 내용
""", '재': """
재미있게	74 K 읽으
""", '제': """
제보	46 K 전화	46 K 메일
제보하기	46 K
""", '주': """
주변에	71 K
주소가	3196 K 복사되었습니다
""", '지': """
지금	3219 K 플레이:
""", '질': """
질문은	77 K
""", '첫': """
첫	36 K 댓글	36 K 번째 댓글
""", '추': """
추천	3168 K 기사:
추천기사	3206 [K]
""", '출': """
출처	3212 K:	3212 K :
출처를	73 K 밝히면	73 K 밝히고
""", '카': """
카카오톡	14 K	46 K 제보
""", '페': """
페이지	3247 K #/#
""", '필': """
필수	3244 (K) 개인정보	3244 [K] 개인정보	3244 (K) 이용약관	3244 [K] 이용약관
""", '함': """
함께	3168 K 볼 만한 기사:	3168 K 보면 좋은 기사:	3206 [K 읽기]	3270 K 읽으면 좋은 기사	3270 K 읽으면 좋은 글	3270 K 보면 좋은 기사
""", '핫': """
핫클릭	3206 [K]
""", '해': """
해	64 K 보셨나요
""", '홈': """
홈	103 K>	103 K >	103 K '
""", '화': """
화보	3168 [K]
"""}

CONTAINS = {',': """
,说:	5512 K
""", '@': """
@我	67 K
""", 'a': """
abonați	85 K-vă	4242 K-vă	4246 K
abonații	55 K pot	4243 K noștri
abonează	85 K-te	4122 K-te pentru	4129 K-te pe youtube	4242 K-te
abonné	55 en tant qu'K	2116 pas encore K	2119 déjà K	2122 en tant qu'K
abonnés	2116 réservé à nos K	2119 réservé aux K	2312 nos K	2315 K
abonējiet	85 K	3413 K
actualisé	115 cet article a été K
actualité	2133 l'essentiel de l'K	2147 suivez l'K	2147 suivez toute l'K	2147 retrouvez toute l'K	2182 couvre l'K
actualizată	115 știrea a fost K
acționari	4207 fără K
adatkezelési	2572 K tájékoztató
adhérent	85 devenez K
adhérez	85 K
admitió	1773 K
adomány	2684 K
adományoddal	2680 K
adományok	2684 K
adományozz	2680 K
adományozzon	2601 K itt
advirtió	1773 K
adód	2682 K #
adója	2601 K #
adăugat	4245 a K
affichée	65 e-mail ne sera pas K
affiliatelänkar	42 K	79 K	4786 K	4818 K
affilié	42 lien K	79 lien K
affiliés	42 liens K	79 liens K
affirmé	2314 a K
afiliación	42 enlaces de K	79 enlaces de K
afirmó	1773 K
afișată	65 email nu va fi K
agregó	1773 K
aicināja	3416 K
aizsargātas	3355 visas tiesības K
aiškino	3348 K
ai가	3251 K 작성	3251 K 생성	3251 K 요약	3251 K 번역
ai로	3251 K 작성	3251 K 생성
ai를	3251 K 활용해
ajouté	2314 a K
ajută	4242 K-ne
ajánld	2680 K fel
aktualizovaný	115 článok bol K
aktualizován	115 článek byl K
aktérů	115 jména K
alkalmazás	2565 töltsd le az K
alkalmazásban	2599 az K
alkalmazást	2599 K
alkalmazásunk	2681 K
alkalmazásunkat	2565 töltse le K
alkalmazásunkban	89 K
alăturat	4146 s-a K echipei
alăturați	56 K-vă
alătură	56 K-te lor	56 K-te
améliorer	2208 aidez-nous à K
analytička	556 je K
anhören	4 artikel K	4 text K	4 beitrag K	928 jetzt K:
anketě	576 naší K	576 v K
ankietę	40 naszą K	110 K	3830 naszą K	3830 krótką K
ankstesnėje	115 K versijoje
anmäl	4866 K dig till vårt	4866 K dig till våra
anmäla	4733 genom att K dig	4781 genom att K dig
annoncé	2314 a K
annoncør	750 betalt af en K	750 betalt af K
annonslänkar	42 K	79 K	4786 K	4818 K
annonsör	4797 betalt av en K	4797 betald av en K
annonsør	3700 betalt av en K
anterioară	115 versiune K a
antérieure	115 version K de cet
anunció	1773 K
anunțat	4245 a K
använder	4748 vi K cookies	4749 K kakor
anúncio	4011 após o K	4011 depois do K
anúncios	75 sem K	4110 sem K
apelował	3922 K
apelowała	3922 K
aplicació	89 a la nostra K
aplicación	89 en nuestra K	1596 descarga la K	1596 descarga nuestra K
aplicația	89 în K noastră	4130 descarcă K	4242 descarcă K noastră	4242 descarcă gratuit K	4242 descarcă K și	4243 K noastră
aplikacją	89 z naszą K
aplikację	3783 pobierz naszą K	3784 pobierz K	3784 ściągnij K	3853 naszą K
aplikací	89 s naší K
aplikácii	89 v našej K	4543 našej K
aplikáciu	4543 mobilnú K	4543 K
aportació	513 la teva K
aportación	1642 tu K	1676 haz tu K
apoyá	1770 K
applikációnk	2599 K
applikációnkat	2599 K
applikációnkban	89 K
apsolīja	3416 K
apóyanos	1642 K	1770 K
apóyenos	1642 K	1770 K
apúntate	1567 K a	1589 K a nuestra	1589 K gratis	1770 K gratis
apărat	4245 s-a K
arkadaşina	54 K gönder
arkadaşiniza	54 K gönderin
arkadaşinla	5005 bir K paylaş
artykuł	17 darmowy K	23 cały K	3771 podoba ci się ten K	3831 nasz K do końca	3851 ostatni darmowy K	3920 ten K
artykułu	115 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1568 te ha gustado este K	1579 regala este K	1579 regalar este K	1585 último K gratis	1585 te queda # K	1679 y lee este K	1760 K	1761 #% del K	1761 # % del K	1761 #% de este K	1761 # % de este K	1771 este K
artículos	17 K gratis	1585 K gratis este mes	1585 te quedan # K	1585 límite de K	1760 K
aseguró	1773 K
associés	2156 cookies K à ce contenu
assuré	2314 a K
asszisztensünk	68 virtuális K
asumă	35 nu își K
atsiųsime	62 K jums
ausgewählt	986 produkte unabhängig K
autentificați	27 K-vă	4115 trebuie să vă K
autentifică	27 K-te	4122 K-te pentru
autorização	3990 sem K prévia e expressa
autorką	3822 kontakt z K
autorská	558 K práva
avertizează	4245 K
avísanos	1770 K
ayúdanos	1642 K	1770 K a
açikladi	5088 K
açin	5005 K
añadió	1773 K
año	1772 al K
""", 'b': """
bağirdi	5088 K
bağirdilar	5088 K
bağiriyor	5088 diye K
bağiriyordu	5088 K
bağiş	5085 K yap	5089 K
bağişiniz	5085 K
bağlantilari	79 satiş ortakliği K	4998 satiş ortakliği K
başlayan	5004 tl'den K
başvurun	5005 K
behält	34 K sich vor	34 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4722 vi K ditt stöd	4866 vi K din hjälp
beiträge	63 neue K per mail	1058 K
beiträgen	1058 K
bekapcsolása	2565 értesítések K
beløb	818 fast K
beløp	3765 gi et K	3767 fast K
bemängeln	1069 K
bemängelt	1069 K
benötigen	0 hilfe K
berätta	72 K för oss	72 K din
berättade	4869 K
berättar	4869 K
berørt	1 hvis du er K
bestätigen	848 K sie ihre
bestätigungslink	977 K
bestätigungsmail	848 K	977 K
betalvägg	4870 K
bezpečí	116 linka K	116 linku K
bezplatný	598 poslední K článek	4537 náš K webinár	4562 posledný K článok
bezplatných	4548 K článkov
bezpłatna	112 K wycena
bezpłatne	3836 K konto
bezpłatny	3827 nasz K webinar	3851 ostatni K artykuł
bezpłatnych	3836 limit K
beágyazott	2641 egy K tartalom látható	2641 egy K tartalom található
beállításai	2640 cookie-K miatt
beállítások	2640 cookie-K miatt	2640 cookie K miatt	2640 süti K miatt
beğendiyseniz	5086 bu haberi K	5086 bu yaziyi K
biết	5358 cho K
blokovač	630 K reklam
blokování	547 K reklam	630 K reklam
blokującego	3885 programu K reklamy
blokującej	3885 wtyczki K reklamy
blokujący	3885 program K reklamy
blokującą	3885 wtyczkę K reklamy
blokátor	630 K reklam
bohaterów	115 imiona K
boletín	83 el K	83 al K	83 nuestro K	1589 recibe el K	1589 nuestro K	1594 K diario	1770 recibe el K	1771 nuestro K	1774 K
boîte	84 dans votre K mail	84 dans ta K mail	84 dans votre K	2127 dans votre K mail	2127 dans votre K e-mail
brezplačen	4664 zadnji K članek
brezplačne	4651 K članke
brezplačni	4644 naš K webinar	4664 zadnji K članek
brezplačnih	4651 K člankov
bronił	3922 K się
brzmiał	3922 K
brzmiała	3922 K
brzmiało	3922 K
butlletí	436 subscriu-te al K	436 el nostre K	514 el nostre K	517 K
buzdított	2683 K
buzdította	2683 K
buzón	84 en tu K	1592 en tu K
bájate	1770 K la app
báo	5276 là nhà K
bölümünde	90 yorum K
bönföll	4869 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4869 K
bønfaldt	819 K
bønn	3617 vi har en K til deg
bønnfalt	3768 K
bústia	459 a la teva K
bülten	4994 e-K	5089 K
bültene	4945 K abone	4945 K kayit	4945 K kaydol
bülteni	4994 haber K
bültenimiz	83 K	5086 K
bültenimize	83 K	83 e-K	4945 K	5085 K	5086 K
bültenine	4994 K
błagał	3922 K
błagała	3922 K
bạn	54 gửi cho K bè	5250 hộp thư của K	5295 sự ủng hộ của K	5355 mời K	5355 cần sự ủng hộ của K	5355 nhờ sự ủng hộ của K
bằng	5305 K văn bản của báo
""", 'c': """
caffè	2871 un K
café	59 me paga um K	1643 un K	1676 un K al mes	2185 un K
caractères	2208 limitées à # K
catedrática	1639 es K
catedrático	1639 es K
celého	526 pro čtení K
cercetătoare	4146 este K
cercetător	4146 este K
changés	115 prénoms ont été K
chaîne	2312 notre K
chefredaktör	4771 är politisk K	4771 är K
chefredaktør	727 er K
chuyện	5274 bạn có câu K
chép	5269 cấm sao K bài	5305 mọi sao K
chính	115 đính K	5259 K sách bảo mật
chúng	43 nhắn cho K tôi	43 viết cho K tôi	43 liên hệ với K tôi	43 gửi cho K tôi	43 gửi về cho K tôi	43 kể cho K tôi	43 chia sẻ với K tôi	44 phóng viên của K tôi	62 K tôi gửi bạn	62 K tôi gửi đến bạn	62 K tôi gửi tới bạn	72 nhắn cho K tôi	72 viết cho K tôi	72 gửi cho K tôi	72 gửi về cho K tôi	72 kể cho K tôi	72 chia sẻ với K tôi	72 hãy kể với K tôi	72 kể với K tôi	5250 bản tin của K tôi	5253 theo dõi K tôi	5274 cho K tôi qua	5274 liên hệ với K tôi qua	5274 hãy liên hệ với K tôi	5355 ủng hộ K tôi	5355 K tôi cần sự giúp đỡ	5355 giúp K tôi	5355 theo dõi K tôi	5355 hãy gửi cho K tôi	5355 hãy liên hệ với K tôi	5355 hãy báo cho K tôi	5356 K tôi trên	5356 của K tôi	5356 cho K tôi
chọn	5355 hãy bình K
cikkből	2679 K #
cikkéből	2679 K #
cikkünk	2681 minden K
cikkünkhöz	2681 minden K
collecté	2130 est K par
collectée	2130 est K par
collectées	2130 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	90 nos K	3966 os K são exclusivos para	3966 K são exclusivos para assinantes	3972 nos K
comentó	1773 K
comisión	1665 recibir una K
comissió	454 rebre una K
comissão	4010 receber K	4010 receber uma K
commerciële	3518 K partner
communauté	2193 K whatsapp	2193 K signal
compártela	28 K	54 K
compártelo	28 K	54 K
comunità	2902 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2314 a K
condiții	4133 termeni și K
confidentialité	2160 politique de K
confidențialitate	4133 politica de K
conférences	2182 est maître de K
connecté	2162 vous devez être K
contactați	43 K-ne	72 K-ne
contactează	43 K-ne	72 K-ne
conteúdo	11 este K	11 K externo	3937 acesse todo o K	4000 ao exibir este K	4000 ao ver este K
contribuição	3992 com a sua K	4109 sua K é essencial
contáctanos	43 K
contáctenos	43 K
contém	115 K cenas
contó	1773 K
conversación	1617 participar en la K
conținut	11 acest K	4122 K doar pentru abonați
conținutului	4142 preluarea K
cookieinställningar	4746 K	4773 K
corespondentă	4146 este K
corrección	115 K:
correção	115 K:
corrigé	115 article a été K
creează	4242 K un cont pentru a citi
csatornájára	2589 viber-K
csatornánk	2681 K
csatornánkhoz	2589 telegram-K	2589 whatsapp-K
csatornánkra	2589 youtube-K	2680 iratkozz fel K	2680 iratkozzon fel K
csábított	2683 K
cuéntanos	43 K	72 K	1617 K en	1770 K
cuéntenos	43 K	72 K
czytać	3777 aby K dalej	3777 żeby K dalej	3919 chcesz K dalej
czytelników	41 naszych K	3831 opiniami K	3842 z wpłat K	3842 dzięki wsparciu K	3859 K	3920 naszych K	3920 z wpłat K
câmpurile	65 K cu steluță
cântau	4245 K
címével	2624 e-mail-K
código	111 con el K	111 usando el K	111 com o K
cùng	56 hãy tham gia K họ
của	5279 là cây bút K	5356 độc giả K
""", 'd': """
danişmanliği	4999 yatirim K kapsaminda değildir	4999 yatirim K hizmeti
daní	4553 # % z K	4553 #% z K
darbą	3346 mūsų K
darowiznę	3775 przekaż K	3919 przekaż nam K	3919 przekaż K na
datenschutzerklärung	874 unserer K	1067 unserer K	1067 unsere K
datenübertragung	916 der K zu
dați	67 K-mi tag
debatindlæg	728 send dit K	728 skrive et K
debatredaktør	727 er K
debattredaktør	3673 er K
debattør	727 er K
declaró	1773 K
decía	1773 K
demandé	2314 a K
denmişti	5088 K
denunció	1773 K
dependență	93 jocurile de noroc pot crea K
descrições	115 contém K
descárgate	1596 K la	1596 K nuestra
destekçimiz	5005 K olun	5085 K olun
desteğiniz	5085 K
desteğinizle	5086 K
desteğiyle	21 okurlarin K	4980 yapay zeka K	4996 K ayakta	5010 yapay zeka K
değildir	35 sorumlu K
değiştirildi	115 isimler K
değiştirilmiştir	115 isimler K
difficoltà	0 in K
difícil	116 passar por um momento K
dilediğin	5084 K zaman iptal
dilediğiniz	5084 K zaman iptal
dimineață	20 în fiecare K
diskutovať	4542 K môžu
disponível	3948 K no google play
doação	3933 faça uma K	3992 sua K	4109 sua K	4109 faça uma K	4113 K
doações	4113 K
dodał	3922 K
dodała	3922 K
dodává	667 K
događaj	4437 naš K
domagał	3922 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	513 fes una K	517 K
donación	1574 haz una K	1574 tu K	1642 tu K	1642 una K	1770 tu K	1770 haz una K	1774 K
donația	4242 K ta
donație	4242 fă o K	4246 K
donații	4246 K
donează	95 K cât poți	4242 K acum
doplněn	115 článek byl K
doporučil	667 K
doporučila	667 K
doporučovala	667 K
dopuštenja	4448 bez K
doradzał	3922 K
dorzuć	3919 K się
dostawać	3852 chcesz K
dostávajte	4568 K
dostávat	599 chcete K	627 chcete K zprávy
dostávať	4563 chcete K
dostávejte	605 K
dostęp	85 kup K	3777 masz już K	3836 pełny K do	3836 wykup K	3919 kup K
dostępny	3777 artykuł K tylko
dotazník	110 K	577 krátký K	4541 krátky K
dotazníka	4541 nášho K
dotazníku	576 našeho K	577 krátkého K
dowolną	3921 K kwotą
dočtete	586 více se K
dołóż	3919 K się
dołącz	56 K do nich	56 K	3789 K do nas na	3919 K do nas	3919 K do grona	3919 K do nich
drastické	115 obsahuje K
draudžiama	3292 K kopijuoti	3292 be leidimo K	3292 be sutikimo K
draudžiamas	3313 be leidimo K
dueños	1709 sin K	1709 ni K
dumneavoastră	12 browserul K
duyệt	12 trình K của bạn
działać	3920 K dalej
dziennikarką	3823 jest K	3900 jest K
dzięki	3920 K wam	3920 K tobie
dziękujemy	3833 K za zapisanie	3833 K za zapis	3919 K, że nas czytasz
där	47 var du K
dåligt	0 mår K	0 mår du K
débloquer	2119 pour K
déclare	2314 K
déclaré	2314 a K
découvrez	2116 K nos offres	2311 K nos offres
déductible	2110 K des impôts	2110 K à #	2313 K
déjanos	8 K tu	82 K tu correo
déjenos	82 K su correo
dénonce	2314 K
déplore	2314 K
déposés	2198 des cookies seront K
désabonner	2127 K à tout moment	2131 K à tout moment	2131 vous K en cliquant
désactiver	2154 K adblock
désactivez	2154 K adblock
désinscription	2131 K à tout moment
désinscrire	2131 K à tout moment	2133 vous K à tout moment
détresse	0 en K
díky	665 K vám
dôvery	116 linku K
dömde	4869 K
dømte	819 K	3768 K
düzeltme	115 K:
děkujeme	664 K, že nás čtete
dřívější	115 K verzi článku
důvery	116 linka K
dụng	5255 tải ứng K	5355 tải ứng K của	5355 hãy tải ứng K	5355 tải ngay ứng K
""", 'e': """
edellyttää	2033 K tunnusta
editörlerimize	44 K
editörüdür	4977 K
editörün	115 K notu
egyetért	48 K?
egyetértesz	48 K?
együttműködésében	2678 K készült
elaboración	1665 no ha participado en la K
electrònic	436 el teu correu K
electrónico	65 correo K no se mostrará	1592 tu correo K	1617 tu dirección de correo K no será publicada
elemző	2592 K
elküldjük	62 K neked	62 K önnek
elolvasásához	2558 a teljes cikk K
elsőként	2600 értesülj K
előfizetés	2684 K
előfizető	2558 már K	2680 legyen K
előfizetőink	55 K	2558 K olvashatják	2603 K számára	2681 K
előfizetők	55 az K	2614 csak K	2684 K
előfizetőknek	2559 csak K	2614 K szól
előfizetőként	55 K
előfizetőnktől	2624 K
emlékeztetett	2683 K
emoțional	115 pot afecta K
endereço	3966 seu K de email não será
engedély	2607 K nélkül tilos
engedélyezze	2571 K a javascript
engedélyezése	2641 tartalmainak K	2641 tartalmak K
engedélyhez	2607 K kötött
enkät	40 vår K	110 K
enquête	40 notre K	40 onze K	58 mois sur cette K	58 mois à cette K	58 mois pour cette K	115 pour cette K, nous	2312 cette K	3534 onze korte K	3534 onze K
enquêtent	2312 K pour vous
enquêtes	2312 nos K
ensimmäinen	2096 K kuukausi
enthält	916 dieses element K daten
entraînement	53 K d'ia
entrée	2261 ctrl+K	2261 ctrl + K
enviáselo	54 K
envíala	54 K
envíalo	54 K
envíanos	1770 K
epizódu	4539 K
erată	115 K:
ergänzt	115 text wurde K	115 artikel wurde K
erhvervsredaktør	727 er K
erhältlich	928 shop K	1006 im shop K
erişin	5005 K
erklärt	1069 K
erklärte	1069 K
erkände	4869 K
erzähl	43 K es uns	72 K es uns	72 K uns
erzählen	43 K sie uns	43 K sie es uns	72 K sie uns	72 K sie es uns	1066 K sie es weiter
erzählt	72 K uns	1069 K
erzählte	1069 K
escribió	1773 K
escríbanos	43 K	72 K
escríbenos	43 K	72 K	1617 K a	1770 K
estimé	2314 a K
estás	1568 ya que K aquí	1568 ya que K por aquí
etichetați	67 K-mă
etichetează	67 K-mă
etiquétame	67 K
etiquétanos	67 K
etkinleştir	4954 javascript'i K
evästeasetuksesi	1986 K
evästeasetuksiasi	2010 K
evästeasetuksissa	1986 K
evästeasetusten	1986 K
evästeasetustesi	1986 K
evästeet	2010 K	2035 K
evästeitä	1989 K
evästesuostumuksesi	1986 K
evästevalintasi	1986 K
evästevalintojesi	1986 K
existují	589 K díky
experiência	72 conte sua K
explicó	1773 K
expliqué	2314 a K
expérience	72 partagez votre K
extensión	1766 K máxima
externého	4533 K obsahu
externí	569 K obsah
externího	569 K obsahu	569 obsah z K
externý	4533 K obsah
""", 'f': """
favoritkälla	4767 K
faça	4109 K um pix
felelősséget	35 nem vállal K
felhasználása	2606 cikkek K csak	2606 cikk K csak	2606 tartalom K csak	2606 anyagok K csak
felhasználási	2572 K feltételek
felietonistką	3900 jest K
felietonistą	3900 jest K
feliratkozás	2560 K a hírlevélre	2560 hírlevél K
feliratkozásommal	2587 K
feliratkozással	2587 K
felkavaró	115 K
fictício	115 nome K
fictícios	115 nomes K	115 nomes são K
filmări	45 poze și K
filozófus	2592 K
folosește	4133 K cookie
folytatásához	2558 a cikk K
fordítóval	2596 gépi K
forintért	2603 havi # K
formulára	4546 odoslaním K
formulário	4109 inscreva-se no K
formuláře	582 odesláním K
forrásként	2588 kedvenc K
fortæl	72 K os
fortæller	819 K
fotoğraf	45 K ve video
fotoğraflarinizi	45 K
fotóidat	45 K	2575 küldd el K
fotóit	45 K	2575 küldje el K	2575 küldje be K
fotóját	2575 küldje el K
frissítettük	115 K a cikket	115 cikkünket K
frågade	4869 K
früheren	115 K version	115 K fassung
férjen	2680 K hozzá
följ	4740 K oss på	4866 K oss
förbehåller	34 K sig	34 K oss
förbehållna	4763 alla rättigheter K
fördere	1066 K
fördermitglied	85 werden sie K	944 werde K	944 werden sie K
fördern	1066 jetzt K	1066 K sie
föredragen	4767 K källa
föredragna	4767 K källa
föreslog	4869 K
författare	4771 är K och
förklarade	4869 K
förklarar	4869 K
förpliktelse	112 gratis och utan K
försvarade	4869 K sig
følg	692 K os på	816 K os	3638 K oss på	3765 K oss
første	740 K måned	818 K måned	3687 K måned	3767 K måned
førsteamanuensis	3664 er K
førstelektor	3664 er K
független	2556 támogassa a K	2681 K sajtó
főmunkatársa	2665 K
főszerkesztője	2594 K
""", 'g': """
gadā	3415 K
gazeteciliği	5086 bağimsiz K
gazeteciliğimiz	5086 K
gazetę	3862 kup K
gefällt	977 K ihnen, was sie	977 K dir, was du
gelmişken	4938 buraya kadar K
gespräch	115 K wurde gekürzt
geändert	115 namen K	115 name K	115 namen wurden K
geöffnet	880 wird in neuem fenster K
giovedì	20 ogni K
giáo	5276 là K sư
giúp	0 cần K đỡ	116 tìm trợ K ở đâu
giảng	5276 là K viên
glücksspiel	93 K kann süchtig machen
glücksspiele	93 K können süchtig machen
godišnje	4511 K
gridò	2997 K
gràcies	460 K a gent com tu	514 K a tu
grátis	4111 teste K
grâce	21 K à vous	111 K au code	2107 K à vos dons
gwiazdką	65 pola z K
gärna	4866 vill K höra från dig
går	670 før du K	3617 før du K
gåva	4722 ge en K i dag	4722 ge en K nu	4723 din K	4723 ge en K	4866 din K gör	4866 ge en K i dag	4870 K
gönderdik	5012 size bir e-posta K
gönderin	5005 K
gönderiyoruz	62 size K	62 sana K	62 yazilarini K
göndermeyiz	76 spam K
göra	4867 K mer
göre	5088 K
görün	5005 K
görünmeyecek	65 e-posta adresiniz K
görüntülerinizi	45 K
göster	5005 K
gösterilmeden	4968 kaynak K
gösterilmeyecek	65 e-posta adresiniz K
gösterilmez	65 e-posta adresiniz K
güncellendi	115 haber K	115 yazi K
güncellenmiştir	115 haber K
găsești	116 unde K ajutor
głosił	3922 K
głosiła	3922 K
głosiło	3922 K
głosuj	3847 K
głosujcie	3847 K
głównej	3838 na stronie K
gương	69 trang K
gửi	54 hãy K	5274 xin K về
""", 'h': """
használ	2571 cookie-kat K	2572 sütiket K
használat	2571 sütik K
hazardní	88 účastí na K hře
hazardných	88 účasťou na K hrách
heißt	1069 K es
helyesbítés	115 K
helyreigazítás	115 K
helyszínen	2575 ott volt a K?
hikâyeni	72 K bizimle
hikâyenizi	72 K bize
hinzufügen	908 bei google K
hirdették	2683 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2651 K
hirdetésblokkolót	2651 K
historią	72 podziel się swoją K
historička	556 je K
história	72 conte sua K
hjälp	116 här kan du få K	116 här får du K	116 här finns K	4774 K av ai	4798 K av ai	4866 K oss
hjälper	4866 din gåva K
hjælp	0 brug for K	116 her kan du få K	730 K af ai	730 K fra ai	751 K af ai	816 vi har brug for din K	816 K os
hjælper	816 dit bidrag K
hlásal	667 K
hlásala	667 K
hlásá	667 K
hovorí	4617 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2577 a K nem
hozzászólásokban	90 a K
hozzászólásokért	2577 a K
hozzátette	2683 K
hviezdičkou	65 polia s K
hvězdičkou	65 pole s K
hyödyntäen	2011 tekoälyä K
hágase	85 K socio
hájil	667 K se
hájila	667 K se
häng	4866 K med i
häufiger	908 bei google K
häusliche	0 K gewalt
hävdar	4869 K
håller	48 K du med	48 K du inte med	4805 läsare som K
hævder	819 K
hébergé	2156 ce contenu est K par
hình	115 có chứa K ảnh
híreinket	2624 K
hírekben	2565 a google K	2588 google K
hírlevelére	2587 K
hírlevelünk	83 K	2681 K
hírlevelünket	2587 K
hírlevelünkre	83 K	2560 K	2680 iratkozzon fel K	2680 iratkozz fel K	2681 K
hírlevél	2684 K
hírlevélre	83 K	2680 iratkozz fel a K	2680 iratkozzon fel a K
hó	2682 ft/K
hónap	2603 első K	2682 első K
hören	1001 K sie hier.
hører	3678 der du K
hükmetti	5088 K
hüüdis	1843 K
hüüdsid	1843 K
hľadať	116 kde K pomoc
hűségidő	2614 K nélkül
hồng	5304 nhận hoa K
""", 'i': """
iecienītāko	3363 K avotu
iepriekšējā	115 K versijā
ifølge	819 K	3768 K
ihtiyaç	0 yardima K
illimité	2122 accès K	2217 en K
imágenes	45 tus K	115 contiene K
incorporó	1639 se K a
independentă	4243 presa K
independência	4110 a K
indicó	1773 K
indiqué	2314 a K
indrømmede	819 K
indrømmer	819 K
indépendance	2312 notre K
indépendant	2106 soutenez le journalisme K	2312 journalisme K	2312 média K
indépendante	2214 la presse K a	2312 presse K	2312 information K
información	1605 sigue toda la K	1605 siga toda la K	1639 cubre la K	1771 esta K
informację	3822 wyślij K
informações	115 com K de
informațiilor	4142 preluarea K
informováni	627 chcete být K
informó	1773 K
informē	3416 K
ingresá	82 K tu correo
innehåll	4749 externt K	4773 externt K
innehåller	115 K spoilers
innehållet	11 K
innrømmer	3768 K
innrømmet	3768 K
inquiète	2314 s'K
inquérito	40 nosso K
inscrição	3942 cancelar a K
inscríbete	1567 K
inställningar	4746 cookie-K	4746 dina K för cookies	4746 dina K för kakor
insändare	48 K	4772 skicka din K	4772 din K till	4772 skriva en K
intelektą	3300 dirbtinį K	3315 dirbtinį K
inteligencję	3844 przez sztuczną K
inteligencí	591 umělou K
intelligenciával	2596 mesterséges K készült	2616 mesterséges K
introduceți	82 K adresa de email
intégralité	2116 pour lire l'K
investigación	58 meses en esta K	58 meses a esta K	115 para esta K	1771 esta K
investigação	4110 esta K
investigație	4243 această K
investigațiile	4243 continua K
invítame	59 K a un café	59 K un café	1770 K a
invítanos	1770 K a
ismételgette	2683 K
istediğin	5084 K zaman iptal
istediğiniz	4944 K zaman iptal	5084 K zaman iptal	5087 K zaman iptal
izražavaju	4442 komentari K
içeriği	11 K
içeriğin	4979 harici K
içermektedir	115 sahneler K
išorinio	3298 K turinio
""", 'j': """
jautāja	3416 K
javascript가	3228 K
javascript를	3228 K
javasolják	2683 K
jelölj	67 K meg	67 K be
jelöljetek	67 K meg
jesteś	3771 skoro już tu K	3771 skoro tu K
ještě	638 zbývá K
jogász	2592 K
jugé	2314 a K
jurnalistă	4146 este K
jurnaliștii	44 K noștri	4177 K noștri îți trimit	4243 K noștri
jälgi	1840 K meid
jäljellä	2029 ilmaista juttua K	2093 K #%	2093 K # %	2093 #% K	2093 # % K
jäseneksi	85 liity K	2094 liity K
""", 'k': """
kanał	3920 nasz K
kannatusjäseneksi	2094 liity K
kanál	665 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4512 K
kedykoľvek	4518 odhlásiť sa môžete K
keresőben	2588 google-K
khoản	5247 bạn đã có tài K	5259 điều K sử dụng
không	48 K đồng ý?	65 email của bạn sẽ K hiển thị	76 K spam	5269 K sao chép bài viết	5269 K sao chép nội dung	5269 K sao chép lại
khẳng	5358 K định
kiabált	2683 K
kiabálta	2683 K
kiabálták	2683 K
kiegészítettük	115 a cikket K	115 cikkünket K
kifogásolja	2683 K
kirjeessä	2097 luki K
kiáltott	2683 K
kiáltotta	2683 K
kiáltották	2683 K
kiến	5290 ý K của bạn sẽ	5355 hãy gửi ý K	5355 vui lòng gửi ý K
kliknutím	582 K na
kolačića	4433 K	4463 K
kolačiće	4433 K	4463 K
kolačići	4433 K
komentować	8 K	3809 aby K
komentár	8 pridať K	4542 pridajte K
komentára	4542 pridanie K	4542 vloženie K
komentároch	90 v K
komentárov	90 do K
komentátor	567 je K	567 , K	646 , K
komentátorem	567 je K	646 je K
komentátorka	646 , K
komentátorkou	567 je K	646 je K	4531 je K
komentátorom	4531 je K
komentář	8 přidat K
komentáře	8 pro přidání K	578 vložení K	578 přidání K
komentářích	90 v K
komentářů	24 přidávání K se musíte	90 do K
kommentarsfältet	90 i K
kommentekért	2577 a K
kommenteléshez	8 K
kommenttikentässä	90 K
koneääni	2011 K
konferencję	3827 naszą K
konuştu	5088 diye K	5088 K
kopírovanie	4524 K obsahu bez	4524 K je zakázané
kopēšana	3362 K bez
korespondentką	3823 jest K	3900 jest K
korespondentė	3297 K
korábban	2623 K itt írtunk	2623 K ebben a cikkben írtunk
korábbi	115 cikkünk K
krzyczał	3922 K
krzyczała	3922 K
krzyknął	3922 K
krzyknęła	3922 K
krävde	4869 K
krævede	24 K felter er	819 K
krönikör	4771 är K	4845 är K
kulturalną	3831 K dyskusję
kulturredaktör	4771 är K	4845 är K
kulturredaktør	727 er K	797 er K	3673 er K	3746 er K
kumppanuuslinkkejä	79 K	2023 K
kvíz	576 náš K	4541 náš K
kvíze	4541 našom K	4541 v K
kvízu	576 našem K	576 v K
kyltissä	2097 luki K
kysyivät	2097 K
kávéra	59 hívj meg egy K	59 hívjon meg egy K	2682 K
käsitellään	115 jutussa K
käyttää	1987 tämä sivusto K
käyttöehdot	2018 hyväksyt K
képeidet	45 K
képeit	45 K
kérdezte	2683 K
kérdezték	2683 K
kérdőívet	110 K
kérdőívünket	40 K	110 K
kért	2683 K
kérte	2683 K
kérték	2683 K
kívánt	115 nem K
kóddal	111 a K
kódem	111 s K
kódom	111 s K
können	95 geben sie, was sie K	95 geben sie, so viel sie K	1066 K sie uns
könyörgött	2683 K
könyörögtek	2683 K
köszönjük	2680 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2565 K minket	2680 K minket
követelte	2683 K
követelték	2683 K
közgazdász	2592 K
közlése	2615 nélküli K tilos
közreműködésével	2678 K készült
közéjük	56 állj be K	56 álljon be K
közölte	2683 K
kúpte	4614 si K
küldd	54 K el
küldjük	62 K neked
küldünk	62 K neked
kündigte	1069 K an
künstlichen	932 K stimme vorgelesen	932 K stimme vertont
künstlicher	994 mithilfe von K
küpsised	1793 K
küpsistega	1793 K	1812 K
küsis	1843 K
kč	584 za # K	584 od # K	666 od # K
kļūsti	3413 K par
křičel	667 K
křičela	667 K
křičeli	667 K
kể	5358 K
""", 'l': """
labākie	3382 K raksti tavā
laiškas	3350 atviras K
lamentó	1773 K
lançait	2314 K
lasītu	3352 lai K tālāk
lasītāji	3414 mūsu K
lasītājiem	3414 mūsu K
lejupielādē	3413 K
lelkisegély	116 K
leverandør	3675 ekstern K
leverantör	4773 extern K
levél	2685 nyílt K
leído	1679 has K tus #
leírásokat	115 K tartalmaz
licencí	52 K cc	52 cc-K
licença	52 K cc
licența	52 K cc
lietotnē	3372 K
linkistä	2022 lisää tästä K
lisenssillä	52 K
lisäsi	2097 K
llicència	52 K cc
lucrează	4146 K în presă
lunedì	20 ogni K
lună	4244 pe K
luận	8 để bình K	90 phần bình K	115 từ chối bình K	5247 đăng nhập để bình K	5290 bình K của bạn sẽ	5355 đăng nhập để bình K
lájkolj	2565 K minket
lákal	667 K
läget	4782 koll på K
lähdet	1962 ennen kuin K
lähetä	54 K se
lähetämme	62 K sinulle
lämna	82 K din mejl	82 K din e-post
läsa	4785 du kan K mer	4785 kan du K mer	4785 K mer om	4862 #% kvar att K	4862 # % kvar att K	4867 fri att K
läsare	41 våra K	4783 våra K	4867 våra K
läsarna	21 tack vare K
läser	4866 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	755 K for	3705 K for	4802 K för
læser	816 tak fordi du K
læserbrev	48 K	728 skrive et K	728 send dit K
læsere	41 vores K	817 vores K
læseres	739 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1585 K de notas
límites	1579 sigue leyendo sin K
lòng	5274 vui K gửi về	5355 vui K gửi về
löd	4869 K
lød	819 K	3768 K
lūdza	3416 K
lập	5294 ủng hộ báo chí độc K	5356 báo chí độc K
""", 'm': """
magyarázta	2683 K
mailovú	4546 e-K adresu
mainoslinkkejä	42 K	79 K	2023 K
manhãs	20 todas as K
markedsføringscookies	699 K
marqués	65 champs K d'une étoile
masintõlke	1795 K abil
materiał	11 ten K
matéria	23 ler esta K	3937 esta K é só	4024 para ler esta K	4103 #% desta K	4103 # % desta K	4103 #% da K	4103 # % da K	4110 esta K
matérias	3991 limite de K	4102 K
matí	513 rep cada K
mawiał	3922 K
mawiała	3922 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	116 jourhavande K
megbírságolta	2683 K
megbízásából	2678 K készült
megjelenését	2678 K támogatta	2678 K támogatja
megjelenítése	2641 tartalmainak K	2641 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	115 nevek K
megváltoztattuk	115 nevét K
meidän	2094 tue K
meitä	2020 tukea K	2020 tue K	2094 tue K	2094 auta K
mencióname	67 K
menționat	4245 a K
mesačne	4616 K
mesečno	4511 K	4714 K
mesélte	2683 K
mieltä	48 eri K?	48 samaa K?
miesiąc	3921 za K
miesięcznie	3921 K
minkä	95 anna K voit
mistä	116 K apua
miễn	17 bài K phí	5297 hết số bài K phí	5357 dùng thử K phí
mjesečno	4511 K
moderálási	2577 K elveink
modifié	115 article a été K	115 prénom a été K	115 nom a été K
modifiés	115 prénoms ont été K	115 noms ont été K
modération	88 jouez avec K	2208 charte de K	2208 K par la rédaction
mokė	3348 K
mondták	2683 K
mostrarà	65 adreça no es K
mostrará	65 correo no se K	1579 este mensaje se K en
możesz	95 wpłać, ile K
možete	95 dajte koliko K
multó	1773 K
mulțumim	4242 K că ne citești
munkatársa	2594 K	2665 K
munkatársunknak	44 K
munkánk	2681 K
munkánkat	2556 támogasd K	2556 támogassa K	2601 K	2680 támogasd K	2680 támogassa K	2681 K
myönsi	2097 K
másodközlés	2583 K	2606 K
másodközlése	2606 K
märkis	1843 K
määräsi	2097 K
mån	4784 kr/K	4868 kr/K
månad	4727 testa en K	4784 en K för	4866 testa en K	4868 per K	4868 varje K
månaden	4784 första K	4868 i K	4868 första K
månader	4784 K för #	4866 testa # K
månadsgivare	4866 bli K
måned	676 prøv en K	740 i # K	816 prøv en K	818 pr. K	3687 en K for	3765 prøv en K	3767 per K
måneden	818 om K	3767 i K
måneder	740 i # K	3687 K for #
média	2312 notre K
mês	4110 até o fim do K	4111 por K	4111 ao K
mình	59 mời K ly cà phê	67 tag K
míní	667 K
mówi	3922 K
mówili	3922 K
mówił	3922 K
mówiła	3922 K
môžete	4540 článok si K
müşterimiz	5016 K
mācīja	3416 K
mākslīgais	3369 K intelekts
mēnesis	3415 pirmais K
mēnesī	3415 K
mėgstamiausią	3293 K
mėnesį	3347 per K
měsíc	584 první K	666 za K	666 první K
měsíčně	666 K
můžeme	522 díky vám K
můžete	575 článek si K
mạnh	5358 nhấn K
""", 'n': """
nabádal	667 K
nabádala	667 K
naléhal	667 K
namawiał	3922 K
namawiała	3922 K
napisał	3922 K
napisała	3922 K
napiš	43 K nám	72 K nám
napište	43 K nám	566 K nám	601 K na	664 K nám
napísal	4617 K
napíšte	43 K nám	4530 K nám	4530 K, prosím	4565 K na	4614 K nám
naročilo	4650 hvala za K
naročite	85 K se	4623 K se na naše	4712 K se
naročnik	55 kot K	4622 že K
naročnike	4630 samo za K	4630 le za K
naročniki	55 K lahko	4663 lahko berejo le K	4663 berejo samo K	4716 K
naročnikom	4622 dostopen le K	4622 na voljo K	4622 na voljo samo K	4622 na voljo le K	4663 dostopna le K	4663 dostopna samo K	4663 dostopen le K	4663 dostopen samo K
naročnina	4651 K	4716 K
naročnino	4651 z K	4673 z K
narzędzi	3844 przy wsparciu K ai
nastavení	543 kvůli K cookies	543 K cookies	543 K souhlasu	543 vašeho K cookies	543 K soukromí
naujienlaiškio	3305 K
naujienlaiškis	3346 mūsų K	3349 K
naujienlaiškį	3285 mūsų K	3305 K	3345 užsisakykite K	3346 mūsų K
navođenja	4448 bez K izvora
navođenje	4448 uz K izvora
nawoływał	3922 K
načtením	544 K videa	544 K obsahu
našeho	572 do K týmu	572 K e-shopu
našem	4437 K timu
našich	600 K zpráv	4564 K správ
neatkarīgu	3413 atbalsti K
nekünk	43 írj K	43 írjon K	43 írja meg K	43 írd meg K	72 írj K	72 írjon K	72 írja meg K	72 írd meg K	72 meséld el K	2680 segíts K	2680 írjon K	2680 írj K	2680 jelezd K	2681 K adód
nemokamą	3309 K paskyrą
neobmedzený	4517 K prístup
neodpovídá	35 K za
neodpověděl	115 K
neodpověděla	115 K
neodpověděli	115 K
neomezený	562 K přístup
neomezeně	526 K číst
nepieciešama	0 K palīdzība
nepiekrītat	48 K
nepriklausomą	3307 paremkite K žurnalistiką	3345 paremkite K	3346 K žurnalistiką
nesouhlasíte	48 K?
nesúhlasíte	48 K?
newsissä	2001 google K
nezodpovedá	35 K za
nezodpovídá	35 K za
nezávazně	112 K a zdarma	112 zdarma a K
nezávislou	664 podpořte K
nezávislá	665 K média
nezávislé	4615 K médiá
nezávislú	4614 podporte K
nghiêm	5269 K cấm sao chép
nghiên	5276 là nhà K cứu
ngoài	5280 nội dung bên K
nguồn	5272 K ưu tiên	5272 K tin ưu tiên	5340 K ưu tiên
người	55 K đăng ký có thể
ngỏ	5360 thư K
nhiệm	5290 chịu trách K về nội dung bình luận
nhân	5281 trí tuệ K tạo
nhấn	5355 K vào đây
nhận	5250 đăng ký K bản tin	5250 đăng ký K tin	5355 đăng ký K bản tin	5355 đăng ký K tin
nhập	27 đăng K	5247 vui lòng đăng K	5247 đăng K để đọc	5247 đăng K để xem	5247 đăng K để lưu	5247 hãy đăng K để	5355 đăng K để đọc	5355 đăng K để xem
nhật	115 bài viết đã được cập K	115 bài báo đã được cập K
niedostępny	3824 materiał wideo jest K
niezależne	3919 wesprzyj K	3919 wspieraj K	3920 K media
niezależność	3920 K
niezależną	3920 jesteśmy K
noastră	4243 munca K
nolēma	3416 K
norāda	3416 K
nosūtīsim	62 jums K
notificações	16 as K	3950 ative as K	3950 ativar K	3950 receba K
notificările	16 K	4130 activează K
notifikácie	4543 K
notícia	4110 esta K
notícias	3942 receba as K	3942 receba K	3953 siga as últimas K	4102 K
novinařina	665 naše K
novinařinu	665 nezávislou K
novinár	4531 je K	4531 , K
novinári	4615 naši K
novinárka	4531 je K	4531 , K
novinárkou	4531 je K
novinárom	4531 je K
novinář	567 je K	567 , K
novinářem	567 je K	646 je K
novináři	665 naši K
novinářka	567 je K	567 , K
novinářkou	567 je K	646 je K
novičke	4623 na e-K
novičnik	4631 K	4631 e-K	4713 naš e-K	4716 K
novičnika	4631 K
numéros	116 K d'écoute
nuotraukų	45 K ir vaizdo
nusprendė	3348 K
násilí	0 domácí K
nášho	4537 do K tímu
nächste	24 in diesem browser für die K	1066 sind sie der K
näyttämällä	1985 K sisällön
nélkül	75 reklám K	76 spam K
nói	5358 K
nõus	48 ei ole K?
năm	5357 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	572 našem K
obegränsad	4730 K tillgång
obećala	4512 K
obećao	4512 K
obiecał	3922 K
obiecywał	3922 K
obligāta	3362 atsauce K
oblíbené	564 K zdroje
oblíbených	564 K zdrojů
oblíbenými	564 K zdroji
obrigatórios	24 campos K são marcados com	3966 campos K são marcados com	3971 campos K marcados	3971 campos K são marcados com
obveščanje	4650 na naše K
obľúbené	4528 K zdroje
obľúbených	4528 K zdrojov
obľúbenými	4528 K zdrojmi
också	56 var med du K
odběru	83 k K
odebírat	599 chcete K
odebírejte	531 K náš	605 K	664 K
odemkněte	526 K si
odhlásit	532 K se můžete kdykoli
odoberať	4563 chcete K
odpoveď	24 zrušiť K
odpovídal	667 K
odpověděl	667 K
odpověděla	667 K
odpověď	24 zrušit K
odpowiadał	3922 K
odpowiedzialności	35 nie ponosi K
odpowiedział	115 nie K	3922 K
odpowiedziała	115 nie K	3922 K
odpowiedziało	115 nie K
odražavaju	4442 komentari K	4442 komentari ne K
odídete	4526 kým K
ofereça	3937 K este artigo
ograniczeń	3777 czytaj bez K	3777 czytaj więcej bez K
også	56 bli med du K
ogłosił	3922 K
ogłosiła	3922 K
oikaisupyynnöt	2014 K
oikaisupyyntö	2014 K
olvashatják	2622 csak előfizetők K
olvasási	2 K idő
olvasóiból	2601 K él
olvasóink	41 K	2681 K
olvasóknak	21 az K
opinião	35 K do	35 K deste
opinión	35 K de	1770 danos tu K
ordenó	1773 K
ordonné	2314 a K
ortakliği	4998 iş K linkleri	5000 satiş K bağlanti	5000 satiş K linkleri
orzekł	3922 K
orçamento	112 K grátis	112 K gratuito
osobních	560 ochrany K údajů	560 ochraně K údajů
osobných	4533 K údajov
ostrzegał	3922 K
ostrzegała	3922 K
ostrzegł	3922 K
otevřený	669 K dopis
otrzymywać	3852 chcesz K
otvorený	4619 K list
označ	67 K mě	67 K ma
označite	67 K me	67 K nas
označte	67 K mě	67 K ma	67 K nás
oznámení	16 K	627 chcete dostávat K	627 chcete zasílat K	627 chceš dostávat K
oznámil	667 K	4617 K
oznámila	667 K	4617 K
ozvěte	43 K se nám	72 K se nám	566 K se nám	664 K se nám
""", 'p': """
padėkite	3345 K mums
pageidaujamą	3293 K šaltinį
paklausė	3348 K
palīdzi	3376 ziedo un K	3413 K mums
palīdzība	0 vajadzīga K
palīdzību	116 kur meklēt K	3369 mākslīgā intelekta K	3384 mākslīgā intelekta K
parašykite	43 K mums	72 K mums	3345 K mums
parsisiųskite	3345 K
participación	1621 normas de K
partnerské	79 K odkazy	587 K odkazy	4551 K odkazy
partneři	546 my a naši K
pastā	3374 e-K
pastāstiet	43 K mums	72 K mums
patronką	3842 zostań naszą K
patrões	4054 sem K	4110 sem K
paylaşilan	5066 tarafindan K bir gönderi	5066 tarafindan K gönderi
paylaşin	28 K	54 K	5005 K
paylaştiği	5066 K bir gönderi	5066 'in K bir gönderi
paziņoja	3416 K
paziņojumus	3373 K
państwa	3822 czeka na K
pašte	3305 jūsų el. K
pažadėjo	3348 K
periódico	1771 este K	1771 nuestro K
permanència	515 sense K
persiųskite	54 K
personvernerklæring	3650 K
phê	59 mời tôi một ly cà K	5294 mời bạn một ly cà K
phóng	5274 liên hệ K viên	5276 là K viên	5276 K viên ban	5279 là K viên báo	5279 là K viên của	5355 hãy liên hệ K viên
phút	2 K đọc
phản	115 chưa K hồi
pidió	1773 K
pidätetään	1997 kaikki oikeudet K
pidätämme	34 K oikeuden
pisał	3922 K
pisała	3922 K
pišite	43 K nam	43 K našoj	43 K nam na	72 K nam	72 K našoj	72 K nam na	4430 K nam	4462 K nam na	4462 K na	4509 K nam	4637 K nam	4637 K na	4667 K nam na	4667 K na	4712 K nam
piškotke	4640 K	4668 K
piškotki	4640 K
piškotkov	4640 K	4668 K
pište	601 K na	601 K nám na
plakáton	2683 állt a K
plânge	4245 se K
pochází	569 obsah K
podcastów	3828 K
podcastů	574 K
podcaście	39 naszym K
podeľte	72 K sa s nami
podeślij	54 K
podkreśla	3922 K
podporovatelé	665 naši K
podporují	665 nás K
podpoře	522 díky vaší K můžeme	665 díky K
podpořte	589 K	664 K nás	664 K naši	664 K naše	664 K mě
podrška	4509 vaša K
podrške	4449 bez vaše K	4510 vaše K
podršku	4509 vašu K
podržite	4449 K	4509 K nas	4509 K naš
podělte	72 K se s námi	72 K se o
podľa	4617 K
poinformował	3922 K
poinformowała	3922 K
pokračovanie	4517 pre K v čítaní
pokračování	526 K je dostupné	587 K článku níže
pokračuje	587 článek K	587 text K	4551 článok K	4551 text K
pokračujte	526 K ve čtení s
politoložka	556 je K
politológus	2592 K
política	447 K de galetes	1615 K de cookies	3964 K de cookies	3993 cobre K
pomocí	591 K ai
pomocą	3844 z K ai
pomoć	4509 vašu K
pomoč	116 kam po K
pomóż	3919 K nam
pomôžte	4614 K nám
poprosił	3922 K
poprosiła	3922 K
poprosiło	3922 K
poručila	4512 K
poručio	4512 K
poslední	598 K článek zdarma	598 K článek, který můžete
posledný	4562 K článok zadarmo
poslušajte	4666 K nas
postafiókjába	2560 K
postafiókjában	2585 minden reggel a K	2585 minden este a K	2585 minden nap a K	2585 minden héten a K
postafiókodban	2585 minden reggel a K
postaládádba	84 a K	2587 a K
postaládádban	2585 minden reggel a K	2585 minden héten a K
postaládájában	2585 minden reggel a K	2587 ön K
postižen	1 pokud jste K
posílat	582 nechte si K
posílejte	566 K nám
posíláme	62 vám K	62 K vám
potražiti	116 gde K pomoć	116 gdje K pomoć
potřebujeme	664 K vaši pomoc	664 K vaši podporu
potřebujete	0 K pomoc
používame	4533 K cookies
používá	546 tento web K
používáme	546 K cookies
povestește	72 K-ne
povestiți	72 K-ne
powiedział	3922 K
powiedziała	3922 K
powtarzał	3922 K
powtarzała	3922 K
poznámka	115 K redakce
pozostało	3777 K # %	3777 K #%
pozvěte	59 K mě na kávu	59 K mě na kafe
počasti	59 K me kavom
pořadatelé	667 zvou K
pošaljite	54 K ga	4430 K nam	4430 K na	4509 K nam
pošiljamo	62 K vam	62 vam K
pošleme	62 vám K	62 K vám	62 ti K
pošlete	54 K ho	54 K jej	566 K nám	664 K nám
pošli	54 K ho
pošlite	54 K ho	4530 K nám	4614 K nám
pošljemo	62 vam K
pošljite	54 K ga	4637 K nam	4637 K jo nam	4637 K na	4712 K nam
požádal	667 K
požádala	667 K
pracę	3920 naszą K
pranešimus	3304 K
praneškite	43 K mums	72 K mums
pranešė	3348 K
prašė	3348 K
preberať	50 K
precizējums	115 K:
predchádzajúceho	4566 bez K súhlasu
predchádzajúcej	115 K verzii článku
predplatiteľ	55 ako K	4517 už ste K	4517 ste K
predplatiteľom	85 staňte sa K	4525 K	4614 staňte sa K
predplatiteľov	4525 pre K
predplatné	4517 už máte K	4548 K	4614 kúpte K	4614 kúpte si K	4618 K
predplatného	4548 K
predplatným	4548 K	4569 s K
predplaťte	85 K si
preferată	4144 sursă K pe google	4144 sursă K în google
preferované	564 K zdroje	4528 K zdroje
preferovaný	564 K zdroj	4528 K zdroj
preferovaných	564 K zdrojů	4528 K zdrojov
preferovaným	564 K zdrojem	4528 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	115 K version de cet
prenumeratorów	3777 tylko dla K	3850 tylko dla K
prenumeratą	3836 z K
prenumeratę	85 kup K	3777 masz już K	3836 zamów K	3836 kup K	3836 wykup K	3862 kup K
preporučila	4512 K
preporučio	4512 K
pretlačiť	50 K
prevziať	50 K
prečítate	4517 celý článok si K
pridruži	56 K im se
pridružite	56 K im se	56 K se	56 K se jim	4509 K se našoj	4509 K im se	4712 K se nam
pridržana	4421 sva prava K
pridržane	4629 vse pravice K
pridržava	34 K pravo
pridržavamo	34 K pravo
pridūrė	3348 K
prihlásenie	4518 ďakujeme za K	4546 ďakujeme za K
prihlásení	4548 po K
prihlásením	4546 K súhlasíte
prihláste	27 K	4517 K sa a čítajte	4614 K sa na odber
prihvaćate	4444 prijavom K
pripažino	3348 K
programėlėje	3303 K
programėlę	3303 K
prohlásil	667 K
prohlásila	667 K
prohlížeč	12 váš K
pronađite	4460 K nas
proposé	2204 conçu et K par
prosił	3922 K
prosiła	3922 K
pročitali	4413 da biste K
pročitate	4411 da K cijeli	4411 da K ceo
prośbę	3771 mamy do ciebie K	3771 mamy małą K
prošnjo	4634 imamo majhno K	4634 majhno K
prywatności	3799 ustawienia K	3799 ustawień K	3803 polityka K	3803 polityce K
przeczytać	3777 aby K cały	3777 aby K ten artykuł
przeczytałaś	3831 dziękujemy, że K
przeczytałeś	3831 dziękujemy, że K
przedrukować	50 K
przedrukowywać	50 K
przeglądarka	12 twoja K
przekaż	3774 K nam #%	3919 K nam	3919 K #
przekonywał	3922 K
przekonywała	3922 K
przesyłajcie	3822 K
przesyłamy	62 K ci
prześlemy	62 K ci	62 K wam
prześlij	54 K go	54 K ten	3806 K zdjęcie	3806 K zdjęcia	3822 K nam	3822 K je do nas	3919 K nam
przeżywasz	0 K kryzys
przyznał	3922 K
przyznała	3922 K
przyłącz	56 K się
przyślij	3806 K zdjęcie	3822 K nam	3822 K je do nas	3919 K nam
práca	4615 naša K
práce	665 naší K
práci	665 naši K
prácu	4615 našu K
právnička	556 je K
právník	556 je K
précision	115 K:
précisé	2314 a K
précédente	115 version K de cet
préférée	2192 source K
préférées	2192 sources K
prévient	2314 K
príspevky	4542 K v diskusii
príspevok	4614 váš K
próxima	4110 nossa K
průzkumu	40 našeho K
psychické	0 K pomoci
ptá	667 K se
pubblicità	13 la K	75 niente K	75 senza K	75 nessuna K	2844 blocco della K	2995 senza K
publicarà	25 no es K
publicará	65 correo no se K
publicată	25 nu va fi K
publicistája	2594 K
publicité	13 la K	13 cette K	75 sans K	75 pas de K	2154 bloqueur de K	2154 bloqueurs de K	2312 sans K
publicités	2154 bloqueur de K
publicystką	3823 jest K	3900 jest K
publicystą	3823 jest K	3900 jest K
publikování	557 K nebo šíření
publiée	25 ne sera pas K	2162 votre adresse e-mail ne sera pas K
pytał	3922 K
pytała	3922 K
pytały	3922 K
pytań	3830 na kilka K
pyyntö	1962 pieni K
pyysivät	2097 K
pásale	1770 K esta
pásalo	54 K
päevakokkuvõte	1800 K
päivitetty	115 juttua K	115 juttua on K
päätoimittaja	2008 K	2078 on K
päätti	2097 K
påminde	4869 K
pénzbe	2681 K kerül
pénzéből	21 olvasók K
písemného	558 bez K souhlasu
písomného	4566 bez K súhlasu
píšte	4565 K na	4565 K nám na
pódcast	39 nuestro K	1771 nuestro K
pôvodnej	115 K verzii článku
pārpublicēt	50 K
pārpublicēšana	3355 K bez	3362 K bez
pārsūtiet	54 K
přebírat	50 K
přebírání	557 K článků
předchozí	115 K verzi článku
předchozího	558 bez K souhlasu	603 bez K souhlasu
předplatitel	55 jako K	55 K může	526 už jste K	526 jste K
předplatitele	561 pro K
předplatitelem	85 staňte se K	664 staňte se K
předplatitelé	55 K mohou	597 jen K	597 pouze K	597 najdou K	597 přečtou K	665 naši K	668 K
předplatitelům	561 K	597 pouze K	597 jen K
předplatné	526 koupit K	527 už máte K	584 K	668 K
předplatného	584 K
předplatným	526 dostupné s K	584 K	606 s K
předplaťte	85 K si	528 K si	664 K si
přehrání	569 K videa
přehráním	544 K videa
přetisk	50 K
přetisknout	50 K
převzít	50 K
přečíst	526 zbývá vám K	638 zbývá K	638 zbývá vám K
přidej	56 K se
přidejte	56 K se	600 K si nás	664 K se	664 K se k nám
přihlaste	27 K	526 K se a čtěte	531 K se k odběru	664 K se k odběru
přihlášení	582 děkujeme za K	584 po K
přihlášením	582 K k odběru	582 K souhlasíte
připojte	56 K se
připomněl	667 K
připustil	667 K
přispějte	95 K, kolik můžete	95 K, čím můžete	589 K	664 K	664 K i vy
přiznal	667 K
přiznala	667 K
přiznává	667 K
příspěvek	664 váš K
příspěvku	544 načtením K	569 zobrazení K
příspěvky	578 K v diskusi
příspěvků	522 žije z K	522 žijeme z K	522 z K čtenářů
příspěvkům	522 díky K čtenářů
původní	115 K verzi článku	115 v K verzi
""", 'q': """
questionário	110 K
quyên	5355 K góp ngay	5359 K góp
quyền	5269 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	75 không K cáo	75 không có K cáo	5323 trình chặn K cáo	5323 chặn K cáo
""", 'r': """
radził	3922 K
radziła	3922 K
radí	667 K
rakstīja	3416 K
rappelé	2314 a K
različici	115 prvotni K	115 prejšnji K
rašykite	43 K mums	72 K mums	3345 K mums
rašė	3348 K
recaptcha로	3260 K
recibirás	62 K
reclamă	13 K
reconoció	1773 K
recordó	1773 K
rectificación	115 K:
recunoaște	4245 K
redacció	44 la nostra K	48 cartes a la K	459 la K t'envia	514 la nostra K
redacción	44 nuestra K	48 cartas a la K	115 nota de la K	1675 la K te envía	1719 se incorporó a la K	1771 nuestra K
redacţia	44 K noastră
redacția	44 K noastră	4177 K îți trimite	4243 K noastră
redacției	44 K noastre	115 nota K
redakcją	44 naszą K
redakcję	3919 wesprzyj K
redaktorką	3823 jest K	3900 jest K
redaktorė	3297 K
redaktör	4771 är K för	4771 är K på	4771 är politisk K	4845 är K på
redaktør	727 er K på	727 er K for	727 er politisk K	797 er K på	797 er K i	3673 er politisk K	3673 er K i	3673 er K for	3746 er K i
redação	43 escreva para a K	44 nossa K	72 escreva para a K	4019 a K envia	4064 entrou para a K	4110 nossa K
redistribuída	3990 reescrita ou K
redistribuído	3990 reescrito ou K
reenvíalo	54 K
refusé	2156 K le dépôt
registrácii	4548 po K
registráciou	4546 K súhlasíte
registráciu	4546 ďakujeme za K
regisztrálj	2680 K ingyenesen	2680 K, hogy
regisztráljon	2680 K ingyenesen	2680 K, hogy
regisztrálnia	2622 K kell
regístrate	1579 K gratis	1583 K para
reinhören	928 jetzt K:
rejestrując	3833 K się
reklamlänkar	79 K	4786 K	4818 K
reklamą	13 K
reklám	75 nincs K	4615 bez K
reklámblokkoló	2651 K
reklámblokkolót	2651 K
reklámok	2681 K nélkül
reportaż	3920 ten K
reporterką	3823 jest K	3900 jest K
reportér	567 , K	646 , K	4531 , K
reportérem	567 je K	646 je K
reportérka	567 , K	646 , K	4531 , K
reportérkou	567 je K	646 je K	4531 je K
reportérom	4531 je K
reportérovi	44 našemu K	44 nášmu K
reportérům	44 našim K
reproducció	467 K sense permís
reproducción	1636 prohibida su K	1636 prohibida la K
reprodução	3987 proibida a K	3987 K proibida	4027 K permitida desde	4027 K é permitida desde
reprodúcelo	50 K
republié	50 K	2178 K avec	2223 cet article est K
repórter	44 nosso K	3993 é K
repórteres	44 nossos K
respondió	115 no K a
responsabilità	35 K di
responsável	88 jogue de forma K
reveló	1773 K
rezervăm	34 ne K dreptul
riêng	5259 chính sách quyền K tư	5297 dành K cho thuê bao	5305 quan điểm K của tác giả
rovatvezető	2665 K
rovatvezetője	2594 K	2665 K
ročne	4616 K
ročně	666 K
rät	1069 K
rätta	4777 K fel
rättar	4777 vi K fel
rättelse	115 K
räumte	1069 K ein	1069 K der	1069 K die
rääkis	1843 K
råber	819 K
råbte	819 K
rådde	4869 K
rådede	819 K
réagir	2165 pour K
réagissez	2311 K à
réalisation	2204 n'a pas participé à la K
rédacteur	2182 est K
rédaction	43 appelez la K	43 contactez la K	43 écrivez à la K	43 joignez la K	72 appelez la K	72 contactez la K	72 écrivez à la K	72 joignez la K	115 note de la K	2182 a rejoint la K	2204 n'a pas participé à sa K	2213 la K vous	2217 pour soutenir la K	2311 soutenez la K	2311 alertez la K	2312 notre K
rédactrice	2182 est K
régulièrement	2182 collabore K
répondu	115 n'a pas K à	115 n'ont pas K à
réponse	24 annuler la K
répétait	2314 K
réserve	34 se K le droit
réservons	34 nous K le droit	34 K le droit
réservé	2116 cet article est K	2116 ce contenu est K	2116 article K
réservée	2116 K à nos abonnés	2116 la suite est K	2119 K aux abonnés
réservés	2119 K aux abonnés	2178 tous droits K
résiliable	2313 K à tout moment
részesített	2588 előnyben K forrásként
röst	4774 ai-K	4810 ai-K
răspuns	115 nu a K	115 nu au K	4245 a K	4245 au K
răspunsul	24 anulează K
rằng	5358 viết K	5358 cho K
""", 's': """
sacīja	3416 K
sadržaj	11 ovaj K	4433 vanjski K	4433 spoljni K
sadržaja	11 ovog K	4433 vanjskog K	4433 prikaz ovog K	4433 prikaz K
sakė	3348 K
samfunnsøkonom	3664 er K
samobójcze	116 myśli K
samobójstwie	116 myślisz o K
samobójstwo	0 K
samovražde	0 K	116 uvažujete o K
samovražedné	116 K myšlienky
sanctionné	2314 a K
sandučić	84 u vaš K	4414 u vaš K
sandučiću	4414 u vašem K	4444 vašem K
sbírka	668 K
schließ	56 . K dich
schließen	56 . K sie sich	833 K sie ein abo	1066 K sie ein abo
schránke	4518 vašej K
schránky	84 do vaší K	84 do vašej K	531 do vaší K	4518 do vašej K
scrieţi	43 K-ne	72 K-ne
scrieți	43 K-ne	72 K-ne
sdílejte	28 K	54 K ho
sebevraždě	0 K	116 uvažujete o K
sebevražedné	116 K myšlenky
segítsen	2680 K, hogy
segítségedre	2680 szükségünk van a K
segítséget	116 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1773 K
selbsttötung	116 K
sensível	115 pode ser K
sentenció	1773 K
sería	1676 sin ti no K
sesión	27 inicia K	27 inicie K	1579 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4109 inicie K
señaló	1773 K
sfătuia	4245 K
sfătuiește	4245 K
sfătuit	4245 a K
sisällön	11 K	2010 ulkoisen K
sisältö	1967 tämä K on vain
sisältöä	2010 ulkoista K
siunčiame	62 jums K
sjefredaktør	3673 er K
självmord	0 K
självmordslinjen	116 K
självmordstankar	116 K
sjöng	4869 K
skarży	3922 K
skarżył	3922 K się
skrzynkę	84 na twoją K	3781 na twoją K	3781 na swoją K	3833 K mailową
slažete	48 K se	48 ne K se
slobodné	4614 podporte K
slobodnú	4614 podporte K
slušajte	4460 K nas
slíbil	667 K
slíbila	667 K
socioložka	556 je K
sollicité	115 K par
sollicitée	115 K par
sondę	3830 naszą K
sonuçlarinda	4971 google arama K
sorumluluğu	35 K
souborů	559 K cookie
souhlasíte	48 K?	582 e-mailu K	582 odesláním K	582 registrací K
soạn	43 nhắn cho tòa K	43 nhắn tòa K	43 gửi về tòa K	43 gửi cho tòa K	72 nhắn cho tòa K	72 nhắn tòa K	72 gửi về tòa K	72 gửi cho tòa K	5274 về hộp thư của tòa K	5294 hãy ủng hộ tòa K	5305 bằng văn bản của tòa K	5355 hãy gửi về tòa K	5355 hãy liên hệ tòa K	5355 hãy báo cho tòa K	5356 tòa K
spandér	59 K en kaffe
spolupráci	587 ve K s partnerem	4551 v K s partnerom
sponsorisés	79 liens K
sporočite	43 K nam	72 K nam	4637 K nam
sportkrönikör	4771 är K
sportsredaktør	727 er K
spracovaním	4546 K osobných údajov
sprijiniți	4242 K
sprijină	4242 K-ne
správach	4529 google K
správy	4529 google K
spuneți	43 K-ne	72 K-ne	4243 K-mi mai jos
spørgeskema	110 K
spørgeskemaet	110 K
spørreundersøkelse	110 K
stellenbörse	927 in unserer K
stjärna	65 fält med K
straipsnį	3316 šį K	3346 visą K
stronę	3853 naszą K
stwierdził	3922 K
stwierdziła	3922 K
stáhněte	664 K si naši	664 K si náš
stálo	667 K na	667 K ve	667 K v
står	35 K för	819 K der på	3768 K det på	3768 K det i	4869 K det på
stöd	4722 med ditt K	4866 K oss	4866 K vår	4866 ditt K
stödja	4783 K oss med
stödlinjen	88 K
stödmedlem	4866 bli K
stödprenumerant	4866 bli K
stötta	4783 K oss med	4866 K oss	4866 K vår	4866 K vårt
støt	739 K os	816 K os	816 K med
støtt	3765 K oss	3765 K vår
støtte	673 med din K	673 vi har brug for din K	739 K os med	739 din K gør	816 din K	816 bliv K	3620 med din K	3686 K oss med	3765 din K
støtteabonnent	3765 bli K
støttemedlem	85 bli K	816 bliv K	3765 bli K
stāstīja	3416 K
stăpâni	4207 fără K
stěžuje	667 K
subscripció	517 K
subskrybentów	3777 tylko dla K	3777 dostępna dla K	3777 dostępne dla K	3850 tylko dla K
subskrypcją	3836 z K	3858 z K
subskrypcję	3777 kup K	3777 masz już K	3833 dziękujemy za K	3836 wykup K	3919 kup K
suosikkilähteeksesi	2001 K
suosikkilähteeksi	2001 K
superarán	1766 no K
sursă	4176 link activ către K
suscripción	1579 ya tengo una K	1770 cambia tu K	1774 K
suscríbase	85 K	1770 K
suscríbete	85 K	1579 K para	1579 K por	1579 K en	1589 K al boletín	1770 K
susțin	4168 care ne K lunar	4243 ne K lunar
susține	4242 K-ne	4242 K presa	4245 K că
susținerea	4242 K ta
susțineți	4242 K-ne
svarīgākie	3385 nedēļas K
svarīgākās	3385 nedēļas K
svært	0 har det K
svěřte	566 K se nám
szabályzatot	2577 moderálási K
szabályzatunk	2577 moderálási K
szerencsejáték	2570 túlzásba vitt K ártalmas, függőséget okozhat	2570 K ártalmas, függőséget okozhat	2570 K függőséget okozhat! #+
szerkesztője	2594 K	2665 K
szerkesztőségünk	44 K	2681 K
szerkesztőségünket	44 K
szerkesztőségünknek	44 K	2681 K
szerzője	2594 külső K
szociológus	2592 K
szólított	2683 K fel
szükség	2555 önre is K van	2555 önökre is K van	2555 rád is K van
szükségünk	2555 rád is K van	2555 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4784 tills du K upp	4869 K
sähköpostiin	1974 suoraan K
sähköpostiisi	84 K	1975 K
sähköpostillasi	2035 K
sähköpostiosoitettasi	24 K ei julkaista	65 K ei näytetä	65 K ei julkaista
sähköpostiosoitteesi	82 jätä K	82 anna K	82 kirjoita K	1975 K
sélection	2213 K d'articles
sélections	2116 ajouter l'article à vos K
síganos	1605 K en
síguenos	1605 K en	1770 K
sócio	85 seja K
sõltumatut	1840 toeta K
sõnul	1843 K
sök	4800 K nu
sökresultat	4767 K på google
sökt	115 vi har K	115 har K
söyledi	5088 K
söylediler	5088 K
söylüyor	5088 K
søg	753 K nu
søgeresultater	723 K på google
søgning	723 google-K
søk	3703 K nå
søkene	3669 google-K dine
søkeresultatene	3669 K dine på google
súhlasu	4566 bez K
súhlasíte	48 K?	4546 odoslaním K
súmate	56 K	1770 K al
süresi	2 okuma K
sürümünde	115 önceki K
sütibeállításai	2640 K miatt
sütibeállítások	2640 K miatt	2640 K
sütik	2595 K
sütiket	2595 K
săptămână	20 o dată pe K	4244 pe K
sīkdatnēm	3367 K	3385 K
sống	5294 nuôi K tờ báo	5294 bạn đọc nuôi K
""", 't': """
találatok	2588 google-K
tanácsolja	2683 K
tanácsolják	2683 K
tanácsolta	2683 K
tanácsolták	2683 K
tanította	2683 K
taşiyin	5005 K
teigė	3348 K
tekemään	2095 K sitä
tekijänoikeus	1997 K suojaa
tekoäly	2011 tehnyt K
tekoälyavustaja	68 K
tekoälyavustajamme	68 K
tekoälyllä	2011 K
tekoälyn	2011 K avulla	2011 K tekemä
tekoälyä	2011 käyttää K
telefonā	3373 savā K
teléfonos	116 K de ayuda
tesszük	25 nem K közzé
textům	596 ke všem K
teşekkürler	5085 okuduğunuz için K
thiết	5305 không nhất K phản ánh quan điểm
thuê	55 K bao có thể	5297 dành cho K bao	5297 đã là K bao	5359 K bao
thuộc	5270 bản quyền K
thành	5249 dành cho K viên	5292 bạn đã đăng ký K công	5355 trở K thành viên
tháng	5297 đọc miễn phí trong K	5357 mỗi K	5357 hàng K	5357 K đầu
thích	5272 nguồn tin ưa K	5272 nguồn yêu K
thông	16 K báo	5255 bật K báo	5255 nhận K báo	5274 bạn có K tin	5274 bạn đọc cung cấp K tin	5305 khi phát hành lại K tin	5355 hãy gửi K tin	5355 đăng ký nhận K báo	5355 hãy bật K báo
thường	5276 phóng viên K trú tại
tilføjede	819 K
tillgång	4866 få fri K
tillåtet	4797 inte K att återge
tiếng	5290 K việt có dấu
tiếp	5247 để K tục đọc	5247 để đọc K	5247 đăng nhập để K tục	5294 K sức cho báo chí	5297 để K tục đọc	5355 đăng ký để đọc K	5355 hãy K sức	5355 đăng nhập để K tục
tjänst	4718 en liten K att be
tjänsten	4800 sök K
touché	1 si vous êtes K
tovább	54 küldd K	54 küldje K
továbbolvasáshoz	2558 a K
toàn	23 K bộ bài	5247 để đọc K bộ	5247 đọc K bộ bài	5297 để đọc K bộ bài	5355 đăng ký để đọc K bộ
transférez	2308 K-la	2308 K-le
tražila	4512 K je
tražili	4512 K su
tražio	4512 K je
tretích	4533 cookies K strán
treści	11 tej K	3836 dostęp do K
treść	11 tę K
trimiteți	54 K-l
trên	5255 theo dõi K
trước	115 bản K của bài	115 phiên bản K của bài	5290 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	68 K lý ảo	68 K lý ai
tudósító	2665 K
tudósítója	2594 K	2665 K
turpinātu	3352 lai K lasīt
tuần	20 mỗi K	5292 bản tin hằng K của	5292 bản tin hàng K của	5357 mỗi K
tvrdí	667 K
työmme	2095 K
työtämme	1965 tue K	2094 tue K	2095 K
tájékoztató	2572 adatvédelmi K
támogass	2680 K minket
támogasson	2680 K minket
támogathat	2601 K minket
támogatása	2601 K nélkül	2601 olvasók K nélkül	2680 az ön K
támogatásod	2680 a te K
támogatásából	2555 olvasóink K	2601 olvasóink K
támogatására	2555 olvasóink K
támogatásával	2604 partnerünk K	2678 K készült
támogatónk	2601 legyen ön is K	2601 legyél te is K
tâm	0 tư vấn K lý
täglich	844 K per mail
tähtsamad	1812 nädala K
tärkeimmät	2035 K jutut
tästä	2022 lisää K
täällä	1962 kun kerran olet K
täältä	116 K saat apua	2022 lisää K
téléchargez	2100 K
témoignez	72 K
tôi	67 gắn thẻ K
töltsd	2680 K le
történész	2592 K
týden	20 každý K
týdně	666 K
týždenne	20 raz K
tłumaczy	3922 K
tłumaczył	3922 K
tłumaczyła	3922 K
třetích	569 cookies K stran
""", 'u': """
uafhængigt	817 K medie
ubegrænset	679 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3922 K
ulaş	43 bize K
ulaşin	43 bize K	4973 bize K	5005 K
ulaşmak	4973 yazara K
unabhängig	986 K von unserer redaktion	986 von unserer redaktion K	999 damit wir K bleiben	1067 wir sind K
undersökning	40 vår K
undersøgelse	40 vores K
undersøkelse	40 vår K
undersøkelsen	110 K
università	2872 insegna all'K
unterstütze	827 K unsere arbeit	827 K uns mit	1066 K uns	1066 K unsere	1066 K mich	1066 K meine
unterstützen	827 K sie unsere arbeit	827 K sie uns mit	827 mit einer spende K	827 können sie uns K	1066 K sie uns	1066 K sie unsere	1066 sie können das K	1066 freiwillig K	1066 K sie mich	1066 K sie meine	1066 K uns
unterstützt	868 ihr browser K	1066 K uns
unterstützung	822 ihre K	822 mit ihrer K	944 ihrer K	944 deiner K	994 mit K von ki	1066 mit deiner K	1066 deine K	1066 eure K
upišite	82 K svoj e-mail
upozorněni	627 chcete být K
upozornění	536 zapněte si K	579 K	627 chcete dostávat K	627 chcete zasílat K	627 chceš dostávat K	627 chcete posílat K	627 chcete odebírat K
upphovsrätt	4763 skyddat enligt lagen om K
upphovsrättslagen	4763 skyddat enligt K
uprednostňované	4567 K zdroje
uprednostňovaný	4567 K zdroj
uprednostňovaných	4567 K zdrojov
upřednostňované	604 K zdroje
upřednostňovaný	604 K zdroj
upřednostňovaných	604 K zdrojů
upřesnění	115 K:
uredništva	4629 brez dovoljenja K	4629 brez soglasja K
uredništvo	4644 v naše K	4713 naše K
uredništvu	44 našemu K	4637 pišite K
urmărește	4129 K-ne pe	4129 K-ne și pe	4130 K știrile	4242 K-ne
urmăriți	4129 K-ne pe	4242 K-ne
ursprünglichen	115 K version	115 K fassung
ustawień	3799 K cookies	3799 K plików cookie
utilização	3964 K de cookies
utilizează	4132 K cookie
utilizăm	4132 K cookie
utánközlés	2583 K	2606 K
utánközlése	2606 K
utánközölhető	50 K
uutislähteeksesi	2001 ensisijaiseksi K
uutislähteeksi	2001 ensisijaiseksi K
uzależniać	93 hazard może K
uznał	3922 K
uznała	3922 K
uzsvēra	3416 K
uzyskać	116 gdzie K pomoc
użyciu	3844 przy K ai
użytkowników	3831 opiniami K
używamy	3802 K plików cookie
užsisakykite	3282 K prenumeratą
""", 'v': """
valorização	116 centro de K da vida
vašeho	531 do K e-mailu
vedieť	43 dajte nám K	72 dajte nám K	4530 dajte nám K
velük	56 tarts K
velünk	72 oszd meg K
venerdì	20 ogni K
verhängte	1069 K
versión	4 K en audio	115 primera K de este
verständlichkeit	115 der K gekürzt
verstärkung	927 suchen K
versão	4 K em áudio
vervielfältigung	897 K nur mit
verziójában	115 korábbi K
veröffentlicht	25 wird nicht K	50 K werden	880 deine e-mail-adresse wird nicht K	880 ihre e-mail-adresse wird nicht K
veröffentlichung	962 seit der K geändert	962 seit K geändert
već	4427 kad ste K tu	4511 K od
videá	45 fotky a K
videóidat	45 K
videóit	45 K
videóját	2575 küldje el K
videókat	45 fotókat és K	45 képeket és K
viditelný	65 e-mail nebude K
vidéo	11 cette K
vidéos	45 vos K	45 photos et K
viestiä	43 laita K	43 laita meille K	72 laita K	72 laita meille K
virheensä	2014 korjaa K
virtuálneho	68 K asistenta
virtuálny	68 K asistent
virtuální	68 K asistent
virtuālais	68 K asistents
vizibilă	65 email nu va fi K
viên	5276 là biên tập K	5279 là biên tập K của	5297 dành cho hội K
viết	5355 hãy K thư	5356 bài K này	5358 ông K	5358 bà K
você	21 sem K	4110 sem K
vollständigen	833 K artikel lesen
volontär	911 ist K
volontärin	911 ist K
voltál	47 ott K	2575 te is ott K
vpišite	82 K svoj e-naslov
vprašalnik	4647 K
vyhradené	4524 všetky práva K	4524 autorské práva sú K
vykřikl	667 K
vykřikla	667 K
vypočuť	4540 si môžete K
vysvetľuje	4617 K
vysvětlil	667 K
vysvětlila	667 K
vysvětloval	667 K
vysvětlovala	667 K
vysvětluje	667 K
vytvořila	591 K ai
vyzýval	667 K
vyzývala	667 K
vyzývali	667 K
vyzývá	667 K
vyžadované	24 K informace	24 K polia
válaszolt	115 nem K
válaszolta	2683 K
válaszolták	2683 K
változatában	115 korábbi K	115 eredeti K
vás	589 bez K by	665 bez K by	4553 bez K by	4615 bez K by
väitis	1843 K
väitti	2097 K
väittää	2097 K
välise	1793 K sisu
vända	116 hit kan du K dig
våre	3765 meld deg på K
vårt	3632 meld deg på K	3765 meld deg på K
vær	56 K med
védekezett	2683 K
véli	2683 K
víctima	1 si es K
vídeo	11 este K	45 seu K
vídeos	45 tus K	45 fotos y K	45 seus K	45 fotos e K	45 fotos i K
vďaka	4615 K vám
vēlamo	3363 K avotu
vēstkopai	3374 K
vēstule	3418 atklātā K
vēstulei	3374 ziņu K
vědět	43 dejte nám K	72 dejte nám K	566 dejte nám K	664 dejte nám K
všetkým	4560 k K textom
""", 'w': """
wcześniejszej	115 K wersji
webbläsare	12 din K
webinár	4537 náš K
webinář	572 náš K
według	3922 K
weißt	910 K du mehr
wezwał	3922 K
wiadomościach	3853 google K
widziałaś	3806 K coś
widziałeś	3806 K coś
wołali	3922 K
wołał	3922 K
wołała	3922 K
wpłata	3842 każda K	3919 twoja K
wpłatom	3920 dzięki K
wpłać	3919 K
wspierającym	3919 zostań K
współpracy	3839 we K z partnerem
wyjaśnia	3922 K
wypisać	3781 K się w każdej chwili
wyrażam	3782 K zgodę na
wysyłamy	62 K ci	62 K wam
wyślemy	62 K ci
wyślij	54 K go	3822 K nam	3822 K je do nas
wzywał	3922 K
wzywała	3922 K
wöchentlichen	848 K newsletter
właściciela	3920 nie mamy K
""", 'y': """
yazdiğimiz	5015 daha önce K haber
yazmişti	5088 diye K
yhteistyössä	2023 K mainostajan
yönetmenidir	4977 genel yayin K
""", 'z': """
zaakceptować	3824 K pliki cookie
zaapelował	3922 K
zaapelowała	3922 K
zachęcali	3922 K
zachęcano	3922 K
zachęcał	3922 K
zachęcała	3922 K
zadaním	4546 K e-mailu
zadržana	4421 sva prava K
zadržava	34 K pravo
zadržavamo	34 K pravo
zadáním	582 K e-mailu
zagłosuj	3847 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4449 K vama	4510 K vama
zakázané	4524 šírenie je K
založte	664 K si účet
zamknutý	4517 článok je K
zamčený	526 článek je K
zapisując	3833 K się
zapowiedział	3922 K
zapowiedziała	3922 K
zapytał	3922 K
zapytała	3922 K
zastrzeżone	3817 wszelkie prawa K	3817 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3922 K
zawołała	3922 K
zašlete	566 K nám
zašlite	4530 K nám
zaželen	4670 K vir
zaželene	4670 K vire
zaželeni	4670 K vir
zbiórka	3923 K
zbývá	526 K vám # %
zdieľajte	28 K	54 K ho
zdjęcia	45 K i filmy	45 K lub filmy	45 K i wideo	45 swoje K	3806 masz K lub
zdjęcie	45 K lub film	3806 masz ciekawe K	3806 masz K lub film	3806 wyślij K lub
zespołu	3827 do naszego K
zewnętrzna	3824 treść K
zewnętrzne	11 treści K	3802 treści K	3824 treści K
zewnętrznej	11 treści K	3824 treści K
zewnętrznych	11 treści K
zgłoś	3822 K go nam	3919 K nam
ziņas	3385 mūsu K
změněna	115 jména byla K	115 jména jsou K
změněno	115 jméno bylo K
znaleźć	116 gdzie K pomoc
znać	43 daj nam K	72 daj nam K	3854 daj nam K	3919 daj nam K
zněl	667 K
zněla	667 K
znělo	667 K
zobrazení	569 K tohoto obsahu	569 K obsahu
zobrazením	544 K obsahu	544 K videa
zobrazený	65 e-mail nebude K
zostań	3919 K z nami
zpracováním	532 souhlasím se K	547 K osobních údajů
zprávy	565 google K
zprávách	565 google K
zpívali	667 K
zugänglich	945 frei K
zunächst	897 dieser artikel erschien K
zurück	978 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4568 K
získávejte	605 K
zł	3836 za # K	3836 od # K	3921 od # K
złote	3921 # K
złotych	3921 # K
złotówka	3842 każda K	3920 każda K
złotówkę	3921 za K
""", 'á': """
állt	2683 ez K
állítja	2683 K
átvehető	50 K
""", 'ä': """
ägare	4783 inga rika K
ähnliches	910 K erlebt
ändå	4718 nu när du K är här
äpp	1798 K
äppi	1798 K
äußern	115 wollte sich nicht K
""", 'å': """
åbent	821 K brev
åndsverkloven	3665 beskyttet av K
åpent	3770 K brev
året	818 om K
återges	4763 får inte K
återpublicera	50 K
återpubliceras	50 K
""", 'ç': """
çalişmak	4981 bizimle K
çalişmalarimiz	5086 K
çağrisinda	5088 K bulundu
çerezler	4954 K kullan
çerezlere	4979 K
çerezleri	4954 K kullan	4979 K	5016 K kabul
çözün	5005 K
""", 'é': """
échanos	1770 K una mano	1770 K un cable
écris	43 K-nous	72 K-nous
écrit	2182 K pour	2314 a K
écrivain	2182 est K
écrivez	43 K-nous	43 K à notre	72 K-nous	72 K à notre	2311 K-nous
éditorialiste	2260 est K
électronique	2127 dans votre boîte aux lettres K
énekelték	2683 K
équipe	2312 notre K
értesítéseket	16 K	2600 K	2648 szeretne K
értesítést	2648 szeretne K	2648 szeretnél K	2648 kér K	2648 kérsz K	2648 kérek K
értesüljön	2600 K elsőként
értesülni	2648 szeretne K a	2648 szeretnél K a	2648 szeretne azonnal K
étoile	65 champs avec une K
évente	2682 K
""", 'í': """
ígérte	2683 K
ígérték	2683 K
írta	2683 K
író	2592 K
""", 'î': """
îmbia	4245 K
îndemna	4245 K
îndemnat	4245 a K
îndemnau	4245 K
întrebat	4245 a K
întrebau	4245 K
""", 'õ': """
õpetas	1843 K
""", 'ö': """
öffnen	850 app K
önemli	5016 günün en K
önerdi	5088 K
öngyilkosság	0 K
önskad	4767 K källa
önökkel	2555 csak K
öppet	4871 K brev
""", 'ø': """
økonom	718 er K
""", 'ú': """
újraközlése	2606 K
újraközölhető	50 K
újraközölni	50 K
újságírás	2681 független K	2681 a jó K
újságírásunk	2681 K
újságíró	2592 K	2665 K
újságíróink	2681 K
újságíróinkkal	2624 K
újságíróinknak	44 K
újságírója	2594 K	2665 K
újságíróként	2665 K
última	1605 siga la K hora	1605 sigue la K hora
únete	56 K
""", 'ü': """
übernommen	50 K werden	898 K von	987 von der agentur K	987 deutschen presse-agentur K
übersicht	904 K	971 diese K wurde
ücretsiz	17 K haber	17 K makale	5003 K üye olun
ügyfelünk	2624 K
ühendust	43 võta meiega K	72 võta meiega K	1840 võta K
ünü	5082 #'K
ütles	1843 K
ütlesid	1843 K
üyeliği	4994 bülten K
üzente	2683 K
üzenték	2683 K
üçüncü	4979 K taraf
""", 'č': """
častite	59 K me kavom
čitajte	4460 K nas
čitalaca	48 pisma K	4449 uz podršku K	4467 K	4510 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	41 naši K	4467 K	4510 naši K
čitatelia	4570 K	4615 naši K
čitatelja	48 pisma K	4449 uz podršku K	4467 K	4510 naših K	4510 uz podršku K
čitatelji	41 naši K	4467 K	4510 naši K
čitateljima	4467 K
čitateľom	21 vďaka K	4570 K
čitateľov	41 našich K	4553 vďaka podpore K	4570 K	4615 našich K	4615 vďaka podpore K
članak	23 cijeli K	4427 svidio vam se K	4445 cijeli K	4445 ceo K	4510 ovaj K
člancima	4456 svim K
članek	4634 vam je bil K všeč	4713 ta K
člankov	4662 do vseh K
členem	85 staňte se K	664 staňte se K
členom	4614 staňte sa K
článek	23 celý K	519 líbil se vám K	526 celý K za	584 celý K	665 tento K	665 líbil se vám K
článkom	4548 všetkým K	4560 k všetkým K	4560 ku všetkým K
článku	23 celého K	638 do konce K
články	665 naše K
článků	584 limit K
článkům	584 všem K	596 ke všem K
článok	23 celý K	4526 páčil sa vám K	4548 celý K	4615 tento K
čtenáři	607 K	665 naši K
čtenářů	41 našich K	48 listy K	522 z darů K	522 díky darům K	522 díky podpoře K	589 díky podpoře K	607 K	665 našich K	665 na podpoře K	665 díky podpoře K
čtenářům	21 díky K	41 našim K	607 K
čtení	2 doba K
čtěte	600 K nás
číst	665 K dál bez
čítajte	4564 K nás	4614 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4614 K, že nás čítate
""", 'đ': """
đây	5355 bấm vào K
đóng	5355 K góp của bạn	5355 hãy K góp
đăng	50 K lại	5292 cảm ơn bạn đã K ký	5292 bằng việc K ký, bạn	5355 K ký để đọc bài
đường	5274 K dây nóng của tòa soạn	5274 K dây nóng của báo	5355 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	48 thư bạn K	5297 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4616 K sumou
""", 'ř': """
řekl	667 K
řekla	667 K
říká	667 K
""", 'ś': """
śledztwa	3920 nasze K
śledztwo	3920 to K
śledź	3789 K nas na	3919 K nas
śpiewali	3922 K
świadkami	3806 byliście K	3806 byli państwo K
świadkiem	47 byłeś K	47 byłaś K	3806 byłeś K	3806 byłaś K	3806 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5088 K etti
""", 'š': """
šaljemo	62 K vam	62 vam K
šaljite	4430 K nam
šaukė	3348 K
šiandien	3307 aukokite K
šodien	3376 ziedo K
""", 'ź': """
źródło	3817 K: pap
""", 'ż': """
żadnego	76 K spamu
żądał	3922 K
""", 'ž': """
žalio	4512 K se
želene	4670 K vire
želeni	4635 K vir
željene	4428 K izvore
željeni	4428 K izvor
žiadny	76 K spam
žurnalistai	3346 mūsų K
žurnalistams	44 mūsų K
žurnalistas	3297 K
žurnalistika	665 naše K	665 nezávislá K	3346 K kainuoja	3346 gera K	4615 nezávislá K
žurnalistiku	665 nezávislou K	4615 nezávislú K
žurnalistiky	665 nezávislé K
žurnalistė	3297 K
žurnāliste	3366 K
žurnālisti	3414 mūsu K
žurnālistiem	44 mūsu K
žurnālistika	3414 neatkarīga K	3414 K maksā	3414 laba K
žurnālistiku	3376 atbalsti neatkarīgu K	3414 neatkarīgu K
žurnālists	3366 K
žádal	667 K
žádala	667 K
žádali	667 K
žádný	76 K spam
""", 'ά': """
άδεια	52 K cc	1149 χωρίς K
άρθρα	1225 τα K μας
άρθρο	1225 αυτό το K
""", 'έ': """
έγγραφη	1149 χωρίς K άδεια
έγραφαν	1227 K
έγραφε	1227 K
έγραψε	1227 K
έλεγαν	1227 K
έλεγε	1227 K
έρευνά	1121 K μας
έρευνές	1225 οι K μας
έρευνα	110 στην K
""", 'ή': """
ήσασταν	47 K εκεί
""", 'α': """
αγαπημένες	1102 K σου πηγές	1102 K σας πηγές	1102 K πηγές
αγαπημένη	1102 K πηγή
ακολουθήστε	1082 K μας	1224 K μας
ακολουθείστε	1082 K μας
ακόμη	1138 K και # ευρώ
αλλάξει	115 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1227 K
αναγνωστών	1152 K
αναγνώστες	21 χάρη στους K	1152 K	1225 οι K μας
αναδημοσίευση	50 K	1095 απαγορεύεται η K	1095 επιτρέπεται η K
αναδημοσιευθεί	50 K
αναδημοσιεύσετε	50 K
αναπαραγωγή	1096 K χωρίς
αναπληρωτής	1107 είναι K καθηγητής
αναπληρώτρια	1107 είναι K καθηγήτρια
ανεξάρτητη	1224 ενισχύστε την K
ανταποκρίτρια	1105 είναι K	1107 είναι K
ανταποκριτής	1105 είναι K	1107 είναι K
απάντησαν	1227 K
απάντησε	115 δεν K	1227 K ο	1227 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1096 K η αντιγραφή	1096 K η αναπαραγωγή
απευθυνθείτε	116 πού να K
αποδεχθείτε	1110 K τα cookies
αποδεχτείτε	1110 K τα cookies
απορρήτου	1099 πολιτική K
από	1129 K # €	1222 # K τα #	1222 # K #
απώλειας	93 κίνδυνος εθισμού και K	93 κίνδυνος εθισμού & K
αρθρογράφος	1105 είναι K	1107 είναι K
αρχισυντάκτης	1105 είναι K
αρχισυντάκτρια	1105 είναι K
αυτούς	56 γίνετε ένας από K
αφήστε	82 K το email σας
αφεντικά	1183 χωρίς K
""", 'β': """
βιβλιοπωλείο	1119 ηλεκτρονικό μας K
βοήθεια	116 πού θα βρείτε K
βοήθειας	116 γραμμή K	1135 γραμμή K κεθεα
βοηθήστε	1224 K μας
βοηθειας	1135 γραμμη K κεθεα
βοηθούν	1225 μας K
βρείτε	1082 K μας στο
""", 'γ': """
γίνε	56 K κι εσύ
γίνετε	56 K μέρος	85 K μέλος	85 K μέλη	1224 K μέλος	1224 K κι εσείς
γνώσεις	1124 τις K σας
γράψε	43 K μας	72 K μας
γράψτε	43 K μας	72 K μας	82 K το email σας	1104 K μας	1224 K μας
γραπτή	1149 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1227 K
δήλωσε	1227 K ο	1227 K η	1227 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1225 οι K μας
δημοσιογράφος	1105 είναι K	1105 , K	1105 - K	1107 είναι K στ	1107 είναι K του	1107 είναι K της
δημοσιογράφους	44 τους K μας
δημοσιογραφία	1225 η K μας	1225 ανεξάρτητη K	1225 η ανεξάρτητη K
δημοσκόπησή	1121 K μας
δημοσκόπηση	1121 στη K
διαβάσετε	1077 για να K ολόκληρο
διαβεβαίωσε	1227 K
διαμαρτυρήθηκε	1227 K
διαφήμιση	13 τη K	1132 μετά τη K
διαφημίσεις	75 χωρίς K	1225 χωρίς K
διαφημίσεων	1177 αποκλεισμού K
διαφωνείτε	48 K
διδάκτωρ	1107 είναι K
διεύθυνση	1080 τη K email	1080 η K email	1128 K email	1128 K e-mail
δικαιώματος	1095 με επιφύλαξη παντός K
διοργανωτές	1227 καλούν οι K
διορθώθηκε	115 το άρθρο K
διόρθωση	115 K:
δουλειά	1225 η K μας
δωρεά	1138 κάντε μια K	1224 η K σας	1224 κάντε μια K	1228 K
δωρεάν	17 K άρθρα	1129 K άρθρα
δωρεές	1228 K
""", 'ε': """
είμαστε	1225 K μια μικρή
είπαν	1227 K
είπε	1227 K
εβδομάδα	20 κάθε K	1226 την K
εγγραφή	1128 με την K σας
εγγραφείτε	1078 K για να	1129 K δωρεάν	1224 K δωρεάν	1224 K τώρα	1224 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	68 K βοηθό
εικονικός	68 K βοηθός
εισερχόμενά	1079 στα K σας
εκδήλωσή	1119 K μας
εκδοχή	115 αρχική K
εκφράζουν	1117 τα σχόλια K	1126 τα σχόλια K	1126 σχόλια δεν K
εμφανίζεται	65 email δεν K
εμφανιστεί	65 email δεν θα K
ενεργοποιήστε	1083 K τις ειδοποιήσεις	1085 K τη javascript
ενημερωτικά	1080 K δελτία
ενημερωτικό	83 το K δελτίο	1080 K δελτίο
ενημερώθηκε	115 το άρθρο K
ενημερώστε	1104 K μας
ενισχύστε	1138 K	1224 K μας
ενοχλήσει	115 ενδέχεται να K
ενσωματωμένο	1110 K περιεχόμενο
εξήγησε	1227 K
επανέλαβε	1227 K
επαναλάμβανε	1227 K
επιβεβαιώστε	1128 K την εγγραφή
επικοινωνήστε	43 K μαζί μας	72 K μαζί μας	1104 K μαζί μας	1104 K με τον συντάκτη	1104 K με τη συντάκτριά	1104 K με τη συντάκτρια	1104 K με τη σύνταξη
επικοινώνησε	43 K μαζί μας	72 K μαζί μας
επισήμανε	1227 K
επιστήμονας	1107 είναι πολιτικός K
επιστολή	48 την K σας	1229 ανοιχτή K
ερευνήτρια	1107 είναι K
ερευνητής	1107 είναι K
ερωτηματολόγιο	110 το K	1125 το K
εσάς	1138 χάρη σε K	1225 χάρη σε K
εσείς	56 ελάτε κι K
ευρώ	1129 με # K
ευχαριστούμε	1128 K για την εγγραφή	1224 K που μας
εφαρμογή	89 στην K μας
""", 'ζ': """
ζήτησαν	1227 K
ζήτησε	1227 K ο	1227 K η	1227 K στο	1227 K από
ζητούσαν	1227 K
ζητούσε	1227 K
""", 'η': """
ηλεκτρονικό	1119 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1183 χωρίς K
ισχυρίζεται	1227 K
ισχυρίστηκε	1227 K
""", 'κ': """
κάλεσε	1227 K ο	1227 K η
κάνε	67 K μου tag
κάνοντας	1128 K κλικ
κάντε	67 K μου tag	67 K tag
κέρασέ	59 K με έναν καφέ
κίνδυνος	1135 K εθισμού
καθηγήτρια	1107 είναι K
καθηγητής	1107 είναι K
καλούσαν	1227 K
καλούσε	1227 K
κανάλι	1225 το K μας
κατάστημά	1119 στο K μας
κατήγγειλε	1227 K
καταγγέλλει	1227 K
καταγγελία	1104 κάντε μας την K
κατεβάστε	1083 K την εφαρμογή
κεράστε	59 K με έναν καφέ
κινδυνος	1135 K εθισμου
κοινοποιήθηκε	1207 η δημοσίευση K από
κουίζ	1121 το K	1121 στο K	1121 το K μας
κυκλοφορεί	1119 K το νέο τεύχος
κυριότερες	1128 τις K ειδήσεις
κωδικό	111 με τον K
""", 'λ': """
λάβετε	1150 K
λέει	1227 K
λαμβάνεις	1147 θέλεις να K
λαμβάνετε	1147 θέλετε να K	1150 K
""", 'μ': """
μήνα	1226 τον K	1226 το K	1226 ανά K	1226 κάθε K
μήνυμα	43 στείλε K	72 στείλε K
με	1129 K # €
μεγαλομετόχους	1183 χωρίς K
μετόχους	1183 χωρίς K
μοιράστηκε	1207 μια δημοσίευση που K	1207 ένα βίντεο που K
μοιραστείτε	28 K	54 K το	72 K την εμπειρία	72 K την ιστορία	72 K μαζί μας
""", 'ν': """
νοημοσύνη	1140 με τεχνητή K	1140 από τεχνητή K
νοημοσύνης	1140 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1077 K
""", 'ο': """
οικονομολόγος	1107 είναι K
ολόκληρο	23 K το άρθρο	1129 K το άρθρο
ομάδα	1119 στην K μας	1224 ελάτε στην K	1225 η K μας
""", 'π': """
παράκληση	1101 έχουμε μια μικρή K	1101 μια μικρή K
παραδέχεται	1227 K
παραδέχθηκε	1227 K
παραδέχτηκε	1227 K
παρακάλεσε	1227 K
παρακαλούσαν	1227 K
παρακαλούσε	1227 K
πατώντας	1128 K
πείτε	43 K μας	72 K μας
περιέχει	115 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	115 περιέχει K
περιεχομένου	11 αυτού του K	1110 εξωτερικού K
περιεχόμενο	11 αυτό το K	1110 αυτό το K	1110 το K αυτό	1110 εξωτερικό K
πολιτική	1099 K cookies
πρέπει	1110 δείτε το βίντεο K
προέτρεπαν	1227 K
προέτρεπε	1227 K
προέτρεψε	1227 K
προειδοποίησε	1227 K
προειδοποιεί	1227 K
προηγούμενη	115 K εκδοχή	115 K έκδοση του
προσπάθειά	1224 ενισχύστε την K
προσωπικών	1099 K δεδομένων
προτεινόμενη	1102 K πηγή
προτιμώμενες	1102 K πηγές	1199 K πηγές
προτιμώμενη	1102 K πηγή	1199 K πηγή
προωθήστε	54 K
πρωί	20 κάθε K
πρόσβαση	1145 K σε όλα
πρόσθεσαν	1227 K
πρόσθεσε	1227 K ο	1227 K η
πρώτο	1129 τον K μήνα
πρώτος	1226 K μήνας
""", 'ρ': """
ρεπορτάζ	1225 το K μας	1225 αυτό το K
ρυθμιστής	1135 αρμόδιος K εεεπ
ρυθμιστης	1135 αρμοδιος K εεεπ
ρωτούσαν	1227 K
ρωτούσε	1227 K
ρώτησαν	1227 K
ρώτησε	1227 K ο	1227 K η
""", 'σ': """
σημαντικότερες	1128 τις K ειδήσεις
σημείωσε	1227 K ο	1227 K η
στέλνουμε	62 σας K	62 σου K
στήριξέ	1224 K μας
στήριξή	1138 χωρίς τη K	1224 η K σας	1224 τη K σας	1225 χωρίς τη K
στήριξη	1138 χάρη στη K	1225 χάρη στη K
στείλε	43 K μας	72 K μας	1104 K μας
στείλτε	43 K μας	43 K μήνυμα	54 K το	72 K μας	72 K μήνυμα	1104 K μας	1224 K μας
στηρίξτε	1138 K	1224 K μας	1224 K την	1224 K το	1224 K τη
συγγραφέας	1107 είναι K
συγκατάθεση	1110 K για cookies
συκοφαντικά	1116 K σχόλια
συμβουλεύει	1227 K
συμβούλευε	1227 K
συμβούλευσε	1227 K
συμβούλεψε	1227 K
συμπληρώστε	82 K το email σας
συμφωνείτε	48 K
συνέδριο	1119 K μας
συνέδριό	1119 K μας
συνέστησε	1227 K
συνδεθείτε	27 K	1078 K για να
συνδρομή	1129 με K	1129 K από	1151 με K	1228 K
συνδρομητές	55 οι K μπορούν	85 γίνετε K	1077 διαθέσιμο μόνο σε K	1077 διαθέσιμο σε K	1100 μόνο για K	1100 μόνο σε K	1224 γραφτείτε K	1225 οι K μας	1228 K
συνδρομητής	55 ως K	85 γίνετε K	1077 είστε ήδη K	1224 γίνετε K
συνεργασία	1132 σε K με χορηγό	1132 σε K με τον χορηγό
συνεργατών	79 συνδέσμους K	1132 συνδέσμους K
συνεχίζεται	1132 K παρακάτω
συνεχίσετε	1077 για να K την ανάγνωση	1077 να K την ανάγνωση
συνεχίσουμε	1225 να K
συνεχίστε	1077 K την ανάγνωση
συνιστούσε	1227 K
συντάκτης	1105 είναι K
συντάκτρια	1105 είναι K
σχολιάσετε	8 K
σχόλια	90 στα K	1126 στα K
σύμφωνα	1227 K
σύνταξή	44 τη K μας
σύνταξης	115 σημείωση της K
""", 'τ': """
τελευταίο	1146 K δωρεάν άρθρο
τραγουδούσαν	1227 K
τόνιζε	1227 K
τόνισε	1227 K
""", 'υ': """
υβριστικά	1116 K σχόλια
υβριστικό	1116 σχόλια με K
υπευθυνα	1135 παιξε K
υπεύθυνα	88 παίξτε K	88 παίζετε K	1135 παίξε K	1135 παίζουμε K
υπογράμμισε	1227 K
υποσχέθηκε	1227 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1101 αφού K ως εδώ
φωνάζει	1227 K
φωτογραφίες	45 K και βίντεο	45 τις K σας	45 K ή βίντεο
φύγετε	1101 πριν K
φώναζαν	1227 K
φώναζε	1227 K
φώναξαν	1227 K
φώναξε	1227 K
""", 'χ': """
χάνετε	1147 μη K
χρήσης	1099 όροι K	1128 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1224 K τη βοήθειά σας
χρησιμοποιεί	1086 K cookies
χρησιμοποιούμε	1085 K cookies
χρόνο	1226 τον K
χωρίς	76 K spam
""", 'ψ': """
ψηφίστε	1143 K
ψηφιακό	68 K μας βοηθό
ψηφιακός	68 K βοηθός
ψηφοφορία	1121 στην K
""", 'а': """
абонамент	267 вече имате K	299 с K	299 K за	319 с K	363 K
абонамента	297 с K си	297 благодарим за K
абонат	55 като K	265 вече сте K
абонати	277 само за K	363 K
абонатите	55 K могат
абонирайте	85 K се	265 K се, за да	268 K се за бюлетина	359 K се
абонирането	297 с K
автора	4283 мнение K	4283 точка зрения K	5117 думка K	5117 точка зору K
авторизованные	4316 только K
авторизованным	4316 K пользователям
авторизовані	5150 лише K
авторизуйтесь	27 K
авторкою	5136 зв'язатися з K
авторов	4283 мнение K	4283 мнения K	4283 точки зрения K
автором	5136 зв'язатися з K
автору	59 на каву K	4304 пишите K
авторів	5117 думки K	5117 думка K	5117 погляди K
адрес	24 имейл K няма	297 имейл K
адреса	297 имейл K
адресою	5171 пишіть за K
адресу	4336 пишите по K
азартних	93 участь в K іграх	5106 участь в K іграх може	5106 участь у K іграх може
азартных	93 участие в K играх может вызвать
анкета	293 нашата K	293 кратка K
анкетата	110 K	294 K
анкету	110 K	4315 K	5149 K
анонимно	4304 K
афилиейт	302 K линкове
""", 'б': """
бажаних	5133 K джерел
безкоштовна	5169 остання K стаття
безкоштовний	5145 наш K вебінар	5153 K акаунт	5169 останній K матеріал
безкоштовних	5153 ліміт K	5153 K статей
безкоштовні	17 K статті	5153 K статті
безлимитный	4257 K доступ
безплатен	290 нашия K уебинар
безплатна	313 последна K статия
безплатни	17 K статии	299 K статии
безплатно	299 K, за
бесплатная	4334 последняя K статья
бесплатную	116 K линию
бесплатные	17 K статьи	4319 K статьи
бесплатный	4310 наш K вебинар	4319 K аккаунт	4334 последний K материал
бесплатных	17 K статей	4319 лимит K	4319 K статей
бисквитки	287 K	317 K
бисквитките	287 K	317 K
благав	5239 K
благала	5239 K
благали	5239 K
благодарение	21 K на читателите	305 K на вас	305 K на вашата	360 K на вас
благодарим	297 K ви, че се
благодаря	4325 K донатам	4404 K вам	4404 K вашей
блокировщик	4280 отключите K	4280 K рекламы
блокувальник	5114 K реклами
больше	4284 знаете K
бот	44 наш K
браузер	12 ваш K	4297 ваш K	5128 ваш K
браузър	12 вашият K
букмекерская	4272 K контора. #	4272 реклама. K
бюлетин	83 нашия K	268 нашия K	298 K	360 нашия K	363 K
бюлетина	83 за K	268 K ни	268 запишете се за K	298 K
бюлетини	298 K
бяхте	47 K ли там
більше	5118 знаєте K
""", 'в': """
вайбері	5134 K
вайбър	18 K	282 K
ватсапе	4302 K
вашата	269 на K поща
ваших	4399 # из K #
введите	82 K адрес
вебинар	4310 наш K
вебінар	5145 наш K
взывал	4406 K
видео	11 это K	45 фото и K
виділіть	5132 K
визнав	5239 K
визнала	5239 K
визнає	5239 K
викала	362 K
викаха	362 K
викаше	362 K
викна	362 K
використання	5128 K cookie	5159 будь-яке K матеріалів	5159 K матеріалів сайту
використанні	5126 при K матеріалів
використовує	5115 K cookie
використовуємо	5114 K cookie
вимагав	5239 K
вимагала	5239 K
вимагали	5239 K
виправлення	115 K:
випуск	5147 K
виртуален	68 K асистент
виртуалният	68 K ни асистент
виртуальный	68 K помощник	68 K ассистент
вирішив	5239 K
вк	4302 K
вкажіть	82 K свою пошту
включете	56 K се
вконтакте	4302 K
влезте	27 K
вміст	11 цей K
внескам	5160 завдяки K	5237 завдяки K
внесок	5236 ваш K
войдите	27 K	4258 K, чтобы
вотсапе	4302 K
вотсапі	5134 K
впн	69 без K
всеки	305 K лев
встановіть	5101 K додаток
въведете	82 K имейла си
възпроизвеждането	304 K
выделите	4285 K ее	4285 K текст
выпуск	4313 K
відео	45 фото та K	45 фото й K	45 фото і K
відкритий	5241 K лист
відмовилися	115 K від коментарів
відповів	115 не K на	5239 K
відповідав	5239 K
відповідально	88 грайте K
відповідальності	35 не несе K
відповідальної	5106 дотримуйтеся правил (принципів) K	5106 дотримуйтесь правил (принципів) K	5106 принципів K гри	5106 правил K гри
відповідь	24 скасувати K
відповіла	5239 K
відповіли	115 не K на
відправити	24 K коментар
віртуальний	68 K помічник	68 K асистент
""", 'г': """
героев	115 имена K
героїв	115 імена K
гласеше	362 K
гласил	4406 K
гласила	4406 K
гласит	4406 K
гласувайте	310 K
гледайте	315 K ни
говорил	4406 K
говорила	4406 K
говорили	4406 K
говорит	4406 K
год	4405 в K
годишно	361 K
голосуйте	4330 K	5165 K
гривень	5238 # K
грн	5238 # K
група	316 viber K
гукав	5239 K
гукали	5239 K
гукнув	5239 K
гукнула	5239 K
гіперпосилання	5126 K обов
""", 'д': """
дальше	4257 чтобы читать K
дарение	359 вашето K	361 с K	363 K
дарения	363 K
дарете	305 K	359 K ни
джерела	5133 обрані K	5133 бажані K
джерелом	5133 основним K	5133 бажаним K
дзен	4302 K
дзене	4302 K
дзеркала	69 K
дзеркало	69 K
дзеркалом	69 K
добави	362 K
добавил	362 K	4406 K
добавила	362 K	4406 K
добавьте	4270 K нас в
добавя	362 K
доверието	116 телефон на K
доверия	116 телефон K
довіри	116 лінія K
додав	5239 K
додала	5239 K
додатку	89 у нашому K
додає	5239 K
дозволить	5236 ваша підтримка K
дозволяється	5159 матеріалів K лише
долучайтесь	56 K	5236 K до нас	5236 K до нашої	5236 K до нашого	5236 K до спільноти	5236 K до читачів
долучайтеся	56 K	5236 K до нас	5236 K до нашої	5236 K до нашого	5236 K до спільноти	5236 K до читачів
домашнего	0 K насилия
донат	4403 ваш K	5236 ваш K	5240 K
донатам	5160 завдяки K
донати	5240 K
донатом	5238 K
донаты	4407 K
доповнено	115 новину K
дополнен	115 текст K
дополнена	115 новость K
допомагає	5236 ваша підтримка K
допомога	0 потрібна K	5236 нам потрібна ваша K
допомогою	5162 за K ші
допомогу	116 де отримати K
допоможе	5237 K нам
допоможуть	5160 K нам працювати	5237 K нам
допоможіть	95 K, скільки можете
допускается	4324 материалов K только
допълнена	115 статията е K
доступ	4319 полный K	5153 повний K
достъпен	265 K за абонати
достъпна	265 K за абонати
достъпно	265 K за абонати
дочитали	4248 вы K до конца	5091 ви K до кінця
дочитати	5097 щоб K
дочитать	4257 чтобы K	4319 K
дізнаватися	5180 хочете K про
""", 'е': """
евро	299 за # K
ежедневную	4262 K рассылку
ежемесячно	4405 K
ежемесячное	4403 оформите K
ежемесячный	4325 K донат
еженедельную	4262 K рассылку
електронна	269 вашата K поща
електронної	5152 адресу K пошти
електронну	5152 K адресу	5152 K пошту
епизод	292 K
епизода	292 K
есть	4284 вам K что
""", 'ж': """
жаловалась	4406 K
жаловался	4406 K
жалуются	4406 K
жодного	76 K спаму
журналист	285 е K	285 - K	285 , K	4305 - K	4305 , K	4385 K
журналисти	360 нашите K
журналистика	360 независимата K	360 независима K	360 нашата K	4404 независимая K
журналистике	4404 независимой K
журналистики	4404 независимой K
журналистику	4404 независимую K
журналистка	285 е K	285 , K	4305 - K	4305 , K	4385 K
журналисты	4404 наши K
журналіст	5140 - K	5140 , K	5219 K
журналістам	44 нашим K
журналісти	5237 наші K
журналістика	5237 незалежна K
журналістику	5237 незалежну K	5237 якісну K
журналістка	5140 - K	5140 , K	5219 K
журналісту	44 нашому K
""", 'з': """
з	5234 # K #
завантажити	5101 K застосунок
завантажте	5101 K додаток
завдяки	5160 існує K	5237 K вам	5237 K вашій
зависимост	93 хазартът създава K
задонатьте	4403 K	5236 K
задължителните	24 K полета
зазначив	5239 K
зазывал	4406 K
закликав	5239 K
закликала	5239 K
закликали	5239 K
закончились	4257 бесплатные статьи K
залишає	34 K за собою право
залишилося	5098 K #%	5098 K # %	5235 K прочитати
залиште	82 K свою адресу	82 K адресу	82 K пошту
заметили	4286 K ошибку
замолчим	4404 мы не K
запазени	275 всички права K
запевняв	5239 K
запевняла	5239 K
запевняє	5239 K
записи	63 новые K на почту
запитав	5239 K
запитала	5239 K
запитання	110 відповіді на K
запитань	5149 на кілька K
запишете	268 K се за нашия
зарегистрированные	4316 только K
зарегистрированным	4257 доступен только K
зарегистрированы	4257 уже K
зарегистрируйтесь	4258 K, чтобы	4319 бесплатно K	4319 K бесплатно	4403 K бесплатно	4403 K, чтобы читать
зареєстровані	5150 лише K	5150 тільки K
зареєструйтесь	5098 K, щоб	5153 безкоштовно K	5153 K безкоштовно	5236 K безкоштовно	5236 K, щоб читати
зареєструйтеся	5153 K безкоштовно
застосунку	89 у нашому K	89 в нашому K	5130 нашому K
застосунок	5101 завантажте K	5130 наш K	5130 мобільний K	5236 завантажте K і	5236 завантажте K та
захищено	5126 усі права K
захищені	5126 усі права K	5126 всі права K
защищенной	4304 K формой
защищены	4295 все права K
защищённой	4304 K формой
заяви	362 K
заявив	5239 K
заявил	362 K	4406 K
заявила	362 K	4406 K	5239 K
заявили	4406 K	5239 K
заявиха	362 K
звернутися	116 куди K
звёздочкой	65 поля со K
згодні	48 не K
здесь	4248 раз уж вы K
зеркала	69 K
зеркало	69 K
змінено	115 імена K	115 ім'я K
знайшли	5132 якщо ви K
знанията	293 K си
зобов	5239 K'язав
зовнішнього	5142 K вмісту	5142 K контенту
зовнішній	5142 K вміст	5142 K контент
зробіть	5095 K внесок	5236 K внесок у	5236 K внесок на
зірочкою	65 поля с K	65 поля із K
""", 'и': """
из	4399 # K #
избранное	4301 K
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
иностранного	4295 выполняющим функции K агента
иностранным	4404 K агентом
инстаграм	282 K
искусственного	4327 с помощью K интеллекта
искусственным	4327 K интеллектом
использование	4297 K cookie	4307 K cookie	4324 любое K материалов	4324 K материалов сайта
использовании	4295 при K материалов	4324 полном или частичном K	4324 частичном K материалов
используем	4280 K cookie
использует	4281 K cookie
исправление	115 K:
источники	4301 избранные K	4301 любимые K
источников	4301 избранных K	4338 избранных K
источником	4301 основным K
исчерпали	4257 K лимит
""", 'к': """
каждое	20 K утро
каждый	4405 K месяц
каже	5239 K
каза	362 K
казав	5239 K
казал	362 K
казала	362 K	5239 K
казали	5239 K
казаха	362 K
казва	362 K
казвал	362 K
казвала	362 K
канал	316 viber K	4404 наш K	5237 наш K
канала	4404 нашего K
каналу	5237 нашого K
код	111 с K
колумнист	4305 - K	4305 , K	4385 K
колумніст	5140 - K	5219 K
колумністка	5140 - K	5219 K
команде	4310 к нашей K
команди	5145 до нашої K
коментар	8 залишити K
коментарите	90 в K	295 K под
коментарях	90 у K	90 в K	5127 у K	5127 в K
коментатор	285 е K
коментиране	295 правила за K	295 правилата за K
коментирате	8 за да K	295 K
коментувати	8 K
комментариев	115 отказались от K	115 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4285 чтобы оставить K
комментария	24 для отправки K
комментариях	90 в K	4296 в K
комментировать	8 K
контент	11 этот K	11 цей K	4307 внешний K
контента	11 этого K	4307 внешнего K
контенту	11 цього K
конференцию	4310 нашу K
конференция	290 нашата K
конференцію	5145 нашу K
конфиденциальности	4279 настройкам K	4279 настройками K	4280 политикой K	4297 политика K
конфіденційності	5113 налаштуваннями K	5114 політикою K	5128 політика K
копирование	4324 K материалов сайта
кореспондент	285 е K	285 , K	5140 - K	5140 , K	5219 K
кореспондентка	5140 - K	5140 , K	5219 K
короткий	4315 K опрос
корреспондент	4305 - K	4305 , K	4385 K
корреспондентам	44 нашим K
корреспондентка	4385 K
корреспонденту	44 нашему K
крикнув	5239 K
крикнул	4406 K
крикнула	4406 K	5239 K
кричав	5239 K
кричал	4406 K
кричала	4406 K	5239 K
кричали	4406 K	5239 K
кричит	4406 K
""", 'л': """
лв	299 за # K
лев	299 за # K
лева	299 за # K	361 K
лекцию	4310 нашу K
лекцію	5145 нашу K
лиценз	52 K cc
лицензии	52 K cc
ліцензією	52 K cc
""", 'м': """
магазин	290 нашия онлайн K	290 нашия K
магазина	290 онлайн K ни	4310 нашего K
магазине	4310 в нашем K	4310 в нашем интернет-K
магазину	5145 нашого K
магазині	5145 у нашому K	5145 в нашому K	5145 нашому інтернет-K
материал	4285 обсудить K	4307 внешний K	4340 K создан	4404 этот K
материалам	4332 ко всем K
материалы	4404 наши K
матеріал	5237 цей K
матеріали	5237 наші K
матеріалу	115 першій версії K
матеріалів	5159 копіювання K сайту	5159 K посилання обов'язкове	5167 до всіх K	5167 до усіх K
мероприятие	4310 наше K
месенджері	5134 K
месец	361 на K	361 всеки K
месечно	361 K
мессенджере	4302 K
месте	47 вы были на K
месяц	4405 в K
мобільний	5130 K додаток
молба	280 имаме малка K	280 имаме K към вас
молел	362 K
молела	362 K
молеха	362 K
молеше	362 K
містить	115 K описи	115 K сцени
місці	47 ви були на K
місяць	5238 на K	5238 перший K
""", 'н': """
навчання	53 K ші
нагадав	5239 K
нагадала	5239 K
наголосив	5239 K
наголосила	5239 K
надпис	362 такъв K
надпись	4406 такая K
надсилайте	5136 K нам	5136 K її	5136 K їх нам	5139 K фото	5139 K відео	5139 K свої	5236 K нам
надсилаємо	62 ми K вам	62 ми K
надійних	5133 K джерел
надішлемо	62 ми K вам
надішліть	43 K нам	54 K його	54 K друзям	72 K нам	5136 K нам	5136 K їх нам	5139 K фото	5236 K нам
нажимая	4318 K кнопку	4318 K на кнопку	4318 K "
нажмите	4285 K ctrl
налаштування	5113 K cookie	5113 K cookies	5113 K файлів cookie	5113 через ваші K
налаштуваннями	5113 K cookie	5113 K cookies	5113 K файлів cookie
налаштуваннях	5113 K cookie
намерете	315 K ни
напис	5239 такий K
написа	362 K
написав	5239 K
написал	4406 K
написала	4406 K	5239 K
написано	4406 было K	5239 було K
напиши	43 K нам	72 K нам
напишите	43 K нам	43 K в наш	72 K нам	72 K в наш	4304 K нашему	4304 K нашей	4304 K автору	4304 K нам	4403 K нам
напишіть	43 K нам	72 K нам	5136 K нашому	5136 K нашій	5136 K автору	5136 K авторці	5136 K нам	5236 K нам
напомнил	4406 K
напомнила	4406 K
направете	359 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	362 K
настоява	362 K
настоявал	362 K
настроек	4279 из-за ваших K
настройками	4279 K cookie	4279 K cookies	4279 K файлов cookie
настройках	4279 K cookie
настройки	4279 K cookie	4279 K cookies	4279 K файлов cookie
натискайки	297 K
натискането	297 с K
натискаючи	5152 K кнопку	5152 K на
нашем	4285 в K чате
нашия	290 към K екип	290 в K екип	293 K куиз	293 K тест
небольшая	4248 K просьба
неделю	20 раз в K	20 каждую K	4405 в K
независимата	359 подкрепете K
независими	360 K медии
независимую	4252 поддержите K	4403 поддержите K
независимые	4404 K медиа
незалежні	5237 K медіа
нейросети	4327 с помощью K
несколько	4315 на K вопросов
никакого	76 K спама
новинами	5104 стежте за K
новини	282 google K	5134 google K
новину	5118 маєте K
новость	4284 есть K
нуждаем	359 K се от вашата
нужна	4325 K ваша
нюзлетър	298 K
""", 'о': """
обеща	362 K
обещал	362 K	4406 K
обещала	4406 K
обещали	4406 K
обновена	115 статията е K
обновлен	115 текст K	115 материал K
обновлён	115 текст K	115 материал K
обозреватель	4305 - K	4305 , K	4385 K
обозревательница	4385 K
обраних	5133 K джерел
обратиться	116 куда K
обучения	53 K ии
объявил	4406 K
объявила	4406 K
объяснил	4406 K
объяснила	4406 K
объясняет	4406 K
объяснял	4406 K
объясняла	4406 K
обязал	4406 K
обязательна	4295 гиперссылка K	4324 материалов ссылка K	4324 ссылка на источник K
обязательные	24 K поля	4285 K поля
обясни	362 K
обяснил	362 K
обяснила	362 K
обяснява	362 K
обіцяв	5239 K
обіцяла	5239 K
обіцяли	5239 K
огледален	69 K сайт
оглядач	5140 - K	5140 , K	5219 K
оглядачка	5140 - K	5140 , K	5219 K
оголосив	5239 K
ограничений	4257 читайте без K
одноклассниках	4302 K
одному	5152 в K листі
оновлено	115 текст K	115 матеріал K	115 новину K
опечатку	4285 нашли K
описания	115 съдържа K	115 есть K	115 содержит K
описи	115 є K
опитування	110 K	5149 наше K	5149 коротке K
опитуванні	40 нашому K	5149 K читачів	5149 нашому K	5149 в K
оповещения	4349 хотите получать K
оприлюднюватиметься	25 не K	5120 ваша e-mail адреса не K
опрос	40 наш K	110 K	4315 наш K
опросе	40 нашем K	4315 нашем K	4315 в K
опубликован	25 не будет K	4285 ваш адрес email не будет K
организаторите	362 канят K
организаторы	4406 зовут K
організатори	5239 запрошують K
оставете	82 K имейла си
оставляем	34 K за собой право
оставляет	34 K за собой право
оставляя	4318 K заявку
оставьте	82 K свой адрес	82 K адрес	82 K почту	82 K свою почту	82 K e-mail
осталось	4258 K #%	4258 K # %
отбележете	67 K ме
ответил	115 не K на	4406 K
ответила	115 не K на	4406 K
ответили	115 не K на
ответственно	88 играйте K
ответственности	35 не несет K	35 не несёт K
ответьте	110 K на вопросы
отвечал	4406 K
отвечала	4406 K
отворено	364 K писмо
отговори	115 не K на	362 K той	362 K тя
отговорил	362 K
отговорила	362 K
отговориха	362 K
отговорност	35 не носи K
открытое	4408 K письмо
отменить	24 K ответ	4405 K в любой момент
отметил	4406 K
отметила	4406 K
отметь	67 K меня
отметьте	67 K меня	67 K нас
отмечайте	67 K меня
отписаться	4262 K в любой момент
отправляем	62 мы K вам
отправьте	54 K	4304 K их нам	4403 K нам
отримувати	5170 хочете K
отримуйте	5174 K
очакваме	283 K вашите
очевидцем	4284 стали K	4284 вы стали K	5118 стали K
ошибку	4286 нашли K
оштрафовал	4406 K
оштрафовала	4406 K
оштрафував	5239 K
""", 'п': """
партнером	4322 совместно с K	5157 спільно з K
партнерски	79 K линкове
партнерские	42 K ссылки	79 K ссылки	4322 K ссылки
партнерским	79 K ссылкам
партнерські	79 K посилання	5157 K посилання
партнеры	4280 мы и наши K
партньорски	302 K линкове
партнёром	4322 совместно с K
партнёрские	42 K ссылки	79 K ссылки	4322 K ссылки
партнёрским	79 K ссылкам
патроном	4403 станьте K
пееха	362 K
пели	4406 K
первинній	115 K версії
первоначальной	115 K версии
первый	4405 K месяц	4405 рубль в K
переведите	4403 K нам
перевірте	5149 K себе	5152 K пошту
передплатник	55 як K	5097 уже K	5097 вже K
передплатникам	5097 доступний лише K	5097 доступна лише K	5097 доступно лише K
передплатники	55 K можуть	5168 лише K	5168 тільки K
передплатників	5097 тільки для K
передплатою	5097 доступна за K	5097 доступний за K	5153 за K	5175 з K
передплату	85 оформіть K	5153 K за	5236 оформіть K
передплатіть	85 K
передрук	50 K	5131 K
передруковувати	50 K
передруку	5131 у разі K
передрукувати	50 K
перепечатать	50 K
перепечатка	50 K	4300 K
перепечатке	4300 при K
перепечатывать	50 K
перешлите	54 K
перешліть	54 K
персональних	5129 K даних
персональных	4298 K данных
писав	5239 K
писал	4406 K
писала	4406 K	5239 K
писати	5237 нам K
писменото	304 без K съгласие
письме	4318 в одном K
письменного	4339 без K согласия
письмової	5173 без K згоди
питаха	362 K
питаше	362 K
пишете	43 K ни	72 K ни	283 K ни	284 K на	359 K ни
пишеше	362 K
пиши	43 K нам	43 K ни	72 K нам	72 K ни
пишите	43 K нам	43 K в бот	43 K в наш	43 K на почту	72 K нам	72 K в бот	72 K в наш	72 K на почту	4304 K нам	4336 K на	4403 K нам
пишіть	43 K нам	43 K у	72 K нам	72 K у	5136 K нам	5171 K на
платной	4257 в K версии
побачили	5181 K помилку
повний	23 K текст	5153 K текст
повтаря	362 K
повтаряше	362 K
повторював	5239 K
повторює	5239 K
повторяет	4406 K
повторял	4406 K
повторяла	4406 K
повідомив	5239 K
повідомила	5239 K
повідомили	5239 K
повідомлення	5180 хочете отримувати K	5180 бажаєте отримувати K
повідомте	43 K нам	72 K нам	5136 K нам	5136 K нас	5236 K нам
подайте	284 K сигнал
поддержать	4403 K нас	4403 K редакцию	4403 K нашу
поддерживайте	4403 K нас	4403 K нашу
поддержите	4252 K нашу	4252 K нас	4325 K	4403 K нас	4403 K нашу	4403 K редакцию	4403 K проект	4403 K автора	4403 K наш
поддержка	4253 ваша K	4403 ваша K поможет	4403 ваша K помогает	4403 ваша K позволит
поддержке	4322 при K партнёра	4322 при K партнера	4325 благодаря вашей K	4404 вашей K
поддержки	4404 без вашей K	4404 вашей K
поделитесь	28 K	54 K им	54 K ей	72 K своей историей	72 K с нами
поделиться	4284 хотите K
подканял	362 K
подканяха	362 K
подканяше	362 K
подкаст	39 наш K	39 нашия K	292 K	360 нашият K	4313 K	4404 наш K	5147 K	5237 наш K
подкаста	292 K	4313 K	4404 нашего K
подкасте	39 нашем K	4313 K
подкасти	39 наші K	292 K	5147 K
подкастов	4313 K
подкасту	5147 K
подкастът	292 K
подкасты	4313 K
подкасті	39 нашому K	5147 K
подкастів	5147 K
подкрепа	305 с вашата K	305 вашата K	359 вашата K	360 вашата K
подкрепата	302 с K на партньор
подкрепете	305 K	359 K ни	359 K нашата
подкрепяйте	359 K ни
подписаны	4257 уже K
подписка	4257 уже есть K	4407 K
подписке	4257 доступен только по K	4257 доступна по K	4257 доступен по K	4319 по K
подписки	4407 K
подпиской	4344 с K
подписку	85 оформите K	85 оформить K	4257 оформить K	4257 оформите K	4318 спасибо за K	4319 K за	4403 оформите K	4403 оформить K
подписчик	55 как K	4257 уже K	4257 вы уже K
подписчикам	4257 доступна только K	4257 доступно только K	4257 доступен только K	4333 только K
подписчики	55 K могут	4333 только K	4407 K
подписчиков	4257 только для K
подписчиком	4403 станьте K
подписывайтесь	4262 K на рассылку	4270 K на нас	4270 K на наш	4270 K на канал	4270 K на telegram	4403 K на
подписываясь	4318 K
подпишитесь	85 K	4252 K на регулярное	4262 K на рассылку	4270 K на наш	4270 K на канал	4403 K на
подчеркнул	4406 K
подчеркнула	4406 K
подчерта	362 K
поділитися	5118 хочете K
поділіться	28 K	54 K ним	72 K своєю історією	72 K з нами
подію	5145 нашу K
пожертвование	4252 оформите K	4253 сделайте K	4325 регулярное K	4325 ежемесячное K	4403 ваше K	4403 сделайте K	4403 оформите K	4407 K
пожертвования	4404 на K	4407 K
пожертвованиям	4325 благодаря K	4404 благодаря K
пожертвуйте	4403 K
позволяет	4403 ваша поддержка K
позначайте	67 K мене
позначте	67 K мене
позоваването	304 K на
поиска	362 K
поискал	362 K
показан	65 адрес не будет K	65 email не будет K
показана	65 почта не будет K	65 пошта не буде K	65 адреса не буде K
полностью	23 материал K	4257 чтобы прочитать K
полный	23 K текст	4319 K текст
получавайте	318 K
получавате	314 искате ли да K	314 искате да K
получайте	4343 K
получать	4335 хотите K	4349 хотите K новости	4349 хотите K push
получить	116 где K помощь
помилку	5181 знайшли K
помогите	95 K, сколько можете	4403 K нам
помогнете	359 K ни
помогут	4404 K нам
поможет	4404 K нам
помоли	362 K
помолил	362 K
помолила	362 K
помощ	0 нужда от K
помощник	68 наш K	68 ии-K
помощь	0 нужна K	4403 нам нужна ваша K
помощью	4327 с K ии
помітили	5132 якщо ви K	5181 K помилку
помічник	68 наш K
понравилась	4404 K статья
понравился	4404 K материал	4404 K текст
пообещал	4406 K
пообещала	4406 K
пообіцяв	5239 K
пообіцяла	5239 K
попереджає	5239 K
попередив	5239 K
попередній	115 K версії
попита	362 K
поправка	115 K:
попросив	5239 K
попросил	4406 K
попросила	4406 K	5239 K
попросили	4406 K	5239 K
попросило	4406 K
порадив	5239 K
порадила	5239 K
посилання	5159 K на джерело обов'язкове
последвайте	359 K ни
последната	313 K ви безплатна статия	313 K безплатна статия
посоветовал	4406 K
посоветовала	4406 K
постановив	5239 K
постановил	4406 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	362 K
посъветвал	362 K
посъветвали	362 K
потребовал	4406 K
потребовала	4406 K
потърсите	116 къде да K помощ
почерпете	59 K ме
почерпи	59 K ме с кафе
почте	84 в K	84 на вашей K	4318 вашей K
почтовом	4318 вашем K ящике
почту	84 на K	4263 на вашу K	4263 вам на K	4318 вашу K
пошту	84 на K	84 на вашу K	5100 на вашу K
пошті	5152 вашій K
пощенска	269 вашата K кутия
пояснив	5239 K
пояснил	4406 K
пояснила	4406 K	5239 K
пояснював	5239 K
пояснювала	5239 K
пояснює	5239 K
поясняет	4406 K
правото	34 си запазва K
працювати	5160 допоможе нам K	5237 K далі
працюємо	5237 ми K
предишна	115 K версия на
предпочитаемые	4301 K источники
предпочитаемых	4301 K источников
предпочитан	281 K източник
предпочитани	281 K източници
предпочитаните	281 K източници	281 K си източници
предпочтительные	4301 K источники	4338 K источники
предпочтительный	4301 K источник
предпочтительных	4338 K источников
предупреди	362 K
предупредил	4406 K
предупреждава	362 K
предупреждает	4406 K
предыдущей	115 K версии текста
препечатването	304 K
препратете	54 K
препубликува	50 K
препубликуването	50 K
пригостіть	59 K мене кавою
призвал	4406 K
призвала	4406 K
призвали	4406 K
призна	362 K
признава	362 K
признавал	4406 K
признает	4406 K
признал	4406 K
признала	4406 K
признали	4404 нас K
призова	362 K
призовава	362 K
призовал	362 K
призоваха	362 K
призывал	4406 K
призывала	4406 K
призывали	4406 K
приложение	89 в нашето K	360 нашето K	4264 скачать K	4265 скачайте K	4265 установите K	4299 наше K	4299 мобильное K	4403 скачайте наше K	4403 скачайте K и
приложението	359 изтеглете K ни	359 изтеглете K на вестник
приложении	89 в нашем K	4264 открыть в K	4299 нашем K
приложения	4299 нашего K	4404 нашего K
прим	115 K. ред
примечание	115 K редакции
приоритетным	4301 K источником
присоединяйтесь	56 K	4403 K к нам	4403 K к нашему	4403 K к нашей	4403 K к нашим	4403 K к сообществу	4403 K к читателям	4403 K к тем
присъединете	56 K се	359 K се към нашия
присылаем	62 мы K вам	62 мы K
присылайте	4304 K нам	4304 K фото	4304 K видео	4304 K новости	4304 K свои	4304 K их нам	4403 K нам
пришлите	43 K нам	54 K друзьям	72 K нам	4304 K нам	4304 K фото	4304 K их нам	4403 K нам
пришлём	62 мы K вам
приєднуйтесь	56 K	5236 K до нас	5236 K до нашої	5236 K до нашого	5236 K до спільноти	5236 K до читачів
приєднуйтеся	56 K	5236 K до нас	5236 K до нашої	5236 K до нашого	5236 K до спільноти	5236 K до читачів
проверьте	4315 K себя	4318 K почту
проголосуйте	4330 K	5165 K
продовження	5157 реклама. K
продовжити	5097 щоб K читання	5160 допоможуть нам K
продовжувати	5237 K роботу
продолжаем	4404 мы K работать
продолжать	4325 помогут нам K	4404 K работу
продолжение	4322 реклама. K
продолжить	4257 чтобы K чтение	4325 помогут нам K	4325 поможет нам K	4404 K работу
продължава	302 K по-долу
продължете	266 K да четете
продължим	360 да K да работим
продължите	265 за да K да четете
произведен	4295 настоящий материал (информация) K	4340 материал K
произведён	4340 материал K
пройдите	4315 K тест
пройдіть	5149 K тест
променени	115 имената са K
промокодом	111 с K	111 за K	111 з K
промокоду	111 по K
пропускайте	314 не K
пропустите	4335 не K
пропустити	5170 не хочете K
пропустить	4335 не хотите K
пропустіть	5170 не K
просив	5239 K
просил	4406 K
просила	4406 K	5239 K
просили	4406 K	5239 K
просьба	4248 у нас к вам K	4248 у нас есть K
просять	5239 K
проучване	293 нашето K
прохання	5091 маємо до вас K	5091 невелике K
прочетете	266 за да K цялата
прочитать	4257 осталось K	4257 чтобы K статью
пріоритетне	5133 K джерело
пріоритетним	5133 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	50 K у себя
пълния	299 K текст
първия	361 за K месец
първоначалната	115 K версия
підписатися	5099 K на розсилку
підписка	5240 K
підписку	5097 оформіть K	5152 дякуємо за K	5236 оформіть K
підписники	5168 лише K	5240 K
підписників	5097 тільки для K
підписуйтесь	5103 K на нас	5103 K на наш	5103 K на канал	5103 K на telegram	5236 K на
підписуйтеся	5103 K на наш	5103 K на канал
підписуючись	5152 K
підпишіться	5099 K на розсилку	5103 K на наш	5236 K на
підтримайте	5094 K нашу	5094 K незалежну	5094 K нас	5160 K	5236 K нас	5236 K нашу	5236 K незалежну	5236 K редакцію	5236 K автора	5236 K роботу	5236 K наш
підтримати	5236 K нас	5236 K нашу
підтримка	5095 ваша K	5236 ваша K допоможе
підтримки	5157 за K партнера	5237 спільноти K	5237 вашої K
підтримуйте	5236 K нас	5236 K нашу
підтримці	5160 завдяки вашій K	5160 завдяки K читачів	5237 вашій K
піти	5091 перш ніж K
""", 'р': """
работа	360 нашата K	4404 наша K
работаем	4404 мы K
работать	4325 помогут нам K	4325 поможет нам K	4404 K дальше
работу	4404 нашу K
радив	5239 K
радила	5239 K
радили	5239 K
радить	5239 K
разкажете	43 K ни	72 K ни
разрешение	276 без K е забранено
разрешения	4339 без K редакции
разчитаме	305 K на вашата	360 K на
расскажите	43 K нам	72 K нам	72 K свою историю	4403 K нам
рассказал	4406 K
рассказала	4406 K
рассказать	4284 есть что K	4284 хотите K
рассказывать	4404 K правду
расследование	4404 наше K	4404 это K
расследования	4404 наши K
рассылка	4404 наша K	4407 K
рассылку	83 на K	83 нашу K	83 K	4262 нашу K	4262 K самых	4404 нашу K
регистрацията	297 с K си	297 благодарим за K
регистрируясь	4318 K
регулярний	5160 K внесок
редактор	285 е K	285 - K	285 , K	4305 - K	4305 , K	4385 K отдела	4385 K	5140 - K	5140 , K	5219 K
редакторка	5140 - K	5140 , K	5219 K
редакцией	44 нашей K	4304 связаться с K
редакции	115 поправка K	4283 мнение K	4283 позиция K	4283 мнением K	4339 без согласия K	4404 нашей K
редакцию	44 в нашу K	4304 напишите в K	4304 пишите в K
редакция	290 в нашата K	360 нашата K	4404 наша K
редакцията	43 свържете се с K	72 свържете се с K
редакцію	5136 напишіть у K	5136 пишіть у K
редакція	5237 наша K
редакцією	44 нашою K	5136 зв'язатися з K
редакції	48 письма до K	115 від K:	5117 думка K	5117 позиція K	5117 позицією K	5136 пишіть до K	5173 без згоди K	5173 без дозволу K	5237 нашої K
рекламата	13 K	302 след K
реклами	13 K	75 без K	75 немає K	360 без K	5157 після K	5157 на правах K	5237 без K
рекламой	13 K
рекламы	13 K	75 без K	75 нет K	4322 после K	4322 на правах K	4404 без K
репортер	44 на нашия K	285 е K	285 - K	285 , K	4305 - K	4305 , K	4385 K	5140 - K	5140 , K	5219 K
репортери	44 на нашите K	360 нашите K
репортерка	5140 - K	5140 , K	5219 K
репортёр	4305 - K	4305 , K	4385 K
решил	4406 K
реєструючись	5152 K
робота	5237 наша K
роботу	5237 нашу K
розкажіть	43 K нам	72 K нам
розповів	5239 K
розповідати	5237 K правду
розповіла	5239 K
розповісти	5118 маєте що K	5118 є що K	5118 хочете K
розсилка	5237 наша K	5240 K
розсилку	83 на K	83 нашу K	83 K	5099 нашу K	5099 щоденну K	5237 нашу K
розслідування	5237 наші K	5237 це K
рублей	4405 # K
рік	5238 на K
""", 'с': """
свидетелем	4284 стали K	4284 вы стали K
свободната	359 подкрепете K
свържете	43 K се с нас	72 K се с нас	283 K се с нашия	283 K се с нашата	283 K се с нас	283 K се с автора	359 K се с нас
свържи	43 K се с нас	72 K се с нас
свяжитесь	43 K с нами	4304 K с нами
связаться	4304 K с автором
свідком	5118 стали K
седмично	20 веднъж K
сигнализирайте	283 K ни
сказав	5239 K
сказал	4406 K
сказала	4406 K	5239 K
сказати	5118 маєте що K
скаржаться	5239 K
скаржився	5239 K
скаржилася	5239 K
скачайте	4264 K наше
скиньте	4403 K нам	4403 K донат
сколько	4403 скиньте K
скриньку	5152 вашу K
скриньці	5152 вашій K
следите	4270 K за нами
словам	4406 по K
словами	5239 за K
слушайте	315 K ни
слідкуйте	5103 K за нами
снимки	45 свои K	45 K и видео	45 вашите K	45 K или видео
советовал	4406 K
советовала	4406 K
советовали	4406 K
советует	4406 K
согласны	48 не K	48 K с автором
содержатся	115 K описания
содержимое	4307 внешнее K
содержит	115 K сцены
сообщение	4295 данное K (материал) создано	4340 K создано
сообщил	4406 K
сообщила	4406 K
сообщили	4406 K
сообщите	43 K нам	72 K нам	4304 K нам	4403 K нам
соучастником	4325 станьте K	4403 станьте K
спам	76 без K
спама	76 без K
спаму	76 без K
спецкор	4385 K
сповіщення	16 K	5101 увімкнути K	5101 увімкніть K	5180 хочете отримувати K	5180 хочете отримувати пуш-K	5180 бажаєте отримувати K	5180 хочеш отримувати K
споделете	28 K	54 K я	72 K с нас	72 K своята
сподобався	5237 K текст	5237 K матеріал
сподобалась	5091 якщо вам K стаття
спонсором	85 станьте K
според	362 K
спрашивает	4406 K
спросил	4406 K
спросила	4406 K
співали	5239 K
співучасником	5236 станьте K
спільнота	5237 наша K
спільноти	5095 стань частиною K	5160 частиною K	5237 нашої K
станете	85 K член	359 K абонат	359 K член
станьте	56 K одним из них	4403 K нашим	5236 K нашим
статей	5167 до всіх K	5167 до усіх K
статии	312 до всички K
статия	280 хареса ли ви тази K	299 цялата K	360 тази K
статията	299 % от K
стаття	5237 ця K
статья	4404 эта K
статьям	4332 ко всем K
стверджує	5239 K
стежте	5103 K за нами
стигнали	280 щом сте K дотук
стороннего	4307 K сервиса
сторонним	4307 K сервисом
стороннього	5142 K сервісу
стороннім	5142 K сервісом
суммой	4405 любой K
сумму	4405 любую K
сутрин	20 всяка K
существуем	4404 мы K
существует	4325 K благодаря
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
телеграм	18 K	282 K	4270 наш K-канал	4270 в нашем K	4302 K	4302 K-канал	4302 K-канале	4336 пишите в K	4404 наш K	5103 наш K-канал	5134 K	5134 K-канал	5134 K-каналі
телеграме	18 K	4302 K
телеграмі	5134 K
телефон	116 K довіри
тест	4315 наш K	5149 наш K
тиждень	20 раз на K	5238 на K
требовал	4406 K
требовала	4406 K
требовали	4406 K
тръгнете	280 преди да си K
""", 'у': """
уведомления	16 K	4265 включите K	4265 включить K	4265 разрешить K	4349 хотите получать K	4349 хотите получать пуш-K	4349 хочешь получать K
уверяет	4406 K
уверял	4406 K
уверяла	4406 K
увійдіть	27 K	5098 K, щоб
уговаривал	4406 K
уговаривала	4406 K
угостите	59 K меня кофе	59 K автора кофе
угостить	59 K меня кофе
уебинар	290 нашия K
узнавать	4349 хотите K о
уйдете	4248 прежде чем вы K
укажите	82 K свой e-mail	82 K почту
улюблених	5133 K джерел
улюблені	5133 K джерела
умовляв	5239 K
умоляваше	362 K
умолял	4406 K
умоляла	4406 K
умоляли	4406 K
утверждает	4406 K
уточнение	115 K:
уточнення	115 K:
уточнив	5239 K
уточнил	4406 K
уточнила	4406 K	5239 K
учасником	5236 станьте K
""", 'ф': """
фейсбук	18 K	282 K
фото	45 свои K	45 ваши K	45 свої K	45 ваші K
фотографии	45 K и видео
""", 'ц': """
цените	4404 K нашу
цитировании	4300 при K
цитування	5131 у разі K
цитуванні	5131 при K
""", 'ч': """
частиною	5236 станьте K
частковому	5159 повному або K
чашку	59 на K кофе
через	69 K vpn
четене	2 време за K
четете	315 K ни
читаете	4403 спасибо, что K
читай	5103 K нас
читайте	4270 K нас в	5103 K нас у	5103 K нас в
читання	2 час K	2 хв K
читателей	48 письма K	4315 опросе K	4325 благодаря поддержке K	4345 K	4404 наших K
читатели	41 наши K	41 нашите K	48 писма на K	320 K	360 нашите K	4248 дорогие K	4345 K	4404 наши K
читателите	320 K	360 с подкрепата на K	360 от K ни
читателям	21 благодаря K	41 нашим K	4345 K	4404 благодаря K
читати	5097 щоб K далі	5236 щоб K далі
читачам	21 завдяки K	5176 K
читачі	41 наші K	5176 K	5237 наші K
читачів	48 листи K	5176 K	5237 наших K
читаєте	5236 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5238 K
щомісячний	5160 K внесок
щомісячно	5238 K
щоранку	20 K
щотижневу	5099 K розсилку
""", 'э': """
электронной	4318 адрес K почты
электронную	4318 K почту
""", 'я': """
яжіться	43 зв'K з нами	5136 зв'K з нами
язкові	24 обов'K поля	5120 обов'K поля
якщо	5091 K ви вже тут
""", 'і': """
із	5234 # K #
інтелектом	5162 штучним K
інтелекту	5162 за допомогою штучного K
інформацію	5118 маєте цікаву K
історію	5118 маєте K
""", 'א': """
אדבלוק	2408 K
אומר	2447 K
אומרת	2447 K
אותה	54 שלחו K	54 שתפו K
אותו	54 שלחו K
אותנו	67 תייגו K	72 שתפו K
אחרינו	2329 עקבו K	2444 עקבו K
איתנו	43 צרו K קשר	43 צרו קשר K	43 דברו K	72 צרו K קשר	72 צרו קשר K	72 דברו K
אליכם	62 נשלח K
אלינו	43 פנו K	72 פנו K
אלקטרוני	2326 דואר K
אמר	2447 K
אמרה	2447 K
אמרו	2447 K
אתכם	2372 רק K
""", 'ב': """
באפליקציה	89 K שלנו
בדוי	115 שם K
בדויים	115 שמות K
בוקר	20 מדי K
בחודש	2446 K
ביקש	2447 K
ביקשה	2447 K
במייל	2371 K שלכם
במצוקה	0 K
בסרטון	2357 לצפות K זה
בעוגיות	2335 שימוש K
בעיתונות	2372 לתמוך K
בעלי	2414 בלי K הון	2414 ללא K הון
בקובצי	2334 משתמש K
בשבוע	20 פעם K	2446 K
בתגובות	90 K
בתוכן	2385 לעשות שימוש K
""", 'ד': """
דווחו	2444 K לנו
דיגיטלי	2321 רכשו מינוי K
דיוור	2371 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	65 K לא יוצג
האפליקציה	2330 הורידו את K	2445 K
הבהרה	115 K:
הגיב	115 לא K
הדיגיטלי	68 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2447 K
הודיעה	2447 K
הוואטסאפ	2330 לקבוצת K
הווטסאפ	2330 לקבוצת K
הווירטואלי	68 העוזר K
הוסיף	2447 K
הוסיפה	2447 K
הזהיר	2447 K
הזכויות	2345 כל K שמורות
הזמינו	59 K אותי לקפה
החובה	24 שדות K
החוג	2355 הוא ראש K	2355 היא ראש K
החינמיות	2388 הכתבות K
הטלגרם	2330 לערוץ K
הטקסט	2358 K
היום	2444 תרמו K
הירשמו	2321 כדי להמשיך לקרוא K	2444 K לקבלת
הכותב	2385 על דעת K
הכתבה	50 לפרסם את K	2321 להמשך קריאת K	2358 K	2445 K הזאת
המדור	2353 הוא עורך K	2353 היא עורכת K
המובעות	2385 הדעות K במאמר	2385 הדעות K בטור	2385 הדעות K בכתבה
המועדף	2348 למקור K	2348 כמקור K
המייל	2325 לתיבת K	2326 כתובת K
המערכת	115 הערת K
המקורית	115 בגרסה K של
הניוזלטר	2326 K היומי	2371 K השבועי של	2371 K שלנו	2445 K
הסביר	2447 K
הסיכום	2358 K
העבירו	54 K אותה	54 K הלאה
העיקריות	2358 הנקודות K
העיתונות	2445 K העצמאית
הפרטיות	2335 מדיניות K
הפרסומות	2408 חוסם K	2410 את חוסם K	2410 חוסם K
הפרסומים	2408 חוסם K
הפרסומת	13 K
הצביעו	2444 K בסקר
הצטרפו	56 K אליהם	56 K אלינו	2330 K לערוץ	2444 K אלינו
הקודמת	115 בגרסה K של
הקוראים	21 בזכות K
השאירו	82 K כתובת מייל	82 K מייל
השימוש	2335 תנאי K
השמות	115 K שונו
התגובות	2368 K
התחברו	27 K	2321 כדי להמשיך לקרוא K
התמונות	45 את K שלכם
התמיכה	2372 בזכות K שלכם
התראות	16 K
התרגום	2358 K
התרומה	2444 K שלכם
""", 'ו': """
ובטוויטר	2329 בפייסבוק K
ווידאו	45 תמונות K
וסרטונים	45 תמונות K
ותלוי	2372 K בכם
ותלויה	2372 K בכם
""", 'ז': """
זקוקה	2444 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2355 היא K סגל
חודשית	2444 תרומה K
חוקר	2355 הוא K ב
חוקרת	2355 היא K ב
חיצוני	2357 תוכן K	2357 תוכן ממקור K
""", 'ט': """
טען	2447 K
""", 'י': """
יכולים	55 מנויים K
ישירות	2371 K למייל	2371 K לתיבת
""", 'כ': """
כמנויים	55 K	85 הצטרפו K	2321 הצטרפו K
כתב	2447 K
כתבה	2358 K זו	2445 K זו	2447 K
כתבו	43 K לנו	72 K לנו	2444 K לנו
כתבות	2388 K חינם
כתבי	43 K לנו	72 K לנו
כתבת	2353 היא K
כתובת	82 הזינו K מייל	2326 K דוא"ל
""", 'ל': """
לדברי	2447 K
להגיב	8 כדי K	2368 K
להמשיך	2321 כדי K לקרוא,	2321 כדי K לקרוא בחרו	2321 כדי K לקרוא יש	2321 כדי K לקרוא את הכתבה	2372 עזרו לנו K
להעתיק	2385 לשכפל, K
לחודש	2446 K
לחוק	2385 סעיף #א K
לחצו	2444 K כאן
לידיעון	2444 הירשמו K
לכתבים	44 K שלנו
לכתבת	44 K שלנו
למייל	84 K שלכם
למנויים	85 היו K	2323 K בלבד
למערכת	44 K שלנו	48 מכתבים K
לניוזלטר	83 K	83 K שלנו	2325 הירשמו K	2325 הרשמה K	2325 K שלנו	2371 בהצלחה K	2444 הירשמו K
לעזרתכם	2444 אנחנו זקוקים K
לענייני	2353 הוא כתב K	2353 היא כתבת K
לפנות	116 לאן אפשר K
לפרסם	50 K כתבה זו	50 K מחדש
לצפייה	2357 K בתוכן
לקבוצת	2330 הצטרפו K
לקריאה	2388 כתבות K
לקריאת	23 K הכתבה
לשנה	2446 K
לתומכים	2372 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2388 K חינם
מודעות	2410 בחוסם K	2410 חוסם K
מועדף	2348 מקור K	2348 כמקור K	2428 מקור K	2428 כמקור K
מחקר	2355 הוא עמית K
מינוי	2321 רכשו K ל-	2321 רכשו K כדי	2321 רכשו K או	2444 רכשו K	2448 K
מנוי	2321 כבר K?
מנויים	2448 K
מניות	2414 בלי בעלי K	2414 ללא בעלי K
מסכימים	48 לא K	48 K?	2371 בהרשמה אתם K
מסר	2447 K
מסרבים	115 K להגיב
מראה	69 אתר K
מרצה	2355 הוא K	2355 היא K
""", 'נ': """
ניוזלטר	2371 K שבועי	2448 K
נשלח	62 K לכם
""", 'ס': """
סגל	2355 הוא חבר K
סופר	2355 הוא K ו
סופרת	2355 היא K ו
סיכום	2358 K
סיפר	2447 K
סיפרה	2447 K
סעיף	2385 K #א
ספאם	76 בלי K	76 ללא K
ספרו	43 K לנו	72 K לנו	2444 K לנו
סרטונים	45 תמונות או K
""", 'ע': """
עדכונים	2371 לקבלת K במייל
עודכנה	115 הכתבה K	115 הידיעה K
עזרה	116 איפה אפשר לקבל K
עיתונאי	2353 הוא K	2355 הוא K
עיתונאית	2353 היא K	2355 היא K
עיתונות	2372 לעשות K	2445 K עצמאית
עכשיו	2321 רכשו מינוי K	2444 תרמו K
עלולים	115 K להיות קשים
עמיתת	2355 היא K מחקר
עמלה	2384 נקבל K	2384 לקבל K
ער	116 K״ן
""", 'פ': """
פרופסור	2355 הוא K	2355 היא K
פרסום	50 K מחדש
פרסומות	75 בלי K	75 ללא K	2408 חוסם K	2410 בחוסם K	2410 חוסם K	2410 חוסמי K	2445 ללא K
פרסומת	13 K
פרשן	2353 הוא K
פרשנית	2353 היא K
פתוח	2449 מכתב K
""", 'צ': """
ציין	2447 K
""", 'ק': """
קודמת	115 בגרסה K של
קוראי	2445 K
קרא	2447 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2446 חודש K
""", 'ש': """
שאלו	2358 K את
שולחים	62 אנחנו K לכם
שיווקי	2371 לקבל תוכן K
שלחו	43 K לנו	72 K לנו	2444 K לנו
שלנו	44 לכתב K	2445 K
שנקבל	2384 K עמלה
שקראתם	2444 תודה K
שתפו	28 K
""", 'ת': """
תגובה	115 לא נמסרה K
תגובות	2368 K
תוכן	11 K זה	2357 הצגת K
תיאורים	115 כוללת K	115 מכילה K
תייגו	67 K אותי
תיקון	115 K:
תלוי	2372 K בכם
תלויה	2372 K בכם
תמיכתכם	2444 K
תמכו	2444 K בנו
תקציר	2358 K
תרומה	2448 K
תרומות	2448 K
""", 'ا': """
اخبارنا	134 تابعوا K	258 K
اخبرنا	43 K	72 K
اخبرونا	43 K	72 K
ادامه	1904 K مطلب	1904 K خبر	1956 براي K مطلب
ادبلاكر	1934 K
ادعمنا	257 K
ادعموا	257 K
اذنكم	143 نطلب K قبل
ارتباط	143 قد تتضمن ملفات K
ارسال	8 براي K نظر	1850 به ايميل شما K	1873 براي ما K كنيد
ارسله	54 K الي
ارسلها	43 K الينا	72 K الينا
اسبوعيا	259 K
استخدام	153 يمنع اعادة K المواد	153 يمنع اعادة K هذا	153 يمنع اعادة K اي
استطلاع	257 صوت في K
استطلاعنا	258 K
استفاده	1856 از كوكي K ميكنيم	1856 از كوكيها K ميكنيم	1857 شرايط K	1869 K از مطالب اين سايت	1869 K از مطالب سايت
استمرار	257 ساهم في K	257 ساهموا في K
اسپم	76 بدون K
اشار	260 K
اشارة	67 ضع K الي
اشارت	260 K
اشتراك	186 لديك K	261 K	1897 K تهيه كنيد	1956 K تهيه كنيد	1960 K
اشتراكك	183 تم K
اشترك	85 K	122 K الان	257 K الان
اشتركوا	85 K	257 K
اصحابها	181 تعبر عن راي K	181 عن راي K
اصلاحيه	115 K
اضاف	260 K
اضافت	260 K
اضغط	257 K هنا
اطلاع	1873 به ما K دهيد
اعادة	50 K نشر	153 يمنع K نشر
اعجبك	258 K هذا
اعلام	1959 K كرد
اعلانات	75 بلا K	75 بدون K	75 لا K	220 مانع K	220 حاجب K	221 مانع K	221 حاجب K
اعلانها	16 K	1931 K را دريافت
اعلانهاي	1931 K خبري
اعلن	260 K
اعلنت	260 K
اعملوا	67 K تاغ
افاد	260 K
افادت	260 K
افزود	1959 K
افزونه	1934 K مسدود
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
اول	1958 ماه K
اوليه	115 نسخه K اين
ايميل	1850 K خود را وارد كنيد	1851 ادرس K	1851 نشاني K	1893 در K خود	1956 K خود را وارد كنيد
ايميلتان	1893 به K
اينجا	1903 K كليك كنيد	1956 K كليك كنيد
اينستاگرام	1854 در K دنبال
اينه	69 K
اپ	1892 K
اپليكيشن	1892 K	1956 K ما را	1956 K را دانلود كنيد	1956 K را نصب كنيد	1957 K ما
اگهي	13 پس از K	75 بدون K
""", 'ب': """
باحث	163 K
باحثة	163 K
بارگذاري	1860 K شود
بازتابدهنده	1910 الزاما K	1910 لزوما K	1910 K ديدگاه
بازنشر	50 K
باشيد	1873 با ما در تماس K
بالضرورة	181 لا تعبر K عن	181 لا يعبر K عن	181 لا تعكس K	181 لا يعكس K	181 لا تمثل K	181 لا يمثل K
ببينيد	1886 را K
بحسب	260 K
بخوانيد	1871 K
بدهيد	43 به ما پيام K	72 به ما پيام K
بديل	69 رابط K
براي	1957 K ما
بريدك	65 لن يظهر K	82 اترك K	82 ادخل K	84 في K	127 الي K	183 علي K	183 سجل K	183 اضف K	183 يوميا في K	183 في K كل
بريدكم	82 اتركوا K	183 في K
بشنويد	1886 K
بعرض	168 هل تسمح K
بفرستيد	43 براي ما K	72 براي ما K	1873 براي ما K
بفضلكم	258 K
بنويسيد	43 براي ما K	72 براي ما K	1873 براي ما K	1956 براي ما K
بهروز	115 اين خبر K	115 اين گزارش K
بپيونديد	56 به انها K	56 به جمعشان K	1871 K	1883 به تيم ما K	1956 K
بگذاريد	43 با ما در ميان K	72 با ما در ميان K	1873 با ما در ميان K	1956 با ما در ميان K
بگوييد	43 به ما K	72 به ما K
بگيريد	43 با ما تماس K	72 با ما تماس K	1873 با ما تماس K
""", 'ت': """
تؤكد	260 K
تابعة	79 روابط K
تابعنا	135 K علي	135 K عبر	257 K علي تويتر	257 K علي غوغل	257 K علي جوجل
تابعونا	134 K علي	134 K عبر	257 K علي
تاكيد	1959 K كرد
تبرع	261 K
تبرعات	261 K
تبرعك	257 K
تبرعكم	257 K
تبرعوا	95 K بما	257 K الان
تبليغات	75 بدون K	1932 مسدود كننده K	1934 مسدود كننده K
تجربتك	72 K معنا
تجربه	72 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	44 K ما
تحقيقاتنا	258 K
ترجيحي	1872 منبع K	1872 منابع K	1951 منابع K	1951 منبع K
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
تلگرام	1854 ما را در K	1854 در K دنبال	1854 كانال K ما	1873 با ما در K
تماشا	1886 K كنيد
تمامي	1870 K حقوق
تمثل	181 لا K راي
تنويه	115 K:
تواصل	43 K معنا
تواصلوا	43 K معنا	257 K معنا
توافق	48 هل K
توافقنا	48 لا K
توزيع	153 يمنع اعادة K هذا	153 يمنع اعادة K اي
توصيف	115 حاوي K
توضيح	115 K:	1959 K داد
تيليغرام	134 قناتنا علي K
تيم	1957 K ما
""", 'ج': """
جافاسكريبت	214 K
جاوااسكريپت	1856 K را فعال
جزئيات	115 حاوي K
""", 'ح': """
حذر	260 K
حذرت	260 K
حقوق	1870 كليه K	1870 همه K	1870 تمام K
حمايت	1894 K مالي خود	1895 به K شما نياز	1895 با K شما	1896 K كنيد	1956 از ما K كنيد	1956 K شما
""", 'خ': """
خارجي	168 محتوي K
خبر	6 اين K	1957 اين K
خبرنامه	1850 K ما	1850 اشتراك K	1851 در K	1893 K روزانه	1893 K هفتگي	1957 K ما	1957 K	1960 K
خبرنگار	44 K ما	1873 K ما را	1878 K
خبرنگاران	44 K ما	1957 K ما
خبرها	1931 اعلان K
خبرهاي	1931 اعلان K فوري
خصوصي	1857 سياست حريم K
خواست	1959 K
خواستند	1959 K
خواندن	1897 براي ادامه K
خوانندگان	21 با كمك K	48 نامههاي K	1895 به K خود تكيه	1957 K ما
خواهد	1889 منتشر K شد
خواهند	1889 منتشر K شد
""", 'د': """
داده	1860 نشان K شود
داستان	72 K خود را براي ما
دانشگاه	1878 استاد K
دريافت	1931 K اعلان	1931 خبرهاي فوري را K
دستيار	68 K مجازي
دعا	260 K
دعت	260 K
دعمك	257 K
دعمكم	184 نعتمد علي K	184 تعتمد علي K	184 نحتاج الي K	257 K
دنبال	1854 ما را K كنيد	1871 K كنيد	1871 K كنيم	1956 K كنيد
دهيد	43 به ما پيام K	72 به ما پيام K	1873 به ما خبر K	1886 گوش K	1900 هديه K	1956 خبر K
دوستان	54 براي K خود
دوستانتان	54 براي K	54 با K
ديدگاه	1889 نوشتن K	1889 ارسال K	1889 بيانگر K	1910 لزوما K
""", 'ذ': """
ذكر	260 K
ذكرت	260 K
""", 'ر': """
راسلنا	43 K	72 K	257 K
راسلونا	43 K	72 K	257 K
رايگان	1883 وبينار K ما	1897 اشتراك K	1911 مقاله K	1911 مطلب K	1911 مطالعه K	1956 K ثبت نام كنيد
روزنامه	1910 ديدگاه K
روزنامهنگار	1878 K
روزنامهنگاري	1957 K مستقل
""", 'س': """
سابقة	115 نسخة K من هذا	115 نسخة K من هذه
سالانه	1958 K
ساهم	95 K بما	257 K في دعم
ساهموا	95 K بما	257 K في دعم
سايت	1957 K ما
سايتهاي	1880 محتواي K ديگر
سرگشاده	1961 نامه K
سكريبت	214 جافا K
سنويا	259 K
""", 'ش': """
شارك	28 K
شاركنا	43 K قصتك	72 K قصتك	257 K برايك
شاركه	28 K	54 K مع
شاركونا	72 K قصتكم	257 K
شهريا	259 K
شويد	27 وارد K	1871 عضو K	1871 K	1956 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1893 خبرنامه K
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
ضدتبليغ	1934 K
""", 'ط': """
طالب	260 K
طالبت	260 K
طلب	260 K
طلبت	260 K
""", 'ع': """
علاقه	1872 منبع مورد K
عملنا	258 K
عمولة	195 قد نحصل علي K	195 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1934 لطفا ان را K كنيد
""", 'ف': """
فارسله	54 K
فرستاده	1850 به ايميل شما K
فرصتهاي	1883 K شغلي در
فريقنا	258 K
فشاركه	54 K
فنجان	59 ادعني الي K قهوة
فيسبوك	18 K	257 تابعنا علي K
فيلترشكن	69 K
فيلم	45 عكس و K
فينگليش	1889 K	1890 حروف لاتين (K)
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
كار	1957 K ما
كاربري	1897 حساب K خود شويد	1956 حساب K خود شويد
كانال	1854 به K ما	1871 K ما	1957 K ما
كتب	260 K
كتبت	260 K
كردهايد	1897 ثبت نام K	1897 ثبتنام K
كمصدر	158 K مفضل	241 K مفضل
كميسيون	1908 K دريافت كنيم	1908 K دريافت ميكنيم
كنيد	67 منو تگ K	67 من را تگ K	67 تگ K	1883 ديدن K	1886 گوش K	1900 هديه K	1903 روي لينك كليك K	1903 كليك K	1934 لطفا ان را غير فعال K	1956 به ما كمك K	1956 روي لينك كليك K	1956 همين حالا ثبت نام K
كوكي	1857 از K
كوكيها	1857 K
""", 'ل': """
لניוזלטר	83 K
لاتين	1889 حروف K	1890 حروف K
لاشتراكك	183 K في
لاشتراككم	183 K في
لاضافة	8 K تعليق	180 K تعليق
لزوما	1910 K نظر
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
ما	1957 به K
مالكين	226 بلا K
مالي	1895 كمك K شما	1956 كمك K شما	1960 كمك K
ماه	1958 در K
ماهانه	1958 K
مباشرة	183 K في بريدك
متجرنا	258 K
متصفحك	12 K
مجانا	257 سجل K
مجانيا	197 مقالا K
مجانية	197 مقالات K
محتوا	11 اين K
محتواي	1880 K خارجي	1880 اجازه ميدهيد K
محتوايي	1880 حاوي K از
محتوي	168 K من طرف ثالث
محفوظ	1869 كليه حقوق K است	1869 تمامي حقوق K است	1869 همه حقوق K است	1869 تمام حقوق K است
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
مستقل	1957 رسانه K
مستقلة	258 صحافة K
مسدودكننده	1932 K تبليغات	1934 K تبليغات
مشترك	186 هل انت K	1897 K شويد	1956 K شويد
مشتركا	55 بصفتك K
مشتركان	1897 ويژه K است
مصنوعي	1881 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1957 اين K
معنا	257 ساهم K
مفتوحة	262 رسالة K
مفضل	241 مصدر K
مفضلا	241 مصدرا K
مقالاتنا	184 لا نضع K	258 K
مقاله	1904 ادامه K
ملاك	226 بلا K
منبع	1909 ذكر K
منتخب	1872 منبع K
منشن	67 K لي
منصتنا	258 K
مهمانم	59 قهوه K
موافقتك	168 نطلب K
موافقتكم	143 K مطلوبة قبل	143 نطلب K قبل
موبايل	1892 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1893 عضويت شما با K	1893 ثبت نام شما با K
موقعنا	258 K
ميتوانند	55 مشتركان K
ميخواهيم	1880 از شما اجازه K
ميدهد	1889 نظر K
ميفرستيم	62 برايتان K	62 براي شما K
ميگفت	1959 K
ميگويد	1959 K
ميگيريم	1908 كميسيون K
""", 'ن': """
ناشد	260 K
ناشدت	260 K
نتقاضي	195 K عمولة	195 قد K عمولة
نحتاج	184 K الي دعمك
نخواهد	25 منتشر K شد	1889 منتشر K شد
نخواهند	1889 منتشر K شد
نداد	115 پاسخ K
ندهيد	1956 از دست K
نرسل	62 K لك	62 K لكم
نرمافزار	1892 K موبايل
نستخدم	138 K ملفات
نشرتنا	83 K	127 اشترك في K	258 K
نظر	8 ثبت K
نظرسنجي	1956 در K ما	1957 K ما
نمايش	1860 K داده شود
نميشود	65 ايميل شما نمايش داده K	1889 منتشر K
نوشت	1959 K
نويسنده	1873 ايميل K	1878 K
نياز	0 K به كمك	0 به كمك K	1895 به كمك شما K
نيستيد	48 موافق K
""", 'ه': """
هستيد	1897 مشترك K
هماكنون	1956 K ثبت نام كنيد
همايش	1883 بليت K
هوشمند	68 دستيار K
""", 'و': """
وابسته	1895 به حمايت شما K
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
وبينار	1883 K ما	1883 در K
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
ويديو	45 عكسها و K	45 عكس و K	1880 ديدن اين K
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
پژوهشگر	1878 K
""", 'گ': """
گزارش	1957 اين K
گزارشهاي	1957 K ما
گفت	1959 K
گفتند	1959 K
گفته	1959 K است	1959 به K
""", 'अ': """
अनुभव	72 अपना K हमें	2482 का K रखने
अनुवाद	2486 K	2488 मशीन से K	2488 मशीनी K	2488 एआई की मदद से K	2488 ai की मदद से K	2488 एआई द्वारा K
अनुवादित	2488 एआई की मदद से K
अनुसार	2549 के K
अपडेट	115 लेख को K किया	115 खबर को K किया
अपनी	2492 K राय दें
अपील	2549 K की
अलर्ट	2494 K पाने के लिए
असहमत	48 K हैं
असिस्टेंट	68 वर्चुअल K	68 एआई K
""", 'आ': """
आपका	2546 K दान
आपको	62 हम K
आर्टिकल	2507 फ्री K	2507 मुफ्त K
आर्थिक	2497 K सहयोग दें	2497 K सहयोग करें	2546 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2456 ऐप K करें	2494 K करें
इनबॉक्स	2455 सीधे आपके K	2455 हर सुबह आपके K	2455 हर हफ्ते आपके K	2455 आपके K में पाएं	2455 रोज आपके K	2455 आपके K में हर	2495 अपने K में
""", 'उ': """
उपयोग	2462 कुकीज का K	2462 कुकी का K
""", 'ए': """
एजेंसी	2506 K की फीड
एडिटर	2482 सब K हैं	2482 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2525 K
""", 'क': """
कमीशन	2505 हमें K मिल	2505 K मिल सकता है
कमेंट	2492 अपनी राय K	2493 K करने के लिए	2493 K में अपनी राय	2493 K हटा	2493 K करने वाले
करके	2495 साइन अप K आप
करें	67 मुझे टैग K	67 हमें टैग K	2455 ईमेल दर्ज K	2458 फॉलो K	2475 जॉइन K	2475 लाइक K	2478 हमें ईमेल K	2492 पोल में वोट K	2495 साइन अप K	2500 शेयर K	2500 साझा K	2500 सेव K	2546 फॉलो K	2546 लॉग इन K	2546 साइन अप K
कहती	2549 K
कहते	2549 K
कहा	2549 K
कहां	116 मदद K
कहानी	72 अपनी K हमें
कीजिए	2546 मदद K
कॉपी	2500 लिंक K हो गया
कॉपीराइट	2474 K
क्लिक	2475 K करें	2546 यहां K करें	2546 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2547 इस K	2547 यह K
खबरें	2502 और K पढने के लिए	2507 मुफ्त K
खबरों	2502 अन्य K के लिए	2502 ताजा K के लिए	2502 की K के लिए
खरीदें	2490 यहां से K
खुला	2551 K खत
खेलें	2492 क्विज K और
""", 'ग': """
गिफ्ट	2500 K करें
गोपनीयता	2462 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2506 ऑटो-K
जरूर	2478 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2462 K
जुडने	2476 K के लिए
जुडिए	56 आप भी K	2546 K
जुडें	56 आप भी K	2458 चैनल से K	2475 K	2490 हमारी टीम से K	2546 हमसे K
ज्वाइन	2475 K करें
""", 'ट': """
टिप्पणियों	2493 K के लिए
टिप्पणी	115 K करने से इनकार	2493 K करने के लिए	2493 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2456 ऐप K करें	2494 K करें	2494 K कीजिए	2546 ऐप K करें	2546 ऐप K कीजिए
""", 'त': """
तस्वीरें	45 K और वीडियो	45 अपनी K
तैयार	2488 एआई की मदद से K किया गया है	2488 ai की मदद से K किया गया है
""", 'द': """
दान	2550 K
दिखाया	65 ईमेल नहीं K
दिया	115 पर जवाब नहीं K
दें	2546 राय K
देखें	2546 यहां K
दोस्तों	54 K को भेजें	54 K के साथ
""", 'ध': """
धारा	60 K #g	60 K # जी
""", 'न': """
निजता	2462 K नीति
निर्भर	2497 आपके सहयोग पर K
नोटिफिकेशन	16 K	2456 K चालू करें	2494 K ऑन करें	2494 K ऑन कर लें
नौकरी	2490 K के अवसर
न्यूज	2459 गूगल K पर
न्यूजरूम	44 हमारे K	2460 कलेक्टिव K की ओर से	2460 के लिए कलेक्टिव K
न्यूजलेटर	2455 हमारे K	2455 हमारा K	2455 हमारा साप्ताहिक K	2455 K के लिए	2547 हमारे K	2550 K
""", 'प': """
पढने	2 K का समय	2498 K के लिए
पढें	2 मिनट में K	2456 ऐप में K	2546 पूरी खबर K
पत्र	2551 खुला K
पत्रकार	2547 हमारे K
पत्रकारिता	2482 K में सक्रिय हैं	2547 हमारी K	2547 स्वतंत्र K
पसंदीदा	2477 K सोर्स	2477 K स्रोत	2477 K न्यूज सोर्स	2541 K स्रोत	2541 K सोर्स
पाठकों	21 K के सहयोग	2497 K के सहयोग से चलते
पाने	2495 ईमेल पर K के लिए
पुनःप्रकाशित	50 K
पुनर्प्रकाशन	2506 K वर्जित
पुनर्प्रकाशित	50 K
पूछा	2549 K
पूछें	2486 K
पूरी	2498 बनकर K खबर
पॉडकास्ट	2491 K सुनें	2491 K सुनने के लिए	2547 हमारा K
प्रकाशित	24 ईमेल पता K	50 पुनः K	2460 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2548 K माह	2548 K वर्ष
प्रतिक्रिया	2492 अपनी K
प्रिफर्ड	2477 K सोर्स
""", 'ब': """
बताइए	43 हमें K	72 हमें K
बताएं	43 हमें K	72 हमें K	2478 हमें K	2478 कमेंट करके K	2546 हमें K	2546 राय K
बताते	2549 K
बताया	2549 K
बदल	115 नाम K
बाहरी	2485 K साइट
बिंदु	2486 मुख्य K
बॉक्स	2493 कमेंट K में
बोला	2549 K
बोले	2549 K
ब्राउजर	12 आपका K
ब्लॉकर	2525 ऐड K	2525 एड K
""", 'भ': """
भेजें	43 हमें K	54 आगे K	54 किसी को K	72 हमें K	2478 हमें K	2546 हमें K	2546 खबर K
""", 'म': """
मकतूब	48 K
महीने	55 सदस्य हर K	2548 हर K
मांगते	2485 आपकी इजाजत K हैं	2485 आपकी अनुमति K हैं
मुताबिक	2549 K
मुफ्त	2507 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	60 मासिक K
""", 'र': """
रखने	2498 पढना जारी K के लिए
रजिस्टर	2546 अभी K करें
रहिए	2502 जुडे K
रहें	2502 जुडे K
रिपोर्टर	44 हमारे K
""", 'ल': """
लिखा	2549 K
लिखें	43 हमें K	72 हमें K	2546 हमें K
लेख	2547 यह K	2547 इस K
लॉग	27 K इन
लॉगिन	2546 K करें
""", 'व': """
विचलित	115 K कर सकते
विचार	2506 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	75 न K	75 बिना K	75 कोई K नहीं	2525 K अवरोधक
वीडियो	45 फोटो और K	45 अपने K	2491 K देखें	2491 K यहां देखें	2491 K भी देखें	2491 K देखने के लिए
वेबसाइट	2547 हमारी K
वेबिनार	2490 K के लिए
वॉट्सऐप	43 हमें K	72 हमें K
व्हाट्सएप	43 हमें K	72 हमें K	2478 हमें K करें
व्हाट्सऐप	18 K	43 हमें K	72 हमें K
""", 'श': """
शर्तें	2462 नियम और K
शामिल	56 उनमें K हों	115 विवरण K
""", 'स': """
संपर्क	43 हमसे K करें	43 हमें K करें	72 हमसे K करें	72 हमें K करें	2478 हमसे K करें
संपादित	2506 ने K नहीं किया
संवाददाता	44 हमारे K	2482 वरिष्ठ K हैं	2482 K हैं
संस्करण	115 पिछले K में
सकते	2476 जुड K हैं	2476 फॉलो कर K हैं	2478 हमें भेज K हैं
सदस्य	60 मासिक K	2498 पहले से K हैं	2546 K बनें
सदस्यता	2498 K लें
सप्ताह	2548 प्रति K
सब्सक्राइब	2455 न्यूजलेटर को K	2455 न्यूजलेटर K	2458 चैनल को K	2475 K करें	2495 K करके आप	2546 K करें
सब्सक्राइबर	55 K	2498 K हैं
सब्सक्राइबर्स	2498 K के लिए है
सब्सक्रिप्शन	2495 K सफल	2550 K
समरी	2486 K
समर्थन	2546 K करें
सर्वाधिकार	2473 K सुरक्षित
सर्वे	2492 K में भाग लें	2492 K में भाग लेकर
सहमत	48 K हैं
सहयोग	2497 हमें K करें	2546 आपका K	2546 हमें K	2546 K करें	2546 आपके K
सहयोगी	60 मासिक K
सामग्री	2485 से मिली K शामिल है	2485 K उपलब्ध नहीं है
सारांश	2486 K
सिंडीकेट	2506 K फीड
सीनियर	2482 K सब एडिटर हैं
सुझाएं	2546 सुधार K
सुधार	115 K:	115 भूल K
सुनें	4 खबर K	4 लेख K	2491 को K	2491 लेख K
सुबह	20 हर K
स्पैम	76 कोई K नहीं
स्वचालित	2488 K अनुवाद
स्वीकार	2485 कुकीज K करें
""", 'ह': """
हमारा	2456 K ऐप	2547 K काम	2547 K ऐप
हमारी	44 K टीम से	2546 K मदद करें	2547 K टीम
हमारे	2547 K पाठक	2547 K चैनल	2547 K साथ
हिस्सा	2492 सर्वे में K लें
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
กด	4904 Kเพิ่มเพื่อน	4932 Kติดตาม
กร	4874 Kอกอีเมล
กล	4935 K่าว
กอ	4933 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4932 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4892 Kบคุณที่สมัคร	4892 Kบคุณที่ลงทะเบียน	4933 Kงเรา
""", 'ค': """
คล	45 Kิปหรือภาพ	4932 Kิกที่นี่	4932 Kิกชม
คว	4902 Kามเห็นส่วนตัวของผู้เขียน
ค่	4901 Kาคอมมิชชั่น	4901 Kาคอมมิชชัน
""", 'จ': """
จด	4873 Kหมายข่าวของเรา	4892 Kหมายข่าวรายสัปดาห์ของเรา	4936 Kหมายข่าว	4937 Kหมายเปิดผนึก
จะ	4891 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4932 Kวน์โหลดแอปของเรา	4932 Kวน์โหลดแอปได้	4932 Kวน์โหลดแอปเลย	4932 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	43 Kดต่อเรา	43 Kดต่อทีมข่าว	72 Kดต่อเรา	72 Kดต่อทีมข่าว	4883 Kดต่อผู้สื่อข่าวของเรา	4883 Kดต่อกองบรรณาธิการ	4932 Kดตามเรา
ต่	4934 Kอเดือน	4934 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4892 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4896 Kลองอ่าน
ทั	43 Kกมา	4902 Kศนะของผู้เขียน
ทา	4891 Kงเว็บไซต์ขอสงวนสิทธิ์	4893 Kงอีเมลทุก
ทุ	4893 Kกเช้าทางอีเมล
""", 'บ': """
บท	4897 Kความฟรี	4933 Kความนี้
บร	4936 Kิจาค
บล	4916 K็อกโฆษณา
บอ	43 Kกเรา	72 Kกเรา	4935 Kกว่า
""", 'ผ': """
ผู	68 K้ช่วยเสมือน	68 K้ช่วย ai	4894 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4935 Kดกับ
""", 'ภ': """
ภา	45 Kพและคลิป	45 Kพหรือคลิป	45 Kพและวิดีโอ
""", 'ม': """
มี	4883 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4885 Kมรับคุกกี้
""", 'ร': """
ระ	4935 Kบุว่า
รา	4934 Kยเดือน
ร่	56 Kวมเป็นหนึ่ง	56 Kวมสนับสนุน	4894 Kวมสนับสนุนการทำงานของเรา	4894 Kวมสนับสนุนสื่ออิสระ	4894 Kวมสนับสนุนนักข่าว	4932 Kวมสนับสนุน	4932 Kวมบริจาคให้เรา	4932 Kวมบริจาคกับเรา	4932 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4902 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4933 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4879 Kวนลิขสิทธิ์	4880 Kวนสิทธิ์
สน	4894 Kับสนุนการทำงานของเรา	4894 Kับสนุนสื่ออิสระกับ	4932 Kับสนุนเรา	4932 Kับสนุนพวกเรา
สม	55 Kาชิกสามารถ	4873 Kัครรับจดหมายข่าว	4873 Kัครรับข่าวสาร	4932 Kัครรับ	4932 Kัครสมาชิกวันนี้	4932 Kัครสมาชิกเลย	4932 Kัครสมาชิกเพื่อ	4932 Kัครสมาชิกได้ที่	4932 Kัครสมาชิกของเรา	4936 Kาชิก
สำ	4896 Kหรับสมาชิกเท่านั้น
สื	4933 K่ออิสระ
ส่	43 Kงข้อความมา	43 Kงมาที่ทีมข่าว	54 Kงต่อ	72 Kงมาที่ทีมข่าว	4883 Kงเรื่องราวของคุณ	4883 Kงข่าวหาเรา	4932 Kงข้อมูลมาที่	4932 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4883 Kกคุณมีข้อมูล
ห้	4879 Kามคัดลอกข้อความ	4879 Kามคัดลอกเนื้อหา	4879 Kามคัดลอกบทความ	4879 Kามคัดลอกหรือเผยแพร่	4879 Kามคัดลอกหรือทำซ้ำ	4879 Kามคัดลอกหรือดัดแปลง	4879 Kามคัดลอกหรือนำ	4880 Kามทำซ้ำ
""", 'อ': """
อย	4932 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4873 Kเมลของคุณ
อ่	4896 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4932 Kียนถึงเรา	4932 K้าสู่ระบบเพื่อ
เฉ	4896 Kพาะสมาชิก
เน	11 Kื้อหานี้	4885 Kื้อหาจากภายนอก	4885 Kื้อหาภายนอก
เป	4896 K็นสมาชิกอยู่แล้ว	4935 Kิดเผยว่า
เผ	50 Kยแพร่ต่อ	50 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4891 Kื่อแสดงความคิดเห็น	4896 Kื่ออ่านต่อ	4896 Kื่ออ่านบทความ	4904 Kิ่มเพื่อนไลน์	4904 Kิ่มเพื่อนทางไลน์
เล	43 K่าให้เราฟัง	72 K่าให้เราฟัง	72 K่าประสบการณ์
เว	2 Kลาอ่าน	115 Kอร์ชันก่อนหน้าของ	4891 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	115 K้ไข:
แจ	43 K้งทีมข่าว	72 K้งทีมข่าว	4883 K้งเบาะแสข่าว	4883 K้งเรา	4932 K้งทีมงาน
แช	54 Kร์ให้	72 Kร์เรื่องราว
แท	67 K็กเรา	67 K็กมา
แห	4882 Kล่งข่าวที่ต้องการ	4882 Kล่งข่าวโปรด	4882 Kล่งที่มาที่ต้องการ
แอ	4904 Kดไลน์	4904 Kดไลน์เพื่อ	4932 Kดไลน์
""", 'โ': """
โป	4916 Kรแกรมบล็อกโฆษณา
โห	4932 Kวตเลย	4932 Kลดแอป
""", 'ใ': """
ให	4933 K้เรา
""", 'ไ': """
ไม	75 K่มีโฆษณา
""", 'ả': """
ảnh	5355 hãy gửi K
""", 'ủ': """
ủng	5294 ly cà phê K hộ	5355 hãy K hộ
""", 'あ': """
あと	3074 K#本、無料で
あな	56 Kたも参加
""", 'い': """
いか	3137 Kがでしたか
いた	3003 Kだいたサポートは	3003 Kだいたご寄付は
いの	116 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	3025 Kいのブラウザ
お寄	3137 Kせください
お届	62 Kけします
お申	3060 Kし込みはこちら	3137 Kし込みください	3137 Kし込みはこちら
お聞	3137 Kかせください
お見	3137 K逃しなく
お試	3137 Kしください
お読	3137 Kみいただけます
お送	62 Kりします
""", 'か': """
から	3080 K転載したものです	3080 Kの転載です
か月	3009 K無料	3139 K無料
""", 'が': """
が作	3116 aiK成
が無	3025 javascriptK効
が生	3116 aiK成
が翻	3116 aiK訳
が要	3116 aiK約
""", 'こ': """
ここ	3006 Kからは有料	3009 Kから先は
この	4 K記事を音声	11 Kコンテンツ	3006 K記事は有料	3006 K記事は会員	3032 K記事についてのご意見	3094 Kコンテンツは	3094 K投稿は	3094 K外部コンテンツは	3138 K記事が	3138 K記事を	3138 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	3025 K用のブラウザ
ご協	3137 K力ください
ご存	3081 Kじの方は
ご寄	3004 K付をお願い	3137 K付を	3137 K付で	3137 K付に	3137 K付が	3137 K付は	3137 K付いただ	3137 K付のお願い
ご意	48 K見・ご反論	3032 K見をお寄せ	3032 K見・ご感想をお寄せ	3032 K見・ご感想はこちら	3032 K見・ご感想をお待ち	3032 K見・ご感想をお聞かせ	3032 K見・ご感想をお願い	3032 K見・ご感想を送る
ご感	3032 K想をお寄せ
ご支	3004 K援をお願い	3137 K援
ご登	3071 K録ありがとうございます	3137 K録
ご覧	3137 Kください	3137 Kいただけます
ご購	3137 K読
ご連	3137 K絡ください
""", 'す': """
すで	3074 Kに会員の方
すべ	3009 Kての記事が
""", 'ぜ': """
ぜひ	3020 Kフォロー
""", 'で': """
で作	3116 aiK成
で受	3049 lineKけ取る
で届	3049 lineKく
で最	3049 lineK新
で生	3116 aiK成
で要	3116 aiK約
""", 'と': """
と強	3140 K調
と書	3140 Kい
と発	3140 K表
と話	3140 Kし	3140 Kす
と語	3140 Kっ	3140 Kる
と説	3140 K明
と述	3140 Kべ
""", 'に': """
によ	3116 aiKって生成	3116 aiKる要約	3140 Kると
""", 'の': """
の使	3030 cookieK用
の学	53 aiK習
の採	3060 K用情報はこちら
の提	3080 K供記事です
""", 'を': """
をフ	3020 Kォローしよう
を使	3030 cookieK用
を利	3030 cookieK用
を有	3025 javascriptK効	3025 javascript K効
を発	3140 K表した
を許	3055 cookieK可
""", 'ア': """
アカ	3049 lineKウントはこちら
アシ	68 aiKスタント
アド	3100 Kブロックを
アフ	79 Kィリエイトリンク	79 Kィリエイト広告	3078 Kィリエイト広告	3078 Kィリエイトプログラム	3078 Kィリエイトリンク	3088 Kィリエイトリンク	3088 Kィリエイト広告	3088 Kィリエイトプログラム
アプ	3015 Kリはこちら	3016 Kリを開く	3016 Kリをダウンロード	3016 Kリのダウンロード	3016 Kリをインストール	3070 Kリなら通知	3070 Kリなら速報	3070 Kリなら、	3070 Kリで読むと	3070 Kリなら
アン	110 Kケート	3066 Kケートはこちら	3066 Kケート実施中	3066 Kケートにご協力ください	3066 Kケートにご協力を	3066 Kケートへのご協力	3067 Kケートに答えて
""", 'オ': """
オフ	3100 Kにしてページを
""", 'カ': """
カ月	3009 K無料	3139 K無料
""", 'ク': """
クイ	3067 Kズに答えて
クッ	3027 cookie(Kキー)	3030 Kキーを使用	3030 Kキーを利用	3055 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	90 Kント欄	115 Kントしていない	3032 Kントを投稿するには	3032 Kントするには	3032 Kントをお寄せ	3039 Kント欄で	3039 Kント欄に	3039 Kント欄から	3039 Kント欄へ	3069 Kントは削除します	3069 Kントは削除することが	3069 Kントは削除する場合	3069 Kントは承認	3069 Kントは公開前	3069 Kントは非表示
コー	59 Kヒー代	59 Kヒーをおごって	3003 Kヒーをおごる
""", 'サ': """
サポ	3003 Kートをしてみませんか	3003 Kートをしませんか	3003 Kートしてみませんか	3004 Kートをお願いします	3137 Kートをお願い	3137 Kートしていただ
""", 'シ': """
シェ	28 Kアして	54 Kアして
""", 'ス': """
スパ	76 Kムは
""", 'タ': """
タグ	67 K付けして	67 Kをつけて
""", 'ダ': """
ダウ	3137 Kンロードしてください
""", 'チ': """
チケ	3060 Kット販売中
チッ	3003 Kプで応援
チャ	3023 Kンネル登録を	3049 Kンネルに参加する	3049 Kンネルに参加しよう
""", 'ニ': """
ニュ	83 Kースレター	3012 Kースレターに登録	3014 Kースレターを	3049 googleKースで	3071 Kースレター登録はこちら	3141 Kースレター
""", 'ネ': """
ネタ	115 Kバレを含
""", 'バ': """
バー	68 Kチャルアシスタント
""", 'フ': """
フォ	3020 Kローして最新	3020 Kローをお願い	3137 Kローしてください
""", 'ブ': """
ブラ	3091 Kウザは音声	3091 Kウザは動画	3091 Kウザではこの動画	3091 Kウザはvideo	3091 Kウザはaudio
""", 'プ': """
プッ	3016 Kシュ通知
プラ	3027 Kイバシーポリシーに
プレ	3009 Kミアム会員	3063 Kゼントした記事は
プロ	3078 Kモーションが含まれ	3078 Kモーションを含
""", 'ポ': """
ポッ	39 Kドキャスト
""", 'マ': """
マン	3003 Kスリーサポーター
""", 'ミ': """
ミラ	69 Kーサイト
""", 'メ': """
メル	3012 Kマガに登録	3014 Kマガで	3071 Kマガ登録はこちら	3071 Kマガの登録	3138 Kマガ
メー	24 Kルアドレスが公開されること	63 Kルで受け取りたい方	63 Kルでお知らせ	65 Kルアドレスは表示され	65 Kルアドレスが表示され	83 Kルマガジン	3012 Kルマガジンに登録	3014 Kルマガジンで	3014 Kルマガジンを	3014 Kルでお届け	3032 Kルアドレスが公開されることはありません	3071 Kルアドレスを入力してください	3141 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	3006 Kインして続きを	3006 Kインしてください	3009 Kインが必要	3137 Kインして
""", 'ヶ': """
ヶ月	3009 K無料	3139 K無料
""", '上': """
上优	5403 在googleK先
上優	5403 在googleK先
""", '下': """
下方	5510 K留言
下載	5376 K客戶端	5378 Kapp	5378 K應用程式
下载	5376 K客户端	5378 Kapp	5378 K应用	5509 K客户端
""", '不': """
不代	5402 K表本站	5434 K表本站立场	5448 K表本報立場	5448 K表本报立场	5448 K表本站立场	5448 K表本站立場	5448 K表本媒體立場	5448 K表本網立場	5448 K表本刊立場
不发	76 K垃圾
不同	48 K意本文
不妨	28 K转发	28 K分享给
不属	5478 K于任何财团
不屬	5478 K於任何財團
不得	5402 K转载	5402 K轉載
不认	48 K同本文
不錯	5509 K過
不错	5509 K过
""", '为': """
为首	5403 K选来源
""", '人': """
人工	53 K智能训练
""", '仅': """
仅代	5402 K表作者本人	5402 K表作者个人	5402 K表作者观点	5402 K表作者的	5402 K表作者立场
仅供	5434 K其表达个人看法
仅限	5439 K会员	5439 K订户
""", '他': """
他說	5512 K
他说	5512 K
""", '付': """
付費	5370 K後	5513 K牆
付费	5370 K后	5513 K墙
""", '以': """
以下	5463 K内容来自
以閱	5367 K讀全文
以阅	5367 K读全文
""", '仮': """
仮名	115 Kです	115 K
""", '仲': """
仲間	56 Kに加わ
""", '会': """
会员	55 K每月	5370 K专享	5439 K限定内容
会員	55 Kの方は	55 Kは月に	3006 K限定です	3006 K限定の記事	3006 K登録できます	3009 K登録すると	3009 K登録が必要	3074 Kの方はこちら	3074 K登録で続きを読む	3074 K登録後にご覧	3107 Kだけが読める	3107 Kのみがお読み	3107 Kのみ閲覧	3137 K登録して	3137 K登録は	3137 K登録がお済み	3137 K登録をお願い	3137 K登録で	3137 K登録のうえ	3137 K登録はこちら	3137 K登録ください	3138 Kの方
会費	3072 Kで運営
""", '体': """
体験	72 K談をお寄せ
""", '你': """
你的	5365 K支持	5509 K支持,	5509 K支持让	5509 K支持讓	5509 K支持是
""", '使': """
使用	5387 Kcookie改善	5387 Kcookie以	5387 K cookie 以	5387 K cookie 来	5387 K cookie 來	5391 Kcookie来	5391 Kcookie來
""", '來': """
來自	5419 K外部平台的內容
""", '依': """
依靠	5437 K读者的支持	5437 K讀者的支持
""", '侵': """
侵权	5402 K必究	5402 K请联系	5402 K请告知	5402 K请及时
侵權	5402 K必究
""", '個': """
個人	3030 K情報の取り扱い	3080 Kの見解です	5434 K看法
""", '偏': """
偏好	5403 googleK來源	5403 google K來源	5403 K來源清單	5492 K來源
""", '僅': """
僅限	5439 K會員	5439 K訂戶
""", '優': """
優先	3048 Kソース	3048 K表示に設定	3048 Kする情報源	3048 K的に表示
""", '免': """
免費	17 K閱讀	5449 K文章	5449 K閱讀篇數	5449 K閱讀額度	5450 K註冊即可	5450 K註冊後	5481 K文章	5509 K訂閱	5511 K試用
免费	17 K阅读	5449 K文章	5449 K阅读篇数	5450 K注册即可	5450 K注册后	5481 K文章	5509 K订阅	5511 K试用
""", '內': """
內容	5426 K由ai
""", '全': """
全文	23 Kを	3006 Kを読むには	3006 Kをお読み
""", '公': """
公众	18 K号	5381 K号:
公开	5514 K信
公式	3016 Kアプリ	3020 Kアカウントをフォロー	3020 Kアカウントを友だち	3049 Klineはこちら	3138 Kline
公開	3142 K書簡	5514 K信
""", '关': """
关注	5381 K我们的微信	5381 K我们的公众号	5381 K我们的微博	5381 K我们的频道	5381 K我们的官方	5509 K我们
关闭	5473 K后刷新页面
""", '内': """
内容	5426 K由ai
内阅	5376 appK读
""", '写': """
写真	45 Kや動画	45 K・動画	45 Kや映像
写道	5512 K
""", '分': """
分で	2 K読めます
分享	54 K给	54 K給	72 K您的故事	5430 K此文給朋友
""", '初': """
初割	3139 K
初月	3074 K#円で	3139 K無料
""", '判': """
判断	3140 Kした
""", '利': """
利用	3027 K規約に同意
""", '前': """
前請	5434 K先登入
前请	5434 K先登录
""", '剩': """
剩余	5367 K#%内容	5367 K#%的内容
剩餘	5367 K#%內容	5367 K#%的內容
""", '力': """
力を	3072 K貸してください
""", '加': """
加入	56 K他们	56 K他們	5381 Kline好友	5381 Kline官方	5381 Kline@	5437 K贊助行列	5437 K赞助行列	5509 K会员	5509 K會員
加记	43 K者微信	72 K者微信
""", '助': """
助手	68 aiK	68 ai K
""", '励': """
励み	3138 Kになります
""", '動': """
動画	45 Kや写真	3061 Kをご覧ください	3061 Kはこちら	3064 Kでも詳しく	3064 Kでも解説	3091 Kを再生するには	3091 Kをご覧いただくには	3091 Kを視聴するには
""", '勘': """
勘誤	115 K
勘误	115 K
""", '包': """
包月	5511 K
""", '化': """
化名	115 K
""", '即': """
即可	5434 K留言
""", '参': """
参加	56 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	3023 Kち追加
""", '収': """
収益	3078 Kを得ること
""", '发': """
发给	62 K您
发表	8 K评论
发送	62 K给您	5373 K到您的邮箱
""", '取': """
取材	43 K班に	43 K班まで	43 K班が	72 K班に	72 K班まで	72 K班が	115 Kに回答しなかった	115 Kに応じなかった	3050 K班までご	3072 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	3012 Kトレイにお届け	3012 Kトレイに届けます
""", '只': """
只靠	5437 K讀者	5437 K读者
""", '可': """
可能	115 K引起不适	115 K引起不適
""", '同': """
同意	5419 Kcookie
""", '向': """
向我	43 K们爆料	43 K們爆料	72 K们爆料	72 K們爆料
向本	43 K报	72 K报
""", '含': """
含剧	115 K透
含有	115 K暴力
""", '启': """
启用	5466 Kjavascript
""", '告': """
告訴	43 K我們	72 K我們	5512 K
告诉	43 K我们	72 K我们	5512 K
""", '呼': """
呼び	3140 Kかけた	3140 Kかける	3140 Kかけて	3140 K掛け
""", '命': """
命じ	3140 Kた
""", '啟': """
啟用	5466 Kjavascript
""", '喊': """
喊道	5512 K
""", '因': """
因为	5509 K有你的支持
因為	5509 K有你的支持
""", '图': """
图片	45 K和视频
""", '売': """
売上	3078 Kの一部が還元
""", '外': """
外部	3055 Kコンテンツ	5419 K内容	5419 K內容
""", '她': """
她說	5512 K
她说	5512 K
""", '如': """
如侵	5402 K权,	5402 K权请	5402 K权联系
如有	5402 K侵权,	5402 K侵权请	5402 K侵权联系	5402 K侵權,	5402 K侵權請
""", '学': """
学習	53 aiK
""", '安': """
安心	116 K專線
""", '官': """
官方	5383 K微信
""", '定': """
定期	5509 K定額
""", '寄': """
寄付	3003 Kで応援	3104 Kで成り立って	3104 Kで運営され	3104 Kによって運営され	3137 Kをお願い	3141 K
寄到	5373 K您的信箱	5436 K你的信箱
寄給	62 K您
寄给	62 K您
""", '寫': """
寫道	5512 K
""", '将': """
将本	5430 K文赠送给
""", '將': """
將本	5430 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3081 Kわせた方は
""", '已': """
已是	5367 K會員	5439 K订户	5439 K訂戶
已经	5367 K是会员
已讀	5508 K
已读	5508 K
""", '年': """
年額	3139 K
""", '广': """
广告	13 K后继续	13 K之后继续	5392 K拦截	5473 K拦截	5473 K屏蔽	5473 K过滤	5475 K拦截	5475 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	75 Kも	75 Kなし	75 Kなしで	3072 Kに頼らず	3100 Kブロッカーを	3100 Kブロックを	3100 Kブロック機能	3100 Kブロックは	3100 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5392 K攔截	5473 K阻擋程式	5473 K攔截	5473 K封鎖	5473 K阻擋器	5475 K攔截	5475 K封鎖
""", '开': """
开启	5378 K通知	5466 Kjavascript
""", '弊': """
弊社	3138 K
弊紙	43 Kまで	72 Kまで
""", '当': """
当サ	3138 Kイト
当初	115 Kの記事で
当社	3138 Kの
当編	3138 K集部
""", '後': """
後援	85 K
""", '微': """
微信	5378 K扫	5383 K公众号
""", '心': """
心理	116 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	3004 Kをお願いします	3137 Kをお願い	3137 Kして
""", '您': """
您已	5436 K成功订阅	5436 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5365 K支持	5437 K每一份捐款	5437 K每一筆捐款	5509 K捐款	5509 K支持,	5509 K支持让	5509 K支持讓	5509 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3050 Kをお寄せください	3050 K提供はこちら	3050 K提供を募集	3050 K提供をお待ち	3050 Kをお待ちして	3081 Kをお持ちの方は	3081 K提供窓口
""", '感': """
感謝	5436 K您的訂閱	5509 K閱讀	5509 K您的支持
感谢	5436 K您的订阅	5509 K阅读	5509 K您的支持
""", '成': """
成为	56 K其中一员	5367 K会员即可阅读	5367 K会员即可查看	5367 K会员即可解锁	5439 K付费会员	5509 K会员,	5509 K会员即可	5509 K我们的会员
成果	3088 K報酬型広告
成為	5367 K會員即可閱讀	5367 K會員即可看	5367 K會員即可解鎖	5437 K我們的贊助	5439 K付費會員	5509 K會員,	5509 K會員即可	5509 K我們的會員
""", '我': """
我们	5387 K使用cookie	5387 K使用 cookie	5510 K的
我們	5387 K使用cookie	5387 K使用 cookie	5510 K的
""", '手': """
手机	5378 K客户端
""", '打': """
打开	5376 Kapp	5378 K微信
打開	5376 Kapp
""", '扫': """
扫一	5378 K扫
扫描	5376 K二维码下载	5376 K二维码加入	5378 K二维码关注	5509 K二维码下载	5509 K二维码关注	5509 K二维码加入	5509 K二维码阅读
""", '把': """
把你	72 K的故事发
把您	72 K的故事发	72 K的经历发	72 K的經歷
把文	5430 K章送給
""", '投': """
投げ	59 K銭
""", '拒': """
拒絕	115 K置評
拒绝	115 K置评
""", '指': """
指出	5512 K
指摘	3140 Kした
""", '捐': """
捐助	5437 K我们	5437 K我們
捐款	5509 K支持	5513 K
""", '掃': """
掃一	5378 K掃
掃描	5376 K qr	5509 K二維碼
""", '授': """
授權	52 cc by #K
""", '推': """
推播	16 K	5378 K通知
推送	16 K	5378 K通知
""", '描': """
描写	115 Kが含まれ
""", '提': """
提供	101 taboola K	101 outbrain K	101 dianomi K	101 revcontent K	101 mgid K
""", '擋': """
擋廣	5475 K告
""", '支': """
支持	5364 K獨立媒體,	5364 K独立媒体,	5365 K我们的	5365 K我們的	5509 K我们,	5509 K我們,	5509 K我们。	5509 K我們。	5509 K我们的报道	5509 K我們的報導	5509 K我们的新闻	5509 K我們的新聞	5509 K我们的记者	5509 K我們的記者	5509 K我们的工作	5509 K我們的工作	5509 K我们继续	5509 K我們繼續
支援	3104 Kで成り立って	3104 Kで運営され	3104 Kによって成り立って	3104 Kによって運営され	3137 Kをお願い
""", '教': """
教え	54 Kてあげて
""", '文': """
文章	5402 K来源:
""", '新': """
新着	63 K記事をメール
新闻	5403 在googleK上关注
""", '无': """
无广	75 K告
""", '明': """
明ら	3140 Kかにした
""", '智': """
智慧	68 K助理
智能	68 K助手
""", '暢': """
暢讀	5439 K全站
""", '更': """
更新	63 K情報をメール
更正	115 K:	115 【K】	115 K说明	115 K說明
""", '最': """
最新	3012 K情報をお届け
""", '會': """
會員	55 K每月	5370 K專享	5439 K限定內容
""", '月': """
月額	3003 Kサポーター	3009 K#円	3139 K
""", '有': """
有了	5509 K你的支持	5509 K您的支持
有料	55 K会員は	3006 K会員限定	3006 K会員になる	3006 K会員の方	3008 K記事がお得に読める	3008 K記事が読み放題	3074 K記事が読めます	3141 K会員
有权	5434 K删除
有權	5434 K刪除
""", '未': """
未予	115 K置评
未回	115 K应	115 K應
未滿	5459 K#歲	5459 K十八歲
未經	5402 K授權不得	5402 K授權,不得	5402 K授權禁止	5402 K授權請勿	5402 K授權,請勿
未经	5402 K授权不得	5402 K授权,不得	5402 K授权禁止	5402 K授权,禁止	5402 K授权请勿	5402 K授权,请勿
""", '本': """
本ま	3063 Kでプレゼントできます	3063 Kでギフトできます	3063 Kで無料でプレゼント	3074 月#Kで無料で
本ア	3138 Kプリ
本サ	3138 Kイト
本中	3134 #K#本
本內	5463 K容來自
本内	5463 K容来自
本刊	5510 K
本報	5510 K導
本报	5510 K读者	5510 K道
本文	115 K早前版本	115 K先前版本	115 K已更新	115 K已作	5402 K来源:	5402 K来源于	5510 K
本站	5510 K
本紙	43 Kまで	72 Kまで
本網	5387 K站使用cookie	5387 K站使用 cookie	5387 K站使用小型	5510 K
本网	5387 K站使用cookie	5387 K站使用 cookie	5387 K站使用小型
本記	3138 K事
本誌	3138 K
""", '来': """
来自	5419 K外部平台的内容
""", '标': """
标记	67 K我
""", '標': """
標記	67 K我
""", '機': """
機械	3116 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5381 K关注	5509 K加入	5509 K赞助	5509 K订阅	5509 K投稿
""", '歡': """
歡迎	28 K分享給	5381 K追蹤	5509 K加入	5509 K贊助	5509 K訂閱	5509 K投稿
""", '此': """
此內	11 K容	5463 K容來自	5463 K容由
此内	11 K容	5463 K容来自	5463 K容由
此前	115 K版本
此影	5462 K片在您所在
此视	5462 K频在您所在
""", '残': """
残り	3006 K#文字	3006 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5511 K
每日	5375 K简报	5375 K簡報	5375 K電子報
每月	5511 K
""", '求': """
求め	3140 Kた	3140 Kている
求助	0 K	116 K热线	116 K熱線	116 K渠道
""", '沒': """
沒有	75 K廣告	5478 K股東	5478 K財團
""", '没': """
没有	75 K广告	76 K垃圾	5478 K股东	5478 K财团
""", '浏': """
浏览	5392 K器版本	5462 K器不支持音频	5462 K器不支持视频	5462 K器不支持播放	5462 K器不支持html#	5462 K器不支持video
""", '添': """
添加	43 K记者微信	72 K记者微信
""", '瀏': """
瀏覽	5462 K器不支援影片	5462 K器不支援音訊
""", '点': """
点击	5509 K关注	5509 K这里
""", '為': """
為首	5403 K選來源
""", '無': """
無効	3100 Kにしてページを	3100 Kにして再読み込み	3100 Kにして、ページを
無料	17 K記事	3006 Kで会員登録	3006 K会員に登録	3074 Kで読める記事の上限	3074 K会員になると	3107 K記事の閲覧	3107 K記事は残り	3107 Kで読める記事	3107 K閲覧	3134 K記事 #/#	3134 K記事#/#	3137 K会員に登録	3137 K会員登録	3139 K体験
無断	3047 K転載	3047 K複製	3115 K転載・複製	3115 K転載を禁じ	3115 Kでの転載	3115 Kで転載
""", '照': """
照片	45 K和视频	45 K或视频	45 K和影片	45 K或影片
""", '版': """
版权	5402 K归本	5402 K归原	5402 K归作者	5402 K所有,	5402 K所有:	5402 K所有©	5402 K所有 ©	5402 K归属本	5402 K归属原	5402 K归属作者	5402 K归属于
版權	5402 K所有	5402 K歸本	5402 K歸原	5402 K歸作者	5402 K歸屬於
""", '特': """
特此	115 K更正
""", '独': """
独立	3138 Kしたジャーナリズム	5510 K新闻	5510 K媒体
""", '獨': """
獨立	5510 K新聞	5510 K媒體
""", '獲': """
獲得	5446 K佣金
""", '生': """
生命	116 K热线	116 K線
生成	5426 由 ai K	5426 由aiK	5426 ai K,仅供	5426 aiK,僅供
""", '產': """
產生	5426 由 ai K	5426 由aiK
""", '用': """
用邮	63 K件接收
""", '由': """
由人	5426 K工智能生成	5426 K工智慧生成
由讀	5510 K者
由读	5510 K者
""", '申': """
申し	3060 K込みはこちら
申込	3060 Kみはこちら	3060 Kはこちら
""", '电': """
电子	5513 K报
""", '畅': """
畅读	5439 K全站
""", '留': """
留言	90 K区	90 K區	5510 K告诉我
""", '異': """
異論	48 Kのある方
""", '疑': """
疑問	3050 Kをお寄せ
""", '登': """
登入	27 K或	5367 K後繼續	5367 K會員即可	5367 K會員後	5367 K會員以	5367 K會員繼續	5450 K或註冊
登录	27 K或	5367 K后继续	5367 K后查看全文	5367 K后查看完整	5450 K或注册
登録	3074 Kして続きを読む	3137 Kしてください	3137 Kはこちら
""", '發': """
發表	8 K評論
發送	62 K給您
""", '皆': """
皆さ	3138 Kまの
""", '相': """
相談	0 K	116 K窓口	116 K先
""", '看': """
看更	5376 appK多
""", '禁': """
禁止	5402 K转载
禁無	3046 K断
""", '私': """
私た	3138 Kちの
""", '科': """
科し	3140 Kた
""", '称': """
称	5512 K
""", '稱': """
稱	5512 K
""", '立': """
立即	5509 K加入我们	5509 K加入我們	5509 K订阅	5509 K訂閱	5509 K下载	5509 K下載	5509 K报名	5509 K報名	5509 K成为会员	5509 K成為會員
""", '第': """
第一	5434 K条评论	5434 K則留言	5434 K條評論
""", '筆': """
筆者	3080 K個人の見解
""", '紙': """
紙の	3138 K新聞の定期購読者
""", '経': """
経験	72 Kをお寄せ	72 Kをお聞かせ
""", '絕': """
絕無	76 K垃圾
""", '続': """
続き	3006 Kを読むには	3006 Kをお読みになる
""", '編': """
編按	115 K
編者	115 K註
編集	43 K部まで	43 K部に	72 K部まで	72 K部に	115 K部注	3138 K部では
""", '繼': """
繼續	5367 K閱讀請
""", '绝': """
绝无	76 K垃圾
""", '继': """
继续	5367 K阅读请
""", '编': """
编者	115 K注
""", '翻': """
翻墙	69 K
翻譯	5426 由aiK
翻译	5426 由aiK
""", '者': """
者說	5512 K
者说	5512 K
""", '联': """
联盟	79 K链接	5446 K链接
联系	43 K我们	43 K记者	72 K记者
""", '聯': """
聯盟	5446 K行銷連結	5446 K連結
聯絡	43 K我們
""", '自': """
自动	5426 由 ai K生成	5426 由aiK生成
自動	3116 K翻訳	5426 由 ai K生成	5426 由aiK生成
""", '若': """
若有	5402 K侵权,	5402 K侵权请	5402 K侵權,	5402 K侵權請
""", '获': """
获得	5446 K佣金
""", '著': """
著作	3047 K権は	3115 K権法により保護	3115 K権法で保護
""", '虚': """
虚拟	68 K助手
""", '表': """
表明	5434 K本站立场
表示	5512 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '見': """
見逃	3136 Kしません	3136 Kしなく	3136 Kさず	3136 Kさない
""", '訂': """
訂正	115 K:	115 【K】	115 Kして	115 Kします
訂閱	63 K電子報	5367 K即可	5367 K後繼續	5373 K我們的	5373 K電子報	5509 K我們	5513 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	115 Kを更新しました	115 Kを修正しました	3008 Kが読み放題	3063 Kをプレゼントできます	3134 #K中#記事
記者	3050 Kまでご連絡ください
""", '訴': """
訴え	3140 Kた
""", '評': """
評論	90 K區
""", '認': """
認め	3140 Kた
認為	5512 K
""", '說': """
說:	5512 K
說。	5512 K
說道	5512 K
""", '読': """
読み	3009 K放題
読者	21 Kの寄付	21 Kの支援	3072 Kの会費で	3138 Kの皆様	3138 Kの皆さ	3138 Kアンケート
""", '請': """
請先	5509 K登入
請分	28 K享給
請啟	5387 K用javascript
請我	59 K喝咖啡
請捐	5509 K款
請支	5364 K持我們	5364 K持獨立媒體	5509 K持我們
請登	5367 K入會員	5509 K入後	5509 K入以
請立	5509 K即捐款
請贊	5364 K助我們
請輸	5436 K入您的電子	5509 K入您
請關	5473 K閉後重新整理
請點	5509 K擊此處	5509 K擊這裡	5509 K擊下方	5509 K擊連結
""", '讀': """
讀者	48 K投書	5510 K問卷
""", '订': """
订阅	55 K用户	55 K会员	5367 K即可	5367 K后继续	5373 K我们的	5373 K电子报	5509 K我们	5513 K费
""", '认': """
认为	5512 K
""", '训': """
训练	53 K人工智能	53 aiK
""", '许': """
许可	52 cc by #K
""", '设': """
设为	5403 K首选来源
""", '评': """
评论	90 K区	5434 K服务协议
""", '该': """
该视	5462 K频在您所在
""", '说': """
说:	5512 K
说。	5512 K
说道	5512 K
""", '请': """
请先	5509 K登录
请关	5473 K闭后刷新
请分	28 K享给
请启	5387 K用javascript
请我	59 K喝咖啡	59 K喝杯咖啡
请捐	5509 K款
请支	5364 K持我们	5364 K持独立媒体	5509 K持我们
请点	5509 K击此处	5509 K击这里	5509 K击下方	5509 K击阅读	5509 K击关注	5509 K击链接
请登	5509 K录后	5509 K录以
请立	5509 K即捐款
请赞	5364 K助我们
请转	28 K发
请输	5436 K入您的电子邮箱	5436 K入您的邮箱	5509 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	48 K来信	5510 K问卷	5510 K群
""", '責': """
責任	5402 K編輯:
""", '賺': """
賺取	5446 K佣金
""", '購': """
購読	3006 K者の方は	3009 Kすると	3137 Kしてください	3138 K者の方	3141 K料
""", '贈': """
贈送	5430 K給好友
""", '贊': """
贊助	5364 K我們,	5509 K我們
""", '责': """
责任	5402 K编辑:
""", '赚': """
赚取	5446 K佣金
""", '赞': """
赞助	5364 K我们,	5509 K我们
""", '赠': """
赠送	5430 K给好友
""", '身': """
身边	5510 K的新鲜事
身邊	5510 K的新鮮事
""", '転': """
転載	50 K	3046 Kを禁じ
""", '輸': """
輸入	5436 Kemail
""", '轉': """
轉發	54 K給
轉給	54 K
轉載	50 K	5402 K請註明
""", '转': """
转发	54 K给
转给	54 K
转载	50 K	5402 K请注明
""", '输': """
输入	5436 Kemail
""", '还': """
还可	5430 K赠送
""", '这': """
这篇	5510 K文章
""", '迷': """
迷惑	76 Kメールは
""", '追': """
追記	115 K:
追蹤	5381 K我們的	5403 Kgoogle news	5509 K我們
""", '送': """
送っ	54 Kてください
送到	5436 K你的邮箱	5436 K您的邮箱	5436 K您的信箱
""", '這': """
這篇	5510 K文章
""", '通': """
通知	16 K	3016 Kをオン
通过	63 K邮件接收
""", '週': """
週に	20 K一度
週刊	3071 Kニュースレター
""", '邀': """
邀請	5509 K您
邀请	5509 K您
""", '還': """
還可	5430 K贈送
""", '邮': """
邮件	63 K订阅	83 K通讯
邮箱	24 K地址不会被公开	65 K不会显示	65 K地址不会显示	65 K不会公开
""", '鏡': """
鏡像	69 K
""", '镜': """
镜像	69 K
""", '長': """
長說	5512 K
""", '长': """
长说	5512 K
""", '開': """
開啟	5378 K通知	5466 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5367 K全文請	5508 K
""", '閲': """
閲覧	3134 K記事数:#/#
""", '關': """
關注	5381 K我們的臉書	5381 K我們的粉絲	5381 K我們的官方	5381 K我們的頻道	5509 K我們
關閉	5473 K後重新整理
""", '问': """
问卷	110 K
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5367 K全文请	5508 K
""", '随': """
随时	5509 K掌握
""", '隐': """
隐私	5391 K政策
""", '隨': """
隨時	5509 K掌握
""", '隱': """
隱私	5391 K權政策	5391 K政策
""", '電': """
電子	24 K郵件地址不會公開	83 K報	5513 K報
""", '需': """
需接	5419 K受cookie
需要	0 K帮助	0 K幫助	5419 K接受cookie	5509 K您的支持	5509 K你的支持
""", '音': """
音声	3061 Kでもお聴き
""", '頂': """
頂い	3003 Kたサポートは
""", '飲': """
飲酒	5459 K過量
""", '首': """
首年	5452 K仅需
首月	5439 K仅需	5439 K只要	5452 K免费	5452 K免費	5452 K仅	5452 K僅	5452 K只需	5511 K
首选	5403 K新闻来源	5403 googleK来源	5403 google K来源	5492 K来源
首選	5403 K新聞來源	5492 K來源
""", '點': """
點擊	5509 K這裡
""", '가': """
가명	115 K
가상	68 K 비서
가입하세요	3275 K
가입해	3275 K 주세요
""", '값': """
값으로	3203 커피 한 잔 K 후원	3203 커피 한 잔 K 응원	3203 커피 한 잔 K 독립
""", '강': """
강조했다	3278 K
""", '계': """
계속	3150 K 읽으려면	3150 K 읽으시려면
""", '공': """
공개	3280 K 서한
공개서한	3280 K
공유해	28 K	54 K 주세요
공유해주세요	54 K
""", '광': """
광고	13 K 아래	13 K 후	75 K 없이	3233 K 차단	3235 K 차단기를
광고도	75 K
광고차단	3233 K	3235 K 프로그램을	3235 K 기능을
""", '구': """
구글	3162 K 뉴스에서
구독	55 K 회원은	3150 K 후 이용
구독료	3279 K
구독을	3275 K 신청하세요
구독자	3150 K 전용 기사	3150 K 전용 콘텐츠	3150 K 전용입니다	3150 K 전용 서비스	3276 K
구독자는	55 K
구독자만	3150 K 볼 수	3204 K 읽을
구독자에게만	3204 K 제공
구독하고	3162 K
구독하세요	3174 K	3275 K
구독하시면	3150 K
구독해	85 K 주세요	3161 K 주세요	3202 K 주셔서	3275 K 주세요
구독해주세요	3161 K
구독해주셔서	3202 K
""", '금': """
금요일	3202 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3147 좋은 K 후원	3269 #개 K 중 #개
기사가	115 K 수정
기사를	4 K 듣	115 K 수정	3150 전체 K 보려면	3204 전체 K 읽어보세요
기사의	115 K 이전 버전
기자를	3203 K 응원해
기자에게	3175 K 연락해 주세요
""", '남': """
남겨주세요	3275 K
""", '네': """
네이버	3162 K 메인에서	3174 K 구독
네이버에서	3162 K 구독
""", '놓': """
놓치지	3275 K 마세요
""", '눌': """
눌러주세요	3275 K
""", '뉴': """
뉴스레터	83 K	3153 K 구독하기	3153 K 구독하세요	3153 K 신청하기	3153 K 구독 신청하기	3276 K	3279 K
뉴스레터로	3153 K 받아
뉴스레터를	3153 K 받아	3153 K 구독하세요	3153 K 구독해	3153 K 구독하고	3153 K 구독하면	3275 K 신청하세요
""", '다': """
다운로드하세요	3275 K
""", '달': """
달	3204 첫 K #원
""", '답': """
답변하지	115 K 않았
""", '당': """
당신의	3175 K 제보가	3276 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	90 K
댓글에	90 K
댓글은	3200 K 삭제될	3200 K 삭제합니다	3200 K 통보	3200 K 예고	3200 K 운영자	3200 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3278 K
""", '도': """
도움받을	116 K 곳
도움이	0 K 필요
""", '독': """
독립	3276 K 언론
독립언론	3276 K
독립언론을	3203 K 지켜
독자	3215 K 후원으로	3275 K 여러분의	3276 K 여러분
독자님의	3148 K 후원	3215 K 후원으로
독자들의	21 K 후원	3215 K 후원으로	3239 K 후원
독자의	3215 K 후원으로	3239 K 후원	3276 K 힘
독자투고는	48 K
독자투고를	48 K
""", '동': """
동의하는	3202 K 것으로 간주
동참해	56 K 주세요
""", '들': """
들려주세요	3275 K
들으실	3272 K 수 있습니다
들을	3272 K 수 있습니다
""", '로': """
로그인	27 K	3150 K 후 이용
로그인이	3150 K 필요합니다	3150 K 필요한 서비스	3150 K 필요해요
로그인하거나	3275 K
로그인하고	3204 K 계속
로그인하면	3204 K 계속
로그인하시면	3150 K
""", '링': """
링크에서	3275 K 확인하세요
""", '마': """
마음에	3203 기사가 K 드셨다면
""", '만': """
만나보세요	3275 K
""", '말': """
말했다	3278 K
""", '매': """
매월	3277 K
매일	20 K 아침
""", '메': """
메일로	63 K 받아보	63 K 받고 싶은	3202 K 보내드려요
메일함으로	3153 K 보내	3153 K 받	3153 K 배달	3153 K 전해
""", '묘': """
묘사가	115 K 포함
""", '무': """
무단	3172 K 복제	3172 K 전재
무단전재	3171 K
무료	17 K 기사	3213 K 기사	3277 K 체험
무료로	17 K 볼 수 있는	3204 기사를 K 볼 수 있습니다
""", '미': """
미러	69 K 사이트
""", '바': """
바로잡습니다	115 [K]	115 K
""", '받': """
받아보세요	3275 K
""", '발': """
발	54 K给
""", '밝': """
밝혔다	3278 K
""", '보': """
보내	62 K 드립니다	3275 K 주세요
보내드리는	3202 K
보내드립니다	62 K	3202 K
보내주세요	3275 K
""", '본': """
본	3276 K 기사
본사의	3211 K 편집 방향	3211 K 편집방향
본지는	3276 K
본지의	3211 K 편집 방향	3211 K 편집방향
""", '분': """
분	2 K 읽기
분은	3175 알고 계신 K 기자	3175 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3224 K 오디오를	3224 K 비디오를	3224 K 동영상을
브라우저는	3224 K 동영상
브라우저에서는	3224 K 동영상을
""", '사': """
사연을	3175 K 보내주세요	3175 K 보내 주세요
사전	3190 K 등록하기	3190 포럼 K 등록
사진	45 K·영상
사진과	45 K 영상	45 K 동영상
사진이나	45 K 영상	45 K 동영상
""", '상': """
상담	0 K
상담전화	116 K
""", '선': """
선호	3173 K 매체로	3173 K 출처로	3173 K 언론사	3173 K 매체
선호하는	3173 K 출처
""", '설': """
설명했다	3278 K
설문에	110 K	3275 K 참여하세요
설문조사에	110 K
설치하세요	3275 K
""", '세': """
세미나	3190 K 신청하기
""", '소': """
소식을	3202 K 전해드립니다
""", '속': """
속보를	3201 K 받아보세요
""", '수': """
수수료를	3207 K 받을 수 있습니다	3207 K 제공받
""", '스': """
스팸	76 K 없이
스팸은	76 K
스포일러	115 K
""", '시': """
시민	3215 K 후원으로
시민의	3239 K 후원
시작하세요	3275 K
""", '아': """
아래에서	3275 K 확인하세요
""", '알': """
알려	3275 K 주세요
알려주세요	3275 K
알림	3157 K 받기	3157 K 설정
알림을	16 K	3201 K 켜고
""", '애': """
애드블로커	3233 K
애드블록	3233 K
애드블록을	3235 K
애드블록이	3235 K
""", '앱': """
앱	3157 K 다운로드	3157 K 설치	3201 K 설치하기
앱에서	3156 K 열기	3201 K 더 편하게	3275 K 확인하세요
앱으로	3156 K 보기	3201 K 더
앱을	3157 K 다운로드	3201 K 다운로드하세요	3201 K 설치하세요
""", '언': """
언론을	3203 독립 K 지켜
""", '여': """
여기서	3275 K 확인하세요
여러분	3276 K 덕분
여러분의	3175 K 제보를	3203 K 후원이	3239 독자 K 후원	3275 K 후원
""", '영': """
영상에서	3193 K 확인하세요	3193 K 확인할 수 있습니다	3275 K 확인하세요
영상으로	3193 K 확인하세요
영상을	3193 K 확인하세요
""", '온': """
온라인	3190 K 세미나
""", '옮': """
옮겨	50 K 실을
""", '외': """
외부	3185 K 콘텐츠
""", '우': """
우리	89 K 앱에서	3276 K 기자
우리의	3276 K 저널리즘
""", '운': """
운영되고	3203 독자의 후원으로 K 있습니다
운영하는	3203 독자의 후원으로 K 독립언론	3203 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3147 K 주기
원고료로	3147 K 응원	3203 K 응원
원고료주기	3147 K
""", '월': """
월	3277 K #원
""", '유': """
유료	3150 K 구독자만
유튜브	3162 K 구독
""", '음': """
음성으로	3193 K 들으려면	3193 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3275 K
응원해	3148 K 주세요	3275 K 주세요
응하지	115 K 않았
""", '의': """
의견을	3275 K 남겨
의견이	48 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3271 K 기사를	3276 K 기사가	3276 K 기사는	3276 K 기사
이메일	3154 K 주소
이메일로	63 K 받아보
이메일은	65 K 표시되지
이메일을	3153 K 입력하세요	3153 K 입력해 주세요	3153 K 입력해주세요	3153 K 입력하시면
이미	3204 K 구독자이신가요
이벤트에	3275 K 참여하세요
이야기를	72 K 보내	72 K 들려
이전	115 K 판에서
""", '인': """
인공지능	53 K 훈련	53 K 학습
인공지능이	3251 K 작성	3251 K 생성	3251 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3190 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	116 도움 받을 수 K 곳
""", '자': """
자동	3251 K 번역
자바스크립트가	3228 K
자바스크립트를	3228 K
자살예방	116 K
자주	3173 더 K 보기
""", '잔': """
잔을	59 커피 한 K 사
""", '재': """
재배포	3171 K 금지
재배포금지	3171 K
재생할	3224 K 수 없습니다
""", '저': """
저작권법	3172 K
저작권법의	3172 K
저작권자	3172 K
저작권자의	3172 K
저희	3276 K 뉴스레터	3276 K 채널	3276 K 앱
저희는	3276 K
저희를	3276 K
""", '적': """
적었다	3278 K
""", '전': """
전문을	23 K
전용	3150 회원 K 기사	3150 회원 K 콘텐츠	3150 회원 K 서비스
전재할	50 K
전해	54 K 주세요
전해주세요	54 K
전했다	3278 K
""", '정': """
정기	3147 K 후원이	3147 K 후원으로
정기후원	3277 K
정기후원으로	3147 K
정기후원이	3147 K
정정	115 K:	115 [K]
""", '제': """
제공하는	3225 K 콘텐츠입니다
제보	43 K 바랍니다	72 K 바랍니다	3175 K 부탁드립니다
제보는	3175 K 카카오톡
제보를	43 K 기다립니다	72 K 기다립니다	3175 K 기다립니다	3175 K 받습니다
제보해	43 K 주세요	72 K 주세요	3275 K 주세요
제보해주세요	43 K	72 K
제휴	79 K 링크	3207 K 링크
제휴링크	3207 K
""", '좋': """
좋아요	3174 구독과 K 부탁
좋아요를	3174 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3269 #건 K #건	3269 #개 K #개
""", '지': """
지금	3275 K 확인하세요	3275 K 신청하세요	3275 K 참여하세요
지켜주세요	3275 K
""", '차': """
차단	3235 광고 K 프로그램을	3235 광고 K 프로그램이	3235 광고 K 기능을
""", '채': """
채널	3161 K 추가하	3174 K 추가하기	3174 K 구독하기	3214 K 추가하고	3214 K 추가하면
채널에	3174 K 참여하세요
채널에서	3174 K 소식을	3275 K 확인하세요
채널을	3214 K 추가하고	3214 K 추가하면	3214 K 추가해	3214 K 구독하고	3214 K 구독하면
채용	3190 K 공고
""", '챗': """
챗봇에게	68 K
""", '첫': """
첫	3277 K 달
""", '추': """
추가해	3174 K 주세요
추가해주세요	3174 K
""", '친': """
친구	3174 K 추가하세요
""", '카': """
카카오톡	3161 K 채널 추가	3214 K 채널에서	3214 K 채널
""", '커': """
커피	59 K 한 잔 사
""", '콘': """
콘텐츠입니다	3225 외부 K.
""", '쿠': """
쿠키	3185 K 동의가
쿠키를	3185 K 허용해야	3185 K 허용해
""", '태': """
태그해	67 K 주세요
태그해주세요	67 K
""", '특': """
특가	3190 K 보기
""", '파': """
파트너스	3207 K 활동
""", '팔': """
팔로우하기	3161 K	3174 K
팔로우하세요	3275 K
""", '팟': """
팟캐스트	39 K
""", '퍼': """
퍼가실	50 K
""", '편': """
편집자	115 K 주
""", '필': """
필수	24 K 필드는
필자의	3211 K 개인 의견으로	3211 K 개인 의견이며	3211 K 개인 의견입니다	3211 K 개인 의견임
""", '함': """
함께해	56 K 주세요
함께해주세요	56 K
""", '해': """
해지하실	3274 K 수 있습니다
해지할	3274 K 수 있습니다
""", '협': """
협찬을	3207 K 받아
""", '활': """
활용	3171 ai 학습 및 K 금지
""", '회': """
회원	3150 K 전용입니다
회원가입	3150 K 후 이용	3150 K 후 볼	3150 K 후 읽	3150 K 후 계속	3150 K 후 무료	3275 K 후
회원가입은	3275 K
회원가입을	3275 K 하
회원가입하고	3275 K
회원가입하면	3204 K 월
회원가입하세요	3275 K
회원가입하시면	3275 K
회원만	3150 K 볼 수
""", '후': """
후원금	3279 K
후원으로	3147 K 응원	3203 독자의 K 운영됩니다
후원을	3148 K 부탁드립니다	3275 K 부탁
후원이	3147 K 큰 힘이 됩니다	3148 K 필요합니다	3148 K 큰 힘이 됩니다
후원하세요	3275 K
후원해	85 K 주세요	3147 K 주세요	3148 K 주세요	3275 K 주세요
후원회원의	3215 K 후원으로	3239 K 힘
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
