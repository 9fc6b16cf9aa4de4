"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5098
# comentário	3831
# comentários	3831
# fotó megtekintése	2569
# fotók megtekintése	2569
# gün ücretsiz deneyin	4780
# głosów	92
# hlasů	92
# hozzászólás	2482
# kişi oy kullandi	4826
# komentářů	525
# komentāri	3242
# kép megtekintése	2569
# képek megtekintése	2569
# lượt bình chọn	92
# odpovedí	4455
# odpovědi	630
# odpovědí	630
# odpowiedź	3779
# příspěvků	525
# röster	92
# sekunden zurück	983
# válasz megjelenítése	2578
# yaşindan küçükler oynayamaz	4864
# ääntä	92
# års aldersgrense	3520
# δευτερόλεπτα μπροστά	1119
# δευτερόλεπτα πίσω	1119
# σχόλια	1044
# ψήφοι	92	1069
# ψήφος	1069
# відповідей	5064
# відповідь	5064
# відповіді	5064
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	5025
# из #	4210
# коментарі	4953
# коментарів	4953
# комментариев	4138
# комментарий	4138
# комментария	4138
# от #	303
# ответ	4249
# ответа	4249
# ответов	4249
# отговор	332
# отговора	332
# із #	5025
# הצבעות	92
# מתוך #	2254
# שניות אחורה	2309
# שניות קדימה	2309
# תגובות	2251
# تعليقات	128
# ثانيه جلو	1846
# ثانيه عقب	1846
# راي	92
# صوت	92
# نظر	1789
# कमेंट	2375
# वोट	92
# सेकंड आगे	2424
# सेकंड पीछे	2424
# € al mes durante # meses	1616
# € al mese per # mesi	2808
# € por mês durante # meses	3889
# 人参与	5241
# 人參與	5241
# 票	2930
# 명 참여	3068
# 표	3068
#% megtakarítás	2565
#+ hrajte zodpovědně	516
#-årsgrense	3520
#/# fotó	2569
#/# kép	2569
#/#. fotó	2569
#/#. kép	2569
#か月無料	2907
#カ月無料	2907
#ヶ月無料	2907
#人が回答	2930
#人が投票	2930
#人参与	5241
#人參與	5241
#件のコメント	2927
#則留言	5227
#小时热榜	5233
#条评论	5227
#票	92	2930
#秒戻る	2985
#秒進む	2985
#명 참여	92	3068
#초 뒤로	3114
#초 앞으로	3114
#표	3068
""", 'a': """
a apărut o eroare	4069
a boltunkból	2539
a carregar vídeo	3903
a cikk a hirdetés alatt folytatódik	2474
a cikk a hirdetés után folytatódik	2474
a cikk automatikusan készült	2577
a cikk felhasználása engedélyköteles	2575
a cikk meg is hallgatható	2471
a cikk meghallgatása	2488
a cikk megosztása	2471
a cikk szerzői jogvédelem alatt áll	2575
a cikk zárolva van	2564
a cikket gépi hang olvassa fel	2550
a folytatáshoz regisztráljon	2465
a hanganyagot mesterséges intelligencia készítette	2550
a hirdetés után folytatjuk	2474
a hirdetés vége	2585
a hozzászólás lezárva	2578
a hozzászólások le vannak zárva	2578
a hét kvíze	2533
a kommentelés lezárult	2482
a könyv megrendelhető itt	2477
a könyv megrendelése	2539
a lejátszó betöltése	2550
a link másolva	2583
a lire également	2088
a matéria continua abaixo	3965
a mező kitöltése kötelező	2567
a nap kérdése	91	2536
a notícia continua abaixo	3965
a rovat további cikkei	2486
a sua subscrição foi confirmada	3957
a sua subscrição foi efetuada com sucesso	3957
a szerző a lap munkatársa	2499
a szerző cikkei	2570
a szerző jogász	2499
a szerző közgazdász	2499
a szerző politológus	2499
a szerző további cikkei	2570
a szerző történész	2499
a szerző összes cikke	2570
a szerző újságíró	2499
a szerzőkről	2501
a szerzőről	2501
a szöveg automatikusan készült	2577
a tartalmat nem tudjuk megjeleníteni	2542
a tartalom nem elérhető	2542
a tartalom nem jeleníthető meg	2542
a tartalom szerzői jogi védelem alatt áll	2575
a teljes cikk elolvasása	2570
a témában további cikkek	2486
a videó az ön országában nem játszható le	2550
a videó már nem elérhető	2550
a videó nem elérhető	2550
a videó nem elérhető az ön országában	2550
a videó nem játszható le	2550
a videólejátszó betöltődik	2550
a videót nem lehet lejátszani	2550
abo abschließen	799
abo auswählen	996
abo wählen	996
abonare confirmată	4093
abonați-vă	3978
abone değil misin	4882
abone değil misiniz	4882
abonează-te	3978
abonelere özel	4780
abonelere özel avantajlar	4864
abonelere özel indirim	4864
abonelere özel içerik	4882
abonelik paketlerini gör	4912
abonelik seçenekleri	4912
aboneliği yenile	4912
aboneliğini seç	4882
aboneliğiniz onaylandi	4913
aboneliğinizi seçin	4882
abonentu priekšrocības	3273
abonner nå	3498
abonner på nyhetsbrevet	3505
abonné	2150
abonné à ce thème	2213
abonnér	649
abonnér nu	649
abonnés	2037
abonnés uniquement	2137
abonē	3236
abonē jaunumus	3260
abonē un lasi visus rakstus	3236
abonēt	3236
abrir menú	1567
aby odtworzyć film, włącz javascript	3747
acasă	3996
accede a todos los contenidos sin límites	1616
accept termenii și condițiile	4068
accepter og fortsæt	745
acceptera och fortsätt	4664
acceptera och stäng	4664
accepto la política de privacitat	473
acceptér	672
acceptér alle	746
acceptér og fortsæt	745
acceptér og vis	745
acceptă toate	3992	4007
acceptă tot	4050
acceptă și afișează conținutul	4007
acceptă și continuă	4049
acceso a todos los artículos	1683
accès restreint aux abonnés	2039
accès à tous les articles	2208
accéder au dossier	2179
accéder à l'article	2037
accéder à la page de dons	2169
accédez à tous les articles	2039
aceitar e ver o conteúdo	3865
aceito receber comunicações	3924
aceito receber comunicações de marketing	3924
aceito receber comunicações e ofertas	3884
acepto la política de privacidad	1651
acesso ilimitado a todo o conteúdo	3956
acest articol este disponibil doar abonaților	3980
acest articol este rezervat abonaților	4028
acest câmp este obligatoriu	4068
acesta este ultimul tău articol gratuit	4028
acheter ce numéro	2124
acheter le numéro	2123
achetez ce numéro	2124
activează	4056
activează alertele	4022
activează notificările	4022
activează sunetul	4045
actualitza la pàgina	466
actualités	2088
actualizar la página	1644
ad 광고	3089
ad 추천	3102
adatkezelés és sütik	2545
adatkezelési tájékoztató	2542
adatvédelem és sütik	2545
adatvédelmi beállítások	2542
adatvédelmi beállítások módosítása	2545
adatvédelmi tájékoztató	2542
adaugă ca sursă preferată	4079
adaugă un comentariu	3993
adaugă un răspuns	4085
adaugă în coș	4096
adblock détecté	2205
adblocker upptäckt	4676
add meg az e-mail-címed	2492
además	1561
adhérer	2028
adj hozzá minket preferált forrásként	2580
adja meg az e-mail-címét	2492
adja meg az összeget	2561
adja meg e-mail-címét	2492
adomány	2461
adományozok	2461
adományozás	2461
adresa de email nu este validă	4068
adresă de email invalidă	4068
adreça electrònica	436
adó # százalék	2561
adója #%-ával	2561
afficher la vidéo	2161
afficher les réponses	2149
afișează comentariile	4037
afișează conținutul	4007
afișează conținutul extern	4007
afișează originalul	3997
afișează postarea	4049
afișează subtitrările	4045
află mai multe	3992
afmeld når som helst	765
afspilleren indlæses	748
agora não	3797
ai deja un abonament? autentifică-te	4028
ai găsit o greșeală	4074
ai kan begå fejl	775
ai kan gjøre feil	3626
ai kan göra fel	4695
ai kan göra misstag	4695
ai może popełniać błędy	3776
ai može griješiti	4351
ai može pogriješiti	4351
ai môže robiť chyby	4452
ai může chybovat	627
ai může dělat chyby	627
ai observat o greșeală	3993
ai sa môže mýliť	4452
ai segítségével készült	2577
ai által fordított	2577
ai által generált	2577
ai által generált tartalom	2577
ai може да греши	331
ai सारांश	2396
ai से तैयार सारांश	2396
ai 摘要	5323
ai 기사 요약	3144
ai 번역	3115
ai 생성 이미지	3154
ai 요약	3089
ai 음성으로 듣기	3114
ai-genererat innehåll	4697
ai-genereret resumé	688
ai-oversættelse	777
ai-resumé	688	777
ai-összefoglaló	2488
ai-översatt	4695
ai-översättning	4697
aicinām ievērot cieņu komentāros	3242
aiheeseen liittyvää	1919
aiheesta lisää	1919
aikaa jäljellä #	1978
ainda não tem conta	3923
ainda não é assinante	3922
ainult vajalikud küpsised	1745
aitäh hääletamast	1741
aitäh liitumast	1729
aitäh sõnumi eest	1756
aizmirsāt paroli	3284
aizvērt	3244
aizvērt galeriju	3288
aizvērt reklāmu	3245
aiが要約	3013
aiによる要約	3013
ai总结	5323
ai摘要	5263
ai生成	2986	5323
ai生成内容	5295
ai翻訳	2986
ai翻譯	5323
ai翻译	5323
ai要約	3013
ai語音朗讀	5294
ai语音朗读	5294
ai重點整理	5263
ai音声で聴く	2985
ai가 생성한 콘텐츠입니다	3154
ai가 읽어주는 기사	3114
ai로 생성된 콘텐츠	3154
ajouter une réponse	2196
ajouter à mes favoris	2066
ajouter à mes sources préférées	2190
ajouter à mes sujets	2213
ajouter à mes thèmes	2213
ajouter à vos sources préférées	2190
ajouter à vos sélections	2066
ajándék cikk	2472
ajándékozd el a cikket	2472
ajándékozd tovább a cikket	2472
ajándékozza a cikket	2471
ajándékozza a cikket barátjának	2471
ajándékozza el a cikket	2472
ajándékozza tovább a cikket	2472
ajánlataink	2486
ajánlja: outbrain	2585
ajánlja: taboola	2585
ajánljuk	2486
ajánljuk még	2486
ajánlott	2486	2565
ajánlott cikkek	2486
ajánló	2486
akceptuję	3666
akceptuję i kontynuuję	3744
akceptuję i przechodzę do serwisu	3744
akkurat nå	3533
ako chránime svoje zdroje	4448
ako chránime zdroje	4448
ako vypnúť adblock	4433
ako vypnúť blokovanie reklám	4433
aktuálny čas	4429
aktuálny čas #	4428
aktuální čas	597
aktuální čas #	596
aktuálně	527
akzeptieren und schließen	980
aldersgrense # år	3520
aldersgrense: # år	3520
alege o sumă	4091
alege-ți abonamentul	4066
alegeți abonamentul	4066
algo salió mal	1652
alkalmazás letöltése	2552
alkalmazás megnyitása	2552
alla bidrag hjälper	4679
alla rättigheter reserverade	4693
alle abo-angebote im überblick	918
alle angaben ohne gewähr	924
alle beiträge ansehen	853
alle beiträge anzeigen	1001
alle beiträge der autorin	1001
alle beiträge des autors	1001
alle bidrag hjælper	760
alle bidrag tæller	760
alle inhalte sind urheberrechtlich geschützt	965
alle newsletter im überblick	907
alle preise ohne gewähr	924
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4634
allt innehåll är upphovsrättsskyddat	4633
als bevorzugte quelle bei google hinzufügen	825
als bevorzugte quelle hinzufügen	1015
als podcast hören	919
alte știri	3994
alterar preferências de cookies	3865
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4865
altyazilari göster	4865
altă sumă	4062
alătură-te conversației	4010
am înțeles	3997
amazon'da gör	4864
amazonで見る	2983
amazonで詳しく見る	2983
amazonで詳細を見る	2983
amazonで買う	2983
amazonで購入	2983
amazonで購入する	2983
amintește-mi mai târziu	3974
ana sayfaya dön	4888
anasayfaya dön	4888
anderen betrag wählen	993
andet beløb	759
andra läser	19	4602
andra läser just nu	19
andra läste även	4602
andre har også lest	19
andre leser nå	3533
andre leste også	3533
andre læser	685
andre læser lige nu	685
andre læser også	19
andre læste også	685
angebot auswählen	996
angebot wählen	918
anhören	822
anhören # min	822
anket sonuçlari	4859
anketa dňa	4419
ankstesnė nuotrauka	3221
anmäl	4699
anmäl annons	4703
anmäl dig	4576
anmäl dig till nyhetsbrevet	4576
anmäl inlägg	4698
anmäl kommentar	4698
anna kelvollinen sähköpostiosoite	1998
anna äänesi	1963
annet beløp	3610
anneta ühekordselt	1753
annonce - artiklen fortsætter nedenfor	668
annonces légales	2124
annoncørbetalt	87
annoncørbetalt indhold	87	695
annons - artikeln fortsätter nedan	4587
annons från våra partner	4703
annonsblockerare upptäckt	4676
annonsen slutar här	4587
annonser från google	4703
annonsinnehåll	4609
annonslänk	4587
annonsörsinnehåll	4609
annonsørinnhold	87	3543
annonsørsamarbeid	3634
ano, prosím	603
ano, rád	603
anonimni sandučić	4348
anonym brevlåda	4691
anonym tipslåda	4691
anonymná schránka	4448
anonymní schránka	622
anpassa inställningar	4664
anulează oricând	4066
anulezi oricând	4028
anuluj odpowiedź	3675
användarnamn	4682
användarnamn eller e-postadress	4681
användarvillkor	4589
anzeige schließen	1018
anzeigensonderveröffentlichung	924
anúncio	3823
anúncio em #	3951
anúncios	3823
apasă pentru sunet	4090
apmaksāta sadarbība	3295
apmaksāts saturs	3245
apmokėta partnerystė	3228
apmokėtas turinys	3228
aportació mensual	467
aportació única	467
aportación mensual	1646
aportación única	1646
app letöltése	2552
app storeからダウンロード	2991
app storeでダウンロード	2991
app store에서 다운로드	3121
apple ile giriş yap	4882
apple podcastで聴く	3019
appleでサインイン	3001
appleでログイン	3001
appleで続ける	3001
app内打开	5301
après la publicité	2074
aptaujas rezultāti	3278
após a publicidade	3823
apóyanos	1511
apóyanos en patreon	1645
apúntate	1526
aquest article està bloquejat	471
aquest article està protegit	482
aquest article t'ha estat útil	446
aquest camp és obligatori	473
aquest contingut està protegit	482
aquest vídeo ja no està disponible	453
aquest vídeo no està disponible	453
ar norite gauti pranešimus	3212
arată conținutul	4049
arată mai mult	4072
arată mai puțin	3997
arată răspunsurile	4037
arată tot	3997
arkadaşina gönder	4789
arkadaşinla paylaş	4789
article abonné	2037
article ajouté à vos sélections	2066
article lu par une voix de synthèse	2157
article précédent	2088
article réservé aux abonnés	2037
article següent	477
article sponsorisé	2124
articles associés	2088
articles liés	2088
articles recommandés	2088
articles récents	2088
articol exclusiv pentru abonați	4028
articole asemănătoare	3994
articole înrudite	3994
articoli più letti	2812
articolul continuă după publicitate	4017
articolul continuă după reclamă	3988
articolul continuă mai jos	3988
articolul următor	3994
artikeln finns också som ljud	4583
artikeln fortsätter efter annonsen	4587
artikeln fortsätter nedan	4587
artikeln fortsätter under bilden	4587
artikeln går att lyssna på	4583
artikeln läses upp av en syntetisk röst	4667
artikeln är automatiskt genererad	4695
artikeln är låst	4569
artikeln är maskinöversatt	4695
artikeln är skapad automatiskt	4695
artikeln är skyddad av upphovsrätt	4693
artikeln är uppläst av en dator	4583
artikkel jätkub pärast reklaami	1713
artikkel jätkub reklaami järel	1713
artikkel on kaitstud autoriõigusega	1766
artikkel täieneb	1711
artikkelen er låst	3498
artikkelen finnes også som lyd	3511
artikkeli jatkuu kuvan jälkeen	1906
artikkeli on konekäännetty	2008
artikkeli on suojattu tekijänoikeudella	2006
artikkelin lukee synteettinen ääni	1978
artikkelin voi myös kuunnella	1903
artiklen er låst	649
artiklen er læst op af en robot	660
artiklen findes også som lyd	660
artiklen fortsætter efter annoncen	668
artiklen fortsætter efter reklamen	783
artiklen fortsætter nedenfor	668
artiklen fortsætter under billedet	668
artiklen kan også høres	660
artiklen læses op af en kunstig stemme	748
artikli loeb ette tehishääl	1709
artiklit loeb sünteetiline hääl	1747
artiklit loeb tehishääl	1709
artykuł czytany przez syntezator mowy	3747
artykuł dla subskrybentów	3647
artykuł do słuchania	3747
artykuł kontynuowany pod reklamą	3665
artykuł premium	3761
artykuł sponsorowany	3662
artykuł zablokowany	3761
artykuły na e-mail	3650
artykuły partnerów	3784
artículo anterior	1561
artículo regalado	1696
artículo relacionado	1561
artículo siguiente	1655
artículos recomendados	1620
artículos relacionados	1561
as notícias mais lidas	3892
ascultă	3985
ascultă articolul	4045
ascunde răspunsurile	4037
aseta ensisijaiseksi lähteeksi	2012
aslini göster	4805
assine já	3802
atbalstīt	3236
atcel jebkurā laikā	3236
atcelt var jebkurā laikā	3284
atcerēties mani	3285
atidaryti galeriją	3221
atidaryti programėlėje	3211
atidaryti programėlę	3211
atkūrimo greitis	3209
atlikite testą	3203
atlikušais laiks	3278
atlikušais laiks -#	3277
atpakaļ uz augšu	3288
atpakaļ uz sākumlapu	3288
atradi kļūdu	3289
atradi kļūdu rakstā	3242
atradāt kļūdu	3289
atrakinti straipsnį	3217
atrisini krustvārdu mīklu	3271
atsaukt piekrišanu	3275
atsisiųsti garso įrašą	3209
atsisiųsti iš app store	3211
atsisiųsti iš google play	3211
atsisiųsti programėlę	3211
atsiųskite naujieną	3222
atsiųskite nuotraukas	3222
atskaņot video	3277
atskaņošanas ātrums	3277
atslēgt rakstu	3284
atslēgvārdi	3278
atteikties var jebkurā laikā	3286
attēls # no #	3297
attēls #/#	3297
attēls attēlā	3277
atualizar a página	3917
atualizar página	3917
atvērt	3244
atvērt galeriju	3288
atvērt lietotni	3279
atvērt lietotnē	3279
atvērt rakstu	3284
atļaut paziņojumus	3280
atšaukti galite bet kada	3167
atšaukti sutikimą	3207
aucun commentaire à ce niveau	2128
audio narrado por una voz automática	1591
audio vytvorila umelá inteligencia	4428
auf apple podcasts hören	897
auf spotify hören	897
ausgewählt für sie	923
auswahl bestätigen	981
auswählen	997
automaatselt tõlgitud	1760
automaattinen käännös	2009
automaticky preložené	4452
automaticky přeloženo	627
automatické prehrávanie	4428
automatické přehrávání	596
automatický preklad	4453
automatický překlad	628
automatikus lejátszás	2550
automatinis atkūrimas	3209
automatisch übersetzt	1011
automatische übersetzung	1012
automatiskt översatt	4695
automatiškai išversta	3223
automatsko puštanje	4330
automātiski tulkots	3290
automātiskā atskaņošana	3277
autoriser la publicité	2167
ava äpis	1749
avantage abonnés	2155
avantages abonnés	2155
avantaje pentru abonați	4043
avançar # segundos	3903
avançar para o conteúdo	3843
aveți deja cont	4066
avfölj	4701
avfølg	3631
avis de décès	2124
avoimet työpaikat	1921
avregistrera dig när som helst	4684
avsluta när du vill	4569
avsluta när som helst	4684
avslutt når du vil	3498
avslå alle	3598
avís legal	424
avísanos de un error	1670
aylik bağiş	4879
aylik bağiş yap	4911
ayrintilar için tiklayin	4804
ayrintilar için tiklayiniz	4804
az ai hibázhat	2577
az ai tévedhet	2577
az e-mail-címed	2567
az első hónap csak # ft	2465
az mi hibázhat	2577
az oldal tetejére	2570
az outbrain ajánlásával	2585
az ön e-mail-címe	2567
az ön neve	2567
az összefoglalót ai készítette	2577
az összefoglalót mi készítette	2577
az összes cikk	2570
az összes elfogadása	2542
az üzeneted	2568
aç	4805
añadir a favoritos	1541
añadir a la cesta	1695
añadir a mi lista	1619
añadir a mis temas	1688
añadir al carrito	1695
añadir comentario	1554
añadir como fuente preferida	1664
añadir una respuesta	1670
añadir usuario	1516
añádenos como fuente preferida	1664
aún no eres suscriptor	1649
aún no estás registrado	1650
aún no te has registrado	1516
aún no tienes cuenta	1650
ačiū už jūsų balsą	3203
ačiū už registraciją	3219
ačiū už žinutę	3219
ačiū, kad balsavote	3203
ačiū, kad užsiprenumeravote	3192
ați uitat parola	4067
ați votat deja	4037
""", 'b': """
baixar episódio	3903
baixar o áudio	3903
baixar áudio	3903
bandykite dar kartą	3219
bandykite vėliau	3219
bankkártyás támogatás	2561
bankovním převodem	608
banküberweisung	798
bara för dig som prenumererar	4681
bara för prenumeranter	4681
bare nødvendige	3597
bağiş sayfasina git	4879
bağiş yap	4779
bağiş yapin	4779
bağişim	4880
bağlanti kopyalandi	4897
bağlantiyi kopyala	4789
başa dön	4804
başka tutar	4879
be šlamšto	3219
bedste værdi	763
bei google als quelle hinzufügen	825
bei spotify hören	897
beitrag nicht mehr verfügbar	983
bejegyzés betöltése	2542
bejelentkezés	2465
bejelentkezés apple-fiókkal	2564
bejelentkezés facebookkal	2564
bejelentkezés google-fiókkal	2564
bekræft din e-mail	765
belépés	2465
belépés facebook-fiókkal	2564
belépés facebookkal	2564
belépés google-fiókkal	2564
benefício do assinante	3870
bere sintetični glas	4529
berite naprej z naročnino	4538
bestill nå	3594
beställ boken	4660
betalas årsvis	4681
betales årlig	3613
betales årligt	762
betalt innehåll	4703
betrag wählen	797
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2583
betűméret módosítása	2583
betűméret növelése	2583
bez mišljenja	4324
bez surogātpasta	3286
bez zobowiązań	3762
bez závazku, kdykoli zrušíte	501
bez závazků	611
bezmaksas piegāde	3274
bezárás	2460
beágyazott tartalom	2542
beállítás preferált forrásként	2580
beállítások mentése	2542
beállítások módosítása	2545
beğen	4859
beğenme	4859
bidrag kan trækkes fra i skat	759
bieżący czas #	3747
bild in originalgröße	1001
bild vergrößern	852	1001
bildergalerie öffnen	1001
bildirimleri aç	4856
bildirimleri açin	4856
bilety już w sprzedaży	3740
bir hata oluştu	4884
bir tutar seçin	4911
bir şeyler ters gitti	4885
bir şeyler yanliş gitti	4885
bitte füllen sie dieses feld aus	998
bitte geben sie eine gültige e-mail-adresse ein	998
bitte prüfen sie ihr postfach	998
bitte versuchen sie es später erneut	907
bitte versuchen sie es später noch einmal	998
bitte überprüfen sie ihr postfach	998
bize ulaşin	4797
biểu quyết	92
bjud en vän på artikeln	4583
bjud oss på en kaffe	4678
bjud oss på kaffe	4678
bjud på en kaffe	4679
bli månadsgivare	4565
bli støttemedlem	3495
bliv fast støtte	759
bliv støtteabonnent	759
bliv støttemedlem	646
blocco pubblicità rilevato	2877
blokovať	4432
bloqueador de anúncios ativado	3954
bloqueador de anúncios detectado	3954
bloqueur de publicité détecté	2205
bloqueur détecté	2205
boletín	1526
bolo to užitočné	4452
brezplačna dostava	4525
browserul tău nu poate reda acest video	4007
brukervilkår	3522
brīva summa	3283
bu haber abonelere özeldir	4780
bu haber yapay zeka tarafindan seslendirilmiştir	4865
bu haber yapay zekâ ile seslendirilmiştir	4865
bu haberi paylaş	4920
bu haberi paylaşin	4920
bu haberler de ilginizi çekebilir	4803
bu içerik abonelere özeldir	4780
bu içerik faydali oldu mu	4858
bu içerik görüntülenemiyor	4868
bu içerik gösterilemiyor	4868
bu içerik kilitli	4882
bu video artik mevcut değil	4865
bu video bulunduğunuz ülkede izlenemiyor	4865
bu video mevcut değil	4865
bu video ülkenizde izlenemiyor	4865
bu yaziyi paylaş	4920
bu yorumu şikayet et	4902
bu özet yararli oldu mu	4826
bugün değil	4778
bulmaca çöz	4863
bunlar da ilginizi çekebilir	4798
burtu izmērs	3293
butlletí	436
buy me a coffee ☕	1190
buy me a cup of coffee ☕	1190
buy us a coffee ☕	1190
buzón anónimo	1658
buzón seguro	1658
buďte v obraze	506
bylo to pro vás užitečné	627
bylo to užitečné	627
bài cùng chuyên mục	5135
bài cùng tác giả	5113	5135
bài khác	5099
bài khác của tác giả	5169
bài liên quan	5099
bài mới nhất	5135
bài quảng cáo	5136
bài tiếp theo	5099
bài trước	5169
bài viết có hữu ích không	5142
bài viết có hữu ích với bạn không	5142
bài viết cùng tác giả	5113
bài viết khác của tác giả	5113
bài viết liên quan	5099
bài viết mới	5134
bài viết này bị khóa	5163
bài viết này có hữu ích không	5142
bài viết tiếp theo	5169
bài viết tiếp tục bên dưới	5138
bài viết tiếp tục sau quảng cáo	5138
bài viết trước	5169
bài viết được tặng bởi thuê bao	5189
bài được dịch tự động	5134
bài đọc nhiều	5135
báo cáo	5143
báo cáo bình luận	5180
báo cáo vi phạm	5143
báo lỗi	5098
báo lỗi bài viết	5142
bármikor leiratkozhat	2492
bármikor leiratkozhatsz	2492
bármikor lemondhatja	2465
bármikor lemondható	2465
bäst värde	4682
bästa pris	4682
bình chọn	91	5143
bình chọn của bạn đã được ghi nhận	5142
bình luận	5098
bình luận (#	5098
bình luận của bạn	5180
bình luận hay	5119
bình luận đã bị tắt	5180
bölümü indir	4865
búsqueda	1567
bücher aus dem shop	830
bülten	4834
bülten üyeliği	4834
bültene abone oldunuz	4834
büyüt	4804
bądź na bieżąco	3650
bądź pierwszą osobą, która skomentuje	3778
błędny adres e-mail	3764
bővebben	2488	2544
būkite pirmas	3173
būkite pirmas, pakomentavęs	3173
bạn chưa có tài khoản	5163
bạn chưa đăng ký	5163
bạn có muốn nhận thông báo	5156
bạn có muốn nhận thông báo không	5156
bạn có thể hủy đăng ký bất cứ lúc nào	5165
bạn có thể quan tâm	5099
bạn muốn nhận thông báo	5156
bạn thấy bài viết này thế nào	5142
bạn đang theo dõi chủ đề này	5174
bạn đã bình chọn	5142
bạn đã bình chọn rồi	5142
bạn đã có tài khoản	5163
bạn đã đăng ký rồi	5186
bản ghi	5150
bật	5157
bật thông báo	5156
bật tiếng	5149
bắt buộc	5166
bắt đầu trắc nghiệm	5145
bỏ qua	5077
bỏ qua quảng cáo	5183
bỏ theo dõi	5174
""", 'c': """
cada aportació compta	439
cada aportación cuenta	1615
cada contribuição conta	3887
cada doação conta	3918
cada donación cuenta	1645
cadastre-se grátis	3802
califica este artículo	1554
campo obrigatório	3924
campos obrigatórios	3924
cancel·la quan vulguis	471
cargando el vídeo	1630
cargando vídeo	1630
cargar más	1567
cargar más comentarios	1623
cargar más noticias	1655
cargar publicación	1635
cargar vídeo	1635
carrega la publicació	457
carrega més comentaris	446
carregando o vídeo	3903
carregando vídeo	3903
carregant el vídeo	453
carregar conteúdo	3907
carregar conteúdo externo	3829
carregar mais comentários	3894
carregar mais notícias	3928
carregar o conteúdo	3907
carregar publicação	3907
carregar vídeo	3907
carte de crédit	2036
cartão de crédito	3801
caseta redacțională	4004	4005
categorieën	3353
categorías	1561
caută	3996
caça-palavras	3899
ce contenu vous a-t-il été utile	2120
ce résumé vous a-t-il été utile	2120
cea mai bună ofertă	4067
cela vous a-t-il été utile	2149
cele mai citite știri	4031
cele mai noi știri	3994
celkem hlasovalo # čtenářů	584
celozaslonski način	4529
celá obrazovka	597
celý článek	529
celý článek zde	617
celý článok	4445
cenimy twoją prywatność	3668
cererea ta a fost trimisă	4093
cerrar galería	1686
cerrar menú	1567
cerrar sesión	1516
cet article est en accès libre pour les abonnés	2137
cet article est lu par une voix de synthèse	2120
cet article vous a-t-il été utile	2149
cette adresse est déjà inscrite	2209
cette information vous a-t-elle été utile	2196
cette page vous a-t-elle été utile	2149
cette réponse est-elle utile	2149
cette vidéo est indisponible	2157
cette vidéo ne peut pas être lue	2157
cevaplari göster	4858
changer mes préférences	2079
chargement du lecteur vidéo	2157
charger la vidéo	2161
charte éditoriale	2183
chcem dostávať upozornenia	4431
chcem odoberať	4441
chcete dostávat notifikace	600
chcete dostávat upozornění	600
chcete dostávať notifikácie	4431
chcete dostávať upozornenia	4431
chci dostávat upozornění	600
chci odebírat	506
chci podpořit	498
chci přispět	498
chi tiết	5103
chia sẻ	5087
chia sẻ bài viết	5087
chia sẻ bài viết này	5189
chia sẻ facebook	5134
chia sẻ lên facebook	5176
chia sẻ qua email	5176
chia sẻ qua facebook	5134
chia sẻ qua zalo	5176
chia sẻ tin này	5189
chia sẻ zalo	5176
chia sẻ ý kiến của bạn	5098	5119
cho chúng tôi biết ý kiến	5142
cho phép	5157
cho phép thông báo	5156
chuyên mục	5099
chuyển đến công thức	61
chép liên kết	5134
chính sách bảo mật	5097
chính sách bảo mật | điều khoản sử dụng	5097
chính sách cookie	5096	5097
chính sách quyền riêng tư	5097
chơi miễn phí	5145
chơi ngay	5145
chưa có tài khoản	5163
chấp nhận	5096
chấp nhận tất cả	5096	5097
chấp nhận tất cả cookie	5097
chấp nhận và tiếp tục	5096	5153
chất lượng	5150
chế độ tối	5182
chỉ dành cho thuê bao	5163
chỉ dành cho thành viên	5163
chọn	5164
chọn gói	5163
chọn gói của bạn	5163
chọn gói đăng ký	5163
chọn số tiền	5184
chủ đề	5099
chủ đề liên quan	5099
chủ đề nóng	5135
cikk ajándékozása	2583
cikk elküldése ajándékként	2583
cikk feloldása	2564
cikk meghallgatása	2550
cikk megosztása	2471
cikk mentése	2471
cikk nyomtatása	2583
cikkünk frissül	2488
citeşte şi	3994
citește articolul complet	4072
citește articolul integral	4072
citește fără limite	4028
citește gratuit	4092
citește mai departe	3994	3996
citește mai mult	3994	3996
citește regulile comunității	4010
citește tot articolul	4072
citește transcrierea	4045
citește în aplicație	4052
citește și	3994
citi šobrīd lasa	3238
citit de o voce sintetică	4045
citiți și	3994
cobrança anual	3923
codes de réduction	2220
cofnij zgodę	3744
col·labora	411
comandă acum	4015	4043
comandă cartea	4015	4043
comentariile sunt doar pentru abonați	4085
comentariul tău	4085
comentariul tău așteaptă moderarea	4010
comentează	3993
comentário	3831
comentário aguardando moderação	3880
comentários	3831
comentários desativados	3943
comentários exclusivos para assinantes	3880
commander ce numéro	2124
commander le numéro	2123
comment désactiver mon adblocker	2167
comment désactiver mon bloqueur	2167
commentaire en attente de modération	2128
commentaires désactivés	2196
commerciële bijdrage	3403
commerciële content	3485
commerciële inhoud	3485
comparte este artículo	1696
compartilhar esta matéria	3966
compartilhe esta notícia	3966
compartir esta página	1696
completează formularul #	3976
completează online formularul #	3976
compre a edição impressa	3870
conditions générales	2076
conectează-te cu facebook	4028
conectează-te cu google	4028
confidentialité	2076
configuració de galetes	457
configuració de les galetes	457
configuració de privacitat	457
configuración	1550
configuración de cookies	1550
configuración de privacidad	1635
configurações de cookies	3825
configurações de privacidade	3907
confira o preço	3965
conheça as ofertas	3956
conheça os planos	3956
conheça todas as nossas newsletters	3884
consenti la pubblicità	2838
consigue tu entrada aquí	1594
consulta les normes de participació	428
consultez notre charte de modération	2128
consíguelo en tu quiosco	1594
contacta amb la redacció	479
contacta con la redacción	1658
contactar a redação	3931
contactar con la redacción	1658
contactați redacția	4074
contacte a redação	3931
contactează redacția	4074
contacter la rédaction	2183
contactez la rédaction	2183
contenu externe recommandé	2118
contenu proposé par notre partenaire	2124
contenu réservé	2173
contenu réservé aux abonnés	2173
contenu sponsorisé	2074
contenus recommandés	2142
contenus sponsorisés	2074	2088
conteúdo bloqueado	3829
conteúdo de marca	3823
conteúdo exclusivo	3802
conteúdo exclusivo para assinantes	3889
conteúdo externo	3865
conteúdo externo bloqueado	3829
conteúdo externo recomendado	3865
conteúdo gerado por ia	3951
conteúdo pago	3900
conteúdo para assinantes	3802
conteúdo patrocinado	3823
conteúdo premium	3889
conteúdo produzido pela marca	3870
conteúdo relacionado	3840
conteúdos relacionados	3892
contingut només per a usuaris registrats	440
continua a leggere dopo la pubblicità	2824
continua após a publicidade	3823
continua després de l'anunci	430
continuar leyendo aquí	1516
continuarea articolului după publicitate	4017
continuarea articolului după reclamă	4014
continue a ler esta notícia	3892
continuer après la publicité	2074
continuer sans désactiver	2205
continuer à lire	2211
continuă cu apple	4028
continuă cu email	4092
continuă cu facebook	4028
continuă cu google	4028
continuă lectura	4095
continuă pe site	4052
continuă să citești	4095
continuă să citești după publicitate	4014
continuă în browser	4052
continúa abajo	1548
contáctanos	1554
convida'ns a un cafè	467
conținut disponibil doar utilizatorilor înregistrați	4028
conținut exclusiv	3980
conținut exclusiv pentru abonați	3980
conținut extern	4007
conținut extern recomandat	4007
conținut pentru abonați	3978
conținut plătit	4043
conținut premium	4028
conținut promovat	4017
conținut sponsorizat	87	3988
cookie beállítások	2542
cookie を管理する	2988
cookie 偏好設定	5222
cookie 偏好设置	5222
cookie 設定	5298
cookie 设置	5298
cookie-beállítások	2542
cookie-beállítások módosítása	2545
cookieinställningar	4589
cookies a ochrana soukromí	522
cookieの管理	2988
cookieの設定	2922
cookieの設定を変更	2924
cookieを拒否する	3021
cookieを管理	2988
cookieを管理する	2988
cookie政策	5220
cookie設定	2922	2925	5220
cookie設定を変更	2924
cookie设置	5220	5223
copia enllaç	487
copia l'enllaç	418
copiază	4082
copiază link	3985
copiază linkul	3985
copy link thành công	5134
correo electrónico	1526
correo electrónico no válido	1651
correo no válido	1651
correu electrònic	474
correu electrònic no vàlid	473
correu no vàlid	473
coś poszło nie tak	3765
coś poszło nie tak. spróbuj ponownie	3764
coś poszło nie tak. spróbuj ponownie później	3764
creează cont	3978
crucigrama del día	1671
créer mon compte	2037
créer un compte	2037
créer une alerte	2130
créer une alerte sur ce thème	2130
csak a szükséges sütik	2542
csak a szükségesek	2542
csak előfizetők számára	2564
csak előfizetőknek	2465
csomagok megtekintése	2564
cualquier aportación ayuda	1645
cum îl dezactivez	4061
cumpără acum	4043
cumpără bilet	4015	4043
cumpără bilete	4015	4043
cumpără bilete online	4043
cumpără cartea	4015	4043
cumpără de pe emag	4043
cumpără revista	4014
cuvinte încrucișate	4042
czy artykuł był pomocny	3776
czy artykuł był przydatny	3776
czy ten artykuł był pomocny	3776
czy to było pomocne	3776
czyta głos ai	3747
czytaj całość	3684
czytaj cały artykuł	3767
czytaj również	3681
czytaj także	3681
czytaj też	3681
czytaj też nasze inne artykuły	3681
czytaj więcej	3681	3684
czytaj więcej o	3681
czytane przez głos syntetyczny	3747
cài đặt	5096
cài đặt cookie	5153
cài đặt quyền riêng tư	5153
cài đặt ứng dụng	5155
các bài viết khác của tác giả	5113
các tin khác	5099
cách tắt	5160
cách tắt trình chặn quảng cáo	5159
câmp obligatoriu	4068
câmpuri obligatorii	4068
cât de util a fost acest articol	4010
câu đố	5147
címkék	2486
címlap	2486
címlapra	2570
címlapról ajánljuk	2486
có lẽ để sau	5077
có lỗi xảy ra	5165
có thể bạn quan tâm	19	5099
có thể bạn thích	19
có, tôi muốn	5156
códigos de desconto	3965
códigos de descuento	1695
códigos promocionales	1695
cómo desactivar el bloqueador	1643
cómo desactivarlo	1644
cómpralo aquí	1629
cómpralo en amazon	1629
cùng chuyên mục	5099
cùng chủ đề	5135
cùng tác giả	5113	5135
cũ nhất	5143
cảm ơn bạn đã bình chọn	91	5142
cảm ơn bạn đã tham gia	5142
cảm ơn bạn đã ủng hộ	5184
cảm ơn, tin nhắn của bạn đã được gửi	5165
cỡ chữ	65	5124
cửa hàng	5178
""", 'd': """
d'autres articles à découvrir	19
da, želim	4334	4533
dagens fråga	91	4657
dagens spørgsmål	91	739
dagens spørsmål	91	3591
daha az göster	4805
daha fazla göster	4804
daha fazla haber için tiklayin	4804
daha fazla yorum yükle	4858
daha önce oy kullandiniz	4858
daha önce oy verdiniz	4858
dalies ar šo rakstu	3241
dalinkitės	3167
dalinkitės straipsniu	3172
dalsza część artykułu pod materiałem wideo	3662
dalsza część artykułu pod wideo	3662
dalsza część tekstu pod wideo	3662
dalszy ciąg materiału pod wideo	3665
dalīties	3236
dalīties ar draugiem	3241
dalīties ar rakstu	3293
dalīties facebook	3241
dalīties whatsapp	3293
další	529
další foto	617
další fotografie	617
další snímek	617
další strana	529
další video	596
další z rubriky	527
další zprávy	527
další článek	527
další články	19	527
další články od autora	617
další čtení	527
danke für dein feedback	901
danke für deine stimme	91
danke für ihr feedback	901
danke für ihre stimme	91	971
danke fürs abstimmen	971
danke fürs mitmachen	91
danos tu opinión	1606
dans l'actualité	2142
dans la même catégorie	2088
dans la même rubrique	2088
dans la même série	2088
dar lze odečíst z daní	607
dar si můžete odečíst z daní	607
darovat jednorázově	607
darovat měsíčně	607
darovat článek	510
darovať	4365
darovať jednorazovo	4435
darovať mesačne	4435
darovať článok	4373
darowiznę możesz odliczyć od podatku	3758
darujte nám # %	4435
darujte tento článek	510
darujte tento článok	4373
das könnte dich auch interessieren	849
das könnte ihnen auch gefallen	849
das könnte sie auch interessieren	849
das könnte sie interessieren	849
das video ist in ihrem land nicht verfügbar	983
das video ist leider nicht mehr verfügbar	983
das video ist nicht mehr verfügbar	983
das video ist nicht verfügbar	983
das wichtigste in kürze, zusammengefasst von ki	885
datenschutzerklärung	835
daugiau autoriaus straipsnių	3221
daugiau straipsnių	3221
daugiau šia tema	3169
dať spätnú väzbu	4452
dbamy o twoją prywatność	3668
deaktivér din adblocker	756
deblochează articolul	4028
definições de cookies	3907
definições de privacidade	3907
deine stimme wurde gezählt	971
deixar um comentário	3831
deixe um comentário	3831
del på e-mail	781
del på e-post	3511
del på facebook	660	3511
del på mail	660
del på twitter	660	3511
del på whatsapp	3632
del på x	660	3511
dela inlägget	4583
dela på facebook	4583
dela på twitter	4583
dela på whatsapp	4702
dela på x	4583
dela som gåva	4702
deli po e-pošti	4554
deli članek	4475
delite članek	4475
demander un droit de réponse	2196
den här artikeln är låst	4681
den här artikeln är skyddad av upphovsrättslagen	4693
den här videon är inte längre tillgänglig	4667
den här videon är inte tillgänglig	4667
denne artikel er låst	762
denne artikkelen er låst	3613
denne saken er låst	3613
denne video er ikke længere tilgængelig	748
denne video er ikke tilgængelig	748
denunciar comentário	3943
denunciar este comentário	3943
der er opstået en fejl	766
der opstod en fejl. prøv igen senere	765
dernière minute	2088
dernières actualités	2088
dernières infos	2088
dernières nouvelles	2088
desa les preferències	457
desa per llegir després	442
desactívalo para continuar	1643
desactívalo para seguir leyendo	1643
desbloquear artículo	1616
desbloqueie este conteúdo	3889
descarcă aplicația	4052
descarcă audio	4045
descarcă din app store	4052
descarcă din google play	4052
descarcă episodul	4045
descarcă formularul	4063
descarcă formularul #	3976
descargar pódcast	1630
descarrega l'àudio	453
descarregar áudio	3903
deschide aplicația	4053
deschide în aplicație	4052
descárgala en app store	1638
descárgala en google play	1638
descărcați formularul #	3976
destekçi ol	4879
destekçimiz olun	4879
desteğiniz fark yaratir	4911
desteğiniz için teşekkür ederiz	4911
desteğiniz için teşekkürler	4911
det er gratis å opprette en bruker	3498
det går inte att visa innehållet	4664
det har oppstått en feil	3617
det här innehållet kan inte visas	4664
det här innehållet är inte tillgängligt	4664
det læser andre	685
det oppsto en feil. prøv igjen senere	3616
det är gratis att skapa ett konto	4569
detaylar için tiklayin	4804
detaylar için tiklayiniz	4804
detta material är skyddat enligt lagen om upphovsrätt	4632
detta är en annons	4587
detta är en plusartikel	4569
dette indhold er ikke tilgængeligt	745
devam etmek için üye girişi yapin	4780
devami için abone olun	4780
devamini okumak için abone olun	4780
dezactivează sunetul	4045
dienas jautājums	3271
diese funktion steht nur angemeldeten nutzern zur verfügung	919
dieser inhalt ist nicht mehr verfügbar	980
dieser inhalt ist nicht verfügbar	980
dieser kommentar wurde gelöscht	1013
dieses video ist in deinem land nicht verfügbar	983
dieses video ist in ihrem land nicht verfügbar	983
dieses video ist leider nicht mehr verfügbar	983
dieses video ist nicht mehr verfügbar	983
dieses video ist nicht verfügbar	983
digite um e-mail válido	3924
din aceeași categorie	3994
din aceeași secțiune	4031
din röst har registrerats	4653
din röst är registrerad	91
din röst är räknad	4653
disponibil în app store	4052
disponibil în app store și google play	4022
disponibilă în app store și google play	4022
disponível na app store	3910
distribuie știrea	4097
distribuiți	3985
diğer fotoğraf için tiklayin	4801
diğer haberler	19	4798
diğer okurlar bunlari okuyor	4798
diğer sayfaya geçmek için tiklayin	4801
diğer seçenekler	4898
diğer tutar	4879
diğer yazilari	4888
dla prenumeratorów	3761
dla subskrybentów	3647
dlaczego widzę tę reklamę	3784
do fotogalérie	4444
do galérie	4445
do góry	3684
do košíka	4423
do košíku	515	590
do księgarni	3663
do speciálu	617
doar abonații pot comenta	4010
doar pentru abonați	3978
doação mensal	3798
doação única	3798
doba čtení # min	529
dodaj do moich tematów	3780
dodaj jako preferowane źródło	3780
dodaj kao željeni izvor	4354
dodaj nas do preferowanych źródeł	3780
dodaj nas do wyjątków	3753
dodaj u košaricu	4326
dodaj v košarico	4524
dogodila se greška. pokušajte ponovno	4342
dolgozzon nálunk	2488
domiciliación bancaria	1515
domů	529
don régulier	2169
dona suport al periodisme en català	439
dona'ns la teva opinió	446
donació mensual	468
donació única	468
donación mensual	1511
donación puntual	1646
donación única	1511
donativo único	3919
donați	3975
donația mea	4091
donație lunară	4063
donație unică	4063
donează	3975
donează acum	3975
donează lunar	3975
donează lunar # euro	4027
donează lunar # lei	4027
donează o dată	4062
doner nå	3495
doniraj mesečno	4337	4536
doniraj mjesečno	4337
données personnelles	2076
donér	646
donér nu	646
doporučeno outbrain	635
doporučeno taboola	635
doporučené	527
doporučené články	527
doporučuje outbrain	635
doporučujeme	527	611
doporučujeme přečíst	527
doporučujeme také	527
dosegli ste omejitev člankov	4538
dosegnuli ste ograničenje članaka	4339
dossier spécial	2154
dovanoti straipsnį	3226
dozvoli obaveštenja	4333
dołącz do dyskusji	3731
dołącz do nas	3644
dołącz do newslettera	3650
došlo je do greške. pokušajte ponovo	4342
došlo je do pogreške. pokušajte ponovno	4342
došlo k chybě	615
došlo k chybě. zkuste to prosím později	614
drodzy użytkownicy	3668
droga użytkowniczko, drogi użytkowniku	3668
drogi użytkowniku	3668
droits réservés	2216
drukāt	3241
drukāt rakstu	3293
drukāt recepti	61
du använder en adblocker	4674
du använder en annonsblockerare	4674
du er nå påmeldt	3505
du er nå påmeldt nyhetsbrevet	3505
du följer	4700
du följer det här ämnet	4700
du följer nu	4700
du följer redan	4700
du följer redan ämnet	4700
du følger allerede	3630
du følger allerede dette emne	780
du følger allerede dette temaet	3630
du følger allerede emnet	780
du følger dette emne	780
du følger dette temaet	3630
du følger emnet	780
du følger nå	3630
du har en adblocker påslagen	4676
du har en annonsblockerare påslagen	4676
du har nådd grensen	3613
du har nået din grænse	762
du har nått din gräns	4681
du har redan röstat	4653
du har rätt att vara anonym	4598
du har slået adblock til	756
du kan när som helst avregistrera dig	4684
du kan när som helst avsluta prenumerationen	4576
du kan når som helst melde deg av	3505
du kan opsige når som helst	649
du kan trække beløbet fra i skat	759
du kanske också gillar	4602
du modtager snart en bekræftelse på mail	654
du même auteur	2088
du prenumererar nu på nyhetsbrevet	4576
du skyddas av källskyddet	4598
du verkar använda en annonsblockerare	4674
du vil kanskje også like	3533
du är nu anmäld	4684
du är skyddad av källskyddet	4598
du är skyddad enligt källskyddet	4598
duración	1631
durată	4046
duração	3904
durée	2158
durée : #	2111
dziękujemy za głos	91	3734
dziękujemy za oddanie głosu	91	3734
dziękujemy za przesłanie formularza	3764
dziękujemy za udział w sondzie	3734
dziękujemy za wiadomość	3764
dziękujemy za zapis	3650
dziękujemy! sprawdź skrzynkę	3764
dành cho bạn	5099
dành cho thuê bao	5081
dành riêng cho thành viên	5163
dárkovat článek	500
dát zpětnou vazbu	627
därefter # kr/mån tills du säger upp	4569
débloquer l'accès	2208
débloquer l'article	2037
débloquer tous les articles	2039
débloquez cet article	2137
débloquez l'accès à tous les articles	2039
débloquez l'intégralité des articles	2039
débloquez tous les articles	2039
débloquez tous nos articles	2039
déconnexion	2037
découvrez notre boutique	2123
découvrez tous nos jeux	2152
découvrir l'offre	2037
découvrir la boutique	2155
découvrir nos offres	2137
découvrir toutes nos offres d'abonnement	2137
déjà un compte	2037
déjà un compte ? connectez-vous	2037
délka	597
délka #	597
déplier	2093
désactiver les sous-titres	2157
détails	2093
dê a sua opinião	3894
dê sua opinião	3894
dölj	4606
dölj annons	4703
dölj bildtext	4687
dölj svar	4698
düzeltme politikasi	4890
dāvini rakstu	3241
dāvini rakstu draugam	3241
děkujeme za hlas	584
děkujeme za hlasování	91	584
děkujeme za odběr	614
děkujeme za přihlášení	506
děkujeme za vaši zprávu	614
děkujeme za váš hlas	91	584
děkujeme za zprávu	614
dĺžka	4429
dĺžka #	4429
dịch tự động	5150
""", 'e': """
e-bülten	4834
e-bülten aboneliği	4834
e-mail alebo používateľské meno	4438
e-mail cím	2567
e-mail ili korisničko ime	4339
e-mail inválido	3884
e-mail nebo uživatelské jméno	610
e-mail-cím	2568
e-mail-cím vagy felhasználónév	2564
e-mailová adresa	506
e-pasts vai lietotājvārds	3284
e-post või kasutajanimi	1754
e-posta gönder	4789
e-posta ile paylaş	4897
e-postadress eller användarnamn	4681
e-pošta ali uporabniško ime	4538
e-poštni naslov	4541
echipa redacțională	4005
ecrã inteiro	3904
edición digital	1516
edición impresa	1516
editöre yaz	4890
editöre yazin	4890
editörün seçtikleri	4798
edição impressa	3802
eget beløb	759
eget beløp	3610
egyedi összeg	2561
egyszeri adomány	2561
egyszeri támogatás	2461
egyszeri támogatás küldése	2561
egyéb összeg	2561
ehkä myöhemmin	1889
ei mielipidettä	1969
ei tänään	1889
ei vielä tunnusta	1994
ei, aitäh	1751
eikö sinulla ole tunnusta	1994
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	998
eiti į receptą	61
ekskluzivno za naročnike	4538
el artículo continúa abajo	1695
el artículo continúa debajo	1695
el juego es solo para mayores de # años	1667
el millor de la setmana a la teva bústia	436
el más popular	1650
el més llegit	415
el més popular	472
el més vist	443
el reproductor se está cargando	1630
el. paštas	3192
el. paštas arba vartotojo vardas	3217
el. pašto adresas	3219
eldste først	3628
elfelejtett jelszó	2465
elfelejtette a jelszavát	2564
elfogadom az összeset	2545
elfogadom és folytatom	2542
elfogadom és megjelenítem	2542
elfogadás és folytatás	2542
elige tu suscripción	1616
elküldés	2568
elküldöm	91	2471	2568
elküldöm e-mailben	2583
ellenőrizd a postafiókod	2567
ellenőrizze a postafiókját	2567
elmentem későbbre	2471
elolvasom később	2583
elolvasta az összes ingyenes cikkét	2564
elrejtés	2490
els lectors també han llegit	443
elutasítom	2544
elérte a havi limitet	2564
elírást talált	2482
előfizetek	2465
előfizetés	2465
előfizetési csomagok	2564
előfizetési lehetőségek	2564
előfizető vagyok	2564
előfizetői ajánlat	2539
előfizetői előny	2539
előfizetői kedvezmény	2539
előfizetői tartalom	2465
előfizetőknek	2465
előfizetőként megoszthatja a cikket	2471
előző	2488
előző cikk	2486
előző fotó	2570
előző kép	2570
előző oldal	2570
email cím	2568
email của bạn	5186
email của bạn sẽ không được hiển thị công khai	5119
email inválido	3924
email không hợp lệ	5165
email không đúng định dạng	5165
email no válido	1651
email này đã được đăng ký	5186
emailul tău	4093
emlékeztess később	2460
emlékezz rám	2565
emlékezzen rám	2565
emme voi näyttää sisältöä	1975
emme voi näyttää tätä sisältöä	1975
empfehlungen für sie	923
en beğenilen	4859
en beğenilenler	4859
en colaboración con	1667
en col·laboració amb	489
en este artículo	1561
en popüler	4883
en çok okunan	4798
en çok okunan haberler	4798
en çok okunanlar	4798
encara no estàs registrat	472
encuesta del día	1557
endast för dig som är prenumerant	4681
endast för medlemmar	4681
endast nödvändiga	4664
endast nödvändiga cookies	4664
endre tekststørrelse	3632
engangsbeløb	646
engangsbeløp	3610
engedélyezem	2557
engedélyezés	2557
engedélyezés és folytatás	2545
engedélyezés és megjelenítés	2545
engångsgåva	4565
enllaç copiat	442
ensemble, faisons vivre un média libre	2136
entgeltliche veröffentlichung	832
enthält werbung	829
entre em contato com a redação	3931
enviament gratuït	489
enviar comentário	3831
enviar corrección	1554
envoyer à un ami	2066
envoyer à un proche	2066
envoyez-nous vos témoignages	2116
envíanos tu opinión	1623
envío gratis	1667
epizód letöltése	2550
eredeti megjelenítése	2490
eredmény megtekintése	91
eredmények	92	2490
eredmények megtekintése	2533
erinnern sie mich später	793
eroare la încărcarea videoclipului	4090
erro ao carregar o vídeo	3951
error al cargar el vídeo	1678
erről bővebben itt írtunk	2488
erről is írtunk	2486
erről itt írtunk bővebben	2488
erscheint täglich	907
erscheint wöchentlich	907
erősítse meg az e-mail-címét	2567
es gratis y solo te llevará un minuto	1612
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	907
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	998
es izslēdzu reklāmu bloķētāju	3282
escanea el código qr	1639
escreva um comentário	3831
escriu a la redacció	479
escriu el teu correu electrònic	436
esi pirmais, kas komentē	3242
esimene kuu # €	1704
esta funcionalidad es sólo para registrados	1516
esta matéria foi útil para você	3867
esta notícia foi útil	3867
esta página foi útil	3894
este artigo está bloqueado	3922
este artigo foi útil	3894
este artículo está bloqueado	1649
este artículo está protegido	1691
este campo é obrigatório	3924
este contenido está protegido	1691
este correo ya está registrado	1684
este e-mail já está cadastrado	3957
este espaço é moderado pela redação	3880
este resumo foi útil	3867
este video ya no está disponible	1630
este vídeo já não está disponível	3903
este vídeo no está disponible	1630
este vídeo não está disponível	3903
este vídeo não está mais disponível	3903
este vídeo ya no está disponible	1630
está a seguir este tema	3961
estás bloqueando nuestros anuncios	1681
estás de acuerdo? vota	1606
estás siguiendo este tema	1688
estä	1985
ethvert bidrag hjælper	760
etický kodex redakce	622
etický kódex redakcie	4448
etkinleştir	4873
etkö ole tilaaja	1994
etkö ole vielä tilaaja	1994
ett fel har uppstått	4685
ett fel uppstod. försök igen senare	4684
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	998
evaluează rețeta	61
evästeasetukset	1909
evästeet	1909
evästeet ja tietosuoja	1910
evästekäytäntö	1975
exclusiv pentru abonați	4028
exibir conteúdo	3907
exklusiv für abonnenten	996
exklusiv für mitglieder	996
exklusivt för medlemmar	4681
exklusivt för prenumeranter	4681
exkluzív tartalom előfizetőknek	2564
experimente grátis por um mês	3889
externt innehåll	4664
externí obsah	593
externý obsah	4425
ez a cikk zárolt	2564
ez a mező kötelező	2567
ez a tartalom nem elérhető	2542
ez a tartalom nem jeleníthető meg	2542
ez a videó már nem elérhető	2550
ez a videó nem elérhető	2550
ez is érdekelhet	2486
ez is érdekelheti	2486
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2542
ezt a témát már követi	2580
ezt is ajánljuk	2486
ezt olvasta már	2486
ezt olvastad már	2486
eén keer toestaan	3444
ešte nemáte predplatné	4438
ešte nemáte účet	4438
ești de acord? votează	4010
ești deja abonat	4036
ești deja abonată	4036
""", 'f': """
facebook ile giriş yap	4882
facebook'ta paylaş	4789
facebook-bejegyzés betöltése	2545
facebook-poszt betöltése	2545
facebookでシェア	2915
facebookでシェアする	2915
facebookでログイン	3001
facebookで共有	3015
facebookで続ける	3001
facebookで見る	3019
facturació anual	472
facturació mensual	472
facturación anual	1650
facturación mensual	1650
facturare anuală	4067
facturare lunară	4067
facturé annuellement	2173
facturé mensuellement	2173
faire un don défiscalisé	2169
faktureras årligen	4681
faktureres årlig	3613
faktureres årligt	762
fale com a redação	3931
fazer doação	3955
fazer uma doação mensal	3955
fazer uma doação única	3955
faça login	3802
faça o quiz	3897
faça o teste	3897
faça uma doação única	3955
faça uma pergunta sobre esta reportagem	3867
felhasználási feltételek	2542
felhasználási jog vásárlása	2575
felhasználónév	2565
felhasználónév vagy e-mail	2564
feliratkozás	2568
feliratkozás hírlevélre	2567
feliratok megjelenítése	2550
fermer la fenêtre	2211
fes el qüestionari	449
fes una donació	411
fes-te sòcia	467
ficha técnica	3849
fiecare contribuție contează	4062
fiecare donație contează	4027
fiecare leu contează	4027
film jest niedostępny w twoim kraju	3747
film nie jest już dostępny	3747
film niedostępny	3747
fin de la publicité	2155
fine della pubblicità	2824
fine pubblicità	2824
fiyati gör	4864
fizetett együttműködés	2585
fizetett hirdetés	87	2474
fiók létrehozása	2465
fiókom	2465
foglalja le helyét	2539
folytatás a hirdetés után	2585
folytatás apple-fiókkal	2564
folytatás facebookkal	2564
folytatás google-fiókkal	2564
folytatás google-lel	2564
folytatás kikapcsolás nélkül	2558
fontu büyüt	4897
form gönderildi	4913
formulaire envoyé	2209
formulário enviado	3957
forstået	690
forstått	3538
forstør	749
forstør billede	688
forstør billedet	768
forstørr	3601
forstørr bilde	3536
forstørr bildet	3619
fortsett uten å slå av	3608
fortsett uten å støtte	3494
fortsätt läsa efter annonsen	4587
fortsätt med apple	4681
fortsätt med e-post	4681
fortsätt med facebook	4681
fortsätt med google	4681
fortsätt utan att stänga av	4674
fortsätt utan att stödja	4564
fortsæt med apple	762
fortsæt med at læse	668
fortsæt med e-mail	762
fortsæt med facebook	762
fortsæt med google	762
fortsæt uden at slå fra	756
fortsæt uden at støtte	645
foto # iš #	3230
fotogalería	1561
fotografia următoare	4095
fotoğraf galerisi	4888
fotoğrafi büyüt	4888
fotoğraflar için tiklayin	4801
fotoğraflari gör	4888
fotoğraflari görmek için tiklayin	4804
fotó #/#	2569
fotó megtekintése	2569
fotó: #/#	2569
fotók megtekintése	2569
fra vores annoncører	783
fra vår butikk	3594
fra våre partnere	3634
frete grátis	3940
friss hírek	2486
frissítse az oldalt	2560
fråga vår ai om artikeln	4595
från vår butik	4660
från våra annonsörer	4703
från våra partner	4703
frühbucher-tickets	976
frühbucherrabatt sichern	976
fuld skærm	749
fuldskærm	688
fullskärm	4668
fyll i fältet	4684
fäll ihop	4606
fäll ut	4606
fältet är obligatoriskt	4684
få adgang	649
få artiklen læst op	660
få de vigtigste nyheder hver morgen	654
få de viktigaste nyheterna varje morgon	4576
få de viktigste nyhetene hver morgen	3505
få læst artiklen op	748
få notifikationer	752
få notiser	4671
få nyheder på mail	654
få nyheter på e-post	3505
få nyheter på mejlen	4576
få overblikket her	688
få tilgang	3498
få varsel når vi skriver om dette	3536
få varsler	3604
följ	4584
följ det här ämnet	4700
följ direktrapporten	4687
följ författaren	4700
följ journalisten	4700
följ liverapporten	4687
följ oss	4584
följ skribent	4584
följ skribenten	4700
följ ämne	4700
följ ämnen	4700
följ ämnet	4584
för prenumeranter	4569
förderer werden	794
fördermitglied werden	794
föregående	4605
föregående artikel	4602
föregående bild	4687
föregående sida	4687
förnamn	4685
förstora	4605
förstora bild	4687
förstora bilden	4687
försök igen senare	4684
føj til foretrukne kilder	780
føj til mine emner	780
følg	663	664	3513
følg alle	664
følg alle emner	665
følg dette emne	780
følg dette temaet	3630
følg direkte	3619
følg direktesenteret	3619
følg emne	663
følg emner	665
følg emnet	3630
følg forfatter	3630
følg forfatteren	3630
følg ikke længere	780
følg journalist	3630
følg journalisten	3630
følg liveblog	768
følg livebloggen	768
følg os	663
følg oss	3513
følg sagen her	688
følg saken direkte	3619
følg serien	665
følg skribent	780
følg skribenten	780
følg tema	3513
følg temaet	3630
følg temaet og få varsel	3536
følger	664
für abonnenten	799
für den newsletter anmelden	809
für dich empfohlen	923
für sie empfohlen	923
für sie entstehen keine mehrkosten	924
fă o donație	3975
fă quizul	4040
fă testul	4040
fără obligații	4028
fără spam	4068
fără sunet	4046
fără tine nu putem	4027
főoldal	2570
""", 'g': """
galbūt vėliau	3213
galeri için tiklayin	4801
galerie schließen	1001
galerie öffnen	1001
galeriyi aç	4804
galeriyi gör	4888
galeriyi görmek için tiklayin	4804
galéria	2488
galéria (#	2569
galéria bezárása	2570
galéria megnyitása	2570
galéria megtekintése	2488
garanta já o seu ingresso	3870
gastos de envío incluidos	1629
gastos de envío no incluidos	1629
gauti pranešimus	3212
gaver kan trækkes fra i skat	759
ge en engångsgåva	4678
ge en gåva	4679
ge återkoppling	4696
gefällt mir	1014
gefällt mir nicht	1014
gelesen von einer künstlichen stimme	983
gelişmelerden aninda haberdar olun	4872
gem til læseliste	660
generisano veštačkom inteligencijom	4351
genindlæs siden	758
genişlet	4805
gerenciar opções	3950
gerenciar preferências	3950
geri dön	4805
gerir opções	3950
gerir preferências	3950
gestionează consimțământul	4049
gestionează cookie-urile	4089
gestionează opțiunile	3992	4089
gestionează preferințele	4049
geçerli bir e-posta adresi girin	4884
geçerli süre	4866
geçersiz e-posta	4884
geçersiz e-posta adresi	4884
ghi nhớ đăng nhập	5163
gia hạn gói	5185
giriş	4780
giriş yap	4780
giriş yapin	4780
giriş yapin veya üye olun	4780
giv et beløb	759
giv et engangsbeløb	759
giv os feedback på artiklen	677
già abbonato	2724
già registrato	2724
giải đố ngay	5145
giảm cỡ chữ	5176
giọng nam miền bắc	5124
giọng nam miền nam	5124
giọng nữ miền bắc	5124
giọng nữ miền nam	5124
giọng đọc ai	5149
giọng đọc tự động	5149
gjenstående tid	3601
gjenstående tid #	3600
gjenstående tid -#	3600
glasnoća	4331
gli articoli più letti	2812
glömt ditt lösenord	4681
glömt lösenord	4569
glömt lösenordet	4681
glücksspiel kann süchtig machen	831
godišnja naplata	4340
godišnja pretplata	4340
godišnje	4340
godišnje plaćanje	4340
godkänn	4589
godkänn alla	4589
godkänn alla cookies	4664
godkänn och fortsätt	4664
godkänn och visa	4664
godkänn och visa innehåll	4592
google hirdetések	2585
google ile giriş yap	4882
google playからダウンロード	2991
google playで手に入れよう	2991
google play에서 다운로드	3121
google reklāmas	3295
google से जारी रखें	2439
google-hirdetések	2585
googleでログイン	3001
googleで登録	3001
googleで続ける	3001
gorące tematy	3681
gracias por tu opinión	1591
gratuit, fără spam	4068
grazie, il tuo messaggio è stato inviato	2847
grotuvas įkeliamas	3209
großansicht	1001
gràcies pel teu vot	446
gràcies per la teva opinió	428
gràcies per votar	428
gràcies, el teu missatge s'ha enviat	473
gràcies, ja estàs subscrit	436
grátis e sem spam	3924
grįžti į pradžią	3221
grįžti į viršų	3221
guardar artículo	1541
guardar configuración	1635
guardar para después	1619
guardar para leer después	1619
guardar preferências	3907
gå ikke glip af	685
gå ikke glip af noget	654
gå ikke glipp av noe	3505
gå til forsiden	3619
gå til hovedindhold	768
gå til indhold	688
gå til innhold	3619
gå til liveblog	768
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	734
gå til shop	742
gå til toppen	768
gå till receptet	61
gåvolänk	4702
généré par ia	2203
généré par l'ia	2203
gépi felolvasás	2550
gépi fordítással készült	2577
géppel fordítva	2577
gérer la confidentialité	2202
gérer les cookies	2076
gérer les préférences	2118
gérer les traceurs	2202
gérer mes alertes	2130
gérer mes choix	2076
gérer mes cookies	2202
gérer mes préférences	2202
gérer mon consentement	2161
gérer vos préférences	2161
gérer vos préférences de cookies	2118
góp ý	5098
gönder	91	4885
gönderiyi göster	4868
gönderiyi yükle	4868
gör quizzet	4653
gör testet	4657
görseli büyüt	4888
görüş bildir	4858
görüşünü bildir	4858
görüşünüzü bildirin	4858
gündem	4798
günün anketi	91	4827
günün bulmacasi	4903
günün haberleri	4798
günün kelimesi	4903
günün sudokusu	4903
günün özeti	4798
głosuj	91	3737
głośność	3748
gợi ý	5099
gửi	91	5098
gửi bài cho tòa soạn	5170
gửi bài viết	5170
gửi bình luận	5098	5119
gửi bình luận của bạn	5118
gửi cho bạn bè	5134
gửi email	5087
gửi góp ý	5142
gửi phản hồi	5142
gửi thành công	5165
gửi tin bài	5170
gửi trả lời	5142
gửi ý kiến	5098
gửi ý kiến của bạn	5142
gửi đi	5166
gửi ảnh cho chúng tôi	5170
""", 'h': """
haber bülteni	4834
haber güncelleniyor	4804
haberi arkadaşina hediye et	4789
haberi paylaş	4920
haberi özetle	4894
haberin devami aşağida	4841
haberin devami için kaydirin	4841
haberin devami için tiklayin	4801
haberin kilidini aç	4912
haberle ilgili diğer haberler	4803
haberlere dön	4915
hacer una donación mensual	1682
hacer una donación puntual	1682
hai già un account	2724
hai già votato	2818
halda nõusolekut	1745
hallitse evästeitä	1975
hang letöltése	2550
hanganyag letöltése	2550
hangerő	2551
hantera inställningar	4664
har du sett något	4692
harici içerik	4804
haritayi aç	4805
has arribat al límit d'articles gratuïts	440
has iniciado sesión	1589
has olvidado tu contraseña	1650
hasznos volt az összefoglaló	2482
hasznosnak találta a cikket	2482
hasło	3762
havi előfizetés	2565
havi fizetés	2565
havi rendszeres támogatás	2561
havi támogatás	2461
hayir teşekkürler	4778
hayir, teşekkürler	4778
haz una pregunta sobre este artículo	1591
he leído y acepto la política de privacidad	1612
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1650
hela artikeln fortsätter nedan	4587
heli välja	1747
helskärm	4668
helskärmsläge	4667
helyesbítési szabályzat	2574
henüz abone değil misiniz	4882
hepsini gör	4804
her destek önemli	4880
her katki değerli	4880
her katki önemli	4880
her zaman göster	4868
hesap oluştur	4780
hi estàs d'acord? vota	428
hiba bejelentése	2574
hiba jelentése	2490	2574
hiba történt	2568
hiba történt, próbálja újra később	2567
hiba történt. próbálja újra	2567
hiba történt. próbálja újra később	2567
hibabejelentés	2574
hibás e-mail-cím	2567
hibát talált	2482
hibát talált a cikkben	2574
hibát találtál	2574
hibát találtál a cikkben	2574
hier reinhören	897
hinweis schließen	793
hirdetés	2474
hirdetés bezárása	2474
hirdetés elrejtése	2585
hirdetés jelentése	2585
hirdetés vége	2585
hirdetés, görgessen tovább	2474
hirdetésblokkolót használsz	2558
hirdetések engedélyezése	2560
hirdetések kikapcsolása	2585
hivatkozás másolva	2583
hivatkozás másolása	2583
hiển thị bài đăng	5153
hiển thị nội dung	5153
hiện phụ đề	5149
hjälp oss att rätta fel	4595
hlasitosť	4429
hlasovalo # lidí	584
hlasovalo # čtenářů	584
hlasovat v anketě	584
hlasovať	91	4420
hlasovať v ankete	4419
hlavná stránka	4444
hlavné správy	4370
hlavní stránka	617
hlavní zprávy	527
ho già donato	2718
ho già un account	2845
hogyan kapcsolhatom ki a hirdetésblokkolót	2558
hogyan védjük forrásainkat	2574
hoje não	3797
hoppa till huvudinnehåll	4687
hoppa till innehåll	4605
hoppa till innehållet	4687
hoppa över inlägg från facebook	4605
hoppa över inlägg från instagram	4605
hoppa över inlägg från x	4605
hors-séries, livres, affiches	2123
hozzáadás a kedvenc forrásokhoz	2580
hozzáadás a témáimhoz	2580
hozzáadás preferált forrásként	2580
hozzájárulás kezelése	2542
hozzájárulás módosítása	2542
hozzájárulás visszavonása	2542
hozzájárulások kezelése	2542
hozzászólok	2482
hozzászólás	2482
hozzászólás elküldése	2578
hozzászólás jelentése	2578
hozzászólás küldése	2578
hozzászólási szabályzat	2578
hozzászólások	2482
hozzászólások megjelenítése	2578
hozzászólások megtekintése	2482
hrajte zodpovědně	516
hrať	4420
hrať teraz	4419
hrát	587
hrát teď	584
hvala za sporočilo	4541
hvala za vaš glas	4323	4521
hver krone hjælper	760
hver krone tæller	760
hvert bidrag hjælper	760
hylkää	1909
hylkää kaikki	1909
hyppää reseptiin	61
hyppää sisältöön	2001
hyväksy	1909
hyväksy evästeet	1909
hyväksy ja jatka	1975
hyväksy ja näytä	1975
hyväksy ja sulje	1975
hyväksy kaikki	1909
hàng năm	5162
hàng tháng	5162
hátralévő idő	2551
hátralévő idő #	2550
hátralévő idő -#	2550
hämta på google play	4669
här kan du kommentera artikeln	4595
hääleta	91
håll dig uppdaterad	4576
håll mig inloggad	4681
hình tiếp theo	5187
hírfolyam	2486
hírlevelek	2492
hírlevél	2492
hírlevél-feliratkozás	2492
hívj meg minket egy kávéra	2561
hívjon meg minket egy kávéra	2561
hören sie diesen artikel	897
hør saken	3511
hằng tháng	5162
hết quảng cáo	5148
họ tên	5166
họ và tên	5166
hủy bất cứ lúc nào	5163
hủy trả lời	5119
""", 'i': """
i den här artikeln	4687
i più commentati	2760
i più letti	2760
i più letti della settimana	2812
i più visti	2760
iba nevyhnutné	4425
iba pre predplatiteľov	4366
ich unterstütze schon	793
identifícate	1616
idi na sadržaj	4345
időtartam	2551
időtartam #	2551
ielikt grozā	3273
ielogojies, lai komentētu	3242
ielādēt ierakstu	3275
ielādēt saturu	3275
ielādēt vēl	3288
ienākt	3236
ienākt ar facebook	3284
ienākt ar google	3284
iepriekšējais attēls	3288
iepriekšējais raksts	3288
iepriekšējā lapa	3288
iesakām	3238
ieslēgt paziņojumus	3280
ieslēgt skaņu	3277
iesūti fotogrāfijas	3289
iesūti ziņu	3289
iesūtīt ziņu	3289
iesūtīt ziņu anonīmi	3289
ievadiet derīgu e-pasta adresi	3286
ieși din ecran complet	4045
igal reedel. tasuta. ilma spämmita	1756
igen, kérek	2557
igen, kérem	2557
igen, köszönöm	2557
ignorar anúncio	3951
ignorer la publicité	2203
ihre meinung zählt	842
ihre stimme wurde gezählt	91	971
ikke abonnent ennå	3613
ikke gå glipp av	3533
ikke nå	3494	3606
ikmēneša ziedojums	3283
il più popolare	2846
il più scelto	2845
il tuo browser non può riprodurre il video	2782
il tuo commento sarà pubblicato dopo l'approvazione	2797
il tuo messaggio è stato inviato	2847
il tuo voto è stato inviato	2818
il tuo voto è stato registrato	2818
iletişim	4797	4814
ilgili içerikler	4798
ilginizi çekebilecek haberler	4798
ilginizi çekebilir	4798
ilmoita asiavirheestä	1916
ilmoita virheestä	1916
image précédente	2211
imaginea anterioară	4095
imaginea următoare	4095
imam račun	4339	4538
imate namig? pišite nam	4547
imate priču za nas	4348
imię	3765
imię i nazwisko	3765
impossible de charger la vidéo	2203
impossible de lire la vidéo	2203
imprimir artículo	1619
imprimir esta matéria	3891
in bài	5087
in bài viết	5087
in công thức	61
in trang này	5134
inbäddat innehåll	4664
indhold fra annoncør	783
indholdet er ikke tilgængeligt	745
indlæg fra facebook	688
indlæg fra instagram	688
indlæs flere	688
indlæs indhold	745
indlæs opslag	745
indlæs video	745
indlæser afspiller	748
indlæser video	748
indtast beløb	759
inga kommentarer än	4698
ingen åsikt	4657
ingresá	1616
ingyen, minden héten	2494
ingyen, spam nélkül	2567
ingyenes regisztráció	2465
ingyenes szállítás	2540
inicia la sessió per comentar	446
inicia sesión	1516
inicia sesión con google	1649
inicia sesión para comentar	1623
inicia sessió	412
inicia sessió amb google	471
iniciar reproducción	1678
iniciar reprodução	3951
iniciar sesión	1516
iniciar sesión con apple	1616
iniciar sesión con facebook	1616
iniciar sesión con google	1616
iniciar sessão	3802
inicie sesión	1516
inläst av en syntetisk röst	4667
inne artykuły	3681
innehåll från annonsör	4703
innehåll från våra partner	4703
innehållet kan inte visas	4664
innehållet är skyddat av upphovsrätt	4634
innhold fra annonsør	3543
innhold fra våre annonsører	3634
innhold fra våre partnere	3634
inscription confirmée	2209
inscription à la newsletter	2047
inscrivez-vous à notre newsletter	2047
inscrição confirmada	3957
inscrição realizada com sucesso	3924
insira o seu endereço de email	3884
insira um e-mail válido	3924
instagram-bejegyzés betöltése	2545
instagramで見る	3019
instagramの投稿を読み込む	2988
instagram에서 보기	3151
instagram에서 이 게시물 보기	3151
instalează aplicația	4022
inställningar	4589
inte prenumerant än	4681
integritetsinställningar	4664
introdu emailul tău	4093
introduce tu correo electrónico	1684
introduce un correo electrónico válido	1651
introduce un correo válido	1651
introduce un email válido	1612
introduceți adresa de email	4093
introduceți o adresă de email validă	4068
introdueix un correu vàlid	473
intră în cont	3978
invítanos a un café	1511
iná suma	4435
início	3845
ir a la galería	1655
ir a la página de donaciones	1645
ir para a navegação	3843
ir para a página de doações	3918
ir para a página de donativos	3918
ir para o conteúdo	3845
ir para o conteúdo principal	3843
ir para o rodapé	3843
irány a bolt	2539
irányítószám	2568
isključi zvuk	4330
isključio sam blokator oglasa	4335
isključite adblock	4335
isključite blokator oglasa	4335
ispiši	4272
ispiši recept	61
ispiši članak	4356
ispravci i pojašnjenja	4348
isso foi útil	3894
istediğin zaman iptal et	4882
istediğiniz zaman abonelikten çikabilirsiniz	4834
istediğiniz zaman iptal edin	4780
isto foi útil	3894
iz naše trgovine	4326	4524
iz našeg shopa	4326
izberi naročnino	4538
izberite naročnino	4538
izbor uredništva	4472
izdrukāt	3241
izmēģini # dienas bez maksas	3236
izslēdziet reklāmu bloķētāju	3282
izslēgt skaņu	3277
izveidots ar mākslīgo intelektu	3290
izvēlies abonementu	3284
izvēlies summu	3283
izvēlieties abonementu	3284
izvēlieties summu	3283
izvēlēties plānu	3284
içeriğe geç	4804
içeriği görüntüle	4868
içeriği göster	4868
içeriği yükle	4868
iş birliği	4791
iş birliğiyle	4899
iš mūsų parduotuvės	3205
iš mūsų partnerių	3228
išbandykite # dienų nemokamai	3167
išjungiau reklamos blokavimą	3214
išjungti garsą	3209
išjunkite reklamos blokavimą	3214
išorinis turinys	3185
išsaugoti	3172
išsaugoti nustatymus	3207
išsaugoti pasirinkimą	3207
išsaugoti straipsnį	3172
išsaugoti vėlesniam laikui	3226
išversta automatiškai	3223
išversta dirbtinio intelekto	3223
""", 'j': """
j'ai déjà donné	2027
j'ai déjà un compte	2037
j'ai désactivé adblock	2167
j'ai désactivé mon adblock	2167
j'ai désactivé mon bloqueur	2167
ja hi estàs subscrit	440
ja hi estàs subscrit? entra	440
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	440
ja, gärna	4673
ja, slå på	4673
jaa sähköpostilla	2014
jaa twitterissä	1903
jaa x:ssä	1903
jag förstår	4589
jag har stängt av annonsblockeraren	4674
jag har stängt av den	4677
jag har stängt av min annonsblockerare	4674
jag stödjer redan	4564
jaga sõbraga	1709
jak chronimy nasze źródła	3772
jak chronimy źródła	3772
jak chráníme své zdroje	622
jak chráníme zdroje	622
jak to zrobić	3754
jak vypnout blokování reklam	604
jak wyłączyć adblocka	3753	3754
jak wyłączyć blokowanie reklam	3753
jakość	3748
jatka sähköpostilla	1994
jau turiu paskyrą	3217
jaunākie	3238
jaunākie vispirms	3291
jautā mākslīgajam intelektam	3242
javascript ei ole käytössä	1978
javascript er slået fra	748
javascript er slått av	3600
javascript està desactivat	457
javascript ir izslēgts	3277
javascript išjungtas	3209
javascript je isključen	4330
javascript je vypnutý	596
javascript jest wyłączony	3747
javascript måste vara påslaget	4667
javascript on pois päältä	1978
javascript on välja lülitatud	1747
javascript är avstängt	4667
javascript är inaktiverat	4667
javascript đã bị tắt	5153
javascript вимкнено	5034
javascript е изключен	310
javascript отключен	4219
javascript отключён	4219
javascript מושבת	2313
javascript ถูกปิดใช้งาน	4751
javascriptが無効になっています	2988
javascript已停用	5298
javascript已禁用	5298
javítások és pontosítások	2574
je commande ce numéro	2124
je consens au traitement de mes données	2175
je découvre l'offre	2208
je découvre les offres	2208
je fais un don défiscalisé	2169
je gère mes choix	2080
je gère mes cookies	2076
je m'équipe	2194
je paramètre mes choix	2080
je soutiens déjà	2027
jede spende zählt	911
jede unterstützung hilft	994
jeder beitrag zählt	911
jeder euro zählt	911
jederzeit kündbar	997
jednorazový dar	4435
jednorazový príspevok	4436
jednorázový dar	607
jednorázově	498
jednou týdně, zdarma	507
jeg forstår	3522
jeg har slået den fra	758
jeg har slået min adblocker fra	756
jeg har slått av annonseblokkering	3608
jeg har slått den av	3609
jeg støtter allerede	645	3494
jegyek itt kaphatók	2488
jegyvásárlás	2540
jelenlegi idő	2551
jelenlegi idő #	2550
jelentkezzen be vagy regisztráljon	2465
jelentés	2579
jelszó	2565
jelszó megjelenítése	2564
jen nezbytné cookies	593
jen pro předplatitele	500
jesteś już prenumeratorem	3761
jesteś już subskrybentem	3761
jetzt angebot wählen	918
jetzt anhören	822
jetzt reinhören	897
jetzt rätseln	971
jetzt unterstützen	794
ještě nemáte předplatné	610
ještě nemáte účet	610
jiná částka	607
již jste hlasovali	584
již mám předplatné	500
již mám předplatné, přihlásit se	501
již máte předplatné	501
jméno	615
jméno a příjmení	615
joacă acum	4040
joacă gratuit	4040
joacă responsabil	4083
jobs in ihrer nähe	895
jogar grátis	3897
jogue grátis	3897
jokainen euro on tärkeä	1992
jokainen lahjoitus on tärkeä	1992
jokin meni pieleen. yritä uudelleen	1998
jokin meni vikaan. yritä uudelleen	1998
jotain meni vikaan. yritä myöhemmin uudelleen	1998
jotain meni vikaan. yritä uudelleen	1998
još nema komentara	4352
još nemate račun	4339
još niste pretplatnik	4339
još vesti	4269
još vijesti	4269
jsem předplatitel, přihlásit se	501
jste už předplatitel	610
junte-se à conversa	3880
jurnalismul de calitate costă	4027
juttu jatkuu kuvan jälkeen	1906
juttu jatkuu mainoksen jälkeen	1906
juttu jatkuu videon jälkeen	1906
juttu on luettu koneäänellä	1978
juttua päivitetään	1906
jutun lukee koneääni	1903
jutun lukee synteettinen ääni	1978
jutun lukee tekoäly	1978
jutun lukee tekoälyääni	1903
jutun voi myös kuunnella	1903
już głosowałeś	3734
już obserwujesz	3780
już wspieram	3643
już wyłączyłem	3757
já desativei	3915
já desativei o bloqueador	3915
já doei	3797
já está inscrito	3957
já nas bancas	3870
já segue este autor	3936
já segue este tema	3936
já sou apoiador	3797
já sou assinante	3802
já tem conta	3802
já tem uma conta	3802
já tenho conta	3922
já votou	3895
já é assinante? faça login	3802
já é subscritor	3889
já é subscritor? inicie sessão	3889
játssz most	2533
játék indítása	2533
jährlich abgerechnet	996
jährliche abrechnung	997
jährliche zahlung	997
jälgi autorit	1762
jälgi teemat	1762
jälgid juba	1762
jälgid seda teemat	1762
jäljellä oleva aika	1978
jäljellä oleva aika #	1978
jäljellä oleva aika -#	1978
jäljentäminen kielletty	2006
järelejäänud aeg	1748
järelejäänud aeg -#	1747
järgmine artikkel	1758
järgmine leht	1758
järgmine pilt	1758
järgmine video	1747
järjestys	2011
järjestä	2011
jäsenetu	1972
jäta mind meelde	1754
jätka apple'iga	1754
jätka facebookiga	1754
jätka google'iga	1754
jätä kommentti	1916
jūs izmantojat reklāmu bloķētāju	3282
jūs jau balsavote	3203
jūs jau esat nobalsojis	3271
jūs naudojate reklamos blokavimo programą	3214
jūs sekate šią temą	3225
jūs sekojat šai tēmai	3292
jūsu balss ir ieskaitīta	3271
jūsu balss ir pieņemta	3271
jūsu e-pasta adrese	3286
jūsu e-pasts	3286
jūsu vārds	3287
jūsu ziņa	3287
jūsų balsas užskaitytas	3203
jūsų balsas įskaitytas	3203
jūsų el. paštas	3192
jūsų el. pašto adresas	3192
jūsų vardas	3220
jūsų žinutė	3220
""", 'k': """
k tématu	527
k téme	4370
kaikki oikeudet pidätetty	2006
kaip išjungti reklamos blokavimą	3214
kaip saugome šaltinius	3222
kakinställningar	4664
kako isključiti adblock	4335
kako isključiti blokator oglasa	4335
kako štitimo izvore	4348
kako štitimo svoje izvore	4348
kalan süre	4866
kapcsolat a szerkesztőséggel	2574
kapcsolat a szerzővel	2570
kapcsold ki a reklámblokkolót	2558
kapcsolja ki a hirdetésblokkolót	2558
kapcsolódó	2486
kapcsolódó cikk	2486
kapcsolódó cikkek	2486
kapcsolódó tartalom	2486
kapcsolódó témák	2486
karte öffnen	856
kas kokkuvõte oli kasulik	1710
kas mėnesį remti	3215
kategóriák	2486
katrs eiro ir svarīgs	3283
katrs eiro palīdz	3283
katrs ziedojums palīdz	3283
katru piektdienu. bez maksas. bez surogātpasta	3286
katso kuvat tästä	1921
katso myös	1919
katso video tästä	1921
katso video yltä	1921
kattintson a nagyításhoz	2570
kaupallinen sisältö	2016
kaupallinen yhteistyö	87	1906
kaupallisen kumppanin sisältö	2016
kaut kas nogāja greizi. mēģiniet vēlreiz	3286
kaydiniz için teşekkürler	4834
każda wpłata pomaga	3759
każda wpłata się liczy	3759
każda złotówka pomaga	3759
każda złotówka się liczy	3759
każde wsparcie się liczy	3759
každou neděli, zdarma	507
každá koruna pomáhá	608
každá koruna se počítá	608
každé euro pomáha	4436
každé euro sa počíta	4436
každé pondělí, zdarma	507
každé ráno, zdarma	507
každý dar pomáha	4436
každý dar pomáhá	608
každý piatok. zadarmo. bez spamu	4441
každý príspevok pomáha	4436
každý príspevok sa počíta	4436
každý pátek do e-mailu	507
každý pátek, zdarma	507
každý pátek. zdarma. bez spamu	614
každý příspěvek pomáhá	608
každý příspěvek se počítá	608
každý týden, zdarma	507
kažkas nutiko. bandykite dar kartą	3219
kdykoli lze zrušit	501
kdykoliv lze zrušit	501
kdykoliv můžete zrušit	610
keela kõik	1746
keeldu kõigist	1746
keisti sutikimą	3207
keisti šrifto dydį	3226
kenttä on pakollinen	1998
kereskedelmi együttműködés	2540
keresztnév	2568
keresztrejtvény	2536
keresés	2488
keskeytä	1979
keskustelu on päättynyt	2010
keskustelun säännöt	2010
kevesebb mutatása	2570
kezdőlap	2488
không biết	5143
không có ý kiến	5143
không phải bây giờ	5077
không spam	5165
không thể hiển thị nội dung này	5153
không thể phát video	5149
không thể phát video này	5149
không thể tải video	5183
không đồng ý	5096
không, cảm ơn	5077
ki kan gjøre feil	3626
ki-antworten können fehler enthalten	1011
ki-übersetzung	1012
ki-übersicht	885
kiekvieną penktadienį. nemokamai. be šlamšto	3219
kiellä kaikki	1976
kiitos viestistäsi	1998
kiitos äänestämisestä	1963
kiitos äänestäsi	91	1963
kiitos! tarkista sähköpostisi	1998
kijelentkezés	2465
kikapcsoltam a hirdetésblokkolót	2558
kingi artikkel sõbrale	1709
kinyitás	2490
kipróbálom	2465
kirjaudu sisään	1892
kirjaudu sähköpostilla	1994
kirjoita sähköpostiosoitteesi	1895
kitas vaizdo įrašas	3209
kitöltöm a kvízt	2533
kiválasztom	2565
kiválasztás	2565
kizárólag előfizetőknek	2564
kişisel verilerimin işlenmesini kabul ediyorum	4884
kiểm tra hộp thư của bạn	5165
kiểm tra kiến thức của bạn	5145
kjøp abonnement	3498
kjøp billett	3594
kjøp billetter	3594
kjøp billetter her	3594
kjøp boka	3594
kjøp boken	3594
kjøp her	3594
kjøp lisens	3624
kjøp nå	3594
kjøp rettigheter	3624
kjøp tilgang	3498
klausies podkāstu	3243
klausies podkāstu šeit	3243
klausies šo rakstu	3241
klausies šo rakstu (# min	3241
klausykite tinklalaidės	3174
klausykite tinklalaidės čia	3174
klausykitės straipsnio	3172
klausīties	3241
klausīties rakstu	3241
kliknij, aby powiększyć	3767
kliknutím zväčšíte	4444
kliknutím zvětšíte	617
klippet er ikke længere tilgængeligt	748
klippet är inte längre tillgängligt	4667
ključne besede	4472
ključne reči	4269
ključne riječi	4269
klíčová slova	527
kniha s věnováním autora	516
knihkupectví	515
kodex diskutujících	629
kodėl matau šią reklamą	3228
kohustuslik väli	1756
kohustuslikud väljad	1756
kokeile # päivää maksutta	1892
kokkuvõtte tegi tehisintellekt	1760
koko näyttö	1979
kolačići	4285
kom ihåg mig	4682
komentarai uždaryti	3224
komentariši	4353
komentarų dar nėra	3224
komentarų nėra	3224
komentavimas išjungtas	3173
komentavimas uždarytas	3224
komentavimo taisyklės	3173
komentiranje je onemogućeno	4352
komentovať	4455
komentáre	4373
komentář	525
komentáře	525
komentāri	3236
komentāri ir slēgti	3291
komentāru vēl nav	3291
komentēt	3236
komentēšana ir slēgta	3242
komentēšanas noteikumi	3242
komercijalni sadržaj	4358
komerčné oznámenie	4369
komerční obsah	635
komerční prezentace	635
komerční sdělení	87	514
komerční článek	635
komerčný obsah	4459
komerčný článok	4459
komment jelentése	2578
komment küldése	2578
komment írása	2578
kommentar gelöscht	1013
kommentarer blir gjennomgått før publisering	3536
kommentarerna förhandsmodereras	4595
kommentarerna är stängda	4698
kommentek megjelenítése	2578
kommentek megtekintése	2482
kommentelési szabályzat	2482
kommentoi ensimmäisenä	2010
kommentoinnin säännöt	2010
kommentointi on päättynyt	2010
kommentér	677
kommersiellt innehåll	4703
konekäännetty	2008
konekäännös	2009
kontakt z redakcją	3772
kontakta författaren	4687
kontaktirajte uredništvo	4547
kontaktovať autora	4444
kontaktovať redakciu	4448
kontynuuj bez wyłączania	3753
koostöö	1713
kopiera gåvolänk	4702
kopiera länk	4583
kopiera länken	4583
kopiering förbjuden	4693
kopijuoti draudžiama	3229
kopijuoti nuorodą	3167
kopioitu leikepöydälle	2014
kopiraj povezavo do članka	4475
kopirano u međuspremnik	4356
kopirano v odložišče	4554
kopiér link	660
kopiér linket	660
kopsavilkumu veidojis mākslīgais intelekts	3290
kopírovanie zakázané	4449
kopírovat odkaz	510	511
kopírovať odkaz	4373
kopírování zakázáno	623
kopēt saiti	3236
kopēšana aizliegta	3296
korisničko ime	4340
korisničko ime ili e-mail	4339
korzyść dla prenumeratorów	3740
korábban írtunk róla	2486
kostenlos und jederzeit kündbar	998
kosárba	2476
kosárba rakom	2539
kosárba teszem	2539
koupit aktuální vydání	590
koupit lístky	590
koupit nyní	590
koupit časopis	590
kreiraj račun	4262
kreirano uz pomoć ai	4351
kreirano uz pomoć umjetne inteligencije	4351
kreuzworträtsel	973
križaljka	4324
križanka	4522
krzyżówka	3737
krížovka	4420
książka z autografem	3663
książka z autografem autora	3663
książki z autografem	3663
księgarnia	3664
księgarnia internetowa	3664
kuidas reklaamiblokeerija välja lülitada	1752
kullanim koşullari	4792	4814
kumppanin sisältö	2016
kumppanisisältö	2016
kun nødvendige	3597
kun nødvendige cookies	745
kup dostęp	3647
kup książkę	3740
kup licencję	3773
kup licencję na publikację	3773
kup tę książkę	3740
kup w księgarni	3663
kupi naročnino	4468
kupte nám kávu	607
kuula taskuhäälingut	1711
kuuntele podcast tästä	1921
kvíz dne	584
kvíz dňa	4419
kvíz indítása	2533
kvíz kitöltése	2533
kyllä kiitos	1985
kyllä, kiitos	1985
kysy tekoälyltä	1916
kytke ilmoitukset päälle	1982
käyttäjätunnus	1996
käyttäjätunnus tai sähköposti	1994
käyttöehdot	1909
käytä etu	1907
käytät mainonnanestoa	1989
käytät mainosten esto-ohjelmaa	1986
käytät mainosten estoa	1986
käytät mainostenesto-ohjelmaa	1986
käännetty automaattisesti	2008
käännetty tekoälyllä	2008
kép #/#	2569
kép a képben	2551
kép megtekintése	2569
kép nagyítása	2570
kép: #/#	2569
képaláírás megjelenítése	2570
képek megtekintése	2569
kér értesítést	2554
kérdezze ai-asszisztensünket	2482
kérek értesítést	2554	2555
kérem a hírlevelet	2492
kérjük, adjon meg érvényes e-mail-címet	2567
kérjük, kapcsolja ki a hirdetésblokkolót	2558
kérjük, töltse ki ezt a mezőt	2567
később	2557
kích thước chữ	65
kódex diskutujúcich	4454
kõik artiklid	1758
kõik autori artiklid	1758
kõik kommentaarid	1761
kõik õigused reserveeritud	1766
könyvajánló	2476
könyvesbolt	2476
könyváruház	2476
köp	4569
köp biljett	4660
köp biljetter	4660
köp biljetter här	4660
köp boken	4660
köp boken här	4660
köp din biljett	4660
köp här	4660
köp licens	4693
köp rättigheter	4693
köszönjük a feliratkozást	2492
köszönjük a regisztrációt	2567
köszönjük a szavazatodat	2533
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2533
köszönjük az üzenetet	2567
köszönjük üzenetét	2567
köszönjük! ellenőrizze postafiókját	2567
köszönjük, hogy feliratkozott	2567
köszönjük, hogy feliratkoztál	2567
köszönjük, hogy szavazott	2533
köszönjük, hogy szavaztál	2533
köszönöm, nem	2460
kötelező	2568
kötelező kitölteni	2567
kötelező mező	2567
kötelező mezők	2567
kövesd a témát	2580
kövesse a témát	2580
kövesse élőben	2570
követed	2582
követem	2582
követem a szerzőt	2580
követem a témát	2580
következő	2488
következő cikk	2486
következő fotó	2570
következő kép	2570
következő oldal	2570
következő videó	2550
követve	2581
követés	2582
követés leállítása	2580
követés megszüntetése	2580
közlemény: adomány	2561
közlemény: támogatás	2561
køb abonnement	649
køb adgang	649
køb billet	742
køb billet her	742
køb billetter	742
køb billetter her	742
køb bogen	742
køb bogen her	742
køb her	742
køb licens	773
køb nu	742
køb rettigheder	773
kúpiť e-knihu	4423
kúpiť knihu	4423
kúpiť licenciu	4449
kúpiť lístky	4423
kúpiť predplatné	4366
kúpiť teraz	4423
kúpiť vstupenku	4423
kúpiť vstupenky	4423
kúpiť časopis	4423
kúpte nám kávu	4435
kúpte si knihu	4423
kúpte si vstupenky	4423
küfür, hakaret içeren yorumlar onaylanmamaktadir	4797
küldd be a fotóidat	2574
küldd el egy barátodnak	2583
küldd tovább a cikket	2472
küldje be fotóit	2574
küldje el barátjának	2471
küldje el fotóit	2574
küldje el ismerősének	2472
küldjön névtelen üzenetet	2574
küldjön tippet	2574
küldés	91	2471	2568
küldés e-mailben	2471
küldés whatsappon	2583
külső tartalom	2488
künye	4792	4814
küpsiste kasutamine	1745
küpsiste seaded	1722
küsi tehisarult	1710
küsitlus	92
küsitluse tulemused	1748
kā izslēgt reklāmu bloķētāju	3282
kā mēs sargājam avotus	3289
kā tev patika raksts	3242
kā tu domā? balso	3243
kāpēc es redzu šo reklāmu	3295
ką manote? balsuokite	3174
křížovka	587
kết quả bình chọn	5180
kết quả thăm dò	5180
kết thúc quảng cáo	5148
""", 'l': """
l'accès à tous les articles	2208
l'offre intégrale	2208
la discussione è chiusa	2754
la donazione è detraibile	2841
la encuesta del día	1557
la lecture automatique est désactivée	2203
la más popular	1650
la nota continúa después del anuncio	1548
la noticia continúa abajo	1695
la noticia continúa debajo	1695
la notícia continua a sota	452
la palabra del día	1671
la pregunta del día	91
la pubblicità continua	2890
la publicidad continúa	1695
la rédaction n'a pas participé	2220
la rédaction vous conseille	2088
la sélection de la rédaction	2088
la tua richiesta è stata inviata	2880
la vidéo commence dans #	2203
la vidéo ne peut pas être lue	2157
labojumi un precizējumi	3289
ladda inlägg	4664
ladda inlägget	4664
ladda innehåll	4664
ladda innehållet	4664
ladda ned på google play	4669
lae äpp alla	1749
lahenda ristsõna	1741
lahjoita artikkeli ystävälle	1903
lai komentētu, ielogojies	3242
lai komentētu, pieslēdzies	3242
laisser une réponse	2149
laita ilmoitukset päälle	1982
lancer la vidéo	2203
lap tetejére	2570
las más leídas	1561
las más leídas de hoy	1620
las noticias más leídas	1620
lasa sintētiska balss	3277
lasi arī	3238
lasi bez ierobežojumiem	3284
lasi bez reklāmām	3295
lasi komentārus	3242
lasi tālāk	3236
lasi vairāk šeit	3243
lasi vēl	3238
lasiet arī	3238
lasiet vēl	3238
last inn siden på nytt	3609
last siden på nytt	3609
lasă un comentariu	3993
lasă un răspuns	4037
lasīt komentārus	3242
lasīt tālāk	3243
lasīt vairāk	3243
lasīt visu rakstu	3288
lasīt vēlāk	3241
lasītākie	3238
lataa lisää	1921
lataa sisältö	1975
lataa ääni	1978
lautstärke	984
lavet ved hjælp af ai	775
le choix de la rédaction	2088
le club des abonnés	2155
le journal numérique	2037
le lecteur vidéo est en cours de chargement	2157
le lien a été copié	2140
le lien a été copié dans le presse-papiers	2140
le notizie più lette	2812
le più lette	2760
le za naročnike	4538
lea también	1561
lecteur vidéo	2203
lecture limitée	2039
lecture réservée aux abonnés	2039
lee sin límites	1616
lee también	1561
leer artículo completo	1567
leer el artículo completo	1655
leer el siguiente artículo	1686
leer más	1567
leer siguiente artículo	1686
leer también	1561
leer transcripción	1630
legfrissebb elöl	2578
legfrissebb hírek	2486
leggi di più	2765
leggi più tardi	2810
legjobb ajánlat	2565
legjobb ár	2565
legnépszerűbb	2486	2565	2579
legrégebbi	2579
legrégebbi elöl	2578
legújabb	2579
legújabb elöl	2578
leia a matéria completa	3892
leia a notícia completa	3928
leia as notícias no aplicativo	3882
leia também	3840
leisti pranešimus	3212
leisti vaizdo įrašą	3209
leitor de vídeo	3951
leitor de áudio	3951
lejupielādēt app store	3279
lejupielādēt audio	3277
lejupielādēt lietotni	3279
lejupielādēt no app store	3279
lejupielādēt no google play	3279
lejátszás	2551
lejátszási sebesség	2550
len nevyhnutné cookies	4425
len pre predplatiteľov	4366
ler grátis	3956
ler o próximo artigo	3959
ler próximo artigo	3959
ler transcrição	3903
les choix de la rédaction	2088
les commentaires sont réservés aux abonnés	2196
les den først i appen	3602
les først i appen	3602
les lecteurs ont aussi consulté	2142
les mieux notés	2150
les mots croisés du jour	2197
les més llegides	443
les også	3533
les plus commentés	2088
les plus consultés	2179
les plus partagés	2088
les plus récents	2150
les prix indiqués sont susceptibles d'évoluer	2124
les résultats du vote	2196
les våre debattregler	3527
letiltás	2557
letna naročnina	4539
letno plačilo	4539
letölthető a google play áruházból	2552
letölthető az app store-ból	2552
letöltés az app store-ból	2552
leído por una voz sintética	1630
leído por voz sintética	1630
li e aceito a política de privacidade	3884
libovolná částka	607
licenc vásárlása	2575
licencja na publikację	3773
liczy się każda wpłata	3759
liczy się każda złotówka	3759
lido por uma voz sintética	3903
lielāks teksts	3293
lien copié	2066
lien copié dans le presse-papiers	2140
lietošanas noteikumi	3253
liitudes nõustud kasutustingimustega	1729
liity jäseneksi	1890
likęs laikas	3210
likęs laikas -#	3209
lineでシェア	2915
lineでシェアする	2961
lineでログイン	3001
lineで共有	3015
lineで送る	2915
link a vágólapra másolva	2471
link bài gốc	5134
link copiado para a área de transferência	3891
link kopiëren	3328
link másolva	2471
link másolása	2471
link został skopiowany	3782
lire l'article précédent	2211
lire la suite pour #€	2037
lire la vidéo	2092
lire à haute voix	2066
lire également	2088
lisätiedot	1922
lisää aiheesta	1919
lisää artikkeleita	2001
lisää ensisijaiseksi lähteeksi	2012
lisää kirjoittajalta	2001
lisää kommentti	2010
lisää omiin aiheisiin	2012
lisää ostoskoriin	1972
lisää samalta kirjoittajalta	2001
lisää suosikkilähteeksi	2012
livrare gratuită	4083
liên hệ	5098
liên hệ quảng cáo	5170
liên hệ tòa soạn	5170
liên hệ với tòa soạn	5170
liên kết tài trợ	5138
liên quan	5099
ljud på	4668
ljudet är ai-genererat	4667
llegeix la transcripció	453
llegeix sense límits	440
llegeix també	415
llegir més	443
llegit per una veu sintètica	453
lo + leído	1561
lo esencial cada mañana	1684
lo más comentado	1561
lo más compartido	1561
lo más leído	1561
lo más popular	1561
lo más visto	1561
lo más visto hoy	1620
lo último	1561
locuri de muncă	4014
loe lähemalt	1711
loe lähemalt siit	1711
loe äpis	1749
loeb sünteetiline hääl	1747
logi sisse või loo konto	1704
los lectores también leyeron	1620
luba kõik	1722
luba kõik küpsised	1745
lubię to	3658	3779
lucrează cu noi	4014
lue keskustelun säännöt	1916
lue lisää	1919
lue lisää aiheesta	1919
lue myöhemmin	1903
lue myös	1919
lue vähemmän	1969
lugu jätkub pärast reklaami	1713
lugu täieneb	1711
lui écrire	2116
lukijana synteettinen ääni	1978
luotu tekoälyllä	2008
luôn cho phép	5153
luôn hiển thị	5153
luštit	587
luštit křížovku	584
lyd på	3601
lze kdykoli zrušit	501
làm bài trắc nghiệm	5145
làm mới trang	5159
làm trắc nghiệm	5145
lägg till i mina ämnen	4700
lägg till oss som föredragen källa	4700
lägg till som föredragen källa	4700
lähetä	91	1999
lähetä kommentti	2010
lähetä kuvasi	2005
lähetä palaute	2008
lähetä palautetta	2008
lähetä sähköpostilla	1903
lähetä viesti	1998
lähetä viesti toimittajalle	2001
lähetä vinkki	2005
lähetä vinkki nimettömänä	2005
lämna en kommentar	4595
lämna ett svar	4698
lämna feedback	4696
längd	4668
längd #	4668
länk kopierad	4583
länken har kopierats	4702
länken kopierad	4583
länken är kopierad	4583
läs den först i appen	4669
läs dokumentet	4606
läs domen	4606
läs först i appen	4669
läs hela	4687
läs hela artikeln	4605
läs hela texten	4605
läs hela texten här	4605
läs in sidan igen	4677
läs kommentarer	4595
läs mer	4602	4605
läs mer om	4602
läs mindre	4657
läs också	4602
läs senare	4583
läs transkription	4667
läs utan annonser	4703
läs vidare	4569	4602
läs våra kommentarsregler	4595
läs även	4602
läsarerbjudande	4660
läsarerbjudanden	4660
läsarfrågan	91	4653
läsarresa	4660
läsarresor	4660
lästid	4605
lästid # min	4605
lås artiklen op	762
lås op	649
lås op for artiklen	762
lås opp artikkelen	3498
lås opp saken	3498
lås upp	4682
lås upp artikeln	4569
låst artikel	4681
låst innehåll	4682
læg en kommentar	778
læg i kurv	742
læg i kurven	743
længde #	749
læs debatreglerne	677
læs debatreglerne her	677
læs den først i appen	750
læs først i appen	750
læs hele artiklen	688
læs i appen	750
læs kommentarer	677
læs mere	685	688
læs mere om	685
læs mindre	739
læs også	685
læs også disse artikler	685
læs senere	660
læs transskription	748
læs uden annoncer	783
læs uden grænser	762
læs uden reklamer	783
læs videre	649	685
læs vores regler for debatten	677
læserrejse	742
læserrejser	742
læsertilbud	742
læsetid # min	688
læst op af en syntetisk stemme	748
lên đầu trang	5102
líbí se mi	630
lõpeta jälgimine	1762
lös korsordet	4653
lösenord	4682
löysitkö virheen	2005
løs krydsord	734
løs krydsordet	734
løs kryssordet	3586
lùi # giây	5149
lúštiť krížovku	4419
lülita reklaamiblokeerija välja	1752
lülitasin reklaamiblokeerija välja	1752
lütfen geçerli bir e-posta adresi girin	4884
lūdzu, izslēdziet reklāmu bloķētāju	3282
lưu	5087
lưu bài	5087
lưu bài viết	5087
lưu bài để đọc sau	5134
lưu cài đặt	5153
lưu công thức	61
lưu tin	5124
lưu tùy chọn	5153
lấy link	5134
""", 'm': """
magari più tardi	2718
mai multe articole de același autor	4072
mai multe opțiuni	3992	4081
mai târziu	3974	4055
mainonnanesto käytössä	1989
mainonnanesto on käytössä	1989
mainos päättyy	1906
mainossisältö	1908
mainostajan sisältö	2016
mainosten estäminen käytössä	1989
mainīt burtu izmēru	3293
mainīt piekrišanu	3275
mais notícias	3840
mais opções	3939
mais opções de partilha	3938
maksettu mainossisältö	1908
maksettu sisältö	1906
maksettu yhteistyö	2016
maksettua mainossisältöä	1908
maksettua sisältöä	1908
mam już konto	3761
mam prenumeratę	3761
manas tēmas	3292
mantener la sesión iniciada	1649
mantener sesión iniciada	1649
manter sessão iniciada	3922
mantén la sessió iniciada	471
manşetler	4798
maschinell übersetzt	1011
maschinelle übersetzung	1012
masintõlgitud	1760
maskinoversættelse	777
maskinöversatt	4695
maskinöversättning	4697
masquer la publicité	2124
masquer les réponses	2149
masz już konto	3647
masz już konto? zaloguj się	3647
masz włączonego adblocka	3753
materialet er vernet etter åndsverkloven	3624
materialet är skyddat enligt lagen om upphovsrätt	4632
materialet är upphovsrättsskyddat	4633
materiał komercyjny	3784
materiał niedostępny	3747
materiał partnera	3662
materiał partnerski	3784
materiał promocyjny	3662
materiał płatny	3784
materiał sponsorowany	3662
materiał wideo niedostępny	3747
materiał zewnętrzny	3662
matéria exclusiva para assinantes	3889
matérias relacionadas	3840
mazāks teksts	3293
mağazamiz	4864
mağazaya git	4864
mašinski prevedeno	4351
mašīntulkots	3290
mažesnis tekstas	3226
me ei saa seda sisu näidata	1745
me réabonner	2208
media społecznościowe	3659
medlemsförmån	4660
megjelenítés és elfogadás	2542
megnyitás	2490
megnyitás az alkalmazásban	2552
megnézem	2488
megnézem a galériát	2570
megnézem az ajánlatot	2539
megnézem az eredményt	2533
megnézem az árat	2539
megosztás	2471
megosztás a facebookon	2471
megosztás ajándékként	2583
megosztás e-mailben	2583
megosztás facebookon	2471
megosztás twitteren	2471
megosztás whatsappon	2583
megrendelem a könyvet	2477
megrendelés	2476
megveszem a könyvet	2539
mehr für dich	923
mehr für sie	923
meld deg av når som helst	3616
meld deg på	3505
meld deg på nyhetsbrevet	3505
meld meg på	3616
mentions légales	2076
mentés	2471
mentés későbbre	2471
menú	1567
menü	852	1003	2488	4804
menü schließen	852
menü öffnen	852
menüyü kapat	4915
mer från	4602
mer läsning	4602
merci ! votre message a bien été envoyé	2175
merci d'avoir voté	91	2128
merci de le désactiver pour continuer	2167
merci, votre vote a été pris en compte	2149
mergi la pagina de donații	4062
mergi la rețetă	61
mesajiniz başariyla gönderildi	4884
mesajiniz gönderildi	4884
mesajul dumneavoastră a fost trimis	4068
mesajul tău	4069
mesačne	4439
mesačná platba	4439
mesačné predplatné	4439
mesačný dar	4435
mesečna donacija	4337	4536
mesečna naročnina	4539
mesečna pretplata	4340
mesečno	4340	4539
mesečno plačilo	4539
messaggio pubblicitario con finalità promozionale	2789
mest läst	4602
mest lästa	4602
mest læst	685
mest læste	685
mest populär	4682
mest populärt	4682
mest populær	763	3614
mest populære	763	3614
mesterséges intelligencia készítette	2577
mesterséges intelligenciával készült	2577
metinė prenumerata	3218
mettre de côté	2221
mi donación	1682
mi készítette	2577
mi var kļūdīties	3290
mi által generált	2577
mi-összefoglaló	2488
micșorează textul	4081
mida sina arvad? hääleta	1711
midagi läks valesti. proovi uuesti	1756
miesięcznie	3762
miks ma seda reklaami näen	1765
miksi näen tämän mainoksen	2016
mina ämnen	4700
mind a # fotó megtekintése	2569
mind a # fotók megtekintése	2569
mind a # kép megtekintése	2569
mind a # képek megtekintése	2569
mind a fotó megtekintése	2569
mind a fotók megtekintése	2569
mind a kép megtekintése	2569
mind a képek megtekintése	2569
minden adomány számít	2562
minden forint segít	2562
minden forint számít	2562
minden hozzájárulás számít	2562
minden héten e-mailben	2494
minden héten, ingyen	2494
minden hétfőn, ingyen	2494
minden pénteken a postaládájában	2494
minden pénteken, ingyen	2494
minden pénteken. ingyen. spam nélkül	2567
minden reggel a postafiókjában	2494
minden reggel a postaládájában	2494
minden süti elfogadása	2542
minden támogatás segít	2562
mindet elutasítom	2543
mindig engedélyezem	2542
mindig engedélyezés	2542
mindig megjelenítem	2542
minn meg på det senere	3494
minőség	2551
mira el vídeo	434
mira también	1686
mit ki übersetzt	1011
mit paypal unterstützen	993
mitä mieltä olet? äänestä	1921
miért látom ezt a hirdetést	2585
miễn phí vận chuyển	5178
miễn phí, không spam	5165
mjesečna donacija	4337
mjesečna pretplata	4340
mjesečno	4340
modalità di pagamento	2722
moderációs alapelvek	2578
moderálási elvek	2482
modifică preferințele cookie	4007
modifică setările	4089
modifier mes préférences	2118
modifier mes préférences de cookies	2079
modifier vos préférences	2161
modtag en notifikation, når vi skriver om emnet	688
modération a priori	2196
mogoče kasneje	4479
mogą cię zainteresować	3681
mohlo by se vám líbit	527
mohlo by vás také zajímat	527
mohlo by vás tiež zaujímať	4370
mohlo by vás zajímat	527
mohlo by vás zaujímať	4370
moje témata	631
moje témy	4456
mokama partnerystė	3228
molimo isključite blokator oglasa	4335
molimo vas, isključite adblock	4335
monatlich kündbar	918
montant personnalisé	2206
mostra aquesta publicació a instagram	424
mostra di più	2765
mostra els subtítols	453
mostra la publicació	457
mostra més	477
mostra'n més	416
mostrar comentários	3894
mostrar conteúdo	3907
mostrar conteúdo externo	3865
mostrar más	1567
mostrar o conteúdo	3907
mostrar subtítulos	1630
mot de passe oublié	2037
mots clés	2088
mots croisés	2154
mots croisés du jour	2197
mots fléchés	2154
mots mêlés	2154
mots-clés	2088
może cię zainteresować	3681
może później	3643
możesz zrezygnować w każdej chwili	3761
možda kasnije	4277
možda vas zanima	4269
možda će vas zanimati	4269
možete se odjaviti bilo kada	4342
možete se odjaviti u bilo kom trenutku	4342
možno neskôr	4377
možná později	497
mua sách	5148
mua sách tại đây	5148
mua trên lazada	5148
mua trên shopee	5148
mua trên tiki	5148
mua vé	5148
mua vé ngay	5148
muhabirin diğer haberleri	4815
muistuta myöhemmin	1889
mulțumim că ai votat	4037
mulțumim pentru feedback	4010
mulțumim pentru sprijin	4091
mulțumim pentru susținere	4091
mulțumim pentru vot	91	4037
mulțumim, mesajul a fost trimis	4068
mulțumim, te-ai abonat cu succes	4023
mutasd az eredményt	91	2533
mutass többet	2488
muuda küpsiste seadeid	1745
muut lukivat myös	1919
muuta evästeasetuksia	1975
mykistä	1979
myöhemmin	1985
mám predplatné	4438
mám předplatné	610
mám vypnuto	606
mám účet	610
már előfizető	2465
már kikapcsoltam	2560
már követed	2580
már követed ezt a témát	2580
már követi	2580	2582
már szavazott	2533
már szavaztál	2533
már van fiókom	2564
más	1567
más antiguos	1624
más artículos	1561
más artículos de este autor	1655
más artículos del autor	1585
más detalles	1568
más en	1561
más historias	1561
más información	1561
más leídas	1561
más leído	1561
más leídos	1561
más noticias	1561
más noticias de este autor	1655
más opciones	1550
más opciones para compartir	1665
más popular	1650
más recientes	1624
más sobre este tema	1561
más tarde	1510
más valorados	1624
más vistas	1561
más vistos	1561
más votados	1624
más összeg	2561
mások ezt olvassák	2486
mások ezt olvasták	2486
másolva	2584
másolás	2471
másolás tilos	2575
máte již účet	500
máte předplatné? přihlaste se	500
máte tip	622
máte už účet	610
máte zapnutý adblock	604
mã giảm giá	5188
mängi kohe	1741
märkasid viga	1759
märksõnad	1706
månadsgåva	4565
månadsvis	4682
månadsvis betalning	4682
månedlig	3614
månedlig betaling	3614
månedlig gave	3495
månedlig støtte	760
månedligt	763
månedligt bidrag	646
mångfaldigande förbjudet	4634
måske senere	645	753
måske vil du også kunne lide	685
még nem előfizető	2564
még nincs előfizetése	2564
még nincs fiókja	2564
még nincs fiókod	2564
még nincsenek hozzászólások	2578
més antics	447
més articles d'aquest autor	477
més informació	415
més llegides	415
més notícies	443
més opcions	488
més recents	447
més tard	462
més valorats	447
més votats	447
método de pago	1514
métodos de pagamento	3800
métodos de pago	1514
mākslīgais intelekts var kļūdīties	3290
mākslīgā intelekta kopsavilkums	3243
mă abonez	4023
mărește fotografia	4072
mărește imaginea	4072
mărește textul	4081
mărime text	65
mēneša abonements	3285
mēs nevaram parādīt šo saturu	3275
mēģiniet vēlreiz	3286
mēģiniet vēlāk	3286
mėnesinė parama	3216
mėnesinė prenumerata	3218
měsíční dar	607
měsíční platba	611
měsíční předplatné	611
měsíčně	611
můj účet	500
můžete kdykoli zrušit	501
můžete kdykoliv zrušit	501
mọi đóng góp đều quý giá	5161
mỗi đóng góp đều quý giá	5161
một lần	5162
mới nhất	5099	5119
mời chúng tôi ly cà phê	5161
mời tác giả ly cà phê	5080
mời tác giả một ly cà phê	5080
mời tôi một ly cà phê	5080
mở	5103
mở khóa bài viết	5185
mở khóa bài viết này	5134
mở rộng	5102
mở trong ứng dụng	5155
mở ứng dụng	5155
""", 'n': """
na celú obrazovku	4428
na górę	3768
na hlavní stránku	617
na hlavnú stránku	4444
na stránku darov	4435
na stránku darů	607
na začiatok	4429
na začátek	597
na żywo	3748
nabídka pro čtenáře	590
nadaljevanje članka pod oglasom	4471
nagyobb betűk	2583
nagyítás	2551
nahlásit	630
nahlásit chybu	525
nahlásit komentář	629
nahlásit příspěvek	629
nahlásit reklamu	635
nahlásiť	4455
nahlásiť chybu	4373
nahlásiť komentár	4454
nahlásiť príspevok	4454
nahlásiť reklamu	4459
najboljši	4552
najchętniej czytane	3681
najchętniej czytane dziś	3681
najczęściej czytane	3681
najczęściej czytane artykuły	3681
najlepšia ponuka	4439
najlepšie	4455
najnovejše	4472
najnovejše novice	4472
najnovejši	4552
najnovejši najprej	4551
najnoviji članci	4269
najnovšie	4370	4455
najnovšie správy	4370
najnovšie články	4370
najnowsze artykuły	3681
najnowsze wiadomości	3681
najobľúbenejšie	4439	4455
najstarejši	4552
najstarejši najprej	4551
najstaršie	4455
najvýhodnejšie	4439
najčitanije	4269
najčitanije vesti	4269
najčitanije vijesti	4269
najčitanije vijesti dana	4269
najčítanejšie	4370
najčítanejšie články	4370
najčítanejšie články dňa	4370
naloži objavo	4526
naloži več	4544
naloži video	4526
naloži vsebino	4526
nam miền bắc	5124
nam miền nam	5124
napi keresztrejtvény	2533
napiši komentar	4352	4551
napišite komentar	4475
napište autorovi	617
napište do redakce	622
napište komentář	629
napište redakci	622
napsat komentář	525
napísať autorovi	4444
napísať komentár	4454
napíšte autorovi	4444
napíšte do redakcie	4448
napíšte komentár	4454
napíšte redakcii	4448
naročena vsebina	4471
naroči knjigo	4524
naročite knjigo	4524
naročite se	4467
naročnina	4467
narração gerada por ia	3951
naruči knjigu	4326
naručite knjigu	4326
naskenujte qr kód	599
naskenujte qr kód a stáhněte si aplikaci	598
naslednji članek	4544
nastala chyba. skúste to neskôr	4441
nastala chyba. zkuste to prosím znovu	614
nastavenia súkromia	4425
nastavenie súkromia	4425
nastavení	519
nastavení cookies	519
nastavení ochrany soukromí	593
nastavení soukromí	593
nastavi bez isključivanja	4335
nastavi s google računom	4339
nastavi čitanje	4321
nastavi čitati	4321
nastavit jako preferovaný zdroj	631
nastavit upozornění	600
nastavite čitanje	4321
nastavite čitati	4321
nastavitve piškotkov	4487
nastaviť ako preferovaný zdroj	4456
nastaviť upozornenia	4431
następna strona	3684
następne wideo	3747
następne zdjęcie	3767
następny	3684
następny artykuł	3681
następny film	3747
nasza księgarnia	3664
natisni članek	4475
naudojate reklamos blokavimą	3214
naudojimo taisyklės	3185
naudojimosi taisyklės	3208
naujausi viršuje	3224
naujausios žinios	3169
naujienlaiškis	3192
nav komentāru	3291
načteno umělým hlasem	596
načtěte qr kód	599
načíst další	529
načíst další články	617
načíst mapu	522
načíst obsah	593
načíst příspěvek	593
načíst stránku znovu	606
načíst video	593
načíst více	617
načítava sa prehrávač	4428
načítava sa video	4428
načítať obsah	4425
načítať príspevok	4425
načítať viac	4444
načítať video	4425
načítať ďalšie	4444
načítám přehrávač	596
načítání videa	596
našli jste chybu	525
našli jste chybu v článku	622
našli jste v článku chybu	525
našli ste chybu	4448
našli ste chybu v článku	4448
našli ste v článku chybu	4448
naživo	4429
ne děkuji	497
ne ratez rien de l'actualité	2166
ne, ačiū	3213
ne, děkuji	497	601
ne, děkuju	601
nederīga e-pasta adrese	3286
nejdiskutovanější	527
nejlepší	630
nejlepší nabídka	611
nejnovější	527	630
nejnovější zprávy	527
nejnovější články	527
nejoblíbenější	611	630
nejstarší	630
nejvýhodnější	611
nejčtenější	527
nejčtenější články	527
nejčtenější články dne	527
nekaj je šlo narobe. poskusite pozneje	4541
nekaj je šlo narobe. poskusite znova	4541
nem kérem	2555
nem kötelező	2568
nem küldünk spamet	2567
nem, köszönöm	2460	2555
nemam mišljenje	4324
nemate račun	4339
nemaš račun	4339
nemám názor	587	4420
nemám účet	610
nemáte predplatné	4438
nemáte předplatné	610
nemáte účet	610
nenhum comentário	3831
neplatná e-mailová adresa	614
neplatný e-mail	614
nepovinné	615	4442
neskôr	4432
neteisingas el. pašto adresas	3219
neueste beiträge	849
neveljaven e-poštni naslov	4541
nešto je pošlo naopako. pokušajte ponovo	4342
nešto je pošlo po zlu. pokušajte ponovno	4342
nešto je pošlo po zlu. pokušajte ponovo	4342
nghe bài báo	5149
nghe bài viết	5124	5149
nghe nội dung bài viết	5149
nghe đọc bài	5124	5149
nhà tài trợ	5178
nhấn để bật tiếng	5183
nhận thông báo	5156
nhập bình luận	5180
nhập bình luận của bạn	5180
nhập email của bạn	5186
nhập số tiền	5184
nhập địa chỉ email	5186
nhập địa chỉ email của bạn	5186
nhắc tôi sau	5077
nhớ đăng nhập	5163
ni še komentarjev	4551
nie dziękuję	3643
nie dziś	3643
nie możemy pokazać tej treści	3744
nie możemy wyświetlić tej treści	3744
nie można odtworzyć filmu	3747
nie można odtworzyć wideo	3747
nie można wyświetlić tej treści	3744
nie pamiętam hasła	3761
nie pamiętasz hasła	3647
nie udało się załadować filmu	3747
nie ďakujem	4377
nie, dziękuję	3643
nie, ďakujem	4377
nieprawidłowy adres e-mail	3764
niečo sa pokazilo	4442
niečo sa pokazilo, skúste to znova	4441
niečo sa pokazilo. skúste to neskôr	4441
niečo sa pokazilo. skúste to znova	4441
nimate računa	4538
nimetön postilaatikko	2005
nincs fiókja	2564
nincs fiókod	2564
nincs fiókom	2564
nincs hozzászólás	2578
nincs még előfizetésed	2564
nincs még fiókja	2564
nincs véleményem	2536
nincsenek hozzászólások	2578
niste naročnik	4538
no es pot reproduir el vídeo	453
no ho sé	447
no mūsu partneriem	3295
no mūsu veikala	3273
no se ha podido cargar el vídeo	1678
no se ha podido reproducir el vídeo	1630
no se puede reproducir el vídeo	1630
no sé	1624
no te pierdas las últimas noticias	1539
noe gikk galt, prøv igjen	3616
noe gikk galt, prøv igjen senere	3616
noe gikk galt. prøv igjen	3616
noe gikk galt. prøv igjen senere	3616
noget gik galt, prøv igen	765
noget gik galt, prøv igen senere	765
noget gik galt. prøv igen	765
noget gik galt. prøv igen senere	765
nokopēts	3294
només els subscriptors poden comentar	428
només per a subscriptors	471
non seguire più	2859
noraidīt visas	3276
normas de participación	1623
normes de participació	446
norėdami komentuoti, prisijunkite	3173
nos hors-séries	2123
nosūti draugam	3241
nosūtīt atsauksmi	3290
nosūtīt draugam	3241
nosūtīt e-pastā	3241
nosūtīt komentāru	3291
nosūtīt ziņu	3286
noteで書く	2915
notiek video ielāde	3277
notifications activées	2166
notifikácie	4432
notre charte déontologique	2183
notre charte éditoriale	2183
notre sélection	2088
notre sélection d'articles	2142
notícia anterior	477	3928
notícia següent	477
notícias relacionadas	3840
notícias relacionadas que podem lhe interessar	19
notícies destacades	443
notícies relacionades	415
nous protégeons nos sources	2183
nous écrire	2184
nouveau ! suivez vos auteurs préférés	2190
nu ai cont? înregistrează-te	4028
nu aveți cont	4067
nu ești abonat	4066
nu ești încă abonat	4066
nu mai urmări	4079
nu mulțumesc	3974
nu putem afișa acest conținut	4049
nu på google play	750
nu s-a putut încărca videoclipul	4090
nu sunteți abonat	4066
nu știu / nu răspund	4038
nu, mulțumesc	3974	4055
nuestro código ético	1658
numele tău	4069
numele tău de utilizator	4085
nuotrauka # iš #	3230
nur für mitglieder	997
nuskaitykite qr kodą	3211
nuskenuokite qr kodą	3211
nyaste först	4698
nyeste først	3628
nyhetsdøgnet	3533
nyní na google play	598
nyní ne	601
nyomtatás	2471
não foi possível carregar	3951
não foi possível carregar o vídeo	3903
não foi possível reproduzir o vídeo	3903
não perca	3840
não sabe / não responde	3895
não sei	3895
não tem conta	3923
não tem uma conta	3923
não é assinante	3922
não, obrigada	3797
não, obrigado	3797
nächste seite	852
nächster artikel	849
nächstes bild	1001
nächstes foto	1001
nächstes video	983
näin korjaamme virheet	2005
näin poistat mainoseston	1986
näin poistat mainosten eston	1986
näin suojaamme lähteitämme	2005
näin suojelemme lähteitä	2005
näita # vastust	1761
näita alati	1745
näita galeriid	1758
näita ja nõustu	1745
näita kõiki	1712
näita rohkem	1711
näita sisu	1745
näita tulemusi	1741
näita vastuseid	1761
näita veel	1711
näita vähem	1712	1758
näköislehti	1892
nästa	4605
nästa artikel	4602
nästa bild	4687
nästa sida	4687
nästa video	4667
näytä # kuvaa	2000
näytä # kuvat	2000
näytä # vastausta	2010
näytä aina	1975
näytä alkuperäinen	1922
näytä galleria	2001
näytä ja hyväksy	1975
näytä julkaisu	1910
näytä kaikki	1921
näytä kaikki # kuvaa	2000
näytä kaikki # kuvat	2000
näytä kaikki artikkelit	2001
näytä kaikki kommentit	2010
näytä kaikki kuvaa	2000
näytä kaikki kuvat	2000
näytä kartta	1922
näytä kommentit	1916
näytä kuvaa	2000
näytä kuvagalleria	2001
näytä kuvat	2000
näytä kuvateksti	2001
näytä käännös	1922
näytä lisää	1921
näytä lisää artikkeleita	2001
näytä lisää kommentteja	2010
näytä litterointi	1978
näytä salasana	1994
näytä sisältö	1909
näytä tekstitykset	1978
näytä tiedot	1922
näytä tulokset	91	1922	1963
näytä upotus	1910
näytä vastaukset	2010
näytä vähemmän	1922	2001
något gick fel	4685
något gick fel, försök igen	4684
något gick fel, försök igen senare	4684
något gick fel. försök igen	4684
något gick fel. försök igen senare	4684
næste	688
næste artikel	685
næste billede	768
næste side	768
næste video	748
némítás	2551
némítás feloldása	2550
népszerű	2486
név	2568
névtelen bejelentés	2574
névtelen postaláda	2574
nézze meg galériánkat	2488
nézze meg képeinket	2488
nõustu ja jätka	1745
nõustu ja näita	1745
nõustun	1722
nõustun kõigiga	1722
nøgleord	685
nāc strādāt pie mums	3243
nākamais attēls	3288
nākamais raksts	3288
nākamais video	3277
nākamā bilde	3288
nākamā lapa	3288
nē, paldies	3281
něco se pokazilo	615
něco se pokazilo, zkuste to znovu	614
něco se pokazilo. zkuste to prosím později	614
něco se pokazilo. zkuste to znovu	614
nổi bật	5099
nội dung do ai tạo	5183
nội dung quảng cáo	5136
nội dung tiếp tục bên dưới	5138
nội dung tài trợ	5092
nội dung được tài trợ	5138
nội dung đề xuất	5138
nội quy bình luận	5142
nữ miền bắc	5124
nữ miền nam	5124
""", 'o': """
o dată	4063
o leitor está a carregar	3903
o que achou desta notícia	3867
o seu apoio faz a diferença	3796	3955
o singură dată	4063
o singură donație	4062
o vídeo começa em #	3951
o vídeo começará em alguns segundos	3865
obaveštenja	4334
objednať knihu	4423
obligatoriskt fält	4684
obligātie lauki	3286
obligāts lauks	3286
obnovit stránku	606
obnoviť stránku	4434
obnovte stránku	606
obrázek # z #	616
obrázek # ze #	616
obrázok # z #	4443
obrázok # zo #	4443
obsah je chránený autorským zákonom	4449
obsah je chráněn autorským zákonem	623
obsah našich partnerov	4459
obsah našich partnerů	635
obsah není dostupný	593
obsah nie je dostupný	4425
obsah nie je možné zobraziť	4425
obsah sa nedá zobraziť	4425
obsah vytvořený ai	627
obsah článku	618
obserwuj autorkę	3780
obserwujesz już tego autora	3780
ocenite članak	4272
ocenite članek	4475
oceń jakość artykułu	3776
oceń przepis	61
ochrana osobních údajů	519
ochrana osobních údajů a cookies	522
ochrana osobných údajov	4384
ocijenite članak	4272
ocorreu um erro ao carregar o vídeo	3865
ocultar anúncio	3870
ocultar comentários	3894
od najnovších	4455
od najstarších	4455
od naszych partnerów	3784
od našich partnerov	4459
od našich partnerů	635
od naših partnera	4358
od naših partnerjev	4556
od nejnovějších	630
od nejstarších	630
od partnerů	636
odblokuj artykuł	3761
odblokuj dostęp	3761
odblokuj treść	3744
oddaj głos	91	3734
odebírat	506
odebírat newsletter	506
odemknout článek	500
odemknout článek pro přátele	633
odeslat komentář	629
odeslat zprávu	614
odeslat zpětnou vazbu	627
odhlásenie kedykoľvek	4441
odhlásit se	500
odhlásit se můžete kdykoli	614
odhlásit se můžete kdykoliv	614
odhlásiť sa	4366
odhlášení kdykoliv	614
odjaviti se možete bilo kada	4342
odkaz bol skopírovaný	4457
odkaz byl zkopírován	633
odkaz skopírovaný	4373
odkaz zkopírován	510
odkleni članek	4468
odklenite celoten članek	4468
odklenite članek	4538
odmietnuť	4384
odmietnuť všetko	4384
odmítnout	519
odmítnout vše	519
odoberať	4442
odoberať newsletter	4441
odomknúť	4439
odomknúť článok	4438
odomknúť článok pre priateľov	4457
odoslať	91	4442
odoslať komentár	4454
odoslať správu	4441
odoslať spätnú väzbu	4452
odporúča outbrain	4459
odporúčame	4370	4439
odporúčame prečítať	4370
odporúčame tiež	4370
odporúčané outbrain	4459
odporúčané taboola	4459
odporúčané články	4370
odpovedať	4455
odpovědět	525	630
odrzuć	3666
odrzuć wszystkie	3666
odrzuć wszystko	3745
odtwarzacz wideo jest ładowany	3747
odtwórz	3684
odtwórz film	3747
odtwórz wideo	3747
odvolať súhlas	4425
odśwież stronę	3757
odštampaj	4272
odštampaj recept	61
odštampaj članak	4272
oferta dla czytelników	3740
oferta dla prenumeratorów	3740
ofertă pentru abonați	4043
ofertă pentru cititori	4043
oferă acest articol	4081
oferă acest articol cadou	4030
oferă articolul	4081
offert par un abonné	2221
offre abonnés	2155
offre intégrale	2208
offre limitée	2174
offre réservée aux lecteurs	2155
offre spéciale	2037
offre à durée limitée	2173
offrez-nous un café	2028
offrici un caffè	2719
oglasno sporočilo	87	4471
ogłoszenie	3662
ohjelma ei ole enää katsottavissa	1978
ohodnotiť recept	61
ohodnoťte článek	525
ohodnoťte článok	4373
oikaisut ja täsmennykset	2005
okuma süresi # dk	4804
okurlara özel	4864
okurlarimiza özel	4864
okurlarimiza özel indirim	4864
oldal frissítése	2560
oldal újratöltése	2560
oled juba hääletanud	1741
olet jo äänestänyt	1963
oliko artikkeli hyödyllinen	1916
oliko juttu hyödyllinen	1916
oliko tiivistelmä hyödyllinen	1916
oliko tämä hyödyllinen	2008
olvasd be a qr-kódot	2553
olvass korlátlanul	2564
olvassa be a qr-kódot	2553
olvasson hirdetések nélkül	2585
olvasson korlátlanul	2465
olvasson tovább	2465
olvasta már	2486
olvastad már	2486
olvasás az alkalmazásban	2552
olvasói ajánlat	2539
olvidaste tu contraseña	1516
omogoči obvestila	4532
omogući obavijesti	4333
omröstning	92
onayi geri çek	4868
onayi yönet	4868
onayimi geri çek	4868
online reportáž zde	617
opdatér siden	758
oplæst af en robot	660
oplæst af en syntetisk stemme	748
oplæst af kunstig intelligens	688
oplæst af syntetisk stemme	748
opravy a upřesnění	622
opsig når som helst	649
opsig, når du vil	762
opći uvjeti korištenja	4328
ordsøgning	739
orijinali göster	4805
os comentários são exclusivos para assinantes	3943
os leitores também leram	3892
os preços podem variar	3870
osadzona treść	3744
osale küsitluses	1711
osmisměrka	587
osta käyttöoikeus	2006
osta liput tästä	1972
osta täältä	1972
ostatnie artykuły	3681
osveži stran	4535
osveži stranicu	4336
osvežite stran	4535
osvježi stranicu	4336
osvježite stranicu	4336
oszczędzasz #%	3762
ota käyttöön	1985
ota yhteyttä	1916
otevřít	531
otevřít aplikaci	598
otevřít galerii	617
otevřít mapu	531
otevřít v aplikaci	598
otkazati možete bilo kada	4339
otkaži bilo kada	4339
otključaj članak	4262
otključajte ceo članak	4262
otključajte cijeli članak	4262
otključajte članak	4339
otomatik çeviri	4866
otros artículos	1561
oturumu açik tut	4882
otvoriť aplikáciu	4430
otvoriť galériu	4444
otvoriť v aplikácii	4430
otwórz	3685
otwórz aplikację	3749
otwórz galerię	3767
otwórz mapę	3685
otázka dne	587
otázka dňa	4420
outbrain tarafindan önerildi	4841
outras notícias	19	3840
ouvir este conteúdo	3903
ouça esta reportagem	3903
ouça este conteúdo	3817
ovaj sadržaj ne možemo prikazati	4328
ovaj sadržaj nije dostupan	4328
ovaj sadržaj nije moguće prikazati	4328
ovaj video više nije dostupan	4330
ovaj članak je zaključan	4339
oversættelsen er lavet af en maskine	688
oy verdiğiniz için teşekkürler	91	4858
oynatici yükleniyor	4865
oyunuz için teşekkürler	4858
""", 'p': """
padidinti nuotrauką	3221
padovanokite straipsnį	3172
padovanokite straipsnį draugui	3172
padovanoti straipsnį	3226
page précédente	2092
pagina următoare	3996
pague um café	3798
paiement sécurisé	2035
paketi seç	4882
paketleri gör	4912
pakollinen kenttä	1998
paldies par jūsu balsi	3271
paldies par pieteikšanos	3260
paldies par ziņu	3286
palielināt	3278
palielināt attēlu	3288
palun jää viisakaks	1710
palun lülita reklaamiblokeerija välja	1752
pamanīji kļūdu	3242
pamanījāt kļūdu	3242
pamiršau slaptažodį	3217
pamiršote slaptažodį	3217
par šo tēmu	3238
paramètres de confidentialité	2161
paramètres des cookies	2076
paramétrer	2076
paramétrer les cookies	2076
paramétrer mes choix	2080
parandused ja täpsustused	1759
parašyk komentarą	3173
parašykite komentarą	3173
partajează	3985
partenerii noștri	3994
participez à la conversation	2128
participă la sondaj	4037
partilhar esta página	3966
partnereink ajánlata	2585
partnereinktől	2585
partnerių turinys	3176
partnerski sadržaj	4268
partnerski članek	4556
partnerský obsah	635
pas encore abonné	2173
pasidalinkite šiuo straipsniu	3172
pasirinkite planą	3217
pasirinkite prenumeratą	3217
pasirinkite sumą	3215
pasirinkti prenumeratą	3217
pasitikrinkite žinias	3174
pasiūlymas skaitytojams	3205
paslēpt reklāmu	3295
passer la publicité	2074
passer à la recette	61
passwort zurücksetzen	997
pastebėjote klaidą	3173
pasziánsz	2536
pasūtīt grāmatu	3273
pateikti atsiliepimą	3223
patikrinkite savo el. paštą	3219
patreonで支援する	2998
patvirtinkite savo el. paštą	3219
pausar vídeo	1630
pauză video	4045
pavaišinkite mus kava	3215
paylaş	4789
paylaşin	4789
paypal ile öde	4912
pašreizējais laiks #	3277
pažiūrėkite vaizdo įrašą	3174
pe aceeași temă	4031
pelaa peliä	1963
pelaa tästä	1963
pentru a citi în continuare	4028
per saperne di più	2812
per visą ekraną	3209
per überweisung spenden	994
pergunte à nossa ia	3867
permite întotdeauna	4049
permitir anúncios	3915
permitir conteúdo externo	3829
personvernerklæring	3597
personvernerklæring og informasjonskapsler	3524
perspausdinti draudžiama	3229
peut-être plus tard	2027
pełny ekran	3748
photo précédente	2211
phát	5122
phát hiện lỗi	5142
phát lại	5150
phát video	5149
phóng to ảnh	5169
phối hợp với	5178
phổ biến nhất	5164
phụ đề	5150
piedalies aptaujā	3243
piedāvājums lasītājiem	3273
piekrist un rādīt	3275
piekrist un turpināt	3275
piekrist visām	3253
piekrītu	3253
piekrītu visām	3276
piesakies vebināram	3243
piesakoties tu piekrīti lietošanas noteikumiem	3260
pieslēdzies vai izveido kontu	3236
pieslēdzies, lai komentētu	3242
pieslēgties	3236
pieslēgties ar facebook	3284
pieslēgties ar google	3284
pievieno savu komentāru	3242
pievienot komentāru	3236
pievienot kā vēlamo avotu	3292
pievienot manām tēmām	3292
pieņemt un turpināt	3275
pieņemt visas	3276
pieņemt visas sīkdatnes	3275
pilnekrāna režīms	3277
pilnekrāns	3277
pirkt biļetes	3273
pirkt biļeti	3273
pirkt grāmatu	3273
pirkti bilietą	3205
pirkti knygą	3205
pirkti licenciją	3229
pirmais mēnesis par # €	3236
pirmas mėnuo tik # €	3167
più lette	2760
più letti	2760
più popolare	2846
più recenti	2819
più tardi	2718
più vecchi	2819
più votati	2819
piši autoru	4345
piši avtorju	4544
pišite autoru	4345
pišite avtorju	4544
pišite nam u redakciju	4348
pišite nam v uredništvo	4547
pišite redakciji	4348
pišite uredništvu	4547
piškotki	4487
placená inzerce	87	514
placená spolupráce	635
placený obsah	635
places limitées, réservez vite	2123
plan seç	4882
plani seç	4882
planini seç	4882
platba ročne	4439
platba ročně	611
platená inzercia	87	4369
platená spolupráca	4459
platený obsah	4459
player de áudio	3951
player se učitava	4330
plaćena saradnja	4358
plaćena suradnja	4358
plaćeni oglas	87	4268
plaćeni sadržaj	4268
plačajte nam kavo	4536
plačana objava	87	4471
plačana vsebina	4556
plačano sodelovanje	4556
plačiau skaitykite čia	3174
plein écran	2092
plus d'actualités	2088
plus d'articles du même auteur	2179
plus de détails	2093
plus récents	2150
plătește cu paypal	4092
poate mai târziu	3974
początek bloku reklamowego	3665
podaj prawidłowy adres e-mail	3764
podari članek	4475
podarite ta članek	4475
podaruj artykuł	3647
podaruj dostęp	3782
podaruj ten artykuł	3658
podcast anhören	897
pode ler também	3892
podeli članak	4272
podešavanja privatnosti	4328
podijeli članak	4272
podmienky používania	4384
podmínky použití	519
podmínky užití	519
podobne artykuły	3681
podobné články	527	4370
podporiť	4365
podporte nezávislú žurnalistiku	4365
podporte nás	4365
podporte nás cez darujme	4435
podporte nás cez paypal	4435
podporte nás na patreone	4435
podpořit	498
podpořit přes darujme	607
podpořte naši práci	498
podpořte nás	498
podpořte nás na patreonu	607
podpořte nás přes paypal	607
podpořte redakci	498
podrobné nastavenia	4425
podrobné nastavení	593
podrži	4261
podrži nas	4261
podržite nas	4261
podržite naš rad	4261
podržite nezavisno novinarstvo	4261
podziel się	3658
podziel się na facebooku	3658
pogledajte još	19
poista mainonnanesto käytöstä	1989
poistin mainonneston käytöstä	1989
poistin sen käytöstä	1990
pokaż # odpowiedzi	3778
pokaż # zdjęcia	3766
pokaż # zdjęć	3766
pokaż galerię	3767
pokaż hasło	3761
pokaż i zaakceptuj	3744
pokaż komentarze	3675
pokaż mniej	3684
pokaż napisy	3747
pokaż odpowiedzi	3778
pokaż oryginał	3685
pokaż podpis	3767
pokaż szczegóły	3667
pokaż transkrypcję	3747
pokaż treść	3666
pokaż tłumaczenie	3685
pokaż więcej	3684
pokaż wszystkie	3684
pokaż wszystkie # zdjęcia	3766
pokaż wszystkie # zdjęć	3766
pokaż wszystkie zdjęcia	3766
pokaż wszystkie zdjęć	3766
pokaż wszystko	3685
pokaż wyniki	91	3734
pokaż zdjęcia	3766
pokaż zdjęć	3766
pokaži geslo	4538
pokaži rezultate	91
pokaži vsebino	4487
pokloni članak	4272
poklonite ovaj članak	4272
pokračovat bez podpory	497
pokračovat bez vypnutí	604
pokračovat přes apple	610
pokračovat přes facebook	610
pokračovat přes google	610
pokračovat s apple	610
pokračovat s google	610
pokračovať bez podpory	4377
pokračovať bez vypnutia	4433
pokračovať cez apple	4438
pokračovať cez facebook	4438
pokračovať cez google	4438
pokračovať s google	4438
pokušajte kasnije	4342
pokušajte ponovno	4342
pokušajte ponovno kasnije	4342
pokušajte ponovo	4342
pole obowiązkowe	3764
polecamy również	3681
polecamy także	3681
polecamy też	3681
polecane artykuły	3681
politica de confidențialitate	3991	3992	4005
politica de corecții	4074
politica editorială	4005	4074
politică de confidențialitate	3991
politika kolačića	4328
politika piškotkov	4526
politique de confidentialité	2076
politique de protection des données	2202
polityka prywatności	3666
polityka prywatności i cookies	3668
polityka sprostowań	3772
política de cookies	1550	3825
política de correcciones	1658
política de correccions	479
política de correções	3931
política de galetes	424
política de privacidad	1550
política de privacidade	3825	3849
política de privacitat	424
política de protección de datos	1677
política de proteção de dados	3950
pomanjšaj pisavo	4554
pomôže každé euro	4436
pomůže každá koruna	608
ponovno učitaj stranicu	4336
ponuda za čitaoce	4326
ponuda za čitatelje	4326
ponuka pre čitateľov	4423
poprzedni artykuł	3681
poprzednie zdjęcie	3767
populární	527
populära artiklar	4602
populärast	4682	4699
populärt	4602
populære	779	3629
populære artikler	685
populære saker	3533
populært	685	3533
populārākie	3238
popüler	4798
popüler haberler	4798
popüler konular	4798
por mês	3919
por qué estás viendo esto	1516
por qué? cuéntanos	1670
portes grátis	3940
poslat jako dárek	633
poslat přes whatsapp	633
poslat příteli	633
poslat tip anonymně	622
poslat zprávu	614
poslať	4442
poslať ako darček	4457
poslať cez whatsapp	4457
poslať e-mailom	4373
poslať mailom	4457
poslať priateľovi	4457
poslať správu	4441
poslať tip	4448
poslať tip anonymne	4448
poslušaj vest	4272
poslušaj članak	4272
poslušaj članek	4475
poslušajte tekst	4330
poslušajte članek	4475
posnetek ni več na voljo	4529
posnetek v vaši državi ni na voljo	4529
posnetka ni mogoče predvajati	4529
postanite naročnik	4467
postanite član	4261	4467
postavke kolačića	4285
postaw kawę	3644
postaw nam kawę	3644
poszt betöltése	2542
posłuchaj	3658
poukážte nám # % z dane	4435
pour continuer à lire	2137
pourquoi voyez-vous cette publicité	2124
pouze nezbytné	593
pouze pro předplatitele	500
používate adblock	4433
používate blokovanie reklám	4433
používate blokovač reklám	4433
používateľské meno	4439
používáte adblock	604
používáte blokování reklam	604
používáte blokátor reklam	604
povezani sadržaj	4269
povezani članci	4269
povezani članki	4472
povećaj	4331
povećaj fotografiju	4345
povećaj sliku	4345
povećaj slova	4356
povećaj tekst	4356
povečaj	4530
povečaj besedilo	4554
povečaj fotografijo	4544
povečaj pisavo	4554
povečaj sliko	4544
povinná pole	614
povinné	615	4442
povinné pole	614
povinné polia	4441
povinné údaje	614
povolit a pokračovat	522
povolit upozornění	600
povolit vždy	522
povoliť	4432
povoliť notifikácie	4431
povoliť obsah	4425
povoliť raz	4425
povoliť reklamu	4434
povoliť reklamy	4434
povoliť upozornenia	4431
powiązane	3681
powiązane artykuły	3681
powiązane tematy	3681
powiększ	3684
powiększ tekst	3782
powiększ zdjęcie	3684
powrót do góry	3684
powrót do strony głównej	3767
powrót na górę	3767
pozastaviť	4429
později	603
pozostała część artykułu pod materiałem wideo	3662
pozostały czas	3748
pozostały czas #	3747
pozostały czas -#	3747
pozrieť # fotiek	4443
pozrieť # fotky	4443
pozrieť # fotografie	4443
pozrieť # fotografií	4443
pozrieť fotiek	4443
pozrieť fotky	4443
pozrieť fotografie	4443
pozrieť fotografií	4443
pozrieť galériu	4444
pozrieť všetky # fotiek	4443
pozrieť všetky # fotky	4443
pozrieť všetky # fotografie	4443
pozrieť všetky # fotografií	4443
pozrieť všetky fotiek	4443
pozrieť všetky fotky	4443
pozrieť všetky fotografie	4443
pozrieť všetky fotografií	4443
pozrieť všetkých # fotiek	4443
pozrieť všetkých # fotky	4443
pozrieť všetkých # fotografie	4443
pozrieť všetkých # fotografií	4443
pozrieť všetkých fotiek	4443
pozrieť všetkých fotky	4443
pozrieť všetkých fotografie	4443
pozrieť všetkých fotografií	4443
pozvite nás na kávu	4435
pozvěte nás na kafe	607
pozvěte nás na kávu	607
počastite nas kavom	4337
pořídit předplatné	610
pošalji	91	4343
pošalji e-mailom	4272
pošalji komentar	4272
pošalji mejlom	4272
pošalji poruku	4342
pošalji povratnu informaciju	4351
pošalji prijatelju	4272
pošalji vest	4348
pošalji vijest	4348
pošalji članak e-mailom	4272
pošaljite dojavu	4348
pošaljite komentar	4272
pošaljite vest	4348
pošlete tip redakci	622
pošlite tip redakcii	4448
pošlji	4542
pošlji komentar	4551
pošlji po e-pošti	4475
pošlji povratno informacijo	4550
pošlji prijatelju	4475
pošlji sporočilo	4541
pošlji članek po e-pošti	4475
pošljite nam namig	4547
pošljite namig	4547
poštanski broj	4343
poštna številka	4542
poštovné zdarma	591
pr članek	4471
pradėti testą	3203
praneškite apie klaidą	3173
pranešti anonimiškai	3222
pranešti apie klaidą	3173
pranešti apie komentarą	3224
pratite uživo	4345
pravidelný dar	607
pravidelný príspevok	4436
pravidelně měsíčně	607
pravidlá diskusie	4373
pravidlá opráv	4448
prawa autorskie zastrzeżone	3773
prašome išjungti reklamos blokavimą	3214
pre komentovanie sa prihláste	4454
pre predplatiteľov	4366
preberi cel članek	4544
preberi celoten članek	4544
preberi več	4544
preberite celoten članek	4544
preberite še	4472
precisamos de você	3796
predchádzajúca fotografia	4444
predchádzajúca snímka	4444
predchádzajúca strana	4444
predchádzajúci článok	4444
predplatiť	4365
predplatné môžete kedykoľvek zrušiť	4438
predplaťte si	4365
preferințe cookie	4049
preferințe de confidențialitate	4089
preferències de galetes	457
preferências de cookies	3907
preferências de privacidade	3950
prehrať	4429
prehrať video	4428
prehrávač sa načítava	4428
prejsť do diskusie	4454
prejsť do galérie	4444
prejsť na darovanie	4435
prejsť na kvíz	4419
prejsť na obsah	4444
prejsť na online	4444
prejsť na platbu	4435
prejsť na ponuku	4423
prejsť na recept	61
prejšnja fotografija	4544
prejšnja slika	4544
prejšnja stran	4544
prejšnji članek	4544
prekličete lahko kadarkoli	4538
prekliči soglasje	4526
preložené automaticky	4452
preložené pomocou ai	4452
prenošenje zabranjeno	4349
prenumerantförmån	4660
prenumerantförmåner	4660
prenumerata nuo # euro per mėnesį	3167
prenumerata nuo # €	3167
prenumerera på vårt nyhetsbrev	4576
prenumeruodami sutinkate su taisyklėmis	3192
prenumeruokite naujienlaiškį	3192
prenumeruoti naujienlaiškį	3219
preostali čas	4530
preostali čas #	4529
preostali čas -#	4529
preporučeno	4269
preporučuje outbrain	4358
preporučuje taboola	4358
preporučujemo	4269	4340
preporučujemo da pročitate	4269
preporučujemo i	4269
presentear matéria	3938
preskoči na sadržaj	4345
preskoči na vsebino	4544
preskočiť na obsah	4444
prestať sledovať	4456
prethodni članak	4345
pretlač zakázaná	4449
prevedeno uz pomoć ai	4351
preverite e-pošto	4541
prečo vidím túto reklamu	4459
prečítajte si	4370
prečítajte si aj	4370
prečítať neskôr	4457
prečítať prepis	4428
prețurile pot varia	4014
pridať ako preferovaný zdroj	4456
pridať do košíka	4423
pridať do mojich tém	4456
pridať komentár	4373
pridať medzi preferované zdroje	4456
pridruži se razpravi	4551
pridružite se razpravi	4551
pridėti kaip pageidaujamą šaltinį	3225
pridėti komentarą	3224
pridėti prie mano temų	3225
pridėti prie pageidaujamų šaltinių	3225
prihlásiť	4366
prihlásiť cez facebook	4438
prihlásiť cez google	4438
prihlásiť na odber	4441
prihlásiť sa	4366
prihlásiť sa cez apple	4438
prihlásiť sa cez facebook	4438
prihlásiť sa cez google	4438
prihlásiť sa do diskusie	4454
prihlásiť sa na odber	4441
prihláste sa a komentujte	4454
prihvati i prikaži	4328
prihvati sve kolačiće	4328
prihvaćam	4285
prihvaćam i nastavljam	4328
prihvaćam sve	4285
prijava putem google računa	4339
prijavi grešku	4272
prijavi pogrešku	4348
prijavi se s google računom	4339
prijavite grešku	4348
prijavite pogrešku	4348
prijať	4384
prijať a pokračovať	4425
prijať a zobraziť	4425
prijať všetko	4384
prijať všetky	4426
prijať všetky cookies	4425
prikaži # odgovora	4352
prikaži # odgovore	4551
prikaži galerijo	4544
prikaži galeriju	4345
prikaži geslo	4538
prikaži i prihvati	4328
prikaži in sprejmi	4526
prikaži komentare	4352
prikaži komentarje	4551
prikaži lozinku	4339
prikaži manj	4473
prikaži manje	4270
prikaži odgovore	4352	4551
prikaži podnapise	4529
prikaži prepis	4529
prikaži rezultate	91	4323	4521
prikaži sadržaj	4285
prikaži sve	4270
prikaži titlove	4330
prikaži transkript	4330
prikaži več	4473
prikaži više	4270
prikaži vse	4473
prikaži vsebino	4526
prima lună gratuită	4028
prima pagină	3997
primetili ste grešku	4348
primește alerte despre acest subiect	4022
primijetili ste grešku	4348
printează	3985
printează rețeta	61
pripomenúť neskôr	4377
priporoča outbrain	4556
priporoča taboola	4556
priporočamo	4472	4539
priporočamo tudi	4472
priporočamo v branje	4472
priporočeno	4472
prisijunkite arba susikurkite paskyrą	3167
prisijunkite prie mūsų komandos	3174
prisijunkite, kad galėtumėte komentuoti	3173
prispieť	4365
prispieť jednorazovo	4435
prispieť mesačne	4435
privatsphäre verwalten	980
privatsphäre-einstellungen	835
privātuma iestatījumi	3275
privātuma politika	3253
prišlo je do napake. poskusite pozneje	4541
prišlo je do napake. poskusite znova	4541
pro komentování se přihlaste	629
pro předplatitele	500
pro předplatitele výhodněji	590
prochaine vidéo	2203
profită de ofertă	4096
programmet är inte längre tillgängligt	4667
prohibida la reproducció	482
prohibida su reproducción total o parcial	1691
prohlédnout # fotek	616
prohlédnout # fotky	616
prohlédnout # fotografie	616
prohlédnout # fotografií	616
prohlédnout fotek	616
prohlédnout fotky	616
prohlédnout fotografie	616
prohlédnout fotografií	616
prohlédnout galerii	617
prohlédnout všech # fotek	616
prohlédnout všech # fotky	616
prohlédnout všech # fotografie	616
prohlédnout všech # fotografií	616
prohlédnout všech fotek	616
prohlédnout všech fotky	616
prohlédnout všech fotografie	616
prohlédnout všech fotografií	616
prohlédnout všechny # fotek	616
prohlédnout všechny # fotky	616
prohlédnout všechny # fotografie	616
prohlédnout všechny # fotografií	616
prohlédnout všechny fotek	616
prohlédnout všechny fotky	616
prohlédnout všechny fotografie	616
prohlédnout všechny fotografií	616
proibida a reprodução total ou parcial	3962
promijeni veličinu teksta	4356
promo sadržaj	4358
promocijsko sporočilo	4471
promotivni sadržaj	4268
promotivni članak	4268
promóció	2474
proovi # päeva tasuta	1704
proposé par	2194
prosimy o wyłączenie adblocka	3753
proč vidím tuto reklamu	635
pročitaj ceo članak	4345
pročitaj cijeli članak	4345
pročitaj kasnije	4356
pročitaj transkript	4330
pročitajte ceo tekst	4345
pročitajte cijeli članak	4345
pročitajte i	4269
pročitajte još	4269
prywatność	3666
prywatność i cookies	3668
przeczytaj całość	3767
przeczytaj cały artykuł	3767
przeczytaj również	3681
przeczytaj także	3681
przeczytaj też	3681
przeczytaj transkrypcję	3747
przejdź bez wsparcia	3643
przejdź do galerii	3767
przejdź do głównej treści	3767
przejdź do księgarni	3663
przejdź do oferty	3740
przejdź do przepisu	61
przejdź do płatności	3758
przejdź do quizu	3734
przejdź do serwisu	3666
przejdź do sklepu	3740
przejdź do strony darowizn	3758
przejdź do treści	3684
przejdź do ustawień prywatności	3666
przejdź do wpłaty	3758
przejdź na stronę główną	3767
przekaż # % podatku	3758
przekaż #%	3758
przekaż opinię	3776
przestań obserwować	3780
przetłumaczono automatycznie	3776
przetłumaczono przez ai	3776
przeładuj stronę	3757
prześlij	3765
prześlij opinię	3776
prześlij zdjęcia	3772
przypomnij mi później	3643
przypomnij później	3752
právě se děje	527
präsentiert von	829
précédent	2092
préférences cookies	2076
préférences de confidentialité	2202
prélèvement	2036
prémium	2465
prénom	2176
présenté par	2194
próbáld újra később	2567
próbálja ki # forintért	2465
próbálja újra	2567
próbálja újra később	2567
próxima	3845
próxima foto	3959
próxima imagem	3959
próxima notícia	3928
próxima página	3845
próximo artigo	3840
próximo vídeo	1678	3951
prøv # dager gratis	3498
prøv gratis	649	3498
prøv igen senere	765
prøv igjen senere	3616
prøv nu	649
prøv nå	3498
prędkość odtwarzania	3747
prを含みます	2961
pr記事	2983
psč	615	4442
pubblicità	2747
publi-rédactionnel	2074
publicitatea continuă	4096
publicité	2074
publicité - la suite ci-dessous	2074
publicité dans #	2203
publicités	2074
publică	4038
publică comentariul	4037
pular anúncio	3951
pular para o conteúdo	3845
pular para o conteúdo principal	3843
puslapis # iš #	3230
página siguiente	1567
páči sa mi to	4455
päeva küsimus	1741
päivitä sivu	1990
päivitä suostumus	1910
päivän kysymys	91	1969
päivän peli	1969
päivän ristikko	1963
pääuutiset	1919
påkrevd	3617
påkrævet	766
påmind mig senere	645
påminn mig senare	4564
później	3752
pārbaudi savas zināšanas	3243
pārbaudiet savu e-pastu	3286
pāriet uz recepti	61
pāriet uz saturu	3288
pārpublicējot atsauce obligāta	3246
pārpublicēšana aizliegta	3296
pārtraukt sekot	3292
pārvaldīt paziņojumus	3280
pārvaldīt piekrišanu	3275
pērc abonementu	3236
płatna współpraca	3784
płatne miesięcznie	3762
płatne rocznie	3762
płatność miesięczna	3762
płatność roczna	3762
předchozí	529
předchozí foto	617
předchozí fotografie	617
předchozí snímek	617
předchozí strana	617
předchozí článek	527
předmět	615
předplatit	500
předplatné	500
předplaťte si	610
přehrát	529
přehrát video	596
přehrávač se načítá	596
přehrávač videa se načítá	596
přejít do diskuse	629
přejít do e-shopu	516
přejít do galerie	617
přejít do speciálu	617
přejít k obsahu	529
přejít k platbě	607
přejít k receptu	61
přejít na kvíz	584
přejít na nabídku	590
přejít na obsah	529
přejít na online reportáž	617
přejít na recept	61
přejít na stránku darů	607
přeloženo automaticky	627
přeloženo pomocí ai	627
přepis	597
přeskočit na obsah	617
přestat sledovat	631
přetisk zakázán	623
přečtěte si	527
přečtěte si také	527
přečíst později	633
přečíst přepis	596
přidat do košíku	590
přidat do mých témat	631
přidat jako preferovaný zdroj	631
přidat komentář	525
přidat mezi preferované zdroje	631
přidejte názor	525
přidejte si nás mezi preferované zdroje	631
přihlaste se a komentujte	629
přihlásit	500
přihlásit k odběru	506
přihlásit přes facebook	610
přihlásit přes google	610
přihlásit přes seznam	610
přihlásit se	500
přihlásit se do diskuse	629
přihlásit se k odběru	614
přihlásit se přes apple	610
přihlásit se přes facebook	610
přihlásit se přes google	610
přihlásit se přes seznam	610
přihlášení	500
přijmout	519
přijmout a pokračovat	593
přijmout a zobrazit	593
přijmout vše	519
přijmout všechny	594
přijmout všechny cookies	593
připomenout později	497
přispějte	498
přispět	498
přispět jednorázově	607
přispět měsíčně	607
příjmení	615
""", 'q': """
qq好友	5266
qq空间	5266
qr कोड स्कैन करें	2430
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3121
qrコードからダウンロード	2991
qrコードを読み取ってください	2991
qr코드로 다운로드	3121
qr코드를 스캔하세요	3121
qu'avez-vous pensé de cet article	2120
qual o seu nível de satisfação com esta notícia	3867
qualcosa è andato storto	2848
quan tâm nhất	5143
quay lại	5103
quay lại đầu trang	5187
quellen und weiterführende links	849
queremos conocer tu opinión	1606
queremos saber a sua opinião	3880
questa email è già registrata	2880
questa pagina ti è stata utile	2818
questo articolo ti è stato utile	2818
questo articolo è bloccato	2845
questo campo è obbligatorio	2847
questo riassunto ti è stato utile	2784
questo video non è disponibile	2826
questo video non è più disponibile	2826
quieres añadir otro usuario a tu suscripción	1516
quitter le plein écran	2157
quizi çöz	4861
quizás más tarde	1510
quizás te interese	1561
quy định bình luận	5142
quyên góp	5078
quyên góp ngay	5078
qué opinas	1556
qué te ha parecido esta noticia	1606
quét mã qr	5155
quét mã qr để tải	5155
quét mã qr để tải ứng dụng	5155
quên mật khẩu	5081
quản lý cookie	5153
quản lý lựa chọn	5182
quản lý sự đồng ý	5153
quản lý tùy chọn	5182
quảng cáo	5092
quảng cáo - bài viết tiếp tục bên dưới	5136
""", 'r': """
r$ # por mês durante # meses	3889
radote klaidą	3173
radote klaidą tekste	3173
radās kļūda. mēģiniet vēlāk	3286
radīts ar mākslīgo intelektu	3290
rafraîchir la page	2168
raksti komentāru	3242
raksts ir aizsargāts ar autortiesībām	3296
raksts ir slēgts	3284
raksts tiek papildināts	3243
raksts turpinās pēc reklāmas	3245
rakstu lasa mākslīgais intelekts	3277
rakstīt autoram	3288
rakstīt komentāru	3242
raktažodžiai	3210
rao vặt	5092
raportează	4038
raportează comentariul	4085
raportează o eroare	4010
raportează o greșeală	4074
raportoi virheestä	2005
rapportér	779
rapportér annonce	783
rapportér fejl	677
razvrščanje	4552
rašykite redakcijai	3222
rašyti autoriui	3221
rašyti komentarą	3167
reagovať	4455
recargar la página	1644
recargar página	1644
recarrega la pàgina	466
recarregar a página	3917
recarregar página	3917
receber notificações	3882
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2130
recevez une alerte à chaque article de l'auteur	2130
reclamă	3988
recomandarea redacției	4031
recomandări	3994
recomandări by taboola	4017
recomandări taboola	4017
recomandările editorilor	4031
recomandările partenerilor	4017
recomandările redacției	3994
recomendado para você	3840
recommandé	2088
recommandé pour vous	2088
recommandés	2088
recordar más tarde	1510
recuérdamelo más tarde	1510
recíbela	1529
recíbela gratis	1529
recíbelo	1529
redacția	4005
redare automată	4046
redirecționează # la sută	4062
redirecționează #%	3975
redă video	4045
redă videoclipul	4045
refuză toate	4007
refuză tot	4050
regala este artículo	1665
regalar artículo	1516
regalar este artículo	1665
registrovať sa	4366
registruokitės nemokamai	3167
registruokitės į seminarą	3174
registrácia	4366
regisztráció	2465
regisztrálok	2465
regler för kommentarer	4698
regler og vilkår gjelder	3521
regras de comentários	3894
regras dos comentários	3894
regístrate	1516
rekisteröidy	1892
rekisteröidy maksutta ja lue	1892
reklaami lõpp	1765
reklam içeriğidir	4864
reklama się skończyła	3784
reklami geç	4791
reklám	2474
reklám vége	2585
reklámblokkolót használ	2558
reklámblokkolót használsz	2558
reklāma	3236
reklāmas beigas	3295
reklāmas raksts	3245
reklāmraksts	87	3245
relacja na żywo	3767
relaterade ämnen	4602
rendeld meg a könyvet	2539
rendelje meg a könyvet	2539
rendezés	2579
rendszeres támogatás	2562
renovar suscripción	1683
reportar comentário	3943
reportar erro nesta página	3867
reproducció automàtica	454
reproducción automática	1631
reproducción prohibida	1691
reproducir vídeo	1630
reproduction réservée	2216
reproductor de vídeo	1678
reproduzir vídeo	3903
reproduzir áudio	3903
reprodução automática	3904
reprodução proibida	3962
reserve já	3965
resmi büyüt	4888
responda à enquete	3894
rester connecté	2173
restez informé	2047
restez informés	2047
resultado da votação	3943
resultados de la votación	1624
resumen automático	1591
resumo da notícia	3867
resumé lavet af ai	775
retour à l'accueil	2179
retour à la liste	2179
retour à la page d'accueil	2090
retrage consimțământul	4049
rettelser og præciseringer	772
revenir à l'accueil	2179
revoir la vidéo	2203
rezerviši mesto	4326
rezervovať miesto	4423
rezervujte si místo	590
rezervuoti vietą	3205
rezervă un loc	4015
rezervă-ți locul	4015	4043
rezervēt vietu	3273
rezolvă testul	4040
reîmprospătează pagina	4061
reîncarcă pagina	4061
reînnoiește abonamentul	4092
reģistrējies bez maksas	3236
reģistrēties	3236
reši križanko	4521
reši kviz	4323	4521
reši ukrštenicu	4323
režim celej obrazovky	4428
režim celé obrazovky	596
ricordamelo più tardi	2718
riješi križaljku	4323
riješi kviz	4323
riproduzione riservata ©	2886
rizami geri çek	4795
rodyti galeriją	3221
rodyti mažiau	3175	3221
rodyti turinį	3207
rodyti viską	3175
rozumím	531
rozwiąż krzyżówkę	3734
rozwiń	3667	3684
rozwiń wszystko	3685
ročne	4439
ročná platba	4439
ročné predplatné	4439
roční platba	611
roční předplatné	611
ročně	611
rychlost přehrávání	596
ryhdy kannatusjäseneksi	1991
rätta	4595
rätta oss	4595
rättelse	4595
rättelsepolicy	4691
rättelser och förtydliganden	4691
règles de commentaires	2149
règles des commentaires	2149
réactions	2082
réagir	2066	2082
réagir à cet article	2082
réagissez	2082
réagissez à cet article	2082
réductions et codes promo	2220
réduire la police	2141
réduire la taille de la police	2141
réduire la taille du texte	2141
réduire le texte	2192
répondez au quiz	2152
répondez au sondage	2149
répondre	2082
réseaux sociaux	2067
réserver mes places	2155
réservez vos places	2155
réservé aux inscrits	2037
résiliable à tout moment	2137
résultats	92
résultats du sondage	2128
résumé de l'article	2120
résumé de l'article en # points	2120
résumé en # secondes	2120
résumé ia	2189
résumé par l'ia	2189
részletek	2490
rétablir le son	2157
rösta	91	4657
rösta här	4605
rösta i omröstningen	4605
rösta nu	91	4653
rút lại sự đồng ý	5153
rückmeldung geben	1012
rýchlosť prehrávania	4428
rādīt # atbildes	3291
rādīt atbildes	3291
rādīt galeriju	3288
rādīt mazāk	3244	3288
rādīt rezultātus	3271
rādīt saturu	3275
rādīt un piekrist	3275
rādīt vairāk	3243
rādīt visu	3244
rămâi conectat	4066
răspunde	3993
răspunde la sondaj	4037
rėmimas	3176
rėmėjo turinys	3228
""", 's': """
s'abonner à ce dossier	2213
s'abonner à ce sujet	2213
s'abonner à ce thème	2213
s'abonner à cet auteur	2213
s'abonner à partir de #€	2037
s'està carregant el reproductor	453
s'està carregant el vídeo	453
s'ha produït un error	474
s'inscrire à la newsletter	2047
s-ar putea să-ți placă	3994
saada anonüümne vihje	1759
saada sõbrale	1709
saada sõnum	1756
saada vihje anonüümselt	1759
saber más	1567
sadarbības raksts	3245
sadece abonelere özel	4882
sadržaj je blokiran	4328
sadržaj je zaključan	4262
sadržaj je zaštićen autorskim pravom	4349
sadržaj nije dostupan	4328
sadržaj nije moguće prikazati	4328
sadržaj partnera	4358
saglabāt	3241
saglabāt iestatījumus	3275
saglabāt izvēli	3275
saglabāt rakstu	3241
saglabāt vēlākam	3293
sair do ecrã inteiro	3903
saistītie raksti	3238
saistītās ziņas	3238
saite ir nokopēta	3293
saite nokopēta	3241
saken er låst	3498
saken finnes også som lyd	3511
salli ja näytä	1910
salli sisältö	1975
salta la pubblicità	2874
salta pubblicità	2874
saltar anúncio	3823
saltar para o conteúdo	3843
saltar para o conteúdo principal	3843
salvar preferências	3907
salvează	3985
salvează articolul	4030
salvează pentru mai târziu	4030
salvează preferințele	4049
salvează rețeta	61
samo nujni piškotki	4526
samo nužni	4328
samo nužni kolačići	4328
samo za naročnike	4538
sans engagement, résiliable à tout moment	2137
sao chép	5177
sao chép liên kết	5087
sao chép đường dẫn	5134
sari la conținut	3996
sari la rețetă	61
sari peste reclamă	4090
satura turpinājums pēc reklāmas	3245
saturs ir aizsargāts ar autortiesībām	3296
saturs ir bloķēts	3275
sazināties ar redakciju	3289
sačuvaj	4272
sačuvaj podešavanja	4328
sačuvaj recept	61
sačuvaj vest	4272
sačuvaj za kasnije	4356
sačuvaj članak	4356
saņemt paziņojumus	3280
scanează codul qr	4053
schlagwörter	849
schließen	852
schrift größer	1016
schrift vergrößern	822
schriftgröße	822
schriftgröße anpassen	1016
schriftgröße ändern	1016
schwedenrätsel	973
scopri di più	2724
scopri di più su amazon	2890
scrie comentariul tău	4085
scrie redacției	4074
scrieți redacției	4074
sdílejte	510
sdílejte tento text	510
sdílejte text	510
sdílejte článek	510
sdílet	510
sdílet na facebooku	510
sdílet na twitteru	510
sdílet na whatsappu	633
sdílet na x	510
sdílet článek	510
se alla erbjudanden för prenumeranter	4569
se bilderna här	4605
se connecter et réagir	2082
se déconnecter	2037
se grafiken här	4605
se ha producido un error al cargar el vídeo	1589
se klippet här	4605
se klippet øverst i saken	3536
se réabonner	2208
se større bilde	3537
se større billede	689
se videon här	4605
se våra erbjudanden	4681
se våre tilbud	3613
se încarcă playerul	4045
se încarcă video	4045
se încarcă videoclipul	4045
sedan # kr/mån tills du säger upp	4569
see väli on kohustuslik	1756
segui già questo argomento	2859
segui già questo autore	2859
seguir tópico	3882
seguí leyendo	1620
sei già abbonato	2724
sei già iscritto	2880
sei già iscritto alla newsletter	2804
seko tēmai	3292
sekot tēmai	3292
sekretessinställningar	4664
sekti autorių	3225
sekti temą	3225
selección de la redacción	1561
selectează	4067
selvä	1922
sem opinião	3895
sem si não seria possível	3887
sem você não seria possível	3887
semnalează comentariul	4085
semnalează o eroare	3993
senaste först	4698
send artiklen på mail	660
send på e-post	3511
send på mail	781
seniausi viršuje	3224
sense permanència	440
sesi aç	4865
sesi açmak için dokunun	4908
sesi açmak için tiklayin	4908
setări confidențialitate	4049
setări cookie	3992	4007
setări cookie-uri	4049
setări cookies	4049
setări de confidențialitate	4049
seu apoio faz a diferença	3796	3955
seu nome de usuário	3943
seuls les abonnés peuvent commenter	2128
seuraa hetki hetkeltä	2001
seuraa livenä	2001
seuraa meitä	1905
seuraa tekijää	2012
seuraa tätä aihetta	2012
seuraat jo tätä aihetta	2012
seuraat tätä aihetta	2012
seç	4883
seçenekleri yönet	4868
seçimimi kaydet	4868
seções	3840
seřadit podle	629
sfârșit publicitate	4043
sfârșitul reclamei	4043
shrani članek	4475
shrnutí ai	628
shrnutí od ai	627
si opp når du vil	3498
si è verificato un errore	2848
si è verificato un errore durante il caricamento del video	2782
sie können diesen artikel kostenlos weitergeben	944
signaler ce contenu comme inapproprié	2128
signaler un problème	2082
siguiente artículo	1561
siguiente vídeo	1678
siirry sisältöön	1921
siirry suoraan sisältöön	2001
sikeres feliratkozás	2492
sin ti no sería posible	1615
sinu hääl on arvesse võetud	1741
sinu sõnum	1757
sisu on autoriõigusega kaitstud	1766
sisältö ei ole saatavilla	1975
sisältö on estetty	1975
sisältö on suojattu tekijänoikeudella	2006
sisältöä ei voida näyttää	1975
sisältöä kumppaneiltamme	2016
siz ne düşünüyorsunuz	4826
siz ne düşünüyorsunuz? oy verin	4804
sizin için öneriler	4798
siųsti atsiliepimą	3223
siųsti draugui	3172
siųsti el. paštu	3172
siųsti komentarą	3224
siųsti naujieną	3222
siųsti žinutę	3219
skaitykite be reklamų	3228
skaitykite be ribojimų	3217
skaitykite daugiau čia	3174
skaityti plačiau	3174
skaityti visą straipsnį	3221
skaityti vėliau	3172
skann qr-koden for å laste ned appen	3602
skanna qr-koden för att ladda ner appen	4669
skaties arī	3238
skatīt cenu	3273
skatīt foto	3243
skatīt galeriju	3243
skatīt komentārus	3291
skatīt piedāvājumu	3273
skatīt piedāvājumus	3284
skatīt rezultātus	91	3271
skatīt video	3243
skatīt visus	3288
skenē qr kodu	3279
skenējiet qr kodu	3279
skjønner	3538
sklenite naročnino	4468
skontaktuj się z redakcją	3772
skontrolujte si svoju schránku	4441
skopírované	4458
skopírované do schránky	4457
skopírovať odkaz	4373
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4595
skriv inn beløp	3610
skru på	3607
skru på lyd	3600
skru på varsler	3604
skryť odpovede	4454
skryť reklamu	4459
skrýt	531
skrýt odpovědi	629
skrýt reklamu	635
skyddas av upphovsrätt	4693
skänk en gåva	4679
skúste to neskôr	4441
skúste to znova	4441
slapukų nustatymai	3185
slapukų politika	3207
slažem se	4285
slažem se i nastavljam	4328
sledeća fotografija	4345
sledeća slika	4345
sledeća strana	4345
sledeći video	4330
sledeći članak	4345
sledovat toto téma	631
sledovat téma	631	632
sledovať autora	4456
sledovať autorku	4456
sledovať online	4444
sledovať tému	4456
sledovať túto tému	4456
sledujete téma	631
sledujete tému	4456
slik beskytter vi kildene våre	3623
slik beskytter vi våre kilder	3623
slik slår du av annonseblokkering	3608
slične vesti	4269
slične vijesti	4269
slični članci	4269
sljedeća fotografija	4345
sljedeća slika	4345
sljedeća stranica	4345
sljedeći video	4330
sljedeći članak	4345
slut på annonce	783
slut på annons	4703
slut på reklam	4703
sluta följa	4700
slutt på annonse	3634
slutt å følge	3630
slå adblocker fra	756
slå annonceblokering fra	756
slå av annonseblokkereren	3608
slå av annonseblokkeringen	3608
slå din adblocker fra	756
slå lyd fra	748
slå lyd til	748
slå lyden fra	748
slå lyden til	748
slå notifikationer til	752
slå på	3607	4673
slå på aviseringar	4671
slå på ljudet	4667
slå på notiser	4671
slå på varsler	3604
slå på varslinger	3604
slå til	755
slėpti reklamą	3228
sns 공유	3160
sns 공유하기	3160
snsでシェア	3029
snsでシェアする	3029
snsをフォロー	2916
snímek # z #	616
snímek # ze #	616
snímka # z #	4443
snímka # zo #	4443
so schützen wir unsere quellen	1006
sofortüberweisung	798
solicitarea a fost trimisă	4093
solicitação enviada	3957
solitär	973
som källa är du skyddad	4598
son dakika bildirimlerini aç	4872
son dakika gelişmelerinden haberdar olun	4872
son gelişmelerden haberdar olun	4872
sondaż	92
sonderveröffentlichung	924
sono già sostenitore	2718
sonraki fotoğraf	4915
sonraki fotoğraf için tiklayin	4801
sonraki fotoğrafa geç	4801
sonraki görsel	4915
sonraki haber için tiklayin	4801
sonraki içerik	4915
sonraki sayfa için tiklayin	4801
sonuçlar	92
sonuçlari gör	91	4805
sonuçlari göster	91	4859
sorodni članki	4472
sortează	4038
sortează după	4038
sortuj według	3778
sortér efter	778
souhlasit a pokračovat	522
souhlasím	519
souhlasím a pokračovat	593
souhlasím a zobrazit	522
souhlasím se zobrazením	519
soukromí a cookies	522
sous-titres activés	2157
sous-titres désactivés	2157
soutenez-nous dès maintenant	2028
související	527
související témata	527
související články	527
související články z webu	527
soyez le premier à commenter	2082
soyez le premier à réagir	2082
spam nélkül	2567
spander en kaffe på oss	3610
spara inställningar	4664
spara till läslistan	4702
spausdinti receptą	61
spausdinti straipsnį	3226
spațiu publicitar	4017
spela här	4653
spela videon här	4605
spill ansvarlig. # år	3521
spill med måte	3520
spill nå	3586
spis treści	3684
splošni pogoji	4527
sponsorisé	2074
sponsorlu bağlantilar	4841
sponsorlu içerik	87	4791
sponsoroitu sisältö	1906
sponsoroitua sisältöä	1908
sponsorēts saturs	3295
sponsrat innehåll	4587
sponzorirani sadržaj	4268
sponzorirani članak	4268
sponzorisani sadržaj	4358
sponzorované	4369
sponzorovaný obsah	514
sponzorováno	514
sporoči napako	4547
sporočilo	4542
spotifyで聞く	3019
spotifyで聴く	3019
spravovat upozornění	600
spravovať súhlas	4425
spravovať upozornenia	4431
sprawdź cenę	3740
sprawdź ofertę	3647
sprawdź się	3737
sprawdź skrzynkę e-mail	3764
sprawdź skrzynkę odbiorczą	3764
sprawdź swoją skrzynkę	3764
sprawdź swoją wiedzę	3734
sprejmi in prikaži	4526
sprejmi vse piškotke	4526
spremi članak	4272
spremljajte v živo	4544
sprijinul tău contează	4091
sprijină-ne	3975
správa	4442
správa bola odoslaná	4441
správa souhlasu	593
správa súhlasu	4425
spróbuj ponownie	3764
spróbuj ponownie później	3764
spręsti kryžiažodį	3203
spręsti testą	3203
spune-ne părerea ta	4037
spune-ți părerea	4010
spune-ți părerea în comentarii	4010
spuneți-ne părerea	4037
spustit kvíz	584
spustiť kvíz	4419
spustiť video	4428
später	793
später erinnern	793
späť hore	4444
späť na hlavnú stránku	4444
späť na začiatok	4444
spør vår ki om saken	3527
spēlē tagad	3271
spēlēt tagad	3271
staňte sa členom	4365
staňte se členem	498
ste našli napako	4547
ste našli napako v članku	4547
ste už predplatiteľ	4438
ste že glasovali	4521
stem nå	91	3586
stiahnuť aplikáciu	4430
stiahnuť audio	4428
stiahnuť epizódu	4428
stiahnuť na google play	4430
stiahnuť v app store	4430
stiahnuť z app store	4430
stiahnuť z google play	4430
stichwörter	849
stil spørgsmål til artiklen	677
stlmiť	4429
stop med at følge	780
straipsnio tęsinys - po reklama	3176
straipsnis saugomas autorių teisių	3229
straipsnis tęsiasi po reklamos	3176
straipsnis užrakintas	3217
straipsnį skaito dirbtinis intelektas	3209
strojovo preložené	4452
strojový preklad	4453
strojový překlad	628
strojově přeloženo	627
strona główna	3681
stroški dostave	4525
stránka # z #	616	4443
stránka # ze #	616
stránka # zo #	4443
stworzono z pomocą ai	3776
stáhnout aplikaci	598
stáhnout audio	596
stáhnout epizodu	596
stáhnout na google play	598
stáhnout podcast	596
stáhnout v app store	598
stáhnout z app store	598
stáhnout z google play	598
stáhnout zdarma	599
stäng	4564	4605
stäng annons	4703
stäng av annonsblockeraren	4674
stäng av din adblocker	4674
stäng av din annonsblockerare	4674
stäng av ljudet	4667
stäng galleri	4687
stöd oss	4565
stöd oss på patreon	4678
stöd oss via patreon	4678
större text	4702
større tekst	3632
støt med mobilepay	759
støt os	646
støt os med mobilepay	759
støt os på #er	759
støt os på patreon	759
støt via mobilepay	759
støtt oss	3495
støtt oss med vipps	3610
støtt oss på patreon	3610
støtt oss via vipps	3610
sua inscrição foi confirmada	3957
sua inscrição foi realizada com sucesso	3957
subscrição confirmada	3957
subtitrări	4046
subtítols	454
subtítulos	1631
sudoku del día	1671
sugerir correção	3867
sugerir una corrección	1606
sugestões	3840
suite après la publicité	2155
suivez vos auteurs préférés	2190
suivre ce thème	2130
suivre le thème	2190
sukurta naudojant dirbtinį intelektą	3223
sumă liberă	4062
sumă personalizată	4091
sunt de acord cu termenii și condițiile	4068
sur le même sujet	2088
sur le même thème	2088
suscripción	1516
suscripción confirmada	1684
suscríbase	1516
suscríbete	1516
suscríbete a nuestro boletín	1526
suscríbete ahora	1516
susiję straipsniai	3169
susikurti paskyrą	3167
susține	3975
susține-ne	3975
susține-ne pe patreon	4062
susțineți-ne	3975
susținut de	4083
sutikti ir tęsti	3207
sutinku ir tęsiu	3207
svaka donacija je važna	4337
svaka donacija pomaže	4337
svaki dinar je važan	4337
svaki doprinos je važan	4337
svaki doprinos pomaže	4337
svaki euro je važan	4337
svaki prilog pomaže	4337
svi članci	4345
svi članci autora	4345
sviđa mi se	4353
sviđa vam se članak	4351
swisha en gåva	4678
syötä kelvollinen sähköpostiosoite	1998
syötä summa	1991
syötä sähköpostiosoitteesi	1895
szanowna użytkowniczko, szanowny użytkowniku	3668
szanowni państwo	3667
szanowny użytkowniku	3668
szanujemy twoją prywatność	3668
szavazatodat rögzítettük	2533
szavazatát rögzítettük	2533
szavazás	92	2536
szavazás indítása	2533
szczegóły	3685
szeretne értesítéseket kapni	2554
szeretnél értesítéseket kapni	2554
szerző követése	2580
szkennelje be a qr-kódot	2553
szponzorált tartalom	87	2474
szybkość odtwarzania	3747
szállítási költség	2540
szókereső	2536
szólj hozzá	2482
szóljon hozzá	2482
szövegméret	2583
szünet	2551
sähköposti	1895
sähköposti tai käyttäjätunnus	1994
sähköpostiosoite	1895
sähköpostiosoitteesi	1998
sähköpostisi	1998
säkra din plats	4660
säästä # %	1996
säästä #%	1996
så # kr/mnd til du sier opp	3498
så gör du för att stänga av	4676
så hanterar vi personuppgifter	4592
så här stänger du av din adblocker	4676
så här stänger du av din annonsblockerare	4676
så jobbar vi med rättelser	4691
så kommenterar du	4595
så skyddar vi våra källor	4691
så stänger du av adblock	4676
så stänger du av adblocker	4676
så stänger du av annonsblockeraren	4674
så stänger du av din ad-blocker	4676
så stänger du av din adblocker	4676
så stänger du av din annonsblockerare	4674
sådan beskytter vi kilder	772
sådan beskytter vi vores kilder	772
sådan deaktiverer du din adblocker	756
sådan retter vi fejl	772
sådan slår du adblock fra	756
sådan slår du din adblocker fra	756
sé el primero en comentar	1554
sé parte	1511
sélections	2066
sì, grazie	2837
sí, quiero	1642
sí, vull	462
síganos	1542
síguenos	1542
só para assinantes	3922
sólo para suscriptores	1649
sõnum on saadetud	1756
sök	4605
søg	688
søk	3536
súhlasím	4384
súhlasím a pokračovať	4425
súhlasím so zobrazením	4384
súmate	1511
súvisiace	4370
súvisiace články	4370
súvisiaci článok	4370
süre	4866
süti beállítások	2542
süti tájékoztató	2542
sütibeállítások	2542
sütibeállítások módosítása	2545
sütik kezelése	2542
sākt testu	3271
sīkdatņu iestatījumi	3253
sīkdatņu politika	3275
sīkfailu iestatījumi	3275
słowa kluczowe	3681
sūtīt e-pastā	3293
sắp xếp theo	5143
số tiền khác	5161
""", 't': """
t'ha estat útil	446
t'ha estat útil aquest article	428
t'ha estat útil aquest resum	428
t'ha semblat útil	446
ta treść jest niedostępna	3744
ta treść jest zablokowana	3744
ta video ni več na voljo	4529
ta članek je zaklenjen	4538
taboola tarafindan sunulmuştur	4841
taboola tarafindan önerildi	4841
tack för din anmälan	4576
tack för din prenumeration	4684
tack för din röst	91	4653
tack för ditt meddelande	4684
tagasi üles	1758
taip pat žiūrėkite	3169
tak, chcę	3752
tak, chętnie	3752
tak, poproszę	3752
takaisin ylös	1921
takipten çik	4895
takk for at du meldte deg på	3616
takk for din påmelding	3616
takk for påmeldingen	3505
talebiniz gönderildi	4913
tallenna myöhemmäksi	1903
talán később	2460
tam ekrandan çik	4865
tamaño de la letra	1665
tamaño de letra	65	1541
tamaño del texto	65
también te puede gustar	1561
también te puede interesar	1561
també et pot interessar	415
também pode gostar	3892
tapahtui virhe. yritä myöhemmin uudelleen	1998
tapahtui virhe. yritä uudelleen	1998
tarjeta de crédito	1515
tarjeta de débito	1515
tarkista sähköpostisi	1998
tartalom betöltése	2542
tartalom engedélyezése	2542
tartalom megjelenítése	2542
tartalomjegyzék	2551
tasuline koostöö	1765
te ha parecido útil	1623
te ha resultado útil	1623
te ha resultado útil este artículo	1591
te ha resultado útil este resumen	1591
te ha sido útil	1623
te ha sido útil este resumen	1591
te poți dezabona oricând	4023
te rugăm să îl dezactivezi	4059
te vsebine ni mogoče prikazati	4526
te-ar putea interesa și	4031
tee meile kohvi välja	1753
tehisaru kokkuvõte	1711
tehisaru võib eksida	1760
tehisintellekt võib eksida	1760
tehty tekoälyllä	2008
teie hääl on arvesse võetud	1741
tej treści nie można wyświetlić	3744
tek seferlik bağiş	4879
tek seferlik bağiş yap	4911
tekijänoikeudella suojattu	2006
teklifi gör	4864
teklifleri gör	4912
tekoäly voi tehdä virheitä	2008
tekoälyn luoma	2008
tekoälyn tekemä	2008
tekoälyn tekemä tiivistelmä	1921
tekoälyn tiivistelmä	1921
tekoälyn tuottama	2008
tekoälytiivistelmä	1921	2009
tekst je zaključan	4339
tekst powstał przy pomocy ai	3776
tekst przetłumaczony maszynowo	3776
teksta izmērs	3293
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3172
telefonszám	2568
telefón	4442
teljes hozzáférés	2465
teljes képernyő	2551
teljes név	2568
temas del día	1561
temi že sledite	4553
ten artykuł jest zablokowany	3761
ten film jest niedostępny	3747
ten film nie jest dostępny w twoim kraju	3747
ten film nie jest już dostępny	3747
tento obsah je blokován	593
tento obsah je zablokovaný	4425
tento obsah nemôžeme zobraziť	4425
tento obsah nemůžeme zobrazit	593
tento obsah není dostupný	593
tento obsah není k dispozici	593
tento obsah nie je dostupný	4425
tento obsah nie je k dispozícii	4425
tento obsah sa nedá zobraziť	4425
tento článek je uzamčen	610
tercihleri yönet	4907
tercihlerimi yönet	4907
termeni și condiții	4004	4005
termeni și condiții de utilizare	4004
termenii și condițiile	4004
termos e condições	3825
teste başla	4861
teste grátis	3802
testează-ți cunoștințele	4040
testează-ți cunoștințele cu quizul nostru	4010
testi başlat	4861
testi çöz	4863
testreszabás	2544
teszteld a tudásod	2488
tesztelje tudását	2488
tetszőleges összeg	2561
text bol vytvorený automaticky	4452
text byl vytvořen automaticky	627
text je chránený autorským právom	4449
text je chráněn autorským právem	623
text čte umělá inteligence	596
texten fortsätter nedan	4587
texten fortsätter under bilden	4587
texten är maskinöversatt	4695
texten är skapad automatiskt	4695
textgröße	1017
textgröße ändern	1016
teď ne	497	601
teşekkürler, mesajiniz gönderildi	4884
tham gia bình chọn	5142
tham gia khảo sát	5142
tham gia thăm dò	5142
thanh toán hàng năm	5163
thanh toán hàng tháng	5163
thanh toán qua paypal	5185
theo dõi chủ đề	5174
theo dõi chủ đề này	5174
theo dõi tác giả	5174
thoát toàn màn hình	5149
thu gọn	5102
thème suivi	2213
thèmes	2088
thématiques	2088
thêm câu trả lời	5180
thêm làm nguồn ưu tiên	5174
thêm vào giỏ hàng	5188
thích	5087
thích nhất	5143
thông tin bắt buộc	5165
thông tin doanh nghiệp	5092
thông tin quảng cáo	5136
thông tin tác giả	5113
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5169
thẻ	5099
thời gian còn lại	5149
thời gian hiện tại	5150
thời lượng	5150
ti è stato utile	2818
tienes que iniciar sesión para guardar artículos	1619
tietosuoja ja evästeet	1910
tietosuoja- ja evästekäytäntö	1910
tietosuojakäytäntö	1975
tietosuojaseloste ja evästeet	1910
tik būtini	3207
tik būtinieji slapukai	3207
tikai nepieciešamās	3275
tikai nepieciešamās sīkdatnes	3275
tiktokで見る	3019
til støttesiden	759
tilbagetræk samtykke	745
tilbakemelding på saken	3527
tilføj en kommentar	778
tilføj kommentar	778
tilføj os som foretrukken kilde	780
tilføj som foretrukken kilde	780
tilgjengelig på google play	3602
till gåvosidan	4678
tillad og fortsæt	674
tillad én gang	745
tillat én gang	3597
tillåt	4673
tillåt alltid	4665
tillåt annonser	4677
tillåt aviseringar	4671
tillåt en gång	4664
tillåt innehåll	4664
tillåt inte	4673
tillåt notiser	4671
tillåt reklam	4677
tiltás	2557
timp rămas	4046
tin bài liên quan	5134
tin cùng chuyên mục	5099
tin cùng tác giả	5135
tin khác	5099
tin liên quan	5099
tin mới	5099
tin mới nhất	5099
tin nhắn của bạn	5186
tin nhắn của bạn đã được gửi	5165
tin nóng	5135
tin nổi bật	5099
tin quảng cáo	5136
tin tiếp theo	5169
tin trước	5099
tin tài trợ	5099	5138
tin tức liên quan	5099
tin đọc nhiều	5099
tip jar ☕	1190
tipărește	3985
tipărește articolul	4030
tipărește rețeta	61
tisk článku	633
titta på videon	4667
tiêu điểm	5099
tiến # giây	5149
tiếp theo	5102
tiếp tục sau quảng cáo	5138
tiếp tục trên trình duyệt	5155
tiếp tục trên web	5155
tiếp tục với apple	5163
tiếp tục với email	5185
tiếp tục với facebook	5163
tiếp tục với google	5163
tiếp tục đọc	5187
tlačiť	4373
to cię może zainteresować	3681
to może cię zainteresować	3681
to wideo jest niedostępne	3747
to wideo nie jest już dostępne	3747
toate știrile	4072
toda contribuição ajuda	3918
toda la información	1655
todas as notícias	3928
todavía no eres suscriptor	1649
todavía no estás registrado	1650
todos los artículos de este autor	1689
todos los artículos del autor	1689
todos los artículos del especial	1686
todos los derechos de reproducción reservados	1691
todos los vídeos	1655
todos os comentários	3831
todos os vídeos	3928
toimituskulut lisätään	1972
totes les notícies	477
toto pole je povinné	614
toto téma již sledujete	631
toto video již není dostupné	596
toto video není dostupné	596
toto video není ve vaší zemi dostupné	596
toto video nie je dostupné	4428
toto video nie je vo vašej krajine dostupné	4428
toto video už není dostupné	596
toto video už nie je dostupné	4428
tots els vídeos	477
tous droits de reproduction réservés	2216
tous nos hors-séries	2123
toute l'actualité	2088
toutes les actualités	2179
toutes les vidéos	2179
toutes nos vidéos	2179
tovább	2488
tovább a cikkre	2570
tovább a dossziéhoz	2570
tovább a galériához	2570
tovább a recepthez	61
tovább a rovatra	2486
tovább a tartalomhoz	2570
tovább a teljes cikkre	2570
tovább a támogatáshoz	2561
tovább a támogatási oldalra	2561
tovább a webshopba	2539
tovább az ajánlathoz	2539
tovább olvasom	2488
további beállítások	2545
további cikkek	2486
további cikkek a szerzőtől	2570
további cikkek a témában	2486
további cikkek betöltése	2570
további hírek	2486
további lehetőségek	2544
további részletek itt	2488
továbbiak betöltése	2488
továbbiak megjelenítése	2570
toàn màn hình	5150
traducció automàtica	454
traducción automática	1631
traducere automată	4046
traducido automáticamente	1663
tradução automática	3867
traduït automàticament	484
trang chủ	5102
trang này có hữu ích không	5142
transcripció	454
transcripción	1631
transcrição	3904
transferência bancária	3801
trenutni čas	4530
trenutni čas #	4529
treści komercyjne	3784
treści naszych partnerów	3784
treści partnerskie	3662
treść dla subskrybentów	3761
treść niedostępna	3744
treść premium	3761
treść sponsorowana	3662
treść wygenerowana przez ai	3776
treść zablokowana	3744
treść zewnętrzna	3744
tria la teva subscripció	440
trimite răspunsul	4037
troškovi dostave	4327
truy cập không giới hạn mọi bài viết	5185
trwa ładowanie odtwarzacza	3747
tryb pełnoekranowy	3747
træk dit samtykke tilbage	745
træk samtykke tilbage	745
trình phát âm thanh	5183
trò chơi	5147
trước	5102
trường bắt buộc	5165
trường này là bắt buộc	5165
trả lời	5098
trở lại	5102
trở lại đầu trang	5169
tu ce părere ai? lasă un comentariu	4010
tu donación desgrava	1645
tu izmanto reklāmu bloķētāju	3282
tu navegador no puede reproducir este vídeo	1589
tue meitä	1890
tue meitä patreonissa	1991
tue työtämme	1991
tule meile tööle	1711
tuotettu tekoälyllä	2008
turinys saugomas autorių teisių	3229
turinys užblokuotas	3207
turiu paskyrą	3217
turpini lasīt	3236
turpinājums pēc reklāmas	3245
turpināt ar apple	3284
turpināt ar facebook	3284
turpināt ar google	3284
turpināt lasīt	3236
tutar seç	4911
tutar seçin	4911
tvarkyti pranešimus	3212
tvarkyti sutikimą	3207
twitter'da paylaş	4789
twitterで見る	3019
twoja prywatność jest dla nas ważna	3668
twoja wiadomość	3765
twoje imię	3765
twój adres e-mail	3650
twój e-mail	3650
twój głos został oddany	3734
twój głos został policzony	3734
twój głos został zapisany	3734
tykkää	2011
tylko dla osób pełnoletnich	3663
tylko niezbędne	3744
tytuł przelewu: darowizna	3758
tytułem: darowizna na cele statutowe	3758
tài khoản của tôi	5081
tài trợ	5092
tài trợ bởi	5178
támogass minket	2461
támogass minket patreonon	2561
támogasson minket	2461
támogasson minket a patreonon	2561
támogatom	2461
támogatom a lapot	2561
támogatom az oldalt	2561
támogatott tartalom	87	2474
támogatás	2461
támogatás paypalon	2561
támogatási oldal	2561
támogatói tartalom	2474
tárgy	2568
täisekraan	1747
tämä artikkeli on lukittu	1994
tämä juttu on lukittu	1994
tämä kenttä on pakollinen	1998
tämä sisältö ei ole saatavilla	1975
tämä video ei ole enää saatavilla	1978
tämä video ei ole saatavilla	1978
täname liitumast	1729
tässä artikkelissa	2001
tässä jutussa	2001
tässä olisi upotus facebookista	1921
tässä olisi upotus instagramista	1921
tätä sisältöä ei voida näyttää	1975
täytä ristikko	1963
täytä tämä kenttä	1998
télécharger l'appli	2164
télécharger l'audio	2157
télécharger l'épisode	2157
télécharger le mp#	2157
télécharger le podcast	2157
téléchargez l'appli	2164
téma követése	2580
téma už sledujete	631
témata	527
tému už sledujete	4456
témy	4370
témáim	2581
témák	2486
térkép betöltése	2545
térkép megnyitása	2490
términos de uso	1550
términos y condiciones	1550
tên của bạn	5166
tên hiển thị	5180
tìm hiểu thêm	5096
tìm kiếm	5102
tóm tắt ai	5173
tóm tắt bằng ai	5173
tóm tắt bởi ai	5173
tópicos	3840
tópicos relacionados	3840
tôi đã hiểu	5103
tôi đã tắt	5160
tôi đã tắt trình chặn quảng cáo	5159
tôi đồng ý	5096
tôi đồng ý với chính sách bảo mật	5165
tôi đồng ý với điều khoản sử dụng	5165
tõlgitud tehisintellekti abil	1760
több	2488
több betöltése	2570
több mutatása	2570
töltsd ki a kvízt	2488
töltsd ki kvízünket	2533
töltse ki a kvízt	2488
töltse újra az oldalt	2560
tùy chỉnh	5096
tùy chọn cookie	5153
tùy chọn khác	5176
tú qué opinas	1556
túto tému už sledujete	4456
tühista igal ajal	1704
tüm fotoğraflar	4888
tüm fotoğraflari gör	4888
tüm haberler	4798
tüm haberlere sinirsiz erişim	4912
tüm haberleri gör	4888
tüm içeriğe sinirsiz erişim	4912
tüm konular	4800
tüm konulari gör	4800
tüm oyunlar	4861
tüm videolar	4888
tüm videolari gör	4888
tüm yazilari	4798	4815
tüm yazilari gör	4888
tüm yorumlar	4797
tüm çerezleri kabul et	4907
tüm çerezleri reddet	4907
tümü	4805
tümünü gör	4804
tümünü göster	4805
tümünü kabul et	4792
tümünü reddet	4792
tăng cỡ chữ	5176
tēmas	3238
tęsinys po reklamos	3176
tęsti su apple	3217
tęsti su facebook	3217
tęsti su google	3217
tłumaczenie automatyczne	3777
tłumaczenie maszynowe	3777
tạm dừng	5122
tạm dừng video	5149
tạo bởi ai	5183
tạo tài khoản	5081
tải audio	5149
tải bài đăng	5153
tải lại trang	5159
tải nội dung	5153
tải thêm	5102
tải thêm bình luận	5142
tải trên app store	5155
tải trên google play	5155
tải tập này	5149
tải về từ app store	5155
tải về từ google play	5155
tải âm thanh	5149
tải ứng dụng	5155
tải ứng dụng ngay	5155
tất cả tin tức	5169
tất cả trò chơi	5145
tất cả video	5169
tắt tiếng	5150
tặng bài viết	5134
tặng sao	5080	5134
tặng sao cho bài viết	5134
tặng sao cho tác giả	5184
tặng tác giả ly cà phê	5080
tốc độ phát	5122	5149
từ chối	5096
từ chối tất cả	5096	5153
từ chối tất cả cookie	5182
từ khóa	5099
tự động phát	5150
""", 'u': """
u košaricu	4326
u ovom članku	4345
udostępnij	3658
udostępnij na facebooku	3658
udostępnij na twitterze	3658
udostępnij na x	3658
udostępnij w mediach społecznościowych	3658
udělit souhlas	519
ugens spørgsmål	739
ugodnost za naročnike	4524
ugodnosti za naročnike	4524
ugrađeni sadržaj	4328
ugrás a galériához	2570
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2570
ugrás a tartalomra	2570
uključi	4334
uključi obaveštenja	4320
uključi obavijesti	4320
uključi se u raspravu	4352
uključi zvuk	4330
uključite javascript	4330
uključite notifikacije	4320
uključite obaveštenja	4320
uključite obavijesti	4320
uključite se u raspravu	4352
ukryj reklamę	3784
ukrštenica	4324
ulkoinen sisältö	1975
ulkopuolinen sisältö	1975
uloženo	634
uložené	4458
uložit	510
uložit na později	510
uložit nastavení	593
uložit recept	61
uložit volby	593
uložit článek	510
uložiť	4373
uložiť na neskôr	4373
uložiť nastavenia	4425
uložiť recept	61
uložiť voľby	4425
uložiť článok	4373
ultima oră	3994
ultimele știri	3994
um assinante presenteou você com este artigo	3891
un abonat ți-a oferit acest articol	4030
un abonné vous offre cet article	2140
un e-mail de confirmation vous a été envoyé	2133
un suscriptor te ha regalado este artículo	1619
un suscriptor te regala este artículo	1696
une erreur s'est glissée dans l'article	2082
ungültige e-mail-adresse	999
unterstütze uns	794
unterstützen	794
unterstützen sie uns	794
unterstützen sie uns per paypal	911
unustasid salasõna	1754
uočili ste grešku	4348
uočili ste pogrešku	4348
uočili ste pogrešku u članku	4348
uporabniško ime	4539
uporabniško ime ali e-pošta	4538
upotettu sisältö	1975
upozornit na nové díly	632
upozornit na nové články	632
upozorniť na chybu	4448
upozornění	603
uppläst av en ai-röst	4667
uppläst av en dator	4583
uppläst av en syntetisk röst	4667
uppläst av syntetisk röst	4667
uppläst med ai-röst	4583
upravit nastavení	522
upravljaj kolačićima	4328
upravljaj piškotke	4526
ur vår butik	4660
url 복사	3052
urlをコピー	2915
urlをコピーしました	3015
urlをコピーする	2961
url복사	3052
urmărește acest subiect	4022
urmărește autorul	4079
urmărește live	4022
urmărește subiectul	4079
urmărești deja acest subiect	4079
următorul	3996
următorul videoclip	4090
uslovi korišćenja	4285
ustaw jako preferowane źródło	3780
ustawienia plików cookie	3666
ustawienia prywatności	3744
ustvarjeno s pomočjo umetne inteligence	4550
utónév	2568
uutishälytykset	1985
uvek prikaži	4328
uvijek prikaži	4328
uvjeti korištenja	4285
uygulamada aç	4870
uygulamayi aç	4870
uygulamayi yükle	4870
uz sākumlapu	3288
uz sākumu	3243
uzdāvini rakstu	3293
uzdāvināt rakstu	3293
uzyskaj dostęp	3647
učitaj još	4345
učitaj objavu	4328
učitaj sadržaj	4328
učitaj video	4328
učitaj više	4345
učitavanje playera	4330
učitavanje videa	4330
ušetrite #%	4439
ušetríte #%	4439
ušetřete #%	611
ušetříte #%	611
ušteda #%	4340
uštedite #%	4340
używasz adblocka	3753
używasz programu do blokowania reklam	3753
už jsem ho vypnul	606
už jste hlasovali	584
už komentarus atsako jų autoriai	3173
už mám predplatné	4438
už mám předplatné	610
už mám předplatné, přihlásit se	501
už mám účet	610
už máte predplatné? prihláste sa	4366
už máte předplatné	610
už máte účet	4366
už máte účet? prihláste sa	4366
už podporujem	4377
už podporuji	497
už sledujete	631
už ste hlasovali	4419
uždaryti	3175
uždaryti galeriją	3221
uždaryti reklamą	3176
uživatelské jméno	611
uživatelské jméno nebo e-mail	610
uživo	4331
užpildykite apklausą	3174
užsakomasis straipsnis	3176
užsakomasis turinys	87	3176
užsisakyti knygą	3205
užsisakyti prenumeratą	3167
""", 'v': """
v košarico	4524
v tem članku	4544
v tomto článku	617
v živo	4530
vaata kõiki	1758
vaata kõiki tellija soodustusi	1704
vaata lähemalt	1711
vaba töökoht	1711
vad tycker du? rösta här	4605
vai kopsavilkums bija noderīgs	3242
vai raksts bija noderīgs	3242
vai tas bija noderīgi	3290
vai vēlaties saņemt paziņojumus	3280
vain jäsenille	1996
vain välttämättömät	1975
vain välttämättömät evästeet	1975
vairāk no autora	3288
vairāk par tēmu	3238
vairāk rakstu	3288
vaizdo grotuvas įkeliamas	3209
vaizdo įrašas	3174
vaizdo įrašas nebepasiekiamas	3209
vaizdo įrašas nepasiekiamas	3209
vaizdo įrašas nepasiekiamas jūsų šalyje	3209
vaizdo įrašo paleisti negalima	3209
vaizdo įrašą rasite čia	3174
valami elromlott. próbáld újra	2567
valami hiba történt. próbálja újra	2567
valgfrit beløb	759
valgfritt beløp	3610
van egy jó sztorija	2574
van egy jó témája	2574
van már előfizetése	2564
van már fiókja	2465
van már fiókod	2564
van már fiókom	2564
vanjski sadržaj	4328
var artikeln till hjälp	4595
var det här till hjälp	4605
var det til hjælp	775
var detta till hjälp	4695
var dette en hjælp	775
var resuméet nyttigt	677
var sammanfattningen till hjälp	4595
varbūt vēlāk	3281
varför ser jag den här annonsen	4703
varför visas den här annonsen	4703
vari atteikties jebkurā laikā	3236
varje bidrag hjälper	4679
varje bidrag räknas	4679
varje krona hjälper	4679
varje krona räknas	4679
vasta küsitlusele	1711
vastaa kyselyyn tästä	1921
vaš e-mail	4342
vaš e-naslov	4541
vaš e-poštni naslov	4541
vaš glas je bil oddan	4521
vaš glas je uračunat	4323
vaš glas je zabeležen	4323	4521
vaš glas je zabilježen	4323
vaš komentar	4272
vaš mejl	4342
vaša e-mail adresa	4342
vaša e-mailová adresa	4441
vaša poruka	4343
vaša poruka je poslana	4342
vaša poruka je poslata	4342
vaša správa	4442
vaše e-mailová adresa	614
vaše ime	4343	4542
vaše jméno	615
vaše meno	4442
vaše soukromí je pro nás důležité	522
vaše sporočilo	4542
vaše sporočilo je poslano	4541
vaše zpráva	615
veckans fråga	4657
vecākie vispirms	3291
vedno prikaži	4526
vegyél jegyet	2539
veja esta publicação no instagram	3865
veja também	3840
veja todas as opções de assinatura	3889
velg beløp	3610
velikost písma	65
veličina fonta	4356
veličina slova	4356
veličina teksta	65
velocidad de reproducción	1630
velocidade de reprodução	3903
velocitat de reproducció	453
velocità di riproduzione	2826
venujte nám # %	4435
ver # comentários	3880
ver biografía	1585
ver comentários	3831
ver conteúdo	3907
ver conteúdo externo	3865
ver dossiê	3928
ver esta publicación en instagram	1589
ver esta publicação	3950
ver esta publicação no instagram	3865
ver fotogalería	1655
ver galería	1567
ver galería de fotos	1655
ver imágenes	1686
ver la galería	1655
ver mais notícias	3928
ver más	1567
ver más artículos	1658
ver más artículos del autor	1585
ver más fotos	1563
ver más noticias	1620
ver más vídeos	1655
ver oferta de suscripción	1683
ver opciones de suscripción	1683
ver preço	3900
ver publicação	3829
ver suscripción	1683
ver también	1561
ver também	3840
ver todas as notícias	3928
ver todas las opciones de suscripción	1616
ver todos los artículos	1655
ver todos los vídeos	1655
ver todos os vídeos	3928
ver traducción	1568
ver tradução	3846
ver transcripción	1630
ver transcrição	3903
ver vídeo	1567
vergrößern	856	1003
verificați adresa de email	4068
verifică-ți e-mailul	4069
verifică-ți emailul	4069
verifică-ți inboxul	4068
verlagssonderveröffentlichung	924
versandkosten können anfallen	976
vertrag kündigen	835
verträge hier kündigen	835
verwandte beiträge	849
ves a la pàgina de donacions	467
ves algún error? comunícalo	1606
veure aquesta publicació a instagram	424
vezetéknév	2568
vezi această postare pe instagram	4007
vezi conținutul	4049
vezi mai multe știri	4031
vezi prețul	4043
vezi răspunsurile	4037
vezi toate știrile	4072
vezi și	3994
već imam nalog	4339
već imam račun	4339
već imate nalog	4262
već imate pretplatu	4262
već imate račun	4262
već podržavam	4277
već pratite	4354
već pratite ovu temu	4354
već sam pretplatnik	4339
već ste glasali	4323
već ste glasovali	4323
već ste pretplatnik	4262
več iz rubrike	4472
več novic iz regije	4472
več o tem	4472
več o temi	4472
več člankov	4544
več člankov avtorja	4544
veľkosť písma	65
veľkosť textu	4457
vi kan inte visa det här innehållet	4664
viac k téme	4370
viac si o tom prečítate tu	4370
viac článkov	4444
videa ni mogoče predvajati	4529
video atskaņotājs tiek ielādēts	3277
video ei ole enää saatavilla	1978
video ei ole käytettävissä	1978
video ikke tilgængelig	748
video již není k dispozici	596
video không khả dụng	5149
video không tồn tại	5149
video mevcut değil	4865
video nav pieejams jūsu valstī	3277
video nelze přehrát	596
video není dostupné	596
video není dostupné ve vaší zemi	596
video není k dispozici	596
video nevar atskaņot	3277
video ni na voljo v vaši državi	4529
video nicht verfügbar	983
video nie je dostupné	4428
video nie je dostupné vo vašej krajine	4428
video nie je k dispozícii	4428
video nije dostupan u vašoj državi	4330
video nije dostupan u vašoj zemlji	4330
video nije moguće reproducirati	4330
video này không còn tồn tại	5149
video này không khả dụng	5149
video oynatici yükleniyor	4865
video sa nedá prehrať	4428
video sa nepodarilo načítať	4428
video se ne može reprodukovati	4330
video se nepodařilo načíst	596
video tiếp theo	5183
video trước	5183
video už není k dispozici	596
video už nie je dostupné	4428
video už nie je k dispozícii	4428
video više nije dostupan	4330
video yüklenemedi	4908
video yüklenirken hata oluştu	4908
video yükleniyor	4865
videoafspilleren indlæses	748
videoclipul următor	4090
videoen er ikke længere tilgængelig	748
videoen er ikke tilgængelig	748
videoen er ikke tilgængelig i dit land	748
videomängija laadimine	1747
videon voi katsoa jutun yläosasta	1921
videon är inte längre tillgänglig	4667
videon är inte tillgänglig	4667
videoyu izlemek için tiklayin	4804
videoyu yükle	4868
videó	2486
videó betöltése	2542
videó betöltése folyamatban	2550
videó lejátszása	2550
videó megtekintése	2550
videók	2486
videólejátszó betöltése	2550
videónkat itt nézheti meg	2488
vidéo	2092
vidéo indisponible	2157
vidéo non disponible	2157
vidéo précédente	2203
vidéo suivante	2203
vidéo à la une	2203
vielen dank für deine nachricht	998
vielen dank für deine stimme	971
vielen dank für ihr feedback	901
vielen dank für ihre anmeldung	809
vielen dank für ihre nachricht	998
vielen dank für ihre stimme	971
vielen dank für ihre teilnahme	91
vielleicht später	793
vienkartinė auka	3215
vienkartinė parama	3216
vienmēr atļaut	3275
vienmēr rādīt	3275
vienreizējs ziedojums	3283
viestisi on lähetetty	1998
vil du få varsler	3604
vilkår	672	3522
vill du få notiser	4671
vill du få pushnotiser	4671
vipps et beløp	3495
virheellinen sähköpostiosoite	1998
vis bildet i full størrelse	3537
vis færre	688	3536
vis i fuld skærm	768
vis oversættelse	690
vis større bilde	3537
vis større billede	689
visa bilden i helskärm	4605
visa färre	4605
visa i helskärm	4687
visa inlägg från facebook	4605
visa inlägg från instagram	4605
visa innehåll	4589
visa innehållet	4664
visa lösenord	4681
visa och godkänn	4664
visa översättning	4606
visas tiesības paturētas	3296
visi komentāri	3291
vissza a címlapra	2570
vissza a főoldalra	2570
vissza a tetejére	2488
vissza az oldal tetejére	2570
visszajelzés	2482
visszajelzés küldése	2577
viteză de redare	4045
vizitează magazinul	4043
više o temi	4269
više od autora	4345
više vijesti iz regije	4269
više članaka	4345
više članaka autora	4345
viết bình luận	5098	5119
viết bình luận của bạn	5142
viết trả lời	5142
vlastná suma	4435
vlastní částka	607
vložený obsah	593
vložit do košíku	590
vložit komentář	629
vložiť do košíka	4423
vložiť komentár	4454
vnesite e-poštni naslov	4541
vnesite veljaven e-poštni naslov	4541
voce generată de ai	4045
você concorda? vote	3880
você está seguindo este tema	3961
você já está inscrito	3957
você já segue este tema	3936
você já votou	3894
você pode gostar	3840
você pode se interessar	3840
você segue este autor	3961
você também pode gostar	3840
voir le détail	2093
voir les détails	2093
voir les réponses	2149
voir les résultats	91	2093
voir les résultats du sondage	2128
voir tous les thèmes	2090
voir toute l'actualité	2179
voir toutes les vidéos	2179
voix générée par ia	2203
voltar ao início	3928
voltar atrás	3846
voltar à página inicial	3928
volver al índice	1686
volver atrás	1568
von einer künstlichen stimme vorgelesen	983
von ki übersetzt	1011
vorgelesen von einer künstlichen stimme	983
vos réactions	2082
votează	91
votează în sondaj	4037
votează în sondajul nostru	4010
votre avis nous intéresse	2128
votre demande a bien été envoyée	2209
votre demande a été envoyée	2209
votre message a bien été envoyé	2175
votre nom et prénom	2209
votre prénom	2176
votre soutien fait la différence	2206
votre vote a bien été pris en compte	2149
votre vote a été enregistré	2149
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	4037
votul tău a fost înregistrat	4037
vous aimerez peut-être	2088
vous avez déjà un compte	2037
vous avez déjà un compte ? connectez-vous	2037
vous avez déjà un compte ? identifiez-vous	2037
vous avez déjà voté	2149
vous bloquez nos publicités	2205
vous n'êtes pas abonné	2173
vous n'êtes pas encore inscrit	2174
vous n'êtes pas inscrit	2174
vous possédez déjà un compte	2037
vous pourriez être intéressé	2088
vous souhaitez témoigner	2214
vous suivez ce thème	2213
vous suivez déjà ce sujet	2190
vous suivez déjà ce thème	2190
vous suivez déjà cet auteur	2190
vous êtes bien inscrit	2209
vous êtes déjà inscrit	2210
vous êtes inscrit	2210
vprašanje dneva	4521
vreau să donez	4063
vreau să primesc newsletterul	4023
vreau să susțin	4062
vsak evro šteje	4536
vsak petek. brezplačno. brez spama	4541
vsak prispevek šteje	4536
vsaka donacija šteje	4536
vsebina je avtorsko zaščitena	4548
vsebina sporočila	4471
vsebine naših partnerjev	4556
vsebine ni mogoče prikazati	4526
vsi članki	4544
vsi članki avtorice	4544
vsi članki avtorja	4544
vstúpiť do diskusie	4373
vstúpiť do galérie	4444
vui lòng kiểm tra email	5165
vui lòng nhập bình luận	5180
vui lòng nhập email	5165
vui lòng nhập email hợp lệ	5165
vui lòng nhập họ tên	5165
vyberte si predplatné	4438
vyberte si předplatné	610
vyberte částku	607
vybrat předplatné	610
vybrať	4439
vybrať predplatné	4438
vygenerované ai	4452
vygenerované pomocou ai	4452
vygenerováno ai	627
vygenerováno pomocí ai	627
vyplňte toto pole	614
vypnite blokovanie reklám	4433
vypnite prosím adblock	4433
vypnite, prosím, adblock	4433
vypnúť zvuk	4428
vypněte prosím adblock	604
vypněte si adblock	604
vypočuť si článok	4428
vypočuť článok	4428
vyskytla sa chyba. skúste to znova	4441
vyskúšajte si kvíz	4419
vytisknout článek	510
vytlačiť	4373
vytlačiť recept	61
vytlačiť článok	4373
vytvorené ai	4452
vytvorené pomocou ai	4452
vytvorené umelou inteligenciou	4452
vytvořeno ai	627
vytvořeno pomocí ai	627
vytvořeno umělou inteligencí	627
vytvořila ai	627
vytvořit účet	500
vyzkoušejte si kvíz	584
vyzkoušet	500
vyčerpali ste limit článkov	4438
vágólapra másolva	2583
válassz csomagot	2564
válassz előfizetést	2564
válassz összeget	2561
válasszon csomagot	2564
válasszon előfizetést	2564
válasszon összeget	2561
válasz	2579
válaszok elrejtése	2578
válaszok megjelenítése	2578
válaszolok	2579
választom	2565
választás mentése	2542
vásárlás a webshopban	2477
váš e-mail	506
váš email	614
váš hlas bol započítaný	4419
váš hlas bol zaznamenaný	4419
váš hlas byl započítán	584
váš hlas byl zaznamenán	584
väiksem tekst	1763
väline sisu	1722
välj	4682
välj abonnemang	4681
välj belopp	4678
välj din prenumeration	4681
välj ditt abonnemang	4681
välj erbjudande	4681
välj prenumeration	4681
välj som föredragen källa	4700
vänligen stäng av annonsblockeraren	4674
värsked uudised	1706
vælg	763
vælg abonnement	762
vælg beløb	759
vælg dit abonnement	762
vælg som foretrukken kilde	780
vælg tilbud	762
vérifiez votre boîte de réception	2175
vérifiez votre boîte mail	2175
vés a la recepta	61
více	527
více k tématu	527
více o tématu	527
více si o tom přečtete zde	527
více článků	617
vídeo anterior	1678	3951
vídeo destacado	1678
vídeo indisponível	3903
vídeo no disponible	453	1630
vídeo não disponível	3903
vídeo seguinte	3951
vídeo siguiente	1678
vídeos	1561	3840
võib-olla hiljem	1751
võid igal ajal loobuda	1756
võta nõusolek tagasi	1745
võta toimetusega ühendust	1759
výber redakcie	4370
výběr redakce	527
výhoda pre predplatiteľov	4423
výhoda pro předplatitele	590
výhody pre predplatiteľov	4423
výhody pro předplatitele	590
výsledky	92
výsledky ankety	597
výsledky hlasovania	4429
výsledky hlasování	597
vēl nav konta	3284
vēl neesi abonents	3284
všech # fotek	616
všech # fotky	616
všech # fotografie	616
všech # fotografií	616
všech fotek	616
všech fotky	616
všech fotografie	616
všech fotografií	616
všechny # fotek	616
všechny # fotky	616
všechny # fotografie	616
všechny # fotografií	616
všechny fotek	616
všechny fotky	616
všechny fotografie	616
všechny fotografií	616
všechny komentáře	629
všechny články	617
všechny články autorky	617
všetky komentáre	4454
všetky články	4444
všetky články autora	4444
všetky články autorky	4444
všeč mi je	4552
vždy povolit	594
vždy povoliť	4426
vždy zobrazovat	593
vždy zobrazovať	4425
về trang chủ	5169
về tác giả	5170
về đầu trang	5102
""", 'w': """
w każdy piątek. za darmo. bez spamu	3764
warto przeczytać	3681
was können wir besser machen	901
wczytaj treść	3744
wczytaj więcej	3767
webshopunkból	2539
webáruház	2476
weiterblättern	1003
weitere beiträge	849
werbung schließen	1018
werbung überspringen	829
weź udział w dyskusji	3731
whatsapp'ta paylaş	4789
whatsapp'tan paylaş	4897
whatsappで読む	2961
wiadomość	3765
wiadomość została wysłana	3764
wideo jest niedostępne	3747
wideo niedostępne	3747
widzisz błąd	3772
wie gefällt ihnen dieser artikel	901
wie wir unsere quellen schützen	1006
wielkość czcionki	65
wielkość tekstu	3782
więcej	3681
więcej artykułów	3681
więcej informacji	3681
więcej na ten temat	3681
więcej o	3681
więcej od tego autora	3767
więcej tekstów autora	3767
więcej z	3681
wpisz kwotę	3758
wpisz swój e-mail	3650
wprowadź adres e-mail	3650
wpłata jednorazowa	3759
wpłata miesięczna	3759
wpłać	3644
wpłać jednorazowo	3758
wpłać teraz	3644
wróć do góry	3767
wróć na górę	3767
wróć na stronę główną	3767
wspieraj co miesiąc	3758
współpraca płatna	3784
współpraca reklamowa	3662
wszystkie # zdjęcia	3766
wszystkie # zdjęć	3766
wszystkie artykuły	3767
wszystkie artykuły autorki	3767
wszystkie zdjęcia	3766
wszystkie zdjęć	3766
wybierz kwotę	3758
wybierz ofertę	3761
wybierz prenumeratę	3761
wybierz subskrypcję	3761
wycofaj zgodę	3744
wykorzystałeś limit artykułów	3761
wykryliśmy adblocka	3753
wypełnij to pole	3764
wypisz się w dowolnym momencie	3764
wypróbuj	3647
wyraź zgodę	3666
wystąpił błąd	3765
wystąpił błąd. spróbuj ponownie	3764
wystąpił błąd. spróbuj ponownie później	3764
wyłącz adblocka	3753
wyłącz blokowanie reklam	3753
wyłącz dźwięk	3747
wyłącz reklamy	3784
wyłączyłam adblocka	3754
wyłączyłem adblocka	3753	3754
wyślij	91	3765
wyślij e-mailem	3658
wyślij komentarz	3778
wyślij mailem	3782
wyślij opinię	3776
wyślij wiadomość	3764
wyślij zdjęcia	3772
wyślij zgłoszenie anonimowo	3772
wyślij znajomemu	3658
wyświetl treść	3744
wählen	997
własna kwota	3758
włącz	3752
włącz dźwięk	3747
włącz javascript	3747
""", 'x': """
x'te paylaş	4789
xem bình luận	5098
xem bản ghi	5149
xem bản gốc	5103
xem bản đồ	5103
xem bộ ảnh	5169
xem chi tiết	5103
xem chuyên đề	5169
xem các bài viết của tác giả	5113
xem các câu trả lời	5142
xem các gói	5185
xem công thức	61
xem giá	5148
xem giá tốt nhất	5188
xem gói đăng ký	5185
xem kết quả	91	5103
xem lại	5150
xem nhiều	5099
xem nhiều nhất	5099
xem nhiều trong tuần	5135
xem nội dung	5153
xem sản phẩm	5188
xem thêm	5099	5102
xem thêm bài của tác giả	5113	5169
xem thêm bình luận	5098	5119
xem thêm tin	5169
xem thêm video	5169
xem thêm ảnh	5169
xem tiếp	5102
xem toàn bộ	5102
xem trên ứng dụng	5155
xem trả lời	5142
xem tất cả	5102
xem tất cả bài viết	5113
xem tất cả bình luận	5119	5142
xem tất cả ảnh	5169
xem ưu đãi	5148
xem ảnh cỡ lớn	5169
xem ảnh lớn	5169
xでシェア	2915
xでシェアする	2961
xでポスト	2915
xで共有	3015
xで表示	3019
xで見る	3019
x로 공유	3147
x에서 보기	3151
""", 'y': """
y tú qué opinas	1556
ya estás suscrito	1616
ya tengo suscripción	1518
ya tengo una suscripción	1518
ya tenés suscripción	1616
yahoo! japan idでログイン	3001
yahoo!ショッピングで見る	2983
yahoo!ショッピングで購入	2983
yanit gönder	4858
yanitlari gör	4858
yanitlari göster	4858
yapay zeka ile seslendirilmiştir	4865
yapay zeka ile özet	4804
yapay zeka ile özetle	4894
yapay zeka ile üretildi	4908
yapay zeka özeti	4804
yapay zekâ ile seslendirildi	4865
yapay zekâ ile üretildi	4908
yapay zekâ tarafindan seslendirildi	4865
yapay zekâ özeti	4894
yazara e-posta gönder	4890
yazara mesaj gönder	4890
yazarin diğer haberleri	4798
yazarin diğer yazilari	4798	4815
yazarin tüm yazilari	4798	4815
yazarin önceki yazilari	4815
yazinin devami aşağida	4841
yaziyi büyüt	4897
yaziyi küçült	4897
yeni oyunumuzu keşfet	4903
ymmärrän	1922
yorum gönder	4797
yorum yapmak için giriş yap	4858
yorumlar sadece abonelere açiktir	4902
yorumlari gör	4797
yorumu gönder	4858
yorumu şikayet et	4902
yorumu şikâyet et	4902
yorumunu gönder	4858
youtube-tartalom megjelenítése	2488
youtube-videó betöltése	2545
youtubeで見る	3019
youtubeで視聴	3019
youtube에서 보기	3151
yritä myöhemmin uudelleen	1998
yritä uudelleen	1998
yukari çik	4888
yz özeti	4804
yêu cầu của bạn đã được gửi	5186
""", 'z': """
z našeho e-shopu	590
z našeho obchodu	590
z nášho e-shopu	4423
z nášho obchodu	4423
z titulní strany	527
za naročnike	4538
zaakceptuj i pokaż	3744
zaboravili ste šifru	4339
zabranjeno prenošenje	4349
zabudnuté heslo	4366
zadajte platný e-mail	4441
zadejte platný e-mail	614
zadejte svůj e-mail	506
zadejte částku	607
zagłosuj	91
zahlungsart wählen	797
zainstaluj aplikację	3749
zakázat	603
zakázať	4432
zakúpiť licenciu	4449
zaloguj się	3647
zaloguj się przez apple	3761
zaloguj się przez facebooka	3761
zaloguj się przez google	3761
zaloguj się z google	3761
zamknij galerię	3767
zamknij reklamę	3784
zamów	3664
zamów książkę	3740
zamów teraz	3663
zapamatovat přihlášení	610
zapamatovat si mě	610
zapamiętaj mnie	3762
zapamätať si ma	4438
zapisz na później	3658
zapisz się	3650
zapisz się na newsletter	3650
zapisz wybór	3744
zapnout upozornění	600
zapnúť	4432
zapnúť notifikácie	4431
zapnúť titulky	4428
zapnúť upozornenia	4431
zapnúť zvuk	4428
zapomenuté heslo	500
zapomniałem hasła	3761
zapomniałeś hasła	3761
zapomněl jsem heslo	610
zapomněli jste heslo	610
započni kviz	4323
zarejestruj się	3647
zarezervovat místo	590
zarządzaj plikami cookies	3744
zarządzaj powiadomieniami	3751
zarządzaj zgodami	3666
zarządzaj zgodą	3744
zaten üye misiniz	4780
zauważyłeś błąd	3772
zavrieť galériu	4444
zavrieť reklamu	4459
zavřít	497
zavřít galerii	617
zavřít reklamu	635
začať kvíz	4419
začni kviz	4521
začít kvíz	584
załaduj film	3744
załaduj post	3744
załaduj treść	3744
załaduj wideo	3744
załaduj więcej	3684
załóż konto	3647
zaštita osobnih podataka	4285
zaštita privatnosti	4285
zašto vidim ovaj oglas	4358
zašto vidim ovu reklamu	4358
zbývající čas	597
zbývající čas #	596
zbývající čas -#	596
zdarma, každý pátek	507
zdieľajte tento text	4373
zdieľajte článok	4373
zdieľať	4373
zdieľať na facebooku	4373
zdieľať na whatsappe	4457
zdieľať článok	4373
zdjęcie # z #	3766
zdjęcie #/#	3766
zeskanuj kod i pobierz aplikację	3749
zeskanuj kod qr, aby pobrać aplikację	3749
zezwól	3752
zezwól i kontynuuj	3668
zezwól i pokaż	3668
zezwól na powiadomienia	3751
zezwól na reklamy	3757
zezwól raz	3744
zgadzam się	3666
zgadzam się na powiadomienia	3751
zgadzam się na wyświetlanie treści	3666
zgłoś	3675	3779
zgłoś błąd	3675
zgłoś komentarz	3778
zgłoś nadużycie	3778
zgłoś reklamę	3784
ziedot katru mēnesi	3283
ziņa ir nosūtīta	3286
ziņa tiek papildināta	3243
ziņo par kļūdu	3242
ziņot par komentāru	3291
ziņot par kļūdu	3242
zkontrolujte svoji e-mailovou schránku	614
zkontrolujte svou schránku	614
zkopírovat odkaz	510	511
zkopírovat odkaz na článek	510
zkopírováno	634
zkopírováno do schránky	633
zkuste to prosím později	614
zmeniť súhlas	4425
zmeniť veľkosť písma	4457
zmenšit písmo	633
zmenšiť písmo	4457
zmień rozmiar tekstu	3782
zmień ustawienia	3668
zmień ustawienia cookies	3668
zmień zgodę	3744
změnit nastavení	522
změnit nastavení cookies	522
změnit souhlas	593
změnit velikost písma	633
znajdź nas na facebooku	3659
znalazłeś błąd	3772
znalazłeś błąd w tekście	3772
značky	4370
znova naloži stran	4535
znova načítať stránku	4434
znovu načíst stránku	606
zobacz # zdjęcia	3766
zobacz # zdjęć	3766
zobacz cenę	3740
zobacz galerię	3684
zobacz mapę	3685
zobacz ofertę	3740
zobacz również	3681
zobacz szczegóły	3685
zobacz także	3681
zobacz także inne	3681
zobacz też	3681
zobacz więcej	3681
zobacz wszystkie # zdjęcia	3766
zobacz wszystkie # zdjęć	3766
zobacz wszystkie artykuły	3767
zobacz wszystkie zdjęcia	3766
zobacz wszystkie zdjęć	3766
zobacz zdjęcia	3766
zobacz zdjęć	3766
zobrazit # fotografií	616
zobrazit # odpovědi	629
zobrazit a přijmout	593
zobrazit fotografií	616
zobrazit komentáře	629
zobrazit méně	531	617
zobrazit nabídku	590
zobrazit nabídky	610
zobrazit odpovědi	629
zobrazit originál	531
zobrazit předplatné	610
zobrazit přepis	596
zobrazit více	529
zobrazit výsledky	91	531	584
zobrazit vše	529
zobrazit všech # fotek	616
zobrazit všech # fotky	616
zobrazit všech # fotografie	616
zobrazit všech # fotografií	616
zobrazit všech fotek	616
zobrazit všech fotky	616
zobrazit všech fotografie	616
zobrazit všech fotografií	616
zobrazit všechny # fotek	616
zobrazit všechny # fotky	616
zobrazit všechny # fotografie	616
zobrazit všechny # fotografií	616
zobrazit všechny fotek	616
zobrazit všechny fotky	616
zobrazit všechny fotografie	616
zobrazit všechny fotografií	616
zobrazit všechny články	617
zobraziť # fotiek	4443
zobraziť # fotky	4443
zobraziť # fotografie	4443
zobraziť # fotografií	4443
zobraziť # odpovede	4454
zobraziť a prijať	4425
zobraziť cenu	4423
zobraziť diskusiu	4373
zobraziť fotiek	4443
zobraziť fotky	4443
zobraziť fotografie	4443
zobraziť fotografií	4443
zobraziť galériu	4444
zobraziť heslo	4438
zobraziť komentáre	4454
zobraziť menej	4371
zobraziť obsah	4384
zobraziť odpovede	4454
zobraziť ponuku	4423
zobraziť ponuky	4438
zobraziť popis	4444
zobraziť predplatné	4438
zobraziť prepis	4428
zobraziť titulky	4428
zobraziť viac	4371
zobraziť výsledky	91	4419
zobraziť všetko	4371
zobraziť všetky # fotiek	4443
zobraziť všetky # fotky	4443
zobraziť všetky # fotografie	4443
zobraziť všetky # fotografií	4443
zobraziť všetky fotiek	4443
zobraziť všetky fotky	4443
zobraziť všetky fotografie	4443
zobraziť všetky fotografií	4443
zobraziť všetky články	4444
zobraziť všetkých # fotiek	4443
zobraziť všetkých # fotky	4443
zobraziť všetkých # fotografie	4443
zobraziť všetkých # fotografií	4443
zobraziť všetkých fotiek	4443
zobraziť všetkých fotky	4443
zobraziť všetkých fotografie	4443
zobraziť všetkých fotografií	4443
zoradiť podľa	4454
zostań patronem	3644
zostań patronką	3758
zostať prihlásený	4438
zostávajúci čas	4429
zostávajúci čas #	4428
zostávajúci čas -#	4428
zpráva	615
zpráva byla odeslána	614
zpráva pro příjemce: dar	607
zpět na hlavní stránku	617
zpět na začátek	617
zpět nahoru	529
zrušit můžete kdykoli	610
zrušit můžete kdykoliv	610
zrušiť môžete kedykoľvek	4438
zu meine themen hinzufügen	1015
zu meinen themen hinzufügen	1015
zum rätsel	971
zum vollständigen artikel	1001
zur großansicht	1001
zur leseliste hinzufügen	944
zur merkliste hinzufügen	822
zur übersicht	852
zurück	842
zurück nach oben	852	1001
zurück zum anfang	1012
zurück zur startseite	1001
zurück zur übersicht	1001
zvoliť	4439
zvolte předplatné	610
zvolte částku	607
zvoľte predplatné	4438
zvoľte sumu	4435
zväčšiť	4429
zväčšiť foto	4444
zväčšiť fotografiu	4444
zväčšiť písmo	4457
zväčšiť text	4457
zvětšit	529
zvětšit foto	617
zvětšit fotografii	617
zvětšit písmo	633
zvětšit text	633
zwiń	3684
zásady cookies	593
zásady ochrany osobných údajov	4425
získat licenci	624
získat předplatné	610
získať licenciu	4450
získať predplatné	4438
zůstat přihlášen	610
""", '£': """
£# at amazon	1451
""", '©': """
©ntb	3566
""", 'à': """
à découvrir	2088
à la une	2088
à lire	2088
à lire aussi	2088
à lire dans ce dossier	2088
à lire dans la même rubrique	2088
à lire ensuite	2088
à lire également	2088
à ne pas manquer	2088
à voir	2088
à voir aussi	2088
à voir ensuite	2211
""", 'á': """
áno, chcem	4432
áno, prosím	4432
átirat	2551
átirat elolvasása	2550
átirat megjelenítése	2550
áudio gerado por ia	3867
áudio gerado por voz sintética	3867
""", 'ä': """
ähnliche artikel	849
ähnliche beiträge	849
ähnliche themen	849
äldst	4699
äldsta	4699
äldsta först	4698
älteste	1014
älteste zuerst	1013
älä missaa mitään	1895
älä salli	1985
älä seuraa	2013
ämne	4685
ämnen	4602
ämnen i artikeln	4602
ämnen i den här artikeln	4687
ändra cookie-inställningar	4592
ändra cookieinställningar	4592
ändra dina cookie-inställningar	4592
ändra dina cookieinställningar	4664
ändra inställningar	4592
ändra samtycke	4664
ändra textstorlek	4702
är du inte prenumerant	4681
är du redan prenumerant	4569
äänenvoimakkuus	1979
äänesi on laskettu	1963
äänesi on rekisteröity	1963
äänesi on tallennettu	1963
äänestyksen tulokset	1979
äänestys	92
äänestä	91	1969
äänestä nyt	91	1963
äänestä tästä	1921
ääni on tuotettu tekoälyllä	1978
ääni pois	1978
ääni päälle	1978
""", 'å': """
åbn	690
åbn appen	750
åbn billedgalleri	768
åbn galleri	768
åbn i app	750
åbn kort	690
åpne	3538
åpne appen	3602
åpne bildegalleri	3619
åpne faktaboks	3538
åpne galleri	3619
åpne i app	3602
åpne kart	3538
årlig	3614
årlig betaling	3614
årligt	763
årsvis	4682
årsvis betalning	4682
återkalla samtycke	4664
återstående tid	4668
återstående tid #	4667
återstående tid -#	4667
""", 'æ': """
ældste	779
ældste først	778
ændr dine cookieindstillinger	674
ændr dit samtykke	745
ændr indstillinger	674
ændr samtykke	745
ændr tekststørrelse	781
""", 'ç': """
çengel bulmaca	4863
çerez ayarlari	4792
çerez ayarlarini yönet	4868
çerez politikasi	4792	4814
çerez tercihleri	4868
çerez tercihlerimi değiştir	4795
çerez tercihlerini değiştir	4795
çerez tercihlerini yönet	4868
çerezler	4792
çerezleri yönet	4907
çeviriyi göster	4805
çikiş yap	4780
çok okunanlar	4798
""", 'è': """
è gratis e ci vuole solo un minuto	2804
è stato utile	2818
""", 'é': """
é grátis e leva menos de um minuto	3884
é proibida a reprodução	3962
é proibida a reprodução do conteúdo	3962
écouter	2066
écouter (# min	2066
écouter le podcast	2092
écrire à la rédaction	2183
édition du jour	2088
élő	2551
élő közvetítésünk itt	2570
épingler	61
épingler la recette	61
értem	2490
értesítések	2557
értesítések engedélyezése	2554
értesítések kezelése	2554
értékeld a cikket	2577
értékeld a receptet	61
értékelje a cikket	2577
érvénytelen e-mail-cím	2567
étiquettes	2093
évente	2565
éves előfizetés	2565
éves fizetés	2565
éves számlázás	2565
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2558
így védjük a forrásainkat	2574
írd meg a véleményed	2482
írj a szerkesztőségnek	2574
írj hozzászólást	2578
írja meg véleményét	2482
írjon a szerkesztőségnek	2574
írjon hozzászólást	2578
írjon nekünk névtelenül	2574
""", 'î': """
îmi place	4038
în fiecare lună	4063
în parteneriat cu	4083
înainte # secunde	4045
înapoi # secunde	4045
înapoi la prima pagină	4072
înapoi la început	4095
înapoi sus	3996
încarcă conținutul	4049
încarcă mai multe	3996
încarcă mai multe comentarii	4037
încarcă postarea	4049
încarcă videoclipul	4049
închide	3974
închide fereastra	4095
închide galeria	4095
închide meniul	4095
înregistrare	3978
înregistrează-te	3978
înscrie-te acum	4015
înscrie-te la curs	4015
îți mulțumim pentru vot	4010
""", 'ô': """
ô chữ	5147
""", 'ö': """
öffnen	852
ön hirdetésblokkolót használ	2558
ön mit gondol? szavazzon	2488
önceki	4804
önceki fotoğraf	4915
önceki görsel	4915
önceki haber	4798
önceki video	4908
önceki yazi	4915
öne çikan haberler	4798
öne çikanlar	4798
önerilen haberler	4798
önerilenler	4798
öppna	4606
öppna appen	4669
öppna bildgalleri	4687
öppna galleri	4687
öppna karta	4606
összes	2488
összes cikk	2570
összes elfogadása	2543
összes elutasítása	2543
összes megtekintése	2570
översatt med ai	4695
özet faydali oldu mu	4797
""", 'ú': """
új hozzászólás	2482
última hora	1561
últimas	3840
últimas entradas	1561
últimas noticias	1561
últimas notícias	3840
últimas plazas	1596
últimes notícies	415
últimos artículos	1561
únete	1511
únete a la conversación	1554
única	1646	3919
účtované ročne	4438
účtováno ročně	610
""", 'ü': """
über google anmelden	996
über whatsapp senden	1016
über whatsapp teilen	1016
übersetzung anzeigen	856
überweisung	798
ücretsiz dene	4780
ücretsiz haber limitinize ulaştiniz	4882
ücretsiz kargo	4899
ücretsiz oku	4912
ücretsiz oyna	4861
ücretsiz üye ol	4780
ücretsiz üye olun	4780
ücretsiz, spam yok	4884
ühekordne annetus	1753
ürüne git	4919
ürünü gör	4919
ürünü incele	4864
üye girişi	4780
üye ol	4779	4780
üye olun	4780
üzenet	2568
üzenet küldése	2567
üzenetét elküldtük	2567
""", 'ý': """
ý kiến	5098
ý kiến bạn đọc	5098
ý kiến của bạn	5098	5119
""", 'ā': """
ārējais saturs	3253
""", 'č': """
častite nas kafom	4337
častite nas kavom	4337
častite nas s kavo	4536
čita sintetički glas	4330
čitaj bez oglasa	4358
čitaj u aplikaciji	4332
čitajte bez oglasa	4358
čitajte bez ograničenja	4339
čitajte u aplikaciji	4332
čitajte uz pretplatu	4339
članak je zaključan	4262
članak je zaštićen autorskim pravom	4349
članak se nastavlja ispod oglasa	4268
članak čita sintetički glas	4330
članek bere sintetični glas	4529
članek je avtorsko zaščiten	4548
članek je zaklenjen	4468
članek se nadaljuje pod oglasom	4471
članek se nadaljuje spodaj	4471
článek byl vytvořen automaticky	627
článek je chráněn autorským právem	623
článek namluvila umělá inteligence	596
článek pokračuje pod reklamou	514
článek čte syntetický hlas	596
články autora	617
článok bol vytvorený automaticky	4452
článok je chránený autorským právom	4449
článok číta syntetický hlas	4428
článok číta umelá inteligencia	4428
čte umělý hlas	596
čtěte bez omezení	610
čtěte dále	527
čtěte i	527
čtěte nejdřív v aplikaci	598
čtěte také	527
čtěte v aplikaci	598
číslo účtu pro dary	498
číst bez reklam	635
číst celý článek	617
číst dál	529
číst dál s předplatným	500
číst dále	617
číst s předplatným	610
číst více	529
číta umelý hlas	4428
čítajte aj	4370
čítajte bez obmedzení	4438
čítajte najprv v aplikácii	4430
čítajte v aplikácii	4430
čítať bez reklám	4459
čítať celý článok	4444
čítať s predplatným	4438
čítať ďalej	4444
""", 'ď': """
ďakujeme za hlas	4419
ďakujeme za hlasovanie	4419
ďakujeme za odber	4441
ďakujeme za správu	4441
ďakujeme za vašu správu	4441
ďakujeme za váš hlas	91	4419
ďalšia fotografia	4444
ďalšia snímka	4444
ďalšia strana	4444
ďalšie foto	4444
ďalšie správy	4370
ďalšie video	4428
ďalšie články	19	4370
ďalšie články autora	4444
ďalší článok	4444
""", 'đ': """
đang theo dõi	5174
đang tải	5149
đang tải trình phát	5149
đang tải video	5149
điều khoản sử dụng	5097
điều khoản sử dụng | chính sách bảo mật	5097
đáng chú ý	5099
đã có tài khoản	5081
đã hiểu	5103
đã sao chép	5087
đã sao chép liên kết	5134
đã xảy ra lỗi	5165
đã đóng bình luận	5142
đóng	5077
đóng cửa sổ	5187
đóng góp	5078
đóng góp hàng tháng	5161
đóng góp một lần	5161
đóng góp ngay	5080
đóng menu	5187
đăng ký	5081
đăng ký của bạn đã được xác nhận	5186
đăng ký ngay	5081
đăng ký nhận thông báo	5156
đăng ký thành công	5165
đăng ký để đọc tiếp	5185
đăng nhập	5081
đăng nhập / đăng ký	5081
đăng nhập bằng apple	5163
đăng nhập bằng facebook	5163
đăng nhập bằng google	5163
đăng nhập với facebook	5163
đăng nhập với google	5163
đăng nhập để bình luận	5142
đăng nhập để đọc tiếp	5185
đăng xuất	5081
đường dây nóng	5170
được quan tâm	5135
được tài trợ	5092
được tạo bởi ai	5183
đặt báo	5081
đặt hàng ngay	5188
đặt mua ngay	5148
đặt vé ngay	5148
đến công thức	61
đến trang quyên góp	5161
đến trang ủng hộ	5161
đề xuất	5099
đề xuất bởi taboola	5138
để lại bình luận	5118	5119
để lại một bình luận	5118	5119
để sau	5077
địa chỉ email của bạn	5186
đọc bài gốc	5187
đọc bài tiếp theo	5187
đọc miễn phí	5185
đọc nhiều	5099
đọc nhiều nhất	5099
đọc sau	5134
đọc thêm	5099	5102
đọc tiếp	5102
đọc tiếp về chủ đề này	5135
đọc toàn bộ bài viết	5169
đọc trên ứng dụng	5155
đồng ý	5096
đồng ý và tiếp tục	5153
đừng bỏ lỡ	5099
""", 'į': """
į el. parduotuvę	3205
į pradinį puslapį	3221
į viršų	3174
įdėti į krepšelį	3205
įgarsinta dirbtinio intelekto	3209
įjungti garsą	3209
įjungti pranešimus	3212
įkelti daugiau	3221
įkelti turinį	3207
įkelti įrašą	3207
įveskite el. pašto adresą	3219
įveskite galiojantį el. pašto adresą	3219
įveskite savo el. pašto adresą	3192
įveskite sumą	3215
įvyko klaida. bandykite dar kartą	3219
įvyko klaida. bandykite vėliau	3219
""", 'ľ': """
ľubovoľná suma	4435
""", 'ł': """
ładowanie odtwarzacza	3747
ładowanie wideo	3747
""", 'ř': """
řadit podle	629
řazení	630
""", 'ś': """
śledź nas	3659
""", 'ş': """
şifremi unuttum	4780
şifrenizi mi unuttunuz	4882
şikayet et	4859
şikâyet et	4859
şimdi değil	4778
şimdi satin al	4919
şurada paylaş	4789
""", 'š': """
šajā rakstā	3288
še nimate računa	4538
še niste naročnik	4538
šiame straipsnyje	3221
šifra	4340
šio turinio parodyti negalime	3207
šio turinio rodyti negalima	3207
šis laukas privalomas	3219
šis lauks ir obligāts	3286
šis raksts ir slēgts	3284
šis saturs nav pieejams	3275
šis straipsnis užrakintas	3217
šis turinys nepasiekiamas	3207
šis vaizdo įrašas nebepasiekiamas	3209
šis vaizdo įrašas nepasiekiamas	3209
šis video nav pieejams	3277
šis video vairs nav pieejams	3277
šo saturu nevar parādīt	3275
šrifto dydis	3226
štampaj	4272
štítky	527
""", 'ž': """
žaisti dabar	3203
že imam račun	4538
že imate račun	4468
že naročnik	4468
že podpiram	4479
že sledite	4553
želite li da primate obaveštenja	4333
želite li primati obavijesti	4333
želite prejemati obvestila	4532
želite prejemati potisna obvestila	4532
želiš primati obavijesti	4333
žiadny spam	4441
žinutė išsiųsta	3219
živě	597
žiūrėkite nuotraukas	3174
žiūrėkite vaizdo įrašą	3174
žiūrėti galeriją	3174
žiūrėti kainą	3205
žiūrėti komentarus	3224
žiūrėti pasiūlymą	3205
žiūrėti planus	3217
žiūrėti rezultatus	91	3203
žiūrėti visus	3221
žymos	3210
žádný spam	614
""", 'ư': """
ưu đãi cho bạn đọc	5148
ưu đãi cho độc giả	5148
ưu đãi tốt nhất	5164
""", 'ș': """
știrea anterioară	4072
știrea continuă mai jos	4096
știrea următoare	4072
știri pe aceeași temă	4031
știri recomandate	3994
știri similare	3994
știrile zilei	3994
""", 'ț': """
ți-a fost util	4037
ți-a fost util acest articol	4010
ți-a fost util acest rezumat	4010
ți-ai uitat parola	4028
ți-ar putea plăcea și	4031
ține-mă minte	4067
""", 'ά': """
άκουσε το άρθρο	1119
άλλες ειδήσεις	19
άλλο ποσό	1136
άνοιγμα	1049
άνοιγμα εφαρμογής	1126
άνοιγμα στην εφαρμογή	1126
άνοιγμα χάρτη	1049
""", 'έ': """
έξοδος από πλήρη οθόνη	1119
έχετε ήδη λογαριασμό	1031
έχετε ήδη ψηφίσει	1111
έχω ήδη λογαριασμό	1139
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1141
έχω λογαριασμό	1139
""", 'ή': """
ήταν χρήσιμο	1111
""", 'ί': """
ίσως αργότερα	1027
ίσως σας ενδιαφέρει	1045
""", 'α': """
αγορά από amazon	1117
αγορά από το amazon	1117
αγορά βιβλίου	1117
αγορά εισιτηρίων	1117
αγοράστε εισιτήρια	1117
αγοράστε εισιτήριο	1117
αγοράστε το βιβλίο	1117
αγοράστε τώρα	1175
ακολουθήστε μας	1152
ακολουθήστε το θέμα	1152
ακολουθήστε τον αρθρογράφο	1174
ακολουθήστε τον συντάκτη	1152
ακολουθείτε ήδη αυτό το θέμα	1152
ακολουθείτε ήδη αυτόν τον συντάκτη	1174
ακολούθησε	1153
ακούστε	1036
ακούστε το άρθρο	1036
ακυρώνετε όποτε θέλετε	1139
ακύρωση οποιαδήποτε στιγμή	1139
αλλαγή προτιμήσεων cookies	1042
αλλαγή ρυθμίσεων απορρήτου	1042
ανάκληση συγκατάθεσης	1123
αναζήτηση	1048
ανανέωση σελίδας	1133
ανανέωση συνδρομής	1170
ανανέωση της σελίδας	1133
αναπαραγωγή βίντεο	1119
αναφέρετε λάθος	1160
αναφέρετε το σχόλιο	1160
αναφορά	1112
αναφορά λάθους	1044
αναφορά σχολίου	1160
αντιγραφή	1156
αντιγραφή link	1036
αντιγραφή συνδέσμου	1036
αντιγραφή συνδέσμου άρθρου	1036
απάντηση	1112
απενεργοποίησα τον ad blocker	1133
απενεργοποιήστε το για να συνεχίσετε	1133
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1170
αποδέχομαι	1043	1053
αποδέχομαι τους όρους χρήσης	1141
αποδοχή	1043	1053
αποδοχή ειδοποιήσεων	1131
αποδοχή και συνέχεια	1123
αποδοχή όλων	1043	1053
αποδοχή όλων των cookies	1164
αποδοχη	1043
αποδοχη ολων	1043
αποθήκευση	1036
αποθήκευση άρθρου	1176
αποθήκευση επιλογών	1123
αποθήκευση προτιμήσεων	1123
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1036
αποκλεισμός	1129
αποκλειστικά για συνδρομητές	1139
αποκτήστε το τώρα	1175
απομαγνητοφώνηση	1120
απομνημόνευση	1140
απορριψη	1043
αποστολή	1142
αποστολή με email	1036
αποστολή σχολίου	1111
αποσύνδεση	1031
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1112
αποτελέσματα ψηφοφορίας	1112
αποτυχία φόρτωσης βίντεο	1165
απόκρυψη	1049
απόκρυψη απαντήσεων	1111
απόρριψη	1043	1053
απόρριψη όλων	1043	1053
απόρριψη όλων των cookies	1164
αργότερα	1131
αρχική	1048
αρχική σελίδα	1145
αυτό το άρθρο είναι κλειδωμένο	1139
αυτό το βίντεο δεν είναι διαθέσιμο	1119
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1119
αυτό το πεδίο είναι υποχρεωτικό	1141
αυτόματη αναπαραγωγή	1120
αυτόματη μετάφραση	1120
αφήγηση με συνθετική φωνή	1119
αφήστε ένα σχόλιο	1111
αφήστε σχόλιο	1044
αφήστε το σχόλιό σας	1111
""", 'β': """
βίντεο	1045
βαθμολογήστε το άρθρο	1044
βρήκατε κάποιο λάθος	1147
βρήκατε λάθος	1147
""", 'γ': """
γίνε συνδρομητής	1031
γίνε υποστηρικτής	1136
γίνετε μέλος	1028
γίνετε συνδρομητής	1031
γίνετε υποστηρικτές	1136
γράψτε σχόλιο	1044
γράψτε το email σας	1171
γράψτε το σχόλιό σας	1160
""", 'δ': """
δείτε ακόμη	1173
δείτε και	1045
δείτε ξανά	1165
δείτε περισσότερα	1048
δείτε τα αποτελέσματα	91	1049	1070
δείτε τα πακέτα	1170
δείτε τα πακέτα συνδρομών	1170
δείτε τα σχόλια	1044
δείτε τα όλα	1173
δείτε τη συλλογή	1145
δείτε τη συνταγή	61
δείτε την προσφορά	1117
δείτε τις απαντήσεις	1111
δείτε τις προσφορές	1170
δείτε τις φωτογραφίες	1145
δείτε το αφιέρωμα	1145
δείτε το προφίλ	1147
δείτε το προϊόν	1175
δείτε το στο amazon	1117
δείτε το φωτορεπορτάζ	1145
δείτε φωτογραφίες	1145
δείτε όλα	1048
δείτε όλα τα άρθρα	1145
δείτε όλα τα βίντεο	1145
δείτε όλα τα παιχνίδια	1114
δείτε όλα τα σχόλια	1068
δείτε όλες τις ειδήσεις	1145
δείτε όλες τις προσφορές	1117
δείτε όλες τις φωτογραφίες	1145
δεν έχετε λογαριασμό	1139
δεν αποδέχομαι	1043
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1119
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1123
δεν είστε ακόμη συνδρομητής	1139
δεν είστε συνδρομητής	1139
δεν μου αρέσει	1112
δεν ξέρω	1112
δεν ξέρω / δεν απαντώ	1112
δες περισσότερα	1173
δημιουργήθηκε με ai	1165
δημιουργήθηκε με τεχνητή νοημοσύνη	1165
δημιουργία λογαριασμού	1031
δημοσίευση σχολίου	1111
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1070
δημοφιλέστερα	1045
δημοφιλέστερο	1140
δημοφιλή	1045
δημοφιλή άρθρα	1045
διάρκεια	1120
διαβάζεται από συνθετική φωνή	1119
διαβάστε ακόμα	1045
διαβάστε ακόμη	1045
διαβάστε αργότερα	1176
διαβάστε δωρεάν	1170
διαβάστε επίσης	1045
διαβάστε επίσης στο	1045
διαβάστε και	1045
διαβάστε ολόκληρο το άρθρο	1145
διαβάστε περισσότερα	1045	1048
διαβάστε στην εφαρμογή	1126
διαβάστε το στην εφαρμογή	1126
διαβάστε όλο το άρθρο	1145
διαθέσιμη στο app store	1126
διαθέσιμο στο app store	1126
διαφήμιση	1039	1061
διαφημίσεις	1039
διαφημιση	1039
διαφημιστείτε	1061
διαφημιστικό περιεχόμενο	87	1039
διαφημιστικός χώρος	1091
διαφωνω	1043
διαφωνώ	1043
διαχείριση cookies	1123
διαχείριση επιλογών	1043	1123
διαχείριση προτιμήσεων	1164
διαχείριση συγκατάθεσης	1123
δωρήστε	1028
δωρίστε το άρθρο	1155
δωρεά	1028
δωρεάν αποστολή	1157
δωρεάν, χωρίς spam	1141
""", 'ε': """
είσοδος	1031
είστε ήδη εγγεγραμμένος	1171
είστε ήδη συνδρομητής	1139
εγγραφή	1031
ειδήσεις σήμερα	1045
ειδήσεις τώρα	1045
ειδοποίηση για συντάκτη	1174
εισάγετε έγκυρο email	1141
εισάγετε το email σας	1171
εισαγάγετε το email σας	1171
εκτυπώστε το άρθρο	1036
εκτύπωση	1036
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1141
ελέγξτε το email σας	1141
ελεύθερη δωρεά	1169
ελεύθερο ποσό	1136
εμφάνιση ανάρτησης	1123
εμφάνιση απαντήσεων	1111
εμφάνιση λιγότερων	1145
εμφάνιση περιεχομένου	1123
εμφάνιση περισσότερων	1145
εμφάνιση πρωτοτύπου	1049
εμφάνιση υποτίτλων	1119
εμφάνιση όλων	1049
ενεργοποίηση	1128
ενεργοποίηση ειδοποιήσεων	1127
ενεργοποιήστε τις ειδοποιήσεις	1127
επαναφόρτωση σελίδας	1133
επικοινωνήστε μαζί μας	1147
επικοινωνήστε με τη σύνταξη	1147
επικοινωνήστε με τον συντάκτη	1147
επικοινωνία	1044	1061
επικοινωνία με τη σύνταξη	1147
επιλέξτε	1140
επιλέξτε πακέτο	1139
επιλέξτε ποσό	1169
επιλέξτε συνδρομή	1139
επιλέξτε τη συνδρομή σας	1139
επιλογές συντακτών	1045
επιλογή	1140
επισκεφθείτε το κατάστημα	1117
επιστροφή στην αρχική	1145
επιστροφή στην κορυφή	1048
επιτρέπεται	1128
επόμενη είδηση	1145
επόμενη εικόνα	1173
επόμενη φωτογραφία	1173
επόμενο	1048
επόμενο άρθρο	1045
επόμενο βίντεο	1165
επώνυμο	1142
ερώτηση της ημέρας	91
ετήσια	1137
ετήσια χρέωση	1140
ετικέτες	1045
ευχαριστούμε για τη στήριξή σας	1169
ευχαριστούμε για τη στήριξη	1169
ευχαριστούμε για την ψήφο σας	91	1111
ευχαριστούμε, το μήνυμά σας στάλθηκε	1141
εφάπαξ	1137
εφάπαξ δωρεά	1136
""", 'η': """
η δημοσκόπηση της εβδομάδας	1069
η διαφήμιση συνεχίζεται	1175
η δωρεά μου	1169
η εγγραφή ολοκληρώθηκε	1171
η εγγραφή σας ολοκληρώθηκε	1171
η ερώτηση της εβδομάδας	1069
η στήριξή σας κάνει τη διαφορά	1169
η συνέχεια μετά τη διαφήμιση	1091
η ψήφος σας	1069
η ψήφος σας καταχωρήθηκε	1111
η ψήφος σας καταχωρίστηκε	1111
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1127
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1127
θέμα	1172
θέματα	1045
θα θέλατε να λαμβάνετε ειδοποιήσεις	1127
""", 'κ': """
κάθε ευρώ μετράει	1137
κάθε μήνα	1137
κάθε συνεισφορά έχει αξία	1137
κάθε συνεισφορά μετράει	1137
κάνε το κουίζ	1114
κάντε δωρεά	1028
κάντε μια δωρεά	1028
κάντε το κουίζ	1114
κάντε το τεστ	1116
κάτι πήγε στραβά	1142
καλύτερη προσφορά	1140
κανόνες σχολιασμού	1044
κατάλαβα	1049
κατάργηση σίγασης	1119
κατάστημα	1157
κατεβάστε από το app store	1126
κατεβάστε από το google play	1126
κατεβάστε την εφαρμογή	1126
κατεβάστε το app	1126
κατεβάστε το επεισόδιο	1119
κατεβάστε το ηχητικό	1119
κατηγορίες	1045
κεράστε μας έναν καφέ	1136
κλείσιμο	1027
κλείσιμο μενού	1173
κλείσιμο παραθύρου	1173
κλείστε θέση	1117
κοινοποίησε	1036
κοινοποίηση	1036
κοινοποίηση στο facebook	1036
κοινοποίηση στο twitter	1036
κοινοποίηση στο whatsapp	1155
κοινοποιήστε	1036
κοινοποιήστε το άρθρο	1036
κρυπτόλεξο	1116
κωδικοί έκπτωσης	1175
""", 'λ': """
λήψη ήχου	1119
λεπτομέρειες	1049
λιγότερα	1049
""", 'μ': """
μάθετε περισσότερα	1043
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1155
μέγεθος κειμένου	65
μήνυμα	1172
μαθετε περισσοτερα	1043
με την υποστήριξη	1039
με την υποστήριξη της	1157
με την υποστήριξη του	1157
μεγέθυνση	1049
μεγέθυνση εικόνας	1145
μεγαλύτερα γράμματα	1155
μενού	1048
μετάβαση στη σελίδα δωρεών	1136
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1047
μετάβαση στο περιεχόμενο	1047
μεταβείτε στο περιεχόμενο	1047
μη έγκυρη διεύθυνση email	1141
μη έγκυρο email	1141
μη διαθέσιμο βίντεο	1119
μη χάσετε	1045
μην το χάσεις	1045
μην χάσετε	1045
μηνιαία	1137
μηνιαία δωρεά	1136
μηνιαία συνεισφορά	1136
μηνιαία χρέωση	1140
μηνιαίως	1137
μικρότερα γράμματα	1155
μοιράσου το	1036
μοιράσου το άρθρο	1176
μοιραστείτε	1036
μοιραστείτε το	1036
μοιραστείτε το άρθρο	1036
μου αρέσει	1112
μπορεί να σας αρέσει	1045
μόνο για συνδρομητές	1031
""", 'ν': """
να επιτρέπεται	1129
να επιτρέπεται πάντα	1123
να επιτραπεί	1128
να με θυμάσαι	1139
ναι	1131
ναι θέλω	1129
ναι, θέλω	1128
ναι, φυσικά	1129
νεότερα	1112
νεότερα πρώτα	1112
""", 'ξ': """
ξέχασα τον κωδικό μου	1139
ξεκλειδώστε το άρθρο	1170
ξεχάσατε τον κωδικό	1031
ξεχάσατε τον κωδικό σας	1139
""", 'ο': """
ο λογαριασμός μου	1031
ο σύνδεσμος αντιγράφηκε	1036
οι απόψεις είναι προσωπικές	1063
οι απόψεις που εκφράζονται είναι προσωπικές	1063
οι απόψεις του άρθρου είναι προσωπικές	1063
οι συνεργάτες μας	1123
ονοματεπώνυμο	1142
""", 'π': """
πάντα να επιτρέπεται	1123
πάρτε μέρος στη δημοσκόπηση	1111
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1145
παίξε τώρα	1114
παίξε υπεύθυνα	1117
παίξτε δωρεάν	1114
παίξτε τώρα	1114
παίξτε υπεύθυνα	1117
παιχνίδια	1116
πακέτα συνδρομών	1170
παλαιότερα	1112
παράκαμψη προς το κυρίως περιεχόμενο	1047
παράλειψη	1120
παράλειψη διαφήμισης	1165
παρουσιάστηκε σφάλμα	1141
πατήστε για ήχο	1165
παύση βίντεο	1119
παύση παρακολούθησης	1152
πείτε μας τη γνώμη σας	1111
πείτε τη γνώμη σας	1111
περίληψη ai	1151
περίληψη με ai	1151
περιορισμένες θέσεις	1088
περιορισμένος αριθμός θέσεων	1088
περισσοτερες επιλογες	1043
περισσότερα	1045	1048
περισσότερα άρθρα	1045
περισσότερα άρθρα του συντάκτη	1145
περισσότερα σχόλια	1111
περισσότερες ειδήσεις	1045
περισσότερες επιλογές	1043	1156
πες τη γνώμη σου	1111
πλήρης οθόνη	1120
πληρωμή με paypal	1170
ποια είναι η γνώμη σας	1069
ποιοι είμαστε	1061
πολιτική cookies	1053	1061
πολιτική απορρήτου	1053	1061
πολιτική διορθώσεων	1147
προβολή περιεχομένου	1123
προηγούμενη είδηση	1145
προηγούμενη φωτογραφία	1173
προηγούμενο	1048
προηγούμενο άρθρο	1045
προηγούμενο βίντεο	1165
προνόμια συνδρομητών	1117
προσαρμογή	1043
προσθέστε σχόλιο	1068
προσθέστε το σχόλιό σας	1068
προσθήκη απάντησης	1160
προσθήκη στα θέματά μου	1174
προσθήκη στο καλάθι	1175
προσθήκη σχολίου	1044
προσθήκη ως προτιμώμενη πηγή	1152
προστασία προσωπικών δεδομένων	1053
προσφορά για αναγνώστες	1117
προσφορά για συνδρομητές	1117
προσωπικά δεδομένα	1061
προτείνουμε	1045
προτείνουμε επίσης	1045
προτεινόμενα	1045
προτεινόμενα από taboola	1091
προτιμήσεις cookies	1123
προτιμήσεις απορρήτου	1164
προωθητικό περιεχόμενο	1039
πρόσφατα άρθρα	1045
πώς να απενεργοποιήσετε τον ad blocker	1133
πώς να το απενεργοποιήσετε	1135
""", 'ρ': """
ροή	1045
ροή ειδήσεων	1045
ρυθμίσεις	1043
ρυθμίσεις cookie	1123
ρυθμίσεις cookies	1053
ρυθμίσεις απορρήτου	1123
ρυθμισεις	1043
""", 'σ': """
σίγαση	1120
σας βοήθησε αυτό το άρθρο	1111
σας φάνηκε χρήσιμο	1111
σε συνεργασία με	1157
σκανάρετε το qr code	1126
σταυρόλεξα	1116
σταυρόλεξο	1116
στείλε το σε φίλο	1036
στείλτε μας τις φωτογραφίες σας	1147
στηρίξτε μας	1028
στηρίξτε μας στο patreon	1136
συμφωνω	1043
συμφωνώ	1053
συμφωνώ με την επεξεργασία των δεδομένων μου	1141
συμφωνώ με τους όρους χρήσης	1141
συνέχεια ανάγνωσης	1048
συνέχεια με apple	1139
συνέχεια με email	1170
συνέχεια με facebook	1139
συνέχεια με google	1139
συνέχεια στην ιστοσελίδα	1126
συνέχεια στο site	1126
συνέχεια στον browser	1126
συνδεθείτε	1031
συνδρομή	1031
συνδρομητές	1031
συνεχίζεται μετά τη διαφήμιση	1091
συνεχίστε την ανάγνωση	1173
σφάλμα φόρτωσης βίντεο	1165
σχετικά	1045
σχετικά άρθρα	1045
σχετικά θέματα	1045
σχετικά με εμάς	1061
σχετικά νέα	1045
σχετικές ειδήσεις	1045
σχετικό άρθρο	1045
σχολιάστε	1044
σχολιάστε το άρθρο	1044
σχόλια	1044
σχόλιο	1044
σύνδεση	1031
σύνδεση με apple	1139
σύνδεση με facebook	1139
σύνδεση με google	1139
σύνοψη με ai	1151
""", 'τ': """
τέλος διαφήμισης	1117
τέλος της διαφήμισης	1117
τέσταρε τις γνώσεις σου	1114
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1063
τα πιο δημοφιλή	1045
τα πιο δημοφιλή της ημέρας	1045
τα πιο διαβασμένα	1045
τα πιο πρόσφατα	1045
τα σχόλια είναι απενεργοποιημένα	1160
τα σχόλια είναι μόνο για συνδρομητές	1160
ταξινόμηση	1112
ταξινόμηση κατά	1112
ταυτότητα	1061
ταχύτητα αναπαραγωγής	1119
τελευταία άρθρα	1045
τελευταία νέα	1045
τελευταίες ειδήσεις	1045
τεστάρετε τις γνώσεις σας	1114
το email σας	1171
το email υπάρχει ήδη	1171
το άρθρο εκφράζει τις απόψεις του συντάκτη	1063
το άρθρο συνεχίζεται μετά τη διαφήμιση	1091
το άρθρο συνεχίζεται παρακάτω	1091
το αίτημά σας στάλθηκε	1171
το αίτημά σας υποβλήθηκε	1171
το απενεργοποίησα	1133
το βίντεο δεν είναι διαθέσιμο	1119
το βίντεο φορτώνει	1119
το κείμενο συνεχίζεται παρακάτω	1091
το μήνυμά σας	1171
το μήνυμά σας εστάλη	1141
το μήνυμά σας στάλθηκε	1141
το πεδίο είναι υποχρεωτικό	1141
το πιο δημοφιλές	1140
το σχόλιό σας	1068
το ψευδώνυμό σας	1160
το όνομά σας	1160
τρέχων χρόνος	1120
""", 'υ': """
υπενθύμιση αργότερα	1027
υποβολή	91	1142
υποβολή σχολίου	1044
υπολειπόμενος χρόνος	1120
υποστηρίξτε μας	1028
υποχρεωτικά πεδία	1141
υποχρεωτικό πεδίο	1141
υπότιτλοι	1120
""", 'φ': """
φόρτωση ανάρτησης	1123
φόρτωση βίντεο	1119
φόρτωση περιεχομένου	1123
φόρτωση περισσότερων	1048
φόρτωση περισσότερων σχολίων	1111
φόρτωση προγράμματος αναπαραγωγής	1119
""", 'χ': """
χαρίστε αυτό το άρθρο	1036
χορηγοί	1157
χορηγούμενο	1039
χορηγούμενο άρθρο	1039
χορηγούμενο περιεχόμενο	1039
χορηγούμενο περιεχόμενο από taboola	1091
χορηγούμενοι σύνδεσμοι	1091
χορηγός	1157
χρόνος που απομένει	1119
χωρίς spam	1141
""", 'ψ': """
ψήφισε	91	1112
ψηφίστε	91	1112
ψηφίστε στη δημοσκόπηση	1111
ψηφοφορία	92	1070
""", 'ό': """
όλα τα άρθρα του συντάκτη	1145
όλα τα βίντεο	1145
όλα τα νέα	1145
όλα τα παιχνίδια	1114
όλα τα σχόλια	1044
όλες οι ειδήσεις	1045
όνομα	1142
όροι σχολιασμού	1044
όροι χρήσης	1053	1061
όχι ευχαριστώ	1027
όχι τώρα	1027	1131
όχι, ευχαριστώ	1027	1131
""", 'а': """
або	5047
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4219
автовідтворення	5034
автоматический перевод	4247
автоматическое воспроизведение	4219
автоматичне відтворення	5034
автоматичний переклад	5062
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4112
авторизоваться	4112
адрес электронной почты	4115
азартные игры вызывают зависимость	4129
азартные игры могут вызвать зависимость	4129
азартные игры могут вызывать зависимость	4129
актуално	252
актуальне	4958
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4242
анонимный ящик	4242
анонімна пошта	5057
анонімна скринька	5057
архив	4143
аудиоверсия	4219
аудіоверсія	5034
""", 'б': """
бажаєте отримувати сповіщення	5038
банковская карта	4111
банковский перевод	4111
без спам	322
без спама	4234
без спаму	5049
безкоштовна доставка	5029
безкоштовно. без спаму	5049
безопасный платеж	4110
безплатна доставка	306
бесплатная доставка	4214
бесплатно. без спама	4234
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4224
блокувати	5039
больше	4143
больше материалов по теме	4143
больше новостей	4143
больше статей	4237
будь-яка сума	5044
будьте в курсе	4115
была ли статья полезной	4138
більше від автора	5052
більше за темою	4958
більше матеріалів автора	4974
більше матеріалів за темою	4958
більше на цю тему	4958
більше новин	4958
більше новин на тему	4958
більше по темі	4958
більше про це	4961
більше статей	5052
""", 'в': """
в закладки	4252
в избранное	4122
в корзину	4130	4213
в наш магазин	4213
в тази статия	325
в тренде	4143
в этой статье	4237
важен каждый рубль	4229
важен любой вклад	4229
важко відповісти	5025
важлива кожна гривня	5044
важливий кожен внесок	5044
важливо	4958
вам будет интересно	4143
вам може бути цікаво	4958
вам може сподобатися	4958
вам может быть интересно	4143
вам может понравиться	4143
вам також може сподобатися	4958
варианты подписки	4231
вартість доставки	5029
варіанти передплати	5046
вас може зацікавити	4958
вас может заинтересовать	4143
ваш e-mail	4115
ваш email	4115
ваш голос враховано	5020
ваш голос зараховано	5020
ваш голос принят	91	4207
ваш голос учтен	4207
ваш голос учтён	91	4207
ваша електронна пошта	5049
ваша почта	4235
ваша пошта	5050
ваша электронная почта	4234
ваше имя	4235
ваше повідомлення	5050
ваше повідомлення надіслано	5049
ваше сообщение	4235
ваше сообщение отправлено	4234
ваше ім'я	5050
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	5031
введите e-mail	4115
введите email	4115
введите ваш email	4115
введите ваш адрес электронной почты	4115
введите корректный e-mail	4234
введите корректный email	4116
введите корректный адрес	4116
введите правильный e-mail	4116
введите сумму	4228
введіть коректний e-mail	5049
введіть суму	5043
вгору	5021
вградено съдържание	307
вернуться на главную	4237
версия для печати	4122
версия за печат	335
версія для друку	5067
вече гласувахте	302
вече имам профил	319
вече имате абонамент	319
вече имате акаунт	245
вече имате профил	319
вече подкрепям	259
вече следите	334
вече следите тази тема	334
вече сте абонат	245
вече сте гласували	302
вече съм абонат	319
вже вимкнено	5042
вже зареєстровані	4933
вже маєте акаунт	5046
вже маєте передплату	5046
вже є акаунт	4933
ви вже голосували	5020
ви вже проголосували	5020
ви вже підписані	5065
ви вже підписані на цю тему	5065
ви вичерпали ліміт статей	5046
ви можете відписатися будь-коли	5049
ви підписані	5049
ви підписані на автора	5065
ви підписані на тему	5065
ви успішно підписалися	5049
виберіть суму	5043
вибрати	5047
вибір редакції	4958
видео	4143
видео # из #	4236
видео # от #	324
видео больше недоступно	4219
видео загружается	4219
видео не может быть воспроизведено	4219
видео недоступно	4219
видео недоступно в вашей стране	4219
видео недоступно в вашем регионе	4219
видеоплеер загружается	4219
видеото вече не е налично	310
видеото не е достъпно	310
видеото не е достъпно във вашата страна	310
видеото не е налично	310
видеото не е налично във вашата страна	310
видеото не може да бъде възпроизведено	310
видяхте грешка	328
виж # снимки	324
виж всички	325
виж всички # снимки	324
виж всички снимки	324
виж всички статии	325
виж галерията	325
виж коментарите	332
виж офертата	305
виж резултатите	91	302
виж снимки	324
виж цената	305
вижте # снимки	324
вижте видеото	310
вижте всички	325
вижте всички # снимки	324
вижте всички снимки	324
вижте офертата	305
вижте още	252
вижте още от	252
вижте плановете	319
вижте резултатите	302
вижте снимки	324
вижте цената	305
вийти	4933
використання матеріалів лише з дозволу редакції	5058
вимкнути звук	5034
вимкнути рекламу	5069
вимкніть adblock	5040
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	5049
виправлення й уточнення	5057
вкажіть суму	5043
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4203
включить	4224
включить звук	4219
включить уведомления	4203
вконтакте	4123
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	5031
внешний контент	4216
во весь экран	4146
водещи новини	252
войти	4112
войти в аккаунт	4112
войти в чат	4138
войти по почте	4231
войти с помощью google	4231
войти с яндекс id	4231
войти через apple	4231
войти через facebook	4231
войти через google	4231
войти через vk	4231
войти через вконтакте	4231
войти через яндекс	4231
войти, чтобы комментировать	4248
вопрос дня	4210
воспроизвести	4146
воспроизвести видео	4219
восстановить пароль	4231
время на чтение	4146
время чтения # мин	4146
все	4146
все комментарии	4138
все още няма коментари	332
все още нямате профил	319
все права сохранены	4243
всегда показывать	4216
всегда разрешать	4217
всего проголосовало #	4207
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	5036
встановити застосунок	5036
встроенный контент	4216
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	5063
всі матеріали	5052
всі матеріали автора	5052
всі новини	4960
всі статті	5052
всі статті автора	5052
вход	245	4112
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4933
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4116
вы подписаны	4234
вы подписаны на автора	4250
вы подписаны на тему	4250
вы уже голосовали	4207
вы уже проголосовали	4207
вы успешно подписались	4234
выберите подписку	4231
выберите сумму	4110
выберите тариф	4231
выбор редакции	4143
выбрать	4232
выбрать подписку	4231
выбрать тариф	4231
выйти	4112
від наших партнерів	5069
відео	4958
відео # з #	5051
відео # із #	5051
відео більше недоступне	5034
відео вище	4985
відео недоступне	5034
відео недоступне у вашій країні	5034
відео неможливо відтворити	5034
відео нижче	4985
відеоплеєр завантажується	5034
відкликати згоду	5031
відкрити	4962
відкрити в додатку	5036
відкрити в застосунку	5036
відкрити галерею	5052
відкрити застосунок	5036
відкрити карту	4962
відкрити статтю	5046
відновити пароль	5046
відписатися	5066
відписатися від теми	5065
відписатися можна будь-коли	5049
відповісти	4953	5064
відправити	5050
відскануйте qr-код	5037
відскануйте qr-код, щоб завантажити застосунок	5036
відтворити	5035
відтворити відео	5034
відхилити	4948
відхилити все	5032
відхилити всі	5032
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4146
главная страница	4238
главное	4143
главное за день	4143
главные новости	4143
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4232
головна	4960
головна сторінка	5053
головне	4958
головне за день	4958
головні новини	4958
голосование	92
голосовать	91	4210
голосування	92
голосувати	91	5025
грати	5025
грати онлайн	5020
громкость	4220
гучність	5035
""", 'д': """
да, включить	4204
да, искам	314
да, моля	314
да, пожалуйста	4224
да, спасибо	4224
да, хочу	4224
далее	4146
далі	4960	5021
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4148
детальніше	4960
деталі	4962
дзен	4123
дивитися # світлин	5051
дивитися # світлини	5051
дивитися # фото	5051
дивитися # фотографій	5051
дивитися # фотографії	5051
дивитися всі	5052
дивитися всі # світлин	5051
дивитися всі # світлини	5051
дивитися всі # фото	5051
дивитися всі # фотографій	5051
дивитися всі # фотографії	5051
дивитися всі світлин	5051
дивитися всі світлини	5051
дивитися всі фото	5051
дивитися всі фотографій	5051
дивитися всі фотографії	5051
дивитися відео	5034
дивитися галерею	5052
дивитися онлайн-трансляцію	5052
дивитися оригінал	5022
дивитися світлин	5051
дивитися світлини	5051
дивитися усі # світлин	5051
дивитися усі # світлини	5051
дивитися усі # фото	5051
дивитися усі # фотографій	5051
дивитися усі # фотографії	5051
дивитися усі світлин	5051
дивитися усі світлини	5051
дивитися усі фото	5051
дивитися усі фотографій	5051
дивитися усі фотографії	5051
дивитися фото	5051
дивитися фотогалерею	5052
дивитися фотографій	5051
дивитися фотографії	5051
дивіться відео	4985
дивіться відео вище	4985
дивіться відео нижче	4985
дивіться також	4958
дивіться також відео	4985
дивіться у відео	4985
длительность	4220
длительность #	4220
для передплатників	5046
для подписчиков	4112
до закладок	5067
до кошика	4944	5028
до крамниці	4945
до початку сторінки	5024
до рецепту	61
до теми	4958
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4250
добавить в избранные источники	4250
добавить в источники	4250
добавить в корзину	4213
добавить в мои темы	4250
добавить в предпочитаемые источники	4250
добавить комментарий	4138
добровольное пожертвование	4228
довільна сума	5043
догори	5021
додати в кошик	5028
додати до кошика	5028
додати до моїх тем	5065
додати до обраних джерел	5065
додати до обраного	5065
додати до пріоритетних джерел	5065
додати до улюблених джерел	5065
додати коментар	4953
додати як пріоритетне джерело	5065
дозволити	5039
дозволити й показати	4949
дозволити контент	5031
дозволити один раз	5031
дозволити рекламу	5042
дозволити сповіщення	5038
дозволити та показати	4949
дозволити та продовжити	4949
дозволити і показати	4949
дозволити і продовжити	4949
дозвольте сповіщення	5015
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4960
долучитися	4930
долучитися до обговорення	5063
долучитися до спільноти	5043
допомагає будь-яка сума	5044
доставка оплачивается отдельно	4213
достигнахте лимита на статиите	319
доступно по подписке	4112
друга сума	317
другая сумма	4110
други новини	19
другие материалы	19	4143
другие материалы рубрики	4143
другие новости	19	4143
другие новости раздела	4143
другие статьи	4143
другие статьи автора	4237
друк	4939
друкувати	5067
дякуємо за ваш голос	91	5020
дякуємо за ваше повідомлення	5049
дякуємо за голос	5020
дякуємо за повідомлення	5049
дякуємо за реєстрацію	5049
дякуємо за участь в опитуванні	5020
дізнатися ціну	5028
""", 'е': """
единоразово	4106
еднократно дарение	317
ежегодно	4232
ежемесячно	4106
ежемесячное пожертвование	4228
ежемесячный платеж	4229
ежемесячный платёж	4229
економія #%	5047
ексклузивно за абонати	319
ексклюзивно для передплатників	5046
електронна адреса	5050
електронна пошта	5050
електронна пошта або логін	5046
етикети	311
еще нет аккаунта	4231
еще новости	4143
еще от автора	4237
еще по теме	4143
ещё	4143
ещё не подписчик	4231
ещё нет аккаунта	4231
ещё новости	4143
ещё от автора	4237
ещё по теме	4143
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	5049
""", 'з': """
з нашого магазину	5028
з нашої крамниці	4945
за абонати	319
за датою	5064
за популярністю	5064
за темою	4958
забелязахте грешка	328
заборонити	5039
забравена парола	245
забравили сте паролата си	319
забронировать билет	4213
забронировать место	4213
забронювати квиток	5028
забронювати місце	5028
забув пароль	5046
забули пароль	4933
забыл пароль	4231
забыли пароль	4112
завантаження відео	5034
завантаження плеєра	5034
завантажити аудіо	5034
завантажити випуск	5034
завантажити відео	5031
завантажити додаток	5036
завантажити допис	5031
завантажити застосунок	5036
завантажити контент	5031
завантажити публікацію	5031
завантажити ще	4960
завжди дозволяти	5032
завжди показувати	5031
загрузить видео	4216
загрузить еще	4146
загрузить ещё	4146
загрузить контент	4216
загрузить пост	4216
загрузить публикацию	4216
загрузка видео	4219
загрузка плеера	4219
задонатити	4930
задонатить	4106
задължителни полета	322
задължително	323
задължително поле	322
заказать	4130
заказать книгу	4213
закрити	4929
закрити галерею	5052
закрити рекламу	5069
закрыть	4105
закрыть галерею	4237
закрыть рекламу	4253
залишилося #	5035
залишити відгук	5061
залишити відповідь	4956
залишити коментар	4953
залиште коментар	5063
заметили ошибку	4242
замовити	4944
замовити книгу	5028
замовити книжку	5028
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	5047
заповніть це поле	5049
заполните это поле	4234
запомни ме	320
запомнить меня	4232
започни теста	302
запретить	4224
запропонувати новину	4953
зарегистрироваться	4112
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4933
зарубежной картой	4229
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4210
защо виждам тази реклама	337
зберегти	4939
зберегти вибір	5031
зберегти на потім	5067
зберегти налаштування	5031
зберегти рецепт	61
зберегти статтю	4939
збережено	5068
збільшити	4960
збільшити зображення	5052
збільшити текст	5067
збільшити фото	5052
збільшити шрифт	5067
зв'язатися з автором	5052
звук	311
згенеровано за допомогою ші	5061
згенеровано штучним інтелектом	5061
згенеровано ші	5061
згорнути	4962	5052
зменшити шрифт	5067
змінити згоду	5031
змінити налаштування	4949
змінити налаштування cookie	4949
змінити розмір тексту	5067
зміст	4960
зміст статті	5052
знайшли помилку	5057
знижка #%	5047
знижка для передплатників	5028
зображення # з #	5051
зображення # із #	5051
зовнішній контент	5031
зробити внесок	4930
зробити донат	5043
зрозуміло	4948
""", 'и': """
играй сега	302
играть	4210
играть онлайн	4207
из нашего магазина	4213
изберете	320
изберете абонамент	319
изберете план	319
изберете сума	317
избери	320
избери абонамент	319
избери план	319
избери сума	317
избрано от редакцията	252
известия	314
изключете adblock	315
изключете блокера за реклами	315
изключете рекламния блокер	315
изключи звука	310
изключих рекламния блокер	315
изкуственият интелект може да греши	331
изменить настройки	4133
изменить настройки cookie	4133
изменить размер текста	4252
изменить согласие	4216
изображение # из #	4236
изображение # от #	324
използвате adblock	315
използвате блокер за реклами	315
използвате рекламен блокер	315
изпратете сигнал	328
изпрати	323
изпрати коментар	332
изпрати на приятел	255
изпрати новина	328
изпрати обратна връзка	331
изпрати по имейл	255
изпрати сигнал	328
изпрати статията по имейл	255
изпрати съобщение	322
изтегли приложението	312
ии может ошибаться	4246
или	320	4232
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4235
индекс	4235
интересное	4143
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4243
исправления и уточнения	4242
""", 'к': """
к началу	4146
к началу страницы	4237
к рецепту	61
каждое пожертвование важно	4228
каждую пятницу. бесплатно. без спама	4234
каждый донат важен	4228
каждый рубль важен	4229
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4242
как мы защищаем наших источников	4242
как отключить adblock	4225
как пазим източниците си	328
картина в картината	310
картинка в картинке	4220
картинка в картинці	5035
категории	4143
категорії	4958
качество	4220
керування згодою	5031
керувати згодою	5031
керувати сповіщеннями	5038
ключови думи	252
книга з автографом	4945
книга з автографом автора	4945
книга с автографом	4131
книга с автографом автора	4131
книга с подписью автора	4131
книги с автографом	4131
книжка з автографом	4945
книжка з автографом автора	4945
книжки з автографом	4945
кожен внесок важливий	5044
кожен донат важливий	5043
кожна гривня важлива	5044
коментар	4953
коментари	255
коментарі	4953
коментарів ще немає	5063
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	5063
коментувати	4953
комерційний контент	5069
комерційний матеріал	5069
комментарии	4138
комментарии отсутствуют	4138
комментарий	4138
комментировать	4138
коммерческий контент	4253
коммерческий материал	4253
конец рекламы	4253
контакти	4953
контакты	4138
контент заблокирован	4216
контент заблоковано	5031
контент недоступен	4216
контент недоступний	5031
конфиденциальность	4132
конфиденциальность и cookie	4133
конфіденційність і cookie	4949
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4243
копировать ссылку	4122
копіювання заборонено	5058
копіювати посилання	4939
край на рекламата	337
крамниця	4944
кросворд	5025
кроссворд	4210
кроссворд дня	4207
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4228
купити	4944
купити журнал	5028
купити зараз	5028
купити квитки	5028
купити квиток	5028
купити книгу	5028
купити книжку	5028
купити ліцензію	5058
купити нам каву	5043
купити передплату	5046
купить	4130
купить билет	4213
купить билеты	4213
купить билеты онлайн	4213
купить журнал	4213
купить книгу	4213
купить лицензию	4243
купить номер	4213
купить подписку	4112
купить права на публикацию	4243
купить сейчас	4213
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	5069
""", 'л': """
лента новостей	4143
линкът е копиран	335
личный кабинет	4112
лише для передплатників	5046
лише необхідні	5031
логин	4232
логин или e-mail	4231
логін	5047
логін або e-mail	5046
лучшие	4249
любая сумма	4229
любая сумма важна	4229
""", 'м': """
магазин	4130
маджонг	303	4210	5025
материал закрыт	4231
материал защищен авторским правом	4243
материал защищён авторским правом	4243
материал партнера	4253
материал партнёра	4253
материал создан автоматически	4246
материалы защищены авторским правом	4243
материалы партнеров	4127
материалы партнёров	4253
материалы по теме	4143
матеріал захищено авторським правом	5058
матеріал партнера	5069
матеріал створено автоматично	5061
матеріали за темою	4958
матеріали захищені авторським правом	5058
матеріали партнерів	5069
матеріали по темі	4958
машинний переклад	5062
машинно преведено	331
машинный перевод	4247
маєте акаунт	5046
маєте новину	5057
меню	4146	4960
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4232
метки	4143
ми не можемо показати цей вміст	5031
ми не можемо показати цей контент	5031
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4105
может позже	4105
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4929
можна скасувати будь-коли	5046
мои темы	4250
моите теми	334
мой профиль	4112
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	5065
мы в социальных сетях	4124
мы в соцсетях	4124
мы вконтакте	4124
мы не можем показать это содержимое	4216
мы не можем показать этот контент	4216
мы отправили вам письмо	4116
мій профіль	4933
місячна передплата	5047
місячна підписка	5047
мітки	4958
""", 'н': """
на весь екран	5034
на весь экран	4219
на главную	4146
на головну	5052
на живо	311
на початок	5035
на початок сторінки	5052
на правах реклами	4942
на правах рекламы	4127
на сторінку пожертв	5043
на страницу пожертвований	4228
на цял екран	310
наверх	4146	4960
нагадати пізніше	4929
нагору	5021
нагору сторінки	5024
надіслати	91	4939	5050
надіслати відгук	5061
надіслати другові	5067
надіслати другу	4939
надіслати електронною поштою	5067
надіслати коментар	5063
надіслати новину	5057
надіслати новину анонімно	5057
надіслати повідомлення	5049
надіслати поштою	4939
надіслати статтю поштою	4939
надіслати у whatsapp	5067
надішліть свої фото	5057
наживо	5035
нажмите, чтобы увеличить	4237
назад	4146	4960	5021
назначение платежа: пожертвование	4228
най-коментирани	252
най-нови	333
най-новите първо	332
най-новото	252
най-популярен	320
най-стари	333
най-старите първо	332
най-харесвани	333
най-четени	252
най-четено	252
най-четено днес	252
най-четеното днес	252
найкраща пропозиція	5047
найкращі	5064
найпопулярніше	4958	5047
найпопулярніше за добу	4958
найпопулярніше за тиждень	4958
найпопулярніший	5047
найти	4146
найчитаніше	4958
налаштування	4948
налаштування cookie	5031
налаштування конфіденційності	5031
налаштування приватності	5031
налаштування файлів cookie	5031
налаштувати cookie	5031
налаштувати сповіщення	5038
налично в google play	312
нам нужно ваше согласие	4133
нам потрібна ваша згода	4949
намали шрифта	335
написати автору	5052
написати анонімно	5057
написати в редакцію	5057
написати коментар	4953
написать автору	4237
написать анонимно	4242
написать в редакцию	4242
написать комментарий	4138
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4105
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4216
настроить уведомления	4223
настройки	4132
настройки cookie	4132
настройки за поверителност	307
настройки конфиденциальности	4216
настройки на бисквитките	307
настройки приватности	4216
настройки файлов cookie	4216
наступна	4960
наступна новина	5052
наступна світлина	5052
наступна стаття	4958
наступна сторінка	5052
наступне відео	5034
наступне фото	5052
наступний матеріал	5024
наступний слайд	5052
натисніть, щоб збільшити	5052
начална страница	325
начать игру	4207
начать тест	4207
наш магазин	4131
наша крамниця	4945
нашли ошибку	4242
не вдалося відтворити відео	5034
не вдалося завантажити відео	5034
не дозволяти	5016
не зараз	4929	5016
не маєте акаунта	5046
не можем да покажем това съдържание	307
не пропустите	4143
не пропустіть	4958
не разрешать	4204
не сега	259
не сегодня	4105
не сейчас	4105	4204
не сьогодні	4929
не удалось воспроизвести видео	4219
не удалось загрузить видео	4219
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4234
неверный email	4116
неверный адрес электронной почты	4234
неверный имейл	4116
нейросеть может ошибаться	4246
некоректна адреса	5049
некоректний e-mail	5049
некорректный e-mail	4234
некорректный email	4116
некорректный адрес	4234
немає акаунта	5046
немає акаунту	5046
немає коментарів	5063
немає передплати	5046
необов'язково	5050
необязательно	4235
неправильна електронна адреса	5049
неправильный e-mail	4116
неправильный email	4116
неправильный имейл	4116
нет аккаунта	4231
нет комментариев	4138
нет подписки	4231
нет, спасибо	4105	4204
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4234
новини	4958
новини за темою	4958
новини компаній	4942
новини партнерів	4942	4958
новости	4143
новости smi#	4143
новости партнеров	4127
новости партнёров	4127
новости по теме	4143
новости сми#	4143
новые	4249
нові	5064
номер телефона	4235
номер телефону	5050
нравится	4249
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4929	5016
""", 'о': """
обговорити	4953
обговорити в telegram	4956
обговорити в коментарях	4956
обговорити в чаті	4956
обговорити на форумі	4956
обговорити у facebook	4956
обговорити у форумі	4956
оберіть передплату	5046
оберіть план	5046
оберіть суму	5043
обнови страницата	316
обновите страницу	4227
обновить страницу	4227
обов'язкове поле	5049
обов'язково	5050
обрати	5047
обрати передплату	5046
обрати план	5046
обрати тариф	5046
обратная связь	4138
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4138
обсуждение	4138
общи условия	308
обязательно	4235
обязательное поле	4234
одноклассники	4123
одноразово	4930
озвучено роботом	4219
озвучено синтезированным голосом	4219
озвучено синтезованим голосом	5034
оновити сторінку	5042
оновіть сторінку	5042
опитайте отново	322
опитайте по-късно	322
опитування	92	5025
опитування дня	91	5020
оплата раз в год	4231
оплата раз на рік	5046
опрос	92
опрос дня	91	4207
опублікувати коментар	4956
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4138
оставить отзыв	4246
оставшееся время	4220
оставшееся время #	4219
оставшееся время -#	4219
оставьте комментарий	4248
останні новини	4958
останні статті	4958
от нашите партньори	337
от наших партнеров	4253
от наших партнёров	4253
от нашия магазин	305
ответить	4138	4249
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4132
отказвам всички	308
отклонить	4132
отклонить все	4217
отклонить всё	4217
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4225
отключите адблок	4225
отключить звук	4219
отключить рекламу	4253
открихте грешка	328
открихте грешка в текста	328
открыть	4148
открыть галерею	4237
открыть карту	4148
открыть приложение	4221
открыть статью	4231
отмена в любой момент	4231
отменить можно в любой момент	4231
отозвать согласие	4216
отпечатай	255
отпечатай статията	255
отписаться	4251
отписаться можно в любой момент	4234
отписаться от темы	4250
отпишете се по всяко време	322
отправить	91	4235
отправить другу	4122
отправить комментарий	4248
отправить отзыв	4246
отправить по почте	4122
отправить по электронной почте	4252
отправить сообщение	4234
отримувати сповіщення	5038
отсканируйте qr-код	4222
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	5046
оформити підписку	4933
оформить донат	4106
оформить доступ	4231
оформить ежемесячное пожертвование	4228
оценете статията	255
оцените материал	4138
оцените рецепт	61
оцените статью	4138
оценить рецепт	61
оцініть матеріал	4953
оцініть рецепт	61
оцініть статтю	4953
още новини	252
още нямате абонамент	319
още нямате профил	319
още от	252
още от автора	325
още от деня	252
още от рубриката	252
още от този автор	325
още по темата	252
още статии	325
""", 'п': """
парола	320
пароль	4232	5047
партнерский материал	4127
партнерский проект	4127
партнерський матеріал	4942
партнерський проєкт	4942
партньорско съдържание	251
партнёрский материал	4127
партнёрский проект	4127
пасианс	303
пасьянс	4210	5025
пауза	311	4220	5035
переведено автоматически	4246
переведено нейросетью	4246
переведено с помощью ии	4246
перевір себе	5025
перевірте свою пошту	5049
перевірте свої знання	5020
перевірте себе	5025
переглянути # світлин	5051
переглянути # світлини	5051
переглянути # фото	5051
переглянути # фотографій	5051
переглянути # фотографії	5051
переглянути всі # світлин	5051
переглянути всі # світлини	5051
переглянути всі # фото	5051
переглянути всі # фотографій	5051
переглянути всі # фотографії	5051
переглянути всі світлин	5051
переглянути всі світлини	5051
переглянути всі фото	5051
переглянути всі фотографій	5051
переглянути всі фотографії	5051
переглянути галерею	5052
переглянути пропозицію	5028
переглянути результати	91	5020
переглянути світлин	5051
переглянути світлини	5051
переглянути усі # світлин	5051
переглянути усі # світлини	5051
переглянути усі # фото	5051
переглянути усі # фотографій	5051
переглянути усі # фотографії	5051
переглянути усі світлин	5051
переглянути усі світлини	5051
переглянути усі фото	5051
переглянути усі фотографій	5051
переглянути усі фотографії	5051
переглянути фото	5051
переглянути фотографій	5051
переглянути фотографії	5051
переглянути ціну	5028
передплата	4933
передплатити	4933
перезавантажити сторінку	5042
перезавантажте сторінку	5042
перезагрузите страницу	4227
перезагрузить страницу	4227
перейти в галерею	4237
перейти в магазин	4213
перейти до галереї	5052
перейти до досьє	5052
перейти до змісту	5052
перейти до контенту	5052
перейти до крамниці	4945
перейти до магазину	5028
перейти до оплати	5043
перейти до основного вмісту	5052
перейти до пожертви	5043
перейти до пропозиції	5028
перейти до рецепта	61
перейти к досье	4237
перейти к контенту	4237
перейти к оплате	4228
перейти к основному содержанию	4237
перейти к пожертвованию	4228
перейти к предложению	4213
перейти к рецепту	61
перейти к содержанию	4146
перейти к сюжету	4237
перекладено автоматично	5061
перекладено за допомогою ші	5061
перекладено ші	5061
пересказ нейросети	4246
пересказано нейросетью	4246
печать	4122
печать рецепта	61
питання дня	5025
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4219
плейърът се зарежда	310
плеєр завантажується	5034
по дате	4249
по подписке	4112
по популярности	4249
по теме	4143
по-късно	259	314
побачили помилку	5057
повернутися на головну	5052
повернутися нагору	5024
повний екран	5035
повноекранний режим	5034
повідомити новину	5057
повідомити про помилку	4953
повідомити про помилку в тексті	4953
повідомлення	5050
повідомлення надіслано	5049
погоджуюсь	4948
погоджуюся	4948
погодитись і продовжити	4949
погодитися та продовжити	5031
погодитися і продовжити	4949
пограти	5025
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4252
подарить материал	4122
подарить статью	4112
подарувати доступ	5067
подарувати статтю	4939
поддержать	4106
поддержать автора	4106
поддержать на boosty	4228
поддержать на patreon	4228
поддержать нас	4106
поддержать проект	4106
поддержать редакцию	4106
поддержите нас	4106
поделитесь	4122
поделиться	4122
поделиться в telegram	4122
поделиться в twitter	4122
поделиться в одноклассниках	4122
поделиться в соцсетях	4122
поделиться вконтакте	4122
поделиться новостью	4122
поделиться ссылкой	4122
поделиться статьей	4122
поделиться статьёй	4122
подкасти	4958
подкасты	4143
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	5064
подобни статии	252
подписаться	4112
подписаться в max	4124
подписаться в telegram	4124
подписаться на автора	4250
подписаться на канал	4124
подписаться на новости	4115
подписаться на рассылку	4115
подписаться на телеграм-канал	4124
подписаться на тему	4250
подписаться на уведомления	4223
подписка	4112
подписка на год	4231
подписка на месяц	4231
подписывайтесь	4124
подпишитесь	4231
подпишитесь на рассылку	4115
подреди по	332
подробнее	4146
подробнее по теме	4143
подтвердите e-mail	4234
подтвердите адрес электронной почты	4234
поділитись	4939
поділитися	4939
поділитися в telegram	4939
поділитися в соцмережах	4939
поділитися новиною	4939
поділитися статтею	4939
поділіться	4939
пожаловаться	4249
пожаловаться на комментарий	4248
пожаловаться на рекламу	4253
пожертвовать	4106
пожертвувати	4930
позволи	314
позволи известия	313
позже	4224
поиск	4146
покажи # отговора	332
покажи # снимки	324
покажи всички # снимки	324
покажи всички снимки	324
покажи всичко	253
покажи галерията	325
покажи и приеми	307
покажи коментарите	332
покажи отговорите	332
покажи още	253
покажи паролата	319
покажи по-малко	325
покажи повече	325
покажи резултатите	91	302
покажи снимки	324
покажи субтитрите	310
покажи съдържанието	307
показати # відповідей	5063
показати # відповіді	5063
показати # світлин	5051
показати # світлини	5051
показати # фото	5051
показати # фотографій	5051
показати # фотографії	5051
показати більше	4960
показати вміст	5031
показати все	4962
показати всі	5053
показати всі # світлин	5051
показати всі # світлини	5051
показати всі # фото	5051
показати всі # фотографій	5051
показати всі # фотографії	5051
показати всі світлин	5051
показати всі світлини	5051
показати всі фото	5051
показати всі фотографій	5051
показати всі фотографії	5051
показати відповіді	5063
показати галерею	5052
показати й прийняти	5031
показати коментарі	4953
показати контент	5031
показати менше	5052
показати оригінал	4962	5022
показати пароль	5046
показати підпис	5052
показати результати	91	5020
показати розшифровку	5034
показати світлин	5051
показати світлини	5051
показати субтитри	5034
показати усі # світлин	5051
показати усі # світлини	5051
показати усі # фото	5051
показати усі # фотографій	5051
показати усі # фотографії	5051
показати усі світлин	5051
показати усі світлини	5051
показати усі фото	5051
показати усі фотографій	5051
показати усі фотографії	5051
показати фото	5051
показати фотографій	5051
показати фотографії	5051
показати ще	4960
показати і прийняти	5031
показать # ответа	4248
показать # ответов	4248
показать # фото	4236
показать # фотографии	4236
показать # фотографий	4236
показать больше	4146
показать все	4148	4238
показать все # фото	4236
показать все # фотографии	4236
показать все # фотографий	4236
показать все фото	4236
показать все фотографии	4236
показать все фотографий	4236
показать галерею	4237
показать еще	4146
показать ещё	4146
показать и принять	4216
показать карту	4148
показать комментарии	4138
показать контент	4216
показать меньше	4148	4237
показать оригинал	4148	4208
показать ответы	4248
показать пароль	4231
показать перевод	4148
показать подпись	4237
показать расшифровку	4219
показать результаты	91	4207
показать содержимое	4216
показать субтитры	4219
показать фото	4236
показать фотографии	4236
показать фотографий	4236
показувати завжди	5031
показывать всегда	4216
поки немає коментарів	5063
поле обов'язкове для заповнення	5049
поле обязательно для заполнения	4234
полето е задължително	322
политика cookie	4216
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4242
политика конфиденциальности	4132
политика конфиденциальности и cookie	4133
политика обработки персональных данных	4132
полноэкранный режим	4219
полный экран	4220
получавай известия	313
получать уведомления	4223
пользовательское соглашение	4132
політика cookie	5031
політика виправлень	5057
політика конфіденційності	4948
політика конфіденційності та cookie	4949
політика приватності	5031
помогает любая сумма	4229
помочь	4106
помочь нам	4106
помочь проекту	4106
помочь редакции	4106
помітили помилку	5057
понятно	4132
попередня	4960
попередня новина	5052
попередня стаття	4958
попередня сторінка	5052
попереднє фото	5052
попередній матеріал	5024
попередній слайд	5052
поправки и уточнения	328
попробовать бесплатно	4112
попробуйте еще раз	4234
попробуйте ещё раз	4234
попробуйте позже	4234
популярне	4958
популярное	4143
популярные	4143	4249
популярные новости	4143
популярные статьи	4143
популярный	4232
популярні	5064
популярні новини	4958
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4939
поскаржитися	5064
поскаржитися на коментар	5063
поскаржитися на рекламу	5069
последнее	4143
последни	252
последни новини	252
последние новости	4143
послухати новину	4939
посмотреть # фото	4236
посмотреть # фотографии	4236
посмотреть # фотографий	4236
посмотреть все # фото	4236
посмотреть все # фотографии	4236
посмотреть все # фотографий	4236
посмотреть все фото	4236
посмотреть все фотографии	4236
посмотреть все фотографий	4236
посмотреть результаты	91	4207
посмотреть фото	4236
посмотреть фотографии	4236
посмотреть фотографий	4236
посмотреть цену	4213
потвърдете имейла си	322
поточний час	5035
поточний час #	5034
потребителско име	320
потребителско име или имейл	319
похожие материалы	4143
похожие статьи	4143
почати гру	5020
почати тест	5020
почему я вижу эту рекламу	4253
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4235
поширити	4939
поширити у facebook	4939
поштовий індекс	5050
пошук	4960
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4132
правила коментарів	5063
правила коментування	4953
правила комментариев	4248
правила комментирования	4138
правила користування	5032
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4213
предложение для читателей	4213
предложить новость	4138
предыдущая	4146
предыдущая новость	4237
предыдущая статья	4143
предыдущая страница	4237
предыдущая фотография	4237
предыдущее фото	4237
предыдущий слайд	4237
презаредете страницата	316
презареди страницата	316
премиум	4112
преміум	4933
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	5043
пригостіть нас кавою	5043
придбати квитки	5028
придбати квиток	5028
придбати книжку	5028
придбати передплату	5046
придбати права на публікацію	5058
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	5043
прийняти	4948
прийняти все	5032
прийняти всі	4948
прийняти всі файли cookie	5031
прийняти й показати	5031
прийняти й продовжити	4949
прийняти та показати	5031
прийняти та продовжити	5031
прийняти і продовжити	5031
принтирай	255
принтирай рецептата	61
принципи редакції	5057
принять	4132
принять все	4132
принять все cookie	4216
принять все файлы cookie	4216
принять всё	4132
принять и показать	4216
принять и продолжить	4216
прислать новость	4138
прислать новость анонимно	4242
присоединиться к обсуждению	4248
приховати коментарі	4956
пришлите свои фото	4242
приєднатися	4930
приєднатися до спільноти	4930
про автора	4974
про авторку	4974
про авторів	4974
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4210
проверьте адрес почты	4116
проверьте свои знания	4207
проверьте свою почту	4234
проверьте себя	4210
проголосовало #	4207
проголосовать	91
проголосувати	91
продовження під рекламою	4942
продовження статті під рекламою	4942
продовжити без вимкнення	5040
продовжити з apple	5046
продовжити з google	5046
продовжити через apple	5046
продовжити через facebook	5046
продовжити через google	5046
продолжительность #	4220
продолжить без отключения	4225
продолжить без поддержки	4105
продолжить с apple	4231
продолжить с google	4231
продолжить через apple	4231
продолжить через facebook	4231
продолжить через google	4231
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4228
произошла ошибка	4235
произошла ошибка. попробуйте ещё раз	4234
произошла ошибка. попробуйте позже	4234
пройти опитування	5020
пройти опрос	4207
пройти тест	4207
прокоментувати	5064
прокомментировать	4249
промени размера на текста	335
промо	4127	4942
пропозиція для передплатників	5028
пропозиція для читачів	5028
прослухати статтю	5034
прослушать	4122
прослушать новость	4122
прослушать статью	4219
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	5067
прочитать позже	4252
прямой эфир	4220
прізвище	5050
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4933
підписатися	4933
підписатися на автора	5065
підписатися на сповіщення	5038
підписатися на тему	5065
підписка	4933
підсумок від ші	5061
підтвердьте електронну адресу	5049
підтвердіть e-mail	5049
підтримайте нас	4930
підтримати	4930
підтримати автора	4930
підтримати журналістів	4930
підтримати на buy me a coffee	5043
підтримати на patreon	5043
підтримати нас	4930
підтримати проєкт	5043
підтримати разово	5043
підтримати редакцію	4930
підтримувати щомісяця	5043
пізніше	5039
""", 'р': """
радимо прочитати	4958
радимо також	4958
развернуть	4146
разгадать кроссворд	4207
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	5044
разовий внесок	5044
разовий донат	5043
разово	4106
разовое пожертвование	4228
разовый платеж	4229
разовый платёж	4229
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4203
разрешить	4224
разрешить и показать	4133
разрешить и продолжить	4133
разрешить контент	4216
разрешить один раз	4216
разрешить рекламу	4227
разрешить уведомления	4203
ранняя регистрация	4214
раскрыть	4148
распечатать	4122
распечатать рецепт	61
распечатать статью	4122
рассказать друзьям	4122
рассылка	4115
рассылки	4115
расшифровка	4220
регистрация	245	4112
редакция рекомендует	4143
редакційна політика	5057
редакційна політика видання	5057
резултати от анкетата	302
резултати от гласуването	302
результати	92	4962
результати голосування	5035
результати опитування	5035
результаты	92	4148
результаты голосования	4220
результаты опроса	4220
реклама	251	4127	4942
реклама - статията продължава по-долу	251
реклама google	4253
реклама від google	5069
реклама закончилась	4253
реклама закінчилася	5069
реклама на сайте	4127
реклама на сайті	4942
реклама окончена	4253
реклама от google	4253
реклама. продовження нижче	4942
реклама. продолжение ниже	4127
реклами от google	337
рекламний матеріал	5069
рекламно каре	251
рекламно съдържание	251
рекламный материал	4253
рекомендовано outbrain	4253
рекомендовано taboola	4253
рекомендуем	4143	4232
рекомендуем почитать	4143
рекомендуем также	4143
рекомендуемое	4143
рекомендуємо	4958	5047
рекомендуємо прочитати	4958
рекомендуємо також	4958
реши кръстословицата	302
реши теста	302
реєстрація	4933
розгадати кросворд	5020
розгорнути	4962	5052
роздрукувати	4939
роздрукувати рецепт	61
роздрукувати статтю	4939
розмір тексту	65
розмір шрифту	65
розшифровка	5035
российской картой	4229
рубрики	4143	4958
річна передплата	5047
річна підписка	5047
""", 'с': """
самая выгодная	4232
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4143
самое популярное	4143
самое читаемое	4143
самое читаемое за день	4143
самое читаемое за неделю	4143
самый популярный	4232
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4143
свежие новости	4143
свернуть	4146
своя сума	5043
своя сумма	4228
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4138
світлина # з #	5051
світлина # із #	5051
сгенерировано ии	4246
сгенерировано нейросетью	4246
сгенерировано с помощью ии	4246
сделать донат	4228
сделать пожертвование	4106
сейчас читают	4143
сигнализирай за грешка	328
сканворд	4210
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4222
скануйте qr-код	5037
скасувати можна будь-коли	5046
скачать аудио	4219
скачать выпуск	4219
скачать из google play	4221
скидка #%	4232
скидка для подписчиков	4213
скопировано	4123
скопировано в буфер обмена	4252
скопировать ссылку	4122
скопировать ссылку на статью	4122
скопійовано	5068
скопійовано в буфер обміну	5067
скопіювати посилання	4939
скопіювати посилання на статтю	4939
скорост	311
скорост на възпроизвеждане	310
скорость воспроизведения	4219
скрий отговорите	332
скрий рекламата	337
скрыть	4148
скрыть ответы	4248
скрыть рекламу	4253
слайд # з #	5051
слайд # из #	4236
слайд # от #	324
слайд # із #	5051
слайд #/#	4236	5051
следвай автора	334
следвай темата	334
следвате тази тема	334
следваща новина	325
следваща снимка	325
следваща статия	325
следваща страница	325
следващо видео	310
следете на живо	325
следете темата	334
следи темата	334
следить за автором	4250
следить за онлайном	4237
следить за темой	4250
следующая	4146
следующая новость	4237
следующая статья	4143
следующая страница	4237
следующая фотография	4237
следующее видео	4219
следующее фото	4237
следующий слайд	4237
слухати	4939
слухати новину	4939
слушай новината	255
слушай статията	310
слушать	4122
слушать новость	4122
см. также	4143
смотреть # фото	4236
смотреть # фотографии	4236
смотреть # фотографий	4236
смотреть видео	4219
смотреть все	4146
смотреть все # фото	4236
смотреть все # фотографии	4236
смотреть все # фотографий	4236
смотреть все фото	4236
смотреть все фотографии	4236
смотреть все фотографий	4236
смотреть галерею	4237
смотреть онлайн-трансляцию	4237
смотреть оригинал	4208
смотреть предложение	4213
смотреть фото	4236
смотреть фотогалерею	4237
смотреть фотографии	4236
смотреть фотографий	4236
смотри также	4143
смотрите также	4143
сначала новые	4248
сначала старые	4248
снимка # от #	324
снимка #/#	324
снимок # из #	4236
советуем почитать	4143
согласен	4132
согласен и продолжить	4133
согласиться	4132
согласиться и продолжить	4216
содержание	4146
содержание статьи	4237
содержимое недоступно	4216
создано ии	4246
создано нейросетью	4246
создано при помощи ии	4246
создано с помощью ии	4246
создать аккаунт	4112
сообщение	4235
сообщение отправлено	4234
сообщить новость	4242
сообщить об опечатке	4138
сообщить об ошибке	4138
сортирай по	332
сортиране	333
сортировать	4249
сортировать по	4248
сортировка	4249
сортування	5064
сортувати	5064
сортувати за	5063
сохранено	4123
сохранить	4122
сохранить выбор	4216
сохранить на потом	4252
сохранить настройки	4216
сохранить рецепт	61
сохранить статью	4122
социальные сети	4124
спасибо за ваш голос	91	4207
спасибо за ваше сообщение	4234
спасибо за подписку	4115
спасибо за регистрацию	4234
спасибо за сообщение	4234
спасибо за участие в опросе	4207
спасибо, ваш голос учтён	4207
спершу нові	5063
спершу старі	5063
спестявате #%	320
спецпроект	4127
спецпроєкт	4942
сповіщення	5039
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4253
спонсорський матеріал	5069
способ оплаты	4110
способы оплаты	4110
спочатку нові	5063
спочатку старі	5063
спри да следваш	334
спробуйте пізніше	5049
спробуйте ще раз	5049
ссылка скопирована	4122
сталася помилка	5050
сталася помилка. спробуйте пізніше	5049
сталася помилка. спробуйте ще раз	5049
станете член	244
стани абонат	244
стани дарител	244
старые	4249
старі	5064
стати патроном	5043
стати підписником	5043
стати співучасником	4930
стати частиною спільноти	4930
стати членом клубу	5043
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	5058
стать патроном	4106
стать соучастником	4106
стать спонсором	4106
статья защищена авторским правом	4243
створено за допомогою штучного інтелекту	5061
створено за допомогою ші	5061
створено штучним інтелектом	5061
створено ші	5061
створити акаунт	4933
стежити за автором	5065
стежити за онлайном	5052
стежити за темою	5065
стислий переказ від ші	5061
стоимость доставки	4214
сторінка # з #	5051
сторінка # із #	5051
сторінка #/#	5051
страница # из #	4236
страница # от #	324
страница #/#	324	4236
стрічка новин	4958
субтитри	311	5035
субтитры	4220
судоку	303	4210	5025
сума по избор	317
сховати	4962
сховати відповіді	5063
сховати рекламу	5069
сходни новини	252
схожі матеріали	4958
схожі новини	4958
схожі статті	4958
съгласен съм и продължавам	307
съдържание от партньор	337
съдържанието е блокирано	307
съдържанието е защитено с авторски права	329
съдържанието не е налично	307
съдържанието не може да бъде показано	307
създадено от ии	331
създадено с изкуствен интелект	331
създадено с помощта на ии	331
създай профил	245
съобщение	323
съобщението е изпратено	322
съобщете за грешка	328
съобщи за грешка	328
сыграть	4210
сюжет	4143
сюжеты	4143
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	5039
так, дякую	5039
так, увімкнути	5016
так, хочу	5039
також читайте	4958
твитнуть	4122
твиттер	4123
твітнути	4939
теги	4143	4958
текст продовжується під рекламою	4942
текст создан автоматически	4246
текст створено автоматично	5061
текст читает робот	4219
текущее время	4220
текущее время #	4219
текущо време	311
текущо време #	310
телеграм	4123
телефон	323	4235	5050
тема	323	4235	5050
тема дня	4143
теми	4958
темы	4143
тест дня	4207
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4112
только необходимые	4216
транскрипция	311
тривалість	5035
тривалість #	5035
търговско съдържание	337
тільки необхідні	5031
""", 'у': """
у вас вже є акаунт	5046
у вас включен adblock	4225
у вас нет подписки	4231
у вас уже есть аккаунт	4231
у кошик	4944
у мене вже є акаунт	5046
у мене є акаунт	5046
у мене є передплата	5046
у меня есть аккаунт	4231
у меня есть подписка	4231
у меня нет аккаунта	4231
у меня уже есть аккаунт	4231
у цій статті	5052
уведомления	4224
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4146
увеличить изображение	4237
увеличить текст	4252
увеличить фото	4237
увеличить шрифт	4252
увійти	4933
увійти з google	5046
увійти за допомогою google	5046
увійти через apple	5046
увійти через facebook	5046
увійти через google	5046
увійти, щоб коментувати	5063
увімкнути	5039
увімкнути звук	5034
увімкнути сповіщення	5015
увімкніть сповіщення	5015
угостите нас кофе	4228
угостить кофе	4229
уже есть аккаунт	4112
уже зарегистрированы	4112
уже зареєструвалися	4933
уже отключил	4227
узнать цену	4213
укажите сумму	4228
уменьшить шрифт	4252
умови використання	4948
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4216
управление уведомлениями	4223
управлявай съгласието	307
управлять согласием	4216
условия за ползване	307
установить приложение	4221
усі коментарі	5063
усі матеріали	5052
усі матеріали автора	5052
усі матеріали авторки	4974
усі матеріали за темою	5052
усі новини	4960
усі статті	5052
усі статті автора	5052
участие в азартных играх может вызвать зависимость	4129
участие в азартных играх может вызвать игровую зависимость	4129
""", 'ф': """
файлы cookie	4132
фамилия	323	4235
фейсбук	4123
филворды	4210
фото	4143
фото # з #	5051
фото # из #	4236
фото # із #	5051
фото #/#	4236	5051
фоторепортаж	4143
""", 'х': """
харесай	255
харесва ми	333
хорошо	4132
хотите получать уведомления	4223
хочете отримувати сповіщення	5038
""", 'ц': """
це було корисно	5061
це відео більше недоступне	5034
це відео недоступне	5034
це відео недоступне у вашій країні	5034
це поле обов'язкове	5049
цей контент недоступний	5031
цей контент неможливо показати	5031
цей матеріал закритий	5046
цена на доставката	305
ця стаття закрита	5046
цял екран	310
""", 'ч': """
час читання # хв	4960
час, що залишився	5034
час, що залишився #	5034
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4953
читает синтезированный голос	4219
читайте в застосунку	5036
читайте в приложении	4221
читайте еще	4143
читайте ещё	4143
читайте ниже	4127
читайте первыми в приложении	4221
читайте першими в застосунку	5036
читайте по теме	4143
читайте также	4143
читайте також	4958
читати без обмежень	5046
читати без реклами	5069
читати всю новину	5052
читати всю статтю	5052
читати далі	4960
читати з передплатою	5046
читати коментарі	5063
читати оригінал	5022
читати повністю	4960
читати розшифровку	5034
читати статтю повністю	5052
читати також	4958
читать без ограничений	4231
читать без рекламы	4253
читать в max	4124
читать в telegram	4124
читать всю статью	4237
читать далее	4146
читать дальше	4146
читать ещё	4146
читать комментарии	4138
читать оригинал	4208
читать полностью	4146
читать расшифровку	4219
читать с подпиской	4231
читать статью полностью	4237
читать также	4143
читать целиком	4237
читає синтезований голос	5034
чому я бачу цю рекламу	5069
что еще почитать	4143
что ещё почитать	4143
что-то пошло не так	4235
что-то пошло не так, попробуйте позже	4234
что-то пошло не так. попробуйте еще раз	4234
что-то пошло не так. попробуйте ещё раз	4234
что-то пошло не так. попробуйте позже	4234
чуй статията	310
""", 'ш': """
швидкість відтворення	5034
ші може помилятися	5061
""", 'щ': """
ще за темою	4958
ще на цю тему	4961
ще не передплатник	5046
ще немає акаунта	5046
ще новини	4958
що ще почитати	4958
щомісяця	4930	5047
щомісячна підтримка	5044
щомісячний внесок	5043
щоп'ятниці. безкоштовно. без спаму	5049
щороку	5047
щось пішло не так	5050
щось пішло не так, спробуйте пізніше	5049
щось пішло не так. спробуйте пізніше	5049
щось пішло не так. спробуйте ще раз	5049
""", 'э': """
экономия #%	4232
эксклюзивно для подписчиков	4231
электронная почта	4115
электронная почта или логин	4231
эта статья закрыта	4231
это было полезно	4246
это видео больше недоступно	4219
это видео недоступно	4219
это видео недоступно в вашей стране	4219
это поле обязательно	4234
это поле обязательно для заполнения	4234
этот контент невозможно показать	4216
этот контент недоступен	4216
этот материал закрыт	4231
""", 'я': """
я вже підтримую	4929
я вимкнув блокувальник	5040
я отключил	4227
я отключил блокировщик	4225
я уже поддерживаю	4105
як вимкнути adblock	5040
як ми захищаємо джерела	5057
як ми захищаємо наші джерела	5057
якість	5035
яндекс.дзен	4123
""", 'і': """
ім'я	5050
індекс	5050
інша сума	5043
інші матеріали автора	5052
інші матеріали авторки	4974
інші новини	19	4958
інші статті автора	5052
інші статті авторки	4974
""", 'א': """
אהבתי	2302
אודות	2266
אודות הכותב	2334
אולי אחר כך	2318
אולי גם יעניין אותך	2252
אולי יעניין אותך	2252
אולי יעניין אותך גם	2290
אולי יעניין אתכם	2252
אולי יעניין אתכם גם	2290
אולי מאוחר יותר	2230
אולי פספסתם	2290
אחר כך	2319
איך מכבים	2323
איך מכבים חוסם פרסומות	2321
אימייל	2330
אימייל לא תקין	2329
אין לי דעה	2302
אין לך חשבון	2327
אין לכם חשבון	2327
אינציקלופדיית ynet	2252
אירעה שגיאה	2329
אישור	2249	2318
אישור הכל	2314
אישור והמשך	2313
אני מאשר את תנאי השימוש	2329
אני מאשר קבלת דיוור	2329
אני מאשר/ת קבלת דברי פרסומת	2329
אני מאשר/ת קבלת דיוור	2329
אני מסכים	2249
אני מסכים לתנאי השימוש	2329
אני מסכים/ה לתנאי השימוש	2329
אני מסכימה	2249
אפשר	2319
אפשר התראות	2317	2318
אפשר לבטל בכל רגע	2327
אפשר תמיד	2313
אפשרויות נוספות	2342
אשר את כל העוגיות	2347
אשר הכל	2314
אשר והמשך	2313
""", 'ב': """
בדקו את תיבת הדואר	2329
בדקו את תיבת המייל	2329
בחירה	2328
בחן את עצמך	2304
בחנו את עצמכם	2304
בחסות	2295
בחר	2328
בחר מסלול	2327
בחר סכום	2349
בחרו את המינוי שלכם	2327
בחרו מינוי	2327
בחרו מסלול	2327
בחרו סכום	2349
בטל השתקה	2309
ביטול	2318
ביטול הסכמה	2313
ביטול השתקה	2309
בלי ספאם	2329
בלעדי למנויים	2327
במעקב	2339
בשיתוף	2246
בשיתוף עם	2343
""", 'ג': """
גודל גופן	65
גודל הטקסט	2341
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2350
""", 'ד': """
דווח על טעות	2251
דווח על תגובה	2345
דווחו לנו על טעות	2301
דחה את כל העוגיות	2347
דחה הכל	2314
דחייה	2249
דחיית הכל	2314
דיווח	2302
דיווח על טעות	2301
דיווח על תגובה	2345
דילוג לתוכן	2254
דילוג לתוכן המרכזי	2254
דלג לתוכן	2255
דלג לתוכן הראשי	2254
דלג על הפרסומת	2348
דלגו למתכון	61
דלגו על הפרסומת	2348
דף הבית	2255
""", 'ה': """
האזינו	2241
האזינו בספוטיפיי	2346
האזינו לכתבה	2309
האזן לכתבה	2309
האם הכתבה עזרה לך	2301
האם הכתבה עניינה אותך	2301
האם העמוד עזר לך	2301
האם זה היה מועיל	2301
הבא	2255
הבנתי	2256
הבקשה התקבלה	2351
הבקשה נשלחה	2351
הגב	2251
הגדל טקסט	2341
הגדל תמונה	2333
הגדלת גופן	2277	2278
הגדלת טקסט	2341
הגדלת תמונה	2333
הגדרות	2249
הגדרות עוגיות	2313
הגדרות פרטיות	2249	2313
הדפיסו את המתכון	61
הדפיסו כתבה	2289
הדפס	2241
הדפס מתכון	61
הדפסה	2241	2278
הדפסת המתכון	61
הדפסת כתבה	2289
ההודעה נשלחה	2329
ההודעה שלך	2351
ההצבעה שלך נקלטה	2301
ההצעה המשתלמת ביותר	2328
ההרשמה אושרה	2351
הודעתך נשלחה	2329
הווידאו אינו זמין	2309
הוסיפו תגובה	2251
הוסף כמקור מועדף	2338
הוסף לסל	2353
הוסף תגובה	2251
הוסף תשובה	2345
הוספה לסל	2353
הוספה לרשימת הקריאה	2277
הוספת תגובה	2251
הוקרא בקול סינתטי	2309
הורד שמע	2309
הורדת הפרק	2309
הורדת השמע	2309
הורידו את האפליקציה	2316
הזינו כתובת מייל	2351
הזכירו לי מאוחר יותר	2230
הזן כתובת אימייל	2351
החדשות ביותר	2302
החדשים ביותר	2302
החנות	2343
החשבון שלי	2233
הטבה לקוראים	2307
הטבות למנויים	2307
הטופס נשלח בהצלחה	2329
הירשם	2233
הירשמו להתראות	2317
הישנות ביותר	2302
הכי נצפים	2252
הכי נקרא	2252
הכי נקראות	2252
הכי נקראות היום	2290
הכי פופולרי	2328
הכינוי שלך	2345
הכניסו כתובת מייל	2351
הכתבה הבאה	2252
הכתבה המלאה למנויים	2289
הכתבה הקודמת	2252
הכתבה נעולה	2327
המייל האדום	2334
המייל שלך	2351
המלצות	2252
המקומות מוגבלים	2293
המשיכו לקרוא	2352
המשך בדפדפן	2316
המשך לאתר	2316
המשך לקרוא	2255
המשך עם google	2327
המשך עם אימייל	2350
המשך עם אפל	2327
המשך עם גוגל	2327
המשך עם פייסבוק	2327
המשך קריאה	2255
הנגן נטען	2309
הנצפים ביותר	2290
הנקראות ביותר	2252
הנקראים ביותר	2290
הסרטון אינו זמין	2309
הסרטון הבא	2348
הסרטון הקודם	2348
הסרטון לא זמין	2309
הסרטון נטען	2309
הסתר	2256
הסתר תגובות	2301
הסתר תשובות	2301
העדפות עוגיות	2313
העדפות פרטיות	2347
הענק כתבה במתנה	2341
הענקת כתבה במתנה	2341
העתיקו את הקישור	2289
העתיקו קישור	2289
העתק	2342
העתק קישור	2241	2278
העתקת הקישור	2289
העתקת קישור	2241	2278
הפופולרי ביותר	2328
הפופולריות ביותר	2302
הפסק לעקוב	2338
הפסקת מעקב	2338
הפעל	2273
הפעל התראות	2317
הפעל סרטון	2309
הפעלה אוטומטית	2310
הפעלת התראות	2317
הפרסומת ממשיכה	2353
הצביעו	91	2302
הצביעו בסקר	2301
הצבע	91	2302
הצבעה	92
הצבעתך נקלטה	2301
הצג את כל התגובות	2263
הצג ב-x	2346
הצג הכל	2256
הצג כתוביות	2309
הצג מפה	2256
הצג מקור	2256
הצג עוד	2255
הצג פוסט	2313
הצג פוסט זה באינסטגרם	2346
הצג פחות	2256
הצג תגובות	2301
הצג תוכן	2313
הצג תוצאות	91	2302
הצג תמיד	2313
הצג תשובות	2301
הצגת התוכן	2313
הצגת כל התגובות	2263
הצהרת נגישות	2266
הצטרפו	2231
הצטרפו אלינו	2231
הצטרפו לתומכים	2324
הצעה לקוראים	2307
הקודם	2255
הקטן טקסט	2341
הקטנת גופן	2277	2278
הקטנת טקסט	2341
הקישור הועתק	2289
הקראה אוטומטית	2309
הקש להפעלת קול	2348
הרשמה	2233
השאירו תגובה	2263
השאר אותי מחובר	2327
השאר תגובה	2263
השב	2251
השהה	2273
השתק	2310
השתקה	2310
השתתפו בסקר	2301
התגובה שלך	2345
התגובות למנויים בלבד	2345
התגובות מושבתות	2345
התחבר	2233
התחבר עם google	2327
התחברות	2233
התחברות באמצעות גוגל	2327
התחברות עם גוגל	2327
התחברות עם פייסבוק	2327
התמונה הבאה	2352
התמונה הקודמת	2352
התרומה שלי	2349
""", 'ו': """
וואטסאפ	2278
ווטסאפ	2241	2278
וידאו	2252
""", 'ז': """
זהו שדה חובה	2329
זכור אותי	2328
זמן נוכחי	2310
זמן נותר	2310
""", 'ח': """
חד פעמי	2325
חד-פעמי	2325
חדשות אחרונות	2252
חודש ראשון ב-#	2288
חודש ראשון ב-# ש"ח	2288
חודש ראשון בשקל	2288
חודש ראשון חינם	2288
חודשי	2325
חזרה למעלה	2255
חזרה לעמוד הבית	2333
חזרה לעמוד הראשי	2254
חזרה לראש העמוד	2254
חזרה לרשימה	2352
חידוש מינוי	2350
חיוב חודשי	2328
חיוב שנתי	2328
חינם, בלי ספאם	2329
חיפוש	2255
""", 'ט': """
טוויטר	2241	2278
טוען וידאו	2309
טוען נגן	2309
טלגרם	2241	2278
טעינת הפוסט	2313
טען מחדש	2321
טען מחדש את הדף	2321
טען עוד	2255
טען פוסט	2313
טען תגובות נוספות	2301
טען תוכן	2313
""", 'י': """
יציאה	2233
יציאה ממסך מלא	2309
יש לי חשבון	2327
""", 'כ': """
כבר הצבעת	2301
כבר הצבעתם	2301
כבר יש לך חשבון	2327
כבר מנוי	2327
כבר מנויים	2327
כבר מנויים? התחברו	2233
כבר נרשמת	2233
כותרות אחרונות	2252
כיביתי	2323
כיביתי את חוסם הפרסומות	2321
כל חודש	2325
כל שקל חשוב	2324
כל תרומה חשובה	2324
כל תרומה עוזרת	2324
כללי התגובות	2301
כן, אני רוצה	2317
כן, אשמח	2318
כניסה	2233
כניסה למנויים	2233
כתבה זו הוענקה במתנה	2354
כתבה זו היא תוכן ממומן	2289
כתבה ממומנת	2295
כתבה נעולה	2327
כתבו את תגובתכם	2345
כתבו לנו	2334
כתבו תגובה	2251
כתבות אחרונות	2252
כתבות מומלצות	2252
כתבות נוספות	2252
כתבות נוספות בנושא	2290
כתבות נוספות שיעניינו אתכם	2290
כתבות נוספות של הכתב	2333
כתבות קשורות	2252
כתבות שאולי פספסתם	2290
כתבות שיעניינו אתכם	2290
כתוב תגובה	2301
כתוביות	2310
כתובת אימייל לא תקינה	2329
כתובת המייל כבר רשומה	2351
כתובת המייל שלך	2351
כתובת מייל לא תקינה	2329
כתיבת תגובה	2301
""", 'ל': """
לא אהבתי	2302
לא יודע	2302
לא כעת	2230
לא ניתן להפעיל את הסרטון	2309
לא ניתן להציג את התוכן	2313
לא ניתן להציג תוכן זה	2313
לא ניתן לטעון את הסרטון	2348
לא ניתן לנגן את הסרטון	2309
לא עכשיו	2230	2318
לא תודה	2230	2318
לא, תודה	2230	2318
לגלריה	2333
לגלריה המלאה	2333
לגלריית התמונות	2333
לדף הבית	2333
לדף התרומות	2324
להאזנה בספוטיפיי	2346
להאזנה לכתבה	2309
להורדה ב-app store	2316
להורדה ב-google play	2316
להורדה מ-app store	2316
להורדה מ-google play	2316
להורדת האפליקציה	2289
להזמנה לחצו כאן	2353
להזמנת כרטיסים	2307
להמשך קריאה	2233
להרשמה	2233
להרשמה לאירוע	2293
לחידון	2304
לחידון המלא	2304
לחנות	2343
לחנות שלנו	2293
לחצו להפעלת הסאונד	2348
לידיעה המלאה	2333
לכל החדשות	2333
לכל החידונים	2304
לכל הכתבות	2255
לכל הכתבות בנושא	2290
לכל הכתבות של הכתב	2333
לכל המשחקים	2304
לכל הסרטונים	2333
לכל העדכונים, הכתבות והסרטונים	2290
לכל התגובות	2251
לכל התמונות	2333
לכתבה הבאה	2333
לכתבה הבאה בסדרה	2290
לכתבה המלאה	2333
לכתבה הקודמת	2333
לכתבה הקודמת בסדרה	2290
לכתבה נוספת	2352
לכתיבת תגובה	2263
למוצר	2343
למנויים בלבד	2237
למתכון	61
לעמוד הבית	2333
לעמוד התרומות	2324
לפרויקט המלא	2333
לפרופיל הכתב	2334
לפרטי המוצר	2353
לפרטים	2256
לפרטים והרשמה	2293
לפרטים נוספים והרשמה	2293
לפתיחת הכתבה	2350
לצפייה ביוטיוב	2346
לצפייה בכל התגובות	2263
לצפייה במסלולים	2350
לצפייה בתוצאות	91
לקריאה באפליקציה	2316
לקריאה מאוחר יותר	2354
לראש הדף	2333
לראש העמוד	2333
לרכישה באמזון	2307
לרכישה לחצו כאן	2307
לרכישת הספר	2307
לרכישת כרטיסים	2307
לרכישת כרטיסים לחצו כאן	2307
לרכישת מינוי	2233
לרכישת מינוי לחצו כאן	2289
לשלוח כתבה במתנה	2277	2278
לתיק המלא	2333
לתמונות	2256
לתרום	2231
לתרומה	2231
לתרומה לחצו כאן	2324
""", 'מ': """
מאוחר יותר	2319
מאשר	2249
מאשרת	2249
מבזקים	2252
מדיניות הפרטיות	2250
מדיניות הפרטיות ותנאי השימוש	2250
מדיניות פרטיות	2249	2266
מהירות הפעלה	2309
מהירות ניגון	2309
מודעה	2246
מומלץ עבורך	2290
מומלץ עבורכם	2290
מומלצים	2252
מוקרא בקול סינתטי	2309
מידע נוסף	2249
מיון לפי	2302
מייל	2278	2330
מיין לפי	2302
ממומן	2246
מסך מלא	2310
מסלולי מינוי	2350
מספר המקומות מוגבל	2293
מעבר למתכון	61
מעוניינים לקבל התראות	2317
מצאת טעות	2301
מצאתם טעות	2251
מצאתם טעות בכתבה	2301
מצב כהה	2314
משהו השתבש	2330
משחקים	2306
משך	2310
משך הסרטון	2348
משלוח חינם	2343
מתנה לחבר	2341
""", 'נ': """
נא להזין כתובת מייל תקינה	2329
נגישות	2266
נגן	2273
נגן וידאו	2309
נגן שמע	2348
נוצר באמצעות ai	2348
נוצר על ידי ai	2348
נושאים	2252
נושאים קשורים	2252
ניגון אוטומטי	2310
ניהול אפשרויות	2347
ניהול הסכמה	2313
ניהול העדפות	2347
ניהול עוגיות	2313
ניתן לבטל בכל עת	2327
נרשמת בהצלחה	2329
""", 'ס': """
סגור	2230
סגור גלריה	2352
סגור חלון	2352
סגור תפריט	2352
סגירה	2230
סודוקו	2306
סוף הפרסומת	2307
סוף פרסומת	2307
סיכום ai	2271
סיכום אוטומטי	2337
סיכום הכתבה	2271
סכום אחר	2324
סכום לבחירה	2349
ספרו לנו מה דעתכם	2301
סקר	92
סקר היום	91
סרטון זה אינו זמין	2309
סרטון זה אינו זמין עוד	2309
סרקו את הקוד	2316
סרקו את קוד ה-qr	2316
""", 'ע': """
עבור לתוכן	2254
עבור לתוכן המרכזי	2254
עדיין לא מנוי	2327
עדיין לא מנויים	2327
עוד	2255
עוד באותו נושא	2290
עוד בנושא	2252
עוד בערוץ	2252
עוד חדשות	2252
עוד כתבות	19	2252
עוד כתבות בנושא	19
עוד כתבות מעניינות	2289
עוד לא מנויים	2327
עוד סיפורים	2290
על הכותב	2334
עצור	2273
עקבו אחר הכתב	2338
עקבו אחר הנושא	2338
עקבו אחרי הכתב	2338
עקבו אחרי הנושא	2338
עקוב אחרי הכתב	2338
""", 'פ': """
פייסבוק	2241	2278
פנייה לכתב	2334
פנייה למערכת	2334
פרטים	2256
פרסום	2246
פרסומת	2246
פרסם	2302
פרסם אצלנו	2266
פרסמו אצלנו	2266
פתח	2256
פתח באפליקציה	2316
פתיחה באפליקציה	2316
""", 'צ': """
צור חשבון	2233
צור קשר	2251	2266
צפו באינסטגרם	2346
צפו בטוויטר	2346
צפו ביוטיוב	2346
צפו בפייסבוק	2346
צפו גם	2352
צפייה חוזרת	2348
צרו קשר	2266	2334
צרו קשר עם המערכת	2334
""", 'ק': """
קבל הכל	2314
קבלת התראות	2317
קוד קופון	2353
קודי הנחה	2353
קרא גם	2252
קרא עוד	2255
קראו באפליקציה	2316
קראו בחינם	2350
קראו גם	2252
קראו עוד	2255
""", 'ר': """
רוצה לקבל התראות	2317
רוצים לקבל התראות	2317
רענון העמוד	2321
רענן את הדף	2321
רעננו את הדף	2321
""", 'ש': """
שדה זה הוא חובה	2329
שדה חובה	2329
שדות חובה	2329
שחק עכשיו	2304
שחקו עכשיו	2304
שינוי גודל הגופן	2277
שיתוף	2241
שיתוף בוואטסאפ	2341
שיתוף בווטסאפ	2241
שיתוף בטוויטר	2241
שיתוף במייל	2289
שיתוף בפייסבוק	2241
שכחת את הסיסמה	2327
שכחת סיסמה	2327
שכחתי סיסמה	2233
שלח	91	2330
שלח לחבר	2241
שלח תגובה	2301
שלחו את הכתבה במתנה	2289
שלחו במתנה	2289
שלחו כתבה במתנה	2277
שלחו לחבר	2278	2341
שלחו לנו סרטונים	2334
שלחו לנו תמונות	2334
שלחו משוב	2301
שליחה	2330
שליחה במייל	2241
שליחת כתבה במתנה	2277
שליחת משוב	2301
שליחת תגובה	2301
שם	2330
שם מלא	2330
שם משפחה	2330
שם פרטי	2330
שמור	2342
שמור העדפות	2313
שמור כתבה	2354
שמור לרשימת הקריאה	2277	2278
שמירה	2241
שמירה לרשימת הקריאה	2277
שמירת הגדרות	2313
שמירת המתכון	61
שמירת כתבה	2289
שמרו כתבה	2289
שמרו לקריאה מאוחרת	2289
שנתי	2325
שתף	2241
שתף כתבה	2354
שתפו	2241
שתפו את הכתבה	2241
שתפו בוואטסאפ	2289
שתפו בווטסאפ	2289
שתפו בטוויטר	2341
שתפו בטלגרם	2289
שתפו בפייסבוק	2241
שתפו כתבה זו	2354
""", 'ת': """
תגובה	2251
תגובות	2251
תגובות נוספות	2301
תגיות	2252
תודה על ההצבעה	2301
תודה על הצבעתך	91
תודה על התמיכה	2349
תודה על תמיכתכם	2349
תודה שהצבעת	2301
תודה שהצבעתם	2301
תודה, ההודעה נשלחה	2329
תוכן למנויים	2233
תוכן ממומן	87	2246
תוכן מסחרי	2295
תוכן מקודם	2246
תוכן פרסומי	2295
תוכן שיווקי	87	2246
תוכן שיווקי בשיתוף	2295
תוצאות	92
תוצאות ההצבעה	2302
תוצאות הסקר	2302
תורגם אוטומטית	2289
תיקון טעות	2289
תמונה # מתוך #	2254
תמכו בנו	2231
תמכו בנו בפטריאון	2324
תמלול	2310
תנאי השימוש	2250
תנאי השימוש | מדיניות הפרטיות	2250
תנאי השימוש ומדיניות הפרטיות	2250
תנאי פרסום תגובות	2301
תנאי שימוש	2249	2266
תפריט	2255
תקציר ai	2271
תקציר בינה מלאכותית	2271
תקציר הכתבה	2271
תרגום אוטומטי	2310
תרומה	2231
תרומה חד פעמית	2324
תרומה חד-פעמית	2324
תרומה חודשית	2324
תרמו	2231
תרמו עכשיו	2231
תשבץ	2306
תשבצים	2306
תשחץ	2306
תשלום באמצעות paypal	2350
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1856
اجازه ميدهم	1857
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1828
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1790
اخبار مرتبطة	171
اخبار پيشنهادي	1828
اختبر معرفتك	185
اختبر معلوماتك	185
اختر	210
اختر اشتراكك	209
اختر الباقة	209
اختر المبلغ	233
اختر باقتك	209
اختر خطتك	209
اختر مبلغا	233
اخترنا لك	129
اخترنا لكم	171
اخر الاخبار	129
اخرين اخبار	1790
اخرين خبرها	1828
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1794
ادامه با google	1865
ادامه با گوگل	1865
ادامه خبر	1871
ادامه در مرورگر	1853
ادامه مطلب	1794
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1814
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
اذهب الي الوصفة	61
ارتباط با ما	1806
ارسال	91	115	1780
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1839
ارسال به تلگرام	1818
ارسال به دوستان	1780
ارسال تعليق	182
ارسال خبر	1872
ارسال ديدگاه	1839
ارسال راي	91
ارسال رايگان	1881
ارسال سوژه	1872
ارسال نظر	1789
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1806
از دست ندهيد	1828
از راي شما متشكريم	1839
از شركت شما در نظرسنجي متشكريم	1839
از ما حمايت كنيد	1774
استطلاع	92
استطلاع الاسبوع	142
استطلاع الراي	92
استطلاع اليوم	142
استطلاع راي	92
استمع	115
استمع الي الخبر	189
استمع الي المقال	189
استمع الي هذا المقال	189
استمع علي سبوتيفاي	229
استمع للخبر	157
استمع للمقال	157
استمع للنص	157
اسم المستخدم الخاص بك	228
اشتباهي ديدهايد	1839
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1776
اشتراك بخريد	1825
اشتراك خود را انتخاب كنيد	1865
اشتراك در تلگرام	1879
اشتراك در واتساپ	1879
اشتراك گذاري	1780
اشتراك گذاري در تلگرام	1818
اشتراكگذاري	1780
اشتراكگذاري در تلگرام	1879
اشتراكگذاري در واتساپ	1879
اشترك	103
اشترك في الاشعارات	198
اضافة رد	228
اضغط لتشغيل الصوت	232
اضغط هنا لمشاهدة الفيديو	157
اضف الي السلة	237
اضف تعليق	128
اضف تعليقا	128
اضف تعليقك	182
اضف رد	183
اضف ردا	183
اضف كمصدر مفضل	221
اطبع	115
اطبع المقال	170
اطبع الوصفة	61
اطبع هذا المقال	170
اطلاعات بيشتر	1786
اظهار اقل	215
اظهار المحتوي	193
اظهار المزيد	215
اعادة المشاهدة	232
اعادة تحميل الصفحة	204
اعجبني	183
اعد تحميل الصفحة	204
اعدادات الخصوصية	193
اعدادات الكوكيز	193
اعدادات ملفات الارتباط	122
اعدادات ملفات تعريف الارتباط	126
اعلان	119
اعلان مدفوع	87	176
اعلان ممول	119
اعلانات	119
اعلانات مدفوعة	176
اعلانات ممولة	175
اعلن معنا	146
اغلاق	100
اغلاق القائمة	236
اغلاق المعرض	236
اغلاق النافذة	236
افتح الخريطة	134
افتح المقال	234
افتح في التطبيق	197
افزودن به منابع ترجيحي	1876
افضل عرض	210
افضل قيمة	210
اقبل وتابع	124
اقبل وواصل	124
اقرا الخبر كاملا	215
اقرا المزيد	133
اقرا المزيد للكاتب	147
اقرا المقال التالي	236
اقرا المقال كاملا	215
اقرا ايضا	129
اقرا في التطبيق	197
اقرا لاحقا	238
اقرا مجانا	234
اكتب تعليقا	128
اكتب تعليقك	228
اكمل القراءة	236
اكنون بازي كنيد	1842
اكواد الخصم	237
الابلاغ عن التعليق	228
الابلاغ عن خطا	161
الاحدث	183
الاخبار	129
الاستمرار في المتصفح	197
الاسم	212
الاسم الكامل	212
الاشتراك	103
الاعدادات	123
الاعلان مستمر	237
الاعلانات	119
الاقدم	183
الاقسام	129
الاكثر اعجابا	183
الاكثر تداولا	129
الاكثر تفاعلا	183
الاكثر شعبية	210
الاكثر قراءة	129
الاكثر قراءة الان	171
الاكثر قراءة اليوم	171
الاكثر مشاهدة	129
الان نه	1773
البحث	133
البريد الالكتروني	212
البريد الالكتروني غير صالح	211
البريد الالكتروني غير صحيح	211
البقاء متصلا	209
التالي	133
الترجمة	190
التشغيل التلقائي	190
التعليقات	128
التعليقات للمشتركين فقط	228
التعليقات معطلة	228
التفاصيل	134
الجودة	190
الحقول المطلوبة	211
الخبر التالي	215
الخبر السابق	215
الخروج من ملء الشاشة	189
الدخول	103
الدفع عبر باي بال	234
الذهاب الي صفحة التبرع	206
الرئيسية	133
السابق	133
السماح	199
السماح بالاشعارات	198
السماح دائما	193
السماح والمتابعة	124
السياسة التحريرية	217
الصفحة التالية	133
الصفحة الرئيسية	133
الصورة التالية	236
الصورة السابقة	236
العاب	187
العب الان	185
العب مجانا	185
العودة الي الاعلي	215
العودة الي الصفحة الرئيسية	215
العودة الي القائمة	236
العودة للصفحة الرئيسية	215
الغاء المتابعة	221
الغاء كتم الصوت	189
الفيديو التالي	232
الفيديو السابق	232
الفيديو غير متاح	189
القائمة	133
القبول والعرض	122
القبول والمتابعة	124
الكلمات المتقاطعة	187
الكلمات المفتاحية	134
المتابعة باستخدام apple	209
المتابعة باستخدام facebook	209
المتابعة باستخدام google	209
المتابعة باستخدام جوجل	209
المتابعة باستخدام غوغل	209
المتابعة بالبريد الالكتروني	234
المتابعة عبر غوغل	209
المتابعة في المتصفح	197
المتجر	226
المدة	190
المزيد	129	133
المزيد حول هذه القصة	171
المزيد عن الكاتب	147
المزيد عن الكاتبة	147
المزيد للكاتب	215
المزيد من الاخبار	129
المزيد من الخيارات	224
المزيد من الفيديوهات	215
المزيد من المعلومات	123
المزيد من المقالات	171
المزيد من مقالات الكاتب	147	215
المزيد من مقالات الكاتبة	147
المشاهدة علي يوتيوب	229
المقال التالي	129
المقال السابق	129
النتائج	92
النص المكتوب	190
الوسوم	129
الوضع الليلي	194
الوقت الحالي	190
الوقت المتبقي	190
الي الاعلي	133
الي صفحة التبرع	206
امسح رمز qr	197
امكان نمايش اين محتوا وجود ندارد	1850
امكان پخش ويدئو وجود ندارد	1846
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1866
انتخاب اشتراك	1865
انتخاب طرح	1865
انتشار	1840
انتشار يافته : #	1803
انتشار يافته: #	1803
انتقل الي الوصفة	61
انتهاي پيام	1818
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1879
انسخ الرابط	115
انشاء حساب	103
انشر	115
انضم الي فريقنا	161
انضموا الي فريقنا	161
اهد المقال	170
اهد هذا المقال	170
اهداء	170
اهداء المقال	170
اهم الاخبار	129
اوافق	123
اوافق علي الشروط والاحكام	211
اوافق علي سياسة الخصوصية	211
اوافق علي معالجة بياناتي	211
اولين نفري باشيد كه نظر ميدهد	1818
ايا اين مطلب براي شما مفيد بود	1839
ايا اين مطلب مفيد بود	1839
ايا اين مقاله مفيد بود	1839
ايا مايليد اعلان دريافت كنيد	1855
ايا ميخواهيد اعلان دريافت كنيد	1855
ايجاد حساب	1776
ايقاف مؤقت	189
ايميل	1868
ايميل خود را بررسي كنيد	1867
ايميل معتبر وارد كنيد	1867
ايميل نامعتبر	1867
ايميل نامعتبر است	1867
اين فيلد الزامي است	1867
اين فيلد ضروري است	1867
اين مطالب را هم بخوانيد	1828
اين مطلب را هم بخوانيد	1828
اين مطلب مفيد بود	1839
اين مقاله قفل است	1865
اين ويدئو در دسترس نيست	1846
اين ويدئو ديگر در دسترس نيست	1846
اين ويديو در دسترس نيست	1846
اپ استور	1854
اپليكيشن را دانلود كنيد	1853
اپليكيشن را نصب كنيد	1853
اگهي	1782
اگهيها	1834
""", 'ب': """
با تشكر، پيام شما ارسال شد	1867
با حمايت	1881
با ما تماس بگيريد	1872
با همكاري	1881
با پردازش دادههايم موافقم	1867
بارگذاري دوباره صفحه	1860
بارگذاري مجدد صفحه	1860
بارگذاري محتوا	1850
بارگذاري پست	1850
باز كردن	1795
باز كردن در اپليكيشن	1853
باز كردن در برنامه	1853
بازار	1854
بازخورد بدهيد	1839
بازرگاني	1834
بازي رايگان	1842
بازي كنيد	1842
بازيها	1844
بازگشت به بالا	1794
بازگشت به صفحه اصلي	1871
باقات الاشتراك	234
بالتعاون مع	226
بالفيديو	157
بحث	133
بدعم من	226
براي ارسال نظر وارد شويد	1839
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1790
برچسبها	1790
بزرگتر كردن متن	1879
بزرگنمايي تصوير	1871
بستن	1773
بعدا	1856
بعدا ياداوري كن	1773
بعدي	1794
بلغ عن تعليق	228
بلغ عن خطا	161
بله	1857
بله، ميخواهم	1856
به اشتراك بگذاريد	1780
به اين مطلب گوش دهيد	1846
به اين مقاله گوش دهيد	1846
بهترين پيشنهاد	1866
بيشتر	1790	1794
بيشتر ببينيد	1828
بيشتر بخوانيد	1790
بيصدا	1847
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1790
تازهسازي صفحه	1860
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1782
تبليغات	1782	1806
تبليغات در گوگل	1834
تبليغات متني	1834
تجديد الاشتراك	234
تحديث الصفحة	204
تحقق من بريدك	211
تحقق من بريدك الالكتروني	211
تحميل التطبيق	114
تحميل الحلقة	189
تحميل الصوت	189
تحميل المحتوي	193
تحميل المزيد	133
تحميل المزيد من التعليقات	182
تحميل المنشور	193
تحميل من app store	197
تحميل من google play	197
تخصيص	123
تخطي الاعلان	232
تخفيف ويژه خوانندگان	1845
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1847
تسجيل	103
تسجيل الخروج	103
تسجيل الدخول	103
تسجيل الدخول باستخدام google	209
تسجيل الدخول عبر جوجل	209
تسجيل الدخول عبر غوغل	209
تسجيل الدخول عبر فيسبوك	209
تسجيل دخول	103
تسوق الان	188
تشغيل الاشعارات	198
تشغيل الفيديو	189
تشغيل تلقائي	190
تصغير الخط	224
تصويت	92	183
تعداد نظرات: #	1803
تعذر تحميل الفيديو	232
تعذر تشغيل الفيديو	189
تعذر عرض المحتوي	193
تعليق	128
تعليقات	128
تعليقك	183
تغطية خاصة	171
تغيير تفضيلات الخصوصية	122
تغيير تفضيلات ملفات الارتباط	122
تفضيلات الخصوصية	231
تفضيلات ملفات تعريف الارتباط	193
تفعيل	199
تفعيل الاشعارات	114	201
تقديم # ثوان	189
تكبير الخط	224
تكبير الصورة	215
تلخيص بالذكاء الاصطناعي	220
تلغرام	115
تلقي الاشعارات	198
تلقي الاشعارات العاجلة	201
تلقي التنبيهات	201
تلقي التنبيهات العاجلة	201
تلگرام	1780
تم احتساب صوتك	182
تم ارسال رسالتك	211
تم ارسال رسالتك بنجاح	211
تم ارسال طلبك	235
تم استلام طلبك	235
تم الارسال بنجاح	211
تم الاشتراك بنجاح	211
تم انشاء الصوت بالذكاء الاصطناعي	189
تم انشاؤه بالذكاء الاصطناعي	232
تم تاكيد الاشتراك	235
تم تسجيل صوتك	182
تم نسخ الرابط	170
تماس با تحريريه	1872
تماس با ما	1789	1806
تماس با نويسنده	1872
تماشاي ويديو	1818
تمام صفحه	1847
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1786
تنظيمات حريم خصوصي	1850
تنظيمات كوكي	1788
تنظيمات كوكيها	1788
تهيه اشتراك	1825
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1846
تويتر	115
توييتر	1780
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1839
ثبت راي	91
ثبت نام	1776
ثبت نظر	91	1789
ثبتنام	1776
ثبتنام كنيد	1832
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1850
جدول	1844
جدول كلمات متقاطع	1844
جديدترين	1840
جديدترين اخبار	1790
جديدترينها	1840
جزئيات	1795
جستجو	1794
جستجوي پيشرفته	1806
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1773
حامي ما شويد	1863
حامي مالي	1881
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1788
حساب كاربري	1776
حساب كاربري دارم	1865
حساب كاربري داريد	1865
حساب كاربري نداريد	1865
حسابي	103
حصري للمشتركين	103
حظر	200
حفظ	115
حفظ الاعدادات	193
حفظ التفضيلات	193
حفظ المقال	170
حفظ الوصفة	61
حفظ للقراءة لاحقا	170
حقل الزامي	211
حقل مطلوب	211
حمايت كنيد	1774
حمايت مالي	1774
حمايت مالي از ما	1863
حمايت ماهانه	1864
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1794
خبر بعدي	1818
خبر قبلي	1818
خبرهاي بيشتر	1828
خبرهاي داغ	1828
خبرهاي مرتبط	1790
خبرهاي پيشنهادي	1828
خروج	1776
خروج از تمام صفحه	1846
خريد از امازون	1845
خريد اشتراك	1825
خريد اشتراك سالانه	1825
خريد اشتراك ماهانه	1825
خريد انلاين	1881
خريد اين كتاب	1845
خريد اينترنتي	1881
خريد بليت	1845
خريد بليط	1845
خريد كتاب	1845
خطايي ديدهايد	1839
خطايي رخ داد	1868
خلاصه با هوش مصنوعي	1875
خلاصه هوش مصنوعي	1875
خواندن در اپليكيشن	1853
خواندهشده با صداي مصنوعي	1846
خودتان را بيازماييد	1842
خيارات اخري	225
خير	1857
""", 'د': """
دانش خود را بسنجيد	1842
دانلود	1812
دانلود از اپ استور	1853
دانلود از بازار	1853
دانلود از گوگل پلي	1853
دانلود اپليكيشن	1853
دانلود صدا	1846
دانلود فايل صوتي	1812	1846
دانلود فيلم	1812
دانلود مستقيم	1854
دانلود ويدئو	1846
دانلود ويديو	1812
دانلود پادكست	1846
در انتظار بررسي : #	1803
در انتظار بررسي: #	1803
در حال بارگذاري	1846
در حال بارگذاري ويدئو	1846
در حال بارگذاري ويديو	1846
در صف انتشار: #	1803
در صف بررسي: #	1803
در نظرسنجي شركت كنيد	1839
در همين رابطه	1828
در همين زمينه	1828
در پاتريون حمايت كنيد	1863
درباره ما	1806
درباره نويسنده	1872
دريافت از اپ استور	1853
دريافت از بازار	1853
دريافت از كافه بازار	1853
دريافت از كافهبازار	1854
دريافت از مايكت	1853	1854
دريافت از گوگل پلي	1853
دريافت اعلانها	1855
دستهبندي	1790
دعمك يصنع الفرق	233
دعوت به همكاري	1818
دنبال كردن	1877
دنبال كردن اين موضوع	1876
دنبال كردن موضوع	1876
دنبال كردن نويسنده	1876
ديدگاه	1789
ديدگاه خود را بنويسيد	1839
ديدگاهتان را بنويسيد	1818
ديدگاهها	1789
""", 'ذ': """
ذات صلة	129
ذخيره	1780
ذخيره تنظيمات	1850
ذخيره خبر	1818
ذخيره دستور پخت	61
ذخيره مطلب	1818
ذخيره مطلب براي بعد	1818
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1840
راي شما ثبت شد	91	1839
راي شما ثبت شده است	1839
رايگان و بدون هرزنامه	1867
ربما لاحقا	100
رد	128	1786
رد همه	1851
رزرو بليت	1881
رسالتك	212
رفتن به بالا	1871
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1863
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1865
رمز عبور را فراموش كردهايد	1776
روابط ممولة	175
رپورتاژ	1782
رپورتاژ اگهي	1782
""", 'ز': """
زمان باقيمانده	1847
زمان فعلي	1847
زيرنويس	1847
""", 'س': """
سؤال اليوم	91
سالانه	1864
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1846
سماح	200
سنويا	207
سودوكو	187	1844
سوژه بفرستيد	1872
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1786	1788
سياست حفظ حريم خصوصي	1785	1786
سياست كوكي	1786
سياست كوكيها	1785
سيب اپ	1854
""", 'ش': """
شارك	115
شارك الخبر	170
شارك القصة	170
شارك المقال	115
شارك عبر واتساب	224
شارك علي	115
شارك علي تويتر	224
شارك علي فيسبوك	224
شارك علي واتساب	224
شارك في استطلاع الراي	161
شارك في الاختبار	185
شارك في الاستطلاع	161
شارك في التصويت	182
شارك هذا الخبر	238
شارك هذا المقال	238
شارك هذا الموضوع	115
شارك هذه الصفحة	238
شاركنا برايك	182
شاركنا رايك	128
شاركها	170
شاركونا اراءكم	182
شاهد الصور	215
شاهد الفيديو	157
شاهد ايضا	129
شاهد بالفيديو	157
شاهد علي يوتيوب	229
شاهد كل الصور	131
شايد بعدا	1773
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1839
شرايط استفاده	1788
شرايط استفاده و حريم خصوصي	1788
شرايط را ميپذيرم	1867
شركاؤنا	194
شركاي ما	1851
شركت در ازمون	1842
شركت در نظرسنجي	1839
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1842
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1876
شما قبلا راي دادهايد	1839
شنيدن اين مطلب	1846
شنيدن مقاله	1846
شهريا	207
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1794
صفحه كمك مالي	1863
صندوق ورودي خود را بررسي كنيد	1867
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1832
ظرفيت محدود است	1832
""", 'ع': """
عدم السماح	200
عرض اقل	134
عرض الاشتراكات	234
عرض الاصل	134
عرض الباقات	234
عرض التعليقات	182
عرض التفاصيل	134
عرض الردود	182
عرض الصور	215
عرض الكل	133
عرض المحتوي	193
عرض المزيد	133
عرض المزيد من التعليقات	182
عرض الملف	215
عرض المنتج	237
عرض المنشور	193
عرض النتائج	91	183
عرض النص الاصلي	134
عرض النص المكتوب	189
عرض جميع الاخبار	215
عرض جميع الصور	215
عرض خاص للقراء	188
عرض علي اكس	229
عرض علي انستغرام	229
عرض علي تويتر	229
عرض علي فيسبوك	229
عرض كل الصور	131
عرض كل المقالات	131
عرض هذا المنشور علي instagram	229
عرض هذا المنشور علي انستغرام	229
عروض المشتركين	188
عضويت	1776
عطلت مانع الاعلانات	204
عكس	1790
عكسهاي بيشتر	1871
عكسهايتان را براي ما بفرستيد	1872
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1803
غيرفعال كردم	1862
غيرقابل انتشار: #	1803
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1865
فروشگاه	1881
فعال كردن	1856
فعال كردن اعلانها	1855
فعالسازي	1857
فعالسازي اعلانها	1855
فعل الاشعارات	198
فعلا نه	1856
فقط براي مشتركان	1776
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1780
فيلد الزامي	1867
فيلدهاي الزامي	1867
فيلم اصلي	1812
""", 'ق': """
قبلي	1794
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1785
قبول همه	1851
قبول همه كوكيها	1785
قبول و ادامه	1786	1850
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترين	1840
قديميترينها	1840
قراءة المزيد	133
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1839
قوانين و مقررات	1806
قوانين و مقررات را ميپذيرم	1867
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1854
كافهبازار	1854
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1853
كد ويدئو	1812
كد ويديو	1812
كد پخش	1812
كل الاخبار	215
كل الالعاب	185
كل الصور	215
كل المواضيع	131
كل شهر	207
كل مساهمة تصنع فرقا	206
كل مساهمة مهمة	206
كل مقالات الكاتب	147	215
كلمات دلالية	129
كلمات متقاطعة	187
كلمات مفتاحية	129
كليدواژهها	1790
كمك كنيد	1774
كمك مالي	1774
كمك ماهانه	1864
كمك يكباره	1863
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1788
كوچكتر كردن متن	1879
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت	1847
كيفيت اصلي	1812
كپي	1880
كپي شد	1814	1818
كپي كردن لينك	1818
كپي لينك	1780
كپي لينك كوتاه	1814
""", 'ل': """
لا اعرف	183
لا اوافق	123
لا راي لي	183
لا شكرا	100
لا يمكن تشغيل الفيديو	189
لا يمكن عرض هذا المحتوي	193
لا، شكرا	100
لاحقا	100
لدي حساب	209
لديك حساب	209
لديك حساب بالفعل	209
لست مشتركا	209
لست مشتركا بعد	209
لطفا ان را غيرفعال كنيد	1862
لطفا نظر خود را بنويسيد	1802
لطفا يك ايميل معتبر وارد كنيد	1867
لغو در هر زمان	1865
لغو دنبال كردن	1876
لغو رضايت	1850
لقد صوت من قبل	182
لقد صوتت بالفعل	142
لقد عطلته	204
لقد قمت بالتصويت	182
للاعلان معنا	146
للمشتركين	105
للمشتركين فقط	108
لم يعجبني	183
ليس الان	100
ليس لديك حساب	209
لينك خبر كپي شد	1814
لينك كوتاه	1780
لينك كوتاه خبر	1814	1818
لينك كوتاه كپي شد	1814
لينك كپي شد	1814	1818
""", 'م': """
مادة اعلانية	119
ماهانه	1864
مايكت	1854
مبلغ اخر	206
مبلغ دلخواه	1863
مبلغ ديگر	1863
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1871
متن كامل مقاله را بخوانيد	1871
متن پيادهشده	1847
متوجه شدم	1795
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1803
مجموع نظرات: #	1803
محبوبترين	1866
محبوبترينها	1840
محتواي تبليغاتي	1782
محتواي حمايتشده	1818
محتواي پولي	1845
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مخالفم	1786
مختارات	129
مخصوص مشتركان	1865
مدة الفيديو	232
مدت	1847
مدت زمان	1847
مديريت رضايت	1850
مديريت كوكيها	1850
مرا به خاطر بسپار	1865
مرة واحدة	207
مرتبسازي	1840
مرتبسازي بر اساس	1840
مزايا المشتركين	188
مزاياي مشتركان	1845
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1860
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1794
مشاهده عكسها	1871
مشاهده قيمت	1845
مشاهده محتوا	1850
مشاهده نتايج	91	1840
مشاهده همه	1794
مشاهده پاسخها	1839
مشاهده پرونده	1871
مشاهده گالري	1871
مشترك شويد	1776
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1868
مطالب بيشتر	1828
مطالب ديگر اين نويسنده	1871
مطالب مرتبط	1790
مطالب پيشنهادي	1828
مطلب بعدي	1871
مطلب قبلي	1871
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1790
مقاله بعدي	1871
مقاله قبلي	1871
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1803
منو	1794
مهمترين اخبار	1790
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1786
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1855
""", 'ن': """
نام	1868
نام خانوادگي	1868
نام و نام خانوادگي	1868
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1846
نسخه وب	1854
نسخه چاپي	1818
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1853
نظر	1789
نظر بدهيد	1818
نظر خود را با ما در ميان بگذاريد	1818
نظر خود را بنويسيد	1789
نظر خود را بگوييد	1839
نظر سنجي	92
نظر شما	1789
نظر شما درباره اين خبر چيست	1818
نظر كاربران	1802
نظرات	1789
نظرات بينندگان	1802
نظرات شما	1802
نظرات كاربران	1802
نظرات مخاطبان	1802
نظرتان را بگوييد	1839
نظرسنجي	92	1818
نظري ندارم	1840
نعم اريد	200
نعم، اريد	199
نقشه سايت	1806
نمايش اين محتوا ممكن نيست	1850
نمايش بيشتر	1794
نمايش زيرنويس	1846
نمايش كمتر	1795
نمايش متن اصلي	1795
نمايش محتوا	1850
نمايش نتايج	91
نمايش نظرات	1839
نمايش نظرات بيشتر	1839
نمايش نقشه	1795
نمايش همه	1795
نمايش پاسخها	1839
نمايش پست	1850
نميدانم	1840
ننصح بقراءة	129
نه ممنون	1773	1857
نه، ممنون	1857
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1879
هذا البريد مسجل مسبقا	235
هذا الحقل الزامي	211
هذا الحقل مطلوب	211
هذا الفيديو غير متاح	189
هذا الفيديو لم يعد متاحا	189
هذا المحتوي للمشتركين	105
هذا المقال للمشتركين	105
هذا المقال مقفل	209
هذه المادة للمشتركين	170
هر زمان ميتوانيد لغو اشتراك كنيد	1867
هر كمكي مهم است	1863
هر ماه	1864
هل افادك هذا المقال	182
هل ترغب باستلام الاشعارات	198
هل ترغب في تلقي الاشعارات	198
هل تريد تلقي اشعارات	198
هل تريد تلقي الاشعارات	198
هل كان هذا المقال مفيدا	182
هل كان هذا مفيدا	182
هل كانت هذه الصفحة مفيدة	182
هل لديك حساب	209
هل نسيت كلمة المرور	209
هل وجدت خطا	182
همرساني	1780
همه اخبار	1871
همه بازيها	1842
همه خبرها	1871
همه عكسها	1871
همه مطالب	1871
همه مطالب نويسنده	1871
همه ويدئوها	1871
هميشه اجازه داده شود	1850
هميشه نمايش بده	1850
همچنين ببينيد	1828
همچنين بخوانيد	1790
هنوز ثبتنام نكردهايد	1865
هنوز مشترك نيستيد	1865
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1780
ورود	1776
ورود / ثبت نام	1776
ورود با اپل	1865
ورود با فيسبوك	1865
ورود با گوگل	1865
ورود مشتركان	1825
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1846
ويديو	1790
ويديو در دسترس نيست	1846
ويژه خوانندگان	1845
ويژه مشتركان	1776
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1864
يكبار	1864
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1789
پايان اگهي	1845
پايان تبليغ	1845
پخش	1812
پخش خودكار	1847
پخش ويدئو	1846
پخش ويدئو ممكن نيست	1846
پخش ويديو	1846
پذيرش همه	1851
پذيرش و ادامه	1850
پذيرفتن	1786
پربازديدترين	1790
پربازديدترينها	1790
پربازديدها	1790
پربازديدهاي امروز	1828
پربازديدهاي هفته	1828
پربحثترينها	1790
پربينندهترين	1828
پربينندهترين خبرها	1828
پربينندهترينها	1828
پرداخت سالانه	1866
پرداخت ماهانه	1866
پسنديدم	1840
پنهان كردن پاسخها	1839
پيام بازرگاني	1834
پيام شما ارسال شد	1867
پيام شما با موفقيت ارسال شد	1867
پيشنهاد خواندني	1828
پيشنهاد سردبير	1790
پيشنهاد ما	1790
پيوندها	1806
""", 'چ': """
چاپ	1780
چاپ دستور پخت	61
چگونه غيرفعال كنم	1862
چگونه مسدودكننده را غيرفعال كنم	1860
""", 'گ': """
گالري تصاوير	1871
گالري عكس	1871
گزارش تخلف	1840
گزارش خطا	1789
گزارش خطا در اين خبر	1818
گزينههاي بيشتر	1880
گوگل پلي	1854
""", 'अ': """
अकाउंट नहीं है	2439
अक्षर का आकार	65
अक्षर छोटे करें	2451
अक्षर बडे करें	2451
अगला	2380
अगला लेख	2445
अगली खबर	2376
अगली स्टोरी	2445
अनफॉलो करें	2449
अनम्यूट	2424
अनिवार्य	2442
अनुमति दें	2432
अन्य खबरें	19	2376
अन्य राशि	2437
अन्य विकल्प	2452
अपना इनबॉक्स देखें	2441
अपना ईमेल दर्ज करें	2441
अपना ईमेल देखें	2441
अपना कमेंट लिखें	2389
अपना ज्ञान परखें	2420
अपना प्लान चुनें	2439
अपनी टिप्पणी दें	2389
अपनी टिप्पणी लिखें	2389
अपनी तस्वीरें हमें भेजें	2446
अपनी प्रतिक्रिया दें	2417
अपनी राय दें	2375
अपनी राय बताएं	2417
अभी खरीदें	2423
अभी खेलें	2420
अभी डाउनलोड करें	2430
अभी तक सब्सक्राइबर नहीं हैं	2439
अभी दान करें	2361
अभी नहीं	2360	2433
अमान्य ईमेल	2441
अमेजन पर खरीदें	2423
अवधि	2425
असहमत	2374
अस्वीकार करें	2374
""", 'आ': """
आगे पढें	2380
आज का सवाल	91
आज की अन्य खबरें	2410
आप इस विषय को फॉलो कर रहे हैं	2449
आप कभी भी अनसब्सक्राइब कर सकते हैं	2441
आप पहले ही वोट कर चुके हैं	2417
आपका वोट दर्ज हो गया	2417
आपका वोट दर्ज हो गया है	2417
आपका संदेश भेज दिया गया है	2441
आपके लिए	2376
आपको यह भी पसंद आ सकता है	2410
आपको ये भी पसंद आ सकता है	2410
आवश्यक फील्ड	2441
""", 'इ': """
इस लेखक की अन्य खबरें	2393
इस लेखक की और खबरें	2393
इस लेखक के और लेख	2393
इस विषय को फॉलो करें	2449
इसे भी देखें	2410
इसे भी पढें	2376
""", 'ई': """
ई-पेपर	2363
ईमेल	2442
ईमेल से शेयर करें	2451
""", 'ऊ': """
ऊपर जाएं	2380
""", 'ए': """
एआई आवाज में सुनें	2424
एआई द्वारा तैयार	2396
एआई समरी	2396
एआई सारांश	2396
एआई से तैयार सारांश	2396
एक बार	2438
एक बार का दान	2437
एप डाउनलोड करें	2430
""", 'ऐ': """
ऐप इंस्टॉल करें	2430
ऐप खोलें	2430
ऐप डाउनलोड करें	2430
ऐप में खोलें	2430
ऐप में पढें	2430
ऐप स्टोर से डाउनलोड करें	2430
""", 'ऑ': """
ऑटोप्ले	2425
ऑडियो डाउनलोड करें	2424
ऑफर देखें	2423
""", 'औ': """
और खबरें	2376
और जानें	2374
और टिप्पणियां देखें	2417
और देखें	2380
और पढें	2376	2380
और पढें इस लेखक से	2393
और भी पढें	2410
""", 'क': """
कभी भी रद्द करें	2439
कम दिखाएं	2381
कमेंट	2375
कमेंट करें	2375
कमेंट पढें	2389
कमेंट लिखें	2417
कमेंट्स	2375
करियर	2392
कह नहीं सकते	2418
किताब खरीदें	2423
कीमत देखें	2423
कुकी का उपयोग	2374
कुकी नीति	2372	2374
कुकी सेटिंग्स	2428
कुकीज नीति	2374
कुकीज प्रबंधित करें	2428
कुकीज सेटिंग	2373
कुछ गलत हो गया	2442
के सहयोग से	2453
केवल सदस्यों के लिए	2363
केवल सब्सक्राइबर के लिए	2439
कैसे बंद करें	2436
कॉपी	2452
कॉपी करें	2452
कॉपी लिंक	2366
क्या आप नोटिफिकेशन चाहते हैं	2431
क्या आप नोटिफिकेशन पाना चाहते हैं	2431
क्या आप सूचनाएं पाना चाहते हैं	2431
क्या यह उपयोगी था	2417
क्या यह खबर उपयोगी थी	2417
क्या यह पेज उपयोगी था	2417
क्या यह लेख उपयोगी था	2417
क्यूआर कोड स्कैन करें	2430
क्रमबद्ध करें	2418
क्विज खेलें	2420
""", 'ख': """
खबर सुनें	2424
खाता नहीं है	2439
खाता बनाएं	2363
खोजें	2380
खोलें	2381
""", 'ग': """
गलती की सूचना दें	2417
गलती बताएं	2381
गलती मिली	2417
गूगल प्ले से डाउनलोड करें	2430
गूगल से जारी रखें	2439
गूगल से लॉगिन करें	2439
गेम्स	2422
गैलरी देखें	2445
गोपनीयता नीति	2372	2374	2392
गोपनीयता सेटिंग्स	2428
""", 'च': """
चर्चा में क्यों है	2410
चुनें	2440
""", 'ज': """
जरूर पढें	2410
जवाब छिपाएं	2417
जवाब दें	2375
जवाब देखें	2417
जवाब भेजें	2417
जावास्क्रिप्ट बंद है	2428
ज्यादा दिखाएं	2445
ज्यादा पढी गई	2410
""", 'ट': """
टिकट खरीदें	2423
टिकट बुक करें	2423
टिप्पणियां	2375
टिप्पणी	2375
टिप्पणी करें	2375
टिप्पणी के नियम	2417
टिप्पणी के लिए लॉगिन करें	2417
टिप्पणी भेजें	2417
टिप्पणी लिखें	2417
टेक्स्ट साइज	65
टैग्स	2376
टॉप न्यूज	2376
टॉप स्टोरीज	2410
ट्रांसक्रिप्ट	2425
ट्रेंडिंग	2376
ट्विटर	2366
ट्विटर पर शेयर करें	2451
""", 'ठ': """
ठीक है	2381
""", 'त': """
तस्वीर बडी करें	2445
तस्वीरें देखें	2445
ताजा खबरें	2376
ताजा समाचार	2376
""", 'द': """
दान करें	2361
दान पेज पर जाएं	2437
देश की और खबरें	2410
दोस्तों को भेजें	2396
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2441
""", 'न': """
नक्शा देखें	2381
नतीजे देखें	91
नवीनतम	2418
नहीं	2433
नहीं धन्यवाद	2360
नहीं, धन्यवाद	2360	2433
नाम	2442
नियम और शर्तें	2372	2392
नियम और शर्तें | गोपनीयता नीति	2372
नोटिफिकेशन ऑन करें	2431
नोटिफिकेशन चालू करें	2431
""", 'प': """
पता नहीं	2418
परिणाम देखें	91	2418
पसंदीदा स्रोत के रूप में जोडें	2449
पहले से खाता है	2439
पहले से सब्सक्राइबर हैं	2439
पाठकों के लिए विशेष ऑफर	2423
पार्टनर कंटेंट	2413
पासवर्ड भूल गए	2439
पिछला	2380
पिछला लेख	2445
पिछली खबर	2376
पूरा नाम	2442
पूरा लेख पढें	2445
पूरी खबर पढें	2380
पेज दोबारा लोड करें	2435
पेज रिफ्रेश करें	2435
पेज रीफ्रेश करें	2435
पेड कंटेंट	2423
पोल	92
पोल में हिस्सा लें	2417
पोस्ट लोड करें	2428
प्रचार	2370
प्रतिक्रिया दें	2375
प्रतिलिपि	2425
प्राइवेसी पॉलिसी	2374	2392
प्राइवेसी सेटिंग्स	2428
प्रायोजक	2453
प्रायोजित	2370
प्रायोजित सामग्री	2413
प्रिंट	2452
प्रिंट करें	2366
प्रीमियम	2363
प्लान चुनें	2439
प्ले स्टोर से डाउनलोड करें	2430
प्लेबैक गति	2424
प्लेबैक स्पीड	2424
प्लेयर लोड हो रहा है	2424
""", 'फ': """
फीडबैक दें	2392	2417
फीडबैक भेजें	2417
फुल स्क्रीन	2425
फुल स्क्रीन से बाहर निकलें	2424
फेसबुक	2366
फेसबुक पर शेयर करें	2366
फेसबुक से जारी रखें	2439
फेसबुक से लॉगिन करें	2439
फॉन्ट आकार	2451
फॉन्ट साइज	65
फॉलो कर रहे हैं	2449
फॉलो करें	2449
फोटो	2376
फोटो गैलरी	2410
फोटो गैलरी देखें	2445
फ्लिपकार्ट पर खरीदें	2423
""", 'ब': """
बंद करें	2360
बडी खबरें	2376
बाद में	2360	2433
बाद में याद दिलाएं	2360
ब्राउजर में जारी रखें	2430
""", 'भ': """
भेजें	2442
""", 'म': """
मंजूर है	2374
मशीनी अनुवाद	2425
मान्य ईमेल दर्ज करें	2441
मासिक	2438
मासिक दान	2438
मासिक भुगतान	2440
मासिक सहयोग	2438
मुख्य समाचार	2376
मुझे याद रखें	2439
मुफ्त डिलीवरी	2453
मुफ्त में खेलें	2420
मुफ्त, कोई स्पैम नहीं	2441
मूल देखें	2381
मेन्यू	2380
मेरा खाता	2363
मेरा खाता है	2439
मैं नियम और शर्तों से सहमत हूं	2441
मैंने ऐड ब्लॉकर बंद कर दिया	2435
मैंने बंद कर दिया	2436
म्यूट	2425
""", 'य': """
यह खबर सुनें	2424
यह फील्ड अनिवार्य है	2441
यह फील्ड आवश्यक है	2441
यह भी देखें	2410
यह भी पढें	2376
यह लेख लॉक है	2439
यह लेख सुनें	2424
यह वीडियो अब उपलब्ध नहीं है	2424
यह वीडियो उपलब्ध नहीं है	2424
यह सामग्री नहीं दिखाई जा सकती	2428
ये खबरें भी पढें	2410
ये भी जानें	2410
ये भी देखें	2410
ये भी पढें	2376
""", 'र': """
रजिस्टर करें	2363
रिपोर्ट करें	2418
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2418
लाइक करें	2418
लिंक कॉपी करें	2366	2396
लिंक कॉपी हो गया	2451
लेख उपहार में दें	2451
लेख सुनें	2424
लेखक की अन्य खबरें	2393
लेखक के अन्य लेख	2445
लेखक के और लेख	2393	2445
लेखक के बारे में	2446
लेखक के बारे में और	2393
लेखक को फॉलो करें	2449
लेखक परिचय	2446
लेखक से और	2393
लॉग इन	2363
लॉग इन करें	2363
लॉगआउट	2363
लॉगिन	2363
लोकप्रिय	2376
लोड हो रहा है	2424
""", 'व': """
वर्ग पहेली	2422
वर्तमान समय	2425
विज्ञापन	2370
विज्ञापन के बाद जारी	2413
विज्ञापन दें	2392
विज्ञापन समाप्त	2423
विज्ञापन हटाएं	2396
विवरण	2381
विषय	2376
विषय को फॉलो करें	2449
वीडियो	2376
वीडियो उपलब्ध नहीं है	2424
वीडियो चलाएं	2424
वीडियो नहीं चलाया जा सकता	2424
वीडियो लोड हो रहा है	2424
वोट करने के लिए धन्यवाद	2417
वोट करें	91	2418
वोट दें	91
वोट देने के लिए धन्यवाद	2417
व्हाट्सएप	2366
व्हाट्सएप पर शेयर करें	2451
व्हाट्सऐप पर शेयर करें	2451
""", 'श': """
शायद बाद में	2360
शिकायत करें	2418
शेयर	2366
शेयर करें	2366
शेष समय	2425
""", 'स': """
संपर्क करें	2375	2392
संपादक को लिखें	2446
संबंधित खबरें	2376
संबंधित लेख	2376
संबंधित वीडियो	2410
संबंधित समाचार	2376
सदस्य बनें	2361
सबटाइटल	2425
सबटाइटल दिखाएं	2424
सबमिट करें	2442
सबसे अच्छा ऑफर	2440
सबसे ज्यादा पढी गई	2376
सबसे ज्यादा पढी गई खबरें	2410
सबसे ज्यादा पढी गईं	2410
सबसे नए	2418
सबसे पुराने	2418
सबसे लोकप्रिय	2440
सब्सक्राइब	2363
सब्सक्राइब करें	2363
सभी अस्वीकार करें	2428
सभी कमेंट देखें	2417
सभी खबरें	2445
सभी खबरें देखें	2445
सभी गेम	2420
सभी गेम्स	2420
सभी टिप्पणियां देखें	2417
सभी तस्वीरें देखें	2445
सभी दिखाएं	2381
सभी देखें	2380
सभी फोटो देखें	2445
सभी वीडियो	2445
सभी वीडियो देखें	2445
सभी स्वीकार करें	2374	2428
समझ गया	2381
समर्थन करें	2361
सर्वे	92
सर्वे में हिस्सा लें	2417
सहमत हूं	2374
सहमति दें और आगे बढें	2373
सहमति प्रबंधित करें	2428
सहमति वापस लें	2428
सहयोग करें	2361
सही ईमेल दर्ज करें	2441
साइटमैप	2392
साइन अप	2363
साइन इन	2363
साझा करें	2366
सामग्री दिखाएं	2428
सामग्री देखें	2428
सामग्री लोड करें	2428
सालाना	2438
सालाना भुगतान	2440
सिर्फ सब्सक्राइबर के लिए	2439
सीधे रेसिपी पर जाएं	61
सुडोकू	2422
सुधार नीति	2446
सूचनाएं चालू करें	2431
सेव करें	2366
स्पॉन्सर्ड	2370
स्पॉन्सर्ड कंटेंट	2413
स्वचालित अनुवाद	2425
स्वीकार करें	2374
स्वीकार करें और आगे बढें	2373
स्वीकार करें और जारी रखें	2428
""", 'ह': """
हमसे संपर्क करें	2392	2446
हमारा समर्थन करें	2361
हमारी मदद करें	2437
हमारे बारे में	2392
हमें लिखें	2446
हमें सपोर्ट करें	2437
हमें सहयोग दें	2437
हमेशा अनुमति दें	2428
हर महीने	2438
हर योगदान महत्वपूर्ण है	2437
हर योगदान मायने रखता है	2437
हां	2433
हां, चाहिए	2432
होम	2380
होम पेज पर जाएं	2445
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	381
অডিও ডাউনলোড করুন	380
অনুদান দিন	344
অনুদান পাতায যান	389
অনুমতি দিন	386
অনুসরণ করছেন	402
অনুসরণ করুন	402
অন্য পরিমাণ	389
অ্যাকাউন্ট আছে	391
অ্যাকাউন্ট নেই	391
অ্যাপ ডাউনলোড করুন	384
অ্যাপ স্টোর থেকে ডাউনলোড করুন	384
অ্যাপে খুলুন	384
অ্যাপে পডুন	384
""", 'আ': """
আগের খবর	397
আপনার জন্য নির্বাচিত	370
আপনার বার্তা পাঠানো হযেছে	393
আপনার ব্রাউজার অডিও সমর্থন করে না	380
আপনার ব্রাউজার ভিডিও সমর্থন করে না	380
আপনার ভোট গৃহীত হযেছে	376
আপনার ভোট গ্রহণ করা হযেছে	376
আপনার মতামত জানান	376
আপনি আগেই ভোট দিযেছেন	376
আপনি কি নোটিফিকেশন পেতে চান	385
আবশ্যক	394
আমাকে মনে রাখুন	391
আমাদের সমর্থন করুন	389
আমাদের সহাযতা করুন	389
আমি শর্তাবলিতে সম্মত	393
আরও খবর	346
আরও দেখুন	346
আরও পডতে পারেন	370
আরও পডুন	346
আরও মন্তব্য দেখুন	376
আরও সংবাদ	370
আরো খবর	370
আরো পডুন	370
""", 'ই': """
ইমেইল	394
ইমেইল সঠিক নয	393
""", 'উ': """
উত্তর দিন	377
উত্তর দেখুন	376
উপরে যান	396
""", 'এ': """
এ জাতীয আরও খবর	370
এ জাতীয আরো খবর	370
এ সম্পর্কিত আরও খবর	346
এ সম্পর্কিত আরও পডুন	370
এআই সারাংশ	401
এই কনটেন্ট দেখানো যাচ্ছে না	382
এই ঘরটি আবশ্যক	393
এই বিভাগের আরও খবর	370
এই বিভাগের আরো খবর	370
এই বিষয অনুসরণ করুন	402
এই ভিডিওটি আপনার দেশে দেখা যাবে না	380
এই ভিডিওটি আর নেই	380
এই ভিডিওটি পাওযা যাচ্ছে না	380
এই লেখাটি কি উপকারী ছিল	376
এককালীন	390
এককালীন অনুদান	390
এখন নয	386
এখনই কিনুন	379
এখনই খেলুন	378
""", 'ক': """
কনটেন্ট দেখান	382
কনটেন্ট লোড করুন	382
কপি করুন	404
কপি লিংক	369
কম দেখুন	396
কিউআর কোড স্ক্যান করুন	384
কিছু ভুল হযেছে	394
কুইজ খেলুন	378
কুইজে অংশ নিন	378
কুকি সেটিংস	382
""", 'খ': """
খবরটি শুনুন	380
খবরটি শেযার করুন	369
""", 'গ': """
গুগল দিযে লগইন করুন	391
গুগল প্লে থেকে ডাউনলোড করুন	384
গোপনীযতা সেটিংস	382
গ্যালারি দেখুন	396
গ্রহণ করে এগিযে যান	382
""", 'ছ': """
ছবি দেখুন	396
ছবি বড করুন	396
ছবির গ্যালারি	396
""", 'জ': """
জনপ্রিয খবর	370
জমা দিন	394
জরিপ	92
জরিপে অংশ নিন	376
জানি না	377
জাভাস্ক্রিপ্ট বন্ধ আছে	382
""", 'ট': """
টিকিট কাটুন	379
টিকিট কিনুন	379
টুইটারে শেযার করুন	403
""", 'ন': """
নতুন	377
নাম	394
নিবন্ধন	344
নোটিফিকেশন চালু করুন	385
নোটিফিকেশন পেতে চান	385
""", 'প': """
পরবর্তী খবর	396
পরে	386
পাঠকের পছন্দ	370
পাঠান	394
পাসওযার্ড ভুলে গেছেন	391
পুরো খবর পডুন	396
পুরোনো	377
পেজ আবার লোড করুন	388
পেজ রিফ্রেশ করুন	388
পেজটি রিফ্রেশ করুন	388
পোস্ট লোড করুন	382
পোস্টটি শেযার করুন	369
প্রচ্ছদে ফিরুন	396
প্রতিটি অনুদান গুরুত্বপূর্ণ	389
প্রতিলিপি	381
প্রিন্ট	348
প্রিন্ট করুন	369
প্লে স্টোর থেকে ডাউনলোড করুন	384
প্লেব্যাক গতি	380
প্ল্যান বেছে নিন	391
""", 'ফ': """
ফন্ট সাইজ	403
ফলাফল দেখুন	91	377
ফলো করুন	402
ফুল স্ক্রিন	381
ফেসবুক দিযে লগইন করুন	391
ফেসবুকে শেযার করুন	369
ফ্রি ডেলিভারি	405
""", 'ব': """
বই কিনুন	379
বইটি কিনুন	379
বন্ধুদের সঙ্গে শেযার করুন	369
বাকি সময	381
বার্ষিক	390
বিজ্ঞাপন	348
বিজ্ঞাপন শেষ	379
বিস্তারিত পডুন	370
বেছে নিন	392
""", 'ভ': """
ভিডিও চালান	380
ভিডিও লোড হচ্ছে	380
ভিডিওটি চালানো যাচ্ছে না	380
ভিডিওটি পাওযা যাচ্ছে না	380
ভুল জানান	376
ভুল সংশোধন জানান	376
ভোট দিন	91	377
ভোট দেওযার জন্য ধন্যবাদ	376
""", 'ম': """
মতামত জানান	376
মতামত পাঠান	376
মন্তব্য	348
মন্তব্য করতে লগইন করুন	376
মন্তব্য করুন	348
মন্তব্য নেই	377
মন্তব্য পাঠান	376
মন্তব্য লিখুন	376
মন্তব্যের নিযম	376
মাসিক	390
মাসিক অনুদান	390
মিউট	381
""", 'য': """
যেকোনো সময বাতিল করুন	391
যোগাযোগ করুন	398
""", 'র': """
রকমারি থেকে কিনুন	379
রিপোর্ট করুন	377
রেজিস্টার	344
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	344
লগইন	344
লাইক	377
লিংক কপি	348
লিংক কপি করুন	369
লিংক কপি হযেছে	369
লিঙ্ক কপি করুন	369
লেখক পরিচিতি	398
লেখক সম্পর্কে	398
লেখককে অনুসরণ করুন	402
লেখকের অন্যান্য লেখা	396
লেখকের আরও লেখা	396
লেখাটি কি উপকারী ছিল	376
লেখাটি শুনুন	380
লেখাটি সেভ করুন	369
লোড হচ্ছে	380
""", 'শ': """
শুধু গ্রাহকদের জন্য	391
শেযার	348
শেযার করুন	348
""", 'স': """
সংশ্লিষ্ট খবর	346
সঠিক ইমেইল দিন	393
সব খবর	396
সব খেলা দেখুন	378
সব গ্রহণ করুন	382
সব ছবি দেখুন	396
সব দেখুন	396
সব প্রত্যাখ্যান করুন	382
সব মন্তব্য দেখুন	376
সব সময অনুমতি দিন	382
সবচেযে জনপ্রিয	392
সবচেযে নতুন	377
সবচেযে পুরোনো	377
সমযকাল	381
সম্পর্কিত	370
সম্পর্কিত খবর	346
সম্পর্কিত বিষয	370
সম্পর্কিত সংবাদ	370
সম্পাদককে লিখুন	398
সম্পূর্ণ খবর পডুন	396
সম্মতি প্রত্যাহার করুন	382
সর্বশেষ	346
সর্বশেষ সংবাদ	346
সর্বাধিক আলোচিত	370
সর্বাধিক পঠিত	346
সর্বোচ্চ পঠিত	370
সহাযতা করুন	344
সাজান	377
সাবটাইটেল	381
সাবস্ক্রাইব	344
সেভ করুন	369
সেরা অফার	392
সৌজন্যে	405
স্পনসর	405
স্বযংক্রিয অনুবাদ	381
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	403
""", 'ก': """
กฎการแสดงความคิดเห็น	4745
กติกาการแสดงความคิดเห็น	4745
กรุณากรอกข้อมูลให้ครบถ้วน	4762
กรุณากรอกอีเมล	4762
กรุณากรอกอีเมลให้ถูกต้อง	4762
กรุณาตรวจสอบอีเมล	4762
กลับขึ้นด้านบน	4765
กลับด้านบน	4765
กลับหน้าแรก	4765
การตั้งค่าความเป็นส่วนตัว	4751
การตั้งค่าคุกกี้	4751
กำลังติดตาม	4768
กำลังโหลด	4749
กำลังโหลดวิดีโอ	4749
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4765
ขอบคุณที่ร่วมโหวต	4745
ขอบคุณสำหรับการโหวต	4745
ข่าวก่อนหน้า	4765
ข่าวถัดไป	4765
ข่าวทั้งหมด	4765
ข่าวที่คุณอาจสนใจ	4738
ข่าวที่น่าสนใจ	4738
ข่าวที่เกี่ยวข้อง	4715
ข่าวนี้มีประโยชน์หรือไม่	4745
ข่าวยอดนิยม	4715
ข่าวล่าสุด	4715
ข่าวอื่นที่น่าสนใจ	4738
ข่าวอื่นๆ	19	4738
ข่าวอื่นๆ ที่น่าสนใจ	4729
ข่าวเกี่ยวข้อง	4738
ข่าวแนะนำ	4715
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4759
คลิกชมวิดีโอ	4729
คลิกเพื่อขยายภาพ	4765
คลิปแนะนำ	4738
ความคิดเห็น	4718
ความยาว	4750
ความเร็วในการเล่น	4749
คัดลอก	4770
คัดลอกลิงก์	4718
คัดลอกลิงก์แล้ว	4729
คัดลอกลิงค์	4729
คัดลอกลิงค์แล้ว	4729
คำบรรยาย	4750
คุณต้องการรับการแจ้งเตือนหรือไม่	4754
คุณอาจสนใจ	4738
คุณโหวตแล้ว	4745
คุ้มที่สุด	4761
""", 'จ': """
จดจำฉัน	4760
จดจำฉันไว้	4760
จบโฆษณา	4748
จองตั๋ว	4748
จองบัตร	4748
จัดการความยินยอม	4751
จัดการคุกกี้	4751
จัดส่งฟรี	4771
จำนวนอื่น	4758
จำเป็นต้องกรอก	4762
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4762
ฉันยอมรับเงื่อนไขการใช้งาน	4762
""", 'ช': """
ชมคลิป	4729
ชมคลิปวิดีโอ	4729
ชมวิดีโอ	4729
ชมวิดีโอด้านบน	4729
ชมวิดีโอเต็มได้ที่นี่	4729
ชำระรายปี	4760
ชำระรายเดือน	4760
ชื่อ	4763
ชื่อ-นามสกุล	4763
ช่องนี้จำเป็นต้องกรอก	4762
""", 'ซ': """
ซื้อที่ lazada	4748
ซื้อที่ shopee	4748
ซื้อบัตร	4748
ซื้อบัตรที่นี่	4748
ซื้อหนังสือ	4748
ซื้อหนังสือเล่มนี้	4748
ซื้อเลย	4748
""", 'ด': """
ดาวน์โหลดบน app store	4753
ดาวน์โหลดบน google play	4753
ดาวน์โหลดเสียง	4749
ดาวน์โหลดแอป	4753
ดาวน์โหลดแอปพลิเคชัน	4753
ดาวน์โหลดได้ที่ app store	4753
ดาวน์โหลดได้ที่ google play	4753
ดูการตอบกลับ	4745
ดูข่าวทั้งหมด	4765
ดูคลิป	4729
ดูความคิดเห็นทั้งหมด	4745
ดูความคิดเห็นเพิ่มเติม	4745
ดูทั้งหมด	4716
ดูผลลัพธ์	91
ดูผลโหวต	91	4746
ดูภาพทั้งหมด	4765
ดูภาพเพิ่มเติม	4765
ดูราคา	4748
ดูรูปทั้งหมด	4765
ดูวิดีโอ	4729
ดูเพิ่มเติม	4718
ดูแกลเลอรี	4765
ดูแกลเลอรี่	4765
""", 'ต': """
ตกลง	4755
ตอบกลับ	4746
ตัวเลือกเพิ่มเติม	4769
ตั้งค่าความเป็นส่วนตัว	4751
ตั้งค่าคุกกี้	4751
ติดตามผู้เขียน	4768
ติดตามหัวข้อ	4768
ติดตามหัวข้อนี้	4768
ติดต่อกองบรรณาธิการ	4766
ติดต่อเรา	4729
ติดต่อโฆษณา	4766
ต้องการรับการแจ้งเตือนหรือไม่	4754
""", 'ถ': """
ถอดเสียง	4750
ถอนความยินยอม	4751
ถูกใจ	4746
""", 'ท': """
ทดสอบความรู้ของคุณ	4747
ทำแบบทดสอบ	4747
ทุกการสนับสนุนมีความหมาย	4758
ทุกเดือน	4759
""", 'บ': """
บทความก่อนหน้า	4765
บทความถัดไป	4765
บทความทั้งหมดของผู้เขียน	4765
บทความที่น่าสนใจ	4738
บทความที่เกี่ยวข้อง	4715
บทความนี้ถูกล็อก	4760
บทความนี้มีประโยชน์หรือไม่	4745
บทความล่าสุด	4715
บทความอื่นของผู้เขียน	4765
บทความอื่นๆ ของผู้เขียน	4765
บทความแนะนำ	4738
บริจาค	4712
บริจาคครั้งเดียว	4758
บริจาคตอนนี้	4758
บริจาครายเดือน	4758
บริจาคเลย	4712
บันทึก	4729
บันทึกการตั้งค่า	4751
บันทึกคะแนนของคุณแล้ว	4745
บันทึกคะแนนโหวตแล้ว	4745
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4729
""", 'ป': """
ปฏิเสธทั้งหมด	4751
ปิดการแสดงความคิดเห็น	4745
ปิดเสียง	4750
""", 'ผ': """
ผู้สนับสนุน	4771
""", 'พ': """
พิมพ์	4718
พิมพ์บทความ	4729
พิมพ์สูตร	61
พิมพ์หน้านี้	4729
""", 'ฟ': """
ฟรี ไม่มีสแปม	4762
ฟังข่าว	4749
ฟังข่าวนี้	4749
ฟังบทความ	4749
ฟังบทความนี้	4749
ฟังรายการย้อนหลัง	4729
""", 'ภ': """
ภายหลัง	4755
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4729
มีบัญชีอยู่แล้ว	4760
มีบัญชีแล้ว	4760
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4762
ยกเลิกได้ทุกเมื่อ	4760
ยอดนิยม	4738
ยอดนิยมในตอนนี้	4738
ยอมรับทั้งหมด	4751
ยอมรับและดำเนินการต่อ	4751
ยังไม่มีบัญชี	4760
ยังไม่เป็นสมาชิก	4760
""", 'ร': """
ระบุจำนวนเงิน	4758
รับการแจ้งเตือน	4754
รับการแจ้งเตือนข่าวด่วน	4729
รายงาน	4746
รายปี	4759
รายเดือน	4759
รีเฟรชหน้า	4757
รีเฟรชหน้านี้	4757
รูปแบบอีเมลไม่ถูกต้อง	4762
ร่วมงานกับเรา	4729
ร่วมตอบแบบสอบถาม	4729
ร่วมตอบแบบสำรวจ	4745
ร่วมบริจาค	4712
ร่วมสนับสนุน	4758
ร่วมแสดงความคิดเห็น	4729
ร่วมโหวต	4745
ร้านค้า	4771
""", 'ล': """
ลงทะเบียน	4712
ลงทะเบียนเรียบร้อยแล้ว	4762
ลดขนาดตัวอักษร	4769
ลืมรหัสผ่าน	4712
ลืมรหัสผ่านหรือไม่	4760
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4749
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4749
วิดีโอไม่พร้อมใช้งาน	4749
วิธีปิดโปรแกรมบล็อกโฆษณา	4757
""", 'ส': """
สนับสนุนรายเดือน	4758
สนับสนุนเรา	4712
สนับสนุนโดย	4771
สปอนเซอร์	4718
สมัครงานกับเรา	4729
สมัครสมาชิก	4712
สมัครเรียบร้อยแล้ว	4762
สรุปด้วย ai	4767
สรุปโดย ai	4767
สั่งซื้อหนังสือ	4748
สั่งซื้อเลย	4748
สำหรับสมาชิกเท่านั้น	4760
สิทธิพิเศษสำหรับผู้อ่าน	4748
สิทธิพิเศษสำหรับสมาชิก	4748
สแกน qr code	4753
สแกนคิวอาร์โค้ด	4753
ส่ง	4763
ส่งข่าว	4766
ส่งข้อความเรียบร้อยแล้ว	4762
ส่งความคิดเห็น	4745
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4729
""", 'ห': """
หน้าแรก	4765
""", 'อ': """
อนุญาต	4755
อนุญาตเสมอ	4751
ออกจากโหมดเต็มจอ	4749
อีเมล	4763
อีเมลไม่ถูกต้อง	4762
อ่านข่าวที่เกี่ยวข้อง	4738
อ่านข่าวผ่านแอป	4729
อ่านข่าวอื่นๆ	4738
อ่านฉบับเต็ม	4765
อ่านต่อ	4718
อ่านต่อหลังโฆษณา	4748
อ่านต่อเรื่องนี้	4738
อ่านต่อในเบราว์เซอร์	4753
อ่านบทความฉบับเต็ม	4765
อ่านบนแอป	4753
อ่านเพิ่มเติม	4715
อ่านเรื่องที่เกี่ยวข้อง	4738
อ่านโดย ai	4749
อ่านในแอป	4753
""", 'เ': """
เกมทั้งหมด	4747
เกิดข้อผิดพลาด	4763
เกิดข้อผิดพลาด กรุณาลองใหม่	4762
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4762
เกี่ยวกับผู้เขียน	4766
เก่าที่สุด	4746
เขียนความคิดเห็น	4745
เขียนโดย ai	4767
เข้าสู่ระบบ	4712
เข้าสู่ระบบด้วย apple	4760
เข้าสู่ระบบด้วย facebook	4760
เข้าสู่ระบบด้วย google	4760
เข้าสู่ระบบด้วย line	4760
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4745
เฉพาะสมาชิกเท่านั้น	4760
เต็มจอ	4750
เนื้อหาต่อจากโฆษณา	4748
เนื้อหาที่เกี่ยวข้อง	4738
เนื้อหาสนับสนุน	4748
เนื้อหาโฆษณา	4748
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4749
เบราว์เซอร์ของคุณไม่รองรับเสียง	4749
เปิดการแจ้งเตือน	4754
เปิดรับการแจ้งเตือน	4754
เปิดเสียง	4749
เปิดแอป	4753
เปิดในแอป	4753
เป็นคนแรกที่แสดงความคิดเห็น	4729
เพิ่มขนาดตัวอักษร	4769
เริ่มทำแบบทดสอบ	4747
เรียงตาม	4746
เรื่องที่คุณอาจสนใจ	19	4738
เรื่องที่น่าสนใจ	4738
เรื่องที่เกี่ยวข้อง	4715
เรื่องล่าสุด	4738
เรื่องอื่นที่น่าสนใจ	4715
เรื่องแนะนำ	4738
เลิกติดตาม	4768
เลือก	4761
เลือกแพ็กเกจ	4760
เลือกแพ็คเกจ	4760
เล่นวิดีโอ	4749
เล่นอัตโนมัติ	4750
เล่นเกม	4747
เล่นเลย	4747
เวลาที่เหลือ	4749
เสียงอ่านโดย ai	4749
""", 'แ': """
แจ้งข่าว	4766
แจ้งข้อผิดพลาด	4745
แจ้งคำผิด	4745
แจ้งลบความคิดเห็น	4745
แจ้งเบาะแส	4766
แชร์	4718
แชร์ข่าวนี้	4729
แชร์บทความ	4729
แชร์บทความนี้	4769
แชร์บน facebook	4769
แชร์ผ่าน line	4769
แชร์หน้านี้	4729
แชร์ไปที่ line	4729
แชร์ไปยัง facebook	4769
แชร์ไปยัง line	4769
แท็ก	4738
แท็กที่เกี่ยวข้อง	4738
แบบสำรวจ	92
แปลอัตโนมัติ	4729
แปลโดย ai	4767
แปลโดยอัตโนมัติ	4767
แสดงความคิดเห็น	4718
แสดงคำบรรยาย	4749
แสดงน้อยลง	4716
แสดงเนื้อหา	4751
แสดงเพิ่มเติม	4765
แสดงโพสต์	4751
""", 'โ': """
โฆษณา	4718
โหลดหน้านี้ใหม่	4757
โหลดหน้าใหม่	4757
โหลดเนื้อหา	4751
โหลดเพิ่มเติม	4765
โหลดแอป	4753
โหลดแอปฟรี	4729
โหลดโพสต์	4751
โหวต	91	4746
""", 'ใ': """
ใหม่ล่าสุด	4746
ให้คะแนนบทความนี้	4745
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4758
ไม่มีความเห็น	4746
ไม่สามารถเล่นวิดีโอนี้ได้	4749
ไม่สามารถเล่นวิดีโอได้	4749
ไม่สามารถแสดงเนื้อหานี้ได้	4751
ไม่แน่ใจ	4746
ไม่ใช่ตอนนี้	4755
""", 'ả': """
ảnh tiếp theo	5187
ảnh trước	5187
""", 'ẩ': """
ẩn	5103
ẩn trả lời	5142
""", 'ủ': """
ủng hộ	5078
ủng hộ báo chí độc lập	5080
ủng hộ chúng tôi	5078
ủng hộ chúng tôi trên patreon	5161
ủng hộ hàng tháng	5161
ủng hộ một lần	5161
ủng hộ ngay	5184
ủng hộ tác giả	5080
""", '☕': """
☕ buy me a coffee	1190
☕ buy us a coffee	1190
""", 'あ': """
あとで	2899
あとで読む	2915
あとで読むに追加	3029
あなたにおすすめ	2936
あなたにおすすめの記事	2936
あなたはどう思いますか	2930
あなたへのおすすめ	2936
あわせて読みたい	2936
あわせて読む	2971
""", 'い': """
いいえ、結構です	2899
いいね	2915
いいね!してニュースをチェック	2916
いいね!で応援する	2961
いいね順	2980
いつでも解約ok	3001
いつでも解約できます	3001
いつでも解約可能	3001
いつでも配信停止できます	3004
いま読まれています	2971
いま読まれている記事	2971
""", 'お': """
おすすめ	2936
おすすめの記事	2936
おすすめプラン	3001
おすすめ情報pr	2920
おすすめ記事	2936
おすすめ関連記事	2971
おすすめ順	2980
お住まいの地域ではご覧いただけません	2985
お住まいの地域では再生できません	2985
お名前	3005
お問い合わせ	2922	2950
お問い合わせありがとうございました	3004
お問い合わせありがとうございます	3004
お問い合わせ内容	3025
お役に立ちましたか	2979
お得なクーポン	3028
お得なプランを見る	3024
お気に入り	2915
お気に入りに追加	2915
お申し込み	2903
お申し込みが完了しました	3025
お申し込みを受け付けました	3025
お酒は#歳になってから	2983
""", 'こ': """
こちらの記事もおすすめ	2971
こちらの記事も読まれています	19	2971
こちらもおすすめ	2936
こちらも読む	2971
このコメントを報告	3018
このコンテンツは表示できません	2988
このコンテンツを表示できません	2988
このテーマをフォロー	3014
このテーマをフォローする	3014
このページは役に立ちましたか	2979
このメールアドレスは登録済みです	3025
この動画の配信は終了しました	2985
この動画はお住まいの地域では再生できません	2985
この動画はご覧いただけません	2985
この動画は公開を終了しました	2985
この動画は再生できません	2985
この動画は現在ご覧いただけません	2985
この投稿をinstagramで見る	3019
この本を購入する	2983
この著者の記事	2936
この著者の記事を見る	3008
この著者の記事一覧	3008
この記事だけ読む	3024
この記事に関連するニュース	2971
この記事のタグ	2936
この記事の写真	3008
この記事の写真をすべて見る	2972
この記事の写真を見る	3008
この記事の画像	3008
この記事の画像をもっと見る	3008
この記事の画像を見る	3008
この記事の筆者	3009
この記事の誤りを報告	2933
この記事の関連ニュース	2971
この記事はロックされています	3001
この記事は会員からのプレゼントです	3029
この記事は会員限定です	2903
この記事は参考になりましたか	2979
この記事は役に立ちましたか	2979
この記事へのコメント	2934
この記事もチェック	2961
この記事をシェア	2915
この記事をシェアする	3029
この記事をプレゼント	2961
この記事をプレゼントする	2961
この記事を保存	2961
この記事を印刷	2961
この記事を印刷する	2961
この記事を書いた人	3009
この記事を書いた記者	3009
この記事を聞く	2985
この記事を聴く	2985
この記事を評価	3018
この記事を評価する	2961
この記事を購入	3024
この記者の記事をもっと見る	3008
この記者の記事を見る	3008
この記者の記事一覧	2936
この記者をフォロー	2918
この記者をフォローする	3014
この連載の記事	2936
この連載をフォロー	2918
この連載をフォローする	2918
この音声はaiが読み上げています	2985
この項目は必須です	3004
この項目は必須項目です	3004
""", 'ご': """
ご寄付ありがとうございます	3023
ご寄付はこちら	2998
ご意見	2927
ご意見をお聞かせください	2979
ご意見・ご感想を入力	3025
ご投票ありがとうございました	2979
ご支援ありがとうございます	3023
ご支援のお願い	2900
ご支援はこちら	2998
ご登録ありがとうございました	3004
ご登録ありがとうございます	3004
ご購入はこちら	2983
ご購読の申し込み	2903
""", 'さ': """
さらに読み込む	2940
""", 'す': """
すでにアカウントをお持ちの方	3001
すでに会員の方	3001
すでに投票済みです	2979
すでに登録済みです	3025
すべてのcookieを受け入れる	3021
すべてのcookieを許可	3021
すべてのコメントを見る	2979
すべてのニュースを見る	3008
すべての写真を見る	2972
すべての記事を見る	3008
すべて受け入れる	2922
すべて同意する	3021
すべて拒否	2989
すべて拒否する	2988
すべて表示	2941
すべて見る	2940
すべて許可	2922	2925
すべて読む	2941
""", 'そ': """
その他のオプション	3015
その他の記事	2936
その他の金額	2998
""", 'ど': """
どちらともいえない	2980
""", 'は': """
はい、受け取る	2992
はじめての方はこちら	3001
はてなブックマーク	2915
はてなブックマークに追加	2961
はてブ	2915
""", 'ま': """
まずは無料で	3001
また後で	2899
まだ会員でない方	3001
""", 'み': """
みなさんはどう思いますか	2930
みんなのコメント	2927
""", 'も': """
もう一度再生	3022
もう一度見る	2986
もっと見る	2940
もっと詳しく知りたい方は	2971
もっと読む	2936
もどる	2940
""", 'よ': """
よく読まれています	2971
よく読まれている記事	2936
よく読まれている記事ランキング	2936
""", 'わ': """
わからない	2980
わかりました	2941
""", 'ア': """
アカウントをお持ちでない方	3001
アカウントをお持ちの方	3001
アカウントをお持ちの方はこちら	3001
アクセスランキング	2936
アプリで続きを読む	2991
アプリで見る	2991
アプリで読む	2991
アプリで開く	2991
アプリなら	2991
アプリのダウンロード	2914
アプリをインストール	2914
アプリをダウンロード	2914
アプリを入手	2991
アプリを開く	2914
アプリダウンロード	2914
アンケート	92
アンケートにご協力	2932
アンケートに参加する	2932	2979
アンケートに回答する	2979
アンケートに答える	2932	2979
アンケート実施中	2961
アンケート結果	2980
アンケート結果を見る	3018
""", 'ウ': """
ウィンドウを閉じる	3027
""", 'エ': """
エラーが発生しました	3004
""", 'オ': """
オススメ記事	2936
オフにする	2993
オプションの管理	3021
オプションを管理	3021
オンにする	2993
オンラインショップ	2983
""", 'カ': """
カテゴリ	2936
カテゴリー	2936
カートに入れる	3028
""", 'キ': """
キーワード	2936
キーワードをフォロー	2918
""", 'ギ': """
ギャラリーを見る	3008
ギャラリーを閉じる	3027
""", 'ク': """
クイズ	2982
クイズに挑戦	2932	2961
クイズに挑戦する	2932	2961
クイズに答える	2981
クッキー	2922
クッキーの設定	2988
クッキー設定	2922	2925
クリックで拡大	3008
クリックで音声が出ます	3022
クリップ	2915
クリップする	2915
クロスワード	2982
クロスワードに挑戦	2931
クロスワードを解く	2931
""", 'ゲ': """
ゲーム	2982
ゲームで遊ぶ	2981
ゲーム一覧	2981
""", 'コ': """
コピー	3016
コピーしました	2915
コメント	2927
コメント #件	2934
コメント#件	2927
コメント(#	2927
コメント(#件	2934
コメントする	2927
コメントのルール	2979
コメントの受付は終了しました	2979
コメントの受付を終了しました	2979
コメントはまだありません	2927
コメントは会員のみ	3018
コメントは無効になっています	3018
コメントをすべて見る	2979
コメントをもっと見る	2927
コメントを入力	3018
コメントを入力してください	3018
コメントを報告	3018
コメントを投稿	2927
コメントを投稿する	2979
コメントを書く	2927
コメントを残す	2927
コメントを見る	2927
コメントを送信	2979
コメントを送信する	2979
コメントを閉じる	2979
コメントガイドライン	2979
コメントポリシー	2979
コメント一覧	2927
コンテンツへスキップ	2938
コンテンツを表示	2988
コンテンツを表示する	2988
コンテンツを読み込む	2988
コーヒーをおごる	2998
""", 'サ': """
サイトで続ける	2991
サイトポリシー	2922	2950
サイトマップ	2922
サインイン	2903
サポーターになる	2998
サポートする	2900
""", 'シ': """
シェア	2915
シェアしよう	2915
シェアする	2915
""", 'ス': """
スキップ	2899
スクラップ	2915
スクラップする	2915
スポンサー	2920
スポンサードリンク	2920
スポンサーリンク	2920
スポンサー企業	3017
""", 'タ': """
タイアップ	2920
タグ	2936
タップして音声をオンにする	3022
""", 'チ': """
チケットを予約する	2983
チケットを購入	2983
チケットを購入する	2983
チケット購入はこちら	2983
チップを送る	2900
チャンネル登録	2916
""", 'ツ': """
ツイート	2915
ツイートする	2915
ツイートを読み込む	2988
""", 'デ': """
データ保護方針	3021
""", 'ト': """
トップ	2940
トップに戻る	3008
トップへ戻る	2940
トップニュース	2936
トップページ	2940
トップページに戻る	3008
トップページへ	3008
トピックス	2936
""", 'ド': """
ドネーション	2900
""", 'ナ': """
ナンプレ	2982
""", 'ニ': """
ニックネーム	3005
ニックネームを入力	3018
ニュースを読む	2940
ニュースレター	2908
ニュースレター登録	2908
ニュース一覧	3008
ニュース一覧へ	3008
""", 'バ': """
バックナンバー	2936
""", 'パ': """
パスワードをお忘れですか	3001
パスワードをお忘れの方	3001
パスワードをお忘れの方はこちら	3001
パスワードを忘れた方	2903
パスワードを忘れた方はこちら	3001
パズル	2982
""", 'ピ': """
ピックアップ	2936
""", 'フ': """
フィードバックを送る	2979
フィードバックを送信	2979
フォトギャラリー	3008
フォトギャラリーを見る	3008
フォロー	2916
フォローしています	3014
フォローしてね	2916
フォローしました	2916
フォローする	2916
フォローを解除	3014
フォローを解除する	3014
フォロー中	2916
フォロー解除	3014
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2986
""", 'ブ': """
ブックマーク	2915
ブックマークする	2915
ブラウザで続ける	2991
ブラウザで見る	2991
ブラウザで読む	2991
""", 'プ': """
プッシュ通知	2914
プッシュ通知を受け取りますか	2992
プッシュ通知を受け取る	2992
プライバシーの設定	2988
プライバシーポリシー	2922	2950
プライバシーポリシーに同意する	3004
プライバシー設定	2988
プランを見る	3001
プランを選ぶ	3001
プランを選択	3001
プラン一覧	3001
プレゼント	2903
プレミアム	2903
プレミアム会員	2907
プロフィール	3010
""", 'ヘ': """
ヘルプ	2922
""", 'ペ': """
ページの先頭に戻る	3008
ページの先頭へ	2940
ページの先頭へ戻る	3008
ページを再読み込み	2994
ページを再読み込みする	2994
ページを更新する	2994
ページトップ	2940
ページトップへ	2940
ページトップへ戻る	3008
""", 'ホ': """
ホーム	2940
ホームに戻る	3008
""", 'ポ': """
ポスト	2915
ポストする	2915
""", 'マ': """
マイページ	2903
マンスリーサポーターになる	2998
""", 'ミ': """
ミュート	2986
ミュートを解除	2985
ミュート解除	2985
""", 'メ': """
メインコンテンツへスキップ	2938
メッセージ	3026
メニュー	2940
メニューを閉じる	3027
メルマガ	2908
メルマガ登録	2908
メールでシェア	3015
メールで送る	2915
メールで送信	2915
メールをご確認ください	3004
メールアドレス	2908
メールアドレスが正しくありません	3004
メールアドレスでログイン	3024
メールアドレスで登録	3024
メールアドレスをご入力ください	3025
メールアドレスを入力	2908
メールアドレスを入力してください	3004
メールアドレスを入力する	3025
メールマガジン	2908
メールマガジン登録	2908
""", 'ラ': """
ライター	3010
ランキング	2936
""", 'リ': """
リンクをコピー	2915
リンクをコピーしました	2961
リンクをコピーする	2961
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2903
ログイン	2903
ログイン/会員登録	2903
ログインしてコメント	2979
ログインしてコメントする	2979
ログイン・会員登録	2903
ログイン状態を保持	3001
ログイン状態を保持する	3001
""", '一': """
一回だけ	2999
一回だけ寄付する	2998
一回のみ	2999
一時停止	2986
一次性	5311
一次性捐款	5310
一番人気	3002
一覧	2940
一覧に戻る	3008
一覧へ	2940
一覧を見る	2940
""", '上': """
上一个视频	5334
上一张	5319
上一张图片	5339
上一篇	5228
上一篇文章	5319
上一頁	5234
上一页	5234
""", '下': """
下一个视频	5334
下一张	5319
下一张图片	5339
下一張圖片	5339
下一篇	5228
下一篇文章	5319
下一部影片	5334
下一頁	5234
下一页	5234
下次再說	5195
下次再说	5195
下載app	5301
下載客戶端	5301
下載音檔	5294
下載音訊	5294
下载app	5301
下载客户端	5301
下载音频	5294
""", '不': """
不,謝謝	5195	5304
不,谢谢	5195	5304
不用了	5195	5304
不用了,謝謝	5304
不用了,谢谢	5304
不知道	5288
不適切な内容を報告	2979
""", '专': """
专题	5228
""", '並': """
並び替え	2980
並べ替え	2980
""", '个': """
个人中心	5200
个人信息保护政策	5333
""", '中': """
中	3016	5328
中立	5243
""", '为': """
为你推荐	5228
为您推荐	5228
""", '主': """
主旨	5338
主要ニュース	2936
主题	5338
""", '举': """
举报	5227
举报评论	5330
""", '了': """
了解	2941
了解更多	5223
了解详情	5340
""", '京': """
京东购买	5292
""", '人': """
人人网	5266
人才招聘	5263
人气排行	5233
人气榜	5233
人気の動画	2971
人気の記事	2936
人気ランキング	2936
人気記事	2936
人気記事ランキング	2936
人気順	2980
人氣排行	5233
人氣文章	5275
人氣榜	5233
""", '仅': """
仅限会员	5313
仅限订阅用户	5313
""", '今': """
今、あなたにオススメ	2936
今、読まれている記事	2971
今すぐプレイ	2981
今すぐ寄付	3023
今すぐ支援する	3023
今すぐ購入	3028
今すぐ遊ぶ	2981
今はしない	2899
今はやめておく	2899
今回のみ	2999
今回のみ支援する	2998
今回はしない	2899
今日のアンケート	2931
今日のクイズに挑戦	2932
今日のクロスワード	2931
今日の注目	2936
今日投票	5242
今日最熱門	5275
今日热点	5228
今日焦点	5228
今日熱門	5275
今週のアンケート	2931
今週のクイズに挑戦	2932
""", '从': """
从app store下载	5301
""", '他': """
他の記事	19
他の記事も読む	2936
""", '付': """
付費閱讀	5200
付费内容	5200
付费阅读	5200
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5330
以下为广告内容	5263
以下為廣告內容	5263
以后再说	5195
以後再說	5303
以電子郵件繼續	5336
""", '件': """
件名	3026
""", '企': """
企画・制作	3017
""", '优': """
优惠码	5340
""", '会': """
会员专享	5205
会员专享内容	5205
会员专属	5200
会员中心	5200
会员登录	5200
会員でない方	3001
会員でない方はこちら	3001
会員の方はこちら	2903
会員の方はログイン	2903
会員プランを見る	3024
会員特典	2983
会員登録	2903
会員登録する	2903
会員登録のご案内	3024
会員登録はこちら	2903
会員限定	2903
会員限定特典	2983
会員限定記事	2903
会社概要	2950
""", '余': """
余下全文	5339
""", '作': """
作者其他文章	5252
作者更多文章	5319
作者的更多文章	5252
作者简介	5320
作者簡介	5320
""", '你': """
你可能也喜欢	5228
你可能也喜歡	5228
你可能感兴趣	5228
你可能还想看	5275
你可能還想看	5275
你已投票	5242
你怎么看	5241
你怎麼看	5241
""", '使': """
使用 apple 登入	5313
使用 facebook 登入	5313
使用 google 帳號登入	5313
使用 google 登入	5313
使用 google 繼續	5313
使用apple登录	5313
使用facebook登入	5313
使用facebook登录	5313
使用google登入	5313
使用google登录	5313
使用google繼續	5313
使用google继续	5313
使用google账号登录	5313
使用paypal付款	5336
使用条款	5220
使用條款	5220
使用邮箱登录	5336
""", '価': """
価格を見る	3028
""", '保': """
保存	2915
保存する	2915
保存设置	5298
保持登入	5313
保持登入狀態	5313
保持登录状态	5313
""", '個': """
個人情報の取り扱い	2922
個人情報の取り扱いについて	2922
個人情報の取り扱いに同意する	3004
個人情報の取扱いについて	2922
個人情報保護方針	2922	2950
""", '倍': """
倍速	5295
""", '僅': """
僅限會員	5313
僅限訂戶	5313
""", '優': """
優先するソースに追加	3014
優惠碼	5340
""", '儲': """
儲存設定	5298
""", '允': """
允許	5303
允許通知	5302	5304
允许	5303
允许通知	5302	5304
""", '元': """
元の記事を読む	2972
元記事で読む	2972
元記事を読む	2940
""", '免': """
免責聲明	5220
免費訂閱	5206
免費註冊	5200
免費試讀	5200
免費閱讀	5336
免责声明	5220
免费,无垃圾邮件	5316
免费注册	5200
免费订阅	5206
免费试读	5200
免费阅读	5336
免运费	5329
免運費	5329
""", '入': """
入力内容を確認	3025
入力内容を確認する	3025
入力必須	3004
""", '內': """
內容	5338
內容糾錯	5244
""", '全': """
全ての写真を見る	2972
全ての記事が読み放題	3024
全屏	5295
全文はこちら	2972
全文を読む	2940
全文表示	2940
全画面	2986
全画面表示	2985
全画面表示を終了	2985
全螢幕	5295
全記事読み放題	2907
全部拒絕	5299
全部拒绝	5299
全部接受	5220
全部新闻	5319
全部游戏	5290
全部视频	5319
全部评论	5227
全部话题	5230
""", '公': """
公众号	5214
公式sns	2916
公式twitter	2916
公式x	2916
公式アプリ	2914
公式サイトで見る	2983
公式サイトはこちら	3028
公式サイトを見る	3028
公式ショップ	2983
公式ショップはこちら	2983
""", '共': """
共 # 頁	5230
共 # 页	5230
共#頁	5230
共#页	5231
共有	2915
共有する	2915
共有オプション	3015
共有リンクをコピー	2961
""", '关': """
关于作者	5320
关于我们	5220
关注	5214
关注作者	5324
关注我们	5214
关注此话题	5324
关注话题	5324
关键词	5228
关闭	5195
关闭窗口	5339
关闭菜单	5339
""", '其': """
其他新聞	5228
其他新闻	19	5228
其他金額	5310
其他金额	5310
""", '内': """
内容	5338
内容由ai生成	5334
内容纠错	5244
""", '再': """
再生	2940
再生リスト	3022
再生時間	2986
再生速度	2985
再読み込み	2994
再読み込みする	2994
""", '写': """
写留言	5330
写真(#枚	2972
写真をすべて見る	3008
写真をもっと見る	2972
写真を拡大	3008
写真を拡大する	3008
写真を見る	2940
写真を見る(全#枚	2972
写真・動画の投稿はこちら	3009
写真特集	2936
写评论	5227
""", '出': """
出錯了	5317
出错了	5317
""", '分': """
分享	5213
分享到	5213
分享到facebook	5263
分享到line	5263
分享到qq	5327
分享到whatsapp	5327
分享到微信	5213
分享到微博	5213
分享到朋友圈	5327
分享文章	5341
分享本文	5263
分享此文	5263
分享此頁	5341
分享給好友	5263
分享給更多人看到	5263
分享给好友	5263
分享给更多人	5263
分享至	5213
分享至facebook	5213
分享至line	5263
分享这篇文章	5341
分享這篇文章	5341
分类	5228
分類	5228
""", '列': """
列印	5213
列印本頁	5263
列印食譜	61
""", '初': """
初めての方はこちら	3001
初割で無料体験する	2903
初月無料	2907
""", '利': """
利用規約	2922	2950
利用規約に同意します	3004
利用規約に同意する	3004
""", '刷': """
刷新页面	5305
""", '前': """
前のページ	2940
前のページに戻る	3027
前の写真	3008
前の動画	3022
前の画像	3008
前の記事	2936
前の記事へ	2936
前の記事を読む	3027
前へ	2940
前回の記事はこちら	2971
前回はこちら	2972
前往官網	5340
前往捐款	5310
前往捐款頁面	5310
前往捐款页面	5310
前往購買	5292
前往贊助	5310
""", '剩': """
剩余时间	5295
剩餘時間	5295
""", '加': """
加入google偏好來源	5324
加入line好友	5214
加入会员	5200
加入我们	5263
加入我们的团队	5263
加入我們	5263
加入我們的團隊	5263
加入書籤	5213
加入會員	5200
加入白名单	5305
加入購物車	5340
加入购物车	5340
加载中	5294
加载内容	5298
加载帖子	5298
加载更多	5234
加载更多评论	5287
""", '動': """
動画	2936
動画で見る	2961
動画の公開は終了しました	2985
動画の読み込みに失敗しました	3022
動画の配信は終了しました	2985
動画は再生できません	2985
動画をもっと見る	3008
動画を再生	3022
動画を再生する	2961
動画を再生できません	2985
動画を再生できませんでした	2985
動画を見る	2940
動画を読み込み中	2985
動画を読み込めませんでした	3022
動画を読み込んでいます	2985
動画プレーヤーを読み込み中	2985
動画一覧	3008
""", '勘': """
勘誤回報	5244
""", '包': """
包邮	5329
""", '協': """
協賛	3017
協賛企業	3017
""", '单': """
单次	5311
单次捐款	5196
单篇购买	5336
""", '単': """
単発の寄付	2998
""", '博': """
博客來購買	5292
""", '占': """
占い	2982
""", '印': """
印刷	2915
印刷する	2915
印刷用ページ	2961
印刷用ページを表示	2961
印象笔记	5266
""", '即': """
即时新闻	5228
即時新聞	5228
""", '原': """
原文を表示	2941
原文を見る	2941
原文連結	5276
原文链接	5276
""", '去': """
去京东看看	5292
去京东购买	5292
去天猫购买	5292
去淘宝购买	5292
""", '参': """
参与投票	5243	5287
参与评论	5227
参加测验	5290
参加者募集中	2953
参加问卷调查	5263
""", '參': """
參加問卷調查	5263
參加測驗	5290
參與投票	5287
""", '友': """
友だち追加	2916
友だち追加する	2916
友善列印	5263
友達に教える	2961
""", '反': """
反对	5243
反對	5243
反馈	5227
""", '发': """
发一条友善的评论	5330
发现错误	5287
发现错误?请告诉我们	5263
发生错误	5317
发表留言	5227
发表评论	5227
发送	5317
发送成功	5316
""", '取': """
取材・文	3010
取消关注	5325
取消回复	5245
取消回覆	5245
取消追蹤	5324
取消關注	5325
取消静音	5294
取消靜音	5294
""", '受': """
受け取る	2993
受付が完了しました	3025
""", '古': """
古い順	2980
""", '可': """
可随时退订	5316
可隨時取消	5313
""", '合': """
合わせて読みたい	2936
合作伙伴	5329
合作夥伴	5329
合成音声による読み上げ	2985
合成音声による読み上げです	2985
""", '同': """
同じカテゴリの記事	2936
同じ著者の記事	2971
同作者文章	5252
同意	5220
同意して続ける	2988
同意して続行	2988
同意して閉じる	2988
同意しない	2922	2925
同意する	2922	2925
同意の管理	2988
同意を撤回	2988
同意を撤回する	2988
同意を管理	2988
同意を管理する	2988
同意並繼續	5223	5298
同意并继续	5223	5298
同意設定を変更	2924
""", '后': """
后退#秒	5294
""", '听': """
听全文	5263
听文章	5294
听新闻	5213
听这篇文章	5263
""", '商': """
商业推广	5329
商品の詳細を見る	3028
商品を見る	2983
商品ページへ	2983
商品詳細	3028
商品详情	5340
商城	5329
商業推廣	5329
""", '單': """
單次	5311
單次捐款	5196
單筆	5311
單筆捐款	5310
單筆支持	5310
單篇購買	5336
""", '回': """
回上一頁	5339
回到頂端	5319
回到頂部	5234
回到顶部	5319
回复	5227
回答する	91
回覆	5227
回頁首	5231
回頂端	5234
回首頁	5234
""", '图': """
图 #/#	5230
图片 #/#	5230
""", '圖': """
圖片 #/#	5230
""", '在': """
在 app store 下載	5301
在 facebook 查看	5331
在 google play 下載	5301
在 instagram 查看	5331
在 instagram 查看這則貼文	5331
在 spotify 收聽	5331
在 x 上查看	5331
在 youtube 上觀看	5331
在amazon購買	5292
在app store下载	5301
在app中打开	5301
在app中阅读	5301
在facebook查看	5331
在google play下载	5301
在instagram查看	5331
在instagram查看這則貼文	5331
在patreon上支持我们	5310
在spotify上收听	5331
在x上查看	5331
在youtube上观看	5331
在亚马逊购买	5292
在微博查看	5331
在浏览器中继续	5301
在瀏覽器中繼續	5301
""", '地': """
地図を見る	2941
地図を開く	2941
""", '執': """
執筆者	3010
執筆者プロフィール	3009
""", '報': """
報錯	5244
""", '填': """
填字游戏	5291
填字遊戲	5291
""", '复': """
复制	5328
复制成功	5213
复制网址	5263
复制链接	5213	5266
""", '外': """
外部コンテンツを表示	2988
外部コンテンツを表示する	2988
外部送信について	3021
外部送信ポリシー	3021
""", '大': """
大	3016	5328
大号字	65
大字	5213
大家还在看	5228
大家都在看	5228
""", '头': """
头条	5228
""", '好': """
好的	5303
""", '如': """
如何停用廣告封鎖	5306
如何关闭	5308
如何关闭广告拦截	5306
如何关闭广告拦截器	5305
如何關閉	5308
如何關閉廣告攔截	5306
如何關閉廣告攔截器	5305
如何關閉廣告阻擋	5306
""", '始': """
始終允許	5299
始终允许	5299
""", '姓': """
姓名	5317
""", '字': """
字体	65
字体大小	5213
字号	5213
字幕	2986	5295
字幕をオン	2985
字幕を表示	2985
字級	65	5213
字级	65
字號	5327
字體大小	65	5213
""", '官': """
官方微博	5214
""", '定': """
定期定額	5196
定期定額捐款	5310
定期定額支持	5310
定期捐款	5310
""", '寄': """
寄付	2900
寄付する	2900
寄付で応援する	2961
寄付のお願い	2900
寄付はこちら	2998
寄付はこちらから	2998
寄付をする	2900
寄付ページはこちら	2998
寄付ページへ	2998
""", '寫': """
寫留言	5330
寫評論	5330
""", '專': """
專題	5228
""", '小': """
小	3016	5328
小字	5213
小編推薦	5228
小调查	92
""", '尚': """
尚未成為會員	5313
尚無留言	5263
""", '展': """
展开	5234
展开全文	5234
展开全部	5235
展开回复	5287
展开阅读全文	5339
展開	5234
展開全文	5319
""", '已': """
已关注	5214
已收到您的申请	5337
已是会员	5200
已是訂戶	5313
已有帐号	5200
已有帳號	5313
已有账号	5313
已經是會員	5200
已經是會員?登入	5200
已经是订户	5313
已经有账号	5313
已複製連結	5327
已關注	5324
""", '常': """
常に表示する	2988
常に許可	2989
常に許可する	2988
""", '年': """
年払い	3002
年額プラン	3002
""", '广': """
广告	5219
广告后继续阅读	5292
广告结束	5292
""", '広': """
広告	2920
広告の下に記事が続きます	2983
広告の後に続きます	2920
広告はここまで	2983
広告をスキップ	2920
広告を閉じる	2920
広告ブロッカーの解除方法	2995
広告ブロッカーをご利用中です	2994
広告ブロッカーをオフにする方法	2995
広告ブロックの解除方法	2994
広告ブロックをオフにしました	2995
広告ブロックを解除してください	2994
広告ブロックを解除しました	2994
広告ブロックを解除する方法	2995
広告企画	2920
広告掲載	2950
広告掲載について	2950
広告終わり	2983
""", '廣': """
廣告	5219
廣告後繼續閱讀	5292
廣告結束	5292
廣編企劃	5292
廣編特輯	5292
""", '延': """
延伸閱讀	5228
延伸阅读	5228
""", '开': """
开启app	5301
开启推送	5302
开启通知	5302	5304
开始测验	5290
开通vip	5336
开通会员	5200
""", '当': """
当前时间	5295
当当购买	5292
""", '影': """
影片已下架	5294
影片已移除	5294
影片無法播放	5294
影片載入中	5294
影片載入失敗	5334
影片長度 #	5261
影音	5228
""", '後': """
後で	2899
""", '微': """
微信	5213
微信好友	5266
微信扫一扫	5327
微信扫码分享	5327
微信朋友圈	5266
微信登录	5313
微博	5213
""", '必': """
必填	5317
必填字段	5316
必填欄位	5316
必填項	5316
必填项	5316
必須	3005
必須項目	3005
必須項目です	3004
""", '忘': """
忘記密碼	5200
忘记密码	5200
""", '応': """
応援する	2900
""", '快': """
快进#秒	5294
""", '总': """
总是允许	5299
""", '您': """
您可能也喜歡	5228
您可能感兴趣	5228
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5275
您可随时退订	5316
您可隨時取消訂閱	5316
您已关注此话题	5324
您已投票	5242
您已投过票	5287
您已投過票	5287
您已经投过票	5287
您已訂閱	5337
您已订阅	5337
您怎么看	5241
您怎麼看	5241
您的信息已发送	5316
您的姓名	5337
您的投票已提交	5287
您的支持很重要	5335
您的昵称	5330
您的暱稱	5330
您的留言	5337
您的訊息已送出	5316
您的邮箱	5206
您的電子郵件	5337
您的電郵	5206
""", '情': """
情報をお寄せください	3009
情報提供のお願い	3009
情報提供はこちら	3009
""", '想': """
想接收即時新聞通知嗎	5302
想接收通知吗	5302
""", '意': """
意見信箱	5244
意見反饋	5287
意見回饋	5287
意见反馈	5227
""", '感': """
感想を送る	2927
感謝您的參與	5287
感謝您的投票	91	5287
感謝您的支持	5335
感谢参与投票	5242
感谢您,您的信息已发送	5316
感谢您的参与	5287
感谢您的投票	91	5287
感谢您的支持	5335
感谢支持	5335
""", '成': """
成为会员	5196
成為會員	5196
""", '我': """
我们无法显示此内容	5298
我來說兩句	5245
我同意	5220
我同意处理我的个人数据	5316
我同意接收电子邮件	5316
我同意隱私權政策	5316
我已关闭	5305
我已关闭广告拦截	5306
我已关闭广告拦截器	5305
我已閱讀並同意隱私權政策	5316
我已關閉廣告攔截	5306
我已關閉廣告攔截器	5305
我已關閉廣告阻擋程式	5306
我已阅读并同意隐私政策	5316
我来说两句	5245
我的帐户	5200
我的帳戶	5200
我知道了	5220
我要举报	5287
我要勘誤	5244
我要報錯	5244
我要投票	5243	5287
我要捐款	5335
我要支持	5335
我要檢舉	5287
我要爆料	5320
我要留言	5227
我要糾錯	5263
我要纠错	5227
我要評論	5245
我要评论	5227
我要贊助	5335
""", '或': """
或	5314
""", '戻': """
戻る	2940
""", '所': """
所有新闻	5319
所有留言	5227
所有話題	5230
所有评论	5245
所有话题	5230
""", '打': """
打印	5213
打印本页	5263
打印食谱	61
打开	5235
打开app	5301
打开app查看更多	5301
打开app阅读	5301
打开app阅读全文	5301
打开客户端阅读	5301
打开微信扫一扫	5327
打开推送	5302
打赏	5196
打赏作者	5335
""", '扫': """
扫一扫分享	5327
扫描二维码下载	5301
扫码下载	5301
扫码下载app	5301
扫码下载客户端	5301
""", '投': """
投票	92	5288
投票ありがとうございました	91	2979
投票ありがとうございます	2931
投票する	91	2961
投票を受け付けました	2979
投票区	92
投票成功	5287
投票済みです	2979
投票結果	2980	5288
投票結果を見る	91
投票结果	5288
投稿する	2927
投稿を表示	2988
投稿を表示する	2988
投稿を読み込む	2988
投稿须知	5320
""", '折': """
折りたたむ	2941
折扣码	5340
折扣碼	5340
""", '报': """
报告错误	5235
""", '拒': """
拒否する	2925
拒絕	5220	5223
拒绝	5220	5223
拒绝全部	5299
拒绝所有cookie	5333
""", '招': """
招聘启事	5263
""", '拡': """
拡大	2915
拡大する	2940
""", '按': """
按年計費	5313
按年计费	5313
按月	5311
按月捐款	5310
按月计费	5313
按讚	5214
""", '捐': """
捐款	5196
捐贈	5196
捐赠	5196
""", '掃': """
掃描qr code下載	5301
掃碼下載	5301
""", '排': """
排序	5288
排行榜	5228
""", '採': """
採用情報	2953
""", '接': """
接受	5220
接受並繼續	5223	5298
接受並顯示	5222
接受全部	5220
接受全部cookie	5333
接受并显示	5222
接受并继续	5223	5298
接受所有	5220	5223
接受所有 cookie	5333
接受所有cookie	5333
接收通知	5302
""", '推': """
推广	5219
推广内容	5219
推廣	5219
推荐	5228
推荐文章	5228
推荐方案	5314
推荐阅读	5228
推薦	5228
推薦文章	5228
推薦閱讀	5228
""", '提': """
提交	91	5317
提交成功	5316
提交成功,感谢您的反馈	5337
提交评论	5287
提供	2920
提供反馈	5287
提供意見	5287
提供新聞線索	5320
提供新闻线索	5320
""", '搜': """
搜尋	5234
搜索	5234
""", '撤': """
撤回同意	5298
""", '播': """
播放	5234
播放器加载中	5294
播放影片	5334
播放视频	5334
播放速度	5294
""", '支': """
支持	5243
支持我们	5196
支持我們	5196
支援する	2900
支援はこちら	2998
""", '收': """
收合	5235
收听	5213
收听文章	5294
收听本文	5263
收聽文章	5263
收聽本文	5294
收藏	5213
收藏文章	5213
收藏本文	5263
收藏食譜	61
收藏食谱	61
收起	5234
收起回复	5287
""", '放': """
放大图片	5319
放大圖片	5319
放大字体	5327
放大字體	5327
""", '数': """
数独	2982	5291
数独に挑戦	2931
""", '數': """
數獨	5291
""", '文': """
文字の大きさ	65	2915
文字を大きくする	3015
文字を小さくする	3015
文字サイズ	2915
文字サイズを変更	3015
文字サイズ変更	65
文字拡大	3015
文字稿	5295
文字起こし	2986
文字起こしを表示	2985
文字起こしを見る	2985
文明上网,理性发言	5330
文明上网理性发言,请遵守新闻评论服务协议	5330
文章未完 廣告後繼續	5292
""", '料': """
料金プラン	3002
料金プランを見る	3024
""", '新': """
新しい順	2980
新浪微博	5266
新着	2936
新着をメールでお知らせ	2918
新着ニュース	2936
新着記事	2936
新着記事をメールで受け取る	2918
新着記事一覧	2971
新着順	2980
新聞線索	5320
新規会員登録	2903
新規登録	2903
新闻简报	5206
新闻纠错	5244
新闻线索	5320
""", '无': """
无所谓	5288
无法显示此内容	5298
""", '早': """
早割	3017
早鳥票	5329
早鸟票	5329
""", '时': """
时长	5295
时长:#	5261
""", '明': """
明白了	5235
""", '是': """
是否允许通知	5302
是否接收推送通知	5302
是否接收通知	5302
是否開啟通知	5302
""", '显': """
显示全部	5319
显示内容	5298
显示原文	5235
显示字幕	5294
显示帖子	5298
显示更多	5234
""", '時': """
時長	5295
時長:#	5261
""", '暂': """
暂不	5195
暂停	5261
暂无评论	5263
暂无评论,快来抢沙发	5330
""", '暫': """
暫不	5195
暫停	5261
""", '更': """
更多	5228
更多作者文章	5319
更多内容	5228
更多分享方式	5327
更多图片	5319
更多圖片	5319
更多報導	5228
更多影片	5319
更多报道	5228
更多文章	5228
更多新聞	5228
更多新聞請看	5275
更多新闻	5228
更多游戏	5290
更多精彩	5275
更多精彩内容	5339
更多精采內容	5263
更多视频	5319
更多该作者文章	5252
更多选项	5328
更多選項	5328
更改 cookie 偏好	5222
更改 cookie 設定	5222
更改cookie偏好	5222
更正政策	5320
更正與說明	5320
""", '書': """
書籍を購入する	2983
""", '最': """
最受欢迎	5314
最受歡迎	5314
最多人看	5275
最新	5288
最新ニュース	2936
最新ニュースを通知で受け取る	2992
最新号	2971
最新影音	5275
最新文章	5228
最新新聞	5228
最新新闻	5228
最新消息	5228
最新記事	2936
最新评论	5245
最旧	5288
最早	5288
最热	5288
最热评论	5245
最熱	5288
最舊	5288
最超值	5314
""", '會': """
會員中心	5200
會員專享	5205
會員專享內容	5205
會員專屬	5200
會員登入	5200
""", '月': """
月払い	3002
月額#円	2907
月額#円(税込	2907
月額プラン	3002
""", '有': """
有効なメールアドレスを入力してください	3004
有料会員からのプレゼント記事	3029
有料会員登録	2903
有料会員記事	2961
有料登録	2903
有料記事	2903
有道云笔记	5266
""", '朋': """
朋友圈	5213	5266
""", '服': """
服务条款	5220
服務條款	5220
""", '朗': """
朗读全文	5294
""", '朝': """
朝刊・夕刊	2903
""", '未': """
未满十八岁禁止饮酒	5292
未滿十八歲禁止飲酒	5292
""", '本': """
本を購入する	2983
本周投票	5242
本周热门	5275
本周调查	5242
本文	3026
本文へ	2940
本文へジャンプ	2938
本文へスキップ	2938
本文へスキップする	2938
本文へ移動	2940
本文对您有帮助吗	5287
本文尚无评论	5330
本文已锁定	5313
本文由ai语音朗读	5294
本週投票	5242
本週調查	5242
""", '机': """
机器翻译	5263
机翻	5295
""", '来': """
来测测你的知识	5290
""", '查': """
查看专题	5319
查看优惠	5336
查看作者主页	5320
查看作者更多文章	5252	5319
查看優惠	5336
查看全部	5234
查看全部图片	5319
查看全部文章	5339
查看全部評論	5287
查看全部评论	5287
查看全部话题	5230
查看原图	5234
查看原文	5276
查看商品	5340
查看回复	5287
查看回覆	5287
查看图集	5319
查看圖集	5319
查看地图	5235
查看專題	5319
查看投票結果	5330
查看投票结果	91	5330
查看文字稿	5294
查看方案	5336
查看更多	5234
查看更多图片	5319
查看更多評論	5245
查看更多评论	5287
查看留言	5227
查看結果	91	5243
查看结果	91	5235	5243
查看訂閱方案	5313
查看詳情	5235
查看订阅方案	5313
查看评论	5227
查看详情	5235
查看逐字稿	5294
查看高清图集	5319
""", '标': """
标签	5228
""", '检': """
检举评论	5330
""", '検': """
検索	2940
""", '業': """
業配	5219
""", '楽': """
楽天で見る	2983
楽天で詳細を見る	2983
楽天で購入	2983
楽天で購入する	2983
楽天市場で見る	2983
楽天市場で購入	2983
""", '標': """
標籤	5228
""", '機': """
機器翻譯	5263
機械翻訳	2986
""", '檢': """
檢舉	5227
檢舉留言	5330
""", '次': """
次のページ	2940
次の写真	3008
次の動画	3022
次の画像	3008
次の記事	2936
次の記事へ	2936
次の記事を読む	3027
次へ	2940
次を読む	2941
次ページ	2940
次回から自動的にログイン	3001
""", '正': """
正しいメールアドレスを入力してください	3004
正在加载播放器	5294
""", '此': """
此影片無法播放	5294
此文章已锁定	5313
此欄位為必填	5316
此視頻無法播放	5294
此视频不可用	5294
此视频已被删除	5294
此項為必填	5316
此页面对您有帮助吗	5287
此项为必填项	5316
""", '残': """
残り時間	2986
""", '毎': """
毎年	2999
毎月	2999
毎月寄付する	2998
毎月支援する	2998
""", '每': """
每一份支持都很重要	5310
每一份支持都重要	5310
每年	5311
每月	5311
每月捐款	5196
""", '氏': """
氏名	3005
""", '民': """
民調	92
""", '沒': """
沒意見	5288
""", '没': """
没意见	5288
没有账号	5313
""", '注': """
注册	5200
注册成功	5337
注目の記事	2936
注目キーワード	2936
注目ワード	2936
注目記事	2936
""", '测': """
测测你的知识	5290
""", '清': """
清晰度	5295
""", '游': """
游戏	5291
""", '点': """
点击取消静音	5334
点击图片查看大图	5319
点击打开声音	5334
点击排行	5228
点击播放	5263
点击放大	5319
点击查看全文	5339
点击查看原文	5276
点击查看大图	5234
点击看更多	5231
点击阅读全文	5339
点击阅读原文	5276
点我看更多	5231
点我看视频	5263
点赞	5213
""", '為': """
為您推薦	5228
""", '热': """
热搜榜	5233
热榜	5233
热点	5228
热点排行	5233
热点推荐	5228
热门	5228
热门排行	5228
热门文章	5228
热门新闻	5228
""", '無': """
無所謂	5243
無料で体験する	2903
無料で始める	3001
無料で試す	3001
無料で読む	2903
無料アプリをダウンロード	2991
無料ゲーム	2981
無料会員登録	2903
無料会員限定	2903
無料体験	2903
無料登録	2903
無法播放影片	5294
無法載入影片	5334
無法顯示此內容	5298
""", '焦': """
焦點新聞	5228
""", '熱': """
熱門	5228
熱門排行	5228
熱門文章	5228
熱門新聞	5228
熱門話題	5228
""", '爆': """
爆料信箱	5320
爆料專線	5320
爆料热线	5320
""", '片': """
片長 #	5261
片長:#	5261
片长 #	5261
""", '特': """
特別協賛	3017
特定商取引法に基づく表記	2922
特集	2936
特集を見る	3008
特集ページへ	3008
特集一覧	3008
特集一覧へ	3027
""", '猜': """
猜你喜欢	5228
猜你喜歡	5228
""", '現': """
現在の再生時間	2985
""", '生': """
生成aiを使用しています	3022
""", '用': """
用app開啟	5301
用户协议和隐私政策	5333
""", '由': """
由ai生成	5323
由ai语音朗读	5294
""", '申': """
申し込む	2903
""", '电': """
电子报	5206
电子邮箱	5206
""", '画': """
画像をクリックして拡大	3008
画像を拡大	2940
画像を拡大する	3008
画像を見る	2940
画質	2986
""", '留': """
留言	5227
留言(#	5227
留言内容	5338
留言已關閉	5287
留言規則	5287
留言规则	5287
""", '略': """
略過廣告	5334
""", '登': """
登入	5200
登入/註冊	5200
登入後留言	5287
登出	5200
登录	5200
登录/注册	5200
登录后发表评论	5287
登錄	5200
登録	2903
登録が完了いたしました	3025
登録が完了しました	2961
登録して続きを読む	2903
登録する	2903
""", '發': """
發佈留言	5245
發現錯誤	5287
發現錯誤?請告訴我們	5263
發生錯誤	5317
發表留言	5227
發表評論	5227
""", '百': """
百度贴吧	5266
""", '皆': """
皆さまのご支援が力になります	2998
""", '監': """
監修者	3010
""", '目': """
目前時間	5295
目录	5234
目次	2940
目次へ戻る	3027
目錄	5234
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5228
相关报道	5228
相关推荐	5228
相关文章	5228
相关新闻	5228
相关标签	5228
相关视频	5275
相关阅读	5228
相關主題	5228
相關報導	5228
相關影片	5275
相關推薦	5228
相關文章	5228
相關新聞	5228
相關標籤	5228
相關閱讀	5228
""", '看': """
看了这篇文章的人也看	5228
看全文	5319
看全部留言	5245
看全部留言 (#	5245
看原文	5276
看更多	5228
看更多作者文章	5319
看更多文章	5275
看更多新聞	5231	5275
看更多新闻	5231
看更多照片	5319
看結果	91
""", '知': """
知道了	5235
""", '確': """
確認する	3005
確認メールをお送りしました	3004
確認画面へ	3005
""", '禁': """
禁止酒駕	5329
禁止酒駕,飲酒過量有害健康	5292
""", '稍': """
稍后	5303
稍后再说	5195
稍后提醒我	5195
稍后阅读	5263
稍後	5303
稍後再說	5195
稍後提醒我	5195
稍後閱讀	5263
""", '立': """
立即开通	5336
立即投票	91
立即捐助	5310
立即捐款	5196
立即捐赠	5310
立即支持	5335
立即訂閱	5200
立即订阅	5200
立即试玩	5290
立即購票	5292
立即贊助	5310
立即购票	5292
立即选购	5292
立即選購	5292
立即開始玩	5290
""", '第': """
第 # 張,共 # 張	5230
第 # 頁,共 # 頁	5231
第 # 页,共 # 页	5231
第#张/共#张	5230
第#頁 共#頁	5231
第#页,共#页	5231
""", '筆': """
筆者	3010
筆者プロフィール	3009
""", '管': """
管理 cookie	5222
管理cookie	5298
管理偏好設定	5333
管理偏好设置	5333
管理同意	5298
管理同意设置	5298
管理同意選項	5298
管理設定	5223
管理设置	5223
管理选项	5333
管理選項	5333
""", '粉': """
粉絲團	5214
""", '精': """
精彩推荐	5275
精彩推薦	5275
精选	5228
""", '紙': """
紙面ビューアー	2903
""", '結': """
結果を見る	91	2941
""", '続': """
続きはこちら	2972
続きをみる	2940
続きを読む	2903
続けて読む	3027
""", '網': """
網友投票	5242
網友留言	5227
""", '編': """
編輯推薦	5228
編輯準則	5320
編輯精選	5228
編集ポリシー	3009
編集方針	3010
編集部おすすめ	2936
編集部のおすすめ	2936
""", '縮': """
縮小	2915
縮小字體	5327
""", '繼': """
繼續使用網頁版	5301
繼續閱讀	5234
繼續閱讀請往下	5292
""", '續': """
續訂	5336
""", '纠': """
纠错	5227
""", '继': """
继续在浏览器阅读	5301
继续浏览内容	5234
继续阅读	5234
""", '续': """
续订	5336
""", '编': """
编辑准则	5320
编辑推荐	5228
编辑精选	5228
""", '缩': """
缩小字体	5327
""", '网': """
网友评论	5227
网友评论仅供其表达个人看法,并不表明本站立场	5330
""", '翻': """
翻訳を表示	2941
""", '联': """
联系作者	5320
联系我们	5220
联系编辑部	5320
""", '聯': """
聯絡我們	5220
聯絡編輯部	5320
""", '聽': """
聽全文	5263
聽文章	5294
聽新聞	5213
聽這篇文章	5263
""", '脳': """
脳トレ	2982
""", '自': """
自动播放	5295
自動再生	2986
自動播放	5295
自動翻訳	2986
自定义金额	5310
自訂金額	5310
""", '菜': """
菜单	5234
""", '著': """
著作権	2922
著者の記事一覧	3008
著者をフォロー	3014
著者をフォローする	3014
著者プロフィール	3009
""", '複': """
複製	5328
複製網址	5263
複製連結	5213	5266
""", '要': """
要接收推送通知吗	5302
要接收通知嗎	5302
""", '視': """
視頻由ai生成	5334
""", '觀': """
觀看更多	5275
""", '视': """
视频	5228
视频不可用	5294
视频加载中	5294
视频加载失败	5334
视频已下架	5294
视频已失效	5294
视频无法播放	5294
视频时长	5334
视频正在加载	5294
""", '解': """
解鎖全文	5263
解鎖文章	5336
解锁全文	5263
解锁文章	5336
解除しました	2997
解除方法	2997
解除方法はこちら	2997
""", '訂': """
訂戶專享	5292
訂戶專享優惠	5292
訂戶專享內容	5313
訂戶贈閱	5341
訂正について	3009
訂閱	5200
訂閱成功	5337
訂閱推播	5302
訂閱方案	5336
訂閱會員	5200
訂閱會員專屬內容	5263
訂閱郵件	5206
訂閱電子報	5206
""", '記': """
記事に関するお問い合わせ	3009
記事の続きはこちら	2972
記事の続きを読む	3008
記事の誤りを報告	2950	3018
記事の誤りを報告する	2933
記事は広告の下に続きます	2983
記事は広告の後に続きます	2983
記事へのお問い合わせ	3009
記事へのご意見	2927
記事をサポートする	2900
記事をシェア	3029
記事をシェアする	3029
記事をプレゼント	2903
記事をプレゼントする	2961
記事を保存	2915
記事を保存する	2961
記事を印刷する	2915
記事を聴く	2985
記事を評価する	3018
記事を読む	2940
記事を購入する	3024
記事を音声で聞く	2985
記事を音声で聴く	2985
記事ランキング	2936
記事一覧	2940
記事一覧へ	3008
記事一覧を見る	2972
記事全文を読む	2940
記住我	5314
記者をフォロー	3014
記者プロフィール	3009
記者募集	2953
記者募集中	2953
""", '設': """
設定を保存	2988
設定を保存する	2988
設定を変更	2925
設定を変更する	3021
設定を管理	3021
""", '許': """
許可	2993
許可する	2922	2925
""", '註': """
註冊	5200
註冊成功	5337
""", '評': """
評価順	2980
評論	5227
評論已關閉	5287
評論規則	5287
""", '話': """
話題の記事	2936
""", '該': """
該作者其他文章	5252
該作者更多文章	5319
該作者的更多文章	5252
""", '詳': """
詳しく見る	2925	2941
詳細	2941
詳細を見る	3028
詳細・購入はこちら	2983
詳細設定	2925
""", '語': """
語音播報	5263
語音朗讀	5263
""", '誤': """
誤りを報告	2941
誤りを報告する	3018
誤字・脱字を報告	2933	2950
誤字・脱字を報告する	2933	2950
誤字脱字の報告	2961
誤字脱字を報告	3009
誤字脱字を報告する	2933	2950	2961
""", '読': """
読まれている記事	2936
読み上げ	2961
読み放題	2907
読み続ける	2941
読み込み中です	2985
読者限定	2983
""", '請': """
請填寫讀者問卷	5263
請我們喝杯咖啡	5310
請查收郵件	5316
請檢查您的收件匣	5316
請繼續下滑閱讀	5292
請繼續往下閱讀	5219
請輸入您的電子郵件	5337
請輸入有效的電子郵件	5316
請輸入有效的電子郵件地址	5316
請輸入電子郵件	5206
請選擇金額	5335
請關閉廣告攔截器	5305
""", '讀': """
讀者優惠	5292
讀者專享	5292
讀者投書	5244
""", '讚': """
讚	5213
讚賞支持	5196
""", '订': """
订户专享	5292
订户专享优惠	5292
订户赠阅	5341
订阅	5200
订阅会员	5200
订阅成功	5337
订阅推送	5302
订阅邮件	5206
""", '记': """
记住我	5314
记者简介	5320
""", '设': """
设为google首选来源	5324
""", '评': """
评论	5227
评论(#	5227
评论功能已关闭	5330
评论已关闭	5287
评论规则	5287
""", '诚': """
诚聘英才	5263
""", '话': """
话题	5228
""", '该': """
该作者其他文章	5252
该作者的更多文章	5252
该文章已关闭评论	5330
该视频不可用	5294
该视频已下架	5294
该邮箱已被注册	5337
""", '详': """
详情	5235
""", '语': """
语音朗读	5263
语音由ai生成	5294
""", '说': """
说点什么	5330
""", '请': """
请先登录再评论	5263
请关闭广告拦截器	5305
请我们喝杯咖啡	5310
请查收邮件	5316
请检查您的收件箱	5316
请继续往下阅读	5219
请输入您的电子邮件	5337
请输入您的邮箱	5337
请输入昵称	5330
请输入有效的电子邮件地址	5316
请输入有效的邮箱地址	5316
请输入邮箱	5206
请选择金额	5335
""", '读': """
读者专享	5292
读者优惠	5292
""", '豆': """
豆瓣	5266
""", '購': """
購入はこちら	2983
購票	5329
購票連結	5292
購読	2903
購読する	2903
購読のお申し込み	2903
購読プラン	3024
購読プランを見る	3001
購読申し込み	2903
購買本書	5292
""", '贈': """
贈る	3016
贈送文章	5263
贈送文章給朋友	5263
贈送此文	5263
""", '贊': """
贊助	5196
贊助內容	5219
贊助商	5219
贊助我們	5310
""", '购': """
购买本书	5292
购买此书	5292
购票	5329
购票链接	5292
""", '赞': """
赞	5288
赞助	5196
赞助内容	5219
赞助商	5329
赞助商链接	5219
赞助我们	5310
赞赏	5196
赞赏作者	5335
""", '赠': """
赠送文章	5327
赠送此文	5263
""", '超': """
超值方案	5313
""", '跳': """
跳到主要內容	5234
跳到內容	5231
跳到食谱	61
跳至主要內容	5231
跳至主要内容	5231
跳至內容	5231
跳至食譜	61
跳转到主要内容	5231
跳转到食谱	61
跳过广告	5334
""", '踩': """
踩	5288
""", '載': """
載入中	5294
載入內容	5298
載入更多	5234
載入貼文	5298
""", '輸': """
輸入您的電子郵件	5337
""", '轉': """
轉發	5213
""", '转': """
转发	5213
""", '载': """
载入内容	5298
""", '输': """
输入您的邮箱	5337
""", '返': """
返信	2927
返信する	2927
返信を書く	3018
返信を表示	2979
返信を見る	2979
返信を隠す	2979
返回上一页	5339
返回列表	5339
返回頂部	5319
返回顶部	5234
返回首頁	5319
返回首页	5234
""", '还': """
还不是会员	5313
还有更多精彩内容	5339
还没有账号	5313
""", '这': """
这篇文章对你有帮助吗	5287
这篇文章对您有帮助吗	5287
""", '进': """
进入专题	5319
进入专题页	5319
""", '连': """
连结已复制	5327
""", '追': """
追蹤	5214
追蹤中	5324
追蹤主題	5324
追蹤作者	5324
追蹤我們	5214
""", '退': """
退出全屏	5294
""", '送': """
送信	91	3005
送信が完了しました	3004
送信しました	3004
送信する	91	3005
送信完了	3004
送出	91	5317
送出成功	5316
送出留言	5287
送出評論	5287
送料無料	3017
""", '选': """
选择	5314
选择方案	5313
选择订阅方案	5313
选择金额	5335
""", '逐': """
逐字稿	5295
""", '這': """
這篇文章對你有幫助嗎	5287
這篇文章對您有幫助嗎	5287
""", '通': """
通報	2980
通報する	2927
通知をオン	2914
通知をオンにする	2992
通知を受け取らない	2992
通知を受け取りますか	2992
通知を受け取る	2961
通知を設定する	2992
通知を許可	2992
通知を許可しますか	2992
通知を許可する	2992
""", '速': """
速報	2936
速報を通知で受け取る	2992
速報通知を受け取る	2961
""", '連': """
連結已複製	5263
連載	2936
連載の新着をメールでお知らせ	2918
連載をフォロー	3014
連載をフォローする	3014
連載を見る	3008
連載一覧	3008
""", '遊': """
遊戲	5291
""", '運': """
運営会社	2922	2950
""", '違': """
違反を報告	2979
違反を報告する	2979
違反報告	2927
""", '選': """
選單	5234
選択する	3002
選擇	5314
選擇方案	5313
選擇訂閱方案	5313
選擇金額	5335
""", '還': """
還不是會員	5313
還沒有帳號	5313
""", '邮': """
邮箱	5206
邮箱格式不正确	5316
邮箱格式错误	5316
""", '配': """
配信停止はいつでも可能です	3004
""", '重': """
重新加载页面	5305
重新播放	5295
重新整理頁面	5305
重新載入頁面	5305
""", '金': """
金額を入力	2998
金額を指定	2998
金額を指定する	2998
金額を選ぶ	3023
金額を選択	3023
金額を選択してください	3023
""", '錯': """
錯誤回報	5244
""", '链': """
链接已复制	5263
""", '閉': """
閉じる	2899	2940
""", '開': """
開く	2941
開啟推播	5302
開啟通知	5302	5304
開始測驗	5290
開通會員	5200
""", '間': """
間違いを見つけたら	3009
""", '関': """
関連	2936
関連する記事	2936
関連キーワード	2936
関連タグ	2936
関連トピックス	2936
関連ニュース	2936
関連リンク	2936
関連動画	2936
関連動画を見る	3022
関連情報	2936
関連記事	2936
関連記事はこちら	2971
関連記事をもっと見る	3027
関連記事を見る	3027
""", '閱': """
閱讀下一篇	5339
閱讀全文	5234
閱讀原文	5276
閱讀排行	5233
閱讀更多	5234
""", '關': """
關於作者	5320
關於我們	5220
關注	5214
關注作者	5324
關注我們	5214
關注此主題	5324
關鍵字	5228
關閉	5195
關閉視窗	5339
關閉選單	5339
""", '阅': """
阅读下一篇	5339
阅读全文	5234
阅读剩余全文	5339
阅读原文	5276
阅读排行	5233
阅读更多	5234
""", '随': """
随时取消	5313
随时可取消	5313
""", '隐': """
隐私偏好	5333
隐私政策	5220
隐私权政策	5220
隐私设置	5299
""", '隨': """
隨時取消	5313
""", '隱': """
隱私偏好	5333
隱私政策	5220
隱私權政策	5220
隱私權設定	5298
隱私設定	5299
""", '離': """
離開全螢幕	5294
""", '電': """
電子信箱	5206
電子信箱格式錯誤	5316
電子報	5206
電子版	2903
電子郵件格式不正確	5316
電郵	5317
""", '静': """
静音	5295
""", '靜': """
靜音	5295
""", '音': """
音声で聞く	2915
音声をダウンロード	2985
音声を再生	3022
音声読み上げ	2961
音頻長度 #	5261
音频播放器	5334
""", '頭': """
頭條	5228
""", '顯': """
顯示內容	5298
顯示原文	5235
顯示字幕	5294
顯示更多	5234
顯示貼文	5298
""", '飲': """
飲酒過量,有害健康	5292
飲酒過量有害健康	5292
""", '首': """
首頁	5234
首页	5234
""", '马': """
马上开始	5235
马上玩	5290
""", '验': """
验证码	5317
""", '點': """
點我看影片	5263
點我看更多	5231
點擊排行	5233
點擊播放	5294
點擊播放本文	5263
點擊放大	5319
點擊看大圖	5319
點擊看更多	5231
點擊開啟聲音	5334
點擊閱讀全文	5339
點此看更多	5231
點閱排行	5275
""", '가': """
가	3052	3086
가 가 가	3086
가가가	3086
가격 보기	3159
가로세로 낱말퀴즈	3112
가입하기	3041
가장 많이 본 뉴스	3059
가장 인기	3134
""", '강': """
강연 신청하기	3101
""", '개': """
개인정보 보호 설정	3153
개인정보 설정	3118
개인정보 수집 동의	3135
개인정보 수집 및 이용 동의	3135
개인정보 수집 및 이용에 동의합니다	3135
개인정보 수집·이용에 동의합니다	3135
개인정보 처리방침	3057
개인정보처리방침	3057
""", '갤': """
갤러리 닫기	3158
갤러리 보기	3140
""", '거': """
거부	3057	3079
""", '검': """
검색	3061
""", '게': """
게시물 보기	3118
게시물 불러오기	3118
게임	3112
게임 전체보기	3110
게임 하러 가기	3110
""", '결': """
결과 보기	91	3062
""", '계': """
계속 읽기	3041
계정이 있으신가요	3133
""", '고': """
고객센터	3057
고충처리	3074
고충처리인	3074	3141
""", '공': """
공감	3109
공감백배 #	3087
공감순	3109
공유	3052
공유하기	3052
""", '과': """
과거순	3109
""", '관': """
관련 기사	3059
관련 기사 더보기	3158
관련 뉴스	3059
관련 영상	3097
관련 태그	3059
관련기사	3059
관련기사 더보기	3158
관련뉴스	3059
관련키워드	3059
""", '광': """
광고	3056
광고 건너뛰기	3154
광고 닫기	3056
광고 문의	3074
광고 문의하기	3102
광고 아래에 기사가 계속됩니다	3113
광고 영역	87
광고 종료	3113
광고 차단 해제 방법	3124
광고 차단을 해제해 주세요	3124
광고 차단을 해제했습니다	3124
광고 차단이 감지되었습니다	3124
광고 후 계속됩니다	3113
광고문의	3074
광고성 정보 수신 동의	3135
광고성 정보 수신에 동의합니다	3135
""", '괜': """
괜찮습니다	3036
""", '교': """
교보문고에서 구매	3113
""", '구': """
구글 계정으로 계속하기	3133
구글 계정으로 로그인	3133
구글 선호 매체로 추가	3145
구글 플레이에서 다운로드	3121
구글로 계속하기	3133
구글로 로그인	3133
구글플레이에서 다운로드	3121
구독	3041
구독 갱신	3156
구독 상품 보기	3133
구독 상품 선택	3133
구독 상품 안내	3156
구독 신청	3041
구독 신청이 완료되었습니다	3135
구독 신청하기	3133
구독 안내	3156
구독 전용	3041
구독 중	3041
구독 취소	3146
구독권 선택	3133
구독신청	3041	3074
구독이 완료되었습니다	3089
구독자 전용	3044
구독자 전용 기사	3133
구독자 전용 혜택	3113
구독자 혜택	3113
구독자가 선물한 기사입니다	3160
구독중	3145
구독하고 이어서 읽기	3089
구독하기	3041
구매하기	3113
구매하러 가기	3113
""", '글': """
글씨 크기	65
글씨크기	3052
글자 작게	3147
글자 크게	3147
글자 크기	3052
글자 크기 변경	65	3089
글자 크기 조절	65	3089
글자크기	3052	3086
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3155
금액 직접 입력	3129
금액을 선택하세요	3155
금액을 선택해 주세요	3155
""", '기': """
기계 번역	3115
기대해요 #	3087
기부하기	3037
기사 계속 보기	3158
기사 공유	3147
기사 공유하기	3052
기사 구매	3156
기사 더 보기	3158
기사 더보기	3089
기사 듣기	3089
기사 링크 복사	3089
기사 본문	3061
기사 선물하기	3089
기사 스크랩	3147
기사 스크랩하기	3089
기사 오류 신고	3089
기사 오류 제보	3089
기사 요약	3144
기사 원문 보기	3089
기사 음성으로 듣기	3114
기사 잠금 해제	3156
기사 저장	3147
기사 저장하기	3089
기사 전문 보기	3140
기사 전체보기	3140
기사 제보	3074	3141
기사 제보 및 문의	3089
기사 추천	3150
기사 평가하기	3150
기사 후원하기	3037
기사는 광고 아래에 계속됩니다	3113
기사는 광고 후 계속됩니다	3113
기사듣기	3114
기사를 공유합니다	3160
기사에 대한 의견	3058
기사원문	3061
기사저장	3052
기사제보	3074	3141
기사추천	3150
기자 구독	3073
기자 구독하기	3073
기자 소개	3141
기자 응원하기	3075
기자 페이지	3073
기자 프로필	3075
기자 프로필 보기	3073
기자 홈	3075
기자구독	3075	3145
기자에게 메일 보내기	3141
기자에게 이메일 보내기	3141
기자의 다른 기사	3073
기자의 다른 기사 보기	3075	3140
기자의 다른기사	3059	3075
기자의 다른기사 보기	3140
기자페이지 바로가기	3140
기자프로필	3075
기획 기사 보기	3140
""", '나': """
나중에	3036
나중에 보기	3089
나중에 읽기	3089
나중에 하기	3036
""", '남': """
남성	3086
남은 시간	3115
남자	3086
""", '낱': """
낱말 퍼즐 풀기	3069
낱말퀴즈	3112
""", '내': """
내 정보	3041
내용을 입력하세요	3157
내용을 입력해 주세요	3157
""", '네': """
네, 받을게요	3122
네이버 구독	3055
네이버 로그인	3133
네이버 밴드 공유	3147
네이버 블로그	3052
네이버로 로그인	3133
네이버에서 구독	3055
네이버에서 구독하기	3055
""", '놀': """
놀랐어요 #	3087
""", '놓': """
놓치면 안 되는 기사	3097
""", '뉴': """
뉴스 더보기	3140
뉴스 듣기	3089
뉴스레터 구독	3047
뉴스레터 구독 신청	3047
뉴스레터 구독이 완료되었습니다	3157
뉴스레터 무료 구독	3089
뉴스레터 신청	3047
""", '느': """
느림	3086
""", '닉': """
닉네임을 입력하세요	3150
""", '다': """
다른 공유 찾기	3052
다른 금액	3129
다른 기사	19	3059
다른 기사 더 보기	19
다른 기사 보기	3073
다른기사	3059
다른기사 보기	3059
다시 보기	3115
다시 보지 않기	3036
다시보기	3115
다음	3061
다음 기사	3059
다음 기사 보기	3089
다음 기사 읽기	3158
다음 동영상	3154
다음 사진	3140
다음 영상	3154
다음 이미지	3158
다음 페이지	3061
다음글	3140
다음기사	3059
다음에	3036
다음에 하기	3123
다크모드	3119
""", '닫': """
닫기	3036
""", '답': """
답글	3058
답글 달기	3108
답글 더보기	3108
답글 보기	3108
답글 쓰기	3108
답글 접기	3108
답글쓰기	3058
""", '당': """
당신의 생각은	3068
당신이 좋아할 만한	3059
""", '댓': """
댓글	3058
댓글 #	3058
댓글 #개	3058
댓글 닫기	3108
댓글 달기	3071
댓글 더보기	3108
댓글 등록	3108
댓글 등록하기	3108
댓글 보기	3058
댓글 신고	3150
댓글 신고하기	3150
댓글 쓰기	3058
댓글 운영 원칙	3108
댓글 운영 정책	3089
댓글 운영정책	3071	3089
댓글 입력	3071
댓글 작성	3108
댓글 작성 규칙	3108
댓글 작성하기	3108
댓글 전체보기	3071
댓글 정렬	3071
댓글 정책	3108
댓글보기	3058
댓글쓰기	3058
댓글을 남겨 주세요	3150
댓글을 남겨주세요	3150
댓글을 입력하세요	3150
댓글을 입력해 주세요	3150
댓글을 입력해주세요	3058
댓글을 작성하려면 로그인 해주세요	3150
댓글이 닫혔습니다	3108
""", '더': """
더 많은 옵션	3147
더 보기	3061
더 알아보기	3079
더보기	3059	3061
""", '도': """
도서 구매하기	3113
도움돼요 #	3087
도움이 되었나요	3108
""", '독': """
독자 의견 조사	3089
독자 특별 할인	3113
독자 할인	3113
""", '동': """
동영상	3059
동영상 로딩 중	3114
동영상 보기	3154
동영상 재생	3114
동영상 플레이어	3154
동영상을 불러오는 중입니다	3114
동영상을 불러올 수 없습니다	3154
동영상을 재생할 수 없습니다	3114
동의	3057	3079
동의 관리	3118
동의 철회	3118
동의 철회하기	3118
동의 후 계속	3118
동의하고 계속	3118
동의하고 계속하기	3118
동의합니다	3057
""", '뒤': """
뒤로 가기	3062
""", '등': """
등록	3058
""", '디': """
디지털 구독하기	3156
디지털뉴스부	3073
디지털뉴스팀	3073
디지털콘텐츠팀	3073
""", '또': """
또는	3134
""", '라': """
라인	3052
""", '랭': """
랭킹	3059
랭킹뉴스	3059
""", '레': """
레시피 바로가기	61
레시피 보기	61
레시피 인쇄	61
레시피 인쇄하기	61
레시피 저장	61
레시피 저장하기	61
레시피 평가하기	61
레시피로 바로가기	61
레시피로 이동	61
""", '로': """
로그아웃	3041
로그인	3041
로그인 상태 유지	3133
로그인 유지	3133
로그인 전용 기사	3133
로그인 후 댓글 쓰기	3089
로그인 후 댓글 작성이 가능합니다	3150
로그인 후 댓글을 작성하실 수 있습니다	3071
로그인 후 댓글을 작성할 수 있습니다	3108
로그인 후 이용해 주세요	3108
로그인/회원가입	3041
로그인이 필요	3044
로그인하고 계속 읽기	3156
로딩 중	3114
로딩 중입니다	3114
로딩중	3114
""", '링': """
링크 복사	3052
링크가 복사되었습니다	3089
""", '마': """
마이페이지	3041
""", '많': """
많이 본 기사	3059
많이 본 뉴스	3059
많이 본 영상	3097
많이 읽은 기사	3059
많이본 기사	3059
많이본 뉴스	3059
""", '매': """
매달	3130
매월	3130
""", '맨': """
맨 위로	3061
맨위로	3061
""", '메': """
메뉴	3061
메뉴 닫기	3061
메시지가 전송되었습니다	3135
메일	3052
메일함을 확인해 주세요	3135
""", '멤': """
멤버십 가입	3156
멤버십 가입하기	3156
""", '모': """
모두 거부	3119
모두 동의	3057
모두 허용	3119
모든 쿠키 거부	3153
모든 쿠키 수락	3153
모든 쿠키 허용	3153
모르겠다	3109
모름/무응답	3109
모바일 웹으로 계속	3121
""", '목': """
목록	3061
목록 보기	3140
목록보기	3061
목록으로	3140
목록으로 돌아가기	3158
""", '무': """
무료 게임	3110
무료 배송	3149
무료 체험 시작하기	3041
무료 회원가입	3041
무료, 스팸 없음	3135
무료로 읽기	3156
무료배송	3149
무제한 이용하기	3156
""", '문': """
문의	3058
문의 내용	3157
문자 크기	65
""", '바': """
바로 구매하기	3113
바로가기	3052
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3115
""", '밴': """
밴드	3052
""", '번': """
번역 보기	3062
""", '베': """
베스트	3059
""", '보': """
보내기	3137
보통	3086
""", '복': """
복사	3148
복사하기	3052
""", '본': """
본 사이트는 쿠키를 사용합니다	3080
본문 글씨 줄이기	3052	3086
본문 글씨 키우기	3052	3086
본문 바로가기	3061
본문으로 바로가기	3061
""", '북': """
북마크	3052
""", '분': """
분석탁월 #	3087
""", '브': """
브라우저에서 계속	3121
브라우저에서 계속 보기	3121
""", '비': """
비공감	3109
비밀번호 찾기	3041
비밀번호를 잊으셨나요	3133
""", '빠': """
빠름	3086
""", '사': """
사업제휴	3074
사이트맵	3057
사전 등록하기	3101
사전등록	3101
사전등록 하기	3101
사진 더 보기	3140
사진 더보기	3140
사진 모두 보기	3140
사진 크게 보기	3140
사진 크게보기	3140
사진 확대	3061
""", '삭': """
삭제된 동영상입니다	3114
""", '상': """
상품 보기	3159
상품 상세보기	3159
""", '새': """
새로고침	3124
""", '선': """
선착순 # 명	3100
선착순 #명	3100
선착순 마감	3100
선택	3134
선택 저장	3118
선호 매체로 추가	3145
""", '설': """
설문	92
설문 결과	3109
설문 결과 보기	3150
설문 참여 바로가기	3089
설문 참여하기	3089
설문에 참여하기	3108
설문조사	92
설문조사 참여하기	3089
설정	3079
설정 관리	3153
설정 저장	3118
""", '소': """
소리 켜기	3154
""", '속': """
속보	3059
속보 알림 받기	3089
속보 알림 신청	3089
속보 알림을 받으시겠습니까	3122
""", '스': """
스도쿠	3112
스크랩	3052
스크랩하기	3089
스크립트	3115
스크립트 보기	3114
스토어	3149
스토어 바로가기	3113
스폰서	3056
스폰서 링크	3102
스폰서 콘텐츠	3102
스폰서링크	3102
""", '슬': """
슬퍼요	3087
슬퍼요 #	3087
""", '시': """
시리즈 보기	3140
""", '신': """
신고	3058
신고하기	3109
신문구독	3041
신청이 완료되었습니다	3135
""", '실': """
실시간 뉴스	3059
""", '쏠': """
쏠쏠정보 #	3087
""", '아': """
아마존에서 구매	3113
아마존에서 보기	3113
아이디 저장	3133
아이디 찾기	3133
아직 회원이 아니신가요	3133
""", '알': """
알겠습니다	3062
알라딘에서 구매	3113
알라딘에서 보기	3113
알림 받기	3051
알림 설정	3051
알림 설정하기	3122
알림 켜기	3122
알림 허용	3122
알림을 받으시겠습니까	3122
알림을 받으시겠어요	3122
알림을 켜시겠습니까	3122
""", '애': """
애드블록을 해제해 주세요	3124
애드블록이 감지되었습니다	3124
애플로 계속하기	3133
애플로 로그인	3133
""", '앱': """
앱 다운로드	3051
앱 다운로드하기	3051
앱 다운받기	3121
앱 설치	3051
앱 설치하기	3051
앱스토어에서 다운로드	3121
앱에서 계속 읽기	3121
앱에서 보기	3121
앱에서 열기	3121
앱에서 이어보기	3121
앱으로 보기	3121
""", '언': """
언제든 해지 가능	3133
언제든지 수신 거부할 수 있습니다	3135
언제든지 해지 가능	3133
""", '얼': """
얼리버드 할인	3101
""", '에': """
에디터 추천	3059
""", '여': """
여러분의 생각은	3068
여러분의 후원이 큰 힘이 됩니다	3129
여성	3086
여자	3086
""", '연': """
연간 결제	3134
연간 구독	3134
연관기사	3059
연재 보기	3140
""", '열': """
열기	3062
""", '영': """
영상	3059
영상 길이 #	3084
영상 더보기	3140
영상 보기	3089
영상 재생	3114
영상으로 만나보세요	3089
영상으로 보기	3089
영상을 불러오는 중입니다	3114
영상을 불러올 수 없습니다	3154
영상을 재생할 수 없습니다	3114
""", '예': """
예매 바로가기	3113
예매하기	3113
예스#에서 구매	3113
예스#에서 보기	3113
""", '오': """
오늘 하루 보지 않기	3036
오늘은 그만 보기	3036
오늘의 낱말 퍼즐	3069
오늘의 설문	3069
오늘의 스도쿠	3069
오늘의 십자말풀이	3069
오늘의 운세	3112
오늘의 추천	3059
오늘의 투표	3069
오늘의 핫뉴스	3097
오디오 다운로드	3114
오디오 플레이어	3154
오디오로 듣기	3089
오래된순	3109
오류 신고	3058
오류 신고하기	3089
오류가 발생했습니다	3135
오타 신고	3108
오탈자 신고	3089
""", '온': """
온라인뉴스팀	3073
""", '올': """
올바른 이메일 주소를 입력해 주세요	3135
올바른 이메일을 입력해 주세요	3135
""", '옵': """
옵션 관리	3153
""", '요': """
요금제 보기	3156
요약	3061
""", '원': """
원고료 보내기	3155
원문 보기	3062
원문보기	3061
""", '월': """
월간 결제	3134
월간 구독	3134
""", '웨': """
웨비나 신청하기	3101
""", '웹': """
웹에서 계속 보기	3121
""", '위': """
위로	3061
위로 가기	3140
""", '유': """
유료 구독자 전용	3133
유료 기사입니다	3089
유료회원 전용	3133
유료회원 전용 기사	3133
유튜브 구독	3055
유튜브 구독하기	3055
유튜브에서 보기	3151
""", '윤': """
윤리강령	3074
""", '음': """
음성 다운로드	3114
음성 재생하기	3089
음성으로 듣기	3052
음소거	3115
음소거 해제	3114
음소거를 해제하려면 탭하세요	3154
""", '응': """
응원하기	3037
응원해요 #	3087
""", '의': """
의견 남기기	3108
의견 보내기	3108
의견 쓰기	3058
""", '이': """
이 기사 공유하기	3160
이 기사 구매하기	3156
이 기사 어땠나요	3089
이 기사 어떠셨나요	3108
이 기사가 도움이 되었나요	3108
이 기사는 잠겨 있습니다	3133
이 기사를 공유합니다	3089
이 기사를 추천합니다	3089
이 기사를 평가해 주세요	3150
이 기사와 함께 읽은 기사	3089
이 기자의 다른 기사	3075	3089
이 기자의 다른 기사 더보기	3140
이 동영상을 재생할 수 없습니다	3114
이 사이트는 쿠키를 사용합니다	3080
이 시각 많이 본 기사	3097
이 시각 많이 본 뉴스	3097
이 시각 주요뉴스	3059
이 시각 추천뉴스	3059
이 음성은 ai가 생성했습니다	3114
이 주제 팔로우	3145
이 콘텐츠를 표시할 수 없습니다	3118
이 페이지가 도움이 되었나요	3108
이런 기사는 어때요	3097
이름	3137
이름을 입력하세요	3157
이름을 입력해 주세요	3157
이메일	3052
이메일 주소 입력	3157
이메일 주소를 입력하세요	3135
이메일 주소를 입력해 주세요	3157
이메일 형식이 올바르지 않습니다	3135
이메일로 계속하기	3156
이메일로 공유	3147
이메일로 로그인	3156
이메일무단수집거부	3057
이메일을 입력하세요	3135
이메일을 입력해 주세요	3135
이메일을 입력해주세요	3157
이메일을 확인해 주세요	3135
이미 계정이 있으신가요	3133
이미 구독 중이신가요	3041
이미 구독 중입니다	3157
이미 등록된 이메일입니다	3157
이미 참여하셨습니다	3108
이미 투표하셨습니다	3108
이미 회원이신가요	3041
이미지 크게 보기	3061
이미지 크게보기	3140
이미지 확대	3061
이번 주 설문	3069
이번 주 투표	3069
이번주 설문	3069
이슈	3059
이어서 읽기	3158
이용권 구매	3133
이용권 선택	3133
이용약관	3057
이용약관에 동의합니다	3135
이전	3061
이전 기사	3059
이전 기사 보기	3089
이전 사진	3140
이전 영상	3154
이전 이미지	3158
이전글	3140
이전기사	3059
""", '인': """
인기 급상승	3097
인기 기사	3059
인기기사	3059
인기뉴스	3059
인쇄	3052
인쇄하기	3052
인스타그램 팔로우	3089
인스타그램에서 보기	3151
인스타그램에서 이 게시물 보기	3151
""", '일': """
일시	3130
일시 후원	3129
일시 후원하기	3129
일시정지	3115
일시후원	3037
""", '자': """
자동 번역	3115
자동 재생	3115
자동재생	3115
자막	3115
자막 보기	3114
자막 켜기	3114
자바스크립트가 비활성화되어 있습니다	3118
자발적 유료 구독	3155
자세히	3062
자세히 보기	3062	3079
""", '작': """
작게	3148
""", '잘': """
잘 모름	3109
""", '장': """
장바구니 담기	3159
장바구니에 담기	3159
""", '재': """
재생	3061	3084
재생 속도	3114
재생 시간	3115
재생 시간 #	3084
재생속도	3114
재생시간 #	3084
재생할 수 없는 동영상입니다	3114
""", '저': """
저자 소개	3142
저작권규약	3057
저장	3052
""", '전': """
전송	3137
전송되었습니다	3135
전체 기사	3158
전체 기사 보기	3140
전체 뉴스 보기	3140
전체 댓글	3058
전체 댓글 보기	3071
전체 동의	3119
전체 보기	3061
전체 사진 보기	3140
전체 화면	3115
전체메뉴	3061
전체보기	3061
전체화면	3115
전체화면 종료	3114
""", '접': """
접기	3061
접수되었습니다	3157
""", '정': """
정기	3130
정기 후원	3129
정기 후원하기	3037
정기구독	3041
정기후원	3037
정기후원 신청	3155
정기후원 신청하기	3155
정기후원하기	3129
정렬	3109
정상적으로 접수되었습니다	3157
정정·반론보도 신청	3141
정정보도 신청	3141
정정보도 요청	3141
""", '제': """
제보	3058
제보 바로가기	3141
제보하기	3058
제작 지원	3149
제작지원	3149
제출	91	3137
제휴 광고	3113
제휴 문의	3074
제휴 콘텐츠	3113
제휴문의	3074
""", '좋': """
좋아요	3052
좋아요 #	3087
좋은 기사 후원하기	3037
""", '주': """
주소 복사	3089
주소가 복사되었습니다	3089
주소복사	3052
주요 기사	3059
주요 뉴스	3059
주요 뉴스 더보기	3097
주요기사	3059
주요뉴스	3059
주제 팔로우	3145
""", '지': """
지금 구매하기	3113
지금 뜨는 기사	3097
지금 뜨는 뉴스	3097
지금 플레이	3110
지금 플레이하기	3110
지금 후원하기	3155
지나친 음주는 건강에 해롭습니다	3113
지나친 음주는 건강을 해칩니다	3113
지도 보기	3062
지면보기	3041
""", '직': """
직접 입력	3130
""", '차': """
차단	3123
""", '참': """
참가 신청	3101
참가 신청하기	3101
참가신청하기	3101
참여하기	91
""", '창': """
창 닫기	3158
""", '찾': """
찾아오시는 길	3074
""", '책': """
책 구매하기	3113
""", '첫': """
첫 댓글을 남겨주세요	3150
첫 댓글을 작성해 보세요	3150
""", '청': """
청소년보호정책	3057
""", '총': """
총 #명 참여	3068
""", '최': """
최고의 혜택	3134
최신 기사	3059
최신 뉴스	3059
최신기사	3059
최신뉴스	3059
최신순	3109
최저가 보기	3159
""", '추': """
추천	3134
추천 기사	3059
추천 스폰서	3102
추천 영상	3097
추천기사	3059
추천뉴스	3059
추천순	3109
""", '축': """
축하해요 #	3087
""", '친': """
친구 추가하기	3089
""", '카': """
카카오 계정으로 로그인	3133
카카오 로그인	3133
카카오로 로그인	3133
카카오로 시작하기	3133
카카오스토리	3052
카카오톡	3052
카카오톡 공유	3052
카카오톡 공유하기	3147
카카오톡으로 공유	3089
카카오톡으로 공유하기	3089
카테고리	3059
""", '커': """
커피 한 잔 사주기	3129
커피 한 잔 후원하기	3129
""", '콘': """
콘텐츠 보기	3118
콘텐츠 불러오기	3118
콘텐츠 표시	3118
""", '쿠': """
쿠키 관리	3118
쿠키 기본 설정	3078
쿠키 설정	3057
쿠키 설정 관리	3118
쿠키 설정 변경	3078
쿠키 정책	3080
쿠키 허용	3080
쿠팡에서 구매	3113
쿠팡에서 구매하기	3113
쿠팡에서 보기	3113
쿠폰 받기	3159
""", '퀴': """
퀴즈	3112
퀴즈 도전하기	3110
퀴즈 풀기	3089
퀴즈 풀러 가기	3110
""", '크': """
크게	3148
""", '클': """
클릭하면 소리가 켜집니다	3154
""", '키': """
키워드	3059
""", '태': """
태그	3059
""", '텔': """
텔레그램에서 소식 받기	3089
""", '투': """
투표	92
투표 결과	3109
투표 결과 보기	91
투표 참여하기	3108
투표가 완료되었습니다	3108
투표에 참여해 주셔서 감사합니다	3108
투표하기	91	3089
투표해 주셔서 감사합니다	91	3108
""", '트': """
트위터	3052
트위터 공유	3052
트위터로 공유	3147
트위터에서 보기	3151
""", '특': """
특집 더보기	3140
특집 보기	3140
""", '티': """
티켓 예매	3113
티켓 예매하기	3113
""", '틱': """
틱톡에서 보기	3151
""", '파': """
파워링크	3102
""", '팔': """
팔로우 중	3145
팔로우 취소	3145
""", '팟': """
팟빵에서 듣기	3151
""", '페': """
페이스북	3052
페이스북 공유	3052
페이스북에서 보기	3151
페이스북으로 공유	3089
페이스북으로 로그인	3133
페이지 새로고침	3124
페이지를 새로고침하세요	3124
페이팔로 결제	3156
""", '편': """
편집 원칙	3141
편집규약	3074
""", '펼': """
펼치기	3061
""", '포': """
포럼 참가 신청하기	3101
포토	3059
포토 갤러리	3140
""", '폰': """
폰트 크기	3052
""", '푸': """
푸시 알림 받기	3122
""", '프': """
프리미엄	3041
프린트	3052
""", '피': """
피드백 보내기	3108
""", '필': """
필수	3137
필수 입력	3135
필수 입력 항목	3135
필수 입력 항목입니다	3135
필수 항목	3137
필수 항목입니다	3135
필자 소개	3141
""", '한': """
한 번	3130
한번만	3130
""", '할': """
할인 코드	3159
""", '함': """
함께 보면 좋은 기사	3059
함께 볼 기사	3097
함께 읽으면 좋은	3059
함께 읽은 기사	3097
""", '핫': """
핫뉴스	3059
핫이슈	3059
핫클릭	3097
""", '항': """
항상 허용	3119
""", '해': """
해제 방법	3128
해제했습니다	3128
""", '행': """
행사 신청하기	3101
""", '허': """
허용	3079	3123
""", '헤': """
헤드라인	3059
""", '현': """
현재 시간	3115
""", '협': """
협찬	3056
""", '홈': """
홈	3061
홈으로	3140
홈으로 가기	3140
""", '화': """
화나요	3087
화나요 #	3087
화제의 뉴스	3059
화질	3115
""", '확': """
확인	3062
""", '환': """
환경설정 관리	3153
""", '회': """
회사 소개	3074
회사소개	3057	3074
회원 전용	3044
회원 전용 기사	3133
회원가입	3041
회원가입하고 계속 읽기	3156
회원이 아니신가요	3133
""", '후': """
후속강추 #	3087
후속기사 원해요	3087
후속기사 원해요 #	3087
후원	3037
후원 바로가기	3129
후원 신청	3129
후원 안내	3037
후원 페이지 바로가기	3129
후원 페이지로 이동	3129
후원 하기	3037
후원자 되기	3129
후원하기	3037
후원해 주셔서 감사합니다	3155
후원회원 가입	3037
후원회원 되기	3129
""", '훈': """
훈훈해요	3087
훈훈해요 #	3087
""", '흥': """
흥미진진 #	3087
""", '힘': """
힘내요 #	3087
"""}

START = {'a': """
aboneliğiniz	4786 K başariyla
abonē	3262 K par	3262 K no	3262 K un	3264 K
acasă	98 K >	98 K '	98 K "
accès	2044 K illimité
această	52 K investigație	4009 K traducere	4077 K știre a fost
además	1566 K:	1621 K, en
adresă	3984 K de e-mail invalidă	3984 K de email invalidă
adó	2462 K #%
adód	2462 K #%
adója	2462 K #%
ai가	3081 K 자동 번역한	3081 K 번역한	3081 K 핵심	3081 K 요약한	3083 K 읽어
ai에게	3081 K 물어	3081 K 질문	3081 K 물어보기
ajánld	2462 K fel adód
ajánlja	2462 K fel adója	2462 K fel adód
ajánljuk	2487 K:
ajánlott	2489 K videó:	2489 K cikk:	2489 K cikkünk:
aktivér	720 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4620 K dig till vårt	4638 K
annoncørbetalt	784 K indhold fra
annonsørinnhold	3635 K fra
anúncio	3952 K em # s	3952 K em # segundos
aportá	1508 K desde
apoyá	81 K
après	2207 K déduction fiscale :
apóyanos	1508 K desde
apúntate	1597 K al curso	1597 K a nuestro	1602 K a nuestro seminario	1602 K a nuestro evento
aquí	1633 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3676 K wyraża poglądy	3676 K wyraża opinie	3676 K jest opinią	3690 K ukazał się	3690 K pochodzi z	3696 K przetłumaczony	3696 K został przetłumaczony	3696 K czyta	3696 K wygenerowany	3736 K został	3736 K przetłumaczono	3774 K ukazał się	3774 K pierwotnie ukazał	3774 K pochodzi z	3775 K	3785 K powstał we współpracy z
artykuły	3686 K autora
artículo	1660 K publicado originalmente	1692 K publicado en colaboración
artículos	1525 K gratuitos
ascultă	1 K	3995 K:	4020 K podcastul	4020 K acest articol	4086 K pe
atradāt	44 K
atsisiųskite	3196 K
autorė	3200 K:
autoři	545 K jsou
außerdem	946 K lesenswert:	946 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1610 K la app
beiträge	27 K	982 K von
benefício	3875 K do assinante:
berätta	59 K i	59 K gärna
beställ	4638 K
bestätigen	815 K sie ihre
bestätigungsmail	815 K
besøg	705 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1533 K diario	1533 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	5083 K viết dành riêng cho	5083 K viết dành cho thuê bao	5095 K này có nội dung do	5095 K này có nội dung từ	5095 K viết này có nội dung	5095 K viết này chứa nội dung	5100 K liên quan:	5112 K viết thể hiện quan điểm	5112 K viết thể hiện quan điểm cá nhân	5112 K viết thể hiện văn phong	5112 K viết là quan điểm	5112 K viết phản ánh quan điểm	5112 K viết không phản ánh quan điểm	5117 K viết này có	5117 K viết có hữu ích	5121 K viết được dịch tự động	5121 K được dịch tự động	5121 K viết này được dịch	5121 K viết được tóm tắt	5121 K viết có sử dụng ai	5171 K viết được bảo vệ	5172 K viết được thực hiện	5172 K viết được viết	5172 K viết này được	5179 K viết tiếp tục
báo	5117 K lỗi bài viết
bình	5 K luận	27 K luận	5120 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4786 K aboneliğiniz
bültenimize	4786 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2487 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	5083 K đã là thuê bao	5117 K phát hiện	5117 K thấy bài viết
bản	5117 K tóm tắt này	5121 K dịch tự động	5172 K dịch được
bấm	5123 K để nghe
bật	5089 K thông báo
""", 'c': """
caractères	2151 K restants
caràcters	448 K restants
chceš	567 K u nás pracovat	4404 K u nás pracovať
chefredaktör	4636 K och ansvarig utgivare:	4636 K:
chơi	5146 K ngay:
chưa	32 K có bình luận
citeşte	3995 K şi	3995 K şi:
citește	3995 K și	3995 K și:	3995 K:	3995 K mai mult	3995 K aici	3995 K mai departe:
citiți	3995 K și
ciąg	3700 K dalszy
colaborá	1508 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3806 K exclusivo para	3868 K gerado	3874 K promovido por	3874 K recomendado por	3878 K oferecido por	3906 K incorporado d	3906 K externo d	3906 K incorporado do	3906 K incorporado da	3906 K externo do
conținut	4009 K generat	4018 K oferit de	4048 K încorporat de	4048 K extern de
coût	2207 K réel après	2207 K après déduction :	2207 K après déduction fiscale :
crédit	2145 K photo	2145 K photos
crédits	2145 K photo	2145 K photos
créer	2071 K une alerte pour "	2071 K une alerte sur "	2071 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5126 K đặt ứng dụng	5126 K ứng dụng	5126 K app
còn	5144 K lại # ký tự
có	72 K thắc mắc	5100 K thể bạn quan tâm:	5167 K lỗi xảy ra
cấm	5171 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	4002 K ai informații	4013 K ai observat o
dalinkitės	3196 K
další	532 K články autora
darovať	4398 K
dernières	2089 K actualités
descarcă	13 K	4035 K aplicația
descargá	13 K	1610 K la app
descărcați	13 K
dezactivează	4060 K adblock	4060 K ad
dežurni	41 K telefon redakcije
direcționează	3977 K #% din
disponível	3815 K no google play	3883 K na app store	3883 K no google play	3883 K para android e
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
doná	1508 K desde
doporučené	530 K video:
doporučte	560 K
doporučujeme	530 K článek:
dorești	4054 K să primești notificări
doriți	4054 K să primiți notificări
dosszié	2571 K: így	2571 K: itt	2571 K: ezért	2571 K: miért	2571 K: hogyan	2571 K: mit	2571 K: ki	2571 K: mi	2571 K: ez	2571 K: ezt	2571 K: hallgassa	2571 K: nézze	2571 K: minden
dostępna	3703 K w
dostępne	3703 K w
dostępny	3703 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3714 K do	3727 K do dyskusji
držte	28 K se
duración	1679 K del vídeo	1679 K del episodio
duração	3952 K do vídeo
durée	2204 K de la vidéo	2204 K de l'épisode
dzięki	3760 K naszym czytelnikom	3760 K naszym czytelniczkom
dành	5083 K riêng cho thuê bao	5083 K riêng cho độc giả	5083 K riêng cho người đăng ký	5083 K cho thuê bao
découvrez	2091 K aussi	2121 K la boutique	2121 K notre boutique	2121 K nos jeux	2121 K notre hors-série	2131 K notre application	2131 K notre appli
décryptage	2091 K :
déductible	2033 K des impôts	2033 K à #
déjà	2042 K abonné	2042 K inscrit	2042 K client
désabonnement	2053 K à tout moment
désinscription	2053 K à tout moment
díky	609 K našim čtenářům	609 K našim předplatitelům
dùng	5133 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2541 K kedvezmény:	2541 K előny:	2541 K ajánlat:
előfizetőinknek	2563 K köszönhetően
előfizetőként	89 K	2519 K
encuéntranos	12 K
envía	3 K	1571 K tus cartas	1571 K tu carta
envíanos	1583 K
envíe	1571 K sus cartas	1571 K su carta
ermöglicht	948 K von
erről	2487 K bővebben
escríbenos	1569 K
estagiária	3850 K sob supervisão	3850 K sob a supervisão	3850 *K sob supervisão	3861 K sob supervisão	3861 * K sob supervisão
estagiário	3850 K sob supervisão	3850 K sob a supervisão	3850 *K sob supervisão	3861 K sob supervisão
estàs	464 K utilitzant un bloquejador
""", 'f': """
faça	3834 K o quiz	3871 K as palavras cruzadas	3881 K o quiz	3881 K o teste	3881 K o nosso
felelős	2516 K szerkesztő:	2516 K kiadó:
fiți	31 K primul
folosești	4058 K un ad blocker	4058 K un adblock	4058 K un adblocker
folosiți	4058 K un ad blocker	4058 K un adblock	4058 K un adblocker
foretrækker	721 K du
fortsätt	4640 K läsa
fortæl	59 K mig
fotogalería	1656 K:
fotogaléria	4372 K:
fotografía	1565 K # de #	1622 K:
fotoğraf	4887 K # / #	4887 K #/#
frågor	72 K	73 K om artikeln
få	696 K fuld adgang til	720 K adgang	720 K fri	720 K fuld	720 K besked	720 K ugens	720 K dagens	720 K de	720 K nyheder	720 K en notifikation	720 K breaking	720 K seneste nyt	731 K	754 K de vigtigste nyheder	754 K vigtige nyheder	754 K de største nyheder	754 K besked om	754 K besked, når	754 K nyhederne	754 K breaking	3544 K full tilgang til	3571 K tilgang	3571 K fri	3571 K full	3571 K beskjed	3571 K varsel	3571 K ukas	3571 K dagens	3571 K de	3571 K nyheter	3571 K siste	3583 K	3585 K varsel	3585 K varsler	3585 K push	4611 K full tillgång till	4638 K tillgång	4638 K fri	4638 K full	4638 K besked	4638 K en notis	4638 K veckans	4638 K dagens	4638 K de	4638 K nyheter	4638 K senaste	4649 K
férjen	2519 K hozzá
följ	12 K	4615 K	4638 K
følg	12 K	12 K oss	700 K	720 K	3548 K	3571 K
füge	12 K uns	954 K
fügen	12 K sie uns	954 K sie
für	818 K android und ios	892 K diesen artikel	892 K diesen	943 K nur
fă	4016 K testul zilei
fără	4065 K patroni	4065 K acționari	4065 K stăpâni
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2516 K:
""", 'g': """
galería	1565 K: # de #	1565 K # de #
gazeteciliğimizi	4836 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4786 K bir e-posta adresi girin	4786 K bir e-posta adresi giriniz	4786 K bir e-posta giriniz
ghé	5120 K cửa hàng trực tuyến
giọng	5121 K đọc ai
giữ	5171 K bản quyền nội dung
glöm	4638 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5117 K ý cho bài viết
gör	4620 K quizet	4620 K vårt quiz	4638 K vårt
görmemiz	4845 K gereken
görsel	4893 K yapay
günün	4840 K bulmacasini	4840 K sudokusunu	4840 K bulmacasi	4840 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2520 K lát
hintergründe	946 K dazu:
hjälp	4620 K oss bli bättre	4620 K oss att bli bättre
hjælp	705 K os med at blive bedre
hlavné	4385 K body
hlavní	547 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5120 K trả lời khảo sát	5131 K ủng hộ
hämta	13 K	4624 K
häng	4638 K med
här	4666 K finns ett inbäddat innehåll från	4666 K finns inbäddat innehåll från	4666 K visas ett inbäddat innehåll från	4666 K visas inbäddat innehåll från	4666 K är ett inbäddat innehåll från	4666 K är inbäddat innehåll från
hääleta	1734 K
håll	28 K	28 K dig
hình	5168 K #/#
hör	896 K dir	954 K	4638 K
hören	896 K sie	954 K sie
hörzeit	970 K
hør	1 K artiklen	1 K artikkelen	1 K saken	687 K også	687 K også:	705 K mere på	720 K	3535 K også	3535 K også:	3571 K
""", 'i': """
iesūti	3250 K savu	3250 K
indlæg	27 K
indlæs	747 K altid indhold fra	747 K indhold fra
inlägg	27 K
innehåll	4705 K från annonsören
innehållet	4705 K är betalt av
inscríbete	1597 K al curso	1597 K a nuestro	1597 K en nuestro	1597 K en el curso
introduceți	3984 K o adresă de e-mail validă
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3196 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	4016 K sudoku	4041 K acum:
já	59 K fez	3806 K é assinante
játssz	2538 K most:
jäikö	1926 K juttu kesken
jälgi	1734 K
jäsenetu	1974 K:
""", 'k': """
kapcsolódó	2487 K	2487 K:	2489 K videó:	2489 K cikk:	2489 K cikkünk:
każdego	3651 K ranka
kezdőlap	98 K >
không	5171 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5120 K tra kiến thức của bạn
kjøp	3553 K billetter	3553 K billett	3571 K
klausykitės	3181 K
klikněte	528 K zde
ključne	4286 K točke	4286 K tačke
klõpsates	1734 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3264 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	720 K
kopírovat	560 K
kopírovať	4398 K
kopē	3264 K
korzyść	3742 K dla prenumeratorów:
korábbi	2489 K cikkünk:
kvíz	528 K:	588 K:	588 K dne:	588 K týdne:	2505 K	2537 K:	4372 K:	4421 K dňa:	4421 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1967 K on
käännös	1967 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2519 K
kérjen	2519 K
kérjük	28 K
kênh	5089 K youtube của báo
köp	4620 K biljetter	4620 K biljett	4638 K
kövess	12 K
kövesse	2519 K
kövessen	12 K
køb	705 K billetter	705 K billet	720 K
küfür	27 K içeren
küldd	3 K el	2498 K el nekünk
küldje	2498 K el nekünk	2519 K	2519 K tovább
ký	5144 K tự còn lại
kļūsti	3264 K
kết	5106 K nối với chúng tôi
""", 'l': """
laimē	3264 K
laimėkite	3196 K
lasītāju	3272 K aptauja:
legyél	2519 K
lejupielādē	3264 K
leé	1621 K también	1621 K más	1621 K:
lisää	1931 K kirjoittajalta	1931 K toimittajalta	1952 K meidät	2003 K aiheesta:
lugejaküsitlus	1742 K:
lásd	2487 K még
lásson	2519 K több
lát	2498 K valami
láttál	2498 K valami
lägg	4638 K till
lähetimme	1898 K vahvistusviestin	1898 K sinulle vahvistusviestin	1898 K sinulle sähköpostia
lähetä	1929 K juttuvinkki	1929 K uutisvinkki	1929 K vinkki	1935 K mielipidekirjoituksesi	1935 K mielipidekirjoitus	1952 K
lämna	4614 K dina tips	4614 K ditt tips
läs	4570 K hela artikeln	4603 K mer om	4604 K också	4604 K också:	4604 K även	4604 K mer	4604 K mer:	4604 K:	4604 K här	4604 K även:	4611 K vidare med	4611 K mer på	4624 K e-tidningen	4624 K tidningen	4638 K	4640 K vidare
läsarerbjudande	4661 K:
läsaromröstning	4658 K:
läsarresa	4661 K:
lås	4570 K upp artikeln	4570 K upp den här artikeln
læs	686 K mere om	687 K også	687 K også:	687 K mere	687 K mere:	687 K:	687 K her	687 K hele	696 K videre med	710 K e-avisen	710 K avisen	720 K	722 K videre	770 K alt om emnet:	770 K alt om:
læserafstemning	740 K:
læserrejse	744 K:
læsertilbud	669 K:	744 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	548 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1952 K meidät
löysitkö	7 K
lütfen	28 K	4786 K e-postanizi onaylayin	4786 K e-posta adresinizi onaylayin	4786 K geçerli bir e-posta	4877 K sitemiz için devre dişi	4877 K reklam engelleyici	4877 K devre dişi birak	4878 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3700 K wideo	3785 K powstał we współpracy z	3785 K we współpracy z	3785 K sponsorowany przez
medlemsförmån	4661 K:
meillä	1993 K ei ole omistajaa	1993 K ei ole omistajia	1993 K ei ole osakkeenomistajia	1993 K ei ole maksumuuria
mesterséges	2527 K intelligencia írta
mirá	1605 K el video	1621 K también	1621 K:
mitä	8 K pidit	33 K mieltä	1953 K mieltä sinä
mišljenja	4283 K autora	4283 K iznesena	4283 K izneta
mišljenje	4283 K autora
możliwość	5 K komentowania
mulțumim	3984 K pentru abonare
mándanos	1583 K
más	1562 K noticias de	1562 K noticias sobre	1562 K sobre	1562 K en	1562 K de	1564 K temas:	1564 K sobre:	1566 K información	1566 K información:	1569 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	532 K tip?	532 K tip na článek	532 K tip na téma	532 K tip pro	612 K přečteno už # ze #	612 K přečteno už # z #	612 K přečteno již # ze #	612 K přečteno již # z #	612 K přečteno # ze #	612 K přečteno # z #	4440 K prečítané už # zo #	4440 K prečítané už # z #	4440 K prečítané # zo #	4440 K prečítané # z #
märkasid	44 K	1719 K midagi	1725 K viga	1725 K artiklis viga
még	32 K nincs	2572 K több a témáról:
més	417 K informació:	444 K notícies de	444 K notícies sobre
mød	705 K os
mūs	3264 K vari
mời	5100 K xem	5100 K bạn đọc	5100 K độc giả	5106 K bạn tham gia	5106 K độc giả theo dõi	5106 K bạn đọc theo dõi	5123 K quý vị theo dõi	5123 K quý độc giả	5123 K bạn xem video	5123 K nghe
""", 'n': """
nabídka	592 K pro čtenáře:
nahlásit	570 K chybu
nahlásiť	4407 K chybu
nahláste	4407 K chybu
najważniejsze	3696 K informacje
naloži	4495 K	4528 K vedno vsebino	4528 K vsebino z	4528 K vsebino s	4528 K vsebino iz	4528 K vsebino od
naložite	13 K	4495 K
naročite	4502 K se na
naujienų	41 K telefonas
načítat	595 K vždy obsah	595 K obsah z	595 K obsah ze	595 K obsah od
načítať	4427 K vždy obsah	4427 K obsah z	4427 K obsah zo	4427 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	609 K majitele	609 K vlastníka	609 K akcionáře	609 K žádného	609 K paywall	609 K reklamy	4437 K majiteľa	4437 K vlastníka	4437 K akcionárov	4437 K žiadneho	4437 K paywall	4437 K reklamy
nemáte	568 K čas číst	4405 K čas čítať
nepatríme	4437 K žiadnemu
nepatříme	609 K žádnému
než	577 K vložíte komentář	577 K začnete diskutovat	577 K napíšete příspěvek
nguồn	5110 K:	5110 K :
nhận	5089 K thông báo
nové	550 K číslo	550 K vydání	4388 K číslo	4388 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3909 K é possível mostrar este conteúdo	3909 K foi possível mostrar este conteúdo
näe	1952 K enemmän
nägid	1735 K viga
näita	1734 K
näitkö	1953 K virheen
näytä	1952 K sisältö	1977 K sisältö palvelusta	1977 K aina sisältö
nå	4638 K vår
nézd	2487 K meg	2519 K meg
nézze	2487 K meg	2519 K meg
nāc	3255 K strādāt
nội	5083 K dung dành cho thuê bao	5083 K dung dành riêng cho	5121 K dung được dịch tự động	5121 K dung do ai	5151 K dung này không	5152 K dung này từ	5152 K dung nhúng từ	5152 K dung từ	5171 K dung được bảo vệ	5172 K dung được tạo	5172 K dung này được tạo
""", 'o': """
obrázek	585 K # z #
oceń	8 K	3697 K ten	3697 K artykuł	3697 K tekst
ocurrió	1653 K un error
odporučte	4398 K
odporúčame	4372 K:
odsłuchaj	3708 K	3708 K ten
ofereça	3 K
oglądaj	3683 K:
ohodnoťte	548 K	4386 K
olvasói	2541 K ajánlat:
olvasóink	2563 K támogatásának köszönhetően
olvasóinknak	2563 K köszönhetően
opracował	3687 K:
opracowała	3687 K:
opýtajte	4385 K sa
opširnije	4271 K:	4271 K na
otwórz	3669 K post
otázka	588 K dne:	4421 K dňa:
otázky	72 K
ouça	1 K	3844 K:	3879 K o podcast	3945 K no
oversættelsen	737 K er
oír	1 K
""", 'p': """
pamanīji	3256 K kļūdu
pamanījāt	44 K	3256 K kļūdu
pastebėjote	44 K	3182 K įdomų	3188 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	5110 K viên:
piditkö	8 K	69 K	82 K	1953 K
pidätkö	82 K	1953 K
piše	4298 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	565 K
podrži	81 K
podržite	81 K	4301 K
podés	12 K seguir	1584 K enviarnos
podívejte	528 K se:	528 K se na video	530 K se na video:
poglądy	3676 K wyrażone w
pokaż	3669 K post
poleć	3708 K
poslať	4398 K
poslechněte	1 K si	528 K si	528 K si:
poslušajte	1 K	4271 K:	4474 K:
posłuchaj	1 K	3683 K:	3683 K też:
povoliť	4427 K vždy obsah	4427 K obsah z	4427 K obsah zo	4427 K obsah od
poznáte	66 K niekoho
pozostała	3700 K część
pošaljite	41 K vijest
pošlete	560 K
pošlite	3 K	4398 K
poți	4002 K contacta autorul	4002 K contacta autoarea
praneškite	3182 K redakcijai
predplaťte	4402 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4661 K:
prečítajte	4372 K si tiež	4372 K si aj	4372 K si	4372 K si:
prečítali	4440 K ste už # zo #	4440 K ste už # z #	4440 K ste # zo #	4440 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3196 K
prikaži	4329 K uvijek sadržaj	4329 K uvek sadržaj	4329 K sadržaj s	4329 K sadržaj sa	4329 K sadržaj iz	4329 K sadržaj od	4528 K vedno vsebino	4528 K vsebino z	4528 K vsebino s	4528 K vsebino iz	4528 K vsebino od
pronašli	44 K ste
protégé	2201 K par recaptcha	2201 K par google recaptcha
pročitaj	4271 K još	4271 K i
pročitajte	4271 K još	4271 K i	4271 K više	4271 K:	4271 K više o ovoj temi
pročitali	4341 K ste # od #	4341 K ste već # od #
první	502 K měsíc za	502 K měsíc zdarma	502 K týden za	502 K týden zdarma	502 K tři měsíce za	502 K # měsíce za
prvních	502 K # dní za	502 K # dní zdarma
prvý	4397 K mesiac len za	4397 K mesiac za	4397 K mesiac už za	4397 K mesiac zadarmo
przeczytałaś	3763 K już # z #	3763 K # z #
przeczytałeś	3763 K już # z #	3763 K # z #
prześlij	3708 K dalej
präsentiert	948 K von
próbálja	2534 K ki tudását
prüfen	954 K sie
publicité	2204 K dans # s	2204 K dans # sec	2204 K dans # secondes
pàgina	476 K # de #
página	1654 K # de #	1654 K #/#	3927 K # de #	3927 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4386 K sa
páčilo	69 K sa
päeva	1742 K küsimus:
päivitä	1952 K
päivän	1970 K kysymys:
pääset	1952 K lukemaan
päätoimittaja	1950 K:
pódcast	1656 K:
păstrați	28 K
pērc	3255 K biļetes	3264 K
předplaťte	565 K si
přehrajte	528 K si
překlad	586 K byl
přetisk	68 K povolen	68 K možný
přečetli	612 K jste už # ze #	612 K jste už # z #	612 K jste již # ze #	612 K jste již # z #	612 K jste # ze #	612 K jste # z #
přečtěte	528 K si také	528 K si	528 K si:	528 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
připraveno	517 K ve spolupráci
""", 'q': """
querés	1584 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	568 K posloucháte
radšej	4405 K počúvate
radši	568 K posloucháte
rašykite	3182 K autorei	3182 K autoriui
recibí	1583 K las noticias
recomandări	3995 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3977 K #% din
redirecționează	3977 K #%	3977 K #% din
regisztrálj	2518 K ingyenesen
regisztráljon	2505 K	2518 K ingyenesen
regístrate	1522 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	736 K er
resztę	3700 K tekstu
rezervē	3264 K
rezolvă	4016 K rebusul	4016 K integrama	4016 K sudoku
rešite	4271 K kviz
riješite	4271 K kviz
rozwiąż	3683 K quiz
rozwiń	3669 K post	3669 K wpis
rätsel	937 K mit	974 K des tages:
rätseln	937 K sie mit
réservez	2121 K vos places pour la soirée de la rédaction
réservé	2042 K aux abonnés
réservée	2042 K aux abonnés
réservés	2042 K aux abonnés
résumer	2108 K cet article	2108 K l'article
résumé	2108 K généré	2108 K rédigé	2108 K réalisé	2108 K produit	2108 K par
rösta	4638 K	4654 K:	4654 K här:	4654 K i vår omröstning:
rādīt	3264 K
""", 's': """
sadržaj	4359 K je nastao u suradnji s
saglabā	3264 K
saistīts	3239 K:
saņem	3264 K
sažetak	4286 K	4286 K članka	4286 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	823 K:	823 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1583 K el canal	1621 K leyendo:
sesizări	4002 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	547 K	547 K článku	586 K vytvořila	586 K bylo
sisällön	2017 K tarjoaa
siųskite	3182 K savo	3196 K
sjefredaktør	3568 K:	3568 K og ansvarlig redaktør:
skaitytojų	3204 K apklausa:
skopírovať	4398 K
skrót	3696 K artykułu
skúsili	59 K ste
slå	3590 K på javascript
související	528 K:	530 K video:	530 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	4460 K spoločnosťou
sponzorováno	637 K společností
sporočite	4507 K napako
sprawdź	3683 K:	3683 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4385 K sa
stališča	4485 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	583 K si aplikaci
stöd	81 K	4611 K
stötta	81 K	4611 K
støt	81 K	696 K
støtt	81 K	3544 K
suscríbase	1520 K y lea
suscríbete	1513 K a	1520 K y lee	1520 K para leer	1520 K y sigue leyendo	1520 K y accede	1520 K y disfruta	1597 K y llévate	1597 K y recibe
susidūrėte	3182 K su
susiję	3170 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2108 K générée
syötä	1898 K kelvollinen sähköpostiosoite	1952 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2525 K:
szívesen	2520 K meghallgatjuk
szöveg	2525 K:
sähköpostiosoite	1898 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1588 K
síganos	12 K
sígueme	1588 K
síguenos	12 K	1544 K en nuestras redes
só	3806 K para assinantes
sólo	1522 K para suscriptores
søg	720 K nu
súhrn	4385 K
súmate	12 K	56 K a las #	1508 K desde
súvisiace	4372 K:
súvisiaci	4372 K článok
sūti	3250 K savu	3264 K
số	5144 K ký tự còn lại
""", 't': """
también	1547 K en facebook	1566 K puedes leer	1566 K puedes leer:	1566 K te puede interesar:
també	417 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1957 K on
tekstissä	1917 K esitetyt
tekstą	46 K galima
tenés	1578 ¿K información
textgröße	823 K:	823 K a
thấy	44 K lỗi
thử	5120 K sức với
tiedätkö	1929 K aiheesta	1929 K asiasta	1929 K lisää
tiivistelmä	26 K on	1966 K on
tiivistelmän	1966 K on
tilføj	720 K
tillåt	4666 K alltid innehåll från	4666 K innehåll från
tiếp	5179 K tục đọc sau
todavía	32 K no hay comentarios
további	2487 K részletek	2572 K cikkek a témában:
traducció	427 K feta
transparentní	540 K účet:
trên	5089 K google news
trình	5151 K duyệt của bạn không	5151 K duyệt không
trả	5120 K lời câu đố
trải	5133 K nghiệm
turpinājums	3266 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1929 K
tác	5110 K giả:	5110 K giả là
támogasd	81 K	2510 K a	2510 K az
támogass	2462 K adód
támogassa	81 K	2462 K adója	2510 K a	2510 K az
támogasson	2462 K adója
täglichen	815 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1917 K on mielipidekirjoitus	1917 K on mielipideteksti	1917 K on kolumni	1917 K on kommentti	1966 K tiivistelmä on	1967 K juttu on	1967 K artikkeli on	1967 K teksti on	1977 K on upotettu sisältö
tämän	52 K jutun
tässä	1977 K on upotettua sisältöä
télécharger	13 K	2058 K l'application
téléchargez	13 K
tóm	5117 K tắt này	5121 K tắt bởi ai	5121 K tắt bằng ai	5172 K tắt được
töltsd	13 K le	2534 K ki kvízünket
töltse	13 K le	2519 K le	2519 K ki	2534 K ki kvízünket
történeteiket	2498 K
tüm	27 K yorumlar
tęsinys	3198 K
tłumaczenie	3696 K	3736 K zostało
tải	13 K	13 K ứng dụng	5089 K ứng dụng	5089 K app	5126 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4306 K na grešku
uključi	4294 K
uključite	4294 K
uložit	560 K
uložiť	4398 K
uložte	560 K si	4398 K si
unbeschränkter	917 K zugang
unterstütze	81 K	796 K
unterstützen	81 K sie	796 K sie	796 K sie die
uočili	7 K ste
upozorniť	4407 K na chybu
upozorněte	570 K na chybu
url이	3088 K 복사되었습니다	3088 K 복사됐습니다
urmărește	12 K	3995 K și:	4020 K video	4086 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4329 K uvijek sadržaj	4329 K uvek sadržaj	4329 K sadržaj s	4329 K sadržaj sa	4329 K sadržaj iz	4329 K sadržaj od
uživo	4346 K: kako	4346 K: ovako	4346 K: zašto	4346 K: što	4346 K: šta	4346 K: tko	4346 K: ko	4346 K: gdje	4346 K: gde	4346 K: ovo	4346 K: pogledajte	4346 K: poslušajte	4346 K: sve	4346 K: noć	4346 K: ljudi	4346 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2505 K részt
već	4322 K za #	4322 K od #
več	4474 K:	4474 K v videu	4499 K o tem	4499 K novic	4499 K preberite	4546 K o:	4546 K o temi:
videó	2571 K: így	2571 K: itt	2571 K: ezért	2571 K: miért	2571 K: hogyan	2571 K: mit	2571 K: ki	2571 K: mi	2571 K: ez	2571 K: ezt	2571 K: hallgassa	2571 K: nézze	2571 K: minden
vidéo	2091 K :
viktorīna	3272 K:
visą	3196 K interviu
više	4271 K o:	4347 K o:	4347 K o temi:
você	3844 K pode gostar:
vprašaj	4488 K
vprašajte	4488 K
vprašanje	4523 K dneva:
vypočujte	1 K si	4372 K si:
vyskúšali	59 K ste
vytiskněte	560 K
vytlačiť	4398 K
vytlačte	4398 K
vyzkoušejte	502 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2519 K
válaszoljon	2519 K
vásárolja	2475 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	720 K med
véleménycikkeit	2498 K
více	528 K zde	528 K k tématu:	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
vídeo	1656 K:
võida	1734 K
võta	1719 K ühendust	1734 K
výhoda	592 K pro předplatitele:	4424 K pre predplatiteľov:
výhody	592 K pro předplatitele:	4424 K pre predplatiteľov:
vă	28 K rugăm să	4060 K rugăm să îl dezactivați	4060 K rugăm să-l dezactivați	4060 K rugăm să dezactivați adblock
vďaka	4437 K našim čitateľom	4437 K našim predplatiteľom
věnujte	560 K
vše	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
všechno	620 K o tématu téma:	620 K o tématu:
všechny	27 K komentáře	532 K články autora	620 K články k tématu téma:	620 K články k tématu:
všetko	4447 K o téme:	4447 K o:	4447 K k téme téme:	4447 K k téme:
všetky	4447 K články k téme téme:	4447 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	595 K povolit obsah	595 K zobrazovat obsah	595 K načítat obsah	595 K zobrazit obsah	4427 K povoliť obsah	4427 K zobrazovať obsah	4427 K načítať obsah	4427 K zobraziť obsah
""", 'w': """
webshopunkból	2541 K:
weiterführende	851 K artikel:
weź	3727 K udział w dyskusji
więcej	3682 K o	3682 K na temat	3682 K z	3683 K na ten temat:	3686 K artykułów autora	3770 K o:	3770 K na temat:
wykorzystałaś	3763 K już # z #	3763 K # z #
wykorzystałeś	3763 K już # z #	3763 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3755 K go, aby	3755 K go, żeby	3755 K ją, aby	3755 K blokadę	3755 K blokowanie
wyślij	3 K
wyświetlaj	3746 K treści z	3746 K treści ze	3746 K treści od
wöchentlichen	815 K newsletter
""", 'y': """
yanlişlik	4825 K mi
""", 'z': """
zahvaljujoč	4537 K našim bralcem
zahvaljujući	4338 K našim čitateljima	4338 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3669 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3746 K na treści
zgłoś	3719 K uwagę	3719 K błąd	3719 K literówkę	3719 K uwagi	3719 K nieścisłość
ziņo	3250 K redakcijai
zkopírovat	560 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4427 K vždy obsah	4427 K obsah z	4427 K obsah zo	4427 K obsah od
zobrazovať	4427 K vždy obsah	4427 K obsah z	4427 K obsah zo	4427 K obsah od
zostań	3716 K reporterem	3716 K reporterką	3716 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	865 K dpa	1268 K #	1268 K
""", 'à': """
à	2091 K lire aussi	2091 K lire également	2091 K lire :	2091 K lire sur	2091 K voir aussi	2091 K écouter	2091 K relire	2091 K découvrir	2091 K lire sur le même sujet	2091 K consulter :	2091 K voir également	2094 K propos de l'auteur :	2094 K propos de l'autrice :	2095 K propos de l'auteur	2095 K propos de l'autrice	2121 K retrouver dans le numéro
àudio	427 K generat
""", 'á': """
áudio	3868 K gerado
""", 'ä': """
är	4614 K du
äänestä	1952 K
""", 'å': """
åldersgräns	4662 K #
åsikter	4597 K som framförs
åsikterna	4597 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3839 K preciso estar logado
écouter	1 K l'article	1 K cet article	2091 K aussi	2198 K sur
écoutez	1 K cet	1 K l'article	2127 K le podcast
élő	2571 K: így	2571 K: itt	2571 K: ezért	2571 K: miért	2571 K: hogyan	2571 K: mit	2571 K: ki	2571 K: mi	2571 K: ez	2571 K: ezt	2571 K: hallgassa	2571 K: nézze	2571 K: minden
épinglez	2147 K cet article	2147 K cette recette	2147 K cette page	2147 K la recette	2147 K ce billet	2147 K-la	2147 K-le	2147 K l'article	2147 K l'image
értékeljük	2547 K az ön
""", 'í': """
írd	2519 K be
írj	2498 K a szerzőnek
írja	2519 K be
írjon	2498 K a szerzőnek	2519 K közvetlenül	2519 K nekünk
""", 'î': """
în	4073 K imagini:
întreabă	4009 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2520 K szerint
""", 'ú': """
últimas	1562 K noticias de	3841 K de	3841 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1508 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	857 K die autor:in	857 K die autoren	857 K die autor:innen	860 K die autorin	860 K den autor	861 K die autorin	861 K den autor
übersetzung	951 K:	951 K aus dem
""", 'č': """
čitaj	4271 K još
čitajte	4271 K i	4271 K još	4271 K još:
članak	46 K se može	46 K možete	4286 K je preveden	4286 K čita	4289 K je objavljen u	4350 K je	4359 K je nastao u suradnji s	4359 K je nastao u suradnji sa
članek	46 K lahko	4488 K je preveden	4488 K bere	4488 K je prebral	4491 K je objavljen v	4549 K je	4557 K je nastal v sodelovanju z	4557 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	517 K vznikl ve spolupráci	547 K byl přeložen	547 K přeložen	547 K načetl	550 K vyšel v	586 K byl přeložen	625 K vyšel v	625 K vyšel na	625 K původně vyšel	625 K byl publikován	625 K byl převzat	625 K byl původně publikován	625 K byl původně zveřejněn	626 K	637 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4385 K bol preložený	4385 K načítal	4388 K vyšiel v	4451 K	4460 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	528 K také	528 K také:	528 K i	528 K více	528 K:
číslo	540 K účtu pro dary	540 K transparentního účtu
čítajte	4372 K aj	4372 K tiež	4372 K viac
""", 'đ': """
đánh	5117 K giá bài viết
đã	5083 K có tài khoản	5167 K xảy ra lỗi	5167 K có lỗi
đăng	5120 K ký tham dự hội thảo	5137 K ký khóa học	5137 K ký tham dự	5171 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5141 K dây nóng: #	5141 K dây nóng #
được	68 K phép đăng lại
đặt	5137 K mua sách	5137 K mua báo	5137 K báo giấy
để	5154 K xem nội dung này	5154 K hiển thị nội dung này
đọc	5100 K thêm	5100 K thêm:	5100 K:	5100 K tiếp:	5106 K tin nhanh
""", 'į': """
įsigykite	3196 K
įtraukite	3196 K mus
įveskite	3196 K
""", 'ś': """
ściągnij	13 K	3732 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3712 K:
źródło	3712 K:
""", 'ż': """
żadnych	3760 K akcjonariuszy
""", 'ž': """
želite	4303 K raditi kod nas	4303 K da radite kod nas	4504 K delati pri nas
želiš	4303 K raditi kod nas	4504 K delati pri nas
žiadni	4437 K akcionári
žiadny	4437 K majiteľ	4437 K oligarcha
žinote	3182 K daugiau	3197 K istoriją
žiūrėkite	3170 K taip pat	3196 K
žádní	609 K akcionáři
žádný	609 K majitel	609 K oligarcha
""", 'ư': """
ưu	5137 K đãi #% hôm nay
""", 'ș': """
știrea	4084 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1109 K κάποια πληροφορία	1109 K πληροφορίες	1109 K πληροφορία	1109 K φωτογραφία	1109 K φωτογραφίες	1109 K κάποια φωτογραφία	1109 K κάποιο θέμα	1109 K μια ιστορία
""", 'ή': """
ήταν	1067 K χρήσιμο	1067 K χρήσιμη
""", 'α': """
αγοράστε	1089 K το εισιτήριό σας	1089 K εισιτήρια
ακολουθήστε	12 K	1094 K τον	1094 K τα	1094 K
ακούστε	1 K	1046 K:	1161 K στο	1168 K το στο spotify	1168 K στο spotify
ακύρωση	1073 K απάντησης
αν	1030 K έφτασες μέχρι εδώ	1030 K έφτασες ως εδώ	1030 K φτάσατε μέχρι εδώ	1030 K φτάσατε ως εδώ	1030 K έχετε φτάσει μέχρι εδώ	1030 K διάβασες μέχρι εδώ	1030 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1099 K λάθος	1099 K κάποιο λάθος
αναφορά	1099 K λάθους
αντιγράψτε	1085 K
αντιγραφή	1085 K
αξιολογήστε	1067 K
απαγορεύεται	1148 K η αναδημοσίευση	1148 K η αναπαραγωγή
απενεργοποιήστε	1134 K το adblock	1134 K τον ad
αποθηκεύστε	1085 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1066 K η περίληψη	1066 K η σύνοψη
αυτό	1121 K το βίντεο δεν είναι	1122 K το περιεχόμενο προέρχεται
αυτόματη	1077 K μετάφραση από
αφήστε	1073 K μια απάντηση	1073 K ένα σχόλιο	1073 K το σχόλιό σας
""", 'β': """
βίντεο	1046 K:
βαθμολογήστε	1067 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1124 K να δείτε αυτό το περιεχόμενο	1124 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1073 K το σχόλιό σας	1073 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1118 K βοήθειας κεθεα
γραφτείτε	1110 K	1110 K για να
""", 'δ': """
δείτε	1046 K επίσης	1046 K:	1046 K το βίντεο	1046 K εδώ	1046 K επίσης:	1046 K ακόμα:	1046 K φωτογραφίες	1046 K ακόμη	1046 K ακόμη:	1064 K όλα τα άρθρα	1086 K όλες	1086 K όλα	1086 K τις	1146 K φωτογραφίες:	1146 K βίντεο:	1161 K στο	1161 K αυτή τη δημοσίευση στο
δειτε	1046 K επισης	1046 K ακομη	1046 K:
δεν	1029 K έχουμε διαφημίσεις	1029 K έχουμε χορηγούς	1029 K ανήκουμε σε	1097 K έχετε χρόνο να διαβάσετε	1121 K είναι δυνατή η αναπαραγωγή
δηλώστε	1089 K συμμετοχή
δημοσιεύθηκε	1149 K αρχικά
δημοσιεύτηκε	1149 K αρχικά
διάβασε	1046 K επίσης	1046 K ακόμη
διάρκεια	1167 K βίντεο
διαβάζεται	1066 K από
διαβάστε	1046 K επίσης	1046 K επίσης:	1046 K ακόμη	1046 K ακόμη:	1046 K ακόμα	1046 K:	1046 K εδώ	1046 K περισσότερα	1046 K ακόμα:	1046 K εδώ περισσότερα	1046 K σχετικά	1046 K αναλυτικά	1064 K όλα τα άρθρα	1086 K όλες	1086 K όλα	1086 K τις
διαβαστε	1046 K επισης	1046 K ακομη	1046 K ακομα	1046 K:
διαθέσιμη	1082 K στο
διαθέσιμο	1082 K σε	1082 K στο	1168 K στο spotify
διαφήμιση	1166 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	1029 K μη κερδοσκοπικός	1029 K μια μη κερδοσκοπική	1029 K ανεξάρτητο μέσο	1029 K ένα ανεξάρτητο
εγγραφείτε	1110 K
εικόνα	1144 K # από #	1144 K # / #
εκτυπώστε	1085 K
ενεργοποιήστε	1082 K
ενσωματωμένο	1122 K περιεχόμενο από
εντοπίσαμε	1134 K ad	1134 K ότι χρησιμοποιείτε	1134 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1134 K ad
επιτρέπεται	68 K η αναδημοσίευση	1148 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1066 K περίληψη	1066 K σύνοψη	1066 K ανάγνωση	1066 K περίληψη αυτή	1073 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1073 K ηλ. διεύθυνσή σας δεν	1150 K μετάφραση	1150 K περίληψη	1158 K είδηση συνεχίζεται	1166 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1096 K να εργαστείς μαζί μας
θέλετε	1096 K να εργαστείτε μαζί μας	1096 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1143 K πήγε στραβά
κίνδυνος	1118 K εθισμού
κατέβασε	1082 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1082 K	1094 K την εφαρμογή	1108 K την εφαρμογή
κλείσε	1089 K θέση
κλείστε	1089 K θέση	1089 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1046 K:	1146 K:
""", 'λ': """
λήψη	1082 K από	1082 K στο
""", 'μ': """
μάθετε	1086 K όλες
με	1052 K πληροφορίες από απε	1052 K πληροφορίες απε	1092 K πληροφορίες από
μείνετε	1086 K ενημερωμένοι
μετάφραση	1066 K	1077 K με τεχνητή νοημοσύνη	1077 K μέσω τεχνητής
μεταφρασμένο	1077 K αυτόματα
μη	1130 K χάνετε καμία	1130 K χάσετε καμία	1130 K χάνεις καμία
μην	1130 K χάνετε καμία	1130 K χάσεις καμία
μοιράσου	1085 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1078 K browser σας δεν υποστηρίζει	1078 K περιηγητής σας δεν υποστηρίζει
οι	1064 K απόψεις	1064 K γνώμες
""", 'π': """
παίξε	1115 K τώρα:	1118 K υπεύθυνα
παίξτε	1115 K τώρα:	1118 K υπεύθυνα
παρακαλούμε	1134 K απενεργοποιήστε το	1134 K απενεργοποιήστε τον
παρακαλώ	1134 K απενεργοποιήστε
παρουσιάστηκε	1143 K σφάλμα
περίληψη	1066 K
περιεχόμενο	1122 K από
περισσότερα	1046 K:
πηγές	1092 K:
πηγή	1052 K: απε	1052 K απε	1052 K φωτογραφίας:	1052 K φωτογραφιών:	1052 K: reuters	1052 K: afp	1052 K: ap	1052 K: cnn	1052 K: bbc	1092 K:
πηγη	1052 K: απε	1052 K απε
προέκυψε	1143 K σφάλμα
προβολή	1161 K στο
προτείνετε	1085 K
προτιμάτε	1097 K να ακούτε	1097 K να ακούσετε
πρώτη	1148 K δημοσίευση:
πώς	1067 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1066 K
ρώτα	1066 K
ρώτησε	1066 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1067 K φάνηκε	1067 K βοήθησε	1067 K άρεσε
σελίδα	1144 K # από #	1144 K # / #
σου	69 K άρεσε
στείλτε	1085 K
στηρίξτε	81 K	1094 K	1094 K τον	1094 K τα	1094 K την
σύνοψη	1066 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1064 K κείμενα που
ταξινόμηση	1159 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1064 K άρθρο εκφράζει	1066 K άρθρο μεταφράστηκε	1066 K κείμενο μεταφράστηκε	1073 K email σας δεν δημοσιεύεται	1077 K κείμενο μεταφράστηκε αυτόματα	1077 K άρθρο μεταφράστηκε αυτόματα	1078 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1078 K πρόγραμμα περιήγησης δεν υποστηρίζει	1121 K βίντεο δεν είναι	1121 K περιεχόμενο δεν είναι	1122 K περιεχόμενο αυτό προέρχεται	1148 K άρθρο προστατεύεται	1148 K παρόν άρθρο προστατεύεται	1150 K κείμενο	1150 K άρθρο	1150 K παρόν άρθρο	1150 K κείμενο αυτό	1150 K άρθρο αυτό	1158 K άρθρο συνεχίζεται	1158 K κείμενο συνεχίζεται	1166 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1134 K ότι χρησιμοποιείτε
φωτο	1052 K: eurokinissi
φωτογραφία	1052 K: eurokinissi	1052 K: intime	1144 K # από #	1144 K # / #
φωτογραφίες	1052 K: eurokinissi
φωτορεπορτάζ	1146 K:
φωτό	1052 K: eurokinissi	1052 K: intime
""", 'χ': """
χαρίστε	1085 K
χαρακτήρες	1113 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1134 K ad
χρησιμοποιείτε	1134 K ad
""", 'ό': """
όλα	1064 K τα άρθρα
όλες	1086 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4162 K - обозреватель	4162 K - корреспондент	4162 K - колумнист	4162 K - редактор	4978 K - оглядач	4978 K - колумніст	4978 K - кореспондент
авторка	4978 K - оглядачка	4978 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4230 K владельцев	4230 K акционеров	4230 K цензуры и рекламы	5045 K власників	5045 K акціонерів	5045 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4230 K нашим читателям	4230 K вашим пожертвованиям
больше	4144 K новостей	4145 K по теме:	4185 K любите слушать	4185 K нравится слушать	4240 K о:
будь	31 K первым	5041 K ласка, вимкніть його	5041 K ласка, вимкніть блокувальник	5041 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4165 K ли материал	4165 K ли пересказ	4165 K ли этот пересказ	4165 K ли этот	4165 K ли текст
была	4165 K ли статья	4165 K ли эта	4165 K ли новость
більше	4959 K по темі:	4959 K за темою:	4959 K на тему:	4959 K про це:	4993 K новин	4993 K матеріалів	5055 K про:
""", 'в': """
в	4218 K этом месте находится встроенный контент	4218 K этом месте находится встроенный пост	4218 K этом месте находится встроенный публикация	4218 K этом месте размещён встроенный контент	4218 K этом месте размещён встроенный пост	4218 K этом месте размещён встроенный публикация	4218 K этом месте размещен встроенный контент	4218 K этом месте размещен встроенный пост	4218 K этом месте размещен встроенный публикация	4218 K этом месте показан встроенный контент	4218 K этом месте показан встроенный пост	4218 K этом месте показан встроенный публикация	4218 K этом месте встроенный контент	4218 K этом месте встроенный пост	4218 K этом месте встроенный публикация
вакансии	4168 K "	4168 K редакции
вакансії	4983 K "	4983 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4165 K понравилась	4165 K понравился	4165 K помогла	4981 K сподобалась	4981 K сподобалася	4981 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4117 K рассылка
ви	5041 K використовуєте блокувальник	5048 K прочитали вже # із #	5048 K прочитали вже # і #	5048 K прочитали # із #	5048 K прочитали # і #	5048 K прочитали вже # з #	5048 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4147 K по теме:	4239 K: как	4239 K: так	4239 K: почему	4239 K: что	4239 K: кто	4239 K: где	4239 K: это	4239 K: вот	4239 K: смотрите	4239 K: послушайте	4239 K: всё	4239 K: все
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4211 K:
вимкніть	5041 K його, щоб	5041 K блокувальник	5041 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4211 K дня:
вопросы	72 K?
впервые	4244 K опубликовано в	4244 K опубликовано на	4244 K опубликован в	4244 K опубликована в	4244 K напечатано в
вперше	5059 K опубліковано в	5059 K опубліковано у	5059 K опубліковано на	5059 K надруковано в
все	27 K комментарии	4144 K новости на тему	4144 K материалы	4144 K новости	4144 K статьи	4149 K статьи автора	4149 K материалы автора	4240 K о:	4240 K материалы по теме:	4240 K статьи по теме:	4240 K материалы о:	4240 K новости по теме:	5055 K про:
всегда	4134 K разрешать контент	4218 K разрешать контент	4218 K показывать контент	4218 K разрешить контент	4218 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	4988 K
встановіть	13 K	4988 K	5014 K застосунок
встигніть	5019 K передплатити
всё	4240 K о:	4240 K по теме:
всі	5055 K матеріали за темою:	5055 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4226 K используете блокировщик	4233 K прочитали уже # из #	4233 K прочитали # из #
выключите	4226 K его, чтобы
відео	5054 K: як	5054 K: так	5054 K: чому	5054 K: що	5054 K: хто	5054 K: де	5054 K: це	5054 K: ось	5054 K: дивіться	5054 K: послухайте	5054 K: усе	5054 K: все
вікторина	5026 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4164 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	4980 K від	4980 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	5027 K:
""", 'д': """
детальніше	4959 K:	4959 K про це
джерела	4995 K:
джерело	4995 K:
дивіться	4959 K також	4959 K:	4959 K також:	4959 K відео:
до	4959 K теми:
добавьте	4226 K наш сайт в	4226 K сайт в исключения	4226 K сайт в белый список
додайте	5041 K наш сайт до	5041 K сайт до винятків	5041 K сайт до білого списку
дозволити	5033 K завжди контент	5033 K завжди вміст	5033 K контент із	5033 K контент з	5033 K контент від	5033 K вміст із	5033 K вміст з	5033 K вміст від
дозволяти	5033 K завжди контент	5033 K завжди вміст	5033 K контент із	5033 K контент з	5033 K контент від	5033 K вміст із	5033 K вміст з	5033 K вміст від
докладніше	4959 K:	4959 K про це	5055 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4173 K в	4173 K на	4173 K для	4988 K в	4988 K у	4988 K на	4988 K для
достъпно	276 K в	276 K на
досье	4239 K: как	4239 K: так	4239 K: почему	4239 K: что	4239 K: кто	4239 K: где	4239 K: это	4239 K: вот	4239 K: смотрите	4239 K: послушайте	4239 K: всё	4239 K: все
досьє	5054 K: як	5054 K: так	5054 K: чому	5054 K: що	5054 K: хто	5054 K: де	5054 K: це	5054 K: ось	5054 K: дивіться	5054 K: послухайте	5054 K: усе	5054 K: все
дотримуйтесь	28 K
другие	4149 K материалы автора
думка	4978 K автора	4978 K, висловлена	4978 K редакції може не
думки	4978 K авторів
""", 'е': """
ежедневная	4117 K рассылка
еженедельная	4117 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4149 K новость?
еще	4145 K по теме:	4147 K по теме:
ещё	4144 K больше	4145 K по теме:	4147 K по теме:
""", 'з': """
з	5030 K нашого магазину:
за	4947 K підтримки компанії	4947 K підтримки партнера	4947 K сприяння компанії	4959 K темою:
забелязахте	7 K
завантажити	4988 K в	4988 K з	4988 K у
завантажте	13 K	4988 K в	4988 K з	5014 K застосунок	5014 K додаток
завантажувати	5033 K завжди контент	5033 K завжди вміст	5033 K контент із	5033 K контент з	5033 K контент від	5033 K вміст із	5033 K вміст з	5033 K вміст від
завантажуйте	13 K	4988 K	4998 K застосунок
завдяки	5045 K нашим читачам	5045 K вашим внескам
завжди	5033 K дозволяти контент	5033 K дозволяти вміст	5033 K показувати контент	5033 K показувати вміст	5033 K дозволити контент	5033 K дозволити вміст	5033 K завантажувати контент	5033 K завантажувати вміст
загружать	4218 K всегда контент	4218 K контент из	4218 K контент с	4218 K контент от
загрузите	4173 K в	4173 K на
загрузить	4134 K контент	4134 K пост
задайте	4164 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	4980 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	4992 K
збережіть	4992 K
здесь	4218 K находится встроенный контент	4218 K находится встроенный пост	4218 K находится встроенный публикация	4218 K размещён встроенный контент	4218 K размещён встроенный пост	4218 K размещён встроенный публикация	4218 K размещен встроенный контент	4218 K размещен встроенный пост	4218 K размещен встроенный публикация	4218 K показан встроенный контент	4218 K показан встроенный пост	4218 K показан встроенный публикация	4218 K встроенный контент	4218 K встроенный пост	4218 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	5030 K для передплатників:
зручніше	5001 K слухати
""", 'и': """
играть	4212 K:
идет	4206 K подписка
идёт	4206 K подписка
из	4215 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4179 K:
источники	4179 K:
""", 'к': """
как	4165 K вам статья	4165 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	4980 K виклад	4980 K переказ
коротко	4164 K от	4980 K від
краткий	26 K пересказ	4164 K пересказ
кратко	4164 K от
краткое	4164 K содержание	4209 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	5030 K для передплатників:
лучшее	4144 K за
любите	5001 K слухати
""", 'м': """
материал	46 K можно	4134 K содержит данные	4145 K по теме:	4147 K по теме:	4167 K опубликован в	4170 K можно	4209 K переведён	4209 K переведен	4244 K впервые опубликован	4244 K был впервые	4254 K подготовлен в партнёрстве с	4254 K подготовлен в партнерстве с	4254 K подготовлен при поддержке	4254 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4147 K по теме:
матеріал	46 K можна	4946 K підготовлено за підтримки	4946 K створено за підтримки	4946 K підготовлено у партнерстві	4946 K створено у партнерстві	5023 K перекладено	5059 K уперше опубліковано	5070 K підготовлено у партнерстві з	5070 K підготовлено за підтримки	5070 K створено за підтримки	5070 K створено у партнерстві з
маєте	72 K запитання
месяц	4176 K подписки за
ми	5041 K помітили, що ви
мнение	4162 K автора	4162 K редакции может не
мнението	266 K на автора
мнения	4162 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4107 K работаем благодаря вам	4107 K работаем благодаря вашей	4107 K работаем благодаря вашим	4107 K существуем благодаря вам	4107 K существуем благодаря вашим	4107 K существуем на ваши	4107 K работаем на ваши	4107 K живём на ваши	4107 K живем на ваши	4107 K независимы благодаря	4125 K в	4226 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4992 K
надішліть	3 K	4992 K
накратко	268 K от
началась	4206 K подписка
начало	98 K >	98 K "
наша	4117 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4206 K забудьте подписаться	5019 K забудьте передплатити
немає	5001 K часу читати	5045 K власників
нет	32 K комментариев	4185 K времени читать	4230 K владельцев
новия	271 K брой
новият	271 K брой
новости	4144 K партнеров
новый	4167 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4145 K этом подробнее	4149 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4164 K	4980 K
онлайн	4239 K: как	4239 K: так	4239 K: почему	4239 K: что	4239 K: кто	4239 K: где	4239 K: это	4239 K: вот	4239 K: смотрите	4239 K: послушайте	4239 K: всё	4239 K: все	5054 K: як	5054 K: так	5054 K: чому	5054 K: що	5054 K: хто	5054 K: де	5054 K: це	5054 K: ось	5054 K: дивіться	5054 K: послухайте	5054 K: усе	5054 K: все
опитахте	59 K
опитування	5026 K дня:
опрос	4211 K дня:
оригинал	4244 K статьи опубликован
оригінал	5059 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4226 K его, чтобы	4226 K блокировщик	4226 K adblock
открихте	7 K
откройте	4173 K в
открыта	4206 K подписка
открыть	4125 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4177 K
отправьте	3 K	4177 K
оформити	5019 K передплату
оформить	4206 K подписку
оценете	269 K
оцените	8 K	4165 K
оцініть	4981 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4254 K материала	5070 K матеріалу	5070 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4254 K материала	4254 K рубрики
партнёрский	86 K материал:
первый	4176 K месяц за
перевод	4164 K выполнен	4164 K сделан	4209 K выполнен	4209 K сделан	4209 K осуществлён	4209 K подготовлен
передплата	4991 K за #	4991 K від #	5019 K на перше півріччя	5019 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4125 K в
переказ	4980 K
переклад	4980 K зроблено	5023 K виконано	5023 K зроблено	5023 K здійснено	5023 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4164 K
перший	4991 K місяць за
питання	73 K до статті	5026 K дня:
по	89 K подписке	4145 K теме:
повече	254 K по темата:	281 K новини
повідомити	5003 K про помилку
повідомте	5003 K про помилку	5003 K нам про помилку
погляди	4978 K авторів
пограйте	5027 K:
подарете	280 K
подарите	4177 K
подарить	4177 K
подарувати	4992 K
подаруйте	4992 K
поддержать	4182 K
поддержи	81 K
поддержите	81 K	4182 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4239 K: как	4239 K: так	4239 K: почему	4239 K: что	4239 K: кто	4239 K: где	4239 K: это	4239 K: вот	4239 K: смотрите	4239 K: послушайте	4239 K: всё	4239 K: все	5054 K: як	5054 K: так	5054 K: чому	5054 K: що	5054 K: хто	5054 K: де	5054 K: це	5054 K: ось	5054 K: дивіться	5054 K: послухайте	5054 K: усе	5054 K: все
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4125 K в
подписка	4176 K за #	4176 K от #	4176 K за рубль	4206 K на первое полугодие	4206 K на второе полугодие
подписывайтесь	12 K	4182 K на
подпишись	12 K	4197 K на
подпишитесь	12 K	4125 K в	4182 K на	4197 K на нас
подробнее	4145 K:	4145 K в материале	4145 K - в	4145 K читайте в материале	4145 K об этом	4147 K по теме:	4147 K на тему:	4240 K о:
подробности	4145 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4226 K, отключите его	4226 K, отключите блокировщик
позиция	4162 K автора
позицията	266 K на автора
позиція	4978 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4134 K контент	4134 K публикацию	4134 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	5033 K завжди контент	5033 K завжди вміст	5033 K контент із	5033 K контент з	5033 K контент від	5033 K вміст із	5033 K вміст з	5033 K вміст від
показывать	4218 K всегда контент	4218 K контент из	4218 K контент с	4218 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	4992 K
порекомендуйте	4177 K
последвайте	12 K	286 K
последние	4144 K новости о
послухати	1 K
послушать	1 K
поставте	4980 K запитання
похоже	4226 K, вы используете блокировщик	4226 K, у вас включён	4226 K, у вас включен
почитать	4145 K:
преведено	268 K с
преводът	268 K е
предложение	4215 K для читателей:	4215 K для подписчиков:
предпочитате	289 K да слушате
прежде	4198 K чем оставить комментарий	4198 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4149 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	5019 K передплата
продолжается	4206 K подписка	4206 K подписная кампания
пройдите	4145 K тест
пройдіть	4959 K тест
пропозиція	5030 K для читачів:	5030 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4134 K содержит данные
підписка	4991 K за #	4991 K від #
підписуйся	12 K
підписуйтесь	12 K	4998 K на
підпишіться	12 K	4998 K на
підсумок	4980 K
підтримайте	81 K	4998 K
підтримати	4998 K
""", 'р': """
работа	4168 K в "
радимо	4959 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4218 K всегда контент	4218 K контент из	4218 K контент с	4218 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4134 K контент	4134 K показ	4134 K содержимое	4218 K всегда контент	4218 K контент из	4218 K контент с	4218 K контент от
распечатайте	4177 K
распечатать	4177 K
расскажите	59 K в
рассылка	4117 K "	4117 K:
редакция	4107 K работает благодаря вам	4107 K работает благодаря вашей	4107 K работает благодаря вашим
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4145 K:	4147 K видео:
рекомендуємо	4959 K:
робота	4983 K в "	4983 K у "
роздрукувати	4992 K
роздрукуйте	4992 K
розкажіть	59 K у
розпочалася	5019 K передплата
розпочато	5019 K передплату
""", 'с': """
саммари	4164 K
свалете	13 K	276 K	301 K приложението
свежий	4167 K номер
свързани	254 K:
связаться	4149 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4173 K в	4173 K из	4182 K приложение	4202 K приложение
скачать	13 K	4173 K в	4173 K на
скидка	4215 K для подписчиков:
скопировать	4177 K
скопируйте	4177 K
скопіювати	4992 K
скопіюйте	4992 K
следвайте	12 K ни	286 K
следите	12 K за	4125 K в
слухайте	4959 K:	4959 K також:
слухати	1 K
слушайте	4145 K:	4145 K также:
слушать	1 K
см	4145 K. также:
смотрите	4145 K также	4145 K:	4145 K	4145 K также:	4145 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4187 K об ошибке	4187 K нам об ошибке
сообщить	4187 K об ошибке
сохраните	4177 K
сохранить	4177 K
спитайте	4980 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4254 K материала	4254 K рубрики	5070 K матеріалу	5070 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4164 K
спросить	4164 K
спільно	4947 K з компанією
станьте	31 K первым	31 K першим	4182 K подписчиком	4182 K соучастником	4998 K частиною спільноти	4998 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	4980 K перекладено	5023 K перекладено	5059 K вперше опубліковано	5059 K було вперше
стаття	5059 K вперше опублікована	5060 K
статью	46 K можно	4170 K можно
статья	4164 K переведена	4164 K озвучена	4165 K была	4167 K опубликована в	4209 K переведена	4244 K впервые опубликована	4244 K была впервые	4244 K первоначально	4245 K
стежте	12 K за
стислий	4980 K виклад	4980 K переказ	5023 K виклад
схоже	5041 K, ви використовуєте	5041 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4212 K:
""", 'т': """
тази	330 K статия е публикувана
також	4959 K читайте:
тб	5054 K: як	5054 K: так	5054 K: чому	5054 K: що	5054 K: хто	5054 K: де	5054 K: це	5054 K: ось	5054 K: дивіться	5054 K: послухайте	5054 K: усе	5054 K: все
текст	46 K можно	46 K можна	4164 K переведён	4164 K переведен	4164 K озвучен	4209 K переведён	4209 K переведен	4244 K впервые опубликован	4244 K был впервые	4244 K вышел в №	4244 K вышел в номере	4980 K перекладено	4980 K озвучено	5023 K перекладено	5059 K уперше опубліковано	5059 K вперше опубліковано	5059 K було вперше	5059 K вийшов у №	5059 K вийшов у номері
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4211 K дня:	5026 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4215 K для подписчиков:
точка	4162 K зрения автора	4978 K зору автора	4978 K зору редакції
триває	5019 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4218 K находится встроенный контент	4218 K находится встроенный пост	4218 K находится встроенный публикация	4218 K размещён встроенный контент	4218 K размещён встроенный пост	4218 K размещён встроенный публикация	4218 K размещен встроенный контент	4218 K размещен встроенный пост	4218 K размещен встроенный публикация	4218 K показан встроенный контент	4218 K показан встроенный пост	4218 K показан встроенный публикация	4218 K встроенный контент	4218 K встроенный пост	4218 K встроенный публикация	5033 K є вбудований контент	5033 K є вбудований допис	5033 K є вбудований публікація	5033 K є вбудований вміст	5033 K розміщено вбудований контент	5033 K розміщено вбудований допис	5033 K розміщено вбудований публікація	5033 K розміщено вбудований вміст	5033 K показано вбудований контент	5033 K показано вбудований допис	5033 K показано вбудований публікація	5033 K показано вбудований вміст	5033 K вбудований контент	5033 K вбудований допис	5033 K вбудований публікація	5033 K вбудований вміст
""", 'у': """
у	4226 K вас включён блокировщик	4226 K вас включен блокировщик	4230 K нас нет владельца	4230 K нас нет владельцев	4230 K нас нет акционеров	4230 K нас нет инвесторов	4230 K нас нет хозяев	4947 K партнерстві з компанією	5033 K цьому місці є вбудований контент	5033 K цьому місці є вбудований допис	5033 K цьому місці є вбудований публікація	5033 K цьому місці є вбудований вміст	5033 K цьому місці розміщено вбудований контент	5033 K цьому місці розміщено вбудований допис	5033 K цьому місці розміщено вбудований публікація	5033 K цьому місці розміщено вбудований вміст	5033 K цьому місці показано вбудований контент	5033 K цьому місці показано вбудований допис	5033 K цьому місці показано вбудований публікація	5033 K цьому місці показано вбудований вміст	5033 K цьому місці вбудований контент	5033 K цьому місці вбудований допис	5033 K цьому місці вбудований публікація	5033 K цьому місці вбудований вміст	5041 K вас увімкнено блокувальник	5045 K нас немає власника	5045 K нас немає власників	5045 K нас немає акціонерів	5045 K нас немає інвесторів	5045 K нас немає олігарха
увидели	7 K ошибку
удобнее	4185 K слушать
уперше	5059 K опубліковано в	5059 K опубліковано у	5059 K опубліковано на	5059 K надруковано в
усе	5055 K про:	5055 K за темою:
успейте	4206 K подписаться
установите	13 K	4202 K приложение
усі	27 K коментарі	5055 K матеріали за темою:	5055 K статті за темою:
утренняя	4117 K рассылка
""", 'ф': """
фотогалерея	4145 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4184 K работать у нас	4184 K у нас работать	4184 K работать в нашей
хочете	5000 K працювати в нас	5000 K в нас працювати	5000 K працювати у нас
хочеш	5000 K працювати в нас
хочешь	4184 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4980 K переказ	4980 K короткий виклад	4980 K короткий переказ	4980 K стислий виклад	5023 K текст	5023 K матеріал	5060 K текст	5060 K матеріал
цю	5023 K статтю
ця	76 K тема закрита	5060 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	4981 K була стаття	4981 K був матеріал	4981 K був переказ	4981 K був цей переказ	4981 K була ця	4981 K був цей	4981 K сподобалась	4981 K сподобалася	4981 K сподобався
читай	4197 K нас
читайте	12 K нас	13 K	4125 K в	4125 K нас в	4145 K также	4145 K также:	4145 K:	4145 K подробнее	4145 K еще	4145 K по теме:	4145 K подробнее:	4145 K материал	4145 K в материале	4147 K по теме:	4173 K нас без	4173 K без	4182 K	4182 K нас в	4959 K також	4959 K також:	4959 K:	4959 K ще	4959 K також на тему:	4959 K по темі:	4959 K також на тему	4998 K
читать	4125 K в	4145 K также	4145 K по теме:
что	33 K вы думаете	4145 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4959 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4209 K статья	4245 K статья
это	26 K резюме	52 K расследование	4164 K краткое содержание
этот	26 K пересказ	4134 K материал содержит	4164 K пересказ	4164 K краткий пересказ	4170 K материал можно	4170 K текст можно	4209 K текст	4209 K материал	4245 K текст	4245 K материал
эту	4170 K статью можно
""", 'я': """
як	4981 K вам стаття	4981 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2274 K את
אולי	2291 K פספסתם:
אזהרה	2308 K: צריכה מופרזת של אלכוהול	2308 K - צריכה מופרזת
אין	2262 K לשלוח תגובות	2262 K לפרסם תגובות	2335 K להעתיק	2335 K לעשות שימוש
אירעה	2331 K שגיאה
אל	2282 K תפספסו: הפעילו
אנא	2240 K הזינו כתובת
אני	2232 K רוצה לתמוך	2232 K רוצה להצטרף	2232 K רוצה לתרום
ארעה	2331 K שגיאה
""", 'ב': """
בואו	2275 K לעבוד איתנו
בחנו	2279 K את עצמכם
בשיתוף	2294 K המועצה	2294 K משרד	2294 K חברת	2294 K קרן	2294 K בנק	2294 K עיריית
""", 'ד': """
דווחו	2274 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2253 K:	2276 K לפודקאסט	2276 K לפרק
האם	8 K אהבתם	2274 K הכתבה	2274 K הסיכום	2274 K המידע
הדוא	2261 K"ל האדום
הדפדפן	2311 K שלך אינו	2311 K שלך לא
ההרשמה	2240 K בוצעה בהצלחה
הווידאו	2311 K אינו
הורידו	13 K	2245 K את האפליקציה	2281 K
הטור	2268 K המלא של
הטקסט	2272 K תורגם	2336 K נוצר
היו	31 K הראשונים
הירשמו	2275 K לוובינר	2275 K לכנס
הכותב	2264 K הוא
הכותבים	2264 K הם
הכותבת	2264 K היא
הכנתם	59 K
הכתבה	2272 K תורגמה	2272 K נכתבה	2274 K עניינה	2292 K ממשיכה	2335 K מוגנת	2336 K נכתבה	2336 K תורגמה	2344 K ממשיכה
המחבר	2264 K הוא
המחברת	2264 K היא
המייל	41 K האדום
המשך	2292 K הכתבה	2344 K הכתבה
הסיכום	2272 K נכתב	2272 K נוצר	2336 K נוצר
הסרטון	2311 K אינו	2311 K לא
הפסקת	2244 K מעקב אחרי
הפעילו	2282 K התראות	2282 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2276 K המלא זמין
הצביעו	2279 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2232 K לאלפי התומכים	2232 K לתומכים	2232 K לאלפי	2235 K למנוי	2245 K לערוץ הטלגרם	2245 K לקבוצת הוואטסאפ	2245 K לקבוצת הווטסאפ	2258 K אלינו	2258 K לערוץ	2258 K לקבוצה	2258 K לקבוצת	2258 K לקבוצות	2258 K עכשיו	2258 K גם	2259 K	2275 K לצוות שלנו
הצטרפי	2232 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2276 K לפודקאסט
השתתפו	2279 K בסקר
התגובות	5 K
התוכן	2311 K אינו	2335 K מוגן
התחקיר	52 K הזה
התמונה	2272 K נוצרה
התקציר	2272 K נכתב	2272 K הופק	2272 K נוצר
התרגום	2336 K נעשה
""", 'ח': """
חודש	2287 K ראשון ב
""", 'י': """
יש	72 K שאלות	2240 K להזין כתובת מייל	2261 K לכם מידע	2261 K לכם סיפור	2261 K לך מידע	2261 K לך סיפור
""", 'כ': """
כבר	2235 K מנויים	2235 K מנוי
כדי	2287 K לקרוא את	2315 K לצפות בתוכן	2315 K להציג את התוכן
כל	2258 K החדשות
כתבות	2268 K נוספות מאת	2268 K נוספות של	2291 K נוספות:
כתובת	2240 K המייל אינה	2240 K המייל לא תקינה	2240 K האימייל אינה	2240 K הדואר האלקטרוני אינה
""", 'ל': """
לא	2235 K מנויים
להאזנה	2276 K לכתבה	2276 K לפודקאסט
להורדת	2281 K
להמשך	2287 K קריאה
לכל	2264 K הכתבות של	2268 K הכתבות של	2268 K כתבות	2268 K המאמרים של	2291 K הכתבות:
לכתבה	2253 K המלאה
לכתבות	2291 K נוספות:
לעדכונים	2258 K נוספים	2258 K
לעקוב	2244 K אחרי הכותב
לערוץ	2245 K הטלגרם
לפניות	2261 K לכתב	2261 K לכתבת
לפרק	2276 K המלא
לצפייה	2276 K בסרטון	2276 K בווידאו	2276 K במשדר	2315 K בתוכן
לקבוצת	2245 K הווטסאפ	2258 K הוואטסאפ	2258 K הווטסאפ
לקבלת	2258 K עדכונים
לקריאה	2253 K נוספת	2253 K נוספת:	2287 K מלאה
לקריאת	2287 K הכתבה המלאה
לרכישת	2235 K מנוי	2235 K מינוי	2275 K כרטיסים לכנס	2275 K כרטיסים לחצו	2275 K כרטיסים לאירוע
לתמיכה	2232 K חודשית
""", 'מ': """
מאמרים	2268 K נוספים מאת
מה	33 K דעתכם	2279 K דעתכם? הצביעו
מוגש	2294 K בשיתוף
מיון	2262 K תגובות
מייל	2261 K אדום
מיין	2262 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2235 K קיים
מנויים	2235 K? התחברו	2235 K?
מעקב	2244 K אחרי הכותב	2244 K אחר הכותב	2244 K אחרי כתב
מצאתם	7 K טעות
משהו	2331 K השתבש
""", 'נ': """
נא	2240 K להזין כתובת
נוצר	2272 K בסיוע	2272 K באמצעות
נותרו	2303 K # תווים
ניסיתם	59 K
נכתב	2272 K בסיוע
נפלה	44 K טעות
נרשמת	2240 K בהצלחה
נתקלתם	2261 K במשהו	2261 K בטעות
""", 'ס': """
סדר	2262 K תגובות
סינון	2262 K תגובות
ספרו	59 K לי
סרטון	2311 K זה אינו
""", 'ע': """
עדיין	2235 K לא מנויים
עוד	2253 K בנושא:	2268 K מאת	2268 K כתבות של	2291 K במדור:	2291 K כתבות:
עמוד	2332 K # מתוך #
ענו	2279 K על הסקר	2279 K על הסקר:	2279 K על החידון
עקבו	12 K	2244 K אחרי הכותב	2258 K אחרינו	2259 K אחרי
""", 'פ': """
פורסם	2299 K לראשונה ב	2335 K לראשונה	2335 K במקור
פרסומת	2292 K
""", 'צ': """
צילום	2299 K: רויטרס	2299 K: אי	2299 K: ap	2299 K: afp	2299 K: shutterstock	2299 K: שאטרסטוק	2299 K: getty	2299 K: פלאש	2299 K: דובר	2299 K: באדיבות	2299 K: לע"מ
צילומים	2299 K: באדיבות
צפו	2253 K:	2253 K גם	2276 K בסרטון	2276 K בתיעוד	2276 K בווידאו	2276 K בכתבה
צריכה	2308 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2244 K התראות על כתבות	2282 K התראות	2282 K עדכונים על	2282 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2253 K גם	2253 K גם:
קראו	2253 K גם	2253 K גם:	2253 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצה	2232 K לתמוך
רוצים	2258 K להיות	2258 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2305 K עכשיו:
שחקו	2305 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2262 K שיכללו
תודה	2240 K שנרשמתם
תווים	2303 K נותרו	2303 K שנותרו
תוכן	2294 K שיווקי בשיתוף	2312 K מוטמע	2312 K זה מגיע	2312 K חיצוני	2312 K זה מוצג	2336 K זה נוצר
תורגם	2272 K באופן אוטומטי
תמונה	2332 K # מתוך #	2332 K # / #
תמונות	2299 K: באדיבות
תמכו	81 K	2232 K בנו	2232 K בעיתונות	2285 K	2286 K בעיתונות	2286 K בנו	2286 K בעבודתנו
תקציר	2272 K שנכתב
תרמו	2232 K לנו
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اترك	143 K تعليقا
اجعل	136 K
احجز	153 K تذكرتك	153 K مكانك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1826 K اين مطلب	1826 K مطلب مخصوص	1826 K اين خبر	1882 K مطلب	1882 K خبر
ادعم	81 K	102 K الصحافة المستقلة	167 K
ادعمنا	102 K ولو
ادعموا	81 K	102 K الصحافة المستقلة	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا
ارسلوا	141 K لنا	141 K الينا
از	1775 K روزنامهنگاري مستقل حمايت	1775 K ما حمايت كنيد	1829 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1873 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1826 K يكماهه	1826 K ماهانه	1826 K سالانه	1826 K يكساله	1826 K سهماهه
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقا	143 K تعليقك
اطلاعات	1815 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص
اعلان	174 K
افزودن	1833 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1843 K بازي كنيد:
الاحرف	184 K المتبقية
الانتقال	132 K الي المحتوي
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	98 K >	98 K '	98 K "
الصفحة	214 K # من #
العب	186 K الان:
العودة	132 K الي الاعلي
الفيديو	191 K غير
المتصفح	191 K لا	191 K لا يدعم
المزيد	130 K:
المصدر	148 K:	148 K :
الملخص	151 K من اعداد
امتحان	59 K كرديد
ان	181 K كانت لديك معلومات
انتشار	1873 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	102 K الي برنامج العضوية	138 K الي	139 K الي قناة
انضموا	56 K الي #	102 K الي برنامج العضوية	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1809 K اين	1809 K خطايي
ايميل	1779 K معتبر وارد	1779 K وارد شده معتبر	1779 K خود را وارد كنيد
اين	52 K گزارش	1809 K	1811 K متن با هوش مصنوعي ترجمه	1811 K مطلب با هوش مصنوعي ترجمه	1811 K متن به صورت خودكار	1826 K مطلب مخصوص	1826 K مطلب ويژه	1826 K محتوا ويژه	1826 K محتوا مخصوص	1829 K مطلب را هم بخوانيد:	1848 K ويدئو در	1848 K ويديو در	1848 K محتوا در	1849 K محتوا از	1873 K مقاله تحت	1874 K متن	1874 K مقاله	1874 K خلاصه	1874 K ترجمه	1874 K خبر
اينجا	1829 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1873 K
بازگشت	1792 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1791 K:
بخوانيد	1791 K:
بدعمكم	102 K نستمر
بدون	1775 K كمك خوانندگان	1775 K حمايت شما	1775 K كمك شما
براي	1826 K خواندن متن كامل	1826 K خواندن ادامه	1826 K مطالعه متن كامل	1826 K ادامه خواندن	1826 K دسترسي به متن كامل	1852 K ديدن اين محتوا	1852 K مشاهده اين محتوا	1852 K نمايش اين محتوا
بشنويد	1 K
بصوت	154 K اصطناعي	154 K الذكاء الاصطناعي
به	12 K كانال	1809 K اين
بيشتر	1791 K بخوانيد	1791 K بخوانيد:	1791 K ببينيد	1793 K بخوانيد:	1829 K بدانيد:
""", 'ت': """
تابع	130 K ايضا:	138 K	144 K الكاتب علي	174 K القراءة
تابعنا	12 K	137 K
تابعوا	137 K	144 K الكاتب علي
تابعونا	12 K	136 K
تبرع	102 K ولو	167 K ل
تجاوز	132 K الي المحتوي
تخطي	132 K الي المحتوي	132 K الاكثر قراءة	132 K قصص مقترحة	132 K يستحق الانتباه	132 K البودكاست	172 K
ترجم	151 K هذا	155 K اليا	155 K بواسطة الذكاء
ترجمة	155 K الية
ترجمت	155 K هذه المقالة اليا
ترجمه	1811 K ماشيني	1811 K با هوش مصنوعي
تستمر	174 K القصة
تسوق	153 K الان	153 K من متجر
تصوير	1870 K # از #
تعداد	1841 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء	219 K اعداد	219 K تلخيص	219 K توليد
تماس	1804 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	155 K الترجمة اليا	155 K ترجمة هذا المقال اليا	155 K ترجمة هذا النص	219 K كتابة	219 K ترجمة
""", 'ث': """
ثبت	1779 K نام شما با موفقيت	1833 K نام در كارگاه	1833 K نام در دوره
ثبتنام	1833 K در كارگاه	1833 K در دوره
""", 'ج': """
جدول	1801 K امروز را	1801 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1775 K ما شويد	1775 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1804 K:
خريد	1833 K كتاب از	1833 K بليت	1833 K انلاين كتاب
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1869 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خلاصه	1811 K با هوش مصنوعي
خلاصهسازي	1811 K با هوش مصنوعي
خوشتان	69 K امد
""", 'د': """
دانش	1815 K خود را
در	1791 K اين باره بخوانيد	1801 K نظرسنجي شركت كنيد	1815 K اين نظرسنجي	1815 K نظرسنجي ما	1815 K نظرسنجي	1829 K همين زمينه:	1829 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1792 K شدن از پربينندهترينها	1792 K شدن از پربيننده ترين ها	1792 K شدن از مطالب
ردشدن	1792 K از پربينندهترينها	1792 K از مطالب
رفتن	1792 K به محتوا	1792 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرار
ساهموا	102 K ولو	102 K في استمرار
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1801 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1815 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1870 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1779 K شما در خبرنامه
عكاس	1804 K:
عكس	1870 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
فيلم	1793 K:	1793 K |
""", 'ق': """
قبلا	1826 K مشترك شدهايد	1826 K مشترك شده ايد	1826 K عضو شدهايد	1826 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قراءة	154 K الية
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1841 K باقيمانده
كد	1804 K خبر:	1804 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K عضوا في	102 K داعما	143 K اول من يعلق
كپيبرداري	1873 K
""", 'ل': """
لا	143 K توجد تعليقات	143 K يوجد تعليقات	143 K تعليقات بعد	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1779 K ايميل معتبر	1779 K يك ايميل معتبر	1779 K ايميل خود را	1852 K جاوااسكريپت
لعرض	195 K هذا المحتوي
لقراءة	172 K المزيد
للابلاغ	160 K عن خطا	160 K عن اي خطا
للاستماع	156 K الي
للاشتراك	136 K في
للانضمام	136 K الي
للتواصل	144 K مع الكاتب	144 K مع الكاتبة
للمزيد	130 K:	172 K من الاخبار	172 K من التفاصيل
لمتابعة	138 K
لمزيد	172 K من الاخبار
لمشاهدة	156 K الفيديو	156 K التقرير	195 K هذا المحتوي	195 K الفيديو	195 K هذا الفيديو
لن	143 K يتم نشر عنوان بريدك
ليصلك	138 K
""", 'م': """
ما	12 K را	33 K رايك	1775 K مستقل هستيم	1775 K مستقليم	1775 K را به يك قهوه	1775 K را به قهوه
متاح	113 K علي app store	113 K علي google play	113 K علي متجر
مترجم	1804 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K علي متجر	113 K الان علي app store	113 K الان علي google play
محتواي	1849 K جاسازيشده از	1849 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من	192 K من
مرتبط	1793 K:
مرورگر	1848 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1826 K هستيد
مشكلي	1869 K پيش امد
مصيتم	7 K
مطالب	1791 K مرتبط:
معماي	1801 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء	154 K بالذكاء الاصطناعي	154 K اعده الذكاء
منبع	1804 K:	1804 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K اولا في	218 K هذا المقال
نظر	1809 K شما درباره
نظرات	5 K
نظرسنجي	1815 K:
نقل	68 K مطالب با ذكر	1873 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1775 K را به يك قهوه	1804 K:	1804 K :
نويسههاي	1841 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	155 K النص مترجم اليا	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي	219 K النص	219 K المقال	219 K الملخص
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1791 K بخوانيد	1791 K بخوانيد:	1829 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	153 K شاغرة في
ويدئو	1793 K:
ويديو	1793 K:	1793 K |
""", 'ي': """
يتبع	227 K المقال
يجوز	68 K اعادة النشر
يحظر	178 K نقل	178 K نسخ
يستمر	174 K المقال	174 K الخبر	227 K المقال	227 K الخبر
يسمح	68 K باعادة النشر
يمكنك	138 K متابعة	172 K قراءة المزيد
يمكنكم	138 K متابعة
يمنع	178 K نقل	178 K نسخ	218 K الاقتباس
""", 'پ': """
پادكست	1793 K:
پايان	1792 K پربينندهترينها
پرش	1792 K به محتوا
""", 'گ': """
گزارش	1793 K تصويري:	1804 K:	1809 K خطا
""", 'अ': """
अगली	2378 K स्लाइड	2378 K तस्वीर	2378 K फोटो
अपना	2405 K ईमेल पता दर्ज
अभी	2421 K खेलें:
""", 'आ': """
आज	2388 K का क्विज	2388 K का सुडोकू
आप	12 K हमें
आपका	2426 K ब्राउजर
आपको	2398 K यह	2398 K ये
आपने	59 K बनाया
आर्थिक	2362 K सहयोग करें
""", 'इ': """
इंस्टाग्राम	2427 K पोस्ट
इनपुट	2390 K-	2390 K:	2390 K -	2390 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2377 K भी पढें	2377 K भी पढें:	2412 K भी पढें-	2412 K भी देखें:
""", 'ई': """
ईमेल	2405 K पता मान्य नहीं
""", 'ऊ': """
ऊपर	2378 K जाएं
""", 'ए': """
एक	2443 K त्रुटि हुई
एजेंसी	2390 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2377 K पढें:	2412 K भी पढें:
""", 'क': """
कंटेंट	2378 K पर जाएं
कुछ	2443 K गलत हो गया
कृपया	2405 K मान्य ईमेल	2405 K सही ईमेल
केवल	2408 K # रुपये में
कोई	44 K गलती	72 K सवाल	2443 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2398 K यह	2398 K आपको
क्विज	2388 K खेलें
""", 'ख': """
खबर	2398 K में कोई	2454 K विज्ञापन के
""", 'छ': """
छोडकर	2378 K सबसे अधिक पढी	2378 K ये भी पढें	2378 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2427 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2390 K:
""", 'त': """
तस्वीर	2444 K #/#
""", 'द': """
देखें	2377 K:	2377 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2405 K के लिए धन्यवाद
""", 'प': """
पढिए	2412 K:
पढें	2377 K:	2412 K-
पसंद	69 K आया
पिछली	2378 K स्लाइड
पेज	2444 K #/#	2444 K # / #
पोल	2388 K में हिस्सा
""", 'फ': """
फेसबुक	2427 K पोस्ट
फोटो	2444 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2390 (K
""", 'म': """
मात्र	2408 K # रुपये में
मुख्य	2378 K सामग्री पर जाएं
""", 'य': """
यह	2377 K भी पढें	2377 K भी पढें:	2377 K भी देखें:	2390 (K लेखक के	2398 K खबर आपको	2412 K भी पढें-	2412 K भी पढें -	2426 K वीडियो आपके	2426 K सामग्री आपके	2427 K सामग्री	2429 K सामग्री देखने के लिए	2429 K वीडियो देखने के लिए	2447 K लेख कॉपीराइट	2447 K सामग्री कॉपीराइट	2448 K लेख	2448 K खबर	2448 K अनुवाद	2448 K सारांश	2448 K तस्वीर	2448 K सामग्री
यूट्यूब	2427 K वीडियो
ये	2377 K भी पढें	2377 K भी पढें:	2390 (K लेखक के	2412 K भी पढें-	2412 K भी देखें:
""", 'ल': """
लेख	2454 K विज्ञापन के
लेखक	2390 K के बारे में	2390 (K	2390 K वरिष्ठ पत्रकार हैं	2390 K स्वतंत्र पत्रकार हैं
लेखिका	2390 K के बारे में	2390 (K	2390 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2454 K के बाद
वीडियो	2429 K देखने के लिए
वोट	2388 K करें
""", 'श': """
शेष	2419 K अक्षर
""", 'स': """
संबंधित	2377 K:	2412 K खबर:	2412 K खबरें:
सदस्यता	2405 K लेने के लिए धन्यवाद
सबसे	2378 K अधिक पढी गईं समाप्त
सब्सक्राइब	2405 K करने के लिए धन्यवाद	2405 K करने के लिए शुक्रिया
सर्वाधिकार	2447 K सुरक्षित
सर्वे	2388 K में हिस्सा
सामग्री	2378 K पर जाएं	2378 K को स्किप करें
सिर्फ	2408 K # रुपये में
स्वतंत्र	2362 K पत्रकारिता को	2362 K पत्रकारिता का
""", 'ह': """
हम	2362 K किसी कॉरपोरेट	2362 K किसी कॉर्पोरेट	2362 K कॉरपोरेट या सरकार	2362 K न किसी कॉरपोरेट	2362 K किसी सरकार या
हमारा	13 K
हमारी	2362 K पत्रकारिता का समर्थन	2362 K पत्रकारिता को सहयोग	2362 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2362 K किसी कॉरपोरेट	2362 K सहयोग करें
होम	98 K >	98 K '	98 K "
""", 'অ': """
অনুমতি	399 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	347 K পডুন:	347 K পডুন	347 K দেখুন:	372 K পডুনঃ	372 K পডুন-	372 K পডুন :
আরো	347 K পডুন	372 K পডুন:	372 K পডুনঃ
""", 'এ': """
এই	383 K কনটেন্ট	400 K লেখাটি	400 K খবরটি
""", 'ক': """
কিছু	395 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	352 K:
""", 'ত': """
ত্রুটি	395 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	347 K:
""", 'ব': """
বিজ্ঞাপনের	373 K পর	373 K নিচে
""", 'ম': """
মতামত	352 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	352 K:
লেখকঃ	352 K
লেখকের	352 K আরও
লেখাটি	400 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	399 K সংরক্ষিত
সূত্র	352 K:
সূত্রঃ	352 K
স্পনসরড	374 K
স্পন্সরড	374 K
""", 'ก': """
กด	12 Kติดตาม	4721 Kติดตาม	4721 Kไลก์
""", 'ข': """
ขอ	4724 Kบคุณภาพจาก	4724 Kบคุณข้อมูลจาก
ข่	4717 Kาวที่เกี่ยวข้อง:	4724 Kาวโดย	4730 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4730 Kิป:
คุ	4727 Kณรู้สึกอย่างไรกับ	4727 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4730 Kคลิป:	4730 Kคลิป :
""", 'ซ': """
ซื	4728 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4717 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4721 Kดตามช่อง	4721 Kดตามเรา	4721 Kดตามข่าว	4739 Kดตามอ่านข่าวอื่นๆ	4739 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4726 Kม ai
""", 'ท': """
ทด	4728 Kสอบความรู้ของคุณ
ทำ	4728 Kแบบสำรวจสั้น
ที	4724 K่มา:	4724 K่มา :
""", 'บ': """
บท	4726 Kความนี้ใช้ ai	4726 Kสรุปนี้	4726 Kความนี้แปล	4726 Kความนี้เรียบเรียง	4727 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4726 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4724 K้เขียน:	4724 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4727 Kข้อผิดพลาดในบทความ
พื	4740 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4728 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4724 Kพ:	4764 Kพที่ # จาก #	4764 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4728 Kวมโหวต:	4728 Kวมโหวต :	4728 Kวมทำแบบสำรวจ	4728 Kวมสนุก	4735 Kวมสนับสนุน
ร้	4743 Kองทุกข์	4743 Kองเรียน
""", 'ล': """
ลง	4728 Kทะเบียนเข้าร่วมสัมมนา	4728 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4735 Kับสนุน
สร	4726 Kุปโดย	4726 Kุปข่าวด้วย	4726 Kุปนี้	4726 Kุปข่าวโดย	4727 Kุปนี้มีประโยชน์
สา	4743 Kยด่วนข่าว	4743 Kยด่วนทีมข่าว
ส่	4743 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4764 K้า # จาก #
""", 'อ': """
อ่	4717 Kานเพิ่มเติม:	4717 Kานต่อ:	4717 Kานข่าวต้นฉบับ:	4717 Kานเพิ่มเติม	4717 Kานประกอบ:	4730 Kานข่าวเพิ่มเติม:	4730 Kานข่าวเพิ่มเติม	4730 Kานข่าวที่เกี่ยวข้อง:	4730 Kานข่าว:	4730 Kานเรื่องอื่น:	4739 Kานข่าวอื่นๆ	4739 Kานข่าวต้นฉบับได้ที่	4739 Kานบทความอื่นๆ	4739 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4724 Kางอิง:
""", 'เ': """
เก	4724 Kี่ยวกับผู้เขียน
เข	4721 K้าร่วมช่อง
เน	4726 Kื้อหานี้สร้าง	4740 Kื้อหาสปอนเซอร์	4740 Kื้อหาโฆษณา	4740 Kื้อหาสนับสนุนโดย
เพ	4721 Kิ่มเพื่อน
เร	4724 Kื่อง:	4724 Kื่อง :	4724 Kื่องและภาพ
""", 'แ': """
แจ	4727 K้งแก้ไขข่าว	4743 K้งเบาะแส	4743 K้งข่าว
แช	3 Kร์
แป	4726 Kลโดย
แอ	4721 Kดไลน์
""", 'โ': """
โฆ	4740 Kษณา -
""", 'ใ': """
ให	4727 K้คะแนนบทความ
""", 'ไ': """
ไม	4721 K่พลาดทุกข่าวสาร	4721 K่พลาดข่าว
""", 'ả': """
ảnh	5110 K:	5168 K #/#	5168 K # / #
""", 'ủ': """
ủng	5110 K hộ tác giả	5131 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2937 Kせて読みたい	2937 【Kせて読みたい】	2937 Kせて読みたい:
""", 'こ': """
こち	2937 Kらもおすすめ	2937 Kらもおすすめ:	2973 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2947 K記事を書いた人	2947 K記事の筆者	2952 K要約はai	2952 K要約は、ai	2952 K要約は役に立ち	2952 ※K要約	2952 K記事の翻訳	2952 K記事の要約	2952 K記事はai	2952 K翻訳	2952 K見出しはai	2954 K動画はお住まいの地域	2954 K動画は、お住まいの地域	2954 K動画は現在ご利用	2954 K動画はご覧いただけません	2954 K動画は再生できません	2954 K動画は公開を終了	2964 K記事は	2964 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2929 K見・ご感想
ご登	2910 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2937 Kと見る:	2973 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	3006 Kーが発生しました
""", 'オ': """
オリ	2973 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2954 Kーヤーを読み込	2978 【Kゼント】	2978 Kゼント応募
""", 'ペ': """
ペー	3007 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2910 Kルアドレスの形式が	2910 Kルアドレスが正しくありません
""", '一': """
一覧	2973 【K】
""", '下': """
下載	13 K	5211 Kapp	5211 K應用程式
下载	13 K	5211 Kapp	5211 K应用
""", '以': """
以上	5254 K内容由ai
以下	5322 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5247 K:	5247 (K	5247 K係	5247 K为	5247 K為
""", '你': """
你做	59 K了吗
你可	5229 K能會喜歡:	5279 K能想看:
你有	5240 K线索
你覺	5256 K得這篇
你觉	5256 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5247 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5254 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	5218 K微信公众号	5218 K官方微信
""", '内': """
内容	5254 K由ai
""", '再': """
再生	2955 K時間	2958 K速度
""", '写': """
写真	2937 【K】	2937 K:	2939 K特集:	2973 【Kを見る】	2973 【Kギャラリー】	3007 K #/#	3007 K#/#	3007 K # / #
""", '出': """
出典	2947 K:
出现	5318 K问题
出錯	5318 K了
出错	5318 K了
""", '分': """
分享	3 K
""", '前': """
前回	2973 【K】	2973 Kの記事:
""", '剩': """
剩余	5289 K字数
剩餘	5289 K字數
""", '加': """
加入	12 K	5238 K	5274 K
""", '動': """
動画	2937 【K】	2939 K:	2939 【K】	2954 Kプレーヤーを読み込	2954 Kプレイヤーを読み込	2955 Kの長さ	2973 【Kを見る】
""", '升': """
升級	5274 K
升级	5274 K
""", '原': """
原文	5278 K刊于	5278 K刊於
""", '参': """
参与	5258 K我们的
参考	69 Kになった	2937 K:
""", '參': """
參與	5258 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5257 K错误
发生	5318 K错误
""", '取': """
取材	2947 K・文	2947 K・執筆
""", '另': """
另请	5229 K参阅
""", '可': """
可以	5239 K在x上
可自	68 K由转载
""", '合': """
合わ	2937 Kせて読みたい:
合成	2954 K音声で読み上げ	2954 K音声による読み上げ
""", '同': """
同场	5229 K加映:
同場	5229 K加映:
""", '問': """
問問	5254 K我們的ai
問題	3006 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5197 K作者	5197 K这篇文章
喜歡	69 K這篇	5197 K作者	5197 K這篇文章
""", '喝': """
喝酒	5281 K不開車
""", '图': """
图片	5322 K由ai
""", '圖': """
圖片	5322 K由ai
""", '執': """
執筆	2947 K:	2947 K/
""", '報': """
報名	5262 K參加
""", '填': """
填写	5258 K问卷
填寫	5258 K問卷
""", '如': """
如发	5257 K现
如有	5240 K线索	5240 K線索	5249 K新聞線索
如果	5240 K您有相关线索	5240 K你掌握	5240 K您掌握	5246 K您有
如發	5257 K現
""", '官': """
官方	5218 K微信:	5218 K微信公众号:
""", '審': """
審校	5247 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5229 K閱讀	5229 K阅读	5229 K閱讀:	5229 【K閱讀】	5232 【K閱讀】	5232 【K阅读】	5279 K阅读:
""", '开': """
开启	5211 K通知	5211 K推送通知
""", '引': """
引用	2947 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5232 K/	5279 K:
影音	5232 K/	5232 【K】	5279 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5279 K看更多:
""", '微': """
微信	5211 K扫	5218 K公众号:
""", '您': """
您对	5256 K这篇文章
您對	5256 K這篇文章
您有	5240 K线索
您的	27 K评论
您覺	5256 K得這篇
您觉	5256 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5208 K您的訂閱
感谢	5208 K您的订阅
""", '手': """
手机	5211 K客户端
""", '打': """
打开	13 K	5211 K微信
打賞	5197 K作者
打赏	5197 K作者
""", '扩': """
扩展	5229 K阅读:
""", '扫': """
扫一	5211 K扫
扫描	5211 K二维码关注	5238 K
扫码	5238 K
""", '投': """
投票	5258 K:
投稿	27 Kは
投資	5281 K一定有風險
投资	5281 K有风险
""", '报': """
报名	5262 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5238 K追蹤
""", '掃': """
掃一	5211 K掃
""", '採': """
採訪	5247 K撰文:
""", '推': """
推荐	5229 K阅读	5229 K阅读:	5232 K阅读:
推薦	5229 K閱讀:	5232 K閱讀:
""", '提': """
提供	2947 K:
""", '摘': """
摘要	5254 K由	5322 K由ai
""", '撰': """
撰文	5247 K:
撰稿	5247 K:
""", '支': """
支持	5272 K
""", '收': """
收听	1 K	5267 K我们的播客	5267 K我们的节目
收聽	1 K	5267 K我們的播客	5267 K我們的節目
""", '文': """
文/	2947 K
文:	2947 K
文・	2947 K
文字	2958 Kサイズ	2958 Kの大きさ
文章	44 K有误	5247 K来源:	5257 K有误	5257 K有誤
""", '新': """
新聞	41 K爆料	5240 K線索
新闻	41 K热线	41 K报料	41 K爆料	5240 K线索热线	5240 K线索
""", '早': """
早鳥	5281 K優惠	5281 K票
早鸟	5281 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5229 K:	5229 K新聞:	5229 K內容:	5229 【K新聞】	5229 K相關	5229 K阅读:	5229 K報導:	5229 K报道:	5232 【K新聞】	5232 【K新闻】	5278 K精彩内容	5278 K精彩內容	5278 K资讯	5278 K資訊	5278 K内容请	5278 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2910 Kなメールアドレスを
有問	72 K題
有料	5240 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	5281 K年請勿飲酒
未滿	5281 K十八歲禁止飲酒
未经	5321 K授权不得转载	5321 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5254 K容由ai
本报	41 K热线
本摘	5254 K要
本文	5247 (K作者	5247 K作者	5254 K摘要	5254 K由ai	5254 K由人工智能翻译	5254 K由人工智能生成	5254 K由人工智慧	5259 K由ai朗读	5278 K章來自	5278 K转载自	5278 K轉載自	5278 K来自	5278 K來自	5281 K含有聯盟行銷	5281 K包含聯盟行銷	5321 K受版权保护	5321 K受著作權保護	5321 K原载于	5321 K首发于	5321 K原刊於	5321 K轉載自	5321 K转载自	5322 K由ai	5322 K由人工智能	5322 K由 ai	5322 K由人工智慧	5322 K使用ai	5322 K经ai
本翻	5322 K译由
本音	5259 K频由	5259 K訊由
""", '来': """
来发	31 K表第一
来源	5247 K:
""", '校': """
校对	5247 K:
""", '構': """
構成	2947 K・文
""", '次': """
次に	2937 K読む:
次の	2973 Kページ:	2973 【K記事】
次ペ	2973 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5238 K加入	5239 K在	5239 K关注	5240 K提供线索	5240 K投稿	5249 K提供照片	5249 K提供新闻线索	5249 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5238 K加入	5239 K在	5240 K提供線索	5240 K投稿	5249 K提供照片	5249 K提供新聞線索	5249 K爆料
""", '正': """
正し	2910 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	5254 K要	5322 K要由ai
此语	5259 K音由
""", '测': """
测一	5258 K测:
""", '測': """
測一	5258 K測:
""", '点': """
点击	5229 K查看	5229 K阅读:	5267 K观看视频	5267 K收听
点我	5238 K加入
""", '熱': """
熱門	5279 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5240 K请	5240 K請
""", '版': """
版权	5321 K声明	5321 K所有
版權	5321 K聲明
""", '特': """
特集	2939 K:	2939 【K】
""", '用': """
用微	5211 K信扫
""", '由': """
由語	5259 K音合成
由语	5259 K音合成
""", '画': """
画像	2937 【K】	2973 【Kを見る】	3007 K#/#	3007 K #/#	3007 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5257 K錯誤
發生	5318 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5229 K阅读	5229 K新闻	5229 K报道:	5229 K阅读:	5232 【K报道】	5232 K报道:	5279 K新闻:	5279 K文章:
相關	5229 K新聞	5229 K報導	5229 【K新聞】	5229 K閱讀:	5232 【K報導】	5232 K報導:	5279 K新聞:	5279 K文章:	5279 K報導:
""", '看': """
看更	5229 K多:	5232 【K多】
""", '確': """
確認	2910 Kメールを送信しました	5208 K信已寄
""", '禁': """
禁止	5281 K酒駕
""", '立': """
立即	5238 K加入	5258 K报名	5258 K報名
""", '筆': """
筆者	2947 Kプロフィール
""", '編': """
編輯	5247 K:
編集	41 K部への情報提供
""", '线': """
线索	5240 K征集
""", '编': """
编辑	5247 K:	5247 (K:
""", '聽': """
聽我	5267 K們的podcast
""", '自': """
自動	2954 K音声で読み上げ
""", '著': """
著者	2947 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5267 K上方影片
""", '观': """
观看	5267 K上方视频
""", '视': """
视频	5279 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5208 K成功	5274 K	5285 K本報	5285 K我們	5285 K本刊
""", '記': """
記事	7 Kの誤り	2929 Kの間違いを見つけ	2929 Kの誤りを見つけ	2929 Kに関するお問い合わせ	2929 Kへのご意見	2964 Kの誤り	2964 Kに誤り
記者	2947 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2937 Kくはこちら
""", '語': """
語音	5259 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2929 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2978 【Kプレゼント】	2978 Kプレゼント
""", '請': """
請作	5197 K者喝
請我	5197 K喝杯咖啡	5197 K們喝杯咖啡
請支	5272 K持
請至	5208 K信箱
請輸	5208 K入有效的	5208 K入正確的電子
""", '讚': """
讚賞	5197 K作者	5197 K支持
""", '订': """
订阅	5208 K成功	5274 K	5285 K本报	5285 K我们	5285 K本刊	5285 K本公众号	5285 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	5259 K由ai
""", '请': """
请作	5197 K者喝
请到	5208 K邮箱
请我	5197 K喝杯咖啡	5197 K们喝杯咖啡
请支	5272 K持
请输	5208 K入有效的	5208 K入正确的邮箱
""", '責': """
責編	5247 K:
""", '資': """
資料	5247 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5272 K
""", '责': """
责任	5247 K编辑:	5247 (K编辑
责编	5247 K:
""", '赞': """
赞助	5272 K
赞赏	5197 K作者	5197 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5289 K输入
""", '这': """
这个	5255 K摘要
这段	5255 K摘要
这篇	8 K文章	52 K调查	52 K报道	5255 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	5255 K摘要
這篇	5255 K文章
""", '連': """
連載	2939 K:
""", '還': """
還可	5289 K輸入
""", '采': """
采写	5247 K:
""", '長': """
長按	5238 K
""", '长': """
长按	5238 K
""", '開': """
開啟	5211 K通知	5211 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2937 K記事	2937 K記事:	2937 【K記事】	2937 K:	2937 【K】	2939 K動画:	2939 K特集:	2973 【K写真】
""", '閱': """
閱讀	5229 K更多
""", '问': """
问问	5254 K我们的ai
""", '阅': """
阅读	5229 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2955 Kの長さ
""", '飲': """
飲酒	5281 K過量
""", '首': """
首发	5321 K于
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5258 K報名
""", '马': """
马上	5258 K报名
""", '點': """
點我	5238 K加入
點擊	5229 K查看	5229 K閱讀:	5267 K觀看影片
""", '같': """
같이	3060 K 보기:
""", '개': """
개인정보	3076 K 처리방침
개인정보처리방침	3076 K
""", '관': """
관련	3060 K 기사:	3098 K 기사 :	3098 [K 기사]	3098 K 기사-
관련기사	3060 K	3060 K:	3060 [K]	3098 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3126 K 차단을 해제
광고차단을	3126 K 해제
""", '괜': """
괜찮아요	3050 K, 웹으로	3050 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3083 K
기사	1 K 듣기	41 K 제보	3081 K #줄 요약	3088 K 주소가 복사
기사에	73 K 대해 궁금	3091 K 오류가
""", '네': """
네이버	12 K
""", '뉴': """
뉴스	3070 K 퀴즈 풀
""", '다': """
다음	3098 K 기사:
""", '당': """
당신의	3090 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3060 K 읽기:
더보기	3060 [K]	3060 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3090 K 설문에	3090 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3088 K 복사되었습니다	3088 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3098 [K 본 기사]
""", '모': """
모바일	3050 K 웹으로 볼게요	3050 K 웹으로 계속
모바일웹으로	3050 K 볼게요
""", '문': """
문제가	3138 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3081 K 요약은
본문	3088 K url 복사
""", '사': """
사진	3139 K #/#	3139 K # / #
사진출처	3104 K:
""", '생': """
생성형	3081 K ai가 요약
""", '선': """
선택	3136 (K) 개인정보	3136 [K] 개인정보	3136 (K) 광고성	3136 [K] 광고성
""", '설': """
설문	3070 K 참여하기
설문에	3090 K 참여하세요
설문조사	3070 K 참여하기
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3126 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3090 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3060 [K]
""", '오': """
오늘의	3070 K 퀴즈 풀	3070 K 퀴즈
오류가	3138 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3126 K 이용을 위해	3126 K 서비스 이용을 위해
""", '웹': """
웹으로	3050 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3081 K 요약은 ai	3081 K 요약이 도움	3081 K 기사는 인공지능	3081 K 기사는 ai	3081 K 번역	3083 K 음성은 ai	3091 K 기사가 도움이	3091 K 기사를 어떻게	3091 K 뉴스에 대한 의견	3091 K 기사에 대한 의견
이메일	3076 K 무단수집거부
이메일무단수집거부	3076 K
이미지	3139 K #/#	3139 K # / #
이슈	3098 [K]
이어	3060 K 읽기:
이용약관	3076 K
""", '인': """
인공지능	3083 K 음성으로	3083 K(ai) 음성
인기기사	3098 [K]
""", '일': """
일시적인	3138 K 오류가
""", '자': """
자료출처	3104 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '저': """
저작권보호정책	3076 K
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3088 K 복사되었습니다
""", '지': """
지금	3111 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '청': """
청소년	3076 K 보호정책
청소년보호정책	3076 K
청소년보호책임자	3076 K
""", '추': """
추천	3060 K 기사:
추천기사	3098 [K]
""", '출': """
출처	3104 K:	3104 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '퀴': """
퀴즈	3070 K 풀고 포인트	3070 K 풀고
""", '투': """
투표	3070 K 참여하기
투표하러	3070 K 가기
""", '페': """
페이지	3139 K #/#
""", '필': """
필수	3136 (K) 개인정보	3136 [K] 개인정보	3136 (K) 이용약관	3136 [K] 이용약관
""", '함': """
함께	3060 K 볼 만한 기사:	3060 K 보면 좋은 기사:	3098 [K 읽기]
""", '핫': """
핫클릭	3098 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3060 [K]
""", '후': """
후원	3132 K 계좌
후원계좌	3132 K
"""}

CONTAINS = {',': """
,说:	5346 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4099 K-vă	4103 K
abonații	50 K pot	4100 K noștri
abonează	80 K-te	3979 K-te pentru	3986 K-te pe youtube	4099 K-te
abonné	50 en tant qu'K	2038 pas encore K	2041 déjà K	2043 en tant qu'K
abonnés	2038 réservé à nos K	2041 réservé aux K	2226 nos K	2229 K
abonējiet	80 K	3298 K
actualisé	99 cet article a été K
actualité	2054 l'essentiel de l'K	2068 suivez l'K	2068 suivez toute l'K	2068 retrouvez toute l'K	2103 couvre l'K
actualizată	99 știrea a fost K
acționari	4064 fără K
adatkezelési	2480 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1702 K
adomány	2592 K
adományoddal	2588 K
adományok	2592 K
adományozz	2588 K
adományozzon	2509 K itt
advirtió	1702 K
adód	2590 K #
adója	2509 K #
adăugat	4102 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4631 K	4663 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2228 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1702 K
afișată	60 email nu va fi K
agregó	1702 K
aicināja	3301 K
aizsargātas	3240 visas tiesības K
aiškino	3234 K
ai가	3143 K 작성	3143 K 생성	3143 K 요약	3143 K 번역
ai로	3143 K 작성	3143 K 생성
ai를	3143 K 활용해
ajouté	2228 a K
ajută	4099 K-ne
ajánld	2588 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2473 töltsd le az K
alkalmazásban	2507 az K
alkalmazást	2507 K
alkalmazásunk	2589 K
alkalmazásunkat	2473 töltse le K
alkalmazásunkban	84 K
alăturat	4003 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2129 aidez-nous à K
analytička	533 je K
anhören	2 artikel K	2 text K	2 beitrag K	894 jetzt K:
anketě	553 naší K	553 v K
ankietę	35 naszą K	3701 naszą K	3701 krótką K
ankstesnėje	99 K versijoje
anmäl	4707 K dig till vårt	4707 K dig till våra
anmäla	4578 genom att K dig	4626 genom att K dig
annoncé	2228 a K
annoncør	724 betalt af en K	724 betalt af K
annonslänkar	37 K	74 K	4631 K	4663 K
annonsör	4642 betalt av en K	4642 betald av en K
annonsør	3576 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1702 K
anunțat	4102 a K
använder	4593 vi K cookies	4594 K kakor
anúncio	3877 após o K	3877 depois do K
anúncios	70 sem K	3970 sem K
apelował	3790 K
apelowała	3790 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1534 descarga la K	1534 descarga nuestra K
aplicația	84 în K noastră	3987 descarcă K	4099 descarcă K noastră	4099 descarcă gratuit K	4099 descarcă K și	4100 K noastră
aplikacją	84 z naszą K
aplikację	3654 pobierz naszą K	3655 pobierz K	3655 ściągnij K	3724 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4393 našej K
aplikáciu	4393 mobilnú K	4393 K
aportació	491 la teva K
aportación	1580 tu K	1614 haz tu K
apoyá	1699 K
applikációnk	2507 K
applikációnkat	2507 K
applikációnkban	84 K
apsolīja	3301 K
apóyanos	1580 K	1699 K
apóyenos	1580 K	1699 K
apúntate	1506 K a	1527 K a nuestra	1527 K gratis	1699 K gratis
apărat	4102 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4844 bir K paylaş
artykuł	15 darmowy K	20 cały K	3642 podoba ci się ten K	3702 nasz K do końca	3722 ostatni darmowy K	3788 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1507 te ha gustado este K	1517 regala este K	1517 regalar este K	1523 último K gratis	1523 te queda # K	1617 y lee este K	1698 K	1700 este K
artículos	15 K gratis	1523 K gratis este mes	1523 te quedan # K	1523 límite de K	1698 K
aseguró	1702 K
associés	2077 cookies K à ce contenu
assuré	2228 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	949 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3979 K-te pentru
autorização	3856 sem K prévia e expressa
autorką	3693 kontakt z K
autorská	535 K práva
avertizează	4102 K
avísanos	1699 K
ayúdanos	1580 K	1699 K a
açikladi	4926 K
açin	4844 K
añadió	1702 K
año	1701 al K
""", 'b': """
bağirdi	4926 K
bağirdilar	4926 K
bağiriyor	4926 diye K
bağiriyordu	4926 K
bağiş	4923 K yap	4927 K
bağişiniz	4923 K
bağlantilari	74 satiş ortakliği K	4837 satiş ortakliği K
başlayan	4843 tl'den K
başvurun	4844 K
behält	29 K sich vor	29 K sich das recht
behöver	4567 vi K ditt stöd	4707 vi K din hjälp
beiträge	58 neue K per mail	1021 K
beiträgen	1021 K
bekapcsolása	2473 értesítések K
beløb	788 fast K
beløp	3637 gi et K	3639 fast K
bemängeln	1025 K
bemängelt	1025 K
berätta	67 K för oss	67 K din
berättade	4710 K
berättar	4710 K
bestätigen	814 K sie ihre
bestätigungslink	940 K
bestätigungsmail	814 K	940 K
betalvägg	4711 K
bezpečí	99 linka K
bezplatný	573 poslední K článek	4387 náš K webinár	4410 posledný K článok
bezplatných	4396 K článkov
bezpłatne	3707 K konto
bezpłatny	3698 nasz K webinar	3722 ostatni K artykuł
bezpłatnych	3707 limit K
beágyazott	2549 egy K tartalom látható	2549 egy K tartalom található
beállításai	2548 cookie-K miatt
beállítások	2548 cookie-K miatt	2548 cookie K miatt	2548 süti K miatt
beğendiyseniz	4924 bu haberi K	4924 bu yaziyi K
biết	5193 cho K
blokovač	605 K reklam
blokování	524 K reklam	605 K reklam
blokującego	3756 programu K reklamy
blokującej	3756 wtyczki K reklamy
blokujący	3756 program K reklamy
blokującą	3756 wtyczkę K reklamy
blokátor	605 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1527 recibe el K	1527 nuestro K	1532 K diario	1699 recibe el K	1700 nuestro K	1703 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2048 dans votre K mail	2048 dans votre K e-mail
brezplačen	4510 zadnji K članek
brezplačne	4497 K članke
brezplačni	4490 naš K webinar	4510 zadnji K članek
brezplačnih	4497 K člankov
bronił	3790 K się
brzmiał	3790 K
brzmiała	3790 K
brzmiało	3790 K
butlletí	414 subscriu-te al K	414 el nostre K	492 el nostre K	495 K
buzdított	2591 K
buzdította	2591 K
buzón	79 en tu K	1530 en tu K
bájate	1699 K la app
báo	5111 là nhà K
bölümünde	85 yorum K
bönföll	4710 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4710 K
bønfaldt	789 K
bønn	3493 vi har en K til deg
bønnfalt	3640 K
bústia	437 a la teva K
bülten	4833 e-K	4927 K
bültene	4784 K abone	4784 K kayit	4784 K kaydol
bülteni	4833 haber K
bültenimiz	78 K	4924 K
bültenimize	78 K	78 e-K	4784 K	4923 K	4924 K
bültenine	4833 K
błagał	3790 K
błagała	3790 K
bạn	49 gửi cho K bè	5085 hộp thư của K	5130 sự ủng hộ của K	5190 mời K	5190 cần sự ủng hộ của K	5190 nhờ sự ủng hộ của K
bằng	5140 K văn bản của báo
""", 'c': """
caffè	2775 un K
café	54 me paga um K	1581 un K	1614 un K al mes	2106 un K
caractères	2129 limitées à # K
catedrática	1577 es K
catedrático	1577 es K
celého	503 pro čtení K
cercetătoare	4003 este K
cercetător	4003 este K
changés	99 prénoms ont été K
chaîne	2226 notre K
chefredaktör	4616 är politisk K	4616 är K
chefredaktør	701 er K
chuyện	5109 bạn có câu K
chép	5104 cấm sao K	5140 mọi sao K
chính	99 đính K	5094 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	5085 bản tin của K tôi	5088 theo dõi K tôi	5109 cho K tôi qua	5109 liên hệ với K tôi	5190 ủng hộ K tôi	5190 K tôi cần sự giúp đỡ	5190 giúp K tôi	5190 theo dõi K tôi	5190 hãy gửi cho K tôi	5190 hãy liên hệ với K tôi	5190 hãy báo cho K tôi	5191 K tôi trên	5191 của K tôi	5191 cho K tôi
chọn	5190 hãy bình K
cikkből	2587 K #
cikkéből	2587 K #
cikkünk	2589 minden K
cikkünkhöz	2589 minden K
collecté	2051 est K par
collectée	2051 est K par
collectées	2051 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3838 nos K
comentó	1702 K
comisión	1603 recibir una K
comissió	432 rebre una K
comissão	3876 receber K	3876 receber uma K
commerciële	3401 K partner
communauté	2114 K whatsapp	2114 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2806 parte della nostra K
condamné	2228 a K
condiții	3990 termeni și K
confidentialité	2081 politique de K
confidențialitate	3990 politica de K
conférences	2103 est maître de K
connecté	2083 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3803 acesse todo o K	3866 ao exibir este K	3866 ao ver este K
contribuição	3858 com a sua K	3969 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1702 K
conversación	1555 participar en la K
conținut	9 acest K	3979 K doar pentru abonați
conținutului	3999 preluarea K
cookieinställningar	4591 K	4618 K
corespondentă	4003 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4099 K un cont pentru a citi
csatornájára	2497 viber-K
csatornánk	2589 K
csatornánkhoz	2497 telegram-K	2497 whatsapp-K
csatornánkra	2497 youtube-K	2588 iratkozz fel K	2588 iratkozzon fel K
csábított	2591 K
cuéntanos	38 K	67 K	1555 K en	1699 K
cuéntenos	38 K	67 K
czytać	3648 aby K dalej	3648 żeby K dalej	3787 chcesz K dalej
czytelników	36 naszych K	3702 opiniami K	3713 z wpłat K	3713 dzięki wsparciu K	3730 K	3788 naszych K	3788 z wpłat K
câmpurile	60 K cu steluță
cântau	4102 K
címével	2532 e-mail-K
cùng	51 hãy tham gia K họ
của	5114 là cây bút K	5191 độc giả K
""", 'd': """
danişmanliği	4838 yatirim K kapsaminda değildir	4838 yatirim K hizmeti
daní	4401 # % z K	4401 #% z K
darbą	3232 mūsų K
darowiznę	3646 przekaż K	3787 przekaż nam K	3787 przekaż K na
datenschutzerklärung	840 unserer K	1023 unserer K	1023 unsere K
datenübertragung	882 der K zu
dați	62 K-mi tag
debatindlæg	702 send dit K	702 skrive et K
debatredaktør	701 er K
debattredaktør	3549 er K
debattør	701 er K
declaró	1702 K
decía	1702 K
demandé	2228 a K
denmişti	4926 K
denunció	1702 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1534 K la	1534 K nuestra
destekçimiz	4844 K olun	4923 K olun
desteğiniz	4923 K
desteğinizle	4924 K
desteğiyle	18 okurlarin K	4819 yapay zeka K	4835 K ayakta	4849 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4392 K môžu
disponível	3814 K no google play
doação	3799 faça uma K	3858 sua K	3969 sua K	3969 faça uma K	3973 K
doações	3973 K
dodał	3790 K
dodała	3790 K
dodává	642 K
događaj	4288 naš K
domagał	3790 K się
donació	491 fes una K	495 K
donación	1512 haz una K	1512 tu K	1580 tu K	1580 una K	1699 tu K	1699 haz una K	1703 K
donația	4099 K ta
donație	4099 fă o K	4103 K
donații	4103 K
donează	90 K cât poți	4099 K acum
doplněn	99 článek byl K
doporučil	642 K
doporučila	642 K
doporučovala	642 K
dopuštenja	4299 bez K
doradzał	3790 K
dorzuć	3787 K się
dostawać	3723 chcesz K
dostávajte	4416 K
dostávat	574 chcete K	602 chcete K zprávy
dostávať	4411 chcete K
dostávejte	580 K
dostęp	80 kup K	3648 masz już K	3707 pełny K do	3707 wykup K	3787 kup K
dostępny	3648 artykuł K tylko
dotazník	554 krátký K	4391 krátky K
dotazníka	4391 nášho K
dotazníku	553 našeho K	554 krátkého K
dowolną	3789 K kwotą
dočtete	561 více se K
dołóż	3787 K się
dołącz	51 K do nich	51 K	3660 K do nas na	3787 K do nas	3787 K do grona	3787 K do nich
drastické	99 obsahuje K
draudžiama	3178 K kopijuoti	3178 be leidimo K	3178 be sutikimo K
draudžiamas	3199 be leidimo K
dueños	1647 sin K	1647 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3788 K dalej
dziennikarką	3694 jest K	3771 jest K
dzięki	3788 K wam	3788 K tobie
dziękujemy	3704 K za zapisanie	3704 K za zapis	3787 K, że nas czytasz
där	42 var du K
débloquer	2041 pour K
déclare	2228 K
déclaré	2228 a K
découvrez	2038 K nos offres	2225 K nos offres
déductible	2032 K des impôts	2032 K à #	2227 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2228 K
déplore	2228 K
déposés	2119 des cookies seront K
désabonner	2048 K à tout moment	2052 K à tout moment	2052 vous K en cliquant
désactiver	2075 K adblock
désactivez	2075 K adblock
désinscription	2052 K à tout moment
désinscrire	2052 K à tout moment	2054 vous K à tout moment
díky	640 K vám
dôvery	99 linku K
dömde	4710 K
dømte	789 K	3640 K
düzeltme	99 K:
děkujeme	639 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	5090 tải ứng K	5190 tải ứng K của	5190 hãy tải ứng K	5190 tải ngay ứng K
""", 'e': """
edellyttää	1959 K tunnusta
editörlerimize	39 K
editörüdür	4816 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2586 K készült
elaboración	1603 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1530 tu correo K	1555 tu dirección de correo K no será publicada
elemző	2500 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2466 a teljes cikk K
elsőként	2508 értesülj K
előfizetés	2592 K
előfizető	2466 már K	2588 legyen K
előfizetőink	50 K	2466 K olvashatják	2511 K számára	2589 K
előfizetők	50 az K	2522 csak K	2592 K
előfizetőknek	2467 csak K	2522 K szól
előfizetőként	50 K
előfizetőnktől	2532 K
emlékeztetett	2591 K
emoțional	99 pot afecta K
endereço	3832 seu K de email não será
engedély	2515 K nélkül tilos
engedélyezze	2479 K a javascript
engedélyezése	2549 tartalmainak K	2549 tartalmak K
engedélyhez	2515 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2226 cette K	3417 onze korte K	3417 onze K
enquêtent	2226 K pour vous
enquêtes	2226 nos K
ensimmäinen	2021 K kuukausi
enthält	882 dieses element K daten
entraînement	48 K d'ia
entrée	2182 ctrl+K	2182 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1699 K
epizódu	4389 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	701 er K
erhältlich	894 shop K	969 im shop K
erişin	4844 K
erklärt	1025 K
erklärte	1025 K
erkände	4710 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1022 K sie es weiter
erzählt	67 K uns	1025 K
erzählte	1025 K
escribió	1702 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1555 K a	1699 K
estimé	2228 a K
estás	1507 ya que K aquí	1507 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4793 javascript'i K
evästeasetuksesi	1912 K
evästeasetuksiasi	1936 K
evästeasetuksissa	1912 K
evästeasetusten	1912 K
evästeasetustesi	1912 K
evästeet	1936 K	1961 K
evästeitä	1915 K
evästesuostumuksesi	1912 K
evästevalintasi	1912 K
evästevalintojesi	1912 K
existují	564 K díky
experiência	67 conte sua K
explicó	1702 K
expliqué	2228 a K
expérience	67 partagez votre K
externého	4383 K obsahu
externí	546 K obsah
externího	546 K obsahu	546 obsah z K
externý	4383 K obsah
""", 'f': """
favoritkälla	4612 K
faça	3969 K um pix
felelősséget	30 nem vállal K
felhasználása	2514 cikkek K csak	2514 cikk K csak	2514 tartalom K csak	2514 anyagok K csak
felhasználási	2480 K feltételek
felietonistką	3771 jest K
felietonistą	3771 jest K
feliratkozás	2468 K a hírlevélre	2468 hírlevél K
feliratkozásommal	2495 K
feliratkozással	2495 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2500 K
folosește	3990 K cookie
folytatásához	2466 a cikk K
fordítóval	2504 gépi K
forintért	2511 havi # K
formulára	4394 odoslaním K
formulário	3969 inscreva-se no K
formuláře	557 odesláním K
forrásként	2496 kedvenc K
fortæl	67 K os
fortæller	789 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2483 küldd el K
fotóit	40 K	2483 küldje el K	2483 küldje be K
fotóját	2483 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4710 K
früheren	99 K version	99 K fassung
férjen	2588 K hozzá
följ	4585 K oss på	4707 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4608 alla rättigheter K
fördere	1022 K
fördermitglied	80 werden sie K	909 werde K	909 werden sie K
fördern	1022 jetzt K	1022 K sie
föredragen	4612 K källa
föredragna	4612 K källa
föreslog	4710 K
författare	4616 är K och
förklarade	4710 K
förklarar	4710 K
försvarade	4710 K sig
følg	666 K os på	786 K os	3514 K oss på	3637 K oss
første	714 K måned	788 K måned	3563 K måned	3639 K måned
førsteamanuensis	3540 er K
førstelektor	3540 er K
független	2464 támogassa a K	2589 K sajtó
főmunkatársa	2573 K
főszerkesztője	2502 K
""", 'g': """
gadā	3300 K
gazeteciliği	4924 bağimsiz K
gazeteciliğimiz	4924 K
gazetę	3733 kup K
gefällt	940 K ihnen, was sie	940 K dir, was du
gelmişken	4777 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	846 wird in neuem fenster K
giovedì	17 ogni K
giáo	5111 là K sư
giảng	5111 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4362 K
gridò	2897 K
gràcies	438 K a gent com tu	492 K a tu
grátis	3971 teste K
grâce	18 K à vous	2029 K à vos dons
gwiazdką	60 pola z K
gärna	4707 vill K höra från dig
går	644 før du K	3493 før du K
gåva	4567 ge en K i dag	4567 ge en K nu	4568 din K	4568 ge en K	4707 din K gör	4707 ge en K i dag	4711 K
gönderdik	4851 size bir e-posta K
gönderin	4844 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4708 K mer
göre	4926 K
görün	4844 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4844 K
gösterilmeden	4807 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3790 K
głosiła	3790 K
głosiło	3790 K
głosuj	3718 K
głosujcie	3718 K
głównej	3709 na stronie K
gương	64 trang K
gửi	49 hãy K	5109 xin K về
""", 'h': """
használ	2479 cookie-kat K	2480 sütiket K
használat	2479 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1025 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2483 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	874 bei google K
hirdették	2591 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2559 K
hirdetésblokkolót	2559 K
historią	67 podziel się swoją K
historička	533 je K
história	67 conte sua K
hjälp	4619 K av ai	4643 K av ai	4707 K oss
hjälper	4707 din gåva K
hjælp	704 K af ai	704 K fra ai	725 K af ai	786 vi har brug for din K	786 K os
hjælper	786 dit bidrag K
hlásal	642 K
hlásala	642 K
hlásá	642 K
hovorí	4465 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2485 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2485 a K
hozzátette	2591 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1937 tekoälyä K
hágase	80 K socio
hájil	642 K se
hájila	642 K se
häng	4707 K med i
häufiger	874 bei google K
hävdar	4710 K
håller	43 K du med	43 K du inte med	4650 läsare som K
hævder	789 K
hébergé	2077 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2532 K
hírekben	2473 a google K	2496 google K
hírlevelére	2495 K
hírlevelünk	78 K	2589 K
hírlevelünket	2495 K
hírlevelünkre	78 K	2468 K	2588 iratkozzon fel K	2588 iratkozz fel K	2589 K
hírlevél	2592 K
hírlevélre	78 K	2588 iratkozz fel a K	2588 iratkozzon fel a K
hó	2590 ft/K
hónap	2511 első K	2590 első K
hören	964 K sie hier.
hører	3554 der du K
hükmetti	4926 K
hüüdis	1771 K
hüüdsid	1771 K
hűségidő	2522 K nélkül
hồng	5139 nhận hoa K
""", 'i': """
iecienītāko	3248 K avotu
iepriekšējā	99 K versijā
ifølge	789 K	3640 K
illimité	2043 accès K	2138 en K
imágenes	40 tus K	99 contiene K
incorporó	1577 se K a
independentă	4100 presa K
independência	3970 a K
indicó	1702 K
indiqué	2228 a K
indrømmede	789 K
indrømmer	789 K
indépendance	2226 notre K
indépendant	2029 soutenez le journalisme K	2226 journalisme K	2226 média K
indépendante	2135 la presse K a	2226 presse K	2226 information K
información	1543 sigue toda la K	1543 siga toda la K	1577 cubre la K	1700 esta K
informację	3693 wyślij K
informações	99 com K de
informațiilor	3999 preluarea K
informováni	602 chcete být K
informó	1702 K
informē	3301 K
ingresá	77 K tu correo
innehåll	4594 externt K	4618 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3640 K
innrømmet	3640 K
inquiète	2228 s'K
inquérito	35 nosso K
inscrição	3808 cancelar a K
inscríbete	1506 K
inställningar	4591 cookie-K	4591 dina K för cookies	4591 dina K för kakor
insändare	43 K	4617 skicka din K	4617 din K till	4617 skriva en K
intelektą	3186 dirbtinį K	3201 dirbtinį K
inteligencję	3715 przez sztuczną K
inteligencí	566 umělou K
intelligenciával	2504 mesterséges K készült	2524 mesterséges K
introduceți	77 K adresa de email
intégralité	2038 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1700 esta K
investigação	3970 esta K
investigație	4100 această K
investigațiile	4100 continua K
invítame	54 K a un café	54 K un café	1699 K a
invítanos	1699 K a
ismételgette	2591 K
istediğiniz	4783 K zaman iptal	4925 K zaman iptal
izražavaju	4293 komentari K
içeriği	9 K
içeriğin	4818 harici K
içermektedir	99 sahneler K
išorinio	3184 K turinio
""", 'j': """
jautāja	3301 K
javascript가	3120 K
javascript를	3120 K
javasolják	2591 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3642 skoro już tu K	3642 skoro tu K
ještě	613 zbývá K
jogász	2500 K
jugé	2228 a K
jurnalistă	4003 este K
jurnaliștii	39 K noștri	4034 K noștri îți trimit	4100 K noștri
jälgi	1768 K meid
jäljellä	1955 ilmaista juttua K
jäseneksi	80 liity K	2019 liity K
""", 'k': """
kanał	3788 nasz K
kannatusjäseneksi	2019 liity K
kanál	640 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4363 K
kedykoľvek	4368 odhlásiť sa môžete K
keresőben	2496 google-K
khoản	5082 bạn đã có tài K	5094 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5104 K sao chép
khẳng	5193 K định
kiabált	2591 K
kiabálta	2591 K
kiabálták	2591 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2591 K
kirjeessä	2022 luki K
kiáltott	2591 K
kiáltotta	2591 K
kiáltották	2591 K
kiến	5125 ý K của bạn sẽ	5190 hãy gửi ý K	5190 vui lòng gửi ý K
kliknutím	557 K na
kolačića	4284 K	4314 K
kolačiće	4284 K	4314 K
kolačići	4284 K
komentować	6 K	3680 aby K
komentár	6 pridať K	4392 pridajte K
komentára	4392 pridanie K	4392 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	544 je K	544 , K	621 , K
komentátorem	544 je K	621 je K
komentátorka	621 , K
komentátorkou	544 je K	621 je K	4381 je K
komentátorom	4381 je K
komentář	6 přidat K
komentáře	6 pro přidání K	555 vložení K	555 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2485 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1937 K
konferencję	3698 naszą K
konuştu	4926 diye K	4926 K
kopírovanie	4374 K obsahu bez	4374 K je zakázané
kopēšana	3247 K bez
korespondentką	3694 jest K	3771 jest K
korespondentė	3183 K
korábban	2531 K itt írtunk	2531 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3790 K
krzyczała	3790 K
krzyknął	3790 K
krzyknęła	3790 K
krävde	4710 K
krævede	21 K felter er	789 K
krönikör	4616 är K	4690 är K
kulturalną	3702 K dyskusję
kulturredaktör	4616 är K	4690 är K
kulturredaktør	701 er K	771 er K	3549 er K	3622 er K
kumppanuuslinkkejä	74 K	1949 K
kvíz	553 náš K	4391 náš K
kvíze	4391 našom K	4391 v K
kvízu	553 našem K	553 v K
kyltissä	2022 luki K
kysyivät	2022 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2590 K
käsitellään	99 jutussa K
käyttää	1913 tämä sivusto K
käyttöehdot	1944 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2591 K
kérdezték	2591 K
kérdőívünket	35 K
kért	2591 K
kérte	2591 K
kérték	2591 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1022 K sie uns
könyörgött	2591 K
könyörögtek	2591 K
köszönjük	2588 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2473 K minket	2588 K minket
követelte	2591 K
követelték	2591 K
közgazdász	2500 K
közlése	2523 nélküli K tilos
közreműködésével	2586 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2591 K
kúpte	4462 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1025 K an
künstlichen	898 K stimme vorgelesen	898 K stimme vertont
künstlicher	957 mithilfe von K
küpsised	1721 K
küpsistega	1721 K	1740 K
küsis	1771 K
kč	559 za # K	559 od # K	641 od # K
kļūsti	3298 K par
křičel	642 K
křičela	642 K
křičeli	642 K
kể	5193 K
""", 'l': """
labākie	3267 K raksti tavā
lamentó	1702 K
lançait	2228 K
lasītu	3237 lai K tālāk
lasītāji	3299 mūsu K
lasītājiem	3299 mūsu K
lejupielādē	3298 K
lelkisegély	99 K
leverandør	3551 ekstern K
leverantör	4618 extern K
leído	1617 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3257 K
linkistä	1948 lisää tästä K
lisenssillä	47 K
lisäsi	2022 K
llicència	47 K cc
lucrează	4003 K în presă
lunedì	17 ogni K
lună	4101 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	5082 đăng nhập để bình K	5125 bình K của bạn sẽ	5190 đăng nhập để bình K
lájkolj	2473 K minket
lákal	642 K
läget	4627 koll på K
lähdet	1888 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4630 du kan K mer	4630 kan du K mer	4630 K mer om	4708 fri att K
läsare	36 våra K	4628 våra K	4708 våra K
läsarna	18 tack vare K
läser	4707 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	729 K for	3581 K for	4647 K för
læser	786 tak fordi du K
læserbrev	43 K	702 skrive et K	702 send dit K
læsere	36 vores K	787 vores K
læseres	713 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1523 K de notas
límites	1517 sigue leyendo sin K
lòng	5109 vui K gửi về	5190 vui K gửi về
löd	4710 K
lød	789 K	3640 K
lūdza	3301 K
lập	5129 ủng hộ báo chí độc K	5191 báo chí độc K
""", 'm': """
magyarázta	2591 K
mailovú	4394 e-K adresu
mainoslinkkejä	37 K	74 K	1949 K
manhãs	17 todas as K
markedsføringscookies	673 K
marqués	60 champs K d'une étoile
masintõlke	1723 K abil
materiał	9 ten K
matéria	20 ler esta K	3803 esta K é só	3890 para ler esta K	3970 esta K
matérias	3857 limite de K	3968 K
matí	491 rep cada K
mawiał	3790 K
mawiała	3790 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2591 K
megbízásából	2586 K készült
megjelenését	2586 K támogatta	2586 K támogatja
megjelenítése	2549 tartalmainak K	2549 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	2019 tue K
meitä	1946 tukea K	1946 tue K	2019 tue K	2019 auta K
mencióname	62 K
menționat	4102 a K
mesačne	4464 K
mesečno	4362 K	4560 K
mesélte	2591 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3789 za K
miesięcznie	3789 K
minkä	90 anna K voit
miễn	15 bài K phí	5132 hết số bài K phí	5192 dùng thử K phí
mjesečno	4362 K
moderálási	2485 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2129 charte de K	2129 K par la rédaction
mokė	3234 K
mondták	2591 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1517 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1702 K
mulțumim	4099 K că ne citești
munkatársa	2502 K	2573 K
munkatársunknak	39 K
munkánk	2589 K
munkánkat	2464 támogasd K	2464 támogassa K	2509 K	2588 támogasd K	2588 támogassa K	2589 K
myönsi	2022 K
másodközlés	2491 K	2514 K
másodközlése	2514 K
märkis	1771 K
määräsi	2022 K
mån	4629 kr/K	4709 kr/K
månad	4572 testa en K	4629 en K för	4707 testa en K	4709 per K	4709 varje K
månaden	4629 första K	4709 i K	4709 första K
månader	4629 K för #	4707 testa # K
månadsgivare	4707 bli K
måned	650 prøv en K	714 i # K	786 prøv en K	788 pr. K	3563 en K for	3637 prøv en K	3639 per K
måneden	788 om K	3639 i K
måneder	714 i # K	3563 K for #
média	2226 notre K
mês	3970 até o fim do K	3971 por K	3971 ao K
mình	54 mời K ly cà phê	62 tag K
míní	642 K
mówi	3790 K
mówili	3790 K
mówił	3790 K
mówiła	3790 K
môžete	4390 článok si K
müşterimiz	4855 K
mācīja	3301 K
mākslīgais	3254 K intelekts
mēnesis	3300 pirmais K
mēnesī	3300 K
mėgstamiausią	3179 K
mėnesį	3233 per K
měsíc	559 první K	641 za K	641 první K
měsíčně	641 K
můžeme	499 díky vám K
můžete	552 článek si K
mạnh	5193 nhấn K
""", 'n': """
nabádal	642 K
nabádala	642 K
naléhal	642 K
namawiał	3790 K
namawiała	3790 K
napisał	3790 K
napisała	3790 K
napiš	38 K nám	67 K nám
napište	38 K nám	543 K nám	576 K na	639 K nám
napísal	4465 K
napíšte	38 K nám	4380 K nám	4380 K, prosím	4413 K na	4462 K nám
naročilo	4496 hvala za K
naročite	80 K se	4470 K se na naše	4558 K se
naročnik	50 kot K	4469 že K
naročnike	4477 samo za K	4477 le za K
naročniki	50 K lahko	4509 lahko berejo le K	4509 berejo samo K	4562 K
naročnikom	4469 dostopen le K	4469 na voljo K	4469 na voljo samo K	4469 na voljo le K	4509 dostopna le K	4509 dostopna samo K	4509 dostopen le K	4509 dostopen samo K
naročnina	4497 K	4562 K
naročnino	4497 z K	4519 z K
narzędzi	3715 przy wsparciu K ai
nastavení	520 kvůli K cookies	520 K cookies	520 K souhlasu	520 vašeho K cookies	520 K soukromí
naujienlaiškio	3191 K
naujienlaiškis	3232 mūsų K	3235 K
naujienlaiškį	3171 mūsų K	3191 K	3231 užsisakykite K	3232 mūsų K
navođenja	4299 bez K izvora
navođenje	4299 uz K izvora
nawoływał	3790 K
načtením	521 K videa	521 K obsahu
našeho	549 do K týmu	549 K e-shopu
našem	4288 K timu
našich	575 K zpráv	4412 K správ
neatkarīgu	3298 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2588 segíts K	2588 írjon K	2588 írj K	2588 jelezd K	2589 K adód
nemokamą	3195 K paskyrą
neobmedzený	4367 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	539 K přístup
neomezeně	503 K číst
nepiekrītat	43 K
nepriklausomą	3193 paremkite K žurnalistiką	3231 paremkite K	3232 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1927 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	639 podpořte K
nezávislá	640 K média
nezávislé	4463 K médiá
nezávislú	4462 podporte K
nghiên	5111 là nhà K cứu
ngoài	5115 nội dung bên K
nguồn	5107 K ưu tiên	5107 K tin ưu tiên	5140 ghi rõ K	5175 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5125 chịu trách K về nội dung bình luận
nhân	5116 trí tuệ K tạo
nhấn	5190 K vào đây
nhận	5085 đăng ký K bản tin	5085 đăng ký K tin	5190 đăng ký K bản tin	5190 đăng ký K tin
nhập	24 đăng K	5082 vui lòng đăng K	5082 đăng K để đọc	5082 đăng K để xem	5082 đăng K để lưu	5082 hãy đăng K để	5190 đăng K để đọc	5190 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3695 materiał wideo jest K
niezależne	3787 wesprzyj K	3787 wspieraj K	3788 K media
niezależność	3788 K
niezależną	3788 jesteśmy K
noastră	4100 munca K
nolēma	3301 K
norāda	3301 K
nosūtīsim	57 jums K
notificações	14 as K	3816 ative as K	3816 ativar K	3816 receba K
notificările	14 K	3987 activează K
notifikácie	4393 K
notícia	3970 esta K
notícias	3808 receba as K	3808 receba K	3819 siga as últimas K	3968 K
novinařina	640 naše K
novinařinu	640 nezávislou K
novinár	4381 je K	4381 , K
novinári	4463 naši K
novinárka	4381 je K	4381 , K
novinárkou	4381 je K
novinárom	4381 je K
novinář	544 je K	544 , K
novinářem	544 je K	621 je K
novináři	640 naši K
novinářka	544 je K	544 , K
novinářkou	544 je K	621 je K
novičke	4470 na e-K
novičnik	4478 K	4478 e-K	4559 naš e-K	4562 K
novičnika	4478 K
nuotraukų	40 K ir vaizdo
nusprendė	3234 K
nášho	4387 do K tímu
nächste	21 in diesem browser für die K	1022 sind sie der K
näyttämällä	1911 K sisällön
nélkül	70 reklám K	71 spam K
nói	5193 K
nõus	43 ei ole K?
năm	5192 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	549 našem K
obegränsad	4575 K tillgång
obećala	4363 K
obećao	4363 K
obiecał	3790 K
obiecywał	3790 K
obligāta	3247 atsauce K
oblíbené	541 K zdroje
oblíbených	541 K zdrojů
oblíbenými	541 K zdroji
obrigatórios	21 campos K são marcados com	3832 campos K são marcados com	3837 campos K marcados	3837 campos K são marcados com
obveščanje	4496 na naše K
obľúbené	4378 K zdroje
obľúbených	4378 K zdrojov
obľúbenými	4378 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	574 chcete K
odebírejte	508 K náš	580 K	639 K
odemkněte	503 K si
odhlásit	509 K se můžete kdykoli
odoberať	4411 chcete K
odpoveď	21 zrušiť K
odpovídal	642 K
odpověděl	642 K
odpověděla	642 K
odpověď	21 zrušit K
odpowiadał	3790 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3790 K
odpowiedziała	99 nie K	3790 K
odpowiedziało	99 nie K
odražavaju	4293 komentari K	4293 komentari ne K
odídete	4376 kým K
ofereça	3803 K este artigo
ograniczeń	3648 czytaj bez K	3648 czytaj więcej bez K
også	51 bli med du K
ogłosił	3790 K
ogłosiła	3790 K
oikaisupyynnöt	1940 K
oikaisupyyntö	1940 K
olvashatják	2530 csak előfizetők K
olvasási	0 K idő
olvasóiból	2509 K él
olvasóink	36 K	2589 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1699 danos tu K
ordenó	1702 K
ordonné	2228 a K
ortakliği	4837 iş K linkleri	4839 satiş K bağlanti	4839 satiş K linkleri
orzekł	3790 K
osobních	537 ochrany K údajů	537 ochraně K údajů
osobných	4383 K údajov
ostrzegał	3790 K
ostrzegała	3790 K
ostrzegł	3790 K
otrzymywać	3723 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K
oznámil	642 K	4465 K
oznámila	642 K	4465 K
ozvěte	38 K se nám	67 K se nám	543 K se nám	639 K se nám
""", 'p': """
padėkite	3231 K mums
pageidaujamą	3179 K šaltinį
paklausė	3234 K
palīdzi	3261 ziedo un K	3298 K mums
palīdzību	3254 mākslīgā intelekta K	3269 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3231 K mums
parsisiųskite	3231 K
participación	1559 normas de K
partnerské	74 K odkazy	562 K odkazy	4399 K odkazy
partneři	523 my a naši K
pastā	3259 e-K
pastāstiet	38 K mums	67 K mums
patronką	3713 zostań naszą K
patrões	3920 sem K	3970 sem K
paylaşilan	4905 tarafindan K bir gönderi	4905 tarafindan K gönderi
paylaşin	25 K	49 K	4844 K
paylaştiği	4905 K bir gönderi	4905 'in K bir gönderi
paziņoja	3301 K
paziņojumus	3258 K
państwa	3693 czeka na K
pašte	3191 jūsų el. K
pažadėjo	3234 K
periódico	1700 este K	1700 nuestro K
permanència	493 sense K
persiųskite	49 K
personvernerklæring	3526 K
phê	54 mời tôi một ly cà K	5129 mời bạn một ly cà K
phóng	5109 liên hệ K viên	5111 là K viên	5111 K viên ban	5114 là K viên báo	5114 là K viên của	5190 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1702 K
pidätetään	1923 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3790 K
pisała	3790 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4281 K nam	4313 K nam na	4313 K na	4360 K nam	4483 K nam	4483 K na	4513 K nam na	4513 K na	4558 K nam
piškotke	4486 K	4514 K
piškotki	4486 K
piškotkov	4486 K	4514 K
pište	576 K na	576 K nám na
plakáton	2591 állt a K
plânge	4102 se K
pochází	546 obsah K
podcastów	3699 K
podcastů	551 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3790 K
podporovatelé	640 naši K
podporují	640 nás K
podpoře	499 díky vaší K můžeme	640 díky K
podpořte	564 K	639 K nás	639 K naši	639 K naše	639 K mě
podrška	4360 vaša K
podrške	4300 bez vaše K	4361 vaše K
podršku	4360 vašu K
podržite	4300 K	4360 K nas	4360 K naš
podělte	67 K se s námi	67 K se o
podľa	4465 K
poinformował	3790 K
poinformowała	3790 K
pokračovanie	4367 pre K v čítaní
pokračování	503 K je dostupné	562 K článku níže
pokračuje	562 článek K	562 text K	4399 článok K	4399 text K
pokračujte	503 K ve čtení s
politoložka	533 je K
politológus	2500 K
política	425 K de galetes	1553 K de cookies	3830 K de cookies	3859 cobre K
pomocí	566 K ai
pomocą	3715 z K ai
pomoć	4360 vašu K
pomóż	3787 K nam
pomôžte	4462 K nám
poprosił	3790 K
poprosiła	3790 K
poprosiło	3790 K
poručila	4363 K
poručio	4363 K
poslední	573 K článek zdarma	573 K článek, který můžete
posledný	4410 K článok zadarmo
poslušajte	4512 K nas
postafiókjába	2468 K
postafiókjában	2493 minden reggel a K	2493 minden este a K	2493 minden nap a K	2493 minden héten a K
postafiókodban	2493 minden reggel a K
postaládádba	79 a K	2495 a K
postaládádban	2493 minden reggel a K	2493 minden héten a K
postaládájában	2493 minden reggel a K	2495 ön K
posílat	557 nechte si K
posílejte	543 K nám
posíláme	57 vám K	57 K vám
potřebujeme	639 K vaši pomoc	639 K vaši podporu
používame	4383 K cookies
používá	523 tento web K
používáme	523 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3790 K
powiedziała	3790 K
powtarzał	3790 K
powtarzała	3790 K
poznámka	99 K redakce
pozostało	3648 K # %	3648 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	642 zvou K
pošaljite	49 K ga	4281 K nam	4281 K na	4360 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	543 K nám	639 K nám
pošli	49 K ho
pošlite	49 K ho	4380 K nám	4462 K nám
pošljemo	57 vam K
pošljite	49 K ga	4483 K nam	4483 K jo nam	4483 K na	4558 K nam
požádal	642 K
požádala	642 K
pracę	3788 naszą K
pranešimus	3190 K
praneškite	38 K mums	67 K mums
pranešė	3234 K
prašė	3234 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4414 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4367 už ste K	4367 ste K
predplatiteľom	80 staňte sa K	4375 K	4462 staňte sa K
predplatiteľov	4375 pre K
predplatné	4367 už máte K	4396 K	4462 kúpte K	4462 kúpte si K	4466 K
predplatného	4396 K
predplatným	4396 K	4417 s K
predplaťte	80 K si
preferată	4001 sursă K pe google	4001 sursă K în google
preferované	541 K zdroje	4378 K zdroje
preferovaný	541 K zdroj	4378 K zdroj
preferovaných	541 K zdrojů	4378 K zdrojov
preferovaným	541 K zdrojem	4378 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3648 tylko dla K	3721 tylko dla K
prenumeratą	3707 z K
prenumeratę	80 kup K	3648 masz już K	3707 zamów K	3707 kup K	3707 wykup K	3733 kup K
preporučila	4363 K
preporučio	4363 K
pretlačiť	45 K
prevziať	45 K
prečítate	4367 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4360 K se našoj	4360 K im se	4558 K se nam
pridržana	4273 sva prava K
pridržane	4476 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3234 K
prihlásenie	4368 ďakujeme za K	4394 ďakujeme za K
prihlásení	4396 po K
prihlásením	4394 K súhlasíte
prihláste	24 K	4367 K sa a čítajte	4462 K sa na odber
prihvaćate	4295 prijavom K
pripažino	3234 K
programėlėje	3189 K
programėlę	3189 K
prohlásil	642 K
prohlásila	642 K
prohlížeč	10 váš K
pronađite	4311 K nas
proposé	2125 conçu et K par
prosił	3790 K
prosiła	3790 K
pročitali	4265 da biste K
pročitate	4263 da K cijeli	4263 da K ceo
prośbę	3642 mamy do ciebie K	3642 mamy małą K
prošnjo	4480 imamo majhno K	4480 majhno K
prywatności	3670 ustawienia K	3670 ustawień K	3674 polityka K	3674 polityce K
przeczytać	3648 aby K cały	3648 aby K ten artykuł
przeczytałaś	3702 dziękujemy, że K
przeczytałeś	3702 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3645 K nam #%	3787 K nam	3787 K #
przekonywał	3790 K
przekonywała	3790 K
przesyłajcie	3693 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3677 K zdjęcie	3677 K zdjęcia	3693 K nam	3693 K je do nas	3787 K nam
przyznał	3790 K
przyznała	3790 K
przyłącz	51 K się
przyślij	3677 K zdjęcie	3693 K nam	3693 K je do nas	3787 K nam
práca	4463 naša K
práce	640 naší K
práci	640 naši K
prácu	4463 našu K
právnička	533 je K
právník	533 je K
précision	99 K:
précisé	2228 a K
précédente	99 version K de cet
préférée	2113 source K
préférées	2113 sources K
prévient	2228 K
príspevky	4392 K v diskusii
príspevok	4462 váš K
próxima	3970 nossa K
průzkumu	35 našeho K
ptá	642 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2748 blocco della K	2895 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2502 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2075 bloqueur de K	2075 bloqueurs de K	2226 sans K
publicités	2075 bloqueur de K
publicystką	3694 jest K	3771 jest K
publicystą	3694 jest K	3771 jest K
publikování	534 K nebo šíření
publiée	22 ne sera pas K	2083 votre adresse e-mail ne sera pas K
pytał	3790 K
pytała	3790 K
pytały	3790 K
pytań	3701 na kilka K
pyyntö	1888 pieni K
pyysivät	2022 K
pásale	1699 K esta
pásalo	49 K
päevakokkuvõte	1728 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1934 K	2004 on K
päätti	2022 K
påminde	4710 K
pénzbe	2589 K kerül
pénzéből	18 olvasók K
písemného	535 bez K souhlasu
písomného	4414 bez K súhlasu
píšte	4413 K na	4413 K nám na
pódcast	34 nuestro K	1700 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3240 K bez	3247 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	534 K článků
předchozí	99 K verzi článku
předchozího	535 bez K souhlasu	578 bez K souhlasu
předplatitel	50 jako K	50 K může	503 už jste K	503 jste K
předplatitele	538 pro K
předplatitelem	80 staňte se K	639 staňte se K
předplatitelé	50 K mohou	572 jen K	572 pouze K	572 najdou K	572 přečtou K	640 naši K	643 K
předplatitelům	538 K	572 pouze K	572 jen K
předplatné	503 koupit K	504 už máte K	559 K	643 K
předplatného	559 K
předplatným	503 dostupné s K	559 K	581 s K
předplaťte	80 K si	505 K si	639 K si
přehrání	546 K videa
přehráním	521 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	503 zbývá vám K	613 zbývá K	613 zbývá vám K
přidej	51 K se
přidejte	51 K se	575 K si nás	639 K se	639 K se k nám
přihlaste	24 K	503 K se a čtěte	508 K se k odběru	639 K se k odběru
přihlášení	557 děkujeme za K	559 po K
přihlášením	557 K k odběru	557 K souhlasíte
připojte	51 K se
připomněl	642 K
připustil	642 K
přispějte	90 K, kolik můžete	90 K, čím můžete	564 K	639 K	639 K i vy
přiznal	642 K
přiznala	642 K
přiznává	642 K
příspěvek	639 váš K
příspěvku	521 načtením K	546 zobrazení K
příspěvky	555 K v diskusi
příspěvků	499 žije z K	499 žijeme z K	499 z K čtenářů
příspěvkům	499 díky K čtenářů
původní	99 K verzi článku	99 v K verzi
""", 'q': """
quyên	5190 K góp ngay	5194 K góp
quyền	5104 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	5158 trình chặn K cáo	5158 chặn K cáo
""", 'r': """
radził	3790 K
radziła	3790 K
radí	642 K
rakstīja	3301 K
rappelé	2228 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3231 K mums
rašė	3234 K
recaptcha로	3152 K
recibirás	57 K
reclamă	11 K
reconoció	1702 K
recordó	1702 K
rectificación	99 K:
recunoaște	4102 K
redacció	39 la nostra K	43 cartes a la K	437 la K t'envia	492 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1613 la K te envía	1657 se incorporó a la K	1700 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	4034 K îți trimite	4100 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3787 wesprzyj K
redaktorką	3694 jest K	3771 jest K
redaktorė	3183 K
redaktör	4616 är K för	4616 är K på	4616 är politisk K	4690 är K på
redaktør	701 er K på	701 er K for	701 er politisk K	771 er K på	771 er K i	3549 er politisk K	3549 er K i	3549 er K for	3622 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3885 a K envia	3930 entrou para a K	3970 nossa K
redistribuída	3856 reescrita ou K
redistribuído	3856 reescrito ou K
reenvíalo	49 K
refusé	2077 K le dépôt
registrácii	4396 po K
registráciou	4394 K súhlasíte
registráciu	4394 ďakujeme za K
regisztrálj	2588 K ingyenesen	2588 K, hogy
regisztráljon	2588 K ingyenesen	2588 K, hogy
regisztrálnia	2530 K kell
regístrate	1517 K gratis	1521 K para
reinhören	894 jetzt K:
rejestrując	3704 K się
reklamlänkar	74 K	4631 K	4663 K
reklamą	11 K
reklám	70 nincs K	4463 bez K
reklámblokkoló	2559 K
reklámblokkolót	2559 K
reklámok	2589 K nélkül
reportaż	3788 ten K
reporterką	3694 jest K	3771 jest K
reportér	544 , K	621 , K	4381 , K
reportérem	544 je K	621 je K
reportérka	544 , K	621 , K	4381 , K
reportérkou	544 je K	621 je K	4381 je K
reportérom	4381 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	445 K sense permís
reproducción	1574 prohibida su K	1574 prohibida la K
reprodução	3853 proibida a K	3853 K proibida	3893 K permitida desde	3893 K é permitida desde
reprodúcelo	45 K
republié	45 K	2099 K avec	2144 cet article est K
repórter	39 nosso K	3859 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1702 K
rezervăm	29 ne K dreptul
riêng	5094 chính sách quyền K tư	5132 dành K cho thuê bao	5140 quan điểm K của tác giả
rovatvezető	2573 K
rovatvezetője	2502 K	2573 K
ročne	4464 K
ročně	641 K
rät	1025 K
rätta	4622 K fel
rättar	4622 vi K fel
rättelse	99 K
räumte	1025 K ein	1025 K der	1025 K die
rääkis	1771 K
råber	789 K
råbte	789 K
rådde	4710 K
rådede	789 K
réagir	2086 pour K
réagissez	2225 K à
réalisation	2125 n'a pas participé à la K
rédacteur	2103 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2103 a rejoint la K	2125 n'a pas participé à sa K	2134 la K vous	2138 pour soutenir la K	2225 soutenez la K	2225 alertez la K	2226 notre K
rédactrice	2103 est K
régulièrement	2103 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2228 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2038 cet article est K	2038 ce contenu est K	2038 article K
réservée	2038 K à nos abonnés	2038 la suite est K	2041 K aux abonnés
réservés	2041 K aux abonnés	2099 tous droits K
résiliable	2227 K à tout moment
részesített	2496 előnyben K forrásként
röst	4619 ai-K	4655 ai-K
răspuns	99 nu a K	99 nu au K	4102 a K	4102 au K
răspunsul	21 anulează K
rằng	5193 viết K	5193 cho K
""", 's': """
sacīja	3301 K
sadržaj	9 ovaj K	4284 vanjski K	4284 spoljni K
sadržaja	9 ovog K	4284 vanjskog K	4284 prikaz ovog K	4284 prikaz K
sakė	3234 K
samfunnsøkonom	3540 er K
samobójcze	99 myśli K
sanctionné	2228 a K
sandučić	79 u vaš K	4266 u vaš K
sandučiću	4266 u vašem K	4295 vašem K
sbírka	643 K
schließ	51 . K dich
schließen	51 . K sie sich	801 K sie ein abo	1022 K sie ein abo
schránke	4368 vašej K
schránky	79 do vaší K	79 do vašej K	508 do vaší K	4368 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2588 K, hogy
segítségedre	2588 szükségünk van a K
según	1702 K
sensível	99 pode ser K
sentenció	1702 K
sería	1614 sin ti no K
sesión	24 inicia K	24 inicie K	1517 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3969 inicie K
señaló	1702 K
sfătuia	4102 K
sfătuiește	4102 K
sfătuit	4102 a K
sisällön	9 K	1936 ulkoisen K
sisältö	1893 tämä K on vain
sisältöä	1936 ulkoista K
siunčiame	57 jums K
sjefredaktør	3549 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4710 K
skarży	3790 K
skarżył	3790 K się
skrzynkę	79 na twoją K	3652 na twoją K	3652 na swoją K	3704 K mailową
slažete	43 K se	43 ne K se
slobodné	4462 podporte K
slobodnú	4462 podporte K
slušajte	4311 K nas
slíbil	642 K
slíbila	642 K
socioložka	533 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3701 naszą K
sonuçlarinda	4810 google arama K
sorumluluğu	30 K
souborů	536 K cookie
souhlasíte	43 K?	557 e-mailu K	557 odesláním K	557 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5109 về hộp thư của tòa K	5129 hãy ủng hộ tòa K	5140 bằng văn bản của tòa K	5190 hãy gửi về tòa K	5190 hãy liên hệ tòa K	5190 hãy báo cho tòa K	5191 tòa K
spandér	54 K en kaffe
spolupráci	562 ve K s partnerem	4399 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4483 K nam
sportkrönikör	4616 är K
sportsredaktør	701 er K
spracovaním	4394 K osobných údajov
sprijiniți	4099 K
sprijină	4099 K-ne
správach	4379 google K
správy	4379 google K
spuneți	38 K-ne	67 K-ne	4100 K-mi mai jos
stellenbörse	893 in unserer K
stjärna	60 fält med K
straipsnį	3202 šį K	3232 visą K
stronę	3724 naszą K
stwierdził	3790 K
stwierdziła	3790 K
stáhněte	639 K si naši	639 K si náš
stálo	642 K na	642 K ve	642 K v
står	30 K för	789 K der på	3640 K det på	3640 K det i	4710 K det på
stöd	4567 med ditt K	4707 K oss	4707 K vår	4707 ditt K
stödja	4628 K oss med
stödlinjen	83 K
stödmedlem	4707 bli K
stödprenumerant	4707 bli K
stötta	4628 K oss med	4707 K oss	4707 K vår	4707 K vårt
støt	713 K os	786 K os	786 K med
støtt	3637 K oss	3637 K vår
støtte	647 med din K	647 vi har brug for din K	713 K os med	713 din K gør	786 din K	786 bliv K	3496 med din K	3562 K oss med	3637 din K
støtteabonnent	3637 bli K
støttemedlem	80 bli K	786 bliv K	3637 bli K
stāstīja	3301 K
stăpâni	4064 fără K
stěžuje	642 K
subscripció	495 K
subskrybentów	3648 tylko dla K	3648 dostępna dla K	3648 dostępne dla K	3721 tylko dla K
subskrypcją	3707 z K	3729 z K
subskrypcję	3648 kup K	3648 masz już K	3704 dziękujemy za K	3707 wykup K	3787 kup K
suosikkilähteeksesi	1927 K
suosikkilähteeksi	1927 K
sursă	4033 link activ către K
suscripción	1517 ya tengo una K	1699 cambia tu K	1703 K
suscríbase	80 K	1699 K
suscríbete	80 K	1517 K para	1517 K por	1517 K en	1527 K al boletín	1699 K
susțin	4025 care ne K lunar	4100 ne K lunar
susține	4099 K-ne	4099 K presa	4102 K că
susținerea	4099 K ta
susțineți	4099 K-ne
svarīgākie	3270 nedēļas K
svarīgākās	3270 nedēļas K
svěřte	543 K se nám
szabályzatot	2485 moderálási K
szabályzatunk	2485 moderálási K
szerencsejáték	2478 túlzásba vitt K ártalmas, függőséget okozhat	2478 K ártalmas, függőséget okozhat	2478 K függőséget okozhat! #+
szerkesztője	2502 K	2573 K
szerkesztőségünk	39 K	2589 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2589 K
szerzője	2502 külső K
szociológus	2500 K
szólított	2591 K fel
szükség	2463 önre is K van	2463 önökre is K van	2463 rád is K van
szükségünk	2463 rád is K van	2463 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4629 tills du K upp	4710 K
sähköpostiin	1900 suoraan K
sähköpostiisi	79 K	1901 K
sähköpostillasi	1961 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1901 K
sélection	2134 K d'articles
sélections	2038 ajouter l'article à vos K
síganos	1543 K en
síguenos	1543 K en	1699 K
sócio	80 seja K
sõltumatut	1768 toeta K
sõnul	1771 K
sök	4645 K nu
sökresultat	4612 K på google
sökt	99 vi har K	99 har K
söyledi	4926 K
söylediler	4926 K
söylüyor	4926 K
søg	727 K nu
søgeresultater	697 K på google
søgning	697 google-K
søk	3579 K nå
søkene	3545 google-K dine
søkeresultatene	3545 K dine på google
súhlasu	4414 bez K
súhlasíte	43 K?	4394 odoslaním K
súmate	51 K	1699 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2548 K miatt
sütibeállítások	2548 K miatt	2548 K
sütik	2503 K
sütiket	2503 K
săptămână	17 o dată pe K	4101 pe K
sīkdatnēm	3252 K	3270 K
sống	5129 nuôi K tờ báo	5129 bạn đọc nuôi K
""", 't': """
találatok	2496 google-K
tanácsolja	2591 K
tanácsolják	2591 K
tanácsolta	2591 K
tanácsolták	2591 K
tanította	2591 K
taşiyin	4844 K
teigė	3234 K
tekemään	2020 K sitä
tekijänoikeus	1923 K suojaa
tekoäly	1937 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1937 K
tekoälyn	1937 K avulla	1937 K tekemä
tekoälyä	1937 käyttää K
telefonā	3258 savā K
tesszük	22 nem K közzé
textům	571 ke všem K
teşekkürler	4923 okuduğunuz için K
thiết	5140 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5132 dành cho K bao	5132 đã là K bao	5194 K bao
thuộc	5105 bản quyền K
thành	5084 dành cho K viên	5127 bạn đã đăng ký K công	5190 trở K thành viên
tháng	5132 đọc miễn phí trong K	5192 mỗi K	5192 hàng K	5192 K đầu
thích	5107 nguồn tin ưa K	5107 nguồn yêu K
thông	14 K báo	5090 bật K báo	5090 nhận K báo	5109 bạn có K tin	5109 bạn đọc cung cấp K tin	5140 khi phát hành lại K tin	5190 hãy gửi K tin	5190 đăng ký nhận K báo	5190 hãy bật K báo
thường	5111 phóng viên K trú tại
tilføjede	789 K
tillgång	4707 få fri K
tillåtet	4642 inte K att återge
tiếng	5125 K việt có dấu
tiếp	5082 để K tục đọc	5082 để đọc K	5082 đăng nhập để K tục	5129 K sức cho báo chí	5132 để K tục đọc	5190 đăng ký để đọc K	5190 hãy K sức	5190 đăng nhập để K tục
tjänst	4563 en liten K att be
tjänsten	4645 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2466 a K
toàn	20 K bộ bài	5082 để đọc K bộ	5082 đọc K bộ bài	5132 để đọc K bộ bài	5190 đăng ký để đọc K bộ
tražila	4363 K je
tražili	4363 K su
tražio	4363 K je
tretích	4383 cookies K strán
treści	9 tej K	3707 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	5090 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5125 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2573 K
tudósítója	2502 K	2573 K
turpinātu	3237 lai K lasīt
tuần	17 mỗi K	5127 bản tin hằng K của	5127 bản tin hàng K của	5192 mỗi K
tvrdí	642 K
työmme	2020 K
työtämme	1891 tue K	2019 tue K	2020 K
tájékoztató	2480 adatvédelmi K
támogass	2588 K minket
támogasson	2588 K minket
támogathat	2509 K minket
támogatása	2509 K nélkül	2509 olvasók K nélkül	2588 az ön K
támogatásod	2588 a te K
támogatásából	2463 olvasóink K	2509 olvasóink K
támogatására	2463 olvasóink K
támogatásával	2512 partnerünk K	2586 K készült
támogatónk	2509 legyen ön is K	2509 legyél te is K
täglich	810 K per mail
tähtsamad	1740 nädala K
tärkeimmät	1961 K jutut
tästä	1948 lisää K
täällä	1888 kun kerran olet K
täältä	1948 lisää K
téléchargez	2024 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2588 K le
történész	2500 K
týden	17 každý K
týdně	641 K
týždenne	17 raz K
tłumaczy	3790 K
tłumaczył	3790 K
tłumaczyła	3790 K
třetích	546 cookies K stran
""", 'u': """
uafhængigt	787 K medie
ubegrænset	653 K adgang
udostępnij	25 K
ukarał	3790 K
ulaş	38 bize K
ulaşin	38 bize K	4812 bize K	4844 K
ulaşmak	4812 yazara K
unabhängig	949 K von unserer redaktion	949 von unserer redaktion K	962 damit wir K bleiben	1023 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2776 insegna all'K
unterstütze	795 K unsere arbeit	795 K uns mit	1022 K uns	1022 K unsere	1022 K mich	1022 K meine
unterstützen	795 K sie unsere arbeit	795 K sie uns mit	795 mit einer spende K	795 können sie uns K	1022 K sie uns	1022 K sie unsere	1022 sie können das K	1022 freiwillig K	1022 K sie mich	1022 K sie meine	1022 K uns
unterstützt	834 ihr browser K	1022 K uns
unterstützung	791 ihre K	791 mit ihrer K	909 ihrer K	909 deiner K	957 mit K von ki	1022 mit deiner K	1022 deine K	1022 eure K
upišite	77 K svoj e-mail
upozorněni	602 chcete být K
upozornění	513 zapněte si K	556 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K	602 chcete posílat K	602 chcete odebírat K
upphovsrätt	4608 skyddat enligt lagen om K
upphovsrättslagen	4608 skyddat enligt K
uprednostňované	4415 K zdroje
uprednostňovaný	4415 K zdroj
uprednostňovaných	4415 K zdrojov
upřednostňované	579 K zdroje
upřednostňovaný	579 K zdroj
upřednostňovaných	579 K zdrojů
upřesnění	99 K:
uredništva	4476 brez dovoljenja K	4476 brez soglasja K
uredništvo	4490 v naše K	4559 naše K
uredništvu	39 našemu K	4483 pišite K
urmărește	3986 K-ne pe	3986 K-ne și pe	3987 K știrile	4099 K-ne
urmăriți	3986 K-ne pe	4099 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3670 K cookies	3670 K plików cookie
utilização	3830 K de cookies
utilizează	3989 K cookie
utilizăm	3989 K cookie
utánközlés	2491 K	2514 K
utánközlése	2514 K
utánközölhető	45 K
uutislähteeksesi	1927 ensisijaiseksi K
uutislähteeksi	1927 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3790 K
uznała	3790 K
uzsvēra	3301 K
użyciu	3715 przy K ai
użytkowników	3702 opiniami K
używamy	3673 K plików cookie
užsisakykite	3168 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	508 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4380 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	1025 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	893 suchen K
versão	2 K em áudio
vervielfältigung	863 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	846 deine e-mail-adresse wird nicht K	846 ihre e-mail-adresse wird nicht K
veröffentlichung	925 seit der K geändert	925 seit K geändert
već	4278 kad ste K tu	4362 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2483 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1940 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5111 là biên tập K	5114 là biên tập K của	5132 dành cho hội K
viết	5190 hãy K thư	5191 bài K này	5193 ông K	5193 bà K
você	18 sem K	3970 sem K
vollständigen	801 K artikel lesen
volontär	877 ist K
volontärin	877 ist K
voltál	42 ott K	2483 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4493 K
vyhradené	4374 všetky práva K	4374 autorské práva sú K
vykřikl	642 K
vykřikla	642 K
vypočuť	4390 si môžete K
vysvetľuje	4465 K
vysvětlil	642 K
vysvětlila	642 K
vysvětloval	642 K
vysvětlovala	642 K
vysvětluje	642 K
vytvořila	566 K ai
vyzýval	642 K
vyzývala	642 K
vyzývali	642 K
vyzývá	642 K
vyžadované	21 K informace	21 K polia
válaszolt	99 nem K
válaszolta	2591 K
válaszolták	2591 K
változatában	99 korábbi K	99 eredeti K
vás	564 bez K by	640 bez K by	4401 bez K by	4463 bez K by
väitis	1771 K
väitti	2022 K
väittää	2022 K
välise	1721 K sisu
våre	3637 meld deg på K
vårt	3508 meld deg på K	3637 meld deg på K
vær	51 K med
védekezett	2591 K
véli	2591 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4463 K vám
vēlamo	3248 K avotu
vēstkopai	3259 K
vēstulei	3259 ziņu K
vědět	38 dejte nám K	67 dejte nám K	543 dejte nám K	639 dejte nám K
všetkým	4408 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4387 náš K
webinář	549 náš K
według	3790 K
weißt	876 K du mehr
wezwał	3790 K
wiadomościach	3724 google K
widziałaś	3677 K coś
widziałeś	3677 K coś
wołali	3790 K
wołał	3790 K
wołała	3790 K
wpłata	3713 każda K	3787 twoja K
wpłatom	3788 dzięki K
wpłać	3787 K
wspierającym	3787 zostań K
współpracy	3710 we K z partnerem
wyjaśnia	3790 K
wypisać	3652 K się w każdej chwili
wyrażam	3653 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3693 K nam	3693 K je do nas
wzywał	3790 K
wzywała	3790 K
wöchentlichen	814 K newsletter
właściciela	3788 nie mamy K
""", 'y': """
yazdiğimiz	4854 daha önce K haber
yazmişti	4926 diye K
yhteistyössä	1949 K mainostajan
yönetmenidir	4816 genel yayin K
""", 'z': """
zaakceptować	3695 K pliki cookie
zaapelował	3790 K
zaapelowała	3790 K
zachęcali	3790 K
zachęcano	3790 K
zachęcał	3790 K
zachęcała	3790 K
zadaním	4394 K e-mailu
zadržana	4273 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	557 K e-mailu
zagłosuj	3718 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4300 K vama	4361 K vama
zakázané	4374 šírenie je K
založte	639 K si účet
zamknutý	4367 článok je K
zamčený	503 článek je K
zapisując	3704 K się
zapowiedział	3790 K
zapowiedziała	3790 K
zapytał	3790 K
zapytała	3790 K
zastrzeżone	3688 wszelkie prawa K	3688 wszystkie prawa K
zawołał	3790 K
zawołała	3790 K
zašlete	543 K nám
zašlite	4380 K nám
zaželen	4516 K vir
zaželene	4516 K vire
zaželeni	4516 K vir
zbiórka	3791 K
zbývá	503 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3677 masz K lub
zdjęcie	40 K lub film	3677 masz ciekawe K	3677 masz K lub film	3677 wyślij K lub
zespołu	3698 do naszego K
zewnętrzna	3695 treść K
zewnętrzne	9 treści K	3673 treści K	3695 treści K
zewnętrznej	9 treści K	3695 treści K
zewnętrznych	9 treści K
zgłoś	3693 K go nam	3787 K nam
ziņas	3270 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3725 daj nam K	3787 daj nam K
zněl	642 K
zněla	642 K
znělo	642 K
zobrazení	546 K tohoto obsahu	546 K obsahu
zobrazením	521 K obsahu	521 K videa
zobrazený	60 e-mail nebude K
zostań	3787 K z nami
zpracováním	509 souhlasím se K	524 K osobních údajů
zprávy	542 google K
zprávách	542 google K
zpívali	642 K
zugänglich	910 frei K
zunächst	863 dieser artikel erschien K
zurück	941 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4416 K
získávejte	580 K
zł	3707 za # K	3707 od # K	3789 od # K
złotówka	3713 każda K	3788 każda K
""", 'á': """
állt	2591 ez K
állítja	2591 K
átvehető	45 K
""", 'ä': """
ägare	4628 inga rika K
ähnliches	876 K erlebt
ändå	4563 nu när du K är här
äpp	1726 K
äppi	1726 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3541 beskyttet av K
året	788 om K
återges	4608 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4820 bizimle K
çalişmalarimiz	4924 K
çağrisinda	4926 K bulundu
çerezler	4793 K kullan
çerezlere	4818 K
çerezleri	4793 K kullan	4818 K	4855 K kabul
çözün	4844 K
""", 'é': """
échanos	1699 K una mano	1699 K un cable
écris	38 K-nous	67 K-nous
écrit	2103 K pour	2228 a K
écrivain	2103 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2225 K-nous
éditorialiste	2181 est K
électronique	2048 dans votre boîte aux lettres K
énekelték	2591 K
équipe	2226 notre K
értesítéseket	14 K	2508 K	2556 szeretne K
értesítést	2556 szeretne K	2556 szeretnél K	2556 kér K	2556 kérsz K	2556 kérek K
értesüljön	2508 K elsőként
értesülni	2556 szeretne K a	2556 szeretnél K a	2556 szeretne azonnal K
étoile	60 champs avec une K
évente	2590 K
""", 'í': """
ígérte	2591 K
ígérték	2591 K
írta	2591 K
író	2500 K
""", 'î': """
îmbia	4102 K
îndemna	4102 K
îndemnat	4102 a K
îndemnau	4102 K
întrebat	4102 a K
întrebau	4102 K
""", 'õ': """
õpetas	1771 K
""", 'ö': """
öffnen	816 app K
önemli	4855 günün en K
önerdi	4926 K
önskad	4612 K källa
önökkel	2463 csak K
""", 'ø': """
økonom	692 er K
""", 'ú': """
újraközlése	2514 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2589 független K	2589 a jó K
újságírásunk	2589 K
újságíró	2500 K	2573 K
újságíróink	2589 K
újságíróinkkal	2532 K
újságíróinknak	39 K
újságírója	2502 K	2573 K
újságíróként	2573 K
última	1543 siga la K hora	1543 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	864 K von	950 von der agentur K	950 deutschen presse-agentur K
übersicht	870 K	934 diese K wurde
ücretsiz	15 K haber	15 K makale	4842 K üye olun
ügyfelünk	2532 K
ühendust	38 võta meiega K	67 võta meiega K	1768 võta K
ünü	4921 #'K
ütles	1771 K
ütlesid	1771 K
üyeliği	4833 bülten K
üzente	2591 K
üzenték	2591 K
üçüncü	4818 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4311 K nas
čitalaca	43 pisma K	4300 uz podršku K	4318 K	4361 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4318 K	4361 naši K
čitatelia	4418 K	4463 naši K
čitatelja	43 pisma K	4300 uz podršku K	4318 K	4361 naših K	4361 uz podršku K
čitatelji	36 naši K	4318 K	4361 naši K
čitateljima	4318 K
čitateľom	18 vďaka K	4418 K
čitateľov	36 našich K	4401 vďaka podpore K	4418 K	4463 našich K	4463 vďaka podpore K
članak	20 cijeli K	4278 svidio vam se K	4296 cijeli K	4296 ceo K	4361 ovaj K
člancima	4307 svim K
članek	4480 vam je bil K všeč	4559 ta K
člankov	4508 do vseh K
členem	80 staňte se K	639 staňte se K
členom	4462 staňte sa K
článek	20 celý K	496 líbil se vám K	503 celý K za	559 celý K	640 tento K	640 líbil se vám K
článkom	4396 všetkým K	4408 k všetkým K	4408 ku všetkým K
článku	20 celého K	613 do konce K
články	640 naše K
článků	559 limit K
článkům	559 všem K	571 ke všem K
článok	20 celý K	4376 páčil sa vám K	4396 celý K	4463 tento K
čtenáři	582 K	640 naši K
čtenářů	36 našich K	43 listy K	499 z darů K	499 díky darům K	499 díky podpoře K	564 díky podpoře K	582 K	640 našich K	640 na podpoře K	640 díky podpoře K
čtenářům	18 díky K	36 našim K	582 K
čtení	0 doba K
čtěte	575 K nás
číst	640 K dál bez
čítajte	4412 K nás	4462 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4462 K, že nás čítate
""", 'đ': """
đây	5190 bấm vào K
đóng	5190 K góp của bạn	5190 hãy K góp
đăng	45 K lại	5127 cảm ơn bạn đã K ký	5127 bằng việc K ký, bạn	5190 K ký để đọc bài
đường	5109 K dây nóng của tòa soạn	5109 K dây nóng của báo	5190 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5132 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4464 K sumou
""", 'ř': """
řekl	642 K
řekla	642 K
říká	642 K
""", 'ś': """
śledztwa	3788 nasze K
śledztwo	3788 to K
śledź	3660 K nas na	3787 K nas
śpiewali	3790 K
świadkami	3677 byliście K	3677 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3677 byłeś K	3677 byłaś K	3677 jesteś K
""", 'ş': """
şikâyet	4926 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4281 K nam
šaukė	3234 K
šiandien	3193 aukokite K
šodien	3261 ziedo K
""", 'ź': """
źródło	3688 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3790 K
""", 'ž': """
žalio	4363 K se
želene	4516 K vire
želeni	4481 K vir
željene	4279 K izvore
željeni	4279 K izvor
žiadny	71 K spam
žurnalistai	3232 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3183 K
žurnalistika	640 naše K	640 nezávislá K	3232 K kainuoja	3232 gera K	4463 nezávislá K
žurnalistiku	640 nezávislou K	4463 nezávislú K
žurnalistiky	640 nezávislé K
žurnalistė	3183 K
žurnāliste	3251 K
žurnālisti	3299 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3299 neatkarīga K	3299 K maksā	3299 laba K
žurnālistiku	3261 atbalsti neatkarīgu K	3299 neatkarīgu K
žurnālists	3251 K
žádal	642 K
žádala	642 K
žádali	642 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1104 χωρίς K
άρθρα	1180 τα K μας
άρθρο	1180 αυτό το K
""", 'έ': """
έγγραφη	1104 χωρίς K άδεια
έγραφαν	1182 K
έγραφε	1182 K
έγραψε	1182 K
έλεγαν	1182 K
έλεγε	1182 K
έρευνά	1076 K μας
έρευνές	1180 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1057 K σου πηγές	1057 K σας πηγές	1057 K πηγές
αγαπημένη	1057 K πηγή
ακολουθήστε	1037 K μας	1179 K μας
ακολουθείστε	1037 K μας
ακόμη	1093 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1182 K
αναγνωστών	1107 K
αναγνώστες	18 χάρη στους K	1107 K	1180 οι K μας
αναδημοσίευση	45 K	1050 απαγορεύεται η K	1050 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1051 K χωρίς
αναπληρωτής	1062 είναι K καθηγητής
αναπληρώτρια	1062 είναι K καθηγήτρια
ανεξάρτητη	1179 ενισχύστε την K
ανταποκρίτρια	1060 είναι K	1062 είναι K
ανταποκριτής	1060 είναι K	1062 είναι K
απάντησαν	1182 K
απάντησε	99 δεν K	1182 K ο	1182 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1051 K η αντιγραφή	1051 K η αναπαραγωγή
αποδεχθείτε	1065 K τα cookies
αποδεχτείτε	1065 K τα cookies
απορρήτου	1054 πολιτική K
από	1084 K # €	1177 # K τα #	1177 # K #
απώλειας	88 κίνδυνος εθισμού και K	88 κίνδυνος εθισμού & K
αρθρογράφος	1060 είναι K	1062 είναι K
αρχισυντάκτης	1060 είναι K
αρχισυντάκτρια	1060 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1138 χωρίς K
""", 'β': """
βιβλιοπωλείο	1074 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1090 γραμμή K κεθεα
βοηθήστε	1179 K μας
βοηθειας	1090 γραμμη K κεθεα
βοηθούν	1180 μας K
βρείτε	1037 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1179 K μέλος	1179 K κι εσείς
γνώσεις	1079 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1059 K μας	1179 K μας
γραπτή	1104 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1182 K
δήλωσε	1182 K ο	1182 K η	1182 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1180 οι K μας
δημοσιογράφος	1060 είναι K	1060 , K	1060 - K	1062 είναι K στ	1062 είναι K του	1062 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1180 η K μας	1180 ανεξάρτητη K	1180 η ανεξάρτητη K
δημοσκόπησή	1076 K μας
δημοσκόπηση	1076 στη K
διαβάσετε	1032 για να K ολόκληρο
διαβεβαίωσε	1182 K
διαμαρτυρήθηκε	1182 K
διαφήμιση	11 τη K	1087 μετά τη K
διαφημίσεις	70 χωρίς K	1180 χωρίς K
διαφημίσεων	1132 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1062 είναι K
διεύθυνση	1035 τη K email	1035 η K email	1083 K email	1083 K e-mail
δικαιώματος	1050 με επιφύλαξη παντός K
διοργανωτές	1182 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1180 η K μας
δωρεά	1093 κάντε μια K	1179 η K σας	1179 κάντε μια K	1183 K
δωρεάν	15 K άρθρα	1084 K άρθρα
δωρεές	1183 K
""", 'ε': """
είμαστε	1180 K μια μικρή
είπαν	1182 K
είπε	1182 K
εβδομάδα	17 κάθε K	1181 την K
εγγραφή	1083 με την K σας
εγγραφείτε	1033 K για να	1084 K δωρεάν	1179 K δωρεάν	1179 K τώρα	1179 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1034 στα K σας
εκδήλωσή	1074 K μας
εκδοχή	99 αρχική K
εκφράζουν	1072 τα σχόλια K	1081 τα σχόλια K	1081 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1038 K τις ειδοποιήσεις	1040 K τη javascript
ενημερωτικά	1035 K δελτία
ενημερωτικό	78 το K δελτίο	1035 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1059 K μας
ενισχύστε	1093 K	1179 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1065 K περιεχόμενο
εξήγησε	1182 K
επανέλαβε	1182 K
επαναλάμβανε	1182 K
επιβεβαιώστε	1083 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1059 K μαζί μας	1059 K με τον συντάκτη	1059 K με τη συντάκτριά	1059 K με τη συντάκτρια	1059 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1182 K
επιστήμονας	1062 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1062 είναι K
ερευνητής	1062 είναι K
ερωτηματολόγιο	1080 το K
εσάς	1093 χάρη σε K	1180 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1084 με # K
ευχαριστούμε	1083 K για την εγγραφή	1179 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1182 K
ζήτησε	1182 K ο	1182 K η	1182 K στο	1182 K από
ζητούσαν	1182 K
ζητούσε	1182 K
""", 'η': """
ηλεκτρονικό	1074 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1138 χωρίς K
ισχυρίζεται	1182 K
ισχυρίστηκε	1182 K
""", 'κ': """
κάλεσε	1182 K ο	1182 K η
κάνε	62 K μου tag
κάνοντας	1083 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	1090 K εθισμού
καθηγήτρια	1062 είναι K
καθηγητής	1062 είναι K
καλούσαν	1182 K
καλούσε	1182 K
κανάλι	1180 το K μας
κατάστημά	1074 στο K μας
κατήγγειλε	1182 K
καταγγέλλει	1182 K
καταγγελία	1059 κάντε μας την K
κατεβάστε	1038 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1090 K εθισμου
κοινοποιήθηκε	1162 η δημοσίευση K από
κουίζ	1076 το K	1076 στο K	1076 το K μας
κυκλοφορεί	1074 K το νέο τεύχος
κυριότερες	1083 τις K ειδήσεις
""", 'λ': """
λάβετε	1105 K
λέει	1182 K
λαμβάνεις	1102 θέλεις να K
λαμβάνετε	1102 θέλετε να K	1105 K
""", 'μ': """
μήνα	1181 τον K	1181 το K	1181 ανά K	1181 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1084 K # €
μεγαλομετόχους	1138 χωρίς K
μετόχους	1138 χωρίς K
μοιράστηκε	1162 μια δημοσίευση που K	1162 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1095 με τεχνητή K	1095 από τεχνητή K
νοημοσύνης	1095 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1032 K
""", 'ο': """
οικονομολόγος	1062 είναι K
ολόκληρο	20 K το άρθρο	1084 K το άρθρο
ομάδα	1074 στην K μας	1179 ελάτε στην K	1180 η K μας
""", 'π': """
παράκληση	1056 έχουμε μια μικρή K	1056 μια μικρή K
παραδέχεται	1182 K
παραδέχθηκε	1182 K
παραδέχτηκε	1182 K
παρακάλεσε	1182 K
παρακαλούσαν	1182 K
παρακαλούσε	1182 K
πατώντας	1083 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1065 εξωτερικού K
περιεχόμενο	9 αυτό το K	1065 αυτό το K	1065 το K αυτό	1065 εξωτερικό K
πολιτική	1054 K cookies
πρέπει	1065 δείτε το βίντεο K
προέτρεπαν	1182 K
προέτρεπε	1182 K
προέτρεψε	1182 K
προειδοποίησε	1182 K
προειδοποιεί	1182 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1179 ενισχύστε την K
προσωπικών	1054 K δεδομένων
προτεινόμενη	1057 K πηγή
προτιμώμενες	1057 K πηγές	1154 K πηγές
προτιμώμενη	1057 K πηγή	1154 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1100 K σε όλα
πρόσθεσαν	1182 K
πρόσθεσε	1182 K ο	1182 K η
πρώτο	1084 τον K μήνα
πρώτος	1181 K μήνας
""", 'ρ': """
ρεπορτάζ	1180 το K μας	1180 αυτό το K
ρυθμιστής	1090 αρμόδιος K εεεπ
ρυθμιστης	1090 αρμοδιος K εεεπ
ρωτούσαν	1182 K
ρωτούσε	1182 K
ρώτησαν	1182 K
ρώτησε	1182 K ο	1182 K η
""", 'σ': """
σημαντικότερες	1083 τις K ειδήσεις
σημείωσε	1182 K ο	1182 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1179 K μας
στήριξή	1093 χωρίς τη K	1179 η K σας	1179 τη K σας	1180 χωρίς τη K
στήριξη	1093 χάρη στη K	1180 χάρη στη K
στείλε	38 K μας	67 K μας	1059 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1059 K μας	1179 K μας
στηρίξτε	1093 K	1179 K μας	1179 K την	1179 K το	1179 K τη
συγγραφέας	1062 είναι K
συγκατάθεση	1065 K για cookies
συκοφαντικά	1071 K σχόλια
συμβουλεύει	1182 K
συμβούλευε	1182 K
συμβούλευσε	1182 K
συμβούλεψε	1182 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1074 K μας
συνέδριό	1074 K μας
συνέστησε	1182 K
συνδεθείτε	24 K	1033 K για να
συνδρομή	1084 με K	1084 K από	1106 με K	1183 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1032 διαθέσιμο μόνο σε K	1032 διαθέσιμο σε K	1055 μόνο για K	1055 μόνο σε K	1179 γραφτείτε K	1180 οι K μας	1183 K
συνδρομητής	50 ως K	80 γίνετε K	1032 είστε ήδη K	1179 γίνετε K
συνεργασία	1087 σε K με χορηγό	1087 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1087 συνδέσμους K
συνεχίζεται	1087 K παρακάτω
συνεχίσετε	1032 για να K την ανάγνωση	1032 να K την ανάγνωση
συνεχίσουμε	1180 να K
συνεχίστε	1032 K την ανάγνωση
συνιστούσε	1182 K
συντάκτης	1060 είναι K
συντάκτρια	1060 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1081 στα K
σύμφωνα	1182 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1101 K δωρεάν άρθρο
τραγουδούσαν	1182 K
τόνιζε	1182 K
τόνισε	1182 K
""", 'υ': """
υβριστικά	1071 K σχόλια
υβριστικό	1071 σχόλια με K
υπευθυνα	1090 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1090 παίξε K	1090 παίζουμε K
υπογράμμισε	1182 K
υποσχέθηκε	1182 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1056 αφού K ως εδώ
φωνάζει	1182 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1056 πριν K
φώναζαν	1182 K
φώναζε	1182 K
φώναξαν	1182 K
φώναξε	1182 K
""", 'χ': """
χάνετε	1102 μη K
χρήσης	1054 όροι K	1083 όρους K
χρειαζόμαστε	1179 K τη βοήθειά σας
χρησιμοποιεί	1041 K cookies
χρησιμοποιούμε	1040 K cookies
χρόνο	1181 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1098 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1076 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4139 мнение K	4139 точка зрения K	4954 думка K	4954 точка зору K
авторизованные	4172 только K
авторизованным	4172 K пользователям
авторизовані	4987 лише K
авторизуйтесь	24 K
авторкою	4973 зв'язатися з K
авторов	4139 мнение K	4139 мнения K	4139 точки зрения K
автором	4973 зв'язатися з K
автору	54 на каву K	4160 пишите K
авторів	4954 думки K	4954 думка K	4954 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	5008 пишіть за K
адресу	4192 пишите по K
азартних	88 участь в K іграх	4943 участь в K іграх може	4943 участь у K іграх може
азартных	88 участие в K играх может вызвать
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4171 K	4986 K
анонимно	4160 K
афилиейт	282 K линкове
""", 'б': """
бажаних	4970 K джерел
безкоштовна	5006 остання K стаття
безкоштовний	4982 наш K вебінар	4990 K акаунт	5006 останній K матеріал
безкоштовних	4990 ліміт K	4990 K статей
безкоштовні	15 K статті	4990 K статті
безлимитный	4113 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4190 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4175 K статьи
бесплатный	4166 наш K вебинар	4175 K аккаунт	4190 последний K материал
бесплатных	15 K статей	4175 лимит K	4175 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	5075 K
благала	5075 K
благали	5075 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4181 K донатам	4257 K вам	4257 K вашей
блокировщик	4136 отключите K	4136 K рекламы
блокувальник	4951 K реклами
больше	4140 знаете K
бот	39 наш K
браузер	10 ваш K	4153 ваш K	4965 ваш K
браузър	10 вашият K
букмекерская	4128 K контора. #	4128 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4955 знаєте K
""", 'в': """
вайбері	4971 K
вайбър	16 K	262 K
ватсапе	4158 K
вашата	250 на K поща
ваших	4255 # из K #
введите	77 K адрес
вебинар	4166 наш K
вебінар	4982 наш K
взывал	4259 K
видео	9 это K	40 фото и K
виділіть	4969 K
визнав	5075 K
визнала	5075 K
визнає	5075 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4965 K cookie	4996 будь-яке K матеріалів	4996 K матеріалів сайту
використанні	4963 при K матеріалів
використовує	4952 K cookie
використовуємо	4951 K cookie
вимагав	5075 K
вимагала	5075 K
вимагали	5075 K
виправлення	99 K:
випуск	4984 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	5075 K
вк	4158 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4158 K
влезте	24 K
вміст	9 цей K
внескам	4997 завдяки K	5073 завдяки K
внесок	5072 ваш K
войдите	24 K	4114 K, чтобы
вотсапе	4158 K
вотсапі	4971 K
впн	64 без K
всеки	285 K лев
встановіть	4938 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4141 K ее	4141 K текст
выпуск	4169 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	5075 K
відповідав	5075 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4943 дотримуйтеся правил (принципів) K	4943 дотримуйтесь правил (принципів) K	4943 принципів K гри	4943 правил K гри
відповідь	21 скасувати K
відповіла	5075 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4259 K
гласила	4259 K
гласит	4259 K
гласувайте	290 K
гледайте	295 K ни
говорил	4259 K
говорила	4259 K
говорили	4259 K
говорит	4259 K
год	4258 в K
годишно	341 K
голосуйте	4186 K	5002 K
гривень	5074 # K
грн	5074 # K
група	296 viber K
гукав	5075 K
гукали	5075 K
гукнув	5075 K
гукнула	5075 K
гіперпосилання	4963 K обов
""", 'д': """
дальше	4113 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	4970 обрані K	4970 бажані K
джерелом	4970 основним K	4970 бажаним K
дзен	4158 K
дзене	4158 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4259 K
добавила	342 K	4259 K
добавьте	4126 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	5075 K
додала	5075 K
додатку	84 у нашому K
додає	5075 K
дозволить	5072 ваша підтримка K
дозволяється	4996 матеріалів K лише
долучайтесь	51 K	5072 K до нас	5072 K до нашої	5072 K до нашого	5072 K до спільноти	5072 K до читачів
долучайтеся	51 K	5072 K до нас	5072 K до нашої	5072 K до нашого	5072 K до спільноти	5072 K до читачів
донат	4256 ваш K	5072 ваш K	5076 K
донатам	4997 завдяки K
донати	5076 K
донатом	5074 K
донаты	4260 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	5072 ваша підтримка K
допомога	5072 нам потрібна ваша K
допомогою	4999 за K ші
допоможе	5073 K нам
допоможуть	4997 K нам працювати	5073 K нам
допоможіть	90 K, скільки можете
допускается	4180 материалов K только
допълнена	99 статията е K
доступ	4175 полный K	4990 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4104 вы K до конца	4928 ви K до кінця
дочитати	4934 щоб K
дочитать	4113 чтобы K	4175 K
дізнаватися	5017 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4118 K рассылку
ежемесячно	4258 K
ежемесячное	4256 оформите K
ежемесячный	4181 K донат
еженедельную	4118 K рассылку
електронна	250 вашата K поща
електронної	4989 адресу K пошти
електронну	4989 K адресу	4989 K пошту
епизод	272 K
епизода	272 K
есть	4140 вам K что
""", 'ж': """
жаловалась	4259 K
жаловался	4259 K
жалуются	4259 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4161 - K	4161 , K	4241 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4257 независимая K
журналистике	4257 независимой K
журналистики	4257 независимой K
журналистику	4257 независимую K
журналистка	265 е K	265 , K	4161 - K	4161 , K	4241 K
журналисты	4257 наши K
журналіст	4977 - K	4977 , K	5056 K
журналістам	39 нашим K
журналісти	5073 наші K
журналістика	5073 незалежна K
журналістику	5073 незалежну K	5073 якісну K
журналістка	4977 - K	4977 , K	5056 K
журналісту	39 нашому K
""", 'з': """
з	5071 # K #
завантажити	4938 K застосунок
завантажте	4938 K додаток
завдяки	4997 існує K	5073 K вам	5073 K вашій
зависимост	88 хазартът създава K
задонатьте	4256 K	5072 K
задължителните	21 K полета
зазначив	5075 K
зазывал	4259 K
закликав	5075 K
закликала	5075 K
закликали	5075 K
закончились	4113 бесплатные статьи K
залишає	29 K за собою право
залишилося	4935 K #%	4935 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4142 K ошибку
замолчим	4257 мы не K
запазени	256 всички права K
запевняв	5075 K
запевняла	5075 K
запевняє	5075 K
записи	58 новые K на почту
запитав	5075 K
запитала	5075 K
запитань	4986 на кілька K
запишете	249 K се за нашия
зарегистрированные	4172 только K
зарегистрированным	4113 доступен только K
зарегистрированы	4113 уже K
зарегистрируйтесь	4114 K, чтобы	4175 бесплатно K	4175 K бесплатно	4256 K бесплатно	4256 K, чтобы читать
зареєстровані	4987 лише K	4987 тільки K
зареєструйтесь	4935 K, щоб	4990 безкоштовно K	4990 K безкоштовно	5072 K безкоштовно	5072 K, щоб читати
зареєструйтеся	4990 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4967 нашому K
застосунок	4938 завантажте K	4967 наш K	4967 мобільний K	5072 завантажте K і	5072 завантажте K та
захищено	4963 усі права K
захищені	4963 усі права K	4963 всі права K
защищенной	4160 K формой
защищены	4151 все права K
защищённой	4160 K формой
заяви	342 K
заявив	5075 K
заявил	342 K	4259 K
заявила	342 K	4259 K	5075 K
заявили	4259 K	5075 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4104 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4969 якщо ви K
знанията	273 K си
зобов	5075 K'язав
зовнішнього	4979 K вмісту	4979 K контенту
зовнішній	4979 K вміст	4979 K контент
зробіть	4932 K внесок	5072 K внесок у	5072 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4255 # K #
избранное	4157 K
известията	14 K
извика	342 K
изкуствен	287 с помощта на K интелект	287 с K интелект	287 от K интелект
изменено	99 имя K
изменены	99 имена K	99 имена героев K
изпратете	38 K ни	49 K я	67 K ни	263 K ни	339 K ни
изпращайте	263 K ни	264 K на
изпращаме	57 ви K	57 K ви
изтеглете	339 K нашето
източник	261 основен K
източници	261 любими K
имейл	250 вашия K	277 вашия K	277 по K	277 на K
имейла	79 на K ви	250 на K си
имейлът	60 K ви няма да
иностранного	4151 выполняющим функции K агента
иностранным	4257 K агентом
инстаграм	262 K
искусственного	4183 с помощью K интеллекта
искусственным	4183 K интеллектом
использование	4153 K cookie	4163 K cookie	4180 любое K материалов	4180 K материалов сайта
использовании	4151 при K материалов	4180 полном или частичном K	4180 частичном K материалов
используем	4136 K cookie
использует	4137 K cookie
исправление	99 K:
источники	4157 избранные K	4157 любимые K
источников	4157 избранных K	4194 избранных K
источником	4157 основным K
исчерпали	4113 K лимит
""", 'к': """
каждое	17 K утро
каждый	4258 K месяц
каже	5075 K
каза	342 K
казав	5075 K
казал	342 K
казала	342 K	5075 K
казали	5075 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4257 наш K	5073 наш K
канала	4257 нашего K
каналу	5073 нашого K
колумнист	4161 - K	4161 , K	4241 K
колумніст	4977 - K	5056 K
колумністка	4977 - K	5056 K
команде	4166 к нашей K
команди	4982 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4964 у K	4964 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4141 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4152 в K
комментировать	6 K
контент	9 этот K	9 цей K	4163 внешний K
контента	9 этого K	4163 внешнего K
контенту	9 цього K
конференцию	4166 нашу K
конференция	270 нашата K
конференцію	4982 нашу K
конфиденциальности	4135 настройкам K	4135 настройками K	4136 политикой K	4153 политика K
конфіденційності	4950 налаштуваннями K	4951 політикою K	4965 політика K
копирование	4180 K материалов сайта
кореспондент	265 е K	265 , K	4977 - K	4977 , K	5056 K
кореспондентка	4977 - K	4977 , K	5056 K
короткий	4171 K опрос
корреспондент	4161 - K	4161 , K	4241 K
корреспондентам	39 нашим K
корреспондентка	4241 K
корреспонденту	39 нашему K
крикнув	5075 K
крикнул	4259 K
крикнула	4259 K	5075 K
кричав	5075 K
кричал	4259 K
кричала	4259 K	5075 K
кричали	4259 K	5075 K
кричит	4259 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4166 нашу K
лекцію	4982 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4166 нашего K
магазине	4166 в нашем K	4166 в нашем интернет-K
магазину	4982 нашого K
магазині	4982 у нашому K	4982 в нашому K	4982 нашому інтернет-K
материал	4141 обсудить K	4163 внешний K	4196 K создан	4257 этот K
материалам	4188 ко всем K
материалы	4257 наши K
матеріал	5073 цей K
матеріали	5073 наші K
матеріалу	99 першій версії K
матеріалів	4996 копіювання K сайту	4996 K посилання обов'язкове	5004 до всіх K	5004 до усіх K
мероприятие	4166 наше K
месенджері	4971 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4158 K
месте	42 вы были на K
месяц	4258 в K
мобільний	4967 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	5074 на K	5074 перший K
""", 'н': """
навчання	48 K ші
нагадав	5075 K
нагадала	5075 K
наголосив	5075 K
наголосила	5075 K
надпис	342 такъв K
надпись	4259 такая K
надсилайте	4973 K нам	4973 K її	4973 K їх нам	4976 K фото	4976 K відео	4976 K свої	5072 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4970 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4973 K нам	4973 K їх нам	4976 K фото	5072 K нам
нажимая	4174 K кнопку	4174 K на кнопку	4174 K "
нажмите	4141 K ctrl
налаштування	4950 K cookie	4950 K cookies	4950 K файлів cookie	4950 через ваші K
налаштуваннями	4950 K cookie	4950 K cookies	4950 K файлів cookie
налаштуваннях	4950 K cookie
намерете	295 K ни
напис	5075 такий K
написа	342 K
написав	5075 K
написал	4259 K
написала	4259 K	5075 K
написано	4259 было K	5075 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4160 K нашему	4160 K нашей	4160 K автору	4160 K нам	4256 K нам
напишіть	38 K нам	67 K нам	4973 K нашому	4973 K нашій	4973 K автору	4973 K авторці	4973 K нам	5072 K нам
напомнил	4259 K
напомнила	4259 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4135 из-за ваших K
настройками	4135 K cookie	4135 K cookies	4135 K файлов cookie
настройках	4135 K cookie
настройки	4135 K cookie	4135 K cookies	4135 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	4989 K кнопку	4989 K на
нашем	4141 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4104 K просьба
неделю	17 раз в K	17 каждую K	4258 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4108 поддержите K	4256 поддержите K
независимые	4257 K медиа
незалежні	5073 K медіа
нейросети	4183 с помощью K
несколько	4171 на K вопросов
никакого	71 K спама
новинами	4941 стежте за K
новини	262 google K	4971 google K
новину	4955 маєте K
новость	4140 есть K
нуждаем	339 K се от вашата
нужна	4181 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4259 K
обещала	4259 K
обещали	4259 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4161 - K	4161 , K	4241 K
обозревательница	4241 K
обраних	4970 K джерел
обучения	48 K ии
объявил	4259 K
объявила	4259 K
объяснил	4259 K
объяснила	4259 K
объясняет	4259 K
объяснял	4259 K
объясняла	4259 K
обязал	4259 K
обязательна	4151 гиперссылка K	4180 материалов ссылка K	4180 ссылка на источник K
обязательные	21 K поля	4141 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	5075 K
обіцяла	5075 K
обіцяли	5075 K
огледален	64 K сайт
оглядач	4977 - K	4977 , K	5056 K
оглядачка	4977 - K	4977 , K	5056 K
оголосив	5075 K
ограничений	4113 читайте без K
одноклассниках	4158 K
одному	4989 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4141 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	4986 наше K	4986 коротке K
опитуванні	35 нашому K	4986 K читачів	4986 нашому K	4986 в K
оповещения	4205 хотите получать K
оприлюднюватиметься	22 не K	4957 ваша e-mail адреса не K
опрос	35 наш K	4171 наш K
опросе	35 нашем K	4171 нашем K	4171 в K
опубликован	22 не будет K	4141 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4259 зовут K
організатори	5075 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4174 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4114 K #%	4114 K # %
отбележете	62 K ме
ответил	99 не K на	4259 K
ответила	99 не K на	4259 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4259 K
отвечала	4259 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4258 K в любой момент
отметил	4259 K
отметила	4259 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4118 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4160 K их нам	4256 K нам
отримувати	5007 хочете K
отримуйте	5011 K
очакваме	263 K вашите
очевидцем	4140 стали K	4140 вы стали K	4955 стали K
ошибку	4142 нашли K
оштрафовал	4259 K
оштрафовала	4259 K
оштрафував	5075 K
""", 'п': """
партнером	4178 совместно с K	4994 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4178 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4994 K посилання
партнеры	4136 мы и наши K
партньорски	282 K линкове
партнёром	4178 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4178 K ссылки
партнёрским	74 K ссылкам
патроном	4256 станьте K
пееха	342 K
пели	4259 K
первинній	99 K версії
первоначальной	99 K версии
первый	4258 K месяц	4258 рубль в K
переведите	4256 K нам
перевірте	4986 K себе	4989 K пошту
передплатник	50 як K	4934 уже K	4934 вже K
передплатникам	4934 доступний лише K	4934 доступна лише K	4934 доступно лише K
передплатники	50 K можуть	5005 лише K	5005 тільки K
передплатників	4934 тільки для K
передплатою	4934 доступна за K	4934 доступний за K	4990 за K	5012 з K
передплату	80 оформіть K	4990 K за	5072 оформіть K
передплатіть	80 K
передрук	45 K	4968 K
передруковувати	45 K
передруку	4968 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4156 K
перепечатке	4156 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4966 K даних
персональных	4154 K данных
писав	5075 K
писал	4259 K
писала	4259 K	5075 K
писати	5073 нам K
писменото	284 без K съгласие
письме	4174 в одном K
письменного	4195 без K согласия
письмової	5010 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4160 K нам	4192 K на	4256 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4973 K нам	5008 K на
платной	4113 в K версии
побачили	5018 K помилку
повний	20 K текст	4990 K текст
повтаря	342 K
повтаряше	342 K
повторював	5075 K
повторює	5075 K
повторяет	4259 K
повторял	4259 K
повторяла	4259 K
повідомив	5075 K
повідомила	5075 K
повідомили	5075 K
повідомлення	5017 хочете отримувати K	5017 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4973 K нам	4973 K нас	5072 K нам
подайте	264 K сигнал
поддержать	4256 K нас	4256 K редакцию	4256 K нашу
поддерживайте	4256 K нас	4256 K нашу
поддержите	4108 K нашу	4108 K нас	4181 K	4256 K нас	4256 K нашу	4256 K редакцию	4256 K проект	4256 K автора	4256 K наш
поддержка	4109 ваша K	4256 ваша K поможет	4256 ваша K помогает	4256 ваша K позволит
поддержке	4178 при K партнёра	4178 при K партнера	4181 благодаря вашей K	4257 вашей K
поддержки	4257 без вашей K	4257 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4140 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4169 K	4257 наш K	4984 K	5073 наш K
подкаста	272 K	4169 K	4257 нашего K
подкасте	34 нашем K	4169 K
подкасти	34 наші K	272 K	4984 K
подкастов	4169 K
подкасту	4984 K
подкастът	272 K
подкасты	4169 K
подкасті	34 нашому K	4984 K
подкастів	4984 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4113 уже K
подписка	4113 уже есть K	4260 K
подписке	4113 доступен только по K	4113 доступна по K	4113 доступен по K	4175 по K
подписки	4260 K
подпиской	4200 с K
подписку	80 оформите K	80 оформить K	4113 оформить K	4113 оформите K	4174 спасибо за K	4175 K за	4256 оформите K	4256 оформить K
подписчик	50 как K	4113 уже K	4113 вы уже K
подписчикам	4113 доступна только K	4113 доступно только K	4113 доступен только K	4189 только K
подписчики	50 K могут	4189 только K	4260 K
подписчиков	4113 только для K
подписчиком	4256 станьте K
подписывайтесь	4118 K на рассылку	4126 K на нас	4126 K на наш	4126 K на канал	4126 K на telegram	4256 K на
подписываясь	4174 K
подпишитесь	80 K	4108 K на регулярное	4118 K на рассылку	4126 K на наш	4126 K на канал	4256 K на
подчеркнул	4259 K
подчеркнула	4259 K
подчерта	342 K
поділитися	4955 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4982 нашу K
пожертвование	4108 оформите K	4109 сделайте K	4181 регулярное K	4181 ежемесячное K	4256 ваше K	4256 сделайте K	4256 оформите K	4260 K
пожертвования	4257 на K	4260 K
пожертвованиям	4181 благодаря K	4257 благодаря K
пожертвуйте	4256 K
позволяет	4256 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4113 чтобы прочитать K
полный	20 K текст	4175 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4199 K
получать	4191 хотите K	4205 хотите K новости	4205 хотите K push
помилку	5018 знайшли K
помогите	90 K, сколько можете	4256 K нам
помогнете	339 K ни
помогут	4257 K нам
поможет	4257 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4256 нам нужна ваша K
помощью	4183 с K ии
помітили	4969 якщо ви K	5018 K помилку
помічник	63 наш K
понравилась	4257 K статья
понравился	4257 K материал	4257 K текст
пообещал	4259 K
пообещала	4259 K
пообіцяв	5075 K
пообіцяла	5075 K
попереджає	5075 K
попередив	5075 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	5075 K
попросил	4259 K
попросила	4259 K	5075 K
попросили	4259 K	5075 K
попросило	4259 K
порадив	5075 K
порадила	5075 K
посилання	4996 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4259 K
посоветовала	4259 K
постановив	5075 K
постановил	4259 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4259 K
потребовала	4259 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4174 вашей K
почтовом	4174 вашем K ящике
почту	79 на K	4119 на вашу K	4119 вам на K	4174 вашу K
пошту	79 на K	79 на вашу K	4937 на вашу K
пошті	4989 вашій K
пощенска	250 вашата K кутия
пояснив	5075 K
пояснил	4259 K
пояснила	4259 K	5075 K
пояснював	5075 K
пояснювала	5075 K
пояснює	5075 K
поясняет	4259 K
правото	29 си запазва K
працювати	4997 допоможе нам K	5073 K далі
працюємо	5073 ми K
предишна	99 K версия на
предпочитаемые	4157 K источники
предпочитаемых	4157 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4157 K источники	4194 K источники
предпочтительный	4157 K источник
предпочтительных	4194 K источников
предупреди	342 K
предупредил	4259 K
предупреждава	342 K
предупреждает	4259 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4259 K
призвала	4259 K
призвали	4259 K
призна	342 K
признава	342 K
признавал	4259 K
признает	4259 K
признал	4259 K
признала	4259 K
признали	4257 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4259 K
призывала	4259 K
призывали	4259 K
приложение	84 в нашето K	340 нашето K	4120 скачать K	4121 скачайте K	4121 установите K	4155 наше K	4155 мобильное K	4256 скачайте наше K	4256 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4120 открыть в K	4155 нашем K
приложения	4155 нашего K	4257 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4157 K источником
присоединяйтесь	51 K	4256 K к нам	4256 K к нашему	4256 K к нашей	4256 K к нашим	4256 K к сообществу	4256 K к читателям	4256 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4160 K нам	4160 K фото	4160 K видео	4160 K новости	4160 K свои	4160 K их нам	4256 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4160 K нам	4160 K фото	4160 K их нам	4256 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	5072 K до нас	5072 K до нашої	5072 K до нашого	5072 K до спільноти	5072 K до читачів
приєднуйтеся	51 K	5072 K до нас	5072 K до нашої	5072 K до нашого	5072 K до спільноти	5072 K до читачів
проверьте	4171 K себя	4174 K почту
проголосуйте	4186 K	5002 K
продовження	4994 реклама. K
продовжити	4934 щоб K читання	4997 допоможуть нам K
продовжувати	5073 K роботу
продолжаем	4257 мы K работать
продолжать	4181 помогут нам K	4257 K работу
продолжение	4178 реклама. K
продолжить	4113 чтобы K чтение	4181 помогут нам K	4181 поможет нам K	4257 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4151 настоящий материал (информация) K	4196 материал K
произведён	4196 материал K
пройдите	4171 K тест
пройдіть	4986 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4191 не K
пропустити	5007 не хочете K
пропустить	4191 не хотите K
пропустіть	5007 не K
просив	5075 K
просил	4259 K
просила	4259 K	5075 K
просили	4259 K	5075 K
просьба	4104 у нас к вам K	4104 у нас есть K
просять	5075 K
проучване	273 нашето K
прохання	4928 маємо до вас K	4928 невелике K
прочетете	247 за да K цялата
прочитать	4113 осталось K	4113 чтобы K статью
пріоритетне	4970 K джерело
пріоритетним	4970 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4936 K на розсилку
підписка	5076 K
підписку	4934 оформіть K	4989 дякуємо за K	5072 оформіть K
підписники	5005 лише K	5076 K
підписників	4934 тільки для K
підписуйтесь	4940 K на нас	4940 K на наш	4940 K на канал	4940 K на telegram	5072 K на
підписуйтеся	4940 K на наш	4940 K на канал
підписуючись	4989 K
підпишіться	4936 K на розсилку	4940 K на наш	5072 K на
підтримайте	4931 K нашу	4931 K незалежну	4931 K нас	4997 K	5072 K нас	5072 K нашу	5072 K незалежну	5072 K редакцію	5072 K автора	5072 K роботу	5072 K наш
підтримати	5072 K нас	5072 K нашу
підтримка	4932 ваша K	5072 ваша K допоможе
підтримки	4994 за K партнера	5073 спільноти K	5073 вашої K
підтримуйте	5072 K нас	5072 K нашу
підтримці	4997 завдяки вашій K	4997 завдяки K читачів	5073 вашій K
піти	4928 перш ніж K
""", 'р': """
работа	340 нашата K	4257 наша K
работаем	4257 мы K
работать	4181 помогут нам K	4181 поможет нам K	4257 K дальше
работу	4257 нашу K
радив	5075 K
радила	5075 K
радили	5075 K
радить	5075 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4195 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4256 K нам
рассказал	4259 K
рассказала	4259 K
рассказать	4140 есть что K	4140 хотите K
рассказывать	4257 K правду
расследование	4257 наше K	4257 это K
расследования	4257 наши K
рассылка	4257 наша K	4260 K
рассылку	78 на K	78 нашу K	78 K	4118 нашу K	4118 K самых	4257 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4174 K
регулярний	4997 K внесок
редактор	265 е K	265 - K	265 , K	4161 - K	4161 , K	4241 K отдела	4241 K	4977 - K	4977 , K	5056 K
редакторка	4977 - K	4977 , K	5056 K
редакцией	39 нашей K	4160 связаться с K
редакции	99 поправка K	4139 мнение K	4139 позиция K	4139 мнением K	4195 без согласия K	4257 нашей K
редакцию	39 в нашу K	4160 напишите в K	4160 пишите в K
редакция	270 в нашата K	340 нашата K	4257 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4973 напишіть у K	4973 пишіть у K
редакція	5073 наша K
редакцією	39 нашою K	4973 зв'язатися з K
редакції	43 письма до K	99 від K:	4954 думка K	4954 позиція K	4954 позицією K	4973 пишіть до K	5010 без згоди K	5010 без дозволу K	5073 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	4994 після K	4994 на правах K	5073 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4178 после K	4178 на правах K	4257 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4161 - K	4161 , K	4241 K	4977 - K	4977 , K	5056 K
репортери	39 на нашите K	340 нашите K
репортерка	4977 - K	4977 , K	5056 K
репортёр	4161 - K	4161 , K	4241 K
решил	4259 K
реєструючись	4989 K
робота	5073 наша K
роботу	5073 нашу K
розкажіть	38 K нам	67 K нам
розповів	5075 K
розповідати	5073 K правду
розповіла	5075 K
розповісти	4955 маєте що K	4955 є що K	4955 хочете K
розсилка	5073 наша K	5076 K
розсилку	78 на K	78 нашу K	78 K	4936 нашу K	4936 щоденну K	5073 нашу K
розслідування	5073 наші K	5073 це K
рублей	4258 # K
рік	5074 на K
""", 'с': """
свидетелем	4140 стали K	4140 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4160 K с нами
связаться	4160 K с автором
свідком	4955 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	5075 K
сказал	4259 K
сказала	4259 K	5075 K
сказати	4955 маєте що K
скаржаться	5075 K
скаржився	5075 K
скаржилася	5075 K
скачайте	4120 K наше
скиньте	4256 K нам	4256 K донат
сколько	4256 скиньте K
скриньку	4989 вашу K
скриньці	4989 вашій K
следите	4126 K за нами
словам	4259 по K
словами	5075 за K
слушайте	295 K ни
слідкуйте	4940 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4259 K
советовала	4259 K
советовали	4259 K
советует	4259 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4163 внешнее K
содержит	99 K сцены
сообщение	4151 данное K (материал) создано	4196 K создано
сообщил	4259 K
сообщила	4259 K
сообщили	4259 K
сообщите	38 K нам	67 K нам	4160 K нам	4256 K нам
соучастником	4181 станьте K	4256 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4241 K
сповіщення	14 K	4938 увімкнути K	4938 увімкніть K	5017 хочете отримувати K	5017 хочете отримувати пуш-K	5017 бажаєте отримувати K	5017 хочеш отримувати K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	5073 K текст	5073 K матеріал
сподобалась	4928 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4259 K
спросил	4259 K
спросила	4259 K
співали	5075 K
співучасником	5072 станьте K
спільнота	5073 наша K
спільноти	4932 стань частиною K	4997 частиною K	5073 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4256 K нашим	5072 K нашим
статей	5004 до всіх K	5004 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	5073 ця K
статья	4257 эта K
статьям	4188 ко всем K
стверджує	5075 K
стежте	4940 K за нами
стигнали	260 щом сте K дотук
стороннего	4163 K сервиса
сторонним	4163 K сервисом
стороннього	4979 K сервісу
стороннім	4979 K сервісом
суммой	4258 любой K
сумму	4258 любую K
сутрин	17 всяка K
существуем	4257 мы K
существует	4181 K благодаря
събитие	270 нашето K
съветва	342 K
съветваше	342 K
съвместно	282 K с партньор
съгласен	43 не си K
съгласие	284 без писмено K
съгласни	43 не сте K
съдържание	9 това K	267 външно K	267 това K
съдържанието	284 използването на K	284 използване на K
съобщи	342 K
съобщил	342 K
съобщиха	342 K
""", 'т': """
тагнете	62 K ме
твърдеше	342 K
твърди	342 K
текста	99 первой версии K	99 ранней версии K
тексте	99 ранее в K
текстове	292 до всички K
тексту	99 першій версії K
телеграм	16 K	262 K	4126 наш K-канал	4126 в нашем K	4158 K	4158 K-канал	4158 K-канале	4192 пишите в K	4257 наш K	4940 наш K-канал	4971 K	4971 K-канал	4971 K-каналі
телеграме	16 K	4158 K
телеграмі	4971 K
телефон	99 K довіри
тест	4171 наш K	4986 наш K
тиждень	17 раз на K	5074 на K
требовал	4259 K
требовала	4259 K
требовали	4259 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4121 включите K	4121 включить K	4121 разрешить K	4205 хотите получать K	4205 хотите получать пуш-K	4205 хочешь получать K
уверяет	4259 K
уверял	4259 K
уверяла	4259 K
увійдіть	24 K	4935 K, щоб
уговаривал	4259 K
уговаривала	4259 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4205 хотите K о
уйдете	4104 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4970 K джерел
улюблені	4970 K джерела
умовляв	5075 K
умоляваше	342 K
умолял	4259 K
умоляла	4259 K
умоляли	4259 K
утверждает	4259 K
уточнение	99 K:
уточнення	99 K:
уточнив	5075 K
уточнил	4259 K
уточнила	4259 K	5075 K
учасником	5072 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4257 K нашу
цитировании	4156 при K
цитування	4968 у разі K
цитуванні	4968 при K
""", 'ч': """
частиною	5072 станьте K
частковому	4996 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4256 спасибо, что K
читай	4940 K нас
читайте	4126 K нас в	4940 K нас у	4940 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4171 опросе K	4181 благодаря поддержке K	4201 K	4257 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4104 дорогие K	4201 K	4257 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4201 K	4257 благодаря K
читати	4934 щоб K далі	5072 щоб K далі
читачам	18 завдяки K	5013 K
читачі	36 наші K	5013 K	5073 наші K
читачів	43 листи K	5013 K	5073 наших K
читаєте	5072 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	5074 K
щомісячний	4997 K внесок
щомісячно	5074 K
щоранку	17 K
щотижневу	4936 K розсилку
""", 'э': """
электронной	4174 адрес K почты
электронную	4174 K почту
""", 'я': """
яжіться	38 зв'K з нами	4973 зв'K з нами
язкові	21 обов'K поля	4957 обов'K поля
якщо	4928 K ви вже тут
""", 'і': """
із	5071 # K #
інтелектом	4999 штучним K
інтелекту	4999 за допомогою штучного K
інформацію	4955 маєте цікаву K
історію	4955 маєте K
""", 'א': """
אדבלוק	2320 K
אומר	2358 K
אומרת	2358 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2242 עקבו K	2355 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2239 דואר K
אמר	2358 K
אמרה	2358 K
אמרו	2358 K
אתכם	2284 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2357 K
ביקש	2358 K
ביקשה	2358 K
במייל	2283 K שלכם
בסרטון	2269 לצפות K זה
בעוגיות	2248 שימוש K
בעיתונות	2284 לתמוך K
בעלי	2326 בלי K הון	2326 ללא K הון
בקובצי	2247 משתמש K
בשבוע	17 פעם K	2357 K
בתגובות	85 K
בתוכן	2297 לעשות שימוש K
""", 'ד': """
דווחו	2355 K לנו
דיוור	2283 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2243 הורידו את K	2356 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2358 K
הודיעה	2358 K
הוואטסאפ	2243 לקבוצת K
הווטסאפ	2243 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2358 K
הוסיפה	2358 K
הזהיר	2358 K
הזכויות	2257 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2267 הוא ראש K	2267 היא ראש K
החינמיות	2300 הכתבות K
הטלגרם	2243 לערוץ K
הטקסט	2270 K
היום	2355 תרמו K
הירשמו	2355 K לקבלת
הכותב	2297 על דעת K
הכתבה	45 לפרסם את K	2234 להמשך קריאת K	2270 K	2356 K הזאת
המדור	2265 הוא עורך K	2265 היא עורכת K
המובעות	2297 הדעות K במאמר	2297 הדעות K בטור	2297 הדעות K בכתבה
המועדף	2260 למקור K	2260 כמקור K
המייל	2238 לתיבת K	2239 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2239 K היומי	2283 K השבועי של	2283 K שלנו	2356 K
הסביר	2358 K
הסיכום	2270 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2270 הנקודות K
העיתונות	2356 K העצמאית
הפרטיות	2248 מדיניות K
הפרסומות	2320 חוסם K	2322 את חוסם K	2322 חוסם K
הפרסומים	2320 חוסם K
הפרסומת	11 K
הצביעו	2355 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2243 K לערוץ	2355 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2248 תנאי K
השמות	99 K שונו
התגובות	2280 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2284 בזכות K שלכם
התראות	14 K
התרגום	2270 K
התרומה	2355 K שלכם
""", 'ו': """
ובטוויטר	2242 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2284 K בכם
ותלויה	2284 K בכם
""", 'ז': """
זקוקה	2355 K לכם
""", 'ח': """
חברת	2267 היא K סגל
חודשית	2355 תרומה K
חוקר	2267 הוא K ב
חוקרת	2267 היא K ב
חיצוני	2269 תוכן K	2269 תוכן ממקור K
""", 'ט': """
טען	2358 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2283 K למייל	2283 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2234 הצטרפו K
כתב	2358 K
כתבה	2270 K זו	2356 K זו	2358 K
כתבו	38 K לנו	67 K לנו	2355 K לנו
כתבות	2300 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2265 היא K
כתובת	77 הזינו K מייל	2239 K דוא"ל
""", 'ל': """
לדברי	2358 K
להגיב	6 כדי K	2280 K
להמשיך	2234 כדי K לקרוא	2284 עזרו לנו K
להעתיק	2257 אין K	2297 לשכפל, K
לחודש	2357 K
לחוק	2297 סעיף #א K
לחצו	2355 K כאן
לידיעון	2355 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2236 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2238 הירשמו K	2238 הרשמה K	2238 K שלנו	2283 בהצלחה K	2355 הירשמו K
לעזרתכם	2355 אנחנו זקוקים K
לענייני	2265 הוא כתב K	2265 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2269 K בתוכן
לקבוצת	2243 הצטרפו K
לקריאה	2300 כתבות K
לקריאת	20 K הכתבה
לשנה	2357 K
לתומכים	2284 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2300 K חינם
מודעות	2322 בחוסם K	2322 חוסם K
מועדף	2260 מקור K	2260 כמקור K	2340 מקור K	2340 כמקור K
מחקר	2267 הוא עמית K
מינוי	2234 רכשו K	2355 רכשו K	2359 K
מנוי	2234 כבר K
מנויים	2359 K
מניות	2326 בלי בעלי K	2326 ללא בעלי K
מסכימים	43 לא K	43 K?	2283 בהרשמה אתם K
מסר	2358 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2267 הוא K	2267 היא K
""", 'נ': """
ניוזלטר	2283 K שבועי	2359 K
נשלח	57 K לכם
""", 'ס': """
סגל	2267 הוא חבר K
סופר	2267 הוא K ו
סופרת	2267 היא K ו
סיכום	2270 K
סיפר	2358 K
סיפרה	2358 K
סעיף	2297 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2355 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2283 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2265 הוא K	2267 הוא K
עיתונאית	2265 היא K	2267 היא K
עיתונות	2284 לעשות K	2356 K עצמאית
עכשיו	2355 תרמו K
עלולים	99 K להיות קשים
עמיתת	2267 היא K מחקר
עמלה	2296 נקבל K	2296 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2267 הוא K	2267 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2320 חוסם K	2322 בחוסם K	2322 חוסם K	2322 חוסמי K	2356 ללא K
פרסומת	11 K
פרשן	2265 הוא K
פרשנית	2265 היא K
""", 'צ': """
ציין	2358 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2356 K
קרא	2358 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2357 חודש K
""", 'ש': """
שאלו	2270 K את
שולחים	57 אנחנו K לכם
שיווקי	2283 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2355 K לנו
שלנו	39 לכתב K	2356 K
שנקבל	2296 K עמלה
שקראתם	2355 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2280 K
תוכן	9 K זה	2269 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2284 K בכם
תלויה	2284 K בכם
תמיכתכם	2355 K
תמכו	2355 K בנו
תקציר	2270 K
תרומה	2359 K
תרומות	2359 K
""", 'ا': """
اخبارنا	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1831 K مطلب	1831 K خبر	1883 براي K مطلب
ادبلاك	1859 K
ادبلاكر	1861 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1800 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1783 از كوكي K ميكنيم	1783 از كوكيها K ميكنيم	1784 شرايط K	1796 K از مطالب اين سايت	1796 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1824 K تهيه كنيد	1883 K تهيه كنيد	1887 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1800 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1886 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1858 K را دريافت
اعلانهاي	1858 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1886 K
افزونه	1861 K مسدود
اكتب	239 K لنا
اكتبوا	38 K الينا	67 K الينا	239 K لنا
اكد	242 K
اكدت	242 K
الاخبارية	110 النشرة K
الارتباط	121 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	121 شروط K
الاسماء	99 تم تغيير K
الاشعارات	14 K	111 فعل K	112 تفعيل K
الاعلان	11 K
الاعلانات	127 حاجب K	127 مانع K	202 مانع K	202 حاجب K	202 اداة حظر K	203 مانع K	203 حاجب K	203 اداة حجب K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	109 بريدك K	110 البريد K
الان	239 تبرع K	239 سجل K
الاول	241 الشهر K
الاولي	99 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	109 نشرتنا K	110 النشرة K	243 النشرة K
التحرير	39 فريق K لدينا
التطبيق	111 حمل K	111 نزل K	112 تحميل K
التعليق	99 رفضت K	162 شروط K	162 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	240 هذا K
الخارجية	150 محتوي المواقع K
الخبر	99 تم تحديث هذا K
الخصوصية	121 سياسة K
الدخول	24 سجل K	104 سجل K او	104 سجل K الان	104 سجل K الي حسابك	239 سجل K او
الشهر	241 في K
الصفحة	125 تحتوي هذه K علي محتوي من
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	166 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	104 لمتابعة K	168 لمواصلة K
الكاتب	163 يعبر عن راي K
الكوكيز	121 K
المادة	240 هذه K
المجانية	15 المقالات K	179 من المقالات K	179 مقالاتك K	179 المقالات K
المحتوي	9 هذا K	104 هذا K متاح
المحرر	99 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	240 الصحافة K
المفضل	140 مصدرك K	140 مصدركم K	140 المصدر K لديك
المفضلة	140 مصادرك K	140 مصادركم K
المقال	20 لقراءة K	99 تم تحديث هذا K	104 لقراءة K كاملا	125 يحتوي هذا K علي محتوي من	168 لقراءة هذا K	240 هذا K
النشر	135 يمنع اعادة K
النشرة	109 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	239 انضم K
اليهم	51 انضم K
انتاج	135 يمنع اعادة K
انستغرام	239 تابعنا علي K
انضموا	51 K اليهم
انقر	239 K هنا
اوضح	242 K
اوضحت	242 K
اول	1885 ماه K
اوليه	99 نسخه K اين
ايميل	1777 K خود را	1777 به K شما	1778 ادرس K	1778 نشاني K	1820 در K خود	1883 K خود را وارد كنيد
ايميلتان	1820 به K
اينجا	1830 K كليك كنيد	1883 K كليك كنيد
اينستاگرام	1781 در K دنبال
اينه	64 K
اپ	1819 K
اپليكيشن	1819 K	1883 K ما را	1883 K را دانلود كنيد	1883 K را نصب كنيد	1884 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1787 K شود
بازتابدهنده	1837 الزاما K	1837 لزوما K	1837 K ديدگاه
بازنشر	45 K
باشيد	1800 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1813 را K
بحسب	242 K
بخوانيد	1798 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1884 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 في K	165 علي K	165 سجل K	165 اضف K
بريدكم	77 اتركوا K	165 في K
بشنويد	1813 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1800 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1800 براي ما K	1883 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1798 K	1810 به تيم ما K	1883 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1800 با ما در ميان K	1883 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1800 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعوا	116 K اخبار
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1886 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغ	1859 ضد K
تبليغات	70 بدون K	1859 مسدود كننده K	1861 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1799 منبع K	1799 منابع K	1878 منابع K	1878 منبع K
ترد	99 لم K
تستطيع	166 تبرع بما K	166 ساهم بما K
تصحيح	99 K:
تطبيق	239 حمل K	239 حملوا K
تطبيقنا	84 في K	84 عبر K	240 K
تعبر	163 لا K عن راي	163 K فقط عن راي
تعديل	99 تم K هذا
تعليقا	162 لتضيف K
تغيير	99 نامها K
تفاصيل	99 يتضمن K	99 يحتوي علي K
تفعيل	120 K جافا
تفوت	239 لا K
تفوتوا	239 لا K
تقاريرنا	240 K
تقول	242 K
تلغرام	239 تابعنا علي K
تلگرام	1781 ما را در K	1781 در K دنبال	1781 كانال K ما	1800 با ما در K
تماشا	1813 K كنيد
تمامي	1797 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K
توصيف	99 حاوي K
توضيح	99 K:	1886 K داد
تيم	1884 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1783 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حساب	104 هل لديك K
حقوق	1797 كليه K	1797 همه K	1797 تمام K
حمايت	1821 K مالي خود	1822 به K شما نياز	1822 با K شما	1823 K كنيد	1883 از ما K كنيد	1883 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1884 اين K
خبرنامه	1777 K ما	1777 اشتراك K	1778 در K	1820 K روزانه	1820 K هفتگي	1884 K ما	1884 K	1887 K
خبرنگار	39 K ما	1800 K ما را	1805 K
خبرنگاران	39 K ما	1884 K ما
خبرها	1858 اعلان K
خبرهاي	1858 اعلان K فوري
خصوصي	1784 سياست حريم K
خواست	1886 K
خواستند	1886 K
خواندن	1824 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1822 به K خود تكيه	1884 K ما
خواهد	1816 منتشر K شد
خواهند	1816 منتشر K شد
""", 'د': """
داده	1787 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1805 استاد K
دريافت	1858 K اعلان	1858 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1781 ما را K كنيد	1798 K كنيد	1798 K كنيم	1883 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1800 به ما خبر K	1813 گوش K	1827 هديه K	1883 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1816 نوشتن K	1816 ارسال K	1816 بيانگر K	1837 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1810 وبينار K ما	1824 اشتراك K	1838 مقاله K	1838 مطلب K	1838 مطالعه K	1883 K ثبت نام كنيد
روزنامه	1837 ديدگاه K
روزنامهنگار	1805 K
روزنامهنگاري	1884 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1885 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1884 K ما
سايتهاي	1807 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1798 عضو K	1798 K	1883 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1820 خبرنامه K
صحافتنا	240 K
صحافي	145 K
صحافية	145 K
صحافيينا	39 K
صحفي	145 K
صحفية	145 K
صحفيينا	39 K	240 K
صرح	242 K
صرحت	242 K
صوركم	40 K
""", 'ض': """
ضدتبليغ	1861 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1799 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1861 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرصتهاي	1810 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1816 K	1817 حروف لاتين (K)
""", 'ق': """
قال	242 K
قالت	242 K
قالوا	242 K
قبلي	99 نسخه K اين
قراءنا	240 K
قرائنا	166 نعتمد علي K	166 ونعتمد علي K	240 K
قناتنا	116 K علي	116 انضم الي K	240 K
""", 'ك': """
كاتب	145 K
كاتبة	145 K
كاتبه	163 يعبر عن راي K
كاتبها	163 تعبر عن راي K
كار	1884 K ما
كاربري	1824 حساب K خود شويد	1883 حساب K خود شويد
كانال	1781 به K ما	1798 K ما	1884 K ما
كتب	242 K
كتبت	242 K
كردهايد	1824 ثبت نام K	1824 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1835 K دريافت كنيم	1835 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1810 ديدن K	1813 گوش K	1827 هديه K	1830 روي لينك كليك K	1830 كليك K	1861 لطفا ان را غير فعال K	1883 به ما كمك K	1883 روي لينك كليك K	1883 همين حالا ثبت نام K
كوكي	1784 از K
كوكيها	1784 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1816 حروف K	1817 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1837 K نظر
لقراءة	104 سجل الدخول K	168 K بقية	239 سجل الدخول K
لقراءتكم	239 شكرا K
لكتابة	162 K تعليق
للاطلاع	168 K علي المقال كاملا
للتعليق	6 K	162 K علي الخبر
للقراءة	0 دقائق K	104 سجل الدخول K
للمتابعة	104 سجل الدخول K
للمشتركين	50 يمكن K	107 K فقط	168 حصري K	168 متاح K
لمتابعة	104 سجل الدخول K	168 K قراءة	203 ايقافه K	239 سجل الدخول K
لمشتركي	168 حصري K
لمواصلة	168 K قراءة	203 ايقافه K التصفح	203 تعطيله K التصفح
""", 'م': """
ما	1884 به K
مالكين	208 بلا K
مالي	1822 كمك K شما	1883 كمك K شما	1887 كمك K
ماه	1885 در K
ماهانه	1885 K
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1807 K خارجي	1807 اجازه ميدهيد K
محتوايي	1807 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1796 حقوق K است
محفوظة	135 جميع الحقوق K	135 حقوق النشر K
مراسل	145 K
مراسلة	145 K
مراسلنا	39 K	240 K
مراسلينا	39 K	240 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	99 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	166 نحتاج الي K	166 الي K
مساهمتكم	166 نحتاج الي K
مساهمين	208 بلا K	208 ولا K
مستعار	99 اسم K	99 نام K
مستعارة	99 اسماء K
مستقل	1884 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1859 K تبليغات	1861 K تبليغات
مشترك	168 هل انت K	1824 K شويد	1883 K شويد
مشتركا	50 بصفتك K
مشتركان	1824 ويژه K است
مصنوعي	1808 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1884 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1831 ادامه K
ملاك	208 بلا K
منبع	1836 ذكر K
منتخب	1799 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1819 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1820 عضويت شما با K	1820 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1807 از شما اجازه K
ميدهد	1816 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1886 K
ميگويد	1886 K
ميگيريم	1835 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1816 منتشر K شد
نخواهند	1816 منتشر K شد
نداد	99 پاسخ K
ندهيد	1883 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1819 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1883 در K ما	1884 K ما
نمايش	1787 K داده شود
نميشود	60 ايميل شما نمايش داده K	1816 منتشر K
نوشت	1886 K
نويسنده	1800 ايميل K	1805 K
نياز	1822 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1824 مشترك K
هماكنون	1883 K ثبت نام كنيد
همايش	1810 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1822 به حمايت شما K
واتساب	239 تابعنا علي K
واحدا	51 كن K منهم
واشار	242 K
واشارت	242 K
واضاف	242 K
واضافت	242 K
واعلن	242 K
واعلنت	242 K
وافاد	242 K
وافادت	242 K
واكد	242 K
واكدت	242 K
واوضح	242 K
واوضحت	242 K
وبحسب	242 K
وبينار	1810 K ما	1810 در K
وتؤكد	242 K
وتري	242 K
وتضيف	242 K
وتقول	242 K
وحذر	242 K
وحذرت	242 K
ودعا	242 K
ودعت	242 K
وذكر	242 K
وذكرت	242 K
وصرح	242 K
وصرحت	242 K
وطالب	242 K
وطالبت	242 K
وفقا	242 K
وفيديو	40 صور K
وقال	242 K
وقالت	242 K
وقالوا	242 K
وكتب	242 K
وكتبت	242 K
ومحلل	145 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	166 K علي دعمكم
ووفقا	242 K
ويؤكد	242 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1807 ديدن اين K
ويري	242 K
ويضيف	242 K
ويقول	242 K
ويقولون	242 K
""", 'ي': """
يؤكد	242 K
يرد	99 لم K
يقول	242 K
يقولون	242 K
يوتيوب	16 K	239 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	99 نسخه K اين
پژوهشگر	1805 K
""", 'گ': """
گزارش	1884 اين K
گزارشهاي	1884 K ما
گفت	1886 K
گفتند	1886 K
گفته	1886 K است	1886 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2391 का K रखने
अनुवाद	2395 K	2397 मशीन से K	2397 मशीनी K
अनुसार	2458 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2401 K राय दें
अपील	2458 K की
अलर्ट	2403 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2455 K दान
आपको	57 हम K
आर्टिकल	2416 फ्री K	2416 मुफ्त K
आर्थिक	2406 K सहयोग दें	2406 K सहयोग करें	2455 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2365 ऐप K करें	2403 K करें
इनबॉक्स	2364 आपके K	2404 अपने K में
""", 'उ': """
उपयोग	2371 कुकीज का K	2371 कुकी का K
""", 'ए': """
एजेंसी	2415 K की फीड
एडिटर	2391 सब K हैं	2391 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2434 K
""", 'क': """
कमीशन	2414 हमें K मिल	2414 K मिल सकता है
कमेंट	2401 अपनी राय K	2402 K करने के लिए	2402 K में अपनी राय	2402 K हटा	2402 K करने वाले
करके	2404 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2364 ईमेल दर्ज K	2367 फॉलो K	2384 जॉइन K	2384 लाइक K	2387 हमें ईमेल K	2399 टिकट बुक K	2401 पोल में वोट K	2404 साइन अप K	2409 शेयर K	2409 साझा K	2409 सेव K	2455 फॉलो K	2455 लॉग इन K	2455 साइन अप K
कहती	2458 K
कहते	2458 K
कहा	2458 K
कहानी	67 अपनी K हमें
कीजिए	2455 मदद K
कॉपी	2409 लिंक K हो गया
कॉपीराइट	2383 K
क्लिक	2384 K करें	2455 यहां K करें	2455 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2456 इस K	2456 यह K
खबरें	2411 और K पढने के लिए	2416 मुफ्त K
खबरों	2411 अन्य K के लिए	2411 ताजा K के लिए	2411 की K के लिए
खरीदें	2399 यहां से K
खेलें	2401 क्विज K और
""", 'ग': """
गिफ्ट	2409 K करें
गोपनीयता	2371 K नीति
""", 'ज': """
जनरेट	2415 ऑटो-K
जरूर	2387 हमें K दें
जावास्क्रिप्ट	2371 K
जुडने	2385 K के लिए
जुडिए	51 आप भी K	2455 K
जुडें	51 आप भी K	2367 चैनल से K	2384 K	2399 हमारी टीम से K	2455 हमसे K
ज्वाइन	2384 K करें
""", 'ट': """
टिप्पणियों	2402 K के लिए
टिप्पणी	99 K करने से इनकार	2402 K करने के लिए	2402 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2365 ऐप K करें	2403 K करें	2403 K कीजिए	2455 ऐप K करें	2455 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2459 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2455 राय K
देखें	2455 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
द्वारा	2397 एआई K
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2371 K नीति
निर्भर	2406 आपके सहयोग पर K
नोटिफिकेशन	14 K	2365 K चालू करें	2403 K ऑन करें	2403 K ऑन कर लें
नौकरी	2399 K के अवसर
न्यूज	2368 गूगल K पर
न्यूजरूम	39 हमारे K	2369 कलेक्टिव K की ओर से	2369 के लिए कलेक्टिव K
न्यूजलेटर	2364 हमारे K	2364 हमारा K	2364 हमारा साप्ताहिक K	2364 K के लिए	2456 हमारे K	2459 K
""", 'प': """
पढने	0 K का समय	2407 K के लिए
पढें	0 मिनट में K	2365 ऐप में K	2455 पूरी खबर K
पत्रकार	2456 हमारे K
पत्रकारिता	2391 K में सक्रिय हैं	2456 हमारी K	2456 स्वतंत्र K
पसंदीदा	2386 K सोर्स	2386 K स्रोत	2386 K न्यूज सोर्स	2450 K स्रोत	2450 K सोर्स
पाठकों	18 K के सहयोग	2406 K के सहयोग से चलते
पाने	2404 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2415 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2458 K
पूछें	2395 K
पूरी	2407 बनकर K खबर
पॉडकास्ट	2400 K सुनें	2400 K सुनने के लिए	2456 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2369 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2457 K माह	2457 K वर्ष
प्रतिक्रिया	2401 अपनी K
प्रिफर्ड	2386 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2387 हमें K	2387 कमेंट करके K	2455 हमें K	2455 राय K
बताते	2458 K
बताया	2458 K
बदल	99 नाम K
बाहरी	2394 K साइट
बिंदु	2395 मुख्य K
बॉक्स	2402 कमेंट K में
बोला	2458 K
बोले	2458 K
ब्राउजर	10 आपका K
ब्लॉकर	2434 ऐड K	2434 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2387 हमें K	2455 हमें K	2455 खबर K
""", 'म': """
मकतूब	43 K
मदद	2397 एआई की K से	2397 ai की K से
महीने	50 सदस्य हर K	2457 हर K
मांगते	2394 आपकी इजाजत K हैं	2394 आपकी अनुमति K हैं
मुताबिक	2458 K
मुफ्त	2416 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2407 पढना जारी K के लिए
रजिस्टर	2455 अभी K करें
रहिए	2411 जुडे K
रहें	2411 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2458 K
लिखें	38 हमें K	67 हमें K	2455 हमें K
लेख	2456 यह K	2456 इस K
लॉग	24 K इन
लॉगिन	2455 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2415 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2434 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2400 K देखें	2400 K यहां देखें	2400 K भी देखें	2400 K देखने के लिए
वेबसाइट	2456 हमारी K
वेबिनार	2399 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2387 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2371 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2387 हमसे K करें
संपादित	2415 ने K नहीं किया
संवाददाता	39 हमारे K	2391 वरिष्ठ K हैं	2391 K हैं
संस्करण	99 पिछले K में
सकते	2385 जुड K हैं	2385 फॉलो कर K हैं	2387 हमें भेज K हैं
सदस्य	55 मासिक K	2407 पहले से K हैं	2455 K बनें
सदस्यता	2407 K लें
सप्ताह	2457 प्रति K
सब्सक्राइब	2364 न्यूजलेटर को K	2364 न्यूजलेटर K	2367 चैनल को K	2384 K करें	2404 K करके आप	2455 K करें
सब्सक्राइबर	50 K	2407 K हैं
सब्सक्राइबर्स	2407 K के लिए है
सब्सक्रिप्शन	2404 K सफल	2459 K
समरी	2395 K
समर्थन	2455 K करें
सर्वाधिकार	2382 K सुरक्षित
सर्वे	2401 K में भाग लें	2401 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2406 हमें K करें	2455 आपका K	2455 हमें K	2455 K करें	2455 आपके K
सहयोगी	55 मासिक K
सामग्री	2394 से मिली K शामिल है	2394 K उपलब्ध नहीं है
सारांश	2395 K
सिंडीकेट	2415 K फीड
सीनियर	2391 K सब एडिटर हैं
सुझाएं	2455 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2400 को K	2400 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2397 K अनुवाद
स्वीकार	2394 कुकीज K करें
""", 'ह': """
हमारा	2365 K ऐप	2456 K काम	2456 K ऐप
हमारी	39 K टीम से	2455 K मदद करें	2456 K टीम
हमारे	2456 K पाठक	2456 K चैनल	2456 K साथ
हिस्सा	2401 सर्वे में K लें
""", 'অ': """
অনলাইন	360 K শপ
অনুদান	365 আজই K দিন	406 K দিন	410 K
অনুমতি	354 K ছাডা কপি	354 K ছাডা নকল	356 আপনার K চাই
অনুমতিতে	355 বিনা K
অনুসরণ	350 K করুন	406 K করুন
অ্যাডব্লকার	387 K
অ্যাড্রেস	362 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	364 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	351 K জানান	351 K পাঠান	351 K লিখুন	351 K ইমেইল করুন	365 K পাশে থাকুন	406 K লিখুন	406 K ইমেইল করুন	406 K সঙ্গে কাজ করুন	407 K পাঠক	407 K সঙ্গে
আযকর	55 K ছাড
আসুন	350 ঘুরে K
""", 'ই': """
ইতিমধ্যে	367 K গ্রাহক
ইনবক্সে	364 K পেতে
ইনস্টল	363 অ্যাপ K করুন
ইমেইল	345 আপনার K
""", 'এ': """
এআই	358 K
এআইকে	358 K
এআইযের	358 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	360 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	356 বহিরাগত K
কমিশন	375 K পেতে পারি
করুন	350 ফলো K	350 যোগ K	406 লগইন K	406 ফলো K
কর্তৃপক্ষ	354 মন্তব্যের জন্য K দাযী নয
কিনুন	360 টিকিট K
কুইজে	360 K অংশ নিন
ক্লিক	350 K করুন	406 এখানে K করুন	406 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	367 K পডতে	407 K
""", 'গ': """
গ্রহণ	356 কুকি K করুন
গ্রাহক	406 K হোন
গ্রাহকদের	367 শুধু K জন্য
""", 'চ': """
চাকরির	360 K সুযোগ
চালিযে	367 পডা K যেতে
চ্যানেল	407 আমাদের K
""", 'জ': """
জরিপে	360 K অংশ নিন	360 K ভোট দিন
জানতে	371 আরও খবর K
জানান	406 মতামত K	409 K
জানিযেছে	409 K
জানিযেছেন	409 K
""", 'ট': """
টাকায	367 মাত্র # K
টেলিগ্রাম	407 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	363 অ্যাপ K করুন	363 অ্যাপটি K করুন	406 অ্যাপ K করুন	406 অ্যাপটি K করুন
""", 'থ': """
থাকুন	350 যুক্ত K	406 পাশে K
""", 'দ': """
দাঁডান	366 পাশে K
দিন	350 যোগ K
দেখতে	361 ভিডিও K
দেখুন	361 ভিডিও K
""", 'ধ': """
ধরিযে	351 ভুল K দিন
""", 'ন': """
নামিযে	363 অ্যাপ K নিন
নিউজলেটার	345 আমাদের K	345 K পেতে	364 সাপ্তাহিক K	407 আমাদের K	407 K	410 K
নিউজলেটারের	407 K
নিজস্ব	354 মতামত লেখকের K
নিবন্ধন	406 এখনই K করুন
নোটিফিকেশন	363 K চালু করুন
""", 'প': """
পডতে	367 বাকি অংশ K	367 লেখা K	371 আরও খবর K
পাঠকেরাই	365 K আমাদের ভরসা
পাঠান	351 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	359 ভুল K
প্রকাশ	354 অনুমতি ছাডা K	362 ঠিকানা K করা হবে না
প্রতি	408 K মাসে
প্রতিবেদক	39 আমাদের K	353 জ্যেষ্ঠ K	353 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	351 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	407 এই K
প্রযোজন	356 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	407 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	409 K
বললেন	409 K
বলেছে	409 K
বলেছেন	409 K
বলেন	409 K
বুদ্ধিমত্তা	358 কৃত্রিম K
ব্যবহার	357 কুকি K
ব্লকার	387 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	361 K দেখুন
""", 'ম': """
মতামত	360 আপনার K দিন	406 K দিন
মন্তব্য	354 অশালীন K প্রকাশ	362 K করতে	362 K লিখতে	362 আপনার K লিখুন
মাসিক	408 K
মূল্যে	367 বিনা K পডতে
মূল্যের	368 বিনা K লেখা
মোবাইল	407 আমাদের K
""", 'য': """
যুক্ত	350 K হোন	350 K করুন	406 K হতে	406 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	351 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	353 সিনিযর K
""", 'ল': """
লাইক	350 K দিন
লাগল	359 কেমন K
লিখুন	362 আপনার মতামত K
লেখা	368 ফ্রি K
লেখাটি	367 K পডতে
লেগেছে	359 কাজে K	359 কেমন K
""", 'শ': """
শুনুন	361 K
""", 'স': """
সংবাদটি	407 K
সংরক্ষিত	349 স্বত্ব K
সংশোধন	99 K:
সংশোধনী	99 K
সংস্করণে	99 আগের K
সঙ্গেই	371 আমাদের K থাকুন	371 K থাকুন
সদস্য	406 K হোন
সম্পাদকীয	354 K নীতির সঙ্গে
সর্বস্বত্ব	349 K সংরক্ষিত
সহযোগিতা	406 K করুন
সহাযতা	406 আমাদের K	406 K করুন
সাংবাদিক	407 আমাদের K
সাংবাদিকতা	407 স্বাধীন K
সাংবাদিকতাকে	365 স্বাধীন K	407 K
সাংবাদিকতার	365 K পাশে
সাপ্তাহিক	364 আমাদের K
সাবস্ক্রাইব	345 নিউজলেটারে K	350 K করুন	364 K করলে আপনি	364 K করার জন্য ধন্যবাদ	406 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	407 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	4744 Kเพิ่มเพื่อน	4772 Kติดตาม
กร	4714 Kอกอีเมล
กล	4775 K่าว
กอ	4773 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4772 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4732 Kบคุณที่สมัคร	4732 Kบคุณที่ลงทะเบียน	4773 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4772 Kิกที่นี่	4772 Kิกชม
คว	4742 Kามเห็นส่วนตัวของผู้เขียน
ค่	4741 Kาคอมมิชชั่น	4741 Kาคอมมิชชัน
""", 'จ': """
จด	4713 Kหมายข่าวของเรา	4732 Kหมายข่าวรายสัปดาห์ของเรา	4776 Kหมายข่าว
จะ	4731 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4772 Kวน์โหลดแอปของเรา	4772 Kวน์โหลดแอปได้	4772 Kวน์โหลดแอปเลย	4772 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4723 Kดต่อผู้สื่อข่าวของเรา	4723 Kดต่อกองบรรณาธิการ	4772 Kดตามเรา
ต่	4774 Kอเดือน	4774 Kอปี
""", 'ถ': """
ถื	4732 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4736 Kลองอ่าน
ทั	38 Kกมา	4742 Kศนะของผู้เขียน
ทา	4731 Kงเว็บไซต์ขอสงวนสิทธิ์	4733 Kงอีเมลทุก
ทุ	4733 Kกเช้าทางอีเมล
""", 'บ': """
บท	4737 Kความฟรี	4773 Kความนี้
บร	4776 Kิจาค
บล	4756 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4775 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4734 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4775 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4723 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4725 Kมรับคุกกี้
""", 'ร': """
ระ	4775 Kบุว่า
รา	4774 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4734 Kวมสนับสนุนการทำงานของเรา	4772 Kวมสนับสนุน	4772 Kวมบริจาคให้เรา	4772 Kวมบริจาคกับเรา	4772 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4742 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4773 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4719 Kวนลิขสิทธิ์	4720 Kวนสิทธิ์
สน	4734 Kับสนุนสื่ออิสระ	4734 Kับสนุนการทำงานของเรา	4734 Kับสนุนนักข่าว	4772 Kับสนุนเรา	4772 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4713 Kัครรับจดหมายข่าว	4713 Kัครรับข่าวสาร	4772 Kัครรับ	4772 Kัครสมาชิกวันนี้	4772 Kัครสมาชิกเลย	4772 Kัครสมาชิกเพื่อ	4772 Kัครสมาชิกได้ที่	4772 Kัครสมาชิกของเรา	4776 Kาชิก
สำ	4736 Kหรับสมาชิกเท่านั้น
สื	4773 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4723 Kงเรื่องราวของคุณ	4723 Kงข่าวหาเรา	4772 Kงข้อมูลมาที่	4772 Kงคลิปมา
""", 'ห': """
หา	4723 Kกคุณมีข้อมูล
ห้	4719 Kามคัดลอกหรือ	4719 Kามคัดลอกข้อความ	4719 Kามคัดลอกเนื้อหา	4719 Kามคัดลอกบทความ	4720 Kามทำซ้ำ
""", 'อ': """
อย	4772 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4713 Kเมลของคุณ
อ่	4736 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4772 Kียนถึงเรา	4772 K้าสู่ระบบเพื่อ
เฉ	4736 Kพาะสมาชิก
เน	9 Kื้อหานี้	4725 Kื้อหาจากภายนอก	4725 Kื้อหาภายนอก	4752 Kื้อหานี้มาจาก	4752 Kื้อหาจาก
เป	4736 K็นสมาชิกอยู่แล้ว	4775 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4731 Kื่อแสดงความคิดเห็น	4736 Kื่ออ่านต่อ	4736 Kื่ออ่านบทความ	4744 Kิ่มเพื่อนไลน์	4744 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4731 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4723 K้งเบาะแสข่าว	4723 K้งเรา	4772 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4722 Kล่งข่าวที่ต้องการ	4722 Kล่งข่าวโปรด	4722 Kล่งที่มาที่ต้องการ
แอ	4744 Kดไลน์	4744 Kดไลน์เพื่อ	4772 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4756 Kรแกรมบล็อกโฆษณา
โห	4772 Kวตเลย	4772 Kลดแอป
""", 'ใ': """
ให	4773 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5190 hãy gửi K
""", 'ủ': """
ủng	5129 ly cà phê K hộ	5190 hãy K hộ
""", 'あ': """
あと	2970 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	3031 Kがでしたか
いた	2901 Kだいたサポートは	2901 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2921 Kいのブラウザ
お寄	3031 Kせください
お届	57 Kけします
お得	2905 Kなキャンペーン実施中
お申	2956 Kし込みはこちら	3031 Kし込みください	3031 Kし込みはこちら
お聞	3031 Kかせください
お見	3031 K逃しなく
お試	3031 Kしください
お読	3031 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2976 K転載したものです	2976 Kの転載です
か月	2906 K無料	3033 K無料
""", 'が': """
が作	3012 aiK成
が無	2921 javascriptK効
が生	3012 aiK成
が翻	3012 aiK訳
が要	3012 aiK約
""", 'こ': """
ここ	2904 Kからは有料	2906 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2904 K記事は有料	2904 K記事は会員	2928 K記事についてのご意見	2990 Kコンテンツは	2990 K投稿は	2990 K外部コンテンツは	3032 K記事が	3032 K記事を	3032 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2921 K用のブラウザ
ご協	3031 K力ください
ご存	2977 Kじの方は
ご寄	2902 K付をお願い	3031 K付
ご意	43 K見・ご反論	2928 K見・ご感想	2928 K見をお寄せ
ご感	2928 K想をお寄せ
ご支	2902 K援をお願い	3031 K援
ご登	2967 K録ありがとうございます	3031 K録
ご覧	3031 Kください	3031 Kいただけます
ご購	3031 K読
ご連	3031 K絡ください
""", 'す': """
すで	2970 Kに会員の方
すべ	2906 Kての記事が
""", 'ぜ': """
ぜひ	2917 Kフォロー
""", 'で': """
でも	2917 K配信中
で作	3012 aiK成
で受	2945 lineKけ取る
で届	2945 lineKく
で最	2945 lineK新
で生	3012 aiK成
で要	3012 aiK約
""", 'と': """
と強	3034 K調
と書	3034 Kい
と発	3034 K表
と話	3034 Kし	3034 Kす
と語	3034 Kっ	3034 Kる
と説	3034 K明
と述	3034 Kべ
""", 'に': """
によ	3012 aiKって生成	3012 aiKる要約	3034 Kると
""", 'の': """
の使	2926 cookieK用
の学	48 aiK習
の採	2956 K用情報
の提	2976 K供記事です
""", 'を': """
をフ	2917 Kォローする	2917 Kォローしよう
を使	2926 cookieK用
を利	2926 cookieK用
を有	2921 javascriptK効	2921 javascript K効
を発	3034 K表した
を許	2951 cookieK可
""", 'ア': """
アカ	2945 lineKウントはこちら
アシ	63 aiKスタント
アド	2996 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2974 Kィリエイト広告	2974 Kィリエイトプログラム	2974 Kィリエイトリンク	2984 Kィリエイトリンク	2984 Kィリエイト広告	2984 Kィリエイトプログラム
アプ	2912 Kリで開く	2912 Kリで読む	2912 Kリはこちら	2913 Kリを開く	2913 Kリをダウンロード	2913 Kリのダウンロード	2913 Kリをインストール	2966 Kリなら通知	2966 Kリなら速報	2966 Kリなら、	2966 Kリで読むと	2966 Kリなら
アン	2962 Kケートにご協力	2962 Kケートはこちら	2962 Kケート実施中	2963 Kケートに答えて
""", 'イ': """
イベ	2975 Kント参加者募集中
""", 'オ': """
オフ	2996 Kにしてページを
""", 'カ': """
カ月	2906 K無料	3033 K無料
""", 'ク': """
クイ	2963 Kズに答えて
クッ	2923 cookie(Kキー)	2926 Kキーを使用	2926 Kキーを利用	2951 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2928 Kントを投稿するには	2928 Kントするには	2928 Kントをお寄せ	2935 Kント欄で	2935 Kント欄に	2935 Kント欄から	2935 Kント欄へ	2965 Kントは削除します	2965 Kントは削除することが	2965 Kントは削除する場合	2965 Kントは承認	2965 Kントは公開前	2965 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2901 Kヒーをおごる
""", 'サ': """
サポ	2901 Kートをしてみませんか	2901 Kートをしませんか	2901 Kートしてみませんか	2902 Kートをお願いします	3031 Kートをお願い	3031 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2975 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	3031 Kンロードしてください
""", 'チ': """
チケ	2956 Kット販売中
チッ	2901 Kプで応援
チャ	2919 Kンネル登録を	2945 Kンネルに参加する	2945 Kンネルに参加しよう
""", 'ツ': """
ツア	2975 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2909 Kースレターに登録	2911 Kースレターを	2945 googleKースで	2967 Kースレター登録はこちら	3035 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2917 Kローして最新	2917 Kローをお願い	3031 Kローしてください
""", 'ブ': """
ブラ	2987 Kウザは音声	2987 Kウザは動画	2987 Kウザではこの動画	2987 Kウザはvideo	2987 Kウザはaudio
""", 'プ': """
プッ	2913 Kシュ通知
プラ	2923 Kイバシーポリシーに
プレ	2906 Kミアム会員	2959 Kゼントした記事は
プロ	2974 Kモーションが含まれ	2974 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2901 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2909 Kマガに登録	2911 Kマガで	2967 Kマガ登録はこちら	2967 Kマガの登録	3032 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2909 Kルマガジンに登録	2911 Kルマガジンで	2911 Kルマガジンを	2911 Kルでお届け	2928 Kルアドレスが公開されることはありません	2967 Kルアドレスを入力してください	3035 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2904 Kインして続きを	2904 Kインしてください	2906 Kインが必要	3031 Kインして
""", 'ヶ': """
ヶ月	2906 K無料	3033 K無料
""", '上': """
上优	5237 在googleK先
上優	5237 在googleK先
""", '下': """
下方	5344 K留言
下載	5210 K客戶端	5212 Kapp	5212 K應用程式
下载	5210 K客户端	5212 Kapp	5212 K应用	5343 K客户端
""", '不': """
不代	5236 K表本站	5268 K表本站立场	5282 K表本報立場	5282 K表本报立场	5282 K表本站立场	5282 K表本站立場	5282 K表本媒體立場	5282 K表本網立場	5282 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	5312 K于任何财团
不屬	5312 K於任何財團
不得	5236 K转载	5236 K轉載
不认	43 K同本文
不錯	5343 K過
不错	5343 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5236 K表作者
仅供	5268 K其表达个人看法
仅限	5273 K会员	5273 K订户
""", '他': """
他說	5346 K
他说	5346 K
""", '付': """
付費	5204 K後	5347 K牆
付费	5204 K后	5347 K墙
""", '以': """
以下	5297 K内容来自
以閱	5201 K讀全文
以阅	5201 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5204 K专享	5273 K限定内容
会員	50 Kの方は	50 Kは月に	2904 K限定です	2904 K限定の記事	2904 K登録できます	2906 K登録すると	2906 K登録が必要	2970 Kの方はこちら	2970 K登録で続きを読む	2970 K登録後にご覧	3003 Kだけが読める	3003 Kのみがお読み	3003 Kのみ閲覧	3031 K登録して	3031 K登録は	3031 K登録がお済み	3031 K登録をお願い	3031 K登録で	3031 K登録のうえ	3031 K登録はこちら	3031 K登録ください	3032 Kの方
会費	2968 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5199 K支持	5343 K支持,	5343 K支持让	5343 K支持讓	5343 K支持是
""", '使': """
使用	5221 Kcookie改善	5221 Kcookie以	5221 K cookie 以	5221 K cookie 来	5221 K cookie 來	5225 Kcookie来	5225 Kcookie來
""", '來': """
來自	5253 K外部平台的內容
""", '依': """
依靠	5271 K读者的支持	5271 K讀者的支持
""", '侵': """
侵权	5236 K请	5236 K必究
侵權	5236 K必究
""", '個': """
個人	2926 K情報の取り扱い	2976 Kの見解です	5268 K看法
""", '偏': """
偏好	5237 K來源	5237 K来源	5326 K來源
""", '僅': """
僅限	5273 K會員	5273 K訂戶
""", '優': """
優先	2944 Kソース	2944 K表示に設定	2944 Kする情報源	2944 K的に表示
""", '先': """
先着	2975 K順で受け付け
""", '免': """
免費	15 K閱讀	5283 K文章	5283 K閱讀篇數	5283 K閱讀額度	5284 K註冊即可	5284 K註冊後	5315 K文章	5343 K訂閱	5345 K試用
免费	15 K阅读	5283 K文章	5283 K阅读篇数	5284 K注册即可	5284 K注册后	5315 K文章	5343 K订阅	5345 K试用
""", '內': """
內容	5260 K由ai
""", '全': """
全文	20 Kを	2904 Kを読むには	2904 Kをお読み
""", '公': """
公众	16 K号	5215 K号:
公式	2913 Kアプリ	2917 Kアカウントをフォロー	2917 Kアカウントを友だち	2945 Klineはこちら	3032 Kline
""", '关': """
关注	5215 K我们的	5343 K我们
关闭	5307 K后刷新页面
""", '内': """
内容	5260 K由ai
内阅	5210 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5346 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	5264 K此文給朋友
""", '初': """
初割	3033 K
初月	2970 K#円で	3033 K無料
""", '判': """
判断	3034 Kした
""", '利': """
利用	2923 K規約に同意
""", '前': """
前請	5268 K先登入
前请	5268 K先登录
""", '剩': """
剩余	5201 K#%
剩餘	5201 K#%
""", '力': """
力を	2968 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5215 Kline好友	5215 Kline官方	5215 Kline@	5271 K贊助行列	5271 K赞助行列	5343 K会员	5343 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	3032 Kになります
""", '動': """
動画	40 Kや写真	2957 Kをご覧ください	2957 Kはこちら	2960 Kでも詳しく	2960 Kでも解説	2987 Kを再生するには	2987 Kをご覧いただくには	2987 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5345 K
""", '化': """
化名	99 K
""", '即': """
即可	5268 K留言
""", '参': """
参加	51 Kしませんか	2975 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2919 Kち追加
""", '収': """
収益	2974 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5207 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2946 K班までご	2968 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2909 Kトレイに
受講	2975 K生募集中
""", '只': """
只靠	5271 K讀者	5271 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5253 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5300 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5346 K
告诉	38 K我们	67 K我们	5346 K
""", '呼': """
呼び	3034 Kかけた	3034 Kかける	3034 Kかけて	3034 K掛け
""", '命': """
命じ	3034 Kた
""", '啟': """
啟用	5300 Kjavascript
""", '喊': """
喊道	5346 K
""", '因': """
因为	5343 K有你的支持
因為	5343 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2974 Kの一部が還元
""", '外': """
外部	2951 Kコンテンツ	5253 K内容	5253 K內容
""", '她': """
她說	5346 K
她说	5346 K
""", '好': """
好評	2956 K発売中	2975 K発売中
""", '如': """
如侵	5236 K权
如有	5236 K侵权	5236 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5217 K微信
""", '定': """
定期	5343 K定額
""", '寄': """
寄付	2901 Kで応援	3000 Kで成り立って	3000 Kで運営され	3000 Kによって運営され	3031 Kをお願い	3035 K
寄到	5207 K您的信箱	5270 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5346 K
""", '将': """
将本	5264 K文赠送给
""", '將': """
將本	5264 K文贈送給
""", '居': """
居合	2977 Kわせた方は
""", '已': """
已是	5201 K會員	5273 K订户	5273 K訂戶
已经	5201 K是会员
已讀	5342 K
已读	5342 K
""", '年': """
年額	3033 K
""", '广': """
广告	11 K	5226 K拦截	5307 K拦截	5307 K屏蔽	5307 K过滤	5309 K拦截	5309 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2921 Kブロック	2968 Kに頼らず	2996 Kブロッカーを	2996 Kブロックを	2996 Kブロック機能
""", '廣': """
廣告	11 K	5226 K攔截	5307 K阻擋程式	5307 K攔截	5307 K封鎖	5307 K阻擋器	5309 K攔截	5309 K封鎖
""", '开': """
开启	5212 K通知	5300 Kjavascript
""", '弊': """
弊社	3032 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	3032 Kイト
当初	99 Kの記事で
当社	3032 Kの
当編	3032 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5212 K扫	5217 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2902 Kをお願いします	3031 Kをお願い	3031 Kして
""", '您': """
您已	5270 K成功订阅	5270 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5199 K支持	5271 K每一份捐款	5271 K每一筆捐款	5343 K捐款	5343 K支持,	5343 K支持让	5343 K支持讓	5343 K支持是
""", '情': """
情報	2946 Kをお寄せください	2946 K提供はこちら	2946 K提供を募集	2946 K提供をお待ち	2946 Kをお待ちして	2977 Kをお持ちの方は	2977 K提供窓口
""", '感': """
感謝	5270 K您的訂閱	5343 K閱讀	5343 K您的支持
感谢	5270 K您的订阅	5343 K阅读	5343 K您的支持
""", '成': """
成为	51 K其中一员	5201 K会员即可	5273 K付费会员	5343 K会员,	5343 K会员即可	5343 K我们的会员
成果	2984 K報酬型広告
成為	5201 K會員即可	5271 K我們的贊助	5273 K付費會員	5343 K會員,	5343 K會員即可	5343 K我們的會員
""", '我': """
我们	5221 K使用cookie	5221 K使用 cookie	5344 K的
我們	5221 K使用cookie	5221 K使用 cookie	5344 K的
""", '手': """
手机	5212 K客户端
""", '打': """
打开	5210 Kapp	5212 K微信
打開	5210 Kapp
""", '扫': """
扫一	5212 K扫
扫描	5210 K二维码下载	5210 K二维码加入	5212 K二维码关注	5343 K二维码下载	5343 K二维码关注	5343 K二维码加入	5343 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5264 K章送給
""", '投': """
投げ	54 K銭
投资	5236 K有风险
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5346 K
指摘	3034 Kした
""", '捐': """
捐助	5271 K我们	5271 K我們
捐款	5343 K支持	5347 K
""", '掃': """
掃一	5212 K掃
掃描	5210 K qr	5343 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5212 K通知
推送	14 K	5212 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5309 K告
""", '支': """
支持	5198 K獨立媒體	5198 K独立媒体	5199 K我们的	5199 K我們的	5343 K我们,	5343 K我們,	5343 K我们。	5343 K我們。	5343 K我们的报道	5343 K我們的報導	5343 K我们的新闻	5343 K我們的新聞	5343 K我们的记者	5343 K我們的記者	5343 K我们的工作	5343 K我們的工作	5343 K我们继续	5343 K我們繼續
支援	3000 Kで成り立って	3000 Kで運営され	3000 Kによって成り立って	3000 Kによって運営され	3031 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5236 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5237 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	3034 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5273 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2909 K情報をお届け
""", '會': """
會員	50 K每月	5204 K專享	5273 K限定內容
""", '月': """
月額	2901 Kサポーター	2906 K#円	3033 K
""", '有': """
有了	5343 K你的支持	5343 K您的支持
有料	50 K会員は	2904 K会員限定	2904 K会員になる	2904 K会員の方	2905 K記事がお得に読める	2905 K記事が読み放題	2905 K記事をお得に	2970 K記事が読めます	3035 K会員
有权	5268 K删除
有權	5268 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5293 K#歲	5293 K十八歲
未經	5236 K授權不得	5236 K授權,不得	5236 K授權禁止	5236 K授權請勿	5236 K授權,請勿
未经	5236 K授权不得	5236 K授权,不得	5236 K授权禁止	5236 K授权,禁止	5236 K授权请勿	5236 K授权,请勿
""", '本': """
本ま	2959 Kでプレゼントできます	2959 Kでギフトできます	2959 Kで無料でプレゼント	2970 月#Kで無料で
本ア	3032 Kプリ
本サ	3032 Kイト
本中	3030 #K#本
本內	5297 K容來自
本内	5297 K容来自
本刊	5344 K
本報	5344 K導
本报	5344 K读者	5344 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5236 K来源	5344 K
本站	5344 K
本紙	38 Kまで	67 Kまで
本網	5221 K站使用	5344 K
本网	5221 K站使用
本記	3032 K事
本誌	3032 K
""", '来': """
来自	5253 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	3012 K翻訳
""", '欢': """
欢迎	5215 K关注	5343 K加入	5343 K赞助	5343 K订阅	5343 K投稿
""", '歡': """
歡迎	5215 K追蹤	5343 K加入	5343 K贊助	5343 K訂閱	5343 K投稿
""", '此': """
此內	9 K容	5297 K容來自	5297 K容由
此内	9 K容	5297 K容来自	5297 K容由
此前	99 K版本
此影	5296 K片在您所在
此视	5296 K频在您所在
""", '残': """
残り	2904 K#文字	2904 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5345 K
每日	5209 K简报	5209 K簡報	5209 K電子報
每月	5345 K
""", '求': """
求め	3034 Kた	3034 Kている
""", '沒': """
沒有	70 K廣告	5312 K股東	5312 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5312 K股东	5312 K财团
""", '浏': """
浏览	5226 K器版本	5296 K器不支持音频	5296 K器不支持视频	5296 K器不支持播放	5296 K器不支持html#	5296 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5296 K器不支援影片	5296 K器不支援音訊
""", '点': """
点击	5343 K关注	5343 K这里
""", '無': """
無効	2996 Kにしてページを	2996 Kにして再読み込み	2996 Kにして、ページを
無料	15 K記事	2904 Kで会員登録	2904 K会員に登録	2970 Kで読める記事の上限	2970 K会員になると	3003 K記事の閲覧	3003 K記事は残り	3003 Kで読める記事	3003 K閲覧	3030 K記事 #/#	3030 K記事#/#	3031 K会員に登録	3031 K会員登録	3033 K体験
無断	2943 K転載	2943 K複製	3011 K転載・複製	3011 K転載を禁じ	3011 Kでの転載	3011 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5236 K所有	5236 K归本	5236 K归原	5236 K归作者	5236 K归属
版權	5236 K所有	5236 K歸
""", '特': """
特此	99 K更正
""", '独': """
独立	3032 Kしたジャーナリズム	5344 K新闻	5344 K媒体
""", '獨': """
獨立	5344 K新聞	5344 K媒體
""", '獲': """
獲得	5280 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5260 由 ai K	5260 由aiK	5260 ai K,仅供	5260 aiK,僅供
""", '產': """
產生	5260 由 ai K	5260 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5260 K工智能生成	5260 K工智慧生成
由讀	5344 K者
由读	5344 K者
""", '申': """
申し	2956 K込みはこちら
申込	2956 Kみはこちら	2956 Kはこちら	2975 K受付中
""", '电': """
电子	5347 K报
""", '畅': """
畅读	5273 K全站
""", '留': """
留言	85 K区	85 K區	5344 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2946 Kをお寄せ
""", '登': """
登入	24 K或	5201 K後繼續	5201 K會員	5284 K或註冊
登录	24 K或	5201 K后继续	5201 K后查看全文	5201 K后查看完整	5284 K或注册
登録	2970 Kして続きを読む	3031 Kしてください	3031 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	3032 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5210 appK多
""", '禁': """
禁止	5236 K转载
禁無	2942 K断
""", '私': """
私た	3032 Kちの
""", '科': """
科し	3034 Kた
""", '称': """
称	5346 K
""", '稱': """
稱	5346 K
""", '立': """
立即	5343 K加入我们	5343 K加入我們	5343 K订阅	5343 K訂閱	5343 K下载	5343 K下載	5343 K报名	5343 K報名	5343 K成为会员	5343 K成為會員
""", '第': """
第一	5268 K条评论	5268 K則留言	5268 K條評論
""", '筆': """
筆者	2976 K個人の見解
""", '紙': """
紙の	3032 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2904 Kを読むには	2904 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	3032 K部では
""", '繼': """
繼續	5201 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5201 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5260 由aiK
翻译	5260 由aiK
""", '者': """
者說	5346 K
者说	5346 K
""", '联': """
联盟	74 K链接	5280 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5280 K行銷連結	5280 K連結
聯絡	38 K我們
""", '自': """
自动	5260 由 ai K生成	5260 由aiK生成
自動	3012 K翻訳	5260 由 ai K生成	5260 由aiK生成
""", '若': """
若有	5236 K侵权	5236 K侵權
""", '获': """
获得	5280 K佣金
""", '著': """
著作	2943 K権は	3011 K権法により保護	3011 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5268 K本站立场
表示	5346 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5201 K即可	5201 K後繼續	5207 K我們的	5207 K電子報	5343 K我們	5347 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	99 Kを更新しました	99 Kを修正しました	2905 Kが読み放題	2959 Kをプレゼントできます	3030 #K中#記事
記者	2946 Kまでご連絡ください
""", '訴': """
訴え	3034 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	3034 Kた
認為	5346 K
""", '說': """
說:	5346 K
說。	5346 K
說道	5346 K
""", '読': """
読み	2906 K放題
読者	18 Kの寄付	18 Kの支援	2968 Kの会費で	3032 Kの皆様	3032 Kの皆さ	3032 Kアンケート
""", '請': """
請先	5343 K登入
請啟	5221 K用javascript
請我	54 K喝咖啡
請捐	5343 K款
請支	5198 K持我們	5343 K持我們
請登	5343 K入後	5343 K入以
請立	5343 K即捐款
請輸	5270 K入您的電子	5343 K入您
請關	5307 K閉後重新整理
請點	5343 K擊此處	5343 K擊這裡	5343 K擊下方	5343 K擊連結
""", '講': """
講座	2975 K参加者募集中
""", '讀': """
讀者	43 K投書	5344 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5201 K即可	5201 K后继续	5207 K我们的	5207 K电子报	5343 K我们	5347 K费
""", '认': """
认为	5346 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	5268 K服务协议
""", '该': """
该视	5296 K频在您所在
""", '说': """
说:	5346 K
说。	5346 K
说道	5346 K
""", '请': """
请先	5343 K登录
请关	5307 K闭后刷新
请启	5221 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5343 K款
请支	5198 K持我们	5343 K持我们
请点	5343 K击此处	5343 K击这里	5343 K击下方	5343 K击阅读	5343 K击关注	5343 K击链接
请登	5343 K录后	5343 K录以
请立	5343 K即捐款
请输	5270 K入您的电子邮箱	5270 K入您的邮箱	5343 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5344 K问卷	5344 K群
""", '責': """
責任	5236 K編輯:
""", '賺': """
賺取	5280 K佣金
""", '購': """
購読	2904 K者の方は	2906 Kすると	3031 Kしてください	3032 K者の方	3035 K料
""", '贈': """
贈送	5264 K給好友
""", '贊': """
贊助	5198 K我們	5343 K我們
""", '责': """
责任	5236 K编辑:
""", '赚': """
赚取	5280 K佣金
""", '赞': """
赞助	5198 K我们	5343 K我们
""", '赠': """
赠送	5264 K给好友
""", '身': """
身边	5344 K的新鲜事
身邊	5344 K的新鮮事
""", '転': """
転載	45 K	2942 Kを禁じ
""", '輸': """
輸入	5270 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5236 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	5236 K请注明
""", '输': """
输入	5270 Kemail
""", '还': """
还可	5264 K赠送
""", '这': """
这篇	5344 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5215 K我們的	5237 Kgoogle news	5343 K我們
""", '送': """
送っ	49 Kてください
送到	5270 K你的邮箱	5270 K您的邮箱	5270 K您的信箱
""", '這': """
這篇	5344 K文章
""", '通': """
通知	14 K	2913 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2967 Kニュースレター
""", '邀': """
邀請	5343 K您
邀请	5343 K您
""", '還': """
還可	5264 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5346 K
""", '长': """
长说	5346 K
""", '開': """
開啟	5212 K通知	5300 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5201 K全文請	5342 K
""", '閲': """
閲覧	3030 K記事数:#/#
""", '關': """
關注	5215 K我們的	5343 K我們
關閉	5307 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5201 K全文请	5342 K
""", '随': """
随时	5343 K掌握
""", '隐': """
隐私	5225 K政策
""", '隨': """
隨時	5343 K掌握
""", '隱': """
隱私	5225 K權政策	5225 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5347 K報
""", '需': """
需接	5253 K受cookie
需要	5253 K接受cookie	5343 K您的支持	5343 K你的支持
""", '音': """
音声	2957 Kでもお聴き
""", '頂': """
頂い	2901 Kたサポートは
""", '飲': """
飲酒	5293 K過量
""", '首': """
首年	5286 K仅需
首月	5273 K仅需	5273 K只要	5286 K免费	5286 K免費	5286 K仅	5286 K僅	5286 K只需	5345 K
首选	5237 K来源	5237 K新闻来源	5326 K来源
首選	5237 K來源	5237 K新聞來源	5326 K來源
""", '點': """
點擊	5343 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3162 K
가입해	3162 K 주세요
""", '강': """
강조했다	3165 K
""", '게': """
게시물	3117 K 불러오기
""", '계': """
계속	3042 K 읽으려면	3042 K 읽으시려면
계신	3067 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	3125 K 차단	3127 K 차단기를
광고도	70 K
광고차단	3125 K	3127 K 프로그램을	3127 K 기능을
""", '구': """
구글	3054 K 뉴스에서
구독	50 K 회원은	3042 K 후 이용
구독료	3166 K
구독을	3162 K 신청하세요
구독자	3042 K 전용 기사	3042 K 전용 콘텐츠	3042 K 전용입니다	3042 K 전용 서비스	3163 K
구독자는	50 K
구독자만	3042 K 볼 수	3096 K 읽을
구독자에게만	3096 K 제공
구독하고	3054 K
구독하세요	3066 K	3162 K
구독하시면	3042 K
구독해	80 K 주세요	3053 K 주세요	3094 K 주셔서	3162 K 주세요
구독해주세요	3053 K
구독해주셔서	3094 K
""", '금': """
금요일	3094 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	3039 좋은 K 후원	3161 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	3042 전체 K 보려면	3096 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3095 K 응원해
기자에게	3067 K 연락해 주세요
""", '남': """
남겨주세요	3162 K
""", '네': """
네이버	3054 K 메인에서	3066 K 구독
네이버에서	3054 K 구독
""", '놓': """
놓치지	3162 K 마세요
""", '눌': """
눌러주세요	3162 K
""", '뉴': """
뉴스레터	78 K	3045 K 구독하기	3045 K 구독하세요	3045 K 신청하기	3045 K 구독 신청하기	3163 K	3166 K
뉴스레터로	3045 K 받아
뉴스레터를	3045 K 받아	3045 K 구독하세요	3045 K 구독해	3045 K 구독하고	3045 K 구독하면	3162 K 신청하세요
""", '다': """
다운로드하세요	3162 K
""", '달': """
달	3096 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3067 K 제보가	3163 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3092 K 삭제될	3092 K 삭제합니다	3092 K 통보	3092 K 예고	3092 K 운영자	3092 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3165 K
""", '독': """
독립	3163 K 언론
독립언론	3163 K
독립언론을	3095 K 지켜
독자	3107 K 후원으로	3162 K 여러분의	3163 K 여러분
독자님의	3040 K 후원	3107 K 후원으로
독자들의	18 K 후원	3107 K 후원으로	3131 K 후원
독자의	3107 K 후원으로	3131 K 후원	3163 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3094 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3162 K
""", '로': """
로그인	24 K	3042 K 후 이용
로그인이	3042 K 필요합니다	3042 K 필요한 서비스	3042 K 필요해요
로그인하거나	3162 K
로그인하고	3096 K 계속
로그인하면	3096 K 계속
로그인하시면	3042 K
""", '링': """
링크에서	3162 K 확인하세요
""", '마': """
마음에	3095 기사가 K 드셨다면
""", '만': """
만나보세요	3162 K
""", '말': """
말했다	3165 K
""", '매': """
매월	3164 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3094 K 보내드려요
메일함으로	3045 K
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3064 K 복제	3064 K 전재
무단전재	3063 K
무료	15 K 기사	3105 K 기사	3164 K 체험
무료로	15 K 볼 수 있는	3096 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3162 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3165 K
""", '보': """
보내	57 K 드립니다	3162 K 주세요
보내드리는	3094 K
보내드립니다	57 K	3094 K
보내주세요	3162 K
""", '본': """
본	3163 K 기사
본사의	3103 K 편집 방향	3103 K 편집방향
본지는	3163 K
본지의	3103 K 편집 방향	3103 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	3116 K 오디오를	3116 K 비디오를	3116 K 동영상을
브라우저는	3116 K 동영상
브라우저에서는	3116 K 동영상을
""", '사': """
사연을	3067 K 보내주세요	3067 K 보내 주세요
사전	3082 K 등록하기	3082 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3065 K 매체로	3065 K 출처로	3065 K 언론사	3065 K 매체
선호하는	3065 K 출처
""", '설': """
설명했다	3165 K
설문에	3162 K 참여하세요
설치하세요	3162 K
""", '세': """
세미나	3082 K 신청하기
""", '소': """
소식을	3094 K 전해드립니다
""", '속': """
속보를	3093 K 받아보세요
""", '수': """
수수료를	3099 K 받을 수 있습니다	3099 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3107 K 후원으로
시민의	3131 K 후원
시작하세요	3162 K
""", '아': """
아래에서	3162 K 확인하세요
""", '알': """
알려	3162 K 주세요
알려주세요	3162 K
알림	3049 K 받기	3049 K 설정
알림을	14 K	3093 K 켜고
""", '애': """
애드블로커	3125 K
애드블록	3125 K
애드블록을	3127 K
애드블록이	3127 K
""", '앱': """
앱	3049 K 다운로드	3049 K 설치	3093 K 설치하기
앱에서	3048 K 보기	3048 K 열기	3093 K 더 편하게	3162 K 확인하세요
앱으로	3048 K 보기	3093 K 더
앱을	3049 K 다운로드	3093 K 다운로드하세요	3093 K 설치하세요
""", '언': """
언론을	3095 독립 K 지켜
""", '여': """
여기서	3162 K 확인하세요
여러분	3163 K 덕분
여러분의	3067 K 제보를	3095 K 후원이	3131 독자 K 후원	3162 K 후원
""", '영': """
영상에서	3085 K 확인하세요	3085 K 확인할 수 있습니다	3162 K 확인하세요
영상으로	3085 K 확인하세요
영상을	3085 K 확인하세요
""", '온': """
온라인	3082 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3077 K 콘텐츠	3117 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	3163 K 기자
우리의	3163 K 저널리즘
""", '운': """
운영되고	3095 독자의 후원으로 K 있습니다
""", '원': """
원고료	3039 K 주기
원고료로	3039 K 응원	3095 K 응원
원고료주기	3039 K
""", '월': """
월	3164 K #원
""", '유': """
유료	3042 K 구독자만
유튜브	3054 K 구독
""", '음': """
음성으로	3085 K 들으려면	3085 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3162 K
응원해	3040 K 주세요	3162 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3162 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3163 K 기사가	3163 K 기사는	3163 K 기사
이메일	3046 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	3045 K 입력하세요	3045 K 입력해 주세요	3045 K 입력해주세요	3045 K 입력하시면
이미	3096 K 구독자이신가요
이벤트에	3162 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3143 K 작성	3143 K 생성	3143 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3082 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3143 K 번역
자바스크립트가	3120 K
자바스크립트를	3120 K
자살예방	99 K
자주	3065 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3063 K 금지
재배포금지	3063 K
재생할	3116 K 수 없습니다
""", '저': """
저작권법	3064 K
저작권법의	3064 K
저작권자	3064 K
저작권자의	3064 K
저희	3163 K 뉴스레터	3163 K 채널	3163 K 앱
저희는	3163 K
저희를	3163 K
""", '적': """
적었다	3165 K
""", '전': """
전문을	20 K
전용	3042 회원 K 기사	3042 회원 K 콘텐츠	3042 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3165 K
""", '정': """
정기	3039 K 후원이	3039 K 후원으로
정기후원	3164 K
정기후원으로	3039 K
정기후원이	3039 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3117 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3067 K 부탁드립니다
제보는	3067 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3067 K 기다립니다	3067 K 받습니다
제보해	38 K 주세요	67 K 주세요	3162 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3099 K 링크
제휴링크	3099 K
""", '좋': """
좋아요	3066 구독과 K 부탁
좋아요를	3066 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3161 #건 K #건	3161 #개 K #개
""", '지': """
지금	3162 K 확인하세요	3162 K 신청하세요	3162 K 참여하세요
지켜주세요	3162 K
""", '차': """
차단	3127 광고 K 프로그램을	3127 광고 K 프로그램이	3127 광고 K 기능을
""", '채': """
채널	3053 K 추가	3066 K 추가하기	3066 K 구독하기	3106 K 추가하고	3106 K 추가하면
채널에	3066 K 참여하세요
채널에서	3066 K 소식을	3162 K 확인하세요
채널을	3106 K 추가하고	3106 K 추가하면	3106 K 추가해	3106 K 구독하고	3106 K 구독하면
채용	3082 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3164 K 달
""", '추': """
추가해	3066 K 주세요
추가해주세요	3066 K
""", '친': """
친구	3066 K 추가하세요
""", '카': """
카카오톡	3106 K 채널에서	3106 K 채널
""", '커': """
커피	54 K 한 잔 사	3095 K 한 잔 값으로
""", '콘': """
콘텐츠	3117 K 불러오기
""", '쿠': """
쿠키	3077 K 동의가
쿠키를	3077 K 허용해야	3077 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3082 K 보기
""", '파': """
파트너스	3099 K 활동
""", '팔': """
팔로우하기	3053 K	3066 K
팔로우하세요	3162 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3103 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3099 K 받아
""", '활': """
활용	3063 ai 학습 및 K 금지
""", '회': """
회원	3042 K 전용입니다
회원가입	3042 K 후	3162 K 후
회원가입은	3162 K
회원가입을	3162 K 하
회원가입하고	3162 K
회원가입하면	3096 K 월
회원가입하세요	3162 K
회원가입하시면	3162 K
회원만	3042 K 볼 수
""", '후': """
후원금	3166 K
후원으로	3039 K 응원	3095 독자의 K 운영됩니다	3095 독자의 K 운영하는
후원을	3040 K 부탁드립니다	3162 K 부탁
후원이	3039 K 큰 힘	3040 K 필요합니다	3040 K 큰 힘이
후원하세요	3162 K
후원해	80 K 주세요	3039 K 주세요	3040 K 주세요	3162 K 주세요
후원회원의	3107 K 후원으로	3131 K 힘
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
berätta
berättade
berättar
bestätigen
bestätigungslink
bestätigungsmail
betalvägg
bezpečí
bezplatný
bezplatných
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
hűségidő
hồng
iecienītāko
iepriekšējā
ifølge
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
kérdőívünket
kért
kérte
kérték
kívánt
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
lamentó
lançait
lasītu
lasītāji
lasītājiem
lejupielādē
lelkisegély
leverandør
leverantör
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
nepiekrītat
nepriklausomą
nesouhlasíte
nesúhlasíte
newsissä
nezodpovedá
nezodpovídá
nezávislou
nezávislá
nezávislé
nezávislú
nghiên
ngoài
nguồn
người
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
nuotraukų
nusprendė
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
osobních
osobných
ostrzegał
ostrzegała
ostrzegł
otrzymywać
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
posílat
posílejte
posíláme
potřebujeme
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
segítsen
segítségedre
según
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
tovább
továbbolvasáshoz
toàn
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
udostępnij
ukarał
ulaş
ulaşin
ulaşmak
unabhängig
undersökning
undersøgelse
undersøkelse
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
våre
vårt
vær
védekezett
véli
vídeo
vídeos
vďaka
vēlamo
vēstkopai
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
złotówka
állt
állítja
átvehető
ägare
ähnliches
ändå
äpp
äppi
äußern
åndsverkloven
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
önskad
önökkel
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
отвечал
отвечала
отговори
отговорил
отговорила
отговориха
отговорност
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
помилку
помогите
помогнете
помогут
поможет
помоли
помолил
помолила
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
посъветва
посъветвал
посъветвали
потребовал
потребовала
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
בסרטון
בעוגיות
בעיתונות
בעלי
בקובצי
בשבוע
בתגובות
בתוכן
דווחו
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
ادبلاك
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
المستقلة
المفضل
المفضلة
المقال
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
تابعوا
تابعونا
تاكيد
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
تبليغ
تبليغات
تجربتك
تجربه
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
تيم
جافاسكريبت
جاوااسكريپت
جزئيات
حذر
حذرت
حساب
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
कहानी
कीजिए
कॉपी
कॉपीराइट
क्लिक
खबर
खबरें
खबरों
खरीदें
खेलें
गिफ्ट
गोपनीयता
जनरेट
जरूर
जावास्क्रिप्ट
जुडने
जुडिए
जुडें
ज्वाइन
टिप्पणियों
टिप्पणी
डाउनलोड
तस्वीरें
दान
दिखाया
दिया
दें
देखें
दोस्तों
द्वारा
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
मदद
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
โฆ
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
お得
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
でも
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
イベ
オフ
カ月
クイ
クッ
コメ
コー
サポ
シェ
スパ
セミ
タグ
ダウ
チケ
チッ
チャ
ツア
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
不属
不屬
不得
不认
不錯
不错
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
先着
免費
免费
內容
全文
公众
公式
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
受講
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
好評
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
投资
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
沒有
没有
浏览
添加
瀏覽
点击
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
請啟
請我
請捐
請支
請登
請立
請輸
請關
請點
講座
讀者
订阅
认为
训练
许可
评论
该视
说:
说。
说道
请先
请关
请启
请我
请捐
请支
请点
请登
请立
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
강조했다
게시물
계속
계신
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
브라우저가
브라우저는
브라우저에서는
사연을
사전
사진
사진과
사진이나
상담전화
선호
선호하는
설명했다
설문에
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
콘텐츠
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
