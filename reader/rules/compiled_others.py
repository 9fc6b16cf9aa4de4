"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5113
# comentário	3843
# comentários	3843
# fotó megtekintése	2576
# fotók megtekintése	2576
# gün ücretsiz deneyin	4794
# głosów	92
# hlasů	92
# hozzászólás	2489
# kişi oy kullandi	4840
# komentářů	525
# komentāri	3252
# kép megtekintése	2576
# képek megtekintése	2576
# lượt bình chọn	92
# odpovedí	4468
# odpovědi	630
# odpovědí	630
# odpowiedź	3791
# příspěvků	525
# röster	92
# sekunden zurück	984
# válasz megjelenítése	2585
# yaşindan küçükler oynayamaz	4878
# ääntä	92
# års aldersgrense	3531
# δευτερόλεπτα μπροστά	1121
# δευτερόλεπτα πίσω	1121
# σχόλια	1046
# ψήφοι	92	1071
# ψήφος	1071
# відповідей	5078
# відповідь	5078
# відповіді	5078
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	5039
# из #	4223
# коментарі	4967
# коментарів	4967
# комментариев	4151
# комментарий	4151
# комментария	4151
# от #	303
# ответ	4262
# ответа	4262
# ответов	4262
# отговор	332
# отговора	332
# із #	5039
# הצבעות	92
# מתוך #	2261
# שניות אחורה	2316
# שניות קדימה	2316
# תגובות	2257
# تعليقات	128
# ثانيه جلو	1851
# ثانيه عقب	1851
# راي	92
# صوت	92
# نظر	1794
# कमेंट	2382
# वोट	92
# सेकंड आगे	2431
# सेकंड पीछे	2431
# € al mes durante # meses	1620
# € al mese per # mesi	2815
# € por mês durante # meses	3901
# 人参与	5256
# 人參與	5256
# 票	2940
# 명 참여	3078
# 표	3078
#% megtakarítás	2572
#+ hrajte zodpovědně	516
#-årsgrense	3531
#/# fotó	2576
#/# kép	2576
#/#. fotó	2576
#/#. kép	2576
#か月無料	2916
#カ月無料	2916
#ヶ月無料	2916
#人が回答	2940
#人が投票	2940
#人参与	5256
#人參與	5256
#件のコメント	2937
#則留言	5242
#小时热榜	5248
#条评论	5242
#票	92	2940
#秒戻る	2995
#秒進む	2995
#명 참여	92	3078
#초 뒤로	3124
#초 앞으로	3124
#표	3078
""", 'a': """
a apărut o eroare	4082
a boltunkból	2546
a carregar vídeo	3915
a cikk a hirdetés alatt folytatódik	2481
a cikk a hirdetés után folytatódik	2481
a cikk automatikusan készült	2584
a cikk felhasználása engedélyköteles	2582
a cikk meg is hallgatható	2478
a cikk meghallgatása	2495
a cikk megosztása	2478
a cikk szerzői jogvédelem alatt áll	2582
a cikk zárolva van	2571
a cikket gépi hang olvassa fel	2557
a folytatáshoz regisztráljon	2472
a hanganyagot mesterséges intelligencia készítette	2557
a hirdetés után folytatjuk	2481
a hirdetés vége	2592
a hozzászólás lezárva	2585
a hozzászólások le vannak zárva	2585
a hét kvíze	2540
a kommentelés lezárult	2489
a könyv megrendelhető itt	2484
a könyv megrendelése	2546
a lejátszó betöltése	2557
a link másolva	2590
a lire également	2094
a matéria continua abaixo	3977
a mező kitöltése kötelező	2574
a nap kérdése	91	2543
a notícia continua abaixo	3977
a rovat további cikkei	2493
a sua subscrição foi confirmada	3969
a sua subscrição foi efetuada com sucesso	3969
a szerző a lap munkatársa	2506
a szerző cikkei	2577
a szerző jogász	2506
a szerző közgazdász	2506
a szerző politológus	2506
a szerző további cikkei	2577
a szerző történész	2506
a szerző összes cikke	2577
a szerző újságíró	2506
a szerzőkről	2508
a szerzőről	2508
a szöveg automatikusan készült	2584
a tartalmat nem tudjuk megjeleníteni	2549
a tartalom nem elérhető	2549
a tartalom nem jeleníthető meg	2549
a tartalom szerzői jogi védelem alatt áll	2582
a teljes cikk elolvasása	2577
a témában további cikkek	2493
a videó az ön országában nem játszható le	2557
a videó már nem elérhető	2557
a videó nem elérhető	2557
a videó nem elérhető az ön országában	2557
a videó nem játszható le	2557
a videólejátszó betöltődik	2557
a videót nem lehet lejátszani	2557
abo abschließen	800
abo auswählen	997
abo wählen	997
abonare confirmată	4106
abonați-vă	3991
abone değil misin	4896
abone değil misiniz	4896
abonează-te	3991
abonelere özel	4794
abonelere özel avantajlar	4878
abonelere özel indirim	4878
abonelere özel içerik	4896
abonelik paketlerini gör	4926
abonelik seçenekleri	4926
aboneliği yenile	4926
aboneliğini seç	4896
aboneliğiniz onaylandi	4927
aboneliğinizi seçin	4896
abonentu priekšrocības	3283
abonner nå	3509
abonner på nyhetsbrevet	3516
abonné	2156
abonné à ce thème	2219
abonnér	649
abonnér nu	649
abonnés	2043
abonnés uniquement	2143
abonē	3246
abonē jaunumus	3270
abonē un lasi visus rakstus	3246
abonēt	3246
abrir menú	1571
aby odtworzyć film, włącz javascript	3759
acasă	4009
accede a todos los contenidos sin límites	1620
accept termenii și condițiile	4081
accepter og fortsæt	745
acceptera och fortsätt	4677
acceptera och stäng	4677
accepto la política de privacitat	473
acceptér	672
acceptér alle	746
acceptér og fortsæt	745
acceptér og vis	745
acceptă toate	4005	4020
acceptă tot	4063
acceptă și afișează conținutul	4020
acceptă și continuă	4062
acceso a todos los artículos	1687
accès restreint aux abonnés	2045
accès à tous les articles	2214
accéder au dossier	2185
accéder à l'article	2043
accéder à la page de dons	2175
accédez à tous les articles	2045
aceitar e ver o conteúdo	3877
aceito receber comunicações	3936
aceito receber comunicações de marketing	3936
aceito receber comunicações e ofertas	3896
acepto la política de privacidad	1655
acesso ilimitado a todo o conteúdo	3968
acest articol este disponibil doar abonaților	3993
acest articol este rezervat abonaților	4041
acest câmp este obligatoriu	4081
acesta este ultimul tău articol gratuit	4041
acheter ce numéro	2130
acheter le numéro	2129
achetez ce numéro	2130
activează	4069
activează alertele	4035
activează notificările	4035
activează sunetul	4058
actualitza la pàgina	466
actualités	2094
actualizar la página	1648
ad 광고	3099
ad 추천	3112
adatkezelés és sütik	2552
adatkezelési tájékoztató	2549
adatvédelem és sütik	2552
adatvédelmi beállítások	2549
adatvédelmi beállítások módosítása	2552
adatvédelmi tájékoztató	2549
adaugă ca sursă preferată	4092
adaugă un comentariu	4006
adaugă un răspuns	4098
adaugă în coș	4109
adblock détecté	2211
adblocker upptäckt	4689
add meg az e-mail-címed	2499
además	1565
adhérer	2034
adj hozzá minket preferált forrásként	2587
adja meg az e-mail-címét	2499
adja meg az összeget	2568
adja meg e-mail-címét	2499
adomány	2468
adományozok	2468
adományozás	2468
adresa de email nu este validă	4081
adresă de email invalidă	4081
adreça electrònica	436
adó # százalék	2568
adója #%-ával	2568
afficher la vidéo	2167
afficher les réponses	2155
afișează comentariile	4050
afișează conținutul	4020
afișează conținutul extern	4020
afișează originalul	4010
afișează postarea	4062
afișează subtitrările	4058
află mai multe	4005
afmeld når som helst	765
afspilleren indlæses	748
agora não	3809
ai deja un abonament? autentifică-te	4041
ai găsit o greșeală	4087
ai kan begå fejl	775
ai kan gjøre feil	3637
ai kan göra fel	4708
ai kan göra misstag	4708
ai może popełniać błędy	3788
ai može griješiti	4364
ai može pogriješiti	4364
ai môže robiť chyby	4465
ai může chybovat	627
ai může dělat chyby	627
ai observat o greșeală	4006
ai sa môže mýliť	4465
ai segítségével készült	2584
ai által fordított	2584
ai által generált	2584
ai által generált tartalom	2584
ai може да греши	331
ai सारांश	2403
ai से तैयार सारांश	2403
ai 摘要	5338
ai 기사 요약	3154
ai 번역	3125
ai 생성 이미지	3164
ai 요약	3099
ai 음성으로 듣기	3124
ai-genererat innehåll	4710
ai-genereret resumé	688
ai-oversættelse	777
ai-resumé	688	777
ai-összefoglaló	2495
ai-översatt	4708
ai-översättning	4710
aicinām ievērot cieņu komentāros	3252
aiheeseen liittyvää	1924
aiheesta lisää	1924
aikaa jäljellä #	1983
ainda não tem conta	3935
ainda não é assinante	3934
ainult vajalikud küpsised	1750
aitäh hääletamast	1746
aitäh liitumast	1734
aitäh sõnumi eest	1761
aizmirsāt paroli	3294
aizvērt	3254
aizvērt galeriju	3298
aizvērt reklāmu	3255
aiが要約	3023
aiによる要約	3023
ai总结	5338
ai摘要	5278
ai生成	2996	5338
ai生成内容	5310
ai翻訳	2996
ai翻譯	5338
ai翻译	5338
ai要約	3023
ai語音朗讀	5309
ai语音朗读	5309
ai重點整理	5278
ai音声で聴く	2995
ai가 생성한 콘텐츠입니다	3164
ai가 읽어주는 기사	3124
ai로 생성된 콘텐츠	3164
ajouter une réponse	2202
ajouter à mes favoris	2072
ajouter à mes sources préférées	2196
ajouter à mes sujets	2219
ajouter à mes thèmes	2219
ajouter à vos sources préférées	2196
ajouter à vos sélections	2072
ajándék cikk	2479
ajándékozd el a cikket	2479
ajándékozd tovább a cikket	2479
ajándékozza a cikket	2478
ajándékozza a cikket barátjának	2478
ajándékozza el a cikket	2479
ajándékozza tovább a cikket	2479
ajánlataink	2493
ajánlja: outbrain	2592
ajánlja: taboola	2592
ajánljuk	2493
ajánljuk még	2493
ajánlott	2493	2572
ajánlott cikkek	2493
ajánló	2493
akceptuję	3678
akceptuję i kontynuuję	3756
akceptuję i przechodzę do serwisu	3756
akkurat nå	3544
ako chránime svoje zdroje	4461
ako chránime zdroje	4461
ako vypnúť adblock	4446
ako vypnúť blokovanie reklám	4446
aktuálny čas	4442
aktuálny čas #	4441
aktuální čas	597
aktuální čas #	596
aktuálně	527
akzeptieren und schließen	981
aldersgrense # år	3531
aldersgrense: # år	3531
alege o sumă	4104
alege-ți abonamentul	4079
alegeți abonamentul	4079
algo salió mal	1656
alkalmazás letöltése	2559
alkalmazás megnyitása	2559
alla bidrag hjälper	4692
alla rättigheter reserverade	4706
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
allt innehåll är skyddat av upphovsrätt	4647
allt innehåll är upphovsrättsskyddat	4646
als bevorzugte quelle bei google hinzufügen	826
als bevorzugte quelle hinzufügen	1016
als podcast hören	920
alte știri	4007
alterar preferências de cookies	3877
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4879
altyazilari göster	4879
altă sumă	4075
alătură-te conversației	4023
am înțeles	4010
amazon'da gör	4878
amazonで見る	2993
amazonで詳しく見る	2993
amazonで詳細を見る	2993
amazonで買う	2993
amazonで購入	2993
amazonで購入する	2993
amintește-mi mai târziu	3987
ana sayfaya dön	4902
anasayfaya dön	4902
anderen betrag wählen	994
andet beløb	759
andra läser	19	4615
andra läser just nu	19
andra läste även	4615
andre har også lest	19
andre leser nå	3544
andre leste også	3544
andre læser	685
andre læser lige nu	685
andre læser også	19
andre læste også	685
angebot auswählen	997
angebot wählen	919
anhören	823
anhören # min	823
anket sonuçlari	4873
anketa dňa	4432
ankstesnė nuotrauka	3231
anmäl	4712
anmäl annons	4716
anmäl dig	4589
anmäl dig till nyhetsbrevet	4589
anmäl inlägg	4711
anmäl kommentar	4711
anna kelvollinen sähköpostiosoite	2003
anna äänesi	1968
annet beløp	3621
anneta ühekordselt	1758
annonce - artiklen fortsætter nedenfor	668
annonces légales	2130
annoncørbetalt	87
annoncørbetalt indhold	87	695
annons - artikeln fortsätter nedan	4600
annons från våra partner	4716
annonsblockerare upptäckt	4689
annonsen slutar här	4600
annonser från google	4716
annonsinnehåll	4622
annonslänk	4600
annonsörsinnehåll	4622
annonsørinnhold	87	3554
annonsørsamarbeid	3645
ano, prosím	603
ano, rád	603
anonimni sandučić	4361
anonym brevlåda	4704
anonym tipslåda	4704
anonymná schránka	4461
anonymní schránka	622
anpassa inställningar	4677
anulează oricând	4079
anulezi oricând	4041
anuluj odpowiedź	3687
användarnamn	4695
användarnamn eller e-postadress	4694
användarvillkor	4602
anzeige schließen	1019
anzeigensonderveröffentlichung	925
anúncio	3835
anúncio em #	3963
anúncios	3835
apasă pentru sunet	4103
apmaksāta sadarbība	3305
apmaksāts saturs	3255
apmokėta partnerystė	3238
apmokėtas turinys	3238
aportació mensual	467
aportació única	467
aportación mensual	1650
aportación única	1650
app letöltése	2559
app storeからダウンロード	3001
app storeでダウンロード	3001
app store에서 다운로드	3131
apple ile giriş yap	4896
apple podcastで聴く	3029
appleでサインイン	3011
appleでログイン	3011
appleで続ける	3011
app内打开	5316
après la publicité	2080
aptaujas rezultāti	3288
após a publicidade	3835
apóyanos	1515
apóyanos en patreon	1649
apúntate	1530
aquest article està bloquejat	471
aquest article està protegit	482
aquest article t'ha estat útil	446
aquest camp és obligatori	473
aquest contingut està protegit	482
aquest vídeo ja no està disponible	453
aquest vídeo no està disponible	453
ar norite gauti pranešimus	3222
arată conținutul	4062
arată mai mult	4085
arată mai puțin	4010
arată răspunsurile	4050
arată tot	4010
arkadaşina gönder	4803
arkadaşinla paylaş	4803
article abonné	2043
article ajouté à vos sélections	2072
article lu par une voix de synthèse	2163
article précédent	2094
article réservé aux abonnés	2043
article següent	477
article sponsorisé	2130
articles associés	2094
articles liés	2094
articles recommandés	2094
articles récents	2094
articol exclusiv pentru abonați	4041
articole asemănătoare	4007
articole înrudite	4007
articoli più letti	2819
articolul continuă după publicitate	4030
articolul continuă după reclamă	4001
articolul continuă mai jos	4001
articolul următor	4007
artikeln finns också som ljud	4596
artikeln fortsätter efter annonsen	4600
artikeln fortsätter nedan	4600
artikeln fortsätter under bilden	4600
artikeln går att lyssna på	4596
artikeln läses upp av en syntetisk röst	4680
artikeln är automatiskt genererad	4708
artikeln är låst	4582
artikeln är maskinöversatt	4708
artikeln är skapad automatiskt	4708
artikeln är skyddad av upphovsrätt	4706
artikeln är uppläst av en dator	4596
artikkel jätkub pärast reklaami	1718
artikkel jätkub reklaami järel	1718
artikkel on kaitstud autoriõigusega	1771
artikkel täieneb	1716
artikkelen er låst	3509
artikkelen finnes også som lyd	3522
artikkeli jatkuu kuvan jälkeen	1911
artikkeli on konekäännetty	2013
artikkeli on suojattu tekijänoikeudella	2011
artikkelin lukee synteettinen ääni	1983
artikkelin voi myös kuunnella	1908
artiklen er låst	649
artiklen er læst op af en robot	660
artiklen findes også som lyd	660
artiklen fortsætter efter annoncen	668
artiklen fortsætter efter reklamen	783
artiklen fortsætter nedenfor	668
artiklen fortsætter under billedet	668
artiklen kan også høres	660
artiklen læses op af en kunstig stemme	748
artikli loeb ette tehishääl	1714
artiklit loeb sünteetiline hääl	1752
artiklit loeb tehishääl	1714
artykuł czytany przez syntezator mowy	3759
artykuł dla subskrybentów	3659
artykuł do słuchania	3759
artykuł kontynuowany pod reklamą	3677
artykuł premium	3773
artykuł sponsorowany	3674
artykuł zablokowany	3773
artykuły na e-mail	3662
artykuły partnerów	3796
artículo anterior	1565
artículo regalado	1700
artículo relacionado	1565
artículo siguiente	1659
artículos recomendados	1624
artículos relacionados	1565
as notícias mais lidas	3904
ascultă	3998
ascultă articolul	4058
ascunde răspunsurile	4050
aseta ensisijaiseksi lähteeksi	2017
aslini göster	4819
assine já	3814
atbalstīt	3246
atcel jebkurā laikā	3246
atcelt var jebkurā laikā	3294
atcerēties mani	3295
atidaryti galeriją	3231
atidaryti programėlėje	3221
atidaryti programėlę	3221
atkūrimo greitis	3219
atlikite testą	3213
atlikušais laiks	3288
atlikušais laiks -#	3287
atpakaļ uz augšu	3298
atpakaļ uz sākumlapu	3298
atradi kļūdu	3299
atradi kļūdu rakstā	3252
atradāt kļūdu	3299
atrakinti straipsnį	3227
atrisini krustvārdu mīklu	3281
atsaukt piekrišanu	3285
atsisiųsti garso įrašą	3219
atsisiųsti iš app store	3221
atsisiųsti iš google play	3221
atsisiųsti programėlę	3221
atsiųskite naujieną	3232
atsiųskite nuotraukas	3232
atskaņot video	3287
atskaņošanas ātrums	3287
atslēgt rakstu	3294
atslēgvārdi	3288
atteikties var jebkurā laikā	3296
attēls # no #	3307
attēls #/#	3307
attēls attēlā	3287
atualizar a página	3929
atualizar página	3929
atvērt	3254
atvērt galeriju	3298
atvērt lietotni	3289
atvērt lietotnē	3289
atvērt rakstu	3294
atļaut paziņojumus	3290
atšaukti galite bet kada	3177
atšaukti sutikimą	3217
aucun commentaire à ce niveau	2134
audio narrado por una voz automática	1595
audio vytvorila umelá inteligencia	4441
auf apple podcasts hören	898
auf spotify hören	898
ausgewählt für sie	924
auswahl bestätigen	982
auswählen	998
automaatselt tõlgitud	1765
automaattinen käännös	2014
automaticky preložené	4465
automaticky přeloženo	627
automatické prehrávanie	4441
automatické přehrávání	596
automatický preklad	4466
automatický překlad	628
automatikus lejátszás	2557
automatinis atkūrimas	3219
automatisch übersetzt	1012
automatische übersetzung	1013
automatiskt översatt	4708
automatiškai išversta	3233
automatsko puštanje	4343
automātiski tulkots	3300
automātiskā atskaņošana	3287
autoriser la publicité	2173
ava äpis	1754
avantage abonnés	2161
avantages abonnés	2161
avantaje pentru abonați	4056
avançar # segundos	3915
avançar para o conteúdo	3855
aveți deja cont	4079
avfölj	4714
avfølg	3642
avis de décès	2130
avoimet työpaikat	1926
avregistrera dig när som helst	4697
avsluta när du vill	4582
avsluta när som helst	4697
avslutt når du vil	3509
avslå alle	3609
avís legal	424
avísanos de un error	1674
aylik bağiş	4893
aylik bağiş yap	4925
ayrintilar için tiklayin	4818
ayrintilar için tiklayiniz	4818
az ai hibázhat	2584
az ai tévedhet	2584
az e-mail-címed	2574
az első hónap csak # ft	2472
az mi hibázhat	2584
az oldal tetejére	2577
az outbrain ajánlásával	2592
az ön e-mail-címe	2574
az ön neve	2574
az összefoglalót ai készítette	2584
az összefoglalót mi készítette	2584
az összes cikk	2577
az összes elfogadása	2549
az üzeneted	2575
aç	4819
añadir a favoritos	1545
añadir a la cesta	1699
añadir a mi lista	1623
añadir a mis temas	1692
añadir al carrito	1699
añadir comentario	1558
añadir como fuente preferida	1668
añadir una respuesta	1674
añadir usuario	1520
añádenos como fuente preferida	1668
aún no eres suscriptor	1653
aún no estás registrado	1654
aún no te has registrado	1520
aún no tienes cuenta	1654
ačiū už jūsų balsą	3213
ačiū už registraciją	3229
ačiū už žinutę	3229
ačiū, kad balsavote	3213
ačiū, kad užsiprenumeravote	3202
ați uitat parola	4080
ați votat deja	4050
""", 'b': """
baixar episódio	3915
baixar o áudio	3915
baixar áudio	3915
bandykite dar kartą	3229
bandykite vėliau	3229
bankkártyás támogatás	2568
bankovním převodem	608
banküberweisung	799
bara för dig som prenumererar	4694
bara för prenumeranter	4694
bare nødvendige	3608
bağiş sayfasina git	4893
bağiş yap	4793
bağiş yapin	4793
bağişim	4894
bağlanti kopyalandi	4911
bağlantiyi kopyala	4803
başa dön	4818
başka tutar	4893
be šlamšto	3229
bedste værdi	763
bei google als quelle hinzufügen	826
bei spotify hören	898
beitrag nicht mehr verfügbar	984
bejegyzés betöltése	2549
bejelentkezés	2472
bejelentkezés apple-fiókkal	2571
bejelentkezés facebookkal	2571
bejelentkezés google-fiókkal	2571
bekræft din e-mail	765
belépés	2472
belépés facebook-fiókkal	2571
belépés facebookkal	2571
belépés google-fiókkal	2571
benefício do assinante	3882
bere sintetični glas	4542
berite naprej z naročnino	4551
bestill nå	3605
beställ boken	4673
betalas årsvis	4694
betales årlig	3624
betales årligt	762
betalt innehåll	4716
betrag wählen	798
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2590
betűméret módosítása	2590
betűméret növelése	2590
bez mišljenja	4337
bez surogātpasta	3296
bez zobowiązań	3774
bez závazku, kdykoli zrušíte	501
bez závazků	611
bezmaksas piegāde	3284
bezárás	2467
beágyazott tartalom	2549
beállítás preferált forrásként	2587
beállítások mentése	2549
beállítások módosítása	2552
beğen	4873
beğenme	4873
bidrag kan trækkes fra i skat	759
bieżący czas #	3759
bild in originalgröße	1002
bild vergrößern	853	1002
bildergalerie öffnen	1002
bildirimleri aç	4870
bildirimleri açin	4870
bilety już w sprzedaży	3752
bir hata oluştu	4898
bir tutar seçin	4925
bir şeyler ters gitti	4899
bir şeyler yanliş gitti	4899
bitte füllen sie dieses feld aus	999
bitte geben sie eine gültige e-mail-adresse ein	999
bitte prüfen sie ihr postfach	999
bitte versuchen sie es später erneut	908
bitte versuchen sie es später noch einmal	999
bitte überprüfen sie ihr postfach	999
bize ulaşin	4811
biểu quyết	92
bjud en vän på artikeln	4596
bjud oss på en kaffe	4691
bjud oss på kaffe	4691
bjud på en kaffe	4692
bli månadsgivare	4578
bli støttemedlem	3506
bliv fast støtte	759
bliv støtteabonnent	759
bliv støttemedlem	646
blocco pubblicità rilevato	2884
blokovať	4445
bloqueador de anúncios ativado	3966
bloqueador de anúncios detectado	3966
bloqueur de publicité détecté	2211
bloqueur détecté	2211
boletín	1530
bolo to užitočné	4465
brezplačna dostava	4538
browserul tău nu poate reda acest video	4020
brukervilkår	3533
brīva summa	3293
bu haber abonelere özeldir	4794
bu haber yapay zeka tarafindan seslendirilmiştir	4879
bu haber yapay zekâ ile seslendirilmiştir	4879
bu haberi paylaş	4934
bu haberi paylaşin	4934
bu haberler de ilginizi çekebilir	4817
bu içerik abonelere özeldir	4794
bu içerik faydali oldu mu	4872
bu içerik görüntülenemiyor	4882
bu içerik gösterilemiyor	4882
bu içerik kilitli	4896
bu video artik mevcut değil	4879
bu video bulunduğunuz ülkede izlenemiyor	4879
bu video mevcut değil	4879
bu video ülkenizde izlenemiyor	4879
bu yaziyi paylaş	4934
bu yorumu şikayet et	4916
bu özet yararli oldu mu	4840
bugün değil	4792
bulmaca çöz	4877
bunlar da ilginizi çekebilir	4812
burtu izmērs	3303
butlletí	436
buy me a coffee ☕	1192
buy me a cup of coffee ☕	1192
buy us a coffee ☕	1192
buzón anónimo	1662
buzón seguro	1662
buďte v obraze	506
bylo to pro vás užitečné	627
bylo to užitečné	627
bài cùng chuyên mục	5150
bài cùng tác giả	5128	5150
bài khác	5114
bài khác của tác giả	5184
bài liên quan	5114
bài mới nhất	5150
bài quảng cáo	5151
bài tiếp theo	5114
bài trước	5184
bài viết có hữu ích không	5157
bài viết có hữu ích với bạn không	5157
bài viết cùng tác giả	5128
bài viết khác của tác giả	5128
bài viết liên quan	5114
bài viết mới	5149
bài viết này bị khóa	5178
bài viết này có hữu ích không	5157
bài viết tiếp theo	5184
bài viết tiếp tục bên dưới	5153
bài viết tiếp tục sau quảng cáo	5153
bài viết trước	5184
bài viết được tặng bởi thuê bao	5204
bài được dịch tự động	5149
bài đọc nhiều	5150
báo cáo	5158
báo cáo bình luận	5195
báo cáo vi phạm	5158
báo lỗi	5113
báo lỗi bài viết	5157
bármikor leiratkozhat	2499
bármikor leiratkozhatsz	2499
bármikor lemondhatja	2472
bármikor lemondható	2472
bäst värde	4695
bästa pris	4695
bình chọn	91	5158
bình chọn của bạn đã được ghi nhận	5157
bình luận	5113
bình luận (#	5113
bình luận của bạn	5195
bình luận hay	5134
bình luận đã bị tắt	5195
bölümü indir	4879
búsqueda	1571
bücher aus dem shop	831
bülten	4848
bülten üyeliği	4848
bültene abone oldunuz	4848
büyüt	4818
bądź na bieżąco	3662
bądź pierwszą osobą, która skomentuje	3790
błędny adres e-mail	3776
bővebben	2495	2551
būkite pirmas	3183
būkite pirmas, pakomentavęs	3183
bạn chưa có tài khoản	5178
bạn chưa đăng ký	5178
bạn có muốn nhận thông báo	5171
bạn có muốn nhận thông báo không	5171
bạn có thể hủy đăng ký bất cứ lúc nào	5180
bạn có thể quan tâm	5114
bạn muốn nhận thông báo	5171
bạn thấy bài viết này thế nào	5157
bạn đang theo dõi chủ đề này	5189
bạn đã bình chọn	5157
bạn đã bình chọn rồi	5157
bạn đã có tài khoản	5178
bạn đã đăng ký rồi	5201
bản dịch tự động	5188
bản ghi	5165
bật	5172
bật thông báo	5171
bật tiếng	5164
bắt buộc	5181
bắt đầu trắc nghiệm	5160
bỏ qua	5092
bỏ qua quảng cáo	5198
bỏ theo dõi	5189
""", 'c': """
cada aportació compta	439
cada aportación cuenta	1619
cada contribuição conta	3899
cada doação conta	3930
cada donación cuenta	1649
cadastre-se grátis	3814
califica este artículo	1558
campo obrigatório	3936
campos obrigatórios	3936
cancel·la quan vulguis	471
cargando el vídeo	1634
cargando vídeo	1634
cargar más	1571
cargar más comentarios	1627
cargar más noticias	1659
cargar publicación	1639
cargar vídeo	1639
carrega la publicació	457
carrega més comentaris	446
carregando o vídeo	3915
carregando vídeo	3915
carregant el vídeo	453
carregar conteúdo	3919
carregar conteúdo externo	3841
carregar mais comentários	3906
carregar mais notícias	3940
carregar o conteúdo	3919
carregar publicação	3919
carregar vídeo	3919
carte de crédit	2042
cartão de crédito	3813
caseta redacțională	4017	4018
categorieën	3363
categorías	1565
caută	4009
caça-palavras	3911
ce contenu vous a-t-il été utile	2126
ce résumé vous a-t-il été utile	2126
cea mai bună ofertă	4080
cela vous a-t-il été utile	2155
cele mai citite știri	4044
cele mai noi știri	4007
celkem hlasovalo # čtenářů	584
celozaslonski način	4542
celá obrazovka	597
celý článek	529
celý článek zde	617
celý článok	4458
cenimy twoją prywatność	3680
cererea ta a fost trimisă	4106
cerrar galería	1690
cerrar menú	1571
cerrar sesión	1520
cet article est en accès libre pour les abonnés	2143
cet article est lu par une voix de synthèse	2126
cet article vous a-t-il été utile	2155
cette adresse est déjà inscrite	2215
cette information vous a-t-elle été utile	2202
cette page vous a-t-elle été utile	2155
cette réponse est-elle utile	2155
cette vidéo est indisponible	2163
cette vidéo ne peut pas être lue	2163
cevaplari göster	4872
changer mes préférences	2085
chargement du lecteur vidéo	2163
charger la vidéo	2167
charte éditoriale	2189
chcem dostávať upozornenia	4444
chcem odoberať	4454
chcete dostávat notifikace	600
chcete dostávat upozornění	600
chcete dostávať notifikácie	4444
chcete dostávať upozornenia	4444
chci dostávat upozornění	600
chci odebírat	506
chci podpořit	498
chci přispět	498
chi tiết	5118
chia sẻ	5102
chia sẻ bài viết	5102
chia sẻ bài viết này	5204
chia sẻ facebook	5149
chia sẻ lên facebook	5191
chia sẻ qua email	5191
chia sẻ qua facebook	5149
chia sẻ qua zalo	5191
chia sẻ tin này	5204
chia sẻ zalo	5191
chia sẻ ý kiến của bạn	5113	5134
cho chúng tôi biết ý kiến	5157
cho phép	5172
cho phép thông báo	5171
chuyên mục	5114
chuyển đến công thức	61
chép liên kết	5149
chính sách bảo mật	5112
chính sách bảo mật | điều khoản sử dụng	5112
chính sách cookie	5111	5112
chính sách quyền riêng tư	5112
chơi miễn phí	5160
chơi ngay	5160
chưa có tài khoản	5178
chấp nhận	5111
chấp nhận tất cả	5111	5112
chấp nhận tất cả cookie	5112
chấp nhận và tiếp tục	5111	5168
chế độ tối	5197
chỉ dành cho thuê bao	5178
chỉ dành cho thành viên	5178
chọn	5179
chọn gói	5178
chọn gói của bạn	5178
chọn gói đăng ký	5178
chọn số tiền	5199
chủ đề	5114
chủ đề liên quan	5114
chủ đề nóng	5150
cikk ajándékozása	2590
cikk elküldése ajándékként	2590
cikk feloldása	2571
cikk meghallgatása	2557
cikk megosztása	2478
cikk mentése	2478
cikk nyomtatása	2590
cikkünk frissül	2495
citeşte şi	4007
citește articolul complet	4085
citește articolul integral	4085
citește fără limite	4041
citește gratuit	4105
citește mai departe	4007	4009
citește mai mult	4007	4009
citește regulile comunității	4023
citește tot articolul	4085
citește transcrierea	4058
citește în aplicație	4065
citește și	4007
citi šobrīd lasa	3248
citit de o voce sintetică	4058
citiți și	4007
cobrança anual	3935
codes de réduction	2226
cofnij zgodę	3756
col·labora	411
comandă acum	4028	4056
comandă cartea	4028	4056
comentariile sunt doar pentru abonați	4098
comentariul tău	4098
comentariul tău așteaptă moderarea	4023
comentează	4006
comentário	3843
comentário aguardando moderação	3892
comentários	3843
comentários desativados	3955
comentários exclusivos para assinantes	3892
commander ce numéro	2130
commander le numéro	2129
comment désactiver mon adblocker	2173
comment désactiver mon bloqueur	2173
commentaire en attente de modération	2134
commentaires désactivés	2202
commerciële bijdrage	3413
commerciële content	3495
commerciële inhoud	3495
comparte este artículo	1700
compartilhar esta matéria	3978
compartilhe esta notícia	3978
compartir esta página	1700
completează formularul #	3989
completează online formularul #	3989
compre a edição impressa	3882
conditions générales	2082
conectează-te cu facebook	4041
conectează-te cu google	4041
confidentialité	2082
configuració de galetes	457
configuració de les galetes	457
configuració de privacitat	457
configuración	1554
configuración de cookies	1554
configuración de privacidad	1639
configurações de cookies	3837
configurações de privacidade	3919
confira o preço	3977
conheça as ofertas	3968
conheça os planos	3968
conheça todas as nossas newsletters	3896
consenti la pubblicità	2845
consigue tu entrada aquí	1598
consulta les normes de participació	428
consultez notre charte de modération	2134
consíguelo en tu quiosco	1598
contacta amb la redacció	479
contacta con la redacción	1662
contactar a redação	3943
contactar con la redacción	1662
contactați redacția	4087
contacte a redação	3943
contactează redacția	4087
contacter la rédaction	2189
contactez la rédaction	2189
contenu externe recommandé	2124
contenu proposé par notre partenaire	2130
contenu réservé	2179
contenu réservé aux abonnés	2179
contenu sponsorisé	2080
contenus recommandés	2148
contenus sponsorisés	2080	2094
conteúdo bloqueado	3841
conteúdo de marca	3835
conteúdo exclusivo	3814
conteúdo exclusivo para assinantes	3901
conteúdo externo	3877
conteúdo externo bloqueado	3841
conteúdo externo recomendado	3877
conteúdo gerado por ia	3963
conteúdo pago	3912
conteúdo para assinantes	3814
conteúdo patrocinado	3835
conteúdo premium	3901
conteúdo produzido pela marca	3882
conteúdo relacionado	3852
conteúdos relacionados	3904
contingut només per a usuaris registrats	440
continua a leggere dopo la pubblicità	2831
continua após a publicidade	3835
continua després de l'anunci	430
continuar leyendo aquí	1520
continuarea articolului după publicitate	4030
continuarea articolului după reclamă	4027
continue a ler esta notícia	3904
continuer après la publicité	2080
continuer sans désactiver	2211
continuer à lire	2217
continuă cu apple	4041
continuă cu email	4105
continuă cu facebook	4041
continuă cu google	4041
continuă lectura	4108
continuă pe site	4065
continuă să citești	4108
continuă să citești după publicitate	4027
continuă în browser	4065
continúa abajo	1552
contáctanos	1558
convida'ns a un cafè	467
conținut disponibil doar utilizatorilor înregistrați	4041
conținut exclusiv	3993
conținut exclusiv pentru abonați	3993
conținut extern	4020
conținut extern recomandat	4020
conținut pentru abonați	3991
conținut plătit	4056
conținut premium	4041
conținut promovat	4030
conținut sponsorizat	87	4001
cookie beállítások	2549
cookie を管理する	2998
cookie 偏好設定	5237
cookie 偏好设置	5237
cookie 設定	5313
cookie 设置	5313
cookie-beállítások	2549
cookie-beállítások módosítása	2552
cookieinställningar	4602
cookies a ochrana soukromí	522
cookieの管理	2998
cookieの設定	2932
cookieの設定を変更	2934
cookieを拒否する	3031
cookieを管理	2998
cookieを管理する	2998
cookie政策	5235
cookie設定	2932	2935	5235
cookie設定を変更	2934
cookie设置	5235	5238
copia enllaç	487
copia l'enllaç	418
copiază	4095
copiază link	3998
copiază linkul	3998
copy link thành công	5149
correo electrónico	1530
correo electrónico no válido	1655
correo no válido	1655
correu electrònic	474
correu electrònic no vàlid	473
correu no vàlid	473
coś poszło nie tak	3777
coś poszło nie tak. spróbuj ponownie	3776
coś poszło nie tak. spróbuj ponownie później	3776
creează cont	3991
crucigrama del día	1675
créer mon compte	2043
créer un compte	2043
créer une alerte	2136
créer une alerte sur ce thème	2136
csak a szükséges sütik	2549
csak a szükségesek	2549
csak előfizetők számára	2571
csak előfizetőknek	2472
csomagok megtekintése	2571
cualquier aportación ayuda	1649
cum îl dezactivez	4074
cumpără acum	4056
cumpără bilet	4028	4056
cumpără bilete	4028	4056
cumpără bilete online	4056
cumpără cartea	4028	4056
cumpără de pe emag	4056
cumpără revista	4027
cuvinte încrucișate	4055
czy artykuł był pomocny	3788
czy artykuł był przydatny	3788
czy ten artykuł był pomocny	3788
czy to było pomocne	3788
czyta głos ai	3759
czytaj całość	3696
czytaj cały artykuł	3779
czytaj również	3693
czytaj także	3693
czytaj też	3693
czytaj też nasze inne artykuły	3693
czytaj więcej	3693	3696
czytaj więcej o	3693
czytane przez głos syntetyczny	3759
cài đặt	5111
cài đặt cookie	5168
cài đặt quyền riêng tư	5168
cài đặt ứng dụng	5170
các bài viết khác của tác giả	5128
các tin khác	5114
cách tắt	5175
cách tắt trình chặn quảng cáo	5174
câmp obligatoriu	4081
câmpuri obligatorii	4081
cât de util a fost acest articol	4023
címkék	2493
címlap	2493
címlapra	2577
címlapról ajánljuk	2493
có lẽ để sau	5092
có lỗi xảy ra	5180
có thể bạn quan tâm	19	5114
có thể bạn thích	19
có, tôi muốn	5171
códigos de desconto	3977
códigos de descuento	1699
códigos promocionales	1699
cómo desactivar el bloqueador	1647
cómo desactivarlo	1648
cómpralo aquí	1633
cómpralo en amazon	1633
cùng chuyên mục	5114
cùng chủ đề	5150
cùng tác giả	5128	5150
cảm ơn bạn đã bình chọn	91	5157
cảm ơn bạn đã tham gia	5157
cảm ơn bạn đã ủng hộ	5199
cảm ơn, tin nhắn của bạn đã được gửi	5180
cỡ chữ	65	5139
cửa hàng	5193
""", 'd': """
d'autres articles à découvrir	19
da, želim	4347	4546
dagens fråga	91	4670
dagens spørgsmål	91	739
dagens spørsmål	91	3602
daha az göster	4819
daha fazla göster	4818
daha fazla haber için tiklayin	4818
daha fazla yorum yükle	4872
daha önce oy kullandiniz	4872
daha önce oy verdiniz	4872
dalies ar šo rakstu	3251
dalinkitės	3177
dalinkitės straipsniu	3182
dalsza część artykułu pod materiałem wideo	3674
dalsza część artykułu pod wideo	3674
dalsza część tekstu pod wideo	3674
dalszy ciąg materiału pod wideo	3677
dalīties	3246
dalīties ar draugiem	3251
dalīties ar rakstu	3303
dalīties facebook	3251
dalīties whatsapp	3303
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
danos tu opinión	1610
dans l'actualité	2148
dans la même catégorie	2094
dans la même rubrique	2094
dans la même série	2094
dar lze odečíst z daní	607
dar si můžete odečíst z daní	607
darovat jednorázově	607
darovat měsíčně	607
darovat článek	510
darovať	4378
darovať jednorazovo	4448
darovať mesačne	4448
darovať článok	4386
darowiznę możesz odliczyć od podatku	3770
darujte nám # %	4448
darujte tento článek	510
darujte tento článok	4386
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
daugiau autoriaus straipsnių	3231
daugiau straipsnių	3231
daugiau šia tema	3179
dať spätnú väzbu	4465
dbamy o twoją prywatność	3680
deaktivér din adblocker	756
deblochează articolul	4041
definições de cookies	3919
definições de privacidade	3919
deine stimme wurde gezählt	972
deixar um comentário	3843
deixe um comentário	3843
del på e-mail	781
del på e-post	3522
del på facebook	660	3522
del på mail	660
del på twitter	660	3522
del på whatsapp	3643
del på x	660	3522
dela inlägget	4596
dela på facebook	4596
dela på twitter	4596
dela på whatsapp	4715
dela på x	4596
dela som gåva	4715
deli po e-pošti	4567
deli članek	4488
delite članek	4488
demander un droit de réponse	2202
den här artikeln är låst	4694
den här artikeln är skyddad av upphovsrättslagen	4706
den här videon är inte längre tillgänglig	4680
den här videon är inte tillgänglig	4680
denne artikel er låst	762
denne artikkelen er låst	3624
denne saken er låst	3624
denne video er ikke længere tilgængelig	748
denne video er ikke tilgængelig	748
denunciar comentário	3955
denunciar este comentário	3955
der er opstået en fejl	766
der opstod en fejl. prøv igen senere	765
dernière minute	2094
dernières actualités	2094
dernières infos	2094
dernières nouvelles	2094
desa les preferències	457
desa per llegir després	442
desactívalo para continuar	1647
desactívalo para seguir leyendo	1647
desbloquear artículo	1620
desbloqueie este conteúdo	3901
descarcă aplicația	4065
descarcă audio	4058
descarcă din app store	4065
descarcă din google play	4065
descarcă episodul	4058
descarcă formularul	4076
descarcă formularul #	3989
descargar pódcast	1634
descarrega l'àudio	453
descarregar áudio	3915
deschide aplicația	4066
deschide în aplicație	4065
descárgala en app store	1642
descárgala en google play	1642
descărcați formularul #	3989
destekçi ol	4893
destekçimiz olun	4893
desteğiniz fark yaratir	4925
desteğiniz için teşekkür ederiz	4925
desteğiniz için teşekkürler	4925
det er gratis å opprette en bruker	3509
det går inte att visa innehållet	4677
det har oppstått en feil	3628
det här innehållet kan inte visas	4677
det här innehållet är inte tillgängligt	4677
det læser andre	685
det oppsto en feil. prøv igjen senere	3627
det är gratis att skapa ett konto	4582
detaylar için tiklayin	4818
detaylar için tiklayiniz	4818
detta material är skyddat enligt lagen om upphovsrätt	4645
detta är en annons	4600
detta är en plusartikel	4582
dette indhold er ikke tilgængeligt	745
devam etmek için üye girişi yapin	4794
devami için abone olun	4794
devamini okumak için abone olun	4794
dezactivează sunetul	4058
dienas jautājums	3281
diese funktion steht nur angemeldeten nutzern zur verfügung	920
dieser inhalt ist nicht mehr verfügbar	981
dieser inhalt ist nicht verfügbar	981
dieser kommentar wurde gelöscht	1014
dieses video ist in deinem land nicht verfügbar	984
dieses video ist in ihrem land nicht verfügbar	984
dieses video ist leider nicht mehr verfügbar	984
dieses video ist nicht mehr verfügbar	984
dieses video ist nicht verfügbar	984
digite um e-mail válido	3936
din aceeași categorie	4007
din aceeași secțiune	4044
din röst har registrerats	4666
din röst är registrerad	91
din röst är räknad	4666
disponibil în app store	4065
disponibil în app store și google play	4035
disponibilă în app store și google play	4035
disponível na app store	3922
distribuie știrea	4110
distribuiți	3998
diğer fotoğraf için tiklayin	4815
diğer haberler	19	4812
diğer okurlar bunlari okuyor	4812
diğer sayfaya geçmek için tiklayin	4815
diğer seçenekler	4912
diğer tutar	4893
diğer yazilari	4902
dla prenumeratorów	3773
dla subskrybentów	3659
dlaczego widzę tę reklamę	3796
do fotogalérie	4457
do galérie	4458
do góry	3696
do košíka	4436
do košíku	515	590
do księgarni	3675
do speciálu	617
doar abonații pot comenta	4023
doar pentru abonați	3991
doação mensal	3810
doação única	3810
doba čtení # min	529
dodaj do moich tematów	3792
dodaj jako preferowane źródło	3792
dodaj kao željeni izvor	4367
dodaj nas do preferowanych źródeł	3792
dodaj nas do wyjątków	3765
dodaj u košaricu	4339
dodaj v košarico	4537
dogodila se greška. pokušajte ponovno	4355
dolgozzon nálunk	2495
domiciliación bancaria	1519
domů	529
don régulier	2175
dona suport al periodisme en català	439
dona'ns la teva opinió	446
donació mensual	468
donació única	468
donación mensual	1515
donación puntual	1650
donación única	1515
donativo único	3931
donați	3988
donația mea	4104
donație lunară	4076
donație unică	4076
donează	3988
donează acum	3988
donează lunar	3988
donează lunar # euro	4040
donează lunar # lei	4040
donează o dată	4075
doner nå	3506
doniraj mesečno	4350	4549
doniraj mjesečno	4350
données personnelles	2082
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
dosegli ste omejitev člankov	4551
dosegnuli ste ograničenje članaka	4352
dossier spécial	2160
dovanoti straipsnį	3236
dozvoli obaveštenja	4346
dołącz do dyskusji	3743
dołącz do nas	3656
dołącz do newslettera	3662
došlo je do greške. pokušajte ponovo	4355
došlo je do pogreške. pokušajte ponovno	4355
došlo k chybě	615
došlo k chybě. zkuste to prosím později	614
drodzy użytkownicy	3680
droga użytkowniczko, drogi użytkowniku	3680
drogi użytkowniku	3680
droits réservés	2222
drukāt	3251
drukāt rakstu	3303
drukāt recepti	61
du använder en adblocker	4687
du använder en annonsblockerare	4687
du er nå påmeldt	3516
du er nå påmeldt nyhetsbrevet	3516
du följer	4713
du följer det här ämnet	4713
du följer nu	4713
du följer redan	4713
du följer redan ämnet	4713
du følger allerede	3641
du følger allerede dette emne	780
du følger allerede dette temaet	3641
du følger allerede emnet	780
du følger dette emne	780
du følger dette temaet	3641
du følger emnet	780
du følger nå	3641
du har en adblocker påslagen	4689
du har en annonsblockerare påslagen	4689
du har nådd grensen	3624
du har nået din grænse	762
du har nått din gräns	4694
du har redan röstat	4666
du har rätt att vara anonym	4611
du har slået adblock til	756
du kan när som helst avregistrera dig	4697
du kan när som helst avsluta prenumerationen	4589
du kan når som helst melde deg av	3516
du kan opsige når som helst	649
du kan trække beløbet fra i skat	759
du kanske också gillar	4615
du modtager snart en bekræftelse på mail	654
du même auteur	2094
du prenumererar nu på nyhetsbrevet	4589
du skyddas av källskyddet	4611
du verkar använda en annonsblockerare	4687
du vil kanskje også like	3544
du är nu anmäld	4697
du är skyddad av källskyddet	4611
du är skyddad enligt källskyddet	4611
duración	1635
durată	4059
duração	3916
durée	2164
durée : #	2117
dziękujemy za głos	91	3746
dziękujemy za oddanie głosu	91	3746
dziękujemy za przesłanie formularza	3776
dziękujemy za udział w sondzie	3746
dziękujemy za wiadomość	3776
dziękujemy za zapis	3662
dziękujemy! sprawdź skrzynkę	3776
dành cho bạn	5114
dành cho thuê bao	5096
dành riêng cho thành viên	5178
dárkovat článek	500
dát zpětnou vazbu	627
därefter # kr/mån tills du säger upp	4582
débloquer l'accès	2214
débloquer l'article	2043
débloquer tous les articles	2045
débloquez cet article	2143
débloquez l'accès à tous les articles	2045
débloquez l'intégralité des articles	2045
débloquez tous les articles	2045
débloquez tous nos articles	2045
déconnexion	2043
découvrez notre boutique	2129
découvrez tous nos jeux	2158
découvrir l'offre	2043
découvrir la boutique	2161
découvrir nos offres	2143
découvrir toutes nos offres d'abonnement	2143
déjà un compte	2043
déjà un compte ? connectez-vous	2043
délka	597
délka #	597
déplier	2099
désactiver les sous-titres	2163
détails	2099
dê a sua opinião	3906
dê sua opinião	3906
dölj	4619
dölj annons	4716
dölj bildtext	4700
dölj svar	4711
düzeltme politikasi	4904
dāvini rakstu	3251
dāvini rakstu draugam	3251
děkujeme za hlas	584
děkujeme za hlasování	91	584
děkujeme za odběr	614
děkujeme za přihlášení	506
děkujeme za vaši zprávu	614
děkujeme za váš hlas	91	584
děkujeme za zprávu	614
dĺžka	4442
dĺžka #	4442
dịch tự động	5165
""", 'e': """
e-bülten	4848
e-bülten aboneliği	4848
e-mail alebo používateľské meno	4451
e-mail cím	2574
e-mail ili korisničko ime	4352
e-mail inválido	3896
e-mail nebo uživatelské jméno	610
e-mail-cím	2575
e-mail-cím vagy felhasználónév	2571
e-mailová adresa	506
e-pasts vai lietotājvārds	3294
e-post või kasutajanimi	1759
e-posta gönder	4803
e-posta ile paylaş	4911
e-postadress eller användarnamn	4694
e-pošta ali uporabniško ime	4551
e-poštni naslov	4554
echipa redacțională	4018
ecrã inteiro	3916
edición digital	1520
edición impresa	1520
editöre yaz	4904
editöre yazin	4904
editörün seçtikleri	4812
edição impressa	3814
eget beløb	759
eget beløp	3621
egyedi összeg	2568
egyszeri adomány	2568
egyszeri támogatás	2468
egyszeri támogatás küldése	2568
egyéb összeg	2568
ehkä myöhemmin	1894
ei mielipidettä	1974
ei tänään	1894
ei vielä tunnusta	1999
ei, aitäh	1756
eikö sinulla ole tunnusta	1999
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	999
eiti į receptą	61
ekskluzivno za naročnike	4551
el artículo continúa abajo	1699
el artículo continúa debajo	1699
el juego es solo para mayores de # años	1671
el millor de la setmana a la teva bústia	436
el más popular	1654
el més llegit	415
el més popular	472
el més vist	443
el reproductor se está cargando	1634
el. paštas	3202
el. paštas arba vartotojo vardas	3227
el. pašto adresas	3229
eldste først	3639
elfelejtett jelszó	2472
elfelejtette a jelszavát	2571
elfogadom az összeset	2552
elfogadom és folytatom	2549
elfogadom és megjelenítem	2549
elfogadás és folytatás	2549
elige tu suscripción	1620
elküldés	2575
elküldöm	91	2478	2575
elküldöm e-mailben	2590
ellenőrizd a postafiókod	2574
ellenőrizze a postafiókját	2574
elmentem későbbre	2478
elolvasom később	2590
elolvasta az összes ingyenes cikkét	2571
elrejtés	2497
els lectors també han llegit	443
elutasítom	2551
elérte a havi limitet	2571
elírást talált	2489
előfizetek	2472
előfizetés	2472
előfizetési csomagok	2571
előfizetési lehetőségek	2571
előfizető vagyok	2571
előfizetői ajánlat	2546
előfizetői előny	2546
előfizetői kedvezmény	2546
előfizetői tartalom	2472
előfizetőknek	2472
előfizetőként megoszthatja a cikket	2478
előző	2495
előző cikk	2493
előző fotó	2577
előző kép	2577
előző oldal	2577
email cím	2575
email của bạn	5201
email của bạn sẽ không được hiển thị công khai	5134
email inválido	3936
email không hợp lệ	5180
email không đúng định dạng	5180
email no válido	1655
email này đã được đăng ký	5201
emailul tău	4106
emlékeztess később	2467
emlékezz rám	2572
emlékezzen rám	2572
emme voi näyttää sisältöä	1980
emme voi näyttää tätä sisältöä	1980
empfehlungen für sie	924
en beğenilen	4873
en beğenilenler	4873
en colaboración con	1671
en col·laboració amb	489
en este artículo	1565
en popüler	4897
en çok okunan	4812
en çok okunan haberler	4812
en çok okunanlar	4812
encara no estàs registrat	472
encuesta del día	1561
endast för dig som är prenumerant	4694
endast för medlemmar	4694
endast nödvändiga	4677
endast nödvändiga cookies	4677
endre tekststørrelse	3643
engangsbeløb	646
engangsbeløp	3621
engedélyezem	2564
engedélyezés	2564
engedélyezés és folytatás	2552
engedélyezés és megjelenítés	2552
engångsgåva	4578
enllaç copiat	442
ensemble, faisons vivre un média libre	2142
entgeltliche veröffentlichung	833
enthält werbung	830
entre em contato com a redação	3943
enviament gratuït	489
enviar comentário	3843
enviar corrección	1558
envoyer à un ami	2072
envoyer à un proche	2072
envoyez-nous vos témoignages	2122
envíanos tu opinión	1627
envío gratis	1671
epizód letöltése	2557
eredeti megjelenítése	2497
eredmény megtekintése	91
eredmények	92	2497
eredmények megtekintése	2540
erinnern sie mich später	794
eroare la încărcarea videoclipului	4103
erro ao carregar o vídeo	3963
error al cargar el vídeo	1682
erről bővebben itt írtunk	2495
erről is írtunk	2493
erről itt írtunk bővebben	2495
erscheint täglich	908
erscheint wöchentlich	908
erősítse meg az e-mail-címét	2574
es gratis y solo te llevará un minuto	1616
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	908
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	999
es izslēdzu reklāmu bloķētāju	3292
escanea el código qr	1643
escreva um comentário	3843
escriu a la redacció	479
escriu el teu correu electrònic	436
esi pirmais, kas komentē	3252
esimene kuu # €	1709
esta funcionalidad es sólo para registrados	1520
esta matéria foi útil para você	3879
esta notícia foi útil	3879
esta página foi útil	3906
este artigo está bloqueado	3934
este artigo foi útil	3906
este artículo está bloqueado	1653
este artículo está protegido	1695
este campo é obrigatório	3936
este contenido está protegido	1695
este correo ya está registrado	1688
este e-mail já está cadastrado	3969
este espaço é moderado pela redação	3892
este resumo foi útil	3879
este video ya no está disponible	1634
este vídeo já não está disponível	3915
este vídeo no está disponible	1634
este vídeo não está disponível	3915
este vídeo não está mais disponível	3915
este vídeo ya no está disponible	1634
está a seguir este tema	3973
estás bloqueando nuestros anuncios	1685
estás de acuerdo? vota	1610
estás siguiendo este tema	1692
estä	1990
ethvert bidrag hjælper	760
etický kodex redakce	622
etický kódex redakcie	4461
etkinleştir	4887
etkö ole tilaaja	1999
etkö ole vielä tilaaja	1999
ett fel har uppstått	4698
ett fel uppstod. försök igen senare	4697
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	999
evaluează rețeta	61
evästeasetukset	1914
evästeet	1914
evästeet ja tietosuoja	1915
evästekäytäntö	1980
exclusiv pentru abonați	4041
exibir conteúdo	3919
exklusiv für abonnenten	997
exklusiv für mitglieder	997
exklusivt för medlemmar	4694
exklusivt för prenumeranter	4694
exkluzív tartalom előfizetőknek	2571
experimente grátis por um mês	3901
externt innehåll	4677
externí obsah	593
externý obsah	4438
ez a cikk zárolt	2571
ez a mező kötelező	2574
ez a tartalom nem elérhető	2549
ez a tartalom nem jeleníthető meg	2549
ez a videó már nem elérhető	2557
ez a videó nem elérhető	2557
ez is érdekelhet	2493
ez is érdekelheti	2493
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2549
ezt a témát már követi	2587
ezt is ajánljuk	2493
ezt olvasta már	2493
ezt olvastad már	2493
eén keer toestaan	3454
ešte nemáte predplatné	4451
ešte nemáte účet	4451
ești de acord? votează	4023
ești deja abonat	4049
ești deja abonată	4049
""", 'f': """
facebook ile giriş yap	4896
facebook'ta paylaş	4803
facebook-bejegyzés betöltése	2552
facebook-poszt betöltése	2552
facebookでシェア	2924
facebookでシェアする	2924
facebookでログイン	3011
facebookで共有	3025
facebookで続ける	3011
facebookで見る	3029
facturació anual	472
facturació mensual	472
facturación anual	1654
facturación mensual	1654
facturare anuală	4080
facturare lunară	4080
facturé annuellement	2179
facturé mensuellement	2179
faire un don défiscalisé	2175
faktureras årligen	4694
faktureres årlig	3624
faktureres årligt	762
fale com a redação	3943
fazer doação	3967
fazer uma doação mensal	3967
fazer uma doação única	3967
faça login	3814
faça o quiz	3909
faça o teste	3909
faça uma doação única	3967
faça uma pergunta sobre esta reportagem	3879
felhasználási feltételek	2549
felhasználási jog vásárlása	2582
felhasználónév	2572
felhasználónév vagy e-mail	2571
feliratkozás	2575
feliratkozás hírlevélre	2574
feliratok megjelenítése	2557
fermer la fenêtre	2217
fes el qüestionari	449
fes una donació	411
fes-te sòcia	467
ficha técnica	3861
fiecare contribuție contează	4075
fiecare donație contează	4040
fiecare leu contează	4040
film jest niedostępny w twoim kraju	3759
film nie jest już dostępny	3759
film niedostępny	3759
fin de la publicité	2161
fine della pubblicità	2831
fine pubblicità	2831
fiyati gör	4878
fizetett együttműködés	2592
fizetett hirdetés	87	2481
fiók létrehozása	2472
fiókom	2472
foglalja le helyét	2546
folytatás a hirdetés után	2592
folytatás apple-fiókkal	2571
folytatás facebookkal	2571
folytatás google-fiókkal	2571
folytatás google-lel	2571
folytatás kikapcsolás nélkül	2565
fontu büyüt	4911
form gönderildi	4927
formulaire envoyé	2215
formulário enviado	3969
forstået	690
forstått	3549
forstør	749
forstør billede	688
forstør billedet	768
forstørr	3612
forstørr bilde	3547
forstørr bildet	3630
fortsett uten å slå av	3619
fortsett uten å støtte	3505
fortsätt läsa efter annonsen	4600
fortsätt med apple	4694
fortsätt med e-post	4694
fortsätt med facebook	4694
fortsätt med google	4694
fortsätt utan att stänga av	4687
fortsätt utan att stödja	4577
fortsæt med apple	762
fortsæt med at læse	668
fortsæt med e-mail	762
fortsæt med facebook	762
fortsæt med google	762
fortsæt uden at slå fra	756
fortsæt uden at støtte	645
foto # iš #	3240
fotogalería	1565
fotografia următoare	4108
fotoğraf galerisi	4902
fotoğrafi büyüt	4902
fotoğraflar için tiklayin	4815
fotoğraflari gör	4902
fotoğraflari görmek için tiklayin	4818
fotó #/#	2576
fotó megtekintése	2576
fotó: #/#	2576
fotók megtekintése	2576
fra vores annoncører	783
fra vår butikk	3605
fra våre partnere	3645
frete grátis	3952
friss hírek	2493
frissítse az oldalt	2567
fråga vår ai om artikeln	4608
från vår butik	4673
från våra annonsörer	4716
från våra partner	4716
frühbucher-tickets	977
frühbucherrabatt sichern	977
fuld skærm	749
fuldskærm	688
fullskärm	4681
fyll i fältet	4697
fäll ihop	4619
fäll ut	4619
fältet är obligatoriskt	4697
få adgang	649
få artiklen læst op	660
få de vigtigste nyheder hver morgen	654
få de viktigaste nyheterna varje morgon	4589
få de viktigste nyhetene hver morgen	3516
få læst artiklen op	748
få notifikationer	752
få notiser	4684
få nyheder på mail	654
få nyheter på e-post	3516
få nyheter på mejlen	4589
få overblikket her	688
få tilgang	3509
få varsel når vi skriver om dette	3547
få varsler	3615
följ	4597
följ det här ämnet	4713
följ direktrapporten	4700
följ författaren	4713
följ journalisten	4713
följ liverapporten	4700
följ oss	4597
följ skribent	4597
följ skribenten	4713
följ ämne	4713
följ ämnen	4713
följ ämnet	4597
för prenumeranter	4582
förderer werden	795
fördermitglied werden	795
föregående	4618
föregående artikel	4615
föregående bild	4700
föregående sida	4700
förnamn	4698
förstora	4618
förstora bild	4700
förstora bilden	4700
försök igen senare	4697
føj til foretrukne kilder	780
føj til mine emner	780
følg	663	664	3524
følg alle	664
følg alle emner	665
følg dette emne	780
følg dette temaet	3641
følg direkte	3630
følg direktesenteret	3630
følg emne	663
følg emner	665
følg emnet	3641
følg forfatter	3641
følg forfatteren	3641
følg ikke længere	780
følg journalist	3641
følg journalisten	3641
følg liveblog	768
følg livebloggen	768
følg os	663
følg oss	3524
følg sagen her	688
følg saken direkte	3630
følg serien	665
følg skribent	780
følg skribenten	780
følg tema	3524
følg temaet	3641
følg temaet og få varsel	3547
følger	664
für abonnenten	800
für den newsletter anmelden	810
für dich empfohlen	924
für sie empfohlen	924
für sie entstehen keine mehrkosten	925
fă o donație	3988
fă quizul	4053
fă testul	4053
fără obligații	4041
fără spam	4081
fără sunet	4059
fără tine nu putem	4040
főoldal	2577
""", 'g': """
galbūt vėliau	3223
galeri için tiklayin	4815
galerie schließen	1002
galerie öffnen	1002
galeriyi aç	4818
galeriyi gör	4902
galeriyi görmek için tiklayin	4818
galéria	2495
galéria (#	2576
galéria bezárása	2577
galéria megnyitása	2577
galéria megtekintése	2495
garanta já o seu ingresso	3882
gastos de envío incluidos	1633
gastos de envío no incluidos	1633
gauti pranešimus	3222
gaver kan trækkes fra i skat	759
ge en engångsgåva	4691
ge en gåva	4692
ge återkoppling	4709
gefällt mir	1015
gefällt mir nicht	1015
gelesen von einer künstlichen stimme	984
gelişmelerden aninda haberdar olun	4886
gem til læseliste	660
generisano veštačkom inteligencijom	4364
genindlæs siden	758
genişlet	4819
gerenciar opções	3962
gerenciar preferências	3962
geri dön	4819
gerir opções	3962
gerir preferências	3962
gestionează consimțământul	4062
gestionează cookie-urile	4102
gestionează opțiunile	4005	4102
gestionează preferințele	4062
geçerli bir e-posta adresi girin	4898
geçerli süre	4880
geçersiz e-posta	4898
geçersiz e-posta adresi	4898
ghi nhớ đăng nhập	5178
gia hạn gói	5200
giriş	4794
giriş yap	4794
giriş yapin	4794
giriş yapin veya üye olun	4794
giv et beløb	759
giv et engangsbeløb	759
giv os feedback på artiklen	677
già abbonato	2731
già registrato	2731
giải đố ngay	5160
giảm cỡ chữ	5191
giọng nam miền bắc	5139
giọng nam miền nam	5139
giọng nữ miền bắc	5139
giọng nữ miền nam	5139
giọng đọc ai	5164
giọng đọc tự động	5164
gjenstående tid	3612
gjenstående tid #	3611
gjenstående tid -#	3611
glasnoća	4344
gli articoli più letti	2819
glömt ditt lösenord	4694
glömt lösenord	4582
glömt lösenordet	4694
glücksspiel kann süchtig machen	832
godišnja naplata	4353
godišnja pretplata	4353
godišnje	4353
godišnje plaćanje	4353
godkänn	4602
godkänn alla	4602
godkänn alla cookies	4677
godkänn och fortsätt	4677
godkänn och visa	4677
godkänn och visa innehåll	4605
google hirdetések	2592
google ile giriş yap	4896
google playからダウンロード	3001
google playで手に入れよう	3001
google play에서 다운로드	3131
google reklāmas	3305
google से जारी रखें	2446
google-hirdetések	2592
googleでログイン	3011
googleで登録	3011
googleで続ける	3011
gorące tematy	3693
gracias por tu opinión	1595
gratuit, fără spam	4081
grazie, il tuo messaggio è stato inviato	2854
grotuvas įkeliamas	3219
großansicht	1002
gràcies pel teu vot	446
gràcies per la teva opinió	428
gràcies per votar	428
gràcies, el teu missatge s'ha enviat	473
gràcies, ja estàs subscrit	436
grátis e sem spam	3936
grįžti į pradžią	3231
grįžti į viršų	3231
guardar artículo	1545
guardar configuración	1639
guardar para después	1623
guardar para leer después	1623
guardar preferências	3919
gå ikke glip af	685
gå ikke glip af noget	654
gå ikke glipp av noe	3516
gå til forsiden	3630
gå til hovedindhold	768
gå til indhold	688
gå til innhold	3630
gå til liveblog	768
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	734
gå til shop	742
gå til toppen	768
gå till receptet	61
gåvolänk	4715
généré par ia	2209
généré par l'ia	2209
gépi felolvasás	2557
gépi fordítással készült	2584
géppel fordítva	2584
gérer la confidentialité	2208
gérer les cookies	2082
gérer les préférences	2124
gérer les traceurs	2208
gérer mes alertes	2136
gérer mes choix	2082
gérer mes cookies	2208
gérer mes préférences	2208
gérer mon consentement	2167
gérer vos préférences	2167
gérer vos préférences de cookies	2124
góp ý	5113
gönder	91	4899
gönderiyi göster	4882
gönderiyi yükle	4882
gör quizzet	4666
gör testet	4670
görseli büyüt	4902
görüş bildir	4872
görüşünü bildir	4872
görüşünüzü bildirin	4872
gündem	4812
günün anketi	91	4841
günün bulmacasi	4917
günün haberleri	4812
günün kelimesi	4917
günün sudokusu	4917
günün özeti	4812
głosuj	91	3749
głośność	3760
gợi ý	5114
gửi	91	5113
gửi bài cho tòa soạn	5185
gửi bài viết	5185
gửi bình luận	5113	5134
gửi bình luận của bạn	5133
gửi cho bạn bè	5149
gửi email	5102
gửi góp ý	5157
gửi phản hồi	5157
gửi thành công	5180
gửi tin bài	5185
gửi trả lời	5157
gửi ý kiến	5113
gửi ý kiến của bạn	5157
gửi đi	5181
gửi ảnh cho chúng tôi	5185
""", 'h': """
haber bülteni	4848
haber güncelleniyor	4818
haberi arkadaşina hediye et	4803
haberi paylaş	4934
haberi özetle	4908
haberin devami aşağida	4855
haberin devami için kaydirin	4855
haberin devami için tiklayin	4815
haberin kilidini aç	4926
haberle ilgili diğer haberler	4817
haberlere dön	4929
hacer una donación mensual	1686
hacer una donación puntual	1686
hai già un account	2731
hai già votato	2825
halda nõusolekut	1750
hallitse evästeitä	1980
hang letöltése	2557
hanganyag letöltése	2557
hangerő	2558
hantera inställningar	4677
har du sett något	4705
harici içerik	4818
haritayi aç	4819
has arribat al límit d'articles gratuïts	440
has iniciado sesión	1593
has olvidado tu contraseña	1654
hasznos volt az összefoglaló	2489
hasznosnak találta a cikket	2489
hasło	3774
havi előfizetés	2572
havi fizetés	2572
havi rendszeres támogatás	2568
havi támogatás	2468
hayir teşekkürler	4792
hayir, teşekkürler	4792
haz una pregunta sobre este artículo	1595
he leído y acepto la política de privacidad	1616
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1654
hela artikeln fortsätter nedan	4600
heli välja	1752
helskärm	4681
helskärmsläge	4680
helyesbítési szabályzat	2581
henüz abone değil misiniz	4896
hepsini gör	4818
her destek önemli	4894
her katki değerli	4894
her katki önemli	4894
her zaman göster	4882
hesap oluştur	4794
hi estàs d'acord? vota	428
hiba bejelentése	2581
hiba jelentése	2497	2581
hiba történt	2575
hiba történt, próbálja újra később	2574
hiba történt. próbálja újra	2574
hiba történt. próbálja újra később	2574
hibabejelentés	2581
hibás e-mail-cím	2574
hibát talált	2489
hibát talált a cikkben	2581
hibát találtál	2581
hibát találtál a cikkben	2581
hier reinhören	898
hinweis schließen	794
hirdetés	2481
hirdetés bezárása	2481
hirdetés elrejtése	2592
hirdetés jelentése	2592
hirdetés vége	2592
hirdetés, görgessen tovább	2481
hirdetésblokkolót használsz	2565
hirdetések engedélyezése	2567
hirdetések kikapcsolása	2592
hivatkozás másolva	2590
hivatkozás másolása	2590
hiển thị bài đăng	5168
hiển thị nội dung	5168
hiện phụ đề	5164
hjälp oss att rätta fel	4608
hlasitosť	4442
hlasovalo # lidí	584
hlasovalo # čtenářů	584
hlasovat v anketě	584
hlasovať	91	4433
hlasovať v ankete	4432
hlavná stránka	4457
hlavné správy	4383
hlavní stránka	617
hlavní zprávy	527
ho già donato	2725
ho già un account	2852
hogyan kapcsolhatom ki a hirdetésblokkolót	2565
hogyan védjük forrásainkat	2581
hoje não	3809
hoppa till huvudinnehåll	4700
hoppa till innehåll	4618
hoppa till innehållet	4700
hoppa över inlägg från facebook	4618
hoppa över inlägg från instagram	4618
hoppa över inlägg från x	4618
hors-séries, livres, affiches	2129
hozzáadás a kedvenc forrásokhoz	2587
hozzáadás a témáimhoz	2587
hozzáadás preferált forrásként	2587
hozzájárulás kezelése	2549
hozzájárulás módosítása	2549
hozzájárulás visszavonása	2549
hozzájárulások kezelése	2549
hozzászólok	2489
hozzászólás	2489
hozzászólás elküldése	2585
hozzászólás jelentése	2585
hozzászólás küldése	2585
hozzászólási szabályzat	2585
hozzászólások	2489
hozzászólások megjelenítése	2585
hozzászólások megtekintése	2489
hrajte zodpovědně	516
hrať	4433
hrať teraz	4432
hrát	587
hrát teď	584
hvala za sporočilo	4554
hvala za vaš glas	4336	4534
hver krone hjælper	760
hver krone tæller	760
hvert bidrag hjælper	760
hylkää	1914
hylkää kaikki	1914
hyppää reseptiin	61
hyppää sisältöön	2006
hyväksy	1914
hyväksy evästeet	1914
hyväksy ja jatka	1980
hyväksy ja näytä	1980
hyväksy ja sulje	1980
hyväksy kaikki	1914
hátralévő idő	2558
hátralévő idő #	2557
hátralévő idő -#	2557
hämta på google play	4682
här kan du kommentera artikeln	4608
hääleta	91
håll dig uppdaterad	4589
håll mig inloggad	4694
hình tiếp theo	5202
hírfolyam	2493
hírlevelek	2499
hírlevél	2499
hírlevél-feliratkozás	2499
hívj meg minket egy kávéra	2568
hívjon meg minket egy kávéra	2568
hören sie diesen artikel	898
hør saken	3522
hết quảng cáo	5163
hủy bất cứ lúc nào	5178
hủy trả lời	5134
""", 'i': """
i den här artikeln	4700
i più commentati	2767
i più letti	2767
i più letti della settimana	2819
i più visti	2767
iba nevyhnutné	4438
iba pre predplatiteľov	4379
ich unterstütze schon	794
identifícate	1620
idi na sadržaj	4358
időtartam	2558
időtartam #	2558
ielikt grozā	3283
ielogojies, lai komentētu	3252
ielādēt ierakstu	3285
ielādēt saturu	3285
ielādēt vēl	3298
ienākt	3246
ienākt ar facebook	3294
ienākt ar google	3294
iepriekšējais attēls	3298
iepriekšējais raksts	3298
iepriekšējā lapa	3298
iesakām	3248
ieslēgt paziņojumus	3290
ieslēgt skaņu	3287
iesūti fotogrāfijas	3299
iesūti ziņu	3299
iesūtīt ziņu	3299
iesūtīt ziņu anonīmi	3299
ievadiet derīgu e-pasta adresi	3296
ieși din ecran complet	4058
igal reedel. tasuta. ilma spämmita	1761
igen, kérek	2564
igen, kérem	2564
igen, köszönöm	2564
ignorar anúncio	3963
ignorer la publicité	2209
ihre meinung zählt	843
ihre stimme wurde gezählt	91	972
ikke abonnent ennå	3624
ikke gå glipp av	3544
ikke nå	3505	3617
ikmēneša ziedojums	3293
il più popolare	2853
il più scelto	2852
il tuo browser non può riprodurre il video	2789
il tuo commento sarà pubblicato dopo l'approvazione	2804
il tuo messaggio è stato inviato	2854
il tuo voto è stato inviato	2825
il tuo voto è stato registrato	2825
iletişim	4811	4828
ilgili içerikler	4812
ilginizi çekebilecek haberler	4812
ilginizi çekebilir	4812
ilmoita asiavirheestä	1921
ilmoita virheestä	1921
image précédente	2217
imaginea anterioară	4108
imaginea următoare	4108
imam račun	4352	4551
imate namig? pišite nam	4560
imate priču za nas	4361
imię	3777
imię i nazwisko	3777
impossible de charger la vidéo	2209
impossible de lire la vidéo	2209
imprimir artículo	1623
imprimir esta matéria	3903
in bài	5102
in bài viết	5102
in công thức	61
in trang này	5149
inbäddat innehåll	4677
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
inga kommentarer än	4711
ingen åsikt	4670
ingresá	1620
ingyen, minden héten	2501
ingyen, spam nélkül	2574
ingyenes regisztráció	2472
ingyenes szállítás	2547
inicia la sessió per comentar	446
inicia sesión	1520
inicia sesión con google	1653
inicia sesión para comentar	1627
inicia sessió	412
inicia sessió amb google	471
iniciar reproducción	1682
iniciar reprodução	3963
iniciar sesión	1520
iniciar sesión con apple	1620
iniciar sesión con facebook	1620
iniciar sesión con google	1620
iniciar sessão	3814
inicie sesión	1520
inläst av en syntetisk röst	4680
inne artykuły	3693
innehåll från annonsör	4716
innehåll från våra partner	4716
innehållet kan inte visas	4677
innehållet är skyddat av upphovsrätt	4647
innhold fra annonsør	3554
innhold fra våre annonsører	3645
innhold fra våre partnere	3645
inscription confirmée	2215
inscription à la newsletter	2053
inscrivez-vous à notre newsletter	2053
inscrição confirmada	3969
inscrição realizada com sucesso	3936
insira o seu endereço de email	3896
insira um e-mail válido	3936
instagram-bejegyzés betöltése	2552
instagramで見る	3029
instagramの投稿を読み込む	2998
instagram에서 보기	3161
instagram에서 이 게시물 보기	3161
instalează aplicația	4035
inställningar	4602
inte prenumerant än	4694
integritetsinställningar	4677
introdu emailul tău	4106
introduce tu correo electrónico	1688
introduce un correo electrónico válido	1655
introduce un correo válido	1655
introduce un email válido	1616
introduceți adresa de email	4106
introduceți o adresă de email validă	4081
introdueix un correu vàlid	473
intră în cont	3991
invítanos a un café	1515
iná suma	4448
início	3857
ir a la galería	1659
ir a la página de donaciones	1649
ir para a navegação	3855
ir para a página de doações	3930
ir para a página de donativos	3930
ir para o conteúdo	3857
ir para o conteúdo principal	3855
ir para o rodapé	3855
irány a bolt	2546
irányítószám	2575
isključi zvuk	4343
isključio sam blokator oglasa	4348
isključite adblock	4348
isključite blokator oglasa	4348
ispiši	4285
ispiši recept	61
ispiši članak	4369
ispravci i pojašnjenja	4361
isso foi útil	3906
istediğin zaman iptal et	4896
istediğiniz zaman abonelikten çikabilirsiniz	4848
istediğiniz zaman iptal edin	4794
isto foi útil	3906
iz naše trgovine	4339	4537
iz našeg shopa	4339
izberi naročnino	4551
izberite naročnino	4551
izbor uredništva	4485
izdrukāt	3251
izmēģini # dienas bez maksas	3246
izslēdziet reklāmu bloķētāju	3292
izslēgt skaņu	3287
izveidots ar mākslīgo intelektu	3300
izvēlies abonementu	3294
izvēlies summu	3293
izvēlieties abonementu	3294
izvēlieties summu	3293
izvēlēties plānu	3294
içeriğe geç	4818
içeriği görüntüle	4882
içeriği göster	4882
içeriği yükle	4882
iş birliği	4805
iş birliğiyle	4913
iš mūsų parduotuvės	3215
iš mūsų partnerių	3238
išbandykite # dienų nemokamai	3177
išjungiau reklamos blokavimą	3224
išjungti garsą	3219
išjunkite reklamos blokavimą	3224
išorinis turinys	3195
išsaugoti	3182
išsaugoti nustatymus	3217
išsaugoti pasirinkimą	3217
išsaugoti straipsnį	3182
išsaugoti vėlesniam laikui	3236
išversta automatiškai	3233
išversta dirbtinio intelekto	3233
""", 'j': """
j'ai déjà donné	2033
j'ai déjà un compte	2043
j'ai désactivé adblock	2173
j'ai désactivé mon adblock	2173
j'ai désactivé mon bloqueur	2173
ja hi estàs subscrit	440
ja hi estàs subscrit? entra	440
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	440
ja, gärna	4686
ja, slå på	4686
jaa sähköpostilla	2019
jaa twitterissä	1908
jaa x:ssä	1908
jag förstår	4602
jag har stängt av annonsblockeraren	4687
jag har stängt av den	4690
jag har stängt av min annonsblockerare	4687
jag stödjer redan	4577
jaga sõbraga	1714
jak chronimy nasze źródła	3784
jak chronimy źródła	3784
jak chráníme své zdroje	622
jak chráníme zdroje	622
jak to zrobić	3766
jak vypnout blokování reklam	604
jak wyłączyć adblocka	3765	3766
jak wyłączyć blokowanie reklam	3765
jakość	3760
jatka sähköpostilla	1999
jau turiu paskyrą	3227
jaunākie	3248
jaunākie vispirms	3301
jautā mākslīgajam intelektam	3252
javascript ei ole käytössä	1983
javascript er slået fra	748
javascript er slått av	3611
javascript està desactivat	457
javascript ir izslēgts	3287
javascript išjungtas	3219
javascript je isključen	4343
javascript je vypnutý	596
javascript jest wyłączony	3759
javascript måste vara påslaget	4680
javascript on pois päältä	1983
javascript on välja lülitatud	1752
javascript är avstängt	4680
javascript är inaktiverat	4680
javascript đã bị tắt	5168
javascript вимкнено	5048
javascript е изключен	310
javascript отключен	4232
javascript отключён	4232
javascript מושבת	2320
javascript ถูกปิดใช้งาน	4765
javascriptが無効になっています	2998
javascript已停用	5313
javascript已禁用	5313
javítások és pontosítások	2581
je commande ce numéro	2130
je consens au traitement de mes données	2181
je découvre l'offre	2214
je découvre les offres	2214
je fais un don défiscalisé	2175
je gère mes choix	2086
je gère mes cookies	2082
je m'équipe	2200
je paramètre mes choix	2086
je soutiens déjà	2033
jede spende zählt	912
jede unterstützung hilft	995
jeder beitrag zählt	912
jeder euro zählt	912
jederzeit kündbar	998
jednorazový dar	4448
jednorazový príspevok	4449
jednorázový dar	607
jednorázově	498
jednou týdně, zdarma	507
jeg forstår	3533
jeg har slået den fra	758
jeg har slået min adblocker fra	756
jeg har slått av annonseblokkering	3619
jeg har slått den av	3620
jeg støtter allerede	645	3505
jegyek itt kaphatók	2495
jegyvásárlás	2547
jelenlegi idő	2558
jelenlegi idő #	2557
jelentkezzen be vagy regisztráljon	2472
jelentés	2586
jelszó	2572
jelszó megjelenítése	2571
jen nezbytné cookies	593
jen pro předplatitele	500
jesteś już prenumeratorem	3773
jesteś już subskrybentem	3773
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
joacă acum	4053
joacă gratuit	4053
joacă responsabil	4096
jobs in ihrer nähe	896
jogar grátis	3909
jogue grátis	3909
jokainen euro on tärkeä	1997
jokainen lahjoitus on tärkeä	1997
jokin meni pieleen. yritä uudelleen	2003
jokin meni vikaan. yritä uudelleen	2003
jotain meni vikaan. yritä myöhemmin uudelleen	2003
jotain meni vikaan. yritä uudelleen	2003
još nema komentara	4365
još nemate račun	4352
još niste pretplatnik	4352
još vesti	4282
još vijesti	4282
jsem předplatitel, přihlásit se	501
jste už předplatitel	610
junte-se à conversa	3892
jurnalismul de calitate costă	4040
juttu jatkuu kuvan jälkeen	1911
juttu jatkuu mainoksen jälkeen	1911
juttu jatkuu videon jälkeen	1911
juttu on luettu koneäänellä	1983
juttua päivitetään	1911
jutun lukee koneääni	1908
jutun lukee synteettinen ääni	1983
jutun lukee tekoäly	1983
jutun lukee tekoälyääni	1908
jutun voi myös kuunnella	1908
już głosowałeś	3746
już obserwujesz	3792
już wspieram	3655
już wyłączyłem	3769
já desativei	3927
já desativei o bloqueador	3927
já doei	3809
já está inscrito	3969
já nas bancas	3882
já segue este autor	3948
já segue este tema	3948
já sou apoiador	3809
já sou assinante	3814
já tem conta	3814
já tem uma conta	3814
já tenho conta	3934
já votou	3907
já é assinante? faça login	3814
já é subscritor	3901
já é subscritor? inicie sessão	3901
játssz most	2540
játék indítása	2540
jährlich abgerechnet	997
jährliche abrechnung	998
jährliche zahlung	998
jälgi autorit	1767
jälgi teemat	1767
jälgid juba	1767
jälgid seda teemat	1767
jäljellä oleva aika	1983
jäljellä oleva aika #	1983
jäljellä oleva aika -#	1983
jäljentäminen kielletty	2011
järelejäänud aeg	1753
järelejäänud aeg -#	1752
järgmine artikkel	1763
järgmine leht	1763
järgmine pilt	1763
järgmine video	1752
järjestys	2016
järjestä	2016
jäsenetu	1977
jäta mind meelde	1759
jätka apple'iga	1759
jätka facebookiga	1759
jätka google'iga	1759
jätä kommentti	1921
jūs izmantojat reklāmu bloķētāju	3292
jūs jau balsavote	3213
jūs jau esat nobalsojis	3281
jūs naudojate reklamos blokavimo programą	3224
jūs sekate šią temą	3235
jūs sekojat šai tēmai	3302
jūsu balss ir ieskaitīta	3281
jūsu balss ir pieņemta	3281
jūsu e-pasta adrese	3296
jūsu e-pasts	3296
jūsu vārds	3297
jūsu ziņa	3297
jūsų balsas užskaitytas	3213
jūsų balsas įskaitytas	3213
jūsų el. paštas	3202
jūsų el. pašto adresas	3202
jūsų vardas	3230
jūsų žinutė	3230
""", 'k': """
k tématu	527
k téme	4383
kaikki oikeudet pidätetty	2011
kaip išjungti reklamos blokavimą	3224
kaip saugome šaltinius	3232
kakinställningar	4677
kako isključiti adblock	4348
kako isključiti blokator oglasa	4348
kako štitimo izvore	4361
kako štitimo svoje izvore	4361
kalan süre	4880
kapcsolat a szerkesztőséggel	2581
kapcsolat a szerzővel	2577
kapcsold ki a reklámblokkolót	2565
kapcsolja ki a hirdetésblokkolót	2565
kapcsolódó	2493
kapcsolódó cikk	2493
kapcsolódó cikkek	2493
kapcsolódó tartalom	2493
kapcsolódó témák	2493
karte öffnen	857
kas kokkuvõte oli kasulik	1715
kas mėnesį remti	3225
kategóriák	2493
katrs eiro ir svarīgs	3293
katrs eiro palīdz	3293
katrs ziedojums palīdz	3293
katru piektdienu. bez maksas. bez surogātpasta	3296
katso kuvat tästä	1926
katso myös	1924
katso video tästä	1926
katso video yltä	1926
kattintson a nagyításhoz	2577
kaupallinen sisältö	2021
kaupallinen yhteistyö	87	1911
kaupallisen kumppanin sisältö	2021
kaut kas nogāja greizi. mēģiniet vēlreiz	3296
kaydiniz için teşekkürler	4848
każda wpłata pomaga	3771
każda wpłata się liczy	3771
każda złotówka pomaga	3771
każda złotówka się liczy	3771
każde wsparcie się liczy	3771
každou neděli, zdarma	507
každá koruna pomáhá	608
každá koruna se počítá	608
každé euro pomáha	4449
každé euro sa počíta	4449
každé pondělí, zdarma	507
každé ráno, zdarma	507
každý dar pomáha	4449
každý dar pomáhá	608
každý piatok. zadarmo. bez spamu	4454
každý príspevok pomáha	4449
každý príspevok sa počíta	4449
každý pátek do e-mailu	507
každý pátek, zdarma	507
každý pátek. zdarma. bez spamu	614
každý příspěvek pomáhá	608
každý příspěvek se počítá	608
každý týden, zdarma	507
kažkas nutiko. bandykite dar kartą	3229
kdykoli lze zrušit	501
kdykoliv lze zrušit	501
kdykoliv můžete zrušit	610
keela kõik	1751
keeldu kõigist	1751
keisti sutikimą	3217
keisti šrifto dydį	3236
kenttä on pakollinen	2003
kereskedelmi együttműködés	2547
keresztnév	2575
keresztrejtvény	2543
keresés	2495
keskeytä	1984
keskustelu on päättynyt	2015
keskustelun säännöt	2015
kevesebb mutatása	2577
kezdőlap	2495
không phải bây giờ	5092
không spam	5180
không thể hiển thị nội dung này	5168
không thể phát video	5164
không thể phát video này	5164
không thể tải video	5198
không, cảm ơn	5092
ki kan gjøre feil	3637
ki-antworten können fehler enthalten	1012
ki-übersetzung	1013
ki-übersicht	886
kiekvieną penktadienį. nemokamai. be šlamšto	3229
kiellä kaikki	1981
kiitos viestistäsi	2003
kiitos äänestämisestä	1968
kiitos äänestäsi	91	1968
kiitos! tarkista sähköpostisi	2003
kijelentkezés	2472
kikapcsoltam a hirdetésblokkolót	2565
kingi artikkel sõbrale	1714
kinyitás	2497
kipróbálom	2472
kirjaudu sisään	1897
kirjaudu sähköpostilla	1999
kirjoita sähköpostiosoitteesi	1900
kitas vaizdo įrašas	3219
kitöltöm a kvízt	2540
kiválasztom	2572
kiválasztás	2572
kizárólag előfizetőknek	2571
kişisel verilerimin işlenmesini kabul ediyorum	4898
kiểm tra hộp thư của bạn	5180
kiểm tra kiến thức của bạn	5160
kjøp abonnement	3509
kjøp billett	3605
kjøp billetter	3605
kjøp billetter her	3605
kjøp boka	3605
kjøp boken	3605
kjøp her	3605
kjøp lisens	3635
kjøp nå	3605
kjøp rettigheter	3635
kjøp tilgang	3509
klausies podkāstu	3253
klausies podkāstu šeit	3253
klausies šo rakstu	3251
klausies šo rakstu (# min	3251
klausykite tinklalaidės	3184
klausykite tinklalaidės čia	3184
klausykitės straipsnio	3182
klausīties	3251
klausīties rakstu	3251
kliknij, aby powiększyć	3779
kliknutím zväčšíte	4457
kliknutím zvětšíte	617
klippet er ikke længere tilgængeligt	748
klippet är inte längre tillgängligt	4680
ključne besede	4485
ključne reči	4282
ključne riječi	4282
klíčová slova	527
kniha s věnováním autora	516
knihkupectví	515
kodex diskutujících	629
kodėl matau šią reklamą	3238
kohustuslik väli	1761
kohustuslikud väljad	1761
kokeile # päivää maksutta	1897
kokkuvõtte tegi tehisintellekt	1765
koko näyttö	1984
kolačići	4298
kom ihåg mig	4695
komentarai uždaryti	3234
komentariši	4366
komentarų dar nėra	3234
komentarų nėra	3234
komentavimas išjungtas	3183
komentavimas uždarytas	3234
komentavimo taisyklės	3183
komentiranje je onemogućeno	4365
komentovať	4468
komentáre	4386
komentář	525
komentáře	525
komentāri	3246
komentāri ir slēgti	3301
komentāru vēl nav	3301
komentēt	3246
komentēšana ir slēgta	3252
komentēšanas noteikumi	3252
komercijalni sadržaj	4371
komerčné oznámenie	4382
komerční obsah	635
komerční prezentace	635
komerční sdělení	87	514
komerční článek	635
komerčný obsah	4472
komerčný článok	4472
komment jelentése	2585
komment küldése	2585
komment írása	2585
kommentar gelöscht	1014
kommentarer blir gjennomgått før publisering	3547
kommentarerna förhandsmodereras	4608
kommentarerna är stängda	4711
kommentek megjelenítése	2585
kommentek megtekintése	2489
kommentelési szabályzat	2489
kommentoi ensimmäisenä	2015
kommentoinnin säännöt	2015
kommentointi on päättynyt	2015
kommentér	677
kommersiellt innehåll	4716
konekäännetty	2013
konekäännös	2014
kontakt z redakcją	3784
kontakta författaren	4700
kontaktirajte uredništvo	4560
kontaktovať autora	4457
kontaktovať redakciu	4461
kontynuuj bez wyłączania	3765
koostöö	1718
kopiera gåvolänk	4715
kopiera länk	4596
kopiera länken	4596
kopiering förbjuden	4706
kopijuoti draudžiama	3239
kopijuoti nuorodą	3177
kopioitu leikepöydälle	2019
kopiraj povezavo do članka	4488
kopirano u međuspremnik	4369
kopirano v odložišče	4567
kopiér link	660
kopiér linket	660
kopsavilkumu veidojis mākslīgais intelekts	3300
kopírovanie zakázané	4462
kopírovat odkaz	510	511
kopírovať odkaz	4386
kopírování zakázáno	623
kopēt saiti	3246
kopēšana aizliegta	3306
korisničko ime	4353
korisničko ime ili e-mail	4352
korzyść dla prenumeratorów	3752
korábban írtunk róla	2493
kostenlos und jederzeit kündbar	999
kosárba	2483
kosárba rakom	2546
kosárba teszem	2546
koupit aktuální vydání	590
koupit lístky	590
koupit nyní	590
koupit časopis	590
kreiraj račun	4275
kreirano uz pomoć ai	4364
kreirano uz pomoć umjetne inteligencije	4364
kreuzworträtsel	974
križaljka	4337
križanka	4535
krzyżówka	3749
krížovka	4433
książka z autografem	3675
książka z autografem autora	3675
książki z autografem	3675
księgarnia	3676
księgarnia internetowa	3676
kuidas reklaamiblokeerija välja lülitada	1757
kullanim koşullari	4806	4828
kumppanin sisältö	2021
kumppanisisältö	2021
kun nødvendige	3608
kun nødvendige cookies	745
kup dostęp	3659
kup książkę	3752
kup licencję	3785
kup licencję na publikację	3785
kup tę książkę	3752
kup w księgarni	3675
kupi naročnino	4481
kupte nám kávu	607
kuula taskuhäälingut	1716
kuuntele podcast tästä	1926
kvíz dne	584
kvíz dňa	4432
kvíz indítása	2540
kvíz kitöltése	2540
kyllä kiitos	1990
kyllä, kiitos	1990
kysy tekoälyltä	1921
kytke ilmoitukset päälle	1987
käyttäjätunnus	2001
käyttäjätunnus tai sähköposti	1999
käyttöehdot	1914
käytä etu	1912
käytät mainonnanestoa	1994
käytät mainosten esto-ohjelmaa	1991
käytät mainosten estoa	1991
käytät mainostenesto-ohjelmaa	1991
käännetty automaattisesti	2013
käännetty tekoälyllä	2013
kép #/#	2576
kép a képben	2558
kép megtekintése	2576
kép nagyítása	2577
kép: #/#	2576
képaláírás megjelenítése	2577
képek megtekintése	2576
kér értesítést	2561
kérdezze ai-asszisztensünket	2489
kérek értesítést	2561	2562
kérem a hírlevelet	2499
kérjük, adjon meg érvényes e-mail-címet	2574
kérjük, kapcsolja ki a hirdetésblokkolót	2565
kérjük, töltse ki ezt a mezőt	2574
később	2564
kích thước chữ	65
kódex diskutujúcich	4467
kõik artiklid	1763
kõik autori artiklid	1763
kõik kommentaarid	1766
kõik õigused reserveeritud	1771
könyvajánló	2483
könyvesbolt	2483
könyváruház	2483
köp	4582
köp biljett	4673
köp biljetter	4673
köp biljetter här	4673
köp boken	4673
köp boken här	4673
köp din biljett	4673
köp här	4673
köp licens	4706
köp rättigheter	4706
köszönjük a feliratkozást	2499
köszönjük a regisztrációt	2574
köszönjük a szavazatodat	2540
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2540
köszönjük az üzenetet	2574
köszönjük üzenetét	2574
köszönjük! ellenőrizze postafiókját	2574
köszönjük, hogy feliratkozott	2574
köszönjük, hogy feliratkoztál	2574
köszönjük, hogy szavazott	2540
köszönjük, hogy szavaztál	2540
köszönöm, nem	2467
kötelező	2575
kötelező kitölteni	2574
kötelező mező	2574
kötelező mezők	2574
kövesd a témát	2587
kövesse a témát	2587
kövesse élőben	2577
követed	2589
követem	2589
követem a szerzőt	2587
követem a témát	2587
következő	2495
következő cikk	2493
következő fotó	2577
következő kép	2577
következő oldal	2577
következő videó	2557
követve	2588
követés	2589
követés leállítása	2587
követés megszüntetése	2587
közlemény: adomány	2568
közlemény: támogatás	2568
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
kúpiť e-knihu	4436
kúpiť knihu	4436
kúpiť licenciu	4462
kúpiť lístky	4436
kúpiť predplatné	4379
kúpiť teraz	4436
kúpiť vstupenku	4436
kúpiť vstupenky	4436
kúpiť časopis	4436
kúpte nám kávu	4448
kúpte si knihu	4436
kúpte si vstupenky	4436
küfür, hakaret içeren yorumlar onaylanmamaktadir	4811
küldd be a fotóidat	2581
küldd el egy barátodnak	2590
küldd tovább a cikket	2479
küldje be fotóit	2581
küldje el barátjának	2478
küldje el fotóit	2581
küldje el ismerősének	2479
küldjön névtelen üzenetet	2581
küldjön tippet	2581
küldés	91	2478	2575
küldés e-mailben	2478
küldés whatsappon	2590
külső tartalom	2495
künye	4806	4828
küpsiste kasutamine	1750
küpsiste seaded	1727
küsi tehisarult	1715
küsitlus	92
küsitluse tulemused	1753
kā izslēgt reklāmu bloķētāju	3292
kā mēs sargājam avotus	3299
kā tev patika raksts	3252
kā tu domā? balso	3253
kāpēc es redzu šo reklāmu	3305
ką manote? balsuokite	3184
křížovka	587
kết quả bình chọn	5195
kết quả thăm dò	5195
kết thúc quảng cáo	5163
""", 'l': """
l'accès à tous les articles	2214
l'offre intégrale	2214
la discussione è chiusa	2761
la donazione è detraibile	2848
la encuesta del día	1561
la lecture automatique est désactivée	2209
la más popular	1654
la nota continúa después del anuncio	1552
la noticia continúa abajo	1699
la noticia continúa debajo	1699
la notícia continua a sota	452
la palabra del día	1675
la pregunta del día	91
la pubblicità continua	2897
la publicidad continúa	1699
la rédaction n'a pas participé	2226
la rédaction vous conseille	2094
la sélection de la rédaction	2094
la tua richiesta è stata inviata	2887
la vidéo commence dans #	2209
la vidéo ne peut pas être lue	2163
labojumi un precizējumi	3299
ladda inlägg	4677
ladda inlägget	4677
ladda innehåll	4677
ladda innehållet	4677
ladda ned på google play	4682
lae äpp alla	1754
lahenda ristsõna	1746
lahjoita artikkeli ystävälle	1908
lai komentētu, ielogojies	3252
lai komentētu, pieslēdzies	3252
laisser une réponse	2155
laita ilmoitukset päälle	1987
lancer la vidéo	2209
lap tetejére	2577
las más leídas	1565
las más leídas de hoy	1624
las noticias más leídas	1624
lasa sintētiska balss	3287
lasi arī	3248
lasi bez ierobežojumiem	3294
lasi bez reklāmām	3305
lasi komentārus	3252
lasi tālāk	3246
lasi vairāk šeit	3253
lasi vēl	3248
lasiet arī	3248
lasiet vēl	3248
last inn siden på nytt	3620
last siden på nytt	3620
lasă un comentariu	4006
lasă un răspuns	4050
lasīt komentārus	3252
lasīt tālāk	3253
lasīt vairāk	3253
lasīt visu rakstu	3298
lasīt vēlāk	3251
lasītākie	3248
lataa lisää	1926
lataa sisältö	1980
lataa ääni	1983
lautstärke	985
lavet ved hjælp af ai	775
le choix de la rédaction	2094
le club des abonnés	2161
le journal numérique	2043
le lecteur vidéo est en cours de chargement	2163
le lien a été copié	2146
le lien a été copié dans le presse-papiers	2146
le notizie più lette	2819
le più lette	2767
le za naročnike	4551
lea también	1565
lecteur vidéo	2209
lecture limitée	2045
lecture réservée aux abonnés	2045
lee sin límites	1620
lee también	1565
leer artículo completo	1571
leer el artículo completo	1659
leer el siguiente artículo	1690
leer más	1571
leer siguiente artículo	1690
leer también	1565
leer transcripción	1634
legfrissebb elöl	2585
legfrissebb hírek	2493
leggi di più	2772
leggi più tardi	2817
legjobb ajánlat	2572
legjobb ár	2572
legnépszerűbb	2493	2572	2586
legrégebbi	2586
legrégebbi elöl	2585
legújabb	2586
legújabb elöl	2585
leia a matéria completa	3904
leia a notícia completa	3940
leia as notícias no aplicativo	3894
leia também	3852
leisti pranešimus	3222
leisti vaizdo įrašą	3219
leitor de vídeo	3963
leitor de áudio	3963
lejupielādēt app store	3289
lejupielādēt audio	3287
lejupielādēt lietotni	3289
lejupielādēt no app store	3289
lejupielādēt no google play	3289
lejátszás	2558
lejátszási sebesség	2557
len nevyhnutné cookies	4438
len pre predplatiteľov	4379
ler grátis	3968
ler o próximo artigo	3971
ler próximo artigo	3971
ler transcrição	3915
les choix de la rédaction	2094
les commentaires sont réservés aux abonnés	2202
les den først i appen	3613
les først i appen	3613
les lecteurs ont aussi consulté	2148
les mieux notés	2156
les mots croisés du jour	2203
les més llegides	443
les også	3544
les plus commentés	2094
les plus consultés	2185
les plus partagés	2094
les plus récents	2156
les prix indiqués sont susceptibles d'évoluer	2130
les résultats du vote	2202
les våre debattregler	3538
letiltás	2564
letna naročnina	4552
letno plačilo	4552
letölthető a google play áruházból	2559
letölthető az app store-ból	2559
letöltés az app store-ból	2559
leído por una voz sintética	1634
leído por voz sintética	1634
li e aceito a política de privacidade	3896
libovolná částka	607
licenc vásárlása	2582
licencja na publikację	3785
liczy się każda wpłata	3771
liczy się każda złotówka	3771
lido por uma voz sintética	3915
lielāks teksts	3303
lien copié	2072
lien copié dans le presse-papiers	2146
lietošanas noteikumi	3263
liitudes nõustud kasutustingimustega	1734
liity jäseneksi	1895
likęs laikas	3220
likęs laikas -#	3219
lineでシェア	2924
lineでシェアする	2971
lineでログイン	3011
lineで共有	3025
lineで送る	2924
link a vágólapra másolva	2478
link bài gốc	5149
link copiado para a área de transferência	3903
link kopiëren	3338
link másolva	2478
link másolása	2478
link został skopiowany	3794
lire l'article précédent	2217
lire la suite pour #€	2043
lire la vidéo	2098
lire à haute voix	2072
lire également	2094
lisätiedot	1927
lisää aiheesta	1924
lisää artikkeleita	2006
lisää ensisijaiseksi lähteeksi	2017
lisää kirjoittajalta	2006
lisää kommentti	2015
lisää omiin aiheisiin	2017
lisää ostoskoriin	1977
lisää samalta kirjoittajalta	2006
lisää suosikkilähteeksi	2017
livrare gratuită	4096
liên hệ	5113
liên hệ quảng cáo	5185
liên hệ tòa soạn	5185
liên hệ với tòa soạn	5185
liên kết tài trợ	5153
liên quan	5114
ljud på	4681
ljudet är ai-genererat	4680
llegeix la transcripció	453
llegeix sense límits	440
llegeix també	415
llegir més	443
llegit per una veu sintètica	453
lo + leído	1565
lo esencial cada mañana	1688
lo más comentado	1565
lo más compartido	1565
lo más leído	1565
lo más popular	1565
lo más visto	1565
lo más visto hoy	1624
lo último	1565
locuri de muncă	4027
loe lähemalt	1716
loe lähemalt siit	1716
loe äpis	1754
loeb sünteetiline hääl	1752
logi sisse või loo konto	1709
los lectores también leyeron	1624
luba kõik	1727
luba kõik küpsised	1750
lubię to	3670	3791
lucrează cu noi	4027
lue keskustelun säännöt	1921
lue lisää	1924
lue lisää aiheesta	1924
lue myöhemmin	1908
lue myös	1924
lue vähemmän	1974
lugu jätkub pärast reklaami	1718
lugu täieneb	1716
lui écrire	2122
lukijana synteettinen ääni	1983
luotu tekoälyllä	2013
luôn cho phép	5168
luôn hiển thị	5168
luštit	587
luštit křížovku	584
lyd på	3612
lze kdykoli zrušit	501
làm bài trắc nghiệm	5160
làm mới trang	5174
làm trắc nghiệm	5160
lägg till i mina ämnen	4713
lägg till oss som föredragen källa	4713
lägg till som föredragen källa	4713
lähetä	91	2004
lähetä kommentti	2015
lähetä kuvasi	2010
lähetä palaute	2013
lähetä palautetta	2013
lähetä sähköpostilla	1908
lähetä viesti	2003
lähetä viesti toimittajalle	2006
lähetä vinkki	2010
lähetä vinkki nimettömänä	2010
lämna en kommentar	4608
lämna ett svar	4711
lämna feedback	4709
längd	4681
längd #	4681
länk kopierad	4596
länken har kopierats	4715
länken kopierad	4596
länken är kopierad	4596
läs den först i appen	4682
läs dokumentet	4619
läs domen	4619
läs först i appen	4682
läs hela	4700
läs hela artikeln	4618
läs hela texten	4618
läs hela texten här	4618
läs in sidan igen	4690
läs kommentarer	4608
läs mer	4615	4618
läs mer om	4615
läs mindre	4670
läs också	4615
läs senare	4596
läs transkription	4680
läs utan annonser	4716
läs vidare	4582	4615
läs våra kommentarsregler	4608
läs även	4615
läsarerbjudande	4673
läsarerbjudanden	4673
läsarfrågan	91	4666
läsarresa	4673
läsarresor	4673
lästid	4618
lästid # min	4618
lås artiklen op	762
lås op	649
lås op for artiklen	762
lås opp artikkelen	3509
lås opp saken	3509
lås upp	4695
lås upp artikeln	4582
låst artikel	4694
låst innehåll	4695
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
lên đầu trang	5117
líbí se mi	630
lõpeta jälgimine	1767
lös korsordet	4666
lösenord	4695
löysitkö virheen	2010
løs krydsord	734
løs krydsordet	734
løs kryssordet	3597
lùi # giây	5164
lúštiť krížovku	4432
lülita reklaamiblokeerija välja	1757
lülitasin reklaamiblokeerija välja	1757
lütfen geçerli bir e-posta adresi girin	4898
lūdzu, izslēdziet reklāmu bloķētāju	3292
lưu	5102
lưu bài	5102
lưu bài viết	5102
lưu bài để đọc sau	5149
lưu cài đặt	5168
lưu công thức	61
lưu tin	5139
lưu tùy chọn	5168
lấy link	5149
""", 'm': """
magari più tardi	2725
mai multe articole de același autor	4085
mai multe opțiuni	4005	4094
mai târziu	3987	4068
mainonnanesto käytössä	1994
mainonnanesto on käytössä	1994
mainos päättyy	1911
mainossisältö	1913
mainostajan sisältö	2021
mainosten estäminen käytössä	1994
mainīt burtu izmēru	3303
mainīt piekrišanu	3285
mais notícias	3852
mais opções	3951
mais opções de partilha	3950
maksettu mainossisältö	1913
maksettu sisältö	1911
maksettu yhteistyö	2021
maksettua mainossisältöä	1913
maksettua sisältöä	1913
mam już konto	3773
mam prenumeratę	3773
manas tēmas	3302
mantener la sesión iniciada	1653
mantener sesión iniciada	1653
manter sessão iniciada	3934
mantén la sessió iniciada	471
manşetler	4812
maschinell übersetzt	1012
maschinelle übersetzung	1013
masintõlgitud	1765
maskinoversættelse	777
maskinöversatt	4708
maskinöversättning	4710
masquer la publicité	2130
masquer les réponses	2155
masz już konto	3659
masz już konto? zaloguj się	3659
masz włączonego adblocka	3765
materialet er vernet etter åndsverkloven	3635
materialet är skyddat enligt lagen om upphovsrätt	4645
materialet är upphovsrättsskyddat	4646
materiał komercyjny	3796
materiał niedostępny	3759
materiał partnera	3674
materiał partnerski	3796
materiał promocyjny	3674
materiał płatny	3796
materiał sponsorowany	3674
materiał wideo niedostępny	3759
materiał zewnętrzny	3674
matéria exclusiva para assinantes	3901
matérias relacionadas	3852
mazāks teksts	3303
mağazamiz	4878
mağazaya git	4878
mašinski prevedeno	4364
mašīntulkots	3300
mažesnis tekstas	3236
me ei saa seda sisu näidata	1750
me réabonner	2214
media społecznościowe	3671
medlemsförmån	4673
megjelenítés és elfogadás	2549
megnyitás	2497
megnyitás az alkalmazásban	2559
megnézem	2495
megnézem a galériát	2577
megnézem az ajánlatot	2546
megnézem az eredményt	2540
megnézem az árat	2546
megosztás	2478
megosztás a facebookon	2478
megosztás ajándékként	2590
megosztás e-mailben	2590
megosztás facebookon	2478
megosztás twitteren	2478
megosztás whatsappon	2590
megrendelem a könyvet	2484
megrendelés	2483
megveszem a könyvet	2546
mehr für dich	924
mehr für sie	924
meld deg av når som helst	3627
meld deg på	3516
meld deg på nyhetsbrevet	3516
meld meg på	3627
mentions légales	2082
mentés	2478
mentés későbbre	2478
menú	1571
menü	853	1004	2495	4818
menü schließen	853
menü öffnen	853
menüyü kapat	4929
mer från	4615
mer läsning	4615
merci ! votre message a bien été envoyé	2181
merci d'avoir voté	91	2134
merci de le désactiver pour continuer	2173
merci, votre vote a été pris en compte	2155
mergi la pagina de donații	4075
mergi la rețetă	61
mesajiniz başariyla gönderildi	4898
mesajiniz gönderildi	4898
mesajul dumneavoastră a fost trimis	4081
mesajul tău	4082
mesačne	4452
mesačná platba	4452
mesačné predplatné	4452
mesačný dar	4448
mesečna donacija	4350	4549
mesečna naročnina	4552
mesečna pretplata	4353
mesečno	4353	4552
mesečno plačilo	4552
messaggio pubblicitario con finalità promozionale	2796
mest läst	4615
mest lästa	4615
mest læst	685
mest læste	685
mest populär	4695
mest populärt	4695
mest populær	763	3625
mest populære	763	3625
mesterséges intelligencia készítette	2584
mesterséges intelligenciával készült	2584
metinė prenumerata	3228
mettre de côté	2227
mi donación	1686
mi készítette	2584
mi var kļūdīties	3300
mi által generált	2584
mi-összefoglaló	2495
micșorează textul	4094
mida sina arvad? hääleta	1716
midagi läks valesti. proovi uuesti	1761
miesięcznie	3774
miks ma seda reklaami näen	1770
miksi näen tämän mainoksen	2021
mina ämnen	4713
mind a # fotó megtekintése	2576
mind a # fotók megtekintése	2576
mind a # kép megtekintése	2576
mind a # képek megtekintése	2576
mind a fotó megtekintése	2576
mind a fotók megtekintése	2576
mind a kép megtekintése	2576
mind a képek megtekintése	2576
minden adomány számít	2569
minden forint segít	2569
minden forint számít	2569
minden hozzájárulás számít	2569
minden héten e-mailben	2501
minden héten, ingyen	2501
minden hétfőn, ingyen	2501
minden pénteken a postaládájában	2501
minden pénteken, ingyen	2501
minden pénteken. ingyen. spam nélkül	2574
minden reggel a postafiókjában	2501
minden reggel a postaládájában	2501
minden süti elfogadása	2549
minden támogatás segít	2569
mindet elutasítom	2550
mindig engedélyezem	2549
mindig engedélyezés	2549
mindig megjelenítem	2549
minn meg på det senere	3505
minőség	2558
mira el vídeo	434
mira también	1690
mit ki übersetzt	1012
mit paypal unterstützen	994
mitä mieltä olet? äänestä	1926
miért látom ezt a hirdetést	2592
miễn phí vận chuyển	5193
miễn phí, không spam	5180
mjesečna donacija	4350
mjesečna pretplata	4353
mjesečno	4353
modalità di pagamento	2729
moderációs alapelvek	2585
moderálási elvek	2489
modifică preferințele cookie	4020
modifică setările	4102
modifier mes préférences	2124
modifier mes préférences de cookies	2085
modifier vos préférences	2167
modtag en notifikation, når vi skriver om emnet	688
modération a priori	2202
mogoče kasneje	4492
mogą cię zainteresować	3693
mohlo by se vám líbit	527
mohlo by vás také zajímat	527
mohlo by vás tiež zaujímať	4383
mohlo by vás zajímat	527
mohlo by vás zaujímať	4383
moje témata	631
moje témy	4469
mokama partnerystė	3238
molimo isključite blokator oglasa	4348
molimo vas, isključite adblock	4348
monatlich kündbar	919
montant personnalisé	2212
mostra aquesta publicació a instagram	424
mostra di più	2772
mostra els subtítols	453
mostra la publicació	457
mostra més	477
mostra'n més	416
mostrar comentários	3906
mostrar conteúdo	3919
mostrar conteúdo externo	3877
mostrar más	1571
mostrar o conteúdo	3919
mostrar subtítulos	1634
mot de passe oublié	2043
mots clés	2094
mots croisés	2160
mots croisés du jour	2203
mots fléchés	2160
mots mêlés	2160
mots-clés	2094
może cię zainteresować	3693
może później	3655
możesz zrezygnować w każdej chwili	3773
možda kasnije	4290
možda vas zanima	4282
možda će vas zanimati	4282
možete se odjaviti bilo kada	4355
možete se odjaviti u bilo kom trenutku	4355
možno neskôr	4390
možná později	497
mua sách	5163
mua sách tại đây	5163
mua trên lazada	5163
mua trên shopee	5163
mua trên tiki	5163
mua vé	5163
mua vé ngay	5163
muhabirin diğer haberleri	4829
muistuta myöhemmin	1894
mulțumim că ai votat	4050
mulțumim pentru feedback	4023
mulțumim pentru sprijin	4104
mulțumim pentru susținere	4104
mulțumim pentru vot	91	4050
mulțumim, mesajul a fost trimis	4081
mulțumim, te-ai abonat cu succes	4036
mutasd az eredményt	91	2540
mutass többet	2495
muuda küpsiste seadeid	1750
muut lukivat myös	1924
muuta evästeasetuksia	1980
mykistä	1984
myöhemmin	1990
mám predplatné	4451
mám předplatné	610
mám vypnuto	606
mám účet	610
már előfizető	2472
már kikapcsoltam	2567
már követed	2587
már követed ezt a témát	2587
már követi	2587	2589
már szavazott	2540
már szavaztál	2540
már van fiókom	2571
más	1571
más antiguos	1628
más artículos	1565
más artículos de este autor	1659
más artículos del autor	1589
más detalles	1572
más en	1565
más historias	1565
más información	1565
más leídas	1565
más leído	1565
más leídos	1565
más noticias	1565
más noticias de este autor	1659
más opciones	1554
más opciones para compartir	1669
más popular	1654
más recientes	1628
más sobre este tema	1565
más tarde	1514
más valorados	1628
más vistas	1565
más vistos	1565
más votados	1628
más összeg	2568
mások ezt olvassák	2493
mások ezt olvasták	2493
másolva	2591
másolás	2478
másolás tilos	2582
máte již účet	500
máte předplatné? přihlaste se	500
máte tip	622
máte už účet	610
máte zapnutý adblock	604
mã giảm giá	5203
mängi kohe	1746
märkasid viga	1764
märksõnad	1711
månadsgåva	4578
månadsvis	4695
månadsvis betalning	4695
månedlig	3625
månedlig betaling	3625
månedlig gave	3506
månedlig støtte	760
månedligt	763
månedligt bidrag	646
mångfaldigande förbjudet	4647
måske senere	645	753
måske vil du også kunne lide	685
még nem előfizető	2571
még nincs előfizetése	2571
még nincs fiókja	2571
még nincs fiókod	2571
még nincsenek hozzászólások	2585
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
método de pago	1518
métodos de pagamento	3812
métodos de pago	1518
mākslīgais intelekts var kļūdīties	3300
mākslīgā intelekta kopsavilkums	3253
mă abonez	4036
mărește fotografia	4085
mărește imaginea	4085
mărește textul	4094
mărime text	65
mēneša abonements	3295
mēs nevaram parādīt šo saturu	3285
mēģiniet vēlreiz	3296
mēģiniet vēlāk	3296
mėnesinė parama	3226
mėnesinė prenumerata	3228
měsíční dar	607
měsíční platba	611
měsíční předplatné	611
měsíčně	611
můj účet	500
můžete kdykoli zrušit	501
můžete kdykoliv zrušit	501
mọi đóng góp đều quý giá	5176
mỗi đóng góp đều quý giá	5176
một lần	5177
mới nhất	5114	5134
mời chúng tôi ly cà phê	5176
mời tác giả ly cà phê	5095
mời tác giả một ly cà phê	5095
mời tôi một ly cà phê	5095
mở	5118
mở khóa bài viết	5200
mở khóa bài viết này	5149
mở rộng	5117
mở trong ứng dụng	5170
mở ứng dụng	5170
""", 'n': """
na celú obrazovku	4441
na górę	3780
na hlavní stránku	617
na hlavnú stránku	4457
na stránku darov	4448
na stránku darů	607
na začiatok	4442
na začátek	597
na żywo	3760
nabídka pro čtenáře	590
nadaljevanje članka pod oglasom	4484
nagyobb betűk	2590
nagyítás	2558
nahlásit	630
nahlásit chybu	525
nahlásit komentář	629
nahlásit příspěvek	629
nahlásit reklamu	635
nahlásiť	4468
nahlásiť chybu	4386
nahlásiť komentár	4467
nahlásiť príspevok	4467
nahlásiť reklamu	4472
najboljši	4565
najchętniej czytane	3693
najchętniej czytane dziś	3693
najczęściej czytane	3693
najczęściej czytane artykuły	3693
najlepšia ponuka	4452
najlepšie	4468
najnovejše	4485
najnovejše novice	4485
najnovejši	4565
najnovejši najprej	4564
najnoviji članci	4282
najnovšie	4383	4468
najnovšie správy	4383
najnovšie články	4383
najnowsze artykuły	3693
najnowsze wiadomości	3693
najobľúbenejšie	4452	4468
najstarejši	4565
najstarejši najprej	4564
najstaršie	4468
najvýhodnejšie	4452
najčitanije	4282
najčitanije vesti	4282
najčitanije vijesti	4282
najčitanije vijesti dana	4282
najčítanejšie	4383
najčítanejšie články	4383
najčítanejšie články dňa	4383
naloži objavo	4539
naloži več	4557
naloži video	4539
naloži vsebino	4539
napi keresztrejtvény	2540
napiši komentar	4365	4564
napišite komentar	4488
napište autorovi	617
napište do redakce	622
napište komentář	629
napište redakci	622
napsat komentář	525
napísať autorovi	4457
napísať komentár	4467
napíšte autorovi	4457
napíšte do redakcie	4461
napíšte komentár	4467
napíšte redakcii	4461
naročena vsebina	4484
naroči knjigo	4537
naročite knjigo	4537
naročite se	4480
naročnina	4480
narração gerada por ia	3963
naruči knjigu	4339
naručite knjigu	4339
naskenujte qr kód	599
naskenujte qr kód a stáhněte si aplikaci	598
naslednji članek	4557
nastala chyba. skúste to neskôr	4454
nastala chyba. zkuste to prosím znovu	614
nastavenia súkromia	4438
nastavenie súkromia	4438
nastavení	519
nastavení cookies	519
nastavení ochrany soukromí	593
nastavení soukromí	593
nastavi bez isključivanja	4348
nastavi s google računom	4352
nastavi čitanje	4334
nastavi čitati	4334
nastavit jako preferovaný zdroj	631
nastavit upozornění	600
nastavite čitanje	4334
nastavite čitati	4334
nastavitve piškotkov	4500
nastaviť ako preferovaný zdroj	4469
nastaviť upozornenia	4444
następna strona	3696
następne wideo	3759
następne zdjęcie	3779
następny	3696
następny artykuł	3693
następny film	3759
nasza księgarnia	3676
natisni članek	4488
naudojate reklamos blokavimą	3224
naudojimo taisyklės	3195
naudojimosi taisyklės	3218
naujausi viršuje	3234
naujausios žinios	3179
naujienlaiškis	3202
nav komentāru	3301
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
načítava sa prehrávač	4441
načítava sa video	4441
načítať obsah	4438
načítať príspevok	4438
načítať viac	4457
načítať video	4438
načítať ďalšie	4457
načítám přehrávač	596
načítání videa	596
našli jste chybu	525
našli jste chybu v článku	622
našli jste v článku chybu	525
našli ste chybu	4461
našli ste chybu v článku	4461
našli ste v článku chybu	4461
naživo	4442
ne děkuji	497
ne ratez rien de l'actualité	2172
ne, ačiū	3223
ne, děkuji	497	601
ne, děkuju	601
nederīga e-pasta adrese	3296
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
nekaj je šlo narobe. poskusite pozneje	4554
nekaj je šlo narobe. poskusite znova	4554
nem kérem	2562
nem kötelező	2575
nem küldünk spamet	2574
nem, köszönöm	2467	2562
nemam mišljenje	4337
nemate račun	4352
nemaš račun	4352
nemám názor	587	4433
nemám účet	610
nemáte predplatné	4451
nemáte předplatné	610
nemáte účet	610
nenhum comentário	3843
neplatná e-mailová adresa	614
neplatný e-mail	614
nepovinné	615	4455
neskôr	4445
neteisingas el. pašto adresas	3229
neueste beiträge	850
neveljaven e-poštni naslov	4554
nešto je pošlo naopako. pokušajte ponovo	4355
nešto je pošlo po zlu. pokušajte ponovno	4355
nešto je pošlo po zlu. pokušajte ponovo	4355
nghe bài báo	5164
nghe bài viết	5139	5164
nghe nội dung bài viết	5164
nghe đọc bài	5139	5164
nhấn để bật tiếng	5198
nhận thông báo	5171
nhập bình luận	5195
nhập bình luận của bạn	5195
nhập email của bạn	5201
nhập số tiền	5199
nhập địa chỉ email	5201
nhập địa chỉ email của bạn	5201
nhắc tôi sau	5092
nhớ đăng nhập	5178
ni še komentarjev	4564
nie dziękuję	3655
nie dziś	3655
nie możemy pokazać tej treści	3756
nie możemy wyświetlić tej treści	3756
nie można odtworzyć filmu	3759
nie można odtworzyć wideo	3759
nie można wyświetlić tej treści	3756
nie pamiętam hasła	3773
nie pamiętasz hasła	3659
nie udało się załadować filmu	3759
nie ďakujem	4390
nie, dziękuję	3655
nie, ďakujem	4390
nieprawidłowy adres e-mail	3776
niečo sa pokazilo	4455
niečo sa pokazilo, skúste to znova	4454
niečo sa pokazilo. skúste to neskôr	4454
niečo sa pokazilo. skúste to znova	4454
nimate računa	4551
nimetön postilaatikko	2010
nincs fiókja	2571
nincs fiókod	2571
nincs fiókom	2571
nincs hozzászólás	2585
nincs még előfizetésed	2571
nincs még fiókja	2571
nincs véleményem	2543
nincsenek hozzászólások	2585
niste naročnik	4551
no es pot reproduir el vídeo	453
no ho sé	447
no mūsu partneriem	3305
no mūsu veikala	3283
no se ha podido cargar el vídeo	1682
no se ha podido reproducir el vídeo	1634
no se puede reproducir el vídeo	1634
no sé	1628
no te pierdas las últimas noticias	1543
noe gikk galt, prøv igjen	3627
noe gikk galt, prøv igjen senere	3627
noe gikk galt. prøv igjen	3627
noe gikk galt. prøv igjen senere	3627
noget gik galt, prøv igen	765
noget gik galt, prøv igen senere	765
noget gik galt. prøv igen	765
noget gik galt. prøv igen senere	765
nokopēts	3304
només els subscriptors poden comentar	428
només per a subscriptors	471
non seguire più	2866
noraidīt visas	3286
normas de participación	1627
normes de participació	446
norėdami komentuoti, prisijunkite	3183
nos hors-séries	2129
nosūti draugam	3251
nosūtīt atsauksmi	3300
nosūtīt draugam	3251
nosūtīt e-pastā	3251
nosūtīt komentāru	3301
nosūtīt ziņu	3296
noteで書く	2924
notiek video ielāde	3287
notifications activées	2172
notifikácie	4445
notre charte déontologique	2189
notre charte éditoriale	2189
notre sélection	2094
notre sélection d'articles	2148
notícia anterior	477	3940
notícia següent	477
notícias relacionadas	3852
notícias relacionadas que podem lhe interessar	19
notícies destacades	443
notícies relacionades	415
nous protégeons nos sources	2189
nous écrire	2190
nouveau ! suivez vos auteurs préférés	2196
nu ai cont? înregistrează-te	4041
nu aveți cont	4080
nu ești abonat	4079
nu ești încă abonat	4079
nu mai urmări	4092
nu mulțumesc	3987
nu putem afișa acest conținut	4062
nu på google play	750
nu s-a putut încărca videoclipul	4103
nu sunteți abonat	4079
nu știu / nu răspund	4051
nu, mulțumesc	3987	4068
nuestro código ético	1662
numele tău	4082
numele tău de utilizator	4098
nuotrauka # iš #	3240
nur für mitglieder	998
nuskaitykite qr kodą	3221
nuskenuokite qr kodą	3221
nyaste först	4711
nyeste først	3639
nyhetsdøgnet	3544
nyní na google play	598
nyní ne	601
nyomtatás	2478
não foi possível carregar	3963
não foi possível carregar o vídeo	3915
não foi possível reproduzir o vídeo	3915
não perca	3852
não sabe / não responde	3907
não sei	3907
não tem conta	3935
não tem uma conta	3935
não é assinante	3934
não, obrigada	3809
não, obrigado	3809
nächste seite	853
nächster artikel	850
nächstes bild	1002
nächstes foto	1002
nächstes video	984
näin korjaamme virheet	2010
näin poistat mainoseston	1991
näin poistat mainosten eston	1991
näin suojaamme lähteitämme	2010
näin suojelemme lähteitä	2010
näita # vastust	1766
näita alati	1750
näita galeriid	1763
näita ja nõustu	1750
näita kõiki	1717
näita rohkem	1716
näita sisu	1750
näita tulemusi	1746
näita vastuseid	1766
näita veel	1716
näita vähem	1717	1763
näköislehti	1897
nästa	4618
nästa artikel	4615
nästa bild	4700
nästa sida	4700
nästa video	4680
näytä # kuvaa	2005
näytä # kuvat	2005
näytä # vastausta	2015
näytä aina	1980
näytä alkuperäinen	1927
näytä galleria	2006
näytä ja hyväksy	1980
näytä julkaisu	1915
näytä kaikki	1926
näytä kaikki # kuvaa	2005
näytä kaikki # kuvat	2005
näytä kaikki artikkelit	2006
näytä kaikki kommentit	2015
näytä kaikki kuvaa	2005
näytä kaikki kuvat	2005
näytä kartta	1927
näytä kommentit	1921
näytä kuvaa	2005
näytä kuvagalleria	2006
näytä kuvat	2005
näytä kuvateksti	2006
näytä käännös	1927
näytä lisää	1926
näytä lisää artikkeleita	2006
näytä lisää kommentteja	2015
näytä litterointi	1983
näytä salasana	1999
näytä sisältö	1914
näytä tekstitykset	1983
näytä tiedot	1927
näytä tulokset	91	1927	1968
näytä upotus	1915
näytä vastaukset	2015
näytä vähemmän	1927	2006
något gick fel	4698
något gick fel, försök igen	4697
något gick fel, försök igen senare	4697
något gick fel. försök igen	4697
något gick fel. försök igen senare	4697
næste	688
næste artikel	685
næste billede	768
næste side	768
næste video	748
némítás	2558
némítás feloldása	2557
népszerű	2493
név	2575
névtelen bejelentés	2581
névtelen postaláda	2581
nézze meg galériánkat	2495
nézze meg képeinket	2495
nõustu ja jätka	1750
nõustu ja näita	1750
nõustun	1727
nõustun kõigiga	1727
nøgleord	685
nāc strādāt pie mums	3253
nākamais attēls	3298
nākamais raksts	3298
nākamais video	3287
nākamā bilde	3298
nākamā lapa	3298
nē, paldies	3291
něco se pokazilo	615
něco se pokazilo, zkuste to znovu	614
něco se pokazilo. zkuste to prosím později	614
něco se pokazilo. zkuste to znovu	614
nổi bật	5114
nội dung do ai tạo	5198
nội dung quảng cáo	5151
nội dung tiếp tục bên dưới	5153
nội dung tài trợ	5107
nội dung được tài trợ	5153
nội dung đề xuất	5153
nội quy bình luận	5157
""", 'o': """
o dată	4076
o leitor está a carregar	3915
o que achou desta notícia	3879
o seu apoio faz a diferença	3808	3967
o singură dată	4076
o singură donație	4075
o vídeo começa em #	3963
o vídeo começará em alguns segundos	3877
obaveštenja	4347
objednať knihu	4436
obligatoriskt fält	4697
obligātie lauki	3296
obligāts lauks	3296
obnovit stránku	606
obnoviť stránku	4447
obnovte stránku	606
obrázek # z #	616
obrázek # ze #	616
obrázok # z #	4456
obrázok # zo #	4456
obsah je chránený autorským zákonom	4462
obsah je chráněn autorským zákonem	623
obsah našich partnerov	4472
obsah našich partnerů	635
obsah není dostupný	593
obsah nie je dostupný	4438
obsah nie je možné zobraziť	4438
obsah sa nedá zobraziť	4438
obsah vytvořený ai	627
obsah článku	618
obserwuj autorkę	3792
obserwujesz już tego autora	3792
ocenite članak	4285
ocenite članek	4488
oceń jakość artykułu	3788
oceń przepis	61
ochrana osobních údajů	519
ochrana osobních údajů a cookies	522
ochrana osobných údajov	4397
ocijenite članak	4285
ocorreu um erro ao carregar o vídeo	3877
ocultar anúncio	3882
ocultar comentários	3906
od najnovších	4468
od najstarších	4468
od naszych partnerów	3796
od našich partnerov	4472
od našich partnerů	635
od naših partnera	4371
od naših partnerjev	4569
od nejnovějších	630
od nejstarších	630
od partnerů	636
odblokuj artykuł	3773
odblokuj dostęp	3773
odblokuj treść	3756
oddaj głos	91	3746
odebírat	506
odebírat newsletter	506
odemknout článek	500
odemknout článek pro přátele	633
odeslat komentář	629
odeslat zprávu	614
odeslat zpětnou vazbu	627
odhlásenie kedykoľvek	4454
odhlásit se	500
odhlásit se můžete kdykoli	614
odhlásit se můžete kdykoliv	614
odhlásiť sa	4379
odhlášení kdykoliv	614
odjaviti se možete bilo kada	4355
odkaz bol skopírovaný	4470
odkaz byl zkopírován	633
odkaz skopírovaný	4386
odkaz zkopírován	510
odkleni članek	4481
odklenite celoten članek	4481
odklenite članek	4551
odmietnuť	4397
odmietnuť všetko	4397
odmítnout	519
odmítnout vše	519
odoberať	4455
odoberať newsletter	4454
odomknúť	4452
odomknúť článok	4451
odomknúť článok pre priateľov	4470
odoslať	91	4455
odoslať komentár	4467
odoslať správu	4454
odoslať spätnú väzbu	4465
odporúča outbrain	4472
odporúčame	4383	4452
odporúčame prečítať	4383
odporúčame tiež	4383
odporúčané outbrain	4472
odporúčané taboola	4472
odporúčané články	4383
odpovedať	4468
odpovědět	525	630
odrzuć	3678
odrzuć wszystkie	3678
odrzuć wszystko	3757
odtwarzacz wideo jest ładowany	3759
odtwórz	3696
odtwórz film	3759
odtwórz wideo	3759
odvolať súhlas	4438
odśwież stronę	3769
odštampaj	4285
odštampaj recept	61
odštampaj članak	4285
oferta dla czytelników	3752
oferta dla prenumeratorów	3752
ofertă pentru abonați	4056
ofertă pentru cititori	4056
oferă acest articol	4094
oferă acest articol cadou	4043
oferă articolul	4094
offert par un abonné	2227
offre abonnés	2161
offre intégrale	2214
offre limitée	2180
offre réservée aux lecteurs	2161
offre spéciale	2043
offre à durée limitée	2179
offrez-nous un café	2034
offrici un caffè	2726
oglasno sporočilo	87	4484
ogłoszenie	3674
ohjelma ei ole enää katsottavissa	1983
ohodnotiť recept	61
ohodnoťte článek	525
ohodnoťte článok	4386
oikaisut ja täsmennykset	2010
okuma süresi # dk	4818
okurlara özel	4878
okurlarimiza özel	4878
okurlarimiza özel indirim	4878
oldal frissítése	2567
oldal újratöltése	2567
oled juba hääletanud	1746
olet jo äänestänyt	1968
oliko artikkeli hyödyllinen	1921
oliko juttu hyödyllinen	1921
oliko tiivistelmä hyödyllinen	1921
oliko tämä hyödyllinen	2013
olvasd be a qr-kódot	2560
olvass korlátlanul	2571
olvassa be a qr-kódot	2560
olvasson hirdetések nélkül	2592
olvasson korlátlanul	2472
olvasson tovább	2472
olvasta már	2493
olvastad már	2493
olvasás az alkalmazásban	2559
olvasói ajánlat	2546
olvidaste tu contraseña	1520
omogoči obvestila	4545
omogući obavijesti	4346
omröstning	92
onayi geri çek	4882
onayi yönet	4882
onayimi geri çek	4882
online reportáž zde	617
opdatér siden	758
oplæst af en robot	660
oplæst af en syntetisk stemme	748
oplæst af kunstig intelligens	688
oplæst af syntetisk stemme	748
opravy a upřesnění	622
opsig når som helst	649
opsig, når du vil	762
opći uvjeti korištenja	4341
ordsøgning	739
orijinali göster	4819
os comentários são exclusivos para assinantes	3955
os leitores também leram	3904
os preços podem variar	3882
osadzona treść	3756
osale küsitluses	1716
osmisměrka	587
osta käyttöoikeus	2011
osta liput tästä	1977
osta täältä	1977
ostatnie artykuły	3693
osveži stran	4548
osveži stranicu	4349
osvežite stran	4548
osvježi stranicu	4349
osvježite stranicu	4349
oszczędzasz #%	3774
ota käyttöön	1990
ota yhteyttä	1921
otevřít	531
otevřít aplikaci	598
otevřít galerii	617
otevřít mapu	531
otevřít v aplikaci	598
otkazati možete bilo kada	4352
otkaži bilo kada	4352
otključaj članak	4275
otključajte ceo članak	4275
otključajte cijeli članak	4275
otključajte članak	4352
otomatik çeviri	4880
otros artículos	1565
oturumu açik tut	4896
otvoriť aplikáciu	4443
otvoriť galériu	4457
otvoriť v aplikácii	4443
otwórz	3697
otwórz aplikację	3761
otwórz galerię	3779
otwórz mapę	3697
otázka dne	587
otázka dňa	4433
outbrain tarafindan önerildi	4855
outras notícias	19	3852
ouvir este conteúdo	3915
ouça esta reportagem	3915
ouça este conteúdo	3829
ovaj sadržaj ne možemo prikazati	4341
ovaj sadržaj nije dostupan	4341
ovaj sadržaj nije moguće prikazati	4341
ovaj video više nije dostupan	4343
ovaj članak je zaključan	4352
oversættelsen er lavet af en maskine	688
oy verdiğiniz için teşekkürler	91	4872
oynatici yükleniyor	4879
oyunuz için teşekkürler	4872
""", 'p': """
padidinti nuotrauką	3231
padovanokite straipsnį	3182
padovanokite straipsnį draugui	3182
padovanoti straipsnį	3236
page précédente	2098
pagina următoare	4009
pague um café	3810
paiement sécurisé	2041
paketi seç	4896
paketleri gör	4926
pakollinen kenttä	2003
paldies par jūsu balsi	3281
paldies par pieteikšanos	3270
paldies par ziņu	3296
palielināt	3288
palielināt attēlu	3298
palun jää viisakaks	1715
palun lülita reklaamiblokeerija välja	1757
pamanīji kļūdu	3252
pamanījāt kļūdu	3252
pamiršau slaptažodį	3227
pamiršote slaptažodį	3227
par šo tēmu	3248
paramètres de confidentialité	2167
paramètres des cookies	2082
paramétrer	2082
paramétrer les cookies	2082
paramétrer mes choix	2086
parandused ja täpsustused	1764
parašyk komentarą	3183
parašykite komentarą	3183
partajează	3998
partenerii noștri	4007
participez à la conversation	2134
participă la sondaj	4050
partilhar esta página	3978
partnereink ajánlata	2592
partnereinktől	2592
partnerių turinys	3186
partnerski sadržaj	4281
partnerski članek	4569
partnerský obsah	635
pas encore abonné	2179
pasidalinkite šiuo straipsniu	3182
pasirinkite planą	3227
pasirinkite prenumeratą	3227
pasirinkite sumą	3225
pasirinkti prenumeratą	3227
pasitikrinkite žinias	3184
pasiūlymas skaitytojams	3215
paslēpt reklāmu	3305
passer la publicité	2080
passer à la recette	61
passwort zurücksetzen	998
pastebėjote klaidą	3183
pasziánsz	2543
pasūtīt grāmatu	3283
pateikti atsiliepimą	3233
patikrinkite savo el. paštą	3229
patreonで支援する	3008
patvirtinkite savo el. paštą	3229
pausar vídeo	1634
pauză video	4058
pavaišinkite mus kava	3225
paylaş	4803
paylaşin	4803
paypal ile öde	4926
pašreizējais laiks #	3287
pažiūrėkite vaizdo įrašą	3184
pe aceeași temă	4044
pelaa peliä	1968
pelaa tästä	1968
pentru a citi în continuare	4041
per saperne di più	2819
per visą ekraną	3219
per überweisung spenden	995
pergunte à nossa ia	3879
permite întotdeauna	4062
permitir anúncios	3927
permitir conteúdo externo	3841
personvernerklæring	3608
personvernerklæring og informasjonskapsler	3535
perspausdinti draudžiama	3239
peut-être plus tard	2033
pełny ekran	3760
photo précédente	2217
phát	5137
phát hiện lỗi	5157
phát lại	5165
phát video	5164
phóng to ảnh	5184
phổ biến nhất	5179
piedalies aptaujā	3253
piedāvājums lasītājiem	3283
piekrist un rādīt	3285
piekrist un turpināt	3285
piekrist visām	3263
piekrītu	3263
piekrītu visām	3286
piesakies vebināram	3253
piesakoties tu piekrīti lietošanas noteikumiem	3270
pieslēdzies vai izveido kontu	3246
pieslēdzies, lai komentētu	3252
pieslēgties	3246
pieslēgties ar facebook	3294
pieslēgties ar google	3294
pievieno savu komentāru	3252
pievienot komentāru	3246
pievienot kā vēlamo avotu	3302
pievienot manām tēmām	3302
pieņemt un turpināt	3285
pieņemt visas	3286
pieņemt visas sīkdatnes	3285
pilnekrāna režīms	3287
pilnekrāns	3287
pirkt biļetes	3283
pirkt biļeti	3283
pirkt grāmatu	3283
pirkti bilietą	3215
pirkti knygą	3215
pirkti licenciją	3239
pirmais mēnesis par # €	3246
pirmas mėnuo tik # €	3177
più lette	2767
più letti	2767
più popolare	2853
più recenti	2826
più tardi	2725
più vecchi	2826
più votati	2826
piši autoru	4358
piši avtorju	4557
pišite autoru	4358
pišite avtorju	4557
pišite nam u redakciju	4361
pišite nam v uredništvo	4560
pišite redakciji	4361
pišite uredništvu	4560
piškotki	4500
placená inzerce	87	514
placená spolupráce	635
placený obsah	635
places limitées, réservez vite	2129
plan seç	4896
plani seç	4896
planini seç	4896
platba ročne	4452
platba ročně	611
platená inzercia	87	4382
platená spolupráca	4472
platený obsah	4472
player de áudio	3963
player se učitava	4343
plaćena saradnja	4371
plaćena suradnja	4371
plaćeni oglas	87	4281
plaćeni sadržaj	4281
plačajte nam kavo	4549
plačana objava	87	4484
plačana vsebina	4569
plačano sodelovanje	4569
plačiau skaitykite čia	3184
plein écran	2098
plus d'actualités	2094
plus d'articles du même auteur	2185
plus de détails	2099
plus récents	2156
plătește cu paypal	4105
poate mai târziu	3987
początek bloku reklamowego	3677
podaj prawidłowy adres e-mail	3776
podari članek	4488
podarite ta članek	4488
podaruj artykuł	3659
podaruj dostęp	3794
podaruj ten artykuł	3670
podcast anhören	898
pode ler também	3904
podeli članak	4285
podešavanja privatnosti	4341
podijeli članak	4285
podmienky používania	4397
podmínky použití	519
podmínky užití	519
podobne artykuły	3693
podobné články	527	4383
podporiť	4378
podporte nezávislú žurnalistiku	4378
podporte nás	4378
podporte nás cez darujme	4448
podporte nás cez paypal	4448
podporte nás na patreone	4448
podpořit	498
podpořit přes darujme	607
podpořte naši práci	498
podpořte nás	498
podpořte nás na patreonu	607
podpořte nás přes paypal	607
podpořte redakci	498
podrobné nastavenia	4438
podrobné nastavení	593
podrži	4274
podrži nas	4274
podržite nas	4274
podržite naš rad	4274
podržite nezavisno novinarstvo	4274
podziel się	3670
podziel się na facebooku	3670
pogledajte još	19
poista mainonnanesto käytöstä	1994
poistin mainonneston käytöstä	1994
poistin sen käytöstä	1995
pokaż # odpowiedzi	3790
pokaż # zdjęcia	3778
pokaż # zdjęć	3778
pokaż galerię	3779
pokaż hasło	3773
pokaż i zaakceptuj	3756
pokaż komentarze	3687
pokaż mniej	3696
pokaż napisy	3759
pokaż odpowiedzi	3790
pokaż oryginał	3697
pokaż podpis	3779
pokaż szczegóły	3679
pokaż transkrypcję	3759
pokaż treść	3678
pokaż tłumaczenie	3697
pokaż więcej	3696
pokaż wszystkie	3696
pokaż wszystkie # zdjęcia	3778
pokaż wszystkie # zdjęć	3778
pokaż wszystkie zdjęcia	3778
pokaż wszystkie zdjęć	3778
pokaż wszystko	3697
pokaż wyniki	91	3746
pokaż zdjęcia	3778
pokaż zdjęć	3778
pokaži geslo	4551
pokaži rezultate	91
pokaži vsebino	4500
pokloni članak	4285
poklonite ovaj članak	4285
pokračovat bez podpory	497
pokračovat bez vypnutí	604
pokračovat přes apple	610
pokračovat přes facebook	610
pokračovat přes google	610
pokračovat s apple	610
pokračovat s google	610
pokračovať bez podpory	4390
pokračovať bez vypnutia	4446
pokračovať cez apple	4451
pokračovať cez facebook	4451
pokračovať cez google	4451
pokračovať s google	4451
pokušajte kasnije	4355
pokušajte ponovno	4355
pokušajte ponovno kasnije	4355
pokušajte ponovo	4355
pole obowiązkowe	3776
polecamy również	3693
polecamy także	3693
polecamy też	3693
polecane artykuły	3693
politica de confidențialitate	4004	4005	4018
politica de corecții	4087
politica editorială	4018	4087
politică de confidențialitate	4004
politika kolačića	4341
politika piškotkov	4539
politique de confidentialité	2082
politique de protection des données	2208
polityka prywatności	3678
polityka prywatności i cookies	3680
polityka sprostowań	3784
política de cookies	1554	3837
política de correcciones	1662
política de correccions	479
política de correções	3943
política de galetes	424
política de privacidad	1554
política de privacidade	3837	3861
política de privacitat	424
política de protección de datos	1681
política de proteção de dados	3962
pomanjšaj pisavo	4567
pomôže každé euro	4449
pomůže každá koruna	608
ponovno učitaj stranicu	4349
ponuda za čitaoce	4339
ponuda za čitatelje	4339
ponuka pre čitateľov	4436
poprzedni artykuł	3693
poprzednie zdjęcie	3779
populární	527
populära artiklar	4615
populärast	4695	4712
populärt	4615
populære	779	3640
populære artikler	685
populære saker	3544
populært	685	3544
populārākie	3248
popüler	4812
popüler haberler	4812
popüler konular	4812
por mês	3931
por qué estás viendo esto	1520
por qué? cuéntanos	1674
portes grátis	3952
poslat jako dárek	633
poslat přes whatsapp	633
poslat příteli	633
poslat tip anonymně	622
poslat zprávu	614
poslať	4455
poslať ako darček	4470
poslať cez whatsapp	4470
poslať e-mailom	4386
poslať mailom	4470
poslať priateľovi	4470
poslať správu	4454
poslať tip	4461
poslať tip anonymne	4461
poslušaj vest	4285
poslušaj članak	4285
poslušaj članek	4488
poslušajte tekst	4343
poslušajte članek	4488
posnetek ni več na voljo	4542
posnetek v vaši državi ni na voljo	4542
posnetka ni mogoče predvajati	4542
postanite naročnik	4480
postanite član	4274	4480
postavke kolačića	4298
postaw kawę	3656
postaw nam kawę	3656
poszt betöltése	2549
posłuchaj	3670
poukážte nám # % z dane	4448
pour continuer à lire	2143
pourquoi voyez-vous cette publicité	2130
pouze nezbytné	593
pouze pro předplatitele	500
používate adblock	4446
používate blokovanie reklám	4446
používate blokovač reklám	4446
používateľské meno	4452
používáte adblock	604
používáte blokování reklam	604
používáte blokátor reklam	604
povezani sadržaj	4282
povezani članci	4282
povezani članki	4485
povećaj	4344
povećaj fotografiju	4358
povećaj sliku	4358
povećaj slova	4369
povećaj tekst	4369
povečaj	4543
povečaj besedilo	4567
povečaj fotografijo	4557
povečaj pisavo	4567
povečaj sliko	4557
povinná pole	614
povinné	615	4455
povinné pole	614
povinné polia	4454
povinné údaje	614
povolit a pokračovat	522
povolit upozornění	600
povolit vždy	522
povoliť	4445
povoliť notifikácie	4444
povoliť obsah	4438
povoliť raz	4438
povoliť reklamu	4447
povoliť reklamy	4447
povoliť upozornenia	4444
powiązane	3693
powiązane artykuły	3693
powiązane tematy	3693
powiększ	3696
powiększ tekst	3794
powiększ zdjęcie	3696
powrót do góry	3696
powrót do strony głównej	3779
powrót na górę	3779
pozastaviť	4442
později	603
pozostała część artykułu pod materiałem wideo	3674
pozostały czas	3760
pozostały czas #	3759
pozostały czas -#	3759
pozrieť # fotiek	4456
pozrieť # fotky	4456
pozrieť # fotografie	4456
pozrieť # fotografií	4456
pozrieť fotiek	4456
pozrieť fotky	4456
pozrieť fotografie	4456
pozrieť fotografií	4456
pozrieť galériu	4457
pozrieť všetky # fotiek	4456
pozrieť všetky # fotky	4456
pozrieť všetky # fotografie	4456
pozrieť všetky # fotografií	4456
pozrieť všetky fotiek	4456
pozrieť všetky fotky	4456
pozrieť všetky fotografie	4456
pozrieť všetky fotografií	4456
pozrieť všetkých # fotiek	4456
pozrieť všetkých # fotky	4456
pozrieť všetkých # fotografie	4456
pozrieť všetkých # fotografií	4456
pozrieť všetkých fotiek	4456
pozrieť všetkých fotky	4456
pozrieť všetkých fotografie	4456
pozrieť všetkých fotografií	4456
pozvite nás na kávu	4448
pozvěte nás na kafe	607
pozvěte nás na kávu	607
počastite nas kavom	4350
pořídit předplatné	610
pošalji	91	4356
pošalji e-mailom	4285
pošalji komentar	4285
pošalji mejlom	4285
pošalji poruku	4355
pošalji povratnu informaciju	4364
pošalji prijatelju	4285
pošalji vest	4361
pošalji vijest	4361
pošalji članak e-mailom	4285
pošaljite dojavu	4361
pošaljite komentar	4285
pošaljite vest	4361
pošlete tip redakci	622
pošlite tip redakcii	4461
pošlji	4555
pošlji komentar	4564
pošlji po e-pošti	4488
pošlji povratno informacijo	4563
pošlji prijatelju	4488
pošlji sporočilo	4554
pošlji članek po e-pošti	4488
pošljite nam namig	4560
pošljite namig	4560
poštanski broj	4356
poštna številka	4555
poštovné zdarma	591
pr članek	4484
pradėti testą	3213
praneškite apie klaidą	3183
pranešti anonimiškai	3232
pranešti apie klaidą	3183
pranešti apie komentarą	3234
pratite uživo	4358
pravidelný dar	607
pravidelný príspevok	4449
pravidelně měsíčně	607
pravidlá diskusie	4386
pravidlá opráv	4461
prawa autorskie zastrzeżone	3785
prašome išjungti reklamos blokavimą	3224
pre komentovanie sa prihláste	4467
pre predplatiteľov	4379
preberi cel članek	4557
preberi celoten članek	4557
preberi več	4557
preberite celoten članek	4557
preberite še	4485
precisamos de você	3808
predchádzajúca fotografia	4457
predchádzajúca snímka	4457
predchádzajúca strana	4457
predchádzajúci článok	4457
predplatiť	4378
predplatné môžete kedykoľvek zrušiť	4451
predplaťte si	4378
preferințe cookie	4062
preferințe de confidențialitate	4102
preferències de galetes	457
preferências de cookies	3919
preferências de privacidade	3962
prehrať	4442
prehrať video	4441
prehrávač sa načítava	4441
prejsť do diskusie	4467
prejsť do galérie	4457
prejsť na darovanie	4448
prejsť na kvíz	4432
prejsť na obsah	4457
prejsť na online	4457
prejsť na platbu	4448
prejsť na ponuku	4436
prejsť na recept	61
prejšnja fotografija	4557
prejšnja slika	4557
prejšnja stran	4557
prejšnji članek	4557
prekličete lahko kadarkoli	4551
prekliči soglasje	4539
preložené automaticky	4465
preložené pomocou ai	4465
prenošenje zabranjeno	4362
prenumerantförmån	4673
prenumerantförmåner	4673
prenumerata nuo # euro per mėnesį	3177
prenumerata nuo # €	3177
prenumerera på vårt nyhetsbrev	4589
prenumeruodami sutinkate su taisyklėmis	3202
prenumeruokite naujienlaiškį	3202
prenumeruoti naujienlaiškį	3229
preostali čas	4543
preostali čas #	4542
preostali čas -#	4542
preporučeno	4282
preporučuje outbrain	4371
preporučuje taboola	4371
preporučujemo	4282	4353
preporučujemo da pročitate	4282
preporučujemo i	4282
presentear matéria	3950
preskoči na sadržaj	4358
preskoči na vsebino	4557
preskočiť na obsah	4457
prestať sledovať	4469
prethodni članak	4358
pretlač zakázaná	4462
prevedeno uz pomoć ai	4364
preverite e-pošto	4554
prečo vidím túto reklamu	4472
prečítajte si	4383
prečítajte si aj	4383
prečítať neskôr	4470
prečítať prepis	4441
prețurile pot varia	4027
pridať ako preferovaný zdroj	4469
pridať do košíka	4436
pridať do mojich tém	4469
pridať komentár	4386
pridať medzi preferované zdroje	4469
pridruži se razpravi	4564
pridružite se razpravi	4564
pridėti kaip pageidaujamą šaltinį	3235
pridėti komentarą	3234
pridėti prie mano temų	3235
pridėti prie pageidaujamų šaltinių	3235
prihlásiť	4379
prihlásiť cez facebook	4451
prihlásiť cez google	4451
prihlásiť na odber	4454
prihlásiť sa	4379
prihlásiť sa cez apple	4451
prihlásiť sa cez facebook	4451
prihlásiť sa cez google	4451
prihlásiť sa do diskusie	4467
prihlásiť sa na odber	4454
prihláste sa a komentujte	4467
prihvati i prikaži	4341
prihvati sve kolačiće	4341
prihvaćam	4298
prihvaćam i nastavljam	4341
prihvaćam sve	4298
prijava putem google računa	4352
prijavi grešku	4285
prijavi pogrešku	4361
prijavi se s google računom	4352
prijavite grešku	4361
prijavite pogrešku	4361
prijať	4397
prijať a pokračovať	4438
prijať a zobraziť	4438
prijať všetko	4397
prijať všetky	4439
prijať všetky cookies	4438
prikaži # odgovora	4365
prikaži # odgovore	4564
prikaži galerijo	4557
prikaži galeriju	4358
prikaži geslo	4551
prikaži i prihvati	4341
prikaži in sprejmi	4539
prikaži komentare	4365
prikaži komentarje	4564
prikaži lozinku	4352
prikaži manj	4486
prikaži manje	4283
prikaži odgovore	4365	4564
prikaži podnapise	4542
prikaži prepis	4542
prikaži rezultate	91	4336	4534
prikaži sadržaj	4298
prikaži sve	4283
prikaži titlove	4343
prikaži transkript	4343
prikaži več	4486
prikaži više	4283
prikaži vse	4486
prikaži vsebino	4539
prima lună gratuită	4041
prima pagină	4010
primetili ste grešku	4361
primește alerte despre acest subiect	4035
primijetili ste grešku	4361
printează	3998
printează rețeta	61
pripomenúť neskôr	4390
priporoča outbrain	4569
priporoča taboola	4569
priporočamo	4485	4552
priporočamo tudi	4485
priporočamo v branje	4485
priporočeno	4485
prisijunkite arba susikurkite paskyrą	3177
prisijunkite prie mūsų komandos	3184
prisijunkite, kad galėtumėte komentuoti	3183
prispieť	4378
prispieť jednorazovo	4448
prispieť mesačne	4448
privatsphäre verwalten	981
privatsphäre-einstellungen	836
privātuma iestatījumi	3285
privātuma politika	3263
prišlo je do napake. poskusite pozneje	4554
prišlo je do napake. poskusite znova	4554
pro komentování se přihlaste	629
pro předplatitele	500
pro předplatitele výhodněji	590
prochaine vidéo	2209
profită de ofertă	4109
programmet är inte längre tillgängligt	4680
prohibida la reproducció	482
prohibida su reproducción total o parcial	1695
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
proibida a reprodução total ou parcial	3974
promijeni veličinu teksta	4369
promo sadržaj	4371
promocijsko sporočilo	4484
promotivni sadržaj	4281
promotivni članak	4281
promóció	2481
proovi # päeva tasuta	1709
proposé par	2200
prosimy o wyłączenie adblocka	3765
proč vidím tuto reklamu	635
pročitaj ceo članak	4358
pročitaj cijeli članak	4358
pročitaj kasnije	4369
pročitaj transkript	4343
pročitajte ceo tekst	4358
pročitajte cijeli članak	4358
pročitajte i	4282
pročitajte još	4282
prywatność	3678
prywatność i cookies	3680
przeczytaj całość	3779
przeczytaj cały artykuł	3779
przeczytaj również	3693
przeczytaj także	3693
przeczytaj też	3693
przeczytaj transkrypcję	3759
przejdź bez wsparcia	3655
przejdź do galerii	3779
przejdź do głównej treści	3779
przejdź do księgarni	3675
przejdź do oferty	3752
przejdź do przepisu	61
przejdź do płatności	3770
przejdź do quizu	3746
przejdź do serwisu	3678
przejdź do sklepu	3752
przejdź do strony darowizn	3770
przejdź do treści	3696
przejdź do ustawień prywatności	3678
przejdź do wpłaty	3770
przejdź na stronę główną	3779
przekaż # % podatku	3770
przekaż #%	3770
przekaż opinię	3788
przestań obserwować	3792
przetłumaczono automatycznie	3788
przetłumaczono przez ai	3788
przeładuj stronę	3769
prześlij	3777
prześlij opinię	3788
prześlij zdjęcia	3784
przypomnij mi później	3655
przypomnij później	3764
právě se děje	527
präsentiert von	830
précédent	2098
préférences cookies	2082
préférences de confidentialité	2208
prélèvement	2042
prémium	2472
prénom	2182
présenté par	2200
próbáld újra később	2574
próbálja ki # forintért	2472
próbálja újra	2574
próbálja újra később	2574
próxima	3857
próxima foto	3971
próxima imagem	3971
próxima notícia	3940
próxima página	3857
próximo artigo	3852
próximo vídeo	1682	3963
prøv # dager gratis	3509
prøv gratis	649	3509
prøv igen senere	765
prøv igjen senere	3627
prøv nu	649
prøv nå	3509
prędkość odtwarzania	3759
prを含みます	2971
pr記事	2993
psč	615	4455
pubblicità	2754
publi-rédactionnel	2080
publicitatea continuă	4109
publicité	2080
publicité - la suite ci-dessous	2080
publicité dans #	2209
publicités	2080
publică	4051
publică comentariul	4050
pular anúncio	3963
pular para o conteúdo	3857
pular para o conteúdo principal	3855
puslapis # iš #	3240
página siguiente	1571
páči sa mi to	4468
päeva küsimus	1746
päivitä sivu	1995
päivitä suostumus	1915
päivän kysymys	91	1974
päivän peli	1974
päivän ristikko	1968
pääuutiset	1924
påkrevd	3628
påkrævet	766
påmind mig senere	645
påminn mig senare	4577
później	3764
pārbaudi savas zināšanas	3253
pārbaudiet savu e-pastu	3296
pāriet uz recepti	61
pāriet uz saturu	3298
pārpublicējot atsauce obligāta	3256
pārpublicēšana aizliegta	3306
pārtraukt sekot	3302
pārvaldīt paziņojumus	3290
pārvaldīt piekrišanu	3285
pērc abonementu	3246
płatna współpraca	3796
płatne miesięcznie	3774
płatne rocznie	3774
płatność miesięczna	3774
płatność roczna	3774
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
qq好友	5281
qq空间	5281
qr कोड स्कैन करें	2437
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3131
qrコードからダウンロード	3001
qrコードを読み取ってください	3001
qr코드로 다운로드	3131
qr코드를 스캔하세요	3131
qu'avez-vous pensé de cet article	2126
qual o seu nível de satisfação com esta notícia	3879
qualcosa è andato storto	2855
quan tâm nhất	5158
quay lại	5118
quay lại đầu trang	5202
quellen und weiterführende links	850
queremos conocer tu opinión	1610
queremos saber a sua opinião	3892
questa email è già registrata	2887
questa pagina ti è stata utile	2825
questo articolo ti è stato utile	2825
questo articolo è bloccato	2852
questo campo è obbligatorio	2854
questo riassunto ti è stato utile	2791
questo video non è disponibile	2833
questo video non è più disponibile	2833
quieres añadir otro usuario a tu suscripción	1520
quitter le plein écran	2163
quizi çöz	4875
quizás más tarde	1514
quizás te interese	1565
quy định bình luận	5157
quyên góp	5093
quyên góp ngay	5093
qué opinas	1560
qué te ha parecido esta noticia	1610
quét mã qr	5170
quét mã qr để tải	5170
quét mã qr để tải ứng dụng	5170
quên mật khẩu	5096
quản lý cookie	5168
quản lý lựa chọn	5197
quản lý sự đồng ý	5168
quản lý tùy chọn	5197
quảng cáo	5107
quảng cáo - bài viết tiếp tục bên dưới	5151
""", 'r': """
r$ # por mês durante # meses	3901
radote klaidą	3183
radote klaidą tekste	3183
radās kļūda. mēģiniet vēlāk	3296
radīts ar mākslīgo intelektu	3300
rafraîchir la page	2174
raksti komentāru	3252
raksts ir aizsargāts ar autortiesībām	3306
raksts ir slēgts	3294
raksts tiek papildināts	3253
raksts turpinās pēc reklāmas	3255
rakstu lasa mākslīgais intelekts	3287
rakstīt autoram	3298
rakstīt komentāru	3252
raktažodžiai	3220
rao vặt	5107
raportează	4051
raportează comentariul	4098
raportează o eroare	4023
raportează o greșeală	4087
raportoi virheestä	2010
rapportér	779
rapportér annonce	783
rapportér fejl	677
razvrščanje	4565
rašykite redakcijai	3232
rašyti autoriui	3231
rašyti komentarą	3177
reagovať	4468
recargar la página	1648
recargar página	1648
recarrega la pàgina	466
recarregar a página	3929
recarregar página	3929
receber notificações	3894
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2136
recevez une alerte à chaque article de l'auteur	2136
reclamă	4001
recomandarea redacției	4044
recomandări	4007
recomandări by taboola	4030
recomandări taboola	4030
recomandările editorilor	4044
recomandările partenerilor	4030
recomandările redacției	4007
recomendado para você	3852
recommandé	2094
recommandé pour vous	2094
recommandés	2094
recordar más tarde	1514
recuérdamelo más tarde	1514
recíbela	1533
recíbela gratis	1533
recíbelo	1533
redacția	4018
redare automată	4059
redirecționează # la sută	4075
redirecționează #%	3988
redă video	4058
redă videoclipul	4058
refuză toate	4020
refuză tot	4063
regala este artículo	1669
regalar artículo	1520
regalar este artículo	1669
registrovať sa	4379
registruokitės nemokamai	3177
registruokitės į seminarą	3184
registrácia	4379
regisztráció	2472
regisztrálok	2472
regler för kommentarer	4711
regler og vilkår gjelder	3532
regras de comentários	3906
regras dos comentários	3906
regístrate	1520
rekisteröidy	1897
rekisteröidy maksutta ja lue	1897
reklaami lõpp	1770
reklam içeriğidir	4878
reklama się skończyła	3796
reklami geç	4805
reklám	2481
reklám vége	2592
reklámblokkolót használ	2565
reklámblokkolót használsz	2565
reklāma	3246
reklāmas beigas	3305
reklāmas raksts	3255
reklāmraksts	87	3255
relacja na żywo	3779
relaterade ämnen	4615
rendeld meg a könyvet	2546
rendelje meg a könyvet	2546
rendezés	2586
rendszeres támogatás	2569
renovar suscripción	1687
reportar comentário	3955
reportar erro nesta página	3879
reproducció automàtica	454
reproducción automática	1635
reproducción prohibida	1695
reproducir vídeo	1634
reproduction réservée	2222
reproductor de vídeo	1682
reproduzir vídeo	3915
reproduzir áudio	3915
reprodução automática	3916
reprodução proibida	3974
reserve já	3977
resmi büyüt	4902
responda à enquete	3906
rester connecté	2179
restez informé	2053
restez informés	2053
resultado da votação	3955
resultados de la votación	1628
resumen automático	1595
resumo da notícia	3879
resumé lavet af ai	775
retour à l'accueil	2185
retour à la liste	2185
retour à la page d'accueil	2096
retrage consimțământul	4062
rettelser og præciseringer	772
revenir à l'accueil	2185
revoir la vidéo	2209
rezerviši mesto	4339
rezervovať miesto	4436
rezervujte si místo	590
rezervuoti vietą	3215
rezervă un loc	4028
rezervă-ți locul	4028	4056
rezervēt vietu	3283
rezolvă testul	4053
reîmprospătează pagina	4074
reîncarcă pagina	4074
reînnoiește abonamentul	4105
reģistrējies bez maksas	3246
reģistrēties	3246
reši križanko	4534
reši kviz	4336	4534
reši ukrštenicu	4336
režim celej obrazovky	4441
režim celé obrazovky	596
ricordamelo più tardi	2725
riješi križaljku	4336
riješi kviz	4336
riproduzione riservata ©	2893
rizami geri çek	4809
rodyti galeriją	3231
rodyti mažiau	3185	3231
rodyti turinį	3217
rodyti viską	3185
rozumím	531
rozwiąż krzyżówkę	3746
rozwiń	3679	3696
rozwiń wszystko	3697
ročne	4452
ročná platba	4452
ročné predplatné	4452
roční platba	611
roční předplatné	611
ročně	611
rychlost přehrávání	596
ryhdy kannatusjäseneksi	1996
rätta	4608
rätta oss	4608
rättelse	4608
rättelsepolicy	4704
rättelser och förtydliganden	4704
règles de commentaires	2155
règles des commentaires	2155
réactions	2088
réagir	2072	2088
réagir à cet article	2088
réagissez	2088
réagissez à cet article	2088
réductions et codes promo	2226
réduire la police	2147
réduire la taille de la police	2147
réduire la taille du texte	2147
réduire le texte	2198
répondez au quiz	2158
répondez au sondage	2155
répondre	2088
réseaux sociaux	2073
réserver mes places	2161
réservez vos places	2161
réservé aux inscrits	2043
résiliable à tout moment	2143
résultats	92
résultats du sondage	2134
résumé de l'article	2126
résumé de l'article en # points	2126
résumé en # secondes	2126
résumé ia	2195
résumé par l'ia	2195
részletek	2497
rétablir le son	2163
rösta	91	4670
rösta här	4618
rösta i omröstningen	4618
rösta nu	91	4666
rút lại sự đồng ý	5168
rückmeldung geben	1013
rýchlosť prehrávania	4441
rādīt # atbildes	3301
rādīt atbildes	3301
rādīt galeriju	3298
rādīt mazāk	3254	3298
rādīt rezultātus	3281
rādīt saturu	3285
rādīt un piekrist	3285
rādīt vairāk	3253
rādīt visu	3254
rămâi conectat	4079
răspunde	4006
răspunde la sondaj	4050
rėmimas	3186
rėmėjo turinys	3238
""", 's': """
s'abonner à ce dossier	2219
s'abonner à ce sujet	2219
s'abonner à ce thème	2219
s'abonner à cet auteur	2219
s'abonner à partir de #€	2043
s'està carregant el reproductor	453
s'està carregant el vídeo	453
s'ha produït un error	474
s'inscrire à la newsletter	2053
s-ar putea să-ți placă	4007
saada anonüümne vihje	1764
saada sõbrale	1714
saada sõnum	1761
saada vihje anonüümselt	1764
saber más	1571
sadarbības raksts	3255
sadece abonelere özel	4896
sadržaj je blokiran	4341
sadržaj je zaključan	4275
sadržaj je zaštićen autorskim pravom	4362
sadržaj nije dostupan	4341
sadržaj nije moguće prikazati	4341
sadržaj partnera	4371
saglabāt	3251
saglabāt iestatījumus	3285
saglabāt izvēli	3285
saglabāt rakstu	3251
saglabāt vēlākam	3303
sair do ecrã inteiro	3915
saistītie raksti	3248
saistītās ziņas	3248
saite ir nokopēta	3303
saite nokopēta	3251
saken er låst	3509
saken finnes også som lyd	3522
salli ja näytä	1915
salli sisältö	1980
salta la pubblicità	2881
salta pubblicità	2881
saltar anúncio	3835
saltar para o conteúdo	3855
saltar para o conteúdo principal	3855
salvar preferências	3919
salvează	3998
salvează articolul	4043
salvează pentru mai târziu	4043
salvează preferințele	4062
salvează rețeta	61
samo nujni piškotki	4539
samo nužni	4341
samo nužni kolačići	4341
samo za naročnike	4551
sans engagement, résiliable à tout moment	2143
sao chép	5192
sao chép liên kết	5102
sao chép đường dẫn	5149
sari la conținut	4009
sari la rețetă	61
sari peste reclamă	4103
satura turpinājums pēc reklāmas	3255
saturs ir aizsargāts ar autortiesībām	3306
saturs ir bloķēts	3285
sazināties ar redakciju	3299
sačuvaj	4285
sačuvaj podešavanja	4341
sačuvaj recept	61
sačuvaj vest	4285
sačuvaj za kasnije	4369
sačuvaj članak	4369
saņemt paziņojumus	3290
scanează codul qr	4066
schlagwörter	850
schließen	853
schrift größer	1017
schrift vergrößern	823
schriftgröße	823
schriftgröße anpassen	1017
schriftgröße ändern	1017
schwedenrätsel	974
scopri di più	2731
scopri di più su amazon	2897
scrie comentariul tău	4098
scrie redacției	4087
scrieți redacției	4087
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
se alla erbjudanden för prenumeranter	4582
se bilderna här	4618
se connecter et réagir	2088
se déconnecter	2043
se grafiken här	4618
se ha producido un error al cargar el vídeo	1593
se klippet här	4618
se klippet øverst i saken	3547
se réabonner	2214
se større bilde	3548
se større billede	689
se videon här	4618
se våra erbjudanden	4694
se våre tilbud	3624
se încarcă playerul	4058
se încarcă video	4058
se încarcă videoclipul	4058
sedan # kr/mån tills du säger upp	4582
see väli on kohustuslik	1761
segui già questo argomento	2866
segui già questo autore	2866
seguir tópico	3894
seguí leyendo	1624
sei già abbonato	2731
sei già iscritto	2887
sei già iscritto alla newsletter	2811
seko tēmai	3302
sekot tēmai	3302
sekretessinställningar	4677
sekti autorių	3235
sekti temą	3235
selección de la redacción	1565
selectează	4080
selvä	1927
sem opinião	3907
sem si não seria possível	3899
sem você não seria possível	3899
semnalează comentariul	4098
semnalează o eroare	4006
senaste först	4711
send artiklen på mail	660
send på e-post	3522
send på mail	781
seniausi viršuje	3234
sense permanència	440
sesi aç	4879
sesi açmak için dokunun	4922
sesi açmak için tiklayin	4922
setări confidențialitate	4062
setări cookie	4005	4020
setări cookie-uri	4062
setări cookies	4062
setări de confidențialitate	4062
seu apoio faz a diferença	3808	3967
seu nome de usuário	3955
seuls les abonnés peuvent commenter	2134
seuraa hetki hetkeltä	2006
seuraa livenä	2006
seuraa meitä	1910
seuraa tekijää	2017
seuraa tätä aihetta	2017
seuraat jo tätä aihetta	2017
seuraat tätä aihetta	2017
seç	4897
seçenekleri yönet	4882
seçimimi kaydet	4882
seções	3852
seřadit podle	629
sfârșit publicitate	4056
sfârșitul reclamei	4056
shrani članek	4488
shrnutí ai	628
shrnutí od ai	627
si opp når du vil	3509
si è verificato un errore	2855
si è verificato un errore durante il caricamento del video	2789
sie können diesen artikel kostenlos weitergeben	945
signaler ce contenu comme inapproprié	2134
signaler un problème	2088
siguiente artículo	1565
siguiente vídeo	1682
siirry sisältöön	1926
siirry suoraan sisältöön	2006
sikeres feliratkozás	2499
sin ti no sería posible	1619
sinu hääl on arvesse võetud	1746
sinu sõnum	1762
sisu on autoriõigusega kaitstud	1771
sisältö ei ole saatavilla	1980
sisältö on estetty	1980
sisältö on suojattu tekijänoikeudella	2011
sisältöä ei voida näyttää	1980
sisältöä kumppaneiltamme	2021
siz ne düşünüyorsunuz	4840
siz ne düşünüyorsunuz? oy verin	4818
sizin için öneriler	4812
siųsti atsiliepimą	3233
siųsti draugui	3182
siųsti el. paštu	3182
siųsti komentarą	3234
siųsti naujieną	3232
siųsti žinutę	3229
skaitykite be reklamų	3238
skaitykite be ribojimų	3227
skaitykite daugiau čia	3184
skaityti plačiau	3184
skaityti visą straipsnį	3231
skaityti vėliau	3182
skann qr-koden for å laste ned appen	3613
skanna qr-koden för att ladda ner appen	4682
skaties arī	3248
skatīt cenu	3283
skatīt foto	3253
skatīt galeriju	3253
skatīt komentārus	3301
skatīt piedāvājumu	3283
skatīt piedāvājumus	3294
skatīt rezultātus	91	3281
skatīt video	3253
skatīt visus	3298
skenē qr kodu	3289
skenējiet qr kodu	3289
skjønner	3549
sklenite naročnino	4481
skontaktuj się z redakcją	3784
skontrolujte si svoju schránku	4454
skopírované	4471
skopírované do schránky	4470
skopírovať odkaz	4386
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4608
skriv inn beløp	3621
skru på	3618
skru på lyd	3611
skru på varsler	3615
skryť odpovede	4467
skryť reklamu	4472
skrýt	531
skrýt odpovědi	629
skrýt reklamu	635
skyddas av upphovsrätt	4706
skänk en gåva	4692
skúste to neskôr	4454
skúste to znova	4454
slapukų nustatymai	3195
slapukų politika	3217
slažem se	4298
slažem se i nastavljam	4341
sledeća fotografija	4358
sledeća slika	4358
sledeća strana	4358
sledeći video	4343
sledeći članak	4358
sledovat toto téma	631
sledovat téma	631	632
sledovať autora	4469
sledovať autorku	4469
sledovať online	4457
sledovať tému	4469
sledovať túto tému	4469
sledujete téma	631
sledujete tému	4469
slik beskytter vi kildene våre	3634
slik beskytter vi våre kilder	3634
slik slår du av annonseblokkering	3619
slične vesti	4282
slične vijesti	4282
slični članci	4282
sljedeća fotografija	4358
sljedeća slika	4358
sljedeća stranica	4358
sljedeći video	4343
sljedeći članak	4358
slut på annonce	783
slut på annons	4716
slut på reklam	4716
sluta följa	4713
slutt på annonse	3645
slutt å følge	3641
slå adblocker fra	756
slå annonceblokering fra	756
slå av annonseblokkereren	3619
slå av annonseblokkeringen	3619
slå din adblocker fra	756
slå lyd fra	748
slå lyd til	748
slå lyden fra	748
slå lyden til	748
slå notifikationer til	752
slå på	3618	4686
slå på aviseringar	4684
slå på ljudet	4680
slå på notiser	4684
slå på varsler	3615
slå på varslinger	3615
slå til	755
slėpti reklamą	3238
sns 공유	3170
sns 공유하기	3170
snsでシェア	3039
snsでシェアする	3039
snsをフォロー	2925
snímek # z #	616
snímek # ze #	616
snímka # z #	4456
snímka # zo #	4456
so schützen wir unsere quellen	1007
sofortüberweisung	799
solicitarea a fost trimisă	4106
solicitação enviada	3969
solitär	974
som källa är du skyddad	4611
son dakika bildirimlerini aç	4886
son dakika gelişmelerinden haberdar olun	4886
son gelişmelerden haberdar olun	4886
sondaż	92
sonderveröffentlichung	925
sono già sostenitore	2725
sonraki fotoğraf	4929
sonraki fotoğraf için tiklayin	4815
sonraki fotoğrafa geç	4815
sonraki görsel	4929
sonraki haber için tiklayin	4815
sonraki içerik	4929
sonraki sayfa için tiklayin	4815
sonuçlar	92
sonuçlari gör	91	4819
sonuçlari göster	91	4873
sorodni članki	4485
sortează	4051
sortează după	4051
sortuj według	3790
sortér efter	778
souhlasit a pokračovat	522
souhlasím	519
souhlasím a pokračovat	593
souhlasím a zobrazit	522
souhlasím se zobrazením	519
soukromí a cookies	522
sous-titres activés	2163
sous-titres désactivés	2163
soutenez-nous dès maintenant	2034
související	527
související témata	527
související články	527
související články z webu	527
soyez le premier à commenter	2088
soyez le premier à réagir	2088
spam nélkül	2574
spander en kaffe på oss	3621
spara inställningar	4677
spara till läslistan	4715
spausdinti receptą	61
spausdinti straipsnį	3236
spațiu publicitar	4030
spela här	4666
spela videon här	4618
spill ansvarlig. # år	3532
spill med måte	3531
spill nå	3597
spis treści	3696
splošni pogoji	4540
sponsorisé	2080
sponsorlu bağlantilar	4855
sponsorlu içerik	87	4805
sponsoroitu sisältö	1911
sponsoroitua sisältöä	1913
sponsorēts saturs	3305
sponsrat innehåll	4600
sponzorirani sadržaj	4281
sponzorirani članak	4281
sponzorisani sadržaj	4371
sponzorované	4382
sponzorovaný obsah	514
sponzorováno	514
sporoči napako	4560
sporočilo	4555
spotifyで聞く	3029
spotifyで聴く	3029
spravovat upozornění	600
spravovať súhlas	4438
spravovať upozornenia	4444
sprawdź cenę	3752
sprawdź ofertę	3659
sprawdź się	3749
sprawdź skrzynkę e-mail	3776
sprawdź skrzynkę odbiorczą	3776
sprawdź swoją skrzynkę	3776
sprawdź swoją wiedzę	3746
sprejmi in prikaži	4539
sprejmi vse piškotke	4539
spremi članak	4285
spremljajte v živo	4557
sprijinul tău contează	4104
sprijină-ne	3988
správa	4455
správa bola odoslaná	4454
správa souhlasu	593
správa súhlasu	4438
spróbuj ponownie	3776
spróbuj ponownie później	3776
spręsti kryžiažodį	3213
spręsti testą	3213
spune-ne părerea ta	4050
spune-ți părerea	4023
spune-ți părerea în comentarii	4023
spuneți-ne părerea	4050
spustit kvíz	584
spustiť kvíz	4432
spustiť video	4441
später	794
später erinnern	794
späť hore	4457
späť na hlavnú stránku	4457
späť na začiatok	4457
spør vår ki om saken	3538
spēlē tagad	3281
spēlēt tagad	3281
staňte sa členom	4378
staňte se členem	498
ste našli napako	4560
ste našli napako v članku	4560
ste už predplatiteľ	4451
ste že glasovali	4534
stem nå	91	3597
stiahnuť aplikáciu	4443
stiahnuť audio	4441
stiahnuť epizódu	4441
stiahnuť na google play	4443
stiahnuť v app store	4443
stiahnuť z app store	4443
stiahnuť z google play	4443
stichwörter	850
stil spørgsmål til artiklen	677
stlmiť	4442
stop med at følge	780
straipsnio tęsinys - po reklama	3186
straipsnis saugomas autorių teisių	3239
straipsnis tęsiasi po reklamos	3186
straipsnis užrakintas	3227
straipsnį skaito dirbtinis intelektas	3219
strojovo preložené	4465
strojový preklad	4466
strojový překlad	628
strojově přeloženo	627
strona główna	3693
stroški dostave	4538
stránka # z #	616	4456
stránka # ze #	616
stránka # zo #	4456
stworzono z pomocą ai	3788
stáhnout aplikaci	598
stáhnout audio	596
stáhnout epizodu	596
stáhnout na google play	598
stáhnout podcast	596
stáhnout v app store	598
stáhnout z app store	598
stáhnout z google play	598
stáhnout zdarma	599
stäng	4577	4618
stäng annons	4716
stäng av annonsblockeraren	4687
stäng av din adblocker	4687
stäng av din annonsblockerare	4687
stäng av ljudet	4680
stäng galleri	4700
stöd oss	4578
stöd oss på patreon	4691
stöd oss via patreon	4691
större text	4715
større tekst	3643
støt med mobilepay	759
støt os	646
støt os med mobilepay	759
støt os på #er	759
støt os på patreon	759
støt via mobilepay	759
støtt oss	3506
støtt oss med vipps	3621
støtt oss på patreon	3621
støtt oss via vipps	3621
sua inscrição foi confirmada	3969
sua inscrição foi realizada com sucesso	3969
subscrição confirmada	3969
subtitrări	4059
subtítols	454
subtítulos	1635
sudoku del día	1675
sugerir correção	3879
sugerir una corrección	1610
sugestões	3852
suite après la publicité	2161
suivez vos auteurs préférés	2196
suivre ce thème	2136
suivre le thème	2196
sukurta naudojant dirbtinį intelektą	3233
sumă liberă	4075
sumă personalizată	4104
sunt de acord cu termenii și condițiile	4081
sur le même sujet	2094
sur le même thème	2094
suscripción	1520
suscripción confirmada	1688
suscríbase	1520
suscríbete	1520
suscríbete a nuestro boletín	1530
suscríbete ahora	1520
susiję straipsniai	3179
susikurti paskyrą	3177
susține	3988
susține-ne	3988
susține-ne pe patreon	4075
susțineți-ne	3988
susținut de	4096
sutikti ir tęsti	3217
sutinku ir tęsiu	3217
svaka donacija je važna	4350
svaka donacija pomaže	4350
svaki dinar je važan	4350
svaki doprinos je važan	4350
svaki doprinos pomaže	4350
svaki euro je važan	4350
svaki prilog pomaže	4350
svi članci	4358
svi članci autora	4358
sviđa mi se	4366
sviđa vam se članak	4364
swisha en gåva	4691
syötä kelvollinen sähköpostiosoite	2003
syötä summa	1996
syötä sähköpostiosoitteesi	1900
szanowna użytkowniczko, szanowny użytkowniku	3680
szanowni państwo	3679
szanowny użytkowniku	3680
szanujemy twoją prywatność	3680
szavazatodat rögzítettük	2540
szavazatát rögzítettük	2540
szavazás	92	2543
szavazás indítása	2540
szczegóły	3697
szeretne értesítéseket kapni	2561
szeretnél értesítéseket kapni	2561
szerző követése	2587
szkennelje be a qr-kódot	2560
szponzorált tartalom	87	2481
szybkość odtwarzania	3759
szállítási költség	2547
szókereső	2543
szólj hozzá	2489
szóljon hozzá	2489
szövegméret	2590
szünet	2558
sähköposti	1900
sähköposti tai käyttäjätunnus	1999
sähköpostiosoite	1900
sähköpostiosoitteesi	2003
sähköpostisi	2003
säkra din plats	4673
säästä # %	2001
säästä #%	2001
så # kr/mnd til du sier opp	3509
så gör du för att stänga av	4689
så hanterar vi personuppgifter	4605
så här stänger du av din adblocker	4689
så här stänger du av din annonsblockerare	4689
så jobbar vi med rättelser	4704
så kommenterar du	4608
så skyddar vi våra källor	4704
så stänger du av adblock	4689
så stänger du av adblocker	4689
så stänger du av annonsblockeraren	4687
så stänger du av din ad-blocker	4689
så stänger du av din adblocker	4689
så stänger du av din annonsblockerare	4687
sådan beskytter vi kilder	772
sådan beskytter vi vores kilder	772
sådan deaktiverer du din adblocker	756
sådan retter vi fejl	772
sådan slår du adblock fra	756
sådan slår du din adblocker fra	756
sé el primero en comentar	1558
sé parte	1515
sélections	2072
sì, grazie	2844
sí, quiero	1646
sí, vull	462
síganos	1546
síguenos	1546
só para assinantes	3934
sólo para suscriptores	1653
sõnum on saadetud	1761
sök	4618
søg	688
søk	3547
súhlasím	4397
súhlasím a pokračovať	4438
súhlasím so zobrazením	4397
súmate	1515
súvisiace	4383
súvisiace články	4383
súvisiaci článok	4383
süre	4880
süti beállítások	2549
süti tájékoztató	2549
sütibeállítások	2549
sütibeállítások módosítása	2552
sütik kezelése	2549
sākt testu	3281
sīkdatņu iestatījumi	3263
sīkdatņu politika	3285
sīkfailu iestatījumi	3285
słowa kluczowe	3693
sūtīt e-pastā	3303
sắp xếp theo	5158
số tiền khác	5176
""", 't': """
t'ha estat útil	446
t'ha estat útil aquest article	428
t'ha estat útil aquest resum	428
t'ha semblat útil	446
ta treść jest niedostępna	3756
ta treść jest zablokowana	3756
ta video ni več na voljo	4542
ta članek je zaklenjen	4551
taboola tarafindan sunulmuştur	4855
taboola tarafindan önerildi	4855
tack för din anmälan	4589
tack för din prenumeration	4697
tack för din röst	91	4666
tack för ditt meddelande	4697
tagasi üles	1763
taip pat žiūrėkite	3179
tak, chcę	3764
tak, chętnie	3764
tak, poproszę	3764
takaisin ylös	1926
takipten çik	4909
takk for at du meldte deg på	3627
takk for din påmelding	3627
takk for påmeldingen	3516
talebiniz gönderildi	4927
tallenna myöhemmäksi	1908
talán később	2467
tam ekrandan çik	4879
tamaño de la letra	1669
tamaño de letra	65	1545
tamaño del texto	65
también te puede gustar	1565
también te puede interesar	1565
també et pot interessar	415
também pode gostar	3904
tapahtui virhe. yritä myöhemmin uudelleen	2003
tapahtui virhe. yritä uudelleen	2003
tarjeta de crédito	1519
tarjeta de débito	1519
tarkista sähköpostisi	2003
tartalom betöltése	2549
tartalom engedélyezése	2549
tartalom megjelenítése	2549
tartalomjegyzék	2558
tasuline koostöö	1770
te ha parecido útil	1627
te ha resultado útil	1627
te ha resultado útil este artículo	1595
te ha resultado útil este resumen	1595
te ha sido útil	1627
te ha sido útil este resumen	1595
te poți dezabona oricând	4036
te rugăm să îl dezactivezi	4072
te vsebine ni mogoče prikazati	4539
te-ar putea interesa și	4044
tee meile kohvi välja	1758
tehisaru kokkuvõte	1716
tehisaru võib eksida	1765
tehisintellekt võib eksida	1765
tehty tekoälyllä	2013
teie hääl on arvesse võetud	1746
tej treści nie można wyświetlić	3756
tek seferlik bağiş	4893
tek seferlik bağiş yap	4925
tekijänoikeudella suojattu	2011
teklifi gör	4878
teklifleri gör	4926
tekoäly voi tehdä virheitä	2013
tekoälyn luoma	2013
tekoälyn tekemä	2013
tekoälyn tekemä tiivistelmä	1926
tekoälyn tiivistelmä	1926
tekoälyn tuottama	2013
tekoälytiivistelmä	1926	2014
tekst je zaključan	4352
tekst powstał przy pomocy ai	3788
tekst przetłumaczony maszynowo	3788
teksta izmērs	3303
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3182
telefonszám	2575
telefón	4455
teljes hozzáférés	2472
teljes képernyő	2558
teljes név	2575
temas del día	1565
temi že sledite	4566
ten artykuł jest zablokowany	3773
ten film jest niedostępny	3759
ten film nie jest dostępny w twoim kraju	3759
ten film nie jest już dostępny	3759
tento obsah je blokován	593
tento obsah je zablokovaný	4438
tento obsah nemôžeme zobraziť	4438
tento obsah nemůžeme zobrazit	593
tento obsah není dostupný	593
tento obsah není k dispozici	593
tento obsah nie je dostupný	4438
tento obsah nie je k dispozícii	4438
tento obsah sa nedá zobraziť	4438
tento článek je uzamčen	610
tercihleri yönet	4921
tercihlerimi yönet	4921
termeni și condiții	4017	4018
termeni și condiții de utilizare	4017
termenii și condițiile	4017
termos e condições	3837
teste başla	4875
teste grátis	3814
testează-ți cunoștințele	4053
testează-ți cunoștințele cu quizul nostru	4023
testi başlat	4875
testi çöz	4877
testreszabás	2551
teszteld a tudásod	2495
tesztelje tudását	2495
tetszőleges összeg	2568
text bol vytvorený automaticky	4465
text byl vytvořen automaticky	627
text je chránený autorským právom	4462
text je chráněn autorským právem	623
text čte umělá inteligence	596
texten fortsätter nedan	4600
texten fortsätter under bilden	4600
texten är maskinöversatt	4708
texten är skapad automatiskt	4708
textgröße	1018
textgröße ändern	1017
teď ne	497	601
teşekkürler, mesajiniz gönderildi	4898
tham gia bình chọn	5157
tham gia khảo sát	5157
tham gia thăm dò	5157
thanh toán hàng năm	5178
thanh toán hàng tháng	5178
thanh toán qua paypal	5200
theo dõi chủ đề	5189
theo dõi chủ đề này	5189
theo dõi tác giả	5189
thoát toàn màn hình	5164
thu gọn	5117
thème suivi	2219
thèmes	2094
thématiques	2094
thêm câu trả lời	5195
thêm làm nguồn ưu tiên	5189
thêm vào giỏ hàng	5203
thích	5102
thích nhất	5158
thông tin bắt buộc	5180
thông tin doanh nghiệp	5107
thông tin quảng cáo	5151
thông tin tác giả	5128
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5184
thẻ	5114
thời gian còn lại	5164
thời gian hiện tại	5165
thời lượng	5165
ti è stato utile	2825
tienes que iniciar sesión para guardar artículos	1623
tietosuoja ja evästeet	1915
tietosuoja- ja evästekäytäntö	1915
tietosuojakäytäntö	1980
tietosuojaseloste ja evästeet	1915
tik būtini	3217
tik būtinieji slapukai	3217
tikai nepieciešamās	3285
tikai nepieciešamās sīkdatnes	3285
tiktokで見る	3029
til støttesiden	759
tilbagetræk samtykke	745
tilbakemelding på saken	3538
tilføj en kommentar	778
tilføj kommentar	778
tilføj os som foretrukken kilde	780
tilføj som foretrukken kilde	780
tilgjengelig på google play	3613
till gåvosidan	4691
tillad og fortsæt	674
tillad én gang	745
tillat én gang	3608
tillåt	4686
tillåt alltid	4678
tillåt annonser	4690
tillåt aviseringar	4684
tillåt en gång	4677
tillåt innehåll	4677
tillåt inte	4686
tillåt notiser	4684
tillåt reklam	4690
tiltás	2564
timp rămas	4059
tin bài liên quan	5149
tin cùng chuyên mục	5114
tin cùng tác giả	5150
tin khác	5114
tin liên quan	5114
tin mới	5114
tin mới nhất	5114
tin nhắn của bạn	5201
tin nhắn của bạn đã được gửi	5180
tin nóng	5150
tin nổi bật	5114
tin quảng cáo	5151
tin tiếp theo	5184
tin trước	5114
tin tài trợ	5114	5153
tin tức liên quan	5114
tin đọc nhiều	5114
tip jar ☕	1192
tipărește	3998
tipărește articolul	4043
tipărește rețeta	61
tisk článku	633
titta på videon	4680
tiêu điểm	5114
tiến # giây	5164
tiếp theo	5117
tiếp tục sau quảng cáo	5153
tiếp tục trên trình duyệt	5170
tiếp tục trên web	5170
tiếp tục với apple	5178
tiếp tục với email	5200
tiếp tục với facebook	5178
tiếp tục với google	5178
tiếp tục đọc	5202
tlačiť	4386
to cię może zainteresować	3693
to może cię zainteresować	3693
to wideo jest niedostępne	3759
to wideo nie jest już dostępne	3759
toate știrile	4085
toda contribuição ajuda	3930
toda la información	1659
todas as notícias	3940
todavía no eres suscriptor	1653
todavía no estás registrado	1654
todos los artículos de este autor	1693
todos los artículos del autor	1693
todos los artículos del especial	1690
todos los derechos de reproducción reservados	1695
todos los vídeos	1659
todos os comentários	3843
todos os vídeos	3940
toimituskulut lisätään	1977
totes les notícies	477
toto pole je povinné	614
toto téma již sledujete	631
toto video již není dostupné	596
toto video není dostupné	596
toto video není ve vaší zemi dostupné	596
toto video nie je dostupné	4441
toto video nie je vo vašej krajine dostupné	4441
toto video už není dostupné	596
toto video už nie je dostupné	4441
tots els vídeos	477
tous droits de reproduction réservés	2222
tous nos hors-séries	2129
toute l'actualité	2094
toutes les actualités	2185
toutes les vidéos	2185
toutes nos vidéos	2185
tovább	2495
tovább a cikkre	2577
tovább a dossziéhoz	2577
tovább a galériához	2577
tovább a recepthez	61
tovább a rovatra	2493
tovább a tartalomhoz	2577
tovább a teljes cikkre	2577
tovább a támogatáshoz	2568
tovább a támogatási oldalra	2568
tovább a webshopba	2546
tovább az ajánlathoz	2546
tovább olvasom	2495
további beállítások	2552
további cikkek	2493
további cikkek a szerzőtől	2577
további cikkek a témában	2493
további cikkek betöltése	2577
további hírek	2493
további lehetőségek	2551
további részletek itt	2495
továbbiak betöltése	2495
továbbiak megjelenítése	2577
toàn màn hình	5165
traducció automàtica	454
traducción automática	1635
traducere automată	4059
traducido automáticamente	1667
tradução automática	3879
traduït automàticament	484
trang chủ	5117
trang này có hữu ích không	5157
transcripció	454
transcripción	1635
transcrição	3916
transferência bancária	3813
trenutni čas	4543
trenutni čas #	4542
treści komercyjne	3796
treści naszych partnerów	3796
treści partnerskie	3674
treść dla subskrybentów	3773
treść niedostępna	3756
treść premium	3773
treść sponsorowana	3674
treść wygenerowana przez ai	3788
treść zablokowana	3756
treść zewnętrzna	3756
tria la teva subscripció	440
trimite răspunsul	4050
troškovi dostave	4340
truy cập không giới hạn mọi bài viết	5200
trwa ładowanie odtwarzacza	3759
tryb pełnoekranowy	3759
træk dit samtykke tilbage	745
træk samtykke tilbage	745
trình phát âm thanh	5198
trước	5117
trường bắt buộc	5180
trường này là bắt buộc	5180
trả lời	5113
trở lại	5117
trở lại đầu trang	5184
tu ce părere ai? lasă un comentariu	4023
tu donación desgrava	1649
tu izmanto reklāmu bloķētāju	3292
tu navegador no puede reproducir este vídeo	1593
tue meitä	1895
tue meitä patreonissa	1996
tue työtämme	1996
tule meile tööle	1716
tuotettu tekoälyllä	2013
turinys saugomas autorių teisių	3239
turinys užblokuotas	3217
turiu paskyrą	3227
turpini lasīt	3246
turpinājums pēc reklāmas	3255
turpināt ar apple	3294
turpināt ar facebook	3294
turpināt ar google	3294
turpināt lasīt	3246
tutar seç	4925
tutar seçin	4925
tvarkyti pranešimus	3222
tvarkyti sutikimą	3217
twitter'da paylaş	4803
twitterで見る	3029
twoja prywatność jest dla nas ważna	3680
twoja wiadomość	3777
twoje imię	3777
twój adres e-mail	3662
twój e-mail	3662
twój głos został oddany	3746
twój głos został policzony	3746
twój głos został zapisany	3746
tykkää	2016
tylko dla osób pełnoletnich	3675
tylko niezbędne	3756
tytuł przelewu: darowizna	3770
tytułem: darowizna na cele statutowe	3770
tài khoản của tôi	5096
tài trợ	5107
tài trợ bởi	5193
támogass minket	2468
támogass minket patreonon	2568
támogasson minket	2468
támogasson minket a patreonon	2568
támogatom	2468
támogatom a lapot	2568
támogatom az oldalt	2568
támogatott tartalom	87	2481
támogatás	2468
támogatás paypalon	2568
támogatási oldal	2568
támogatói tartalom	2481
tárgy	2575
täisekraan	1752
tämä artikkeli on lukittu	1999
tämä juttu on lukittu	1999
tämä kenttä on pakollinen	2003
tämä sisältö ei ole saatavilla	1980
tämä video ei ole enää saatavilla	1983
tämä video ei ole saatavilla	1983
täname liitumast	1734
tässä artikkelissa	2006
tässä jutussa	2006
tässä olisi upotus facebookista	1926
tässä olisi upotus instagramista	1926
tätä sisältöä ei voida näyttää	1980
täytä ristikko	1968
täytä tämä kenttä	2003
télécharger l'appli	2170
télécharger l'audio	2163
télécharger l'épisode	2163
télécharger le mp#	2163
télécharger le podcast	2163
téléchargez l'appli	2170
téma követése	2587
téma už sledujete	631
témata	527
tému už sledujete	4469
témy	4383
témáim	2588
témák	2493
térkép betöltése	2552
térkép megnyitása	2497
términos de uso	1554
términos y condiciones	1554
tên của bạn	5181
tên hiển thị	5195
tìm hiểu thêm	5111
tìm kiếm	5117
tóm tắt ai	5188
tóm tắt bằng ai	5188
tóm tắt bởi ai	5188
tópicos	3852
tópicos relacionados	3852
tôi đã hiểu	5118
tôi đã tắt	5175
tôi đã tắt trình chặn quảng cáo	5174
tôi đồng ý	5111
tôi đồng ý với chính sách bảo mật	5180
tôi đồng ý với điều khoản sử dụng	5180
tõlgitud tehisintellekti abil	1765
több	2495
több betöltése	2577
több mutatása	2577
töltsd ki a kvízt	2495
töltsd ki kvízünket	2540
töltse ki a kvízt	2495
töltse újra az oldalt	2567
tùy chỉnh	5111
tùy chọn cookie	5168
tùy chọn khác	5191
tú qué opinas	1560
túto tému už sledujete	4469
tühista igal ajal	1709
tüm fotoğraflar	4902
tüm fotoğraflari gör	4902
tüm haberler	4812
tüm haberlere sinirsiz erişim	4926
tüm haberleri gör	4902
tüm içeriğe sinirsiz erişim	4926
tüm konular	4814
tüm konulari gör	4814
tüm oyunlar	4875
tüm videolar	4902
tüm videolari gör	4902
tüm yazilari	4812	4829
tüm yazilari gör	4902
tüm yorumlar	4811
tüm çerezleri kabul et	4921
tüm çerezleri reddet	4921
tümü	4819
tümünü gör	4818
tümünü göster	4819
tümünü kabul et	4806
tümünü reddet	4806
tăng cỡ chữ	5191
tēmas	3248
tęsinys po reklamos	3186
tęsti su apple	3227
tęsti su facebook	3227
tęsti su google	3227
tłumaczenie automatyczne	3789
tłumaczenie maszynowe	3789
tạm dừng	5137
tạm dừng video	5164
tạo bởi ai	5198
tạo tài khoản	5096
tải audio	5164
tải bài đăng	5168
tải lại trang	5174
tải nội dung	5168
tải thêm	5117
tải thêm bình luận	5157
tải trên app store	5170
tải trên google play	5170
tải tập này	5164
tải về từ app store	5170
tải về từ google play	5170
tải âm thanh	5164
tải ứng dụng	5170
tải ứng dụng ngay	5170
tất cả tin tức	5184
tất cả trò chơi	5160
tất cả video	5184
tắt tiếng	5165
tặng bài viết	5149
tặng sao	5095	5149
tặng sao cho bài viết	5149
tặng sao cho tác giả	5199
tặng tác giả ly cà phê	5095
tốc độ phát	5137	5164
từ chối	5111
từ chối tất cả	5111	5168
từ chối tất cả cookie	5197
từ khóa	5114
tự động phát	5165
""", 'u': """
u košaricu	4339
u ovom članku	4358
udostępnij	3670
udostępnij na facebooku	3670
udostępnij na twitterze	3670
udostępnij na x	3670
udostępnij w mediach społecznościowych	3670
udělit souhlas	519
ugens spørgsmål	739
ugodnost za naročnike	4537
ugodnosti za naročnike	4537
ugrađeni sadržaj	4341
ugrás a galériához	2577
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2577
ugrás a tartalomra	2577
uključi	4347
uključi obaveštenja	4333
uključi obavijesti	4333
uključi se u raspravu	4365
uključi zvuk	4343
uključite javascript	4343
uključite notifikacije	4333
uključite obaveštenja	4333
uključite obavijesti	4333
uključite se u raspravu	4365
ukryj reklamę	3796
ukrštenica	4337
ulkoinen sisältö	1980
ulkopuolinen sisältö	1980
uloženo	634
uložené	4471
uložit	510
uložit na později	510
uložit nastavení	593
uložit recept	61
uložit volby	593
uložit článek	510
uložiť	4386
uložiť na neskôr	4386
uložiť nastavenia	4438
uložiť recept	61
uložiť voľby	4438
uložiť článok	4386
ultima oră	4007
ultimele știri	4007
um assinante presenteou você com este artigo	3903
un abonat ți-a oferit acest articol	4043
un abonné vous offre cet article	2146
un e-mail de confirmation vous a été envoyé	2139
un suscriptor te ha regalado este artículo	1623
un suscriptor te regala este artículo	1700
une erreur s'est glissée dans l'article	2088
ungültige e-mail-adresse	1000
unterstütze uns	795
unterstützen	795
unterstützen sie uns	795
unterstützen sie uns per paypal	912
unustasid salasõna	1759
uočili ste grešku	4361
uočili ste pogrešku	4361
uočili ste pogrešku u članku	4361
uporabniško ime	4552
uporabniško ime ali e-pošta	4551
upotettu sisältö	1980
upozornit na nové díly	632
upozornit na nové články	632
upozorniť na chybu	4461
upozornění	603
uppläst av en ai-röst	4680
uppläst av en dator	4596
uppläst av en syntetisk röst	4680
uppläst av syntetisk röst	4680
uppläst med ai-röst	4596
upravit nastavení	522
upravljaj kolačićima	4341
upravljaj piškotke	4539
ur vår butik	4673
url 복사	3062
urlをコピー	2924
urlをコピーしました	3025
urlをコピーする	2971
url복사	3062
urmărește acest subiect	4035
urmărește autorul	4092
urmărește live	4035
urmărește subiectul	4092
urmărești deja acest subiect	4092
următorul	4009
următorul videoclip	4103
uslovi korišćenja	4298
ustaw jako preferowane źródło	3792
ustawienia plików cookie	3678
ustawienia prywatności	3756
ustvarjeno s pomočjo umetne inteligence	4563
utónév	2575
uutishälytykset	1990
uvek prikaži	4341
uvijek prikaži	4341
uvjeti korištenja	4298
uygulamada aç	4884
uygulamayi aç	4884
uygulamayi yükle	4884
uz sākumlapu	3298
uz sākumu	3253
uzdāvini rakstu	3303
uzdāvināt rakstu	3303
uzyskaj dostęp	3659
učitaj još	4358
učitaj objavu	4341
učitaj sadržaj	4341
učitaj video	4341
učitaj više	4358
učitavanje playera	4343
učitavanje videa	4343
ušetrite #%	4452
ušetríte #%	4452
ušetřete #%	611
ušetříte #%	611
ušteda #%	4353
uštedite #%	4353
używasz adblocka	3765
używasz programu do blokowania reklam	3765
už jsem ho vypnul	606
už jste hlasovali	584
už komentarus atsako jų autoriai	3183
už mám predplatné	4451
už mám předplatné	610
už mám předplatné, přihlásit se	501
už mám účet	610
už máte predplatné? prihláste sa	4379
už máte předplatné	610
už máte účet	4379
už máte účet? prihláste sa	4379
už podporujem	4390
už podporuji	497
už sledujete	631
už ste hlasovali	4432
uždaryti	3185
uždaryti galeriją	3231
uždaryti reklamą	3186
uživatelské jméno	611
uživatelské jméno nebo e-mail	610
uživo	4344
užpildykite apklausą	3184
užsakomasis straipsnis	3186
užsakomasis turinys	87	3186
užsisakyti knygą	3215
užsisakyti prenumeratą	3177
""", 'v': """
v košarico	4537
v tem članku	4557
v tomto článku	617
v živo	4543
vaata kõiki	1763
vaata kõiki tellija soodustusi	1709
vaata lähemalt	1716
vaba töökoht	1716
vad tycker du? rösta här	4618
vai kopsavilkums bija noderīgs	3252
vai raksts bija noderīgs	3252
vai tas bija noderīgi	3300
vai vēlaties saņemt paziņojumus	3290
vain jäsenille	2001
vain välttämättömät	1980
vain välttämättömät evästeet	1980
vairāk no autora	3298
vairāk par tēmu	3248
vairāk rakstu	3298
vaizdo grotuvas įkeliamas	3219
vaizdo įrašas	3184
vaizdo įrašas nebepasiekiamas	3219
vaizdo įrašas nepasiekiamas	3219
vaizdo įrašas nepasiekiamas jūsų šalyje	3219
vaizdo įrašo paleisti negalima	3219
vaizdo įrašą rasite čia	3184
valami elromlott. próbáld újra	2574
valami hiba történt. próbálja újra	2574
valgfrit beløb	759
valgfritt beløp	3621
van egy jó sztorija	2581
van egy jó témája	2581
van már előfizetése	2571
van már fiókja	2472
van már fiókod	2571
van már fiókom	2571
vanjski sadržaj	4341
var artikeln till hjälp	4608
var det här till hjälp	4618
var det til hjælp	775
var detta till hjälp	4708
var dette en hjælp	775
var resuméet nyttigt	677
var sammanfattningen till hjälp	4608
varbūt vēlāk	3291
varför ser jag den här annonsen	4716
varför visas den här annonsen	4716
vari atteikties jebkurā laikā	3246
varje bidrag hjälper	4692
varje bidrag räknas	4692
varje krona hjälper	4692
varje krona räknas	4692
vasta küsitlusele	1716
vastaa kyselyyn tästä	1926
vaš e-mail	4355
vaš e-naslov	4554
vaš e-poštni naslov	4554
vaš glas je bil oddan	4534
vaš glas je uračunat	4336
vaš glas je zabeležen	4336	4534
vaš glas je zabilježen	4336
vaš komentar	4285
vaš mejl	4355
vaša e-mail adresa	4355
vaša e-mailová adresa	4454
vaša poruka	4356
vaša poruka je poslana	4355
vaša poruka je poslata	4355
vaša správa	4455
vaše e-mailová adresa	614
vaše ime	4356	4555
vaše jméno	615
vaše meno	4455
vaše soukromí je pro nás důležité	522
vaše sporočilo	4555
vaše sporočilo je poslano	4554
vaše zpráva	615
veckans fråga	4670
vecākie vispirms	3301
vedno prikaži	4539
vegyél jegyet	2546
veja esta publicação no instagram	3877
veja também	3852
veja todas as opções de assinatura	3901
velg beløp	3621
velikost písma	65
veličina fonta	4369
veličina slova	4369
veličina teksta	65
velocidad de reproducción	1634
velocidade de reprodução	3915
velocitat de reproducció	453
velocità di riproduzione	2833
venujte nám # %	4448
ver # comentários	3892
ver biografía	1589
ver comentários	3843
ver conteúdo	3919
ver conteúdo externo	3877
ver dossiê	3940
ver esta publicación en instagram	1593
ver esta publicação	3962
ver esta publicação no instagram	3877
ver fotogalería	1659
ver galería	1571
ver galería de fotos	1659
ver imágenes	1690
ver la galería	1659
ver mais notícias	3940
ver más	1571
ver más artículos	1662
ver más artículos del autor	1589
ver más fotos	1567
ver más noticias	1624
ver más vídeos	1659
ver oferta de suscripción	1687
ver opciones de suscripción	1687
ver preço	3912
ver publicação	3841
ver suscripción	1687
ver también	1565
ver também	3852
ver todas as notícias	3940
ver todas las opciones de suscripción	1620
ver todos los artículos	1659
ver todos los vídeos	1659
ver todos os vídeos	3940
ver traducción	1572
ver tradução	3858
ver transcripción	1634
ver transcrição	3915
ver vídeo	1571
vergrößern	857	1004
verificați adresa de email	4081
verifică-ți e-mailul	4082
verifică-ți emailul	4082
verifică-ți inboxul	4081
verlagssonderveröffentlichung	925
versandkosten können anfallen	977
vertrag kündigen	836
verträge hier kündigen	836
verwandte beiträge	850
ves a la pàgina de donacions	467
ves algún error? comunícalo	1610
veure aquesta publicació a instagram	424
vezetéknév	2575
vezi această postare pe instagram	4020
vezi conținutul	4062
vezi mai multe știri	4044
vezi prețul	4056
vezi răspunsurile	4050
vezi toate știrile	4085
vezi și	4007
već imam nalog	4352
već imam račun	4352
već imate nalog	4275
već imate pretplatu	4275
već imate račun	4275
već podržavam	4290
već pratite	4367
već pratite ovu temu	4367
već sam pretplatnik	4352
već ste glasali	4336
već ste glasovali	4336
već ste pretplatnik	4275
več iz rubrike	4485
več novic iz regije	4485
več o tem	4485
več o temi	4485
več člankov	4557
več člankov avtorja	4557
veľkosť písma	65
veľkosť textu	4470
vi kan inte visa det här innehållet	4677
viac k téme	4383
viac si o tom prečítate tu	4383
viac článkov	4457
videa ni mogoče predvajati	4542
video atskaņotājs tiek ielādēts	3287
video ei ole enää saatavilla	1983
video ei ole käytettävissä	1983
video ikke tilgængelig	748
video již není k dispozici	596
video không khả dụng	5164
video không tồn tại	5164
video mevcut değil	4879
video nav pieejams jūsu valstī	3287
video nelze přehrát	596
video není dostupné	596
video není dostupné ve vaší zemi	596
video není k dispozici	596
video nevar atskaņot	3287
video ni na voljo v vaši državi	4542
video nicht verfügbar	984
video nie je dostupné	4441
video nie je dostupné vo vašej krajine	4441
video nie je k dispozícii	4441
video nije dostupan u vašoj državi	4343
video nije dostupan u vašoj zemlji	4343
video nije moguće reproducirati	4343
video này không còn tồn tại	5164
video này không khả dụng	5164
video oynatici yükleniyor	4879
video sa nedá prehrať	4441
video sa nepodarilo načítať	4441
video se ne može reprodukovati	4343
video se nepodařilo načíst	596
video tiếp theo	5198
video trước	5198
video už není k dispozici	596
video už nie je dostupné	4441
video už nie je k dispozícii	4441
video više nije dostupan	4343
video yüklenemedi	4922
video yüklenirken hata oluştu	4922
video yükleniyor	4879
videoafspilleren indlæses	748
videoclipul următor	4103
videoen er ikke længere tilgængelig	748
videoen er ikke tilgængelig	748
videoen er ikke tilgængelig i dit land	748
videomängija laadimine	1752
videon voi katsoa jutun yläosasta	1926
videon är inte längre tillgänglig	4680
videon är inte tillgänglig	4680
videoyu izlemek için tiklayin	4818
videoyu yükle	4882
videó	2493
videó betöltése	2549
videó betöltése folyamatban	2557
videó lejátszása	2557
videó megtekintése	2557
videók	2493
videólejátszó betöltése	2557
videónkat itt nézheti meg	2495
vidéo	2098
vidéo indisponible	2163
vidéo non disponible	2163
vidéo précédente	2209
vidéo suivante	2209
vidéo à la une	2209
vielen dank für deine nachricht	999
vielen dank für deine stimme	972
vielen dank für ihr feedback	902
vielen dank für ihre anmeldung	810
vielen dank für ihre nachricht	999
vielen dank für ihre stimme	972
vielen dank für ihre teilnahme	91
vielleicht später	794
vienkartinė auka	3225
vienkartinė parama	3226
vienmēr atļaut	3285
vienmēr rādīt	3285
vienreizējs ziedojums	3293
viestisi on lähetetty	2003
vil du få varsler	3615
vilkår	672	3533
vill du få notiser	4684
vill du få pushnotiser	4684
vipps et beløp	3506
virheellinen sähköpostiosoite	2003
vis bildet i full størrelse	3548
vis færre	688	3547
vis i fuld skærm	768
vis oversættelse	690
vis større bilde	3548
vis større billede	689
visa bilden i helskärm	4618
visa färre	4618
visa i helskärm	4700
visa inlägg från facebook	4618
visa inlägg från instagram	4618
visa innehåll	4602
visa innehållet	4677
visa lösenord	4694
visa och godkänn	4677
visa översättning	4619
visas tiesības paturētas	3306
visi komentāri	3301
vissza a címlapra	2577
vissza a főoldalra	2577
vissza a tetejére	2495
vissza az oldal tetejére	2577
visszajelzés	2489
visszajelzés küldése	2584
viteză de redare	4058
vizitează magazinul	4056
više o temi	4282
više od autora	4358
više vijesti iz regije	4282
više članaka	4358
više članaka autora	4358
viết bình luận	5113	5134
viết bình luận của bạn	5157
viết trả lời	5157
vlastná suma	4448
vlastní částka	607
vložený obsah	593
vložit do košíku	590
vložit komentář	629
vložiť do košíka	4436
vložiť komentár	4467
vnesite e-poštni naslov	4554
vnesite veljaven e-poštni naslov	4554
voce generată de ai	4058
você concorda? vote	3892
você está seguindo este tema	3973
você já está inscrito	3969
você já segue este tema	3948
você já votou	3906
você pode gostar	3852
você pode se interessar	3852
você segue este autor	3973
você também pode gostar	3852
voir le détail	2099
voir les détails	2099
voir les réponses	2155
voir les résultats	91	2099
voir les résultats du sondage	2134
voir tous les thèmes	2096
voir toute l'actualité	2185
voir toutes les vidéos	2185
voix générée par ia	2209
voltar ao início	3940
voltar atrás	3858
voltar à página inicial	3940
volver al índice	1690
volver atrás	1572
von einer künstlichen stimme vorgelesen	984
von ki übersetzt	1012
vorgelesen von einer künstlichen stimme	984
vos réactions	2088
votează	91
votează în sondaj	4050
votează în sondajul nostru	4023
votre avis nous intéresse	2134
votre demande a bien été envoyée	2215
votre demande a été envoyée	2215
votre message a bien été envoyé	2181
votre nom et prénom	2215
votre prénom	2182
votre soutien fait la différence	2212
votre vote a bien été pris en compte	2155
votre vote a été enregistré	2155
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	4050
votul tău a fost înregistrat	4050
vous aimerez peut-être	2094
vous avez déjà un compte	2043
vous avez déjà un compte ? connectez-vous	2043
vous avez déjà un compte ? identifiez-vous	2043
vous avez déjà voté	2155
vous bloquez nos publicités	2211
vous n'êtes pas abonné	2179
vous n'êtes pas encore inscrit	2180
vous n'êtes pas inscrit	2180
vous possédez déjà un compte	2043
vous pourriez être intéressé	2094
vous souhaitez témoigner	2220
vous suivez ce thème	2219
vous suivez déjà ce sujet	2196
vous suivez déjà ce thème	2196
vous suivez déjà cet auteur	2196
vous êtes bien inscrit	2215
vous êtes déjà inscrit	2216
vous êtes inscrit	2216
vprašanje dneva	4534
vreau să donez	4076
vreau să primesc newsletterul	4036
vreau să susțin	4075
vsak evro šteje	4549
vsak petek. brezplačno. brez spama	4554
vsak prispevek šteje	4549
vsaka donacija šteje	4549
vsebina je avtorsko zaščitena	4561
vsebina sporočila	4484
vsebine naših partnerjev	4569
vsebine ni mogoče prikazati	4539
vsi članki	4557
vsi članki avtorice	4557
vsi članki avtorja	4557
vstúpiť do diskusie	4386
vstúpiť do galérie	4457
vui lòng kiểm tra email	5180
vui lòng nhập bình luận	5195
vui lòng nhập email	5180
vui lòng nhập email hợp lệ	5180
vui lòng nhập họ tên	5180
vyberte si predplatné	4451
vyberte si předplatné	610
vyberte částku	607
vybrat předplatné	610
vybrať	4452
vybrať predplatné	4451
vygenerované ai	4465
vygenerované pomocou ai	4465
vygenerováno ai	627
vygenerováno pomocí ai	627
vyplňte toto pole	614
vypnite blokovanie reklám	4446
vypnite prosím adblock	4446
vypnite, prosím, adblock	4446
vypnúť zvuk	4441
vypněte prosím adblock	604
vypněte si adblock	604
vypočuť si článok	4441
vypočuť článok	4441
vyskytla sa chyba. skúste to znova	4454
vyskúšajte si kvíz	4432
vytisknout článek	510
vytlačiť	4386
vytlačiť recept	61
vytlačiť článok	4386
vytvorené ai	4465
vytvorené pomocou ai	4465
vytvorené umelou inteligenciou	4465
vytvořeno ai	627
vytvořeno pomocí ai	627
vytvořeno umělou inteligencí	627
vytvořila ai	627
vytvořit účet	500
vyzkoušejte si kvíz	584
vyzkoušet	500
vyčerpali ste limit článkov	4451
vágólapra másolva	2590
válassz csomagot	2571
válassz előfizetést	2571
válassz összeget	2568
válasszon csomagot	2571
válasszon előfizetést	2571
válasszon összeget	2568
válasz	2586
válaszok elrejtése	2585
válaszok megjelenítése	2585
válaszolok	2586
választom	2572
választás mentése	2549
vásárlás a webshopban	2484
váš e-mail	506
váš email	614
váš hlas bol započítaný	4432
váš hlas bol zaznamenaný	4432
váš hlas byl započítán	584
váš hlas byl zaznamenán	584
väiksem tekst	1768
väline sisu	1727
välj	4695
välj abonnemang	4694
välj belopp	4691
välj din prenumeration	4694
välj ditt abonnemang	4694
välj erbjudande	4694
välj prenumeration	4694
välj som föredragen källa	4713
vänligen stäng av annonsblockeraren	4687
värsked uudised	1711
vælg	763
vælg abonnement	762
vælg beløb	759
vælg dit abonnement	762
vælg som foretrukken kilde	780
vælg tilbud	762
vérifiez votre boîte de réception	2181
vérifiez votre boîte mail	2181
vés a la recepta	61
více	527
více k tématu	527
více o tématu	527
více si o tom přečtete zde	527
více článků	617
vídeo anterior	1682	3963
vídeo destacado	1682
vídeo indisponível	3915
vídeo no disponible	453	1634
vídeo não disponível	3915
vídeo seguinte	3963
vídeo siguiente	1682
vídeos	1565	3852
võib-olla hiljem	1756
võid igal ajal loobuda	1761
võta nõusolek tagasi	1750
võta toimetusega ühendust	1764
výber redakcie	4383
výběr redakce	527
výhoda pre predplatiteľov	4436
výhoda pro předplatitele	590
výhody pre predplatiteľov	4436
výhody pro předplatitele	590
výsledky	92
výsledky ankety	597
výsledky hlasovania	4442
výsledky hlasování	597
vēl nav konta	3294
vēl neesi abonents	3294
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
všetky komentáre	4467
všetky články	4457
všetky články autora	4457
všetky články autorky	4457
všeč mi je	4565
vždy povolit	594
vždy povoliť	4439
vždy zobrazovat	593
vždy zobrazovať	4438
về trang chủ	5184
về tác giả	5185
về đầu trang	5117
""", 'w': """
w każdy piątek. za darmo. bez spamu	3776
warto przeczytać	3693
was können wir besser machen	902
wczytaj treść	3756
wczytaj więcej	3779
webshopunkból	2546
webáruház	2483
weiterblättern	1004
weitere beiträge	850
werbung schließen	1019
werbung überspringen	830
weź udział w dyskusji	3743
whatsapp'ta paylaş	4803
whatsapp'tan paylaş	4911
whatsappで読む	2971
wiadomość	3777
wiadomość została wysłana	3776
wideo jest niedostępne	3759
wideo niedostępne	3759
widzisz błąd	3784
wie gefällt ihnen dieser artikel	902
wie wir unsere quellen schützen	1007
wielkość czcionki	65
wielkość tekstu	3794
więcej	3693
więcej artykułów	3693
więcej informacji	3693
więcej na ten temat	3693
więcej o	3693
więcej od tego autora	3779
więcej tekstów autora	3779
więcej z	3693
wpisz kwotę	3770
wpisz swój e-mail	3662
wprowadź adres e-mail	3662
wpłata jednorazowa	3771
wpłata miesięczna	3771
wpłać	3656
wpłać jednorazowo	3770
wpłać teraz	3656
wróć do góry	3779
wróć na górę	3779
wróć na stronę główną	3779
wspieraj co miesiąc	3770
współpraca płatna	3796
współpraca reklamowa	3674
wszystkie # zdjęcia	3778
wszystkie # zdjęć	3778
wszystkie artykuły	3779
wszystkie artykuły autorki	3779
wszystkie zdjęcia	3778
wszystkie zdjęć	3778
wybierz kwotę	3770
wybierz ofertę	3773
wybierz prenumeratę	3773
wybierz subskrypcję	3773
wycofaj zgodę	3756
wykorzystałeś limit artykułów	3773
wykryliśmy adblocka	3765
wypełnij to pole	3776
wypisz się w dowolnym momencie	3776
wypróbuj	3659
wyraź zgodę	3678
wystąpił błąd	3777
wystąpił błąd. spróbuj ponownie	3776
wystąpił błąd. spróbuj ponownie później	3776
wyłącz adblocka	3765
wyłącz blokowanie reklam	3765
wyłącz dźwięk	3759
wyłącz reklamy	3796
wyłączyłam adblocka	3766
wyłączyłem adblocka	3765	3766
wyślij	91	3777
wyślij e-mailem	3670
wyślij komentarz	3790
wyślij mailem	3794
wyślij opinię	3788
wyślij wiadomość	3776
wyślij zdjęcia	3784
wyślij zgłoszenie anonimowo	3784
wyślij znajomemu	3670
wyświetl treść	3756
wählen	998
własna kwota	3770
włącz	3764
włącz dźwięk	3759
włącz javascript	3759
""", 'x': """
x'te paylaş	4803
xem bình luận	5113
xem bản ghi	5164
xem bản gốc	5118
xem bản đồ	5118
xem bộ ảnh	5184
xem chi tiết	5118
xem chuyên đề	5184
xem các bài viết của tác giả	5128
xem các câu trả lời	5157
xem các gói	5200
xem công thức	61
xem giá	5163
xem giá tốt nhất	5203
xem gói đăng ký	5200
xem kết quả	91	5118
xem lại	5165
xem nhiều	5114
xem nhiều nhất	5114
xem nhiều trong tuần	5150
xem nội dung	5168
xem sản phẩm	5203
xem thêm	5114	5117
xem thêm bài của tác giả	5128	5184
xem thêm bình luận	5113	5134
xem thêm tin	5184
xem thêm video	5184
xem thêm ảnh	5184
xem tiếp	5117
xem toàn bộ	5117
xem trên ứng dụng	5170
xem trả lời	5157
xem tất cả	5117
xem tất cả bài viết	5128
xem tất cả bình luận	5134	5157
xem tất cả ảnh	5184
xem ưu đãi	5163
xem ảnh cỡ lớn	5184
xem ảnh lớn	5184
xでシェア	2924
xでシェアする	2971
xでポスト	2924
xで共有	3025
xで表示	3029
xで見る	3029
x로 공유	3157
x에서 보기	3161
""", 'y': """
y tú qué opinas	1560
ya estás suscrito	1620
ya tengo suscripción	1522
ya tengo una suscripción	1522
ya tenés suscripción	1620
yahoo! japan idでログイン	3011
yahoo!ショッピングで見る	2993
yahoo!ショッピングで購入	2993
yanit gönder	4872
yanitlari gör	4872
yanitlari göster	4872
yapay zeka ile seslendirilmiştir	4879
yapay zeka ile özet	4818
yapay zeka ile özetle	4908
yapay zeka ile üretildi	4922
yapay zeka özeti	4818
yapay zekâ ile seslendirildi	4879
yapay zekâ ile üretildi	4922
yapay zekâ tarafindan seslendirildi	4879
yapay zekâ özeti	4908
yazara e-posta gönder	4904
yazara mesaj gönder	4904
yazarin diğer haberleri	4812
yazarin diğer yazilari	4812	4829
yazarin tüm yazilari	4812	4829
yazarin önceki yazilari	4829
yazinin devami aşağida	4855
yaziyi büyüt	4911
yaziyi küçült	4911
yeni oyunumuzu keşfet	4917
ymmärrän	1927
yorum gönder	4811
yorum yapmak için giriş yap	4872
yorumlar sadece abonelere açiktir	4916
yorumlari gör	4811
yorumu gönder	4872
yorumu şikayet et	4916
yorumu şikâyet et	4916
yorumunu gönder	4872
youtube-tartalom megjelenítése	2495
youtube-videó betöltése	2552
youtubeで見る	3029
youtubeで視聴	3029
youtube에서 보기	3161
yritä myöhemmin uudelleen	2003
yritä uudelleen	2003
yukari çik	4902
yz özeti	4818
yêu cầu của bạn đã được gửi	5201
""", 'z': """
z našeho e-shopu	590
z našeho obchodu	590
z nášho e-shopu	4436
z nášho obchodu	4436
z titulní strany	527
za naročnike	4551
zaakceptuj i pokaż	3756
zaboravili ste šifru	4352
zabranjeno prenošenje	4362
zabudnuté heslo	4379
zadajte platný e-mail	4454
zadejte platný e-mail	614
zadejte svůj e-mail	506
zadejte částku	607
zagłosuj	91
zahlungsart wählen	798
zainstaluj aplikację	3761
zakázat	603
zakázať	4445
zakúpiť licenciu	4462
zaloguj się	3659
zaloguj się przez apple	3773
zaloguj się przez facebooka	3773
zaloguj się przez google	3773
zaloguj się z google	3773
zamknij galerię	3779
zamknij reklamę	3796
zamów	3676
zamów książkę	3752
zamów teraz	3675
zapamatovat přihlášení	610
zapamatovat si mě	610
zapamiętaj mnie	3774
zapamätať si ma	4451
zapisz na później	3670
zapisz się	3662
zapisz się na newsletter	3662
zapisz wybór	3756
zapnout upozornění	600
zapnúť	4445
zapnúť notifikácie	4444
zapnúť titulky	4441
zapnúť upozornenia	4444
zapnúť zvuk	4441
zapomenuté heslo	500
zapomniałem hasła	3773
zapomniałeś hasła	3773
zapomněl jsem heslo	610
zapomněli jste heslo	610
započni kviz	4336
zarejestruj się	3659
zarezervovat místo	590
zarządzaj plikami cookies	3756
zarządzaj powiadomieniami	3763
zarządzaj zgodami	3678
zarządzaj zgodą	3756
zaten üye misiniz	4794
zauważyłeś błąd	3784
zavrieť galériu	4457
zavrieť reklamu	4472
zavřít	497
zavřít galerii	617
zavřít reklamu	635
začať kvíz	4432
začni kviz	4534
začít kvíz	584
załaduj film	3756
załaduj post	3756
załaduj treść	3756
załaduj wideo	3756
załaduj więcej	3696
załóż konto	3659
zaštita osobnih podataka	4298
zaštita privatnosti	4298
zašto vidim ovaj oglas	4371
zašto vidim ovu reklamu	4371
zbývající čas	597
zbývající čas #	596
zbývající čas -#	596
zdarma, každý pátek	507
zdieľajte tento text	4386
zdieľajte článok	4386
zdieľať	4386
zdieľať na facebooku	4386
zdieľať na whatsappe	4470
zdieľať článok	4386
zdjęcie # z #	3778
zdjęcie #/#	3778
zeskanuj kod i pobierz aplikację	3761
zeskanuj kod qr, aby pobrać aplikację	3761
zezwól	3764
zezwól i kontynuuj	3680
zezwól i pokaż	3680
zezwól na powiadomienia	3763
zezwól na reklamy	3769
zezwól raz	3756
zgadzam się	3678
zgadzam się na powiadomienia	3763
zgadzam się na wyświetlanie treści	3678
zgłoś	3687	3791
zgłoś błąd	3687
zgłoś komentarz	3790
zgłoś nadużycie	3790
zgłoś reklamę	3796
ziedot katru mēnesi	3293
ziņa ir nosūtīta	3296
ziņa tiek papildināta	3253
ziņo par kļūdu	3252
ziņot par komentāru	3301
ziņot par kļūdu	3252
zkontrolujte svoji e-mailovou schránku	614
zkontrolujte svou schránku	614
zkopírovat odkaz	510	511
zkopírovat odkaz na článek	510
zkopírováno	634
zkopírováno do schránky	633
zkuste to prosím později	614
zmeniť súhlas	4438
zmeniť veľkosť písma	4470
zmenšit písmo	633
zmenšiť písmo	4470
zmień rozmiar tekstu	3794
zmień ustawienia	3680
zmień ustawienia cookies	3680
zmień zgodę	3756
změnit nastavení	522
změnit nastavení cookies	522
změnit souhlas	593
změnit velikost písma	633
znajdź nas na facebooku	3671
znalazłeś błąd	3784
znalazłeś błąd w tekście	3784
značky	4383
znova naloži stran	4548
znova načítať stránku	4447
znovu načíst stránku	606
zobacz # zdjęcia	3778
zobacz # zdjęć	3778
zobacz cenę	3752
zobacz galerię	3696
zobacz mapę	3697
zobacz ofertę	3752
zobacz również	3693
zobacz szczegóły	3697
zobacz także	3693
zobacz także inne	3693
zobacz też	3693
zobacz więcej	3693
zobacz wszystkie # zdjęcia	3778
zobacz wszystkie # zdjęć	3778
zobacz wszystkie artykuły	3779
zobacz wszystkie zdjęcia	3778
zobacz wszystkie zdjęć	3778
zobacz zdjęcia	3778
zobacz zdjęć	3778
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
zobraziť # fotiek	4456
zobraziť # fotky	4456
zobraziť # fotografie	4456
zobraziť # fotografií	4456
zobraziť # odpovede	4467
zobraziť a prijať	4438
zobraziť cenu	4436
zobraziť diskusiu	4386
zobraziť fotiek	4456
zobraziť fotky	4456
zobraziť fotografie	4456
zobraziť fotografií	4456
zobraziť galériu	4457
zobraziť heslo	4451
zobraziť komentáre	4467
zobraziť menej	4384
zobraziť obsah	4397
zobraziť odpovede	4467
zobraziť ponuku	4436
zobraziť ponuky	4451
zobraziť popis	4457
zobraziť predplatné	4451
zobraziť prepis	4441
zobraziť titulky	4441
zobraziť viac	4384
zobraziť výsledky	91	4432
zobraziť všetko	4384
zobraziť všetky # fotiek	4456
zobraziť všetky # fotky	4456
zobraziť všetky # fotografie	4456
zobraziť všetky # fotografií	4456
zobraziť všetky fotiek	4456
zobraziť všetky fotky	4456
zobraziť všetky fotografie	4456
zobraziť všetky fotografií	4456
zobraziť všetky články	4457
zobraziť všetkých # fotiek	4456
zobraziť všetkých # fotky	4456
zobraziť všetkých # fotografie	4456
zobraziť všetkých # fotografií	4456
zobraziť všetkých fotiek	4456
zobraziť všetkých fotky	4456
zobraziť všetkých fotografie	4456
zobraziť všetkých fotografií	4456
zoradiť podľa	4467
zostań patronem	3656
zostań patronką	3770
zostať prihlásený	4451
zostávajúci čas	4442
zostávajúci čas #	4441
zostávajúci čas -#	4441
zpráva	615
zpráva byla odeslána	614
zpráva pro příjemce: dar	607
zpět na hlavní stránku	617
zpět na začátek	617
zpět nahoru	529
zrušit můžete kdykoli	610
zrušit můžete kdykoliv	610
zrušiť môžete kedykoľvek	4451
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
zvoliť	4452
zvolte předplatné	610
zvolte částku	607
zvoľte predplatné	4451
zvoľte sumu	4448
zväčšiť	4442
zväčšiť foto	4457
zväčšiť fotografiu	4457
zväčšiť písmo	4470
zväčšiť text	4470
zvětšit	529
zvětšit foto	617
zvětšit fotografii	617
zvětšit písmo	633
zvětšit text	633
zwiń	3696
zásady cookies	593
zásady ochrany osobných údajov	4438
získat licenci	624
získat předplatné	610
získať licenciu	4463
získať predplatné	4451
zůstat přihlášen	610
""", '£': """
£# at amazon	1454
""", '©': """
©ntb	3577
""", 'à': """
à découvrir	2094
à la une	2094
à lire	2094
à lire aussi	2094
à lire dans ce dossier	2094
à lire dans la même rubrique	2094
à lire ensuite	2094
à lire également	2094
à ne pas manquer	2094
à voir	2094
à voir aussi	2094
à voir ensuite	2217
""", 'á': """
áno, chcem	4445
áno, prosím	4445
átirat	2558
átirat elolvasása	2557
átirat megjelenítése	2557
áudio gerado por ia	3879
áudio gerado por voz sintética	3879
""", 'ä': """
ähnliche artikel	850
ähnliche beiträge	850
ähnliche themen	850
äldst	4712
äldsta	4712
äldsta först	4711
älteste	1015
älteste zuerst	1014
älä missaa mitään	1900
älä salli	1990
älä seuraa	2018
ämne	4698
ämnen	4615
ämnen i artikeln	4615
ämnen i den här artikeln	4700
ändra cookie-inställningar	4605
ändra cookieinställningar	4605
ändra dina cookie-inställningar	4605
ändra dina cookieinställningar	4677
ändra inställningar	4605
ändra samtycke	4677
ändra textstorlek	4715
är du inte prenumerant	4694
är du redan prenumerant	4582
äänenvoimakkuus	1984
äänesi on laskettu	1968
äänesi on rekisteröity	1968
äänesi on tallennettu	1968
äänestyksen tulokset	1984
äänestys	92
äänestä	91	1974
äänestä nyt	91	1968
äänestä tästä	1926
ääni on tuotettu tekoälyllä	1983
ääni pois	1983
ääni päälle	1983
""", 'å': """
åbn	690
åbn appen	750
åbn billedgalleri	768
åbn galleri	768
åbn i app	750
åbn kort	690
åpne	3549
åpne appen	3613
åpne bildegalleri	3630
åpne faktaboks	3549
åpne galleri	3630
åpne i app	3613
åpne kart	3549
årlig	3625
årlig betaling	3625
årligt	763
årsvis	4695
årsvis betalning	4695
återkalla samtycke	4677
återstående tid	4681
återstående tid #	4680
återstående tid -#	4680
""", 'æ': """
ældste	779
ældste først	778
ændr dine cookieindstillinger	674
ændr dit samtykke	745
ændr indstillinger	674
ændr samtykke	745
ændr tekststørrelse	781
""", 'ç': """
çengel bulmaca	4877
çerez ayarlari	4806
çerez ayarlarini yönet	4882
çerez politikasi	4806	4828
çerez tercihleri	4882
çerez tercihlerimi değiştir	4809
çerez tercihlerini değiştir	4809
çerez tercihlerini yönet	4882
çerezler	4806
çerezleri yönet	4921
çeviriyi göster	4819
çikiş yap	4794
çok okunanlar	4812
""", 'è': """
è gratis e ci vuole solo un minuto	2811
è stato utile	2825
""", 'é': """
é grátis e leva menos de um minuto	3896
é proibida a reprodução	3974
é proibida a reprodução do conteúdo	3974
écouter	2072
écouter (# min	2072
écouter le podcast	2098
écrire à la rédaction	2189
édition du jour	2094
élő	2558
élő közvetítésünk itt	2577
épingler	61
épingler la recette	61
értem	2497
értesítések	2564
értesítések engedélyezése	2561
értesítések kezelése	2561
értékeld a cikket	2584
értékeld a receptet	61
értékelje a cikket	2584
érvénytelen e-mail-cím	2574
étiquettes	2099
évente	2572
éves előfizetés	2572
éves fizetés	2572
éves számlázás	2572
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2565
így védjük a forrásainkat	2581
írd meg a véleményed	2489
írj a szerkesztőségnek	2581
írj hozzászólást	2585
írja meg véleményét	2489
írjon a szerkesztőségnek	2581
írjon hozzászólást	2585
írjon nekünk névtelenül	2581
""", 'î': """
îmi place	4051
în fiecare lună	4076
în parteneriat cu	4096
înainte # secunde	4058
înapoi # secunde	4058
înapoi la prima pagină	4085
înapoi la început	4108
înapoi sus	4009
încarcă conținutul	4062
încarcă mai multe	4009
încarcă mai multe comentarii	4050
încarcă postarea	4062
încarcă videoclipul	4062
închide	3987
închide fereastra	4108
închide galeria	4108
închide meniul	4108
înregistrare	3991
înregistrează-te	3991
înscrie-te acum	4028
înscrie-te la curs	4028
îți mulțumim pentru vot	4023
""", 'ô': """
ô chữ	5162
""", 'ö': """
öffnen	853
ön hirdetésblokkolót használ	2565
ön mit gondol? szavazzon	2495
önceki	4818
önceki fotoğraf	4929
önceki görsel	4929
önceki haber	4812
önceki video	4922
önceki yazi	4929
öne çikan haberler	4812
öne çikanlar	4812
önerilen haberler	4812
önerilenler	4812
öppna	4619
öppna appen	4682
öppna bildgalleri	4700
öppna galleri	4700
öppna karta	4619
összes	2495
összes cikk	2577
összes elfogadása	2550
összes elutasítása	2550
összes megtekintése	2577
översatt med ai	4708
özet faydali oldu mu	4811
""", 'ú': """
új hozzászólás	2489
última hora	1565
últimas	3852
últimas entradas	1565
últimas noticias	1565
últimas notícias	3852
últimas plazas	1600
últimes notícies	415
últimos artículos	1565
únete	1515
únete a la conversación	1558
única	1650	3931
účtované ročne	4451
účtováno ročně	610
""", 'ü': """
über google anmelden	997
über whatsapp senden	1017
über whatsapp teilen	1017
übersetzung anzeigen	857
überweisung	799
ücretsiz dene	4794
ücretsiz haber limitinize ulaştiniz	4896
ücretsiz kargo	4913
ücretsiz oku	4926
ücretsiz oyna	4875
ücretsiz üye ol	4794
ücretsiz üye olun	4794
ücretsiz, spam yok	4898
ühekordne annetus	1758
ürüne git	4933
ürünü gör	4933
ürünü incele	4878
üye girişi	4794
üye ol	4793	4794
üye olun	4794
üzenet	2575
üzenet küldése	2574
üzenetét elküldtük	2574
""", 'ý': """
ý kiến	5113
ý kiến bạn đọc	5113
ý kiến của bạn	5113	5134
""", 'ā': """
ārējais saturs	3263
""", 'č': """
častite nas kafom	4350
častite nas kavom	4350
častite nas s kavo	4549
čita sintetički glas	4343
čitaj bez oglasa	4371
čitaj u aplikaciji	4345
čitajte bez oglasa	4371
čitajte bez ograničenja	4352
čitajte u aplikaciji	4345
čitajte uz pretplatu	4352
članak je zaključan	4275
članak je zaštićen autorskim pravom	4362
članak se nastavlja ispod oglasa	4281
članak čita sintetički glas	4343
članek bere sintetični glas	4542
članek je avtorsko zaščiten	4561
članek je zaklenjen	4481
članek se nadaljuje pod oglasom	4484
članek se nadaljuje spodaj	4484
článek byl vytvořen automaticky	627
článek je chráněn autorským právem	623
článek namluvila umělá inteligence	596
článek pokračuje pod reklamou	514
článek čte syntetický hlas	596
články autora	617
článok bol vytvorený automaticky	4465
článok je chránený autorským právom	4462
článok číta syntetický hlas	4441
článok číta umelá inteligencia	4441
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
číta umelý hlas	4441
čítajte aj	4383
čítajte bez obmedzení	4451
čítajte najprv v aplikácii	4443
čítajte v aplikácii	4443
čítať bez reklám	4472
čítať celý článok	4457
čítať s predplatným	4451
čítať ďalej	4457
""", 'ď': """
ďakujeme za hlas	4432
ďakujeme za hlasovanie	4432
ďakujeme za odber	4454
ďakujeme za správu	4454
ďakujeme za vašu správu	4454
ďakujeme za váš hlas	91	4432
ďalšia fotografia	4457
ďalšia snímka	4457
ďalšia strana	4457
ďalšie foto	4457
ďalšie správy	4383
ďalšie video	4441
ďalšie články	19	4383
ďalšie články autora	4457
ďalší článok	4457
""", 'đ': """
đang theo dõi	5189
đang tải	5164
đang tải trình phát	5164
đang tải video	5164
điều khoản sử dụng	5112
điều khoản sử dụng | chính sách bảo mật	5112
đáng chú ý	5114
đã có tài khoản	5096
đã hiểu	5118
đã sao chép	5102
đã sao chép liên kết	5149
đã xảy ra lỗi	5180
đã đóng bình luận	5157
đóng	5092
đóng cửa sổ	5202
đóng góp	5093
đóng góp hàng tháng	5176
đóng góp một lần	5176
đóng góp ngay	5095
đóng menu	5202
đăng ký	5096
đăng ký của bạn đã được xác nhận	5201
đăng ký khóa học	5163
đăng ký ngay	5096
đăng ký nhận thông báo	5171
đăng ký tham dự	5163
đăng ký thành công	5180
đăng ký để đọc tiếp	5200
đăng nhập	5096
đăng nhập / đăng ký	5096
đăng nhập bằng apple	5178
đăng nhập bằng facebook	5178
đăng nhập bằng google	5178
đăng nhập với facebook	5178
đăng nhập với google	5178
đăng nhập để bình luận	5157
đăng nhập để đọc tiếp	5200
đăng xuất	5096
được quan tâm	5150
được tài trợ	5107
được tạo bởi ai	5198
đặt báo	5096
đặt hàng ngay	5203
đặt mua ngay	5163
đặt vé ngay	5163
đến công thức	61
đến trang quyên góp	5176
đến trang ủng hộ	5176
đề xuất	5114
đề xuất bởi taboola	5153
để lại bình luận	5133	5134
để lại một bình luận	5133	5134
để sau	5092
địa chỉ email của bạn	5201
đọc bài gốc	5202
đọc bài tiếp theo	5202
đọc miễn phí	5200
đọc nhiều	5114
đọc nhiều nhất	5114
đọc sau	5149
đọc thêm	5114	5117
đọc tiếp	5117
đọc tiếp về chủ đề này	5150
đọc toàn bộ bài viết	5184
đọc trên ứng dụng	5170
đồng ý	5111
đồng ý và tiếp tục	5168
đừng bỏ lỡ	5114
""", 'į': """
į el. parduotuvę	3215
į pradinį puslapį	3231
į viršų	3184
įdėti į krepšelį	3215
įgarsinta dirbtinio intelekto	3219
įjungti garsą	3219
įjungti pranešimus	3222
įkelti daugiau	3231
įkelti turinį	3217
įkelti įrašą	3217
įveskite el. pašto adresą	3229
įveskite galiojantį el. pašto adresą	3229
įveskite savo el. pašto adresą	3202
įveskite sumą	3225
įvyko klaida. bandykite dar kartą	3229
įvyko klaida. bandykite vėliau	3229
""", 'ľ': """
ľubovoľná suma	4448
""", 'ł': """
ładowanie odtwarzacza	3759
ładowanie wideo	3759
""", 'ř': """
řadit podle	629
řazení	630
""", 'ś': """
śledź nas	3671
""", 'ş': """
şifremi unuttum	4794
şifrenizi mi unuttunuz	4896
şikayet et	4873
şikâyet et	4873
şimdi değil	4792
şimdi satin al	4933
şurada paylaş	4803
""", 'š': """
šajā rakstā	3298
še nimate računa	4551
še niste naročnik	4551
šiame straipsnyje	3231
šifra	4353
šio turinio parodyti negalime	3217
šio turinio rodyti negalima	3217
šis laukas privalomas	3229
šis lauks ir obligāts	3296
šis raksts ir slēgts	3294
šis saturs nav pieejams	3285
šis straipsnis užrakintas	3227
šis turinys nepasiekiamas	3217
šis vaizdo įrašas nebepasiekiamas	3219
šis vaizdo įrašas nepasiekiamas	3219
šis video nav pieejams	3287
šis video vairs nav pieejams	3287
šo saturu nevar parādīt	3285
šrifto dydis	3236
štampaj	4285
štítky	527
""", 'ž': """
žaisti dabar	3213
že imam račun	4551
že imate račun	4481
že naročnik	4481
že podpiram	4492
že sledite	4566
želite li da primate obaveštenja	4346
želite li primati obavijesti	4346
želite prejemati obvestila	4545
želite prejemati potisna obvestila	4545
želiš primati obavijesti	4346
žiadny spam	4454
žinutė išsiųsta	3229
živě	597
žiūrėkite nuotraukas	3184
žiūrėkite vaizdo įrašą	3184
žiūrėti galeriją	3184
žiūrėti kainą	3215
žiūrėti komentarus	3234
žiūrėti pasiūlymą	3215
žiūrėti planus	3227
žiūrėti rezultatus	91	3213
žiūrėti visus	3231
žymos	3220
žádný spam	614
""", 'ư': """
ưu đãi #% hôm nay	5163
ưu đãi cho bạn đọc	5163
ưu đãi cho độc giả	5163
ưu đãi tốt nhất	5179
""", 'ș': """
știrea anterioară	4085
știrea continuă mai jos	4109
știrea următoare	4085
știri pe aceeași temă	4044
știri recomandate	4007
știri similare	4007
știrile zilei	4007
""", 'ț': """
ți-a fost util	4050
ți-a fost util acest articol	4023
ți-a fost util acest rezumat	4023
ți-ai uitat parola	4041
ți-ar putea plăcea și	4044
ține-mă minte	4080
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
або	5061
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4232
автовідтворення	5048
автоматический перевод	4260
автоматическое воспроизведение	4232
автоматичне відтворення	5048
автоматичний переклад	5076
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4125
авторизоваться	4125
адрес электронной почты	4128
азартные игры вызывают зависимость	4142
азартные игры могут вызвать зависимость	4142
азартные игры могут вызывать зависимость	4142
актуално	252
актуальне	4972
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4255
анонимный ящик	4255
анонімна пошта	5071
анонімна скринька	5071
архив	4156
аудиоверсия	4232
аудіоверсія	5048
""", 'б': """
бажаєте отримувати сповіщення	5052
банковская карта	4124
банковский перевод	4124
без спам	322
без спама	4247
без спаму	5063
безкоштовна доставка	5043
безкоштовно. без спаму	5063
безопасный платеж	4123
безплатна доставка	306
бесплатная доставка	4227
бесплатно. без спама	4247
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4237
блокувати	5053
больше	4156
больше материалов по теме	4156
больше новостей	4156
больше статей	4250
будь-яка сума	5058
будьте в курсе	4128
была ли статья полезной	4151
більше від автора	5066
більше за темою	4972
більше матеріалів автора	4988
більше матеріалів за темою	4972
більше на цю тему	4972
більше новин	4972
більше новин на тему	4972
більше по темі	4972
більше про це	4975
більше статей	5066
""", 'в': """
в закладки	4265
в избранное	4135
в корзину	4143	4226
в наш магазин	4226
в тази статия	325
в тренде	4156
в этой статье	4250
важен каждый рубль	4242
важен любой вклад	4242
важко відповісти	5039
важлива кожна гривня	5058
важливий кожен внесок	5058
важливо	4972
вам будет интересно	4156
вам може бути цікаво	4972
вам може сподобатися	4972
вам может быть интересно	4156
вам может понравиться	4156
вам також може сподобатися	4972
варианты подписки	4244
вартість доставки	5043
варіанти передплати	5060
вас може зацікавити	4972
вас может заинтересовать	4156
ваш e-mail	4128
ваш email	4128
ваш голос враховано	5034
ваш голос зараховано	5034
ваш голос принят	91	4220
ваш голос учтен	4220
ваш голос учтён	91	4220
ваша електронна пошта	5063
ваша почта	4248
ваша пошта	5064
ваша электронная почта	4247
ваше имя	4248
ваше повідомлення	5064
ваше повідомлення надіслано	5063
ваше сообщение	4248
ваше сообщение отправлено	4247
ваше ім'я	5064
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	5045
введите e-mail	4128
введите email	4128
введите ваш email	4128
введите ваш адрес электронной почты	4128
введите корректный e-mail	4247
введите корректный email	4129
введите корректный адрес	4129
введите правильный e-mail	4129
введите сумму	4241
введіть коректний e-mail	5063
введіть суму	5057
вгору	5035
вградено съдържание	307
вернуться на главную	4250
версия для печати	4135
версия за печат	335
версія для друку	5081
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
вже вимкнено	5056
вже зареєстровані	4947
вже маєте акаунт	5060
вже маєте передплату	5060
вже є акаунт	4947
ви вже голосували	5034
ви вже проголосували	5034
ви вже підписані	5079
ви вже підписані на цю тему	5079
ви вичерпали ліміт статей	5060
ви можете відписатися будь-коли	5063
ви підписані	5063
ви підписані на автора	5079
ви підписані на тему	5079
ви успішно підписалися	5063
виберіть суму	5057
вибрати	5061
вибір редакції	4972
видео	4156
видео # из #	4249
видео # от #	324
видео больше недоступно	4232
видео загружается	4232
видео не может быть воспроизведено	4232
видео недоступно	4232
видео недоступно в вашей стране	4232
видео недоступно в вашем регионе	4232
видеоплеер загружается	4232
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
вийти	4947
використання матеріалів лише з дозволу редакції	5072
вимкнути звук	5048
вимкнути рекламу	5083
вимкніть adblock	5054
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	5063
виправлення й уточнення	5071
вкажіть суму	5057
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4216
включить	4237
включить звук	4232
включить уведомления	4216
вконтакте	4136
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	5045
внешний контент	4229
во весь экран	4159
водещи новини	252
войти	4125
войти в аккаунт	4125
войти в чат	4151
войти по почте	4244
войти с помощью google	4244
войти с яндекс id	4244
войти через apple	4244
войти через facebook	4244
войти через google	4244
войти через vk	4244
войти через вконтакте	4244
войти через яндекс	4244
войти, чтобы комментировать	4261
вопрос дня	4223
воспроизвести	4159
воспроизвести видео	4232
восстановить пароль	4244
время на чтение	4159
время чтения # мин	4159
все	4159
все комментарии	4151
все още няма коментари	332
все още нямате профил	319
все права сохранены	4256
всегда показывать	4229
всегда разрешать	4230
всего проголосовало #	4220
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	5050
встановити застосунок	5050
встроенный контент	4229
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	5077
всі матеріали	5066
всі матеріали автора	5066
всі новини	4974
всі статті	5066
всі статті автора	5066
вход	245	4125
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4947
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4129
вы подписаны	4247
вы подписаны на автора	4263
вы подписаны на тему	4263
вы уже голосовали	4220
вы уже проголосовали	4220
вы успешно подписались	4247
выберите подписку	4244
выберите сумму	4123
выберите тариф	4244
выбор редакции	4156
выбрать	4245
выбрать подписку	4244
выбрать тариф	4244
выйти	4125
від наших партнерів	5083
відео	4972
відео # з #	5065
відео # із #	5065
відео більше недоступне	5048
відео вище	4999
відео недоступне	5048
відео недоступне у вашій країні	5048
відео неможливо відтворити	5048
відео нижче	4999
відеоплеєр завантажується	5048
відкликати згоду	5045
відкрити	4976
відкрити в додатку	5050
відкрити в застосунку	5050
відкрити галерею	5066
відкрити застосунок	5050
відкрити карту	4976
відкрити статтю	5060
відновити пароль	5060
відписатися	5080
відписатися від теми	5079
відписатися можна будь-коли	5063
відповісти	4967	5078
відправити	5064
відскануйте qr-код	5051
відскануйте qr-код, щоб завантажити застосунок	5050
відтворити	5049
відтворити відео	5048
відхилити	4962
відхилити все	5046
відхилити всі	5046
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4159
главная страница	4251
главное	4156
главное за день	4156
главные новости	4156
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4245
головна	4974
головна сторінка	5067
головне	4972
головне за день	4972
головні новини	4972
голосование	92
голосовать	91	4223
голосування	92
голосувати	91	5039
грати	5039
грати онлайн	5034
громкость	4233
гучність	5049
""", 'д': """
да, включить	4217
да, искам	314
да, моля	314
да, пожалуйста	4237
да, спасибо	4237
да, хочу	4237
далее	4159
далі	4974	5035
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4161
детальніше	4974
деталі	4976
дзен	4136
дивитися # світлин	5065
дивитися # світлини	5065
дивитися # фото	5065
дивитися # фотографій	5065
дивитися # фотографії	5065
дивитися всі	5066
дивитися всі # світлин	5065
дивитися всі # світлини	5065
дивитися всі # фото	5065
дивитися всі # фотографій	5065
дивитися всі # фотографії	5065
дивитися всі світлин	5065
дивитися всі світлини	5065
дивитися всі фото	5065
дивитися всі фотографій	5065
дивитися всі фотографії	5065
дивитися відео	5048
дивитися галерею	5066
дивитися онлайн-трансляцію	5066
дивитися оригінал	5036
дивитися світлин	5065
дивитися світлини	5065
дивитися усі # світлин	5065
дивитися усі # світлини	5065
дивитися усі # фото	5065
дивитися усі # фотографій	5065
дивитися усі # фотографії	5065
дивитися усі світлин	5065
дивитися усі світлини	5065
дивитися усі фото	5065
дивитися усі фотографій	5065
дивитися усі фотографії	5065
дивитися фото	5065
дивитися фотогалерею	5066
дивитися фотографій	5065
дивитися фотографії	5065
дивіться відео	4999
дивіться відео вище	4999
дивіться відео нижче	4999
дивіться також	4972
дивіться також відео	4999
дивіться у відео	4999
длительность	4233
длительность #	4233
для передплатників	5060
для подписчиков	4125
до закладок	5081
до кошика	4958	5042
до крамниці	4959
до початку сторінки	5038
до рецепту	61
до теми	4972
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4263
добавить в избранные источники	4263
добавить в источники	4263
добавить в корзину	4226
добавить в мои темы	4263
добавить в предпочитаемые источники	4263
добавить комментарий	4151
добровольное пожертвование	4241
довільна сума	5057
догори	5035
додати в кошик	5042
додати до кошика	5042
додати до моїх тем	5079
додати до обраних джерел	5079
додати до обраного	5079
додати до пріоритетних джерел	5079
додати до улюблених джерел	5079
додати коментар	4967
додати як пріоритетне джерело	5079
дозволити	5053
дозволити й показати	4963
дозволити контент	5045
дозволити один раз	5045
дозволити рекламу	5056
дозволити сповіщення	5052
дозволити та показати	4963
дозволити та продовжити	4963
дозволити і показати	4963
дозволити і продовжити	4963
дозвольте сповіщення	5029
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4974
долучитися	4944
долучитися до обговорення	5077
долучитися до спільноти	5057
допомагає будь-яка сума	5058
доставка оплачивается отдельно	4226
достигнахте лимита на статиите	319
доступно по подписке	4125
друга сума	317
другая сумма	4123
други новини	19
другие материалы	19	4156
другие материалы рубрики	4156
другие новости	19	4156
другие новости раздела	4156
другие статьи	4156
другие статьи автора	4250
друк	4953
друкувати	5081
дякуємо за ваш голос	91	5034
дякуємо за ваше повідомлення	5063
дякуємо за голос	5034
дякуємо за повідомлення	5063
дякуємо за реєстрацію	5063
дякуємо за участь в опитуванні	5034
дізнатися ціну	5042
""", 'е': """
единоразово	4119
еднократно дарение	317
ежегодно	4245
ежемесячно	4119
ежемесячное пожертвование	4241
ежемесячный платеж	4242
ежемесячный платёж	4242
економія #%	5061
ексклузивно за абонати	319
ексклюзивно для передплатників	5060
електронна адреса	5064
електронна пошта	5064
електронна пошта або логін	5060
етикети	311
еще нет аккаунта	4244
еще новости	4156
еще от автора	4250
еще по теме	4156
ещё	4156
ещё не подписчик	4244
ещё нет аккаунта	4244
ещё новости	4156
ещё от автора	4250
ещё по теме	4156
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	5063
""", 'з': """
з нашого магазину	5042
з нашої крамниці	4959
за абонати	319
за датою	5078
за популярністю	5078
за темою	4972
забелязахте грешка	328
заборонити	5053
забравена парола	245
забравили сте паролата си	319
забронировать билет	4226
забронировать место	4226
забронювати квиток	5042
забронювати місце	5042
забув пароль	5060
забули пароль	4947
забыл пароль	4244
забыли пароль	4125
завантаження відео	5048
завантаження плеєра	5048
завантажити аудіо	5048
завантажити випуск	5048
завантажити відео	5045
завантажити додаток	5050
завантажити допис	5045
завантажити застосунок	5050
завантажити контент	5045
завантажити публікацію	5045
завантажити ще	4974
завжди дозволяти	5046
завжди показувати	5045
загрузить видео	4229
загрузить еще	4159
загрузить ещё	4159
загрузить контент	4229
загрузить пост	4229
загрузить публикацию	4229
загрузка видео	4232
загрузка плеера	4232
задонатити	4944
задонатить	4119
задължителни полета	322
задължително	323
задължително поле	322
заказать	4143
заказать книгу	4226
закрити	4943
закрити галерею	5066
закрити рекламу	5083
закрыть	4118
закрыть галерею	4250
закрыть рекламу	4266
залишилося #	5049
залишити відгук	5075
залишити відповідь	4970
залишити коментар	4967
залиште коментар	5077
заметили ошибку	4255
замовити	4958
замовити книгу	5042
замовити книжку	5042
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	5061
заповніть це поле	5063
заполните это поле	4247
запомни ме	320
запомнить меня	4245
започни теста	302
запретить	4237
запропонувати новину	4967
зарегистрироваться	4125
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4947
зарубежной картой	4242
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4223
защо виждам тази реклама	337
зберегти	4953
зберегти вибір	5045
зберегти на потім	5081
зберегти налаштування	5045
зберегти рецепт	61
зберегти статтю	4953
збережено	5082
збільшити	4974
збільшити зображення	5066
збільшити текст	5081
збільшити фото	5066
збільшити шрифт	5081
зв'язатися з автором	5066
звук	311
згенеровано за допомогою ші	5075
згенеровано штучним інтелектом	5075
згенеровано ші	5075
згорнути	4976	5066
зменшити шрифт	5081
змінити згоду	5045
змінити налаштування	4963
змінити налаштування cookie	4963
змінити розмір тексту	5081
зміст	4974
зміст статті	5066
знайшли помилку	5071
знижка #%	5061
знижка для передплатників	5042
зображення # з #	5065
зображення # із #	5065
зовнішній контент	5045
зробити внесок	4944
зробити донат	5057
зрозуміло	4962
""", 'и': """
играй сега	302
играть	4223
играть онлайн	4220
из нашего магазина	4226
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
изменить настройки	4146
изменить настройки cookie	4146
изменить размер текста	4265
изменить согласие	4229
изображение # из #	4249
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
ии может ошибаться	4259
или	320	4245
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4248
индекс	4248
интересное	4156
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4256
исправления и уточнения	4255
""", 'к': """
к началу	4159
к началу страницы	4250
к рецепту	61
каждое пожертвование важно	4241
каждую пятницу. бесплатно. без спама	4247
каждый донат важен	4241
каждый рубль важен	4242
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4255
как мы защищаем наших источников	4255
как отключить adblock	4238
как пазим източниците си	328
картина в картината	310
картинка в картинке	4233
картинка в картинці	5049
категории	4156
категорії	4972
качество	4233
керування згодою	5045
керувати згодою	5045
керувати сповіщеннями	5052
ключови думи	252
книга з автографом	4959
книга з автографом автора	4959
книга с автографом	4144
книга с автографом автора	4144
книга с подписью автора	4144
книги с автографом	4144
книжка з автографом	4959
книжка з автографом автора	4959
книжки з автографом	4959
кожен внесок важливий	5058
кожен донат важливий	5057
кожна гривня важлива	5058
коментар	4967
коментари	255
коментарі	4967
коментарів ще немає	5077
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	5077
коментувати	4967
комерційний контент	5083
комерційний матеріал	5083
комментарии	4151
комментарии отсутствуют	4151
комментарий	4151
комментировать	4151
коммерческий контент	4266
коммерческий материал	4266
конец рекламы	4266
контакти	4967
контакты	4151
контент заблокирован	4229
контент заблоковано	5045
контент недоступен	4229
контент недоступний	5045
конфиденциальность	4145
конфиденциальность и cookie	4146
конфіденційність і cookie	4963
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4256
копировать ссылку	4135
копіювання заборонено	5072
копіювати посилання	4953
край на рекламата	337
крамниця	4958
кросворд	5039
кроссворд	4223
кроссворд дня	4220
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4241
купити	4958
купити журнал	5042
купити зараз	5042
купити квитки	5042
купити квиток	5042
купити книгу	5042
купити книжку	5042
купити ліцензію	5072
купити нам каву	5057
купити передплату	5060
купить	4143
купить билет	4226
купить билеты	4226
купить билеты онлайн	4226
купить журнал	4226
купить книгу	4226
купить лицензию	4256
купить номер	4226
купить подписку	4125
купить права на публикацию	4256
купить сейчас	4226
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	5083
""", 'л': """
лента новостей	4156
линкът е копиран	335
личный кабинет	4125
лише для передплатників	5060
лише необхідні	5045
логин	4245
логин или e-mail	4244
логін	5061
логін або e-mail	5060
лучшие	4262
любая сумма	4242
любая сумма важна	4242
""", 'м': """
магазин	4143
маджонг	303	4223	5039
материал закрыт	4244
материал защищен авторским правом	4256
материал защищён авторским правом	4256
материал партнера	4266
материал партнёра	4266
материал создан автоматически	4259
материалы защищены авторским правом	4256
материалы партнеров	4140
материалы партнёров	4266
материалы по теме	4156
матеріал захищено авторським правом	5072
матеріал партнера	5083
матеріал створено автоматично	5075
матеріали за темою	4972
матеріали захищені авторським правом	5072
матеріали партнерів	5083
матеріали по темі	4972
машинний переклад	5076
машинно преведено	331
машинный перевод	4260
маєте акаунт	5060
маєте новину	5071
меню	4159	4974
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4245
метки	4156
ми не можемо показати цей вміст	5045
ми не можемо показати цей контент	5045
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4118
может позже	4118
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4943
можна скасувати будь-коли	5060
мои темы	4263
моите теми	334
мой профиль	4125
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	5079
мы в социальных сетях	4137
мы в соцсетях	4137
мы вконтакте	4137
мы не можем показать это содержимое	4229
мы не можем показать этот контент	4229
мы отправили вам письмо	4129
мій профіль	4947
місячна передплата	5061
місячна підписка	5061
мітки	4972
""", 'н': """
на весь екран	5048
на весь экран	4232
на главную	4159
на головну	5066
на живо	311
на початок	5049
на початок сторінки	5066
на правах реклами	4956
на правах рекламы	4140
на сторінку пожертв	5057
на страницу пожертвований	4241
на цял екран	310
наверх	4159	4974
нагадати пізніше	4943
нагору	5035
нагору сторінки	5038
надіслати	91	4953	5064
надіслати відгук	5075
надіслати другові	5081
надіслати другу	4953
надіслати електронною поштою	5081
надіслати коментар	5077
надіслати новину	5071
надіслати новину анонімно	5071
надіслати повідомлення	5063
надіслати поштою	4953
надіслати статтю поштою	4953
надіслати у whatsapp	5081
надішліть свої фото	5071
наживо	5049
нажмите, чтобы увеличить	4250
назад	4159	4974	5035
назначение платежа: пожертвование	4241
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
найкраща пропозиція	5061
найкращі	5078
найпопулярніше	4972	5061
найпопулярніше за добу	4972
найпопулярніше за тиждень	4972
найпопулярніший	5061
найти	4159
найчитаніше	4972
налаштування	4962
налаштування cookie	5045
налаштування конфіденційності	5045
налаштування приватності	5045
налаштування файлів cookie	5045
налаштувати cookie	5045
налаштувати сповіщення	5052
налично в google play	312
нам нужно ваше согласие	4146
нам потрібна ваша згода	4963
намали шрифта	335
написати автору	5066
написати анонімно	5071
написати в редакцію	5071
написати коментар	4967
написать автору	4250
написать анонимно	4255
написать в редакцию	4255
написать комментарий	4151
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4118
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4229
настроить уведомления	4236
настройки	4145
настройки cookie	4145
настройки за поверителност	307
настройки конфиденциальности	4229
настройки на бисквитките	307
настройки приватности	4229
настройки файлов cookie	4229
наступна	4974
наступна новина	5066
наступна світлина	5066
наступна стаття	4972
наступна сторінка	5066
наступне відео	5048
наступне фото	5066
наступний матеріал	5038
наступний слайд	5066
натисніть, щоб збільшити	5066
начална страница	325
начать игру	4220
начать тест	4220
наш магазин	4144
наша крамниця	4959
нашли ошибку	4255
не вдалося відтворити відео	5048
не вдалося завантажити відео	5048
не дозволяти	5030
не зараз	4943	5030
не маєте акаунта	5060
не можем да покажем това съдържание	307
не пропустите	4156
не пропустіть	4972
не разрешать	4217
не сега	259
не сегодня	4118
не сейчас	4118	4217
не сьогодні	4943
не удалось воспроизвести видео	4232
не удалось загрузить видео	4232
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4247
неверный email	4129
неверный адрес электронной почты	4247
неверный имейл	4129
нейросеть может ошибаться	4259
некоректна адреса	5063
некоректний e-mail	5063
некорректный e-mail	4247
некорректный email	4129
некорректный адрес	4247
немає акаунта	5060
немає акаунту	5060
немає коментарів	5077
немає передплати	5060
необов'язково	5064
необязательно	4248
неправильна електронна адреса	5063
неправильный e-mail	4129
неправильный email	4129
неправильный имейл	4129
нет аккаунта	4244
нет комментариев	4151
нет подписки	4244
нет, спасибо	4118	4217
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4247
новини	4972
новини за темою	4972
новини компаній	4956
новини партнерів	4956	4972
новости	4156
новости smi#	4156
новости партнеров	4140
новости партнёров	4140
новости по теме	4156
новости сми#	4156
новые	4262
нові	5078
номер телефона	4248
номер телефону	5064
нравится	4262
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4943	5030
""", 'о': """
обговорити	4967
обговорити в telegram	4970
обговорити в коментарях	4970
обговорити в чаті	4970
обговорити на форумі	4970
обговорити у facebook	4970
обговорити у форумі	4970
оберіть передплату	5060
оберіть план	5060
оберіть суму	5057
обнови страницата	316
обновите страницу	4240
обновить страницу	4240
обов'язкове поле	5063
обов'язково	5064
обрати	5061
обрати передплату	5060
обрати план	5060
обрати тариф	5060
обратная связь	4151
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4151
обсуждение	4151
общи условия	308
обязательно	4248
обязательное поле	4247
одноклассники	4136
одноразово	4944
озвучено роботом	4232
озвучено синтезированным голосом	4232
озвучено синтезованим голосом	5048
оновити сторінку	5056
оновіть сторінку	5056
опитайте отново	322
опитайте по-късно	322
опитування	92	5039
опитування дня	91	5034
оплата раз в год	4244
оплата раз на рік	5060
опрос	92
опрос дня	91	4220
опублікувати коментар	4970
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4151
оставить отзыв	4259
оставшееся время	4233
оставшееся время #	4232
оставшееся время -#	4232
оставьте комментарий	4261
останні новини	4972
останні статті	4972
от нашите партньори	337
от наших партнеров	4266
от наших партнёров	4266
от нашия магазин	305
ответить	4151	4262
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4145
отказвам всички	308
отклонить	4145
отклонить все	4230
отклонить всё	4230
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4238
отключите адблок	4238
отключить звук	4232
отключить рекламу	4266
открихте грешка	328
открихте грешка в текста	328
открыть	4161
открыть галерею	4250
открыть карту	4161
открыть приложение	4234
открыть статью	4244
отмена в любой момент	4244
отменить можно в любой момент	4244
отозвать согласие	4229
отпечатай	255
отпечатай статията	255
отписаться	4264
отписаться можно в любой момент	4247
отписаться от темы	4263
отпишете се по всяко време	322
отправить	91	4248
отправить другу	4135
отправить комментарий	4261
отправить отзыв	4259
отправить по почте	4135
отправить по электронной почте	4265
отправить сообщение	4247
отримувати сповіщення	5052
отсканируйте qr-код	4235
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	5060
оформити підписку	4947
оформить донат	4119
оформить доступ	4244
оформить ежемесячное пожертвование	4241
оценете статията	255
оцените материал	4151
оцените рецепт	61
оцените статью	4151
оценить рецепт	61
оцініть матеріал	4967
оцініть рецепт	61
оцініть статтю	4967
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
пароль	4245	5061
партнерский материал	4140
партнерский проект	4140
партнерський матеріал	4956
партнерський проєкт	4956
партньорско съдържание	251
партнёрский материал	4140
партнёрский проект	4140
пасианс	303
пасьянс	4223	5039
пауза	311	4233	5049
переведено автоматически	4259
переведено нейросетью	4259
переведено с помощью ии	4259
перевір себе	5039
перевірте свою пошту	5063
перевірте свої знання	5034
перевірте себе	5039
переглянути # світлин	5065
переглянути # світлини	5065
переглянути # фото	5065
переглянути # фотографій	5065
переглянути # фотографії	5065
переглянути всі # світлин	5065
переглянути всі # світлини	5065
переглянути всі # фото	5065
переглянути всі # фотографій	5065
переглянути всі # фотографії	5065
переглянути всі світлин	5065
переглянути всі світлини	5065
переглянути всі фото	5065
переглянути всі фотографій	5065
переглянути всі фотографії	5065
переглянути галерею	5066
переглянути пропозицію	5042
переглянути результати	91	5034
переглянути світлин	5065
переглянути світлини	5065
переглянути усі # світлин	5065
переглянути усі # світлини	5065
переглянути усі # фото	5065
переглянути усі # фотографій	5065
переглянути усі # фотографії	5065
переглянути усі світлин	5065
переглянути усі світлини	5065
переглянути усі фото	5065
переглянути усі фотографій	5065
переглянути усі фотографії	5065
переглянути фото	5065
переглянути фотографій	5065
переглянути фотографії	5065
переглянути ціну	5042
передплата	4947
передплатити	4947
перезавантажити сторінку	5056
перезавантажте сторінку	5056
перезагрузите страницу	4240
перезагрузить страницу	4240
перейти в галерею	4250
перейти в магазин	4226
перейти до галереї	5066
перейти до досьє	5066
перейти до змісту	5066
перейти до контенту	5066
перейти до крамниці	4959
перейти до магазину	5042
перейти до оплати	5057
перейти до основного вмісту	5066
перейти до пожертви	5057
перейти до пропозиції	5042
перейти до рецепта	61
перейти к досье	4250
перейти к контенту	4250
перейти к оплате	4241
перейти к основному содержанию	4250
перейти к пожертвованию	4241
перейти к предложению	4226
перейти к рецепту	61
перейти к содержанию	4159
перейти к сюжету	4250
перекладено автоматично	5075
перекладено за допомогою ші	5075
перекладено ші	5075
пересказ нейросети	4259
пересказано нейросетью	4259
печать	4135
печать рецепта	61
питання дня	5039
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4232
плейърът се зарежда	310
плеєр завантажується	5048
по дате	4262
по подписке	4125
по популярности	4262
по теме	4156
по-късно	259	314
побачили помилку	5071
повернутися на головну	5066
повернутися нагору	5038
повний екран	5049
повноекранний режим	5048
повідомити новину	5071
повідомити про помилку	4967
повідомити про помилку в тексті	4967
повідомлення	5064
повідомлення надіслано	5063
погоджуюсь	4962
погоджуюся	4962
погодитись і продовжити	4963
погодитися та продовжити	5045
погодитися і продовжити	4963
пограти	5039
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4265
подарить материал	4135
подарить статью	4125
подарувати доступ	5081
подарувати статтю	4953
поддержать	4119
поддержать автора	4119
поддержать на boosty	4241
поддержать на patreon	4241
поддержать нас	4119
поддержать проект	4119
поддержать редакцию	4119
поддержите нас	4119
поделитесь	4135
поделиться	4135
поделиться в telegram	4135
поделиться в twitter	4135
поделиться в одноклассниках	4135
поделиться в соцсетях	4135
поделиться вконтакте	4135
поделиться новостью	4135
поделиться ссылкой	4135
поделиться статьей	4135
поделиться статьёй	4135
подкасти	4972
подкасты	4156
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	5078
подобни статии	252
подписаться	4125
подписаться в max	4137
подписаться в telegram	4137
подписаться на автора	4263
подписаться на канал	4137
подписаться на новости	4128
подписаться на рассылку	4128
подписаться на телеграм-канал	4137
подписаться на тему	4263
подписаться на уведомления	4236
подписка	4125
подписка на год	4244
подписка на месяц	4244
подписывайтесь	4137
подпишитесь	4244
подпишитесь на рассылку	4128
подреди по	332
подробнее	4159
подробнее по теме	4156
подтвердите e-mail	4247
подтвердите адрес электронной почты	4247
поділитись	4953
поділитися	4953
поділитися в telegram	4953
поділитися в соцмережах	4953
поділитися новиною	4953
поділитися статтею	4953
поділіться	4953
пожаловаться	4262
пожаловаться на комментарий	4261
пожаловаться на рекламу	4266
пожертвовать	4119
пожертвувати	4944
позволи	314
позволи известия	313
позже	4237
поиск	4159
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
показати # відповідей	5077
показати # відповіді	5077
показати # світлин	5065
показати # світлини	5065
показати # фото	5065
показати # фотографій	5065
показати # фотографії	5065
показати більше	4974
показати вміст	5045
показати все	4976
показати всі	5067
показати всі # світлин	5065
показати всі # світлини	5065
показати всі # фото	5065
показати всі # фотографій	5065
показати всі # фотографії	5065
показати всі світлин	5065
показати всі світлини	5065
показати всі фото	5065
показати всі фотографій	5065
показати всі фотографії	5065
показати відповіді	5077
показати галерею	5066
показати й прийняти	5045
показати коментарі	4967
показати контент	5045
показати менше	5066
показати оригінал	4976	5036
показати пароль	5060
показати підпис	5066
показати результати	91	5034
показати розшифровку	5048
показати світлин	5065
показати світлини	5065
показати субтитри	5048
показати усі # світлин	5065
показати усі # світлини	5065
показати усі # фото	5065
показати усі # фотографій	5065
показати усі # фотографії	5065
показати усі світлин	5065
показати усі світлини	5065
показати усі фото	5065
показати усі фотографій	5065
показати усі фотографії	5065
показати фото	5065
показати фотографій	5065
показати фотографії	5065
показати ще	4974
показати і прийняти	5045
показать # ответа	4261
показать # ответов	4261
показать # фото	4249
показать # фотографии	4249
показать # фотографий	4249
показать больше	4159
показать все	4161	4251
показать все # фото	4249
показать все # фотографии	4249
показать все # фотографий	4249
показать все фото	4249
показать все фотографии	4249
показать все фотографий	4249
показать галерею	4250
показать еще	4159
показать ещё	4159
показать и принять	4229
показать карту	4161
показать комментарии	4151
показать контент	4229
показать меньше	4161	4250
показать оригинал	4161	4221
показать ответы	4261
показать пароль	4244
показать перевод	4161
показать подпись	4250
показать расшифровку	4232
показать результаты	91	4220
показать содержимое	4229
показать субтитры	4232
показать фото	4249
показать фотографии	4249
показать фотографий	4249
показувати завжди	5045
показывать всегда	4229
поки немає коментарів	5077
поле обов'язкове для заповнення	5063
поле обязательно для заполнения	4247
полето е задължително	322
политика cookie	4229
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4255
политика конфиденциальности	4145
политика конфиденциальности и cookie	4146
политика обработки персональных данных	4145
полноэкранный режим	4232
полный экран	4233
получавай известия	313
получать уведомления	4236
пользовательское соглашение	4145
політика cookie	5045
політика виправлень	5071
політика конфіденційності	4962
політика конфіденційності та cookie	4963
політика приватності	5045
помогает любая сумма	4242
помочь	4119
помочь нам	4119
помочь проекту	4119
помочь редакции	4119
помітили помилку	5071
понятно	4145
попередня	4974
попередня новина	5066
попередня стаття	4972
попередня сторінка	5066
попереднє фото	5066
попередній матеріал	5038
попередній слайд	5066
поправки и уточнения	328
попробовать бесплатно	4125
попробуйте еще раз	4247
попробуйте ещё раз	4247
попробуйте позже	4247
популярне	4972
популярное	4156
популярные	4156	4262
популярные новости	4156
популярные статьи	4156
популярный	4245
популярні	5078
популярні новини	4972
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4953
поскаржитися	5078
поскаржитися на коментар	5077
поскаржитися на рекламу	5083
последнее	4156
последни	252
последни новини	252
последние новости	4156
послухати новину	4953
посмотреть # фото	4249
посмотреть # фотографии	4249
посмотреть # фотографий	4249
посмотреть все # фото	4249
посмотреть все # фотографии	4249
посмотреть все # фотографий	4249
посмотреть все фото	4249
посмотреть все фотографии	4249
посмотреть все фотографий	4249
посмотреть результаты	91	4220
посмотреть фото	4249
посмотреть фотографии	4249
посмотреть фотографий	4249
посмотреть цену	4226
потвърдете имейла си	322
поточний час	5049
поточний час #	5048
потребителско име	320
потребителско име или имейл	319
похожие материалы	4156
похожие статьи	4156
почати гру	5034
почати тест	5034
почему я вижу эту рекламу	4266
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4248
поширити	4953
поширити у facebook	4953
поштовий індекс	5064
пошук	4974
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4145
правила коментарів	5077
правила коментування	4967
правила комментариев	4261
правила комментирования	4151
правила користування	5046
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4226
предложение для читателей	4226
предложить новость	4151
предыдущая	4159
предыдущая новость	4250
предыдущая статья	4156
предыдущая страница	4250
предыдущая фотография	4250
предыдущее фото	4250
предыдущий слайд	4250
презаредете страницата	316
презареди страницата	316
премиум	4125
преміум	4947
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	5057
пригостіть нас кавою	5057
придбати квитки	5042
придбати квиток	5042
придбати книжку	5042
придбати передплату	5060
придбати права на публікацію	5072
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	5057
прийняти	4962
прийняти все	5046
прийняти всі	4962
прийняти всі файли cookie	5045
прийняти й показати	5045
прийняти й продовжити	4963
прийняти та показати	5045
прийняти та продовжити	5045
прийняти і продовжити	5045
принтирай	255
принтирай рецептата	61
принципи редакції	5071
принять	4145
принять все	4145
принять все cookie	4229
принять все файлы cookie	4229
принять всё	4145
принять и показать	4229
принять и продолжить	4229
прислать новость	4151
прислать новость анонимно	4255
присоединиться к обсуждению	4261
приховати коментарі	4970
пришлите свои фото	4255
приєднатися	4944
приєднатися до спільноти	4944
про автора	4988
про авторку	4988
про авторів	4988
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4223
проверьте адрес почты	4129
проверьте свои знания	4220
проверьте свою почту	4247
проверьте себя	4223
проголосовало #	4220
проголосовать	91
проголосувати	91
продовження під рекламою	4956
продовження статті під рекламою	4956
продовжити без вимкнення	5054
продовжити з apple	5060
продовжити з google	5060
продовжити через apple	5060
продовжити через facebook	5060
продовжити через google	5060
продолжительность #	4233
продолжить без отключения	4238
продолжить без поддержки	4118
продолжить с apple	4244
продолжить с google	4244
продолжить через apple	4244
продолжить через facebook	4244
продолжить через google	4244
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4241
произошла ошибка	4248
произошла ошибка. попробуйте ещё раз	4247
произошла ошибка. попробуйте позже	4247
пройти опитування	5034
пройти опрос	4220
пройти тест	4220
прокоментувати	5078
прокомментировать	4262
промени размера на текста	335
промо	4140	4956
пропозиція для передплатників	5042
пропозиція для читачів	5042
прослухати статтю	5048
прослушать	4135
прослушать новость	4135
прослушать статью	4232
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	5081
прочитать позже	4265
прямой эфир	4233
прізвище	5064
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4947
підписатися	4947
підписатися на автора	5079
підписатися на сповіщення	5052
підписатися на тему	5079
підписка	4947
підсумок від ші	5075
підтвердьте електронну адресу	5063
підтвердіть e-mail	5063
підтримайте нас	4944
підтримати	4944
підтримати автора	4944
підтримати журналістів	4944
підтримати на buy me a coffee	5057
підтримати на patreon	5057
підтримати нас	4944
підтримати проєкт	5057
підтримати разово	5057
підтримати редакцію	4944
підтримувати щомісяця	5057
пізніше	5053
""", 'р': """
радимо прочитати	4972
радимо також	4972
развернуть	4159
разгадать кроссворд	4220
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	5058
разовий внесок	5058
разовий донат	5057
разово	4119
разовое пожертвование	4241
разовый платеж	4242
разовый платёж	4242
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4216
разрешить	4237
разрешить и показать	4146
разрешить и продолжить	4146
разрешить контент	4229
разрешить один раз	4229
разрешить рекламу	4240
разрешить уведомления	4216
ранняя регистрация	4227
раскрыть	4161
распечатать	4135
распечатать рецепт	61
распечатать статью	4135
рассказать друзьям	4135
рассылка	4128
рассылки	4128
расшифровка	4233
регистрация	245	4125
редакция рекомендует	4156
редакційна політика	5071
редакційна політика видання	5071
резултати от анкетата	302
резултати от гласуването	302
результати	92	4976
результати голосування	5049
результати опитування	5049
результаты	92	4161
результаты голосования	4233
результаты опроса	4233
реклама	251	4140	4956
реклама - статията продължава по-долу	251
реклама google	4266
реклама від google	5083
реклама закончилась	4266
реклама закінчилася	5083
реклама на сайте	4140
реклама на сайті	4956
реклама окончена	4266
реклама от google	4266
реклама. продовження нижче	4956
реклама. продолжение ниже	4140
реклами от google	337
рекламний матеріал	5083
рекламно каре	251
рекламно съдържание	251
рекламный материал	4266
рекомендовано outbrain	4266
рекомендовано taboola	4266
рекомендуем	4156	4245
рекомендуем почитать	4156
рекомендуем также	4156
рекомендуемое	4156
рекомендуємо	4972	5061
рекомендуємо прочитати	4972
рекомендуємо також	4972
реши кръстословицата	302
реши теста	302
реєстрація	4947
розгадати кросворд	5034
розгорнути	4976	5066
роздрукувати	4953
роздрукувати рецепт	61
роздрукувати статтю	4953
розмір тексту	65
розмір шрифту	65
розшифровка	5049
российской картой	4242
рубрики	4156	4972
річна передплата	5061
річна підписка	5061
""", 'с': """
самая выгодная	4245
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4156
самое популярное	4156
самое читаемое	4156
самое читаемое за день	4156
самое читаемое за неделю	4156
самый популярный	4245
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4156
свежие новости	4156
свернуть	4159
своя сума	5057
своя сумма	4241
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4151
світлина # з #	5065
світлина # із #	5065
сгенерировано ии	4259
сгенерировано нейросетью	4259
сгенерировано с помощью ии	4259
сделать донат	4241
сделать пожертвование	4119
сейчас читают	4156
сигнализирай за грешка	328
сканворд	4223
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4235
скануйте qr-код	5051
скасувати можна будь-коли	5060
скачать аудио	4232
скачать выпуск	4232
скачать из google play	4234
скидка #%	4245
скидка для подписчиков	4226
скопировано	4136
скопировано в буфер обмена	4265
скопировать ссылку	4135
скопировать ссылку на статью	4135
скопійовано	5082
скопійовано в буфер обміну	5081
скопіювати посилання	4953
скопіювати посилання на статтю	4953
скорост	311
скорост на възпроизвеждане	310
скорость воспроизведения	4232
скрий отговорите	332
скрий рекламата	337
скрыть	4161
скрыть ответы	4261
скрыть рекламу	4266
слайд # з #	5065
слайд # из #	4249
слайд # от #	324
слайд # із #	5065
слайд #/#	4249	5065
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
следить за автором	4263
следить за онлайном	4250
следить за темой	4263
следующая	4159
следующая новость	4250
следующая статья	4156
следующая страница	4250
следующая фотография	4250
следующее видео	4232
следующее фото	4250
следующий слайд	4250
слухати	4953
слухати новину	4953
слушай новината	255
слушай статията	310
слушать	4135
слушать новость	4135
см. также	4156
смотреть # фото	4249
смотреть # фотографии	4249
смотреть # фотографий	4249
смотреть видео	4232
смотреть все	4159
смотреть все # фото	4249
смотреть все # фотографии	4249
смотреть все # фотографий	4249
смотреть все фото	4249
смотреть все фотографии	4249
смотреть все фотографий	4249
смотреть галерею	4250
смотреть онлайн-трансляцию	4250
смотреть оригинал	4221
смотреть предложение	4226
смотреть фото	4249
смотреть фотогалерею	4250
смотреть фотографии	4249
смотреть фотографий	4249
смотри также	4156
смотрите также	4156
сначала новые	4261
сначала старые	4261
снимка # от #	324
снимка #/#	324
снимок # из #	4249
советуем почитать	4156
согласен	4145
согласен и продолжить	4146
согласиться	4145
согласиться и продолжить	4229
содержание	4159
содержание статьи	4250
содержимое недоступно	4229
создано ии	4259
создано нейросетью	4259
создано при помощи ии	4259
создано с помощью ии	4259
создать аккаунт	4125
сообщение	4248
сообщение отправлено	4247
сообщить новость	4255
сообщить об опечатке	4151
сообщить об ошибке	4151
сортирай по	332
сортиране	333
сортировать	4262
сортировать по	4261
сортировка	4262
сортування	5078
сортувати	5078
сортувати за	5077
сохранено	4136
сохранить	4135
сохранить выбор	4229
сохранить на потом	4265
сохранить настройки	4229
сохранить рецепт	61
сохранить статью	4135
социальные сети	4137
спасибо за ваш голос	91	4220
спасибо за ваше сообщение	4247
спасибо за подписку	4128
спасибо за регистрацию	4247
спасибо за сообщение	4247
спасибо за участие в опросе	4220
спасибо, ваш голос учтён	4220
спершу нові	5077
спершу старі	5077
спестявате #%	320
спецпроект	4140
спецпроєкт	4956
сповіщення	5053
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4266
спонсорський матеріал	5083
способ оплаты	4123
способы оплаты	4123
спочатку нові	5077
спочатку старі	5077
спри да следваш	334
спробуйте пізніше	5063
спробуйте ще раз	5063
ссылка скопирована	4135
сталася помилка	5064
сталася помилка. спробуйте пізніше	5063
сталася помилка. спробуйте ще раз	5063
станете член	244
стани абонат	244
стани дарител	244
старые	4262
старі	5078
стати патроном	5057
стати підписником	5057
стати співучасником	4944
стати частиною спільноти	4944
стати членом клубу	5057
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	5072
стать патроном	4119
стать соучастником	4119
стать спонсором	4119
статья защищена авторским правом	4256
створено за допомогою штучного інтелекту	5075
створено за допомогою ші	5075
створено штучним інтелектом	5075
створено ші	5075
створити акаунт	4947
стежити за автором	5079
стежити за онлайном	5066
стежити за темою	5079
стислий переказ від ші	5075
стоимость доставки	4227
сторінка # з #	5065
сторінка # із #	5065
сторінка #/#	5065
страница # из #	4249
страница # от #	324
страница #/#	324	4249
стрічка новин	4972
субтитри	311	5049
субтитры	4233
судоку	303	4223	5039
сума по избор	317
сховати	4976
сховати відповіді	5077
сховати рекламу	5083
сходни новини	252
схожі матеріали	4972
схожі новини	4972
схожі статті	4972
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
сыграть	4223
сюжет	4156
сюжеты	4156
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	5053
так, дякую	5053
так, увімкнути	5030
так, хочу	5053
також читайте	4972
твитнуть	4135
твиттер	4136
твітнути	4953
теги	4156	4972
текст продовжується під рекламою	4956
текст создан автоматически	4259
текст створено автоматично	5075
текст читает робот	4232
текущее время	4233
текущее время #	4232
текущо време	311
текущо време #	310
телеграм	4136
телефон	323	4248	5064
тема	323	4248	5064
тема дня	4156
теми	4972
темы	4156
тест дня	4220
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4125
только необходимые	4229
транскрипция	311
тривалість	5049
тривалість #	5049
търговско съдържание	337
тільки необхідні	5045
""", 'у': """
у вас вже є акаунт	5060
у вас включен adblock	4238
у вас нет подписки	4244
у вас уже есть аккаунт	4244
у кошик	4958
у мене вже є акаунт	5060
у мене є акаунт	5060
у мене є передплата	5060
у меня есть аккаунт	4244
у меня есть подписка	4244
у меня нет аккаунта	4244
у меня уже есть аккаунт	4244
у цій статті	5066
уведомления	4237
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4159
увеличить изображение	4250
увеличить текст	4265
увеличить фото	4250
увеличить шрифт	4265
увійти	4947
увійти з google	5060
увійти за допомогою google	5060
увійти через apple	5060
увійти через facebook	5060
увійти через google	5060
увійти, щоб коментувати	5077
увімкнути	5053
увімкнути звук	5048
увімкнути сповіщення	5029
увімкніть сповіщення	5029
угостите нас кофе	4241
угостить кофе	4242
уже есть аккаунт	4125
уже зарегистрированы	4125
уже зареєструвалися	4947
уже отключил	4240
узнать цену	4226
укажите сумму	4241
уменьшить шрифт	4265
умови використання	4962
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4229
управление уведомлениями	4236
управлявай съгласието	307
управлять согласием	4229
условия за ползване	307
установить приложение	4234
усі коментарі	5077
усі матеріали	5066
усі матеріали автора	5066
усі матеріали авторки	4988
усі матеріали за темою	5066
усі новини	4974
усі статті	5066
усі статті автора	5066
участие в азартных играх может вызвать зависимость	4142
участие в азартных играх может вызвать игровую зависимость	4142
""", 'ф': """
файлы cookie	4145
фамилия	323	4248
фейсбук	4136
филворды	4223
фото	4156
фото # з #	5065
фото # из #	4249
фото # із #	5065
фото #/#	4249	5065
фоторепортаж	4156
""", 'х': """
харесай	255
харесва ми	333
хорошо	4145
хотите получать уведомления	4236
хочете отримувати сповіщення	5052
""", 'ц': """
це було корисно	5075
це відео більше недоступне	5048
це відео недоступне	5048
це відео недоступне у вашій країні	5048
це поле обов'язкове	5063
цей контент недоступний	5045
цей контент неможливо показати	5045
цей матеріал закритий	5060
цена на доставката	305
ця стаття закрита	5060
цял екран	310
""", 'ч': """
час читання # хв	4974
час, що залишився	5048
час, що залишився #	5048
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4967
читает синтезированный голос	4232
читайте в застосунку	5050
читайте в приложении	4234
читайте еще	4156
читайте ещё	4156
читайте ниже	4140
читайте первыми в приложении	4234
читайте першими в застосунку	5050
читайте по теме	4156
читайте также	4156
читайте також	4972
читати без обмежень	5060
читати без реклами	5083
читати всю новину	5066
читати всю статтю	5066
читати далі	4974
читати з передплатою	5060
читати коментарі	5077
читати оригінал	5036
читати повністю	4974
читати розшифровку	5048
читати статтю повністю	5066
читати також	4972
читать без ограничений	4244
читать без рекламы	4266
читать в max	4137
читать в telegram	4137
читать всю статью	4250
читать далее	4159
читать дальше	4159
читать ещё	4159
читать комментарии	4151
читать оригинал	4221
читать полностью	4159
читать расшифровку	4232
читать с подпиской	4244
читать статью полностью	4250
читать также	4156
читать целиком	4250
читає синтезований голос	5048
чому я бачу цю рекламу	5083
что еще почитать	4156
что ещё почитать	4156
что-то пошло не так	4248
что-то пошло не так, попробуйте позже	4247
что-то пошло не так. попробуйте еще раз	4247
что-то пошло не так. попробуйте ещё раз	4247
что-то пошло не так. попробуйте позже	4247
чуй статията	310
""", 'ш': """
швидкість відтворення	5048
ші може помилятися	5075
""", 'щ': """
ще за темою	4972
ще на цю тему	4975
ще не передплатник	5060
ще немає акаунта	5060
ще новини	4972
що ще почитати	4972
щомісяця	4944	5061
щомісячна підтримка	5058
щомісячний внесок	5057
щоп'ятниці. безкоштовно. без спаму	5063
щороку	5061
щось пішло не так	5064
щось пішло не так, спробуйте пізніше	5063
щось пішло не так. спробуйте пізніше	5063
щось пішло не так. спробуйте ще раз	5063
""", 'э': """
экономия #%	4245
эксклюзивно для подписчиков	4244
электронная почта	4128
электронная почта или логин	4244
эта статья закрыта	4244
это было полезно	4259
это видео больше недоступно	4232
это видео недоступно	4232
это видео недоступно в вашей стране	4232
это поле обязательно	4247
это поле обязательно для заполнения	4247
этот контент невозможно показать	4229
этот контент недоступен	4229
этот материал закрыт	4244
""", 'я': """
я вже підтримую	4943
я вимкнув блокувальник	5054
я отключил	4240
я отключил блокировщик	4238
я уже поддерживаю	4118
як вимкнути adblock	5054
як ми захищаємо джерела	5071
як ми захищаємо наші джерела	5071
якість	5049
яндекс.дзен	4136
""", 'і': """
ім'я	5064
індекс	5064
інша сума	5057
інші матеріали автора	5066
інші матеріали авторки	4988
інші новини	19	4972
інші статті автора	5066
інші статті авторки	4988
""", 'א': """
אהבתי	2309
אודות	2273
אודות הכותב	2341
אולי אחר כך	2325
אולי גם יעניין אותך	2258
אולי יעניין אותך	2258
אולי יעניין אותך גם	2297
אולי יעניין אתכם	2258
אולי יעניין אתכם גם	2297
אולי מאוחר יותר	2236
אולי פספסתם	2297
אחר כך	2326
איך מכבים	2330
איך מכבים חוסם פרסומות	2328
אימייל	2337
אימייל לא תקין	2336
אין לך חשבון	2334
אין לכם חשבון	2334
אינציקלופדיית ynet	2258
אישור	2255	2325
אישור הכל	2321
אישור והמשך	2320
אני מאשר את תנאי השימוש	2336
אני מאשר קבלת דיוור	2336
אני מאשר/ת קבלת דברי פרסומת	2336
אני מאשר/ת קבלת דיוור	2336
אני מסכים	2255
אני מסכים לתנאי השימוש	2336
אני מסכים/ה לתנאי השימוש	2336
אני מסכימה	2255
אפשר	2326
אפשר התראות	2324	2325
אפשר לבטל בכל רגע	2334
אפשר תמיד	2320
אפשרויות נוספות	2349
אשר את כל העוגיות	2354
אשר הכל	2321
אשר והמשך	2320
""", 'ב': """
בדקו את תיבת הדואר	2336
בדקו את תיבת המייל	2336
בחירה	2335
בחן את עצמך	2311
בחנו את עצמכם	2311
בחסות	2302
בחר	2335
בחר מסלול	2334
בחר סכום	2356
בחרו את המינוי שלכם	2334
בחרו מינוי	2334
בחרו מסלול	2334
בחרו סכום	2356
בטל השתקה	2316
ביטול	2325
ביטול הסכמה	2320
ביטול השתקה	2316
בלי ספאם	2336
בלעדי למנויים	2334
במעקב	2346
בשיתוף	2252
בשיתוף עם	2350
""", 'ג': """
גודל גופן	65
גודל הטקסט	2348
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2357
""", 'ד': """
דווח על טעות	2257
דווח על תגובה	2352
דווחו לנו על טעות	2308
דחה את כל העוגיות	2354
דחה הכל	2321
דחיית הכל	2321
דיווח	2309
דיווח על טעות	2308
דיווח על תגובה	2352
דילוג לתוכן	2260
דילוג לתוכן המרכזי	2260
דלג לתוכן	2262
דלג לתוכן הראשי	2260
דלג על הפרסומת	2355
דלגו למתכון	61
דלגו על הפרסומת	2355
דף הבית	2262
""", 'ה': """
האזינו	2247
האזינו בספוטיפיי	2353
האזינו לכתבה	2316
האזן לכתבה	2316
האם הכתבה עזרה לך	2308
האם הכתבה עניינה אותך	2308
האם העמוד עזר לך	2308
האם זה היה מועיל	2308
הבא	2262
הבנתי	2263
הבקשה התקבלה	2358
הבקשה נשלחה	2358
הגב	2257
הגדל טקסט	2348
הגדל תמונה	2340
הגדלת גופן	2284	2285
הגדלת טקסט	2348
הגדלת תמונה	2340
הגדרות	2255
הגדרות עוגיות	2320
הגדרות פרטיות	2255	2320
הדפיסו את המתכון	61
הדפיסו כתבה	2296
הדפס	2247
הדפס מתכון	61
הדפסה	2247	2285
הדפסת המתכון	61
הדפסת כתבה	2296
ההודעה נשלחה	2336
ההודעה שלך	2358
ההצבעה שלך נקלטה	2308
ההצעה המשתלמת ביותר	2335
ההרשמה אושרה	2358
הודעתך נשלחה	2336
הווידאו אינו זמין	2316
הוסיפו תגובה	2257
הוסף כמקור מועדף	2345
הוסף לסל	2360
הוסף תגובה	2257
הוסף תשובה	2352
הוספה לסל	2360
הוספה לרשימת הקריאה	2284
הוספת תגובה	2257
הוקרא בקול סינתטי	2316
הורד שמע	2316
הורדת הפרק	2316
הורדת השמע	2316
הורידו את האפליקציה	2323
הזינו כתובת מייל	2358
הזכירו לי מאוחר יותר	2236
הזן כתובת אימייל	2358
החדשות ביותר	2309
החדשים ביותר	2309
החנות	2350
החשבון שלי	2239
הטבה לקוראים	2314
הטבות למנויים	2314
הטופס נשלח בהצלחה	2336
הירשם	2239
הירשמו להתראות	2324
הישנות ביותר	2309
הכי נצפים	2258
הכי נקרא	2258
הכי נקראות	2258
הכי נקראות היום	2297
הכי פופולרי	2335
הכינוי שלך	2352
הכניסו כתובת מייל	2358
הכתבה הבאה	2258
הכתבה המלאה למנויים	2296
הכתבה הקודמת	2258
הכתבה נעולה	2334
המייל האדום	2341
המייל שלך	2358
המלצות	2258
המקומות מוגבלים	2300
המשיכו לקרוא	2359
המשך בדפדפן	2323
המשך לאתר	2323
המשך לקרוא	2262
המשך עם google	2334
המשך עם אימייל	2357
המשך עם אפל	2334
המשך עם גוגל	2334
המשך עם פייסבוק	2334
המשך קריאה	2262
הנגן נטען	2316
הנצפים ביותר	2297
הנקראות ביותר	2258
הנקראים ביותר	2297
הסרטון אינו זמין	2316
הסרטון אינו זמין כעת	2316
הסרטון הבא	2355
הסרטון הקודם	2355
הסרטון לא זמין	2316
הסרטון לא זמין כעת	2316
הסרטון נטען	2316
הסתר	2263
הסתר תגובות	2308
הסתר תשובות	2308
העדפות עוגיות	2320
העדפות פרטיות	2354
הענק כתבה במתנה	2348
הענקת כתבה במתנה	2348
העתיקו את הקישור	2296
העתיקו קישור	2296
העתק	2349
העתק קישור	2247	2285
העתקת הקישור	2296
העתקת קישור	2247	2285
הפופולרי ביותר	2335
הפופולריות ביותר	2309
הפסק לעקוב	2345
הפסקת מעקב	2345
הפעל התראות	2324
הפעל סרטון	2316
הפעלה אוטומטית	2317
הפעלת התראות	2324
הפרסומת ממשיכה	2360
הצביעו	91	2309
הצביעו בסקר	2308
הצבע	91	2309
הצבעה	92
הצבעתך נקלטה	2308
הצג את כל התגובות	2270
הצג ב-x	2353
הצג הכל	2263
הצג כתוביות	2316
הצג מפה	2263
הצג מקור	2263
הצג עוד	2262
הצג פוסט	2320
הצג פוסט זה באינסטגרם	2353
הצג פחות	2263
הצג תגובות	2308
הצג תוכן	2320
הצג תוצאות	91	2309
הצג תמיד	2320
הצג תשובות	2308
הצגת התוכן	2320
הצגת כל התגובות	2270
הצהרת נגישות	2273
הצטרפו	2237
הצטרפו אלינו	2237
הצטרפו לתומכים	2331
הצעה לקוראים	2314
הקודם	2262
הקטן טקסט	2348
הקטנת גופן	2284	2285
הקטנת טקסט	2348
הקישור הועתק	2296
הקראה אוטומטית	2316
הקש להפעלת קול	2355
הרשמה	2239
השאירו תגובה	2270
השאר אותי מחובר	2334
השאר תגובה	2270
השב	2257
השהה	2280
השתק	2317
השתקה	2317
השתתפו בסקר	2308
התגובה שלך	2352
התגובות למנויים בלבד	2352
התגובות מושבתות	2352
התחבר	2239
התחבר עם google	2334
התחברות	2239
התחברות באמצעות גוגל	2334
התחברות עם גוגל	2334
התחברות עם פייסבוק	2334
התמונה הבאה	2359
התמונה הקודמת	2359
התרומה שלי	2356
""", 'ו': """
וואטסאפ	2285
ווטסאפ	2247	2285
וידאו	2258
""", 'ז': """
זהו שדה חובה	2336
זכור אותי	2335
זמן נוכחי	2317
זמן נותר	2317
""", 'ח': """
חד פעמי	2332
חד-פעמי	2332
חדשות אחרונות	2258
חודש ראשון ב-#	2295
חודש ראשון ב-# ש"ח	2295
חודש ראשון בשקל	2295
חודש ראשון חינם	2295
חזרה למעלה	2262
חזרה לעמוד הבית	2340
חזרה לעמוד הראשי	2260
חזרה לראש העמוד	2260
חזרה לרשימה	2359
חידוש מינוי	2357
חיוב חודשי	2335
חיוב שנתי	2335
חינם, בלי ספאם	2336
חיפוש	2262
""", 'ט': """
טוויטר	2247	2285
טוען וידאו	2316
טוען נגן	2316
טלגרם	2247	2285
טעינת הפוסט	2320
טען מחדש	2328
טען מחדש את הדף	2328
טען עוד	2262
טען פוסט	2320
טען תגובות נוספות	2308
טען תוכן	2320
""", 'י': """
יציאה	2239
יציאה ממסך מלא	2316
יש לי חשבון	2334
""", 'כ': """
כבר הצבעת	2308
כבר הצבעתם	2308
כבר יש לך חשבון	2334
כבר מנוי	2334
כבר מנויים	2334
כבר מנויים? התחברו	2239
כבר נרשמת	2239
כותרות אחרונות	2258
כיביתי	2330
כיביתי את חוסם הפרסומות	2328
כל שקל חשוב	2331
כל תרומה חשובה	2331
כל תרומה עוזרת	2331
כללי התגובות	2308
כן, אני רוצה	2324
כן, אשמח	2325
כניסה	2239
כניסה למנויים	2239
כתבה זו הוענקה במתנה	2361
כתבה זו היא תוכן ממומן	2296
כתבה ממומנת	2302
כתבה נעולה	2334
כתבו את תגובתכם	2352
כתבו לנו	2341
כתבו תגובה	2257
כתבות אחרונות	2258
כתבות מומלצות	2258
כתבות נוספות	2258
כתבות נוספות בנושא	2297
כתבות נוספות שיעניינו אתכם	2297
כתבות נוספות של הכתב	2340
כתבות קשורות	2258
כתבות שאולי פספסתם	2297
כתבות שיעניינו אתכם	2297
כתוב תגובה	2308
כתובת אימייל לא תקינה	2336
כתובת המייל כבר רשומה	2358
כתובת המייל שלך	2358
כתובת מייל לא תקינה	2336
כתיבת תגובה	2308
""", 'ל': """
לא אהבתי	2309
לא כעת	2236
לא ניתן להפעיל את הסרטון	2316
לא ניתן להציג את התוכן	2320
לא ניתן להציג תוכן זה	2320
לא ניתן לטעון את הסרטון	2355
לא ניתן לנגן את הסרטון	2316
לא עכשיו	2236	2325
לא תודה	2236	2325
לא, תודה	2236	2325
לגלריה	2340
לגלריה המלאה	2340
לגלריית התמונות	2340
לדף הבית	2340
לדף התרומות	2331
להאזנה בספוטיפיי	2353
להאזנה לכתבה	2316
להורדה ב-app store	2323
להורדה ב-google play	2323
להורדה מ-app store	2323
להורדה מ-google play	2323
להורדת האפליקציה	2296
להזמנה לחצו כאן	2360
להזמנת כרטיסים	2314
להמשך קריאה	2239
להרשמה	2239
להרשמה לאירוע	2300
לחידון	2311
לחידון המלא	2311
לחנות	2350
לחנות שלנו	2300
לחצו להפעלת הסאונד	2355
לידיעה המלאה	2340
לכל החדשות	2340
לכל החידונים	2311
לכל הכתבות	2262
לכל הכתבות בנושא	2297
לכל הכתבות של הכתב	2340
לכל המשחקים	2311
לכל הסרטונים	2340
לכל העדכונים, הכתבות והסרטונים	2297
לכל התגובות	2257
לכל התמונות	2340
לכתבה הבאה	2340
לכתבה הבאה בסדרה	2297
לכתבה המלאה	2340
לכתבה הקודמת	2340
לכתבה הקודמת בסדרה	2297
לכתבה נוספת	2359
לכתיבת תגובה	2270
למוצר	2350
למנויים בלבד	2243
למתכון	61
לעמוד הבית	2340
לעמוד התרומות	2331
לפרויקט המלא	2340
לפרופיל הכתב	2341
לפרטי המוצר	2360
לפרטים	2263
לפרטים והרשמה	2300
לפרטים נוספים והרשמה	2300
לפתיחת הכתבה	2357
לצפייה ביוטיוב	2353
לצפייה בכל התגובות	2270
לצפייה במסלולים	2357
לצפייה בתוצאות	91
לקריאה באפליקציה	2323
לקריאה מאוחר יותר	2361
לראש הדף	2340
לראש העמוד	2340
לרכישה באמזון	2314
לרכישה לחצו כאן	2314
לרכישת הספר	2314
לרכישת כרטיסים	2314
לרכישת כרטיסים לחצו כאן	2314
לרכישת מינוי	2239
לרכישת מינוי לחצו כאן	2296
לשלוח כתבה במתנה	2284	2285
לתיק המלא	2340
לתמונות	2263
לתרום	2237
לתרומה	2237
לתרומה לחצו כאן	2331
""", 'מ': """
מאוחר יותר	2326
מאשר	2255
מאשרת	2255
מבזקים	2258
מדיניות הפרטיות	2256
מדיניות הפרטיות ותנאי השימוש	2256
מדיניות פרטיות	2255	2273
מהירות הפעלה	2316
מהירות ניגון	2316
מודעה	2252
מומלץ עבורך	2297
מומלץ עבורכם	2297
מומלצים	2258
מוקרא בקול סינתטי	2316
מידע נוסף	2255
מיון לפי	2309
מייל	2285	2337
מיין לפי	2309
ממומן	2252
מסך מלא	2317
מסלולי מינוי	2357
מספר המקומות מוגבל	2300
מעבר למתכון	61
מעוניינים לקבל התראות	2324
מצאת טעות	2308
מצאתם טעות	2257
מצאתם טעות בכתבה	2308
מצב כהה	2321
משהו השתבש	2337
משך	2317
משך הסרטון	2355
משלוח חינם	2350
מתנה לחבר	2348
""", 'נ': """
נא להזין כתובת מייל תקינה	2336
נגישות	2273
נגן	2280
נגן וידאו	2316
נגן שמע	2355
נוצר באמצעות ai	2355
נוצר על ידי ai	2355
נושאים	2258
נושאים קשורים	2258
ניגון אוטומטי	2317
ניהול אפשרויות	2354
ניהול הסכמה	2320
ניהול העדפות	2354
ניהול עוגיות	2320
ניתן לבטל בכל עת	2334
נרשמת בהצלחה	2336
""", 'ס': """
סגור	2236
סגור גלריה	2359
סגור חלון	2359
סגור תפריט	2359
סגירה	2236
סודוקו	2313
סוף הפרסומת	2314
סוף פרסומת	2314
סיכום ai	2278
סיכום אוטומטי	2344
סיכום הכתבה	2278
סכום אחר	2331
סכום לבחירה	2356
ספרו לנו מה דעתכם	2308
סקר	92
סקר היום	91
סרטון זה אינו זמין	2316
סרטון זה אינו זמין עוד	2316
סרקו את הקוד	2323
סרקו את קוד ה-qr	2323
""", 'ע': """
עבור לתוכן	2260
עבור לתוכן המרכזי	2260
עדיין לא מנוי	2334
עדיין לא מנויים	2334
עוד	2262
עוד באותו נושא	2297
עוד בנושא	2258
עוד בערוץ	2258
עוד חדשות	2258
עוד כתבות	19	2258
עוד כתבות בנושא	19
עוד כתבות מעניינות	2296
עוד לא מנויים	2334
עוד סיפורים	2297
על הכותב	2341
עקבו אחר הכתב	2345
עקבו אחר הנושא	2345
עקבו אחרי הכתב	2345
עקבו אחרי הנושא	2345
עקוב אחרי הכתב	2345
""", 'פ': """
פייסבוק	2247	2285
פנייה לכתב	2341
פנייה למערכת	2341
פרטים	2263
פרסום	2252
פרסומת	2252
פרסם	2309
פרסם אצלנו	2273
פרסמו אצלנו	2273
פתח	2263
פתח באפליקציה	2323
פתיחה באפליקציה	2323
""", 'צ': """
צור חשבון	2239
צור קשר	2257	2273
צפו באינסטגרם	2353
צפו בטוויטר	2353
צפו ביוטיוב	2353
צפו בפייסבוק	2353
צפו גם	2359
צפייה חוזרת	2355
צרו קשר	2273	2341
צרו קשר עם המערכת	2341
""", 'ק': """
קבל הכל	2321
קבלת התראות	2324
קוד קופון	2360
קודי הנחה	2360
קרא גם	2258
קרא עוד	2262
קראו באפליקציה	2323
קראו בחינם	2357
קראו גם	2258
קראו עוד	2262
""", 'ר': """
רוצה לקבל התראות	2324
רוצים לקבל התראות	2324
רענון העמוד	2328
רענן את הדף	2328
רעננו את הדף	2328
""", 'ש': """
שדה זה הוא חובה	2336
שדה חובה	2336
שדות חובה	2336
שחק עכשיו	2311
שחקו עכשיו	2311
שינוי גודל הגופן	2284
שיתוף	2247
שיתוף בוואטסאפ	2348
שיתוף בווטסאפ	2247
שיתוף בטוויטר	2247
שיתוף במייל	2296
שיתוף בפייסבוק	2247
שכחת את הסיסמה	2334
שכחת סיסמה	2334
שכחתי סיסמה	2239
שלח	91	2337
שלח לחבר	2247
שלח תגובה	2308
שלחו את הכתבה במתנה	2296
שלחו במתנה	2296
שלחו כתבה במתנה	2284
שלחו לחבר	2285	2348
שלחו לנו סרטונים	2341
שלחו לנו תמונות	2341
שלחו משוב	2308
שליחה	2337
שליחה במייל	2247
שליחת כתבה במתנה	2284
שליחת משוב	2308
שליחת תגובה	2308
שמור	2349
שמור העדפות	2320
שמור כתבה	2361
שמור לרשימת הקריאה	2284	2285
שמירה	2247
שמירה לרשימת הקריאה	2284
שמירת הגדרות	2320
שמירת המתכון	61
שמירת כתבה	2296
שמרו כתבה	2296
שמרו לקריאה מאוחרת	2296
שתף	2247
שתף כתבה	2361
שתפו	2247
שתפו את הכתבה	2247
שתפו בוואטסאפ	2296
שתפו בווטסאפ	2296
שתפו בטוויטר	2348
שתפו בטלגרם	2296
שתפו בפייסבוק	2247
שתפו כתבה זו	2361
""", 'ת': """
תגובה	2257
תגובות	2257
תגובות נוספות	2308
תגיות	2258
תודה על ההצבעה	2308
תודה על הצבעתך	91
תודה על התמיכה	2356
תודה על תמיכתכם	2356
תודה שהצבעת	2308
תודה שהצבעתם	2308
תודה, ההודעה נשלחה	2336
תוכן למנויים	2239
תוכן ממומן	87	2252
תוכן מסחרי	2302
תוכן מקודם	2252
תוכן פרסומי	2302
תוכן שיווקי	87	2252
תוכן שיווקי בשיתוף	2302
תוצאות	92
תוצאות ההצבעה	2309
תוצאות הסקר	2309
תורגם אוטומטית	2296
תיקון טעות	2296
תמונה # מתוך #	2260
תמכו בנו	2237
תמכו בנו בפטריאון	2331
תמכו בעיתונות	2331
תמלול	2317
תנאי השימוש	2256
תנאי השימוש | מדיניות הפרטיות	2256
תנאי השימוש ומדיניות הפרטיות	2256
תנאי פרסום תגובות	2308
תנאי שימוש	2255	2273
תפריט	2262
תקציר ai	2278
תקציר בינה מלאכותית	2278
תקציר הכתבה	2278
תרגום אוטומטי	2317
תרומה	2237
תרומה חד פעמית	2331
תרומה חד-פעמית	2331
תרומה חודשית	2331
תרמו	2237
תרמו עכשיו	2237
תשבץ	2313
תשבצים	2313
תשחץ	2313
תשלום באמצעות paypal	2357
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1861
اجازه ميدهم	1862
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1833
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1795
اخبار مرتبطة	171
اخبار پيشنهادي	1833
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
اخرين اخبار	1795
اخرين خبرها	1833
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1799
ادامه با google	1870
ادامه با گوگل	1870
ادامه خبر	1876
ادامه در مرورگر	1858
ادامه مطلب	1799
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1819
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
ادعموا الصحافة المستقلة	206
اذهب الي الوصفة	61
ارتباط با ما	1811
ارسال	91	115	1785
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1844
ارسال به تلگرام	1823
ارسال به دوستان	1785
ارسال تعليق	182
ارسال خبر	1877
ارسال ديدگاه	1844
ارسال راي	91
ارسال رايگان	1886
ارسال سوژه	1877
ارسال نظر	1794
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1811
از دست ندهيد	1833
از راي شما متشكريم	1844
از شركت شما در نظرسنجي متشكريم	1844
از ما حمايت كنيد	1779
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
اشتباهي ديدهايد	1844
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1781
اشتراك بخريد	1830
اشتراك خود را انتخاب كنيد	1870
اشتراك در تلگرام	1884
اشتراك در واتساپ	1884
اشتراك گذاري	1785
اشتراك گذاري در تلگرام	1823
اشتراكگذاري	1785
اشتراكگذاري در تلگرام	1884
اشتراكگذاري در واتساپ	1884
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
اطلاعات بيشتر	1791
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
افزودن به منابع ترجيحي	1881
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
اكنون بازي كنيد	1847
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
الان نه	1778
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
امكان نمايش اين محتوا وجود ندارد	1855
امكان پخش ويدئو وجود ندارد	1851
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1871
انتخاب اشتراك	1870
انتخاب طرح	1870
انتشار	1845
انتشار يافته : #	1808
انتشار يافته: #	1808
انتقل الي الوصفة	61
انتهاي پيام	1823
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1884
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
اولين نفري باشيد كه نظر ميدهد	1823
ايا اين مطلب براي شما مفيد بود	1844
ايا اين مطلب مفيد بود	1844
ايا اين مقاله مفيد بود	1844
ايا مايليد اعلان دريافت كنيد	1860
ايا ميخواهيد اعلان دريافت كنيد	1860
ايجاد حساب	1781
ايقاف مؤقت	190
ايميل	1873
ايميل خود را بررسي كنيد	1872
ايميل معتبر وارد كنيد	1872
ايميل نامعتبر	1872
ايميل نامعتبر است	1872
اين فيلد الزامي است	1872
اين فيلد ضروري است	1872
اين مطالب را هم بخوانيد	1833
اين مطلب را هم بخوانيد	1833
اين مطلب مفيد بود	1844
اين مقاله قفل است	1870
اين ويدئو در دسترس نيست	1851
اين ويدئو ديگر در دسترس نيست	1851
اين ويديو در دسترس نيست	1851
اپ استور	1859
اپليكيشن را دانلود كنيد	1858
اپليكيشن را نصب كنيد	1858
اگهي	1787
اگهيها	1839
""", 'ب': """
با تشكر، پيام شما ارسال شد	1872
با ما تماس بگيريد	1877
با پردازش دادههايم موافقم	1872
بارگذاري دوباره صفحه	1865
بارگذاري مجدد صفحه	1865
بارگذاري محتوا	1855
بارگذاري پست	1855
باز كردن	1800
باز كردن در اپليكيشن	1858
باز كردن در برنامه	1858
بازار	1859
بازخورد بدهيد	1844
بازرگاني	1839
بازي رايگان	1847
بازي كنيد	1847
بازگشت به بالا	1799
بازگشت به صفحه اصلي	1876
باقات الاشتراك	234
بالفيديو	157
بحث	133
براي ارسال نظر وارد شويد	1844
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1795
برچسبها	1795
بزرگتر كردن متن	1884
بزرگنمايي تصوير	1876
بستن	1778
بصوت اصطناعي	220
بصوت الذكاء الاصطناعي	220
بعدا	1861
بعدا ياداوري كن	1778
بعدي	1799
بلغ عن تعليق	228
بلغ عن خطا	161
بله، ميخواهم	1861
به اشتراك بگذاريد	1785
به اين مطلب گوش دهيد	1851
به اين مقاله گوش دهيد	1851
بهترين پيشنهاد	1871
بيشتر	1795	1799
بيشتر ببينيد	1833
بيشتر بخوانيد	1795
بيصدا	1852
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1795
تازهسازي صفحه	1865
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1787
تبليغات	1787	1811
تبليغات در گوگل	1839
تبليغات متني	1839
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
تخفيف ويژه خوانندگان	1850
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1852
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
تعداد نظرات: #	1808
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
تلگرام	1785
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
تماس با تحريريه	1877
تماس با ما	1794	1811
تماس با نويسنده	1877
تماشاي ويديو	1823
تمام صفحه	1852
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1791
تنظيمات حريم خصوصي	1855
تنظيمات كوكي	1793
تنظيمات كوكيها	1793
تهيه اشتراك	1830
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1851
تويتر	115
توييتر	1785
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1844
ثبت راي	91
ثبت نام	1781
ثبت نام شما با موفقيت انجام شد	1872
ثبت نظر	91	1794
ثبتنام	1781
ثبتنام كنيد	1837
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1855
جدول كلمات متقاطع	1849
جديدترين اخبار	1795
جديدترينها	1845
جزئيات	1800
جستجو	1799
جستجوي پيشرفته	1811
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1778
حامي ما شويد	1868
حامي مالي	1886
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1793
حساب كاربري	1781
حساب كاربري دارم	1870
حساب كاربري داريد	1870
حساب كاربري نداريد	1870
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
حمايت كنيد	1779
حمايت مالي	1779
حمايت مالي از ما	1868
حمايت ماهانه	1869
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1799
خبر بعدي	1823
خبر قبلي	1823
خبرهاي بيشتر	1833
خبرهاي داغ	1833
خبرهاي مرتبط	1795
خبرهاي پيشنهادي	1833
خروج	1781
خروج از تمام صفحه	1851
خريد از امازون	1850
خريد اشتراك	1830
خريد اشتراك سالانه	1830
خريد اشتراك ماهانه	1830
خريد انلاين	1886
خريد اين كتاب	1850
خريد اينترنتي	1886
خريد بليت	1850
خريد بليط	1850
خريد كتاب	1850
خطايي ديدهايد	1844
خطايي رخ داد	1873
خلاصه با هوش مصنوعي	1880
خلاصه هوش مصنوعي	1880
خواندن در اپليكيشن	1858
خواندهشده با صداي مصنوعي	1851
خودتان را بيازماييد	1847
خيارات اخري	225
""", 'د': """
دانش خود را بسنجيد	1847
دانلود	1817
دانلود از اپ استور	1858
دانلود از بازار	1858
دانلود از گوگل پلي	1858
دانلود اپليكيشن	1858
دانلود صدا	1851
دانلود فايل صوتي	1817	1851
دانلود فيلم	1817
دانلود مستقيم	1859
دانلود ويدئو	1851
دانلود ويديو	1817
دانلود پادكست	1851
در انتظار بررسي : #	1808
در انتظار بررسي: #	1808
در حال بارگذاري	1851
در حال بارگذاري ويدئو	1851
در حال بارگذاري ويديو	1851
در صف انتشار: #	1808
در صف بررسي: #	1808
در نظرسنجي شركت كنيد	1844
در همين رابطه	1833
در همين زمينه	1833
در پاتريون حمايت كنيد	1868
درباره ما	1811
درباره نويسنده	1877
دريافت از اپ استور	1858
دريافت از بازار	1858
دريافت از كافه بازار	1858
دريافت از كافهبازار	1859
دريافت از مايكت	1858	1859
دريافت از گوگل پلي	1858
دريافت اعلانها	1860
دستهبندي	1795
دعمك يصنع الفرق	233
دعوت به همكاري	1823
دنبال كردن	1882
دنبال كردن اين موضوع	1881
دنبال كردن موضوع	1881
دنبال كردن نويسنده	1881
ديدگاه	1794
ديدگاه خود را بنويسيد	1844
ديدگاهتان را بنويسيد	1823
ديدگاهها	1794
""", 'ذ': """
ذات صلة	129
ذخيره	1785
ذخيره تنظيمات	1855
ذخيره خبر	1823
ذخيره دستور پخت	61
ذخيره مطلب	1823
ذخيره مطلب براي بعد	1823
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1845
راي شما ثبت شد	91	1844
راي شما ثبت شده است	1844
رايگان و بدون هرزنامه	1872
ربما لاحقا	100
رد	128	1791
رد همه	1856
رزرو بليت	1886
رسالتك	212
رفتن به بالا	1876
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1868
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1870
رمز عبور را فراموش كردهايد	1781
روابط ممولة	175
رپورتاژ	1787
رپورتاژ اگهي	1787
""", 'ز': """
زمان باقيمانده	1852
زمان فعلي	1852
""", 'س': """
سؤال اليوم	91
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1851
سماح	200
سودوكو	187	1849
سوژه بفرستيد	1877
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1791	1793
سياست حفظ حريم خصوصي	1790	1791
سياست كوكي	1791
سياست كوكيها	1790
سيب اپ	1859
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
شايد بعدا	1778
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1844
شرايط استفاده	1793
شرايط استفاده و حريم خصوصي	1793
شرايط را ميپذيرم	1872
شركاؤنا	194
شركاي ما	1856
شركت در ازمون	1847
شركت در نظرسنجي	1844
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1847
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1881
شما قبلا راي دادهايد	1844
شنيدن اين مطلب	1851
شنيدن مقاله	1851
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1799
صفحه كمك مالي	1868
صندوق ورودي خود را بررسي كنيد	1872
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1837
ظرفيت محدود است	1837
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
عضويت	1781
عطلت مانع الاعلانات	204
عكس	1795
عكسهاي بيشتر	1876
عكسهايتان را براي ما بفرستيد	1877
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1808
غيرفعال كردم	1867
غيرقابل انتشار: #	1808
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1870
فروشگاه	1886
فعال كردن	1861
فعال كردن اعلانها	1860
فعالسازي	1862
فعالسازي اعلانها	1860
فعل الاشعارات	198
فعلا نه	1861
فقط براي مشتركان	1781
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1785
فيلد الزامي	1872
فيلدهاي الزامي	1872
فيلم اصلي	1817
""", 'ق': """
قبلي	1799
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1790
قبول همه	1856
قبول همه كوكيها	1790
قبول و ادامه	1791	1855
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترينها	1845
قراءة المزيد	133
قراءة الية	220
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1844
قوانين و مقررات	1811
قوانين و مقررات را ميپذيرم	1872
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1859
كافهبازار	1859
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1858
كد ويدئو	1817
كد ويديو	1817
كد پخش	1817
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
كليدواژهها	1795
كمك كنيد	1779
كمك مالي	1779
كمك ماهانه	1869
كمك يكباره	1868
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1793
كوچكتر كردن متن	1884
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت اصلي	1817
كپي	1885
كپي شد	1819	1823
كپي كردن لينك	1823
كپي لينك	1785
كپي لينك كوتاه	1819
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
لطفا ان را غيرفعال كنيد	1867
لطفا ايميل خود را وارد كنيد	1872
لطفا نظر خود را بنويسيد	1807
لطفا يك ايميل معتبر وارد كنيد	1872
لغو در هر زمان	1870
لغو دنبال كردن	1881
لغو رضايت	1855
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
لينك خبر كپي شد	1819
لينك كوتاه	1785
لينك كوتاه خبر	1819	1823
لينك كوتاه كپي شد	1819
لينك كپي شد	1819	1823
""", 'م': """
مادة اعلانية	119
مايكت	1859
مبلغ اخر	206
مبلغ دلخواه	1868
مبلغ ديگر	1868
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1876
متن كامل مقاله را بخوانيد	1876
متن پيادهشده	1852
متوجه شدم	1800
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1808
مجموع نظرات: #	1808
محبوبترين	1871
محبوبترينها	1845
محتواي تبليغاتي	1787
محتواي حمايتشده	1823
محتواي پولي	1850
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مختارات	129
مخصوص مشتركان	1870
مدة الفيديو	232
مدت	1852
مدت زمان	1852
مديريت رضايت	1855
مديريت كوكيها	1855
مرا به خاطر بسپار	1870
مرة واحدة	207
مرتبسازي	1845
مرتبسازي بر اساس	1845
مزايا المشتركين	188
مزاياي مشتركان	1850
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1865
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1799
مشاهده عكسها	1876
مشاهده قيمت	1850
مشاهده محتوا	1855
مشاهده نتايج	91	1845
مشاهده همه	1799
مشاهده پاسخها	1844
مشاهده پرونده	1876
مشاهده گالري	1876
مشترك شويد	1781
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1873
مطالب بيشتر	1833
مطالب ديگر اين نويسنده	1876
مطالب مرتبط	1795
مطالب پيشنهادي	1833
مطلب بعدي	1876
مطلب قبلي	1876
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1795
مقاله بعدي	1876
مقاله قبلي	1876
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص اعده الذكاء الاصطناعي	220
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1808
منو	1799
مهمترين اخبار	1795
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1791
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1860
""", 'ن': """
نام	1873
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1851
نسخه وب	1859
نسخه چاپي	1823
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1858
نظر	1794
نظر بدهيد	1823
نظر خود را با ما در ميان بگذاريد	1823
نظر خود را بنويسيد	1794
نظر خود را بگوييد	1844
نظر سنجي	92
نظر شما	1794
نظر شما درباره اين خبر چيست	1823
نظر كاربران	1807
نظرات	1794
نظرات بينندگان	1807
نظرات شما	1807
نظرات كاربران	1807
نظرات مخاطبان	1807
نظرتان را بگوييد	1844
نظرسنجي	92	1823
نعم اريد	200
نعم، اريد	199
نقشه سايت	1811
نمايش اين محتوا ممكن نيست	1855
نمايش بيشتر	1799
نمايش زيرنويس	1851
نمايش كمتر	1800
نمايش متن اصلي	1800
نمايش محتوا	1855
نمايش نتايج	91
نمايش نظرات	1844
نمايش نظرات بيشتر	1844
نمايش نقشه	1800
نمايش همه	1800
نمايش پاسخها	1844
نمايش پست	1855
ننصح بقراءة	129
نه ممنون	1778	1862
نه، ممنون	1862
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1884
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
هر زمان ميتوانيد لغو اشتراك كنيد	1872
هر كمكي مهم است	1868
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
همرساني	1785
همه اخبار	1876
همه بازيها	1847
همه خبرها	1876
همه عكسها	1876
همه مطالب	1876
همه مطالب نويسنده	1876
همه ويدئوها	1876
هميشه اجازه داده شود	1855
هميشه نمايش بده	1855
همچنين ببينيد	1833
همچنين بخوانيد	1795
هنوز ثبتنام نكردهايد	1870
هنوز مشترك نيستيد	1870
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1785
ورود	1781
ورود / ثبت نام	1781
ورود با اپل	1870
ورود با فيسبوك	1870
ورود با گوگل	1870
ورود مشتركان	1830
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1851
ويديو	1795
ويديو در دسترس نيست	1851
ويژه خوانندگان	1850
ويژه مشتركان	1781
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1869
يكبار	1869
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1794
پايان اگهي	1850
پايان تبليغ	1850
پخش	1817
پخش خودكار	1852
پخش ويدئو	1851
پخش ويدئو ممكن نيست	1851
پخش ويديو	1851
پذيرش همه	1856
پذيرش و ادامه	1855
پذيرفتن	1791
پربازديدترين	1795
پربازديدترينها	1795
پربازديدها	1795
پربازديدهاي امروز	1833
پربازديدهاي هفته	1833
پربحثترينها	1795
پربينندهترين	1833
پربينندهترين خبرها	1833
پربينندهترينها	1833
پرداخت سالانه	1871
پرداخت ماهانه	1871
پسنديدم	1845
پنهان كردن پاسخها	1844
پيام بازرگاني	1839
پيام شما ارسال شد	1872
پيام شما با موفقيت ارسال شد	1872
پيشنهاد خواندني	1833
پيشنهاد سردبير	1795
پيشنهاد ما	1795
پيوندها	1811
""", 'چ': """
چاپ	1785
چاپ دستور پخت	61
چگونه غيرفعال كنم	1867
چگونه مسدودكننده را غيرفعال كنم	1865
""", 'گ': """
گالري تصاوير	1876
گالري عكس	1876
گزارش تخلف	1845
گزارش خطا	1794
گزارش خطا در اين خبر	1823
گزينههاي بيشتر	1885
گوگل پلي	1859
""", 'अ': """
अकाउंट नहीं है	2446
अक्षर का आकार	65
अक्षर छोटे करें	2458
अक्षर बडे करें	2458
अगला	2387
अगला लेख	2452
अगली खबर	2383
अगली तस्वीर	2452
अगली फोटो	2452
अगली स्टोरी	2452
अनफॉलो करें	2456
अनम्यूट	2431
अनिवार्य	2449
अनुमति दें	2439
अन्य खबरें	19	2383
अन्य राशि	2444
अन्य विकल्प	2459
अपना इनबॉक्स देखें	2448
अपना ईमेल दर्ज करें	2448
अपना ईमेल देखें	2448
अपना ईमेल पता दर्ज करें	2448
अपना कमेंट लिखें	2396
अपना ज्ञान परखें	2427
अपना प्लान चुनें	2446
अपनी टिप्पणी दें	2396
अपनी टिप्पणी लिखें	2396
अपनी तस्वीरें हमें भेजें	2453
अपनी प्रतिक्रिया दें	2424
अपनी राय दें	2382
अपनी राय बताएं	2424
अभी खरीदें	2430
अभी खेलें	2427
अभी डाउनलोड करें	2437
अभी तक सब्सक्राइबर नहीं हैं	2446
अभी दान करें	2368
अभी नहीं	2367	2440
अमान्य ईमेल	2448
अमेजन पर खरीदें	2430
अवधि	2432
असहमत	2381
अस्वीकार करें	2381
""", 'आ': """
आगे पढें	2387
आज का सवाल	91
आज की अन्य खबरें	2417
आप इस विषय को फॉलो कर रहे हैं	2456
आप कभी भी अनसब्सक्राइब कर सकते हैं	2448
आप पहले ही वोट कर चुके हैं	2424
आपका वोट दर्ज हो गया	2424
आपका वोट दर्ज हो गया है	2424
आपका संदेश भेज दिया गया है	2448
आपके लिए	2383
आपको यह भी पसंद आ सकता है	2417
आपको ये भी पसंद आ सकता है	2417
आवश्यक फील्ड	2448
""", 'इ': """
इस लेखक की अन्य खबरें	2400
इस लेखक की और खबरें	2400
इस लेखक के और लेख	2400
इस विषय को फॉलो करें	2456
इसे भी देखें	2417
इसे भी पढें	2383
""", 'ई': """
ई-पेपर	2370
ईमेल	2449
ईमेल से शेयर करें	2458
""", 'ऊ': """
ऊपर जाएं	2387
""", 'ए': """
एआई आवाज में सुनें	2431
एआई द्वारा तैयार	2403
एआई समरी	2403
एआई सारांश	2403
एआई से तैयार सारांश	2403
एक बार	2445
एक बार का दान	2444
एप डाउनलोड करें	2437
""", 'ऐ': """
ऐप इंस्टॉल करें	2437
ऐप खोलें	2437
ऐप डाउनलोड करें	2437
ऐप में खोलें	2437
ऐप में पढें	2437
ऐप स्टोर से डाउनलोड करें	2437
""", 'ऑ': """
ऑटोप्ले	2432
ऑडियो डाउनलोड करें	2431
ऑफर देखें	2430
""", 'औ': """
और खबरें	2383
और जानें	2381
और टिप्पणियां देखें	2424
और देखें	2387
और पढें	2383	2387
और पढें इस लेखक से	2400
और भी पढें	2417
""", 'क': """
कभी भी रद्द करें	2446
कम दिखाएं	2388
कमेंट	2382
कमेंट करें	2382
कमेंट पढें	2396
कमेंट लिखें	2424
कमेंट्स	2382
करियर	2399
किताब खरीदें	2430
कीमत देखें	2430
कुकी का उपयोग	2381
कुकी नीति	2379	2381
कुकी सेटिंग्स	2435
कुकीज नीति	2381
कुकीज प्रबंधित करें	2435
कुकीज सेटिंग	2380
कुछ गलत हो गया	2449
केवल सदस्यों के लिए	2370
केवल सब्सक्राइबर के लिए	2446
कैसे बंद करें	2443
कॉपी	2459
कॉपी करें	2459
कॉपी लिंक	2373
क्या आप नोटिफिकेशन चाहते हैं	2438
क्या आप नोटिफिकेशन पाना चाहते हैं	2438
क्या आप सूचनाएं पाना चाहते हैं	2438
क्या यह उपयोगी था	2424
क्या यह खबर उपयोगी थी	2424
क्या यह पेज उपयोगी था	2424
क्या यह लेख उपयोगी था	2424
क्यूआर कोड स्कैन करें	2437
क्रमबद्ध करें	2425
क्विज खेलें	2427
""", 'ख': """
खबर सुनें	2431
खाता नहीं है	2446
खाता बनाएं	2370
खोजें	2387
खोलें	2388
""", 'ग': """
गलती की सूचना दें	2424
गलती बताएं	2388
गूगल प्ले से डाउनलोड करें	2437
गूगल से जारी रखें	2446
गूगल से लॉगिन करें	2446
गेम्स	2429
गैलरी देखें	2452
गोपनीयता नीति	2379	2381	2399
गोपनीयता सेटिंग्स	2435
""", 'च': """
चर्चा में क्यों है	2417
चुनें	2447
""", 'ज': """
जरूर पढें	2417
जवाब छिपाएं	2424
जवाब दें	2382
जवाब देखें	2424
जवाब भेजें	2424
जावास्क्रिप्ट बंद है	2435
ज्यादा दिखाएं	2452
ज्यादा पढी गई	2417
""", 'ट': """
टिकट खरीदें	2430
टिकट बुक करें	2430
टिप्पणियां	2382
टिप्पणी	2382
टिप्पणी करें	2382
टिप्पणी के नियम	2424
टिप्पणी के लिए लॉगिन करें	2424
टिप्पणी भेजें	2424
टिप्पणी लिखें	2424
टेक्स्ट साइज	65
टैग्स	2383
टॉप न्यूज	2383
टॉप स्टोरीज	2417
ट्रांसक्रिप्ट	2432
ट्रेंडिंग	2383
ट्विटर	2373
ट्विटर पर शेयर करें	2458
""", 'ठ': """
ठीक है	2388
""", 'त': """
तस्वीर बडी करें	2452
तस्वीरें देखें	2452
ताजा खबरें	2383
ताजा समाचार	2383
""", 'द': """
दान करें	2368
दान पेज पर जाएं	2444
देश की और खबरें	2417
दोस्तों को भेजें	2403
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2448
""", 'न': """
नक्शा देखें	2388
नतीजे देखें	91
नवीनतम	2425
नहीं धन्यवाद	2367
नहीं, धन्यवाद	2367	2440
नियम और शर्तें	2379	2399
नियम और शर्तें | गोपनीयता नीति	2379
नोटिफिकेशन ऑन करें	2438
नोटिफिकेशन चालू करें	2438
""", 'प': """
परिणाम देखें	91	2425
पसंदीदा स्रोत के रूप में जोडें	2456
पहले से खाता है	2446
पहले से सब्सक्राइबर हैं	2446
पाठकों के लिए विशेष ऑफर	2430
पार्टनर कंटेंट	2420
पासवर्ड भूल गए	2446
पिछला	2387
पिछला लेख	2452
पिछली खबर	2383
पूरा लेख पढें	2452
पूरी खबर पढें	2387
पेज दोबारा लोड करें	2442
पेज रिफ्रेश करें	2442
पेज रीफ्रेश करें	2442
पेड कंटेंट	2430
पोल	92
पोल में हिस्सा लें	2424
पोस्ट लोड करें	2435
प्रचार	2377
प्रतिक्रिया दें	2382
प्रतिलिपि	2432
प्राइवेसी पॉलिसी	2381	2399
प्राइवेसी सेटिंग्स	2435
प्रायोजक	2460
प्रायोजित	2377
प्रायोजित सामग्री	2420
प्रिंट	2459
प्रिंट करें	2373
प्रीमियम	2370
प्लान चुनें	2446
प्ले स्टोर से डाउनलोड करें	2437
प्लेबैक गति	2431
प्लेबैक स्पीड	2431
प्लेयर लोड हो रहा है	2431
""", 'फ': """
फीडबैक दें	2399	2424
फीडबैक भेजें	2424
फुल स्क्रीन	2432
फुल स्क्रीन से बाहर निकलें	2431
फेसबुक	2373
फेसबुक पर शेयर करें	2373
फेसबुक से जारी रखें	2446
फेसबुक से लॉगिन करें	2446
फॉन्ट आकार	2458
फॉन्ट साइज	65
फॉलो कर रहे हैं	2456
फॉलो करें	2456
फोटो	2383
फोटो गैलरी	2417
फोटो गैलरी देखें	2452
फ्लिपकार्ट पर खरीदें	2430
""", 'ब': """
बंद करें	2367
बडी खबरें	2383
बाद में	2367	2440
बाद में याद दिलाएं	2367
ब्राउजर में जारी रखें	2437
""", 'भ': """
भेजें	2449
""", 'म': """
मंजूर है	2381
मशीनी अनुवाद	2432
मान्य ईमेल दर्ज करें	2448
मासिक दान	2445
मासिक भुगतान	2447
मासिक सहयोग	2445
मुख्य समाचार	2383
मुझे याद रखें	2446
मुफ्त डिलीवरी	2460
मुफ्त में खेलें	2427
मुफ्त, कोई स्पैम नहीं	2448
मूल देखें	2388
मेन्यू	2387
मेरा खाता	2370
मेरा खाता है	2446
मैं नियम और शर्तों से सहमत हूं	2448
मैंने ऐड ब्लॉकर बंद कर दिया	2442
मैंने बंद कर दिया	2443
म्यूट	2432
""", 'य': """
यह खबर सुनें	2431
यह फील्ड अनिवार्य है	2448
यह फील्ड आवश्यक है	2448
यह भी देखें	2417
यह भी पढें	2383
यह लेख लॉक है	2446
यह लेख सुनें	2431
यह वीडियो अब उपलब्ध नहीं है	2431
यह वीडियो उपलब्ध नहीं है	2431
यह सामग्री नहीं दिखाई जा सकती	2435
ये खबरें भी पढें	2417
ये भी जानें	2417
ये भी देखें	2417
ये भी पढें	2383
""", 'र': """
रजिस्टर करें	2370
रिपोर्ट करें	2425
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2425
लाइक करें	2425
लिंक कॉपी करें	2373	2403
लिंक कॉपी हो गया	2458
लेख उपहार में दें	2458
लेख सुनें	2431
लेखक की अन्य खबरें	2400
लेखक के अन्य लेख	2452
लेखक के और लेख	2400	2452
लेखक के बारे में	2453
लेखक के बारे में और	2400
लेखक को फॉलो करें	2456
लेखक परिचय	2453
लेखक से और	2400
लॉग इन	2370
लॉग इन करें	2370
लॉगआउट	2370
लॉगिन	2370
लोकप्रिय	2383
लोड हो रहा है	2431
""", 'व': """
वर्ग पहेली	2429
वर्तमान समय	2432
विज्ञापन	2377
विज्ञापन के बाद जारी	2420
विज्ञापन दें	2399
विज्ञापन समाप्त	2430
विज्ञापन हटाएं	2403
विवरण	2388
विषय	2383
विषय को फॉलो करें	2456
वीडियो	2383
वीडियो उपलब्ध नहीं है	2431
वीडियो चलाएं	2431
वीडियो नहीं चलाया जा सकता	2431
वीडियो लोड हो रहा है	2431
वोट करने के लिए धन्यवाद	2424
वोट करें	91	2425
वोट दें	91
वोट देने के लिए धन्यवाद	2424
व्हाट्सएप	2373
व्हाट्सएप पर शेयर करें	2458
व्हाट्सऐप पर शेयर करें	2458
""", 'श': """
शायद बाद में	2367
शिकायत करें	2425
शेयर	2373
शेयर करें	2373
शेष समय	2432
""", 'स': """
संपर्क करें	2382	2399
संपादक को लिखें	2453
संबंधित खबरें	2383
संबंधित लेख	2383
संबंधित वीडियो	2417
संबंधित समाचार	2383
सदस्य बनें	2368
सबटाइटल दिखाएं	2431
सबमिट करें	2449
सबसे अच्छा ऑफर	2447
सबसे ज्यादा पढी गई	2383
सबसे ज्यादा पढी गई खबरें	2417
सबसे ज्यादा पढी गईं	2417
सबसे लोकप्रिय	2447
सब्सक्राइब	2370
सब्सक्राइब करें	2370
सभी अस्वीकार करें	2435
सभी कमेंट देखें	2424
सभी खबरें	2452
सभी खबरें देखें	2452
सभी गेम	2427
सभी गेम्स	2427
सभी टिप्पणियां देखें	2424
सभी तस्वीरें देखें	2452
सभी दिखाएं	2388
सभी देखें	2387
सभी फोटो देखें	2452
सभी वीडियो	2452
सभी वीडियो देखें	2452
सभी स्वीकार करें	2381	2435
समझ गया	2388
समर्थन करें	2368
सर्वे	92
सर्वे में हिस्सा लें	2424
सहमत हूं	2381
सहमति दें और आगे बढें	2380
सहमति प्रबंधित करें	2435
सहमति वापस लें	2435
सहयोग करें	2368
सही ईमेल दर्ज करें	2448
साइटमैप	2399
साइन अप	2370
साइन इन	2370
साझा करें	2373
सामग्री दिखाएं	2435
सामग्री देखें	2435
सामग्री लोड करें	2435
सालाना भुगतान	2447
सिर्फ सब्सक्राइबर के लिए	2446
सीधे रेसिपी पर जाएं	61
सुडोकू	2429
सुधार नीति	2453
सूचनाएं चालू करें	2438
सेव करें	2373
स्पॉन्सर्ड	2377
स्पॉन्सर्ड कंटेंट	2420
स्वचालित अनुवाद	2432
स्वीकार करें	2381
स्वीकार करें और आगे बढें	2380
स्वीकार करें और जारी रखें	2435
""", 'ह': """
हमसे संपर्क करें	2399	2453
हमारा समर्थन करें	2368
हमारी मदद करें	2444
हमारे बारे में	2399
हमें लिखें	2453
हमें सपोर्ट करें	2444
हमें सहयोग दें	2444
हमेशा अनुमति दें	2435
हर योगदान महत्वपूर्ण है	2444
हर योगदान मायने रखता है	2444
हां, चाहिए	2439
होम	2387
होम पेज पर जाएं	2452
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
กฎการแสดงความคิดเห็น	4759
กติกาการแสดงความคิดเห็น	4759
กรุณากรอกข้อมูลให้ครบถ้วน	4776
กรุณากรอกอีเมล	4776
กรุณากรอกอีเมลให้ถูกต้อง	4776
กรุณาตรวจสอบอีเมล	4776
กลับขึ้นด้านบน	4779
กลับด้านบน	4779
กลับหน้าแรก	4779
การตั้งค่าความเป็นส่วนตัว	4765
การตั้งค่าคุกกี้	4765
กำลังติดตาม	4782
กำลังโหลด	4763
กำลังโหลดวิดีโอ	4763
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4779
ขอบคุณที่ร่วมโหวต	4759
ขอบคุณสำหรับการโหวต	4759
ข่าวก่อนหน้า	4779
ข่าวถัดไป	4779
ข่าวทั้งหมด	4779
ข่าวที่คุณอาจสนใจ	4752
ข่าวที่น่าสนใจ	4752
ข่าวที่เกี่ยวข้อง	4729
ข่าวนี้มีประโยชน์หรือไม่	4759
ข่าวยอดนิยม	4729
ข่าวล่าสุด	4729
ข่าวอื่นที่น่าสนใจ	4752
ข่าวอื่นๆ	19	4752
ข่าวอื่นๆ ที่น่าสนใจ	4743
ข่าวเกี่ยวข้อง	4752
ข่าวแนะนำ	4729
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4773
คลิกชมวิดีโอ	4743
คลิกเพื่อขยายภาพ	4779
คลิปแนะนำ	4752
ความคิดเห็น	4732
ความยาว	4764
ความเร็วในการเล่น	4763
คัดลอก	4784
คัดลอกลิงก์	4732
คัดลอกลิงก์แล้ว	4743
คัดลอกลิงค์	4743
คัดลอกลิงค์แล้ว	4743
คุณต้องการรับการแจ้งเตือนหรือไม่	4768
คุณอาจสนใจ	4752
คุณโหวตแล้ว	4759
คุ้มที่สุด	4775
""", 'จ': """
จดจำฉัน	4774
จดจำฉันไว้	4774
จบโฆษณา	4762
จองตั๋ว	4762
จองบัตร	4762
จัดการความยินยอม	4765
จัดการคุกกี้	4765
จัดส่งฟรี	4785
จำนวนอื่น	4772
จำเป็นต้องกรอก	4776
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4776
ฉันยอมรับเงื่อนไขการใช้งาน	4776
""", 'ช': """
ชมคลิป	4743
ชมคลิปวิดีโอ	4743
ชมวิดีโอ	4743
ชมวิดีโอด้านบน	4743
ชมวิดีโอเต็มได้ที่นี่	4743
ชำระรายปี	4774
ชำระรายเดือน	4774
ช่องนี้จำเป็นต้องกรอก	4776
""", 'ซ': """
ซื้อที่ lazada	4762
ซื้อที่ shopee	4762
ซื้อบัตร	4762
ซื้อบัตรที่นี่	4762
ซื้อหนังสือ	4762
ซื้อหนังสือเล่มนี้	4762
ซื้อเลย	4762
""", 'ด': """
ดาวน์โหลดบน app store	4767
ดาวน์โหลดบน google play	4767
ดาวน์โหลดเสียง	4763
ดาวน์โหลดแอป	4767
ดาวน์โหลดแอปพลิเคชัน	4767
ดาวน์โหลดได้ที่ app store	4767
ดาวน์โหลดได้ที่ google play	4767
ดูการตอบกลับ	4759
ดูข่าวทั้งหมด	4779
ดูคลิป	4743
ดูความคิดเห็นทั้งหมด	4759
ดูความคิดเห็นเพิ่มเติม	4759
ดูทั้งหมด	4730
ดูผลลัพธ์	91
ดูผลโหวต	91	4760
ดูภาพทั้งหมด	4779
ดูภาพเพิ่มเติม	4779
ดูราคา	4762
ดูรูปทั้งหมด	4779
ดูวิดีโอ	4743
ดูเพิ่มเติม	4732
ดูแกลเลอรี	4779
ดูแกลเลอรี่	4779
""", 'ต': """
ตกลง	4769
ตอบกลับ	4760
ตัวเลือกเพิ่มเติม	4783
ตั้งค่าความเป็นส่วนตัว	4765
ตั้งค่าคุกกี้	4765
ติดตามผู้เขียน	4782
ติดตามหัวข้อ	4782
ติดตามหัวข้อนี้	4782
ติดต่อกองบรรณาธิการ	4780
ติดต่อเรา	4743
ติดต่อโฆษณา	4780
ต้องการรับการแจ้งเตือนหรือไม่	4768
""", 'ถ': """
ถอดเสียง	4764
ถอนความยินยอม	4765
ถูกใจ	4760
""", 'ท': """
ทดสอบความรู้ของคุณ	4761
ทำแบบทดสอบ	4761
ทุกการสนับสนุนมีความหมาย	4772
""", 'บ': """
บทความก่อนหน้า	4779
บทความถัดไป	4779
บทความทั้งหมดของผู้เขียน	4779
บทความที่น่าสนใจ	4752
บทความที่เกี่ยวข้อง	4729
บทความนี้ถูกล็อก	4774
บทความนี้มีประโยชน์หรือไม่	4759
บทความล่าสุด	4729
บทความอื่นของผู้เขียน	4779
บทความอื่นๆ ของผู้เขียน	4779
บทความแนะนำ	4752
บริจาค	4726
บริจาคครั้งเดียว	4772
บริจาคตอนนี้	4772
บริจาครายเดือน	4772
บริจาคเลย	4726
บันทึก	4743
บันทึกการตั้งค่า	4765
บันทึกคะแนนของคุณแล้ว	4759
บันทึกคะแนนโหวตแล้ว	4759
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4743
""", 'ป': """
ปฏิเสธทั้งหมด	4765
ปิดการแสดงความคิดเห็น	4759
ปิดเสียง	4764
""", 'พ': """
พิมพ์	4732
พิมพ์บทความ	4743
พิมพ์สูตร	61
พิมพ์หน้านี้	4743
""", 'ฟ': """
ฟรี ไม่มีสแปม	4776
ฟังข่าว	4763
ฟังข่าวนี้	4763
ฟังบทความ	4763
ฟังบทความนี้	4763
ฟังรายการย้อนหลัง	4743
""", 'ภ': """
ภายหลัง	4769
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4743
มีบัญชีอยู่แล้ว	4774
มีบัญชีแล้ว	4774
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4776
ยกเลิกได้ทุกเมื่อ	4774
ยอดนิยม	4752
ยอดนิยมในตอนนี้	4752
ยอมรับทั้งหมด	4765
ยอมรับและดำเนินการต่อ	4765
ยังไม่มีบัญชี	4774
ยังไม่เป็นสมาชิก	4774
""", 'ร': """
ระบุจำนวนเงิน	4772
รับการแจ้งเตือน	4768
รับการแจ้งเตือนข่าวด่วน	4743
รายงาน	4760
รีเฟรชหน้า	4771
รีเฟรชหน้านี้	4771
รูปแบบอีเมลไม่ถูกต้อง	4776
ร่วมงานกับเรา	4743
ร่วมตอบแบบสอบถาม	4743
ร่วมตอบแบบสำรวจ	4759
ร่วมบริจาค	4726
ร่วมสนับสนุน	4772
ร่วมแสดงความคิดเห็น	4743
ร่วมโหวต	4759
ร้านค้า	4785
""", 'ล': """
ลงทะเบียน	4726
ลงทะเบียนเรียบร้อยแล้ว	4776
ลดขนาดตัวอักษร	4783
ลืมรหัสผ่าน	4726
ลืมรหัสผ่านหรือไม่	4774
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4763
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4763
วิดีโอไม่พร้อมใช้งาน	4763
วิธีปิดโปรแกรมบล็อกโฆษณา	4771
""", 'ส': """
สนับสนุนนักข่าว	4772
สนับสนุนรายเดือน	4772
สนับสนุนสื่ออิสระ	4772
สนับสนุนเรา	4726
สปอนเซอร์	4732
สมัครงานกับเรา	4743
สมัครสมาชิก	4726
สมัครเรียบร้อยแล้ว	4776
สรุปด้วย ai	4781
สรุปโดย ai	4781
สั่งซื้อหนังสือ	4762
สั่งซื้อเลย	4762
สำหรับสมาชิกเท่านั้น	4774
สิทธิพิเศษสำหรับผู้อ่าน	4762
สิทธิพิเศษสำหรับสมาชิก	4762
สแกน qr code	4767
สแกนคิวอาร์โค้ด	4767
ส่ง	4777
ส่งข่าว	4780
ส่งข้อความเรียบร้อยแล้ว	4776
ส่งความคิดเห็น	4759
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4743
""", 'ห': """
หน้าแรก	4779
""", 'อ': """
อนุญาต	4769
อนุญาตเสมอ	4765
ออกจากโหมดเต็มจอ	4763
อีเมล	4777
อีเมลไม่ถูกต้อง	4776
อ่านข่าวที่เกี่ยวข้อง	4752
อ่านข่าวผ่านแอป	4743
อ่านข่าวอื่นๆ	4752	4779
อ่านฉบับเต็ม	4779
อ่านต่อ	4732
อ่านต่อหลังโฆษณา	4762
อ่านต่อเรื่องนี้	4752
อ่านต่อในเบราว์เซอร์	4767
อ่านบทความฉบับเต็ม	4779
อ่านบนแอป	4767
อ่านเพิ่มเติม	4729
อ่านเรื่องที่เกี่ยวข้อง	4752
อ่านโดย ai	4763
อ่านในแอป	4767
""", 'เ': """
เกมทั้งหมด	4761
เกิดข้อผิดพลาด	4777
เกิดข้อผิดพลาด กรุณาลองใหม่	4776
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4776
เกี่ยวกับผู้เขียน	4780
เขียนความคิดเห็น	4759
เขียนโดย ai	4781
เข้าสู่ระบบ	4726
เข้าสู่ระบบด้วย apple	4774
เข้าสู่ระบบด้วย facebook	4774
เข้าสู่ระบบด้วย google	4774
เข้าสู่ระบบด้วย line	4774
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4759
เฉพาะสมาชิกเท่านั้น	4774
เต็มจอ	4764
เนื้อหาต่อจากโฆษณา	4762
เนื้อหาที่เกี่ยวข้อง	4752
เนื้อหาสนับสนุน	4762
เนื้อหาโฆษณา	4762
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4763
เบราว์เซอร์ของคุณไม่รองรับเสียง	4763
เปิดการแจ้งเตือน	4768
เปิดรับการแจ้งเตือน	4768
เปิดเสียง	4763
เปิดแอป	4767
เปิดในแอป	4767
เป็นคนแรกที่แสดงความคิดเห็น	4743
เพิ่มขนาดตัวอักษร	4783
เริ่มทำแบบทดสอบ	4761
เรียงตาม	4760
เรื่องที่คุณอาจสนใจ	19	4752
เรื่องที่น่าสนใจ	4752
เรื่องที่เกี่ยวข้อง	4729
เรื่องล่าสุด	4752
เรื่องอื่นที่น่าสนใจ	4729
เรื่องแนะนำ	4752
เลิกติดตาม	4782
เลือก	4775
เลือกแพ็กเกจ	4774
เลือกแพ็คเกจ	4774
เล่นวิดีโอ	4763
เล่นอัตโนมัติ	4764
เล่นเกม	4761
เล่นเลย	4761
เวลาที่เหลือ	4763
เสียงอ่านโดย ai	4763
""", 'แ': """
แจ้งข่าว	4780
แจ้งข้อผิดพลาด	4759
แจ้งคำผิด	4759
แจ้งลบความคิดเห็น	4759
แชร์	4732
แชร์ข่าวนี้	4743
แชร์บทความ	4743
แชร์บทความนี้	4783
แชร์บน facebook	4783
แชร์ผ่าน line	4783
แชร์หน้านี้	4743
แชร์ไปที่ line	4743
แชร์ไปยัง facebook	4783
แชร์ไปยัง line	4783
แท็ก	4752
แท็กที่เกี่ยวข้อง	4752
แบบสำรวจ	92
แปลอัตโนมัติ	4743
แปลโดย ai	4781
แปลโดยอัตโนมัติ	4781
แสดงความคิดเห็น	4732
แสดงคำบรรยาย	4763
แสดงน้อยลง	4730
แสดงเนื้อหา	4765
แสดงเพิ่มเติม	4779
แสดงโพสต์	4765
""", 'โ': """
โฆษณา	4732
โหลดหน้านี้ใหม่	4771
โหลดหน้าใหม่	4771
โหลดเนื้อหา	4765
โหลดเพิ่มเติม	4779
โหลดแอป	4767
โหลดแอปฟรี	4743
โหลดโพสต์	4765
โหวต	91	4760
""", 'ใ': """
ใหม่ล่าสุด	4760
ให้คะแนนบทความนี้	4759
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4772
ไม่สามารถเล่นวิดีโอนี้ได้	4763
ไม่สามารถเล่นวิดีโอได้	4763
ไม่สามารถแสดงเนื้อหานี้ได้	4765
ไม่ใช่ตอนนี้	4769
""", 'ả': """
ảnh tiếp theo	5202
ảnh trước	5202
""", 'ẩ': """
ẩn	5118
ẩn trả lời	5157
""", 'ủ': """
ủng hộ	5093
ủng hộ báo chí độc lập	5095
ủng hộ chúng tôi	5093
ủng hộ chúng tôi trên patreon	5176
ủng hộ hàng tháng	5176
ủng hộ một lần	5176
ủng hộ ngay	5199
ủng hộ tác giả	5095
""", '☕': """
☕ buy me a coffee	1192
☕ buy us a coffee	1192
""", 'あ': """
あとで	2907
あとで読む	2924
あとで読むに追加	3039
あなたにおすすめ	2946
あなたにおすすめの記事	2946
あなたはどう思いますか	2940
あなたへのおすすめ	2946
あわせて読みたい	2946
あわせて読む	2981
""", 'い': """
いいえ、結構です	2907
いいね	2924
いいね!してニュースをチェック	2925
いいね!で応援する	2971
いいね順	2990
いつでも解約ok	3011
いつでも解約できます	3011
いつでも解約可能	3011
いつでも配信停止できます	3014
いま読まれています	2981
いま読まれている記事	2981
""", 'お': """
おすすめ	2946
おすすめの記事	2946
おすすめプラン	3011
おすすめ情報pr	2930
おすすめ記事	2946
おすすめ関連記事	2981
おすすめ順	2990
お住まいの地域ではご覧いただけません	2995
お住まいの地域では再生できません	2995
お問い合わせ	2932	2960
お問い合わせありがとうございました	3014
お問い合わせありがとうございます	3014
お問い合わせ内容	3035
お役に立ちましたか	2989
お得なクーポン	3038
お得なプランを見る	3034
お気に入り	2924
お気に入りに追加	2924
お申し込み	2911
お申し込みが完了しました	3035
お申し込みを受け付けました	3035
お酒は#歳になってから	2993
""", 'こ': """
こちらの記事もおすすめ	2981
こちらの記事も読まれています	19	2981
こちらもおすすめ	2946
こちらも読む	2981
このコメントを報告	3028
このコンテンツは表示できません	2998
このコンテンツを表示できません	2998
このテーマをフォロー	3024
このテーマをフォローする	3024
このページは役に立ちましたか	2989
このメールアドレスは登録済みです	3035
この動画の配信は終了しました	2995
この動画はお住まいの地域では再生できません	2995
この動画はご覧いただけません	2995
この動画は公開を終了しました	2995
この動画は再生できません	2995
この動画は現在ご覧いただけません	2995
この投稿をinstagramで見る	3029
この本を購入する	2993
この著者の記事	2946
この著者の記事を見る	3018
この著者の記事一覧	3018
この記事だけ読む	3034
この記事に関連するニュース	2981
この記事のタグ	2946
この記事の写真	3018
この記事の写真をすべて見る	2982
この記事の写真を見る	3018
この記事の画像	3018
この記事の画像をもっと見る	3018
この記事の画像を見る	3018
この記事の筆者	3019
この記事の誤りを報告	2943
この記事の関連ニュース	2981
この記事はロックされています	3011
この記事は会員からのプレゼントです	3039
この記事は会員限定です	2911
この記事は参考になりましたか	2989
この記事は役に立ちましたか	2989
この記事へのコメント	2944
この記事もチェック	2971
この記事をシェア	2924
この記事をシェアする	3039
この記事をプレゼント	2971
この記事をプレゼントする	2971
この記事を保存	2971
この記事を印刷	2971
この記事を印刷する	2971
この記事を書いた人	3019
この記事を書いた記者	3019
この記事を聞く	2995
この記事を聴く	2995
この記事を評価	3028
この記事を評価する	2971
この記事を購入	3034
この記者の記事をもっと見る	3018
この記者の記事を見る	3018
この記者の記事一覧	2946
この記者をフォロー	2928
この記者をフォローする	3024
この連載の記事	2946
この連載をフォロー	2928
この連載をフォローする	2928
この音声はaiが読み上げています	2995
この項目は必須です	3014
この項目は必須項目です	3014
""", 'ご': """
ご寄付ありがとうございます	3033
ご寄付はこちら	3008
ご意見	2937
ご意見をお聞かせください	2989
ご意見・ご感想を入力	3035
ご投票ありがとうございました	2989
ご支援ありがとうございます	3033
ご支援のお願い	2908
ご支援はこちら	3008
ご登録ありがとうございました	3014
ご登録ありがとうございます	3014
ご購入はこちら	2993
ご購読の申し込み	2911
""", 'さ': """
さらに読み込む	2950
""", 'す': """
すでにアカウントをお持ちの方	3011
すでに会員の方	3011
すでに投票済みです	2989
すでに登録済みです	3035
すべてのcookieを受け入れる	3031
すべてのcookieを許可	3031
すべてのコメントを見る	2989
すべてのニュースを見る	3018
すべての写真を見る	2982
すべての記事を見る	3018
すべて受け入れる	2932
すべて同意する	3031
すべて拒否	2999
すべて拒否する	2998
すべて表示	2951
すべて見る	2950
すべて許可	2932	2935
すべて読む	2951
""", 'そ': """
その他のオプション	3025
その他の記事	2946
その他の金額	3008
""", 'は': """
はい、受け取る	3002
はじめての方はこちら	3011
はてなブックマーク	2924
はてなブックマークに追加	2971
はてブ	2924
""", 'ま': """
まずは無料で	3011
また後で	2907
まだ会員でない方	3011
""", 'み': """
みなさんはどう思いますか	2940
みんなのコメント	2937
""", 'も': """
もう一度再生	3032
もう一度見る	2996
もっと見る	2950
もっと詳しく知りたい方は	2981
もっと読む	2946
もどる	2950
""", 'よ': """
よく読まれています	2981
よく読まれている記事	2946
よく読まれている記事ランキング	2946
""", 'わ': """
わかりました	2951
""", 'ア': """
アカウントをお持ちでない方	3011
アカウントをお持ちの方	3011
アカウントをお持ちの方はこちら	3011
アクセスランキング	2946
アプリで続きを読む	3001
アプリで見る	3001
アプリで読む	3001
アプリで開く	3001
アプリなら	3001
アプリのダウンロード	2923
アプリをインストール	2923
アプリをダウンロード	2923
アプリを入手	3001
アプリを開く	2923
アプリダウンロード	2923
アンケート	92
アンケートにご協力	2942
アンケートに参加する	2942	2989
アンケートに回答する	2989
アンケートに答える	2942	2989
アンケート実施中	2971
アンケート結果	2990
アンケート結果を見る	3028
""", 'ウ': """
ウィンドウを閉じる	3037
""", 'エ': """
エラーが発生しました	3014
""", 'オ': """
オススメ記事	2946
オフにする	3003
オプションの管理	3031
オプションを管理	3031
オンにする	3003
オンラインショップ	2993
""", 'カ': """
カテゴリ	2946
カテゴリー	2946
カートに入れる	3038
""", 'キ': """
キーワード	2946
キーワードをフォロー	2928
""", 'ギ': """
ギャラリーを見る	3018
ギャラリーを閉じる	3037
""", 'ク': """
クイズに挑戦	2942	2971
クイズに挑戦する	2942	2971
クイズに答える	2991
クッキー	2932
クッキーの設定	2998
クッキー設定	2932	2935
クリックで拡大	3018
クリックで音声が出ます	3032
クリップ	2924
クリップする	2924
クロスワード	2992
クロスワードに挑戦	2941
クロスワードを解く	2941
""", 'ゲ': """
ゲームで遊ぶ	2991
ゲーム一覧	2991
""", 'コ': """
コピー	3026
コピーしました	2924
コメント	2937
コメント #件	2944
コメント#件	2937
コメント(#	2937
コメント(#件	2944
コメントする	2937
コメントのルール	2989
コメントの受付は終了しました	2989
コメントの受付を終了しました	2989
コメントはまだありません	2937
コメントは会員のみ	3028
コメントは無効になっています	3028
コメントをすべて見る	2989
コメントをもっと見る	2937
コメントを入力	3028
コメントを入力してください	3028
コメントを報告	3028
コメントを投稿	2937
コメントを投稿する	2989
コメントを書く	2937
コメントを残す	2937
コメントを見る	2937
コメントを送信	2989
コメントを送信する	2989
コメントを閉じる	2989
コメントガイドライン	2989
コメントポリシー	2989
コメント一覧	2937
コンテンツへスキップ	2948
コンテンツを表示	2998
コンテンツを表示する	2998
コンテンツを読み込む	2998
コーヒーをおごる	3008
""", 'サ': """
サイトで続ける	3001
サイトポリシー	2932	2960
サイトマップ	2932
サインイン	2911
サポーターになる	3008
サポートする	2908
""", 'シ': """
シェア	2924
シェアしよう	2924
シェアする	2924
""", 'ス': """
スキップ	2907
スクラップ	2924
スクラップする	2924
スポンサー	2930
スポンサードリンク	2930
スポンサーリンク	2930
スポンサー企業	3027
""", 'タ': """
タイアップ	2930
タグ	2946
タップして音声をオンにする	3032
""", 'チ': """
チケットを予約する	2993
チケットを購入	2993
チケットを購入する	2993
チケット購入はこちら	2993
チップで応援する	2908
チップを送る	2908
チャンネル登録	2925
""", 'ツ': """
ツイート	2924
ツイートする	2924
ツイートを読み込む	2998
""", 'デ': """
データ保護方針	3031
""", 'ト': """
トップ	2950
トップに戻る	3018
トップへ戻る	2950
トップニュース	2946
トップページ	2950
トップページに戻る	3018
トップページへ	3018
トピックス	2946
""", 'ド': """
ドネーション	2908
""", 'ナ': """
ナンプレ	2992
""", 'ニ': """
ニックネーム	3015
ニックネームを入力	3028
ニュースを読む	2950
ニュースレター	2917
ニュースレター登録	2917
ニュース一覧	3018
ニュース一覧へ	3018
""", 'バ': """
バックナンバー	2946
""", 'パ': """
パスワードをお忘れですか	3011
パスワードをお忘れの方	3011
パスワードをお忘れの方はこちら	3011
パスワードを忘れた方	2911
パスワードを忘れた方はこちら	3011
""", 'ピ': """
ピックアップ	2946
""", 'フ': """
フィードバックを送る	2989
フィードバックを送信	2989
フォトギャラリー	3018
フォトギャラリーを見る	3018
フォロー	2925
フォローしています	3024
フォローしてね	2925
フォローしました	2925
フォローする	2925
フォローを解除	3024
フォローを解除する	3024
フォロー中	2925
フォロー解除	3024
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2996
""", 'ブ': """
ブックマーク	2924
ブックマークする	2924
ブラウザで続ける	3001
ブラウザで見る	3001
ブラウザで読む	3001
""", 'プ': """
プッシュ通知	2923
プッシュ通知を受け取りますか	3002
プッシュ通知を受け取る	3002
プライバシーの設定	2998
プライバシーポリシー	2932	2960
プライバシーポリシーに同意する	3014
プライバシー設定	2998
プランを見る	3011
プランを選ぶ	3011
プランを選択	3011
プラン一覧	3011
プレゼント	2911
プレミアム	2911
プレミアム会員	2916
プロフィール	3020
""", 'ヘ': """
ヘルプ	2932
""", 'ペ': """
ページの先頭に戻る	3018
ページの先頭へ	2950
ページの先頭へ戻る	3018
ページを再読み込み	3004
ページを再読み込みする	3004
ページを更新する	3004
ページトップ	2950
ページトップへ	2950
ページトップへ戻る	3018
""", 'ホ': """
ホーム	2950
ホームに戻る	3018
""", 'ポ': """
ポスト	2924
ポストする	2924
""", 'マ': """
マイページ	2911
マンスリーサポーターになる	3008
""", 'ミ': """
ミュート	2996
ミュートを解除	2995
ミュート解除	2995
""", 'メ': """
メインコンテンツへスキップ	2948
メッセージ	3036
メニュー	2950
メニューを閉じる	3037
メルマガ	2917
メルマガ登録	2917
メールでシェア	3025
メールで送る	2924
メールで送信	2924
メールをご確認ください	3014
メールアドレス	2917
メールアドレスが正しくありません	3014
メールアドレスでログイン	3034
メールアドレスで登録	3034
メールアドレスをご入力ください	3035
メールアドレスを入力	2917
メールアドレスを入力してください	3014
メールアドレスを入力する	3035
メールマガジン	2917
メールマガジン登録	2917
""", 'ラ': """
ライター	3020
ランキング	2946
""", 'リ': """
リンクをコピー	2924
リンクをコピーしました	2971
リンクをコピーする	2971
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2911
ログイン	2911
ログイン/会員登録	2911
ログインしてコメント	2989
ログインしてコメントする	2989
ログイン・会員登録	2911
ログイン状態を保持	3011
ログイン状態を保持する	3011
""", '一': """
一回だけ	3009
一回だけ寄付する	3008
一回のみ	3009
一時停止	2996
一次性	5326
一次性捐款	5325
一番人気	3012
一覧	2950
一覧に戻る	3018
一覧へ	2950
一覧を見る	2950
""", '上': """
上一个视频	5349
上一张	5334
上一张图片	5354
上一篇	5243
上一篇文章	5334
上一頁	5249
上一页	5249
""", '下': """
下一个视频	5349
下一张	5334
下一张图片	5354
下一張圖片	5354
下一篇	5243
下一篇文章	5334
下一部影片	5349
下一頁	5249
下一页	5249
下次再說	5210
下次再说	5210
下載app	5316
下載客戶端	5316
下載音檔	5309
下載音訊	5309
下载app	5316
下载客户端	5316
下载音频	5309
""", '不': """
不,謝謝	5210	5319
不,谢谢	5210	5319
不用了	5210	5319
不用了,謝謝	5319
不用了,谢谢	5319
不適切な内容を報告	2989
""", '专': """
专题	5243
""", '並': """
並び替え	2990
並べ替え	2990
""", '个': """
个人中心	5215
个人信息保护政策	5348
""", '为': """
为你推荐	5243
为您推荐	5243
""", '主': """
主要ニュース	2946
""", '举': """
举报	5242
举报评论	5345
""", '了': """
了解	2951
了解更多	5238
了解详情	5355
""", '京': """
京东购买	5307
""", '人': """
人人网	5281
人才招聘	5278
人气排行	5248
人气榜	5248
人気の動画	2981
人気の記事	2946
人気ランキング	2946
人気記事	2946
人気記事ランキング	2946
人気順	2990
人氣排行	5248
人氣文章	5290
人氣榜	5248
""", '仅': """
仅限会员	5328
仅限订阅用户	5328
""", '今': """
今、あなたにオススメ	2946
今、読まれている記事	2981
今すぐプレイ	2991
今すぐ寄付	3033
今すぐ支援する	3033
今すぐ購入	3038
今すぐ遊ぶ	2991
今はしない	2907
今はやめておく	2907
今回のみ	3009
今回のみ支援する	3008
今回はしない	2907
今日のアンケート	2941
今日のクイズに挑戦	2942
今日のクロスワード	2941
今日の注目	2946
今日投票	5257
今日最熱門	5290
今日热点	5243
今日焦点	5243
今日熱門	5290
今週のアンケート	2941
今週のクイズに挑戦	2942
""", '从': """
从app store下载	5316
""", '他': """
他の記事	19
他の記事も読む	2946
""", '付': """
付費閱讀	5215
付费内容	5215
付费阅读	5215
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5345
以下为广告内容	5278
以下為廣告內容	5278
以后再说	5210
以後再說	5318
以電子郵件繼續	5351
""", '件': """
件名	3036
""", '企': """
企画・制作	3027
""", '优': """
优惠码	5355
""", '会': """
会员专享	5220
会员专享内容	5220
会员专属	5215
会员中心	5215
会员登录	5215
会員でない方	3011
会員でない方はこちら	3011
会員の方はこちら	2911
会員の方はログイン	2911
会員プランを見る	3034
会員特典	2993
会員登録	2911
会員登録する	2911
会員登録のご案内	3034
会員登録はこちら	2911
会員限定	2911
会員限定特典	2993
会員限定記事	2911
会社概要	2960
""", '余': """
余下全文	5354
""", '作': """
作者其他文章	5267
作者更多文章	5334
作者的更多文章	5267
作者简介	5335
作者簡介	5335
""", '你': """
你可能也喜欢	5243
你可能也喜歡	5243
你可能感兴趣	5243
你可能还想看	5290
你可能還想看	5290
你已投票	5257
你怎么看	5256
你怎麼看	5256
""", '使': """
使用 apple 登入	5328
使用 facebook 登入	5328
使用 google 帳號登入	5328
使用 google 登入	5328
使用 google 繼續	5328
使用apple登录	5328
使用facebook登入	5328
使用facebook登录	5328
使用google登入	5328
使用google登录	5328
使用google繼續	5328
使用google继续	5328
使用google账号登录	5328
使用paypal付款	5351
使用条款	5235
使用條款	5235
使用邮箱登录	5351
""", '価': """
価格を見る	3038
""", '保': """
保存	2924
保存する	2924
保存设置	5313
保持登入	5328
保持登入狀態	5328
保持登录状态	5328
""", '個': """
個人情報の取り扱い	2932
個人情報の取り扱いについて	2932
個人情報の取り扱いに同意する	3014
個人情報の取扱いについて	2932
個人情報保護方針	2932	2960
""", '倍': """
倍速	5310
""", '僅': """
僅限會員	5328
僅限訂戶	5328
""", '優': """
優先するソースに追加	3024
優惠碼	5355
""", '儲': """
儲存設定	5313
""", '允': """
允許	5318
允許通知	5317	5319
允许	5318
允许通知	5317	5319
""", '元': """
元の記事を読む	2982
元記事で読む	2982
元記事を読む	2950
""", '免': """
免責聲明	5235
免費訂閱	5221
免費註冊	5215
免費試讀	5215
免費閱讀	5351
免责声明	5235
免费,无垃圾邮件	5331
免费注册	5215
免费订阅	5221
免费试读	5215
免费阅读	5351
免运费	5344
免運費	5344
""", '入': """
入力内容を確認	3035
入力内容を確認する	3035
入力必須	3014
""", '內': """
內容糾錯	5259
""", '全': """
全ての写真を見る	2982
全ての記事が読み放題	3034
全屏	5310
全文はこちら	2982
全文を読む	2950
全文表示	2950
全画面	2996
全画面表示	2995
全画面表示を終了	2995
全螢幕	5310
全記事読み放題	2916
全部拒絕	5314
全部拒绝	5314
全部接受	5235
全部新闻	5334
全部游戏	5305
全部视频	5334
全部评论	5242
全部话题	5245
""", '公': """
公众号	5229
公式sns	2925
公式twitter	2925
公式x	2925
公式アプリ	2923
公式サイトで見る	2993
公式サイトはこちら	3038
公式サイトを見る	3038
公式ショップ	2993
公式ショップはこちら	2993
""", '共': """
共 # 頁	5245
共 # 页	5245
共#頁	5245
共#页	5246
共有	2924
共有する	2924
共有オプション	3025
共有リンクをコピー	2971
""", '关': """
关于作者	5335
关于我们	5235
关注	5229
关注作者	5339
关注我们	5229
关注此话题	5339
关注话题	5339
关键词	5243
关闭	5210
关闭窗口	5354
关闭菜单	5354
""", '其': """
其他新聞	5243
其他新闻	19	5243
其他金額	5325
其他金额	5325
""", '内': """
内容由ai生成	5349
内容纠错	5259
""", '再': """
再生	2950
再生リスト	3032
再生時間	2996
再生速度	2995
再読み込み	3004
再読み込みする	3004
""", '写': """
写留言	5345
写真(#枚	2982
写真をすべて見る	3018
写真をもっと見る	2982
写真を拡大	3018
写真を拡大する	3018
写真を見る	2950
写真を見る(全#枚	2982
写真・動画の投稿はこちら	3019
写真特集	2946
写评论	5242
""", '出': """
出錯了	5332
出错了	5332
""", '分': """
分享	5228
分享到	5228
分享到facebook	5278
分享到line	5278
分享到qq	5342
分享到whatsapp	5342
分享到微信	5228
分享到微博	5228
分享到朋友圈	5342
分享文章	5356
分享本文	5278
分享此文	5278
分享此頁	5356
分享給好友	5278
分享給更多人看到	5278
分享给好友	5278
分享给更多人	5278
分享至	5228
分享至facebook	5228
分享至line	5278
分享这篇文章	5356
分享這篇文章	5356
分类	5243
分類	5243
""", '列': """
列印	5228
列印本頁	5278
列印食譜	61
""", '初': """
初めての方はこちら	3011
初割で無料体験する	2911
初月無料	2916
""", '利': """
利用規約	2932	2960
利用規約に同意します	3014
利用規約に同意する	3014
""", '刷': """
刷新页面	5320
""", '前': """
前のページ	2950
前のページに戻る	3037
前の写真	3018
前の動画	3032
前の画像	3018
前の記事	2946
前の記事へ	2946
前の記事を読む	3037
前へ	2950
前回の記事はこちら	2981
前回はこちら	2982
前往官網	5355
前往捐款	5325
前往捐款頁面	5325
前往捐款页面	5325
前往購買	5307
前往贊助	5325
""", '剩': """
剩余时间	5310
剩餘時間	5310
""", '加': """
加入google偏好來源	5339
加入line好友	5229
加入会员	5215
加入我们	5278
加入我们的团队	5278
加入我們	5278
加入我們的團隊	5278
加入書籤	5228
加入會員	5215
加入白名单	5320
加入購物車	5355
加入购物车	5355
加载中	5309
加载内容	5313
加载帖子	5313
加载更多	5249
加载更多评论	5302
""", '動': """
動画	2946
動画で見る	2971
動画の公開は終了しました	2995
動画の読み込みに失敗しました	3032
動画の配信は終了しました	2995
動画は再生できません	2995
動画をもっと見る	3018
動画を再生	3032
動画を再生する	2971
動画を再生できません	2995
動画を再生できませんでした	2995
動画を見る	2950
動画を読み込み中	2995
動画を読み込めませんでした	3032
動画を読み込んでいます	2995
動画プレーヤーを読み込み中	2995
動画一覧	3018
""", '勘': """
勘誤回報	5259
""", '包': """
包邮	5344
""", '協': """
協賛企業	3027
""", '单': """
单次	5326
单次捐款	5211
单篇购买	5351
""", '単': """
単発の寄付	3008
""", '博': """
博客來購買	5307
""", '占': """
占い	2992
""", '印': """
印刷	2924
印刷する	2924
印刷用ページ	2971
印刷用ページを表示	2971
印象笔记	5281
""", '即': """
即时新闻	5243
即時新聞	5243
""", '原': """
原文を表示	2951
原文を見る	2951
原文連結	5291
原文链接	5291
""", '去': """
去京东看看	5307
去京东购买	5307
去天猫购买	5307
去淘宝购买	5307
""", '参': """
参与投票	5258	5302
参与评论	5242
参加测验	5305
参加者募集中	2963
参加问卷调查	5278
""", '參': """
參加問卷調查	5278
參加測驗	5305
參與投票	5302
""", '友': """
友だち追加	2925
友だち追加する	2925
友善列印	5278
友達に教える	2971
""", '反': """
反馈	5242
""", '发': """
发一条友善的评论	5345
发现错误?请告诉我们	5278
发生错误	5332
发表留言	5242
发表评论	5242
发送	5332
发送成功	5331
""", '取': """
取材・文	3020
取消关注	5340
取消回复	5260
取消回覆	5260
取消追蹤	5339
取消關注	5340
取消静音	5309
取消靜音	5309
""", '受': """
受け取る	3003
受付が完了しました	3035
""", '古': """
古い順	2990
""", '可': """
可随时退订	5331
可隨時取消	5328
""", '合': """
合わせて読みたい	2946
合成音声による読み上げ	2995
合成音声による読み上げです	2995
""", '同': """
同じカテゴリの記事	2946
同じ著者の記事	2981
同作者文章	5267
同意	5235
同意して続ける	2998
同意して続行	2998
同意して閉じる	2998
同意しない	2932	2935
同意する	2932	2935
同意の管理	2998
同意を撤回	2998
同意を撤回する	2998
同意を管理	2998
同意を管理する	2998
同意並繼續	5238	5313
同意并继续	5238	5313
同意設定を変更	2934
""", '后': """
后退#秒	5309
""", '听': """
听全文	5278
听文章	5309
听新闻	5228
听这篇文章	5278
""", '商': """
商业推广	5344
商品の詳細を見る	3038
商品を見る	2993
商品ページへ	2993
商品詳細	3038
商品详情	5355
商城	5344
商業推廣	5344
""", '單': """
單次	5326
單次捐款	5211
單筆	5326
單筆捐款	5325
單筆支持	5325
單篇購買	5351
""", '回': """
回上一頁	5354
回到頂端	5334
回到頂部	5249
回到顶部	5334
回复	5242
回答する	91
回覆	5242
回頁首	5246
回頂端	5249
回首頁	5249
""", '图': """
图 #/#	5245
图片 #/#	5245
""", '圖': """
圖片 #/#	5245
""", '在': """
在 app store 下載	5316
在 facebook 查看	5346
在 google play 下載	5316
在 instagram 查看	5346
在 instagram 查看這則貼文	5346
在 spotify 收聽	5346
在 x 上查看	5346
在 youtube 上觀看	5346
在amazon購買	5307
在app store下载	5316
在app中打开	5316
在app中阅读	5316
在facebook查看	5346
在google play下载	5316
在instagram查看	5346
在instagram查看這則貼文	5346
在patreon上支持我们	5325
在spotify上收听	5346
在x上查看	5346
在youtube上观看	5346
在亚马逊购买	5307
在微博查看	5346
在浏览器中继续	5316
在瀏覽器中繼續	5316
""", '地': """
地図を見る	2951
地図を開く	2951
""", '執': """
執筆者	3020
執筆者プロフィール	3019
""", '報': """
報錯	5259
""", '填': """
填字游戏	5306
填字遊戲	5306
""", '复': """
复制	5343
复制成功	5228
复制网址	5278
复制链接	5228	5281
""", '外': """
外部コンテンツを表示	2998
外部コンテンツを表示する	2998
外部送信について	3031
外部送信ポリシー	3031
""", '大': """
大号字	65
大字	5228
大家还在看	5243
大家都在看	5243
""", '头': """
头条	5243
""", '好': """
好的	5318
""", '如': """
如何停用廣告封鎖	5321
如何关闭	5323
如何关闭广告拦截	5321
如何关闭广告拦截器	5320
如何關閉	5323
如何關閉廣告攔截	5321
如何關閉廣告攔截器	5320
如何關閉廣告阻擋	5321
""", '始': """
始終允許	5314
始终允许	5314
""", '字': """
字体	65
字体大小	5228
字号	5228
字幕	5310
字幕をオン	2995
字幕を表示	2995
字級	65	5228
字级	65
字號	5342
字體大小	65	5228
""", '官': """
官方微博	5229
""", '定': """
定期定額	5211
定期定額捐款	5325
定期定額支持	5325
定期捐款	5325
""", '寄': """
寄付	2908
寄付する	2908
寄付で応援する	2908	2971
寄付のお願い	2908
寄付はこちら	3008
寄付はこちらから	3008
寄付をする	2908
寄付ページはこちら	3008
寄付ページへ	3008
""", '寫': """
寫留言	5345
寫評論	5345
""", '專': """
專題	5243
""", '小': """
小字	5228
小編推薦	5243
小调查	92
""", '尚': """
尚未成為會員	5328
尚無留言	5278
""", '展': """
展开	5249
展开全文	5249
展开全部	5250
展开回复	5302
展开阅读全文	5354
展開	5249
展開全文	5334
""", '已': """
已关注	5229
已收到您的申请	5352
已是会员	5215
已是訂戶	5328
已有帐号	5215
已有帳號	5328
已有账号	5328
已經是會員	5215
已經是會員?登入	5215
已经是订户	5328
已经有账号	5328
已複製連結	5342
已關注	5339
""", '常': """
常に表示する	2998
常に許可	2999
常に許可する	2998
""", '年': """
年払い	3012
年額プラン	3012
""", '广': """
广告	5234
广告后继续阅读	5307
广告结束	5307
""", '広': """
広告	2930
広告の下に記事が続きます	2993
広告の後に続きます	2930
広告はここまで	2993
広告をスキップ	2930
広告を閉じる	2930
広告ブロッカーの解除方法	3005
広告ブロッカーをご利用中です	3004
広告ブロッカーをオフにする方法	3005
広告ブロックの解除方法	3004
広告ブロックをオフにしました	3005
広告ブロックを解除してください	3004
広告ブロックを解除しました	3004
広告ブロックを解除する方法	3005
広告企画	2930
広告掲載	2960
広告掲載について	2960
広告終わり	2993
""", '廣': """
廣告	5234
廣告後繼續閱讀	5307
廣告結束	5307
廣編企劃	5307
廣編特輯	5307
""", '延': """
延伸閱讀	5243
延伸阅读	5243
""", '开': """
开启app	5316
开启推送	5317
开启通知	5317	5319
开始测验	5305
开通vip	5351
开通会员	5215
""", '当': """
当前时间	5310
当当购买	5307
""", '影': """
影片已下架	5309
影片已移除	5309
影片無法播放	5309
影片載入中	5309
影片載入失敗	5349
影片長度 #	5276
影音	5243
""", '後': """
後で	2907
""", '微': """
微信	5228
微信好友	5281
微信扫一扫	5342
微信扫码分享	5342
微信朋友圈	5281
微信登录	5328
微博	5228
""", '必': """
必填	5332
必填字段	5331
必填欄位	5331
必填項	5331
必填项	5331
必須	3015
必須項目	3015
必須項目です	3014
""", '忘': """
忘記密碼	5215
忘记密码	5215
""", '応': """
応援する	2908
""", '快': """
快进#秒	5309
""", '总': """
总是允许	5314
""", '您': """
您可能也喜歡	5243
您可能感兴趣	5243
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5290
您可随时退订	5331
您可隨時取消訂閱	5331
您已关注此话题	5339
您已投票	5257
您已投过票	5302
您已投過票	5302
您已经投过票	5302
您已訂閱	5352
您已订阅	5352
您怎么看	5256
您怎麼看	5256
您的信息已发送	5331
您的姓名	5352
您的投票已提交	5302
您的支持很重要	5350
您的昵称	5345
您的暱稱	5345
您的留言	5352
您的訊息已送出	5331
您的邮箱	5221
您的電子郵件	5352
您的電郵	5221
""", '情': """
情報をお寄せください	3019
情報提供のお願い	3019
情報提供はこちら	3019
""", '想': """
想接收即時新聞通知嗎	5317
想接收通知吗	5317
""", '意': """
意見信箱	5259
意見反饋	5302
意見回饋	5302
意见反馈	5242
""", '感': """
感想を送る	2937
感謝您的參與	5302
感謝您的投票	91	5302
感謝您的支持	5350
感谢参与投票	5257
感谢您,您的信息已发送	5331
感谢您的参与	5302
感谢您的投票	91	5302
感谢您的支持	5350
感谢支持	5350
""", '成': """
成为会员	5211
成為會員	5211
""", '我': """
我们无法显示此内容	5313
我來說兩句	5260
我同意	5235
我同意处理我的个人数据	5331
我同意接收电子邮件	5331
我同意隱私權政策	5331
我已关闭	5320
我已关闭广告拦截	5321
我已关闭广告拦截器	5320
我已閱讀並同意隱私權政策	5331
我已關閉廣告攔截	5321
我已關閉廣告攔截器	5320
我已關閉廣告阻擋程式	5321
我已阅读并同意隐私政策	5331
我来说两句	5260
我的帐户	5215
我的帳戶	5215
我知道了	5235
我要举报	5302
我要勘誤	5259
我要報錯	5259
我要投票	5258	5302
我要捐款	5350
我要支持	5350
我要檢舉	5302
我要爆料	5335
我要留言	5242
我要糾錯	5278
我要纠错	5242
我要評論	5260
我要评论	5242
我要贊助	5350
""", '或': """
或	5329
""", '戻': """
戻る	2950
""", '所': """
所有新闻	5334
所有留言	5242
所有話題	5245
所有评论	5260
所有话题	5245
""", '打': """
打印	5228
打印本页	5278
打印食谱	61
打开	5250
打开app	5316
打开app查看更多	5316
打开app阅读	5316
打开app阅读全文	5316
打开客户端阅读	5316
打开微信扫一扫	5342
打开推送	5317
打赏	5211
打赏作者	5350
""", '扫': """
扫一扫分享	5342
扫描二维码下载	5316
扫码下载	5316
扫码下载app	5316
扫码下载客户端	5316
""", '投': """
投票	92	5303
投票ありがとうございました	91	2989
投票ありがとうございます	2941
投票する	91	2971
投票を受け付けました	2989
投票区	92
投票成功	5302
投票済みです	2989
投票結果	2990	5303
投票結果を見る	91
投票结果	5303
投稿する	2937
投稿を表示	2998
投稿を表示する	2998
投稿を読み込む	2998
投稿须知	5335
""", '折': """
折りたたむ	2951
折扣码	5355
折扣碼	5355
""", '报': """
报告错误	5250
""", '拒': """
拒否する	2935
拒絕	5235	5238
拒绝	5235	5238
拒绝全部	5314
拒绝所有cookie	5348
""", '招': """
招聘启事	5278
""", '拡': """
拡大	2924
拡大する	2950
""", '按': """
按年計費	5328
按年计费	5328
按月捐款	5325
按月计费	5328
按讚	5229
""", '捐': """
捐款	5211
捐贈	5211
捐赠	5211
""", '掃': """
掃描qr code下載	5316
掃碼下載	5316
""", '排': """
排序	5303
排行榜	5243
""", '採': """
採用情報	2963
""", '接': """
接受	5235
接受並繼續	5238	5313
接受並顯示	5237
接受全部	5235
接受全部cookie	5348
接受并显示	5237
接受并继续	5238	5313
接受所有	5235	5238
接受所有 cookie	5348
接受所有cookie	5348
接收通知	5317
""", '推': """
推广	5234
推广内容	5234
推廣	5234
推荐	5243
推荐文章	5243
推荐方案	5329
推荐阅读	5243
推薦	5243
推薦文章	5243
推薦閱讀	5243
""", '提': """
提交	91	5332
提交成功	5331
提交成功,感谢您的反馈	5352
提交评论	5302
提供	2930
提供反馈	5302
提供意見	5302
提供新聞線索	5335
提供新闻线索	5335
""", '搜': """
搜尋	5249
搜索	5249
""", '撤': """
撤回同意	5313
""", '播': """
播放	5249
播放器加载中	5309
播放影片	5349
播放视频	5349
播放速度	5309
""", '支': """
支持我们	5211
支持我們	5211
支持独立媒体	5325
支持獨立媒體	5325
支援する	2908
支援はこちら	3008
""", '收': """
收合	5250
收听	5228
收听文章	5309
收听本文	5278
收聽文章	5278
收聽本文	5309
收藏	5228
收藏文章	5228
收藏本文	5278
收藏食譜	61
收藏食谱	61
收起	5249
收起回复	5302
""", '放': """
放大图片	5334
放大圖片	5334
放大字体	5342
放大字體	5342
""", '数': """
数独	2992	5306
数独に挑戦	2941
""", '數': """
數獨	5306
""", '文': """
文字の大きさ	65	2924
文字を大きくする	3025
文字を小さくする	3025
文字サイズ	2924
文字サイズを変更	3025
文字サイズ変更	65
文字拡大	3025
文字稿	5310
文字起こし	2996
文字起こしを表示	2995
文字起こしを見る	2995
文明上网,理性发言	5345
文明上网理性发言,请遵守新闻评论服务协议	5345
文章未完 廣告後繼續	5307
""", '料': """
料金プラン	3012
料金プランを見る	3034
""", '新': """
新しい順	2990
新浪微博	5281
新着	2946
新着をメールでお知らせ	2928
新着ニュース	2946
新着記事	2946
新着記事をメールで受け取る	2928
新着記事一覧	2981
新着順	2990
新聞線索	5335
新規会員登録	2911
新規登録	2911
新闻简报	5221
新闻纠错	5259
新闻线索	5335
""", '无': """
无所谓	5303
无法显示此内容	5313
""", '早': """
早割	3027
早鳥票	5344
早鸟票	5344
""", '时': """
时长	5310
时长:#	5276
""", '明': """
明白了	5250
""", '是': """
是否允许通知	5317
是否接收推送通知	5317
是否接收通知	5317
是否開啟通知	5317
""", '显': """
显示全部	5334
显示内容	5313
显示原文	5250
显示字幕	5309
显示帖子	5313
显示更多	5249
""", '時': """
時長	5310
時長:#	5276
""", '暂': """
暂不	5210
暂停	5276
暂无评论	5278
暂无评论,快来抢沙发	5345
""", '暫': """
暫不	5210
暫停	5276
""", '更': """
更多	5243
更多作者文章	5334
更多内容	5243
更多分享方式	5342
更多图片	5334
更多圖片	5334
更多報導	5243
更多影片	5334
更多报道	5243
更多文章	5243
更多新聞	5243
更多新聞請看	5290
更多新闻	5243
更多游戏	5305
更多精彩	5290
更多精彩内容	5354
更多精采內容	5278
更多视频	5334
更多该作者文章	5267
更多資訊	5334
更多资讯	5334
更多选项	5343
更多選項	5343
更改 cookie 偏好	5237
更改 cookie 設定	5237
更改cookie偏好	5237
更正政策	5335
更正與說明	5335
""", '書': """
書籍を購入する	2993
""", '最': """
最受欢迎	5329
最受歡迎	5329
最多人看	5290
最新	5303
最新ニュース	2946
最新ニュースを通知で受け取る	3002
最新号	2981
最新影音	5290
最新文章	5243
最新新聞	5243
最新新闻	5243
最新消息	5243
最新記事	2946
最新评论	5260
最热	5303
最热评论	5260
最熱	5303
最超值	5329
""", '會': """
會員中心	5215
會員專享	5220
會員專享內容	5220
會員專屬	5215
會員登入	5215
""", '月': """
月払い	3012
月額#円	2916
月額#円(税込	2916
月額プラン	3012
""", '有': """
有効なメールアドレスを入力してください	3014
有料会員からのプレゼント記事	3039
有料会員登録	2911
有料会員記事	2971
有料登録	2911
有料記事	2911
有道云笔记	5281
""", '朋': """
朋友圈	5228	5281
""", '服': """
服务条款	5235
服務條款	5235
""", '朗': """
朗读全文	5309
""", '朝': """
朝刊・夕刊	2911
""", '未': """
未满十八岁禁止饮酒	5307
未滿十八歲禁止飲酒	5307
""", '本': """
本を購入する	2993
本周投票	5257
本周热门	5290
本周调查	5257
本文へ	2950
本文へジャンプ	2948
本文へスキップ	2948
本文へスキップする	2948
本文へ移動	2950
本文对您有帮助吗	5302
本文尚无评论	5345
本文已锁定	5328
本文由ai语音朗读	5309
本週投票	5257
本週調查	5257
""", '机': """
机器翻译	5278
机翻	5310
""", '来': """
来测测你的知识	5305
""", '查': """
查看专题	5334
查看优惠	5351
查看作者主页	5335
查看作者更多文章	5267	5334
查看優惠	5351
查看全部	5249
查看全部图片	5334
查看全部文章	5354
查看全部評論	5302
查看全部评论	5302
查看全部话题	5245
查看原图	5249
查看原文	5291
查看商品	5355
查看回复	5302
查看回覆	5302
查看图集	5334
查看圖集	5334
查看地图	5250
查看專題	5334
查看投票結果	5345
查看投票结果	91	5345
查看文字稿	5309
查看方案	5351
查看更多	5249
查看更多图片	5334
查看更多評論	5260
查看更多评论	5302
查看留言	5242
查看結果	91	5258
查看结果	91	5250	5258
查看訂閱方案	5328
查看詳情	5250
查看订阅方案	5328
查看评论	5242
查看详情	5250
查看逐字稿	5309
查看高清图集	5334
""", '标': """
标签	5243
""", '检': """
检举评论	5345
""", '検': """
検索	2950
""", '業': """
業配	5234
""", '楽': """
楽天で見る	2993
楽天で詳細を見る	2993
楽天で購入	2993
楽天で購入する	2993
楽天市場で見る	2993
楽天市場で購入	2993
""", '標': """
標籤	5243
""", '機': """
機器翻譯	5278
機械翻訳	2996
""", '檢': """
檢舉	5242
檢舉留言	5345
""", '次': """
次のページ	2950
次の写真	3018
次の動画	3032
次の画像	3018
次の記事	2946
次の記事へ	2946
次の記事を読む	3037
次へ	2950
次を読む	2951
次ページ	2950
次回から自動的にログイン	3011
""", '正': """
正しいメールアドレスを入力してください	3014
正在加载播放器	5309
""", '此': """
此影片無法播放	5309
此文章已锁定	5328
此欄位為必填	5331
此視頻無法播放	5309
此视频不可用	5309
此视频已被删除	5309
此項為必填	5331
此页面对您有帮助吗	5302
此项为必填项	5331
""", '残': """
残り # %	2913
残り #%	2913
残り #% (#文字	2913
残り#%	2913
残り#% (#文字	2913
残り#%(#文字	2913
残り#％	2913
残り:#%	2913
残り:#％	2913
残り時間	2996
""", '毎': """
毎月寄付する	3008
毎月支援する	3008
""", '每': """
每一份支持都很重要	5325
每一份支持都重要	5325
每月捐款	5211
""", '民': """
民調	92
""", '沒': """
沒意見	5303
""", '没': """
没意见	5303
没有账号	5328
""", '注': """
注册	5215
注册成功	5352
注目の記事	2946
注目キーワード	2946
注目ワード	2946
注目記事	2946
""", '测': """
测测你的知识	5305
""", '清': """
清晰度	5310
""", '点': """
点击取消静音	5349
点击图片查看大图	5334
点击打开声音	5349
点击排行	5243
点击播放	5278
点击收听	5309
点击放大	5334
点击查看全文	5354
点击查看原文	5291
点击查看大图	5249
点击看更多	5246
点击阅读全文	5354
点击阅读原文	5291
点我看更多	5246
点我看视频	5278
点赞	5228
""", '為': """
為您推薦	5243
""", '热': """
热搜榜	5248
热榜	5248
热点	5243
热点排行	5248
热点推荐	5243
热门	5243
热门排行	5243
热门文章	5243
热门新闻	5243
""", '無': """
無所謂	5258
無料で体験する	2911
無料で始める	3011
無料で試す	3011
無料で読む	2911
無料アプリをダウンロード	3001
無料ゲーム	2991
無料会員登録	2911
無料会員限定	2911
無料体験	2911
無料登録	2911
無法播放影片	5309
無法載入影片	5349
無法顯示此內容	5313
""", '焦': """
焦點新聞	5243
""", '熱': """
熱門	5243
熱門排行	5243
熱門文章	5243
熱門新聞	5243
熱門話題	5243
""", '爆': """
爆料信箱	5335
爆料專線	5335
爆料热线	5335
""", '片': """
片長 #	5276
片長:#	5276
片长 #	5276
""", '特': """
特定商取引法に基づく表記	2932
特集	2946
特集を見る	3018
特集ページへ	3018
特集一覧	3018
特集一覧へ	3037
""", '猜': """
猜你喜欢	5243
猜你喜歡	5243
""", '現': """
現在の再生時間	2995
""", '生': """
生成aiを使用しています	3032
""", '用': """
用app開啟	5316
用户协议和隐私政策	5348
""", '由': """
由ai生成	5338
由ai语音朗读	5309
""", '申': """
申し込む	2911
""", '电': """
电子报	5221
电子邮箱	5221
""", '画': """
画像をクリックして拡大	3018
画像を拡大	2950
画像を拡大する	3018
画像を見る	2950
画質	2996
""", '留': """
留言	5242
留言(#	5242
留言内容	5353
留言已關閉	5302
留言規則	5302
留言规则	5302
""", '略': """
略過廣告	5349
""", '登': """
登入	5215
登入/註冊	5215
登入後留言	5302
登出	5215
登录	5215
登录/注册	5215
登录后发表评论	5302
登錄	5215
登録	2911
登録が完了いたしました	3035
登録が完了しました	2971
登録して続きを読む	2911
登録する	2911
""", '發': """
發佈留言	5260
發現錯誤?請告訴我們	5278
發生錯誤	5332
發表留言	5242
發表評論	5242
""", '百': """
百度贴吧	5281
""", '皆': """
皆さまのご支援が力になります	3008
""", '監': """
監修者	3020
""", '目': """
目前時間	5310
目录	5249
目次	2950
目次へ戻る	3037
目錄	5249
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5243
相关报道	5243
相关推荐	5243
相关文章	5243
相关新闻	5243
相关标签	5243
相关视频	5290
相关阅读	5243
相關主題	5243
相關報導	5243
相關影片	5290
相關推薦	5243
相關文章	5243
相關新聞	5243
相關標籤	5243
相關閱讀	5243
""", '看': """
看了这篇文章的人也看	5243
看全文	5334
看全部留言	5260
看全部留言 (#	5260
看原文	5291
看更多	5243
看更多作者文章	5334
看更多文章	5290
看更多新聞	5246	5290
看更多新闻	5246
看更多照片	5334
看結果	91
""", '知': """
知道了	5250
""", '確': """
確認する	3015
確認メールをお送りしました	3014
確認メールを送信しました	3014
確認画面へ	3015
""", '禁': """
禁止酒駕	5344
禁止酒駕,飲酒過量有害健康	5307
""", '稍': """
稍后	5318
稍后再说	5210
稍后提醒我	5210
稍后阅读	5278
稍後	5318
稍後再說	5210
稍後提醒我	5210
稍後閱讀	5278
""", '立': """
立即开通	5351
立即投票	91
立即捐助	5325
立即捐款	5211
立即捐赠	5325
立即支持	5350
立即訂閱	5215
立即订阅	5215
立即试玩	5305
立即購票	5307
立即贊助	5325
立即购票	5307
立即选购	5307
立即選購	5307
立即開始玩	5305
""", '第': """
第 # 張,共 # 張	5245
第 # 頁,共 # 頁	5246
第 # 页,共 # 页	5246
第#张/共#张	5245
第#頁 共#頁	5246
第#页,共#页	5246
""", '筆': """
筆者	3020
筆者プロフィール	3019
""", '管': """
管理 cookie	5237
管理cookie	5313
管理偏好設定	5348
管理偏好设置	5348
管理同意	5313
管理同意设置	5313
管理同意選項	5313
管理設定	5238
管理设置	5238
管理选项	5348
管理選項	5348
""", '粉': """
粉絲團	5229
""", '精': """
精彩推荐	5290
精彩推薦	5290
精选	5243
""", '紙': """
紙面ビューアー	2911
""", '結': """
結果を見る	91	2951
""", '続': """
続きはこちら	2982
続きをみる	2950
続きを読む	2911
続けて読む	3037
""", '網': """
網友投票	5257
網友留言	5242
""", '編': """
編輯推薦	5243
編輯準則	5335
編輯精選	5243
編集ポリシー	3019
編集方針	3020
編集部おすすめ	2946
編集部のおすすめ	2946
""", '縮': """
縮小	2924
縮小字體	5342
""", '繼': """
繼續使用網頁版	5316
繼續閱讀	5249
繼續閱讀請往下	5307
""", '續': """
續訂	5351
""", '纠': """
纠错	5242
""", '继': """
继续在浏览器阅读	5316
继续浏览内容	5249
继续阅读	5249
""", '续': """
续订	5351
""", '编': """
编辑准则	5335
编辑推荐	5243
编辑精选	5243
""", '缩': """
缩小字体	5342
""", '网': """
网友评论	5242
网友评论仅供其表达个人看法,并不表明本站立场	5345
""", '翻': """
翻訳を表示	2951
""", '联': """
联系作者	5335
联系我们	5235
联系编辑部	5335
""", '聯': """
聯絡我們	5235
聯絡編輯部	5335
""", '聽': """
聽全文	5278
聽文章	5309
聽新聞	5228
聽這篇文章	5278
""", '脳': """
脳トレ	2992
""", '自': """
自动播放	5310
自動再生	2996
自動播放	5310
自動翻訳	2996
自定义金额	5325
自訂金額	5325
""", '菜': """
菜单	5249
""", '著': """
著作権	2932
著者の記事一覧	3018
著者をフォロー	3024
著者をフォローする	3024
著者プロフィール	3019
""", '複': """
複製	5343
複製網址	5278
複製連結	5228	5281
""", '要': """
要接收推送通知吗	5317
要接收通知嗎	5317
""", '視': """
視頻由ai生成	5349
""", '觀': """
觀看更多	5290
""", '视': """
视频	5243
视频不可用	5309
视频加载中	5309
视频加载失败	5349
视频已下架	5309
视频已失效	5309
视频无法播放	5309
视频时长	5349
视频正在加载	5309
""", '解': """
解鎖全文	5278
解鎖文章	5351
解锁全文	5278
解锁文章	5351
解除しました	3007
解除方法	3007
解除方法はこちら	3007
""", '訂': """
訂戶專享	5307
訂戶專享優惠	5307
訂戶專享內容	5328
訂戶贈閱	5356
訂正について	3019
訂閱	5215
訂閱成功	5352
訂閱推播	5317
訂閱方案	5351
訂閱會員	5215
訂閱會員專屬內容	5278
訂閱郵件	5221
訂閱電子報	5221
""", '記': """
記事に関するお問い合わせ	3019
記事の続きはこちら	2982
記事の続きを読む	3018
記事の誤りを報告	2960	3028
記事の誤りを報告する	2943
記事は広告の下に続きます	2993
記事は広告の後に続きます	2993
記事へのお問い合わせ	3019
記事へのご意見	2937
記事をサポートする	2908
記事をシェア	3039
記事をシェアする	3039
記事をプレゼント	2911
記事をプレゼントする	2971
記事を保存	2924
記事を保存する	2971
記事を印刷する	2924
記事を聴く	2995
記事を評価する	3028
記事を読む	2950
記事を購入する	3034
記事を音声で聞く	2995
記事を音声で聴く	2995
記事ランキング	2946
記事一覧	2950
記事一覧へ	3018
記事一覧を見る	2982
記事全文を読む	2950
記住我	5329
記者をフォロー	3024
記者プロフィール	3019
記者募集	2963
記者募集中	2963
""", '設': """
設定を保存	2998
設定を保存する	2998
設定を変更	2935
設定を変更する	3031
設定を管理	3031
""", '許': """
許可	3003
許可する	2932	2935
""", '註': """
註冊	5215
註冊成功	5352
""", '評': """
評価順	2990
評論	5242
評論已關閉	5302
評論規則	5302
""", '話': """
話題の記事	2946
""", '該': """
該作者其他文章	5267
該作者更多文章	5334
該作者的更多文章	5267
""", '詳': """
詳しく見る	2935	2951
詳細	2951
詳細を見る	3038
詳細・購入はこちら	2993
詳細設定	2935
""", '語': """
語音播報	5278
語音朗讀	5278
""", '誤': """
誤りを報告	2951
誤りを報告する	3028
誤字・脱字を報告	2943	2960
誤字・脱字を報告する	2943	2960
誤字脱字の報告	2971
誤字脱字を報告	3019
誤字脱字を報告する	2943	2960	2971
""", '読': """
読まれている記事	2946
読み上げ	2971
読み放題	2916
読み続ける	2951
読み込み中です	2995
読者限定	2993
""", '請': """
請填寫讀者問卷	5278
請我們喝杯咖啡	5325
請查收郵件	5331
請檢查您的收件匣	5331
請繼續下滑閱讀	5307
請繼續往下閱讀	5234
請輸入您的電子郵件	5352
請輸入有效的電子郵件	5331
請輸入有效的電子郵件地址	5331
請輸入電子郵件	5221
請選擇金額	5350
請關閉廣告攔截器	5320
""", '讀': """
讀者優惠	5307
讀者專享	5307
讀者投書	5259
""", '讚': """
讚	5228
讚賞支持	5211
""", '订': """
订户专享	5307
订户专享优惠	5307
订户赠阅	5356
订阅	5215
订阅会员	5215
订阅成功	5352
订阅推送	5317
订阅邮件	5221
""", '记': """
记住我	5329
记者简介	5335
""", '设': """
设为google首选来源	5339
""", '评': """
评论	5242
评论(#	5242
评论功能已关闭	5345
评论已关闭	5302
评论规则	5302
""", '诚': """
诚聘英才	5278
""", '话': """
话题	5243
""", '该': """
该作者其他文章	5267
该作者的更多文章	5267
该文章已关闭评论	5345
该视频不可用	5309
该视频已下架	5309
该邮箱已被注册	5352
""", '详': """
详情	5250
""", '语': """
语音朗读	5278
语音由ai生成	5309
""", '说': """
说点什么	5345
""", '请': """
请先登录再评论	5278
请关闭广告拦截器	5320
请我们喝杯咖啡	5325
请查收邮件	5331
请检查您的收件箱	5331
请继续往下阅读	5234
请输入您的电子邮件	5352
请输入您的邮箱	5352
请输入昵称	5345
请输入有效的电子邮件地址	5331
请输入有效的邮箱地址	5331
请输入邮箱	5221
请选择金额	5350
""", '读': """
读者专享	5307
读者优惠	5307
""", '豆': """
豆瓣	5281
""", '購': """
購入はこちら	2993
購票	5344
購票連結	5307
購読	2911
購読する	2911
購読のお申し込み	2911
購読プラン	3034
購読プランを見る	3011
購読申し込み	2911
購買本書	5307
""", '贈': """
贈る	3026
贈送文章	5278
贈送文章給朋友	5278
贈送此文	5278
""", '贊': """
贊助	5211
贊助內容	5234
贊助商	5234
贊助我們	5325
""", '购': """
购买本书	5307
购买此书	5307
购票	5344
购票链接	5307
""", '赞': """
赞	5303
赞助	5211
赞助内容	5234
赞助商链接	5234
赞助我们	5325
赞赏	5211
赞赏作者	5350
""", '赠': """
赠送文章	5342
赠送此文	5278
""", '超': """
超值方案	5328
""", '跳': """
跳到主要內容	5249
跳到內容	5246
跳到食谱	61
跳至主要內容	5246
跳至主要内容	5246
跳至內容	5246
跳至食譜	61
跳转到主要内容	5246
跳转到食谱	61
跳过广告	5349
""", '踩': """
踩	5303
""", '載': """
載入中	5309
載入內容	5313
載入更多	5249
載入貼文	5313
""", '輸': """
輸入您的電子郵件	5352
""", '轉': """
轉發	5228
""", '转': """
转发	5228
""", '载': """
载入内容	5313
""", '输': """
输入您的邮箱	5352
""", '返': """
返信	2937
返信する	2937
返信を書く	3028
返信を表示	2989
返信を見る	2989
返信を隠す	2989
返回上一页	5354
返回列表	5354
返回頂部	5334
返回顶部	5249
返回首頁	5334
返回首页	5249
""", '还': """
还不是会员	5328
还有更多精彩内容	5354
还没有账号	5328
""", '这': """
这篇文章对你有帮助吗	5302
这篇文章对您有帮助吗	5302
""", '进': """
进入专题	5334
进入专题页	5334
""", '连': """
连结已复制	5342
""", '追': """
追蹤	5229
追蹤中	5339
追蹤主題	5339
追蹤作者	5339
追蹤我們	5229
""", '退': """
退出全屏	5309
""", '送': """
送信	91	3015
送信が完了しました	3014
送信しました	3014
送信する	91	3015
送信完了	3014
送出	91	5332
送出成功	5331
送出留言	5302
送出評論	5302
送料無料	3027
""", '选': """
选择	5329
选择方案	5328
选择订阅方案	5328
选择金额	5350
""", '逐': """
逐字稿	5310
""", '這': """
這篇文章對你有幫助嗎	5302
這篇文章對您有幫助嗎	5302
""", '通': """
通報	2990
通報する	2937
通知をオン	2923
通知をオンにする	3002
通知を受け取らない	3002
通知を受け取りますか	3002
通知を受け取る	2971
通知を設定する	3002
通知を許可	3002
通知を許可しますか	3002
通知を許可する	3002
""", '速': """
速報	2946
速報を通知で受け取る	3002
速報通知を受け取る	2971
""", '連': """
連結已複製	5278
連載	2946
連載の新着をメールでお知らせ	2928
連載をフォロー	3024
連載をフォローする	3024
連載を見る	3018
連載一覧	3018
""", '運': """
運営会社	2932	2960
""", '違': """
違反を報告	2989
違反を報告する	2989
違反報告	2937
""", '選': """
選單	5249
選択する	3012
選擇	5329
選擇方案	5328
選擇訂閱方案	5328
選擇金額	5350
""", '還': """
還不是會員	5328
還沒有帳號	5328
""", '邮': """
邮箱	5221
邮箱格式不正确	5331
邮箱格式错误	5331
""", '配': """
配信停止はいつでも可能です	3014
""", '重': """
重新加载页面	5320
重新播放	5310
重新整理頁面	5320
重新載入頁面	5320
""", '金': """
金額を入力	3008
金額を指定	3008
金額を指定する	3008
金額を選ぶ	3033
金額を選択	3033
金額を選択してください	3033
""", '錯': """
錯誤回報	5259
""", '链': """
链接已复制	5278
""", '閉': """
閉じる	2907	2950
""", '開': """
開く	2951
開啟推播	5317
開啟通知	5317	5319
開始測驗	5305
開通會員	5215
""", '間': """
間違いを見つけたら	3019
""", '関': """
関連	2946
関連する記事	2946
関連キーワード	2946
関連タグ	2946
関連トピックス	2946
関連ニュース	2946
関連リンク	2946
関連動画	2946
関連動画を見る	3032
関連情報	2946
関連記事	2946
関連記事はこちら	2981
関連記事をもっと見る	3037
関連記事を見る	3037
""", '閱': """
閱讀下一篇	5354
閱讀全文	5249
閱讀原文	5291
閱讀排行	5248
閱讀更多	5249
""", '關': """
關於作者	5335
關於我們	5235
關注	5229
關注作者	5339
關注我們	5229
關注此主題	5339
關鍵字	5243
關閉	5210
關閉視窗	5354
關閉選單	5354
""", '阅': """
阅读下一篇	5354
阅读全文	5249
阅读剩余全文	5354
阅读原文	5291
阅读排行	5248
阅读更多	5249
""", '随': """
随时取消	5328
随时可取消	5328
""", '隐': """
隐私偏好	5348
隐私政策	5235
隐私权政策	5235
隐私设置	5314
""", '隨': """
隨時取消	5328
""", '隱': """
隱私偏好	5348
隱私政策	5235
隱私權政策	5235
隱私權設定	5313
隱私設定	5314
""", '離': """
離開全螢幕	5309
""", '電': """
電子信箱	5221
電子信箱格式錯誤	5331
電子報	5221
電子版	2911
電子郵件格式不正確	5331
電郵	5332
""", '静': """
静音	5310
""", '靜': """
靜音	5310
""", '音': """
音声で聞く	2924
音声をダウンロード	2995
音声を再生	3032
音声読み上げ	2971
音頻長度 #	5276
音频播放器	5349
""", '頭': """
頭條	5243
""", '顯': """
顯示內容	5313
顯示原文	5250
顯示字幕	5309
顯示更多	5249
顯示貼文	5313
""", '飲': """
飲酒過量,有害健康	5307
飲酒過量有害健康	5307
""", '首': """
首頁	5249
首页	5249
""", '马': """
马上开始	5250
马上玩	5305
""", '验': """
验证码	5332
""", '點': """
點我看影片	5278
點我看更多	5246
點擊排行	5248
點擊播放	5309
點擊播放本文	5278
點擊放大	5334
點擊看大圖	5334
點擊看更多	5246
點擊開啟聲音	5349
點擊閱讀全文	5354
點此看更多	5246
點閱排行	5290
""", '가': """
가	3062	3096
가 가 가	3096
가가가	3096
가격 보기	3169
가로세로 낱말퀴즈	3122
가입하기	3051
가장 많이 본 뉴스	3069
가장 인기	3144
""", '강': """
강연 신청하기	3111
""", '개': """
개인정보 보호 설정	3163
개인정보 설정	3128
개인정보 수집 동의	3145
개인정보 수집 및 이용 동의	3145
개인정보 수집 및 이용에 동의합니다	3145
개인정보 수집·이용에 동의합니다	3145
개인정보 처리방침	3067
개인정보처리방침	3067
""", '갤': """
갤러리 닫기	3168
갤러리 보기	3150
""", '거': """
거부	3067	3089
""", '검': """
검색	3071
""", '게': """
게시물 보기	3128
게시물 불러오기	3128
게임 전체보기	3120
게임 하러 가기	3120
""", '결': """
결과 보기	91	3072
""", '계': """
계속 읽기	3051
계정이 있으신가요	3143
""", '고': """
고객센터	3067
고충처리	3084
고충처리인	3084	3151
""", '공': """
공감	3119
공감백배 #	3097
공감순	3119
공유	3062
공유하기	3062
""", '과': """
과거순	3119
""", '관': """
관련 기사	3069
관련 기사 더보기	3168
관련 뉴스	3069
관련 영상	3107
관련 태그	3069
관련기사	3069
관련기사 더보기	3168
관련뉴스	3069
관련키워드	3069
""", '광': """
광고	3066
광고 건너뛰기	3164
광고 닫기	3066
광고 문의	3084
광고 문의하기	3112
광고 아래에 기사가 계속됩니다	3123
광고 영역	87
광고 종료	3123
광고 차단 해제 방법	3134
광고 차단을 해제해 주세요	3134
광고 차단을 해제했습니다	3134
광고 차단이 감지되었습니다	3134
광고 후 계속됩니다	3123
광고문의	3084
광고성 정보 수신 동의	3145
광고성 정보 수신에 동의합니다	3145
""", '괜': """
괜찮습니다	3046
""", '교': """
교보문고에서 구매	3123
""", '구': """
구글 계정으로 계속하기	3143
구글 계정으로 로그인	3143
구글 선호 매체로 추가	3155
구글 플레이에서 다운로드	3131
구글로 계속하기	3143
구글로 로그인	3143
구글플레이에서 다운로드	3131
구독	3051
구독 갱신	3166
구독 상품 보기	3143
구독 상품 선택	3143
구독 상품 안내	3166
구독 신청	3051
구독 신청이 완료되었습니다	3145
구독 신청하기	3143
구독 안내	3166
구독 전용	3051
구독 중	3051
구독 취소	3156
구독권 선택	3143
구독신청	3051	3084
구독이 완료되었습니다	3099
구독자 전용	3054
구독자 전용 기사	3143
구독자 전용 혜택	3123
구독자 혜택	3123
구독자가 선물한 기사입니다	3170
구독중	3155
구독하고 이어서 읽기	3099
구독하기	3051
구매하기	3123
구매하러 가기	3123
""", '글': """
글씨 크기	65
글씨크기	3062
글자 작게	3157
글자 크게	3157
글자 크기	3062
글자 크기 변경	65	3099
글자 크기 조절	65	3099
글자크기	3062	3096
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3165
금액 직접 입력	3139
금액을 선택하세요	3165
금액을 선택해 주세요	3165
""", '기': """
기계 번역	3125
기대해요 #	3097
기부하기	3047
기사 계속 보기	3168
기사 공유	3157
기사 공유하기	3062
기사 구매	3166
기사 더 보기	3168
기사 더보기	3099
기사 듣기	3099
기사 링크 복사	3099
기사 본문	3071
기사 선물하기	3099
기사 스크랩	3157
기사 스크랩하기	3099
기사 오류 신고	3099
기사 오류 제보	3099
기사 요약	3154
기사 원문 보기	3099
기사 음성으로 듣기	3124
기사 잠금 해제	3166
기사 저장	3157
기사 저장하기	3099
기사 전문 보기	3150
기사 전체보기	3150
기사 제보	3084	3151
기사 제보 및 문의	3099
기사 추천	3160
기사 평가하기	3160
기사 후원하기	3047
기사는 광고 아래에 계속됩니다	3123
기사는 광고 후 계속됩니다	3123
기사듣기	3124
기사를 공유합니다	3170
기사에 대한 의견	3068
기사원문	3071
기사저장	3062
기사제보	3084	3151
기사추천	3160
기자 구독	3083
기자 구독하기	3083
기자 소개	3151
기자 응원하기	3085
기자 페이지	3083
기자 프로필	3085
기자 프로필 보기	3083
기자 홈	3085
기자구독	3085	3155
기자에게 메일 보내기	3151
기자에게 이메일 보내기	3151
기자의 다른 기사	3083
기자의 다른 기사 보기	3085	3150
기자의 다른기사	3069	3085
기자의 다른기사 보기	3150
기자페이지 바로가기	3150
기자프로필	3085
기획 기사 보기	3150
""", '나': """
나중에	3046
나중에 보기	3099
나중에 읽기	3099
나중에 하기	3046
""", '남': """
남은 시간	3125
""", '낱': """
낱말 퍼즐 풀기	3079
낱말퀴즈	3122
""", '내': """
내 정보	3051
내용을 입력하세요	3167
내용을 입력해 주세요	3167
""", '네': """
네, 받을게요	3132
네이버 구독	3065
네이버 로그인	3143
네이버 밴드 공유	3157
네이버 블로그	3062
네이버로 로그인	3143
네이버에서 구독	3065
네이버에서 구독하기	3065
""", '놀': """
놀랐어요 #	3097
""", '놓': """
놓치면 안 되는 기사	3107
""", '뉴': """
뉴스 더보기	3150
뉴스 듣기	3099
뉴스레터 구독	3057
뉴스레터 구독 신청	3057
뉴스레터 구독이 완료되었습니다	3167
뉴스레터 무료 구독	3099
뉴스레터 신청	3057
""", '닉': """
닉네임을 입력하세요	3160
""", '다': """
다른 공유 찾기	3062
다른 금액	3139
다른 기사	19	3069
다른 기사 더 보기	19
다른 기사 보기	3083
다른기사	3069
다른기사 보기	3069
다시 보기	3125
다시 보지 않기	3046
다시보기	3125
다음	3071
다음 기사	3069
다음 기사 보기	3099
다음 기사 읽기	3168
다음 동영상	3164
다음 사진	3150
다음 영상	3164
다음 이미지	3168
다음 페이지	3071
다음글	3150
다음기사	3069
다음에	3046
다음에 하기	3133
다크모드	3129
""", '닫': """
닫기	3046
""", '답': """
답글	3068
답글 달기	3118
답글 더보기	3118
답글 보기	3118
답글 쓰기	3118
답글 접기	3118
답글쓰기	3068
""", '당': """
당신의 생각은	3078
당신이 좋아할 만한	3069
""", '댓': """
댓글	3068
댓글 #	3068
댓글 #개	3068
댓글 닫기	3118
댓글 달기	3081
댓글 더보기	3118
댓글 등록	3118
댓글 등록하기	3118
댓글 보기	3068
댓글 신고	3160
댓글 신고하기	3160
댓글 쓰기	3068
댓글 운영 원칙	3118
댓글 운영 정책	3099
댓글 운영정책	3081	3099
댓글 입력	3081
댓글 작성	3118
댓글 작성 규칙	3118
댓글 작성하기	3118
댓글 전체보기	3081
댓글 정렬	3081
댓글 정책	3118
댓글보기	3068
댓글쓰기	3068
댓글을 남겨 주세요	3160
댓글을 남겨주세요	3160
댓글을 입력하세요	3160
댓글을 입력해 주세요	3160
댓글을 입력해주세요	3068
댓글을 작성하려면 로그인 해주세요	3160
댓글이 닫혔습니다	3118
""", '더': """
더 많은 옵션	3157
더 보기	3071
더 알아보기	3089
더보기	3069	3071
""", '도': """
도서 구매하기	3123
도움돼요 #	3097
도움이 되었나요	3118
""", '독': """
독자 의견 조사	3099
독자 특별 할인	3123
독자 할인	3123
""", '동': """
동영상	3069
동영상 로딩 중	3124
동영상 보기	3164
동영상 재생	3124
동영상 플레이어	3164
동영상을 불러오는 중입니다	3124
동영상을 불러올 수 없습니다	3164
동영상을 재생할 수 없습니다	3124
동의	3067	3089
동의 관리	3128
동의 철회	3128
동의 철회하기	3128
동의 후 계속	3128
동의하고 계속	3128
동의하고 계속하기	3128
동의합니다	3067
""", '뒤': """
뒤로 가기	3072
""", '등': """
등록	3068
""", '디': """
디지털 구독하기	3166
디지털뉴스부	3083
디지털뉴스팀	3083
디지털콘텐츠팀	3083
""", '또': """
또는	3144
""", '라': """
라인	3062
""", '랭': """
랭킹	3069
랭킹뉴스	3069
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
로그아웃	3051
로그인	3051
로그인 상태 유지	3143
로그인 유지	3143
로그인 전용 기사	3143
로그인 후 댓글 쓰기	3099
로그인 후 댓글 작성이 가능합니다	3160
로그인 후 댓글을 작성하실 수 있습니다	3081
로그인 후 댓글을 작성할 수 있습니다	3118
로그인 후 이용해 주세요	3118
로그인/회원가입	3051
로그인이 필요	3054
로그인하고 계속 읽기	3166
로딩 중	3124
로딩 중입니다	3124
로딩중	3124
""", '링': """
링크 복사	3062
링크가 복사되었습니다	3099
""", '마': """
마이페이지	3051
""", '많': """
많이 본 기사	3069
많이 본 뉴스	3069
많이 본 영상	3107
많이 읽은 기사	3069
많이본 기사	3069
많이본 뉴스	3069
""", '맨': """
맨 위로	3071
맨위로	3071
""", '메': """
메뉴	3071
메뉴 닫기	3071
메시지가 전송되었습니다	3145
메일	3062
메일함을 확인해 주세요	3145
""", '멤': """
멤버십 가입	3166
멤버십 가입하기	3166
""", '모': """
모두 거부	3129
모두 동의	3067
모두 허용	3129
모든 쿠키 거부	3163
모든 쿠키 수락	3163
모든 쿠키 허용	3163
모바일 웹으로 계속	3131
""", '목': """
목록	3071
목록 보기	3150
목록보기	3071
목록으로	3150
목록으로 돌아가기	3168
""", '무': """
무료 게임	3120
무료 배송	3159
무료 체험 시작하기	3051
무료 회원가입	3051
무료, 스팸 없음	3145
무료로 읽기	3166
무료배송	3159
무제한 이용하기	3166
""", '문': """
문의	3068
문의 내용	3167
문자 크기	65
""", '바': """
바로 구매하기	3123
바로가기	3062
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3125
""", '밴': """
밴드	3062
""", '번': """
번역 보기	3072
""", '베': """
베스트	3069
""", '보': """
보내기	3147
""", '복': """
복사	3158
복사하기	3062
""", '본': """
본 사이트는 쿠키를 사용합니다	3090
본문 글씨 줄이기	3062	3096
본문 글씨 키우기	3062	3096
본문 바로가기	3071
본문으로 바로가기	3071
""", '북': """
북마크	3062
""", '분': """
분석탁월 #	3097
""", '브': """
브라우저에서 계속	3131
브라우저에서 계속 보기	3131
""", '비': """
비공감	3119
비밀번호 찾기	3051
비밀번호를 잊으셨나요	3143
""", '사': """
사업제휴	3084
사이트맵	3067
사전 등록하기	3111
사전등록 하기	3111
사진 더 보기	3150
사진 더보기	3150
사진 모두 보기	3150
사진 크게 보기	3150
사진 크게보기	3150
사진 확대	3071
""", '삭': """
삭제된 동영상입니다	3124
""", '상': """
상품 보기	3169
상품 상세보기	3169
""", '새': """
새로고침	3134
""", '선': """
선착순 # 명	3110
선착순 #명	3110
선착순 마감	3110
선택	3144
선택 저장	3128
선호 매체로 추가	3155
""", '설': """
설문	92
설문 결과	3119
설문 결과 보기	3160
설문 참여 바로가기	3099
설문 참여하기	3099
설문에 참여하기	3118
설문조사	92
설문조사 참여하기	3099
설정	3089
설정 관리	3163
설정 저장	3128
""", '소': """
소리 켜기	3164
""", '속': """
속보	3069
속보 알림 받기	3099
속보 알림 신청	3099
속보 알림을 받으시겠습니까	3132
""", '스': """
스도쿠	3122
스크랩	3062
스크랩하기	3099
스크립트	3125
스크립트 보기	3124
스토어	3159
스토어 바로가기	3123
스폰서	3066
스폰서 링크	3112
스폰서 콘텐츠	3112
스폰서링크	3112
""", '슬': """
슬퍼요	3097
슬퍼요 #	3097
""", '시': """
시리즈 보기	3150
""", '신': """
신고	3068
신고하기	3119
신문구독	3051
신청이 완료되었습니다	3145
""", '실': """
실시간 뉴스	3069
""", '쏠': """
쏠쏠정보 #	3097
""", '아': """
아마존에서 구매	3123
아마존에서 보기	3123
아이디 저장	3143
아이디 찾기	3143
아직 회원이 아니신가요	3143
""", '알': """
알겠습니다	3072
알라딘에서 구매	3123
알라딘에서 보기	3123
알림 받기	3061
알림 설정	3061
알림 설정하기	3132
알림 켜기	3132
알림 허용	3132
알림을 받으시겠습니까	3132
알림을 받으시겠어요	3132
알림을 켜시겠습니까	3132
""", '애': """
애드블록을 해제해 주세요	3134
애드블록이 감지되었습니다	3134
애플로 계속하기	3143
애플로 로그인	3143
""", '앱': """
앱 다운로드	3061
앱 다운로드하기	3061
앱 다운받기	3131
앱 설치	3061
앱 설치하기	3061
앱스토어에서 다운로드	3131
앱에서 계속 읽기	3131
앱에서 보기	3131
앱에서 열기	3131
앱에서 이어보기	3131
앱으로 보기	3131
""", '언': """
언제든 해지 가능	3143
언제든지 수신 거부할 수 있습니다	3145
언제든지 해지 가능	3143
""", '얼': """
얼리버드 할인	3111
""", '에': """
에디터 추천	3069
""", '여': """
여러분의 생각은	3078
여러분의 후원이 큰 힘이 됩니다	3139
""", '연': """
연간 결제	3144
연간 구독	3144
연관기사	3069
연재 보기	3150
""", '열': """
열기	3072
""", '영': """
영상	3069
영상 길이 #	3094
영상 더보기	3150
영상 보기	3099
영상 재생	3124
영상으로 만나보세요	3099
영상으로 보기	3099
영상을 불러오는 중입니다	3124
영상을 불러올 수 없습니다	3164
영상을 재생할 수 없습니다	3124
""", '예': """
예매 바로가기	3123
예매하기	3123
예스#에서 구매	3123
예스#에서 보기	3123
""", '오': """
오늘 하루 보지 않기	3046
오늘은 그만 보기	3046
오늘의 낱말 퍼즐	3079
오늘의 설문	3079
오늘의 스도쿠	3079
오늘의 십자말풀이	3079
오늘의 운세	3122
오늘의 추천	3069
오늘의 투표	3079
오늘의 핫뉴스	3107
오디오 다운로드	3124
오디오 플레이어	3164
오디오로 듣기	3099
오래된순	3119
오류 신고	3068
오류 신고하기	3099
오류가 발생했습니다	3145
오타 신고	3118
오탈자 신고	3099
""", '온': """
온라인뉴스팀	3083
""", '올': """
올바른 이메일 주소를 입력해 주세요	3145
올바른 이메일을 입력해 주세요	3145
""", '옵': """
옵션 관리	3163
""", '요': """
요금제 보기	3166
요약	3071
""", '원': """
원고료 보내기	3165
원문 보기	3072
원문보기	3071
""", '월': """
월간 결제	3144
월간 구독	3144
""", '웨': """
웨비나 신청하기	3111
""", '웹': """
웹에서 계속 보기	3131
""", '위': """
위로	3071
위로 가기	3150
""", '유': """
유료 구독자 전용	3143
유료 기사입니다	3099
유료회원 전용	3143
유료회원 전용 기사	3143
유튜브 구독	3065
유튜브 구독하기	3065
유튜브에서 보기	3161
""", '윤': """
윤리강령	3084
""", '음': """
음성 다운로드	3124
음성 재생하기	3099
음성으로 듣기	3062
음소거	3125
음소거 해제	3124
음소거를 해제하려면 탭하세요	3164
""", '응': """
응원하기	3047
응원해요 #	3097
""", '의': """
의견 남기기	3118
의견 보내기	3118
의견 쓰기	3068
""", '이': """
이 기사 공유하기	3170
이 기사 구매하기	3166
이 기사 어땠나요	3099
이 기사 어떠셨나요	3118
이 기사가 도움이 되었나요	3118
이 기사는 잠겨 있습니다	3143
이 기사를 공유합니다	3099
이 기사를 추천합니다	3099
이 기사를 평가해 주세요	3160
이 기사와 함께 읽은 기사	3099
이 기자의 다른 기사	3085	3099
이 기자의 다른 기사 더보기	3150
이 동영상을 재생할 수 없습니다	3124
이 사이트는 쿠키를 사용합니다	3090
이 시각 많이 본 기사	3107
이 시각 많이 본 뉴스	3107
이 시각 주요뉴스	3069
이 시각 추천뉴스	3069
이 음성은 ai가 생성했습니다	3124
이 주제 팔로우	3155
이 콘텐츠를 표시할 수 없습니다	3128
이 페이지가 도움이 되었나요	3118
이런 기사는 어때요	3107
이름을 입력하세요	3167
이름을 입력해 주세요	3167
이메일	3062
이메일 주소 입력	3167
이메일 주소를 입력하세요	3145
이메일 주소를 입력해 주세요	3167
이메일 형식이 올바르지 않습니다	3145
이메일로 계속하기	3166
이메일로 공유	3157
이메일로 로그인	3166
이메일무단수집거부	3067
이메일을 입력하세요	3145
이메일을 입력해 주세요	3145
이메일을 입력해주세요	3167
이메일을 확인해 주세요	3145
이미 계정이 있으신가요	3143
이미 구독 중이신가요	3051
이미 구독 중입니다	3167
이미 등록된 이메일입니다	3167
이미 참여하셨습니다	3118
이미 투표하셨습니다	3118
이미 회원이신가요	3051
이미지 크게 보기	3071
이미지 크게보기	3150
이미지 확대	3071
이번 주 설문	3079
이번 주 투표	3079
이번주 설문	3079
이슈	3069
이어서 읽기	3168
이용권 구매	3143
이용권 선택	3143
이용약관	3067
이용약관에 동의합니다	3145
이전	3071
이전 기사	3069
이전 기사 보기	3099
이전 사진	3150
이전 영상	3164
이전 이미지	3168
이전글	3150
이전기사	3069
""", '인': """
인기 급상승	3107
인기 기사	3069
인기기사	3069
인기뉴스	3069
인쇄	3062
인쇄하기	3062
인스타그램 팔로우	3099
인스타그램에서 보기	3161
인스타그램에서 이 게시물 보기	3161
""", '일': """
일시	3140
일시 후원	3139
일시 후원하기	3139
일시정지	3125
일시후원	3047
""", '자': """
자동 번역	3125
자동 재생	3125
자동재생	3125
자막 보기	3124
자막 켜기	3124
자바스크립트가 비활성화되어 있습니다	3128
자발적 유료 구독	3165
자세히	3072
자세히 보기	3072	3089
""", '작': """
작게	3158
""", '장': """
장바구니 담기	3169
장바구니에 담기	3169
""", '재': """
재생	3071	3094
재생 속도	3124
재생 시간	3125
재생 시간 #	3094
재생속도	3124
재생시간 #	3094
재생할 수 없는 동영상입니다	3124
""", '저': """
저자 소개	3152
저작권규약	3067
저장	3062
""", '전': """
전송	3147
전송되었습니다	3145
전체 기사	3168
전체 기사 보기	3150
전체 뉴스 보기	3150
전체 댓글	3068
전체 댓글 보기	3081
전체 동의	3129
전체 보기	3071
전체 사진 보기	3150
전체 화면	3125
전체메뉴	3071
전체보기	3071
전체화면	3125
전체화면 종료	3124
""", '접': """
접기	3071
접수되었습니다	3167
""", '정': """
정기	3140
정기 후원	3139
정기 후원하기	3047
정기구독	3051
정기후원	3047
정기후원 신청	3165
정기후원 신청하기	3165
정기후원하기	3139
정렬	3119
정상적으로 접수되었습니다	3167
정정·반론보도 신청	3151
정정보도 신청	3151
정정보도 요청	3151
""", '제': """
제보	3068
제보 바로가기	3151
제보하기	3068
제작 지원	3159
제작지원	3159
제출	91	3147
제휴 광고	3123
제휴 문의	3084
제휴 콘텐츠	3123
제휴문의	3084
""", '좋': """
좋아요	3062
좋아요 #	3097
좋은 기사 후원하기	3047
""", '주': """
주소 복사	3099
주소가 복사되었습니다	3099
주소복사	3062
주요 기사	3069
주요 뉴스	3069
주요 뉴스 더보기	3107
주요기사	3069
주요뉴스	3069
주제 팔로우	3155
""", '지': """
지금 구매하기	3123
지금 뜨는 기사	3107
지금 뜨는 뉴스	3107
지금 플레이	3120
지금 플레이하기	3120
지금 후원하기	3165
지나친 음주는 건강에 해롭습니다	3123
지나친 음주는 건강을 해칩니다	3123
지도 보기	3072
지면보기	3051
""", '직': """
직접 입력	3140
""", '차': """
차단	3133
""", '참': """
참가 신청하기	3111
참가신청하기	3111
참여하기	91
""", '창': """
창 닫기	3168
""", '찾': """
찾아오시는 길	3084
""", '채': """
채널 추가	3155
""", '책': """
책 구매하기	3123
""", '첫': """
첫 댓글을 남겨주세요	3160
첫 댓글을 작성해 보세요	3160
""", '청': """
청소년보호정책	3067
""", '총': """
총 #명 참여	3078
""", '최': """
최고의 혜택	3144
최신 기사	3069
최신 뉴스	3069
최신기사	3069
최신뉴스	3069
최신순	3119
최저가 보기	3169
""", '추': """
추천	3144
추천 기사	3069
추천 스폰서	3112
추천 영상	3107
추천기사	3069
추천뉴스	3069
추천순	3119
""", '축': """
축하해요 #	3097
""", '친': """
친구 추가하기	3099
""", '카': """
카카오 계정으로 로그인	3143
카카오 로그인	3143
카카오로 로그인	3143
카카오로 시작하기	3143
카카오스토리	3062
카카오톡	3062
카카오톡 공유	3062
카카오톡 공유하기	3157
카카오톡으로 공유	3099
카카오톡으로 공유하기	3099
카테고리	3069
""", '커': """
커피 한 잔 사주기	3139
커피 한 잔 후원하기	3139
""", '콘': """
콘텐츠 보기	3128
콘텐츠 불러오기	3128
콘텐츠 표시	3128
""", '쿠': """
쿠키 관리	3128
쿠키 기본 설정	3088
쿠키 설정	3067
쿠키 설정 관리	3128
쿠키 설정 변경	3088
쿠키 정책	3090
쿠키 허용	3090
쿠팡에서 구매	3123
쿠팡에서 구매하기	3123
쿠팡에서 보기	3123
쿠폰 받기	3169
""", '퀴': """
퀴즈 도전하기	3120
퀴즈 풀기	3099
퀴즈 풀러 가기	3120
""", '크': """
크게	3158
""", '클': """
클릭하면 소리가 켜집니다	3164
""", '키': """
키워드	3069
""", '태': """
태그	3069
""", '텔': """
텔레그램에서 소식 받기	3099
""", '투': """
투표	92
투표 결과	3119
투표 결과 보기	91
투표 참여하기	3118
투표가 완료되었습니다	3118
투표에 참여해 주셔서 감사합니다	3118
투표하기	91	3099
투표해 주셔서 감사합니다	91	3118
""", '트': """
트위터	3062
트위터 공유	3062
트위터로 공유	3157
트위터에서 보기	3161
""", '특': """
특집 더보기	3150
특집 보기	3150
""", '티': """
티켓 예매	3123
티켓 예매하기	3123
""", '틱': """
틱톡에서 보기	3161
""", '파': """
파워링크	3112
""", '팔': """
팔로우 중	3155
팔로우 취소	3155
""", '팟': """
팟빵에서 듣기	3161
""", '페': """
페이스북	3062
페이스북 공유	3062
페이스북에서 보기	3161
페이스북으로 공유	3099
페이스북으로 로그인	3143
페이지 새로고침	3134
페이지를 새로고침하세요	3134
페이팔로 결제	3166
""", '편': """
편집 원칙	3151
편집규약	3084
""", '펼': """
펼치기	3071
""", '포': """
포럼 참가 신청하기	3111
포토	3069
포토 갤러리	3150
""", '폰': """
폰트 크기	3062
""", '푸': """
푸시 알림 받기	3132
""", '프': """
프리미엄	3051
프린트	3062
""", '피': """
피드백 보내기	3118
""", '필': """
필수	3147
필수 입력	3145
필수 입력 항목	3145
필수 입력 항목입니다	3145
필수 항목	3147
필수 항목입니다	3145
필자 소개	3151
""", '한': """
한번만	3140
""", '할': """
할인 코드	3169
""", '함': """
함께 보면 좋은 기사	3069
함께 볼 기사	3107
함께 읽으면 좋은	3069
함께 읽은 기사	3107
""", '핫': """
핫뉴스	3069
핫이슈	3069
핫클릭	3107
""", '항': """
항상 허용	3129
""", '해': """
해제 방법	3138
해제했습니다	3138
""", '행': """
행사 신청하기	3111
""", '허': """
허용	3089	3133
""", '헤': """
헤드라인	3069
""", '현': """
현재 시간	3125
""", '협': """
협찬	3066
""", '홈': """
홈	3071
홈으로	3150
홈으로 가기	3150
""", '화': """
화나요	3097
화나요 #	3097
화제의 뉴스	3069
화질	3125
""", '확': """
확인	3072
""", '환': """
환경설정 관리	3163
""", '회': """
회사 소개	3084
회사소개	3067	3084
회원 전용	3054
회원 전용 기사	3143
회원가입	3051
회원가입하고 계속 읽기	3166
회원이 아니신가요	3143
""", '후': """
후속강추 #	3097
후속기사 원해요	3097
후속기사 원해요 #	3097
후원	3047
후원 바로가기	3139
후원 신청	3139
후원 안내	3047
후원 페이지 바로가기	3139
후원 페이지로 이동	3139
후원 하기	3047
후원자 되기	3139
후원하기	3047
후원해 주셔서 감사합니다	3165
후원회원 가입	3047
후원회원 되기	3139
""", '훈': """
훈훈해요	3097
훈훈해요 #	3097
""", '흥': """
흥미진진 #	3097
""", '힘': """
힘내요 #	3097
"""}

START = {'a': """
aboneliğiniz	4800 K başariyla
abonē	3272 K par	3272 K no	3272 K un	3274 K
acasă	98 K >	98 K '	98 K "
accès	2050 K illimité
această	52 K investigație	4022 K traducere	4090 K știre a fost
además	1570 K:	1625 K, en
adresă	3997 K de e-mail invalidă	3997 K de email invalidă
adó	2469 K #%
adód	2469 K #%
adója	2469 K #%
ai가	3091 K 자동 번역한	3091 K 번역한	3091 K 핵심	3091 K 요약한	3093 K 읽어
ai에게	3091 K 물어	3091 K 질문	3091 K 물어보기
ajánld	2469 K fel adód
ajánlja	2469 K fel adója	2469 K fel adód
ajánljuk	2494 K:
ajánlott	2496 K videó:	2496 K cikk:	2496 K cikkünk:
aktivér	720 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4633 K dig till vårt	4651 K
annoncørbetalt	784 K indhold fra
annonsørinnhold	3646 K fra
anúncio	3964 K em # s	3964 K em # segundos
aportá	1512 K desde
apoyá	81 K
après	2213 K déduction fiscale :
apóyanos	1512 K desde
apúntate	1601 K al curso	1601 K a nuestro	1606 K a nuestro seminario	1606 K a nuestro evento
aquí	1637 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3688 K wyraża poglądy	3688 K wyraża opinie	3688 K jest opinią	3702 K ukazał się	3702 K pochodzi z	3708 K przetłumaczony	3708 K został przetłumaczony	3708 K czyta	3708 K wygenerowany	3748 K został	3748 K przetłumaczono	3786 K ukazał się	3786 K pierwotnie ukazał	3786 K pochodzi z	3787 K	3797 K powstał we współpracy z
artykuły	3698 K autora
artículo	1664 K publicado originalmente	1696 K publicado en colaboración
artículos	1529 K gratuitos
ascultă	1 K	4008 K:	4033 K podcastul	4033 K acest articol	4099 K pe
atradāt	44 K
atsisiųskite	3206 K
autorė	3210 K:
autoři	545 K jsou
außerdem	947 K lesenswert:	947 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1614 K la app
beiträge	27 K	983 K von
benefício	3887 K do assinante:
berätta	59 K i	59 K gärna
beställ	4651 K
bestätigen	816 K sie ihre
bestätigungsmail	816 K
besøg	705 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1537 K diario	1537 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	5098 K viết dành riêng cho	5098 K viết dành cho thuê bao	5110 K này có nội dung do	5110 K này có nội dung từ	5110 K viết này có nội dung	5110 K viết này chứa nội dung	5115 K liên quan:	5127 K viết thể hiện quan điểm	5127 K viết thể hiện quan điểm cá nhân	5127 K viết thể hiện văn phong	5127 K viết là quan điểm	5127 K viết phản ánh quan điểm	5127 K viết không phản ánh quan điểm	5132 K viết có hữu ích	5132 K viết này có hữu ích	5132 K viết này có giúp	5136 K viết được dịch tự động	5136 K được dịch tự động	5136 K viết được tóm tắt	5136 K viết có sử dụng ai	5136 K viết này được dịch tự động	5186 K viết được bảo vệ	5187 K viết được thực hiện	5187 K viết được viết	5187 K viết này được	5194 K viết tiếp tục
báo	5132 K lỗi bài viết
bình	5 K luận	27 K luận	5135 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4800 K aboneliğiniz
bültenimize	4800 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2494 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	5098 K đã là thuê bao	5132 K thấy bài viết	5132 K phát hiện lỗi	5132 K phát hiện sai
bản	5132 K tóm tắt này có hữu ích	5132 K tóm tắt này do	5132 K tóm tắt này được tạo	5187 K dịch được
bấm	5138 K để nghe
bật	5104 K thông báo
""", 'c': """
caractères	2157 K restants
caràcters	448 K restants
chceš	567 K u nás pracovat	4417 K u nás pracovať
chefredaktör	4649 K och ansvarig utgivare:	4649 K:
chơi	5161 K ngay:
chưa	32 K có bình luận
citeşte	4008 K şi	4008 K şi:
citește	4008 K și	4008 K și:	4008 K:	4008 K mai mult	4008 K aici	4008 K mai departe:
citiți	4008 K și
ciąg	3712 K dalszy
colaborá	1512 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3818 K exclusivo para	3880 K gerado	3886 K promovido por	3886 K recomendado por	3890 K oferecido por	3918 K incorporado d	3918 K externo d	3918 K incorporado do	3918 K incorporado da	3918 K externo do
conținut	4022 K generat	4031 K oferit de	4061 K încorporat de	4061 K extern de
coût	2213 K réel après	2213 K après déduction :	2213 K après déduction fiscale :
crédit	2151 K photo	2151 K photos
crédits	2151 K photo	2151 K photos
créer	2077 K une alerte pour "	2077 K une alerte sur "	2077 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5141 K đặt ứng dụng	5141 K ứng dụng	5141 K app
còn	5159 K lại # ký tự
có	72 K thắc mắc	5115 K thể bạn quan tâm:	5182 K lỗi xảy ra
cấm	5186 K sao chép dưới mọi hình thức	5186 K sao chép nội dung
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	4015 K ai informații	4026 K ai observat o
dalinkitės	3206 K
další	532 K články autora
darovať	4411 K
dernières	2095 K actualités
descarcă	13 K	4048 K aplicația
descargá	13 K	1614 K la app
descărcați	13 K
dezactivează	4073 K adblock	4073 K ad
dežurni	41 K telefon redakcije
direcționează	3990 K #% din
disponível	3827 K no google play	3895 K na app store	3895 K no google play	3895 K para android e
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
doná	1512 K desde
doporučené	530 K video:
doporučte	560 K
doporučujeme	530 K článek:
dorești	4067 K să primești notificări
doriți	4067 K să primiți notificări
dosszié	2578 K: így	2578 K: itt	2578 K: ezért	2578 K: miért	2578 K: hogyan	2578 K: mit	2578 K: ki	2578 K: mi	2578 K: ez	2578 K: ezt	2578 K: hallgassa	2578 K: nézze	2578 K: minden
dostępna	3715 K w
dostępne	3715 K w
dostępny	3715 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3726 K do	3739 K do dyskusji
držte	28 K se
duración	1683 K del vídeo	1683 K del episodio
duração	3964 K do vídeo
durée	2210 K de la vidéo	2210 K de l'épisode
dzięki	3772 K naszym czytelnikom	3772 K naszym czytelniczkom
dành	5098 K riêng cho thuê bao	5098 K riêng cho người đăng ký	5098 K cho thuê bao
découvrez	2097 K aussi	2127 K la boutique	2127 K notre boutique	2127 K nos jeux	2127 K notre hors-série	2137 K notre application	2137 K notre appli
décryptage	2097 K :
déductible	2039 K des impôts	2039 K à #
déjà	2048 K abonné	2048 K inscrit	2048 K client
désabonnement	2059 K à tout moment
désinscription	2059 K à tout moment
díky	609 K našim čtenářům	609 K našim předplatitelům
dùng	5148 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2548 K kedvezmény:	2548 K előny:	2548 K ajánlat:
előfizetőinknek	2570 K köszönhetően
előfizetőként	89 K	2526 K
encuéntranos	12 K
envía	3 K	1575 K tus cartas	1575 K tu carta
envíanos	1587 K
envíe	1575 K sus cartas	1575 K su carta
ermöglicht	949 K von
erről	2494 K bővebben
escríbenos	1573 K
estagiária	3862 K sob supervisão	3862 K sob a supervisão	3862 *K sob supervisão	3873 K sob supervisão	3873 * K sob supervisão
estagiário	3862 K sob supervisão	3862 K sob a supervisão	3862 *K sob supervisão	3873 K sob supervisão
estàs	464 K utilitzant un bloquejador
""", 'f': """
faça	3846 K o quiz	3883 K as palavras cruzadas	3893 K o quiz	3893 K o teste	3893 K o nosso
felelős	2523 K szerkesztő:	2523 K kiadó:
fiți	31 K primul
folosești	4071 K un ad blocker	4071 K un adblock	4071 K un adblocker
folosiți	4071 K un ad blocker	4071 K un adblock	4071 K un adblocker
foretrækker	721 K du
fortsätt	4653 K läsa
fortæl	59 K mig
fotogalería	1660 K:
fotogaléria	4385 K:
fotografía	1569 K # de #	1626 K:
fotoğraf	4901 K # / #	4901 K #/#
frågor	72 K	73 K om artikeln
få	696 K fuld adgang til	720 K adgang	720 K fri	720 K fuld	720 K besked	720 K ugens	720 K dagens	720 K de	720 K nyheder	720 K en notifikation	720 K breaking	720 K seneste nyt	731 K	754 K de vigtigste nyheder	754 K vigtige nyheder	754 K de største nyheder	754 K besked om	754 K besked, når	754 K nyhederne	754 K breaking	3555 K full tilgang til	3582 K tilgang	3582 K fri	3582 K full	3582 K beskjed	3582 K varsel	3582 K ukas	3582 K dagens	3582 K de	3582 K nyheter	3582 K siste	3594 K	3596 K varsel	3596 K varsler	3596 K push	4624 K full tillgång till	4651 K tillgång	4651 K fri	4651 K full	4651 K besked	4651 K en notis	4651 K veckans	4651 K dagens	4651 K de	4651 K nyheter	4651 K senaste	4662 K
férjen	2526 K hozzá
följ	12 K	4628 K	4651 K
følg	12 K	12 K oss	700 K	720 K	3559 K	3582 K
füge	12 K uns	955 K
fügen	12 K sie uns	955 K sie
für	819 K android und ios	893 K diesen artikel	893 K diesen	944 K nur
fă	4029 K testul zilei
fără	4078 K patroni	4078 K acționari	4078 K stăpâni
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2523 K:
""", 'g': """
galería	1569 K: # de #	1569 K # de #
gazeteciliğimizi	4850 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4800 K bir e-posta adresi girin	4800 K bir e-posta adresi giriniz	4800 K bir e-posta giriniz
ghé	5135 K cửa hàng trực tuyến
giữ	5186 K bản quyền nội dung
glöm	4651 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5132 K ý cho bài viết
gör	4633 K quizet	4633 K vårt quiz	4651 K vårt
görmemiz	4859 K gereken
görsel	4907 K yapay
günün	4854 K bulmacasini	4854 K sudokusunu	4854 K bulmacasi	4854 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2527 K lát
hintergründe	947 K dazu:
hjälp	4633 K oss bli bättre	4633 K oss att bli bättre
hjælp	705 K os med at blive bedre
hlavné	4398 K body
hlavní	547 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5135 K trả lời khảo sát	5146 K ủng hộ
hämta	13 K	4637 K
häng	4651 K med
här	4679 K finns ett inbäddat innehåll från	4679 K finns inbäddat innehåll från	4679 K visas ett inbäddat innehåll från	4679 K visas inbäddat innehåll från	4679 K är ett inbäddat innehåll från	4679 K är inbäddat innehåll från
hääleta	1739 K
håll	28 K	28 K dig
hình	5183 K #/#
hör	897 K dir	955 K	4651 K
hören	897 K sie	955 K sie
hörzeit	971 K
hør	1 K artiklen	1 K artikkelen	1 K saken	687 K også	687 K også:	705 K mere på	720 K	3546 K også	3546 K også:	3582 K
""", 'i': """
iesūti	3260 K savu	3260 K
indlæg	27 K
indlæs	747 K altid indhold fra	747 K indhold fra
inlägg	27 K
innehåll	4718 K från annonsören
innehållet	4718 K är betalt av
inscríbete	1601 K al curso	1601 K a nuestro	1601 K en nuestro	1601 K en el curso
introduceți	3997 K o adresă de e-mail validă
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3206 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	4029 K sudoku	4054 K acum:
já	59 K fez	3818 K é assinante
játssz	2545 K most:
jäikö	1931 K juttu kesken
jälgi	1739 K
jäsenetu	1979 K:
""", 'k': """
kapcsolódó	2494 K	2494 K:	2496 K videó:	2496 K cikk:	2496 K cikkünk:
każdego	3663 K ranka
kezdőlap	98 K >
không	5186 K được sao chép nội dung website
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5135 K tra kiến thức của bạn
kjøp	3564 K billetter	3564 K billett	3582 K
klausykitės	3191 K
klikněte	528 K zde
ključne	4299 K točke	4299 K tačke
klõpsates	1739 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3274 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	720 K
kopírovat	560 K
kopírovať	4411 K
kopē	3274 K
korzyść	3754 K dla prenumeratorów:
korábbi	2496 K cikkünk:
kvíz	528 K:	588 K:	588 K dne:	588 K týdne:	2512 K	2544 K:	4385 K:	4434 K dňa:	4434 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1972 K on
käännös	1972 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2526 K
kérjen	2526 K
kérjük	28 K
kênh	5104 K youtube của báo
köp	4633 K biljetter	4633 K biljett	4651 K
kövess	12 K
kövesse	2526 K
kövessen	12 K
køb	705 K billetter	705 K billet	720 K
küfür	27 K içeren
küldd	3 K el	2505 K el nekünk
küldje	2505 K el nekünk	2526 K	2526 K tovább
ký	5159 K tự còn lại
kļūsti	3274 K
kết	5121 K nối với chúng tôi
""", 'l': """
laimē	3274 K
laimėkite	3206 K
lasītāju	3282 K aptauja:
legyél	2526 K
lejupielādē	3274 K
leé	1625 K también	1625 K más	1625 K:
lisää	1936 K kirjoittajalta	1936 K toimittajalta	1957 K meidät	2008 K aiheesta:
lugejaküsitlus	1747 K:
lásd	2494 K még
lásson	2526 K több
lát	2505 K valami
láttál	2505 K valami
lägg	4651 K till
lähetimme	1903 K vahvistusviestin	1903 K sinulle vahvistusviestin	1903 K sinulle sähköpostia
lähetä	1934 K juttuvinkki	1934 K uutisvinkki	1934 K vinkki	1940 K mielipidekirjoituksesi	1940 K mielipidekirjoitus	1957 K
lämna	4627 K dina tips	4627 K ditt tips
läs	4583 K hela artikeln	4616 K mer om	4617 K också	4617 K också:	4617 K även	4617 K mer	4617 K mer:	4617 K:	4617 K här	4617 K även:	4624 K vidare med	4624 K mer på	4637 K e-tidningen	4637 K tidningen	4651 K	4653 K vidare
läsarerbjudande	4674 K:
läsaromröstning	4671 K:
läsarresa	4674 K:
lås	4583 K upp artikeln	4583 K upp den här artikeln
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
löydät	12 K meidät	1957 K meidät
löysitkö	7 K
lütfen	28 K	4800 K e-postanizi onaylayin	4800 K e-posta adresinizi onaylayin	4800 K geçerli bir e-posta	4891 K sitemiz için devre dişi	4891 K reklam engelleyici	4891 K devre dişi birak	4892 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3712 K wideo	3797 K powstał we współpracy z	3797 K we współpracy z	3797 K sponsorowany przez
medlemsförmån	4674 K:
meillä	1998 K ei ole omistajaa	1998 K ei ole omistajia	1998 K ei ole osakkeenomistajia	1998 K ei ole maksumuuria
mesterséges	2534 K intelligencia írta
mirá	1609 K el video	1625 K también	1625 K:
mitä	8 K pidit	33 K mieltä	1958 K mieltä sinä
mišljenja	4296 K autora	4296 K iznesena	4296 K izneta
mišljenje	4296 K autora
możliwość	5 K komentowania
mulțumim	3997 K pentru abonare
mándanos	1587 K
más	1566 K noticias de	1566 K noticias sobre	1566 K sobre	1566 K en	1566 K de	1568 K temas:	1568 K sobre:	1570 K información	1570 K información:	1573 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	532 K tip?	532 K tip na článek	532 K tip na téma	532 K tip pro	612 K přečteno už # ze #	612 K přečteno už # z #	612 K přečteno již # ze #	612 K přečteno již # z #	612 K přečteno # ze #	612 K přečteno # z #	4453 K prečítané už # zo #	4453 K prečítané už # z #	4453 K prečítané # zo #	4453 K prečítané # z #
märkasid	44 K	1724 K midagi	1730 K viga	1730 K artiklis viga
még	32 K nincs	2579 K több a témáról:
més	417 K informació:	444 K notícies de	444 K notícies sobre
mød	705 K os
mūs	3274 K vari
mời	5115 K xem	5115 K bạn đọc	5115 K độc giả	5121 K bạn tham gia	5121 K độc giả theo dõi	5121 K bạn đọc theo dõi	5138 K quý vị theo dõi	5138 K quý độc giả	5138 K bạn xem video	5138 K nghe
""", 'n': """
nabídka	592 K pro čtenáře:
nahlásit	570 K chybu
nahlásiť	4420 K chybu
nahláste	4420 K chybu
najważniejsze	3708 K informacje
naloži	4508 K	4541 K vedno vsebino	4541 K vsebino z	4541 K vsebino s	4541 K vsebino iz	4541 K vsebino od
naložite	13 K	4508 K
naročite	4515 K se na
naujienų	41 K telefonas
načítat	595 K vždy obsah	595 K obsah z	595 K obsah ze	595 K obsah od
načítať	4440 K vždy obsah	4440 K obsah z	4440 K obsah zo	4440 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	609 K majitele	609 K vlastníka	609 K akcionáře	609 K žádného	609 K paywall	609 K reklamy	4450 K majiteľa	4450 K vlastníka	4450 K akcionárov	4450 K žiadneho	4450 K paywall	4450 K reklamy
nemáte	568 K čas číst	4418 K čas čítať
nepatríme	4450 K žiadnemu
nepatříme	609 K žádnému
než	577 K vložíte komentář	577 K začnete diskutovat	577 K napíšete příspěvek
nguồn	5125 K:	5125 K :
nhận	5104 K thông báo
nové	550 K číslo	550 K vydání	4401 K číslo	4401 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3921 K é possível mostrar este conteúdo	3921 K foi possível mostrar este conteúdo
näe	1957 K enemmän
nägid	1740 K viga
näita	1739 K
näitkö	1958 K virheen
näytä	1957 K sisältö	1982 K sisältö palvelusta	1982 K aina sisältö
nå	4651 K vår
nézd	2494 K meg	2526 K meg
nézze	2494 K meg	2526 K meg
nāc	3265 K strādāt
nội	5098 K dung dành cho thuê bao	5098 K dung dành riêng cho thuê bao	5098 K dung dành riêng cho thành viên	5136 K dung được dịch tự động	5136 K dung do ai tạo	5166 K dung này không	5167 K dung này từ	5167 K dung nhúng từ	5186 K dung được bảo vệ	5187 K dung được tạo	5187 K dung này được tạo
""", 'o': """
obrázek	585 K # z #
oceń	8 K	3709 K ten	3709 K artykuł	3709 K tekst
ocurrió	1657 K un error
odporučte	4411 K
odporúčame	4385 K:
odsłuchaj	3720 K	3720 K ten
ofereça	3 K
oglądaj	3695 K:
ohodnoťte	548 K	4399 K
olvasói	2548 K ajánlat:
olvasóink	2570 K támogatásának köszönhetően
olvasóinknak	2570 K köszönhetően
opracował	3699 K:
opracowała	3699 K:
opýtajte	4398 K sa
opširnije	4284 K:	4284 K na
otwórz	3681 K post
otázka	588 K dne:	4434 K dňa:
otázky	72 K
ouça	1 K	3856 K:	3891 K o podcast	3957 K no
oversættelsen	737 K er
oír	1 K
""", 'p': """
pamanīji	3266 K kļūdu
pamanījāt	44 K	3266 K kļūdu
pastebėjote	44 K	3192 K įdomų	3198 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi?	7 K hiện lỗi trong bài	44 K hiện sai
phóng	5125 K viên:
piditkö	8 K	69 K	82 K	1958 K
pidätkö	82 K	1958 K
piše	4311 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	565 K
podrži	81 K
podržite	81 K	4314 K
podés	12 K seguir	1588 K enviarnos
podívejte	528 K se:	528 K se na video	530 K se na video:
poglądy	3688 K wyrażone w
pokaż	3681 K post
poleć	3720 K
poslať	4411 K
poslechněte	1 K si	528 K si	528 K si:
poslušajte	1 K	4284 K:	4487 K:
posłuchaj	1 K	3695 K:	3695 K też:
povoliť	4440 K vždy obsah	4440 K obsah z	4440 K obsah zo	4440 K obsah od
poznáte	66 K niekoho
pozostała	3712 K część
pošaljite	41 K vijest
pošlete	560 K
pošlite	3 K	4411 K
poți	4015 K contacta autorul	4015 K contacta autoarea
praneškite	3192 K redakcijai
predplaťte	4415 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4674 K:
prečítajte	4385 K si tiež	4385 K si aj	4385 K si	4385 K si:
prečítali	4453 K ste už # zo #	4453 K ste už # z #	4453 K ste # zo #	4453 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3206 K
prikaži	4342 K uvijek sadržaj	4342 K uvek sadržaj	4342 K sadržaj s	4342 K sadržaj sa	4342 K sadržaj iz	4342 K sadržaj od	4541 K vedno vsebino	4541 K vsebino z	4541 K vsebino s	4541 K vsebino iz	4541 K vsebino od
pronašli	44 K ste
protégé	2207 K par recaptcha	2207 K par google recaptcha
pročitaj	4284 K još	4284 K i
pročitajte	4284 K još	4284 K i	4284 K više	4284 K:	4284 K više o ovoj temi
pročitali	4354 K ste # od #	4354 K ste već # od #
první	502 K měsíc za	502 K měsíc zdarma	502 K týden za	502 K týden zdarma	502 K tři měsíce za	502 K # měsíce za
prvních	502 K # dní za	502 K # dní zdarma
prvý	4410 K mesiac len za	4410 K mesiac za	4410 K mesiac už za	4410 K mesiac zadarmo
przeczytałaś	3775 K już # z #	3775 K # z #
przeczytałeś	3775 K już # z #	3775 K # z #
prześlij	3720 K dalej
präsentiert	949 K von
próbálja	2541 K ki tudását
prüfen	955 K sie
publicité	2210 K dans # s	2210 K dans # sec	2210 K dans # secondes
pàgina	476 K # de #
página	1658 K # de #	1658 K #/#	3939 K # de #	3939 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4399 K sa
páčilo	69 K sa
päeva	1747 K küsimus:
päivitä	1957 K
päivän	1975 K kysymys:
pääset	1957 K lukemaan
päätoimittaja	1955 K:
pódcast	1660 K:
păstrați	28 K
pērc	3265 K biļetes	3274 K
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
querés	1588 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	568 K posloucháte
radšej	4418 K počúvate
radši	568 K posloucháte
rašykite	3192 K autorei	3192 K autoriui
recibí	1587 K las noticias
recomandări	4008 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3990 K #% din
redirecționează	3990 K #%	3990 K #% din
regisztrálj	2525 K ingyenesen
regisztráljon	2512 K	2525 K ingyenesen
regístrate	1526 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	736 K er
resztę	3712 K tekstu
rezervē	3274 K
rezolvă	4029 K rebusul	4029 K integrama	4029 K sudoku
rešite	4284 K kviz
riješite	4284 K kviz
rozwiąż	3695 K quiz
rozwiń	3681 K post	3681 K wpis
rätsel	938 K mit	975 K des tages:
rätseln	938 K sie mit
réservez	2127 K vos places pour la soirée de la rédaction
réservé	2048 K aux abonnés
réservée	2048 K aux abonnés
réservés	2048 K aux abonnés
résumer	2114 K cet article	2114 K l'article
résumé	2114 K généré	2114 K rédigé	2114 K réalisé	2114 K produit	2114 K par
rösta	4651 K	4667 K:	4667 K här:	4667 K i vår omröstning:
rādīt	3274 K
""", 's': """
sadržaj	4372 K je nastao u suradnji s
saglabā	3274 K
saistīts	3249 K:
saņem	3274 K
sažetak	4299 K	4299 K članka	4299 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	824 K:	824 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1587 K el canal	1625 K leyendo:
sesizări	4015 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	547 K	547 K článku	586 K vytvořila	586 K bylo
sisällön	2022 K tarjoaa
siųskite	3192 K savo	3206 K
sjefredaktør	3579 K:	3579 K og ansvarlig redaktør:
skaitytojų	3214 K apklausa:
skopírovať	4411 K
skrót	3708 K artykułu
skúsili	59 K ste
slå	3601 K på javascript
související	528 K:	530 K video:	530 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	4473 K spoločnosťou
sponzorováno	637 K společností
sporočite	4520 K napako
sprawdź	3695 K:	3695 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4398 K sa
stališča	4498 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	583 K si aplikaci
stöd	81 K	4624 K
stötta	81 K	4624 K
støt	81 K	696 K
støtt	81 K	3555 K
suscríbase	1524 K y lea
suscríbete	1517 K a	1524 K y lee	1524 K para leer	1524 K y sigue leyendo	1524 K y accede	1524 K y disfruta	1601 K y llévate	1601 K y recibe
susidūrėte	3192 K su
susiję	3180 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2114 K générée
syötä	1903 K kelvollinen sähköpostiosoite	1957 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2532 K:
szívesen	2527 K meghallgatjuk
szöveg	2532 K:
sähköpostiosoite	1903 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1592 K
síganos	12 K
sígueme	1592 K
síguenos	12 K	1548 K en nuestras redes
só	3818 K para assinantes
sólo	1526 K para suscriptores
søg	720 K nu
súhrn	4398 K
súmate	12 K	56 K a las #	1512 K desde
súvisiace	4385 K:
súvisiaci	4385 K článok
sūti	3260 K savu	3274 K
số	5159 K ký tự còn lại
""", 't': """
también	1551 K en facebook	1570 K puedes leer	1570 K puedes leer:	1570 K te puede interesar:
també	417 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1962 K on
tekstissä	1922 K esitetyt
tekstą	46 K galima
tenés	1582 ¿K información
textgröße	824 K:	824 K a
thấy	44 K lỗi
thử	5135 K sức với
tiedätkö	1934 K aiheesta	1934 K asiasta	1934 K lisää
tiivistelmä	26 K on	1971 K on
tiivistelmän	1971 K on
tilføj	720 K
tillåt	4679 K alltid innehåll från	4679 K innehåll från
tiếp	5194 K tục đọc sau
todavía	32 K no hay comentarios
további	2494 K részletek	2579 K cikkek a témában:
traducció	427 K feta
transparentní	540 K účet:
trên	5104 K google news
trình	5166 K duyệt của bạn không	5166 K duyệt không
trả	5135 K lời câu đố
trải	5148 K nghiệm
turpinājums	3276 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1934 K
tác	5125 K giả:	5125 K giả là
támogasd	81 K	2517 K a	2517 K az
támogass	2469 K adód
támogassa	81 K	2469 K adója	2517 K a	2517 K az
támogasson	2469 K adója
täglichen	816 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1922 K on mielipidekirjoitus	1922 K on mielipideteksti	1922 K on kolumni	1922 K on kommentti	1971 K tiivistelmä on	1972 K juttu on	1972 K artikkeli on	1972 K teksti on	1982 K on upotettu sisältö
tämän	52 K jutun
tässä	1982 K on upotettua sisältöä
télécharger	13 K	2064 K l'application
téléchargez	13 K
tóm	5132 K tắt này được tạo	5132 K tắt này do	5132 K tắt này có hữu ích	5187 K tắt được
töltsd	13 K le	2541 K ki kvízünket
töltse	13 K le	2526 K le	2526 K ki	2541 K ki kvízünket
történeteiket	2505 K
tüm	27 K yorumlar
tęsinys	3208 K
tłumaczenie	3708 K	3748 K zostało
tải	13 K	13 K ứng dụng	5104 K ứng dụng	5104 K app	5141 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4319 K na grešku
uključi	4307 K
uključite	4307 K
uložit	560 K
uložiť	4411 K
uložte	560 K si	4411 K si
unbeschränkter	918 K zugang
unterstütze	81 K	797 K
unterstützen	81 K sie	797 K sie	797 K sie die
uočili	7 K ste
upozorniť	4420 K na chybu
upozorněte	570 K na chybu
url이	3098 K 복사되었습니다	3098 K 복사됐습니다
urmărește	12 K	4008 K și:	4033 K video	4099 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4342 K uvijek sadržaj	4342 K uvek sadržaj	4342 K sadržaj s	4342 K sadržaj sa	4342 K sadržaj iz	4342 K sadržaj od
uživo	4359 K: kako	4359 K: ovako	4359 K: zašto	4359 K: što	4359 K: šta	4359 K: tko	4359 K: ko	4359 K: gdje	4359 K: gde	4359 K: ovo	4359 K: pogledajte	4359 K: poslušajte	4359 K: sve	4359 K: noć	4359 K: ljudi	4359 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2512 K részt
već	4335 K za #	4335 K od #
več	4487 K:	4487 K v videu	4512 K o tem	4512 K novic	4512 K preberite	4559 K o:	4559 K o temi:
videó	2578 K: így	2578 K: itt	2578 K: ezért	2578 K: miért	2578 K: hogyan	2578 K: mit	2578 K: ki	2578 K: mi	2578 K: ez	2578 K: ezt	2578 K: hallgassa	2578 K: nézze	2578 K: minden
vidéo	2097 K :
viktorīna	3282 K:
visą	3206 K interviu
više	4284 K o:	4360 K o:	4360 K o temi:
você	3856 K pode gostar:
vprašaj	4501 K
vprašajte	4501 K
vprašanje	4536 K dneva:
vypočujte	1 K si	4385 K si:
vyskúšali	59 K ste
vytiskněte	560 K
vytlačiť	4411 K
vytlačte	4411 K
vyzkoušejte	502 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2526 K
válaszoljon	2526 K
vásárolja	2482 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	720 K med
véleménycikkeit	2505 K
více	528 K zde	528 K k tématu:	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
vídeo	1660 K:
võida	1739 K
võta	1724 K ühendust	1739 K
výhoda	592 K pro předplatitele:	4437 K pre predplatiteľov:
výhody	592 K pro předplatitele:	4437 K pre predplatiteľov:
vă	28 K rugăm să	4073 K rugăm să îl dezactivați	4073 K rugăm să-l dezactivați	4073 K rugăm să dezactivați adblock
vďaka	4450 K našim čitateľom	4450 K našim predplatiteľom
věnujte	560 K
vše	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
všechno	620 K o tématu téma:	620 K o tématu:
všechny	27 K komentáře	532 K články autora	620 K články k tématu téma:	620 K články k tématu:
všetko	4460 K o téme:	4460 K o:	4460 K k téme téme:	4460 K k téme:
všetky	4460 K články k téme téme:	4460 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	595 K povolit obsah	595 K zobrazovat obsah	595 K načítat obsah	595 K zobrazit obsah	4440 K povoliť obsah	4440 K zobrazovať obsah	4440 K načítať obsah	4440 K zobraziť obsah
""", 'w': """
webshopunkból	2548 K:
weiterführende	852 K artikel:
weź	3739 K udział w dyskusji
więcej	3694 K o	3694 K na temat	3694 K z	3695 K na ten temat:	3698 K artykułów autora	3782 K o:	3782 K na temat:
wykorzystałaś	3775 K już # z #	3775 K # z #
wykorzystałeś	3775 K już # z #	3775 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3767 K go, aby	3767 K go, żeby	3767 K ją, aby	3767 K blokadę	3767 K blokowanie
wyślij	3 K
wyświetlaj	3758 K treści z	3758 K treści ze	3758 K treści od
wöchentlichen	816 K newsletter
""", 'y': """
yanlişlik	4839 K mi
""", 'z': """
zahvaljujoč	4550 K našim bralcem
zahvaljujući	4351 K našim čitateljima	4351 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3681 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3758 K na treści
zgłoś	3731 K uwagę	3731 K błąd	3731 K literówkę	3731 K uwagi	3731 K nieścisłość
ziņo	3260 K redakcijai
zkopírovat	560 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4440 K vždy obsah	4440 K obsah z	4440 K obsah zo	4440 K obsah od
zobrazovať	4440 K vždy obsah	4440 K obsah z	4440 K obsah zo	4440 K obsah od
zostań	3728 K reporterem	3728 K reporterką	3728 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	866 K dpa	1270 K #	1270 K
""", 'à': """
à	2097 K lire aussi	2097 K lire également	2097 K lire :	2097 K lire sur	2097 K voir aussi	2097 K écouter	2097 K relire	2097 K découvrir	2097 K lire sur le même sujet	2097 K consulter :	2097 K voir également	2100 K propos de l'auteur :	2100 K propos de l'autrice :	2101 K propos de l'auteur	2101 K propos de l'autrice	2127 K retrouver dans le numéro
àudio	427 K generat
""", 'á': """
áudio	3880 K gerado
""", 'ä': """
är	4627 K du
äänestä	1957 K
""", 'å': """
åldersgräns	4675 K #
åsikter	4610 K som framförs
åsikterna	4610 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3851 K preciso estar logado
écouter	1 K l'article	1 K cet article	2097 K aussi	2204 K sur
écoutez	1 K cet	1 K l'article	2133 K le podcast
élő	2578 K: így	2578 K: itt	2578 K: ezért	2578 K: miért	2578 K: hogyan	2578 K: mit	2578 K: ki	2578 K: mi	2578 K: ez	2578 K: ezt	2578 K: hallgassa	2578 K: nézze	2578 K: minden
épinglez	2153 K cet article	2153 K cette recette	2153 K cette page	2153 K la recette	2153 K ce billet	2153 K-la	2153 K-le	2153 K l'article	2153 K l'image
értékeljük	2554 K az ön
""", 'í': """
írd	2526 K be
írj	2505 K a szerzőnek
írja	2526 K be
írjon	2505 K a szerzőnek	2526 K közvetlenül	2526 K nekünk
""", 'î': """
în	4086 K imagini:
întreabă	4022 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2527 K szerint
""", 'ú': """
últimas	1566 K noticias de	3853 K de	3853 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1512 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	858 K die autor:in	858 K die autoren	858 K die autor:innen	861 K die autorin	861 K den autor	862 K die autorin	862 K den autor
übersetzung	952 K:	952 K aus dem
""", 'č': """
čitaj	4284 K još
čitajte	4284 K i	4284 K još	4284 K još:
članak	46 K se može	46 K možete	4299 K je preveden	4299 K čita	4302 K je objavljen u	4363 K je	4372 K je nastao u suradnji s	4372 K je nastao u suradnji sa
članek	46 K lahko	4501 K je preveden	4501 K bere	4501 K je prebral	4504 K je objavljen v	4562 K je	4570 K je nastal v sodelovanju z	4570 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	517 K vznikl ve spolupráci	547 K byl přeložen	547 K přeložen	547 K načetl	550 K vyšel v	586 K byl přeložen	625 K vyšel v	625 K vyšel na	625 K původně vyšel	625 K byl publikován	625 K byl převzat	625 K byl původně publikován	625 K byl původně zveřejněn	626 K	637 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4398 K bol preložený	4398 K načítal	4401 K vyšiel v	4464 K	4473 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	528 K také	528 K také:	528 K i	528 K více	528 K:
číslo	540 K účtu pro dary	540 K transparentního účtu
čítajte	4385 K aj	4385 K tiež	4385 K viac
""", 'đ': """
đánh	5132 K giá bài viết
đã	5098 K có tài khoản? đăng nhập	5182 K xảy ra lỗi	5182 K có lỗi
đăng	5135 K ký tham dự hội thảo	5152 K ký khóa học trực tuyến
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5156 K dây nóng: #	5156 K dây nóng #
được	68 K phép đăng lại
đặt	5152 K mua sách	5152 K báo giấy	5152 K mua báo giấy
để	5169 K xem nội dung này	5169 K hiển thị nội dung này
đọc	5115 K thêm	5115 K thêm:	5115 K:	5115 K tiếp:	5121 K tin nhanh
""", 'į': """
įsigykite	3206 K
įtraukite	3206 K mus
įveskite	3206 K
""", 'ś': """
ściągnij	13 K	3744 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3724 K:
źródło	3724 K:
""", 'ż': """
żadnych	3772 K akcjonariuszy
""", 'ž': """
želite	4316 K raditi kod nas	4316 K da radite kod nas	4517 K delati pri nas
želiš	4316 K raditi kod nas	4517 K delati pri nas
žiadni	4450 K akcionári
žiadny	4450 K majiteľ	4450 K oligarcha
žinote	3192 K daugiau	3207 K istoriją
žiūrėkite	3180 K taip pat	3206 K
žádní	609 K akcionáři
žádný	609 K majitel	609 K oligarcha
""", 'ș': """
știrea	4097 K continuă
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
автор	4175 K - обозреватель	4175 K - корреспондент	4175 K - колумнист	4175 K - редактор	4992 K - оглядач	4992 K - колумніст	4992 K - кореспондент
авторка	4992 K - оглядачка	4992 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4243 K владельцев	4243 K акционеров	4243 K цензуры и рекламы	5059 K власників	5059 K акціонерів	5059 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4243 K нашим читателям	4243 K вашим пожертвованиям
больше	4157 K новостей	4158 K по теме:	4198 K любите слушать	4198 K нравится слушать	4253 K о:
будь	31 K первым	5055 K ласка, вимкніть його	5055 K ласка, вимкніть блокувальник	5055 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4178 K ли материал	4178 K ли пересказ	4178 K ли этот пересказ	4178 K ли этот	4178 K ли текст
была	4178 K ли статья	4178 K ли эта	4178 K ли новость
більше	4973 K по темі:	4973 K за темою:	4973 K на тему:	4973 K про це:	5007 K новин	5007 K матеріалів	5069 K про:
""", 'в': """
в	4231 K этом месте находится встроенный контент	4231 K этом месте находится встроенный пост	4231 K этом месте находится встроенный публикация	4231 K этом месте размещён встроенный контент	4231 K этом месте размещён встроенный пост	4231 K этом месте размещён встроенный публикация	4231 K этом месте размещен встроенный контент	4231 K этом месте размещен встроенный пост	4231 K этом месте размещен встроенный публикация	4231 K этом месте показан встроенный контент	4231 K этом месте показан встроенный пост	4231 K этом месте показан встроенный публикация	4231 K этом месте встроенный контент	4231 K этом месте встроенный пост	4231 K этом месте встроенный публикация
вакансии	4181 K "	4181 K редакции
вакансії	4997 K "	4997 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4178 K понравилась	4178 K понравился	4178 K помогла	4995 K сподобалась	4995 K сподобалася	4995 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4130 K рассылка
ви	5055 K використовуєте блокувальник	5062 K прочитали вже # із #	5062 K прочитали вже # і #	5062 K прочитали # із #	5062 K прочитали # і #	5062 K прочитали вже # з #	5062 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4160 K по теме:	4252 K: как	4252 K: так	4252 K: почему	4252 K: что	4252 K: кто	4252 K: где	4252 K: это	4252 K: вот	4252 K: смотрите	4252 K: послушайте	4252 K: всё	4252 K: все
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4224 K:
вимкніть	5055 K його, щоб	5055 K блокувальник	5055 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4224 K дня:
вопросы	72 K?
впервые	4257 K опубликовано в	4257 K опубликовано на	4257 K опубликован в	4257 K опубликована в	4257 K напечатано в
вперше	5073 K опубліковано в	5073 K опубліковано у	5073 K опубліковано на	5073 K надруковано в
все	27 K комментарии	4157 K новости на тему	4157 K материалы	4157 K новости	4157 K статьи	4162 K статьи автора	4162 K материалы автора	4253 K о:	4253 K материалы по теме:	4253 K статьи по теме:	4253 K материалы о:	4253 K новости по теме:	5069 K про:
всегда	4147 K разрешать контент	4231 K разрешать контент	4231 K показывать контент	4231 K разрешить контент	4231 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	5002 K
встановіть	13 K	5002 K	5028 K застосунок
встигніть	5033 K передплатити
всё	4253 K о:	4253 K по теме:
всі	5069 K матеріали за темою:	5069 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4239 K используете блокировщик	4246 K прочитали уже # из #	4246 K прочитали # из #
выключите	4239 K его, чтобы
відео	5068 K: як	5068 K: так	5068 K: чому	5068 K: що	5068 K: хто	5068 K: де	5068 K: це	5068 K: ось	5068 K: дивіться	5068 K: послухайте	5068 K: усе	5068 K: все
вікторина	5040 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4177 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	4994 K від	4994 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	5041 K:
""", 'д': """
детальніше	4973 K:	4973 K про це
джерела	5009 K:
джерело	5009 K:
дивіться	4973 K також	4973 K:	4973 K також:	4973 K відео:
до	4973 K теми:
добавьте	4239 K наш сайт в	4239 K сайт в исключения	4239 K сайт в белый список
додайте	5055 K наш сайт до	5055 K сайт до винятків	5055 K сайт до білого списку
дозволити	5047 K завжди контент	5047 K завжди вміст	5047 K контент із	5047 K контент з	5047 K контент від	5047 K вміст із	5047 K вміст з	5047 K вміст від
дозволяти	5047 K завжди контент	5047 K завжди вміст	5047 K контент із	5047 K контент з	5047 K контент від	5047 K вміст із	5047 K вміст з	5047 K вміст від
докладніше	4973 K:	4973 K про це	5069 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4186 K в	4186 K на	4186 K для	5002 K в	5002 K у	5002 K на	5002 K для
достъпно	276 K в	276 K на
досье	4252 K: как	4252 K: так	4252 K: почему	4252 K: что	4252 K: кто	4252 K: где	4252 K: это	4252 K: вот	4252 K: смотрите	4252 K: послушайте	4252 K: всё	4252 K: все
досьє	5068 K: як	5068 K: так	5068 K: чому	5068 K: що	5068 K: хто	5068 K: де	5068 K: це	5068 K: ось	5068 K: дивіться	5068 K: послухайте	5068 K: усе	5068 K: все
дотримуйтесь	28 K
другие	4162 K материалы автора
думка	4992 K автора	4992 K, висловлена	4992 K редакції може не
думки	4992 K авторів
""", 'е': """
ежедневная	4130 K рассылка
еженедельная	4130 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4162 K новость?
еще	4158 K по теме:	4160 K по теме:
ещё	4157 K больше	4158 K по теме:	4160 K по теме:
""", 'з': """
з	5044 K нашого магазину:
за	4961 K підтримки компанії	4961 K підтримки партнера	4961 K сприяння компанії	4973 K темою:
забелязахте	7 K
завантажити	5002 K в	5002 K з	5002 K у
завантажте	13 K	5002 K в	5002 K з	5028 K застосунок	5028 K додаток
завантажувати	5047 K завжди контент	5047 K завжди вміст	5047 K контент із	5047 K контент з	5047 K контент від	5047 K вміст із	5047 K вміст з	5047 K вміст від
завантажуйте	13 K	5002 K	5012 K застосунок
завдяки	5059 K нашим читачам	5059 K вашим внескам
завжди	5047 K дозволяти контент	5047 K дозволяти вміст	5047 K показувати контент	5047 K показувати вміст	5047 K дозволити контент	5047 K дозволити вміст	5047 K завантажувати контент	5047 K завантажувати вміст
загружать	4231 K всегда контент	4231 K контент из	4231 K контент с	4231 K контент от
загрузите	4186 K в	4186 K на
загрузить	4147 K контент	4147 K пост
задайте	4177 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	4994 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	5006 K
збережіть	5006 K
здесь	4231 K находится встроенный контент	4231 K находится встроенный пост	4231 K находится встроенный публикация	4231 K размещён встроенный контент	4231 K размещён встроенный пост	4231 K размещён встроенный публикация	4231 K размещен встроенный контент	4231 K размещен встроенный пост	4231 K размещен встроенный публикация	4231 K показан встроенный контент	4231 K показан встроенный пост	4231 K показан встроенный публикация	4231 K встроенный контент	4231 K встроенный пост	4231 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	5044 K для передплатників:
зручніше	5015 K слухати
""", 'и': """
играть	4225 K:
идет	4219 K подписка
идёт	4219 K подписка
из	4228 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4192 K:
источники	4192 K:
""", 'к': """
как	4178 K вам статья	4178 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	4994 K виклад	4994 K переказ
коротко	4177 K от	4994 K від
краткий	26 K пересказ	4177 K пересказ
кратко	4177 K от
краткое	4177 K содержание	4222 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	5044 K для передплатників:
лучшее	4157 K за
любите	5015 K слухати
""", 'м': """
материал	46 K можно	4147 K содержит данные	4158 K по теме:	4160 K по теме:	4180 K опубликован в	4183 K можно	4222 K переведён	4222 K переведен	4257 K впервые опубликован	4257 K был впервые	4267 K подготовлен в партнёрстве с	4267 K подготовлен в партнерстве с	4267 K подготовлен при поддержке	4267 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4160 K по теме:
матеріал	46 K можна	4960 K підготовлено за підтримки	4960 K створено за підтримки	4960 K підготовлено у партнерстві	4960 K створено у партнерстві	5037 K перекладено	5073 K уперше опубліковано	5084 K підготовлено у партнерстві з	5084 K підготовлено за підтримки	5084 K створено за підтримки	5084 K створено у партнерстві з
маєте	72 K запитання
месяц	4189 K подписки за
ми	5055 K помітили, що ви
мнение	4175 K автора	4175 K редакции может не
мнението	266 K на автора
мнения	4175 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4120 K работаем благодаря вам	4120 K работаем благодаря вашей	4120 K работаем благодаря вашим	4120 K существуем благодаря вам	4120 K существуем благодаря вашим	4120 K существуем на ваши	4120 K работаем на ваши	4120 K живём на ваши	4120 K живем на ваши	4120 K независимы благодаря	4138 K в	4239 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	5006 K
надішліть	3 K	5006 K
накратко	268 K от
началась	4219 K подписка
начало	98 K >	98 K "
наша	4130 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4219 K забудьте подписаться	5033 K забудьте передплатити
немає	5015 K часу читати	5059 K власників
нет	32 K комментариев	4198 K времени читать	4243 K владельцев
новия	271 K брой
новият	271 K брой
новости	4157 K партнеров
новый	4180 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4158 K этом подробнее	4162 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4177 K	4994 K
онлайн	4252 K: как	4252 K: так	4252 K: почему	4252 K: что	4252 K: кто	4252 K: где	4252 K: это	4252 K: вот	4252 K: смотрите	4252 K: послушайте	4252 K: всё	4252 K: все	5068 K: як	5068 K: так	5068 K: чому	5068 K: що	5068 K: хто	5068 K: де	5068 K: це	5068 K: ось	5068 K: дивіться	5068 K: послухайте	5068 K: усе	5068 K: все
опитахте	59 K
опитування	5040 K дня:
опрос	4224 K дня:
оригинал	4257 K статьи опубликован
оригінал	5073 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4239 K его, чтобы	4239 K блокировщик	4239 K adblock
открихте	7 K
откройте	4186 K в
открыта	4219 K подписка
открыть	4138 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4190 K
отправьте	3 K	4190 K
оформити	5033 K передплату
оформить	4219 K подписку
оценете	269 K
оцените	8 K	4178 K
оцініть	4995 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4267 K материала	5084 K матеріалу	5084 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4267 K материала	4267 K рубрики
партнёрский	86 K материал:
первый	4189 K месяц за
перевод	4177 K выполнен	4177 K сделан	4222 K выполнен	4222 K сделан	4222 K осуществлён	4222 K подготовлен
передплата	5005 K за #	5005 K від #	5033 K на перше півріччя	5033 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4138 K в
переказ	4994 K
переклад	4994 K зроблено	5037 K виконано	5037 K зроблено	5037 K здійснено	5037 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4177 K
перший	5005 K місяць за
питання	73 K до статті	5040 K дня:
по	89 K подписке	4158 K теме:
повече	254 K по темата:	281 K новини
повідомити	5017 K про помилку
повідомте	5017 K про помилку	5017 K нам про помилку
погляди	4992 K авторів
пограйте	5041 K:
подарете	280 K
подарите	4190 K
подарить	4190 K
подарувати	5006 K
подаруйте	5006 K
поддержать	4195 K
поддержи	81 K
поддержите	81 K	4195 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4252 K: как	4252 K: так	4252 K: почему	4252 K: что	4252 K: кто	4252 K: где	4252 K: это	4252 K: вот	4252 K: смотрите	4252 K: послушайте	4252 K: всё	4252 K: все	5068 K: як	5068 K: так	5068 K: чому	5068 K: що	5068 K: хто	5068 K: де	5068 K: це	5068 K: ось	5068 K: дивіться	5068 K: послухайте	5068 K: усе	5068 K: все
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4138 K в
подписка	4189 K за #	4189 K от #	4189 K за рубль	4219 K на первое полугодие	4219 K на второе полугодие
подписывайтесь	12 K	4195 K на
подпишись	12 K	4210 K на
подпишитесь	12 K	4138 K в	4195 K на	4210 K на нас
подробнее	4158 K:	4158 K в материале	4158 K - в	4158 K читайте в материале	4158 K об этом	4160 K по теме:	4160 K на тему:	4253 K о:
подробности	4158 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4239 K, отключите его	4239 K, отключите блокировщик
позиция	4175 K автора
позицията	266 K на автора
позиція	4992 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4147 K контент	4147 K публикацию	4147 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	5047 K завжди контент	5047 K завжди вміст	5047 K контент із	5047 K контент з	5047 K контент від	5047 K вміст із	5047 K вміст з	5047 K вміст від
показывать	4231 K всегда контент	4231 K контент из	4231 K контент с	4231 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	5006 K
порекомендуйте	4190 K
последвайте	12 K	286 K
последние	4157 K новости о
послухати	1 K
послушать	1 K
поставте	4994 K запитання
похоже	4239 K, вы используете блокировщик	4239 K, у вас включён	4239 K, у вас включен
почитать	4158 K:
преведено	268 K с
преводът	268 K е
предложение	4228 K для читателей:	4228 K для подписчиков:
предпочитате	289 K да слушате
прежде	4211 K чем оставить комментарий	4211 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4162 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	5033 K передплата
продолжается	4219 K подписка	4219 K подписная кампания
пройдите	4158 K тест
пройдіть	4973 K тест
пропозиція	5044 K для читачів:	5044 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4147 K содержит данные
підписка	5005 K за #	5005 K від #
підписуйся	12 K
підписуйтесь	12 K	5012 K на
підпишіться	12 K	5012 K на
підсумок	4994 K
підтримайте	81 K	5012 K
підтримати	5012 K
""", 'р': """
работа	4181 K в "
радимо	4973 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4231 K всегда контент	4231 K контент из	4231 K контент с	4231 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4147 K контент	4147 K показ	4147 K содержимое	4231 K всегда контент	4231 K контент из	4231 K контент с	4231 K контент от
распечатайте	4190 K
распечатать	4190 K
расскажите	59 K в
рассылка	4130 K "	4130 K:
редакция	4120 K работает благодаря вам	4120 K работает благодаря вашей	4120 K работает благодаря вашим
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4158 K:	4160 K видео:
рекомендуємо	4973 K:
робота	4997 K в "	4997 K у "
роздрукувати	5006 K
роздрукуйте	5006 K
розкажіть	59 K у
розпочалася	5033 K передплата
розпочато	5033 K передплату
""", 'с': """
саммари	4177 K
свалете	13 K	276 K	301 K приложението
свежий	4180 K номер
свързани	254 K:
связаться	4162 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4186 K в	4186 K из	4195 K приложение	4215 K приложение
скачать	13 K	4186 K в	4186 K на
скидка	4228 K для подписчиков:
скопировать	4190 K
скопируйте	4190 K
скопіювати	5006 K
скопіюйте	5006 K
следвайте	12 K ни	286 K
следите	12 K за	4138 K в
слухайте	4973 K:	4973 K також:
слухати	1 K
слушайте	4158 K:	4158 K также:
слушать	1 K
см	4158 K. также:
смотрите	4158 K также	4158 K:	4158 K	4158 K также:	4158 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4200 K об ошибке	4200 K нам об ошибке
сообщить	4200 K об ошибке
сохраните	4190 K
сохранить	4190 K
спитайте	4994 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4267 K материала	4267 K рубрики	5084 K матеріалу	5084 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4177 K
спросить	4177 K
спільно	4961 K з компанією
станьте	31 K первым	31 K першим	4195 K подписчиком	4195 K соучастником	5012 K частиною спільноти	5012 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	4994 K перекладено	5037 K перекладено	5073 K вперше опубліковано	5073 K було вперше
стаття	5073 K вперше опублікована	5074 K
статью	46 K можно	4183 K можно
статья	4177 K переведена	4177 K озвучена	4178 K была	4180 K опубликована в	4222 K переведена	4257 K впервые опубликована	4257 K была впервые	4257 K первоначально	4258 K
стежте	12 K за
стислий	4994 K виклад	4994 K переказ	5037 K виклад
схоже	5055 K, ви використовуєте	5055 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4225 K:
""", 'т': """
тази	330 K статия е публикувана
також	4973 K читайте:
тб	5068 K: як	5068 K: так	5068 K: чому	5068 K: що	5068 K: хто	5068 K: де	5068 K: це	5068 K: ось	5068 K: дивіться	5068 K: послухайте	5068 K: усе	5068 K: все
текст	46 K можно	46 K можна	4177 K переведён	4177 K переведен	4177 K озвучен	4222 K переведён	4222 K переведен	4257 K впервые опубликован	4257 K был впервые	4257 K вышел в №	4257 K вышел в номере	4994 K перекладено	4994 K озвучено	5037 K перекладено	5073 K уперше опубліковано	5073 K вперше опубліковано	5073 K було вперше	5073 K вийшов у №	5073 K вийшов у номері
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4224 K дня:	5040 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4228 K для подписчиков:
точка	4175 K зрения автора	4992 K зору автора	4992 K зору редакції
триває	5033 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4231 K находится встроенный контент	4231 K находится встроенный пост	4231 K находится встроенный публикация	4231 K размещён встроенный контент	4231 K размещён встроенный пост	4231 K размещён встроенный публикация	4231 K размещен встроенный контент	4231 K размещен встроенный пост	4231 K размещен встроенный публикация	4231 K показан встроенный контент	4231 K показан встроенный пост	4231 K показан встроенный публикация	4231 K встроенный контент	4231 K встроенный пост	4231 K встроенный публикация	5047 K є вбудований контент	5047 K є вбудований допис	5047 K є вбудований публікація	5047 K є вбудований вміст	5047 K розміщено вбудований контент	5047 K розміщено вбудований допис	5047 K розміщено вбудований публікація	5047 K розміщено вбудований вміст	5047 K показано вбудований контент	5047 K показано вбудований допис	5047 K показано вбудований публікація	5047 K показано вбудований вміст	5047 K вбудований контент	5047 K вбудований допис	5047 K вбудований публікація	5047 K вбудований вміст
""", 'у': """
у	4239 K вас включён блокировщик	4239 K вас включен блокировщик	4243 K нас нет владельца	4243 K нас нет владельцев	4243 K нас нет акционеров	4243 K нас нет инвесторов	4243 K нас нет хозяев	4961 K партнерстві з компанією	5047 K цьому місці є вбудований контент	5047 K цьому місці є вбудований допис	5047 K цьому місці є вбудований публікація	5047 K цьому місці є вбудований вміст	5047 K цьому місці розміщено вбудований контент	5047 K цьому місці розміщено вбудований допис	5047 K цьому місці розміщено вбудований публікація	5047 K цьому місці розміщено вбудований вміст	5047 K цьому місці показано вбудований контент	5047 K цьому місці показано вбудований допис	5047 K цьому місці показано вбудований публікація	5047 K цьому місці показано вбудований вміст	5047 K цьому місці вбудований контент	5047 K цьому місці вбудований допис	5047 K цьому місці вбудований публікація	5047 K цьому місці вбудований вміст	5055 K вас увімкнено блокувальник	5059 K нас немає власника	5059 K нас немає власників	5059 K нас немає акціонерів	5059 K нас немає інвесторів	5059 K нас немає олігарха
увидели	7 K ошибку
удобнее	4198 K слушать
уперше	5073 K опубліковано в	5073 K опубліковано у	5073 K опубліковано на	5073 K надруковано в
усе	5069 K про:	5069 K за темою:
успейте	4219 K подписаться
установите	13 K	4215 K приложение
усі	27 K коментарі	5069 K матеріали за темою:	5069 K статті за темою:
утренняя	4130 K рассылка
""", 'ф': """
фотогалерея	4158 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4197 K работать у нас	4197 K у нас работать	4197 K работать в нашей
хочете	5014 K працювати в нас	5014 K в нас працювати	5014 K працювати у нас
хочеш	5014 K працювати в нас
хочешь	4197 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4994 K переказ	4994 K короткий виклад	4994 K короткий переказ	4994 K стислий виклад	5037 K текст	5037 K матеріал	5074 K текст	5074 K матеріал
цю	5037 K статтю
ця	76 K тема закрита	5074 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	4995 K була стаття	4995 K був матеріал	4995 K був переказ	4995 K був цей переказ	4995 K була ця	4995 K був цей	4995 K сподобалась	4995 K сподобалася	4995 K сподобався
читай	4210 K нас
читайте	12 K нас	13 K	4138 K в	4138 K нас в	4158 K также	4158 K также:	4158 K:	4158 K подробнее	4158 K еще	4158 K по теме:	4158 K подробнее:	4158 K материал	4158 K в материале	4160 K по теме:	4186 K нас без	4186 K без	4195 K	4195 K нас в	4973 K також	4973 K також:	4973 K:	4973 K ще	4973 K також на тему:	4973 K по темі:	4973 K також на тему	5012 K
читать	4138 K в	4158 K также	4158 K по теме:
что	33 K вы думаете	4158 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4973 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4222 K статья	4258 K статья
это	26 K резюме	52 K расследование	4177 K краткое содержание
этот	26 K пересказ	4147 K материал содержит	4177 K пересказ	4177 K краткий пересказ	4183 K материал можно	4183 K текст можно	4222 K текст	4222 K материал	4258 K текст	4258 K материал
эту	4183 K статью можно
""", 'я': """
як	4995 K вам стаття	4995 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2281 K את
אולי	2298 K פספסתם:
אין	2269 K לשלוח תגובות	2269 K לפרסם תגובות	2342 K להעתיק תוכן	2342 K להעתיק את התוכן	2342 K לעשות שימוש בתכנים	2342 K לעשות שימוש בתוכן
אירעה	2338 K שגיאה
אל	2289 K תפספסו: הפעילו
אנא	2246 K הזינו כתובת מייל	2246 K הזינו כתובת אימייל
אני	2238 K רוצה לתמוך	2238 K רוצה להצטרף	2238 K רוצה לתרום
ארעה	2338 K שגיאה
""", 'ב': """
בואו	2282 K לעבוד איתנו
בחנו	2286 K את עצמכם
בשיתוף	2301 K המועצה	2301 K קרן
""", 'ד': """
דווחו	2281 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2259 K:	2283 K לפודקאסט	2283 K לפרק
האם	8 K אהבתם	2281 K הכתבה	2281 K הסיכום	2281 K המידע
הדוא	2268 K"ל האדום
הדפדפן	2318 K שלך אינו	2318 K שלך לא
ההרשמה	2246 K בוצעה בהצלחה
הווידאו	2318 K אינו
הורידו	13 K	2251 K את האפליקציה	2288 K
הטור	2275 K המלא של
הטקסט	2343 K נוצר
היו	31 K הראשונים
הירשמו	2282 K לוובינר	2282 K לכנס שלנו
הכותב	2271 K הוא
הכותבים	2271 K הם
הכותבת	2271 K היא
הכנתם	59 K
הכתבה	2279 K תורגמה	2279 K נכתבה באופן אוטומטי	2281 K עניינה	2299 K ממשיכה	2342 K מוגנת	2343 K נכתבה	2343 K תורגמה	2351 K ממשיכה
המייל	41 K האדום
המשך	2299 K הכתבה	2351 K הכתבה
הסיכום	2279 K נכתב	2279 K נוצר	2343 K נוצר
הסרטון	2318 K אינו	2318 K לא
הפסקת	2250 K מעקב אחרי
הפעילו	2289 K התראות	2289 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2283 K המלא זמין
הצביעו	2286 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2238 K לאלפי	2238 K לאלפי התומכים,	2238 K לאלפי התומכים שלנו	2241 K למנוי	2251 K לערוץ הטלגרם	2251 K לקבוצת הוואטסאפ	2251 K לקבוצת הווטסאפ	2265 K אלינו	2265 K לערוץ	2265 K לקבוצה	2265 K לקבוצת	2265 K לקבוצות	2265 K עכשיו	2265 K גם	2266 K	2282 K לצוות שלנו
הצטרפי	2238 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2283 K לפודקאסט
השתתפו	2286 K בסקר
התגובות	5 K
התוכן	2318 K אינו	2342 K מוגן
התחקיר	52 K הזה
התקציר	2279 K נכתב	2279 K הופק	2279 K נוצר
התרגום	2343 K נעשה
""", 'ח': """
חודש	2294 K ראשון ב
""", 'י': """
יש	72 K שאלות	2246 K להזין כתובת מייל תקינה	2268 K לכם מידע	2268 K לכם סיפור	2268 K לך מידע	2268 K לך סיפור
""", 'כ': """
כבר	2241 K מנויים	2241 K מנוי
כדי	2294 K לקרוא את	2322 K לצפות בתוכן	2322 K להציג את התוכן
כל	2265 K החדשות
כתבות	2275 K נוספות מאת	2275 K נוספות של	2298 K נוספות:
כתובת	2246 K המייל לא תקינה	2246 K הדואר האלקטרוני אינה	2246 K המייל אינה תקינה	2246 K המייל אינה חוקית	2246 K האימייל אינה תקינה	2246 K האימייל אינה חוקית
""", 'ל': """
לא	2241 K מנויים
להאזנה	2283 K לכתבה	2283 K לפודקאסט
להורדת	2288 K
להמשך	2294 K קריאה
לכל	2271 K הכתבות של	2275 K הכתבות של	2275 K כתבות	2275 K המאמרים של	2298 K הכתבות:
לכתבה	2259 K המלאה
לכתבות	2298 K נוספות:
לעדכונים	2265 K נוספים	2265 K
לעקוב	2250 K אחרי הכותב
לערוץ	2251 K הטלגרם
לפניות	2268 K לכתב	2268 K לכתבת
לפרק	2283 K המלא
לצפייה	2283 K בסרטון	2283 K בווידאו	2283 K במשדר	2322 K בתוכן
לקבוצת	2251 K הווטסאפ	2265 K הוואטסאפ	2265 K הווטסאפ
לקבלת	2265 K עדכונים
לקריאה	2259 K נוספת	2259 K נוספת:	2294 K מלאה
לקריאת	2294 K הכתבה המלאה
לרכישת	2241 K מנוי	2241 K מינוי	2282 K כרטיסים לכנס	2282 K כרטיסים לחצו	2282 K כרטיסים לאירוע
לתמיכה	2238 K חודשית
""", 'מ': """
מאמרים	2275 K נוספים מאת
מה	33 K דעתכם	2286 K דעתכם? הצביעו
מוגש	2301 K בשיתוף
מיון	2269 K תגובות
מייל	2268 K אדום
מיין	2269 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2241 K קיים
מנויים	2241 K? התחברו	2241 K?
מעקב	2250 K אחרי הכותב	2250 K אחר הכותב	2250 K אחרי כתב
מצאתם	7 K טעות
משהו	2338 K השתבש
""", 'נ': """
נא	2246 K להזין כתובת מייל תקינה	2246 K להזין כתובת אימייל
נותרו	2310 K # תווים
ניסיתם	59 K
נכתב	2279 K בסיוע
נפלה	44 K טעות
נרשמת	2246 K בהצלחה
נתקלתם	2268 K במשהו	2268 K בטעות
""", 'ס': """
סדר	2269 K תגובות
סינון	2269 K תגובות
ספרו	59 K לי
סרטון	2318 K זה אינו
""", 'ע': """
עדיין	2241 K לא מנויים
עוד	2259 K בנושא:	2275 K כתבות של	2298 K במדור:	2298 K כתבות:
עמוד	2339 K # מתוך #
ענו	2286 K על הסקר	2286 K על הסקר:	2286 K על החידון
עקבו	12 K אחרינו	2250 K אחרי הכותב	2265 K אחרינו	2266 K אחרי
""", 'פ': """
פורסם	2306 K לראשונה ב
פרסומת	2299 K
""", 'צ': """
צילום	2306 K: רויטרס	2306 K: אי	2306 K: ap	2306 K: afp	2306 K: shutterstock	2306 K: שאטרסטוק	2306 K: getty	2306 K: פלאש	2306 K: דובר	2306 K: באדיבות	2306 K: לע"מ
צילומים	2306 K: באדיבות
צפו	2259 K:	2259 K גם	2283 K בסרטון	2283 K בתיעוד	2283 K בווידאו	2283 K בכתבה
""", 'ק': """
קבלו	2250 K התראות על כתבות	2289 K התראות	2289 K עדכונים על	2289 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2259 K גם	2259 K גם:
קראו	2259 K גם	2259 K גם:	2259 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצים	2265 K להיות	2265 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2312 K עכשיו:
שחקו	2312 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2269 K שיכללו
תודה	2246 K שנרשמתם
תווים	2310 K נותרו	2310 K שנותרו
תוכן	2301 K שיווקי בשיתוף	2319 K מוטמע	2319 K זה מגיע	2319 K חיצוני	2319 K זה מוצג	2343 K זה נוצר
תורגם	2279 K באופן אוטומטי
תמונה	2339 K # מתוך #	2339 K # / #
תמונות	2306 K: באדיבות
תמכו	81 K	2238 K בנו,	2238 K בנו היום	2292 K	2293 K בעבודתנו	2293 K בעיתונות עצמאית	2293 K בעיתונות חופשית	2293 K בנו עכשיו	2293 K בנו היום
תקציר	2279 K שנכתב
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اجعل	136 K
احجز	153 K تذكرتك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1831 K اين مطلب	1831 K مطلب مخصوص	1831 K اين خبر	1887 K مطلب	1887 K خبر
ادعم	81 K	167 K
ادعمنا	102 K ولو
ادعموا	81 K	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا صورك	141 K لنا قصتك	141 K لنا معلومات	141 K لنا علي	141 K لنا عبر
ارسلوا	141 K لنا علي	141 K لنا عبر	141 K لنا صوركم	141 K لنا قصصكم	141 K الينا علي	141 K الينا عبر	141 K الينا صوركم
از	1780 K روزنامهنگاري مستقل حمايت	1834 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1878 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1831 K يكماهه:	1831 K ماهانه:	1831 K سالانه:	1831 K يكساله:	1831 K سهماهه:
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقك	143 K تعليقا علي	143 K تعليقا جديدا
اطلاعات	1820 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص	219 K هذا الملخص
اعلان	174 K
افزودن	1838 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1848 K بازي كنيد:
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
انتشار	1878 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	138 K الي	139 K الي قناة
انضموا	56 K الي #	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1814 K اين	1814 K خطايي
ايميل	1784 K معتبر وارد	1784 K وارد شده معتبر
اين	52 K گزارش	1814 K	1831 K مطلب مخصوص	1831 K مطلب ويژه	1831 K محتوا مخصوص	1831 K محتوا ويژه مشتركان	1834 K مطلب را هم بخوانيد:	1853 K ويدئو در	1853 K ويديو در	1853 K محتوا در	1854 K محتوا از	1878 K مقاله تحت	1879 K متن	1879 K مقاله	1879 K خلاصه	1879 K ترجمه	1879 K خبر
اينجا	1834 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1878 K
بازگشت	1797 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1796 K:
بخوانيد	1796 K:
بدعمكم	102 K نستمر
بدون	1780 K كمك خوانندگان
براي	1831 K خواندن متن كامل	1831 K خواندن ادامه	1831 K مطالعه متن كامل	1831 K ادامه خواندن	1831 K دسترسي به متن كامل	1857 K ديدن اين محتوا	1857 K مشاهده اين محتوا	1857 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1814 K اين
بيشتر	1796 K بخوانيد	1796 K بخوانيد:	1796 K ببينيد	1798 K بخوانيد:	1834 K بدانيد:
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
تصوير	1875 K # از #
تعداد	1846 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء هذا	219 K اعداد هذا	219 K تلخيص هذا	219 K توليد هذا	219 K انشاء هذه	219 K انشاء الملخص	219 K انشاء النص
تماس	1809 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	219 K كتابة هذا	219 K ترجمة هذا
""", 'ث': """
ثبت	1838 K نام در كارگاه
ثبتنام	1838 K در كارگاه
""", 'ج': """
جدول	1806 K امروز را	1806 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1780 K ما شويد	1780 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1809 K:
خريد	1838 K انلاين كتاب	1838 K انلاين بليت	1838 K كتاب از فروشگاه	1838 K كتاب از سايت
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1874 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1820 K خود را
در	1796 K اين باره بخوانيد	1806 K نظرسنجي شركت كنيد	1820 K اين نظرسنجي	1820 K نظرسنجي ما	1820 K نظرسنجي	1834 K همين زمينه:	1834 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1797 K شدن از پربينندهترينها	1797 K شدن از پربيننده ترين ها
ردشدن	1797 K از پربينندهترينها
رفتن	1797 K به محتوا	1797 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرارنا
ساهموا	102 K ولو	102 K في استمرارنا
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1806 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1820 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1875 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1784 K شما در خبرنامه
عكاس	1809 K:
عكس	1875 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
""", 'ق': """
قبلا	1831 K مشترك شدهايد	1831 K مشترك شده ايد	1831 K عضو شدهايد	1831 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1846 K باقيمانده
كتب	219 K هذا المقال	219 K هذا النص
كد	1809 K خبر:	1809 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K داعما	143 K اول من يعلق
كپيبرداري	1878 K
""", 'ل': """
لا	143 K تعليقات بعد	143 K توجد تعليقات بعد	143 K يوجد تعليقات بعد	143 K توجد تعليقات حتي الان	143 K توجد تعليقات علي هذا	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1784 K ايميل معتبر	1784 K يك ايميل معتبر	1857 K جاوااسكريپت
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
ما	12 K را	33 K رايك	1780 K را به يك قهوه	1780 K را به قهوه	1780 K مستقل هستيم و بدون كمك	1780 K مستقليم و بدون كمك
متاح	113 K علي app store	113 K علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
مترجم	1809 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K الان علي app store	113 K الان علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
محتواي	1854 K جاسازيشده از	1854 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من
مرتبط	1798 K:
مرورگر	1853 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1831 K هستيد؟ وارد
مشكلي	1874 K پيش امد
مصيتم	7 K
مطالب	1796 K مرتبط:
معماي	1806 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء
منبع	1809 K:	1809 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K هذا المقال اولا	218 K هذا المقال لاول مرة
نظر	1814 K شما درباره
نظرات	5 K
نظرسنجي	1820 K:
نقل	68 K مطالب با ذكر	1878 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1780 K را به يك قهوه	1809 K:	1809 K :
نويسههاي	1846 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1796 K بخوانيد	1796 K بخوانيد:	1834 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
ويدئو	1798 K:
ويديو	1798 K:	1798 K |
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
پادكست	1798 K:
پايان	1797 K پربينندهترينها
پرش	1797 K به محتوا
""", 'گ': """
گزارش	1798 K تصويري:	1809 K:	1814 K خطا
""", 'अ': """
अगली	2385 K स्लाइड
अभी	2428 K खेलें:
""", 'आ': """
आज	2395 K का सुडोकू	2395 K का क्विज खेलें
आप	12 K हमें
आपका	2433 K ब्राउजर
आपको	2405 K यह	2405 K ये
आपने	59 K बनाया
आर्थिक	2369 K सहयोग करें
""", 'इ': """
इनपुट	2397 K-	2397 K:	2397 K -	2397 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2384 K भी पढें	2384 K भी पढें:	2419 K भी पढें-	2419 K भी देखें:
""", 'ई': """
ईमेल	2412 K पता मान्य नहीं
""", 'ए': """
एक	2450 K त्रुटि हुई
एजेंसी	2397 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2384 K पढें:	2419 K भी पढें:
""", 'क': """
कंटेंट	2385 K पर जाएं
कुछ	2450 K गलत हो गया
कृपया	2412 K मान्य ईमेल	2412 K सही ईमेल
केवल	2415 K # रुपये में
कोई	44 K गलती	72 K सवाल	2450 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2405 K यह	2405 K आपको
क्विज	2395 K खेलें
""", 'ख': """
खबर	2405 K में कोई	2461 K विज्ञापन के
""", 'छ': """
छोडकर	2385 K सबसे अधिक पढी	2385 K ये भी पढें	2385 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	2397 K:
""", 'त': """
तस्वीर	2451 K #/#
""", 'द': """
देखें	2384 K:	2384 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2412 K के लिए धन्यवाद
""", 'प': """
पढिए	2419 K:
पढें	2384 K:	2419 K-
पसंद	69 K आया
पिछली	2385 K स्लाइड
पेज	2451 K #/#	2451 K # / #
पोल	2395 K में हिस्सा
""", 'फ': """
फोटो	2451 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2397 (K
""", 'म': """
मात्र	2415 K # रुपये में
मुख्य	2385 K सामग्री पर जाएं
""", 'य': """
यह	2384 K भी पढें	2384 K भी पढें:	2384 K भी देखें:	2397 (K लेखक के	2405 K खबर आपको	2419 K भी पढें-	2419 K भी पढें -	2433 K वीडियो आपके	2433 K सामग्री आपके	2436 K सामग्री देखने के लिए	2436 K वीडियो देखने के लिए	2454 K लेख कॉपीराइट	2454 K सामग्री कॉपीराइट	2455 K लेख	2455 K खबर	2455 K अनुवाद	2455 K सारांश	2455 K सामग्री
ये	2384 K भी पढें	2384 K भी पढें:	2397 (K लेखक के	2419 K भी पढें-	2419 K भी देखें:
""", 'ल': """
लेख	2461 K विज्ञापन के
लेखक	2397 K के बारे में	2397 (K	2397 K वरिष्ठ पत्रकार हैं	2397 K स्वतंत्र पत्रकार हैं
लेखिका	2397 K के बारे में	2397 (K	2397 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2461 K के बाद
वीडियो	2436 K देखने के लिए
""", 'श': """
शेष	2426 K अक्षर
""", 'स': """
संबंधित	2384 K:	2419 K खबर:	2419 K खबरें:
सदस्यता	2412 K लेने के लिए धन्यवाद
सबसे	2385 K अधिक पढी गईं समाप्त
सब्सक्राइब	2412 K करने के लिए धन्यवाद	2412 K करने के लिए शुक्रिया
सर्वाधिकार	2454 K सुरक्षित
सर्वे	2395 K में हिस्सा
सामग्री	2385 K पर जाएं	2385 K को स्किप करें
सिर्फ	2415 K # रुपये में
स्वतंत्र	2369 K पत्रकारिता को समर्थन	2369 K पत्रकारिता का समर्थन	2369 K पत्रकारिता का साथ
""", 'ह': """
हम	2369 K किसी कॉरपोरेट	2369 K किसी कॉर्पोरेट	2369 K कॉरपोरेट या सरकार	2369 K न किसी कॉरपोरेट	2369 K किसी सरकार या
हमारा	13 K
हमारी	2369 K पत्रकारिता का समर्थन	2369 K पत्रकारिता को सहयोग	2369 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2369 K किसी कॉरपोरेट	2369 K सहयोग करें
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
กด	12 Kติดตาม	4735 Kติดตาม	4735 Kไลก์
""", 'ข': """
ขอ	4738 Kบคุณภาพจาก	4738 Kบคุณข้อมูลจาก
ข่	4731 Kาวที่เกี่ยวข้อง:	4738 Kาวโดย	4744 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4744 Kิป:
คุ	4741 Kณรู้สึกอย่างไรกับ	4741 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4744 Kคลิป:	4744 Kคลิป :
""", 'ซ': """
ซื	4742 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4731 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตามเรา	12 Kดตามข่าว	12 Kดตามได้	4735 Kดตามช่อง	4735 Kดตามเรา	4735 Kดตามข่าว	4753 Kดตามอ่านข่าวอื่นๆ	4753 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4740 Kม ai
""", 'ท': """
ทด	4742 Kสอบความรู้ของคุณเกี่ยวกับ	4742 Kสอบความรู้ของคุณ:
ทำ	4742 Kแบบสำรวจสั้น
ที	4738 K่มา:	4738 K่มา :
""", 'บ': """
บท	4740 Kความนี้ใช้ ai	4740 Kสรุปนี้	4740 Kความนี้แปล	4740 Kความนี้เรียบเรียง	4741 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4740 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4738 K้เขียน:	4738 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4741 Kข้อผิดพลาดในบทความ
พื	4754 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4742 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4738 Kพ:	4778 Kพที่ # จาก #	4778 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4742 Kวมโหวต:	4742 Kวมโหวต :	4742 Kวมทำแบบสำรวจ	4742 Kวมสนุกตอบคำถาม	4742 Kวมสนุกลุ้น	4749 Kวมสนับสนุน
ร้	4757 Kองทุกข์	4757 Kองเรียน
""", 'ล': """
ลง	4742 Kทะเบียนเข้าร่วมสัมมนา	4742 Kทะเบียนเข้าร่วมงานได้ที่	4742 Kทะเบียนเข้าร่วมงานฟรี
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4749 Kับสนุน
สร	4740 Kุปโดย	4740 Kุปข่าวด้วย	4740 Kุปนี้	4740 Kุปข่าวโดย	4741 Kุปนี้มีประโยชน์
สา	4757 Kยด่วนข่าว	4757 Kยด่วนทีมข่าว
ส่	4757 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4778 K้า # จาก #
""", 'อ': """
อ่	4731 Kานเพิ่มเติม:	4731 Kานต่อ:	4731 Kานข่าวต้นฉบับ:	4731 Kานเพิ่มเติม	4731 Kานประกอบ:	4744 Kานข่าวเพิ่มเติม:	4744 Kานข่าวเพิ่มเติม	4744 Kานข่าวที่เกี่ยวข้อง:	4744 Kานข่าว:	4744 Kานเรื่องอื่น:	4753 Kานข่าวต้นฉบับได้ที่	4753 Kานบทความอื่นๆ	4753 Kานรายละเอียดเพิ่มเติมได้ที่	4753 Kานข่าวอื่นๆ ที่	4753 Kานข่าวอื่นๆ ได้	4753 Kานข่าวอื่นๆ เพิ่ม	4753 Kานข่าวอื่นๆ ใน
อ้	4738 Kางอิง:
""", 'เ': """
เก	4738 Kี่ยวกับผู้เขียน
เข	4735 K้าร่วมช่อง
เน	4740 Kื้อหานี้สร้าง	4754 Kื้อหาสปอนเซอร์	4754 Kื้อหาโฆษณา	4754 Kื้อหาสนับสนุนโดย	4766 Kื้อหานี้มาจาก
เพ	4735 Kิ่มเพื่อน
เร	4738 Kื่อง:	4738 Kื่อง :	4738 Kื่องและภาพ
""", 'แ': """
แจ	4741 K้งแก้ไขข่าว	4757 K้งเบาะแส	4757 K้งข่าว
แช	3 Kร์
แป	4740 Kลโดย
แอ	4735 Kดไลน์
""", 'โ': """
โฆ	4754 Kษณา -
""", 'ใ': """
ให	4741 K้คะแนนบทความ
""", 'ไ': """
ไม	4735 K่พลาดทุกข่าวสาร	4735 K่พลาดข่าว
""", 'ả': """
ảnh	5125 K:	5183 K #/#	5183 K # / #
""", 'ủ': """
ủng	5125 K hộ tác giả	5146 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2947 Kせて読みたい	2947 【Kせて読みたい】	2947 Kせて読みたい:
""", 'こ': """
こち	2947 Kらもおすすめ	2947 Kらもおすすめ:	2983 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2957 K記事を書いた人	2957 K記事の筆者	2962 K要約はai	2962 K要約は、ai	2962 K要約は役に立ち	2962 ※K要約	2962 K記事の翻訳	2962 K記事の要約	2962 K記事はai	2962 K翻訳	2962 K見出しはai	2964 K動画はお住まいの地域	2964 K動画は、お住まいの地域	2964 K動画は現在ご利用	2964 K動画はご覧いただけません	2964 K動画は再生できません	2964 K動画は公開を終了	2974 K記事は	2974 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2939 K見・ご感想
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2947 Kと見る:	2983 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	3016 Kーが発生しました
""", 'オ': """
オリ	2983 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2964 Kーヤーを読み込	2988 【Kゼント】	2988 Kゼント応募
""", 'ペ': """
ペー	3017 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2919 Kルアドレスの形式が	2919 Kルアドレスが正しくありません
""", '一': """
一覧	2983 【K】
""", '下': """
下載	13 K	5226 Kapp	5226 K應用程式
下载	13 K	5226 Kapp	5226 K应用
""", '以': """
以上	5269 K内容由ai
以下	5337 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5262 K:	5262 (K	5262 K係	5262 K为	5262 K為
""", '你': """
你做	59 K了吗
你可	5244 K能會喜歡:	5294 K能想看:
你有	5255 K线索
你覺	5271 K得這篇
你觉	5271 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5262 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5269 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K我们	5233 K微信公众号	5233 K官方微信
""", '内': """
内容	5269 K由ai
""", '再': """
再生	2968 K速度
""", '写': """
写真	2947 【K】	2947 K:	2949 K特集:	2983 【Kを見る】	2983 【Kギャラリー】	3017 K #/#	3017 K#/#	3017 K # / #
""", '出': """
出典	2957 K:
出现	5333 K问题
出錯	5333 K了
出错	5333 K了
""", '分': """
分享	3 K到	3 K至	3 K本文	3 K这篇	3 K此
""", '前': """
前回	2983 【K】	2983 Kの記事:
""", '剩': """
剩余	5304 K字数
剩餘	5304 K字數
""", '加': """
加入	12 K我们的	12 K我們的	5253 K	5289 K
""", '動': """
動画	2947 【K】	2949 K:	2949 【K】	2964 Kプレーヤーを読み込	2964 Kプレイヤーを読み込	2983 【Kを見る】
""", '升': """
升級	5289 K
升级	5289 K
""", '原': """
原文	5293 K刊于	5293 K刊於
""", '参': """
参与	5273 K我们的
参考	69 Kになった	2947 K:
""", '參': """
參與	5273 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5272 K错误
发生	5333 K错误
""", '取': """
取材	2957 K・文	2957 K・執筆
""", '另': """
另请	5244 K参阅
""", '可': """
可以	5254 K在x上
可自	68 K由转载
""", '合': """
合わ	2947 Kせて読みたい:
合成	2964 K音声で読み上げ	2964 K音声による読み上げ
""", '同': """
同场	5244 K加映:
同場	5244 K加映:
""", '問': """
問問	5269 K我們的ai
問題	3016 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5212 K作者	5212 K这篇文章
喜歡	69 K這篇	5212 K作者	5212 K這篇文章
""", '執': """
執筆	2957 K:	2957 K/
""", '報': """
報名	5277 K參加
""", '填': """
填写	5273 K问卷
填寫	5273 K問卷
""", '如': """
如发	5272 K现
如有	5255 K线索	5255 K線索	5264 K新聞線索,	5264 K新聞線索請
如果	5255 K您有相关线索	5255 K你掌握	5255 K您掌握	5261 K您有
如發	5272 K現
""", '官': """
官方	5233 K微信:	5233 K微信公众号:
""", '審': """
審校	5262 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5244 K閱讀	5244 K阅读	5244 K閱讀:	5244 【K閱讀】	5247 【K閱讀】	5247 【K阅读】	5294 K阅读:
""", '开': """
开启	5226 K通知	5226 K推送通知
""", '引': """
引用	2957 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5247 K/	5294 K:
影音	5247 K/	5247 【K】	5294 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5294 K看更多:
""", '微': """
微信	5226 K扫	5233 K公众号:
""", '您': """
您对	5271 K这篇文章
您對	5271 K這篇文章
您有	5255 K线索
您的	27 K评论
您覺	5271 K得這篇
您觉	5271 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5223 K您的訂閱
感谢	5223 K您的订阅
""", '打': """
打开	13 K	5226 K微信
打賞	5212 K作者
打赏	5212 K作者
""", '扩': """
扩展	5244 K阅读:
""", '扫': """
扫一	5226 K扫
扫描	5226 K二维码关注	5253 K
扫码	5253 K
""", '投': """
投票	5273 K:
投稿	27 Kは
""", '报': """
报名	5277 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5253 K追蹤
""", '掃': """
掃一	5226 K掃
""", '採': """
採訪	5262 K撰文:
""", '推': """
推荐	5244 K阅读	5244 K阅读:	5247 K阅读:
推薦	5244 K閱讀:	5247 K閱讀:
""", '提': """
提供	2957 K:
""", '摘': """
摘要	5269 K由
""", '撰': """
撰文	5262 K:
撰稿	5262 K:
""", '支': """
支持	5287 K
""", '收': """
收听	1 K	5282 K我们的播客	5282 K我们的节目
收聽	1 K	5282 K我們的播客	5282 K我們的節目
""", '文': """
文/	2957 K
文:	2957 K
文・	2957 K
文字	2968 Kサイズ	2968 Kの大きさ
文章	44 K有误	5262 K来源:	5272 K有误	5272 K有誤
""", '新': """
新聞	41 K爆料	5255 K線索
新闻	41 K热线	41 K报料	41 K爆料	5255 K线索热线	5255 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5244 K:	5244 K新聞:	5244 K內容:	5244 【K新聞】	5244 K相關	5244 K阅读:	5244 K報導:	5244 K报道:	5247 【K新聞】	5247 【K新闻】	5293 K精彩内容	5293 K精彩內容	5293 K内容请	5293 K內容請	5293 K资讯请	5293 K資訊請	5293 K资讯,请	5293 K資訊,請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2919 Kなメールアドレスを
有問	72 K題
有料	5255 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	5336 K授权不得转载	5336 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5269 K容由ai
本图	5337 K片由ai
本报	41 K热线
本摘	5269 K要
本文	5262 (K作者	5262 K作者	5269 K摘要	5269 K由ai	5269 K由人工智能翻译	5269 K由人工智能生成	5269 K由人工智慧	5293 K章來自	5293 K转载自	5293 K轉載自	5293 K来自微信	5293 K来自公众号	5293 K来自:	5293 K來自:	5336 K受版权保护	5336 K受著作權保護	5336 K原载于	5336 K首发于	5336 K原刊於	5336 K首发于《	5336 K轉載自	5336 K转载自	5336 K轉載自《	5336 K转载自《	5337 K由ai	5337 K由人工智能	5337 K由 ai	5337 K由人工智慧	5337 K使用ai	5337 K经ai
本翻	5337 K译由ai	5337 K译由人工
""", '来': """
来发	31 K表第一
来源	5262 K:
""", '校': """
校对	5262 K:
""", '構': """
構成	2957 K・文
""", '次': """
次に	2947 K読む:
次の	2983 Kページ:	2983 【K記事】
次ペ	2983 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5253 K加入	5254 K在	5254 K关注	5255 K提供线索	5255 K投稿	5264 K提供照片	5264 K提供新闻线索	5264 K爆料:
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5253 K加入	5254 K在	5255 K提供線索	5255 K投稿	5264 K提供照片	5264 K提供新聞線索	5264 K爆料:
""", '正': """
正し	2919 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此图	5337 K片由ai
此摘	5269 K要	5337 K要由ai	5337 K要由 ai
""", '测': """
测一	5273 K测:
""", '測': """
測一	5273 K測:
""", '点': """
点击	5244 K查看	5244 K阅读:	5282 K观看视频	5282 K收听本	5282 K收听节目	5282 K收听完整
点我	5253 K加入
""", '熱': """
熱門	5294 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5255 K请	5255 K請
""", '版': """
版权	5336 K声明:	5336 K所有,	5336 K所有 ©
版權	5336 K聲明:	5336 K所有,
""", '特': """
特集	2949 K:	2949 【K】
""", '用': """
用微	5226 K信扫
""", '画': """
画像	2947 【K】	2983 【Kを見る】	3017 K#/#	3017 K #/#	3017 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5272 K錯誤
發生	5333 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5244 K阅读	5244 K新闻	5244 K报道:	5244 K阅读:	5247 【K报道】	5247 K报道:	5294 K新闻:	5294 K文章:
相關	5244 K新聞	5244 K報導	5244 【K新聞】	5244 K閱讀:	5247 【K報導】	5247 K報導:	5294 K新聞:	5294 K文章:	5294 K報導:
""", '看': """
看更	5244 K多:	5247 【K多】
""", '確': """
確認	5223 K信已寄至	5223 K信已寄到	5223 K信已寄送
""", '立': """
立即	5253 K加入	5273 K报名	5273 K報名
""", '筆': """
筆者	2957 Kプロフィール
""", '編': """
編輯	5262 K:
編集	41 K部への情報提供
""", '线': """
线索	5255 K征集
""", '编': """
编辑	5262 K:	5262 (K:
""", '聽': """
聽我	5282 K們的podcast
""", '自': """
自動	2964 K音声で読み上げ
""", '著': """
著者	2957 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5282 K上方影片
""", '观': """
观看	5282 K上方视频
""", '视': """
视频	5294 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5223 K成功	5289 K	5300 K本報	5300 K我們	5300 K本刊
""", '記': """
記事	7 Kの誤り	2939 Kの間違いを見つけ	2939 Kの誤りを見つけ	2939 Kに関するお問い合わせ	2939 Kへのご意見	2974 Kの誤り	2974 Kに誤り
記者	2957 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2947 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2939 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2988 【Kプレゼント】	2988 Kプレゼント
""", '請': """
請作	5212 K者喝
請我	5212 K喝杯咖啡	5212 K們喝杯咖啡
請支	5287 K持
請至	5223 K信箱
請輸	5223 K入正確的電子	5223 K入有效的電子
""", '讚': """
讚賞	5212 K作者	5212 K支持
""", '订': """
订阅	5223 K成功	5289 K	5300 K本报	5300 K我们	5300 K本刊	5300 K本公众号	5300 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请作	5212 K者喝
请到	5223 K邮箱
请我	5212 K喝杯咖啡	5212 K们喝杯咖啡
请支	5287 K持
请输	5223 K入正确的邮箱	5223 K入有效的邮箱	5223 K入有效的电子
""", '責': """
責編	5262 K:
""", '資': """
資料	5262 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5287 K
""", '责': """
责任	5262 K编辑:	5262 (K编辑
责编	5262 K:
""", '赞': """
赞助	5287 K
赞赏	5212 K作者	5212 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5304 K输入
""", '这': """
这个	5270 K摘要
这段	5270 K摘要
这篇	8 K文章	52 K调查	52 K报道	5270 K文章
""", '追': """
追蹤	12 K我們
""", '這': """
這段	5270 K摘要
這篇	5270 K文章
""", '連': """
連載	2949 K:
""", '還': """
還可	5304 K輸入
""", '采': """
采写	5262 K:
""", '長': """
長按	5253 K
""", '长': """
长按	5253 K
""", '開': """
開啟	5226 K通知	5226 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2947 K記事	2947 K記事:	2947 【K記事】	2947 K:	2947 【K】	2949 K動画:	2949 K特集:	2983 【K写真】
""", '閱': """
閱讀	5244 K更多
""", '问': """
问问	5269 K我们的ai
""", '阅': """
阅读	5244 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5273 K報名
""", '马': """
马上	5273 K报名
""", '點': """
點我	5253 K加入
點擊	5244 K查看	5244 K閱讀:	5282 K觀看影片
""", '같': """
같이	3070 K 보기:
""", '관': """
관련	3070 K 기사:	3108 K 기사 :	3108 [K 기사]	3108 K 기사-
관련기사	3070 K	3070 K:	3070 [K]	3108 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3136 K 차단을 해제
광고차단을	3136 K 해제
""", '괜': """
괜찮아요	3060 K, 웹으로	3060 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3093 K
기사	1 K 듣기	41 K 제보	3091 K #줄 요약	3098 K 주소가 복사
기사에	73 K 대해 궁금	3101 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	3108 K 기사:
""", '당': """
당신의	3100 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3070 K 읽기:
더보기	3070 [K]	3070 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3100 K 설문에	3100 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3098 K 복사되었습니다	3098 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3108 [K 본 기사]
""", '모': """
모바일	3060 K 웹으로 볼게요	3060 K 웹으로 계속
모바일웹으로	3060 K 볼게요
""", '문': """
문제가	3148 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3091 K 요약은
본문	3098 K url 복사
""", '사': """
사진	3149 K #/#	3149 K # / #
사진출처	3114 K:
""", '생': """
생성형	3091 K ai가 요약
""", '선': """
선택	3146 (K) 개인정보	3146 [K] 개인정보	3146 (K) 광고성	3146 [K] 광고성
""", '설': """
설문에	3100 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3136 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3100 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3070 [K]
""", '오': """
오류가	3148 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3136 K 이용을 위해	3136 K 서비스 이용을 위해
""", '웹': """
웹으로	3060 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3091 K 요약은 ai	3091 K 요약이 도움	3091 K 기사는 인공지능	3091 K 기사는 ai	3091 K 번역	3093 K 음성은 ai	3101 K 기사가 도움이	3101 K 기사를 어떻게	3101 K 뉴스에 대한 의견	3101 K 기사에 대한 의견
이미지	3149 K #/#	3149 K # / #
이슈	3108 [K]
이어	3070 K 읽기:
""", '인': """
인공지능	3093 K 음성으로	3093 K(ai) 음성
인기기사	3108 [K]
""", '일': """
일시적인	3148 K 오류가
""", '자': """
자료출처	3114 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3098 K 복사되었습니다
""", '지': """
지금	3121 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	3070 K 기사:
추천기사	3108 [K]
""", '출': """
출처	3114 K:	3114 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	3149 K #/#
""", '필': """
필수	3146 (K) 개인정보	3146 [K] 개인정보	3146 (K) 이용약관	3146 [K] 이용약관
""", '함': """
함께	3070 K 볼 만한 기사:	3070 K 보면 좋은 기사:	3108 [K 읽기]
""", '핫': """
핫클릭	3108 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3070 [K]
"""}

CONTAINS = {',': """
,说:	5361 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4112 K-vă	4116 K
abonații	50 K pot	4113 K noștri
abonează	80 K-te	3992 K-te pentru	3999 K-te pe youtube	4112 K-te
abonné	50 en tant qu'K	2044 pas encore K	2047 déjà K	2049 en tant qu'K
abonnés	2044 réservé à nos K	2047 réservé aux K	2232 nos K	2235 K
abonējiet	80 K	3308 K
actualisé	99 cet article a été K
actualité	2060 l'essentiel de l'K	2074 suivez l'K	2074 suivez toute l'K	2074 retrouvez toute l'K	2109 couvre l'K
actualizată	99 știrea a fost K
acționari	4077 fără K
adatkezelési	2487 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1707 K
adomány	2599 K
adományoddal	2595 K
adományok	2599 K
adományozz	2595 K
adományozzon	2516 K itt
advirtió	1707 K
adód	2597 K #
adója	2516 K #
adăugat	4115 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4644 K	4676 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2234 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1707 K
afișată	60 email nu va fi K
agregó	1707 K
aicināja	3311 K
aizsargātas	3250 visas tiesības K
aiškino	3244 K
ai가	3153 K 작성	3153 K 생성	3153 K 요약	3153 K 번역
ai로	3153 K 작성	3153 K 생성
ai를	3153 K 활용해
ajouté	2234 a K
ajută	4112 K-ne
ajánld	2595 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2480 töltsd le az K
alkalmazásban	2514 az K
alkalmazást	2514 K
alkalmazásunk	2596 K
alkalmazásunkat	2480 töltse le K
alkalmazásunkban	84 K
alăturat	4016 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2135 aidez-nous à K
analytička	533 je K
anhören	2 artikel K	2 text K	2 beitrag K	895 jetzt K:
anketě	553 naší K	553 v K
ankietę	35 naszą K	3713 naszą K	3713 krótką K
ankstesnėje	99 K versijoje
anmäl	4721 K dig till vårt	4721 K dig till våra
anmäla	4591 genom att K dig	4639 genom att K dig
annoncé	2234 a K
annoncør	724 betalt af en K	724 betalt af K
annonslänkar	37 K	74 K	4644 K	4676 K
annonsör	4655 betalt av en K	4655 betald av en K
annonsør	3587 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1707 K
anunțat	4115 a K
använder	4606 vi K cookies	4607 K kakor
anúncio	3889 após o K	3889 depois do K
anúncios	70 sem K	3983 sem K
apelował	3802 K
apelowała	3802 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1538 descarga la K	1538 descarga nuestra K
aplicația	84 în K noastră	4000 descarcă K	4112 descarcă K noastră	4112 descarcă gratuit K	4112 descarcă K și	4113 K noastră
aplikacją	84 z naszą K
aplikację	3666 pobierz naszą K	3667 pobierz K	3667 ściągnij K	3736 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4406 našej K
aplikáciu	4406 mobilnú K	4406 K
aportació	491 la teva K
aportación	1584 tu K	1618 haz tu K
apoyá	1704 K
applikációnk	2514 K
applikációnkat	2514 K
applikációnkban	84 K
apsolīja	3311 K
apóyanos	1584 K	1704 K
apóyenos	1584 K	1704 K
apúntate	1510 K a	1531 K a nuestra	1531 K gratis	1704 K gratis
apărat	4115 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4858 bir K paylaş
artykuł	15 darmowy K	20 cały K	3654 podoba ci się ten K	3714 nasz K do końca	3734 ostatni darmowy K	3800 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1511 te ha gustado este K	1521 regala este K	1521 regalar este K	1527 último K gratis	1527 te queda # K	1621 y lee este K	1702 K	1703 #% del K	1703 # % del K	1703 #% de este K	1703 # % de este K	1705 este K
artículos	15 K gratis	1527 K gratis este mes	1527 te quedan # K	1527 límite de K	1702 K
aseguró	1707 K
associés	2083 cookies K à ce contenu
assuré	2234 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	950 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3992 K-te pentru
autorização	3868 sem K prévia e expressa
autorką	3705 kontakt z K
autorská	535 K práva
avertizează	4115 K
avísanos	1704 K
ayúdanos	1584 K	1704 K a
açikladi	4940 K
açin	4858 K
añadió	1707 K
año	1706 al K
""", 'b': """
bağirdi	4940 K
bağirdilar	4940 K
bağiriyor	4940 diye K
bağiriyordu	4940 K
bağiş	4937 K yap	4941 K
bağişiniz	4937 K
bağlantilari	74 satiş ortakliği K	4851 satiş ortakliği K
başlayan	4857 tl'den K
başvurun	4858 K
behält	29 K sich vor	29 K sich das recht
behöver	4580 vi K ditt stöd	4721 vi K din hjälp
beiträge	58 neue K per mail	1022 K
beiträgen	1022 K
bekapcsolása	2480 értesítések K
beløb	789 fast K
beløp	3649 gi et K	3651 fast K
bemängeln	1027 K
bemängelt	1027 K
berätta	67 K för oss	67 K din
berättade	4724 K
berättar	4724 K
bestätigen	815 K sie ihre
bestätigungslink	941 K
bestätigungsmail	815 K	941 K
betalvägg	4725 K
bezpečí	99 linka K
bezplatný	573 poslední K článek	4400 náš K webinár	4423 posledný K článok
bezplatných	4409 K článkov
bezpłatne	3719 K konto
bezpłatny	3710 nasz K webinar	3734 ostatni K artykuł
bezpłatnych	3719 limit K
beágyazott	2556 egy K tartalom látható	2556 egy K tartalom található
beállításai	2555 cookie-K miatt
beállítások	2555 cookie-K miatt	2555 cookie K miatt	2555 süti K miatt
beğendiyseniz	4938 bu haberi K	4938 bu yaziyi K
biết	5208 cho K
blokovač	605 K reklam
blokování	524 K reklam	605 K reklam
blokującego	3768 programu K reklamy
blokującej	3768 wtyczki K reklamy
blokujący	3768 program K reklamy
blokującą	3768 wtyczkę K reklamy
blokátor	605 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1531 recibe el K	1531 nuestro K	1536 K diario	1704 recibe el K	1705 nuestro K	1708 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2054 dans votre K mail	2054 dans votre K e-mail
brezplačen	4523 zadnji K članek
brezplačne	4510 K članke
brezplačni	4503 naš K webinar	4523 zadnji K članek
brezplačnih	4510 K člankov
bronił	3802 K się
brzmiał	3802 K
brzmiała	3802 K
brzmiało	3802 K
butlletí	414 subscriu-te al K	414 el nostre K	492 el nostre K	495 K
buzdított	2598 K
buzdította	2598 K
buzón	79 en tu K	1534 en tu K
bájate	1704 K la app
báo	5126 là nhà K
bölümünde	85 yorum K
bönföll	4724 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4724 K
bønfaldt	790 K
bønn	3504 vi har en K til deg
bønnfalt	3652 K
bústia	437 a la teva K
bülten	4847 e-K	4941 K
bültene	4798 K abone	4798 K kayit	4798 K kaydol
bülteni	4847 haber K
bültenimiz	78 K	4938 K
bültenimize	78 K	78 e-K	4798 K	4937 K	4938 K
bültenine	4847 K
błagał	3802 K
błagała	3802 K
bạn	49 gửi cho K bè	5100 hộp thư của K	5145 sự ủng hộ của K	5205 mời K	5205 cần sự ủng hộ của K	5205 nhờ sự ủng hộ của K
bằng	5155 K văn bản của báo
""", 'c': """
caffè	2782 un K
café	54 me paga um K	1585 un K	1618 un K al mes	2112 un K
caractères	2135 limitées à # K
catedrática	1581 es K
catedrático	1581 es K
celého	503 pro čtení K
cercetătoare	4016 este K
cercetător	4016 este K
changés	99 prénoms ont été K
chaîne	2232 notre K
chefredaktör	4629 är politisk K	4629 är K
chefredaktør	701 er K
chuyện	5124 bạn có câu K
chép	5119 cấm sao K bài	5155 mọi sao K
chính	99 đính K	5109 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	5100 bản tin của K tôi	5103 theo dõi K tôi	5124 cho K tôi qua	5124 liên hệ với K tôi qua	5124 hãy liên hệ với K tôi	5205 ủng hộ K tôi	5205 K tôi cần sự giúp đỡ	5205 giúp K tôi	5205 theo dõi K tôi	5205 hãy gửi cho K tôi	5205 hãy liên hệ với K tôi	5205 hãy báo cho K tôi	5206 K tôi trên	5206 của K tôi	5206 cho K tôi
chọn	5205 hãy bình K
cikkből	2594 K #
cikkéből	2594 K #
cikkünk	2596 minden K
cikkünkhöz	2596 minden K
collecté	2057 est K par
collectée	2057 est K par
collectées	2057 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3850 nos K
comentó	1707 K
comisión	1607 recibir una K
comissió	432 rebre una K
comissão	3888 receber K	3888 receber uma K
commerciële	3411 K partner
communauté	2120 K whatsapp	2120 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2813 parte della nostra K
condamné	2234 a K
condiții	4003 termeni și K
confidentialité	2087 politique de K
confidențialitate	4003 politica de K
conférences	2109 est maître de K
connecté	2089 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3815 acesse todo o K	3878 ao exibir este K	3878 ao ver este K
contribuição	3870 com a sua K	3982 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1707 K
conversación	1559 participar en la K
conținut	9 acest K	3992 K doar pentru abonați
conținutului	4012 preluarea K
cookieinställningar	4604 K	4631 K
corespondentă	4016 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4112 K un cont pentru a citi
csatornájára	2504 viber-K
csatornánk	2596 K
csatornánkhoz	2504 telegram-K	2504 whatsapp-K
csatornánkra	2504 youtube-K	2595 iratkozz fel K	2595 iratkozzon fel K
csábított	2598 K
cuéntanos	38 K	67 K	1559 K en	1704 K
cuéntenos	38 K	67 K
czytać	3660 aby K dalej	3660 żeby K dalej	3799 chcesz K dalej
czytelników	36 naszych K	3714 opiniami K	3725 z wpłat K	3725 dzięki wsparciu K	3742 K	3800 naszych K	3800 z wpłat K
câmpurile	60 K cu steluță
cântau	4115 K
címével	2539 e-mail-K
cùng	51 hãy tham gia K họ
của	5129 là cây bút K	5206 độc giả K
""", 'd': """
danişmanliği	4852 yatirim K kapsaminda değildir	4852 yatirim K hizmeti
daní	4414 # % z K	4414 #% z K
darbą	3242 mūsų K
darowiznę	3658 przekaż K	3799 przekaż nam K	3799 przekaż K na
datenschutzerklärung	841 unserer K	1025 unserer K	1025 unsere K
datenübertragung	883 der K zu
dați	62 K-mi tag
debatindlæg	702 send dit K	702 skrive et K
debatredaktør	701 er K
debattredaktør	3560 er K
debattør	701 er K
declaró	1707 K
decía	1707 K
demandé	2234 a K
denmişti	4940 K
denunció	1707 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1538 K la	1538 K nuestra
destekçimiz	4858 K olun	4937 K olun
desteğiniz	4937 K
desteğinizle	4938 K
desteğiyle	18 okurlarin K	4833 yapay zeka K	4849 K ayakta	4863 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4405 K môžu
disponível	3826 K no google play
doação	3811 faça uma K	3870 sua K	3982 sua K	3982 faça uma K	3986 K
doações	3986 K
dodał	3802 K
dodała	3802 K
dodává	642 K
događaj	4301 naš K
domagał	3802 K się
donació	491 fes una K	495 K
donación	1516 haz una K	1516 tu K	1584 tu K	1584 una K	1704 tu K	1704 haz una K	1708 K
donația	4112 K ta
donație	4112 fă o K	4116 K
donații	4116 K
donează	90 K cât poți	4112 K acum
doplněn	99 článek byl K
doporučil	642 K
doporučila	642 K
doporučovala	642 K
dopuštenja	4312 bez K
doradzał	3802 K
dorzuć	3799 K się
dostawać	3735 chcesz K
dostávajte	4429 K
dostávat	574 chcete K	602 chcete K zprávy
dostávať	4424 chcete K
dostávejte	580 K
dostęp	80 kup K	3660 masz już K	3719 pełny K do	3719 wykup K	3799 kup K
dostępny	3660 artykuł K tylko
dotazník	554 krátký K	4404 krátky K
dotazníka	4404 nášho K
dotazníku	553 našeho K	554 krátkého K
dowolną	3801 K kwotą
dočtete	561 více se K
dołóż	3799 K się
dołącz	51 K do nich	51 K	3672 K do nas na	3799 K do nas	3799 K do grona	3799 K do nich
drastické	99 obsahuje K
draudžiama	3188 K kopijuoti	3188 be leidimo K	3188 be sutikimo K
draudžiamas	3209 be leidimo K
dueños	1651 sin K	1651 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3800 K dalej
dziennikarką	3706 jest K	3783 jest K
dzięki	3800 K wam	3800 K tobie
dziękujemy	3716 K za zapisanie	3716 K za zapis	3799 K, że nas czytasz
där	42 var du K
débloquer	2047 pour K
déclare	2234 K
déclaré	2234 a K
découvrez	2044 K nos offres	2231 K nos offres
déductible	2038 K des impôts	2038 K à #	2233 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2234 K
déplore	2234 K
déposés	2125 des cookies seront K
désabonner	2054 K à tout moment	2058 K à tout moment	2058 vous K en cliquant
désactiver	2081 K adblock
désactivez	2081 K adblock
désinscription	2058 K à tout moment
désinscrire	2058 K à tout moment	2060 vous K à tout moment
díky	640 K vám
dôvery	99 linku K
dömde	4724 K
dømte	790 K	3652 K
düzeltme	99 K:
děkujeme	639 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	5105 tải ứng K	5205 tải ứng K của	5205 hãy tải ứng K	5205 tải ngay ứng K
""", 'e': """
edellyttää	1964 K tunnusta
editörlerimize	39 K
editörüdür	4830 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2593 K készült
elaboración	1607 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1534 tu correo K	1559 tu dirección de correo K no será publicada
elemző	2507 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2473 a teljes cikk K
elsőként	2515 értesülj K
előfizetés	2599 K
előfizető	2473 már K	2595 legyen K
előfizetőink	50 K	2473 K olvashatják	2518 K számára	2596 K
előfizetők	50 az K	2529 csak K	2599 K
előfizetőknek	2474 csak K	2529 K szól
előfizetőként	50 K
előfizetőnktől	2539 K
emlékeztetett	2598 K
emoțional	99 pot afecta K
endereço	3844 seu K de email não será
engedély	2522 K nélkül tilos
engedélyezze	2486 K a javascript
engedélyezése	2556 tartalmainak K	2556 tartalmak K
engedélyhez	2522 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2232 cette K	3427 onze korte K	3427 onze K
enquêtent	2232 K pour vous
enquêtes	2232 nos K
ensimmäinen	2027 K kuukausi
enthält	883 dieses element K daten
entraînement	48 K d'ia
entrée	2188 ctrl+K	2188 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1704 K
epizódu	4402 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	701 er K
erhältlich	895 shop K	970 im shop K
erişin	4858 K
erklärt	1027 K
erklärte	1027 K
erkände	4724 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1024 K sie es weiter
erzählt	67 K uns	1027 K
erzählte	1027 K
escribió	1707 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1559 K a	1704 K
estimé	2234 a K
estás	1511 ya que K aquí	1511 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4807 javascript'i K
evästeasetuksesi	1917 K
evästeasetuksiasi	1941 K
evästeasetuksissa	1917 K
evästeasetusten	1917 K
evästeasetustesi	1917 K
evästeet	1941 K	1966 K
evästeitä	1920 K
evästesuostumuksesi	1917 K
evästevalintasi	1917 K
evästevalintojesi	1917 K
existují	564 K díky
experiência	67 conte sua K
explicó	1707 K
expliqué	2234 a K
expérience	67 partagez votre K
externého	4396 K obsahu
externí	546 K obsah
externího	546 K obsahu	546 obsah z K
externý	4396 K obsah
""", 'f': """
favoritkälla	4625 K
faça	3982 K um pix
felelősséget	30 nem vállal K
felhasználása	2521 cikkek K csak	2521 cikk K csak	2521 tartalom K csak	2521 anyagok K csak
felhasználási	2487 K feltételek
felietonistką	3783 jest K
felietonistą	3783 jest K
feliratkozás	2475 K a hírlevélre	2475 hírlevél K
feliratkozásommal	2502 K
feliratkozással	2502 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2507 K
folosește	4003 K cookie
folytatásához	2473 a cikk K
fordítóval	2511 gépi K
forintért	2518 havi # K
formulára	4407 odoslaním K
formulário	3982 inscreva-se no K
formuláře	557 odesláním K
forrásként	2503 kedvenc K
fortæl	67 K os
fortæller	790 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2490 küldd el K
fotóit	40 K	2490 küldje el K	2490 küldje be K
fotóját	2490 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4724 K
früheren	99 K version	99 K fassung
férjen	2595 K hozzá
följ	4598 K oss på	4721 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4621 alla rättigheter K
fördere	1024 K
fördermitglied	80 werden sie K	910 werde K	910 werden sie K
fördern	1024 jetzt K	1024 K sie
föredragen	4625 K källa
föredragna	4625 K källa
föreslog	4724 K
författare	4629 är K och
förklarade	4724 K
förklarar	4724 K
försvarade	4724 K sig
følg	666 K os på	787 K os	3525 K oss på	3649 K oss
første	714 K måned	789 K måned	3574 K måned	3651 K måned
førsteamanuensis	3551 er K
førstelektor	3551 er K
független	2471 támogassa a K	2596 K sajtó
főmunkatársa	2580 K
főszerkesztője	2509 K
""", 'g': """
gadā	3310 K
gazeteciliği	4938 bağimsiz K
gazeteciliğimiz	4938 K
gazetę	3745 kup K
gefällt	941 K ihnen, was sie	941 K dir, was du
gelmişken	4791 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	847 wird in neuem fenster K
giovedì	17 ogni K
giáo	5126 là K sư
giảng	5126 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4375 K
gridò	2905 K
gràcies	438 K a gent com tu	492 K a tu
grátis	3984 teste K
grâce	18 K à vous	2035 K à vos dons
gwiazdką	60 pola z K
gärna	4721 vill K höra från dig
går	644 før du K	3504 før du K
gåva	4580 ge en K i dag	4580 ge en K nu	4581 din K	4581 ge en K	4721 din K gör	4721 ge en K i dag	4725 K
gönderdik	4865 size bir e-posta K
gönderin	4858 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4722 K mer
göre	4940 K
görün	4858 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4858 K
gösterilmeden	4821 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3802 K
głosiła	3802 K
głosiło	3802 K
głosuj	3730 K
głosujcie	3730 K
głównej	3721 na stronie K
gương	64 trang K
gửi	49 hãy K	5124 xin K về
""", 'h': """
használ	2486 cookie-kat K	2487 sütiket K
használat	2486 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1027 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2490 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	875 bei google K
hirdették	2598 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2566 K
hirdetésblokkolót	2566 K
historią	67 podziel się swoją K
historička	533 je K
história	67 conte sua K
hjälp	4632 K av ai	4656 K av ai	4721 K oss
hjälper	4721 din gåva K
hjælp	704 K af ai	704 K fra ai	725 K af ai	787 vi har brug for din K	787 K os
hjælper	787 dit bidrag K
hlásal	642 K
hlásala	642 K
hlásá	642 K
hovorí	4478 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2492 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2492 a K
hozzátette	2598 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1942 tekoälyä K
hágase	80 K socio
hájil	642 K se
hájila	642 K se
häng	4721 K med i
häufiger	875 bei google K
hävdar	4724 K
håller	43 K du med	43 K du inte med	4663 läsare som K
hævder	790 K
hébergé	2083 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2539 K
hírekben	2480 a google K	2503 google K
hírlevelére	2502 K
hírlevelünk	78 K	2596 K
hírlevelünket	2502 K
hírlevelünkre	78 K	2475 K	2595 iratkozzon fel K	2595 iratkozz fel K	2596 K
hírlevél	2599 K
hírlevélre	78 K	2595 iratkozz fel a K	2595 iratkozzon fel a K
hó	2597 ft/K
hónap	2518 első K	2597 első K
hören	965 K sie hier.
hører	3565 der du K
hükmetti	4940 K
hüüdis	1776 K
hüüdsid	1776 K
hűségidő	2529 K nélkül
hồng	5154 nhận hoa K
""", 'i': """
iecienītāko	3258 K avotu
iepriekšējā	99 K versijā
ifølge	790 K	3652 K
illimité	2049 accès K	2144 en K
imágenes	40 tus K	99 contiene K
incorporó	1581 se K a
independentă	4113 presa K
independência	3983 a K
indicó	1707 K
indiqué	2234 a K
indrømmede	790 K
indrømmer	790 K
indépendance	2232 notre K
indépendant	2035 soutenez le journalisme K	2232 journalisme K	2232 média K
indépendante	2141 la presse K a	2232 presse K	2232 information K
información	1547 sigue toda la K	1547 siga toda la K	1581 cubre la K	1705 esta K
informację	3705 wyślij K
informações	99 com K de
informațiilor	4012 preluarea K
informováni	602 chcete být K
informó	1707 K
informē	3311 K
ingresá	77 K tu correo
innehåll	4607 externt K	4631 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3652 K
innrømmet	3652 K
inquiète	2234 s'K
inquérito	35 nosso K
inscrição	3820 cancelar a K
inscríbete	1510 K
inställningar	4604 cookie-K	4604 dina K för cookies	4604 dina K för kakor
insändare	43 K	4630 skicka din K	4630 din K till	4630 skriva en K
intelektą	3196 dirbtinį K	3211 dirbtinį K
inteligencję	3727 przez sztuczną K
inteligencí	566 umělou K
intelligenciával	2511 mesterséges K készült	2531 mesterséges K
introduceți	77 K adresa de email
intégralité	2044 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1705 esta K
investigação	3983 esta K
investigație	4113 această K
investigațiile	4113 continua K
invítame	54 K a un café	54 K un café	1704 K a
invítanos	1704 K a
ismételgette	2598 K
istediğiniz	4797 K zaman iptal	4939 K zaman iptal
izražavaju	4306 komentari K
içeriği	9 K
içeriğin	4832 harici K
içermektedir	99 sahneler K
išorinio	3194 K turinio
""", 'j': """
jautāja	3311 K
javascript가	3130 K
javascript를	3130 K
javasolják	2598 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3654 skoro już tu K	3654 skoro tu K
ještě	613 zbývá K
jogász	2507 K
jugé	2234 a K
jurnalistă	4016 este K
jurnaliștii	39 K noștri	4047 K noștri îți trimit	4113 K noștri
jälgi	1773 K meid
jäljellä	1960 ilmaista juttua K	2024 K #%	2024 K # %	2024 #% K	2024 # % K
jäseneksi	80 liity K	2025 liity K
""", 'k': """
kanał	3800 nasz K
kannatusjäseneksi	2025 liity K
kanál	640 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4376 K
kedykoľvek	4381 odhlásiť sa môžete K
keresőben	2503 google-K
khoản	5097 bạn đã có tài K	5109 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5119 K sao chép bài viết	5119 K sao chép nội dung	5119 K sao chép lại
khẳng	5208 K định
kiabált	2598 K
kiabálta	2598 K
kiabálták	2598 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2598 K
kirjeessä	2028 luki K
kiáltott	2598 K
kiáltotta	2598 K
kiáltották	2598 K
kiến	5140 ý K của bạn sẽ	5205 hãy gửi ý K	5205 vui lòng gửi ý K
kliknutím	557 K na
kolačića	4297 K	4327 K
kolačiće	4297 K	4327 K
kolačići	4297 K
komentować	6 K	3692 aby K
komentár	6 pridať K	4405 pridajte K
komentára	4405 pridanie K	4405 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	544 je K	544 , K	621 , K
komentátorem	544 je K	621 je K
komentátorka	621 , K
komentátorkou	544 je K	621 je K	4394 je K
komentátorom	4394 je K
komentář	6 přidat K
komentáře	6 pro přidání K	555 vložení K	555 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2492 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1942 K
konferencję	3710 naszą K
konuştu	4940 diye K	4940 K
kopírovanie	4387 K obsahu bez	4387 K je zakázané
kopēšana	3257 K bez
korespondentką	3706 jest K	3783 jest K
korespondentė	3193 K
korábban	2538 K itt írtunk	2538 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3802 K
krzyczała	3802 K
krzyknął	3802 K
krzyknęła	3802 K
krävde	4724 K
krævede	21 K felter er	790 K
krönikör	4629 är K	4703 är K
kulturalną	3714 K dyskusję
kulturredaktör	4629 är K	4703 är K
kulturredaktør	701 er K	771 er K	3560 er K	3633 er K
kumppanuuslinkkejä	74 K	1954 K
kvíz	553 náš K	4404 náš K
kvíze	4404 našom K	4404 v K
kvízu	553 našem K	553 v K
kyltissä	2028 luki K
kysyivät	2028 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2597 K
käsitellään	99 jutussa K
käyttää	1918 tämä sivusto K
käyttöehdot	1949 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2598 K
kérdezték	2598 K
kérdőívünket	35 K
kért	2598 K
kérte	2598 K
kérték	2598 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1024 K sie uns
könyörgött	2598 K
könyörögtek	2598 K
köszönjük	2595 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2480 K minket	2595 K minket
követelte	2598 K
követelték	2598 K
közgazdász	2507 K
közlése	2530 nélküli K tilos
közreműködésével	2593 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2598 K
kúpte	4475 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1027 K an
künstlichen	899 K stimme vorgelesen	899 K stimme vertont
künstlicher	958 mithilfe von K
küpsised	1726 K
küpsistega	1726 K	1745 K
küsis	1776 K
kč	559 za # K	559 od # K	641 od # K
kļūsti	3308 K par
křičel	642 K
křičela	642 K
křičeli	642 K
kể	5208 K
""", 'l': """
labākie	3277 K raksti tavā
lamentó	1707 K
lançait	2234 K
lasītu	3247 lai K tālāk
lasītāji	3309 mūsu K
lasītājiem	3309 mūsu K
lejupielādē	3308 K
lelkisegély	99 K
leverandør	3562 ekstern K
leverantör	4631 extern K
leído	1621 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3267 K
linkistä	1953 lisää tästä K
lisenssillä	47 K
lisäsi	2028 K
llicència	47 K cc
lucrează	4016 K în presă
lunedì	17 ogni K
lună	4114 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	5097 đăng nhập để bình K	5140 bình K của bạn sẽ	5205 đăng nhập để bình K
lájkolj	2480 K minket
lákal	642 K
läget	4640 koll på K
lähdet	1893 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4643 du kan K mer	4643 kan du K mer	4643 K mer om	4720 #% kvar att K	4720 # % kvar att K	4722 fri att K
läsare	36 våra K	4641 våra K	4722 våra K
läsarna	18 tack vare K
läser	4721 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	729 K for	3592 K for	4660 K för
læser	787 tak fordi du K
læserbrev	43 K	702 skrive et K	702 send dit K
læsere	36 vores K	788 vores K
læseres	713 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1527 K de notas
límites	1521 sigue leyendo sin K
lòng	5124 vui K gửi về	5205 vui K gửi về
löd	4724 K
lød	790 K	3652 K
lūdza	3311 K
lập	5144 ủng hộ báo chí độc K	5206 báo chí độc K
""", 'm': """
magyarázta	2598 K
mailovú	4407 e-K adresu
mainoslinkkejä	37 K	74 K	1954 K
manhãs	17 todas as K
markedsføringscookies	673 K
marqués	60 champs K d'une étoile
masintõlke	1728 K abil
materiał	9 ten K
matéria	20 ler esta K	3815 esta K é só	3902 para ler esta K	3981 #% desta K	3981 # % desta K	3981 #% da K	3981 # % da K	3983 esta K
matérias	3869 limite de K	3980 K
matí	491 rep cada K
mawiał	3802 K
mawiała	3802 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2598 K
megbízásából	2593 K készült
megjelenését	2593 K támogatta	2593 K támogatja
megjelenítése	2556 tartalmainak K	2556 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	2025 tue K
meitä	1951 tukea K	1951 tue K	2025 tue K	2025 auta K
mencióname	62 K
menționat	4115 a K
mesačne	4477 K
mesečno	4375 K	4573 K
mesélte	2598 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3801 za K
miesięcznie	3801 K
minkä	90 anna K voit
miễn	15 bài K phí	5147 hết số bài K phí	5207 dùng thử K phí
mjesečno	4375 K
moderálási	2492 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2135 charte de K	2135 K par la rédaction
mokė	3244 K
mondták	2598 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1521 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1707 K
mulțumim	4112 K că ne citești
munkatársa	2509 K	2580 K
munkatársunknak	39 K
munkánk	2596 K
munkánkat	2471 támogasd K	2471 támogassa K	2516 K	2595 támogasd K	2595 támogassa K	2596 K
myönsi	2028 K
másodközlés	2498 K	2521 K
másodközlése	2521 K
märkis	1776 K
määräsi	2028 K
mån	4642 kr/K	4723 kr/K
månad	4585 testa en K	4642 en K för	4721 testa en K	4723 per K	4723 varje K
månaden	4642 första K	4723 i K	4723 första K
månader	4642 K för #	4721 testa # K
månadsgivare	4721 bli K
måned	650 prøv en K	714 i # K	787 prøv en K	789 pr. K	3574 en K for	3649 prøv en K	3651 per K
måneden	789 om K	3651 i K
måneder	714 i # K	3574 K for #
média	2232 notre K
mês	3983 até o fim do K	3984 por K	3984 ao K
mình	54 mời K ly cà phê	62 tag K
míní	642 K
mówi	3802 K
mówili	3802 K
mówił	3802 K
mówiła	3802 K
môžete	4403 článok si K
müşterimiz	4869 K
mācīja	3311 K
mākslīgais	3264 K intelekts
mēnesis	3310 pirmais K
mēnesī	3310 K
mėgstamiausią	3189 K
mėnesį	3243 per K
měsíc	559 první K	641 za K	641 první K
měsíčně	641 K
můžeme	499 díky vám K
můžete	552 článek si K
mạnh	5208 nhấn K
""", 'n': """
nabádal	642 K
nabádala	642 K
naléhal	642 K
namawiał	3802 K
namawiała	3802 K
napisał	3802 K
napisała	3802 K
napiš	38 K nám	67 K nám
napište	38 K nám	543 K nám	576 K na	639 K nám
napísal	4478 K
napíšte	38 K nám	4393 K nám	4393 K, prosím	4426 K na	4475 K nám
naročilo	4509 hvala za K
naročite	80 K se	4483 K se na naše	4571 K se
naročnik	50 kot K	4482 že K
naročnike	4490 samo za K	4490 le za K
naročniki	50 K lahko	4522 lahko berejo le K	4522 berejo samo K	4575 K
naročnikom	4482 dostopen le K	4482 na voljo K	4482 na voljo samo K	4482 na voljo le K	4522 dostopna le K	4522 dostopna samo K	4522 dostopen le K	4522 dostopen samo K
naročnina	4510 K	4575 K
naročnino	4510 z K	4532 z K
narzędzi	3727 przy wsparciu K ai
nastavení	520 kvůli K cookies	520 K cookies	520 K souhlasu	520 vašeho K cookies	520 K soukromí
naujienlaiškio	3201 K
naujienlaiškis	3242 mūsų K	3245 K
naujienlaiškį	3181 mūsų K	3201 K	3241 užsisakykite K	3242 mūsų K
navođenja	4312 bez K izvora
navođenje	4312 uz K izvora
nawoływał	3802 K
načtením	521 K videa	521 K obsahu
našeho	549 do K týmu	549 K e-shopu
našem	4301 K timu
našich	575 K zpráv	4425 K správ
neatkarīgu	3308 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2595 segíts K	2595 írjon K	2595 írj K	2595 jelezd K	2596 K adód
nemokamą	3205 K paskyrą
neobmedzený	4380 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	539 K přístup
neomezeně	503 K číst
nepiekrītat	43 K
nepriklausomą	3203 paremkite K žurnalistiką	3241 paremkite K	3242 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1932 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	639 podpořte K
nezávislá	640 K média
nezávislé	4476 K médiá
nezávislú	4475 podporte K
nghiêm	5119 K cấm sao chép
nghiên	5126 là nhà K cứu
ngoài	5130 nội dung bên K
nguồn	5122 K ưu tiên	5122 K tin ưu tiên	5190 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5140 chịu trách K về nội dung bình luận
nhân	5131 trí tuệ K tạo
nhấn	5205 K vào đây
nhận	5100 đăng ký K bản tin	5100 đăng ký K tin	5205 đăng ký K bản tin	5205 đăng ký K tin
nhập	24 đăng K	5097 vui lòng đăng K	5097 đăng K để đọc	5097 đăng K để xem	5097 đăng K để lưu	5097 hãy đăng K để	5205 đăng K để đọc	5205 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3707 materiał wideo jest K
niezależne	3799 wesprzyj K	3799 wspieraj K	3800 K media
niezależność	3800 K
niezależną	3800 jesteśmy K
noastră	4113 munca K
nolēma	3311 K
norāda	3311 K
nosūtīsim	57 jums K
notificações	14 as K	3828 ative as K	3828 ativar K	3828 receba K
notificările	14 K	4000 activează K
notifikácie	4406 K
notícia	3983 esta K
notícias	3820 receba as K	3820 receba K	3831 siga as últimas K	3980 K
novinařina	640 naše K
novinařinu	640 nezávislou K
novinár	4394 je K	4394 , K
novinári	4476 naši K
novinárka	4394 je K	4394 , K
novinárkou	4394 je K
novinárom	4394 je K
novinář	544 je K	544 , K
novinářem	544 je K	621 je K
novináři	640 naši K
novinářka	544 je K	544 , K
novinářkou	544 je K	621 je K
novičke	4483 na e-K
novičnik	4491 K	4491 e-K	4572 naš e-K	4575 K
novičnika	4491 K
nuotraukų	40 K ir vaizdo
nusprendė	3244 K
nášho	4400 do K tímu
nächste	21 in diesem browser für die K	1024 sind sie der K
näyttämällä	1916 K sisällön
nélkül	70 reklám K	71 spam K
nói	5208 K
nõus	43 ei ole K?
năm	5207 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	549 našem K
obegränsad	4588 K tillgång
obećala	4376 K
obećao	4376 K
obiecał	3802 K
obiecywał	3802 K
obligāta	3257 atsauce K
oblíbené	541 K zdroje
oblíbených	541 K zdrojů
oblíbenými	541 K zdroji
obrigatórios	21 campos K são marcados com	3844 campos K são marcados com	3849 campos K marcados	3849 campos K são marcados com
obveščanje	4509 na naše K
obľúbené	4391 K zdroje
obľúbených	4391 K zdrojov
obľúbenými	4391 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	574 chcete K
odebírejte	508 K náš	580 K	639 K
odemkněte	503 K si
odhlásit	509 K se můžete kdykoli
odoberať	4424 chcete K
odpoveď	21 zrušiť K
odpovídal	642 K
odpověděl	642 K
odpověděla	642 K
odpověď	21 zrušit K
odpowiadał	3802 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3802 K
odpowiedziała	99 nie K	3802 K
odpowiedziało	99 nie K
odražavaju	4306 komentari K	4306 komentari ne K
odídete	4389 kým K
ofereça	3815 K este artigo
ograniczeń	3660 czytaj bez K	3660 czytaj więcej bez K
også	51 bli med du K
ogłosił	3802 K
ogłosiła	3802 K
oikaisupyynnöt	1945 K
oikaisupyyntö	1945 K
olvashatják	2537 csak előfizetők K
olvasási	0 K idő
olvasóiból	2516 K él
olvasóink	36 K	2596 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1704 danos tu K
ordenó	1707 K
ordonné	2234 a K
ortakliği	4851 iş K linkleri	4853 satiş K bağlanti	4853 satiş K linkleri
orzekł	3802 K
osobních	537 ochrany K údajů	537 ochraně K údajů
osobných	4396 K údajov
ostrzegał	3802 K
ostrzegała	3802 K
ostrzegł	3802 K
otrzymywać	3735 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K
oznámil	642 K	4478 K
oznámila	642 K	4478 K
ozvěte	38 K se nám	67 K se nám	543 K se nám	639 K se nám
""", 'p': """
padėkite	3241 K mums
pageidaujamą	3189 K šaltinį
paklausė	3244 K
palīdzi	3271 ziedo un K	3308 K mums
palīdzību	3264 mākslīgā intelekta K	3279 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3241 K mums
parsisiųskite	3241 K
participación	1563 normas de K
partnerské	74 K odkazy	562 K odkazy	4412 K odkazy
partneři	523 my a naši K
pastā	3269 e-K
pastāstiet	38 K mums	67 K mums
patronką	3725 zostań naszą K
patrões	3932 sem K	3983 sem K
paylaşilan	4919 tarafindan K bir gönderi	4919 tarafindan K gönderi
paylaşin	25 K	49 K	4858 K
paylaştiği	4919 K bir gönderi	4919 'in K bir gönderi
paziņoja	3311 K
paziņojumus	3268 K
państwa	3705 czeka na K
pašte	3201 jūsų el. K
pažadėjo	3244 K
periódico	1705 este K	1705 nuestro K
permanència	493 sense K
persiųskite	49 K
personvernerklæring	3537 K
phê	54 mời tôi một ly cà K	5144 mời bạn một ly cà K
phóng	5124 liên hệ K viên	5126 là K viên	5126 K viên ban	5129 là K viên báo	5129 là K viên của	5205 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1707 K
pidätetään	1928 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3802 K
pisała	3802 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4294 K nam	4326 K nam na	4326 K na	4373 K nam	4496 K nam	4496 K na	4526 K nam na	4526 K na	4571 K nam
piškotke	4499 K	4527 K
piškotki	4499 K
piškotkov	4499 K	4527 K
pište	576 K na	576 K nám na
plakáton	2598 állt a K
plânge	4115 se K
pochází	546 obsah K
podcastów	3711 K
podcastů	551 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3802 K
podporovatelé	640 naši K
podporují	640 nás K
podpoře	499 díky vaší K můžeme	640 díky K
podpořte	564 K	639 K nás	639 K naši	639 K naše	639 K mě
podrška	4373 vaša K
podrške	4313 bez vaše K	4374 vaše K
podršku	4373 vašu K
podržite	4313 K	4373 K nas	4373 K naš
podělte	67 K se s námi	67 K se o
podľa	4478 K
poinformował	3802 K
poinformowała	3802 K
pokračovanie	4380 pre K v čítaní
pokračování	503 K je dostupné	562 K článku níže
pokračuje	562 článek K	562 text K	4412 článok K	4412 text K
pokračujte	503 K ve čtení s
politoložka	533 je K
politológus	2507 K
política	425 K de galetes	1557 K de cookies	3842 K de cookies	3871 cobre K
pomocí	566 K ai
pomocą	3727 z K ai
pomoć	4373 vašu K
pomóż	3799 K nam
pomôžte	4475 K nám
poprosił	3802 K
poprosiła	3802 K
poprosiło	3802 K
poručila	4376 K
poručio	4376 K
poslední	573 K článek zdarma	573 K článek, který můžete
posledný	4423 K článok zadarmo
poslušajte	4525 K nas
postafiókjába	2475 K
postafiókjában	2500 minden reggel a K	2500 minden este a K	2500 minden nap a K	2500 minden héten a K
postafiókodban	2500 minden reggel a K
postaládádba	79 a K	2502 a K
postaládádban	2500 minden reggel a K	2500 minden héten a K
postaládájában	2500 minden reggel a K	2502 ön K
posílat	557 nechte si K
posílejte	543 K nám
posíláme	57 vám K	57 K vám
potřebujeme	639 K vaši pomoc	639 K vaši podporu
používame	4396 K cookies
používá	523 tento web K
používáme	523 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3802 K
powiedziała	3802 K
powtarzał	3802 K
powtarzała	3802 K
poznámka	99 K redakce
pozostało	3660 K # %	3660 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	642 zvou K
pošaljite	49 K ga	4294 K nam	4294 K na	4373 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	543 K nám	639 K nám
pošli	49 K ho
pošlite	49 K ho	4393 K nám	4475 K nám
pošljemo	57 vam K
pošljite	49 K ga	4496 K nam	4496 K jo nam	4496 K na	4571 K nam
požádal	642 K
požádala	642 K
pracę	3800 naszą K
pranešimus	3200 K
praneškite	38 K mums	67 K mums
pranešė	3244 K
prašė	3244 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4427 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4380 už ste K	4380 ste K
predplatiteľom	80 staňte sa K	4388 K	4475 staňte sa K
predplatiteľov	4388 pre K
predplatné	4380 už máte K	4409 K	4475 kúpte K	4475 kúpte si K	4479 K
predplatného	4409 K
predplatným	4409 K	4430 s K
predplaťte	80 K si
preferată	4014 sursă K pe google	4014 sursă K în google
preferované	541 K zdroje	4391 K zdroje
preferovaný	541 K zdroj	4391 K zdroj
preferovaných	541 K zdrojů	4391 K zdrojov
preferovaným	541 K zdrojem	4391 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3660 tylko dla K	3733 tylko dla K
prenumeratą	3719 z K
prenumeratę	80 kup K	3660 masz już K	3719 zamów K	3719 kup K	3719 wykup K	3745 kup K
preporučila	4376 K
preporučio	4376 K
pretlačiť	45 K
prevziať	45 K
prečítate	4380 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4373 K se našoj	4373 K im se	4571 K se nam
pridržana	4286 sva prava K
pridržane	4489 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3244 K
prihlásenie	4381 ďakujeme za K	4407 ďakujeme za K
prihlásení	4409 po K
prihlásením	4407 K súhlasíte
prihláste	24 K	4380 K sa a čítajte	4475 K sa na odber
prihvaćate	4308 prijavom K
pripažino	3244 K
programėlėje	3199 K
programėlę	3199 K
prohlásil	642 K
prohlásila	642 K
prohlížeč	10 váš K
pronađite	4324 K nas
proposé	2131 conçu et K par
prosił	3802 K
prosiła	3802 K
pročitali	4278 da biste K
pročitate	4276 da K cijeli	4276 da K ceo
prośbę	3654 mamy do ciebie K	3654 mamy małą K
prošnjo	4493 imamo majhno K	4493 majhno K
prywatności	3682 ustawienia K	3682 ustawień K	3686 polityka K	3686 polityce K
przeczytać	3660 aby K cały	3660 aby K ten artykuł
przeczytałaś	3714 dziękujemy, że K
przeczytałeś	3714 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3657 K nam #%	3799 K nam	3799 K #
przekonywał	3802 K
przekonywała	3802 K
przesyłajcie	3705 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3689 K zdjęcie	3689 K zdjęcia	3705 K nam	3705 K je do nas	3799 K nam
przyznał	3802 K
przyznała	3802 K
przyłącz	51 K się
przyślij	3689 K zdjęcie	3705 K nam	3705 K je do nas	3799 K nam
práca	4476 naša K
práce	640 naší K
práci	640 naši K
prácu	4476 našu K
právnička	533 je K
právník	533 je K
précision	99 K:
précisé	2234 a K
précédente	99 version K de cet
préférée	2119 source K
préférées	2119 sources K
prévient	2234 K
príspevky	4405 K v diskusii
príspevok	4475 váš K
próxima	3983 nossa K
průzkumu	35 našeho K
ptá	642 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2755 blocco della K	2903 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2509 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2081 bloqueur de K	2081 bloqueurs de K	2232 sans K
publicités	2081 bloqueur de K
publicystką	3706 jest K	3783 jest K
publicystą	3706 jest K	3783 jest K
publikování	534 K nebo šíření
publiée	22 ne sera pas K	2089 votre adresse e-mail ne sera pas K
pytał	3802 K
pytała	3802 K
pytały	3802 K
pytań	3713 na kilka K
pyyntö	1893 pieni K
pyysivät	2028 K
pásale	1704 K esta
pásalo	49 K
päevakokkuvõte	1733 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1939 K	2009 on K
päätti	2028 K
påminde	4724 K
pénzbe	2596 K kerül
pénzéből	18 olvasók K
písemného	535 bez K souhlasu
písomného	4427 bez K súhlasu
píšte	4426 K na	4426 K nám na
pódcast	34 nuestro K	1705 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3250 K bez	3257 K bez
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
quyên	5205 K góp ngay	5209 K góp
quyền	5119 giữ bản K
quảng	11 sau K cáo	11 dưới K cáo	70 không K cáo	70 không có K cáo	5173 trình chặn K cáo	5173 chặn K cáo
""", 'r': """
radził	3802 K
radziła	3802 K
radí	642 K
rakstīja	3311 K
rappelé	2234 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3241 K mums
rašė	3244 K
recaptcha로	3162 K
recibirás	57 K
reclamă	11 K
reconoció	1707 K
recordó	1707 K
rectificación	99 K:
recunoaște	4115 K
redacció	39 la nostra K	43 cartes a la K	437 la K t'envia	492 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1617 la K te envía	1661 se incorporó a la K	1705 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	4047 K îți trimite	4113 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3799 wesprzyj K
redaktorką	3706 jest K	3783 jest K
redaktorė	3193 K
redaktör	4629 är K för	4629 är K på	4629 är politisk K	4703 är K på
redaktør	701 er K på	701 er K for	701 er politisk K	771 er K på	771 er K i	3560 er politisk K	3560 er K i	3560 er K for	3633 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3897 a K envia	3942 entrou para a K	3983 nossa K
redistribuída	3868 reescrita ou K
redistribuído	3868 reescrito ou K
reenvíalo	49 K
refusé	2083 K le dépôt
registrácii	4409 po K
registráciou	4407 K súhlasíte
registráciu	4407 ďakujeme za K
regisztrálj	2595 K ingyenesen	2595 K, hogy
regisztráljon	2595 K ingyenesen	2595 K, hogy
regisztrálnia	2537 K kell
regístrate	1521 K gratis	1525 K para
reinhören	895 jetzt K:
rejestrując	3716 K się
reklamlänkar	74 K	4644 K	4676 K
reklamą	11 K
reklám	70 nincs K	4476 bez K
reklámblokkoló	2566 K
reklámblokkolót	2566 K
reklámok	2596 K nélkül
reportaż	3800 ten K
reporterką	3706 jest K	3783 jest K
reportér	544 , K	621 , K	4394 , K
reportérem	544 je K	621 je K
reportérka	544 , K	621 , K	4394 , K
reportérkou	544 je K	621 je K	4394 je K
reportérom	4394 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	445 K sense permís
reproducción	1578 prohibida su K	1578 prohibida la K
reprodução	3865 proibida a K	3865 K proibida	3905 K permitida desde	3905 K é permitida desde
reprodúcelo	45 K
republié	45 K	2105 K avec	2150 cet article est K
repórter	39 nosso K	3871 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1707 K
rezervăm	29 ne K dreptul
riêng	5109 chính sách quyền K tư	5147 dành K cho thuê bao	5155 quan điểm K của tác giả
rovatvezető	2580 K
rovatvezetője	2509 K	2580 K
ročne	4477 K
ročně	641 K
rät	1027 K
rätta	4635 K fel
rättar	4635 vi K fel
rättelse	99 K
räumte	1027 K ein	1027 K der	1027 K die
rääkis	1776 K
råber	790 K
råbte	790 K
rådde	4724 K
rådede	790 K
réagir	2092 pour K
réagissez	2231 K à
réalisation	2131 n'a pas participé à la K
rédacteur	2109 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2109 a rejoint la K	2131 n'a pas participé à sa K	2140 la K vous	2144 pour soutenir la K	2231 soutenez la K	2231 alertez la K	2232 notre K
rédactrice	2109 est K
régulièrement	2109 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2234 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2044 cet article est K	2044 ce contenu est K	2044 article K
réservée	2044 K à nos abonnés	2044 la suite est K	2047 K aux abonnés
réservés	2047 K aux abonnés	2105 tous droits K
résiliable	2233 K à tout moment
részesített	2503 előnyben K forrásként
röst	4632 ai-K	4668 ai-K
răspuns	99 nu a K	99 nu au K	4115 a K	4115 au K
răspunsul	21 anulează K
rằng	5208 viết K	5208 cho K
""", 's': """
sacīja	3311 K
sadržaj	9 ovaj K	4297 vanjski K	4297 spoljni K
sadržaja	9 ovog K	4297 vanjskog K	4297 prikaz ovog K	4297 prikaz K
sakė	3244 K
samfunnsøkonom	3551 er K
samobójcze	99 myśli K
sanctionné	2234 a K
sandučić	79 u vaš K	4279 u vaš K
sandučiću	4279 u vašem K	4308 vašem K
sbírka	643 K
schließ	51 . K dich
schließen	51 . K sie sich	802 K sie ein abo	1024 K sie ein abo
schránke	4381 vašej K
schránky	79 do vaší K	79 do vašej K	508 do vaší K	4381 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2595 K, hogy
segítségedre	2595 szükségünk van a K
según	1707 K
sensível	99 pode ser K
sentenció	1707 K
sería	1618 sin ti no K
sesión	24 inicia K	24 inicie K	1521 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3982 inicie K
señaló	1707 K
sfătuia	4115 K
sfătuiește	4115 K
sfătuit	4115 a K
sisällön	9 K	1941 ulkoisen K
sisältö	1898 tämä K on vain
sisältöä	1941 ulkoista K
siunčiame	57 jums K
sjefredaktør	3560 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4724 K
skarży	3802 K
skarżył	3802 K się
skrzynkę	79 na twoją K	3664 na twoją K	3664 na swoją K	3716 K mailową
slažete	43 K se	43 ne K se
slobodné	4475 podporte K
slobodnú	4475 podporte K
slušajte	4324 K nas
slíbil	642 K
slíbila	642 K
socioložka	533 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3713 naszą K
sonuçlarinda	4824 google arama K
sorumluluğu	30 K
souborů	536 K cookie
souhlasíte	43 K?	557 e-mailu K	557 odesláním K	557 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5124 về hộp thư của tòa K	5144 hãy ủng hộ tòa K	5155 bằng văn bản của tòa K	5205 hãy gửi về tòa K	5205 hãy liên hệ tòa K	5205 hãy báo cho tòa K	5206 tòa K
spandér	54 K en kaffe
spolupráci	562 ve K s partnerem	4412 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4496 K nam
sportkrönikör	4629 är K
sportsredaktør	701 er K
spracovaním	4407 K osobných údajov
sprijiniți	4112 K
sprijină	4112 K-ne
správach	4392 google K
správy	4392 google K
spuneți	38 K-ne	67 K-ne	4113 K-mi mai jos
stellenbörse	894 in unserer K
stjärna	60 fält med K
straipsnį	3212 šį K	3242 visą K
stronę	3736 naszą K
stwierdził	3802 K
stwierdziła	3802 K
stáhněte	639 K si naši	639 K si náš
stálo	642 K na	642 K ve	642 K v
står	30 K för	790 K der på	3652 K det på	3652 K det i	4724 K det på
stöd	4580 med ditt K	4721 K oss	4721 K vår	4721 ditt K
stödja	4641 K oss med
stödlinjen	83 K
stödmedlem	4721 bli K
stödprenumerant	4721 bli K
stötta	4641 K oss med	4721 K oss	4721 K vår	4721 K vårt
støt	713 K os	787 K os	787 K med
støtt	3649 K oss	3649 K vår
støtte	647 med din K	647 vi har brug for din K	713 K os med	713 din K gør	787 din K	787 bliv K	3507 med din K	3573 K oss med	3649 din K
støtteabonnent	3649 bli K
støttemedlem	80 bli K	787 bliv K	3649 bli K
stāstīja	3311 K
stăpâni	4077 fără K
stěžuje	642 K
subscripció	495 K
subskrybentów	3660 tylko dla K	3660 dostępna dla K	3660 dostępne dla K	3733 tylko dla K
subskrypcją	3719 z K	3741 z K
subskrypcję	3660 kup K	3660 masz już K	3716 dziękujemy za K	3719 wykup K	3799 kup K
suosikkilähteeksesi	1932 K
suosikkilähteeksi	1932 K
sursă	4046 link activ către K
suscripción	1521 ya tengo una K	1704 cambia tu K	1708 K
suscríbase	80 K	1704 K
suscríbete	80 K	1521 K para	1521 K por	1521 K en	1531 K al boletín	1704 K
susțin	4038 care ne K lunar	4113 ne K lunar
susține	4112 K-ne	4112 K presa	4115 K că
susținerea	4112 K ta
susțineți	4112 K-ne
svarīgākie	3280 nedēļas K
svarīgākās	3280 nedēļas K
svěřte	543 K se nám
szabályzatot	2492 moderálási K
szabályzatunk	2492 moderálási K
szerencsejáték	2485 túlzásba vitt K ártalmas, függőséget okozhat	2485 K ártalmas, függőséget okozhat	2485 K függőséget okozhat! #+
szerkesztője	2509 K	2580 K
szerkesztőségünk	39 K	2596 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2596 K
szerzője	2509 külső K
szociológus	2507 K
szólított	2598 K fel
szükség	2470 önre is K van	2470 önökre is K van	2470 rád is K van
szükségünk	2470 rád is K van	2470 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4642 tills du K upp	4724 K
sähköpostiin	1905 suoraan K
sähköpostiisi	79 K	1906 K
sähköpostillasi	1966 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1906 K
sélection	2140 K d'articles
sélections	2044 ajouter l'article à vos K
síganos	1547 K en
síguenos	1547 K en	1704 K
sócio	80 seja K
sõltumatut	1773 toeta K
sõnul	1776 K
sök	4658 K nu
sökresultat	4625 K på google
sökt	99 vi har K	99 har K
söyledi	4940 K
söylediler	4940 K
söylüyor	4940 K
søg	727 K nu
søgeresultater	697 K på google
søgning	697 google-K
søk	3590 K nå
søkene	3556 google-K dine
søkeresultatene	3556 K dine på google
súhlasu	4427 bez K
súhlasíte	43 K?	4407 odoslaním K
súmate	51 K	1704 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2555 K miatt
sütibeállítások	2555 K miatt	2555 K
sütik	2510 K
sütiket	2510 K
săptămână	17 o dată pe K	4114 pe K
sīkdatnēm	3262 K	3280 K
sống	5144 nuôi K tờ báo	5144 bạn đọc nuôi K
""", 't': """
találatok	2503 google-K
tanácsolja	2598 K
tanácsolják	2598 K
tanácsolta	2598 K
tanácsolták	2598 K
tanította	2598 K
taşiyin	4858 K
teigė	3244 K
tekemään	2026 K sitä
tekijänoikeus	1928 K suojaa
tekoäly	1942 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1942 K
tekoälyn	1942 K avulla	1942 K tekemä
tekoälyä	1942 käyttää K
telefonā	3268 savā K
tesszük	22 nem K közzé
textům	571 ke všem K
teşekkürler	4937 okuduğunuz için K
thiết	5155 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5147 dành cho K bao	5147 đã là K bao	5209 K bao
thuộc	5120 bản quyền K
thành	5099 dành cho K viên	5142 bạn đã đăng ký K công	5205 trở K thành viên
tháng	5147 đọc miễn phí trong K	5207 mỗi K	5207 hàng K	5207 K đầu
thích	5122 nguồn tin ưa K	5122 nguồn yêu K
thông	14 K báo	5105 bật K báo	5105 nhận K báo	5124 bạn có K tin	5124 bạn đọc cung cấp K tin	5155 khi phát hành lại K tin	5205 hãy gửi K tin	5205 đăng ký nhận K báo	5205 hãy bật K báo
thường	5126 phóng viên K trú tại
tilføjede	790 K
tillgång	4721 få fri K
tillåtet	4655 inte K att återge
tiếng	5140 K việt có dấu
tiếp	5097 để K tục đọc	5097 để đọc K	5097 đăng nhập để K tục	5144 K sức cho báo chí	5147 để K tục đọc	5205 đăng ký để đọc K	5205 hãy K sức	5205 đăng nhập để K tục
tjänst	4576 en liten K att be
tjänsten	4658 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2473 a K
toàn	20 K bộ bài	5097 để đọc K bộ	5097 đọc K bộ bài	5147 để đọc K bộ bài	5205 đăng ký để đọc K bộ
tražila	4376 K je
tražili	4376 K su
tražio	4376 K je
tretích	4396 cookies K strán
treści	9 tej K	3719 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	5105 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5140 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2580 K
tudósítója	2509 K	2580 K
turpinātu	3247 lai K lasīt
tuần	17 mỗi K	5142 bản tin hằng K của	5142 bản tin hàng K của	5207 mỗi K
tvrdí	642 K
työmme	2026 K
työtämme	1896 tue K	2025 tue K	2026 K
tájékoztató	2487 adatvédelmi K
támogass	2595 K minket
támogasson	2595 K minket
támogathat	2516 K minket
támogatása	2516 K nélkül	2516 olvasók K nélkül	2595 az ön K
támogatásod	2595 a te K
támogatásából	2470 olvasóink K	2516 olvasóink K
támogatására	2470 olvasóink K
támogatásával	2519 partnerünk K	2593 K készült
támogatónk	2516 legyen ön is K	2516 legyél te is K
täglich	811 K per mail
tähtsamad	1745 nädala K
tärkeimmät	1966 K jutut
tästä	1953 lisää K
täällä	1893 kun kerran olet K
täältä	1953 lisää K
téléchargez	2030 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2595 K le
történész	2507 K
týden	17 každý K
týdně	641 K
týždenne	17 raz K
tłumaczy	3802 K
tłumaczył	3802 K
tłumaczyła	3802 K
třetích	546 cookies K stran
""", 'u': """
uafhængigt	788 K medie
ubegrænset	653 K adgang
udostępnij	25 K
ukarał	3802 K
ulaş	38 bize K
ulaşin	38 bize K	4826 bize K	4858 K
ulaşmak	4826 yazara K
unabhängig	950 K von unserer redaktion	950 von unserer redaktion K	963 damit wir K bleiben	1025 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2783 insegna all'K
unterstütze	796 K unsere arbeit	796 K uns mit	1024 K uns	1024 K unsere	1024 K mich	1024 K meine
unterstützen	796 K sie unsere arbeit	796 K sie uns mit	796 mit einer spende K	796 können sie uns K	1024 K sie uns	1024 K sie unsere	1024 sie können das K	1024 freiwillig K	1024 K sie mich	1024 K sie meine	1024 K uns
unterstützt	835 ihr browser K	1024 K uns
unterstützung	792 ihre K	792 mit ihrer K	910 ihrer K	910 deiner K	958 mit K von ki	1024 mit deiner K	1024 deine K	1024 eure K
upišite	77 K svoj e-mail
upozorněni	602 chcete být K
upozornění	513 zapněte si K	556 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K	602 chcete posílat K	602 chcete odebírat K
upphovsrätt	4621 skyddat enligt lagen om K
upphovsrättslagen	4621 skyddat enligt K
uprednostňované	4428 K zdroje
uprednostňovaný	4428 K zdroj
uprednostňovaných	4428 K zdrojov
upřednostňované	579 K zdroje
upřednostňovaný	579 K zdroj
upřednostňovaných	579 K zdrojů
upřesnění	99 K:
uredništva	4489 brez dovoljenja K	4489 brez soglasja K
uredništvo	4503 v naše K	4572 naše K
uredništvu	39 našemu K	4496 pišite K
urmărește	3999 K-ne pe	3999 K-ne și pe	4000 K știrile	4112 K-ne
urmăriți	3999 K-ne pe	4112 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3682 K cookies	3682 K plików cookie
utilização	3842 K de cookies
utilizează	4002 K cookie
utilizăm	4002 K cookie
utánközlés	2498 K	2521 K
utánközlése	2521 K
utánközölhető	45 K
uutislähteeksesi	1932 ensisijaiseksi K
uutislähteeksi	1932 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3802 K
uznała	3802 K
uzsvēra	3311 K
użyciu	3727 przy K ai
użytkowników	3714 opiniami K
używamy	3685 K plików cookie
užsisakykite	3178 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	508 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4393 dajte nám K
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
već	4291 kad ste K tu	4375 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2490 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1945 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5126 là biên tập K	5129 là biên tập K của	5147 dành cho hội K
viết	5205 hãy K thư	5206 bài K này	5208 ông K	5208 bà K
você	18 sem K	3983 sem K
vollständigen	802 K artikel lesen
volontär	878 ist K
volontärin	878 ist K
voltál	42 ott K	2490 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4506 K
vyhradené	4387 všetky práva K	4387 autorské práva sú K
vykřikl	642 K
vykřikla	642 K
vypočuť	4403 si môžete K
vysvetľuje	4478 K
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
válaszolta	2598 K
válaszolták	2598 K
változatában	99 korábbi K	99 eredeti K
vás	564 bez K by	640 bez K by	4414 bez K by	4476 bez K by
väitis	1776 K
väitti	2028 K
väittää	2028 K
välise	1726 K sisu
våre	3649 meld deg på K
vårt	3519 meld deg på K	3649 meld deg på K
vær	51 K med
védekezett	2598 K
véli	2598 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4476 K vám
vēlamo	3258 K avotu
vēstkopai	3269 K
vēstulei	3269 ziņu K
vědět	38 dejte nám K	67 dejte nám K	543 dejte nám K	639 dejte nám K
všetkým	4421 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4400 náš K
webinář	549 náš K
według	3802 K
weißt	877 K du mehr
wezwał	3802 K
wiadomościach	3736 google K
widziałaś	3689 K coś
widziałeś	3689 K coś
wołali	3802 K
wołał	3802 K
wołała	3802 K
wpłata	3725 każda K	3799 twoja K
wpłatom	3800 dzięki K
wpłać	3799 K
wspierającym	3799 zostań K
współpracy	3722 we K z partnerem
wyjaśnia	3802 K
wypisać	3664 K się w każdej chwili
wyrażam	3665 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3705 K nam	3705 K je do nas
wzywał	3802 K
wzywała	3802 K
wöchentlichen	815 K newsletter
właściciela	3800 nie mamy K
""", 'y': """
yazdiğimiz	4868 daha önce K haber
yazmişti	4940 diye K
yhteistyössä	1954 K mainostajan
yönetmenidir	4830 genel yayin K
""", 'z': """
zaakceptować	3707 K pliki cookie
zaapelował	3802 K
zaapelowała	3802 K
zachęcali	3802 K
zachęcano	3802 K
zachęcał	3802 K
zachęcała	3802 K
zadaním	4407 K e-mailu
zadržana	4286 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	557 K e-mailu
zagłosuj	3730 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4313 K vama	4374 K vama
zakázané	4387 šírenie je K
založte	639 K si účet
zamknutý	4380 článok je K
zamčený	503 článek je K
zapisując	3716 K się
zapowiedział	3802 K
zapowiedziała	3802 K
zapytał	3802 K
zapytała	3802 K
zastrzeżone	3700 wszelkie prawa K	3700 wszystkie prawa K
zawołał	3802 K
zawołała	3802 K
zašlete	543 K nám
zašlite	4393 K nám
zaželen	4529 K vir
zaželene	4529 K vire
zaželeni	4529 K vir
zbiórka	3803 K
zbývá	503 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3689 masz K lub
zdjęcie	40 K lub film	3689 masz ciekawe K	3689 masz K lub film	3689 wyślij K lub
zespołu	3710 do naszego K
zewnętrzna	3707 treść K
zewnętrzne	9 treści K	3685 treści K	3707 treści K
zewnętrznej	9 treści K	3707 treści K
zewnętrznych	9 treści K
zgłoś	3705 K go nam	3799 K nam
ziņas	3280 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3737 daj nam K	3799 daj nam K
zněl	642 K
zněla	642 K
znělo	642 K
zobrazení	546 K tohoto obsahu	546 K obsahu
zobrazením	521 K obsahu	521 K videa
zobrazený	60 e-mail nebude K
zostań	3799 K z nami
zpracováním	509 souhlasím se K	524 K osobních údajů
zprávy	542 google K
zprávách	542 google K
zpívali	642 K
zugänglich	911 frei K
zunächst	864 dieser artikel erschien K
zurück	942 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4429 K
získávejte	580 K
zł	3719 za # K	3719 od # K	3801 od # K
złotówka	3725 każda K	3800 każda K
""", 'á': """
állt	2598 ez K
állítja	2598 K
átvehető	45 K
""", 'ä': """
ägare	4641 inga rika K
ähnliches	877 K erlebt
ändå	4576 nu när du K är här
äpp	1731 K
äppi	1731 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3552 beskyttet av K
året	789 om K
återges	4621 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4834 bizimle K
çalişmalarimiz	4938 K
çağrisinda	4940 K bulundu
çerezler	4807 K kullan
çerezlere	4832 K
çerezleri	4807 K kullan	4832 K	4869 K kabul
çözün	4858 K
""", 'é': """
échanos	1704 K una mano	1704 K un cable
écris	38 K-nous	67 K-nous
écrit	2109 K pour	2234 a K
écrivain	2109 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2231 K-nous
éditorialiste	2187 est K
électronique	2054 dans votre boîte aux lettres K
énekelték	2598 K
équipe	2232 notre K
értesítéseket	14 K	2515 K	2563 szeretne K
értesítést	2563 szeretne K	2563 szeretnél K	2563 kér K	2563 kérsz K	2563 kérek K
értesüljön	2515 K elsőként
értesülni	2563 szeretne K a	2563 szeretnél K a	2563 szeretne azonnal K
étoile	60 champs avec une K
évente	2597 K
""", 'í': """
ígérte	2598 K
ígérték	2598 K
írta	2598 K
író	2507 K
""", 'î': """
îmbia	4115 K
îndemna	4115 K
îndemnat	4115 a K
îndemnau	4115 K
întrebat	4115 a K
întrebau	4115 K
""", 'õ': """
õpetas	1776 K
""", 'ö': """
öffnen	817 app K
önemli	4869 günün en K
önerdi	4940 K
önskad	4625 K källa
önökkel	2470 csak K
""", 'ø': """
økonom	692 er K
""", 'ú': """
újraközlése	2521 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2596 független K	2596 a jó K
újságírásunk	2596 K
újságíró	2507 K	2580 K
újságíróink	2596 K
újságíróinkkal	2539 K
újságíróinknak	39 K
újságírója	2509 K	2580 K
újságíróként	2580 K
última	1547 siga la K hora	1547 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	865 K von	951 von der agentur K	951 deutschen presse-agentur K
übersicht	871 K	935 diese K wurde
ücretsiz	15 K haber	15 K makale	4856 K üye olun
ügyfelünk	2539 K
ühendust	38 võta meiega K	67 võta meiega K	1773 võta K
ünü	4935 #'K
ütles	1776 K
ütlesid	1776 K
üyeliği	4847 bülten K
üzente	2598 K
üzenték	2598 K
üçüncü	4832 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4324 K nas
čitalaca	43 pisma K	4313 uz podršku K	4331 K	4374 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4331 K	4374 naši K
čitatelia	4431 K	4476 naši K
čitatelja	43 pisma K	4313 uz podršku K	4331 K	4374 naših K	4374 uz podršku K
čitatelji	36 naši K	4331 K	4374 naši K
čitateljima	4331 K
čitateľom	18 vďaka K	4431 K
čitateľov	36 našich K	4414 vďaka podpore K	4431 K	4476 našich K	4476 vďaka podpore K
članak	20 cijeli K	4291 svidio vam se K	4309 cijeli K	4309 ceo K	4374 ovaj K
člancima	4320 svim K
članek	4493 vam je bil K všeč	4572 ta K
člankov	4521 do vseh K
členem	80 staňte se K	639 staňte se K
členom	4475 staňte sa K
článek	20 celý K	496 líbil se vám K	503 celý K za	559 celý K	640 tento K	640 líbil se vám K
článkom	4409 všetkým K	4421 k všetkým K	4421 ku všetkým K
článku	20 celého K	613 do konce K
články	640 naše K
článků	559 limit K
článkům	559 všem K	571 ke všem K
článok	20 celý K	4389 páčil sa vám K	4409 celý K	4476 tento K
čtenáři	582 K	640 naši K
čtenářů	36 našich K	43 listy K	499 z darů K	499 díky darům K	499 díky podpoře K	564 díky podpoře K	582 K	640 našich K	640 na podpoře K	640 díky podpoře K
čtenářům	18 díky K	36 našim K	582 K
čtení	0 doba K
čtěte	575 K nás
číst	640 K dál bez
čítajte	4425 K nás	4475 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4475 K, že nás čítate
""", 'đ': """
đây	5205 bấm vào K
đóng	5205 K góp của bạn	5205 hãy K góp
đăng	45 K lại	5142 cảm ơn bạn đã K ký	5142 bằng việc K ký, bạn	5205 K ký để đọc bài
đường	5124 K dây nóng của tòa soạn	5124 K dây nóng của báo	5205 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5147 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4477 K sumou
""", 'ř': """
řekl	642 K
řekla	642 K
říká	642 K
""", 'ś': """
śledztwa	3800 nasze K
śledztwo	3800 to K
śledź	3672 K nas na	3799 K nas
śpiewali	3802 K
świadkami	3689 byliście K	3689 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3689 byłeś K	3689 byłaś K	3689 jesteś K
""", 'ş': """
şikâyet	4940 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4294 K nam
šaukė	3244 K
šiandien	3203 aukokite K
šodien	3271 ziedo K
""", 'ź': """
źródło	3700 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3802 K
""", 'ž': """
žalio	4376 K se
želene	4529 K vire
želeni	4494 K vir
željene	4292 K izvore
željeni	4292 K izvor
žiadny	71 K spam
žurnalistai	3242 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3193 K
žurnalistika	640 naše K	640 nezávislá K	3242 K kainuoja	3242 gera K	4476 nezávislá K
žurnalistiku	640 nezávislou K	4476 nezávislú K
žurnalistiky	640 nezávislé K
žurnalistė	3193 K
žurnāliste	3261 K
žurnālisti	3309 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3309 neatkarīga K	3309 K maksā	3309 laba K
žurnālistiku	3271 atbalsti neatkarīgu K	3309 neatkarīgu K
žurnālists	3261 K
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
автора	4152 мнение K	4152 точка зрения K	4968 думка K	4968 точка зору K
авторизованные	4185 только K
авторизованным	4185 K пользователям
авторизовані	5001 лише K
авторизуйтесь	24 K
авторкою	4987 зв'язатися з K
авторов	4152 мнение K	4152 мнения K	4152 точки зрения K
автором	4987 зв'язатися з K
автору	54 на каву K	4173 пишите K
авторів	4968 думки K	4968 думка K	4968 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	5022 пишіть за K
адресу	4205 пишите по K
азартних	88 участь в K іграх	4957 участь в K іграх може	4957 участь у K іграх може
азартных	88 участие в K играх может вызвать
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4184 K	5000 K
анонимно	4173 K
афилиейт	282 K линкове
""", 'б': """
бажаних	4984 K джерел
безкоштовна	5020 остання K стаття
безкоштовний	4996 наш K вебінар	5004 K акаунт	5020 останній K матеріал
безкоштовних	5004 ліміт K	5004 K статей
безкоштовні	15 K статті	5004 K статті
безлимитный	4126 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4203 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4188 K статьи
бесплатный	4179 наш K вебинар	4188 K аккаунт	4203 последний K материал
бесплатных	15 K статей	4188 лимит K	4188 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	5090 K
благала	5090 K
благали	5090 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4194 K донатам	4270 K вам	4270 K вашей
блокировщик	4149 отключите K	4149 K рекламы
блокувальник	4965 K реклами
больше	4153 знаете K
бот	39 наш K
браузер	10 ваш K	4166 ваш K	4979 ваш K
браузър	10 вашият K
букмекерская	4141 K контора. #	4141 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4969 знаєте K
""", 'в': """
вайбері	4985 K
вайбър	16 K	262 K
ватсапе	4171 K
вашата	250 на K поща
ваших	4268 # из K #
введите	77 K адрес
вебинар	4179 наш K
вебінар	4996 наш K
взывал	4272 K
видео	9 это K	40 фото и K
виділіть	4983 K
визнав	5090 K
визнала	5090 K
визнає	5090 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4979 K cookie	5010 будь-яке K матеріалів	5010 K матеріалів сайту
використанні	4977 при K матеріалів
використовує	4966 K cookie
використовуємо	4965 K cookie
вимагав	5090 K
вимагала	5090 K
вимагали	5090 K
виправлення	99 K:
випуск	4998 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	5090 K
вк	4171 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4171 K
влезте	24 K
вміст	9 цей K
внескам	5011 завдяки K	5088 завдяки K
внесок	5087 ваш K
войдите	24 K	4127 K, чтобы
вотсапе	4171 K
вотсапі	4985 K
впн	64 без K
всеки	285 K лев
встановіть	4952 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4154 K ее	4154 K текст
выпуск	4182 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	5090 K
відповідав	5090 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4957 дотримуйтеся правил (принципів) K	4957 дотримуйтесь правил (принципів) K	4957 принципів K гри	4957 правил K гри
відповідь	21 скасувати K
відповіла	5090 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4272 K
гласила	4272 K
гласит	4272 K
гласувайте	290 K
гледайте	295 K ни
говорил	4272 K
говорила	4272 K
говорили	4272 K
говорит	4272 K
год	4271 в K
годишно	341 K
голосуйте	4199 K	5016 K
гривень	5089 # K
грн	5089 # K
група	296 viber K
гукав	5090 K
гукали	5090 K
гукнув	5090 K
гукнула	5090 K
гіперпосилання	4977 K обов
""", 'д': """
дальше	4126 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	4984 обрані K	4984 бажані K
джерелом	4984 основним K	4984 бажаним K
дзен	4171 K
дзене	4171 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4272 K
добавила	342 K	4272 K
добавьте	4139 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	5090 K
додала	5090 K
додатку	84 у нашому K
додає	5090 K
дозволить	5087 ваша підтримка K
дозволяється	5010 матеріалів K лише
долучайтесь	51 K	5087 K до нас	5087 K до нашої	5087 K до нашого	5087 K до спільноти	5087 K до читачів
долучайтеся	51 K	5087 K до нас	5087 K до нашої	5087 K до нашого	5087 K до спільноти	5087 K до читачів
донат	4269 ваш K	5087 ваш K	5091 K
донатам	5011 завдяки K
донати	5091 K
донатом	5089 K
донаты	4273 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	5087 ваша підтримка K
допомога	5087 нам потрібна ваша K
допомогою	5013 за K ші
допоможе	5088 K нам
допоможуть	5011 K нам працювати	5088 K нам
допоможіть	90 K, скільки можете
допускается	4193 материалов K только
допълнена	99 статията е K
доступ	4188 полный K	5004 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4117 вы K до конца	4942 ви K до кінця
дочитати	4948 щоб K
дочитать	4126 чтобы K	4188 K
дізнаватися	5031 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4131 K рассылку
ежемесячно	4271 K
ежемесячное	4269 оформите K
ежемесячный	4194 K донат
еженедельную	4131 K рассылку
електронна	250 вашата K поща
електронної	5003 адресу K пошти
електронну	5003 K адресу	5003 K пошту
епизод	272 K
епизода	272 K
есть	4153 вам K что
""", 'ж': """
жаловалась	4272 K
жаловался	4272 K
жалуются	4272 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4174 - K	4174 , K	4254 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4270 независимая K
журналистике	4270 независимой K
журналистики	4270 независимой K
журналистику	4270 независимую K
журналистка	265 е K	265 , K	4174 - K	4174 , K	4254 K
журналисты	4270 наши K
журналіст	4991 - K	4991 , K	5070 K
журналістам	39 нашим K
журналісти	5088 наші K
журналістика	5088 незалежна K
журналістику	5088 незалежну K	5088 якісну K
журналістка	4991 - K	4991 , K	5070 K
журналісту	39 нашому K
""", 'з': """
з	5085 # K #
завантажити	4952 K застосунок
завантажте	4952 K додаток
завдяки	5011 існує K	5088 K вам	5088 K вашій
зависимост	88 хазартът създава K
задонатьте	4269 K	5087 K
задължителните	21 K полета
зазначив	5090 K
зазывал	4272 K
закликав	5090 K
закликала	5090 K
закликали	5090 K
закончились	4126 бесплатные статьи K
залишає	29 K за собою право
залишилося	4949 K #%	4949 K # %	5086 K прочитати
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4155 K ошибку
замолчим	4270 мы не K
запазени	256 всички права K
запевняв	5090 K
запевняла	5090 K
запевняє	5090 K
записи	58 новые K на почту
запитав	5090 K
запитала	5090 K
запитань	5000 на кілька K
запишете	249 K се за нашия
зарегистрированные	4185 только K
зарегистрированным	4126 доступен только K
зарегистрированы	4126 уже K
зарегистрируйтесь	4127 K, чтобы	4188 бесплатно K	4188 K бесплатно	4269 K бесплатно	4269 K, чтобы читать
зареєстровані	5001 лише K	5001 тільки K
зареєструйтесь	4949 K, щоб	5004 безкоштовно K	5004 K безкоштовно	5087 K безкоштовно	5087 K, щоб читати
зареєструйтеся	5004 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4981 нашому K
застосунок	4952 завантажте K	4981 наш K	4981 мобільний K	5087 завантажте K і	5087 завантажте K та
захищено	4977 усі права K
захищені	4977 усі права K	4977 всі права K
защищенной	4173 K формой
защищены	4164 все права K
защищённой	4173 K формой
заяви	342 K
заявив	5090 K
заявил	342 K	4272 K
заявила	342 K	4272 K	5090 K
заявили	4272 K	5090 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4117 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4983 якщо ви K
знанията	273 K си
зобов	5090 K'язав
зовнішнього	4993 K вмісту	4993 K контенту
зовнішній	4993 K вміст	4993 K контент
зробіть	4946 K внесок	5087 K внесок у	5087 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4268 # K #
избранное	4170 K
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
иностранного	4164 выполняющим функции K агента
иностранным	4270 K агентом
инстаграм	262 K
искусственного	4196 с помощью K интеллекта
искусственным	4196 K интеллектом
использование	4166 K cookie	4176 K cookie	4193 любое K материалов	4193 K материалов сайта
использовании	4164 при K материалов	4193 полном или частичном K	4193 частичном K материалов
используем	4149 K cookie
использует	4150 K cookie
исправление	99 K:
источники	4170 избранные K	4170 любимые K
источников	4170 избранных K	4207 избранных K
источником	4170 основным K
исчерпали	4126 K лимит
""", 'к': """
каждое	17 K утро
каждый	4271 K месяц
каже	5090 K
каза	342 K
казав	5090 K
казал	342 K
казала	342 K	5090 K
казали	5090 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4270 наш K	5088 наш K
канала	4270 нашего K
каналу	5088 нашого K
колумнист	4174 - K	4174 , K	4254 K
колумніст	4991 - K	5070 K
колумністка	4991 - K	5070 K
команде	4179 к нашей K
команди	4996 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4978 у K	4978 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4154 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4165 в K
комментировать	6 K
контент	9 этот K	9 цей K	4176 внешний K
контента	9 этого K	4176 внешнего K
контенту	9 цього K
конференцию	4179 нашу K
конференция	270 нашата K
конференцію	4996 нашу K
конфиденциальности	4148 настройкам K	4148 настройками K	4149 политикой K	4166 политика K
конфіденційності	4964 налаштуваннями K	4965 політикою K	4979 політика K
копирование	4193 K материалов сайта
кореспондент	265 е K	265 , K	4991 - K	4991 , K	5070 K
кореспондентка	4991 - K	4991 , K	5070 K
короткий	4184 K опрос
корреспондент	4174 - K	4174 , K	4254 K
корреспондентам	39 нашим K
корреспондентка	4254 K
корреспонденту	39 нашему K
крикнув	5090 K
крикнул	4272 K
крикнула	4272 K	5090 K
кричав	5090 K
кричал	4272 K
кричала	4272 K	5090 K
кричали	4272 K	5090 K
кричит	4272 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4179 нашу K
лекцію	4996 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4179 нашего K
магазине	4179 в нашем K	4179 в нашем интернет-K
магазину	4996 нашого K
магазині	4996 у нашому K	4996 в нашому K	4996 нашому інтернет-K
материал	4154 обсудить K	4176 внешний K	4209 K создан	4270 этот K
материалам	4201 ко всем K
материалы	4270 наши K
матеріал	5088 цей K
матеріали	5088 наші K
матеріалу	99 першій версії K
матеріалів	5010 копіювання K сайту	5010 K посилання обов'язкове	5018 до всіх K	5018 до усіх K
мероприятие	4179 наше K
месенджері	4985 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4171 K
месте	42 вы были на K
месяц	4271 в K
мобільний	4981 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	5089 на K	5089 перший K
""", 'н': """
навчання	48 K ші
нагадав	5090 K
нагадала	5090 K
наголосив	5090 K
наголосила	5090 K
надпис	342 такъв K
надпись	4272 такая K
надсилайте	4987 K нам	4987 K її	4987 K їх нам	4990 K фото	4990 K відео	4990 K свої	5087 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4984 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4987 K нам	4987 K їх нам	4990 K фото	5087 K нам
нажимая	4187 K кнопку	4187 K на кнопку	4187 K "
нажмите	4154 K ctrl
налаштування	4964 K cookie	4964 K cookies	4964 K файлів cookie	4964 через ваші K
налаштуваннями	4964 K cookie	4964 K cookies	4964 K файлів cookie
налаштуваннях	4964 K cookie
намерете	295 K ни
напис	5090 такий K
написа	342 K
написав	5090 K
написал	4272 K
написала	4272 K	5090 K
написано	4272 было K	5090 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4173 K нашему	4173 K нашей	4173 K автору	4173 K нам	4269 K нам
напишіть	38 K нам	67 K нам	4987 K нашому	4987 K нашій	4987 K автору	4987 K авторці	4987 K нам	5087 K нам
напомнил	4272 K
напомнила	4272 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4148 из-за ваших K
настройками	4148 K cookie	4148 K cookies	4148 K файлов cookie
настройках	4148 K cookie
настройки	4148 K cookie	4148 K cookies	4148 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	5003 K кнопку	5003 K на
нашем	4154 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4117 K просьба
неделю	17 раз в K	17 каждую K	4271 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4121 поддержите K	4269 поддержите K
независимые	4270 K медиа
незалежні	5088 K медіа
нейросети	4196 с помощью K
несколько	4184 на K вопросов
никакого	71 K спама
новинами	4955 стежте за K
новини	262 google K	4985 google K
новину	4969 маєте K
новость	4153 есть K
нуждаем	339 K се от вашата
нужна	4194 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4272 K
обещала	4272 K
обещали	4272 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4174 - K	4174 , K	4254 K
обозревательница	4254 K
обраних	4984 K джерел
обучения	48 K ии
объявил	4272 K
объявила	4272 K
объяснил	4272 K
объяснила	4272 K
объясняет	4272 K
объяснял	4272 K
объясняла	4272 K
обязал	4272 K
обязательна	4164 гиперссылка K	4193 материалов ссылка K	4193 ссылка на источник K
обязательные	21 K поля	4154 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	5090 K
обіцяла	5090 K
обіцяли	5090 K
огледален	64 K сайт
оглядач	4991 - K	4991 , K	5070 K
оглядачка	4991 - K	4991 , K	5070 K
оголосив	5090 K
ограничений	4126 читайте без K
одноклассниках	4171 K
одному	5003 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4154 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	5000 наше K	5000 коротке K
опитуванні	35 нашому K	5000 K читачів	5000 нашому K	5000 в K
оповещения	4218 хотите получать K
оприлюднюватиметься	22 не K	4971 ваша e-mail адреса не K
опрос	35 наш K	4184 наш K
опросе	35 нашем K	4184 нашем K	4184 в K
опубликован	22 не будет K	4154 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4272 зовут K
організатори	5090 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4187 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4127 K #%	4127 K # %
отбележете	62 K ме
ответил	99 не K на	4272 K
ответила	99 не K на	4272 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4272 K
отвечала	4272 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4271 K в любой момент
отметил	4272 K
отметила	4272 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4131 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4173 K их нам	4269 K нам
отримувати	5021 хочете K
отримуйте	5025 K
очакваме	263 K вашите
очевидцем	4153 стали K	4153 вы стали K	4969 стали K
ошибку	4155 нашли K
оштрафовал	4272 K
оштрафовала	4272 K
оштрафував	5090 K
""", 'п': """
партнером	4191 совместно с K	5008 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4191 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	5008 K посилання
партнеры	4149 мы и наши K
партньорски	282 K линкове
партнёром	4191 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4191 K ссылки
партнёрским	74 K ссылкам
патроном	4269 станьте K
пееха	342 K
пели	4272 K
первинній	99 K версії
первоначальной	99 K версии
первый	4271 K месяц	4271 рубль в K
переведите	4269 K нам
перевірте	5000 K себе	5003 K пошту
передплатник	50 як K	4948 уже K	4948 вже K
передплатникам	4948 доступний лише K	4948 доступна лише K	4948 доступно лише K
передплатники	50 K можуть	5019 лише K	5019 тільки K
передплатників	4948 тільки для K
передплатою	4948 доступна за K	4948 доступний за K	5004 за K	5026 з K
передплату	80 оформіть K	5004 K за	5087 оформіть K
передплатіть	80 K
передрук	45 K	4982 K
передруковувати	45 K
передруку	4982 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4169 K
перепечатке	4169 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4980 K даних
персональных	4167 K данных
писав	5090 K
писал	4272 K
писала	4272 K	5090 K
писати	5088 нам K
писменото	284 без K съгласие
письме	4187 в одном K
письменного	4208 без K согласия
письмової	5024 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4173 K нам	4205 K на	4269 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4987 K нам	5022 K на
платной	4126 в K версии
побачили	5032 K помилку
повний	20 K текст	5004 K текст
повтаря	342 K
повтаряше	342 K
повторював	5090 K
повторює	5090 K
повторяет	4272 K
повторял	4272 K
повторяла	4272 K
повідомив	5090 K
повідомила	5090 K
повідомили	5090 K
повідомлення	5031 хочете отримувати K	5031 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4987 K нам	4987 K нас	5087 K нам
подайте	264 K сигнал
поддержать	4269 K нас	4269 K редакцию	4269 K нашу
поддерживайте	4269 K нас	4269 K нашу
поддержите	4121 K нашу	4121 K нас	4194 K	4269 K нас	4269 K нашу	4269 K редакцию	4269 K проект	4269 K автора	4269 K наш
поддержка	4122 ваша K	4269 ваша K поможет	4269 ваша K помогает	4269 ваша K позволит
поддержке	4191 при K партнёра	4191 при K партнера	4194 благодаря вашей K	4270 вашей K
поддержки	4270 без вашей K	4270 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4153 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4182 K	4270 наш K	4998 K	5088 наш K
подкаста	272 K	4182 K	4270 нашего K
подкасте	34 нашем K	4182 K
подкасти	34 наші K	272 K	4998 K
подкастов	4182 K
подкасту	4998 K
подкастът	272 K
подкасты	4182 K
подкасті	34 нашому K	4998 K
подкастів	4998 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4126 уже K
подписка	4126 уже есть K	4273 K
подписке	4126 доступен только по K	4126 доступна по K	4126 доступен по K	4188 по K
подписки	4273 K
подпиской	4213 с K
подписку	80 оформите K	80 оформить K	4126 оформить K	4126 оформите K	4187 спасибо за K	4188 K за	4269 оформите K	4269 оформить K
подписчик	50 как K	4126 уже K	4126 вы уже K
подписчикам	4126 доступна только K	4126 доступно только K	4126 доступен только K	4202 только K
подписчики	50 K могут	4202 только K	4273 K
подписчиков	4126 только для K
подписчиком	4269 станьте K
подписывайтесь	4131 K на рассылку	4139 K на нас	4139 K на наш	4139 K на канал	4139 K на telegram	4269 K на
подписываясь	4187 K
подпишитесь	80 K	4121 K на регулярное	4131 K на рассылку	4139 K на наш	4139 K на канал	4269 K на
подчеркнул	4272 K
подчеркнула	4272 K
подчерта	342 K
поділитися	4969 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4996 нашу K
пожертвование	4121 оформите K	4122 сделайте K	4194 регулярное K	4194 ежемесячное K	4269 ваше K	4269 сделайте K	4269 оформите K	4273 K
пожертвования	4270 на K	4273 K
пожертвованиям	4194 благодаря K	4270 благодаря K
пожертвуйте	4269 K
позволяет	4269 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4126 чтобы прочитать K
полный	20 K текст	4188 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4212 K
получать	4204 хотите K	4218 хотите K новости	4218 хотите K push
помилку	5032 знайшли K
помогите	90 K, сколько можете	4269 K нам
помогнете	339 K ни
помогут	4270 K нам
поможет	4270 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4269 нам нужна ваша K
помощью	4196 с K ии
помітили	4983 якщо ви K	5032 K помилку
помічник	63 наш K
понравилась	4270 K статья
понравился	4270 K материал	4270 K текст
пообещал	4272 K
пообещала	4272 K
пообіцяв	5090 K
пообіцяла	5090 K
попереджає	5090 K
попередив	5090 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	5090 K
попросил	4272 K
попросила	4272 K	5090 K
попросили	4272 K	5090 K
попросило	4272 K
порадив	5090 K
порадила	5090 K
посилання	5010 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4272 K
посоветовала	4272 K
постановив	5090 K
постановил	4272 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4272 K
потребовала	4272 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4187 вашей K
почтовом	4187 вашем K ящике
почту	79 на K	4132 на вашу K	4132 вам на K	4187 вашу K
пошту	79 на K	79 на вашу K	4951 на вашу K
пошті	5003 вашій K
пощенска	250 вашата K кутия
пояснив	5090 K
пояснил	4272 K
пояснила	4272 K	5090 K
пояснював	5090 K
пояснювала	5090 K
пояснює	5090 K
поясняет	4272 K
правото	29 си запазва K
працювати	5011 допоможе нам K	5088 K далі
працюємо	5088 ми K
предишна	99 K версия на
предпочитаемые	4170 K источники
предпочитаемых	4170 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4170 K источники	4207 K источники
предпочтительный	4170 K источник
предпочтительных	4207 K источников
предупреди	342 K
предупредил	4272 K
предупреждава	342 K
предупреждает	4272 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4272 K
призвала	4272 K
призвали	4272 K
призна	342 K
признава	342 K
признавал	4272 K
признает	4272 K
признал	4272 K
признала	4272 K
признали	4270 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4272 K
призывала	4272 K
призывали	4272 K
приложение	84 в нашето K	340 нашето K	4133 скачать K	4134 скачайте K	4134 установите K	4168 наше K	4168 мобильное K	4269 скачайте наше K	4269 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4133 открыть в K	4168 нашем K
приложения	4168 нашего K	4270 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4170 K источником
присоединяйтесь	51 K	4269 K к нам	4269 K к нашему	4269 K к нашей	4269 K к нашим	4269 K к сообществу	4269 K к читателям	4269 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4173 K нам	4173 K фото	4173 K видео	4173 K новости	4173 K свои	4173 K их нам	4269 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4173 K нам	4173 K фото	4173 K их нам	4269 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	5087 K до нас	5087 K до нашої	5087 K до нашого	5087 K до спільноти	5087 K до читачів
приєднуйтеся	51 K	5087 K до нас	5087 K до нашої	5087 K до нашого	5087 K до спільноти	5087 K до читачів
проверьте	4184 K себя	4187 K почту
проголосуйте	4199 K	5016 K
продовження	5008 реклама. K
продовжити	4948 щоб K читання	5011 допоможуть нам K
продовжувати	5088 K роботу
продолжаем	4270 мы K работать
продолжать	4194 помогут нам K	4270 K работу
продолжение	4191 реклама. K
продолжить	4126 чтобы K чтение	4194 помогут нам K	4194 поможет нам K	4270 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4164 настоящий материал (информация) K	4209 материал K
произведён	4209 материал K
пройдите	4184 K тест
пройдіть	5000 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4204 не K
пропустити	5021 не хочете K
пропустить	4204 не хотите K
пропустіть	5021 не K
просив	5090 K
просил	4272 K
просила	4272 K	5090 K
просили	4272 K	5090 K
просьба	4117 у нас к вам K	4117 у нас есть K
просять	5090 K
проучване	273 нашето K
прохання	4942 маємо до вас K	4942 невелике K
прочетете	247 за да K цялата
прочитать	4126 осталось K	4126 чтобы K статью
пріоритетне	4984 K джерело
пріоритетним	4984 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4950 K на розсилку
підписка	5091 K
підписку	4948 оформіть K	5003 дякуємо за K	5087 оформіть K
підписники	5019 лише K	5091 K
підписників	4948 тільки для K
підписуйтесь	4954 K на нас	4954 K на наш	4954 K на канал	4954 K на telegram	5087 K на
підписуйтеся	4954 K на наш	4954 K на канал
підписуючись	5003 K
підпишіться	4950 K на розсилку	4954 K на наш	5087 K на
підтримайте	4945 K нашу	4945 K незалежну	4945 K нас	5011 K	5087 K нас	5087 K нашу	5087 K незалежну	5087 K редакцію	5087 K автора	5087 K роботу	5087 K наш
підтримати	5087 K нас	5087 K нашу
підтримка	4946 ваша K	5087 ваша K допоможе
підтримки	5008 за K партнера	5088 спільноти K	5088 вашої K
підтримуйте	5087 K нас	5087 K нашу
підтримці	5011 завдяки вашій K	5011 завдяки K читачів	5088 вашій K
піти	4942 перш ніж K
""", 'р': """
работа	340 нашата K	4270 наша K
работаем	4270 мы K
работать	4194 помогут нам K	4194 поможет нам K	4270 K дальше
работу	4270 нашу K
радив	5090 K
радила	5090 K
радили	5090 K
радить	5090 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4208 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4269 K нам
рассказал	4272 K
рассказала	4272 K
рассказать	4153 есть что K	4153 хотите K
рассказывать	4270 K правду
расследование	4270 наше K	4270 это K
расследования	4270 наши K
рассылка	4270 наша K	4273 K
рассылку	78 на K	78 нашу K	78 K	4131 нашу K	4131 K самых	4270 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4187 K
регулярний	5011 K внесок
редактор	265 е K	265 - K	265 , K	4174 - K	4174 , K	4254 K отдела	4254 K	4991 - K	4991 , K	5070 K
редакторка	4991 - K	4991 , K	5070 K
редакцией	39 нашей K	4173 связаться с K
редакции	99 поправка K	4152 мнение K	4152 позиция K	4152 мнением K	4208 без согласия K	4270 нашей K
редакцию	39 в нашу K	4173 напишите в K	4173 пишите в K
редакция	270 в нашата K	340 нашата K	4270 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4987 напишіть у K	4987 пишіть у K
редакція	5088 наша K
редакцією	39 нашою K	4987 зв'язатися з K
редакції	43 письма до K	99 від K:	4968 думка K	4968 позиція K	4968 позицією K	4987 пишіть до K	5024 без згоди K	5024 без дозволу K	5088 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	5008 після K	5008 на правах K	5088 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4191 после K	4191 на правах K	4270 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4174 - K	4174 , K	4254 K	4991 - K	4991 , K	5070 K
репортери	39 на нашите K	340 нашите K
репортерка	4991 - K	4991 , K	5070 K
репортёр	4174 - K	4174 , K	4254 K
решил	4272 K
реєструючись	5003 K
робота	5088 наша K
роботу	5088 нашу K
розкажіть	38 K нам	67 K нам
розповів	5090 K
розповідати	5088 K правду
розповіла	5090 K
розповісти	4969 маєте що K	4969 є що K	4969 хочете K
розсилка	5088 наша K	5091 K
розсилку	78 на K	78 нашу K	78 K	4950 нашу K	4950 щоденну K	5088 нашу K
розслідування	5088 наші K	5088 це K
рублей	4271 # K
рік	5089 на K
""", 'с': """
свидетелем	4153 стали K	4153 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4173 K с нами
связаться	4173 K с автором
свідком	4969 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	5090 K
сказал	4272 K
сказала	4272 K	5090 K
сказати	4969 маєте що K
скаржаться	5090 K
скаржився	5090 K
скаржилася	5090 K
скачайте	4133 K наше
скиньте	4269 K нам	4269 K донат
сколько	4269 скиньте K
скриньку	5003 вашу K
скриньці	5003 вашій K
следите	4139 K за нами
словам	4272 по K
словами	5090 за K
слушайте	295 K ни
слідкуйте	4954 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4272 K
советовала	4272 K
советовали	4272 K
советует	4272 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4176 внешнее K
содержит	99 K сцены
сообщение	4164 данное K (материал) создано	4209 K создано
сообщил	4272 K
сообщила	4272 K
сообщили	4272 K
сообщите	38 K нам	67 K нам	4173 K нам	4269 K нам
соучастником	4194 станьте K	4269 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4254 K
сповіщення	14 K	4952 увімкнути K	4952 увімкніть K	5031 хочете отримувати K	5031 хочете отримувати пуш-K	5031 бажаєте отримувати K	5031 хочеш отримувати K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	5088 K текст	5088 K матеріал
сподобалась	4942 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4272 K
спросил	4272 K
спросила	4272 K
співали	5090 K
співучасником	5087 станьте K
спільнота	5088 наша K
спільноти	4946 стань частиною K	5011 частиною K	5088 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4269 K нашим	5087 K нашим
статей	5018 до всіх K	5018 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	5088 ця K
статья	4270 эта K
статьям	4201 ко всем K
стверджує	5090 K
стежте	4954 K за нами
стигнали	260 щом сте K дотук
стороннего	4176 K сервиса
сторонним	4176 K сервисом
стороннього	4993 K сервісу
стороннім	4993 K сервісом
суммой	4271 любой K
сумму	4271 любую K
сутрин	17 всяка K
существуем	4270 мы K
существует	4194 K благодаря
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
телеграм	16 K	262 K	4139 наш K-канал	4139 в нашем K	4171 K	4171 K-канал	4171 K-канале	4205 пишите в K	4270 наш K	4954 наш K-канал	4985 K	4985 K-канал	4985 K-каналі
телеграме	16 K	4171 K
телеграмі	4985 K
телефон	99 K довіри
тест	4184 наш K	5000 наш K
тиждень	17 раз на K	5089 на K
требовал	4272 K
требовала	4272 K
требовали	4272 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4134 включите K	4134 включить K	4134 разрешить K	4218 хотите получать K	4218 хотите получать пуш-K	4218 хочешь получать K
уверяет	4272 K
уверял	4272 K
уверяла	4272 K
увійдіть	24 K	4949 K, щоб
уговаривал	4272 K
уговаривала	4272 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4218 хотите K о
уйдете	4117 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4984 K джерел
улюблені	4984 K джерела
умовляв	5090 K
умоляваше	342 K
умолял	4272 K
умоляла	4272 K
умоляли	4272 K
утверждает	4272 K
уточнение	99 K:
уточнення	99 K:
уточнив	5090 K
уточнил	4272 K
уточнила	4272 K	5090 K
учасником	5087 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4270 K нашу
цитировании	4169 при K
цитування	4982 у разі K
цитуванні	4982 при K
""", 'ч': """
частиною	5087 станьте K
частковому	5010 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4269 спасибо, что K
читай	4954 K нас
читайте	4139 K нас в	4954 K нас у	4954 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4184 опросе K	4194 благодаря поддержке K	4214 K	4270 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4117 дорогие K	4214 K	4270 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4214 K	4270 благодаря K
читати	4948 щоб K далі	5087 щоб K далі
читачам	18 завдяки K	5027 K
читачі	36 наші K	5027 K	5088 наші K
читачів	43 листи K	5027 K	5088 наших K
читаєте	5087 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	5089 K
щомісячний	5011 K внесок
щомісячно	5089 K
щоранку	17 K
щотижневу	4950 K розсилку
""", 'э': """
электронной	4187 адрес K почты
электронную	4187 K почту
""", 'я': """
яжіться	38 зв'K з нами	4987 зв'K з нами
язкові	21 обов'K поля	4971 обов'K поля
якщо	4942 K ви вже тут
""", 'і': """
із	5085 # K #
інтелектом	5013 штучним K
інтелекту	5013 за допомогою штучного K
інформацію	4969 маєте цікаву K
історію	4969 маєте K
""", 'א': """
אדבלוק	2327 K
אומר	2365 K
אומרת	2365 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2248 עקבו K	2362 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2245 דואר K
אמר	2365 K
אמרה	2365 K
אמרו	2365 K
אתכם	2291 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2364 K
ביקש	2365 K
ביקשה	2365 K
במייל	2290 K שלכם
בסרטון	2276 לצפות K זה
בעוגיות	2254 שימוש K
בעיתונות	2291 לתמוך K
בעלי	2333 בלי K הון	2333 ללא K הון
בקובצי	2253 משתמש K
בשבוע	17 פעם K	2364 K
בתגובות	85 K
בתוכן	2304 לעשות שימוש K
""", 'ד': """
דווחו	2362 K לנו
דיגיטלי	2240 רכשו מינוי K
דיוור	2290 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2249 הורידו את K	2363 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2365 K
הודיעה	2365 K
הוואטסאפ	2249 לקבוצת K
הווטסאפ	2249 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2365 K
הוסיפה	2365 K
הזהיר	2365 K
הזכויות	2264 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2274 הוא ראש K	2274 היא ראש K
החינמיות	2307 הכתבות K
הטלגרם	2249 לערוץ K
הטקסט	2277 K
היום	2362 תרמו K
הירשמו	2240 כדי להמשיך לקרוא K	2362 K לקבלת
הכותב	2304 על דעת K
הכתבה	45 לפרסם את K	2240 להמשך קריאת K	2277 K	2363 K הזאת
המדור	2272 הוא עורך K	2272 היא עורכת K
המובעות	2304 הדעות K במאמר	2304 הדעות K בטור	2304 הדעות K בכתבה
המועדף	2267 למקור K	2267 כמקור K
המייל	2244 לתיבת K	2245 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2245 K היומי	2290 K השבועי של	2290 K שלנו	2363 K
הסביר	2365 K
הסיכום	2277 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2277 הנקודות K
העיתונות	2363 K העצמאית
הפרטיות	2254 מדיניות K
הפרסומות	2327 חוסם K	2329 את חוסם K	2329 חוסם K
הפרסומים	2327 חוסם K
הפרסומת	11 K
הצביעו	2362 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2249 K לערוץ	2362 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2254 תנאי K
השמות	99 K שונו
התגובות	2287 K
התחברו	24 K	2240 כדי להמשיך לקרוא K
התמונות	40 את K שלכם
התמיכה	2291 בזכות K שלכם
התראות	14 K
התרגום	2277 K
התרומה	2362 K שלכם
""", 'ו': """
ובטוויטר	2248 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2291 K בכם
ותלויה	2291 K בכם
""", 'ז': """
זקוקה	2362 K לכם
""", 'ח': """
חברת	2274 היא K סגל
חודשית	2362 תרומה K
חוקר	2274 הוא K ב
חוקרת	2274 היא K ב
חיצוני	2276 תוכן K	2276 תוכן ממקור K
""", 'ט': """
טען	2365 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2290 K למייל	2290 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2240 הצטרפו K
כתב	2365 K
כתבה	2277 K זו	2363 K זו	2365 K
כתבו	38 K לנו	67 K לנו	2362 K לנו
כתבות	2307 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2272 היא K
כתובת	77 הזינו K מייל	2245 K דוא"ל
""", 'ל': """
לדברי	2365 K
להגיב	6 כדי K	2287 K
להמשיך	2240 כדי K לקרוא,	2240 כדי K לקרוא בחרו	2240 כדי K לקרוא יש	2240 כדי K לקרוא את הכתבה	2291 עזרו לנו K
להעתיק	2304 לשכפל, K
לחודש	2364 K
לחוק	2304 סעיף #א K
לחצו	2362 K כאן
לידיעון	2362 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2242 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2244 הירשמו K	2244 הרשמה K	2244 K שלנו	2290 בהצלחה K	2362 הירשמו K
לעזרתכם	2362 אנחנו זקוקים K
לענייני	2272 הוא כתב K	2272 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2276 K בתוכן
לקבוצת	2249 הצטרפו K
לקריאה	2307 כתבות K
לקריאת	20 K הכתבה
לשנה	2364 K
לתומכים	2291 הצטרפו K שלנו
""", 'מ': """
מאמרים	15 K חינם	2307 K חינם
מודעות	2329 בחוסם K	2329 חוסם K
מועדף	2267 מקור K	2267 כמקור K	2347 מקור K	2347 כמקור K
מחקר	2274 הוא עמית K
מינוי	2240 רכשו K ל-	2240 רכשו K כדי	2240 רכשו K או	2362 רכשו K	2366 K
מנוי	2240 כבר K?
מנויים	2366 K
מניות	2333 בלי בעלי K	2333 ללא בעלי K
מסכימים	43 לא K	43 K?	2290 בהרשמה אתם K
מסר	2365 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2274 הוא K	2274 היא K
""", 'נ': """
ניוזלטר	2290 K שבועי	2366 K
נשלח	57 K לכם
""", 'ס': """
סגל	2274 הוא חבר K
סופר	2274 הוא K ו
סופרת	2274 היא K ו
סיכום	2277 K
סיפר	2365 K
סיפרה	2365 K
סעיף	2304 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2362 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2290 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2272 הוא K	2274 הוא K
עיתונאית	2272 היא K	2274 היא K
עיתונות	2291 לעשות K	2363 K עצמאית
עכשיו	2240 רכשו מינוי K	2362 תרמו K
עלולים	99 K להיות קשים
עמיתת	2274 היא K מחקר
עמלה	2303 נקבל K	2303 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2274 הוא K	2274 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2327 חוסם K	2329 בחוסם K	2329 חוסם K	2329 חוסמי K	2363 ללא K
פרסומת	11 K
פרשן	2272 הוא K
פרשנית	2272 היא K
""", 'צ': """
ציין	2365 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2363 K
קרא	2365 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2364 חודש K
""", 'ש': """
שאלו	2277 K את
שולחים	57 אנחנו K לכם
שיווקי	2290 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2362 K לנו
שלנו	39 לכתב K	2363 K
שנקבל	2303 K עמלה
שקראתם	2362 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2287 K
תוכן	9 K זה	2276 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2291 K בכם
תלויה	2291 K בכם
תמיכתכם	2362 K
תמכו	2362 K בנו
תקציר	2277 K
תרומה	2366 K
תרומות	2366 K
""", 'ا': """
اخبارنا	116 تابعوا K	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1836 K مطلب	1836 K خبر	1888 براي K مطلب
ادبلاكر	1866 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1782 به ايميل شما K	1805 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K المواد	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1788 از كوكي K ميكنيم	1788 از كوكيها K ميكنيم	1789 شرايط K	1801 K از مطالب اين سايت	1801 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1829 K تهيه كنيد	1888 K تهيه كنيد	1892 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1805 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1891 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1863 K را دريافت
اعلانهاي	1863 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1891 K
افزونه	1866 K مسدود
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
اول	1890 ماه K
اوليه	99 نسخه K اين
ايميل	1782 K خود را وارد كنيد	1783 ادرس K	1783 نشاني K	1825 در K خود	1888 K خود را وارد كنيد
ايميلتان	1825 به K
اينجا	1835 K كليك كنيد	1888 K كليك كنيد
اينستاگرام	1786 در K دنبال
اينه	64 K
اپ	1824 K
اپليكيشن	1824 K	1888 K ما را	1888 K را دانلود كنيد	1888 K را نصب كنيد	1889 K ما
اگهي	11 پس از K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1792 K شود
بازتابدهنده	1842 الزاما K	1842 لزوما K	1842 K ديدگاه
بازنشر	45 K
باشيد	1805 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1818 را K
بحسب	242 K
بخوانيد	1803 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1889 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 علي K	165 سجل K	165 اضف K	165 يوميا في K	165 في K كل
بريدكم	77 اتركوا K	165 في K
بشنويد	1818 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1805 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1805 براي ما K	1888 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1803 K	1815 به تيم ما K	1888 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1805 با ما در ميان K	1888 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1805 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1891 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغات	70 بدون K	1864 مسدود كننده K	1866 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1804 منبع K	1804 منابع K	1883 منابع K	1883 منبع K
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
تلگرام	1786 ما را در K	1786 در K دنبال	1786 كانال K ما	1805 با ما در K
تماشا	1818 K كنيد
تمامي	1802 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
توصيف	99 حاوي K
توضيح	99 K:	1891 K داد
تيليغرام	116 قناتنا علي K
تيم	1889 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1788 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حقوق	1802 كليه K	1802 همه K	1802 تمام K
حمايت	1826 K مالي خود	1827 به K شما نياز	1827 با K شما	1828 K كنيد	1888 از ما K كنيد	1888 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1889 اين K
خبرنامه	1782 K ما	1782 اشتراك K	1783 در K	1825 K روزانه	1825 K هفتگي	1889 K ما	1889 K	1892 K
خبرنگار	39 K ما	1805 K ما را	1810 K
خبرنگاران	39 K ما	1889 K ما
خبرها	1863 اعلان K
خبرهاي	1863 اعلان K فوري
خصوصي	1789 سياست حريم K
خواست	1891 K
خواستند	1891 K
خواندن	1829 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1827 به K خود تكيه	1889 K ما
خواهد	1821 منتشر K شد
خواهند	1821 منتشر K شد
""", 'د': """
داده	1792 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1810 استاد K
دريافت	1863 K اعلان	1863 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1786 ما را K كنيد	1803 K كنيد	1803 K كنيم	1888 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1805 به ما خبر K	1818 گوش K	1832 هديه K	1888 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1821 نوشتن K	1821 ارسال K	1821 بيانگر K	1842 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1815 وبينار K ما	1829 اشتراك K	1843 مقاله K	1843 مطلب K	1843 مطالعه K	1888 K ثبت نام كنيد
روزنامه	1842 ديدگاه K
روزنامهنگار	1810 K
روزنامهنگاري	1889 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1890 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1889 K ما
سايتهاي	1812 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1803 عضو K	1803 K	1888 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1825 خبرنامه K
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
ضدتبليغ	1866 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1804 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1866 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرستاده	1782 به ايميل شما K
فرصتهاي	1815 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1821 K	1822 حروف لاتين (K)
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
كار	1889 K ما
كاربري	1829 حساب K خود شويد	1888 حساب K خود شويد
كانال	1786 به K ما	1803 K ما	1889 K ما
كتب	242 K
كتبت	242 K
كردهايد	1829 ثبت نام K	1829 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1840 K دريافت كنيم	1840 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1815 ديدن K	1818 گوش K	1832 هديه K	1835 روي لينك كليك K	1835 كليك K	1866 لطفا ان را غير فعال K	1888 به ما كمك K	1888 روي لينك كليك K	1888 همين حالا ثبت نام K
كوكي	1789 از K
كوكيها	1789 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1821 حروف K	1822 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1842 K نظر
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
ما	1889 به K
مالكين	208 بلا K
مالي	1827 كمك K شما	1888 كمك K شما	1892 كمك K
ماه	1890 در K
ماهانه	1890 K
مباشرة	165 K في بريدك
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1812 K خارجي	1812 اجازه ميدهيد K
محتوايي	1812 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1801 كليه حقوق K است	1801 تمامي حقوق K است	1801 همه حقوق K است	1801 تمام حقوق K است
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
مستقل	1889 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1864 K تبليغات	1866 K تبليغات
مشترك	168 هل انت K	1829 K شويد	1888 K شويد
مشتركا	50 بصفتك K
مشتركان	1829 ويژه K است
مصنوعي	1813 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1889 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1836 ادامه K
ملاك	208 بلا K
منبع	1841 ذكر K
منتخب	1804 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1824 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1825 عضويت شما با K	1825 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1812 از شما اجازه K
ميدهد	1821 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1891 K
ميگويد	1891 K
ميگيريم	1840 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1821 منتشر K شد
نخواهند	1821 منتشر K شد
نداد	99 پاسخ K
ندهيد	1888 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1824 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1888 در K ما	1889 K ما
نمايش	1792 K داده شود
نميشود	60 ايميل شما نمايش داده K	1821 منتشر K
نوشت	1891 K
نويسنده	1805 ايميل K	1810 K
نياز	1827 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1829 مشترك K
هماكنون	1888 K ثبت نام كنيد
همايش	1815 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1827 به حمايت شما K
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
وبينار	1815 K ما	1815 در K
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
ويديو	40 عكسها و K	40 عكس و K	1812 ديدن اين K
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
پژوهشگر	1810 K
""", 'گ': """
گزارش	1889 اين K
گزارشهاي	1889 K ما
گفت	1891 K
گفتند	1891 K
گفته	1891 K است	1891 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2398 का K रखने
अनुवाद	2402 K	2404 मशीन से K	2404 मशीनी K	2404 एआई की मदद से K	2404 ai की मदद से K	2404 एआई द्वारा K
अनुवादित	2404 एआई की मदद से K
अनुसार	2465 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2408 K राय दें
अपील	2465 K की
अलर्ट	2410 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2462 K दान
आपको	57 हम K
आर्टिकल	2423 फ्री K	2423 मुफ्त K
आर्थिक	2413 K सहयोग दें	2413 K सहयोग करें	2462 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2372 ऐप K करें	2410 K करें
इनबॉक्स	2371 सीधे आपके K	2371 हर सुबह आपके K	2371 हर हफ्ते आपके K	2371 आपके K में पाएं	2371 रोज आपके K	2371 आपके K में हर	2411 अपने K में
""", 'उ': """
उपयोग	2378 कुकीज का K	2378 कुकी का K
""", 'ए': """
एजेंसी	2422 K की फीड
एडिटर	2398 सब K हैं	2398 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2441 K
""", 'क': """
कमीशन	2421 हमें K मिल	2421 K मिल सकता है
कमेंट	2408 अपनी राय K	2409 K करने के लिए	2409 K में अपनी राय	2409 K हटा	2409 K करने वाले
करके	2411 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2371 ईमेल दर्ज K	2374 फॉलो K	2391 जॉइन K	2391 लाइक K	2394 हमें ईमेल K	2408 पोल में वोट K	2411 साइन अप K	2416 शेयर K	2416 साझा K	2416 सेव K	2462 फॉलो K	2462 लॉग इन K	2462 साइन अप K
कहती	2465 K
कहते	2465 K
कहा	2465 K
कहानी	67 अपनी K हमें
कीजिए	2462 मदद K
कॉपी	2416 लिंक K हो गया
कॉपीराइट	2390 K
क्लिक	2391 K करें	2462 यहां K करें	2462 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2463 इस K	2463 यह K
खबरें	2418 और K पढने के लिए	2423 मुफ्त K
खबरों	2418 अन्य K के लिए	2418 ताजा K के लिए	2418 की K के लिए
खरीदें	2406 यहां से K
खेलें	2408 क्विज K और
""", 'ग': """
गिफ्ट	2416 K करें
गोपनीयता	2378 K नीति
""", 'ज': """
जनरेट	2422 ऑटो-K
जरूर	2394 हमें K दें
जावास्क्रिप्ट	2378 K
जुडने	2392 K के लिए
जुडिए	51 आप भी K	2462 K
जुडें	51 आप भी K	2374 चैनल से K	2391 K	2406 हमारी टीम से K	2462 हमसे K
ज्वाइन	2391 K करें
""", 'ट': """
टिप्पणियों	2409 K के लिए
टिप्पणी	99 K करने से इनकार	2409 K करने के लिए	2409 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2372 ऐप K करें	2410 K करें	2410 K कीजिए	2462 ऐप K करें	2462 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
तैयार	2404 एआई की मदद से K किया गया है	2404 ai की मदद से K किया गया है
""", 'द': """
दान	2466 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2462 राय K
देखें	2462 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2378 K नीति
निर्भर	2413 आपके सहयोग पर K
नोटिफिकेशन	14 K	2372 K चालू करें	2410 K ऑन करें	2410 K ऑन कर लें
नौकरी	2406 K के अवसर
न्यूज	2375 गूगल K पर
न्यूजरूम	39 हमारे K	2376 कलेक्टिव K की ओर से	2376 के लिए कलेक्टिव K
न्यूजलेटर	2371 हमारे K	2371 हमारा K	2371 हमारा साप्ताहिक K	2371 K के लिए	2463 हमारे K	2466 K
""", 'प': """
पढने	0 K का समय	2414 K के लिए
पढें	0 मिनट में K	2372 ऐप में K	2462 पूरी खबर K
पत्रकार	2463 हमारे K
पत्रकारिता	2398 K में सक्रिय हैं	2463 हमारी K	2463 स्वतंत्र K
पसंदीदा	2393 K सोर्स	2393 K स्रोत	2393 K न्यूज सोर्स	2457 K स्रोत	2457 K सोर्स
पाठकों	18 K के सहयोग	2413 K के सहयोग से चलते
पाने	2411 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2422 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2465 K
पूछें	2402 K
पूरी	2414 बनकर K खबर
पॉडकास्ट	2407 K सुनें	2407 K सुनने के लिए	2463 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2376 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2464 K माह	2464 K वर्ष
प्रतिक्रिया	2408 अपनी K
प्रिफर्ड	2393 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2394 हमें K	2394 कमेंट करके K	2462 हमें K	2462 राय K
बताते	2465 K
बताया	2465 K
बदल	99 नाम K
बाहरी	2401 K साइट
बिंदु	2402 मुख्य K
बॉक्स	2409 कमेंट K में
बोला	2465 K
बोले	2465 K
ब्राउजर	10 आपका K
ब्लॉकर	2441 ऐड K	2441 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2394 हमें K	2462 हमें K	2462 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2464 हर K
मांगते	2401 आपकी इजाजत K हैं	2401 आपकी अनुमति K हैं
मुताबिक	2465 K
मुफ्त	2423 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2414 पढना जारी K के लिए
रजिस्टर	2462 अभी K करें
रहिए	2418 जुडे K
रहें	2418 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2465 K
लिखें	38 हमें K	67 हमें K	2462 हमें K
लेख	2463 यह K	2463 इस K
लॉग	24 K इन
लॉगिन	2462 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2422 लेखक के निजी K
विज्ञापन	11 K के बाद खबर	11 K के बाद लेख	70 न K	70 बिना K	70 कोई K नहीं	2441 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2407 K देखें	2407 K यहां देखें	2407 K भी देखें	2407 K देखने के लिए
वेबसाइट	2463 हमारी K
वेबिनार	2406 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2394 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2378 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2394 हमसे K करें
संपादित	2422 ने K नहीं किया
संवाददाता	39 हमारे K	2398 वरिष्ठ K हैं	2398 K हैं
संस्करण	99 पिछले K में
सकते	2392 जुड K हैं	2392 फॉलो कर K हैं	2394 हमें भेज K हैं
सदस्य	55 मासिक K	2414 पहले से K हैं	2462 K बनें
सदस्यता	2414 K लें
सप्ताह	2464 प्रति K
सब्सक्राइब	2371 न्यूजलेटर को K	2371 न्यूजलेटर K	2374 चैनल को K	2391 K करें	2411 K करके आप	2462 K करें
सब्सक्राइबर	50 K	2414 K हैं
सब्सक्राइबर्स	2414 K के लिए है
सब्सक्रिप्शन	2411 K सफल	2466 K
समरी	2402 K
समर्थन	2462 K करें
सर्वाधिकार	2389 K सुरक्षित
सर्वे	2408 K में भाग लें	2408 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2413 हमें K करें	2462 आपका K	2462 हमें K	2462 K करें	2462 आपके K
सहयोगी	55 मासिक K
सामग्री	2401 से मिली K शामिल है	2401 K उपलब्ध नहीं है
सारांश	2402 K
सिंडीकेट	2422 K फीड
सीनियर	2398 K सब एडिटर हैं
सुझाएं	2462 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2407 को K	2407 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2404 K अनुवाद
स्वीकार	2401 कुकीज K करें
""", 'ह': """
हमारा	2372 K ऐप	2463 K काम	2463 K ऐप
हमारी	39 K टीम से	2462 K मदद करें	2463 K टीम
हमारे	2463 K पाठक	2463 K चैनल	2463 K साथ
हिस्सा	2408 सर्वे में K लें
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
กด	4758 Kเพิ่มเพื่อน	4786 Kติดตาม
กร	4728 Kอกอีเมล
กล	4789 K่าว
กอ	4787 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4786 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4746 Kบคุณที่สมัคร	4746 Kบคุณที่ลงทะเบียน	4787 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4786 Kิกที่นี่	4786 Kิกชม
คว	4756 Kามเห็นส่วนตัวของผู้เขียน
ค่	4755 Kาคอมมิชชั่น	4755 Kาคอมมิชชัน
""", 'จ': """
จด	4727 Kหมายข่าวของเรา	4746 Kหมายข่าวรายสัปดาห์ของเรา	4790 Kหมายข่าว
จะ	4745 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4786 Kวน์โหลดแอปของเรา	4786 Kวน์โหลดแอปได้	4786 Kวน์โหลดแอปเลย	4786 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4737 Kดต่อผู้สื่อข่าวของเรา	4737 Kดต่อกองบรรณาธิการ	4786 Kดตามเรา
ต่	4788 Kอเดือน	4788 Kอปี
""", 'ถ': """
ถื	4746 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4750 Kลองอ่าน
ทั	38 Kกมา	4756 Kศนะของผู้เขียน
ทา	4745 Kงเว็บไซต์ขอสงวนสิทธิ์	4747 Kงอีเมลทุก
ทุ	4747 Kกเช้าทางอีเมล
""", 'บ': """
บท	4751 Kความฟรี	4787 Kความนี้
บร	4790 Kิจาค
บล	4770 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4789 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4748 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4789 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4737 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4739 Kมรับคุกกี้
""", 'ร': """
ระ	4789 Kบุว่า
รา	4788 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4748 Kวมสนับสนุนการทำงานของเรา	4748 Kวมสนับสนุนสื่ออิสระ	4748 Kวมสนับสนุนนักข่าว	4786 Kวมสนับสนุน	4786 Kวมบริจาคให้เรา	4786 Kวมบริจาคกับเรา	4786 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4756 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4787 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4733 Kวนลิขสิทธิ์	4734 Kวนสิทธิ์
สน	4748 Kับสนุนการทำงานของเรา	4748 Kับสนุนสื่ออิสระกับ	4786 Kับสนุนเรา	4786 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4727 Kัครรับจดหมายข่าว	4727 Kัครรับข่าวสาร	4786 Kัครรับ	4786 Kัครสมาชิกวันนี้	4786 Kัครสมาชิกเลย	4786 Kัครสมาชิกเพื่อ	4786 Kัครสมาชิกได้ที่	4786 Kัครสมาชิกของเรา	4790 Kาชิก
สำ	4750 Kหรับสมาชิกเท่านั้น
สื	4787 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4737 Kงเรื่องราวของคุณ	4737 Kงข่าวหาเรา	4786 Kงข้อมูลมาที่	4786 Kงคลิปมา
""", 'ห': """
หล	11 Kังโฆษณา
หา	4737 Kกคุณมีข้อมูล
ห้	4733 Kามคัดลอกข้อความ	4733 Kามคัดลอกเนื้อหา	4733 Kามคัดลอกบทความ	4733 Kามคัดลอกหรือเผยแพร่	4733 Kามคัดลอกหรือทำซ้ำ	4733 Kามคัดลอกหรือดัดแปลง	4733 Kามคัดลอกหรือนำ	4734 Kามทำซ้ำ
""", 'อ': """
อย	4786 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4727 Kเมลของคุณ
อ่	4750 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4786 Kียนถึงเรา	4786 K้าสู่ระบบเพื่อ
เฉ	4750 Kพาะสมาชิก
เน	9 Kื้อหานี้	4739 Kื้อหาจากภายนอก	4739 Kื้อหาภายนอก
เป	4750 K็นสมาชิกอยู่แล้ว	4789 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4745 Kื่อแสดงความคิดเห็น	4750 Kื่ออ่านต่อ	4750 Kื่ออ่านบทความ	4758 Kิ่มเพื่อนไลน์	4758 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4745 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4737 K้งเบาะแสข่าว	4737 K้งเรา	4786 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4736 Kล่งข่าวที่ต้องการ	4736 Kล่งข่าวโปรด	4736 Kล่งที่มาที่ต้องการ
แอ	4758 Kดไลน์	4758 Kดไลน์เพื่อ	4786 Kดไลน์
""", 'โ': """
โป	4770 Kรแกรมบล็อกโฆษณา
โห	4786 Kวตเลย	4786 Kลดแอป
""", 'ใ': """
ให	4787 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5205 hãy gửi K
""", 'ủ': """
ủng	5144 ly cà phê K hộ	5205 hãy K hộ
""", 'あ': """
あと	2980 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	3041 Kがでしたか
いた	2909 Kだいたサポートは	2909 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2931 Kいのブラウザ
お寄	3041 Kせください
お届	57 Kけします
お申	2966 Kし込みはこちら	3041 Kし込みください	3041 Kし込みはこちら
お聞	3041 Kかせください
お見	3041 K逃しなく
お試	3041 Kしください
お読	3041 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2986 K転載したものです	2986 Kの転載です
か月	2915 K無料	3043 K無料
""", 'が': """
が作	3022 aiK成
が無	2931 javascriptK効
が生	3022 aiK成
が翻	3022 aiK訳
が要	3022 aiK約
""", 'こ': """
ここ	2912 Kからは有料	2915 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2912 K記事は有料	2912 K記事は会員	2938 K記事についてのご意見	3000 Kコンテンツは	3000 K投稿は	3000 K外部コンテンツは	3042 K記事が	3042 K記事を	3042 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2931 K用のブラウザ
ご協	3041 K力ください
ご存	2987 Kじの方は
ご寄	2910 K付をお願い	3041 K付
ご意	43 K見・ご反論	2938 K見をお寄せ	2938 K見・ご感想をお寄せ	2938 K見・ご感想はこちら	2938 K見・ご感想をお待ち	2938 K見・ご感想をお聞かせ	2938 K見・ご感想をお願い	2938 K見・ご感想を送る
ご感	2938 K想をお寄せ
ご支	2910 K援をお願い	3041 K援
ご登	2977 K録ありがとうございます	3041 K録
ご覧	3041 Kください	3041 Kいただけます
ご購	3041 K読
ご連	3041 K絡ください
""", 'す': """
すで	2980 Kに会員の方
すべ	2915 Kての記事が
""", 'ぜ': """
ぜひ	2926 Kフォロー
""", 'で': """
で作	3022 aiK成
で受	2955 lineKけ取る
で届	2955 lineKく
で最	2955 lineK新
で生	3022 aiK成
で要	3022 aiK約
""", 'と': """
と強	3044 K調
と書	3044 Kい
と発	3044 K表
と話	3044 Kし	3044 Kす
と語	3044 Kっ	3044 Kる
と説	3044 K明
と述	3044 Kべ
""", 'に': """
によ	3022 aiKって生成	3022 aiKる要約	3044 Kると
""", 'の': """
の使	2936 cookieK用
の学	48 aiK習
の採	2966 K用情報はこちら
の提	2986 K供記事です
""", 'を': """
をフ	2926 Kォローしよう
を使	2936 cookieK用
を利	2936 cookieK用
を有	2931 javascriptK効	2931 javascript K効
を発	3044 K表した
を許	2961 cookieK可
""", 'ア': """
アカ	2955 lineKウントはこちら
アシ	63 aiKスタント
アド	3006 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2984 Kィリエイト広告	2984 Kィリエイトプログラム	2984 Kィリエイトリンク	2994 Kィリエイトリンク	2994 Kィリエイト広告	2994 Kィリエイトプログラム
アプ	2921 Kリはこちら	2922 Kリを開く	2922 Kリをダウンロード	2922 Kリのダウンロード	2922 Kリをインストール	2976 Kリなら通知	2976 Kリなら速報	2976 Kリなら、	2976 Kリで読むと	2976 Kリなら
アン	2972 Kケートはこちら	2972 Kケート実施中	2972 Kケートにご協力ください	2972 Kケートにご協力を	2972 Kケートへのご協力	2973 Kケートに答えて
""", 'オ': """
オフ	3006 Kにしてページを
""", 'カ': """
カ月	2915 K無料	3043 K無料
""", 'ク': """
クイ	2973 Kズに答えて
クッ	2933 cookie(Kキー)	2936 Kキーを使用	2936 Kキーを利用	2961 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2938 Kントを投稿するには	2938 Kントするには	2938 Kントをお寄せ	2945 Kント欄で	2945 Kント欄に	2945 Kント欄から	2945 Kント欄へ	2975 Kントは削除します	2975 Kントは削除することが	2975 Kントは削除する場合	2975 Kントは承認	2975 Kントは公開前	2975 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2909 Kヒーをおごる
""", 'サ': """
サポ	2909 Kートをしてみませんか	2909 Kートをしませんか	2909 Kートしてみませんか	2910 Kートをお願いします	3041 Kートをお願い	3041 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	3041 Kンロードしてください
""", 'チ': """
チケ	2966 Kット販売中
チッ	2909 Kプで応援
チャ	2929 Kンネル登録を	2955 Kンネルに参加する	2955 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2918 Kースレターに登録	2920 Kースレターを	2955 googleKースで	2977 Kースレター登録はこちら	3045 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2926 Kローして最新	2926 Kローをお願い	3041 Kローしてください
""", 'ブ': """
ブラ	2997 Kウザは音声	2997 Kウザは動画	2997 Kウザではこの動画	2997 Kウザはvideo	2997 Kウザはaudio
""", 'プ': """
プッ	2922 Kシュ通知
プラ	2933 Kイバシーポリシーに
プレ	2915 Kミアム会員	2969 Kゼントした記事は
プロ	2984 Kモーションが含まれ	2984 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2909 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2918 Kマガに登録	2920 Kマガで	2977 Kマガ登録はこちら	2977 Kマガの登録	3042 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2918 Kルマガジンに登録	2920 Kルマガジンで	2920 Kルマガジンを	2920 Kルでお届け	2938 Kルアドレスが公開されることはありません	2977 Kルアドレスを入力してください	3045 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2912 Kインして続きを	2912 Kインしてください	2915 Kインが必要	3041 Kインして
""", 'ヶ': """
ヶ月	2915 K無料	3043 K無料
""", '上': """
上优	5252 在googleK先
上優	5252 在googleK先
""", '下': """
下方	5359 K留言
下載	5225 K客戶端	5227 Kapp	5227 K應用程式
下载	5225 K客户端	5227 Kapp	5227 K应用	5358 K客户端
""", '不': """
不代	5251 K表本站	5283 K表本站立场	5297 K表本報立場	5297 K表本报立场	5297 K表本站立场	5297 K表本站立場	5297 K表本媒體立場	5297 K表本網立場	5297 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不妨	25 K转发	25 K分享给
不属	5327 K于任何财团
不屬	5327 K於任何財團
不得	5251 K转载	5251 K轉載
不认	43 K同本文
不錯	5358 K過
不错	5358 K过
""", '为': """
为首	5252 K选来源
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5251 K表作者本人	5251 K表作者个人	5251 K表作者观点	5251 K表作者的	5251 K表作者立场
仅供	5283 K其表达个人看法
仅限	5288 K会员	5288 K订户
""", '他': """
他說	5361 K
他说	5361 K
""", '付': """
付費	5219 K後	5362 K牆
付费	5219 K后	5362 K墙
""", '以': """
以下	5312 K内容来自
以閱	5216 K讀全文
以阅	5216 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5219 K专享	5288 K限定内容
会員	50 Kの方は	50 Kは月に	2912 K限定です	2912 K限定の記事	2912 K登録できます	2915 K登録すると	2915 K登録が必要	2980 Kの方はこちら	2980 K登録で続きを読む	2980 K登録後にご覧	3013 Kだけが読める	3013 Kのみがお読み	3013 Kのみ閲覧	3041 K登録して	3041 K登録は	3041 K登録がお済み	3041 K登録をお願い	3041 K登録で	3041 K登録のうえ	3041 K登録はこちら	3041 K登録ください	3042 Kの方
会費	2978 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5214 K支持	5358 K支持,	5358 K支持让	5358 K支持讓	5358 K支持是
""", '使': """
使用	5236 Kcookie改善	5236 Kcookie以	5236 K cookie 以	5236 K cookie 来	5236 K cookie 來	5240 Kcookie来	5240 Kcookie來
""", '來': """
來自	5268 K外部平台的內容
""", '依': """
依靠	5286 K读者的支持	5286 K讀者的支持
""", '侵': """
侵权	5251 K必究	5251 K请联系	5251 K请告知	5251 K请及时
侵權	5251 K必究
""", '個': """
個人	2936 K情報の取り扱い	2986 Kの見解です	5283 K看法
""", '偏': """
偏好	5252 googleK來源	5252 google K來源	5252 K來源清單	5341 K來源
""", '僅': """
僅限	5288 K會員	5288 K訂戶
""", '優': """
優先	2954 Kソース	2954 K表示に設定	2954 Kする情報源	2954 K的に表示
""", '免': """
免費	15 K閱讀	5298 K文章	5298 K閱讀篇數	5298 K閱讀額度	5299 K註冊即可	5299 K註冊後	5330 K文章	5358 K訂閱	5360 K試用
免费	15 K阅读	5298 K文章	5298 K阅读篇数	5299 K注册即可	5299 K注册后	5330 K文章	5358 K订阅	5360 K试用
""", '內': """
內容	5275 K由ai
""", '全': """
全文	20 Kを	2912 Kを読むには	2912 Kをお読み
""", '公': """
公众	16 K号	5230 K号:
公式	2922 Kアプリ	2926 Kアカウントをフォロー	2926 Kアカウントを友だち	2955 Klineはこちら	3042 Kline
""", '关': """
关注	5230 K我们的微信	5230 K我们的公众号	5230 K我们的微博	5230 K我们的频道	5230 K我们的官方	5358 K我们
关闭	5322 K后刷新页面
""", '内': """
内容	5275 K由ai
内阅	5225 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5361 K
""", '分': """
分で	0 K読めます
分享	49 K给	49 K給	67 K您的故事	5279 K此文給朋友
""", '初': """
初割	3043 K
初月	2980 K#円で	3043 K無料
""", '判': """
判断	3044 Kした
""", '利': """
利用	2933 K規約に同意
""", '前': """
前請	5283 K先登入
前请	5283 K先登录
""", '剩': """
剩余	5216 K#%内容	5216 K#%的内容
剩餘	5216 K#%內容	5216 K#%的內容
""", '力': """
力を	2978 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5230 Kline好友	5230 Kline官方	5230 Kline@	5286 K贊助行列	5286 K赞助行列	5358 K会员	5358 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	3042 Kになります
""", '動': """
動画	40 Kや写真	2967 Kをご覧ください	2967 Kはこちら	2970 Kでも詳しく	2970 Kでも解説	2997 Kを再生するには	2997 Kをご覧いただくには	2997 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5360 K
""", '化': """
化名	99 K
""", '即': """
即可	5283 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2929 Kち追加
""", '収': """
収益	2984 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5222 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2956 K班までご	2978 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2918 Kトレイにお届け	2918 Kトレイに届けます
""", '只': """
只靠	5286 K讀者	5286 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5268 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5315 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5361 K
告诉	38 K我们	67 K我们	5361 K
""", '呼': """
呼び	3044 Kかけた	3044 Kかける	3044 Kかけて	3044 K掛け
""", '命': """
命じ	3044 Kた
""", '啟': """
啟用	5315 Kjavascript
""", '喊': """
喊道	5361 K
""", '因': """
因为	5358 K有你的支持
因為	5358 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2984 Kの一部が還元
""", '外': """
外部	2961 Kコンテンツ	5268 K内容	5268 K內容
""", '她': """
她說	5361 K
她说	5361 K
""", '如': """
如侵	5251 K权,	5251 K权请	5251 K权联系
如有	5251 K侵权,	5251 K侵权请	5251 K侵权联系	5251 K侵權,	5251 K侵權請
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5232 K微信
""", '定': """
定期	5358 K定額
""", '寄': """
寄付	2909 Kで応援	3010 Kで成り立って	3010 Kで運営され	3010 Kによって運営され	3041 Kをお願い	3045 K
寄到	5222 K您的信箱	5285 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5361 K
""", '将': """
将本	5279 K文赠送给
""", '將': """
將本	5279 K文贈送給
""", '就': """
就分	25 K享给
就转	25 K发
""", '居': """
居合	2987 Kわせた方は
""", '已': """
已是	5216 K會員	5288 K订户	5288 K訂戶
已经	5216 K是会员
已讀	5357 K
已读	5357 K
""", '年': """
年額	3043 K
""", '广': """
广告	11 K后继续	11 K之后继续	5241 K拦截	5322 K拦截	5322 K屏蔽	5322 K过滤	5324 K拦截	5324 K屏蔽
""", '広': """
広告	11 Kの下に記事	11 Kの後に記事	70 Kも	70 Kなし	70 Kなしで	2978 Kに頼らず	3006 Kブロッカーを	3006 Kブロックを	3006 Kブロック機能	3006 Kブロックは	3006 Kブロックが
""", '廣': """
廣告	11 K後繼續	11 K之後繼續	5241 K攔截	5322 K阻擋程式	5322 K攔截	5322 K封鎖	5322 K阻擋器	5324 K攔截	5324 K封鎖
""", '开': """
开启	5227 K通知	5315 Kjavascript
""", '弊': """
弊社	3042 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	3042 Kイト
当初	99 Kの記事で
当社	3042 Kの
当編	3042 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5227 K扫	5232 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2910 Kをお願いします	3041 Kをお願い	3041 Kして
""", '您': """
您已	5285 K成功订阅	5285 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5214 K支持	5286 K每一份捐款	5286 K每一筆捐款	5358 K捐款	5358 K支持,	5358 K支持让	5358 K支持讓	5358 K支持是
""", '情': """
情報	2956 Kをお寄せください	2956 K提供はこちら	2956 K提供を募集	2956 K提供をお待ち	2956 Kをお待ちして	2987 Kをお持ちの方は	2987 K提供窓口
""", '感': """
感謝	5285 K您的訂閱	5358 K閱讀	5358 K您的支持
感谢	5285 K您的订阅	5358 K阅读	5358 K您的支持
""", '成': """
成为	51 K其中一员	5216 K会员即可阅读	5216 K会员即可查看	5216 K会员即可解锁	5288 K付费会员	5358 K会员,	5358 K会员即可	5358 K我们的会员
成果	2994 K報酬型広告
成為	5216 K會員即可閱讀	5216 K會員即可看	5216 K會員即可解鎖	5286 K我們的贊助	5288 K付費會員	5358 K會員,	5358 K會員即可	5358 K我們的會員
""", '我': """
我们	5236 K使用cookie	5236 K使用 cookie	5359 K的
我們	5236 K使用cookie	5236 K使用 cookie	5359 K的
""", '手': """
手机	5227 K客户端
""", '打': """
打开	5225 Kapp	5227 K微信
打開	5225 Kapp
""", '扫': """
扫一	5227 K扫
扫描	5225 K二维码下载	5225 K二维码加入	5227 K二维码关注	5358 K二维码下载	5358 K二维码关注	5358 K二维码加入	5358 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5279 K章送給
""", '投': """
投げ	54 K銭
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5361 K
指摘	3044 Kした
""", '捐': """
捐助	5286 K我们	5286 K我們
捐款	5358 K支持	5362 K
""", '掃': """
掃一	5227 K掃
掃描	5225 K qr	5358 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5227 K通知
推送	14 K	5227 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5324 K告
""", '支': """
支持	5213 K獨立媒體,	5213 K独立媒体,	5214 K我们的	5214 K我們的	5358 K我们,	5358 K我們,	5358 K我们。	5358 K我們。	5358 K我们的报道	5358 K我們的報導	5358 K我们的新闻	5358 K我們的新聞	5358 K我们的记者	5358 K我們的記者	5358 K我们的工作	5358 K我們的工作	5358 K我们继续	5358 K我們繼續
支援	3010 Kで成り立って	3010 Kで運営され	3010 Kによって成り立って	3010 Kによって運営され	3041 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5251 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5252 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	3044 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5288 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2918 K情報をお届け
""", '會': """
會員	50 K每月	5219 K專享	5288 K限定內容
""", '月': """
月額	2909 Kサポーター	2915 K#円	3043 K
""", '有': """
有了	5358 K你的支持	5358 K您的支持
有料	50 K会員は	2912 K会員限定	2912 K会員になる	2912 K会員の方	2914 K記事がお得に読める	2914 K記事が読み放題	2980 K記事が読めます	3045 K会員
有权	5283 K删除
有權	5283 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5308 K#歲	5308 K十八歲
未經	5251 K授權不得	5251 K授權,不得	5251 K授權禁止	5251 K授權請勿	5251 K授權,請勿
未经	5251 K授权不得	5251 K授权,不得	5251 K授权禁止	5251 K授权,禁止	5251 K授权请勿	5251 K授权,请勿
""", '本': """
本ま	2969 Kでプレゼントできます	2969 Kでギフトできます	2969 Kで無料でプレゼント	2980 月#Kで無料で
本ア	3042 Kプリ
本サ	3042 Kイト
本中	3040 #K#本
本內	5312 K容來自
本内	5312 K容来自
本刊	5359 K
本報	5359 K導
本报	5359 K读者	5359 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5251 K来源:	5251 K来源于	5359 K
本站	5359 K
本紙	38 Kまで	67 Kまで
本網	5236 K站使用cookie	5236 K站使用 cookie	5236 K站使用小型	5359 K
本网	5236 K站使用cookie	5236 K站使用 cookie	5236 K站使用小型
本記	3042 K事
本誌	3042 K
""", '来': """
来自	5268 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	3022 K翻訳
""", '欢': """
欢迎	25 K分享给	25 K转发	5230 K关注	5358 K加入	5358 K赞助	5358 K订阅	5358 K投稿
""", '歡': """
歡迎	25 K分享給	5230 K追蹤	5358 K加入	5358 K贊助	5358 K訂閱	5358 K投稿
""", '此': """
此內	9 K容	5312 K容來自	5312 K容由
此内	9 K容	5312 K容来自	5312 K容由
此前	99 K版本
此影	5311 K片在您所在
此视	5311 K频在您所在
""", '残': """
残り	2912 K#文字	2912 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5360 K
每日	5224 K简报	5224 K簡報	5224 K電子報
每月	5360 K
""", '求': """
求め	3044 Kた	3044 Kている
""", '沒': """
沒有	70 K廣告	5327 K股東	5327 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5327 K股东	5327 K财团
""", '浏': """
浏览	5241 K器版本	5311 K器不支持音频	5311 K器不支持视频	5311 K器不支持播放	5311 K器不支持html#	5311 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5311 K器不支援影片	5311 K器不支援音訊
""", '点': """
点击	5358 K关注	5358 K这里
""", '為': """
為首	5252 K選來源
""", '無': """
無効	3006 Kにしてページを	3006 Kにして再読み込み	3006 Kにして、ページを
無料	15 K記事	2912 Kで会員登録	2912 K会員に登録	2980 Kで読める記事の上限	2980 K会員になると	3013 K記事の閲覧	3013 K記事は残り	3013 Kで読める記事	3013 K閲覧	3040 K記事 #/#	3040 K記事#/#	3041 K会員に登録	3041 K会員登録	3043 K体験
無断	2953 K転載	2953 K複製	3021 K転載・複製	3021 K転載を禁じ	3021 Kでの転載	3021 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5251 K归本	5251 K归原	5251 K归作者	5251 K所有,	5251 K所有:	5251 K所有©	5251 K所有 ©	5251 K归属本	5251 K归属原	5251 K归属作者	5251 K归属于
版權	5251 K所有	5251 K歸本	5251 K歸原	5251 K歸作者	5251 K歸屬於
""", '特': """
特此	99 K更正
""", '独': """
独立	3042 Kしたジャーナリズム	5359 K新闻	5359 K媒体
""", '獨': """
獨立	5359 K新聞	5359 K媒體
""", '獲': """
獲得	5295 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5275 由 ai K	5275 由aiK	5275 ai K,仅供	5275 aiK,僅供
""", '產': """
產生	5275 由 ai K	5275 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5275 K工智能生成	5275 K工智慧生成
由讀	5359 K者
由读	5359 K者
""", '申': """
申し	2966 K込みはこちら
申込	2966 Kみはこちら	2966 Kはこちら
""", '电': """
电子	5362 K报
""", '畅': """
畅读	5288 K全站
""", '留': """
留言	85 K区	85 K區	5359 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2956 Kをお寄せ
""", '登': """
登入	24 K或	5216 K後繼續	5216 K會員即可	5216 K會員後	5216 K會員以	5216 K會員繼續	5299 K或註冊
登录	24 K或	5216 K后继续	5216 K后查看全文	5216 K后查看完整	5299 K或注册
登録	2980 Kして続きを読む	3041 Kしてください	3041 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	3042 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5225 appK多
""", '禁': """
禁止	5251 K转载
禁無	2952 K断
""", '私': """
私た	3042 Kちの
""", '科': """
科し	3044 Kた
""", '称': """
称	5361 K
""", '稱': """
稱	5361 K
""", '立': """
立即	5358 K加入我们	5358 K加入我們	5358 K订阅	5358 K訂閱	5358 K下载	5358 K下載	5358 K报名	5358 K報名	5358 K成为会员	5358 K成為會員
""", '第': """
第一	5283 K条评论	5283 K則留言	5283 K條評論
""", '筆': """
筆者	2986 K個人の見解
""", '紙': """
紙の	3042 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2912 Kを読むには	2912 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	3042 K部では
""", '繼': """
繼續	5216 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5216 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5275 由aiK
翻译	5275 由aiK
""", '者': """
者說	5361 K
者说	5361 K
""", '联': """
联盟	74 K链接	5295 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5295 K行銷連結	5295 K連結
聯絡	38 K我們
""", '自': """
自动	5275 由 ai K生成	5275 由aiK生成
自動	3022 K翻訳	5275 由 ai K生成	5275 由aiK生成
""", '若': """
若有	5251 K侵权,	5251 K侵权请	5251 K侵權,	5251 K侵權請
""", '获': """
获得	5295 K佣金
""", '著': """
著作	2953 K権は	3021 K権法により保護	3021 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5283 K本站立场
表示	5361 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5216 K即可	5216 K後繼續	5222 K我們的	5222 K電子報	5358 K我們	5362 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	11 Kは広告	99 Kを更新しました	99 Kを修正しました	2914 Kが読み放題	2969 Kをプレゼントできます	3040 #K中#記事
記者	2956 Kまでご連絡ください
""", '訴': """
訴え	3044 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	3044 Kた
認為	5361 K
""", '說': """
說:	5361 K
說。	5361 K
說道	5361 K
""", '読': """
読み	2915 K放題
読者	18 Kの寄付	18 Kの支援	2978 Kの会費で	3042 Kの皆様	3042 Kの皆さ	3042 Kアンケート
""", '請': """
請先	5358 K登入
請分	25 K享給
請啟	5236 K用javascript
請我	54 K喝咖啡
請捐	5358 K款
請支	5213 K持我們	5213 K持獨立媒體	5358 K持我們
請登	5216 K入會員	5358 K入後	5358 K入以
請立	5358 K即捐款
請贊	5213 K助我們
請輸	5285 K入您的電子	5358 K入您
請關	5322 K閉後重新整理
請點	5358 K擊此處	5358 K擊這裡	5358 K擊下方	5358 K擊連結
""", '讀': """
讀者	43 K投書	5359 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5216 K即可	5216 K后继续	5222 K我们的	5222 K电子报	5358 K我们	5362 K费
""", '认': """
认为	5361 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '设': """
设为	5252 K首选来源
""", '评': """
评论	85 K区	5283 K服务协议
""", '该': """
该视	5311 K频在您所在
""", '说': """
说:	5361 K
说。	5361 K
说道	5361 K
""", '请': """
请先	5358 K登录
请关	5322 K闭后刷新
请分	25 K享给
请启	5236 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5358 K款
请支	5213 K持我们	5213 K持独立媒体	5358 K持我们
请点	5358 K击此处	5358 K击这里	5358 K击下方	5358 K击阅读	5358 K击关注	5358 K击链接
请登	5358 K录后	5358 K录以
请立	5358 K即捐款
请赞	5213 K助我们
请转	25 K发
请输	5285 K入您的电子邮箱	5285 K入您的邮箱	5358 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5359 K问卷	5359 K群
""", '責': """
責任	5251 K編輯:
""", '賺': """
賺取	5295 K佣金
""", '購': """
購読	2912 K者の方は	2915 Kすると	3041 Kしてください	3042 K者の方	3045 K料
""", '贈': """
贈送	5279 K給好友
""", '贊': """
贊助	5213 K我們,	5358 K我們
""", '责': """
责任	5251 K编辑:
""", '赚': """
赚取	5295 K佣金
""", '赞': """
赞助	5213 K我们,	5358 K我们
""", '赠': """
赠送	5279 K给好友
""", '身': """
身边	5359 K的新鲜事
身邊	5359 K的新鮮事
""", '転': """
転載	45 K	2952 Kを禁じ
""", '輸': """
輸入	5285 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5251 K請註明
""", '转': """
转发	49 K给
转给	49 K
转载	45 K	5251 K请注明
""", '输': """
输入	5285 Kemail
""", '还': """
还可	5279 K赠送
""", '这': """
这篇	5359 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5230 K我們的	5252 Kgoogle news	5358 K我們
""", '送': """
送っ	49 Kてください
送到	5285 K你的邮箱	5285 K您的邮箱	5285 K您的信箱
""", '這': """
這篇	5359 K文章
""", '通': """
通知	14 K	2922 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2977 Kニュースレター
""", '邀': """
邀請	5358 K您
邀请	5358 K您
""", '還': """
還可	5279 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5361 K
""", '长': """
长说	5361 K
""", '開': """
開啟	5227 K通知	5315 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5216 K全文請	5357 K
""", '閲': """
閲覧	3040 K記事数:#/#
""", '關': """
關注	5230 K我們的臉書	5230 K我們的粉絲	5230 K我們的官方	5230 K我們的頻道	5358 K我們
關閉	5322 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5216 K全文请	5357 K
""", '随': """
随时	5358 K掌握
""", '隐': """
隐私	5240 K政策
""", '隨': """
隨時	5358 K掌握
""", '隱': """
隱私	5240 K權政策	5240 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5362 K報
""", '需': """
需接	5268 K受cookie
需要	5268 K接受cookie	5358 K您的支持	5358 K你的支持
""", '音': """
音声	2967 Kでもお聴き
""", '頂': """
頂い	2909 Kたサポートは
""", '飲': """
飲酒	5308 K過量
""", '首': """
首年	5301 K仅需
首月	5288 K仅需	5288 K只要	5301 K免费	5301 K免費	5301 K仅	5301 K僅	5301 K只需	5360 K
首选	5252 K新闻来源	5252 googleK来源	5252 google K来源	5341 K来源
首選	5252 K新聞來源	5341 K來源
""", '點': """
點擊	5358 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3172 K
가입해	3172 K 주세요
""", '값': """
값으로	3105 커피 한 잔 K 후원	3105 커피 한 잔 K 응원	3105 커피 한 잔 K 독립
""", '강': """
강조했다	3175 K
""", '계': """
계속	3052 K 읽으려면	3052 K 읽으시려면
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K 아래	11 K 후	70 K 없이	3135 K 차단	3137 K 차단기를
광고도	70 K
광고차단	3135 K	3137 K 프로그램을	3137 K 기능을
""", '구': """
구글	3064 K 뉴스에서
구독	50 K 회원은	3052 K 후 이용
구독료	3176 K
구독을	3172 K 신청하세요
구독자	3052 K 전용 기사	3052 K 전용 콘텐츠	3052 K 전용입니다	3052 K 전용 서비스	3173 K
구독자는	50 K
구독자만	3052 K 볼 수	3106 K 읽을
구독자에게만	3106 K 제공
구독하고	3064 K
구독하세요	3076 K	3172 K
구독하시면	3052 K
구독해	80 K 주세요	3063 K 주세요	3104 K 주셔서	3172 K 주세요
구독해주세요	3063 K
구독해주셔서	3104 K
""", '금': """
금요일	3104 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	3049 좋은 K 후원	3171 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	3052 전체 K 보려면	3106 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3105 K 응원해
기자에게	3077 K 연락해 주세요
""", '남': """
남겨주세요	3172 K
""", '네': """
네이버	3064 K 메인에서	3076 K 구독
네이버에서	3064 K 구독
""", '놓': """
놓치지	3172 K 마세요
""", '눌': """
눌러주세요	3172 K
""", '뉴': """
뉴스레터	78 K	3055 K 구독하기	3055 K 구독하세요	3055 K 신청하기	3055 K 구독 신청하기	3173 K	3176 K
뉴스레터로	3055 K 받아
뉴스레터를	3055 K 받아	3055 K 구독하세요	3055 K 구독해	3055 K 구독하고	3055 K 구독하면	3172 K 신청하세요
""", '다': """
다운로드하세요	3172 K
""", '달': """
달	3106 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3077 K 제보가	3173 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3102 K 삭제될	3102 K 삭제합니다	3102 K 통보	3102 K 예고	3102 K 운영자	3102 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3175 K
""", '독': """
독립	3173 K 언론
독립언론	3173 K
독립언론을	3105 K 지켜
독자	3117 K 후원으로	3172 K 여러분의	3173 K 여러분
독자님의	3050 K 후원	3117 K 후원으로
독자들의	18 K 후원	3117 K 후원으로	3141 K 후원
독자의	3117 K 후원으로	3141 K 후원	3173 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3104 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3172 K
""", '로': """
로그인	24 K	3052 K 후 이용
로그인이	3052 K 필요합니다	3052 K 필요한 서비스	3052 K 필요해요
로그인하거나	3172 K
로그인하고	3106 K 계속
로그인하면	3106 K 계속
로그인하시면	3052 K
""", '링': """
링크에서	3172 K 확인하세요
""", '마': """
마음에	3105 기사가 K 드셨다면
""", '만': """
만나보세요	3172 K
""", '말': """
말했다	3175 K
""", '매': """
매월	3174 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3104 K 보내드려요
메일함으로	3055 K 보내	3055 K 받	3055 K 배달	3055 K 전해
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3074 K 복제	3074 K 전재
무단전재	3073 K
무료	15 K 기사	3115 K 기사	3174 K 체험
무료로	15 K 볼 수 있는	3106 기사를 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3172 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3175 K
""", '보': """
보내	57 K 드립니다	3172 K 주세요
보내드리는	3104 K
보내드립니다	57 K	3104 K
보내주세요	3172 K
""", '본': """
본	3173 K 기사
본사의	3113 K 편집 방향	3113 K 편집방향
본지는	3173 K
본지의	3113 K 편집 방향	3113 K 편집방향
""", '분': """
분	0 K 읽기
분은	3077 알고 계신 K 기자	3077 알고 계신 K 제보
""", '브': """
브라우저가	10 K	3126 K 오디오를	3126 K 비디오를	3126 K 동영상을
브라우저는	3126 K 동영상
브라우저에서는	3126 K 동영상을
""", '사': """
사연을	3077 K 보내주세요	3077 K 보내 주세요
사전	3092 K 등록하기	3092 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3075 K 매체로	3075 K 출처로	3075 K 언론사	3075 K 매체
선호하는	3075 K 출처
""", '설': """
설명했다	3175 K
설문에	3172 K 참여하세요
설치하세요	3172 K
""", '세': """
세미나	3092 K 신청하기
""", '소': """
소식을	3104 K 전해드립니다
""", '속': """
속보를	3103 K 받아보세요
""", '수': """
수수료를	3109 K 받을 수 있습니다	3109 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3117 K 후원으로
시민의	3141 K 후원
시작하세요	3172 K
""", '아': """
아래에서	3172 K 확인하세요
""", '알': """
알려	3172 K 주세요
알려주세요	3172 K
알림	3059 K 받기	3059 K 설정
알림을	14 K	3103 K 켜고
""", '애': """
애드블로커	3135 K
애드블록	3135 K
애드블록을	3137 K
애드블록이	3137 K
""", '앱': """
앱	3059 K 다운로드	3059 K 설치	3103 K 설치하기
앱에서	3058 K 열기	3103 K 더 편하게	3172 K 확인하세요
앱으로	3058 K 보기	3103 K 더
앱을	3059 K 다운로드	3103 K 다운로드하세요	3103 K 설치하세요
""", '언': """
언론을	3105 독립 K 지켜
""", '여': """
여기서	3172 K 확인하세요
여러분	3173 K 덕분
여러분의	3077 K 제보를	3105 K 후원이	3141 독자 K 후원	3172 K 후원
""", '영': """
영상에서	3095 K 확인하세요	3095 K 확인할 수 있습니다	3172 K 확인하세요
영상으로	3095 K 확인하세요
영상을	3095 K 확인하세요
""", '온': """
온라인	3092 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3087 K 콘텐츠
""", '우': """
우리	84 K 앱에서	3173 K 기자
우리의	3173 K 저널리즘
""", '운': """
운영되고	3105 독자의 후원으로 K 있습니다
운영하는	3105 독자의 후원으로 K 독립언론	3105 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3049 K 주기
원고료로	3049 K 응원	3105 K 응원
원고료주기	3049 K
""", '월': """
월	3174 K #원
""", '유': """
유료	3052 K 구독자만
유튜브	3064 K 구독
""", '음': """
음성으로	3095 K 들으려면	3095 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3172 K
응원해	3050 K 주세요	3172 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3172 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3173 K 기사가	3173 K 기사는	3173 K 기사
이메일	3056 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	3055 K 입력하세요	3055 K 입력해 주세요	3055 K 입력해주세요	3055 K 입력하시면
이미	3106 K 구독자이신가요
이벤트에	3172 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3153 K 작성	3153 K 생성	3153 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3092 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3153 K 번역
자바스크립트가	3130 K
자바스크립트를	3130 K
자살예방	99 K
자주	3075 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3073 K 금지
재배포금지	3073 K
재생할	3126 K 수 없습니다
""", '저': """
저작권법	3074 K
저작권법의	3074 K
저작권자	3074 K
저작권자의	3074 K
저희	3173 K 뉴스레터	3173 K 채널	3173 K 앱
저희는	3173 K
저희를	3173 K
""", '적': """
적었다	3175 K
""", '전': """
전문을	20 K
전용	3052 회원 K 기사	3052 회원 K 콘텐츠	3052 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3175 K
""", '정': """
정기	3049 K 후원이	3049 K 후원으로
정기후원	3174 K
정기후원으로	3049 K
정기후원이	3049 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3127 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3077 K 부탁드립니다
제보는	3077 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3077 K 기다립니다	3077 K 받습니다
제보해	38 K 주세요	67 K 주세요	3172 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3109 K 링크
제휴링크	3109 K
""", '좋': """
좋아요	3076 구독과 K 부탁
좋아요를	3076 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3171 #건 K #건	3171 #개 K #개
""", '지': """
지금	3172 K 확인하세요	3172 K 신청하세요	3172 K 참여하세요
지켜주세요	3172 K
""", '차': """
차단	3137 광고 K 프로그램을	3137 광고 K 프로그램이	3137 광고 K 기능을
""", '채': """
채널	3063 K 추가하	3076 K 추가하기	3076 K 구독하기	3116 K 추가하고	3116 K 추가하면
채널에	3076 K 참여하세요
채널에서	3076 K 소식을	3172 K 확인하세요
채널을	3116 K 추가하고	3116 K 추가하면	3116 K 추가해	3116 K 구독하고	3116 K 구독하면
채용	3092 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3174 K 달
""", '추': """
추가해	3076 K 주세요
추가해주세요	3076 K
""", '친': """
친구	3076 K 추가하세요
""", '카': """
카카오톡	3063 K 채널 추가	3116 K 채널에서	3116 K 채널
""", '커': """
커피	54 K 한 잔 사
""", '콘': """
콘텐츠입니다	3127 외부 K.
""", '쿠': """
쿠키	3087 K 동의가
쿠키를	3087 K 허용해야	3087 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3092 K 보기
""", '파': """
파트너스	3109 K 활동
""", '팔': """
팔로우하기	3063 K	3076 K
팔로우하세요	3172 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3113 K 개인 의견으로	3113 K 개인 의견이며	3113 K 개인 의견입니다	3113 K 개인 의견임
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3109 K 받아
""", '활': """
활용	3073 ai 학습 및 K 금지
""", '회': """
회원	3052 K 전용입니다
회원가입	3052 K 후 이용	3052 K 후 볼	3052 K 후 읽	3052 K 후 계속	3052 K 후 무료	3172 K 후
회원가입은	3172 K
회원가입을	3172 K 하
회원가입하고	3172 K
회원가입하면	3106 K 월
회원가입하세요	3172 K
회원가입하시면	3172 K
회원만	3052 K 볼 수
""", '후': """
후원금	3176 K
후원으로	3049 K 응원	3105 독자의 K 운영됩니다
후원을	3050 K 부탁드립니다	3172 K 부탁
후원이	3049 K 큰 힘이 됩니다	3050 K 필요합니다	3050 K 큰 힘이 됩니다
후원하세요	3172 K
후원해	80 K 주세요	3049 K 주세요	3050 K 주세요	3172 K 주세요
후원회원의	3117 K 후원으로	3141 K 힘
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
