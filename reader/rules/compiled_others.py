"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5112
# comentário	3842
# comentários	3842
# fotó megtekintése	2575
# fotók megtekintése	2575
# gün ücretsiz deneyin	4793
# głosów	92
# hlasů	92
# hozzászólás	2488
# kişi oy kullandi	4839
# komentářů	525
# komentāri	3251
# kép megtekintése	2575
# képek megtekintése	2575
# lượt bình chọn	92
# odpovedí	4467
# odpovědi	630
# odpovědí	630
# odpowiedź	3790
# příspěvků	525
# röster	92
# sekunden zurück	984
# válasz megjelenítése	2584
# yaşindan küçükler oynayamaz	4877
# ääntä	92
# års aldersgrense	3530
# δευτερόλεπτα μπροστά	1121
# δευτερόλεπτα πίσω	1121
# σχόλια	1046
# ψήφοι	92	1071
# ψήφος	1071
# відповідей	5077
# відповідь	5077
# відповіді	5077
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	5038
# из #	4222
# коментарі	4966
# коментарів	4966
# комментариев	4150
# комментарий	4150
# комментария	4150
# от #	303
# ответ	4261
# ответа	4261
# ответов	4261
# отговор	332
# отговора	332
# із #	5038
# הצבעות	92
# מתוך #	2260
# שניות אחורה	2315
# שניות קדימה	2315
# תגובות	2256
# تعليقات	128
# ثانيه جلو	1850
# ثانيه عقب	1850
# راي	92
# صوت	92
# نظر	1793
# कमेंट	2381
# वोट	92
# सेकंड आगे	2430
# सेकंड पीछे	2430
# € al mes durante # meses	1619
# € al mese per # mesi	2814
# € por mês durante # meses	3900
# 人参与	5255
# 人參與	5255
# 票	2939
# 명 참여	3077
# 표	3077
#% megtakarítás	2571
#+ hrajte zodpovědně	516
#-årsgrense	3530
#/# fotó	2575
#/# kép	2575
#/#. fotó	2575
#/#. kép	2575
#か月無料	2915
#カ月無料	2915
#ヶ月無料	2915
#人が回答	2939
#人が投票	2939
#人参与	5255
#人參與	5255
#件のコメント	2936
#則留言	5241
#小时热榜	5247
#条评论	5241
#票	92	2939
#秒戻る	2994
#秒進む	2994
#명 참여	92	3077
#초 뒤로	3123
#초 앞으로	3123
#표	3077
""", 'a': """
a apărut o eroare	4081
a boltunkból	2545
a carregar vídeo	3914
a cikk a hirdetés alatt folytatódik	2480
a cikk a hirdetés után folytatódik	2480
a cikk automatikusan készült	2583
a cikk felhasználása engedélyköteles	2581
a cikk meg is hallgatható	2477
a cikk meghallgatása	2494
a cikk megosztása	2477
a cikk szerzői jogvédelem alatt áll	2581
a cikk zárolva van	2570
a cikket gépi hang olvassa fel	2556
a folytatáshoz regisztráljon	2471
a hanganyagot mesterséges intelligencia készítette	2556
a hirdetés után folytatjuk	2480
a hirdetés vége	2591
a hozzászólás lezárva	2584
a hozzászólások le vannak zárva	2584
a hét kvíze	2539
a kommentelés lezárult	2488
a könyv megrendelhető itt	2483
a könyv megrendelése	2545
a lejátszó betöltése	2556
a link másolva	2589
a lire également	2093
a matéria continua abaixo	3976
a mező kitöltése kötelező	2573
a nap kérdése	91	2542
a notícia continua abaixo	3976
a rovat további cikkei	2492
a sua subscrição foi confirmada	3968
a sua subscrição foi efetuada com sucesso	3968
a szerző a lap munkatársa	2505
a szerző cikkei	2576
a szerző jogász	2505
a szerző közgazdász	2505
a szerző politológus	2505
a szerző további cikkei	2576
a szerző történész	2505
a szerző összes cikke	2576
a szerző újságíró	2505
a szerzőkről	2507
a szerzőről	2507
a szöveg automatikusan készült	2583
a tartalmat nem tudjuk megjeleníteni	2548
a tartalom nem elérhető	2548
a tartalom nem jeleníthető meg	2548
a tartalom szerzői jogi védelem alatt áll	2581
a teljes cikk elolvasása	2576
a témában további cikkek	2492
a videó az ön országában nem játszható le	2556
a videó már nem elérhető	2556
a videó nem elérhető	2556
a videó nem elérhető az ön országában	2556
a videó nem játszható le	2556
a videólejátszó betöltődik	2556
a videót nem lehet lejátszani	2556
abo abschließen	800
abo auswählen	997
abo wählen	997
abonare confirmată	4105
abonați-vă	3990
abone değil misin	4895
abone değil misiniz	4895
abonează-te	3990
abonelere özel	4793
abonelere özel avantajlar	4877
abonelere özel indirim	4877
abonelere özel içerik	4895
abonelik paketlerini gör	4925
abonelik seçenekleri	4925
aboneliği yenile	4925
aboneliğini seç	4895
aboneliğiniz onaylandi	4926
aboneliğinizi seçin	4895
abonentu priekšrocības	3282
abonner nå	3508
abonner på nyhetsbrevet	3515
abonné	2155
abonné à ce thème	2218
abonnér	649
abonnér nu	649
abonnés	2042
abonnés uniquement	2142
abonē	3245
abonē jaunumus	3269
abonē un lasi visus rakstus	3245
abonēt	3245
abrir menú	1570
aby odtworzyć film, włącz javascript	3758
acasă	4008
accede a todos los contenidos sin límites	1619
accept termenii și condițiile	4080
accepter og fortsæt	745
acceptera och fortsätt	4676
acceptera och stäng	4676
accepto la política de privacitat	473
acceptér	672
acceptér alle	746
acceptér og fortsæt	745
acceptér og vis	745
acceptă toate	4004	4019
acceptă tot	4062
acceptă și afișează conținutul	4019
acceptă și continuă	4061
acceso a todos los artículos	1686
accès restreint aux abonnés	2044
accès à tous les articles	2213
accéder au dossier	2184
accéder à l'article	2042
accéder à la page de dons	2174
accédez à tous les articles	2044
aceitar e ver o conteúdo	3876
aceito receber comunicações	3935
aceito receber comunicações de marketing	3935
aceito receber comunicações e ofertas	3895
acepto la política de privacidad	1654
acesso ilimitado a todo o conteúdo	3967
acest articol este disponibil doar abonaților	3992
acest articol este rezervat abonaților	4040
acest câmp este obligatoriu	4080
acesta este ultimul tău articol gratuit	4040
acheter ce numéro	2129
acheter le numéro	2128
achetez ce numéro	2129
activează	4068
activează alertele	4034
activează notificările	4034
activează sunetul	4057
actualitza la pàgina	466
actualités	2093
actualizar la página	1647
ad 광고	3098
ad 추천	3111
adatkezelés és sütik	2551
adatkezelési tájékoztató	2548
adatvédelem és sütik	2551
adatvédelmi beállítások	2548
adatvédelmi beállítások módosítása	2551
adatvédelmi tájékoztató	2548
adaugă ca sursă preferată	4091
adaugă un comentariu	4005
adaugă un răspuns	4097
adaugă în coș	4108
adblock détecté	2210
adblocker upptäckt	4688
add meg az e-mail-címed	2498
además	1564
adhérer	2033
adj hozzá minket preferált forrásként	2586
adja meg az e-mail-címét	2498
adja meg az összeget	2567
adja meg e-mail-címét	2498
adomány	2467
adományozok	2467
adományozás	2467
adresa de email nu este validă	4080
adresă de email invalidă	4080
adreça electrònica	436
adó # százalék	2567
adója #%-ával	2567
afficher la vidéo	2166
afficher les réponses	2154
afișează comentariile	4049
afișează conținutul	4019
afișează conținutul extern	4019
afișează originalul	4009
afișează postarea	4061
afișează subtitrările	4057
află mai multe	4004
afmeld når som helst	765
afspilleren indlæses	748
agora não	3808
ai deja un abonament? autentifică-te	4040
ai găsit o greșeală	4086
ai kan begå fejl	775
ai kan gjøre feil	3636
ai kan göra fel	4707
ai kan göra misstag	4707
ai może popełniać błędy	3787
ai može griješiti	4363
ai može pogriješiti	4363
ai môže robiť chyby	4464
ai může chybovat	627
ai může dělat chyby	627
ai observat o greșeală	4005
ai sa môže mýliť	4464
ai segítségével készült	2583
ai által fordított	2583
ai által generált	2583
ai által generált tartalom	2583
ai може да греши	331
ai सारांश	2402
ai से तैयार सारांश	2402
ai 摘要	5337
ai 기사 요약	3153
ai 번역	3124
ai 생성 이미지	3163
ai 요약	3098
ai 음성으로 듣기	3123
ai-genererat innehåll	4709
ai-genereret resumé	688
ai-oversættelse	777
ai-resumé	688	777
ai-összefoglaló	2494
ai-översatt	4707
ai-översättning	4709
aicinām ievērot cieņu komentāros	3251
aiheeseen liittyvää	1923
aiheesta lisää	1923
aikaa jäljellä #	1982
ainda não tem conta	3934
ainda não é assinante	3933
ainult vajalikud küpsised	1749
aitäh hääletamast	1745
aitäh liitumast	1733
aitäh sõnumi eest	1760
aizmirsāt paroli	3293
aizvērt	3253
aizvērt galeriju	3297
aizvērt reklāmu	3254
aiが要約	3022
aiによる要約	3022
ai总结	5337
ai摘要	5277
ai生成	2995	5337
ai生成内容	5309
ai翻訳	2995
ai翻譯	5337
ai翻译	5337
ai要約	3022
ai語音朗讀	5308
ai语音朗读	5308
ai重點整理	5277
ai音声で聴く	2994
ai가 생성한 콘텐츠입니다	3163
ai가 읽어주는 기사	3123
ai로 생성된 콘텐츠	3163
ajouter une réponse	2201
ajouter à mes favoris	2071
ajouter à mes sources préférées	2195
ajouter à mes sujets	2218
ajouter à mes thèmes	2218
ajouter à vos sources préférées	2195
ajouter à vos sélections	2071
ajándék cikk	2478
ajándékozd el a cikket	2478
ajándékozd tovább a cikket	2478
ajándékozza a cikket	2477
ajándékozza a cikket barátjának	2477
ajándékozza el a cikket	2478
ajándékozza tovább a cikket	2478
ajánlataink	2492
ajánlja: outbrain	2591
ajánlja: taboola	2591
ajánljuk	2492
ajánljuk még	2492
ajánlott	2492	2571
ajánlott cikkek	2492
ajánló	2492
akceptuję	3677
akceptuję i kontynuuję	3755
akceptuję i przechodzę do serwisu	3755
akkurat nå	3543
ako chránime svoje zdroje	4460
ako chránime zdroje	4460
ako vypnúť adblock	4445
ako vypnúť blokovanie reklám	4445
aktuálny čas	4441
aktuálny čas #	4440
aktuální čas	597
aktuální čas #	596
aktuálně	527
akzeptieren und schließen	981
aldersgrense # år	3530
aldersgrense: # år	3530
alege o sumă	4103
alege-ți abonamentul	4078
alegeți abonamentul	4078
algo salió mal	1655
alkalmazás letöltése	2558
alkalmazás megnyitása	2558
alla bidrag hjälper	4691
alla rättigheter reserverade	4705
alle abo-angebote im überblick	919
alle angaben ohne gewähr	925
alle beiträge ansehen	854
alle beiträge anzeigen	1002
alle beiträge der autorin	1002
alle beiträge des autors	1002
alle bidrag hjælper	760
alle bidrag tæller	760
alle inhalte sind urheberrechtlich geschützt	966
alle newsletter im überblick	908
alle preise ohne gewähr	925
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4646
allt innehåll är upphovsrättsskyddat	4645
als bevorzugte quelle bei google hinzufügen	826
als bevorzugte quelle hinzufügen	1016
als podcast hören	920
alte știri	4006
alterar preferências de cookies	3876
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4878
altyazilari göster	4878
altă sumă	4074
alătură-te conversației	4022
am înțeles	4009
amazon'da gör	4877
amazonで見る	2992
amazonで詳しく見る	2992
amazonで詳細を見る	2992
amazonで買う	2992
amazonで購入	2992
amazonで購入する	2992
amintește-mi mai târziu	3986
ana sayfaya dön	4901
anasayfaya dön	4901
anderen betrag wählen	994
andet beløb	759
andra läser	19	4614
andra läser just nu	19
andra läste även	4614
andre har også lest	19
andre leser nå	3543
andre leste også	3543
andre læser	685
andre læser lige nu	685
andre læser også	19
andre læste også	685
angebot auswählen	997
angebot wählen	919
anhören	823
anhören # min	823
anket sonuçlari	4872
anketa dňa	4431
ankstesnė nuotrauka	3230
anmäl	4711
anmäl annons	4715
anmäl dig	4588
anmäl dig till nyhetsbrevet	4588
anmäl inlägg	4710
anmäl kommentar	4710
anna kelvollinen sähköpostiosoite	2002
anna äänesi	1967
annet beløp	3620
anneta ühekordselt	1757
annonce - artiklen fortsætter nedenfor	668
annonces légales	2129
annoncørbetalt	87
annoncørbetalt indhold	87	695
annons - artikeln fortsätter nedan	4599
annons från våra partner	4715
annonsblockerare upptäckt	4688
annonsen slutar här	4599
annonser från google	4715
annonsinnehåll	4621
annonslänk	4599
annonsörsinnehåll	4621
annonsørinnhold	87	3553
annonsørsamarbeid	3644
ano, prosím	603
ano, rád	603
anonimni sandučić	4360
anonym brevlåda	4703
anonym tipslåda	4703
anonymná schránka	4460
anonymní schránka	622
anpassa inställningar	4676
anulează oricând	4078
anulezi oricând	4040
anuluj odpowiedź	3686
användarnamn	4694
användarnamn eller e-postadress	4693
användarvillkor	4601
anzeige schließen	1019
anzeigensonderveröffentlichung	925
anúncio	3834
anúncio em #	3962
anúncios	3834
apasă pentru sunet	4102
apmaksāta sadarbība	3304
apmaksāts saturs	3254
apmokėta partnerystė	3237
apmokėtas turinys	3237
aportació mensual	467
aportació única	467
aportación mensual	1649
aportación única	1649
app letöltése	2558
app storeからダウンロード	3000
app storeでダウンロード	3000
app store에서 다운로드	3130
apple ile giriş yap	4895
apple podcastで聴く	3028
appleでサインイン	3010
appleでログイン	3010
appleで続ける	3010
app内打开	5315
après la publicité	2079
aptaujas rezultāti	3287
após a publicidade	3834
apóyanos	1514
apóyanos en patreon	1648
apúntate	1529
aquest article està bloquejat	471
aquest article està protegit	482
aquest article t'ha estat útil	446
aquest camp és obligatori	473
aquest contingut està protegit	482
aquest vídeo ja no està disponible	453
aquest vídeo no està disponible	453
ar norite gauti pranešimus	3221
arată conținutul	4061
arată mai mult	4084
arată mai puțin	4009
arată răspunsurile	4049
arată tot	4009
arkadaşina gönder	4802
arkadaşinla paylaş	4802
article abonné	2042
article ajouté à vos sélections	2071
article lu par une voix de synthèse	2162
article précédent	2093
article réservé aux abonnés	2042
article següent	477
article sponsorisé	2129
articles associés	2093
articles liés	2093
articles recommandés	2093
articles récents	2093
articol exclusiv pentru abonați	4040
articole asemănătoare	4006
articole înrudite	4006
articoli più letti	2818
articolul continuă după publicitate	4029
articolul continuă după reclamă	4000
articolul continuă mai jos	4000
articolul următor	4006
artikeln finns också som ljud	4595
artikeln fortsätter efter annonsen	4599
artikeln fortsätter nedan	4599
artikeln fortsätter under bilden	4599
artikeln går att lyssna på	4595
artikeln läses upp av en syntetisk röst	4679
artikeln är automatiskt genererad	4707
artikeln är låst	4581
artikeln är maskinöversatt	4707
artikeln är skapad automatiskt	4707
artikeln är skyddad av upphovsrätt	4705
artikeln är uppläst av en dator	4595
artikkel jätkub pärast reklaami	1717
artikkel jätkub reklaami järel	1717
artikkel on kaitstud autoriõigusega	1770
artikkel täieneb	1715
artikkelen er låst	3508
artikkelen finnes også som lyd	3521
artikkeli jatkuu kuvan jälkeen	1910
artikkeli on konekäännetty	2012
artikkeli on suojattu tekijänoikeudella	2010
artikkelin lukee synteettinen ääni	1982
artikkelin voi myös kuunnella	1907
artiklen er låst	649
artiklen er læst op af en robot	660
artiklen findes også som lyd	660
artiklen fortsætter efter annoncen	668
artiklen fortsætter efter reklamen	783
artiklen fortsætter nedenfor	668
artiklen fortsætter under billedet	668
artiklen kan også høres	660
artiklen læses op af en kunstig stemme	748
artikli loeb ette tehishääl	1713
artiklit loeb sünteetiline hääl	1751
artiklit loeb tehishääl	1713
artykuł czytany przez syntezator mowy	3758
artykuł dla subskrybentów	3658
artykuł do słuchania	3758
artykuł kontynuowany pod reklamą	3676
artykuł premium	3772
artykuł sponsorowany	3673
artykuł zablokowany	3772
artykuły na e-mail	3661
artykuły partnerów	3795
artículo anterior	1564
artículo regalado	1699
artículo relacionado	1564
artículo siguiente	1658
artículos recomendados	1623
artículos relacionados	1564
as notícias mais lidas	3903
ascultă	3997
ascultă articolul	4057
ascunde răspunsurile	4049
aseta ensisijaiseksi lähteeksi	2016
aslini göster	4818
assine já	3813
atbalstīt	3245
atcel jebkurā laikā	3245
atcelt var jebkurā laikā	3293
atcerēties mani	3294
atidaryti galeriją	3230
atidaryti programėlėje	3220
atidaryti programėlę	3220
atkūrimo greitis	3218
atlikite testą	3212
atlikušais laiks	3287
atlikušais laiks -#	3286
atpakaļ uz augšu	3297
atpakaļ uz sākumlapu	3297
atradi kļūdu	3298
atradi kļūdu rakstā	3251
atradāt kļūdu	3298
atrakinti straipsnį	3226
atrisini krustvārdu mīklu	3280
atsaukt piekrišanu	3284
atsisiųsti garso įrašą	3218
atsisiųsti iš app store	3220
atsisiųsti iš google play	3220
atsisiųsti programėlę	3220
atsiųskite naujieną	3231
atsiųskite nuotraukas	3231
atskaņot video	3286
atskaņošanas ātrums	3286
atslēgt rakstu	3293
atslēgvārdi	3287
atteikties var jebkurā laikā	3295
attēls # no #	3306
attēls #/#	3306
attēls attēlā	3286
atualizar a página	3928
atualizar página	3928
atvērt	3253
atvērt galeriju	3297
atvērt lietotni	3288
atvērt lietotnē	3288
atvērt rakstu	3293
atļaut paziņojumus	3289
atšaukti galite bet kada	3176
atšaukti sutikimą	3216
aucun commentaire à ce niveau	2133
audio narrado por una voz automática	1594
audio vytvorila umelá inteligencia	4440
auf apple podcasts hören	898
auf spotify hören	898
ausgewählt für sie	924
auswahl bestätigen	982
auswählen	998
automaatselt tõlgitud	1764
automaattinen käännös	2013
automaticky preložené	4464
automaticky přeloženo	627
automatické prehrávanie	4440
automatické přehrávání	596
automatický preklad	4465
automatický překlad	628
automatikus lejátszás	2556
automatinis atkūrimas	3218
automatisch übersetzt	1012
automatische übersetzung	1013
automatiskt översatt	4707
automatiškai išversta	3232
automatsko puštanje	4342
automātiski tulkots	3299
automātiskā atskaņošana	3286
autoriser la publicité	2172
ava äpis	1753
avantage abonnés	2160
avantages abonnés	2160
avantaje pentru abonați	4055
avançar # segundos	3914
avançar para o conteúdo	3854
aveți deja cont	4078
avfölj	4713
avfølg	3641
avis de décès	2129
avoimet työpaikat	1925
avregistrera dig när som helst	4696
avsluta när du vill	4581
avsluta när som helst	4696
avslutt når du vil	3508
avslå alle	3608
avís legal	424
avísanos de un error	1673
aylik bağiş	4892
aylik bağiş yap	4924
ayrintilar için tiklayin	4817
ayrintilar için tiklayiniz	4817
az ai hibázhat	2583
az ai tévedhet	2583
az e-mail-címed	2573
az első hónap csak # ft	2471
az mi hibázhat	2583
az oldal tetejére	2576
az outbrain ajánlásával	2591
az ön e-mail-címe	2573
az ön neve	2573
az összefoglalót ai készítette	2583
az összefoglalót mi készítette	2583
az összes cikk	2576
az összes elfogadása	2548
az üzeneted	2574
aç	4818
añadir a favoritos	1544
añadir a la cesta	1698
añadir a mi lista	1622
añadir a mis temas	1691
añadir al carrito	1698
añadir comentario	1557
añadir como fuente preferida	1667
añadir una respuesta	1673
añadir usuario	1519
añádenos como fuente preferida	1667
aún no eres suscriptor	1652
aún no estás registrado	1653
aún no te has registrado	1519
aún no tienes cuenta	1653
ačiū už jūsų balsą	3212
ačiū už registraciją	3228
ačiū už žinutę	3228
ačiū, kad balsavote	3212
ačiū, kad užsiprenumeravote	3201
ați uitat parola	4079
ați votat deja	4049
""", 'b': """
baixar episódio	3914
baixar o áudio	3914
baixar áudio	3914
bandykite dar kartą	3228
bandykite vėliau	3228
bankkártyás támogatás	2567
bankovním převodem	608
banküberweisung	799
bara för dig som prenumererar	4693
bara för prenumeranter	4693
bare nødvendige	3607
bağiş sayfasina git	4892
bağiş yap	4792
bağiş yapin	4792
bağişim	4893
bağlanti kopyalandi	4910
bağlantiyi kopyala	4802
başa dön	4817
başka tutar	4892
be šlamšto	3228
bedste værdi	763
bei google als quelle hinzufügen	826
bei spotify hören	898
beitrag nicht mehr verfügbar	984
bejegyzés betöltése	2548
bejelentkezés	2471
bejelentkezés apple-fiókkal	2570
bejelentkezés facebookkal	2570
bejelentkezés google-fiókkal	2570
bekræft din e-mail	765
belépés	2471
belépés facebook-fiókkal	2570
belépés facebookkal	2570
belépés google-fiókkal	2570
benefício do assinante	3881
bere sintetični glas	4541
berite naprej z naročnino	4550
bestill nå	3604
beställ boken	4672
betalas årsvis	4693
betales årlig	3623
betales årligt	762
betalt innehåll	4715
betrag wählen	798
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2589
betűméret módosítása	2589
betűméret növelése	2589
bez mišljenja	4336
bez surogātpasta	3295
bez zobowiązań	3773
bez závazku, kdykoli zrušíte	501
bez závazků	611
bezmaksas piegāde	3283
bezárás	2466
beágyazott tartalom	2548
beállítás preferált forrásként	2586
beállítások mentése	2548
beállítások módosítása	2551
beğen	4872
beğenme	4872
bidrag kan trækkes fra i skat	759
bieżący czas #	3758
bild in originalgröße	1002
bild vergrößern	853	1002
bildergalerie öffnen	1002
bildirimleri aç	4869
bildirimleri açin	4869
bilety już w sprzedaży	3751
bir hata oluştu	4897
bir tutar seçin	4924
bir şeyler ters gitti	4898
bir şeyler yanliş gitti	4898
bitte füllen sie dieses feld aus	999
bitte geben sie eine gültige e-mail-adresse ein	999
bitte prüfen sie ihr postfach	999
bitte versuchen sie es später erneut	908
bitte versuchen sie es später noch einmal	999
bitte überprüfen sie ihr postfach	999
bize ulaşin	4810
biểu quyết	92
bjud en vän på artikeln	4595
bjud oss på en kaffe	4690
bjud oss på kaffe	4690
bjud på en kaffe	4691
bli månadsgivare	4577
bli støttemedlem	3505
bliv fast støtte	759
bliv støtteabonnent	759
bliv støttemedlem	646
blocco pubblicità rilevato	2883
blokovať	4444
bloqueador de anúncios ativado	3965
bloqueador de anúncios detectado	3965
bloqueur de publicité détecté	2210
bloqueur détecté	2210
boletín	1529
bolo to užitočné	4464
brezplačna dostava	4537
browserul tău nu poate reda acest video	4019
brukervilkår	3532
brīva summa	3292
bu haber abonelere özeldir	4793
bu haber yapay zeka tarafindan seslendirilmiştir	4878
bu haber yapay zekâ ile seslendirilmiştir	4878
bu haberi paylaş	4933
bu haberi paylaşin	4933
bu haberler de ilginizi çekebilir	4816
bu içerik abonelere özeldir	4793
bu içerik faydali oldu mu	4871
bu içerik görüntülenemiyor	4881
bu içerik gösterilemiyor	4881
bu içerik kilitli	4895
bu video artik mevcut değil	4878
bu video bulunduğunuz ülkede izlenemiyor	4878
bu video mevcut değil	4878
bu video ülkenizde izlenemiyor	4878
bu yaziyi paylaş	4933
bu yorumu şikayet et	4915
bu özet yararli oldu mu	4839
bugün değil	4791
bulmaca çöz	4876
bunlar da ilginizi çekebilir	4811
burtu izmērs	3302
butlletí	436
buy me a coffee ☕	1192
buy me a cup of coffee ☕	1192
buy us a coffee ☕	1192
buzón anónimo	1661
buzón seguro	1661
buďte v obraze	506
bylo to pro vás užitečné	627
bylo to užitečné	627
bài cùng chuyên mục	5149
bài cùng tác giả	5127	5149
bài khác	5113
bài khác của tác giả	5183
bài liên quan	5113
bài mới nhất	5149
bài quảng cáo	5150
bài tiếp theo	5113
bài trước	5183
bài viết có hữu ích không	5156
bài viết có hữu ích với bạn không	5156
bài viết cùng tác giả	5127
bài viết khác của tác giả	5127
bài viết liên quan	5113
bài viết mới	5148
bài viết này bị khóa	5177
bài viết này có hữu ích không	5156
bài viết tiếp theo	5183
bài viết tiếp tục bên dưới	5152
bài viết tiếp tục sau quảng cáo	5152
bài viết trước	5183
bài viết được tặng bởi thuê bao	5203
bài được dịch tự động	5148
bài đọc nhiều	5149
báo cáo	5157
báo cáo bình luận	5194
báo cáo vi phạm	5157
báo lỗi	5112
báo lỗi bài viết	5156
bármikor leiratkozhat	2498
bármikor leiratkozhatsz	2498
bármikor lemondhatja	2471
bármikor lemondható	2471
bäst värde	4694
bästa pris	4694
bình chọn	91	5157
bình chọn của bạn đã được ghi nhận	5156
bình luận	5112
bình luận (#	5112
bình luận của bạn	5194
bình luận hay	5133
bình luận đã bị tắt	5194
bölümü indir	4878
búsqueda	1570
bücher aus dem shop	831
bülten	4847
bülten üyeliği	4847
bültene abone oldunuz	4847
büyüt	4817
bądź na bieżąco	3661
bądź pierwszą osobą, która skomentuje	3789
błędny adres e-mail	3775
bővebben	2494	2550
būkite pirmas	3182
būkite pirmas, pakomentavęs	3182
bạn chưa có tài khoản	5177
bạn chưa đăng ký	5177
bạn có muốn nhận thông báo	5170
bạn có muốn nhận thông báo không	5170
bạn có thể hủy đăng ký bất cứ lúc nào	5179
bạn có thể quan tâm	5113
bạn muốn nhận thông báo	5170
bạn thấy bài viết này thế nào	5156
bạn đang theo dõi chủ đề này	5188
bạn đã bình chọn	5156
bạn đã bình chọn rồi	5156
bạn đã có tài khoản	5177
bạn đã đăng ký rồi	5200
bản dịch tự động	5187
bản ghi	5164
bật	5171
bật thông báo	5170
bật tiếng	5163
bắt buộc	5180
bắt đầu trắc nghiệm	5159
bỏ qua	5091
bỏ qua quảng cáo	5197
bỏ theo dõi	5188
""", 'c': """
cada aportació compta	439
cada aportación cuenta	1618
cada contribuição conta	3898
cada doação conta	3929
cada donación cuenta	1648
cadastre-se grátis	3813
califica este artículo	1557
campo obrigatório	3935
campos obrigatórios	3935
cancel·la quan vulguis	471
cargando el vídeo	1633
cargando vídeo	1633
cargar más	1570
cargar más comentarios	1626
cargar más noticias	1658
cargar publicación	1638
cargar vídeo	1638
carrega la publicació	457
carrega més comentaris	446
carregando o vídeo	3914
carregando vídeo	3914
carregant el vídeo	453
carregar conteúdo	3918
carregar conteúdo externo	3840
carregar mais comentários	3905
carregar mais notícias	3939
carregar o conteúdo	3918
carregar publicação	3918
carregar vídeo	3918
carte de crédit	2041
cartão de crédito	3812
caseta redacțională	4016	4017
categorieën	3362
categorías	1564
caută	4008
caça-palavras	3910
ce contenu vous a-t-il été utile	2125
ce résumé vous a-t-il été utile	2125
cea mai bună ofertă	4079
cela vous a-t-il été utile	2154
cele mai citite știri	4043
cele mai noi știri	4006
celkem hlasovalo # čtenářů	584
celozaslonski način	4541
celá obrazovka	597
celý článek	529
celý článek zde	617
celý článok	4457
cenimy twoją prywatność	3679
cererea ta a fost trimisă	4105
cerrar galería	1689
cerrar menú	1570
cerrar sesión	1519
cet article est en accès libre pour les abonnés	2142
cet article est lu par une voix de synthèse	2125
cet article vous a-t-il été utile	2154
cette adresse est déjà inscrite	2214
cette information vous a-t-elle été utile	2201
cette page vous a-t-elle été utile	2154
cette réponse est-elle utile	2154
cette vidéo est indisponible	2162
cette vidéo ne peut pas être lue	2162
cevaplari göster	4871
changer mes préférences	2084
chargement du lecteur vidéo	2162
charger la vidéo	2166
charte éditoriale	2188
chcem dostávať upozornenia	4443
chcem odoberať	4453
chcete dostávat notifikace	600
chcete dostávat upozornění	600
chcete dostávať notifikácie	4443
chcete dostávať upozornenia	4443
chci dostávat upozornění	600
chci odebírat	506
chci podpořit	498
chci přispět	498
chi tiết	5117
chia sẻ	5101
chia sẻ bài viết	5101
chia sẻ bài viết này	5203
chia sẻ facebook	5148
chia sẻ lên facebook	5190
chia sẻ qua email	5190
chia sẻ qua facebook	5148
chia sẻ qua zalo	5190
chia sẻ tin này	5203
chia sẻ zalo	5190
chia sẻ ý kiến của bạn	5112	5133
cho chúng tôi biết ý kiến	5156
cho phép	5171
cho phép thông báo	5170
chuyên mục	5113
chuyển đến công thức	61
chép liên kết	5148
chính sách bảo mật	5111
chính sách bảo mật | điều khoản sử dụng	5111
chính sách cookie	5110	5111
chính sách quyền riêng tư	5111
chơi miễn phí	5159
chơi ngay	5159
chưa có tài khoản	5177
chấp nhận	5110
chấp nhận tất cả	5110	5111
chấp nhận tất cả cookie	5111
chấp nhận và tiếp tục	5110	5167
chế độ tối	5196
chỉ dành cho thuê bao	5177
chỉ dành cho thành viên	5177
chọn	5178
chọn gói	5177
chọn gói của bạn	5177
chọn gói đăng ký	5177
chọn số tiền	5198
chủ đề	5113
chủ đề liên quan	5113
chủ đề nóng	5149
cikk ajándékozása	2589
cikk elküldése ajándékként	2589
cikk feloldása	2570
cikk meghallgatása	2556
cikk megosztása	2477
cikk mentése	2477
cikk nyomtatása	2589
cikkünk frissül	2494
citeşte şi	4006
citește articolul complet	4084
citește articolul integral	4084
citește fără limite	4040
citește gratuit	4104
citește mai departe	4006	4008
citește mai mult	4006	4008
citește regulile comunității	4022
citește tot articolul	4084
citește transcrierea	4057
citește în aplicație	4064
citește și	4006
citi šobrīd lasa	3247
citit de o voce sintetică	4057
citiți și	4006
cobrança anual	3934
codes de réduction	2225
cofnij zgodę	3755
col·labora	411
comandă acum	4027	4055
comandă cartea	4027	4055
comentariile sunt doar pentru abonați	4097
comentariul tău	4097
comentariul tău așteaptă moderarea	4022
comentează	4005
comentário	3842
comentário aguardando moderação	3891
comentários	3842
comentários desativados	3954
comentários exclusivos para assinantes	3891
commander ce numéro	2129
commander le numéro	2128
comment désactiver mon adblocker	2172
comment désactiver mon bloqueur	2172
commentaire en attente de modération	2133
commentaires désactivés	2201
commerciële bijdrage	3412
commerciële content	3494
commerciële inhoud	3494
comparte este artículo	1699
compartilhar esta matéria	3977
compartilhe esta notícia	3977
compartir esta página	1699
completează formularul #	3988
completează online formularul #	3988
compre a edição impressa	3881
conditions générales	2081
conectează-te cu facebook	4040
conectează-te cu google	4040
confidentialité	2081
configuració de galetes	457
configuració de les galetes	457
configuració de privacitat	457
configuración	1553
configuración de cookies	1553
configuración de privacidad	1638
configurações de cookies	3836
configurações de privacidade	3918
confira o preço	3976
conheça as ofertas	3967
conheça os planos	3967
conheça todas as nossas newsletters	3895
consenti la pubblicità	2844
consigue tu entrada aquí	1597
consulta les normes de participació	428
consultez notre charte de modération	2133
consíguelo en tu quiosco	1597
contacta amb la redacció	479
contacta con la redacción	1661
contactar a redação	3942
contactar con la redacción	1661
contactați redacția	4086
contacte a redação	3942
contactează redacția	4086
contacter la rédaction	2188
contactez la rédaction	2188
contenu externe recommandé	2123
contenu proposé par notre partenaire	2129
contenu réservé	2178
contenu réservé aux abonnés	2178
contenu sponsorisé	2079
contenus recommandés	2147
contenus sponsorisés	2079	2093
conteúdo bloqueado	3840
conteúdo de marca	3834
conteúdo exclusivo	3813
conteúdo exclusivo para assinantes	3900
conteúdo externo	3876
conteúdo externo bloqueado	3840
conteúdo externo recomendado	3876
conteúdo gerado por ia	3962
conteúdo pago	3911
conteúdo para assinantes	3813
conteúdo patrocinado	3834
conteúdo premium	3900
conteúdo produzido pela marca	3881
conteúdo relacionado	3851
conteúdos relacionados	3903
contingut només per a usuaris registrats	440
continua a leggere dopo la pubblicità	2830
continua após a publicidade	3834
continua després de l'anunci	430
continuar leyendo aquí	1519
continuarea articolului după publicitate	4029
continuarea articolului după reclamă	4026
continue a ler esta notícia	3903
continuer après la publicité	2079
continuer sans désactiver	2210
continuer à lire	2216
continuă cu apple	4040
continuă cu email	4104
continuă cu facebook	4040
continuă cu google	4040
continuă lectura	4107
continuă pe site	4064
continuă să citești	4107
continuă să citești după publicitate	4026
continuă în browser	4064
continúa abajo	1551
contáctanos	1557
convida'ns a un cafè	467
conținut disponibil doar utilizatorilor înregistrați	4040
conținut exclusiv	3992
conținut exclusiv pentru abonați	3992
conținut extern	4019
conținut extern recomandat	4019
conținut pentru abonați	3990
conținut plătit	4055
conținut premium	4040
conținut promovat	4029
conținut sponsorizat	87	4000
cookie beállítások	2548
cookie を管理する	2997
cookie 偏好設定	5236
cookie 偏好设置	5236
cookie 設定	5312
cookie 设置	5312
cookie-beállítások	2548
cookie-beállítások módosítása	2551
cookieinställningar	4601
cookies a ochrana soukromí	522
cookieの管理	2997
cookieの設定	2931
cookieの設定を変更	2933
cookieを拒否する	3030
cookieを管理	2997
cookieを管理する	2997
cookie政策	5234
cookie設定	2931	2934	5234
cookie設定を変更	2933
cookie设置	5234	5237
copia enllaç	487
copia l'enllaç	418
copiază	4094
copiază link	3997
copiază linkul	3997
copy link thành công	5148
correo electrónico	1529
correo electrónico no válido	1654
correo no válido	1654
correu electrònic	474
correu electrònic no vàlid	473
correu no vàlid	473
coś poszło nie tak	3776
coś poszło nie tak. spróbuj ponownie	3775
coś poszło nie tak. spróbuj ponownie później	3775
creează cont	3990
crucigrama del día	1674
créer mon compte	2042
créer un compte	2042
créer une alerte	2135
créer une alerte sur ce thème	2135
csak a szükséges sütik	2548
csak a szükségesek	2548
csak előfizetők számára	2570
csak előfizetőknek	2471
csomagok megtekintése	2570
cualquier aportación ayuda	1648
cum îl dezactivez	4073
cumpără acum	4055
cumpără bilet	4027	4055
cumpără bilete	4027	4055
cumpără bilete online	4055
cumpără cartea	4027	4055
cumpără de pe emag	4055
cumpără revista	4026
cuvinte încrucișate	4054
czy artykuł był pomocny	3787
czy artykuł był przydatny	3787
czy ten artykuł był pomocny	3787
czy to było pomocne	3787
czyta głos ai	3758
czytaj całość	3695
czytaj cały artykuł	3778
czytaj również	3692
czytaj także	3692
czytaj też	3692
czytaj też nasze inne artykuły	3692
czytaj więcej	3692	3695
czytaj więcej o	3692
czytane przez głos syntetyczny	3758
cài đặt	5110
cài đặt cookie	5167
cài đặt quyền riêng tư	5167
cài đặt ứng dụng	5169
các bài viết khác của tác giả	5127
các tin khác	5113
cách tắt	5174
cách tắt trình chặn quảng cáo	5173
câmp obligatoriu	4080
câmpuri obligatorii	4080
cât de util a fost acest articol	4022
címkék	2492
címlap	2492
címlapra	2576
címlapról ajánljuk	2492
có lẽ để sau	5091
có lỗi xảy ra	5179
có thể bạn quan tâm	19	5113
có thể bạn thích	19
có, tôi muốn	5170
códigos de desconto	3976
códigos de descuento	1698
códigos promocionales	1698
cómo desactivar el bloqueador	1646
cómo desactivarlo	1647
cómpralo aquí	1632
cómpralo en amazon	1632
cùng chuyên mục	5113
cùng chủ đề	5149
cùng tác giả	5127	5149
cảm ơn bạn đã bình chọn	91	5156
cảm ơn bạn đã tham gia	5156
cảm ơn bạn đã ủng hộ	5198
cảm ơn, tin nhắn của bạn đã được gửi	5179
cỡ chữ	65	5138
cửa hàng	5192
""", 'd': """
d'autres articles à découvrir	19
da, želim	4346	4545
dagens fråga	91	4669
dagens spørgsmål	91	739
dagens spørsmål	91	3601
daha az göster	4818
daha fazla göster	4817
daha fazla haber için tiklayin	4817
daha fazla yorum yükle	4871
daha önce oy kullandiniz	4871
daha önce oy verdiniz	4871
dalies ar šo rakstu	3250
dalinkitės	3176
dalinkitės straipsniu	3181
dalsza część artykułu pod materiałem wideo	3673
dalsza część artykułu pod wideo	3673
dalsza część tekstu pod wideo	3673
dalszy ciąg materiału pod wideo	3676
dalīties	3245
dalīties ar draugiem	3250
dalīties ar rakstu	3302
dalīties facebook	3250
dalīties whatsapp	3302
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
danke für dein feedback	902
danke für deine stimme	91
danke für ihr feedback	902
danke für ihre stimme	91	972
danke fürs abstimmen	972
danke fürs mitmachen	91
danos tu opinión	1609
dans l'actualité	2147
dans la même catégorie	2093
dans la même rubrique	2093
dans la même série	2093
dar lze odečíst z daní	607
dar si můžete odečíst z daní	607
darovat jednorázově	607
darovat měsíčně	607
darovat článek	510
darovať	4377
darovať jednorazovo	4447
darovať mesačne	4447
darovať článok	4385
darowiznę możesz odliczyć od podatku	3769
darujte nám # %	4447
darujte tento článek	510
darujte tento článok	4385
das könnte dich auch interessieren	850
das könnte ihnen auch gefallen	850
das könnte sie auch interessieren	850
das könnte sie interessieren	850
das video ist in ihrem land nicht verfügbar	984
das video ist leider nicht mehr verfügbar	984
das video ist nicht mehr verfügbar	984
das video ist nicht verfügbar	984
das wichtigste in kürze, zusammengefasst von ki	886
datenschutzerklärung	836
daugiau autoriaus straipsnių	3230
daugiau straipsnių	3230
daugiau šia tema	3178
dať spätnú väzbu	4464
dbamy o twoją prywatność	3679
deaktivér din adblocker	756
deblochează articolul	4040
definições de cookies	3918
definições de privacidade	3918
deine stimme wurde gezählt	972
deixar um comentário	3842
deixe um comentário	3842
del på e-mail	781
del på e-post	3521
del på facebook	660	3521
del på mail	660
del på twitter	660	3521
del på whatsapp	3642
del på x	660	3521
dela inlägget	4595
dela på facebook	4595
dela på twitter	4595
dela på whatsapp	4714
dela på x	4595
dela som gåva	4714
deli po e-pošti	4566
deli članek	4487
delite članek	4487
demander un droit de réponse	2201
den här artikeln är låst	4693
den här artikeln är skyddad av upphovsrättslagen	4705
den här videon är inte längre tillgänglig	4679
den här videon är inte tillgänglig	4679
denne artikel er låst	762
denne artikkelen er låst	3623
denne saken er låst	3623
denne video er ikke længere tilgængelig	748
denne video er ikke tilgængelig	748
denunciar comentário	3954
denunciar este comentário	3954
der er opstået en fejl	766
der opstod en fejl. prøv igen senere	765
dernière minute	2093
dernières actualités	2093
dernières infos	2093
dernières nouvelles	2093
desa les preferències	457
desa per llegir després	442
desactívalo para continuar	1646
desactívalo para seguir leyendo	1646
desbloquear artículo	1619
desbloqueie este conteúdo	3900
descarcă aplicația	4064
descarcă audio	4057
descarcă din app store	4064
descarcă din google play	4064
descarcă episodul	4057
descarcă formularul	4075
descarcă formularul #	3988
descargar pódcast	1633
descarrega l'àudio	453
descarregar áudio	3914
deschide aplicația	4065
deschide în aplicație	4064
descárgala en app store	1641
descárgala en google play	1641
descărcați formularul #	3988
destekçi ol	4892
destekçimiz olun	4892
desteğiniz fark yaratir	4924
desteğiniz için teşekkür ederiz	4924
desteğiniz için teşekkürler	4924
det er gratis å opprette en bruker	3508
det går inte att visa innehållet	4676
det har oppstått en feil	3627
det här innehållet kan inte visas	4676
det här innehållet är inte tillgängligt	4676
det læser andre	685
det oppsto en feil. prøv igjen senere	3626
det är gratis att skapa ett konto	4581
detaylar için tiklayin	4817
detaylar için tiklayiniz	4817
detta material är skyddat enligt lagen om upphovsrätt	4644
detta är en annons	4599
detta är en plusartikel	4581
dette indhold er ikke tilgængeligt	745
devam etmek için üye girişi yapin	4793
devami için abone olun	4793
devamini okumak için abone olun	4793
dezactivează sunetul	4057
dienas jautājums	3280
diese funktion steht nur angemeldeten nutzern zur verfügung	920
dieser inhalt ist nicht mehr verfügbar	981
dieser inhalt ist nicht verfügbar	981
dieser kommentar wurde gelöscht	1014
dieses video ist in deinem land nicht verfügbar	984
dieses video ist in ihrem land nicht verfügbar	984
dieses video ist leider nicht mehr verfügbar	984
dieses video ist nicht mehr verfügbar	984
dieses video ist nicht verfügbar	984
digite um e-mail válido	3935
din aceeași categorie	4006
din aceeași secțiune	4043
din röst har registrerats	4665
din röst är registrerad	91
din röst är räknad	4665
disponibil în app store	4064
disponibil în app store și google play	4034
disponibilă în app store și google play	4034
disponível na app store	3921
distribuie știrea	4109
distribuiți	3997
diğer fotoğraf için tiklayin	4814
diğer haberler	19	4811
diğer okurlar bunlari okuyor	4811
diğer sayfaya geçmek için tiklayin	4814
diğer seçenekler	4911
diğer tutar	4892
diğer yazilari	4901
dla prenumeratorów	3772
dla subskrybentów	3658
dlaczego widzę tę reklamę	3795
do fotogalérie	4456
do galérie	4457
do góry	3695
do košíka	4435
do košíku	515	590
do księgarni	3674
do speciálu	617
doar abonații pot comenta	4022
doar pentru abonați	3990
doação mensal	3809
doação única	3809
doba čtení # min	529
dodaj do moich tematów	3791
dodaj jako preferowane źródło	3791
dodaj kao željeni izvor	4366
dodaj nas do preferowanych źródeł	3791
dodaj nas do wyjątków	3764
dodaj u košaricu	4338
dodaj v košarico	4536
dogodila se greška. pokušajte ponovno	4354
dolgozzon nálunk	2494
domiciliación bancaria	1518
domů	529
don régulier	2174
dona suport al periodisme en català	439
dona'ns la teva opinió	446
donació mensual	468
donació única	468
donación mensual	1514
donación puntual	1649
donación única	1514
donativo único	3930
donați	3987
donația mea	4103
donație lunară	4075
donație unică	4075
donează	3987
donează acum	3987
donează lunar	3987
donează lunar # euro	4039
donează lunar # lei	4039
donează o dată	4074
doner nå	3505
doniraj mesečno	4349	4548
doniraj mjesečno	4349
données personnelles	2081
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
dosegli ste omejitev člankov	4550
dosegnuli ste ograničenje članaka	4351
dossier spécial	2159
dovanoti straipsnį	3235
dozvoli obaveštenja	4345
dołącz do dyskusji	3742
dołącz do nas	3655
dołącz do newslettera	3661
došlo je do greške. pokušajte ponovo	4354
došlo je do pogreške. pokušajte ponovno	4354
došlo k chybě	615
došlo k chybě. zkuste to prosím později	614
drodzy użytkownicy	3679
droga użytkowniczko, drogi użytkowniku	3679
drogi użytkowniku	3679
droits réservés	2221
drukāt	3250
drukāt rakstu	3302
drukāt recepti	61
du använder en adblocker	4686
du använder en annonsblockerare	4686
du er nå påmeldt	3515
du er nå påmeldt nyhetsbrevet	3515
du följer	4712
du följer det här ämnet	4712
du följer nu	4712
du följer redan	4712
du följer redan ämnet	4712
du følger allerede	3640
du følger allerede dette emne	780
du følger allerede dette temaet	3640
du følger allerede emnet	780
du følger dette emne	780
du følger dette temaet	3640
du følger emnet	780
du følger nå	3640
du har en adblocker påslagen	4688
du har en annonsblockerare påslagen	4688
du har nådd grensen	3623
du har nået din grænse	762
du har nått din gräns	4693
du har redan röstat	4665
du har rätt att vara anonym	4610
du har slået adblock til	756
du kan när som helst avregistrera dig	4696
du kan när som helst avsluta prenumerationen	4588
du kan når som helst melde deg av	3515
du kan opsige når som helst	649
du kan trække beløbet fra i skat	759
du kanske också gillar	4614
du modtager snart en bekræftelse på mail	654
du même auteur	2093
du prenumererar nu på nyhetsbrevet	4588
du skyddas av källskyddet	4610
du verkar använda en annonsblockerare	4686
du vil kanskje også like	3543
du är nu anmäld	4696
du är skyddad av källskyddet	4610
du är skyddad enligt källskyddet	4610
duración	1634
durată	4058
duração	3915
durée	2163
durée : #	2116
dziękujemy za głos	91	3745
dziękujemy za oddanie głosu	91	3745
dziękujemy za przesłanie formularza	3775
dziękujemy za udział w sondzie	3745
dziękujemy za wiadomość	3775
dziękujemy za zapis	3661
dziękujemy! sprawdź skrzynkę	3775
dành cho bạn	5113
dành cho thuê bao	5095
dành riêng cho thành viên	5177
dárkovat článek	500
dát zpětnou vazbu	627
därefter # kr/mån tills du säger upp	4581
débloquer l'accès	2213
débloquer l'article	2042
débloquer tous les articles	2044
débloquez cet article	2142
débloquez l'accès à tous les articles	2044
débloquez l'intégralité des articles	2044
débloquez tous les articles	2044
débloquez tous nos articles	2044
déconnexion	2042
découvrez notre boutique	2128
découvrez tous nos jeux	2157
découvrir l'offre	2042
découvrir la boutique	2160
découvrir nos offres	2142
découvrir toutes nos offres d'abonnement	2142
déjà un compte	2042
déjà un compte ? connectez-vous	2042
délka	597
délka #	597
déplier	2098
désactiver les sous-titres	2162
détails	2098
dê a sua opinião	3905
dê sua opinião	3905
dölj	4618
dölj annons	4715
dölj bildtext	4699
dölj svar	4710
düzeltme politikasi	4903
dāvini rakstu	3250
dāvini rakstu draugam	3250
děkujeme za hlas	584
děkujeme za hlasování	91	584
děkujeme za odběr	614
děkujeme za přihlášení	506
děkujeme za vaši zprávu	614
děkujeme za váš hlas	91	584
děkujeme za zprávu	614
dĺžka	4441
dĺžka #	4441
dịch tự động	5164
""", 'e': """
e-bülten	4847
e-bülten aboneliği	4847
e-mail alebo používateľské meno	4450
e-mail cím	2573
e-mail ili korisničko ime	4351
e-mail inválido	3895
e-mail nebo uživatelské jméno	610
e-mail-cím	2574
e-mail-cím vagy felhasználónév	2570
e-mailová adresa	506
e-pasts vai lietotājvārds	3293
e-post või kasutajanimi	1758
e-posta gönder	4802
e-posta ile paylaş	4910
e-postadress eller användarnamn	4693
e-pošta ali uporabniško ime	4550
e-poštni naslov	4553
echipa redacțională	4017
ecrã inteiro	3915
edición digital	1519
edición impresa	1519
editöre yaz	4903
editöre yazin	4903
editörün seçtikleri	4811
edição impressa	3813
eget beløb	759
eget beløp	3620
egyedi összeg	2567
egyszeri adomány	2567
egyszeri támogatás	2467
egyszeri támogatás küldése	2567
egyéb összeg	2567
ehkä myöhemmin	1893
ei mielipidettä	1973
ei tänään	1893
ei vielä tunnusta	1998
ei, aitäh	1755
eikö sinulla ole tunnusta	1998
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	999
eiti į receptą	61
ekskluzivno za naročnike	4550
el artículo continúa abajo	1698
el artículo continúa debajo	1698
el juego es solo para mayores de # años	1670
el millor de la setmana a la teva bústia	436
el más popular	1653
el més llegit	415
el més popular	472
el més vist	443
el reproductor se está cargando	1633
el. paštas	3201
el. paštas arba vartotojo vardas	3226
el. pašto adresas	3228
eldste først	3638
elfelejtett jelszó	2471
elfelejtette a jelszavát	2570
elfogadom az összeset	2551
elfogadom és folytatom	2548
elfogadom és megjelenítem	2548
elfogadás és folytatás	2548
elige tu suscripción	1619
elküldés	2574
elküldöm	91	2477	2574
elküldöm e-mailben	2589
ellenőrizd a postafiókod	2573
ellenőrizze a postafiókját	2573
elmentem későbbre	2477
elolvasom később	2589
elolvasta az összes ingyenes cikkét	2570
elrejtés	2496
els lectors també han llegit	443
elutasítom	2550
elérte a havi limitet	2570
elírást talált	2488
előfizetek	2471
előfizetés	2471
előfizetési csomagok	2570
előfizetési lehetőségek	2570
előfizető vagyok	2570
előfizetői ajánlat	2545
előfizetői előny	2545
előfizetői kedvezmény	2545
előfizetői tartalom	2471
előfizetőknek	2471
előfizetőként megoszthatja a cikket	2477
előző	2494
előző cikk	2492
előző fotó	2576
előző kép	2576
előző oldal	2576
email cím	2574
email của bạn	5200
email của bạn sẽ không được hiển thị công khai	5133
email inválido	3935
email không hợp lệ	5179
email không đúng định dạng	5179
email no válido	1654
email này đã được đăng ký	5200
emailul tău	4105
emlékeztess később	2466
emlékezz rám	2571
emlékezzen rám	2571
emme voi näyttää sisältöä	1979
emme voi näyttää tätä sisältöä	1979
empfehlungen für sie	924
en beğenilen	4872
en beğenilenler	4872
en colaboración con	1670
en col·laboració amb	489
en este artículo	1564
en popüler	4896
en çok okunan	4811
en çok okunan haberler	4811
en çok okunanlar	4811
encara no estàs registrat	472
encuesta del día	1560
endast för dig som är prenumerant	4693
endast för medlemmar	4693
endast nödvändiga	4676
endast nödvändiga cookies	4676
endre tekststørrelse	3642
engangsbeløb	646
engangsbeløp	3620
engedélyezem	2563
engedélyezés	2563
engedélyezés és folytatás	2551
engedélyezés és megjelenítés	2551
engångsgåva	4577
enllaç copiat	442
ensemble, faisons vivre un média libre	2141
entgeltliche veröffentlichung	833
enthält werbung	830
entre em contato com a redação	3942
enviament gratuït	489
enviar comentário	3842
enviar corrección	1557
envoyer à un ami	2071
envoyer à un proche	2071
envoyez-nous vos témoignages	2121
envíanos tu opinión	1626
envío gratis	1670
epizód letöltése	2556
eredeti megjelenítése	2496
eredmény megtekintése	91
eredmények	92	2496
eredmények megtekintése	2539
erinnern sie mich später	794
eroare la încărcarea videoclipului	4102
erro ao carregar o vídeo	3962
error al cargar el vídeo	1681
erről bővebben itt írtunk	2494
erről is írtunk	2492
erről itt írtunk bővebben	2494
erscheint täglich	908
erscheint wöchentlich	908
erősítse meg az e-mail-címét	2573
es gratis y solo te llevará un minuto	1615
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	908
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	999
es izslēdzu reklāmu bloķētāju	3291
escanea el código qr	1642
escreva um comentário	3842
escriu a la redacció	479
escriu el teu correu electrònic	436
esi pirmais, kas komentē	3251
esimene kuu # €	1708
esta funcionalidad es sólo para registrados	1519
esta matéria foi útil para você	3878
esta notícia foi útil	3878
esta página foi útil	3905
este artigo está bloqueado	3933
este artigo foi útil	3905
este artículo está bloqueado	1652
este artículo está protegido	1694
este campo é obrigatório	3935
este contenido está protegido	1694
este correo ya está registrado	1687
este e-mail já está cadastrado	3968
este espaço é moderado pela redação	3891
este resumo foi útil	3878
este video ya no está disponible	1633
este vídeo já não está disponível	3914
este vídeo no está disponible	1633
este vídeo não está disponível	3914
este vídeo não está mais disponível	3914
este vídeo ya no está disponible	1633
está a seguir este tema	3972
estás bloqueando nuestros anuncios	1684
estás de acuerdo? vota	1609
estás siguiendo este tema	1691
estä	1989
ethvert bidrag hjælper	760
etický kodex redakce	622
etický kódex redakcie	4460
etkinleştir	4886
etkö ole tilaaja	1998
etkö ole vielä tilaaja	1998
ett fel har uppstått	4697
ett fel uppstod. försök igen senare	4696
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	999
evaluează rețeta	61
evästeasetukset	1913
evästeet	1913
evästeet ja tietosuoja	1914
evästekäytäntö	1979
exclusiv pentru abonați	4040
exibir conteúdo	3918
exklusiv für abonnenten	997
exklusiv für mitglieder	997
exklusivt för medlemmar	4693
exklusivt för prenumeranter	4693
exkluzív tartalom előfizetőknek	2570
experimente grátis por um mês	3900
externt innehåll	4676
externí obsah	593
externý obsah	4437
ez a cikk zárolt	2570
ez a mező kötelező	2573
ez a tartalom nem elérhető	2548
ez a tartalom nem jeleníthető meg	2548
ez a videó már nem elérhető	2556
ez a videó nem elérhető	2556
ez is érdekelhet	2492
ez is érdekelheti	2492
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2548
ezt a témát már követi	2586
ezt is ajánljuk	2492
ezt olvasta már	2492
ezt olvastad már	2492
eén keer toestaan	3453
ešte nemáte predplatné	4450
ešte nemáte účet	4450
ești de acord? votează	4022
ești deja abonat	4048
ești deja abonată	4048
""", 'f': """
facebook ile giriş yap	4895
facebook'ta paylaş	4802
facebook-bejegyzés betöltése	2551
facebook-poszt betöltése	2551
facebookでシェア	2923
facebookでシェアする	2923
facebookでログイン	3010
facebookで共有	3024
facebookで続ける	3010
facebookで見る	3028
facturació anual	472
facturació mensual	472
facturación anual	1653
facturación mensual	1653
facturare anuală	4079
facturare lunară	4079
facturé annuellement	2178
facturé mensuellement	2178
faire un don défiscalisé	2174
faktureras årligen	4693
faktureres årlig	3623
faktureres årligt	762
fale com a redação	3942
fazer doação	3966
fazer uma doação mensal	3966
fazer uma doação única	3966
faça login	3813
faça o quiz	3908
faça o teste	3908
faça uma doação única	3966
faça uma pergunta sobre esta reportagem	3878
felhasználási feltételek	2548
felhasználási jog vásárlása	2581
felhasználónév	2571
felhasználónév vagy e-mail	2570
feliratkozás	2574
feliratkozás hírlevélre	2573
feliratok megjelenítése	2556
fermer la fenêtre	2216
fes el qüestionari	449
fes una donació	411
fes-te sòcia	467
ficha técnica	3860
fiecare contribuție contează	4074
fiecare donație contează	4039
fiecare leu contează	4039
film jest niedostępny w twoim kraju	3758
film nie jest już dostępny	3758
film niedostępny	3758
fin de la publicité	2160
fine della pubblicità	2830
fine pubblicità	2830
fiyati gör	4877
fizetett együttműködés	2591
fizetett hirdetés	87	2480
fiók létrehozása	2471
fiókom	2471
foglalja le helyét	2545
folytatás a hirdetés után	2591
folytatás apple-fiókkal	2570
folytatás facebookkal	2570
folytatás google-fiókkal	2570
folytatás google-lel	2570
folytatás kikapcsolás nélkül	2564
fontu büyüt	4910
form gönderildi	4926
formulaire envoyé	2214
formulário enviado	3968
forstået	690
forstått	3548
forstør	749
forstør billede	688
forstør billedet	768
forstørr	3611
forstørr bilde	3546
forstørr bildet	3629
fortsett uten å slå av	3618
fortsett uten å støtte	3504
fortsätt läsa efter annonsen	4599
fortsätt med apple	4693
fortsätt med e-post	4693
fortsätt med facebook	4693
fortsätt med google	4693
fortsätt utan att stänga av	4686
fortsätt utan att stödja	4576
fortsæt med apple	762
fortsæt med at læse	668
fortsæt med e-mail	762
fortsæt med facebook	762
fortsæt med google	762
fortsæt uden at slå fra	756
fortsæt uden at støtte	645
foto # iš #	3239
fotogalería	1564
fotografia următoare	4107
fotoğraf galerisi	4901
fotoğrafi büyüt	4901
fotoğraflar için tiklayin	4814
fotoğraflari gör	4901
fotoğraflari görmek için tiklayin	4817
fotó #/#	2575
fotó megtekintése	2575
fotó: #/#	2575
fotók megtekintése	2575
fra vores annoncører	783
fra vår butikk	3604
fra våre partnere	3644
frete grátis	3951
friss hírek	2492
frissítse az oldalt	2566
fråga vår ai om artikeln	4607
från vår butik	4672
från våra annonsörer	4715
från våra partner	4715
frühbucher-tickets	977
frühbucherrabatt sichern	977
fuld skærm	749
fuldskærm	688
fullskärm	4680
fyll i fältet	4696
fäll ihop	4618
fäll ut	4618
fältet är obligatoriskt	4696
få adgang	649
få artiklen læst op	660
få de vigtigste nyheder hver morgen	654
få de viktigaste nyheterna varje morgon	4588
få de viktigste nyhetene hver morgen	3515
få læst artiklen op	748
få notifikationer	752
få notiser	4683
få nyheder på mail	654
få nyheter på e-post	3515
få nyheter på mejlen	4588
få overblikket her	688
få tilgang	3508
få varsel når vi skriver om dette	3546
få varsler	3614
följ	4596
följ det här ämnet	4712
följ direktrapporten	4699
följ författaren	4712
följ journalisten	4712
följ liverapporten	4699
följ oss	4596
följ skribent	4596
följ skribenten	4712
följ ämne	4712
följ ämnen	4712
följ ämnet	4596
för prenumeranter	4581
förderer werden	795
fördermitglied werden	795
föregående	4617
föregående artikel	4614
föregående bild	4699
föregående sida	4699
förnamn	4697
förstora	4617
förstora bild	4699
förstora bilden	4699
försök igen senare	4696
føj til foretrukne kilder	780
føj til mine emner	780
følg	663	664	3523
følg alle	664
følg alle emner	665
følg dette emne	780
følg dette temaet	3640
følg direkte	3629
følg direktesenteret	3629
følg emne	663
følg emner	665
følg emnet	3640
følg forfatter	3640
følg forfatteren	3640
følg ikke længere	780
følg journalist	3640
følg journalisten	3640
følg liveblog	768
følg livebloggen	768
følg os	663
følg oss	3523
følg sagen her	688
følg saken direkte	3629
følg serien	665
følg skribent	780
følg skribenten	780
følg tema	3523
følg temaet	3640
følg temaet og få varsel	3546
følger	664
für abonnenten	800
für den newsletter anmelden	810
für dich empfohlen	924
für sie empfohlen	924
für sie entstehen keine mehrkosten	925
fă o donație	3987
fă quizul	4052
fă testul	4052
fără obligații	4040
fără spam	4080
fără sunet	4058
fără tine nu putem	4039
főoldal	2576
""", 'g': """
galbūt vėliau	3222
galeri için tiklayin	4814
galerie schließen	1002
galerie öffnen	1002
galeriyi aç	4817
galeriyi gör	4901
galeriyi görmek için tiklayin	4817
galéria	2494
galéria (#	2575
galéria bezárása	2576
galéria megnyitása	2576
galéria megtekintése	2494
garanta já o seu ingresso	3881
gastos de envío incluidos	1632
gastos de envío no incluidos	1632
gauti pranešimus	3221
gaver kan trækkes fra i skat	759
ge en engångsgåva	4690
ge en gåva	4691
ge återkoppling	4708
gefällt mir	1015
gefällt mir nicht	1015
gelesen von einer künstlichen stimme	984
gelişmelerden aninda haberdar olun	4885
gem til læseliste	660
generisano veštačkom inteligencijom	4363
genindlæs siden	758
genişlet	4818
gerenciar opções	3961
gerenciar preferências	3961
geri dön	4818
gerir opções	3961
gerir preferências	3961
gestionează consimțământul	4061
gestionează cookie-urile	4101
gestionează opțiunile	4004	4101
gestionează preferințele	4061
geçerli bir e-posta adresi girin	4897
geçerli süre	4879
geçersiz e-posta	4897
geçersiz e-posta adresi	4897
ghi nhớ đăng nhập	5177
gia hạn gói	5199
giriş	4793
giriş yap	4793
giriş yapin	4793
giriş yapin veya üye olun	4793
giv et beløb	759
giv et engangsbeløb	759
giv os feedback på artiklen	677
già abbonato	2730
già registrato	2730
giải đố ngay	5159
giảm cỡ chữ	5190
giọng nam miền bắc	5138
giọng nam miền nam	5138
giọng nữ miền bắc	5138
giọng nữ miền nam	5138
giọng đọc ai	5163
giọng đọc tự động	5163
gjenstående tid	3611
gjenstående tid #	3610
gjenstående tid -#	3610
glasnoća	4343
gli articoli più letti	2818
glömt ditt lösenord	4693
glömt lösenord	4581
glömt lösenordet	4693
glücksspiel kann süchtig machen	832
godišnja naplata	4352
godišnja pretplata	4352
godišnje	4352
godišnje plaćanje	4352
godkänn	4601
godkänn alla	4601
godkänn alla cookies	4676
godkänn och fortsätt	4676
godkänn och visa	4676
godkänn och visa innehåll	4604
google hirdetések	2591
google ile giriş yap	4895
google playからダウンロード	3000
google playで手に入れよう	3000
google play에서 다운로드	3130
google reklāmas	3304
google से जारी रखें	2445
google-hirdetések	2591
googleでログイン	3010
googleで登録	3010
googleで続ける	3010
gorące tematy	3692
gracias por tu opinión	1594
gratuit, fără spam	4080
grazie, il tuo messaggio è stato inviato	2853
grotuvas įkeliamas	3218
großansicht	1002
gràcies pel teu vot	446
gràcies per la teva opinió	428
gràcies per votar	428
gràcies, el teu missatge s'ha enviat	473
gràcies, ja estàs subscrit	436
grátis e sem spam	3935
grįžti į pradžią	3230
grįžti į viršų	3230
guardar artículo	1544
guardar configuración	1638
guardar para después	1622
guardar para leer después	1622
guardar preferências	3918
gå ikke glip af	685
gå ikke glip af noget	654
gå ikke glipp av noe	3515
gå til forsiden	3629
gå til hovedindhold	768
gå til indhold	688
gå til innhold	3629
gå til liveblog	768
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	734
gå til shop	742
gå til toppen	768
gå till receptet	61
gåvolänk	4714
généré par ia	2208
généré par l'ia	2208
gépi felolvasás	2556
gépi fordítással készült	2583
géppel fordítva	2583
gérer la confidentialité	2207
gérer les cookies	2081
gérer les préférences	2123
gérer les traceurs	2207
gérer mes alertes	2135
gérer mes choix	2081
gérer mes cookies	2207
gérer mes préférences	2207
gérer mon consentement	2166
gérer vos préférences	2166
gérer vos préférences de cookies	2123
góp ý	5112
gönder	91	4898
gönderiyi göster	4881
gönderiyi yükle	4881
gör quizzet	4665
gör testet	4669
görseli büyüt	4901
görüş bildir	4871
görüşünü bildir	4871
görüşünüzü bildirin	4871
gündem	4811
günün anketi	91	4840
günün bulmacasi	4916
günün haberleri	4811
günün kelimesi	4916
günün sudokusu	4916
günün özeti	4811
głosuj	91	3748
głośność	3759
gợi ý	5113
gửi	91	5112
gửi bài cho tòa soạn	5184
gửi bài viết	5184
gửi bình luận	5112	5133
gửi bình luận của bạn	5132
gửi cho bạn bè	5148
gửi email	5101
gửi góp ý	5156
gửi phản hồi	5156
gửi thành công	5179
gửi tin bài	5184
gửi trả lời	5156
gửi ý kiến	5112
gửi ý kiến của bạn	5156
gửi đi	5180
gửi ảnh cho chúng tôi	5184
""", 'h': """
haber bülteni	4847
haber güncelleniyor	4817
haberi arkadaşina hediye et	4802
haberi paylaş	4933
haberi özetle	4907
haberin devami aşağida	4854
haberin devami için kaydirin	4854
haberin devami için tiklayin	4814
haberin kilidini aç	4925
haberle ilgili diğer haberler	4816
haberlere dön	4928
hacer una donación mensual	1685
hacer una donación puntual	1685
hai già un account	2730
hai già votato	2824
halda nõusolekut	1749
hallitse evästeitä	1979
hang letöltése	2556
hanganyag letöltése	2556
hangerő	2557
hantera inställningar	4676
har du sett något	4704
harici içerik	4817
haritayi aç	4818
has arribat al límit d'articles gratuïts	440
has iniciado sesión	1592
has olvidado tu contraseña	1653
hasznos volt az összefoglaló	2488
hasznosnak találta a cikket	2488
hasło	3773
havi előfizetés	2571
havi fizetés	2571
havi rendszeres támogatás	2567
havi támogatás	2467
hayir teşekkürler	4791
hayir, teşekkürler	4791
haz una pregunta sobre este artículo	1594
he leído y acepto la política de privacidad	1615
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1653
hela artikeln fortsätter nedan	4599
heli välja	1751
helskärm	4680
helskärmsläge	4679
helyesbítési szabályzat	2580
henüz abone değil misiniz	4895
hepsini gör	4817
her destek önemli	4893
her katki değerli	4893
her katki önemli	4893
her zaman göster	4881
hesap oluştur	4793
hi estàs d'acord? vota	428
hiba bejelentése	2580
hiba jelentése	2496	2580
hiba történt	2574
hiba történt, próbálja újra később	2573
hiba történt. próbálja újra	2573
hiba történt. próbálja újra később	2573
hibabejelentés	2580
hibás e-mail-cím	2573
hibát talált	2488
hibát talált a cikkben	2580
hibát találtál	2580
hibát találtál a cikkben	2580
hier reinhören	898
hinweis schließen	794
hirdetés	2480
hirdetés bezárása	2480
hirdetés elrejtése	2591
hirdetés jelentése	2591
hirdetés vége	2591
hirdetés, görgessen tovább	2480
hirdetésblokkolót használsz	2564
hirdetések engedélyezése	2566
hirdetések kikapcsolása	2591
hivatkozás másolva	2589
hivatkozás másolása	2589
hiển thị bài đăng	5167
hiển thị nội dung	5167
hiện phụ đề	5163
hjälp oss att rätta fel	4607
hlasitosť	4441
hlasovalo # lidí	584
hlasovalo # čtenářů	584
hlasovat v anketě	584
hlasovať	91	4432
hlasovať v ankete	4431
hlavná stránka	4456
hlavné správy	4382
hlavní stránka	617
hlavní zprávy	527
ho già donato	2724
ho già un account	2851
hogyan kapcsolhatom ki a hirdetésblokkolót	2564
hogyan védjük forrásainkat	2580
hoje não	3808
hoppa till huvudinnehåll	4699
hoppa till innehåll	4617
hoppa till innehållet	4699
hoppa över inlägg från facebook	4617
hoppa över inlägg från instagram	4617
hoppa över inlägg från x	4617
hors-séries, livres, affiches	2128
hozzáadás a kedvenc forrásokhoz	2586
hozzáadás a témáimhoz	2586
hozzáadás preferált forrásként	2586
hozzájárulás kezelése	2548
hozzájárulás módosítása	2548
hozzájárulás visszavonása	2548
hozzájárulások kezelése	2548
hozzászólok	2488
hozzászólás	2488
hozzászólás elküldése	2584
hozzászólás jelentése	2584
hozzászólás küldése	2584
hozzászólási szabályzat	2584
hozzászólások	2488
hozzászólások megjelenítése	2584
hozzászólások megtekintése	2488
hrajte zodpovědně	516
hrať	4432
hrať teraz	4431
hrát	587
hrát teď	584
hvala za sporočilo	4553
hvala za vaš glas	4335	4533
hver krone hjælper	760
hver krone tæller	760
hvert bidrag hjælper	760
hylkää	1913
hylkää kaikki	1913
hyppää reseptiin	61
hyppää sisältöön	2005
hyväksy	1913
hyväksy evästeet	1913
hyväksy ja jatka	1979
hyväksy ja näytä	1979
hyväksy ja sulje	1979
hyväksy kaikki	1913
hátralévő idő	2557
hátralévő idő #	2556
hátralévő idő -#	2556
hämta på google play	4681
här kan du kommentera artikeln	4607
hääleta	91
håll dig uppdaterad	4588
håll mig inloggad	4693
hình tiếp theo	5201
hírfolyam	2492
hírlevelek	2498
hírlevél	2498
hírlevél-feliratkozás	2498
hívj meg minket egy kávéra	2567
hívjon meg minket egy kávéra	2567
hören sie diesen artikel	898
hør saken	3521
hết quảng cáo	5162
hủy bất cứ lúc nào	5177
hủy trả lời	5133
""", 'i': """
i den här artikeln	4699
i più commentati	2766
i più letti	2766
i più letti della settimana	2818
i più visti	2766
iba nevyhnutné	4437
iba pre predplatiteľov	4378
ich unterstütze schon	794
identifícate	1619
idi na sadržaj	4357
időtartam	2557
időtartam #	2557
ielikt grozā	3282
ielogojies, lai komentētu	3251
ielādēt ierakstu	3284
ielādēt saturu	3284
ielādēt vēl	3297
ienākt	3245
ienākt ar facebook	3293
ienākt ar google	3293
iepriekšējais attēls	3297
iepriekšējais raksts	3297
iepriekšējā lapa	3297
iesakām	3247
ieslēgt paziņojumus	3289
ieslēgt skaņu	3286
iesūti fotogrāfijas	3298
iesūti ziņu	3298
iesūtīt ziņu	3298
iesūtīt ziņu anonīmi	3298
ievadiet derīgu e-pasta adresi	3295
ieși din ecran complet	4057
igal reedel. tasuta. ilma spämmita	1760
igen, kérek	2563
igen, kérem	2563
igen, köszönöm	2563
ignorar anúncio	3962
ignorer la publicité	2208
ihre meinung zählt	843
ihre stimme wurde gezählt	91	972
ikke abonnent ennå	3623
ikke gå glipp av	3543
ikke nå	3504	3616
ikmēneša ziedojums	3292
il più popolare	2852
il più scelto	2851
il tuo browser non può riprodurre il video	2788
il tuo commento sarà pubblicato dopo l'approvazione	2803
il tuo messaggio è stato inviato	2853
il tuo voto è stato inviato	2824
il tuo voto è stato registrato	2824
iletişim	4810	4827
ilgili içerikler	4811
ilginizi çekebilecek haberler	4811
ilginizi çekebilir	4811
ilmoita asiavirheestä	1920
ilmoita virheestä	1920
image précédente	2216
imaginea anterioară	4107
imaginea următoare	4107
imam račun	4351	4550
imate namig? pišite nam	4559
imate priču za nas	4360
imię	3776
imię i nazwisko	3776
impossible de charger la vidéo	2208
impossible de lire la vidéo	2208
imprimir artículo	1622
imprimir esta matéria	3902
in bài	5101
in bài viết	5101
in công thức	61
in trang này	5148
inbäddat innehåll	4676
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
inga kommentarer än	4710
ingen åsikt	4669
ingresá	1619
ingyen, minden héten	2500
ingyen, spam nélkül	2573
ingyenes regisztráció	2471
ingyenes szállítás	2546
inicia la sessió per comentar	446
inicia sesión	1519
inicia sesión con google	1652
inicia sesión para comentar	1626
inicia sessió	412
inicia sessió amb google	471
iniciar reproducción	1681
iniciar reprodução	3962
iniciar sesión	1519
iniciar sesión con apple	1619
iniciar sesión con facebook	1619
iniciar sesión con google	1619
iniciar sessão	3813
inicie sesión	1519
inläst av en syntetisk röst	4679
inne artykuły	3692
innehåll från annonsör	4715
innehåll från våra partner	4715
innehållet kan inte visas	4676
innehållet är skyddat av upphovsrätt	4646
innhold fra annonsør	3553
innhold fra våre annonsører	3644
innhold fra våre partnere	3644
inscription confirmée	2214
inscription à la newsletter	2052
inscrivez-vous à notre newsletter	2052
inscrição confirmada	3968
inscrição realizada com sucesso	3935
insira o seu endereço de email	3895
insira um e-mail válido	3935
instagram-bejegyzés betöltése	2551
instagramで見る	3028
instagramの投稿を読み込む	2997
instagram에서 보기	3160
instagram에서 이 게시물 보기	3160
instalează aplicația	4034
inställningar	4601
inte prenumerant än	4693
integritetsinställningar	4676
introdu emailul tău	4105
introduce tu correo electrónico	1687
introduce un correo electrónico válido	1654
introduce un correo válido	1654
introduce un email válido	1615
introduceți adresa de email	4105
introduceți o adresă de email validă	4080
introdueix un correu vàlid	473
intră în cont	3990
invítanos a un café	1514
iná suma	4447
início	3856
ir a la galería	1658
ir a la página de donaciones	1648
ir para a navegação	3854
ir para a página de doações	3929
ir para a página de donativos	3929
ir para o conteúdo	3856
ir para o conteúdo principal	3854
ir para o rodapé	3854
irány a bolt	2545
irányítószám	2574
isključi zvuk	4342
isključio sam blokator oglasa	4347
isključite adblock	4347
isključite blokator oglasa	4347
ispiši	4284
ispiši recept	61
ispiši članak	4368
ispravci i pojašnjenja	4360
isso foi útil	3905
istediğin zaman iptal et	4895
istediğiniz zaman abonelikten çikabilirsiniz	4847
istediğiniz zaman iptal edin	4793
isto foi útil	3905
iz naše trgovine	4338	4536
iz našeg shopa	4338
izberi naročnino	4550
izberite naročnino	4550
izbor uredništva	4484
izdrukāt	3250
izmēģini # dienas bez maksas	3245
izslēdziet reklāmu bloķētāju	3291
izslēgt skaņu	3286
izveidots ar mākslīgo intelektu	3299
izvēlies abonementu	3293
izvēlies summu	3292
izvēlieties abonementu	3293
izvēlieties summu	3292
izvēlēties plānu	3293
içeriğe geç	4817
içeriği görüntüle	4881
içeriği göster	4881
içeriği yükle	4881
iş birliği	4804
iş birliğiyle	4912
iš mūsų parduotuvės	3214
iš mūsų partnerių	3237
išbandykite # dienų nemokamai	3176
išjungiau reklamos blokavimą	3223
išjungti garsą	3218
išjunkite reklamos blokavimą	3223
išorinis turinys	3194
išsaugoti	3181
išsaugoti nustatymus	3216
išsaugoti pasirinkimą	3216
išsaugoti straipsnį	3181
išsaugoti vėlesniam laikui	3235
išversta automatiškai	3232
išversta dirbtinio intelekto	3232
""", 'j': """
j'ai déjà donné	2032
j'ai déjà un compte	2042
j'ai désactivé adblock	2172
j'ai désactivé mon adblock	2172
j'ai désactivé mon bloqueur	2172
ja hi estàs subscrit	440
ja hi estàs subscrit? entra	440
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	440
ja, gärna	4685
ja, slå på	4685
jaa sähköpostilla	2018
jaa twitterissä	1907
jaa x:ssä	1907
jag förstår	4601
jag har stängt av annonsblockeraren	4686
jag har stängt av den	4689
jag har stängt av min annonsblockerare	4686
jag stödjer redan	4576
jaga sõbraga	1713
jak chronimy nasze źródła	3783
jak chronimy źródła	3783
jak chráníme své zdroje	622
jak chráníme zdroje	622
jak to zrobić	3765
jak vypnout blokování reklam	604
jak wyłączyć adblocka	3764	3765
jak wyłączyć blokowanie reklam	3764
jakość	3759
jatka sähköpostilla	1998
jau turiu paskyrą	3226
jaunākie	3247
jaunākie vispirms	3300
jautā mākslīgajam intelektam	3251
javascript ei ole käytössä	1982
javascript er slået fra	748
javascript er slått av	3610
javascript està desactivat	457
javascript ir izslēgts	3286
javascript išjungtas	3218
javascript je isključen	4342
javascript je vypnutý	596
javascript jest wyłączony	3758
javascript måste vara påslaget	4679
javascript on pois päältä	1982
javascript on välja lülitatud	1751
javascript är avstängt	4679
javascript är inaktiverat	4679
javascript đã bị tắt	5167
javascript вимкнено	5047
javascript е изключен	310
javascript отключен	4231
javascript отключён	4231
javascript מושבת	2319
javascript ถูกปิดใช้งาน	4764
javascriptが無効になっています	2997
javascript已停用	5312
javascript已禁用	5312
javítások és pontosítások	2580
je commande ce numéro	2129
je consens au traitement de mes données	2180
je découvre l'offre	2213
je découvre les offres	2213
je fais un don défiscalisé	2174
je gère mes choix	2085
je gère mes cookies	2081
je m'équipe	2199
je paramètre mes choix	2085
je soutiens déjà	2032
jede spende zählt	912
jede unterstützung hilft	995
jeder beitrag zählt	912
jeder euro zählt	912
jederzeit kündbar	998
jednorazový dar	4447
jednorazový príspevok	4448
jednorázový dar	607
jednorázově	498
jednou týdně, zdarma	507
jeg forstår	3532
jeg har slået den fra	758
jeg har slået min adblocker fra	756
jeg har slått av annonseblokkering	3618
jeg har slått den av	3619
jeg støtter allerede	645	3504
jegyek itt kaphatók	2494
jegyvásárlás	2546
jelenlegi idő	2557
jelenlegi idő #	2556
jelentkezzen be vagy regisztráljon	2471
jelentés	2585
jelszó	2571
jelszó megjelenítése	2570
jen nezbytné cookies	593
jen pro předplatitele	500
jesteś już prenumeratorem	3772
jesteś już subskrybentem	3772
jetzt angebot wählen	919
jetzt anhören	823
jetzt reinhören	898
jetzt rätseln	972
jetzt unterstützen	795
ještě nemáte předplatné	610
ještě nemáte účet	610
jiná částka	607
již jste hlasovali	584
již mám předplatné	500
již mám předplatné, přihlásit se	501
již máte předplatné	501
jméno	615
jméno a příjmení	615
joacă acum	4052
joacă gratuit	4052
joacă responsabil	4095
jobs in ihrer nähe	896
jogar grátis	3908
jogue grátis	3908
jokainen euro on tärkeä	1996
jokainen lahjoitus on tärkeä	1996
jokin meni pieleen. yritä uudelleen	2002
jokin meni vikaan. yritä uudelleen	2002
jotain meni vikaan. yritä myöhemmin uudelleen	2002
jotain meni vikaan. yritä uudelleen	2002
još nema komentara	4364
još nemate račun	4351
još niste pretplatnik	4351
još vesti	4281
još vijesti	4281
jsem předplatitel, přihlásit se	501
jste už předplatitel	610
junte-se à conversa	3891
jurnalismul de calitate costă	4039
juttu jatkuu kuvan jälkeen	1910
juttu jatkuu mainoksen jälkeen	1910
juttu jatkuu videon jälkeen	1910
juttu on luettu koneäänellä	1982
juttua päivitetään	1910
jutun lukee koneääni	1907
jutun lukee synteettinen ääni	1982
jutun lukee tekoäly	1982
jutun lukee tekoälyääni	1907
jutun voi myös kuunnella	1907
już głosowałeś	3745
już obserwujesz	3791
już wspieram	3654
już wyłączyłem	3768
já desativei	3926
já desativei o bloqueador	3926
já doei	3808
já está inscrito	3968
já nas bancas	3881
já segue este autor	3947
já segue este tema	3947
já sou apoiador	3808
já sou assinante	3813
já tem conta	3813
já tem uma conta	3813
já tenho conta	3933
já votou	3906
já é assinante? faça login	3813
já é subscritor	3900
já é subscritor? inicie sessão	3900
játssz most	2539
játék indítása	2539
jährlich abgerechnet	997
jährliche abrechnung	998
jährliche zahlung	998
jälgi autorit	1766
jälgi teemat	1766
jälgid juba	1766
jälgid seda teemat	1766
jäljellä oleva aika	1982
jäljellä oleva aika #	1982
jäljellä oleva aika -#	1982
jäljentäminen kielletty	2010
järelejäänud aeg	1752
järelejäänud aeg -#	1751
järgmine artikkel	1762
järgmine leht	1762
järgmine pilt	1762
järgmine video	1751
järjestys	2015
järjestä	2015
jäsenetu	1976
jäta mind meelde	1758
jätka apple'iga	1758
jätka facebookiga	1758
jätka google'iga	1758
jätä kommentti	1920
jūs izmantojat reklāmu bloķētāju	3291
jūs jau balsavote	3212
jūs jau esat nobalsojis	3280
jūs naudojate reklamos blokavimo programą	3223
jūs sekate šią temą	3234
jūs sekojat šai tēmai	3301
jūsu balss ir ieskaitīta	3280
jūsu balss ir pieņemta	3280
jūsu e-pasta adrese	3295
jūsu e-pasts	3295
jūsu vārds	3296
jūsu ziņa	3296
jūsų balsas užskaitytas	3212
jūsų balsas įskaitytas	3212
jūsų el. paštas	3201
jūsų el. pašto adresas	3201
jūsų vardas	3229
jūsų žinutė	3229
""", 'k': """
k tématu	527
k téme	4382
kaikki oikeudet pidätetty	2010
kaip išjungti reklamos blokavimą	3223
kaip saugome šaltinius	3231
kakinställningar	4676
kako isključiti adblock	4347
kako isključiti blokator oglasa	4347
kako štitimo izvore	4360
kako štitimo svoje izvore	4360
kalan süre	4879
kapcsolat a szerkesztőséggel	2580
kapcsolat a szerzővel	2576
kapcsold ki a reklámblokkolót	2564
kapcsolja ki a hirdetésblokkolót	2564
kapcsolódó	2492
kapcsolódó cikk	2492
kapcsolódó cikkek	2492
kapcsolódó tartalom	2492
kapcsolódó témák	2492
karte öffnen	857
kas kokkuvõte oli kasulik	1714
kas mėnesį remti	3224
kategóriák	2492
katrs eiro ir svarīgs	3292
katrs eiro palīdz	3292
katrs ziedojums palīdz	3292
katru piektdienu. bez maksas. bez surogātpasta	3295
katso kuvat tästä	1925
katso myös	1923
katso video tästä	1925
katso video yltä	1925
kattintson a nagyításhoz	2576
kaupallinen sisältö	2020
kaupallinen yhteistyö	87	1910
kaupallisen kumppanin sisältö	2020
kaut kas nogāja greizi. mēģiniet vēlreiz	3295
kaydiniz için teşekkürler	4847
każda wpłata pomaga	3770
każda wpłata się liczy	3770
każda złotówka pomaga	3770
każda złotówka się liczy	3770
każde wsparcie się liczy	3770
každou neděli, zdarma	507
každá koruna pomáhá	608
každá koruna se počítá	608
každé euro pomáha	4448
každé euro sa počíta	4448
každé pondělí, zdarma	507
každé ráno, zdarma	507
každý dar pomáha	4448
každý dar pomáhá	608
každý piatok. zadarmo. bez spamu	4453
každý príspevok pomáha	4448
každý príspevok sa počíta	4448
každý pátek do e-mailu	507
každý pátek, zdarma	507
každý pátek. zdarma. bez spamu	614
každý příspěvek pomáhá	608
každý příspěvek se počítá	608
každý týden, zdarma	507
kažkas nutiko. bandykite dar kartą	3228
kdykoli lze zrušit	501
kdykoliv lze zrušit	501
kdykoliv můžete zrušit	610
keela kõik	1750
keeldu kõigist	1750
keisti sutikimą	3216
keisti šrifto dydį	3235
kenttä on pakollinen	2002
kereskedelmi együttműködés	2546
keresztnév	2574
keresztrejtvény	2542
keresés	2494
keskeytä	1983
keskustelu on päättynyt	2014
keskustelun säännöt	2014
kevesebb mutatása	2576
kezdőlap	2494
không phải bây giờ	5091
không spam	5179
không thể hiển thị nội dung này	5167
không thể phát video	5163
không thể phát video này	5163
không thể tải video	5197
không, cảm ơn	5091
ki kan gjøre feil	3636
ki-antworten können fehler enthalten	1012
ki-übersetzung	1013
ki-übersicht	886
kiekvieną penktadienį. nemokamai. be šlamšto	3228
kiellä kaikki	1980
kiitos viestistäsi	2002
kiitos äänestämisestä	1967
kiitos äänestäsi	91	1967
kiitos! tarkista sähköpostisi	2002
kijelentkezés	2471
kikapcsoltam a hirdetésblokkolót	2564
kingi artikkel sõbrale	1713
kinyitás	2496
kipróbálom	2471
kirjaudu sisään	1896
kirjaudu sähköpostilla	1998
kirjoita sähköpostiosoitteesi	1899
kitas vaizdo įrašas	3218
kitöltöm a kvízt	2539
kiválasztom	2571
kiválasztás	2571
kizárólag előfizetőknek	2570
kişisel verilerimin işlenmesini kabul ediyorum	4897
kiểm tra hộp thư của bạn	5179
kiểm tra kiến thức của bạn	5159
kjøp abonnement	3508
kjøp billett	3604
kjøp billetter	3604
kjøp billetter her	3604
kjøp boka	3604
kjøp boken	3604
kjøp her	3604
kjøp lisens	3634
kjøp nå	3604
kjøp rettigheter	3634
kjøp tilgang	3508
klausies podkāstu	3252
klausies podkāstu šeit	3252
klausies šo rakstu	3250
klausies šo rakstu (# min	3250
klausykite tinklalaidės	3183
klausykite tinklalaidės čia	3183
klausykitės straipsnio	3181
klausīties	3250
klausīties rakstu	3250
kliknij, aby powiększyć	3778
kliknutím zväčšíte	4456
kliknutím zvětšíte	617
klippet er ikke længere tilgængeligt	748
klippet är inte längre tillgängligt	4679
ključne besede	4484
ključne reči	4281
ključne riječi	4281
klíčová slova	527
kniha s věnováním autora	516
knihkupectví	515
kodex diskutujících	629
kodėl matau šią reklamą	3237
kohustuslik väli	1760
kohustuslikud väljad	1760
kokeile # päivää maksutta	1896
kokkuvõtte tegi tehisintellekt	1764
koko näyttö	1983
kolačići	4297
kom ihåg mig	4694
komentarai uždaryti	3233
komentariši	4365
komentarų dar nėra	3233
komentarų nėra	3233
komentavimas išjungtas	3182
komentavimas uždarytas	3233
komentavimo taisyklės	3182
komentiranje je onemogućeno	4364
komentovať	4467
komentáre	4385
komentář	525
komentáře	525
komentāri	3245
komentāri ir slēgti	3300
komentāru vēl nav	3300
komentēt	3245
komentēšana ir slēgta	3251
komentēšanas noteikumi	3251
komercijalni sadržaj	4370
komerčné oznámenie	4381
komerční obsah	635
komerční prezentace	635
komerční sdělení	87	514
komerční článek	635
komerčný obsah	4471
komerčný článok	4471
komment jelentése	2584
komment küldése	2584
komment írása	2584
kommentar gelöscht	1014
kommentarer blir gjennomgått før publisering	3546
kommentarerna förhandsmodereras	4607
kommentarerna är stängda	4710
kommentek megjelenítése	2584
kommentek megtekintése	2488
kommentelési szabályzat	2488
kommentoi ensimmäisenä	2014
kommentoinnin säännöt	2014
kommentointi on päättynyt	2014
kommentér	677
kommersiellt innehåll	4715
konekäännetty	2012
konekäännös	2013
kontakt z redakcją	3783
kontakta författaren	4699
kontaktirajte uredništvo	4559
kontaktovať autora	4456
kontaktovať redakciu	4460
kontynuuj bez wyłączania	3764
koostöö	1717
kopiera gåvolänk	4714
kopiera länk	4595
kopiera länken	4595
kopiering förbjuden	4705
kopijuoti draudžiama	3238
kopijuoti nuorodą	3176
kopioitu leikepöydälle	2018
kopiraj povezavo do članka	4487
kopirano u međuspremnik	4368
kopirano v odložišče	4566
kopiér link	660
kopiér linket	660
kopsavilkumu veidojis mākslīgais intelekts	3299
kopírovanie zakázané	4461
kopírovat odkaz	510	511
kopírovať odkaz	4385
kopírování zakázáno	623
kopēt saiti	3245
kopēšana aizliegta	3305
korisničko ime	4352
korisničko ime ili e-mail	4351
korzyść dla prenumeratorów	3751
korábban írtunk róla	2492
kostenlos und jederzeit kündbar	999
kosárba	2482
kosárba rakom	2545
kosárba teszem	2545
koupit aktuální vydání	590
koupit lístky	590
koupit nyní	590
koupit časopis	590
kreiraj račun	4274
kreirano uz pomoć ai	4363
kreirano uz pomoć umjetne inteligencije	4363
kreuzworträtsel	974
križaljka	4336
križanka	4534
krzyżówka	3748
krížovka	4432
książka z autografem	3674
książka z autografem autora	3674
książki z autografem	3674
księgarnia	3675
księgarnia internetowa	3675
kuidas reklaamiblokeerija välja lülitada	1756
kullanim koşullari	4805	4827
kumppanin sisältö	2020
kumppanisisältö	2020
kun nødvendige	3607
kun nødvendige cookies	745
kup dostęp	3658
kup książkę	3751
kup licencję	3784
kup licencję na publikację	3784
kup tę książkę	3751
kup w księgarni	3674
kupi naročnino	4480
kupte nám kávu	607
kuula taskuhäälingut	1715
kuuntele podcast tästä	1925
kvíz dne	584
kvíz dňa	4431
kvíz indítása	2539
kvíz kitöltése	2539
kyllä kiitos	1989
kyllä, kiitos	1989
kysy tekoälyltä	1920
kytke ilmoitukset päälle	1986
käyttäjätunnus	2000
käyttäjätunnus tai sähköposti	1998
käyttöehdot	1913
käytä etu	1911
käytät mainonnanestoa	1993
käytät mainosten esto-ohjelmaa	1990
käytät mainosten estoa	1990
käytät mainostenesto-ohjelmaa	1990
käännetty automaattisesti	2012
käännetty tekoälyllä	2012
kép #/#	2575
kép a képben	2557
kép megtekintése	2575
kép nagyítása	2576
kép: #/#	2575
képaláírás megjelenítése	2576
képek megtekintése	2575
kér értesítést	2560
kérdezze ai-asszisztensünket	2488
kérek értesítést	2560	2561
kérem a hírlevelet	2498
kérjük, adjon meg érvényes e-mail-címet	2573
kérjük, kapcsolja ki a hirdetésblokkolót	2564
kérjük, töltse ki ezt a mezőt	2573
később	2563
kích thước chữ	65
kódex diskutujúcich	4466
kõik artiklid	1762
kõik autori artiklid	1762
kõik kommentaarid	1765
kõik õigused reserveeritud	1770
könyvajánló	2482
könyvesbolt	2482
könyváruház	2482
köp	4581
köp biljett	4672
köp biljetter	4672
köp biljetter här	4672
köp boken	4672
köp boken här	4672
köp din biljett	4672
köp här	4672
köp licens	4705
köp rättigheter	4705
köszönjük a feliratkozást	2498
köszönjük a regisztrációt	2573
köszönjük a szavazatodat	2539
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2539
köszönjük az üzenetet	2573
köszönjük üzenetét	2573
köszönjük! ellenőrizze postafiókját	2573
köszönjük, hogy feliratkozott	2573
köszönjük, hogy feliratkoztál	2573
köszönjük, hogy szavazott	2539
köszönjük, hogy szavaztál	2539
köszönöm, nem	2466
kötelező	2574
kötelező kitölteni	2573
kötelező mező	2573
kötelező mezők	2573
kövesd a témát	2586
kövesse a témát	2586
kövesse élőben	2576
követed	2588
követem	2588
követem a szerzőt	2586
követem a témát	2586
következő	2494
következő cikk	2492
következő fotó	2576
következő kép	2576
következő oldal	2576
következő videó	2556
követve	2587
követés	2588
követés leállítása	2586
követés megszüntetése	2586
közlemény: adomány	2567
közlemény: támogatás	2567
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
kúpiť e-knihu	4435
kúpiť knihu	4435
kúpiť licenciu	4461
kúpiť lístky	4435
kúpiť predplatné	4378
kúpiť teraz	4435
kúpiť vstupenku	4435
kúpiť vstupenky	4435
kúpiť časopis	4435
kúpte nám kávu	4447
kúpte si knihu	4435
kúpte si vstupenky	4435
küfür, hakaret içeren yorumlar onaylanmamaktadir	4810
küldd be a fotóidat	2580
küldd el egy barátodnak	2589
küldd tovább a cikket	2478
küldje be fotóit	2580
küldje el barátjának	2477
küldje el fotóit	2580
küldje el ismerősének	2478
küldjön névtelen üzenetet	2580
küldjön tippet	2580
küldés	91	2477	2574
küldés e-mailben	2477
küldés whatsappon	2589
külső tartalom	2494
künye	4805	4827
küpsiste kasutamine	1749
küpsiste seaded	1726
küsi tehisarult	1714
küsitlus	92
küsitluse tulemused	1752
kā izslēgt reklāmu bloķētāju	3291
kā mēs sargājam avotus	3298
kā tev patika raksts	3251
kā tu domā? balso	3252
kāpēc es redzu šo reklāmu	3304
ką manote? balsuokite	3183
křížovka	587
kết quả bình chọn	5194
kết quả thăm dò	5194
kết thúc quảng cáo	5162
""", 'l': """
l'accès à tous les articles	2213
l'offre intégrale	2213
la discussione è chiusa	2760
la donazione è detraibile	2847
la encuesta del día	1560
la lecture automatique est désactivée	2208
la más popular	1653
la nota continúa después del anuncio	1551
la noticia continúa abajo	1698
la noticia continúa debajo	1698
la notícia continua a sota	452
la palabra del día	1674
la pregunta del día	91
la pubblicità continua	2896
la publicidad continúa	1698
la rédaction n'a pas participé	2225
la rédaction vous conseille	2093
la sélection de la rédaction	2093
la tua richiesta è stata inviata	2886
la vidéo commence dans #	2208
la vidéo ne peut pas être lue	2162
labojumi un precizējumi	3298
ladda inlägg	4676
ladda inlägget	4676
ladda innehåll	4676
ladda innehållet	4676
ladda ned på google play	4681
lae äpp alla	1753
lahenda ristsõna	1745
lahjoita artikkeli ystävälle	1907
lai komentētu, ielogojies	3251
lai komentētu, pieslēdzies	3251
laisser une réponse	2154
laita ilmoitukset päälle	1986
lancer la vidéo	2208
lap tetejére	2576
las más leídas	1564
las más leídas de hoy	1623
las noticias más leídas	1623
lasa sintētiska balss	3286
lasi arī	3247
lasi bez ierobežojumiem	3293
lasi bez reklāmām	3304
lasi komentārus	3251
lasi tālāk	3245
lasi vairāk šeit	3252
lasi vēl	3247
lasiet arī	3247
lasiet vēl	3247
last inn siden på nytt	3619
last siden på nytt	3619
lasă un comentariu	4005
lasă un răspuns	4049
lasīt komentārus	3251
lasīt tālāk	3252
lasīt vairāk	3252
lasīt visu rakstu	3297
lasīt vēlāk	3250
lasītākie	3247
lataa lisää	1925
lataa sisältö	1979
lataa ääni	1982
lautstärke	985
lavet ved hjælp af ai	775
le choix de la rédaction	2093
le club des abonnés	2160
le journal numérique	2042
le lecteur vidéo est en cours de chargement	2162
le lien a été copié	2145
le lien a été copié dans le presse-papiers	2145
le notizie più lette	2818
le più lette	2766
le za naročnike	4550
lea también	1564
lecteur vidéo	2208
lecture limitée	2044
lecture réservée aux abonnés	2044
lee sin límites	1619
lee también	1564
leer artículo completo	1570
leer el artículo completo	1658
leer el siguiente artículo	1689
leer más	1570
leer siguiente artículo	1689
leer también	1564
leer transcripción	1633
legfrissebb elöl	2584
legfrissebb hírek	2492
leggi di più	2771
leggi più tardi	2816
legjobb ajánlat	2571
legjobb ár	2571
legnépszerűbb	2492	2571	2585
legrégebbi	2585
legrégebbi elöl	2584
legújabb	2585
legújabb elöl	2584
leia a matéria completa	3903
leia a notícia completa	3939
leia as notícias no aplicativo	3893
leia também	3851
leisti pranešimus	3221
leisti vaizdo įrašą	3218
leitor de vídeo	3962
leitor de áudio	3962
lejupielādēt app store	3288
lejupielādēt audio	3286
lejupielādēt lietotni	3288
lejupielādēt no app store	3288
lejupielādēt no google play	3288
lejátszás	2557
lejátszási sebesség	2556
len nevyhnutné cookies	4437
len pre predplatiteľov	4378
ler grátis	3967
ler o próximo artigo	3970
ler próximo artigo	3970
ler transcrição	3914
les choix de la rédaction	2093
les commentaires sont réservés aux abonnés	2201
les den først i appen	3612
les først i appen	3612
les lecteurs ont aussi consulté	2147
les mieux notés	2155
les mots croisés du jour	2202
les més llegides	443
les også	3543
les plus commentés	2093
les plus consultés	2184
les plus partagés	2093
les plus récents	2155
les prix indiqués sont susceptibles d'évoluer	2129
les résultats du vote	2201
les våre debattregler	3537
letiltás	2563
letna naročnina	4551
letno plačilo	4551
letölthető a google play áruházból	2558
letölthető az app store-ból	2558
letöltés az app store-ból	2558
leído por una voz sintética	1633
leído por voz sintética	1633
li e aceito a política de privacidade	3895
libovolná částka	607
licenc vásárlása	2581
licencja na publikację	3784
liczy się każda wpłata	3770
liczy się każda złotówka	3770
lido por uma voz sintética	3914
lielāks teksts	3302
lien copié	2071
lien copié dans le presse-papiers	2145
lietošanas noteikumi	3262
liitudes nõustud kasutustingimustega	1733
liity jäseneksi	1894
likęs laikas	3219
likęs laikas -#	3218
lineでシェア	2923
lineでシェアする	2970
lineでログイン	3010
lineで共有	3024
lineで送る	2923
link a vágólapra másolva	2477
link bài gốc	5148
link copiado para a área de transferência	3902
link kopiëren	3337
link másolva	2477
link másolása	2477
link został skopiowany	3793
lire l'article précédent	2216
lire la suite pour #€	2042
lire la vidéo	2097
lire à haute voix	2071
lire également	2093
lisätiedot	1926
lisää aiheesta	1923
lisää artikkeleita	2005
lisää ensisijaiseksi lähteeksi	2016
lisää kirjoittajalta	2005
lisää kommentti	2014
lisää omiin aiheisiin	2016
lisää ostoskoriin	1976
lisää samalta kirjoittajalta	2005
lisää suosikkilähteeksi	2016
livrare gratuită	4095
liên hệ	5112
liên hệ quảng cáo	5184
liên hệ tòa soạn	5184
liên hệ với tòa soạn	5184
liên kết tài trợ	5152
liên quan	5113
ljud på	4680
ljudet är ai-genererat	4679
llegeix la transcripció	453
llegeix sense límits	440
llegeix també	415
llegir més	443
llegit per una veu sintètica	453
lo + leído	1564
lo esencial cada mañana	1687
lo más comentado	1564
lo más compartido	1564
lo más leído	1564
lo más popular	1564
lo más visto	1564
lo más visto hoy	1623
lo último	1564
locuri de muncă	4026
loe lähemalt	1715
loe lähemalt siit	1715
loe äpis	1753
loeb sünteetiline hääl	1751
logi sisse või loo konto	1708
los lectores también leyeron	1623
luba kõik	1726
luba kõik küpsised	1749
lubię to	3669	3790
lucrează cu noi	4026
lue keskustelun säännöt	1920
lue lisää	1923
lue lisää aiheesta	1923
lue myöhemmin	1907
lue myös	1923
lue vähemmän	1973
lugu jätkub pärast reklaami	1717
lugu täieneb	1715
lui écrire	2121
lukijana synteettinen ääni	1982
luotu tekoälyllä	2012
luôn cho phép	5167
luôn hiển thị	5167
luštit	587
luštit křížovku	584
lyd på	3611
lze kdykoli zrušit	501
làm bài trắc nghiệm	5159
làm mới trang	5173
làm trắc nghiệm	5159
lägg till i mina ämnen	4712
lägg till oss som föredragen källa	4712
lägg till som föredragen källa	4712
lähetä	91	2003
lähetä kommentti	2014
lähetä kuvasi	2009
lähetä palaute	2012
lähetä palautetta	2012
lähetä sähköpostilla	1907
lähetä viesti	2002
lähetä viesti toimittajalle	2005
lähetä vinkki	2009
lähetä vinkki nimettömänä	2009
lämna en kommentar	4607
lämna ett svar	4710
lämna feedback	4708
längd	4680
längd #	4680
länk kopierad	4595
länken har kopierats	4714
länken kopierad	4595
länken är kopierad	4595
läs den först i appen	4681
läs dokumentet	4618
läs domen	4618
läs först i appen	4681
läs hela	4699
läs hela artikeln	4617
läs hela texten	4617
läs hela texten här	4617
läs in sidan igen	4689
läs kommentarer	4607
läs mer	4614	4617
läs mer om	4614
läs mindre	4669
läs också	4614
läs senare	4595
läs transkription	4679
läs utan annonser	4715
läs vidare	4581	4614
läs våra kommentarsregler	4607
läs även	4614
läsarerbjudande	4672
läsarerbjudanden	4672
läsarfrågan	91	4665
läsarresa	4672
läsarresor	4672
lästid	4617
lästid # min	4617
lås artiklen op	762
lås op	649
lås op for artiklen	762
lås opp artikkelen	3508
lås opp saken	3508
lås upp	4694
lås upp artikeln	4581
låst artikel	4693
låst innehåll	4694
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
lên đầu trang	5116
líbí se mi	630
lõpeta jälgimine	1766
lös korsordet	4665
lösenord	4694
löysitkö virheen	2009
løs krydsord	734
løs krydsordet	734
løs kryssordet	3596
lùi # giây	5163
lúštiť krížovku	4431
lülita reklaamiblokeerija välja	1756
lülitasin reklaamiblokeerija välja	1756
lütfen geçerli bir e-posta adresi girin	4897
lūdzu, izslēdziet reklāmu bloķētāju	3291
lưu	5101
lưu bài	5101
lưu bài viết	5101
lưu bài để đọc sau	5148
lưu cài đặt	5167
lưu công thức	61
lưu tin	5138
lưu tùy chọn	5167
lấy link	5148
""", 'm': """
magari più tardi	2724
mai multe articole de același autor	4084
mai multe opțiuni	4004	4093
mai târziu	3986	4067
mainonnanesto käytössä	1993
mainonnanesto on käytössä	1993
mainos päättyy	1910
mainossisältö	1912
mainostajan sisältö	2020
mainosten estäminen käytössä	1993
mainīt burtu izmēru	3302
mainīt piekrišanu	3284
mais notícias	3851
mais opções	3950
mais opções de partilha	3949
maksettu mainossisältö	1912
maksettu sisältö	1910
maksettu yhteistyö	2020
maksettua mainossisältöä	1912
maksettua sisältöä	1912
mam już konto	3772
mam prenumeratę	3772
manas tēmas	3301
mantener la sesión iniciada	1652
mantener sesión iniciada	1652
manter sessão iniciada	3933
mantén la sessió iniciada	471
manşetler	4811
maschinell übersetzt	1012
maschinelle übersetzung	1013
masintõlgitud	1764
maskinoversættelse	777
maskinöversatt	4707
maskinöversättning	4709
masquer la publicité	2129
masquer les réponses	2154
masz już konto	3658
masz już konto? zaloguj się	3658
masz włączonego adblocka	3764
materialet er vernet etter åndsverkloven	3634
materialet är skyddat enligt lagen om upphovsrätt	4644
materialet är upphovsrättsskyddat	4645
materiał komercyjny	3795
materiał niedostępny	3758
materiał partnera	3673
materiał partnerski	3795
materiał promocyjny	3673
materiał płatny	3795
materiał sponsorowany	3673
materiał wideo niedostępny	3758
materiał zewnętrzny	3673
matéria exclusiva para assinantes	3900
matérias relacionadas	3851
mazāks teksts	3302
mağazamiz	4877
mağazaya git	4877
mašinski prevedeno	4363
mašīntulkots	3299
mažesnis tekstas	3235
me ei saa seda sisu näidata	1749
me réabonner	2213
media społecznościowe	3670
medlemsförmån	4672
megjelenítés és elfogadás	2548
megnyitás	2496
megnyitás az alkalmazásban	2558
megnézem	2494
megnézem a galériát	2576
megnézem az ajánlatot	2545
megnézem az eredményt	2539
megnézem az árat	2545
megosztás	2477
megosztás a facebookon	2477
megosztás ajándékként	2589
megosztás e-mailben	2589
megosztás facebookon	2477
megosztás twitteren	2477
megosztás whatsappon	2589
megrendelem a könyvet	2483
megrendelés	2482
megveszem a könyvet	2545
mehr für dich	924
mehr für sie	924
meld deg av når som helst	3626
meld deg på	3515
meld deg på nyhetsbrevet	3515
meld meg på	3626
mentions légales	2081
mentés	2477
mentés későbbre	2477
menú	1570
menü	853	1004	2494	4817
menü schließen	853
menü öffnen	853
menüyü kapat	4928
mer från	4614
mer läsning	4614
merci ! votre message a bien été envoyé	2180
merci d'avoir voté	91	2133
merci de le désactiver pour continuer	2172
merci, votre vote a été pris en compte	2154
mergi la pagina de donații	4074
mergi la rețetă	61
mesajiniz başariyla gönderildi	4897
mesajiniz gönderildi	4897
mesajul dumneavoastră a fost trimis	4080
mesajul tău	4081
mesačne	4451
mesačná platba	4451
mesačné predplatné	4451
mesačný dar	4447
mesečna donacija	4349	4548
mesečna naročnina	4551
mesečna pretplata	4352
mesečno	4352	4551
mesečno plačilo	4551
messaggio pubblicitario con finalità promozionale	2795
mest läst	4614
mest lästa	4614
mest læst	685
mest læste	685
mest populär	4694
mest populärt	4694
mest populær	763	3624
mest populære	763	3624
mesterséges intelligencia készítette	2583
mesterséges intelligenciával készült	2583
metinė prenumerata	3227
mettre de côté	2226
mi donación	1685
mi készítette	2583
mi var kļūdīties	3299
mi által generált	2583
mi-összefoglaló	2494
micșorează textul	4093
mida sina arvad? hääleta	1715
midagi läks valesti. proovi uuesti	1760
miesięcznie	3773
miks ma seda reklaami näen	1769
miksi näen tämän mainoksen	2020
mina ämnen	4712
mind a # fotó megtekintése	2575
mind a # fotók megtekintése	2575
mind a # kép megtekintése	2575
mind a # képek megtekintése	2575
mind a fotó megtekintése	2575
mind a fotók megtekintése	2575
mind a kép megtekintése	2575
mind a képek megtekintése	2575
minden adomány számít	2568
minden forint segít	2568
minden forint számít	2568
minden hozzájárulás számít	2568
minden héten e-mailben	2500
minden héten, ingyen	2500
minden hétfőn, ingyen	2500
minden pénteken a postaládájában	2500
minden pénteken, ingyen	2500
minden pénteken. ingyen. spam nélkül	2573
minden reggel a postafiókjában	2500
minden reggel a postaládájában	2500
minden süti elfogadása	2548
minden támogatás segít	2568
mindet elutasítom	2549
mindig engedélyezem	2548
mindig engedélyezés	2548
mindig megjelenítem	2548
minn meg på det senere	3504
minőség	2557
mira el vídeo	434
mira también	1689
mit ki übersetzt	1012
mit paypal unterstützen	994
mitä mieltä olet? äänestä	1925
miért látom ezt a hirdetést	2591
miễn phí vận chuyển	5192
miễn phí, không spam	5179
mjesečna donacija	4349
mjesečna pretplata	4352
mjesečno	4352
modalità di pagamento	2728
moderációs alapelvek	2584
moderálási elvek	2488
modifică preferințele cookie	4019
modifică setările	4101
modifier mes préférences	2123
modifier mes préférences de cookies	2084
modifier vos préférences	2166
modtag en notifikation, når vi skriver om emnet	688
modération a priori	2201
mogoče kasneje	4491
mogą cię zainteresować	3692
mohlo by se vám líbit	527
mohlo by vás také zajímat	527
mohlo by vás tiež zaujímať	4382
mohlo by vás zajímat	527
mohlo by vás zaujímať	4382
moje témata	631
moje témy	4468
mokama partnerystė	3237
molimo isključite blokator oglasa	4347
molimo vas, isključite adblock	4347
monatlich kündbar	919
montant personnalisé	2211
mostra aquesta publicació a instagram	424
mostra di più	2771
mostra els subtítols	453
mostra la publicació	457
mostra més	477
mostra'n més	416
mostrar comentários	3905
mostrar conteúdo	3918
mostrar conteúdo externo	3876
mostrar más	1570
mostrar o conteúdo	3918
mostrar subtítulos	1633
mot de passe oublié	2042
mots clés	2093
mots croisés	2159
mots croisés du jour	2202
mots fléchés	2159
mots mêlés	2159
mots-clés	2093
może cię zainteresować	3692
może później	3654
możesz zrezygnować w każdej chwili	3772
možda kasnije	4289
možda vas zanima	4281
možda će vas zanimati	4281
možete se odjaviti bilo kada	4354
možete se odjaviti u bilo kom trenutku	4354
možno neskôr	4389
možná později	497
mua sách	5162
mua sách tại đây	5162
mua trên lazada	5162
mua trên shopee	5162
mua trên tiki	5162
mua vé	5162
mua vé ngay	5162
muhabirin diğer haberleri	4828
muistuta myöhemmin	1893
mulțumim că ai votat	4049
mulțumim pentru feedback	4022
mulțumim pentru sprijin	4103
mulțumim pentru susținere	4103
mulțumim pentru vot	91	4049
mulțumim, mesajul a fost trimis	4080
mulțumim, te-ai abonat cu succes	4035
mutasd az eredményt	91	2539
mutass többet	2494
muuda küpsiste seadeid	1749
muut lukivat myös	1923
muuta evästeasetuksia	1979
mykistä	1983
myöhemmin	1989
mám predplatné	4450
mám předplatné	610
mám vypnuto	606
mám účet	610
már előfizető	2471
már kikapcsoltam	2566
már követed	2586
már követed ezt a témát	2586
már követi	2586	2588
már szavazott	2539
már szavaztál	2539
már van fiókom	2570
más	1570
más antiguos	1627
más artículos	1564
más artículos de este autor	1658
más artículos del autor	1588
más detalles	1571
más en	1564
más historias	1564
más información	1564
más leídas	1564
más leído	1564
más leídos	1564
más noticias	1564
más noticias de este autor	1658
más opciones	1553
más opciones para compartir	1668
más popular	1653
más recientes	1627
más sobre este tema	1564
más tarde	1513
más valorados	1627
más vistas	1564
más vistos	1564
más votados	1627
más összeg	2567
mások ezt olvassák	2492
mások ezt olvasták	2492
másolva	2590
másolás	2477
másolás tilos	2581
máte již účet	500
máte předplatné? přihlaste se	500
máte tip	622
máte už účet	610
máte zapnutý adblock	604
mã giảm giá	5202
mängi kohe	1745
märkasid viga	1763
märksõnad	1710
månadsgåva	4577
månadsvis	4694
månadsvis betalning	4694
månedlig	3624
månedlig betaling	3624
månedlig gave	3505
månedlig støtte	760
månedligt	763
månedligt bidrag	646
mångfaldigande förbjudet	4646
måske senere	645	753
måske vil du også kunne lide	685
még nem előfizető	2570
még nincs előfizetése	2570
még nincs fiókja	2570
még nincs fiókod	2570
még nincsenek hozzászólások	2584
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
método de pago	1517
métodos de pagamento	3811
métodos de pago	1517
mākslīgais intelekts var kļūdīties	3299
mākslīgā intelekta kopsavilkums	3252
mă abonez	4035
mărește fotografia	4084
mărește imaginea	4084
mărește textul	4093
mărime text	65
mēneša abonements	3294
mēs nevaram parādīt šo saturu	3284
mēģiniet vēlreiz	3295
mēģiniet vēlāk	3295
mėnesinė parama	3225
mėnesinė prenumerata	3227
měsíční dar	607
měsíční platba	611
měsíční předplatné	611
měsíčně	611
můj účet	500
můžete kdykoli zrušit	501
můžete kdykoliv zrušit	501
mọi đóng góp đều quý giá	5175
mỗi đóng góp đều quý giá	5175
một lần	5176
mới nhất	5113	5133
mời chúng tôi ly cà phê	5175
mời tác giả ly cà phê	5094
mời tác giả một ly cà phê	5094
mời tôi một ly cà phê	5094
mở	5117
mở khóa bài viết	5199
mở khóa bài viết này	5148
mở rộng	5116
mở trong ứng dụng	5169
mở ứng dụng	5169
""", 'n': """
na celú obrazovku	4440
na górę	3779
na hlavní stránku	617
na hlavnú stránku	4456
na stránku darov	4447
na stránku darů	607
na začiatok	4441
na začátek	597
na żywo	3759
nabídka pro čtenáře	590
nadaljevanje članka pod oglasom	4483
nagyobb betűk	2589
nagyítás	2557
nahlásit	630
nahlásit chybu	525
nahlásit komentář	629
nahlásit příspěvek	629
nahlásit reklamu	635
nahlásiť	4467
nahlásiť chybu	4385
nahlásiť komentár	4466
nahlásiť príspevok	4466
nahlásiť reklamu	4471
najboljši	4564
najchętniej czytane	3692
najchętniej czytane dziś	3692
najczęściej czytane	3692
najczęściej czytane artykuły	3692
najlepšia ponuka	4451
najlepšie	4467
najnovejše	4484
najnovejše novice	4484
najnovejši	4564
najnovejši najprej	4563
najnoviji članci	4281
najnovšie	4382	4467
najnovšie správy	4382
najnovšie články	4382
najnowsze artykuły	3692
najnowsze wiadomości	3692
najobľúbenejšie	4451	4467
najstarejši	4564
najstarejši najprej	4563
najstaršie	4467
najvýhodnejšie	4451
najčitanije	4281
najčitanije vesti	4281
najčitanije vijesti	4281
najčitanije vijesti dana	4281
najčítanejšie	4382
najčítanejšie články	4382
najčítanejšie články dňa	4382
naloži objavo	4538
naloži več	4556
naloži video	4538
naloži vsebino	4538
napi keresztrejtvény	2539
napiši komentar	4364	4563
napišite komentar	4487
napište autorovi	617
napište do redakce	622
napište komentář	629
napište redakci	622
napsat komentář	525
napísať autorovi	4456
napísať komentár	4466
napíšte autorovi	4456
napíšte do redakcie	4460
napíšte komentár	4466
napíšte redakcii	4460
naročena vsebina	4483
naroči knjigo	4536
naročite knjigo	4536
naročite se	4479
naročnina	4479
narração gerada por ia	3962
naruči knjigu	4338
naručite knjigu	4338
naskenujte qr kód	599
naskenujte qr kód a stáhněte si aplikaci	598
naslednji članek	4556
nastala chyba. skúste to neskôr	4453
nastala chyba. zkuste to prosím znovu	614
nastavenia súkromia	4437
nastavenie súkromia	4437
nastavení	519
nastavení cookies	519
nastavení ochrany soukromí	593
nastavení soukromí	593
nastavi bez isključivanja	4347
nastavi s google računom	4351
nastavi čitanje	4333
nastavi čitati	4333
nastavit jako preferovaný zdroj	631
nastavit upozornění	600
nastavite čitanje	4333
nastavite čitati	4333
nastavitve piškotkov	4499
nastaviť ako preferovaný zdroj	4468
nastaviť upozornenia	4443
następna strona	3695
następne wideo	3758
następne zdjęcie	3778
następny	3695
następny artykuł	3692
następny film	3758
nasza księgarnia	3675
natisni članek	4487
naudojate reklamos blokavimą	3223
naudojimo taisyklės	3194
naudojimosi taisyklės	3217
naujausi viršuje	3233
naujausios žinios	3178
naujienlaiškis	3201
nav komentāru	3300
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
načítava sa prehrávač	4440
načítava sa video	4440
načítať obsah	4437
načítať príspevok	4437
načítať viac	4456
načítať video	4437
načítať ďalšie	4456
načítám přehrávač	596
načítání videa	596
našli jste chybu	525
našli jste chybu v článku	622
našli jste v článku chybu	525
našli ste chybu	4460
našli ste chybu v článku	4460
našli ste v článku chybu	4460
naživo	4441
ne děkuji	497
ne ratez rien de l'actualité	2171
ne, ačiū	3222
ne, děkuji	497	601
ne, děkuju	601
nederīga e-pasta adrese	3295
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
nekaj je šlo narobe. poskusite pozneje	4553
nekaj je šlo narobe. poskusite znova	4553
nem kérem	2561
nem kötelező	2574
nem küldünk spamet	2573
nem, köszönöm	2466	2561
nemam mišljenje	4336
nemate račun	4351
nemaš račun	4351
nemám názor	587	4432
nemám účet	610
nemáte predplatné	4450
nemáte předplatné	610
nemáte účet	610
nenhum comentário	3842
neplatná e-mailová adresa	614
neplatný e-mail	614
nepovinné	615	4454
neskôr	4444
neteisingas el. pašto adresas	3228
neueste beiträge	850
neveljaven e-poštni naslov	4553
nešto je pošlo naopako. pokušajte ponovo	4354
nešto je pošlo po zlu. pokušajte ponovno	4354
nešto je pošlo po zlu. pokušajte ponovo	4354
nghe bài báo	5163
nghe bài viết	5138	5163
nghe nội dung bài viết	5163
nghe đọc bài	5138	5163
nhấn để bật tiếng	5197
nhận thông báo	5170
nhập bình luận	5194
nhập bình luận của bạn	5194
nhập email của bạn	5200
nhập số tiền	5198
nhập địa chỉ email	5200
nhập địa chỉ email của bạn	5200
nhắc tôi sau	5091
nhớ đăng nhập	5177
ni še komentarjev	4563
nie dziękuję	3654
nie dziś	3654
nie możemy pokazać tej treści	3755
nie możemy wyświetlić tej treści	3755
nie można odtworzyć filmu	3758
nie można odtworzyć wideo	3758
nie można wyświetlić tej treści	3755
nie pamiętam hasła	3772
nie pamiętasz hasła	3658
nie udało się załadować filmu	3758
nie ďakujem	4389
nie, dziękuję	3654
nie, ďakujem	4389
nieprawidłowy adres e-mail	3775
niečo sa pokazilo	4454
niečo sa pokazilo, skúste to znova	4453
niečo sa pokazilo. skúste to neskôr	4453
niečo sa pokazilo. skúste to znova	4453
nimate računa	4550
nimetön postilaatikko	2009
nincs fiókja	2570
nincs fiókod	2570
nincs fiókom	2570
nincs hozzászólás	2584
nincs még előfizetésed	2570
nincs még fiókja	2570
nincs véleményem	2542
nincsenek hozzászólások	2584
niste naročnik	4550
no es pot reproduir el vídeo	453
no ho sé	447
no mūsu partneriem	3304
no mūsu veikala	3282
no se ha podido cargar el vídeo	1681
no se ha podido reproducir el vídeo	1633
no se puede reproducir el vídeo	1633
no sé	1627
no te pierdas las últimas noticias	1542
noe gikk galt, prøv igjen	3626
noe gikk galt, prøv igjen senere	3626
noe gikk galt. prøv igjen	3626
noe gikk galt. prøv igjen senere	3626
noget gik galt, prøv igen	765
noget gik galt, prøv igen senere	765
noget gik galt. prøv igen	765
noget gik galt. prøv igen senere	765
nokopēts	3303
només els subscriptors poden comentar	428
només per a subscriptors	471
non seguire più	2865
noraidīt visas	3285
normas de participación	1626
normes de participació	446
norėdami komentuoti, prisijunkite	3182
nos hors-séries	2128
nosūti draugam	3250
nosūtīt atsauksmi	3299
nosūtīt draugam	3250
nosūtīt e-pastā	3250
nosūtīt komentāru	3300
nosūtīt ziņu	3295
noteで書く	2923
notiek video ielāde	3286
notifications activées	2171
notifikácie	4444
notre charte déontologique	2188
notre charte éditoriale	2188
notre sélection	2093
notre sélection d'articles	2147
notícia anterior	477	3939
notícia següent	477
notícias relacionadas	3851
notícias relacionadas que podem lhe interessar	19
notícies destacades	443
notícies relacionades	415
nous protégeons nos sources	2188
nous écrire	2189
nouveau ! suivez vos auteurs préférés	2195
nu ai cont? înregistrează-te	4040
nu aveți cont	4079
nu ești abonat	4078
nu ești încă abonat	4078
nu mai urmări	4091
nu mulțumesc	3986
nu putem afișa acest conținut	4061
nu på google play	750
nu s-a putut încărca videoclipul	4102
nu sunteți abonat	4078
nu știu / nu răspund	4050
nu, mulțumesc	3986	4067
nuestro código ético	1661
numele tău	4081
numele tău de utilizator	4097
nuotrauka # iš #	3239
nur für mitglieder	998
nuskaitykite qr kodą	3220
nuskenuokite qr kodą	3220
nyaste först	4710
nyeste først	3638
nyhetsdøgnet	3543
nyní na google play	598
nyní ne	601
nyomtatás	2477
não foi possível carregar	3962
não foi possível carregar o vídeo	3914
não foi possível reproduzir o vídeo	3914
não perca	3851
não sabe / não responde	3906
não sei	3906
não tem conta	3934
não tem uma conta	3934
não é assinante	3933
não, obrigada	3808
não, obrigado	3808
nächste seite	853
nächster artikel	850
nächstes bild	1002
nächstes foto	1002
nächstes video	984
näin korjaamme virheet	2009
näin poistat mainoseston	1990
näin poistat mainosten eston	1990
näin suojaamme lähteitämme	2009
näin suojelemme lähteitä	2009
näita # vastust	1765
näita alati	1749
näita galeriid	1762
näita ja nõustu	1749
näita kõiki	1716
näita rohkem	1715
näita sisu	1749
näita tulemusi	1745
näita vastuseid	1765
näita veel	1715
näita vähem	1716	1762
näköislehti	1896
nästa	4617
nästa artikel	4614
nästa bild	4699
nästa sida	4699
nästa video	4679
näytä # kuvaa	2004
näytä # kuvat	2004
näytä # vastausta	2014
näytä aina	1979
näytä alkuperäinen	1926
näytä galleria	2005
näytä ja hyväksy	1979
näytä julkaisu	1914
näytä kaikki	1925
näytä kaikki # kuvaa	2004
näytä kaikki # kuvat	2004
näytä kaikki artikkelit	2005
näytä kaikki kommentit	2014
näytä kaikki kuvaa	2004
näytä kaikki kuvat	2004
näytä kartta	1926
näytä kommentit	1920
näytä kuvaa	2004
näytä kuvagalleria	2005
näytä kuvat	2004
näytä kuvateksti	2005
näytä käännös	1926
näytä lisää	1925
näytä lisää artikkeleita	2005
näytä lisää kommentteja	2014
näytä litterointi	1982
näytä salasana	1998
näytä sisältö	1913
näytä tekstitykset	1982
näytä tiedot	1926
näytä tulokset	91	1926	1967
näytä upotus	1914
näytä vastaukset	2014
näytä vähemmän	1926	2005
något gick fel	4697
något gick fel, försök igen	4696
något gick fel, försök igen senare	4696
något gick fel. försök igen	4696
något gick fel. försök igen senare	4696
næste	688
næste artikel	685
næste billede	768
næste side	768
næste video	748
némítás	2557
némítás feloldása	2556
népszerű	2492
név	2574
névtelen bejelentés	2580
névtelen postaláda	2580
nézze meg galériánkat	2494
nézze meg képeinket	2494
nõustu ja jätka	1749
nõustu ja näita	1749
nõustun	1726
nõustun kõigiga	1726
nøgleord	685
nāc strādāt pie mums	3252
nākamais attēls	3297
nākamais raksts	3297
nākamais video	3286
nākamā bilde	3297
nākamā lapa	3297
nē, paldies	3290
něco se pokazilo	615
něco se pokazilo, zkuste to znovu	614
něco se pokazilo. zkuste to prosím později	614
něco se pokazilo. zkuste to znovu	614
nổi bật	5113
nội dung do ai tạo	5197
nội dung quảng cáo	5150
nội dung tiếp tục bên dưới	5152
nội dung tài trợ	5106
nội dung được tài trợ	5152
nội dung đề xuất	5152
nội quy bình luận	5156
""", 'o': """
o dată	4075
o leitor está a carregar	3914
o que achou desta notícia	3878
o seu apoio faz a diferença	3807	3966
o singură dată	4075
o singură donație	4074
o vídeo começa em #	3962
o vídeo começará em alguns segundos	3876
obaveštenja	4346
objednať knihu	4435
obligatoriskt fält	4696
obligātie lauki	3295
obligāts lauks	3295
obnovit stránku	606
obnoviť stránku	4446
obnovte stránku	606
obrázek # z #	616
obrázek # ze #	616
obrázok # z #	4455
obrázok # zo #	4455
obsah je chránený autorským zákonom	4461
obsah je chráněn autorským zákonem	623
obsah našich partnerov	4471
obsah našich partnerů	635
obsah není dostupný	593
obsah nie je dostupný	4437
obsah nie je možné zobraziť	4437
obsah sa nedá zobraziť	4437
obsah vytvořený ai	627
obsah článku	618
obserwuj autorkę	3791
obserwujesz już tego autora	3791
ocenite članak	4284
ocenite članek	4487
oceń jakość artykułu	3787
oceń przepis	61
ochrana osobních údajů	519
ochrana osobních údajů a cookies	522
ochrana osobných údajov	4396
ocijenite članak	4284
ocorreu um erro ao carregar o vídeo	3876
ocultar anúncio	3881
ocultar comentários	3905
od najnovších	4467
od najstarších	4467
od naszych partnerów	3795
od našich partnerov	4471
od našich partnerů	635
od naših partnera	4370
od naših partnerjev	4568
od nejnovějších	630
od nejstarších	630
od partnerů	636
odblokuj artykuł	3772
odblokuj dostęp	3772
odblokuj treść	3755
oddaj głos	91	3745
odebírat	506
odebírat newsletter	506
odemknout článek	500
odemknout článek pro přátele	633
odeslat komentář	629
odeslat zprávu	614
odeslat zpětnou vazbu	627
odhlásenie kedykoľvek	4453
odhlásit se	500
odhlásit se můžete kdykoli	614
odhlásit se můžete kdykoliv	614
odhlásiť sa	4378
odhlášení kdykoliv	614
odjaviti se možete bilo kada	4354
odkaz bol skopírovaný	4469
odkaz byl zkopírován	633
odkaz skopírovaný	4385
odkaz zkopírován	510
odkleni članek	4480
odklenite celoten članek	4480
odklenite članek	4550
odmietnuť	4396
odmietnuť všetko	4396
odmítnout	519
odmítnout vše	519
odoberať	4454
odoberať newsletter	4453
odomknúť	4451
odomknúť článok	4450
odomknúť článok pre priateľov	4469
odoslať	91	4454
odoslať komentár	4466
odoslať správu	4453
odoslať spätnú väzbu	4464
odporúča outbrain	4471
odporúčame	4382	4451
odporúčame prečítať	4382
odporúčame tiež	4382
odporúčané outbrain	4471
odporúčané taboola	4471
odporúčané články	4382
odpovedať	4467
odpovědět	525	630
odrzuć	3677
odrzuć wszystkie	3677
odrzuć wszystko	3756
odtwarzacz wideo jest ładowany	3758
odtwórz	3695
odtwórz film	3758
odtwórz wideo	3758
odvolať súhlas	4437
odśwież stronę	3768
odštampaj	4284
odštampaj recept	61
odštampaj članak	4284
oferta dla czytelników	3751
oferta dla prenumeratorów	3751
ofertă pentru abonați	4055
ofertă pentru cititori	4055
oferă acest articol	4093
oferă acest articol cadou	4042
oferă articolul	4093
offert par un abonné	2226
offre abonnés	2160
offre intégrale	2213
offre limitée	2179
offre réservée aux lecteurs	2160
offre spéciale	2042
offre à durée limitée	2178
offrez-nous un café	2033
offrici un caffè	2725
oglasno sporočilo	87	4483
ogłoszenie	3673
ohjelma ei ole enää katsottavissa	1982
ohodnotiť recept	61
ohodnoťte článek	525
ohodnoťte článok	4385
oikaisut ja täsmennykset	2009
okuma süresi # dk	4817
okurlara özel	4877
okurlarimiza özel	4877
okurlarimiza özel indirim	4877
oldal frissítése	2566
oldal újratöltése	2566
oled juba hääletanud	1745
olet jo äänestänyt	1967
oliko artikkeli hyödyllinen	1920
oliko juttu hyödyllinen	1920
oliko tiivistelmä hyödyllinen	1920
oliko tämä hyödyllinen	2012
olvasd be a qr-kódot	2559
olvass korlátlanul	2570
olvassa be a qr-kódot	2559
olvasson hirdetések nélkül	2591
olvasson korlátlanul	2471
olvasson tovább	2471
olvasta már	2492
olvastad már	2492
olvasás az alkalmazásban	2558
olvasói ajánlat	2545
olvidaste tu contraseña	1519
omogoči obvestila	4544
omogući obavijesti	4345
omröstning	92
onayi geri çek	4881
onayi yönet	4881
onayimi geri çek	4881
online reportáž zde	617
opdatér siden	758
oplæst af en robot	660
oplæst af en syntetisk stemme	748
oplæst af kunstig intelligens	688
oplæst af syntetisk stemme	748
opravy a upřesnění	622
opsig når som helst	649
opsig, når du vil	762
opći uvjeti korištenja	4340
ordsøgning	739
orijinali göster	4818
os comentários são exclusivos para assinantes	3954
os leitores também leram	3903
os preços podem variar	3881
osadzona treść	3755
osale küsitluses	1715
osmisměrka	587
osta käyttöoikeus	2010
osta liput tästä	1976
osta täältä	1976
ostatnie artykuły	3692
osveži stran	4547
osveži stranicu	4348
osvežite stran	4547
osvježi stranicu	4348
osvježite stranicu	4348
oszczędzasz #%	3773
ota käyttöön	1989
ota yhteyttä	1920
otevřít	531
otevřít aplikaci	598
otevřít galerii	617
otevřít mapu	531
otevřít v aplikaci	598
otkazati možete bilo kada	4351
otkaži bilo kada	4351
otključaj članak	4274
otključajte ceo članak	4274
otključajte cijeli članak	4274
otključajte članak	4351
otomatik çeviri	4879
otros artículos	1564
oturumu açik tut	4895
otvoriť aplikáciu	4442
otvoriť galériu	4456
otvoriť v aplikácii	4442
otwórz	3696
otwórz aplikację	3760
otwórz galerię	3778
otwórz mapę	3696
otázka dne	587
otázka dňa	4432
outbrain tarafindan önerildi	4854
outras notícias	19	3851
ouvir este conteúdo	3914
ouça esta reportagem	3914
ouça este conteúdo	3828
ovaj sadržaj ne možemo prikazati	4340
ovaj sadržaj nije dostupan	4340
ovaj sadržaj nije moguće prikazati	4340
ovaj video više nije dostupan	4342
ovaj članak je zaključan	4351
oversættelsen er lavet af en maskine	688
oy verdiğiniz için teşekkürler	91	4871
oynatici yükleniyor	4878
oyunuz için teşekkürler	4871
""", 'p': """
padidinti nuotrauką	3230
padovanokite straipsnį	3181
padovanokite straipsnį draugui	3181
padovanoti straipsnį	3235
page précédente	2097
pagina următoare	4008
pague um café	3809
paiement sécurisé	2040
paketi seç	4895
paketleri gör	4925
pakollinen kenttä	2002
paldies par jūsu balsi	3280
paldies par pieteikšanos	3269
paldies par ziņu	3295
palielināt	3287
palielināt attēlu	3297
palun jää viisakaks	1714
palun lülita reklaamiblokeerija välja	1756
pamanīji kļūdu	3251
pamanījāt kļūdu	3251
pamiršau slaptažodį	3226
pamiršote slaptažodį	3226
par šo tēmu	3247
paramètres de confidentialité	2166
paramètres des cookies	2081
paramétrer	2081
paramétrer les cookies	2081
paramétrer mes choix	2085
parandused ja täpsustused	1763
parašyk komentarą	3182
parašykite komentarą	3182
partajează	3997
partenerii noștri	4006
participez à la conversation	2133
participă la sondaj	4049
partilhar esta página	3977
partnereink ajánlata	2591
partnereinktől	2591
partnerių turinys	3185
partnerski sadržaj	4280
partnerski članek	4568
partnerský obsah	635
pas encore abonné	2178
pasidalinkite šiuo straipsniu	3181
pasirinkite planą	3226
pasirinkite prenumeratą	3226
pasirinkite sumą	3224
pasirinkti prenumeratą	3226
pasitikrinkite žinias	3183
pasiūlymas skaitytojams	3214
paslēpt reklāmu	3304
passer la publicité	2079
passer à la recette	61
passwort zurücksetzen	998
pastebėjote klaidą	3182
pasziánsz	2542
pasūtīt grāmatu	3282
pateikti atsiliepimą	3232
patikrinkite savo el. paštą	3228
patreonで支援する	3007
patvirtinkite savo el. paštą	3228
pausar vídeo	1633
pauză video	4057
pavaišinkite mus kava	3224
paylaş	4802
paylaşin	4802
paypal ile öde	4925
pašreizējais laiks #	3286
pažiūrėkite vaizdo įrašą	3183
pe aceeași temă	4043
pelaa peliä	1967
pelaa tästä	1967
pentru a citi în continuare	4040
per saperne di più	2818
per visą ekraną	3218
per überweisung spenden	995
pergunte à nossa ia	3878
permite întotdeauna	4061
permitir anúncios	3926
permitir conteúdo externo	3840
personvernerklæring	3607
personvernerklæring og informasjonskapsler	3534
perspausdinti draudžiama	3238
peut-être plus tard	2032
pełny ekran	3759
photo précédente	2216
phát	5136
phát hiện lỗi	5156
phát lại	5164
phát video	5163
phóng to ảnh	5183
phổ biến nhất	5178
piedalies aptaujā	3252
piedāvājums lasītājiem	3282
piekrist un rādīt	3284
piekrist un turpināt	3284
piekrist visām	3262
piekrītu	3262
piekrītu visām	3285
piesakies vebināram	3252
piesakoties tu piekrīti lietošanas noteikumiem	3269
pieslēdzies vai izveido kontu	3245
pieslēdzies, lai komentētu	3251
pieslēgties	3245
pieslēgties ar facebook	3293
pieslēgties ar google	3293
pievieno savu komentāru	3251
pievienot komentāru	3245
pievienot kā vēlamo avotu	3301
pievienot manām tēmām	3301
pieņemt un turpināt	3284
pieņemt visas	3285
pieņemt visas sīkdatnes	3284
pilnekrāna režīms	3286
pilnekrāns	3286
pirkt biļetes	3282
pirkt biļeti	3282
pirkt grāmatu	3282
pirkti bilietą	3214
pirkti knygą	3214
pirkti licenciją	3238
pirmais mēnesis par # €	3245
pirmas mėnuo tik # €	3176
più lette	2766
più letti	2766
più popolare	2852
più recenti	2825
più tardi	2724
più vecchi	2825
più votati	2825
piši autoru	4357
piši avtorju	4556
pišite autoru	4357
pišite avtorju	4556
pišite nam u redakciju	4360
pišite nam v uredništvo	4559
pišite redakciji	4360
pišite uredništvu	4559
piškotki	4499
placená inzerce	87	514
placená spolupráce	635
placený obsah	635
places limitées, réservez vite	2128
plan seç	4895
plani seç	4895
planini seç	4895
platba ročne	4451
platba ročně	611
platená inzercia	87	4381
platená spolupráca	4471
platený obsah	4471
player de áudio	3962
player se učitava	4342
plaćena saradnja	4370
plaćena suradnja	4370
plaćeni oglas	87	4280
plaćeni sadržaj	4280
plačajte nam kavo	4548
plačana objava	87	4483
plačana vsebina	4568
plačano sodelovanje	4568
plačiau skaitykite čia	3183
plein écran	2097
plus d'actualités	2093
plus d'articles du même auteur	2184
plus de détails	2098
plus récents	2155
plătește cu paypal	4104
poate mai târziu	3986
początek bloku reklamowego	3676
podaj prawidłowy adres e-mail	3775
podari članek	4487
podarite ta članek	4487
podaruj artykuł	3658
podaruj dostęp	3793
podaruj ten artykuł	3669
podcast anhören	898
pode ler também	3903
podeli članak	4284
podešavanja privatnosti	4340
podijeli članak	4284
podmienky používania	4396
podmínky použití	519
podmínky užití	519
podobne artykuły	3692
podobné články	527	4382
podporiť	4377
podporte nezávislú žurnalistiku	4377
podporte nás	4377
podporte nás cez darujme	4447
podporte nás cez paypal	4447
podporte nás na patreone	4447
podpořit	498
podpořit přes darujme	607
podpořte naši práci	498
podpořte nás	498
podpořte nás na patreonu	607
podpořte nás přes paypal	607
podpořte redakci	498
podrobné nastavenia	4437
podrobné nastavení	593
podrži	4273
podrži nas	4273
podržite nas	4273
podržite naš rad	4273
podržite nezavisno novinarstvo	4273
podziel się	3669
podziel się na facebooku	3669
pogledajte još	19
poista mainonnanesto käytöstä	1993
poistin mainonneston käytöstä	1993
poistin sen käytöstä	1994
pokaż # odpowiedzi	3789
pokaż # zdjęcia	3777
pokaż # zdjęć	3777
pokaż galerię	3778
pokaż hasło	3772
pokaż i zaakceptuj	3755
pokaż komentarze	3686
pokaż mniej	3695
pokaż napisy	3758
pokaż odpowiedzi	3789
pokaż oryginał	3696
pokaż podpis	3778
pokaż szczegóły	3678
pokaż transkrypcję	3758
pokaż treść	3677
pokaż tłumaczenie	3696
pokaż więcej	3695
pokaż wszystkie	3695
pokaż wszystkie # zdjęcia	3777
pokaż wszystkie # zdjęć	3777
pokaż wszystkie zdjęcia	3777
pokaż wszystkie zdjęć	3777
pokaż wszystko	3696
pokaż wyniki	91	3745
pokaż zdjęcia	3777
pokaż zdjęć	3777
pokaži geslo	4550
pokaži rezultate	91
pokaži vsebino	4499
pokloni članak	4284
poklonite ovaj članak	4284
pokračovat bez podpory	497
pokračovat bez vypnutí	604
pokračovat přes apple	610
pokračovat přes facebook	610
pokračovat přes google	610
pokračovat s apple	610
pokračovat s google	610
pokračovať bez podpory	4389
pokračovať bez vypnutia	4445
pokračovať cez apple	4450
pokračovať cez facebook	4450
pokračovať cez google	4450
pokračovať s google	4450
pokušajte kasnije	4354
pokušajte ponovno	4354
pokušajte ponovno kasnije	4354
pokušajte ponovo	4354
pole obowiązkowe	3775
polecamy również	3692
polecamy także	3692
polecamy też	3692
polecane artykuły	3692
politica de confidențialitate	4003	4004	4017
politica de corecții	4086
politica editorială	4017	4086
politică de confidențialitate	4003
politika kolačića	4340
politika piškotkov	4538
politique de confidentialité	2081
politique de protection des données	2207
polityka prywatności	3677
polityka prywatności i cookies	3679
polityka sprostowań	3783
política de cookies	1553	3836
política de correcciones	1661
política de correccions	479
política de correções	3942
política de galetes	424
política de privacidad	1553
política de privacidade	3836	3860
política de privacitat	424
política de protección de datos	1680
política de proteção de dados	3961
pomanjšaj pisavo	4566
pomôže každé euro	4448
pomůže každá koruna	608
ponovno učitaj stranicu	4348
ponuda za čitaoce	4338
ponuda za čitatelje	4338
ponuka pre čitateľov	4435
poprzedni artykuł	3692
poprzednie zdjęcie	3778
populární	527
populära artiklar	4614
populärast	4694	4711
populärt	4614
populære	779	3639
populære artikler	685
populære saker	3543
populært	685	3543
populārākie	3247
popüler	4811
popüler haberler	4811
popüler konular	4811
por mês	3930
por qué estás viendo esto	1519
por qué? cuéntanos	1673
portes grátis	3951
poslat jako dárek	633
poslat přes whatsapp	633
poslat příteli	633
poslat tip anonymně	622
poslat zprávu	614
poslať	4454
poslať ako darček	4469
poslať cez whatsapp	4469
poslať e-mailom	4385
poslať mailom	4469
poslať priateľovi	4469
poslať správu	4453
poslať tip	4460
poslať tip anonymne	4460
poslušaj vest	4284
poslušaj članak	4284
poslušaj članek	4487
poslušajte tekst	4342
poslušajte članek	4487
posnetek ni več na voljo	4541
posnetek v vaši državi ni na voljo	4541
posnetka ni mogoče predvajati	4541
postanite naročnik	4479
postanite član	4273	4479
postavke kolačića	4297
postaw kawę	3655
postaw nam kawę	3655
poszt betöltése	2548
posłuchaj	3669
poukážte nám # % z dane	4447
pour continuer à lire	2142
pourquoi voyez-vous cette publicité	2129
pouze nezbytné	593
pouze pro předplatitele	500
používate adblock	4445
používate blokovanie reklám	4445
používate blokovač reklám	4445
používateľské meno	4451
používáte adblock	604
používáte blokování reklam	604
používáte blokátor reklam	604
povezani sadržaj	4281
povezani članci	4281
povezani članki	4484
povećaj	4343
povećaj fotografiju	4357
povećaj sliku	4357
povećaj slova	4368
povećaj tekst	4368
povečaj	4542
povečaj besedilo	4566
povečaj fotografijo	4556
povečaj pisavo	4566
povečaj sliko	4556
povinná pole	614
povinné	615	4454
povinné pole	614
povinné polia	4453
povinné údaje	614
povolit a pokračovat	522
povolit upozornění	600
povolit vždy	522
povoliť	4444
povoliť notifikácie	4443
povoliť obsah	4437
povoliť raz	4437
povoliť reklamu	4446
povoliť reklamy	4446
povoliť upozornenia	4443
powiązane	3692
powiązane artykuły	3692
powiązane tematy	3692
powiększ	3695
powiększ tekst	3793
powiększ zdjęcie	3695
powrót do góry	3695
powrót do strony głównej	3778
powrót na górę	3778
pozastaviť	4441
později	603
pozostała część artykułu pod materiałem wideo	3673
pozostały czas	3759
pozostały czas #	3758
pozostały czas -#	3758
pozrieť # fotiek	4455
pozrieť # fotky	4455
pozrieť # fotografie	4455
pozrieť # fotografií	4455
pozrieť fotiek	4455
pozrieť fotky	4455
pozrieť fotografie	4455
pozrieť fotografií	4455
pozrieť galériu	4456
pozrieť všetky # fotiek	4455
pozrieť všetky # fotky	4455
pozrieť všetky # fotografie	4455
pozrieť všetky # fotografií	4455
pozrieť všetky fotiek	4455
pozrieť všetky fotky	4455
pozrieť všetky fotografie	4455
pozrieť všetky fotografií	4455
pozrieť všetkých # fotiek	4455
pozrieť všetkých # fotky	4455
pozrieť všetkých # fotografie	4455
pozrieť všetkých # fotografií	4455
pozrieť všetkých fotiek	4455
pozrieť všetkých fotky	4455
pozrieť všetkých fotografie	4455
pozrieť všetkých fotografií	4455
pozvite nás na kávu	4447
pozvěte nás na kafe	607
pozvěte nás na kávu	607
počastite nas kavom	4349
pořídit předplatné	610
pošalji	91	4355
pošalji e-mailom	4284
pošalji komentar	4284
pošalji mejlom	4284
pošalji poruku	4354
pošalji povratnu informaciju	4363
pošalji prijatelju	4284
pošalji vest	4360
pošalji vijest	4360
pošalji članak e-mailom	4284
pošaljite dojavu	4360
pošaljite komentar	4284
pošaljite vest	4360
pošlete tip redakci	622
pošlite tip redakcii	4460
pošlji	4554
pošlji komentar	4563
pošlji po e-pošti	4487
pošlji povratno informacijo	4562
pošlji prijatelju	4487
pošlji sporočilo	4553
pošlji članek po e-pošti	4487
pošljite nam namig	4559
pošljite namig	4559
poštanski broj	4355
poštna številka	4554
poštovné zdarma	591
pr članek	4483
pradėti testą	3212
praneškite apie klaidą	3182
pranešti anonimiškai	3231
pranešti apie klaidą	3182
pranešti apie komentarą	3233
pratite uživo	4357
pravidelný dar	607
pravidelný príspevok	4448
pravidelně měsíčně	607
pravidlá diskusie	4385
pravidlá opráv	4460
prawa autorskie zastrzeżone	3784
prašome išjungti reklamos blokavimą	3223
pre komentovanie sa prihláste	4466
pre predplatiteľov	4378
preberi cel članek	4556
preberi celoten članek	4556
preberi več	4556
preberite celoten članek	4556
preberite še	4484
precisamos de você	3807
predchádzajúca fotografia	4456
predchádzajúca snímka	4456
predchádzajúca strana	4456
predchádzajúci článok	4456
predplatiť	4377
predplatné môžete kedykoľvek zrušiť	4450
predplaťte si	4377
preferințe cookie	4061
preferințe de confidențialitate	4101
preferències de galetes	457
preferências de cookies	3918
preferências de privacidade	3961
prehrať	4441
prehrať video	4440
prehrávač sa načítava	4440
prejsť do diskusie	4466
prejsť do galérie	4456
prejsť na darovanie	4447
prejsť na kvíz	4431
prejsť na obsah	4456
prejsť na online	4456
prejsť na platbu	4447
prejsť na ponuku	4435
prejsť na recept	61
prejšnja fotografija	4556
prejšnja slika	4556
prejšnja stran	4556
prejšnji članek	4556
prekličete lahko kadarkoli	4550
prekliči soglasje	4538
preložené automaticky	4464
preložené pomocou ai	4464
prenošenje zabranjeno	4361
prenumerantförmån	4672
prenumerantförmåner	4672
prenumerata nuo # euro per mėnesį	3176
prenumerata nuo # €	3176
prenumerera på vårt nyhetsbrev	4588
prenumeruodami sutinkate su taisyklėmis	3201
prenumeruokite naujienlaiškį	3201
prenumeruoti naujienlaiškį	3228
preostali čas	4542
preostali čas #	4541
preostali čas -#	4541
preporučeno	4281
preporučuje outbrain	4370
preporučuje taboola	4370
preporučujemo	4281	4352
preporučujemo da pročitate	4281
preporučujemo i	4281
presentear matéria	3949
preskoči na sadržaj	4357
preskoči na vsebino	4556
preskočiť na obsah	4456
prestať sledovať	4468
prethodni članak	4357
pretlač zakázaná	4461
prevedeno uz pomoć ai	4363
preverite e-pošto	4553
prečo vidím túto reklamu	4471
prečítajte si	4382
prečítajte si aj	4382
prečítať neskôr	4469
prečítať prepis	4440
prețurile pot varia	4026
pridať ako preferovaný zdroj	4468
pridať do košíka	4435
pridať do mojich tém	4468
pridať komentár	4385
pridať medzi preferované zdroje	4468
pridruži se razpravi	4563
pridružite se razpravi	4563
pridėti kaip pageidaujamą šaltinį	3234
pridėti komentarą	3233
pridėti prie mano temų	3234
pridėti prie pageidaujamų šaltinių	3234
prihlásiť	4378
prihlásiť cez facebook	4450
prihlásiť cez google	4450
prihlásiť na odber	4453
prihlásiť sa	4378
prihlásiť sa cez apple	4450
prihlásiť sa cez facebook	4450
prihlásiť sa cez google	4450
prihlásiť sa do diskusie	4466
prihlásiť sa na odber	4453
prihláste sa a komentujte	4466
prihvati i prikaži	4340
prihvati sve kolačiće	4340
prihvaćam	4297
prihvaćam i nastavljam	4340
prihvaćam sve	4297
prijava putem google računa	4351
prijavi grešku	4284
prijavi pogrešku	4360
prijavi se s google računom	4351
prijavite grešku	4360
prijavite pogrešku	4360
prijať	4396
prijať a pokračovať	4437
prijať a zobraziť	4437
prijať všetko	4396
prijať všetky	4438
prijať všetky cookies	4437
prikaži # odgovora	4364
prikaži # odgovore	4563
prikaži galerijo	4556
prikaži galeriju	4357
prikaži geslo	4550
prikaži i prihvati	4340
prikaži in sprejmi	4538
prikaži komentare	4364
prikaži komentarje	4563
prikaži lozinku	4351
prikaži manj	4485
prikaži manje	4282
prikaži odgovore	4364	4563
prikaži podnapise	4541
prikaži prepis	4541
prikaži rezultate	91	4335	4533
prikaži sadržaj	4297
prikaži sve	4282
prikaži titlove	4342
prikaži transkript	4342
prikaži več	4485
prikaži više	4282
prikaži vse	4485
prikaži vsebino	4538
prima lună gratuită	4040
prima pagină	4009
primetili ste grešku	4360
primește alerte despre acest subiect	4034
primijetili ste grešku	4360
printează	3997
printează rețeta	61
pripomenúť neskôr	4389
priporoča outbrain	4568
priporoča taboola	4568
priporočamo	4484	4551
priporočamo tudi	4484
priporočamo v branje	4484
priporočeno	4484
prisijunkite arba susikurkite paskyrą	3176
prisijunkite prie mūsų komandos	3183
prisijunkite, kad galėtumėte komentuoti	3182
prispieť	4377
prispieť jednorazovo	4447
prispieť mesačne	4447
privatsphäre verwalten	981
privatsphäre-einstellungen	836
privātuma iestatījumi	3284
privātuma politika	3262
prišlo je do napake. poskusite pozneje	4553
prišlo je do napake. poskusite znova	4553
pro komentování se přihlaste	629
pro předplatitele	500
pro předplatitele výhodněji	590
prochaine vidéo	2208
profită de ofertă	4108
programmet är inte längre tillgängligt	4679
prohibida la reproducció	482
prohibida su reproducción total o parcial	1694
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
proibida a reprodução total ou parcial	3973
promijeni veličinu teksta	4368
promo sadržaj	4370
promocijsko sporočilo	4483
promotivni sadržaj	4280
promotivni članak	4280
promóció	2480
proovi # päeva tasuta	1708
proposé par	2199
prosimy o wyłączenie adblocka	3764
proč vidím tuto reklamu	635
pročitaj ceo članak	4357
pročitaj cijeli članak	4357
pročitaj kasnije	4368
pročitaj transkript	4342
pročitajte ceo tekst	4357
pročitajte cijeli članak	4357
pročitajte i	4281
pročitajte još	4281
prywatność	3677
prywatność i cookies	3679
przeczytaj całość	3778
przeczytaj cały artykuł	3778
przeczytaj również	3692
przeczytaj także	3692
przeczytaj też	3692
przeczytaj transkrypcję	3758
przejdź bez wsparcia	3654
przejdź do galerii	3778
przejdź do głównej treści	3778
przejdź do księgarni	3674
przejdź do oferty	3751
przejdź do przepisu	61
przejdź do płatności	3769
przejdź do quizu	3745
przejdź do serwisu	3677
przejdź do sklepu	3751
przejdź do strony darowizn	3769
przejdź do treści	3695
przejdź do ustawień prywatności	3677
przejdź do wpłaty	3769
przejdź na stronę główną	3778
przekaż # % podatku	3769
przekaż #%	3769
przekaż opinię	3787
przestań obserwować	3791
przetłumaczono automatycznie	3787
przetłumaczono przez ai	3787
przeładuj stronę	3768
prześlij	3776
prześlij opinię	3787
prześlij zdjęcia	3783
przypomnij mi później	3654
przypomnij później	3763
právě se děje	527
präsentiert von	830
précédent	2097
préférences cookies	2081
préférences de confidentialité	2207
prélèvement	2041
prémium	2471
prénom	2181
présenté par	2199
próbáld újra később	2573
próbálja ki # forintért	2471
próbálja újra	2573
próbálja újra később	2573
próxima	3856
próxima foto	3970
próxima imagem	3970
próxima notícia	3939
próxima página	3856
próximo artigo	3851
próximo vídeo	1681	3962
prøv # dager gratis	3508
prøv gratis	649	3508
prøv igen senere	765
prøv igjen senere	3626
prøv nu	649
prøv nå	3508
prędkość odtwarzania	3758
prを含みます	2970
pr記事	2992
psč	615	4454
pubblicità	2753
publi-rédactionnel	2079
publicitatea continuă	4108
publicité	2079
publicité - la suite ci-dessous	2079
publicité dans #	2208
publicités	2079
publică	4050
publică comentariul	4049
pular anúncio	3962
pular para o conteúdo	3856
pular para o conteúdo principal	3854
puslapis # iš #	3239
página siguiente	1570
páči sa mi to	4467
päeva küsimus	1745
päivitä sivu	1994
päivitä suostumus	1914
päivän kysymys	91	1973
päivän peli	1973
päivän ristikko	1967
pääuutiset	1923
påkrevd	3627
påkrævet	766
påmind mig senere	645
påminn mig senare	4576
później	3763
pārbaudi savas zināšanas	3252
pārbaudiet savu e-pastu	3295
pāriet uz recepti	61
pāriet uz saturu	3297
pārpublicējot atsauce obligāta	3255
pārpublicēšana aizliegta	3305
pārtraukt sekot	3301
pārvaldīt paziņojumus	3289
pārvaldīt piekrišanu	3284
pērc abonementu	3245
płatna współpraca	3795
płatne miesięcznie	3773
płatne rocznie	3773
płatność miesięczna	3773
płatność roczna	3773
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
qq好友	5280
qq空间	5280
qr कोड स्कैन करें	2436
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3130
qrコードからダウンロード	3000
qrコードを読み取ってください	3000
qr코드로 다운로드	3130
qr코드를 스캔하세요	3130
qu'avez-vous pensé de cet article	2125
qual o seu nível de satisfação com esta notícia	3878
qualcosa è andato storto	2854
quan tâm nhất	5157
quay lại	5117
quay lại đầu trang	5201
quellen und weiterführende links	850
queremos conocer tu opinión	1609
queremos saber a sua opinião	3891
questa email è già registrata	2886
questa pagina ti è stata utile	2824
questo articolo ti è stato utile	2824
questo articolo è bloccato	2851
questo campo è obbligatorio	2853
questo riassunto ti è stato utile	2790
questo video non è disponibile	2832
questo video non è più disponibile	2832
quieres añadir otro usuario a tu suscripción	1519
quitter le plein écran	2162
quizi çöz	4874
quizás más tarde	1513
quizás te interese	1564
quy định bình luận	5156
quyên góp	5092
quyên góp ngay	5092
qué opinas	1559
qué te ha parecido esta noticia	1609
quét mã qr	5169
quét mã qr để tải	5169
quét mã qr để tải ứng dụng	5169
quên mật khẩu	5095
quản lý cookie	5167
quản lý lựa chọn	5196
quản lý sự đồng ý	5167
quản lý tùy chọn	5196
quảng cáo	5106
quảng cáo - bài viết tiếp tục bên dưới	5150
""", 'r': """
r$ # por mês durante # meses	3900
radote klaidą	3182
radote klaidą tekste	3182
radās kļūda. mēģiniet vēlāk	3295
radīts ar mākslīgo intelektu	3299
rafraîchir la page	2173
raksti komentāru	3251
raksts ir aizsargāts ar autortiesībām	3305
raksts ir slēgts	3293
raksts tiek papildināts	3252
raksts turpinās pēc reklāmas	3254
rakstu lasa mākslīgais intelekts	3286
rakstīt autoram	3297
rakstīt komentāru	3251
raktažodžiai	3219
rao vặt	5106
raportează	4050
raportează comentariul	4097
raportează o eroare	4022
raportează o greșeală	4086
raportoi virheestä	2009
rapportér	779
rapportér annonce	783
rapportér fejl	677
razvrščanje	4564
rašykite redakcijai	3231
rašyti autoriui	3230
rašyti komentarą	3176
reagovať	4467
recargar la página	1647
recargar página	1647
recarrega la pàgina	466
recarregar a página	3928
recarregar página	3928
receber notificações	3893
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2135
recevez une alerte à chaque article de l'auteur	2135
reclamă	4000
recomandarea redacției	4043
recomandări	4006
recomandări by taboola	4029
recomandări taboola	4029
recomandările editorilor	4043
recomandările partenerilor	4029
recomandările redacției	4006
recomendado para você	3851
recommandé	2093
recommandé pour vous	2093
recommandés	2093
recordar más tarde	1513
recuérdamelo más tarde	1513
recíbela	1532
recíbela gratis	1532
recíbelo	1532
redacția	4017
redare automată	4058
redirecționează # la sută	4074
redirecționează #%	3987
redă video	4057
redă videoclipul	4057
refuză toate	4019
refuză tot	4062
regala este artículo	1668
regalar artículo	1519
regalar este artículo	1668
registrovať sa	4378
registruokitės nemokamai	3176
registruokitės į seminarą	3183
registrácia	4378
regisztráció	2471
regisztrálok	2471
regler för kommentarer	4710
regler og vilkår gjelder	3531
regras de comentários	3905
regras dos comentários	3905
regístrate	1519
rekisteröidy	1896
rekisteröidy maksutta ja lue	1896
reklaami lõpp	1769
reklam içeriğidir	4877
reklama się skończyła	3795
reklami geç	4804
reklám	2480
reklám vége	2591
reklámblokkolót használ	2564
reklámblokkolót használsz	2564
reklāma	3245
reklāmas beigas	3304
reklāmas raksts	3254
reklāmraksts	87	3254
relacja na żywo	3778
relaterade ämnen	4614
rendeld meg a könyvet	2545
rendelje meg a könyvet	2545
rendezés	2585
rendszeres támogatás	2568
renovar suscripción	1686
reportar comentário	3954
reportar erro nesta página	3878
reproducció automàtica	454
reproducción automática	1634
reproducción prohibida	1694
reproducir vídeo	1633
reproduction réservée	2221
reproductor de vídeo	1681
reproduzir vídeo	3914
reproduzir áudio	3914
reprodução automática	3915
reprodução proibida	3973
reserve já	3976
resmi büyüt	4901
responda à enquete	3905
rester connecté	2178
restez informé	2052
restez informés	2052
resultado da votação	3954
resultados de la votación	1627
resumen automático	1594
resumo da notícia	3878
resumé lavet af ai	775
retour à l'accueil	2184
retour à la liste	2184
retour à la page d'accueil	2095
retrage consimțământul	4061
rettelser og præciseringer	772
revenir à l'accueil	2184
revoir la vidéo	2208
rezerviši mesto	4338
rezervovať miesto	4435
rezervujte si místo	590
rezervuoti vietą	3214
rezervă un loc	4027
rezervă-ți locul	4027	4055
rezervēt vietu	3282
rezolvă testul	4052
reîmprospătează pagina	4073
reîncarcă pagina	4073
reînnoiește abonamentul	4104
reģistrējies bez maksas	3245
reģistrēties	3245
reši križanko	4533
reši kviz	4335	4533
reši ukrštenicu	4335
režim celej obrazovky	4440
režim celé obrazovky	596
ricordamelo più tardi	2724
riješi križaljku	4335
riješi kviz	4335
riproduzione riservata ©	2892
rizami geri çek	4808
rodyti galeriją	3230
rodyti mažiau	3184	3230
rodyti turinį	3216
rodyti viską	3184
rozumím	531
rozwiąż krzyżówkę	3745
rozwiń	3678	3695
rozwiń wszystko	3696
ročne	4451
ročná platba	4451
ročné predplatné	4451
roční platba	611
roční předplatné	611
ročně	611
rychlost přehrávání	596
ryhdy kannatusjäseneksi	1995
rätta	4607
rätta oss	4607
rättelse	4607
rättelsepolicy	4703
rättelser och förtydliganden	4703
règles de commentaires	2154
règles des commentaires	2154
réactions	2087
réagir	2071	2087
réagir à cet article	2087
réagissez	2087
réagissez à cet article	2087
réductions et codes promo	2225
réduire la police	2146
réduire la taille de la police	2146
réduire la taille du texte	2146
réduire le texte	2197
répondez au quiz	2157
répondez au sondage	2154
répondre	2087
réseaux sociaux	2072
réserver mes places	2160
réservez vos places	2160
réservé aux inscrits	2042
résiliable à tout moment	2142
résultats	92
résultats du sondage	2133
résumé de l'article	2125
résumé de l'article en # points	2125
résumé en # secondes	2125
résumé ia	2194
résumé par l'ia	2194
részletek	2496
rétablir le son	2162
rösta	91	4669
rösta här	4617
rösta i omröstningen	4617
rösta nu	91	4665
rút lại sự đồng ý	5167
rückmeldung geben	1013
rýchlosť prehrávania	4440
rādīt # atbildes	3300
rādīt atbildes	3300
rādīt galeriju	3297
rādīt mazāk	3253	3297
rādīt rezultātus	3280
rādīt saturu	3284
rādīt un piekrist	3284
rādīt vairāk	3252
rādīt visu	3253
rămâi conectat	4078
răspunde	4005
răspunde la sondaj	4049
rėmimas	3185
rėmėjo turinys	3237
""", 's': """
s'abonner à ce dossier	2218
s'abonner à ce sujet	2218
s'abonner à ce thème	2218
s'abonner à cet auteur	2218
s'abonner à partir de #€	2042
s'està carregant el reproductor	453
s'està carregant el vídeo	453
s'ha produït un error	474
s'inscrire à la newsletter	2052
s-ar putea să-ți placă	4006
saada anonüümne vihje	1763
saada sõbrale	1713
saada sõnum	1760
saada vihje anonüümselt	1763
saber más	1570
sadarbības raksts	3254
sadece abonelere özel	4895
sadržaj je blokiran	4340
sadržaj je zaključan	4274
sadržaj je zaštićen autorskim pravom	4361
sadržaj nije dostupan	4340
sadržaj nije moguće prikazati	4340
sadržaj partnera	4370
saglabāt	3250
saglabāt iestatījumus	3284
saglabāt izvēli	3284
saglabāt rakstu	3250
saglabāt vēlākam	3302
sair do ecrã inteiro	3914
saistītie raksti	3247
saistītās ziņas	3247
saite ir nokopēta	3302
saite nokopēta	3250
saken er låst	3508
saken finnes også som lyd	3521
salli ja näytä	1914
salli sisältö	1979
salta la pubblicità	2880
salta pubblicità	2880
saltar anúncio	3834
saltar para o conteúdo	3854
saltar para o conteúdo principal	3854
salvar preferências	3918
salvează	3997
salvează articolul	4042
salvează pentru mai târziu	4042
salvează preferințele	4061
salvează rețeta	61
samo nujni piškotki	4538
samo nužni	4340
samo nužni kolačići	4340
samo za naročnike	4550
sans engagement, résiliable à tout moment	2142
sao chép	5191
sao chép liên kết	5101
sao chép đường dẫn	5148
sari la conținut	4008
sari la rețetă	61
sari peste reclamă	4102
satura turpinājums pēc reklāmas	3254
saturs ir aizsargāts ar autortiesībām	3305
saturs ir bloķēts	3284
sazināties ar redakciju	3298
sačuvaj	4284
sačuvaj podešavanja	4340
sačuvaj recept	61
sačuvaj vest	4284
sačuvaj za kasnije	4368
sačuvaj članak	4368
saņemt paziņojumus	3289
scanează codul qr	4065
schlagwörter	850
schließen	853
schrift größer	1017
schrift vergrößern	823
schriftgröße	823
schriftgröße anpassen	1017
schriftgröße ändern	1017
schwedenrätsel	974
scopri di più	2730
scopri di più su amazon	2896
scrie comentariul tău	4097
scrie redacției	4086
scrieți redacției	4086
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
se alla erbjudanden för prenumeranter	4581
se bilderna här	4617
se connecter et réagir	2087
se déconnecter	2042
se grafiken här	4617
se ha producido un error al cargar el vídeo	1592
se klippet här	4617
se klippet øverst i saken	3546
se réabonner	2213
se større bilde	3547
se større billede	689
se videon här	4617
se våra erbjudanden	4693
se våre tilbud	3623
se încarcă playerul	4057
se încarcă video	4057
se încarcă videoclipul	4057
sedan # kr/mån tills du säger upp	4581
see väli on kohustuslik	1760
segui già questo argomento	2865
segui già questo autore	2865
seguir tópico	3893
seguí leyendo	1623
sei già abbonato	2730
sei già iscritto	2886
sei già iscritto alla newsletter	2810
seko tēmai	3301
sekot tēmai	3301
sekretessinställningar	4676
sekti autorių	3234
sekti temą	3234
selección de la redacción	1564
selectează	4079
selvä	1926
sem opinião	3906
sem si não seria possível	3898
sem você não seria possível	3898
semnalează comentariul	4097
semnalează o eroare	4005
senaste först	4710
send artiklen på mail	660
send på e-post	3521
send på mail	781
seniausi viršuje	3233
sense permanència	440
sesi aç	4878
sesi açmak için dokunun	4921
sesi açmak için tiklayin	4921
setări confidențialitate	4061
setări cookie	4004	4019
setări cookie-uri	4061
setări cookies	4061
setări de confidențialitate	4061
seu apoio faz a diferença	3807	3966
seu nome de usuário	3954
seuls les abonnés peuvent commenter	2133
seuraa hetki hetkeltä	2005
seuraa livenä	2005
seuraa meitä	1909
seuraa tekijää	2016
seuraa tätä aihetta	2016
seuraat jo tätä aihetta	2016
seuraat tätä aihetta	2016
seç	4896
seçenekleri yönet	4881
seçimimi kaydet	4881
seções	3851
seřadit podle	629
sfârșit publicitate	4055
sfârșitul reclamei	4055
shrani članek	4487
shrnutí ai	628
shrnutí od ai	627
si opp når du vil	3508
si è verificato un errore	2854
si è verificato un errore durante il caricamento del video	2788
sie können diesen artikel kostenlos weitergeben	945
signaler ce contenu comme inapproprié	2133
signaler un problème	2087
siguiente artículo	1564
siguiente vídeo	1681
siirry sisältöön	1925
siirry suoraan sisältöön	2005
sikeres feliratkozás	2498
sin ti no sería posible	1618
sinu hääl on arvesse võetud	1745
sinu sõnum	1761
sisu on autoriõigusega kaitstud	1770
sisältö ei ole saatavilla	1979
sisältö on estetty	1979
sisältö on suojattu tekijänoikeudella	2010
sisältöä ei voida näyttää	1979
sisältöä kumppaneiltamme	2020
siz ne düşünüyorsunuz	4839
siz ne düşünüyorsunuz? oy verin	4817
sizin için öneriler	4811
siųsti atsiliepimą	3232
siųsti draugui	3181
siųsti el. paštu	3181
siųsti komentarą	3233
siųsti naujieną	3231
siųsti žinutę	3228
skaitykite be reklamų	3237
skaitykite be ribojimų	3226
skaitykite daugiau čia	3183
skaityti plačiau	3183
skaityti visą straipsnį	3230
skaityti vėliau	3181
skann qr-koden for å laste ned appen	3612
skanna qr-koden för att ladda ner appen	4681
skaties arī	3247
skatīt cenu	3282
skatīt foto	3252
skatīt galeriju	3252
skatīt komentārus	3300
skatīt piedāvājumu	3282
skatīt piedāvājumus	3293
skatīt rezultātus	91	3280
skatīt video	3252
skatīt visus	3297
skenē qr kodu	3288
skenējiet qr kodu	3288
skjønner	3548
sklenite naročnino	4480
skontaktuj się z redakcją	3783
skontrolujte si svoju schránku	4453
skopírované	4470
skopírované do schránky	4469
skopírovať odkaz	4385
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4607
skriv inn beløp	3620
skru på	3617
skru på lyd	3610
skru på varsler	3614
skryť odpovede	4466
skryť reklamu	4471
skrýt	531
skrýt odpovědi	629
skrýt reklamu	635
skyddas av upphovsrätt	4705
skänk en gåva	4691
skúste to neskôr	4453
skúste to znova	4453
slapukų nustatymai	3194
slapukų politika	3216
slažem se	4297
slažem se i nastavljam	4340
sledeća fotografija	4357
sledeća slika	4357
sledeća strana	4357
sledeći video	4342
sledeći članak	4357
sledovat toto téma	631
sledovat téma	631	632
sledovať autora	4468
sledovať autorku	4468
sledovať online	4456
sledovať tému	4468
sledovať túto tému	4468
sledujete téma	631
sledujete tému	4468
slik beskytter vi kildene våre	3633
slik beskytter vi våre kilder	3633
slik slår du av annonseblokkering	3618
slične vesti	4281
slične vijesti	4281
slični članci	4281
sljedeća fotografija	4357
sljedeća slika	4357
sljedeća stranica	4357
sljedeći video	4342
sljedeći članak	4357
slut på annonce	783
slut på annons	4715
slut på reklam	4715
sluta följa	4712
slutt på annonse	3644
slutt å følge	3640
slå adblocker fra	756
slå annonceblokering fra	756
slå av annonseblokkereren	3618
slå av annonseblokkeringen	3618
slå din adblocker fra	756
slå lyd fra	748
slå lyd til	748
slå lyden fra	748
slå lyden til	748
slå notifikationer til	752
slå på	3617	4685
slå på aviseringar	4683
slå på ljudet	4679
slå på notiser	4683
slå på varsler	3614
slå på varslinger	3614
slå til	755
slėpti reklamą	3237
sns 공유	3169
sns 공유하기	3169
snsでシェア	3038
snsでシェアする	3038
snsをフォロー	2924
snímek # z #	616
snímek # ze #	616
snímka # z #	4455
snímka # zo #	4455
so schützen wir unsere quellen	1007
sofortüberweisung	799
solicitarea a fost trimisă	4105
solicitação enviada	3968
solitär	974
som källa är du skyddad	4610
son dakika bildirimlerini aç	4885
son dakika gelişmelerinden haberdar olun	4885
son gelişmelerden haberdar olun	4885
sondaż	92
sonderveröffentlichung	925
sono già sostenitore	2724
sonraki fotoğraf	4928
sonraki fotoğraf için tiklayin	4814
sonraki fotoğrafa geç	4814
sonraki görsel	4928
sonraki haber için tiklayin	4814
sonraki içerik	4928
sonraki sayfa için tiklayin	4814
sonuçlar	92
sonuçlari gör	91	4818
sonuçlari göster	91	4872
sorodni članki	4484
sortează	4050
sortează după	4050
sortuj według	3789
sortér efter	778
souhlasit a pokračovat	522
souhlasím	519
souhlasím a pokračovat	593
souhlasím a zobrazit	522
souhlasím se zobrazením	519
soukromí a cookies	522
sous-titres activés	2162
sous-titres désactivés	2162
soutenez-nous dès maintenant	2033
související	527
související témata	527
související články	527
související články z webu	527
soyez le premier à commenter	2087
soyez le premier à réagir	2087
spam nélkül	2573
spander en kaffe på oss	3620
spara inställningar	4676
spara till läslistan	4714
spausdinti receptą	61
spausdinti straipsnį	3235
spațiu publicitar	4029
spela här	4665
spela videon här	4617
spill ansvarlig. # år	3531
spill med måte	3530
spill nå	3596
spis treści	3695
splošni pogoji	4539
sponsorisé	2079
sponsorlu bağlantilar	4854
sponsorlu içerik	87	4804
sponsoroitu sisältö	1910
sponsoroitua sisältöä	1912
sponsorēts saturs	3304
sponsrat innehåll	4599
sponzorirani sadržaj	4280
sponzorirani članak	4280
sponzorisani sadržaj	4370
sponzorované	4381
sponzorovaný obsah	514
sponzorováno	514
sporoči napako	4559
sporočilo	4554
spotifyで聞く	3028
spotifyで聴く	3028
spravovat upozornění	600
spravovať súhlas	4437
spravovať upozornenia	4443
sprawdź cenę	3751
sprawdź ofertę	3658
sprawdź się	3748
sprawdź skrzynkę e-mail	3775
sprawdź skrzynkę odbiorczą	3775
sprawdź swoją skrzynkę	3775
sprawdź swoją wiedzę	3745
sprejmi in prikaži	4538
sprejmi vse piškotke	4538
spremi članak	4284
spremljajte v živo	4556
sprijinul tău contează	4103
sprijină-ne	3987
správa	4454
správa bola odoslaná	4453
správa souhlasu	593
správa súhlasu	4437
spróbuj ponownie	3775
spróbuj ponownie później	3775
spręsti kryžiažodį	3212
spręsti testą	3212
spune-ne părerea ta	4049
spune-ți părerea	4022
spune-ți părerea în comentarii	4022
spuneți-ne părerea	4049
spustit kvíz	584
spustiť kvíz	4431
spustiť video	4440
später	794
später erinnern	794
späť hore	4456
späť na hlavnú stránku	4456
späť na začiatok	4456
spør vår ki om saken	3537
spēlē tagad	3280
spēlēt tagad	3280
staňte sa členom	4377
staňte se členem	498
ste našli napako	4559
ste našli napako v članku	4559
ste už predplatiteľ	4450
ste že glasovali	4533
stem nå	91	3596
stiahnuť aplikáciu	4442
stiahnuť audio	4440
stiahnuť epizódu	4440
stiahnuť na google play	4442
stiahnuť v app store	4442
stiahnuť z app store	4442
stiahnuť z google play	4442
stichwörter	850
stil spørgsmål til artiklen	677
stlmiť	4441
stop med at følge	780
straipsnio tęsinys - po reklama	3185
straipsnis saugomas autorių teisių	3238
straipsnis tęsiasi po reklamos	3185
straipsnis užrakintas	3226
straipsnį skaito dirbtinis intelektas	3218
strojovo preložené	4464
strojový preklad	4465
strojový překlad	628
strojově přeloženo	627
strona główna	3692
stroški dostave	4537
stránka # z #	616	4455
stránka # ze #	616
stránka # zo #	4455
stworzono z pomocą ai	3787
stáhnout aplikaci	598
stáhnout audio	596
stáhnout epizodu	596
stáhnout na google play	598
stáhnout podcast	596
stáhnout v app store	598
stáhnout z app store	598
stáhnout z google play	598
stáhnout zdarma	599
stäng	4576	4617
stäng annons	4715
stäng av annonsblockeraren	4686
stäng av din adblocker	4686
stäng av din annonsblockerare	4686
stäng av ljudet	4679
stäng galleri	4699
stöd oss	4577
stöd oss på patreon	4690
stöd oss via patreon	4690
större text	4714
større tekst	3642
støt med mobilepay	759
støt os	646
støt os med mobilepay	759
støt os på #er	759
støt os på patreon	759
støt via mobilepay	759
støtt oss	3505
støtt oss med vipps	3620
støtt oss på patreon	3620
støtt oss via vipps	3620
sua inscrição foi confirmada	3968
sua inscrição foi realizada com sucesso	3968
subscrição confirmada	3968
subtitrări	4058
subtítols	454
subtítulos	1634
sudoku del día	1674
sugerir correção	3878
sugerir una corrección	1609
sugestões	3851
suite après la publicité	2160
suivez vos auteurs préférés	2195
suivre ce thème	2135
suivre le thème	2195
sukurta naudojant dirbtinį intelektą	3232
sumă liberă	4074
sumă personalizată	4103
sunt de acord cu termenii și condițiile	4080
sur le même sujet	2093
sur le même thème	2093
suscripción	1519
suscripción confirmada	1687
suscríbase	1519
suscríbete	1519
suscríbete a nuestro boletín	1529
suscríbete ahora	1519
susiję straipsniai	3178
susikurti paskyrą	3176
susține	3987
susține-ne	3987
susține-ne pe patreon	4074
susțineți-ne	3987
susținut de	4095
sutikti ir tęsti	3216
sutinku ir tęsiu	3216
svaka donacija je važna	4349
svaka donacija pomaže	4349
svaki dinar je važan	4349
svaki doprinos je važan	4349
svaki doprinos pomaže	4349
svaki euro je važan	4349
svaki prilog pomaže	4349
svi članci	4357
svi članci autora	4357
sviđa mi se	4365
sviđa vam se članak	4363
swisha en gåva	4690
syötä kelvollinen sähköpostiosoite	2002
syötä summa	1995
syötä sähköpostiosoitteesi	1899
szanowna użytkowniczko, szanowny użytkowniku	3679
szanowni państwo	3678
szanowny użytkowniku	3679
szanujemy twoją prywatność	3679
szavazatodat rögzítettük	2539
szavazatát rögzítettük	2539
szavazás	92	2542
szavazás indítása	2539
szczegóły	3696
szeretne értesítéseket kapni	2560
szeretnél értesítéseket kapni	2560
szerző követése	2586
szkennelje be a qr-kódot	2559
szponzorált tartalom	87	2480
szybkość odtwarzania	3758
szállítási költség	2546
szókereső	2542
szólj hozzá	2488
szóljon hozzá	2488
szövegméret	2589
szünet	2557
sähköposti	1899
sähköposti tai käyttäjätunnus	1998
sähköpostiosoite	1899
sähköpostiosoitteesi	2002
sähköpostisi	2002
säkra din plats	4672
säästä # %	2000
säästä #%	2000
så # kr/mnd til du sier opp	3508
så gör du för att stänga av	4688
så hanterar vi personuppgifter	4604
så här stänger du av din adblocker	4688
så här stänger du av din annonsblockerare	4688
så jobbar vi med rättelser	4703
så kommenterar du	4607
så skyddar vi våra källor	4703
så stänger du av adblock	4688
så stänger du av adblocker	4688
så stänger du av annonsblockeraren	4686
så stänger du av din ad-blocker	4688
så stänger du av din adblocker	4688
så stänger du av din annonsblockerare	4686
sådan beskytter vi kilder	772
sådan beskytter vi vores kilder	772
sådan deaktiverer du din adblocker	756
sådan retter vi fejl	772
sådan slår du adblock fra	756
sådan slår du din adblocker fra	756
sé el primero en comentar	1557
sé parte	1514
sélections	2071
sì, grazie	2843
sí, quiero	1645
sí, vull	462
síganos	1545
síguenos	1545
só para assinantes	3933
sólo para suscriptores	1652
sõnum on saadetud	1760
sök	4617
søg	688
søk	3546
súhlasím	4396
súhlasím a pokračovať	4437
súhlasím so zobrazením	4396
súmate	1514
súvisiace	4382
súvisiace články	4382
súvisiaci článok	4382
süre	4879
süti beállítások	2548
süti tájékoztató	2548
sütibeállítások	2548
sütibeállítások módosítása	2551
sütik kezelése	2548
sākt testu	3280
sīkdatņu iestatījumi	3262
sīkdatņu politika	3284
sīkfailu iestatījumi	3284
słowa kluczowe	3692
sūtīt e-pastā	3302
sắp xếp theo	5157
số tiền khác	5175
""", 't': """
t'ha estat útil	446
t'ha estat útil aquest article	428
t'ha estat útil aquest resum	428
t'ha semblat útil	446
ta treść jest niedostępna	3755
ta treść jest zablokowana	3755
ta video ni več na voljo	4541
ta članek je zaklenjen	4550
taboola tarafindan sunulmuştur	4854
taboola tarafindan önerildi	4854
tack för din anmälan	4588
tack för din prenumeration	4696
tack för din röst	91	4665
tack för ditt meddelande	4696
tagasi üles	1762
taip pat žiūrėkite	3178
tak, chcę	3763
tak, chętnie	3763
tak, poproszę	3763
takaisin ylös	1925
takipten çik	4908
takk for at du meldte deg på	3626
takk for din påmelding	3626
takk for påmeldingen	3515
talebiniz gönderildi	4926
tallenna myöhemmäksi	1907
talán később	2466
tam ekrandan çik	4878
tamaño de la letra	1668
tamaño de letra	65	1544
tamaño del texto	65
también te puede gustar	1564
también te puede interesar	1564
també et pot interessar	415
também pode gostar	3903
tapahtui virhe. yritä myöhemmin uudelleen	2002
tapahtui virhe. yritä uudelleen	2002
tarjeta de crédito	1518
tarjeta de débito	1518
tarkista sähköpostisi	2002
tartalom betöltése	2548
tartalom engedélyezése	2548
tartalom megjelenítése	2548
tartalomjegyzék	2557
tasuline koostöö	1769
te ha parecido útil	1626
te ha resultado útil	1626
te ha resultado útil este artículo	1594
te ha resultado útil este resumen	1594
te ha sido útil	1626
te ha sido útil este resumen	1594
te poți dezabona oricând	4035
te rugăm să îl dezactivezi	4071
te vsebine ni mogoče prikazati	4538
te-ar putea interesa și	4043
tee meile kohvi välja	1757
tehisaru kokkuvõte	1715
tehisaru võib eksida	1764
tehisintellekt võib eksida	1764
tehty tekoälyllä	2012
teie hääl on arvesse võetud	1745
tej treści nie można wyświetlić	3755
tek seferlik bağiş	4892
tek seferlik bağiş yap	4924
tekijänoikeudella suojattu	2010
teklifi gör	4877
teklifleri gör	4925
tekoäly voi tehdä virheitä	2012
tekoälyn luoma	2012
tekoälyn tekemä	2012
tekoälyn tekemä tiivistelmä	1925
tekoälyn tiivistelmä	1925
tekoälyn tuottama	2012
tekoälytiivistelmä	1925	2013
tekst je zaključan	4351
tekst powstał przy pomocy ai	3787
tekst przetłumaczony maszynowo	3787
teksta izmērs	3302
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3181
telefonszám	2574
telefón	4454
teljes hozzáférés	2471
teljes képernyő	2557
teljes név	2574
temas del día	1564
temi že sledite	4565
ten artykuł jest zablokowany	3772
ten film jest niedostępny	3758
ten film nie jest dostępny w twoim kraju	3758
ten film nie jest już dostępny	3758
tento obsah je blokován	593
tento obsah je zablokovaný	4437
tento obsah nemôžeme zobraziť	4437
tento obsah nemůžeme zobrazit	593
tento obsah není dostupný	593
tento obsah není k dispozici	593
tento obsah nie je dostupný	4437
tento obsah nie je k dispozícii	4437
tento obsah sa nedá zobraziť	4437
tento článek je uzamčen	610
tercihleri yönet	4920
tercihlerimi yönet	4920
termeni și condiții	4016	4017
termeni și condiții de utilizare	4016
termenii și condițiile	4016
termos e condições	3836
teste başla	4874
teste grátis	3813
testează-ți cunoștințele	4052
testează-ți cunoștințele cu quizul nostru	4022
testi başlat	4874
testi çöz	4876
testreszabás	2550
teszteld a tudásod	2494
tesztelje tudását	2494
tetszőleges összeg	2567
text bol vytvorený automaticky	4464
text byl vytvořen automaticky	627
text je chránený autorským právom	4461
text je chráněn autorským právem	623
text čte umělá inteligence	596
texten fortsätter nedan	4599
texten fortsätter under bilden	4599
texten är maskinöversatt	4707
texten är skapad automatiskt	4707
textgröße	1018
textgröße ändern	1017
teď ne	497	601
teşekkürler, mesajiniz gönderildi	4897
tham gia bình chọn	5156
tham gia khảo sát	5156
tham gia thăm dò	5156
thanh toán hàng năm	5177
thanh toán hàng tháng	5177
thanh toán qua paypal	5199
theo dõi chủ đề	5188
theo dõi chủ đề này	5188
theo dõi tác giả	5188
thoát toàn màn hình	5163
thu gọn	5116
thème suivi	2218
thèmes	2093
thématiques	2093
thêm câu trả lời	5194
thêm làm nguồn ưu tiên	5188
thêm vào giỏ hàng	5202
thích	5101
thích nhất	5157
thông tin bắt buộc	5179
thông tin doanh nghiệp	5106
thông tin quảng cáo	5150
thông tin tác giả	5127
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5183
thẻ	5113
thời gian còn lại	5163
thời gian hiện tại	5164
thời lượng	5164
ti è stato utile	2824
tienes que iniciar sesión para guardar artículos	1622
tietosuoja ja evästeet	1914
tietosuoja- ja evästekäytäntö	1914
tietosuojakäytäntö	1979
tietosuojaseloste ja evästeet	1914
tik būtini	3216
tik būtinieji slapukai	3216
tikai nepieciešamās	3284
tikai nepieciešamās sīkdatnes	3284
tiktokで見る	3028
til støttesiden	759
tilbagetræk samtykke	745
tilbakemelding på saken	3537
tilføj en kommentar	778
tilføj kommentar	778
tilføj os som foretrukken kilde	780
tilføj som foretrukken kilde	780
tilgjengelig på google play	3612
till gåvosidan	4690
tillad og fortsæt	674
tillad én gang	745
tillat én gang	3607
tillåt	4685
tillåt alltid	4677
tillåt annonser	4689
tillåt aviseringar	4683
tillåt en gång	4676
tillåt innehåll	4676
tillåt inte	4685
tillåt notiser	4683
tillåt reklam	4689
tiltás	2563
timp rămas	4058
tin bài liên quan	5148
tin cùng chuyên mục	5113
tin cùng tác giả	5149
tin khác	5113
tin liên quan	5113
tin mới	5113
tin mới nhất	5113
tin nhắn của bạn	5200
tin nhắn của bạn đã được gửi	5179
tin nóng	5149
tin nổi bật	5113
tin quảng cáo	5150
tin tiếp theo	5183
tin trước	5113
tin tài trợ	5113	5152
tin tức liên quan	5113
tin đọc nhiều	5113
tip jar ☕	1192
tipărește	3997
tipărește articolul	4042
tipărește rețeta	61
tisk článku	633
titta på videon	4679
tiêu điểm	5113
tiến # giây	5163
tiếp theo	5116
tiếp tục sau quảng cáo	5152
tiếp tục trên trình duyệt	5169
tiếp tục trên web	5169
tiếp tục với apple	5177
tiếp tục với email	5199
tiếp tục với facebook	5177
tiếp tục với google	5177
tiếp tục đọc	5201
tlačiť	4385
to cię może zainteresować	3692
to może cię zainteresować	3692
to wideo jest niedostępne	3758
to wideo nie jest już dostępne	3758
toate știrile	4084
toda contribuição ajuda	3929
toda la información	1658
todas as notícias	3939
todavía no eres suscriptor	1652
todavía no estás registrado	1653
todos los artículos de este autor	1692
todos los artículos del autor	1692
todos los artículos del especial	1689
todos los derechos de reproducción reservados	1694
todos los vídeos	1658
todos os comentários	3842
todos os vídeos	3939
toimituskulut lisätään	1976
totes les notícies	477
toto pole je povinné	614
toto téma již sledujete	631
toto video již není dostupné	596
toto video není dostupné	596
toto video není ve vaší zemi dostupné	596
toto video nie je dostupné	4440
toto video nie je vo vašej krajine dostupné	4440
toto video už není dostupné	596
toto video už nie je dostupné	4440
tots els vídeos	477
tous droits de reproduction réservés	2221
tous nos hors-séries	2128
toute l'actualité	2093
toutes les actualités	2184
toutes les vidéos	2184
toutes nos vidéos	2184
tovább	2494
tovább a cikkre	2576
tovább a dossziéhoz	2576
tovább a galériához	2576
tovább a recepthez	61
tovább a rovatra	2492
tovább a tartalomhoz	2576
tovább a teljes cikkre	2576
tovább a támogatáshoz	2567
tovább a támogatási oldalra	2567
tovább a webshopba	2545
tovább az ajánlathoz	2545
tovább olvasom	2494
további beállítások	2551
további cikkek	2492
további cikkek a szerzőtől	2576
további cikkek a témában	2492
további cikkek betöltése	2576
további hírek	2492
további lehetőségek	2550
további részletek itt	2494
továbbiak betöltése	2494
továbbiak megjelenítése	2576
toàn màn hình	5164
traducció automàtica	454
traducción automática	1634
traducere automată	4058
traducido automáticamente	1666
tradução automática	3878
traduït automàticament	484
trang chủ	5116
trang này có hữu ích không	5156
transcripció	454
transcripción	1634
transcrição	3915
transferência bancária	3812
trenutni čas	4542
trenutni čas #	4541
treści komercyjne	3795
treści naszych partnerów	3795
treści partnerskie	3673
treść dla subskrybentów	3772
treść niedostępna	3755
treść premium	3772
treść sponsorowana	3673
treść wygenerowana przez ai	3787
treść zablokowana	3755
treść zewnętrzna	3755
tria la teva subscripció	440
trimite răspunsul	4049
troškovi dostave	4339
truy cập không giới hạn mọi bài viết	5199
trwa ładowanie odtwarzacza	3758
tryb pełnoekranowy	3758
træk dit samtykke tilbage	745
træk samtykke tilbage	745
trình phát âm thanh	5197
trước	5116
trường bắt buộc	5179
trường này là bắt buộc	5179
trả lời	5112
trở lại	5116
trở lại đầu trang	5183
tu ce părere ai? lasă un comentariu	4022
tu donación desgrava	1648
tu izmanto reklāmu bloķētāju	3291
tu navegador no puede reproducir este vídeo	1592
tue meitä	1894
tue meitä patreonissa	1995
tue työtämme	1995
tule meile tööle	1715
tuotettu tekoälyllä	2012
turinys saugomas autorių teisių	3238
turinys užblokuotas	3216
turiu paskyrą	3226
turpini lasīt	3245
turpinājums pēc reklāmas	3254
turpināt ar apple	3293
turpināt ar facebook	3293
turpināt ar google	3293
turpināt lasīt	3245
tutar seç	4924
tutar seçin	4924
tvarkyti pranešimus	3221
tvarkyti sutikimą	3216
twitter'da paylaş	4802
twitterで見る	3028
twoja prywatność jest dla nas ważna	3679
twoja wiadomość	3776
twoje imię	3776
twój adres e-mail	3661
twój e-mail	3661
twój głos został oddany	3745
twój głos został policzony	3745
twój głos został zapisany	3745
tykkää	2015
tylko dla osób pełnoletnich	3674
tylko niezbędne	3755
tytuł przelewu: darowizna	3769
tytułem: darowizna na cele statutowe	3769
tài khoản của tôi	5095
tài trợ	5106
tài trợ bởi	5192
támogass minket	2467
támogass minket patreonon	2567
támogasson minket	2467
támogasson minket a patreonon	2567
támogatom	2467
támogatom a lapot	2567
támogatom az oldalt	2567
támogatott tartalom	87	2480
támogatás	2467
támogatás paypalon	2567
támogatási oldal	2567
támogatói tartalom	2480
tárgy	2574
täisekraan	1751
tämä artikkeli on lukittu	1998
tämä juttu on lukittu	1998
tämä kenttä on pakollinen	2002
tämä sisältö ei ole saatavilla	1979
tämä video ei ole enää saatavilla	1982
tämä video ei ole saatavilla	1982
täname liitumast	1733
tässä artikkelissa	2005
tässä jutussa	2005
tässä olisi upotus facebookista	1925
tässä olisi upotus instagramista	1925
tätä sisältöä ei voida näyttää	1979
täytä ristikko	1967
täytä tämä kenttä	2002
télécharger l'appli	2169
télécharger l'audio	2162
télécharger l'épisode	2162
télécharger le mp#	2162
télécharger le podcast	2162
téléchargez l'appli	2169
téma követése	2586
téma už sledujete	631
témata	527
tému už sledujete	4468
témy	4382
témáim	2587
témák	2492
térkép betöltése	2551
térkép megnyitása	2496
términos de uso	1553
términos y condiciones	1553
tên của bạn	5180
tên hiển thị	5194
tìm hiểu thêm	5110
tìm kiếm	5116
tóm tắt ai	5187
tóm tắt bằng ai	5187
tóm tắt bởi ai	5187
tópicos	3851
tópicos relacionados	3851
tôi đã hiểu	5117
tôi đã tắt	5174
tôi đã tắt trình chặn quảng cáo	5173
tôi đồng ý	5110
tôi đồng ý với chính sách bảo mật	5179
tôi đồng ý với điều khoản sử dụng	5179
tõlgitud tehisintellekti abil	1764
több	2494
több betöltése	2576
több mutatása	2576
töltsd ki a kvízt	2494
töltsd ki kvízünket	2539
töltse ki a kvízt	2494
töltse újra az oldalt	2566
tùy chỉnh	5110
tùy chọn cookie	5167
tùy chọn khác	5190
tú qué opinas	1559
túto tému už sledujete	4468
tühista igal ajal	1708
tüm fotoğraflar	4901
tüm fotoğraflari gör	4901
tüm haberler	4811
tüm haberlere sinirsiz erişim	4925
tüm haberleri gör	4901
tüm içeriğe sinirsiz erişim	4925
tüm konular	4813
tüm konulari gör	4813
tüm oyunlar	4874
tüm videolar	4901
tüm videolari gör	4901
tüm yazilari	4811	4828
tüm yazilari gör	4901
tüm yorumlar	4810
tüm çerezleri kabul et	4920
tüm çerezleri reddet	4920
tümü	4818
tümünü gör	4817
tümünü göster	4818
tümünü kabul et	4805
tümünü reddet	4805
tăng cỡ chữ	5190
tēmas	3247
tęsinys po reklamos	3185
tęsti su apple	3226
tęsti su facebook	3226
tęsti su google	3226
tłumaczenie automatyczne	3788
tłumaczenie maszynowe	3788
tạm dừng	5136
tạm dừng video	5163
tạo bởi ai	5197
tạo tài khoản	5095
tải audio	5163
tải bài đăng	5167
tải lại trang	5173
tải nội dung	5167
tải thêm	5116
tải thêm bình luận	5156
tải trên app store	5169
tải trên google play	5169
tải tập này	5163
tải về từ app store	5169
tải về từ google play	5169
tải âm thanh	5163
tải ứng dụng	5169
tải ứng dụng ngay	5169
tất cả tin tức	5183
tất cả trò chơi	5159
tất cả video	5183
tắt tiếng	5164
tặng bài viết	5148
tặng sao	5094	5148
tặng sao cho bài viết	5148
tặng sao cho tác giả	5198
tặng tác giả ly cà phê	5094
tốc độ phát	5136	5163
từ chối	5110
từ chối tất cả	5110	5167
từ chối tất cả cookie	5196
từ khóa	5113
tự động phát	5164
""", 'u': """
u košaricu	4338
u ovom članku	4357
udostępnij	3669
udostępnij na facebooku	3669
udostępnij na twitterze	3669
udostępnij na x	3669
udostępnij w mediach społecznościowych	3669
udělit souhlas	519
ugens spørgsmål	739
ugodnost za naročnike	4536
ugodnosti za naročnike	4536
ugrađeni sadržaj	4340
ugrás a galériához	2576
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2576
ugrás a tartalomra	2576
uključi	4346
uključi obaveštenja	4332
uključi obavijesti	4332
uključi se u raspravu	4364
uključi zvuk	4342
uključite javascript	4342
uključite notifikacije	4332
uključite obaveštenja	4332
uključite obavijesti	4332
uključite se u raspravu	4364
ukryj reklamę	3795
ukrštenica	4336
ulkoinen sisältö	1979
ulkopuolinen sisältö	1979
uloženo	634
uložené	4470
uložit	510
uložit na později	510
uložit nastavení	593
uložit recept	61
uložit volby	593
uložit článek	510
uložiť	4385
uložiť na neskôr	4385
uložiť nastavenia	4437
uložiť recept	61
uložiť voľby	4437
uložiť článok	4385
ultima oră	4006
ultimele știri	4006
um assinante presenteou você com este artigo	3902
un abonat ți-a oferit acest articol	4042
un abonné vous offre cet article	2145
un e-mail de confirmation vous a été envoyé	2138
un suscriptor te ha regalado este artículo	1622
un suscriptor te regala este artículo	1699
une erreur s'est glissée dans l'article	2087
ungültige e-mail-adresse	1000
unterstütze uns	795
unterstützen	795
unterstützen sie uns	795
unterstützen sie uns per paypal	912
unustasid salasõna	1758
uočili ste grešku	4360
uočili ste pogrešku	4360
uočili ste pogrešku u članku	4360
uporabniško ime	4551
uporabniško ime ali e-pošta	4550
upotettu sisältö	1979
upozornit na nové díly	632
upozornit na nové články	632
upozorniť na chybu	4460
upozornění	603
uppläst av en ai-röst	4679
uppläst av en dator	4595
uppläst av en syntetisk röst	4679
uppläst av syntetisk röst	4679
uppläst med ai-röst	4595
upravit nastavení	522
upravljaj kolačićima	4340
upravljaj piškotke	4538
ur vår butik	4672
url 복사	3061
urlをコピー	2923
urlをコピーしました	3024
urlをコピーする	2970
url복사	3061
urmărește acest subiect	4034
urmărește autorul	4091
urmărește live	4034
urmărește subiectul	4091
urmărești deja acest subiect	4091
următorul	4008
următorul videoclip	4102
uslovi korišćenja	4297
ustaw jako preferowane źródło	3791
ustawienia plików cookie	3677
ustawienia prywatności	3755
ustvarjeno s pomočjo umetne inteligence	4562
utónév	2574
uutishälytykset	1989
uvek prikaži	4340
uvijek prikaži	4340
uvjeti korištenja	4297
uygulamada aç	4883
uygulamayi aç	4883
uygulamayi yükle	4883
uz sākumlapu	3297
uz sākumu	3252
uzdāvini rakstu	3302
uzdāvināt rakstu	3302
uzyskaj dostęp	3658
učitaj još	4357
učitaj objavu	4340
učitaj sadržaj	4340
učitaj video	4340
učitaj više	4357
učitavanje playera	4342
učitavanje videa	4342
ušetrite #%	4451
ušetríte #%	4451
ušetřete #%	611
ušetříte #%	611
ušteda #%	4352
uštedite #%	4352
używasz adblocka	3764
używasz programu do blokowania reklam	3764
už jsem ho vypnul	606
už jste hlasovali	584
už komentarus atsako jų autoriai	3182
už mám predplatné	4450
už mám předplatné	610
už mám předplatné, přihlásit se	501
už mám účet	610
už máte predplatné? prihláste sa	4378
už máte předplatné	610
už máte účet	4378
už máte účet? prihláste sa	4378
už podporujem	4389
už podporuji	497
už sledujete	631
už ste hlasovali	4431
uždaryti	3184
uždaryti galeriją	3230
uždaryti reklamą	3185
uživatelské jméno	611
uživatelské jméno nebo e-mail	610
uživo	4343
užpildykite apklausą	3183
užsakomasis straipsnis	3185
užsakomasis turinys	87	3185
užsisakyti knygą	3214
užsisakyti prenumeratą	3176
""", 'v': """
v košarico	4536
v tem članku	4556
v tomto článku	617
v živo	4542
vaata kõiki	1762
vaata kõiki tellija soodustusi	1708
vaata lähemalt	1715
vaba töökoht	1715
vad tycker du? rösta här	4617
vai kopsavilkums bija noderīgs	3251
vai raksts bija noderīgs	3251
vai tas bija noderīgi	3299
vai vēlaties saņemt paziņojumus	3289
vain jäsenille	2000
vain välttämättömät	1979
vain välttämättömät evästeet	1979
vairāk no autora	3297
vairāk par tēmu	3247
vairāk rakstu	3297
vaizdo grotuvas įkeliamas	3218
vaizdo įrašas	3183
vaizdo įrašas nebepasiekiamas	3218
vaizdo įrašas nepasiekiamas	3218
vaizdo įrašas nepasiekiamas jūsų šalyje	3218
vaizdo įrašo paleisti negalima	3218
vaizdo įrašą rasite čia	3183
valami elromlott. próbáld újra	2573
valami hiba történt. próbálja újra	2573
valgfrit beløb	759
valgfritt beløp	3620
van egy jó sztorija	2580
van egy jó témája	2580
van már előfizetése	2570
van már fiókja	2471
van már fiókod	2570
van már fiókom	2570
vanjski sadržaj	4340
var artikeln till hjälp	4607
var det här till hjälp	4617
var det til hjælp	775
var detta till hjälp	4707
var dette en hjælp	775
var resuméet nyttigt	677
var sammanfattningen till hjälp	4607
varbūt vēlāk	3290
varför ser jag den här annonsen	4715
varför visas den här annonsen	4715
vari atteikties jebkurā laikā	3245
varje bidrag hjälper	4691
varje bidrag räknas	4691
varje krona hjälper	4691
varje krona räknas	4691
vasta küsitlusele	1715
vastaa kyselyyn tästä	1925
vaš e-mail	4354
vaš e-naslov	4553
vaš e-poštni naslov	4553
vaš glas je bil oddan	4533
vaš glas je uračunat	4335
vaš glas je zabeležen	4335	4533
vaš glas je zabilježen	4335
vaš komentar	4284
vaš mejl	4354
vaša e-mail adresa	4354
vaša e-mailová adresa	4453
vaša poruka	4355
vaša poruka je poslana	4354
vaša poruka je poslata	4354
vaša správa	4454
vaše e-mailová adresa	614
vaše ime	4355	4554
vaše jméno	615
vaše meno	4454
vaše soukromí je pro nás důležité	522
vaše sporočilo	4554
vaše sporočilo je poslano	4553
vaše zpráva	615
veckans fråga	4669
vecākie vispirms	3300
vedno prikaži	4538
vegyél jegyet	2545
veja esta publicação no instagram	3876
veja também	3851
veja todas as opções de assinatura	3900
velg beløp	3620
velikost písma	65
veličina fonta	4368
veličina slova	4368
veličina teksta	65
velocidad de reproducción	1633
velocidade de reprodução	3914
velocitat de reproducció	453
velocità di riproduzione	2832
venujte nám # %	4447
ver # comentários	3891
ver biografía	1588
ver comentários	3842
ver conteúdo	3918
ver conteúdo externo	3876
ver dossiê	3939
ver esta publicación en instagram	1592
ver esta publicação	3961
ver esta publicação no instagram	3876
ver fotogalería	1658
ver galería	1570
ver galería de fotos	1658
ver imágenes	1689
ver la galería	1658
ver mais notícias	3939
ver más	1570
ver más artículos	1661
ver más artículos del autor	1588
ver más fotos	1566
ver más noticias	1623
ver más vídeos	1658
ver oferta de suscripción	1686
ver opciones de suscripción	1686
ver preço	3911
ver publicação	3840
ver suscripción	1686
ver también	1564
ver também	3851
ver todas as notícias	3939
ver todas las opciones de suscripción	1619
ver todos los artículos	1658
ver todos los vídeos	1658
ver todos os vídeos	3939
ver traducción	1571
ver tradução	3857
ver transcripción	1633
ver transcrição	3914
ver vídeo	1570
vergrößern	857	1004
verificați adresa de email	4080
verifică-ți e-mailul	4081
verifică-ți emailul	4081
verifică-ți inboxul	4080
verlagssonderveröffentlichung	925
versandkosten können anfallen	977
vertrag kündigen	836
verträge hier kündigen	836
verwandte beiträge	850
ves a la pàgina de donacions	467
ves algún error? comunícalo	1609
veure aquesta publicació a instagram	424
vezetéknév	2574
vezi această postare pe instagram	4019
vezi conținutul	4061
vezi mai multe știri	4043
vezi prețul	4055
vezi răspunsurile	4049
vezi toate știrile	4084
vezi și	4006
već imam nalog	4351
već imam račun	4351
već imate nalog	4274
već imate pretplatu	4274
već imate račun	4274
već podržavam	4289
već pratite	4366
već pratite ovu temu	4366
već sam pretplatnik	4351
već ste glasali	4335
već ste glasovali	4335
već ste pretplatnik	4274
več iz rubrike	4484
več novic iz regije	4484
več o tem	4484
več o temi	4484
več člankov	4556
več člankov avtorja	4556
veľkosť písma	65
veľkosť textu	4469
vi kan inte visa det här innehållet	4676
viac k téme	4382
viac si o tom prečítate tu	4382
viac článkov	4456
videa ni mogoče predvajati	4541
video atskaņotājs tiek ielādēts	3286
video ei ole enää saatavilla	1982
video ei ole käytettävissä	1982
video ikke tilgængelig	748
video již není k dispozici	596
video không khả dụng	5163
video không tồn tại	5163
video mevcut değil	4878
video nav pieejams jūsu valstī	3286
video nelze přehrát	596
video není dostupné	596
video není dostupné ve vaší zemi	596
video není k dispozici	596
video nevar atskaņot	3286
video ni na voljo v vaši državi	4541
video nicht verfügbar	984
video nie je dostupné	4440
video nie je dostupné vo vašej krajine	4440
video nie je k dispozícii	4440
video nije dostupan u vašoj državi	4342
video nije dostupan u vašoj zemlji	4342
video nije moguće reproducirati	4342
video này không còn tồn tại	5163
video này không khả dụng	5163
video oynatici yükleniyor	4878
video sa nedá prehrať	4440
video sa nepodarilo načítať	4440
video se ne može reprodukovati	4342
video se nepodařilo načíst	596
video tiếp theo	5197
video trước	5197
video už není k dispozici	596
video už nie je dostupné	4440
video už nie je k dispozícii	4440
video više nije dostupan	4342
video yüklenemedi	4921
video yüklenirken hata oluştu	4921
video yükleniyor	4878
videoafspilleren indlæses	748
videoclipul următor	4102
videoen er ikke længere tilgængelig	748
videoen er ikke tilgængelig	748
videoen er ikke tilgængelig i dit land	748
videomängija laadimine	1751
videon voi katsoa jutun yläosasta	1925
videon är inte längre tillgänglig	4679
videon är inte tillgänglig	4679
videoyu izlemek için tiklayin	4817
videoyu yükle	4881
videó	2492
videó betöltése	2548
videó betöltése folyamatban	2556
videó lejátszása	2556
videó megtekintése	2556
videók	2492
videólejátszó betöltése	2556
videónkat itt nézheti meg	2494
vidéo	2097
vidéo indisponible	2162
vidéo non disponible	2162
vidéo précédente	2208
vidéo suivante	2208
vidéo à la une	2208
vielen dank für deine nachricht	999
vielen dank für deine stimme	972
vielen dank für ihr feedback	902
vielen dank für ihre anmeldung	810
vielen dank für ihre nachricht	999
vielen dank für ihre stimme	972
vielen dank für ihre teilnahme	91
vielleicht später	794
vienkartinė auka	3224
vienkartinė parama	3225
vienmēr atļaut	3284
vienmēr rādīt	3284
vienreizējs ziedojums	3292
viestisi on lähetetty	2002
vil du få varsler	3614
vilkår	672	3532
vill du få notiser	4683
vill du få pushnotiser	4683
vipps et beløp	3505
virheellinen sähköpostiosoite	2002
vis bildet i full størrelse	3547
vis færre	688	3546
vis i fuld skærm	768
vis oversættelse	690
vis større bilde	3547
vis større billede	689
visa bilden i helskärm	4617
visa färre	4617
visa i helskärm	4699
visa inlägg från facebook	4617
visa inlägg från instagram	4617
visa innehåll	4601
visa innehållet	4676
visa lösenord	4693
visa och godkänn	4676
visa översättning	4618
visas tiesības paturētas	3305
visi komentāri	3300
vissza a címlapra	2576
vissza a főoldalra	2576
vissza a tetejére	2494
vissza az oldal tetejére	2576
visszajelzés	2488
visszajelzés küldése	2583
viteză de redare	4057
vizitează magazinul	4055
više o temi	4281
više od autora	4357
više vijesti iz regije	4281
više članaka	4357
više članaka autora	4357
viết bình luận	5112	5133
viết bình luận của bạn	5156
viết trả lời	5156
vlastná suma	4447
vlastní částka	607
vložený obsah	593
vložit do košíku	590
vložit komentář	629
vložiť do košíka	4435
vložiť komentár	4466
vnesite e-poštni naslov	4553
vnesite veljaven e-poštni naslov	4553
voce generată de ai	4057
você concorda? vote	3891
você está seguindo este tema	3972
você já está inscrito	3968
você já segue este tema	3947
você já votou	3905
você pode gostar	3851
você pode se interessar	3851
você segue este autor	3972
você também pode gostar	3851
voir le détail	2098
voir les détails	2098
voir les réponses	2154
voir les résultats	91	2098
voir les résultats du sondage	2133
voir tous les thèmes	2095
voir toute l'actualité	2184
voir toutes les vidéos	2184
voix générée par ia	2208
voltar ao início	3939
voltar atrás	3857
voltar à página inicial	3939
volver al índice	1689
volver atrás	1571
von einer künstlichen stimme vorgelesen	984
von ki übersetzt	1012
vorgelesen von einer künstlichen stimme	984
vos réactions	2087
votează	91
votează în sondaj	4049
votează în sondajul nostru	4022
votre avis nous intéresse	2133
votre demande a bien été envoyée	2214
votre demande a été envoyée	2214
votre message a bien été envoyé	2180
votre nom et prénom	2214
votre prénom	2181
votre soutien fait la différence	2211
votre vote a bien été pris en compte	2154
votre vote a été enregistré	2154
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	4049
votul tău a fost înregistrat	4049
vous aimerez peut-être	2093
vous avez déjà un compte	2042
vous avez déjà un compte ? connectez-vous	2042
vous avez déjà un compte ? identifiez-vous	2042
vous avez déjà voté	2154
vous bloquez nos publicités	2210
vous n'êtes pas abonné	2178
vous n'êtes pas encore inscrit	2179
vous n'êtes pas inscrit	2179
vous possédez déjà un compte	2042
vous pourriez être intéressé	2093
vous souhaitez témoigner	2219
vous suivez ce thème	2218
vous suivez déjà ce sujet	2195
vous suivez déjà ce thème	2195
vous suivez déjà cet auteur	2195
vous êtes bien inscrit	2214
vous êtes déjà inscrit	2215
vous êtes inscrit	2215
vprašanje dneva	4533
vreau să donez	4075
vreau să primesc newsletterul	4035
vreau să susțin	4074
vsak evro šteje	4548
vsak petek. brezplačno. brez spama	4553
vsak prispevek šteje	4548
vsaka donacija šteje	4548
vsebina je avtorsko zaščitena	4560
vsebina sporočila	4483
vsebine naših partnerjev	4568
vsebine ni mogoče prikazati	4538
vsi članki	4556
vsi članki avtorice	4556
vsi članki avtorja	4556
vstúpiť do diskusie	4385
vstúpiť do galérie	4456
vui lòng kiểm tra email	5179
vui lòng nhập bình luận	5194
vui lòng nhập email	5179
vui lòng nhập email hợp lệ	5179
vui lòng nhập họ tên	5179
vyberte si predplatné	4450
vyberte si předplatné	610
vyberte částku	607
vybrat předplatné	610
vybrať	4451
vybrať predplatné	4450
vygenerované ai	4464
vygenerované pomocou ai	4464
vygenerováno ai	627
vygenerováno pomocí ai	627
vyplňte toto pole	614
vypnite blokovanie reklám	4445
vypnite prosím adblock	4445
vypnite, prosím, adblock	4445
vypnúť zvuk	4440
vypněte prosím adblock	604
vypněte si adblock	604
vypočuť si článok	4440
vypočuť článok	4440
vyskytla sa chyba. skúste to znova	4453
vyskúšajte si kvíz	4431
vytisknout článek	510
vytlačiť	4385
vytlačiť recept	61
vytlačiť článok	4385
vytvorené ai	4464
vytvorené pomocou ai	4464
vytvorené umelou inteligenciou	4464
vytvořeno ai	627
vytvořeno pomocí ai	627
vytvořeno umělou inteligencí	627
vytvořila ai	627
vytvořit účet	500
vyzkoušejte si kvíz	584
vyzkoušet	500
vyčerpali ste limit článkov	4450
vágólapra másolva	2589
válassz csomagot	2570
válassz előfizetést	2570
válassz összeget	2567
válasszon csomagot	2570
válasszon előfizetést	2570
válasszon összeget	2567
válasz	2585
válaszok elrejtése	2584
válaszok megjelenítése	2584
válaszolok	2585
választom	2571
választás mentése	2548
vásárlás a webshopban	2483
váš e-mail	506
váš email	614
váš hlas bol započítaný	4431
váš hlas bol zaznamenaný	4431
váš hlas byl započítán	584
váš hlas byl zaznamenán	584
väiksem tekst	1767
väline sisu	1726
välj	4694
välj abonnemang	4693
välj belopp	4690
välj din prenumeration	4693
välj ditt abonnemang	4693
välj erbjudande	4693
välj prenumeration	4693
välj som föredragen källa	4712
vänligen stäng av annonsblockeraren	4686
värsked uudised	1710
vælg	763
vælg abonnement	762
vælg beløb	759
vælg dit abonnement	762
vælg som foretrukken kilde	780
vælg tilbud	762
vérifiez votre boîte de réception	2180
vérifiez votre boîte mail	2180
vés a la recepta	61
více	527
více k tématu	527
více o tématu	527
více si o tom přečtete zde	527
více článků	617
vídeo anterior	1681	3962
vídeo destacado	1681
vídeo indisponível	3914
vídeo no disponible	453	1633
vídeo não disponível	3914
vídeo seguinte	3962
vídeo siguiente	1681
vídeos	1564	3851
võib-olla hiljem	1755
võid igal ajal loobuda	1760
võta nõusolek tagasi	1749
võta toimetusega ühendust	1763
výber redakcie	4382
výběr redakce	527
výhoda pre predplatiteľov	4435
výhoda pro předplatitele	590
výhody pre predplatiteľov	4435
výhody pro předplatitele	590
výsledky	92
výsledky ankety	597
výsledky hlasovania	4441
výsledky hlasování	597
vēl nav konta	3293
vēl neesi abonents	3293
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
všetky komentáre	4466
všetky články	4456
všetky články autora	4456
všetky články autorky	4456
všeč mi je	4564
vždy povolit	594
vždy povoliť	4438
vždy zobrazovat	593
vždy zobrazovať	4437
về trang chủ	5183
về tác giả	5184
về đầu trang	5116
""", 'w': """
w każdy piątek. za darmo. bez spamu	3775
warto przeczytać	3692
was können wir besser machen	902
wczytaj treść	3755
wczytaj więcej	3778
webshopunkból	2545
webáruház	2482
weiterblättern	1004
weitere beiträge	850
werbung schließen	1019
werbung überspringen	830
weź udział w dyskusji	3742
whatsapp'ta paylaş	4802
whatsapp'tan paylaş	4910
whatsappで読む	2970
wiadomość	3776
wiadomość została wysłana	3775
wideo jest niedostępne	3758
wideo niedostępne	3758
widzisz błąd	3783
wie gefällt ihnen dieser artikel	902
wie wir unsere quellen schützen	1007
wielkość czcionki	65
wielkość tekstu	3793
więcej	3692
więcej artykułów	3692
więcej informacji	3692
więcej na ten temat	3692
więcej o	3692
więcej od tego autora	3778
więcej tekstów autora	3778
więcej z	3692
wpisz kwotę	3769
wpisz swój e-mail	3661
wprowadź adres e-mail	3661
wpłata jednorazowa	3770
wpłata miesięczna	3770
wpłać	3655
wpłać jednorazowo	3769
wpłać teraz	3655
wróć do góry	3778
wróć na górę	3778
wróć na stronę główną	3778
wspieraj co miesiąc	3769
współpraca płatna	3795
współpraca reklamowa	3673
wszystkie # zdjęcia	3777
wszystkie # zdjęć	3777
wszystkie artykuły	3778
wszystkie artykuły autorki	3778
wszystkie zdjęcia	3777
wszystkie zdjęć	3777
wybierz kwotę	3769
wybierz ofertę	3772
wybierz prenumeratę	3772
wybierz subskrypcję	3772
wycofaj zgodę	3755
wykorzystałeś limit artykułów	3772
wykryliśmy adblocka	3764
wypełnij to pole	3775
wypisz się w dowolnym momencie	3775
wypróbuj	3658
wyraź zgodę	3677
wystąpił błąd	3776
wystąpił błąd. spróbuj ponownie	3775
wystąpił błąd. spróbuj ponownie później	3775
wyłącz adblocka	3764
wyłącz blokowanie reklam	3764
wyłącz dźwięk	3758
wyłącz reklamy	3795
wyłączyłam adblocka	3765
wyłączyłem adblocka	3764	3765
wyślij	91	3776
wyślij e-mailem	3669
wyślij komentarz	3789
wyślij mailem	3793
wyślij opinię	3787
wyślij wiadomość	3775
wyślij zdjęcia	3783
wyślij zgłoszenie anonimowo	3783
wyślij znajomemu	3669
wyświetl treść	3755
wählen	998
własna kwota	3769
włącz	3763
włącz dźwięk	3758
włącz javascript	3758
""", 'x': """
x'te paylaş	4802
xem bình luận	5112
xem bản ghi	5163
xem bản gốc	5117
xem bản đồ	5117
xem bộ ảnh	5183
xem chi tiết	5117
xem chuyên đề	5183
xem các bài viết của tác giả	5127
xem các câu trả lời	5156
xem các gói	5199
xem công thức	61
xem giá	5162
xem giá tốt nhất	5202
xem gói đăng ký	5199
xem kết quả	91	5117
xem lại	5164
xem nhiều	5113
xem nhiều nhất	5113
xem nhiều trong tuần	5149
xem nội dung	5167
xem sản phẩm	5202
xem thêm	5113	5116
xem thêm bài của tác giả	5127	5183
xem thêm bình luận	5112	5133
xem thêm tin	5183
xem thêm video	5183
xem thêm ảnh	5183
xem tiếp	5116
xem toàn bộ	5116
xem trên ứng dụng	5169
xem trả lời	5156
xem tất cả	5116
xem tất cả bài viết	5127
xem tất cả bình luận	5133	5156
xem tất cả ảnh	5183
xem ưu đãi	5162
xem ảnh cỡ lớn	5183
xem ảnh lớn	5183
xでシェア	2923
xでシェアする	2970
xでポスト	2923
xで共有	3024
xで表示	3028
xで見る	3028
x로 공유	3156
x에서 보기	3160
""", 'y': """
y tú qué opinas	1559
ya estás suscrito	1619
ya tengo suscripción	1521
ya tengo una suscripción	1521
ya tenés suscripción	1619
yahoo! japan idでログイン	3010
yahoo!ショッピングで見る	2992
yahoo!ショッピングで購入	2992
yanit gönder	4871
yanitlari gör	4871
yanitlari göster	4871
yapay zeka ile seslendirilmiştir	4878
yapay zeka ile özet	4817
yapay zeka ile özetle	4907
yapay zeka ile üretildi	4921
yapay zeka özeti	4817
yapay zekâ ile seslendirildi	4878
yapay zekâ ile üretildi	4921
yapay zekâ tarafindan seslendirildi	4878
yapay zekâ özeti	4907
yazara e-posta gönder	4903
yazara mesaj gönder	4903
yazarin diğer haberleri	4811
yazarin diğer yazilari	4811	4828
yazarin tüm yazilari	4811	4828
yazarin önceki yazilari	4828
yazinin devami aşağida	4854
yaziyi büyüt	4910
yaziyi küçült	4910
yeni oyunumuzu keşfet	4916
ymmärrän	1926
yorum gönder	4810
yorum yapmak için giriş yap	4871
yorumlar sadece abonelere açiktir	4915
yorumlari gör	4810
yorumu gönder	4871
yorumu şikayet et	4915
yorumu şikâyet et	4915
yorumunu gönder	4871
youtube-tartalom megjelenítése	2494
youtube-videó betöltése	2551
youtubeで見る	3028
youtubeで視聴	3028
youtube에서 보기	3160
yritä myöhemmin uudelleen	2002
yritä uudelleen	2002
yukari çik	4901
yz özeti	4817
yêu cầu của bạn đã được gửi	5200
""", 'z': """
z našeho e-shopu	590
z našeho obchodu	590
z nášho e-shopu	4435
z nášho obchodu	4435
z titulní strany	527
za naročnike	4550
zaakceptuj i pokaż	3755
zaboravili ste šifru	4351
zabranjeno prenošenje	4361
zabudnuté heslo	4378
zadajte platný e-mail	4453
zadejte platný e-mail	614
zadejte svůj e-mail	506
zadejte částku	607
zagłosuj	91
zahlungsart wählen	798
zainstaluj aplikację	3760
zakázat	603
zakázať	4444
zakúpiť licenciu	4461
zaloguj się	3658
zaloguj się przez apple	3772
zaloguj się przez facebooka	3772
zaloguj się przez google	3772
zaloguj się z google	3772
zamknij galerię	3778
zamknij reklamę	3795
zamów	3675
zamów książkę	3751
zamów teraz	3674
zapamatovat přihlášení	610
zapamatovat si mě	610
zapamiętaj mnie	3773
zapamätať si ma	4450
zapisz na później	3669
zapisz się	3661
zapisz się na newsletter	3661
zapisz wybór	3755
zapnout upozornění	600
zapnúť	4444
zapnúť notifikácie	4443
zapnúť titulky	4440
zapnúť upozornenia	4443
zapnúť zvuk	4440
zapomenuté heslo	500
zapomniałem hasła	3772
zapomniałeś hasła	3772
zapomněl jsem heslo	610
zapomněli jste heslo	610
započni kviz	4335
zarejestruj się	3658
zarezervovat místo	590
zarządzaj plikami cookies	3755
zarządzaj powiadomieniami	3762
zarządzaj zgodami	3677
zarządzaj zgodą	3755
zaten üye misiniz	4793
zauważyłeś błąd	3783
zavrieť galériu	4456
zavrieť reklamu	4471
zavřít	497
zavřít galerii	617
zavřít reklamu	635
začať kvíz	4431
začni kviz	4533
začít kvíz	584
załaduj film	3755
załaduj post	3755
załaduj treść	3755
załaduj wideo	3755
załaduj więcej	3695
załóż konto	3658
zaštita osobnih podataka	4297
zaštita privatnosti	4297
zašto vidim ovaj oglas	4370
zašto vidim ovu reklamu	4370
zbývající čas	597
zbývající čas #	596
zbývající čas -#	596
zdarma, každý pátek	507
zdieľajte tento text	4385
zdieľajte článok	4385
zdieľať	4385
zdieľať na facebooku	4385
zdieľať na whatsappe	4469
zdieľať článok	4385
zdjęcie # z #	3777
zdjęcie #/#	3777
zeskanuj kod i pobierz aplikację	3760
zeskanuj kod qr, aby pobrać aplikację	3760
zezwól	3763
zezwól i kontynuuj	3679
zezwól i pokaż	3679
zezwól na powiadomienia	3762
zezwól na reklamy	3768
zezwól raz	3755
zgadzam się	3677
zgadzam się na powiadomienia	3762
zgadzam się na wyświetlanie treści	3677
zgłoś	3686	3790
zgłoś błąd	3686
zgłoś komentarz	3789
zgłoś nadużycie	3789
zgłoś reklamę	3795
ziedot katru mēnesi	3292
ziņa ir nosūtīta	3295
ziņa tiek papildināta	3252
ziņo par kļūdu	3251
ziņot par komentāru	3300
ziņot par kļūdu	3251
zkontrolujte svoji e-mailovou schránku	614
zkontrolujte svou schránku	614
zkopírovat odkaz	510	511
zkopírovat odkaz na článek	510
zkopírováno	634
zkopírováno do schránky	633
zkuste to prosím později	614
zmeniť súhlas	4437
zmeniť veľkosť písma	4469
zmenšit písmo	633
zmenšiť písmo	4469
zmień rozmiar tekstu	3793
zmień ustawienia	3679
zmień ustawienia cookies	3679
zmień zgodę	3755
změnit nastavení	522
změnit nastavení cookies	522
změnit souhlas	593
změnit velikost písma	633
znajdź nas na facebooku	3670
znalazłeś błąd	3783
znalazłeś błąd w tekście	3783
značky	4382
znova naloži stran	4547
znova načítať stránku	4446
znovu načíst stránku	606
zobacz # zdjęcia	3777
zobacz # zdjęć	3777
zobacz cenę	3751
zobacz galerię	3695
zobacz mapę	3696
zobacz ofertę	3751
zobacz również	3692
zobacz szczegóły	3696
zobacz także	3692
zobacz także inne	3692
zobacz też	3692
zobacz więcej	3692
zobacz wszystkie # zdjęcia	3777
zobacz wszystkie # zdjęć	3777
zobacz wszystkie artykuły	3778
zobacz wszystkie zdjęcia	3777
zobacz wszystkie zdjęć	3777
zobacz zdjęcia	3777
zobacz zdjęć	3777
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
zobraziť # fotiek	4455
zobraziť # fotky	4455
zobraziť # fotografie	4455
zobraziť # fotografií	4455
zobraziť # odpovede	4466
zobraziť a prijať	4437
zobraziť cenu	4435
zobraziť diskusiu	4385
zobraziť fotiek	4455
zobraziť fotky	4455
zobraziť fotografie	4455
zobraziť fotografií	4455
zobraziť galériu	4456
zobraziť heslo	4450
zobraziť komentáre	4466
zobraziť menej	4383
zobraziť obsah	4396
zobraziť odpovede	4466
zobraziť ponuku	4435
zobraziť ponuky	4450
zobraziť popis	4456
zobraziť predplatné	4450
zobraziť prepis	4440
zobraziť titulky	4440
zobraziť viac	4383
zobraziť výsledky	91	4431
zobraziť všetko	4383
zobraziť všetky # fotiek	4455
zobraziť všetky # fotky	4455
zobraziť všetky # fotografie	4455
zobraziť všetky # fotografií	4455
zobraziť všetky fotiek	4455
zobraziť všetky fotky	4455
zobraziť všetky fotografie	4455
zobraziť všetky fotografií	4455
zobraziť všetky články	4456
zobraziť všetkých # fotiek	4455
zobraziť všetkých # fotky	4455
zobraziť všetkých # fotografie	4455
zobraziť všetkých # fotografií	4455
zobraziť všetkých fotiek	4455
zobraziť všetkých fotky	4455
zobraziť všetkých fotografie	4455
zobraziť všetkých fotografií	4455
zoradiť podľa	4466
zostań patronem	3655
zostań patronką	3769
zostať prihlásený	4450
zostávajúci čas	4441
zostávajúci čas #	4440
zostávajúci čas -#	4440
zpráva	615
zpráva byla odeslána	614
zpráva pro příjemce: dar	607
zpět na hlavní stránku	617
zpět na začátek	617
zpět nahoru	529
zrušit můžete kdykoli	610
zrušit můžete kdykoliv	610
zrušiť môžete kedykoľvek	4450
zu meine themen hinzufügen	1016
zu meinen themen hinzufügen	1016
zum rätsel	972
zum vollständigen artikel	1002
zur großansicht	1002
zur leseliste hinzufügen	945
zur merkliste hinzufügen	823
zur übersicht	853
zurück	843
zurück nach oben	853	1002
zurück zum anfang	1013
zurück zur startseite	1002
zurück zur übersicht	1002
zvoliť	4451
zvolte předplatné	610
zvolte částku	607
zvoľte predplatné	4450
zvoľte sumu	4447
zväčšiť	4441
zväčšiť foto	4456
zväčšiť fotografiu	4456
zväčšiť písmo	4469
zväčšiť text	4469
zvětšit	529
zvětšit foto	617
zvětšit fotografii	617
zvětšit písmo	633
zvětšit text	633
zwiń	3695
zásady cookies	593
zásady ochrany osobných údajov	4437
získat licenci	624
získat předplatné	610
získať licenciu	4462
získať predplatné	4450
zůstat přihlášen	610
""", '£': """
£# at amazon	1453
""", '©': """
©ntb	3576
""", 'à': """
à découvrir	2093
à la une	2093
à lire	2093
à lire aussi	2093
à lire dans ce dossier	2093
à lire dans la même rubrique	2093
à lire ensuite	2093
à lire également	2093
à ne pas manquer	2093
à voir	2093
à voir aussi	2093
à voir ensuite	2216
""", 'á': """
áno, chcem	4444
áno, prosím	4444
átirat	2557
átirat elolvasása	2556
átirat megjelenítése	2556
áudio gerado por ia	3878
áudio gerado por voz sintética	3878
""", 'ä': """
ähnliche artikel	850
ähnliche beiträge	850
ähnliche themen	850
äldst	4711
äldsta	4711
äldsta först	4710
älteste	1015
älteste zuerst	1014
älä missaa mitään	1899
älä salli	1989
älä seuraa	2017
ämne	4697
ämnen	4614
ämnen i artikeln	4614
ämnen i den här artikeln	4699
ändra cookie-inställningar	4604
ändra cookieinställningar	4604
ändra dina cookie-inställningar	4604
ändra dina cookieinställningar	4676
ändra inställningar	4604
ändra samtycke	4676
ändra textstorlek	4714
är du inte prenumerant	4693
är du redan prenumerant	4581
äänenvoimakkuus	1983
äänesi on laskettu	1967
äänesi on rekisteröity	1967
äänesi on tallennettu	1967
äänestyksen tulokset	1983
äänestys	92
äänestä	91	1973
äänestä nyt	91	1967
äänestä tästä	1925
ääni on tuotettu tekoälyllä	1982
ääni pois	1982
ääni päälle	1982
""", 'å': """
åbn	690
åbn appen	750
åbn billedgalleri	768
åbn galleri	768
åbn i app	750
åbn kort	690
åpne	3548
åpne appen	3612
åpne bildegalleri	3629
åpne faktaboks	3548
åpne galleri	3629
åpne i app	3612
åpne kart	3548
årlig	3624
årlig betaling	3624
årligt	763
årsvis	4694
årsvis betalning	4694
återkalla samtycke	4676
återstående tid	4680
återstående tid #	4679
återstående tid -#	4679
""", 'æ': """
ældste	779
ældste først	778
ændr dine cookieindstillinger	674
ændr dit samtykke	745
ændr indstillinger	674
ændr samtykke	745
ændr tekststørrelse	781
""", 'ç': """
çengel bulmaca	4876
çerez ayarlari	4805
çerez ayarlarini yönet	4881
çerez politikasi	4805	4827
çerez tercihleri	4881
çerez tercihlerimi değiştir	4808
çerez tercihlerini değiştir	4808
çerez tercihlerini yönet	4881
çerezler	4805
çerezleri yönet	4920
çeviriyi göster	4818
çikiş yap	4793
çok okunanlar	4811
""", 'è': """
è gratis e ci vuole solo un minuto	2810
è stato utile	2824
""", 'é': """
é grátis e leva menos de um minuto	3895
é proibida a reprodução	3973
é proibida a reprodução do conteúdo	3973
écouter	2071
écouter (# min	2071
écouter le podcast	2097
écrire à la rédaction	2188
édition du jour	2093
élő	2557
élő közvetítésünk itt	2576
épingler	61
épingler la recette	61
értem	2496
értesítések	2563
értesítések engedélyezése	2560
értesítések kezelése	2560
értékeld a cikket	2583
értékeld a receptet	61
értékelje a cikket	2583
érvénytelen e-mail-cím	2573
étiquettes	2098
évente	2571
éves előfizetés	2571
éves fizetés	2571
éves számlázás	2571
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2564
így védjük a forrásainkat	2580
írd meg a véleményed	2488
írj a szerkesztőségnek	2580
írj hozzászólást	2584
írja meg véleményét	2488
írjon a szerkesztőségnek	2580
írjon hozzászólást	2584
írjon nekünk névtelenül	2580
""", 'î': """
îmi place	4050
în fiecare lună	4075
în parteneriat cu	4095
înainte # secunde	4057
înapoi # secunde	4057
înapoi la prima pagină	4084
înapoi la început	4107
înapoi sus	4008
încarcă conținutul	4061
încarcă mai multe	4008
încarcă mai multe comentarii	4049
încarcă postarea	4061
încarcă videoclipul	4061
închide	3986
închide fereastra	4107
închide galeria	4107
închide meniul	4107
înregistrare	3990
înregistrează-te	3990
înscrie-te acum	4027
înscrie-te la curs	4027
îți mulțumim pentru vot	4022
""", 'ô': """
ô chữ	5161
""", 'ö': """
öffnen	853
ön hirdetésblokkolót használ	2564
ön mit gondol? szavazzon	2494
önceki	4817
önceki fotoğraf	4928
önceki görsel	4928
önceki haber	4811
önceki video	4921
önceki yazi	4928
öne çikan haberler	4811
öne çikanlar	4811
önerilen haberler	4811
önerilenler	4811
öppna	4618
öppna appen	4681
öppna bildgalleri	4699
öppna galleri	4699
öppna karta	4618
összes	2494
összes cikk	2576
összes elfogadása	2549
összes elutasítása	2549
összes megtekintése	2576
översatt med ai	4707
özet faydali oldu mu	4810
""", 'ú': """
új hozzászólás	2488
última hora	1564
últimas	3851
últimas entradas	1564
últimas noticias	1564
últimas notícias	3851
últimas plazas	1599
últimes notícies	415
últimos artículos	1564
únete	1514
únete a la conversación	1557
única	1649	3930
účtované ročne	4450
účtováno ročně	610
""", 'ü': """
über google anmelden	997
über whatsapp senden	1017
über whatsapp teilen	1017
übersetzung anzeigen	857
überweisung	799
ücretsiz dene	4793
ücretsiz haber limitinize ulaştiniz	4895
ücretsiz kargo	4912
ücretsiz oku	4925
ücretsiz oyna	4874
ücretsiz üye ol	4793
ücretsiz üye olun	4793
ücretsiz, spam yok	4897
ühekordne annetus	1757
ürüne git	4932
ürünü gör	4932
ürünü incele	4877
üye girişi	4793
üye ol	4792	4793
üye olun	4793
üzenet	2574
üzenet küldése	2573
üzenetét elküldtük	2573
""", 'ý': """
ý kiến	5112
ý kiến bạn đọc	5112
ý kiến của bạn	5112	5133
""", 'ā': """
ārējais saturs	3262
""", 'č': """
častite nas kafom	4349
častite nas kavom	4349
častite nas s kavo	4548
čita sintetički glas	4342
čitaj bez oglasa	4370
čitaj u aplikaciji	4344
čitajte bez oglasa	4370
čitajte bez ograničenja	4351
čitajte u aplikaciji	4344
čitajte uz pretplatu	4351
članak je zaključan	4274
članak je zaštićen autorskim pravom	4361
članak se nastavlja ispod oglasa	4280
članak čita sintetički glas	4342
članek bere sintetični glas	4541
članek je avtorsko zaščiten	4560
članek je zaklenjen	4480
članek se nadaljuje pod oglasom	4483
članek se nadaljuje spodaj	4483
článek byl vytvořen automaticky	627
článek je chráněn autorským právem	623
článek namluvila umělá inteligence	596
článek pokračuje pod reklamou	514
článek čte syntetický hlas	596
články autora	617
článok bol vytvorený automaticky	4464
článok je chránený autorským právom	4461
článok číta syntetický hlas	4440
článok číta umelá inteligencia	4440
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
číta umelý hlas	4440
čítajte aj	4382
čítajte bez obmedzení	4450
čítajte najprv v aplikácii	4442
čítajte v aplikácii	4442
čítať bez reklám	4471
čítať celý článok	4456
čítať s predplatným	4450
čítať ďalej	4456
""", 'ď': """
ďakujeme za hlas	4431
ďakujeme za hlasovanie	4431
ďakujeme za odber	4453
ďakujeme za správu	4453
ďakujeme za vašu správu	4453
ďakujeme za váš hlas	91	4431
ďalšia fotografia	4456
ďalšia snímka	4456
ďalšia strana	4456
ďalšie foto	4456
ďalšie správy	4382
ďalšie video	4440
ďalšie články	19	4382
ďalšie články autora	4456
ďalší článok	4456
""", 'đ': """
đang theo dõi	5188
đang tải	5163
đang tải trình phát	5163
đang tải video	5163
điều khoản sử dụng	5111
điều khoản sử dụng | chính sách bảo mật	5111
đáng chú ý	5113
đã có tài khoản	5095
đã hiểu	5117
đã sao chép	5101
đã sao chép liên kết	5148
đã xảy ra lỗi	5179
đã đóng bình luận	5156
đóng	5091
đóng cửa sổ	5201
đóng góp	5092
đóng góp hàng tháng	5175
đóng góp một lần	5175
đóng góp ngay	5094
đóng menu	5201
đăng ký	5095
đăng ký của bạn đã được xác nhận	5200
đăng ký khóa học	5162
đăng ký ngay	5095
đăng ký nhận thông báo	5170
đăng ký tham dự	5162
đăng ký thành công	5179
đăng ký để đọc tiếp	5199
đăng nhập	5095
đăng nhập / đăng ký	5095
đăng nhập bằng apple	5177
đăng nhập bằng facebook	5177
đăng nhập bằng google	5177
đăng nhập với facebook	5177
đăng nhập với google	5177
đăng nhập để bình luận	5156
đăng nhập để đọc tiếp	5199
đăng xuất	5095
được quan tâm	5149
được tài trợ	5106
được tạo bởi ai	5197
đặt báo	5095
đặt hàng ngay	5202
đặt mua ngay	5162
đặt vé ngay	5162
đến công thức	61
đến trang quyên góp	5175
đến trang ủng hộ	5175
đề xuất	5113
đề xuất bởi taboola	5152
để lại bình luận	5132	5133
để lại một bình luận	5132	5133
để sau	5091
địa chỉ email của bạn	5200
đọc bài gốc	5201
đọc bài tiếp theo	5201
đọc miễn phí	5199
đọc nhiều	5113
đọc nhiều nhất	5113
đọc sau	5148
đọc thêm	5113	5116
đọc tiếp	5116
đọc tiếp về chủ đề này	5149
đọc toàn bộ bài viết	5183
đọc trên ứng dụng	5169
đồng ý	5110
đồng ý và tiếp tục	5167
đừng bỏ lỡ	5113
""", 'į': """
į el. parduotuvę	3214
į pradinį puslapį	3230
į viršų	3183
įdėti į krepšelį	3214
įgarsinta dirbtinio intelekto	3218
įjungti garsą	3218
įjungti pranešimus	3221
įkelti daugiau	3230
įkelti turinį	3216
įkelti įrašą	3216
įveskite el. pašto adresą	3228
įveskite galiojantį el. pašto adresą	3228
įveskite savo el. pašto adresą	3201
įveskite sumą	3224
įvyko klaida. bandykite dar kartą	3228
įvyko klaida. bandykite vėliau	3228
""", 'ľ': """
ľubovoľná suma	4447
""", 'ł': """
ładowanie odtwarzacza	3758
ładowanie wideo	3758
""", 'ř': """
řadit podle	629
řazení	630
""", 'ś': """
śledź nas	3670
""", 'ş': """
şifremi unuttum	4793
şifrenizi mi unuttunuz	4895
şikayet et	4872
şikâyet et	4872
şimdi değil	4791
şimdi satin al	4932
şurada paylaş	4802
""", 'š': """
šajā rakstā	3297
še nimate računa	4550
še niste naročnik	4550
šiame straipsnyje	3230
šifra	4352
šio turinio parodyti negalime	3216
šio turinio rodyti negalima	3216
šis laukas privalomas	3228
šis lauks ir obligāts	3295
šis raksts ir slēgts	3293
šis saturs nav pieejams	3284
šis straipsnis užrakintas	3226
šis turinys nepasiekiamas	3216
šis vaizdo įrašas nebepasiekiamas	3218
šis vaizdo įrašas nepasiekiamas	3218
šis video nav pieejams	3286
šis video vairs nav pieejams	3286
šo saturu nevar parādīt	3284
šrifto dydis	3235
štampaj	4284
štítky	527
""", 'ž': """
žaisti dabar	3212
že imam račun	4550
že imate račun	4480
že naročnik	4480
že podpiram	4491
že sledite	4565
želite li da primate obaveštenja	4345
želite li primati obavijesti	4345
želite prejemati obvestila	4544
želite prejemati potisna obvestila	4544
želiš primati obavijesti	4345
žiadny spam	4453
žinutė išsiųsta	3228
živě	597
žiūrėkite nuotraukas	3183
žiūrėkite vaizdo įrašą	3183
žiūrėti galeriją	3183
žiūrėti kainą	3214
žiūrėti komentarus	3233
žiūrėti pasiūlymą	3214
žiūrėti planus	3226
žiūrėti rezultatus	91	3212
žiūrėti visus	3230
žymos	3219
žádný spam	614
""", 'ư': """
ưu đãi #% hôm nay	5162
ưu đãi cho bạn đọc	5162
ưu đãi cho độc giả	5162
ưu đãi tốt nhất	5178
""", 'ș': """
știrea anterioară	4084
știrea continuă mai jos	4108
știrea următoare	4084
știri pe aceeași temă	4043
știri recomandate	4006
știri similare	4006
știrile zilei	4006
""", 'ț': """
ți-a fost util	4049
ți-a fost util acest articol	4022
ți-a fost util acest rezumat	4022
ți-ai uitat parola	4040
ți-ar putea plăcea și	4043
ține-mă minte	4079
""", 'ά': """
άκουσε το άρθρο	1121
άλλες ειδήσεις	19
άλλο ποσό	1138
άνοιγμα	1051
άνοιγμα εφαρμογής	1128
άνοιγμα στην εφαρμογή	1128
άνοιγμα χάρτη	1051
""", 'έ': """
έξοδος από πλήρη οθόνη	1121
έχετε ήδη λογαριασμό	1033
έχετε ήδη ψηφίσει	1113
έχω ήδη λογαριασμό	1141
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1143
έχω λογαριασμό	1141
""", 'ή': """
ήταν χρήσιμο	1113
""", 'ί': """
ίσως αργότερα	1029
ίσως σας ενδιαφέρει	1047
""", 'α': """
αγορά από amazon	1119
αγορά από το amazon	1119
αγορά βιβλίου	1119
αγορά εισιτηρίων	1119
αγοράστε εισιτήρια	1119
αγοράστε εισιτήριο	1119
αγοράστε το βιβλίο	1119
αγοράστε τώρα	1177
ακολουθήστε μας	1154
ακολουθήστε το θέμα	1154
ακολουθήστε τον αρθρογράφο	1176
ακολουθήστε τον συντάκτη	1154
ακολουθείτε ήδη αυτό το θέμα	1154
ακολουθείτε ήδη αυτόν τον συντάκτη	1176
ακολούθησε	1155
ακούστε	1038
ακούστε το άρθρο	1038
ακυρώνετε όποτε θέλετε	1141
ακύρωση οποιαδήποτε στιγμή	1141
αλλαγή προτιμήσεων cookies	1044
αλλαγή ρυθμίσεων απορρήτου	1044
ανάκληση συγκατάθεσης	1125
αναζήτηση	1050
ανανέωση σελίδας	1135
ανανέωση συνδρομής	1172
ανανέωση της σελίδας	1135
αναπαραγωγή βίντεο	1121
αναφέρετε λάθος	1162
αναφέρετε το σχόλιο	1162
αναφορά	1114
αναφορά λάθους	1046
αναφορά σχολίου	1162
αντιγραφή	1158
αντιγραφή link	1038
αντιγραφή συνδέσμου	1038
αντιγραφή συνδέσμου άρθρου	1038
απάντηση	1114
απενεργοποίησα τον ad blocker	1135
απενεργοποιήστε το για να συνεχίσετε	1135
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1172
αποδέχομαι	1045	1055
αποδέχομαι τους όρους χρήσης	1143
αποδοχή	1045	1055
αποδοχή ειδοποιήσεων	1133
αποδοχή και συνέχεια	1125
αποδοχή όλων	1045	1055
αποδοχή όλων των cookies	1166
αποδοχη	1045
αποδοχη ολων	1045
αποθήκευση	1038
αποθήκευση άρθρου	1178
αποθήκευση επιλογών	1125
αποθήκευση προτιμήσεων	1125
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1038
αποκλεισμός	1131
αποκλειστικά για συνδρομητές	1141
αποκτήστε το τώρα	1177
απομαγνητοφώνηση	1122
απομνημόνευση	1142
απορριψη	1045
αποστολή	1144
αποστολή με email	1038
αποστολή σχολίου	1113
αποσύνδεση	1033
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1114
αποτελέσματα ψηφοφορίας	1114
αποτυχία φόρτωσης βίντεο	1167
απόκρυψη	1051
απόκρυψη απαντήσεων	1113
απόρριψη	1045	1055
απόρριψη όλων	1045	1055
απόρριψη όλων των cookies	1166
αργότερα	1133
αρχική	1050
αρχική σελίδα	1147
αυτό το άρθρο είναι κλειδωμένο	1141
αυτό το βίντεο δεν είναι διαθέσιμο	1121
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1121
αυτό το πεδίο είναι υποχρεωτικό	1143
αυτόματη αναπαραγωγή	1122
αυτόματη μετάφραση	1122
αφήγηση με συνθετική φωνή	1121
αφήστε ένα σχόλιο	1113
αφήστε σχόλιο	1046
αφήστε το σχόλιό σας	1113
""", 'β': """
βίντεο	1047
βαθμολογήστε το άρθρο	1046
βρήκατε κάποιο λάθος	1149
βρήκατε λάθος	1149
""", 'γ': """
γίνε συνδρομητής	1033
γίνε υποστηρικτής	1138
γίνετε μέλος	1030
γίνετε συνδρομητής	1033
γίνετε υποστηρικτές	1138
γράψτε σχόλιο	1046
γράψτε το email σας	1173
γράψτε το σχόλιό σας	1162
""", 'δ': """
δείτε ακόμη	1175
δείτε και	1047
δείτε ξανά	1167
δείτε περισσότερα	1050
δείτε τα αποτελέσματα	91	1051	1072
δείτε τα πακέτα	1172
δείτε τα πακέτα συνδρομών	1172
δείτε τα σχόλια	1046
δείτε τα όλα	1175
δείτε τη συλλογή	1147
δείτε τη συνταγή	61
δείτε την προσφορά	1119
δείτε τις απαντήσεις	1113
δείτε τις προσφορές	1172
δείτε τις φωτογραφίες	1147
δείτε το αφιέρωμα	1147
δείτε το προφίλ	1149
δείτε το προϊόν	1177
δείτε το στο amazon	1119
δείτε το φωτορεπορτάζ	1147
δείτε φωτογραφίες	1147
δείτε όλα	1050
δείτε όλα τα άρθρα	1147
δείτε όλα τα βίντεο	1147
δείτε όλα τα παιχνίδια	1116
δείτε όλα τα σχόλια	1070
δείτε όλες τις ειδήσεις	1147
δείτε όλες τις προσφορές	1119
δείτε όλες τις φωτογραφίες	1147
δεν έχετε λογαριασμό	1141
δεν αποδέχομαι	1045
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1121
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1125
δεν είστε ακόμη συνδρομητής	1141
δεν είστε συνδρομητής	1141
δεν μου αρέσει	1114
δεν ξέρω	1114
δεν ξέρω / δεν απαντώ	1114
δες περισσότερα	1175
δημιουργήθηκε με ai	1167
δημιουργήθηκε με τεχνητή νοημοσύνη	1167
δημιουργία λογαριασμού	1033
δημοσίευση σχολίου	1113
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1072
δημοφιλέστερα	1047
δημοφιλέστερο	1142
δημοφιλή	1047
δημοφιλή άρθρα	1047
διάρκεια	1122
διαβάζεται από συνθετική φωνή	1121
διαβάστε ακόμα	1047
διαβάστε ακόμη	1047
διαβάστε αργότερα	1178
διαβάστε δωρεάν	1172
διαβάστε επίσης	1047
διαβάστε επίσης στο	1047
διαβάστε και	1047
διαβάστε ολόκληρο το άρθρο	1147
διαβάστε περισσότερα	1047	1050
διαβάστε στην εφαρμογή	1128
διαβάστε το στην εφαρμογή	1128
διαβάστε όλο το άρθρο	1147
διαθέσιμη στο app store	1128
διαθέσιμο στο app store	1128
διαφήμιση	1041	1063
διαφημίσεις	1041
διαφημιση	1041
διαφημιστείτε	1063
διαφημιστικό περιεχόμενο	87	1041
διαφημιστικός χώρος	1093
διαφωνω	1045
διαφωνώ	1045
διαχείριση cookies	1125
διαχείριση επιλογών	1045	1125
διαχείριση προτιμήσεων	1166
διαχείριση συγκατάθεσης	1125
δωρήστε	1030
δωρίστε το άρθρο	1157
δωρεά	1030
δωρεάν αποστολή	1159
δωρεάν, χωρίς spam	1143
""", 'ε': """
είσοδος	1033
είστε ήδη εγγεγραμμένος	1173
είστε ήδη συνδρομητής	1141
εγγραφή	1033
ειδήσεις σήμερα	1047
ειδήσεις τώρα	1047
ειδοποίηση για συντάκτη	1176
εισάγετε έγκυρο email	1143
εισάγετε το email σας	1173
εισαγάγετε το email σας	1173
εκτυπώστε το άρθρο	1038
εκτύπωση	1038
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1143
ελέγξτε το email σας	1143
ελεύθερη δωρεά	1171
ελεύθερο ποσό	1138
εμφάνιση ανάρτησης	1125
εμφάνιση απαντήσεων	1113
εμφάνιση λιγότερων	1147
εμφάνιση περιεχομένου	1125
εμφάνιση περισσότερων	1147
εμφάνιση πρωτοτύπου	1051
εμφάνιση υποτίτλων	1121
εμφάνιση όλων	1051
ενεργοποίηση	1130
ενεργοποίηση ειδοποιήσεων	1129
ενεργοποιήστε τις ειδοποιήσεις	1129
επαναφόρτωση σελίδας	1135
επικοινωνήστε μαζί μας	1149
επικοινωνήστε με τη σύνταξη	1149
επικοινωνήστε με τον συντάκτη	1149
επικοινωνία	1046	1063
επικοινωνία με τη σύνταξη	1149
επιλέξτε	1142
επιλέξτε πακέτο	1141
επιλέξτε ποσό	1171
επιλέξτε συνδρομή	1141
επιλέξτε τη συνδρομή σας	1141
επιλογές συντακτών	1047
επιλογή	1142
επισκεφθείτε το κατάστημα	1119
επιστροφή στην αρχική	1147
επιστροφή στην κορυφή	1050
επιτρέπεται	1130
επόμενη είδηση	1147
επόμενη εικόνα	1175
επόμενη φωτογραφία	1175
επόμενο	1050
επόμενο άρθρο	1047
επόμενο βίντεο	1167
επώνυμο	1144
ερώτηση της ημέρας	91
ετήσια	1139
ετήσια χρέωση	1142
ετικέτες	1047
ευχαριστούμε για τη στήριξή σας	1171
ευχαριστούμε για τη στήριξη	1171
ευχαριστούμε για την ψήφο σας	91	1113
ευχαριστούμε, το μήνυμά σας στάλθηκε	1143
εφάπαξ	1139
εφάπαξ δωρεά	1138
""", 'η': """
η δημοσκόπηση της εβδομάδας	1071
η διαφήμιση συνεχίζεται	1177
η δωρεά μου	1171
η εγγραφή ολοκληρώθηκε	1173
η εγγραφή σας ολοκληρώθηκε	1173
η ερώτηση της εβδομάδας	1071
η στήριξή σας κάνει τη διαφορά	1171
η συνέχεια μετά τη διαφήμιση	1093
η ψήφος σας	1071
η ψήφος σας καταχωρήθηκε	1113
η ψήφος σας καταχωρίστηκε	1113
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1129
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1129
θέμα	1174
θέματα	1047
θα θέλατε να λαμβάνετε ειδοποιήσεις	1129
""", 'κ': """
κάθε ευρώ μετράει	1139
κάθε μήνα	1139
κάθε συνεισφορά έχει αξία	1139
κάθε συνεισφορά μετράει	1139
κάνε το κουίζ	1116
κάντε δωρεά	1030
κάντε μια δωρεά	1030
κάντε το κουίζ	1116
κάντε το τεστ	1118
κάτι πήγε στραβά	1144
καλύτερη προσφορά	1142
κανόνες σχολιασμού	1046
κατάλαβα	1051
κατάργηση σίγασης	1121
κατάστημα	1159
κατεβάστε από το app store	1128
κατεβάστε από το google play	1128
κατεβάστε την εφαρμογή	1128
κατεβάστε το app	1128
κατεβάστε το επεισόδιο	1121
κατεβάστε το ηχητικό	1121
κατηγορίες	1047
κεράστε μας έναν καφέ	1138
κλείσιμο	1029
κλείσιμο μενού	1175
κλείσιμο παραθύρου	1175
κλείστε θέση	1119
κοινοποίησε	1038
κοινοποίηση	1038
κοινοποίηση στο facebook	1038
κοινοποίηση στο twitter	1038
κοινοποίηση στο whatsapp	1157
κοινοποιήστε	1038
κοινοποιήστε το άρθρο	1038
κρυπτόλεξο	1118
κωδικοί έκπτωσης	1177
""", 'λ': """
λήψη ήχου	1121
λεπτομέρειες	1051
λιγότερα	1051
""", 'μ': """
μάθετε περισσότερα	1045
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1157
μέγεθος κειμένου	65
μήνυμα	1174
μαθετε περισσοτερα	1045
με την υποστήριξη	1041
με την υποστήριξη της	1159
με την υποστήριξη του	1159
μεγέθυνση	1051
μεγέθυνση εικόνας	1147
μεγαλύτερα γράμματα	1157
μενού	1050
μετάβαση στη σελίδα δωρεών	1138
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1049
μετάβαση στο περιεχόμενο	1049
μεταβείτε στο περιεχόμενο	1049
μη έγκυρη διεύθυνση email	1143
μη έγκυρο email	1143
μη διαθέσιμο βίντεο	1121
μη χάσετε	1047
μην το χάσεις	1047
μην χάσετε	1047
μηνιαία	1139
μηνιαία δωρεά	1138
μηνιαία συνεισφορά	1138
μηνιαία χρέωση	1142
μηνιαίως	1139
μικρότερα γράμματα	1157
μοιράσου το	1038
μοιράσου το άρθρο	1178
μοιραστείτε	1038
μοιραστείτε το	1038
μοιραστείτε το άρθρο	1038
μου αρέσει	1114
μπορεί να σας αρέσει	1047
μόνο για συνδρομητές	1033
""", 'ν': """
να επιτρέπεται	1131
να επιτρέπεται πάντα	1125
να επιτραπεί	1130
να με θυμάσαι	1141
ναι	1133
ναι θέλω	1131
ναι, θέλω	1130
ναι, φυσικά	1131
νεότερα	1114
νεότερα πρώτα	1114
""", 'ξ': """
ξέχασα τον κωδικό μου	1141
ξεκλειδώστε το άρθρο	1172
ξεχάσατε τον κωδικό	1033
ξεχάσατε τον κωδικό σας	1141
""", 'ο': """
ο λογαριασμός μου	1033
ο σύνδεσμος αντιγράφηκε	1038
οι απόψεις είναι προσωπικές	1065
οι απόψεις που εκφράζονται είναι προσωπικές	1065
οι απόψεις του άρθρου είναι προσωπικές	1065
οι συνεργάτες μας	1125
ονοματεπώνυμο	1144
""", 'π': """
πάντα να επιτρέπεται	1125
πάρτε μέρος στη δημοσκόπηση	1113
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1147
παίξε τώρα	1116
παίξε υπεύθυνα	1119
παίξτε δωρεάν	1116
παίξτε τώρα	1116
παίξτε υπεύθυνα	1119
παιχνίδια	1118
πακέτα συνδρομών	1172
παλαιότερα	1114
παράκαμψη προς το κυρίως περιεχόμενο	1049
παράλειψη	1122
παράλειψη διαφήμισης	1167
παρουσιάστηκε σφάλμα	1143
πατήστε για ήχο	1167
παύση βίντεο	1121
παύση παρακολούθησης	1154
πείτε μας τη γνώμη σας	1113
πείτε τη γνώμη σας	1113
περίληψη ai	1153
περίληψη με ai	1153
περιορισμένες θέσεις	1090
περιορισμένος αριθμός θέσεων	1090
περισσοτερες επιλογες	1045
περισσότερα	1047	1050
περισσότερα άρθρα	1047
περισσότερα άρθρα του συντάκτη	1147
περισσότερα σχόλια	1113
περισσότερες ειδήσεις	1047
περισσότερες επιλογές	1045	1158
πες τη γνώμη σου	1113
πλήρης οθόνη	1122
πληρωμή με paypal	1172
ποια είναι η γνώμη σας	1071
ποιοι είμαστε	1063
πολιτική cookies	1055	1063
πολιτική απορρήτου	1055	1063
πολιτική διορθώσεων	1149
προβολή περιεχομένου	1125
προηγούμενη είδηση	1147
προηγούμενη φωτογραφία	1175
προηγούμενο	1050
προηγούμενο άρθρο	1047
προηγούμενο βίντεο	1167
προνόμια συνδρομητών	1119
προσαρμογή	1045
προσθέστε σχόλιο	1070
προσθέστε το σχόλιό σας	1070
προσθήκη απάντησης	1162
προσθήκη στα θέματά μου	1176
προσθήκη στο καλάθι	1177
προσθήκη σχολίου	1046
προσθήκη ως προτιμώμενη πηγή	1154
προστασία προσωπικών δεδομένων	1055
προσφορά για αναγνώστες	1119
προσφορά για συνδρομητές	1119
προσωπικά δεδομένα	1063
προτείνουμε	1047
προτείνουμε επίσης	1047
προτεινόμενα	1047
προτεινόμενα από taboola	1093
προτιμήσεις cookies	1125
προτιμήσεις απορρήτου	1166
προωθητικό περιεχόμενο	1041
πρόσφατα άρθρα	1047
πώς να απενεργοποιήσετε τον ad blocker	1135
πώς να το απενεργοποιήσετε	1137
""", 'ρ': """
ροή	1047
ροή ειδήσεων	1047
ρυθμίσεις	1045
ρυθμίσεις cookie	1125
ρυθμίσεις cookies	1055
ρυθμίσεις απορρήτου	1125
ρυθμισεις	1045
""", 'σ': """
σίγαση	1122
σας βοήθησε αυτό το άρθρο	1113
σας φάνηκε χρήσιμο	1113
σε συνεργασία με	1159
σκανάρετε το qr code	1128
σταυρόλεξα	1118
σταυρόλεξο	1118
στείλε το σε φίλο	1038
στείλτε μας τις φωτογραφίες σας	1149
στηρίξτε μας	1030
στηρίξτε μας στο patreon	1138
συμφωνω	1045
συμφωνώ	1055
συμφωνώ με την επεξεργασία των δεδομένων μου	1143
συμφωνώ με τους όρους χρήσης	1143
συνέχεια ανάγνωσης	1050
συνέχεια με apple	1141
συνέχεια με email	1172
συνέχεια με facebook	1141
συνέχεια με google	1141
συνέχεια στην ιστοσελίδα	1128
συνέχεια στο site	1128
συνέχεια στον browser	1128
συνδεθείτε	1033
συνδρομή	1033
συνδρομητές	1033
συνεχίζεται μετά τη διαφήμιση	1093
συνεχίστε την ανάγνωση	1175
σφάλμα φόρτωσης βίντεο	1167
σχετικά	1047
σχετικά άρθρα	1047
σχετικά θέματα	1047
σχετικά με εμάς	1063
σχετικά νέα	1047
σχετικές ειδήσεις	1047
σχετικό άρθρο	1047
σχολιάστε	1046
σχολιάστε το άρθρο	1046
σχόλια	1046
σχόλιο	1046
σύνδεση	1033
σύνδεση με apple	1141
σύνδεση με facebook	1141
σύνδεση με google	1141
σύνοψη με ai	1153
""", 'τ': """
τέλος διαφήμισης	1119
τέλος της διαφήμισης	1119
τέσταρε τις γνώσεις σου	1116
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1065
τα πιο δημοφιλή	1047
τα πιο δημοφιλή της ημέρας	1047
τα πιο διαβασμένα	1047
τα πιο πρόσφατα	1047
τα σχόλια είναι απενεργοποιημένα	1162
τα σχόλια είναι μόνο για συνδρομητές	1162
ταξινόμηση	1114
ταξινόμηση κατά	1114
ταυτότητα	1063
ταχύτητα αναπαραγωγής	1121
τελευταία άρθρα	1047
τελευταία νέα	1047
τελευταίες ειδήσεις	1047
τεστάρετε τις γνώσεις σας	1116
το email σας	1173
το email υπάρχει ήδη	1173
το άρθρο εκφράζει τις απόψεις του συντάκτη	1065
το άρθρο συνεχίζεται μετά τη διαφήμιση	1093
το άρθρο συνεχίζεται παρακάτω	1093
το αίτημά σας στάλθηκε	1173
το αίτημά σας υποβλήθηκε	1173
το απενεργοποίησα	1135
το βίντεο δεν είναι διαθέσιμο	1121
το βίντεο φορτώνει	1121
το κείμενο συνεχίζεται παρακάτω	1093
το μήνυμά σας	1173
το μήνυμά σας εστάλη	1143
το μήνυμά σας στάλθηκε	1143
το πεδίο είναι υποχρεωτικό	1143
το πιο δημοφιλές	1142
το σχόλιό σας	1070
το ψευδώνυμό σας	1162
το όνομά σας	1162
τρέχων χρόνος	1122
""", 'υ': """
υπενθύμιση αργότερα	1029
υποβολή	91	1144
υποβολή σχολίου	1046
υπολειπόμενος χρόνος	1122
υποστηρίξτε μας	1030
υποχρεωτικά πεδία	1143
υποχρεωτικό πεδίο	1143
υπότιτλοι	1122
""", 'φ': """
φόρτωση ανάρτησης	1125
φόρτωση βίντεο	1121
φόρτωση περιεχομένου	1125
φόρτωση περισσότερων	1050
φόρτωση περισσότερων σχολίων	1113
φόρτωση προγράμματος αναπαραγωγής	1121
""", 'χ': """
χαρίστε αυτό το άρθρο	1038
χορηγοί	1159
χορηγούμενο	1041
χορηγούμενο άρθρο	1041
χορηγούμενο περιεχόμενο	1041
χορηγούμενο περιεχόμενο από taboola	1093
χορηγούμενοι σύνδεσμοι	1093
χορηγός	1159
χρόνος που απομένει	1121
χωρίς spam	1143
""", 'ψ': """
ψήφισε	91	1114
ψηφίστε	91	1114
ψηφίστε στη δημοσκόπηση	1113
ψηφοφορία	92	1072
""", 'ό': """
όλα τα άρθρα του συντάκτη	1147
όλα τα βίντεο	1147
όλα τα νέα	1147
όλα τα παιχνίδια	1116
όλα τα σχόλια	1046
όλες οι ειδήσεις	1047
όνομα	1144
όροι σχολιασμού	1046
όροι χρήσης	1055	1063
όχι ευχαριστώ	1029
όχι τώρα	1029	1133
όχι, ευχαριστώ	1029	1133
""", 'а': """
або	5060
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4231
автовідтворення	5047
автоматический перевод	4259
автоматическое воспроизведение	4231
автоматичне відтворення	5047
автоматичний переклад	5075
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4124
авторизоваться	4124
адрес электронной почты	4127
азартные игры вызывают зависимость	4141
азартные игры могут вызвать зависимость	4141
азартные игры могут вызывать зависимость	4141
актуално	252
актуальне	4971
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4254
анонимный ящик	4254
анонімна пошта	5070
анонімна скринька	5070
архив	4155
аудиоверсия	4231
аудіоверсія	5047
""", 'б': """
бажаєте отримувати сповіщення	5051
банковская карта	4123
банковский перевод	4123
без спам	322
без спама	4246
без спаму	5062
безкоштовна доставка	5042
безкоштовно. без спаму	5062
безопасный платеж	4122
безплатна доставка	306
бесплатная доставка	4226
бесплатно. без спама	4246
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4236
блокувати	5052
больше	4155
больше материалов по теме	4155
больше новостей	4155
больше статей	4249
будь-яка сума	5057
будьте в курсе	4127
была ли статья полезной	4150
більше від автора	5065
більше за темою	4971
більше матеріалів автора	4987
більше матеріалів за темою	4971
більше на цю тему	4971
більше новин	4971
більше новин на тему	4971
більше по темі	4971
більше про це	4974
більше статей	5065
""", 'в': """
в закладки	4264
в избранное	4134
в корзину	4142	4225
в наш магазин	4225
в тази статия	325
в тренде	4155
в этой статье	4249
важен каждый рубль	4241
важен любой вклад	4241
важко відповісти	5038
важлива кожна гривня	5057
важливий кожен внесок	5057
важливо	4971
вам будет интересно	4155
вам може бути цікаво	4971
вам може сподобатися	4971
вам может быть интересно	4155
вам может понравиться	4155
вам також може сподобатися	4971
варианты подписки	4243
вартість доставки	5042
варіанти передплати	5059
вас може зацікавити	4971
вас может заинтересовать	4155
ваш e-mail	4127
ваш email	4127
ваш голос враховано	5033
ваш голос зараховано	5033
ваш голос принят	91	4219
ваш голос учтен	4219
ваш голос учтён	91	4219
ваша електронна пошта	5062
ваша почта	4247
ваша пошта	5063
ваша электронная почта	4246
ваше имя	4247
ваше повідомлення	5063
ваше повідомлення надіслано	5062
ваше сообщение	4247
ваше сообщение отправлено	4246
ваше ім'я	5063
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	5044
введите e-mail	4127
введите email	4127
введите ваш email	4127
введите ваш адрес электронной почты	4127
введите корректный e-mail	4246
введите корректный email	4128
введите корректный адрес	4128
введите правильный e-mail	4128
введите сумму	4240
введіть коректний e-mail	5062
введіть суму	5056
вгору	5034
вградено съдържание	307
вернуться на главную	4249
версия для печати	4134
версия за печат	335
версія для друку	5080
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
вже вимкнено	5055
вже зареєстровані	4946
вже маєте акаунт	5059
вже маєте передплату	5059
вже є акаунт	4946
ви вже голосували	5033
ви вже проголосували	5033
ви вже підписані	5078
ви вже підписані на цю тему	5078
ви вичерпали ліміт статей	5059
ви можете відписатися будь-коли	5062
ви підписані	5062
ви підписані на автора	5078
ви підписані на тему	5078
ви успішно підписалися	5062
виберіть суму	5056
вибрати	5060
вибір редакції	4971
видео	4155
видео # из #	4248
видео # от #	324
видео больше недоступно	4231
видео загружается	4231
видео не может быть воспроизведено	4231
видео недоступно	4231
видео недоступно в вашей стране	4231
видео недоступно в вашем регионе	4231
видеоплеер загружается	4231
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
вийти	4946
використання матеріалів лише з дозволу редакції	5071
вимкнути звук	5047
вимкнути рекламу	5082
вимкніть adblock	5053
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	5062
виправлення й уточнення	5070
вкажіть суму	5056
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4215
включить	4236
включить звук	4231
включить уведомления	4215
вконтакте	4135
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	5044
внешний контент	4228
во весь экран	4158
водещи новини	252
войти	4124
войти в аккаунт	4124
войти в чат	4150
войти по почте	4243
войти с помощью google	4243
войти с яндекс id	4243
войти через apple	4243
войти через facebook	4243
войти через google	4243
войти через vk	4243
войти через вконтакте	4243
войти через яндекс	4243
войти, чтобы комментировать	4260
вопрос дня	4222
воспроизвести	4158
воспроизвести видео	4231
восстановить пароль	4243
время на чтение	4158
время чтения # мин	4158
все	4158
все комментарии	4150
все още няма коментари	332
все още нямате профил	319
все права сохранены	4255
всегда показывать	4228
всегда разрешать	4229
всего проголосовало #	4219
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	5049
встановити застосунок	5049
встроенный контент	4228
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	5076
всі матеріали	5065
всі матеріали автора	5065
всі новини	4973
всі статті	5065
всі статті автора	5065
вход	245	4124
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4946
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4128
вы подписаны	4246
вы подписаны на автора	4262
вы подписаны на тему	4262
вы уже голосовали	4219
вы уже проголосовали	4219
вы успешно подписались	4246
выберите подписку	4243
выберите сумму	4122
выберите тариф	4243
выбор редакции	4155
выбрать	4244
выбрать подписку	4243
выбрать тариф	4243
выйти	4124
від наших партнерів	5082
відео	4971
відео # з #	5064
відео # із #	5064
відео більше недоступне	5047
відео вище	4998
відео недоступне	5047
відео недоступне у вашій країні	5047
відео неможливо відтворити	5047
відео нижче	4998
відеоплеєр завантажується	5047
відкликати згоду	5044
відкрити	4975
відкрити в додатку	5049
відкрити в застосунку	5049
відкрити галерею	5065
відкрити застосунок	5049
відкрити карту	4975
відкрити статтю	5059
відновити пароль	5059
відписатися	5079
відписатися від теми	5078
відписатися можна будь-коли	5062
відповісти	4966	5077
відправити	5063
відскануйте qr-код	5050
відскануйте qr-код, щоб завантажити застосунок	5049
відтворити	5048
відтворити відео	5047
відхилити	4961
відхилити все	5045
відхилити всі	5045
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4158
главная страница	4250
главное	4155
главное за день	4155
главные новости	4155
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4244
головна	4973
головна сторінка	5066
головне	4971
головне за день	4971
головні новини	4971
голосование	92
голосовать	91	4222
голосування	92
голосувати	91	5038
грати	5038
грати онлайн	5033
громкость	4232
гучність	5048
""", 'д': """
да, включить	4216
да, искам	314
да, моля	314
да, пожалуйста	4236
да, спасибо	4236
да, хочу	4236
далее	4158
далі	4973	5034
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4160
детальніше	4973
деталі	4975
дзен	4135
дивитися # світлин	5064
дивитися # світлини	5064
дивитися # фото	5064
дивитися # фотографій	5064
дивитися # фотографії	5064
дивитися всі	5065
дивитися всі # світлин	5064
дивитися всі # світлини	5064
дивитися всі # фото	5064
дивитися всі # фотографій	5064
дивитися всі # фотографії	5064
дивитися всі світлин	5064
дивитися всі світлини	5064
дивитися всі фото	5064
дивитися всі фотографій	5064
дивитися всі фотографії	5064
дивитися відео	5047
дивитися галерею	5065
дивитися онлайн-трансляцію	5065
дивитися оригінал	5035
дивитися світлин	5064
дивитися світлини	5064
дивитися усі # світлин	5064
дивитися усі # світлини	5064
дивитися усі # фото	5064
дивитися усі # фотографій	5064
дивитися усі # фотографії	5064
дивитися усі світлин	5064
дивитися усі світлини	5064
дивитися усі фото	5064
дивитися усі фотографій	5064
дивитися усі фотографії	5064
дивитися фото	5064
дивитися фотогалерею	5065
дивитися фотографій	5064
дивитися фотографії	5064
дивіться відео	4998
дивіться відео вище	4998
дивіться відео нижче	4998
дивіться також	4971
дивіться також відео	4998
дивіться у відео	4998
длительность	4232
длительность #	4232
для передплатників	5059
для подписчиков	4124
до закладок	5080
до кошика	4957	5041
до крамниці	4958
до початку сторінки	5037
до рецепту	61
до теми	4971
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4262
добавить в избранные источники	4262
добавить в источники	4262
добавить в корзину	4225
добавить в мои темы	4262
добавить в предпочитаемые источники	4262
добавить комментарий	4150
добровольное пожертвование	4240
довільна сума	5056
догори	5034
додати в кошик	5041
додати до кошика	5041
додати до моїх тем	5078
додати до обраних джерел	5078
додати до обраного	5078
додати до пріоритетних джерел	5078
додати до улюблених джерел	5078
додати коментар	4966
додати як пріоритетне джерело	5078
дозволити	5052
дозволити й показати	4962
дозволити контент	5044
дозволити один раз	5044
дозволити рекламу	5055
дозволити сповіщення	5051
дозволити та показати	4962
дозволити та продовжити	4962
дозволити і показати	4962
дозволити і продовжити	4962
дозвольте сповіщення	5028
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4973
долучитися	4943
долучитися до обговорення	5076
долучитися до спільноти	5056
допомагає будь-яка сума	5057
доставка оплачивается отдельно	4225
достигнахте лимита на статиите	319
доступно по подписке	4124
друга сума	317
другая сумма	4122
други новини	19
другие материалы	19	4155
другие материалы рубрики	4155
другие новости	19	4155
другие новости раздела	4155
другие статьи	4155
другие статьи автора	4249
друк	4952
друкувати	5080
дякуємо за ваш голос	91	5033
дякуємо за ваше повідомлення	5062
дякуємо за голос	5033
дякуємо за повідомлення	5062
дякуємо за реєстрацію	5062
дякуємо за участь в опитуванні	5033
дізнатися ціну	5041
""", 'е': """
единоразово	4118
еднократно дарение	317
ежегодно	4244
ежемесячно	4118
ежемесячное пожертвование	4240
ежемесячный платеж	4241
ежемесячный платёж	4241
економія #%	5060
ексклузивно за абонати	319
ексклюзивно для передплатників	5059
електронна адреса	5063
електронна пошта	5063
електронна пошта або логін	5059
етикети	311
еще нет аккаунта	4243
еще новости	4155
еще от автора	4249
еще по теме	4155
ещё	4155
ещё не подписчик	4243
ещё нет аккаунта	4243
ещё новости	4155
ещё от автора	4249
ещё по теме	4155
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	5062
""", 'з': """
з нашого магазину	5041
з нашої крамниці	4958
за абонати	319
за датою	5077
за популярністю	5077
за темою	4971
забелязахте грешка	328
заборонити	5052
забравена парола	245
забравили сте паролата си	319
забронировать билет	4225
забронировать место	4225
забронювати квиток	5041
забронювати місце	5041
забув пароль	5059
забули пароль	4946
забыл пароль	4243
забыли пароль	4124
завантаження відео	5047
завантаження плеєра	5047
завантажити аудіо	5047
завантажити випуск	5047
завантажити відео	5044
завантажити додаток	5049
завантажити допис	5044
завантажити застосунок	5049
завантажити контент	5044
завантажити публікацію	5044
завантажити ще	4973
завжди дозволяти	5045
завжди показувати	5044
загрузить видео	4228
загрузить еще	4158
загрузить ещё	4158
загрузить контент	4228
загрузить пост	4228
загрузить публикацию	4228
загрузка видео	4231
загрузка плеера	4231
задонатити	4943
задонатить	4118
задължителни полета	322
задължително	323
задължително поле	322
заказать	4142
заказать книгу	4225
закрити	4942
закрити галерею	5065
закрити рекламу	5082
закрыть	4117
закрыть галерею	4249
закрыть рекламу	4265
залишилося #	5048
залишити відгук	5074
залишити відповідь	4969
залишити коментар	4966
залиште коментар	5076
заметили ошибку	4254
замовити	4957
замовити книгу	5041
замовити книжку	5041
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	5060
заповніть це поле	5062
заполните это поле	4246
запомни ме	320
запомнить меня	4244
започни теста	302
запретить	4236
запропонувати новину	4966
зарегистрироваться	4124
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4946
зарубежной картой	4241
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4222
защо виждам тази реклама	337
зберегти	4952
зберегти вибір	5044
зберегти на потім	5080
зберегти налаштування	5044
зберегти рецепт	61
зберегти статтю	4952
збережено	5081
збільшити	4973
збільшити зображення	5065
збільшити текст	5080
збільшити фото	5065
збільшити шрифт	5080
зв'язатися з автором	5065
звук	311
згенеровано за допомогою ші	5074
згенеровано штучним інтелектом	5074
згенеровано ші	5074
згорнути	4975	5065
зменшити шрифт	5080
змінити згоду	5044
змінити налаштування	4962
змінити налаштування cookie	4962
змінити розмір тексту	5080
зміст	4973
зміст статті	5065
знайшли помилку	5070
знижка #%	5060
знижка для передплатників	5041
зображення # з #	5064
зображення # із #	5064
зовнішній контент	5044
зробити внесок	4943
зробити донат	5056
зрозуміло	4961
""", 'и': """
играй сега	302
играть	4222
играть онлайн	4219
из нашего магазина	4225
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
изменить настройки	4145
изменить настройки cookie	4145
изменить размер текста	4264
изменить согласие	4228
изображение # из #	4248
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
ии может ошибаться	4258
или	320	4244
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4247
индекс	4247
интересное	4155
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4255
исправления и уточнения	4254
""", 'к': """
к началу	4158
к началу страницы	4249
к рецепту	61
каждое пожертвование важно	4240
каждую пятницу. бесплатно. без спама	4246
каждый донат важен	4240
каждый рубль важен	4241
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4254
как мы защищаем наших источников	4254
как отключить adblock	4237
как пазим източниците си	328
картина в картината	310
картинка в картинке	4232
картинка в картинці	5048
категории	4155
категорії	4971
качество	4232
керування згодою	5044
керувати згодою	5044
керувати сповіщеннями	5051
ключови думи	252
книга з автографом	4958
книга з автографом автора	4958
книга с автографом	4143
книга с автографом автора	4143
книга с подписью автора	4143
книги с автографом	4143
книжка з автографом	4958
книжка з автографом автора	4958
книжки з автографом	4958
кожен внесок важливий	5057
кожен донат важливий	5056
кожна гривня важлива	5057
коментар	4966
коментари	255
коментарі	4966
коментарів ще немає	5076
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	5076
коментувати	4966
комерційний контент	5082
комерційний матеріал	5082
комментарии	4150
комментарии отсутствуют	4150
комментарий	4150
комментировать	4150
коммерческий контент	4265
коммерческий материал	4265
конец рекламы	4265
контакти	4966
контакты	4150
контент заблокирован	4228
контент заблоковано	5044
контент недоступен	4228
контент недоступний	5044
конфиденциальность	4144
конфиденциальность и cookie	4145
конфіденційність і cookie	4962
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4255
копировать ссылку	4134
копіювання заборонено	5071
копіювати посилання	4952
край на рекламата	337
крамниця	4957
кросворд	5038
кроссворд	4222
кроссворд дня	4219
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4240
купити	4957
купити журнал	5041
купити зараз	5041
купити квитки	5041
купити квиток	5041
купити книгу	5041
купити книжку	5041
купити ліцензію	5071
купити нам каву	5056
купити передплату	5059
купить	4142
купить билет	4225
купить билеты	4225
купить билеты онлайн	4225
купить журнал	4225
купить книгу	4225
купить лицензию	4255
купить номер	4225
купить подписку	4124
купить права на публикацию	4255
купить сейчас	4225
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	5082
""", 'л': """
лента новостей	4155
линкът е копиран	335
личный кабинет	4124
лише для передплатників	5059
лише необхідні	5044
логин	4244
логин или e-mail	4243
логін	5060
логін або e-mail	5059
лучшие	4261
любая сумма	4241
любая сумма важна	4241
""", 'м': """
магазин	4142
маджонг	303	4222	5038
материал закрыт	4243
материал защищен авторским правом	4255
материал защищён авторским правом	4255
материал партнера	4265
материал партнёра	4265
материал создан автоматически	4258
материалы защищены авторским правом	4255
материалы партнеров	4139
материалы партнёров	4265
материалы по теме	4155
матеріал захищено авторським правом	5071
матеріал партнера	5082
матеріал створено автоматично	5074
матеріали за темою	4971
матеріали захищені авторським правом	5071
матеріали партнерів	5082
матеріали по темі	4971
машинний переклад	5075
машинно преведено	331
машинный перевод	4259
маєте акаунт	5059
маєте новину	5070
меню	4158	4973
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4244
метки	4155
ми не можемо показати цей вміст	5044
ми не можемо показати цей контент	5044
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4117
может позже	4117
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4942
можна скасувати будь-коли	5059
мои темы	4262
моите теми	334
мой профиль	4124
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	5078
мы в социальных сетях	4136
мы в соцсетях	4136
мы вконтакте	4136
мы не можем показать это содержимое	4228
мы не можем показать этот контент	4228
мы отправили вам письмо	4128
мій профіль	4946
місячна передплата	5060
місячна підписка	5060
мітки	4971
""", 'н': """
на весь екран	5047
на весь экран	4231
на главную	4158
на головну	5065
на живо	311
на початок	5048
на початок сторінки	5065
на правах реклами	4955
на правах рекламы	4139
на сторінку пожертв	5056
на страницу пожертвований	4240
на цял екран	310
наверх	4158	4973
нагадати пізніше	4942
нагору	5034
нагору сторінки	5037
надіслати	91	4952	5063
надіслати відгук	5074
надіслати другові	5080
надіслати другу	4952
надіслати електронною поштою	5080
надіслати коментар	5076
надіслати новину	5070
надіслати новину анонімно	5070
надіслати повідомлення	5062
надіслати поштою	4952
надіслати статтю поштою	4952
надіслати у whatsapp	5080
надішліть свої фото	5070
наживо	5048
нажмите, чтобы увеличить	4249
назад	4158	4973	5034
назначение платежа: пожертвование	4240
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
найкраща пропозиція	5060
найкращі	5077
найпопулярніше	4971	5060
найпопулярніше за добу	4971
найпопулярніше за тиждень	4971
найпопулярніший	5060
найти	4158
найчитаніше	4971
налаштування	4961
налаштування cookie	5044
налаштування конфіденційності	5044
налаштування приватності	5044
налаштування файлів cookie	5044
налаштувати cookie	5044
налаштувати сповіщення	5051
налично в google play	312
нам нужно ваше согласие	4145
нам потрібна ваша згода	4962
намали шрифта	335
написати автору	5065
написати анонімно	5070
написати в редакцію	5070
написати коментар	4966
написать автору	4249
написать анонимно	4254
написать в редакцию	4254
написать комментарий	4150
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4117
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4228
настроить уведомления	4235
настройки	4144
настройки cookie	4144
настройки за поверителност	307
настройки конфиденциальности	4228
настройки на бисквитките	307
настройки приватности	4228
настройки файлов cookie	4228
наступна	4973
наступна новина	5065
наступна світлина	5065
наступна стаття	4971
наступна сторінка	5065
наступне відео	5047
наступне фото	5065
наступний матеріал	5037
наступний слайд	5065
натисніть, щоб збільшити	5065
начална страница	325
начать игру	4219
начать тест	4219
наш магазин	4143
наша крамниця	4958
нашли ошибку	4254
не вдалося відтворити відео	5047
не вдалося завантажити відео	5047
не дозволяти	5029
не зараз	4942	5029
не маєте акаунта	5059
не можем да покажем това съдържание	307
не пропустите	4155
не пропустіть	4971
не разрешать	4216
не сега	259
не сегодня	4117
не сейчас	4117	4216
не сьогодні	4942
не удалось воспроизвести видео	4231
не удалось загрузить видео	4231
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4246
неверный email	4128
неверный адрес электронной почты	4246
неверный имейл	4128
нейросеть может ошибаться	4258
некоректна адреса	5062
некоректний e-mail	5062
некорректный e-mail	4246
некорректный email	4128
некорректный адрес	4246
немає акаунта	5059
немає акаунту	5059
немає коментарів	5076
немає передплати	5059
необов'язково	5063
необязательно	4247
неправильна електронна адреса	5062
неправильный e-mail	4128
неправильный email	4128
неправильный имейл	4128
нет аккаунта	4243
нет комментариев	4150
нет подписки	4243
нет, спасибо	4117	4216
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4246
новини	4971
новини за темою	4971
новини компаній	4955
новини партнерів	4955	4971
новости	4155
новости smi#	4155
новости партнеров	4139
новости партнёров	4139
новости по теме	4155
новости сми#	4155
новые	4261
нові	5077
номер телефона	4247
номер телефону	5063
нравится	4261
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4942	5029
""", 'о': """
обговорити	4966
обговорити в telegram	4969
обговорити в коментарях	4969
обговорити в чаті	4969
обговорити на форумі	4969
обговорити у facebook	4969
обговорити у форумі	4969
оберіть передплату	5059
оберіть план	5059
оберіть суму	5056
обнови страницата	316
обновите страницу	4239
обновить страницу	4239
обов'язкове поле	5062
обов'язково	5063
обрати	5060
обрати передплату	5059
обрати план	5059
обрати тариф	5059
обратная связь	4150
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4150
обсуждение	4150
общи условия	308
обязательно	4247
обязательное поле	4246
одноклассники	4135
одноразово	4943
озвучено роботом	4231
озвучено синтезированным голосом	4231
озвучено синтезованим голосом	5047
оновити сторінку	5055
оновіть сторінку	5055
опитайте отново	322
опитайте по-късно	322
опитування	92	5038
опитування дня	91	5033
оплата раз в год	4243
оплата раз на рік	5059
опрос	92
опрос дня	91	4219
опублікувати коментар	4969
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4150
оставить отзыв	4258
оставшееся время	4232
оставшееся время #	4231
оставшееся время -#	4231
оставьте комментарий	4260
останні новини	4971
останні статті	4971
от нашите партньори	337
от наших партнеров	4265
от наших партнёров	4265
от нашия магазин	305
ответить	4150	4261
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4144
отказвам всички	308
отклонить	4144
отклонить все	4229
отклонить всё	4229
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4237
отключите адблок	4237
отключить звук	4231
отключить рекламу	4265
открихте грешка	328
открихте грешка в текста	328
открыть	4160
открыть галерею	4249
открыть карту	4160
открыть приложение	4233
открыть статью	4243
отмена в любой момент	4243
отменить можно в любой момент	4243
отозвать согласие	4228
отпечатай	255
отпечатай статията	255
отписаться	4263
отписаться можно в любой момент	4246
отписаться от темы	4262
отпишете се по всяко време	322
отправить	91	4247
отправить другу	4134
отправить комментарий	4260
отправить отзыв	4258
отправить по почте	4134
отправить по электронной почте	4264
отправить сообщение	4246
отримувати сповіщення	5051
отсканируйте qr-код	4234
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	5059
оформити підписку	4946
оформить донат	4118
оформить доступ	4243
оформить ежемесячное пожертвование	4240
оценете статията	255
оцените материал	4150
оцените рецепт	61
оцените статью	4150
оценить рецепт	61
оцініть матеріал	4966
оцініть рецепт	61
оцініть статтю	4966
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
пароль	4244	5060
партнерский материал	4139
партнерский проект	4139
партнерський матеріал	4955
партнерський проєкт	4955
партньорско съдържание	251
партнёрский материал	4139
партнёрский проект	4139
пасианс	303
пасьянс	4222	5038
пауза	311	4232	5048
переведено автоматически	4258
переведено нейросетью	4258
переведено с помощью ии	4258
перевір себе	5038
перевірте свою пошту	5062
перевірте свої знання	5033
перевірте себе	5038
переглянути # світлин	5064
переглянути # світлини	5064
переглянути # фото	5064
переглянути # фотографій	5064
переглянути # фотографії	5064
переглянути всі # світлин	5064
переглянути всі # світлини	5064
переглянути всі # фото	5064
переглянути всі # фотографій	5064
переглянути всі # фотографії	5064
переглянути всі світлин	5064
переглянути всі світлини	5064
переглянути всі фото	5064
переглянути всі фотографій	5064
переглянути всі фотографії	5064
переглянути галерею	5065
переглянути пропозицію	5041
переглянути результати	91	5033
переглянути світлин	5064
переглянути світлини	5064
переглянути усі # світлин	5064
переглянути усі # світлини	5064
переглянути усі # фото	5064
переглянути усі # фотографій	5064
переглянути усі # фотографії	5064
переглянути усі світлин	5064
переглянути усі світлини	5064
переглянути усі фото	5064
переглянути усі фотографій	5064
переглянути усі фотографії	5064
переглянути фото	5064
переглянути фотографій	5064
переглянути фотографії	5064
переглянути ціну	5041
передплата	4946
передплатити	4946
перезавантажити сторінку	5055
перезавантажте сторінку	5055
перезагрузите страницу	4239
перезагрузить страницу	4239
перейти в галерею	4249
перейти в магазин	4225
перейти до галереї	5065
перейти до досьє	5065
перейти до змісту	5065
перейти до контенту	5065
перейти до крамниці	4958
перейти до магазину	5041
перейти до оплати	5056
перейти до основного вмісту	5065
перейти до пожертви	5056
перейти до пропозиції	5041
перейти до рецепта	61
перейти к досье	4249
перейти к контенту	4249
перейти к оплате	4240
перейти к основному содержанию	4249
перейти к пожертвованию	4240
перейти к предложению	4225
перейти к рецепту	61
перейти к содержанию	4158
перейти к сюжету	4249
перекладено автоматично	5074
перекладено за допомогою ші	5074
перекладено ші	5074
пересказ нейросети	4258
пересказано нейросетью	4258
печать	4134
печать рецепта	61
питання дня	5038
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4231
плейърът се зарежда	310
плеєр завантажується	5047
по дате	4261
по подписке	4124
по популярности	4261
по теме	4155
по-късно	259	314
побачили помилку	5070
повернутися на головну	5065
повернутися нагору	5037
повний екран	5048
повноекранний режим	5047
повідомити новину	5070
повідомити про помилку	4966
повідомити про помилку в тексті	4966
повідомлення	5063
повідомлення надіслано	5062
погоджуюсь	4961
погоджуюся	4961
погодитись і продовжити	4962
погодитися та продовжити	5044
погодитися і продовжити	4962
пограти	5038
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4264
подарить материал	4134
подарить статью	4124
подарувати доступ	5080
подарувати статтю	4952
поддержать	4118
поддержать автора	4118
поддержать на boosty	4240
поддержать на patreon	4240
поддержать нас	4118
поддержать проект	4118
поддержать редакцию	4118
поддержите нас	4118
поделитесь	4134
поделиться	4134
поделиться в telegram	4134
поделиться в twitter	4134
поделиться в одноклассниках	4134
поделиться в соцсетях	4134
поделиться вконтакте	4134
поделиться новостью	4134
поделиться ссылкой	4134
поделиться статьей	4134
поделиться статьёй	4134
подкасти	4971
подкасты	4155
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	5077
подобни статии	252
подписаться	4124
подписаться в max	4136
подписаться в telegram	4136
подписаться на автора	4262
подписаться на канал	4136
подписаться на новости	4127
подписаться на рассылку	4127
подписаться на телеграм-канал	4136
подписаться на тему	4262
подписаться на уведомления	4235
подписка	4124
подписка на год	4243
подписка на месяц	4243
подписывайтесь	4136
подпишитесь	4243
подпишитесь на рассылку	4127
подреди по	332
подробнее	4158
подробнее по теме	4155
подтвердите e-mail	4246
подтвердите адрес электронной почты	4246
поділитись	4952
поділитися	4952
поділитися в telegram	4952
поділитися в соцмережах	4952
поділитися новиною	4952
поділитися статтею	4952
поділіться	4952
пожаловаться	4261
пожаловаться на комментарий	4260
пожаловаться на рекламу	4265
пожертвовать	4118
пожертвувати	4943
позволи	314
позволи известия	313
позже	4236
поиск	4158
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
показати # відповідей	5076
показати # відповіді	5076
показати # світлин	5064
показати # світлини	5064
показати # фото	5064
показати # фотографій	5064
показати # фотографії	5064
показати більше	4973
показати вміст	5044
показати все	4975
показати всі	5066
показати всі # світлин	5064
показати всі # світлини	5064
показати всі # фото	5064
показати всі # фотографій	5064
показати всі # фотографії	5064
показати всі світлин	5064
показати всі світлини	5064
показати всі фото	5064
показати всі фотографій	5064
показати всі фотографії	5064
показати відповіді	5076
показати галерею	5065
показати й прийняти	5044
показати коментарі	4966
показати контент	5044
показати менше	5065
показати оригінал	4975	5035
показати пароль	5059
показати підпис	5065
показати результати	91	5033
показати розшифровку	5047
показати світлин	5064
показати світлини	5064
показати субтитри	5047
показати усі # світлин	5064
показати усі # світлини	5064
показати усі # фото	5064
показати усі # фотографій	5064
показати усі # фотографії	5064
показати усі світлин	5064
показати усі світлини	5064
показати усі фото	5064
показати усі фотографій	5064
показати усі фотографії	5064
показати фото	5064
показати фотографій	5064
показати фотографії	5064
показати ще	4973
показати і прийняти	5044
показать # ответа	4260
показать # ответов	4260
показать # фото	4248
показать # фотографии	4248
показать # фотографий	4248
показать больше	4158
показать все	4160	4250
показать все # фото	4248
показать все # фотографии	4248
показать все # фотографий	4248
показать все фото	4248
показать все фотографии	4248
показать все фотографий	4248
показать галерею	4249
показать еще	4158
показать ещё	4158
показать и принять	4228
показать карту	4160
показать комментарии	4150
показать контент	4228
показать меньше	4160	4249
показать оригинал	4160	4220
показать ответы	4260
показать пароль	4243
показать перевод	4160
показать подпись	4249
показать расшифровку	4231
показать результаты	91	4219
показать содержимое	4228
показать субтитры	4231
показать фото	4248
показать фотографии	4248
показать фотографий	4248
показувати завжди	5044
показывать всегда	4228
поки немає коментарів	5076
поле обов'язкове для заповнення	5062
поле обязательно для заполнения	4246
полето е задължително	322
политика cookie	4228
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4254
политика конфиденциальности	4144
политика конфиденциальности и cookie	4145
политика обработки персональных данных	4144
полноэкранный режим	4231
полный экран	4232
получавай известия	313
получать уведомления	4235
пользовательское соглашение	4144
політика cookie	5044
політика виправлень	5070
політика конфіденційності	4961
політика конфіденційності та cookie	4962
політика приватності	5044
помогает любая сумма	4241
помочь	4118
помочь нам	4118
помочь проекту	4118
помочь редакции	4118
помітили помилку	5070
понятно	4144
попередня	4973
попередня новина	5065
попередня стаття	4971
попередня сторінка	5065
попереднє фото	5065
попередній матеріал	5037
попередній слайд	5065
поправки и уточнения	328
попробовать бесплатно	4124
попробуйте еще раз	4246
попробуйте ещё раз	4246
попробуйте позже	4246
популярне	4971
популярное	4155
популярные	4155	4261
популярные новости	4155
популярные статьи	4155
популярный	4244
популярні	5077
популярні новини	4971
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4952
поскаржитися	5077
поскаржитися на коментар	5076
поскаржитися на рекламу	5082
последнее	4155
последни	252
последни новини	252
последние новости	4155
послухати новину	4952
посмотреть # фото	4248
посмотреть # фотографии	4248
посмотреть # фотографий	4248
посмотреть все # фото	4248
посмотреть все # фотографии	4248
посмотреть все # фотографий	4248
посмотреть все фото	4248
посмотреть все фотографии	4248
посмотреть все фотографий	4248
посмотреть результаты	91	4219
посмотреть фото	4248
посмотреть фотографии	4248
посмотреть фотографий	4248
посмотреть цену	4225
потвърдете имейла си	322
поточний час	5048
поточний час #	5047
потребителско име	320
потребителско име или имейл	319
похожие материалы	4155
похожие статьи	4155
почати гру	5033
почати тест	5033
почему я вижу эту рекламу	4265
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4247
поширити	4952
поширити у facebook	4952
поштовий індекс	5063
пошук	4973
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4144
правила коментарів	5076
правила коментування	4966
правила комментариев	4260
правила комментирования	4150
правила користування	5045
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4225
предложение для читателей	4225
предложить новость	4150
предыдущая	4158
предыдущая новость	4249
предыдущая статья	4155
предыдущая страница	4249
предыдущая фотография	4249
предыдущее фото	4249
предыдущий слайд	4249
презаредете страницата	316
презареди страницата	316
премиум	4124
преміум	4946
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	5056
пригостіть нас кавою	5056
придбати квитки	5041
придбати квиток	5041
придбати книжку	5041
придбати передплату	5059
придбати права на публікацію	5071
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	5056
прийняти	4961
прийняти все	5045
прийняти всі	4961
прийняти всі файли cookie	5044
прийняти й показати	5044
прийняти й продовжити	4962
прийняти та показати	5044
прийняти та продовжити	5044
прийняти і продовжити	5044
принтирай	255
принтирай рецептата	61
принципи редакції	5070
принять	4144
принять все	4144
принять все cookie	4228
принять все файлы cookie	4228
принять всё	4144
принять и показать	4228
принять и продолжить	4228
прислать новость	4150
прислать новость анонимно	4254
присоединиться к обсуждению	4260
приховати коментарі	4969
пришлите свои фото	4254
приєднатися	4943
приєднатися до спільноти	4943
про автора	4987
про авторку	4987
про авторів	4987
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4222
проверьте адрес почты	4128
проверьте свои знания	4219
проверьте свою почту	4246
проверьте себя	4222
проголосовало #	4219
проголосовать	91
проголосувати	91
продовження під рекламою	4955
продовження статті під рекламою	4955
продовжити без вимкнення	5053
продовжити з apple	5059
продовжити з google	5059
продовжити через apple	5059
продовжити через facebook	5059
продовжити через google	5059
продолжительность #	4232
продолжить без отключения	4237
продолжить без поддержки	4117
продолжить с apple	4243
продолжить с google	4243
продолжить через apple	4243
продолжить через facebook	4243
продолжить через google	4243
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4240
произошла ошибка	4247
произошла ошибка. попробуйте ещё раз	4246
произошла ошибка. попробуйте позже	4246
пройти опитування	5033
пройти опрос	4219
пройти тест	4219
прокоментувати	5077
прокомментировать	4261
промени размера на текста	335
промо	4139	4955
пропозиція для передплатників	5041
пропозиція для читачів	5041
прослухати статтю	5047
прослушать	4134
прослушать новость	4134
прослушать статью	4231
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	5080
прочитать позже	4264
прямой эфир	4232
прізвище	5063
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4946
підписатися	4946
підписатися на автора	5078
підписатися на сповіщення	5051
підписатися на тему	5078
підписка	4946
підсумок від ші	5074
підтвердьте електронну адресу	5062
підтвердіть e-mail	5062
підтримайте нас	4943
підтримати	4943
підтримати автора	4943
підтримати журналістів	4943
підтримати на buy me a coffee	5056
підтримати на patreon	5056
підтримати нас	4943
підтримати проєкт	5056
підтримати разово	5056
підтримати редакцію	4943
підтримувати щомісяця	5056
пізніше	5052
""", 'р': """
радимо прочитати	4971
радимо також	4971
развернуть	4158
разгадать кроссворд	4219
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	5057
разовий внесок	5057
разовий донат	5056
разово	4118
разовое пожертвование	4240
разовый платеж	4241
разовый платёж	4241
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4215
разрешить	4236
разрешить и показать	4145
разрешить и продолжить	4145
разрешить контент	4228
разрешить один раз	4228
разрешить рекламу	4239
разрешить уведомления	4215
ранняя регистрация	4226
раскрыть	4160
распечатать	4134
распечатать рецепт	61
распечатать статью	4134
рассказать друзьям	4134
рассылка	4127
рассылки	4127
расшифровка	4232
регистрация	245	4124
редакция рекомендует	4155
редакційна політика	5070
редакційна політика видання	5070
резултати от анкетата	302
резултати от гласуването	302
результати	92	4975
результати голосування	5048
результати опитування	5048
результаты	92	4160
результаты голосования	4232
результаты опроса	4232
реклама	251	4139	4955
реклама - статията продължава по-долу	251
реклама google	4265
реклама від google	5082
реклама закончилась	4265
реклама закінчилася	5082
реклама на сайте	4139
реклама на сайті	4955
реклама окончена	4265
реклама от google	4265
реклама. продовження нижче	4955
реклама. продолжение ниже	4139
реклами от google	337
рекламний матеріал	5082
рекламно каре	251
рекламно съдържание	251
рекламный материал	4265
рекомендовано outbrain	4265
рекомендовано taboola	4265
рекомендуем	4155	4244
рекомендуем почитать	4155
рекомендуем также	4155
рекомендуемое	4155
рекомендуємо	4971	5060
рекомендуємо прочитати	4971
рекомендуємо також	4971
реши кръстословицата	302
реши теста	302
реєстрація	4946
розгадати кросворд	5033
розгорнути	4975	5065
роздрукувати	4952
роздрукувати рецепт	61
роздрукувати статтю	4952
розмір тексту	65
розмір шрифту	65
розшифровка	5048
российской картой	4241
рубрики	4155	4971
річна передплата	5060
річна підписка	5060
""", 'с': """
самая выгодная	4244
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4155
самое популярное	4155
самое читаемое	4155
самое читаемое за день	4155
самое читаемое за неделю	4155
самый популярный	4244
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4155
свежие новости	4155
свернуть	4158
своя сума	5056
своя сумма	4240
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4150
світлина # з #	5064
світлина # із #	5064
сгенерировано ии	4258
сгенерировано нейросетью	4258
сгенерировано с помощью ии	4258
сделать донат	4240
сделать пожертвование	4118
сейчас читают	4155
сигнализирай за грешка	328
сканворд	4222
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4234
скануйте qr-код	5050
скасувати можна будь-коли	5059
скачать аудио	4231
скачать выпуск	4231
скачать из google play	4233
скидка #%	4244
скидка для подписчиков	4225
скопировано	4135
скопировано в буфер обмена	4264
скопировать ссылку	4134
скопировать ссылку на статью	4134
скопійовано	5081
скопійовано в буфер обміну	5080
скопіювати посилання	4952
скопіювати посилання на статтю	4952
скорост	311
скорост на възпроизвеждане	310
скорость воспроизведения	4231
скрий отговорите	332
скрий рекламата	337
скрыть	4160
скрыть ответы	4260
скрыть рекламу	4265
слайд # з #	5064
слайд # из #	4248
слайд # от #	324
слайд # із #	5064
слайд #/#	4248	5064
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
следить за автором	4262
следить за онлайном	4249
следить за темой	4262
следующая	4158
следующая новость	4249
следующая статья	4155
следующая страница	4249
следующая фотография	4249
следующее видео	4231
следующее фото	4249
следующий слайд	4249
слухати	4952
слухати новину	4952
слушай новината	255
слушай статията	310
слушать	4134
слушать новость	4134
см. также	4155
смотреть # фото	4248
смотреть # фотографии	4248
смотреть # фотографий	4248
смотреть видео	4231
смотреть все	4158
смотреть все # фото	4248
смотреть все # фотографии	4248
смотреть все # фотографий	4248
смотреть все фото	4248
смотреть все фотографии	4248
смотреть все фотографий	4248
смотреть галерею	4249
смотреть онлайн-трансляцию	4249
смотреть оригинал	4220
смотреть предложение	4225
смотреть фото	4248
смотреть фотогалерею	4249
смотреть фотографии	4248
смотреть фотографий	4248
смотри также	4155
смотрите также	4155
сначала новые	4260
сначала старые	4260
снимка # от #	324
снимка #/#	324
снимок # из #	4248
советуем почитать	4155
согласен	4144
согласен и продолжить	4145
согласиться	4144
согласиться и продолжить	4228
содержание	4158
содержание статьи	4249
содержимое недоступно	4228
создано ии	4258
создано нейросетью	4258
создано при помощи ии	4258
создано с помощью ии	4258
создать аккаунт	4124
сообщение	4247
сообщение отправлено	4246
сообщить новость	4254
сообщить об опечатке	4150
сообщить об ошибке	4150
сортирай по	332
сортиране	333
сортировать	4261
сортировать по	4260
сортировка	4261
сортування	5077
сортувати	5077
сортувати за	5076
сохранено	4135
сохранить	4134
сохранить выбор	4228
сохранить на потом	4264
сохранить настройки	4228
сохранить рецепт	61
сохранить статью	4134
социальные сети	4136
спасибо за ваш голос	91	4219
спасибо за ваше сообщение	4246
спасибо за подписку	4127
спасибо за регистрацию	4246
спасибо за сообщение	4246
спасибо за участие в опросе	4219
спасибо, ваш голос учтён	4219
спершу нові	5076
спершу старі	5076
спестявате #%	320
спецпроект	4139
спецпроєкт	4955
сповіщення	5052
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4265
спонсорський матеріал	5082
способ оплаты	4122
способы оплаты	4122
спочатку нові	5076
спочатку старі	5076
спри да следваш	334
спробуйте пізніше	5062
спробуйте ще раз	5062
ссылка скопирована	4134
сталася помилка	5063
сталася помилка. спробуйте пізніше	5062
сталася помилка. спробуйте ще раз	5062
станете член	244
стани абонат	244
стани дарител	244
старые	4261
старі	5077
стати патроном	5056
стати підписником	5056
стати співучасником	4943
стати частиною спільноти	4943
стати членом клубу	5056
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	5071
стать патроном	4118
стать соучастником	4118
стать спонсором	4118
статья защищена авторским правом	4255
створено за допомогою штучного інтелекту	5074
створено за допомогою ші	5074
створено штучним інтелектом	5074
створено ші	5074
створити акаунт	4946
стежити за автором	5078
стежити за онлайном	5065
стежити за темою	5078
стислий переказ від ші	5074
стоимость доставки	4226
сторінка # з #	5064
сторінка # із #	5064
сторінка #/#	5064
страница # из #	4248
страница # от #	324
страница #/#	324	4248
стрічка новин	4971
субтитри	311	5048
субтитры	4232
судоку	303	4222	5038
сума по избор	317
сховати	4975
сховати відповіді	5076
сховати рекламу	5082
сходни новини	252
схожі матеріали	4971
схожі новини	4971
схожі статті	4971
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
сыграть	4222
сюжет	4155
сюжеты	4155
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	5052
так, дякую	5052
так, увімкнути	5029
так, хочу	5052
також читайте	4971
твитнуть	4134
твиттер	4135
твітнути	4952
теги	4155	4971
текст продовжується під рекламою	4955
текст создан автоматически	4258
текст створено автоматично	5074
текст читает робот	4231
текущее время	4232
текущее время #	4231
текущо време	311
текущо време #	310
телеграм	4135
телефон	323	4247	5063
тема	323	4247	5063
тема дня	4155
теми	4971
темы	4155
тест дня	4219
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4124
только необходимые	4228
транскрипция	311
тривалість	5048
тривалість #	5048
търговско съдържание	337
тільки необхідні	5044
""", 'у': """
у вас вже є акаунт	5059
у вас включен adblock	4237
у вас нет подписки	4243
у вас уже есть аккаунт	4243
у кошик	4957
у мене вже є акаунт	5059
у мене є акаунт	5059
у мене є передплата	5059
у меня есть аккаунт	4243
у меня есть подписка	4243
у меня нет аккаунта	4243
у меня уже есть аккаунт	4243
у цій статті	5065
уведомления	4236
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4158
увеличить изображение	4249
увеличить текст	4264
увеличить фото	4249
увеличить шрифт	4264
увійти	4946
увійти з google	5059
увійти за допомогою google	5059
увійти через apple	5059
увійти через facebook	5059
увійти через google	5059
увійти, щоб коментувати	5076
увімкнути	5052
увімкнути звук	5047
увімкнути сповіщення	5028
увімкніть сповіщення	5028
угостите нас кофе	4240
угостить кофе	4241
уже есть аккаунт	4124
уже зарегистрированы	4124
уже зареєструвалися	4946
уже отключил	4239
узнать цену	4225
укажите сумму	4240
уменьшить шрифт	4264
умови використання	4961
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4228
управление уведомлениями	4235
управлявай съгласието	307
управлять согласием	4228
условия за ползване	307
установить приложение	4233
усі коментарі	5076
усі матеріали	5065
усі матеріали автора	5065
усі матеріали авторки	4987
усі матеріали за темою	5065
усі новини	4973
усі статті	5065
усі статті автора	5065
участие в азартных играх может вызвать зависимость	4141
участие в азартных играх может вызвать игровую зависимость	4141
""", 'ф': """
файлы cookie	4144
фамилия	323	4247
фейсбук	4135
филворды	4222
фото	4155
фото # з #	5064
фото # из #	4248
фото # із #	5064
фото #/#	4248	5064
фоторепортаж	4155
""", 'х': """
харесай	255
харесва ми	333
хорошо	4144
хотите получать уведомления	4235
хочете отримувати сповіщення	5051
""", 'ц': """
це було корисно	5074
це відео більше недоступне	5047
це відео недоступне	5047
це відео недоступне у вашій країні	5047
це поле обов'язкове	5062
цей контент недоступний	5044
цей контент неможливо показати	5044
цей матеріал закритий	5059
цена на доставката	305
ця стаття закрита	5059
цял екран	310
""", 'ч': """
час читання # хв	4973
час, що залишився	5047
час, що залишився #	5047
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4966
читает синтезированный голос	4231
читайте в застосунку	5049
читайте в приложении	4233
читайте еще	4155
читайте ещё	4155
читайте ниже	4139
читайте первыми в приложении	4233
читайте першими в застосунку	5049
читайте по теме	4155
читайте также	4155
читайте також	4971
читати без обмежень	5059
читати без реклами	5082
читати всю новину	5065
читати всю статтю	5065
читати далі	4973
читати з передплатою	5059
читати коментарі	5076
читати оригінал	5035
читати повністю	4973
читати розшифровку	5047
читати статтю повністю	5065
читати також	4971
читать без ограничений	4243
читать без рекламы	4265
читать в max	4136
читать в telegram	4136
читать всю статью	4249
читать далее	4158
читать дальше	4158
читать ещё	4158
читать комментарии	4150
читать оригинал	4220
читать полностью	4158
читать расшифровку	4231
читать с подпиской	4243
читать статью полностью	4249
читать также	4155
читать целиком	4249
читає синтезований голос	5047
чому я бачу цю рекламу	5082
что еще почитать	4155
что ещё почитать	4155
что-то пошло не так	4247
что-то пошло не так, попробуйте позже	4246
что-то пошло не так. попробуйте еще раз	4246
что-то пошло не так. попробуйте ещё раз	4246
что-то пошло не так. попробуйте позже	4246
чуй статията	310
""", 'ш': """
швидкість відтворення	5047
ші може помилятися	5074
""", 'щ': """
ще за темою	4971
ще на цю тему	4974
ще не передплатник	5059
ще немає акаунта	5059
ще новини	4971
що ще почитати	4971
щомісяця	4943	5060
щомісячна підтримка	5057
щомісячний внесок	5056
щоп'ятниці. безкоштовно. без спаму	5062
щороку	5060
щось пішло не так	5063
щось пішло не так, спробуйте пізніше	5062
щось пішло не так. спробуйте пізніше	5062
щось пішло не так. спробуйте ще раз	5062
""", 'э': """
экономия #%	4244
эксклюзивно для подписчиков	4243
электронная почта	4127
электронная почта или логин	4243
эта статья закрыта	4243
это было полезно	4258
это видео больше недоступно	4231
это видео недоступно	4231
это видео недоступно в вашей стране	4231
это поле обязательно	4246
это поле обязательно для заполнения	4246
этот контент невозможно показать	4228
этот контент недоступен	4228
этот материал закрыт	4243
""", 'я': """
я вже підтримую	4942
я вимкнув блокувальник	5053
я отключил	4239
я отключил блокировщик	4237
я уже поддерживаю	4117
як вимкнути adblock	5053
як ми захищаємо джерела	5070
як ми захищаємо наші джерела	5070
якість	5048
яндекс.дзен	4135
""", 'і': """
ім'я	5063
індекс	5063
інша сума	5056
інші матеріали автора	5065
інші матеріали авторки	4987
інші новини	19	4971
інші статті автора	5065
інші статті авторки	4987
""", 'א': """
אהבתי	2308
אודות	2272
אודות הכותב	2340
אולי אחר כך	2324
אולי גם יעניין אותך	2257
אולי יעניין אותך	2257
אולי יעניין אותך גם	2296
אולי יעניין אתכם	2257
אולי יעניין אתכם גם	2296
אולי מאוחר יותר	2235
אולי פספסתם	2296
אחר כך	2325
איך מכבים	2329
איך מכבים חוסם פרסומות	2327
אימייל	2336
אימייל לא תקין	2335
אין לך חשבון	2333
אין לכם חשבון	2333
אינציקלופדיית ynet	2257
אישור	2254	2324
אישור הכל	2320
אישור והמשך	2319
אני מאשר את תנאי השימוש	2335
אני מאשר קבלת דיוור	2335
אני מאשר/ת קבלת דברי פרסומת	2335
אני מאשר/ת קבלת דיוור	2335
אני מסכים	2254
אני מסכים לתנאי השימוש	2335
אני מסכים/ה לתנאי השימוש	2335
אני מסכימה	2254
אפשר	2325
אפשר התראות	2323	2324
אפשר לבטל בכל רגע	2333
אפשר תמיד	2319
אפשרויות נוספות	2348
אשר את כל העוגיות	2353
אשר הכל	2320
אשר והמשך	2319
""", 'ב': """
בדקו את תיבת הדואר	2335
בדקו את תיבת המייל	2335
בחירה	2334
בחן את עצמך	2310
בחנו את עצמכם	2310
בחסות	2301
בחר	2334
בחר מסלול	2333
בחר סכום	2355
בחרו את המינוי שלכם	2333
בחרו מינוי	2333
בחרו מסלול	2333
בחרו סכום	2355
בטל השתקה	2315
ביטול	2324
ביטול הסכמה	2319
ביטול השתקה	2315
בלי ספאם	2335
בלעדי למנויים	2333
במעקב	2345
בשיתוף	2251
בשיתוף עם	2349
""", 'ג': """
גודל גופן	65
גודל הטקסט	2347
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2356
""", 'ד': """
דווח על טעות	2256
דווח על תגובה	2351
דווחו לנו על טעות	2307
דחה את כל העוגיות	2353
דחה הכל	2320
דחיית הכל	2320
דיווח	2308
דיווח על טעות	2307
דיווח על תגובה	2351
דילוג לתוכן	2259
דילוג לתוכן המרכזי	2259
דלג לתוכן	2261
דלג לתוכן הראשי	2259
דלג על הפרסומת	2354
דלגו למתכון	61
דלגו על הפרסומת	2354
דף הבית	2261
""", 'ה': """
האזינו	2246
האזינו בספוטיפיי	2352
האזינו לכתבה	2315
האזן לכתבה	2315
האם הכתבה עזרה לך	2307
האם הכתבה עניינה אותך	2307
האם העמוד עזר לך	2307
האם זה היה מועיל	2307
הבא	2261
הבנתי	2262
הבקשה התקבלה	2357
הבקשה נשלחה	2357
הגב	2256
הגדל טקסט	2347
הגדל תמונה	2339
הגדלת גופן	2283	2284
הגדלת טקסט	2347
הגדלת תמונה	2339
הגדרות	2254
הגדרות עוגיות	2319
הגדרות פרטיות	2254	2319
הדפיסו את המתכון	61
הדפיסו כתבה	2295
הדפס	2246
הדפס מתכון	61
הדפסה	2246	2284
הדפסת המתכון	61
הדפסת כתבה	2295
ההודעה נשלחה	2335
ההודעה שלך	2357
ההצבעה שלך נקלטה	2307
ההצעה המשתלמת ביותר	2334
ההרשמה אושרה	2357
הודעתך נשלחה	2335
הווידאו אינו זמין	2315
הוסיפו תגובה	2256
הוסף כמקור מועדף	2344
הוסף לסל	2359
הוסף תגובה	2256
הוסף תשובה	2351
הוספה לסל	2359
הוספה לרשימת הקריאה	2283
הוספת תגובה	2256
הוקרא בקול סינתטי	2315
הורד שמע	2315
הורדת הפרק	2315
הורדת השמע	2315
הורידו את האפליקציה	2322
הזינו כתובת מייל	2357
הזכירו לי מאוחר יותר	2235
הזן כתובת אימייל	2357
החדשות ביותר	2308
החדשים ביותר	2308
החנות	2349
החשבון שלי	2238
הטבה לקוראים	2313
הטבות למנויים	2313
הטופס נשלח בהצלחה	2335
הירשם	2238
הירשמו להתראות	2323
הישנות ביותר	2308
הכי נצפים	2257
הכי נקרא	2257
הכי נקראות	2257
הכי נקראות היום	2296
הכי פופולרי	2334
הכינוי שלך	2351
הכניסו כתובת מייל	2357
הכתבה הבאה	2257
הכתבה המלאה למנויים	2295
הכתבה הקודמת	2257
הכתבה נעולה	2333
המייל האדום	2340
המייל שלך	2357
המלצות	2257
המקומות מוגבלים	2299
המשיכו לקרוא	2358
המשך בדפדפן	2322
המשך לאתר	2322
המשך לקרוא	2261
המשך עם google	2333
המשך עם אימייל	2356
המשך עם אפל	2333
המשך עם גוגל	2333
המשך עם פייסבוק	2333
המשך קריאה	2261
הנגן נטען	2315
הנצפים ביותר	2296
הנקראות ביותר	2257
הנקראים ביותר	2296
הסרטון אינו זמין	2315
הסרטון אינו זמין כעת	2315
הסרטון הבא	2354
הסרטון הקודם	2354
הסרטון לא זמין	2315
הסרטון לא זמין כעת	2315
הסרטון נטען	2315
הסתר	2262
הסתר תגובות	2307
הסתר תשובות	2307
העדפות עוגיות	2319
העדפות פרטיות	2353
הענק כתבה במתנה	2347
הענקת כתבה במתנה	2347
העתיקו את הקישור	2295
העתיקו קישור	2295
העתק	2348
העתק קישור	2246	2284
העתקת הקישור	2295
העתקת קישור	2246	2284
הפופולרי ביותר	2334
הפופולריות ביותר	2308
הפסק לעקוב	2344
הפסקת מעקב	2344
הפעל התראות	2323
הפעל סרטון	2315
הפעלה אוטומטית	2316
הפעלת התראות	2323
הפרסומת ממשיכה	2359
הצביעו	91	2308
הצביעו בסקר	2307
הצבע	91	2308
הצבעה	92
הצבעתך נקלטה	2307
הצג את כל התגובות	2269
הצג ב-x	2352
הצג הכל	2262
הצג כתוביות	2315
הצג מפה	2262
הצג מקור	2262
הצג עוד	2261
הצג פוסט	2319
הצג פוסט זה באינסטגרם	2352
הצג פחות	2262
הצג תגובות	2307
הצג תוכן	2319
הצג תוצאות	91	2308
הצג תמיד	2319
הצג תשובות	2307
הצגת התוכן	2319
הצגת כל התגובות	2269
הצהרת נגישות	2272
הצטרפו	2236
הצטרפו אלינו	2236
הצטרפו לתומכים	2330
הצעה לקוראים	2313
הקודם	2261
הקטן טקסט	2347
הקטנת גופן	2283	2284
הקטנת טקסט	2347
הקישור הועתק	2295
הקראה אוטומטית	2315
הקש להפעלת קול	2354
הרשמה	2238
השאירו תגובה	2269
השאר אותי מחובר	2333
השאר תגובה	2269
השב	2256
השהה	2279
השתק	2316
השתקה	2316
השתתפו בסקר	2307
התגובה שלך	2351
התגובות למנויים בלבד	2351
התגובות מושבתות	2351
התחבר	2238
התחבר עם google	2333
התחברות	2238
התחברות באמצעות גוגל	2333
התחברות עם גוגל	2333
התחברות עם פייסבוק	2333
התמונה הבאה	2358
התמונה הקודמת	2358
התרומה שלי	2355
""", 'ו': """
וואטסאפ	2284
ווטסאפ	2246	2284
וידאו	2257
""", 'ז': """
זהו שדה חובה	2335
זכור אותי	2334
זמן נוכחי	2316
זמן נותר	2316
""", 'ח': """
חד פעמי	2331
חד-פעמי	2331
חדשות אחרונות	2257
חודש ראשון ב-#	2294
חודש ראשון ב-# ש"ח	2294
חודש ראשון בשקל	2294
חודש ראשון חינם	2294
חזרה למעלה	2261
חזרה לעמוד הבית	2339
חזרה לעמוד הראשי	2259
חזרה לראש העמוד	2259
חזרה לרשימה	2358
חידוש מינוי	2356
חיוב חודשי	2334
חיוב שנתי	2334
חינם, בלי ספאם	2335
חיפוש	2261
""", 'ט': """
טוויטר	2246	2284
טוען וידאו	2315
טוען נגן	2315
טלגרם	2246	2284
טעינת הפוסט	2319
טען מחדש	2327
טען מחדש את הדף	2327
טען עוד	2261
טען פוסט	2319
טען תגובות נוספות	2307
טען תוכן	2319
""", 'י': """
יציאה	2238
יציאה ממסך מלא	2315
יש לי חשבון	2333
""", 'כ': """
כבר הצבעת	2307
כבר הצבעתם	2307
כבר יש לך חשבון	2333
כבר מנוי	2333
כבר מנויים	2333
כבר מנויים? התחברו	2238
כבר נרשמת	2238
כותרות אחרונות	2257
כיביתי	2329
כיביתי את חוסם הפרסומות	2327
כל שקל חשוב	2330
כל תרומה חשובה	2330
כל תרומה עוזרת	2330
כללי התגובות	2307
כן, אני רוצה	2323
כן, אשמח	2324
כניסה	2238
כניסה למנויים	2238
כתבה זו הוענקה במתנה	2360
כתבה זו היא תוכן ממומן	2295
כתבה ממומנת	2301
כתבה נעולה	2333
כתבו את תגובתכם	2351
כתבו לנו	2340
כתבו תגובה	2256
כתבות אחרונות	2257
כתבות מומלצות	2257
כתבות נוספות	2257
כתבות נוספות בנושא	2296
כתבות נוספות שיעניינו אתכם	2296
כתבות נוספות של הכתב	2339
כתבות קשורות	2257
כתבות שאולי פספסתם	2296
כתבות שיעניינו אתכם	2296
כתוב תגובה	2307
כתובת אימייל לא תקינה	2335
כתובת המייל כבר רשומה	2357
כתובת המייל שלך	2357
כתובת מייל לא תקינה	2335
כתיבת תגובה	2307
""", 'ל': """
לא אהבתי	2308
לא כעת	2235
לא ניתן להפעיל את הסרטון	2315
לא ניתן להציג את התוכן	2319
לא ניתן להציג תוכן זה	2319
לא ניתן לטעון את הסרטון	2354
לא ניתן לנגן את הסרטון	2315
לא עכשיו	2235	2324
לא תודה	2235	2324
לא, תודה	2235	2324
לגלריה	2339
לגלריה המלאה	2339
לגלריית התמונות	2339
לדף הבית	2339
לדף התרומות	2330
להאזנה בספוטיפיי	2352
להאזנה לכתבה	2315
להורדה ב-app store	2322
להורדה ב-google play	2322
להורדה מ-app store	2322
להורדה מ-google play	2322
להורדת האפליקציה	2295
להזמנה לחצו כאן	2359
להזמנת כרטיסים	2313
להמשך קריאה	2238
להרשמה	2238
להרשמה לאירוע	2299
לחידון	2310
לחידון המלא	2310
לחנות	2349
לחנות שלנו	2299
לחצו להפעלת הסאונד	2354
לידיעה המלאה	2339
לכל החדשות	2339
לכל החידונים	2310
לכל הכתבות	2261
לכל הכתבות בנושא	2296
לכל הכתבות של הכתב	2339
לכל המשחקים	2310
לכל הסרטונים	2339
לכל העדכונים, הכתבות והסרטונים	2296
לכל התגובות	2256
לכל התמונות	2339
לכתבה הבאה	2339
לכתבה הבאה בסדרה	2296
לכתבה המלאה	2339
לכתבה הקודמת	2339
לכתבה הקודמת בסדרה	2296
לכתבה נוספת	2358
לכתיבת תגובה	2269
למוצר	2349
למנויים בלבד	2242
למתכון	61
לעמוד הבית	2339
לעמוד התרומות	2330
לפרויקט המלא	2339
לפרופיל הכתב	2340
לפרטי המוצר	2359
לפרטים	2262
לפרטים והרשמה	2299
לפרטים נוספים והרשמה	2299
לפתיחת הכתבה	2356
לצפייה ביוטיוב	2352
לצפייה בכל התגובות	2269
לצפייה במסלולים	2356
לצפייה בתוצאות	91
לקריאה באפליקציה	2322
לקריאה מאוחר יותר	2360
לראש הדף	2339
לראש העמוד	2339
לרכישה באמזון	2313
לרכישה לחצו כאן	2313
לרכישת הספר	2313
לרכישת כרטיסים	2313
לרכישת כרטיסים לחצו כאן	2313
לרכישת מינוי	2238
לרכישת מינוי לחצו כאן	2295
לשלוח כתבה במתנה	2283	2284
לתיק המלא	2339
לתמונות	2262
לתרום	2236
לתרומה	2236
לתרומה לחצו כאן	2330
""", 'מ': """
מאוחר יותר	2325
מאשר	2254
מאשרת	2254
מבזקים	2257
מדיניות הפרטיות	2255
מדיניות הפרטיות ותנאי השימוש	2255
מדיניות פרטיות	2254	2272
מהירות הפעלה	2315
מהירות ניגון	2315
מודעה	2251
מומלץ עבורך	2296
מומלץ עבורכם	2296
מומלצים	2257
מוקרא בקול סינתטי	2315
מידע נוסף	2254
מיון לפי	2308
מייל	2284	2336
מיין לפי	2308
ממומן	2251
מסך מלא	2316
מסלולי מינוי	2356
מספר המקומות מוגבל	2299
מעבר למתכון	61
מעוניינים לקבל התראות	2323
מצאת טעות	2307
מצאתם טעות	2256
מצאתם טעות בכתבה	2307
מצב כהה	2320
משהו השתבש	2336
משך	2316
משך הסרטון	2354
משלוח חינם	2349
מתנה לחבר	2347
""", 'נ': """
נא להזין כתובת מייל תקינה	2335
נגישות	2272
נגן	2279
נגן וידאו	2315
נגן שמע	2354
נוצר באמצעות ai	2354
נוצר על ידי ai	2354
נושאים	2257
נושאים קשורים	2257
ניגון אוטומטי	2316
ניהול אפשרויות	2353
ניהול הסכמה	2319
ניהול העדפות	2353
ניהול עוגיות	2319
ניתן לבטל בכל עת	2333
נרשמת בהצלחה	2335
""", 'ס': """
סגור	2235
סגור גלריה	2358
סגור חלון	2358
סגור תפריט	2358
סגירה	2235
סודוקו	2312
סוף הפרסומת	2313
סוף פרסומת	2313
סיכום ai	2277
סיכום אוטומטי	2343
סיכום הכתבה	2277
סכום אחר	2330
סכום לבחירה	2355
ספרו לנו מה דעתכם	2307
סקר	92
סקר היום	91
סרטון זה אינו זמין	2315
סרטון זה אינו זמין עוד	2315
סרקו את הקוד	2322
סרקו את קוד ה-qr	2322
""", 'ע': """
עבור לתוכן	2259
עבור לתוכן המרכזי	2259
עדיין לא מנוי	2333
עדיין לא מנויים	2333
עוד	2261
עוד באותו נושא	2296
עוד בנושא	2257
עוד בערוץ	2257
עוד חדשות	2257
עוד כתבות	19	2257
עוד כתבות בנושא	19
עוד כתבות מעניינות	2295
עוד לא מנויים	2333
עוד סיפורים	2296
על הכותב	2340
עקבו אחר הכתב	2344
עקבו אחר הנושא	2344
עקבו אחרי הכתב	2344
עקבו אחרי הנושא	2344
עקוב אחרי הכתב	2344
""", 'פ': """
פייסבוק	2246	2284
פנייה לכתב	2340
פנייה למערכת	2340
פרטים	2262
פרסום	2251
פרסומת	2251
פרסם	2308
פרסם אצלנו	2272
פרסמו אצלנו	2272
פתח	2262
פתח באפליקציה	2322
פתיחה באפליקציה	2322
""", 'צ': """
צור חשבון	2238
צור קשר	2256	2272
צפו באינסטגרם	2352
צפו בטוויטר	2352
צפו ביוטיוב	2352
צפו בפייסבוק	2352
צפו גם	2358
צפייה חוזרת	2354
צרו קשר	2272	2340
צרו קשר עם המערכת	2340
""", 'ק': """
קבל הכל	2320
קבלת התראות	2323
קוד קופון	2359
קודי הנחה	2359
קרא גם	2257
קרא עוד	2261
קראו באפליקציה	2322
קראו בחינם	2356
קראו גם	2257
קראו עוד	2261
""", 'ר': """
רוצה לקבל התראות	2323
רוצים לקבל התראות	2323
רענון העמוד	2327
רענן את הדף	2327
רעננו את הדף	2327
""", 'ש': """
שדה זה הוא חובה	2335
שדה חובה	2335
שדות חובה	2335
שחק עכשיו	2310
שחקו עכשיו	2310
שינוי גודל הגופן	2283
שיתוף	2246
שיתוף בוואטסאפ	2347
שיתוף בווטסאפ	2246
שיתוף בטוויטר	2246
שיתוף במייל	2295
שיתוף בפייסבוק	2246
שכחת את הסיסמה	2333
שכחת סיסמה	2333
שכחתי סיסמה	2238
שלח	91	2336
שלח לחבר	2246
שלח תגובה	2307
שלחו את הכתבה במתנה	2295
שלחו במתנה	2295
שלחו כתבה במתנה	2283
שלחו לחבר	2284	2347
שלחו לנו סרטונים	2340
שלחו לנו תמונות	2340
שלחו משוב	2307
שליחה	2336
שליחה במייל	2246
שליחת כתבה במתנה	2283
שליחת משוב	2307
שליחת תגובה	2307
שמור	2348
שמור העדפות	2319
שמור כתבה	2360
שמור לרשימת הקריאה	2283	2284
שמירה	2246
שמירה לרשימת הקריאה	2283
שמירת הגדרות	2319
שמירת המתכון	61
שמירת כתבה	2295
שמרו כתבה	2295
שמרו לקריאה מאוחרת	2295
שתף	2246
שתף כתבה	2360
שתפו	2246
שתפו את הכתבה	2246
שתפו בוואטסאפ	2295
שתפו בווטסאפ	2295
שתפו בטוויטר	2347
שתפו בטלגרם	2295
שתפו בפייסבוק	2246
שתפו כתבה זו	2360
""", 'ת': """
תגובה	2256
תגובות	2256
תגובות נוספות	2307
תגיות	2257
תודה על ההצבעה	2307
תודה על הצבעתך	91
תודה על התמיכה	2355
תודה על תמיכתכם	2355
תודה שהצבעת	2307
תודה שהצבעתם	2307
תודה, ההודעה נשלחה	2335
תוכן למנויים	2238
תוכן ממומן	87	2251
תוכן מסחרי	2301
תוכן מקודם	2251
תוכן פרסומי	2301
תוכן שיווקי	87	2251
תוכן שיווקי בשיתוף	2301
תוצאות	92
תוצאות ההצבעה	2308
תוצאות הסקר	2308
תורגם אוטומטית	2295
תיקון טעות	2295
תמונה # מתוך #	2259
תמכו בנו	2236
תמכו בנו בפטריאון	2330
תמכו בעיתונות	2330
תמלול	2316
תנאי השימוש	2255
תנאי השימוש | מדיניות הפרטיות	2255
תנאי השימוש ומדיניות הפרטיות	2255
תנאי פרסום תגובות	2307
תנאי שימוש	2254	2272
תפריט	2261
תקציר ai	2277
תקציר בינה מלאכותית	2277
תקציר הכתבה	2277
תרגום אוטומטי	2316
תרומה	2236
תרומה חד פעמית	2330
תרומה חד-פעמית	2330
תרומה חודשית	2330
תרמו	2236
תרמו עכשיו	2236
תשבץ	2312
תשבצים	2312
תשחץ	2312
תשלום באמצעות paypal	2356
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1860
اجازه ميدهم	1861
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1832
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1794
اخبار مرتبطة	171
اخبار پيشنهادي	1832
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
اخرين اخبار	1794
اخرين خبرها	1832
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1798
ادامه با google	1869
ادامه با گوگل	1869
ادامه خبر	1875
ادامه در مرورگر	1857
ادامه مطلب	1798
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1818
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
ادعموا الصحافة المستقلة	206
اذهب الي الوصفة	61
ارتباط با ما	1810
ارسال	91	115	1784
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1843
ارسال به تلگرام	1822
ارسال به دوستان	1784
ارسال تعليق	182
ارسال خبر	1876
ارسال ديدگاه	1843
ارسال راي	91
ارسال رايگان	1885
ارسال سوژه	1876
ارسال نظر	1793
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1810
از دست ندهيد	1832
از راي شما متشكريم	1843
از شركت شما در نظرسنجي متشكريم	1843
از ما حمايت كنيد	1778
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
اشتباهي ديدهايد	1843
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1780
اشتراك بخريد	1829
اشتراك خود را انتخاب كنيد	1869
اشتراك در تلگرام	1883
اشتراك در واتساپ	1883
اشتراك گذاري	1784
اشتراك گذاري در تلگرام	1822
اشتراكگذاري	1784
اشتراكگذاري در تلگرام	1883
اشتراكگذاري در واتساپ	1883
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
اطلاعات بيشتر	1790
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
افزودن به منابع ترجيحي	1880
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
اكنون بازي كنيد	1846
اكواد الخصم	237
الابلاغ عن التعليق	228
الابلاغ عن خطا	161
الاخبار	129
الاستمرار في المتصفح	197
الاشتراك	103
الاعدادات	123
الاعلان مستمر	237
الاعلانات	119
الاقسام	129
الاكثر اعجابا	183
الاكثر تداولا	129
الاكثر تفاعلا	183
الاكثر شعبية	210
الاكثر قراءة	129
الاكثر قراءة الان	171
الاكثر قراءة اليوم	171
الاكثر مشاهدة	129
الان نه	1777
البحث	133
البريد الالكتروني	212
البريد الالكتروني غير صالح	211
البريد الالكتروني غير صحيح	211
البقاء متصلا	209
التالي	133
التشغيل التلقائي	190
التعليقات	128
التعليقات للمشتركين فقط	228
التعليقات معطلة	228
التفاصيل	134
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
الفيديو غير متاح حاليا	189
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
امكان نمايش اين محتوا وجود ندارد	1854
امكان پخش ويدئو وجود ندارد	1850
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1870
انتخاب اشتراك	1869
انتخاب طرح	1869
انتشار	1844
انتشار يافته : #	1807
انتشار يافته: #	1807
انتقل الي الوصفة	61
انتهاي پيام	1822
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1883
انسخ الرابط	115
انشاء حساب	103
انشر	115
انضم الي برنامج العضوية	206
انضم الي فريقنا	161
انضموا الي برنامج العضوية	206
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
اولين نفري باشيد كه نظر ميدهد	1822
ايا اين مطلب براي شما مفيد بود	1843
ايا اين مطلب مفيد بود	1843
ايا اين مقاله مفيد بود	1843
ايا مايليد اعلان دريافت كنيد	1859
ايا ميخواهيد اعلان دريافت كنيد	1859
ايجاد حساب	1780
ايقاف مؤقت	190
ايميل	1872
ايميل خود را بررسي كنيد	1871
ايميل معتبر وارد كنيد	1871
ايميل نامعتبر	1871
ايميل نامعتبر است	1871
اين فيلد الزامي است	1871
اين فيلد ضروري است	1871
اين مطالب را هم بخوانيد	1832
اين مطلب را هم بخوانيد	1832
اين مطلب مفيد بود	1843
اين مقاله قفل است	1869
اين ويدئو در دسترس نيست	1850
اين ويدئو ديگر در دسترس نيست	1850
اين ويديو در دسترس نيست	1850
اپ استور	1858
اپليكيشن را دانلود كنيد	1857
اپليكيشن را نصب كنيد	1857
اگهي	1786
اگهيها	1838
""", 'ب': """
با تشكر، پيام شما ارسال شد	1871
با ما تماس بگيريد	1876
با پردازش دادههايم موافقم	1871
بارگذاري دوباره صفحه	1864
بارگذاري مجدد صفحه	1864
بارگذاري محتوا	1854
بارگذاري پست	1854
باز كردن	1799
باز كردن در اپليكيشن	1857
باز كردن در برنامه	1857
بازار	1858
بازخورد بدهيد	1843
بازرگاني	1838
بازي رايگان	1846
بازي كنيد	1846
بازگشت به بالا	1798
بازگشت به صفحه اصلي	1875
باقات الاشتراك	234
بالفيديو	157
بحث	133
براي ارسال نظر وارد شويد	1843
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1794
برچسبها	1794
بزرگتر كردن متن	1883
بزرگنمايي تصوير	1875
بستن	1777
بصوت اصطناعي	220
بصوت الذكاء الاصطناعي	220
بعدا	1860
بعدا ياداوري كن	1777
بعدي	1798
بلغ عن تعليق	228
بلغ عن خطا	161
بله، ميخواهم	1860
به اشتراك بگذاريد	1784
به اين مطلب گوش دهيد	1850
به اين مقاله گوش دهيد	1850
بهترين پيشنهاد	1870
بيشتر	1794	1798
بيشتر ببينيد	1832
بيشتر بخوانيد	1794
بيصدا	1851
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1794
تازهسازي صفحه	1864
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1786
تبليغات	1786	1810
تبليغات در گوگل	1838
تبليغات متني	1838
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
تخفيف ويژه خوانندگان	1849
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1851
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
تعداد نظرات: #	1807
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
تلگرام	1784
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
تماس با تحريريه	1876
تماس با ما	1793	1810
تماس با نويسنده	1876
تماشاي ويديو	1822
تمام صفحه	1851
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1790
تنظيمات حريم خصوصي	1854
تنظيمات كوكي	1792
تنظيمات كوكيها	1792
تهيه اشتراك	1829
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1850
تويتر	115
توييتر	1784
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1843
ثبت راي	91
ثبت نام	1780
ثبت نام شما با موفقيت انجام شد	1871
ثبت نظر	91	1793
ثبتنام	1780
ثبتنام كنيد	1836
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1854
جدول كلمات متقاطع	1848
جديدترين اخبار	1794
جديدترينها	1844
جزئيات	1799
جستجو	1798
جستجوي پيشرفته	1810
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1777
حامي ما شويد	1867
حامي مالي	1885
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1792
حساب كاربري	1780
حساب كاربري دارم	1869
حساب كاربري داريد	1869
حساب كاربري نداريد	1869
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
حمايت كنيد	1778
حمايت مالي	1778
حمايت مالي از ما	1867
حمايت ماهانه	1868
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1798
خبر بعدي	1822
خبر قبلي	1822
خبرهاي بيشتر	1832
خبرهاي داغ	1832
خبرهاي مرتبط	1794
خبرهاي پيشنهادي	1832
خروج	1780
خروج از تمام صفحه	1850
خريد از امازون	1849
خريد اشتراك	1829
خريد اشتراك سالانه	1829
خريد اشتراك ماهانه	1829
خريد انلاين	1885
خريد اين كتاب	1849
خريد اينترنتي	1885
خريد بليت	1849
خريد بليط	1849
خريد كتاب	1849
خطايي ديدهايد	1843
خطايي رخ داد	1872
خلاصه با هوش مصنوعي	1879
خلاصه هوش مصنوعي	1879
خواندن در اپليكيشن	1857
خواندهشده با صداي مصنوعي	1850
خودتان را بيازماييد	1846
خيارات اخري	225
""", 'د': """
دانش خود را بسنجيد	1846
دانلود	1816
دانلود از اپ استور	1857
دانلود از بازار	1857
دانلود از گوگل پلي	1857
دانلود اپليكيشن	1857
دانلود صدا	1850
دانلود فايل صوتي	1816	1850
دانلود فيلم	1816
دانلود مستقيم	1858
دانلود ويدئو	1850
دانلود ويديو	1816
دانلود پادكست	1850
در انتظار بررسي : #	1807
در انتظار بررسي: #	1807
در حال بارگذاري	1850
در حال بارگذاري ويدئو	1850
در حال بارگذاري ويديو	1850
در صف انتشار: #	1807
در صف بررسي: #	1807
در نظرسنجي شركت كنيد	1843
در همين رابطه	1832
در همين زمينه	1832
در پاتريون حمايت كنيد	1867
درباره ما	1810
درباره نويسنده	1876
دريافت از اپ استور	1857
دريافت از بازار	1857
دريافت از كافه بازار	1857
دريافت از كافهبازار	1858
دريافت از مايكت	1857	1858
دريافت از گوگل پلي	1857
دريافت اعلانها	1859
دستهبندي	1794
دعمك يصنع الفرق	233
دعوت به همكاري	1822
دنبال كردن	1881
دنبال كردن اين موضوع	1880
دنبال كردن موضوع	1880
دنبال كردن نويسنده	1880
ديدگاه	1793
ديدگاه خود را بنويسيد	1843
ديدگاهتان را بنويسيد	1822
ديدگاهها	1793
""", 'ذ': """
ذات صلة	129
ذخيره	1784
ذخيره تنظيمات	1854
ذخيره خبر	1822
ذخيره دستور پخت	61
ذخيره مطلب	1822
ذخيره مطلب براي بعد	1822
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1844
راي شما ثبت شد	91	1843
راي شما ثبت شده است	1843
رايگان و بدون هرزنامه	1871
ربما لاحقا	100
رد	128	1790
رد همه	1855
رزرو بليت	1885
رسالتك	212
رفتن به بالا	1875
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1867
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1869
رمز عبور را فراموش كردهايد	1780
روابط ممولة	175
رپورتاژ	1786
رپورتاژ اگهي	1786
""", 'ز': """
زمان باقيمانده	1851
زمان فعلي	1851
""", 'س': """
سؤال اليوم	91
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1850
سماح	200
سودوكو	187	1848
سوژه بفرستيد	1876
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1790	1792
سياست حفظ حريم خصوصي	1789	1790
سياست كوكي	1790
سياست كوكيها	1789
سيب اپ	1858
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
شايد بعدا	1777
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1843
شرايط استفاده	1792
شرايط استفاده و حريم خصوصي	1792
شرايط را ميپذيرم	1871
شركاؤنا	194
شركاي ما	1855
شركت در ازمون	1846
شركت در نظرسنجي	1843
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1846
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1880
شما قبلا راي دادهايد	1843
شنيدن اين مطلب	1850
شنيدن مقاله	1850
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1798
صفحه كمك مالي	1867
صندوق ورودي خود را بررسي كنيد	1871
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1836
ظرفيت محدود است	1836
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
عضويت	1780
عطلت مانع الاعلانات	204
عكس	1794
عكسهاي بيشتر	1875
عكسهايتان را براي ما بفرستيد	1876
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1807
غيرفعال كردم	1866
غيرقابل انتشار: #	1807
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1869
فروشگاه	1885
فعال كردن	1860
فعال كردن اعلانها	1859
فعالسازي	1861
فعالسازي اعلانها	1859
فعل الاشعارات	198
فعلا نه	1860
فقط براي مشتركان	1780
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1784
فيلد الزامي	1871
فيلدهاي الزامي	1871
فيلم اصلي	1816
""", 'ق': """
قبلي	1798
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1789
قبول همه	1855
قبول همه كوكيها	1789
قبول و ادامه	1790	1854
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترينها	1844
قراءة المزيد	133
قراءة الية	220
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1843
قوانين و مقررات	1810
قوانين و مقررات را ميپذيرم	1871
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1858
كافهبازار	1858
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1857
كد ويدئو	1816
كد ويديو	1816
كد پخش	1816
كل الاخبار	215
كل الالعاب	185
كل الصور	215
كل المواضيع	131
كل مساهمة تصنع فرقا	206
كل مساهمة مهمة	206
كل مقالات الكاتب	147	215
كلمات دلالية	129
كلمات متقاطعة	187
كلمات مفتاحية	129
كليدواژهها	1794
كمك كنيد	1778
كمك مالي	1778
كمك ماهانه	1868
كمك يكباره	1867
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1792
كوچكتر كردن متن	1883
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت اصلي	1816
كپي	1884
كپي شد	1818	1822
كپي كردن لينك	1822
كپي لينك	1784
كپي لينك كوتاه	1818
""", 'ل': """
لا اوافق	123
لا توجد تعليقات	182
لا شكرا	100
لا يمكن تشغيل الفيديو	189
لا يمكن عرض هذا المحتوي	193
لا يوجد تعليقات	182
لا، شكرا	100
لاحقا	100
لدي حساب	209
لديك حساب	209
لديك حساب بالفعل	209
لست مشتركا	209
لست مشتركا بعد	209
لطفا ان را غيرفعال كنيد	1866
لطفا ايميل خود را وارد كنيد	1871
لطفا نظر خود را بنويسيد	1806
لطفا يك ايميل معتبر وارد كنيد	1871
لغو در هر زمان	1869
لغو دنبال كردن	1880
لغو رضايت	1854
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
لينك خبر كپي شد	1818
لينك كوتاه	1784
لينك كوتاه خبر	1818	1822
لينك كوتاه كپي شد	1818
لينك كپي شد	1818	1822
""", 'م': """
مادة اعلانية	119
مايكت	1858
مبلغ اخر	206
مبلغ دلخواه	1867
مبلغ ديگر	1867
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1875
متن كامل مقاله را بخوانيد	1875
متن پيادهشده	1851
متوجه شدم	1799
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1807
مجموع نظرات: #	1807
محبوبترين	1870
محبوبترينها	1844
محتواي تبليغاتي	1786
محتواي حمايتشده	1822
محتواي پولي	1849
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مختارات	129
مخصوص مشتركان	1869
مدة الفيديو	232
مدت	1851
مدت زمان	1851
مديريت رضايت	1854
مديريت كوكيها	1854
مرا به خاطر بسپار	1869
مرة واحدة	207
مرتبسازي	1844
مرتبسازي بر اساس	1844
مزايا المشتركين	188
مزاياي مشتركان	1849
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1864
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1798
مشاهده عكسها	1875
مشاهده قيمت	1849
مشاهده محتوا	1854
مشاهده نتايج	91	1844
مشاهده همه	1798
مشاهده پاسخها	1843
مشاهده پرونده	1875
مشاهده گالري	1875
مشترك شويد	1780
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1872
مطالب بيشتر	1832
مطالب ديگر اين نويسنده	1875
مطالب مرتبط	1794
مطالب پيشنهادي	1832
مطلب بعدي	1875
مطلب قبلي	1875
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1794
مقاله بعدي	1875
مقاله قبلي	1875
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص اعده الذكاء الاصطناعي	220
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1807
منو	1798
مهمترين اخبار	1794
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1790
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1859
""", 'ن': """
نام	1872
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1850
نسخه وب	1858
نسخه چاپي	1822
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1857
نظر	1793
نظر بدهيد	1822
نظر خود را با ما در ميان بگذاريد	1822
نظر خود را بنويسيد	1793
نظر خود را بگوييد	1843
نظر سنجي	92
نظر شما	1793
نظر شما درباره اين خبر چيست	1822
نظر كاربران	1806
نظرات	1793
نظرات بينندگان	1806
نظرات شما	1806
نظرات كاربران	1806
نظرات مخاطبان	1806
نظرتان را بگوييد	1843
نظرسنجي	92	1822
نعم اريد	200
نعم، اريد	199
نقشه سايت	1810
نمايش اين محتوا ممكن نيست	1854
نمايش بيشتر	1798
نمايش زيرنويس	1850
نمايش كمتر	1799
نمايش متن اصلي	1799
نمايش محتوا	1854
نمايش نتايج	91
نمايش نظرات	1843
نمايش نظرات بيشتر	1843
نمايش نقشه	1799
نمايش همه	1799
نمايش پاسخها	1843
نمايش پست	1854
ننصح بقراءة	129
نه ممنون	1777	1861
نه، ممنون	1861
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1883
هذا البريد مسجل مسبقا	235
هذا الحقل الزامي	211
هذا الحقل مطلوب	211
هذا الفيديو غير متاح	189
هذا الفيديو غير متاح حاليا	189
هذا الفيديو لم يعد متاحا	189
هذا المحتوي للمشتركين	105
هذا المقال للمشتركين	105
هذا المقال مقفل	209
هذه المادة للمشتركين	170
هر زمان ميتوانيد لغو اشتراك كنيد	1871
هر كمكي مهم است	1867
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
همرساني	1784
همه اخبار	1875
همه بازيها	1846
همه خبرها	1875
همه عكسها	1875
همه مطالب	1875
همه مطالب نويسنده	1875
همه ويدئوها	1875
هميشه اجازه داده شود	1854
هميشه نمايش بده	1854
همچنين ببينيد	1832
همچنين بخوانيد	1794
هنوز ثبتنام نكردهايد	1869
هنوز مشترك نيستيد	1869
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1784
ورود	1780
ورود / ثبت نام	1780
ورود با اپل	1869
ورود با فيسبوك	1869
ورود با گوگل	1869
ورود مشتركان	1829
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1850
ويديو	1794
ويديو در دسترس نيست	1850
ويژه خوانندگان	1849
ويژه مشتركان	1780
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1868
يكبار	1868
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1793
پايان اگهي	1849
پايان تبليغ	1849
پخش	1816
پخش خودكار	1851
پخش ويدئو	1850
پخش ويدئو ممكن نيست	1850
پخش ويديو	1850
پذيرش همه	1855
پذيرش و ادامه	1854
پذيرفتن	1790
پربازديدترين	1794
پربازديدترينها	1794
پربازديدها	1794
پربازديدهاي امروز	1832
پربازديدهاي هفته	1832
پربحثترينها	1794
پربينندهترين	1832
پربينندهترين خبرها	1832
پربينندهترينها	1832
پرداخت سالانه	1870
پرداخت ماهانه	1870
پسنديدم	1844
پنهان كردن پاسخها	1843
پيام بازرگاني	1838
پيام شما ارسال شد	1871
پيام شما با موفقيت ارسال شد	1871
پيشنهاد خواندني	1832
پيشنهاد سردبير	1794
پيشنهاد ما	1794
پيوندها	1810
""", 'چ': """
چاپ	1784
چاپ دستور پخت	61
چگونه غيرفعال كنم	1866
چگونه مسدودكننده را غيرفعال كنم	1864
""", 'گ': """
گالري تصاوير	1875
گالري عكس	1875
گزارش تخلف	1844
گزارش خطا	1793
گزارش خطا در اين خبر	1822
گزينههاي بيشتر	1884
گوگل پلي	1858
""", 'अ': """
अकाउंट नहीं है	2445
अक्षर का आकार	65
अक्षर छोटे करें	2457
अक्षर बडे करें	2457
अगला	2386
अगला लेख	2451
अगली खबर	2382
अगली तस्वीर	2451
अगली फोटो	2451
अगली स्टोरी	2451
अनफॉलो करें	2455
अनम्यूट	2430
अनिवार्य	2448
अनुमति दें	2438
अन्य खबरें	19	2382
अन्य राशि	2443
अन्य विकल्प	2458
अपना इनबॉक्स देखें	2447
अपना ईमेल दर्ज करें	2447
अपना ईमेल देखें	2447
अपना ईमेल पता दर्ज करें	2447
अपना कमेंट लिखें	2395
अपना ज्ञान परखें	2426
अपना प्लान चुनें	2445
अपनी टिप्पणी दें	2395
अपनी टिप्पणी लिखें	2395
अपनी तस्वीरें हमें भेजें	2452
अपनी प्रतिक्रिया दें	2423
अपनी राय दें	2381
अपनी राय बताएं	2423
अभी खरीदें	2429
अभी खेलें	2426
अभी डाउनलोड करें	2436
अभी तक सब्सक्राइबर नहीं हैं	2445
अभी दान करें	2367
अभी नहीं	2366	2439
अमान्य ईमेल	2447
अमेजन पर खरीदें	2429
अवधि	2431
असहमत	2380
अस्वीकार करें	2380
""", 'आ': """
आगे पढें	2386
आज का सवाल	91
आज की अन्य खबरें	2416
आप इस विषय को फॉलो कर रहे हैं	2455
आप कभी भी अनसब्सक्राइब कर सकते हैं	2447
आप पहले ही वोट कर चुके हैं	2423
आपका वोट दर्ज हो गया	2423
आपका वोट दर्ज हो गया है	2423
आपका संदेश भेज दिया गया है	2447
आपके लिए	2382
आपको यह भी पसंद आ सकता है	2416
आपको ये भी पसंद आ सकता है	2416
आवश्यक फील्ड	2447
""", 'इ': """
इस लेखक की अन्य खबरें	2399
इस लेखक की और खबरें	2399
इस लेखक के और लेख	2399
इस विषय को फॉलो करें	2455
इसे भी देखें	2416
इसे भी पढें	2382
""", 'ई': """
ई-पेपर	2369
ईमेल	2448
ईमेल से शेयर करें	2457
""", 'ऊ': """
ऊपर जाएं	2386
""", 'ए': """
एआई आवाज में सुनें	2430
एआई द्वारा तैयार	2402
एआई समरी	2402
एआई सारांश	2402
एआई से तैयार सारांश	2402
एक बार	2444
एक बार का दान	2443
एप डाउनलोड करें	2436
""", 'ऐ': """
ऐप इंस्टॉल करें	2436
ऐप खोलें	2436
ऐप डाउनलोड करें	2436
ऐप में खोलें	2436
ऐप में पढें	2436
ऐप स्टोर से डाउनलोड करें	2436
""", 'ऑ': """
ऑटोप्ले	2431
ऑडियो डाउनलोड करें	2430
ऑफर देखें	2429
""", 'औ': """
और खबरें	2382
और जानें	2380
और टिप्पणियां देखें	2423
और देखें	2386
और पढें	2382	2386
और पढें इस लेखक से	2399
और भी पढें	2416
""", 'क': """
कभी भी रद्द करें	2445
कम दिखाएं	2387
कमेंट	2381
कमेंट करें	2381
कमेंट पढें	2395
कमेंट लिखें	2423
कमेंट्स	2381
करियर	2398
किताब खरीदें	2429
कीमत देखें	2429
कुकी का उपयोग	2380
कुकी नीति	2378	2380
कुकी सेटिंग्स	2434
कुकीज नीति	2380
कुकीज प्रबंधित करें	2434
कुकीज सेटिंग	2379
कुछ गलत हो गया	2448
केवल सदस्यों के लिए	2369
केवल सब्सक्राइबर के लिए	2445
कैसे बंद करें	2442
कॉपी	2458
कॉपी करें	2458
कॉपी लिंक	2372
क्या आप नोटिफिकेशन चाहते हैं	2437
क्या आप नोटिफिकेशन पाना चाहते हैं	2437
क्या आप सूचनाएं पाना चाहते हैं	2437
क्या यह उपयोगी था	2423
क्या यह खबर उपयोगी थी	2423
क्या यह पेज उपयोगी था	2423
क्या यह लेख उपयोगी था	2423
क्यूआर कोड स्कैन करें	2436
क्रमबद्ध करें	2424
क्विज खेलें	2426
""", 'ख': """
खबर सुनें	2430
खाता नहीं है	2445
खाता बनाएं	2369
खोजें	2386
खोलें	2387
""", 'ग': """
गलती की सूचना दें	2423
गलती बताएं	2387
गूगल प्ले से डाउनलोड करें	2436
गूगल से जारी रखें	2445
गूगल से लॉगिन करें	2445
गेम्स	2428
गैलरी देखें	2451
गोपनीयता नीति	2378	2380	2398
गोपनीयता सेटिंग्स	2434
""", 'च': """
चर्चा में क्यों है	2416
चुनें	2446
""", 'ज': """
जरूर पढें	2416
जवाब छिपाएं	2423
जवाब दें	2381
जवाब देखें	2423
जवाब भेजें	2423
जावास्क्रिप्ट बंद है	2434
ज्यादा दिखाएं	2451
ज्यादा पढी गई	2416
""", 'ट': """
टिकट खरीदें	2429
टिकट बुक करें	2429
टिप्पणियां	2381
टिप्पणी	2381
टिप्पणी करें	2381
टिप्पणी के नियम	2423
टिप्पणी के लिए लॉगिन करें	2423
टिप्पणी भेजें	2423
टिप्पणी लिखें	2423
टेक्स्ट साइज	65
टैग्स	2382
टॉप न्यूज	2382
टॉप स्टोरीज	2416
ट्रांसक्रिप्ट	2431
ट्रेंडिंग	2382
ट्विटर	2372
ट्विटर पर शेयर करें	2457
""", 'ठ': """
ठीक है	2387
""", 'त': """
तस्वीर बडी करें	2451
तस्वीरें देखें	2451
ताजा खबरें	2382
ताजा समाचार	2382
""", 'द': """
दान करें	2367
दान पेज पर जाएं	2443
देश की और खबरें	2416
दोस्तों को भेजें	2402
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2447
""", 'न': """
नक्शा देखें	2387
नतीजे देखें	91
नवीनतम	2424
नहीं धन्यवाद	2366
नहीं, धन्यवाद	2366	2439
नियम और शर्तें	2378	2398
नियम और शर्तें | गोपनीयता नीति	2378
नोटिफिकेशन ऑन करें	2437
नोटिफिकेशन चालू करें	2437
""", 'प': """
परिणाम देखें	91	2424
पसंदीदा स्रोत के रूप में जोडें	2455
पहले से खाता है	2445
पहले से सब्सक्राइबर हैं	2445
पाठकों के लिए विशेष ऑफर	2429
पार्टनर कंटेंट	2419
पासवर्ड भूल गए	2445
पिछला	2386
पिछला लेख	2451
पिछली खबर	2382
पूरा लेख पढें	2451
पूरी खबर पढें	2386
पेज दोबारा लोड करें	2441
पेज रिफ्रेश करें	2441
पेज रीफ्रेश करें	2441
पेड कंटेंट	2429
पोल	92
पोल में हिस्सा लें	2423
पोस्ट लोड करें	2434
प्रचार	2376
प्रतिक्रिया दें	2381
प्रतिलिपि	2431
प्राइवेसी पॉलिसी	2380	2398
प्राइवेसी सेटिंग्स	2434
प्रायोजक	2459
प्रायोजित	2376
प्रायोजित सामग्री	2419
प्रिंट	2458
प्रिंट करें	2372
प्रीमियम	2369
प्लान चुनें	2445
प्ले स्टोर से डाउनलोड करें	2436
प्लेबैक गति	2430
प्लेबैक स्पीड	2430
प्लेयर लोड हो रहा है	2430
""", 'फ': """
फीडबैक दें	2398	2423
फीडबैक भेजें	2423
फुल स्क्रीन	2431
फुल स्क्रीन से बाहर निकलें	2430
फेसबुक	2372
फेसबुक पर शेयर करें	2372
फेसबुक से जारी रखें	2445
फेसबुक से लॉगिन करें	2445
फॉन्ट आकार	2457
फॉन्ट साइज	65
फॉलो कर रहे हैं	2455
फॉलो करें	2455
फोटो	2382
फोटो गैलरी	2416
फोटो गैलरी देखें	2451
फ्लिपकार्ट पर खरीदें	2429
""", 'ब': """
बंद करें	2366
बडी खबरें	2382
बाद में	2366	2439
बाद में याद दिलाएं	2366
ब्राउजर में जारी रखें	2436
""", 'भ': """
भेजें	2448
""", 'म': """
मंजूर है	2380
मशीनी अनुवाद	2431
मान्य ईमेल दर्ज करें	2447
मासिक दान	2444
मासिक भुगतान	2446
मासिक सहयोग	2444
मुख्य समाचार	2382
मुझे याद रखें	2445
मुफ्त डिलीवरी	2459
मुफ्त में खेलें	2426
मुफ्त, कोई स्पैम नहीं	2447
मूल देखें	2387
मेन्यू	2386
मेरा खाता	2369
मेरा खाता है	2445
मैं नियम और शर्तों से सहमत हूं	2447
मैंने ऐड ब्लॉकर बंद कर दिया	2441
मैंने बंद कर दिया	2442
म्यूट	2431
""", 'य': """
यह खबर सुनें	2430
यह फील्ड अनिवार्य है	2447
यह फील्ड आवश्यक है	2447
यह भी देखें	2416
यह भी पढें	2382
यह लेख लॉक है	2445
यह लेख सुनें	2430
यह वीडियो अब उपलब्ध नहीं है	2430
यह वीडियो उपलब्ध नहीं है	2430
यह सामग्री नहीं दिखाई जा सकती	2434
ये खबरें भी पढें	2416
ये भी जानें	2416
ये भी देखें	2416
ये भी पढें	2382
""", 'र': """
रजिस्टर करें	2369
रिपोर्ट करें	2424
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2424
लाइक करें	2424
लिंक कॉपी करें	2372	2402
लिंक कॉपी हो गया	2457
लेख उपहार में दें	2457
लेख सुनें	2430
लेखक की अन्य खबरें	2399
लेखक के अन्य लेख	2451
लेखक के और लेख	2399	2451
लेखक के बारे में	2452
लेखक के बारे में और	2399
लेखक को फॉलो करें	2455
लेखक परिचय	2452
लेखक से और	2399
लॉग इन	2369
लॉग इन करें	2369
लॉगआउट	2369
लॉगिन	2369
लोकप्रिय	2382
लोड हो रहा है	2430
""", 'व': """
वर्ग पहेली	2428
वर्तमान समय	2431
विज्ञापन	2376
विज्ञापन के बाद जारी	2419
विज्ञापन दें	2398
विज्ञापन समाप्त	2429
विज्ञापन हटाएं	2402
विवरण	2387
विषय	2382
विषय को फॉलो करें	2455
वीडियो	2382
वीडियो उपलब्ध नहीं है	2430
वीडियो चलाएं	2430
वीडियो नहीं चलाया जा सकता	2430
वीडियो लोड हो रहा है	2430
वोट करने के लिए धन्यवाद	2423
वोट करें	91	2424
वोट दें	91
वोट देने के लिए धन्यवाद	2423
व्हाट्सएप	2372
व्हाट्सएप पर शेयर करें	2457
व्हाट्सऐप पर शेयर करें	2457
""", 'श': """
शायद बाद में	2366
शिकायत करें	2424
शेयर	2372
शेयर करें	2372
शेष समय	2431
""", 'स': """
संपर्क करें	2381	2398
संपादक को लिखें	2452
संबंधित खबरें	2382
संबंधित लेख	2382
संबंधित वीडियो	2416
संबंधित समाचार	2382
सदस्य बनें	2367
सबटाइटल दिखाएं	2430
सबमिट करें	2448
सबसे अच्छा ऑफर	2446
सबसे ज्यादा पढी गई	2382
सबसे ज्यादा पढी गई खबरें	2416
सबसे ज्यादा पढी गईं	2416
सबसे लोकप्रिय	2446
सब्सक्राइब	2369
सब्सक्राइब करें	2369
सभी अस्वीकार करें	2434
सभी कमेंट देखें	2423
सभी खबरें	2451
सभी खबरें देखें	2451
सभी गेम	2426
सभी गेम्स	2426
सभी टिप्पणियां देखें	2423
सभी तस्वीरें देखें	2451
सभी दिखाएं	2387
सभी देखें	2386
सभी फोटो देखें	2451
सभी वीडियो	2451
सभी वीडियो देखें	2451
सभी स्वीकार करें	2380	2434
समझ गया	2387
समर्थन करें	2367
सर्वे	92
सर्वे में हिस्सा लें	2423
सहमत हूं	2380
सहमति दें और आगे बढें	2379
सहमति प्रबंधित करें	2434
सहमति वापस लें	2434
सहयोग करें	2367
सही ईमेल दर्ज करें	2447
साइटमैप	2398
साइन अप	2369
साइन इन	2369
साझा करें	2372
सामग्री दिखाएं	2434
सामग्री देखें	2434
सामग्री लोड करें	2434
सालाना भुगतान	2446
सिर्फ सब्सक्राइबर के लिए	2445
सीधे रेसिपी पर जाएं	61
सुडोकू	2428
सुधार नीति	2452
सूचनाएं चालू करें	2437
सेव करें	2372
स्पॉन्सर्ड	2376
स्पॉन्सर्ड कंटेंट	2419
स्वचालित अनुवाद	2431
स्वीकार करें	2380
स्वीकार करें और आगे बढें	2379
स्वीकार करें और जारी रखें	2434
""", 'ह': """
हमसे संपर्क करें	2398	2452
हमारा समर्थन करें	2367
हमारी मदद करें	2443
हमारे बारे में	2398
हमें लिखें	2452
हमें सपोर्ट करें	2443
हमें सहयोग दें	2443
हमेशा अनुमति दें	2434
हर योगदान महत्वपूर्ण है	2443
हर योगदान मायने रखता है	2443
हां, चाहिए	2438
होम	2386
होम पेज पर जाएं	2451
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
กฎการแสดงความคิดเห็น	4758
กติกาการแสดงความคิดเห็น	4758
กรุณากรอกข้อมูลให้ครบถ้วน	4775
กรุณากรอกอีเมล	4775
กรุณากรอกอีเมลให้ถูกต้อง	4775
กรุณาตรวจสอบอีเมล	4775
กลับขึ้นด้านบน	4778
กลับด้านบน	4778
กลับหน้าแรก	4778
การตั้งค่าความเป็นส่วนตัว	4764
การตั้งค่าคุกกี้	4764
กำลังติดตาม	4781
กำลังโหลด	4762
กำลังโหลดวิดีโอ	4762
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4778
ขอบคุณที่ร่วมโหวต	4758
ขอบคุณสำหรับการโหวต	4758
ข่าวก่อนหน้า	4778
ข่าวถัดไป	4778
ข่าวทั้งหมด	4778
ข่าวที่คุณอาจสนใจ	4751
ข่าวที่น่าสนใจ	4751
ข่าวที่เกี่ยวข้อง	4728
ข่าวนี้มีประโยชน์หรือไม่	4758
ข่าวยอดนิยม	4728
ข่าวล่าสุด	4728
ข่าวอื่นที่น่าสนใจ	4751
ข่าวอื่นๆ	19	4751
ข่าวอื่นๆ ที่น่าสนใจ	4742
ข่าวเกี่ยวข้อง	4751
ข่าวแนะนำ	4728
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4772
คลิกชมวิดีโอ	4742
คลิกเพื่อขยายภาพ	4778
คลิปแนะนำ	4751
ความคิดเห็น	4731
ความยาว	4763
ความเร็วในการเล่น	4762
คัดลอก	4783
คัดลอกลิงก์	4731
คัดลอกลิงก์แล้ว	4742
คัดลอกลิงค์	4742
คัดลอกลิงค์แล้ว	4742
คุณต้องการรับการแจ้งเตือนหรือไม่	4767
คุณอาจสนใจ	4751
คุณโหวตแล้ว	4758
คุ้มที่สุด	4774
""", 'จ': """
จดจำฉัน	4773
จดจำฉันไว้	4773
จบโฆษณา	4761
จองตั๋ว	4761
จองบัตร	4761
จัดการความยินยอม	4764
จัดการคุกกี้	4764
จัดส่งฟรี	4784
จำนวนอื่น	4771
จำเป็นต้องกรอก	4775
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4775
ฉันยอมรับเงื่อนไขการใช้งาน	4775
""", 'ช': """
ชมคลิป	4742
ชมคลิปวิดีโอ	4742
ชมวิดีโอ	4742
ชมวิดีโอด้านบน	4742
ชมวิดีโอเต็มได้ที่นี่	4742
ชำระรายปี	4773
ชำระรายเดือน	4773
ช่องนี้จำเป็นต้องกรอก	4775
""", 'ซ': """
ซื้อที่ lazada	4761
ซื้อที่ shopee	4761
ซื้อบัตร	4761
ซื้อบัตรที่นี่	4761
ซื้อหนังสือ	4761
ซื้อหนังสือเล่มนี้	4761
ซื้อเลย	4761
""", 'ด': """
ดาวน์โหลดบน app store	4766
ดาวน์โหลดบน google play	4766
ดาวน์โหลดเสียง	4762
ดาวน์โหลดแอป	4766
ดาวน์โหลดแอปพลิเคชัน	4766
ดาวน์โหลดได้ที่ app store	4766
ดาวน์โหลดได้ที่ google play	4766
ดูการตอบกลับ	4758
ดูข่าวทั้งหมด	4778
ดูคลิป	4742
ดูความคิดเห็นทั้งหมด	4758
ดูความคิดเห็นเพิ่มเติม	4758
ดูทั้งหมด	4729
ดูผลลัพธ์	91
ดูผลโหวต	91	4759
ดูภาพทั้งหมด	4778
ดูภาพเพิ่มเติม	4778
ดูราคา	4761
ดูรูปทั้งหมด	4778
ดูวิดีโอ	4742
ดูเพิ่มเติม	4731
ดูแกลเลอรี	4778
ดูแกลเลอรี่	4778
""", 'ต': """
ตกลง	4768
ตอบกลับ	4759
ตัวเลือกเพิ่มเติม	4782
ตั้งค่าความเป็นส่วนตัว	4764
ตั้งค่าคุกกี้	4764
ติดตามผู้เขียน	4781
ติดตามหัวข้อ	4781
ติดตามหัวข้อนี้	4781
ติดต่อกองบรรณาธิการ	4779
ติดต่อเรา	4742
ติดต่อโฆษณา	4779
ต้องการรับการแจ้งเตือนหรือไม่	4767
""", 'ถ': """
ถอดเสียง	4763
ถอนความยินยอม	4764
ถูกใจ	4759
""", 'ท': """
ทดสอบความรู้ของคุณ	4760
ทำแบบทดสอบ	4760
ทุกการสนับสนุนมีความหมาย	4771
""", 'บ': """
บทความก่อนหน้า	4778
บทความถัดไป	4778
บทความทั้งหมดของผู้เขียน	4778
บทความที่น่าสนใจ	4751
บทความที่เกี่ยวข้อง	4728
บทความนี้ถูกล็อก	4773
บทความนี้มีประโยชน์หรือไม่	4758
บทความล่าสุด	4728
บทความอื่นของผู้เขียน	4778
บทความอื่นๆ ของผู้เขียน	4778
บทความแนะนำ	4751
บริจาค	4725
บริจาคครั้งเดียว	4771
บริจาคตอนนี้	4771
บริจาครายเดือน	4771
บริจาคเลย	4725
บันทึก	4742
บันทึกการตั้งค่า	4764
บันทึกคะแนนของคุณแล้ว	4758
บันทึกคะแนนโหวตแล้ว	4758
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4742
""", 'ป': """
ปฏิเสธทั้งหมด	4764
ปิดการแสดงความคิดเห็น	4758
ปิดเสียง	4763
""", 'พ': """
พิมพ์	4731
พิมพ์บทความ	4742
พิมพ์สูตร	61
พิมพ์หน้านี้	4742
""", 'ฟ': """
ฟรี ไม่มีสแปม	4775
ฟังข่าว	4762
ฟังข่าวนี้	4762
ฟังบทความ	4762
ฟังบทความนี้	4762
ฟังรายการย้อนหลัง	4742
""", 'ภ': """
ภายหลัง	4768
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4742
มีบัญชีอยู่แล้ว	4773
มีบัญชีแล้ว	4773
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4775
ยกเลิกได้ทุกเมื่อ	4773
ยอดนิยม	4751
ยอดนิยมในตอนนี้	4751
ยอมรับทั้งหมด	4764
ยอมรับและดำเนินการต่อ	4764
ยังไม่มีบัญชี	4773
ยังไม่เป็นสมาชิก	4773
""", 'ร': """
ระบุจำนวนเงิน	4771
รับการแจ้งเตือน	4767
รับการแจ้งเตือนข่าวด่วน	4742
รายงาน	4759
รีเฟรชหน้า	4770
รีเฟรชหน้านี้	4770
รูปแบบอีเมลไม่ถูกต้อง	4775
ร่วมงานกับเรา	4742
ร่วมตอบแบบสอบถาม	4742
ร่วมตอบแบบสำรวจ	4758
ร่วมบริจาค	4725
ร่วมสนับสนุน	4771
ร่วมแสดงความคิดเห็น	4742
ร่วมโหวต	4758
ร้านค้า	4784
""", 'ล': """
ลงทะเบียน	4725
ลงทะเบียนเรียบร้อยแล้ว	4775
ลดขนาดตัวอักษร	4782
ลืมรหัสผ่าน	4725
ลืมรหัสผ่านหรือไม่	4773
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4762
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4762
วิดีโอไม่พร้อมใช้งาน	4762
วิธีปิดโปรแกรมบล็อกโฆษณา	4770
""", 'ส': """
สนับสนุนนักข่าว	4771
สนับสนุนรายเดือน	4771
สนับสนุนสื่ออิสระ	4771
สนับสนุนเรา	4725
สปอนเซอร์	4731
สมัครงานกับเรา	4742
สมัครสมาชิก	4725
สมัครเรียบร้อยแล้ว	4775
สรุปด้วย ai	4780
สรุปโดย ai	4780
สั่งซื้อหนังสือ	4761
สั่งซื้อเลย	4761
สำหรับสมาชิกเท่านั้น	4773
สิทธิพิเศษสำหรับผู้อ่าน	4761
สิทธิพิเศษสำหรับสมาชิก	4761
สแกน qr code	4766
สแกนคิวอาร์โค้ด	4766
ส่ง	4776
ส่งข่าว	4779
ส่งข้อความเรียบร้อยแล้ว	4775
ส่งความคิดเห็น	4758
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4742
""", 'ห': """
หน้าแรก	4778
""", 'อ': """
อนุญาต	4768
อนุญาตเสมอ	4764
ออกจากโหมดเต็มจอ	4762
อีเมล	4776
อีเมลไม่ถูกต้อง	4775
อ่านข่าวที่เกี่ยวข้อง	4751
อ่านข่าวผ่านแอป	4742
อ่านข่าวอื่นๆ	4751	4778
อ่านฉบับเต็ม	4778
อ่านต่อ	4731
อ่านต่อหลังโฆษณา	4761
อ่านต่อเรื่องนี้	4751
อ่านต่อในเบราว์เซอร์	4766
อ่านบทความฉบับเต็ม	4778
อ่านบนแอป	4766
อ่านเพิ่มเติม	4728
อ่านเรื่องที่เกี่ยวข้อง	4751
อ่านโดย ai	4762
อ่านในแอป	4766
""", 'เ': """
เกมทั้งหมด	4760
เกิดข้อผิดพลาด	4776
เกิดข้อผิดพลาด กรุณาลองใหม่	4775
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4775
เกี่ยวกับผู้เขียน	4779
เขียนความคิดเห็น	4758
เขียนโดย ai	4780
เข้าสู่ระบบ	4725
เข้าสู่ระบบด้วย apple	4773
เข้าสู่ระบบด้วย facebook	4773
เข้าสู่ระบบด้วย google	4773
เข้าสู่ระบบด้วย line	4773
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4758
เฉพาะสมาชิกเท่านั้น	4773
เต็มจอ	4763
เนื้อหาต่อจากโฆษณา	4761
เนื้อหาที่เกี่ยวข้อง	4751
เนื้อหาสนับสนุน	4761
เนื้อหาโฆษณา	4761
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4762
เบราว์เซอร์ของคุณไม่รองรับเสียง	4762
เปิดการแจ้งเตือน	4767
เปิดรับการแจ้งเตือน	4767
เปิดเสียง	4762
เปิดแอป	4766
เปิดในแอป	4766
เป็นคนแรกที่แสดงความคิดเห็น	4742
เพิ่มขนาดตัวอักษร	4782
เริ่มทำแบบทดสอบ	4760
เรียงตาม	4759
เรื่องที่คุณอาจสนใจ	19	4751
เรื่องที่น่าสนใจ	4751
เรื่องที่เกี่ยวข้อง	4728
เรื่องล่าสุด	4751
เรื่องอื่นที่น่าสนใจ	4728
เรื่องแนะนำ	4751
เลิกติดตาม	4781
เลือก	4774
เลือกแพ็กเกจ	4773
เลือกแพ็คเกจ	4773
เล่นวิดีโอ	4762
เล่นอัตโนมัติ	4763
เล่นเกม	4760
เล่นเลย	4760
เวลาที่เหลือ	4762
เสียงอ่านโดย ai	4762
""", 'แ': """
แจ้งข่าว	4779
แจ้งข้อผิดพลาด	4758
แจ้งคำผิด	4758
แจ้งลบความคิดเห็น	4758
แชร์	4731
แชร์ข่าวนี้	4742
แชร์บทความ	4742
แชร์บทความนี้	4782
แชร์บน facebook	4782
แชร์ผ่าน line	4782
แชร์หน้านี้	4742
แชร์ไปที่ line	4742
แชร์ไปยัง facebook	4782
แชร์ไปยัง line	4782
แท็ก	4751
แท็กที่เกี่ยวข้อง	4751
แบบสำรวจ	92
แปลอัตโนมัติ	4742
แปลโดย ai	4780
แปลโดยอัตโนมัติ	4780
แสดงความคิดเห็น	4731
แสดงคำบรรยาย	4762
แสดงน้อยลง	4729
แสดงเนื้อหา	4764
แสดงเพิ่มเติม	4778
แสดงโพสต์	4764
""", 'โ': """
โฆษณา	4731
โหลดหน้านี้ใหม่	4770
โหลดหน้าใหม่	4770
โหลดเนื้อหา	4764
โหลดเพิ่มเติม	4778
โหลดแอป	4766
โหลดแอปฟรี	4742
โหลดโพสต์	4764
โหวต	91	4759
""", 'ใ': """
ใหม่ล่าสุด	4759
ให้คะแนนบทความนี้	4758
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4771
ไม่สามารถเล่นวิดีโอนี้ได้	4762
ไม่สามารถเล่นวิดีโอได้	4762
ไม่สามารถแสดงเนื้อหานี้ได้	4764
ไม่ใช่ตอนนี้	4768
""", 'ả': """
ảnh tiếp theo	5201
ảnh trước	5201
""", 'ẩ': """
ẩn	5117
ẩn trả lời	5156
""", 'ủ': """
ủng hộ	5092
ủng hộ báo chí độc lập	5094
ủng hộ chúng tôi	5092
ủng hộ chúng tôi trên patreon	5175
ủng hộ hàng tháng	5175
ủng hộ một lần	5175
ủng hộ ngay	5198
ủng hộ tác giả	5094
""", '☕': """
☕ buy me a coffee	1192
☕ buy us a coffee	1192
""", 'あ': """
あとで	2906
あとで読む	2923
あとで読むに追加	3038
あなたにおすすめ	2945
あなたにおすすめの記事	2945
あなたはどう思いますか	2939
あなたへのおすすめ	2945
あわせて読みたい	2945
あわせて読む	2980
""", 'い': """
いいえ、結構です	2906
いいね	2923
いいね!してニュースをチェック	2924
いいね!で応援する	2970
いいね順	2989
いつでも解約ok	3010
いつでも解約できます	3010
いつでも解約可能	3010
いつでも配信停止できます	3013
いま読まれています	2980
いま読まれている記事	2980
""", 'お': """
おすすめ	2945
おすすめの記事	2945
おすすめプラン	3010
おすすめ情報pr	2929
おすすめ記事	2945
おすすめ関連記事	2980
おすすめ順	2989
お住まいの地域ではご覧いただけません	2994
お住まいの地域では再生できません	2994
お問い合わせ	2931	2959
お問い合わせありがとうございました	3013
お問い合わせありがとうございます	3013
お問い合わせ内容	3034
お役に立ちましたか	2988
お得なクーポン	3037
お得なプランを見る	3033
お気に入り	2923
お気に入りに追加	2923
お申し込み	2910
お申し込みが完了しました	3034
お申し込みを受け付けました	3034
お酒は#歳になってから	2992
""", 'こ': """
こちらの記事もおすすめ	2980
こちらの記事も読まれています	19	2980
こちらもおすすめ	2945
こちらも読む	2980
このコメントを報告	3027
このコンテンツは表示できません	2997
このコンテンツを表示できません	2997
このテーマをフォロー	3023
このテーマをフォローする	3023
このページは役に立ちましたか	2988
このメールアドレスは登録済みです	3034
この動画の配信は終了しました	2994
この動画はお住まいの地域では再生できません	2994
この動画はご覧いただけません	2994
この動画は公開を終了しました	2994
この動画は再生できません	2994
この動画は現在ご覧いただけません	2994
この投稿をinstagramで見る	3028
この本を購入する	2992
この著者の記事	2945
この著者の記事を見る	3017
この著者の記事一覧	3017
この記事だけ読む	3033
この記事に関連するニュース	2980
この記事のタグ	2945
この記事の写真	3017
この記事の写真をすべて見る	2981
この記事の写真を見る	3017
この記事の画像	3017
この記事の画像をもっと見る	3017
この記事の画像を見る	3017
この記事の筆者	3018
この記事の誤りを報告	2942
この記事の関連ニュース	2980
この記事はロックされています	3010
この記事は会員からのプレゼントです	3038
この記事は会員限定です	2910
この記事は参考になりましたか	2988
この記事は役に立ちましたか	2988
この記事へのコメント	2943
この記事もチェック	2970
この記事をシェア	2923
この記事をシェアする	3038
この記事をプレゼント	2970
この記事をプレゼントする	2970
この記事を保存	2970
この記事を印刷	2970
この記事を印刷する	2970
この記事を書いた人	3018
この記事を書いた記者	3018
この記事を聞く	2994
この記事を聴く	2994
この記事を評価	3027
この記事を評価する	2970
この記事を購入	3033
この記者の記事をもっと見る	3017
この記者の記事を見る	3017
この記者の記事一覧	2945
この記者をフォロー	2927
この記者をフォローする	3023
この連載の記事	2945
この連載をフォロー	2927
この連載をフォローする	2927
この音声はaiが読み上げています	2994
この項目は必須です	3013
この項目は必須項目です	3013
""", 'ご': """
ご寄付ありがとうございます	3032
ご寄付はこちら	3007
ご意見	2936
ご意見をお聞かせください	2988
ご意見・ご感想を入力	3034
ご投票ありがとうございました	2988
ご支援ありがとうございます	3032
ご支援のお願い	2907
ご支援はこちら	3007
ご登録ありがとうございました	3013
ご登録ありがとうございます	3013
ご購入はこちら	2992
ご購読の申し込み	2910
""", 'さ': """
さらに読み込む	2949
""", 'す': """
すでにアカウントをお持ちの方	3010
すでに会員の方	3010
すでに投票済みです	2988
すでに登録済みです	3034
すべてのcookieを受け入れる	3030
すべてのcookieを許可	3030
すべてのコメントを見る	2988
すべてのニュースを見る	3017
すべての写真を見る	2981
すべての記事を見る	3017
すべて受け入れる	2931
すべて同意する	3030
すべて拒否	2998
すべて拒否する	2997
すべて表示	2950
すべて見る	2949
すべて許可	2931	2934
すべて読む	2950
""", 'そ': """
その他のオプション	3024
その他の記事	2945
その他の金額	3007
""", 'は': """
はい、受け取る	3001
はじめての方はこちら	3010
はてなブックマーク	2923
はてなブックマークに追加	2970
はてブ	2923
""", 'ま': """
まずは無料で	3010
また後で	2906
まだ会員でない方	3010
""", 'み': """
みなさんはどう思いますか	2939
みんなのコメント	2936
""", 'も': """
もう一度再生	3031
もう一度見る	2995
もっと見る	2949
もっと詳しく知りたい方は	2980
もっと読む	2945
もどる	2949
""", 'よ': """
よく読まれています	2980
よく読まれている記事	2945
よく読まれている記事ランキング	2945
""", 'わ': """
わかりました	2950
""", 'ア': """
アカウントをお持ちでない方	3010
アカウントをお持ちの方	3010
アカウントをお持ちの方はこちら	3010
アクセスランキング	2945
アプリで続きを読む	3000
アプリで見る	3000
アプリで読む	3000
アプリで開く	3000
アプリなら	3000
アプリのダウンロード	2922
アプリをインストール	2922
アプリをダウンロード	2922
アプリを入手	3000
アプリを開く	2922
アプリダウンロード	2922
アンケート	92
アンケートにご協力	2941
アンケートに参加する	2941	2988
アンケートに回答する	2988
アンケートに答える	2941	2988
アンケート実施中	2970
アンケート結果	2989
アンケート結果を見る	3027
""", 'ウ': """
ウィンドウを閉じる	3036
""", 'エ': """
エラーが発生しました	3013
""", 'オ': """
オススメ記事	2945
オフにする	3002
オプションの管理	3030
オプションを管理	3030
オンにする	3002
オンラインショップ	2992
""", 'カ': """
カテゴリ	2945
カテゴリー	2945
カートに入れる	3037
""", 'キ': """
キーワード	2945
キーワードをフォロー	2927
""", 'ギ': """
ギャラリーを見る	3017
ギャラリーを閉じる	3036
""", 'ク': """
クイズに挑戦	2941	2970
クイズに挑戦する	2941	2970
クイズに答える	2990
クッキー	2931
クッキーの設定	2997
クッキー設定	2931	2934
クリックで拡大	3017
クリックで音声が出ます	3031
クリップ	2923
クリップする	2923
クロスワード	2991
クロスワードに挑戦	2940
クロスワードを解く	2940
""", 'ゲ': """
ゲームで遊ぶ	2990
ゲーム一覧	2990
""", 'コ': """
コピー	3025
コピーしました	2923
コメント	2936
コメント #件	2943
コメント#件	2936
コメント(#	2936
コメント(#件	2943
コメントする	2936
コメントのルール	2988
コメントの受付は終了しました	2988
コメントの受付を終了しました	2988
コメントはまだありません	2936
コメントは会員のみ	3027
コメントは無効になっています	3027
コメントをすべて見る	2988
コメントをもっと見る	2936
コメントを入力	3027
コメントを入力してください	3027
コメントを報告	3027
コメントを投稿	2936
コメントを投稿する	2988
コメントを書く	2936
コメントを残す	2936
コメントを見る	2936
コメントを送信	2988
コメントを送信する	2988
コメントを閉じる	2988
コメントガイドライン	2988
コメントポリシー	2988
コメント一覧	2936
コンテンツへスキップ	2947
コンテンツを表示	2997
コンテンツを表示する	2997
コンテンツを読み込む	2997
コーヒーをおごる	3007
""", 'サ': """
サイトで続ける	3000
サイトポリシー	2931	2959
サイトマップ	2931
サインイン	2910
サポーターになる	3007
サポートする	2907
""", 'シ': """
シェア	2923
シェアしよう	2923
シェアする	2923
""", 'ス': """
スキップ	2906
スクラップ	2923
スクラップする	2923
スポンサー	2929
スポンサードリンク	2929
スポンサーリンク	2929
スポンサー企業	3026
""", 'タ': """
タイアップ	2929
タグ	2945
タップして音声をオンにする	3031
""", 'チ': """
チケットを予約する	2992
チケットを購入	2992
チケットを購入する	2992
チケット購入はこちら	2992
チップで応援する	2907
チップを送る	2907
チャンネル登録	2924
""", 'ツ': """
ツイート	2923
ツイートする	2923
ツイートを読み込む	2997
""", 'デ': """
データ保護方針	3030
""", 'ト': """
トップ	2949
トップに戻る	3017
トップへ戻る	2949
トップニュース	2945
トップページ	2949
トップページに戻る	3017
トップページへ	3017
トピックス	2945
""", 'ド': """
ドネーション	2907
""", 'ナ': """
ナンプレ	2991
""", 'ニ': """
ニックネーム	3014
ニックネームを入力	3027
ニュースを読む	2949
ニュースレター	2916
ニュースレター登録	2916
ニュース一覧	3017
ニュース一覧へ	3017
""", 'バ': """
バックナンバー	2945
""", 'パ': """
パスワードをお忘れですか	3010
パスワードをお忘れの方	3010
パスワードをお忘れの方はこちら	3010
パスワードを忘れた方	2910
パスワードを忘れた方はこちら	3010
""", 'ピ': """
ピックアップ	2945
""", 'フ': """
フィードバックを送る	2988
フィードバックを送信	2988
フォトギャラリー	3017
フォトギャラリーを見る	3017
フォロー	2924
フォローしています	3023
フォローしてね	2924
フォローしました	2924
フォローする	2924
フォローを解除	3023
フォローを解除する	3023
フォロー中	2924
フォロー解除	3023
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2995
""", 'ブ': """
ブックマーク	2923
ブックマークする	2923
ブラウザで続ける	3000
ブラウザで見る	3000
ブラウザで読む	3000
""", 'プ': """
プッシュ通知	2922
プッシュ通知を受け取りますか	3001
プッシュ通知を受け取る	3001
プライバシーの設定	2997
プライバシーポリシー	2931	2959
プライバシーポリシーに同意する	3013
プライバシー設定	2997
プランを見る	3010
プランを選ぶ	3010
プランを選択	3010
プラン一覧	3010
プレゼント	2910
プレミアム	2910
プレミアム会員	2915
プロフィール	3019
""", 'ヘ': """
ヘルプ	2931
""", 'ペ': """
ページの先頭に戻る	3017
ページの先頭へ	2949
ページの先頭へ戻る	3017
ページを再読み込み	3003
ページを再読み込みする	3003
ページを更新する	3003
ページトップ	2949
ページトップへ	2949
ページトップへ戻る	3017
""", 'ホ': """
ホーム	2949
ホームに戻る	3017
""", 'ポ': """
ポスト	2923
ポストする	2923
""", 'マ': """
マイページ	2910
マンスリーサポーターになる	3007
""", 'ミ': """
ミュート	2995
ミュートを解除	2994
ミュート解除	2994
""", 'メ': """
メインコンテンツへスキップ	2947
メッセージ	3035
メニュー	2949
メニューを閉じる	3036
メルマガ	2916
メルマガ登録	2916
メールでシェア	3024
メールで送る	2923
メールで送信	2923
メールをご確認ください	3013
メールアドレス	2916
メールアドレスが正しくありません	3013
メールアドレスでログイン	3033
メールアドレスで登録	3033
メールアドレスをご入力ください	3034
メールアドレスを入力	2916
メールアドレスを入力してください	3013
メールアドレスを入力する	3034
メールマガジン	2916
メールマガジン登録	2916
""", 'ラ': """
ライター	3019
ランキング	2945
""", 'リ': """
リンクをコピー	2923
リンクをコピーしました	2970
リンクをコピーする	2970
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2910
ログイン	2910
ログイン/会員登録	2910
ログインしてコメント	2988
ログインしてコメントする	2988
ログイン・会員登録	2910
ログイン状態を保持	3010
ログイン状態を保持する	3010
""", '一': """
一回だけ	3008
一回だけ寄付する	3007
一回のみ	3008
一時停止	2995
一次性	5325
一次性捐款	5324
一番人気	3011
一覧	2949
一覧に戻る	3017
一覧へ	2949
一覧を見る	2949
""", '上': """
上一个视频	5348
上一张	5333
上一张图片	5353
上一篇	5242
上一篇文章	5333
上一頁	5248
上一页	5248
""", '下': """
下一个视频	5348
下一张	5333
下一张图片	5353
下一張圖片	5353
下一篇	5242
下一篇文章	5333
下一部影片	5348
下一頁	5248
下一页	5248
下次再說	5209
下次再说	5209
下載app	5315
下載客戶端	5315
下載音檔	5308
下載音訊	5308
下载app	5315
下载客户端	5315
下载音频	5308
""", '不': """
不,謝謝	5209	5318
不,谢谢	5209	5318
不用了	5209	5318
不用了,謝謝	5318
不用了,谢谢	5318
不適切な内容を報告	2988
""", '专': """
专题	5242
""", '並': """
並び替え	2989
並べ替え	2989
""", '个': """
个人中心	5214
个人信息保护政策	5347
""", '为': """
为你推荐	5242
为您推荐	5242
""", '主': """
主要ニュース	2945
""", '举': """
举报	5241
举报评论	5344
""", '了': """
了解	2950
了解更多	5237
了解详情	5354
""", '京': """
京东购买	5306
""", '人': """
人人网	5280
人才招聘	5277
人气排行	5247
人气榜	5247
人気の動画	2980
人気の記事	2945
人気ランキング	2945
人気記事	2945
人気記事ランキング	2945
人気順	2989
人氣排行	5247
人氣文章	5289
人氣榜	5247
""", '仅': """
仅限会员	5327
仅限订阅用户	5327
""", '今': """
今、あなたにオススメ	2945
今、読まれている記事	2980
今すぐプレイ	2990
今すぐ寄付	3032
今すぐ支援する	3032
今すぐ購入	3037
今すぐ遊ぶ	2990
今はしない	2906
今はやめておく	2906
今回のみ	3008
今回のみ支援する	3007
今回はしない	2906
今日のアンケート	2940
今日のクイズに挑戦	2941
今日のクロスワード	2940
今日の注目	2945
今日投票	5256
今日最熱門	5289
今日热点	5242
今日焦点	5242
今日熱門	5289
今週のアンケート	2940
今週のクイズに挑戦	2941
""", '从': """
从app store下载	5315
""", '他': """
他の記事	19
他の記事も読む	2945
""", '付': """
付費閱讀	5214
付费内容	5214
付费阅读	5214
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5344
以下为广告内容	5277
以下為廣告內容	5277
以后再说	5209
以後再說	5317
以電子郵件繼續	5350
""", '件': """
件名	3035
""", '企': """
企画・制作	3026
""", '优': """
优惠码	5354
""", '会': """
会员专享	5219
会员专享内容	5219
会员专属	5214
会员中心	5214
会员登录	5214
会員でない方	3010
会員でない方はこちら	3010
会員の方はこちら	2910
会員の方はログイン	2910
会員プランを見る	3033
会員特典	2992
会員登録	2910
会員登録する	2910
会員登録のご案内	3033
会員登録はこちら	2910
会員限定	2910
会員限定特典	2992
会員限定記事	2910
会社概要	2959
""", '余': """
余下全文	5353
""", '作': """
作者其他文章	5266
作者更多文章	5333
作者的更多文章	5266
作者简介	5334
作者簡介	5334
""", '你': """
你可能也喜欢	5242
你可能也喜歡	5242
你可能感兴趣	5242
你可能还想看	5289
你可能還想看	5289
你已投票	5256
你怎么看	5255
你怎麼看	5255
""", '使': """
使用 apple 登入	5327
使用 facebook 登入	5327
使用 google 帳號登入	5327
使用 google 登入	5327
使用 google 繼續	5327
使用apple登录	5327
使用facebook登入	5327
使用facebook登录	5327
使用google登入	5327
使用google登录	5327
使用google繼續	5327
使用google继续	5327
使用google账号登录	5327
使用paypal付款	5350
使用条款	5234
使用條款	5234
使用邮箱登录	5350
""", '価': """
価格を見る	3037
""", '保': """
保存	2923
保存する	2923
保存设置	5312
保持登入	5327
保持登入狀態	5327
保持登录状态	5327
""", '個': """
個人情報の取り扱い	2931
個人情報の取り扱いについて	2931
個人情報の取り扱いに同意する	3013
個人情報の取扱いについて	2931
個人情報保護方針	2931	2959
""", '倍': """
倍速	5309
""", '僅': """
僅限會員	5327
僅限訂戶	5327
""", '優': """
優先するソースに追加	3023
優惠碼	5354
""", '儲': """
儲存設定	5312
""", '允': """
允許	5317
允許通知	5316	5318
允许	5317
允许通知	5316	5318
""", '元': """
元の記事を読む	2981
元記事で読む	2981
元記事を読む	2949
""", '免': """
免責聲明	5234
免費訂閱	5220
免費註冊	5214
免費試讀	5214
免費閱讀	5350
免责声明	5234
免费,无垃圾邮件	5330
免费注册	5214
免费订阅	5220
免费试读	5214
免费阅读	5350
免运费	5343
免運費	5343
""", '入': """
入力内容を確認	3034
入力内容を確認する	3034
入力必須	3013
""", '內': """
內容糾錯	5258
""", '全': """
全ての写真を見る	2981
全ての記事が読み放題	3033
全屏	5309
全文はこちら	2981
全文を読む	2949
全文表示	2949
全画面	2995
全画面表示	2994
全画面表示を終了	2994
全螢幕	5309
全記事読み放題	2915
全部拒絕	5313
全部拒绝	5313
全部接受	5234
全部新闻	5333
全部游戏	5304
全部视频	5333
全部评论	5241
全部话题	5244
""", '公': """
公众号	5228
公式sns	2924
公式twitter	2924
公式x	2924
公式アプリ	2922
公式サイトで見る	2992
公式サイトはこちら	3037
公式サイトを見る	3037
公式ショップ	2992
公式ショップはこちら	2992
""", '共': """
共 # 頁	5244
共 # 页	5244
共#頁	5244
共#页	5245
共有	2923
共有する	2923
共有オプション	3024
共有リンクをコピー	2970
""", '关': """
关于作者	5334
关于我们	5234
关注	5228
关注作者	5338
关注我们	5228
关注此话题	5338
关注话题	5338
关键词	5242
关闭	5209
关闭窗口	5353
关闭菜单	5353
""", '其': """
其他新聞	5242
其他新闻	19	5242
其他金額	5324
其他金额	5324
""", '内': """
内容由ai生成	5348
内容纠错	5258
""", '再': """
再生	2949
再生リスト	3031
再生時間	2995
再生速度	2994
再読み込み	3003
再読み込みする	3003
""", '写': """
写留言	5344
写真(#枚	2981
写真をすべて見る	3017
写真をもっと見る	2981
写真を拡大	3017
写真を拡大する	3017
写真を見る	2949
写真を見る(全#枚	2981
写真・動画の投稿はこちら	3018
写真特集	2945
写评论	5241
""", '出': """
出錯了	5331
出错了	5331
""", '分': """
分享	5227
分享到	5227
分享到facebook	5277
分享到line	5277
分享到qq	5341
分享到whatsapp	5341
分享到微信	5227
分享到微博	5227
分享到朋友圈	5341
分享文章	5355
分享本文	5277
分享此文	5277
分享此頁	5355
分享給好友	5277
分享給更多人看到	5277
分享给好友	5277
分享给更多人	5277
分享至	5227
分享至facebook	5227
分享至line	5277
分享这篇文章	5355
分享這篇文章	5355
分类	5242
分類	5242
""", '列': """
列印	5227
列印本頁	5277
列印食譜	61
""", '初': """
初めての方はこちら	3010
初割で無料体験する	2910
初月無料	2915
""", '利': """
利用規約	2931	2959
利用規約に同意します	3013
利用規約に同意する	3013
""", '刷': """
刷新页面	5319
""", '前': """
前のページ	2949
前のページに戻る	3036
前の写真	3017
前の動画	3031
前の画像	3017
前の記事	2945
前の記事へ	2945
前の記事を読む	3036
前へ	2949
前回の記事はこちら	2980
前回はこちら	2981
前往官網	5354
前往捐款	5324
前往捐款頁面	5324
前往捐款页面	5324
前往購買	5306
前往贊助	5324
""", '剩': """
剩余时间	5309
剩餘時間	5309
""", '加': """
加入google偏好來源	5338
加入line好友	5228
加入会员	5214
加入我们	5277
加入我们的团队	5277
加入我們	5277
加入我們的團隊	5277
加入書籤	5227
加入會員	5214
加入白名单	5319
加入購物車	5354
加入购物车	5354
加载中	5308
加载内容	5312
加载帖子	5312
加载更多	5248
加载更多评论	5301
""", '動': """
動画	2945
動画で見る	2970
動画の公開は終了しました	2994
動画の読み込みに失敗しました	3031
動画の配信は終了しました	2994
動画は再生できません	2994
動画をもっと見る	3017
動画を再生	3031
動画を再生する	2970
動画を再生できません	2994
動画を再生できませんでした	2994
動画を見る	2949
動画を読み込み中	2994
動画を読み込めませんでした	3031
動画を読み込んでいます	2994
動画プレーヤーを読み込み中	2994
動画一覧	3017
""", '勘': """
勘誤回報	5258
""", '包': """
包邮	5343
""", '協': """
協賛企業	3026
""", '单': """
单次	5325
单次捐款	5210
单篇购买	5350
""", '単': """
単発の寄付	3007
""", '博': """
博客來購買	5306
""", '占': """
占い	2991
""", '印': """
印刷	2923
印刷する	2923
印刷用ページ	2970
印刷用ページを表示	2970
印象笔记	5280
""", '即': """
即时新闻	5242
即時新聞	5242
""", '原': """
原文を表示	2950
原文を見る	2950
原文連結	5290
原文链接	5290
""", '去': """
去京东看看	5306
去京东购买	5306
去天猫购买	5306
去淘宝购买	5306
""", '参': """
参与投票	5257	5301
参与评论	5241
参加测验	5304
参加者募集中	2962
参加问卷调查	5277
""", '參': """
參加問卷調查	5277
參加測驗	5304
參與投票	5301
""", '友': """
友だち追加	2924
友だち追加する	2924
友善列印	5277
友達に教える	2970
""", '反': """
反馈	5241
""", '发': """
发一条友善的评论	5344
发现错误?请告诉我们	5277
发生错误	5331
发表留言	5241
发表评论	5241
发送	5331
发送成功	5330
""", '取': """
取材・文	3019
取消关注	5339
取消回复	5259
取消回覆	5259
取消追蹤	5338
取消關注	5339
取消静音	5308
取消靜音	5308
""", '受': """
受け取る	3002
受付が完了しました	3034
""", '古': """
古い順	2989
""", '可': """
可随时退订	5330
可隨時取消	5327
""", '合': """
合わせて読みたい	2945
合成音声による読み上げ	2994
合成音声による読み上げです	2994
""", '同': """
同じカテゴリの記事	2945
同じ著者の記事	2980
同作者文章	5266
同意	5234
同意して続ける	2997
同意して続行	2997
同意して閉じる	2997
同意しない	2931	2934
同意する	2931	2934
同意の管理	2997
同意を撤回	2997
同意を撤回する	2997
同意を管理	2997
同意を管理する	2997
同意並繼續	5237	5312
同意并继续	5237	5312
同意設定を変更	2933
""", '后': """
后退#秒	5308
""", '听': """
听全文	5277
听文章	5308
听新闻	5227
听这篇文章	5277
""", '商': """
商业推广	5343
商品の詳細を見る	3037
商品を見る	2992
商品ページへ	2992
商品詳細	3037
商品详情	5354
商城	5343
商業推廣	5343
""", '單': """
單次	5325
單次捐款	5210
單筆	5325
單筆捐款	5324
單筆支持	5324
單篇購買	5350
""", '回': """
回上一頁	5353
回到頂端	5333
回到頂部	5248
回到顶部	5333
回复	5241
回答する	91
回覆	5241
回頁首	5245
回頂端	5248
回首頁	5248
""", '图': """
图 #/#	5244
图片 #/#	5244
""", '圖': """
圖片 #/#	5244
""", '在': """
在 app store 下載	5315
在 facebook 查看	5345
在 google play 下載	5315
在 instagram 查看	5345
在 instagram 查看這則貼文	5345
在 spotify 收聽	5345
在 x 上查看	5345
在 youtube 上觀看	5345
在amazon購買	5306
在app store下载	5315
在app中打开	5315
在app中阅读	5315
在facebook查看	5345
在google play下载	5315
在instagram查看	5345
在instagram查看這則貼文	5345
在patreon上支持我们	5324
在spotify上收听	5345
在x上查看	5345
在youtube上观看	5345
在亚马逊购买	5306
在微博查看	5345
在浏览器中继续	5315
在瀏覽器中繼續	5315
""", '地': """
地図を見る	2950
地図を開く	2950
""", '執': """
執筆者	3019
執筆者プロフィール	3018
""", '報': """
報錯	5258
""", '填': """
填字游戏	5305
填字遊戲	5305
""", '复': """
复制	5342
复制成功	5227
复制网址	5277
复制链接	5227	5280
""", '外': """
外部コンテンツを表示	2997
外部コンテンツを表示する	2997
外部送信について	3030
外部送信ポリシー	3030
""", '大': """
大号字	65
大字	5227
大家还在看	5242
大家都在看	5242
""", '头': """
头条	5242
""", '好': """
好的	5317
""", '如': """
如何停用廣告封鎖	5320
如何关闭	5322
如何关闭广告拦截	5320
如何关闭广告拦截器	5319
如何關閉	5322
如何關閉廣告攔截	5320
如何關閉廣告攔截器	5319
如何關閉廣告阻擋	5320
""", '始': """
始終允許	5313
始终允许	5313
""", '字': """
字体	65
字体大小	5227
字号	5227
字幕	5309
字幕をオン	2994
字幕を表示	2994
字級	65	5227
字级	65
字號	5341
字體大小	65	5227
""", '官': """
官方微博	5228
""", '定': """
定期定額	5210
定期定額捐款	5324
定期定額支持	5324
定期捐款	5324
""", '寄': """
寄付	2907
寄付する	2907
寄付で応援する	2907	2970
寄付のお願い	2907
寄付はこちら	3007
寄付はこちらから	3007
寄付をする	2907
寄付ページはこちら	3007
寄付ページへ	3007
""", '寫': """
寫留言	5344
寫評論	5344
""", '專': """
專題	5242
""", '小': """
小字	5227
小編推薦	5242
小调查	92
""", '尚': """
尚未成為會員	5327
尚無留言	5277
""", '展': """
展开	5248
展开全文	5248
展开全部	5249
展开回复	5301
展开阅读全文	5353
展開	5248
展開全文	5333
""", '已': """
已关注	5228
已收到您的申请	5351
已是会员	5214
已是訂戶	5327
已有帐号	5214
已有帳號	5327
已有账号	5327
已經是會員	5214
已經是會員?登入	5214
已经是订户	5327
已经有账号	5327
已複製連結	5341
已關注	5338
""", '常': """
常に表示する	2997
常に許可	2998
常に許可する	2997
""", '年': """
年払い	3011
年額プラン	3011
""", '广': """
广告	5233
广告后继续阅读	5306
广告结束	5306
""", '広': """
広告	2929
広告の下に記事が続きます	2992
広告の後に続きます	2929
広告はここまで	2992
広告をスキップ	2929
広告を閉じる	2929
広告ブロッカーの解除方法	3004
広告ブロッカーをご利用中です	3003
広告ブロッカーをオフにする方法	3004
広告ブロックの解除方法	3003
広告ブロックをオフにしました	3004
広告ブロックを解除してください	3003
広告ブロックを解除しました	3003
広告ブロックを解除する方法	3004
広告企画	2929
広告掲載	2959
広告掲載について	2959
広告終わり	2992
""", '廣': """
廣告	5233
廣告後繼續閱讀	5306
廣告結束	5306
廣編企劃	5306
廣編特輯	5306
""", '延': """
延伸閱讀	5242
延伸阅读	5242
""", '开': """
开启app	5315
开启推送	5316
开启通知	5316	5318
开始测验	5304
开通vip	5350
开通会员	5214
""", '当': """
当前时间	5309
当当购买	5306
""", '影': """
影片已下架	5308
影片已移除	5308
影片無法播放	5308
影片載入中	5308
影片載入失敗	5348
影片長度 #	5275
影音	5242
""", '後': """
後で	2906
""", '微': """
微信	5227
微信好友	5280
微信扫一扫	5341
微信扫码分享	5341
微信朋友圈	5280
微信登录	5327
微博	5227
""", '必': """
必填	5331
必填字段	5330
必填欄位	5330
必填項	5330
必填项	5330
必須	3014
必須項目	3014
必須項目です	3013
""", '忘': """
忘記密碼	5214
忘记密码	5214
""", '応': """
応援する	2907
""", '快': """
快进#秒	5308
""", '总': """
总是允许	5313
""", '您': """
您可能也喜歡	5242
您可能感兴趣	5242
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5289
您可随时退订	5330
您可隨時取消訂閱	5330
您已关注此话题	5338
您已投票	5256
您已投过票	5301
您已投過票	5301
您已经投过票	5301
您已訂閱	5351
您已订阅	5351
您怎么看	5255
您怎麼看	5255
您的信息已发送	5330
您的姓名	5351
您的投票已提交	5301
您的支持很重要	5349
您的昵称	5344
您的暱稱	5344
您的留言	5351
您的訊息已送出	5330
您的邮箱	5220
您的電子郵件	5351
您的電郵	5220
""", '情': """
情報をお寄せください	3018
情報提供のお願い	3018
情報提供はこちら	3018
""", '想': """
想接收即時新聞通知嗎	5316
想接收通知吗	5316
""", '意': """
意見信箱	5258
意見反饋	5301
意見回饋	5301
意见反馈	5241
""", '感': """
感想を送る	2936
感謝您的參與	5301
感謝您的投票	91	5301
感謝您的支持	5349
感谢参与投票	5256
感谢您,您的信息已发送	5330
感谢您的参与	5301
感谢您的投票	91	5301
感谢您的支持	5349
感谢支持	5349
""", '成': """
成为会员	5210
成為會員	5210
""", '我': """
我们无法显示此内容	5312
我來說兩句	5259
我同意	5234
我同意处理我的个人数据	5330
我同意接收电子邮件	5330
我同意隱私權政策	5330
我已关闭	5319
我已关闭广告拦截	5320
我已关闭广告拦截器	5319
我已閱讀並同意隱私權政策	5330
我已關閉廣告攔截	5320
我已關閉廣告攔截器	5319
我已關閉廣告阻擋程式	5320
我已阅读并同意隐私政策	5330
我来说两句	5259
我的帐户	5214
我的帳戶	5214
我知道了	5234
我要举报	5301
我要勘誤	5258
我要報錯	5258
我要投票	5257	5301
我要捐款	5349
我要支持	5349
我要檢舉	5301
我要爆料	5334
我要留言	5241
我要糾錯	5277
我要纠错	5241
我要評論	5259
我要评论	5241
我要贊助	5349
""", '或': """
或	5328
""", '戻': """
戻る	2949
""", '所': """
所有新闻	5333
所有留言	5241
所有話題	5244
所有评论	5259
所有话题	5244
""", '打': """
打印	5227
打印本页	5277
打印食谱	61
打开	5249
打开app	5315
打开app查看更多	5315
打开app阅读	5315
打开app阅读全文	5315
打开客户端阅读	5315
打开微信扫一扫	5341
打开推送	5316
打赏	5210
打赏作者	5349
""", '扫': """
扫一扫分享	5341
扫描二维码下载	5315
扫码下载	5315
扫码下载app	5315
扫码下载客户端	5315
""", '投': """
投票	92	5302
投票ありがとうございました	91	2988
投票ありがとうございます	2940
投票する	91	2970
投票を受け付けました	2988
投票区	92
投票成功	5301
投票済みです	2988
投票結果	2989	5302
投票結果を見る	91
投票结果	5302
投稿する	2936
投稿を表示	2997
投稿を表示する	2997
投稿を読み込む	2997
投稿须知	5334
""", '折': """
折りたたむ	2950
折扣码	5354
折扣碼	5354
""", '报': """
报告错误	5249
""", '拒': """
拒否する	2934
拒絕	5234	5237
拒绝	5234	5237
拒绝全部	5313
拒绝所有cookie	5347
""", '招': """
招聘启事	5277
""", '拡': """
拡大	2923
拡大する	2949
""", '按': """
按年計費	5327
按年计费	5327
按月捐款	5324
按月计费	5327
按讚	5228
""", '捐': """
捐款	5210
捐贈	5210
捐赠	5210
""", '掃': """
掃描qr code下載	5315
掃碼下載	5315
""", '排': """
排序	5302
排行榜	5242
""", '採': """
採用情報	2962
""", '接': """
接受	5234
接受並繼續	5237	5312
接受並顯示	5236
接受全部	5234
接受全部cookie	5347
接受并显示	5236
接受并继续	5237	5312
接受所有	5234	5237
接受所有 cookie	5347
接受所有cookie	5347
接收通知	5316
""", '推': """
推广	5233
推广内容	5233
推廣	5233
推荐	5242
推荐文章	5242
推荐方案	5328
推荐阅读	5242
推薦	5242
推薦文章	5242
推薦閱讀	5242
""", '提': """
提交	91	5331
提交成功	5330
提交成功,感谢您的反馈	5351
提交评论	5301
提供	2929
提供反馈	5301
提供意見	5301
提供新聞線索	5334
提供新闻线索	5334
""", '搜': """
搜尋	5248
搜索	5248
""", '撤': """
撤回同意	5312
""", '播': """
播放	5248
播放器加载中	5308
播放影片	5348
播放视频	5348
播放速度	5308
""", '支': """
支持我们	5210
支持我們	5210
支持独立媒体	5324
支持獨立媒體	5324
支援する	2907
支援はこちら	3007
""", '收': """
收合	5249
收听	5227
收听文章	5308
收听本文	5277
收聽文章	5277
收聽本文	5308
收藏	5227
收藏文章	5227
收藏本文	5277
收藏食譜	61
收藏食谱	61
收起	5248
收起回复	5301
""", '放': """
放大图片	5333
放大圖片	5333
放大字体	5341
放大字體	5341
""", '数': """
数独	2991	5305
数独に挑戦	2940
""", '數': """
數獨	5305
""", '文': """
文字の大きさ	65	2923
文字を大きくする	3024
文字を小さくする	3024
文字サイズ	2923
文字サイズを変更	3024
文字サイズ変更	65
文字拡大	3024
文字稿	5309
文字起こし	2995
文字起こしを表示	2994
文字起こしを見る	2994
文明上网,理性发言	5344
文明上网理性发言,请遵守新闻评论服务协议	5344
文章未完 廣告後繼續	5306
""", '料': """
料金プラン	3011
料金プランを見る	3033
""", '新': """
新しい順	2989
新浪微博	5280
新着	2945
新着をメールでお知らせ	2927
新着ニュース	2945
新着記事	2945
新着記事をメールで受け取る	2927
新着記事一覧	2980
新着順	2989
新聞線索	5334
新規会員登録	2910
新規登録	2910
新闻简报	5220
新闻纠错	5258
新闻线索	5334
""", '无': """
无所谓	5302
无法显示此内容	5312
""", '早': """
早割	3026
早鳥票	5343
早鸟票	5343
""", '时': """
时长	5309
时长:#	5275
""", '明': """
明白了	5249
""", '是': """
是否允许通知	5316
是否接收推送通知	5316
是否接收通知	5316
是否開啟通知	5316
""", '显': """
显示全部	5333
显示内容	5312
显示原文	5249
显示字幕	5308
显示帖子	5312
显示更多	5248
""", '時': """
時長	5309
時長:#	5275
""", '暂': """
暂不	5209
暂停	5275
暂无评论	5277
暂无评论,快来抢沙发	5344
""", '暫': """
暫不	5209
暫停	5275
""", '更': """
更多	5242
更多作者文章	5333
更多内容	5242
更多分享方式	5341
更多图片	5333
更多圖片	5333
更多報導	5242
更多影片	5333
更多报道	5242
更多文章	5242
更多新聞	5242
更多新聞請看	5289
更多新闻	5242
更多游戏	5304
更多精彩	5289
更多精彩内容	5353
更多精采內容	5277
更多视频	5333
更多该作者文章	5266
更多資訊	5333
更多资讯	5333
更多选项	5342
更多選項	5342
更改 cookie 偏好	5236
更改 cookie 設定	5236
更改cookie偏好	5236
更正政策	5334
更正與說明	5334
""", '書': """
書籍を購入する	2992
""", '最': """
最受欢迎	5328
最受歡迎	5328
最多人看	5289
最新	5302
最新ニュース	2945
最新ニュースを通知で受け取る	3001
最新号	2980
最新影音	5289
最新文章	5242
最新新聞	5242
最新新闻	5242
最新消息	5242
最新記事	2945
最新评论	5259
最热	5302
最热评论	5259
最熱	5302
最超值	5328
""", '會': """
會員中心	5214
會員專享	5219
會員專享內容	5219
會員專屬	5214
會員登入	5214
""", '月': """
月払い	3011
月額#円	2915
月額#円(税込	2915
月額プラン	3011
""", '有': """
有効なメールアドレスを入力してください	3013
有料会員からのプレゼント記事	3038
有料会員登録	2910
有料会員記事	2970
有料登録	2910
有料記事	2910
有道云笔记	5280
""", '朋': """
朋友圈	5227	5280
""", '服': """
服务条款	5234
服務條款	5234
""", '朗': """
朗读全文	5308
""", '朝': """
朝刊・夕刊	2910
""", '未': """
未满十八岁禁止饮酒	5306
未滿十八歲禁止飲酒	5306
""", '本': """
本を購入する	2992
本周投票	5256
本周热门	5289
本周调查	5256
本文へ	2949
本文へジャンプ	2947
本文へスキップ	2947
本文へスキップする	2947
本文へ移動	2949
本文对您有帮助吗	5301
本文尚无评论	5344
本文已锁定	5327
本文由ai语音朗读	5308
本週投票	5256
本週調查	5256
""", '机': """
机器翻译	5277
机翻	5309
""", '来': """
来测测你的知识	5304
""", '查': """
查看专题	5333
查看优惠	5350
查看作者主页	5334
查看作者更多文章	5266	5333
查看優惠	5350
查看全部	5248
查看全部图片	5333
查看全部文章	5353
查看全部評論	5301
查看全部评论	5301
查看全部话题	5244
查看原图	5248
查看原文	5290
查看商品	5354
查看回复	5301
查看回覆	5301
查看图集	5333
查看圖集	5333
查看地图	5249
查看專題	5333
查看投票結果	5344
查看投票结果	91	5344
查看文字稿	5308
查看方案	5350
查看更多	5248
查看更多图片	5333
查看更多評論	5259
查看更多评论	5301
查看留言	5241
查看結果	91	5257
查看结果	91	5249	5257
查看訂閱方案	5327
查看詳情	5249
查看订阅方案	5327
查看评论	5241
查看详情	5249
查看逐字稿	5308
查看高清图集	5333
""", '标': """
标签	5242
""", '检': """
检举评论	5344
""", '検': """
検索	2949
""", '業': """
業配	5233
""", '楽': """
楽天で見る	2992
楽天で詳細を見る	2992
楽天で購入	2992
楽天で購入する	2992
楽天市場で見る	2992
楽天市場で購入	2992
""", '標': """
標籤	5242
""", '機': """
機器翻譯	5277
機械翻訳	2995
""", '檢': """
檢舉	5241
檢舉留言	5344
""", '次': """
次のページ	2949
次の写真	3017
次の動画	3031
次の画像	3017
次の記事	2945
次の記事へ	2945
次の記事を読む	3036
次へ	2949
次を読む	2950
次ページ	2949
次回から自動的にログイン	3010
""", '正': """
正しいメールアドレスを入力してください	3013
正在加载播放器	5308
""", '此': """
此影片無法播放	5308
此文章已锁定	5327
此欄位為必填	5330
此視頻無法播放	5308
此视频不可用	5308
此视频已被删除	5308
此項為必填	5330
此页面对您有帮助吗	5301
此项为必填项	5330
""", '残': """
残り # %	2912
残り #%	2912
残り #% (#文字	2912
残り#%	2912
残り#% (#文字	2912
残り#%(#文字	2912
残り#％	2912
残り:#%	2912
残り:#％	2912
残り時間	2995
""", '毎': """
毎月寄付する	3007
毎月支援する	3007
""", '每': """
每一份支持都很重要	5324
每一份支持都重要	5324
每月捐款	5210
""", '民': """
民調	92
""", '沒': """
沒意見	5302
""", '没': """
没意见	5302
没有账号	5327
""", '注': """
注册	5214
注册成功	5351
注目の記事	2945
注目キーワード	2945
注目ワード	2945
注目記事	2945
""", '测': """
测测你的知识	5304
""", '清': """
清晰度	5309
""", '点': """
点击取消静音	5348
点击图片查看大图	5333
点击打开声音	5348
点击排行	5242
点击播放	5277
点击收听	5308
点击放大	5333
点击查看全文	5353
点击查看原文	5290
点击查看大图	5248
点击看更多	5245
点击阅读全文	5353
点击阅读原文	5290
点我看更多	5245
点我看视频	5277
点赞	5227
""", '為': """
為您推薦	5242
""", '热': """
热搜榜	5247
热榜	5247
热点	5242
热点排行	5247
热点推荐	5242
热门	5242
热门排行	5242
热门文章	5242
热门新闻	5242
""", '無': """
無所謂	5257
無料で体験する	2910
無料で始める	3010
無料で試す	3010
無料で読む	2910
無料アプリをダウンロード	3000
無料ゲーム	2990
無料会員登録	2910
無料会員限定	2910
無料体験	2910
無料登録	2910
無法播放影片	5308
無法載入影片	5348
無法顯示此內容	5312
""", '焦': """
焦點新聞	5242
""", '熱': """
熱門	5242
熱門排行	5242
熱門文章	5242
熱門新聞	5242
熱門話題	5242
""", '爆': """
爆料信箱	5334
爆料專線	5334
爆料热线	5334
""", '片': """
片長 #	5275
片長:#	5275
片长 #	5275
""", '特': """
特定商取引法に基づく表記	2931
特集	2945
特集を見る	3017
特集ページへ	3017
特集一覧	3017
特集一覧へ	3036
""", '猜': """
猜你喜欢	5242
猜你喜歡	5242
""", '現': """
現在の再生時間	2994
""", '生': """
生成aiを使用しています	3031
""", '用': """
用app開啟	5315
用户协议和隐私政策	5347
""", '由': """
由ai生成	5337
由ai语音朗读	5308
""", '申': """
申し込む	2910
""", '电': """
电子报	5220
电子邮箱	5220
""", '画': """
画像をクリックして拡大	3017
画像を拡大	2949
画像を拡大する	3017
画像を見る	2949
画質	2995
""", '留': """
留言	5241
留言(#	5241
留言内容	5352
留言已關閉	5301
留言規則	5301
留言规则	5301
""", '略': """
略過廣告	5348
""", '登': """
登入	5214
登入/註冊	5214
登入後留言	5301
登出	5214
登录	5214
登录/注册	5214
登录后发表评论	5301
登錄	5214
登録	2910
登録が完了いたしました	3034
登録が完了しました	2970
登録して続きを読む	2910
登録する	2910
""", '發': """
發佈留言	5259
發現錯誤?請告訴我們	5277
發生錯誤	5331
發表留言	5241
發表評論	5241
""", '百': """
百度贴吧	5280
""", '皆': """
皆さまのご支援が力になります	3007
""", '監': """
監修者	3019
""", '目': """
目前時間	5309
目录	5248
目次	2949
目次へ戻る	3036
目錄	5248
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5242
相关报道	5242
相关推荐	5242
相关文章	5242
相关新闻	5242
相关标签	5242
相关视频	5289
相关阅读	5242
相關主題	5242
相關報導	5242
相關影片	5289
相關推薦	5242
相關文章	5242
相關新聞	5242
相關標籤	5242
相關閱讀	5242
""", '看': """
看了这篇文章的人也看	5242
看全文	5333
看全部留言	5259
看全部留言 (#	5259
看原文	5290
看更多	5242
看更多作者文章	5333
看更多文章	5289
看更多新聞	5245	5289
看更多新闻	5245
看更多照片	5333
看結果	91
""", '知': """
知道了	5249
""", '確': """
確認する	3014
確認メールをお送りしました	3013
確認メールを送信しました	3013
確認画面へ	3014
""", '禁': """
禁止酒駕	5343
禁止酒駕,飲酒過量有害健康	5306
""", '稍': """
稍后	5317
稍后再说	5209
稍后提醒我	5209
稍后阅读	5277
稍後	5317
稍後再說	5209
稍後提醒我	5209
稍後閱讀	5277
""", '立': """
立即开通	5350
立即投票	91
立即捐助	5324
立即捐款	5210
立即捐赠	5324
立即支持	5349
立即訂閱	5214
立即订阅	5214
立即试玩	5304
立即購票	5306
立即贊助	5324
立即购票	5306
立即选购	5306
立即選購	5306
立即開始玩	5304
""", '第': """
第 # 張,共 # 張	5244
第 # 頁,共 # 頁	5245
第 # 页,共 # 页	5245
第#张/共#张	5244
第#頁 共#頁	5245
第#页,共#页	5245
""", '筆': """
筆者	3019
筆者プロフィール	3018
""", '管': """
管理 cookie	5236
管理cookie	5312
管理偏好設定	5347
管理偏好设置	5347
管理同意	5312
管理同意设置	5312
管理同意選項	5312
管理設定	5237
管理设置	5237
管理选项	5347
管理選項	5347
""", '粉': """
粉絲團	5228
""", '精': """
精彩推荐	5289
精彩推薦	5289
精选	5242
""", '紙': """
紙面ビューアー	2910
""", '結': """
結果を見る	91	2950
""", '続': """
続きはこちら	2981
続きをみる	2949
続きを読む	2910
続けて読む	3036
""", '網': """
網友投票	5256
網友留言	5241
""", '編': """
編輯推薦	5242
編輯準則	5334
編輯精選	5242
編集ポリシー	3018
編集方針	3019
編集部おすすめ	2945
編集部のおすすめ	2945
""", '縮': """
縮小	2923
縮小字體	5341
""", '繼': """
繼續使用網頁版	5315
繼續閱讀	5248
繼續閱讀請往下	5306
""", '續': """
續訂	5350
""", '纠': """
纠错	5241
""", '继': """
继续在浏览器阅读	5315
继续浏览内容	5248
继续阅读	5248
""", '续': """
续订	5350
""", '编': """
编辑准则	5334
编辑推荐	5242
编辑精选	5242
""", '缩': """
缩小字体	5341
""", '网': """
网友评论	5241
网友评论仅供其表达个人看法,并不表明本站立场	5344
""", '翻': """
翻訳を表示	2950
""", '联': """
联系作者	5334
联系我们	5234
联系编辑部	5334
""", '聯': """
聯絡我們	5234
聯絡編輯部	5334
""", '聽': """
聽全文	5277
聽文章	5308
聽新聞	5227
聽這篇文章	5277
""", '脳': """
脳トレ	2991
""", '自': """
自动播放	5309
自動再生	2995
自動播放	5309
自動翻訳	2995
自定义金额	5324
自訂金額	5324
""", '菜': """
菜单	5248
""", '著': """
著作権	2931
著者の記事一覧	3017
著者をフォロー	3023
著者をフォローする	3023
著者プロフィール	3018
""", '複': """
複製	5342
複製網址	5277
複製連結	5227	5280
""", '要': """
要接收推送通知吗	5316
要接收通知嗎	5316
""", '視': """
視頻由ai生成	5348
""", '觀': """
觀看更多	5289
""", '视': """
视频	5242
视频不可用	5308
视频加载中	5308
视频加载失败	5348
视频已下架	5308
视频已失效	5308
视频无法播放	5308
视频时长	5348
视频正在加载	5308
""", '解': """
解鎖全文	5277
解鎖文章	5350
解锁全文	5277
解锁文章	5350
解除しました	3006
解除方法	3006
解除方法はこちら	3006
""", '訂': """
訂戶專享	5306
訂戶專享優惠	5306
訂戶專享內容	5327
訂戶贈閱	5355
訂正について	3018
訂閱	5214
訂閱成功	5351
訂閱推播	5316
訂閱方案	5350
訂閱會員	5214
訂閱會員專屬內容	5277
訂閱郵件	5220
訂閱電子報	5220
""", '記': """
記事に関するお問い合わせ	3018
記事の続きはこちら	2981
記事の続きを読む	3017
記事の誤りを報告	2959	3027
記事の誤りを報告する	2942
記事は広告の下に続きます	2992
記事は広告の後に続きます	2992
記事へのお問い合わせ	3018
記事へのご意見	2936
記事をサポートする	2907
記事をシェア	3038
記事をシェアする	3038
記事をプレゼント	2910
記事をプレゼントする	2970
記事を保存	2923
記事を保存する	2970
記事を印刷する	2923
記事を聴く	2994
記事を評価する	3027
記事を読む	2949
記事を購入する	3033
記事を音声で聞く	2994
記事を音声で聴く	2994
記事ランキング	2945
記事一覧	2949
記事一覧へ	3017
記事一覧を見る	2981
記事全文を読む	2949
記住我	5328
記者をフォロー	3023
記者プロフィール	3018
記者募集	2962
記者募集中	2962
""", '設': """
設定を保存	2997
設定を保存する	2997
設定を変更	2934
設定を変更する	3030
設定を管理	3030
""", '許': """
許可	3002
許可する	2931	2934
""", '註': """
註冊	5214
註冊成功	5351
""", '評': """
評価順	2989
評論	5241
評論已關閉	5301
評論規則	5301
""", '話': """
話題の記事	2945
""", '該': """
該作者其他文章	5266
該作者更多文章	5333
該作者的更多文章	5266
""", '詳': """
詳しく見る	2934	2950
詳細	2950
詳細を見る	3037
詳細・購入はこちら	2992
詳細設定	2934
""", '語': """
語音播報	5277
語音朗讀	5277
""", '誤': """
誤りを報告	2950
誤りを報告する	3027
誤字・脱字を報告	2942	2959
誤字・脱字を報告する	2942	2959
誤字脱字の報告	2970
誤字脱字を報告	3018
誤字脱字を報告する	2942	2959	2970
""", '読': """
読まれている記事	2945
読み上げ	2970
読み放題	2915
読み続ける	2950
読み込み中です	2994
読者限定	2992
""", '請': """
請填寫讀者問卷	5277
請我們喝杯咖啡	5324
請查收郵件	5330
請檢查您的收件匣	5330
請繼續下滑閱讀	5306
請繼續往下閱讀	5233
請輸入您的電子郵件	5351
請輸入有效的電子郵件	5330
請輸入有效的電子郵件地址	5330
請輸入電子郵件	5220
請選擇金額	5349
請關閉廣告攔截器	5319
""", '讀': """
讀者優惠	5306
讀者專享	5306
讀者投書	5258
""", '讚': """
讚	5227
讚賞支持	5210
""", '订': """
订户专享	5306
订户专享优惠	5306
订户赠阅	5355
订阅	5214
订阅会员	5214
订阅成功	5351
订阅推送	5316
订阅邮件	5220
""", '记': """
记住我	5328
记者简介	5334
""", '设': """
设为google首选来源	5338
""", '评': """
评论	5241
评论(#	5241
评论功能已关闭	5344
评论已关闭	5301
评论规则	5301
""", '诚': """
诚聘英才	5277
""", '话': """
话题	5242
""", '该': """
该作者其他文章	5266
该作者的更多文章	5266
该文章已关闭评论	5344
该视频不可用	5308
该视频已下架	5308
该邮箱已被注册	5351
""", '详': """
详情	5249
""", '语': """
语音朗读	5277
语音由ai生成	5308
""", '说': """
说点什么	5344
""", '请': """
请先登录再评论	5277
请关闭广告拦截器	5319
请我们喝杯咖啡	5324
请查收邮件	5330
请检查您的收件箱	5330
请继续往下阅读	5233
请输入您的电子邮件	5351
请输入您的邮箱	5351
请输入昵称	5344
请输入有效的电子邮件地址	5330
请输入有效的邮箱地址	5330
请输入邮箱	5220
请选择金额	5349
""", '读': """
读者专享	5306
读者优惠	5306
""", '豆': """
豆瓣	5280
""", '購': """
購入はこちら	2992
購票	5343
購票連結	5306
購読	2910
購読する	2910
購読のお申し込み	2910
購読プラン	3033
購読プランを見る	3010
購読申し込み	2910
購買本書	5306
""", '贈': """
贈る	3025
贈送文章	5277
贈送文章給朋友	5277
贈送此文	5277
""", '贊': """
贊助	5210
贊助內容	5233
贊助商	5233
贊助我們	5324
""", '购': """
购买本书	5306
购买此书	5306
购票	5343
购票链接	5306
""", '赞': """
赞	5302
赞助	5210
赞助内容	5233
赞助商链接	5233
赞助我们	5324
赞赏	5210
赞赏作者	5349
""", '赠': """
赠送文章	5341
赠送此文	5277
""", '超': """
超值方案	5327
""", '跳': """
跳到主要內容	5248
跳到內容	5245
跳到食谱	61
跳至主要內容	5245
跳至主要内容	5245
跳至內容	5245
跳至食譜	61
跳转到主要内容	5245
跳转到食谱	61
跳过广告	5348
""", '踩': """
踩	5302
""", '載': """
載入中	5308
載入內容	5312
載入更多	5248
載入貼文	5312
""", '輸': """
輸入您的電子郵件	5351
""", '轉': """
轉發	5227
""", '转': """
转发	5227
""", '载': """
载入内容	5312
""", '输': """
输入您的邮箱	5351
""", '返': """
返信	2936
返信する	2936
返信を書く	3027
返信を表示	2988
返信を見る	2988
返信を隠す	2988
返回上一页	5353
返回列表	5353
返回頂部	5333
返回顶部	5248
返回首頁	5333
返回首页	5248
""", '还': """
还不是会员	5327
还有更多精彩内容	5353
还没有账号	5327
""", '这': """
这篇文章对你有帮助吗	5301
这篇文章对您有帮助吗	5301
""", '进': """
进入专题	5333
进入专题页	5333
""", '连': """
连结已复制	5341
""", '追': """
追蹤	5228
追蹤中	5338
追蹤主題	5338
追蹤作者	5338
追蹤我們	5228
""", '退': """
退出全屏	5308
""", '送': """
送信	91	3014
送信が完了しました	3013
送信しました	3013
送信する	91	3014
送信完了	3013
送出	91	5331
送出成功	5330
送出留言	5301
送出評論	5301
送料無料	3026
""", '选': """
选择	5328
选择方案	5327
选择订阅方案	5327
选择金额	5349
""", '逐': """
逐字稿	5309
""", '這': """
這篇文章對你有幫助嗎	5301
這篇文章對您有幫助嗎	5301
""", '通': """
通報	2989
通報する	2936
通知をオン	2922
通知をオンにする	3001
通知を受け取らない	3001
通知を受け取りますか	3001
通知を受け取る	2970
通知を設定する	3001
通知を許可	3001
通知を許可しますか	3001
通知を許可する	3001
""", '速': """
速報	2945
速報を通知で受け取る	3001
速報通知を受け取る	2970
""", '連': """
連結已複製	5277
連載	2945
連載の新着をメールでお知らせ	2927
連載をフォロー	3023
連載をフォローする	3023
連載を見る	3017
連載一覧	3017
""", '運': """
運営会社	2931	2959
""", '違': """
違反を報告	2988
違反を報告する	2988
違反報告	2936
""", '選': """
選單	5248
選択する	3011
選擇	5328
選擇方案	5327
選擇訂閱方案	5327
選擇金額	5349
""", '還': """
還不是會員	5327
還沒有帳號	5327
""", '邮': """
邮箱	5220
邮箱格式不正确	5330
邮箱格式错误	5330
""", '配': """
配信停止はいつでも可能です	3013
""", '重': """
重新加载页面	5319
重新播放	5309
重新整理頁面	5319
重新載入頁面	5319
""", '金': """
金額を入力	3007
金額を指定	3007
金額を指定する	3007
金額を選ぶ	3032
金額を選択	3032
金額を選択してください	3032
""", '錯': """
錯誤回報	5258
""", '链': """
链接已复制	5277
""", '閉': """
閉じる	2906	2949
""", '開': """
開く	2950
開啟推播	5316
開啟通知	5316	5318
開始測驗	5304
開通會員	5214
""", '間': """
間違いを見つけたら	3018
""", '関': """
関連	2945
関連する記事	2945
関連キーワード	2945
関連タグ	2945
関連トピックス	2945
関連ニュース	2945
関連リンク	2945
関連動画	2945
関連動画を見る	3031
関連情報	2945
関連記事	2945
関連記事はこちら	2980
関連記事をもっと見る	3036
関連記事を見る	3036
""", '閱': """
閱讀下一篇	5353
閱讀全文	5248
閱讀原文	5290
閱讀排行	5247
閱讀更多	5248
""", '關': """
關於作者	5334
關於我們	5234
關注	5228
關注作者	5338
關注我們	5228
關注此主題	5338
關鍵字	5242
關閉	5209
關閉視窗	5353
關閉選單	5353
""", '阅': """
阅读下一篇	5353
阅读全文	5248
阅读剩余全文	5353
阅读原文	5290
阅读排行	5247
阅读更多	5248
""", '随': """
随时取消	5327
随时可取消	5327
""", '隐': """
隐私偏好	5347
隐私政策	5234
隐私权政策	5234
隐私设置	5313
""", '隨': """
隨時取消	5327
""", '隱': """
隱私偏好	5347
隱私政策	5234
隱私權政策	5234
隱私權設定	5312
隱私設定	5313
""", '離': """
離開全螢幕	5308
""", '電': """
電子信箱	5220
電子信箱格式錯誤	5330
電子報	5220
電子版	2910
電子郵件格式不正確	5330
電郵	5331
""", '静': """
静音	5309
""", '靜': """
靜音	5309
""", '音': """
音声で聞く	2923
音声をダウンロード	2994
音声を再生	3031
音声読み上げ	2970
音頻長度 #	5275
音频播放器	5348
""", '頭': """
頭條	5242
""", '顯': """
顯示內容	5312
顯示原文	5249
顯示字幕	5308
顯示更多	5248
顯示貼文	5312
""", '飲': """
飲酒過量,有害健康	5306
飲酒過量有害健康	5306
""", '首': """
首頁	5248
首页	5248
""", '马': """
马上开始	5249
马上玩	5304
""", '验': """
验证码	5331
""", '點': """
點我看影片	5277
點我看更多	5245
點擊排行	5247
點擊播放	5308
點擊播放本文	5277
點擊放大	5333
點擊看大圖	5333
點擊看更多	5245
點擊開啟聲音	5348
點擊閱讀全文	5353
點此看更多	5245
點閱排行	5289
""", '가': """
가	3061	3095
가 가 가	3095
가가가	3095
가격 보기	3168
가로세로 낱말퀴즈	3121
가입하기	3050
가장 많이 본 뉴스	3068
가장 인기	3143
""", '강': """
강연 신청하기	3110
""", '개': """
개인정보 보호 설정	3162
개인정보 설정	3127
개인정보 수집 동의	3144
개인정보 수집 및 이용 동의	3144
개인정보 수집 및 이용에 동의합니다	3144
개인정보 수집·이용에 동의합니다	3144
개인정보 처리방침	3066
개인정보처리방침	3066
""", '갤': """
갤러리 닫기	3167
갤러리 보기	3149
""", '거': """
거부	3066	3088
""", '검': """
검색	3070
""", '게': """
게시물 보기	3127
게시물 불러오기	3127
게임 전체보기	3119
게임 하러 가기	3119
""", '결': """
결과 보기	91	3071
""", '계': """
계속 읽기	3050
계정이 있으신가요	3142
""", '고': """
고객센터	3066
고충처리	3083
고충처리인	3083	3150
""", '공': """
공감	3118
공감백배 #	3096
공감순	3118
공유	3061
공유하기	3061
""", '과': """
과거순	3118
""", '관': """
관련 기사	3068
관련 기사 더보기	3167
관련 뉴스	3068
관련 영상	3106
관련 태그	3068
관련기사	3068
관련기사 더보기	3167
관련뉴스	3068
관련키워드	3068
""", '광': """
광고	3065
광고 건너뛰기	3163
광고 닫기	3065
광고 문의	3083
광고 문의하기	3111
광고 아래에 기사가 계속됩니다	3122
광고 영역	87
광고 종료	3122
광고 차단 해제 방법	3133
광고 차단을 해제해 주세요	3133
광고 차단을 해제했습니다	3133
광고 차단이 감지되었습니다	3133
광고 후 계속됩니다	3122
광고문의	3083
광고성 정보 수신 동의	3144
광고성 정보 수신에 동의합니다	3144
""", '괜': """
괜찮습니다	3045
""", '교': """
교보문고에서 구매	3122
""", '구': """
구글 계정으로 계속하기	3142
구글 계정으로 로그인	3142
구글 선호 매체로 추가	3154
구글 플레이에서 다운로드	3130
구글로 계속하기	3142
구글로 로그인	3142
구글플레이에서 다운로드	3130
구독	3050
구독 갱신	3165
구독 상품 보기	3142
구독 상품 선택	3142
구독 상품 안내	3165
구독 신청	3050
구독 신청이 완료되었습니다	3144
구독 신청하기	3142
구독 안내	3165
구독 전용	3050
구독 중	3050
구독 취소	3155
구독권 선택	3142
구독신청	3050	3083
구독이 완료되었습니다	3098
구독자 전용	3053
구독자 전용 기사	3142
구독자 전용 혜택	3122
구독자 혜택	3122
구독자가 선물한 기사입니다	3169
구독중	3154
구독하고 이어서 읽기	3098
구독하기	3050
구매하기	3122
구매하러 가기	3122
""", '글': """
글씨 크기	65
글씨크기	3061
글자 작게	3156
글자 크게	3156
글자 크기	3061
글자 크기 변경	65	3098
글자 크기 조절	65	3098
글자크기	3061	3095
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3164
금액 직접 입력	3138
금액을 선택하세요	3164
금액을 선택해 주세요	3164
""", '기': """
기계 번역	3124
기대해요 #	3096
기부하기	3046
기사 계속 보기	3167
기사 공유	3156
기사 공유하기	3061
기사 구매	3165
기사 더 보기	3167
기사 더보기	3098
기사 듣기	3098
기사 링크 복사	3098
기사 본문	3070
기사 선물하기	3098
기사 스크랩	3156
기사 스크랩하기	3098
기사 오류 신고	3098
기사 오류 제보	3098
기사 요약	3153
기사 원문 보기	3098
기사 음성으로 듣기	3123
기사 잠금 해제	3165
기사 저장	3156
기사 저장하기	3098
기사 전문 보기	3149
기사 전체보기	3149
기사 제보	3083	3150
기사 제보 및 문의	3098
기사 추천	3159
기사 평가하기	3159
기사 후원하기	3046
기사는 광고 아래에 계속됩니다	3122
기사는 광고 후 계속됩니다	3122
기사듣기	3123
기사를 공유합니다	3169
기사에 대한 의견	3067
기사원문	3070
기사저장	3061
기사제보	3083	3150
기사추천	3159
기자 구독	3082
기자 구독하기	3082
기자 소개	3150
기자 응원하기	3084
기자 페이지	3082
기자 프로필	3084
기자 프로필 보기	3082
기자 홈	3084
기자구독	3084	3154
기자에게 메일 보내기	3150
기자에게 이메일 보내기	3150
기자의 다른 기사	3082
기자의 다른 기사 보기	3084	3149
기자의 다른기사	3068	3084
기자의 다른기사 보기	3149
기자페이지 바로가기	3149
기자프로필	3084
기획 기사 보기	3149
""", '나': """
나중에	3045
나중에 보기	3098
나중에 읽기	3098
나중에 하기	3045
""", '남': """
남은 시간	3124
""", '낱': """
낱말 퍼즐 풀기	3078
낱말퀴즈	3121
""", '내': """
내 정보	3050
내용을 입력하세요	3166
내용을 입력해 주세요	3166
""", '네': """
네, 받을게요	3131
네이버 구독	3064
네이버 로그인	3142
네이버 밴드 공유	3156
네이버 블로그	3061
네이버로 로그인	3142
네이버에서 구독	3064
네이버에서 구독하기	3064
""", '놀': """
놀랐어요 #	3096
""", '놓': """
놓치면 안 되는 기사	3106
""", '뉴': """
뉴스 더보기	3149
뉴스 듣기	3098
뉴스레터 구독	3056
뉴스레터 구독 신청	3056
뉴스레터 구독이 완료되었습니다	3166
뉴스레터 무료 구독	3098
뉴스레터 신청	3056
""", '닉': """
닉네임을 입력하세요	3159
""", '다': """
다른 공유 찾기	3061
다른 금액	3138
다른 기사	19	3068
다른 기사 더 보기	19
다른 기사 보기	3082
다른기사	3068
다른기사 보기	3068
다시 보기	3124
다시 보지 않기	3045
다시보기	3124
다음	3070
다음 기사	3068
다음 기사 보기	3098
다음 기사 읽기	3167
다음 동영상	3163
다음 사진	3149
다음 영상	3163
다음 이미지	3167
다음 페이지	3070
다음글	3149
다음기사	3068
다음에	3045
다음에 하기	3132
다크모드	3128
""", '닫': """
닫기	3045
""", '답': """
답글	3067
답글 달기	3117
답글 더보기	3117
답글 보기	3117
답글 쓰기	3117
답글 접기	3117
답글쓰기	3067
""", '당': """
당신의 생각은	3077
당신이 좋아할 만한	3068
""", '댓': """
댓글	3067
댓글 #	3067
댓글 #개	3067
댓글 닫기	3117
댓글 달기	3080
댓글 더보기	3117
댓글 등록	3117
댓글 등록하기	3117
댓글 보기	3067
댓글 신고	3159
댓글 신고하기	3159
댓글 쓰기	3067
댓글 운영 원칙	3117
댓글 운영 정책	3098
댓글 운영정책	3080	3098
댓글 입력	3080
댓글 작성	3117
댓글 작성 규칙	3117
댓글 작성하기	3117
댓글 전체보기	3080
댓글 정렬	3080
댓글 정책	3117
댓글보기	3067
댓글쓰기	3067
댓글을 남겨 주세요	3159
댓글을 남겨주세요	3159
댓글을 입력하세요	3159
댓글을 입력해 주세요	3159
댓글을 입력해주세요	3067
댓글을 작성하려면 로그인 해주세요	3159
댓글이 닫혔습니다	3117
""", '더': """
더 많은 옵션	3156
더 보기	3070
더 알아보기	3088
더보기	3068	3070
""", '도': """
도서 구매하기	3122
도움돼요 #	3096
도움이 되었나요	3117
""", '독': """
독자 의견 조사	3098
독자 특별 할인	3122
독자 할인	3122
""", '동': """
동영상	3068
동영상 로딩 중	3123
동영상 보기	3163
동영상 재생	3123
동영상 플레이어	3163
동영상을 불러오는 중입니다	3123
동영상을 불러올 수 없습니다	3163
동영상을 재생할 수 없습니다	3123
동의	3066	3088
동의 관리	3127
동의 철회	3127
동의 철회하기	3127
동의 후 계속	3127
동의하고 계속	3127
동의하고 계속하기	3127
동의합니다	3066
""", '뒤': """
뒤로 가기	3071
""", '등': """
등록	3067
""", '디': """
디지털 구독하기	3165
디지털뉴스부	3082
디지털뉴스팀	3082
디지털콘텐츠팀	3082
""", '또': """
또는	3143
""", '라': """
라인	3061
""", '랭': """
랭킹	3068
랭킹뉴스	3068
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
로그아웃	3050
로그인	3050
로그인 상태 유지	3142
로그인 유지	3142
로그인 전용 기사	3142
로그인 후 댓글 쓰기	3098
로그인 후 댓글 작성이 가능합니다	3159
로그인 후 댓글을 작성하실 수 있습니다	3080
로그인 후 댓글을 작성할 수 있습니다	3117
로그인 후 이용해 주세요	3117
로그인/회원가입	3050
로그인이 필요	3053
로그인하고 계속 읽기	3165
로딩 중	3123
로딩 중입니다	3123
로딩중	3123
""", '링': """
링크 복사	3061
링크가 복사되었습니다	3098
""", '마': """
마이페이지	3050
""", '많': """
많이 본 기사	3068
많이 본 뉴스	3068
많이 본 영상	3106
많이 읽은 기사	3068
많이본 기사	3068
많이본 뉴스	3068
""", '맨': """
맨 위로	3070
맨위로	3070
""", '메': """
메뉴	3070
메뉴 닫기	3070
메시지가 전송되었습니다	3144
메일	3061
메일함을 확인해 주세요	3144
""", '멤': """
멤버십 가입	3165
멤버십 가입하기	3165
""", '모': """
모두 거부	3128
모두 동의	3066
모두 허용	3128
모든 쿠키 거부	3162
모든 쿠키 수락	3162
모든 쿠키 허용	3162
모바일 웹으로 계속	3130
""", '목': """
목록	3070
목록 보기	3149
목록보기	3070
목록으로	3149
목록으로 돌아가기	3167
""", '무': """
무료 게임	3119
무료 배송	3158
무료 체험 시작하기	3050
무료 회원가입	3050
무료, 스팸 없음	3144
무료로 읽기	3165
무료배송	3158
무제한 이용하기	3165
""", '문': """
문의	3067
문의 내용	3166
문자 크기	65
""", '바': """
바로 구매하기	3122
바로가기	3061
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3124
""", '밴': """
밴드	3061
""", '번': """
번역 보기	3071
""", '베': """
베스트	3068
""", '보': """
보내기	3146
""", '복': """
복사	3157
복사하기	3061
""", '본': """
본 사이트는 쿠키를 사용합니다	3089
본문 글씨 줄이기	3061	3095
본문 글씨 키우기	3061	3095
본문 바로가기	3070
본문으로 바로가기	3070
""", '북': """
북마크	3061
""", '분': """
분석탁월 #	3096
""", '브': """
브라우저에서 계속	3130
브라우저에서 계속 보기	3130
""", '비': """
비공감	3118
비밀번호 찾기	3050
비밀번호를 잊으셨나요	3142
""", '사': """
사업제휴	3083
사이트맵	3066
사전 등록하기	3110
사전등록 하기	3110
사진 더 보기	3149
사진 더보기	3149
사진 모두 보기	3149
사진 크게 보기	3149
사진 크게보기	3149
사진 확대	3070
""", '삭': """
삭제된 동영상입니다	3123
""", '상': """
상품 보기	3168
상품 상세보기	3168
""", '새': """
새로고침	3133
""", '선': """
선착순 # 명	3109
선착순 #명	3109
선착순 마감	3109
선택	3143
선택 저장	3127
선호 매체로 추가	3154
""", '설': """
설문	92
설문 결과	3118
설문 결과 보기	3159
설문 참여 바로가기	3098
설문 참여하기	3098
설문에 참여하기	3117
설문조사	92
설문조사 참여하기	3098
설정	3088
설정 관리	3162
설정 저장	3127
""", '소': """
소리 켜기	3163
""", '속': """
속보	3068
속보 알림 받기	3098
속보 알림 신청	3098
속보 알림을 받으시겠습니까	3131
""", '스': """
스도쿠	3121
스크랩	3061
스크랩하기	3098
스크립트	3124
스크립트 보기	3123
스토어	3158
스토어 바로가기	3122
스폰서	3065
스폰서 링크	3111
스폰서 콘텐츠	3111
스폰서링크	3111
""", '슬': """
슬퍼요	3096
슬퍼요 #	3096
""", '시': """
시리즈 보기	3149
""", '신': """
신고	3067
신고하기	3118
신문구독	3050
신청이 완료되었습니다	3144
""", '실': """
실시간 뉴스	3068
""", '쏠': """
쏠쏠정보 #	3096
""", '아': """
아마존에서 구매	3122
아마존에서 보기	3122
아이디 저장	3142
아이디 찾기	3142
아직 회원이 아니신가요	3142
""", '알': """
알겠습니다	3071
알라딘에서 구매	3122
알라딘에서 보기	3122
알림 받기	3060
알림 설정	3060
알림 설정하기	3131
알림 켜기	3131
알림 허용	3131
알림을 받으시겠습니까	3131
알림을 받으시겠어요	3131
알림을 켜시겠습니까	3131
""", '애': """
애드블록을 해제해 주세요	3133
애드블록이 감지되었습니다	3133
애플로 계속하기	3142
애플로 로그인	3142
""", '앱': """
앱 다운로드	3060
앱 다운로드하기	3060
앱 다운받기	3130
앱 설치	3060
앱 설치하기	3060
앱스토어에서 다운로드	3130
앱에서 계속 읽기	3130
앱에서 보기	3130
앱에서 열기	3130
앱에서 이어보기	3130
앱으로 보기	3130
""", '언': """
언제든 해지 가능	3142
언제든지 수신 거부할 수 있습니다	3144
언제든지 해지 가능	3142
""", '얼': """
얼리버드 할인	3110
""", '에': """
에디터 추천	3068
""", '여': """
여러분의 생각은	3077
여러분의 후원이 큰 힘이 됩니다	3138
""", '연': """
연간 결제	3143
연간 구독	3143
연관기사	3068
연재 보기	3149
""", '열': """
열기	3071
""", '영': """
영상	3068
영상 길이 #	3093
영상 더보기	3149
영상 보기	3098
영상 재생	3123
영상으로 만나보세요	3098
영상으로 보기	3098
영상을 불러오는 중입니다	3123
영상을 불러올 수 없습니다	3163
영상을 재생할 수 없습니다	3123
""", '예': """
예매 바로가기	3122
예매하기	3122
예스#에서 구매	3122
예스#에서 보기	3122
""", '오': """
오늘 하루 보지 않기	3045
오늘은 그만 보기	3045
오늘의 낱말 퍼즐	3078
오늘의 설문	3078
오늘의 스도쿠	3078
오늘의 십자말풀이	3078
오늘의 운세	3121
오늘의 추천	3068
오늘의 투표	3078
오늘의 핫뉴스	3106
오디오 다운로드	3123
오디오 플레이어	3163
오디오로 듣기	3098
오래된순	3118
오류 신고	3067
오류 신고하기	3098
오류가 발생했습니다	3144
오타 신고	3117
오탈자 신고	3098
""", '온': """
온라인뉴스팀	3082
""", '올': """
올바른 이메일 주소를 입력해 주세요	3144
올바른 이메일을 입력해 주세요	3144
""", '옵': """
옵션 관리	3162
""", '요': """
요금제 보기	3165
요약	3070
""", '원': """
원고료 보내기	3164
원문 보기	3071
원문보기	3070
""", '월': """
월간 결제	3143
월간 구독	3143
""", '웨': """
웨비나 신청하기	3110
""", '웹': """
웹에서 계속 보기	3130
""", '위': """
위로	3070
위로 가기	3149
""", '유': """
유료 구독자 전용	3142
유료 기사입니다	3098
유료회원 전용	3142
유료회원 전용 기사	3142
유튜브 구독	3064
유튜브 구독하기	3064
유튜브에서 보기	3160
""", '윤': """
윤리강령	3083
""", '음': """
음성 다운로드	3123
음성 재생하기	3098
음성으로 듣기	3061
음소거	3124
음소거 해제	3123
음소거를 해제하려면 탭하세요	3163
""", '응': """
응원하기	3046
응원해요 #	3096
""", '의': """
의견 남기기	3117
의견 보내기	3117
의견 쓰기	3067
""", '이': """
이 기사 공유하기	3169
이 기사 구매하기	3165
이 기사 어땠나요	3098
이 기사 어떠셨나요	3117
이 기사가 도움이 되었나요	3117
이 기사는 잠겨 있습니다	3142
이 기사를 공유합니다	3098
이 기사를 추천합니다	3098
이 기사를 평가해 주세요	3159
이 기사와 함께 읽은 기사	3098
이 기자의 다른 기사	3084	3098
이 기자의 다른 기사 더보기	3149
이 동영상을 재생할 수 없습니다	3123
이 사이트는 쿠키를 사용합니다	3089
이 시각 많이 본 기사	3106
이 시각 많이 본 뉴스	3106
이 시각 주요뉴스	3068
이 시각 추천뉴스	3068
이 음성은 ai가 생성했습니다	3123
이 주제 팔로우	3154
이 콘텐츠를 표시할 수 없습니다	3127
이 페이지가 도움이 되었나요	3117
이런 기사는 어때요	3106
이름을 입력하세요	3166
이름을 입력해 주세요	3166
이메일	3061
이메일 주소 입력	3166
이메일 주소를 입력하세요	3144
이메일 주소를 입력해 주세요	3166
이메일 형식이 올바르지 않습니다	3144
이메일로 계속하기	3165
이메일로 공유	3156
이메일로 로그인	3165
이메일무단수집거부	3066
이메일을 입력하세요	3144
이메일을 입력해 주세요	3144
이메일을 입력해주세요	3166
이메일을 확인해 주세요	3144
이미 계정이 있으신가요	3142
이미 구독 중이신가요	3050
이미 구독 중입니다	3166
이미 등록된 이메일입니다	3166
이미 참여하셨습니다	3117
이미 투표하셨습니다	3117
이미 회원이신가요	3050
이미지 크게 보기	3070
이미지 크게보기	3149
이미지 확대	3070
이번 주 설문	3078
이번 주 투표	3078
이번주 설문	3078
이슈	3068
이어서 읽기	3167
이용권 구매	3142
이용권 선택	3142
이용약관	3066
이용약관에 동의합니다	3144
이전	3070
이전 기사	3068
이전 기사 보기	3098
이전 사진	3149
이전 영상	3163
이전 이미지	3167
이전글	3149
이전기사	3068
""", '인': """
인기 급상승	3106
인기 기사	3068
인기기사	3068
인기뉴스	3068
인쇄	3061
인쇄하기	3061
인스타그램 팔로우	3098
인스타그램에서 보기	3160
인스타그램에서 이 게시물 보기	3160
""", '일': """
일시	3139
일시 후원	3138
일시 후원하기	3138
일시정지	3124
일시후원	3046
""", '자': """
자동 번역	3124
자동 재생	3124
자동재생	3124
자막 보기	3123
자막 켜기	3123
자바스크립트가 비활성화되어 있습니다	3127
자발적 유료 구독	3164
자세히	3071
자세히 보기	3071	3088
""", '작': """
작게	3157
""", '장': """
장바구니 담기	3168
장바구니에 담기	3168
""", '재': """
재생	3070	3093
재생 속도	3123
재생 시간	3124
재생 시간 #	3093
재생속도	3123
재생시간 #	3093
재생할 수 없는 동영상입니다	3123
""", '저': """
저자 소개	3151
저작권규약	3066
저장	3061
""", '전': """
전송	3146
전송되었습니다	3144
전체 기사	3167
전체 기사 보기	3149
전체 뉴스 보기	3149
전체 댓글	3067
전체 댓글 보기	3080
전체 동의	3128
전체 보기	3070
전체 사진 보기	3149
전체 화면	3124
전체메뉴	3070
전체보기	3070
전체화면	3124
전체화면 종료	3123
""", '접': """
접기	3070
접수되었습니다	3166
""", '정': """
정기	3139
정기 후원	3138
정기 후원하기	3046
정기구독	3050
정기후원	3046
정기후원 신청	3164
정기후원 신청하기	3164
정기후원하기	3138
정렬	3118
정상적으로 접수되었습니다	3166
정정·반론보도 신청	3150
정정보도 신청	3150
정정보도 요청	3150
""", '제': """
제보	3067
제보 바로가기	3150
제보하기	3067
제작 지원	3158
제작지원	3158
제출	91	3146
제휴 광고	3122
제휴 문의	3083
제휴 콘텐츠	3122
제휴문의	3083
""", '좋': """
좋아요	3061
좋아요 #	3096
좋은 기사 후원하기	3046
""", '주': """
주소 복사	3098
주소가 복사되었습니다	3098
주소복사	3061
주요 기사	3068
주요 뉴스	3068
주요 뉴스 더보기	3106
주요기사	3068
주요뉴스	3068
주제 팔로우	3154
""", '지': """
지금 구매하기	3122
지금 뜨는 기사	3106
지금 뜨는 뉴스	3106
지금 플레이	3119
지금 플레이하기	3119
지금 후원하기	3164
지나친 음주는 건강에 해롭습니다	3122
지나친 음주는 건강을 해칩니다	3122
지도 보기	3071
지면보기	3050
""", '직': """
직접 입력	3139
""", '차': """
차단	3132
""", '참': """
참가 신청하기	3110
참가신청하기	3110
참여하기	91
""", '창': """
창 닫기	3167
""", '찾': """
찾아오시는 길	3083
""", '채': """
채널 추가	3154
""", '책': """
책 구매하기	3122
""", '첫': """
첫 댓글을 남겨주세요	3159
첫 댓글을 작성해 보세요	3159
""", '청': """
청소년보호정책	3066
""", '총': """
총 #명 참여	3077
""", '최': """
최고의 혜택	3143
최신 기사	3068
최신 뉴스	3068
최신기사	3068
최신뉴스	3068
최신순	3118
최저가 보기	3168
""", '추': """
추천	3143
추천 기사	3068
추천 스폰서	3111
추천 영상	3106
추천기사	3068
추천뉴스	3068
추천순	3118
""", '축': """
축하해요 #	3096
""", '친': """
친구 추가하기	3098
""", '카': """
카카오 계정으로 로그인	3142
카카오 로그인	3142
카카오로 로그인	3142
카카오로 시작하기	3142
카카오스토리	3061
카카오톡	3061
카카오톡 공유	3061
카카오톡 공유하기	3156
카카오톡으로 공유	3098
카카오톡으로 공유하기	3098
카테고리	3068
""", '커': """
커피 한 잔 사주기	3138
커피 한 잔 후원하기	3138
""", '콘': """
콘텐츠 보기	3127
콘텐츠 불러오기	3127
콘텐츠 표시	3127
""", '쿠': """
쿠키 관리	3127
쿠키 기본 설정	3087
쿠키 설정	3066
쿠키 설정 관리	3127
쿠키 설정 변경	3087
쿠키 정책	3089
쿠키 허용	3089
쿠팡에서 구매	3122
쿠팡에서 구매하기	3122
쿠팡에서 보기	3122
쿠폰 받기	3168
""", '퀴': """
퀴즈 도전하기	3119
퀴즈 풀기	3098
퀴즈 풀러 가기	3119
""", '크': """
크게	3157
""", '클': """
클릭하면 소리가 켜집니다	3163
""", '키': """
키워드	3068
""", '태': """
태그	3068
""", '텔': """
텔레그램에서 소식 받기	3098
""", '투': """
투표	92
투표 결과	3118
투표 결과 보기	91
투표 참여하기	3117
투표가 완료되었습니다	3117
투표에 참여해 주셔서 감사합니다	3117
투표하기	91	3098
투표해 주셔서 감사합니다	91	3117
""", '트': """
트위터	3061
트위터 공유	3061
트위터로 공유	3156
트위터에서 보기	3160
""", '특': """
특집 더보기	3149
특집 보기	3149
""", '티': """
티켓 예매	3122
티켓 예매하기	3122
""", '틱': """
틱톡에서 보기	3160
""", '파': """
파워링크	3111
""", '팔': """
팔로우 중	3154
팔로우 취소	3154
""", '팟': """
팟빵에서 듣기	3160
""", '페': """
페이스북	3061
페이스북 공유	3061
페이스북에서 보기	3160
페이스북으로 공유	3098
페이스북으로 로그인	3142
페이지 새로고침	3133
페이지를 새로고침하세요	3133
페이팔로 결제	3165
""", '편': """
편집 원칙	3150
편집규약	3083
""", '펼': """
펼치기	3070
""", '포': """
포럼 참가 신청하기	3110
포토	3068
포토 갤러리	3149
""", '폰': """
폰트 크기	3061
""", '푸': """
푸시 알림 받기	3131
""", '프': """
프리미엄	3050
프린트	3061
""", '피': """
피드백 보내기	3117
""", '필': """
필수	3146
필수 입력	3144
필수 입력 항목	3144
필수 입력 항목입니다	3144
필수 항목	3146
필수 항목입니다	3144
필자 소개	3150
""", '한': """
한번만	3139
""", '할': """
할인 코드	3168
""", '함': """
함께 보면 좋은 기사	3068
함께 볼 기사	3106
함께 읽으면 좋은	3068
함께 읽은 기사	3106
""", '핫': """
핫뉴스	3068
핫이슈	3068
핫클릭	3106
""", '항': """
항상 허용	3128
""", '해': """
해제 방법	3137
해제했습니다	3137
""", '행': """
행사 신청하기	3110
""", '허': """
허용	3088	3132
""", '헤': """
헤드라인	3068
""", '현': """
현재 시간	3124
""", '협': """
협찬	3065
""", '홈': """
홈	3070
홈으로	3149
홈으로 가기	3149
""", '화': """
화나요	3096
화나요 #	3096
화제의 뉴스	3068
화질	3124
""", '확': """
확인	3071
""", '환': """
환경설정 관리	3162
""", '회': """
회사 소개	3083
회사소개	3066	3083
회원 전용	3053
회원 전용 기사	3142
회원가입	3050
회원가입하고 계속 읽기	3165
회원이 아니신가요	3142
""", '후': """
후속강추 #	3096
후속기사 원해요	3096
후속기사 원해요 #	3096
후원	3046
후원 바로가기	3138
후원 신청	3138
후원 안내	3046
후원 페이지 바로가기	3138
후원 페이지로 이동	3138
후원 하기	3046
후원자 되기	3138
후원하기	3046
후원해 주셔서 감사합니다	3164
후원회원 가입	3046
후원회원 되기	3138
""", '훈': """
훈훈해요	3096
훈훈해요 #	3096
""", '흥': """
흥미진진 #	3096
""", '힘': """
힘내요 #	3096
"""}

START = {'a': """
aboneliğiniz	4799 K başariyla
abonē	3271 K par	3271 K no	3271 K un	3273 K
acasă	98 K >	98 K '	98 K "
accès	2049 K illimité
această	52 K investigație	4021 K traducere	4089 K știre a fost
además	1569 K:	1624 K, en
adresă	3996 K de e-mail invalidă	3996 K de email invalidă
adó	2468 K #%
adód	2468 K #%
adója	2468 K #%
ai가	3090 K 자동 번역한	3090 K 번역한	3090 K 핵심	3090 K 요약한	3092 K 읽어
ai에게	3090 K 물어	3090 K 질문	3090 K 물어보기
ajánld	2468 K fel adód
ajánlja	2468 K fel adója	2468 K fel adód
ajánljuk	2493 K:
ajánlott	2495 K videó:	2495 K cikk:	2495 K cikkünk:
aktivér	720 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4632 K dig till vårt	4650 K
annoncørbetalt	784 K indhold fra
annonsørinnhold	3645 K fra
anúncio	3963 K em # s	3963 K em # segundos
aportá	1511 K desde
apoyá	81 K
après	2212 K déduction fiscale :
apóyanos	1511 K desde
apúntate	1600 K al curso	1600 K a nuestro	1605 K a nuestro seminario	1605 K a nuestro evento
aquí	1636 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3687 K wyraża poglądy	3687 K wyraża opinie	3687 K jest opinią	3701 K ukazał się	3701 K pochodzi z	3707 K przetłumaczony	3707 K został przetłumaczony	3707 K czyta	3707 K wygenerowany	3747 K został	3747 K przetłumaczono	3785 K ukazał się	3785 K pierwotnie ukazał	3785 K pochodzi z	3786 K	3796 K powstał we współpracy z
artykuły	3697 K autora
artículo	1663 K publicado originalmente	1695 K publicado en colaboración
artículos	1528 K gratuitos
ascultă	1 K	4007 K:	4032 K podcastul	4032 K acest articol	4098 K pe
atradāt	44 K
atsisiųskite	3205 K
autorė	3209 K:
autoři	545 K jsou
außerdem	947 K lesenswert:	947 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1613 K la app
beiträge	27 K	983 K von
benefício	3886 K do assinante:
berätta	59 K i	59 K gärna
beställ	4650 K
bestätigen	816 K sie ihre
bestätigungsmail	816 K
besøg	705 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1536 K diario	1536 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	5097 K viết dành riêng cho	5097 K viết dành cho thuê bao	5109 K này có nội dung do	5109 K này có nội dung từ	5109 K viết này có nội dung	5109 K viết này chứa nội dung	5114 K liên quan:	5126 K viết thể hiện quan điểm	5126 K viết thể hiện quan điểm cá nhân	5126 K viết thể hiện văn phong	5126 K viết là quan điểm	5126 K viết phản ánh quan điểm	5126 K viết không phản ánh quan điểm	5131 K viết có hữu ích	5131 K viết này có hữu ích	5131 K viết này có giúp	5135 K viết được dịch tự động	5135 K được dịch tự động	5135 K viết được tóm tắt	5135 K viết có sử dụng ai	5135 K viết này được dịch tự động	5185 K viết được bảo vệ	5186 K viết được thực hiện	5186 K viết được viết	5186 K viết này được	5193 K viết tiếp tục
báo	5131 K lỗi bài viết
bình	5 K luận	27 K luận	5134 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4799 K aboneliğiniz
bültenimize	4799 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2493 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	5097 K đã là thuê bao	5131 K thấy bài viết	5131 K phát hiện lỗi	5131 K phát hiện sai
bản	5131 K tóm tắt này có hữu ích	5131 K tóm tắt này do	5131 K tóm tắt này được tạo	5186 K dịch được
bấm	5137 K để nghe
bật	5103 K thông báo
""", 'c': """
caractères	2156 K restants
caràcters	448 K restants
chceš	567 K u nás pracovat	4416 K u nás pracovať
chefredaktör	4648 K och ansvarig utgivare:	4648 K:
chơi	5160 K ngay:
chưa	32 K có bình luận
citeşte	4007 K şi	4007 K şi:
citește	4007 K și	4007 K și:	4007 K:	4007 K mai mult	4007 K aici	4007 K mai departe:
citiți	4007 K și
ciąg	3711 K dalszy
colaborá	1511 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3817 K exclusivo para	3879 K gerado	3885 K promovido por	3885 K recomendado por	3889 K oferecido por	3917 K incorporado d	3917 K externo d	3917 K incorporado do	3917 K incorporado da	3917 K externo do
conținut	4021 K generat	4030 K oferit de	4060 K încorporat de	4060 K extern de
coût	2212 K réel après	2212 K après déduction :	2212 K après déduction fiscale :
crédit	2150 K photo	2150 K photos
crédits	2150 K photo	2150 K photos
créer	2076 K une alerte pour "	2076 K une alerte sur "	2076 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5140 K đặt ứng dụng	5140 K ứng dụng	5140 K app
còn	5158 K lại # ký tự
có	72 K thắc mắc	5114 K thể bạn quan tâm:	5181 K lỗi xảy ra
cấm	5185 K sao chép dưới mọi hình thức	5185 K sao chép nội dung
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	4014 K ai informații	4025 K ai observat o
dalinkitės	3205 K
další	532 K články autora
darovať	4410 K
dernières	2094 K actualités
descarcă	13 K	4047 K aplicația
descargá	13 K	1613 K la app
descărcați	13 K
dezactivează	4072 K adblock	4072 K ad
dežurni	41 K telefon redakcije
direcționează	3989 K #% din
disponível	3826 K no google play	3894 K na app store	3894 K no google play	3894 K para android e
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
doná	1511 K desde
doporučené	530 K video:
doporučte	560 K
doporučujeme	530 K článek:
dorești	4066 K să primești notificări
doriți	4066 K să primiți notificări
dosszié	2577 K: így	2577 K: itt	2577 K: ezért	2577 K: miért	2577 K: hogyan	2577 K: mit	2577 K: ki	2577 K: mi	2577 K: ez	2577 K: ezt	2577 K: hallgassa	2577 K: nézze	2577 K: minden
dostępna	3714 K w
dostępne	3714 K w
dostępny	3714 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3725 K do	3738 K do dyskusji
držte	28 K se
duración	1682 K del vídeo	1682 K del episodio
duração	3963 K do vídeo
durée	2209 K de la vidéo	2209 K de l'épisode
dzięki	3771 K naszym czytelnikom	3771 K naszym czytelniczkom
dành	5097 K riêng cho thuê bao	5097 K riêng cho người đăng ký	5097 K cho thuê bao
découvrez	2096 K aussi	2126 K la boutique	2126 K notre boutique	2126 K nos jeux	2126 K notre hors-série	2136 K notre application	2136 K notre appli
décryptage	2096 K :
déductible	2038 K des impôts	2038 K à #
déjà	2047 K abonné	2047 K inscrit	2047 K client
désabonnement	2058 K à tout moment
désinscription	2058 K à tout moment
díky	609 K našim čtenářům	609 K našim předplatitelům
dùng	5147 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2547 K kedvezmény:	2547 K előny:	2547 K ajánlat:
előfizetőinknek	2569 K köszönhetően
előfizetőként	89 K	2525 K
encuéntranos	12 K
envía	3 K	1574 K tus cartas	1574 K tu carta
envíanos	1586 K
envíe	1574 K sus cartas	1574 K su carta
ermöglicht	949 K von
erről	2493 K bővebben
escríbenos	1572 K
estagiária	3861 K sob supervisão	3861 K sob a supervisão	3861 *K sob supervisão	3872 K sob supervisão	3872 * K sob supervisão
estagiário	3861 K sob supervisão	3861 K sob a supervisão	3861 *K sob supervisão	3872 K sob supervisão
estàs	464 K utilitzant un bloquejador
""", 'f': """
faça	3845 K o quiz	3882 K as palavras cruzadas	3892 K o quiz	3892 K o teste	3892 K o nosso
felelős	2522 K szerkesztő:	2522 K kiadó:
fiți	31 K primul
folosești	4070 K un ad blocker	4070 K un adblock	4070 K un adblocker
folosiți	4070 K un ad blocker	4070 K un adblock	4070 K un adblocker
foretrækker	721 K du
fortsätt	4652 K läsa
fortæl	59 K mig
fotogalería	1659 K:
fotogaléria	4384 K:
fotografía	1568 K # de #	1625 K:
fotoğraf	4900 K # / #	4900 K #/#
frågor	72 K	73 K om artikeln
få	696 K fuld adgang til	720 K adgang	720 K fri	720 K fuld	720 K besked	720 K ugens	720 K dagens	720 K de	720 K nyheder	720 K en notifikation	720 K breaking	720 K seneste nyt	731 K	754 K de vigtigste nyheder	754 K vigtige nyheder	754 K de største nyheder	754 K besked om	754 K besked, når	754 K nyhederne	754 K breaking	3554 K full tilgang til	3581 K tilgang	3581 K fri	3581 K full	3581 K beskjed	3581 K varsel	3581 K ukas	3581 K dagens	3581 K de	3581 K nyheter	3581 K siste	3593 K	3595 K varsel	3595 K varsler	3595 K push	4623 K full tillgång till	4650 K tillgång	4650 K fri	4650 K full	4650 K besked	4650 K en notis	4650 K veckans	4650 K dagens	4650 K de	4650 K nyheter	4650 K senaste	4661 K
férjen	2525 K hozzá
följ	12 K	4627 K	4650 K
følg	12 K	12 K oss	700 K	720 K	3558 K	3581 K
füge	12 K uns	955 K
fügen	12 K sie uns	955 K sie
für	819 K android und ios	893 K diesen artikel	893 K diesen	944 K nur
fă	4028 K testul zilei
fără	4077 K patroni	4077 K acționari	4077 K stăpâni
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2522 K:
""", 'g': """
galería	1568 K: # de #	1568 K # de #
gazeteciliğimizi	4849 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4799 K bir e-posta adresi girin	4799 K bir e-posta adresi giriniz	4799 K bir e-posta giriniz
ghé	5134 K cửa hàng trực tuyến
giữ	5185 K bản quyền nội dung
glöm	4650 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5131 K ý cho bài viết
gör	4632 K quizet	4632 K vårt quiz	4650 K vårt
görmemiz	4858 K gereken
görsel	4906 K yapay
günün	4853 K bulmacasini	4853 K sudokusunu	4853 K bulmacasi	4853 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2526 K lát
hintergründe	947 K dazu:
hjälp	4632 K oss bli bättre	4632 K oss att bli bättre
hjælp	705 K os med at blive bedre
hlavné	4397 K body
hlavní	547 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5134 K trả lời khảo sát	5145 K ủng hộ
hämta	13 K	4636 K
häng	4650 K med
här	4678 K finns ett inbäddat innehåll från	4678 K finns inbäddat innehåll från	4678 K visas ett inbäddat innehåll från	4678 K visas inbäddat innehåll från	4678 K är ett inbäddat innehåll från	4678 K är inbäddat innehåll från
hääleta	1738 K
håll	28 K	28 K dig
hình	5182 K #/#
hör	897 K dir	955 K	4650 K
hören	897 K sie	955 K sie
hörzeit	971 K
hør	1 K artiklen	1 K artikkelen	1 K saken	687 K også	687 K også:	705 K mere på	720 K	3545 K også	3545 K også:	3581 K
""", 'i': """
iesūti	3259 K savu	3259 K
indlæg	27 K
indlæs	747 K altid indhold fra	747 K indhold fra
inlägg	27 K
innehåll	4717 K från annonsören
innehållet	4717 K är betalt av
inscríbete	1600 K al curso	1600 K a nuestro	1600 K en nuestro	1600 K en el curso
introduceți	3996 K o adresă de e-mail validă
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3205 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	4028 K sudoku	4053 K acum:
já	59 K fez	3817 K é assinante
játssz	2544 K most:
jäikö	1930 K juttu kesken
jälgi	1738 K
jäsenetu	1978 K:
""", 'k': """
kapcsolódó	2493 K	2493 K:	2495 K videó:	2495 K cikk:	2495 K cikkünk:
każdego	3662 K ranka
kezdőlap	98 K >
không	5185 K được sao chép nội dung website
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5134 K tra kiến thức của bạn
kjøp	3563 K billetter	3563 K billett	3581 K
klausykitės	3190 K
klikněte	528 K zde
ključne	4298 K točke	4298 K tačke
klõpsates	1738 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3273 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	720 K
kopírovat	560 K
kopírovať	4410 K
kopē	3273 K
korzyść	3753 K dla prenumeratorów:
korábbi	2495 K cikkünk:
kvíz	528 K:	588 K:	588 K dne:	588 K týdne:	2511 K	2543 K:	4384 K:	4433 K dňa:	4433 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1971 K on
käännös	1971 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2525 K
kérjen	2525 K
kérjük	28 K
kênh	5103 K youtube của báo
köp	4632 K biljetter	4632 K biljett	4650 K
kövess	12 K
kövesse	2525 K
kövessen	12 K
køb	705 K billetter	705 K billet	720 K
küfür	27 K içeren
küldd	3 K el	2504 K el nekünk
küldje	2504 K el nekünk	2525 K	2525 K tovább
ký	5158 K tự còn lại
kļūsti	3273 K
kết	5120 K nối với chúng tôi
""", 'l': """
laimē	3273 K
laimėkite	3205 K
lasītāju	3281 K aptauja:
legyél	2525 K
lejupielādē	3273 K
leé	1624 K también	1624 K más	1624 K:
lisää	1935 K kirjoittajalta	1935 K toimittajalta	1956 K meidät	2007 K aiheesta:
lugejaküsitlus	1746 K:
lásd	2493 K még
lásson	2525 K több
lát	2504 K valami
láttál	2504 K valami
lägg	4650 K till
lähetimme	1902 K vahvistusviestin	1902 K sinulle vahvistusviestin	1902 K sinulle sähköpostia
lähetä	1933 K juttuvinkki	1933 K uutisvinkki	1933 K vinkki	1939 K mielipidekirjoituksesi	1939 K mielipidekirjoitus	1956 K
lämna	4626 K dina tips	4626 K ditt tips
läs	4582 K hela artikeln	4615 K mer om	4616 K också	4616 K också:	4616 K även	4616 K mer	4616 K mer:	4616 K:	4616 K här	4616 K även:	4623 K vidare med	4623 K mer på	4636 K e-tidningen	4636 K tidningen	4650 K	4652 K vidare
läsarerbjudande	4673 K:
läsaromröstning	4670 K:
läsarresa	4673 K:
lås	4582 K upp artikeln	4582 K upp den här artikeln
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
löydät	12 K meidät	1956 K meidät
löysitkö	7 K
lütfen	28 K	4799 K e-postanizi onaylayin	4799 K e-posta adresinizi onaylayin	4799 K geçerli bir e-posta	4890 K sitemiz için devre dişi	4890 K reklam engelleyici	4890 K devre dişi birak	4891 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3711 K wideo	3796 K powstał we współpracy z	3796 K we współpracy z	3796 K sponsorowany przez
medlemsförmån	4673 K:
meillä	1997 K ei ole omistajaa	1997 K ei ole omistajia	1997 K ei ole osakkeenomistajia	1997 K ei ole maksumuuria
mesterséges	2533 K intelligencia írta
mirá	1608 K el video	1624 K también	1624 K:
mitä	8 K pidit	33 K mieltä	1957 K mieltä sinä
mišljenja	4295 K autora	4295 K iznesena	4295 K izneta
mišljenje	4295 K autora
możliwość	5 K komentowania
mulțumim	3996 K pentru abonare
mándanos	1586 K
más	1565 K noticias de	1565 K noticias sobre	1565 K sobre	1565 K en	1565 K de	1567 K temas:	1567 K sobre:	1569 K información	1569 K información:	1572 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	532 K tip?	532 K tip na článek	532 K tip na téma	532 K tip pro	612 K přečteno už # ze #	612 K přečteno už # z #	612 K přečteno již # ze #	612 K přečteno již # z #	612 K přečteno # ze #	612 K přečteno # z #	4452 K prečítané už # zo #	4452 K prečítané už # z #	4452 K prečítané # zo #	4452 K prečítané # z #
märkasid	44 K	1723 K midagi	1729 K viga	1729 K artiklis viga
még	32 K nincs	2578 K több a témáról:
més	417 K informació:	444 K notícies de	444 K notícies sobre
mød	705 K os
mūs	3273 K vari
mời	5114 K xem	5114 K bạn đọc	5114 K độc giả	5120 K bạn tham gia	5120 K độc giả theo dõi	5120 K bạn đọc theo dõi	5137 K quý vị theo dõi	5137 K quý độc giả	5137 K bạn xem video	5137 K nghe
""", 'n': """
nabídka	592 K pro čtenáře:
nahlásit	570 K chybu
nahlásiť	4419 K chybu
nahláste	4419 K chybu
najważniejsze	3707 K informacje
naloži	4507 K	4540 K vedno vsebino	4540 K vsebino z	4540 K vsebino s	4540 K vsebino iz	4540 K vsebino od
naložite	13 K	4507 K
naročite	4514 K se na
naujienų	41 K telefonas
načítat	595 K vždy obsah	595 K obsah z	595 K obsah ze	595 K obsah od
načítať	4439 K vždy obsah	4439 K obsah z	4439 K obsah zo	4439 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	609 K majitele	609 K vlastníka	609 K akcionáře	609 K žádného	609 K paywall	609 K reklamy	4449 K majiteľa	4449 K vlastníka	4449 K akcionárov	4449 K žiadneho	4449 K paywall	4449 K reklamy
nemáte	568 K čas číst	4417 K čas čítať
nepatríme	4449 K žiadnemu
nepatříme	609 K žádnému
než	577 K vložíte komentář	577 K začnete diskutovat	577 K napíšete příspěvek
nguồn	5124 K:	5124 K :
nhận	5103 K thông báo
nové	550 K číslo	550 K vydání	4400 K číslo	4400 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3920 K é possível mostrar este conteúdo	3920 K foi possível mostrar este conteúdo
näe	1956 K enemmän
nägid	1739 K viga
näita	1738 K
näitkö	1957 K virheen
näytä	1956 K sisältö	1981 K sisältö palvelusta	1981 K aina sisältö
nå	4650 K vår
nézd	2493 K meg	2525 K meg
nézze	2493 K meg	2525 K meg
nāc	3264 K strādāt
nội	5097 K dung dành cho thuê bao	5097 K dung dành riêng cho thuê bao	5097 K dung dành riêng cho thành viên	5135 K dung được dịch tự động	5135 K dung do ai tạo	5165 K dung này không	5166 K dung này từ	5166 K dung nhúng từ	5185 K dung được bảo vệ	5186 K dung được tạo	5186 K dung này được tạo
""", 'o': """
obrázek	585 K # z #
oceń	8 K	3708 K ten	3708 K artykuł	3708 K tekst
ocurrió	1656 K un error
odporučte	4410 K
odporúčame	4384 K:
odsłuchaj	3719 K	3719 K ten
ofereça	3 K
oglądaj	3694 K:
ohodnoťte	548 K	4398 K
olvasói	2547 K ajánlat:
olvasóink	2569 K támogatásának köszönhetően
olvasóinknak	2569 K köszönhetően
opracował	3698 K:
opracowała	3698 K:
opýtajte	4397 K sa
opširnije	4283 K:	4283 K na
otwórz	3680 K post
otázka	588 K dne:	4433 K dňa:
otázky	72 K
ouça	1 K	3855 K:	3890 K o podcast	3956 K no
oversættelsen	737 K er
oír	1 K
""", 'p': """
pamanīji	3265 K kļūdu
pamanījāt	44 K	3265 K kļūdu
pastebėjote	44 K	3191 K įdomų	3197 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi?	7 K hiện lỗi trong bài	44 K hiện sai
phóng	5124 K viên:
piditkö	8 K	69 K	82 K	1957 K
pidätkö	82 K	1957 K
piše	4310 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	565 K
podrži	81 K
podržite	81 K	4313 K
podés	12 K seguir	1587 K enviarnos
podívejte	528 K se:	528 K se na video	530 K se na video:
poglądy	3687 K wyrażone w
pokaż	3680 K post
poleć	3719 K
poslať	4410 K
poslechněte	1 K si	528 K si	528 K si:
poslušajte	1 K	4283 K:	4486 K:
posłuchaj	1 K	3694 K:	3694 K też:
povoliť	4439 K vždy obsah	4439 K obsah z	4439 K obsah zo	4439 K obsah od
poznáte	66 K niekoho
pozostała	3711 K część
pošaljite	41 K vijest
pošlete	560 K
pošlite	3 K	4410 K
poți	4014 K contacta autorul	4014 K contacta autoarea
praneškite	3191 K redakcijai
predplaťte	4414 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4673 K:
prečítajte	4384 K si tiež	4384 K si aj	4384 K si	4384 K si:
prečítali	4452 K ste už # zo #	4452 K ste už # z #	4452 K ste # zo #	4452 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3205 K
prikaži	4341 K uvijek sadržaj	4341 K uvek sadržaj	4341 K sadržaj s	4341 K sadržaj sa	4341 K sadržaj iz	4341 K sadržaj od	4540 K vedno vsebino	4540 K vsebino z	4540 K vsebino s	4540 K vsebino iz	4540 K vsebino od
pronašli	44 K ste
protégé	2206 K par recaptcha	2206 K par google recaptcha
pročitaj	4283 K još	4283 K i
pročitajte	4283 K još	4283 K i	4283 K više	4283 K:	4283 K više o ovoj temi
pročitali	4353 K ste # od #	4353 K ste već # od #
první	502 K měsíc za	502 K měsíc zdarma	502 K týden za	502 K týden zdarma	502 K tři měsíce za	502 K # měsíce za
prvních	502 K # dní za	502 K # dní zdarma
prvý	4409 K mesiac len za	4409 K mesiac za	4409 K mesiac už za	4409 K mesiac zadarmo
przeczytałaś	3774 K już # z #	3774 K # z #
przeczytałeś	3774 K już # z #	3774 K # z #
prześlij	3719 K dalej
präsentiert	949 K von
próbálja	2540 K ki tudását
prüfen	955 K sie
publicité	2209 K dans # s	2209 K dans # sec	2209 K dans # secondes
pàgina	476 K # de #
página	1657 K # de #	1657 K #/#	3938 K # de #	3938 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4398 K sa
páčilo	69 K sa
päeva	1746 K küsimus:
päivitä	1956 K
päivän	1974 K kysymys:
pääset	1956 K lukemaan
päätoimittaja	1954 K:
pódcast	1659 K:
păstrați	28 K
pērc	3264 K biļetes	3273 K
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
querés	1587 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	568 K posloucháte
radšej	4417 K počúvate
radši	568 K posloucháte
rašykite	3191 K autorei	3191 K autoriui
recibí	1586 K las noticias
recomandări	4007 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3989 K #% din
redirecționează	3989 K #%	3989 K #% din
regisztrálj	2524 K ingyenesen
regisztráljon	2511 K	2524 K ingyenesen
regístrate	1525 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	736 K er
resztę	3711 K tekstu
rezervē	3273 K
rezolvă	4028 K rebusul	4028 K integrama	4028 K sudoku
rešite	4283 K kviz
riješite	4283 K kviz
rozwiąż	3694 K quiz
rozwiń	3680 K post	3680 K wpis
rätsel	938 K mit	975 K des tages:
rätseln	938 K sie mit
réservez	2126 K vos places pour la soirée de la rédaction
réservé	2047 K aux abonnés
réservée	2047 K aux abonnés
réservés	2047 K aux abonnés
résumer	2113 K cet article	2113 K l'article
résumé	2113 K généré	2113 K rédigé	2113 K réalisé	2113 K produit	2113 K par
rösta	4650 K	4666 K:	4666 K här:	4666 K i vår omröstning:
rādīt	3273 K
""", 's': """
sadržaj	4371 K je nastao u suradnji s
saglabā	3273 K
saistīts	3248 K:
saņem	3273 K
sažetak	4298 K	4298 K članka	4298 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	824 K:	824 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1586 K el canal	1624 K leyendo:
sesizări	4014 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	547 K	547 K článku	586 K vytvořila	586 K bylo
sisällön	2021 K tarjoaa
siųskite	3191 K savo	3205 K
sjefredaktør	3578 K:	3578 K og ansvarlig redaktør:
skaitytojų	3213 K apklausa:
skopírovať	4410 K
skrót	3707 K artykułu
skúsili	59 K ste
slå	3600 K på javascript
související	528 K:	530 K video:	530 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	4472 K spoločnosťou
sponzorováno	637 K společností
sporočite	4519 K napako
sprawdź	3694 K:	3694 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4397 K sa
stališča	4497 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	583 K si aplikaci
stöd	81 K	4623 K
stötta	81 K	4623 K
støt	81 K	696 K
støtt	81 K	3554 K
suscríbase	1523 K y lea
suscríbete	1516 K a	1523 K y lee	1523 K para leer	1523 K y sigue leyendo	1523 K y accede	1523 K y disfruta	1600 K y llévate	1600 K y recibe
susidūrėte	3191 K su
susiję	3179 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2113 K générée
syötä	1902 K kelvollinen sähköpostiosoite	1956 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2531 K:
szívesen	2526 K meghallgatjuk
szöveg	2531 K:
sähköpostiosoite	1902 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1591 K
síganos	12 K
sígueme	1591 K
síguenos	12 K	1547 K en nuestras redes
só	3817 K para assinantes
sólo	1525 K para suscriptores
søg	720 K nu
súhrn	4397 K
súmate	12 K	56 K a las #	1511 K desde
súvisiace	4384 K:
súvisiaci	4384 K článok
sūti	3259 K savu	3273 K
số	5158 K ký tự còn lại
""", 't': """
también	1550 K en facebook	1569 K puedes leer	1569 K puedes leer:	1569 K te puede interesar:
també	417 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1961 K on
tekstissä	1921 K esitetyt
tekstą	46 K galima
tenés	1581 ¿K información
textgröße	824 K:	824 K a
thấy	44 K lỗi
thử	5134 K sức với
tiedätkö	1933 K aiheesta	1933 K asiasta	1933 K lisää
tiivistelmä	26 K on	1970 K on
tiivistelmän	1970 K on
tilføj	720 K
tillåt	4678 K alltid innehåll från	4678 K innehåll från
tiếp	5193 K tục đọc sau
todavía	32 K no hay comentarios
további	2493 K részletek	2578 K cikkek a témában:
traducció	427 K feta
transparentní	540 K účet:
trên	5103 K google news
trình	5165 K duyệt của bạn không	5165 K duyệt không
trả	5134 K lời câu đố
trải	5147 K nghiệm
turpinājums	3275 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1933 K
tác	5124 K giả:	5124 K giả là
támogasd	81 K	2516 K a	2516 K az
támogass	2468 K adód
támogassa	81 K	2468 K adója	2516 K a	2516 K az
támogasson	2468 K adója
täglichen	816 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1921 K on mielipidekirjoitus	1921 K on mielipideteksti	1921 K on kolumni	1921 K on kommentti	1970 K tiivistelmä on	1971 K juttu on	1971 K artikkeli on	1971 K teksti on	1981 K on upotettu sisältö
tämän	52 K jutun
tässä	1981 K on upotettua sisältöä
télécharger	13 K	2063 K l'application
téléchargez	13 K
tóm	5131 K tắt này được tạo	5131 K tắt này do	5131 K tắt này có hữu ích	5186 K tắt được
töltsd	13 K le	2540 K ki kvízünket
töltse	13 K le	2525 K le	2525 K ki	2540 K ki kvízünket
történeteiket	2504 K
tüm	27 K yorumlar
tęsinys	3207 K
tłumaczenie	3707 K	3747 K zostało
tải	13 K	13 K ứng dụng	5103 K ứng dụng	5103 K app	5140 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4318 K na grešku
uključi	4306 K
uključite	4306 K
uložit	560 K
uložiť	4410 K
uložte	560 K si	4410 K si
unbeschränkter	918 K zugang
unterstütze	81 K	797 K
unterstützen	81 K sie	797 K sie	797 K sie die
uočili	7 K ste
upozorniť	4419 K na chybu
upozorněte	570 K na chybu
url이	3097 K 복사되었습니다	3097 K 복사됐습니다
urmărește	12 K	4007 K și:	4032 K video	4098 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4341 K uvijek sadržaj	4341 K uvek sadržaj	4341 K sadržaj s	4341 K sadržaj sa	4341 K sadržaj iz	4341 K sadržaj od
uživo	4358 K: kako	4358 K: ovako	4358 K: zašto	4358 K: što	4358 K: šta	4358 K: tko	4358 K: ko	4358 K: gdje	4358 K: gde	4358 K: ovo	4358 K: pogledajte	4358 K: poslušajte	4358 K: sve	4358 K: noć	4358 K: ljudi	4358 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2511 K részt
već	4334 K za #	4334 K od #
več	4486 K:	4486 K v videu	4511 K o tem	4511 K novic	4511 K preberite	4558 K o:	4558 K o temi:
videó	2577 K: így	2577 K: itt	2577 K: ezért	2577 K: miért	2577 K: hogyan	2577 K: mit	2577 K: ki	2577 K: mi	2577 K: ez	2577 K: ezt	2577 K: hallgassa	2577 K: nézze	2577 K: minden
vidéo	2096 K :
viktorīna	3281 K:
visą	3205 K interviu
više	4283 K o:	4359 K o:	4359 K o temi:
você	3855 K pode gostar:
vprašaj	4500 K
vprašajte	4500 K
vprašanje	4535 K dneva:
vypočujte	1 K si	4384 K si:
vyskúšali	59 K ste
vytiskněte	560 K
vytlačiť	4410 K
vytlačte	4410 K
vyzkoušejte	502 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2525 K
válaszoljon	2525 K
vásárolja	2481 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	720 K med
véleménycikkeit	2504 K
více	528 K zde	528 K k tématu:	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
vídeo	1659 K:
võida	1738 K
võta	1723 K ühendust	1738 K
výhoda	592 K pro předplatitele:	4436 K pre predplatiteľov:
výhody	592 K pro předplatitele:	4436 K pre predplatiteľov:
vă	28 K rugăm să	4072 K rugăm să îl dezactivați	4072 K rugăm să-l dezactivați	4072 K rugăm să dezactivați adblock
vďaka	4449 K našim čitateľom	4449 K našim predplatiteľom
věnujte	560 K
vše	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
všechno	620 K o tématu téma:	620 K o tématu:
všechny	27 K komentáře	532 K články autora	620 K články k tématu téma:	620 K články k tématu:
všetko	4459 K o téme:	4459 K o:	4459 K k téme téme:	4459 K k téme:
všetky	4459 K články k téme téme:	4459 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	595 K povolit obsah	595 K zobrazovat obsah	595 K načítat obsah	595 K zobrazit obsah	4439 K povoliť obsah	4439 K zobrazovať obsah	4439 K načítať obsah	4439 K zobraziť obsah
""", 'w': """
webshopunkból	2547 K:
weiterführende	852 K artikel:
weź	3738 K udział w dyskusji
więcej	3693 K o	3693 K na temat	3693 K z	3694 K na ten temat:	3697 K artykułów autora	3781 K o:	3781 K na temat:
wykorzystałaś	3774 K już # z #	3774 K # z #
wykorzystałeś	3774 K już # z #	3774 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3766 K go, aby	3766 K go, żeby	3766 K ją, aby	3766 K blokadę	3766 K blokowanie
wyślij	3 K
wyświetlaj	3757 K treści z	3757 K treści ze	3757 K treści od
wöchentlichen	816 K newsletter
""", 'y': """
yanlişlik	4838 K mi
""", 'z': """
zahvaljujoč	4549 K našim bralcem
zahvaljujući	4350 K našim čitateljima	4350 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3680 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3757 K na treści
zgłoś	3730 K uwagę	3730 K błąd	3730 K literówkę	3730 K uwagi	3730 K nieścisłość
ziņo	3259 K redakcijai
zkopírovat	560 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4439 K vždy obsah	4439 K obsah z	4439 K obsah zo	4439 K obsah od
zobrazovať	4439 K vždy obsah	4439 K obsah z	4439 K obsah zo	4439 K obsah od
zostań	3727 K reporterem	3727 K reporterką	3727 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	866 K dpa	1270 K #	1270 K
""", 'à': """
à	2096 K lire aussi	2096 K lire également	2096 K lire :	2096 K lire sur	2096 K voir aussi	2096 K écouter	2096 K relire	2096 K découvrir	2096 K lire sur le même sujet	2096 K consulter :	2096 K voir également	2099 K propos de l'auteur :	2099 K propos de l'autrice :	2100 K propos de l'auteur	2100 K propos de l'autrice	2126 K retrouver dans le numéro
àudio	427 K generat
""", 'á': """
áudio	3879 K gerado
""", 'ä': """
är	4626 K du
äänestä	1956 K
""", 'å': """
åldersgräns	4674 K #
åsikter	4609 K som framförs
åsikterna	4609 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3850 K preciso estar logado
écouter	1 K l'article	1 K cet article	2096 K aussi	2203 K sur
écoutez	1 K cet	1 K l'article	2132 K le podcast
élő	2577 K: így	2577 K: itt	2577 K: ezért	2577 K: miért	2577 K: hogyan	2577 K: mit	2577 K: ki	2577 K: mi	2577 K: ez	2577 K: ezt	2577 K: hallgassa	2577 K: nézze	2577 K: minden
épinglez	2152 K cet article	2152 K cette recette	2152 K cette page	2152 K la recette	2152 K ce billet	2152 K-la	2152 K-le	2152 K l'article	2152 K l'image
értékeljük	2553 K az ön
""", 'í': """
írd	2525 K be
írj	2504 K a szerzőnek
írja	2525 K be
írjon	2504 K a szerzőnek	2525 K közvetlenül	2525 K nekünk
""", 'î': """
în	4085 K imagini:
întreabă	4021 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2526 K szerint
""", 'ú': """
últimas	1565 K noticias de	3852 K de	3852 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1511 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	858 K die autor:in	858 K die autoren	858 K die autor:innen	861 K die autorin	861 K den autor	862 K die autorin	862 K den autor
übersetzung	952 K:	952 K aus dem
""", 'č': """
čitaj	4283 K još
čitajte	4283 K i	4283 K još	4283 K još:
članak	46 K se može	46 K možete	4298 K je preveden	4298 K čita	4301 K je objavljen u	4362 K je	4371 K je nastao u suradnji s	4371 K je nastao u suradnji sa
članek	46 K lahko	4500 K je preveden	4500 K bere	4500 K je prebral	4503 K je objavljen v	4561 K je	4569 K je nastal v sodelovanju z	4569 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	517 K vznikl ve spolupráci	547 K byl přeložen	547 K přeložen	547 K načetl	550 K vyšel v	586 K byl přeložen	625 K vyšel v	625 K vyšel na	625 K původně vyšel	625 K byl publikován	625 K byl převzat	625 K byl původně publikován	625 K byl původně zveřejněn	626 K	637 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4397 K bol preložený	4397 K načítal	4400 K vyšiel v	4463 K	4472 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	528 K také	528 K také:	528 K i	528 K více	528 K:
číslo	540 K účtu pro dary	540 K transparentního účtu
čítajte	4384 K aj	4384 K tiež	4384 K viac
""", 'đ': """
đánh	5131 K giá bài viết
đã	5097 K có tài khoản? đăng nhập	5181 K xảy ra lỗi	5181 K có lỗi
đăng	5134 K ký tham dự hội thảo	5151 K ký khóa học trực tuyến
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5155 K dây nóng: #	5155 K dây nóng #
được	68 K phép đăng lại
đặt	5151 K mua sách	5151 K báo giấy	5151 K mua báo giấy
để	5168 K xem nội dung này	5168 K hiển thị nội dung này
đọc	5114 K thêm	5114 K thêm:	5114 K:	5114 K tiếp:	5120 K tin nhanh
""", 'į': """
įsigykite	3205 K
įtraukite	3205 K mus
įveskite	3205 K
""", 'ś': """
ściągnij	13 K	3743 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3723 K:
źródło	3723 K:
""", 'ż': """
żadnych	3771 K akcjonariuszy
""", 'ž': """
želite	4315 K raditi kod nas	4315 K da radite kod nas	4516 K delati pri nas
želiš	4315 K raditi kod nas	4516 K delati pri nas
žiadni	4449 K akcionári
žiadny	4449 K majiteľ	4449 K oligarcha
žinote	3191 K daugiau	3206 K istoriją
žiūrėkite	3179 K taip pat	3205 K
žádní	609 K akcionáři
žádný	609 K majitel	609 K oligarcha
""", 'ș': """
știrea	4096 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1111 K κάποια πληροφορία	1111 K πληροφορίες	1111 K πληροφορία	1111 K φωτογραφία	1111 K φωτογραφίες	1111 K κάποια φωτογραφία	1111 K κάποιο θέμα	1111 K μια ιστορία
""", 'ή': """
ήταν	1069 K χρήσιμο	1069 K χρήσιμη
""", 'α': """
αγοράστε	1091 K το εισιτήριό σας	1091 K εισιτήρια
ακολουθήστε	12 K	1096 K τον	1096 K τα	1096 K
ακούστε	1 K	1048 K:	1163 K στο	1170 K το στο spotify	1170 K στο spotify
ακύρωση	1075 K απάντησης
αν	1032 K έφτασες μέχρι εδώ	1032 K έφτασες ως εδώ	1032 K φτάσατε μέχρι εδώ	1032 K φτάσατε ως εδώ	1032 K έχετε φτάσει μέχρι εδώ	1032 K διάβασες μέχρι εδώ	1032 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1101 K λάθος	1101 K κάποιο λάθος
αναφορά	1101 K λάθους
αντιγράψτε	1087 K
αντιγραφή	1087 K
αξιολογήστε	1069 K
απαγορεύεται	1150 K η αναδημοσίευση	1150 K η αναπαραγωγή
απενεργοποιήστε	1136 K το adblock	1136 K τον ad
αποθηκεύστε	1087 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1068 K η περίληψη	1068 K η σύνοψη
αυτό	1123 K το βίντεο δεν είναι	1124 K το περιεχόμενο προέρχεται
αυτόματη	1079 K μετάφραση από
αφήστε	1075 K μια απάντηση	1075 K ένα σχόλιο	1075 K το σχόλιό σας
""", 'β': """
βίντεο	1048 K:
βαθμολογήστε	1069 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1126 K να δείτε αυτό το περιεχόμενο	1126 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1075 K το σχόλιό σας	1075 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1120 K βοήθειας κεθεα
γραφτείτε	1112 K	1112 K για να
""", 'δ': """
δείτε	1048 K επίσης	1048 K:	1048 K το βίντεο	1048 K εδώ	1048 K επίσης:	1048 K ακόμα:	1048 K φωτογραφίες	1048 K ακόμη	1048 K ακόμη:	1066 K όλα τα άρθρα	1088 K όλες	1088 K όλα	1088 K τις	1148 K φωτογραφίες:	1148 K βίντεο:	1163 K στο	1163 K αυτή τη δημοσίευση στο
δειτε	1048 K επισης	1048 K ακομη	1048 K:
δεν	1031 K έχουμε διαφημίσεις	1031 K έχουμε χορηγούς	1031 K ανήκουμε σε	1099 K έχετε χρόνο να διαβάσετε	1123 K είναι δυνατή η αναπαραγωγή
δηλώστε	1091 K συμμετοχή
δημοσιεύθηκε	1151 K αρχικά
δημοσιεύτηκε	1151 K αρχικά
διάβασε	1048 K επίσης	1048 K ακόμη
διάρκεια	1169 K βίντεο
διαβάζεται	1068 K από
διαβάστε	1048 K επίσης	1048 K επίσης:	1048 K ακόμη	1048 K ακόμη:	1048 K ακόμα	1048 K:	1048 K εδώ	1048 K περισσότερα	1048 K ακόμα:	1048 K εδώ περισσότερα	1048 K σχετικά	1048 K αναλυτικά	1066 K όλα τα άρθρα	1088 K όλες	1088 K όλα	1088 K τις
διαβαστε	1048 K επισης	1048 K ακομη	1048 K ακομα	1048 K:
διαθέσιμη	1084 K στο
διαθέσιμο	1084 K σε	1084 K στο	1170 K στο spotify
διαφήμιση	1168 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	1031 K μη κερδοσκοπικός	1031 K μια μη κερδοσκοπική	1031 K ανεξάρτητο μέσο	1031 K ένα ανεξάρτητο
εγγραφείτε	1112 K
εικόνα	1146 K # από #	1146 K # / #
εκτυπώστε	1087 K
ενεργοποιήστε	1084 K
ενσωματωμένο	1124 K περιεχόμενο από
εντοπίσαμε	1136 K ad	1136 K ότι χρησιμοποιείτε	1136 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1136 K ad
επιτρέπεται	68 K η αναδημοσίευση	1150 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1068 K περίληψη	1068 K σύνοψη	1068 K ανάγνωση	1068 K περίληψη αυτή	1075 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1075 K ηλ. διεύθυνσή σας δεν	1152 K μετάφραση	1152 K περίληψη	1160 K είδηση συνεχίζεται	1168 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1098 K να εργαστείς μαζί μας
θέλετε	1098 K να εργαστείτε μαζί μας	1098 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1145 K πήγε στραβά
κίνδυνος	1120 K εθισμού
κατέβασε	1084 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1084 K	1096 K την εφαρμογή	1110 K την εφαρμογή
κλείσε	1091 K θέση
κλείστε	1091 K θέση	1091 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1048 K:	1148 K:
""", 'λ': """
λήψη	1084 K από	1084 K στο
""", 'μ': """
μάθετε	1088 K όλες
με	1054 K πληροφορίες από απε	1054 K πληροφορίες απε	1094 K πληροφορίες από
μείνετε	1088 K ενημερωμένοι
μετάφραση	1068 K	1079 K με τεχνητή νοημοσύνη	1079 K μέσω τεχνητής
μεταφρασμένο	1079 K αυτόματα
μη	1132 K χάνετε καμία	1132 K χάσετε καμία	1132 K χάνεις καμία
μην	1132 K χάνετε καμία	1132 K χάσεις καμία
μοιράσου	1087 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1080 K browser σας δεν υποστηρίζει	1080 K περιηγητής σας δεν υποστηρίζει
οι	1066 K απόψεις	1066 K γνώμες
""", 'π': """
παίξε	1117 K τώρα:	1120 K υπεύθυνα
παίξτε	1117 K τώρα:	1120 K υπεύθυνα
παρακαλούμε	1136 K απενεργοποιήστε το	1136 K απενεργοποιήστε τον
παρακαλώ	1136 K απενεργοποιήστε
παρουσιάστηκε	1145 K σφάλμα
περίληψη	1068 K
περιεχόμενο	1124 K από
περισσότερα	1048 K:
πηγές	1094 K:
πηγή	1054 K: απε	1054 K απε	1054 K φωτογραφίας:	1054 K φωτογραφιών:	1054 K: reuters	1054 K: afp	1054 K: ap	1054 K: cnn	1054 K: bbc	1094 K:
πηγη	1054 K: απε	1054 K απε
προέκυψε	1145 K σφάλμα
προβολή	1163 K στο
προτείνετε	1087 K
προτιμάτε	1099 K να ακούτε	1099 K να ακούσετε
πρώτη	1150 K δημοσίευση:
πώς	1069 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1068 K
ρώτα	1068 K
ρώτησε	1068 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1069 K φάνηκε	1069 K βοήθησε	1069 K άρεσε
σελίδα	1146 K # από #	1146 K # / #
σου	69 K άρεσε
στείλτε	1087 K
στηρίξτε	81 K	1096 K	1096 K τον	1096 K τα	1096 K την
σύνοψη	1068 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1066 K κείμενα που
ταξινόμηση	1161 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1066 K άρθρο εκφράζει	1068 K άρθρο μεταφράστηκε	1068 K κείμενο μεταφράστηκε	1075 K email σας δεν δημοσιεύεται	1079 K κείμενο μεταφράστηκε αυτόματα	1079 K άρθρο μεταφράστηκε αυτόματα	1080 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1080 K πρόγραμμα περιήγησης δεν υποστηρίζει	1123 K βίντεο δεν είναι	1123 K περιεχόμενο δεν είναι	1124 K περιεχόμενο αυτό προέρχεται	1150 K άρθρο προστατεύεται	1150 K παρόν άρθρο προστατεύεται	1152 K κείμενο	1152 K άρθρο	1152 K παρόν άρθρο	1152 K κείμενο αυτό	1152 K άρθρο αυτό	1160 K άρθρο συνεχίζεται	1160 K κείμενο συνεχίζεται	1168 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1136 K ότι χρησιμοποιείτε
φωτο	1054 K: eurokinissi
φωτογραφία	1054 K: eurokinissi	1054 K: intime	1146 K # από #	1146 K # / #
φωτογραφίες	1054 K: eurokinissi
φωτορεπορτάζ	1148 K:
φωτό	1054 K: eurokinissi	1054 K: intime
""", 'χ': """
χαρίστε	1087 K
χαρακτήρες	1115 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1136 K ad
χρησιμοποιείτε	1136 K ad
""", 'ό': """
όλα	1066 K τα άρθρα
όλες	1088 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4174 K - обозреватель	4174 K - корреспондент	4174 K - колумнист	4174 K - редактор	4991 K - оглядач	4991 K - колумніст	4991 K - кореспондент
авторка	4991 K - оглядачка	4991 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4242 K владельцев	4242 K акционеров	4242 K цензуры и рекламы	5058 K власників	5058 K акціонерів	5058 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4242 K нашим читателям	4242 K вашим пожертвованиям
больше	4156 K новостей	4157 K по теме:	4197 K любите слушать	4197 K нравится слушать	4252 K о:
будь	31 K первым	5054 K ласка, вимкніть його	5054 K ласка, вимкніть блокувальник	5054 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4177 K ли материал	4177 K ли пересказ	4177 K ли этот пересказ	4177 K ли этот	4177 K ли текст
была	4177 K ли статья	4177 K ли эта	4177 K ли новость
більше	4972 K по темі:	4972 K за темою:	4972 K на тему:	4972 K про це:	5006 K новин	5006 K матеріалів	5068 K про:
""", 'в': """
в	4230 K этом месте находится встроенный контент	4230 K этом месте находится встроенный пост	4230 K этом месте находится встроенный публикация	4230 K этом месте размещён встроенный контент	4230 K этом месте размещён встроенный пост	4230 K этом месте размещён встроенный публикация	4230 K этом месте размещен встроенный контент	4230 K этом месте размещен встроенный пост	4230 K этом месте размещен встроенный публикация	4230 K этом месте показан встроенный контент	4230 K этом месте показан встроенный пост	4230 K этом месте показан встроенный публикация	4230 K этом месте встроенный контент	4230 K этом месте встроенный пост	4230 K этом месте встроенный публикация
вакансии	4180 K "	4180 K редакции
вакансії	4996 K "	4996 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4177 K понравилась	4177 K понравился	4177 K помогла	4994 K сподобалась	4994 K сподобалася	4994 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4129 K рассылка
ви	5054 K використовуєте блокувальник	5061 K прочитали вже # із #	5061 K прочитали вже # і #	5061 K прочитали # із #	5061 K прочитали # і #	5061 K прочитали вже # з #	5061 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4159 K по теме:	4251 K: как	4251 K: так	4251 K: почему	4251 K: что	4251 K: кто	4251 K: где	4251 K: это	4251 K: вот	4251 K: смотрите	4251 K: послушайте	4251 K: всё	4251 K: все
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4223 K:
вимкніть	5054 K його, щоб	5054 K блокувальник	5054 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4223 K дня:
вопросы	72 K?
впервые	4256 K опубликовано в	4256 K опубликовано на	4256 K опубликован в	4256 K опубликована в	4256 K напечатано в
вперше	5072 K опубліковано в	5072 K опубліковано у	5072 K опубліковано на	5072 K надруковано в
все	27 K комментарии	4156 K новости на тему	4156 K материалы	4156 K новости	4156 K статьи	4161 K статьи автора	4161 K материалы автора	4252 K о:	4252 K материалы по теме:	4252 K статьи по теме:	4252 K материалы о:	4252 K новости по теме:	5068 K про:
всегда	4146 K разрешать контент	4230 K разрешать контент	4230 K показывать контент	4230 K разрешить контент	4230 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	5001 K
встановіть	13 K	5001 K	5027 K застосунок
встигніть	5032 K передплатити
всё	4252 K о:	4252 K по теме:
всі	5068 K матеріали за темою:	5068 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4238 K используете блокировщик	4245 K прочитали уже # из #	4245 K прочитали # из #
выключите	4238 K его, чтобы
відео	5067 K: як	5067 K: так	5067 K: чому	5067 K: що	5067 K: хто	5067 K: де	5067 K: це	5067 K: ось	5067 K: дивіться	5067 K: послухайте	5067 K: усе	5067 K: все
вікторина	5039 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4176 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	4993 K від	4993 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	5040 K:
""", 'д': """
детальніше	4972 K:	4972 K про це
джерела	5008 K:
джерело	5008 K:
дивіться	4972 K також	4972 K:	4972 K також:	4972 K відео:
до	4972 K теми:
добавьте	4238 K наш сайт в	4238 K сайт в исключения	4238 K сайт в белый список
додайте	5054 K наш сайт до	5054 K сайт до винятків	5054 K сайт до білого списку
дозволити	5046 K завжди контент	5046 K завжди вміст	5046 K контент із	5046 K контент з	5046 K контент від	5046 K вміст із	5046 K вміст з	5046 K вміст від
дозволяти	5046 K завжди контент	5046 K завжди вміст	5046 K контент із	5046 K контент з	5046 K контент від	5046 K вміст із	5046 K вміст з	5046 K вміст від
докладніше	4972 K:	4972 K про це	5068 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4185 K в	4185 K на	4185 K для	5001 K в	5001 K у	5001 K на	5001 K для
достъпно	276 K в	276 K на
досье	4251 K: как	4251 K: так	4251 K: почему	4251 K: что	4251 K: кто	4251 K: где	4251 K: это	4251 K: вот	4251 K: смотрите	4251 K: послушайте	4251 K: всё	4251 K: все
досьє	5067 K: як	5067 K: так	5067 K: чому	5067 K: що	5067 K: хто	5067 K: де	5067 K: це	5067 K: ось	5067 K: дивіться	5067 K: послухайте	5067 K: усе	5067 K: все
дотримуйтесь	28 K
другие	4161 K материалы автора
думка	4991 K автора	4991 K, висловлена	4991 K редакції може не
думки	4991 K авторів
""", 'е': """
ежедневная	4129 K рассылка
еженедельная	4129 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4161 K новость?
еще	4157 K по теме:	4159 K по теме:
ещё	4156 K больше	4157 K по теме:	4159 K по теме:
""", 'з': """
з	5043 K нашого магазину:
за	4960 K підтримки компанії	4960 K підтримки партнера	4960 K сприяння компанії	4972 K темою:
забелязахте	7 K
завантажити	5001 K в	5001 K з	5001 K у
завантажте	13 K	5001 K в	5001 K з	5027 K застосунок	5027 K додаток
завантажувати	5046 K завжди контент	5046 K завжди вміст	5046 K контент із	5046 K контент з	5046 K контент від	5046 K вміст із	5046 K вміст з	5046 K вміст від
завантажуйте	13 K	5001 K	5011 K застосунок
завдяки	5058 K нашим читачам	5058 K вашим внескам
завжди	5046 K дозволяти контент	5046 K дозволяти вміст	5046 K показувати контент	5046 K показувати вміст	5046 K дозволити контент	5046 K дозволити вміст	5046 K завантажувати контент	5046 K завантажувати вміст
загружать	4230 K всегда контент	4230 K контент из	4230 K контент с	4230 K контент от
загрузите	4185 K в	4185 K на
загрузить	4146 K контент	4146 K пост
задайте	4176 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	4993 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	5005 K
збережіть	5005 K
здесь	4230 K находится встроенный контент	4230 K находится встроенный пост	4230 K находится встроенный публикация	4230 K размещён встроенный контент	4230 K размещён встроенный пост	4230 K размещён встроенный публикация	4230 K размещен встроенный контент	4230 K размещен встроенный пост	4230 K размещен встроенный публикация	4230 K показан встроенный контент	4230 K показан встроенный пост	4230 K показан встроенный публикация	4230 K встроенный контент	4230 K встроенный пост	4230 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	5043 K для передплатників:
зручніше	5014 K слухати
""", 'и': """
играть	4224 K:
идет	4218 K подписка
идёт	4218 K подписка
из	4227 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4191 K:
источники	4191 K:
""", 'к': """
как	4177 K вам статья	4177 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	4993 K виклад	4993 K переказ
коротко	4176 K от	4993 K від
краткий	26 K пересказ	4176 K пересказ
кратко	4176 K от
краткое	4176 K содержание	4221 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	5043 K для передплатників:
лучшее	4156 K за
любите	5014 K слухати
""", 'м': """
материал	46 K можно	4146 K содержит данные	4157 K по теме:	4159 K по теме:	4179 K опубликован в	4182 K можно	4221 K переведён	4221 K переведен	4256 K впервые опубликован	4256 K был впервые	4266 K подготовлен в партнёрстве с	4266 K подготовлен в партнерстве с	4266 K подготовлен при поддержке	4266 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4159 K по теме:
матеріал	46 K можна	4959 K підготовлено за підтримки	4959 K створено за підтримки	4959 K підготовлено у партнерстві	4959 K створено у партнерстві	5036 K перекладено	5072 K уперше опубліковано	5083 K підготовлено у партнерстві з	5083 K підготовлено за підтримки	5083 K створено за підтримки	5083 K створено у партнерстві з
маєте	72 K запитання
месяц	4188 K подписки за
ми	5054 K помітили, що ви
мнение	4174 K автора	4174 K редакции может не
мнението	266 K на автора
мнения	4174 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4119 K работаем благодаря вам	4119 K работаем благодаря вашей	4119 K работаем благодаря вашим	4119 K существуем благодаря вам	4119 K существуем благодаря вашим	4119 K существуем на ваши	4119 K работаем на ваши	4119 K живём на ваши	4119 K живем на ваши	4119 K независимы благодаря	4137 K в	4238 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	5005 K
надішліть	3 K	5005 K
накратко	268 K от
началась	4218 K подписка
начало	98 K >	98 K "
наша	4129 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4218 K забудьте подписаться	5032 K забудьте передплатити
немає	5014 K часу читати	5058 K власників
нет	32 K комментариев	4197 K времени читать	4242 K владельцев
новия	271 K брой
новият	271 K брой
новости	4156 K партнеров
новый	4179 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4157 K этом подробнее	4161 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4176 K	4993 K
онлайн	4251 K: как	4251 K: так	4251 K: почему	4251 K: что	4251 K: кто	4251 K: где	4251 K: это	4251 K: вот	4251 K: смотрите	4251 K: послушайте	4251 K: всё	4251 K: все	5067 K: як	5067 K: так	5067 K: чому	5067 K: що	5067 K: хто	5067 K: де	5067 K: це	5067 K: ось	5067 K: дивіться	5067 K: послухайте	5067 K: усе	5067 K: все
опитахте	59 K
опитування	5039 K дня:
опрос	4223 K дня:
оригинал	4256 K статьи опубликован
оригінал	5072 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4238 K его, чтобы	4238 K блокировщик	4238 K adblock
открихте	7 K
откройте	4185 K в
открыта	4218 K подписка
открыть	4137 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4189 K
отправьте	3 K	4189 K
оформити	5032 K передплату
оформить	4218 K подписку
оценете	269 K
оцените	8 K	4177 K
оцініть	4994 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4266 K материала	5083 K матеріалу	5083 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4266 K материала	4266 K рубрики
партнёрский	86 K материал:
первый	4188 K месяц за
перевод	4176 K выполнен	4176 K сделан	4221 K выполнен	4221 K сделан	4221 K осуществлён	4221 K подготовлен
передплата	5004 K за #	5004 K від #	5032 K на перше півріччя	5032 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4137 K в
переказ	4993 K
переклад	4993 K зроблено	5036 K виконано	5036 K зроблено	5036 K здійснено	5036 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4176 K
перший	5004 K місяць за
питання	73 K до статті	5039 K дня:
по	89 K подписке	4157 K теме:
повече	254 K по темата:	281 K новини
повідомити	5016 K про помилку
повідомте	5016 K про помилку	5016 K нам про помилку
погляди	4991 K авторів
пограйте	5040 K:
подарете	280 K
подарите	4189 K
подарить	4189 K
подарувати	5005 K
подаруйте	5005 K
поддержать	4194 K
поддержи	81 K
поддержите	81 K	4194 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4251 K: как	4251 K: так	4251 K: почему	4251 K: что	4251 K: кто	4251 K: где	4251 K: это	4251 K: вот	4251 K: смотрите	4251 K: послушайте	4251 K: всё	4251 K: все	5067 K: як	5067 K: так	5067 K: чому	5067 K: що	5067 K: хто	5067 K: де	5067 K: це	5067 K: ось	5067 K: дивіться	5067 K: послухайте	5067 K: усе	5067 K: все
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4137 K в
подписка	4188 K за #	4188 K от #	4188 K за рубль	4218 K на первое полугодие	4218 K на второе полугодие
подписывайтесь	12 K	4194 K на
подпишись	12 K	4209 K на
подпишитесь	12 K	4137 K в	4194 K на	4209 K на нас
подробнее	4157 K:	4157 K в материале	4157 K - в	4157 K читайте в материале	4157 K об этом	4159 K по теме:	4159 K на тему:	4252 K о:
подробности	4157 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4238 K, отключите его	4238 K, отключите блокировщик
позиция	4174 K автора
позицията	266 K на автора
позиція	4991 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4146 K контент	4146 K публикацию	4146 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	5046 K завжди контент	5046 K завжди вміст	5046 K контент із	5046 K контент з	5046 K контент від	5046 K вміст із	5046 K вміст з	5046 K вміст від
показывать	4230 K всегда контент	4230 K контент из	4230 K контент с	4230 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	5005 K
порекомендуйте	4189 K
последвайте	12 K	286 K
последние	4156 K новости о
послухати	1 K
послушать	1 K
поставте	4993 K запитання
похоже	4238 K, вы используете блокировщик	4238 K, у вас включён	4238 K, у вас включен
почитать	4157 K:
преведено	268 K с
преводът	268 K е
предложение	4227 K для читателей:	4227 K для подписчиков:
предпочитате	289 K да слушате
прежде	4210 K чем оставить комментарий	4210 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4161 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	5032 K передплата
продолжается	4218 K подписка	4218 K подписная кампания
пройдите	4157 K тест
пройдіть	4972 K тест
пропозиція	5043 K для читачів:	5043 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4146 K содержит данные
підписка	5004 K за #	5004 K від #
підписуйся	12 K
підписуйтесь	12 K	5011 K на
підпишіться	12 K	5011 K на
підсумок	4993 K
підтримайте	81 K	5011 K
підтримати	5011 K
""", 'р': """
работа	4180 K в "
радимо	4972 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4230 K всегда контент	4230 K контент из	4230 K контент с	4230 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4146 K контент	4146 K показ	4146 K содержимое	4230 K всегда контент	4230 K контент из	4230 K контент с	4230 K контент от
распечатайте	4189 K
распечатать	4189 K
расскажите	59 K в
рассылка	4129 K "	4129 K:
редакция	4119 K работает благодаря вам	4119 K работает благодаря вашей	4119 K работает благодаря вашим
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4157 K:	4159 K видео:
рекомендуємо	4972 K:
робота	4996 K в "	4996 K у "
роздрукувати	5005 K
роздрукуйте	5005 K
розкажіть	59 K у
розпочалася	5032 K передплата
розпочато	5032 K передплату
""", 'с': """
саммари	4176 K
свалете	13 K	276 K	301 K приложението
свежий	4179 K номер
свързани	254 K:
связаться	4161 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4185 K в	4185 K из	4194 K приложение	4214 K приложение
скачать	13 K	4185 K в	4185 K на
скидка	4227 K для подписчиков:
скопировать	4189 K
скопируйте	4189 K
скопіювати	5005 K
скопіюйте	5005 K
следвайте	12 K ни	286 K
следите	12 K за	4137 K в
слухайте	4972 K:	4972 K також:
слухати	1 K
слушайте	4157 K:	4157 K также:
слушать	1 K
см	4157 K. также:
смотрите	4157 K также	4157 K:	4157 K	4157 K также:	4157 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4199 K об ошибке	4199 K нам об ошибке
сообщить	4199 K об ошибке
сохраните	4189 K
сохранить	4189 K
спитайте	4993 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4266 K материала	4266 K рубрики	5083 K матеріалу	5083 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4176 K
спросить	4176 K
спільно	4960 K з компанією
станьте	31 K первым	31 K першим	4194 K подписчиком	4194 K соучастником	5011 K частиною спільноти	5011 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	4993 K перекладено	5036 K перекладено	5072 K вперше опубліковано	5072 K було вперше
стаття	5072 K вперше опублікована	5073 K
статью	46 K можно	4182 K можно
статья	4176 K переведена	4176 K озвучена	4177 K была	4179 K опубликована в	4221 K переведена	4256 K впервые опубликована	4256 K была впервые	4256 K первоначально	4257 K
стежте	12 K за
стислий	4993 K виклад	4993 K переказ	5036 K виклад
схоже	5054 K, ви використовуєте	5054 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4224 K:
""", 'т': """
тази	330 K статия е публикувана
також	4972 K читайте:
тб	5067 K: як	5067 K: так	5067 K: чому	5067 K: що	5067 K: хто	5067 K: де	5067 K: це	5067 K: ось	5067 K: дивіться	5067 K: послухайте	5067 K: усе	5067 K: все
текст	46 K можно	46 K можна	4176 K переведён	4176 K переведен	4176 K озвучен	4221 K переведён	4221 K переведен	4256 K впервые опубликован	4256 K был впервые	4256 K вышел в №	4256 K вышел в номере	4993 K перекладено	4993 K озвучено	5036 K перекладено	5072 K уперше опубліковано	5072 K вперше опубліковано	5072 K було вперше	5072 K вийшов у №	5072 K вийшов у номері
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4223 K дня:	5039 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4227 K для подписчиков:
точка	4174 K зрения автора	4991 K зору автора	4991 K зору редакції
триває	5032 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4230 K находится встроенный контент	4230 K находится встроенный пост	4230 K находится встроенный публикация	4230 K размещён встроенный контент	4230 K размещён встроенный пост	4230 K размещён встроенный публикация	4230 K размещен встроенный контент	4230 K размещен встроенный пост	4230 K размещен встроенный публикация	4230 K показан встроенный контент	4230 K показан встроенный пост	4230 K показан встроенный публикация	4230 K встроенный контент	4230 K встроенный пост	4230 K встроенный публикация	5046 K є вбудований контент	5046 K є вбудований допис	5046 K є вбудований публікація	5046 K є вбудований вміст	5046 K розміщено вбудований контент	5046 K розміщено вбудований допис	5046 K розміщено вбудований публікація	5046 K розміщено вбудований вміст	5046 K показано вбудований контент	5046 K показано вбудований допис	5046 K показано вбудований публікація	5046 K показано вбудований вміст	5046 K вбудований контент	5046 K вбудований допис	5046 K вбудований публікація	5046 K вбудований вміст
""", 'у': """
у	4238 K вас включён блокировщик	4238 K вас включен блокировщик	4242 K нас нет владельца	4242 K нас нет владельцев	4242 K нас нет акционеров	4242 K нас нет инвесторов	4242 K нас нет хозяев	4960 K партнерстві з компанією	5046 K цьому місці є вбудований контент	5046 K цьому місці є вбудований допис	5046 K цьому місці є вбудований публікація	5046 K цьому місці є вбудований вміст	5046 K цьому місці розміщено вбудований контент	5046 K цьому місці розміщено вбудований допис	5046 K цьому місці розміщено вбудований публікація	5046 K цьому місці розміщено вбудований вміст	5046 K цьому місці показано вбудований контент	5046 K цьому місці показано вбудований допис	5046 K цьому місці показано вбудований публікація	5046 K цьому місці показано вбудований вміст	5046 K цьому місці вбудований контент	5046 K цьому місці вбудований допис	5046 K цьому місці вбудований публікація	5046 K цьому місці вбудований вміст	5054 K вас увімкнено блокувальник	5058 K нас немає власника	5058 K нас немає власників	5058 K нас немає акціонерів	5058 K нас немає інвесторів	5058 K нас немає олігарха
увидели	7 K ошибку
удобнее	4197 K слушать
уперше	5072 K опубліковано в	5072 K опубліковано у	5072 K опубліковано на	5072 K надруковано в
усе	5068 K про:	5068 K за темою:
успейте	4218 K подписаться
установите	13 K	4214 K приложение
усі	27 K коментарі	5068 K матеріали за темою:	5068 K статті за темою:
утренняя	4129 K рассылка
""", 'ф': """
фотогалерея	4157 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4196 K работать у нас	4196 K у нас работать	4196 K работать в нашей
хочете	5013 K працювати в нас	5013 K в нас працювати	5013 K працювати у нас
хочеш	5013 K працювати в нас
хочешь	4196 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4993 K переказ	4993 K короткий виклад	4993 K короткий переказ	4993 K стислий виклад	5036 K текст	5036 K матеріал	5073 K текст	5073 K матеріал
цю	5036 K статтю
ця	76 K тема закрита	5073 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	4994 K була стаття	4994 K був матеріал	4994 K був переказ	4994 K був цей переказ	4994 K була ця	4994 K був цей	4994 K сподобалась	4994 K сподобалася	4994 K сподобався
читай	4209 K нас
читайте	12 K нас	13 K	4137 K в	4137 K нас в	4157 K также	4157 K также:	4157 K:	4157 K подробнее	4157 K еще	4157 K по теме:	4157 K подробнее:	4157 K материал	4157 K в материале	4159 K по теме:	4185 K нас без	4185 K без	4194 K	4194 K нас в	4972 K також	4972 K також:	4972 K:	4972 K ще	4972 K також на тему:	4972 K по темі:	4972 K також на тему	5011 K
читать	4137 K в	4157 K также	4157 K по теме:
что	33 K вы думаете	4157 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4972 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4221 K статья	4257 K статья
это	26 K резюме	52 K расследование	4176 K краткое содержание
этот	26 K пересказ	4146 K материал содержит	4176 K пересказ	4176 K краткий пересказ	4182 K материал можно	4182 K текст можно	4221 K текст	4221 K материал	4257 K текст	4257 K материал
эту	4182 K статью можно
""", 'я': """
як	4994 K вам стаття	4994 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2280 K את
אולי	2297 K פספסתם:
אין	2268 K לשלוח תגובות	2268 K לפרסם תגובות	2341 K להעתיק תוכן	2341 K להעתיק את התוכן	2341 K לעשות שימוש בתכנים	2341 K לעשות שימוש בתוכן
אירעה	2337 K שגיאה
אל	2288 K תפספסו: הפעילו
אנא	2245 K הזינו כתובת מייל	2245 K הזינו כתובת אימייל
אני	2237 K רוצה לתמוך	2237 K רוצה להצטרף	2237 K רוצה לתרום
ארעה	2337 K שגיאה
""", 'ב': """
בואו	2281 K לעבוד איתנו
בחנו	2285 K את עצמכם
בשיתוף	2300 K המועצה	2300 K קרן
""", 'ד': """
דווחו	2280 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2258 K:	2282 K לפודקאסט	2282 K לפרק
האם	8 K אהבתם	2280 K הכתבה	2280 K הסיכום	2280 K המידע
הדוא	2267 K"ל האדום
הדפדפן	2317 K שלך אינו	2317 K שלך לא
ההרשמה	2245 K בוצעה בהצלחה
הווידאו	2317 K אינו
הורידו	13 K	2250 K את האפליקציה	2287 K
הטור	2274 K המלא של
הטקסט	2342 K נוצר
היו	31 K הראשונים
הירשמו	2281 K לוובינר	2281 K לכנס שלנו
הכותב	2270 K הוא
הכותבים	2270 K הם
הכותבת	2270 K היא
הכנתם	59 K
הכתבה	2278 K תורגמה	2278 K נכתבה באופן אוטומטי	2280 K עניינה	2298 K ממשיכה	2341 K מוגנת	2342 K נכתבה	2342 K תורגמה	2350 K ממשיכה
המייל	41 K האדום
המשך	2298 K הכתבה	2350 K הכתבה
הסיכום	2278 K נכתב	2278 K נוצר	2342 K נוצר
הסרטון	2317 K אינו	2317 K לא
הפסקת	2249 K מעקב אחרי
הפעילו	2288 K התראות	2288 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2282 K המלא זמין
הצביעו	2285 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2237 K לאלפי	2237 K לאלפי התומכים,	2237 K לאלפי התומכים שלנו	2240 K למנוי	2250 K לערוץ הטלגרם	2250 K לקבוצת הוואטסאפ	2250 K לקבוצת הווטסאפ	2264 K אלינו	2264 K לערוץ	2264 K לקבוצה	2264 K לקבוצת	2264 K לקבוצות	2264 K עכשיו	2264 K גם	2265 K	2281 K לצוות שלנו
הצטרפי	2237 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2282 K לפודקאסט
השתתפו	2285 K בסקר
התגובות	5 K
התוכן	2317 K אינו	2341 K מוגן
התחקיר	52 K הזה
התקציר	2278 K נכתב	2278 K הופק	2278 K נוצר
התרגום	2342 K נעשה
""", 'ח': """
חודש	2293 K ראשון ב
""", 'י': """
יש	72 K שאלות	2245 K להזין כתובת מייל תקינה	2267 K לכם מידע	2267 K לכם סיפור	2267 K לך מידע	2267 K לך סיפור
""", 'כ': """
כבר	2240 K מנויים	2240 K מנוי
כדי	2293 K לקרוא את	2321 K לצפות בתוכן	2321 K להציג את התוכן
כל	2264 K החדשות
כתבות	2274 K נוספות מאת	2274 K נוספות של	2297 K נוספות:
כתובת	2245 K המייל לא תקינה	2245 K הדואר האלקטרוני אינה	2245 K המייל אינה תקינה	2245 K המייל אינה חוקית	2245 K האימייל אינה תקינה	2245 K האימייל אינה חוקית
""", 'ל': """
לא	2240 K מנויים
להאזנה	2282 K לכתבה	2282 K לפודקאסט
להורדת	2287 K
להמשך	2293 K קריאה
לכל	2270 K הכתבות של	2274 K הכתבות של	2274 K כתבות	2274 K המאמרים של	2297 K הכתבות:
לכתבה	2258 K המלאה
לכתבות	2297 K נוספות:
לעדכונים	2264 K נוספים	2264 K
לעקוב	2249 K אחרי הכותב
לערוץ	2250 K הטלגרם
לפניות	2267 K לכתב	2267 K לכתבת
לפרק	2282 K המלא
לצפייה	2282 K בסרטון	2282 K בווידאו	2282 K במשדר	2321 K בתוכן
לקבוצת	2250 K הווטסאפ	2264 K הוואטסאפ	2264 K הווטסאפ
לקבלת	2264 K עדכונים
לקריאה	2258 K נוספת	2258 K נוספת:	2293 K מלאה
לקריאת	2293 K הכתבה המלאה
לרכישת	2240 K מנוי	2240 K מינוי	2281 K כרטיסים לכנס	2281 K כרטיסים לחצו	2281 K כרטיסים לאירוע
לתמיכה	2237 K חודשית
""", 'מ': """
מאמרים	2274 K נוספים מאת
מה	33 K דעתכם	2285 K דעתכם? הצביעו
מוגש	2300 K בשיתוף
מיון	2268 K תגובות
מייל	2267 K אדום
מיין	2268 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2240 K קיים
מנויים	2240 K? התחברו	2240 K?
מעקב	2249 K אחרי הכותב	2249 K אחר הכותב	2249 K אחרי כתב
מצאתם	7 K טעות
משהו	2337 K השתבש
""", 'נ': """
נא	2245 K להזין כתובת מייל תקינה	2245 K להזין כתובת אימייל
נותרו	2309 K # תווים
ניסיתם	59 K
נכתב	2278 K בסיוע
נפלה	44 K טעות
נרשמת	2245 K בהצלחה
נתקלתם	2267 K במשהו	2267 K בטעות
""", 'ס': """
סדר	2268 K תגובות
סינון	2268 K תגובות
ספרו	59 K לי
סרטון	2317 K זה אינו
""", 'ע': """
עדיין	2240 K לא מנויים
עוד	2258 K בנושא:	2274 K כתבות של	2297 K במדור:	2297 K כתבות:
עמוד	2338 K # מתוך #
ענו	2285 K על הסקר	2285 K על הסקר:	2285 K על החידון
עקבו	12 K אחרינו	2249 K אחרי הכותב	2264 K אחרינו	2265 K אחרי
""", 'פ': """
פורסם	2305 K לראשונה ב
פרסומת	2298 K
""", 'צ': """
צילום	2305 K: רויטרס	2305 K: אי	2305 K: ap	2305 K: afp	2305 K: shutterstock	2305 K: שאטרסטוק	2305 K: getty	2305 K: פלאש	2305 K: דובר	2305 K: באדיבות	2305 K: לע"מ
צילומים	2305 K: באדיבות
צפו	2258 K:	2258 K גם	2282 K בסרטון	2282 K בתיעוד	2282 K בווידאו	2282 K בכתבה
""", 'ק': """
קבלו	2249 K התראות על כתבות	2288 K התראות	2288 K עדכונים על	2288 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2258 K גם	2258 K גם:
קראו	2258 K גם	2258 K גם:	2258 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצים	2264 K להיות	2264 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2311 K עכשיו:
שחקו	2311 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2268 K שיכללו
תודה	2245 K שנרשמתם
תווים	2309 K נותרו	2309 K שנותרו
תוכן	2300 K שיווקי בשיתוף	2318 K מוטמע	2318 K זה מגיע	2318 K חיצוני	2318 K זה מוצג	2342 K זה נוצר
תורגם	2278 K באופן אוטומטי
תמונה	2338 K # מתוך #	2338 K # / #
תמונות	2305 K: באדיבות
תמכו	81 K	2237 K בנו,	2237 K בנו היום	2291 K	2292 K בעבודתנו	2292 K בעיתונות עצמאית	2292 K בעיתונות חופשית	2292 K בנו עכשיו	2292 K בנו היום
תקציר	2278 K שנכתב
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اجعل	136 K
احجز	153 K تذكرتك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1830 K اين مطلب	1830 K مطلب مخصوص	1830 K اين خبر	1886 K مطلب	1886 K خبر
ادعم	81 K	167 K
ادعمنا	102 K ولو
ادعموا	81 K	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا صورك	141 K لنا قصتك	141 K لنا معلومات	141 K لنا علي	141 K لنا عبر
ارسلوا	141 K لنا علي	141 K لنا عبر	141 K لنا صوركم	141 K لنا قصصكم	141 K الينا علي	141 K الينا عبر	141 K الينا صوركم
از	1779 K روزنامهنگاري مستقل حمايت	1833 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1877 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1830 K يكماهه:	1830 K ماهانه:	1830 K سالانه:	1830 K يكساله:	1830 K سهماهه:
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقك	143 K تعليقا علي	143 K تعليقا جديدا
اطلاعات	1819 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص	219 K هذا الملخص
اعلان	174 K
افزودن	1837 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1847 K بازي كنيد:
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
انتشار	1877 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	138 K الي	139 K الي قناة
انضموا	56 K الي #	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1813 K اين	1813 K خطايي
ايميل	1783 K معتبر وارد	1783 K وارد شده معتبر
اين	52 K گزارش	1813 K	1830 K مطلب مخصوص	1830 K مطلب ويژه	1830 K محتوا مخصوص	1830 K محتوا ويژه مشتركان	1833 K مطلب را هم بخوانيد:	1852 K ويدئو در	1852 K ويديو در	1852 K محتوا در	1853 K محتوا از	1877 K مقاله تحت	1878 K متن	1878 K مقاله	1878 K خلاصه	1878 K ترجمه	1878 K خبر
اينجا	1833 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1877 K
بازگشت	1796 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1795 K:
بخوانيد	1795 K:
بدعمكم	102 K نستمر
بدون	1779 K كمك خوانندگان
براي	1830 K خواندن متن كامل	1830 K خواندن ادامه	1830 K مطالعه متن كامل	1830 K ادامه خواندن	1830 K دسترسي به متن كامل	1856 K ديدن اين محتوا	1856 K مشاهده اين محتوا	1856 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1813 K اين
بيشتر	1795 K بخوانيد	1795 K بخوانيد:	1795 K ببينيد	1797 K بخوانيد:	1833 K بدانيد:
""", 'ت': """
تابع	130 K ايضا:	138 K	144 K الكاتب علي	174 K القراءة
تابعنا	12 K	137 K
تابعوا	137 K	144 K الكاتب علي
تابعونا	12 K	136 K
تبرع	102 K ولو	167 K ل
تجاوز	132 K الي المحتوي
تخطي	132 K الي المحتوي	132 K الاكثر قراءة	132 K قصص مقترحة	132 K البودكاست	132 K يستحق الانتباه وواصل	172 K
ترجم	151 K هذا
تستمر	174 K القصة
تسوق	153 K الان	153 K من متجر
تصوير	1874 K # از #
تعداد	1845 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء هذا	219 K اعداد هذا	219 K تلخيص هذا	219 K توليد هذا	219 K انشاء هذه	219 K انشاء الملخص	219 K انشاء النص
تماس	1808 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	219 K كتابة هذا	219 K ترجمة هذا
""", 'ث': """
ثبت	1837 K نام در كارگاه
ثبتنام	1837 K در كارگاه
""", 'ج': """
جدول	1805 K امروز را	1805 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1779 K ما شويد	1779 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1808 K:
خريد	1837 K انلاين كتاب	1837 K انلاين بليت	1837 K كتاب از فروشگاه	1837 K كتاب از سايت
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1873 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1819 K خود را
در	1795 K اين باره بخوانيد	1805 K نظرسنجي شركت كنيد	1819 K اين نظرسنجي	1819 K نظرسنجي ما	1819 K نظرسنجي	1833 K همين زمينه:	1833 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1796 K شدن از پربينندهترينها	1796 K شدن از پربيننده ترين ها
ردشدن	1796 K از پربينندهترينها
رفتن	1796 K به محتوا	1796 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرارنا
ساهموا	102 K ولو	102 K في استمرارنا
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1805 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1819 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1874 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1783 K شما در خبرنامه
عكاس	1808 K:
عكس	1874 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
""", 'ق': """
قبلا	1830 K مشترك شدهايد	1830 K مشترك شده ايد	1830 K عضو شدهايد	1830 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1845 K باقيمانده
كتب	219 K هذا المقال	219 K هذا النص
كد	1808 K خبر:	1808 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K داعما	143 K اول من يعلق
كپيبرداري	1877 K
""", 'ل': """
لا	143 K تعليقات بعد	143 K توجد تعليقات بعد	143 K يوجد تعليقات بعد	143 K توجد تعليقات حتي الان	143 K توجد تعليقات علي هذا	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1783 K ايميل معتبر	1783 K يك ايميل معتبر	1856 K جاوااسكريپت
لعرض	195 K هذا المحتوي
لقراءة	172 K المزيد
للابلاغ	160 K عن اي خطا	160 K عن خطا في المقال	160 K عن خطا في النص	160 K عن خطا في الخبر	160 K عن خطا في هذا
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
ما	12 K را	33 K رايك	1779 K را به يك قهوه	1779 K را به قهوه	1779 K مستقل هستيم و بدون كمك	1779 K مستقليم و بدون كمك
متاح	113 K علي app store	113 K علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
مترجم	1808 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K الان علي app store	113 K الان علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
محتواي	1853 K جاسازيشده از	1853 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من
مرتبط	1797 K:
مرورگر	1852 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1830 K هستيد؟ وارد
مشكلي	1873 K پيش امد
مصيتم	7 K
مطالب	1795 K مرتبط:
معماي	1805 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء
منبع	1808 K:	1808 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K هذا المقال اولا	218 K هذا المقال لاول مرة
نظر	1813 K شما درباره
نظرات	5 K
نظرسنجي	1819 K:
نقل	68 K مطالب با ذكر	1877 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1779 K را به يك قهوه	1808 K:	1808 K :
نويسههاي	1845 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1795 K بخوانيد	1795 K بخوانيد:	1833 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
ويدئو	1797 K:
ويديو	1797 K:	1797 K |
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
پادكست	1797 K:
پايان	1796 K پربينندهترينها
پرش	1796 K به محتوا
""", 'گ': """
گزارش	1797 K تصويري:	1808 K:	1813 K خطا
""", 'अ': """
अगली	2384 K स्लाइड
अभी	2427 K खेलें:
""", 'आ': """
आज	2394 K का सुडोकू	2394 K का क्विज खेलें
आप	12 K हमें
आपका	2432 K ब्राउजर
आपको	2404 K यह	2404 K ये
आपने	59 K बनाया
आर्थिक	2368 K सहयोग करें
""", 'इ': """
इनपुट	2396 K-	2396 K:	2396 K -	2396 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2383 K भी पढें	2383 K भी पढें:	2418 K भी पढें-	2418 K भी देखें:
""", 'ई': """
ईमेल	2411 K पता मान्य नहीं
""", 'ए': """
एक	2449 K त्रुटि हुई
एजेंसी	2396 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2383 K पढें:	2418 K भी पढें:
""", 'क': """
कंटेंट	2384 K पर जाएं
कुछ	2449 K गलत हो गया
कृपया	2411 K मान्य ईमेल	2411 K सही ईमेल
केवल	2414 K # रुपये में
कोई	44 K गलती	72 K सवाल	2449 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2404 K यह	2404 K आपको
क्विज	2394 K खेलें
""", 'ख': """
खबर	2404 K में कोई	2460 K विज्ञापन के
""", 'छ': """
छोडकर	2384 K सबसे अधिक पढी	2384 K ये भी पढें	2384 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	2396 K:
""", 'त': """
तस्वीर	2450 K #/#
""", 'द': """
देखें	2383 K:	2383 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2411 K के लिए धन्यवाद
""", 'प': """
पढिए	2418 K:
पढें	2383 K:	2418 K-
पसंद	69 K आया
पिछली	2384 K स्लाइड
पेज	2450 K #/#	2450 K # / #
पोल	2394 K में हिस्सा
""", 'फ': """
फोटो	2450 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2396 (K
""", 'म': """
मात्र	2414 K # रुपये में
मुख्य	2384 K सामग्री पर जाएं
""", 'य': """
यह	2383 K भी पढें	2383 K भी पढें:	2383 K भी देखें:	2396 (K लेखक के	2404 K खबर आपको	2418 K भी पढें-	2418 K भी पढें -	2432 K वीडियो आपके	2432 K सामग्री आपके	2435 K सामग्री देखने के लिए	2435 K वीडियो देखने के लिए	2453 K लेख कॉपीराइट	2453 K सामग्री कॉपीराइट	2454 K लेख	2454 K खबर	2454 K अनुवाद	2454 K सारांश	2454 K सामग्री
ये	2383 K भी पढें	2383 K भी पढें:	2396 (K लेखक के	2418 K भी पढें-	2418 K भी देखें:
""", 'ल': """
लेख	2460 K विज्ञापन के
लेखक	2396 K के बारे में	2396 (K	2396 K वरिष्ठ पत्रकार हैं	2396 K स्वतंत्र पत्रकार हैं
लेखिका	2396 K के बारे में	2396 (K	2396 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2460 K के बाद
वीडियो	2435 K देखने के लिए
""", 'श': """
शेष	2425 K अक्षर
""", 'स': """
संबंधित	2383 K:	2418 K खबर:	2418 K खबरें:
सदस्यता	2411 K लेने के लिए धन्यवाद
सबसे	2384 K अधिक पढी गईं समाप्त
सब्सक्राइब	2411 K करने के लिए धन्यवाद	2411 K करने के लिए शुक्रिया
सर्वाधिकार	2453 K सुरक्षित
सर्वे	2394 K में हिस्सा
सामग्री	2384 K पर जाएं	2384 K को स्किप करें
सिर्फ	2414 K # रुपये में
स्वतंत्र	2368 K पत्रकारिता को समर्थन	2368 K पत्रकारिता का समर्थन	2368 K पत्रकारिता का साथ
""", 'ह': """
हम	2368 K किसी कॉरपोरेट	2368 K किसी कॉर्पोरेट	2368 K कॉरपोरेट या सरकार	2368 K न किसी कॉरपोरेट	2368 K किसी सरकार या
हमारा	13 K
हमारी	2368 K पत्रकारिता का समर्थन	2368 K पत्रकारिता को सहयोग	2368 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2368 K किसी कॉरपोरेट	2368 K सहयोग करें
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
กด	12 Kติดตาม	4734 Kติดตาม	4734 Kไลก์
""", 'ข': """
ขอ	4737 Kบคุณภาพจาก	4737 Kบคุณข้อมูลจาก
ข่	4730 Kาวที่เกี่ยวข้อง:	4737 Kาวโดย	4743 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4743 Kิป:
คุ	4740 Kณรู้สึกอย่างไรกับ	4740 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4743 Kคลิป:	4743 Kคลิป :
""", 'ซ': """
ซื	4741 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4730 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตามเรา	12 Kดตามข่าว	12 Kดตามได้	4734 Kดตามช่อง	4734 Kดตามเรา	4734 Kดตามข่าว	4752 Kดตามอ่านข่าวอื่นๆ	4752 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4739 Kม ai
""", 'ท': """
ทด	4741 Kสอบความรู้ของคุณเกี่ยวกับ	4741 Kสอบความรู้ของคุณ:
ทำ	4741 Kแบบสำรวจสั้น
ที	4737 K่มา:	4737 K่มา :
""", 'บ': """
บท	4739 Kความนี้ใช้ ai	4739 Kสรุปนี้	4739 Kความนี้แปล	4739 Kความนี้เรียบเรียง	4740 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4739 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4737 K้เขียน:	4737 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4740 Kข้อผิดพลาดในบทความ
พื	4753 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4741 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4737 Kพ:	4777 Kพที่ # จาก #	4777 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4741 Kวมโหวต:	4741 Kวมโหวต :	4741 Kวมทำแบบสำรวจ	4741 Kวมสนุกตอบคำถาม	4741 Kวมสนุกลุ้น	4748 Kวมสนับสนุน
ร้	4756 Kองทุกข์	4756 Kองเรียน
""", 'ล': """
ลง	4741 Kทะเบียนเข้าร่วมสัมมนา	4741 Kทะเบียนเข้าร่วมงานได้ที่	4741 Kทะเบียนเข้าร่วมงานฟรี
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4748 Kับสนุน
สร	4739 Kุปโดย	4739 Kุปข่าวด้วย	4739 Kุปนี้	4739 Kุปข่าวโดย	4740 Kุปนี้มีประโยชน์
สา	4756 Kยด่วนข่าว	4756 Kยด่วนทีมข่าว
ส่	4756 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4777 K้า # จาก #
""", 'อ': """
อ่	4730 Kานเพิ่มเติม:	4730 Kานต่อ:	4730 Kานข่าวต้นฉบับ:	4730 Kานเพิ่มเติม	4730 Kานประกอบ:	4743 Kานข่าวเพิ่มเติม:	4743 Kานข่าวเพิ่มเติม	4743 Kานข่าวที่เกี่ยวข้อง:	4743 Kานข่าว:	4743 Kานเรื่องอื่น:	4752 Kานข่าวต้นฉบับได้ที่	4752 Kานบทความอื่นๆ	4752 Kานรายละเอียดเพิ่มเติมได้ที่	4752 Kานข่าวอื่นๆ ที่	4752 Kานข่าวอื่นๆ ได้	4752 Kานข่าวอื่นๆ เพิ่ม	4752 Kานข่าวอื่นๆ ใน
อ้	4737 Kางอิง:
""", 'เ': """
เก	4737 Kี่ยวกับผู้เขียน
เข	4734 K้าร่วมช่อง
เน	4739 Kื้อหานี้สร้าง	4753 Kื้อหาสปอนเซอร์	4753 Kื้อหาโฆษณา	4753 Kื้อหาสนับสนุนโดย	4765 Kื้อหานี้มาจาก
เพ	4734 Kิ่มเพื่อน
เร	4737 Kื่อง:	4737 Kื่อง :	4737 Kื่องและภาพ
""", 'แ': """
แจ	4740 K้งแก้ไขข่าว	4756 K้งเบาะแส	4756 K้งข่าว
แช	3 Kร์
แป	4739 Kลโดย
แอ	4734 Kดไลน์
""", 'โ': """
โฆ	4753 Kษณา -
""", 'ใ': """
ให	4740 K้คะแนนบทความ
""", 'ไ': """
ไม	4734 K่พลาดทุกข่าวสาร	4734 K่พลาดข่าว
""", 'ả': """
ảnh	5124 K:	5182 K #/#	5182 K # / #
""", 'ủ': """
ủng	5124 K hộ tác giả	5145 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2946 Kせて読みたい	2946 【Kせて読みたい】	2946 Kせて読みたい:
""", 'こ': """
こち	2946 Kらもおすすめ	2946 Kらもおすすめ:	2982 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2956 K記事を書いた人	2956 K記事の筆者	2961 K要約はai	2961 K要約は、ai	2961 K要約は役に立ち	2961 ※K要約	2961 K記事の翻訳	2961 K記事の要約	2961 K記事はai	2961 K翻訳	2961 K見出しはai	2963 K動画はお住まいの地域	2963 K動画は、お住まいの地域	2963 K動画は現在ご利用	2963 K動画はご覧いただけません	2963 K動画は再生できません	2963 K動画は公開を終了	2973 K記事は	2973 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2938 K見・ご感想
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2946 Kと見る:	2982 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	3015 Kーが発生しました
""", 'オ': """
オリ	2982 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2963 Kーヤーを読み込	2987 【Kゼント】	2987 Kゼント応募
""", 'ペ': """
ペー	3016 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2918 Kルアドレスの形式が	2918 Kルアドレスが正しくありません
""", '一': """
一覧	2982 【K】
""", '下': """
下載	13 K	5225 Kapp	5225 K應用程式
下载	13 K	5225 Kapp	5225 K应用
""", '以': """
以上	5268 K内容由ai
以下	5336 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5261 K:	5261 (K	5261 K係	5261 K为	5261 K為
""", '你': """
你做	59 K了吗
你可	5243 K能會喜歡:	5293 K能想看:
你有	5254 K线索
你覺	5270 K得這篇
你觉	5270 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5261 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5268 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K我们	5232 K微信公众号	5232 K官方微信
""", '内': """
内容	5268 K由ai
""", '再': """
再生	2967 K速度
""", '写': """
写真	2946 【K】	2946 K:	2948 K特集:	2982 【Kを見る】	2982 【Kギャラリー】	3016 K #/#	3016 K#/#	3016 K # / #
""", '出': """
出典	2956 K:
出现	5332 K问题
出錯	5332 K了
出错	5332 K了
""", '分': """
分享	3 K到	3 K至	3 K本文	3 K这篇	3 K此
""", '前': """
前回	2982 【K】	2982 Kの記事:
""", '剩': """
剩余	5303 K字数
剩餘	5303 K字數
""", '加': """
加入	12 K我们的	12 K我們的	5252 K	5288 K
""", '動': """
動画	2946 【K】	2948 K:	2948 【K】	2963 Kプレーヤーを読み込	2963 Kプレイヤーを読み込	2982 【Kを見る】
""", '升': """
升級	5288 K
升级	5288 K
""", '原': """
原文	5292 K刊于	5292 K刊於
""", '参': """
参与	5272 K我们的
参考	69 Kになった	2946 K:
""", '參': """
參與	5272 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5271 K错误
发生	5332 K错误
""", '取': """
取材	2956 K・文	2956 K・執筆
""", '另': """
另请	5243 K参阅
""", '可': """
可以	5253 K在x上
可自	68 K由转载
""", '合': """
合わ	2946 Kせて読みたい:
合成	2963 K音声で読み上げ	2963 K音声による読み上げ
""", '同': """
同场	5243 K加映:
同場	5243 K加映:
""", '問': """
問問	5268 K我們的ai
問題	3015 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5211 K作者	5211 K这篇文章
喜歡	69 K這篇	5211 K作者	5211 K這篇文章
""", '執': """
執筆	2956 K:	2956 K/
""", '報': """
報名	5276 K參加
""", '填': """
填写	5272 K问卷
填寫	5272 K問卷
""", '如': """
如发	5271 K现
如有	5254 K线索	5254 K線索	5263 K新聞線索,	5263 K新聞線索請
如果	5254 K您有相关线索	5254 K你掌握	5254 K您掌握	5260 K您有
如發	5271 K現
""", '官': """
官方	5232 K微信:	5232 K微信公众号:
""", '審': """
審校	5261 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5243 K閱讀	5243 K阅读	5243 K閱讀:	5243 【K閱讀】	5246 【K閱讀】	5246 【K阅读】	5293 K阅读:
""", '开': """
开启	5225 K通知	5225 K推送通知
""", '引': """
引用	2956 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5246 K/	5293 K:
影音	5246 K/	5246 【K】	5293 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5293 K看更多:
""", '微': """
微信	5225 K扫	5232 K公众号:
""", '您': """
您对	5270 K这篇文章
您對	5270 K這篇文章
您有	5254 K线索
您的	27 K评论
您覺	5270 K得這篇
您觉	5270 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5222 K您的訂閱
感谢	5222 K您的订阅
""", '打': """
打开	13 K	5225 K微信
打賞	5211 K作者
打赏	5211 K作者
""", '扩': """
扩展	5243 K阅读:
""", '扫': """
扫一	5225 K扫
扫描	5225 K二维码关注	5252 K
扫码	5252 K
""", '投': """
投票	5272 K:
投稿	27 Kは
""", '报': """
报名	5276 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5252 K追蹤
""", '掃': """
掃一	5225 K掃
""", '採': """
採訪	5261 K撰文:
""", '推': """
推荐	5243 K阅读	5243 K阅读:	5246 K阅读:
推薦	5243 K閱讀:	5246 K閱讀:
""", '提': """
提供	2956 K:
""", '摘': """
摘要	5268 K由
""", '撰': """
撰文	5261 K:
撰稿	5261 K:
""", '支': """
支持	5286 K
""", '收': """
收听	1 K	5281 K我们的播客	5281 K我们的节目
收聽	1 K	5281 K我們的播客	5281 K我們的節目
""", '文': """
文/	2956 K
文:	2956 K
文・	2956 K
文字	2967 Kサイズ	2967 Kの大きさ
文章	44 K有误	5261 K来源:	5271 K有误	5271 K有誤
""", '新': """
新聞	41 K爆料	5254 K線索
新闻	41 K热线	41 K报料	41 K爆料	5254 K线索热线	5254 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5243 K:	5243 K新聞:	5243 K內容:	5243 【K新聞】	5243 K相關	5243 K阅读:	5243 K報導:	5243 K报道:	5246 【K新聞】	5246 【K新闻】	5292 K精彩内容	5292 K精彩內容	5292 K内容请	5292 K內容請	5292 K资讯请	5292 K資訊請	5292 K资讯,请	5292 K資訊,請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2918 Kなメールアドレスを
有問	72 K題
有料	5254 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	5335 K授权不得转载	5335 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5268 K容由ai
本图	5336 K片由ai
本报	41 K热线
本摘	5268 K要
本文	5261 (K作者	5261 K作者	5268 K摘要	5268 K由ai	5268 K由人工智能翻译	5268 K由人工智能生成	5268 K由人工智慧	5292 K章來自	5292 K转载自	5292 K轉載自	5292 K来自微信	5292 K来自公众号	5292 K来自:	5292 K來自:	5335 K受版权保护	5335 K受著作權保護	5335 K原载于	5335 K首发于	5335 K原刊於	5335 K首发于《	5335 K轉載自	5335 K转载自	5335 K轉載自《	5335 K转载自《	5336 K由ai	5336 K由人工智能	5336 K由 ai	5336 K由人工智慧	5336 K使用ai	5336 K经ai
本翻	5336 K译由ai	5336 K译由人工
""", '来': """
来发	31 K表第一
来源	5261 K:
""", '校': """
校对	5261 K:
""", '構': """
構成	2956 K・文
""", '次': """
次に	2946 K読む:
次の	2982 Kページ:	2982 【K記事】
次ペ	2982 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5252 K加入	5253 K在	5253 K关注	5254 K提供线索	5254 K投稿	5263 K提供照片	5263 K提供新闻线索	5263 K爆料:
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5252 K加入	5253 K在	5254 K提供線索	5254 K投稿	5263 K提供照片	5263 K提供新聞線索	5263 K爆料:
""", '正': """
正し	2918 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此图	5336 K片由ai
此摘	5268 K要	5336 K要由ai	5336 K要由 ai
""", '测': """
测一	5272 K测:
""", '測': """
測一	5272 K測:
""", '点': """
点击	5243 K查看	5243 K阅读:	5281 K观看视频	5281 K收听本	5281 K收听节目	5281 K收听完整
点我	5252 K加入
""", '熱': """
熱門	5293 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5254 K请	5254 K請
""", '版': """
版权	5335 K声明:	5335 K所有,	5335 K所有 ©
版權	5335 K聲明:	5335 K所有,
""", '特': """
特集	2948 K:	2948 【K】
""", '用': """
用微	5225 K信扫
""", '画': """
画像	2946 【K】	2982 【Kを見る】	3016 K#/#	3016 K #/#	3016 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5271 K錯誤
發生	5332 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5243 K阅读	5243 K新闻	5243 K报道:	5243 K阅读:	5246 【K报道】	5246 K报道:	5293 K新闻:	5293 K文章:
相關	5243 K新聞	5243 K報導	5243 【K新聞】	5243 K閱讀:	5246 【K報導】	5246 K報導:	5293 K新聞:	5293 K文章:	5293 K報導:
""", '看': """
看更	5243 K多:	5246 【K多】
""", '確': """
確認	5222 K信已寄至	5222 K信已寄到	5222 K信已寄送
""", '立': """
立即	5252 K加入	5272 K报名	5272 K報名
""", '筆': """
筆者	2956 Kプロフィール
""", '編': """
編輯	5261 K:
編集	41 K部への情報提供
""", '线': """
线索	5254 K征集
""", '编': """
编辑	5261 K:	5261 (K:
""", '聽': """
聽我	5281 K們的podcast
""", '自': """
自動	2963 K音声で読み上げ
""", '著': """
著者	2956 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5281 K上方影片
""", '观': """
观看	5281 K上方视频
""", '视': """
视频	5293 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5222 K成功	5288 K	5299 K本報	5299 K我們	5299 K本刊
""", '記': """
記事	7 Kの誤り	2938 Kの間違いを見つけ	2938 Kの誤りを見つけ	2938 Kに関するお問い合わせ	2938 Kへのご意見	2973 Kの誤り	2973 Kに誤り
記者	2956 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2946 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2938 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2987 【Kプレゼント】	2987 Kプレゼント
""", '請': """
請作	5211 K者喝
請我	5211 K喝杯咖啡	5211 K們喝杯咖啡
請支	5286 K持
請至	5222 K信箱
請輸	5222 K入正確的電子	5222 K入有效的電子
""", '讚': """
讚賞	5211 K作者	5211 K支持
""", '订': """
订阅	5222 K成功	5288 K	5299 K本报	5299 K我们	5299 K本刊	5299 K本公众号	5299 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请作	5211 K者喝
请到	5222 K邮箱
请我	5211 K喝杯咖啡	5211 K们喝杯咖啡
请支	5286 K持
请输	5222 K入正确的邮箱	5222 K入有效的邮箱	5222 K入有效的电子
""", '責': """
責編	5261 K:
""", '資': """
資料	5261 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5286 K
""", '责': """
责任	5261 K编辑:	5261 (K编辑
责编	5261 K:
""", '赞': """
赞助	5286 K
赞赏	5211 K作者	5211 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5303 K输入
""", '这': """
这个	5269 K摘要
这段	5269 K摘要
这篇	8 K文章	52 K调查	52 K报道	5269 K文章
""", '追': """
追蹤	12 K我們
""", '這': """
這段	5269 K摘要
這篇	5269 K文章
""", '連': """
連載	2948 K:
""", '還': """
還可	5303 K輸入
""", '采': """
采写	5261 K:
""", '長': """
長按	5252 K
""", '长': """
长按	5252 K
""", '開': """
開啟	5225 K通知	5225 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2946 K記事	2946 K記事:	2946 【K記事】	2946 K:	2946 【K】	2948 K動画:	2948 K特集:	2982 【K写真】
""", '閱': """
閱讀	5243 K更多
""", '问': """
问问	5268 K我们的ai
""", '阅': """
阅读	5243 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5272 K報名
""", '马': """
马上	5272 K报名
""", '點': """
點我	5252 K加入
點擊	5243 K查看	5243 K閱讀:	5281 K觀看影片
""", '같': """
같이	3069 K 보기:
""", '관': """
관련	3069 K 기사:	3107 K 기사 :	3107 [K 기사]	3107 K 기사-
관련기사	3069 K	3069 K:	3069 [K]	3107 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3135 K 차단을 해제
광고차단을	3135 K 해제
""", '괜': """
괜찮아요	3059 K, 웹으로	3059 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3092 K
기사	1 K 듣기	41 K 제보	3090 K #줄 요약	3097 K 주소가 복사
기사에	73 K 대해 궁금	3100 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	3107 K 기사:
""", '당': """
당신의	3099 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3069 K 읽기:
더보기	3069 [K]	3069 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3099 K 설문에	3099 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3097 K 복사되었습니다	3097 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3107 [K 본 기사]
""", '모': """
모바일	3059 K 웹으로 볼게요	3059 K 웹으로 계속
모바일웹으로	3059 K 볼게요
""", '문': """
문제가	3147 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3090 K 요약은
본문	3097 K url 복사
""", '사': """
사진	3148 K #/#	3148 K # / #
사진출처	3113 K:
""", '생': """
생성형	3090 K ai가 요약
""", '선': """
선택	3145 (K) 개인정보	3145 [K] 개인정보	3145 (K) 광고성	3145 [K] 광고성
""", '설': """
설문에	3099 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3135 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3099 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3069 [K]
""", '오': """
오류가	3147 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3135 K 이용을 위해	3135 K 서비스 이용을 위해
""", '웹': """
웹으로	3059 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3090 K 요약은 ai	3090 K 요약이 도움	3090 K 기사는 인공지능	3090 K 기사는 ai	3090 K 번역	3092 K 음성은 ai	3100 K 기사가 도움이	3100 K 기사를 어떻게	3100 K 뉴스에 대한 의견	3100 K 기사에 대한 의견
이미지	3148 K #/#	3148 K # / #
이슈	3107 [K]
이어	3069 K 읽기:
""", '인': """
인공지능	3092 K 음성으로	3092 K(ai) 음성
인기기사	3107 [K]
""", '일': """
일시적인	3147 K 오류가
""", '자': """
자료출처	3113 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3097 K 복사되었습니다
""", '지': """
지금	3120 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	3069 K 기사:
추천기사	3107 [K]
""", '출': """
출처	3113 K:	3113 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	3148 K #/#
""", '필': """
필수	3145 (K) 개인정보	3145 [K] 개인정보	3145 (K) 이용약관	3145 [K] 이용약관
""", '함': """
함께	3069 K 볼 만한 기사:	3069 K 보면 좋은 기사:	3107 [K 읽기]
""", '핫': """
핫클릭	3107 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3069 [K]
"""}

CONTAINS = {',': """
,说:	5360 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4111 K-vă	4115 K
abonații	50 K pot	4112 K noștri
abonează	80 K-te	3991 K-te pentru	3998 K-te pe youtube	4111 K-te
abonné	50 en tant qu'K	2043 pas encore K	2046 déjà K	2048 en tant qu'K
abonnés	2043 réservé à nos K	2046 réservé aux K	2231 nos K	2234 K
abonējiet	80 K	3307 K
actualisé	99 cet article a été K
actualité	2059 l'essentiel de l'K	2073 suivez l'K	2073 suivez toute l'K	2073 retrouvez toute l'K	2108 couvre l'K
actualizată	99 știrea a fost K
acționari	4076 fără K
adatkezelési	2486 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1706 K
adomány	2598 K
adományoddal	2594 K
adományok	2598 K
adományozz	2594 K
adományozzon	2515 K itt
advirtió	1706 K
adód	2596 K #
adója	2515 K #
adăugat	4114 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4643 K	4675 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2233 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1706 K
afișată	60 email nu va fi K
agregó	1706 K
aicināja	3310 K
aizsargātas	3249 visas tiesības K
aiškino	3243 K
ai가	3152 K 작성	3152 K 생성	3152 K 요약	3152 K 번역
ai로	3152 K 작성	3152 K 생성
ai를	3152 K 활용해
ajouté	2233 a K
ajută	4111 K-ne
ajánld	2594 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2479 töltsd le az K
alkalmazásban	2513 az K
alkalmazást	2513 K
alkalmazásunk	2595 K
alkalmazásunkat	2479 töltse le K
alkalmazásunkban	84 K
alăturat	4015 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2134 aidez-nous à K
analytička	533 je K
anhören	2 artikel K	2 text K	2 beitrag K	895 jetzt K:
anketě	553 naší K	553 v K
ankietę	35 naszą K	3712 naszą K	3712 krótką K
ankstesnėje	99 K versijoje
anmäl	4720 K dig till vårt	4720 K dig till våra
anmäla	4590 genom att K dig	4638 genom att K dig
annoncé	2233 a K
annoncør	724 betalt af en K	724 betalt af K
annonslänkar	37 K	74 K	4643 K	4675 K
annonsör	4654 betalt av en K	4654 betald av en K
annonsør	3586 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1706 K
anunțat	4114 a K
använder	4605 vi K cookies	4606 K kakor
anúncio	3888 após o K	3888 depois do K
anúncios	70 sem K	3982 sem K
apelował	3801 K
apelowała	3801 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1537 descarga la K	1537 descarga nuestra K
aplicația	84 în K noastră	3999 descarcă K	4111 descarcă K noastră	4111 descarcă gratuit K	4111 descarcă K și	4112 K noastră
aplikacją	84 z naszą K
aplikację	3665 pobierz naszą K	3666 pobierz K	3666 ściągnij K	3735 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4405 našej K
aplikáciu	4405 mobilnú K	4405 K
aportació	491 la teva K
aportación	1583 tu K	1617 haz tu K
apoyá	1703 K
applikációnk	2513 K
applikációnkat	2513 K
applikációnkban	84 K
apsolīja	3310 K
apóyanos	1583 K	1703 K
apóyenos	1583 K	1703 K
apúntate	1509 K a	1530 K a nuestra	1530 K gratis	1703 K gratis
apărat	4114 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4857 bir K paylaş
artykuł	15 darmowy K	20 cały K	3653 podoba ci się ten K	3713 nasz K do końca	3733 ostatni darmowy K	3799 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1510 te ha gustado este K	1520 regala este K	1520 regalar este K	1526 último K gratis	1526 te queda # K	1620 y lee este K	1701 K	1702 #% del K	1702 # % del K	1702 #% de este K	1702 # % de este K	1704 este K
artículos	15 K gratis	1526 K gratis este mes	1526 te quedan # K	1526 límite de K	1701 K
aseguró	1706 K
associés	2082 cookies K à ce contenu
assuré	2233 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	950 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3991 K-te pentru
autorização	3867 sem K prévia e expressa
autorką	3704 kontakt z K
autorská	535 K práva
avertizează	4114 K
avísanos	1703 K
ayúdanos	1583 K	1703 K a
açikladi	4939 K
açin	4857 K
añadió	1706 K
año	1705 al K
""", 'b': """
bağirdi	4939 K
bağirdilar	4939 K
bağiriyor	4939 diye K
bağiriyordu	4939 K
bağiş	4936 K yap	4940 K
bağişiniz	4936 K
bağlantilari	74 satiş ortakliği K	4850 satiş ortakliği K
başlayan	4856 tl'den K
başvurun	4857 K
behält	29 K sich vor	29 K sich das recht
behöver	4579 vi K ditt stöd	4720 vi K din hjälp
beiträge	58 neue K per mail	1022 K
beiträgen	1022 K
bekapcsolása	2479 értesítések K
beløb	789 fast K
beløp	3648 gi et K	3650 fast K
bemängeln	1027 K
bemängelt	1027 K
berätta	67 K för oss	67 K din
berättade	4723 K
berättar	4723 K
bestätigen	815 K sie ihre
bestätigungslink	941 K
bestätigungsmail	815 K	941 K
betalvägg	4724 K
bezpečí	99 linka K
bezplatný	573 poslední K článek	4399 náš K webinár	4422 posledný K článok
bezplatných	4408 K článkov
bezpłatne	3718 K konto
bezpłatny	3709 nasz K webinar	3733 ostatni K artykuł
bezpłatnych	3718 limit K
beágyazott	2555 egy K tartalom látható	2555 egy K tartalom található
beállításai	2554 cookie-K miatt
beállítások	2554 cookie-K miatt	2554 cookie K miatt	2554 süti K miatt
beğendiyseniz	4937 bu haberi K	4937 bu yaziyi K
biết	5207 cho K
blokovač	605 K reklam
blokování	524 K reklam	605 K reklam
blokującego	3767 programu K reklamy
blokującej	3767 wtyczki K reklamy
blokujący	3767 program K reklamy
blokującą	3767 wtyczkę K reklamy
blokátor	605 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1530 recibe el K	1530 nuestro K	1535 K diario	1703 recibe el K	1704 nuestro K	1707 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2053 dans votre K mail	2053 dans votre K e-mail
brezplačen	4522 zadnji K članek
brezplačne	4509 K članke
brezplačni	4502 naš K webinar	4522 zadnji K članek
brezplačnih	4509 K člankov
bronił	3801 K się
brzmiał	3801 K
brzmiała	3801 K
brzmiało	3801 K
butlletí	414 subscriu-te al K	414 el nostre K	492 el nostre K	495 K
buzdított	2597 K
buzdította	2597 K
buzón	79 en tu K	1533 en tu K
bájate	1703 K la app
báo	5125 là nhà K
bölümünde	85 yorum K
bönföll	4723 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4723 K
bønfaldt	790 K
bønn	3503 vi har en K til deg
bønnfalt	3651 K
bústia	437 a la teva K
bülten	4846 e-K	4940 K
bültene	4797 K abone	4797 K kayit	4797 K kaydol
bülteni	4846 haber K
bültenimiz	78 K	4937 K
bültenimize	78 K	78 e-K	4797 K	4936 K	4937 K
bültenine	4846 K
błagał	3801 K
błagała	3801 K
bạn	49 gửi cho K bè	5099 hộp thư của K	5144 sự ủng hộ của K	5204 mời K	5204 cần sự ủng hộ của K	5204 nhờ sự ủng hộ của K
bằng	5154 K văn bản của báo
""", 'c': """
caffè	2781 un K
café	54 me paga um K	1584 un K	1617 un K al mes	2111 un K
caractères	2134 limitées à # K
catedrática	1580 es K
catedrático	1580 es K
celého	503 pro čtení K
cercetătoare	4015 este K
cercetător	4015 este K
changés	99 prénoms ont été K
chaîne	2231 notre K
chefredaktör	4628 är politisk K	4628 är K
chefredaktør	701 er K
chuyện	5123 bạn có câu K
chép	5118 cấm sao K bài	5154 mọi sao K
chính	99 đính K	5108 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	5099 bản tin của K tôi	5102 theo dõi K tôi	5123 cho K tôi qua	5123 liên hệ với K tôi qua	5123 hãy liên hệ với K tôi	5204 ủng hộ K tôi	5204 K tôi cần sự giúp đỡ	5204 giúp K tôi	5204 theo dõi K tôi	5204 hãy gửi cho K tôi	5204 hãy liên hệ với K tôi	5204 hãy báo cho K tôi	5205 K tôi trên	5205 của K tôi	5205 cho K tôi
chọn	5204 hãy bình K
cikkből	2593 K #
cikkéből	2593 K #
cikkünk	2595 minden K
cikkünkhöz	2595 minden K
collecté	2056 est K par
collectée	2056 est K par
collectées	2056 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3849 nos K
comentó	1706 K
comisión	1606 recibir una K
comissió	432 rebre una K
comissão	3887 receber K	3887 receber uma K
commerciële	3410 K partner
communauté	2119 K whatsapp	2119 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2812 parte della nostra K
condamné	2233 a K
condiții	4002 termeni și K
confidentialité	2086 politique de K
confidențialitate	4002 politica de K
conférences	2108 est maître de K
connecté	2088 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3814 acesse todo o K	3877 ao exibir este K	3877 ao ver este K
contribuição	3869 com a sua K	3981 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1706 K
conversación	1558 participar en la K
conținut	9 acest K	3991 K doar pentru abonați
conținutului	4011 preluarea K
cookieinställningar	4603 K	4630 K
corespondentă	4015 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4111 K un cont pentru a citi
csatornájára	2503 viber-K
csatornánk	2595 K
csatornánkhoz	2503 telegram-K	2503 whatsapp-K
csatornánkra	2503 youtube-K	2594 iratkozz fel K	2594 iratkozzon fel K
csábított	2597 K
cuéntanos	38 K	67 K	1558 K en	1703 K
cuéntenos	38 K	67 K
czytać	3659 aby K dalej	3659 żeby K dalej	3798 chcesz K dalej
czytelników	36 naszych K	3713 opiniami K	3724 z wpłat K	3724 dzięki wsparciu K	3741 K	3799 naszych K	3799 z wpłat K
câmpurile	60 K cu steluță
cântau	4114 K
címével	2538 e-mail-K
cùng	51 hãy tham gia K họ
của	5128 là cây bút K	5205 độc giả K
""", 'd': """
danişmanliği	4851 yatirim K kapsaminda değildir	4851 yatirim K hizmeti
daní	4413 # % z K	4413 #% z K
darbą	3241 mūsų K
darowiznę	3657 przekaż K	3798 przekaż nam K	3798 przekaż K na
datenschutzerklärung	841 unserer K	1025 unserer K	1025 unsere K
datenübertragung	883 der K zu
dați	62 K-mi tag
debatindlæg	702 send dit K	702 skrive et K
debatredaktør	701 er K
debattredaktør	3559 er K
debattør	701 er K
declaró	1706 K
decía	1706 K
demandé	2233 a K
denmişti	4939 K
denunció	1706 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1537 K la	1537 K nuestra
destekçimiz	4857 K olun	4936 K olun
desteğiniz	4936 K
desteğinizle	4937 K
desteğiyle	18 okurlarin K	4832 yapay zeka K	4848 K ayakta	4862 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4404 K môžu
disponível	3825 K no google play
doação	3810 faça uma K	3869 sua K	3981 sua K	3981 faça uma K	3985 K
doações	3985 K
dodał	3801 K
dodała	3801 K
dodává	642 K
događaj	4300 naš K
domagał	3801 K się
donació	491 fes una K	495 K
donación	1515 haz una K	1515 tu K	1583 tu K	1583 una K	1703 tu K	1703 haz una K	1707 K
donația	4111 K ta
donație	4111 fă o K	4115 K
donații	4115 K
donează	90 K cât poți	4111 K acum
doplněn	99 článek byl K
doporučil	642 K
doporučila	642 K
doporučovala	642 K
dopuštenja	4311 bez K
doradzał	3801 K
dorzuć	3798 K się
dostawać	3734 chcesz K
dostávajte	4428 K
dostávat	574 chcete K	602 chcete K zprávy
dostávať	4423 chcete K
dostávejte	580 K
dostęp	80 kup K	3659 masz już K	3718 pełny K do	3718 wykup K	3798 kup K
dostępny	3659 artykuł K tylko
dotazník	554 krátký K	4403 krátky K
dotazníka	4403 nášho K
dotazníku	553 našeho K	554 krátkého K
dowolną	3800 K kwotą
dočtete	561 více se K
dołóż	3798 K się
dołącz	51 K do nich	51 K	3671 K do nas na	3798 K do nas	3798 K do grona	3798 K do nich
drastické	99 obsahuje K
draudžiama	3187 K kopijuoti	3187 be leidimo K	3187 be sutikimo K
draudžiamas	3208 be leidimo K
dueños	1650 sin K	1650 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3799 K dalej
dziennikarką	3705 jest K	3782 jest K
dzięki	3799 K wam	3799 K tobie
dziękujemy	3715 K za zapisanie	3715 K za zapis	3798 K, że nas czytasz
där	42 var du K
débloquer	2046 pour K
déclare	2233 K
déclaré	2233 a K
découvrez	2043 K nos offres	2230 K nos offres
déductible	2037 K des impôts	2037 K à #	2232 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2233 K
déplore	2233 K
déposés	2124 des cookies seront K
désabonner	2053 K à tout moment	2057 K à tout moment	2057 vous K en cliquant
désactiver	2080 K adblock
désactivez	2080 K adblock
désinscription	2057 K à tout moment
désinscrire	2057 K à tout moment	2059 vous K à tout moment
díky	640 K vám
dôvery	99 linku K
dömde	4723 K
dømte	790 K	3651 K
düzeltme	99 K:
děkujeme	639 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	5104 tải ứng K	5204 tải ứng K của	5204 hãy tải ứng K	5204 tải ngay ứng K
""", 'e': """
edellyttää	1963 K tunnusta
editörlerimize	39 K
editörüdür	4829 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2592 K készült
elaboración	1606 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1533 tu correo K	1558 tu dirección de correo K no será publicada
elemző	2506 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2472 a teljes cikk K
elsőként	2514 értesülj K
előfizetés	2598 K
előfizető	2472 már K	2594 legyen K
előfizetőink	50 K	2472 K olvashatják	2517 K számára	2595 K
előfizetők	50 az K	2528 csak K	2598 K
előfizetőknek	2473 csak K	2528 K szól
előfizetőként	50 K
előfizetőnktől	2538 K
emlékeztetett	2597 K
emoțional	99 pot afecta K
endereço	3843 seu K de email não será
engedély	2521 K nélkül tilos
engedélyezze	2485 K a javascript
engedélyezése	2555 tartalmainak K	2555 tartalmak K
engedélyhez	2521 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2231 cette K	3426 onze korte K	3426 onze K
enquêtent	2231 K pour vous
enquêtes	2231 nos K
ensimmäinen	2026 K kuukausi
enthält	883 dieses element K daten
entraînement	48 K d'ia
entrée	2187 ctrl+K	2187 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1703 K
epizódu	4401 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	701 er K
erhältlich	895 shop K	970 im shop K
erişin	4857 K
erklärt	1027 K
erklärte	1027 K
erkände	4723 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1024 K sie es weiter
erzählt	67 K uns	1027 K
erzählte	1027 K
escribió	1706 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1558 K a	1703 K
estimé	2233 a K
estás	1510 ya que K aquí	1510 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4806 javascript'i K
evästeasetuksesi	1916 K
evästeasetuksiasi	1940 K
evästeasetuksissa	1916 K
evästeasetusten	1916 K
evästeasetustesi	1916 K
evästeet	1940 K	1965 K
evästeitä	1919 K
evästesuostumuksesi	1916 K
evästevalintasi	1916 K
evästevalintojesi	1916 K
existují	564 K díky
experiência	67 conte sua K
explicó	1706 K
expliqué	2233 a K
expérience	67 partagez votre K
externého	4395 K obsahu
externí	546 K obsah
externího	546 K obsahu	546 obsah z K
externý	4395 K obsah
""", 'f': """
favoritkälla	4624 K
faça	3981 K um pix
felelősséget	30 nem vállal K
felhasználása	2520 cikkek K csak	2520 cikk K csak	2520 tartalom K csak	2520 anyagok K csak
felhasználási	2486 K feltételek
felietonistką	3782 jest K
felietonistą	3782 jest K
feliratkozás	2474 K a hírlevélre	2474 hírlevél K
feliratkozásommal	2501 K
feliratkozással	2501 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2506 K
folosește	4002 K cookie
folytatásához	2472 a cikk K
fordítóval	2510 gépi K
forintért	2517 havi # K
formulára	4406 odoslaním K
formulário	3981 inscreva-se no K
formuláře	557 odesláním K
forrásként	2502 kedvenc K
fortæl	67 K os
fortæller	790 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2489 küldd el K
fotóit	40 K	2489 küldje el K	2489 küldje be K
fotóját	2489 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4723 K
früheren	99 K version	99 K fassung
férjen	2594 K hozzá
följ	4597 K oss på	4720 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4620 alla rättigheter K
fördere	1024 K
fördermitglied	80 werden sie K	910 werde K	910 werden sie K
fördern	1024 jetzt K	1024 K sie
föredragen	4624 K källa
föredragna	4624 K källa
föreslog	4723 K
författare	4628 är K och
förklarade	4723 K
förklarar	4723 K
försvarade	4723 K sig
følg	666 K os på	787 K os	3524 K oss på	3648 K oss
første	714 K måned	789 K måned	3573 K måned	3650 K måned
førsteamanuensis	3550 er K
førstelektor	3550 er K
független	2470 támogassa a K	2595 K sajtó
főmunkatársa	2579 K
főszerkesztője	2508 K
""", 'g': """
gadā	3309 K
gazeteciliği	4937 bağimsiz K
gazeteciliğimiz	4937 K
gazetę	3744 kup K
gefällt	941 K ihnen, was sie	941 K dir, was du
gelmişken	4790 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	847 wird in neuem fenster K
giovedì	17 ogni K
giáo	5125 là K sư
giảng	5125 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4374 K
gridò	2904 K
gràcies	438 K a gent com tu	492 K a tu
grátis	3983 teste K
grâce	18 K à vous	2034 K à vos dons
gwiazdką	60 pola z K
gärna	4720 vill K höra från dig
går	644 før du K	3503 før du K
gåva	4579 ge en K i dag	4579 ge en K nu	4580 din K	4580 ge en K	4720 din K gör	4720 ge en K i dag	4724 K
gönderdik	4864 size bir e-posta K
gönderin	4857 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4721 K mer
göre	4939 K
görün	4857 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4857 K
gösterilmeden	4820 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3801 K
głosiła	3801 K
głosiło	3801 K
głosuj	3729 K
głosujcie	3729 K
głównej	3720 na stronie K
gương	64 trang K
gửi	49 hãy K	5123 xin K về
""", 'h': """
használ	2485 cookie-kat K	2486 sütiket K
használat	2485 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1027 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2489 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	875 bei google K
hirdették	2597 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2565 K
hirdetésblokkolót	2565 K
historią	67 podziel się swoją K
historička	533 je K
história	67 conte sua K
hjälp	4631 K av ai	4655 K av ai	4720 K oss
hjälper	4720 din gåva K
hjælp	704 K af ai	704 K fra ai	725 K af ai	787 vi har brug for din K	787 K os
hjælper	787 dit bidrag K
hlásal	642 K
hlásala	642 K
hlásá	642 K
hovorí	4477 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2491 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2491 a K
hozzátette	2597 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1941 tekoälyä K
hágase	80 K socio
hájil	642 K se
hájila	642 K se
häng	4720 K med i
häufiger	875 bei google K
hävdar	4723 K
håller	43 K du med	43 K du inte med	4662 läsare som K
hævder	790 K
hébergé	2082 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2538 K
hírekben	2479 a google K	2502 google K
hírlevelére	2501 K
hírlevelünk	78 K	2595 K
hírlevelünket	2501 K
hírlevelünkre	78 K	2474 K	2594 iratkozzon fel K	2594 iratkozz fel K	2595 K
hírlevél	2598 K
hírlevélre	78 K	2594 iratkozz fel a K	2594 iratkozzon fel a K
hó	2596 ft/K
hónap	2517 első K	2596 első K
hören	965 K sie hier.
hører	3564 der du K
hükmetti	4939 K
hüüdis	1775 K
hüüdsid	1775 K
hűségidő	2528 K nélkül
hồng	5153 nhận hoa K
""", 'i': """
iecienītāko	3257 K avotu
iepriekšējā	99 K versijā
ifølge	790 K	3651 K
illimité	2048 accès K	2143 en K
imágenes	40 tus K	99 contiene K
incorporó	1580 se K a
independentă	4112 presa K
independência	3982 a K
indicó	1706 K
indiqué	2233 a K
indrømmede	790 K
indrømmer	790 K
indépendance	2231 notre K
indépendant	2034 soutenez le journalisme K	2231 journalisme K	2231 média K
indépendante	2140 la presse K a	2231 presse K	2231 information K
información	1546 sigue toda la K	1546 siga toda la K	1580 cubre la K	1704 esta K
informację	3704 wyślij K
informações	99 com K de
informațiilor	4011 preluarea K
informováni	602 chcete být K
informó	1706 K
informē	3310 K
ingresá	77 K tu correo
innehåll	4606 externt K	4630 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3651 K
innrømmet	3651 K
inquiète	2233 s'K
inquérito	35 nosso K
inscrição	3819 cancelar a K
inscríbete	1509 K
inställningar	4603 cookie-K	4603 dina K för cookies	4603 dina K för kakor
insändare	43 K	4629 skicka din K	4629 din K till	4629 skriva en K
intelektą	3195 dirbtinį K	3210 dirbtinį K
inteligencję	3726 przez sztuczną K
inteligencí	566 umělou K
intelligenciával	2510 mesterséges K készült	2530 mesterséges K
introduceți	77 K adresa de email
intégralité	2043 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1704 esta K
investigação	3982 esta K
investigație	4112 această K
investigațiile	4112 continua K
invítame	54 K a un café	54 K un café	1703 K a
invítanos	1703 K a
ismételgette	2597 K
istediğiniz	4796 K zaman iptal	4938 K zaman iptal
izražavaju	4305 komentari K
içeriği	9 K
içeriğin	4831 harici K
içermektedir	99 sahneler K
išorinio	3193 K turinio
""", 'j': """
jautāja	3310 K
javascript가	3129 K
javascript를	3129 K
javasolják	2597 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3653 skoro już tu K	3653 skoro tu K
ještě	613 zbývá K
jogász	2506 K
jugé	2233 a K
jurnalistă	4015 este K
jurnaliștii	39 K noștri	4046 K noștri îți trimit	4112 K noștri
jälgi	1772 K meid
jäljellä	1959 ilmaista juttua K	2023 K #%	2023 K # %	2023 #% K	2023 # % K
jäseneksi	80 liity K	2024 liity K
""", 'k': """
kanał	3799 nasz K
kannatusjäseneksi	2024 liity K
kanál	640 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4375 K
kedykoľvek	4380 odhlásiť sa môžete K
keresőben	2502 google-K
khoản	5096 bạn đã có tài K	5108 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5118 K sao chép bài viết	5118 K sao chép nội dung	5118 K sao chép lại
khẳng	5207 K định
kiabált	2597 K
kiabálta	2597 K
kiabálták	2597 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2597 K
kirjeessä	2027 luki K
kiáltott	2597 K
kiáltotta	2597 K
kiáltották	2597 K
kiến	5139 ý K của bạn sẽ	5204 hãy gửi ý K	5204 vui lòng gửi ý K
kliknutím	557 K na
kolačića	4296 K	4326 K
kolačiće	4296 K	4326 K
kolačići	4296 K
komentować	6 K	3691 aby K
komentár	6 pridať K	4404 pridajte K
komentára	4404 pridanie K	4404 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	544 je K	544 , K	621 , K
komentátorem	544 je K	621 je K
komentátorka	621 , K
komentátorkou	544 je K	621 je K	4393 je K
komentátorom	4393 je K
komentář	6 přidat K
komentáře	6 pro přidání K	555 vložení K	555 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2491 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1941 K
konferencję	3709 naszą K
konuştu	4939 diye K	4939 K
kopírovanie	4386 K obsahu bez	4386 K je zakázané
kopēšana	3256 K bez
korespondentką	3705 jest K	3782 jest K
korespondentė	3192 K
korábban	2537 K itt írtunk	2537 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3801 K
krzyczała	3801 K
krzyknął	3801 K
krzyknęła	3801 K
krävde	4723 K
krævede	21 K felter er	790 K
krönikör	4628 är K	4702 är K
kulturalną	3713 K dyskusję
kulturredaktör	4628 är K	4702 är K
kulturredaktør	701 er K	771 er K	3559 er K	3632 er K
kumppanuuslinkkejä	74 K	1953 K
kvíz	553 náš K	4403 náš K
kvíze	4403 našom K	4403 v K
kvízu	553 našem K	553 v K
kyltissä	2027 luki K
kysyivät	2027 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2596 K
käsitellään	99 jutussa K
käyttää	1917 tämä sivusto K
käyttöehdot	1948 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2597 K
kérdezték	2597 K
kérdőívünket	35 K
kért	2597 K
kérte	2597 K
kérték	2597 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1024 K sie uns
könyörgött	2597 K
könyörögtek	2597 K
köszönjük	2594 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2479 K minket	2594 K minket
követelte	2597 K
követelték	2597 K
közgazdász	2506 K
közlése	2529 nélküli K tilos
közreműködésével	2592 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2597 K
kúpte	4474 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1027 K an
künstlichen	899 K stimme vorgelesen	899 K stimme vertont
künstlicher	958 mithilfe von K
küpsised	1725 K
küpsistega	1725 K	1744 K
küsis	1775 K
kč	559 za # K	559 od # K	641 od # K
kļūsti	3307 K par
křičel	642 K
křičela	642 K
křičeli	642 K
kể	5207 K
""", 'l': """
labākie	3276 K raksti tavā
lamentó	1706 K
lançait	2233 K
lasītu	3246 lai K tālāk
lasītāji	3308 mūsu K
lasītājiem	3308 mūsu K
lejupielādē	3307 K
lelkisegély	99 K
leverandør	3561 ekstern K
leverantör	4630 extern K
leído	1620 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3266 K
linkistä	1952 lisää tästä K
lisenssillä	47 K
lisäsi	2027 K
llicència	47 K cc
lucrează	4015 K în presă
lunedì	17 ogni K
lună	4113 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	5096 đăng nhập để bình K	5139 bình K của bạn sẽ	5204 đăng nhập để bình K
lájkolj	2479 K minket
lákal	642 K
läget	4639 koll på K
lähdet	1892 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4642 du kan K mer	4642 kan du K mer	4642 K mer om	4719 #% kvar att K	4719 # % kvar att K	4721 fri att K
läsare	36 våra K	4640 våra K	4721 våra K
läsarna	18 tack vare K
läser	4720 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	729 K for	3591 K for	4659 K för
læser	787 tak fordi du K
læserbrev	43 K	702 skrive et K	702 send dit K
læsere	36 vores K	788 vores K
læseres	713 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1526 K de notas
límites	1520 sigue leyendo sin K
lòng	5123 vui K gửi về	5204 vui K gửi về
löd	4723 K
lød	790 K	3651 K
lūdza	3310 K
lập	5143 ủng hộ báo chí độc K	5205 báo chí độc K
""", 'm': """
magyarázta	2597 K
mailovú	4406 e-K adresu
mainoslinkkejä	37 K	74 K	1953 K
manhãs	17 todas as K
markedsføringscookies	673 K
marqués	60 champs K d'une étoile
masintõlke	1727 K abil
materiał	9 ten K
matéria	20 ler esta K	3814 esta K é só	3901 para ler esta K	3980 #% desta K	3980 # % desta K	3980 #% da K	3980 # % da K	3982 esta K
matérias	3868 limite de K	3979 K
matí	491 rep cada K
mawiał	3801 K
mawiała	3801 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2597 K
megbízásából	2592 K készült
megjelenését	2592 K támogatta	2592 K támogatja
megjelenítése	2555 tartalmainak K	2555 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	2024 tue K
meitä	1950 tukea K	1950 tue K	2024 tue K	2024 auta K
mencióname	62 K
menționat	4114 a K
mesačne	4476 K
mesečno	4374 K	4572 K
mesélte	2597 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3800 za K
miesięcznie	3800 K
minkä	90 anna K voit
miễn	15 bài K phí	5146 hết số bài K phí	5206 dùng thử K phí
mjesečno	4374 K
moderálási	2491 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2134 charte de K	2134 K par la rédaction
mokė	3243 K
mondták	2597 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1520 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1706 K
mulțumim	4111 K că ne citești
munkatársa	2508 K	2579 K
munkatársunknak	39 K
munkánk	2595 K
munkánkat	2470 támogasd K	2470 támogassa K	2515 K	2594 támogasd K	2594 támogassa K	2595 K
myönsi	2027 K
másodközlés	2497 K	2520 K
másodközlése	2520 K
märkis	1775 K
määräsi	2027 K
mån	4641 kr/K	4722 kr/K
månad	4584 testa en K	4641 en K för	4720 testa en K	4722 per K	4722 varje K
månaden	4641 första K	4722 i K	4722 första K
månader	4641 K för #	4720 testa # K
månadsgivare	4720 bli K
måned	650 prøv en K	714 i # K	787 prøv en K	789 pr. K	3573 en K for	3648 prøv en K	3650 per K
måneden	789 om K	3650 i K
måneder	714 i # K	3573 K for #
média	2231 notre K
mês	3982 até o fim do K	3983 por K	3983 ao K
mình	54 mời K ly cà phê	62 tag K
míní	642 K
mówi	3801 K
mówili	3801 K
mówił	3801 K
mówiła	3801 K
môžete	4402 článok si K
müşterimiz	4868 K
mācīja	3310 K
mākslīgais	3263 K intelekts
mēnesis	3309 pirmais K
mēnesī	3309 K
mėgstamiausią	3188 K
mėnesį	3242 per K
měsíc	559 první K	641 za K	641 první K
měsíčně	641 K
můžeme	499 díky vám K
můžete	552 článek si K
mạnh	5207 nhấn K
""", 'n': """
nabádal	642 K
nabádala	642 K
naléhal	642 K
namawiał	3801 K
namawiała	3801 K
napisał	3801 K
napisała	3801 K
napiš	38 K nám	67 K nám
napište	38 K nám	543 K nám	576 K na	639 K nám
napísal	4477 K
napíšte	38 K nám	4392 K nám	4392 K, prosím	4425 K na	4474 K nám
naročilo	4508 hvala za K
naročite	80 K se	4482 K se na naše	4570 K se
naročnik	50 kot K	4481 že K
naročnike	4489 samo za K	4489 le za K
naročniki	50 K lahko	4521 lahko berejo le K	4521 berejo samo K	4574 K
naročnikom	4481 dostopen le K	4481 na voljo K	4481 na voljo samo K	4481 na voljo le K	4521 dostopna le K	4521 dostopna samo K	4521 dostopen le K	4521 dostopen samo K
naročnina	4509 K	4574 K
naročnino	4509 z K	4531 z K
narzędzi	3726 przy wsparciu K ai
nastavení	520 kvůli K cookies	520 K cookies	520 K souhlasu	520 vašeho K cookies	520 K soukromí
naujienlaiškio	3200 K
naujienlaiškis	3241 mūsų K	3244 K
naujienlaiškį	3180 mūsų K	3200 K	3240 užsisakykite K	3241 mūsų K
navođenja	4311 bez K izvora
navođenje	4311 uz K izvora
nawoływał	3801 K
načtením	521 K videa	521 K obsahu
našeho	549 do K týmu	549 K e-shopu
našem	4300 K timu
našich	575 K zpráv	4424 K správ
neatkarīgu	3307 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2594 segíts K	2594 írjon K	2594 írj K	2594 jelezd K	2595 K adód
nemokamą	3204 K paskyrą
neobmedzený	4379 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	539 K přístup
neomezeně	503 K číst
nepiekrītat	43 K
nepriklausomą	3202 paremkite K žurnalistiką	3240 paremkite K	3241 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1931 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	639 podpořte K
nezávislá	640 K média
nezávislé	4475 K médiá
nezávislú	4474 podporte K
nghiêm	5118 K cấm sao chép
nghiên	5125 là nhà K cứu
ngoài	5129 nội dung bên K
nguồn	5121 K ưu tiên	5121 K tin ưu tiên	5189 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5139 chịu trách K về nội dung bình luận
nhân	5130 trí tuệ K tạo
nhấn	5204 K vào đây
nhận	5099 đăng ký K bản tin	5099 đăng ký K tin	5204 đăng ký K bản tin	5204 đăng ký K tin
nhập	24 đăng K	5096 vui lòng đăng K	5096 đăng K để đọc	5096 đăng K để xem	5096 đăng K để lưu	5096 hãy đăng K để	5204 đăng K để đọc	5204 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3706 materiał wideo jest K
niezależne	3798 wesprzyj K	3798 wspieraj K	3799 K media
niezależność	3799 K
niezależną	3799 jesteśmy K
noastră	4112 munca K
nolēma	3310 K
norāda	3310 K
nosūtīsim	57 jums K
notificações	14 as K	3827 ative as K	3827 ativar K	3827 receba K
notificările	14 K	3999 activează K
notifikácie	4405 K
notícia	3982 esta K
notícias	3819 receba as K	3819 receba K	3830 siga as últimas K	3979 K
novinařina	640 naše K
novinařinu	640 nezávislou K
novinár	4393 je K	4393 , K
novinári	4475 naši K
novinárka	4393 je K	4393 , K
novinárkou	4393 je K
novinárom	4393 je K
novinář	544 je K	544 , K
novinářem	544 je K	621 je K
novináři	640 naši K
novinářka	544 je K	544 , K
novinářkou	544 je K	621 je K
novičke	4482 na e-K
novičnik	4490 K	4490 e-K	4571 naš e-K	4574 K
novičnika	4490 K
nuotraukų	40 K ir vaizdo
nusprendė	3243 K
nášho	4399 do K tímu
nächste	21 in diesem browser für die K	1024 sind sie der K
näyttämällä	1915 K sisällön
nélkül	70 reklám K	71 spam K
nói	5207 K
nõus	43 ei ole K?
năm	5206 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	549 našem K
obegränsad	4587 K tillgång
obećala	4375 K
obećao	4375 K
obiecał	3801 K
obiecywał	3801 K
obligāta	3256 atsauce K
oblíbené	541 K zdroje
oblíbených	541 K zdrojů
oblíbenými	541 K zdroji
obrigatórios	21 campos K são marcados com	3843 campos K são marcados com	3848 campos K marcados	3848 campos K são marcados com
obveščanje	4508 na naše K
obľúbené	4390 K zdroje
obľúbených	4390 K zdrojov
obľúbenými	4390 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	574 chcete K
odebírejte	508 K náš	580 K	639 K
odemkněte	503 K si
odhlásit	509 K se můžete kdykoli
odoberať	4423 chcete K
odpoveď	21 zrušiť K
odpovídal	642 K
odpověděl	642 K
odpověděla	642 K
odpověď	21 zrušit K
odpowiadał	3801 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3801 K
odpowiedziała	99 nie K	3801 K
odpowiedziało	99 nie K
odražavaju	4305 komentari K	4305 komentari ne K
odídete	4388 kým K
ofereça	3814 K este artigo
ograniczeń	3659 czytaj bez K	3659 czytaj więcej bez K
også	51 bli med du K
ogłosił	3801 K
ogłosiła	3801 K
oikaisupyynnöt	1944 K
oikaisupyyntö	1944 K
olvashatják	2536 csak előfizetők K
olvasási	0 K idő
olvasóiból	2515 K él
olvasóink	36 K	2595 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1703 danos tu K
ordenó	1706 K
ordonné	2233 a K
ortakliği	4850 iş K linkleri	4852 satiş K bağlanti	4852 satiş K linkleri
orzekł	3801 K
osobních	537 ochrany K údajů	537 ochraně K údajů
osobných	4395 K údajov
ostrzegał	3801 K
ostrzegała	3801 K
ostrzegł	3801 K
otrzymywać	3734 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K
oznámil	642 K	4477 K
oznámila	642 K	4477 K
ozvěte	38 K se nám	67 K se nám	543 K se nám	639 K se nám
""", 'p': """
padėkite	3240 K mums
pageidaujamą	3188 K šaltinį
paklausė	3243 K
palīdzi	3270 ziedo un K	3307 K mums
palīdzību	3263 mākslīgā intelekta K	3278 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3240 K mums
parsisiųskite	3240 K
participación	1562 normas de K
partnerské	74 K odkazy	562 K odkazy	4411 K odkazy
partneři	523 my a naši K
pastā	3268 e-K
pastāstiet	38 K mums	67 K mums
patronką	3724 zostań naszą K
patrões	3931 sem K	3982 sem K
paylaşilan	4918 tarafindan K bir gönderi	4918 tarafindan K gönderi
paylaşin	25 K	49 K	4857 K
paylaştiği	4918 K bir gönderi	4918 'in K bir gönderi
paziņoja	3310 K
paziņojumus	3267 K
państwa	3704 czeka na K
pašte	3200 jūsų el. K
pažadėjo	3243 K
periódico	1704 este K	1704 nuestro K
permanència	493 sense K
persiųskite	49 K
personvernerklæring	3536 K
phê	54 mời tôi một ly cà K	5143 mời bạn một ly cà K
phóng	5123 liên hệ K viên	5125 là K viên	5125 K viên ban	5128 là K viên báo	5128 là K viên của	5204 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1706 K
pidätetään	1927 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3801 K
pisała	3801 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4293 K nam	4325 K nam na	4325 K na	4372 K nam	4495 K nam	4495 K na	4525 K nam na	4525 K na	4570 K nam
piškotke	4498 K	4526 K
piškotki	4498 K
piškotkov	4498 K	4526 K
pište	576 K na	576 K nám na
plakáton	2597 állt a K
plânge	4114 se K
pochází	546 obsah K
podcastów	3710 K
podcastů	551 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3801 K
podporovatelé	640 naši K
podporují	640 nás K
podpoře	499 díky vaší K můžeme	640 díky K
podpořte	564 K	639 K nás	639 K naši	639 K naše	639 K mě
podrška	4372 vaša K
podrške	4312 bez vaše K	4373 vaše K
podršku	4372 vašu K
podržite	4312 K	4372 K nas	4372 K naš
podělte	67 K se s námi	67 K se o
podľa	4477 K
poinformował	3801 K
poinformowała	3801 K
pokračovanie	4379 pre K v čítaní
pokračování	503 K je dostupné	562 K článku níže
pokračuje	562 článek K	562 text K	4411 článok K	4411 text K
pokračujte	503 K ve čtení s
politoložka	533 je K
politológus	2506 K
política	425 K de galetes	1556 K de cookies	3841 K de cookies	3870 cobre K
pomocí	566 K ai
pomocą	3726 z K ai
pomoć	4372 vašu K
pomóż	3798 K nam
pomôžte	4474 K nám
poprosił	3801 K
poprosiła	3801 K
poprosiło	3801 K
poručila	4375 K
poručio	4375 K
poslední	573 K článek zdarma	573 K článek, který můžete
posledný	4422 K článok zadarmo
poslušajte	4524 K nas
postafiókjába	2474 K
postafiókjában	2499 minden reggel a K	2499 minden este a K	2499 minden nap a K	2499 minden héten a K
postafiókodban	2499 minden reggel a K
postaládádba	79 a K	2501 a K
postaládádban	2499 minden reggel a K	2499 minden héten a K
postaládájában	2499 minden reggel a K	2501 ön K
posílat	557 nechte si K
posílejte	543 K nám
posíláme	57 vám K	57 K vám
potřebujeme	639 K vaši pomoc	639 K vaši podporu
používame	4395 K cookies
používá	523 tento web K
používáme	523 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3801 K
powiedziała	3801 K
powtarzał	3801 K
powtarzała	3801 K
poznámka	99 K redakce
pozostało	3659 K # %	3659 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	642 zvou K
pošaljite	49 K ga	4293 K nam	4293 K na	4372 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	543 K nám	639 K nám
pošli	49 K ho
pošlite	49 K ho	4392 K nám	4474 K nám
pošljemo	57 vam K
pošljite	49 K ga	4495 K nam	4495 K jo nam	4495 K na	4570 K nam
požádal	642 K
požádala	642 K
pracę	3799 naszą K
pranešimus	3199 K
praneškite	38 K mums	67 K mums
pranešė	3243 K
prašė	3243 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4426 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4379 už ste K	4379 ste K
predplatiteľom	80 staňte sa K	4387 K	4474 staňte sa K
predplatiteľov	4387 pre K
predplatné	4379 už máte K	4408 K	4474 kúpte K	4474 kúpte si K	4478 K
predplatného	4408 K
predplatným	4408 K	4429 s K
predplaťte	80 K si
preferată	4013 sursă K pe google	4013 sursă K în google
preferované	541 K zdroje	4390 K zdroje
preferovaný	541 K zdroj	4390 K zdroj
preferovaných	541 K zdrojů	4390 K zdrojov
preferovaným	541 K zdrojem	4390 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3659 tylko dla K	3732 tylko dla K
prenumeratą	3718 z K
prenumeratę	80 kup K	3659 masz już K	3718 zamów K	3718 kup K	3718 wykup K	3744 kup K
preporučila	4375 K
preporučio	4375 K
pretlačiť	45 K
prevziať	45 K
prečítate	4379 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4372 K se našoj	4372 K im se	4570 K se nam
pridržana	4285 sva prava K
pridržane	4488 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3243 K
prihlásenie	4380 ďakujeme za K	4406 ďakujeme za K
prihlásení	4408 po K
prihlásením	4406 K súhlasíte
prihláste	24 K	4379 K sa a čítajte	4474 K sa na odber
prihvaćate	4307 prijavom K
pripažino	3243 K
programėlėje	3198 K
programėlę	3198 K
prohlásil	642 K
prohlásila	642 K
prohlížeč	10 váš K
pronađite	4323 K nas
proposé	2130 conçu et K par
prosił	3801 K
prosiła	3801 K
pročitali	4277 da biste K
pročitate	4275 da K cijeli	4275 da K ceo
prośbę	3653 mamy do ciebie K	3653 mamy małą K
prošnjo	4492 imamo majhno K	4492 majhno K
prywatności	3681 ustawienia K	3681 ustawień K	3685 polityka K	3685 polityce K
przeczytać	3659 aby K cały	3659 aby K ten artykuł
przeczytałaś	3713 dziękujemy, że K
przeczytałeś	3713 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3656 K nam #%	3798 K nam	3798 K #
przekonywał	3801 K
przekonywała	3801 K
przesyłajcie	3704 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3688 K zdjęcie	3688 K zdjęcia	3704 K nam	3704 K je do nas	3798 K nam
przyznał	3801 K
przyznała	3801 K
przyłącz	51 K się
przyślij	3688 K zdjęcie	3704 K nam	3704 K je do nas	3798 K nam
práca	4475 naša K
práce	640 naší K
práci	640 naši K
prácu	4475 našu K
právnička	533 je K
právník	533 je K
précision	99 K:
précisé	2233 a K
précédente	99 version K de cet
préférée	2118 source K
préférées	2118 sources K
prévient	2233 K
príspevky	4404 K v diskusii
príspevok	4474 váš K
próxima	3982 nossa K
průzkumu	35 našeho K
ptá	642 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2754 blocco della K	2902 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2508 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2080 bloqueur de K	2080 bloqueurs de K	2231 sans K
publicités	2080 bloqueur de K
publicystką	3705 jest K	3782 jest K
publicystą	3705 jest K	3782 jest K
publikování	534 K nebo šíření
publiée	22 ne sera pas K	2088 votre adresse e-mail ne sera pas K
pytał	3801 K
pytała	3801 K
pytały	3801 K
pytań	3712 na kilka K
pyyntö	1892 pieni K
pyysivät	2027 K
pásale	1703 K esta
pásalo	49 K
päevakokkuvõte	1732 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1938 K	2008 on K
päätti	2027 K
påminde	4723 K
pénzbe	2595 K kerül
pénzéből	18 olvasók K
písemného	535 bez K souhlasu
písomného	4426 bez K súhlasu
píšte	4425 K na	4425 K nám na
pódcast	34 nuestro K	1704 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3249 K bez	3256 K bez
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
quyên	5204 K góp ngay	5208 K góp
quyền	5118 giữ bản K
quảng	11 sau K cáo	11 dưới K cáo	70 không K cáo	70 không có K cáo	5172 trình chặn K cáo	5172 chặn K cáo
""", 'r': """
radził	3801 K
radziła	3801 K
radí	642 K
rakstīja	3310 K
rappelé	2233 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3240 K mums
rašė	3243 K
recaptcha로	3161 K
recibirás	57 K
reclamă	11 K
reconoció	1706 K
recordó	1706 K
rectificación	99 K:
recunoaște	4114 K
redacció	39 la nostra K	43 cartes a la K	437 la K t'envia	492 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1616 la K te envía	1660 se incorporó a la K	1704 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	4046 K îți trimite	4112 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3798 wesprzyj K
redaktorką	3705 jest K	3782 jest K
redaktorė	3192 K
redaktör	4628 är K för	4628 är K på	4628 är politisk K	4702 är K på
redaktør	701 er K på	701 er K for	701 er politisk K	771 er K på	771 er K i	3559 er politisk K	3559 er K i	3559 er K for	3632 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3896 a K envia	3941 entrou para a K	3982 nossa K
redistribuída	3867 reescrita ou K
redistribuído	3867 reescrito ou K
reenvíalo	49 K
refusé	2082 K le dépôt
registrácii	4408 po K
registráciou	4406 K súhlasíte
registráciu	4406 ďakujeme za K
regisztrálj	2594 K ingyenesen	2594 K, hogy
regisztráljon	2594 K ingyenesen	2594 K, hogy
regisztrálnia	2536 K kell
regístrate	1520 K gratis	1524 K para
reinhören	895 jetzt K:
rejestrując	3715 K się
reklamlänkar	74 K	4643 K	4675 K
reklamą	11 K
reklám	70 nincs K	4475 bez K
reklámblokkoló	2565 K
reklámblokkolót	2565 K
reklámok	2595 K nélkül
reportaż	3799 ten K
reporterką	3705 jest K	3782 jest K
reportér	544 , K	621 , K	4393 , K
reportérem	544 je K	621 je K
reportérka	544 , K	621 , K	4393 , K
reportérkou	544 je K	621 je K	4393 je K
reportérom	4393 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	445 K sense permís
reproducción	1577 prohibida su K	1577 prohibida la K
reprodução	3864 proibida a K	3864 K proibida	3904 K permitida desde	3904 K é permitida desde
reprodúcelo	45 K
republié	45 K	2104 K avec	2149 cet article est K
repórter	39 nosso K	3870 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1706 K
rezervăm	29 ne K dreptul
riêng	5108 chính sách quyền K tư	5146 dành K cho thuê bao	5154 quan điểm K của tác giả
rovatvezető	2579 K
rovatvezetője	2508 K	2579 K
ročne	4476 K
ročně	641 K
rät	1027 K
rätta	4634 K fel
rättar	4634 vi K fel
rättelse	99 K
räumte	1027 K ein	1027 K der	1027 K die
rääkis	1775 K
råber	790 K
råbte	790 K
rådde	4723 K
rådede	790 K
réagir	2091 pour K
réagissez	2230 K à
réalisation	2130 n'a pas participé à la K
rédacteur	2108 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2108 a rejoint la K	2130 n'a pas participé à sa K	2139 la K vous	2143 pour soutenir la K	2230 soutenez la K	2230 alertez la K	2231 notre K
rédactrice	2108 est K
régulièrement	2108 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2233 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2043 cet article est K	2043 ce contenu est K	2043 article K
réservée	2043 K à nos abonnés	2043 la suite est K	2046 K aux abonnés
réservés	2046 K aux abonnés	2104 tous droits K
résiliable	2232 K à tout moment
részesített	2502 előnyben K forrásként
röst	4631 ai-K	4667 ai-K
răspuns	99 nu a K	99 nu au K	4114 a K	4114 au K
răspunsul	21 anulează K
rằng	5207 viết K	5207 cho K
""", 's': """
sacīja	3310 K
sadržaj	9 ovaj K	4296 vanjski K	4296 spoljni K
sadržaja	9 ovog K	4296 vanjskog K	4296 prikaz ovog K	4296 prikaz K
sakė	3243 K
samfunnsøkonom	3550 er K
samobójcze	99 myśli K
sanctionné	2233 a K
sandučić	79 u vaš K	4278 u vaš K
sandučiću	4278 u vašem K	4307 vašem K
sbírka	643 K
schließ	51 . K dich
schließen	51 . K sie sich	802 K sie ein abo	1024 K sie ein abo
schránke	4380 vašej K
schránky	79 do vaší K	79 do vašej K	508 do vaší K	4380 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2594 K, hogy
segítségedre	2594 szükségünk van a K
según	1706 K
sensível	99 pode ser K
sentenció	1706 K
sería	1617 sin ti no K
sesión	24 inicia K	24 inicie K	1520 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3981 inicie K
señaló	1706 K
sfătuia	4114 K
sfătuiește	4114 K
sfătuit	4114 a K
sisällön	9 K	1940 ulkoisen K
sisältö	1897 tämä K on vain
sisältöä	1940 ulkoista K
siunčiame	57 jums K
sjefredaktør	3559 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4723 K
skarży	3801 K
skarżył	3801 K się
skrzynkę	79 na twoją K	3663 na twoją K	3663 na swoją K	3715 K mailową
slažete	43 K se	43 ne K se
slobodné	4474 podporte K
slobodnú	4474 podporte K
slušajte	4323 K nas
slíbil	642 K
slíbila	642 K
socioložka	533 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3712 naszą K
sonuçlarinda	4823 google arama K
sorumluluğu	30 K
souborů	536 K cookie
souhlasíte	43 K?	557 e-mailu K	557 odesláním K	557 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5123 về hộp thư của tòa K	5143 hãy ủng hộ tòa K	5154 bằng văn bản của tòa K	5204 hãy gửi về tòa K	5204 hãy liên hệ tòa K	5204 hãy báo cho tòa K	5205 tòa K
spandér	54 K en kaffe
spolupráci	562 ve K s partnerem	4411 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4495 K nam
sportkrönikör	4628 är K
sportsredaktør	701 er K
spracovaním	4406 K osobných údajov
sprijiniți	4111 K
sprijină	4111 K-ne
správach	4391 google K
správy	4391 google K
spuneți	38 K-ne	67 K-ne	4112 K-mi mai jos
stellenbörse	894 in unserer K
stjärna	60 fält med K
straipsnį	3211 šį K	3241 visą K
stronę	3735 naszą K
stwierdził	3801 K
stwierdziła	3801 K
stáhněte	639 K si naši	639 K si náš
stálo	642 K na	642 K ve	642 K v
står	30 K för	790 K der på	3651 K det på	3651 K det i	4723 K det på
stöd	4579 med ditt K	4720 K oss	4720 K vår	4720 ditt K
stödja	4640 K oss med
stödlinjen	83 K
stödmedlem	4720 bli K
stödprenumerant	4720 bli K
stötta	4640 K oss med	4720 K oss	4720 K vår	4720 K vårt
støt	713 K os	787 K os	787 K med
støtt	3648 K oss	3648 K vår
støtte	647 med din K	647 vi har brug for din K	713 K os med	713 din K gør	787 din K	787 bliv K	3506 med din K	3572 K oss med	3648 din K
støtteabonnent	3648 bli K
støttemedlem	80 bli K	787 bliv K	3648 bli K
stāstīja	3310 K
stăpâni	4076 fără K
stěžuje	642 K
subscripció	495 K
subskrybentów	3659 tylko dla K	3659 dostępna dla K	3659 dostępne dla K	3732 tylko dla K
subskrypcją	3718 z K	3740 z K
subskrypcję	3659 kup K	3659 masz już K	3715 dziękujemy za K	3718 wykup K	3798 kup K
suosikkilähteeksesi	1931 K
suosikkilähteeksi	1931 K
sursă	4045 link activ către K
suscripción	1520 ya tengo una K	1703 cambia tu K	1707 K
suscríbase	80 K	1703 K
suscríbete	80 K	1520 K para	1520 K por	1520 K en	1530 K al boletín	1703 K
susțin	4037 care ne K lunar	4112 ne K lunar
susține	4111 K-ne	4111 K presa	4114 K că
susținerea	4111 K ta
susțineți	4111 K-ne
svarīgākie	3279 nedēļas K
svarīgākās	3279 nedēļas K
svěřte	543 K se nám
szabályzatot	2491 moderálási K
szabályzatunk	2491 moderálási K
szerencsejáték	2484 túlzásba vitt K ártalmas, függőséget okozhat	2484 K ártalmas, függőséget okozhat	2484 K függőséget okozhat! #+
szerkesztője	2508 K	2579 K
szerkesztőségünk	39 K	2595 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2595 K
szerzője	2508 külső K
szociológus	2506 K
szólított	2597 K fel
szükség	2469 önre is K van	2469 önökre is K van	2469 rád is K van
szükségünk	2469 rád is K van	2469 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4641 tills du K upp	4723 K
sähköpostiin	1904 suoraan K
sähköpostiisi	79 K	1905 K
sähköpostillasi	1965 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1905 K
sélection	2139 K d'articles
sélections	2043 ajouter l'article à vos K
síganos	1546 K en
síguenos	1546 K en	1703 K
sócio	80 seja K
sõltumatut	1772 toeta K
sõnul	1775 K
sök	4657 K nu
sökresultat	4624 K på google
sökt	99 vi har K	99 har K
söyledi	4939 K
söylediler	4939 K
söylüyor	4939 K
søg	727 K nu
søgeresultater	697 K på google
søgning	697 google-K
søk	3589 K nå
søkene	3555 google-K dine
søkeresultatene	3555 K dine på google
súhlasu	4426 bez K
súhlasíte	43 K?	4406 odoslaním K
súmate	51 K	1703 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2554 K miatt
sütibeállítások	2554 K miatt	2554 K
sütik	2509 K
sütiket	2509 K
săptămână	17 o dată pe K	4113 pe K
sīkdatnēm	3261 K	3279 K
sống	5143 nuôi K tờ báo	5143 bạn đọc nuôi K
""", 't': """
találatok	2502 google-K
tanácsolja	2597 K
tanácsolják	2597 K
tanácsolta	2597 K
tanácsolták	2597 K
tanította	2597 K
taşiyin	4857 K
teigė	3243 K
tekemään	2025 K sitä
tekijänoikeus	1927 K suojaa
tekoäly	1941 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1941 K
tekoälyn	1941 K avulla	1941 K tekemä
tekoälyä	1941 käyttää K
telefonā	3267 savā K
tesszük	22 nem K közzé
textům	571 ke všem K
teşekkürler	4936 okuduğunuz için K
thiết	5154 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5146 dành cho K bao	5146 đã là K bao	5208 K bao
thuộc	5119 bản quyền K
thành	5098 dành cho K viên	5141 bạn đã đăng ký K công	5204 trở K thành viên
tháng	5146 đọc miễn phí trong K	5206 mỗi K	5206 hàng K	5206 K đầu
thích	5121 nguồn tin ưa K	5121 nguồn yêu K
thông	14 K báo	5104 bật K báo	5104 nhận K báo	5123 bạn có K tin	5123 bạn đọc cung cấp K tin	5154 khi phát hành lại K tin	5204 hãy gửi K tin	5204 đăng ký nhận K báo	5204 hãy bật K báo
thường	5125 phóng viên K trú tại
tilføjede	790 K
tillgång	4720 få fri K
tillåtet	4654 inte K att återge
tiếng	5139 K việt có dấu
tiếp	5096 để K tục đọc	5096 để đọc K	5096 đăng nhập để K tục	5143 K sức cho báo chí	5146 để K tục đọc	5204 đăng ký để đọc K	5204 hãy K sức	5204 đăng nhập để K tục
tjänst	4575 en liten K att be
tjänsten	4657 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2472 a K
toàn	20 K bộ bài	5096 để đọc K bộ	5096 đọc K bộ bài	5146 để đọc K bộ bài	5204 đăng ký để đọc K bộ
tražila	4375 K je
tražili	4375 K su
tražio	4375 K je
tretích	4395 cookies K strán
treści	9 tej K	3718 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	5104 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5139 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2579 K
tudósítója	2508 K	2579 K
turpinātu	3246 lai K lasīt
tuần	17 mỗi K	5141 bản tin hằng K của	5141 bản tin hàng K của	5206 mỗi K
tvrdí	642 K
työmme	2025 K
työtämme	1895 tue K	2024 tue K	2025 K
tájékoztató	2486 adatvédelmi K
támogass	2594 K minket
támogasson	2594 K minket
támogathat	2515 K minket
támogatása	2515 K nélkül	2515 olvasók K nélkül	2594 az ön K
támogatásod	2594 a te K
támogatásából	2469 olvasóink K	2515 olvasóink K
támogatására	2469 olvasóink K
támogatásával	2518 partnerünk K	2592 K készült
támogatónk	2515 legyen ön is K	2515 legyél te is K
täglich	811 K per mail
tähtsamad	1744 nädala K
tärkeimmät	1965 K jutut
tästä	1952 lisää K
täällä	1892 kun kerran olet K
täältä	1952 lisää K
téléchargez	2029 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2594 K le
történész	2506 K
týden	17 každý K
týdně	641 K
týždenne	17 raz K
tłumaczy	3801 K
tłumaczył	3801 K
tłumaczyła	3801 K
třetích	546 cookies K stran
""", 'u': """
uafhængigt	788 K medie
ubegrænset	653 K adgang
udostępnij	25 K
ukarał	3801 K
ulaş	38 bize K
ulaşin	38 bize K	4825 bize K	4857 K
ulaşmak	4825 yazara K
unabhängig	950 K von unserer redaktion	950 von unserer redaktion K	963 damit wir K bleiben	1025 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2782 insegna all'K
unterstütze	796 K unsere arbeit	796 K uns mit	1024 K uns	1024 K unsere	1024 K mich	1024 K meine
unterstützen	796 K sie unsere arbeit	796 K sie uns mit	796 mit einer spende K	796 können sie uns K	1024 K sie uns	1024 K sie unsere	1024 sie können das K	1024 freiwillig K	1024 K sie mich	1024 K sie meine	1024 K uns
unterstützt	835 ihr browser K	1024 K uns
unterstützung	792 ihre K	792 mit ihrer K	910 ihrer K	910 deiner K	958 mit K von ki	1024 mit deiner K	1024 deine K	1024 eure K
upišite	77 K svoj e-mail
upozorněni	602 chcete být K
upozornění	513 zapněte si K	556 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K	602 chcete posílat K	602 chcete odebírat K
upphovsrätt	4620 skyddat enligt lagen om K
upphovsrättslagen	4620 skyddat enligt K
uprednostňované	4427 K zdroje
uprednostňovaný	4427 K zdroj
uprednostňovaných	4427 K zdrojov
upřednostňované	579 K zdroje
upřednostňovaný	579 K zdroj
upřednostňovaných	579 K zdrojů
upřesnění	99 K:
uredništva	4488 brez dovoljenja K	4488 brez soglasja K
uredništvo	4502 v naše K	4571 naše K
uredništvu	39 našemu K	4495 pišite K
urmărește	3998 K-ne pe	3998 K-ne și pe	3999 K știrile	4111 K-ne
urmăriți	3998 K-ne pe	4111 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3681 K cookies	3681 K plików cookie
utilização	3841 K de cookies
utilizează	4001 K cookie
utilizăm	4001 K cookie
utánközlés	2497 K	2520 K
utánközlése	2520 K
utánközölhető	45 K
uutislähteeksesi	1931 ensisijaiseksi K
uutislähteeksi	1931 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3801 K
uznała	3801 K
uzsvēra	3310 K
użyciu	3726 przy K ai
użytkowników	3713 opiniami K
używamy	3684 K plików cookie
užsisakykite	3177 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	508 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4392 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	1027 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	894 suchen K
versão	2 K em áudio
vervielfältigung	864 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	847 deine e-mail-adresse wird nicht K	847 ihre e-mail-adresse wird nicht K
veröffentlichung	926 seit der K geändert	926 seit K geändert
već	4290 kad ste K tu	4374 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2489 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1944 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5125 là biên tập K	5128 là biên tập K của	5146 dành cho hội K
viết	5204 hãy K thư	5205 bài K này	5207 ông K	5207 bà K
você	18 sem K	3982 sem K
vollständigen	802 K artikel lesen
volontär	878 ist K
volontärin	878 ist K
voltál	42 ott K	2489 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4505 K
vyhradené	4386 všetky práva K	4386 autorské práva sú K
vykřikl	642 K
vykřikla	642 K
vypočuť	4402 si môžete K
vysvetľuje	4477 K
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
válaszolta	2597 K
válaszolták	2597 K
változatában	99 korábbi K	99 eredeti K
vás	564 bez K by	640 bez K by	4413 bez K by	4475 bez K by
väitis	1775 K
väitti	2027 K
väittää	2027 K
välise	1725 K sisu
våre	3648 meld deg på K
vårt	3518 meld deg på K	3648 meld deg på K
vær	51 K med
védekezett	2597 K
véli	2597 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4475 K vám
vēlamo	3257 K avotu
vēstkopai	3268 K
vēstulei	3268 ziņu K
vědět	38 dejte nám K	67 dejte nám K	543 dejte nám K	639 dejte nám K
všetkým	4420 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4399 náš K
webinář	549 náš K
według	3801 K
weißt	877 K du mehr
wezwał	3801 K
wiadomościach	3735 google K
widziałaś	3688 K coś
widziałeś	3688 K coś
wołali	3801 K
wołał	3801 K
wołała	3801 K
wpłata	3724 każda K	3798 twoja K
wpłatom	3799 dzięki K
wpłać	3798 K
wspierającym	3798 zostań K
współpracy	3721 we K z partnerem
wyjaśnia	3801 K
wypisać	3663 K się w każdej chwili
wyrażam	3664 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3704 K nam	3704 K je do nas
wzywał	3801 K
wzywała	3801 K
wöchentlichen	815 K newsletter
właściciela	3799 nie mamy K
""", 'y': """
yazdiğimiz	4867 daha önce K haber
yazmişti	4939 diye K
yhteistyössä	1953 K mainostajan
yönetmenidir	4829 genel yayin K
""", 'z': """
zaakceptować	3706 K pliki cookie
zaapelował	3801 K
zaapelowała	3801 K
zachęcali	3801 K
zachęcano	3801 K
zachęcał	3801 K
zachęcała	3801 K
zadaním	4406 K e-mailu
zadržana	4285 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	557 K e-mailu
zagłosuj	3729 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4312 K vama	4373 K vama
zakázané	4386 šírenie je K
založte	639 K si účet
zamknutý	4379 článok je K
zamčený	503 článek je K
zapisując	3715 K się
zapowiedział	3801 K
zapowiedziała	3801 K
zapytał	3801 K
zapytała	3801 K
zastrzeżone	3699 wszelkie prawa K	3699 wszystkie prawa K
zawołał	3801 K
zawołała	3801 K
zašlete	543 K nám
zašlite	4392 K nám
zaželen	4528 K vir
zaželene	4528 K vire
zaželeni	4528 K vir
zbiórka	3802 K
zbývá	503 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3688 masz K lub
zdjęcie	40 K lub film	3688 masz ciekawe K	3688 masz K lub film	3688 wyślij K lub
zespołu	3709 do naszego K
zewnętrzna	3706 treść K
zewnętrzne	9 treści K	3684 treści K	3706 treści K
zewnętrznej	9 treści K	3706 treści K
zewnętrznych	9 treści K
zgłoś	3704 K go nam	3798 K nam
ziņas	3279 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3736 daj nam K	3798 daj nam K
zněl	642 K
zněla	642 K
znělo	642 K
zobrazení	546 K tohoto obsahu	546 K obsahu
zobrazením	521 K obsahu	521 K videa
zobrazený	60 e-mail nebude K
zostań	3798 K z nami
zpracováním	509 souhlasím se K	524 K osobních údajů
zprávy	542 google K
zprávách	542 google K
zpívali	642 K
zugänglich	911 frei K
zunächst	864 dieser artikel erschien K
zurück	942 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4428 K
získávejte	580 K
zł	3718 za # K	3718 od # K	3800 od # K
złotówka	3724 każda K	3799 każda K
""", 'á': """
állt	2597 ez K
állítja	2597 K
átvehető	45 K
""", 'ä': """
ägare	4640 inga rika K
ähnliches	877 K erlebt
ändå	4575 nu när du K är här
äpp	1730 K
äppi	1730 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3551 beskyttet av K
året	789 om K
återges	4620 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4833 bizimle K
çalişmalarimiz	4937 K
çağrisinda	4939 K bulundu
çerezler	4806 K kullan
çerezlere	4831 K
çerezleri	4806 K kullan	4831 K	4868 K kabul
çözün	4857 K
""", 'é': """
échanos	1703 K una mano	1703 K un cable
écris	38 K-nous	67 K-nous
écrit	2108 K pour	2233 a K
écrivain	2108 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2230 K-nous
éditorialiste	2186 est K
électronique	2053 dans votre boîte aux lettres K
énekelték	2597 K
équipe	2231 notre K
értesítéseket	14 K	2514 K	2562 szeretne K
értesítést	2562 szeretne K	2562 szeretnél K	2562 kér K	2562 kérsz K	2562 kérek K
értesüljön	2514 K elsőként
értesülni	2562 szeretne K a	2562 szeretnél K a	2562 szeretne azonnal K
étoile	60 champs avec une K
évente	2596 K
""", 'í': """
ígérte	2597 K
ígérték	2597 K
írta	2597 K
író	2506 K
""", 'î': """
îmbia	4114 K
îndemna	4114 K
îndemnat	4114 a K
îndemnau	4114 K
întrebat	4114 a K
întrebau	4114 K
""", 'õ': """
õpetas	1775 K
""", 'ö': """
öffnen	817 app K
önemli	4868 günün en K
önerdi	4939 K
önskad	4624 K källa
önökkel	2469 csak K
""", 'ø': """
økonom	692 er K
""", 'ú': """
újraközlése	2520 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2595 független K	2595 a jó K
újságírásunk	2595 K
újságíró	2506 K	2579 K
újságíróink	2595 K
újságíróinkkal	2538 K
újságíróinknak	39 K
újságírója	2508 K	2579 K
újságíróként	2579 K
última	1546 siga la K hora	1546 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	865 K von	951 von der agentur K	951 deutschen presse-agentur K
übersicht	871 K	935 diese K wurde
ücretsiz	15 K haber	15 K makale	4855 K üye olun
ügyfelünk	2538 K
ühendust	38 võta meiega K	67 võta meiega K	1772 võta K
ünü	4934 #'K
ütles	1775 K
ütlesid	1775 K
üyeliği	4846 bülten K
üzente	2597 K
üzenték	2597 K
üçüncü	4831 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4323 K nas
čitalaca	43 pisma K	4312 uz podršku K	4330 K	4373 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4330 K	4373 naši K
čitatelia	4430 K	4475 naši K
čitatelja	43 pisma K	4312 uz podršku K	4330 K	4373 naših K	4373 uz podršku K
čitatelji	36 naši K	4330 K	4373 naši K
čitateljima	4330 K
čitateľom	18 vďaka K	4430 K
čitateľov	36 našich K	4413 vďaka podpore K	4430 K	4475 našich K	4475 vďaka podpore K
članak	20 cijeli K	4290 svidio vam se K	4308 cijeli K	4308 ceo K	4373 ovaj K
člancima	4319 svim K
članek	4492 vam je bil K všeč	4571 ta K
člankov	4520 do vseh K
členem	80 staňte se K	639 staňte se K
členom	4474 staňte sa K
článek	20 celý K	496 líbil se vám K	503 celý K za	559 celý K	640 tento K	640 líbil se vám K
článkom	4408 všetkým K	4420 k všetkým K	4420 ku všetkým K
článku	20 celého K	613 do konce K
články	640 naše K
článků	559 limit K
článkům	559 všem K	571 ke všem K
článok	20 celý K	4388 páčil sa vám K	4408 celý K	4475 tento K
čtenáři	582 K	640 naši K
čtenářů	36 našich K	43 listy K	499 z darů K	499 díky darům K	499 díky podpoře K	564 díky podpoře K	582 K	640 našich K	640 na podpoře K	640 díky podpoře K
čtenářům	18 díky K	36 našim K	582 K
čtení	0 doba K
čtěte	575 K nás
číst	640 K dál bez
čítajte	4424 K nás	4474 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4474 K, že nás čítate
""", 'đ': """
đây	5204 bấm vào K
đóng	5204 K góp của bạn	5204 hãy K góp
đăng	45 K lại	5141 cảm ơn bạn đã K ký	5141 bằng việc K ký, bạn	5204 K ký để đọc bài
đường	5123 K dây nóng của tòa soạn	5123 K dây nóng của báo	5204 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5146 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4476 K sumou
""", 'ř': """
řekl	642 K
řekla	642 K
říká	642 K
""", 'ś': """
śledztwa	3799 nasze K
śledztwo	3799 to K
śledź	3671 K nas na	3798 K nas
śpiewali	3801 K
świadkami	3688 byliście K	3688 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3688 byłeś K	3688 byłaś K	3688 jesteś K
""", 'ş': """
şikâyet	4939 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4293 K nam
šaukė	3243 K
šiandien	3202 aukokite K
šodien	3270 ziedo K
""", 'ź': """
źródło	3699 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3801 K
""", 'ž': """
žalio	4375 K se
želene	4528 K vire
želeni	4493 K vir
željene	4291 K izvore
željeni	4291 K izvor
žiadny	71 K spam
žurnalistai	3241 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3192 K
žurnalistika	640 naše K	640 nezávislá K	3241 K kainuoja	3241 gera K	4475 nezávislá K
žurnalistiku	640 nezávislou K	4475 nezávislú K
žurnalistiky	640 nezávislé K
žurnalistė	3192 K
žurnāliste	3260 K
žurnālisti	3308 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3308 neatkarīga K	3308 K maksā	3308 laba K
žurnālistiku	3270 atbalsti neatkarīgu K	3308 neatkarīgu K
žurnālists	3260 K
žádal	642 K
žádala	642 K
žádali	642 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1106 χωρίς K
άρθρα	1182 τα K μας
άρθρο	1182 αυτό το K
""", 'έ': """
έγγραφη	1106 χωρίς K άδεια
έγραφαν	1184 K
έγραφε	1184 K
έγραψε	1184 K
έλεγαν	1184 K
έλεγε	1184 K
έρευνά	1078 K μας
έρευνές	1182 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1059 K σου πηγές	1059 K σας πηγές	1059 K πηγές
αγαπημένη	1059 K πηγή
ακολουθήστε	1039 K μας	1181 K μας
ακολουθείστε	1039 K μας
ακόμη	1095 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1184 K
αναγνωστών	1109 K
αναγνώστες	18 χάρη στους K	1109 K	1182 οι K μας
αναδημοσίευση	45 K	1052 απαγορεύεται η K	1052 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1053 K χωρίς
αναπληρωτής	1064 είναι K καθηγητής
αναπληρώτρια	1064 είναι K καθηγήτρια
ανεξάρτητη	1181 ενισχύστε την K
ανταποκρίτρια	1062 είναι K	1064 είναι K
ανταποκριτής	1062 είναι K	1064 είναι K
απάντησαν	1184 K
απάντησε	99 δεν K	1184 K ο	1184 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1053 K η αντιγραφή	1053 K η αναπαραγωγή
αποδεχθείτε	1067 K τα cookies
αποδεχτείτε	1067 K τα cookies
απορρήτου	1056 πολιτική K
από	1086 K # €	1179 # K τα #	1179 # K #
απώλειας	88 κίνδυνος εθισμού και K	88 κίνδυνος εθισμού & K
αρθρογράφος	1062 είναι K	1064 είναι K
αρχισυντάκτης	1062 είναι K
αρχισυντάκτρια	1062 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1140 χωρίς K
""", 'β': """
βιβλιοπωλείο	1076 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1092 γραμμή K κεθεα
βοηθήστε	1181 K μας
βοηθειας	1092 γραμμη K κεθεα
βοηθούν	1182 μας K
βρείτε	1039 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1181 K μέλος	1181 K κι εσείς
γνώσεις	1081 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1061 K μας	1181 K μας
γραπτή	1106 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1184 K
δήλωσε	1184 K ο	1184 K η	1184 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1182 οι K μας
δημοσιογράφος	1062 είναι K	1062 , K	1062 - K	1064 είναι K στ	1064 είναι K του	1064 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1182 η K μας	1182 ανεξάρτητη K	1182 η ανεξάρτητη K
δημοσκόπησή	1078 K μας
δημοσκόπηση	1078 στη K
διαβάσετε	1034 για να K ολόκληρο
διαβεβαίωσε	1184 K
διαμαρτυρήθηκε	1184 K
διαφήμιση	11 τη K	1089 μετά τη K
διαφημίσεις	70 χωρίς K	1182 χωρίς K
διαφημίσεων	1134 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1064 είναι K
διεύθυνση	1037 τη K email	1037 η K email	1085 K email	1085 K e-mail
δικαιώματος	1052 με επιφύλαξη παντός K
διοργανωτές	1184 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1182 η K μας
δωρεά	1095 κάντε μια K	1181 η K σας	1181 κάντε μια K	1185 K
δωρεάν	15 K άρθρα	1086 K άρθρα
δωρεές	1185 K
""", 'ε': """
είμαστε	1182 K μια μικρή
είπαν	1184 K
είπε	1184 K
εβδομάδα	17 κάθε K	1183 την K
εγγραφή	1085 με την K σας
εγγραφείτε	1035 K για να	1086 K δωρεάν	1181 K δωρεάν	1181 K τώρα	1181 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1036 στα K σας
εκδήλωσή	1076 K μας
εκδοχή	99 αρχική K
εκφράζουν	1074 τα σχόλια K	1083 τα σχόλια K	1083 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1040 K τις ειδοποιήσεις	1042 K τη javascript
ενημερωτικά	1037 K δελτία
ενημερωτικό	78 το K δελτίο	1037 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1061 K μας
ενισχύστε	1095 K	1181 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1067 K περιεχόμενο
εξήγησε	1184 K
επανέλαβε	1184 K
επαναλάμβανε	1184 K
επιβεβαιώστε	1085 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1061 K μαζί μας	1061 K με τον συντάκτη	1061 K με τη συντάκτριά	1061 K με τη συντάκτρια	1061 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1184 K
επιστήμονας	1064 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1064 είναι K
ερευνητής	1064 είναι K
ερωτηματολόγιο	1082 το K
εσάς	1095 χάρη σε K	1182 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1086 με # K
ευχαριστούμε	1085 K για την εγγραφή	1181 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1184 K
ζήτησε	1184 K ο	1184 K η	1184 K στο	1184 K από
ζητούσαν	1184 K
ζητούσε	1184 K
""", 'η': """
ηλεκτρονικό	1076 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1140 χωρίς K
ισχυρίζεται	1184 K
ισχυρίστηκε	1184 K
""", 'κ': """
κάλεσε	1184 K ο	1184 K η
κάνε	62 K μου tag
κάνοντας	1085 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	1092 K εθισμού
καθηγήτρια	1064 είναι K
καθηγητής	1064 είναι K
καλούσαν	1184 K
καλούσε	1184 K
κανάλι	1182 το K μας
κατάστημά	1076 στο K μας
κατήγγειλε	1184 K
καταγγέλλει	1184 K
καταγγελία	1061 κάντε μας την K
κατεβάστε	1040 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1092 K εθισμου
κοινοποιήθηκε	1164 η δημοσίευση K από
κουίζ	1078 το K	1078 στο K	1078 το K μας
κυκλοφορεί	1076 K το νέο τεύχος
κυριότερες	1085 τις K ειδήσεις
""", 'λ': """
λάβετε	1107 K
λέει	1184 K
λαμβάνεις	1104 θέλεις να K
λαμβάνετε	1104 θέλετε να K	1107 K
""", 'μ': """
μήνα	1183 τον K	1183 το K	1183 ανά K	1183 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1086 K # €
μεγαλομετόχους	1140 χωρίς K
μετόχους	1140 χωρίς K
μοιράστηκε	1164 μια δημοσίευση που K	1164 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1097 με τεχνητή K	1097 από τεχνητή K
νοημοσύνης	1097 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1034 K
""", 'ο': """
οικονομολόγος	1064 είναι K
ολόκληρο	20 K το άρθρο	1086 K το άρθρο
ομάδα	1076 στην K μας	1181 ελάτε στην K	1182 η K μας
""", 'π': """
παράκληση	1058 έχουμε μια μικρή K	1058 μια μικρή K
παραδέχεται	1184 K
παραδέχθηκε	1184 K
παραδέχτηκε	1184 K
παρακάλεσε	1184 K
παρακαλούσαν	1184 K
παρακαλούσε	1184 K
πατώντας	1085 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1067 εξωτερικού K
περιεχόμενο	9 αυτό το K	1067 αυτό το K	1067 το K αυτό	1067 εξωτερικό K
πολιτική	1056 K cookies
πρέπει	1067 δείτε το βίντεο K
προέτρεπαν	1184 K
προέτρεπε	1184 K
προέτρεψε	1184 K
προειδοποίησε	1184 K
προειδοποιεί	1184 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1181 ενισχύστε την K
προσωπικών	1056 K δεδομένων
προτεινόμενη	1059 K πηγή
προτιμώμενες	1059 K πηγές	1156 K πηγές
προτιμώμενη	1059 K πηγή	1156 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1102 K σε όλα
πρόσθεσαν	1184 K
πρόσθεσε	1184 K ο	1184 K η
πρώτο	1086 τον K μήνα
πρώτος	1183 K μήνας
""", 'ρ': """
ρεπορτάζ	1182 το K μας	1182 αυτό το K
ρυθμιστής	1092 αρμόδιος K εεεπ
ρυθμιστης	1092 αρμοδιος K εεεπ
ρωτούσαν	1184 K
ρωτούσε	1184 K
ρώτησαν	1184 K
ρώτησε	1184 K ο	1184 K η
""", 'σ': """
σημαντικότερες	1085 τις K ειδήσεις
σημείωσε	1184 K ο	1184 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1181 K μας
στήριξή	1095 χωρίς τη K	1181 η K σας	1181 τη K σας	1182 χωρίς τη K
στήριξη	1095 χάρη στη K	1182 χάρη στη K
στείλε	38 K μας	67 K μας	1061 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1061 K μας	1181 K μας
στηρίξτε	1095 K	1181 K μας	1181 K την	1181 K το	1181 K τη
συγγραφέας	1064 είναι K
συγκατάθεση	1067 K για cookies
συκοφαντικά	1073 K σχόλια
συμβουλεύει	1184 K
συμβούλευε	1184 K
συμβούλευσε	1184 K
συμβούλεψε	1184 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1076 K μας
συνέδριό	1076 K μας
συνέστησε	1184 K
συνδεθείτε	24 K	1035 K για να
συνδρομή	1086 με K	1086 K από	1108 με K	1185 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1034 διαθέσιμο μόνο σε K	1034 διαθέσιμο σε K	1057 μόνο για K	1057 μόνο σε K	1181 γραφτείτε K	1182 οι K μας	1185 K
συνδρομητής	50 ως K	80 γίνετε K	1034 είστε ήδη K	1181 γίνετε K
συνεργασία	1089 σε K με χορηγό	1089 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1089 συνδέσμους K
συνεχίζεται	1089 K παρακάτω
συνεχίσετε	1034 για να K την ανάγνωση	1034 να K την ανάγνωση
συνεχίσουμε	1182 να K
συνεχίστε	1034 K την ανάγνωση
συνιστούσε	1184 K
συντάκτης	1062 είναι K
συντάκτρια	1062 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1083 στα K
σύμφωνα	1184 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1103 K δωρεάν άρθρο
τραγουδούσαν	1184 K
τόνιζε	1184 K
τόνισε	1184 K
""", 'υ': """
υβριστικά	1073 K σχόλια
υβριστικό	1073 σχόλια με K
υπευθυνα	1092 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1092 παίξε K	1092 παίζουμε K
υπογράμμισε	1184 K
υποσχέθηκε	1184 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1058 αφού K ως εδώ
φωνάζει	1184 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1058 πριν K
φώναζαν	1184 K
φώναζε	1184 K
φώναξαν	1184 K
φώναξε	1184 K
""", 'χ': """
χάνετε	1104 μη K
χρήσης	1056 όροι K	1085 όρους K
χρειαζόμαστε	1181 K τη βοήθειά σας
χρησιμοποιεί	1043 K cookies
χρησιμοποιούμε	1042 K cookies
χρόνο	1183 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1100 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1078 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4151 мнение K	4151 точка зрения K	4967 думка K	4967 точка зору K
авторизованные	4184 только K
авторизованным	4184 K пользователям
авторизовані	5000 лише K
авторизуйтесь	24 K
авторкою	4986 зв'язатися з K
авторов	4151 мнение K	4151 мнения K	4151 точки зрения K
автором	4986 зв'язатися з K
автору	54 на каву K	4172 пишите K
авторів	4967 думки K	4967 думка K	4967 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	5021 пишіть за K
адресу	4204 пишите по K
азартних	88 участь в K іграх	4956 участь в K іграх може	4956 участь у K іграх може
азартных	88 участие в K играх может вызвать
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4183 K	4999 K
анонимно	4172 K
афилиейт	282 K линкове
""", 'б': """
бажаних	4983 K джерел
безкоштовна	5019 остання K стаття
безкоштовний	4995 наш K вебінар	5003 K акаунт	5019 останній K матеріал
безкоштовних	5003 ліміт K	5003 K статей
безкоштовні	15 K статті	5003 K статті
безлимитный	4125 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4202 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4187 K статьи
бесплатный	4178 наш K вебинар	4187 K аккаунт	4202 последний K материал
бесплатных	15 K статей	4187 лимит K	4187 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	5089 K
благала	5089 K
благали	5089 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4193 K донатам	4269 K вам	4269 K вашей
блокировщик	4148 отключите K	4148 K рекламы
блокувальник	4964 K реклами
больше	4152 знаете K
бот	39 наш K
браузер	10 ваш K	4165 ваш K	4978 ваш K
браузър	10 вашият K
букмекерская	4140 K контора. #	4140 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4968 знаєте K
""", 'в': """
вайбері	4984 K
вайбър	16 K	262 K
ватсапе	4170 K
вашата	250 на K поща
ваших	4267 # из K #
введите	77 K адрес
вебинар	4178 наш K
вебінар	4995 наш K
взывал	4271 K
видео	9 это K	40 фото и K
виділіть	4982 K
визнав	5089 K
визнала	5089 K
визнає	5089 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4978 K cookie	5009 будь-яке K матеріалів	5009 K матеріалів сайту
використанні	4976 при K матеріалів
використовує	4965 K cookie
використовуємо	4964 K cookie
вимагав	5089 K
вимагала	5089 K
вимагали	5089 K
виправлення	99 K:
випуск	4997 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	5089 K
вк	4170 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4170 K
влезте	24 K
вміст	9 цей K
внескам	5010 завдяки K	5087 завдяки K
внесок	5086 ваш K
войдите	24 K	4126 K, чтобы
вотсапе	4170 K
вотсапі	4984 K
впн	64 без K
всеки	285 K лев
встановіть	4951 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4153 K ее	4153 K текст
выпуск	4181 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	5089 K
відповідав	5089 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4956 дотримуйтеся правил (принципів) K	4956 дотримуйтесь правил (принципів) K	4956 принципів K гри	4956 правил K гри
відповідь	21 скасувати K
відповіла	5089 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4271 K
гласила	4271 K
гласит	4271 K
гласувайте	290 K
гледайте	295 K ни
говорил	4271 K
говорила	4271 K
говорили	4271 K
говорит	4271 K
год	4270 в K
годишно	341 K
голосуйте	4198 K	5015 K
гривень	5088 # K
грн	5088 # K
група	296 viber K
гукав	5089 K
гукали	5089 K
гукнув	5089 K
гукнула	5089 K
гіперпосилання	4976 K обов
""", 'д': """
дальше	4125 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	4983 обрані K	4983 бажані K
джерелом	4983 основним K	4983 бажаним K
дзен	4170 K
дзене	4170 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4271 K
добавила	342 K	4271 K
добавьте	4138 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	5089 K
додала	5089 K
додатку	84 у нашому K
додає	5089 K
дозволить	5086 ваша підтримка K
дозволяється	5009 матеріалів K лише
долучайтесь	51 K	5086 K до нас	5086 K до нашої	5086 K до нашого	5086 K до спільноти	5086 K до читачів
долучайтеся	51 K	5086 K до нас	5086 K до нашої	5086 K до нашого	5086 K до спільноти	5086 K до читачів
донат	4268 ваш K	5086 ваш K	5090 K
донатам	5010 завдяки K
донати	5090 K
донатом	5088 K
донаты	4272 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	5086 ваша підтримка K
допомога	5086 нам потрібна ваша K
допомогою	5012 за K ші
допоможе	5087 K нам
допоможуть	5010 K нам працювати	5087 K нам
допоможіть	90 K, скільки можете
допускается	4192 материалов K только
допълнена	99 статията е K
доступ	4187 полный K	5003 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4116 вы K до конца	4941 ви K до кінця
дочитати	4947 щоб K
дочитать	4125 чтобы K	4187 K
дізнаватися	5030 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4130 K рассылку
ежемесячно	4270 K
ежемесячное	4268 оформите K
ежемесячный	4193 K донат
еженедельную	4130 K рассылку
електронна	250 вашата K поща
електронної	5002 адресу K пошти
електронну	5002 K адресу	5002 K пошту
епизод	272 K
епизода	272 K
есть	4152 вам K что
""", 'ж': """
жаловалась	4271 K
жаловался	4271 K
жалуются	4271 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4173 - K	4173 , K	4253 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4269 независимая K
журналистике	4269 независимой K
журналистики	4269 независимой K
журналистику	4269 независимую K
журналистка	265 е K	265 , K	4173 - K	4173 , K	4253 K
журналисты	4269 наши K
журналіст	4990 - K	4990 , K	5069 K
журналістам	39 нашим K
журналісти	5087 наші K
журналістика	5087 незалежна K
журналістику	5087 незалежну K	5087 якісну K
журналістка	4990 - K	4990 , K	5069 K
журналісту	39 нашому K
""", 'з': """
з	5084 # K #
завантажити	4951 K застосунок
завантажте	4951 K додаток
завдяки	5010 існує K	5087 K вам	5087 K вашій
зависимост	88 хазартът създава K
задонатьте	4268 K	5086 K
задължителните	21 K полета
зазначив	5089 K
зазывал	4271 K
закликав	5089 K
закликала	5089 K
закликали	5089 K
закончились	4125 бесплатные статьи K
залишає	29 K за собою право
залишилося	4948 K #%	4948 K # %	5085 K прочитати
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4154 K ошибку
замолчим	4269 мы не K
запазени	256 всички права K
запевняв	5089 K
запевняла	5089 K
запевняє	5089 K
записи	58 новые K на почту
запитав	5089 K
запитала	5089 K
запитань	4999 на кілька K
запишете	249 K се за нашия
зарегистрированные	4184 только K
зарегистрированным	4125 доступен только K
зарегистрированы	4125 уже K
зарегистрируйтесь	4126 K, чтобы	4187 бесплатно K	4187 K бесплатно	4268 K бесплатно	4268 K, чтобы читать
зареєстровані	5000 лише K	5000 тільки K
зареєструйтесь	4948 K, щоб	5003 безкоштовно K	5003 K безкоштовно	5086 K безкоштовно	5086 K, щоб читати
зареєструйтеся	5003 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4980 нашому K
застосунок	4951 завантажте K	4980 наш K	4980 мобільний K	5086 завантажте K і	5086 завантажте K та
захищено	4976 усі права K
захищені	4976 усі права K	4976 всі права K
защищенной	4172 K формой
защищены	4163 все права K
защищённой	4172 K формой
заяви	342 K
заявив	5089 K
заявил	342 K	4271 K
заявила	342 K	4271 K	5089 K
заявили	4271 K	5089 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4116 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4982 якщо ви K
знанията	273 K си
зобов	5089 K'язав
зовнішнього	4992 K вмісту	4992 K контенту
зовнішній	4992 K вміст	4992 K контент
зробіть	4945 K внесок	5086 K внесок у	5086 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4267 # K #
избранное	4169 K
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
иностранного	4163 выполняющим функции K агента
иностранным	4269 K агентом
инстаграм	262 K
искусственного	4195 с помощью K интеллекта
искусственным	4195 K интеллектом
использование	4165 K cookie	4175 K cookie	4192 любое K материалов	4192 K материалов сайта
использовании	4163 при K материалов	4192 полном или частичном K	4192 частичном K материалов
используем	4148 K cookie
использует	4149 K cookie
исправление	99 K:
источники	4169 избранные K	4169 любимые K
источников	4169 избранных K	4206 избранных K
источником	4169 основным K
исчерпали	4125 K лимит
""", 'к': """
каждое	17 K утро
каждый	4270 K месяц
каже	5089 K
каза	342 K
казав	5089 K
казал	342 K
казала	342 K	5089 K
казали	5089 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4269 наш K	5087 наш K
канала	4269 нашего K
каналу	5087 нашого K
колумнист	4173 - K	4173 , K	4253 K
колумніст	4990 - K	5069 K
колумністка	4990 - K	5069 K
команде	4178 к нашей K
команди	4995 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4977 у K	4977 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4153 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4164 в K
комментировать	6 K
контент	9 этот K	9 цей K	4175 внешний K
контента	9 этого K	4175 внешнего K
контенту	9 цього K
конференцию	4178 нашу K
конференция	270 нашата K
конференцію	4995 нашу K
конфиденциальности	4147 настройкам K	4147 настройками K	4148 политикой K	4165 политика K
конфіденційності	4963 налаштуваннями K	4964 політикою K	4978 політика K
копирование	4192 K материалов сайта
кореспондент	265 е K	265 , K	4990 - K	4990 , K	5069 K
кореспондентка	4990 - K	4990 , K	5069 K
короткий	4183 K опрос
корреспондент	4173 - K	4173 , K	4253 K
корреспондентам	39 нашим K
корреспондентка	4253 K
корреспонденту	39 нашему K
крикнув	5089 K
крикнул	4271 K
крикнула	4271 K	5089 K
кричав	5089 K
кричал	4271 K
кричала	4271 K	5089 K
кричали	4271 K	5089 K
кричит	4271 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4178 нашу K
лекцію	4995 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4178 нашего K
магазине	4178 в нашем K	4178 в нашем интернет-K
магазину	4995 нашого K
магазині	4995 у нашому K	4995 в нашому K	4995 нашому інтернет-K
материал	4153 обсудить K	4175 внешний K	4208 K создан	4269 этот K
материалам	4200 ко всем K
материалы	4269 наши K
матеріал	5087 цей K
матеріали	5087 наші K
матеріалу	99 першій версії K
матеріалів	5009 копіювання K сайту	5009 K посилання обов'язкове	5017 до всіх K	5017 до усіх K
мероприятие	4178 наше K
месенджері	4984 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4170 K
месте	42 вы были на K
месяц	4270 в K
мобільний	4980 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	5088 на K	5088 перший K
""", 'н': """
навчання	48 K ші
нагадав	5089 K
нагадала	5089 K
наголосив	5089 K
наголосила	5089 K
надпис	342 такъв K
надпись	4271 такая K
надсилайте	4986 K нам	4986 K її	4986 K їх нам	4989 K фото	4989 K відео	4989 K свої	5086 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4983 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4986 K нам	4986 K їх нам	4989 K фото	5086 K нам
нажимая	4186 K кнопку	4186 K на кнопку	4186 K "
нажмите	4153 K ctrl
налаштування	4963 K cookie	4963 K cookies	4963 K файлів cookie	4963 через ваші K
налаштуваннями	4963 K cookie	4963 K cookies	4963 K файлів cookie
налаштуваннях	4963 K cookie
намерете	295 K ни
напис	5089 такий K
написа	342 K
написав	5089 K
написал	4271 K
написала	4271 K	5089 K
написано	4271 было K	5089 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4172 K нашему	4172 K нашей	4172 K автору	4172 K нам	4268 K нам
напишіть	38 K нам	67 K нам	4986 K нашому	4986 K нашій	4986 K автору	4986 K авторці	4986 K нам	5086 K нам
напомнил	4271 K
напомнила	4271 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4147 из-за ваших K
настройками	4147 K cookie	4147 K cookies	4147 K файлов cookie
настройках	4147 K cookie
настройки	4147 K cookie	4147 K cookies	4147 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	5002 K кнопку	5002 K на
нашем	4153 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4116 K просьба
неделю	17 раз в K	17 каждую K	4270 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4120 поддержите K	4268 поддержите K
независимые	4269 K медиа
незалежні	5087 K медіа
нейросети	4195 с помощью K
несколько	4183 на K вопросов
никакого	71 K спама
новинами	4954 стежте за K
новини	262 google K	4984 google K
новину	4968 маєте K
новость	4152 есть K
нуждаем	339 K се от вашата
нужна	4193 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4271 K
обещала	4271 K
обещали	4271 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4173 - K	4173 , K	4253 K
обозревательница	4253 K
обраних	4983 K джерел
обучения	48 K ии
объявил	4271 K
объявила	4271 K
объяснил	4271 K
объяснила	4271 K
объясняет	4271 K
объяснял	4271 K
объясняла	4271 K
обязал	4271 K
обязательна	4163 гиперссылка K	4192 материалов ссылка K	4192 ссылка на источник K
обязательные	21 K поля	4153 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	5089 K
обіцяла	5089 K
обіцяли	5089 K
огледален	64 K сайт
оглядач	4990 - K	4990 , K	5069 K
оглядачка	4990 - K	4990 , K	5069 K
оголосив	5089 K
ограничений	4125 читайте без K
одноклассниках	4170 K
одному	5002 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4153 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	4999 наше K	4999 коротке K
опитуванні	35 нашому K	4999 K читачів	4999 нашому K	4999 в K
оповещения	4217 хотите получать K
оприлюднюватиметься	22 не K	4970 ваша e-mail адреса не K
опрос	35 наш K	4183 наш K
опросе	35 нашем K	4183 нашем K	4183 в K
опубликован	22 не будет K	4153 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4271 зовут K
організатори	5089 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4186 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4126 K #%	4126 K # %
отбележете	62 K ме
ответил	99 не K на	4271 K
ответила	99 не K на	4271 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4271 K
отвечала	4271 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4270 K в любой момент
отметил	4271 K
отметила	4271 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4130 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4172 K их нам	4268 K нам
отримувати	5020 хочете K
отримуйте	5024 K
очакваме	263 K вашите
очевидцем	4152 стали K	4152 вы стали K	4968 стали K
ошибку	4154 нашли K
оштрафовал	4271 K
оштрафовала	4271 K
оштрафував	5089 K
""", 'п': """
партнером	4190 совместно с K	5007 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4190 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	5007 K посилання
партнеры	4148 мы и наши K
партньорски	282 K линкове
партнёром	4190 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4190 K ссылки
партнёрским	74 K ссылкам
патроном	4268 станьте K
пееха	342 K
пели	4271 K
первинній	99 K версії
первоначальной	99 K версии
первый	4270 K месяц	4270 рубль в K
переведите	4268 K нам
перевірте	4999 K себе	5002 K пошту
передплатник	50 як K	4947 уже K	4947 вже K
передплатникам	4947 доступний лише K	4947 доступна лише K	4947 доступно лише K
передплатники	50 K можуть	5018 лише K	5018 тільки K
передплатників	4947 тільки для K
передплатою	4947 доступна за K	4947 доступний за K	5003 за K	5025 з K
передплату	80 оформіть K	5003 K за	5086 оформіть K
передплатіть	80 K
передрук	45 K	4981 K
передруковувати	45 K
передруку	4981 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4168 K
перепечатке	4168 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4979 K даних
персональных	4166 K данных
писав	5089 K
писал	4271 K
писала	4271 K	5089 K
писати	5087 нам K
писменото	284 без K съгласие
письме	4186 в одном K
письменного	4207 без K согласия
письмової	5023 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4172 K нам	4204 K на	4268 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4986 K нам	5021 K на
платной	4125 в K версии
побачили	5031 K помилку
повний	20 K текст	5003 K текст
повтаря	342 K
повтаряше	342 K
повторював	5089 K
повторює	5089 K
повторяет	4271 K
повторял	4271 K
повторяла	4271 K
повідомив	5089 K
повідомила	5089 K
повідомили	5089 K
повідомлення	5030 хочете отримувати K	5030 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4986 K нам	4986 K нас	5086 K нам
подайте	264 K сигнал
поддержать	4268 K нас	4268 K редакцию	4268 K нашу
поддерживайте	4268 K нас	4268 K нашу
поддержите	4120 K нашу	4120 K нас	4193 K	4268 K нас	4268 K нашу	4268 K редакцию	4268 K проект	4268 K автора	4268 K наш
поддержка	4121 ваша K	4268 ваша K поможет	4268 ваша K помогает	4268 ваша K позволит
поддержке	4190 при K партнёра	4190 при K партнера	4193 благодаря вашей K	4269 вашей K
поддержки	4269 без вашей K	4269 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4152 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4181 K	4269 наш K	4997 K	5087 наш K
подкаста	272 K	4181 K	4269 нашего K
подкасте	34 нашем K	4181 K
подкасти	34 наші K	272 K	4997 K
подкастов	4181 K
подкасту	4997 K
подкастът	272 K
подкасты	4181 K
подкасті	34 нашому K	4997 K
подкастів	4997 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4125 уже K
подписка	4125 уже есть K	4272 K
подписке	4125 доступен только по K	4125 доступна по K	4125 доступен по K	4187 по K
подписки	4272 K
подпиской	4212 с K
подписку	80 оформите K	80 оформить K	4125 оформить K	4125 оформите K	4186 спасибо за K	4187 K за	4268 оформите K	4268 оформить K
подписчик	50 как K	4125 уже K	4125 вы уже K
подписчикам	4125 доступна только K	4125 доступно только K	4125 доступен только K	4201 только K
подписчики	50 K могут	4201 только K	4272 K
подписчиков	4125 только для K
подписчиком	4268 станьте K
подписывайтесь	4130 K на рассылку	4138 K на нас	4138 K на наш	4138 K на канал	4138 K на telegram	4268 K на
подписываясь	4186 K
подпишитесь	80 K	4120 K на регулярное	4130 K на рассылку	4138 K на наш	4138 K на канал	4268 K на
подчеркнул	4271 K
подчеркнула	4271 K
подчерта	342 K
поділитися	4968 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4995 нашу K
пожертвование	4120 оформите K	4121 сделайте K	4193 регулярное K	4193 ежемесячное K	4268 ваше K	4268 сделайте K	4268 оформите K	4272 K
пожертвования	4269 на K	4272 K
пожертвованиям	4193 благодаря K	4269 благодаря K
пожертвуйте	4268 K
позволяет	4268 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4125 чтобы прочитать K
полный	20 K текст	4187 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4211 K
получать	4203 хотите K	4217 хотите K новости	4217 хотите K push
помилку	5031 знайшли K
помогите	90 K, сколько можете	4268 K нам
помогнете	339 K ни
помогут	4269 K нам
поможет	4269 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4268 нам нужна ваша K
помощью	4195 с K ии
помітили	4982 якщо ви K	5031 K помилку
помічник	63 наш K
понравилась	4269 K статья
понравился	4269 K материал	4269 K текст
пообещал	4271 K
пообещала	4271 K
пообіцяв	5089 K
пообіцяла	5089 K
попереджає	5089 K
попередив	5089 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	5089 K
попросил	4271 K
попросила	4271 K	5089 K
попросили	4271 K	5089 K
попросило	4271 K
порадив	5089 K
порадила	5089 K
посилання	5009 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4271 K
посоветовала	4271 K
постановив	5089 K
постановил	4271 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4271 K
потребовала	4271 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4186 вашей K
почтовом	4186 вашем K ящике
почту	79 на K	4131 на вашу K	4131 вам на K	4186 вашу K
пошту	79 на K	79 на вашу K	4950 на вашу K
пошті	5002 вашій K
пощенска	250 вашата K кутия
пояснив	5089 K
пояснил	4271 K
пояснила	4271 K	5089 K
пояснював	5089 K
пояснювала	5089 K
пояснює	5089 K
поясняет	4271 K
правото	29 си запазва K
працювати	5010 допоможе нам K	5087 K далі
працюємо	5087 ми K
предишна	99 K версия на
предпочитаемые	4169 K источники
предпочитаемых	4169 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4169 K источники	4206 K источники
предпочтительный	4169 K источник
предпочтительных	4206 K источников
предупреди	342 K
предупредил	4271 K
предупреждава	342 K
предупреждает	4271 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4271 K
призвала	4271 K
призвали	4271 K
призна	342 K
признава	342 K
признавал	4271 K
признает	4271 K
признал	4271 K
признала	4271 K
признали	4269 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4271 K
призывала	4271 K
призывали	4271 K
приложение	84 в нашето K	340 нашето K	4132 скачать K	4133 скачайте K	4133 установите K	4167 наше K	4167 мобильное K	4268 скачайте наше K	4268 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4132 открыть в K	4167 нашем K
приложения	4167 нашего K	4269 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4169 K источником
присоединяйтесь	51 K	4268 K к нам	4268 K к нашему	4268 K к нашей	4268 K к нашим	4268 K к сообществу	4268 K к читателям	4268 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4172 K нам	4172 K фото	4172 K видео	4172 K новости	4172 K свои	4172 K их нам	4268 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4172 K нам	4172 K фото	4172 K их нам	4268 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	5086 K до нас	5086 K до нашої	5086 K до нашого	5086 K до спільноти	5086 K до читачів
приєднуйтеся	51 K	5086 K до нас	5086 K до нашої	5086 K до нашого	5086 K до спільноти	5086 K до читачів
проверьте	4183 K себя	4186 K почту
проголосуйте	4198 K	5015 K
продовження	5007 реклама. K
продовжити	4947 щоб K читання	5010 допоможуть нам K
продовжувати	5087 K роботу
продолжаем	4269 мы K работать
продолжать	4193 помогут нам K	4269 K работу
продолжение	4190 реклама. K
продолжить	4125 чтобы K чтение	4193 помогут нам K	4193 поможет нам K	4269 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4163 настоящий материал (информация) K	4208 материал K
произведён	4208 материал K
пройдите	4183 K тест
пройдіть	4999 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4203 не K
пропустити	5020 не хочете K
пропустить	4203 не хотите K
пропустіть	5020 не K
просив	5089 K
просил	4271 K
просила	4271 K	5089 K
просили	4271 K	5089 K
просьба	4116 у нас к вам K	4116 у нас есть K
просять	5089 K
проучване	273 нашето K
прохання	4941 маємо до вас K	4941 невелике K
прочетете	247 за да K цялата
прочитать	4125 осталось K	4125 чтобы K статью
пріоритетне	4983 K джерело
пріоритетним	4983 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4949 K на розсилку
підписка	5090 K
підписку	4947 оформіть K	5002 дякуємо за K	5086 оформіть K
підписники	5018 лише K	5090 K
підписників	4947 тільки для K
підписуйтесь	4953 K на нас	4953 K на наш	4953 K на канал	4953 K на telegram	5086 K на
підписуйтеся	4953 K на наш	4953 K на канал
підписуючись	5002 K
підпишіться	4949 K на розсилку	4953 K на наш	5086 K на
підтримайте	4944 K нашу	4944 K незалежну	4944 K нас	5010 K	5086 K нас	5086 K нашу	5086 K незалежну	5086 K редакцію	5086 K автора	5086 K роботу	5086 K наш
підтримати	5086 K нас	5086 K нашу
підтримка	4945 ваша K	5086 ваша K допоможе
підтримки	5007 за K партнера	5087 спільноти K	5087 вашої K
підтримуйте	5086 K нас	5086 K нашу
підтримці	5010 завдяки вашій K	5010 завдяки K читачів	5087 вашій K
піти	4941 перш ніж K
""", 'р': """
работа	340 нашата K	4269 наша K
работаем	4269 мы K
работать	4193 помогут нам K	4193 поможет нам K	4269 K дальше
работу	4269 нашу K
радив	5089 K
радила	5089 K
радили	5089 K
радить	5089 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4207 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4268 K нам
рассказал	4271 K
рассказала	4271 K
рассказать	4152 есть что K	4152 хотите K
рассказывать	4269 K правду
расследование	4269 наше K	4269 это K
расследования	4269 наши K
рассылка	4269 наша K	4272 K
рассылку	78 на K	78 нашу K	78 K	4130 нашу K	4130 K самых	4269 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4186 K
регулярний	5010 K внесок
редактор	265 е K	265 - K	265 , K	4173 - K	4173 , K	4253 K отдела	4253 K	4990 - K	4990 , K	5069 K
редакторка	4990 - K	4990 , K	5069 K
редакцией	39 нашей K	4172 связаться с K
редакции	99 поправка K	4151 мнение K	4151 позиция K	4151 мнением K	4207 без согласия K	4269 нашей K
редакцию	39 в нашу K	4172 напишите в K	4172 пишите в K
редакция	270 в нашата K	340 нашата K	4269 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4986 напишіть у K	4986 пишіть у K
редакція	5087 наша K
редакцією	39 нашою K	4986 зв'язатися з K
редакції	43 письма до K	99 від K:	4967 думка K	4967 позиція K	4967 позицією K	4986 пишіть до K	5023 без згоди K	5023 без дозволу K	5087 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	5007 після K	5007 на правах K	5087 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4190 после K	4190 на правах K	4269 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4173 - K	4173 , K	4253 K	4990 - K	4990 , K	5069 K
репортери	39 на нашите K	340 нашите K
репортерка	4990 - K	4990 , K	5069 K
репортёр	4173 - K	4173 , K	4253 K
решил	4271 K
реєструючись	5002 K
робота	5087 наша K
роботу	5087 нашу K
розкажіть	38 K нам	67 K нам
розповів	5089 K
розповідати	5087 K правду
розповіла	5089 K
розповісти	4968 маєте що K	4968 є що K	4968 хочете K
розсилка	5087 наша K	5090 K
розсилку	78 на K	78 нашу K	78 K	4949 нашу K	4949 щоденну K	5087 нашу K
розслідування	5087 наші K	5087 це K
рублей	4270 # K
рік	5088 на K
""", 'с': """
свидетелем	4152 стали K	4152 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4172 K с нами
связаться	4172 K с автором
свідком	4968 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	5089 K
сказал	4271 K
сказала	4271 K	5089 K
сказати	4968 маєте що K
скаржаться	5089 K
скаржився	5089 K
скаржилася	5089 K
скачайте	4132 K наше
скиньте	4268 K нам	4268 K донат
сколько	4268 скиньте K
скриньку	5002 вашу K
скриньці	5002 вашій K
следите	4138 K за нами
словам	4271 по K
словами	5089 за K
слушайте	295 K ни
слідкуйте	4953 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4271 K
советовала	4271 K
советовали	4271 K
советует	4271 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4175 внешнее K
содержит	99 K сцены
сообщение	4163 данное K (материал) создано	4208 K создано
сообщил	4271 K
сообщила	4271 K
сообщили	4271 K
сообщите	38 K нам	67 K нам	4172 K нам	4268 K нам
соучастником	4193 станьте K	4268 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4253 K
сповіщення	14 K	4951 увімкнути K	4951 увімкніть K	5030 хочете отримувати K	5030 хочете отримувати пуш-K	5030 бажаєте отримувати K	5030 хочеш отримувати K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	5087 K текст	5087 K матеріал
сподобалась	4941 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4271 K
спросил	4271 K
спросила	4271 K
співали	5089 K
співучасником	5086 станьте K
спільнота	5087 наша K
спільноти	4945 стань частиною K	5010 частиною K	5087 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4268 K нашим	5086 K нашим
статей	5017 до всіх K	5017 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	5087 ця K
статья	4269 эта K
статьям	4200 ко всем K
стверджує	5089 K
стежте	4953 K за нами
стигнали	260 щом сте K дотук
стороннего	4175 K сервиса
сторонним	4175 K сервисом
стороннього	4992 K сервісу
стороннім	4992 K сервісом
суммой	4270 любой K
сумму	4270 любую K
сутрин	17 всяка K
существуем	4269 мы K
существует	4193 K благодаря
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
телеграм	16 K	262 K	4138 наш K-канал	4138 в нашем K	4170 K	4170 K-канал	4170 K-канале	4204 пишите в K	4269 наш K	4953 наш K-канал	4984 K	4984 K-канал	4984 K-каналі
телеграме	16 K	4170 K
телеграмі	4984 K
телефон	99 K довіри
тест	4183 наш K	4999 наш K
тиждень	17 раз на K	5088 на K
требовал	4271 K
требовала	4271 K
требовали	4271 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4133 включите K	4133 включить K	4133 разрешить K	4217 хотите получать K	4217 хотите получать пуш-K	4217 хочешь получать K
уверяет	4271 K
уверял	4271 K
уверяла	4271 K
увійдіть	24 K	4948 K, щоб
уговаривал	4271 K
уговаривала	4271 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4217 хотите K о
уйдете	4116 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4983 K джерел
улюблені	4983 K джерела
умовляв	5089 K
умоляваше	342 K
умолял	4271 K
умоляла	4271 K
умоляли	4271 K
утверждает	4271 K
уточнение	99 K:
уточнення	99 K:
уточнив	5089 K
уточнил	4271 K
уточнила	4271 K	5089 K
учасником	5086 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4269 K нашу
цитировании	4168 при K
цитування	4981 у разі K
цитуванні	4981 при K
""", 'ч': """
частиною	5086 станьте K
частковому	5009 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4268 спасибо, что K
читай	4953 K нас
читайте	4138 K нас в	4953 K нас у	4953 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4183 опросе K	4193 благодаря поддержке K	4213 K	4269 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4116 дорогие K	4213 K	4269 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4213 K	4269 благодаря K
читати	4947 щоб K далі	5086 щоб K далі
читачам	18 завдяки K	5026 K
читачі	36 наші K	5026 K	5087 наші K
читачів	43 листи K	5026 K	5087 наших K
читаєте	5086 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	5088 K
щомісячний	5010 K внесок
щомісячно	5088 K
щоранку	17 K
щотижневу	4949 K розсилку
""", 'э': """
электронной	4186 адрес K почты
электронную	4186 K почту
""", 'я': """
яжіться	38 зв'K з нами	4986 зв'K з нами
язкові	21 обов'K поля	4970 обов'K поля
якщо	4941 K ви вже тут
""", 'і': """
із	5084 # K #
інтелектом	5012 штучним K
інтелекту	5012 за допомогою штучного K
інформацію	4968 маєте цікаву K
історію	4968 маєте K
""", 'א': """
אדבלוק	2326 K
אומר	2364 K
אומרת	2364 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2247 עקבו K	2361 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2244 דואר K
אמר	2364 K
אמרה	2364 K
אמרו	2364 K
אתכם	2290 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2363 K
ביקש	2364 K
ביקשה	2364 K
במייל	2289 K שלכם
בסרטון	2275 לצפות K זה
בעוגיות	2253 שימוש K
בעיתונות	2290 לתמוך K
בעלי	2332 בלי K הון	2332 ללא K הון
בקובצי	2252 משתמש K
בשבוע	17 פעם K	2363 K
בתגובות	85 K
בתוכן	2303 לעשות שימוש K
""", 'ד': """
דווחו	2361 K לנו
דיגיטלי	2239 רכשו מינוי K
דיוור	2289 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2248 הורידו את K	2362 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2364 K
הודיעה	2364 K
הוואטסאפ	2248 לקבוצת K
הווטסאפ	2248 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2364 K
הוסיפה	2364 K
הזהיר	2364 K
הזכויות	2263 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2273 הוא ראש K	2273 היא ראש K
החינמיות	2306 הכתבות K
הטלגרם	2248 לערוץ K
הטקסט	2276 K
היום	2361 תרמו K
הירשמו	2239 כדי להמשיך לקרוא K	2361 K לקבלת
הכותב	2303 על דעת K
הכתבה	45 לפרסם את K	2239 להמשך קריאת K	2276 K	2362 K הזאת
המדור	2271 הוא עורך K	2271 היא עורכת K
המובעות	2303 הדעות K במאמר	2303 הדעות K בטור	2303 הדעות K בכתבה
המועדף	2266 למקור K	2266 כמקור K
המייל	2243 לתיבת K	2244 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2244 K היומי	2289 K השבועי של	2289 K שלנו	2362 K
הסביר	2364 K
הסיכום	2276 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2276 הנקודות K
העיתונות	2362 K העצמאית
הפרטיות	2253 מדיניות K
הפרסומות	2326 חוסם K	2328 את חוסם K	2328 חוסם K
הפרסומים	2326 חוסם K
הפרסומת	11 K
הצביעו	2361 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2248 K לערוץ	2361 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2253 תנאי K
השמות	99 K שונו
התגובות	2286 K
התחברו	24 K	2239 כדי להמשיך לקרוא K
התמונות	40 את K שלכם
התמיכה	2290 בזכות K שלכם
התראות	14 K
התרגום	2276 K
התרומה	2361 K שלכם
""", 'ו': """
ובטוויטר	2247 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2290 K בכם
ותלויה	2290 K בכם
""", 'ז': """
זקוקה	2361 K לכם
""", 'ח': """
חברת	2273 היא K סגל
חודשית	2361 תרומה K
חוקר	2273 הוא K ב
חוקרת	2273 היא K ב
חיצוני	2275 תוכן K	2275 תוכן ממקור K
""", 'ט': """
טען	2364 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2289 K למייל	2289 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2239 הצטרפו K
כתב	2364 K
כתבה	2276 K זו	2362 K זו	2364 K
כתבו	38 K לנו	67 K לנו	2361 K לנו
כתבות	2306 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2271 היא K
כתובת	77 הזינו K מייל	2244 K דוא"ל
""", 'ל': """
לדברי	2364 K
להגיב	6 כדי K	2286 K
להמשיך	2239 כדי K לקרוא,	2239 כדי K לקרוא בחרו	2239 כדי K לקרוא יש	2239 כדי K לקרוא את הכתבה	2290 עזרו לנו K
להעתיק	2303 לשכפל, K
לחודש	2363 K
לחוק	2303 סעיף #א K
לחצו	2361 K כאן
לידיעון	2361 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2241 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2243 הירשמו K	2243 הרשמה K	2243 K שלנו	2289 בהצלחה K	2361 הירשמו K
לעזרתכם	2361 אנחנו זקוקים K
לענייני	2271 הוא כתב K	2271 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2275 K בתוכן
לקבוצת	2248 הצטרפו K
לקריאה	2306 כתבות K
לקריאת	20 K הכתבה
לשנה	2363 K
לתומכים	2290 הצטרפו K שלנו
""", 'מ': """
מאמרים	15 K חינם	2306 K חינם
מודעות	2328 בחוסם K	2328 חוסם K
מועדף	2266 מקור K	2266 כמקור K	2346 מקור K	2346 כמקור K
מחקר	2273 הוא עמית K
מינוי	2239 רכשו K ל-	2239 רכשו K כדי	2239 רכשו K או	2361 רכשו K	2365 K
מנוי	2239 כבר K?
מנויים	2365 K
מניות	2332 בלי בעלי K	2332 ללא בעלי K
מסכימים	43 לא K	43 K?	2289 בהרשמה אתם K
מסר	2364 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2273 הוא K	2273 היא K
""", 'נ': """
ניוזלטר	2289 K שבועי	2365 K
נשלח	57 K לכם
""", 'ס': """
סגל	2273 הוא חבר K
סופר	2273 הוא K ו
סופרת	2273 היא K ו
סיכום	2276 K
סיפר	2364 K
סיפרה	2364 K
סעיף	2303 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2361 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2289 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2271 הוא K	2273 הוא K
עיתונאית	2271 היא K	2273 היא K
עיתונות	2290 לעשות K	2362 K עצמאית
עכשיו	2239 רכשו מינוי K	2361 תרמו K
עלולים	99 K להיות קשים
עמיתת	2273 היא K מחקר
עמלה	2302 נקבל K	2302 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2273 הוא K	2273 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2326 חוסם K	2328 בחוסם K	2328 חוסם K	2328 חוסמי K	2362 ללא K
פרסומת	11 K
פרשן	2271 הוא K
פרשנית	2271 היא K
""", 'צ': """
ציין	2364 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2362 K
קרא	2364 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2363 חודש K
""", 'ש': """
שאלו	2276 K את
שולחים	57 אנחנו K לכם
שיווקי	2289 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2361 K לנו
שלנו	39 לכתב K	2362 K
שנקבל	2302 K עמלה
שקראתם	2361 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2286 K
תוכן	9 K זה	2275 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2290 K בכם
תלויה	2290 K בכם
תמיכתכם	2361 K
תמכו	2361 K בנו
תקציר	2276 K
תרומה	2365 K
תרומות	2365 K
""", 'ا': """
اخبارنا	116 تابعوا K	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1835 K مطلب	1835 K خبر	1887 براي K مطلب
ادبلاكر	1865 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1781 به ايميل شما K	1804 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K المواد	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1787 از كوكي K ميكنيم	1787 از كوكيها K ميكنيم	1788 شرايط K	1800 K از مطالب اين سايت	1800 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1828 K تهيه كنيد	1887 K تهيه كنيد	1891 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1804 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1890 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1862 K را دريافت
اعلانهاي	1862 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1890 K
افزونه	1865 K مسدود
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
الاعلان	11 بعد K
الاعلانات	127 حاجب K	127 مانع K	202 مانع K	202 حاجب K	202 اداة حظر K	203 مانع K	203 حاجب K	203 اداة حجب K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	109 بريدك K	110 البريد K	165 في بريدك K
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
الدخول	24 سجل K	104 سجل K الان	104 سجل K الي حسابك	104 سجل K او اشترك	104 سجل K او انشئ	239 سجل K او
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
المحتوي	9 هذا K	104 هذا K متاح	135 يمنع اعادة استخدام K	135 يمنع اعادة انتاج K	135 يمنع اعادة توزيع K
المحرر	99 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	240 الصحافة K
المفضل	140 مصدرك K	140 مصدركم K	140 المصدر K لديك
المفضلة	140 مصادرك K	140 مصادركم K
المقال	20 لقراءة K	99 تم تحديث هذا K	104 لقراءة K كاملا	125 يحتوي هذا K علي محتوي من	168 لقراءة هذا K	240 هذا K
المواد	135 يمنع اعادة انتاج K	135 يمنع اعادة توزيع K
النشر	135 يمنع اعادة K
النشرة	109 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	239 انضم K
اليهم	51 انضم K
انتاج	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
انستغرام	239 تابعنا علي K
انضموا	51 K اليهم
انقر	239 K هنا
اوضح	242 K
اوضحت	242 K
اول	1889 ماه K
اوليه	99 نسخه K اين
ايميل	1781 K خود را وارد كنيد	1782 ادرس K	1782 نشاني K	1824 در K خود	1887 K خود را وارد كنيد
ايميلتان	1824 به K
اينجا	1834 K كليك كنيد	1887 K كليك كنيد
اينستاگرام	1785 در K دنبال
اينه	64 K
اپ	1823 K
اپليكيشن	1823 K	1887 K ما را	1887 K را دانلود كنيد	1887 K را نصب كنيد	1888 K ما
اگهي	11 پس از K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1791 K شود
بازتابدهنده	1841 الزاما K	1841 لزوما K	1841 K ديدگاه
بازنشر	45 K
باشيد	1804 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1817 را K
بحسب	242 K
بخوانيد	1802 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1888 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 علي K	165 سجل K	165 اضف K	165 يوميا في K	165 في K كل
بريدكم	77 اتركوا K	165 في K
بشنويد	1817 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1804 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1804 براي ما K	1887 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1802 K	1814 به تيم ما K	1887 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1804 با ما در ميان K	1887 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1804 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1890 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغات	70 بدون K	1863 مسدود كننده K	1865 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1803 منبع K	1803 منابع K	1882 منابع K	1882 منبع K
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
تلغرام	116 قناتنا علي K	239 تابعنا علي K
تلگرام	1785 ما را در K	1785 در K دنبال	1785 كانال K ما	1804 با ما در K
تماشا	1817 K كنيد
تمامي	1801 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
توصيف	99 حاوي K
توضيح	99 K:	1890 K داد
تيليغرام	116 قناتنا علي K
تيم	1888 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1787 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حقوق	1801 كليه K	1801 همه K	1801 تمام K
حمايت	1825 K مالي خود	1826 به K شما نياز	1826 با K شما	1827 K كنيد	1887 از ما K كنيد	1887 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1888 اين K
خبرنامه	1781 K ما	1781 اشتراك K	1782 در K	1824 K روزانه	1824 K هفتگي	1888 K ما	1888 K	1891 K
خبرنگار	39 K ما	1804 K ما را	1809 K
خبرنگاران	39 K ما	1888 K ما
خبرها	1862 اعلان K
خبرهاي	1862 اعلان K فوري
خصوصي	1788 سياست حريم K
خواست	1890 K
خواستند	1890 K
خواندن	1828 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1826 به K خود تكيه	1888 K ما
خواهد	1820 منتشر K شد
خواهند	1820 منتشر K شد
""", 'د': """
داده	1791 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1809 استاد K
دريافت	1862 K اعلان	1862 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1785 ما را K كنيد	1802 K كنيد	1802 K كنيم	1887 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1804 به ما خبر K	1817 گوش K	1831 هديه K	1887 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1820 نوشتن K	1820 ارسال K	1820 بيانگر K	1841 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1814 وبينار K ما	1828 اشتراك K	1842 مقاله K	1842 مطلب K	1842 مطالعه K	1887 K ثبت نام كنيد
روزنامه	1841 ديدگاه K
روزنامهنگار	1809 K
روزنامهنگاري	1888 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1889 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1888 K ما
سايتهاي	1811 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1802 عضو K	1802 K	1887 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1824 خبرنامه K
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
ضدتبليغ	1865 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1803 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1865 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرستاده	1781 به ايميل شما K
فرصتهاي	1814 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1820 K	1821 حروف لاتين (K)
""", 'ق': """
قال	242 K
قالت	242 K
قالوا	242 K
قبلي	99 نسخه K اين
قراءنا	240 K
قرائنا	166 نعتمد علي K	166 ونعتمد علي K	240 K
قناتنا	116 انضم الي K	240 K
""", 'ك': """
كاتب	145 K
كاتبة	145 K
كاتبه	163 يعبر عن راي K
كاتبها	163 تعبر عن راي K
كار	1888 K ما
كاربري	1828 حساب K خود شويد	1887 حساب K خود شويد
كانال	1785 به K ما	1802 K ما	1888 K ما
كتب	242 K
كتبت	242 K
كردهايد	1828 ثبت نام K	1828 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1839 K دريافت كنيم	1839 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1814 ديدن K	1817 گوش K	1831 هديه K	1834 روي لينك كليك K	1834 كليك K	1865 لطفا ان را غير فعال K	1887 به ما كمك K	1887 روي لينك كليك K	1887 همين حالا ثبت نام K
كوكي	1788 از K
كوكيها	1788 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1820 حروف K	1821 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1841 K نظر
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
ما	1888 به K
مالكين	208 بلا K
مالي	1826 كمك K شما	1887 كمك K شما	1891 كمك K
ماه	1889 در K
ماهانه	1889 K
مباشرة	165 K في بريدك
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1811 K خارجي	1811 اجازه ميدهيد K
محتوايي	1811 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1800 كليه حقوق K است	1800 تمامي حقوق K است	1800 همه حقوق K است	1800 تمام حقوق K است
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
مستقل	1888 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1863 K تبليغات	1865 K تبليغات
مشترك	168 هل انت K	1828 K شويد	1887 K شويد
مشتركا	50 بصفتك K
مشتركان	1828 ويژه K است
مصنوعي	1812 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1888 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1835 ادامه K
ملاك	208 بلا K
منبع	1840 ذكر K
منتخب	1803 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1823 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1824 عضويت شما با K	1824 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1811 از شما اجازه K
ميدهد	1820 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1890 K
ميگويد	1890 K
ميگيريم	1839 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1820 منتشر K شد
نخواهند	1820 منتشر K شد
نداد	99 پاسخ K
ندهيد	1887 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1823 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1887 در K ما	1888 K ما
نمايش	1791 K داده شود
نميشود	60 ايميل شما نمايش داده K	1820 منتشر K
نوشت	1890 K
نويسنده	1804 ايميل K	1809 K
نياز	1826 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1828 مشترك K
هماكنون	1887 K ثبت نام كنيد
همايش	1814 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1826 به حمايت شما K
واتساب	116 قناتنا علي K	239 تابعنا علي K
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
وبينار	1814 K ما	1814 در K
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
ويديو	40 عكسها و K	40 عكس و K	1811 ديدن اين K
ويري	242 K
ويضيف	242 K
ويقول	242 K
ويقولون	242 K
""", 'ي': """
يؤكد	242 K
يرد	99 لم K
يقول	242 K
يقولون	242 K
يوتيوب	16 K	116 قناتنا علي K	239 تابعنا علي K
يوميا	165 في بريدك K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	99 نسخه K اين
پژوهشگر	1809 K
""", 'گ': """
گزارش	1888 اين K
گزارشهاي	1888 K ما
گفت	1890 K
گفتند	1890 K
گفته	1890 K است	1890 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2397 का K रखने
अनुवाद	2401 K	2403 मशीन से K	2403 मशीनी K	2403 एआई की मदद से K	2403 ai की मदद से K	2403 एआई द्वारा K
अनुवादित	2403 एआई की मदद से K
अनुसार	2464 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2407 K राय दें
अपील	2464 K की
अलर्ट	2409 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2461 K दान
आपको	57 हम K
आर्टिकल	2422 फ्री K	2422 मुफ्त K
आर्थिक	2412 K सहयोग दें	2412 K सहयोग करें	2461 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2371 ऐप K करें	2409 K करें
इनबॉक्स	2370 सीधे आपके K	2370 हर सुबह आपके K	2370 हर हफ्ते आपके K	2370 आपके K में पाएं	2370 रोज आपके K	2370 आपके K में हर	2410 अपने K में
""", 'उ': """
उपयोग	2377 कुकीज का K	2377 कुकी का K
""", 'ए': """
एजेंसी	2421 K की फीड
एडिटर	2397 सब K हैं	2397 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2440 K
""", 'क': """
कमीशन	2420 हमें K मिल	2420 K मिल सकता है
कमेंट	2407 अपनी राय K	2408 K करने के लिए	2408 K में अपनी राय	2408 K हटा	2408 K करने वाले
करके	2410 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2370 ईमेल दर्ज K	2373 फॉलो K	2390 जॉइन K	2390 लाइक K	2393 हमें ईमेल K	2407 पोल में वोट K	2410 साइन अप K	2415 शेयर K	2415 साझा K	2415 सेव K	2461 फॉलो K	2461 लॉग इन K	2461 साइन अप K
कहती	2464 K
कहते	2464 K
कहा	2464 K
कहानी	67 अपनी K हमें
कीजिए	2461 मदद K
कॉपी	2415 लिंक K हो गया
कॉपीराइट	2389 K
क्लिक	2390 K करें	2461 यहां K करें	2461 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2462 इस K	2462 यह K
खबरें	2417 और K पढने के लिए	2422 मुफ्त K
खबरों	2417 अन्य K के लिए	2417 ताजा K के लिए	2417 की K के लिए
खरीदें	2405 यहां से K
खेलें	2407 क्विज K और
""", 'ग': """
गिफ्ट	2415 K करें
गोपनीयता	2377 K नीति
""", 'ज': """
जनरेट	2421 ऑटो-K
जरूर	2393 हमें K दें
जावास्क्रिप्ट	2377 K
जुडने	2391 K के लिए
जुडिए	51 आप भी K	2461 K
जुडें	51 आप भी K	2373 चैनल से K	2390 K	2405 हमारी टीम से K	2461 हमसे K
ज्वाइन	2390 K करें
""", 'ट': """
टिप्पणियों	2408 K के लिए
टिप्पणी	99 K करने से इनकार	2408 K करने के लिए	2408 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2371 ऐप K करें	2409 K करें	2409 K कीजिए	2461 ऐप K करें	2461 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
तैयार	2403 एआई की मदद से K किया गया है	2403 ai की मदद से K किया गया है
""", 'द': """
दान	2465 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2461 राय K
देखें	2461 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2377 K नीति
निर्भर	2412 आपके सहयोग पर K
नोटिफिकेशन	14 K	2371 K चालू करें	2409 K ऑन करें	2409 K ऑन कर लें
नौकरी	2405 K के अवसर
न्यूज	2374 गूगल K पर
न्यूजरूम	39 हमारे K	2375 कलेक्टिव K की ओर से	2375 के लिए कलेक्टिव K
न्यूजलेटर	2370 हमारे K	2370 हमारा K	2370 हमारा साप्ताहिक K	2370 K के लिए	2462 हमारे K	2465 K
""", 'प': """
पढने	0 K का समय	2413 K के लिए
पढें	0 मिनट में K	2371 ऐप में K	2461 पूरी खबर K
पत्रकार	2462 हमारे K
पत्रकारिता	2397 K में सक्रिय हैं	2462 हमारी K	2462 स्वतंत्र K
पसंदीदा	2392 K सोर्स	2392 K स्रोत	2392 K न्यूज सोर्स	2456 K स्रोत	2456 K सोर्स
पाठकों	18 K के सहयोग	2412 K के सहयोग से चलते
पाने	2410 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2421 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2464 K
पूछें	2401 K
पूरी	2413 बनकर K खबर
पॉडकास्ट	2406 K सुनें	2406 K सुनने के लिए	2462 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2375 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2463 K माह	2463 K वर्ष
प्रतिक्रिया	2407 अपनी K
प्रिफर्ड	2392 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2393 हमें K	2393 कमेंट करके K	2461 हमें K	2461 राय K
बताते	2464 K
बताया	2464 K
बदल	99 नाम K
बाहरी	2400 K साइट
बिंदु	2401 मुख्य K
बॉक्स	2408 कमेंट K में
बोला	2464 K
बोले	2464 K
ब्राउजर	10 आपका K
ब्लॉकर	2440 ऐड K	2440 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2393 हमें K	2461 हमें K	2461 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2463 हर K
मांगते	2400 आपकी इजाजत K हैं	2400 आपकी अनुमति K हैं
मुताबिक	2464 K
मुफ्त	2422 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2413 पढना जारी K के लिए
रजिस्टर	2461 अभी K करें
रहिए	2417 जुडे K
रहें	2417 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2464 K
लिखें	38 हमें K	67 हमें K	2461 हमें K
लेख	2462 यह K	2462 इस K
लॉग	24 K इन
लॉगिन	2461 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2421 लेखक के निजी K
विज्ञापन	11 K के बाद खबर	11 K के बाद लेख	70 न K	70 बिना K	70 कोई K नहीं	2440 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2406 K देखें	2406 K यहां देखें	2406 K भी देखें	2406 K देखने के लिए
वेबसाइट	2462 हमारी K
वेबिनार	2405 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2393 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2377 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2393 हमसे K करें
संपादित	2421 ने K नहीं किया
संवाददाता	39 हमारे K	2397 वरिष्ठ K हैं	2397 K हैं
संस्करण	99 पिछले K में
सकते	2391 जुड K हैं	2391 फॉलो कर K हैं	2393 हमें भेज K हैं
सदस्य	55 मासिक K	2413 पहले से K हैं	2461 K बनें
सदस्यता	2413 K लें
सप्ताह	2463 प्रति K
सब्सक्राइब	2370 न्यूजलेटर को K	2370 न्यूजलेटर K	2373 चैनल को K	2390 K करें	2410 K करके आप	2461 K करें
सब्सक्राइबर	50 K	2413 K हैं
सब्सक्राइबर्स	2413 K के लिए है
सब्सक्रिप्शन	2410 K सफल	2465 K
समरी	2401 K
समर्थन	2461 K करें
सर्वाधिकार	2388 K सुरक्षित
सर्वे	2407 K में भाग लें	2407 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2412 हमें K करें	2461 आपका K	2461 हमें K	2461 K करें	2461 आपके K
सहयोगी	55 मासिक K
सामग्री	2400 से मिली K शामिल है	2400 K उपलब्ध नहीं है
सारांश	2401 K
सिंडीकेट	2421 K फीड
सीनियर	2397 K सब एडिटर हैं
सुझाएं	2461 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2406 को K	2406 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2403 K अनुवाद
स्वीकार	2400 कुकीज K करें
""", 'ह': """
हमारा	2371 K ऐप	2462 K काम	2462 K ऐप
हमारी	39 K टीम से	2461 K मदद करें	2462 K टीम
हमारे	2462 K पाठक	2462 K चैनल	2462 K साथ
हिस्सा	2407 सर्वे में K लें
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
กด	4757 Kเพิ่มเพื่อน	4785 Kติดตาม
กร	4727 Kอกอีเมล
กล	4788 K่าว
กอ	4786 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4785 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4745 Kบคุณที่สมัคร	4745 Kบคุณที่ลงทะเบียน	4786 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4785 Kิกที่นี่	4785 Kิกชม
คว	4755 Kามเห็นส่วนตัวของผู้เขียน
ค่	4754 Kาคอมมิชชั่น	4754 Kาคอมมิชชัน
""", 'จ': """
จด	4726 Kหมายข่าวของเรา	4745 Kหมายข่าวรายสัปดาห์ของเรา	4789 Kหมายข่าว
จะ	4744 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4785 Kวน์โหลดแอปของเรา	4785 Kวน์โหลดแอปได้	4785 Kวน์โหลดแอปเลย	4785 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4736 Kดต่อผู้สื่อข่าวของเรา	4736 Kดต่อกองบรรณาธิการ	4785 Kดตามเรา
ต่	4787 Kอเดือน	4787 Kอปี
""", 'ถ': """
ถื	4745 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4749 Kลองอ่าน
ทั	38 Kกมา	4755 Kศนะของผู้เขียน
ทา	4744 Kงเว็บไซต์ขอสงวนสิทธิ์	4746 Kงอีเมลทุก
ทุ	4746 Kกเช้าทางอีเมล
""", 'บ': """
บท	4750 Kความฟรี	4786 Kความนี้
บร	4789 Kิจาค
บล	4769 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4788 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4747 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4788 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4736 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4738 Kมรับคุกกี้
""", 'ร': """
ระ	4788 Kบุว่า
รา	4787 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4747 Kวมสนับสนุนการทำงานของเรา	4747 Kวมสนับสนุนสื่ออิสระ	4747 Kวมสนับสนุนนักข่าว	4785 Kวมสนับสนุน	4785 Kวมบริจาคให้เรา	4785 Kวมบริจาคกับเรา	4785 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4755 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4786 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4732 Kวนลิขสิทธิ์	4733 Kวนสิทธิ์
สน	4747 Kับสนุนการทำงานของเรา	4747 Kับสนุนสื่ออิสระกับ	4785 Kับสนุนเรา	4785 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4726 Kัครรับจดหมายข่าว	4726 Kัครรับข่าวสาร	4785 Kัครรับ	4785 Kัครสมาชิกวันนี้	4785 Kัครสมาชิกเลย	4785 Kัครสมาชิกเพื่อ	4785 Kัครสมาชิกได้ที่	4785 Kัครสมาชิกของเรา	4789 Kาชิก
สำ	4749 Kหรับสมาชิกเท่านั้น
สื	4786 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4736 Kงเรื่องราวของคุณ	4736 Kงข่าวหาเรา	4785 Kงข้อมูลมาที่	4785 Kงคลิปมา
""", 'ห': """
หล	11 Kังโฆษณา
หา	4736 Kกคุณมีข้อมูล
ห้	4732 Kามคัดลอกข้อความ	4732 Kามคัดลอกเนื้อหา	4732 Kามคัดลอกบทความ	4732 Kามคัดลอกหรือเผยแพร่	4732 Kามคัดลอกหรือทำซ้ำ	4732 Kามคัดลอกหรือดัดแปลง	4732 Kามคัดลอกหรือนำ	4733 Kามทำซ้ำ
""", 'อ': """
อย	4785 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4726 Kเมลของคุณ
อ่	4749 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4785 Kียนถึงเรา	4785 K้าสู่ระบบเพื่อ
เฉ	4749 Kพาะสมาชิก
เน	9 Kื้อหานี้	4738 Kื้อหาจากภายนอก	4738 Kื้อหาภายนอก
เป	4749 K็นสมาชิกอยู่แล้ว	4788 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4744 Kื่อแสดงความคิดเห็น	4749 Kื่ออ่านต่อ	4749 Kื่ออ่านบทความ	4757 Kิ่มเพื่อนไลน์	4757 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4744 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4736 K้งเบาะแสข่าว	4736 K้งเรา	4785 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4735 Kล่งข่าวที่ต้องการ	4735 Kล่งข่าวโปรด	4735 Kล่งที่มาที่ต้องการ
แอ	4757 Kดไลน์	4757 Kดไลน์เพื่อ	4785 Kดไลน์
""", 'โ': """
โป	4769 Kรแกรมบล็อกโฆษณา
โห	4785 Kวตเลย	4785 Kลดแอป
""", 'ใ': """
ให	4786 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5204 hãy gửi K
""", 'ủ': """
ủng	5143 ly cà phê K hộ	5204 hãy K hộ
""", 'あ': """
あと	2979 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	3040 Kがでしたか
いた	2908 Kだいたサポートは	2908 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2930 Kいのブラウザ
お寄	3040 Kせください
お届	57 Kけします
お申	2965 Kし込みはこちら	3040 Kし込みください	3040 Kし込みはこちら
お聞	3040 Kかせください
お見	3040 K逃しなく
お試	3040 Kしください
お読	3040 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2985 K転載したものです	2985 Kの転載です
か月	2914 K無料	3042 K無料
""", 'が': """
が作	3021 aiK成
が無	2930 javascriptK効
が生	3021 aiK成
が翻	3021 aiK訳
が要	3021 aiK約
""", 'こ': """
ここ	2911 Kからは有料	2914 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2911 K記事は有料	2911 K記事は会員	2937 K記事についてのご意見	2999 Kコンテンツは	2999 K投稿は	2999 K外部コンテンツは	3041 K記事が	3041 K記事を	3041 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2930 K用のブラウザ
ご協	3040 K力ください
ご存	2986 Kじの方は
ご寄	2909 K付をお願い	3040 K付
ご意	43 K見・ご反論	2937 K見をお寄せ	2937 K見・ご感想をお寄せ	2937 K見・ご感想はこちら	2937 K見・ご感想をお待ち	2937 K見・ご感想をお聞かせ	2937 K見・ご感想をお願い	2937 K見・ご感想を送る
ご感	2937 K想をお寄せ
ご支	2909 K援をお願い	3040 K援
ご登	2976 K録ありがとうございます	3040 K録
ご覧	3040 Kください	3040 Kいただけます
ご購	3040 K読
ご連	3040 K絡ください
""", 'す': """
すで	2979 Kに会員の方
すべ	2914 Kての記事が
""", 'ぜ': """
ぜひ	2925 Kフォロー
""", 'で': """
で作	3021 aiK成
で受	2954 lineKけ取る
で届	2954 lineKく
で最	2954 lineK新
で生	3021 aiK成
で要	3021 aiK約
""", 'と': """
と強	3043 K調
と書	3043 Kい
と発	3043 K表
と話	3043 Kし	3043 Kす
と語	3043 Kっ	3043 Kる
と説	3043 K明
と述	3043 Kべ
""", 'に': """
によ	3021 aiKって生成	3021 aiKる要約	3043 Kると
""", 'の': """
の使	2935 cookieK用
の学	48 aiK習
の採	2965 K用情報はこちら
の提	2985 K供記事です
""", 'を': """
をフ	2925 Kォローしよう
を使	2935 cookieK用
を利	2935 cookieK用
を有	2930 javascriptK効	2930 javascript K効
を発	3043 K表した
を許	2960 cookieK可
""", 'ア': """
アカ	2954 lineKウントはこちら
アシ	63 aiKスタント
アド	3005 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2983 Kィリエイト広告	2983 Kィリエイトプログラム	2983 Kィリエイトリンク	2993 Kィリエイトリンク	2993 Kィリエイト広告	2993 Kィリエイトプログラム
アプ	2920 Kリはこちら	2921 Kリを開く	2921 Kリをダウンロード	2921 Kリのダウンロード	2921 Kリをインストール	2975 Kリなら通知	2975 Kリなら速報	2975 Kリなら、	2975 Kリで読むと	2975 Kリなら
アン	2971 Kケートはこちら	2971 Kケート実施中	2971 Kケートにご協力ください	2971 Kケートにご協力を	2971 Kケートへのご協力	2972 Kケートに答えて
""", 'オ': """
オフ	3005 Kにしてページを
""", 'カ': """
カ月	2914 K無料	3042 K無料
""", 'ク': """
クイ	2972 Kズに答えて
クッ	2932 cookie(Kキー)	2935 Kキーを使用	2935 Kキーを利用	2960 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2937 Kントを投稿するには	2937 Kントするには	2937 Kントをお寄せ	2944 Kント欄で	2944 Kント欄に	2944 Kント欄から	2944 Kント欄へ	2974 Kントは削除します	2974 Kントは削除することが	2974 Kントは削除する場合	2974 Kントは承認	2974 Kントは公開前	2974 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2908 Kヒーをおごる
""", 'サ': """
サポ	2908 Kートをしてみませんか	2908 Kートをしませんか	2908 Kートしてみませんか	2909 Kートをお願いします	3040 Kートをお願い	3040 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	3040 Kンロードしてください
""", 'チ': """
チケ	2965 Kット販売中
チッ	2908 Kプで応援
チャ	2928 Kンネル登録を	2954 Kンネルに参加する	2954 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2917 Kースレターに登録	2919 Kースレターを	2954 googleKースで	2976 Kースレター登録はこちら	3044 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2925 Kローして最新	2925 Kローをお願い	3040 Kローしてください
""", 'ブ': """
ブラ	2996 Kウザは音声	2996 Kウザは動画	2996 Kウザではこの動画	2996 Kウザはvideo	2996 Kウザはaudio
""", 'プ': """
プッ	2921 Kシュ通知
プラ	2932 Kイバシーポリシーに
プレ	2914 Kミアム会員	2968 Kゼントした記事は
プロ	2983 Kモーションが含まれ	2983 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2908 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2917 Kマガに登録	2919 Kマガで	2976 Kマガ登録はこちら	2976 Kマガの登録	3041 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2917 Kルマガジンに登録	2919 Kルマガジンで	2919 Kルマガジンを	2919 Kルでお届け	2937 Kルアドレスが公開されることはありません	2976 Kルアドレスを入力してください	3044 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2911 Kインして続きを	2911 Kインしてください	2914 Kインが必要	3040 Kインして
""", 'ヶ': """
ヶ月	2914 K無料	3042 K無料
""", '上': """
上优	5251 在googleK先
上優	5251 在googleK先
""", '下': """
下方	5358 K留言
下載	5224 K客戶端	5226 Kapp	5226 K應用程式
下载	5224 K客户端	5226 Kapp	5226 K应用	5357 K客户端
""", '不': """
不代	5250 K表本站	5282 K表本站立场	5296 K表本報立場	5296 K表本报立场	5296 K表本站立场	5296 K表本站立場	5296 K表本媒體立場	5296 K表本網立場	5296 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不妨	25 K转发	25 K分享给
不属	5326 K于任何财团
不屬	5326 K於任何財團
不得	5250 K转载	5250 K轉載
不认	43 K同本文
不錯	5357 K過
不错	5357 K过
""", '为': """
为首	5251 K选来源
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5250 K表作者本人	5250 K表作者个人	5250 K表作者观点	5250 K表作者的	5250 K表作者立场
仅供	5282 K其表达个人看法
仅限	5287 K会员	5287 K订户
""", '他': """
他說	5360 K
他说	5360 K
""", '付': """
付費	5218 K後	5361 K牆
付费	5218 K后	5361 K墙
""", '以': """
以下	5311 K内容来自
以閱	5215 K讀全文
以阅	5215 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5218 K专享	5287 K限定内容
会員	50 Kの方は	50 Kは月に	2911 K限定です	2911 K限定の記事	2911 K登録できます	2914 K登録すると	2914 K登録が必要	2979 Kの方はこちら	2979 K登録で続きを読む	2979 K登録後にご覧	3012 Kだけが読める	3012 Kのみがお読み	3012 Kのみ閲覧	3040 K登録して	3040 K登録は	3040 K登録がお済み	3040 K登録をお願い	3040 K登録で	3040 K登録のうえ	3040 K登録はこちら	3040 K登録ください	3041 Kの方
会費	2977 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5213 K支持	5357 K支持,	5357 K支持让	5357 K支持讓	5357 K支持是
""", '使': """
使用	5235 Kcookie改善	5235 Kcookie以	5235 K cookie 以	5235 K cookie 来	5235 K cookie 來	5239 Kcookie来	5239 Kcookie來
""", '來': """
來自	5267 K外部平台的內容
""", '依': """
依靠	5285 K读者的支持	5285 K讀者的支持
""", '侵': """
侵权	5250 K必究	5250 K请联系	5250 K请告知	5250 K请及时
侵權	5250 K必究
""", '個': """
個人	2935 K情報の取り扱い	2985 Kの見解です	5282 K看法
""", '偏': """
偏好	5251 googleK來源	5251 google K來源	5251 K來源清單	5340 K來源
""", '僅': """
僅限	5287 K會員	5287 K訂戶
""", '優': """
優先	2953 Kソース	2953 K表示に設定	2953 Kする情報源	2953 K的に表示
""", '免': """
免費	15 K閱讀	5297 K文章	5297 K閱讀篇數	5297 K閱讀額度	5298 K註冊即可	5298 K註冊後	5329 K文章	5357 K訂閱	5359 K試用
免费	15 K阅读	5297 K文章	5297 K阅读篇数	5298 K注册即可	5298 K注册后	5329 K文章	5357 K订阅	5359 K试用
""", '內': """
內容	5274 K由ai
""", '全': """
全文	20 Kを	2911 Kを読むには	2911 Kをお読み
""", '公': """
公众	16 K号	5229 K号:
公式	2921 Kアプリ	2925 Kアカウントをフォロー	2925 Kアカウントを友だち	2954 Klineはこちら	3041 Kline
""", '关': """
关注	5229 K我们的微信	5229 K我们的公众号	5229 K我们的微博	5229 K我们的频道	5229 K我们的官方	5357 K我们
关闭	5321 K后刷新页面
""", '内': """
内容	5274 K由ai
内阅	5224 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5360 K
""", '分': """
分で	0 K読めます
分享	49 K给	49 K給	67 K您的故事	5278 K此文給朋友
""", '初': """
初割	3042 K
初月	2979 K#円で	3042 K無料
""", '判': """
判断	3043 Kした
""", '利': """
利用	2932 K規約に同意
""", '前': """
前請	5282 K先登入
前请	5282 K先登录
""", '剩': """
剩余	5215 K#%内容	5215 K#%的内容
剩餘	5215 K#%內容	5215 K#%的內容
""", '力': """
力を	2977 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5229 Kline好友	5229 Kline官方	5229 Kline@	5285 K贊助行列	5285 K赞助行列	5357 K会员	5357 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	3041 Kになります
""", '動': """
動画	40 Kや写真	2966 Kをご覧ください	2966 Kはこちら	2969 Kでも詳しく	2969 Kでも解説	2996 Kを再生するには	2996 Kをご覧いただくには	2996 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5359 K
""", '化': """
化名	99 K
""", '即': """
即可	5282 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2928 Kち追加
""", '収': """
収益	2983 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5221 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2955 K班までご	2977 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2917 Kトレイにお届け	2917 Kトレイに届けます
""", '只': """
只靠	5285 K讀者	5285 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5267 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5314 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5360 K
告诉	38 K我们	67 K我们	5360 K
""", '呼': """
呼び	3043 Kかけた	3043 Kかける	3043 Kかけて	3043 K掛け
""", '命': """
命じ	3043 Kた
""", '啟': """
啟用	5314 Kjavascript
""", '喊': """
喊道	5360 K
""", '因': """
因为	5357 K有你的支持
因為	5357 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2983 Kの一部が還元
""", '外': """
外部	2960 Kコンテンツ	5267 K内容	5267 K內容
""", '她': """
她說	5360 K
她说	5360 K
""", '如': """
如侵	5250 K权,	5250 K权请	5250 K权联系
如有	5250 K侵权,	5250 K侵权请	5250 K侵权联系	5250 K侵權,	5250 K侵權請
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5231 K微信
""", '定': """
定期	5357 K定額
""", '寄': """
寄付	2908 Kで応援	3009 Kで成り立って	3009 Kで運営され	3009 Kによって運営され	3040 Kをお願い	3044 K
寄到	5221 K您的信箱	5284 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5360 K
""", '将': """
将本	5278 K文赠送给
""", '將': """
將本	5278 K文贈送給
""", '就': """
就分	25 K享给
就转	25 K发
""", '居': """
居合	2986 Kわせた方は
""", '已': """
已是	5215 K會員	5287 K订户	5287 K訂戶
已经	5215 K是会员
已讀	5356 K
已读	5356 K
""", '年': """
年額	3042 K
""", '广': """
广告	11 K后继续	11 K之后继续	5240 K拦截	5321 K拦截	5321 K屏蔽	5321 K过滤	5323 K拦截	5323 K屏蔽
""", '広': """
広告	11 Kの下に記事	11 Kの後に記事	70 Kも	70 Kなし	70 Kなしで	2977 Kに頼らず	3005 Kブロッカーを	3005 Kブロックを	3005 Kブロック機能	3005 Kブロックは	3005 Kブロックが
""", '廣': """
廣告	11 K後繼續	11 K之後繼續	5240 K攔截	5321 K阻擋程式	5321 K攔截	5321 K封鎖	5321 K阻擋器	5323 K攔截	5323 K封鎖
""", '开': """
开启	5226 K通知	5314 Kjavascript
""", '弊': """
弊社	3041 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	3041 Kイト
当初	99 Kの記事で
当社	3041 Kの
当編	3041 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5226 K扫	5231 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2909 Kをお願いします	3040 Kをお願い	3040 Kして
""", '您': """
您已	5284 K成功订阅	5284 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5213 K支持	5285 K每一份捐款	5285 K每一筆捐款	5357 K捐款	5357 K支持,	5357 K支持让	5357 K支持讓	5357 K支持是
""", '情': """
情報	2955 Kをお寄せください	2955 K提供はこちら	2955 K提供を募集	2955 K提供をお待ち	2955 Kをお待ちして	2986 Kをお持ちの方は	2986 K提供窓口
""", '感': """
感謝	5284 K您的訂閱	5357 K閱讀	5357 K您的支持
感谢	5284 K您的订阅	5357 K阅读	5357 K您的支持
""", '成': """
成为	51 K其中一员	5215 K会员即可阅读	5215 K会员即可查看	5215 K会员即可解锁	5287 K付费会员	5357 K会员,	5357 K会员即可	5357 K我们的会员
成果	2993 K報酬型広告
成為	5215 K會員即可閱讀	5215 K會員即可看	5215 K會員即可解鎖	5285 K我們的贊助	5287 K付費會員	5357 K會員,	5357 K會員即可	5357 K我們的會員
""", '我': """
我们	5235 K使用cookie	5235 K使用 cookie	5358 K的
我們	5235 K使用cookie	5235 K使用 cookie	5358 K的
""", '手': """
手机	5226 K客户端
""", '打': """
打开	5224 Kapp	5226 K微信
打開	5224 Kapp
""", '扫': """
扫一	5226 K扫
扫描	5224 K二维码下载	5224 K二维码加入	5226 K二维码关注	5357 K二维码下载	5357 K二维码关注	5357 K二维码加入	5357 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5278 K章送給
""", '投': """
投げ	54 K銭
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5360 K
指摘	3043 Kした
""", '捐': """
捐助	5285 K我们	5285 K我們
捐款	5357 K支持	5361 K
""", '掃': """
掃一	5226 K掃
掃描	5224 K qr	5357 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5226 K通知
推送	14 K	5226 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5323 K告
""", '支': """
支持	5212 K獨立媒體,	5212 K独立媒体,	5213 K我们的	5213 K我們的	5357 K我们,	5357 K我們,	5357 K我们。	5357 K我們。	5357 K我们的报道	5357 K我們的報導	5357 K我们的新闻	5357 K我們的新聞	5357 K我们的记者	5357 K我們的記者	5357 K我们的工作	5357 K我們的工作	5357 K我们继续	5357 K我們繼續
支援	3009 Kで成り立って	3009 Kで運営され	3009 Kによって成り立って	3009 Kによって運営され	3040 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5250 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5251 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	3043 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5287 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2917 K情報をお届け
""", '會': """
會員	50 K每月	5218 K專享	5287 K限定內容
""", '月': """
月額	2908 Kサポーター	2914 K#円	3042 K
""", '有': """
有了	5357 K你的支持	5357 K您的支持
有料	50 K会員は	2911 K会員限定	2911 K会員になる	2911 K会員の方	2913 K記事がお得に読める	2913 K記事が読み放題	2979 K記事が読めます	3044 K会員
有权	5282 K删除
有權	5282 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5307 K#歲	5307 K十八歲
未經	5250 K授權不得	5250 K授權,不得	5250 K授權禁止	5250 K授權請勿	5250 K授權,請勿
未经	5250 K授权不得	5250 K授权,不得	5250 K授权禁止	5250 K授权,禁止	5250 K授权请勿	5250 K授权,请勿
""", '本': """
本ま	2968 Kでプレゼントできます	2968 Kでギフトできます	2968 Kで無料でプレゼント	2979 月#Kで無料で
本ア	3041 Kプリ
本サ	3041 Kイト
本中	3039 #K#本
本內	5311 K容來自
本内	5311 K容来自
本刊	5358 K
本報	5358 K導
本报	5358 K读者	5358 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5250 K来源:	5250 K来源于	5358 K
本站	5358 K
本紙	38 Kまで	67 Kまで
本網	5235 K站使用cookie	5235 K站使用 cookie	5235 K站使用小型	5358 K
本网	5235 K站使用cookie	5235 K站使用 cookie	5235 K站使用小型
本記	3041 K事
本誌	3041 K
""", '来': """
来自	5267 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	3021 K翻訳
""", '欢': """
欢迎	25 K分享给	25 K转发	5229 K关注	5357 K加入	5357 K赞助	5357 K订阅	5357 K投稿
""", '歡': """
歡迎	25 K分享給	5229 K追蹤	5357 K加入	5357 K贊助	5357 K訂閱	5357 K投稿
""", '此': """
此內	9 K容	5311 K容來自	5311 K容由
此内	9 K容	5311 K容来自	5311 K容由
此前	99 K版本
此影	5310 K片在您所在
此视	5310 K频在您所在
""", '残': """
残り	2911 K#文字	2911 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5359 K
每日	5223 K简报	5223 K簡報	5223 K電子報
每月	5359 K
""", '求': """
求め	3043 Kた	3043 Kている
""", '沒': """
沒有	70 K廣告	5326 K股東	5326 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5326 K股东	5326 K财团
""", '浏': """
浏览	5240 K器版本	5310 K器不支持音频	5310 K器不支持视频	5310 K器不支持播放	5310 K器不支持html#	5310 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5310 K器不支援影片	5310 K器不支援音訊
""", '点': """
点击	5357 K关注	5357 K这里
""", '為': """
為首	5251 K選來源
""", '無': """
無効	3005 Kにしてページを	3005 Kにして再読み込み	3005 Kにして、ページを
無料	15 K記事	2911 Kで会員登録	2911 K会員に登録	2979 Kで読める記事の上限	2979 K会員になると	3012 K記事の閲覧	3012 K記事は残り	3012 Kで読める記事	3012 K閲覧	3039 K記事 #/#	3039 K記事#/#	3040 K会員に登録	3040 K会員登録	3042 K体験
無断	2952 K転載	2952 K複製	3020 K転載・複製	3020 K転載を禁じ	3020 Kでの転載	3020 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5250 K归本	5250 K归原	5250 K归作者	5250 K所有,	5250 K所有:	5250 K所有©	5250 K所有 ©	5250 K归属本	5250 K归属原	5250 K归属作者	5250 K归属于
版權	5250 K所有	5250 K歸本	5250 K歸原	5250 K歸作者	5250 K歸屬於
""", '特': """
特此	99 K更正
""", '独': """
独立	3041 Kしたジャーナリズム	5358 K新闻	5358 K媒体
""", '獨': """
獨立	5358 K新聞	5358 K媒體
""", '獲': """
獲得	5294 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5274 由 ai K	5274 由aiK	5274 ai K,仅供	5274 aiK,僅供
""", '產': """
產生	5274 由 ai K	5274 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5274 K工智能生成	5274 K工智慧生成
由讀	5358 K者
由读	5358 K者
""", '申': """
申し	2965 K込みはこちら
申込	2965 Kみはこちら	2965 Kはこちら
""", '电': """
电子	5361 K报
""", '畅': """
畅读	5287 K全站
""", '留': """
留言	85 K区	85 K區	5358 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2955 Kをお寄せ
""", '登': """
登入	24 K或	5215 K後繼續	5215 K會員即可	5215 K會員後	5215 K會員以	5215 K會員繼續	5298 K或註冊
登录	24 K或	5215 K后继续	5215 K后查看全文	5215 K后查看完整	5298 K或注册
登録	2979 Kして続きを読む	3040 Kしてください	3040 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	3041 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5224 appK多
""", '禁': """
禁止	5250 K转载
禁無	2951 K断
""", '私': """
私た	3041 Kちの
""", '科': """
科し	3043 Kた
""", '称': """
称	5360 K
""", '稱': """
稱	5360 K
""", '立': """
立即	5357 K加入我们	5357 K加入我們	5357 K订阅	5357 K訂閱	5357 K下载	5357 K下載	5357 K报名	5357 K報名	5357 K成为会员	5357 K成為會員
""", '第': """
第一	5282 K条评论	5282 K則留言	5282 K條評論
""", '筆': """
筆者	2985 K個人の見解
""", '紙': """
紙の	3041 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2911 Kを読むには	2911 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	3041 K部では
""", '繼': """
繼續	5215 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5215 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5274 由aiK
翻译	5274 由aiK
""", '者': """
者說	5360 K
者说	5360 K
""", '联': """
联盟	74 K链接	5294 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5294 K行銷連結	5294 K連結
聯絡	38 K我們
""", '自': """
自动	5274 由 ai K生成	5274 由aiK生成
自動	3021 K翻訳	5274 由 ai K生成	5274 由aiK生成
""", '若': """
若有	5250 K侵权,	5250 K侵权请	5250 K侵權,	5250 K侵權請
""", '获': """
获得	5294 K佣金
""", '著': """
著作	2952 K権は	3020 K権法により保護	3020 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5282 K本站立场
表示	5360 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5215 K即可	5215 K後繼續	5221 K我們的	5221 K電子報	5357 K我們	5361 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	11 Kは広告	99 Kを更新しました	99 Kを修正しました	2913 Kが読み放題	2968 Kをプレゼントできます	3039 #K中#記事
記者	2955 Kまでご連絡ください
""", '訴': """
訴え	3043 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	3043 Kた
認為	5360 K
""", '說': """
說:	5360 K
說。	5360 K
說道	5360 K
""", '読': """
読み	2914 K放題
読者	18 Kの寄付	18 Kの支援	2977 Kの会費で	3041 Kの皆様	3041 Kの皆さ	3041 Kアンケート
""", '請': """
請先	5357 K登入
請分	25 K享給
請啟	5235 K用javascript
請我	54 K喝咖啡
請捐	5357 K款
請支	5212 K持我們	5212 K持獨立媒體	5357 K持我們
請登	5215 K入會員	5357 K入後	5357 K入以
請立	5357 K即捐款
請贊	5212 K助我們
請輸	5284 K入您的電子	5357 K入您
請關	5321 K閉後重新整理
請點	5357 K擊此處	5357 K擊這裡	5357 K擊下方	5357 K擊連結
""", '讀': """
讀者	43 K投書	5358 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5215 K即可	5215 K后继续	5221 K我们的	5221 K电子报	5357 K我们	5361 K费
""", '认': """
认为	5360 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '设': """
设为	5251 K首选来源
""", '评': """
评论	85 K区	5282 K服务协议
""", '该': """
该视	5310 K频在您所在
""", '说': """
说:	5360 K
说。	5360 K
说道	5360 K
""", '请': """
请先	5357 K登录
请关	5321 K闭后刷新
请分	25 K享给
请启	5235 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5357 K款
请支	5212 K持我们	5212 K持独立媒体	5357 K持我们
请点	5357 K击此处	5357 K击这里	5357 K击下方	5357 K击阅读	5357 K击关注	5357 K击链接
请登	5357 K录后	5357 K录以
请立	5357 K即捐款
请赞	5212 K助我们
请转	25 K发
请输	5284 K入您的电子邮箱	5284 K入您的邮箱	5357 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5358 K问卷	5358 K群
""", '責': """
責任	5250 K編輯:
""", '賺': """
賺取	5294 K佣金
""", '購': """
購読	2911 K者の方は	2914 Kすると	3040 Kしてください	3041 K者の方	3044 K料
""", '贈': """
贈送	5278 K給好友
""", '贊': """
贊助	5212 K我們,	5357 K我們
""", '责': """
责任	5250 K编辑:
""", '赚': """
赚取	5294 K佣金
""", '赞': """
赞助	5212 K我们,	5357 K我们
""", '赠': """
赠送	5278 K给好友
""", '身': """
身边	5358 K的新鲜事
身邊	5358 K的新鮮事
""", '転': """
転載	45 K	2951 Kを禁じ
""", '輸': """
輸入	5284 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5250 K請註明
""", '转': """
转发	49 K给
转给	49 K
转载	45 K	5250 K请注明
""", '输': """
输入	5284 Kemail
""", '还': """
还可	5278 K赠送
""", '这': """
这篇	5358 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5229 K我們的	5251 Kgoogle news	5357 K我們
""", '送': """
送っ	49 Kてください
送到	5284 K你的邮箱	5284 K您的邮箱	5284 K您的信箱
""", '這': """
這篇	5358 K文章
""", '通': """
通知	14 K	2921 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2976 Kニュースレター
""", '邀': """
邀請	5357 K您
邀请	5357 K您
""", '還': """
還可	5278 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5360 K
""", '长': """
长说	5360 K
""", '開': """
開啟	5226 K通知	5314 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5215 K全文請	5356 K
""", '閲': """
閲覧	3039 K記事数:#/#
""", '關': """
關注	5229 K我們的臉書	5229 K我們的粉絲	5229 K我們的官方	5229 K我們的頻道	5357 K我們
關閉	5321 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5215 K全文请	5356 K
""", '随': """
随时	5357 K掌握
""", '隐': """
隐私	5239 K政策
""", '隨': """
隨時	5357 K掌握
""", '隱': """
隱私	5239 K權政策	5239 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5361 K報
""", '需': """
需接	5267 K受cookie
需要	5267 K接受cookie	5357 K您的支持	5357 K你的支持
""", '音': """
音声	2966 Kでもお聴き
""", '頂': """
頂い	2908 Kたサポートは
""", '飲': """
飲酒	5307 K過量
""", '首': """
首年	5300 K仅需
首月	5287 K仅需	5287 K只要	5300 K免费	5300 K免費	5300 K仅	5300 K僅	5300 K只需	5359 K
首选	5251 K新闻来源	5251 googleK来源	5251 google K来源	5340 K来源
首選	5251 K新聞來源	5340 K來源
""", '點': """
點擊	5357 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3171 K
가입해	3171 K 주세요
""", '값': """
값으로	3104 커피 한 잔 K 후원	3104 커피 한 잔 K 응원	3104 커피 한 잔 K 독립
""", '강': """
강조했다	3174 K
""", '계': """
계속	3051 K 읽으려면	3051 K 읽으시려면
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K 아래	11 K 후	70 K 없이	3134 K 차단	3136 K 차단기를
광고도	70 K
광고차단	3134 K	3136 K 프로그램을	3136 K 기능을
""", '구': """
구글	3063 K 뉴스에서
구독	50 K 회원은	3051 K 후 이용
구독료	3175 K
구독을	3171 K 신청하세요
구독자	3051 K 전용 기사	3051 K 전용 콘텐츠	3051 K 전용입니다	3051 K 전용 서비스	3172 K
구독자는	50 K
구독자만	3051 K 볼 수	3105 K 읽을
구독자에게만	3105 K 제공
구독하고	3063 K
구독하세요	3075 K	3171 K
구독하시면	3051 K
구독해	80 K 주세요	3062 K 주세요	3103 K 주셔서	3171 K 주세요
구독해주세요	3062 K
구독해주셔서	3103 K
""", '금': """
금요일	3103 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	3048 좋은 K 후원	3170 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	3051 전체 K 보려면	3105 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3104 K 응원해
기자에게	3076 K 연락해 주세요
""", '남': """
남겨주세요	3171 K
""", '네': """
네이버	3063 K 메인에서	3075 K 구독
네이버에서	3063 K 구독
""", '놓': """
놓치지	3171 K 마세요
""", '눌': """
눌러주세요	3171 K
""", '뉴': """
뉴스레터	78 K	3054 K 구독하기	3054 K 구독하세요	3054 K 신청하기	3054 K 구독 신청하기	3172 K	3175 K
뉴스레터로	3054 K 받아
뉴스레터를	3054 K 받아	3054 K 구독하세요	3054 K 구독해	3054 K 구독하고	3054 K 구독하면	3171 K 신청하세요
""", '다': """
다운로드하세요	3171 K
""", '달': """
달	3105 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3076 K 제보가	3172 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3101 K 삭제될	3101 K 삭제합니다	3101 K 통보	3101 K 예고	3101 K 운영자	3101 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3174 K
""", '독': """
독립	3172 K 언론
독립언론	3172 K
독립언론을	3104 K 지켜
독자	3116 K 후원으로	3171 K 여러분의	3172 K 여러분
독자님의	3049 K 후원	3116 K 후원으로
독자들의	18 K 후원	3116 K 후원으로	3140 K 후원
독자의	3116 K 후원으로	3140 K 후원	3172 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3103 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3171 K
""", '로': """
로그인	24 K	3051 K 후 이용
로그인이	3051 K 필요합니다	3051 K 필요한 서비스	3051 K 필요해요
로그인하거나	3171 K
로그인하고	3105 K 계속
로그인하면	3105 K 계속
로그인하시면	3051 K
""", '링': """
링크에서	3171 K 확인하세요
""", '마': """
마음에	3104 기사가 K 드셨다면
""", '만': """
만나보세요	3171 K
""", '말': """
말했다	3174 K
""", '매': """
매월	3173 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3103 K 보내드려요
메일함으로	3054 K 보내	3054 K 받	3054 K 배달	3054 K 전해
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3073 K 복제	3073 K 전재
무단전재	3072 K
무료	15 K 기사	3114 K 기사	3173 K 체험
무료로	15 K 볼 수 있는	3105 기사를 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3171 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3174 K
""", '보': """
보내	57 K 드립니다	3171 K 주세요
보내드리는	3103 K
보내드립니다	57 K	3103 K
보내주세요	3171 K
""", '본': """
본	3172 K 기사
본사의	3112 K 편집 방향	3112 K 편집방향
본지는	3172 K
본지의	3112 K 편집 방향	3112 K 편집방향
""", '분': """
분	0 K 읽기
분은	3076 알고 계신 K 기자	3076 알고 계신 K 제보
""", '브': """
브라우저가	10 K	3125 K 오디오를	3125 K 비디오를	3125 K 동영상을
브라우저는	3125 K 동영상
브라우저에서는	3125 K 동영상을
""", '사': """
사연을	3076 K 보내주세요	3076 K 보내 주세요
사전	3091 K 등록하기	3091 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3074 K 매체로	3074 K 출처로	3074 K 언론사	3074 K 매체
선호하는	3074 K 출처
""", '설': """
설명했다	3174 K
설문에	3171 K 참여하세요
설치하세요	3171 K
""", '세': """
세미나	3091 K 신청하기
""", '소': """
소식을	3103 K 전해드립니다
""", '속': """
속보를	3102 K 받아보세요
""", '수': """
수수료를	3108 K 받을 수 있습니다	3108 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3116 K 후원으로
시민의	3140 K 후원
시작하세요	3171 K
""", '아': """
아래에서	3171 K 확인하세요
""", '알': """
알려	3171 K 주세요
알려주세요	3171 K
알림	3058 K 받기	3058 K 설정
알림을	14 K	3102 K 켜고
""", '애': """
애드블로커	3134 K
애드블록	3134 K
애드블록을	3136 K
애드블록이	3136 K
""", '앱': """
앱	3058 K 다운로드	3058 K 설치	3102 K 설치하기
앱에서	3057 K 열기	3102 K 더 편하게	3171 K 확인하세요
앱으로	3057 K 보기	3102 K 더
앱을	3058 K 다운로드	3102 K 다운로드하세요	3102 K 설치하세요
""", '언': """
언론을	3104 독립 K 지켜
""", '여': """
여기서	3171 K 확인하세요
여러분	3172 K 덕분
여러분의	3076 K 제보를	3104 K 후원이	3140 독자 K 후원	3171 K 후원
""", '영': """
영상에서	3094 K 확인하세요	3094 K 확인할 수 있습니다	3171 K 확인하세요
영상으로	3094 K 확인하세요
영상을	3094 K 확인하세요
""", '온': """
온라인	3091 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3086 K 콘텐츠
""", '우': """
우리	84 K 앱에서	3172 K 기자
우리의	3172 K 저널리즘
""", '운': """
운영되고	3104 독자의 후원으로 K 있습니다
운영하는	3104 독자의 후원으로 K 독립언론	3104 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3048 K 주기
원고료로	3048 K 응원	3104 K 응원
원고료주기	3048 K
""", '월': """
월	3173 K #원
""", '유': """
유료	3051 K 구독자만
유튜브	3063 K 구독
""", '음': """
음성으로	3094 K 들으려면	3094 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3171 K
응원해	3049 K 주세요	3171 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3171 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3172 K 기사가	3172 K 기사는	3172 K 기사
이메일	3055 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	3054 K 입력하세요	3054 K 입력해 주세요	3054 K 입력해주세요	3054 K 입력하시면
이미	3105 K 구독자이신가요
이벤트에	3171 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3152 K 작성	3152 K 생성	3152 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3091 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3152 K 번역
자바스크립트가	3129 K
자바스크립트를	3129 K
자살예방	99 K
자주	3074 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3072 K 금지
재배포금지	3072 K
재생할	3125 K 수 없습니다
""", '저': """
저작권법	3073 K
저작권법의	3073 K
저작권자	3073 K
저작권자의	3073 K
저희	3172 K 뉴스레터	3172 K 채널	3172 K 앱
저희는	3172 K
저희를	3172 K
""", '적': """
적었다	3174 K
""", '전': """
전문을	20 K
전용	3051 회원 K 기사	3051 회원 K 콘텐츠	3051 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3174 K
""", '정': """
정기	3048 K 후원이	3048 K 후원으로
정기후원	3173 K
정기후원으로	3048 K
정기후원이	3048 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3126 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3076 K 부탁드립니다
제보는	3076 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3076 K 기다립니다	3076 K 받습니다
제보해	38 K 주세요	67 K 주세요	3171 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3108 K 링크
제휴링크	3108 K
""", '좋': """
좋아요	3075 구독과 K 부탁
좋아요를	3075 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3170 #건 K #건	3170 #개 K #개
""", '지': """
지금	3171 K 확인하세요	3171 K 신청하세요	3171 K 참여하세요
지켜주세요	3171 K
""", '차': """
차단	3136 광고 K 프로그램을	3136 광고 K 프로그램이	3136 광고 K 기능을
""", '채': """
채널	3062 K 추가하	3075 K 추가하기	3075 K 구독하기	3115 K 추가하고	3115 K 추가하면
채널에	3075 K 참여하세요
채널에서	3075 K 소식을	3171 K 확인하세요
채널을	3115 K 추가하고	3115 K 추가하면	3115 K 추가해	3115 K 구독하고	3115 K 구독하면
채용	3091 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3173 K 달
""", '추': """
추가해	3075 K 주세요
추가해주세요	3075 K
""", '친': """
친구	3075 K 추가하세요
""", '카': """
카카오톡	3062 K 채널 추가	3115 K 채널에서	3115 K 채널
""", '커': """
커피	54 K 한 잔 사
""", '콘': """
콘텐츠입니다	3126 외부 K.
""", '쿠': """
쿠키	3086 K 동의가
쿠키를	3086 K 허용해야	3086 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3091 K 보기
""", '파': """
파트너스	3108 K 활동
""", '팔': """
팔로우하기	3062 K	3075 K
팔로우하세요	3171 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3112 K 개인 의견으로	3112 K 개인 의견이며	3112 K 개인 의견입니다	3112 K 개인 의견임
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3108 K 받아
""", '활': """
활용	3072 ai 학습 및 K 금지
""", '회': """
회원	3051 K 전용입니다
회원가입	3051 K 후 이용	3051 K 후 볼	3051 K 후 읽	3051 K 후 계속	3051 K 후 무료	3171 K 후
회원가입은	3171 K
회원가입을	3171 K 하
회원가입하고	3171 K
회원가입하면	3105 K 월
회원가입하세요	3171 K
회원가입하시면	3171 K
회원만	3051 K 볼 수
""", '후': """
후원금	3175 K
후원으로	3048 K 응원	3104 독자의 K 운영됩니다
후원을	3049 K 부탁드립니다	3171 K 부탁
후원이	3048 K 큰 힘이 됩니다	3049 K 필요합니다	3049 K 큰 힘이 됩니다
후원하세요	3171 K
후원해	80 K 주세요	3048 K 주세요	3049 K 주세요	3171 K 주세요
후원회원의	3116 K 후원으로	3140 K 힘
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
nghiêm
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
분은
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
