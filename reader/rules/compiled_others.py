"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5057
# comentário	3806
# comentários	3806
# fotó megtekintése	2553
# fotók megtekintése	2553
# gün ücretsiz deneyin	4745
# głosów	92
# hlasů	92
# hozzászólás	2467
# kişi oy kullandi	4791
# komentářů	524
# komentāri	3226
# kép megtekintése	2553
# képek megtekintése	2553
# lượt bình chọn	92
# odpovedí	4424
# odpovědi	626
# odpovědí	626
# odpowiedź	3753
# příspěvků	524
# röster	92
# sekunden zurück	976
# válasz megjelenítése	2562
# yaşindan küçükler oynayamaz	4828
# ääntä	92
# års aldersgrense	3499
# δευτερόλεπτα μπροστά	1111
# δευτερόλεπτα πίσω	1111
# σχόλια	1037
# ψήφοι	92	1062
# ψήφος	1062
# відповідей	5022
# відповідь	5022
# відповіді	5022
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4986
# из #	4184
# коментарі	4914
# коментарів	4914
# комментариев	4112
# комментарий	4112
# комментария	4112
# от #	303
# ответ	4220
# ответа	4220
# ответов	4220
# отговор	332
# отговора	332
# із #	4986
# הצבעות	92
# מתוך #	2239
# שניות אחורה	2294
# שניות קדימה	2294
# תגובות	2236
# تعليقات	128
# ثانيه جلو	1836
# ثانيه عقب	1836
# راي	92
# صوت	92
# نظر	1779
# कमेंट	2360
# वोट	92
# सेकंड आगे	2409
# सेकंड पीछे	2409
# € al mes durante # meses	1606
# € al mese per # mesi	2792
# € por mês durante # meses	3864
# 人参与	5200
# 人參與	5200
# 票	2914
# 명 참여	3052
# 표	3052
#% megtakarítás	2549
#+ hrajte zodpovědně	516
#-årsgrense	3499
#/# fotó	2553
#/# kép	2553
#/#. fotó	2553
#/#. kép	2553
#か月無料	2891
#カ月無料	2891
#ヶ月無料	2891
#人が回答	2914
#人が投票	2914
#人参与	5200
#人參與	5200
#件のコメント	2911
#則留言	5186
#小时热榜	5192
#条评论	5186
#票	92	2914
#秒戻る	2969
#秒進む	2969
#명 참여	92	3052
#초 뒤로	3098
#초 앞으로	3098
#표	3052
""", 'a': """
a apărut o eroare	4044
a boltunkból	2524
a carregar vídeo	3878
a cikk a hirdetés alatt folytatódik	2459
a cikk a hirdetés után folytatódik	2459
a cikk automatikusan készült	2561
a cikk felhasználása engedélyköteles	2559
a cikk meg is hallgatható	2456
a cikk meghallgatása	2473
a cikk megosztása	2456
a cikk szerzői jogvédelem alatt áll	2559
a cikk zárolva van	2548
a cikket gépi hang olvassa fel	2535
a folytatáshoz regisztráljon	2450
a hanganyagot mesterséges intelligencia készítette	2535
a hirdetés után folytatjuk	2459
a hirdetés vége	2569
a hozzászólás lezárva	2562
a hozzászólások le vannak zárva	2562
a hét kvíze	2518
a kommentelés lezárult	2467
a könyv megrendelhető itt	2462
a könyv megrendelése	2524
a lejátszó betöltése	2535
a link másolva	2567
a lire également	2073
a matéria continua abaixo	3940
a mező kitöltése kötelező	2551
a nap kérdése	91	2518
a notícia continua abaixo	3940
a rovat további cikkei	2471
a sua subscrição foi confirmada	3932
a sua subscrição foi efetuada com sucesso	3932
a szerző a lap munkatársa	2484
a szerző cikkei	2554
a szerző jogász	2484
a szerző közgazdász	2484
a szerző politológus	2484
a szerző további cikkei	2554
a szerző történész	2484
a szerző összes cikke	2554
a szerző újságíró	2484
a szerzőkről	2486
a szerzőről	2486
a szöveg automatikusan készült	2561
a tartalmat nem tudjuk megjeleníteni	2527
a tartalom nem elérhető	2527
a tartalom nem jeleníthető meg	2527
a tartalom szerzői jogi védelem alatt áll	2559
a teljes cikk elolvasása	2554
a témában további cikkek	2471
a videó az ön országában nem játszható le	2535
a videó már nem elérhető	2535
a videó nem elérhető	2535
a videó nem elérhető az ön országában	2535
a videó nem játszható le	2535
a videólejátszó betöltődik	2535
a videót nem lehet lejátszani	2535
abo abschließen	792
abo auswählen	989
abo wählen	989
abonare confirmată	4068
abonați-vă	3953
abone değil misin	4845
abone değil misiniz	4845
abonează-te	3953
abonelere özel	4745
abonelere özel avantajlar	4828
abonelere özel indirim	4828
abonelere özel içerik	4845
abonelik paketlerini gör	4874
abonelik seçenekleri	4874
aboneliği yenile	4874
aboneliğini seç	4845
aboneliğiniz onaylandi	4875
aboneliğinizi seçin	4845
abonentu priekšrocības	3257
abonner nå	3477
abonner på nyhetsbrevet	3484
abonné	2135
abonné à ce thème	2198
abonnér	645
abonnér nu	645
abonnés	2022
abonnés uniquement	2122
abonē	3220
abonē jaunumus	3244
abonē un lasi visus rakstus	3220
abonēt	3220
abrir menú	1557
aby odtworzyć film, włącz javascript	3724
acasă	3971
accede a todos los contenidos sin límites	1606
accept termenii și condițiile	4043
accepter og fortsæt	740
acceptera och fortsätt	4633
acceptera och stäng	4633
accepto la política de privacitat	473
acceptér	667
acceptér alle	741
acceptér og fortsæt	740
acceptér og vis	740
acceptă toate	3967	3982
acceptă tot	4025
acceptă și afișează conținutul	3982
acceptă și continuă	4024
acceso a todos los artículos	1673
accès restreint aux abonnés	2024
accès à tous les articles	2193
accéder au dossier	2164
accéder à l'article	2022
accéder à la page de dons	2154
accédez à tous les articles	2024
aceitar e ver o conteúdo	3840
aceito receber comunicações	3899
aceito receber comunicações de marketing	3899
aceito receber comunicações e ofertas	3859
acepto la política de privacidad	1641
acesso ilimitado a todo o conteúdo	3931
acest articol este disponibil doar abonaților	3955
acest articol este rezervat abonaților	4003
acest câmp este obligatoriu	4043
acesta este ultimul tău articol gratuit	4003
acheter ce numéro	2109
acheter le numéro	2108
achetez ce numéro	2109
activează	4031
activează alertele	3997
activează notificările	3997
activează sunetul	4020
actualitza la pàgina	466
actualités	2073
actualizar la página	1634
ad 광고	3073
ad 추천	3086
adatkezelés és sütik	2530
adatkezelési tájékoztató	2527
adatvédelem és sütik	2530
adatvédelmi beállítások	2527
adatvédelmi beállítások módosítása	2530
adatvédelmi tájékoztató	2527
adaugă ca sursă preferată	4054
adaugă un comentariu	3968
adaugă un răspuns	4060
adaugă în coș	4071
adblock détecté	2190
adblocker upptäckt	4644
add meg az e-mail-címed	2477
además	1551
adhérer	2013
adj hozzá minket preferált forrásként	2564
adja meg az e-mail-címét	2477
adja meg az összeget	2545
adja meg e-mail-címét	2477
adomány	2446
adományozok	2446
adományozás	2446
adresa de email nu este validă	4043
adresă de email invalidă	4043
adreça electrònica	436
adó # százalék	2545
adója #%-ával	2545
afficher la vidéo	2146
afficher les réponses	2134
afișează comentariile	4012
afișează conținutul	3982
afișează conținutul extern	3982
afișează originalul	3972
afișează postarea	4024
afișează subtitrările	4020
află mai multe	3967
afmeld når som helst	759
afspilleren indlæses	743
agora não	3772
ai deja un abonament? autentifică-te	4003
ai găsit o greșeală	4049
ai kan begå fejl	769
ai kan gjøre feil	3604
ai kan göra fel	4661
ai kan göra misstag	4661
ai może popełniać błędy	3751
ai može griješiti	4323
ai može pogriješiti	4323
ai môže robiť chyby	4422
ai může chybovat	624
ai může dělat chyby	624
ai observat o greșeală	3968
ai sa môže mýliť	4422
ai segítségével készült	2561
ai által fordított	2561
ai által generált	2561
ai által generált tartalom	2561
ai може да греши	331
ai सारांश	2381
ai से तैयार सारांश	2381
ai 摘要	5282
ai 기사 요약	3128
ai 번역	3099
ai 생성 이미지	3138
ai 요약	3073
ai 음성으로 듣기	3098
ai-genererat innehåll	4662
ai-genereret resumé	683
ai-oversættelse	770
ai-resumé	683	770
ai-összefoglaló	2473
ai-översatt	4661
ai-översättning	4662
aicinām ievērot cieņu komentāros	3226
aiheeseen liittyvää	1907
aiheesta lisää	1907
aikaa jäljellä #	1966
ainda não tem conta	3898
ainda não é assinante	3897
ainult vajalikud küpsised	1735
aitäh hääletamast	1731
aitäh liitumast	1719
aitäh sõnumi eest	1746
aizmirsāt paroli	3268
aizvērt	3228
aizvērt galeriju	3272
aizvērt reklāmu	3229
aiが要約	2997
aiによる要約	2997
ai总结	5282
ai摘要	5222
ai生成	2970	5282
ai生成内容	5254
ai翻訳	2970
ai翻譯	5282
ai翻译	5282
ai要約	2997
ai語音朗讀	5253
ai语音朗读	5253
ai重點整理	5222
ai音声で聴く	2969
ai가 생성한 콘텐츠입니다	3138
ai가 읽어주는 기사	3098
ai로 생성된 콘텐츠	3138
ajouter une réponse	2181
ajouter à mes favoris	2051
ajouter à mes sources préférées	2175
ajouter à mes sujets	2198
ajouter à mes thèmes	2198
ajouter à vos sources préférées	2175
ajouter à vos sélections	2051
ajándék cikk	2457
ajándékozd el a cikket	2457
ajándékozd tovább a cikket	2457
ajándékozza a cikket	2456
ajándékozza a cikket barátjának	2456
ajándékozza el a cikket	2457
ajándékozza tovább a cikket	2457
ajánlataink	2471
ajánlja: outbrain	2569
ajánlja: taboola	2569
ajánljuk	2471
ajánljuk még	2471
ajánlott	2471	2549
ajánlott cikkek	2471
ajánló	2471
akceptuję	3644
akceptuję i kontynuuję	3721
akceptuję i przechodzę do serwisu	3721
akkurat nå	3512
ako chránime svoje zdroje	4419
ako chránime zdroje	4419
ako vypnúť adblock	4405
ako vypnúť blokovanie reklám	4405
aktuálny čas	4401
aktuálny čas #	4400
aktuální čas	596
aktuální čas #	595
aktuálně	526
akzeptieren und schließen	973
aldersgrense # år	3499
aldersgrense: # år	3499
alege o sumă	4066
alege-ți abonamentul	4041
alegeți abonamentul	4041
algo salió mal	1642
alkalmazás letöltése	2537
alkalmazás megnyitása	2537
alla bidrag hjälper	4646
alla rättigheter reserverade	4659
alle abo-angebote im überblick	911
alle angaben ohne gewähr	917
alle beiträge ansehen	846
alle beiträge anzeigen	994
alle beiträge der autorin	994
alle beiträge des autors	994
alle bidrag hjælper	753
alle bidrag tæller	753
alle inhalte sind urheberrechtlich geschützt	958
alle newsletter im überblick	900
alle preise ohne gewähr	917
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4603
allt innehåll är upphovsrättsskyddat	4602
als bevorzugte quelle bei google hinzufügen	818
als bevorzugte quelle hinzufügen	1008
als podcast hören	912
alte știri	3969
alterar preferências de cookies	3840
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4829
altyazilari göster	4829
altă sumă	4037
alătură-te conversației	3985
am înțeles	3972
amazon'da gör	4828
amazonで見る	2967
amazonで詳しく見る	2967
amazonで詳細を見る	2967
amazonで買う	2967
amazonで購入	2967
amazonで購入する	2967
amintește-mi mai târziu	3949
ana sayfaya dön	4851
anasayfaya dön	4851
anderen betrag wählen	986
andet beløb	753
andra läser	19	4571
andra läser just nu	19
andra läste även	4571
andre har også lest	19
andre leser nå	3512
andre leste også	3512
andre læser	680
andre læser lige nu	680
andre læser også	19
andre læste også	680
angebot auswählen	989
angebot wählen	911
anhören	815
anhören # min	815
anket sonuçlari	4823
anketa dňa	4391
ankstesnė nuotrauka	3205
anmäl	4664
anmäl annons	4668
anmäl dig	4546
anmäl dig till nyhetsbrevet	4546
anmäl inlägg	4663
anmäl kommentar	4663
anna kelvollinen sähköpostiosoite	1984
anna äänesi	1951
annet beløp	3588
anneta ühekordselt	1743
annonce - artiklen fortsætter nedenfor	663
annonces légales	2109
annoncørbetalt	87
annoncørbetalt indhold	87	690
annons - artikeln fortsätter nedan	4557
annons från våra partner	4668
annonsblockerare upptäckt	4644
annonsen slutar här	4557
annonser från google	4668
annonsinnehåll	4578
annonslänk	4557
annonsörsinnehåll	4578
annonsørinnhold	87	3522
annonsørsamarbeid	3612
ano, prosím	602
ano, rád	602
anonimni sandučić	4320
anonym brevlåda	4658
anonym tipslåda	4658
anonymná schránka	4419
anonymní schránka	620
anpassa inställningar	4633
anulează oricând	4041
anulezi oricând	4003
anuluj odpowiedź	3652
användarnamn	4649
användarnamn eller e-postadress	4648
användarvillkor	4559
anzeige schließen	1011
anzeigensonderveröffentlichung	917
anúncio	3798
anúncio em #	3926
anúncios	3798
apasă pentru sunet	4065
apmaksāta sadarbība	3279
apmaksāts saturs	3229
apmokėta partnerystė	3212
apmokėtas turinys	3212
aportació mensual	467
aportació única	467
aportación mensual	1636
aportación única	1636
app letöltése	2537
app storeからダウンロード	2975
app storeでダウンロード	2975
app store에서 다운로드	3105
apple ile giriş yap	4845
apple podcastで聴く	3003
appleでサインイン	2985
appleでログイン	2985
appleで続ける	2985
app内打开	5260
après la publicité	2059
aptaujas rezultāti	3262
após a publicidade	3798
apóyanos	1501
apóyanos en patreon	1635
apúntate	1516
aquest article està bloquejat	471
aquest article està protegit	482
aquest article t'ha estat útil	446
aquest camp és obligatori	473
aquest contingut està protegit	482
aquest vídeo ja no està disponible	453
aquest vídeo no està disponible	453
ar norite gauti pranešimus	3196
arată conținutul	4024
arată mai mult	4047
arată mai puțin	3972
arată răspunsurile	4012
arată tot	3972
arkadaşina gönder	4754
arkadaşinla paylaş	4754
article abonné	2022
article ajouté à vos sélections	2051
article lu par une voix de synthèse	2142
article précédent	2073
article réservé aux abonnés	2022
article següent	477
article sponsorisé	2109
articles associés	2073
articles liés	2073
articles recommandés	2073
articles récents	2073
articol exclusiv pentru abonați	4003
articole asemănătoare	3969
articole înrudite	3969
articoli più letti	2796
articolul continuă după publicitate	3992
articolul continuă după reclamă	3963
articolul continuă mai jos	3963
articolul următor	3969
artikeln finns också som ljud	4553
artikeln fortsätter efter annonsen	4557
artikeln fortsätter nedan	4557
artikeln fortsätter under bilden	4557
artikeln går att lyssna på	4553
artikeln läses upp av en syntetisk röst	4636
artikeln är automatiskt genererad	4661
artikeln är låst	4539
artikeln är maskinöversatt	4661
artikeln är skapad automatiskt	4661
artikeln är skyddad av upphovsrätt	4659
artikeln är uppläst av en dator	4553
artikkel jätkub pärast reklaami	1703
artikkel jätkub reklaami järel	1703
artikkel on kaitstud autoriõigusega	1756
artikkel täieneb	1701
artikkelen er låst	3477
artikkelen finnes også som lyd	3490
artikkeli jatkuu kuvan jälkeen	1894
artikkeli on konekäännetty	1994
artikkeli on suojattu tekijänoikeudella	1992
artikkelin lukee synteettinen ääni	1966
artikkelin voi myös kuunnella	1891
artiklen er låst	645
artiklen er læst op af en robot	655
artiklen findes også som lyd	655
artiklen fortsætter efter annoncen	663
artiklen fortsætter efter reklamen	776
artiklen fortsætter nedenfor	663
artiklen fortsætter under billedet	663
artiklen kan også høres	655
artiklen læses op af en kunstig stemme	743
artikli loeb ette tehishääl	1699
artiklit loeb sünteetiline hääl	1737
artiklit loeb tehishääl	1699
artykuł czytany przez syntezator mowy	3724
artykuł dla subskrybentów	3625
artykuł do słuchania	3724
artykuł kontynuowany pod reklamą	3643
artykuł premium	3737
artykuł sponsorowany	3640
artykuł zablokowany	3737
artykuły na e-mail	3628
artykuły partnerów	3759
artículo anterior	1551
artículo regalado	1686
artículo relacionado	1551
artículo siguiente	1645
artículos recomendados	1610
artículos relacionados	1551
as notícias mais lidas	3867
ascultă	3960
ascultă articolul	4020
ascunde răspunsurile	4012
aseta ensisijaiseksi lähteeksi	1998
aslini göster	4770
assine já	3777
atbalstīt	3220
atcel jebkurā laikā	3220
atcelt var jebkurā laikā	3268
atcerēties mani	3269
atidaryti galeriją	3205
atidaryti programėlėje	3195
atidaryti programėlę	3195
atkūrimo greitis	3193
atlikite testą	3187
atlikušais laiks	3262
atlikušais laiks -#	3261
atpakaļ uz augšu	3272
atpakaļ uz sākumlapu	3272
atradi kļūdu	3273
atradi kļūdu rakstā	3226
atradāt kļūdu	3273
atrakinti straipsnį	3201
atrisini krustvārdu mīklu	3255
atsaukt piekrišanu	3259
atsisiųsti garso įrašą	3193
atsisiųsti iš app store	3195
atsisiųsti iš google play	3195
atsisiųsti programėlę	3195
atsiųskite naujieną	3206
atsiųskite nuotraukas	3206
atskaņot video	3261
atskaņošanas ātrums	3261
atslēgt rakstu	3268
atslēgvārdi	3262
atteikties var jebkurā laikā	3270
attēls # no #	3281
attēls #/#	3281
attēls attēlā	3261
atualizar a página	3892
atualizar página	3892
atvērt	3228
atvērt galeriju	3272
atvērt lietotni	3263
atvērt lietotnē	3263
atvērt rakstu	3268
atļaut paziņojumus	3264
atšaukti galite bet kada	3151
atšaukti sutikimą	3191
aucun commentaire à ce niveau	2113
audio narrado por una voz automática	1581
audio vytvorila umelá inteligencia	4400
auf apple podcasts hören	890
auf spotify hören	890
ausgewählt für sie	916
auswahl bestätigen	974
auswählen	990
automaatselt tõlgitud	1750
automaattinen käännös	1995
automaticky preložené	4422
automaticky přeloženo	624
automatické prehrávanie	4400
automatické přehrávání	595
automatický preklad	4423
automatický překlad	625
automatikus lejátszás	2535
automatinis atkūrimas	3193
automatisch übersetzt	1004
automatische übersetzung	1005
automatiskt översatt	4661
automatiškai išversta	3207
automatsko puštanje	4302
automātiski tulkots	3274
automātiskā atskaņošana	3261
autoriser la publicité	2152
ava äpis	1739
avantage abonnés	2140
avantages abonnés	2140
avantaje pentru abonați	4018
avançar # segundos	3878
avançar para o conteúdo	3818
aveți deja cont	4041
avfölj	4666
avfølg	3609
avis de décès	2109
avoimet työpaikat	1909
avregistrera dig när som helst	4651
avsluta när du vill	4539
avsluta när som helst	4651
avslutt når du vil	3477
avslå alle	3577
avís legal	424
avísanos de un error	1660
aylik bağiş	4842
aylik bağiş yap	4873
ayrintilar için tiklayin	4769
ayrintilar için tiklayiniz	4769
az ai hibázhat	2561
az ai tévedhet	2561
az e-mail-címed	2551
az első hónap csak # ft	2450
az mi hibázhat	2561
az oldal tetejére	2554
az outbrain ajánlásával	2569
az ön e-mail-címe	2551
az ön neve	2551
az összefoglalót ai készítette	2561
az összefoglalót mi készítette	2561
az összes cikk	2554
az összes elfogadása	2527
az üzeneted	2552
aç	4770
añadir a favoritos	1531
añadir a la cesta	1685
añadir a mi lista	1609
añadir a mis temas	1678
añadir al carrito	1685
añadir comentario	1544
añadir como fuente preferida	1654
añadir una respuesta	1660
añadir usuario	1506
añádenos como fuente preferida	1654
aún no eres suscriptor	1639
aún no estás registrado	1640
aún no te has registrado	1506
aún no tienes cuenta	1640
ačiū už jūsų balsą	3187
ačiū už registraciją	3203
ačiū už žinutę	3203
ačiū, kad balsavote	3187
ačiū, kad užsiprenumeravote	3176
ați uitat parola	4042
ați votat deja	4012
""", 'b': """
baixar episódio	3878
baixar o áudio	3878
baixar áudio	3878
bandykite dar kartą	3203
bandykite vėliau	3203
bankkártyás támogatás	2545
bankovním převodem	607
banküberweisung	791
bara för dig som prenumererar	4648
bara för prenumeranter	4648
bare nødvendige	3576
bağiş sayfasina git	4842
bağiş yap	4744
bağiş yapin	4744
bağişim	4843
bağlanti kopyalandi	4859
bağlantiyi kopyala	4754
başa dön	4769
başka tutar	4842
be šlamšto	3203
bedste værdi	757
bei google als quelle hinzufügen	818
bei spotify hören	890
beitrag nicht mehr verfügbar	976
bejegyzés betöltése	2527
bejelentkezés	2450
bejelentkezés apple-fiókkal	2548
bejelentkezés facebookkal	2548
bejelentkezés google-fiókkal	2548
bekræft din e-mail	759
belépés	2450
belépés facebook-fiókkal	2548
belépés facebookkal	2548
belépés google-fiókkal	2548
benefício do assinante	3845
bere sintetični glas	4499
berite naprej z naročnino	4508
bestill nå	3573
beställ boken	4629
betalas årsvis	4648
betales årlig	3591
betales årligt	756
betalt innehåll	4668
betrag wählen	790
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2567
betűméret módosítása	2567
betűméret növelése	2567
bez mišljenja	4296
bez surogātpasta	3270
bez zobowiązań	3738
bez závazku, kdykoli zrušíte	501
bez závazků	501
bezmaksas piegāde	3258
bezárás	2445
beágyazott tartalom	2527
beállítás preferált forrásként	2564
beállítások mentése	2527
beállítások módosítása	2530
beğen	4823
beğenme	4823
bidrag kan trækkes fra i skat	753
bieżący czas #	3724
bild in originalgröße	994
bild vergrößern	845	994
bildergalerie öffnen	994
bildirimleri aç	4820
bildirimleri açin	4820
bilety już w sprzedaży	3717
bir hata oluştu	4847
bir tutar seçin	4873
bir şeyler ters gitti	4848
bir şeyler yanliş gitti	4848
bitte füllen sie dieses feld aus	991
bitte geben sie eine gültige e-mail-adresse ein	991
bitte prüfen sie ihr postfach	991
bitte versuchen sie es später erneut	900
bitte versuchen sie es später noch einmal	991
bitte überprüfen sie ihr postfach	991
bize ulaşin	4762
biểu quyết	92
bjud en vän på artikeln	4553
bjud oss på en kaffe	4646
bjud oss på kaffe	4646
bjud på en kaffe	4646
bli månadsgivare	4535
bli støttemedlem	3474
bliv fast støtte	753
bliv støtteabonnent	753
bliv støttemedlem	642
blocco pubblicità rilevato	2861
blokovať	4404
bloqueador de anúncios ativado	3929
bloqueador de anúncios detectado	3929
bloqueur de publicité détecté	2190
bloqueur détecté	2190
boletín	1516
bolo to užitočné	4422
brezplačna dostava	4495
browserul tău nu poate reda acest video	3982
brukervilkår	3501
brīva summa	3267
bu haber abonelere özeldir	4745
bu haber yapay zeka tarafindan seslendirilmiştir	4829
bu haber yapay zekâ ile seslendirilmiştir	4829
bu haberi paylaş	4882
bu haberi paylaşin	4882
bu haberler de ilginizi çekebilir	4768
bu içerik abonelere özeldir	4745
bu içerik faydali oldu mu	4822
bu içerik görüntülenemiyor	4832
bu içerik gösterilemiyor	4832
bu içerik kilitli	4845
bu video artik mevcut değil	4829
bu video bulunduğunuz ülkede izlenemiyor	4829
bu video mevcut değil	4829
bu video ülkenizde izlenemiyor	4829
bu yaziyi paylaş	4882
bu yorumu şikayet et	4864
bu özet yararli oldu mu	4791
bugün değil	4743
bulmaca çöz	4825
bunlar da ilginizi çekebilir	4763
burtu izmērs	3277
butlletí	436
buy me a coffee ☕	1180
buy me a cup of coffee ☕	1180
buy us a coffee ☕	1180
buzón anónimo	1648
buzón seguro	1648
buďte v obraze	506
bylo to pro vás užitečné	624
bylo to užitečné	624
bài cùng chuyên mục	5094
bài cùng tác giả	5072	5094
bài khác	5058
bài khác của tác giả	5128
bài liên quan	5058
bài mới nhất	5094
bài quảng cáo	5095
bài tiếp theo	5058
bài trước	5128
bài viết có hữu ích không	5101
bài viết có hữu ích với bạn không	5101
bài viết cùng tác giả	5072
bài viết khác của tác giả	5072
bài viết liên quan	5058
bài viết mới	5093
bài viết này bị khóa	5122
bài viết này có hữu ích không	5101
bài viết tiếp theo	5128
bài viết tiếp tục bên dưới	5097
bài viết tiếp tục sau quảng cáo	5097
bài viết trước	5128
bài viết được tặng bởi thuê bao	5148
bài được dịch tự động	5093
bài đọc nhiều	5094
báo cáo	5102
báo cáo bình luận	5139
báo cáo vi phạm	5102
báo lỗi	5057
báo lỗi bài viết	5101
bármikor leiratkozhat	2477
bármikor leiratkozhatsz	2477
bármikor lemondhatja	2450
bármikor lemondható	2450
bäst värde	4649
bästa pris	4649
bình chọn	91	5102
bình chọn của bạn đã được ghi nhận	5101
bình luận	5057
bình luận (#	5057
bình luận của bạn	5139
bình luận hay	5078
bình luận đã bị tắt	5139
bölümü indir	4829
búsqueda	1557
bücher aus dem shop	823
bülten	4798
bülten üyeliği	4798
bültene abone oldunuz	4798
büyüt	4769
bądź na bieżąco	3628
bądź pierwszą osobą, która skomentuje	3753
błędny adres e-mail	3740
bővebben	2473	2529
būkite pirmas	3157
būkite pirmas, pakomentavęs	3157
bạn chưa có tài khoản	5122
bạn chưa đăng ký	5122
bạn có muốn nhận thông báo	5115
bạn có muốn nhận thông báo không	5115
bạn có thể hủy đăng ký bất cứ lúc nào	5124
bạn có thể quan tâm	5058
bạn muốn nhận thông báo	5115
bạn thấy bài viết này thế nào	5101
bạn đang theo dõi chủ đề này	5133
bạn đã bình chọn	5101
bạn đã bình chọn rồi	5101
bạn đã có tài khoản	5122
bạn đã đăng ký rồi	5145
bản ghi	5109
bật	5116
bật thông báo	5115
bật tiếng	5108
bắt buộc	5125
bắt đầu trắc nghiệm	5104
bỏ qua	5036
bỏ qua quảng cáo	5142
bỏ theo dõi	5133
""", 'c': """
cada aportació compta	439
cada aportación cuenta	1605
cada contribuição conta	3862
cada doação conta	3893
cada donación cuenta	1635
cadastre-se grátis	3777
califica este artículo	1544
campo obrigatório	3899
campos obrigatórios	3899
cancel·la quan vulguis	471
cargando el vídeo	1620
cargando vídeo	1620
cargar más	1557
cargar más comentarios	1613
cargar más noticias	1645
cargar publicación	1625
cargar vídeo	1625
carrega la publicació	457
carrega més comentaris	446
carregando o vídeo	3878
carregando vídeo	3878
carregant el vídeo	453
carregar conteúdo	3882
carregar conteúdo externo	3804
carregar mais comentários	3869
carregar mais notícias	3903
carregar o conteúdo	3882
carregar publicação	3882
carregar vídeo	3882
carte de crédit	2021
cartão de crédito	3776
caseta redacțională	3979	3980
categorieën	3335
categorías	1551
caută	3971
caça-palavras	3874
ce contenu vous a-t-il été utile	2105
ce résumé vous a-t-il été utile	2105
cea mai bună ofertă	4042
cela vous a-t-il été utile	2134
cele mai citite știri	4006
cele mai noi știri	3969
celkem hlasovalo # čtenářů	583
celozaslonski način	4499
celá obrazovka	595
celý článek	528
celý článek zde	616
celý článok	4416
cenimy twoją prywatność	3646
cererea ta a fost trimisă	4068
cerrar galería	1676
cerrar menú	1557
cerrar sesión	1506
cet article est en accès libre pour les abonnés	2122
cet article est lu par une voix de synthèse	2105
cet article vous a-t-il été utile	2134
cette adresse est déjà inscrite	2194
cette information vous a-t-elle été utile	2181
cette page vous a-t-elle été utile	2134
cette réponse est-elle utile	2134
cette vidéo est indisponible	2142
cette vidéo ne peut pas être lue	2142
cevaplari göster	4822
changer mes préférences	2064
chargement du lecteur vidéo	2142
charger la vidéo	2146
charte éditoriale	2168
chcem dostávať upozornenia	4403
chcem odoberať	4413
chcete dostávat notifikace	599
chcete dostávat upozornění	599
chcete dostávať notifikácie	4403
chcete dostávať upozornenia	4403
chci dostávat upozornění	599
chci odebírat	506
chci podpořit	498
chci přispět	498
chi tiết	5062
chia sẻ	5046
chia sẻ bài viết	5046
chia sẻ bài viết này	5148
chia sẻ facebook	5093
chia sẻ lên facebook	5135
chia sẻ qua email	5135
chia sẻ qua facebook	5093
chia sẻ qua zalo	5135
chia sẻ tin này	5148
chia sẻ zalo	5135
chia sẻ ý kiến của bạn	5057	5078
cho chúng tôi biết ý kiến	5101
cho phép	5116
cho phép thông báo	5115
chuyên mục	5058
chuyển đến công thức	61
chép liên kết	5093
chính sách bảo mật	5056
chính sách bảo mật | điều khoản sử dụng	5056
chính sách cookie	5055	5056
chính sách quyền riêng tư	5056
chơi miễn phí	5104
chơi ngay	5104
chưa có tài khoản	5122
chấp nhận	5055
chấp nhận tất cả	5055	5056
chấp nhận tất cả cookie	5056
chấp nhận và tiếp tục	5055	5112
chất lượng	5109
chế độ tối	5141
chỉ dành cho thuê bao	5122
chỉ dành cho thành viên	5122
chọn	5123
chọn gói	5122
chọn gói của bạn	5122
chọn gói đăng ký	5122
chọn số tiền	5143
chủ đề	5058
chủ đề liên quan	5058
chủ đề nóng	5094
cikk ajándékozása	2567
cikk elküldése ajándékként	2567
cikk feloldása	2548
cikk meghallgatása	2535
cikk megosztása	2456
cikk mentése	2456
cikk nyomtatása	2567
cikkünk frissül	2473
citeşte şi	3969
citește articolul complet	4047
citește articolul integral	4047
citește fără limite	4003
citește gratuit	4067
citește mai departe	3969	3971
citește mai mult	3969	3971
citește regulile comunității	3985
citește tot articolul	4047
citește transcrierea	4020
citește în aplicație	4027
citește și	3969
citi šobrīd lasa	3222
citit de o voce sintetică	4020
citiți și	3969
cobrança anual	3898
codes de réduction	2205
cofnij zgodę	3721
col·labora	411
comandă acum	3990	4018
comandă cartea	3990	4018
comentariile sunt doar pentru abonați	4060
comentariul tău	4060
comentariul tău așteaptă moderarea	3985
comentează	3968
comentário	3806
comentário aguardando moderação	3855
comentários	3806
comentários desativados	3918
comentários exclusivos para assinantes	3855
commander ce numéro	2109
commander le numéro	2108
comment désactiver mon adblocker	2152
comment désactiver mon bloqueur	2152
commentaire en attente de modération	2113
commentaires désactivés	2181
commerciële bijdrage	3385
commerciële content	3464
commerciële inhoud	3464
comparte este artículo	1686
compartilhar esta matéria	3941
compartilhe esta notícia	3941
compartir esta página	1686
completează formularul #	3951
completează online formularul #	3951
compre a edição impressa	3845
conditions générales	2061
conectează-te cu facebook	4003
conectează-te cu google	4003
confidentialité	2061
configuració de galetes	457
configuració de les galetes	457
configuració de privacitat	457
configuración	1540
configuración de cookies	1540
configuración de privacidad	1625
configurações de cookies	3800
configurações de privacidade	3882
confira o preço	3940
conheça as ofertas	3931
conheça os planos	3931
conheça todas as nossas newsletters	3859
consenti la pubblicità	2822
consigue tu entrada aquí	1584
consulta les normes de participació	428
consultez notre charte de modération	2113
consíguelo en tu quiosco	1584
contacta amb la redacció	479
contacta con la redacción	1648
contactar a redação	3906
contactar con la redacción	1648
contactați redacția	4049
contacte a redação	3906
contactează redacția	4049
contacter la rédaction	2168
contactez la rédaction	2168
contenu externe recommandé	2103
contenu proposé par notre partenaire	2109
contenu réservé	2158
contenu réservé aux abonnés	2158
contenu sponsorisé	2059
contenus recommandés	2127
contenus sponsorisés	2059	2073
conteúdo bloqueado	3804
conteúdo de marca	3798
conteúdo exclusivo	3777
conteúdo exclusivo para assinantes	3864
conteúdo externo	3840
conteúdo externo bloqueado	3804
conteúdo externo recomendado	3840
conteúdo gerado por ia	3926
conteúdo pago	3875
conteúdo para assinantes	3777
conteúdo patrocinado	3798
conteúdo premium	3864
conteúdo produzido pela marca	3845
conteúdo relacionado	3815
conteúdos relacionados	3867
contingut només per a usuaris registrats	440
continua a leggere dopo la pubblicità	2808
continua após a publicidade	3798
continua després de l'anunci	430
continuar leyendo aquí	1506
continuarea articolului după publicitate	3992
continuarea articolului după reclamă	3989
continue a ler esta notícia	3867
continuer après la publicité	2059
continuer sans désactiver	2190
continuer à lire	2196
continuă cu apple	4003
continuă cu email	4067
continuă cu facebook	4003
continuă cu google	4003
continuă lectura	4070
continuă pe site	4027
continuă să citești	4070
continuă să citești după publicitate	3989
continuă în browser	4027
continúa abajo	1538
contáctanos	1544
convida'ns a un cafè	467
conținut disponibil doar utilizatorilor înregistrați	4003
conținut exclusiv	3955
conținut exclusiv pentru abonați	3955
conținut extern	3982
conținut extern recomandat	3982
conținut pentru abonați	3953
conținut plătit	4018
conținut premium	4003
conținut promovat	3992
conținut sponsorizat	87	3963
cookie beállítások	2527
cookie を管理する	2972
cookie 偏好設定	5181
cookie 偏好设置	5181
cookie 設定	5257
cookie 设置	5257
cookie-beállítások	2527
cookie-beállítások módosítása	2530
cookieinställningar	4559
cookies a ochrana soukromí	521
cookieの管理	2972
cookieの設定	2906
cookieの設定を変更	2908
cookieを拒否する	3005
cookieを管理	2972
cookieを管理する	2972
cookie政策	5179
cookie設定	2906	2909	5179
cookie設定を変更	2908
cookie设置	5179	5182
copia enllaç	487
copia l'enllaç	418
copiază	4057
copiază link	3960
copiază linkul	3960
copy link thành công	5093
correo electrónico	1516
correo electrónico no válido	1641
correo no válido	1641
correu electrònic	474
correu electrònic no vàlid	473
correu no vàlid	473
coś poszło nie tak	3741
coś poszło nie tak. spróbuj ponownie	3740
coś poszło nie tak. spróbuj ponownie później	3740
creează cont	3953
crucigrama del día	1661
créer mon compte	2022
créer un compte	2022
créer une alerte	2115
créer une alerte sur ce thème	2115
csak a szükséges sütik	2527
csak a szükségesek	2527
csak előfizetők számára	2548
csak előfizetőknek	2450
csomagok megtekintése	2548
cualquier aportación ayuda	1635
cum îl dezactivez	4036
cumpără acum	4018
cumpără bilet	3990	4018
cumpără bilete	3990	4018
cumpără bilete online	4018
cumpără cartea	3990	4018
cumpără de pe emag	4018
cumpără revista	3989
cuvinte încrucișate	4017
czy artykuł był pomocny	3751
czy artykuł był przydatny	3751
czy ten artykuł był pomocny	3751
czy to było pomocne	3751
czyta głos ai	3724
czytaj całość	3661
czytaj cały artykuł	3743
czytaj również	3658
czytaj także	3658
czytaj też	3658
czytaj też nasze inne artykuły	3658
czytaj więcej	3658	3661
czytaj więcej o	3658
czytane przez głos syntetyczny	3724
cài đặt	5055
cài đặt cookie	5112
cài đặt quyền riêng tư	5112
cài đặt ứng dụng	5114
các bài viết khác của tác giả	5072
các tin khác	5058
cách tắt	5119
cách tắt trình chặn quảng cáo	5118
câmp obligatoriu	4043
câmpuri obligatorii	4043
cât de util a fost acest articol	3985
câu đố	5106
címkék	2471
címlap	2471
címlapra	2554
címlapról ajánljuk	2471
có lẽ để sau	5036
có lỗi xảy ra	5124
có thể bạn quan tâm	19	5058
có thể bạn thích	19
có, tôi muốn	5115
códigos de desconto	3940
códigos de descuento	1685
códigos promocionales	1685
cómo desactivar el bloqueador	1633
cómo desactivarlo	1634
cómpralo aquí	1619
cómpralo en amazon	1619
cùng chuyên mục	5058
cùng chủ đề	5094
cùng tác giả	5072	5094
cũ nhất	5102
cảm ơn bạn đã bình chọn	91	5101
cảm ơn bạn đã tham gia	5101
cảm ơn bạn đã ủng hộ	5143
cảm ơn, tin nhắn của bạn đã được gửi	5124
cỡ chữ	65	5083
cửa hàng	5137
""", 'd': """
d'autres articles à découvrir	19
da, želim	4306	4503
dagens fråga	91	4622
dagens spørgsmål	91	729
dagens spørsmål	91	3565
daha az göster	4770
daha fazla göster	4769
daha fazla haber için tiklayin	4769
daha fazla yorum yükle	4822
daha önce oy kullandiniz	4822
daha önce oy verdiniz	4822
dalies ar šo rakstu	3225
dalinkitės	3151
dalinkitės straipsniu	3156
dalsza część artykułu pod materiałem wideo	3640
dalsza część artykułu pod wideo	3640
dalsza część tekstu pod wideo	3640
dalszy ciąg materiału pod wideo	3643
dalīties	3220
dalīties ar draugiem	3225
dalīties ar rakstu	3277
dalīties facebook	3225
dalīties whatsapp	3277
další	528
další foto	616
další fotografie	616
další snímek	616
další strana	528
další video	595
další z rubriky	526
další zprávy	526
další článek	526
další články	19	526
další články od autora	616
další čtení	526
danke für dein feedback	894
danke für deine stimme	91
danke für ihr feedback	894
danke für ihre stimme	91	964
danke fürs abstimmen	964
danke fürs mitmachen	91
danos tu opinión	1596
dans l'actualité	2127
dans la même catégorie	2073
dans la même rubrique	2073
dans la même série	2073
dar lze odečíst z daní	606
dar si můžete odečíst z daní	606
darovat jednorázově	606
darovat měsíčně	606
darovat článek	510
darovať	4337
darovať jednorazovo	4407
darovať mesačne	4407
darovať článok	4345
darowiznę możesz odliczyć od podatku	3734
darujte nám # %	4407
darujte tento článek	510
darujte tento článok	4345
das könnte dich auch interessieren	842
das könnte ihnen auch gefallen	842
das könnte sie auch interessieren	842
das könnte sie interessieren	842
das video ist in ihrem land nicht verfügbar	976
das video ist leider nicht mehr verfügbar	976
das video ist nicht mehr verfügbar	976
das video ist nicht verfügbar	976
das wichtigste in kürze, zusammengefasst von ki	878
datenschutzerklärung	828
daugiau autoriaus straipsnių	3205
daugiau straipsnių	3205
daugiau šia tema	3153
dať spätnú väzbu	4422
dbamy o twoją prywatność	3646
deaktivér din adblocker	750
deblochează articolul	4003
definições de cookies	3882
definições de privacidade	3882
deine stimme wurde gezählt	964
deixar um comentário	3806
deixe um comentário	3806
del på e-mail	774
del på e-post	3490
del på facebook	655	3490
del på mail	655
del på twitter	655	3490
del på whatsapp	3610
del på x	655	3490
dela inlägget	4553
dela på facebook	4553
dela på twitter	4553
dela på whatsapp	4667
dela på x	4553
dela som gåva	4667
deli po e-pošti	4524
deli članek	4445
delite članek	4445
demander un droit de réponse	2181
den här artikeln är låst	4648
den här artikeln är skyddad av upphovsrättslagen	4659
den här videon är inte längre tillgänglig	4636
den här videon är inte tillgänglig	4636
denne artikel er låst	756
denne artikkelen er låst	3591
denne saken er låst	3591
denne video er ikke længere tilgængelig	743
denne video er ikke tilgængelig	743
denunciar comentário	3918
denunciar este comentário	3918
der er opstået en fejl	760
der opstod en fejl. prøv igen senere	759
dernière minute	2073
dernières actualités	2073
dernières infos	2073
dernières nouvelles	2073
desa les preferències	457
desa per llegir després	442
desactívalo para continuar	1633
desactívalo para seguir leyendo	1633
desbloquear artículo	1606
desbloqueie este conteúdo	3864
descarcă aplicația	4027
descarcă audio	4020
descarcă din app store	4027
descarcă din google play	4027
descarcă episodul	4020
descarcă formularul	4038
descarcă formularul #	3951
descargar pódcast	1620
descarrega l'àudio	453
descarregar áudio	3878
deschide aplicația	4028
deschide în aplicație	4027
descárgala en app store	1628
descárgala en google play	1628
descărcați formularul #	3951
destekçi ol	4842
destekçimiz olun	4842
desteğiniz fark yaratir	4873
desteğiniz için teşekkür ederiz	4873
desteğiniz için teşekkürler	4873
det er gratis å opprette en bruker	3477
det går inte att visa innehållet	4633
det har oppstått en feil	3595
det här innehållet kan inte visas	4633
det här innehållet är inte tillgängligt	4633
det læser andre	680
det oppsto en feil. prøv igjen senere	3594
det är gratis att skapa ett konto	4539
detaylar için tiklayin	4769
detaylar için tiklayiniz	4769
detta material är skyddat enligt lagen om upphovsrätt	4601
detta är en annons	4557
detta är en plusartikel	4539
dette indhold er ikke tilgængeligt	740
devam etmek için üye girişi yapin	4745
devami için abone olun	4745
devamini okumak için abone olun	4745
dezactivează sunetul	4020
dienas jautājums	3255
diese funktion steht nur angemeldeten nutzern zur verfügung	912
dieser inhalt ist nicht mehr verfügbar	973
dieser inhalt ist nicht verfügbar	973
dieser kommentar wurde gelöscht	1006
dieses video ist in deinem land nicht verfügbar	976
dieses video ist in ihrem land nicht verfügbar	976
dieses video ist leider nicht mehr verfügbar	976
dieses video ist nicht mehr verfügbar	976
dieses video ist nicht verfügbar	976
digite um e-mail válido	3899
din aceeași categorie	3969
din aceeași secțiune	4006
din röst har registrerats	4622
din röst är registrerad	91
din röst är räknad	4622
disponibil în app store	4027
disponibil în app store și google play	3997
disponibilă în app store și google play	3997
disponível na app store	3885
distribuie știrea	4072
distribuiți	3960
diğer fotoğraf için tiklayin	4766
diğer haberler	19	4763
diğer okurlar bunlari okuyor	4763
diğer sayfaya geçmek için tiklayin	4766
diğer seçenekler	4860
diğer tutar	4842
diğer yazilari	4851
dla prenumeratorów	3737
dla subskrybentów	3625
dlaczego widzę tę reklamę	3759
do fotogalérie	4416
do galérie	4416
do góry	3661
do košíka	4395
do košíku	515	589
do księgarni	3641
do speciálu	616
doar abonații pot comenta	3985
doar pentru abonați	3953
doação mensal	3773
doação única	3773
doba čtení # min	528
dodaj do moich tematów	3755
dodaj jako preferowane źródło	3755
dodaj kao željeni izvor	4326
dodaj nas do preferowanych źródeł	3755
dodaj nas do wyjątków	3729
dodaj u košaricu	4298
dodaj v košarico	4494
dogodila se greška. pokušajte ponovno	4314
dolgozzon nálunk	2473
domiciliación bancaria	1505
domů	528
don régulier	2154
dona suport al periodisme en català	439
dona'ns la teva opinió	446
donació mensual	468
donació única	468
donación mensual	1501
donación puntual	1636
donación única	1501
donativo único	3894
donați	3950
donația mea	4066
donație lunară	4038
donație unică	4038
donează	3950
donează acum	3950
donează lunar	3950
donează lunar # euro	4002
donează lunar # lei	4002
donează o dată	4037
doner nå	3474
doniraj mesečno	4309	4506
doniraj mjesečno	4309
données personnelles	2061
donér	642
donér nu	642
doporučeno outbrain	632
doporučeno taboola	632
doporučené	526
doporučené články	526
doporučuje outbrain	632
doporučujeme	526	610
doporučujeme přečíst	526
doporučujeme také	526
dosegli ste omejitev člankov	4508
dosegnuli ste ograničenje članaka	4311
dossier spécial	2139
dovanoti straipsnį	3210
dozvoli obaveštenja	4305
dołącz do dyskusji	3708
dołącz do nas	3622
dołącz do newslettera	3628
došlo je do greške. pokušajte ponovo	4314
došlo je do pogreške. pokušajte ponovno	4314
došlo k chybě	614
došlo k chybě. zkuste to prosím později	613
drodzy użytkownicy	3646
droga użytkowniczko, drogi użytkowniku	3646
drogi użytkowniku	3646
droits réservés	2201
drukāt	3225
drukāt rakstu	3277
drukāt recepti	61
du använder en adblocker	4642
du använder en annonsblockerare	4642
du er nå påmeldt	3484
du er nå påmeldt nyhetsbrevet	3484
du följer	4665
du följer det här ämnet	4665
du följer nu	4665
du följer redan	4665
du följer redan ämnet	4665
du følger allerede	3608
du følger allerede dette emne	773
du følger allerede dette temaet	3608
du følger allerede emnet	773
du følger dette emne	773
du følger dette temaet	3608
du følger emnet	773
du følger nå	3608
du har en adblocker påslagen	4644
du har en annonsblockerare påslagen	4644
du har nådd grensen	3591
du har nået din grænse	756
du har nått din gräns	4648
du har redan röstat	4622
du har rätt att vara anonym	4567
du har slået adblock til	750
du kan när som helst avregistrera dig	4651
du kan när som helst avsluta prenumerationen	4546
du kan når som helst melde deg av	3484
du kan opsige når som helst	645
du kan trække beløbet fra i skat	753
du kanske också gillar	4571
du modtager snart en bekræftelse på mail	650
du même auteur	2073
du prenumererar nu på nyhetsbrevet	4546
du skyddas av källskyddet	4567
du verkar använda en annonsblockerare	4642
du vil kanskje også like	3512
du är nu anmäld	4651
du är skyddad av källskyddet	4567
du är skyddad enligt källskyddet	4567
duración	1621
durată	4021
duração	3879
durée	2143
durée : #	2096
dziękujemy za głos	91	3711
dziękujemy za oddanie głosu	91	3711
dziękujemy za przesłanie formularza	3740
dziękujemy za udział w sondzie	3711
dziękujemy za wiadomość	3740
dziękujemy za zapis	3628
dziękujemy! sprawdź skrzynkę	3740
dành cho bạn	5058
dành cho thuê bao	5040
dành riêng cho thành viên	5122
dárkovat článek	500
dát zpětnou vazbu	624
därefter # kr/mån tills du säger upp	4539
débloquer l'accès	2193
débloquer l'article	2022
débloquer tous les articles	2024
débloquez cet article	2122
débloquez l'accès à tous les articles	2024
débloquez l'intégralité des articles	2024
débloquez tous les articles	2024
débloquez tous nos articles	2024
déconnexion	2022
découvrez notre boutique	2108
découvrez tous nos jeux	2137
découvrir l'offre	2022
découvrir la boutique	2140
découvrir nos offres	2122
découvrir toutes nos offres d'abonnement	2122
déjà un compte	2022
déjà un compte ? connectez-vous	2022
délka	596
délka #	596
déplier	2078
désactiver les sous-titres	2142
détails	2078
dê a sua opinião	3869
dê sua opinião	3869
dölj	4575
dölj annons	4668
dölj bildtext	4654
dölj svar	4663
düzeltme politikasi	4853
dāvini rakstu	3225
dāvini rakstu draugam	3225
děkujeme za hlas	583
děkujeme za hlasování	91	583
děkujeme za odběr	613
děkujeme za přihlášení	506
děkujeme za vaši zprávu	613
děkujeme za váš hlas	91	583
děkujeme za zprávu	613
dĺžka	4401
dĺžka #	4401
dịch tự động	5109
""", 'e': """
e-bülten	4798
e-bülten aboneliği	4798
e-mail alebo používateľské meno	4410
e-mail cím	2551
e-mail ili korisničko ime	4311
e-mail inválido	3859
e-mail nebo uživatelské jméno	609
e-mail-cím	2552
e-mail-cím vagy felhasználónév	2548
e-mailová adresa	506
e-pasts vai lietotājvārds	3268
e-post või kasutajanimi	1744
e-posta gönder	4754
e-posta ile paylaş	4859
e-postadress eller användarnamn	4648
e-pošta ali uporabniško ime	4508
e-poštni naslov	4511
echipa redacțională	3980
ecrã inteiro	3879
edición digital	1506
edición impresa	1506
editöre yaz	4853
editöre yazin	4853
editörün seçtikleri	4763
edição impressa	3777
eget beløb	753
eget beløp	3588
egyedi összeg	2545
egyszeri adomány	2545
egyszeri támogatás	2446
egyszeri támogatás küldése	2545
egyéb összeg	2545
ehkä myöhemmin	1879
ei mielipidettä	1957
ei tänään	1879
ei vielä tunnusta	1981
ei, aitäh	1741
eikö sinulla ole tunnusta	1981
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	991
eiti į receptą	61
ekskluzivno za naročnike	4508
el artículo continúa abajo	1685
el artículo continúa debajo	1685
el juego es solo para mayores de # años	1657
el millor de la setmana a la teva bústia	436
el más popular	1640
el més llegit	415
el més popular	472
el més vist	443
el reproductor se está cargando	1620
el. paštas	3176
el. paštas arba vartotojo vardas	3201
el. pašto adresas	3203
eldste først	3606
elfelejtett jelszó	2450
elfelejtette a jelszavát	2548
elfogadom az összeset	2530
elfogadom és folytatom	2527
elfogadom és megjelenítem	2527
elfogadás és folytatás	2527
elige tu suscripción	1606
elküldés	2552
elküldöm	91	2456	2552
elküldöm e-mailben	2567
ellenőrizd a postafiókod	2551
ellenőrizze a postafiókját	2551
elmentem későbbre	2456
elolvasom később	2567
elolvasta az összes ingyenes cikkét	2548
elrejtés	2475
els lectors també han llegit	443
elutasítom	2529
elérte a havi limitet	2548
elírást talált	2467
előfizetek	2450
előfizetés	2450
előfizetési csomagok	2548
előfizetési lehetőségek	2548
előfizető vagyok	2548
előfizetői ajánlat	2524
előfizetői előny	2524
előfizetői kedvezmény	2524
előfizetői tartalom	2450
előfizetőknek	2450
előfizetőként megoszthatja a cikket	2456
előző	2473
előző cikk	2471
előző fotó	2554
előző kép	2554
előző oldal	2554
email cím	2552
email của bạn	5145
email của bạn sẽ không được hiển thị công khai	5078
email inválido	3899
email không hợp lệ	5124
email không đúng định dạng	5124
email no válido	1641
email này đã được đăng ký	5145
emailul tău	4068
emlékeztess később	2445
emlékezz rám	2549
emlékezzen rám	2549
emme voi näyttää sisältöä	1963
emme voi näyttää tätä sisältöä	1963
empfehlungen für sie	916
en beğenilen	4823
en beğenilenler	4823
en colaboración con	1657
en col·laboració amb	489
en este artículo	1551
en popüler	4846
en çok okunan	4763
en çok okunan haberler	4763
en çok okunanlar	4763
encara no estàs registrat	472
encuesta del día	1547
endast för dig som är prenumerant	4648
endast för medlemmar	4648
endast nödvändiga	4633
endast nödvändiga cookies	4633
endre tekststørrelse	3610
engangsbeløb	642
engangsbeløp	3588
engedélyezem	2541
engedélyezés	2541
engedélyezés és folytatás	2530
engedélyezés és megjelenítés	2530
engångsgåva	4535
enllaç copiat	442
ensemble, faisons vivre un média libre	2121
entgeltliche veröffentlichung	825
enthält werbung	822
entre em contato com a redação	3906
enviament gratuït	489
enviar comentário	3806
enviar corrección	1544
envoyer à un ami	2051
envoyer à un proche	2051
envoyez-nous vos témoignages	2101
envíanos tu opinión	1613
envío gratis	1657
epizód letöltése	2535
eredeti megjelenítése	2475
eredmény megtekintése	91
eredmények	92	2475
eredmények megtekintése	2518
erinnern sie mich später	786
eroare la încărcarea videoclipului	4065
erro ao carregar o vídeo	3926
error al cargar el vídeo	1668
erről bővebben itt írtunk	2473
erről is írtunk	2471
erről itt írtunk bővebben	2473
erscheint täglich	900
erscheint wöchentlich	900
erősítse meg az e-mail-címét	2551
es gratis y solo te llevará un minuto	1602
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	900
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	991
es izslēdzu reklāmu bloķētāju	3266
escanea el código qr	1629
escreva um comentário	3806
escriu a la redacció	479
escriu el teu correu electrònic	436
esi pirmais, kas komentē	3226
esimene kuu # €	1694
esta funcionalidad es sólo para registrados	1506
esta matéria foi útil para você	3842
esta notícia foi útil	3842
esta página foi útil	3869
este artigo está bloqueado	3897
este artigo foi útil	3869
este artículo está bloqueado	1639
este artículo está protegido	1681
este campo é obrigatório	3899
este contenido está protegido	1681
este correo ya está registrado	1674
este e-mail já está cadastrado	3932
este espaço é moderado pela redação	3855
este resumo foi útil	3842
este video ya no está disponible	1620
este vídeo já não está disponível	3878
este vídeo no está disponible	1620
este vídeo não está disponível	3878
este vídeo não está mais disponível	3878
este vídeo ya no está disponible	1620
está a seguir este tema	3936
estás bloqueando nuestros anuncios	1671
estás de acuerdo? vota	1596
estás siguiendo este tema	1678
estä	1972
ethvert bidrag hjælper	753
etický kodex redakce	620
etický kódex redakcie	4419
etkinleştir	4836
etkö ole tilaaja	1981
etkö ole vielä tilaaja	1981
ett fel har uppstått	4652
ett fel uppstod. försök igen senare	4651
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	991
evaluează rețeta	61
evästeasetukset	1897
evästeet	1897
evästeet ja tietosuoja	1898
evästekäytäntö	1963
exclusiv pentru abonați	4003
exibir conteúdo	3882
exklusiv für abonnenten	989
exklusiv für mitglieder	989
exklusivt för medlemmar	4648
exklusivt för prenumeranter	4648
exkluzív tartalom előfizetőknek	2548
experimente grátis por um mês	3864
externt innehåll	4633
externí obsah	592
externý obsah	4397
ez a cikk zárolt	2548
ez a mező kötelező	2551
ez a tartalom nem elérhető	2527
ez a tartalom nem jeleníthető meg	2527
ez a videó már nem elérhető	2535
ez a videó nem elérhető	2535
ez is érdekelhet	2471
ez is érdekelheti	2471
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2527
ezt a témát már követi	2564
ezt is ajánljuk	2471
ezt olvasta már	2471
ezt olvastad már	2471
eén keer toestaan	3426
ešte nemáte predplatné	4410
ešte nemáte účet	4410
ești de acord? votează	3985
ești deja abonat	4011
ești deja abonată	4011
""", 'f': """
facebook ile giriş yap	4845
facebook'ta paylaş	4754
facebook-bejegyzés betöltése	2530
facebook-poszt betöltése	2530
facebookでシェア	2899
facebookでシェアする	2899
facebookでログイン	2985
facebookで共有	2999
facebookで続ける	2985
facebookで見る	3003
facturació anual	472
facturació mensual	472
facturación anual	1640
facturación mensual	1640
facturare anuală	4042
facturare lunară	4042
facturé annuellement	2158
facturé mensuellement	2158
faire un don défiscalisé	2154
faktureras årligen	4648
faktureres årlig	3591
faktureres årligt	756
fale com a redação	3906
fazer doação	3930
fazer uma doação mensal	3930
fazer uma doação única	3930
faça login	3777
faça o quiz	3872
faça o teste	3872
faça uma doação única	3930
faça uma pergunta sobre esta reportagem	3842
felhasználási feltételek	2527
felhasználási jog vásárlása	2559
felhasználónév	2549
felhasználónév vagy e-mail	2548
feliratkozás	2552
feliratkozás hírlevélre	2551
feliratok megjelenítése	2535
fermer la fenêtre	2196
fes el qüestionari	449
fes una donació	411
fes-te sòcia	467
ficha técnica	3824
fiecare contribuție contează	4037
fiecare donație contează	4002
fiecare leu contează	4002
film jest niedostępny w twoim kraju	3724
film nie jest już dostępny	3724
film niedostępny	3724
fin de la publicité	2140
fine della pubblicità	2808
fine pubblicità	2808
fiyati gör	4828
fizetett együttműködés	2569
fizetett hirdetés	87	2459
fiók létrehozása	2450
fiókom	2450
foglalja le helyét	2524
folytatás a hirdetés után	2569
folytatás apple-fiókkal	2548
folytatás facebookkal	2548
folytatás google-fiókkal	2548
folytatás google-lel	2548
folytatás kikapcsolás nélkül	2542
fontu büyüt	4859
form gönderildi	4875
formulaire envoyé	2194
formulário enviado	3932
forstået	685
forstått	3517
forstør	744
forstør billede	683
forstør billedet	762
forstørr	3580
forstørr bilde	3515
forstørr bildet	3597
fortsett uten å slå av	3586
fortsett uten å støtte	3473
fortsätt läsa efter annonsen	4557
fortsätt med apple	4648
fortsätt med e-post	4648
fortsätt med facebook	4648
fortsätt med google	4648
fortsätt utan att stänga av	4642
fortsätt utan att stödja	4534
fortsæt med apple	756
fortsæt med at læse	663
fortsæt med e-mail	756
fortsæt med facebook	756
fortsæt med google	756
fortsæt uden at slå fra	750
fortsæt uden at støtte	641
foto # iš #	3214
fotogalería	1551
fotografia următoare	4070
fotoğraf galerisi	4851
fotoğrafi büyüt	4851
fotoğraflar için tiklayin	4766
fotoğraflari gör	4851
fotoğraflari görmek için tiklayin	4769
fotó #/#	2553
fotó megtekintése	2553
fotó: #/#	2553
fotók megtekintése	2553
fra vores annoncører	776
fra vår butikk	3573
fra våre partnere	3612
frete grátis	3915
friss hírek	2471
frissítse az oldalt	2544
fråga vår ai om artikeln	4565
från vår butik	4629
från våra annonsörer	4668
från våra partner	4668
frühbucher-tickets	969
frühbucherrabatt sichern	969
fuld skærm	743
fuldskærm	683
fullskärm	4636
fyll i fältet	4651
fäll ihop	4575
fäll ut	4575
fältet är obligatoriskt	4651
få adgang	645
få artiklen læst op	655
få de vigtigste nyheder hver morgen	650
få de viktigaste nyheterna varje morgon	4546
få de viktigste nyhetene hver morgen	3484
få læst artiklen op	743
få notifikationer	746
få notiser	4639
få nyheder på mail	650
få nyheter på e-post	3484
få nyheter på mejlen	4546
få overblikket her	683
få tilgang	3477
få varsel når vi skriver om dette	3515
få varsler	3582
följ	4554
följ det här ämnet	4665
följ direktrapporten	4654
följ författaren	4665
följ journalisten	4665
följ liverapporten	4654
följ oss	4554
följ skribent	4554
följ skribenten	4665
följ ämne	4665
följ ämnen	4665
följ ämnet	4554
för prenumeranter	4539
förderer werden	787
fördermitglied werden	787
föregående	4574
föregående artikel	4571
föregående bild	4654
föregående sida	4654
förnamn	4652
förstora	4574
förstora bild	4654
förstora bilden	4654
försök igen senare	4651
føj til foretrukne kilder	773
føj til mine emner	773
følg	658	659	3492
følg alle	659
følg alle emner	660
følg dette emne	773
følg dette temaet	3608
følg direkte	3597
følg direktesenteret	3597
følg emne	658
følg emner	660
følg emnet	3608
følg forfatter	3608
følg forfatteren	3608
følg ikke længere	773
følg journalist	3608
følg journalisten	3608
følg liveblog	762
følg livebloggen	762
følg os	658
følg oss	3492
følg sagen her	683
følg saken direkte	3597
følg serien	660
følg skribent	773
følg skribenten	773
følg tema	3492
følg temaet	3608
følg temaet og få varsel	3515
følger	659
für abonnenten	792
für den newsletter anmelden	802
für dich empfohlen	916
für sie empfohlen	916
für sie entstehen keine mehrkosten	917
fă o donație	3950
fă quizul	4015
fă testul	4015
fără obligații	4003
fără spam	4043
fără sunet	4021
fără tine nu putem	4002
főoldal	2554
""", 'g': """
galbūt vėliau	3197
galeri için tiklayin	4766
galerie schließen	994
galerie öffnen	994
galeriyi aç	4769
galeriyi gör	4851
galeriyi görmek için tiklayin	4769
galéria	2473
galéria (#	2553
galéria bezárása	2554
galéria megnyitása	2554
galéria megtekintése	2473
garanta já o seu ingresso	3845
gastos de envío incluidos	1619
gastos de envío no incluidos	1619
gauti pranešimus	3196
gaver kan trækkes fra i skat	753
ge en engångsgåva	4646
ge en gåva	4646
ge återkoppling	4661
gefällt mir	1007
gefällt mir nicht	1007
gelesen von einer künstlichen stimme	976
gelişmelerden aninda haberdar olun	4835
gem til læseliste	655
generisano veštačkom inteligencijom	4323
genindlæs siden	752
genişlet	4770
gerenciar opções	3925
gerenciar preferências	3925
geri dön	4770
gerir opções	3925
gerir preferências	3925
gestionează consimțământul	4024
gestionează cookie-urile	4064
gestionează opțiunile	3967	4064
gestionează preferințele	4024
geçerli bir e-posta adresi girin	4847
geçerli süre	4830
geçersiz e-posta	4847
geçersiz e-posta adresi	4847
ghi nhớ đăng nhập	5122
gia hạn gói	5144
giriş	4745
giriş yap	4745
giriş yapin	4745
giriş yapin veya üye olun	4745
giv et beløb	753
giv et engangsbeløb	753
giv os feedback på artiklen	672
già abbonato	2708
già registrato	2708
giải đố ngay	5104
giảm cỡ chữ	5135
giọng nam miền bắc	5083
giọng nam miền nam	5083
giọng nữ miền bắc	5083
giọng nữ miền nam	5083
giọng đọc ai	5108
giọng đọc tự động	5108
gjenstående tid	3580
gjenstående tid #	3579
gjenstående tid -#	3579
glasnoća	4303
gli articoli più letti	2796
glömt ditt lösenord	4648
glömt lösenord	4539
glömt lösenordet	4648
glücksspiel kann süchtig machen	824
godišnja naplata	4312
godišnja pretplata	4312
godišnje	4312
godišnje plaćanje	4312
godkänn	4559
godkänn alla	4559
godkänn alla cookies	4633
godkänn och fortsätt	4633
godkänn och visa	4633
godkänn och visa innehåll	4562
google hirdetések	2569
google ile giriş yap	4845
google playからダウンロード	2975
google playで手に入れよう	2975
google play에서 다운로드	3105
google reklāmas	3279
google से जारी रखें	2424
google-hirdetések	2569
googleでログイン	2985
googleで登録	2985
googleで続ける	2985
gorące tematy	3658
gracias por tu opinión	1581
gratuit, fără spam	4043
grazie, il tuo messaggio è stato inviato	2831
grotuvas įkeliamas	3193
großansicht	994
gràcies pel teu vot	446
gràcies per la teva opinió	428
gràcies per votar	428
gràcies, el teu missatge s'ha enviat	473
gràcies, ja estàs subscrit	436
grátis e sem spam	3899
grįžti į pradžią	3205
grįžti į viršų	3205
guardar artículo	1531
guardar configuración	1625
guardar para después	1609
guardar para leer después	1609
guardar preferências	3882
gå ikke glip af	680
gå ikke glip af noget	650
gå ikke glipp av noe	3484
gå til forsiden	3597
gå til hovedindhold	762
gå til indhold	683
gå til innhold	3597
gå til liveblog	762
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	729
gå til shop	737
gå til toppen	762
gå till receptet	61
gåvolänk	4667
généré par ia	2188
généré par l'ia	2188
gépi felolvasás	2535
gépi fordítással készült	2561
géppel fordítva	2561
gérer la confidentialité	2187
gérer les cookies	2061
gérer les préférences	2103
gérer les traceurs	2187
gérer mes alertes	2115
gérer mes choix	2061
gérer mes cookies	2187
gérer mes préférences	2187
gérer mon consentement	2146
gérer vos préférences	2146
gérer vos préférences de cookies	2103
góp ý	5057
gönder	91	4848
gönderiyi göster	4832
gönderiyi yükle	4832
gör quizzet	4622
gör testet	4622
görseli büyüt	4851
görüş bildir	4822
görüşünü bildir	4822
görüşünüzü bildirin	4822
gündem	4763
günün anketi	91	4792
günün bulmacasi	4865
günün haberleri	4763
günün kelimesi	4865
günün sudokusu	4865
günün özeti	4763
głosuj	91	3714
głośność	3725
gợi ý	5058
gửi	91	5057
gửi bài cho tòa soạn	5129
gửi bài viết	5129
gửi bình luận	5057	5078
gửi bình luận của bạn	5077
gửi cho bạn bè	5093
gửi email	5046
gửi góp ý	5101
gửi phản hồi	5101
gửi thành công	5124
gửi tin bài	5129
gửi trả lời	5101
gửi ý kiến	5057
gửi ý kiến của bạn	5101
gửi đi	5125
gửi ảnh cho chúng tôi	5129
""", 'h': """
haber bülteni	4798
haber güncelleniyor	4769
haberi arkadaşina hediye et	4754
haberi paylaş	4882
haberi özetle	4856
haberin devami aşağida	4805
haberin devami için kaydirin	4805
haberin devami için tiklayin	4766
haberin kilidini aç	4874
haberle ilgili diğer haberler	4768
haberlere dön	4877
hacer una donación mensual	1672
hacer una donación puntual	1672
hai già un account	2708
hai già votato	2802
halda nõusolekut	1735
hallitse evästeitä	1963
hang letöltése	2535
hanganyag letöltése	2535
hangerő	2536
hantera inställningar	4633
har du sett något	4658
harici içerik	4769
haritayi aç	4770
has arribat al límit d'articles gratuïts	440
has iniciado sesión	1579
has olvidado tu contraseña	1640
hasznos volt az összefoglaló	2467
hasznosnak találta a cikket	2467
hasło	3738
havi előfizetés	2549
havi fizetés	2549
havi rendszeres támogatás	2545
havi támogatás	2446
hayir teşekkürler	4743
hayir, teşekkürler	4743
haz una pregunta sobre este artículo	1581
he leído y acepto la política de privacidad	1602
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1640
hela artikeln fortsätter nedan	4557
heli välja	1737
helskärm	4636
helskärmsläge	4636
helyesbítési szabályzat	2558
henüz abone değil misiniz	4845
hepsini gör	4769
her destek önemli	4842
her katki değerli	4842
her katki önemli	4842
her zaman göster	4832
hesap oluştur	4745
hi estàs d'acord? vota	428
hiba bejelentése	2558
hiba jelentése	2475	2558
hiba történt	2552
hiba történt, próbálja újra később	2551
hiba történt. próbálja újra	2551
hiba történt. próbálja újra később	2551
hibabejelentés	2558
hibás e-mail-cím	2551
hibát talált	2467
hibát talált a cikkben	2558
hibát találtál	2558
hibát találtál a cikkben	2558
hier reinhören	890
hinweis schließen	786
hirdetés	2459
hirdetés bezárása	2459
hirdetés elrejtése	2569
hirdetés jelentése	2569
hirdetés vége	2569
hirdetés, görgessen tovább	2459
hirdetésblokkolót használsz	2542
hirdetések engedélyezése	2544
hirdetések kikapcsolása	2569
hivatkozás másolva	2567
hivatkozás másolása	2567
hiển thị bài đăng	5112
hiển thị nội dung	5112
hiện phụ đề	5108
hjälp oss att rätta fel	4565
hlasitosť	4401
hlasovalo # lidí	583
hlasovalo # čtenářů	583
hlasovat v anketě	583
hlasovať	91	4392
hlasovať v ankete	4391
hlavná stránka	4416
hlavné správy	4342
hlavní stránka	616
hlavní zprávy	526
ho già donato	2702
ho già un account	2829
hogyan kapcsolhatom ki a hirdetésblokkolót	2542
hogyan védjük forrásainkat	2558
hoje não	3772
hoppa till huvudinnehåll	4654
hoppa till innehåll	4574
hoppa till innehållet	4654
hoppa över inlägg från facebook	4574
hoppa över inlägg från instagram	4574
hoppa över inlägg från x	4574
hors-séries, livres, affiches	2108
hozzáadás a kedvenc forrásokhoz	2564
hozzáadás a témáimhoz	2564
hozzáadás preferált forrásként	2564
hozzájárulás kezelése	2527
hozzájárulás módosítása	2527
hozzájárulás visszavonása	2527
hozzájárulások kezelése	2527
hozzászólok	2467
hozzászólás	2467
hozzászólás elküldése	2562
hozzászólás jelentése	2562
hozzászólás küldése	2562
hozzászólási szabályzat	2562
hozzászólások	2467
hozzászólások megjelenítése	2562
hozzászólások megtekintése	2467
hrajte zodpovědně	516
hrať	4392
hrať teraz	4391
hrát	586
hrát teď	583
hvala za sporočilo	4511
hvala za vaš glas	4295	4491
hver krone hjælper	753
hver krone tæller	753
hvert bidrag hjælper	753
hylkää	1897
hylkää kaikki	1897
hyppää reseptiin	61
hyppää sisältöön	1987
hyväksy	1897
hyväksy evästeet	1897
hyväksy ja jatka	1963
hyväksy ja näytä	1963
hyväksy ja sulje	1963
hyväksy kaikki	1897
hàng năm	5121
hàng tháng	5121
hátralévő idő	2536
hátralévő idő #	2535
hátralévő idő -#	2535
hämta på google play	4638
här kan du kommentera artikeln	4565
hääleta	91
håll dig uppdaterad	4546
håll mig inloggad	4648
hình tiếp theo	5146
hírfolyam	2471
hírlevelek	2477
hírlevél	2477
hírlevél-feliratkozás	2477
hívj meg minket egy kávéra	2545
hívjon meg minket egy kávéra	2545
hören sie diesen artikel	890
hør saken	3490
hằng tháng	5121
hết quảng cáo	5107
họ tên	5125
họ và tên	5125
hủy bất cứ lúc nào	5122
hủy trả lời	5078
""", 'i': """
i den här artikeln	4654
i più commentati	2744
i più letti	2744
i più letti della settimana	2796
i più visti	2744
iba nevyhnutné	4397
iba pre predplatiteľov	4338
ich unterstütze schon	786
identifícate	1606
idi na sadržaj	4317
időtartam	2536
időtartam #	2536
ielikt grozā	3257
ielogojies, lai komentētu	3226
ielādēt ierakstu	3259
ielādēt saturu	3259
ielādēt vēl	3272
ienākt	3220
ienākt ar facebook	3268
ienākt ar google	3268
iepriekšējais attēls	3272
iepriekšējais raksts	3272
iepriekšējā lapa	3272
iesakām	3222
ieslēgt paziņojumus	3264
ieslēgt skaņu	3261
iesūti fotogrāfijas	3273
iesūti ziņu	3273
iesūtīt ziņu	3273
iesūtīt ziņu anonīmi	3273
ievadiet derīgu e-pasta adresi	3270
ieși din ecran complet	4020
igal reedel. tasuta. ilma spämmita	1746
igen, kérek	2541
igen, kérem	2541
igen, köszönöm	2541
ignorar anúncio	3926
ignorer la publicité	2188
ihre meinung zählt	835
ihre stimme wurde gezählt	91	964
ikke abonnent ennå	3591
ikke gå glipp av	3512
ikke nå	3473	3584
ikmēneša ziedojums	3267
il più popolare	2830
il più scelto	2829
il tuo browser non può riprodurre il video	2766
il tuo commento sarà pubblicato dopo l'approvazione	2781
il tuo messaggio è stato inviato	2831
il tuo voto è stato inviato	2802
il tuo voto è stato registrato	2802
iletişim	4762	4779
ilgili içerikler	4763
ilginizi çekebilecek haberler	4763
ilginizi çekebilir	4763
ilmoita asiavirheestä	1904
ilmoita virheestä	1904
image précédente	2196
imaginea anterioară	4070
imaginea următoare	4070
imam račun	4311	4508
imate namig? pišite nam	4517
imate priču za nas	4320
imię	3741
imię i nazwisko	3741
impossible de charger la vidéo	2188
impossible de lire la vidéo	2188
imprimir artículo	1609
imprimir esta matéria	3866
in bài	5046
in bài viết	5046
in công thức	61
in trang này	5093
inbäddat innehåll	4633
indhold fra annoncør	776
indholdet er ikke tilgængeligt	740
indlæg fra facebook	683
indlæg fra instagram	683
indlæs flere	683
indlæs indhold	740
indlæs opslag	740
indlæs video	740
indlæser afspiller	743
indlæser video	743
indtast beløb	753
inga kommentarer än	4663
ingen åsikt	4626
ingresá	1606
ingyen, minden héten	2479
ingyen, spam nélkül	2551
ingyenes regisztráció	2450
ingyenes szállítás	2525
inicia la sessió per comentar	446
inicia sesión	1506
inicia sesión con google	1639
inicia sesión para comentar	1613
inicia sessió	412
inicia sessió amb google	471
iniciar reproducción	1668
iniciar reprodução	3926
iniciar sesión	1506
iniciar sesión con apple	1606
iniciar sesión con facebook	1606
iniciar sesión con google	1606
iniciar sessão	3777
inicie sesión	1506
inläst av en syntetisk röst	4636
inne artykuły	3658
innehåll från annonsör	4668
innehåll från våra partner	4668
innehållet kan inte visas	4633
innehållet är skyddat av upphovsrätt	4603
innhold fra annonsør	3522
innhold fra våre annonsører	3612
innhold fra våre partnere	3612
inscription confirmée	2194
inscription à la newsletter	2032
inscrivez-vous à notre newsletter	2032
inscrição confirmada	3932
inscrição realizada com sucesso	3899
insira o seu endereço de email	3859
insira um e-mail válido	3899
instagram-bejegyzés betöltése	2530
instagramで見る	3003
instagramの投稿を読み込む	2972
instagram에서 보기	3135
instagram에서 이 게시물 보기	3135
instalează aplicația	3997
inställningar	4559
inte prenumerant än	4648
integritetsinställningar	4633
introdu emailul tău	4068
introduce tu correo electrónico	1674
introduce un correo electrónico válido	1641
introduce un correo válido	1641
introduce un email válido	1602
introduceți adresa de email	4068
introduceți o adresă de email validă	4043
introdueix un correu vàlid	473
intră în cont	3953
invítanos a un café	1501
iná suma	4407
início	3820
ir a la galería	1645
ir a la página de donaciones	1635
ir para a navegação	3818
ir para a página de doações	3893
ir para a página de donativos	3893
ir para o conteúdo	3820
ir para o conteúdo principal	3818
ir para o rodapé	3818
irány a bolt	2524
irányítószám	2552
isključi zvuk	4302
isključio sam blokator oglasa	4307
isključite adblock	4307
isključite blokator oglasa	4307
ispiši	4244
ispiši recept	61
ispiši članak	4328
ispravci i pojašnjenja	4320
isso foi útil	3869
istediğin zaman iptal et	4845
istediğiniz zaman abonelikten çikabilirsiniz	4798
istediğiniz zaman iptal edin	4745
isto foi útil	3869
iz naše trgovine	4298	4494
iz našeg shopa	4298
izberi naročnino	4508
izberite naročnino	4508
izbor uredništva	4442
izdrukāt	3225
izmēģini # dienas bez maksas	3220
izslēdziet reklāmu bloķētāju	3266
izslēgt skaņu	3261
izveidots ar mākslīgo intelektu	3274
izvēlies abonementu	3268
izvēlies summu	3267
izvēlieties abonementu	3268
izvēlieties summu	3267
izvēlēties plānu	3268
içeriğe geç	4769
içeriği görüntüle	4832
içeriği göster	4832
içeriği yükle	4832
iş birliği	4756
iş birliğiyle	4861
iš mūsų parduotuvės	3189
iš mūsų partnerių	3212
išbandykite # dienų nemokamai	3151
išjungiau reklamos blokavimą	3198
išjungti garsą	3193
išjunkite reklamos blokavimą	3198
išorinis turinys	3169
išsaugoti	3156
išsaugoti nustatymus	3191
išsaugoti pasirinkimą	3191
išsaugoti straipsnį	3156
išsaugoti vėlesniam laikui	3210
išversta automatiškai	3207
išversta dirbtinio intelekto	3207
""", 'j': """
j'ai déjà donné	2012
j'ai déjà un compte	2022
j'ai désactivé adblock	2152
j'ai désactivé mon adblock	2152
j'ai désactivé mon bloqueur	2152
ja hi estàs subscrit	440
ja hi estàs subscrit? entra	440
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	440
ja, gärna	4641
ja, slå på	4641
jaa sähköpostilla	1999
jaa twitterissä	1891
jaa x:ssä	1891
jag förstår	4559
jag har stängt av annonsblockeraren	4642
jag har stängt av den	4645
jag har stängt av min annonsblockerare	4642
jag stödjer redan	4534
jaga sõbraga	1699
jak chronimy nasze źródła	3747
jak chronimy źródła	3747
jak chráníme své zdroje	620
jak chráníme zdroje	620
jak to zrobić	3730
jak vypnout blokování reklam	603
jak wyłączyć adblocka	3729	3730
jak wyłączyć blokowanie reklam	3729
jakość	3725
jatka sähköpostilla	1981
jau turiu paskyrą	3201
jaunākie	3222
jaunākie vispirms	3275
jautā mākslīgajam intelektam	3226
javascript ei ole käytössä	1966
javascript er slået fra	743
javascript er slått av	3579
javascript està desactivat	457
javascript ir izslēgts	3261
javascript išjungtas	3193
javascript je isključen	4302
javascript je vypnutý	595
javascript jest wyłączony	3724
javascript måste vara påslaget	4636
javascript on pois päältä	1966
javascript on välja lülitatud	1737
javascript är avstängt	4636
javascript är inaktiverat	4636
javascript đã bị tắt	5112
javascript вимкнено	4995
javascript е изключен	310
javascript отключен	4193
javascript отключён	4193
javascript מושבת	2298
javascript ถูกปิดใช้งาน	4716
javascriptが無効になっています	2972
javascript已停用	5257
javascript已禁用	5257
javítások és pontosítások	2558
je commande ce numéro	2109
je consens au traitement de mes données	2160
je découvre l'offre	2193
je découvre les offres	2193
je fais un don défiscalisé	2154
je gère mes choix	2065
je gère mes cookies	2061
je m'équipe	2179
je paramètre mes choix	2065
je soutiens déjà	2012
jede spende zählt	904
jede unterstützung hilft	987
jeder beitrag zählt	904
jeder euro zählt	904
jederzeit kündbar	990
jednorazový dar	4407
jednorazový príspevok	4407
jednorázový dar	606
jednorázově	498
jednou týdně, zdarma	507
jeg forstår	3501
jeg har slået den fra	752
jeg har slået min adblocker fra	750
jeg har slått av annonseblokkering	3586
jeg har slått den av	3587
jeg støtter allerede	641	3473
jegyek itt kaphatók	2473
jegyvásárlás	2525
jelenlegi idő	2536
jelenlegi idő #	2535
jelentkezzen be vagy regisztráljon	2450
jelentés	2563
jelszó	2549
jelszó megjelenítése	2548
jen nezbytné cookies	592
jen pro předplatitele	500
jesteś już prenumeratorem	3737
jesteś już subskrybentem	3737
jetzt angebot wählen	911
jetzt anhören	815
jetzt reinhören	890
jetzt rätseln	964
jetzt unterstützen	787
ještě nemáte předplatné	609
ještě nemáte účet	609
jiná částka	606
již jste hlasovali	583
již mám předplatné	500
již mám předplatné, přihlásit se	501
již máte předplatné	501
jméno	614
jméno a příjmení	614
joacă acum	4015
joacă gratuit	4015
joacă responsabil	4058
jobs in ihrer nähe	888
jogar grátis	3872
jogue grátis	3872
jokainen euro on tärkeä	1978
jokainen lahjoitus on tärkeä	1978
jokin meni pieleen. yritä uudelleen	1984
jokin meni vikaan. yritä uudelleen	1984
jotain meni vikaan. yritä myöhemmin uudelleen	1984
jotain meni vikaan. yritä uudelleen	1984
još nema komentara	4324
još nemate račun	4311
još niste pretplatnik	4311
još vesti	4241
još vijesti	4241
jsem předplatitel, přihlásit se	501
jste už předplatitel	609
junte-se à conversa	3855
jurnalismul de calitate costă	4002
juttu jatkuu kuvan jälkeen	1894
juttu jatkuu mainoksen jälkeen	1894
juttu jatkuu videon jälkeen	1894
juttu on luettu koneäänellä	1966
juttua päivitetään	1894
jutun lukee koneääni	1891
jutun lukee synteettinen ääni	1966
jutun lukee tekoäly	1966
jutun lukee tekoälyääni	1891
jutun voi myös kuunnella	1891
już głosowałeś	3711
już obserwujesz	3755
już wspieram	3621
już wyłączyłem	3733
já desativei	3890
já desativei o bloqueador	3890
já doei	3772
já está inscrito	3932
já nas bancas	3845
já segue este autor	3911
já segue este tema	3911
já sou apoiador	3772
já sou assinante	3777
já tem conta	3777
já tem uma conta	3777
já tenho conta	3897
já votou	3870
já é assinante? faça login	3777
já é subscritor	3864
já é subscritor? inicie sessão	3864
játssz most	2518
játék indítása	2518
jährlich abgerechnet	989
jährliche abrechnung	990
jährliche zahlung	990
jälgi autorit	1752
jälgi teemat	1752
jälgid juba	1752
jälgid seda teemat	1752
jäljellä oleva aika	1966
jäljellä oleva aika #	1966
jäljellä oleva aika -#	1966
jäljentäminen kielletty	1992
järelejäänud aeg	1738
järelejäänud aeg -#	1737
järgmine artikkel	1748
järgmine leht	1748
järgmine pilt	1748
järgmine video	1737
järjestys	1997
järjestä	1997
jäsenetu	1960
jäta mind meelde	1744
jätka apple'iga	1744
jätka facebookiga	1744
jätka google'iga	1744
jätä kommentti	1904
jūs izmantojat reklāmu bloķētāju	3266
jūs jau balsavote	3187
jūs jau esat nobalsojis	3255
jūs naudojate reklamos blokavimo programą	3198
jūs sekate šią temą	3209
jūs sekojat šai tēmai	3276
jūsu balss ir ieskaitīta	3255
jūsu balss ir pieņemta	3255
jūsu e-pasta adrese	3270
jūsu e-pasts	3270
jūsu vārds	3271
jūsu ziņa	3271
jūsų balsas užskaitytas	3187
jūsų balsas įskaitytas	3187
jūsų el. paštas	3176
jūsų el. pašto adresas	3176
jūsų vardas	3204
jūsų žinutė	3204
""", 'k': """
k tématu	526
k téme	4342
kaikki oikeudet pidätetty	1992
kaip išjungti reklamos blokavimą	3198
kaip saugome šaltinius	3206
kakinställningar	4633
kako isključiti adblock	4307
kako isključiti blokator oglasa	4307
kako štitimo izvore	4320
kako štitimo svoje izvore	4320
kalan süre	4830
kapcsolat a szerkesztőséggel	2558
kapcsolat a szerzővel	2554
kapcsold ki a reklámblokkolót	2542
kapcsolja ki a hirdetésblokkolót	2542
kapcsolódó	2471
kapcsolódó cikk	2471
kapcsolódó cikkek	2471
kapcsolódó tartalom	2471
kapcsolódó témák	2471
karte öffnen	849
kas kokkuvõte oli kasulik	1700
kas mėnesį remti	3199
kategóriák	2471
katrs eiro ir svarīgs	3267
katrs eiro palīdz	3267
katrs ziedojums palīdz	3267
katru piektdienu. bez maksas. bez surogātpasta	3270
katso kuvat tästä	1909
katso myös	1907
katso video tästä	1909
katso video yltä	1909
kattintson a nagyításhoz	2554
kaupallinen sisältö	2001
kaupallinen yhteistyö	87	1894
kaupallisen kumppanin sisältö	2001
kaut kas nogāja greizi. mēģiniet vēlreiz	3270
kaydiniz için teşekkürler	4798
każda wpłata pomaga	3734
każda wpłata się liczy	3734
każda złotówka pomaga	3734
każda złotówka się liczy	3734
każde wsparcie się liczy	3734
každou neděli, zdarma	507
každá koruna pomáhá	606
každá koruna se počítá	606
každé euro pomáha	4407
každé euro sa počíta	4407
každé pondělí, zdarma	507
každé ráno, zdarma	507
každý dar pomáha	4407
každý dar pomáhá	606
každý piatok. zadarmo. bez spamu	4413
každý príspevok pomáha	4407
každý príspevok sa počíta	4407
každý pátek do e-mailu	507
každý pátek, zdarma	507
každý pátek. zdarma. bez spamu	613
každý příspěvek pomáhá	606
každý příspěvek se počítá	606
každý týden, zdarma	507
kažkas nutiko. bandykite dar kartą	3203
kdykoli lze zrušit	501
kdykoliv lze zrušit	501
kdykoliv můžete zrušit	609
keela kõik	1736
keeldu kõigist	1736
keisti sutikimą	3191
keisti šrifto dydį	3210
kenttä on pakollinen	1984
kereskedelmi együttműködés	2525
keresztnév	2552
keresztrejtvény	2521
keresés	2473
keskeytä	1967
keskustelu on päättynyt	1996
keskustelun säännöt	1996
kevesebb mutatása	2554
kezdőlap	2473
không biết	5102
không có ý kiến	5102
không phải bây giờ	5036
không spam	5124
không thể hiển thị nội dung này	5112
không thể phát video	5108
không thể phát video này	5108
không thể tải video	5142
không đồng ý	5055
không, cảm ơn	5036
ki kan gjøre feil	3604
ki-antworten können fehler enthalten	1004
ki-übersetzung	1005
ki-übersicht	878
kiekvieną penktadienį. nemokamai. be šlamšto	3203
kiellä kaikki	1964
kiitos viestistäsi	1984
kiitos äänestämisestä	1951
kiitos äänestäsi	91	1951
kiitos! tarkista sähköpostisi	1984
kijelentkezés	2450
kikapcsoltam a hirdetésblokkolót	2542
kingi artikkel sõbrale	1699
kinyitás	2475
kipróbálom	2450
kirjaudu sisään	1882
kirjaudu sähköpostilla	1981
kirjoita sähköpostiosoitteesi	1885
kitas vaizdo įrašas	3193
kitöltöm a kvízt	2518
kiválasztom	2549
kiválasztás	2549
kizárólag előfizetőknek	2548
kişisel verilerimin işlenmesini kabul ediyorum	4847
kiểm tra hộp thư của bạn	5124
kiểm tra kiến thức của bạn	5104
kjøp abonnement	3477
kjøp billett	3573
kjøp billetter	3573
kjøp billetter her	3573
kjøp boka	3573
kjøp boken	3573
kjøp her	3573
kjøp lisens	3602
kjøp nå	3573
kjøp rettigheter	3602
kjøp tilgang	3477
klausies podkāstu	3227
klausies podkāstu šeit	3227
klausies šo rakstu	3225
klausies šo rakstu (# min	3225
klausykite tinklalaidės	3158
klausykite tinklalaidės čia	3158
klausykitės straipsnio	3156
klausīties	3225
klausīties rakstu	3225
kliknij, aby powiększyć	3743
kliknutím zväčšíte	4416
kliknutím zvětšíte	616
klippet er ikke længere tilgængeligt	743
klippet är inte längre tillgängligt	4636
ključne besede	4442
ključne reči	4241
ključne riječi	4241
klíčová slova	526
kniha s věnováním autora	516
knihkupectví	515
kodex diskutujících	626
kodėl matau šią reklamą	3212
kohustuslik väli	1746
kohustuslikud väljad	1746
kokeile # päivää maksutta	1882
kokkuvõtte tegi tehisintellekt	1750
koko näyttö	1966
kolačići	4257
kom ihåg mig	4648
komentarai uždaryti	3208
komentariši	4325
komentarų dar nėra	3208
komentarų nėra	3208
komentavimas išjungtas	3157
komentavimas uždarytas	3208
komentavimo taisyklės	3157
komentiranje je onemogućeno	4324
komentovať	4425
komentáre	4345
komentář	524
komentáře	524
komentāri	3220
komentāri ir slēgti	3275
komentāru vēl nav	3275
komentēt	3220
komentēšana ir slēgta	3226
komentēšanas noteikumi	3226
komercijalni sadržaj	4330
komerčné oznámenie	4341
komerční obsah	632
komerční prezentace	632
komerční sdělení	87	514
komerční článek	632
komerčný obsah	4429
komerčný článok	4429
komment jelentése	2562
komment küldése	2562
komment írása	2562
kommentar gelöscht	1006
kommentarer blir gjennomgått før publisering	3515
kommentarerna förhandsmodereras	4565
kommentarerna är stängda	4663
kommentek megjelenítése	2562
kommentek megtekintése	2467
kommentelési szabályzat	2467
kommentoi ensimmäisenä	1996
kommentoinnin säännöt	1996
kommentointi on päättynyt	1996
kommentér	672
kommersiellt innehåll	4668
konekäännetty	1994
konekäännös	1995
kontakt z redakcją	3747
kontakta författaren	4654
kontaktirajte uredništvo	4517
kontaktovať autora	4416
kontaktovať redakciu	4419
kontynuuj bez wyłączania	3729
koostöö	1703
kopiera gåvolänk	4667
kopiera länk	4553
kopiera länken	4553
kopiering förbjuden	4659
kopijuoti draudžiama	3213
kopijuoti nuorodą	3151
kopioitu leikepöydälle	1999
kopiraj povezavo do članka	4445
kopirano u međuspremnik	4328
kopirano v odložišče	4524
kopiér link	655
kopiér linket	655
kopsavilkumu veidojis mākslīgais intelekts	3274
kopírovanie zakázané	4420
kopírovat odkaz	510	511
kopírovať odkaz	4345
kopírování zakázáno	621
kopēt saiti	3220
kopēšana aizliegta	3280
korisničko ime	4312
korisničko ime ili e-mail	4311
korzyść dla prenumeratorów	3717
korábban írtunk róla	2471
kostenlos und jederzeit kündbar	991
kosárba	2461
kosárba rakom	2524
kosárba teszem	2524
koupit aktuální vydání	589
koupit lístky	589
koupit nyní	589
koupit časopis	589
kreiraj račun	4234
kreirano uz pomoć ai	4323
kreirano uz pomoć umjetne inteligencije	4323
kreuzworträtsel	966
križaljka	4296
križanka	4492
krzyżówka	3714
krížovka	4392
książka z autografem	3641
książka z autografem autora	3641
książki z autografem	3641
księgarnia	3642
księgarnia internetowa	3642
kuidas reklaamiblokeerija välja lülitada	1742
kullanim koşullari	4757	4779
kumppanin sisältö	2001
kumppanisisältö	2001
kun nødvendige	3576
kun nødvendige cookies	740
kup dostęp	3625
kup książkę	3717
kup licencję	3748
kup licencję na publikację	3748
kup tę książkę	3717
kup w księgarni	3641
kupi naročnino	4438
kupte nám kávu	606
kuula taskuhäälingut	1701
kuuntele podcast tästä	1909
kvíz dne	583
kvíz dňa	4391
kvíz indítása	2518
kvíz kitöltése	2518
kyllä kiitos	1972
kyllä, kiitos	1972
kysy tekoälyltä	1904
kytke ilmoitukset päälle	1969
käyttäjätunnus	1982
käyttäjätunnus tai sähköposti	1981
käyttöehdot	1897
käytä etu	1895
käytät mainonnanestoa	1976
käytät mainosten esto-ohjelmaa	1973
käytät mainosten estoa	1973
käytät mainostenesto-ohjelmaa	1973
käännetty automaattisesti	1994
käännetty tekoälyllä	1994
kép #/#	2553
kép a képben	2535
kép megtekintése	2553
kép nagyítása	2554
kép: #/#	2553
képaláírás megjelenítése	2554
képek megtekintése	2553
kér értesítést	2538
kérdezze ai-asszisztensünket	2467
kérek értesítést	2538	2539
kérem a hírlevelet	2477
kérjük, adjon meg érvényes e-mail-címet	2551
kérjük, kapcsolja ki a hirdetésblokkolót	2542
kérjük, töltse ki ezt a mezőt	2551
később	2445	2541
kích thước chữ	65
kódex diskutujúcich	4424
kõik artiklid	1748
kõik autori artiklid	1748
kõik kommentaarid	1751
kõik õigused reserveeritud	1756
könyvajánló	2461
könyvesbolt	2461
könyváruház	2461
köp	4539
köp biljett	4629
köp biljetter	4629
köp biljetter här	4629
köp boken	4629
köp boken här	4629
köp din biljett	4629
köp här	4629
köp licens	4659
köp rättigheter	4659
köszönjük a feliratkozást	2477
köszönjük a regisztrációt	2551
köszönjük a szavazatodat	2518
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2518
köszönjük az üzenetet	2551
köszönjük üzenetét	2551
köszönjük! ellenőrizze postafiókját	2551
köszönjük, hogy feliratkozott	2551
köszönjük, hogy feliratkoztál	2551
köszönjük, hogy szavazott	2518
köszönjük, hogy szavaztál	2518
köszönöm, nem	2445
kötelező	2552
kötelező kitölteni	2551
kötelező mező	2551
kötelező mezők	2551
kövesd a témát	2564
kövesse a témát	2564
kövesse élőben	2554
követed	2566
követem	2566
követem a szerzőt	2564
követem a témát	2564
következő	2473
következő cikk	2471
következő fotó	2554
következő kép	2554
következő oldal	2554
következő videó	2535
követve	2565
követés	2566
követés leállítása	2564
követés megszüntetése	2564
közlemény: adomány	2545
közlemény: támogatás	2545
køb abonnement	645
køb adgang	645
køb billet	737
køb billet her	737
køb billetter	737
køb billetter her	737
køb bogen	737
køb bogen her	737
køb her	737
køb licens	767
køb nu	737
køb rettigheder	767
kúpiť e-knihu	4395
kúpiť knihu	4395
kúpiť licenciu	4420
kúpiť lístky	4395
kúpiť predplatné	4338
kúpiť teraz	4395
kúpiť vstupenku	4395
kúpiť vstupenky	4395
kúpiť časopis	4395
kúpte nám kávu	4407
kúpte si knihu	4395
kúpte si vstupenky	4395
küfür, hakaret içeren yorumlar onaylanmamaktadir	4762
küldd be a fotóidat	2558
küldd el egy barátodnak	2567
küldd tovább a cikket	2457
küldje be fotóit	2558
küldje el barátjának	2456
küldje el fotóit	2558
küldje el ismerősének	2457
küldjön névtelen üzenetet	2558
küldjön tippet	2558
küldés	91	2456	2552
küldés e-mailben	2456
küldés whatsappon	2567
külső tartalom	2473
künye	4757	4779
küpsiste kasutamine	1735
küpsiste seaded	1712
küsi tehisarult	1700
küsitlus	92
küsitluse tulemused	1738
kā izslēgt reklāmu bloķētāju	3266
kā mēs sargājam avotus	3273
kā tev patika raksts	3226
kā tu domā? balso	3227
kāpēc es redzu šo reklāmu	3279
ką manote? balsuokite	3158
křížovka	586
kết quả bình chọn	5139
kết quả thăm dò	5139
kết thúc quảng cáo	5107
""", 'l': """
l'accès à tous les articles	2193
l'offre intégrale	2193
la discussione è chiusa	2738
la donazione è detraibile	2825
la encuesta del día	1547
la lecture automatique est désactivée	2188
la más popular	1640
la nota continúa después del anuncio	1538
la noticia continúa abajo	1685
la noticia continúa debajo	1685
la notícia continua a sota	452
la palabra del día	1661
la pregunta del día	91
la pubblicità continua	2874
la publicidad continúa	1685
la rédaction n'a pas participé	2205
la rédaction vous conseille	2073
la sélection de la rédaction	2073
la tua richiesta è stata inviata	2864
la vidéo commence dans #	2188
la vidéo ne peut pas être lue	2142
labojumi un precizējumi	3273
ladda inlägg	4633
ladda inlägget	4633
ladda innehåll	4633
ladda innehållet	4633
ladda ned på google play	4638
lae äpp alla	1739
lahenda ristsõna	1731
lahjoita artikkeli ystävälle	1891
lai komentētu, ielogojies	3226
lai komentētu, pieslēdzies	3226
laisser une réponse	2134
laita ilmoitukset päälle	1969
lancer la vidéo	2188
lap tetejére	2554
las más leídas	1551
las más leídas de hoy	1610
las noticias más leídas	1610
lasa sintētiska balss	3261
lasi arī	3222
lasi bez ierobežojumiem	3268
lasi bez reklāmām	3279
lasi komentārus	3226
lasi tālāk	3220
lasi vairāk šeit	3227
lasi vēl	3222
lasiet arī	3222
lasiet vēl	3222
last inn siden på nytt	3587
last siden på nytt	3587
lasă un comentariu	3968
lasă un răspuns	4012
lasīt komentārus	3226
lasīt tālāk	3227
lasīt vairāk	3227
lasīt visu rakstu	3272
lasīt vēlāk	3225
lasītākie	3222
lataa lisää	1909
lataa sisältö	1963
lataa ääni	1966
lautstärke	977
lavet ved hjælp af ai	769
le choix de la rédaction	2073
le club des abonnés	2140
le journal numérique	2022
le lecteur vidéo est en cours de chargement	2142
le lien a été copié	2125
le lien a été copié dans le presse-papiers	2125
le notizie più lette	2796
le più lette	2744
le za naročnike	4508
lea también	1551
lecteur vidéo	2188
lecture limitée	2024
lecture réservée aux abonnés	2024
lee sin límites	1606
lee también	1551
leer artículo completo	1557
leer el artículo completo	1645
leer el siguiente artículo	1676
leer más	1557
leer siguiente artículo	1676
leer también	1551
leer transcripción	1620
legfrissebb elöl	2562
legfrissebb hírek	2471
leggi di più	2749
leggi più tardi	2794
legjobb ajánlat	2549
legjobb ár	2549
legnépszerűbb	2471	2549	2563
legrégebbi	2563
legrégebbi elöl	2562
legújabb	2563
legújabb elöl	2562
leia a matéria completa	3867
leia a notícia completa	3903
leia as notícias no aplicativo	3857
leia também	3815
leisti pranešimus	3196
leisti vaizdo įrašą	3193
leitor de vídeo	3926
leitor de áudio	3926
lejupielādēt app store	3263
lejupielādēt audio	3261
lejupielādēt lietotni	3263
lejupielādēt no app store	3263
lejupielādēt no google play	3263
lejátszás	2536
lejátszási sebesség	2535
len nevyhnutné cookies	4397
len pre predplatiteľov	4338
ler grátis	3931
ler o próximo artigo	3934
ler próximo artigo	3934
ler transcrição	3878
les choix de la rédaction	2073
les commentaires sont réservés aux abonnés	2181
les den først i appen	3581
les først i appen	3581
les lecteurs ont aussi consulté	2127
les mieux notés	2135
les mots croisés du jour	2182
les més llegides	443
les også	3512
les plus commentés	2073
les plus consultés	2164
les plus partagés	2073
les plus récents	2135
les prix indiqués sont susceptibles d'évoluer	2109
les résultats du vote	2181
les våre debattregler	3506
letiltás	2541
letna naročnina	4509
letno plačilo	4509
letölthető a google play áruházból	2537
letölthető az app store-ból	2537
letöltés az app store-ból	2537
leído por una voz sintética	1620
leído por voz sintética	1620
li e aceito a política de privacidade	3859
libovolná částka	606
licenc vásárlása	2559
licencja na publikację	3748
liczy się każda wpłata	3734
liczy się każda złotówka	3734
lido por uma voz sintética	3878
lielāks teksts	3277
lien copié	2051
lien copié dans le presse-papiers	2125
lietošanas noteikumi	3237
liitudes nõustud kasutustingimustega	1719
liity jäseneksi	1880
likęs laikas	3194
likęs laikas -#	3193
lineでシェア	2899
lineでシェアする	2945
lineでログイン	2985
lineで共有	2999
lineで送る	2899
link a vágólapra másolva	2456
link bài gốc	5093
link copiado para a área de transferência	3866
link kopiëren	3310
link másolva	2456
link másolása	2456
link został skopiowany	3757
lire l'article précédent	2196
lire la suite pour #€	2022
lire la vidéo	2077
lire à haute voix	2051
lire également	2073
lisätiedot	1910
lisää aiheesta	1907
lisää artikkeleita	1987
lisää ensisijaiseksi lähteeksi	1998
lisää kirjoittajalta	1987
lisää kommentti	1996
lisää omiin aiheisiin	1998
lisää ostoskoriin	1960
lisää samalta kirjoittajalta	1987
lisää suosikkilähteeksi	1998
livrare gratuită	4058
liên hệ	5057
liên hệ quảng cáo	5129
liên hệ tòa soạn	5129
liên hệ với tòa soạn	5129
liên kết tài trợ	5097
liên quan	5058
ljud på	4636
ljudet är ai-genererat	4636
llegeix la transcripció	453
llegeix sense límits	440
llegeix també	415
llegir més	443
llegit per una veu sintètica	453
lo + leído	1551
lo esencial cada mañana	1674
lo más comentado	1551
lo más compartido	1551
lo más leído	1551
lo más popular	1551
lo más visto	1551
lo más visto hoy	1610
lo último	1551
locuri de muncă	3989
loe lähemalt	1701
loe lähemalt siit	1701
loe äpis	1739
loeb sünteetiline hääl	1737
logi sisse või loo konto	1694
los lectores también leyeron	1610
luba kõik	1712
luba kõik küpsised	1735
lubię to	3636	3754
lucrează cu noi	3989
lue keskustelun säännöt	1904
lue lisää	1907
lue lisää aiheesta	1907
lue myöhemmin	1891
lue myös	1907
lue vähemmän	1957
lugu jätkub pärast reklaami	1703
lugu täieneb	1701
lui écrire	2101
lukijana synteettinen ääni	1966
luotu tekoälyllä	1994
luôn cho phép	5112
luôn hiển thị	5112
luštit	586
luštit křížovku	583
lyd på	3579
lze kdykoli zrušit	501
làm bài trắc nghiệm	5104
làm mới trang	5118
làm trắc nghiệm	5104
lägg till i mina ämnen	4665
lägg till oss som föredragen källa	4665
lägg till som föredragen källa	4665
lähetä	91	1985
lähetä kommentti	1996
lähetä kuvasi	1991
lähetä palaute	1994
lähetä palautetta	1994
lähetä sähköpostilla	1891
lähetä viesti	1984
lähetä viesti toimittajalle	1987
lähetä vinkki	1991
lähetä vinkki nimettömänä	1991
lämna en kommentar	4565
lämna ett svar	4663
lämna feedback	4661
längd	4637
längd #	4637
länk kopierad	4553
länken har kopierats	4667
länken kopierad	4553
länken är kopierad	4553
läs den först i appen	4638
läs dokumentet	4575
läs domen	4575
läs först i appen	4638
läs hela	4654
läs hela artikeln	4574
läs hela texten	4574
läs hela texten här	4574
läs in sidan igen	4645
läs kommentarer	4565
läs mer	4571	4574
läs mer om	4571
läs mindre	4626
läs också	4571
läs senare	4553
läs transkription	4636
läs utan annonser	4668
läs vidare	4539	4571
läs våra kommentarsregler	4565
läs även	4571
läsarerbjudande	4629
läsarerbjudanden	4629
läsarfrågan	91	4622
läsarresa	4629
läsarresor	4629
lästid	4574
lästid # min	4574
lås artiklen op	756
lås op	645
lås op for artiklen	756
lås opp artikkelen	3477
lås opp saken	3477
lås upp	4649
lås upp artikeln	4539
låst artikel	4648
låst innehåll	4649
læg en kommentar	771
læg i kurv	737
læg i kurven	737
længde #	744
læs debatreglerne	672
læs debatreglerne her	672
læs den først i appen	745
læs først i appen	745
læs hele artiklen	683
læs i appen	745
læs kommentarer	672
læs mere	680	683
læs mere om	680
læs mindre	734
læs også	680
læs også disse artikler	680
læs senere	655
læs transskription	743
læs uden annoncer	776
læs uden grænser	756
læs uden reklamer	776
læs videre	645	680
læs vores regler for debatten	672
læserrejse	737
læserrejser	737
læsertilbud	737
læsetid # min	683
læst op af en syntetisk stemme	743
lên đầu trang	5061
líbí se mi	627
lõpeta jälgimine	1752
lös korsordet	4622
lösenord	4649
löysitkö virheen	1991
løs krydsord	729
løs krydsordet	729
løs kryssordet	3565
lùi # giây	5108
lúštiť krížovku	4391
lülita reklaamiblokeerija välja	1742
lülitasin reklaamiblokeerija välja	1742
lütfen geçerli bir e-posta adresi girin	4847
lūdzu, izslēdziet reklāmu bloķētāju	3266
lưu	5046
lưu bài	5046
lưu bài viết	5046
lưu bài để đọc sau	5093
lưu cài đặt	5112
lưu công thức	61
lưu tin	5083
lưu tùy chọn	5112
lấy link	5093
""", 'm': """
magari più tardi	2702
mai multe articole de același autor	4047
mai multe opțiuni	3967	4056
mai târziu	3949	4030
mainonnanesto käytössä	1976
mainonnanesto on käytössä	1976
mainos päättyy	1894
mainossisältö	1896
mainostajan sisältö	2001
mainosten estäminen käytössä	1976
mainīt burtu izmēru	3277
mainīt piekrišanu	3259
mais notícias	3815
mais opções	3914
mais opções de partilha	3913
maksettu mainossisältö	1896
maksettu sisältö	1894
maksettu yhteistyö	2001
maksettua mainossisältöä	1896
maksettua sisältöä	1896
mam już konto	3737
mam prenumeratę	3737
manas tēmas	3276
mantener la sesión iniciada	1639
mantener sesión iniciada	1639
manter sessão iniciada	3897
mantén la sessió iniciada	471
manşetler	4763
maschinell übersetzt	1004
maschinelle übersetzung	1005
masintõlgitud	1750
maskinoversættelse	770
maskinöversatt	4661
maskinöversättning	4662
masquer la publicité	2109
masquer les réponses	2134
masz już konto	3625
masz już konto? zaloguj się	3625
masz włączonego adblocka	3729
materialet er vernet etter åndsverkloven	3602
materialet är skyddat enligt lagen om upphovsrätt	4601
materialet är upphovsrättsskyddat	4602
materiał komercyjny	3759
materiał niedostępny	3724
materiał partnera	3640
materiał partnerski	3759
materiał promocyjny	3640
materiał płatny	3759
materiał sponsorowany	3640
materiał wideo niedostępny	3724
materiał zewnętrzny	3640
matéria exclusiva para assinantes	3864
matérias relacionadas	3815
mazāks teksts	3277
mağazamiz	4828
mağazaya git	4828
mašinski prevedeno	4323
mašīntulkots	3274
mažesnis tekstas	3210
me ei saa seda sisu näidata	1735
me réabonner	2193
media społecznościowe	3637
medlemsförmån	4629
megjelenítés és elfogadás	2527
megnyitás	2475
megnyitás az alkalmazásban	2537
megnézem	2473
megnézem a galériát	2554
megnézem az ajánlatot	2524
megnézem az eredményt	2518
megnézem az árat	2524
megosztás	2456
megosztás a facebookon	2456
megosztás ajándékként	2567
megosztás e-mailben	2567
megosztás facebookon	2456
megosztás twitteren	2456
megosztás whatsappon	2567
megrendelem a könyvet	2462
megrendelés	2461
megveszem a könyvet	2524
mehr für dich	916
mehr für sie	916
meld deg av når som helst	3594
meld deg på	3484
meld deg på nyhetsbrevet	3484
meld meg på	3594
mentions légales	2061
mentés	2456
mentés későbbre	2456
menú	1557
menü	845	996	2473	4769
menü schließen	845
menü öffnen	845
menüyü kapat	4877
mer från	4571
mer läsning	4571
merci ! votre message a bien été envoyé	2160
merci d'avoir voté	91	2113
merci de le désactiver pour continuer	2152
merci, votre vote a été pris en compte	2134
mergi la pagina de donații	4037
mergi la rețetă	61
mesajiniz başariyla gönderildi	4847
mesajiniz gönderildi	4847
mesajul dumneavoastră a fost trimis	4043
mesajul tău	4044
mesačne	4411
mesačná platba	4411
mesačné predplatné	4411
mesačný dar	4407
mesečna donacija	4309	4506
mesečna naročnina	4509
mesečna pretplata	4312
mesečno	4312	4509
mesečno plačilo	4509
messaggio pubblicitario con finalità promozionale	2773
mest läst	4571
mest lästa	4571
mest læst	680
mest læste	680
mest populär	4649
mest populärt	4649
mest populær	757	3592
mest populære	757	3592
mesterséges intelligencia készítette	2561
mesterséges intelligenciával készült	2561
metinė prenumerata	3202
mettre de côté	2206
mi donación	1672
mi készítette	2561
mi var kļūdīties	3274
mi által generált	2561
mi-összefoglaló	2473
micșorează textul	4056
mida sina arvad? hääleta	1701
midagi läks valesti. proovi uuesti	1746
miesięcznie	3738
miks ma seda reklaami näen	1755
miksi näen tämän mainoksen	2001
mina ämnen	4665
mind a # fotó megtekintése	2553
mind a # fotók megtekintése	2553
mind a # kép megtekintése	2553
mind a # képek megtekintése	2553
mind a fotó megtekintése	2553
mind a fotók megtekintése	2553
mind a kép megtekintése	2553
mind a képek megtekintése	2553
minden adomány számít	2545
minden forint segít	2545
minden forint számít	2545
minden hozzájárulás számít	2545
minden héten e-mailben	2479
minden héten, ingyen	2479
minden hétfőn, ingyen	2479
minden pénteken a postaládájában	2479
minden pénteken, ingyen	2479
minden pénteken. ingyen. spam nélkül	2551
minden reggel a postafiókjában	2479
minden reggel a postaládájában	2479
minden süti elfogadása	2527
minden támogatás segít	2545
mindet elutasítom	2528
mindig engedélyezem	2527
mindig engedélyezés	2527
mindig megjelenítem	2527
minn meg på det senere	3473
minőség	2536
mira el vídeo	434
mira también	1676
mit ki übersetzt	1004
mit paypal unterstützen	986
mitä mieltä olet? äänestä	1909
miért látom ezt a hirdetést	2569
miễn phí vận chuyển	5137
miễn phí, không spam	5124
mjesečna donacija	4309
mjesečna pretplata	4312
mjesečno	4312
modalità di pagamento	2706
moderációs alapelvek	2562
moderálási elvek	2467
modifică preferințele cookie	3982
modifică setările	4064
modifier mes préférences	2103
modifier mes préférences de cookies	2064
modifier vos préférences	2146
modtag en notifikation, når vi skriver om emnet	683
modération a priori	2181
mogoče kasneje	4449
mogą cię zainteresować	3658
mohlo by se vám líbit	526
mohlo by vás také zajímat	526
mohlo by vás tiež zaujímať	4342
mohlo by vás zajímat	526
mohlo by vás zaujímať	4342
moje témata	628
moje témy	4426
mokama partnerystė	3212
molimo isključite blokator oglasa	4307
molimo vas, isključite adblock	4307
monatlich kündbar	911
montant personnalisé	2191
mostra aquesta publicació a instagram	424
mostra di più	2749
mostra els subtítols	453
mostra la publicació	457
mostra més	477
mostra'n més	416
mostrar comentários	3869
mostrar conteúdo	3882
mostrar conteúdo externo	3840
mostrar más	1557
mostrar o conteúdo	3882
mostrar subtítulos	1620
mot de passe oublié	2022
mots clés	2073
mots croisés	2139
mots croisés du jour	2182
mots fléchés	2139
mots mêlés	2139
mots-clés	2073
może cię zainteresować	3658
może później	3621
możesz zrezygnować w każdej chwili	3737
možda kasnije	4249
možda vas zanima	4241
možda će vas zanimati	4241
možete se odjaviti bilo kada	4314
možete se odjaviti u bilo kom trenutku	4314
možno neskôr	4349
možná později	497
mua sách	5107
mua sách tại đây	5107
mua trên lazada	5107
mua trên shopee	5107
mua trên tiki	5107
mua vé	5107
mua vé ngay	5107
muhabirin diğer haberleri	4780
muistuta myöhemmin	1879
mulțumim că ai votat	4012
mulțumim pentru feedback	3985
mulțumim pentru sprijin	4066
mulțumim pentru susținere	4066
mulțumim pentru vot	91	4012
mulțumim, mesajul a fost trimis	4043
mulțumim, te-ai abonat cu succes	3998
mutasd az eredményt	91	2518
mutass többet	2473
muuda küpsiste seadeid	1735
muut lukivat myös	1907
muuta evästeasetuksia	1963
mykistä	1967
myöhemmin	1879	1972
mám predplatné	4410
mám předplatné	609
mám vypnuto	605
mám účet	609
már előfizető	2450
már kikapcsoltam	2544
már követed	2564
már követed ezt a témát	2564
már követi	2564	2566
már szavazott	2518
már szavaztál	2518
már van fiókom	2548
más	1557
más antiguos	1614
más artículos	1551
más artículos de este autor	1645
más artículos del autor	1575
más detalles	1558
más en	1551
más historias	1551
más información	1551
más leídas	1551
más leído	1551
más leídos	1551
más noticias	1551
más noticias de este autor	1645
más opciones	1540
más opciones para compartir	1655
más popular	1640
más recientes	1614
más sobre este tema	1551
más tarde	1500
más valorados	1614
más vistas	1551
más vistos	1551
más votados	1614
más összeg	2545
mások ezt olvassák	2471
mások ezt olvasták	2471
másolva	2568
másolás	2456
másolás tilos	2559
máte již účet	500
máte předplatné? přihlaste se	500
máte tip	620
máte už účet	609
máte zapnutý adblock	603
mã giảm giá	5147
mängi kohe	1731
märkasid viga	1749
märksõnad	1696
månadsgåva	4535
månadsvis	4649
månadsvis betalning	4649
månedlig	3592
månedlig betaling	3592
månedlig gave	3474
månedlig støtte	754
månedligt	757
månedligt bidrag	642
mångfaldigande förbjudet	4603
måske senere	641	747
måske vil du også kunne lide	680
még nem előfizető	2548
még nincs előfizetése	2548
még nincs fiókja	2548
még nincs fiókod	2548
még nincsenek hozzászólások	2562
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
método de pago	1504
métodos de pagamento	3775
métodos de pago	1504
mākslīgais intelekts var kļūdīties	3274
mākslīgā intelekta kopsavilkums	3227
mă abonez	3998
mărește fotografia	4047
mărește imaginea	4047
mărește textul	4056
mărime text	65
mēneša abonements	3269
mēs nevaram parādīt šo saturu	3259
mēģiniet vēlreiz	3270
mēģiniet vēlāk	3270
mėnesinė parama	3200
mėnesinė prenumerata	3202
měsíční dar	606
měsíční platba	610
měsíční předplatné	610
měsíčně	610
můj účet	500
můžete kdykoli zrušit	501
můžete kdykoliv zrušit	501
mọi đóng góp đều quý giá	5120
mỗi đóng góp đều quý giá	5120
một lần	5121
mới nhất	5058	5078
mời chúng tôi ly cà phê	5120
mời tác giả ly cà phê	5039
mời tác giả một ly cà phê	5039
mời tôi một ly cà phê	5039
mở	5062
mở khóa bài viết	5144
mở khóa bài viết này	5093
mở rộng	5061
mở trong ứng dụng	5114
mở ứng dụng	5114
""", 'n': """
na celú obrazovku	4400
na górę	3743
na hlavní stránku	616
na hlavnú stránku	4416
na stránku darov	4407
na stránku darů	606
na začiatok	4401
na začátek	596
na żywo	3725
nabídka pro čtenáře	589
nadaljevanje članka pod oglasom	4441
nagyobb betűk	2567
nagyítás	2536
nahlásit	627
nahlásit chybu	524
nahlásit komentář	626
nahlásit příspěvek	626
nahlásit reklamu	632
nahlásiť	4425
nahlásiť chybu	4345
nahlásiť komentár	4424
nahlásiť príspevok	4424
nahlásiť reklamu	4429
najboljši	4522
najchętniej czytane	3658
najchętniej czytane dziś	3658
najczęściej czytane	3658
najczęściej czytane artykuły	3658
najlepšia ponuka	4411
najlepšie	4425
najnovejše	4442
najnovejše novice	4442
najnovejši	4522
najnovejši najprej	4521
najnoviji članci	4241
najnovšie	4342	4425
najnovšie správy	4342
najnovšie články	4342
najnowsze artykuły	3658
najnowsze wiadomości	3658
najobľúbenejšie	4411	4425
najstarejši	4522
najstarejši najprej	4521
najstaršie	4425
najvýhodnejšie	4411
najčitanije	4241
najčitanije vesti	4241
najčitanije vijesti	4241
najčitanije vijesti dana	4241
najčítanejšie	4342
najčítanejšie články	4342
najčítanejšie články dňa	4342
naloži objavo	4496
naloži več	4514
naloži video	4496
naloži vsebino	4496
nam miền bắc	5083
nam miền nam	5083
napi keresztrejtvény	2518
napiši komentar	4324	4521
napišite komentar	4445
napište autorovi	616
napište do redakce	620
napište komentář	626
napište redakci	620
napsat komentář	524
napísať autorovi	4416
napísať komentár	4424
napíšte autorovi	4416
napíšte do redakcie	4419
napíšte komentár	4424
napíšte redakcii	4419
naročena vsebina	4441
naroči knjigo	4494
naročite knjigo	4494
naročite se	4437
naročnina	4437
narração gerada por ia	3926
naruči knjigu	4298
naručite knjigu	4298
naskenujte qr kód	597
naskenujte qr kód a stáhněte si aplikaci	597
naslednji članek	4514
nastala chyba. skúste to neskôr	4413
nastala chyba. zkuste to prosím znovu	613
nastavenia súkromia	4397
nastavenie súkromia	4397
nastavení	518
nastavení cookies	518
nastavení ochrany soukromí	592
nastavení soukromí	592
nastavi bez isključivanja	4307
nastavi s google računom	4311
nastavi čitanje	4293
nastavi čitati	4293
nastavit jako preferovaný zdroj	628
nastavit upozornění	599
nastavite čitanje	4293
nastavite čitati	4293
nastavitve piškotkov	4457
nastaviť ako preferovaný zdroj	4426
nastaviť upozornenia	4403
następna strona	3661
następne wideo	3724
następne zdjęcie	3743
następny	3661
następny artykuł	3658
następny film	3724
nasza księgarnia	3642
natisni članek	4445
naudojate reklamos blokavimą	3198
naudojimo taisyklės	3169
naudojimosi taisyklės	3192
naujausi viršuje	3208
naujausios žinios	3153
naujienlaiškis	3176
nav komentāru	3275
načteno umělým hlasem	595
načtěte qr kód	597
načíst další	528
načíst další články	616
načíst mapu	521
načíst obsah	592
načíst příspěvek	592
načíst stránku znovu	605
načíst video	592
načíst více	616
načítava sa prehrávač	4400
načítava sa video	4400
načítať obsah	4397
načítať príspevok	4397
načítať viac	4416
načítať video	4397
načítať ďalšie	4416
načítám přehrávač	595
načítání videa	595
našli jste chybu	524
našli jste chybu v článku	620
našli jste v článku chybu	524
našli ste chybu	4419
našli ste chybu v článku	4419
našli ste v článku chybu	4419
naživo	4401
ne děkuji	497
ne ratez rien de l'actualité	2151
ne, ačiū	3197
ne, děkuji	497	600
ne, děkuju	600
nederīga e-pasta adrese	3270
nejdiskutovanější	526
nejlepší	627
nejlepší nabídka	610
nejnovější	526	627
nejnovější zprávy	526
nejnovější články	526
nejoblíbenější	610	627
nejstarší	627
nejvýhodnější	610
nejčtenější	526
nejčtenější články	526
nejčtenější články dne	526
nekaj je šlo narobe. poskusite pozneje	4511
nekaj je šlo narobe. poskusite znova	4511
nem kérem	2539
nem kötelező	2552
nem küldünk spamet	2551
nem, köszönöm	2445	2539
nemam mišljenje	4296
nemate račun	4311
nemaš račun	4311
nemám názor	586	4392
nemám účet	609
nemáte predplatné	4410
nemáte předplatné	609
nemáte účet	609
nenhum comentário	3806
neplatná e-mailová adresa	613
neplatný e-mail	613
nepovinné	614	4414
neskôr	4404
neteisingas el. pašto adresas	3203
neueste beiträge	842
neveljaven e-poštni naslov	4511
nešto je pošlo naopako. pokušajte ponovo	4314
nešto je pošlo po zlu. pokušajte ponovno	4314
nešto je pošlo po zlu. pokušajte ponovo	4314
nghe bài báo	5108
nghe bài viết	5083	5108
nghe nội dung bài viết	5108
nghe đọc bài	5083	5108
nhà tài trợ	5137
nhấn để bật tiếng	5142
nhận thông báo	5115
nhập bình luận	5139
nhập bình luận của bạn	5139
nhập email của bạn	5145
nhập số tiền	5143
nhập địa chỉ email	5145
nhập địa chỉ email của bạn	5145
nhắc tôi sau	5036
nhớ đăng nhập	5122
ni še komentarjev	4521
nie dziękuję	3621
nie dziś	3621
nie możemy pokazać tej treści	3721
nie możemy wyświetlić tej treści	3721
nie można odtworzyć filmu	3724
nie można odtworzyć wideo	3724
nie można wyświetlić tej treści	3721
nie pamiętam hasła	3737
nie pamiętasz hasła	3625
nie udało się załadować filmu	3724
nie ďakujem	4349
nie, dziękuję	3621
nie, ďakujem	4349
nieprawidłowy adres e-mail	3740
niečo sa pokazilo	4414
niečo sa pokazilo, skúste to znova	4413
niečo sa pokazilo. skúste to neskôr	4413
niečo sa pokazilo. skúste to znova	4413
nimate računa	4508
nimetön postilaatikko	1991
nincs fiókja	2548
nincs fiókod	2548
nincs fiókom	2548
nincs hozzászólás	2562
nincs még előfizetésed	2548
nincs még fiókja	2548
nincs véleményem	2521
nincsenek hozzászólások	2562
niste naročnik	4508
no es pot reproduir el vídeo	453
no ho sé	447
no mūsu partneriem	3279
no mūsu veikala	3257
no se ha podido cargar el vídeo	1668
no se ha podido reproducir el vídeo	1620
no se puede reproducir el vídeo	1620
no sé	1614
no te pierdas las últimas noticias	1529
noe gikk galt, prøv igjen	3594
noe gikk galt, prøv igjen senere	3594
noe gikk galt. prøv igjen	3594
noe gikk galt. prøv igjen senere	3594
noget gik galt, prøv igen	759
noget gik galt, prøv igen senere	759
noget gik galt. prøv igen	759
noget gik galt. prøv igen senere	759
nokopēts	3278
només els subscriptors poden comentar	428
només per a subscriptors	471
non seguire più	2843
noraidīt visas	3260
normas de participación	1613
normes de participació	446
norėdami komentuoti, prisijunkite	3157
nos hors-séries	2108
nosūti draugam	3225
nosūtīt atsauksmi	3274
nosūtīt draugam	3225
nosūtīt e-pastā	3225
nosūtīt komentāru	3275
nosūtīt ziņu	3270
noteで書く	2899
notiek video ielāde	3261
notifications activées	2151
notifikácie	4404
notre charte déontologique	2168
notre charte éditoriale	2168
notre sélection	2073
notre sélection d'articles	2127
notícia anterior	477	3903
notícia següent	477
notícias relacionadas	3815
notícias relacionadas que podem lhe interessar	19
notícies destacades	443
notícies relacionades	415
nous protégeons nos sources	2168
nous écrire	2169
nouveau ! suivez vos auteurs préférés	2175
nu ai cont? înregistrează-te	4003
nu aveți cont	4042
nu ești abonat	4041
nu ești încă abonat	4041
nu mai urmări	4054
nu mulțumesc	3949
nu putem afișa acest conținut	4024
nu på google play	745
nu s-a putut încărca videoclipul	4065
nu sunteți abonat	4041
nu știu / nu răspund	4013
nu, mulțumesc	3949	4030
nuestro código ético	1648
numele tău	4044
numele tău de utilizator	4060
nuotrauka # iš #	3214
nur für mitglieder	990
nuskaitykite qr kodą	3195
nuskenuokite qr kodą	3195
nyaste först	4663
nyeste først	3606
nyhetsdøgnet	3512
nyní na google play	597
nyní ne	600
nyomtatás	2456
não foi possível carregar	3926
não foi possível carregar o vídeo	3878
não foi possível reproduzir o vídeo	3878
não perca	3815
não sabe / não responde	3870
não sei	3870
não tem conta	3898
não tem uma conta	3898
não é assinante	3897
não, obrigada	3772
não, obrigado	3772
nächste seite	845
nächster artikel	842
nächstes bild	994
nächstes foto	994
nächstes video	976
näin korjaamme virheet	1991
näin poistat mainoseston	1973
näin poistat mainosten eston	1973
näin suojaamme lähteitämme	1991
näin suojelemme lähteitä	1991
näita # vastust	1751
näita alati	1735
näita galeriid	1748
näita ja nõustu	1735
näita kõiki	1702
näita rohkem	1701
näita sisu	1735
näita tulemusi	1731
näita vastuseid	1751
näita veel	1701
näita vähem	1702	1748
näköislehti	1882
nästa	4574
nästa artikel	4571
nästa bild	4654
nästa sida	4654
nästa video	4636
näytä # kuvaa	1986
näytä # kuvat	1986
näytä # vastausta	1996
näytä aina	1963
näytä alkuperäinen	1910
näytä galleria	1987
näytä ja hyväksy	1963
näytä julkaisu	1898
näytä kaikki	1909
näytä kaikki # kuvaa	1986
näytä kaikki # kuvat	1986
näytä kaikki artikkelit	1987
näytä kaikki kommentit	1996
näytä kaikki kuvaa	1986
näytä kaikki kuvat	1986
näytä kartta	1910
näytä kommentit	1904
näytä kuvaa	1986
näytä kuvagalleria	1987
näytä kuvat	1986
näytä kuvateksti	1987
näytä käännös	1910
näytä lisää	1909
näytä lisää artikkeleita	1987
näytä lisää kommentteja	1996
näytä litterointi	1966
näytä salasana	1981
näytä sisältö	1897
näytä tekstitykset	1966
näytä tiedot	1910
näytä tulokset	91	1910	1951
näytä upotus	1898
näytä vastaukset	1996
näytä vähemmän	1910	1987
något gick fel	4652
något gick fel, försök igen	4651
något gick fel, försök igen senare	4651
något gick fel. försök igen	4651
något gick fel. försök igen senare	4651
næste	683
næste artikel	680
næste billede	762
næste side	762
næste video	743
némítás	2536
némítás feloldása	2535
népszerű	2471
név	2552
névtelen bejelentés	2558
névtelen postaláda	2558
nézze meg galériánkat	2473
nézze meg képeinket	2473
nõustu ja jätka	1735
nõustu ja näita	1735
nõustun	1712
nõustun kõigiga	1712
nøgleord	680
nāc strādāt pie mums	3227
nākamais attēls	3272
nākamais raksts	3272
nākamais video	3261
nākamā bilde	3272
nākamā lapa	3272
nē, paldies	3265
něco se pokazilo	614
něco se pokazilo, zkuste to znovu	613
něco se pokazilo. zkuste to prosím později	613
něco se pokazilo. zkuste to znovu	613
nổi bật	5058
nội dung do ai tạo	5142
nội dung quảng cáo	5095
nội dung tiếp tục bên dưới	5097
nội dung tài trợ	5051
nội dung được tài trợ	5097
nội dung đề xuất	5097
nội quy bình luận	5101
nữ miền bắc	5083
nữ miền nam	5083
""", 'o': """
o dată	4038
o leitor está a carregar	3878
o que achou desta notícia	3842
o seu apoio faz a diferença	3771	3930
o singură dată	4038
o singură donație	4037
o vídeo começa em #	3926
o vídeo começará em alguns segundos	3840
obaveštenja	4306
objednať knihu	4395
obligatoriskt fält	4651
obligātie lauki	3270
obligāts lauks	3270
obnovit stránku	605
obnoviť stránku	4406
obnovte stránku	605
obrázek # z #	615
obrázek # ze #	615
obrázok # z #	4415
obrázok # zo #	4415
obsah je chránený autorským zákonom	4420
obsah je chráněn autorským zákonem	621
obsah našich partnerov	4429
obsah našich partnerů	632
obsah není dostupný	592
obsah nie je dostupný	4397
obsah nie je možné zobraziť	4397
obsah sa nedá zobraziť	4397
obsah vytvořený ai	624
obsah článku	616
obserwuj autorkę	3755
obserwujesz już tego autora	3755
ocenite članak	4244
ocenite članek	4445
oceń jakość artykułu	3751
oceń przepis	61
ochrana osobních údajů	518
ochrana osobních údajů a cookies	521
ochrana osobných údajov	4356
ocijenite članak	4244
ocorreu um erro ao carregar o vídeo	3840
ocultar anúncio	3845
ocultar comentários	3869
od najnovších	4424
od najstarších	4424
od naszych partnerów	3759
od našich partnerov	4429
od našich partnerů	632
od naših partnera	4330
od naših partnerjev	4526
od nejnovějších	626
od nejstarších	626
od partnerů	632
odblokuj artykuł	3737
odblokuj dostęp	3737
odblokuj treść	3721
oddaj głos	91	3711
odebírat	506
odebírat newsletter	506
odemknout článek	500
odemknout článek pro přátele	630
odeslat komentář	626
odeslat zprávu	613
odeslat zpětnou vazbu	624
odhlásenie kedykoľvek	4413
odhlásit se	500
odhlásit se můžete kdykoli	613
odhlásit se můžete kdykoliv	613
odhlásiť sa	4338
odhlášení kdykoliv	613
odjaviti se možete bilo kada	4314
odkaz bol skopírovaný	4427
odkaz byl zkopírován	630
odkaz skopírovaný	4345
odkaz zkopírován	510
odkleni članek	4438
odklenite celoten članek	4438
odklenite članek	4508
odmietnuť	4356
odmietnuť všetko	4356
odmítnout	518
odmítnout vše	518
odoberať	4414
odoberať newsletter	4413
odomknúť	4411
odomknúť článok	4410
odomknúť článok pre priateľov	4427
odoslať	91	4414
odoslať komentár	4424
odoslať správu	4413
odoslať spätnú väzbu	4422
odporúča outbrain	4429
odporúčame	4342	4411
odporúčame prečítať	4342
odporúčame tiež	4342
odporúčané outbrain	4429
odporúčané taboola	4429
odporúčané články	4342
odpovedať	4425
odpovědět	524	627
odrzuć	3644
odrzuć wszystkie	3644
odrzuć wszystko	3722
odtwarzacz wideo jest ładowany	3724
odtwórz	3661
odtwórz film	3724
odtwórz wideo	3724
odvolať súhlas	4397
odśwież stronę	3733
odštampaj	4244
odštampaj recept	61
odštampaj članak	4244
oferta dla czytelników	3717
oferta dla prenumeratorów	3717
ofertă pentru abonați	4018
ofertă pentru cititori	4018
oferă acest articol	4056
oferă acest articol cadou	4005
oferă articolul	4056
offert par un abonné	2206
offre abonnés	2140
offre intégrale	2193
offre limitée	2159
offre réservée aux lecteurs	2140
offre spéciale	2022
offre à durée limitée	2158
offrez-nous un café	2013
offrici un caffè	2703
oglasno sporočilo	87	4441
ogłoszenie	3640
ohjelma ei ole enää katsottavissa	1966
ohodnotiť recept	61
ohodnoťte článek	524
ohodnoťte článok	4345
oikaisut ja täsmennykset	1991
okuma süresi # dk	4769
okurlara özel	4828
okurlarimiza özel	4828
okurlarimiza özel indirim	4828
oldal frissítése	2544
oldal újratöltése	2544
oled juba hääletanud	1731
olet jo äänestänyt	1951
oliko artikkeli hyödyllinen	1904
oliko juttu hyödyllinen	1904
oliko tiivistelmä hyödyllinen	1904
oliko tämä hyödyllinen	1994
olvasd be a qr-kódot	2537
olvass korlátlanul	2548
olvassa be a qr-kódot	2537
olvasson hirdetések nélkül	2569
olvasson korlátlanul	2450
olvasson tovább	2450
olvasta már	2471
olvastad már	2471
olvasás az alkalmazásban	2537
olvasói ajánlat	2524
olvidaste tu contraseña	1506
omogoči obvestila	4502
omogući obavijesti	4305
omröstning	92
onayi geri çek	4832
onayi yönet	4832
onayimi geri çek	4832
online reportáž zde	616
opdatér siden	752
oplæst af en robot	655
oplæst af en syntetisk stemme	743
oplæst af kunstig intelligens	683
oplæst af syntetisk stemme	743
opravy a upřesnění	620
opsig når som helst	645
opsig, når du vil	756
opći uvjeti korištenja	4300
ordsøgning	734
orijinali göster	4770
os comentários são exclusivos para assinantes	3918
os leitores também leram	3867
os preços podem variar	3845
osadzona treść	3721
osale küsitluses	1701
osmisměrka	586
osta käyttöoikeus	1992
osta liput tästä	1960
osta täältä	1960
ostatnie artykuły	3658
osveži stran	4505
osveži stranicu	4308
osvežite stran	4505
osvježi stranicu	4308
osvježite stranicu	4308
oszczędzasz #%	3738
ota käyttöön	1972
ota yhteyttä	1904
otevřít	530
otevřít aplikaci	597
otevřít galerii	616
otevřít mapu	530
otevřít v aplikaci	597
otkazati možete bilo kada	4311
otkaži bilo kada	4311
otključaj članak	4234
otključajte ceo članak	4234
otključajte cijeli članak	4234
otključajte članak	4311
otomatik çeviri	4830
otros artículos	1551
oturumu açik tut	4845
otvoriť aplikáciu	4402
otvoriť galériu	4416
otvoriť v aplikácii	4402
otwórz	3662
otwórz aplikację	3726
otwórz galerię	3743
otwórz mapę	3662
otázka dne	583
otázka dňa	4391
outbrain tarafindan önerildi	4805
outras notícias	19	3815
ouvir este conteúdo	3878
ouça esta reportagem	3878
ouça este conteúdo	3792
ovaj sadržaj ne možemo prikazati	4300
ovaj sadržaj nije dostupan	4300
ovaj sadržaj nije moguće prikazati	4300
ovaj video više nije dostupan	4302
ovaj članak je zaključan	4311
oversættelsen er lavet af en maskine	683
oy verdiğiniz için teşekkürler	91	4822
oynatici yükleniyor	4829
oyunuz için teşekkürler	4822
""", 'p': """
padidinti nuotrauką	3205
padovanokite straipsnį	3156
padovanokite straipsnį draugui	3156
padovanoti straipsnį	3210
page précédente	2077
pagina următoare	3971
pague um café	3773
paiement sécurisé	2020
paketi seç	4845
paketleri gör	4874
pakollinen kenttä	1984
paldies par jūsu balsi	3255
paldies par pieteikšanos	3244
paldies par ziņu	3270
palielināt	3262
palielināt attēlu	3272
palun jää viisakaks	1700
palun lülita reklaamiblokeerija välja	1742
pamanīji kļūdu	3226
pamanījāt kļūdu	3226
pamiršau slaptažodį	3201
pamiršote slaptažodį	3201
par šo tēmu	3222
paramètres de confidentialité	2146
paramètres des cookies	2061
paramétrer	2061
paramétrer les cookies	2061
paramétrer mes choix	2065
parandused ja täpsustused	1749
parašyk komentarą	3157
parašykite komentarą	3157
partajează	3960
partenerii noștri	3969
participez à la conversation	2113
participă la sondaj	4012
partilhar esta página	3941
partnereink ajánlata	2569
partnereinktől	2569
partnerių turinys	3160
partnerski sadržaj	4240
partnerski članek	4526
partnerský obsah	632
pas encore abonné	2158
pasidalinkite šiuo straipsniu	3156
pasirinkite planą	3201
pasirinkite prenumeratą	3201
pasirinkite sumą	3199
pasirinkti prenumeratą	3201
pasitikrinkite žinias	3158
pasiūlymas skaitytojams	3189
paslēpt reklāmu	3279
passer la publicité	2059
passer à la recette	61
passwort zurücksetzen	990
pastebėjote klaidą	3157
pasziánsz	2521
pasūtīt grāmatu	3257
pateikti atsiliepimą	3207
patikrinkite savo el. paštą	3203
patreonで支援する	2982
patvirtinkite savo el. paštą	3203
pausar vídeo	1620
pauză video	4020
pavaišinkite mus kava	3199
paylaş	4754
paylaşin	4754
paypal ile öde	4874
pašreizējais laiks #	3261
pažiūrėkite vaizdo įrašą	3158
pe aceeași temă	4006
pelaa peliä	1951
pelaa tästä	1951
pentru a citi în continuare	4003
per saperne di più	2796
per visą ekraną	3193
per überweisung spenden	987
pergunte à nossa ia	3842
permite întotdeauna	4024
permitir anúncios	3890
permitir conteúdo externo	3804
personvernerklæring	3576
personvernerklæring og informasjonskapsler	3503
perspausdinti draudžiama	3213
peut-être plus tard	2012
pełny ekran	3724
photo précédente	2196
phát	5081
phát hiện lỗi	5101
phát lại	5109
phát video	5108
phóng to ảnh	5128
phối hợp với	5137
phổ biến nhất	5123
phụ đề	5109
piedalies aptaujā	3227
piedāvājums lasītājiem	3257
piekrist un rādīt	3259
piekrist un turpināt	3259
piekrist visām	3237
piekrītu	3237
piekrītu visām	3260
piesakies vebināram	3227
piesakoties tu piekrīti lietošanas noteikumiem	3244
pieslēdzies vai izveido kontu	3220
pieslēdzies, lai komentētu	3226
pieslēgties	3220
pieslēgties ar facebook	3268
pieslēgties ar google	3268
pievieno savu komentāru	3226
pievienot komentāru	3220
pievienot kā vēlamo avotu	3276
pievienot manām tēmām	3276
pieņemt un turpināt	3259
pieņemt visas	3260
pieņemt visas sīkdatnes	3259
pilnekrāna režīms	3261
pilnekrāns	3261
pirkt biļetes	3257
pirkt biļeti	3257
pirkt grāmatu	3257
pirkti bilietą	3189
pirkti knygą	3189
pirkti licenciją	3213
pirmais mēnesis par # €	3220
pirmas mėnuo tik # €	3151
più lette	2744
più letti	2744
più popolare	2830
più recenti	2803
più tardi	2702
più vecchi	2803
più votati	2803
piši autoru	4317
piši avtorju	4514
pišite autoru	4317
pišite avtorju	4514
pišite nam u redakciju	4320
pišite nam v uredništvo	4517
pišite redakciji	4320
pišite uredništvu	4517
piškotki	4457
placená inzerce	87	514
placená spolupráce	632
placený obsah	632
places limitées, réservez vite	2108
plan seç	4845
plani seç	4845
planini seç	4845
platba ročne	4411
platba ročně	610
platená inzercia	87	4341
platená spolupráca	4429
platený obsah	4429
player de áudio	3926
player se učitava	4302
plaćena saradnja	4330
plaćena suradnja	4330
plaćeni oglas	87	4240
plaćeni sadržaj	4240
plačajte nam kavo	4506
plačana objava	87	4441
plačana vsebina	4526
plačano sodelovanje	4526
plačiau skaitykite čia	3158
plein écran	2077
plus d'actualités	2073
plus d'articles du même auteur	2164
plus de détails	2078
plus récents	2135
plătește cu paypal	4067
poate mai târziu	3949
początek bloku reklamowego	3643
podaj prawidłowy adres e-mail	3740
podari članek	4445
podarite ta članek	4445
podaruj artykuł	3625
podaruj dostęp	3757
podaruj ten artykuł	3636
podcast anhören	890
pode ler também	3867
podeli članak	4244
podešavanja privatnosti	4300
podijeli članak	4244
podmienky používania	4356
podmínky použití	518
podmínky užití	518
podobne artykuły	3658
podobné články	526	4342
podporiť	4337
podporte nezávislú žurnalistiku	4337
podporte nás	4337
podporte nás cez darujme	4407
podporte nás cez paypal	4407
podporte nás na patreone	4407
podpořit	498
podpořit přes darujme	606
podpořte naši práci	498
podpořte nás	498
podpořte nás na patreonu	606
podpořte nás přes paypal	606
podpořte redakci	498
podrobné nastavenia	4397
podrobné nastavení	592
podrži	4233
podrži nas	4233
podržite nas	4233
podržite naš rad	4233
podržite nezavisno novinarstvo	4233
podziel się	3636
podziel się na facebooku	3636
pogledajte još	19
poista mainonnanesto käytöstä	1976
poistin mainonneston käytöstä	1976
poistin sen käytöstä	1977
pokaż # odpowiedzi	3753
pokaż # zdjęcia	3742
pokaż # zdjęć	3742
pokaż galerię	3743
pokaż hasło	3737
pokaż i zaakceptuj	3721
pokaż komentarze	3652
pokaż mniej	3661
pokaż napisy	3724
pokaż odpowiedzi	3753
pokaż oryginał	3662
pokaż podpis	3743
pokaż szczegóły	3645
pokaż transkrypcję	3724
pokaż treść	3644
pokaż tłumaczenie	3662
pokaż więcej	3661
pokaż wszystkie	3661
pokaż wszystkie # zdjęcia	3742
pokaż wszystkie # zdjęć	3742
pokaż wszystkie zdjęcia	3742
pokaż wszystkie zdjęć	3742
pokaż wszystko	3662
pokaż wyniki	91	3711
pokaż zdjęcia	3742
pokaż zdjęć	3742
pokaži geslo	4508
pokaži rezultate	91
pokaži vsebino	4457
pokloni članak	4244
poklonite ovaj članak	4244
pokračovat bez podpory	497
pokračovat bez vypnutí	603
pokračovat přes apple	609
pokračovat přes facebook	609
pokračovat přes google	609
pokračovat s apple	609
pokračovat s google	609
pokračovať bez podpory	4349
pokračovať bez vypnutia	4405
pokračovať cez apple	4410
pokračovať cez facebook	4410
pokračovať cez google	4410
pokračovať s google	4410
pokušajte kasnije	4314
pokušajte ponovno	4314
pokušajte ponovno kasnije	4314
pokušajte ponovo	4314
pole obowiązkowe	3740
polecamy również	3658
polecamy także	3658
polecamy też	3658
polecane artykuły	3658
politica de confidențialitate	3966	3967	3980
politica de corecții	4049
politica editorială	3980	4049
politică de confidențialitate	3966
politika kolačića	4300
politika piškotkov	4496
politique de confidentialité	2061
politique de protection des données	2187
polityka prywatności	3644
polityka prywatności i cookies	3646
polityka sprostowań	3747
política de cookies	1540	3800
política de correcciones	1648
política de correccions	479
política de correções	3906
política de galetes	424
política de privacidad	1540
política de privacidade	3800	3824
política de privacitat	424
política de protección de datos	1667
política de proteção de dados	3925
pomanjšaj pisavo	4524
pomôže každé euro	4407
pomůže každá koruna	606
ponovno učitaj stranicu	4308
ponuda za čitaoce	4298
ponuda za čitatelje	4298
ponuka pre čitateľov	4395
poprzedni artykuł	3658
poprzednie zdjęcie	3743
populární	526
populära artiklar	4571
populärast	4649	4664
populärt	4571
populære	772	3607
populære artikler	680
populære saker	3512
populært	680	3512
populārākie	3222
popüler	4763
popüler haberler	4763
popüler konular	4763
por mês	3894
por qué estás viendo esto	1506
por qué? cuéntanos	1660
portes grátis	3915
poslat jako dárek	630
poslat přes whatsapp	630
poslat příteli	630
poslat tip anonymně	620
poslat zprávu	613
poslať	4414
poslať ako darček	4427
poslať cez whatsapp	4427
poslať e-mailom	4345
poslať mailom	4427
poslať priateľovi	4427
poslať správu	4413
poslať tip	4419
poslať tip anonymne	4419
poslušaj vest	4244
poslušaj članak	4244
poslušaj članek	4445
poslušajte tekst	4302
poslušajte članek	4445
posnetek ni več na voljo	4499
posnetek v vaši državi ni na voljo	4499
posnetka ni mogoče predvajati	4499
postanite naročnik	4437
postanite član	4233	4437
postavke kolačića	4257
postaw kawę	3622
postaw nam kawę	3622
poszt betöltése	2527
posłuchaj	3636
poukážte nám # % z dane	4407
pour continuer à lire	2122
pourquoi voyez-vous cette publicité	2109
pouze nezbytné	592
pouze pro předplatitele	500
používate adblock	4405
používate blokovanie reklám	4405
používate blokovač reklám	4405
používateľské meno	4411
používáte adblock	603
používáte blokování reklam	603
používáte blokátor reklam	603
povezani sadržaj	4241
povezani članci	4241
povezani članki	4442
povećaj	4303
povećaj fotografiju	4317
povećaj sliku	4317
povećaj slova	4328
povećaj tekst	4328
povečaj	4500
povečaj besedilo	4524
povečaj fotografijo	4514
povečaj pisavo	4524
povečaj sliko	4514
povinná pole	613
povinné	614	4414
povinné pole	613
povinné polia	4413
povinné údaje	613
povolit a pokračovat	521
povolit upozornění	599
povolit vždy	521
povoliť	4404
povoliť notifikácie	4403
povoliť obsah	4397
povoliť raz	4397
povoliť reklamu	4406
povoliť reklamy	4406
povoliť upozornenia	4403
powiązane	3658
powiązane artykuły	3658
powiązane tematy	3658
powiększ	3661
powiększ tekst	3757
powiększ zdjęcie	3661
powrót do góry	3661
powrót do strony głównej	3743
powrót na górę	3743
pozastaviť	4401
později	497	602
pozostała część artykułu pod materiałem wideo	3640
pozostały czas	3725
pozostały czas #	3724
pozostały czas -#	3724
pozrieť # fotiek	4415
pozrieť # fotky	4415
pozrieť # fotografie	4415
pozrieť # fotografií	4415
pozrieť fotiek	4415
pozrieť fotky	4415
pozrieť fotografie	4415
pozrieť fotografií	4415
pozrieť galériu	4416
pozrieť všetky # fotiek	4415
pozrieť všetky # fotky	4415
pozrieť všetky # fotografie	4415
pozrieť všetky # fotografií	4415
pozrieť všetky fotiek	4415
pozrieť všetky fotky	4415
pozrieť všetky fotografie	4415
pozrieť všetky fotografií	4415
pozrieť všetkých # fotiek	4415
pozrieť všetkých # fotky	4415
pozrieť všetkých # fotografie	4415
pozrieť všetkých # fotografií	4415
pozrieť všetkých fotiek	4415
pozrieť všetkých fotky	4415
pozrieť všetkých fotografie	4415
pozrieť všetkých fotografií	4415
pozvite nás na kávu	4407
pozvěte nás na kafe	606
pozvěte nás na kávu	606
počastite nas kavom	4309
pořídit předplatné	609
pošalji	91	4315
pošalji e-mailom	4244
pošalji komentar	4244
pošalji mejlom	4244
pošalji poruku	4314
pošalji povratnu informaciju	4323
pošalji prijatelju	4244
pošalji vest	4320
pošalji vijest	4320
pošalji članak e-mailom	4244
pošaljite dojavu	4320
pošaljite komentar	4244
pošaljite vest	4320
pošlete tip redakci	620
pošlite tip redakcii	4419
pošlji	4512
pošlji komentar	4521
pošlji po e-pošti	4445
pošlji povratno informacijo	4520
pošlji prijatelju	4445
pošlji sporočilo	4511
pošlji članek po e-pošti	4445
pošljite nam namig	4517
pošljite namig	4517
poštanski broj	4315
poštna številka	4512
poštovné zdarma	590
pr članek	4441
pradėti testą	3187
praneškite apie klaidą	3157
pranešti anonimiškai	3206
pranešti apie klaidą	3157
pranešti apie komentarą	3208
pratite uživo	4317
pravidelný dar	606
pravidelný príspevok	4407
pravidelně měsíčně	606
pravidlá diskusie	4345
pravidlá opráv	4419
prawa autorskie zastrzeżone	3748
prašome išjungti reklamos blokavimą	3198
pre komentovanie sa prihláste	4424
pre predplatiteľov	4338
preberi cel članek	4514
preberi celoten članek	4514
preberi več	4514
preberite celoten članek	4514
preberite še	4442
precisamos de você	3771
predchádzajúca fotografia	4416
predchádzajúca snímka	4416
predchádzajúca strana	4416
predchádzajúci článok	4416
predplatiť	4337
predplatné môžete kedykoľvek zrušiť	4410
predplaťte si	4337
preferințe cookie	4024
preferințe de confidențialitate	4064
preferències de galetes	457
preferências de cookies	3882
preferências de privacidade	3925
prehrať	4401
prehrať video	4400
prehrávač sa načítava	4400
prejsť do diskusie	4424
prejsť do galérie	4416
prejsť na darovanie	4407
prejsť na kvíz	4391
prejsť na obsah	4416
prejsť na online	4416
prejsť na platbu	4407
prejsť na ponuku	4395
prejsť na recept	61
prejšnja fotografija	4514
prejšnja slika	4514
prejšnja stran	4514
prejšnji članek	4514
prekličete lahko kadarkoli	4508
prekliči soglasje	4496
preložené automaticky	4422
preložené pomocou ai	4422
prenošenje zabranjeno	4321
prenumerantförmån	4629
prenumerantförmåner	4629
prenumerata nuo # euro per mėnesį	3151
prenumerata nuo # €	3151
prenumerera på vårt nyhetsbrev	4546
prenumeruodami sutinkate su taisyklėmis	3176
prenumeruokite naujienlaiškį	3176
prenumeruoti naujienlaiškį	3203
preostali čas	4500
preostali čas #	4499
preostali čas -#	4499
preporučeno	4241
preporučuje outbrain	4330
preporučuje taboola	4330
preporučujemo	4241	4312
preporučujemo da pročitate	4241
preporučujemo i	4241
presentear matéria	3913
preskoči na sadržaj	4317
preskoči na vsebino	4514
preskočiť na obsah	4416
prestať sledovať	4426
prethodni članak	4317
pretlač zakázaná	4420
prevedeno uz pomoć ai	4323
preverite e-pošto	4511
prečo vidím túto reklamu	4429
prečítajte si	4342
prečítajte si aj	4342
prečítať neskôr	4427
prečítať prepis	4400
prețurile pot varia	3989
pridať ako preferovaný zdroj	4426
pridať do košíka	4395
pridať do mojich tém	4426
pridať komentár	4345
pridať medzi preferované zdroje	4426
pridruži se razpravi	4521
pridružite se razpravi	4521
pridėti kaip pageidaujamą šaltinį	3209
pridėti komentarą	3208
pridėti prie mano temų	3209
pridėti prie pageidaujamų šaltinių	3209
prihlásiť	4338
prihlásiť cez facebook	4410
prihlásiť cez google	4410
prihlásiť na odber	4413
prihlásiť sa	4338
prihlásiť sa cez apple	4410
prihlásiť sa cez facebook	4410
prihlásiť sa cez google	4410
prihlásiť sa do diskusie	4424
prihlásiť sa na odber	4413
prihláste sa a komentujte	4424
prihvati i prikaži	4300
prihvati sve kolačiće	4300
prihvaćam	4257
prihvaćam i nastavljam	4300
prihvaćam sve	4257
prijava putem google računa	4311
prijavi grešku	4244
prijavi pogrešku	4320
prijavi se s google računom	4311
prijavite grešku	4320
prijavite pogrešku	4320
prijať	4356
prijať a pokračovať	4397
prijať a zobraziť	4397
prijať všetko	4356
prijať všetky	4398
prijať všetky cookies	4397
prikaži # odgovora	4324
prikaži # odgovore	4521
prikaži galerijo	4514
prikaži galeriju	4317
prikaži geslo	4508
prikaži i prihvati	4300
prikaži in sprejmi	4496
prikaži komentare	4324
prikaži komentarje	4521
prikaži lozinku	4311
prikaži manj	4443
prikaži manje	4242
prikaži odgovore	4324	4521
prikaži podnapise	4499
prikaži prepis	4499
prikaži rezultate	91	4295	4491
prikaži sadržaj	4257
prikaži sve	4242
prikaži titlove	4302
prikaži transkript	4302
prikaži več	4443
prikaži više	4242
prikaži vse	4443
prikaži vsebino	4496
prima lună gratuită	4003
prima pagină	3972
primetili ste grešku	4320
primește alerte despre acest subiect	3997
primijetili ste grešku	4320
printează	3960
printează rețeta	61
pripomenúť neskôr	4349
priporoča outbrain	4526
priporoča taboola	4526
priporočamo	4442	4509
priporočamo tudi	4442
priporočamo v branje	4442
priporočeno	4442
prisijunkite arba susikurkite paskyrą	3151
prisijunkite prie mūsų komandos	3158
prisijunkite, kad galėtumėte komentuoti	3157
prispieť	4337
prispieť jednorazovo	4407
prispieť mesačne	4407
privatsphäre verwalten	973
privatsphäre-einstellungen	828
privātuma iestatījumi	3259
privātuma politika	3237
prišlo je do napake. poskusite pozneje	4511
prišlo je do napake. poskusite znova	4511
pro komentování se přihlaste	626
pro předplatitele	500
pro předplatitele výhodněji	589
prochaine vidéo	2188
profită de ofertă	4071
programmet är inte längre tillgängligt	4636
prohibida la reproducció	482
prohibida su reproducción total o parcial	1681
prohlédnout # fotek	615
prohlédnout # fotky	615
prohlédnout # fotografie	615
prohlédnout # fotografií	615
prohlédnout fotek	615
prohlédnout fotky	615
prohlédnout fotografie	615
prohlédnout fotografií	615
prohlédnout galerii	616
prohlédnout všech # fotek	615
prohlédnout všech # fotky	615
prohlédnout všech # fotografie	615
prohlédnout všech # fotografií	615
prohlédnout všech fotek	615
prohlédnout všech fotky	615
prohlédnout všech fotografie	615
prohlédnout všech fotografií	615
prohlédnout všechny # fotek	615
prohlédnout všechny # fotky	615
prohlédnout všechny # fotografie	615
prohlédnout všechny # fotografií	615
prohlédnout všechny fotek	615
prohlédnout všechny fotky	615
prohlédnout všechny fotografie	615
prohlédnout všechny fotografií	615
proibida a reprodução total ou parcial	3937
promijeni veličinu teksta	4328
promo sadržaj	4330
promocijsko sporočilo	4441
promotivni sadržaj	4240
promotivni članak	4240
promóció	2459
proovi # päeva tasuta	1694
proposé par	2179
prosimy o wyłączenie adblocka	3729
proč vidím tuto reklamu	632
pročitaj ceo članak	4317
pročitaj cijeli članak	4317
pročitaj kasnije	4328
pročitaj transkript	4302
pročitajte ceo tekst	4317
pročitajte cijeli članak	4317
pročitajte i	4241
pročitajte još	4241
prywatność	3644
prywatność i cookies	3646
przeczytaj całość	3743
przeczytaj cały artykuł	3743
przeczytaj również	3658
przeczytaj także	3658
przeczytaj też	3658
przeczytaj transkrypcję	3724
przejdź bez wsparcia	3621
przejdź do galerii	3743
przejdź do głównej treści	3743
przejdź do księgarni	3641
przejdź do oferty	3717
przejdź do przepisu	61
przejdź do płatności	3734
przejdź do quizu	3711
przejdź do serwisu	3644
przejdź do sklepu	3717
przejdź do strony darowizn	3734
przejdź do treści	3661
przejdź do ustawień prywatności	3644
przejdź do wpłaty	3734
przejdź na stronę główną	3743
przekaż # % podatku	3734
przekaż #%	3734
przekaż opinię	3751
przestań obserwować	3755
przetłumaczono automatycznie	3751
przetłumaczono przez ai	3751
przeładuj stronę	3733
prześlij	3741
prześlij opinię	3751
prześlij zdjęcia	3747
przypomnij mi później	3621
przypomnij później	3728
právě se děje	526
präsentiert von	822
précédent	2077
préférences cookies	2061
préférences de confidentialité	2187
prélèvement	2021
prémium	2450
prénom	2161
présenté par	2179
próbáld újra később	2551
próbálja ki # forintért	2450
próbálja újra	2551
próbálja újra később	2551
próxima	3820
próxima foto	3934
próxima imagem	3934
próxima notícia	3903
próxima página	3820
próximo artigo	3815
próximo vídeo	1668	3926
prøv # dager gratis	3477
prøv gratis	645	3477
prøv igen senere	759
prøv igjen senere	3594
prøv nu	645
prøv nå	3477
prędkość	3725
prędkość odtwarzania	3724
prを含みます	2945
pr記事	2967
psč	614	4414
pubblicità	2731
publi-rédactionnel	2059
publicitatea continuă	4071
publicité	2059
publicité - la suite ci-dessous	2059
publicité dans #	2188
publicités	2059
publică	4013
publică comentariul	4012
pular anúncio	3926
pular para o conteúdo	3820
pular para o conteúdo principal	3818
puslapis # iš #	3214
página siguiente	1557
páči sa mi to	4425
päeva küsimus	1731
päivitä sivu	1977
päivitä suostumus	1898
päivän kysymys	91	1951
päivän peli	1957
päivän ristikko	1951
pääuutiset	1907
påkrevd	3595
påkrævet	760
påmind mig senere	641
påminn mig senare	4534
później	3621	3728
pārbaudi savas zināšanas	3227
pārbaudiet savu e-pastu	3270
pāriet uz recepti	61
pāriet uz saturu	3272
pārpublicējot atsauce obligāta	3230
pārpublicēšana aizliegta	3280
pārtraukt sekot	3276
pārvaldīt paziņojumus	3264
pārvaldīt piekrišanu	3259
pērc abonementu	3220
płatna współpraca	3759
płatne miesięcznie	3738
płatne rocznie	3738
płatność miesięczna	3738
płatność roczna	3738
předchozí	528
předchozí foto	616
předchozí fotografie	616
předchozí snímek	616
předchozí strana	616
předchozí článek	526
předmět	614
předplatit	500
předplatné	500
předplaťte si	609
přehrát	528
přehrát video	595
přehrávač se načítá	595
přehrávač videa se načítá	595
přejít do diskuse	626
přejít do e-shopu	516
přejít do galerie	616
přejít do speciálu	616
přejít k obsahu	528
přejít k platbě	606
přejít k receptu	61
přejít na kvíz	583
přejít na nabídku	589
přejít na obsah	528
přejít na online reportáž	616
přejít na recept	61
přejít na stránku darů	606
přeloženo automaticky	624
přeloženo pomocí ai	624
přepis	596
přeskočit na obsah	616
přestat sledovat	628
přetisk zakázán	621
přečtěte si	526
přečtěte si také	526
přečíst později	630
přečíst přepis	595
přidat do košíku	589
přidat do mých témat	628
přidat jako preferovaný zdroj	628
přidat komentář	524
přidat mezi preferované zdroje	628
přidejte názor	524
přidejte si nás mezi preferované zdroje	628
přihlaste se a komentujte	626
přihlásit	500
přihlásit k odběru	506
přihlásit přes facebook	609
přihlásit přes google	609
přihlásit přes seznam	609
přihlásit se	500
přihlásit se do diskuse	626
přihlásit se k odběru	613
přihlásit se přes apple	609
přihlásit se přes facebook	609
přihlásit se přes google	609
přihlásit se přes seznam	609
přihlášení	500
přijmout	518
přijmout a pokračovat	592
přijmout a zobrazit	592
přijmout vše	518
přijmout všechny	593
přijmout všechny cookies	592
připomenout později	497
přispějte	498
přispět	498
přispět jednorázově	606
přispět měsíčně	606
příjmení	614
""", 'q': """
qq好友	5225
qq空间	5225
qr कोड स्कैन करें	2415
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3105
qrコードからダウンロード	2975
qrコードを読み取ってください	2975
qr코드로 다운로드	3105
qr코드를 스캔하세요	3105
qu'avez-vous pensé de cet article	2105
qual o seu nível de satisfação com esta notícia	3842
qualcosa è andato storto	2832
quan tâm nhất	5102
quay lại	5062
quay lại đầu trang	5146
quellen und weiterführende links	842
queremos conocer tu opinión	1596
queremos saber a sua opinião	3855
questa email è già registrata	2864
questa pagina ti è stata utile	2802
questo articolo ti è stato utile	2802
questo articolo è bloccato	2829
questo campo è obbligatorio	2831
questo riassunto ti è stato utile	2768
questo video non è disponibile	2810
questo video non è più disponibile	2810
quieres añadir otro usuario a tu suscripción	1506
quitter le plein écran	2142
quizi çöz	4825
quizás más tarde	1500
quizás te interese	1551
quy định bình luận	5101
quyên góp	5037
quyên góp ngay	5037
qué opinas	1546
qué te ha parecido esta noticia	1596
quét mã qr	5114
quét mã qr để tải	5114
quét mã qr để tải ứng dụng	5114
quên mật khẩu	5040
quản lý cookie	5112
quản lý lựa chọn	5141
quản lý sự đồng ý	5112
quản lý tùy chọn	5141
quảng cáo	5051
quảng cáo - bài viết tiếp tục bên dưới	5095
""", 'r': """
r$ # por mês durante # meses	3864
radote klaidą	3157
radote klaidą tekste	3157
radās kļūda. mēģiniet vēlāk	3270
radīts ar mākslīgo intelektu	3274
rafraîchir la page	2153
raksti komentāru	3226
raksts ir aizsargāts ar autortiesībām	3280
raksts ir slēgts	3268
raksts tiek papildināts	3227
raksts turpinās pēc reklāmas	3229
rakstu lasa mākslīgais intelekts	3261
rakstīt autoram	3272
rakstīt komentāru	3226
raktažodžiai	3194
rao vặt	5051
raportează	4013
raportează comentariul	4060
raportează o eroare	3985
raportează o greșeală	4049
raportoi virheestä	1991
rapportér	772
rapportér annonce	776
rapportér fejl	672
razvrščanje	4522
rašykite redakcijai	3206
rašyti autoriui	3205
rašyti komentarą	3151
reagovať	4425
recargar la página	1634
recargar página	1634
recarrega la pàgina	466
recarregar a página	3892
recarregar página	3892
receber notificações	3857
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2115
recevez une alerte à chaque article de l'auteur	2115
reclamă	3963
recomandarea redacției	4006
recomandări	3969
recomandări by taboola	3992
recomandări taboola	3992
recomandările editorilor	4006
recomandările partenerilor	3992
recomandările redacției	3969
recomendado para você	3815
recommandé	2073
recommandé pour vous	2073
recommandés	2073
recordar más tarde	1500
recuérdamelo más tarde	1500
recíbela	1519
recíbela gratis	1519
recíbelo	1519
redacția	3980
redare automată	4021
redirecționează # la sută	4037
redirecționează #%	3950
redă video	4020
redă videoclipul	4020
refuză toate	3982
refuză tot	4025
regala este artículo	1655
regalar artículo	1506
regalar este artículo	1655
registrovať sa	4338
registruokitės nemokamai	3151
registruokitės į seminarą	3158
registrácia	4338
regisztráció	2450
regisztrálok	2450
regler för kommentarer	4663
regler og vilkår gjelder	3500
regras de comentários	3869
regras dos comentários	3869
regístrate	1506
rekisteröidy	1882
rekisteröidy maksutta ja lue	1882
reklaami lõpp	1755
reklam içeriğidir	4828
reklama się skończyła	3759
reklami geç	4756
reklám	2459
reklám vége	2569
reklámblokkolót használ	2542
reklámblokkolót használsz	2542
reklāma	3220
reklāmas beigas	3279
reklāmas raksts	3229
reklāmraksts	87	3229
relacja na żywo	3743
relaterade ämnen	4571
rendeld meg a könyvet	2524
rendelje meg a könyvet	2524
rendezés	2563
rendszeres támogatás	2546
renovar suscripción	1673
reportar comentário	3918
reportar erro nesta página	3842
reproducció automàtica	454
reproducción automática	1621
reproducción prohibida	1681
reproducir vídeo	1620
reproduction réservée	2201
reproductor de vídeo	1668
reproduzir vídeo	3878
reproduzir áudio	3878
reprodução automática	3879
reprodução proibida	3937
reserve já	3940
resmi büyüt	4851
responda à enquete	3869
rester connecté	2158
restez informé	2032
restez informés	2032
resultado da votação	3918
resultados de la votación	1614
resumen automático	1581
resumo da notícia	3842
resumé lavet af ai	769
retour à l'accueil	2164
retour à la liste	2164
retour à la page d'accueil	2075
retrage consimțământul	4024
rettelser og præciseringer	766
revenir à l'accueil	2164
revoir la vidéo	2188
rezerviši mesto	4298
rezervovať miesto	4395
rezervujte si místo	589
rezervuoti vietą	3189
rezervă un loc	3990
rezervă-ți locul	3990	4018
rezervēt vietu	3257
rezolvă testul	4015
reîmprospătează pagina	4036
reîncarcă pagina	4036
reînnoiește abonamentul	4067
reģistrējies bez maksas	3220
reģistrēties	3220
reši križanko	4491
reši kviz	4295	4491
reši ukrštenicu	4295
režim celej obrazovky	4400
režim celé obrazovky	595
ricordamelo più tardi	2702
riješi križaljku	4295
riješi kviz	4295
riproduzione riservata ©	2870
rizami geri çek	4760
rodyti galeriją	3205
rodyti mažiau	3159	3205
rodyti turinį	3191
rodyti viską	3159
rozumím	530
rozwiąż krzyżówkę	3711
rozwiń	3645	3661
rozwiń wszystko	3662
ročne	4411
ročná platba	4411
ročné predplatné	4411
roční platba	610
roční předplatné	610
ročně	610
rychlost přehrávání	595
ryhdy kannatusjäseneksi	1978
rätta	4565
rätta oss	4565
rättelse	4565
rättelsepolicy	4658
rättelser och förtydliganden	4658
règles de commentaires	2134
règles des commentaires	2134
réactions	2067
réagir	2051	2067
réagir à cet article	2067
réagissez	2067
réagissez à cet article	2067
réductions et codes promo	2205
réduire la police	2126
réduire la taille de la police	2126
réduire la taille du texte	2126
réduire le texte	2177
répondez au quiz	2137
répondez au sondage	2134
répondre	2067
réseaux sociaux	2052
réserver mes places	2140
réservez vos places	2140
réservé aux inscrits	2022
résiliable à tout moment	2122
résultats	92
résultats du sondage	2113
résumé de l'article	2105
résumé de l'article en # points	2105
résumé en # secondes	2105
résumé ia	2174
résumé par l'ia	2174
részletek	2475
rétablir le son	2142
rösta	91	4626
rösta här	4574
rösta i omröstningen	4574
rösta nu	91	4622
rút lại sự đồng ý	5112
rückmeldung geben	1005
rýchlosť	4401
rýchlosť prehrávania	4400
rādīt # atbildes	3275
rādīt atbildes	3275
rādīt galeriju	3272
rādīt mazāk	3228	3272
rādīt rezultātus	3255
rādīt saturu	3259
rādīt un piekrist	3259
rādīt vairāk	3227
rādīt visu	3228
rămâi conectat	4041
răspunde	3968
răspunde la sondaj	4012
rėmimas	3160
rėmėjo turinys	3212
""", 's': """
s'abonner à ce dossier	2198
s'abonner à ce sujet	2198
s'abonner à ce thème	2198
s'abonner à cet auteur	2198
s'abonner à partir de #€	2022
s'està carregant el reproductor	453
s'està carregant el vídeo	453
s'ha produït un error	474
s'inscrire à la newsletter	2032
s-ar putea să-ți placă	3969
saada anonüümne vihje	1749
saada sõbrale	1699
saada sõnum	1746
saada vihje anonüümselt	1749
saber más	1557
sadarbības raksts	3229
sadece abonelere özel	4845
sadržaj je blokiran	4300
sadržaj je zaključan	4234
sadržaj je zaštićen autorskim pravom	4321
sadržaj nije dostupan	4300
sadržaj nije moguće prikazati	4300
sadržaj partnera	4330
saglabāt	3225
saglabāt iestatījumus	3259
saglabāt izvēli	3259
saglabāt rakstu	3225
saglabāt vēlākam	3277
sair do ecrã inteiro	3878
saistītie raksti	3222
saistītās ziņas	3222
saite ir nokopēta	3277
saite nokopēta	3225
saken er låst	3477
saken finnes også som lyd	3490
salli ja näytä	1898
salli sisältö	1963
salta la pubblicità	2858
salta pubblicità	2858
saltar anúncio	3798
saltar para o conteúdo	3818
saltar para o conteúdo principal	3818
salvar preferências	3882
salvează	3960
salvează articolul	4005
salvează pentru mai târziu	4005
salvează preferințele	4024
salvează rețeta	61
samo nujni piškotki	4496
samo nužni	4300
samo nužni kolačići	4300
samo za naročnike	4508
sans engagement, résiliable à tout moment	2122
sao chép	5136
sao chép liên kết	5046
sao chép đường dẫn	5093
sari la conținut	3971
sari la rețetă	61
sari peste reclamă	4065
satura turpinājums pēc reklāmas	3229
saturs ir aizsargāts ar autortiesībām	3280
saturs ir bloķēts	3259
sazināties ar redakciju	3273
sačuvaj	4244
sačuvaj podešavanja	4300
sačuvaj recept	61
sačuvaj vest	4244
sačuvaj za kasnije	4328
sačuvaj članak	4328
saņemt paziņojumus	3264
scanează codul qr	4028
schlagwörter	842
schließen	845
schrift größer	1009
schrift vergrößern	815
schriftgröße	815
schriftgröße anpassen	1009
schriftgröße ändern	1009
schwedenrätsel	966
scopri di più	2708
scopri di più su amazon	2874
scrie comentariul tău	4060
scrie redacției	4049
scrieți redacției	4049
sdílejte	510
sdílejte tento text	510
sdílejte text	510
sdílejte článek	510
sdílet	510
sdílet na facebooku	510
sdílet na twitteru	510
sdílet na whatsappu	630
sdílet na x	510
sdílet článek	510
se alla erbjudanden för prenumeranter	4539
se bilderna här	4574
se connecter et réagir	2067
se déconnecter	2022
se grafiken här	4574
se ha producido un error al cargar el vídeo	1579
se klippet här	4574
se klippet øverst i saken	3515
se réabonner	2193
se større bilde	3516
se større billede	684
se videon här	4574
se våra erbjudanden	4648
se våre tilbud	3591
se încarcă playerul	4020
se încarcă video	4020
se încarcă videoclipul	4020
sebesség	2536
sedan # kr/mån tills du säger upp	4539
see väli on kohustuslik	1746
segui già questo argomento	2843
segui già questo autore	2843
seguir tópico	3857
seguí leyendo	1610
sei già abbonato	2708
sei già iscritto	2864
sei già iscritto alla newsletter	2788
seko tēmai	3276
sekot tēmai	3276
sekretessinställningar	4633
sekti autorių	3209
sekti temą	3209
selección de la redacción	1551
selectează	4042
selvä	1910
sem opinião	3870
sem si não seria possível	3862
sem você não seria possível	3862
semnalează comentariul	4060
semnalează o eroare	3968
senaste först	4663
send artiklen på mail	655
send på e-post	3490
send på mail	774
seniausi viršuje	3208
sense permanència	440
sesi aç	4829
sesi açmak için dokunun	4870
sesi açmak için tiklayin	4870
setări confidențialitate	4024
setări cookie	3967	3982
setări cookie-uri	4024
setări cookies	4024
setări de confidențialitate	4024
seu apoio faz a diferença	3771	3930
seu nome de usuário	3918
seuls les abonnés peuvent commenter	2113
seuraa hetki hetkeltä	1987
seuraa livenä	1987
seuraa meitä	1893
seuraa tekijää	1998
seuraa tätä aihetta	1998
seuraat jo tätä aihetta	1998
seuraat tätä aihetta	1998
seç	4846
seçenekleri yönet	4832
seçimimi kaydet	4832
seções	3815
seřadit podle	626
sfârșit publicitate	4018
sfârșitul reclamei	4018
shrani članek	4445
shrnutí ai	625
shrnutí od ai	624
si opp når du vil	3477
si è verificato un errore	2832
si è verificato un errore durante il caricamento del video	2766
sie können diesen artikel kostenlos weitergeben	937
signaler ce contenu comme inapproprié	2113
signaler un problème	2067
siguiente artículo	1551
siguiente vídeo	1668
siirry sisältöön	1909
siirry suoraan sisältöön	1987
sikeres feliratkozás	2477
sin ti no sería posible	1605
sinu hääl on arvesse võetud	1731
sinu sõnum	1747
sisu on autoriõigusega kaitstud	1756
sisältö ei ole saatavilla	1963
sisältö on estetty	1963
sisältö on suojattu tekijänoikeudella	1992
sisältöä ei voida näyttää	1963
sisältöä kumppaneiltamme	2001
siz ne düşünüyorsunuz	4791
siz ne düşünüyorsunuz? oy verin	4769
sizin için öneriler	4763
siųsti atsiliepimą	3207
siųsti draugui	3156
siųsti el. paštu	3156
siųsti komentarą	3208
siųsti naujieną	3206
siųsti žinutę	3203
skaitykite be reklamų	3212
skaitykite be ribojimų	3201
skaitykite daugiau čia	3158
skaityti plačiau	3158
skaityti visą straipsnį	3205
skaityti vėliau	3156
skann qr-koden for å laste ned appen	3581
skanna qr-koden för att ladda ner appen	4638
skaties arī	3222
skatīt cenu	3257
skatīt foto	3227
skatīt galeriju	3227
skatīt komentārus	3275
skatīt piedāvājumu	3257
skatīt piedāvājumus	3268
skatīt rezultātus	91	3255
skatīt video	3227
skatīt visus	3272
skenē qr kodu	3263
skenējiet qr kodu	3263
skjønner	3517
sklenite naročnino	4438
skontaktuj się z redakcją	3747
skontrolujte si svoju schránku	4413
skopírované	4428
skopírované do schránky	4427
skopírovať odkaz	4345
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4565
skriv inn beløp	3588
skru på	3585
skru på lyd	3579
skru på varsler	3582
skryť odpovede	4424
skryť reklamu	4429
skrýt	530
skrýt odpovědi	626
skrýt reklamu	632
skyddas av upphovsrätt	4659
skänk en gåva	4646
skúste to neskôr	4413
skúste to znova	4413
slapukų nustatymai	3169
slapukų politika	3191
slažem se	4257
slažem se i nastavljam	4300
sledeća fotografija	4317
sledeća slika	4317
sledeća strana	4317
sledeći video	4302
sledeći članak	4317
sledovat toto téma	628
sledovat téma	628	629
sledovať autora	4426
sledovať autorku	4426
sledovať online	4416
sledovať tému	4426
sledovať túto tému	4426
sledujete téma	628
sledujete tému	4426
slik beskytter vi kildene våre	3601
slik beskytter vi våre kilder	3601
slik slår du av annonseblokkering	3586
slične vesti	4241
slične vijesti	4241
slični članci	4241
sljedeća fotografija	4317
sljedeća slika	4317
sljedeća stranica	4317
sljedeći video	4302
sljedeći članak	4317
slut på annonce	776
slut på annons	4668
slut på reklam	4668
sluta följa	4665
slutt på annonse	3612
slutt å følge	3608
slå adblocker fra	750
slå annonceblokering fra	750
slå av annonseblokkereren	3586
slå av annonseblokkeringen	3586
slå din adblocker fra	750
slå lyd fra	743
slå lyd til	743
slå lyden fra	743
slå lyden til	743
slå notifikationer til	746
slå på	3585	4641
slå på aviseringar	4639
slå på ljudet	4636
slå på notiser	4639
slå på varsler	3582
slå på varslinger	3582
slå til	749
slėpti reklamą	3212
sns 공유	3144
sns 공유하기	3144
snsでシェア	3013
snsでシェアする	3013
snsをフォロー	2900
snímek # z #	615
snímek # ze #	615
snímka # z #	4415
snímka # zo #	4415
so schützen wir unsere quellen	999
sofortüberweisung	791
solicitarea a fost trimisă	4068
solicitação enviada	3932
solitär	966
som källa är du skyddad	4567
son dakika bildirimlerini aç	4835
son dakika gelişmelerinden haberdar olun	4835
son gelişmelerden haberdar olun	4835
sondaż	92
sonderveröffentlichung	917
sono già sostenitore	2702
sonraki fotoğraf	4877
sonraki fotoğraf için tiklayin	4766
sonraki fotoğrafa geç	4766
sonraki görsel	4877
sonraki haber için tiklayin	4766
sonraki içerik	4877
sonraki sayfa için tiklayin	4766
sonuçlar	92
sonuçlari gör	91	4770
sonuçlari göster	91	4823
sorodni članki	4442
sortează	4013
sortează după	4013
sortuj według	3753
sortér efter	771
souhlasit a pokračovat	521
souhlasím	518
souhlasím a pokračovat	592
souhlasím a zobrazit	521
souhlasím se zobrazením	518
soukromí a cookies	521
sous-titres activés	2142
sous-titres désactivés	2142
soutenez-nous dès maintenant	2013
související	526
související témata	526
související články	526
související články z webu	526
soyez le premier à commenter	2067
soyez le premier à réagir	2067
spam nélkül	2551
spander en kaffe på oss	3588
spara inställningar	4633
spara till läslistan	4667
spausdinti receptą	61
spausdinti straipsnį	3210
spațiu publicitar	3992
spela här	4622
spela videon här	4574
spill ansvarlig. # år	3500
spill med måte	3500
spill nå	3565
spis treści	3661
splošni pogoji	4497
sponsorisé	2059
sponsorlu bağlantilar	4805
sponsorlu içerik	87	4756
sponsoroitu sisältö	1894
sponsoroitua sisältöä	1896
sponsorēts saturs	3279
sponsrat innehåll	4557
sponzorirani sadržaj	4240
sponzorirani članak	4240
sponzorisani sadržaj	4330
sponzorované	4341
sponzorovaný obsah	514
sponzorováno	514
sporoči napako	4517
sporočilo	4512
spotifyで聞く	3003
spotifyで聴く	3003
spravovat upozornění	599
spravovať súhlas	4397
spravovať upozornenia	4403
sprawdź cenę	3717
sprawdź ofertę	3625
sprawdź się	3711
sprawdź skrzynkę e-mail	3740
sprawdź skrzynkę odbiorczą	3740
sprawdź swoją skrzynkę	3740
sprawdź swoją wiedzę	3711
sprejmi in prikaži	4496
sprejmi vse piškotke	4496
spremi članak	4244
spremljajte v živo	4514
sprijinul tău contează	4066
sprijină-ne	3950
správa	4414
správa bola odoslaná	4413
správa souhlasu	592
správa súhlasu	4397
spróbuj ponownie	3740
spróbuj ponownie później	3740
spręsti kryžiažodį	3187
spręsti testą	3187
spune-ne părerea ta	4012
spune-ți părerea	3985
spune-ți părerea în comentarii	3985
spuneți-ne părerea	4012
spustit kvíz	583
spustiť kvíz	4391
spustiť video	4400
später	786
später erinnern	786
späť hore	4416
späť na hlavnú stránku	4416
späť na začiatok	4416
spør vår ki om saken	3506
spēlē tagad	3255
spēlēt tagad	3255
staňte sa členom	4337
staňte se členem	498
ste našli napako	4517
ste našli napako v članku	4517
ste už predplatiteľ	4410
ste že glasovali	4491
stem nå	91	3565
stiahnuť aplikáciu	4402
stiahnuť audio	4400
stiahnuť epizódu	4400
stiahnuť na google play	4402
stiahnuť v app store	4402
stiahnuť z app store	4402
stiahnuť z google play	4402
stichwörter	842
stil spørgsmål til artiklen	672
stlmiť	4401
stop med at følge	773
straipsnio tęsinys - po reklama	3160
straipsnis saugomas autorių teisių	3213
straipsnis tęsiasi po reklamos	3160
straipsnis užrakintas	3201
straipsnį skaito dirbtinis intelektas	3193
strojovo preložené	4422
strojový preklad	4423
strojový překlad	625
strojově přeloženo	624
strona główna	3658
stroški dostave	4495
stránka # z #	615	4415
stránka # ze #	615
stránka # zo #	4415
stworzono z pomocą ai	3751
stáhnout aplikaci	597
stáhnout audio	595
stáhnout epizodu	595
stáhnout na google play	597
stáhnout podcast	595
stáhnout v app store	597
stáhnout z app store	597
stáhnout z google play	597
stáhnout zdarma	598
stäng	4534	4574
stäng annons	4668
stäng av annonsblockeraren	4642
stäng av din adblocker	4642
stäng av din annonsblockerare	4642
stäng av ljudet	4636
stäng galleri	4654
stöd oss	4535
stöd oss på patreon	4646
stöd oss via patreon	4646
större text	4667
større tekst	3610
støt med mobilepay	753
støt os	642
støt os med mobilepay	753
støt os på #er	753
støt os på patreon	753
støt via mobilepay	753
støtt oss	3474
støtt oss med vipps	3588
støtt oss på patreon	3588
støtt oss via vipps	3588
sua inscrição foi confirmada	3932
sua inscrição foi realizada com sucesso	3932
subscrição confirmada	3932
subtitrări	4021
subtítols	454
subtítulos	1621
sudoku del día	1661
sugerir correção	3842
sugerir una corrección	1596
sugestões	3815
suite après la publicité	2140
suivez vos auteurs préférés	2175
suivre ce thème	2115
suivre le thème	2175
sukurta naudojant dirbtinį intelektą	3207
sumă liberă	4037
sumă personalizată	4066
sunt de acord cu termenii și condițiile	4043
sur le même sujet	2073
sur le même thème	2073
suscripción	1506
suscripción confirmada	1674
suscríbase	1506
suscríbete	1506
suscríbete a nuestro boletín	1516
suscríbete ahora	1506
susiję straipsniai	3153
susikurti paskyrą	3151
susține	3950
susține-ne	3950
susține-ne pe patreon	4037
susțineți-ne	3950
susținut de	4058
sutikti ir tęsti	3191
sutinku ir tęsiu	3191
svaka donacija je važna	4309
svaka donacija pomaže	4309
svaki dinar je važan	4309
svaki doprinos je važan	4309
svaki doprinos pomaže	4309
svaki euro je važan	4309
svaki prilog pomaže	4309
svi članci	4317
svi članci autora	4317
sviđa mi se	4325
sviđa vam se članak	4323
swisha en gåva	4646
syötä kelvollinen sähköpostiosoite	1984
syötä summa	1978
syötä sähköpostiosoitteesi	1885
szanowna użytkowniczko, szanowny użytkowniku	3646
szanowni państwo	3645
szanowny użytkowniku	3646
szanujemy twoją prywatność	3646
szavazatodat rögzítettük	2518
szavazatát rögzítettük	2518
szavazás	92	2521
szavazás indítása	2518
szczegóły	3662
szeretne értesítéseket kapni	2538
szeretnél értesítéseket kapni	2538
szerző követése	2564
szkennelje be a qr-kódot	2537
szponzorált tartalom	87	2459
szybkość odtwarzania	3724
szállítási költség	2525
szókereső	2521
szólj hozzá	2467
szóljon hozzá	2467
szövegméret	2567
szünet	2536
sähköposti	1885
sähköposti tai käyttäjätunnus	1981
sähköpostiosoite	1885
sähköpostiosoitteesi	1984
sähköpostisi	1984
säkra din plats	4629
säästä # %	1982
säästä #%	1982
så # kr/mnd til du sier opp	3477
så gör du för att stänga av	4644
så hanterar vi personuppgifter	4562
så här stänger du av din adblocker	4644
så här stänger du av din annonsblockerare	4644
så jobbar vi med rättelser	4658
så kommenterar du	4565
så skyddar vi våra källor	4658
så stänger du av adblock	4644
så stänger du av adblocker	4644
så stänger du av annonsblockeraren	4642
så stänger du av din ad-blocker	4644
så stänger du av din adblocker	4644
så stänger du av din annonsblockerare	4642
sådan beskytter vi kilder	766
sådan beskytter vi vores kilder	766
sådan deaktiverer du din adblocker	750
sådan retter vi fejl	766
sådan slår du adblock fra	750
sådan slår du din adblocker fra	750
sé el primero en comentar	1544
sé parte	1501
sélections	2051
sì, grazie	2821
sí, quiero	1632
sí, vull	462
síganos	1532
síguenos	1532
só para assinantes	3897
sólo para suscriptores	1639
sõnum on saadetud	1746
sök	4574
søg	683
søk	3515
súhlasím	4356
súhlasím a pokračovať	4397
súhlasím so zobrazením	4356
súmate	1501
súvisiace	4342
súvisiace články	4342
súvisiaci článok	4342
süre	4830
süti beállítások	2527
süti tájékoztató	2527
sütibeállítások	2527
sütibeállítások módosítása	2530
sütik kezelése	2527
sākt testu	3255
sīkdatņu iestatījumi	3237
sīkdatņu politika	3259
sīkfailu iestatījumi	3259
słowa kluczowe	3658
sūtīt e-pastā	3277
sắp xếp theo	5102
số tiền khác	5120
""", 't': """
t'ha estat útil	446
t'ha estat útil aquest article	428
t'ha estat útil aquest resum	428
t'ha semblat útil	446
ta treść jest niedostępna	3721
ta treść jest zablokowana	3721
ta video ni več na voljo	4499
ta članek je zaklenjen	4508
taboola tarafindan sunulmuştur	4805
taboola tarafindan önerildi	4805
tack för din anmälan	4546
tack för din prenumeration	4651
tack för din röst	91	4622
tack för ditt meddelande	4651
tagasi üles	1748
taip pat žiūrėkite	3153
tak, chcę	3728
tak, chętnie	3728
tak, poproszę	3728
takaisin ylös	1909
takipten çik	4857
takk for at du meldte deg på	3594
takk for din påmelding	3594
takk for påmeldingen	3484
talebiniz gönderildi	4875
tallenna myöhemmäksi	1891
talán később	2445
tam ekrandan çik	4829
tamaño de la letra	1655
tamaño de letra	65	1531
tamaño del texto	65
también te puede gustar	1551
también te puede interesar	1551
també et pot interessar	415
também pode gostar	3867
tapahtui virhe. yritä myöhemmin uudelleen	1984
tapahtui virhe. yritä uudelleen	1984
tarjeta de crédito	1505
tarjeta de débito	1505
tarkista sähköpostisi	1984
tartalom betöltése	2527
tartalom engedélyezése	2527
tartalom megjelenítése	2527
tartalomjegyzék	2536
tasuline koostöö	1755
te ha parecido útil	1613
te ha resultado útil	1613
te ha resultado útil este artículo	1581
te ha resultado útil este resumen	1581
te ha sido útil	1613
te ha sido útil este resumen	1581
te poți dezabona oricând	3998
te rugăm să îl dezactivezi	4034
te vsebine ni mogoče prikazati	4496
te-ar putea interesa și	4006
tee meile kohvi välja	1743
tehisaru kokkuvõte	1701
tehisaru võib eksida	1750
tehisintellekt võib eksida	1750
tehty tekoälyllä	1994
teie hääl on arvesse võetud	1731
tej treści nie można wyświetlić	3721
tek seferlik bağiş	4842
tek seferlik bağiş yap	4873
tekijänoikeudella suojattu	1992
teklifi gör	4828
teklifleri gör	4874
tekoäly voi tehdä virheitä	1994
tekoälyn luoma	1994
tekoälyn tekemä	1994
tekoälyn tekemä tiivistelmä	1909
tekoälyn tiivistelmä	1909
tekoälyn tuottama	1994
tekoälytiivistelmä	1909	1995
tekst je zaključan	4311
tekst powstał przy pomocy ai	3751
tekst przetłumaczony maszynowo	3751
teksta izmērs	3277
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3156
telefonszám	2552
telefón	4414
teljes hozzáférés	2450
teljes képernyő	2535
teljes név	2552
temas del día	1551
temi že sledite	4523
ten artykuł jest zablokowany	3737
ten film jest niedostępny	3724
ten film nie jest dostępny w twoim kraju	3724
ten film nie jest już dostępny	3724
tento obsah je blokován	592
tento obsah je zablokovaný	4397
tento obsah nemôžeme zobraziť	4397
tento obsah nemůžeme zobrazit	592
tento obsah není dostupný	592
tento obsah není k dispozici	592
tento obsah nie je dostupný	4397
tento obsah nie je k dispozícii	4397
tento obsah sa nedá zobraziť	4397
tento článek je uzamčen	609
tercihleri yönet	4869
tercihlerimi yönet	4869
termeni și condiții	3979	3980
termeni și condiții de utilizare	3979
termenii și condițiile	3979
termos e condições	3800
teste başla	4825
teste grátis	3777
testează-ți cunoștințele	4015
testează-ți cunoștințele cu quizul nostru	3985
testi başlat	4825
testi çöz	4825
testreszabás	2529
teszteld a tudásod	2473
tesztelje tudását	2473
tetszőleges összeg	2545
text bol vytvorený automaticky	4422
text byl vytvořen automaticky	624
text je chránený autorským právom	4420
text je chráněn autorským právem	621
text čte umělá inteligence	595
texten fortsätter nedan	4557
texten fortsätter under bilden	4557
texten är maskinöversatt	4661
texten är skapad automatiskt	4661
textgröße	1010
textgröße ändern	1009
teď ne	497	600
teşekkürler, mesajiniz gönderildi	4847
tham gia bình chọn	5101
tham gia khảo sát	5101
tham gia thăm dò	5101
thanh toán hàng năm	5122
thanh toán hàng tháng	5122
thanh toán qua paypal	5144
theo dõi chủ đề	5133
theo dõi chủ đề này	5133
theo dõi tác giả	5133
thoát toàn màn hình	5108
thu gọn	5061
thème suivi	2198
thèmes	2073
thématiques	2073
thêm câu trả lời	5139
thêm làm nguồn ưu tiên	5133
thêm vào giỏ hàng	5147
thích	5046
thích nhất	5102
thông tin bắt buộc	5124
thông tin doanh nghiệp	5051
thông tin quảng cáo	5095
thông tin tác giả	5072
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5128
thẻ	5058
thời gian còn lại	5108
thời gian hiện tại	5109
thời lượng	5109
ti è stato utile	2802
tienes que iniciar sesión para guardar artículos	1609
tietosuoja ja evästeet	1898
tietosuoja- ja evästekäytäntö	1898
tietosuojakäytäntö	1963
tietosuojaseloste ja evästeet	1898
tik būtini	3191
tik būtinieji slapukai	3191
tikai nepieciešamās	3259
tikai nepieciešamās sīkdatnes	3259
tiktokで見る	3003
til støttesiden	753
tilbagetræk samtykke	740
tilbakemelding på saken	3506
tilføj en kommentar	771
tilføj kommentar	771
tilføj os som foretrukken kilde	773
tilføj som foretrukken kilde	773
tilgjengelig på google play	3581
till gåvosidan	4646
tillad og fortsæt	669
tillad én gang	740
tillat én gang	3576
tillåt	4641
tillåt alltid	4634
tillåt annonser	4645
tillåt aviseringar	4639
tillåt en gång	4633
tillåt innehåll	4633
tillåt inte	4641
tillåt notiser	4639
tillåt reklam	4645
tiltás	2541
timp rămas	4021
tin bài liên quan	5093
tin cùng chuyên mục	5058
tin cùng tác giả	5094
tin khác	5058
tin liên quan	5058
tin mới	5058
tin mới nhất	5058
tin nhắn của bạn	5145
tin nhắn của bạn đã được gửi	5124
tin nóng	5094
tin nổi bật	5058
tin quảng cáo	5095
tin tiếp theo	5128
tin trước	5058
tin tài trợ	5058	5097
tin tức liên quan	5058
tin đọc nhiều	5058
tip jar ☕	1180
tipărește	3960
tipărește articolul	4005
tipărește rețeta	61
tisk článku	630
titta på videon	4636
tiêu điểm	5058
tiến # giây	5108
tiếp theo	5061
tiếp tục sau quảng cáo	5097
tiếp tục trên trình duyệt	5114
tiếp tục trên web	5114
tiếp tục với apple	5122
tiếp tục với email	5144
tiếp tục với facebook	5122
tiếp tục với google	5122
tiếp tục đọc	5146
tlačiť	4345
to cię może zainteresować	3658
to może cię zainteresować	3658
to wideo jest niedostępne	3724
to wideo nie jest już dostępne	3724
toate știrile	4047
toda contribuição ajuda	3893
toda la información	1645
todas as notícias	3903
todavía no eres suscriptor	1639
todavía no estás registrado	1640
todos los artículos de este autor	1679
todos los artículos del autor	1679
todos los artículos del especial	1676
todos los derechos de reproducción reservados	1681
todos los vídeos	1645
todos os comentários	3806
todos os vídeos	3903
toimituskulut lisätään	1960
totes les notícies	477
toto pole je povinné	613
toto téma již sledujete	628
toto video již není dostupné	595
toto video není dostupné	595
toto video není ve vaší zemi dostupné	595
toto video nie je dostupné	4400
toto video nie je vo vašej krajine dostupné	4400
toto video už není dostupné	595
toto video už nie je dostupné	4400
tots els vídeos	477
tous droits de reproduction réservés	2201
tous nos hors-séries	2108
toute l'actualité	2073
toutes les actualités	2164
toutes les vidéos	2164
toutes nos vidéos	2164
tovább	2473
tovább a cikkre	2554
tovább a dossziéhoz	2554
tovább a galériához	2554
tovább a recepthez	61
tovább a rovatra	2471
tovább a tartalomhoz	2554
tovább a teljes cikkre	2554
tovább a támogatáshoz	2545
tovább a támogatási oldalra	2545
tovább a webshopba	2524
tovább az ajánlathoz	2524
tovább olvasom	2473
további beállítások	2530
további cikkek	2471
további cikkek a szerzőtől	2554
további cikkek a témában	2471
további cikkek betöltése	2554
további hírek	2471
további lehetőségek	2529
további részletek itt	2473
továbbiak betöltése	2473
továbbiak megjelenítése	2554
toàn màn hình	5109
traducció automàtica	454
traducción automática	1621
traducere automată	4021
traducido automáticamente	1653
tradução automática	3842
traduït automàticament	484
trang chủ	5061
trang này có hữu ích không	5101
transcripció	454
transcripción	1621
transcrição	3879
transferência bancária	3776
trenutni čas	4500
trenutni čas #	4499
treści komercyjne	3759
treści naszych partnerów	3759
treści partnerskie	3640
treść dla subskrybentów	3737
treść niedostępna	3721
treść premium	3737
treść sponsorowana	3640
treść wygenerowana przez ai	3751
treść zablokowana	3721
treść zewnętrzna	3721
tria la teva subscripció	440
trimite răspunsul	4012
troškovi dostave	4299
truy cập không giới hạn mọi bài viết	5144
trwa ładowanie odtwarzacza	3724
tryb pełnoekranowy	3724
træk dit samtykke tilbage	740
træk samtykke tilbage	740
trình phát âm thanh	5142
trò chơi	5106
trước	5061
trường bắt buộc	5124
trường này là bắt buộc	5124
trả lời	5057
trở lại	5061
trở lại đầu trang	5128
tu ce părere ai? lasă un comentariu	3985
tu donación desgrava	1635
tu izmanto reklāmu bloķētāju	3266
tu navegador no puede reproducir este vídeo	1579
tue meitä	1880
tue meitä patreonissa	1978
tue työtämme	1978
tule meile tööle	1701
tuotettu tekoälyllä	1994
turinys saugomas autorių teisių	3213
turinys užblokuotas	3191
turiu paskyrą	3201
turpini lasīt	3220
turpinājums pēc reklāmas	3229
turpināt ar apple	3268
turpināt ar facebook	3268
turpināt ar google	3268
turpināt lasīt	3220
tutar seç	4873
tutar seçin	4873
tvarkyti pranešimus	3196
tvarkyti sutikimą	3191
twitter'da paylaş	4754
twitterで見る	3003
twoja prywatność jest dla nas ważna	3646
twoja wiadomość	3741
twoje imię	3741
twój adres e-mail	3628
twój e-mail	3628
twój głos został oddany	3711
twój głos został policzony	3711
twój głos został zapisany	3711
tykkää	1997
tylko dla osób pełnoletnich	3641
tylko niezbędne	3721
tytuł przelewu: darowizna	3734
tytułem: darowizna na cele statutowe	3734
tài khoản của tôi	5040
tài trợ	5051
tài trợ bởi	5137
támogass minket	2446
támogass minket patreonon	2545
támogasson minket	2446
támogasson minket a patreonon	2545
támogatom	2446
támogatom a lapot	2545
támogatom az oldalt	2545
támogatott tartalom	87	2459
támogatás	2446
támogatás paypalon	2545
támogatási oldal	2545
támogatói tartalom	2459
tárgy	2552
täisekraan	1737
tämä artikkeli on lukittu	1981
tämä juttu on lukittu	1981
tämä kenttä on pakollinen	1984
tämä sisältö ei ole saatavilla	1963
tämä video ei ole enää saatavilla	1966
tämä video ei ole saatavilla	1966
täname liitumast	1719
tässä artikkelissa	1987
tässä jutussa	1987
tässä olisi upotus facebookista	1909
tässä olisi upotus instagramista	1909
tätä sisältöä ei voida näyttää	1963
täytä ristikko	1951
täytä tämä kenttä	1984
télécharger l'appli	2149
télécharger l'audio	2142
télécharger l'épisode	2142
télécharger le mp#	2142
télécharger le podcast	2142
téléchargez l'appli	2149
téma követése	2564
téma už sledujete	628
témata	526
tému už sledujete	4426
témy	4342
témáim	2565
témák	2471
térkép betöltése	2530
térkép megnyitása	2475
términos de uso	1540
términos y condiciones	1540
tên của bạn	5125
tên hiển thị	5139
tìm hiểu thêm	5055
tìm kiếm	5061
tóm tắt ai	5132
tóm tắt bằng ai	5132
tóm tắt bởi ai	5132
tópicos	3815
tópicos relacionados	3815
tôi đã hiểu	5062
tôi đã tắt	5119
tôi đã tắt trình chặn quảng cáo	5118
tôi đồng ý	5055
tôi đồng ý với chính sách bảo mật	5124
tôi đồng ý với điều khoản sử dụng	5124
tõlgitud tehisintellekti abil	1750
több	2473
több betöltése	2554
több mutatása	2554
töltsd ki a kvízt	2473
töltsd ki kvízünket	2518
töltse ki a kvízt	2473
töltse újra az oldalt	2544
tùy chỉnh	5055
tùy chọn cookie	5112
tùy chọn khác	5135
tú qué opinas	1546
túto tému už sledujete	4426
tühista igal ajal	1694
tüm fotoğraflar	4851
tüm fotoğraflari gör	4851
tüm haberler	4763
tüm haberlere sinirsiz erişim	4874
tüm haberleri gör	4851
tüm içeriğe sinirsiz erişim	4874
tüm konular	4765
tüm konulari gör	4765
tüm oyunlar	4825
tüm videolar	4851
tüm videolari gör	4851
tüm yazilari	4763	4780
tüm yazilari gör	4851
tüm yorumlar	4762
tüm çerezleri kabul et	4869
tüm çerezleri reddet	4869
tümü	4770
tümünü gör	4769
tümünü göster	4770
tümünü kabul et	4757
tümünü reddet	4757
tăng cỡ chữ	5135
tēmas	3222
tęsinys po reklamos	3160
tęsti su apple	3201
tęsti su facebook	3201
tęsti su google	3201
tłumaczenie automatyczne	3752
tłumaczenie maszynowe	3752
tạm dừng	5081
tạm dừng video	5108
tạo bởi ai	5142
tạo tài khoản	5040
tải audio	5108
tải bài đăng	5112
tải lại trang	5118
tải nội dung	5112
tải thêm	5061
tải thêm bình luận	5101
tải trên app store	5114
tải trên google play	5114
tải tập này	5108
tải về từ app store	5114
tải về từ google play	5114
tải âm thanh	5108
tải ứng dụng	5114
tải ứng dụng ngay	5114
tất cả tin tức	5128
tất cả trò chơi	5104
tất cả video	5128
tắt tiếng	5109
tặng bài viết	5093
tặng sao	5039	5093
tặng sao cho bài viết	5093
tặng sao cho tác giả	5143
tặng tác giả ly cà phê	5039
tốc độ phát	5081	5108
từ chối	5055
từ chối tất cả	5055	5112
từ chối tất cả cookie	5141
từ khóa	5058
tự động phát	5109
""", 'u': """
u košaricu	4298
u ovom članku	4317
udostępnij	3636
udostępnij na facebooku	3636
udostępnij na twitterze	3636
udostępnij na x	3636
udostępnij w mediach społecznościowych	3636
udělit souhlas	518
ugens spørgsmål	729
ugodnost za naročnike	4494
ugodnosti za naročnike	4494
ugrađeni sadržaj	4300
ugrás a galériához	2554
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2554
ugrás a tartalomra	2554
uključi	4306
uključi obaveštenja	4292
uključi obavijesti	4292
uključi se u raspravu	4324
uključi zvuk	4302
uključite javascript	4302
uključite notifikacije	4292
uključite obaveštenja	4292
uključite obavijesti	4292
uključite se u raspravu	4324
ukryj reklamę	3759
ukrštenica	4296
ulkoinen sisältö	1963
ulkopuolinen sisältö	1963
uloženo	631
uložené	4428
uložit	510
uložit na později	510
uložit nastavení	592
uložit recept	61
uložit volby	592
uložit článek	510
uložiť	4345
uložiť na neskôr	4345
uložiť nastavenia	4397
uložiť recept	61
uložiť voľby	4397
uložiť článok	4345
ultima oră	3969
ultimele știri	3969
um assinante presenteou você com este artigo	3866
un abonat ți-a oferit acest articol	4005
un abonné vous offre cet article	2125
un e-mail de confirmation vous a été envoyé	2118
un suscriptor te ha regalado este artículo	1609
un suscriptor te regala este artículo	1686
une erreur s'est glissée dans l'article	2067
ungültige e-mail-adresse	992
unterstütze uns	787
unterstützen	787
unterstützen sie uns	787
unterstützen sie uns per paypal	904
unustasid salasõna	1744
uočili ste grešku	4320
uočili ste pogrešku	4320
uočili ste pogrešku u članku	4320
uporabniško ime	4509
uporabniško ime ali e-pošta	4508
upotettu sisältö	1963
upozornit na nové díly	629
upozornit na nové články	629
upozorniť na chybu	4419
upozornění	602
uppläst av en ai-röst	4636
uppläst av en dator	4553
uppläst av en syntetisk röst	4636
uppläst av syntetisk röst	4636
uppläst med ai-röst	4553
upravit nastavení	521
upravljaj kolačićima	4300
upravljaj piškotke	4496
ur vår butik	4629
url 복사	3036
urlをコピー	2899
urlをコピーしました	2999
urlをコピーする	2945
url복사	3036
urmărește acest subiect	3997
urmărește autorul	4054
urmărește live	3997
urmărește subiectul	4054
urmărești deja acest subiect	4054
următorul	3971
următorul videoclip	4065
uslovi korišćenja	4257
ustaw jako preferowane źródło	3755
ustawienia plików cookie	3644
ustawienia prywatności	3721
ustvarjeno s pomočjo umetne inteligence	4520
utónév	2552
uutishälytykset	1972
uvek prikaži	4300
uvijek prikaži	4300
uvjeti korištenja	4257
uygulamada aç	4834
uygulamayi aç	4834
uygulamayi yükle	4834
uz sākumlapu	3272
uz sākumu	3227
uzdāvini rakstu	3277
uzdāvināt rakstu	3277
uzyskaj dostęp	3625
učitaj još	4317
učitaj objavu	4300
učitaj sadržaj	4300
učitaj video	4300
učitaj više	4317
učitavanje playera	4302
učitavanje videa	4302
ušetrite #%	4411
ušetríte #%	4411
ušetřete #%	610
ušetříte #%	610
ušteda #%	4312
uštedite #%	4312
używasz adblocka	3729
używasz programu do blokowania reklam	3729
už jsem ho vypnul	605
už jste hlasovali	583
už komentarus atsako jų autoriai	3157
už mám predplatné	4410
už mám předplatné	609
už mám předplatné, přihlásit se	501
už mám účet	609
už máte predplatné? prihláste sa	4338
už máte předplatné	609
už máte účet	4338
už máte účet? prihláste sa	4338
už podporujem	4349
už podporuji	497
už sledujete	628
už ste hlasovali	4391
uždaryti	3159
uždaryti galeriją	3205
uždaryti reklamą	3160
uživatelské jméno	610
uživatelské jméno nebo e-mail	609
uživo	4303
užpildykite apklausą	3158
užsakomasis straipsnis	3160
užsakomasis turinys	87	3160
užsisakyti knygą	3189
užsisakyti prenumeratą	3151
""", 'v': """
v košarico	4494
v tem članku	4514
v tomto článku	616
v živo	4500
vaata kõiki	1748
vaata kõiki tellija soodustusi	1694
vaata lähemalt	1701
vaba töökoht	1701
vad tycker du? rösta här	4574
vai kopsavilkums bija noderīgs	3226
vai raksts bija noderīgs	3226
vai tas bija noderīgi	3274
vai vēlaties saņemt paziņojumus	3264
vain jäsenille	1982
vain välttämättömät	1963
vain välttämättömät evästeet	1963
vairāk no autora	3272
vairāk par tēmu	3222
vairāk rakstu	3272
vaizdo grotuvas įkeliamas	3193
vaizdo įrašas	3158
vaizdo įrašas nebepasiekiamas	3193
vaizdo įrašas nepasiekiamas	3193
vaizdo įrašas nepasiekiamas jūsų šalyje	3193
vaizdo įrašo paleisti negalima	3193
vaizdo įrašą rasite čia	3158
valami elromlott. próbáld újra	2551
valami hiba történt. próbálja újra	2551
valgfrit beløb	753
valgfritt beløp	3588
van egy jó sztorija	2558
van egy jó témája	2558
van már előfizetése	2548
van már fiókja	2450
van már fiókod	2548
van már fiókom	2548
vanjski sadržaj	4300
var artikeln till hjälp	4565
var det här till hjälp	4574
var det til hjælp	769
var detta till hjälp	4661
var dette en hjælp	769
var resuméet nyttigt	672
var sammanfattningen till hjälp	4565
varbūt vēlāk	3265
varför ser jag den här annonsen	4668
varför visas den här annonsen	4668
vari atteikties jebkurā laikā	3220
varje bidrag hjälper	4646
varje bidrag räknas	4646
varje krona hjälper	4646
varje krona räknas	4646
vasta küsitlusele	1701
vastaa kyselyyn tästä	1909
vaš e-mail	4314
vaš e-naslov	4511
vaš e-poštni naslov	4511
vaš glas je bil oddan	4491
vaš glas je uračunat	4295
vaš glas je zabeležen	4295	4491
vaš glas je zabilježen	4295
vaš komentar	4244
vaš mejl	4314
vaša e-mail adresa	4314
vaša e-mailová adresa	4413
vaša poruka	4315
vaša poruka je poslana	4314
vaša poruka je poslata	4314
vaša správa	4414
vaše e-mailová adresa	613
vaše ime	4315	4512
vaše jméno	614
vaše meno	4414
vaše soukromí je pro nás důležité	521
vaše sporočilo	4512
vaše sporočilo je poslano	4511
vaše zpráva	614
veckans fråga	4622
vecākie vispirms	3275
vedno prikaži	4496
vegyél jegyet	2524
veja esta publicação no instagram	3840
veja também	3815
veja todas as opções de assinatura	3864
velg beløp	3588
velikost písma	65
veličina fonta	4328
veličina slova	4328
veličina teksta	65
velocidad de reproducción	1620
velocidade de reprodução	3878
velocitat de reproducció	453
velocità di riproduzione	2810
venujte nám # %	4407
ver # comentários	3855
ver biografía	1575
ver comentários	3806
ver conteúdo	3882
ver conteúdo externo	3840
ver dossiê	3903
ver esta publicación en instagram	1579
ver esta publicação	3925
ver esta publicação no instagram	3840
ver fotogalería	1645
ver galería	1557
ver galería de fotos	1645
ver imágenes	1676
ver la galería	1645
ver mais notícias	3903
ver más	1557
ver más artículos	1648
ver más artículos del autor	1575
ver más fotos	1553
ver más noticias	1610
ver más vídeos	1645
ver oferta de suscripción	1673
ver opciones de suscripción	1673
ver preço	3875
ver publicação	3804
ver suscripción	1673
ver también	1551
ver também	3815
ver todas as notícias	3903
ver todas las opciones de suscripción	1606
ver todos los artículos	1645
ver todos los vídeos	1645
ver todos os vídeos	3903
ver traducción	1558
ver tradução	3821
ver transcripción	1620
ver transcrição	3878
ver vídeo	1557
vergrößern	849	996
verificați adresa de email	4043
verifică-ți e-mailul	4044
verifică-ți emailul	4044
verifică-ți inboxul	4043
verlagssonderveröffentlichung	917
versandkosten können anfallen	969
vertrag kündigen	828
verträge hier kündigen	828
verwandte beiträge	842
ves a la pàgina de donacions	467
ves algún error? comunícalo	1596
veure aquesta publicació a instagram	424
vezetéknév	2552
vezi această postare pe instagram	3982
vezi conținutul	4024
vezi mai multe știri	4006
vezi prețul	4018
vezi răspunsurile	4012
vezi toate știrile	4047
vezi și	3969
već imam nalog	4311
već imam račun	4311
već imate nalog	4234
već imate pretplatu	4234
već imate račun	4234
već podržavam	4249
već pratite	4326
već pratite ovu temu	4326
već sam pretplatnik	4311
već ste glasali	4295
već ste glasovali	4295
već ste pretplatnik	4234
več iz rubrike	4442
več novic iz regije	4442
več o tem	4442
več o temi	4442
več člankov	4514
več člankov avtorja	4514
veľkosť písma	65
veľkosť textu	4427
vi kan inte visa det här innehållet	4633
viac k téme	4342
viac si o tom prečítate tu	4342
viac článkov	4416
videa ni mogoče predvajati	4499
video atskaņotājs tiek ielādēts	3261
video ei ole enää saatavilla	1966
video ei ole käytettävissä	1966
video ikke tilgængelig	743
video již není k dispozici	595
video không khả dụng	5108
video không tồn tại	5108
video mevcut değil	4829
video nav pieejams jūsu valstī	3261
video nelze přehrát	595
video není dostupné	595
video není dostupné ve vaší zemi	595
video není k dispozici	595
video nevar atskaņot	3261
video ni na voljo v vaši državi	4499
video nicht verfügbar	976
video nie je dostupné	4400
video nie je dostupné vo vašej krajine	4400
video nie je k dispozícii	4400
video nije dostupan u vašoj državi	4302
video nije dostupan u vašoj zemlji	4302
video nije moguće reproducirati	4302
video này không còn tồn tại	5108
video này không khả dụng	5108
video oynatici yükleniyor	4829
video sa nedá prehrať	4400
video sa nepodarilo načítať	4400
video se ne može reprodukovati	4302
video se nepodařilo načíst	595
video tiếp theo	5142
video trước	5142
video už není k dispozici	595
video už nie je dostupné	4400
video už nie je k dispozícii	4400
video više nije dostupan	4302
video yüklenemedi	4870
video yüklenirken hata oluştu	4870
video yükleniyor	4829
videoafspilleren indlæses	743
videoclipul următor	4065
videoen er ikke længere tilgængelig	743
videoen er ikke tilgængelig	743
videoen er ikke tilgængelig i dit land	743
videomängija laadimine	1737
videon voi katsoa jutun yläosasta	1909
videon är inte längre tillgänglig	4636
videon är inte tillgänglig	4636
videoyu izlemek için tiklayin	4769
videoyu yükle	4832
videó	2471
videó betöltése	2527
videó betöltése folyamatban	2535
videó lejátszása	2535
videó megtekintése	2535
videók	2471
videólejátszó betöltése	2535
videónkat itt nézheti meg	2473
vidéo	2077
vidéo indisponible	2142
vidéo non disponible	2142
vidéo précédente	2188
vidéo suivante	2188
vidéo à la une	2188
vielen dank für deine nachricht	991
vielen dank für deine stimme	964
vielen dank für ihr feedback	894
vielen dank für ihre anmeldung	802
vielen dank für ihre nachricht	991
vielen dank für ihre stimme	964
vielen dank für ihre teilnahme	91
vielleicht später	786
vienkartinė auka	3199
vienkartinė parama	3200
vienmēr atļaut	3259
vienmēr rādīt	3259
vienreizējs ziedojums	3267
viestisi on lähetetty	1984
vil du få varsler	3582
vilkår	667	3501
vill du få notiser	4639
vill du få pushnotiser	4639
vipps et beløp	3474
virheellinen sähköpostiosoite	1984
vis bildet i full størrelse	3516
vis færre	683	3515
vis i fuld skærm	762
vis oversættelse	685
vis større bilde	3516
vis større billede	684
visa bilden i helskärm	4574
visa färre	4574
visa i helskärm	4654
visa inlägg från facebook	4574
visa inlägg från instagram	4574
visa innehåll	4559
visa innehållet	4633
visa lösenord	4648
visa och godkänn	4633
visa översättning	4575
visas tiesības paturētas	3280
visi komentāri	3275
vissza a címlapra	2554
vissza a főoldalra	2554
vissza a tetejére	2473
vissza az oldal tetejére	2554
visszajelzés	2467
visszajelzés küldése	2561
viteză de redare	4020
vizitează magazinul	4018
više o temi	4241
više od autora	4317
više vijesti iz regije	4241
više članaka	4317
više članaka autora	4317
viết bình luận	5057	5078
viết bình luận của bạn	5101
viết trả lời	5101
vlastná suma	4407
vlastní částka	606
vložený obsah	592
vložit do košíku	589
vložit komentář	626
vložiť do košíka	4395
vložiť komentár	4424
vnesite e-poštni naslov	4511
vnesite veljaven e-poštni naslov	4511
voce generată de ai	4020
você concorda? vote	3855
você está seguindo este tema	3936
você já está inscrito	3932
você já segue este tema	3911
você já votou	3869
você pode gostar	3815
você pode se interessar	3815
você segue este autor	3936
você também pode gostar	3815
voir le détail	2078
voir les détails	2078
voir les réponses	2134
voir les résultats	91	2078
voir les résultats du sondage	2113
voir tous les thèmes	2075
voir toute l'actualité	2164
voir toutes les vidéos	2164
voix générée par ia	2188
voltar ao início	3903
voltar atrás	3821
voltar à página inicial	3903
volver al índice	1676
volver atrás	1558
von einer künstlichen stimme vorgelesen	976
von ki übersetzt	1004
vorgelesen von einer künstlichen stimme	976
vos réactions	2067
votează	91
votează în sondaj	4012
votează în sondajul nostru	3985
votre avis nous intéresse	2113
votre demande a bien été envoyée	2194
votre demande a été envoyée	2194
votre message a bien été envoyé	2160
votre nom et prénom	2194
votre prénom	2161
votre soutien fait la différence	2191
votre vote a bien été pris en compte	2134
votre vote a été enregistré	2134
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	4012
votul tău a fost înregistrat	4012
vous aimerez peut-être	2073
vous avez déjà un compte	2022
vous avez déjà un compte ? connectez-vous	2022
vous avez déjà un compte ? identifiez-vous	2022
vous avez déjà voté	2134
vous bloquez nos publicités	2190
vous n'êtes pas abonné	2158
vous n'êtes pas encore inscrit	2159
vous n'êtes pas inscrit	2159
vous possédez déjà un compte	2022
vous pourriez être intéressé	2073
vous souhaitez témoigner	2199
vous suivez ce thème	2198
vous suivez déjà ce sujet	2175
vous suivez déjà ce thème	2175
vous suivez déjà cet auteur	2175
vous êtes bien inscrit	2194
vous êtes déjà inscrit	2195
vous êtes inscrit	2195
vprašanje dneva	4491
vreau să donez	4038
vreau să primesc newsletterul	3998
vreau să susțin	4037
vsak evro šteje	4506
vsak petek. brezplačno. brez spama	4511
vsak prispevek šteje	4506
vsaka donacija šteje	4506
vsebina je avtorsko zaščitena	4518
vsebina sporočila	4441
vsebine naših partnerjev	4526
vsebine ni mogoče prikazati	4496
vsi članki	4514
vsi članki avtorice	4514
vsi članki avtorja	4514
vstúpiť do diskusie	4345
vstúpiť do galérie	4416
vui lòng kiểm tra email	5124
vui lòng nhập bình luận	5139
vui lòng nhập email	5124
vui lòng nhập email hợp lệ	5124
vui lòng nhập họ tên	5124
vyberte si predplatné	4410
vyberte si předplatné	609
vyberte částku	606
vybrat předplatné	609
vybrať	4411
vybrať predplatné	4410
vygenerované ai	4422
vygenerované pomocou ai	4422
vygenerováno ai	624
vygenerováno pomocí ai	624
vyplňte toto pole	613
vypnite blokovanie reklám	4405
vypnite prosím adblock	4405
vypnite, prosím, adblock	4405
vypnúť zvuk	4400
vypněte prosím adblock	603
vypněte si adblock	603
vypočuť si článok	4400
vypočuť článok	4400
vyskytla sa chyba. skúste to znova	4413
vyskúšajte si kvíz	4391
vytisknout článek	510
vytlačiť	4345
vytlačiť recept	61
vytlačiť článok	4345
vytvorené ai	4422
vytvorené pomocou ai	4422
vytvorené umelou inteligenciou	4422
vytvořeno ai	624
vytvořeno pomocí ai	624
vytvořeno umělou inteligencí	624
vytvořila ai	624
vytvořit účet	500
vyzkoušejte si kvíz	583
vyzkoušet	500
vyčerpali ste limit článkov	4410
vágólapra másolva	2567
válassz csomagot	2548
válassz előfizetést	2548
válassz összeget	2545
válasszon csomagot	2548
válasszon előfizetést	2548
válasszon összeget	2545
válasz	2467	2563
válaszok elrejtése	2562
válaszok megjelenítése	2562
válaszolok	2563
választom	2549
választás mentése	2527
vásárlás a webshopban	2462
váš e-mail	506
váš email	613
váš hlas bol započítaný	4391
váš hlas bol zaznamenaný	4391
váš hlas byl započítán	583
váš hlas byl zaznamenán	583
väiksem tekst	1753
väline sisu	1712
välj	4649
välj abonnemang	4648
välj belopp	4646
välj din prenumeration	4648
välj ditt abonnemang	4648
välj erbjudande	4648
välj prenumeration	4648
välj som föredragen källa	4665
vänligen stäng av annonsblockeraren	4642
värsked uudised	1696
vælg	757
vælg abonnement	756
vælg beløb	753
vælg dit abonnement	756
vælg som foretrukken kilde	773
vælg tilbud	756
vérifiez votre boîte de réception	2160
vérifiez votre boîte mail	2160
vés a la recepta	61
více	526
více k tématu	526
více o tématu	526
více si o tom přečtete zde	526
více článků	616
vídeo anterior	1668	3926
vídeo destacado	1668
vídeo indisponível	3878
vídeo no disponible	453	1620
vídeo não disponível	3878
vídeo seguinte	3926
vídeo siguiente	1668
vídeos	1551	3815
võib-olla hiljem	1741
võid igal ajal loobuda	1746
võta nõusolek tagasi	1735
võta toimetusega ühendust	1749
výber redakcie	4342
výběr redakce	526
výhoda pre predplatiteľov	4395
výhoda pro předplatitele	589
výhody pre predplatiteľov	4395
výhody pro předplatitele	589
výsledky	92
výsledky ankety	596
výsledky hlasovania	4401
výsledky hlasování	596
vēl nav konta	3268
vēl neesi abonents	3268
všech # fotek	615
všech # fotky	615
všech # fotografie	615
všech # fotografií	615
všech fotek	615
všech fotky	615
všech fotografie	615
všech fotografií	615
všechny # fotek	615
všechny # fotky	615
všechny # fotografie	615
všechny # fotografií	615
všechny fotek	615
všechny fotky	615
všechny fotografie	615
všechny fotografií	615
všechny komentáře	626
všechny články	616
všechny články autorky	616
všetky komentáre	4424
všetky články	4416
všetky články autora	4416
všetky články autorky	4416
všeč mi je	4522
vždy povolit	593
vždy povoliť	4398
vždy zobrazovat	592
vždy zobrazovať	4397
về trang chủ	5128
về tác giả	5129
về đầu trang	5061
""", 'w': """
w każdy piątek. za darmo. bez spamu	3740
warto przeczytać	3658
was können wir besser machen	894
wczytaj treść	3721
wczytaj więcej	3743
webshopunkból	2524
webáruház	2461
weiterblättern	996
weitere beiträge	842
werbung schließen	1011
werbung überspringen	822
weź udział w dyskusji	3708
whatsapp'ta paylaş	4754
whatsapp'tan paylaş	4859
whatsappで読む	2945
wiadomość	3741
wiadomość została wysłana	3740
wideo jest niedostępne	3724
wideo niedostępne	3724
widzisz błąd	3747
wie gefällt ihnen dieser artikel	894
wie wir unsere quellen schützen	999
wielkość czcionki	65
wielkość tekstu	3757
więcej	3658
więcej artykułów	3658
więcej informacji	3658
więcej na ten temat	3658
więcej o	3658
więcej od tego autora	3743
więcej tekstów autora	3743
więcej z	3658
wpisz kwotę	3734
wpisz swój e-mail	3628
wprowadź adres e-mail	3628
wpłata jednorazowa	3735
wpłata miesięczna	3735
wpłać	3622
wpłać jednorazowo	3734
wpłać teraz	3622
wróć do góry	3743
wróć na górę	3743
wróć na stronę główną	3743
wspieraj co miesiąc	3734
współpraca płatna	3759
współpraca reklamowa	3640
wszystkie # zdjęcia	3742
wszystkie # zdjęć	3742
wszystkie artykuły	3743
wszystkie artykuły autorki	3743
wszystkie zdjęcia	3742
wszystkie zdjęć	3742
wybierz kwotę	3734
wybierz ofertę	3737
wybierz prenumeratę	3737
wybierz subskrypcję	3737
wycofaj zgodę	3721
wykorzystałeś limit artykułów	3737
wykryliśmy adblocka	3729
wypełnij to pole	3740
wypisz się w dowolnym momencie	3740
wypróbuj	3625
wyraź zgodę	3644
wystąpił błąd	3741
wystąpił błąd. spróbuj ponownie	3740
wystąpił błąd. spróbuj ponownie później	3740
wyłącz adblocka	3729
wyłącz blokowanie reklam	3729
wyłącz dźwięk	3724
wyłącz reklamy	3759
wyłączyłam adblocka	3730
wyłączyłem adblocka	3729	3730
wyślij	91	3741
wyślij e-mailem	3636
wyślij komentarz	3753
wyślij mailem	3757
wyślij opinię	3751
wyślij wiadomość	3740
wyślij zdjęcia	3747
wyślij zgłoszenie anonimowo	3747
wyślij znajomemu	3636
wyświetl treść	3721
wählen	990
własna kwota	3734
włącz	3728
włącz dźwięk	3724
włącz javascript	3724
""", 'x': """
x'te paylaş	4754
xem bình luận	5057
xem bản ghi	5108
xem bản gốc	5062
xem bản đồ	5062
xem bộ ảnh	5128
xem chi tiết	5062
xem chuyên đề	5128
xem các bài viết của tác giả	5072
xem các câu trả lời	5101
xem các gói	5144
xem công thức	61
xem giá	5107
xem giá tốt nhất	5147
xem gói đăng ký	5144
xem kết quả	91	5062
xem lại	5109
xem nhiều	5058
xem nhiều nhất	5058
xem nhiều trong tuần	5094
xem nội dung	5112
xem sản phẩm	5147
xem thêm	5058	5061
xem thêm bài của tác giả	5072	5128
xem thêm bình luận	5057	5078
xem thêm tin	5128
xem thêm video	5128
xem thêm ảnh	5128
xem tiếp	5061
xem toàn bộ	5061
xem trên ứng dụng	5114
xem trả lời	5101
xem tất cả	5061
xem tất cả bài viết	5072
xem tất cả bình luận	5078	5101
xem tất cả ảnh	5128
xem ưu đãi	5107
xem ảnh cỡ lớn	5128
xem ảnh lớn	5128
xでシェア	2899
xでシェアする	2945
xでポスト	2899
xで共有	2999
xで表示	3003
xで見る	3003
x로 공유	3131
x에서 보기	3135
""", 'y': """
y tú qué opinas	1546
ya estás suscrito	1606
ya tengo suscripción	1508
ya tengo una suscripción	1508
ya tenés suscripción	1606
yahoo! japan idでログイン	2985
yahoo!ショッピングで見る	2967
yahoo!ショッピングで購入	2967
yanit gönder	4822
yanitlari gör	4822
yanitlari göster	4822
yapay zeka ile seslendirilmiştir	4829
yapay zeka ile özet	4769
yapay zeka ile özetle	4856
yapay zeka ile üretildi	4870
yapay zeka özeti	4769
yapay zekâ ile seslendirildi	4829
yapay zekâ ile üretildi	4870
yapay zekâ tarafindan seslendirildi	4829
yapay zekâ özeti	4856
yazara e-posta gönder	4853
yazara mesaj gönder	4853
yazarin diğer haberleri	4763
yazarin diğer yazilari	4763	4780
yazarin tüm yazilari	4763	4780
yazarin önceki yazilari	4780
yazinin devami aşağida	4805
yaziyi büyüt	4859
yaziyi küçült	4859
yeni oyunumuzu keşfet	4865
ymmärrän	1910
yorum gönder	4762
yorum yapmak için giriş yap	4822
yorumlar sadece abonelere açiktir	4864
yorumlari gör	4762
yorumu gönder	4822
yorumu şikayet et	4864
yorumu şikâyet et	4864
yorumunu gönder	4822
youtube-tartalom megjelenítése	2473
youtube-videó betöltése	2530
youtubeで見る	3003
youtubeで視聴	3003
youtube에서 보기	3135
yritä myöhemmin uudelleen	1984
yritä uudelleen	1984
yukari çik	4851
yz özeti	4769
yêu cầu của bạn đã được gửi	5145
""", 'z': """
z našeho e-shopu	589
z našeho obchodu	589
z nášho e-shopu	4395
z nášho obchodu	4395
z titulní strany	526
za naročnike	4508
zaakceptuj i pokaż	3721
zaboravili ste šifru	4311
zabranjeno prenošenje	4321
zabudnuté heslo	4338
zadajte platný e-mail	4413
zadejte platný e-mail	613
zadejte svůj e-mail	506
zadejte částku	606
zagłosuj	91
zahlungsart wählen	790
zainstaluj aplikację	3726
zakázat	602
zakázať	4404
zakúpiť licenciu	4420
zaloguj się	3625
zaloguj się przez apple	3737
zaloguj się przez facebooka	3737
zaloguj się przez google	3737
zaloguj się z google	3737
zamknij galerię	3743
zamknij reklamę	3759
zamów	3642
zamów książkę	3717
zamów teraz	3641
zapamatovat přihlášení	609
zapamatovat si mě	609
zapamiętaj mnie	3738
zapamätať si ma	4410
zapisz na później	3636
zapisz się	3628
zapisz się na newsletter	3628
zapisz wybór	3721
zapnout upozornění	599
zapnúť	4404
zapnúť notifikácie	4403
zapnúť titulky	4400
zapnúť upozornenia	4403
zapnúť zvuk	4400
zapomenuté heslo	500
zapomniałem hasła	3737
zapomniałeś hasła	3737
zapomněl jsem heslo	609
zapomněli jste heslo	609
započni kviz	4295
zarejestruj się	3625
zarezervovat místo	589
zarządzaj plikami cookies	3721
zarządzaj powiadomieniami	3727
zarządzaj zgodami	3644
zarządzaj zgodą	3721
zaten üye misiniz	4745
zauważyłeś błąd	3747
zavrieť galériu	4416
zavrieť reklamu	4429
zavřít	497
zavřít galerii	616
zavřít reklamu	632
začať kvíz	4391
začni kviz	4491
začít kvíz	583
załaduj film	3721
załaduj post	3721
załaduj treść	3721
załaduj wideo	3721
załaduj więcej	3661
załóż konto	3625
zaštita osobnih podataka	4257
zaštita privatnosti	4257
zašto vidim ovaj oglas	4330
zašto vidim ovu reklamu	4330
zbývající čas	596
zbývající čas #	595
zbývající čas -#	595
zdarma, každý pátek	507
zdieľajte tento text	4345
zdieľajte článok	4345
zdieľať	4345
zdieľať na facebooku	4345
zdieľať na whatsappe	4427
zdieľať článok	4345
zdjęcie # z #	3742
zdjęcie #/#	3742
zeskanuj kod i pobierz aplikację	3726
zeskanuj kod qr, aby pobrać aplikację	3726
zezwól	3728
zezwól i kontynuuj	3646
zezwól i pokaż	3646
zezwól na powiadomienia	3727
zezwól na reklamy	3733
zezwól raz	3721
zgadzam się	3644
zgadzam się na powiadomienia	3727
zgadzam się na wyświetlanie treści	3644
zgłoś	3652	3754
zgłoś błąd	3652
zgłoś komentarz	3753
zgłoś nadużycie	3753
zgłoś reklamę	3759
ziedot katru mēnesi	3267
ziņa ir nosūtīta	3270
ziņa tiek papildināta	3227
ziņo par kļūdu	3226
ziņot par komentāru	3275
ziņot par kļūdu	3226
zkontrolujte svoji e-mailovou schránku	613
zkontrolujte svou schránku	613
zkopírovat odkaz	510	511
zkopírovat odkaz na článek	510
zkopírováno	631
zkopírováno do schránky	630
zkuste to prosím později	613
zmeniť súhlas	4397
zmeniť veľkosť písma	4427
zmenšit písmo	630
zmenšiť písmo	4427
zmień rozmiar tekstu	3757
zmień ustawienia	3646
zmień ustawienia cookies	3646
zmień zgodę	3721
změnit nastavení	521
změnit nastavení cookies	521
změnit souhlas	592
změnit velikost písma	630
znajdź nas na facebooku	3637
znalazłeś błąd	3747
znalazłeś błąd w tekście	3747
značky	4342
znova naloži stran	4505
znova načítať stránku	4406
znovu načíst stránku	605
zobacz # zdjęcia	3742
zobacz # zdjęć	3742
zobacz cenę	3717
zobacz galerię	3661
zobacz mapę	3662
zobacz ofertę	3717
zobacz również	3658
zobacz szczegóły	3662
zobacz także	3658
zobacz także inne	3658
zobacz też	3658
zobacz więcej	3658
zobacz wszystkie # zdjęcia	3742
zobacz wszystkie # zdjęć	3742
zobacz wszystkie artykuły	3743
zobacz wszystkie zdjęcia	3742
zobacz wszystkie zdjęć	3742
zobacz zdjęcia	3742
zobacz zdjęć	3742
zobrazit # fotografií	615
zobrazit # odpovědi	626
zobrazit a přijmout	592
zobrazit fotografií	615
zobrazit komentáře	626
zobrazit méně	530	616
zobrazit nabídku	589
zobrazit nabídky	609
zobrazit odpovědi	626
zobrazit originál	530
zobrazit předplatné	609
zobrazit přepis	595
zobrazit více	528
zobrazit výsledky	91	530	583
zobrazit vše	528
zobrazit všech # fotek	615
zobrazit všech # fotky	615
zobrazit všech # fotografie	615
zobrazit všech # fotografií	615
zobrazit všech fotek	615
zobrazit všech fotky	615
zobrazit všech fotografie	615
zobrazit všech fotografií	615
zobrazit všechny # fotek	615
zobrazit všechny # fotky	615
zobrazit všechny # fotografie	615
zobrazit všechny # fotografií	615
zobrazit všechny fotek	615
zobrazit všechny fotky	615
zobrazit všechny fotografie	615
zobrazit všechny fotografií	615
zobrazit všechny články	616
zobraziť # fotiek	4415
zobraziť # fotky	4415
zobraziť # fotografie	4415
zobraziť # fotografií	4415
zobraziť # odpovede	4424
zobraziť a prijať	4397
zobraziť cenu	4395
zobraziť diskusiu	4345
zobraziť fotiek	4415
zobraziť fotky	4415
zobraziť fotografie	4415
zobraziť fotografií	4415
zobraziť galériu	4416
zobraziť heslo	4410
zobraziť komentáre	4424
zobraziť menej	4343
zobraziť obsah	4356
zobraziť odpovede	4424
zobraziť ponuku	4395
zobraziť ponuky	4410
zobraziť popis	4416
zobraziť predplatné	4410
zobraziť prepis	4400
zobraziť titulky	4400
zobraziť viac	4343
zobraziť výsledky	91	4391
zobraziť všetko	4343
zobraziť všetky # fotiek	4415
zobraziť všetky # fotky	4415
zobraziť všetky # fotografie	4415
zobraziť všetky # fotografií	4415
zobraziť všetky fotiek	4415
zobraziť všetky fotky	4415
zobraziť všetky fotografie	4415
zobraziť všetky fotografií	4415
zobraziť všetky články	4416
zobraziť všetkých # fotiek	4415
zobraziť všetkých # fotky	4415
zobraziť všetkých # fotografie	4415
zobraziť všetkých # fotografií	4415
zobraziť všetkých fotiek	4415
zobraziť všetkých fotky	4415
zobraziť všetkých fotografie	4415
zobraziť všetkých fotografií	4415
zoradiť podľa	4424
zostań patronem	3622
zostań patronką	3734
zostať prihlásený	4410
zostávajúci čas	4401
zostávajúci čas #	4400
zostávajúci čas -#	4400
zpráva	614
zpráva byla odeslána	613
zpráva pro příjemce: dar	606
zpět na hlavní stránku	616
zpět na začátek	616
zpět nahoru	528
zrušit můžete kdykoli	609
zrušit můžete kdykoliv	609
zrušiť môžete kedykoľvek	4410
zu meine themen hinzufügen	1008
zu meinen themen hinzufügen	1008
zum rätsel	964
zum vollständigen artikel	994
zur großansicht	994
zur leseliste hinzufügen	937
zur merkliste hinzufügen	815
zur übersicht	845
zurück	835
zurück nach oben	845	994
zurück zum anfang	1005
zurück zur startseite	994
zurück zur übersicht	994
zvoliť	4411
zvolte předplatné	609
zvolte částku	606
zvoľte predplatné	4410
zvoľte sumu	4407
zväčšiť	4401
zväčšiť foto	4416
zväčšiť fotografiu	4416
zväčšiť písmo	4427
zväčšiť text	4427
zvětšit	528
zvětšit foto	616
zvětšit fotografii	616
zvětšit písmo	630
zvětšit text	630
zwiń	3661
zásady cookies	592
zásady ochrany osobných údajov	4397
získat licenci	621
získat předplatné	609
získať licenciu	4420
získať predplatné	4410
zůstat přihlášen	609
""", '£': """
£# at amazon	1441
""", '©': """
©ntb	3545
""", 'à': """
à découvrir	2073
à la une	2073
à lire	2073
à lire aussi	2073
à lire dans ce dossier	2073
à lire dans la même rubrique	2073
à lire ensuite	2073
à lire également	2073
à ne pas manquer	2073
à voir	2073
à voir aussi	2073
à voir ensuite	2196
""", 'á': """
áno, chcem	4404
áno, prosím	4404
átirat	2536
átirat elolvasása	2535
átirat megjelenítése	2535
áudio gerado por ia	3842
áudio gerado por voz sintética	3842
""", 'ä': """
ähnliche artikel	842
ähnliche beiträge	842
ähnliche themen	842
äldst	4664
äldsta	4664
äldsta först	4663
älteste	1007
älteste zuerst	1006
älä missaa mitään	1885
älä salli	1972
älä seuraa	1998
ämne	4652
ämnen	4571
ämnen i artikeln	4571
ämnen i den här artikeln	4654
ändra cookie-inställningar	4562
ändra cookieinställningar	4562
ändra dina cookie-inställningar	4562
ändra dina cookieinställningar	4633
ändra inställningar	4562
ändra samtycke	4633
ändra textstorlek	4667
är du inte prenumerant	4648
är du redan prenumerant	4539
äänenvoimakkuus	1967
äänesi on laskettu	1951
äänesi on rekisteröity	1951
äänesi on tallennettu	1951
äänestyksen tulokset	1967
äänestys	92
äänestä	91	1957
äänestä nyt	91	1951
äänestä tästä	1909
ääni on tuotettu tekoälyllä	1966
ääni pois	1966
ääni päälle	1966
""", 'å': """
åbn	685
åbn appen	745
åbn billedgalleri	762
åbn galleri	762
åbn i app	745
åbn kort	685
åpne	3517
åpne appen	3581
åpne bildegalleri	3597
åpne faktaboks	3517
åpne galleri	3597
åpne i app	3581
åpne kart	3517
årlig	3592
årlig betaling	3592
årligt	757
årsvis	4649
årsvis betalning	4649
återkalla samtycke	4633
återstående tid	4637
återstående tid #	4636
återstående tid -#	4636
""", 'æ': """
ældste	772
ældste først	771
ændr dine cookieindstillinger	669
ændr dit samtykke	740
ændr indstillinger	669
ændr samtykke	740
ændr tekststørrelse	774
""", 'ç': """
çengel bulmaca	4827
çerez ayarlari	4757
çerez ayarlarini yönet	4832
çerez politikasi	4757	4779
çerez tercihleri	4832
çerez tercihlerimi değiştir	4760
çerez tercihlerini değiştir	4760
çerez tercihlerini yönet	4832
çerezler	4757
çerezleri yönet	4869
çeviriyi göster	4770
çikiş yap	4745
çok okunanlar	4763
""", 'è': """
è gratis e ci vuole solo un minuto	2788
è stato utile	2802
""", 'é': """
é grátis e leva menos de um minuto	3859
é proibida a reprodução	3937
é proibida a reprodução do conteúdo	3937
écouter	2051
écouter (# min	2051
écouter le podcast	2077
écrire à la rédaction	2168
édition du jour	2073
élő	2536
élő közvetítésünk itt	2554
épingler	61
épingler la recette	61
értem	2475
értesítések	2541
értesítések engedélyezése	2538
értesítések kezelése	2538
értékeld a cikket	2561
értékeld a receptet	61
értékelje a cikket	2561
érvénytelen e-mail-cím	2551
étiquettes	2078
évente	2549
éves előfizetés	2549
éves fizetés	2549
éves számlázás	2549
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2542
így védjük a forrásainkat	2558
írd meg a véleményed	2467
írj a szerkesztőségnek	2558
írj hozzászólást	2562
írja meg véleményét	2467
írjon a szerkesztőségnek	2558
írjon hozzászólást	2562
írjon nekünk névtelenül	2558
""", 'î': """
îmi place	4013
în fiecare lună	4038
în parteneriat cu	4058
înainte # secunde	4020
înapoi # secunde	4020
înapoi la prima pagină	4047
înapoi la început	4070
înapoi sus	3971
încarcă conținutul	4024
încarcă mai multe	3971
încarcă mai multe comentarii	4012
încarcă postarea	4024
încarcă videoclipul	4024
închide	3949
închide fereastra	4070
închide galeria	4070
închide meniul	4070
înregistrare	3953
înregistrează-te	3953
înscrie-te acum	3990
înscrie-te la curs	3990
îți mulțumim pentru vot	3985
""", 'ô': """
ô chữ	5106
""", 'ö': """
öffnen	845
ön hirdetésblokkolót használ	2542
ön mit gondol? szavazzon	2473
önceki	4769
önceki fotoğraf	4877
önceki görsel	4877
önceki haber	4763
önceki video	4870
önceki yazi	4877
öne çikan haberler	4763
öne çikanlar	4763
önerilen haberler	4763
önerilenler	4763
öppna	4575
öppna appen	4638
öppna bildgalleri	4654
öppna galleri	4654
öppna karta	4575
összes	2473
összes cikk	2554
összes elfogadása	2528
összes elutasítása	2528
összes megtekintése	2554
översatt med ai	4661
özet faydali oldu mu	4762
""", 'ú': """
új hozzászólás	2467
última hora	1551
últimas	3815
últimas entradas	1551
últimas noticias	1551
últimas notícias	3815
últimas plazas	1586
últimes notícies	415
últimos artículos	1551
únete	1501
únete a la conversación	1544
única	1636	3894
účtované ročne	4410
účtováno ročně	609
""", 'ü': """
über google anmelden	989
über whatsapp senden	1009
über whatsapp teilen	1009
übersetzung anzeigen	849
überweisung	791
ücretsiz dene	4745
ücretsiz haber limitinize ulaştiniz	4845
ücretsiz kargo	4861
ücretsiz oku	4874
ücretsiz oyna	4825
ücretsiz üye ol	4745
ücretsiz üye olun	4745
ücretsiz, spam yok	4847
ühekordne annetus	1743
ürüne git	4881
ürünü gör	4881
ürünü incele	4828
üye girişi	4745
üye ol	4744	4745
üye olun	4745
üzenet	2552
üzenet küldése	2551
üzenetét elküldtük	2551
""", 'ý': """
ý kiến	5057
ý kiến bạn đọc	5057
ý kiến của bạn	5057	5078
""", 'ā': """
ārējais saturs	3237
""", 'č': """
častite nas kafom	4309
častite nas kavom	4309
častite nas s kavo	4506
čita sintetički glas	4302
čitaj bez oglasa	4330
čitaj u aplikaciji	4304
čitajte bez oglasa	4330
čitajte bez ograničenja	4311
čitajte u aplikaciji	4304
čitajte uz pretplatu	4311
članak je zaključan	4234
članak je zaštićen autorskim pravom	4321
članak se nastavlja ispod oglasa	4240
članak čita sintetički glas	4302
članek bere sintetični glas	4499
članek je avtorsko zaščiten	4518
članek je zaklenjen	4438
članek se nadaljuje pod oglasom	4441
članek se nadaljuje spodaj	4441
článek byl vytvořen automaticky	624
článek je chráněn autorským právem	621
článek namluvila umělá inteligence	595
článek pokračuje pod reklamou	514
článek čte syntetický hlas	595
články autora	616
článok bol vytvorený automaticky	4422
článok je chránený autorským právom	4420
článok číta syntetický hlas	4400
článok číta umelá inteligencia	4400
čte umělý hlas	595
čtěte bez omezení	609
čtěte dále	526
čtěte i	526
čtěte nejdřív v aplikaci	597
čtěte také	526
čtěte v aplikaci	597
číslo účtu pro dary	498
číst bez reklam	632
číst celý článek	616
číst dál	528
číst dál s předplatným	500
číst dále	616
číst s předplatným	609
číst více	528
číta umelý hlas	4400
čítajte aj	4342
čítajte bez obmedzení	4410
čítajte najprv v aplikácii	4402
čítajte v aplikácii	4402
čítať bez reklám	4429
čítať celý článok	4416
čítať s predplatným	4410
čítať ďalej	4416
""", 'ď': """
ďakujeme za hlas	4391
ďakujeme za hlasovanie	4391
ďakujeme za odber	4413
ďakujeme za správu	4413
ďakujeme za vašu správu	4413
ďakujeme za váš hlas	91	4391
ďalšia fotografia	4416
ďalšia snímka	4416
ďalšia strana	4416
ďalšie foto	4416
ďalšie správy	4342
ďalšie video	4400
ďalšie články	19	4342
ďalšie články autora	4416
ďalší článok	4416
""", 'đ': """
đang theo dõi	5133
đang tải	5108
đang tải trình phát	5108
đang tải video	5108
điều khoản sử dụng	5056
điều khoản sử dụng | chính sách bảo mật	5056
đáng chú ý	5058
đã có tài khoản	5040
đã hiểu	5062
đã sao chép	5046
đã sao chép liên kết	5093
đã xảy ra lỗi	5124
đã đóng bình luận	5101
đóng	5036
đóng cửa sổ	5146
đóng góp	5037
đóng góp hàng tháng	5120
đóng góp một lần	5120
đóng góp ngay	5039
đóng menu	5146
đăng ký	5040
đăng ký của bạn đã được xác nhận	5145
đăng ký ngay	5040
đăng ký nhận thông báo	5115
đăng ký thành công	5124
đăng ký để đọc tiếp	5144
đăng nhập	5040
đăng nhập / đăng ký	5040
đăng nhập bằng apple	5122
đăng nhập bằng facebook	5122
đăng nhập bằng google	5122
đăng nhập với facebook	5122
đăng nhập với google	5122
đăng nhập để bình luận	5101
đăng nhập để đọc tiếp	5144
đăng xuất	5040
đường dây nóng	5129
được quan tâm	5094
được tài trợ	5051
được tạo bởi ai	5142
đặt báo	5040
đặt hàng ngay	5147
đặt mua ngay	5107
đặt vé ngay	5107
đến công thức	61
đến trang quyên góp	5120
đến trang ủng hộ	5120
đề xuất	5058
đề xuất bởi taboola	5097
để lại bình luận	5077	5078
để lại một bình luận	5077	5078
để sau	5036
địa chỉ email của bạn	5145
đọc bài gốc	5146
đọc bài tiếp theo	5146
đọc miễn phí	5144
đọc nhiều	5058
đọc nhiều nhất	5058
đọc sau	5093
đọc thêm	5058	5061
đọc tiếp	5061
đọc tiếp về chủ đề này	5094
đọc toàn bộ bài viết	5128
đọc trên ứng dụng	5114
đồng ý	5055
đồng ý và tiếp tục	5112
đừng bỏ lỡ	5058
""", 'į': """
į el. parduotuvę	3189
į pradinį puslapį	3205
į viršų	3158
įdėti į krepšelį	3189
įgarsinta dirbtinio intelekto	3193
įjungti garsą	3193
įjungti pranešimus	3196
įkelti daugiau	3205
įkelti turinį	3191
įkelti įrašą	3191
įveskite el. pašto adresą	3203
įveskite galiojantį el. pašto adresą	3203
įveskite savo el. pašto adresą	3176
įveskite sumą	3199
įvyko klaida. bandykite dar kartą	3203
įvyko klaida. bandykite vėliau	3203
""", 'ľ': """
ľubovoľná suma	4407
""", 'ł': """
ładowanie odtwarzacza	3724
ładowanie wideo	3724
""", 'ř': """
řadit podle	626
řazení	627
""", 'ś': """
śledź nas	3637
""", 'ş': """
şifremi unuttum	4745
şifrenizi mi unuttunuz	4845
şikayet et	4823
şikâyet et	4823
şimdi değil	4743
şimdi satin al	4881
şurada paylaş	4754
""", 'š': """
šajā rakstā	3272
še nimate računa	4508
še niste naročnik	4508
šiame straipsnyje	3205
šifra	4312
šio turinio parodyti negalime	3191
šio turinio rodyti negalima	3191
šis laukas privalomas	3203
šis lauks ir obligāts	3270
šis raksts ir slēgts	3268
šis saturs nav pieejams	3259
šis straipsnis užrakintas	3201
šis turinys nepasiekiamas	3191
šis vaizdo įrašas nebepasiekiamas	3193
šis vaizdo įrašas nepasiekiamas	3193
šis video nav pieejams	3261
šis video vairs nav pieejams	3261
šo saturu nevar parādīt	3259
šrifto dydis	3210
štampaj	4244
štítky	526
""", 'ž': """
žaisti dabar	3187
že imam račun	4508
že imate račun	4438
že naročnik	4438
že podpiram	4449
že sledite	4523
želite li da primate obaveštenja	4305
želite li primati obavijesti	4305
želite prejemati obvestila	4502
želite prejemati potisna obvestila	4502
želiš primati obavijesti	4305
žiadny spam	4413
žinutė išsiųsta	3203
živě	596
žiūrėkite nuotraukas	3158
žiūrėkite vaizdo įrašą	3158
žiūrėti galeriją	3158
žiūrėti kainą	3189
žiūrėti komentarus	3208
žiūrėti pasiūlymą	3189
žiūrėti planus	3201
žiūrėti rezultatus	91	3187
žiūrėti visus	3205
žymos	3194
žádný spam	613
""", 'ư': """
ưu đãi cho bạn đọc	5107
ưu đãi cho độc giả	5107
ưu đãi tốt nhất	5123
""", 'ș': """
știrea anterioară	4047
știrea continuă mai jos	4071
știrea următoare	4047
știri pe aceeași temă	4006
știri recomandate	3969
știri similare	3969
știrile zilei	3969
""", 'ț': """
ți-a fost util	4012
ți-a fost util acest articol	3985
ți-a fost util acest rezumat	3985
ți-ai uitat parola	4003
ți-ar putea plăcea și	4006
ține-mă minte	4042
""", 'ά': """
άκουσε το άρθρο	1111
άλλες ειδήσεις	19
άλλο ποσό	1128
άνοιγμα	1042
άνοιγμα εφαρμογής	1118
άνοιγμα στην εφαρμογή	1118
άνοιγμα χάρτη	1042
""", 'έ': """
έξοδος από πλήρη οθόνη	1111
έχετε ήδη λογαριασμό	1024
έχετε ήδη ψηφίσει	1103
έχω ήδη λογαριασμό	1131
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1133
έχω λογαριασμό	1131
""", 'ή': """
ήταν χρήσιμο	1103
""", 'ί': """
ίσως αργότερα	1020
ίσως σας ενδιαφέρει	1038
""", 'α': """
αγορά από amazon	1109
αγορά από το amazon	1109
αγορά βιβλίου	1109
αγορά εισιτηρίων	1109
αγοράστε εισιτήρια	1109
αγοράστε εισιτήριο	1109
αγοράστε το βιβλίο	1109
αγοράστε τώρα	1165
ακολουθήστε μας	1143
ακολουθήστε το θέμα	1143
ακολουθήστε τον αρθρογράφο	1164
ακολουθήστε τον συντάκτη	1143
ακολουθείτε ήδη αυτό το θέμα	1143
ακολουθείτε ήδη αυτόν τον συντάκτη	1164
ακολούθησε	1144
ακούστε	1029
ακούστε το άρθρο	1029
ακυρώνετε όποτε θέλετε	1131
ακύρωση οποιαδήποτε στιγμή	1131
αλλαγή προτιμήσεων cookies	1035
αλλαγή ρυθμίσεων απορρήτου	1035
ανάκληση συγκατάθεσης	1115
αναζήτηση	1041
ανανέωση σελίδας	1125
ανανέωση συνδρομής	1160
ανανέωση της σελίδας	1125
αναπαραγωγή βίντεο	1111
αναφέρετε λάθος	1151
αναφέρετε το σχόλιο	1151
αναφορά	1104
αναφορά λάθους	1037
αναφορά σχολίου	1151
αντιγραφή	1147
αντιγραφή link	1029
αντιγραφή συνδέσμου	1029
αντιγραφή συνδέσμου άρθρου	1029
απάντηση	1037
απενεργοποίησα τον ad blocker	1125
απενεργοποιήστε το για να συνεχίσετε	1125
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1160
αποδέχομαι	1036	1046
αποδέχομαι τους όρους χρήσης	1133
αποδοχή	1036	1046
αποδοχή ειδοποιήσεων	1123
αποδοχή και συνέχεια	1115
αποδοχή όλων	1036	1046
αποδοχή όλων των cookies	1155
αποδοχη	1036
αποδοχη ολων	1036
αποθήκευση	1029
αποθήκευση άρθρου	1166
αποθήκευση επιλογών	1115
αποθήκευση προτιμήσεων	1115
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1029
αποκλεισμός	1121
αποκλειστικά για συνδρομητές	1131
αποκτήστε το τώρα	1165
απομαγνητοφώνηση	1112
απομνημόνευση	1132
απορριψη	1036
αποστολή	1134
αποστολή με email	1029
αποστολή σχολίου	1103
αποσύνδεση	1024
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1104
αποτελέσματα ψηφοφορίας	1104
αποτυχία φόρτωσης βίντεο	1156
απόκρυψη	1042
απόκρυψη απαντήσεων	1103
απόρριψη	1036	1046
απόρριψη όλων	1036	1046
απόρριψη όλων των cookies	1155
αργότερα	1020	1123
αρχική	1041
αρχική σελίδα	1137
αυτό το άρθρο είναι κλειδωμένο	1131
αυτό το βίντεο δεν είναι διαθέσιμο	1111
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1111
αυτό το πεδίο είναι υποχρεωτικό	1133
αυτόματη αναπαραγωγή	1112
αυτόματη μετάφραση	1112
αφήγηση με συνθετική φωνή	1111
αφήστε ένα σχόλιο	1103
αφήστε σχόλιο	1037
αφήστε το σχόλιό σας	1103
""", 'β': """
βίντεο	1038
βαθμολογήστε το άρθρο	1037
βρήκατε κάποιο λάθος	1139
βρήκατε λάθος	1139
""", 'γ': """
γίνε συνδρομητής	1024
γίνε υποστηρικτής	1128
γίνετε μέλος	1021
γίνετε συνδρομητής	1024
γίνετε υποστηρικτές	1128
γράψτε σχόλιο	1037
γράψτε το email σας	1161
γράψτε το σχόλιό σας	1151
""", 'δ': """
δείτε ακόμη	1163
δείτε και	1038
δείτε ξανά	1156
δείτε περισσότερα	1041
δείτε τα αποτελέσματα	91	1042	1063
δείτε τα πακέτα	1160
δείτε τα πακέτα συνδρομών	1160
δείτε τα σχόλια	1037
δείτε τα όλα	1163
δείτε τη συλλογή	1137
δείτε τη συνταγή	61
δείτε την προσφορά	1109
δείτε τις απαντήσεις	1103
δείτε τις προσφορές	1160
δείτε τις φωτογραφίες	1137
δείτε το αφιέρωμα	1137
δείτε το προφίλ	1139
δείτε το προϊόν	1165
δείτε το στο amazon	1109
δείτε το φωτορεπορτάζ	1137
δείτε φωτογραφίες	1137
δείτε όλα	1041
δείτε όλα τα άρθρα	1137
δείτε όλα τα βίντεο	1137
δείτε όλα τα παιχνίδια	1106
δείτε όλα τα σχόλια	1061
δείτε όλες τις ειδήσεις	1137
δείτε όλες τις προσφορές	1109
δείτε όλες τις φωτογραφίες	1137
δεν έχετε λογαριασμό	1131
δεν αποδέχομαι	1036
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1111
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1115
δεν είστε ακόμη συνδρομητής	1131
δεν είστε συνδρομητής	1131
δεν μου αρέσει	1104
δεν ξέρω	1104
δεν ξέρω / δεν απαντώ	1104
δες περισσότερα	1163
δημιουργήθηκε με ai	1156
δημιουργήθηκε με τεχνητή νοημοσύνη	1156
δημιουργία λογαριασμού	1024
δημοσίευση σχολίου	1103
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1063
δημοφιλέστερα	1038
δημοφιλέστερο	1132
δημοφιλή	1038
δημοφιλή άρθρα	1038
διάρκεια	1112
διαβάζεται από συνθετική φωνή	1111
διαβάστε ακόμα	1038
διαβάστε ακόμη	1038
διαβάστε αργότερα	1166
διαβάστε δωρεάν	1160
διαβάστε επίσης	1038
διαβάστε επίσης στο	1038
διαβάστε και	1038
διαβάστε ολόκληρο το άρθρο	1137
διαβάστε περισσότερα	1038	1041
διαβάστε στην εφαρμογή	1118
διαβάστε το στην εφαρμογή	1118
διαβάστε όλο το άρθρο	1137
διαθέσιμη στο app store	1118
διαθέσιμο στο app store	1118
διαφήμιση	1032	1054
διαφημίσεις	1032
διαφημιση	1032
διαφημιστείτε	1054
διαφημιστικό περιεχόμενο	87	1032
διαφημιστικός χώρος	1083
διαφωνω	1036
διαφωνώ	1036
διαχείριση cookies	1115
διαχείριση επιλογών	1036	1115
διαχείριση προτιμήσεων	1155
διαχείριση συγκατάθεσης	1115
δωρήστε	1021
δωρίστε το άρθρο	1146
δωρεά	1021
δωρεάν αποστολή	1148
δωρεάν, χωρίς spam	1133
""", 'ε': """
είσοδος	1024
είστε ήδη εγγεγραμμένος	1161
είστε ήδη συνδρομητής	1131
εγγραφή	1024
ειδήσεις σήμερα	1038
ειδήσεις τώρα	1038
ειδοποίηση για συντάκτη	1164
εισάγετε έγκυρο email	1133
εισάγετε το email σας	1161
εισαγάγετε το email σας	1161
εκτυπώστε το άρθρο	1029
εκτύπωση	1029
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1133
ελέγξτε το email σας	1133
ελεύθερη δωρεά	1159
ελεύθερο ποσό	1128
εμφάνιση ανάρτησης	1115
εμφάνιση απαντήσεων	1103
εμφάνιση λιγότερων	1137
εμφάνιση περιεχομένου	1115
εμφάνιση περισσότερων	1137
εμφάνιση πρωτοτύπου	1042
εμφάνιση υποτίτλων	1111
εμφάνιση όλων	1042
ενεργοποίηση	1120
ενεργοποίηση ειδοποιήσεων	1119
ενεργοποιήστε τις ειδοποιήσεις	1119
επαναφόρτωση σελίδας	1125
επικοινωνήστε μαζί μας	1139
επικοινωνήστε με τη σύνταξη	1139
επικοινωνήστε με τον συντάκτη	1139
επικοινωνία	1037	1054
επικοινωνία με τη σύνταξη	1139
επιλέξτε	1132
επιλέξτε πακέτο	1131
επιλέξτε ποσό	1159
επιλέξτε συνδρομή	1131
επιλέξτε τη συνδρομή σας	1131
επιλογές συντακτών	1038
επιλογή	1132
επισκεφθείτε το κατάστημα	1109
επιστροφή στην αρχική	1137
επιστροφή στην κορυφή	1041
επιτρέπεται	1120
επόμενη είδηση	1137
επόμενη εικόνα	1163
επόμενη φωτογραφία	1163
επόμενο	1041
επόμενο άρθρο	1038
επόμενο βίντεο	1156
επώνυμο	1134
ερώτηση της ημέρας	91
ετήσια	1129
ετήσια χρέωση	1132
ετικέτες	1038
ευχαριστούμε για τη στήριξή σας	1159
ευχαριστούμε για τη στήριξη	1159
ευχαριστούμε για την ψήφο σας	91	1103
ευχαριστούμε, το μήνυμά σας στάλθηκε	1133
εφάπαξ	1129
εφάπαξ δωρεά	1128
""", 'η': """
η δημοσκόπηση της εβδομάδας	1062
η διαφήμιση συνεχίζεται	1165
η δωρεά μου	1159
η εγγραφή ολοκληρώθηκε	1161
η εγγραφή σας ολοκληρώθηκε	1161
η ερώτηση της εβδομάδας	1062
η στήριξή σας κάνει τη διαφορά	1159
η συνέχεια μετά τη διαφήμιση	1083
η ψήφος σας	1062
η ψήφος σας καταχωρήθηκε	1103
η ψήφος σας καταχωρίστηκε	1103
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1119
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1119
θέμα	1162
θέματα	1038
θα θέλατε να λαμβάνετε ειδοποιήσεις	1119
""", 'κ': """
κάθε ευρώ μετράει	1128
κάθε μήνα	1129
κάθε συνεισφορά έχει αξία	1128
κάθε συνεισφορά μετράει	1128
κάνε το κουίζ	1106
κάντε δωρεά	1021
κάντε μια δωρεά	1021
κάντε το κουίζ	1106
κάντε το τεστ	1106
κάτι πήγε στραβά	1134
καλύτερη προσφορά	1132
κανόνες σχολιασμού	1037
κατάλαβα	1042
κατάργηση σίγασης	1111
κατάστημα	1148
κατεβάστε από το app store	1118
κατεβάστε από το google play	1118
κατεβάστε την εφαρμογή	1118
κατεβάστε το app	1118
κατεβάστε το επεισόδιο	1111
κατεβάστε το ηχητικό	1111
κατηγορίες	1038
κεράστε μας έναν καφέ	1128
κλείσιμο	1020
κλείσιμο μενού	1163
κλείσιμο παραθύρου	1163
κλείστε θέση	1109
κοινοποίησε	1029
κοινοποίηση	1029
κοινοποίηση στο facebook	1029
κοινοποίηση στο twitter	1029
κοινοποίηση στο whatsapp	1146
κοινοποιήστε	1029
κοινοποιήστε το άρθρο	1029
κρυπτόλεξο	1108
κωδικοί έκπτωσης	1165
""", 'λ': """
λήψη ήχου	1111
λεπτομέρειες	1042
λιγότερα	1042
""", 'μ': """
μάθετε περισσότερα	1036
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1146
μέγεθος κειμένου	65
μήνυμα	1162
μαθετε περισσοτερα	1036
με την υποστήριξη	1032
με την υποστήριξη της	1148
με την υποστήριξη του	1148
μεγέθυνση	1042
μεγέθυνση εικόνας	1137
μεγαλύτερα γράμματα	1146
μενού	1041
μετάβαση στη σελίδα δωρεών	1128
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1040
μετάβαση στο περιεχόμενο	1040
μεταβείτε στο περιεχόμενο	1040
μη έγκυρη διεύθυνση email	1133
μη έγκυρο email	1133
μη διαθέσιμο βίντεο	1111
μη χάσετε	1038
μην το χάσεις	1038
μην χάσετε	1038
μηνιαία	1129
μηνιαία δωρεά	1128
μηνιαία συνεισφορά	1128
μηνιαία χρέωση	1132
μηνιαίως	1129
μικρότερα γράμματα	1146
μοιράσου το	1029
μοιράσου το άρθρο	1166
μοιραστείτε	1029
μοιραστείτε το	1029
μοιραστείτε το άρθρο	1029
μου αρέσει	1104
μπορεί να σας αρέσει	1038
μόνο για συνδρομητές	1024
""", 'ν': """
να επιτρέπεται	1121
να επιτρέπεται πάντα	1115
να επιτραπεί	1120
να με θυμάσαι	1131
ναι	1123
ναι θέλω	1121
ναι, θέλω	1120
ναι, φυσικά	1121
νεότερα	1104
νεότερα πρώτα	1104
""", 'ξ': """
ξέχασα τον κωδικό μου	1131
ξεκλειδώστε το άρθρο	1160
ξεχάσατε τον κωδικό	1024
ξεχάσατε τον κωδικό σας	1131
""", 'ο': """
ο λογαριασμός μου	1024
ο σύνδεσμος αντιγράφηκε	1029
οι απόψεις είναι προσωπικές	1056
οι απόψεις που εκφράζονται είναι προσωπικές	1056
οι απόψεις του άρθρου είναι προσωπικές	1056
οι συνεργάτες μας	1115
ονοματεπώνυμο	1134
""", 'π': """
πάντα να επιτρέπεται	1115
πάρτε μέρος στη δημοσκόπηση	1103
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1137
παίξε τώρα	1106
παίξε υπεύθυνα	1109
παίξτε δωρεάν	1106
παίξτε τώρα	1106
παίξτε υπεύθυνα	1109
παιχνίδια	1108
πακέτα συνδρομών	1160
παλαιότερα	1104
παράκαμψη προς το κυρίως περιεχόμενο	1040
παράλειψη	1112
παράλειψη διαφήμισης	1156
παρουσιάστηκε σφάλμα	1133
πατήστε για ήχο	1156
παύση βίντεο	1111
παύση παρακολούθησης	1143
πείτε μας τη γνώμη σας	1103
πείτε τη γνώμη σας	1103
περίληψη ai	1142
περίληψη με ai	1142
περιορισμένες θέσεις	1080
περιορισμένος αριθμός θέσεων	1080
περισσοτερες επιλογες	1036
περισσότερα	1038	1041
περισσότερα άρθρα	1038
περισσότερα άρθρα του συντάκτη	1137
περισσότερα σχόλια	1103
περισσότερες ειδήσεις	1038
περισσότερες επιλογές	1036	1147
πες τη γνώμη σου	1103
πλήρης οθόνη	1112
πληρωμή με paypal	1160
ποια είναι η γνώμη σας	1062
ποιοι είμαστε	1054
πολιτική cookies	1046	1054
πολιτική απορρήτου	1046	1054
πολιτική διορθώσεων	1139
προβολή περιεχομένου	1115
προηγούμενη είδηση	1137
προηγούμενη φωτογραφία	1163
προηγούμενο	1041
προηγούμενο άρθρο	1038
προηγούμενο βίντεο	1156
προνόμια συνδρομητών	1109
προσαρμογή	1036
προσθέστε σχόλιο	1061
προσθέστε το σχόλιό σας	1061
προσθήκη απάντησης	1151
προσθήκη στα θέματά μου	1164
προσθήκη στο καλάθι	1165
προσθήκη σχολίου	1037
προσθήκη ως προτιμώμενη πηγή	1143
προστασία προσωπικών δεδομένων	1046
προσφορά για αναγνώστες	1109
προσφορά για συνδρομητές	1109
προσωπικά δεδομένα	1054
προτείνουμε	1038
προτείνουμε επίσης	1038
προτεινόμενα	1038
προτεινόμενα από taboola	1083
προτιμήσεις cookies	1115
προτιμήσεις απορρήτου	1155
προωθητικό περιεχόμενο	1032
πρόσφατα άρθρα	1038
πώς να απενεργοποιήσετε τον ad blocker	1125
πώς να το απενεργοποιήσετε	1127
""", 'ρ': """
ροή	1038
ροή ειδήσεων	1038
ρυθμίσεις	1036
ρυθμίσεις cookie	1115
ρυθμίσεις cookies	1046
ρυθμίσεις απορρήτου	1115
ρυθμισεις	1036
""", 'σ': """
σίγαση	1112
σας βοήθησε αυτό το άρθρο	1103
σας φάνηκε χρήσιμο	1103
σε συνεργασία με	1148
σκανάρετε το qr code	1118
σταυρόλεξα	1108
σταυρόλεξο	1108
στείλε το σε φίλο	1029
στείλτε μας τις φωτογραφίες σας	1139
στηρίξτε μας	1021
στηρίξτε μας στο patreon	1128
συμφωνω	1036
συμφωνώ	1046
συμφωνώ με την επεξεργασία των δεδομένων μου	1133
συμφωνώ με τους όρους χρήσης	1133
συνέχεια ανάγνωσης	1041
συνέχεια με apple	1131
συνέχεια με email	1160
συνέχεια με facebook	1131
συνέχεια με google	1131
συνέχεια στην ιστοσελίδα	1118
συνέχεια στο site	1118
συνέχεια στον browser	1118
συνδεθείτε	1024
συνδρομή	1024
συνδρομητές	1024
συνεχίζεται μετά τη διαφήμιση	1083
συνεχίστε την ανάγνωση	1163
σφάλμα φόρτωσης βίντεο	1156
σχετικά	1038
σχετικά άρθρα	1038
σχετικά θέματα	1038
σχετικά με εμάς	1054
σχετικά νέα	1038
σχετικές ειδήσεις	1038
σχετικό άρθρο	1038
σχολιάστε	1037
σχολιάστε το άρθρο	1037
σχόλια	1037
σχόλιο	1037
σύνδεση	1024
σύνδεση με apple	1131
σύνδεση με facebook	1131
σύνδεση με google	1131
σύνοψη με ai	1142
""", 'τ': """
τέλος διαφήμισης	1109
τέλος της διαφήμισης	1109
τέσταρε τις γνώσεις σου	1106
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1056
τα πιο δημοφιλή	1038
τα πιο δημοφιλή της ημέρας	1038
τα πιο διαβασμένα	1038
τα πιο πρόσφατα	1038
τα σχόλια είναι απενεργοποιημένα	1151
τα σχόλια είναι μόνο για συνδρομητές	1151
ταξινόμηση	1104
ταξινόμηση κατά	1104
ταυτότητα	1054
ταχύτητα αναπαραγωγής	1111
τελευταία άρθρα	1038
τελευταία νέα	1038
τελευταίες ειδήσεις	1038
τεστάρετε τις γνώσεις σας	1106
το email σας	1161
το email υπάρχει ήδη	1161
το άρθρο εκφράζει τις απόψεις του συντάκτη	1056
το άρθρο συνεχίζεται μετά τη διαφήμιση	1083
το άρθρο συνεχίζεται παρακάτω	1083
το αίτημά σας στάλθηκε	1161
το αίτημά σας υποβλήθηκε	1161
το απενεργοποίησα	1125
το βίντεο δεν είναι διαθέσιμο	1111
το βίντεο φορτώνει	1111
το κείμενο συνεχίζεται παρακάτω	1083
το μήνυμά σας	1161
το μήνυμά σας εστάλη	1133
το μήνυμά σας στάλθηκε	1133
το πεδίο είναι υποχρεωτικό	1133
το πιο δημοφιλές	1132
το σχόλιό σας	1061
το ψευδώνυμό σας	1151
το όνομά σας	1151
τρέχων χρόνος	1112
""", 'υ': """
υπενθύμιση αργότερα	1020
υποβολή	91	1134
υποβολή σχολίου	1037
υπολειπόμενος χρόνος	1112
υποστηρίξτε μας	1021
υποχρεωτικά πεδία	1133
υποχρεωτικό πεδίο	1133
υπότιτλοι	1112
""", 'φ': """
φόρτωση ανάρτησης	1115
φόρτωση βίντεο	1111
φόρτωση περιεχομένου	1115
φόρτωση περισσότερων	1041
φόρτωση περισσότερων σχολίων	1103
φόρτωση προγράμματος αναπαραγωγής	1111
""", 'χ': """
χαρίστε αυτό το άρθρο	1029
χορηγοί	1148
χορηγούμενο	1032
χορηγούμενο άρθρο	1032
χορηγούμενο περιεχόμενο	1032
χορηγούμενο περιεχόμενο από taboola	1083
χορηγούμενοι σύνδεσμοι	1083
χορηγός	1148
χρόνος που απομένει	1111
χωρίς spam	1133
""", 'ψ': """
ψήφισε	91	1104
ψηφίστε	91	1104
ψηφίστε στη δημοσκόπηση	1103
ψηφοφορία	92	1063
""", 'ό': """
όλα τα άρθρα του συντάκτη	1137
όλα τα βίντεο	1137
όλα τα νέα	1137
όλα τα παιχνίδια	1106
όλα τα σχόλια	1037
όλες οι ειδήσεις	1038
όνομα	1134
όροι σχολιασμού	1037
όροι χρήσης	1046	1054
όχι ευχαριστώ	1020
όχι τώρα	1020	1123
όχι, ευχαριστώ	1020	1123
""", 'а': """
або	5007
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4193
автовідтворення	4995
автоматический перевод	4219
автоматическое воспроизведение	4193
автоматичне відтворення	4995
автоматичний переклад	5021
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4087
авторизоваться	4087
адрес электронной почты	4090
актуално	252
актуальне	4919
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4214
анонимный ящик	4214
анонімна пошта	5016
анонімна скринька	5016
архив	4117
аудиоверсия	4193
аудіоверсія	4995
""", 'б': """
бажаєте отримувати сповіщення	4998
банковская карта	4086
банковский перевод	4086
без спам	322
без спама	4207
без спаму	5009
безкоштовна доставка	4990
безкоштовно. без спаму	5009
безопасный платеж	4085
безплатна доставка	306
бесплатная доставка	4188
бесплатно. без спама	4207
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4197
блокувати	4999
больше	4117
больше материалов по теме	4117
больше новостей	4117
больше статей	4210
будь-яка сума	5004
будьте в курсе	4090
была ли статья полезной	4112
більше від автора	5012
більше за темою	4919
більше матеріалів автора	4935
більше матеріалів за темою	4919
більше на цю тему	4919
більше новин	4919
більше новин на тему	4919
більше по темі	4919
більше про це	4922
більше статей	5012
""", 'в': """
в закладки	4224
в избранное	4097
в корзину	4104	4187
в наш магазин	4187
в тази статия	325
в тренде	4117
в этой статье	4210
важен каждый рубль	4201
важен любой вклад	4201
важко відповісти	4986
важлива кожна гривня	5003
важливий кожен внесок	5003
важливо	4919
вам будет интересно	4117
вам може бути цікаво	4919
вам може сподобатися	4919
вам может быть интересно	4117
вам может понравиться	4117
вам також може сподобатися	4919
варианты подписки	4204
вартість доставки	4990
варіанти передплати	5006
вас може зацікавити	4919
вас может заинтересовать	4117
ваш e-mail	4090
ваш email	4090
ваш голос враховано	4981
ваш голос зараховано	4981
ваш голос принят	91	4181
ваш голос учтен	4181
ваш голос учтён	91	4181
ваша електронна пошта	5009
ваша почта	4208
ваша пошта	5010
ваша электронная почта	4207
ваше имя	4208
ваше повідомлення	5010
ваше повідомлення надіслано	5009
ваше сообщение	4208
ваше сообщение отправлено	4207
ваше ім'я	5010
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	4992
введите e-mail	4090
введите email	4090
введите ваш email	4090
введите ваш адрес электронной почты	4090
введите корректный e-mail	4207
введите корректный email	4091
введите корректный адрес	4091
введите правильный e-mail	4091
введите сумму	4201
введіть коректний e-mail	5009
введіть суму	5003
вгору	4982
вградено съдържание	307
вернуться на главную	4210
версия для печати	4097
версия за печат	335
версія для друку	5026
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
вже вимкнено	5002
вже зареєстровані	4895
вже маєте акаунт	5006
вже маєте передплату	5006
вже є акаунт	4895
ви вже голосували	4981
ви вже проголосували	4981
ви вже підписані	5024
ви вже підписані на цю тему	5024
ви вичерпали ліміт статей	5006
ви можете відписатися будь-коли	5009
ви підписані	5009
ви підписані на автора	5024
ви підписані на тему	5024
ви успішно підписалися	5009
виберіть суму	5003
вибрати	5007
вибір редакції	4919
видео	4117
видео # из #	4209
видео # от #	324
видео больше недоступно	4193
видео загружается	4193
видео не может быть воспроизведено	4193
видео недоступно	4193
видео недоступно в вашей стране	4193
видео недоступно в вашем регионе	4193
видеоплеер загружается	4193
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
вийти	4895
використання матеріалів лише з дозволу редакції	5017
вимкнути звук	4995
вимкнути рекламу	5028
вимкніть adblock	5000
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	5009
виправлення й уточнення	5016
вкажіть суму	5003
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4177
включить	4197
включить звук	4193
включить уведомления	4177
вконтакте	4098
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	4992
внешний контент	4190
во весь экран	4120
водещи новини	252
войти	4087
войти в аккаунт	4087
войти в чат	4112
войти по почте	4204
войти с помощью google	4204
войти с яндекс id	4204
войти через apple	4204
войти через facebook	4204
войти через google	4204
войти через vk	4204
войти через вконтакте	4204
войти через яндекс	4204
войти, чтобы комментировать	4220
вопрос дня	4181
воспроизвести	4120
воспроизвести видео	4193
восстановить пароль	4204
время на чтение	4120
время чтения # мин	4120
все	4120
все комментарии	4112
все още няма коментари	332
все още нямате профил	319
все права сохранены	4215
всегда показывать	4190
всегда разрешать	4191
всего проголосовало #	4181
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	4997
встановити застосунок	4997
встроенный контент	4190
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	5022
всі матеріали	5012
всі матеріали автора	5012
всі новини	4921
всі статті	5012
всі статті автора	5012
вход	245	4087
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4895
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4091
вы подписаны	4207
вы подписаны на автора	4222
вы подписаны на тему	4222
вы уже голосовали	4181
вы уже проголосовали	4181
вы успешно подписались	4207
выберите подписку	4204
выберите сумму	4085
выберите тариф	4204
выбор редакции	4117
выбрать	4205
выбрать подписку	4204
выбрать тариф	4204
выйти	4087
від наших партнерів	5028
відео	4919
відео # з #	5011
відео # із #	5011
відео більше недоступне	4995
відео вище	4946
відео недоступне	4995
відео недоступне у вашій країні	4995
відео неможливо відтворити	4995
відео нижче	4946
відеоплеєр завантажується	4995
відкликати згоду	4992
відкрити	4923
відкрити в додатку	4997
відкрити в застосунку	4997
відкрити галерею	5012
відкрити застосунок	4997
відкрити карту	4923
відкрити статтю	5006
відновити пароль	5006
відписатися	5025
відписатися від теми	5024
відписатися можна будь-коли	5009
відповісти	4914	5023
відправити	5010
відскануйте qr-код	4997
відскануйте qr-код, щоб завантажити застосунок	4997
відтворити	4996
відтворити відео	4995
відхилити	4909
відхилити все	4993
відхилити всі	4993
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4120
главная страница	4210
главное	4117
главное за день	4117
главные новости	4117
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4205
головна	4921
головна сторінка	5012
головне	4919
головне за день	4919
головні новини	4919
голосование	92
голосовать	91	4184
голосування	92
голосувати	91	4986
грати	4986
грати онлайн	4981
громкость	4194
гучність	4996
""", 'д': """
да, включить	4178
да, искам	314
да, моля	314
да, пожалуйста	4197
да, спасибо	4197
да, хочу	4197
далее	4120
далі	4921	4982
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4122
детальніше	4921
деталі	4923
дзен	4098
дивитися # світлин	5011
дивитися # світлини	5011
дивитися # фото	5011
дивитися # фотографій	5011
дивитися # фотографії	5011
дивитися всі	5012
дивитися всі # світлин	5011
дивитися всі # світлини	5011
дивитися всі # фото	5011
дивитися всі # фотографій	5011
дивитися всі # фотографії	5011
дивитися всі світлин	5011
дивитися всі світлини	5011
дивитися всі фото	5011
дивитися всі фотографій	5011
дивитися всі фотографії	5011
дивитися відео	4995
дивитися галерею	5012
дивитися онлайн-трансляцію	5012
дивитися оригінал	4983
дивитися світлин	5011
дивитися світлини	5011
дивитися усі # світлин	5011
дивитися усі # світлини	5011
дивитися усі # фото	5011
дивитися усі # фотографій	5011
дивитися усі # фотографії	5011
дивитися усі світлин	5011
дивитися усі світлини	5011
дивитися усі фото	5011
дивитися усі фотографій	5011
дивитися усі фотографії	5011
дивитися фото	5011
дивитися фотогалерею	5012
дивитися фотографій	5011
дивитися фотографії	5011
дивіться відео	4946
дивіться відео вище	4946
дивіться відео нижче	4946
дивіться також	4919
дивіться також відео	4946
дивіться у відео	4946
длительность	4194
длительность #	4194
для передплатників	5006
для подписчиков	4087
до закладок	5026
до кошика	4906	4989
до крамниці	4907
до початку сторінки	4985
до рецепту	61
до теми	4919
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4222
добавить в избранные источники	4222
добавить в источники	4222
добавить в корзину	4187
добавить в мои темы	4222
добавить в предпочитаемые источники	4222
добавить комментарий	4112
добровольное пожертвование	4201
довільна сума	5003
догори	4982
додати в кошик	4989
додати до кошика	4989
додати до моїх тем	5024
додати до обраних джерел	5024
додати до обраного	5024
додати до пріоритетних джерел	5024
додати до улюблених джерел	5024
додати коментар	4914
додати як пріоритетне джерело	5024
дозволити	4999
дозволити й показати	4910
дозволити контент	4992
дозволити один раз	4992
дозволити рекламу	5002
дозволити сповіщення	4998
дозволити та показати	4910
дозволити та продовжити	4910
дозволити і показати	4910
дозволити і продовжити	4910
дозвольте сповіщення	4976
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4921
долучитися	4892
долучитися до обговорення	5022
долучитися до спільноти	5003
допомагає будь-яка сума	5003
доставка оплачивается отдельно	4187
достигнахте лимита на статиите	319
доступно по подписке	4087
друга сума	317
другая сумма	4085
други новини	19
другие материалы	19	4117
другие материалы рубрики	4117
другие новости	19	4117
другие новости раздела	4117
другие статьи	4117
другие статьи автора	4210
друк	4901
друкувати	5026
дякуємо за ваш голос	91	4981
дякуємо за ваше повідомлення	5009
дякуємо за голос	4981
дякуємо за повідомлення	5009
дякуємо за реєстрацію	5009
дякуємо за участь в опитуванні	4981
дізнатися ціну	4989
""", 'е': """
единоразово	4081
еднократно дарение	317
ежегодно	4205
ежемесячно	4081
ежемесячное пожертвование	4201
ежемесячный платеж	4202
ежемесячный платёж	4202
економія #%	5007
ексклузивно за абонати	319
ексклюзивно для передплатників	5006
електронна адреса	5010
електронна пошта	5010
електронна пошта або логін	5006
етикети	311
еще нет аккаунта	4204
еще новости	4117
еще от автора	4210
еще по теме	4117
ещё	4117
ещё не подписчик	4204
ещё нет аккаунта	4204
ещё новости	4117
ещё от автора	4210
ещё по теме	4117
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	5009
""", 'з': """
з нашого магазину	4989
з нашої крамниці	4907
за абонати	319
за датою	5023
за популярністю	5023
за темою	4919
забелязахте грешка	328
заборонити	4999
забравена парола	245
забравили сте паролата си	319
забронировать билет	4187
забронировать место	4187
забронювати квиток	4989
забронювати місце	4989
забув пароль	5006
забули пароль	4895
забыл пароль	4204
забыли пароль	4087
завантаження відео	4995
завантаження плеєра	4995
завантажити аудіо	4995
завантажити випуск	4995
завантажити відео	4992
завантажити додаток	4997
завантажити допис	4992
завантажити застосунок	4997
завантажити контент	4992
завантажити публікацію	4992
завантажити ще	4921
завжди дозволяти	4993
завжди показувати	4992
загрузить видео	4190
загрузить еще	4120
загрузить ещё	4120
загрузить контент	4190
загрузить пост	4190
загрузить публикацию	4190
загрузка видео	4193
загрузка плеера	4193
задонатити	4892
задонатить	4081
задължителни полета	322
задължително	323
задължително поле	322
заказать	4104
заказать книгу	4187
закрити	4891
закрити галерею	5012
закрити рекламу	5028
закрыть	4080
закрыть галерею	4210
закрыть рекламу	4225
залишилося #	4995
залишити відгук	5020
залишити відповідь	4917
залишити коментар	4914
залиште коментар	5022
заметили ошибку	4214
замовити	4906
замовити книгу	4989
замовити книжку	4989
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	5007
заповніть це поле	5009
заполните это поле	4207
запомни ме	320
запомнить меня	4205
започни теста	302
запретить	4197
запропонувати новину	4914
зарегистрироваться	4087
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4895
зарубежной картой	4202
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4184
защо виждам тази реклама	337
зберегти	4901
зберегти вибір	4992
зберегти на потім	5026
зберегти налаштування	4992
зберегти рецепт	61
зберегти статтю	4901
збережено	5027
збільшити	4921
збільшити зображення	5012
збільшити текст	5026
збільшити фото	5012
збільшити шрифт	5026
зв'язатися з автором	5012
звук	311
згенеровано за допомогою ші	5020
згенеровано штучним інтелектом	5020
згенеровано ші	5020
згорнути	4923	5012
зменшити шрифт	5026
змінити згоду	4992
змінити налаштування	4910
змінити налаштування cookie	4910
змінити розмір тексту	5026
зміст	4921
зміст статті	5012
знайшли помилку	5016
знижка #%	5007
знижка для передплатників	4989
зображення # з #	5011
зображення # із #	5011
зовнішній контент	4992
зробити внесок	4892
зробити донат	5003
зрозуміло	4909
""", 'и': """
играй сега	302
играть	4184
играть онлайн	4181
из нашего магазина	4187
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
изменить настройки	4107
изменить настройки cookie	4107
изменить размер текста	4224
изменить согласие	4190
изображение # из #	4209
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
ии может ошибаться	4218
или	320	4205
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4208
индекс	4208
интересное	4117
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4215
исправления и уточнения	4214
""", 'к': """
к началу	4120
к началу страницы	4210
к рецепту	61
каждое пожертвование важно	4201
каждую пятницу. бесплатно. без спама	4207
каждый донат важен	4201
каждый рубль важен	4201
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4214
как мы защищаем наших источников	4214
как отключить adblock	4198
как пазим източниците си	328
картина в картината	310
картинка в картинке	4193
картинка в картинці	4995
категории	4117
категорії	4919
качество	4194
керування згодою	4992
керувати згодою	4992
керувати сповіщеннями	4998
ключови думи	252
книга з автографом	4907
книга з автографом автора	4907
книга с автографом	4105
книга с автографом автора	4105
книга с подписью автора	4105
книги с автографом	4105
книжка з автографом	4907
книжка з автографом автора	4907
книжки з автографом	4907
кожен внесок важливий	5003
кожен донат важливий	5003
кожна гривня важлива	5003
коментар	4914
коментари	255
коментарі	4914
коментарів ще немає	5022
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	5022
коментувати	4914
комерційний контент	5028
комерційний матеріал	5028
комментарии	4112
комментарии отсутствуют	4112
комментарий	4112
комментировать	4112
коммерческий контент	4225
коммерческий материал	4225
конец рекламы	4225
контакти	4914
контакты	4112
контент заблокирован	4190
контент заблоковано	4992
контент недоступен	4190
контент недоступний	4992
конфиденциальность	4106
конфиденциальность и cookie	4107
конфіденційність і cookie	4910
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4215
копировать ссылку	4097
копіювання заборонено	5017
копіювати посилання	4901
край на рекламата	337
крамниця	4906
кросворд	4986
кроссворд	4184
кроссворд дня	4181
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4201
купити	4906
купити журнал	4989
купити зараз	4989
купити квитки	4989
купити квиток	4989
купити книгу	4989
купити книжку	4989
купити ліцензію	5017
купити нам каву	5003
купити передплату	5006
купить	4104
купить билет	4187
купить билеты	4187
купить билеты онлайн	4187
купить журнал	4187
купить книгу	4187
купить лицензию	4215
купить номер	4187
купить подписку	4087
купить права на публикацию	4215
купить сейчас	4187
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	5028
""", 'л': """
лента новостей	4117
линкът е копиран	335
личный кабинет	4087
лише для передплатників	5006
лише необхідні	4992
логин	4205
логин или e-mail	4204
логін	5007
логін або e-mail	5006
лучшие	4221
любая сумма	4202
любая сумма важна	4201
""", 'м': """
магазин	4104
маджонг	303	4184	4986
материал закрыт	4204
материал защищен авторским правом	4215
материал защищён авторским правом	4215
материал партнера	4225
материал партнёра	4225
материал создан автоматически	4218
материалы защищены авторским правом	4215
материалы партнеров	4102
материалы партнёров	4225
материалы по теме	4117
матеріал захищено авторським правом	5017
матеріал партнера	5028
матеріал створено автоматично	5020
матеріали за темою	4919
матеріали захищені авторським правом	5017
матеріали партнерів	5028
матеріали по темі	4919
машинний переклад	5021
машинно преведено	331
машинный перевод	4219
маєте акаунт	5006
маєте новину	5016
меню	4120	4921
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4205
метки	4117
ми не можемо показати цей вміст	4992
ми не можемо показати цей контент	4992
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4080
может позже	4080
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4891
можна скасувати будь-коли	5006
мои темы	4222
моите теми	334
мой профиль	4087
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	5024
мы в социальных сетях	4099
мы в соцсетях	4099
мы вконтакте	4099
мы не можем показать это содержимое	4190
мы не можем показать этот контент	4190
мы отправили вам письмо	4091
мій профіль	4895
місячна передплата	5007
місячна підписка	5007
мітки	4919
""", 'н': """
на весь екран	4995
на весь экран	4193
на главную	4120
на головну	5012
на живо	311
на початок	4996
на початок сторінки	5012
на правах реклами	4904
на правах рекламы	4102
на сторінку пожертв	5003
на страницу пожертвований	4201
на цял екран	310
наверх	4120	4921
нагадати пізніше	4891
нагору	4982
нагору сторінки	4985
надіслати	91	4901	5010
надіслати відгук	5020
надіслати другові	5026
надіслати другу	4901
надіслати електронною поштою	5026
надіслати коментар	5022
надіслати новину	5016
надіслати новину анонімно	5016
надіслати повідомлення	5009
надіслати поштою	4901
надіслати статтю поштою	4901
надіслати у whatsapp	5026
надішліть свої фото	5016
наживо	4996
нажмите, чтобы увеличить	4210
назад	4120	4921	4982
назначение платежа: пожертвование	4201
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
найкраща пропозиція	5007
найкращі	5023
найпопулярніше	4919	5007
найпопулярніше за добу	4919
найпопулярніше за тиждень	4919
найпопулярніший	5007
найти	4120
найчитаніше	4919
налаштування	4909
налаштування cookie	4992
налаштування конфіденційності	4992
налаштування приватності	4992
налаштування файлів cookie	4992
налаштувати cookie	4992
налаштувати сповіщення	4998
налично в google play	312
нам нужно ваше согласие	4107
нам потрібна ваша згода	4910
намали шрифта	335
написати автору	5012
написати анонімно	5016
написати в редакцію	5016
написати коментар	4914
написать автору	4210
написать анонимно	4214
написать в редакцию	4214
написать комментарий	4112
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4080
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4190
настроить уведомления	4196
настройки	4106
настройки cookie	4106
настройки за поверителност	307
настройки конфиденциальности	4190
настройки на бисквитките	307
настройки приватности	4190
настройки файлов cookie	4190
наступна	4921
наступна новина	5012
наступна світлина	5012
наступна стаття	4919
наступна сторінка	5012
наступне відео	4995
наступне фото	5012
наступний матеріал	4985
наступний слайд	5012
натисніть, щоб збільшити	5012
начална страница	325
начать игру	4181
начать тест	4181
наш магазин	4105
наша крамниця	4907
нашли ошибку	4214
не вдалося відтворити відео	4995
не вдалося завантажити відео	4995
не дозволяти	4977
не зараз	4891	4977
не маєте акаунта	5006
не можем да покажем това съдържание	307
не пропустите	4117
не пропустіть	4919
не разрешать	4178
не сега	259
не сегодня	4080
не сейчас	4080	4178
не сьогодні	4891
не удалось воспроизвести видео	4193
не удалось загрузить видео	4193
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4207
неверный email	4091
неверный адрес электронной почты	4207
неверный имейл	4091
нейросеть может ошибаться	4218
некоректна адреса	5009
некоректний e-mail	5009
некорректный e-mail	4207
некорректный email	4091
некорректный адрес	4207
немає акаунта	5006
немає акаунту	5006
немає коментарів	5022
немає передплати	5006
необов'язково	5010
необязательно	4208
неправильна електронна адреса	5009
неправильный e-mail	4091
неправильный email	4091
неправильный имейл	4091
нет аккаунта	4204
нет комментариев	4112
нет подписки	4204
нет, спасибо	4080	4178
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4207
новини	4919
новини за темою	4919
новини компаній	4904
новини партнерів	4904	4919
новости	4117
новости smi#	4117
новости партнеров	4102
новости партнёров	4102
новости по теме	4117
новости сми#	4117
новые	4221
нові	5023
номер телефона	4208
номер телефону	5010
нравится	4221
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4891	4977
""", 'о': """
обговорити	4914
обговорити в telegram	4917
обговорити в коментарях	4917
обговорити в чаті	4917
обговорити на форумі	4917
обговорити у facebook	4917
обговорити у форумі	4917
оберіть передплату	5006
оберіть план	5006
оберіть суму	5003
обнови страницата	316
обновите страницу	4200
обновить страницу	4200
обов'язкове поле	5009
обов'язково	5010
обрати	5007
обрати передплату	5006
обрати план	5006
обрати тариф	5006
обратная связь	4112
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4112
обсуждение	4112
общи условия	308
обязательно	4208
обязательное поле	4207
одноклассники	4098
одноразово	4892
озвучено роботом	4193
озвучено синтезированным голосом	4193
озвучено синтезованим голосом	4995
оновити сторінку	5002
оновіть сторінку	5002
опитайте отново	322
опитайте по-късно	322
опитування	92	4986
опитування дня	91	4981
оплата раз в год	4204
оплата раз на рік	5006
опрос	92
опрос дня	91	4181
опублікувати коментар	4917
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4112
оставить отзыв	4218
оставшееся время	4194
оставшееся время #	4193
оставшееся время -#	4193
оставьте комментарий	4220
останні новини	4919
останні статті	4919
от нашите партньори	337
от наших партнеров	4225
от наших партнёров	4225
от нашия магазин	305
ответить	4112	4221
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4106
отказвам всички	308
отклонить	4106
отклонить все	4191
отклонить всё	4191
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4198
отключите адблок	4198
отключить звук	4193
отключить рекламу	4225
открихте грешка	328
открихте грешка в текста	328
открыть	4122
открыть галерею	4210
открыть карту	4122
открыть приложение	4195
открыть статью	4204
отмена в любой момент	4204
отменить можно в любой момент	4204
отозвать согласие	4190
отпечатай	255
отпечатай статията	255
отписаться	4223
отписаться можно в любой момент	4207
отписаться от темы	4222
отпишете се по всяко време	322
отправить	91	4208
отправить другу	4097
отправить комментарий	4220
отправить отзыв	4218
отправить по почте	4097
отправить по электронной почте	4224
отправить сообщение	4207
отримувати сповіщення	4998
отсканируйте qr-код	4195
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	5006
оформити підписку	4895
оформить донат	4081
оформить доступ	4204
оформить ежемесячное пожертвование	4201
оценете статията	255
оцените материал	4112
оцените рецепт	61
оцените статью	4112
оценить рецепт	61
оцініть матеріал	4914
оцініть рецепт	61
оцініть статтю	4914
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
пароль	4205	5007
партнерский материал	4102
партнерский проект	4102
партнерський матеріал	4904
партнерський проєкт	4904
партньорско съдържание	251
партнёрский материал	4102
партнёрский проект	4102
пасианс	303
пасьянс	4184	4986
пауза	311	4194	4996
переведено автоматически	4218
переведено нейросетью	4218
переведено с помощью ии	4218
перевір себе	4981
перевірте свою пошту	5009
перевірте свої знання	4981
перевірте себе	4981
переглянути # світлин	5011
переглянути # світлини	5011
переглянути # фото	5011
переглянути # фотографій	5011
переглянути # фотографії	5011
переглянути всі # світлин	5011
переглянути всі # світлини	5011
переглянути всі # фото	5011
переглянути всі # фотографій	5011
переглянути всі # фотографії	5011
переглянути всі світлин	5011
переглянути всі світлини	5011
переглянути всі фото	5011
переглянути всі фотографій	5011
переглянути всі фотографії	5011
переглянути галерею	5012
переглянути пропозицію	4989
переглянути результати	91	4981
переглянути світлин	5011
переглянути світлини	5011
переглянути усі # світлин	5011
переглянути усі # світлини	5011
переглянути усі # фото	5011
переглянути усі # фотографій	5011
переглянути усі # фотографії	5011
переглянути усі світлин	5011
переглянути усі світлини	5011
переглянути усі фото	5011
переглянути усі фотографій	5011
переглянути усі фотографії	5011
переглянути фото	5011
переглянути фотографій	5011
переглянути фотографії	5011
переглянути ціну	4989
передплата	4895
передплатити	4895
перезавантажити сторінку	5002
перезавантажте сторінку	5002
перезагрузите страницу	4200
перезагрузить страницу	4200
перейти в галерею	4210
перейти в магазин	4187
перейти до галереї	5012
перейти до досьє	5012
перейти до змісту	5012
перейти до контенту	5012
перейти до крамниці	4907
перейти до магазину	4989
перейти до оплати	5003
перейти до основного вмісту	5012
перейти до пожертви	5003
перейти до пропозиції	4989
перейти до рецепта	61
перейти к досье	4210
перейти к контенту	4210
перейти к оплате	4201
перейти к основному содержанию	4210
перейти к пожертвованию	4201
перейти к предложению	4187
перейти к рецепту	61
перейти к содержанию	4120
перейти к сюжету	4210
перекладено автоматично	5020
перекладено за допомогою ші	5020
перекладено ші	5020
пересказ нейросети	4218
пересказано нейросетью	4218
печать	4097
печать рецепта	61
питання дня	4981
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4193
плейърът се зарежда	310
плеєр завантажується	4995
по дате	4221
по подписке	4087
по популярности	4221
по теме	4117
по-късно	259	314
побачили помилку	5016
повернутися на головну	5012
повернутися нагору	4985
повний екран	4995
повноекранний режим	4995
повідомити новину	5016
повідомити про помилку	4914
повідомити про помилку в тексті	4914
повідомлення	5010
повідомлення надіслано	5009
погоджуюсь	4909
погоджуюся	4909
погодитись і продовжити	4910
погодитися та продовжити	4992
погодитися і продовжити	4910
пограти	4986
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4224
подарить материал	4097
подарить статью	4087
подарувати доступ	5026
подарувати статтю	4901
поддержать	4081
поддержать автора	4081
поддержать на boosty	4201
поддержать на patreon	4201
поддержать нас	4081
поддержать проект	4081
поддержать редакцию	4081
поддержите нас	4081
поделитесь	4097
поделиться	4097
поделиться в telegram	4097
поделиться в twitter	4097
поделиться в одноклассниках	4097
поделиться в соцсетях	4097
поделиться вконтакте	4097
поделиться новостью	4097
поделиться ссылкой	4097
поделиться статьей	4097
поделиться статьёй	4097
подкасти	4919
подкасты	4117
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	5023
подобни статии	252
подписаться	4087
подписаться в max	4099
подписаться в telegram	4099
подписаться на автора	4222
подписаться на канал	4099
подписаться на новости	4090
подписаться на рассылку	4090
подписаться на телеграм-канал	4099
подписаться на тему	4222
подписаться на уведомления	4196
подписка	4087
подписка на год	4204
подписка на месяц	4204
подписывайтесь	4099
подпишитесь	4204
подпишитесь на рассылку	4090
подреди по	332
подробнее	4120
подробнее по теме	4117
подтвердите e-mail	4207
подтвердите адрес электронной почты	4207
поділитись	4901
поділитися	4901
поділитися в telegram	4901
поділитися в соцмережах	4901
поділитися новиною	4901
поділитися статтею	4901
поділіться	4901
пожаловаться	4221
пожаловаться на комментарий	4220
пожаловаться на рекламу	4225
пожертвовать	4081
пожертвувати	4892
позволи	314
позволи известия	313
позже	4080	4197
поиск	4120
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
показати # відповідей	5022
показати # відповіді	5022
показати # світлин	5011
показати # світлини	5011
показати # фото	5011
показати # фотографій	5011
показати # фотографії	5011
показати більше	4921
показати вміст	4992
показати все	4923
показати всі	5012
показати всі # світлин	5011
показати всі # світлини	5011
показати всі # фото	5011
показати всі # фотографій	5011
показати всі # фотографії	5011
показати всі світлин	5011
показати всі світлини	5011
показати всі фото	5011
показати всі фотографій	5011
показати всі фотографії	5011
показати відповіді	5022
показати галерею	5012
показати й прийняти	4992
показати коментарі	4914
показати контент	4992
показати менше	5012
показати оригінал	4923	4983
показати пароль	5006
показати підпис	5012
показати результати	91	4981
показати розшифровку	4995
показати світлин	5011
показати світлини	5011
показати субтитри	4995
показати усі # світлин	5011
показати усі # світлини	5011
показати усі # фото	5011
показати усі # фотографій	5011
показати усі # фотографії	5011
показати усі світлин	5011
показати усі світлини	5011
показати усі фото	5011
показати усі фотографій	5011
показати усі фотографії	5011
показати фото	5011
показати фотографій	5011
показати фотографії	5011
показати ще	4921
показати і прийняти	4992
показать # ответа	4220
показать # ответов	4220
показать # фото	4209
показать # фотографии	4209
показать # фотографий	4209
показать больше	4120
показать все	4122	4210
показать все # фото	4209
показать все # фотографии	4209
показать все # фотографий	4209
показать все фото	4209
показать все фотографии	4209
показать все фотографий	4209
показать галерею	4210
показать еще	4120
показать ещё	4120
показать и принять	4190
показать карту	4122
показать комментарии	4112
показать контент	4190
показать меньше	4122	4210
показать оригинал	4122	4182
показать ответы	4220
показать пароль	4204
показать перевод	4122
показать подпись	4210
показать расшифровку	4193
показать результаты	91	4181
показать содержимое	4190
показать субтитры	4193
показать фото	4209
показать фотографии	4209
показать фотографий	4209
показувати завжди	4992
показывать всегда	4190
поки немає коментарів	5022
поле обов'язкове для заповнення	5009
поле обязательно для заполнения	4207
полето е задължително	322
политика cookie	4190
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4214
политика конфиденциальности	4106
политика конфиденциальности и cookie	4107
политика обработки персональных данных	4106
полноэкранный режим	4193
полный экран	4193
получавай известия	313
получать уведомления	4196
пользовательское соглашение	4106
політика cookie	4992
політика виправлень	5016
політика конфіденційності	4909
політика конфіденційності та cookie	4910
політика приватності	4992
помогает любая сумма	4201
помочь	4081
помочь нам	4081
помочь проекту	4081
помочь редакции	4081
помітили помилку	5016
понятно	4106
попередня	4921
попередня новина	5012
попередня стаття	4919
попередня сторінка	5012
попереднє фото	5012
попередній матеріал	4985
попередній слайд	5012
поправки и уточнения	328
попробовать бесплатно	4087
попробуйте еще раз	4207
попробуйте ещё раз	4207
попробуйте позже	4207
популярне	4919
популярное	4117
популярные	4117	4221
популярные новости	4117
популярные статьи	4117
популярный	4205
популярні	5023
популярні новини	4919
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4901
поскаржитися	5023
поскаржитися на коментар	5022
поскаржитися на рекламу	5028
последнее	4117
последни	252
последни новини	252
последние новости	4117
послухати новину	4901
посмотреть # фото	4209
посмотреть # фотографии	4209
посмотреть # фотографий	4209
посмотреть все # фото	4209
посмотреть все # фотографии	4209
посмотреть все # фотографий	4209
посмотреть все фото	4209
посмотреть все фотографии	4209
посмотреть все фотографий	4209
посмотреть результаты	91	4181
посмотреть фото	4209
посмотреть фотографии	4209
посмотреть фотографий	4209
посмотреть цену	4187
потвърдете имейла си	322
поточний час	4996
поточний час #	4995
потребителско име	320
потребителско име или имейл	319
похожие материалы	4117
похожие статьи	4117
почати гру	4981
почати тест	4981
почему я вижу эту рекламу	4225
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4208
поширити	4901
поширити у facebook	4901
поштовий індекс	5010
пошук	4921
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4106
правила коментарів	5022
правила коментування	4914
правила комментариев	4220
правила комментирования	4112
правила користування	4993
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4187
предложение для читателей	4187
предложить новость	4112
предыдущая	4120
предыдущая новость	4210
предыдущая статья	4117
предыдущая страница	4210
предыдущая фотография	4210
предыдущее фото	4210
предыдущий слайд	4210
презаредете страницата	316
презареди страницата	316
премиум	4087
преміум	4895
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	5003
пригостіть нас кавою	5003
придбати квитки	4989
придбати квиток	4989
придбати книжку	4989
придбати передплату	5006
придбати права на публікацію	5017
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	5003
прийняти	4909
прийняти все	4993
прийняти всі	4909
прийняти всі файли cookie	4992
прийняти й показати	4992
прийняти й продовжити	4910
прийняти та показати	4992
прийняти та продовжити	4992
прийняти і продовжити	4992
принтирай	255
принтирай рецептата	61
принципи редакції	5016
принять	4106
принять все	4106
принять все cookie	4190
принять все файлы cookie	4190
принять всё	4106
принять и показать	4190
принять и продолжить	4190
прислать новость	4112
прислать новость анонимно	4214
присоединиться к обсуждению	4220
приховати коментарі	4917
пришлите свои фото	4214
приєднатися	4892
приєднатися до спільноти	4892
про автора	4935
про авторку	4935
про авторів	4935
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4181
проверьте адрес почты	4091
проверьте свои знания	4181
проверьте свою почту	4207
проверьте себя	4181
проголосовало #	4181
проголосовать	91
проголосувати	91
продовження під рекламою	4904
продовження статті під рекламою	4904
продовжити без вимкнення	5000
продовжити з apple	5006
продовжити з google	5006
продовжити через apple	5006
продовжити через facebook	5006
продовжити через google	5006
продолжительность #	4194
продолжить без отключения	4198
продолжить без поддержки	4080
продолжить с apple	4204
продолжить с google	4204
продолжить через apple	4204
продолжить через facebook	4204
продолжить через google	4204
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4201
произошла ошибка	4208
произошла ошибка. попробуйте ещё раз	4207
произошла ошибка. попробуйте позже	4207
пройти опитування	4981
пройти опрос	4181
пройти тест	4181
прокоментувати	5023
прокомментировать	4221
промени размера на текста	335
промо	4102	4904
пропозиція для передплатників	4989
пропозиція для читачів	4989
прослухати статтю	4995
прослушать	4097
прослушать новость	4097
прослушать статью	4193
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	5026
прочитать позже	4224
прямой эфир	4194
прізвище	5010
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4895
підписатися	4895
підписатися на автора	5024
підписатися на сповіщення	4998
підписатися на тему	5024
підписка	4895
підсумок від ші	5020
підтвердьте електронну адресу	5009
підтвердіть e-mail	5009
підтримайте нас	4892
підтримати	4892
підтримати автора	4892
підтримати журналістів	4892
підтримати на buy me a coffee	5003
підтримати на patreon	5003
підтримати нас	4892
підтримати проєкт	5003
підтримати разово	5003
підтримати редакцію	4892
підтримувати щомісяця	5003
пізніше	4891	4999
""", 'р': """
радимо прочитати	4919
радимо також	4919
развернуть	4120
разгадать кроссворд	4181
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	5004
разовий внесок	5004
разовий донат	5003
разово	4081
разовое пожертвование	4201
разовый платеж	4202
разовый платёж	4202
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4177
разрешить	4197
разрешить и показать	4107
разрешить и продолжить	4107
разрешить контент	4190
разрешить один раз	4190
разрешить рекламу	4200
разрешить уведомления	4177
ранняя регистрация	4188
раскрыть	4122
распечатать	4097
распечатать рецепт	61
распечатать статью	4097
рассказать друзьям	4097
рассылка	4090
рассылки	4090
расшифровка	4194
регистрация	245	4087
редакция рекомендует	4117
редакційна політика	5016
редакційна політика видання	5016
резултати от анкетата	302
резултати от гласуването	302
результати	92	4923
результати голосування	4996
результати опитування	4996
результаты	92	4122
результаты голосования	4194
результаты опроса	4194
реклама	251	4102	4904
реклама - статията продължава по-долу	251
реклама google	4225
реклама від google	5028
реклама закончилась	4225
реклама закінчилася	5028
реклама на сайте	4102
реклама на сайті	4904
реклама окончена	4225
реклама от google	4225
реклама. продовження нижче	4904
реклама. продолжение ниже	4102
реклами от google	337
рекламний матеріал	5028
рекламно каре	251
рекламно съдържание	251
рекламный материал	4225
рекомендовано outbrain	4225
рекомендовано taboola	4225
рекомендуем	4117	4205
рекомендуем почитать	4117
рекомендуем также	4117
рекомендуемое	4117
рекомендуємо	4919	5007
рекомендуємо прочитати	4919
рекомендуємо також	4919
реши кръстословицата	302
реши теста	302
реєстрація	4895
розгадати кросворд	4981
розгорнути	4923	5012
роздрукувати	4901
роздрукувати рецепт	61
роздрукувати статтю	4901
розмір тексту	65
розмір шрифту	65
розшифровка	4996
российской картой	4202
рубрики	4117	4919
річна передплата	5007
річна підписка	5007
""", 'с': """
самая выгодная	4205
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4117
самое популярное	4117
самое читаемое	4117
самое читаемое за день	4117
самое читаемое за неделю	4117
самый популярный	4205
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4117
свежие новости	4117
свернуть	4120
своя сума	5003
своя сумма	4201
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4112
світлина # з #	5011
світлина # із #	5011
сгенерировано ии	4218
сгенерировано нейросетью	4218
сгенерировано с помощью ии	4218
сделать донат	4201
сделать пожертвование	4081
сейчас читают	4117
сигнализирай за грешка	328
сканворд	4184
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4195
скануйте qr-код	4997
скасувати можна будь-коли	5006
скачать аудио	4193
скачать выпуск	4193
скачать из google play	4195
скидка #%	4205
скидка для подписчиков	4187
скопировано	4098
скопировано в буфер обмена	4224
скопировать ссылку	4097
скопировать ссылку на статью	4097
скопійовано	5027
скопійовано в буфер обміну	5026
скопіювати посилання	4901
скопіювати посилання на статтю	4901
скорост	311
скорост на възпроизвеждане	310
скорость	4194
скорость воспроизведения	4193
скрий отговорите	332
скрий рекламата	337
скрыть	4122
скрыть ответы	4220
скрыть рекламу	4225
слайд # з #	5011
слайд # из #	4209
слайд # от #	324
слайд # із #	5011
слайд #/#	4209	5011
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
следить за автором	4222
следить за онлайном	4210
следить за темой	4222
следующая	4120
следующая новость	4210
следующая статья	4117
следующая страница	4210
следующая фотография	4210
следующее видео	4193
следующее фото	4210
следующий слайд	4210
слухати	4901
слухати новину	4901
слушай новината	255
слушай статията	310
слушать	4097
слушать новость	4097
см. также	4117
смотреть # фото	4209
смотреть # фотографии	4209
смотреть # фотографий	4209
смотреть видео	4193
смотреть все	4120
смотреть все # фото	4209
смотреть все # фотографии	4209
смотреть все # фотографий	4209
смотреть все фото	4209
смотреть все фотографии	4209
смотреть все фотографий	4209
смотреть галерею	4210
смотреть онлайн-трансляцию	4210
смотреть оригинал	4182
смотреть предложение	4187
смотреть фото	4209
смотреть фотогалерею	4210
смотреть фотографии	4209
смотреть фотографий	4209
смотри также	4117
смотрите также	4117
сначала новые	4220
сначала старые	4220
снимка # от #	324
снимка #/#	324
снимок # из #	4209
советуем почитать	4117
согласен	4106
согласен и продолжить	4107
согласиться	4106
согласиться и продолжить	4190
содержание	4120
содержание статьи	4210
содержимое недоступно	4190
создано ии	4218
создано нейросетью	4218
создано при помощи ии	4218
создано с помощью ии	4218
создать аккаунт	4087
сообщение	4208
сообщение отправлено	4207
сообщить новость	4214
сообщить об опечатке	4112
сообщить об ошибке	4112
сортирай по	332
сортиране	333
сортировать	4221
сортировать по	4220
сортировка	4221
сортування	5023
сортувати	5023
сортувати за	5022
сохранено	4098
сохранить	4097
сохранить выбор	4190
сохранить на потом	4224
сохранить настройки	4190
сохранить рецепт	61
сохранить статью	4097
социальные сети	4099
спасибо за ваш голос	91	4181
спасибо за ваше сообщение	4207
спасибо за подписку	4090
спасибо за регистрацию	4207
спасибо за сообщение	4207
спасибо за участие в опросе	4181
спасибо, ваш голос учтён	4181
спершу нові	5022
спершу старі	5022
спестявате #%	320
спецпроект	4102
спецпроєкт	4904
сповіщення	4999
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4225
спонсорський матеріал	5028
способ оплаты	4085
способы оплаты	4085
спочатку нові	5022
спочатку старі	5022
спри да следваш	334
спробуйте пізніше	5009
спробуйте ще раз	5009
ссылка скопирована	4097
сталася помилка	5010
сталася помилка. спробуйте пізніше	5009
сталася помилка. спробуйте ще раз	5009
станете член	244
стани абонат	244
стани дарител	244
старые	4221
старі	5023
стати патроном	5003
стати підписником	5003
стати співучасником	4892
стати частиною спільноти	4892
стати членом клубу	5003
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	5017
стать патроном	4081
стать соучастником	4081
стать спонсором	4081
статья защищена авторским правом	4215
створено за допомогою штучного інтелекту	5020
створено за допомогою ші	5020
створено штучним інтелектом	5020
створено ші	5020
створити акаунт	4895
стежити за автором	5024
стежити за онлайном	5012
стежити за темою	5024
стислий переказ від ші	5020
стоимость доставки	4188
сторінка # з #	5011
сторінка # із #	5011
сторінка #/#	5011
страница # из #	4209
страница # от #	324
страница #/#	324	4209
стрічка новин	4919
субтитри	311	4996
субтитры	4194
судоку	303	4184	4986
сума по избор	317
сховати	4923
сховати відповіді	5022
сховати рекламу	5028
сходни новини	252
схожі матеріали	4919
схожі новини	4919
схожі статті	4919
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
сыграть	4184
сюжет	4117
сюжеты	4117
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	4999
так, дякую	4999
так, увімкнути	4977
так, хочу	4999
також читайте	4919
твитнуть	4097
твиттер	4098
твітнути	4901
теги	4117	4919
текст продовжується під рекламою	4904
текст создан автоматически	4218
текст створено автоматично	5020
текст читает робот	4193
текущее время	4194
текущее время #	4193
текущо време	311
текущо време #	310
телеграм	4098
телефон	323	4208	5010
тема	323	4208	5010
тема дня	4117
теми	4919
темы	4117
тест дня	4181
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4087
только необходимые	4190
транскрипция	311
тривалість	4996
тривалість #	4996
търговско съдържание	337
тільки необхідні	4992
""", 'у': """
у вас вже є акаунт	5006
у вас включен adblock	4198
у вас нет подписки	4204
у вас уже есть аккаунт	4204
у кошик	4906
у мене вже є акаунт	5006
у мене є акаунт	5006
у мене є передплата	5006
у меня есть аккаунт	4204
у меня есть подписка	4204
у меня нет аккаунта	4204
у меня уже есть аккаунт	4204
у цій статті	5012
уведомления	4197
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4120
увеличить изображение	4210
увеличить текст	4224
увеличить фото	4210
увеличить шрифт	4224
увійти	4895
увійти з google	5006
увійти за допомогою google	5006
увійти через apple	5006
увійти через facebook	5006
увійти через google	5006
увійти, щоб коментувати	5022
увімкнути	4999
увімкнути звук	4995
увімкнути сповіщення	4976
увімкніть сповіщення	4976
угостите нас кофе	4201
угостить кофе	4201
уже есть аккаунт	4087
уже зарегистрированы	4087
уже зареєструвалися	4895
уже отключил	4200
узнать цену	4187
укажите сумму	4201
уменьшить шрифт	4224
умови використання	4909
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4190
управление уведомлениями	4196
управлявай съгласието	307
управлять согласием	4190
условия за ползване	307
установить приложение	4195
усі коментарі	5022
усі матеріали	5012
усі матеріали автора	5012
усі матеріали авторки	4935
усі матеріали за темою	5012
усі новини	4921
усі статті	5012
усі статті автора	5012
""", 'ф': """
файлы cookie	4106
фамилия	323	4208
фейсбук	4098
филворды	4184
фото	4117
фото # з #	5011
фото # из #	4209
фото # із #	5011
фото #/#	4209	5011
фоторепортаж	4117
""", 'х': """
харесай	255
харесва ми	333
хорошо	4106
хотите получать уведомления	4196
хочете отримувати сповіщення	4998
""", 'ц': """
це було корисно	5020
це відео більше недоступне	4995
це відео недоступне	4995
це відео недоступне у вашій країні	4995
це поле обов'язкове	5009
цей контент недоступний	4992
цей контент неможливо показати	4992
цей матеріал закритий	5006
цена на доставката	305
ця стаття закрита	5006
цял екран	310
""", 'ч': """
час читання # хв	4921
час, що залишився	4995
час, що залишився #	4995
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4914
читает синтезированный голос	4193
читайте в застосунку	4997
читайте в приложении	4195
читайте еще	4117
читайте ещё	4117
читайте ниже	4102
читайте первыми в приложении	4195
читайте першими в застосунку	4997
читайте по теме	4117
читайте также	4117
читайте також	4919
читати без обмежень	5006
читати без реклами	5028
читати всю новину	5012
читати всю статтю	5012
читати далі	4921
читати з передплатою	5006
читати коментарі	5022
читати оригінал	4983
читати повністю	4921
читати розшифровку	4995
читати статтю повністю	5012
читати також	4919
читать без ограничений	4204
читать без рекламы	4225
читать в max	4099
читать в telegram	4099
читать всю статью	4210
читать далее	4120
читать дальше	4120
читать ещё	4120
читать комментарии	4112
читать оригинал	4182
читать полностью	4120
читать расшифровку	4193
читать с подпиской	4204
читать статью полностью	4210
читать также	4117
читать целиком	4210
читає синтезований голос	4995
чому я бачу цю рекламу	5028
что еще почитать	4117
что ещё почитать	4117
что-то пошло не так	4208
что-то пошло не так, попробуйте позже	4207
что-то пошло не так. попробуйте еще раз	4207
что-то пошло не так. попробуйте ещё раз	4207
что-то пошло не так. попробуйте позже	4207
чуй статията	310
""", 'ш': """
швидкість	4996
швидкість відтворення	4995
ші може помилятися	5020
""", 'щ': """
ще за темою	4919
ще на цю тему	4922
ще не передплатник	5006
ще немає акаунта	5006
ще новини	4919
що ще почитати	4919
щомісяця	4892	5007
щомісячна підтримка	5004
щомісячний внесок	5003
щоп'ятниці. безкоштовно. без спаму	5009
щороку	5007
щось пішло не так	5010
щось пішло не так, спробуйте пізніше	5009
щось пішло не так. спробуйте пізніше	5009
щось пішло не так. спробуйте ще раз	5009
""", 'э': """
экономия #%	4205
эксклюзивно для подписчиков	4204
электронная почта	4090
электронная почта или логин	4204
эта статья закрыта	4204
это было полезно	4218
это видео больше недоступно	4193
это видео недоступно	4193
это видео недоступно в вашей стране	4193
это поле обязательно	4207
это поле обязательно для заполнения	4207
этот контент невозможно показать	4190
этот контент недоступен	4190
этот материал закрыт	4204
""", 'я': """
я вже підтримую	4891
я вимкнув блокувальник	5000
я отключил	4200
я отключил блокировщик	4198
я уже поддерживаю	4080
як вимкнути adblock	5000
як ми захищаємо джерела	5016
як ми захищаємо наші джерела	5016
якість	4996
яндекс.дзен	4098
""", 'і': """
ім'я	5010
індекс	5010
інша сума	5003
інші матеріали автора	5012
інші матеріали авторки	4935
інші новини	19	4919
інші статті автора	5012
інші статті авторки	4935
""", 'א': """
אהבתי	2287
אודות	2251
אודות הכותב	2319
אולי אחר כך	2303
אולי גם יעניין אותך	2237
אולי יעניין אותך	2237
אולי יעניין אותך גם	2275
אולי יעניין אתכם	2237
אולי יעניין אתכם גם	2275
אולי מאוחר יותר	2215
אולי פספסתם	2275
אחר כך	2304
איך מכבים	2308
איך מכבים חוסם פרסומות	2306
אימייל	2315
אימייל לא תקין	2314
אין לי דעה	2287
אין לך חשבון	2312
אין לכם חשבון	2312
אינציקלופדיית ynet	2237
אירעה שגיאה	2314
אישור	2234	2303
אישור הכל	2299
אישור והמשך	2298
אני מאשר את תנאי השימוש	2314
אני מאשר קבלת דיוור	2314
אני מאשר/ת קבלת דברי פרסומת	2314
אני מאשר/ת קבלת דיוור	2314
אני מסכים	2234
אני מסכים לתנאי השימוש	2314
אני מסכים/ה לתנאי השימוש	2314
אני מסכימה	2234
אפשר	2304
אפשר התראות	2302	2303
אפשר לבטל בכל רגע	2312
אפשר תמיד	2298
אפשרויות נוספות	2327
אשר את כל העוגיות	2332
אשר הכל	2299
אשר והמשך	2298
""", 'ב': """
בדקו את תיבת הדואר	2314
בדקו את תיבת המייל	2314
בחירה	2313
בחן את עצמך	2289
בחנו את עצמכם	2289
בחסות	2280
בחר	2313
בחר מסלול	2312
בחר סכום	2334
בחרו את המינוי שלכם	2312
בחרו מינוי	2312
בחרו מסלול	2312
בחרו סכום	2334
בטל השתקה	2294
ביטול	2303
ביטול הסכמה	2298
ביטול השתקה	2294
בלי ספאם	2314
בלעדי למנויים	2312
במעקב	2324
בשיתוף	2231
בשיתוף עם	2328
""", 'ג': """
גודל גופן	65
גודל הטקסט	2326
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2335
""", 'ד': """
דווח על טעות	2236
דווח על תגובה	2330
דווחו לנו על טעות	2286
דחה את כל העוגיות	2332
דחה הכל	2299
דחייה	2234
דחיית הכל	2299
דיווח	2287
דיווח על טעות	2286
דיווח על תגובה	2330
דילוג לתוכן	2239
דילוג לתוכן המרכזי	2239
דלג לתוכן	2240
דלג לתוכן הראשי	2239
דלג על הפרסומת	2333
דלגו למתכון	61
דלגו על הפרסומת	2333
דף הבית	2240
""", 'ה': """
האזינו	2226
האזינו בספוטיפיי	2331
האזינו לכתבה	2294
האזן לכתבה	2294
האם הכתבה עזרה לך	2286
האם הכתבה עניינה אותך	2286
האם העמוד עזר לך	2286
האם זה היה מועיל	2286
הבא	2240
הבנתי	2241
הבקשה התקבלה	2336
הבקשה נשלחה	2336
הגב	2236
הגדל טקסט	2326
הגדל תמונה	2318
הגדלת גופן	2262	2263
הגדלת טקסט	2326
הגדלת תמונה	2318
הגדרות	2234
הגדרות עוגיות	2298
הגדרות פרטיות	2234	2298
הדפיסו את המתכון	61
הדפיסו כתבה	2274
הדפס	2226
הדפס מתכון	61
הדפסה	2226	2263
הדפסת המתכון	61
הדפסת כתבה	2274
ההודעה נשלחה	2314
ההודעה שלך	2336
ההצבעה שלך נקלטה	2286
ההצעה המשתלמת ביותר	2313
ההרשמה אושרה	2336
הודעתך נשלחה	2314
הווידאו אינו זמין	2294
הוסיפו תגובה	2236
הוסף כמקור מועדף	2323
הוסף לסל	2338
הוסף תגובה	2236
הוסף תשובה	2330
הוספה לסל	2338
הוספה לרשימת הקריאה	2262
הוספת תגובה	2236
הוקרא בקול סינתטי	2294
הורד שמע	2294
הורדת הפרק	2294
הורדת השמע	2294
הורידו את האפליקציה	2301
הזינו כתובת מייל	2336
הזכירו לי מאוחר יותר	2215
הזן כתובת אימייל	2336
החדשות ביותר	2287
החדשים ביותר	2287
החנות	2328
החשבון שלי	2218
הטבה לקוראים	2292
הטבות למנויים	2292
הטופס נשלח בהצלחה	2314
הירשם	2218
הירשמו להתראות	2302
הישנות ביותר	2287
הכי נצפים	2237
הכי נקרא	2237
הכי נקראות	2237
הכי נקראות היום	2275
הכי פופולרי	2313
הכינוי שלך	2330
הכניסו כתובת מייל	2336
הכתבה הבאה	2237
הכתבה המלאה למנויים	2274
הכתבה הקודמת	2237
הכתבה נעולה	2312
המייל האדום	2319
המייל שלך	2336
המלצות	2237
המקומות מוגבלים	2278
המשיכו לקרוא	2337
המשך בדפדפן	2301
המשך לאתר	2301
המשך לקרוא	2240
המשך עם google	2312
המשך עם אימייל	2335
המשך עם אפל	2312
המשך עם גוגל	2312
המשך עם פייסבוק	2312
המשך קריאה	2240
הנגן נטען	2294
הנצפים ביותר	2275
הנקראות ביותר	2237
הנקראים ביותר	2275
הסרטון אינו זמין	2294
הסרטון הבא	2333
הסרטון הקודם	2333
הסרטון לא זמין	2294
הסרטון נטען	2294
הסתר	2241
הסתר תגובות	2286
הסתר תשובות	2286
העדפות עוגיות	2298
העדפות פרטיות	2332
הענק כתבה במתנה	2326
הענקת כתבה במתנה	2326
העתיקו את הקישור	2274
העתיקו קישור	2274
העתק	2327
העתק קישור	2226	2263
העתקת הקישור	2274
העתקת קישור	2226	2263
הפופולרי ביותר	2313
הפופולריות ביותר	2287
הפסק לעקוב	2323
הפסקת מעקב	2323
הפעל	2258
הפעל התראות	2302
הפעל סרטון	2294
הפעלה אוטומטית	2295
הפעלת התראות	2302
הפרסומת ממשיכה	2338
הצביעו	91	2287
הצביעו בסקר	2286
הצבע	91	2287
הצבעה	92
הצבעתך נקלטה	2286
הצג את כל התגובות	2248
הצג ב-x	2331
הצג הכל	2241
הצג כתוביות	2294
הצג מפה	2241
הצג מקור	2241
הצג עוד	2240
הצג פוסט	2298
הצג פוסט זה באינסטגרם	2331
הצג פחות	2241
הצג תגובות	2286
הצג תוכן	2298
הצג תוצאות	91	2287
הצג תמיד	2298
הצג תשובות	2286
הצגת התוכן	2298
הצגת כל התגובות	2248
הצהרת נגישות	2251
הצטרפו	2216
הצטרפו אלינו	2216
הצטרפו לתומכים	2309
הצעה לקוראים	2292
הקודם	2240
הקטן טקסט	2326
הקטנת גופן	2262	2263
הקטנת טקסט	2326
הקישור הועתק	2274
הקראה אוטומטית	2294
הקש להפעלת קול	2333
הרשמה	2218
השאירו תגובה	2248
השאר אותי מחובר	2312
השאר תגובה	2248
השב	2236
השהה	2258
השתק	2295
השתקה	2295
השתתפו בסקר	2286
התגובה שלך	2330
התגובות למנויים בלבד	2330
התגובות מושבתות	2330
התחבר	2218
התחבר עם google	2312
התחברות	2218
התחברות באמצעות גוגל	2312
התחברות עם גוגל	2312
התחברות עם פייסבוק	2312
התמונה הבאה	2337
התמונה הקודמת	2337
התרומה שלי	2334
""", 'ו': """
וואטסאפ	2263
ווטסאפ	2226	2263
וידאו	2237
""", 'ז': """
זהו שדה חובה	2314
זכור אותי	2313
זמן נוכחי	2295
זמן נותר	2295
""", 'ח': """
חד פעמי	2310
חד-פעמי	2310
חדשות אחרונות	2237
חודש ראשון ב-#	2273
חודש ראשון ב-# ש"ח	2273
חודש ראשון בשקל	2273
חודש ראשון חינם	2273
חודשי	2310
חזרה למעלה	2240
חזרה לעמוד הבית	2318
חזרה לעמוד הראשי	2239
חזרה לראש העמוד	2239
חזרה לרשימה	2337
חידוש מינוי	2335
חיוב חודשי	2313
חיוב שנתי	2313
חינם, בלי ספאם	2314
חיפוש	2240
""", 'ט': """
טוויטר	2226	2263
טוען וידאו	2294
טוען נגן	2294
טלגרם	2226	2263
טעינת הפוסט	2298
טען מחדש	2306
טען מחדש את הדף	2306
טען עוד	2240
טען פוסט	2298
טען תגובות נוספות	2286
טען תוכן	2298
""", 'י': """
יציאה	2218
יציאה ממסך מלא	2294
יש לי חשבון	2312
""", 'כ': """
כבר הצבעת	2286
כבר הצבעתם	2286
כבר יש לך חשבון	2312
כבר מנוי	2312
כבר מנויים	2312
כבר מנויים? התחברו	2218
כבר נרשמת	2218
כותרות אחרונות	2237
כיביתי	2308
כיביתי את חוסם הפרסומות	2306
כל חודש	2310
כל שקל חשוב	2309
כל תרומה חשובה	2309
כל תרומה עוזרת	2309
כללי התגובות	2286
כן, אני רוצה	2302
כן, אשמח	2303
כניסה	2218
כניסה למנויים	2218
כתבה זו הוענקה במתנה	2339
כתבה זו היא תוכן ממומן	2274
כתבה ממומנת	2280
כתבה נעולה	2312
כתבו את תגובתכם	2330
כתבו לנו	2319
כתבו תגובה	2236
כתבות אחרונות	2237
כתבות מומלצות	2237
כתבות נוספות	2237
כתבות נוספות בנושא	2275
כתבות נוספות שיעניינו אתכם	2275
כתבות נוספות של הכתב	2318
כתבות קשורות	2237
כתבות שאולי פספסתם	2275
כתבות שיעניינו אתכם	2275
כתוב תגובה	2286
כתוביות	2295
כתובת אימייל לא תקינה	2314
כתובת המייל כבר רשומה	2336
כתובת המייל שלך	2336
כתובת מייל לא תקינה	2314
כתיבת תגובה	2286
""", 'ל': """
לא אהבתי	2287
לא יודע	2287
לא כעת	2215
לא ניתן להפעיל את הסרטון	2294
לא ניתן להציג את התוכן	2298
לא ניתן להציג תוכן זה	2298
לא ניתן לטעון את הסרטון	2333
לא ניתן לנגן את הסרטון	2294
לא עכשיו	2215	2303
לא תודה	2215	2303
לא, תודה	2215	2303
לגלריה	2318
לגלריה המלאה	2318
לגלריית התמונות	2318
לדף הבית	2318
לדף התרומות	2309
להאזנה בספוטיפיי	2331
להאזנה לכתבה	2294
להורדה ב-app store	2301
להורדה ב-google play	2301
להורדה מ-app store	2301
להורדה מ-google play	2301
להורדת האפליקציה	2274
להזמנה לחצו כאן	2338
להזמנת כרטיסים	2292
להמשך קריאה	2218
להרשמה	2218
להרשמה לאירוע	2278
לחידון	2289
לחידון המלא	2289
לחנות	2328
לחנות שלנו	2278
לחצו להפעלת הסאונד	2333
לידיעה המלאה	2318
לכל החדשות	2318
לכל החידונים	2289
לכל הכתבות	2240
לכל הכתבות בנושא	2275
לכל הכתבות של הכתב	2318
לכל המשחקים	2289
לכל הסרטונים	2318
לכל העדכונים, הכתבות והסרטונים	2275
לכל התגובות	2236
לכל התמונות	2318
לכתבה הבאה	2318
לכתבה הבאה בסדרה	2275
לכתבה המלאה	2318
לכתבה הקודמת	2318
לכתבה הקודמת בסדרה	2275
לכתבה נוספת	2337
לכתיבת תגובה	2248
למוצר	2328
למנויים בלבד	2222
למתכון	61
לעמוד הבית	2318
לעמוד התרומות	2309
לפרויקט המלא	2318
לפרופיל הכתב	2319
לפרטי המוצר	2338
לפרטים	2241
לפרטים והרשמה	2278
לפרטים נוספים והרשמה	2278
לפתיחת הכתבה	2335
לצפייה ביוטיוב	2331
לצפייה בכל התגובות	2248
לצפייה במסלולים	2335
לצפייה בתוצאות	91
לקריאה באפליקציה	2301
לקריאה מאוחר יותר	2339
לראש הדף	2318
לראש העמוד	2318
לרכישה באמזון	2292
לרכישה לחצו כאן	2292
לרכישת הספר	2292
לרכישת כרטיסים	2292
לרכישת כרטיסים לחצו כאן	2292
לרכישת מינוי	2218
לרכישת מינוי לחצו כאן	2274
לשלוח כתבה במתנה	2262	2263
לתיק המלא	2318
לתמונות	2241
לתרום	2216
לתרומה	2216
לתרומה לחצו כאן	2309
""", 'מ': """
מאוחר יותר	2304
מאשר	2234
מאשרת	2234
מבזקים	2237
מדיניות הפרטיות	2235
מדיניות הפרטיות ותנאי השימוש	2235
מדיניות פרטיות	2234	2251
מהירות הפעלה	2294
מהירות ניגון	2294
מודעה	2231
מומלץ עבורך	2275
מומלץ עבורכם	2275
מומלצים	2237
מוקרא בקול סינתטי	2294
מידע נוסף	2234
מיון לפי	2287
מייל	2263	2315
מיין לפי	2287
ממומן	2231
מסך מלא	2295
מסלולי מינוי	2335
מספר המקומות מוגבל	2278
מעבר למתכון	61
מעוניינים לקבל התראות	2302
מצאת טעות	2286
מצאתם טעות	2236
מצאתם טעות בכתבה	2286
מצב כהה	2299
משהו השתבש	2315
משחקים	2291
משך	2295
משך הסרטון	2333
משלוח חינם	2328
מתנה לחבר	2326
""", 'נ': """
נא להזין כתובת מייל תקינה	2314
נגישות	2251
נגן	2258
נגן וידאו	2294
נגן שמע	2333
נוצר באמצעות ai	2333
נוצר על ידי ai	2333
נושאים	2237
נושאים קשורים	2237
ניגון אוטומטי	2295
ניהול אפשרויות	2332
ניהול הסכמה	2298
ניהול העדפות	2332
ניהול עוגיות	2298
ניתן לבטל בכל עת	2312
נרשמת בהצלחה	2314
""", 'ס': """
סגור	2215
סגור גלריה	2337
סגור חלון	2337
סגור תפריט	2337
סגירה	2215
סודוקו	2291
סוף הפרסומת	2292
סוף פרסומת	2292
סיכום ai	2256
סיכום אוטומטי	2322
סיכום הכתבה	2256
סכום אחר	2309
סכום לבחירה	2334
ספרו לנו מה דעתכם	2286
סקר	92
סקר היום	91
סרטון זה אינו זמין	2294
סרטון זה אינו זמין עוד	2294
סרקו את הקוד	2301
סרקו את קוד ה-qr	2301
""", 'ע': """
עבור לתוכן	2239
עבור לתוכן המרכזי	2239
עדיין לא מנוי	2312
עדיין לא מנויים	2312
עוד	2240
עוד באותו נושא	2275
עוד בנושא	2237
עוד בערוץ	2237
עוד חדשות	2237
עוד כתבות	19	2237
עוד כתבות בנושא	19
עוד כתבות מעניינות	2274
עוד לא מנויים	2312
עוד סיפורים	2275
על הכותב	2319
עצור	2258
עקבו אחר הכתב	2323
עקבו אחר הנושא	2323
עקבו אחרי הכתב	2323
עקבו אחרי הנושא	2323
עקוב אחרי הכתב	2323
""", 'פ': """
פייסבוק	2226	2263
פנייה לכתב	2319
פנייה למערכת	2319
פרטים	2241
פרסום	2231
פרסומת	2231
פרסם	2287
פרסם אצלנו	2251
פרסמו אצלנו	2251
פתח	2241
פתח באפליקציה	2301
פתיחה באפליקציה	2301
""", 'צ': """
צור חשבון	2218
צור קשר	2236	2251
צפו באינסטגרם	2331
צפו בטוויטר	2331
צפו ביוטיוב	2331
צפו בפייסבוק	2331
צפו גם	2337
צפייה חוזרת	2333
צרו קשר	2251	2319
צרו קשר עם המערכת	2319
""", 'ק': """
קבל הכל	2299
קבלת התראות	2302
קוד קופון	2338
קודי הנחה	2338
קרא גם	2237
קרא עוד	2240
קראו באפליקציה	2301
קראו בחינם	2335
קראו גם	2237
קראו עוד	2240
""", 'ר': """
רוצה לקבל התראות	2302
רוצים לקבל התראות	2302
רענון העמוד	2306
רענן את הדף	2306
רעננו את הדף	2306
""", 'ש': """
שדה זה הוא חובה	2314
שדה חובה	2314
שדות חובה	2314
שחק עכשיו	2289
שחקו עכשיו	2289
שינוי גודל הגופן	2262
שיתוף	2226
שיתוף בוואטסאפ	2326
שיתוף בווטסאפ	2226
שיתוף בטוויטר	2226
שיתוף במייל	2274
שיתוף בפייסבוק	2226
שכחת את הסיסמה	2312
שכחת סיסמה	2312
שכחתי סיסמה	2218
שלח	91	2315
שלח לחבר	2226
שלח תגובה	2286
שלחו את הכתבה במתנה	2274
שלחו במתנה	2274
שלחו כתבה במתנה	2262
שלחו לחבר	2263	2326
שלחו לנו סרטונים	2319
שלחו לנו תמונות	2319
שלחו משוב	2286
שליחה	2315
שליחה במייל	2226
שליחת כתבה במתנה	2262
שליחת משוב	2286
שליחת תגובה	2286
שם	2315
שם מלא	2315
שם משפחה	2315
שם פרטי	2315
שמור	2327
שמור העדפות	2298
שמור כתבה	2339
שמור לרשימת הקריאה	2262	2263
שמירה	2226
שמירה לרשימת הקריאה	2262
שמירת הגדרות	2298
שמירת המתכון	61
שמירת כתבה	2274
שמרו כתבה	2274
שמרו לקריאה מאוחרת	2274
שנתי	2310
שתף	2226
שתף כתבה	2339
שתפו	2226
שתפו את הכתבה	2226
שתפו בוואטסאפ	2274
שתפו בווטסאפ	2274
שתפו בטוויטר	2326
שתפו בטלגרם	2274
שתפו בפייסבוק	2226
שתפו כתבה זו	2339
""", 'ת': """
תגובה	2236
תגובות	2236
תגובות נוספות	2286
תגיות	2237
תודה על ההצבעה	2286
תודה על הצבעתך	91
תודה על התמיכה	2334
תודה על תמיכתכם	2334
תודה שהצבעת	2286
תודה שהצבעתם	2286
תודה, ההודעה נשלחה	2314
תוכן למנויים	2218
תוכן ממומן	87	2231
תוכן מסחרי	2280
תוכן מקודם	2231
תוכן פרסומי	2280
תוכן שיווקי	87	2231
תוכן שיווקי בשיתוף	2280
תוצאות	92
תוצאות ההצבעה	2287
תוצאות הסקר	2287
תורגם אוטומטית	2274
תיקון טעות	2274
תמונה # מתוך #	2239
תמכו בנו	2216
תמכו בנו בפטריאון	2309
תמלול	2295
תנאי השימוש	2235
תנאי השימוש | מדיניות הפרטיות	2235
תנאי השימוש ומדיניות הפרטיות	2235
תנאי פרסום תגובות	2286
תנאי שימוש	2234	2251
תפריט	2240
תקציר ai	2256
תקציר בינה מלאכותית	2256
תקציר הכתבה	2256
תרגום אוטומטי	2295
תרומה	2216
תרומה חד פעמית	2309
תרומה חד-פעמית	2309
תרומה חודשית	2309
תרמו	2216
תרמו עכשיו	2216
תשבץ	2291
תשבצים	2291
תשחץ	2291
תשלום באמצעות paypal	2335
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1846
اجازه ميدهم	1847
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1818
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1780
اخبار مرتبطة	171
اخبار پيشنهادي	1818
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
اخرين اخبار	1780
اخرين خبرها	1818
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1784
ادامه با google	1855
ادامه با گوگل	1855
ادامه خبر	1861
ادامه در مرورگر	1843
ادامه مطلب	1784
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1804
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
اذهب الي الوصفة	61
ارتباط با ما	1796
ارسال	91	115	1770
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1829
ارسال به تلگرام	1808
ارسال به دوستان	1770
ارسال تعليق	182
ارسال خبر	1862
ارسال ديدگاه	1829
ارسال راي	91
ارسال رايگان	1871
ارسال سوژه	1862
ارسال نظر	1779
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1796
از دست ندهيد	1818
از راي شما متشكريم	1829
از شركت شما در نظرسنجي متشكريم	1829
از ما حمايت كنيد	1764
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
اشتباهي ديدهايد	1829
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1766
اشتراك بخريد	1815
اشتراك خود را انتخاب كنيد	1855
اشتراك در تلگرام	1869
اشتراك در واتساپ	1869
اشتراك گذاري	1770
اشتراك گذاري در تلگرام	1808
اشتراكگذاري	1770
اشتراكگذاري در تلگرام	1869
اشتراكگذاري در واتساپ	1869
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
اطلاعات بيشتر	1776
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
افزودن به منابع ترجيحي	1866
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
اكنون بازي كنيد	1832
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
الان نه	1763
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
امكان نمايش اين محتوا وجود ندارد	1840
امكان پخش ويدئو وجود ندارد	1836
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1856
انتخاب اشتراك	1855
انتخاب طرح	1855
انتشار	1830
انتشار يافته : #	1793
انتشار يافته: #	1793
انتقل الي الوصفة	61
انتهاي پيام	1808
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1869
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
اولين نفري باشيد كه نظر ميدهد	1808
ايا اين مطلب براي شما مفيد بود	1829
ايا اين مطلب مفيد بود	1829
ايا اين مقاله مفيد بود	1829
ايا مايليد اعلان دريافت كنيد	1845
ايا ميخواهيد اعلان دريافت كنيد	1845
ايجاد حساب	1766
ايقاف مؤقت	189
ايميل	1858
ايميل خود را بررسي كنيد	1857
ايميل معتبر وارد كنيد	1857
ايميل نامعتبر	1857
ايميل نامعتبر است	1857
اين فيلد الزامي است	1857
اين فيلد ضروري است	1857
اين مطالب را هم بخوانيد	1818
اين مطلب را هم بخوانيد	1818
اين مطلب مفيد بود	1829
اين مقاله قفل است	1855
اين ويدئو در دسترس نيست	1836
اين ويدئو ديگر در دسترس نيست	1836
اين ويديو در دسترس نيست	1836
اپ استور	1844
اپليكيشن را دانلود كنيد	1843
اپليكيشن را نصب كنيد	1843
اگهي	1772
اگهيها	1824
""", 'ب': """
با تشكر، پيام شما ارسال شد	1857
با حمايت	1871
با ما تماس بگيريد	1862
با همكاري	1871
با پردازش دادههايم موافقم	1857
بارگذاري دوباره صفحه	1850
بارگذاري مجدد صفحه	1850
بارگذاري محتوا	1840
بارگذاري پست	1840
باز كردن	1785
باز كردن در اپليكيشن	1843
باز كردن در برنامه	1843
بازار	1844
بازخورد بدهيد	1829
بازرگاني	1824
بازي رايگان	1832
بازي كنيد	1832
بازيها	1834
بازگشت به بالا	1784
بازگشت به صفحه اصلي	1861
باقات الاشتراك	234
بالتعاون مع	226
بالفيديو	157
بحث	133
بدعم من	226
براي ارسال نظر وارد شويد	1829
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1780
برچسبها	1780
بزرگتر كردن متن	1869
بزرگنمايي تصوير	1861
بستن	1763
بعدا	1846
بعدا ياداوري كن	1763
بعدي	1784
بلغ عن تعليق	228
بلغ عن خطا	161
بله	1847
بله، ميخواهم	1846
به اشتراك بگذاريد	1770
به اين مطلب گوش دهيد	1836
به اين مقاله گوش دهيد	1836
بهترين پيشنهاد	1856
بيشتر	1780	1784
بيشتر ببينيد	1818
بيشتر بخوانيد	1780
بيصدا	1837
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1780
تازهسازي صفحه	1850
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1772
تبليغات	1772	1796
تبليغات در گوگل	1824
تبليغات متني	1824
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
تخفيف ويژه خوانندگان	1835
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1837
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
تعداد نظرات: #	1793
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
تلگرام	1770
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
تماس با تحريريه	1862
تماس با ما	1779	1796
تماس با نويسنده	1862
تماشاي ويديو	1808
تمام صفحه	1837
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1776
تنظيمات حريم خصوصي	1840
تنظيمات كوكي	1778
تنظيمات كوكيها	1778
تهيه اشتراك	1815
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1836
تويتر	115
توييتر	1770
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1829
ثبت راي	91
ثبت نام	1766
ثبت نظر	91	1779
ثبتنام	1766
ثبتنام كنيد	1822
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1840
جدول	1834
جدول كلمات متقاطع	1834
جديدترين	1830
جديدترين اخبار	1780
جديدترينها	1830
جزئيات	1785
جستجو	1784
جستجوي پيشرفته	1796
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1763
حامي ما شويد	1853
حامي مالي	1871
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1778
حساب كاربري	1766
حساب كاربري دارم	1855
حساب كاربري داريد	1855
حساب كاربري نداريد	1855
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
حمايت كنيد	1764
حمايت مالي	1764
حمايت مالي از ما	1853
حمايت ماهانه	1854
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1784
خبر بعدي	1808
خبر قبلي	1808
خبرهاي بيشتر	1818
خبرهاي داغ	1818
خبرهاي مرتبط	1780
خبرهاي پيشنهادي	1818
خروج	1766
خروج از تمام صفحه	1836
خريد از امازون	1835
خريد اشتراك	1815
خريد اشتراك سالانه	1815
خريد اشتراك ماهانه	1815
خريد انلاين	1871
خريد اين كتاب	1835
خريد اينترنتي	1871
خريد بليت	1835
خريد بليط	1835
خريد كتاب	1835
خطايي ديدهايد	1829
خطايي رخ داد	1858
خلاصه با هوش مصنوعي	1865
خلاصه هوش مصنوعي	1865
خواندن در اپليكيشن	1843
خواندهشده با صداي مصنوعي	1836
خودتان را بيازماييد	1832
خيارات اخري	225
خير	1847
""", 'د': """
دانش خود را بسنجيد	1832
دانلود	1802
دانلود از اپ استور	1843
دانلود از بازار	1843
دانلود از گوگل پلي	1843
دانلود اپليكيشن	1843
دانلود صدا	1836
دانلود فايل صوتي	1802	1836
دانلود فيلم	1802
دانلود مستقيم	1844
دانلود ويدئو	1836
دانلود ويديو	1802
دانلود پادكست	1836
در انتظار بررسي : #	1793
در انتظار بررسي: #	1793
در حال بارگذاري	1836
در حال بارگذاري ويدئو	1836
در حال بارگذاري ويديو	1836
در صف انتشار: #	1793
در صف بررسي: #	1793
در نظرسنجي شركت كنيد	1829
در همين رابطه	1818
در همين زمينه	1818
در پاتريون حمايت كنيد	1853
درباره ما	1796
درباره نويسنده	1862
دريافت از اپ استور	1843
دريافت از بازار	1843
دريافت از كافه بازار	1843
دريافت از كافهبازار	1844
دريافت از مايكت	1843	1844
دريافت از گوگل پلي	1843
دريافت اعلانها	1845
دستهبندي	1780
دعمك يصنع الفرق	233
دعوت به همكاري	1808
دنبال كردن	1867
دنبال كردن اين موضوع	1866
دنبال كردن موضوع	1866
دنبال كردن نويسنده	1866
ديدگاه	1779
ديدگاه خود را بنويسيد	1829
ديدگاهتان را بنويسيد	1808
ديدگاهها	1779
""", 'ذ': """
ذات صلة	129
ذخيره	1770
ذخيره تنظيمات	1840
ذخيره خبر	1808
ذخيره دستور پخت	61
ذخيره مطلب	1808
ذخيره مطلب براي بعد	1808
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1830
راي شما ثبت شد	91	1829
راي شما ثبت شده است	1829
رايگان و بدون هرزنامه	1857
ربما لاحقا	100
رد	128	1776
رد همه	1841
رزرو بليت	1871
رسالتك	212
رفتن به بالا	1861
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1853
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1855
رمز عبور را فراموش كردهايد	1766
روابط ممولة	175
رپورتاژ	1772
رپورتاژ اگهي	1772
""", 'ز': """
زمان باقيمانده	1837
زمان فعلي	1837
زيرنويس	1837
""", 'س': """
سؤال اليوم	91
سالانه	1854
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1836
سماح	200
سنويا	207
سودوكو	187	1834
سوژه بفرستيد	1862
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1776	1778
سياست حفظ حريم خصوصي	1775	1776
سياست كوكي	1776
سياست كوكيها	1775
سيب اپ	1844
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
شايد بعدا	1763
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1829
شرايط استفاده	1778
شرايط استفاده و حريم خصوصي	1778
شرايط را ميپذيرم	1857
شركاؤنا	194
شركاي ما	1841
شركت در ازمون	1832
شركت در نظرسنجي	1829
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1832
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1866
شما قبلا راي دادهايد	1829
شنيدن اين مطلب	1836
شنيدن مقاله	1836
شهريا	207
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1784
صفحه كمك مالي	1853
صندوق ورودي خود را بررسي كنيد	1857
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1822
ظرفيت محدود است	1822
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
عضويت	1766
عطلت مانع الاعلانات	204
عكس	1780
عكسهاي بيشتر	1861
عكسهايتان را براي ما بفرستيد	1862
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1793
غيرفعال كردم	1852
غيرقابل انتشار: #	1793
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1855
فروشگاه	1871
فعال كردن	1846
فعال كردن اعلانها	1845
فعالسازي	1847
فعالسازي اعلانها	1845
فعل الاشعارات	198
فعلا نه	1846
فقط براي مشتركان	1766
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1770
فيلد الزامي	1857
فيلدهاي الزامي	1857
فيلم اصلي	1802
""", 'ق': """
قبلي	1784
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1775
قبول همه	1841
قبول همه كوكيها	1775
قبول و ادامه	1776	1840
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترين	1830
قديميترينها	1830
قراءة المزيد	133
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1829
قوانين و مقررات	1796
قوانين و مقررات را ميپذيرم	1857
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1844
كافهبازار	1844
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1843
كد ويدئو	1802
كد ويديو	1802
كد پخش	1802
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
كليدواژهها	1780
كمك كنيد	1764
كمك مالي	1764
كمك ماهانه	1854
كمك يكباره	1853
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1778
كوچكتر كردن متن	1869
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت	1837
كيفيت اصلي	1802
كپي	1870
كپي شد	1804	1808
كپي كردن لينك	1808
كپي لينك	1770
كپي لينك كوتاه	1804
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
لطفا ان را غيرفعال كنيد	1852
لطفا نظر خود را بنويسيد	1792
لطفا يك ايميل معتبر وارد كنيد	1857
لغو در هر زمان	1855
لغو دنبال كردن	1866
لغو رضايت	1840
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
لينك خبر كپي شد	1804
لينك كوتاه	1770
لينك كوتاه خبر	1804	1808
لينك كوتاه كپي شد	1804
لينك كپي شد	1804	1808
""", 'م': """
مادة اعلانية	119
ماهانه	1854
مايكت	1844
مبلغ اخر	206
مبلغ دلخواه	1853
مبلغ ديگر	1853
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1861
متن كامل مقاله را بخوانيد	1861
متن پيادهشده	1837
متوجه شدم	1785
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1793
مجموع نظرات: #	1793
محبوبترين	1856
محبوبترينها	1830
محتواي تبليغاتي	1772
محتواي حمايتشده	1808
محتواي پولي	1835
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مخالفم	1776
مختارات	129
مخصوص مشتركان	1855
مدة الفيديو	232
مدت	1837
مدت زمان	1837
مديريت رضايت	1840
مديريت كوكيها	1840
مرا به خاطر بسپار	1855
مرة واحدة	207
مرتبسازي	1830
مرتبسازي بر اساس	1830
مزايا المشتركين	188
مزاياي مشتركان	1835
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1850
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1784
مشاهده عكسها	1861
مشاهده قيمت	1835
مشاهده محتوا	1840
مشاهده نتايج	91	1830
مشاهده همه	1784
مشاهده پاسخها	1829
مشاهده پرونده	1861
مشاهده گالري	1861
مشترك شويد	1766
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1858
مطالب بيشتر	1818
مطالب ديگر اين نويسنده	1861
مطالب مرتبط	1780
مطالب پيشنهادي	1818
مطلب بعدي	1861
مطلب قبلي	1861
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1780
مقاله بعدي	1861
مقاله قبلي	1861
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1793
منو	1784
مهمترين اخبار	1780
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1776
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1845
""", 'ن': """
نام	1858
نام خانوادگي	1858
نام و نام خانوادگي	1858
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1836
نسخه وب	1844
نسخه چاپي	1808
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1843
نظر	1779
نظر بدهيد	1808
نظر خود را با ما در ميان بگذاريد	1808
نظر خود را بنويسيد	1779
نظر خود را بگوييد	1829
نظر سنجي	92
نظر شما	1779
نظر شما درباره اين خبر چيست	1808
نظر كاربران	1792
نظرات	1779
نظرات بينندگان	1792
نظرات شما	1792
نظرات كاربران	1792
نظرات مخاطبان	1792
نظرتان را بگوييد	1829
نظرسنجي	92	1808
نظري ندارم	1830
نعم اريد	200
نعم، اريد	199
نقشه سايت	1796
نمايش اين محتوا ممكن نيست	1840
نمايش بيشتر	1784
نمايش زيرنويس	1836
نمايش كمتر	1785
نمايش متن اصلي	1785
نمايش محتوا	1840
نمايش نتايج	91
نمايش نظرات	1829
نمايش نظرات بيشتر	1829
نمايش نقشه	1785
نمايش همه	1785
نمايش پاسخها	1829
نمايش پست	1840
نميدانم	1830
ننصح بقراءة	129
نه ممنون	1763	1847
نه، ممنون	1847
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1869
هذا البريد مسجل مسبقا	235
هذا الحقل الزامي	211
هذا الحقل مطلوب	211
هذا الفيديو غير متاح	189
هذا الفيديو لم يعد متاحا	189
هذا المحتوي للمشتركين	105
هذا المقال للمشتركين	105
هذا المقال مقفل	209
هذه المادة للمشتركين	170
هر زمان ميتوانيد لغو اشتراك كنيد	1857
هر كمكي مهم است	1853
هر ماه	1854
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
همرساني	1770
همه اخبار	1861
همه بازيها	1832
همه خبرها	1861
همه عكسها	1861
همه مطالب	1861
همه مطالب نويسنده	1861
همه ويدئوها	1861
هميشه اجازه داده شود	1840
هميشه نمايش بده	1840
همچنين ببينيد	1818
همچنين بخوانيد	1780
هنوز ثبتنام نكردهايد	1855
هنوز مشترك نيستيد	1855
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1770
ورود	1766
ورود / ثبت نام	1766
ورود با اپل	1855
ورود با فيسبوك	1855
ورود با گوگل	1855
ورود مشتركان	1815
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1836
ويديو	1780
ويديو در دسترس نيست	1836
ويژه خوانندگان	1835
ويژه مشتركان	1766
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1854
يكبار	1854
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1779
پايان اگهي	1835
پايان تبليغ	1835
پخش	1802
پخش خودكار	1837
پخش ويدئو	1836
پخش ويدئو ممكن نيست	1836
پخش ويديو	1836
پذيرش همه	1841
پذيرش و ادامه	1840
پذيرفتن	1776
پربازديدترين	1780
پربازديدترينها	1780
پربازديدها	1780
پربازديدهاي امروز	1818
پربازديدهاي هفته	1818
پربحثترينها	1780
پربينندهترين	1818
پربينندهترين خبرها	1818
پربينندهترينها	1818
پرداخت سالانه	1856
پرداخت ماهانه	1856
پسنديدم	1830
پنهان كردن پاسخها	1829
پيام بازرگاني	1824
پيام شما ارسال شد	1857
پيام شما با موفقيت ارسال شد	1857
پيشنهاد خواندني	1818
پيشنهاد سردبير	1780
پيشنهاد ما	1780
پيوندها	1796
""", 'چ': """
چاپ	1770
چاپ دستور پخت	61
چگونه غيرفعال كنم	1852
چگونه مسدودكننده را غيرفعال كنم	1850
""", 'گ': """
گالري تصاوير	1861
گالري عكس	1861
گزارش تخلف	1830
گزارش خطا	1779
گزارش خطا در اين خبر	1808
گزينههاي بيشتر	1870
گوگل پلي	1844
""", 'अ': """
अकाउंट नहीं है	2424
अक्षर का आकार	65
अक्षर छोटे करें	2436
अक्षर बडे करें	2436
अगला	2365
अगला लेख	2430
अगली खबर	2361
अगली स्टोरी	2430
अनफॉलो करें	2434
अनम्यूट	2409
अनिवार्य	2427
अनुमति दें	2417
अन्य खबरें	19	2361
अन्य राशि	2422
अन्य विकल्प	2437
अपना इनबॉक्स देखें	2426
अपना ईमेल दर्ज करें	2426
अपना ईमेल देखें	2426
अपना कमेंट लिखें	2374
अपना ज्ञान परखें	2405
अपना प्लान चुनें	2424
अपनी टिप्पणी दें	2374
अपनी टिप्पणी लिखें	2374
अपनी तस्वीरें हमें भेजें	2431
अपनी प्रतिक्रिया दें	2402
अपनी राय दें	2360
अपनी राय बताएं	2402
अभी खरीदें	2408
अभी खेलें	2405
अभी डाउनलोड करें	2415
अभी तक सब्सक्राइबर नहीं हैं	2424
अभी दान करें	2346
अभी नहीं	2345	2418
अमान्य ईमेल	2426
अमेजन पर खरीदें	2408
अवधि	2410
असहमत	2359
अस्वीकार करें	2359
""", 'आ': """
आगे पढें	2365
आज का सवाल	91
आज की अन्य खबरें	2395
आप इस विषय को फॉलो कर रहे हैं	2434
आप कभी भी अनसब्सक्राइब कर सकते हैं	2426
आप पहले ही वोट कर चुके हैं	2402
आपका वोट दर्ज हो गया	2402
आपका वोट दर्ज हो गया है	2402
आपका संदेश भेज दिया गया है	2426
आपके लिए	2361
आपको यह भी पसंद आ सकता है	2395
आपको ये भी पसंद आ सकता है	2395
आवश्यक फील्ड	2426
""", 'इ': """
इस लेखक की अन्य खबरें	2378
इस लेखक की और खबरें	2378
इस लेखक के और लेख	2378
इस विषय को फॉलो करें	2434
इसे भी देखें	2395
इसे भी पढें	2361
""", 'ई': """
ई-पेपर	2348
ईमेल	2427
ईमेल से शेयर करें	2436
""", 'ऊ': """
ऊपर जाएं	2365
""", 'ए': """
एआई आवाज में सुनें	2409
एआई द्वारा तैयार	2381
एआई समरी	2381
एआई सारांश	2381
एआई से तैयार सारांश	2381
एक बार	2423
एक बार का दान	2422
एप डाउनलोड करें	2415
""", 'ऐ': """
ऐप इंस्टॉल करें	2415
ऐप खोलें	2415
ऐप डाउनलोड करें	2415
ऐप में खोलें	2415
ऐप में पढें	2415
ऐप स्टोर से डाउनलोड करें	2415
""", 'ऑ': """
ऑटोप्ले	2410
ऑडियो डाउनलोड करें	2409
ऑफर देखें	2408
""", 'औ': """
और खबरें	2361
और जानें	2359
और टिप्पणियां देखें	2402
और देखें	2365
और पढें	2361	2365
और पढें इस लेखक से	2378
और भी पढें	2395
""", 'क': """
कभी भी रद्द करें	2424
कम दिखाएं	2366
कमेंट	2360
कमेंट करें	2360
कमेंट पढें	2374
कमेंट लिखें	2402
कमेंट्स	2360
करियर	2377
कह नहीं सकते	2403
किताब खरीदें	2408
कीमत देखें	2408
कुकी का उपयोग	2359
कुकी नीति	2357	2359
कुकी सेटिंग्स	2413
कुकीज नीति	2359
कुकीज प्रबंधित करें	2413
कुकीज सेटिंग	2358
कुछ गलत हो गया	2427
के सहयोग से	2438
केवल सदस्यों के लिए	2348
केवल सब्सक्राइबर के लिए	2424
कैसे बंद करें	2421
कॉपी	2437
कॉपी करें	2437
कॉपी लिंक	2351
क्या आप नोटिफिकेशन चाहते हैं	2416
क्या आप नोटिफिकेशन पाना चाहते हैं	2416
क्या आप सूचनाएं पाना चाहते हैं	2416
क्या यह उपयोगी था	2402
क्या यह खबर उपयोगी थी	2402
क्या यह पेज उपयोगी था	2402
क्या यह लेख उपयोगी था	2402
क्यूआर कोड स्कैन करें	2415
क्रमबद्ध करें	2403
क्विज खेलें	2405
""", 'ख': """
खबर सुनें	2409
खाता नहीं है	2424
खाता बनाएं	2348
खोजें	2365
खोलें	2366
""", 'ग': """
गलती की सूचना दें	2402
गलती बताएं	2366
गलती मिली	2402
गूगल प्ले से डाउनलोड करें	2415
गूगल से जारी रखें	2424
गूगल से लॉगिन करें	2424
गेम्स	2407
गैलरी देखें	2430
गोपनीयता नीति	2357	2359	2377
गोपनीयता सेटिंग्स	2413
""", 'च': """
चर्चा में क्यों है	2395
चुनें	2425
""", 'ज': """
जरूर पढें	2395
जवाब छिपाएं	2402
जवाब दें	2360
जवाब देखें	2402
जवाब भेजें	2402
जावास्क्रिप्ट बंद है	2413
ज्यादा दिखाएं	2430
ज्यादा पढी गई	2395
""", 'ट': """
टिकट खरीदें	2408
टिकट बुक करें	2408
टिप्पणियां	2360
टिप्पणी	2360
टिप्पणी करें	2360
टिप्पणी के नियम	2402
टिप्पणी के लिए लॉगिन करें	2402
टिप्पणी भेजें	2402
टिप्पणी लिखें	2402
टेक्स्ट साइज	65
टैग्स	2361
टॉप न्यूज	2361
टॉप स्टोरीज	2395
ट्रांसक्रिप्ट	2410
ट्रेंडिंग	2361
ट्विटर	2351
ट्विटर पर शेयर करें	2436
""", 'ठ': """
ठीक है	2366
""", 'त': """
तस्वीर बडी करें	2430
तस्वीरें देखें	2430
ताजा खबरें	2361
ताजा समाचार	2361
""", 'द': """
दान करें	2346
दान पेज पर जाएं	2422
देश की और खबरें	2395
दोस्तों को भेजें	2381
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2426
""", 'न': """
नक्शा देखें	2366
नतीजे देखें	91
नवीनतम	2403
नहीं	2418
नहीं धन्यवाद	2345
नहीं, धन्यवाद	2345	2418
नाम	2427
नियम और शर्तें	2357	2377
नियम और शर्तें | गोपनीयता नीति	2357
नोटिफिकेशन ऑन करें	2416
नोटिफिकेशन चालू करें	2416
""", 'प': """
पता नहीं	2403
परिणाम देखें	91	2403
पसंदीदा स्रोत के रूप में जोडें	2434
पहले से खाता है	2424
पहले से सब्सक्राइबर हैं	2424
पाठकों के लिए विशेष ऑफर	2408
पार्टनर कंटेंट	2398
पासवर्ड भूल गए	2424
पिछला	2365
पिछला लेख	2430
पिछली खबर	2361
पूरा नाम	2427
पूरा लेख पढें	2430
पूरी खबर पढें	2365
पेज दोबारा लोड करें	2420
पेज रिफ्रेश करें	2420
पेज रीफ्रेश करें	2420
पेड कंटेंट	2408
पोल	92
पोल में हिस्सा लें	2402
पोस्ट लोड करें	2413
प्रचार	2355
प्रतिक्रिया दें	2360
प्रतिलिपि	2410
प्राइवेसी पॉलिसी	2359	2377
प्राइवेसी सेटिंग्स	2413
प्रायोजक	2438
प्रायोजित	2355
प्रायोजित सामग्री	2398
प्रिंट	2437
प्रिंट करें	2351
प्रीमियम	2348
प्लान चुनें	2424
प्ले स्टोर से डाउनलोड करें	2415
प्लेबैक गति	2409
प्लेबैक स्पीड	2409
प्लेयर लोड हो रहा है	2409
""", 'फ': """
फीडबैक दें	2377	2402
फीडबैक भेजें	2402
फुल स्क्रीन	2410
फुल स्क्रीन से बाहर निकलें	2409
फेसबुक	2351
फेसबुक पर शेयर करें	2351
फेसबुक से जारी रखें	2424
फेसबुक से लॉगिन करें	2424
फॉन्ट आकार	2436
फॉन्ट साइज	65
फॉलो कर रहे हैं	2434
फॉलो करें	2434
फोटो	2361
फोटो गैलरी	2395
फोटो गैलरी देखें	2430
फ्लिपकार्ट पर खरीदें	2408
""", 'ब': """
बंद करें	2345
बडी खबरें	2361
बाद में	2345	2418
बाद में याद दिलाएं	2345
ब्राउजर में जारी रखें	2415
""", 'भ': """
भेजें	2427
""", 'म': """
मंजूर है	2359
मशीनी अनुवाद	2410
मान्य ईमेल दर्ज करें	2426
मासिक	2423
मासिक दान	2423
मासिक भुगतान	2425
मासिक सहयोग	2423
मुख्य समाचार	2361
मुझे याद रखें	2424
मुफ्त डिलीवरी	2438
मुफ्त में खेलें	2405
मुफ्त, कोई स्पैम नहीं	2426
मूल देखें	2366
मेन्यू	2365
मेरा खाता	2348
मेरा खाता है	2424
मैं नियम और शर्तों से सहमत हूं	2426
मैंने ऐड ब्लॉकर बंद कर दिया	2420
मैंने बंद कर दिया	2421
म्यूट	2410
""", 'य': """
यह खबर सुनें	2409
यह फील्ड अनिवार्य है	2426
यह फील्ड आवश्यक है	2426
यह भी देखें	2395
यह भी पढें	2361
यह लेख लॉक है	2424
यह लेख सुनें	2409
यह वीडियो अब उपलब्ध नहीं है	2409
यह वीडियो उपलब्ध नहीं है	2409
यह सामग्री नहीं दिखाई जा सकती	2413
ये खबरें भी पढें	2395
ये भी जानें	2395
ये भी देखें	2395
ये भी पढें	2361
""", 'र': """
रजिस्टर करें	2348
रिपोर्ट करें	2403
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2403
लाइक करें	2403
लिंक कॉपी करें	2351	2381
लिंक कॉपी हो गया	2436
लेख उपहार में दें	2436
लेख सुनें	2409
लेखक की अन्य खबरें	2378
लेखक के अन्य लेख	2430
लेखक के और लेख	2378	2430
लेखक के बारे में	2431
लेखक के बारे में और	2378
लेखक को फॉलो करें	2434
लेखक परिचय	2431
लेखक से और	2378
लॉग इन	2348
लॉग इन करें	2348
लॉगआउट	2348
लॉगिन	2348
लोकप्रिय	2361
लोड हो रहा है	2409
""", 'व': """
वर्ग पहेली	2407
वर्तमान समय	2410
विज्ञापन	2355
विज्ञापन के बाद जारी	2398
विज्ञापन दें	2377
विज्ञापन समाप्त	2408
विज्ञापन हटाएं	2381
विवरण	2366
विषय	2361
विषय को फॉलो करें	2434
वीडियो	2361
वीडियो उपलब्ध नहीं है	2409
वीडियो चलाएं	2409
वीडियो नहीं चलाया जा सकता	2409
वीडियो लोड हो रहा है	2409
वोट करने के लिए धन्यवाद	2402
वोट करें	91	2403
वोट दें	91
वोट देने के लिए धन्यवाद	2402
व्हाट्सएप	2351
व्हाट्सएप पर शेयर करें	2436
व्हाट्सऐप पर शेयर करें	2436
""", 'श': """
शायद बाद में	2345
शिकायत करें	2403
शेयर	2351
शेयर करें	2351
शेष समय	2410
""", 'स': """
संपर्क करें	2360	2377
संपादक को लिखें	2431
संबंधित खबरें	2361
संबंधित लेख	2361
संबंधित वीडियो	2395
संबंधित समाचार	2361
सदस्य बनें	2346
सबटाइटल	2410
सबटाइटल दिखाएं	2409
सबमिट करें	2427
सबसे अच्छा ऑफर	2425
सबसे ज्यादा पढी गई	2361
सबसे ज्यादा पढी गई खबरें	2395
सबसे ज्यादा पढी गईं	2395
सबसे नए	2403
सबसे पुराने	2403
सबसे लोकप्रिय	2425
सब्सक्राइब	2348
सब्सक्राइब करें	2348
सभी अस्वीकार करें	2413
सभी कमेंट देखें	2402
सभी खबरें	2430
सभी खबरें देखें	2430
सभी गेम	2405
सभी गेम्स	2405
सभी टिप्पणियां देखें	2402
सभी तस्वीरें देखें	2430
सभी दिखाएं	2366
सभी देखें	2365
सभी फोटो देखें	2430
सभी वीडियो	2430
सभी वीडियो देखें	2430
सभी स्वीकार करें	2359	2413
समझ गया	2366
समर्थन करें	2346
सर्वे	92
सर्वे में हिस्सा लें	2402
सहमत हूं	2359
सहमति दें और आगे बढें	2358
सहमति प्रबंधित करें	2413
सहमति वापस लें	2413
सहयोग करें	2346
सही ईमेल दर्ज करें	2426
साइटमैप	2377
साइन अप	2348
साइन इन	2348
साझा करें	2351
सामग्री दिखाएं	2413
सामग्री देखें	2413
सामग्री लोड करें	2413
सालाना	2423
सालाना भुगतान	2425
सिर्फ सब्सक्राइबर के लिए	2424
सीधे रेसिपी पर जाएं	61
सुडोकू	2407
सुधार नीति	2431
सूचनाएं चालू करें	2416
सेव करें	2351
स्पॉन्सर्ड	2355
स्पॉन्सर्ड कंटेंट	2398
स्वचालित अनुवाद	2410
स्वीकार करें	2359
स्वीकार करें और आगे बढें	2358
स्वीकार करें और जारी रखें	2413
""", 'ह': """
हमसे संपर्क करें	2377	2431
हमारा समर्थन करें	2346
हमारी मदद करें	2422
हमारे बारे में	2377
हमें लिखें	2431
हमें सपोर्ट करें	2422
हमें सहयोग दें	2422
हमेशा अनुमति दें	2413
हर महीने	2423
हर योगदान महत्वपूर्ण है	2422
हर योगदान मायने रखता है	2422
हां	2418
हां, चाहिए	2417
होम	2365
होम पेज पर जाएं	2430
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
กฎการแสดงความคิดเห็น	4710
กติกาการแสดงความคิดเห็น	4710
กรุณากรอกข้อมูลให้ครบถ้วน	4727
กรุณากรอกอีเมล	4727
กรุณากรอกอีเมลให้ถูกต้อง	4727
กรุณาตรวจสอบอีเมล	4727
กลับขึ้นด้านบน	4730
กลับด้านบน	4730
กลับหน้าแรก	4730
การตั้งค่าความเป็นส่วนตัว	4716
การตั้งค่าคุกกี้	4716
กำลังติดตาม	4733
กำลังโหลด	4714
กำลังโหลดวิดีโอ	4714
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4730
ขอบคุณที่ร่วมโหวต	4710
ขอบคุณสำหรับการโหวต	4710
ข่าวก่อนหน้า	4730
ข่าวถัดไป	4730
ข่าวทั้งหมด	4730
ข่าวที่คุณอาจสนใจ	4703
ข่าวที่น่าสนใจ	4703
ข่าวที่เกี่ยวข้อง	4680
ข่าวนี้มีประโยชน์หรือไม่	4710
ข่าวยอดนิยม	4680
ข่าวล่าสุด	4680
ข่าวอื่นที่น่าสนใจ	4703
ข่าวอื่นๆ	19	4703
ข่าวอื่นๆ ที่น่าสนใจ	4694
ข่าวเกี่ยวข้อง	4703
ข่าวแนะนำ	4680
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4724
คลิกชมวิดีโอ	4694
คลิกเพื่อขยายภาพ	4730
คลิปแนะนำ	4703
ความคิดเห็น	4683
ความยาว	4715
ความเร็วในการเล่น	4714
คัดลอก	4735
คัดลอกลิงก์	4683
คัดลอกลิงก์แล้ว	4694
คัดลอกลิงค์	4694
คัดลอกลิงค์แล้ว	4694
คำบรรยาย	4715
คุณต้องการรับการแจ้งเตือนหรือไม่	4719
คุณอาจสนใจ	4703
คุณโหวตแล้ว	4710
คุ้มที่สุด	4726
""", 'จ': """
จดจำฉัน	4725
จดจำฉันไว้	4725
จบโฆษณา	4713
จองตั๋ว	4713
จองบัตร	4713
จัดการความยินยอม	4716
จัดการคุกกี้	4716
จัดส่งฟรี	4736
จำนวนอื่น	4723
จำเป็นต้องกรอก	4727
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4727
ฉันยอมรับเงื่อนไขการใช้งาน	4727
""", 'ช': """
ชมคลิป	4694
ชมคลิปวิดีโอ	4694
ชมวิดีโอ	4694
ชมวิดีโอด้านบน	4694
ชมวิดีโอเต็มได้ที่นี่	4694
ชำระรายปี	4725
ชำระรายเดือน	4725
ชื่อ	4728
ชื่อ-นามสกุล	4728
ช่องนี้จำเป็นต้องกรอก	4727
""", 'ซ': """
ซื้อที่ lazada	4713
ซื้อที่ shopee	4713
ซื้อบัตร	4713
ซื้อบัตรที่นี่	4713
ซื้อหนังสือ	4713
ซื้อหนังสือเล่มนี้	4713
ซื้อเลย	4713
""", 'ด': """
ดาวน์โหลดบน app store	4718
ดาวน์โหลดบน google play	4718
ดาวน์โหลดเสียง	4714
ดาวน์โหลดแอป	4718
ดาวน์โหลดแอปพลิเคชัน	4718
ดาวน์โหลดได้ที่ app store	4718
ดาวน์โหลดได้ที่ google play	4718
ดูการตอบกลับ	4710
ดูข่าวทั้งหมด	4730
ดูคลิป	4694
ดูความคิดเห็นทั้งหมด	4710
ดูความคิดเห็นเพิ่มเติม	4710
ดูทั้งหมด	4681
ดูผลลัพธ์	91
ดูผลโหวต	91	4711
ดูภาพทั้งหมด	4730
ดูภาพเพิ่มเติม	4730
ดูราคา	4713
ดูรูปทั้งหมด	4730
ดูวิดีโอ	4694
ดูเพิ่มเติม	4683
ดูแกลเลอรี	4730
ดูแกลเลอรี่	4730
""", 'ต': """
ตกลง	4720
ตอบกลับ	4711
ตัวเลือกเพิ่มเติม	4734
ตั้งค่าความเป็นส่วนตัว	4716
ตั้งค่าคุกกี้	4716
ติดตามผู้เขียน	4733
ติดตามหัวข้อ	4733
ติดตามหัวข้อนี้	4733
ติดต่อกองบรรณาธิการ	4731
ติดต่อเรา	4694
ติดต่อโฆษณา	4731
ต้องการรับการแจ้งเตือนหรือไม่	4719
""", 'ถ': """
ถอดเสียง	4715
ถอนความยินยอม	4716
ถูกใจ	4711
""", 'ท': """
ทดสอบความรู้ของคุณ	4712
ทำแบบทดสอบ	4712
ทุกการสนับสนุนมีความหมาย	4723
ทุกเดือน	4724
""", 'บ': """
บทความก่อนหน้า	4730
บทความถัดไป	4730
บทความทั้งหมดของผู้เขียน	4730
บทความที่น่าสนใจ	4703
บทความที่เกี่ยวข้อง	4680
บทความนี้ถูกล็อก	4725
บทความนี้มีประโยชน์หรือไม่	4710
บทความล่าสุด	4680
บทความอื่นของผู้เขียน	4730
บทความอื่นๆ ของผู้เขียน	4730
บทความแนะนำ	4703
บริจาค	4677
บริจาคครั้งเดียว	4723
บริจาคตอนนี้	4723
บริจาครายเดือน	4723
บริจาคเลย	4677
บันทึก	4694
บันทึกการตั้งค่า	4716
บันทึกคะแนนของคุณแล้ว	4710
บันทึกคะแนนโหวตแล้ว	4710
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4694
""", 'ป': """
ปฏิเสธทั้งหมด	4716
ปิดการแสดงความคิดเห็น	4710
ปิดเสียง	4715
""", 'ผ': """
ผู้สนับสนุน	4736
""", 'พ': """
พิมพ์	4683
พิมพ์บทความ	4694
พิมพ์สูตร	61
พิมพ์หน้านี้	4694
""", 'ฟ': """
ฟรี ไม่มีสแปม	4727
ฟังข่าว	4714
ฟังข่าวนี้	4714
ฟังบทความ	4714
ฟังบทความนี้	4714
ฟังรายการย้อนหลัง	4694
""", 'ภ': """
ภายหลัง	4720
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4694
มีบัญชีอยู่แล้ว	4725
มีบัญชีแล้ว	4725
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4727
ยกเลิกได้ทุกเมื่อ	4725
ยอดนิยม	4703
ยอดนิยมในตอนนี้	4703
ยอมรับทั้งหมด	4716
ยอมรับและดำเนินการต่อ	4716
ยังไม่มีบัญชี	4725
ยังไม่เป็นสมาชิก	4725
""", 'ร': """
ระบุจำนวนเงิน	4723
รับการแจ้งเตือน	4719
รับการแจ้งเตือนข่าวด่วน	4694
รายงาน	4711
รายปี	4724
รายเดือน	4724
รีเฟรชหน้า	4722
รีเฟรชหน้านี้	4722
รูปแบบอีเมลไม่ถูกต้อง	4727
ร่วมงานกับเรา	4694
ร่วมตอบแบบสอบถาม	4694
ร่วมตอบแบบสำรวจ	4710
ร่วมบริจาค	4677
ร่วมสนับสนุน	4723
ร่วมแสดงความคิดเห็น	4694
ร่วมโหวต	4710
ร้านค้า	4736
""", 'ล': """
ลงทะเบียน	4677
ลงทะเบียนเรียบร้อยแล้ว	4727
ลดขนาดตัวอักษร	4734
ลืมรหัสผ่าน	4677
ลืมรหัสผ่านหรือไม่	4725
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4714
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4714
วิดีโอไม่พร้อมใช้งาน	4714
วิธีปิดโปรแกรมบล็อกโฆษณา	4722
""", 'ส': """
สนับสนุนรายเดือน	4723
สนับสนุนเรา	4677
สนับสนุนโดย	4736
สปอนเซอร์	4683
สมัครงานกับเรา	4694
สมัครสมาชิก	4677
สมัครเรียบร้อยแล้ว	4727
สรุปด้วย ai	4732
สรุปโดย ai	4732
สั่งซื้อหนังสือ	4713
สั่งซื้อเลย	4713
สำหรับสมาชิกเท่านั้น	4725
สิทธิพิเศษสำหรับผู้อ่าน	4713
สิทธิพิเศษสำหรับสมาชิก	4713
สแกน qr code	4718
สแกนคิวอาร์โค้ด	4718
ส่ง	4728
ส่งข่าว	4731
ส่งข้อความเรียบร้อยแล้ว	4727
ส่งความคิดเห็น	4710
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4694
""", 'ห': """
หน้าแรก	4730
""", 'อ': """
อนุญาต	4720
อนุญาตเสมอ	4716
ออกจากโหมดเต็มจอ	4714
อีเมล	4728
อีเมลไม่ถูกต้อง	4727
อ่านข่าวที่เกี่ยวข้อง	4703
อ่านข่าวผ่านแอป	4694
อ่านข่าวอื่นๆ	4703
อ่านฉบับเต็ม	4730
อ่านต่อ	4683
อ่านต่อหลังโฆษณา	4713
อ่านต่อเรื่องนี้	4703
อ่านต่อในเบราว์เซอร์	4718
อ่านบทความฉบับเต็ม	4730
อ่านบนแอป	4718
อ่านเพิ่มเติม	4680
อ่านเรื่องที่เกี่ยวข้อง	4703
อ่านโดย ai	4714
อ่านในแอป	4718
""", 'เ': """
เกมทั้งหมด	4712
เกิดข้อผิดพลาด	4728
เกิดข้อผิดพลาด กรุณาลองใหม่	4727
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4727
เกี่ยวกับผู้เขียน	4731
เก่าที่สุด	4711
เขียนความคิดเห็น	4710
เขียนโดย ai	4732
เข้าสู่ระบบ	4677
เข้าสู่ระบบด้วย apple	4725
เข้าสู่ระบบด้วย facebook	4725
เข้าสู่ระบบด้วย google	4725
เข้าสู่ระบบด้วย line	4725
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4710
เฉพาะสมาชิกเท่านั้น	4725
เต็มจอ	4715
เนื้อหาต่อจากโฆษณา	4713
เนื้อหาที่เกี่ยวข้อง	4703
เนื้อหาสนับสนุน	4713
เนื้อหาโฆษณา	4713
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4714
เบราว์เซอร์ของคุณไม่รองรับเสียง	4714
เปิดการแจ้งเตือน	4719
เปิดรับการแจ้งเตือน	4719
เปิดเสียง	4714
เปิดแอป	4718
เปิดในแอป	4718
เป็นคนแรกที่แสดงความคิดเห็น	4694
เพิ่มขนาดตัวอักษร	4734
เริ่มทำแบบทดสอบ	4712
เรียงตาม	4711
เรื่องที่คุณอาจสนใจ	19	4703
เรื่องที่น่าสนใจ	4703
เรื่องที่เกี่ยวข้อง	4680
เรื่องล่าสุด	4703
เรื่องอื่นที่น่าสนใจ	4680
เรื่องแนะนำ	4703
เลิกติดตาม	4733
เลือก	4726
เลือกแพ็กเกจ	4725
เลือกแพ็คเกจ	4725
เล่นวิดีโอ	4714
เล่นอัตโนมัติ	4715
เล่นเกม	4712
เล่นเลย	4712
เวลาที่เหลือ	4714
เสียงอ่านโดย ai	4714
""", 'แ': """
แจ้งข่าว	4731
แจ้งข้อผิดพลาด	4710
แจ้งคำผิด	4710
แจ้งลบความคิดเห็น	4710
แจ้งเบาะแส	4731
แชร์	4683
แชร์ข่าวนี้	4694
แชร์บทความ	4694
แชร์บทความนี้	4734
แชร์บน facebook	4734
แชร์ผ่าน line	4734
แชร์หน้านี้	4694
แชร์ไปที่ line	4694
แชร์ไปยัง facebook	4734
แชร์ไปยัง line	4734
แท็ก	4703
แท็กที่เกี่ยวข้อง	4703
แบบสำรวจ	92
แปลอัตโนมัติ	4694
แปลโดย ai	4732
แปลโดยอัตโนมัติ	4732
แสดงความคิดเห็น	4683
แสดงคำบรรยาย	4714
แสดงน้อยลง	4681
แสดงเนื้อหา	4716
แสดงเพิ่มเติม	4730
แสดงโพสต์	4716
""", 'โ': """
โฆษณา	4683
โหลดหน้านี้ใหม่	4722
โหลดหน้าใหม่	4722
โหลดเนื้อหา	4716
โหลดเพิ่มเติม	4730
โหลดแอป	4718
โหลดแอปฟรี	4694
โหลดโพสต์	4716
โหวต	91	4711
""", 'ใ': """
ใหม่ล่าสุด	4711
ให้คะแนนบทความนี้	4710
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4723
ไม่มีความเห็น	4711
ไม่สามารถเล่นวิดีโอนี้ได้	4714
ไม่สามารถเล่นวิดีโอได้	4714
ไม่สามารถแสดงเนื้อหานี้ได้	4716
ไม่แน่ใจ	4711
ไม่ใช่ตอนนี้	4720
""", 'ả': """
ảnh tiếp theo	5146
ảnh trước	5146
""", 'ẩ': """
ẩn	5062
ẩn trả lời	5101
""", 'ủ': """
ủng hộ	5037
ủng hộ báo chí độc lập	5039
ủng hộ chúng tôi	5037
ủng hộ chúng tôi trên patreon	5120
ủng hộ hàng tháng	5120
ủng hộ một lần	5120
ủng hộ ngay	5143
ủng hộ tác giả	5039
""", '☕': """
☕ buy me a coffee	1180
☕ buy us a coffee	1180
""", 'あ': """
あとで	2883
あとで読む	2899
あとで読むに追加	3013
あなたにおすすめ	2920
あなたにおすすめの記事	2920
あなたはどう思いますか	2914
あなたへのおすすめ	2920
あわせて読みたい	2920
あわせて読む	2955
""", 'い': """
いいえ、結構です	2883
いいね	2899
いいね!してニュースをチェック	2900
いいね!で応援する	2945
いいね順	2964
いつでも解約ok	2985
いつでも解約できます	2985
いつでも解約可能	2985
いつでも配信停止できます	2988
いま読まれています	2955
いま読まれている記事	2955
""", 'お': """
おすすめ	2920
おすすめの記事	2920
おすすめプラン	2985
おすすめ情報pr	2904
おすすめ記事	2920
おすすめ関連記事	2955
おすすめ順	2964
お住まいの地域ではご覧いただけません	2969
お住まいの地域では再生できません	2969
お名前	2989
お問い合わせ	2906	2934
お問い合わせありがとうございました	2988
お問い合わせありがとうございます	2988
お問い合わせ内容	3009
お役に立ちましたか	2963
お得なクーポン	3012
お得なプランを見る	3008
お気に入り	2899
お気に入りに追加	2899
お申し込み	2887
お申し込みが完了しました	3009
お申し込みを受け付けました	3009
お酒は#歳になってから	2967
""", 'こ': """
こちらの記事もおすすめ	2955
こちらの記事も読まれています	19	2955
こちらもおすすめ	2920
こちらも読む	2955
このコメントを報告	3002
このコンテンツは表示できません	2972
このコンテンツを表示できません	2972
このテーマをフォロー	2998
このテーマをフォローする	2998
このページは役に立ちましたか	2963
このメールアドレスは登録済みです	3009
この動画の配信は終了しました	2969
この動画はお住まいの地域では再生できません	2969
この動画はご覧いただけません	2969
この動画は公開を終了しました	2969
この動画は再生できません	2969
この動画は現在ご覧いただけません	2969
この投稿をinstagramで見る	3003
この本を購入する	2967
この著者の記事	2920
この著者の記事を見る	2992
この著者の記事一覧	2992
この記事だけ読む	3008
この記事に関連するニュース	2955
この記事のタグ	2920
この記事の写真	2992
この記事の写真をすべて見る	2956
この記事の写真を見る	2992
この記事の画像	2992
この記事の画像をもっと見る	2992
この記事の画像を見る	2992
この記事の筆者	2993
この記事の誤りを報告	2917
この記事の関連ニュース	2955
この記事はロックされています	2985
この記事は会員からのプレゼントです	3013
この記事は会員限定です	2887
この記事は参考になりましたか	2963
この記事は役に立ちましたか	2963
この記事へのコメント	2918
この記事もチェック	2945
この記事をシェア	2899
この記事をシェアする	3013
この記事をプレゼント	2945
この記事をプレゼントする	2945
この記事を保存	2945
この記事を印刷	2945
この記事を印刷する	2945
この記事を書いた人	2993
この記事を書いた記者	2993
この記事を聞く	2969
この記事を聴く	2969
この記事を評価	3002
この記事を評価する	2945
この記事を購入	3008
この記者の記事をもっと見る	2992
この記者の記事を見る	2992
この記者の記事一覧	2920
この記者をフォロー	2902
この記者をフォローする	2998
この連載の記事	2920
この連載をフォロー	2902
この連載をフォローする	2902
この音声はaiが読み上げています	2969
この項目は必須です	2988
この項目は必須項目です	2988
""", 'ご': """
ご寄付ありがとうございます	3007
ご寄付はこちら	2982
ご意見	2911
ご意見をお聞かせください	2963
ご意見・ご感想を入力	3009
ご投票ありがとうございました	2963
ご支援ありがとうございます	3007
ご支援のお願い	2884
ご支援はこちら	2982
ご登録ありがとうございました	2988
ご登録ありがとうございます	2988
ご購入はこちら	2967
ご購読の申し込み	2887
""", 'さ': """
さらに読み込む	2924
""", 'す': """
すでにアカウントをお持ちの方	2985
すでに会員の方	2985
すでに投票済みです	2963
すでに登録済みです	3009
すべてのcookieを受け入れる	3005
すべてのcookieを許可	3005
すべてのコメントを見る	2963
すべてのニュースを見る	2992
すべての写真を見る	2956
すべての記事を見る	2992
すべて受け入れる	2906
すべて同意する	3005
すべて拒否	2973
すべて拒否する	2972
すべて表示	2925
すべて見る	2924
すべて許可	2906	2909
すべて読む	2925
""", 'そ': """
その他のオプション	2999
その他の記事	2920
その他の金額	2982
""", 'ど': """
どちらともいえない	2964
""", 'は': """
はい、受け取る	2976
はじめての方はこちら	2985
はてなブックマーク	2899
はてなブックマークに追加	2945
はてブ	2899
""", 'ま': """
まずは無料で	2985
また後で	2883
まだ会員でない方	2985
""", 'み': """
みなさんはどう思いますか	2914
みんなのコメント	2911
""", 'も': """
もう一度再生	3006
もう一度見る	2970
もっと見る	2924
もっと詳しく知りたい方は	2955
もっと読む	2920
もどる	2924
""", 'よ': """
よく読まれています	2955
よく読まれている記事	2920
よく読まれている記事ランキング	2920
""", 'わ': """
わからない	2964
わかりました	2925
""", 'ア': """
アカウントをお持ちでない方	2985
アカウントをお持ちの方	2985
アカウントをお持ちの方はこちら	2985
アクセスランキング	2920
アプリで続きを読む	2975
アプリで見る	2975
アプリで読む	2975
アプリで開く	2975
アプリなら	2975
アプリのダウンロード	2898
アプリをインストール	2898
アプリをダウンロード	2898
アプリを入手	2975
アプリを開く	2898
アプリダウンロード	2898
アンケート	92
アンケートにご協力	2916
アンケートに参加する	2916	2963
アンケートに回答する	2963
アンケートに答える	2916	2963
アンケート実施中	2945
アンケート結果	2964
アンケート結果を見る	3002
""", 'ウ': """
ウィンドウを閉じる	3011
""", 'エ': """
エラーが発生しました	2988
""", 'オ': """
オススメ記事	2920
オフにする	2977
オプションの管理	3005
オプションを管理	3005
オンにする	2977
オンラインショップ	2967
""", 'カ': """
カテゴリ	2920
カテゴリー	2920
カートに入れる	3012
""", 'キ': """
キーワード	2920
キーワードをフォロー	2902
""", 'ギ': """
ギャラリーを見る	2992
ギャラリーを閉じる	3011
""", 'ク': """
クイズ	2966
クイズに挑戦	2916	2945
クイズに挑戦する	2916	2945
クイズに答える	2965
クッキー	2906
クッキーの設定	2972
クッキー設定	2906	2909
クリックで拡大	2992
クリックで音声が出ます	3006
クリップ	2899
クリップする	2899
クロスワード	2966
クロスワードに挑戦	2915
クロスワードを解く	2915
""", 'ゲ': """
ゲーム	2966
ゲームで遊ぶ	2965
ゲーム一覧	2965
""", 'コ': """
コピー	3000
コピーしました	2899
コメント	2911
コメント #件	2918
コメント#件	2911
コメント(#	2911
コメント(#件	2918
コメントする	2911
コメントのルール	2963
コメントの受付は終了しました	2963
コメントの受付を終了しました	2963
コメントはまだありません	2911
コメントは会員のみ	3002
コメントは無効になっています	3002
コメントをすべて見る	2963
コメントをもっと見る	2911
コメントを入力	3002
コメントを入力してください	3002
コメントを報告	3002
コメントを投稿	2911
コメントを投稿する	2963
コメントを書く	2911
コメントを残す	2911
コメントを見る	2911
コメントを送信	2963
コメントを送信する	2963
コメントを閉じる	2963
コメントガイドライン	2963
コメントポリシー	2963
コメント一覧	2911
コンテンツへスキップ	2922
コンテンツを表示	2972
コンテンツを表示する	2972
コンテンツを読み込む	2972
コーヒーをおごる	2982
""", 'サ': """
サイトで続ける	2975
サイトポリシー	2906	2934
サイトマップ	2906
サインイン	2887
サポーターになる	2982
サポートする	2884
""", 'シ': """
シェア	2899
シェアしよう	2899
シェアする	2899
""", 'ス': """
スキップ	2883
スクラップ	2899
スクラップする	2899
スポンサー	2904
スポンサードリンク	2904
スポンサーリンク	2904
スポンサー企業	3001
""", 'タ': """
タイアップ	2904
タグ	2920
タップして音声をオンにする	3006
""", 'チ': """
チケットを予約する	2967
チケットを購入	2967
チケットを購入する	2967
チケット購入はこちら	2967
チップを送る	2884
チャンネル登録	2900
""", 'ツ': """
ツイート	2899
ツイートする	2899
ツイートを読み込む	2972
""", 'デ': """
データ保護方針	3005
""", 'ト': """
トップ	2924
トップに戻る	2992
トップへ戻る	2924
トップニュース	2920
トップページ	2924
トップページに戻る	2992
トップページへ	2992
トピックス	2920
""", 'ド': """
ドネーション	2884
""", 'ナ': """
ナンプレ	2966
""", 'ニ': """
ニックネーム	2989
ニックネームを入力	3002
ニュースを読む	2924
ニュースレター	2892
ニュースレター登録	2892
ニュース一覧	2992
ニュース一覧へ	2992
""", 'バ': """
バックナンバー	2920
""", 'パ': """
パスワードをお忘れですか	2985
パスワードをお忘れの方	2985
パスワードをお忘れの方はこちら	2985
パスワードを忘れた方	2887
パスワードを忘れた方はこちら	2985
パズル	2966
""", 'ピ': """
ピックアップ	2920
""", 'フ': """
フィードバックを送る	2963
フィードバックを送信	2963
フォトギャラリー	2992
フォトギャラリーを見る	2992
フォロー	2900
フォローしています	2998
フォローしてね	2900
フォローしました	2900
フォローする	2900
フォローを解除	2998
フォローを解除する	2998
フォロー中	2900
フォロー解除	2998
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2970
""", 'ブ': """
ブックマーク	2899
ブックマークする	2899
ブラウザで続ける	2975
ブラウザで見る	2975
ブラウザで読む	2975
""", 'プ': """
プッシュ通知	2898
プッシュ通知を受け取りますか	2976
プッシュ通知を受け取る	2976
プライバシーの設定	2972
プライバシーポリシー	2906	2934
プライバシーポリシーに同意する	2988
プライバシー設定	2972
プランを見る	2985
プランを選ぶ	2985
プランを選択	2985
プラン一覧	2985
プレゼント	2887
プレミアム	2887
プレミアム会員	2891
プロフィール	2994
""", 'ヘ': """
ヘルプ	2906
""", 'ペ': """
ページの先頭に戻る	2992
ページの先頭へ	2924
ページの先頭へ戻る	2992
ページを再読み込み	2978
ページを再読み込みする	2978
ページを更新する	2978
ページトップ	2924
ページトップへ	2924
ページトップへ戻る	2992
""", 'ホ': """
ホーム	2924
ホームに戻る	2992
""", 'ポ': """
ポスト	2899
ポストする	2899
""", 'マ': """
マイページ	2887
マンスリーサポーターになる	2982
""", 'ミ': """
ミュート	2970
ミュートを解除	2969
ミュート解除	2969
""", 'メ': """
メインコンテンツへスキップ	2922
メッセージ	3010
メニュー	2924
メニューを閉じる	3011
メルマガ	2892
メルマガ登録	2892
メールでシェア	2999
メールで送る	2899
メールで送信	2899
メールをご確認ください	2988
メールアドレス	2892
メールアドレスが正しくありません	2988
メールアドレスでログイン	3008
メールアドレスで登録	3008
メールアドレスをご入力ください	3009
メールアドレスを入力	2892
メールアドレスを入力してください	2988
メールアドレスを入力する	3009
メールマガジン	2892
メールマガジン登録	2892
""", 'ラ': """
ライター	2994
ランキング	2920
""", 'リ': """
リンクをコピー	2899
リンクをコピーしました	2945
リンクをコピーする	2945
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2887
ログイン	2887
ログイン/会員登録	2887
ログインしてコメント	2963
ログインしてコメントする	2963
ログイン・会員登録	2887
ログイン状態を保持	2985
ログイン状態を保持する	2985
""", '一': """
一回だけ	2983
一回だけ寄付する	2982
一回のみ	2983
一時停止	2970
一次性	5270
一次性捐款	5269
一番人気	2986
一覧	2924
一覧に戻る	2992
一覧へ	2924
一覧を見る	2924
""", '上': """
上一个视频	5293
上一张	5278
上一张图片	5298
上一篇	5187
上一篇文章	5278
上一頁	5193
上一页	5193
""", '下': """
下一个视频	5293
下一张	5278
下一张图片	5298
下一張圖片	5298
下一篇	5187
下一篇文章	5278
下一部影片	5293
下一頁	5193
下一页	5193
下次再說	5154
下次再说	5154
下載app	5260
下載客戶端	5260
下載音檔	5253
下載音訊	5253
下载app	5260
下载客户端	5260
下载音频	5253
""", '不': """
不,謝謝	5154	5263
不,谢谢	5154	5263
不用了	5154	5263
不用了,謝謝	5263
不用了,谢谢	5263
不知道	5247
不適切な内容を報告	2963
""", '专': """
专题	5187
""", '並': """
並び替え	2964
並べ替え	2964
""", '个': """
个人中心	5159
个人信息保护政策	5292
""", '中': """
中	3000	5287
中立	5202
""", '为': """
为你推荐	5187
为您推荐	5187
""", '主': """
主旨	5297
主要ニュース	2920
主题	5297
""", '举': """
举报	5186
举报评论	5289
""", '了': """
了解	2925
了解更多	5182
了解详情	5299
""", '京': """
京东购买	5251
""", '人': """
人人网	5225
人才招聘	5222
人气排行	5192
人气榜	5192
人気の動画	2955
人気の記事	2920
人気ランキング	2920
人気記事	2920
人気記事ランキング	2920
人気順	2964
人氣排行	5192
人氣文章	5234
人氣榜	5192
""", '仅': """
仅限会员	5272
仅限订阅用户	5272
""", '今': """
今、あなたにオススメ	2920
今、読まれている記事	2955
今すぐプレイ	2965
今すぐ寄付	3007
今すぐ支援する	3007
今すぐ購入	3012
今すぐ遊ぶ	2965
今はしない	2883
今はやめておく	2883
今回のみ	2983
今回のみ支援する	2982
今回はしない	2883
今日のアンケート	2915
今日のクイズに挑戦	2916
今日のクロスワード	2915
今日の注目	2920
今日投票	5201
今日最熱門	5234
今日热点	5187
今日焦点	5187
今日熱門	5234
今週のアンケート	2915
今週のクイズに挑戦	2916
""", '从': """
从app store下载	5260
""", '他': """
他の記事	19
他の記事も読む	2920
""", '付': """
付費閱讀	5159
付费内容	5159
付费阅读	5159
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5289
以下为广告内容	5222
以下為廣告內容	5222
以后再说	5154
以後再說	5262
以電子郵件繼續	5295
""", '件': """
件名	3010
""", '企': """
企画・制作	3001
""", '优': """
优惠码	5299
""", '会': """
会员专享	5164
会员专享内容	5164
会员专属	5159
会员中心	5159
会员登录	5159
会員でない方	2985
会員でない方はこちら	2985
会員の方はこちら	2887
会員の方はログイン	2887
会員プランを見る	3008
会員特典	2967
会員登録	2887
会員登録する	2887
会員登録のご案内	3008
会員登録はこちら	2887
会員限定	2887
会員限定特典	2967
会員限定記事	2887
会社概要	2934
""", '余': """
余下全文	5298
""", '作': """
作者其他文章	5211
作者更多文章	5278
作者的更多文章	5211
作者简介	5279
作者簡介	5279
""", '你': """
你可能也喜欢	5187
你可能也喜歡	5187
你可能感兴趣	5187
你可能还想看	5234
你可能還想看	5234
你已投票	5201
你怎么看	5200
你怎麼看	5200
""", '使': """
使用 apple 登入	5272
使用 facebook 登入	5272
使用 google 帳號登入	5272
使用 google 登入	5272
使用 google 繼續	5272
使用apple登录	5272
使用facebook登入	5272
使用facebook登录	5272
使用google登入	5272
使用google登录	5272
使用google繼續	5272
使用google继续	5272
使用google账号登录	5272
使用paypal付款	5295
使用条款	5179
使用條款	5179
使用邮箱登录	5295
""", '価': """
価格を見る	3012
""", '保': """
保存	2899
保存する	2899
保存设置	5257
保持登入	5272
保持登入狀態	5272
保持登录状态	5272
""", '個': """
個人情報の取り扱い	2906
個人情報の取り扱いについて	2906
個人情報の取り扱いに同意する	2988
個人情報の取扱いについて	2906
個人情報保護方針	2906	2934
""", '倍': """
倍速	5254
""", '僅': """
僅限會員	5272
僅限訂戶	5272
""", '優': """
優先するソースに追加	2998
優惠碼	5299
""", '儲': """
儲存設定	5257
""", '允': """
允許	5262
允許通知	5261	5263
允许	5262
允许通知	5261	5263
""", '元': """
元の記事を読む	2956
元記事で読む	2956
元記事を読む	2924
""", '免': """
免責聲明	5179
免費訂閱	5165
免費註冊	5159
免費試讀	5159
免費閱讀	5295
免责声明	5179
免费,无垃圾邮件	5275
免费注册	5159
免费订阅	5165
免费试读	5159
免费阅读	5295
免运费	5288
免運費	5288
""", '入': """
入力内容を確認	3009
入力内容を確認する	3009
入力必須	2988
""", '內': """
內容	5297
內容糾錯	5203
""", '全': """
全ての写真を見る	2956
全ての記事が読み放題	3008
全屏	5254
全文はこちら	2956
全文を読む	2924
全文表示	2924
全画面	2970
全画面表示	2969
全画面表示を終了	2969
全螢幕	5254
全記事読み放題	2891
全部拒絕	5258
全部拒绝	5258
全部接受	5179
全部新闻	5278
全部游戏	5249
全部视频	5278
全部评论	5186
全部话题	5189
""", '公': """
公众号	5173
公式sns	2900
公式twitter	2900
公式x	2900
公式アプリ	2898
公式サイトで見る	2967
公式サイトはこちら	3012
公式サイトを見る	3012
公式ショップ	2967
公式ショップはこちら	2967
""", '共': """
共 # 頁	5189
共 # 页	5189
共#頁	5189
共#页	5190
共有	2899
共有する	2899
共有オプション	2999
共有リンクをコピー	2945
""", '关': """
关于作者	5279
关于我们	5179
关注	5173
关注作者	5283
关注我们	5173
关注此话题	5283
关注话题	5283
关键词	5187
关闭	5154
关闭窗口	5298
关闭菜单	5298
""", '其': """
其他新聞	5187
其他新闻	19	5187
其他金額	5269
其他金额	5269
""", '内': """
内容	5297
内容由ai生成	5293
内容纠错	5203
""", '再': """
再生	2924
再生リスト	3006
再生時間	2970
再生速度	2969
再読み込み	2978
再読み込みする	2978
""", '写': """
写留言	5289
写真(#枚	2956
写真をすべて見る	2992
写真をもっと見る	2956
写真を拡大	2992
写真を拡大する	2992
写真を見る	2924
写真を見る(全#枚	2956
写真・動画の投稿はこちら	2993
写真特集	2920
写评论	5186
""", '出': """
出錯了	5276
出错了	5276
""", '分': """
分享	5172
分享到	5172
分享到facebook	5222
分享到line	5222
分享到qq	5286
分享到whatsapp	5286
分享到微信	5172
分享到微博	5172
分享到朋友圈	5286
分享文章	5300
分享本文	5222
分享此文	5222
分享此頁	5300
分享給好友	5222
分享給更多人看到	5222
分享给好友	5222
分享给更多人	5222
分享至	5172
分享至facebook	5172
分享至line	5222
分享这篇文章	5300
分享這篇文章	5300
分类	5187
分類	5187
""", '列': """
列印	5172
列印本頁	5222
列印食譜	61
""", '初': """
初めての方はこちら	2985
初割で無料体験する	2887
初月無料	2891
""", '利': """
利用規約	2906	2934
利用規約に同意します	2988
利用規約に同意する	2988
""", '刷': """
刷新页面	5264
""", '前': """
前のページ	2924
前のページに戻る	3011
前の写真	2992
前の動画	3006
前の画像	2992
前の記事	2920
前の記事へ	2920
前の記事を読む	3011
前へ	2924
前回の記事はこちら	2955
前回はこちら	2956
前往官網	5299
前往捐款	5269
前往捐款頁面	5269
前往捐款页面	5269
前往購買	5251
前往贊助	5269
""", '剩': """
剩余时间	5254
剩餘時間	5254
""", '加': """
加入google偏好來源	5283
加入line好友	5173
加入会员	5159
加入我们	5222
加入我们的团队	5222
加入我們	5222
加入我們的團隊	5222
加入書籤	5172
加入會員	5159
加入白名单	5264
加入購物車	5299
加入购物车	5299
加载中	5253
加载内容	5257
加载帖子	5257
加载更多	5193
加载更多评论	5246
""", '動': """
動画	2920
動画で見る	2945
動画の公開は終了しました	2969
動画の読み込みに失敗しました	3006
動画の配信は終了しました	2969
動画は再生できません	2969
動画をもっと見る	2992
動画を再生	3006
動画を再生する	2945
動画を再生できません	2969
動画を再生できませんでした	2969
動画を見る	2924
動画を読み込み中	2969
動画を読み込めませんでした	3006
動画を読み込んでいます	2969
動画プレーヤーを読み込み中	2969
動画一覧	2992
""", '勘': """
勘誤回報	5203
""", '包': """
包邮	5288
""", '協': """
協賛	3001
協賛企業	3001
""", '单': """
单次	5270
单次捐款	5155
单篇购买	5295
""", '単': """
単発の寄付	2982
""", '博': """
博客來購買	5251
""", '占': """
占い	2966
""", '印': """
印刷	2899
印刷する	2899
印刷用ページ	2945
印刷用ページを表示	2945
印象笔记	5225
""", '即': """
即时新闻	5187
即時新聞	5187
""", '原': """
原文を表示	2925
原文を見る	2925
原文連結	5235
原文链接	5235
""", '去': """
去京东看看	5251
去京东购买	5251
去天猫购买	5251
去淘宝购买	5251
""", '参': """
参与投票	5202	5246
参与评论	5186
参加测验	5249
参加者募集中	2937
参加问卷调查	5222
""", '參': """
參加問卷調查	5222
參加測驗	5249
參與投票	5246
""", '友': """
友だち追加	2900
友だち追加する	2900
友善列印	5222
友達に教える	2945
""", '反': """
反对	5202
反對	5202
反馈	5186
""", '发': """
发一条友善的评论	5289
发现错误	5246
发现错误?请告诉我们	5222
发生错误	5276
发表留言	5186
发表评论	5186
发送	5276
发送成功	5275
""", '取': """
取材・文	2994
取消关注	5284
取消回复	5204
取消回覆	5204
取消追蹤	5283
取消關注	5284
取消静音	5253
取消靜音	5253
""", '受': """
受け取る	2977
受付が完了しました	3009
""", '古': """
古い順	2964
""", '可': """
可随时退订	5275
可隨時取消	5272
""", '合': """
合わせて読みたい	2920
合作伙伴	5288
合作夥伴	5288
合成音声による読み上げ	2969
合成音声による読み上げです	2969
""", '同': """
同じカテゴリの記事	2920
同じ著者の記事	2955
同作者文章	5211
同意	5179
同意して続ける	2972
同意して続行	2972
同意して閉じる	2972
同意しない	2906	2909
同意する	2906	2909
同意の管理	2972
同意を撤回	2972
同意を撤回する	2972
同意を管理	2972
同意を管理する	2972
同意並繼續	5182	5257
同意并继续	5182	5257
同意設定を変更	2908
""", '后': """
后退#秒	5253
""", '听': """
听全文	5222
听文章	5253
听新闻	5172
听这篇文章	5222
""", '商': """
商业推广	5288
商品の詳細を見る	3012
商品を見る	2967
商品ページへ	2967
商品詳細	3012
商品详情	5299
商城	5288
商業推廣	5288
""", '單': """
單次	5270
單次捐款	5155
單筆	5270
單筆捐款	5269
單筆支持	5269
單篇購買	5295
""", '回': """
回上一頁	5298
回到頂端	5278
回到頂部	5193
回到顶部	5278
回复	5186
回答する	91
回覆	5186
回頁首	5190
回頂端	5193
回首頁	5193
""", '图': """
图 #/#	5189
图片 #/#	5189
""", '圖': """
圖片 #/#	5189
""", '在': """
在 app store 下載	5260
在 facebook 查看	5290
在 google play 下載	5260
在 instagram 查看	5290
在 instagram 查看這則貼文	5290
在 spotify 收聽	5290
在 x 上查看	5290
在 youtube 上觀看	5290
在amazon購買	5251
在app store下载	5260
在app中打开	5260
在app中阅读	5260
在facebook查看	5290
在google play下载	5260
在instagram查看	5290
在instagram查看這則貼文	5290
在patreon上支持我们	5269
在spotify上收听	5290
在x上查看	5290
在youtube上观看	5290
在亚马逊购买	5251
在微博查看	5290
在浏览器中继续	5260
在瀏覽器中繼續	5260
""", '地': """
地図を見る	2925
地図を開く	2925
""", '執': """
執筆者	2994
執筆者プロフィール	2993
""", '報': """
報錯	5203
""", '填': """
填字游戏	5250
填字遊戲	5250
""", '复': """
复制	5287
复制成功	5172
复制网址	5222
复制链接	5172	5225
""", '外': """
外部コンテンツを表示	2972
外部コンテンツを表示する	2972
外部送信について	3005
外部送信ポリシー	3005
""", '大': """
大	3000	5287
大号字	65
大字	5172
大家还在看	5187
大家都在看	5187
""", '头': """
头条	5187
""", '好': """
好的	5262
""", '如': """
如何停用廣告封鎖	5265
如何关闭	5267
如何关闭广告拦截	5265
如何关闭广告拦截器	5264
如何關閉	5267
如何關閉廣告攔截	5265
如何關閉廣告攔截器	5264
如何關閉廣告阻擋	5265
""", '始': """
始終允許	5258
始终允许	5258
""", '姓': """
姓名	5276
""", '字': """
字体	65
字体大小	5172
字号	5172
字幕	2970	5254
字幕をオン	2969
字幕を表示	2969
字級	65	5172
字级	65
字號	5286
字體大小	65	5172
""", '官': """
官方微博	5173
""", '定': """
定期定額	5155
定期定額捐款	5269
定期定額支持	5269
定期捐款	5269
""", '寄': """
寄付	2884
寄付する	2884
寄付で応援する	2945
寄付のお願い	2884
寄付はこちら	2982
寄付はこちらから	2982
寄付をする	2884
寄付ページはこちら	2982
寄付ページへ	2982
""", '寫': """
寫留言	5289
寫評論	5289
""", '專': """
專題	5187
""", '小': """
小	3000	5287
小字	5172
小編推薦	5187
小调查	92
""", '尚': """
尚未成為會員	5272
尚無留言	5222
""", '展': """
展开	5193
展开全文	5193
展开全部	5194
展开回复	5246
展开阅读全文	5298
展開	5193
展開全文	5278
""", '已': """
已关注	5173
已收到您的申请	5296
已是会员	5159
已是訂戶	5272
已有帐号	5159
已有帳號	5272
已有账号	5272
已經是會員	5159
已經是會員?登入	5159
已经是订户	5272
已经有账号	5272
已複製連結	5286
已關注	5283
""", '常': """
常に表示する	2972
常に許可	2973
常に許可する	2972
""", '年': """
年払い	2986
年額プラン	2986
""", '广': """
广告	5178
广告后继续阅读	5251
广告结束	5251
""", '広': """
広告	2904
広告の下に記事が続きます	2967
広告の後に続きます	2904
広告はここまで	2967
広告をスキップ	2904
広告を閉じる	2904
広告ブロッカーの解除方法	2979
広告ブロッカーをご利用中です	2978
広告ブロッカーをオフにする方法	2979
広告ブロックの解除方法	2978
広告ブロックをオフにしました	2979
広告ブロックを解除してください	2978
広告ブロックを解除しました	2978
広告ブロックを解除する方法	2979
広告企画	2904
広告掲載	2934
広告掲載について	2934
広告終わり	2967
""", '廣': """
廣告	5178
廣告後繼續閱讀	5251
廣告結束	5251
廣編企劃	5251
廣編特輯	5251
""", '延': """
延伸閱讀	5187
延伸阅读	5187
""", '开': """
开启app	5260
开启推送	5261
开启通知	5261	5263
开始测验	5249
开通vip	5295
开通会员	5159
""", '当': """
当前时间	5254
当当购买	5251
""", '影': """
影片已下架	5253
影片已移除	5253
影片無法播放	5253
影片載入中	5253
影片載入失敗	5293
影片長度 #	5220
影音	5187
""", '後': """
後で	2883
""", '微': """
微信	5172
微信好友	5225
微信扫一扫	5286
微信扫码分享	5286
微信朋友圈	5225
微信登录	5272
微博	5172
""", '必': """
必填	5276
必填字段	5275
必填欄位	5275
必填項	5275
必填项	5275
必須	2989
必須項目	2989
必須項目です	2988
""", '忘': """
忘記密碼	5159
忘记密码	5159
""", '応': """
応援する	2884
""", '快': """
快进#秒	5253
""", '总': """
总是允许	5258
""", '您': """
您可能也喜歡	5187
您可能感兴趣	5187
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5234
您可随时退订	5275
您可隨時取消訂閱	5275
您已关注此话题	5283
您已投票	5201
您已投过票	5246
您已投過票	5246
您已经投过票	5246
您已訂閱	5296
您已订阅	5296
您怎么看	5200
您怎麼看	5200
您的信息已发送	5275
您的姓名	5296
您的投票已提交	5246
您的支持很重要	5294
您的昵称	5289
您的暱稱	5289
您的留言	5296
您的訊息已送出	5275
您的邮箱	5165
您的電子郵件	5296
您的電郵	5165
""", '情': """
情報をお寄せください	2993
情報提供のお願い	2993
情報提供はこちら	2993
""", '想': """
想接收即時新聞通知嗎	5261
想接收通知吗	5261
""", '意': """
意見信箱	5203
意見反饋	5246
意見回饋	5246
意见反馈	5186
""", '感': """
感想を送る	2911
感謝您的參與	5246
感謝您的投票	91	5246
感謝您的支持	5294
感谢参与投票	5201
感谢您,您的信息已发送	5275
感谢您的参与	5246
感谢您的投票	91	5246
感谢您的支持	5294
感谢支持	5294
""", '成': """
成为会员	5155
成為會員	5155
""", '我': """
我们无法显示此内容	5257
我來說兩句	5204
我同意	5179
我同意处理我的个人数据	5275
我同意接收电子邮件	5275
我同意隱私權政策	5275
我已关闭	5264
我已关闭广告拦截	5265
我已关闭广告拦截器	5264
我已閱讀並同意隱私權政策	5275
我已關閉廣告攔截	5265
我已關閉廣告攔截器	5264
我已關閉廣告阻擋程式	5265
我已阅读并同意隐私政策	5275
我来说两句	5204
我的帐户	5159
我的帳戶	5159
我知道了	5179
我要举报	5246
我要勘誤	5203
我要報錯	5203
我要投票	5202	5246
我要捐款	5294
我要支持	5294
我要檢舉	5246
我要爆料	5279
我要留言	5186
我要糾錯	5222
我要纠错	5186
我要評論	5204
我要评论	5186
我要贊助	5294
""", '或': """
或	5273
""", '戻': """
戻る	2924
""", '所': """
所有新闻	5278
所有留言	5186
所有話題	5189
所有评论	5204
所有话题	5189
""", '打': """
打印	5172
打印本页	5222
打印食谱	61
打开	5194
打开app	5260
打开app查看更多	5260
打开app阅读	5260
打开app阅读全文	5260
打开客户端阅读	5260
打开微信扫一扫	5286
打开推送	5261
打赏	5155
打赏作者	5294
""", '扫': """
扫一扫分享	5286
扫描二维码下载	5260
扫码下载	5260
扫码下载app	5260
扫码下载客户端	5260
""", '投': """
投票	92	5247
投票ありがとうございました	91	2963
投票ありがとうございます	2915
投票する	91	2945
投票を受け付けました	2963
投票区	92
投票成功	5246
投票済みです	2963
投票結果	2964	5247
投票結果を見る	91
投票结果	5247
投稿する	2911
投稿を表示	2972
投稿を表示する	2972
投稿を読み込む	2972
投稿须知	5279
""", '折': """
折りたたむ	2925
折扣码	5299
折扣碼	5299
""", '报': """
报告错误	5194
""", '拒': """
拒否する	2909
拒絕	5179	5182
拒绝	5179	5182
拒绝全部	5258
拒绝所有cookie	5292
""", '招': """
招聘启事	5222
""", '拡': """
拡大	2899
拡大する	2924
""", '按': """
按年計費	5272
按年计费	5272
按月	5270
按月捐款	5269
按月计费	5272
按讚	5173
""", '捐': """
捐款	5155
捐贈	5155
捐赠	5155
""", '掃': """
掃描qr code下載	5260
掃碼下載	5260
""", '排': """
排序	5247
排行榜	5187
""", '採': """
採用情報	2937
""", '接': """
接受	5179
接受並繼續	5182	5257
接受並顯示	5181
接受全部	5179
接受全部cookie	5292
接受并显示	5181
接受并继续	5182	5257
接受所有	5179	5182
接受所有 cookie	5292
接受所有cookie	5292
接收通知	5261
""", '推': """
推广	5178
推广内容	5178
推廣	5178
推荐	5187
推荐文章	5187
推荐方案	5273
推荐阅读	5187
推薦	5187
推薦文章	5187
推薦閱讀	5187
""", '提': """
提交	91	5276
提交成功	5275
提交成功,感谢您的反馈	5296
提交评论	5246
提供	2904
提供反馈	5246
提供意見	5246
提供新聞線索	5279
提供新闻线索	5279
""", '搜': """
搜尋	5193
搜索	5193
""", '撤': """
撤回同意	5257
""", '播': """
播放	5193
播放器加载中	5253
播放影片	5293
播放视频	5293
播放速度	5253
""", '支': """
支持	5202
支持我们	5155
支持我們	5155
支援する	2884
支援はこちら	2982
""", '收': """
收合	5194
收听	5172
收听文章	5253
收听本文	5222
收聽文章	5222
收聽本文	5253
收藏	5172
收藏文章	5172
收藏本文	5222
收藏食譜	61
收藏食谱	61
收起	5193
收起回复	5246
""", '放': """
放大图片	5278
放大圖片	5278
放大字体	5286
放大字體	5286
""", '数': """
数独	2966	5250
数独に挑戦	2915
""", '數': """
數獨	5250
""", '文': """
文字の大きさ	65	2899
文字を大きくする	2999
文字を小さくする	2999
文字サイズ	2899
文字サイズを変更	2999
文字サイズ変更	65
文字拡大	2999
文字稿	5254
文字起こし	2970
文字起こしを表示	2969
文字起こしを見る	2969
文明上网,理性发言	5289
文明上网理性发言,请遵守新闻评论服务协议	5289
文章未完 廣告後繼續	5251
""", '料': """
料金プラン	2986
料金プランを見る	3008
""", '新': """
新しい順	2964
新浪微博	5225
新着	2920
新着をメールでお知らせ	2902
新着ニュース	2920
新着記事	2920
新着記事をメールで受け取る	2902
新着記事一覧	2955
新着順	2964
新聞線索	5279
新規会員登録	2887
新規登録	2887
新闻简报	5165
新闻纠错	5203
新闻线索	5279
""", '无': """
无所谓	5247
无法显示此内容	5257
""", '早': """
早割	3001
早鳥票	5288
早鸟票	5288
""", '时': """
时长	5254
时长:#	5220
""", '明': """
明白了	5194
""", '是': """
是否允许通知	5261
是否接收推送通知	5261
是否接收通知	5261
是否開啟通知	5261
""", '显': """
显示全部	5278
显示内容	5257
显示原文	5194
显示字幕	5253
显示帖子	5257
显示更多	5193
""", '時': """
時長	5254
時長:#	5220
""", '暂': """
暂不	5154
暂停	5220
暂无评论	5222
暂无评论,快来抢沙发	5289
""", '暫': """
暫不	5154
暫停	5220
""", '更': """
更多	5187
更多作者文章	5278
更多内容	5187
更多分享方式	5286
更多图片	5278
更多圖片	5278
更多報導	5187
更多影片	5278
更多报道	5187
更多文章	5187
更多新聞	5187
更多新聞請看	5234
更多新闻	5187
更多游戏	5249
更多精彩	5234
更多精彩内容	5298
更多精采內容	5222
更多视频	5278
更多该作者文章	5211
更多选项	5287
更多選項	5287
更改 cookie 偏好	5181
更改 cookie 設定	5181
更改cookie偏好	5181
更正政策	5279
更正與說明	5279
""", '書': """
書籍を購入する	2967
""", '最': """
最受欢迎	5273
最受歡迎	5273
最多人看	5234
最新	5247
最新ニュース	2920
最新ニュースを通知で受け取る	2976
最新号	2955
最新影音	5234
最新文章	5187
最新新聞	5187
最新新闻	5187
最新消息	5187
最新記事	2920
最新评论	5204
最旧	5247
最早	5247
最热	5247
最热评论	5204
最熱	5247
最舊	5247
最超值	5273
""", '會': """
會員中心	5159
會員專享	5164
會員專享內容	5164
會員專屬	5159
會員登入	5159
""", '月': """
月払い	2986
月額#円	2891
月額#円(税込	2891
月額プラン	2986
""", '有': """
有効なメールアドレスを入力してください	2988
有料会員からのプレゼント記事	3013
有料会員登録	2887
有料会員記事	2945
有料登録	2887
有料記事	2887
有道云笔记	5225
""", '朋': """
朋友圈	5172	5225
""", '服': """
服务条款	5179
服務條款	5179
""", '朗': """
朗读全文	5253
""", '朝': """
朝刊・夕刊	2887
""", '未': """
未满十八岁禁止饮酒	5251
未滿十八歲禁止飲酒	5251
""", '本': """
本を購入する	2967
本周投票	5201
本周热门	5234
本周调查	5201
本文	3010
本文へ	2924
本文へジャンプ	2922
本文へスキップ	2922
本文へスキップする	2922
本文へ移動	2924
本文对您有帮助吗	5246
本文尚无评论	5289
本文已锁定	5272
本文由ai语音朗读	5253
本週投票	5201
本週調查	5201
""", '机': """
机器翻译	5222
机翻	5254
""", '来': """
来测测你的知识	5249
""", '查': """
查看专题	5278
查看优惠	5295
查看作者主页	5279
查看作者更多文章	5211	5278
查看優惠	5295
查看全部	5193
查看全部图片	5278
查看全部文章	5298
查看全部評論	5246
查看全部评论	5246
查看全部话题	5189
查看原图	5193
查看原文	5235
查看商品	5299
查看回复	5246
查看回覆	5246
查看图集	5278
查看圖集	5278
查看地图	5194
查看專題	5278
查看投票結果	5289
查看投票结果	91	5289
查看文字稿	5253
查看方案	5295
查看更多	5193
查看更多图片	5278
查看更多評論	5204
查看更多评论	5246
查看留言	5186
查看結果	91	5202
查看结果	91	5194	5202
查看訂閱方案	5272
查看詳情	5194
查看订阅方案	5272
查看评论	5186
查看详情	5194
查看逐字稿	5253
查看高清图集	5278
""", '标': """
标签	5187
""", '检': """
检举评论	5289
""", '検': """
検索	2924
""", '業': """
業配	5178
""", '楽': """
楽天で見る	2967
楽天で詳細を見る	2967
楽天で購入	2967
楽天で購入する	2967
楽天市場で見る	2967
楽天市場で購入	2967
""", '標': """
標籤	5187
""", '機': """
機器翻譯	5222
機械翻訳	2970
""", '檢': """
檢舉	5186
檢舉留言	5289
""", '次': """
次のページ	2924
次の写真	2992
次の動画	3006
次の画像	2992
次の記事	2920
次の記事へ	2920
次の記事を読む	3011
次へ	2924
次を読む	2925
次ページ	2924
次回から自動的にログイン	2985
""", '正': """
正しいメールアドレスを入力してください	2988
正在加载播放器	5253
""", '此': """
此影片無法播放	5253
此文章已锁定	5272
此欄位為必填	5275
此視頻無法播放	5253
此视频不可用	5253
此视频已被删除	5253
此項為必填	5275
此页面对您有帮助吗	5246
此项为必填项	5275
""", '残': """
残り時間	2970
""", '毎': """
毎年	2983
毎月	2983
毎月寄付する	2982
毎月支援する	2982
""", '每': """
每一份支持都很重要	5269
每一份支持都重要	5269
每年	5270
每月	5270
每月捐款	5155
""", '氏': """
氏名	2989
""", '民': """
民調	92
""", '沒': """
沒意見	5247
""", '没': """
没意见	5247
没有账号	5272
""", '注': """
注册	5159
注册成功	5296
注目の記事	2920
注目キーワード	2920
注目ワード	2920
注目記事	2920
""", '测': """
测测你的知识	5249
""", '清': """
清晰度	5254
""", '游': """
游戏	5250
""", '点': """
点击取消静音	5293
点击图片查看大图	5278
点击打开声音	5293
点击排行	5187
点击播放	5222
点击放大	5278
点击查看全文	5298
点击查看原文	5235
点击查看大图	5193
点击看更多	5190
点击阅读全文	5298
点击阅读原文	5235
点我看更多	5190
点我看视频	5222
点赞	5172
""", '為': """
為您推薦	5187
""", '热': """
热搜榜	5192
热榜	5192
热点	5187
热点排行	5192
热点推荐	5187
热门	5187
热门排行	5187
热门文章	5187
热门新闻	5187
""", '無': """
無所謂	5202
無料で体験する	2887
無料で始める	2985
無料で試す	2985
無料で読む	2887
無料アプリをダウンロード	2975
無料ゲーム	2965
無料会員登録	2887
無料会員限定	2887
無料体験	2887
無料登録	2887
無法播放影片	5253
無法載入影片	5293
無法顯示此內容	5257
""", '焦': """
焦點新聞	5187
""", '熱': """
熱門	5187
熱門排行	5187
熱門文章	5187
熱門新聞	5187
熱門話題	5187
""", '爆': """
爆料信箱	5279
爆料專線	5279
爆料热线	5279
""", '片': """
片長 #	5220
片長:#	5220
片长 #	5220
""", '特': """
特別協賛	3001
特定商取引法に基づく表記	2906
特集	2920
特集を見る	2992
特集ページへ	2992
特集一覧	2992
特集一覧へ	3011
""", '猜': """
猜你喜欢	5187
猜你喜歡	5187
""", '現': """
現在の再生時間	2969
""", '生': """
生成aiを使用しています	3006
""", '用': """
用app開啟	5260
用户协议和隐私政策	5292
""", '由': """
由ai生成	5282
由ai语音朗读	5253
""", '申': """
申し込む	2887
""", '电': """
电子报	5165
电子邮箱	5165
""", '画': """
画像をクリックして拡大	2992
画像を拡大	2924
画像を拡大する	2992
画像を見る	2924
画質	2970
""", '留': """
留言	5186
留言(#	5186
留言内容	5297
留言已關閉	5246
留言規則	5246
留言规则	5246
""", '略': """
略過廣告	5293
""", '登': """
登入	5159
登入/註冊	5159
登入後留言	5246
登出	5159
登录	5159
登录/注册	5159
登录后发表评论	5246
登錄	5159
登録	2887
登録が完了いたしました	3009
登録が完了しました	2945
登録して続きを読む	2887
登録する	2887
""", '發': """
發佈留言	5204
發現錯誤	5246
發現錯誤?請告訴我們	5222
發生錯誤	5276
發表留言	5186
發表評論	5186
""", '百': """
百度贴吧	5225
""", '皆': """
皆さまのご支援が力になります	2982
""", '監': """
監修者	2994
""", '目': """
目前時間	5254
目录	5193
目次	2924
目次へ戻る	3011
目錄	5193
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5187
相关报道	5187
相关推荐	5187
相关文章	5187
相关新闻	5187
相关标签	5187
相关视频	5234
相关阅读	5187
相關主題	5187
相關報導	5187
相關影片	5234
相關推薦	5187
相關文章	5187
相關新聞	5187
相關標籤	5187
相關閱讀	5187
""", '看': """
看了这篇文章的人也看	5187
看全文	5278
看全部留言	5204
看全部留言 (#	5204
看原文	5235
看更多	5187
看更多作者文章	5278
看更多文章	5234
看更多新聞	5190	5234
看更多新闻	5190
看更多照片	5278
看結果	91
""", '知': """
知道了	5194
""", '確': """
確認する	2989
確認メールをお送りしました	2988
確認画面へ	2989
""", '禁': """
禁止酒駕	5288
禁止酒駕,飲酒過量有害健康	5251
""", '稍': """
稍后	5262
稍后再说	5154
稍后提醒我	5154
稍后阅读	5222
稍後	5262
稍後再說	5154
稍後提醒我	5154
稍後閱讀	5222
""", '立': """
立即开通	5295
立即投票	91
立即捐助	5269
立即捐款	5155
立即捐赠	5269
立即支持	5294
立即訂閱	5159
立即订阅	5159
立即试玩	5249
立即購票	5251
立即贊助	5269
立即购票	5251
立即选购	5251
立即選購	5251
立即開始玩	5249
""", '第': """
第 # 張,共 # 張	5189
第 # 頁,共 # 頁	5190
第 # 页,共 # 页	5190
第#张/共#张	5189
第#頁 共#頁	5190
第#页,共#页	5190
""", '筆': """
筆者	2994
筆者プロフィール	2993
""", '管': """
管理 cookie	5181
管理cookie	5257
管理偏好設定	5292
管理偏好设置	5292
管理同意	5257
管理同意设置	5257
管理同意選項	5257
管理設定	5182
管理设置	5182
管理选项	5292
管理選項	5292
""", '粉': """
粉絲團	5173
""", '精': """
精彩推荐	5234
精彩推薦	5234
精选	5187
""", '紙': """
紙面ビューアー	2887
""", '結': """
結果を見る	91	2925
""", '続': """
続きはこちら	2956
続きをみる	2924
続きを読む	2887
続けて読む	3011
""", '網': """
網友投票	5201
網友留言	5186
""", '編': """
編輯推薦	5187
編輯準則	5279
編輯精選	5187
編集ポリシー	2993
編集方針	2994
編集部おすすめ	2920
編集部のおすすめ	2920
""", '縮': """
縮小	2899
縮小字體	5286
""", '繼': """
繼續使用網頁版	5260
繼續閱讀	5193
繼續閱讀請往下	5251
""", '續': """
續訂	5295
""", '纠': """
纠错	5186
""", '继': """
继续在浏览器阅读	5260
继续浏览内容	5193
继续阅读	5193
""", '续': """
续订	5295
""", '编': """
编辑准则	5279
编辑推荐	5187
编辑精选	5187
""", '缩': """
缩小字体	5286
""", '网': """
网友评论	5186
网友评论仅供其表达个人看法,并不表明本站立场	5289
""", '翻': """
翻訳を表示	2925
""", '联': """
联系作者	5279
联系我们	5179
联系编辑部	5279
""", '聯': """
聯絡我們	5179
聯絡編輯部	5279
""", '聽': """
聽全文	5222
聽文章	5253
聽新聞	5172
聽這篇文章	5222
""", '脳': """
脳トレ	2966
""", '自': """
自动播放	5254
自動再生	2970
自動播放	5254
自動翻訳	2970
自定义金额	5269
自訂金額	5269
""", '菜': """
菜单	5193
""", '著': """
著作権	2906
著者の記事一覧	2992
著者をフォロー	2998
著者をフォローする	2998
著者プロフィール	2993
""", '複': """
複製	5287
複製網址	5222
複製連結	5172	5225
""", '要': """
要接收推送通知吗	5261
要接收通知嗎	5261
""", '視': """
視頻由ai生成	5293
""", '觀': """
觀看更多	5234
""", '视': """
视频	5187
视频不可用	5253
视频加载中	5253
视频加载失败	5293
视频已下架	5253
视频已失效	5253
视频无法播放	5253
视频时长	5293
视频正在加载	5253
""", '解': """
解鎖全文	5222
解鎖文章	5295
解锁全文	5222
解锁文章	5295
解除しました	2981
解除方法	2981
解除方法はこちら	2981
""", '訂': """
訂戶專享	5251
訂戶專享優惠	5251
訂戶專享內容	5272
訂戶贈閱	5300
訂正について	2993
訂閱	5159
訂閱成功	5296
訂閱推播	5261
訂閱方案	5295
訂閱會員	5159
訂閱會員專屬內容	5222
訂閱郵件	5165
訂閱電子報	5165
""", '記': """
記事に関するお問い合わせ	2993
記事の続きはこちら	2956
記事の続きを読む	2992
記事の誤りを報告	2934	3002
記事の誤りを報告する	2917
記事は広告の下に続きます	2967
記事は広告の後に続きます	2967
記事へのお問い合わせ	2993
記事へのご意見	2911
記事をサポートする	2884
記事をシェア	3013
記事をシェアする	3013
記事をプレゼント	2887
記事をプレゼントする	2945
記事を保存	2899
記事を保存する	2945
記事を印刷する	2899
記事を聴く	2969
記事を評価する	3002
記事を読む	2924
記事を購入する	3008
記事を音声で聞く	2969
記事を音声で聴く	2969
記事ランキング	2920
記事一覧	2924
記事一覧へ	2992
記事一覧を見る	2956
記事全文を読む	2924
記住我	5273
記者をフォロー	2998
記者プロフィール	2993
記者募集	2937
記者募集中	2937
""", '設': """
設定を保存	2972
設定を保存する	2972
設定を変更	2909
設定を変更する	3005
設定を管理	3005
""", '許': """
許可	2977
許可する	2906	2909
""", '註': """
註冊	5159
註冊成功	5296
""", '評': """
評価順	2964
評論	5186
評論已關閉	5246
評論規則	5246
""", '話': """
話題の記事	2920
""", '該': """
該作者其他文章	5211
該作者更多文章	5278
該作者的更多文章	5211
""", '詳': """
詳しく見る	2909	2925
詳細	2925
詳細を見る	3012
詳細・購入はこちら	2967
詳細設定	2909
""", '語': """
語音播報	5222
語音朗讀	5222
""", '誤': """
誤りを報告	2925
誤りを報告する	3002
誤字・脱字を報告	2917	2934
誤字・脱字を報告する	2917	2934
誤字脱字の報告	2945
誤字脱字を報告	2993
誤字脱字を報告する	2917	2934	2945
""", '読': """
読まれている記事	2920
読み上げ	2945
読み放題	2891
読み続ける	2925
読み込み中です	2969
読者限定	2967
""", '請': """
請填寫讀者問卷	5222
請我們喝杯咖啡	5269
請查收郵件	5275
請檢查您的收件匣	5275
請繼續下滑閱讀	5251
請繼續往下閱讀	5178
請輸入您的電子郵件	5296
請輸入有效的電子郵件	5275
請輸入有效的電子郵件地址	5275
請輸入電子郵件	5165
請選擇金額	5294
請關閉廣告攔截器	5264
""", '讀': """
讀者優惠	5251
讀者專享	5251
讀者投書	5203
""", '讚': """
讚	5172
讚賞支持	5155
""", '订': """
订户专享	5251
订户专享优惠	5251
订户赠阅	5300
订阅	5159
订阅会员	5159
订阅成功	5296
订阅推送	5261
订阅邮件	5165
""", '记': """
记住我	5273
记者简介	5279
""", '设': """
设为google首选来源	5283
""", '评': """
评论	5186
评论(#	5186
评论功能已关闭	5289
评论已关闭	5246
评论规则	5246
""", '诚': """
诚聘英才	5222
""", '话': """
话题	5187
""", '该': """
该作者其他文章	5211
该作者的更多文章	5211
该文章已关闭评论	5289
该视频不可用	5253
该视频已下架	5253
该邮箱已被注册	5296
""", '详': """
详情	5194
""", '语': """
语音朗读	5222
语音由ai生成	5253
""", '说': """
说点什么	5289
""", '请': """
请先登录再评论	5222
请关闭广告拦截器	5264
请我们喝杯咖啡	5269
请查收邮件	5275
请检查您的收件箱	5275
请继续往下阅读	5178
请输入您的电子邮件	5296
请输入您的邮箱	5296
请输入昵称	5289
请输入有效的电子邮件地址	5275
请输入有效的邮箱地址	5275
请输入邮箱	5165
请选择金额	5294
""", '读': """
读者专享	5251
读者优惠	5251
""", '豆': """
豆瓣	5225
""", '購': """
購入はこちら	2967
購票	5288
購票連結	5251
購読	2887
購読する	2887
購読のお申し込み	2887
購読プラン	3008
購読プランを見る	2985
購読申し込み	2887
購買本書	5251
""", '贈': """
贈る	3000
贈送文章	5222
贈送文章給朋友	5222
贈送此文	5222
""", '贊': """
贊助	5155
贊助內容	5178
贊助商	5178
贊助我們	5269
""", '购': """
购买本书	5251
购买此书	5251
购票	5288
购票链接	5251
""", '赞': """
赞	5247
赞助	5155
赞助内容	5178
赞助商	5288
赞助商链接	5178
赞助我们	5269
赞赏	5155
赞赏作者	5294
""", '赠': """
赠送文章	5286
赠送此文	5222
""", '超': """
超值方案	5272
""", '跳': """
跳到主要內容	5193
跳到內容	5190
跳到食谱	61
跳至主要內容	5190
跳至主要内容	5190
跳至內容	5190
跳至食譜	61
跳转到主要内容	5190
跳转到食谱	61
跳过广告	5293
""", '踩': """
踩	5247
""", '載': """
載入中	5253
載入內容	5257
載入更多	5193
載入貼文	5257
""", '輸': """
輸入您的電子郵件	5296
""", '轉': """
轉發	5172
""", '转': """
转发	5172
""", '载': """
载入内容	5257
""", '输': """
输入您的邮箱	5296
""", '返': """
返信	2911
返信する	2911
返信を書く	3002
返信を表示	2963
返信を見る	2963
返信を隠す	2963
返回上一页	5298
返回列表	5298
返回頂部	5278
返回顶部	5193
返回首頁	5278
返回首页	5193
""", '还': """
还不是会员	5272
还有更多精彩内容	5298
还没有账号	5272
""", '这': """
这篇文章对你有帮助吗	5246
这篇文章对您有帮助吗	5246
""", '进': """
进入专题	5278
进入专题页	5278
""", '连': """
连结已复制	5286
""", '追': """
追蹤	5173
追蹤中	5283
追蹤主題	5283
追蹤作者	5283
追蹤我們	5173
""", '退': """
退出全屏	5253
""", '送': """
送信	91	2989
送信が完了しました	2988
送信しました	2988
送信する	91	2989
送信完了	2988
送出	91	5276
送出成功	5275
送出留言	5246
送出評論	5246
送料無料	3001
""", '选': """
选择	5273
选择方案	5272
选择订阅方案	5272
选择金额	5294
""", '逐': """
逐字稿	5254
""", '這': """
這篇文章對你有幫助嗎	5246
這篇文章對您有幫助嗎	5246
""", '通': """
通報	2964
通報する	2911
通知をオン	2898
通知をオンにする	2976
通知を受け取らない	2976
通知を受け取りますか	2976
通知を受け取る	2945
通知を設定する	2976
通知を許可	2976
通知を許可しますか	2976
通知を許可する	2976
""", '速': """
速報	2920
速報を通知で受け取る	2976
速報通知を受け取る	2945
""", '連': """
連結已複製	5222
連載	2920
連載の新着をメールでお知らせ	2902
連載をフォロー	2998
連載をフォローする	2998
連載を見る	2992
連載一覧	2992
""", '遊': """
遊戲	5250
""", '運': """
運営会社	2906	2934
""", '違': """
違反を報告	2963
違反を報告する	2963
違反報告	2911
""", '選': """
選單	5193
選択する	2986
選擇	5273
選擇方案	5272
選擇訂閱方案	5272
選擇金額	5294
""", '還': """
還不是會員	5272
還沒有帳號	5272
""", '邮': """
邮箱	5165
邮箱格式不正确	5275
邮箱格式错误	5275
""", '配': """
配信停止はいつでも可能です	2988
""", '重': """
重新加载页面	5264
重新播放	5254
重新整理頁面	5264
重新載入頁面	5264
""", '金': """
金額を入力	2982
金額を指定	2982
金額を指定する	2982
金額を選ぶ	3007
金額を選択	3007
金額を選択してください	3007
""", '錯': """
錯誤回報	5203
""", '链': """
链接已复制	5222
""", '閉': """
閉じる	2883	2924
""", '開': """
開く	2925
開啟推播	5261
開啟通知	5261	5263
開始測驗	5249
開通會員	5159
""", '間': """
間違いを見つけたら	2993
""", '関': """
関連	2920
関連する記事	2920
関連キーワード	2920
関連タグ	2920
関連トピックス	2920
関連ニュース	2920
関連リンク	2920
関連動画	2920
関連動画を見る	3006
関連情報	2920
関連記事	2920
関連記事はこちら	2955
関連記事をもっと見る	3011
関連記事を見る	3011
""", '閱': """
閱讀下一篇	5298
閱讀全文	5193
閱讀原文	5235
閱讀排行	5192
閱讀更多	5193
""", '關': """
關於作者	5279
關於我們	5179
關注	5173
關注作者	5283
關注我們	5173
關注此主題	5283
關鍵字	5187
關閉	5154
關閉視窗	5298
關閉選單	5298
""", '阅': """
阅读下一篇	5298
阅读全文	5193
阅读剩余全文	5298
阅读原文	5235
阅读排行	5192
阅读更多	5193
""", '随': """
随时取消	5272
随时可取消	5272
""", '隐': """
隐私偏好	5292
隐私政策	5179
隐私权政策	5179
隐私设置	5258
""", '隨': """
隨時取消	5272
""", '隱': """
隱私偏好	5292
隱私政策	5179
隱私權政策	5179
隱私權設定	5257
隱私設定	5258
""", '離': """
離開全螢幕	5253
""", '電': """
電子信箱	5165
電子信箱格式錯誤	5275
電子報	5165
電子版	2887
電子郵件格式不正確	5275
電郵	5276
""", '静': """
静音	5254
""", '靜': """
靜音	5254
""", '音': """
音声で聞く	2899
音声をダウンロード	2969
音声を再生	3006
音声読み上げ	2945
音頻長度 #	5220
音频播放器	5293
""", '頭': """
頭條	5187
""", '顯': """
顯示內容	5257
顯示原文	5194
顯示字幕	5253
顯示更多	5193
顯示貼文	5257
""", '飲': """
飲酒過量,有害健康	5251
飲酒過量有害健康	5251
""", '首': """
首頁	5193
首页	5193
""", '马': """
马上开始	5194
马上玩	5249
""", '验': """
验证码	5276
""", '點': """
點我看影片	5222
點我看更多	5190
點擊排行	5192
點擊播放	5253
點擊播放本文	5222
點擊放大	5278
點擊看大圖	5278
點擊看更多	5190
點擊開啟聲音	5293
點擊閱讀全文	5298
點此看更多	5190
點閱排行	5234
""", '가': """
가	3036	3070
가 가 가	3070
가가가	3070
가격 보기	3143
가로세로 낱말퀴즈	3096
가입하기	3025
가장 많이 본 뉴스	3043
가장 인기	3118
""", '강': """
강연 신청하기	3085
""", '개': """
개인정보 보호 설정	3137
개인정보 설정	3102
개인정보 수집 동의	3119
개인정보 수집 및 이용 동의	3119
개인정보 수집 및 이용에 동의합니다	3119
개인정보 수집·이용에 동의합니다	3119
개인정보 처리방침	3041
개인정보처리방침	3041
""", '갤': """
갤러리 닫기	3142
갤러리 보기	3124
""", '거': """
거부	3041	3063
""", '검': """
검색	3045
""", '게': """
게시물 보기	3102
게시물 불러오기	3102
게임	3096
게임 전체보기	3094
게임 하러 가기	3094
""", '결': """
결과 보기	91	3046
""", '계': """
계속 읽기	3025
계정이 있으신가요	3117
""", '고': """
고객센터	3041
고충처리	3058
고충처리인	3058	3125
""", '공': """
공감	3093
공감백배 #	3071
공감순	3093
공유	3036
공유하기	3036
""", '과': """
과거순	3093
""", '관': """
관련 기사	3043
관련 기사 더보기	3142
관련 뉴스	3043
관련 영상	3081
관련 태그	3043
관련기사	3043
관련기사 더보기	3142
관련뉴스	3043
관련키워드	3043
""", '광': """
광고	3040
광고 건너뛰기	3138
광고 닫기	3040
광고 문의	3058
광고 문의하기	3086
광고 아래에 기사가 계속됩니다	3097
광고 영역	87
광고 종료	3097
광고 차단 해제 방법	3108
광고 차단을 해제해 주세요	3108
광고 차단을 해제했습니다	3108
광고 차단이 감지되었습니다	3108
광고 후 계속됩니다	3097
광고문의	3058
광고성 정보 수신 동의	3119
광고성 정보 수신에 동의합니다	3119
""", '괜': """
괜찮습니다	3020
""", '교': """
교보문고에서 구매	3097
""", '구': """
구글 계정으로 계속하기	3117
구글 계정으로 로그인	3117
구글 선호 매체로 추가	3129
구글 플레이에서 다운로드	3105
구글로 계속하기	3117
구글로 로그인	3117
구글플레이에서 다운로드	3105
구독	3025
구독 갱신	3140
구독 상품 보기	3117
구독 상품 선택	3117
구독 상품 안내	3140
구독 신청	3025
구독 신청이 완료되었습니다	3119
구독 신청하기	3117
구독 안내	3140
구독 전용	3025
구독 중	3025
구독 취소	3130
구독권 선택	3117
구독신청	3025	3058
구독이 완료되었습니다	3073
구독자 전용	3028
구독자 전용 기사	3117
구독자 전용 혜택	3097
구독자 혜택	3097
구독자가 선물한 기사입니다	3144
구독중	3129
구독하고 이어서 읽기	3073
구독하기	3025
구매하기	3097
구매하러 가기	3097
""", '글': """
글씨 크기	65
글씨크기	3036
글자 작게	3131
글자 크게	3131
글자 크기	3036
글자 크기 변경	65	3073
글자 크기 조절	65	3073
글자크기	3036	3070
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3139
금액 직접 입력	3113
금액을 선택하세요	3139
금액을 선택해 주세요	3139
""", '기': """
기계 번역	3099
기대해요 #	3071
기부하기	3021
기사 계속 보기	3142
기사 공유	3131
기사 공유하기	3036
기사 구매	3140
기사 더 보기	3142
기사 더보기	3073
기사 듣기	3073
기사 링크 복사	3073
기사 본문	3045
기사 선물하기	3073
기사 스크랩	3131
기사 스크랩하기	3073
기사 오류 신고	3073
기사 오류 제보	3073
기사 요약	3128
기사 원문 보기	3073
기사 음성으로 듣기	3098
기사 잠금 해제	3140
기사 저장	3131
기사 저장하기	3073
기사 전문 보기	3124
기사 전체보기	3124
기사 제보	3058	3125
기사 제보 및 문의	3073
기사 추천	3134
기사 평가하기	3134
기사 후원하기	3021
기사는 광고 아래에 계속됩니다	3097
기사는 광고 후 계속됩니다	3097
기사듣기	3098
기사를 공유합니다	3144
기사에 대한 의견	3042
기사원문	3045
기사저장	3036
기사제보	3058	3125
기사추천	3134
기자 구독	3057
기자 구독하기	3057
기자 소개	3125
기자 응원하기	3059
기자 페이지	3057
기자 프로필	3059
기자 프로필 보기	3057
기자 홈	3059
기자구독	3059	3129
기자에게 메일 보내기	3125
기자에게 이메일 보내기	3125
기자의 다른 기사	3057
기자의 다른 기사 보기	3059	3124
기자의 다른기사	3043	3059
기자의 다른기사 보기	3124
기자페이지 바로가기	3124
기자프로필	3059
기획 기사 보기	3124
""", '나': """
나중에	3020
나중에 보기	3073
나중에 읽기	3073
나중에 하기	3020
""", '남': """
남성	3070
남은 시간	3099
남자	3070
""", '낱': """
낱말 퍼즐 풀기	3053
낱말퀴즈	3096
""", '내': """
내 정보	3025
내용을 입력하세요	3141
내용을 입력해 주세요	3141
""", '네': """
네, 받을게요	3106
네이버 구독	3039
네이버 로그인	3117
네이버 밴드 공유	3131
네이버 블로그	3036
네이버로 로그인	3117
네이버에서 구독	3039
네이버에서 구독하기	3039
""", '놀': """
놀랐어요 #	3071
""", '놓': """
놓치면 안 되는 기사	3081
""", '뉴': """
뉴스 더보기	3124
뉴스 듣기	3073
뉴스레터 구독	3031
뉴스레터 구독 신청	3031
뉴스레터 구독이 완료되었습니다	3141
뉴스레터 무료 구독	3073
뉴스레터 신청	3031
""", '느': """
느림	3070
""", '닉': """
닉네임을 입력하세요	3134
""", '다': """
다른 공유 찾기	3036
다른 금액	3113
다른 기사	19	3043
다른 기사 더 보기	19
다른 기사 보기	3057
다른기사	3043
다른기사 보기	3043
다시 보기	3099
다시 보지 않기	3020
다시보기	3099
다음	3045
다음 기사	3043
다음 기사 보기	3073
다음 기사 읽기	3142
다음 동영상	3138
다음 사진	3124
다음 영상	3138
다음 이미지	3142
다음 페이지	3045
다음글	3124
다음기사	3043
다음에	3020
다음에 하기	3107
다크모드	3103
""", '닫': """
닫기	3020
""", '답': """
답글	3042
답글 달기	3092
답글 더보기	3092
답글 보기	3092
답글 쓰기	3092
답글 접기	3092
답글쓰기	3042
""", '당': """
당신의 생각은	3052
당신이 좋아할 만한	3043
""", '댓': """
댓글	3042
댓글 #	3042
댓글 #개	3042
댓글 닫기	3092
댓글 달기	3055
댓글 더보기	3092
댓글 등록	3092
댓글 등록하기	3092
댓글 보기	3042
댓글 신고	3134
댓글 신고하기	3134
댓글 쓰기	3042
댓글 운영 원칙	3092
댓글 운영 정책	3073
댓글 운영정책	3055	3073
댓글 입력	3055
댓글 작성	3092
댓글 작성 규칙	3092
댓글 작성하기	3092
댓글 전체보기	3055
댓글 정렬	3055
댓글 정책	3092
댓글보기	3042
댓글쓰기	3042
댓글을 남겨 주세요	3134
댓글을 남겨주세요	3134
댓글을 입력하세요	3134
댓글을 입력해 주세요	3134
댓글을 입력해주세요	3042
댓글을 작성하려면 로그인 해주세요	3134
댓글이 닫혔습니다	3092
""", '더': """
더 많은 옵션	3131
더 보기	3045
더 알아보기	3063
더보기	3043	3045
""", '도': """
도서 구매하기	3097
도움돼요 #	3071
도움이 되었나요	3092
""", '독': """
독자 의견 조사	3073
독자 특별 할인	3097
독자 할인	3097
""", '동': """
동영상	3043
동영상 로딩 중	3098
동영상 보기	3138
동영상 재생	3098
동영상 플레이어	3138
동영상을 불러오는 중입니다	3098
동영상을 불러올 수 없습니다	3138
동영상을 재생할 수 없습니다	3098
동의	3041	3063
동의 관리	3102
동의 철회	3102
동의 철회하기	3102
동의 후 계속	3102
동의하고 계속	3102
동의하고 계속하기	3102
동의합니다	3041
""", '뒤': """
뒤로 가기	3046
""", '등': """
등록	3042
""", '디': """
디지털 구독하기	3140
디지털뉴스부	3057
디지털뉴스팀	3057
디지털콘텐츠팀	3057
""", '또': """
또는	3118
""", '라': """
라인	3036
""", '랭': """
랭킹	3043
랭킹뉴스	3043
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
로그아웃	3025
로그인	3025
로그인 상태 유지	3117
로그인 유지	3117
로그인 전용 기사	3117
로그인 후 댓글 쓰기	3073
로그인 후 댓글 작성이 가능합니다	3134
로그인 후 댓글을 작성하실 수 있습니다	3055
로그인 후 댓글을 작성할 수 있습니다	3092
로그인 후 이용해 주세요	3092
로그인/회원가입	3025
로그인이 필요	3028
로그인하고 계속 읽기	3140
로딩 중	3098
로딩 중입니다	3098
로딩중	3098
""", '링': """
링크 복사	3036
링크가 복사되었습니다	3073
""", '마': """
마이페이지	3025
""", '많': """
많이 본 기사	3043
많이 본 뉴스	3043
많이 본 영상	3081
많이 읽은 기사	3043
많이본 기사	3043
많이본 뉴스	3043
""", '매': """
매달	3114
매월	3114
""", '맨': """
맨 위로	3045
맨위로	3045
""", '메': """
메뉴	3045
메뉴 닫기	3045
메시지가 전송되었습니다	3119
메일	3036
메일함을 확인해 주세요	3119
""", '멤': """
멤버십 가입	3140
멤버십 가입하기	3140
""", '모': """
모두 거부	3103
모두 동의	3041
모두 허용	3103
모든 쿠키 거부	3137
모든 쿠키 수락	3137
모든 쿠키 허용	3137
모르겠다	3093
모름/무응답	3093
모바일 웹으로 계속	3105
""", '목': """
목록	3045
목록 보기	3124
목록보기	3045
목록으로	3124
목록으로 돌아가기	3142
""", '무': """
무료 게임	3094
무료 배송	3133
무료 체험 시작하기	3025
무료 회원가입	3025
무료, 스팸 없음	3119
무료로 읽기	3140
무료배송	3133
무제한 이용하기	3140
""", '문': """
문의	3042
문의 내용	3141
문자 크기	65
""", '바': """
바로 구매하기	3097
바로가기	3036
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3099
""", '밴': """
밴드	3036
""", '번': """
번역 보기	3046
""", '베': """
베스트	3043
""", '보': """
보내기	3121
보통	3070
""", '복': """
복사	3132
복사하기	3036
""", '본': """
본 사이트는 쿠키를 사용합니다	3064
본문 글씨 줄이기	3036	3070
본문 글씨 키우기	3036	3070
본문 바로가기	3045
본문으로 바로가기	3045
""", '북': """
북마크	3036
""", '분': """
분석탁월 #	3071
""", '브': """
브라우저에서 계속	3105
브라우저에서 계속 보기	3105
""", '비': """
비공감	3093
비밀번호 찾기	3025
비밀번호를 잊으셨나요	3117
""", '빠': """
빠름	3070
""", '사': """
사업제휴	3058
사이트맵	3041
사전 등록하기	3085
사전등록	3085
사전등록 하기	3085
사진 더 보기	3124
사진 더보기	3124
사진 모두 보기	3124
사진 크게 보기	3124
사진 크게보기	3124
사진 확대	3045
""", '삭': """
삭제된 동영상입니다	3098
""", '상': """
상품 보기	3143
상품 상세보기	3143
""", '새': """
새로고침	3108
""", '선': """
선착순 # 명	3084
선착순 #명	3084
선착순 마감	3084
선택	3118
선택 저장	3102
선호 매체로 추가	3129
""", '설': """
설문	92
설문 결과	3093
설문 결과 보기	3134
설문 참여 바로가기	3073
설문 참여하기	3073
설문에 참여하기	3092
설문조사	92
설문조사 참여하기	3073
설정	3063
설정 관리	3137
설정 저장	3102
""", '소': """
소리 켜기	3138
""", '속': """
속보	3043
속보 알림 받기	3073
속보 알림 신청	3073
속보 알림을 받으시겠습니까	3106
""", '스': """
스도쿠	3096
스크랩	3036
스크랩하기	3073
스크립트	3099
스크립트 보기	3098
스토어	3133
스토어 바로가기	3097
스폰서	3040
스폰서 링크	3086
스폰서 콘텐츠	3086
스폰서링크	3086
""", '슬': """
슬퍼요	3071
슬퍼요 #	3071
""", '시': """
시리즈 보기	3124
""", '신': """
신고	3042
신고하기	3093
신문구독	3025
신청이 완료되었습니다	3119
""", '실': """
실시간 뉴스	3043
""", '쏠': """
쏠쏠정보 #	3071
""", '아': """
아마존에서 구매	3097
아마존에서 보기	3097
아이디 저장	3117
아이디 찾기	3117
아직 회원이 아니신가요	3117
""", '알': """
알겠습니다	3046
알라딘에서 구매	3097
알라딘에서 보기	3097
알림 받기	3035
알림 설정	3035
알림 설정하기	3106
알림 켜기	3106
알림 허용	3106
알림을 받으시겠습니까	3106
알림을 받으시겠어요	3106
알림을 켜시겠습니까	3106
""", '애': """
애드블록을 해제해 주세요	3108
애드블록이 감지되었습니다	3108
애플로 계속하기	3117
애플로 로그인	3117
""", '앱': """
앱 다운로드	3035
앱 다운로드하기	3035
앱 다운받기	3105
앱 설치	3035
앱 설치하기	3035
앱스토어에서 다운로드	3105
앱에서 계속 읽기	3105
앱에서 보기	3105
앱에서 열기	3105
앱에서 이어보기	3105
앱으로 보기	3105
""", '언': """
언제든 해지 가능	3117
언제든지 수신 거부할 수 있습니다	3119
언제든지 해지 가능	3117
""", '얼': """
얼리버드 할인	3085
""", '에': """
에디터 추천	3043
""", '여': """
여러분의 생각은	3052
여러분의 후원이 큰 힘이 됩니다	3113
여성	3070
여자	3070
""", '연': """
연간 결제	3118
연간 구독	3118
연관기사	3043
연재 보기	3124
""", '열': """
열기	3046
""", '영': """
영상	3043
영상 길이 #	3068
영상 더보기	3124
영상 보기	3073
영상 재생	3098
영상으로 만나보세요	3073
영상으로 보기	3073
영상을 불러오는 중입니다	3098
영상을 불러올 수 없습니다	3138
영상을 재생할 수 없습니다	3098
""", '예': """
예매 바로가기	3097
예매하기	3097
예스#에서 구매	3097
예스#에서 보기	3097
""", '오': """
오늘 하루 보지 않기	3020
오늘은 그만 보기	3020
오늘의 낱말 퍼즐	3053
오늘의 설문	3053
오늘의 스도쿠	3053
오늘의 십자말풀이	3053
오늘의 운세	3096
오늘의 추천	3043
오늘의 투표	3053
오늘의 핫뉴스	3081
오디오 다운로드	3098
오디오 플레이어	3138
오디오로 듣기	3073
오래된순	3093
오류 신고	3042
오류 신고하기	3073
오류가 발생했습니다	3119
오타 신고	3092
오탈자 신고	3073
""", '온': """
온라인뉴스팀	3057
""", '올': """
올바른 이메일 주소를 입력해 주세요	3119
올바른 이메일을 입력해 주세요	3119
""", '옵': """
옵션 관리	3137
""", '요': """
요금제 보기	3140
요약	3045
""", '원': """
원고료 보내기	3139
원문 보기	3046
원문보기	3045
""", '월': """
월간 결제	3118
월간 구독	3118
""", '웨': """
웨비나 신청하기	3085
""", '웹': """
웹에서 계속 보기	3105
""", '위': """
위로	3045
위로 가기	3124
""", '유': """
유료 구독자 전용	3117
유료 기사입니다	3073
유료회원 전용	3117
유료회원 전용 기사	3117
유튜브 구독	3039
유튜브 구독하기	3039
유튜브에서 보기	3135
""", '윤': """
윤리강령	3058
""", '음': """
음성 다운로드	3098
음성 재생하기	3073
음성으로 듣기	3036
음소거	3099
음소거 해제	3098
음소거를 해제하려면 탭하세요	3138
""", '응': """
응원하기	3021
응원해요 #	3071
""", '의': """
의견 남기기	3092
의견 보내기	3092
의견 쓰기	3042
""", '이': """
이 기사 공유하기	3144
이 기사 구매하기	3140
이 기사 어땠나요	3073
이 기사 어떠셨나요	3092
이 기사가 도움이 되었나요	3092
이 기사는 잠겨 있습니다	3117
이 기사를 공유합니다	3073
이 기사를 추천합니다	3073
이 기사를 평가해 주세요	3134
이 기사와 함께 읽은 기사	3073
이 기자의 다른 기사	3059	3073
이 기자의 다른 기사 더보기	3124
이 동영상을 재생할 수 없습니다	3098
이 사이트는 쿠키를 사용합니다	3064
이 시각 많이 본 기사	3081
이 시각 많이 본 뉴스	3081
이 시각 주요뉴스	3043
이 시각 추천뉴스	3043
이 음성은 ai가 생성했습니다	3098
이 주제 팔로우	3129
이 콘텐츠를 표시할 수 없습니다	3102
이 페이지가 도움이 되었나요	3092
이런 기사는 어때요	3081
이름	3121
이름을 입력하세요	3141
이름을 입력해 주세요	3141
이메일	3036
이메일 주소 입력	3141
이메일 주소를 입력하세요	3119
이메일 주소를 입력해 주세요	3141
이메일 형식이 올바르지 않습니다	3119
이메일로 계속하기	3140
이메일로 공유	3131
이메일로 로그인	3140
이메일무단수집거부	3041
이메일을 입력하세요	3119
이메일을 입력해 주세요	3119
이메일을 입력해주세요	3141
이메일을 확인해 주세요	3119
이미 계정이 있으신가요	3117
이미 구독 중이신가요	3025
이미 구독 중입니다	3141
이미 등록된 이메일입니다	3141
이미 참여하셨습니다	3092
이미 투표하셨습니다	3092
이미 회원이신가요	3025
이미지 크게 보기	3045
이미지 크게보기	3124
이미지 확대	3045
이번 주 설문	3053
이번 주 투표	3053
이번주 설문	3053
이슈	3043
이어서 읽기	3142
이용권 구매	3117
이용권 선택	3117
이용약관	3041
이용약관에 동의합니다	3119
이전	3045
이전 기사	3043
이전 기사 보기	3073
이전 사진	3124
이전 영상	3138
이전 이미지	3142
이전글	3124
이전기사	3043
""", '인': """
인기 급상승	3081
인기 기사	3043
인기기사	3043
인기뉴스	3043
인쇄	3036
인쇄하기	3036
인스타그램 팔로우	3073
인스타그램에서 보기	3135
인스타그램에서 이 게시물 보기	3135
""", '일': """
일시	3114
일시 후원	3113
일시 후원하기	3113
일시정지	3099
일시후원	3021
""", '자': """
자동 번역	3099
자동 재생	3099
자동재생	3099
자막	3099
자막 보기	3098
자막 켜기	3098
자바스크립트가 비활성화되어 있습니다	3102
자발적 유료 구독	3139
자세히	3046
자세히 보기	3046	3063
""", '작': """
작게	3132
""", '잘': """
잘 모름	3093
""", '장': """
장바구니 담기	3143
장바구니에 담기	3143
""", '재': """
재생	3045	3068
재생 속도	3098
재생 시간	3099
재생 시간 #	3068
재생속도	3098
재생시간 #	3068
재생할 수 없는 동영상입니다	3098
""", '저': """
저자 소개	3126
저작권규약	3041
저장	3036
""", '전': """
전송	3121
전송되었습니다	3119
전체 기사	3142
전체 기사 보기	3124
전체 뉴스 보기	3124
전체 댓글	3042
전체 댓글 보기	3055
전체 동의	3103
전체 보기	3045
전체 사진 보기	3124
전체 화면	3099
전체메뉴	3045
전체보기	3045
전체화면	3099
전체화면 종료	3098
""", '접': """
접기	3045
접수되었습니다	3141
""", '정': """
정기	3114
정기 후원	3113
정기 후원하기	3021
정기구독	3025
정기후원	3021
정기후원 신청	3139
정기후원 신청하기	3139
정기후원하기	3113
정렬	3093
정상적으로 접수되었습니다	3141
정정·반론보도 신청	3125
정정보도 신청	3125
정정보도 요청	3125
""", '제': """
제보	3042
제보 바로가기	3125
제보하기	3042
제작 지원	3133
제작지원	3133
제출	91	3121
제휴 광고	3097
제휴 문의	3058
제휴 콘텐츠	3097
제휴문의	3058
""", '좋': """
좋아요	3036
좋아요 #	3071
좋은 기사 후원하기	3021
""", '주': """
주소 복사	3073
주소가 복사되었습니다	3073
주소복사	3036
주요 기사	3043
주요 뉴스	3043
주요 뉴스 더보기	3081
주요기사	3043
주요뉴스	3043
주제 팔로우	3129
""", '지': """
지금 구매하기	3097
지금 뜨는 기사	3081
지금 뜨는 뉴스	3081
지금 플레이	3094
지금 플레이하기	3094
지금 후원하기	3139
지나친 음주는 건강에 해롭습니다	3097
지나친 음주는 건강을 해칩니다	3097
지도 보기	3046
지면보기	3025
""", '직': """
직접 입력	3114
""", '차': """
차단	3107
""", '참': """
참가 신청	3085
참가 신청하기	3085
참가신청하기	3085
참여하기	91
""", '창': """
창 닫기	3142
""", '찾': """
찾아오시는 길	3058
""", '책': """
책 구매하기	3097
""", '첫': """
첫 댓글을 남겨주세요	3134
첫 댓글을 작성해 보세요	3134
""", '청': """
청소년보호정책	3041
""", '총': """
총 #명 참여	3052
""", '최': """
최고의 혜택	3118
최신 기사	3043
최신 뉴스	3043
최신기사	3043
최신뉴스	3043
최신순	3093
최저가 보기	3143
""", '추': """
추천	3118
추천 기사	3043
추천 스폰서	3086
추천 영상	3081
추천기사	3043
추천뉴스	3043
추천순	3093
""", '축': """
축하해요 #	3071
""", '친': """
친구 추가하기	3073
""", '카': """
카카오 계정으로 로그인	3117
카카오 로그인	3117
카카오로 로그인	3117
카카오로 시작하기	3117
카카오스토리	3036
카카오톡	3036
카카오톡 공유	3036
카카오톡 공유하기	3131
카카오톡으로 공유	3073
카카오톡으로 공유하기	3073
카테고리	3043
""", '커': """
커피 한 잔 사주기	3113
커피 한 잔 후원하기	3113
""", '콘': """
콘텐츠 보기	3102
콘텐츠 불러오기	3102
콘텐츠 표시	3102
""", '쿠': """
쿠키 관리	3102
쿠키 기본 설정	3062
쿠키 설정	3041
쿠키 설정 관리	3102
쿠키 설정 변경	3062
쿠키 정책	3064
쿠키 허용	3064
쿠팡에서 구매	3097
쿠팡에서 구매하기	3097
쿠팡에서 보기	3097
쿠폰 받기	3143
""", '퀴': """
퀴즈	3096
퀴즈 도전하기	3094
퀴즈 풀기	3073
퀴즈 풀러 가기	3094
""", '크': """
크게	3132
""", '클': """
클릭하면 소리가 켜집니다	3138
""", '키': """
키워드	3043
""", '태': """
태그	3043
""", '텔': """
텔레그램에서 소식 받기	3073
""", '투': """
투표	92
투표 결과	3093
투표 결과 보기	91
투표 참여하기	3092
투표가 완료되었습니다	3092
투표에 참여해 주셔서 감사합니다	3092
투표하기	91	3073
투표해 주셔서 감사합니다	91	3092
""", '트': """
트위터	3036
트위터 공유	3036
트위터로 공유	3131
트위터에서 보기	3135
""", '특': """
특집 더보기	3124
특집 보기	3124
""", '티': """
티켓 예매	3097
티켓 예매하기	3097
""", '틱': """
틱톡에서 보기	3135
""", '파': """
파워링크	3086
""", '팔': """
팔로우 중	3129
팔로우 취소	3129
""", '팟': """
팟빵에서 듣기	3135
""", '페': """
페이스북	3036
페이스북 공유	3036
페이스북에서 보기	3135
페이스북으로 공유	3073
페이스북으로 로그인	3117
페이지 새로고침	3108
페이지를 새로고침하세요	3108
페이팔로 결제	3140
""", '편': """
편집 원칙	3125
편집규약	3058
""", '펼': """
펼치기	3045
""", '포': """
포럼 참가 신청하기	3085
포토	3043
포토 갤러리	3124
""", '폰': """
폰트 크기	3036
""", '푸': """
푸시 알림 받기	3106
""", '프': """
프리미엄	3025
프린트	3036
""", '피': """
피드백 보내기	3092
""", '필': """
필수	3121
필수 입력	3119
필수 입력 항목	3119
필수 입력 항목입니다	3119
필수 항목	3121
필수 항목입니다	3119
필자 소개	3125
""", '한': """
한 번	3114
한번만	3114
""", '할': """
할인 코드	3143
""", '함': """
함께 보면 좋은 기사	3043
함께 볼 기사	3081
함께 읽으면 좋은	3043
함께 읽은 기사	3081
""", '핫': """
핫뉴스	3043
핫이슈	3043
핫클릭	3081
""", '항': """
항상 허용	3103
""", '해': """
해제 방법	3112
해제했습니다	3112
""", '행': """
행사 신청하기	3085
""", '허': """
허용	3063	3107
""", '헤': """
헤드라인	3043
""", '현': """
현재 시간	3099
""", '협': """
협찬	3040
""", '홈': """
홈	3045
홈으로	3124
홈으로 가기	3124
""", '화': """
화나요	3071
화나요 #	3071
화제의 뉴스	3043
화질	3099
""", '확': """
확인	3046
""", '환': """
환경설정 관리	3137
""", '회': """
회사 소개	3058
회사소개	3041	3058
회원 전용	3028
회원 전용 기사	3117
회원가입	3025
회원가입하고 계속 읽기	3140
회원이 아니신가요	3117
""", '후': """
후속강추 #	3071
후속기사 원해요	3071
후속기사 원해요 #	3071
후원	3021
후원 바로가기	3113
후원 신청	3113
후원 안내	3021
후원 페이지 바로가기	3113
후원 페이지로 이동	3113
후원 하기	3021
후원자 되기	3113
후원하기	3021
후원해 주셔서 감사합니다	3139
후원회원 가입	3021
후원회원 되기	3113
""", '훈': """
훈훈해요	3071
훈훈해요 #	3071
""", '흥': """
흥미진진 #	3071
""", '힘': """
힘내요 #	3071
"""}

START = {'a': """
aboneliğiniz	4751 K başariyla
abonē	3246 K par	3246 K no	3246 K un	3248 K
acasă	98 K >	98 K '	98 K "
accès	2029 K illimité
această	52 K investigație	3984 K traducere	4052 K știre a fost
además	1556 K:	1611 K, en
adresă	3959 K de e-mail invalidă	3959 K de email invalidă
adó	2447 K #%
adód	2447 K #%
adója	2447 K #%
ai가	3065 K 자동 번역한	3065 K 번역한	3065 K 핵심	3065 K 요약한	3067 K 읽어
ai에게	3065 K 물어	3065 K 질문	3065 K 물어보기
ajánld	2447 K fel adód
ajánlja	2447 K fel adója	2447 K fel adód
ajánljuk	2472 K:
ajánlott	2474 K videó:	2474 K cikk:	2474 K cikkünk:
aktivér	715 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4589 K dig till vårt	4607 K
annoncørbetalt	777 K indhold fra
annonsørinnhold	3613 K fra
anúncio	3927 K em # s	3927 K em # segundos
aportá	1498 K desde
apoyá	81 K
après	2192 K déduction fiscale :
apóyanos	1498 K desde
apúntate	1587 K al curso	1587 K a nuestro	1592 K a nuestro seminario	1592 K a nuestro evento
aquí	1623 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3653 K wyraża poglądy	3653 K wyraża opinie	3653 K jest opinią	3667 K ukazał się	3667 K pochodzi z	3673 K przetłumaczony	3673 K został przetłumaczony	3673 K czyta	3673 K wygenerowany	3713 K został	3713 K przetłumaczono	3749 K ukazał się	3749 K pierwotnie ukazał	3749 K pochodzi z	3750 K	3760 K powstał we współpracy z
artykuły	3663 K autora
artículo	1650 K publicado originalmente	1682 K publicado en colaboración
artículos	1515 K gratuitos
ascultă	1 K	3970 K:	3995 K podcastul	3995 K acest articol	4061 K pe
atradāt	44 K
atsisiųskite	3180 K
autorė	3184 K:
autoři	544 K jsou
außerdem	939 K lesenswert:	939 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1600 K la app
beiträge	27 K	975 K von
benefício	3850 K do assinante:
berätta	59 K i	59 K gärna
beställ	4607 K
bestätigen	808 K sie ihre
bestätigungsmail	808 K
besøg	700 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1523 K diario	1523 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	5042 K viết dành riêng cho	5042 K viết dành cho thuê bao	5054 K này có nội dung do	5054 K này có nội dung từ	5054 K viết này có nội dung	5054 K viết này chứa nội dung	5059 K liên quan:	5071 K viết thể hiện quan điểm	5071 K viết thể hiện quan điểm cá nhân	5071 K viết thể hiện văn phong	5071 K viết là quan điểm	5071 K viết phản ánh quan điểm	5071 K viết không phản ánh quan điểm	5076 K viết này có	5076 K viết có hữu ích	5080 K viết được dịch tự động	5080 K được dịch tự động	5080 K viết này được dịch	5080 K viết được tóm tắt	5080 K viết có sử dụng ai	5130 K viết được bảo vệ	5131 K viết được thực hiện	5131 K viết được viết	5131 K viết này được	5138 K viết tiếp tục
báo	5076 K lỗi bài viết
bình	5 K luận	27 K luận	5079 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4751 K aboneliğiniz
bültenimize	4751 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2472 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	5042 K đã là thuê bao	5076 K phát hiện	5076 K thấy bài viết
bản	5076 K tóm tắt này	5080 K dịch tự động	5131 K dịch được
bấm	5082 K để nghe
bật	5048 K thông báo
""", 'c': """
caractères	2136 K restants
caràcters	448 K restants
chceš	566 K u nás pracovat	4376 K u nás pracovať
chefredaktör	4605 K och ansvarig utgivare:	4605 K:
chơi	5105 K ngay:
chưa	32 K có bình luận
citeşte	3970 K şi	3970 K şi:
citește	3970 K și	3970 K și:	3970 K:	3970 K mai mult	3970 K aici	3970 K mai departe:
citiți	3970 K și
ciąg	3677 K dalszy
colaborá	1498 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3781 K exclusivo para	3843 K gerado	3849 K promovido por	3849 K recomendado por	3853 K oferecido por	3881 K incorporado d	3881 K externo d	3881 K incorporado do	3881 K incorporado da	3881 K externo do
conținut	3984 K generat	3993 K oferit de	4023 K încorporat de	4023 K extern de
coût	2192 K réel après	2192 K après déduction :	2192 K après déduction fiscale :
crédit	2130 K photo	2130 K photos
crédits	2130 K photo	2130 K photos
créer	2056 K une alerte pour "	2056 K une alerte sur "	2056 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5085 K đặt ứng dụng	5085 K ứng dụng	5085 K app
còn	5103 K lại # ký tự
có	72 K thắc mắc	5059 K thể bạn quan tâm:	5126 K lỗi xảy ra
cấm	5130 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3977 K ai informații	3988 K ai observat o
dalinkitės	3180 K
další	531 K články autora
darovať	4370 K
dernières	2074 K actualités
descarcă	13 K	4010 K aplicația
descargá	13 K	1600 K la app
descărcați	13 K
dezactivează	4035 K adblock	4035 K ad
dežurni	41 K telefon redakcije
direcționează	3952 K #% din
disponível	3790 K no google play	3858 K na app store	3858 K no google play	3858 K para android e
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
doná	1498 K desde
doporučené	529 K video:
doporučte	559 K
doporučujeme	529 K článek:
dorești	4029 K să primești notificări
doriți	4029 K să primiți notificări
dosszié	2555 K: így	2555 K: itt	2555 K: ezért	2555 K: miért	2555 K: hogyan	2555 K: mit	2555 K: ki	2555 K: mi	2555 K: ez	2555 K: ezt	2555 K: hallgassa	2555 K: nézze	2555 K: minden	2555 K: a	2555 K: az
dostępna	3680 K w
dostępne	3680 K w
dostępny	3680 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3691 K do	3704 K do dyskusji
držte	28 K se
duración	1669 K del vídeo	1669 K del episodio
duração	3927 K do vídeo
durée	2189 K de la vidéo	2189 K de l'épisode
dzięki	3736 K naszym czytelnikom	3736 K naszym czytelniczkom
dành	5042 K riêng cho thuê bao	5042 K riêng cho độc giả	5042 K riêng cho người đăng ký	5042 K cho thuê bao
découvrez	2076 K aussi	2106 K la boutique	2106 K notre boutique	2106 K nos jeux	2106 K notre hors-série	2116 K notre application	2116 K notre appli
décryptage	2076 K :
déductible	2018 K des impôts	2018 K à #
déjà	2027 K abonné	2027 K inscrit	2027 K client
désabonnement	2038 K à tout moment
désinscription	2038 K à tout moment
díky	608 K našim čtenářům	608 K našim předplatitelům
dùng	5092 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2526 K kedvezmény:	2526 K előny:	2526 K ajánlat:
előfizetőinknek	2547 K köszönhetően
előfizetőként	89 K	2504 K
encuéntranos	12 K
envía	3 K	1561 K tus cartas	1561 K tu carta
envíanos	1573 K
envíe	1561 K sus cartas	1561 K su carta
ermöglicht	941 K von
erről	2472 K bővebben
escríbenos	1559 K
estagiária	3825 K sob supervisão	3825 K sob a supervisão	3825 *K sob supervisão	3836 K sob supervisão	3836 * K sob supervisão
estagiário	3825 K sob supervisão	3825 K sob a supervisão	3825 *K sob supervisão	3836 K sob supervisão
estàs	464 K utilitzant un bloquejador
""", 'f': """
faça	3809 K o quiz	3846 K as palavras cruzadas	3856 K o quiz	3856 K o teste	3856 K o nosso
felelős	2501 K szerkesztő:	2501 K kiadó:
fiți	31 K primul
folosești	4033 K un ad blocker	4033 K un adblock	4033 K un adblocker
folosiți	4033 K un ad blocker	4033 K un adblock	4033 K un adblocker
foretrækker	716 K du
fortsätt	4609 K läsa
fortæl	59 K mig
fotogalería	1646 K:
fotogaléria	4344 K:
fotografía	1555 K # de #	1612 K:
fotoğraf	4850 K # / #	4850 K #/#
frågor	72 K	73 K om artikeln
få	691 K fuld adgang til	715 K adgang	715 K fri	715 K fuld	715 K besked	715 K ugens	715 K dagens	715 K de	715 K nyheder	715 K en notifikation	715 K breaking	715 K seneste nyt	726 K	748 K de vigtigste nyheder	748 K vigtige nyheder	748 K de største nyheder	748 K besked om	748 K besked, når	748 K nyhederne	748 K breaking	3523 K full tilgang til	3550 K tilgang	3550 K fri	3550 K full	3550 K beskjed	3550 K varsel	3550 K ukas	3550 K dagens	3550 K de	3550 K nyheter	3550 K siste	3562 K	3564 K varsel	3564 K varsler	3564 K push	4580 K full tillgång till	4607 K tillgång	4607 K fri	4607 K full	4607 K besked	4607 K en notis	4607 K veckans	4607 K dagens	4607 K de	4607 K nyheter	4607 K senaste	4618 K
férjen	2504 K hozzá
följ	12 K	4584 K	4607 K
følg	12 K	12 K oss	695 K	715 K	3527 K	3550 K
füge	12 K uns	947 K
fügen	12 K sie uns	947 K sie
für	811 K android und ios	885 K diesen artikel	885 K diesen	936 K nur
fă	3991 K testul zilei
fără	4040 K patroni	4040 K acționari	4040 K stăpâni
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2501 K:
""", 'g': """
galería	1555 K: # de #	1555 K # de #
gazeteciliğimizi	4800 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4751 K bir e-posta adresi girin	4751 K bir e-posta adresi giriniz	4751 K bir e-posta giriniz
ghé	5079 K cửa hàng trực tuyến
giọng	5080 K đọc ai
giữ	5130 K bản quyền nội dung
glöm	4607 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5076 K ý cho bài viết
gör	4589 K quizet	4589 K vårt quiz	4607 K vårt
görmemiz	4809 K gereken
görsel	4855 K yapay
günün	4804 K bulmacasini	4804 K sudokusunu	4804 K bulmacasi	4804 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2505 K lát
hintergründe	939 K dazu:
hjälp	4589 K oss bli bättre	4589 K oss att bli bättre
hjælp	700 K os med at blive bedre
hlavné	4357 K body
hlavní	546 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5079 K trả lời khảo sát	5090 K ủng hộ
hämta	13 K	4593 K
häng	4607 K med
här	4635 K finns ett inbäddat innehåll från	4635 K finns inbäddat innehåll från	4635 K visas ett inbäddat innehåll från	4635 K visas inbäddat innehåll från	4635 K är ett inbäddat innehåll från	4635 K är inbäddat innehåll från
hääleta	1724 K
håll	28 K	28 K dig
hình	5127 K #/#
hör	889 K dir	947 K	4607 K
hören	889 K sie	947 K sie
hörzeit	963 K
hør	1 K artiklen	1 K artikkelen	1 K saken	682 K også	682 K også:	700 K mere på	715 K	3514 K også	3514 K også:	3550 K
""", 'i': """
iesūti	3234 K savu	3234 K
indlæg	27 K
indlæs	742 K altid indhold fra	742 K indhold fra
inlägg	27 K
innehåll	4670 K från annonsören
innehållet	4558 K är betalt av
inscríbete	1587 K al curso	1587 K a nuestro	1587 K en nuestro	1587 K en el curso
introduceți	3959 K o adresă de e-mail validă
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3180 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3991 K sudoku	4016 K acum:
já	59 K fez	3781 K é assinante
játssz	2523 K most:
jäikö	1914 K juttu kesken
jälgi	1724 K
jäsenetu	1962 K:
""", 'k': """
kapcsolódó	2472 K	2472 K:	2474 K videó:	2474 K cikk:	2474 K cikkünk:
każdego	3629 K ranka
kezdőlap	98 K >
không	5130 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5079 K tra kiến thức của bạn
kjøp	3532 K billetter	3532 K billett	3550 K
klausykitės	3165 K
klikněte	527 K zde
ključne	4258 K točke	4258 K tačke
klõpsates	1724 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3248 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	715 K
kopírovat	559 K
kopírovať	4370 K
kopē	3248 K
korzyść	3719 K dla prenumeratorów:
korábbi	2474 K cikkünk:
kvíz	527 K:	587 K:	587 K dne:	587 K týdne:	2490 K	2522 K:	4344 K:	4393 K dňa:	4393 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1955 K on
käännös	1955 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2504 K
kérjen	2504 K
kérjük	28 K
kênh	5048 K youtube của báo
köp	4589 K biljetter	4589 K biljett	4607 K
kövess	12 K
kövesse	2504 K
kövessen	12 K
køb	700 K billetter	700 K billet	715 K
küfür	27 K içeren
küldd	3 K el	2483 K el nekünk
küldje	2483 K el nekünk	2504 K	2504 K tovább
ký	5103 K tự còn lại
kļūsti	3248 K
kết	5065 K nối với chúng tôi
""", 'l': """
laimē	3248 K
laimėkite	3180 K
lasītāju	3256 K aptauja:
legyél	2504 K
lejupielādē	3248 K
leé	1611 K también	1611 K más	1611 K:
lisää	1919 K kirjoittajalta	1919 K toimittajalta	1940 K meidät	1989 K aiheesta:
lugejaküsitlus	1732 K:
lásd	2472 K még
lásson	2504 K több
lát	2483 K valami
láttál	2483 K valami
lägg	4607 K till
lähetimme	1887 K vahvistusviestin	1887 K sinulle vahvistusviestin	1887 K sinulle sähköpostia
lähetä	1917 K juttuvinkki	1917 K uutisvinkki	1917 K vinkki	1923 K mielipidekirjoituksesi	1923 K mielipidekirjoitus	1940 K
lämna	4583 K dina tips	4583 K ditt tips
läs	4540 K hela artikeln	4572 K mer om	4573 K också	4573 K också:	4573 K även	4573 K mer	4573 K mer:	4573 K:	4573 K här	4573 K även:	4580 K vidare med	4580 K mer på	4593 K e-tidningen	4593 K tidningen	4607 K	4609 K vidare
läsarerbjudande	4630 K:
läsaromröstning	4627 K:
läsarresa	4630 K:
lås	4540 K upp artikeln	4540 K upp den här artikeln
læs	681 K mere om	682 K også	682 K også:	682 K mere	682 K mere:	682 K:	682 K her	682 K hele	691 K videre med	705 K e-avisen	705 K avisen	715 K	717 K videre	764 K alt om emnet:	764 K alt om:
læserafstemning	735 K:
læserrejse	739 K:
læsertilbud	664 K:	739 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	547 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1940 K meidät
löysitkö	7 K
lütfen	28 K	4751 K e-postanizi onaylayin	4751 K e-posta adresinizi onaylayin	4751 K geçerli bir e-posta	4840 K sitemiz için devre dişi	4840 K reklam engelleyici	4840 K devre dişi birak	4841 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3677 K wideo	3760 K powstał we współpracy z	3760 K we współpracy z	3760 K sponsorowany przez
medlemsförmån	4630 K:
meillä	1980 K ei ole omistajaa	1980 K ei ole omistajia	1980 K ei ole osakkeenomistajia	1980 K ei ole maksumuuria
mesterséges	2512 K intelligencia írta
mirá	1595 K el video	1611 K también	1611 K:
mitä	8 K pidit	33 K mieltä	1941 K mieltä sinä
mišljenja	4255 K autora	4255 K iznesena	4255 K izneta
mišljenje	4255 K autora
możliwość	5 K komentowania
mulțumim	3959 K pentru abonare
mándanos	1573 K
más	1552 K noticias de	1552 K noticias sobre	1552 K sobre	1552 K en	1552 K de	1554 K temas:	1554 K sobre:	1556 K información	1556 K información:	1559 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	531 K tip?	531 K tip na článek	531 K tip na téma	531 K tip pro	611 K přečteno už # ze #	611 K přečteno už # z #	611 K přečteno již # ze #	611 K přečteno již # z #	611 K přečteno # ze #	611 K přečteno # z #	4412 K prečítané už # zo #	4412 K prečítané už # z #	4412 K prečítané # zo #	4412 K prečítané # z #
märkasid	44 K	1709 K midagi	1715 K viga	1715 K artiklis viga
még	32 K nincs	2556 K több a témáról:
més	417 K informació:	444 K notícies de	444 K notícies sobre
mød	700 K os
mūs	3248 K vari
mời	5059 K xem	5059 K bạn đọc	5059 K độc giả	5065 K bạn tham gia	5065 K độc giả theo dõi	5065 K bạn đọc theo dõi	5082 K quý vị theo dõi	5082 K quý độc giả	5082 K bạn xem video	5082 K nghe
""", 'n': """
nabídka	591 K pro čtenáře:
nahlásit	569 K chybu
nahlásiť	4379 K chybu
nahláste	4379 K chybu
najważniejsze	3673 K informacje
naloži	4465 K	4498 K vedno vsebino	4498 K vsebino z	4498 K vsebino s	4498 K vsebino iz	4498 K vsebino od
naložite	13 K	4465 K
naročite	4472 K se na
naujienų	41 K telefonas
načítat	594 K vždy obsah	594 K obsah z	594 K obsah ze	594 K obsah od
načítať	4399 K vždy obsah	4399 K obsah z	4399 K obsah zo	4399 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	608 K majitele	608 K vlastníka	608 K akcionáře	608 K žádného	608 K paywall	608 K reklamy	4409 K majiteľa	4409 K vlastníka	4409 K akcionárov	4409 K žiadneho	4409 K paywall	4409 K reklamy
nemáte	567 K čas číst	4377 K čas čítať
nepatríme	4409 K žiadnemu
nepatříme	608 K žádnému
než	576 K vložíte komentář	576 K začnete diskutovat	576 K napíšete příspěvek
nguồn	5069 K:	5069 K :
nhận	5048 K thông báo
nové	549 K číslo	549 K vydání	4360 K číslo	4360 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3884 K é possível mostrar este conteúdo	3884 K foi possível mostrar este conteúdo
näe	1940 K enemmän
nägid	1725 K viga
näita	1724 K
näitkö	1941 K virheen
näytä	1940 K sisältö	1965 K sisältö palvelusta	1965 K aina sisältö
nå	4607 K vår
nézd	2472 K meg	2504 K meg
nézze	2472 K meg	2504 K meg
nāc	3239 K strādāt
nội	5042 K dung dành cho thuê bao	5042 K dung dành riêng cho	5080 K dung được dịch tự động	5080 K dung do ai	5110 K dung này không	5111 K dung này từ	5111 K dung nhúng từ	5111 K dung từ	5130 K dung được bảo vệ	5131 K dung được tạo	5131 K dung này được tạo
""", 'o': """
obrázek	584 K # z #
oceń	8 K	3674 K ten	3674 K artykuł	3674 K tekst
ocurrió	1643 K un error
odporučte	4370 K
odporúčame	4344 K:
odsłuchaj	3685 K	3685 K ten
ofereça	3 K
oglądaj	3660 K:
ohodnoťte	547 K	4358 K
olvasói	2526 K ajánlat:
olvasóink	2547 K támogatásának köszönhetően
olvasóinknak	2547 K köszönhetően
opracował	3664 K:
opracowała	3664 K:
opýtajte	4357 K sa
opširnije	4243 K:	4243 K na
otwórz	3647 K post
otázka	587 K dne:	4393 K dňa:
otázky	72 K
ouça	1 K	3819 K:	3854 K o podcast	3920 K no
oversættelsen	732 K er
oír	1 K
""", 'p': """
pamanīji	3240 K kļūdu
pamanījāt	44 K	3240 K kļūdu
pastebėjote	44 K	3166 K įdomų	3172 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	5069 K viên:
piditkö	8 K	69 K	82 K	1941 K
pidätkö	82 K	1941 K
piše	4270 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	564 K
podrži	81 K
podržite	81 K	4273 K
podés	12 K seguir	1574 K enviarnos
podívejte	527 K se:	527 K se na video	529 K se na video:
poglądy	3653 K wyrażone w
pokaż	3647 K post
poleć	3685 K
poslať	4370 K
poslechněte	1 K si	527 K si	527 K si:
poslušajte	1 K	4243 K:	4444 K:
posłuchaj	1 K	3660 K:	3660 K też:
povoliť	4399 K vždy obsah	4399 K obsah z	4399 K obsah zo	4399 K obsah od
poznáte	66 K niekoho
pozostała	3677 K część
pošaljite	41 K vijest
pošlete	559 K
pošlite	3 K	4370 K
poți	3977 K contacta autorul	3977 K contacta autoarea
praneškite	3166 K redakcijai
predplaťte	4374 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4630 K:
prečítajte	4344 K si tiež	4344 K si aj	4344 K si	4344 K si:
prečítali	4412 K ste už # zo #	4412 K ste už # z #	4412 K ste # zo #	4412 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3180 K
prikaži	4301 K uvijek sadržaj	4301 K uvek sadržaj	4301 K sadržaj s	4301 K sadržaj sa	4301 K sadržaj iz	4301 K sadržaj od	4498 K vedno vsebino	4498 K vsebino z	4498 K vsebino s	4498 K vsebino iz	4498 K vsebino od
pronašli	44 K ste
protégé	2186 K par recaptcha	2186 K par google recaptcha
pročitaj	4243 K još	4243 K i
pročitajte	4243 K još	4243 K i	4243 K više	4243 K:	4243 K više o ovoj temi
pročitali	4313 K ste # od #	4313 K ste već # od #
první	502 K měsíc za	502 K měsíc zdarma	502 K týden za	502 K týden zdarma	502 K tři měsíce za	502 K # měsíce za
prvních	502 K # dní za	502 K # dní zdarma
prvý	4369 K mesiac len za	4369 K mesiac za	4369 K mesiac už za	4369 K mesiac zadarmo
przeczytałaś	3739 K już # z #	3739 K # z #
przeczytałeś	3739 K już # z #	3739 K # z #
prześlij	3685 K dalej
präsentiert	941 K von
próbálja	2519 K ki tudását
prüfen	947 K sie
publicité	2189 K dans # s	2189 K dans # sec	2189 K dans # secondes
pàgina	476 K # de #
página	1644 K # de #	1644 K #/#	3902 K # de #	3902 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4358 K sa
páčilo	69 K sa
päeva	1732 K küsimus:
päivitä	1940 K
päivän	1958 K kysymys:
pääset	1940 K lukemaan
päätoimittaja	1938 K:
pódcast	1646 K:
păstrați	28 K
pērc	3239 K biļetes	3248 K
předplaťte	564 K si
přehrajte	527 K si
překlad	585 K byl
přetisk	68 K povolen	68 K možný
přečetli	611 K jste už # ze #	611 K jste už # z #	611 K jste již # ze #	611 K jste již # z #	611 K jste # ze #	611 K jste # z #
přečtěte	527 K si také	527 K si	527 K si:	527 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
připraveno	517 K ve spolupráci
""", 'q': """
querés	1574 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	567 K posloucháte
radšej	4377 K počúvate
radši	567 K posloucháte
rašykite	3166 K autorei	3166 K autoriui
recibí	1573 K las noticias
recomandări	3970 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3952 K #% din
redirecționează	3952 K #%	3952 K #% din
regisztrálj	2503 K ingyenesen
regisztráljon	2490 K	2503 K ingyenesen
regístrate	1512 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	731 K er
resztę	3677 K tekstu
rezervē	3248 K
rezolvă	3991 K rebusul	3991 K integrama	3991 K sudoku
rešite	4243 K kviz
riješite	4243 K kviz
rozwiąż	3660 K quiz
rozwiń	3647 K post	3647 K wpis
rätsel	930 K mit	967 K des tages:
rätseln	930 K sie mit
réservez	2106 K vos places pour la soirée de la rédaction
réservé	2027 K aux abonnés
réservée	2027 K aux abonnés
réservés	2027 K aux abonnés
résumer	2093 K cet article	2093 K l'article
résumé	2093 K généré	2093 K rédigé	2093 K réalisé	2093 K produit	2093 K par
rösta	4607 K	4623 K:	4623 K här:	4623 K i vår omröstning:
rādīt	3248 K
""", 's': """
sadržaj	4331 K je nastao u suradnji s
saglabā	3248 K
saistīts	3223 K:
saņem	3248 K
sažetak	4258 K	4258 K članka	4258 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	816 K:	816 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1573 K el canal	1611 K leyendo:
sesizări	3977 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	546 K	546 K článku	585 K vytvořila	585 K bylo
sisällön	2002 K tarjoaa
siųskite	3166 K savo	3180 K
sjefredaktør	3547 K:	3547 K og ansvarlig redaktør:
skaitytojų	3188 K apklausa:
skopírovať	4370 K
skrót	3673 K artykułu
skúsili	59 K ste
slå	3569 K på javascript
související	527 K:	529 K video:	529 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	4430 K spoločnosťou
sponzorováno	633 K společností
sporočite	4477 K napako
sprawdź	3660 K:	3660 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4357 K sa
stališča	4455 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	582 K si aplikaci
stöd	81 K	4580 K
stötta	81 K	4580 K
støt	81 K	691 K
støtt	81 K	3523 K
suscríbase	1510 K y lea
suscríbete	1503 K a	1510 K y lee	1510 K para leer	1510 K y sigue leyendo	1510 K y accede	1510 K y disfruta	1587 K y llévate	1587 K y recibe
susidūrėte	3166 K su
susiję	3154 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2093 K générée
syötä	1887 K kelvollinen sähköpostiosoite	1940 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2510 K:
szívesen	2505 K meghallgatjuk
szöveg	2510 K:
sähköpostiosoite	1887 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1578 K
síganos	12 K
sígueme	1578 K
síguenos	12 K	1534 K en nuestras redes
só	3781 K para assinantes
sólo	1512 K para suscriptores
søg	715 K nu
súhrn	4357 K
súmate	12 K	56 K a las #	1498 K desde
súvisiace	4344 K:
súvisiaci	4344 K článok
sūti	3234 K savu	3248 K
số	5103 K ký tự còn lại
""", 't': """
también	1537 K en facebook	1556 K puedes leer	1556 K puedes leer:	1556 K te puede interesar:
també	417 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1945 K on
tekstissä	1905 K esitetyt
tekstą	46 K galima
tenés	1568 ¿K información
textgröße	816 K:	816 K a
thấy	44 K lỗi
thử	5079 K sức với
tiedätkö	1917 K aiheesta	1917 K asiasta	1917 K lisää
tiivistelmä	26 K on	1954 K on
tiivistelmän	1954 K on
tilføj	715 K
tillåt	4635 K alltid innehåll från	4635 K innehåll från
tiếp	5138 K tục đọc sau
todavía	32 K no hay comentarios
további	2472 K részletek	2556 K cikkek a témában:
traducció	427 K feta
transparentní	539 K účet:
trên	5048 K google news
trình	5110 K duyệt của bạn không	5110 K duyệt không
trả	5079 K lời câu đố
trải	5092 K nghiệm
turpinājums	3250 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1917 K
tác	5069 K giả:	5069 K giả là
támogasd	81 K	2495 K a	2495 K az
támogass	2447 K adód
támogassa	81 K	2447 K adója	2495 K a	2495 K az
támogasson	2447 K adója
täglichen	808 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1905 K on mielipidekirjoitus	1905 K on mielipideteksti	1905 K on kolumni	1905 K on kommentti	1954 K tiivistelmä on	1955 K juttu on	1955 K artikkeli on	1955 K teksti on	1965 K on upotettu sisältö
tämän	52 K jutun
tässä	1965 K on upotettua sisältöä
télécharger	13 K	2043 K l'application
téléchargez	13 K
tóm	5076 K tắt này	5080 K tắt bởi ai	5080 K tắt bằng ai	5131 K tắt được
töltsd	13 K le	2519 K ki kvízünket
töltse	13 K le	2504 K le	2504 K ki	2519 K ki kvízünket
történeteiket	2483 K
tüm	27 K yorumlar
tęsinys	3182 K
tłumaczenie	3673 K	3713 K zostało
tải	13 K	13 K ứng dụng	5048 K ứng dụng	5048 K app	5085 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4278 K na grešku
uključi	4266 K
uključite	4266 K
uložit	559 K
uložiť	4370 K
uložte	559 K si	4370 K si
unbeschränkter	910 K zugang
unterstütze	81 K	789 K
unterstützen	81 K sie	789 K sie	789 K sie die
uočili	7 K ste
upozorniť	4379 K na chybu
upozorněte	569 K na chybu
url이	3072 K 복사되었습니다	3072 K 복사됐습니다
urmărește	12 K	3970 K și:	3995 K video	4061 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4301 K uvijek sadržaj	4301 K uvek sadržaj	4301 K sadržaj s	4301 K sadržaj sa	4301 K sadržaj iz	4301 K sadržaj od
uživo	4318 K: kako	4318 K: ovako	4318 K: zašto	4318 K: što	4318 K: šta	4318 K: tko	4318 K: ko	4318 K: gdje	4318 K: gde	4318 K: ovo	4318 K: pogledajte	4318 K: poslušajte	4318 K: sve	4318 K: noć	4318 K: ljudi	4318 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2490 K részt
već	4294 K za #	4294 K od #
več	4444 K:	4444 K v videu	4469 K o tem	4469 K novic	4469 K preberite	4516 K o:	4516 K o temi:
videó	2555 K: így	2555 K: itt	2555 K: ezért	2555 K: miért	2555 K: hogyan	2555 K: mit	2555 K: ki	2555 K: mi	2555 K: ez	2555 K: ezt	2555 K: hallgassa	2555 K: nézze	2555 K: minden	2555 K: a	2555 K: az
vidéo	2076 K :
viktorīna	3256 K:
visą	3180 K interviu
više	4243 K o:	4319 K o:	4319 K o temi:
você	3819 K pode gostar:
vprašaj	4458 K
vprašajte	4458 K
vprašanje	4493 K dneva:
vypočujte	1 K si	4344 K si:
vyskúšali	59 K ste
vytiskněte	559 K
vytlačiť	4370 K
vytlačte	4370 K
vyzkoušejte	502 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2504 K
válaszoljon	2504 K
vásárolja	2460 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	715 K med
véleménycikkeit	2483 K
více	527 K zde	527 K k tématu:	618 K o téma:	618 K o:	618 K k tématu téma:	618 K k tématu:
vídeo	1646 K:
võida	1724 K
võta	1709 K ühendust	1724 K
výhoda	591 K pro předplatitele:	4396 K pre predplatiteľov:
výhody	591 K pro předplatitele:	4396 K pre predplatiteľov:
vă	28 K rugăm să	4035 K rugăm să îl dezactivați	4035 K rugăm să-l dezactivați	4035 K rugăm să dezactivați adblock
vďaka	4409 K našim čitateľom	4409 K našim predplatiteľom
věnujte	559 K
vše	618 K o téma:	618 K o:	618 K k tématu téma:	618 K k tématu:
všechno	618 K o tématu téma:	618 K o tématu:
všechny	27 K komentáře	531 K články autora	618 K články k tématu téma:	618 K články k tématu:
všetko	4418 K o téme:	4418 K o:	4418 K k téme téme:	4418 K k téme:
všetky	4418 K články k téme téme:	4418 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	594 K povolit obsah	594 K zobrazovat obsah	594 K načítat obsah	594 K zobrazit obsah	4399 K povoliť obsah	4399 K zobrazovať obsah	4399 K načítať obsah	4399 K zobraziť obsah
""", 'w': """
webshopunkból	2526 K:
weiterführende	844 K artikel:
weź	3704 K udział w dyskusji
więcej	3659 K o	3659 K na temat	3659 K z	3660 K na ten temat:	3663 K artykułów autora	3745 K o:	3745 K na temat:
wykorzystałaś	3739 K już # z #	3739 K # z #
wykorzystałeś	3739 K już # z #	3739 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3731 K go, aby	3731 K go, żeby	3731 K ją, aby	3731 K blokadę	3731 K blokowanie
wyślij	3 K
wyświetlaj	3723 K treści z	3723 K treści ze	3723 K treści od
wöchentlichen	808 K newsletter
""", 'y': """
yanlişlik	4790 K mi
""", 'z': """
zahvaljujoč	4507 K našim bralcem
zahvaljujući	4310 K našim čitateljima	4310 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3647 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3723 K na treści
zgłoś	3696 K uwagę	3696 K błąd	3696 K literówkę	3696 K uwagi	3696 K nieścisłość
ziņo	3234 K redakcijai
zkopírovat	559 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4399 K vždy obsah	4399 K obsah z	4399 K obsah zo	4399 K obsah od
zobrazovať	4399 K vždy obsah	4399 K obsah z	4399 K obsah zo	4399 K obsah od
zostań	3693 K reporterem	3693 K reporterką	3693 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	858 K dpa	1258 K #	1258 K
""", 'à': """
à	2076 K lire aussi	2076 K lire également	2076 K lire :	2076 K lire sur	2076 K voir aussi	2076 K écouter	2076 K relire	2076 K découvrir	2076 K lire sur le même sujet	2076 K consulter :	2076 K voir également	2079 K propos de l'auteur :	2079 K propos de l'autrice :	2080 K propos de l'auteur	2080 K propos de l'autrice	2106 K retrouver dans le numéro
àudio	427 K generat
""", 'á': """
áudio	3843 K gerado
""", 'ä': """
är	4583 K du
äänestä	1940 K
""", 'å': """
åldersgräns	4631 K #
åsikter	4566 K som framförs
åsikterna	4566 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3814 K preciso estar logado
écouter	1 K l'article	1 K cet article	2076 K aussi	2183 K sur
écoutez	1 K cet	1 K l'article	2112 K le podcast
élő	2555 K: így	2555 K: itt	2555 K: ezért	2555 K: miért	2555 K: hogyan	2555 K: mit	2555 K: ki	2555 K: mi	2555 K: ez	2555 K: ezt	2555 K: hallgassa	2555 K: nézze	2555 K: minden	2555 K: a	2555 K: az
épinglez	2132 K cet article	2132 K cette recette	2132 K cette page	2132 K la recette	2132 K ce billet	2132 K-la	2132 K-le	2132 K l'article	2132 K l'image
értékeljük	2532 K az ön
""", 'í': """
írd	2504 K be
írj	2483 K a szerzőnek
írja	2504 K be
írjon	2483 K a szerzőnek	2504 K közvetlenül	2504 K nekünk
""", 'î': """
în	4048 K imagini:
întreabă	3984 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2505 K szerint
""", 'ú': """
últimas	1552 K noticias de	3816 K de	3816 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1498 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	850 K die autor:in	850 K die autoren	850 K die autor:innen	853 K die autorin	853 K den autor	854 K die autorin	854 K den autor
übersetzung	944 K:	944 K aus dem
""", 'č': """
čitaj	4243 K još
čitajte	4243 K i	4243 K još	4243 K još:
članak	46 K se može	46 K možete	4258 K je preveden	4258 K čita	4261 K je objavljen u	4322 K je	4331 K je nastao u suradnji s	4331 K je nastao u suradnji sa
članek	46 K lahko	4458 K je preveden	4458 K bere	4458 K je prebral	4461 K je objavljen v	4519 K je	4527 K je nastal v sodelovanju z	4527 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	517 K vznikl ve spolupráci	546 K byl přeložen	546 K přeložen	546 K načetl	549 K vyšel v	585 K byl přeložen	622 K vyšel v	622 K vyšel na	622 K původně vyšel	622 K byl původně	622 K byl publikován	622 K byl převzat	623 K	633 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4357 K bol preložený	4357 K načítal	4360 K vyšiel v	4421 K	4430 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	527 K také	527 K také:	527 K i	527 K více	527 K:
číslo	539 K účtu pro dary	539 K transparentního účtu
čítajte	4344 K aj	4344 K tiež	4344 K viac
""", 'đ': """
đánh	5076 K giá bài viết
đã	5042 K có tài khoản	5126 K xảy ra lỗi	5126 K có lỗi
đăng	5079 K ký tham dự hội thảo	5096 K ký khóa học	5096 K ký tham dự	5130 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5100 K dây nóng: #	5100 K dây nóng #
được	68 K phép đăng lại
đặt	5096 K mua sách	5096 K mua báo	5096 K báo giấy
để	5113 K xem nội dung này	5113 K hiển thị nội dung này
đọc	5059 K thêm	5059 K thêm:	5059 K:	5059 K tiếp:	5065 K tin nhanh
""", 'į': """
įsigykite	3180 K
įtraukite	3180 K mus
įveskite	3180 K
""", 'ś': """
ściągnij	13 K	3709 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3689 K:
źródło	3689 K:
""", 'ż': """
żadnych	3736 K akcjonariuszy
""", 'ž': """
želite	4275 K raditi kod nas	4275 K da radite kod nas	4474 K delati pri nas
želiš	4275 K raditi kod nas	4474 K delati pri nas
žiadni	4409 K akcionári
žiadny	4409 K majiteľ	4409 K oligarcha
žinote	3166 K daugiau	3181 K istoriją
žiūrėkite	3154 K taip pat	3180 K
žádní	608 K akcionáři
žádný	608 K majitel	608 K oligarcha
""", 'ư': """
ưu	5096 K đãi #% hôm nay
""", 'ș': """
știrea	4059 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1101 K κάποια πληροφορία	1101 K πληροφορίες	1101 K πληροφορία	1101 K φωτογραφία	1101 K φωτογραφίες	1101 K κάποια φωτογραφία	1101 K κάποιο θέμα	1101 K μια ιστορία
""", 'ή': """
ήταν	1060 K χρήσιμο	1060 K χρήσιμη
""", 'α': """
αγοράστε	1081 K το εισιτήριό σας	1081 K εισιτήρια
ακολουθήστε	12 K	1086 K τον	1086 K τα	1086 K
ακούστε	1 K	1039 K:	1152 K στο	1158 K το στο spotify	1158 K στο spotify
ακύρωση	1065 K απάντησης
αν	1023 K έφτασες μέχρι εδώ	1023 K έφτασες ως εδώ	1023 K φτάσατε μέχρι εδώ	1023 K φτάσατε ως εδώ	1023 K έχετε φτάσει μέχρι εδώ	1023 K διάβασες μέχρι εδώ	1023 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1091 K λάθος	1091 K κάποιο λάθος
αναφορά	1091 K λάθους
αντιγράψτε	1077 K
αντιγραφή	1077 K
αξιολογήστε	1060 K
απαγορεύεται	1140 K η αναδημοσίευση	1140 K η αναπαραγωγή
απενεργοποιήστε	1126 K το adblock	1126 K τον ad
αποθηκεύστε	1077 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1059 K η περίληψη	1059 K η σύνοψη
αυτό	1070 K το βίντεο δεν είναι διαθέσιμο	1113 K το βίντεο δεν είναι	1114 K το περιεχόμενο προέρχεται
αυτόματη	1069 K μετάφραση από	1069 K μετάφραση του
αφήστε	1065 K μια απάντηση	1065 K ένα σχόλιο	1065 K το σχόλιό σας
""", 'β': """
βίντεο	1039 K:
βαθμολογήστε	1060 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1116 K να δείτε αυτό το περιεχόμενο	1116 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1065 K το σχόλιό σας	1065 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1110 K βοήθειας κεθεα
γραφτείτε	1102 K	1102 K για να
""", 'δ': """
δείτε	1039 K επίσης	1039 K:	1039 K το βίντεο	1039 K εδώ	1039 K επίσης:	1039 K ακόμα:	1039 K φωτογραφίες	1039 K ακόμη	1039 K ακόμη:	1057 K όλα τα άρθρα	1078 K όλες	1078 K όλα	1078 K τις	1138 K φωτογραφίες:	1138 K βίντεο:	1152 K στο	1152 K αυτή τη δημοσίευση στο
δειτε	1039 K επισης	1039 K ακομη	1039 K:
δεν	1022 K έχουμε διαφημίσεις	1022 K έχουμε χορηγούς	1022 K ανήκουμε σε	1089 K έχετε χρόνο να διαβάσετε	1113 K είναι δυνατή η αναπαραγωγή
δηλώστε	1081 K συμμετοχή
δημοσιεύθηκε	1140 K αρχικά
δημοσιεύτηκε	1140 K αρχικά
διάβασε	1039 K επίσης	1039 K ακόμη
διάρκεια	1157 K βίντεο
διαβάζεται	1059 K από
διαβάστε	1039 K επίσης	1039 K επίσης:	1039 K ακόμη	1039 K ακόμη:	1039 K ακόμα	1039 K:	1039 K εδώ	1039 K περισσότερα	1039 K ακόμα:	1039 K εδώ περισσότερα	1039 K σχετικά	1039 K αναλυτικά	1057 K όλα τα άρθρα	1078 K όλες	1078 K όλα	1078 K τις
διαβαστε	1039 K επισης	1039 K ακομη	1039 K ακομα	1039 K:
διαθέσιμη	1074 K στο
διαθέσιμο	1074 K σε	1074 K στο	1158 K στο spotify
διαφήμιση	1157 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	1022 K μη κερδοσκοπικός	1022 K μια μη κερδοσκοπική	1022 K ανεξάρτητο μέσο	1022 K ένα ανεξάρτητο
εγγραφείτε	1102 K
εικόνα	1136 K # από #	1136 K # / #
εκτυπώστε	1077 K
ενεργοποιήστε	1074 K
ενσωματωμένο	1114 K περιεχόμενο από
εντοπίσαμε	1126 K ad	1126 K ότι χρησιμοποιείτε	1126 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1126 K ad
επιτρέπεται	68 K η αναδημοσίευση	1140 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1059 K περίληψη	1059 K σύνοψη	1059 K ανάγνωση	1059 K περίληψη αυτή	1065 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1065 K ηλ. διεύθυνσή σας δεν	1141 K μετάφραση	1141 K περίληψη	1149 K είδηση συνεχίζεται	1157 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1088 K να εργαστείς μαζί μας
θέλετε	1088 K να εργαστείτε μαζί μας	1088 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1135 K πήγε στραβά
κίνδυνος	1110 K εθισμού
κατέβασε	1074 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1074 K	1086 K την εφαρμογή	1100 K την εφαρμογή
κλείσε	1081 K θέση
κλείστε	1081 K θέση	1081 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1039 K:	1138 K:
""", 'λ': """
λήψη	1074 K από	1074 K στο
""", 'μ': """
μάθετε	1078 K όλες
με	1045 K πληροφορίες από απε	1045 K πληροφορίες απε	1084 K πληροφορίες από
μείνετε	1078 K ενημερωμένοι
μετάφραση	1059 K	1069 K με τεχνητή νοημοσύνη	1069 K μέσω τεχνητής
μεταφρασμένο	1069 K αυτόματα
μη	1122 K χάνετε καμία	1122 K χάσετε καμία	1122 K χάνεις καμία
μην	1122 K χάνετε καμία	1122 K χάσεις καμία
μοιράσου	1077 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1070 K browser σας δεν υποστηρίζει	1070 K περιηγητής σας δεν υποστηρίζει
οι	1057 K απόψεις	1057 K γνώμες
""", 'π': """
παίξε	1107 K τώρα:	1110 K υπεύθυνα
παίξτε	1107 K τώρα:	1110 K υπεύθυνα
παρακαλούμε	1126 K απενεργοποιήστε το	1126 K απενεργοποιήστε τον
παρακαλώ	1126 K απενεργοποιήστε
παρουσιάστηκε	1135 K σφάλμα
περίληψη	1059 K
περιεχόμενο	1114 K από
περισσότερα	1039 K:
πηγές	1084 K:
πηγή	1045 K: απε	1045 K απε	1045 K φωτογραφίας:	1045 K φωτογραφιών:	1045 K: reuters	1045 K: afp	1045 K: ap	1045 K: cnn	1045 K: bbc	1084 K:
πηγη	1045 K: απε	1045 K απε
προέκυψε	1135 K σφάλμα
προβολή	1152 K στο
προτείνετε	1077 K
προτιμάτε	1089 K να ακούτε	1089 K να ακούσετε
πρώτη	1140 K δημοσίευση:
πώς	1060 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1059 K
ρώτα	1059 K
ρώτησε	1059 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1060 K φάνηκε	1060 K βοήθησε	1060 K άρεσε
σελίδα	1136 K # από #	1136 K # / #
σου	69 K άρεσε
στείλτε	1077 K
στηρίξτε	81 K	1086 K	1086 K τον	1086 K τα	1086 K την
σύνοψη	1059 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1057 K κείμενα που
ταξινόμηση	1150 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1057 K άρθρο εκφράζει	1059 K άρθρο μεταφράστηκε	1059 K κείμενο μεταφράστηκε	1065 K email σας δεν δημοσιεύεται	1069 K κείμενο μεταφράστηκε αυτόματα	1069 K άρθρο μεταφράστηκε αυτόματα	1070 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1070 K πρόγραμμα περιήγησης δεν υποστηρίζει	1070 K βίντεο δεν είναι διαθέσιμο	1070 K βίντεο δεν είναι πλέον διαθέσιμο	1113 K βίντεο δεν είναι	1113 K περιεχόμενο δεν είναι	1114 K περιεχόμενο αυτό προέρχεται	1140 K άρθρο προστατεύεται	1140 K παρόν άρθρο προστατεύεται	1141 K κείμενο	1141 K άρθρο	1141 K παρόν άρθρο	1141 K κείμενο αυτό	1141 K άρθρο αυτό	1149 K άρθρο συνεχίζεται	1149 K κείμενο συνεχίζεται	1157 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1126 K ότι χρησιμοποιείτε
φωτο	1045 K: eurokinissi
φωτογραφία	1045 K: eurokinissi	1045 K: intime	1136 K # από #	1136 K # / #
φωτογραφίες	1045 K: eurokinissi
φωτορεπορτάζ	1138 K:
φωτό	1045 K: eurokinissi	1045 K: intime
""", 'χ': """
χαρίστε	1077 K
χαρακτήρες	1105 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1126 K ad
χρησιμοποιείτε	1126 K ad
""", 'ό': """
όλα	1057 K τα άρθρα
όλες	1078 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4136 K - обозреватель	4136 K - корреспондент	4136 K - колумнист	4136 K - редактор	4939 K - оглядач	4939 K - колумніст	4939 K - кореспондент
авторка	4939 K - оглядачка	4939 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4203 K владельцев	4203 K акционеров	4203 K цензуры и рекламы	5005 K власників	5005 K акціонерів	5005 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4203 K нашим читателям	4203 K вашим пожертвованиям
больше	4118 K новостей	4119 K по теме:	4159 K любите слушать	4159 K нравится слушать	4212 K о:
будь	31 K первым	5001 K ласка, вимкніть його	5001 K ласка, вимкніть блокувальник	5001 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4139 K ли материал	4139 K ли пересказ	4139 K ли этот пересказ	4139 K ли этот	4139 K ли текст
была	4139 K ли статья	4139 K ли эта	4139 K ли новость
більше	4920 K по темі:	4920 K за темою:	4920 K на тему:	4920 K про це:	4954 K новин	4954 K матеріалів	5014 K про:
""", 'в': """
в	4192 K этом месте находится встроенный контент	4192 K этом месте находится встроенный пост	4192 K этом месте находится встроенный публикация	4192 K этом месте размещён встроенный контент	4192 K этом месте размещён встроенный пост	4192 K этом месте размещён встроенный публикация	4192 K этом месте размещен встроенный контент	4192 K этом месте размещен встроенный пост	4192 K этом месте размещен встроенный публикация	4192 K этом месте показан встроенный контент	4192 K этом месте показан встроенный пост	4192 K этом месте показан встроенный публикация	4192 K этом месте встроенный контент	4192 K этом месте встроенный пост	4192 K этом месте встроенный публикация
вакансии	4142 K "	4142 K редакции
вакансії	4944 K "	4944 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4139 K понравилась	4139 K понравился	4139 K помогла	4942 K сподобалась	4942 K сподобалася	4942 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4092 K рассылка
ви	5001 K використовуєте блокувальник	5008 K прочитали вже # із #	5008 K прочитали вже # і #	5008 K прочитали # із #	5008 K прочитали # і #	5008 K прочитали вже # з #	5008 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4121 K по теме:	4211 K: как	4211 K: так	4211 K: почему	4211 K: что	4211 K: кто	4211 K: где	4211 K: это	4211 K: вот	4211 K: смотрите	4211 K: послушайте	4211 K: всё	4211 K: все	4211 K: ночь	4211 K: люди	4211 K: порт
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4185 K:
вимкніть	5001 K його, щоб	5001 K блокувальник	5001 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4185 K дня:
вопросы	72 K?
впервые	4216 K опубликовано в	4216 K опубликовано на	4216 K опубликован в	4216 K опубликована в	4216 K напечатано в
вперше	5018 K опубліковано в	5018 K опубліковано у	5018 K опубліковано на	5018 K надруковано в
все	27 K комментарии	4118 K новости на тему	4118 K материалы	4118 K новости	4118 K статьи	4123 K статьи автора	4123 K материалы автора	4212 K о:	4212 K материалы по теме:	4212 K статьи по теме:	4212 K материалы о:	4212 K новости по теме:	5014 K про:
всегда	4108 K разрешать контент	4192 K разрешать контент	4192 K показывать контент	4192 K разрешить контент	4192 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	4949 K
встановіть	13 K	4949 K	4975 K застосунок
встигніть	4980 K передплатити
всё	4212 K о:	4212 K по теме:
всі	5014 K матеріали за темою:	5014 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4199 K используете блокировщик	4206 K прочитали уже # из #	4206 K прочитали # из #
выключите	4199 K его, чтобы
відео	5013 K: як	5013 K: так	5013 K: чому	5013 K: що	5013 K: хто	5013 K: де	5013 K: це	5013 K: ось	5013 K: дивіться	5013 K: послухайте	5013 K: усе	5013 K: все	5013 K: ніч	5013 K: люди	5013 K: порт
вікторина	4987 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4138 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	4941 K від	4941 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4988 K:
""", 'д': """
детальніше	4920 K:	4920 K про це
джерела	4956 K:
джерело	4956 K:
дивіться	4920 K також	4920 K:	4920 K також:	4920 K відео:
до	4920 K теми:
добавьте	4199 K наш сайт в	4199 K сайт в
додайте	5001 K наш сайт до	5001 K сайт до
дозволити	4994 K завжди контент	4994 K завжди вміст	4994 K контент із	4994 K контент з	4994 K контент від	4994 K вміст із	4994 K вміст з	4994 K вміст від
дозволяти	4994 K завжди контент	4994 K завжди вміст	4994 K контент із	4994 K контент з	4994 K контент від	4994 K вміст із	4994 K вміст з	4994 K вміст від
докладніше	4920 K:	4920 K про це	5014 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4147 K в	4147 K на	4147 K для	4949 K в	4949 K у	4949 K на	4949 K для
достъпно	276 K в	276 K на
досье	4211 K: как	4211 K: так	4211 K: почему	4211 K: что	4211 K: кто	4211 K: где	4211 K: это	4211 K: вот	4211 K: смотрите	4211 K: послушайте	4211 K: всё	4211 K: все	4211 K: ночь	4211 K: люди	4211 K: порт
досьє	5013 K: як	5013 K: так	5013 K: чому	5013 K: що	5013 K: хто	5013 K: де	5013 K: це	5013 K: ось	5013 K: дивіться	5013 K: послухайте	5013 K: усе	5013 K: все	5013 K: ніч	5013 K: люди	5013 K: порт
дотримуйтесь	28 K
другие	4123 K материалы автора
думка	4939 K автора	4939 K редакції	4939 K, висловлена
думки	4939 K авторів
""", 'е': """
ежедневная	4092 K рассылка
еженедельная	4092 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4123 K новость?
еще	4119 K по теме:	4121 K по теме:
ещё	4118 K больше	4119 K по теме:	4121 K по теме:
""", 'з': """
з	4991 K нашого магазину:
за	4908 K підтримки компанії	4908 K підтримки партнера	4908 K сприяння компанії	4920 K темою:
забелязахте	7 K
завантажити	4949 K в	4949 K з	4949 K у
завантажте	13 K	4949 K в	4949 K з	4975 K застосунок	4975 K додаток
завантажувати	4994 K завжди контент	4994 K завжди вміст	4994 K контент із	4994 K контент з	4994 K контент від	4994 K вміст із	4994 K вміст з	4994 K вміст від
завантажуйте	13 K	4949 K	4959 K застосунок
завдяки	5005 K нашим читачам	5005 K вашим внескам
завжди	4994 K дозволяти контент	4994 K дозволяти вміст	4994 K показувати контент	4994 K показувати вміст	4994 K дозволити контент	4994 K дозволити вміст	4994 K завантажувати контент	4994 K завантажувати вміст
загружать	4192 K всегда контент	4192 K контент из	4192 K контент с	4192 K контент от
загрузите	4147 K в	4147 K на
загрузить	4108 K контент	4108 K пост
задайте	4138 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	4941 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	4953 K
збережіть	4953 K
здесь	4192 K находится встроенный контент	4192 K находится встроенный пост	4192 K находится встроенный публикация	4192 K размещён встроенный контент	4192 K размещён встроенный пост	4192 K размещён встроенный публикация	4192 K размещен встроенный контент	4192 K размещен встроенный пост	4192 K размещен встроенный публикация	4192 K показан встроенный контент	4192 K показан встроенный пост	4192 K показан встроенный публикация	4192 K встроенный контент	4192 K встроенный пост	4192 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4991 K для передплатників:
зручніше	4962 K слухати
""", 'и': """
играть	4186 K:
идет	4180 K подписка
идёт	4180 K подписка
из	4189 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4153 K:
источники	4153 K:
""", 'к': """
как	4139 K вам статья	4139 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	4941 K виклад	4941 K переказ
коротко	4138 K от	4941 K від
краткий	26 K пересказ	4138 K пересказ
кратко	4138 K от
краткое	4138 K содержание	4183 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	4991 K для передплатників:
лучшее	4118 K за
любите	4962 K слухати
""", 'м': """
материал	46 K можно	4108 K содержит данные	4119 K по теме:	4121 K по теме:	4141 K опубликован в	4144 K можно	4183 K переведён	4183 K переведен	4216 K впервые опубликован	4216 K был впервые	4226 K подготовлен в партнёрстве с	4226 K подготовлен в партнерстве с	4226 K подготовлен при поддержке	4226 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4121 K по теме:
матеріал	46 K можна	4908 K підготовлено за підтримки	4908 K створено за підтримки	4908 K підготовлено у партнерстві	4908 K створено у партнерстві	4984 K перекладено	5018 K уперше опубліковано	5029 K підготовлено у партнерстві з	5029 K підготовлено за підтримки	5029 K створено за підтримки	5029 K створено у партнерстві з
маєте	72 K запитання
месяц	4150 K подписки за
ми	5001 K помітили, що ви
мнение	4136 K автора	4136 K редакции
мнението	266 K на автора
мнения	4136 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4082 K работаем благодаря вам	4082 K работаем благодаря вашей	4082 K работаем благодаря вашим	4082 K существуем благодаря вам	4082 K существуем благодаря вашим	4082 K существуем на ваши	4082 K работаем на ваши	4082 K живём на ваши	4082 K живем на ваши	4082 K независимы благодаря	4100 K в	4199 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4953 K
надішліть	3 K	4953 K
накратко	268 K от
началась	4180 K подписка
начало	98 K >	98 K "
наша	4092 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4180 K забудьте подписаться	4980 K забудьте передплатити
немає	4962 K часу читати	5005 K власників
нет	32 K комментариев	4159 K времени читать	4203 K владельцев
новия	271 K брой
новият	271 K брой
новости	4118 K партнеров
новый	4141 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4119 K этом подробнее	4123 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4138 K	4941 K
онлайн	4211 K: как	4211 K: так	4211 K: почему	4211 K: что	4211 K: кто	4211 K: где	4211 K: это	4211 K: вот	4211 K: смотрите	4211 K: послушайте	4211 K: всё	4211 K: все	4211 K: ночь	4211 K: люди	4211 K: порт	5013 K: як	5013 K: так	5013 K: чому	5013 K: що	5013 K: хто	5013 K: де	5013 K: це	5013 K: ось	5013 K: дивіться	5013 K: послухайте	5013 K: усе	5013 K: все	5013 K: ніч	5013 K: люди	5013 K: порт
опитахте	59 K
опитування	4987 K дня:
опрос	4185 K дня:
оригинал	4216 K статьи опубликован
оригінал	5018 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4199 K его, чтобы	4199 K блокировщик	4199 K adblock
открихте	7 K
откройте	4147 K в
открыта	4180 K подписка
открыть	4100 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4151 K
отправьте	3 K	4151 K
оформити	4980 K передплату
оформить	4180 K подписку
оценете	269 K
оцените	8 K	4139 K
оцініть	4942 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4226 K материала	5029 K матеріалу	5029 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4226 K материала	4226 K рубрики
партнёрский	86 K материал:
первый	4150 K месяц за
перевод	4138 K выполнен	4138 K сделан	4183 K выполнен	4183 K сделан	4183 K осуществлён	4183 K подготовлен
передплата	4952 K за #	4952 K від #	4980 K на перше півріччя	4980 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4100 K в
переказ	4941 K
переклад	4941 K зроблено	4984 K виконано	4984 K зроблено	4984 K здійснено	4984 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4138 K
перший	4952 K місяць за
письма	4092 K "
питання	73 K до статті	4987 K дня:
по	89 K подписке	4119 K теме:
повече	254 K по темата:	281 K новини
повідомити	4964 K про помилку
повідомте	4964 K про помилку	4964 K нам про помилку
погляди	4939 K авторів
пограйте	4988 K:
подарете	280 K
подарите	4151 K
подарить	4151 K
подарувати	4953 K
подаруйте	4953 K
поддержать	4156 K
поддержи	81 K
поддержите	81 K	4156 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4211 K: как	4211 K: так	4211 K: почему	4211 K: что	4211 K: кто	4211 K: где	4211 K: это	4211 K: вот	4211 K: смотрите	4211 K: послушайте	4211 K: всё	4211 K: все	4211 K: ночь	4211 K: люди	4211 K: порт	5013 K: як	5013 K: так	5013 K: чому	5013 K: що	5013 K: хто	5013 K: де	5013 K: це	5013 K: ось	5013 K: дивіться	5013 K: послухайте	5013 K: усе	5013 K: все	5013 K: ніч	5013 K: люди	5013 K: порт
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4100 K в
подписка	4150 K за #	4150 K от #	4150 K за рубль	4180 K на первое полугодие	4180 K на второе полугодие
подписывайтесь	12 K	4156 K на
подпишись	12 K	4171 K на
подпишитесь	12 K	4100 K в	4156 K на	4171 K на нас
подробнее	4119 K:	4119 K в материале	4119 K - в	4119 K читайте в материале	4119 K об этом	4121 K по теме:	4121 K на тему:	4212 K о:
подробности	4119 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4199 K, отключите его	4199 K, отключите блокировщик
позиция	4136 K автора
позицията	266 K на автора
позиція	4939 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4108 K контент	4108 K публикацию	4108 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	4994 K завжди контент	4994 K завжди вміст	4994 K контент із	4994 K контент з	4994 K контент від	4994 K вміст із	4994 K вміст з	4994 K вміст від
показывать	4192 K всегда контент	4192 K контент из	4192 K контент с	4192 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	4953 K
порекомендуйте	4151 K
последвайте	12 K	286 K
последние	4118 K новости о
послухати	1 K
послушать	1 K
поставте	4941 K запитання
похоже	4199 K, вы используете блокировщик	4199 K, у вас включён	4199 K, у вас включен
почитать	4119 K:
преведено	268 K с
преводът	268 K е
предложение	4189 K для читателей:	4189 K для подписчиков:
предпочитате	289 K да слушате
прежде	4172 K чем оставить комментарий	4172 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4123 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4980 K передплата
продолжается	4180 K подписка	4180 K подписная кампания
пройдите	4119 K тест
пройдіть	4920 K тест
пропозиція	4991 K для читачів:	4991 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4108 K содержит данные
підписка	4952 K за #	4952 K від #
підписуйся	12 K
підписуйтесь	12 K	4959 K на
підпишіться	12 K	4959 K на
підсумок	4941 K
підтримайте	81 K	4959 K
підтримати	4959 K
""", 'р': """
работа	4142 K в "
радимо	4920 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4192 K всегда контент	4192 K контент из	4192 K контент с	4192 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4108 K контент	4108 K показ	4108 K содержимое	4192 K всегда контент	4192 K контент из	4192 K контент с	4192 K контент от
распечатайте	4151 K
распечатать	4151 K
расскажите	59 K в
рассылка	4092 K "	4092 K:
редакция	4082 K работает благодаря
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4119 K:	4121 K видео:
рекомендуємо	4920 K:
робота	4944 K в "	4944 K у "
роздрукувати	4953 K
роздрукуйте	4953 K
розкажіть	59 K у
розпочалася	4980 K передплата
розпочато	4980 K передплату
""", 'с': """
саммари	4138 K
свалете	13 K	276 K	301 K приложението
свежий	4141 K номер
свързани	254 K:
связаться	4123 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4147 K в	4147 K из	4156 K приложение	4176 K приложение
скачать	13 K	4147 K в	4147 K на
скидка	4189 K для подписчиков:
скопировать	4151 K
скопируйте	4151 K
скопіювати	4953 K
скопіюйте	4953 K
следвайте	12 K ни	286 K
следите	12 K за	4100 K в
слухайте	4920 K:	4920 K також:
слухати	1 K
слушайте	4119 K:	4119 K также:
слушать	1 K
см	4119 K. также:
смотрите	4119 K также	4119 K:	4119 K	4119 K также:	4119 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4161 K об ошибке	4161 K нам об ошибке
сообщить	4161 K об ошибке
сохраните	4151 K
сохранить	4151 K
спитайте	4941 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4226 K материала	4226 K рубрики	5029 K матеріалу	5029 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4138 K
спросить	4138 K
спільно	4908 K з компанією
станьте	31 K первым	31 K першим	4156 K подписчиком	4156 K соучастником	4959 K частиною спільноти	4959 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	4941 K перекладено	4984 K перекладено	5018 K вперше опубліковано	5018 K було вперше
стаття	5018 K вперше опублікована	5019 K
статью	46 K можно	4144 K можно
статья	4138 K переведена	4138 K озвучена	4139 K была	4141 K опубликована в	4183 K переведена	4216 K впервые опубликована	4216 K была впервые	4216 K первоначально	4217 K
стежте	12 K за
стислий	4941 K виклад	4941 K переказ	4984 K виклад
схоже	5001 K, ви використовуєте	5001 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4186 K:
""", 'т': """
тази	330 K статия е публикувана
також	4920 K читайте:
тб	5013 K: як	5013 K: так	5013 K: чому	5013 K: що	5013 K: хто	5013 K: де	5013 K: це	5013 K: ось	5013 K: дивіться	5013 K: послухайте	5013 K: усе	5013 K: все	5013 K: ніч	5013 K: люди	5013 K: порт
текст	46 K можно	46 K можна	4138 K переведён	4138 K переведен	4138 K озвучен	4183 K переведён	4183 K переведен	4216 K впервые опубликован	4216 K был впервые	4216 K вышел в	4941 K перекладено	4941 K озвучено	4984 K перекладено	5018 K уперше опубліковано	5018 K вперше опубліковано	5018 K було вперше	5018 K вийшов у
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4185 K дня:	4987 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4189 K для подписчиков:
точка	4136 K зрения автора	4939 K зору автора	4939 K зору редакції
триває	4980 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4192 K находится встроенный контент	4192 K находится встроенный пост	4192 K находится встроенный публикация	4192 K размещён встроенный контент	4192 K размещён встроенный пост	4192 K размещён встроенный публикация	4192 K размещен встроенный контент	4192 K размещен встроенный пост	4192 K размещен встроенный публикация	4192 K показан встроенный контент	4192 K показан встроенный пост	4192 K показан встроенный публикация	4192 K встроенный контент	4192 K встроенный пост	4192 K встроенный публикация	4994 K є вбудований контент	4994 K є вбудований допис	4994 K є вбудований публікація	4994 K є вбудований вміст	4994 K розміщено вбудований контент	4994 K розміщено вбудований допис	4994 K розміщено вбудований публікація	4994 K розміщено вбудований вміст	4994 K показано вбудований контент	4994 K показано вбудований допис	4994 K показано вбудований публікація	4994 K показано вбудований вміст	4994 K вбудований контент	4994 K вбудований допис	4994 K вбудований публікація	4994 K вбудований вміст
""", 'у': """
у	4199 K вас включён блокировщик	4199 K вас включен блокировщик	4203 K нас нет владельца	4203 K нас нет владельцев	4203 K нас нет акционеров	4203 K нас нет инвесторов	4203 K нас нет хозяев	4908 K партнерстві з компанією	4994 K цьому місці є вбудований контент	4994 K цьому місці є вбудований допис	4994 K цьому місці є вбудований публікація	4994 K цьому місці є вбудований вміст	4994 K цьому місці розміщено вбудований контент	4994 K цьому місці розміщено вбудований допис	4994 K цьому місці розміщено вбудований публікація	4994 K цьому місці розміщено вбудований вміст	4994 K цьому місці показано вбудований контент	4994 K цьому місці показано вбудований допис	4994 K цьому місці показано вбудований публікація	4994 K цьому місці показано вбудований вміст	4994 K цьому місці вбудований контент	4994 K цьому місці вбудований допис	4994 K цьому місці вбудований публікація	4994 K цьому місці вбудований вміст	5001 K вас увімкнено блокувальник	5005 K нас немає власника	5005 K нас немає власників	5005 K нас немає акціонерів	5005 K нас немає інвесторів	5005 K нас немає олігарха
увидели	7 K ошибку
удобнее	4159 K слушать
уперше	5018 K опубліковано в	5018 K опубліковано у	5018 K опубліковано на	5018 K надруковано в
усе	5014 K про:	5014 K за темою:
успейте	4180 K подписаться
установите	13 K	4176 K приложение
усі	27 K коментарі	5014 K матеріали за темою:	5014 K статті за темою:
утренняя	4092 K рассылка
""", 'ф': """
фотогалерея	4119 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4158 K работать у нас	4158 K у нас работать	4158 K работать в нашей
хочете	4961 K працювати в нас	4961 K в нас працювати	4961 K працювати у нас
хочеш	4961 K працювати в нас
хочешь	4158 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4941 K переказ	4941 K короткий виклад	4941 K короткий переказ	4941 K стислий виклад	4984 K текст	4984 K матеріал	5019 K текст	5019 K матеріал
цю	4984 K статтю
ця	76 K тема закрита	5019 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	4942 K була стаття	4942 K був матеріал	4942 K був переказ	4942 K був цей переказ	4942 K була ця	4942 K був цей	4942 K сподобалась	4942 K сподобалася	4942 K сподобався
читай	4171 K нас
читайте	12 K нас	13 K	4100 K в	4100 K нас в	4119 K также	4119 K также:	4119 K:	4119 K подробнее	4119 K еще	4119 K по теме:	4119 K подробнее:	4119 K материал	4119 K в материале	4121 K по теме:	4147 K нас без	4147 K без	4156 K	4156 K нас в	4920 K також	4920 K також:	4920 K:	4920 K ще	4920 K також на тему:	4920 K по темі:	4920 K також на тему	4959 K
читать	4100 K в	4119 K также	4119 K по теме:
что	33 K вы думаете	4119 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4920 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4183 K статья	4217 K статья
это	26 K резюме	52 K расследование	4138 K краткое содержание
этот	26 K пересказ	4108 K материал содержит	4138 K пересказ	4138 K краткий пересказ	4144 K материал можно	4144 K текст можно	4183 K текст	4183 K материал	4217 K текст	4217 K материал
эту	4144 K статью можно
""", 'я': """
як	4942 K вам стаття	4942 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2259 K את
אולי	2276 K פספסתם:
אזהרה	2293 K: צריכה מופרזת של אלכוהול	2293 K - צריכה מופרזת
אין	2247 K לשלוח תגובות	2247 K לפרסם תגובות	2320 K להעתיק	2320 K לעשות שימוש
אירעה	2316 K שגיאה
אל	2267 K תפספסו: הפעילו
אנא	2225 K הזינו כתובת
אני	2217 K רוצה לתמוך	2217 K רוצה להצטרף	2217 K רוצה לתרום
ארעה	2316 K שגיאה
""", 'ב': """
בואו	2260 K לעבוד איתנו
בחנו	2264 K את עצמכם
בשיתוף	2279 K המועצה	2279 K משרד	2279 K חברת	2279 K קרן	2279 K בנק	2279 K עיריית
""", 'ד': """
דווחו	2259 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2238 K:	2261 K לפודקאסט	2261 K לפרק
האם	8 K אהבתם	2259 K הכתבה	2259 K הסיכום	2259 K המידע
הדוא	2246 K"ל האדום
הדפדפן	2296 K שלך אינו	2296 K שלך לא
ההרשמה	2225 K בוצעה בהצלחה
הווידאו	2296 K אינו
הורידו	13 K	2230 K את האפליקציה	2266 K
הטור	2253 K המלא של
הטקסט	2257 K תורגם	2321 K נוצר
היו	31 K הראשונים
הירשמו	2260 K לוובינר	2260 K לכנס
הכותב	2249 K הוא
הכותבים	2249 K הם
הכותבת	2249 K היא
הכנתם	59 K
הכתבה	2257 K תורגמה	2257 K נכתבה	2259 K עניינה	2277 K ממשיכה	2320 K מוגנת	2321 K נכתבה	2321 K תורגמה	2329 K ממשיכה
המחבר	2249 K הוא
המחברת	2249 K היא
המייל	41 K האדום
המשך	2277 K הכתבה	2329 K הכתבה
הסיכום	2257 K נכתב	2257 K נוצר	2321 K נוצר
הסרטון	2296 K אינו	2296 K לא
הפסקת	2229 K מעקב אחרי
הפעילו	2267 K התראות	2267 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2261 K המלא זמין
הצביעו	2264 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2217 K לאלפי התומכים	2217 K לתומכים	2217 K לאלפי	2220 K למנוי	2230 K לערוץ הטלגרם	2230 K לקבוצת הוואטסאפ	2230 K לקבוצת הווטסאפ	2243 K אלינו	2243 K לערוץ	2243 K לקבוצה	2243 K לקבוצת	2243 K לקבוצות	2243 K עכשיו	2243 K גם	2244 K	2260 K לצוות שלנו
הצטרפי	2217 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2261 K לפודקאסט
השתתפו	2264 K בסקר
התגובות	5 K
התוכן	2296 K אינו	2320 K מוגן
התחקיר	52 K הזה
התמונה	2257 K נוצרה
התקציר	2257 K נכתב	2257 K הופק	2257 K נוצר
התרגום	2321 K נעשה
""", 'ח': """
חודש	2272 K ראשון ב
""", 'י': """
יש	72 K שאלות	2225 K להזין כתובת מייל	2246 K לכם מידע	2246 K לכם סיפור	2246 K לך מידע	2246 K לך סיפור
""", 'כ': """
כבר	2220 K מנויים	2220 K מנוי
כדי	2272 K לקרוא את	2300 K לצפות בתוכן	2300 K להציג את התוכן
כל	2243 K החדשות
כתבות	2253 K נוספות מאת	2253 K נוספות של	2276 K נוספות:
כתובת	2225 K המייל אינה	2225 K המייל לא תקינה	2225 K האימייל אינה	2225 K הדואר האלקטרוני אינה
""", 'ל': """
לא	2220 K מנויים
להאזנה	2261 K לכתבה	2261 K לפודקאסט
להורדת	2266 K
להמשך	2272 K קריאה
לכל	2249 K הכתבות של	2253 K הכתבות של	2253 K כתבות	2253 K המאמרים של	2276 K הכתבות:
לכתבה	2238 K המלאה
לכתבות	2276 K נוספות:
לעדכונים	2243 K נוספים	2243 K
לעקוב	2229 K אחרי הכותב
לערוץ	2230 K הטלגרם
לפניות	2246 K לכתב	2246 K לכתבת
לפרק	2261 K המלא
לצפייה	2261 K בסרטון	2261 K בווידאו	2261 K במשדר	2300 K בתוכן
לקבוצת	2230 K הווטסאפ	2243 K הוואטסאפ	2243 K הווטסאפ
לקבלת	2243 K עדכונים
לקריאה	2238 K נוספת	2238 K נוספת:	2272 K מלאה
לקריאת	2272 K הכתבה המלאה
לרכישת	2220 K מנוי	2220 K מינוי	2260 K כרטיסים לכנס	2260 K כרטיסים לחצו	2260 K כרטיסים לאירוע
לתמיכה	2217 K חודשית
""", 'מ': """
מאמרים	2253 K נוספים מאת
מה	33 K דעתכם	2264 K דעתכם? הצביעו
מוגש	2279 K בשיתוף
מיון	2247 K תגובות
מייל	2246 K אדום
מיין	2247 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2220 K קיים
מנויים	2220 K? התחברו	2220 K?
מעקב	2229 K אחרי הכותב	2229 K אחר הכותב	2229 K אחרי כתב
מצאתם	7 K טעות
משהו	2316 K השתבש
""", 'נ': """
נא	2225 K להזין כתובת
נוצר	2257 K בסיוע	2257 K באמצעות
נותרו	2288 K # תווים
ניסיתם	59 K
נכתב	2257 K בסיוע
נפלה	44 K טעות
נרשמת	2225 K בהצלחה
נתקלתם	2246 K במשהו	2246 K בטעות
""", 'ס': """
סדר	2247 K תגובות
סינון	2247 K תגובות
ספרו	59 K לי
סרטון	2296 K זה אינו
""", 'ע': """
עדיין	2220 K לא מנויים
עוד	2238 K בנושא:	2253 K מאת	2253 K כתבות של	2276 K במדור:	2276 K כתבות:
עמוד	2317 K # מתוך #
ענו	2264 K על הסקר	2264 K על הסקר:	2264 K על החידון
עקבו	12 K	2229 K אחרי הכותב	2243 K אחרינו	2244 K אחרי
""", 'פ': """
פורסם	2284 K לראשונה ב	2320 K לראשונה	2320 K במקור
פרסומת	2277 K
""", 'צ': """
צילום	2284 K: רויטרס	2284 K: אי	2284 K: ap	2284 K: afp	2284 K: shutterstock	2284 K: שאטרסטוק	2284 K: getty	2284 K: פלאש	2284 K: דובר	2284 K: באדיבות	2284 K: לע"מ
צילומים	2284 K: באדיבות
צפו	2238 K:	2238 K גם	2261 K בסרטון	2261 K בתיעוד	2261 K בווידאו	2261 K בכתבה
צריכה	2293 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2229 K התראות על כתבות	2267 K התראות	2267 K עדכונים על	2267 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2238 K גם	2238 K גם:
קראו	2238 K גם	2238 K גם:	2238 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצה	2217 K לתמוך
רוצים	2243 K להיות	2243 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2290 K עכשיו:
שחקו	2290 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2247 K שיכללו
תודה	2225 K שנרשמתם
תווים	2288 K נותרו	2288 K שנותרו
תוכן	2279 K שיווקי בשיתוף	2297 K מוטמע	2297 K זה מגיע	2297 K חיצוני	2297 K זה מוצג	2321 K זה נוצר
תורגם	2257 K באופן אוטומטי
תמונה	2317 K # מתוך #	2317 K # / #
תמונות	2284 K: באדיבות
תמכו	81 K	2217 K בנו	2217 K בעיתונות	2270 K	2271 K בעיתונות	2271 K בנו	2271 K בעבודתנו
תקציר	2257 K שנכתב
תרמו	2217 K לנו
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اترك	143 K تعليقا
اجعل	136 K
احجز	153 K تذكرتك	153 K مكانك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1816 K اين مطلب	1816 K مطلب مخصوص	1816 K اين خبر	1872 K مطلب	1872 K خبر
ادعم	81 K	102 K الصحافة المستقلة	167 K
ادعمنا	102 K ولو
ادعموا	81 K	102 K الصحافة المستقلة	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا
ارسلوا	141 K لنا	141 K الينا
از	1765 K روزنامهنگاري مستقل حمايت	1765 K ما حمايت كنيد	1819 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1863 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1816 K يكماهه	1816 K ماهانه	1816 K سالانه	1816 K يكساله	1816 K سهماهه
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقا	143 K تعليقك
اطلاعات	1805 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص
اعلان	174 K
افزودن	1823 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1833 K بازي كنيد:
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
انتشار	1863 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	102 K الي برنامج العضوية	138 K الي	139 K الي قناة
انضموا	56 K الي #	102 K الي برنامج العضوية	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1799 K اين	1799 K خطايي
ايميل	1769 K معتبر وارد	1769 K وارد شده معتبر	1769 K خود را وارد كنيد
اين	52 K گزارش	1799 K	1801 K متن با هوش مصنوعي ترجمه	1801 K مطلب با هوش مصنوعي ترجمه	1801 K متن به صورت خودكار	1816 K مطلب مخصوص	1816 K مطلب ويژه	1816 K محتوا ويژه	1816 K محتوا مخصوص	1819 K مطلب را هم بخوانيد:	1838 K ويدئو در	1838 K ويديو در	1838 K محتوا در	1839 K محتوا از	1863 K مقاله تحت	1864 K متن	1864 K مقاله	1864 K خلاصه	1864 K ترجمه	1864 K خبر
اينجا	1819 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1863 K
بازگشت	1782 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1781 K:
بخوانيد	1781 K:
بدعمكم	102 K نستمر
بدون	1765 K كمك خوانندگان	1765 K حمايت شما	1765 K كمك شما
براي	1816 K خواندن متن كامل	1816 K خواندن ادامه	1816 K مطالعه متن كامل	1816 K ادامه خواندن	1816 K دسترسي به متن كامل	1842 K ديدن اين محتوا	1842 K مشاهده اين محتوا	1842 K نمايش اين محتوا
بشنويد	1 K
بصوت	154 K اصطناعي	154 K الذكاء الاصطناعي
به	12 K كانال	1799 K اين
بيشتر	1781 K بخوانيد	1781 K بخوانيد:	1781 K ببينيد	1783 K بخوانيد:	1819 K بدانيد:
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
ترجمه	1801 K ماشيني	1801 K با هوش مصنوعي
تستمر	174 K القصة
تسوق	153 K الان	153 K من متجر
تصوير	1860 K # از #
تعداد	1831 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء	219 K اعداد	219 K تلخيص	219 K توليد
تماس	1794 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	155 K الترجمة اليا	155 K ترجمة هذا المقال اليا	155 K ترجمة هذا النص	219 K كتابة	219 K ترجمة
""", 'ث': """
ثبت	1769 K نام شما با موفقيت	1823 K نام در كارگاه	1823 K نام در دوره
ثبتنام	1823 K در كارگاه	1823 K در دوره
""", 'ج': """
جدول	1791 K امروز را	1791 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1765 K ما شويد	1765 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1794 K:
خريد	1823 K كتاب از	1823 K بليت	1823 K انلاين كتاب
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1859 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خلاصه	1801 K با هوش مصنوعي
خلاصهسازي	1801 K با هوش مصنوعي
خوشتان	69 K امد
""", 'د': """
دانش	1805 K خود را
در	1781 K اين باره بخوانيد	1791 K نظرسنجي شركت كنيد	1805 K اين نظرسنجي	1805 K نظرسنجي ما	1805 K نظرسنجي	1819 K همين زمينه:	1819 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1782 K شدن از پربينندهترينها	1782 K شدن از پربيننده ترين ها	1782 K شدن از مطالب
ردشدن	1782 K از پربينندهترينها	1782 K از مطالب
رفتن	1782 K به محتوا	1782 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرار
ساهموا	102 K ولو	102 K في استمرار
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1791 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1805 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1860 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1769 K شما در خبرنامه
عكاس	1794 K:
عكس	1860 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
فيلم	1783 K:	1783 K |
""", 'ق': """
قبلا	1816 K مشترك شدهايد	1816 K مشترك شده ايد	1816 K عضو شدهايد	1816 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قراءة	154 K الية
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1831 K باقيمانده
كد	1794 K خبر:	1794 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K عضوا في	102 K داعما	143 K اول من يعلق
كپيبرداري	1863 K
""", 'ل': """
لا	143 K توجد تعليقات	143 K يوجد تعليقات	143 K تعليقات بعد	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1769 K ايميل معتبر	1769 K يك ايميل معتبر	1769 K ايميل خود را	1842 K جاوااسكريپت
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
ما	12 K را	33 K رايك	1765 K مستقل هستيم	1765 K مستقليم	1765 K را به يك قهوه	1765 K را به قهوه
متاح	113 K علي app store	113 K علي google play	113 K علي متجر
مترجم	1794 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K علي متجر	113 K الان علي app store	113 K الان علي google play
محتواي	1839 K جاسازيشده از	1839 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من	192 K من
مرتبط	1783 K:
مرورگر	1838 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1816 K هستيد
مشكلي	1859 K پيش امد
مصيتم	7 K
مطالب	1781 K مرتبط:
معماي	1791 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء	154 K بالذكاء الاصطناعي	154 K اعده الذكاء
منبع	1794 K:	1794 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K اولا في	218 K هذا المقال
نظر	1799 K شما درباره
نظرات	5 K
نظرسنجي	1805 K:
نقل	68 K مطالب با ذكر	1863 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1765 K را به يك قهوه	1794 K:	1794 K :
نويسههاي	1831 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	155 K النص مترجم اليا	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي	219 K النص	219 K المقال	219 K الملخص
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1781 K بخوانيد	1781 K بخوانيد:	1819 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	153 K شاغرة في
ويدئو	1783 K:
ويديو	1783 K:	1783 K |
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
پادكست	1783 K:
پايان	1782 K پربينندهترينها
پرش	1782 K به محتوا
""", 'گ': """
گزارش	1783 K تصويري:	1794 K:	1799 K خطا
""", 'अ': """
अगली	2363 K स्लाइड	2363 K तस्वीर	2363 K फोटो
अपना	2390 K ईमेल पता दर्ज
अभी	2406 K खेलें:
""", 'आ': """
आज	2373 K का क्विज	2373 K का सुडोकू
आप	12 K हमें
आपका	2411 K ब्राउजर
आपको	2383 K यह	2383 K ये
आपने	59 K बनाया
आर्थिक	2347 K सहयोग करें
""", 'इ': """
इंस्टाग्राम	2412 K पोस्ट
इनपुट	2375 K-	2375 K:	2375 K -	2375 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2362 K भी पढें	2362 K भी पढें:	2397 K भी पढें-	2397 K भी देखें:
""", 'ई': """
ईमेल	2390 K पता मान्य नहीं
""", 'ऊ': """
ऊपर	2363 K जाएं
""", 'ए': """
एक	2428 K त्रुटि हुई
एजेंसी	2375 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2362 K पढें:	2397 K भी पढें:
""", 'क': """
कंटेंट	2363 K पर जाएं
कुछ	2428 K गलत हो गया
कृपया	2390 K मान्य ईमेल	2390 K सही ईमेल
केवल	2393 K # रुपये में
कोई	44 K गलती	72 K सवाल	2428 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2383 K यह	2383 K आपको
क्विज	2373 K खेलें
""", 'ख': """
खबर	2383 K में कोई	2439 K विज्ञापन के
""", 'छ': """
छोडकर	2363 K सबसे अधिक पढी	2363 K ये भी पढें	2363 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2412 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2375 K:
""", 'त': """
तस्वीर	2429 K #/#
""", 'द': """
देखें	2362 K:	2362 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2390 K के लिए धन्यवाद
""", 'प': """
पढिए	2397 K:
पढें	2362 K:	2397 K-
पसंद	69 K आया
पिछली	2363 K स्लाइड
पेज	2429 K #/#	2429 K # / #
पोल	2373 K में हिस्सा
""", 'फ': """
फेसबुक	2412 K पोस्ट
फोटो	2429 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2375 (K
""", 'म': """
मात्र	2393 K # रुपये में
मुख्य	2363 K सामग्री पर जाएं
""", 'य': """
यह	2362 K भी पढें	2362 K भी पढें:	2362 K भी देखें:	2375 (K लेखक के	2383 K खबर आपको	2397 K भी पढें-	2397 K भी पढें -	2411 K वीडियो आपके	2411 K सामग्री आपके	2412 K सामग्री	2414 K सामग्री देखने के लिए	2414 K वीडियो देखने के लिए	2432 K लेख कॉपीराइट	2432 K सामग्री कॉपीराइट	2433 K लेख	2433 K खबर	2433 K अनुवाद	2433 K सारांश	2433 K तस्वीर	2433 K सामग्री
यूट्यूब	2412 K वीडियो
ये	2362 K भी पढें	2362 K भी पढें:	2375 (K लेखक के	2397 K भी पढें-	2397 K भी देखें:
""", 'ल': """
लेख	2439 K विज्ञापन के
लेखक	2375 K के बारे में	2375 (K	2375 K वरिष्ठ पत्रकार हैं	2375 K स्वतंत्र पत्रकार हैं
लेखिका	2375 K के बारे में	2375 (K	2375 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2439 K के बाद
वीडियो	2414 K देखने के लिए
वोट	2373 K करें
""", 'श': """
शेष	2404 K अक्षर
""", 'स': """
संबंधित	2362 K:	2397 K खबर:	2397 K खबरें:
सदस्यता	2390 K लेने के लिए धन्यवाद
सबसे	2363 K अधिक पढी गईं समाप्त
सब्सक्राइब	2390 K करने के लिए धन्यवाद	2390 K करने के लिए शुक्रिया
सर्वाधिकार	2432 K सुरक्षित
सर्वे	2373 K में हिस्सा
सामग्री	2363 K पर जाएं	2363 K को स्किप करें
सिर्फ	2393 K # रुपये में
स्वतंत्र	2347 K पत्रकारिता को	2347 K पत्रकारिता का
""", 'ह': """
हम	2347 K किसी कॉरपोरेट	2347 K किसी कॉर्पोरेट	2347 K कॉरपोरेट या सरकार	2347 K न किसी कॉरपोरेट	2347 K किसी सरकार या
हमारा	13 K
हमारी	2347 K पत्रकारिता का समर्थन	2347 K पत्रकारिता को सहयोग	2347 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2347 K किसी कॉरपोरेट	2347 K सहयोग करें
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
กด	12 Kติดตาม	4686 Kติดตาม	4686 Kไลก์
""", 'ข': """
ขอ	4689 Kบคุณภาพจาก	4689 Kบคุณข้อมูลจาก
ข่	4682 Kาวที่เกี่ยวข้อง:	4689 Kาวโดย	4695 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4695 Kิป:
คุ	4692 Kณรู้สึกอย่างไรกับ	4692 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4695 Kคลิป:	4695 Kคลิป :
""", 'ซ': """
ซื	4693 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4682 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4686 Kดตามช่อง	4686 Kดตามเรา	4686 Kดตามข่าว	4704 Kดตามอ่านข่าวอื่นๆ	4704 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4691 Kม ai
""", 'ท': """
ทด	4693 Kสอบความรู้ของคุณ
ทำ	4693 Kแบบสำรวจสั้น
ที	4689 K่มา:	4689 K่มา :
""", 'บ': """
บท	4691 Kความนี้ใช้ ai	4691 Kสรุปนี้	4691 Kความนี้แปล	4691 Kความนี้เรียบเรียง	4692 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4691 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4689 K้เขียน:	4689 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4692 Kข้อผิดพลาดในบทความ
พื	4705 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4693 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4689 Kพ:	4729 Kพที่ # จาก #	4729 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4693 Kวมโหวต:	4693 Kวมโหวต :	4693 Kวมทำแบบสำรวจ	4693 Kวมสนุก	4700 Kวมสนับสนุน
ร้	4708 Kองทุกข์	4708 Kองเรียน
""", 'ล': """
ลง	4693 Kทะเบียนเข้าร่วมสัมมนา	4693 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4700 Kับสนุน
สร	4691 Kุปโดย	4691 Kุปข่าวด้วย	4691 Kุปนี้	4691 Kุปข่าวโดย	4692 Kุปนี้มีประโยชน์
สา	4708 Kยด่วนข่าว	4708 Kยด่วนทีมข่าว
ส่	4708 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4729 K้า # จาก #
""", 'อ': """
อ่	4682 Kานเพิ่มเติม:	4682 Kานต่อ:	4682 Kานข่าวต้นฉบับ:	4682 Kานเพิ่มเติม	4682 Kานประกอบ:	4695 Kานข่าวเพิ่มเติม:	4695 Kานข่าวเพิ่มเติม	4695 Kานข่าวที่เกี่ยวข้อง:	4695 Kานข่าว:	4695 Kานเรื่องอื่น:	4704 Kานข่าวอื่นๆ	4704 Kานข่าวต้นฉบับได้ที่	4704 Kานบทความอื่นๆ	4704 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4689 Kางอิง:
""", 'เ': """
เก	4689 Kี่ยวกับผู้เขียน
เข	4686 K้าร่วมช่อง
เน	4691 Kื้อหานี้สร้าง	4705 Kื้อหาสปอนเซอร์	4705 Kื้อหาโฆษณา	4705 Kื้อหาสนับสนุนโดย
เพ	4686 Kิ่มเพื่อน
เร	4689 Kื่อง:	4689 Kื่อง :	4689 Kื่องและภาพ
""", 'แ': """
แจ	4692 K้งแก้ไขข่าว	4708 K้งเบาะแส	4708 K้งข่าว
แช	3 Kร์
แป	4691 Kลโดย
แอ	4686 Kดไลน์
""", 'โ': """
โฆ	4705 Kษณา -
""", 'ใ': """
ให	4692 K้คะแนนบทความ
""", 'ไ': """
ไม	4686 K่พลาดทุกข่าวสาร	4686 K่พลาดข่าว
""", 'ả': """
ảnh	5069 K:	5127 K #/#	5127 K # / #
""", 'ủ': """
ủng	5069 K hộ tác giả	5090 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2921 Kせて読みたい	2921 【Kせて読みたい】	2921 Kせて読みたい:
""", 'こ': """
こち	2921 Kらもおすすめ	2921 Kらもおすすめ:	2957 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2931 K記事を書いた人	2931 K記事の筆者	2936 K要約はai	2936 K要約は、ai	2936 K要約は役に立ち	2936 ※K要約	2936 K記事の翻訳	2936 K記事の要約	2936 K記事はai	2936 K翻訳	2936 K見出しはai	2938 K動画はお住まいの地域	2938 K動画は、お住まいの地域	2938 K動画は現在ご利用	2938 K動画はご覧いただけません	2938 K動画は再生できません	2938 K動画は公開を終了	2948 K記事は	2948 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2913 K見・ご感想
ご登	2894 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2921 Kと見る:	2957 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2990 Kーが発生しました
""", 'オ': """
オリ	2957 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2938 Kーヤーを読み込	2962 【Kゼント】	2962 Kゼント応募
""", 'ペ': """
ペー	2991 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2894 Kルアドレスの形式が	2894 Kルアドレスが正しくありません
""", '一': """
一覧	2957 【K】
""", '下': """
下載	13 K	5170 Kapp	5170 K應用程式
下载	13 K	5170 Kapp	5170 K应用
""", '以': """
以上	5213 K内容由ai
以下	5281 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5206 K:	5206 (K	5206 K係	5206 K为	5206 K為
""", '你': """
你做	59 K了吗
你可	5188 K能會喜歡:	5238 K能想看:
你有	5199 K线索
你覺	5215 K得這篇
你觉	5215 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5206 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5213 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	5177 K微信公众号	5177 K官方微信
""", '内': """
内容	5213 K由ai
""", '再': """
再生	2939 K時間	2942 K速度
""", '写': """
写真	2921 【K】	2921 K:	2923 K特集:	2957 【Kを見る】	2957 【Kギャラリー】	2991 K #/#	2991 K#/#	2991 K # / #
""", '出': """
出典	2931 K:
出现	5277 K问题
出錯	5277 K了
出错	5277 K了
""", '分': """
分享	3 K
""", '前': """
前回	2957 【K】	2957 Kの記事:
""", '剩': """
剩余	5248 K字数
剩餘	5248 K字數
""", '加': """
加入	12 K	5197 K	5233 K
""", '動': """
動画	2921 【K】	2923 K:	2923 【K】	2938 Kプレーヤーを読み込	2938 Kプレイヤーを読み込	2939 Kの長さ	2957 【Kを見る】
""", '升': """
升級	5233 K
升级	5233 K
""", '原': """
原文	5237 K刊于	5237 K刊於
""", '参': """
参与	5217 K我们的
参考	69 Kになった	2921 K:
""", '參': """
參與	5217 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5216 K错误
发生	5277 K错误
""", '取': """
取材	2931 K・文	2931 K・執筆
""", '另': """
另请	5188 K参阅
""", '可': """
可以	5198 K在x上
可自	68 K由转载
""", '合': """
合わ	2921 Kせて読みたい:
合成	2938 K音声で読み上げ	2938 K音声による読み上げ
""", '同': """
同场	5188 K加映:
同場	5188 K加映:
""", '問': """
問問	5213 K我們的ai
問題	2990 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5156 K作者	5156 K这篇文章
喜歡	69 K這篇	5156 K作者	5156 K這篇文章
""", '喝': """
喝酒	5240 K不開車
""", '图': """
图片	5281 K由ai
""", '圖': """
圖片	5281 K由ai
""", '執': """
執筆	2931 K:	2931 K/
""", '報': """
報名	5221 K參加
""", '填': """
填写	5217 K问卷
填寫	5217 K問卷
""", '如': """
如发	5216 K现
如有	5199 K线索	5199 K線索	5208 K新聞線索
如果	5199 K您有相关线索	5199 K你掌握	5199 K您掌握	5205 K您有
如發	5216 K現
""", '官': """
官方	5177 K微信:	5177 K微信公众号:
""", '審': """
審校	5206 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5188 K閱讀	5188 K阅读	5188 K閱讀:	5188 【K閱讀】	5191 【K閱讀】	5191 【K阅读】	5238 K阅读:
""", '开': """
开启	5170 K通知	5170 K推送通知
""", '引': """
引用	2931 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5191 K/	5238 K:
影音	5191 K/	5191 【K】	5238 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5238 K看更多:
""", '微': """
微信	5170 K扫	5177 K公众号:
""", '您': """
您对	5215 K这篇文章
您對	5215 K這篇文章
您有	5199 K线索
您的	27 K评论
您覺	5215 K得這篇
您觉	5215 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5167 K您的訂閱
感谢	5167 K您的订阅
""", '手': """
手机	5170 K客户端
""", '打': """
打开	13 K	5170 K微信
打賞	5156 K作者
打赏	5156 K作者
""", '扩': """
扩展	5188 K阅读:
""", '扫': """
扫一	5170 K扫
扫描	5170 K二维码关注	5197 K
扫码	5197 K
""", '投': """
投票	5217 K:
投稿	27 Kは
投資	5240 K一定有風險
投资	5240 K有风险
""", '报': """
报名	5221 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5197 K追蹤
""", '掃': """
掃一	5170 K掃
""", '採': """
採訪	5206 K撰文:
""", '推': """
推荐	5188 K阅读	5188 K阅读:	5191 K阅读:
推薦	5188 K閱讀:	5191 K閱讀:
""", '提': """
提供	2931 K:
""", '摘': """
摘要	5213 K由	5281 K由ai
""", '撰': """
撰文	5206 K:
撰稿	5206 K:
""", '支': """
支持	5231 K
""", '收': """
收听	1 K	5226 K我们的播客	5226 K我们的节目
收聽	1 K	5226 K我們的播客	5226 K我們的節目
""", '文': """
文/	2931 K
文:	2931 K
文・	2931 K
文字	2942 Kサイズ	2942 Kの大きさ
文章	44 K有误	5206 K来源:	5216 K有误	5216 K有誤
""", '新': """
新聞	41 K爆料	5199 K線索
新闻	41 K热线	41 K报料	41 K爆料	5199 K线索热线	5199 K线索
""", '早': """
早鳥	5240 K優惠	5240 K票
早鸟	5240 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5188 K:	5188 K新聞:	5188 K內容:	5188 【K新聞】	5188 K相關	5188 K阅读:	5188 K報導:	5188 K报道:	5191 【K新聞】	5191 【K新闻】	5237 K精彩内容	5237 K精彩內容	5237 K资讯	5237 K資訊	5237 K内容请	5237 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2894 Kなメールアドレスを
有問	72 K題
有料	5199 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	5240 K年請勿飲酒
未滿	5240 K十八歲禁止飲酒
未经	5280 K授权不得转载	5280 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5213 K容由ai
本报	41 K热线
本摘	5213 K要
本文	5206 (K作者	5206 K作者	5213 K摘要	5213 K由ai	5213 K由人工智能翻译	5213 K由人工智能生成	5213 K由人工智慧	5218 K由ai朗读	5237 K章來自	5237 K转载自	5237 K轉載自	5237 K来自	5237 K來自	5240 K含有聯盟行銷	5240 K包含聯盟行銷	5280 K受版权保护	5280 K受著作權保護	5280 K原载于	5280 K首发于	5280 K原刊於	5280 K轉載自	5280 K转载自	5281 K由ai	5281 K由人工智能	5281 K由 ai	5281 K由人工智慧	5281 K使用ai	5281 K经ai
本翻	5281 K译由
本音	5218 K频由	5218 K訊由
""", '来': """
来发	31 K表第一
来源	5206 K:
""", '校': """
校对	5206 K:
""", '構': """
構成	2931 K・文
""", '次': """
次に	2921 K読む:
次の	2957 Kページ:	2957 【K記事】
次ペ	2957 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5197 K加入	5198 K在	5198 K关注	5199 K提供线索	5199 K投稿	5208 K提供照片	5208 K提供新闻线索	5208 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5197 K加入	5198 K在	5199 K提供線索	5199 K投稿	5208 K提供照片	5208 K提供新聞線索	5208 K爆料
""", '正': """
正し	2894 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	5213 K要	5281 K要由ai
此语	5218 K音由
""", '测': """
测一	5217 K测:
""", '測': """
測一	5217 K測:
""", '点': """
点击	5188 K查看	5188 K阅读:	5226 K观看视频	5226 K收听
点我	5197 K加入
""", '熱': """
熱門	5238 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5199 K请	5199 K請
""", '版': """
版权	5280 K声明	5280 K所有
版權	5280 K聲明
""", '特': """
特集	2923 K:	2923 【K】
""", '用': """
用微	5170 K信扫
""", '由': """
由語	5218 K音合成
由语	5218 K音合成
""", '画': """
画像	2921 【K】	2957 【Kを見る】	2991 K#/#	2991 K #/#	2991 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5216 K錯誤
發生	5277 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5188 K阅读	5188 K新闻	5188 K报道:	5188 K阅读:	5191 【K报道】	5191 K报道:	5238 K新闻:	5238 K文章:
相關	5188 K新聞	5188 K報導	5188 【K新聞】	5188 K閱讀:	5191 【K報導】	5191 K報導:	5238 K新聞:	5238 K文章:	5238 K報導:
""", '看': """
看更	5188 K多:	5191 【K多】
""", '確': """
確認	2894 Kメールを送信しました	5167 K信已寄
""", '禁': """
禁止	5240 K酒駕
""", '立': """
立即	5197 K加入	5217 K报名	5217 K報名
""", '筆': """
筆者	2931 Kプロフィール
""", '編': """
編輯	5206 K:
編集	41 K部への情報提供
""", '线': """
线索	5199 K征集
""", '编': """
编辑	5206 K:	5206 (K:
""", '聽': """
聽我	5226 K們的podcast
""", '自': """
自動	2938 K音声で読み上げ
""", '著': """
著者	2931 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5226 K上方影片
""", '观': """
观看	5226 K上方视频
""", '视': """
视频	5238 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5167 K成功	5233 K	5244 K本報	5244 K我們	5244 K本刊
""", '記': """
記事	7 Kの誤り	2913 Kの間違いを見つけ	2913 Kの誤りを見つけ	2913 Kに関するお問い合わせ	2913 Kへのご意見	2948 Kの誤り	2948 Kに誤り
記者	2931 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2921 Kくはこちら
""", '語': """
語音	5218 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2913 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2962 【Kプレゼント】	2962 Kプレゼント
""", '請': """
請作	5156 K者喝
請我	5156 K喝杯咖啡	5156 K們喝杯咖啡
請支	5231 K持
請至	5167 K信箱
請輸	5167 K入有效的	5167 K入正確的電子
""", '讚': """
讚賞	5156 K作者	5156 K支持
""", '订': """
订阅	5167 K成功	5233 K	5244 K本报	5244 K我们	5244 K本刊	5244 K本公众号	5244 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	5218 K由ai
""", '请': """
请作	5156 K者喝
请到	5167 K邮箱
请我	5156 K喝杯咖啡	5156 K们喝杯咖啡
请支	5231 K持
请输	5167 K入有效的	5167 K入正确的邮箱
""", '責': """
責編	5206 K:
""", '資': """
資料	5206 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5231 K
""", '责': """
责任	5206 K编辑:	5206 (K编辑
责编	5206 K:
""", '赞': """
赞助	5231 K
赞赏	5156 K作者	5156 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5248 K输入
""", '这': """
这个	5214 K摘要
这段	5214 K摘要
这篇	8 K文章	52 K调查	52 K报道	5214 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	5214 K摘要
這篇	5214 K文章
""", '連': """
連載	2923 K:
""", '還': """
還可	5248 K輸入
""", '采': """
采写	5206 K:
""", '長': """
長按	5197 K
""", '长': """
长按	5197 K
""", '開': """
開啟	5170 K通知	5170 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2921 K記事	2921 K記事:	2921 【K記事】	2921 K:	2921 【K】	2923 K動画:	2923 K特集:	2957 【K写真】
""", '閱': """
閱讀	5188 K更多
""", '问': """
问问	5213 K我们的ai
""", '阅': """
阅读	5188 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2939 Kの長さ
""", '飲': """
飲酒	5240 K過量
""", '首': """
首发	5280 K于
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5217 K報名
""", '马': """
马上	5217 K报名
""", '點': """
點我	5197 K加入
點擊	5188 K查看	5188 K閱讀:	5226 K觀看影片
""", '같': """
같이	3044 K 보기:
""", '개': """
개인정보	3060 K 처리방침
개인정보처리방침	3060 K
""", '관': """
관련	3044 K 기사:	3082 K 기사 :	3082 [K 기사]	3082 K 기사-
관련기사	3044 K	3044 K:	3044 [K]	3082 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3110 K 차단을 해제
광고차단을	3110 K 해제
""", '괜': """
괜찮아요	3034 K, 웹으로	3034 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3067 K
기사	1 K 듣기	41 K 제보	3065 K #줄 요약	3072 K 주소가 복사
기사에	73 K 대해 궁금	3075 K 오류가
""", '네': """
네이버	12 K
""", '뉴': """
뉴스	3054 K 퀴즈 풀
""", '다': """
다음	3082 K 기사:
""", '당': """
당신의	3074 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3044 K 읽기:
더보기	3044 [K]	3044 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3074 K 설문에	3074 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3072 K 복사되었습니다	3072 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3082 [K 본 기사]
""", '모': """
모바일	3034 K 웹으로 볼게요	3034 K 웹으로 계속
모바일웹으로	3034 K 볼게요
""", '문': """
문제가	3122 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3065 K 요약은
본문	3072 K url 복사
""", '사': """
사진	3123 K #/#	3123 K # / #
사진출처	3088 K:
""", '생': """
생성형	3065 K ai가 요약
""", '선': """
선택	3120 (K) 개인정보	3120 [K] 개인정보	3120 (K) 광고성	3120 [K] 광고성
""", '설': """
설문	3054 K 참여하기
설문에	3074 K 참여하세요
설문조사	3054 K 참여하기
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3110 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3074 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3044 [K]
""", '오': """
오늘의	3054 K 퀴즈 풀	3054 K 퀴즈
오류가	3122 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3110 K 이용을 위해	3110 K 서비스 이용을 위해
""", '웹': """
웹으로	3034 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3065 K 요약은 ai	3065 K 요약이 도움	3065 K 기사는 인공지능	3065 K 기사는 ai	3065 K 번역	3067 K 음성은 ai	3075 K 기사가 도움이	3075 K 기사를 어떻게	3075 K 뉴스에 대한 의견	3075 K 기사에 대한 의견
이메일	3060 K 무단수집거부
이메일무단수집거부	3060 K
이미지	3123 K #/#	3123 K # / #
이슈	3082 [K]
이어	3044 K 읽기:
이용약관	3060 K
""", '인': """
인공지능	3067 K 음성으로	3067 K(ai) 음성
인기기사	3082 [K]
""", '일': """
일시적인	3122 K 오류가
""", '자': """
자료출처	3088 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '저': """
저작권보호정책	3060 K
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3072 K 복사되었습니다
""", '지': """
지금	3095 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '청': """
청소년	3060 K 보호정책
청소년보호정책	3060 K
청소년보호책임자	3060 K
""", '추': """
추천	3044 K 기사:
추천기사	3082 [K]
""", '출': """
출처	3088 K:	3088 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '퀴': """
퀴즈	3054 K 풀고 포인트	3054 K 풀고
""", '투': """
투표	3054 K 참여하기
투표하러	3054 K 가기
""", '페': """
페이지	3123 K #/#
""", '필': """
필수	3120 (K) 개인정보	3120 [K] 개인정보	3120 (K) 이용약관	3120 [K] 이용약관
""", '함': """
함께	3044 K 볼 만한 기사:	3044 K 보면 좋은 기사:	3082 [K 읽기]
""", '핫': """
핫클릭	3082 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3044 [K]
""", '후': """
후원	3116 K 계좌
후원계좌	3116 K
"""}

CONTAINS = {',': """
,说:	5305 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4074 K-vă	4078 K
abonații	50 K pot	4075 K noștri
abonează	80 K-te	3954 K-te pentru	3961 K-te pe youtube	4074 K-te
abonné	50 en tant qu'K	2023 pas encore K	2026 déjà K	2028 en tant qu'K
abonnés	2023 réservé à nos K	2026 réservé aux K	2211 nos K	2214 K
abonējiet	80 K	3282 K
actualisé	99 cet article a été K
actualité	2039 l'essentiel de l'K	2053 suivez l'K	2053 suivez toute l'K	2053 retrouvez toute l'K	2088 couvre l'K
actualizată	99 știrea a fost K
acționari	4039 fără K
adatkezelési	2465 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1692 K
adomány	2576 K
adományoddal	2572 K
adományok	2576 K
adományozz	2572 K
adományozzon	2494 K itt
advirtió	1692 K
adó	2449 K #%
adód	2574 K #
adója	2494 K #
adăugat	4077 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4600 K	4632 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2213 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1692 K
afișată	60 email nu va fi K
agregó	1692 K
aicināja	3285 K
aizsargātas	3224 visas tiesības K
aiškino	3218 K
ai가	3127 K 작성	3127 K 생성	3127 K 요약	3127 K 번역
ai로	3127 K 작성	3127 K 생성
ai를	3127 K 활용해
ajouté	2213 a K
ajută	4074 K-ne
ajánld	2572 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2458 töltsd le az K
alkalmazásban	2492 az K
alkalmazást	2492 K
alkalmazásunk	2573 K
alkalmazásunkat	2458 töltse le K
alkalmazásunkban	84 K
alăturat	3978 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2114 aidez-nous à K
analytička	532 je K
anhören	2 artikel K	2 text K	2 beitrag K	887 jetzt K:
anketě	552 naší K	552 v K
ankietę	35 naszą K	3678 naszą K	3678 krótką K
ankstesnėje	99 K versijoje
anmäl	4672 K dig till vårt	4672 K dig till våra
anmäla	4548 genom att K dig	4595 genom att K dig
annoncé	2213 a K
annoncør	719 betalt af en K	719 betalt af K
annonslänkar	37 K	74 K	4600 K	4632 K
annonsör	4611 betalt av en K	4611 betald av en K
annonsør	3555 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1692 K
anunțat	4077 a K
använder	4563 vi K cookies	4564 K kakor
anúncio	3852 após o K	3852 depois do K
anúncios	70 sem K	3945 sem K
apelował	3765 K
apelowała	3765 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1524 descarga la K	1524 descarga nuestra K
aplicația	84 în K noastră	3962 descarcă K	4074 descarcă K noastră	4074 descarcă gratuit K	4074 descarcă K și	4075 K noastră
aplikacją	84 z naszą K
aplikację	3632 pobierz naszą K	3633 pobierz K	3633 ściągnij K	3701 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4365 našej K
aplikáciu	4365 mobilnú K	4365 K
aportació	491 la teva K
aportación	1570 tu K	1604 haz tu K
apoyá	1689 K
applikációnk	2492 K
applikációnkat	2492 K
applikációnkban	84 K
apsolīja	3285 K
apóyanos	1570 K	1689 K
apóyenos	1570 K	1689 K
apúntate	1496 K a	1517 K a nuestra	1517 K gratis	1689 K gratis
apărat	4077 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4808 bir K paylaş
artykuł	15 darmowy K	20 cały K	3620 podoba ci się ten K	3679 nasz K do końca	3699 ostatni darmowy K	3763 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1497 te ha gustado este K	1507 regala este K	1507 regalar este K	1513 último K gratis	1513 te queda # K	1607 y lee este K	1688 K	1690 este K
artículos	15 K gratis	1513 K gratis este mes	1513 te quedan # K	1513 límite de K	1688 K
aseguró	1692 K
associés	2062 cookies K à ce contenu
assuré	2213 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	942 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3954 K-te pentru
autorização	3831 sem K prévia e expressa
autorką	3670 kontakt z K
autorská	534 K práva
avertizează	4077 K
avísanos	1689 K
ayúdanos	1570 K	1689 K a
açikladi	4888 K
açin	4808 K
añadió	1692 K
año	1691 al K
""", 'b': """
bağirdi	4888 K
bağirdilar	4888 K
bağiriyor	4888 diye K
bağiriyordu	4888 K
bağiş	4885 K yap	4889 K
bağişiniz	4885 K
bağlantilari	74 satiş ortakliği K	4801 satiş ortakliği K
başlayan	4807 tl'den K
başvurun	4808 K
behält	29 K sich vor	29 K sich das recht
behöver	4537 vi K ditt stöd	4672 vi K din hjälp
beiträge	58 neue K per mail	1014 K
beiträgen	1014 K
bekapcsolása	2458 értesítések K
beløb	781 fast K
beløp	3615 gi et K	3617 fast K
bemängeln	1018 K
bemängelt	1018 K
berätta	67 K för oss	67 K din
berättade	4675 K
berättar	4675 K
bestätigen	807 K sie ihre
bestätigungslink	933 K
bestätigungsmail	807 K	933 K
betalvägg	4676 K
bezpečí	99 linka K
bezplatný	572 poslední K článek	4359 náš K webinár	4382 posledný K článok
bezplatných	4368 K článkov
bezpłatne	3684 K konto
bezpłatny	3675 nasz K webinar	3699 ostatni K artykuł
bezpłatnych	3684 limit K
beágyazott	2534 egy K tartalom látható	2534 egy K tartalom található
beállításai	2533 cookie-K miatt
beállítások	2533 cookie-K miatt	2533 cookie K miatt	2533 süti K miatt
beğendiyseniz	4886 bu haberi K	4886 bu yaziyi K
biết	5152 cho K
blokovač	604 K reklam
blokování	523 K reklam	604 K reklam
blokującego	3732 programu K reklamy
blokującej	3732 wtyczki K reklamy
blokujący	3732 program K reklamy
blokującą	3732 wtyczkę K reklamy
blokátor	604 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1517 recibe el K	1517 nuestro K	1522 K diario	1689 recibe el K	1690 nuestro K	1693 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2033 dans votre K mail	2033 dans votre K e-mail
brezplačen	4480 zadnji K članek
brezplačne	4467 K članke
brezplačni	4460 naš K webinar	4480 zadnji K članek
brezplačnih	4467 K člankov
bronił	3765 K się
brzmiał	3765 K
brzmiała	3765 K
brzmiało	3765 K
butlletí	414 subscriu-te al K	414 el nostre K	492 el nostre K	495 K
buzdított	2575 K
buzdította	2575 K
buzón	79 en tu K	1520 en tu K
bájate	1689 K la app
báo	5070 là nhà K
bölümünde	85 yorum K
bönföll	4675 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4675 K
bønfaldt	782 K
bønn	3472 vi har en K til deg
bønnfalt	3618 K
bústia	437 a la teva K
bülten	4797 e-K	4889 K
bültene	4749 K abone	4749 K kayit	4749 K kaydol
bülteni	4797 haber K
bültenimiz	78 K	4886 K
bültenimize	78 K	78 e-K	4749 K	4885 K	4886 K
bültenine	4797 K
błagał	3765 K
błagała	3765 K
bạn	49 gửi cho K bè	5044 hộp thư của K	5089 sự ủng hộ của K	5149 mời K	5149 cần sự ủng hộ của K	5149 nhờ sự ủng hộ của K
bằng	5099 K văn bản của báo
""", 'c': """
caffè	2759 un K
café	54 me paga um K	1571 un K	1604 un K al mes	2091 un K
caractères	2114 limitées à # K
catedrática	1567 es K
catedrático	1567 es K
celého	503 pro čtení K
cercetătoare	3978 este K
cercetător	3978 este K
changés	99 prénoms ont été K
chaîne	2211 notre K
chefredaktör	4585 är politisk K	4585 är K
chefredaktør	696 er K
chuyện	5068 bạn có câu K
chép	5063 cấm sao K	5099 mọi sao K
chính	99 đính K	5053 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	5044 bản tin của K tôi	5047 theo dõi K tôi	5068 cho K tôi qua	5068 liên hệ với K tôi	5149 ủng hộ K tôi	5149 K tôi cần sự giúp đỡ	5149 giúp K tôi	5149 theo dõi K tôi	5149 hãy gửi cho K tôi	5149 hãy liên hệ với K tôi	5149 hãy báo cho K tôi	5150 K tôi trên	5150 của K tôi	5150 cho K tôi
chọn	5149 hãy bình K
cikkből	2571 K #
cikkéből	2571 K #
cikkünk	2573 minden K
cikkünkhöz	2573 minden K
collecté	2036 est K par
collectée	2036 est K par
collectées	2036 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3813 nos K
comentó	1692 K
comisión	1593 recibir una K
comissió	432 rebre una K
comissão	3851 receber K	3851 receber uma K
commerciële	3383 K partner
communauté	2099 K whatsapp	2099 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2790 parte della nostra K
condamné	2213 a K
condiții	3965 termeni și K
confidentialité	2066 politique de K
confidențialitate	3965 politica de K
conférences	2088 est maître de K
connecté	2068 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3778 acesse todo o K	3841 ao exibir este K	3841 ao ver este K
contribuição	3833 com a sua K	3944 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1692 K
conversación	1545 participar en la K
conținut	9 acest K	3954 K doar pentru abonați
conținutului	3974 preluarea K
cookieinställningar	4561 K	4587 K
corespondentă	3978 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4074 K un cont pentru a citi
csatornájára	2482 viber-K
csatornánk	2573 K
csatornánkhoz	2482 telegram-K	2482 whatsapp-K
csatornánkra	2482 youtube-K	2572 iratkozz fel K	2572 iratkozzon fel K
csábított	2575 K
cuéntanos	38 K	67 K	1545 K en	1689 K
cuéntenos	38 K	67 K
czytać	3626 aby K dalej	3626 żeby K dalej	3762 chcesz K dalej
czytelników	36 naszych K	3679 opiniami K	3690 z wpłat K	3690 dzięki wsparciu K	3707 K	3763 naszych K	3763 z wpłat K
câmpurile	60 K cu steluță
cântau	4077 K
címével	2517 e-mail-K
cùng	51 hãy tham gia K họ
của	5073 là cây bút K	5150 độc giả K
""", 'd': """
danişmanliği	4802 yatirim K kapsaminda değildir	4802 yatirim K hizmeti
daní	4373 # % z K	4373 #% z K
darbą	3216 mūsų K
darowiznę	3624 przekaż K	3762 przekaż nam K	3762 przekaż K na
datenschutzerklärung	833 unserer K	1016 unserer K	1016 unsere K
datenübertragung	875 der K zu
dați	62 K-mi tag
debatindlæg	697 send dit K	697 skrive et K
debatredaktør	696 er K
debattredaktør	3528 er K
debattør	696 er K
declaró	1692 K
decía	1692 K
demandé	2213 a K
denmişti	4888 K
denunció	1692 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1524 K la	1524 K nuestra
destekçimiz	4808 K olun	4885 K olun
desteğiniz	4885 K
desteğinizle	4886 K
desteğiyle	18 okurlarin K	4784 yapay zeka K	4799 K ayakta	4813 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4364 K môžu
disponível	3789 K no google play
doação	3774 faça uma K	3833 sua K	3944 sua K	3944 faça uma K	3948 K
doações	3948 K
dodał	3765 K
dodała	3765 K
dodává	638 K
događaj	4260 naš K
domagał	3765 K się
donació	491 fes una K	495 K
donación	1502 haz una K	1502 tu K	1570 tu K	1570 una K	1689 tu K	1689 haz una K	1693 K
donația	4074 K ta
donație	4074 fă o K	4078 K
donații	4078 K
donează	90 K cât poți	4074 K acum
doplněn	99 článek byl K
doporučil	638 K
doporučila	638 K
doporučovala	638 K
dopuštenja	4271 bez K
doradzał	3765 K
dorzuć	3762 K się
dostawać	3700 chcesz K
dostávajte	4388 K
dostávat	573 chcete K	601 chcete K zprávy
dostávať	4383 chcete K
dostávejte	579 K
dostęp	80 kup K	3626 masz już K	3684 pełny K do	3684 wykup K	3762 kup K
dostępny	3626 artykuł K tylko
dotazník	553 krátký K	4363 krátky K
dotazníka	4363 nášho K
dotazníku	552 našeho K	553 krátkého K
dowolną	3764 K kwotą
dočtete	560 více se K
dołóż	3762 K się
dołącz	51 K do nich	51 K	3638 K do nas na	3762 K do nas	3762 K do grona	3762 K do nich
drastické	99 obsahuje K
draudžiama	3162 K kopijuoti	3162 be leidimo K	3162 be sutikimo K
draudžiamas	3183 be leidimo K
dueños	1637 sin K	1637 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3763 K dalej
dziennikarką	3671 jest K	3746 jest K
dzięki	3763 K wam	3763 K tobie
dziękujemy	3681 K za zapisanie	3681 K za zapis	3762 K, że nas czytasz
där	42 var du K
débloquer	2026 pour K
déclare	2213 K
déclaré	2213 a K
découvrez	2023 K nos offres	2210 K nos offres
déductible	2017 K des impôts	2017 K à #	2212 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2213 K
déplore	2213 K
déposés	2104 des cookies seront K
désabonner	2033 K à tout moment	2037 K à tout moment	2037 vous K en cliquant
désactiver	2060 K adblock
désactivez	2060 K adblock
désinscription	2037 K à tout moment
désinscrire	2037 K à tout moment	2039 vous K à tout moment
díky	636 K vám
dôvery	99 linku K
dömde	4675 K
dømte	782 K	3618 K
düzeltme	99 K:
děkujeme	635 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	5049 tải ứng K	5149 tải ứng K của	5149 hãy tải ứng K	5149 tải ngay ứng K
""", 'e': """
edellyttää	1947 K tunnusta
editörlerimize	39 K
editörüdür	4781 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2570 K készült
elaboración	1593 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1520 tu correo K	1545 tu dirección de correo K no será publicada
elemző	2485 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2451 a teljes cikk K
elsőként	2493 értesülj K
előfizetés	2576 K
előfizető	2451 már K	2572 legyen K
előfizetőink	50 K	2451 K olvashatják	2496 K számára	2573 K
előfizetők	50 az K	2507 csak K	2576 K
előfizetőknek	2452 csak K	2507 K szól
előfizetőként	50 K
előfizetőnktől	2517 K
emlékeztetett	2575 K
emoțional	99 pot afecta K
endereço	3807 seu K de email não será
engedély	2500 K nélkül tilos
engedélyezze	2464 K a javascript
engedélyezése	2534 tartalmainak K	2534 tartalmak K
engedélyhez	2500 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2211 cette K	3399 onze korte K	3399 onze K
enquêtent	2211 K pour vous
enquêtes	2211 nos K
ensimmäinen	2006 K kuukausi
enthält	875 dieses element K daten
entraînement	48 K d'ia
entrée	2167 ctrl+K	2167 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1689 K
epizódu	4361 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	696 er K
erhältlich	887 shop K	962 im shop K
erişin	4808 K
erklärt	1018 K
erklärte	1018 K
erkände	4675 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1015 K sie es weiter
erzählt	67 K uns	1018 K
erzählte	1018 K
escribió	1692 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1545 K a	1689 K
estimé	2213 a K
estás	1497 ya que K aquí	1497 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4758 javascript'i K
evästeasetuksesi	1900 K
evästeasetuksiasi	1924 K
evästeasetuksissa	1900 K
evästeasetusten	1900 K
evästeasetustesi	1900 K
evästeet	1924 K	1949 K
evästeitä	1903 K
evästesuostumuksesi	1900 K
evästevalintasi	1900 K
evästevalintojesi	1900 K
existují	563 K díky
experiência	67 conte sua K
explicó	1692 K
expliqué	2213 a K
expérience	67 partagez votre K
externého	4355 K obsahu
externí	545 K obsah
externího	545 K obsahu	545 obsah z K
externý	4355 K obsah
""", 'f': """
favoritkälla	4581 K
faça	3944 K um pix
felelősséget	30 nem vállal K
felhasználása	2499 K csak
felhasználási	2465 K feltételek
felietonistką	3746 jest K
felietonistą	3746 jest K
feliratkozás	2453 K a hírlevélre	2453 hírlevél K
feliratkozásommal	2480 K
feliratkozással	2480 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2485 K
folosește	3965 K cookie
folytatásához	2451 a cikk K
fordítóval	2489 gépi K
forintért	2496 havi # K
formulára	4366 odoslaním K
formulário	3944 inscreva-se no K
formuláře	556 odesláním K
forrásként	2481 kedvenc K
fortæl	67 K os
fortæller	782 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2468 küldd el K
fotóit	40 K	2468 küldje el K	2468 küldje be K
fotóját	2468 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4675 K
früheren	99 K version	99 K fassung
férjen	2572 K hozzá
följ	4555 K oss på	4672 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4577 alla rättigheter K
fördere	1015 K
fördermitglied	80 werden sie K	902 werde K	902 werden sie K
fördern	1015 jetzt K	1015 K sie
föredragen	4581 K källa
föredragna	4581 K källa
föreslog	4675 K
författare	4585 är K och
förklarade	4675 K
förklarar	4675 K
försvarade	4675 K sig
følg	661 K os på	779 K os	3493 K oss på	3615 K oss
første	709 K måned	781 K måned	3542 K måned	3617 K måned
førsteamanuensis	3519 er K
førstelektor	3519 er K
független	2449 támogassa a K	2573 K sajtó
főmunkatársa	2557 K
főszerkesztője	2487 K
""", 'g': """
gadā	3284 K
gazeteciliği	4886 bağimsiz K
gazeteciliğimiz	4886 K
gazetę	3710 kup K
gefällt	933 K ihnen, was sie	933 K dir, was du
gelmişken	4742 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	839 wird in neuem fenster K
giovedì	17 ogni K
giáo	5070 là K sư
giảng	5070 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4334 K
gridò	2881 K
gràcies	438 K a gent com tu	492 K a tu
grátis	3946 teste K
grâce	18 K à vous	2014 K à vos dons
gwiazdką	60 pola z K
gärna	4672 vill K höra från dig
går	640 før du K	3472 før du K
gåva	4537 ge en K i dag	4537 ge en K nu	4538 din K	4538 ge en K	4672 din K gör	4672 ge en K i dag	4676 K
gönderdik	4815 size bir e-posta K
gönderin	4808 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4673 K mer
göre	4888 K
görün	4808 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4808 K
gösterilmeden	4772 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3765 K
głosiła	3765 K
głosiło	3765 K
głosuj	3695 K
głosujcie	3695 K
głównej	3686 na stronie K
gương	64 trang K
gửi	49 hãy K	5068 xin K về
""", 'h': """
használ	2464 cookie-kat K	2465 sütiket K
használat	2464 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1018 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2468 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	867 bei google K
hirdették	2575 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2543 K
hirdetésblokkolót	2543 K
historią	67 podziel się swoją K
historička	532 je K
história	67 conte sua K
hjälp	4588 K av ai	4612 K av ai	4672 K oss
hjälper	4672 din gåva K
hjælp	699 K af ai	699 K fra ai	720 K af ai	779 vi har brug for din K	779 K os
hjælper	779 dit bidrag K
hlásal	638 K
hlásala	638 K
hlásá	638 K
hovorí	4435 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2470 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2470 a K
hozzátette	2575 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1925 tekoälyä K
hágase	80 K socio
hájil	638 K se
hájila	638 K se
häng	4672 K med i
häufiger	867 bei google K
hävdar	4675 K
håller	43 K du med	43 K du inte med	4619 läsare som K
hævder	782 K
hébergé	2062 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2517 K
hírekben	2458 a google K	2481 google K
hírlevelére	2480 K
hírlevelünk	78 K	2573 K
hírlevelünket	2480 K
hírlevelünkre	78 K	2453 K	2572 iratkozzon fel K	2572 iratkozz fel K	2573 K
hírlevél	2576 K
hírlevélre	78 K	2572 iratkozz fel a K	2572 iratkozzon fel a K
hó	2574 ft/K
hónap	2496 első K	2574 első K
hören	957 K sie hier.
hører	3533 der du K
hükmetti	4888 K
hüüdis	1761 K
hüüdsid	1761 K
hűségidő	2507 K nélkül
hồng	5098 nhận hoa K
""", 'i': """
iecienītāko	3232 K avotu
iepriekšējā	99 K versijā
ifølge	782 K	3618 K
illimité	2028 accès K	2123 en K
imágenes	40 tus K	99 contiene K
incorporó	1567 se K a
independentă	4075 presa K
independência	3945 a K
indicó	1692 K
indiqué	2213 a K
indrømmede	782 K
indrømmer	782 K
indépendance	2211 notre K
indépendant	2014 soutenez le journalisme K	2211 journalisme K	2211 média K
indépendante	2120 la presse K a	2211 presse K	2211 information K
información	1533 sigue toda la K	1533 siga toda la K	1567 cubre la K	1690 esta K
informację	3670 wyślij K
informações	99 com K de
informațiilor	3974 preluarea K
informováni	601 chcete být K
informó	1692 K
informē	3285 K
ingresá	77 K tu correo
innehåll	4564 externt K	4587 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3618 K
innrømmet	3618 K
inquiète	2213 s'K
inquérito	35 nosso K
inscrição	3783 cancelar a K
inscríbete	1496 K
inställningar	4561 cookie-K	4561 dina K för cookies	4561 dina K för kakor
insändare	43 K	4586 skicka din K	4586 din K till	4586 skriva en K
intelektą	3170 dirbtinį K	3185 dirbtinį K
inteligencję	3692 przez sztuczną K
inteligencí	565 umělou K
intelligenciával	2489 mesterséges K készült	2509 mesterséges K
introduceți	77 K adresa de email
intégralité	2023 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1690 esta K
investigação	3945 esta K
investigație	4075 această K
investigațiile	4075 continua K
invítame	54 K a un café	54 K un café	1689 K a
invítanos	1689 K a
ismételgette	2575 K
istediğiniz	4748 K zaman iptal	4887 K zaman iptal
izražavaju	4265 komentari K
içeriği	9 K
içeriğin	4783 harici K
içermektedir	99 sahneler K
išorinio	3168 K turinio
""", 'j': """
jautāja	3285 K
javascript가	3104 K
javascript를	3104 K
javasolják	2575 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3620 skoro już tu K	3620 skoro tu K
ještě	612 zbývá K
jogász	2485 K
jugé	2213 a K
jurnalistă	3978 este K
jurnaliștii	39 K noștri	4009 K noștri îți trimit	4075 K noștri
jälgi	1758 K meid
jäljellä	1943 ilmaista juttua K
jäseneksi	80 liity K	2004 liity K
""", 'k': """
kanał	3763 nasz K
kannatusjäseneksi	2004 liity K
kanál	636 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4335 K
kedykoľvek	4340 odhlásiť sa môžete K
keresőben	2481 google-K
khoản	5041 bạn đã có tài K	5053 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5063 K sao chép
khẳng	5152 K định
kiabált	2575 K
kiabálta	2575 K
kiabálták	2575 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2575 K
kirjeessä	2007 luki K
kiáltott	2575 K
kiáltotta	2575 K
kiáltották	2575 K
kiến	5084 ý K của bạn sẽ	5149 hãy gửi ý K	5149 vui lòng gửi ý K
kliknutím	556 K na
kolačića	4256 K	4286 K
kolačiće	4256 K	4286 K
kolačići	4256 K
komentować	6 K	3657 aby K
komentár	6 pridať K	4364 pridajte K
komentára	4364 pridanie K	4364 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	543 je K	543 , K	619 , K
komentátorem	543 je K	619 je K
komentátorka	619 , K
komentátorkou	543 je K	619 je K	4353 je K
komentátorom	4353 je K
komentář	6 přidat K
komentáře	6 pro přidání K	554 vložení K	554 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2470 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1925 K
konferencję	3675 naszą K
konuştu	4888 diye K	4888 K
kopírovanie	4346 K obsahu bez	4346 K je zakázané
kopēšana	3231 K bez
korespondentką	3671 jest K	3746 jest K
korespondentė	3167 K
korábban	2516 K itt írtunk	2516 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3765 K
krzyczała	3765 K
krzyknął	3765 K
krzyknęła	3765 K
krävde	4675 K
krævede	21 K felter er	782 K
krönikör	4585 är K	4657 är K
kulturalną	3679 K dyskusję
kulturredaktör	4585 är K	4657 är K
kulturredaktør	696 er K	765 er K	3528 er K	3600 er K
kumppanuuslinkkejä	74 K	1937 K
kvíz	552 náš K	4363 náš K
kvíze	4363 našom K	4363 v K
kvízu	552 našem K	552 v K
kyltissä	2007 luki K
kysyivät	2007 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2574 K
käsitellään	99 jutussa K
käyttää	1901 tämä sivusto K
käyttöehdot	1932 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2575 K
kérdezték	2575 K
kérdőívünket	35 K
kért	2575 K
kérte	2575 K
kérték	2575 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1015 K sie uns
könyörgött	2575 K
könyörögtek	2575 K
köszönjük	2572 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2458 K minket	2572 K minket
követelte	2575 K
követelték	2575 K
közgazdász	2485 K
közlése	2508 nélküli K tilos
közreműködésével	2570 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2575 K
kúpte	4432 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1018 K an
künstlichen	891 K stimme vorgelesen	891 K stimme vertont
künstlicher	950 mithilfe von K
küpsised	1711 K
küpsistega	1711 K	1730 K
küsis	1761 K
kč	558 za # K	558 od # K	637 od # K
kļūsti	3282 K par
křičel	638 K
křičela	638 K
křičeli	638 K
kể	5152 K
""", 'l': """
labākie	3251 K raksti tavā
lamentó	1692 K
lançait	2213 K
lasītu	3221 lai K tālāk
lasītāji	3283 mūsu K
lasītājiem	3283 mūsu K
lejupielādē	3282 K
lelkisegély	99 K
leverandør	3530 ekstern K
leverantör	4587 extern K
leído	1607 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3241 K
linkistä	1936 lisää tästä K
lisenssillä	47 K
lisäsi	2007 K
llicència	47 K cc
lucrează	3978 K în presă
lunedì	17 ogni K
lună	4076 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	5041 đăng nhập để bình K	5084 bình K của bạn sẽ	5149 đăng nhập để bình K
lájkolj	2458 K minket
lákal	638 K
läget	4596 koll på K
lähdet	1878 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4599 du kan K mer	4599 kan du K mer	4599 K mer om	4673 fri att K
läsare	36 våra K	4597 våra K	4673 våra K
läsarna	18 tack vare K
läser	4672 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	724 K for	3560 K for	4616 K för
læser	779 tak fordi du K
læserbrev	43 K	697 skrive et K	697 send dit K
læsere	36 vores K	780 vores K
læseres	708 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1513 K de notas
límites	1507 sigue leyendo sin K
lòng	5068 vui K gửi về	5149 vui K gửi về
löd	4675 K
lød	782 K	3618 K
lūdza	3285 K
lập	5088 ủng hộ báo chí độc K	5150 báo chí độc K
""", 'm': """
magyarázta	2575 K
mailovú	4366 e-K adresu
mainoslinkkejä	37 K	74 K	1937 K
manhãs	17 todas as K
markedsføringscookies	668 K
marqués	60 champs K d'une étoile
masintõlke	1713 K abil
materiał	9 ten K
matéria	20 ler esta K	3778 esta K é só	3865 para ler esta K	3945 esta K
matérias	3832 limite de K	3943 K
matí	491 rep cada K
mawiał	3765 K
mawiała	3765 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2575 K
megbízásából	2570 K készült
megjelenését	2570 K támogatta	2570 K támogatja
megjelenítése	2534 tartalmainak K	2534 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	2004 tue K
meitä	1934 tukea K	1934 tue K	2004 tue K	2004 auta K
mencióname	62 K
menționat	4077 a K
mesačne	4434 K
mesečno	4334 K	4530 K
mesélte	2575 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3764 za K
miesięcznie	3764 K
minkä	90 anna K voit
miễn	15 bài K phí	5091 hết số bài K phí	5151 dùng thử K phí
mjesečno	4334 K
moderálási	2470 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2114 charte de K	2114 K par la rédaction
mokė	3218 K
mondták	2575 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1507 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1692 K
mulțumim	4074 K că ne citești
munkatársa	2487 K	2557 K
munkatársunknak	39 K
munkánk	2573 K
munkánkat	2449 támogasd K	2449 támogassa K	2494 K	2572 támogasd K	2572 támogassa K	2573 K
myönsi	2007 K
másodközlés	2476 K	2499 K
másodközlése	2499 K
märkis	1761 K
määräsi	2007 K
mån	4598 kr/K	4674 kr/K
månad	4542 testa en K	4598 en K för	4672 testa en K	4674 per K	4674 varje K
månaden	4598 första K	4674 i K	4674 första K
månader	4598 K för #	4672 testa # K
månadsgivare	4672 bli K
måned	646 prøv en K	709 i # K	779 prøv en K	781 pr. K	3542 en K for	3615 prøv en K	3617 per K
måneden	781 om K	3617 i K
måneder	709 i # K	3542 K for #
média	2211 notre K
mês	3945 até o fim do K	3946 por K	3946 ao K
mình	54 mời K ly cà phê	62 tag K
míní	638 K
mówi	3765 K
mówili	3765 K
mówił	3765 K
mówiła	3765 K
môžete	4362 článok si K
müşterimiz	4819 K
mācīja	3285 K
mākslīgais	3238 K intelekts
mēnesis	3284 pirmais K
mēnesī	3284 K
mėgstamiausią	3163 K
mėnesį	3217 per K
měsíc	558 první K	637 za K	637 první K
měsíčně	637 K
můžeme	499 díky vám K
můžete	551 článek si K
mạnh	5152 nhấn K
""", 'n': """
nabádal	638 K
nabádala	638 K
naléhal	638 K
namawiał	3765 K
namawiała	3765 K
napisał	3765 K
napisała	3765 K
napiš	38 K nám	67 K nám
napište	38 K nám	542 K nám	575 K na	635 K nám
napísal	4435 K
napíšte	38 K nám	4352 K nám	4352 K, prosím	4385 K na	4432 K nám
naročilo	4466 hvala za K
naročite	80 K se	4440 K se na naše	4528 K se
naročnik	50 kot K	4439 že K
naročnike	4447 samo za K	4447 le za K
naročniki	50 K lahko	4479 lahko berejo le K	4479 berejo samo K	4532 K
naročnikom	4439 dostopen le K	4439 na voljo K	4439 na voljo samo K	4439 na voljo le K	4479 dostopna le K	4479 dostopna samo K	4479 dostopen le K	4479 dostopen samo K
naročnina	4467 K	4532 K
naročnino	4467 z K	4489 z K
narzędzi	3692 przy wsparciu K ai
nastavení	519 kvůli K cookies	519 K cookies	519 K souhlasu	519 vašeho K cookies	519 K soukromí
naujienlaiškio	3175 K
naujienlaiškis	3216 mūsų K	3219 K
naujienlaiškį	3155 mūsų K	3175 K	3215 užsisakykite K	3216 mūsų K
navođenja	4271 bez K izvora
navođenje	4271 uz K izvora
nawoływał	3765 K
načtením	520 K videa	520 K obsahu
našeho	548 do K týmu	548 K e-shopu
našem	4260 K timu
našich	574 K zpráv	4384 K správ
neatkarīgu	3282 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2572 segíts K	2572 írjon K	2572 írj K	2572 jelezd K	2573 K adód
nemokamą	3179 K paskyrą
neobmedzený	4339 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	538 K přístup
neomezeně	503 K číst
nepiekrītat	43 K
nepriklausomą	3177 paremkite K žurnalistiką	3215 paremkite K	3216 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1915 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	635 podpořte K
nezávislá	636 K média
nezávislé	4433 K médiá
nezávislú	4432 podporte K
nghiên	5070 là nhà K cứu
ngoài	5074 nội dung bên K
nguồn	5066 K ưu tiên	5066 K tin ưu tiên	5099 ghi rõ K	5134 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5084 chịu trách K về nội dung bình luận
nhân	5075 trí tuệ K tạo
nhấn	5149 K vào đây
nhận	5044 đăng ký K bản tin	5044 đăng ký K tin	5149 đăng ký K bản tin	5149 đăng ký K tin
nhập	24 đăng K	5041 vui lòng đăng K	5041 đăng K để đọc	5041 đăng K để xem	5041 đăng K để lưu	5041 hãy đăng K để	5149 đăng K để đọc	5149 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3672 materiał wideo jest K
niezależne	3762 wesprzyj K	3762 wspieraj K	3763 K media
niezależność	3763 K
niezależną	3763 jesteśmy K
noastră	4075 munca K
nolēma	3285 K
norāda	3285 K
nosūtīsim	57 jums K
notificações	14 as K	3791 ative as K	3791 ativar K	3791 receba K
notificările	14 K	3962 activează K
notifikácie	4365 K
notícia	3945 esta K
notícias	3783 receba as K	3783 receba K	3794 siga as últimas K	3943 K
novinařina	636 naše K
novinařinu	636 nezávislou K
novinár	4353 je K	4353 , K
novinári	4433 naši K
novinárka	4353 je K	4353 , K
novinárkou	4353 je K
novinárom	4353 je K
novinář	543 je K	543 , K
novinářem	543 je K	619 je K
novináři	636 naši K
novinářka	543 je K	543 , K
novinářkou	543 je K	619 je K
novičke	4440 na e-K
novičnik	4448 K	4448 e-K	4529 naš e-K	4532 K
novičnika	4448 K
nuotraukų	40 K ir vaizdo
nusprendė	3218 K
nášho	4359 do K tímu
nächste	21 in diesem browser für die K	1015 sind sie der K
näyttämällä	1899 K sisällön
nélkül	70 reklám K	71 spam K
nói	5152 K
nõus	43 ei ole K?
năm	5151 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	548 našem K
obegränsad	4545 K tillgång
obećala	4335 K
obećao	4335 K
obiecał	3765 K
obiecywał	3765 K
obligāta	3231 atsauce K
oblíbené	540 K zdroje
oblíbených	540 K zdrojů
oblíbenými	540 K zdroji
obrigatórios	21 campos K são marcados com	3807 campos K são marcados com	3812 campos K marcados	3812 campos K são marcados com
obveščanje	4466 na naše K
obľúbené	4350 K zdroje
obľúbených	4350 K zdrojov
obľúbenými	4350 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	573 chcete K
odebírejte	508 K náš	579 K	635 K
odemkněte	503 K si
odhlásit	509 K se můžete kdykoli
odoberať	4383 chcete K
odpoveď	21 zrušiť K
odpovídal	638 K
odpověděl	638 K
odpověděla	638 K
odpověď	21 zrušit K
odpowiadał	3765 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3765 K
odpowiedziała	99 nie K	3765 K
odpowiedziało	99 nie K
odražavaju	4265 komentari K	4265 komentari ne K
odídete	4348 kým K
ofereça	3778 K este artigo
ograniczeń	3626 czytaj bez K	3626 czytaj więcej bez K
også	51 bli med du K
ogłosił	3765 K
ogłosiła	3765 K
oikaisupyynnöt	1928 K
oikaisupyyntö	1928 K
olvashatják	2515 csak előfizetők K
olvasási	0 K idő
olvasóiból	2494 K él
olvasóink	36 K	2573 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1689 danos tu K
ordenó	1692 K
ordonné	2213 a K
ortakliği	4801 iş K linkleri	4803 satiş K bağlanti	4803 satiş K linkleri
orzekł	3765 K
osobních	536 ochrany K údajů	536 ochraně K údajů
osobných	4355 K údajov
ostrzegał	3765 K
ostrzegała	3765 K
ostrzegł	3765 K
otrzymywać	3700 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	601 chcete dostávat K	601 chcete zasílat K	601 chceš dostávat K
oznámil	638 K	4435 K
oznámila	638 K	4435 K
ozvěte	38 K se nám	67 K se nám	542 K se nám	635 K se nám
""", 'p': """
padėkite	3215 K mums
pageidaujamą	3163 K šaltinį
paklausė	3218 K
palīdzi	3245 ziedo un K	3282 K mums
palīdzību	3238 mākslīgā intelekta K	3253 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3215 K mums
parsisiųskite	3215 K
participación	1549 normas de K
partnerské	74 K odkazy	561 K odkazy	4371 K odkazy
partneři	522 my a naši K
pastā	3243 e-K
pastāstiet	38 K mums	67 K mums
patronką	3690 zostań naszą K
patrões	3895 sem K	3945 sem K
paylaşilan	4867 tarafindan K bir gönderi	4867 tarafindan K gönderi
paylaşin	25 K	49 K	4808 K
paylaştiği	4867 K bir gönderi	4867 'in K bir gönderi
paziņoja	3285 K
paziņojumus	3242 K
państwa	3670 czeka na K
pašte	3175 jūsų el. K
pažadėjo	3218 K
periódico	1690 este K	1690 nuestro K
permanència	493 sense K
persiųskite	49 K
personvernerklæring	3505 K
phê	54 mời tôi một ly cà K	5088 mời bạn một ly cà K
phóng	5068 liên hệ K viên	5070 là K viên	5070 K viên ban	5073 là K viên báo	5073 là K viên của	5149 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1692 K
pidätetään	1911 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3765 K
pisała	3765 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4253 K nam	4285 K nam na	4285 K na	4332 K nam	4453 K nam	4453 K na	4483 K nam na	4483 K na	4528 K nam
piškotke	4456 K	4484 K
piškotki	4456 K
piškotkov	4456 K	4484 K
pište	575 K na	575 K nám na
plakáton	2575 állt a K
plânge	4077 se K
pochází	545 obsah K
podcastów	3676 K
podcastů	550 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3765 K
podporovatelé	636 naši K
podporují	636 nás K
podpoře	499 díky vaší K můžeme	636 díky K
podpořte	563 K	635 K nás	635 K naši	635 K naše	635 K mě
podrška	4332 vaša K
podrške	4272 bez vaše K	4333 vaše K
podršku	4332 vašu K
podržite	4272 K	4332 K nas	4332 K naš
podělte	67 K se s námi	67 K se o
podľa	4435 K
poinformował	3765 K
poinformowała	3765 K
pokračovanie	4339 pre K v čítaní
pokračování	503 K je dostupné	561 K článku níže
pokračuje	561 článek K	561 text K	4371 článok K	4371 text K
pokračujte	503 K ve čtení s
politoložka	532 je K
politológus	2485 K
política	425 K de galetes	1543 K de cookies	3805 K de cookies	3834 cobre K
pomocí	565 K ai
pomocą	3692 z K ai
pomoć	4332 vašu K
pomóż	3762 K nam
pomôžte	4432 K nám
poprosił	3765 K
poprosiła	3765 K
poprosiło	3765 K
poručila	4335 K
poručio	4335 K
poslední	572 K článek zdarma	572 K článek, který můžete
posledný	4382 K článok zadarmo
poslušajte	4482 K nas
postafiókjába	2453 K
postafiókjában	2478 minden reggel a K	2478 minden este a K	2478 minden nap a K	2478 minden héten a K
postafiókodban	2478 minden reggel a K
postaládádba	79 a K	2480 a K
postaládádban	2478 minden reggel a K	2478 minden héten a K
postaládájában	2478 minden reggel a K	2480 ön K
posílat	556 nechte si K
posílejte	542 K nám
posíláme	57 vám K	57 K vám
potřebujeme	635 K vaši pomoc	635 K vaši podporu
používame	4355 K cookies
používá	522 tento web K
používáme	522 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3765 K
powiedziała	3765 K
powtarzał	3765 K
powtarzała	3765 K
poznámka	99 K redakce
pozostało	3626 K # %	3626 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	638 zvou K
pošaljite	49 K ga	4253 K nam	4253 K na	4332 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	542 K nám	635 K nám
pošli	49 K ho
pošlite	49 K ho	4352 K nám	4432 K nám
pošljemo	57 vam K
pošljite	49 K ga	4453 K nam	4453 K jo nam	4453 K na	4528 K nam
požádal	638 K
požádala	638 K
pracę	3763 naszą K
pranešimus	3174 K
praneškite	38 K mums	67 K mums
pranešė	3218 K
prašė	3218 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4386 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4339 už ste K	4339 ste K
predplatiteľom	80 staňte sa K	4347 K	4432 staňte sa K
predplatiteľov	4347 pre K
predplatné	4339 už máte K	4368 K	4432 kúpte K	4432 kúpte si K	4436 K
predplatného	4368 K
predplatným	4368 K	4389 s K
predplaťte	80 K si
preferată	3976 sursă K pe google	3976 sursă K în google
preferované	540 K zdroje	4350 K zdroje
preferovaný	540 K zdroj	4350 K zdroj
preferovaných	540 K zdrojů	4350 K zdrojov
preferovaným	540 K zdrojem	4350 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3626 tylko dla K	3698 tylko dla K
prenumeratą	3684 z K
prenumeratę	80 kup K	3626 masz już K	3684 zamów K	3684 kup K	3684 wykup K	3710 kup K
preporučila	4335 K
preporučio	4335 K
pretlačiť	45 K
prevziať	45 K
prečítate	4339 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4332 K se našoj	4332 K im se	4528 K se nam
pridržana	4245 sva prava K
pridržane	4446 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3218 K
prihlásenie	4340 ďakujeme za K	4366 ďakujeme za K
prihlásení	4368 po K
prihlásením	4366 K súhlasíte
prihláste	24 K	4339 K sa a čítajte	4432 K sa na odber
prihvaćate	4267 prijavom K
pripažino	3218 K
programėlėje	3173 K
programėlę	3173 K
prohlásil	638 K
prohlásila	638 K
prohlížeč	10 váš K
pronađite	4283 K nas
proposé	2110 conçu et K par
prosił	3765 K
prosiła	3765 K
pročitali	4237 da biste K
pročitate	4235 da K cijeli	4235 da K ceo
prośbę	3620 mamy do ciebie K	3620 mamy małą K
prošnjo	4450 imamo majhno K	4450 majhno K
prywatności	3648 ustawienia K	3648 ustawień K	3651 polityka K	3651 polityce K
przeczytać	3626 aby K cały	3626 aby K ten artykuł
przeczytałaś	3679 dziękujemy, że K
przeczytałeś	3679 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3623 K nam #%	3762 K nam	3762 K #
przekonywał	3765 K
przekonywała	3765 K
przesyłajcie	3670 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3654 K zdjęcie	3654 K zdjęcia	3670 K nam	3670 K je do nas	3762 K nam
przyznał	3765 K
przyznała	3765 K
przyłącz	51 K się
przyślij	3654 K zdjęcie	3670 K nam	3670 K je do nas	3762 K nam
práca	4433 naša K
práce	636 naší K
práci	636 naši K
prácu	4433 našu K
právnička	532 je K
právník	532 je K
précision	99 K:
précisé	2213 a K
précédente	99 version K de cet
préférée	2098 source K
préférées	2098 sources K
prévient	2213 K
príspevky	4364 K v diskusii
príspevok	4432 váš K
próxima	3945 nossa K
průzkumu	35 našeho K
ptá	638 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2732 blocco della K	2879 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2487 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2060 bloqueur de K	2060 bloqueurs de K	2211 sans K
publicités	2060 bloqueur de K
publicystką	3671 jest K	3746 jest K
publicystą	3671 jest K	3746 jest K
publikování	533 K nebo šíření
publiée	22 ne sera pas K	2068 votre adresse e-mail ne sera pas K
pytał	3765 K
pytała	3765 K
pytały	3765 K
pytań	3678 na kilka K
pyyntö	1878 pieni K
pyysivät	2007 K
pásale	1689 K esta
pásalo	49 K
päevakokkuvõte	1718 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1922 K	1990 on K
päätti	2007 K
påminde	4675 K
pénzbe	2573 K kerül
pénzéből	18 olvasók K
písemného	534 bez K souhlasu
písomného	4386 bez K súhlasu
píšte	4385 K na	4385 K nám na
pódcast	34 nuestro K	1690 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3224 K bez	3231 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	533 K článků
předchozí	99 K verzi článku
předchozího	534 bez K souhlasu	577 bez K souhlasu
předplatitel	50 jako K	50 K může	503 už jste K	503 jste K
předplatitele	537 pro K
předplatitelem	80 staňte se K	635 staňte se K
předplatitelé	50 K mohou	571 jen K	571 pouze K	571 najdou K	571 přečtou K	636 naši K	639 K
předplatitelům	537 K	571 pouze K	571 jen K
předplatné	503 koupit K	504 už máte K	558 K	639 K
předplatného	558 K
předplatným	503 dostupné s K	558 K	580 s K
předplaťte	80 K si	505 K si	635 K si
přehrání	545 K videa
přehráním	520 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	503 zbývá vám K	612 zbývá K	612 zbývá vám K
přidej	51 K se
přidejte	51 K se	574 K si nás	635 K se	635 K se k nám
přihlaste	24 K	503 K se a čtěte	508 K se k odběru	635 K se k odběru
přihlášení	556 děkujeme za K	558 po K
přihlášením	556 K k odběru	556 K souhlasíte
připojte	51 K se
připomněl	638 K
připustil	638 K
přispějte	90 K, kolik můžete	90 K, čím můžete	563 K	635 K	635 K i vy
přiznal	638 K
přiznala	638 K
přiznává	638 K
příspěvek	635 váš K
příspěvku	520 načtením K	545 zobrazení K
příspěvky	554 K v diskusi
příspěvků	499 žije z K	499 žijeme z K	499 z K čtenářů
příspěvkům	499 díky K čtenářů
původní	99 K verzi článku	99 v K verzi
""", 'q': """
quyên	5149 K góp ngay	5153 K góp
quyền	5063 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	5117 trình chặn K cáo	5117 chặn K cáo
""", 'r': """
radził	3765 K
radziła	3765 K
radí	638 K
rakstīja	3285 K
rappelé	2213 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3215 K mums
rašė	3218 K
recaptcha로	3136 K
recibirás	57 K
reclamă	11 K
reconoció	1692 K
recordó	1692 K
rectificación	99 K:
recunoaște	4077 K
redacció	39 la nostra K	43 cartes a la K	437 la K t'envia	492 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1603 la K te envía	1647 se incorporó a la K	1690 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	4009 K îți trimite	4075 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3762 wesprzyj K
redaktorką	3671 jest K	3746 jest K
redaktorė	3167 K
redaktör	4585 är K för	4585 är K på	4585 är politisk K	4657 är K på
redaktør	696 er K på	696 er K for	696 er politisk K	765 er K på	765 er K i	3528 er politisk K	3528 er K i	3528 er K for	3600 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3860 a K envia	3905 entrou para a K	3945 nossa K
redistribuída	3831 reescrita ou K
redistribuído	3831 reescrito ou K
reenvíalo	49 K
refusé	2062 K le dépôt
registrácii	4368 po K
registráciou	4366 K súhlasíte
registráciu	4366 ďakujeme za K
regisztrálj	2572 K ingyenesen	2572 K, hogy
regisztráljon	2572 K ingyenesen	2572 K, hogy
regisztrálnia	2515 K kell
regístrate	1507 K gratis	1511 K para
reinhören	887 jetzt K:
rejestrując	3681 K się
reklamlänkar	74 K	4600 K	4632 K
reklamą	11 K
reklám	70 nincs K	4433 bez K
reklámblokkoló	2543 K
reklámblokkolót	2543 K
reklámok	2573 K nélkül
reportaż	3763 ten K
reporterką	3671 jest K	3746 jest K
reportér	543 , K	619 , K	4353 , K
reportérem	543 je K	619 je K
reportérka	543 , K	619 , K	4353 , K
reportérkou	543 je K	619 je K	4353 je K
reportérom	4353 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	445 K sense permís
reproducción	1564 prohibida su K	1564 prohibida la K
reprodução	3828 proibida a K	3828 K proibida	3868 K permitida desde	3868 K é permitida desde
reprodúcelo	45 K
republié	45 K	2084 K avec	2129 cet article est K
repórter	39 nosso K	3834 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1692 K
rezervăm	29 ne K dreptul
riêng	5053 chính sách quyền K tư	5091 dành K cho thuê bao	5099 quan điểm K của tác giả
rovatvezető	2557 K
rovatvezetője	2487 K	2557 K
ročne	4434 K
ročně	637 K
rät	1018 K
rätta	4591 K fel
rättar	4591 vi K fel
rättelse	99 K
räumte	1018 K ein	1018 K der	1018 K die
rääkis	1761 K
råber	782 K
råbte	782 K
rådde	4675 K
rådede	782 K
réagir	2071 pour K
réagissez	2210 K à
réalisation	2110 n'a pas participé à la K
rédacteur	2088 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2088 a rejoint la K	2110 n'a pas participé à sa K	2119 la K vous	2123 pour soutenir la K	2210 soutenez la K	2210 alertez la K	2211 notre K
rédactrice	2088 est K
régulièrement	2088 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2213 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2023 cet article est K	2023 ce contenu est K	2023 article K
réservée	2023 K à nos abonnés	2023 la suite est K	2026 K aux abonnés
réservés	2026 K aux abonnés	2084 tous droits K
résiliable	2212 K à tout moment
részesített	2481 előnyben K forrásként
röst	4588 ai-K	4624 ai-K
răspuns	99 nu a K	99 nu au K	4077 a K	4077 au K
răspunsul	21 anulează K
rằng	5152 viết K	5152 cho K
""", 's': """
sacīja	3285 K
sadržaj	9 ovaj K	4256 vanjski K	4256 spoljni K
sadržaja	9 ovog K	4256 vanjskog K	4256 prikaz ovog K	4256 prikaz K
sakė	3218 K
samfunnsøkonom	3519 er K
samobójcze	99 myśli K
sanctionné	2213 a K
sandučić	79 u vaš K	4238 u vaš K
sandučiću	4238 u vašem K	4267 vašem K
sbírka	639 K
schließ	51 . K dich
schließen	51 . K sie sich	794 K sie ein abo	1015 K sie ein abo
schránke	4340 vašej K
schránky	79 do vaší K	79 do vašej K	508 do vaší K	4340 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2572 K, hogy
segítségedre	2572 szükségünk van a K
según	1692 K
sensível	99 pode ser K
sentenció	1692 K
sería	1604 sin ti no K
sesión	24 inicia K	24 inicie K	1507 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3944 inicie K
señaló	1692 K
sfătuia	4077 K
sfătuiește	4077 K
sfătuit	4077 a K
sisällön	9 K	1924 ulkoisen K
sisältö	1883 tämä K on vain
sisältöä	1924 ulkoista K
siunčiame	57 jums K
sjefredaktør	3528 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4675 K
skarży	3765 K
skarżył	3765 K się
skrzynkę	79 na twoją K	3630 na twoją K	3630 na swoją K	3681 K mailową
slažete	43 K se	43 ne K se
slobodné	4432 podporte K
slobodnú	4432 podporte K
slušajte	4283 K nas
slíbil	638 K
slíbila	638 K
socioložka	532 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3678 naszą K
sonuçlarinda	4775 google arama K
sorumluluğu	30 K
souborů	535 K cookie
souhlasíte	43 K?	556 e-mailu K	556 odesláním K	556 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5068 về hộp thư của tòa K	5088 hãy ủng hộ tòa K	5099 bằng văn bản của tòa K	5149 hãy gửi về tòa K	5149 hãy liên hệ tòa K	5149 hãy báo cho tòa K	5150 tòa K
spandér	54 K en kaffe
spolupráci	561 ve K s partnerem	4371 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4453 K nam
sportkrönikör	4585 är K
sportsredaktør	696 er K
spracovaním	4366 K osobných údajov
sprijiniți	4074 K
sprijină	4074 K-ne
správach	4351 google K
správy	4351 google K
spuneți	38 K-ne	67 K-ne	4075 K-mi mai jos
stellenbörse	886 in unserer K
stjärna	60 fält med K
straipsnį	3186 šį K	3216 visą K
stronę	3701 naszą K
stwierdził	3765 K
stwierdziła	3765 K
stáhněte	635 K si naši	635 K si náš
stálo	638 K na	638 K ve	638 K v
står	30 K för	782 K der på	3618 K det på	3618 K det i	4675 K det på
stöd	4537 med ditt K	4672 K oss	4672 K vår	4672 ditt K
stödja	4597 K oss med
stödlinjen	83 K
stödmedlem	4672 bli K
stödprenumerant	4672 bli K
stötta	4597 K oss med	4672 K oss	4672 K vår	4672 K vårt
støt	708 K os	779 K os	779 K med
støtt	3615 K oss	3615 K vår
støtte	643 med din K	643 vi har brug for din K	708 K os med	708 din K gør	779 din K	779 bliv K	3475 med din K	3541 K oss med	3615 din K
støtteabonnent	3615 bli K
støttemedlem	80 bli K	779 bliv K	3615 bli K
stāstīja	3285 K
stăpâni	4039 fără K
stěžuje	638 K
subscripció	495 K
subskrybentów	3626 tylko dla K	3626 dostępna dla K	3626 dostępne dla K	3698 tylko dla K
subskrypcją	3684 z K	3706 z K
subskrypcję	3626 kup K	3626 masz już K	3681 dziękujemy za K	3684 wykup K	3762 kup K
suosikkilähteeksesi	1915 K
suosikkilähteeksi	1915 K
sursă	4008 link activ către K
suscripción	1507 ya tengo una K	1689 cambia tu K	1693 K
suscríbase	80 K	1689 K
suscríbete	80 K	1507 K para	1507 K por	1507 K en	1517 K al boletín	1689 K
susțin	4000 care ne K lunar	4075 ne K lunar
susține	4074 K-ne	4074 K presa	4077 K că
susținerea	4074 K ta
susțineți	4074 K-ne
svarīgākie	3254 nedēļas K
svarīgākās	3254 nedēļas K
svěřte	542 K se nám
szabályzatot	2470 moderálási K
szabályzatunk	2470 moderálási K
szerencsejáték	2463 túlzásba vitt K ártalmas	2463 K ártalmas, függőséget	2463 K függőséget okozhat! #+
szerkesztője	2487 K	2557 K
szerkesztőségünk	39 K	2573 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2573 K
szerzője	2487 külső K
szociológus	2485 K
szólított	2575 K fel
szükség	2448 önre is K van	2448 önökre is K van	2448 rád is K van
szükségünk	2448 rád is K van	2448 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4598 tills du K upp	4675 K
sähköpostiin	1888 suoraan K
sähköpostiisi	79 K	1889 K
sähköpostillasi	1949 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1889 K
sélection	2119 K d'articles
sélections	2023 ajouter l'article à vos K
síganos	1533 K en
síguenos	1533 K en	1689 K
sócio	80 seja K
sõltumatut	1758 toeta K
sõnul	1761 K
sök	4614 K nu
sökresultat	4581 K på google
sökt	99 vi har K	99 har K
söyledi	4888 K
söylediler	4888 K
söylüyor	4888 K
søg	722 K nu
søgeresultater	692 K på google
søgning	692 google-K
søk	3558 K nå
søkene	3524 google-K dine
søkeresultatene	3524 K dine på google
súhlasu	4386 bez K
súhlasíte	43 K?	4366 odoslaním K
súmate	51 K	1689 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2533 K miatt
sütibeállítások	2533 K miatt	2533 K
sütik	2488 K
sütiket	2488 K
săptămână	17 o dată pe K	4076 pe K
sīkdatnēm	3236 K	3254 K
sống	5088 nuôi K tờ báo	5088 bạn đọc nuôi K
""", 't': """
találatok	2481 google-K
tanácsolja	2575 K
tanácsolják	2575 K
tanácsolta	2575 K
tanácsolták	2575 K
tanította	2575 K
taşiyin	4808 K
teigė	3218 K
tekemään	2005 K sitä
tekijänoikeus	1911 K suojaa
tekoäly	1925 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1925 K
tekoälyn	1925 K avulla	1925 K tekemä
tekoälyä	1925 käyttää K
telefonā	3242 savā K
tesszük	22 nem K közzé
textům	570 ke všem K
teşekkürler	4885 okuduğunuz için K
thiết	5099 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5091 dành cho K bao	5091 đã là K bao	5153 K bao
thuộc	5064 bản quyền K
thành	5043 dành cho K viên	5086 bạn đã đăng ký K công	5149 trở K thành viên
tháng	5091 đọc miễn phí trong K	5151 mỗi K	5151 hàng K	5151 K đầu
thích	5066 nguồn tin ưa K	5066 nguồn yêu K
thông	14 K báo	5049 bật K báo	5049 nhận K báo	5068 bạn có K tin	5068 bạn đọc cung cấp K tin	5099 khi phát hành lại K tin	5149 hãy gửi K tin	5149 đăng ký nhận K báo	5149 hãy bật K báo
thường	5070 phóng viên K trú tại
tilføjede	782 K
tillgång	4672 få fri K
tillåtet	4611 inte K att återge
tiếng	5084 K việt có dấu
tiếp	5041 để K tục đọc	5041 để đọc K	5041 đăng nhập để K tục	5088 K sức cho báo chí	5091 để K tục đọc	5149 đăng ký để đọc K	5149 hãy K sức	5149 đăng nhập để K tục
tjänst	4533 en liten K att be
tjänsten	4614 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2451 a K
toàn	20 K bộ bài	5041 để đọc K bộ	5041 đọc K bộ bài	5091 để đọc K bộ bài	5149 đăng ký để đọc K bộ
tražila	4335 K je
tražili	4335 K su
tražio	4335 K je
tretích	4355 cookies K strán
treści	9 tej K	3684 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	5049 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5084 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2557 K
tudósítója	2487 K	2557 K
turpinātu	3221 lai K lasīt
tuần	17 mỗi K	5086 bản tin hằng K của	5086 bản tin hàng K của	5151 mỗi K
tvrdí	638 K
työmme	2005 K
työtämme	1881 tue K	2004 tue K	2005 K
tájékoztató	2465 adatvédelmi K
támogass	2572 K minket
támogasson	2572 K minket
támogathat	2494 K minket
támogatása	2494 K nélkül	2494 olvasók K nélkül	2572 az ön K
támogatásod	2572 a te K
támogatásából	2448 olvasóink K	2494 olvasóink K
támogatására	2448 olvasóink K
támogatásával	2497 partnerünk K	2570 K készült
támogatónk	2494 legyen ön is K	2494 legyél te is K
täglich	803 K per mail
tähtsamad	1730 nädala K
tärkeimmät	1949 K jutut
tästä	1936 lisää K
täällä	1878 kun kerran olet K
täältä	1936 lisää K
téléchargez	2009 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2572 K le
történész	2485 K
týden	17 každý K
týdně	637 K
týždenne	17 raz K
tłumaczy	3765 K
tłumaczył	3765 K
tłumaczyła	3765 K
třetích	545 cookies K stran
""", 'u': """
uafhængigt	780 K medie
ubegrænset	649 K adgang
udostępnij	25 K
ukarał	3765 K
ulaş	38 bize K
ulaşin	38 bize K	4777 bize K	4808 K
ulaşmak	4777 yazara K
unabhängig	942 K von unserer redaktion	942 von unserer redaktion K	955 damit wir K bleiben	1016 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2760 insegna all'K
unterstütze	788 K unsere arbeit	788 K uns mit	1015 K uns	1015 K unsere	1015 K mich	1015 K meine
unterstützen	788 K sie unsere arbeit	788 K sie uns mit	788 mit einer spende K	788 können sie uns K	1015 K sie uns	1015 K sie unsere	1015 sie können das K	1015 freiwillig K	1015 K sie mich	1015 K sie meine	1015 K uns
unterstützt	827 ihr browser K	1015 K uns
unterstützung	784 ihre K	784 mit ihrer K	902 ihrer K	902 deiner K	950 mit K von ki	1015 mit deiner K	1015 deine K	1015 eure K
upišite	77 K svoj e-mail
upozorněni	601 chcete být K
upozornění	513 zapněte si K	555 K	601 chcete dostávat K	601 chcete zasílat K	601 chceš dostávat K	601 chcete posílat K	601 chcete odebírat K
upphovsrätt	4577 skyddat enligt lagen om K
upphovsrättslagen	4577 skyddat enligt K
uprednostňované	4387 K zdroje
uprednostňovaný	4387 K zdroj
uprednostňovaných	4387 K zdrojov
upřednostňované	578 K zdroje
upřednostňovaný	578 K zdroj
upřednostňovaných	578 K zdrojů
upřesnění	99 K:
uredništva	4446 brez dovoljenja K	4446 brez soglasja K
uredništvo	4460 v naše K	4529 naše K
uredništvu	39 našemu K	4453 pišite K
urmărește	3961 K-ne pe	3961 K-ne și pe	3962 K știrile	4074 K-ne
urmăriți	3961 K-ne pe	4074 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3648 K cookies	3648 K plików cookie
utilização	3805 K de cookies
utilizează	3964 K cookie
utilizăm	3964 K cookie
utánközlés	2476 K	2499 K
utánközlése	2499 K
utánközölhető	45 K
uutislähteeksesi	1915 ensisijaiseksi K
uutislähteeksi	1915 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3765 K
uznała	3765 K
uzsvēra	3285 K
użyciu	3692 przy K ai
użytkowników	3679 opiniami K
używamy	3650 K plików cookie
užsisakykite	3152 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	508 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4352 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	1018 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	886 suchen K
versão	2 K em áudio
vervielfältigung	856 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	839 deine e-mail-adresse wird nicht K	839 ihre e-mail-adresse wird nicht K
veröffentlichung	918 seit der K geändert	918 seit K geändert
već	4250 kad ste K tu	4334 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2468 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1928 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5070 là biên tập K	5073 là biên tập K của	5091 dành cho hội K
viết	5149 hãy K thư	5150 bài K này	5152 ông K	5152 bà K
você	18 sem K	3945 sem K
vollständigen	794 K artikel lesen
volontär	870 ist K
volontärin	870 ist K
voltál	42 ott K	2468 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4463 K
vyhradené	4346 všetky práva K	4346 autorské práva sú K
vykřikl	638 K
vykřikla	638 K
vypočuť	4362 si môžete K
vysvetľuje	4435 K
vysvětlil	638 K
vysvětlila	638 K
vysvětloval	638 K
vysvětlovala	638 K
vysvětluje	638 K
vytvořila	565 K ai
vyzýval	638 K
vyzývala	638 K
vyzývali	638 K
vyzývá	638 K
vyžadované	21 K informace	21 K polia
válaszolt	99 nem K
válaszolta	2575 K
válaszolták	2575 K
változatában	99 korábbi K	99 eredeti K
vás	563 bez K by	636 bez K by	4373 bez K by	4433 bez K by
väitis	1761 K
väitti	2007 K
väittää	2007 K
välise	1711 K sisu
våre	3615 meld deg på K
vårt	3487 meld deg på K	3615 meld deg på K
vær	51 K med
védekezett	2575 K
véli	2575 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4433 K vám
vēlamo	3232 K avotu
vēstkopai	3243 K
vēstulei	3243 ziņu K
vědět	38 dejte nám K	67 dejte nám K	542 dejte nám K	635 dejte nám K
všetkým	4380 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4359 náš K
webinář	548 náš K
według	3765 K
weißt	869 K du mehr
wezwał	3765 K
wiadomościach	3701 google K
widziałaś	3654 K coś
widziałeś	3654 K coś
wołali	3765 K
wołał	3765 K
wołała	3765 K
wpłata	3690 każda K	3762 twoja K
wpłatom	3763 dzięki K
wpłać	3762 K
wspierającym	3762 zostań K
współpracy	3687 we K z partnerem
wyjaśnia	3765 K
wypisać	3630 K się w każdej chwili
wyrażam	3631 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3670 K nam	3670 K je do nas
wzywał	3765 K
wzywała	3765 K
wöchentlichen	807 K newsletter
właściciela	3763 nie mamy K
""", 'y': """
yazdiğimiz	4818 daha önce K haber
yazmişti	4888 diye K
yhteistyössä	1937 K mainostajan
yönetmenidir	4781 genel yayin K
""", 'z': """
zaakceptować	3672 K pliki cookie
zaapelował	3765 K
zaapelowała	3765 K
zachęcali	3765 K
zachęcano	3765 K
zachęcał	3765 K
zachęcała	3765 K
zadaním	4366 K e-mailu
zadržana	4245 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	556 K e-mailu
zagłosuj	3695 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4272 K vama	4333 K vama
zakázané	4346 šírenie je K
založte	635 K si účet
zamknutý	4339 článok je K
zamčený	503 článek je K
zapisując	3681 K się
zapowiedział	3765 K
zapowiedziała	3765 K
zapytał	3765 K
zapytała	3765 K
zastrzeżone	3665 wszelkie prawa K	3665 wszystkie prawa K
zawołał	3765 K
zawołała	3765 K
zašlete	542 K nám
zašlite	4352 K nám
zaželen	4486 K vir
zaželene	4486 K vire
zaželeni	4486 K vir
zbiórka	3766 K
zbývá	503 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3654 masz K lub
zdjęcie	40 K lub film	3654 masz ciekawe K	3654 masz K lub film	3654 wyślij K lub
zespołu	3675 do naszego K
zewnętrzna	3672 treść K
zewnętrzne	9 treści K	3650 treści K	3672 treści K
zewnętrznej	9 treści K	3672 treści K
zewnętrznych	9 treści K
zgłoś	3670 K go nam	3762 K nam
ziņas	3254 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3702 daj nam K	3762 daj nam K
zněl	638 K
zněla	638 K
znělo	638 K
zobrazení	545 K tohoto obsahu	545 K obsahu
zobrazením	520 K obsahu	520 K videa
zobrazený	60 e-mail nebude K
zostań	3762 K z nami
zpracováním	509 souhlasím se K	523 K osobních údajů
zprávy	541 google K
zprávách	541 google K
zpívali	638 K
zugänglich	903 frei K
zunächst	856 dieser artikel erschien K
zurück	934 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4388 K
získávejte	579 K
zł	3684 za # K	3684 od # K	3764 od # K
złotówka	3690 każda K	3763 każda K
""", 'á': """
állt	2575 ez K
állítja	2575 K
átvehető	45 K
""", 'ä': """
ägare	4597 inga rika K
ähnliches	869 K erlebt
ändå	4533 nu när du K är här
äpp	1716 K
äppi	1716 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3520 beskyttet av K
året	781 om K
återges	4577 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4785 bizimle K
çalişmalarimiz	4886 K
çağrisinda	4888 K bulundu
çerezler	4758 K kullan
çerezlere	4783 K
çerezleri	4758 K kullan	4783 K	4819 K kabul
çözün	4808 K
""", 'é': """
échanos	1689 K una mano	1689 K un cable
écris	38 K-nous	67 K-nous
écrit	2088 K pour	2213 a K
écrivain	2088 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2210 K-nous
éditorialiste	2166 est K
électronique	2033 dans votre boîte aux lettres K
énekelték	2575 K
équipe	2211 notre K
értesítéseket	14 K	2493 K	2540 szeretne K
értesítést	2540 szeretne K	2540 szeretnél K	2540 kér K	2540 kérsz K	2540 kérek K
értesüljön	2493 K elsőként
értesülni	2540 szeretne K a	2540 szeretnél K a	2540 szeretne azonnal K
étoile	60 champs avec une K
évente	2574 K
""", 'í': """
ígérte	2575 K
ígérték	2575 K
írta	2575 K
író	2485 K
""", 'î': """
îmbia	4077 K
îndemna	4077 K
îndemnat	4077 a K
îndemnau	4077 K
întrebat	4077 a K
întrebau	4077 K
""", 'õ': """
õpetas	1761 K
""", 'ö': """
öffnen	809 app K
önemli	4819 günün en K
önerdi	4888 K
önskad	4581 K källa
önökkel	2448 csak K
""", 'ø': """
økonom	687 er K
""", 'ú': """
újraközlése	2499 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2573 független K	2573 a jó K
újságírásunk	2573 K
újságíró	2485 K	2557 K
újságíróink	2573 K
újságíróinkkal	2517 K
újságíróinknak	39 K
újságírója	2487 K	2557 K
újságíróként	2557 K
última	1533 siga la K hora	1533 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	857 K von	943 von der agentur K	943 deutschen presse-agentur K
übersicht	863 K	927 diese K wurde
ücretsiz	15 K haber	15 K makale	4806 K üye olun
ügyfelünk	2517 K
ühendust	38 võta meiega K	67 võta meiega K	1758 võta K
ünü	4883 #'K
ütles	1761 K
ütlesid	1761 K
üyeliği	4797 bülten K
üzente	2575 K
üzenték	2575 K
üçüncü	4783 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4283 K nas
čitalaca	43 pisma K	4272 uz podršku K	4290 K	4333 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4290 K	4333 naši K
čitatelia	4390 K	4433 naši K
čitatelja	43 pisma K	4272 uz podršku K	4290 K	4333 naših K	4333 uz podršku K
čitatelji	36 naši K	4290 K	4333 naši K
čitateljima	4290 K
čitateľom	18 vďaka K	4390 K
čitateľov	36 našich K	4373 vďaka podpore K	4390 K	4433 našich K	4433 vďaka podpore K
članak	20 cijeli K	4250 svidio vam se K	4268 cijeli K	4268 ceo K	4333 ovaj K
člancima	4279 svim K
članek	4450 vam je bil K všeč	4529 ta K
člankov	4478 do vseh K
členem	80 staňte se K	635 staňte se K
členom	4432 staňte sa K
článek	20 celý K	496 líbil se vám K	503 celý K za	558 celý K	636 tento K	636 líbil se vám K
článkom	4368 všetkým K	4380 k všetkým K	4380 ku všetkým K
článku	20 celého K	612 do konce K
články	636 naše K
článků	558 limit K
článkům	558 všem K	570 ke všem K
článok	20 celý K	4348 páčil sa vám K	4368 celý K	4433 tento K
čtenáři	581 K	636 naši K
čtenářů	36 našich K	43 listy K	499 z darů K	499 díky darům K	499 díky podpoře K	563 díky podpoře K	581 K	636 našich K	636 na podpoře K	636 díky podpoře K
čtenářům	18 díky K	36 našim K	581 K
čtení	0 doba K
čtěte	574 K nás
číst	636 K dál bez
čítajte	4384 K nás	4432 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4432 K, že nás čítate
""", 'đ': """
đây	5149 bấm vào K
đóng	5149 K góp của bạn	5149 hãy K góp
đăng	45 K lại	5086 cảm ơn bạn đã K ký	5086 bằng việc K ký, bạn	5149 K ký để đọc bài
đường	5068 K dây nóng của tòa soạn	5068 K dây nóng của báo	5149 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5091 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4434 K sumou
""", 'ř': """
řekl	638 K
řekla	638 K
říká	638 K
""", 'ś': """
śledztwa	3763 nasze K
śledztwo	3763 to K
śledź	3638 K nas na	3762 K nas
śpiewali	3765 K
świadkami	3654 byliście K	3654 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3654 byłeś K	3654 byłaś K	3654 jesteś K
""", 'ş': """
şikâyet	4888 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4253 K nam
šaukė	3218 K
šiandien	3177 aukokite K
šodien	3245 ziedo K
""", 'ź': """
źródło	3665 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3765 K
""", 'ž': """
žalio	4335 K se
želene	4486 K vire
želeni	4451 K vir
željene	4251 K izvore
željeni	4251 K izvor
žiadny	71 K spam
žurnalistai	3216 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3167 K
žurnalistika	636 naše K	636 nezávislá K	3216 K kainuoja	3216 gera K	4433 nezávislá K
žurnalistiku	636 nezávislou K	4433 nezávislú K
žurnalistiky	636 nezávislé K
žurnalistė	3167 K
žurnāliste	3235 K
žurnālisti	3283 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3283 neatkarīga K	3283 K maksā	3283 laba K
žurnālistiku	3245 atbalsti neatkarīgu K	3283 neatkarīgu K
žurnālists	3235 K
žádal	638 K
žádala	638 K
žádali	638 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1096 χωρίς K
άρθρα	1170 τα K μας
άρθρο	1170 αυτό το K
""", 'έ': """
έγγραφη	1096 χωρίς K άδεια
έγραφαν	1172 K
έγραφε	1172 K
έγραψε	1172 K
έλεγαν	1172 K
έλεγε	1172 K
έρευνά	1068 K μας
έρευνές	1170 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1050 K σου πηγές	1050 K σας πηγές	1050 K πηγές
αγαπημένη	1050 K πηγή
ακολουθήστε	1030 K μας	1169 K μας
ακολουθείστε	1030 K μας
ακόμη	1085 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1172 K
αναγνωστών	1099 K
αναγνώστες	18 χάρη στους K	1099 K	1170 οι K μας
αναδημοσίευση	45 K	1043 απαγορεύεται η K	1043 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1044 K χωρίς
αναπληρωτής	1055 είναι K καθηγητής
αναπληρώτρια	1055 είναι K καθηγήτρια
ανεξάρτητη	1169 ενισχύστε την K
ανταποκρίτρια	1053 είναι K	1055 είναι K
ανταποκριτής	1053 είναι K	1055 είναι K
απάντησαν	1172 K
απάντησε	99 δεν K	1172 K ο	1172 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1044 K η αντιγραφή	1044 K η αναπαραγωγή
αποδεχθείτε	1058 K τα cookies
αποδεχτείτε	1058 K τα cookies
απορρήτου	1047 πολιτική K
από	1076 K # €	1167 # K τα #	1167 # K #
αρθρογράφος	1053 είναι K	1055 είναι K
αρχισυντάκτης	1053 είναι K
αρχισυντάκτρια	1053 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1130 χωρίς K
""", 'β': """
βιβλιοπωλείο	1066 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1082 γραμμή K κεθεα
βοηθήστε	1169 K μας
βοηθειας	1082 γραμμη K κεθεα
βοηθούν	1170 μας K
βρείτε	1030 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1169 K μέλος	1169 K κι εσείς
γνώσεις	1071 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1052 K μας	1169 K μας
γραπτή	1096 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1172 K
δήλωσε	1172 K ο	1172 K η	1172 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1170 οι K μας
δημοσιογράφος	1053 είναι K	1053 , K	1053 - K	1055 είναι K στ	1055 είναι K του	1055 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1170 η K μας	1170 ανεξάρτητη K	1170 η ανεξάρτητη K
δημοσκόπησή	1068 K μας
δημοσκόπηση	1068 στη K
διαβάσετε	1025 για να K ολόκληρο
διαβεβαίωσε	1172 K
διαμαρτυρήθηκε	1172 K
διαφήμιση	11 τη K	1079 μετά τη K
διαφημίσεις	70 χωρίς K	1170 χωρίς K
διαφημίσεων	1124 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1055 είναι K
διεύθυνση	1028 τη K email	1028 η K email	1075 K email	1075 K e-mail
δικαιώματος	1043 με επιφύλαξη παντός K
διοργανωτές	1172 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1170 η K μας
δωρεά	1085 κάντε μια K	1169 η K σας	1169 κάντε μια K	1173 K
δωρεάν	15 K άρθρα	1076 K άρθρα
δωρεές	1173 K
""", 'ε': """
είμαστε	1170 K μια μικρή
είπαν	1172 K
είπε	1172 K
εβδομάδα	17 κάθε K	1171 την K
εγγραφή	1075 με την K σας
εγγραφείτε	1026 K για να	1076 K δωρεάν	1169 K δωρεάν	1169 K τώρα	1169 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1027 στα K σας
εκδήλωσή	1066 K μας
εκδοχή	99 αρχική K
εκφράζουν	1064 τα σχόλια K	1073 τα σχόλια K	1073 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1031 K τις ειδοποιήσεις	1033 K τη javascript
ενημερωτικά	1028 K δελτία
ενημερωτικό	78 το K δελτίο	1028 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1052 K μας
ενισχύστε	1085 K	1169 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1058 K περιεχόμενο
εξήγησε	1172 K
επανέλαβε	1172 K
επαναλάμβανε	1172 K
επιβεβαιώστε	1075 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1052 K μαζί μας	1052 K με τον συντάκτη	1052 K με τη συντάκτριά	1052 K με τη συντάκτρια	1052 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1172 K
επιστήμονας	1055 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1055 είναι K
ερευνητής	1055 είναι K
ερωτηματολόγιο	1072 το K
εσάς	1085 χάρη σε K	1170 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1076 με # K
ευχαριστούμε	1075 K για την εγγραφή	1169 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1172 K
ζήτησε	1172 K ο	1172 K η	1172 K στο	1172 K από
ζητούσαν	1172 K
ζητούσε	1172 K
""", 'η': """
ηλεκτρονικό	1066 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1130 χωρίς K
ισχυρίζεται	1172 K
ισχυρίστηκε	1172 K
""", 'κ': """
κάλεσε	1172 K ο	1172 K η
κάνε	62 K μου tag
κάνοντας	1075 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	1082 K εθισμού
καθηγήτρια	1055 είναι K
καθηγητής	1055 είναι K
καλούσαν	1172 K
καλούσε	1172 K
κανάλι	1170 το K μας
κατάστημά	1066 στο K μας
κατήγγειλε	1172 K
καταγγέλλει	1172 K
καταγγελία	1052 κάντε μας την K
κατεβάστε	1031 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1082 K εθισμου
κοινοποιήθηκε	1153 η δημοσίευση K από
κουίζ	1068 το K	1068 στο K	1068 το K μας
κυκλοφορεί	1066 K το νέο τεύχος
κυριότερες	1075 τις K ειδήσεις
""", 'λ': """
λάβετε	1097 K
λέει	1172 K
λαμβάνεις	1094 θέλεις να K
λαμβάνετε	1094 θέλετε να K	1097 K
""", 'μ': """
μήνα	1171 τον K	1171 το K	1171 ανά K	1171 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1076 K # €
μεγαλομετόχους	1130 χωρίς K
μετόχους	1130 χωρίς K
μοιράστηκε	1153 μια δημοσίευση που K	1153 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1087 με τεχνητή K	1087 από τεχνητή K
νοημοσύνης	1087 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1025 K
""", 'ο': """
οικονομολόγος	1055 είναι K
ολόκληρο	20 K το άρθρο	1076 K το άρθρο
ομάδα	1066 στην K μας	1169 ελάτε στην K	1170 η K μας
""", 'π': """
παράκληση	1049 έχουμε μια μικρή K	1049 μια μικρή K
παραδέχεται	1172 K
παραδέχθηκε	1172 K
παραδέχτηκε	1172 K
παρακάλεσε	1172 K
παρακαλούσαν	1172 K
παρακαλούσε	1172 K
πατώντας	1075 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1058 εξωτερικού K
περιεχόμενο	9 αυτό το K	1058 αυτό το K	1058 το K αυτό	1058 εξωτερικό K
πολιτική	1047 K cookies
πρέπει	1058 δείτε το βίντεο K
προέτρεπαν	1172 K
προέτρεπε	1172 K
προέτρεψε	1172 K
προειδοποίησε	1172 K
προειδοποιεί	1172 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1169 ενισχύστε την K
προσωπικών	1047 K δεδομένων
προτεινόμενη	1050 K πηγή
προτιμώμενες	1050 K πηγές	1145 K πηγές
προτιμώμενη	1050 K πηγή	1145 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1092 K σε όλα
πρόσθεσαν	1172 K
πρόσθεσε	1172 K ο	1172 K η
πρώτο	1076 τον K μήνα
πρώτος	1171 K μήνας
""", 'ρ': """
ρεπορτάζ	1170 το K μας	1170 αυτό το K
ρυθμιστής	1082 αρμόδιος K εεεπ
ρυθμιστης	1082 αρμοδιος K εεεπ
ρωτούσαν	1172 K
ρωτούσε	1172 K
ρώτησαν	1172 K
ρώτησε	1172 K ο	1172 K η
""", 'σ': """
σημαντικότερες	1075 τις K ειδήσεις
σημείωσε	1172 K ο	1172 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1169 K μας
στήριξή	1085 χωρίς τη K	1169 η K σας	1169 τη K σας	1170 χωρίς τη K
στήριξη	1085 χάρη στη K	1170 χάρη στη K
στείλε	38 K μας	67 K μας	1052 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1052 K μας	1169 K μας
στηρίξτε	1085 K	1169 K μας	1169 K την	1169 K το	1169 K τη
συγγραφέας	1055 είναι K
συγκατάθεση	1058 K για cookies
συκοφαντικά	1064 K σχόλια
συμβουλεύει	1172 K
συμβούλευε	1172 K
συμβούλευσε	1172 K
συμβούλεψε	1172 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1066 K μας
συνέδριό	1066 K μας
συνέστησε	1172 K
συνδεθείτε	24 K	1026 K για να
συνδρομή	1076 με K	1076 K από	1098 με K	1173 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1025 διαθέσιμο μόνο σε K	1025 διαθέσιμο σε K	1048 μόνο για K	1048 μόνο σε K	1169 γραφτείτε K	1170 οι K μας	1173 K
συνδρομητής	50 ως K	80 γίνετε K	1025 είστε ήδη K	1169 γίνετε K
συνεργασία	1079 σε K με χορηγό	1079 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1079 συνδέσμους K
συνεχίζεται	1079 K παρακάτω
συνεχίσετε	1025 για να K την ανάγνωση	1025 να K την ανάγνωση
συνεχίσουμε	1170 να K
συνεχίστε	1025 K την ανάγνωση
συνιστούσε	1172 K
συντάκτης	1053 είναι K
συντάκτρια	1053 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1073 στα K
σύμφωνα	1172 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1093 K δωρεάν άρθρο
τραγουδούσαν	1172 K
τόνιζε	1172 K
τόνισε	1172 K
""", 'υ': """
υβριστικά	1064 K σχόλια
υβριστικό	1064 σχόλια με K
υπευθυνα	1082 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1082 παίξε K	1082 παίζουμε K
υπογράμμισε	1172 K
υποσχέθηκε	1172 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1049 αφού K ως εδώ
φωνάζει	1172 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1049 πριν K
φώναζαν	1172 K
φώναζε	1172 K
φώναξαν	1172 K
φώναξε	1172 K
""", 'χ': """
χάνετε	1094 μη K
χρήσης	1047 όροι K	1075 όρους K
χρειαζόμαστε	1169 K τη βοήθειά σας
χρησιμοποιεί	1034 K cookies
χρησιμοποιούμε	1033 K cookies
χρόνο	1171 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1090 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1068 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4113 мнение K	4113 точка зрения K	4915 думка K	4915 точка зору K
авторизованные	4146 только K
авторизованным	4146 K пользователям
авторизовані	4948 лише K
авторизуйтесь	24 K
авторкою	4934 зв'язатися з K
авторов	4113 мнение K	4113 мнения K	4113 точки зрения K
автором	4934 зв'язатися з K
автору	54 на каву K	4134 пишите K
авторів	4915 думки K	4915 думка K	4915 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	4969 пишіть за K
адресу	4166 пишите по K
азартних	88 участь в K іграх	4905 участь в K іграх може	4905 участь у K іграх може
азартные	4103 K игры могут вызвать
азартных	88 участие в K играх может вызвать	4103 участие в K играх может
азартні	4905 K ігри можуть
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4145 K	4947 K
анонимно	4134 K
афилиейт	282 K линкове
""", 'б': """
бажаних	4931 K джерел
безкоштовна	4967 остання K стаття
безкоштовний	4943 наш K вебінар	4951 K акаунт	4967 останній K матеріал
безкоштовних	4951 ліміт K	4951 K статей
безкоштовні	15 K статті	4951 K статті
безлимитный	4088 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4164 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4149 K статьи
бесплатный	4140 наш K вебинар	4149 K аккаунт	4164 последний K материал
бесплатных	15 K статей	4149 лимит K	4149 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	5034 K
благала	5034 K
благали	5034 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4155 K донатам	4229 K вам	4229 K вашей
блокировщик	4110 отключите K	4110 K рекламы
блокувальник	4912 K реклами
больше	4114 знаете K
бот	39 наш K
браузер	10 ваш K	4127 ваш K	4926 ваш K
браузър	10 вашият K
букмекерская	4103 K контора. #	4103 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4916 знаєте K
""", 'в': """
вайбері	4932 K
вайбър	16 K	262 K
ватсапе	4132 K
вашата	250 на K поща
ваших	4227 # из K #
введите	77 K адрес
вебинар	4140 наш K
вебінар	4943 наш K
взывал	4231 K
видео	9 это K	40 фото и K
виділіть	4930 K
визнав	5034 K
визнала	5034 K
визнає	5034 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4926 K cookie	4957 будь-яке K матеріалів	4957 K матеріалів сайту
використанні	4924 при K матеріалів
використовує	4913 K cookie
використовуємо	4912 K cookie
вимагав	5034 K
вимагала	5034 K
вимагали	5034 K
виправлення	99 K:
випуск	4945 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	5034 K
вк	4132 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4132 K
влезте	24 K
вміст	9 цей K
внескам	4958 завдяки K	5032 завдяки K
внесок	5031 ваш K
войдите	24 K	4089 K, чтобы
вотсапе	4132 K
вотсапі	4932 K
впн	64 без K
всеки	285 K лев
встановіть	4900 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4115 K ее	4115 K текст
вызывать	4103 азартные игры могут K
выпуск	4143 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	5034 K
відповідав	5034 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4905 дотримуйтеся правил (принципів) K	4905 дотримуйтесь правил (принципів) K	4905 принципів K гри	4905 правил K гри
відповідь	21 скасувати K
відповіла	5034 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4231 K
гласила	4231 K
гласит	4231 K
гласувайте	290 K
гледайте	295 K ни
говорил	4231 K
говорила	4231 K
говорили	4231 K
говорит	4231 K
год	4230 в K
годишно	341 K
голосуйте	4160 K	4963 K
гривень	5033 # K
грн	5033 # K
група	296 viber K
гукав	5034 K
гукали	5034 K
гукнув	5034 K
гукнула	5034 K
гіперпосилання	4924 K обов
""", 'д': """
дальше	4088 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	4931 обрані K	4931 бажані K
джерелом	4931 основним K	4931 бажаним K
дзен	4132 K
дзене	4132 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4231 K
добавила	342 K	4231 K
добавьте	4101 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	5034 K
додала	5034 K
додатку	84 у нашому K
додає	5034 K
дозволить	5031 ваша підтримка K
дозволяється	4957 матеріалів K лише
долучайтесь	51 K	5031 K до нас	5031 K до нашої	5031 K до нашого	5031 K до спільноти	5031 K до читачів
долучайтеся	51 K	5031 K до нас	5031 K до нашої	5031 K до нашого	5031 K до спільноти	5031 K до читачів
донат	4228 ваш K	5031 ваш K	5035 K
донатам	4958 завдяки K
донати	5035 K
донатом	5033 K
донаты	4232 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	5031 ваша підтримка K
допомога	5031 нам потрібна ваша K
допомогою	4960 за K ші
допоможе	5032 K нам
допоможуть	4958 K нам працювати	5032 K нам
допоможіть	90 K, скільки можете
допускается	4154 материалов K только
допълнена	99 статията е K
доступ	4149 полный K	4951 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4079 вы K до конца	4890 ви K до кінця
дочитати	4896 щоб K
дочитать	4088 чтобы K	4149 K
дізнаватися	4978 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4093 K рассылку
ежемесячно	4230 K
ежемесячное	4228 оформите K
ежемесячный	4155 K донат
еженедельную	4093 K рассылку
електронна	250 вашата K поща
електронної	4950 адресу K пошти
електронну	4950 K адресу	4950 K пошту
епизод	272 K
епизода	272 K
есть	4114 вам K что
""", 'ж': """
жаловалась	4231 K
жаловался	4231 K
жалуются	4231 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4135 - K	4135 , K	4213 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4229 независимая K
журналистике	4229 независимой K
журналистики	4229 независимой K
журналистику	4229 независимую K
журналистка	265 е K	265 , K	4135 - K	4135 , K	4213 K
журналисты	4229 наши K
журналіст	4938 - K	4938 , K	5015 K
журналістам	39 нашим K
журналісти	5032 наші K
журналістика	5032 незалежна K
журналістику	5032 незалежну K	5032 якісну K
журналістка	4938 - K	4938 , K	5015 K
журналісту	39 нашому K
""", 'з': """
з	5030 # K #
завантажити	4900 K застосунок
завантажте	4900 K додаток
завдяки	4958 існує K	5032 K вам	5032 K вашій
зависимост	88 хазартът създава K
зависимость	4103 азартные игры вызывают K
задонатьте	4228 K	5031 K
задължителните	21 K полета
зазначив	5034 K
зазывал	4231 K
закликав	5034 K
закликала	5034 K
закликали	5034 K
закончились	4088 бесплатные статьи K
залишає	29 K за собою право
залишилося	4897 K #%	4897 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4116 K ошибку
замолчим	4229 мы не K
запазени	256 всички права K
запевняв	5034 K
запевняла	5034 K
запевняє	5034 K
записи	58 новые K на почту
запитав	5034 K
запитала	5034 K
запитань	4947 на кілька K
запишете	249 K се за нашия
зарегистрированные	4146 только K
зарегистрированным	4088 доступен только K
зарегистрированы	4088 уже K
зарегистрируйтесь	4089 K, чтобы	4149 бесплатно K	4149 K бесплатно	4228 K бесплатно	4228 K, чтобы читать
зареєстровані	4948 лише K	4948 тільки K
зареєструйтесь	4897 K, щоб	4951 безкоштовно K	4951 K безкоштовно	5031 K безкоштовно	5031 K, щоб читати
зареєструйтеся	4951 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4928 нашому K
застосунок	4900 завантажте K	4928 наш K	4928 мобільний K	5031 завантажте K і	5031 завантажте K та
захищено	4924 усі права K
захищені	4924 усі права K	4924 всі права K
защищенной	4134 K формой
защищены	4125 все права K
защищённой	4134 K формой
заяви	342 K
заявив	5034 K
заявил	342 K	4231 K
заявила	342 K	4231 K	5034 K
заявили	4231 K	5034 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4079 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4930 якщо ви K
знанията	273 K си
зобов	5034 K'язав
зовнішнього	4940 K вмісту	4940 K контенту
зовнішній	4940 K вміст	4940 K контент
зробіть	4894 K внесок	5031 K внесок у	5031 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4227 # K #
избранное	4131 K
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
иностранного	4125 выполняющим функции K агента
иностранным	4229 K агентом
инстаграм	262 K
искусственного	4157 с помощью K интеллекта
искусственным	4157 K интеллектом
использование	4127 K cookie	4137 K cookie	4154 любое K материалов	4154 K материалов сайта
использовании	4125 при K материалов	4154 полном или частичном K	4154 частичном K материалов
используем	4110 K cookie
использует	4111 K cookie
исправление	99 K:
источники	4131 избранные K	4131 любимые K
источников	4131 избранных K	4168 избранных K
источником	4131 основным K
исчерпали	4088 K лимит
""", 'к': """
каждое	17 K утро
каждый	4230 K месяц
каже	5034 K
каза	342 K
казав	5034 K
казал	342 K
казала	342 K	5034 K
казали	5034 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4229 наш K	5032 наш K
канала	4229 нашего K
каналу	5032 нашого K
колумнист	4135 - K	4135 , K	4213 K
колумніст	4938 - K	5015 K
колумністка	4938 - K	5015 K
команде	4140 к нашей K
команди	4943 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4925 у K	4925 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4115 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4126 в K
комментировать	6 K
контент	9 этот K	9 цей K	4137 внешний K
контента	9 этого K	4137 внешнего K
контенту	9 цього K
конференцию	4140 нашу K
конференция	270 нашата K
конференцію	4943 нашу K
конфиденциальности	4109 настройкам K	4109 настройками K	4110 политикой K	4127 политика K
конфіденційності	4911 налаштуваннями K	4912 політикою K	4926 політика K
копирование	4154 K материалов сайта
кореспондент	265 е K	265 , K	4938 - K	4938 , K	5015 K
кореспондентка	4938 - K	4938 , K	5015 K
короткий	4145 K опрос
корреспондент	4135 - K	4135 , K	4213 K
корреспондентам	39 нашим K
корреспондентка	4213 K
корреспонденту	39 нашему K
крикнув	5034 K
крикнул	4231 K
крикнула	4231 K	5034 K
кричав	5034 K
кричал	4231 K
кричала	4231 K	5034 K
кричали	4231 K	5034 K
кричит	4231 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4140 нашу K
лекцію	4943 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4140 нашего K
магазине	4140 в нашем K	4140 в нашем интернет-K
магазину	4943 нашого K
магазині	4943 у нашому K	4943 в нашому K	4943 нашому інтернет-K
материал	4115 обсудить K	4137 внешний K	4170 K создан	4229 этот K
материалам	4162 ко всем K
материалы	4229 наши K
матеріал	5032 цей K
матеріали	5032 наші K
матеріалу	99 першій версії K
матеріалів	4957 копіювання K сайту	4957 K посилання обов'язкове	4965 до всіх K	4965 до усіх K
мероприятие	4140 наше K
месенджері	4932 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4132 K
месте	42 вы были на K
месяц	4230 в K
мобільний	4928 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	5033 на K	5033 перший K
""", 'н': """
навчання	48 K ші
нагадав	5034 K
нагадала	5034 K
наголосив	5034 K
наголосила	5034 K
надпис	342 такъв K
надпись	4231 такая K
надсилайте	4934 K нам	4934 K її	4934 K їх нам	4937 K фото	4937 K відео	4937 K свої	5031 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4931 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4934 K нам	4934 K їх нам	4937 K фото	5031 K нам
нажимая	4148 K кнопку	4148 K на кнопку	4148 K "
нажмите	4115 K ctrl
налаштування	4911 K cookie	4911 K cookies	4911 K файлів cookie	4911 через ваші K
налаштуваннями	4911 K cookie	4911 K cookies	4911 K файлів cookie
налаштуваннях	4911 K cookie
намерете	295 K ни
напис	5034 такий K
написа	342 K
написав	5034 K
написал	4231 K
написала	4231 K	5034 K
написано	4231 было K	5034 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4134 K нашему	4134 K нашей	4134 K автору	4134 K нам	4228 K нам
напишіть	38 K нам	67 K нам	4934 K нашому	4934 K нашій	4934 K автору	4934 K авторці	4934 K нам	5031 K нам
напомнил	4231 K
напомнила	4231 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4109 из-за ваших K
настройками	4109 K cookie	4109 K cookies	4109 K файлов cookie
настройках	4109 K cookie
настройки	4109 K cookie	4109 K cookies	4109 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	4950 K кнопку	4950 K на
нашем	4115 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4079 K просьба
неделю	17 раз в K	17 каждую K	4230 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4083 поддержите K	4228 поддержите K
независимые	4229 K медиа
незалежні	5032 K медіа
нейросети	4157 с помощью K
несколько	4145 на K вопросов
никакого	71 K спама
новинами	4903 стежте за K
новини	262 google K	4932 google K
новину	4916 маєте K
новость	4114 есть K
нуждаем	339 K се от вашата
нужна	4155 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4231 K
обещала	4231 K
обещали	4231 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4135 - K	4135 , K	4213 K
обозревательница	4213 K
обраних	4931 K джерел
обучения	48 K ии
объявил	4231 K
объявила	4231 K
объяснил	4231 K
объяснила	4231 K
объясняет	4231 K
объяснял	4231 K
объясняла	4231 K
обязал	4231 K
обязательна	4125 гиперссылка K	4154 материалов ссылка K	4154 ссылка на источник K
обязательные	21 K поля	4115 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	5034 K
обіцяла	5034 K
обіцяли	5034 K
огледален	64 K сайт
оглядач	4938 - K	4938 , K	5015 K
оглядачка	4938 - K	4938 , K	5015 K
оголосив	5034 K
ограничений	4088 читайте без K
одноклассниках	4132 K
одному	4950 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4115 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	4947 наше K	4947 коротке K
опитуванні	35 нашому K	4947 K читачів	4947 нашому K	4947 в K
оповещения	4179 хотите получать K
оприлюднюватиметься	22 не K	4918 ваша e-mail адреса не K
опрос	35 наш K	4145 наш K
опросе	35 нашем K	4145 нашем K	4145 в K
опубликован	22 не будет K	4115 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4231 зовут K
організатори	5034 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4148 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4089 K #%	4089 K # %
отбележете	62 K ме
ответил	99 не K на	4231 K
ответила	99 не K на	4231 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4231 K
отвечала	4231 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4230 K в любой момент
отметил	4231 K
отметила	4231 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4093 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4134 K их нам	4228 K нам
отримувати	4968 хочете K
отримуйте	4972 K
очакваме	263 K вашите
очевидцем	4114 стали K	4114 вы стали K	4916 стали K
ошибку	4116 нашли K
оштрафовал	4231 K
оштрафовала	4231 K
оштрафував	5034 K
""", 'п': """
партнером	4152 совместно с K	4955 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4152 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4955 K посилання
партнеры	4110 мы и наши K
партньорски	282 K линкове
партнёром	4152 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4152 K ссылки
партнёрским	74 K ссылкам
патроном	4228 станьте K
пееха	342 K
пели	4231 K
первинній	99 K версії
первоначальной	99 K версии
первый	4230 K месяц	4230 рубль в K
переведите	4228 K нам
перевірте	4947 K себе	4950 K пошту
передплатник	50 як K	4896 уже K	4896 вже K
передплатникам	4896 доступний лише K	4896 доступна лише K	4896 доступно лише K
передплатники	50 K можуть	4966 лише K	4966 тільки K
передплатників	4896 тільки для K
передплатою	4896 доступна за K	4896 доступний за K	4951 за K	4973 з K
передплату	80 оформіть K	4951 K за	5031 оформіть K
передплатіть	80 K
передрук	45 K	4929 K
передруковувати	45 K
передруку	4929 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4130 K
перепечатке	4130 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4927 K даних
персональных	4128 K данных
писав	5034 K
писал	4231 K
писала	4231 K	5034 K
писати	5032 нам K
писменото	284 без K съгласие
письме	4148 в одном K
письменного	4169 без K согласия
письмової	4971 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4134 K нам	4166 K на	4228 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4934 K нам	4969 K на
платной	4088 в K версии
побачили	4979 K помилку
повний	20 K текст	4951 K текст
повтаря	342 K
повтаряше	342 K
повторював	5034 K
повторює	5034 K
повторяет	4231 K
повторял	4231 K
повторяла	4231 K
повідомив	5034 K
повідомила	5034 K
повідомили	5034 K
повідомлення	4978 хочете отримувати K	4978 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4934 K нам	4934 K нас	5031 K нам
подайте	264 K сигнал
поддержать	4228 K нас	4228 K редакцию	4228 K нашу
поддерживайте	4228 K нас	4228 K нашу
поддержите	4083 K нашу	4083 K нас	4155 K	4228 K нас	4228 K нашу	4228 K редакцию	4228 K проект	4228 K автора	4228 K наш
поддержка	4084 ваша K	4228 ваша K поможет	4228 ваша K помогает	4228 ваша K позволит
поддержке	4152 при K партнёра	4152 при K партнера	4155 благодаря вашей K	4229 вашей K
поддержки	4229 без вашей K	4229 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4114 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4143 K	4229 наш K	4945 K	5032 наш K
подкаста	272 K	4143 K	4229 нашего K
подкасте	34 нашем K	4143 K
подкасти	34 наші K	272 K	4945 K
подкастов	4143 K
подкасту	4945 K
подкастът	272 K
подкасты	4143 K
подкасті	34 нашому K	4945 K
подкастів	4945 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4088 уже K
подписка	4088 уже есть K	4232 K
подписке	4088 доступен только по K	4088 доступна по K	4088 доступен по K	4149 по K
подписки	4232 K
подпиской	4174 с K
подписку	80 оформите K	80 оформить K	4088 оформить K	4088 оформите K	4148 спасибо за K	4149 K за	4228 оформите K	4228 оформить K
подписчик	50 как K	4088 уже K	4088 вы уже K
подписчикам	4088 доступна только K	4088 доступно только K	4088 доступен только K	4163 только K
подписчики	50 K могут	4163 только K	4232 K
подписчиков	4088 только для K
подписчиком	4228 станьте K
подписывайтесь	4093 K на рассылку	4101 K на нас	4101 K на наш	4101 K на канал	4101 K на telegram	4228 K на
подписываясь	4148 K
подпишитесь	80 K	4083 K на регулярное	4093 K на рассылку	4101 K на наш	4101 K на канал	4228 K на
подчеркнул	4231 K
подчеркнула	4231 K
подчерта	342 K
поділитися	4916 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4943 нашу K
пожертвование	4083 оформите K	4084 сделайте K	4155 регулярное K	4155 ежемесячное K	4228 ваше K	4228 сделайте K	4228 оформите K	4232 K
пожертвования	4229 на K	4232 K
пожертвованиям	4155 благодаря K	4229 благодаря K
пожертвуйте	4228 K
позволяет	4228 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4088 чтобы прочитать K
полный	20 K текст	4149 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4173 K
получать	4165 хотите K	4179 хотите K новости	4179 хотите K push
помилку	4979 знайшли K
помогите	90 K, сколько можете	4228 K нам
помогнете	339 K ни
помогут	4229 K нам
поможет	4229 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4228 нам нужна ваша K
помощью	4157 с K ии
помітили	4930 якщо ви K	4979 K помилку
помічник	63 наш K
понравилась	4229 K статья
понравился	4229 K материал	4229 K текст
пообещал	4231 K
пообещала	4231 K
пообіцяв	5034 K
пообіцяла	5034 K
попереджає	5034 K
попередив	5034 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	5034 K
попросил	4231 K
попросила	4231 K	5034 K
попросили	4231 K	5034 K
попросило	4231 K
порадив	5034 K
порадила	5034 K
посилання	4957 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4231 K
посоветовала	4231 K
постановив	5034 K
постановил	4231 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4231 K
потребовала	4231 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4148 вашей K
почтовом	4148 вашем K ящике
почту	79 на K	4094 на вашу K	4094 вам на K	4148 вашу K
пошту	79 на K	79 на вашу K	4899 на вашу K
пошті	4950 вашій K
пощенска	250 вашата K кутия
пояснив	5034 K
пояснил	4231 K
пояснила	4231 K	5034 K
пояснював	5034 K
пояснювала	5034 K
пояснює	5034 K
поясняет	4231 K
правото	29 си запазва K
працювати	4958 допоможе нам K	5032 K далі
працюємо	5032 ми K
предишна	99 K версия на
предпочитаемые	4131 K источники
предпочитаемых	4131 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4131 K источники	4168 K источники
предпочтительный	4131 K источник
предпочтительных	4168 K источников
предупреди	342 K
предупредил	4231 K
предупреждава	342 K
предупреждает	4231 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4231 K
призвала	4231 K
призвали	4231 K
призна	342 K
признава	342 K
признавал	4231 K
признает	4231 K
признал	4231 K
признала	4231 K
признали	4229 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4231 K
призывала	4231 K
призывали	4231 K
приложение	84 в нашето K	340 нашето K	4095 скачать K	4096 скачайте K	4096 установите K	4129 наше K	4129 мобильное K	4228 скачайте наше K	4228 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4095 открыть в K	4129 нашем K
приложения	4129 нашего K	4229 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4131 K источником
присоединяйтесь	51 K	4228 K к нам	4228 K к нашему	4228 K к нашей	4228 K к нашим	4228 K к сообществу	4228 K к читателям	4228 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4134 K нам	4134 K фото	4134 K видео	4134 K новости	4134 K свои	4134 K их нам	4228 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4134 K нам	4134 K фото	4134 K их нам	4228 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	5031 K до нас	5031 K до нашої	5031 K до нашого	5031 K до спільноти	5031 K до читачів
приєднуйтеся	51 K	5031 K до нас	5031 K до нашої	5031 K до нашого	5031 K до спільноти	5031 K до читачів
проверьте	4145 K себя	4148 K почту
проголосуйте	4160 K	4963 K
продовження	4955 реклама. K
продовжити	4896 щоб K читання	4958 допоможуть нам K
продовжувати	5032 K роботу
продолжаем	4229 мы K работать
продолжать	4155 помогут нам K	4229 K работу
продолжение	4152 реклама. K
продолжить	4088 чтобы K чтение	4155 помогут нам K	4155 поможет нам K	4229 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4125 настоящий материал (информация) K	4170 материал K
произведён	4170 материал K
пройдите	4145 K тест
пройдіть	4947 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4165 не K
пропустити	4968 не хочете K
пропустить	4165 не хотите K
пропустіть	4968 не K
просив	5034 K
просил	4231 K
просила	4231 K	5034 K
просили	4231 K	5034 K
просьба	4079 у нас к вам K	4079 у нас есть K
просять	5034 K
проучване	273 нашето K
прохання	4890 маємо до вас K	4890 невелике K
прочетете	247 за да K цялата
прочитать	4088 осталось K	4088 чтобы K статью
пріоритетне	4931 K джерело
пріоритетним	4931 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4898 K на розсилку
підписка	5035 K
підписку	4896 оформіть K	4950 дякуємо за K	5031 оформіть K
підписники	4966 лише K	5035 K
підписників	4896 тільки для K
підписуйтесь	4902 K на нас	4902 K на наш	4902 K на канал	4902 K на telegram	5031 K на
підписуйтеся	4902 K на наш	4902 K на канал
підписуючись	4950 K
підпишіться	4898 K на розсилку	4902 K на наш	5031 K на
підтримайте	4893 K нашу	4893 K незалежну	4893 K нас	4958 K	5031 K нас	5031 K нашу	5031 K незалежну	5031 K редакцію	5031 K автора	5031 K роботу	5031 K наш
підтримати	5031 K нас	5031 K нашу
підтримка	4894 ваша K	5031 ваша K допоможе
підтримки	4955 за K партнера	5032 спільноти K	5032 вашої K
підтримуйте	5031 K нас	5031 K нашу
підтримці	4958 завдяки вашій K	4958 завдяки K читачів	5032 вашій K
піти	4890 перш ніж K
""", 'р': """
работа	340 нашата K	4229 наша K
работаем	4229 мы K
работать	4155 помогут нам K	4155 поможет нам K	4229 K дальше
работу	4229 нашу K
радив	5034 K
радила	5034 K
радили	5034 K
радить	5034 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4169 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4228 K нам
рассказал	4231 K
рассказала	4231 K
рассказать	4114 есть что K	4114 хотите K
рассказывать	4229 K правду
расследование	4229 наше K	4229 это K
расследования	4229 наши K
рассылка	4229 наша K	4232 K
рассылку	78 на K	78 нашу K	78 K	4093 нашу K	4093 K самых	4229 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4148 K
регулярний	4958 K внесок
редактор	265 е K	265 - K	265 , K	4135 - K	4135 , K	4213 K отдела	4213 K	4938 - K	4938 , K	5015 K
редакторка	4938 - K	4938 , K	5015 K
редакцией	39 нашей K	4134 связаться с K
редакции	99 поправка K	4113 мнение K	4113 позиция K	4113 мнением K	4169 без согласия K	4229 нашей K
редакцию	39 в нашу K	4134 напишите в K	4134 пишите в K
редакция	270 в нашата K	340 нашата K	4229 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4934 напишіть у K	4934 пишіть у K
редакція	5032 наша K
редакцією	39 нашою K	4934 зв'язатися з K
редакції	43 письма до K	99 від K:	4915 думка K	4915 позиція K	4915 позицією K	4934 пишіть до K	4971 без згоди K	4971 без дозволу K	5032 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	4955 після K	4955 на правах K	5032 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4152 после K	4152 на правах K	4229 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4135 - K	4135 , K	4213 K	4938 - K	4938 , K	5015 K
репортери	39 на нашите K	340 нашите K
репортерка	4938 - K	4938 , K	5015 K
репортёр	4135 - K	4135 , K	4213 K
решил	4231 K
реєструючись	4950 K
робота	5032 наша K
роботу	5032 нашу K
розкажіть	38 K нам	67 K нам
розповів	5034 K
розповідати	5032 K правду
розповіла	5034 K
розповісти	4916 маєте що K	4916 є що K	4916 хочете K
розсилка	5032 наша K	5035 K
розсилку	78 на K	78 нашу K	78 K	4898 нашу K	4898 щоденну K	5032 нашу K
розслідування	5032 наші K	5032 це K
рублей	4230 # K
рік	5033 на K
""", 'с': """
свидетелем	4114 стали K	4114 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4134 K с нами
связаться	4134 K с автором
свідком	4916 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	5034 K
сказал	4231 K
сказала	4231 K	5034 K
сказати	4916 маєте що K
скаржаться	5034 K
скаржився	5034 K
скаржилася	5034 K
скачайте	4095 K наше
скиньте	4228 K нам	4228 K донат
сколько	4228 скиньте K
скриньку	4950 вашу K
скриньці	4950 вашій K
следите	4101 K за нами
словам	4231 по K
словами	5034 за K
слушайте	295 K ни
слідкуйте	4902 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4231 K
советовала	4231 K
советовали	4231 K
советует	4231 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4137 внешнее K
содержит	99 K сцены
сообщение	4125 данное K (материал) создано	4170 K создано
сообщил	4231 K
сообщила	4231 K
сообщили	4231 K
сообщите	38 K нам	67 K нам	4134 K нам	4228 K нам
соучастником	4155 станьте K	4228 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4213 K
сповіщення	14 K	4900 увімкнути K	4900 увімкніть K	4978 хочете отримувати K	4978 хочете отримувати пуш-K	4978 бажаєте отримувати K	4978 хочеш отримувати K	4978 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	5032 K текст	5032 K матеріал
сподобалась	4890 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4231 K
спросил	4231 K
спросила	4231 K
співали	5034 K
співучасником	5031 станьте K
спільнота	5032 наша K
спільноти	4894 стань частиною K	4958 частиною K	5032 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4228 K нашим	5031 K нашим
статей	4965 до всіх K	4965 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	5032 ця K
статья	4229 эта K
статьям	4162 ко всем K
стверджує	5034 K
стежте	4902 K за нами
стигнали	260 щом сте K дотук
стороннего	4137 K сервиса
сторонним	4137 K сервисом
стороннього	4940 K сервісу
стороннім	4940 K сервісом
суммой	4230 любой K
сумму	4230 любую K
сутрин	17 всяка K
существуем	4229 мы K
существует	4155 K благодаря
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
телеграм	16 K	262 K	4101 наш K-канал	4101 в нашем K	4132 K	4132 K-канал	4132 K-канале	4166 пишите в K	4229 наш K	4902 наш K-канал	4932 K	4932 K-канал	4932 K-каналі
телеграме	16 K	4132 K
телеграмі	4932 K
телефон	99 K довіри
тест	4145 наш K	4947 наш K
тиждень	17 раз на K	5033 на K
требовал	4231 K
требовала	4231 K
требовали	4231 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4096 включите K	4096 включить K	4096 разрешить K	4179 хотите получать K	4179 хотите получать пуш-K	4179 хочешь получать K	4179 получать K о
уверяет	4231 K
уверял	4231 K
уверяла	4231 K
увійдіть	24 K	4897 K, щоб
уговаривал	4231 K
уговаривала	4231 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4179 хотите K о
уйдете	4079 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4931 K джерел
улюблені	4931 K джерела
умовляв	5034 K
умоляваше	342 K
умолял	4231 K
умоляла	4231 K
умоляли	4231 K
утверждает	4231 K
уточнение	99 K:
уточнення	99 K:
уточнив	5034 K
уточнил	4231 K
уточнила	4231 K	5034 K
учасником	5031 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4229 K нашу
цитировании	4130 при K
цитування	4929 у разі K
цитуванні	4929 при K
""", 'ч': """
частиною	5031 станьте K
частковому	4957 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4228 спасибо, что K
читай	4902 K нас
читайте	4101 K нас в	4902 K нас у	4902 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4145 опросе K	4155 благодаря поддержке K	4175 K	4229 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4079 дорогие K	4175 K	4229 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4175 K	4229 благодаря K
читати	4896 щоб K далі	5031 щоб K далі
читачам	18 завдяки K	4974 K
читачі	36 наші K	4974 K	5032 наші K
читачів	43 листи K	4974 K	5032 наших K
читаєте	5031 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	5033 K
щомісячний	4958 K внесок
щомісячно	5033 K
щоранку	17 K
щотижневу	4898 K розсилку
""", 'э': """
электронной	4148 адрес K почты
электронную	4148 K почту
""", 'я': """
яжіться	38 зв'K з нами	4934 зв'K з нами
язкові	21 обов'K поля	4918 обов'K поля
якщо	4890 K ви вже тут
""", 'і': """
із	5030 # K #
інтелектом	4960 штучним K
інтелекту	4960 за допомогою штучного K
інформацію	4916 маєте цікаву K
історію	4916 маєте K
""", 'א': """
אדבלוק	2305 K
אומר	2343 K
אומרת	2343 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2227 עקבו K	2340 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2224 דואר K
אמר	2343 K
אמרה	2343 K
אמרו	2343 K
אתכם	2269 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2342 K
ביקש	2343 K
ביקשה	2343 K
במייל	2268 K שלכם
בסרטון	2254 לצפות K זה
בעוגיות	2233 שימוש K
בעיתונות	2269 לתמוך K
בעלי	2311 בלי K הון	2311 ללא K הון
בקובצי	2232 משתמש K
בשבוע	17 פעם K	2342 K
בתגובות	85 K
בתוכן	2282 לעשות שימוש K
""", 'ד': """
דווחו	2340 K לנו
דיוור	2268 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2228 הורידו את K	2341 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2343 K
הודיעה	2343 K
הוואטסאפ	2228 לקבוצת K
הווטסאפ	2228 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2343 K
הוסיפה	2343 K
הזהיר	2343 K
הזכויות	2242 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2252 הוא ראש K	2252 היא ראש K
החינמיות	2285 הכתבות K
הטלגרם	2228 לערוץ K
הטקסט	2255 K
היום	2340 תרמו K
הירשמו	2340 K לקבלת
הכותב	2282 על דעת K
הכתבה	45 לפרסם את K	2219 להמשך קריאת K	2255 K	2341 K הזאת
המדור	2250 הוא עורך K	2250 היא עורכת K
המובעות	2282 הדעות K במאמר	2282 הדעות K בטור	2282 הדעות K בכתבה
המועדף	2245 למקור K	2245 כמקור K
המייל	2223 לתיבת K	2224 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2224 K היומי	2268 K השבועי של	2268 K שלנו	2341 K
הסביר	2343 K
הסיכום	2255 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2255 הנקודות K
העיתונות	2341 K העצמאית
הפרטיות	2233 מדיניות K
הפרסומות	2305 חוסם K	2307 את חוסם K	2307 חוסם K
הפרסומים	2305 חוסם K
הפרסומת	11 K
הצביעו	2340 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2228 K לערוץ	2340 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2233 תנאי K
השמות	99 K שונו
התגובות	2265 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2269 בזכות K שלכם
התראות	14 K
התרגום	2255 K
התרומה	2340 K שלכם
""", 'ו': """
ובטוויטר	2227 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2269 K בכם
ותלויה	2269 K בכם
""", 'ז': """
זקוקה	2340 K לכם
""", 'ח': """
חברת	2252 היא K סגל
חודשית	2340 תרומה K
חוקר	2252 הוא K ב
חוקרת	2252 היא K ב
חיצוני	2254 תוכן K	2254 תוכן ממקור K
""", 'ט': """
טען	2343 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2268 K למייל	2268 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2219 הצטרפו K
כתב	2343 K
כתבה	2255 K זו	2341 K זו	2343 K
כתבו	38 K לנו	67 K לנו	2340 K לנו
כתבות	2285 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2250 היא K
כתובת	77 הזינו K מייל	2224 K דוא"ל
""", 'ל': """
לדברי	2343 K
להגיב	6 כדי K	2265 K
להמשיך	2219 כדי K לקרוא	2269 עזרו לנו K
להעתיק	2242 אין K	2282 לשכפל, K
לחודש	2342 K
לחוק	2282 סעיף #א K
לחצו	2340 K כאן
לידיעון	2340 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2221 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2223 הירשמו K	2223 הרשמה K	2223 K שלנו	2268 בהצלחה K	2340 הירשמו K
לעזרתכם	2340 אנחנו זקוקים K
לענייני	2250 הוא כתב K	2250 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2254 K בתוכן
לקבוצת	2228 הצטרפו K
לקריאה	2285 כתבות K
לקריאת	20 K הכתבה
לשנה	2342 K
לתומכים	2269 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2285 K חינם
מודעות	2307 בחוסם K	2307 חוסם K
מועדף	2245 מקור K	2245 כמקור K	2325 מקור K	2325 כמקור K
מחקר	2252 הוא עמית K
מינוי	2219 רכשו K	2340 רכשו K	2344 K
מנוי	2219 כבר K
מנויים	2344 K
מניות	2311 בלי בעלי K	2311 ללא בעלי K
מסכימים	43 לא K	43 K?	2268 בהרשמה אתם K
מסר	2343 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2252 הוא K	2252 היא K
""", 'נ': """
ניוזלטר	2268 K שבועי	2344 K
נשלח	57 K לכם
""", 'ס': """
סגל	2252 הוא חבר K
סופר	2252 הוא K ו
סופרת	2252 היא K ו
סיכום	2255 K
סיפר	2343 K
סיפרה	2343 K
סעיף	2282 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2340 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2268 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2250 הוא K	2252 הוא K
עיתונאית	2250 היא K	2252 היא K
עיתונות	2269 לעשות K	2341 K עצמאית
עכשיו	2340 תרמו K
עלולים	99 K להיות קשים
עמיתת	2252 היא K מחקר
עמלה	2281 נקבל K	2281 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2252 הוא K	2252 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2305 חוסם K	2307 בחוסם K	2307 חוסם K	2307 חוסמי K	2341 ללא K
פרסומת	11 K
פרשן	2250 הוא K
פרשנית	2250 היא K
""", 'צ': """
ציין	2343 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2341 K
קרא	2343 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2342 חודש K
""", 'ש': """
שאלו	2255 K את
שולחים	57 אנחנו K לכם
שיווקי	2268 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2340 K לנו
שלנו	39 לכתב K	2341 K
שנקבל	2281 K עמלה
שקראתם	2340 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2265 K
תוכן	9 K זה	2254 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2269 K בכם
תלויה	2269 K בכם
תמיכתכם	2340 K
תמכו	2340 K בנו
תקציר	2255 K
תרומה	2344 K
תרומות	2344 K
""", 'ا': """
اخبارنا	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1821 K مطلب	1821 K خبر	1873 براي K مطلب
ادبلاك	1849 K
ادبلاكر	1851 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1790 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1773 از كوكي K ميكنيم	1773 از كوكيها K ميكنيم	1774 شرايط K	1786 K از مطالب اين سايت	1786 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1814 K تهيه كنيد	1873 K تهيه كنيد	1877 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1790 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1876 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1848 K را دريافت
اعلانهاي	1848 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1876 K
افزونه	1851 K مسدود
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
اول	1875 ماه K
اوليه	99 نسخه K اين
ايميل	1767 K خود را	1767 به K شما	1768 ادرس K	1768 نشاني K	1810 در K خود	1873 K خود را وارد كنيد
ايميلتان	1810 به K
اينجا	1820 K كليك كنيد	1873 K كليك كنيد
اينستاگرام	1771 در K دنبال
اينه	64 K
اپ	1809 K
اپليكيشن	1809 K	1873 K ما را	1873 K را دانلود كنيد	1873 K را نصب كنيد	1874 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1777 K شود
بازتابدهنده	1827 الزاما K	1827 لزوما K	1827 K ديدگاه
بازنشر	45 K
باشيد	1790 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1803 را K
بحسب	242 K
بخوانيد	1788 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1874 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 في K	165 علي K	165 سجل K	165 اضف K
بريدكم	77 اتركوا K	165 في K
بشنويد	1803 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1790 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1790 براي ما K	1873 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1788 K	1800 به تيم ما K	1873 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1790 با ما در ميان K	1873 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1790 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعوا	116 K اخبار
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1876 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغ	1849 ضد K
تبليغات	70 بدون K	1849 مسدود كننده K	1851 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1789 منبع K	1789 منابع K	1868 منابع K	1868 منبع K
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
تلگرام	1771 ما را در K	1771 در K دنبال	1771 كانال K ما	1790 با ما در K
تماشا	1803 K كنيد
تمامي	1787 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K
توصيف	99 حاوي K
توضيح	99 K:	1876 K داد
تيم	1874 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1773 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حساب	104 هل لديك K
حقوق	1787 كليه K	1787 همه K	1787 تمام K
حمايت	1811 K مالي خود	1812 به K شما نياز	1812 با K شما	1813 K كنيد	1873 از ما K كنيد	1873 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1874 اين K
خبرنامه	1767 K ما	1767 اشتراك K	1768 در K	1810 K روزانه	1810 K هفتگي	1874 K ما	1874 K	1877 K
خبرنگار	39 K ما	1790 K ما را	1795 K
خبرنگاران	39 K ما	1874 K ما
خبرها	1848 اعلان K
خبرهاي	1848 اعلان K فوري
خصوصي	1774 سياست حريم K
خواست	1876 K
خواستند	1876 K
خواندن	1814 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1812 به K خود تكيه	1874 K ما
خواهد	1806 منتشر K شد
خواهند	1806 منتشر K شد
""", 'د': """
داده	1777 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1795 استاد K
دريافت	1848 K اعلان	1848 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1771 ما را K كنيد	1788 K كنيد	1788 K كنيم	1873 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1790 به ما خبر K	1803 گوش K	1817 هديه K	1873 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1806 نوشتن K	1806 ارسال K	1806 بيانگر K	1827 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1800 وبينار K ما	1814 اشتراك K	1828 مقاله K	1828 مطلب K	1828 مطالعه K	1873 K ثبت نام كنيد
روزنامه	1827 ديدگاه K
روزنامهنگار	1795 K
روزنامهنگاري	1874 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1875 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1874 K ما
سايتهاي	1797 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1788 عضو K	1788 K	1873 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1810 خبرنامه K
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
ضدتبليغ	1851 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1789 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1851 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرصتهاي	1800 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1806 K	1807 حروف لاتين (K)
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
كار	1874 K ما
كاربري	1814 حساب K خود شويد	1873 حساب K خود شويد
كانال	1771 به K ما	1788 K ما	1874 K ما
كتب	242 K
كتبت	242 K
كردهايد	1814 ثبت نام K	1814 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1825 K دريافت كنيم	1825 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1800 ديدن K	1803 گوش K	1817 هديه K	1820 روي لينك كليك K	1820 كليك K	1851 لطفا ان را غير فعال K	1873 به ما كمك K	1873 روي لينك كليك K	1873 همين حالا ثبت نام K
كوكي	1774 از K
كوكيها	1774 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1806 حروف K	1807 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1827 K نظر
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
ما	1874 به K
مالكين	208 بلا K
مالي	1812 كمك K شما	1873 كمك K شما	1877 كمك K
ماه	1875 در K
ماهانه	1875 K
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1797 K خارجي	1797 اجازه ميدهيد K
محتوايي	1797 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1786 حقوق K است
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
مستقل	1874 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1849 K تبليغات	1851 K تبليغات
مشترك	168 هل انت K	1814 K شويد	1873 K شويد
مشتركا	50 بصفتك K
مشتركان	1814 ويژه K است
مصنوعي	1798 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1874 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1821 ادامه K
ملاك	208 بلا K
منبع	1826 ذكر K
منتخب	1789 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1809 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1810 عضويت شما با K	1810 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1797 از شما اجازه K
ميدهد	1806 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1876 K
ميگويد	1876 K
ميگيريم	1825 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1806 منتشر K شد
نخواهند	1806 منتشر K شد
نداد	99 پاسخ K
ندهيد	1873 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1809 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1873 در K ما	1874 K ما
نمايش	1777 K داده شود
نميشود	60 ايميل شما نمايش داده K	1806 منتشر K
نوشت	1876 K
نويسنده	1790 ايميل K	1795 K
نياز	1812 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1814 مشترك K
هماكنون	1873 K ثبت نام كنيد
همايش	1800 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1812 به حمايت شما K
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
وبينار	1800 K ما	1800 در K
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
ويديو	40 عكسها و K	40 عكس و K	1797 ديدن اين K
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
پژوهشگر	1795 K
""", 'گ': """
گزارش	1874 اين K
گزارشهاي	1874 K ما
گفت	1876 K
گفتند	1876 K
گفته	1876 K است	1876 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2376 का K रखने
अनुवाद	2380 K	2382 मशीन से K	2382 मशीनी K
अनुसार	2443 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2386 K राय दें
अपील	2443 K की
अलर्ट	2388 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2440 K दान
आपको	57 हम K
आर्टिकल	2401 फ्री K	2401 मुफ्त K
आर्थिक	2391 K सहयोग दें	2391 K सहयोग करें	2440 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2350 ऐप K करें	2388 K करें
इनबॉक्स	2349 आपके K	2389 अपने K में
""", 'उ': """
उपयोग	2356 कुकीज का K	2356 कुकी का K
""", 'ए': """
एजेंसी	2400 K की फीड
एडिटर	2376 सब K हैं	2376 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2419 K
""", 'क': """
कमीशन	2399 हमें K मिल	2399 K मिल सकता है
कमेंट	2386 अपनी राय K	2387 K करने के लिए	2387 K में अपनी राय	2387 K हटा	2387 K करने वाले
करके	2389 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2349 ईमेल दर्ज K	2352 फॉलो K	2369 जॉइन K	2369 लाइक K	2372 हमें ईमेल K	2384 टिकट बुक K	2386 पोल में वोट K	2389 साइन अप K	2394 शेयर K	2394 साझा K	2394 सेव K	2440 फॉलो K	2440 लॉग इन K	2440 साइन अप K
कहती	2443 K
कहते	2443 K
कहा	2443 K
कहानी	67 अपनी K हमें
कीजिए	2440 मदद K
कॉपी	2394 लिंक K हो गया
कॉपीराइट	2368 K
क्लिक	2369 K करें	2440 यहां K करें	2440 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2441 इस K	2441 यह K
खबरें	2396 और K पढने के लिए	2401 मुफ्त K
खबरों	2396 अन्य K के लिए	2396 ताजा K के लिए	2396 की K के लिए
खरीदें	2384 यहां से K
खेलें	2386 क्विज K और
""", 'ग': """
गिफ्ट	2394 K करें
गोपनीयता	2356 K नीति
""", 'ज': """
जनरेट	2400 ऑटो-K
जरूर	2372 हमें K दें
जावास्क्रिप्ट	2356 K
जुडने	2370 K के लिए
जुडिए	51 आप भी K	2440 K
जुडें	51 आप भी K	2352 चैनल से K	2369 K	2384 हमारी टीम से K	2440 हमसे K
ज्वाइन	2369 K करें
""", 'ट': """
टिप्पणियों	2387 K के लिए
टिप्पणी	99 K करने से इनकार	2387 K करने के लिए	2387 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2350 ऐप K करें	2388 K करें	2388 K कीजिए	2440 ऐप K करें	2440 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2444 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2440 राय K
देखें	2440 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
द्वारा	2382 एआई K
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2356 K नीति
निर्भर	2391 आपके सहयोग पर K
नोटिफिकेशन	14 K	2350 K चालू करें	2388 K ऑन करें	2388 K ऑन कर लें
नौकरी	2384 K के अवसर
न्यूज	2353 गूगल K पर
न्यूजरूम	39 हमारे K	2354 कलेक्टिव K की ओर से	2354 के लिए कलेक्टिव K
न्यूजलेटर	2349 हमारे K	2349 हमारा K	2349 हमारा साप्ताहिक K	2349 K के लिए	2441 हमारे K	2444 K
""", 'प': """
पढने	0 K का समय	2392 K के लिए
पढें	0 मिनट में K	2350 ऐप में K	2440 पूरी खबर K
पत्रकार	2441 हमारे K
पत्रकारिता	2376 K में सक्रिय हैं	2441 हमारी K	2441 स्वतंत्र K
पसंदीदा	2371 K सोर्स	2371 K स्रोत	2371 K न्यूज सोर्स	2435 K स्रोत	2435 K सोर्स
पाठकों	18 K के सहयोग	2391 K के सहयोग से चलते
पाने	2389 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2400 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2443 K
पूछें	2380 K
पूरी	2392 बनकर K खबर
पॉडकास्ट	2385 K सुनें	2385 K सुनने के लिए	2441 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2354 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2442 K माह	2442 K वर्ष
प्रतिक्रिया	2386 अपनी K
प्रिफर्ड	2371 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2372 हमें K	2372 कमेंट करके K	2440 हमें K	2440 राय K
बताते	2443 K
बताया	2443 K
बदल	99 नाम K
बाहरी	2379 K साइट
बिंदु	2380 मुख्य K
बॉक्स	2387 कमेंट K में
बोला	2443 K
बोले	2443 K
ब्राउजर	10 आपका K
ब्लॉकर	2419 ऐड K	2419 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2372 हमें K	2440 हमें K	2440 खबर K
""", 'म': """
मकतूब	43 K
मदद	2382 एआई की K से	2382 ai की K से
महीने	50 सदस्य हर K	2442 हर K
मांगते	2379 आपकी इजाजत K हैं	2379 आपकी अनुमति K हैं
मुताबिक	2443 K
मुफ्त	2401 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2392 पढना जारी K के लिए
रजिस्टर	2440 अभी K करें
रहिए	2396 जुडे K
रहें	2396 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2443 K
लिखें	38 हमें K	67 हमें K	2440 हमें K
लेख	2441 यह K	2441 इस K
लॉग	24 K इन
लॉगिन	2440 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2400 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2419 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2385 K देखें	2385 K यहां देखें	2385 K भी देखें	2385 K देखने के लिए
वेबसाइट	2441 हमारी K
वेबिनार	2384 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2372 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2356 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2372 हमसे K करें
संपादित	2400 ने K नहीं किया
संवाददाता	39 हमारे K	2376 वरिष्ठ K हैं	2376 K हैं
संस्करण	99 पिछले K में
सकते	2370 जुड K हैं	2370 फॉलो कर K हैं	2372 हमें भेज K हैं
सदस्य	55 मासिक K	2392 पहले से K हैं	2440 K बनें
सदस्यता	2392 K लें
सप्ताह	2442 प्रति K
सब्सक्राइब	2349 न्यूजलेटर को K	2349 न्यूजलेटर K	2352 चैनल को K	2369 K करें	2389 K करके आप	2440 K करें
सब्सक्राइबर	50 K	2392 K हैं
सब्सक्राइबर्स	2392 K के लिए है
सब्सक्रिप्शन	2389 K सफल	2444 K
समरी	2380 K
समर्थन	2440 K करें
सर्वाधिकार	2367 K सुरक्षित
सर्वे	2386 K में भाग लें	2386 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2391 हमें K करें	2440 आपका K	2440 हमें K	2440 K करें	2440 आपके K
सहयोगी	55 मासिक K
सामग्री	2379 से मिली K शामिल है	2379 K उपलब्ध नहीं है
सारांश	2380 K
सिंडीकेट	2400 K फीड
सीनियर	2376 K सब एडिटर हैं
सुझाएं	2440 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2385 को K	2385 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2382 K अनुवाद
स्वीकार	2379 कुकीज K करें
""", 'ह': """
हमारा	2350 K ऐप	2441 K काम	2441 K ऐप
हमारी	39 K टीम से	2440 K मदद करें	2441 K टीम
हमारे	2441 K पाठक	2441 K चैनल	2441 K साथ
हिस्सा	2386 सर्वे में K लें
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
กด	4709 Kเพิ่มเพื่อน	4737 Kติดตาม
กร	4679 Kอกอีเมล
กล	4740 K่าว
กอ	4738 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4737 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4697 Kบคุณที่สมัคร	4697 Kบคุณที่ลงทะเบียน	4738 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4737 Kิกที่นี่	4737 Kิกชม
คว	4707 Kามเห็นส่วนตัวของผู้เขียน
ค่	4706 Kาคอมมิชชั่น	4706 Kาคอมมิชชัน
""", 'จ': """
จด	4678 Kหมายข่าวของเรา	4697 Kหมายข่าวรายสัปดาห์ของเรา	4741 Kหมายข่าว
จะ	4696 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4737 Kวน์โหลดแอปของเรา	4737 Kวน์โหลดแอปได้	4737 Kวน์โหลดแอปเลย	4737 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4688 Kดต่อผู้สื่อข่าวของเรา	4688 Kดต่อกองบรรณาธิการ	4737 Kดตามเรา
ต่	4739 Kอเดือน	4739 Kอปี
""", 'ถ': """
ถื	4697 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4701 Kลองอ่าน
ทั	38 Kกมา	4707 Kศนะของผู้เขียน
ทา	4696 Kงเว็บไซต์ขอสงวนสิทธิ์	4698 Kงอีเมลทุก
ทุ	4698 Kกเช้าทางอีเมล
""", 'บ': """
บท	4702 Kความฟรี	4738 Kความนี้
บร	4741 Kิจาค
บล	4721 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4740 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4699 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4740 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4688 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4690 Kมรับคุกกี้
""", 'ร': """
ระ	4740 Kบุว่า
รา	4739 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4699 Kวมสนับสนุนการทำงานของเรา	4737 Kวมสนับสนุน	4737 Kวมบริจาคให้เรา	4737 Kวมบริจาคกับเรา	4737 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4707 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4738 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4684 Kวนลิขสิทธิ์	4685 Kวนสิทธิ์
สน	4699 Kับสนุนสื่ออิสระ	4699 Kับสนุนการทำงานของเรา	4699 Kับสนุนนักข่าว	4737 Kับสนุนเรา	4737 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4678 Kัครรับจดหมายข่าว	4678 Kัครรับข่าวสาร	4737 Kัครรับ	4737 Kัครสมาชิกวันนี้	4737 Kัครสมาชิกเลย	4737 Kัครสมาชิกเพื่อ	4737 Kัครสมาชิกได้ที่	4737 Kัครสมาชิกของเรา	4741 Kาชิก
สำ	4701 Kหรับสมาชิกเท่านั้น
สื	4738 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4688 Kงเรื่องราวของคุณ	4688 Kงข่าวหาเรา	4737 Kงข้อมูลมาที่	4737 Kงคลิปมา
""", 'ห': """
หา	4688 Kกคุณมีข้อมูล
ห้	4684 Kามคัดลอกหรือ	4684 Kามคัดลอกข้อความ	4684 Kามคัดลอกเนื้อหา	4684 Kามคัดลอกบทความ	4685 Kามทำซ้ำ
""", 'อ': """
อย	4737 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4678 Kเมลของคุณ
อ่	4701 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4737 Kียนถึงเรา	4737 K้าสู่ระบบเพื่อ
เฉ	4701 Kพาะสมาชิก
เน	9 Kื้อหานี้	4690 Kื้อหาจากภายนอก	4690 Kื้อหาภายนอก	4717 Kื้อหานี้มาจาก	4717 Kื้อหาจาก
เป	4701 K็นสมาชิกอยู่แล้ว	4740 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4696 Kื่อแสดงความคิดเห็น	4701 Kื่ออ่านต่อ	4701 Kื่ออ่านบทความ	4709 Kิ่มเพื่อนไลน์	4709 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4696 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4688 K้งเบาะแสข่าว	4688 K้งเรา	4737 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4687 Kล่งข่าวที่ต้องการ	4687 Kล่งข่าวโปรด	4687 Kล่งที่มาที่ต้องการ
แอ	4709 Kดไลน์	4709 Kดไลน์เพื่อ	4737 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4721 Kรแกรมบล็อกโฆษณา
โห	4737 Kวตเลย	4737 Kลดแอป
""", 'ใ': """
ให	4738 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5149 hãy gửi K
""", 'ủ': """
ủng	5088 ly cà phê K hộ	5149 hãy K hộ
""", 'あ': """
あと	2954 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	3015 Kがでしたか
いた	2885 Kだいたサポートは	2885 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2905 Kいのブラウザ
お寄	3015 Kせください
お届	57 Kけします
お得	2889 Kなキャンペーン実施中
お申	2940 Kし込みはこちら	3015 Kし込みください	3015 Kし込みはこちら
お聞	3015 Kかせください
お見	3015 K逃しなく
お試	3015 Kしください
お読	3015 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2960 K転載したものです	2960 Kの転載です
か月	2890 K無料	3017 K無料
""", 'が': """
が作	2996 aiK成
が無	2905 javascriptK効
が生	2996 aiK成
が翻	2996 aiK訳
が要	2996 aiK約
""", 'こ': """
ここ	2888 Kからは有料	2890 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2888 K記事は有料	2888 K記事は会員	2912 K記事についてのご意見	2974 Kコンテンツは	2974 K投稿は	2974 K外部コンテンツは	3016 K記事が	3016 K記事を	3016 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2905 K用のブラウザ
ご協	3015 K力ください
ご存	2961 Kじの方は
ご寄	2886 K付をお願い	3015 K付
ご意	43 K見・ご反論	2912 K見・ご感想	2912 K見をお寄せ
ご感	2912 K想をお寄せ
ご支	2886 K援をお願い	3015 K援
ご登	2951 K録ありがとうございます	3015 K録
ご覧	3015 Kください	3015 Kいただけます
ご購	3015 K読
ご連	3015 K絡ください
""", 'す': """
すで	2954 Kに会員の方
すべ	2890 Kての記事が
""", 'ぜ': """
ぜひ	2901 Kフォロー
""", 'で': """
でも	2901 K配信中
で作	2996 aiK成
で受	2929 lineKけ取る
で届	2929 lineKく
で最	2929 lineK新
で生	2996 aiK成
で要	2996 aiK約
""", 'と': """
と強	3018 K調
と書	3018 Kい
と発	3018 K表
と話	3018 Kし	3018 Kす
と語	3018 Kっ	3018 Kる
と説	3018 K明
と述	3018 Kべ
""", 'に': """
によ	2996 aiKって生成	2996 aiKる要約	3018 Kると
""", 'の': """
の使	2910 cookieK用
の学	48 aiK習
の採	2940 K用情報
の提	2960 K供記事です
""", 'を': """
をフ	2901 Kォローする	2901 Kォローしよう
を使	2910 cookieK用
を利	2910 cookieK用
を有	2905 javascriptK効	2905 javascript K効
を発	3018 K表した
を許	2935 cookieK可
""", 'ア': """
アカ	2929 lineKウントはこちら
アシ	63 aiKスタント
アド	2980 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2958 Kィリエイト広告	2958 Kィリエイトプログラム	2958 Kィリエイトリンク	2968 Kィリエイトリンク	2968 Kィリエイト広告	2968 Kィリエイトプログラム
アプ	2896 Kリで開く	2896 Kリで読む	2896 Kリはこちら	2897 Kリを開く	2897 Kリをダウンロード	2897 Kリのダウンロード	2897 Kリをインストール	2950 Kリなら通知	2950 Kリなら速報	2950 Kリなら、	2950 Kリで読むと	2950 Kリなら
アン	2946 Kケートにご協力	2946 Kケートはこちら	2946 Kケート実施中	2947 Kケートに答えて
""", 'イ': """
イベ	2959 Kント参加者募集中
""", 'オ': """
オフ	2980 Kにしてページを
""", 'カ': """
カ月	2890 K無料	3017 K無料
""", 'ク': """
クイ	2947 Kズに答えて
クッ	2907 cookie(Kキー)	2910 Kキーを使用	2910 Kキーを利用	2935 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2912 Kントを投稿するには	2912 Kントするには	2912 Kントをお寄せ	2919 Kント欄で	2919 Kント欄に	2919 Kント欄から	2919 Kント欄へ	2949 Kントは削除します	2949 Kントは削除することが	2949 Kントは削除する場合	2949 Kントは承認	2949 Kントは公開前	2949 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2885 Kヒーをおごる
""", 'サ': """
サポ	2885 Kートをしてみませんか	2885 Kートをしませんか	2885 Kートしてみませんか	2886 Kートをお願いします	3015 Kートをお願い	3015 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2959 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	3015 Kンロードしてください
""", 'チ': """
チケ	2940 Kット販売中
チッ	2885 Kプで応援
チャ	2903 Kンネル登録を	2929 Kンネルに参加する	2929 Kンネルに参加しよう
""", 'ツ': """
ツア	2959 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2893 Kースレターに登録	2895 Kースレターを	2929 googleKースで	2951 Kースレター登録はこちら	3019 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2901 Kローして最新	2901 Kローをお願い	3015 Kローしてください
""", 'ブ': """
ブラ	2971 Kウザは音声	2971 Kウザは動画	2971 Kウザではこの動画	2971 Kウザはvideo	2971 Kウザはaudio
""", 'プ': """
プッ	2897 Kシュ通知
プラ	2907 Kイバシーポリシーに
プレ	2890 Kミアム会員	2943 Kゼントした記事は
プロ	2958 Kモーションが含まれ	2958 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2885 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2893 Kマガに登録	2895 Kマガで	2951 Kマガ登録はこちら	2951 Kマガの登録	3016 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2893 Kルマガジンに登録	2895 Kルマガジンで	2895 Kルマガジンを	2895 Kルでお届け	2912 Kルアドレスが公開されることはありません	2951 Kルアドレスを入力してください	3019 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2888 Kインして続きを	2888 Kインしてください	2890 Kインが必要	3015 Kインして
""", 'ヶ': """
ヶ月	2890 K無料	3017 K無料
""", '上': """
上优	5196 在googleK先
上優	5196 在googleK先
""", '下': """
下方	5303 K留言
下載	5169 K客戶端	5171 Kapp	5171 K應用程式
下载	5169 K客户端	5171 Kapp	5171 K应用	5302 K客户端
""", '不': """
不代	5195 K表本站	5227 K表本站立场	5241 K表本報立場	5241 K表本报立场	5241 K表本站立场	5241 K表本站立場	5241 K表本媒體立場	5241 K表本網立場	5241 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	5271 K于任何财团
不屬	5271 K於任何財團
不得	5195 K转载	5195 K轉載
不认	43 K同本文
不錯	5302 K過
不错	5302 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5195 K表作者
仅供	5227 K其表达个人看法
仅限	5232 K会员	5232 K订户
""", '他': """
他說	5305 K
他说	5305 K
""", '付': """
付費	5163 K後	5306 K牆
付费	5163 K后	5306 K墙
""", '以': """
以下	5256 K内容来自
以閱	5160 K讀全文
以阅	5160 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5163 K专享	5232 K限定内容
会員	50 Kの方は	50 Kは月に	2888 K限定です	2888 K限定の記事	2888 K登録できます	2890 K登録すると	2890 K登録が必要	2954 Kの方はこちら	2954 K登録で続きを読む	2954 K登録後にご覧	2987 Kだけが読める	2987 Kのみがお読み	2987 Kのみ閲覧	3015 K登録して	3015 K登録は	3015 K登録がお済み	3015 K登録をお願い	3015 K登録で	3015 K登録のうえ	3015 K登録はこちら	3015 K登録ください	3016 Kの方
会費	2952 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5158 K支持	5302 K支持,	5302 K支持让	5302 K支持讓	5302 K支持是
""", '使': """
使用	5180 Kcookie改善	5180 Kcookie以	5180 K cookie 以	5180 K cookie 来	5180 K cookie 來	5184 Kcookie来	5184 Kcookie來
""", '來': """
來自	5212 K外部平台的內容
""", '依': """
依靠	5230 K读者的支持	5230 K讀者的支持
""", '侵': """
侵权	5195 K请	5195 K必究
侵權	5195 K必究
""", '個': """
個人	2910 K情報の取り扱い	2960 Kの見解です	5227 K看法
""", '偏': """
偏好	5196 K來源	5196 K来源	5285 K來源
""", '僅': """
僅限	5232 K會員	5232 K訂戶
""", '優': """
優先	2928 Kソース	2928 K表示に設定	2928 Kする情報源	2928 K的に表示
""", '先': """
先着	2959 K順で受け付け
""", '免': """
免費	15 K閱讀	5242 K文章	5242 K閱讀篇數	5242 K閱讀額度	5243 K註冊即可	5243 K註冊後	5274 K文章	5302 K訂閱	5304 K試用
免费	15 K阅读	5242 K文章	5242 K阅读篇数	5243 K注册即可	5243 K注册后	5274 K文章	5302 K订阅	5304 K试用
""", '內': """
內容	5219 K由ai
""", '全': """
全文	20 Kを	2888 Kを読むには	2888 Kをお読み
""", '公': """
公众	16 K号	5174 K号:
公式	2897 Kアプリ	2901 Kアカウントをフォロー	2901 Kアカウントを友だち	2929 Klineはこちら	3016 Kline
""", '关': """
关注	5174 K我们的	5302 K我们
关闭	5266 K后刷新页面
""", '内': """
内容	5219 K由ai
内阅	5169 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5305 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	5223 K此文給朋友
""", '初': """
初割	3017 K
初月	2954 K#円で	3017 K無料
""", '判': """
判断	3018 Kした
""", '利': """
利用	2907 K規約に同意
""", '前': """
前請	5227 K先登入
前请	5227 K先登录
""", '剩': """
剩余	5160 K#%
剩餘	5160 K#%
""", '力': """
力を	2952 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5174 Kline好友	5174 Kline官方	5174 Kline@	5230 K贊助行列	5230 K赞助行列	5302 K会员	5302 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	3016 Kになります
""", '動': """
動画	40 Kや写真	2941 Kをご覧ください	2941 Kはこちら	2944 Kでも詳しく	2944 Kでも解説	2971 Kを再生するには	2971 Kをご覧いただくには	2971 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5304 K
""", '化': """
化名	99 K
""", '即': """
即可	5227 K留言
""", '参': """
参加	51 Kしませんか	2959 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2903 Kち追加
""", '収': """
収益	2958 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5166 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2930 K班までご	2952 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2893 Kトレイに
受講	2959 K生募集中
""", '只': """
只靠	5230 K讀者	5230 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5212 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5259 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5305 K
告诉	38 K我们	67 K我们	5305 K
""", '呼': """
呼び	3018 Kかけた	3018 Kかける	3018 Kかけて	3018 K掛け
""", '命': """
命じ	3018 Kた
""", '啟': """
啟用	5259 Kjavascript
""", '喊': """
喊道	5305 K
""", '因': """
因为	5302 K有你的支持
因為	5302 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2958 Kの一部が還元
""", '外': """
外部	2935 Kコンテンツ	5212 K内容	5212 K內容
""", '她': """
她說	5305 K
她说	5305 K
""", '好': """
好評	2940 K発売中	2959 K発売中
""", '如': """
如侵	5195 K权
如有	5195 K侵权	5195 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5176 K微信
""", '定': """
定期	5302 K定額
""", '寄': """
寄付	2885 Kで応援	2984 Kで成り立って	2984 Kで運営され	2984 Kによって運営され	3015 Kをお願い	3019 K
寄到	5166 K您的信箱	5229 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5305 K
""", '将': """
将本	5223 K文赠送给
""", '將': """
將本	5223 K文贈送給
""", '居': """
居合	2961 Kわせた方は
""", '已': """
已是	5160 K會員	5232 K订户	5232 K訂戶
已经	5160 K是会员
已讀	5301 K
已读	5301 K
""", '年': """
年額	3017 K
""", '广': """
广告	11 K	5185 K拦截	5266 K拦截	5266 K屏蔽	5266 K过滤	5268 K拦截	5268 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2905 Kブロック	2952 Kに頼らず	2980 Kブロッカーを	2980 Kブロックを	2980 Kブロック機能
""", '廣': """
廣告	11 K	5185 K攔截	5266 K阻擋程式	5266 K攔截	5266 K封鎖	5266 K阻擋器	5268 K攔截	5268 K封鎖
""", '开': """
开启	5171 K通知	5259 Kjavascript
""", '弊': """
弊社	3016 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	3016 Kイト
当初	99 Kの記事で
当社	3016 Kの
当編	3016 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5171 K扫	5176 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2886 Kをお願いします	3015 Kをお願い	3015 Kして
""", '您': """
您已	5229 K成功订阅	5229 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5158 K支持	5230 K每一份捐款	5230 K每一筆捐款	5302 K捐款	5302 K支持,	5302 K支持让	5302 K支持讓	5302 K支持是
""", '情': """
情報	2930 Kをお寄せください	2930 K提供はこちら	2930 K提供を募集	2930 K提供をお待ち	2930 Kをお待ちして	2961 Kをお持ちの方は	2961 K提供窓口
""", '感': """
感謝	5229 K您的訂閱	5302 K閱讀	5302 K您的支持
感谢	5229 K您的订阅	5302 K阅读	5302 K您的支持
""", '成': """
成为	51 K其中一员	5160 K会员即可	5232 K付费会员	5302 K会员,	5302 K会员即可	5302 K我们的会员
成果	2968 K報酬型広告
成為	5160 K會員即可	5230 K我們的贊助	5232 K付費會員	5302 K會員,	5302 K會員即可	5302 K我們的會員
""", '我': """
我们	5180 K使用cookie	5180 K使用 cookie	5303 K的
我們	5180 K使用cookie	5180 K使用 cookie	5303 K的
""", '手': """
手机	5171 K客户端
""", '打': """
打开	5169 Kapp	5171 K微信
打開	5169 Kapp
""", '扫': """
扫一	5171 K扫
扫描	5169 K二维码下载	5169 K二维码加入	5171 K二维码关注	5302 K二维码下载	5302 K二维码关注	5302 K二维码加入	5302 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5223 K章送給
""", '投': """
投げ	54 K銭
投资	5195 K有风险
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5305 K
指摘	3018 Kした
""", '捐': """
捐助	5230 K我们	5230 K我們
捐款	5302 K支持	5306 K
""", '掃': """
掃一	5171 K掃
掃描	5169 K qr	5302 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5171 K通知
推送	14 K	5171 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5268 K告
""", '支': """
支持	5157 K獨立媒體	5157 K独立媒体	5158 K我们的	5158 K我們的	5302 K我们,	5302 K我們,	5302 K我们。	5302 K我們。	5302 K我们的报道	5302 K我們的報導	5302 K我们的新闻	5302 K我們的新聞	5302 K我们的记者	5302 K我們的記者	5302 K我们的工作	5302 K我們的工作	5302 K我们继续	5302 K我們繼續
支援	2984 Kで成り立って	2984 Kで運営され	2984 Kによって成り立って	2984 Kによって運営され	3015 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5195 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5196 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	3018 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5232 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2893 K情報をお届け
""", '會': """
會員	50 K每月	5163 K專享	5232 K限定內容
""", '月': """
月額	2885 Kサポーター	2890 K#円	3017 K
""", '有': """
有了	5302 K你的支持	5302 K您的支持
有料	50 K会員は	2888 K会員限定	2888 K会員になる	2888 K会員の方	2889 K記事がお得に読める	2889 K記事が読み放題	2889 K記事をお得に	2954 K記事が読めます	3019 K会員
有权	5227 K删除
有權	5227 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5252 K#歲	5252 K十八歲
未經	5195 K授權不得	5195 K授權,不得	5195 K授權禁止	5195 K授權請勿	5195 K授權,請勿
未经	5195 K授权不得	5195 K授权,不得	5195 K授权禁止	5195 K授权,禁止	5195 K授权请勿	5195 K授权,请勿
""", '本': """
本ま	2943 Kでプレゼントできます	2943 Kでギフトできます	2943 Kで無料でプレゼント	2954 月#Kで無料で
本ア	3016 Kプリ
本サ	3016 Kイト
本中	3014 #K#本
本內	5256 K容來自
本内	5256 K容来自
本刊	5303 K
本報	5303 K導
本报	5303 K读者	5303 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5195 K来源	5303 K
本站	5303 K
本紙	38 Kまで	67 Kまで
本網	5180 K站使用	5303 K
本网	5180 K站使用
本記	3016 K事
本誌	3016 K
""", '来': """
来自	5212 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2996 K翻訳
""", '欢': """
欢迎	5174 K关注	5302 K加入	5302 K赞助	5302 K订阅	5302 K投稿
""", '歡': """
歡迎	5174 K追蹤	5302 K加入	5302 K贊助	5302 K訂閱	5302 K投稿
""", '此': """
此內	9 K容	5256 K容來自	5256 K容由
此内	9 K容	5256 K容来自	5256 K容由
此前	99 K版本
此影	5255 K片在您所在
此视	5255 K频在您所在
""", '残': """
残り	2888 K#文字	2888 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5304 K
每日	5168 K简报	5168 K簡報	5168 K電子報
每月	5304 K
""", '求': """
求め	3018 Kた	3018 Kている
""", '沒': """
沒有	70 K廣告	5271 K股東	5271 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5271 K股东	5271 K财团
""", '浏': """
浏览	5185 K器版本	5255 K器不支持音频	5255 K器不支持视频	5255 K器不支持播放	5255 K器不支持html#	5255 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5255 K器不支援影片	5255 K器不支援音訊
""", '点': """
点击	5302 K关注	5302 K这里
""", '無': """
無効	2980 Kにしてページを	2980 Kにして再読み込み	2980 Kにして、ページを
無料	15 K記事	2888 Kで会員登録	2888 K会員に登録	2954 Kで読める記事の上限	2954 K会員になると	2987 K記事の閲覧	2987 K記事は残り	2987 Kで読める記事	2987 K閲覧	3014 K記事 #/#	3014 K記事#/#	3015 K会員に登録	3015 K会員登録	3017 K体験
無断	2927 K転載	2927 K複製	2995 K転載・複製	2995 K転載を禁じ	2995 Kでの転載	2995 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5195 K所有	5195 K归本	5195 K归原	5195 K归作者	5195 K归属
版權	5195 K所有	5195 K歸
""", '特': """
特此	99 K更正
""", '独': """
独立	3016 Kしたジャーナリズム	5303 K新闻	5303 K媒体
""", '獨': """
獨立	5303 K新聞	5303 K媒體
""", '獲': """
獲得	5239 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5219 由 ai K	5219 由aiK	5219 ai K,仅供	5219 aiK,僅供
""", '產': """
產生	5219 由 ai K	5219 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5219 K工智能生成	5219 K工智慧生成
由讀	5303 K者
由读	5303 K者
""", '申': """
申し	2940 K込みはこちら
申込	2940 Kみはこちら	2940 Kはこちら	2959 K受付中
""", '电': """
电子	5306 K报
""", '畅': """
畅读	5232 K全站
""", '留': """
留言	85 K区	85 K區	5303 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2930 Kをお寄せ
""", '登': """
登入	24 K或	5160 K後繼續	5160 K會員	5243 K或註冊
登录	24 K或	5160 K后继续	5160 K后查看全文	5160 K后查看完整	5243 K或注册
登録	2954 Kして続きを読む	3015 Kしてください	3015 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	3016 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5169 appK多
""", '禁': """
禁止	5195 K转载
禁無	2926 K断
""", '私': """
私た	3016 Kちの
""", '科': """
科し	3018 Kた
""", '称': """
称	5305 K
""", '稱': """
稱	5305 K
""", '立': """
立即	5302 K加入我们	5302 K加入我們	5302 K订阅	5302 K訂閱	5302 K下载	5302 K下載	5302 K报名	5302 K報名	5302 K成为会员	5302 K成為會員
""", '第': """
第一	5227 K条评论	5227 K則留言	5227 K條評論
""", '筆': """
筆者	2960 K個人の見解
""", '紙': """
紙の	3016 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2888 Kを読むには	2888 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	3016 K部では
""", '繼': """
繼續	5160 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5160 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5219 由aiK
翻译	5219 由aiK
""", '者': """
者說	5305 K
者说	5305 K
""", '联': """
联盟	74 K链接	5239 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5239 K行銷連結	5239 K連結
聯絡	38 K我們
""", '自': """
自动	5219 由 ai K生成	5219 由aiK生成
自動	2996 K翻訳	5219 由 ai K生成	5219 由aiK生成
""", '若': """
若有	5195 K侵权	5195 K侵權
""", '获': """
获得	5239 K佣金
""", '著': """
著作	2927 K権は	2995 K権法により保護	2995 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5227 K本站立场
表示	5305 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5160 K即可	5160 K後繼續	5166 K我們的	5166 K電子報	5302 K我們	5306 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	99 Kを更新しました	99 Kを修正しました	2889 Kが読み放題	2943 Kをプレゼントできます	3014 #K中#記事
記者	2930 Kまでご連絡ください
""", '訴': """
訴え	3018 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	3018 Kた
認為	5305 K
""", '說': """
說:	5305 K
說。	5305 K
說道	5305 K
""", '読': """
読み	2890 K放題
読者	18 Kの寄付	18 Kの支援	2952 Kの会費で	3016 Kの皆様	3016 Kの皆さ	3016 Kアンケート
""", '請': """
請先	5302 K登入
請啟	5180 K用javascript
請我	54 K喝咖啡
請捐	5302 K款
請支	5157 K持我們	5302 K持我們
請登	5302 K入後	5302 K入以
請立	5302 K即捐款
請輸	5229 K入您的電子	5302 K入您
請關	5266 K閉後重新整理
請點	5302 K擊此處	5302 K擊這裡	5302 K擊下方	5302 K擊連結
""", '講': """
講座	2959 K参加者募集中
""", '讀': """
讀者	43 K投書	5303 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5160 K即可	5160 K后继续	5166 K我们的	5166 K电子报	5302 K我们	5306 K费
""", '认': """
认为	5305 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	5227 K服务协议
""", '该': """
该视	5255 K频在您所在
""", '说': """
说:	5305 K
说。	5305 K
说道	5305 K
""", '请': """
请先	5302 K登录
请关	5266 K闭后刷新
请启	5180 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5302 K款
请支	5157 K持我们	5302 K持我们
请点	5302 K击此处	5302 K击这里	5302 K击下方	5302 K击阅读	5302 K击关注	5302 K击链接
请登	5302 K录后	5302 K录以
请立	5302 K即捐款
请输	5229 K入您的电子邮箱	5229 K入您的邮箱	5302 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5303 K问卷	5303 K群
""", '責': """
責任	5195 K編輯:
""", '賺': """
賺取	5239 K佣金
""", '購': """
購読	2888 K者の方は	2890 Kすると	3015 Kしてください	3016 K者の方	3019 K料
""", '贈': """
贈送	5223 K給好友
""", '贊': """
贊助	5157 K我們	5302 K我們
""", '责': """
责任	5195 K编辑:
""", '赚': """
赚取	5239 K佣金
""", '赞': """
赞助	5157 K我们	5302 K我们
""", '赠': """
赠送	5223 K给好友
""", '身': """
身边	5303 K的新鲜事
身邊	5303 K的新鮮事
""", '転': """
転載	45 K	2926 Kを禁じ
""", '輸': """
輸入	5229 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5195 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	5195 K请注明
""", '输': """
输入	5229 Kemail
""", '还': """
还可	5223 K赠送
""", '这': """
这篇	5303 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5174 K我們的	5196 Kgoogle news	5302 K我們
""", '送': """
送っ	49 Kてください
送到	5229 K你的邮箱	5229 K您的邮箱	5229 K您的信箱
""", '這': """
這篇	5303 K文章
""", '通': """
通知	14 K	2897 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2951 Kニュースレター
""", '邀': """
邀請	5302 K您
邀请	5302 K您
""", '還': """
還可	5223 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5305 K
""", '长': """
长说	5305 K
""", '開': """
開啟	5171 K通知	5259 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5160 K全文請	5301 K
""", '閲': """
閲覧	3014 K記事数:#/#
""", '關': """
關注	5174 K我們的	5302 K我們
關閉	5266 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5160 K全文请	5301 K
""", '随': """
随时	5302 K掌握
""", '隐': """
隐私	5184 K政策
""", '隨': """
隨時	5302 K掌握
""", '隱': """
隱私	5184 K權政策	5184 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5306 K報
""", '需': """
需接	5212 K受cookie
需要	5212 K接受cookie	5302 K您的支持	5302 K你的支持
""", '音': """
音声	2941 Kでもお聴き
""", '頂': """
頂い	2885 Kたサポートは
""", '飲': """
飲酒	5252 K過量
""", '首': """
首年	5245 K仅需
首月	5232 K仅需	5232 K只要	5245 K免费	5245 K免費	5245 K仅	5245 K僅	5245 K只需	5304 K
首选	5196 K来源	5196 K新闻来源	5285 K来源
首選	5196 K來源	5196 K新聞來源	5285 K來源
""", '點': """
點擊	5302 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3146 K
가입해	3146 K 주세요
""", '강': """
강조했다	3149 K
""", '게': """
게시물	3101 K 불러오기
""", '계': """
계속	3026 K 읽으려면	3026 K 읽으시려면
계신	3051 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	3109 K 차단	3111 K 차단기를
광고도	70 K
광고차단	3109 K	3111 K 프로그램을	3111 K 기능을
""", '구': """
구글	3038 K 뉴스에서
구독	50 K 회원은	3026 K 후 이용
구독료	3150 K
구독을	3146 K 신청하세요
구독자	3026 K 전용 기사	3026 K 전용 콘텐츠	3026 K 전용입니다	3026 K 전용 서비스	3147 K
구독자는	50 K
구독자만	3026 K 볼 수	3080 K 읽을
구독자에게만	3080 K 제공
구독하고	3038 K
구독하세요	3050 K	3146 K
구독하시면	3026 K
구독해	80 K 주세요	3037 K 주세요	3078 K 주셔서	3146 K 주세요
구독해주세요	3037 K
구독해주셔서	3078 K
""", '금': """
금요일	3078 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	3023 좋은 K 후원	3145 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	3026 전체 K 보려면	3080 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3079 K 응원해
기자에게	3051 K 연락해 주세요
""", '남': """
남겨주세요	3146 K
""", '네': """
네이버	3038 K 메인에서	3050 K 구독
네이버에서	3038 K 구독
""", '놓': """
놓치지	3146 K 마세요
""", '눌': """
눌러주세요	3146 K
""", '뉴': """
뉴스레터	78 K	3029 K 구독하기	3029 K 구독하세요	3029 K 신청하기	3029 K 구독 신청하기	3147 K	3150 K
뉴스레터로	3029 K 받아
뉴스레터를	3029 K 받아	3029 K 구독하세요	3029 K 구독해	3029 K 구독하고	3029 K 구독하면	3146 K 신청하세요
""", '다': """
다운로드하세요	3146 K
""", '달': """
달	3080 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3051 K 제보가	3147 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3076 K 삭제될	3076 K 삭제합니다	3076 K 통보	3076 K 예고	3076 K 운영자	3076 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3149 K
""", '독': """
독립	3147 K 언론
독립언론	3147 K
독립언론을	3079 K 지켜
독자	3091 K 후원으로	3146 K 여러분의	3147 K 여러분
독자님의	3024 K 후원	3091 K 후원으로
독자들의	18 K 후원	3091 K 후원으로	3115 K 후원
독자의	3091 K 후원으로	3115 K 후원	3147 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3078 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3146 K
""", '로': """
로그인	24 K	3026 K 후 이용
로그인이	3026 K 필요합니다	3026 K 필요한 서비스	3026 K 필요해요
로그인하거나	3146 K
로그인하고	3080 K 계속
로그인하면	3080 K 계속
로그인하시면	3026 K
""", '링': """
링크에서	3146 K 확인하세요
""", '마': """
마음에	3079 기사가 K 드셨다면
""", '만': """
만나보세요	3146 K
""", '말': """
말했다	3149 K
""", '매': """
매월	3148 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3078 K 보내드려요
메일함으로	3029 K
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3048 K 복제	3048 K 전재
무단전재	3047 K
무료	15 K 기사	3089 K 기사	3148 K 체험
무료로	15 K 볼 수 있는	3080 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3146 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3149 K
""", '보': """
보내	57 K 드립니다	3146 K 주세요
보내드리는	3078 K
보내드립니다	57 K	3078 K
보내주세요	3146 K
""", '본': """
본	3147 K 기사
본사의	3087 K 편집 방향	3087 K 편집방향
본지는	3147 K
본지의	3087 K 편집 방향	3087 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	3100 K 오디오를	3100 K 비디오를	3100 K 동영상을
브라우저는	3100 K 동영상
브라우저에서는	3100 K 동영상을
""", '사': """
사연을	3051 K 보내주세요	3051 K 보내 주세요
사전	3066 K 등록하기	3066 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3049 K 매체로	3049 K 출처로	3049 K 언론사	3049 K 매체
선호하는	3049 K 출처
""", '설': """
설명했다	3149 K
설문에	3146 K 참여하세요
설치하세요	3146 K
""", '세': """
세미나	3066 K 신청하기
""", '소': """
소식을	3078 K 전해드립니다
""", '속': """
속보를	3077 K 받아보세요
""", '수': """
수수료를	3083 K 받을 수 있습니다	3083 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3091 K 후원으로
시민의	3115 K 후원
시작하세요	3146 K
""", '아': """
아래에서	3146 K 확인하세요
""", '알': """
알려	3146 K 주세요
알려주세요	3146 K
알림	3033 K 받기	3033 K 설정
알림을	14 K	3077 K 켜고
""", '애': """
애드블로커	3109 K
애드블록	3109 K
애드블록을	3111 K
애드블록이	3111 K
""", '앱': """
앱	3033 K 다운로드	3033 K 설치	3077 K 설치하기
앱에서	3032 K 보기	3032 K 열기	3077 K 더 편하게	3146 K 확인하세요
앱으로	3032 K 보기	3077 K 더
앱을	3033 K 다운로드	3077 K 다운로드하세요	3077 K 설치하세요
""", '언': """
언론을	3079 독립 K 지켜
""", '여': """
여기서	3146 K 확인하세요
여러분	3147 K 덕분
여러분의	3051 K 제보를	3079 K 후원이	3115 독자 K 후원	3146 K 후원
""", '영': """
영상에서	3069 K 확인하세요	3069 K 확인할 수 있습니다	3146 K 확인하세요
영상으로	3069 K 확인하세요
영상을	3069 K 확인하세요
""", '온': """
온라인	3066 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3061 K 콘텐츠	3101 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	3147 K 기자
우리의	3147 K 저널리즘
""", '운': """
운영되고	3079 독자의 후원으로 K 있습니다
""", '원': """
원고료	3023 K 주기
원고료로	3023 K 응원	3079 K 응원
원고료주기	3023 K
""", '월': """
월	3148 K #원
""", '유': """
유료	3026 K 구독자만
유튜브	3038 K 구독
""", '음': """
음성으로	3069 K 들으려면	3069 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3146 K
응원해	3024 K 주세요	3146 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3146 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3147 K 기사가	3147 K 기사는	3147 K 기사
이메일	3030 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	3029 K 입력하세요	3029 K 입력해 주세요	3029 K 입력해주세요	3029 K 입력하시면
이미	3080 K 구독자이신가요
이벤트에	3146 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3127 K 작성	3127 K 생성	3127 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3066 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3127 K 번역
자바스크립트가	3104 K
자바스크립트를	3104 K
자살예방	99 K
자주	3049 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3047 K 금지
재배포금지	3047 K
재생할	3100 K 수 없습니다
""", '저': """
저작권법	3048 K
저작권법의	3048 K
저작권자	3048 K
저작권자의	3048 K
저희	3147 K 뉴스레터	3147 K 채널	3147 K 앱
저희는	3147 K
저희를	3147 K
""", '적': """
적었다	3149 K
""", '전': """
전문을	20 K
전용	3026 회원 K 기사	3026 회원 K 콘텐츠	3026 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3149 K
""", '정': """
정기	3023 K 후원이	3023 K 후원으로
정기후원	3148 K
정기후원으로	3023 K
정기후원이	3023 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3101 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3051 K 부탁드립니다
제보는	3051 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3051 K 기다립니다	3051 K 받습니다
제보해	38 K 주세요	67 K 주세요	3146 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3083 K 링크
제휴링크	3083 K
""", '좋': """
좋아요	3050 구독과 K 부탁
좋아요를	3050 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3145 #건 K #건	3145 #개 K #개
""", '지': """
지금	3146 K 확인하세요	3146 K 신청하세요	3146 K 참여하세요
지켜주세요	3146 K
""", '차': """
차단	3111 광고 K 프로그램을	3111 광고 K 프로그램이	3111 광고 K 기능을
""", '채': """
채널	3037 K 추가	3050 K 추가하기	3050 K 구독하기	3090 K 추가하고	3090 K 추가하면
채널에	3050 K 참여하세요
채널에서	3050 K 소식을	3146 K 확인하세요
채널을	3090 K 추가하고	3090 K 추가하면	3090 K 추가해	3090 K 구독하고	3090 K 구독하면
채용	3066 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3148 K 달
""", '추': """
추가해	3050 K 주세요
추가해주세요	3050 K
""", '친': """
친구	3050 K 추가하세요
""", '카': """
카카오톡	3090 K 채널에서	3090 K 채널
""", '커': """
커피	54 K 한 잔 사	3079 K 한 잔 값으로
""", '콘': """
콘텐츠	3101 K 불러오기
""", '쿠': """
쿠키	3061 K 동의가
쿠키를	3061 K 허용해야	3061 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3066 K 보기
""", '파': """
파트너스	3083 K 활동
""", '팔': """
팔로우하기	3037 K	3050 K
팔로우하세요	3146 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3087 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3083 K 받아
""", '활': """
활용	3047 ai 학습 및 K 금지
""", '회': """
회원	3026 K 전용입니다
회원가입	3026 K 후	3146 K 후
회원가입은	3146 K
회원가입을	3146 K 하
회원가입하고	3146 K
회원가입하면	3080 K 월
회원가입하세요	3146 K
회원가입하시면	3146 K
회원만	3026 K 볼 수
""", '후': """
후원금	3150 K
후원으로	3023 K 응원	3079 독자의 K 운영됩니다	3079 독자의 K 운영하는
후원을	3024 K 부탁드립니다	3146 K 부탁
후원이	3023 K 큰 힘	3024 K 필요합니다	3024 K 큰 힘이
후원하세요	3146 K
후원해	80 K 주세요	3023 K 주세요	3024 K 주세요	3146 K 주세요
후원회원의	3091 K 후원으로	3115 K 힘
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
adó
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
азартные
азартных
азартні
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
вызывать
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
зависимость
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
