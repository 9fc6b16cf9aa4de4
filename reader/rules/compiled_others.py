"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3314
# comentário	2441
# comentários	2441
# gün ücretsiz deneyin	3118
# hozzászólás	1593
# komentářů	315
# komentāri	1983
# odpovedí	2855
# odpovědi	401
# odpovědí	401
# odpowiedź	2401
# příspěvků	315
# sekunden zurück	687
# válasz megjelenítése	1664
# σχόλια	734
# відповідей	3287
# відповідь	3287
# відповіді	3287
# коментарі	3198
# коментарів	3198
# комментариев	2568
# комментарий	2568
# комментария	2568
# ответ	2661
# ответа	2661
# ответов	2661
# תגובות	1487
# تعليقات	111
# نظر	1226
# कमेंट	1539
# € al mes durante # meses	1161
# € al mese per # mesi	1803
# € por mês durante # meses	2482
#% megtakarítás	1652
#か月無料	1823
#カ月無料	1823
#ヶ月無料	1823
#件のコメント	1839
#則留言	3376
#条评论	3376
""", 'a': """
a boltunkból	1638
a cikk a hirdetés alatt folytatódik	1589
a cikk a hirdetés után folytatódik	1589
a cikk automatikusan készült	1663
a cikk felhasználása engedélyköteles	1661
a cikk meg is hallgatható	1587
a cikk meghallgatása	1596
a cikk megosztása	1587
a cikk szerzői jogvédelem alatt áll	1661
a cikk zárolva van	1651
a cikket gépi hang olvassa fel	1642
a folytatáshoz regisztráljon	1581
a hanganyagot mesterséges intelligencia készítette	1642
a hirdetés után folytatjuk	1589
a hirdetés vége	1668
a hozzászólás lezárva	1664
a hozzászólások le vannak zárva	1664
a hét kvíze	1635
a kommentelés lezárult	1593
a könyv megrendelése	1638
a lejátszó betöltése	1642
a link másolva	1667
a lire également	1415
a mező kitöltése kötelező	1654
a nap kérdése	1635
a rovat további cikkei	1594
a szerző a lap munkatársa	1604
a szerző cikkei	1657
a szerző jogász	1604
a szerző közgazdász	1604
a szerző politológus	1604
a szerző további cikkei	1657
a szerző történész	1604
a szerző összes cikke	1657
a szerző újságíró	1604
a szöveg automatikusan készült	1663
a tartalmat nem tudjuk megjeleníteni	1640
a tartalom nem elérhető	1640
a tartalom nem jeleníthető meg	1640
a tartalom szerzői jogi védelem alatt áll	1661
a teljes cikk elolvasása	1657
a témában további cikkek	1594
a videó az ön országában nem játszható le	1642
a videó már nem elérhető	1642
a videó nem elérhető	1642
a videó nem elérhető az ön országában	1642
a videó nem játszható le	1642
a videólejátszó betöltődik	1642
a videót nem lehet lejátszani	1642
abo abschließen	534
abo auswählen	695
abo wählen	695
abonați-vă	2494
abonează-te	2494
abonelere özel	3118
abonner nå	2179
abonner på nyhetsbrevet	2184
abonnér	417
abonnér nu	417
abonnés	1382
abonnés uniquement	1455
abonē	1977
abonē jaunumus	2001
abonē un lasi visus rakstus	1977
abonēt	1977
abrir menú	1122
aby odtworzyć film, włącz javascript	2378
acasă	2508
accede a todos los contenidos sin límites	1161
accepter og fortsæt	490
acceptera och fortsätt	3041
acceptera och stäng	3041
acceptér	431
acceptér alle	490
acceptér og fortsæt	490
acceptér og vis	490
acceptă toate	2516
acceptă și afișează conținutul	2516
accéder à l'article	1382
aceitar e ver o conteúdo	2463
aceito receber comunicações e ofertas	2477
acest articol este rezervat abonaților	2531
acesta este ultimul tău articol gratuit	2531
acheter ce numéro	1442
achetez ce numéro	1442
activează alertele	2525
activează notificările	2525
actualités	1415
ad 광고	1915
adatkezelési tájékoztató	1640
adatvédelmi beállítások	1640
adatvédelmi tájékoztató	1640
adaugă un comentariu	2505
add meg az e-mail-címed	1599
además	1119
adhérer	1373
adj hozzá minket preferált forrásként	1666
adja meg az e-mail-címét	1599
adja meg az összeget	1649
adja meg e-mail-címét	1599
adomány	1579
adományozok	1579
adományozás	1579
adreça electrònica	283
adó # százalék	1649
adója #%-ával	1649
afișează conținutul	2516
afișează conținutul extern	2516
afișează originalul	2509
afmeld når som helst	504
afspilleren indlæses	492
agora não	2414
ai deja un abonament? autentifică-te	2531
ai kan begå fejl	513
ai kan gjøre feil	2278
ai kan göra fel	3064
ai kan göra misstag	3064
ai może popełniać błędy	2399
ai može griješiti	2760
ai može pogriješiti	2760
ai môže robiť chyby	2853
ai může chybovat	399
ai může dělat chyby	399
ai observat o greșeală	2505
ai sa môže mýliť	2853
ai segítségével készült	1663
ai által fordított	1663
ai által generált	1663
ai által generált tartalom	1663
ai सारांश	1554
ai से तैयार सारांश	1554
ai 요약	1915
ai-genererat innehåll	3065
ai-genereret resumé	442
ai-oversættelse	514
ai-resumé	442	514
ai-összefoglaló	1596
ai-översatt	3064
ai-översättning	3065
aicinām ievērot cieņu komentāros	1983
aiheeseen liittyvää	1286
aiheesta lisää	1286
aikaa jäljellä #	1335
aitäh liitumast	1198
aizvērt	1985
aizvērt reklāmu	1986
ai摘要	3396
ai重點整理	3396
ajouter à mes favoris	1401
ajouter à vos sélections	1401
ajándékozza a cikket	1587
ajándékozza a cikket barátjának	1587
ajánlataink	1594
ajánlja: outbrain	1668
ajánlja: taboola	1668
ajánljuk	1594
ajánljuk még	1594
ajánlott	1594	1652
ajánlott cikkek	1594
ajánló	1594
akceptuję	2311
akceptuję i kontynuuję	2376
akceptuję i przechodzę do serwisu	2376
akkurat nå	2200
ako chránime svoje zdroje	2850
ako chránime zdroje	2850
ako vypnúť adblock	2838
ako vypnúť blokovanie reklám	2838
aktuálny čas	2833
aktuálny čas #	2833
aktuální čas	378
aktuální čas #	378
aktuálně	316
akzeptieren und schließen	685
alkalmazás letöltése	1644
alkalmazás megnyitása	1644
alla bidrag hjälper	3050
alla rättigheter reserverade	3062
alle abo-angebote im überblick	626
alle angaben ohne gewähr	632
alle beiträge anzeigen	700
alle beiträge der autorin	700
alle beiträge des autors	700
alle bidrag hjælper	499
alle bidrag tæller	499
alle inhalte sind urheberrechtlich geschützt	673
alle newsletter im überblick	617
alle preise ohne gewähr	632
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	556
als bevorzugte quelle hinzufügen	712
als podcast hören	627
alte știri	2506
alterar preferências de cookies	2463
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2519
am înțeles	2509
amintește-mi mai târziu	2492
anderen betrag wählen	693
andet beløb	499
andra läser	19	2985
andra läser just nu	19
andra läste även	2985
andre har også lest	19
andre leser nå	2200
andre leste også	2200
andre læser	439
andre læser lige nu	439
andre læser også	19
andre læste også	439
angebot auswählen	695
angebot wählen	626
anhören	555
anhören # min	555
anketa dňa	2826
anmäl	3067
anmäl annons	3070
anmäl dig	2968
anmäl dig till nyhetsbrevet	2968
anmäl inlägg	3066
anmäl kommentar	3066
anna kelvollinen sähköpostiosoite	1347
anna äänesi	1328
annet beløp	2264
annonce - artiklen fortsætter nedenfor	430
annonces légales	1442
annoncørbetalt	87
annoncørbetalt indhold	87	447
annons - artikeln fortsätter nedan	2977
annons från våra partner	3070
annonsen slutar här	2977
annonser från google	3070
annonsinnehåll	2992
annonslänk	2977
annonsörsinnehåll	2992
annonsørinnhold	87	2208
annonsørsamarbeid	2284
ano, prosím	382
ano, rád	382
anonimni sandučić	2757
anonym brevlåda	3061
anonym tipslåda	3061
anonymná schránka	2850
anonymní schránka	396
anpassa inställningar	3041
anulezi oricând	2531
anuluj odpowiedź	2314
användarnamn	3053
användarnamn eller e-postadress	3052
användarvillkor	2978
anzeige schließen	714
anzeigensonderveröffentlichung	632
anúncio	2436
anúncios	2436
apmaksāts saturs	1986
app letöltése	1644
après la publicité	1406
após a publicidade	2436
apóyanos	1080
apúntate	1092
arată mai puțin	2509
arată tot	2509
arkadaşina gönder	3125
arkadaşinla paylaş	3125
article abonné	1382
article ajouté à vos sélections	1401
article précédent	1415
article réservé aux abonnés	1382
article sponsorisé	1442
articles associés	1415
articles liés	1415
articles recommandés	1415
articles récents	1415
articol exclusiv pentru abonați	2531
articole asemănătoare	2506
articole înrudite	2506
articoli più letti	1806
articolul continuă după reclamă	2502
articolul continuă mai jos	2502
articolul următor	2506
artikeln finns också som ljud	2973
artikeln fortsätter efter annonsen	2977
artikeln fortsätter nedan	2977
artikeln fortsätter under bilden	2977
artikeln går att lyssna på	2973
artikeln läses upp av en syntetisk röst	3043
artikeln är automatiskt genererad	3064
artikeln är låst	2963
artikeln är maskinöversatt	3064
artikeln är skapad automatiskt	3064
artikeln är skyddad av upphovsrätt	3062
artikeln är uppläst av en dator	2973
artikkel jätkub pärast reklaami	1182
artikkel jätkub reklaami järel	1182
artikkel täieneb	1180
artikkelen er låst	2179
artikkelen finnes også som lyd	2188
artikkeli jatkuu kuvan jälkeen	1280
artikkeli on konekäännetty	1356
artikkeli on suojattu tekijänoikeudella	1354
artikkelin lukee synteettinen ääni	1335
artikkelin voi myös kuunnella	1278
artiklen er låst	417
artiklen er læst op af en robot	426
artiklen findes også som lyd	426
artiklen fortsætter efter annoncen	430
artiklen fortsætter efter reklamen	519
artiklen fortsætter nedenfor	430
artiklen fortsætter under billedet	430
artiklen kan også høres	426
artiklen læses op af en kunstig stemme	492
artikli loeb ette tehishääl	1178
artiklit loeb tehishääl	1178
artykuł czytany przez syntezator mowy	2378
artykuł dla subskrybentów	2296
artykuł do słuchania	2378
artykuł premium	2387
artykuł sponsorowany	2310
artykuł zablokowany	2387
artykuły na e-mail	2299
artykuły partnerów	2405
artículo anterior	1119
artículo relacionado	1119
artículos recomendados	1165
artículos relacionados	1119
as notícias mais lidas	2485
ascultă	2499
aseta ensisijaiseksi lähteeksi	1360
aslini göster	3135
assine já	2419
atbalstīt	1977
atcel jebkurā laikā	1977
atradi kļūdu rakstā	1983
atvērt	1985
atšaukti galite bet kada	1936
aucun commentaire à ce niveau	1446
audio narrado por una voz automática	1144
audio vytvorila umelá inteligencia	2833
auf apple podcasts hören	607
auf spotify hören	607
ausgewählt für sie	631
auswahl bestätigen	685
auswählen	696
automaattinen käännös	1357
automaticky preložené	2853
automaticky přeloženo	399
automatické prehrávanie	2833
automatické přehrávání	378
automatický preklad	2854
automatický překlad	400
automatikus lejátszás	1642
automatisch übersetzt	708
automatische übersetzung	709
automatiskt översatt	3064
automatsko puštanje	2740
avfölj	3068
avfølg	2282
avis de décès	1442
avoimet työpaikat	1288
avregistrera dig när som helst	3055
avsluta när du vill	2963
avsluta när som helst	3055
avslutt når du vil	2179
avslå alle	2255
avís legal	272
ayrintilar için tiklayin	3134
ayrintilar için tiklayiniz	3134
az ai hibázhat	1663
az ai tévedhet	1663
az e-mail-címed	1654
az első hónap csak # ft	1581
az mi hibázhat	1663
az oldal tetejére	1657
az outbrain ajánlásával	1668
az ön e-mail-címe	1654
az ön neve	1654
az összefoglalót ai készítette	1663
az összefoglalót mi készítette	1663
az összes cikk	1657
az összes elfogadása	1640
az üzeneted	1654
aç	3135
añadir a favoritos	1104
añadir a mi lista	1164
añadir comentario	1115
añadir usuario	1085
aún no te has registrado	1085
ačiū, kad užsiprenumeravote	1961
""", 'b': """
bankkártyás támogatás	1649
bankovním převodem	385
banküberweisung	533
bara för dig som prenumererar	3052
bara för prenumeranter	3052
bare nødvendige	2255
bağiş yap	3117
bağiş yapin	3117
bağlantiyi kopyala	3125
başa dön	3134
bedste værdi	502
bei google als quelle hinzufügen	556
bei spotify hören	607
beitrag nicht mehr verfügbar	687
bejegyzés betöltése	1640
bejelentkezés	1581
bejelentkezés apple-fiókkal	1651
bejelentkezés facebookkal	1651
bejelentkezés google-fiókkal	1651
bekræft din e-mail	504
belépés	1581
belépés facebook-fiókkal	1651
belépés facebookkal	1651
belépés google-fiókkal	1651
benefício do assinante	2467
bere sintetični glas	2926
berite naprej z naročnino	2935
bestill nå	2253
beställ boken	3037
betalas årsvis	3052
betales årlig	2266
betales årligt	501
betalt innehåll	3070
betrag wählen	532
betygsätt receptet	61
betűméret	65
betűméret csökkentése	1667
betűméret módosítása	1667
betűméret növelése	1667
bez mišljenja	2735
bez zobowiązań	2387
bezárás	1578
beágyazott tartalom	1640
beállítás preferált forrásként	1666
beállítások mentése	1640
bidrag kan trækkes fra i skat	499
bieżący czas #	2378
bild in originalgröße	700
bild vergrößern	573	700
bildergalerie öffnen	700
bildirimleri aç	3173
bildirimleri açin	3173
bilety już w sprzedaży	2373
bitte füllen sie dieses feld aus	697
bitte geben sie eine gültige e-mail-adresse ein	697
bitte prüfen sie ihr postfach	697
bitte versuchen sie es später erneut	617
bitte versuchen sie es später noch einmal	697
bitte überprüfen sie ihr postfach	697
bize ulaşin	3131
bjud en vän på artikeln	2973
bjud oss på en kaffe	3050
bjud oss på kaffe	3050
bjud på en kaffe	3050
bli månadsgivare	2960
bli støttemedlem	2176
bliv fast støtte	499
bliv støtteabonnent	499
bliv støttemedlem	414
blokovať	2837
boletín	1092
bolo to užitočné	2853
brezplačna dostava	2923
browserul tău nu poate reda acest video	2516
brukervilkår	2193
bu haber abonelere özeldir	3118
bu içerik abonelere özeldir	3118
bugün değil	3116
bunlar da ilginizi çekebilir	3132
butlletí	283
buďte v obraze	305
bylo to pro vás užitečné	399
bylo to užitečné	399
bài cùng chuyên mục	3342
bài cùng tác giả	3342
bài khác	3315
bài liên quan	3315
bài mới nhất	3342
bài quảng cáo	3343
bài tiếp theo	3315
bài viết liên quan	3315
bài viết mới	3341
bài được dịch tự động	3341
bài đọc nhiều	3342
báo lỗi	3314
bármikor leiratkozhat	1599
bármikor leiratkozhatsz	1599
bármikor lemondhatja	1581
bármikor lemondható	1581
bäst värde	3053
bästa pris	3053
bình luận	3314
bình luận (#	3314
búsqueda	1122
bülten	3155
bülten üyeliği	3155
bültene abone oldunuz	3155
büyüt	3134
bądź na bieżąco	2299
bądź pierwszą osobą, która skomentuje	2401
błędny adres e-mail	2390
bővebben	1596
būkite pirmas	1942
būkite pirmas, pakomentavęs	1942
bạn có thể quan tâm	3315
bỏ qua	3298
""", 'c': """
cada aportació compta	286
cada aportación cuenta	1160
cada contribuição conta	2480
cadastre-se grátis	2419
califica este artículo	1115
cargar más	1122
carte de crédit	1381
cartão de crédito	2418
categorieën	2054
categorías	1119
caută	2508
ce contenu vous a-t-il été utile	1440
ce résumé vous a-t-il été utile	1440
cele mai citite știri	2534
cele mai noi știri	2506
celkem hlasovalo # čtenářů	371
celozaslonski način	2926
celá obrazovka	378
celý článek	318
celý článek zde	393
celý článok	2848
cerrar menú	1122
cerrar sesión	1085
cet article est en accès libre pour les abonnés	1455
cet article est lu par une voix de synthèse	1440
chcem dostávať upozornenia	2836
chcem odoberať	2845
chcete dostávat notifikace	381
chcete dostávat upozornění	381
chcete dostávať notifikácie	2836
chcete dostávať upozornenia	2836
chci dostávat upozornění	381
chci odebírat	305
chci podpořit	300
chci přispět	300
chi tiết	3318
chia sẻ	3305
chia sẻ bài viết	3305
chia sẻ facebook	3341
chia sẻ qua facebook	3341
chia sẻ ý kiến của bạn	3314
chuyên mục	3315
chuyển đến công thức	61
chép liên kết	3341
chính sách bảo mật	3313
chính sách bảo mật | điều khoản sử dụng	3313
chính sách cookie	3313
chính sách quyền riêng tư	3313
chấp nhận tất cả	3313
chấp nhận tất cả cookie	3313
chủ đề	3315
chủ đề liên quan	3315
chủ đề nóng	3342
cikk ajándékozása	1667
cikk elküldése ajándékként	1667
cikk feloldása	1651
cikk meghallgatása	1642
cikk megosztása	1587
cikk mentése	1587
cikk nyomtatása	1667
cikkünk frissül	1596
citeşte şi	2506
citește fără limite	2531
citește mai departe	2506	2508
citește mai mult	2506	2508
citește regulile comunității	2519
citește și	2506
citi šobrīd lasa	1979
citiți și	2506
cofnij zgodę	2376
col·labora	259
comentariul tău așteaptă moderarea	2519
comentează	2505
comentário	2441
comentário aguardando moderação	2473
comentários	2441
comentários exclusivos para assinantes	2473
commander ce numéro	1442
commentaire en attente de modération	1446
commerciële bijdrage	2099
commerciële content	2167
commerciële inhoud	2167
compre a edição impressa	2467
conditions générales	1408
conectează-te cu facebook	2531
conectează-te cu google	2531
confidentialité	1408
configuración	1112
configuración de cookies	1112
configurações de cookies	2438
conheça todas as nossas newsletters	2477
consigue tu entrada aquí	1146
consulta les normes de participació	275
consultez notre charte de modération	1446
consíguelo en tu quiosco	1146
contenu externe recommandé	1438
contenu proposé par notre partenaire	1442
contenu sponsorisé	1406
contenus recommandés	1459
contenus sponsorisés	1406	1415
conteúdo de marca	2436
conteúdo exclusivo	2419
conteúdo exclusivo para assinantes	2482
conteúdo externo	2463
conteúdo externo recomendado	2463
conteúdo para assinantes	2419
conteúdo patrocinado	2436
conteúdo premium	2482
conteúdo produzido pela marca	2467
conteúdo relacionado	2445
conteúdos relacionados	2485
contingut només per a usuaris registrats	287
continua após a publicidade	2436
continua després de l'anunci	277
continuar leyendo aquí	1085
continuarea articolului după reclamă	2521
continue a ler esta notícia	2485
continuer après la publicité	1406
continuă cu apple	2531
continuă cu facebook	2531
continuă cu google	2531
continuă să citești după publicitate	2521
continúa abajo	1110
contáctanos	1115
conținut disponibil doar utilizatorilor înregistrați	2531
conținut extern	2516
conținut extern recomandat	2516
conținut pentru abonați	2494
conținut premium	2531
conținut sponsorizat	87	2502
cookie beállítások	1640
cookie-beállítások	1640
cookieinställningar	2978
cookieの設定	1836
cookie政策	3372
cookie設定	1836	3372
cookie设置	3372
copia l'enllaç	266
copiază link	2499
copiază linkul	2499
copy link thành công	3341
correo electrónico	1092
coś poszło nie tak	2391
coś poszło nie tak. spróbuj ponownie	2390
coś poszło nie tak. spróbuj ponownie później	2390
creează cont	2494
créer mon compte	1382
créer un compte	1382
créer une alerte	1448
créer une alerte sur ce thème	1448
csak a szükséges sütik	1640
csak a szükségesek	1640
csak előfizetők számára	1651
csak előfizetőknek	1581
csomagok megtekintése	1651
cumpără revista	2521
czy artykuł był pomocny	2399
czy artykuł był przydatny	2399
czy ten artykuł był pomocny	2399
czy to było pomocne	2399
czyta głos ai	2378
czytaj całość	2321
czytaj cały artykuł	2393
czytaj również	2318
czytaj także	2318
czytaj też	2318
czytaj też nasze inne artykuły	2318
czytaj więcej	2318	2321
czytaj więcej o	2318
czytane przez głos syntetyczny	2378
các tin khác	3315
cât de util a fost acest articol	2519
címkék	1594
címlap	1594
címlapra	1657
címlapról ajánljuk	1594
có lẽ để sau	3298
có thể bạn quan tâm	19	3315
có thể bạn thích	19
cùng chuyên mục	3315
cùng chủ đề	3342
cùng tác giả	3342
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
da, želim	2744	2930
dagens fråga	3034
dagens spørgsmål	485
dagens spørsmål	2250
daha az göster	3135
daha fazla göster	3134
daha fazla haber için tiklayin	3134
dalies ar šo rakstu	1982
dalinkitės	1936
dalinkitės straipsniu	1941
dalsza część artykułu pod materiałem wideo	2310
dalsza część artykułu pod wideo	2310
dalsza część tekstu pod wideo	2310
dalīties	1977
dalīties ar draugiem	1982
dalīties facebook	1982
další	318
další foto	393
další fotografie	393
další snímek	393
další strana	318
další video	378
další z rubriky	316
další zprávy	316
další článek	316
další články	19	316
další články od autora	393
další čtení	316
danke für dein feedback	611
danke für ihr feedback	611
danke für ihre stimme	679
danke fürs abstimmen	679
danos tu opinión	1151
dans l'actualité	1459
dans la même catégorie	1415
dans la même rubrique	1415
dans la même série	1415
dar lze odečíst z daní	385
dar si můžete odečíst z daní	385
darovat jednorázově	385
darovat měsíčně	385
darovat článek	308
darovať	2772
darovať jednorazovo	2840
darovať mesačne	2840
darovať článok	2780
darowiznę możesz odliczyć od podatku	2385
darujte nám # %	2840
darujte tento článek	308
darujte tento článok	2780
das könnte dich auch interessieren	570
das könnte ihnen auch gefallen	570
das könnte sie auch interessieren	570
das könnte sie interessieren	570
das video ist in ihrem land nicht verfügbar	687
das video ist leider nicht mehr verfügbar	687
das video ist nicht mehr verfügbar	687
das video ist nicht verfügbar	687
das wichtigste in kürze, zusammengefasst von ki	601
datenschutzerklärung	563
daugiau šia tema	1938
dať spätnú väzbu	2853
deaktivér din adblocker	497
deblochează articolul	2531
deine stimme wurde gezählt	679
deixar um comentário	2441
deixe um comentário	2441
del på e-mail	518
del på e-post	2188
del på facebook	426	2188
del på mail	426
del på twitter	426	2188
del på whatsapp	2283
del på x	426	2188
dela inlägget	2973
dela på facebook	2973
dela på twitter	2973
dela på whatsapp	3069
dela på x	2973
dela som gåva	3069
deli po e-pošti	2950
deli članek	2874
delite članek	2874
den här artikeln är låst	3052
den här artikeln är skyddad av upphovsrättslagen	3062
den här videon är inte längre tillgänglig	3043
den här videon är inte tillgänglig	3043
denne artikel er låst	501
denne artikkelen er låst	2266
denne saken er låst	2266
denne video er ikke længere tilgængelig	492
denne video er ikke tilgængelig	492
der er opstået en fejl	504
der opstod en fejl. prøv igen senere	504
dernière minute	1415
dernières actualités	1415
dernières infos	1415
dernières nouvelles	1415
desa per llegir després	289
desbloquear artículo	1161
desbloqueie este conteúdo	2482
det er gratis å opprette en bruker	2179
det går inte att visa innehållet	3041
det har oppstått en feil	2269
det här innehållet kan inte visas	3041
det här innehållet är inte tillgängligt	3041
det læser andre	439
det oppsto en feil. prøv igjen senere	2269
det är gratis att skapa ett konto	2963
detaylar için tiklayin	3134
detaylar için tiklayiniz	3134
detta material är skyddat enligt lagen om upphovsrätt	3015
detta är en annons	2977
detta är en plusartikel	2963
dette indhold er ikke tilgængeligt	490
devam etmek için üye girişi yapin	3118
devami için abone olun	3118
devamini okumak için abone olun	3118
diese funktion steht nur angemeldeten nutzern zur verfügung	627
dieser inhalt ist nicht mehr verfügbar	685
dieser inhalt ist nicht verfügbar	685
dieser kommentar wurde gelöscht	710
dieses video ist in deinem land nicht verfügbar	687
dieses video ist in ihrem land nicht verfügbar	687
dieses video ist leider nicht mehr verfügbar	687
dieses video ist nicht mehr verfügbar	687
dieses video ist nicht verfügbar	687
din aceeași categorie	2506
din aceeași secțiune	2534
din röst har registrerats	3034
din röst är räknad	3034
disponibil în app store și google play	2525
disponibilă în app store și google play	2525
distribuiți	2499
diğer haberler	19	3132
diğer okurlar bunlari okuyor	3132
dla prenumeratorów	2387
dla subskrybentów	2296
dlaczego widzę tę reklamę	2405
do fotogalérie	2848
do galérie	2848
do góry	2321
do košíka	2829
do košíku	374
do speciálu	393
doar abonații pot comenta	2519
doar pentru abonați	2494
doação mensal	2415
doação única	2415
doba čtení # min	318
dodaj do moich tematów	2403
dodaj jako preferowane źródło	2403
dodaj kao željeni izvor	2763
dodaj nas do preferowanych źródeł	2403
dodaj nas do wyjątków	2383
dodaj u košaricu	2737
dodaj v košarico	2923
dogodila se greška. pokušajte ponovno	2752
dolgozzon nálunk	1596
domiciliación bancaria	1084
domů	318
dona suport al periodisme en català	286
donación mensual	1080
donación única	1080
donați	2493
donează	2493
donează acum	2493
donează lunar	2493
donează lunar # euro	2530
donează lunar # lei	2530
doner nå	2176
doniraj mesečno	2747	2933
doniraj mjesečno	2747
données personnelles	1408
donér	414
donér nu	414
doporučeno outbrain	405
doporučeno taboola	405
doporučené	316
doporučené články	316
doporučuje outbrain	405
doporučujeme	316	388
doporučujeme přečíst	316
doporučujeme také	316
dosegli ste omejitev člankov	2935
dosegnuli ste ograničenje članaka	2749
dozvoli obaveštenja	2743
dołącz do dyskusji	2367
dołącz do nas	2293
dołącz do newslettera	2299
došlo je do greške. pokušajte ponovo	2752
došlo je do pogreške. pokušajte ponovno	2752
došlo k chybě	390
došlo k chybě. zkuste to prosím později	390
drukāt	1982
drukāt recepti	61
du använder en adblocker	3048
du använder en annonsblockerare	3048
du er nå påmeldt	2184
du er nå påmeldt nyhetsbrevet	2184
du följer	3068
du följer det här ämnet	3068
du följer nu	3068
du följer redan	3068
du följer redan ämnet	3068
du følger allerede	2282
du følger allerede dette emne	517
du følger allerede dette temaet	2282
du følger allerede emnet	517
du følger dette emne	517
du følger dette temaet	2282
du følger emnet	517
du følger nå	2282
du har nådd grensen	2266
du har nået din grænse	501
du har nått din gräns	3052
du har redan röstat	3034
du har slået adblock til	497
du kan när som helst avregistrera dig	3055
du kan när som helst avsluta prenumerationen	2968
du kan når som helst melde deg av	2184
du kan opsige når som helst	417
du kan trække beløbet fra i skat	499
du kanske också gillar	2985
du modtager snart en bekræftelse på mail	422
du même auteur	1415
du prenumererar nu på nyhetsbrevet	2968
du verkar använda en annonsblockerare	3048
du vil kanskje også like	2200
du är nu anmäld	3055
dziękujemy za głos	2370
dziękujemy za oddanie głosu	2370
dziękujemy za przesłanie formularza	2390
dziękujemy za udział w sondzie	2370
dziękujemy za wiadomość	2390
dziękujemy za zapis	2299
dziękujemy! sprawdź skrzynkę	2390
dành cho bạn	3315
dành cho thuê bao	3300
dárkovat článek	301
dát zpětnou vazbu	399
därefter # kr/mån tills du säger upp	2963
débloquer l'article	1382
débloquez cet article	1455
déconnexion	1382
découvrir l'offre	1382
découvrir nos offres	1455
découvrir toutes nos offres d'abonnement	1455
déjà un compte	1382
déjà un compte ? connectez-vous	1382
délka	379
délka #	378
déplier	1419
détails	1419
dölj	2989
dölj annons	3070
dölj bildtext	3058
dölj svar	3066
dāvini rakstu	1982
dāvini rakstu draugam	1982
děkujeme za hlas	371
děkujeme za hlasování	371
děkujeme za odběr	390
děkujeme za přihlášení	305
děkujeme za vaši zprávu	390
děkujeme za váš hlas	371
děkujeme za zprávu	390
dĺžka	2834
dĺžka #	2833
""", 'e': """
e-bülten	3155
e-bülten aboneliği	3155
e-mail alebo používateľské meno	2842
e-mail cím	1654
e-mail ili korisničko ime	2749
e-mail inválido	2477
e-mail nebo uživatelské jméno	387
e-mail-cím	1654
e-mail-cím vagy felhasználónév	1651
e-mailová adresa	305
e-posta gönder	3125
e-postadress eller användarnamn	3052
e-pošta ali uporabniško ime	2935
e-poštni naslov	2938
edición digital	1085
edición impresa	1085
editörün seçtikleri	3132
edição impressa	2419
eget beløb	499
eget beløp	2264
egyedi összeg	1649
egyszeri adomány	1649
egyszeri támogatás	1579
egyszeri támogatás küldése	1649
egyéb összeg	1649
ehkä myöhemmin	1269
ei mielipidettä	1329
ei tänään	1269
ei vielä tunnusta	1344
eikö sinulla ole tunnusta	1344
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	697
eiti į receptą	61
ekskluzivno za naročnike	2935
el millor de la setmana a la teva bústia	283
el més llegit	263
el més vist	290
el. paštas	1961
eldste først	2280
elfelejtett jelszó	1581
elfelejtette a jelszavát	1651
elfogadom és folytatom	1640
elfogadom és megjelenítem	1640
elfogadás és folytatás	1640
elige tu suscripción	1161
elküldés	1655
elküldöm	1587	1655
elküldöm e-mailben	1667
ellenőrizd a postafiókod	1654
ellenőrizze a postafiókját	1654
elmentem későbbre	1587
elolvasom később	1667
elolvasta az összes ingyenes cikkét	1651
elrejtés	1597
els lectors també han llegit	290
elérte a havi limitet	1651
elírást talált	1593
előfizetek	1581
előfizetés	1581
előfizetési csomagok	1651
előfizetési lehetőségek	1651
előfizető vagyok	1651
előfizetői ajánlat	1638
előfizetői előny	1638
előfizetői kedvezmény	1638
előfizetői tartalom	1581
előfizetőknek	1581
előfizetőként megoszthatja a cikket	1587
előző	1596
előző cikk	1594
előző fotó	1657
előző kép	1657
előző oldal	1657
email cím	1654
emlékeztess később	1578
emlékezz rám	1651
emlékezzen rám	1651
emme voi näyttää sisältöä	1333
emme voi näyttää tätä sisältöä	1333
empfehlungen für sie	631
en este artículo	1119
en çok okunan	3132
en çok okunan haberler	3132
en çok okunanlar	3132
endast för dig som är prenumerant	3052
endast för medlemmar	3052
endast nödvändiga	3041
endast nödvändiga cookies	3041
endre tekststørrelse	2283
engangsbeløb	414
engangsbeløp	2264
engedélyezem	1646
engedélyezés	1646
engångsgåva	2960
enllaç copiat	289
ensemble, faisons vivre un média libre	1454
enthält werbung	560
enviar comentário	2441
enviar corrección	1115
envoyer à un ami	1401
envoyer à un proche	1401
envoyez-nous vos témoignages	1436
epizód letöltése	1642
eredeti megjelenítése	1597
eredmények	1597
eredmények megtekintése	1635
erinnern sie mich später	528
erről bővebben itt írtunk	1596
erről is írtunk	1594
erről itt írtunk bővebben	1596
erscheint täglich	617
erscheint wöchentlich	617
erősítse meg az e-mail-címét	1654
es gratis y solo te llevará un minuto	1157
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	617
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	697
escreva um comentário	2441
escriu el teu correu electrònic	283
esi pirmais, kas komentē	1983
esimene kuu # €	1173
esta funcionalidad es sólo para registrados	1085
esta matéria foi útil para você	2465
esta notícia foi útil	2465
este espaço é moderado pela redação	2473
este resumo foi útil	2465
estás de acuerdo? vota	1151
estä	1339
ethvert bidrag hjælper	499
etický kodex redakce	396
etický kódex redakcie	2850
etkö ole tilaaja	1344
etkö ole vielä tilaaja	1344
ett fel har uppstått	3055
ett fel uppstod. försök igen senare	3055
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	697
evaluează rețeta	61
evästeasetukset	1281
evästeet	1281
evästekäytäntö	1333
exclusiv pentru abonați	2531
exklusiv für abonnenten	695
exklusiv für mitglieder	695
exklusivt för medlemmar	3052
exklusivt för prenumeranter	3052
exkluzív tartalom előfizetőknek	1651
experimente grátis por um mês	2482
externt innehåll	3041
externí obsah	376
externý obsah	2831
ez a cikk zárolt	1651
ez a mező kötelező	1654
ez a tartalom nem elérhető	1640
ez a tartalom nem jeleníthető meg	1640
ez a videó már nem elérhető	1642
ez a videó nem elérhető	1642
ez is érdekelhet	1594
ez is érdekelheti	1594
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	1640
ezt a témát már követi	1666
ezt is ajánljuk	1594
ezt olvasta már	1594
ezt olvastad már	1594
eén keer toestaan	2138
ešte nemáte predplatné	2842
ešte nemáte účet	2842
ești de acord? votează	2519
ești deja abonat	2539
ești deja abonată	2539
""", 'f': """
facebook'ta paylaş	3125
facebookでシェア	1830
facebookでシェアする	1830
faktureras årligen	3052
faktureres årlig	2266
faktureres årligt	501
faça login	2419
faça uma pergunta sobre esta reportagem	2465
felhasználási feltételek	1640
felhasználási jog vásárlása	1661
felhasználónév	1652
felhasználónév vagy e-mail	1651
feliratkozás	1654
feliratkozás hírlevélre	1654
feliratok megjelenítése	1642
fes una donació	259
fiecare donație contează	2530
fiecare leu contează	2530
film jest niedostępny w twoim kraju	2378
film nie jest już dostępny	2378
film niedostępny	2378
fizetett együttműködés	1668
fizetett hirdetés	87	1589
fiók létrehozása	1581
fiókom	1581
foglalja le helyét	1638
folytatás a hirdetés után	1668
folytatás apple-fiókkal	1651
folytatás facebookkal	1651
folytatás google-fiókkal	1651
folytatás google-lel	1651
folytatás kikapcsolás nélkül	1647
forstået	443
forstått	2204
forstør	507
forstør billede	442
forstør billedet	507
forstørr	2272
forstørr bilde	2203
forstørr bildet	2272
fortsett uten å slå av	2262
fortsett uten å støtte	2175
fortsätt läsa efter annonsen	2977
fortsätt med apple	3052
fortsätt med e-post	3052
fortsätt med facebook	3052
fortsätt med google	3052
fortsätt utan att stänga av	3048
fortsätt utan att stödja	2959
fortsæt med apple	501
fortsæt med at læse	430
fortsæt med e-mail	501
fortsæt med facebook	501
fortsæt med google	501
fortsæt uden at slå fra	497
fortsæt uden at støtte	413
fotogalería	1119
fotoğraflari görmek için tiklayin	3134
fra vores annoncører	519
fra vår butikk	2253
fra våre partnere	2284
friss hírek	1594
frissítse az oldalt	1648
fråga vår ai om artikeln	2981
från vår butik	3037
från våra annonsörer	3070
från våra partner	3070
frühbucher-tickets	682
frühbucherrabatt sichern	682
fuld skærm	492
fuldskærm	442
fullskärm	3043
fyll i fältet	3055
fäll ihop	2989
fäll ut	2989
fältet är obligatoriskt	3055
få adgang	417
få artiklen læst op	426
få de vigtigste nyheder hver morgen	422
få de viktigaste nyheterna varje morgon	2968
få de viktigste nyhetene hver morgen	2184
få læst artiklen op	492
få notifikationer	495
få notiser	3046
få nyheder på mail	422
få nyheter på e-post	2184
få nyheter på mejlen	2968
få overblikket her	442
få tilgang	2179
få varsel når vi skriver om dette	2203
få varsler	2260
följ	2974
följ det här ämnet	3068
följ direktrapporten	3058
följ författaren	3068
följ journalisten	3068
följ liverapporten	3058
följ oss	2974
följ skribent	2974
följ skribenten	3068
följ ämne	3068
följ ämnen	3068
följ ämnet	2974
för prenumeranter	2963
förderer werden	529
fördermitglied werden	529
föregående	2988
föregående artikel	2985
föregående bild	3058
föregående sida	3058
förnamn	3056
förstora	2988
förstora bild	3058
förstora bilden	3058
försök igen senare	3055
føj til foretrukne kilder	517
føj til mine emner	517
følg	427	2189
følg dette emne	517
følg dette temaet	2282
følg direkte	2272
følg direktesenteret	2272
følg emne	427
følg emnet	2282
følg forfatter	2282
følg forfatteren	2282
følg ikke længere	517
følg journalist	2282
følg journalisten	2282
følg liveblog	507
følg livebloggen	507
følg os	427
følg oss	2189
følg sagen her	442
følg saken direkte	2272
følg skribent	517
følg skribenten	517
følg tema	2189
følg temaet	2282
følg temaet og få varsel	2203
für abonnenten	534
für den newsletter anmelden	542
für dich empfohlen	631
für sie empfohlen	631
für sie entstehen keine mehrkosten	632
fă o donație	2493
fără obligații	2531
fără tine nu putem	2530
főoldal	1657
""", 'g': """
galerie schließen	700
galerie öffnen	700
galeriyi aç	3134
galeriyi görmek için tiklayin	3134
galéria	1596
galéria bezárása	1657
galéria megnyitása	1657
galéria megtekintése	1596
garanta já o seu ingresso	2467
gaver kan trækkes fra i skat	499
ge en engångsgåva	3050
ge en gåva	3050
ge återkoppling	3064
gefällt mir	711
gefällt mir nicht	711
gelesen von einer künstlichen stimme	687
gem til læseliste	426
generisano veštačkom inteligencijom	2760
genindlæs siden	498
genişlet	3135
giriş	3118
giriş yap	3118
giriş yapin	3118
giriş yapin veya üye olun	3118
giv et beløb	499
giv et engangsbeløb	499
giv os feedback på artiklen	434
già abbonato	1741
già registrato	1741
gjenstående tid	2257
gjenstående tid #	2257
gjenstående tid -#	2257
glasnoća	2741
gli articoli più letti	1806
glömt ditt lösenord	3052
glömt lösenord	2963
glömt lösenordet	3052
godišnja naplata	2749
godišnja pretplata	2749
godišnje	2750
godišnje plaćanje	2749
godkänn	2978
godkänn alla	2978
godkänn alla cookies	3041
godkänn och fortsätt	3041
godkänn och visa	3041
google hirdetések	1668
google-hirdetések	1668
gorące tematy	2318
gracias por tu opinión	1144
großansicht	700
gràcies per la teva opinió	275
gràcies per votar	275
gràcies, ja estàs subscrit	283
guardar artículo	1104
guardar para después	1164
guardar para leer después	1164
gå ikke glip af	439
gå ikke glip af noget	422
gå ikke glipp av noe	2184
gå til forsiden	2272
gå til hovedindhold	507
gå til indhold	442
gå til innhold	2272
gå til liveblog	507
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	485
gå til shop	488
gå til toppen	507
gå till receptet	61
gåvolänk	3069
gépi felolvasás	1642
gépi fordítással készült	1663
géppel fordítva	1663
gérer les cookies	1408
gérer les préférences	1438
gérer mes alertes	1448
gérer mes choix	1408
gérer vos préférences de cookies	1438
góp ý	3314
gör quizzet	3034
gör testet	3034
gündem	3132
günün haberleri	3132
günün özeti	3132
głosuj	2371
głośność	2379
gợi ý	3315
gửi	3314
gửi bình luận	3314
gửi cho bạn bè	3341
gửi email	3305
gửi ý kiến	3314
""", 'h': """
haber bülteni	3155
haber güncelleniyor	3134
haberi arkadaşina hediye et	3125
hai già un account	1741
hallitse evästeitä	1333
hang letöltése	1642
hanganyag letöltése	1642
hangerő	1643
hantera inställningar	3041
har du sett något	3061
harici içerik	3134
haritayi aç	3135
has arribat al límit d'articles gratuïts	287
has iniciado sesión	1142
hasznos volt az összefoglaló	1593
hasznosnak találta a cikket	1593
hasło	2388
havi előfizetés	1651
havi fizetés	1651
havi rendszeres támogatás	1649
havi támogatás	1579
hayir teşekkürler	3116
hayir, teşekkürler	3116
haz una pregunta sobre este artículo	1144
he leído y acepto la política de privacidad	1157
he llegit i accepto la política de privacitat	272
hela artikeln fortsätter nedan	2977
helskärm	3043
helskärmsläge	3043
helyesbítési szabályzat	1660
hepsini gör	3134
hesap oluştur	3118
hi estàs d'acord? vota	275
hiba bejelentése	1660
hiba jelentése	1597	1660
hiba történt	1655
hiba történt, próbálja újra később	1654
hiba történt. próbálja újra	1654
hiba történt. próbálja újra később	1654
hibabejelentés	1660
hibás e-mail-cím	1654
hibát talált	1593
hibát talált a cikkben	1660
hibát találtál	1660
hibát találtál a cikkben	1660
hier reinhören	607
hinweis schließen	528
hirdetés	1589
hirdetés bezárása	1589
hirdetés elrejtése	1668
hirdetés jelentése	1668
hirdetés vége	1668
hirdetés, görgessen tovább	1589
hirdetésblokkolót használsz	1647
hirdetések engedélyezése	1648
hirdetések kikapcsolása	1668
hivatkozás másolva	1667
hivatkozás másolása	1667
hjälp oss att rätta fel	2981
hlasitosť	2834
hlasovalo # lidí	371
hlasovalo # čtenářů	371
hlasovat v anketě	371
hlasovať	2827
hlasovať v ankete	2826
hlavná stránka	2848
hlavné správy	2777
hlavní stránka	393
hlavní zprávy	316
ho già donato	1735
hogyan kapcsolhatom ki a hirdetésblokkolót	1647
hogyan védjük forrásainkat	1660
hoje não	2414
hoppa till huvudinnehåll	3058
hoppa till innehåll	2988
hoppa till innehållet	3058
hoppa över inlägg från facebook	2988
hoppa över inlägg från instagram	2988
hoppa över inlägg från x	2988
hozzáadás a kedvenc forrásokhoz	1666
hozzáadás a témáimhoz	1666
hozzáadás preferált forrásként	1666
hozzájárulás kezelése	1640
hozzájárulás módosítása	1640
hozzájárulás visszavonása	1640
hozzájárulások kezelése	1640
hozzászólok	1593
hozzászólás	1593
hozzászólás elküldése	1664
hozzászólás jelentése	1664
hozzászólás küldése	1664
hozzászólási szabályzat	1664
hozzászólások	1593
hozzászólások megjelenítése	1664
hozzászólások megtekintése	1593
hrať	2827
hrať teraz	2826
hrát	372
hrát teď	371
hvala za sporočilo	2938
hvala za vaš glas	2734	2920
hver krone hjælper	499
hver krone tæller	499
hvert bidrag hjælper	499
hylkää	1281
hylkää kaikki	1281
hyppää reseptiin	61
hyppää sisältöön	1350
hyväksy	1281
hyväksy evästeet	1281
hyväksy ja jatka	1333
hyväksy ja näytä	1333
hyväksy ja sulje	1333
hyväksy kaikki	1281
hátralévő idő	1642
hátralévő idő #	1642
hátralévő idő -#	1642
hämta på google play	3045
här kan du kommentera artikeln	2981
håll dig uppdaterad	2968
håll mig inloggad	3052
hírfolyam	1594
hírlevelek	1599
hírlevél	1599
hírlevél-feliratkozás	1599
hívj meg minket egy kávéra	1649
hívjon meg minket egy kávéra	1649
hören sie diesen artikel	607
hør saken	2188
""", 'i': """
i den här artikeln	3058
i più commentati	1767
i più letti	1767
i più letti della settimana	1806
i più visti	1767
iba nevyhnutné	2831
iba pre predplatiteľov	2773
ich unterstütze schon	528
identifícate	1161
idi na sadržaj	2755
időtartam	1643
időtartam #	1642
ielogojies, lai komentētu	1983
ienākt	1977
iesakām	1979
igen, kérek	1646
igen, kérem	1646
igen, köszönöm	1646
ihre meinung zählt	566
ihre stimme wurde gezählt	679
ikke abonnent ennå	2266
ikke gå glipp av	2200
ikke nå	2175
il tuo browser non può riprodurre il video	1784
il tuo commento sarà pubblicato dopo l'approvazione	1794
iletişim	3131
ilgili içerikler	3132
ilginizi çekebilecek haberler	3132
ilginizi çekebilir	3132
ilmoita asiavirheestä	1285
ilmoita virheestä	1285
imam račun	2749	2935
imate namig? pišite nam	2943
imate priču za nas	2757
imię	2391
imię i nazwisko	2391
imprimir artículo	1164
imprimir esta matéria	2484
in bài	3305
in bài viết	3305
in công thức	61
in trang này	3341
inbäddat innehåll	3041
indhold fra annoncør	519
indholdet er ikke tilgængeligt	490
indlæg fra facebook	442
indlæg fra instagram	442
indlæs flere	442
indlæs indhold	490
indlæs opslag	490
indlæs video	490
indlæser afspiller	492
indlæser video	492
indtast beløb	499
inga kommentarer än	3066
ingen åsikt	3035
ingresá	1161
ingyen, spam nélkül	1654
ingyenes regisztráció	1581
ingyenes szállítás	1638
inicia sesión	1085
inicia sessió	260
iniciar sesión	1085
iniciar sesión con apple	1161
iniciar sesión con facebook	1161
iniciar sesión con google	1161
iniciar sessão	2419
inicie sesión	1085
inläst av en syntetisk röst	3043
inne artykuły	2318
innehåll från annonsör	3070
innehåll från våra partner	3070
innehållet kan inte visas	3041
innhold fra annonsør	2208
innhold fra våre annonsører	2284
innhold fra våre partnere	2284
inscription à la newsletter	1391
inscrivez-vous à notre newsletter	1391
insira o seu endereço de email	2477
instalează aplicația	2525
inställningar	2978
inte prenumerant än	3052
integritetsinställningar	3041
introduce un email válido	1157
intră în cont	2494
invítanos a un café	1080
iná suma	2840
início	2448
ir para o conteúdo	2448
irány a bolt	1638
irányítószám	1655
isključi zvuk	2740
isključio sam blokator oglasa	2745
isključite adblock	2745
isključite blokator oglasa	2745
ispiši	2683
ispiši recept	61
ispiši članak	2764
ispravci i pojašnjenja	2757
istediğiniz zaman abonelikten çikabilirsiniz	3155
istediğiniz zaman iptal edin	3118
iz naše trgovine	2737	2923
iz našeg shopa	2737
izberi naročnino	2935
izberite naročnino	2935
izbor uredništva	2871
izdrukāt	1982
izmēģini # dienas bez maksas	1977
içeriğe geç	3134
iş birliği	3127
išbandykite # dienų nemokamai	1936
išorinis turinys	1954
išsaugoti	1941
išsaugoti straipsnį	1941
""", 'j': """
j'ai déjà donné	1372
j'ai déjà un compte	1382
ja hi estàs subscrit	287
ja hi estàs subscrit? entra	287
ja n'ets subscriptor? inicia sessió	260
ja tens compte? inicia sessió	287
ja, gärna	3047
ja, slå på	3047
jaa sähköpostilla	1361
jaa twitterissä	1278
jaa x:ssä	1278
jag förstår	2978
jag har stängt av annonsblockeraren	3048
jag har stängt av den	3049
jag har stängt av min annonsblockerare	3048
jag stödjer redan	2959
jaga sõbraga	1178
jak chronimy nasze źródła	2396
jak chronimy źródła	2396
jak chráníme své zdroje	396
jak chráníme zdroje	396
jak vypnout blokování reklam	383
jak wyłączyć adblocka	2383
jak wyłączyć blokowanie reklam	2383
jakość	2379
jatka sähköpostilla	1344
jaunākie	1979
jautā mākslīgajam intelektam	1983
javascript ei ole käytössä	1335
javascript er slået fra	492
javascript er slått av	2257
javascript je isključen	2740
javascript je vypnutý	378
javascript jest wyłączony	2378
javascript måste vara påslaget	3043
javascript on pois päältä	1335
javascript är avstängt	3043
javascript är inaktiverat	3043
javascript вимкнено	3264
javascript отключен	2638
javascript отключён	2638
javítások és pontosítások	1660
je commande ce numéro	1442
je gère mes cookies	1408
je soutiens déjà	1372
jede spende zählt	621
jede unterstützung hilft	693
jeder beitrag zählt	621
jeder euro zählt	621
jederzeit kündbar	695
jednorazový dar	2840
jednorazový príspevok	2840
jednorázový dar	385
jednorázově	300
jeg forstår	2193
jeg har slået den fra	498
jeg har slået min adblocker fra	497
jeg har slått av annonseblokkering	2262
jeg har slått den av	2263
jeg støtter allerede	413	2175
jegyek itt kaphatók	1596
jegyvásárlás	1638
jelenlegi idő	1642
jelenlegi idő #	1642
jelentkezzen be vagy regisztráljon	1581
jelentés	1665
jelszó	1652
jelszó megjelenítése	1651
jen nezbytné cookies	376
jen pro předplatitele	301
jesteś już prenumeratorem	2387
jesteś już subskrybentem	2387
jetzt angebot wählen	626
jetzt anhören	555
jetzt reinhören	607
jetzt rätseln	679
jetzt unterstützen	529
ještě nemáte předplatné	387
ještě nemáte účet	387
jiná částka	385
již jste hlasovali	371
již mám předplatné	301
jméno	391
jméno a příjmení	391
jobs in ihrer nähe	605
jokainen euro on tärkeä	1342
jokainen lahjoitus on tärkeä	1342
jokin meni pieleen. yritä uudelleen	1347
jokin meni vikaan. yritä uudelleen	1347
jotain meni vikaan. yritä myöhemmin uudelleen	1347
jotain meni vikaan. yritä uudelleen	1347
još nema komentara	2761
još nemate račun	2749
još niste pretplatnik	2749
još vesti	2680
još vijesti	2680
jste už předplatitel	387
junte-se à conversa	2473
jurnalismul de calitate costă	2530
juttu jatkuu kuvan jälkeen	1280
juttu jatkuu mainoksen jälkeen	1280
juttu jatkuu videon jälkeen	1280
juttu on luettu koneäänellä	1335
juttua päivitetään	1280
jutun lukee koneääni	1278
jutun lukee synteettinen ääni	1335
jutun lukee tekoäly	1335
jutun lukee tekoälyääni	1278
jutun voi myös kuunnella	1278
już głosowałeś	2370
już obserwujesz	2403
już wspieram	2292
już wyłączyłem	2384
já doei	2414
já nas bancas	2467
já sou apoiador	2414
já sou assinante	2419
já tem conta	2419
já tem uma conta	2419
já é assinante? faça login	2419
já é subscritor	2482
já é subscritor? inicie sessão	2482
játssz most	1635
játék indítása	1635
jährlich	696
jährlich abgerechnet	695
jährliche abrechnung	695
jährliche zahlung	695
jäljellä oleva aika	1335
jäljellä oleva aika #	1335
jäljellä oleva aika -#	1335
jäljentäminen kielletty	1354
järjestys	1359
järjestä	1359
jäsenetu	1331
jätä kommentti	1285
jūsų el. paštas	1961
jūsų el. pašto adresas	1961
""", 'k': """
k tématu	316
k téme	2777
kaikki oikeudet pidätetty	1354
kakinställningar	3041
kako isključiti adblock	2745
kako isključiti blokator oglasa	2745
kako štitimo izvore	2757
kako štitimo svoje izvore	2757
kapcsolat a szerkesztőséggel	1660
kapcsolat a szerzővel	1657
kapcsold ki a reklámblokkolót	1647
kapcsolja ki a hirdetésblokkolót	1647
kapcsolódó	1594
kapcsolódó cikk	1594
kapcsolódó cikkek	1594
kapcsolódó tartalom	1594
kapcsolódó témák	1594
karte öffnen	574
kas kokkuvõte oli kasulik	1179
kategóriák	1594
katso kuvat tästä	1288
katso myös	1286
katso video tästä	1288
katso video yltä	1288
kattintson a nagyításhoz	1657
kaupallinen sisältö	1362
kaupallinen yhteistyö	87	1280
kaupallisen kumppanin sisältö	1362
kaydiniz için teşekkürler	3155
każda wpłata pomaga	2385
każda wpłata się liczy	2385
każda złotówka pomaga	2385
każda złotówka się liczy	2385
każde wsparcie się liczy	2385
každá koruna pomáhá	385
každá koruna se počítá	385
každé euro pomáha	2840
každé euro sa počíta	2840
každý dar pomáha	2840
každý dar pomáhá	385
každý piatok. zadarmo. bez spamu	2845
každý príspevok pomáha	2840
každý príspevok sa počíta	2840
každý pátek. zdarma. bez spamu	390
každý příspěvek pomáhá	385
každý příspěvek se počítá	385
kdykoliv můžete zrušit	387
kenttä on pakollinen	1347
kereskedelmi együttműködés	1668
keresztnév	1655
keresztrejtvény	1636
keresés	1596
keskeytä	1336
keskustelu on päättynyt	1358
keskustelun säännöt	1358
kevesebb mutatása	1657
kezdőlap	1596
không phải bây giờ	3298
không, cảm ơn	3298
ki kan gjøre feil	2278
ki-antworten können fehler enthalten	708
ki-übersetzung	709
ki-übersicht	601
kiellä kaikki	1333
kiitos viestistäsi	1347
kiitos äänestämisestä	1328
kiitos äänestäsi	1328
kiitos! tarkista sähköpostisi	1347
kijelentkezés	1581
kikapcsoltam a hirdetésblokkolót	1647
kingi artikkel sõbrale	1178
kinyitás	1597
kipróbálom	1581
kirjaudu sisään	1271
kirjaudu sähköpostilla	1344
kirjoita sähköpostiosoitteesi	1274
kitöltöm a kvízt	1635
kiválasztom	1652
kiválasztás	1652
kizárólag előfizetőknek	1651
kjøp abonnement	2179
kjøp billett	2253
kjøp billetter	2253
kjøp billetter her	2253
kjøp boka	2253
kjøp boken	2253
kjøp her	2253
kjøp lisens	2276
kjøp nå	2253
kjøp rettigheter	2276
kjøp tilgang	2179
klausies podkāstu	1984
klausies podkāstu šeit	1984
klausies šo rakstu	1982
klausies šo rakstu (# min	1982
klausykite tinklalaidės	1943
klausykite tinklalaidės čia	1943
klausykitės straipsnio	1941
klausīties	1982
klausīties rakstu	1982
kliknij, aby powiększyć	2393
kliknutím zväčšíte	2848
kliknutím zvětšíte	393
klippet er ikke længere tilgængeligt	492
klippet är inte längre tillgängligt	3043
ključne besede	2871
ključne reči	2680
ključne riječi	2680
klíčová slova	316
kodex diskutujících	401
kokeile # päivää maksutta	1271
koko näyttö	1335
kolačići	2696
kom ihåg mig	3052
komentariši	2761
komentavimas išjungtas	1942
komentavimo taisyklės	1942
komentiranje je onemogućeno	2761
komentovať	2855
komentáre	2780
komentář	315
komentáře	315
komentāri	1977
komentēt	1977
komentēšana ir slēgta	1983
komentēšanas noteikumi	1983
komercijalni sadržaj	2765
komerčné oznámenie	2776
komerční obsah	405
komerční prezentace	405
komerční sdělení	87	311
komerční článek	405
komerčný obsah	2859
komerčný článok	2859
komment jelentése	1664
komment küldése	1664
komment írása	1664
kommentar gelöscht	710
kommentarer blir gjennomgått før publisering	2203
kommentarerna förhandsmodereras	2981
kommentarerna är stängda	3066
kommentek megjelenítése	1664
kommentek megtekintése	1593
kommentelési szabályzat	1593
kommentoi ensimmäisenä	1358
kommentoinnin säännöt	1358
kommentointi on päättynyt	1358
kommentér	434
kommersiellt innehåll	3070
konekäännetty	1356
konekäännös	1357
kontakt z redakcją	2396
kontakta författaren	3058
kontaktirajte uredništvo	2943
kontaktovať autora	2848
kontaktovať redakciu	2850
kontynuuj bez wyłączania	2383
koostöö	1182
kopiera gåvolänk	3069
kopiera länk	2973
kopiera länken	2973
kopiering förbjuden	3062
kopijuoti nuorodą	1936
kopioitu leikepöydälle	1361
kopiraj povezavo do članka	2874
kopirano u međuspremnik	2764
kopirano v odložišče	2950
kopiér link	426
kopiér linket	426
kopírovanie zakázané	2851
kopírovat odkaz	308
kopírovať odkaz	2780
kopírování zakázáno	397
kopēt saiti	1977
korisničko ime	2750
korisničko ime ili e-mail	2749
korzyść dla prenumeratorów	2373
korábban írtunk róla	1594
kostenlos und jederzeit kündbar	697
kosárba rakom	1638
kosárba teszem	1638
koupit aktuální vydání	374
koupit lístky	374
koupit nyní	374
koupit časopis	374
kreiraj račun	2673
kreirano uz pomoć ai	2760
kreirano uz pomoć umjetne inteligencije	2760
kreuzworträtsel	680
križaljka	2735
križanka	2921
krzyżówka	2371
krížovka	2827
kullanim koşullari	3128
kumppanin sisältö	1362
kumppanisisältö	1362
kun nødvendige	2255
kun nødvendige cookies	490
kup dostęp	2296
kup książkę	2373
kup licencję	2397
kup licencję na publikację	2397
kup tę książkę	2373
kupi naročnino	2867
kupte nám kávu	385
kuula taskuhäälingut	1180
kuuntele podcast tästä	1288
kvíz dne	371
kvíz dňa	2826
kvíz indítása	1635
kvíz kitöltése	1635
kyllä kiitos	1339
kyllä, kiitos	1339
kysy tekoälyltä	1285
kytke ilmoitukset päälle	1338
käyttäjätunnus	1345
käyttäjätunnus tai sähköposti	1344
käyttöehdot	1281
käytät mainosten esto-ohjelmaa	1340
käytät mainosten estoa	1340
käytät mainostenesto-ohjelmaa	1340
käännetty automaattisesti	1356
käännetty tekoälyllä	1356
kép a képben	1642
kép nagyítása	1657
képaláírás megjelenítése	1657
képek megtekintése	1657
kér értesítést	1645
kérdezze ai-asszisztensünket	1593
kérek értesítést	1645
kérem a hírlevelet	1599
kérjük, adjon meg érvényes e-mail-címet	1654
kérjük, kapcsolja ki a hirdetésblokkolót	1647
kérjük, töltse ki ezt a mezőt	1654
később	1578	1646
kích thước chữ	65
kódex diskutujúcich	2855
köp	2963
köp biljett	3037
köp biljetter	3037
köp biljetter här	3037
köp boken	3037
köp boken här	3037
köp din biljett	3037
köp här	3037
köp licens	3062
köp rättigheter	3062
köszönjük a feliratkozást	1599
köszönjük a regisztrációt	1654
köszönjük a szavazatodat	1635
köszönjük a szavazatát	1635
köszönjük az üzenetet	1654
köszönjük üzenetét	1654
köszönjük! ellenőrizze postafiókját	1654
köszönjük, hogy feliratkozott	1654
köszönjük, hogy feliratkoztál	1654
köszönjük, hogy szavazott	1635
köszönjük, hogy szavaztál	1635
köszönöm, nem	1578
kötelező	1655
kötelező kitölteni	1654
kötelező mező	1654
kötelező mezők	1654
kövesd a témát	1666
kövesse a témát	1666
kövesse élőben	1657
követed	1666
követem a szerzőt	1666
követem a témát	1666
következő	1596
következő cikk	1594
következő fotó	1657
következő kép	1657
következő oldal	1657
következő videó	1642
követve	1666
követés leállítása	1666
követés megszüntetése	1666
közlemény: adomány	1649
közlemény: támogatás	1649
køb abonnement	417
køb adgang	417
køb billet	488
køb billet her	488
køb billetter	488
køb billetter her	488
køb bogen	488
køb bogen her	488
køb her	488
køb licens	511
køb nu	488
køb rettigheder	511
kúpiť e-knihu	2829
kúpiť knihu	2829
kúpiť licenciu	2851
kúpiť lístky	2829
kúpiť predplatné	2773
kúpiť teraz	2829
kúpiť vstupenku	2829
kúpiť vstupenky	2829
kúpiť časopis	2829
kúpte nám kávu	2840
kúpte si knihu	2829
kúpte si vstupenky	2829
küfür, hakaret içeren yorumlar onaylanmamaktadir	3131
küldd be a fotóidat	1660
küldd el egy barátodnak	1667
küldje be fotóit	1660
küldje el barátjának	1587
küldje el fotóit	1660
küldjön névtelen üzenetet	1660
küldjön tippet	1660
küldés	1587	1655
küldés e-mailben	1587
küldés whatsappon	1667
külső tartalom	1596
künye	3128
küpsiste seaded	1191
küsi tehisarult	1179
kā tev patika raksts	1983
kā tu domā? balso	1984
ką manote? balsuokite	1943
křížovka	372
""", 'l': """
la discussione è chiusa	1763
la nota continúa después del anuncio	1110
la rédaction vous conseille	1415
la sélection de la rédaction	1415
ladda inlägg	3041
ladda inlägget	3041
ladda innehåll	3041
ladda innehållet	3041
ladda ned på google play	3045
lahjoita artikkeli ystävälle	1278
lai komentētu, ielogojies	1983
lai komentētu, pieslēdzies	1983
laita ilmoitukset päälle	1338
lap tetejére	1657
las más leídas	1119
las más leídas de hoy	1165
las noticias más leídas	1165
lasi arī	1979
lasi komentārus	1983
lasi tālāk	1977
lasi vairāk šeit	1984
lasi vēl	1979
lasiet arī	1979
lasiet vēl	1979
last inn siden på nytt	2263
last siden på nytt	2263
lasă un comentariu	2505
lasīt komentārus	1983
lasīt tālāk	1984
lasīt vairāk	1984
lasīt vēlāk	1982
lasītākie	1979
lataa lisää	1288
lataa sisältö	1333
lataa ääni	1335
lautstärke	688
lavet ved hjælp af ai	513
le choix de la rédaction	1415
le journal numérique	1382
le lien a été copié	1458
le lien a été copié dans le presse-papiers	1458
le notizie più lette	1806
le più lette	1767
le za naročnike	2935
lea también	1119
lee sin límites	1161
lee también	1119
leer artículo completo	1122
leer más	1122
leer también	1119
legfrissebb elöl	1664
legfrissebb hírek	1594
leggi di più	1770
leggi più tardi	1805
legjobb ajánlat	1652
legjobb ár	1652
legnépszerűbb	1594	1652	1665
legrégebbi	1665
legrégebbi elöl	1664
legújabb	1665
legújabb elöl	1664
leia a matéria completa	2485
leia as notícias no aplicativo	2475
leia também	2445
lejátszás	1642
lejátszási sebesség	1642
len nevyhnutné cookies	2831
len pre predplatiteľov	2773
les choix de la rédaction	1415
les den først i appen	2259
les først i appen	2259
les lecteurs ont aussi consulté	1459
les més llegides	290
les også	2200
les plus commentés	1415
les plus partagés	1415
les prix indiqués sont susceptibles d'évoluer	1442
les våre debattregler	2196
letiltás	1646
letna naročnina	2935
letno plačilo	2935
letölthető a google play áruházból	1644
letölthető az app store-ból	1644
letöltés az app store-ból	1644
li e aceito a política de privacidade	2477
libovolná částka	385
licenc vásárlása	1661
licencja na publikację	2397
liczy się każda wpłata	2385
liczy się każda złotówka	2385
lien copié	1401
lien copié dans le presse-papiers	1458
lietošanas noteikumi	1994
liitudes nõustud kasutustingimustega	1198
liity jäseneksi	1270
lineでシェア	1830
lineでシェアする	1859
lineで送る	1830
link a vágólapra másolva	1587
link bài gốc	3341
link copiado para a área de transferência	2484
link kopiëren	2039
link másolva	1587
link másolása	1587
link został skopiowany	2404
lire la suite pour #€	1382
lire la vidéo	1418
lire à haute voix	1401
lire également	1415
lisätiedot	1289
lisää aiheesta	1286
lisää artikkeleita	1350
lisää ensisijaiseksi lähteeksi	1360
lisää kirjoittajalta	1350
lisää kommentti	1358
lisää omiin aiheisiin	1360
lisää ostoskoriin	1331
lisää samalta kirjoittajalta	1350
lisää suosikkilähteeksi	1360
liên hệ	3314
liên quan	3315
ljud på	3043
ljudet är ai-genererat	3043
llegeix sense límits	287
llegeix també	263
llegir més	290
lo + leído	1119
lo más comentado	1119
lo más compartido	1119
lo más leído	1119
lo más popular	1119
lo más visto	1119
lo más visto hoy	1165
lo último	1119
locuri de muncă	2521
loe lähemalt	1180
loe lähemalt siit	1180
logi sisse või loo konto	1173
los lectores también leyeron	1165
luba kõik	1191
lubię to	2306	2402
lucrează cu noi	2521
lue keskustelun säännöt	1285
lue lisää	1286
lue lisää aiheesta	1286
lue myöhemmin	1278
lue myös	1286
lue vähemmän	1350
lugu jätkub pärast reklaami	1182
lugu täieneb	1180
lui écrire	1436
lukijana synteettinen ääni	1335
luotu tekoälyllä	1356
luštit	372
luštit křížovku	371
lyd på	2257
lägg till i mina ämnen	3068
lägg till oss som föredragen källa	3068
lägg till som föredragen källa	3068
lähetä	1348
lähetä kommentti	1358
lähetä kuvasi	1353
lähetä palaute	1356
lähetä palautetta	1356
lähetä sähköpostilla	1278
lähetä viesti	1347
lähetä viesti toimittajalle	1350
lähetä vinkki	1353
lähetä vinkki nimettömänä	1353
lämna en kommentar	2981
lämna ett svar	3066
lämna feedback	3064
längd	3044
längd #	3044
länk kopierad	2973
länken har kopierats	3069
länken kopierad	2973
länken är kopierad	2973
läs den först i appen	3045
läs dokumentet	2989
läs domen	2989
läs först i appen	3045
läs hela	3058
läs hela artikeln	2988
läs hela texten	2988
läs hela texten här	2988
läs in sidan igen	3049
läs kommentarer	2981
läs mer	2985	2988
läs mer om	2985
läs mindre	3058
läs också	2985
läs senare	2973
läs transkription	3043
läs utan annonser	3070
läs vidare	2963	2985
läs våra kommentarsregler	2981
läs även	2985
läsarerbjudande	3037
läsarerbjudanden	3037
läsarfrågan	3034
läsarresa	3037
läsarresor	3037
lästid	2988
lästid # min	2988
lås artiklen op	501
lås op	417
lås op for artiklen	501
lås opp artikkelen	2179
lås opp saken	2179
lås upp	3052
lås upp artikeln	2963
låst artikel	3052
låst innehåll	3052
læg en kommentar	515
læg i kurv	488
læg i kurven	488
længde #	493
læs debatreglerne	434
læs debatreglerne her	434
læs den først i appen	494
læs først i appen	494
læs hele artiklen	442
læs i appen	494
læs kommentarer	434
læs mere	439	442
læs mere om	439
læs mindre	507
læs også	439
læs også disse artikler	439
læs senere	426
læs transskription	492
læs uden annoncer	519
læs uden grænser	501
læs uden reklamer	519
læs videre	417	439
læs vores regler for debatten	434
læserrejse	488
læserrejser	488
læsertilbud	488
læsetid # min	442
læst op af en syntetisk stemme	492
lên đầu trang	3317
líbí se mi	402
lös korsordet	3034
lösenord	3053
löysitkö virheen	1353
løs krydsord	485
løs krydsordet	485
løs kryssordet	2250
lúštiť krížovku	2826
lưu	3305
lưu bài	3305
lưu bài viết	3305
lưu bài để đọc sau	3341
lưu công thức	61
lấy link	3341
""", 'm': """
magari più tardi	1735
mai târziu	2492
mainos päättyy	1280
mainostajan sisältö	1362
mais notícias	2445
maksettu sisältö	1280
maksettu yhteistyö	1362
mam już konto	2387
mam prenumeratę	2387
manşetler	3132
maschinell übersetzt	708
maschinelle übersetzung	709
maskinoversættelse	514
maskinöversatt	3064
maskinöversättning	3065
masquer la publicité	1442
masz już konto	2296
masz już konto? zaloguj się	2296
masz włączonego adblocka	2383
materialet er vernet etter åndsverkloven	2276
materialet är skyddat enligt lagen om upphovsrätt	3015
materiał komercyjny	2405
materiał niedostępny	2378
materiał partnera	2310
materiał partnerski	2405
materiał promocyjny	2310
materiał płatny	2405
materiał sponsorowany	2310
materiał wideo niedostępny	2378
materiał zewnętrzny	2310
matéria exclusiva para assinantes	2482
matérias relacionadas	2445
mašinski prevedeno	2760
media społecznościowe	2307
medlemsförmån	3037
megjelenítés és elfogadás	1640
megnyitás	1597
megnyitás az alkalmazásban	1644
megnézem	1596
megnézem a galériát	1657
megnézem az ajánlatot	1638
megnézem az eredményt	1635
megnézem az árat	1638
megosztás	1587
megosztás a facebookon	1587
megosztás ajándékként	1667
megosztás e-mailben	1667
megosztás facebookon	1587
megosztás twitteren	1587
megosztás whatsappon	1667
megveszem a könyvet	1638
mehr für dich	631
mehr für sie	631
meld deg av når som helst	2269
meld deg på	2184
meld deg på nyhetsbrevet	2184
meld meg på	2269
mentions légales	1408
mentés	1587
mentés későbbre	1587
menú	1122
menü	573	701	1596	3134
menü schließen	573
menü öffnen	573
mer från	2985
mer läsning	2985
merci d'avoir voté	1446
mergi la rețetă	61
mesačne	2843
mesačná platba	2842
mesačné predplatné	2842
mesačný dar	2840
mesečna donacija	2747	2933
mesečna naročnina	2935
mesečna pretplata	2749
mesečno	2750	2936
mesečno plačilo	2935
messaggio pubblicitario con finalità promozionale	1789
mest läst	2985
mest lästa	2985
mest læst	439
mest læste	439
mest populär	3053
mest populärt	3053
mest populær	502	2267
mest populære	502	2267
mesterséges intelligencia készítette	1663
mesterséges intelligenciával készült	1663
mi készítette	1663
mi által generált	1663
mi-összefoglaló	1596
mida sina arvad? hääleta	1180
miejscowość	2391
miesięcznie	2388
miksi näen tämän mainoksen	1362
mina ämnen	3068
minden adomány számít	1649
minden forint segít	1649
minden forint számít	1649
minden hozzájárulás számít	1649
minden pénteken. ingyen. spam nélkül	1654
minden süti elfogadása	1640
minden támogatás segít	1649
mindet elutasítom	1640
mindig engedélyezem	1640
mindig engedélyezés	1640
mindig megjelenítem	1640
minn meg på det senere	2175
minőség	1643
mira el vídeo	281
mit ki übersetzt	708
mit paypal unterstützen	693
mitä mieltä olet? äänestä	1288
miért látom ezt a hirdetést	1668
mjesečna donacija	2747
mjesečna pretplata	2749
mjesečno	2750
modalità di pagamento	1739
moderációs alapelvek	1664
moderálási elvek	1593
modifică preferințele cookie	2516
modifier mes préférences	1438
modtag en notifikation, når vi skriver om emnet	442
mogoče kasneje	2878
mogą cię zainteresować	2318
mohlo by se vám líbit	316
mohlo by vás také zajímat	316
mohlo by vás tiež zaujímať	2777
mohlo by vás zajímat	316
mohlo by vás zaujímať	2777
moje témata	403
moje témy	2857
molimo isključite blokator oglasa	2745
molimo vas, isključite adblock	2745
monatlich kündbar	626
mostra aquesta publicació a instagram	272
mostra di più	1770
mostra'n més	264
mostrar conteúdo externo	2463
mostrar más	1122
mot de passe oublié	1382
mots clés	1415
mots-clés	1415
może cię zainteresować	2318
może później	2292
możesz zrezygnować w każdej chwili	2387
možda kasnije	2688
možda vas zanima	2680
možda će vas zanimati	2680
možete se odjaviti bilo kada	2752
možete se odjaviti u bilo kom trenutku	2752
možno neskôr	2784
možná později	299
muistuta myöhemmin	1269
mulțumim pentru feedback	2519
mulțumim, te-ai abonat cu succes	2526
mutasd az eredményt	1635
mutass többet	1596
muut lukivat myös	1286
muuta evästeasetuksia	1333
mykistä	1335
myöhemmin	1269	1339
mám predplatné	2842
mám předplatné	387
mám vypnuto	384
mám účet	387
már előfizető	1581
már kikapcsoltam	1648
már követed	1666
már követed ezt a témát	1666
már követi	1666
már szavazott	1635
már szavaztál	1635
már van fiókom	1651
más	1122
más artículos	1119
más artículos del autor	1138
más detalles	1123
más en	1119
más historias	1119
más información	1119
más leídas	1119
más leído	1119
más leídos	1119
más noticias	1119
más opciones	1112
más sobre este tema	1119
más tarde	1079
más vistas	1119
más vistos	1119
más összeg	1649
mások ezt olvassák	1594
mások ezt olvasták	1594
másolva	1667
másolás	1587
másolás tilos	1661
máte již účet	301
máte předplatné? přihlaste se	301
máte tip	396
máte už účet	387
máte zapnutý adblock	383
märksõnad	1175
månadsgåva	2960
månadsvis	3053
månadsvis betalning	3052
månedlig	2267
månedlig betaling	2266
månedlig gave	2176
månedlig støtte	499
månedligt	502
månedligt bidrag	414
måske senere	413
måske vil du også kunne lide	439
még nem előfizető	1651
még nincs előfizetése	1651
még nincs fiókja	1651
még nincs fiókod	1651
még nincsenek hozzászólások	1664
més informació	263
més llegides	263
més notícies	290
método de pago	1083
métodos de pagamento	2417
métodos de pago	1083
mākslīgā intelekta kopsavilkums	1984
mă abonez	2526
mărime text	65
město	391
měsíční dar	385
měsíční platba	387
měsíční předplatné	387
měsíčně	388
můj účet	301
mới nhất	3315
mở	3318
mở khóa bài viết này	3341
mở rộng	3317
""", 'n': """
na celú obrazovku	2833
na górę	2393
na hlavní stránku	393
na hlavnú stránku	2848
na stránku darov	2840
na stránku darů	385
na začiatok	2848
na začátek	393
na żywo	2379
nabídka pro čtenáře	374
nadaljevanje članka pod oglasom	2870
nagyobb betűk	1667
nagyítás	1657
nahlásit	402
nahlásit chybu	315
nahlásit komentář	401
nahlásit příspěvek	401
nahlásit reklamu	405
nahlásiť	2856
nahlásiť chybu	2780
nahlásiť komentár	2855
nahlásiť príspevok	2855
nahlásiť reklamu	2859
najboljši	2948
najchętniej czytane	2318
najchętniej czytane dziś	2318
najczęściej czytane	2318
najczęściej czytane artykuły	2318
najlepšia ponuka	2843
najlepšie	2856
najnovejše	2871
najnovejše novice	2871
najnovejši	2948
najnovejši najprej	2947
najnoviji članci	2680
najnovšie	2777	2856
najnovšie správy	2777
najnovšie články	2777
najnowsze artykuły	2318
najnowsze wiadomości	2318
najobľúbenejšie	2843	2856
najstarejši	2948
najstarejši najprej	2947
najstaršie	2856
najvýhodnejšie	2843
najčitanije	2680
najčitanije vesti	2680
najčitanije vijesti	2680
najčitanije vijesti dana	2680
najčítanejšie	2777
najčítanejšie články	2777
najčítanejšie články dňa	2777
naloži objavo	2924
naloži več	2941
naloži video	2924
naloži vsebino	2924
napi keresztrejtvény	1635
napiši komentar	2761	2947
napišite komentar	2874
napište autorovi	393
napište do redakce	396
napište komentář	401
napište redakci	396
napsat komentář	315
napísať autorovi	2848
napísať komentár	2855
napíšte autorovi	2848
napíšte do redakcie	2850
napíšte komentár	2855
napíšte redakcii	2850
naročena vsebina	2870
naroči knjigo	2923
naročite knjigo	2923
naročite se	2866
naročnina	2866
naruči knjigu	2737
naručite knjigu	2737
naskenujte qr kód	380
naskenujte qr kód a stáhněte si aplikaci	380
naslednji članek	2941
nastala chyba. skúste to neskôr	2845
nastala chyba. zkuste to prosím znovu	390
nastavenia súkromia	2831
nastavenie súkromia	2831
nastavení	312
nastavení cookies	312
nastavení ochrany soukromí	376
nastavení soukromí	376
nastavi bez isključivanja	2745
nastavi s google računom	2749
nastavi čitanje	2732
nastavi čitati	2732
nastavit jako preferovaný zdroj	403
nastavit upozornění	381
nastavite čitanje	2732
nastavite čitati	2732
nastavitve piškotkov	2886
nastaviť ako preferovaný zdroj	2857
nastaviť upozornenia	2836
następna strona	2321
następne wideo	2378
następne zdjęcie	2393
następny	2321
następny artykuł	2318
następny film	2378
natisni članek	2874
naudojimo taisyklės	1954
naujausios žinios	1938
naujienlaiškis	1961
načteno umělým hlasem	378
načtěte qr kód	380
načíst další	318
načíst další články	393
načíst obsah	376
načíst příspěvek	376
načíst stránku znovu	384
načíst video	376
načíst více	393
načítava sa prehrávač	2833
načítava sa video	2833
načítať obsah	2831
načítať príspevok	2831
načítať viac	2848
načítať video	2831
načítať ďalšie	2848
načítám přehrávač	378
načítání videa	378
našli jste chybu	315
našli jste chybu v článku	396
našli jste v článku chybu	315
našli ste chybu	2850
našli ste chybu v článku	2850
našli ste v článku chybu	2850
naživo	2834
ne děkuji	299
ne, děkuji	299
nejdiskutovanější	316
nejlepší	402
nejlepší nabídka	388
nejnovější	316	402
nejnovější zprávy	316
nejnovější články	316
nejoblíbenější	388	402
nejstarší	402
nejvýhodnější	388
nejčtenější	316
nejčtenější články	316
nejčtenější články dne	316
nekaj je šlo narobe. poskusite pozneje	2938
nekaj je šlo narobe. poskusite znova	2938
nem kötelező	1655
nem küldünk spamet	1654
nem, köszönöm	1578
nemam mišljenje	2735
nemate račun	2749
nemaš račun	2749
nemám názor	372	2827
nemám účet	387
nemáte predplatné	2842
nemáte předplatné	387
nemáte účet	387
nenhum comentário	2441
neplatná e-mailová adresa	390
neplatný e-mail	390
nepovinné	391	2846
neskôr	2837
neueste beiträge	570
neveljaven e-poštni naslov	2938
nešto je pošlo naopako. pokušajte ponovo	2752
nešto je pošlo po zlu. pokušajte ponovno	2752
nešto je pošlo po zlu. pokušajte ponovo	2752
nhắc tôi sau	3298
ni še komentarjev	2947
nie dziękuję	2292
nie dziś	2292
nie możemy pokazać tej treści	2376
nie możemy wyświetlić tej treści	2376
nie można odtworzyć filmu	2378
nie można odtworzyć wideo	2378
nie można wyświetlić tej treści	2376
nie pamiętam hasła	2387
nie pamiętasz hasła	2296
nie udało się załadować filmu	2378
nie ďakujem	2784
nie, dziękuję	2292
nie, ďakujem	2784
nieprawidłowy adres e-mail	2390
niečo sa pokazilo	2846
niečo sa pokazilo, skúste to znova	2845
niečo sa pokazilo. skúste to neskôr	2845
niečo sa pokazilo. skúste to znova	2845
nimate računa	2935
nimetön postilaatikko	1353
nincs fiókja	1651
nincs fiókod	1651
nincs fiókom	1651
nincs hozzászólás	1664
nincs még előfizetésed	1651
nincs még fiókja	1651
nincs véleményem	1636
nincsenek hozzászólások	1664
niste naročnik	2935
noe gikk galt, prøv igjen	2269
noe gikk galt, prøv igjen senere	2269
noe gikk galt. prøv igjen	2269
noe gikk galt. prøv igjen senere	2269
noget gik galt, prøv igen	504
noget gik galt, prøv igen senere	504
noget gik galt. prøv igen	504
noget gik galt. prøv igen senere	504
només els subscriptors poden comentar	275
norėdami komentuoti, prisijunkite	1942
nosūti draugam	1982
nosūtīt draugam	1982
nosūtīt e-pastā	1982
noteで書く	1830
notifikácie	2837
notre sélection	1415
notre sélection d'articles	1459
notícias relacionadas	2445
notícias relacionadas que podem lhe interessar	19
notícies destacades	290
notícies relacionades	263
nu ai cont? înregistrează-te	2531
nu mulțumesc	2492
nu på google play	494
nu, mulțumesc	2492
nur für mitglieder	695
nyaste först	3066
nyeste først	2280
nyhetsdøgnet	2200
nyní na google play	380
nyní ne	381
nyomtatás	1587
não perca	2445
não, obrigada	2414
não, obrigado	2414
nächste seite	573
nächster artikel	570
nächstes bild	700
nächstes foto	700
nächstes video	687
näin korjaamme virheet	1353
näin poistat mainoseston	1340
näin poistat mainosten eston	1340
näin suojaamme lähteitämme	1353
näin suojelemme lähteitä	1353
näita kõiki	1181
näita rohkem	1180
näita veel	1180
näita vähem	1181
näköislehti	1271
nästa	2988
nästa artikel	2985
nästa bild	3058
nästa sida	3058
nästa video	3043
näytä # vastausta	1358
näytä aina	1333
näytä alkuperäinen	1289
näytä galleria	1350
näytä ja hyväksy	1333
näytä kaikki	1288
näytä kaikki artikkelit	1350
näytä kaikki kommentit	1358
näytä kartta	1289
näytä kommentit	1285
näytä kuvagalleria	1350
näytä kuvateksti	1350
näytä käännös	1289
näytä lisää	1288
näytä lisää artikkeleita	1350
näytä lisää kommentteja	1358
näytä litterointi	1335
näytä salasana	1344
näytä sisältö	1281
näytä tekstitykset	1335
näytä tiedot	1289
näytä tulokset	1289	1328
näytä vastaukset	1358
näytä vähemmän	1289	1350
något gick fel	3056
något gick fel, försök igen	3055
något gick fel, försök igen senare	3055
något gick fel. försök igen	3055
något gick fel. försök igen senare	3055
næste	442
næste artikel	439
næste billede	507
næste side	507
næste video	492
némítás	1642
némítás feloldása	1642
népszerű	1594
név	1655
névtelen bejelentés	1660
névtelen postaláda	1660
nézze meg galériánkat	1596
nézze meg képeinket	1596
nõustun	1191
nõustun kõigiga	1191
nøgleord	439
nāc strādāt pie mums	1984
něco se pokazilo	391
něco se pokazilo, zkuste to znovu	390
něco se pokazilo. zkuste to prosím později	390
něco se pokazilo. zkuste to znovu	390
nổi bật	3315
nội dung quảng cáo	3343
nội dung tài trợ	3310
""", 'o': """
o que achou desta notícia	2465
o vídeo começará em alguns segundos	2463
obaveštenja	2744
objednať knihu	2829
obligatoriskt fält	3055
obnovit stránku	384
obnoviť stránku	2839
obnovte stránku	384
obsah je chránený autorským zákonom	2851
obsah je chráněn autorským zákonem	397
obsah našich partnerov	2859
obsah našich partnerů	405
obsah není dostupný	376
obsah nie je dostupný	2831
obsah nie je možné zobraziť	2831
obsah sa nedá zobraziť	2831
obsah vytvořený ai	399
obsah článku	393
obserwuj autorkę	2403
obserwujesz już tego autora	2403
ocenite članak	2683
ocenite članek	2874
oceń jakość artykułu	2399
oceń przepis	61
ochrana osobních údajů	312
ochrana osobných údajov	2791
ocijenite članak	2683
ocorreu um erro ao carregar o vídeo	2463
ocultar anúncio	2467
od najnovších	2855
od najstarších	2855
od naszych partnerów	2405
od našich partnerov	2859
od našich partnerů	405
od naših partnera	2765
od naših partnerjev	2951
od nejnovějších	401
od nejstarších	401
od partnerů	405
odblokuj artykuł	2387
odblokuj dostęp	2387
odblokuj treść	2376
oddaj głos	2370
odebírat	305
odebírat newsletter	305
odemknout článek	301
odemknout článek pro přátele	404
odeslat komentář	401
odeslat zprávu	390
odeslat zpětnou vazbu	399
odhlásenie kedykoľvek	2845
odhlásit se	301
odhlásit se můžete kdykoli	390
odhlásit se můžete kdykoliv	390
odhlásiť sa	2773
odhlášení kdykoliv	390
odjaviti se možete bilo kada	2752
odkaz bol skopírovaný	2858
odkaz byl zkopírován	404
odkaz skopírovaný	2780
odkaz zkopírován	308
odkleni članek	2867
odklenite celoten članek	2867
odklenite članek	2935
odmietnuť	2791
odmietnuť všetko	2791
odmítnout	312
odmítnout vše	312
odoberať	2845
odoberať newsletter	2845
odomknúť	2842
odomknúť článok	2842
odomknúť článok pre priateľov	2858
odoslať	2846
odoslať komentár	2855
odoslať správu	2845
odoslať spätnú väzbu	2853
odporúča outbrain	2859
odporúčame	2777	2843
odporúčame prečítať	2777
odporúčame tiež	2777
odporúčané outbrain	2859
odporúčané taboola	2859
odporúčané články	2777
odpovedať	2856
odpovědět	315	402
odrzuć	2311
odrzuć wszystkie	2311
odrzuć wszystko	2376
odtwarzacz wideo jest ładowany	2378
odtwórz	2321
odtwórz film	2378
odtwórz wideo	2378
odvolať súhlas	2831
odśwież stronę	2384
odštampaj	2683
odštampaj recept	61
odštampaj članak	2683
oferta dla czytelników	2373
oferta dla prenumeratorów	2373
oferă acest articol cadou	2533
offre spéciale	1382
offrez-nous un café	1373
offrici un caffè	1736
oglasno sporočilo	87	2870
ogłoszenie	2310
ohjelma ei ole enää katsottavissa	1335
ohodnotiť recept	61
ohodnoťte článek	315
ohodnoťte článok	2780
oikaisut ja täsmennykset	1353
okuma süresi # dk	3134
oldal frissítése	1648
oldal újratöltése	1648
olet jo äänestänyt	1328
oliko artikkeli hyödyllinen	1285
oliko juttu hyödyllinen	1285
oliko tiivistelmä hyödyllinen	1285
oliko tämä hyödyllinen	1356
olvasd be a qr-kódot	1644
olvass korlátlanul	1651
olvassa be a qr-kódot	1644
olvasson hirdetések nélkül	1668
olvasson korlátlanul	1581
olvasson tovább	1581
olvasta már	1594
olvastad már	1594
olvasás az alkalmazásban	1644
olvasói ajánlat	1638
olvidaste tu contraseña	1085
omogoči obvestila	2929
omogući obavijesti	2743
online reportáž zde	393
opdatér siden	498
oplæst af en robot	426
oplæst af en syntetisk stemme	492
oplæst af kunstig intelligens	442
oplæst af syntetisk stemme	492
opravy a upřesnění	396
opsig når som helst	417
opsig, når du vil	501
opći uvjeti korištenja	2738
ordsøgning	486
orijinali göster	3135
os leitores também leram	2485
os preços podem variar	2467
osadzona treść	2376
osale küsitluses	1180
osmisměrka	372
osta käyttöoikeus	1354
osta liput tästä	1331
osta täältä	1331
ostatnie artykuły	2318
osveži stran	2932
osveži stranicu	2746
osvežite stran	2932
osvježi stranicu	2746
osvježite stranicu	2746
oszczędzasz #%	2388
ota käyttöön	1339
ota yhteyttä	1285
otevřít	319
otevřít aplikaci	380
otevřít galerii	393
otevřít mapu	319
otevřít v aplikaci	380
otkazati možete bilo kada	2749
otkaži bilo kada	2749
otključaj članak	2673
otključajte ceo članak	2673
otključajte cijeli članak	2673
otključajte članak	2749
otros artículos	1119
otvoriť aplikáciu	2835
otvoriť galériu	2848
otvoriť v aplikácii	2835
otwórz	2322
otwórz aplikację	2380
otwórz galerię	2393
otwórz mapę	2322
otázka dne	371
otázka dňa	2826
outras notícias	19	2445
ouça este conteúdo	2431
ovaj sadržaj ne možemo prikazati	2738
ovaj sadržaj nije dostupan	2738
ovaj sadržaj nije moguće prikazati	2738
ovaj video više nije dostupan	2740
ovaj članak je zaključan	2749
oversættelsen er lavet af en maskine	442
""", 'p': """
padovanokite straipsnį	1941
padovanokite straipsnį draugui	1941
page précédente	1418
pagina următoare	2508
pague um café	2415
paiement sécurisé	1380
pakollinen kenttä	1347
paldies par pieteikšanos	2001
palun jää viisakaks	1179
pamanīji kļūdu	1983
pamanījāt kļūdu	1983
par šo tēmu	1979
paramètres des cookies	1408
paramétrer	1408
paramétrer les cookies	1408
parašyk komentarą	1942
parašykite komentarą	1942
partajează	2499
partenerii noștri	2506
participez à la conversation	1446
partnereink ajánlata	1668
partnereinktől	1668
partnerių turinys	1945
partnerski sadržaj	2679
partnerski članek	2951
partnerský obsah	405
pasidalinkite šiuo straipsniu	1941
pasitikrinkite žinias	1943
passer la publicité	1406
passer à la recette	61
passwort zurücksetzen	695
pastebėjote klaidą	1942
pasziánsz	1636
paylaş	3125
paylaşin	3125
pažiūrėkite vaizdo įrašą	1943
pe aceeași temă	2534
pelaa peliä	1328
pelaa tästä	1328
pentru a citi în continuare	2531
per saperne di più	1806
per überweisung spenden	693
pergunte à nossa ia	2465
personvernerklæring	2255
peut-être plus tard	1372
pełny ekran	2378
piedalies aptaujā	1984
piekrist visām	1994
piekrītu	1994
piesakies vebināram	1984
piesakoties tu piekrīti lietošanas noteikumiem	2001
pieslēdzies vai izveido kontu	1977
pieslēdzies, lai komentētu	1983
pieslēgties	1977
pievieno savu komentāru	1983
pievienot komentāru	1977
pirmais mēnesis par # €	1977
pirmas mėnuo tik # €	1936
più lette	1767
più letti	1767
più tardi	1735
piši autoru	2755
piši avtorju	2941
pišite autoru	2755
pišite avtorju	2941
pišite nam u redakciju	2757
pišite nam v uredništvo	2943
pišite redakciji	2757
pišite uredništvu	2943
piškotki	2886
placená inzerce	87	311
placená spolupráce	405
placený obsah	405
platba ročne	2842
platba ročně	387
platená inzercia	87	2776
platená spolupráca	2859
platený obsah	2859
player se učitava	2740
plaćena saradnja	2765
plaćena suradnja	2765
plaćeni oglas	87	2679
plaćeni sadržaj	2679
plačajte nam kavo	2933
plačana objava	87	2870
plačana vsebina	2951
plačano sodelovanje	2951
plačiau skaitykite čia	1943
plein écran	1418
plus d'actualités	1415
plus de détails	1419
poate mai târziu	2492
podaj prawidłowy adres e-mail	2390
podari članek	2874
podarite ta članek	2874
podaruj artykuł	2296
podaruj dostęp	2404
podaruj ten artykuł	2306
podcast anhören	607
pode ler também	2485
podeli članak	2683
podešavanja privatnosti	2738
podijeli članak	2683
podmienky používania	2791
podmínky použití	312
podmínky užití	312
podobne artykuły	2318
podobné články	316	2777
podporiť	2772
podporte nezávislú žurnalistiku	2772
podporte nás	2772
podporte nás cez darujme	2840
podporte nás cez paypal	2840
podporte nás na patreone	2840
podpořit	300
podpořit přes darujme	385
podpořte naši práci	300
podpořte nás	300
podpořte nás na patreonu	385
podpořte nás přes paypal	385
podpořte redakci	300
podrobné nastavenia	2831
podrobné nastavení	376
podrži	2672
podrži nas	2672
podržite nas	2672
podržite naš rad	2672
podržite nezavisno novinarstvo	2672
podziel się	2306
podziel się na facebooku	2306
pogledajte još	19
poistin sen käytöstä	1341
pokaż # odpowiedzi	2401
pokaż galerię	2393
pokaż hasło	2387
pokaż i zaakceptuj	2376
pokaż komentarze	2314
pokaż mniej	2321
pokaż napisy	2378
pokaż odpowiedzi	2401
pokaż oryginał	2322
pokaż podpis	2393
pokaż transkrypcję	2378
pokaż treść	2311
pokaż tłumaczenie	2322
pokaż więcej	2321
pokaż wszystkie	2321
pokaż wszystko	2322
pokaż wyniki	2370
pokaži geslo	2935
pokaži vsebino	2886
pokloni članak	2683
poklonite ovaj članak	2683
pokračovat bez podpory	299
pokračovat bez vypnutí	383
pokračovat přes apple	387
pokračovat přes facebook	387
pokračovat přes google	387
pokračovat s apple	387
pokračovat s google	387
pokračovať bez podpory	2784
pokračovať bez vypnutia	2838
pokračovať cez apple	2842
pokračovať cez facebook	2842
pokračovať cez google	2842
pokračovať s google	2842
pokušajte kasnije	2752
pokušajte ponovno	2752
pokušajte ponovno kasnije	2752
pokušajte ponovo	2752
pole obowiązkowe	2390
polecamy również	2318
polecamy także	2318
polecamy też	2318
polecane artykuły	2318
politika kolačića	2738
politika piškotkov	2924
politique de confidentialité	1408
polityka prywatności	2311
polityka sprostowań	2396
política de cookies	1112	2438
política de galetes	272
política de privacidad	1112
política de privacidade	2438
política de privacitat	272
pomanjšaj pisavo	2950
pomôže každé euro	2840
pomůže každá koruna	385
ponovno učitaj stranicu	2746
ponuda za čitaoce	2737
ponuda za čitatelje	2737
ponuka pre čitateľov	2829
poprzedni artykuł	2318
poprzednie zdjęcie	2393
populární	316
populära artiklar	2985
populärast	3053	3067
populärt	2985
populære	516	2281
populære artikler	439
populære saker	2200
populært	439	2200
populārākie	1979
popüler	3132
popüler haberler	3132
popüler konular	3132
por qué estás viendo esto	1085
poslat jako dárek	404
poslat přes whatsapp	404
poslat příteli	404
poslat tip anonymně	396
poslat zprávu	390
poslať	2846
poslať ako darček	2858
poslať cez whatsapp	2858
poslať e-mailom	2780
poslať mailom	2858
poslať priateľovi	2858
poslať správu	2845
poslať tip	2850
poslať tip anonymne	2850
poslušaj vest	2683
poslušaj članak	2683
poslušaj članek	2874
poslušajte tekst	2740
poslušajte članek	2874
posnetek ni več na voljo	2926
posnetek v vaši državi ni na voljo	2926
posnetka ni mogoče predvajati	2926
postanite naročnik	2866
postanite član	2672	2866
postavke kolačića	2696
postaw kawę	2293
postaw nam kawę	2293
poszt betöltése	1640
posłuchaj	2306
poukážte nám # % z dane	2840
pour continuer à lire	1455
pourquoi voyez-vous cette publicité	1442
pouze nezbytné	376
pouze pro předplatitele	301
používate adblock	2838
používate blokovanie reklám	2838
používate blokovač reklám	2838
používateľské meno	2843
používáte adblock	383
používáte blokování reklam	383
používáte blokátor reklam	383
povezani sadržaj	2680
povezani članci	2680
povezani članki	2871
povećaj	2755
povećaj fotografiju	2755
povećaj sliku	2755
povećaj slova	2764
povećaj tekst	2764
povečaj	2941
povečaj besedilo	2950
povečaj fotografijo	2941
povečaj pisavo	2950
povečaj sliko	2941
povinná pole	390
povinné	391	2846
povinné pole	390
povinné polia	2845
povinné údaje	390
povolit upozornění	381
povoliť	2837
povoliť notifikácie	2836
povoliť obsah	2831
povoliť raz	2831
povoliť reklamu	2839
povoliť reklamy	2839
povoliť upozornenia	2836
powiązane	2318
powiązane artykuły	2318
powiązane tematy	2318
powiększ	2321
powiększ tekst	2404
powiększ zdjęcie	2321
powrót do góry	2321
powrót do strony głównej	2393
powrót na górę	2393
pozastaviť	2834
později	299	382
pozostała część artykułu pod materiałem wideo	2310
pozostały czas	2378
pozostały czas #	2378
pozostały czas -#	2378
pozrieť galériu	2848
pozvite nás na kávu	2840
pozvěte nás na kafe	385
pozvěte nás na kávu	385
počastite nas kavom	2747
pořídit předplatné	387
pošalji	2753
pošalji e-mailom	2683
pošalji komentar	2683
pošalji mejlom	2683
pošalji poruku	2752
pošalji povratnu informaciju	2760
pošalji prijatelju	2683
pošalji vest	2757
pošalji vijest	2757
pošalji članak e-mailom	2683
pošaljite dojavu	2757
pošaljite komentar	2683
pošaljite vest	2757
pošlete tip redakci	396
pošlite tip redakcii	2850
pošlji	2939
pošlji komentar	2947
pošlji po e-pošti	2874
pošlji povratno informacijo	2946
pošlji prijatelju	2874
pošlji sporočilo	2938
pošlji članek po e-pošti	2874
pošljite nam namig	2943
pošljite namig	2943
poštanski broj	2753
poštna številka	2939
poštovné zdarma	374
pr članek	2870
praneškite apie klaidą	1942
pranešti apie klaidą	1942
pratite uživo	2755
pravidelný dar	385
pravidelný príspevok	2840
pravidelně měsíčně	385
pravidlá diskusie	2780
pravidlá opráv	2850
prawa autorskie zastrzeżone	2397
pre komentovanie sa prihláste	2855
pre predplatiteľov	2773
preberi cel članek	2941
preberi celoten članek	2941
preberi več	2941
preberite celoten članek	2941
preberite še	2871
predchádzajúca fotografia	2848
predchádzajúca snímka	2848
predchádzajúca strana	2848
predchádzajúci článok	2848
predplatiť	2772
predplatné môžete kedykoľvek zrušiť	2842
predplaťte si	2772
prehrať	2833
prehrať video	2833
prehrávač sa načítava	2833
prejsť do diskusie	2855
prejsť do galérie	2848
prejsť na darovanie	2840
prejsť na kvíz	2826
prejsť na obsah	2848
prejsť na online	2848
prejsť na platbu	2840
prejsť na ponuku	2829
prejsť na recept	61
prejšnja fotografija	2941
prejšnja slika	2941
prejšnja stran	2941
prejšnji članek	2941
prekličete lahko kadarkoli	2935
prekliči soglasje	2924
preložené automaticky	2853
preložené pomocou ai	2853
prenošenje zabranjeno	2758
prenumerantförmån	3037
prenumerantförmåner	3037
prenumerata nuo # euro per mėnesį	1936
prenumerata nuo # €	1936
prenumerera på vårt nyhetsbrev	2968
prenumeruodami sutinkate su taisyklėmis	1961
prenumeruokite naujienlaiškį	1961
preostali čas	2926
preostali čas #	2926
preostali čas -#	2926
preporučeno	2680
preporučuje outbrain	2765
preporučuje taboola	2765
preporučujemo	2680	2750
preporučujemo da pročitate	2680
preporučujemo i	2680
preskoči na sadržaj	2755
preskoči na vsebino	2941
preskočiť na obsah	2848
prestať sledovať	2857
prethodni članak	2755
pretlač zakázaná	2851
prevedeno uz pomoć ai	2760
preverite e-pošto	2938
prečo vidím túto reklamu	2859
prečítajte si	2777
prečítajte si aj	2777
prečítať neskôr	2858
prečítať prepis	2833
prețurile pot varia	2521
pridať ako preferovaný zdroj	2857
pridať do košíka	2829
pridať do mojich tém	2857
pridať komentár	2780
pridať medzi preferované zdroje	2857
pridruži se razpravi	2947
pridružite se razpravi	2947
prihlásiť	2773
prihlásiť cez facebook	2842
prihlásiť cez google	2842
prihlásiť na odber	2845
prihlásiť sa	2773
prihlásiť sa cez apple	2842
prihlásiť sa cez facebook	2842
prihlásiť sa cez google	2842
prihlásiť sa do diskusie	2855
prihlásiť sa na odber	2845
prihláste sa a komentujte	2855
prihvati i prikaži	2738
prihvati sve kolačiće	2738
prihvaćam	2696
prihvaćam i nastavljam	2738
prihvaćam sve	2696
prijava putem google računa	2749
prijavi grešku	2683
prijavi pogrešku	2757
prijavi se s google računom	2749
prijavite grešku	2757
prijavite pogrešku	2757
prijať	2791
prijať a pokračovať	2831
prijať a zobraziť	2831
prijať všetko	2791
prijať všetky	2831
prijať všetky cookies	2831
prikaži # odgovora	2761
prikaži # odgovore	2947
prikaži galerijo	2941
prikaži galeriju	2755
prikaži geslo	2935
prikaži i prihvati	2738
prikaži in sprejmi	2924
prikaži komentare	2761
prikaži komentarje	2947
prikaži lozinku	2749
prikaži manj	2872
prikaži manje	2681
prikaži odgovore	2761	2947
prikaži podnapise	2926
prikaži prepis	2926
prikaži rezultate	2734	2920
prikaži sadržaj	2696
prikaži sve	2681
prikaži titlove	2740
prikaži transkript	2740
prikaži več	2872
prikaži više	2681
prikaži vse	2872
prikaži vsebino	2924
prima lună gratuită	2531
primetili ste grešku	2757
primește alerte despre acest subiect	2525
primijetili ste grešku	2757
printează	2499
printează rețeta	61
pripomenúť neskôr	2784
priporoča outbrain	2951
priporoča taboola	2951
priporočamo	2871	2936
priporočamo tudi	2871
priporočamo v branje	2871
priporočeno	2871
prisijunkite arba susikurkite paskyrą	1936
prisijunkite prie mūsų komandos	1943
prisijunkite, kad galėtumėte komentuoti	1942
prispieť	2772
prispieť jednorazovo	2840
prispieť mesačne	2840
privatsphäre verwalten	685
privatsphäre-einstellungen	563
privātuma politika	1994
prišlo je do napake. poskusite pozneje	2938
prišlo je do napake. poskusite znova	2938
pro komentování se přihlaste	401
pro předplatitele	301
pro předplatitele výhodněji	374
programmet är inte längre tillgängligt	3043
prohlédnout galerii	393
promijeni veličinu teksta	2764
promo sadržaj	2765
promocijsko sporočilo	2870
promotivni sadržaj	2679
promotivni članak	2679
promóció	1589
proovi # päeva tasuta	1173
prosimy o wyłączenie adblocka	2383
proč vidím tuto reklamu	405
pročitaj ceo članak	2755
pročitaj cijeli članak	2755
pročitaj kasnije	2764
pročitaj transkript	2740
pročitajte ceo tekst	2755
pročitajte cijeli članak	2755
pročitajte i	2680
pročitajte još	2680
prywatność	2311
przeczytaj całość	2393
przeczytaj cały artykuł	2393
przeczytaj również	2318
przeczytaj także	2318
przeczytaj też	2318
przeczytaj transkrypcję	2378
przejdź bez wsparcia	2292
przejdź do galerii	2393
przejdź do głównej treści	2393
przejdź do oferty	2373
przejdź do przepisu	61
przejdź do płatności	2385
przejdź do quizu	2370
przejdź do serwisu	2311
przejdź do sklepu	2373
przejdź do strony darowizn	2385
przejdź do treści	2321
przejdź do ustawień prywatności	2311
przejdź do wpłaty	2385
przejdź na stronę główną	2393
przekaż # % podatku	2385
przekaż #%	2385
przekaż opinię	2399
przestań obserwować	2403
przetłumaczono automatycznie	2399
przetłumaczono przez ai	2399
przeładuj stronę	2384
prześlij	2391
prześlij opinię	2399
prześlij zdjęcia	2396
przypomnij mi później	2292
przypomnij później	2381
právě se děje	316
präsentiert von	560
précédent	1418
préférences cookies	1408
prélèvement	1381
prémium	1581
próbáld újra később	1654
próbálja ki # forintért	1581
próbálja újra	1654
próbálja újra később	1654
próxima	2448
próxima página	2448
próximo artigo	2445
prøv # dager gratis	2179
prøv gratis	417	2179
prøv igen senere	504
prøv igjen senere	2269
prøv nu	417
prøv nå	2179
prędkość	2379
prędkość odtwarzania	2378
prを含みます	1859
psč	391	2846
pubblicità	1758
publi-rédactionnel	1406
publicité	1406
publicité - la suite ci-dessous	1406
publicités	1406
pular para o conteúdo	2448
página siguiente	1122
páči sa mi to	2856
päivitä sivu	1341
päivän kysymys	1328
päivän peli	1328
päivän ristikko	1328
pääuutiset	1286
påkrevd	2270
påkrævet	505
påmind mig senere	413
påminn mig senare	2959
później	2292	2382
pārbaudi savas zināšanas	1984
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1987
pērc abonementu	1977
płatna współpraca	2405
płatne miesięcznie	2387
płatne rocznie	2387
płatność miesięczna	2387
płatność roczna	2387
předchozí	318
předchozí foto	393
předchozí fotografie	393
předchozí snímek	393
předchozí strana	393
předchozí článek	316
předmět	391
předplatit	301
předplatné	301
předplaťte si	387
přehrát	318
přehrát video	378
přehrávač se načítá	378
přehrávač videa se načítá	378
přejít do diskuse	401
přejít do galerie	393
přejít do speciálu	393
přejít k obsahu	318
přejít k platbě	385
přejít k receptu	61
přejít na kvíz	371
přejít na nabídku	374
přejít na obsah	318
přejít na online reportáž	393
přejít na recept	61
přejít na stránku darů	385
přeloženo automaticky	399
přeloženo pomocí ai	399
přepis	379
přeskočit na obsah	393
přestat sledovat	403
přetisk zakázán	397
přečtěte si	316
přečtěte si také	316
přečíst později	404
přečíst přepis	378
přidat do košíku	374
přidat do mých témat	403
přidat jako preferovaný zdroj	403
přidat komentář	315
přidat mezi preferované zdroje	403
přidejte názor	315
přidejte si nás mezi preferované zdroje	403
přihlaste se a komentujte	401
přihlásit	301
přihlásit k odběru	305
přihlásit přes facebook	387
přihlásit přes google	387
přihlásit přes seznam	387
přihlásit se	301
přihlásit se do diskuse	401
přihlásit se k odběru	390
přihlásit se přes apple	387
přihlásit se přes facebook	387
přihlásit se přes google	387
přihlásit se přes seznam	387
přihlášení	301
přijmout	312
přijmout a pokračovat	376
přijmout a zobrazit	376
přijmout vše	312
přijmout všechny	376
přijmout všechny cookies	376
připomenout později	299
přispějte	300
přispět	300
přispět jednorázově	385
přispět měsíčně	385
příjmení	391
""", 'q': """
qu'avez-vous pensé de cet article	1440
qual o seu nível de satisfação com esta notícia	2465
quellen und weiterführende links	570
queremos conocer tu opinión	1151
queremos saber a sua opinião	2473
questo riassunto ti è stato utile	1786
quieres añadir otro usuario a tu suscripción	1085
quizás más tarde	1079
quizás te interese	1119
quyên góp	3299
quyên góp ngay	3299
qué te ha parecido esta noticia	1151
quên mật khẩu	3300
quảng cáo	3310
quảng cáo - bài viết tiếp tục bên dưới	3343
""", 'r': """
r$ # por mês durante # meses	2482
radote klaidą	1942
radote klaidą tekste	1942
raksti komentāru	1983
raksts tiek papildināts	1984
raksts turpinās pēc reklāmas	1986
rakstīt komentāru	1983
rao vặt	3310
raportează o eroare	2519
raportoi virheestä	1353
rapportér	516
rapportér annonce	519
rapportér fejl	434
razvrščanje	2948
rašyti komentarą	1936
reagovať	2856
receber notificações	2475
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1448
recevez une alerte à chaque article de l'auteur	1448
reclamă	2502
recomandarea redacției	2534
recomandări	2506
recomandările editorilor	2534
recomandările redacției	2506
recomendado para você	2445
recommandé	1415
recommandé pour vous	1415
recommandés	1415
recordar más tarde	1079
recuérdamelo más tarde	1079
redirecționează #%	2493
refuză toate	2516
regalar artículo	1085
registrovať sa	2773
registruokitės nemokamai	1936
registruokitės į seminarą	1943
registrácia	2773
regisztráció	1581
regisztrálok	1581
regler för kommentarer	3066
regístrate	1085
rekisteröidy	1271
rekisteröidy maksutta ja lue	1271
reklama się skończyła	2405
reklami geç	3127
reklám	1589
reklám vége	1668
reklámblokkolót használ	1647
reklámblokkolót használsz	1647
reklāma	1977
reklāmas raksts	1986
reklāmraksts	87	1986
relacja na żywo	2393
relaterade ämnen	2985
rendeld meg a könyvet	1638
rendelje meg a könyvet	1638
rendezés	1665
rendszeres támogatás	1649
reportar erro nesta página	2465
restez informé	1391
restez informés	1391
resumen automático	1144
resumo da notícia	2465
resumé lavet af ai	513
rettelser og præciseringer	510
rezerviši mesto	2737
rezervovať miesto	2829
rezervujte si místo	374
reģistrējies bez maksas	1977
reģistrēties	1977
reši križanko	2920
reši kviz	2734	2920
reši ukrštenicu	2734
režim celej obrazovky	2833
režim celé obrazovky	378
ricordamelo più tardi	1735
riješi križaljku	2734
riješi kviz	2734
rodyti mažiau	1944
rodyti viską	1944
rozumím	319
rozwiąż krzyżówkę	2370
rozwiń	2321
rozwiń wszystko	2322
ročne	2843
ročná platba	2842
ročné predplatné	2842
roční platba	387
roční předplatné	387
ročně	388
rychlost přehrávání	378
ryhdy kannatusjäseneksi	1342
rätta	2981
rätta oss	2981
rättelse	2981
rättelsepolicy	3061
rättelser och förtydliganden	3061
réactions	1411
réagir	1401	1411
réagir à cet article	1411
réagissez	1411
réagissez à cet article	1411
répondre	1411
réseaux sociaux	1402
réservé aux inscrits	1382
résiliable à tout moment	1455
résultats du sondage	1446
résumé de l'article	1440
résumé de l'article en # points	1440
résumé en # secondes	1440
részletek	1597
rösta	3035
rösta här	2988
rösta i omröstningen	2988
rösta nu	3034
rückmeldung geben	708
rýchlosť	2834
rýchlosť prehrávania	2833
rādīt mazāk	1985
rādīt vairāk	1984
rādīt visu	1985
răspunde	2505
rėmimas	1945
""", 's': """
s'abonner à partir de #€	1382
s'inscrire à la newsletter	1391
s-ar putea să-ți placă	2506
saada sõbrale	1178
saber más	1122
sadarbības raksts	1986
sadržaj je blokiran	2738
sadržaj je zaključan	2673
sadržaj je zaštićen autorskim pravom	2758
sadržaj nije dostupan	2738
sadržaj nije moguće prikazati	2738
sadržaj partnera	2765
saglabāt	1982
saglabāt rakstu	1982
saistītie raksti	1979
saistītās ziņas	1979
saite nokopēta	1982
saken er låst	2179
saken finnes også som lyd	2188
salli sisältö	1333
saltar anúncio	2436
salvează	2499
salvează articolul	2533
salvează pentru mai târziu	2533
salvează rețeta	61
samo nujni piškotki	2924
samo nužni	2738
samo nužni kolačići	2738
samo za naročnike	2935
sans engagement, résiliable à tout moment	1455
sao chép liên kết	3305
sao chép đường dẫn	3341
sari la conținut	2508
sari la rețetă	61
satura turpinājums pēc reklāmas	1986
sačuvaj	2683
sačuvaj podešavanja	2738
sačuvaj recept	61
sačuvaj vest	2683
sačuvaj za kasnije	2764
sačuvaj članak	2764
schlagwörter	570
schließen	573
schrift größer	713
schrift vergrößern	555
schriftgröße	555
schriftgröße anpassen	713
schriftgröße ändern	713
schwedenrätsel	680
scopri di più	1741
sdílejte	308
sdílejte tento text	308
sdílejte text	308
sdílejte článek	308
sdílet	308
sdílet na facebooku	308
sdílet na twitteru	308
sdílet na whatsappu	404
sdílet na x	308
sdílet článek	308
se alla erbjudanden för prenumeranter	2963
se bilderna här	2988
se connecter et réagir	1411
se déconnecter	1382
se grafiken här	2988
se ha producido un error al cargar el vídeo	1142
se klippet här	2988
se klippet øverst i saken	2203
se videon här	2988
se våra erbjudanden	3052
se våre tilbud	2266
sebesség	1643
sedan # kr/mån tills du säger upp	2963
seguir tópico	2475
seguí leyendo	1165
sei già abbonato	1741
sei già iscritto alla newsletter	1799
sekretessinställningar	3041
selección de la redacción	1119
selvä	1289
sem si não seria possível	2480
sem você não seria possível	2480
semnalează o eroare	2505
senaste först	3066
send artiklen på mail	426
send på e-post	2188
send på mail	518
sense permanència	287
setări cookie	2516
seuls les abonnés peuvent commenter	1446
seuraa hetki hetkeltä	1350
seuraa livenä	1350
seuraa meitä	1279
seuraa tekijää	1360
seuraa tätä aihetta	1360
seuraat jo tätä aihetta	1360
seuraat tätä aihetta	1360
seções	2445
seřadit podle	401
shrani članek	2874
shrnutí ai	400
shrnutí od ai	399
si opp når du vil	2179
si è verificato un errore durante il caricamento del video	1784
sie können diesen artikel kostenlos weitergeben	652
signaler ce contenu comme inapproprié	1446
signaler un problème	1411
siguiente artículo	1119
siirry sisältöön	1288
siirry suoraan sisältöön	1350
sikeres feliratkozás	1599
sin ti no sería posible	1160
sisältö ei ole saatavilla	1333
sisältö on estetty	1333
sisältö on suojattu tekijänoikeudella	1354
sisältöä ei voida näyttää	1333
sisältöä kumppaneiltamme	1362
siz ne düşünüyorsunuz? oy verin	3134
sizin için öneriler	3132
siųsti draugui	1941
siųsti el. paštu	1941
skaitykite daugiau čia	1943
skaityti plačiau	1943
skaityti vėliau	1941
skann qr-koden for å laste ned appen	2259
skanna qr-koden för att ladda ner appen	3045
skaties arī	1979
skatīt foto	1984
skatīt galeriju	1984
skatīt video	1984
skjønner	2204
sklenite naročnino	2867
skontaktuj się z redakcją	2396
skontrolujte si svoju schránku	2845
skopírované	2858
skopírované do schránky	2858
skopírovať odkaz	2780
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2981
skriv inn beløp	2264
skru på	2261
skru på lyd	2257
skru på varsler	2260
skryť odpovede	2855
skryť reklamu	2859
skrýt	319
skrýt odpovědi	401
skrýt reklamu	405
skyddas av upphovsrätt	3062
skänk en gåva	3050
skúste to neskôr	2845
skúste to znova	2845
slapukų nustatymai	1954
slažem se	2696
slažem se i nastavljam	2738
sledeća fotografija	2755
sledeća slika	2755
sledeća strana	2755
sledeći video	2740
sledeći članak	2755
sledovat toto téma	403
sledovat téma	403
sledovať autora	2857
sledovať autorku	2857
sledovať online	2848
sledovať tému	2857
sledovať túto tému	2857
sledujete téma	403
sledujete tému	2857
slik beskytter vi kildene våre	2275
slik beskytter vi våre kilder	2275
slik slår du av annonseblokkering	2262
slične vesti	2680
slične vijesti	2680
slični članci	2680
sljedeća fotografija	2755
sljedeća slika	2755
sljedeća stranica	2755
sljedeći video	2740
sljedeći članak	2755
slut på annonce	519
slut på annons	3070
slut på reklam	3070
sluta följa	3068
slutt på annonse	2284
slutt å følge	2282
slå adblocker fra	497
slå annonceblokering fra	497
slå av annonseblokkereren	2262
slå av annonseblokkeringen	2262
slå din adblocker fra	497
slå lyd fra	492
slå lyd til	492
slå lyden fra	492
slå lyden til	492
slå notifikationer til	495
slå på	2261	3047
slå på aviseringar	3046
slå på ljudet	3043
slå på notiser	3046
slå på varsler	2260
slå på varslinger	2260
slå til	496
snsをフォロー	1831
so schützen wir unsere quellen	705
sofortüberweisung	533
solitär	680
sonderveröffentlichung	632
sono già sostenitore	1735
sonuçlari gör	3135
sorodni članki	2871
sortuj według	2401
sortér efter	515
souhlasím	312
souhlasím a pokračovat	376
souhlasím se zobrazením	312
soutenez-nous dès maintenant	1373
související	316
související témata	316
související články	316
související články z webu	316
soyez le premier à commenter	1411
soyez le premier à réagir	1411
spam nélkül	1654
spander en kaffe på oss	2264
spara inställningar	3041
spara till läslistan	3069
spausdinti receptą	61
spela här	3034
spela videon här	2988
spill nå	2250
spis treści	2321
splošni pogoji	2924
sponsorisé	1406
sponsorlu içerik	87	3127
sponsoroitu sisältö	1280
sponsrat innehåll	2977
sponzorirani sadržaj	2679
sponzorirani članak	2679
sponzorisani sadržaj	2765
sponzorované	2776
sponzorovaný obsah	311
sponzorováno	311
sporoči napako	2943
sporočilo	2939
spravovat upozornění	381
spravovať súhlas	2831
spravovať upozornenia	2836
sprawdź cenę	2373
sprawdź ofertę	2296
sprawdź się	2370
sprawdź skrzynkę e-mail	2390
sprawdź skrzynkę odbiorczą	2390
sprawdź swoją skrzynkę	2390
sprawdź swoją wiedzę	2370
sprejmi in prikaži	2924
sprejmi vse piškotke	2924
spremi članak	2683
spremljajte v živo	2941
sprijină-ne	2493
správa	2846
správa bola odoslaná	2845
správa souhlasu	376
správa súhlasu	2831
spróbuj ponownie	2390
spróbuj ponownie później	2390
spune-ți părerea	2519
spune-ți părerea în comentarii	2519
spustit kvíz	371
spustiť kvíz	2826
spustiť video	2833
später	528
später erinnern	528
späť hore	2848
späť na hlavnú stránku	2848
späť na začiatok	2848
spør vår ki om saken	2196
staňte sa členom	2772
staňte se členem	300
ste našli napako	2943
ste našli napako v članku	2943
ste už predplatiteľ	2842
ste že glasovali	2920
stem nå	2250
stiahnuť aplikáciu	2835
stiahnuť audio	2833
stiahnuť epizódu	2833
stiahnuť na google play	2835
stiahnuť v app store	2835
stiahnuť z app store	2835
stiahnuť z google play	2835
stichwörter	570
stil spørgsmål til artiklen	434
stlmiť	2833
stop med at følge	517
straipsnio tęsinys - po reklama	1945
straipsnis tęsiasi po reklamos	1945
strojovo preložené	2853
strojový preklad	2854
strojový překlad	400
strojově přeloženo	399
strona główna	2318
stroški dostave	2923
stworzono z pomocą ai	2399
stáhnout aplikaci	380
stáhnout audio	378
stáhnout epizodu	378
stáhnout na google play	380
stáhnout podcast	378
stáhnout v app store	380
stáhnout z app store	380
stáhnout z google play	380
stáhnout zdarma	380
stäng	2959	2988
stäng annons	3070
stäng av annonsblockeraren	3048
stäng av din adblocker	3048
stäng av din annonsblockerare	3048
stäng av ljudet	3043
stäng galleri	3058
stöd oss	2960
stöd oss på patreon	3050
stöd oss via patreon	3050
större text	3069
større tekst	2283
støt med mobilepay	499
støt os	414
støt os med mobilepay	499
støt os på #er	499
støt os på patreon	499
støt via mobilepay	499
støtt oss	2176
støtt oss med vipps	2264
støtt oss på patreon	2264
støtt oss via vipps	2264
sugerir correção	2465
sugerir una corrección	1151
sugestões	2445
suivre ce thème	1448
sur le même sujet	1415
sur le même thème	1415
suscripción	1085
suscríbase	1085
suscríbete	1085
suscríbete a nuestro boletín	1092
suscríbete ahora	1085
susiję straipsniai	1938
susikurti paskyrą	1936
susține	2493
susține-ne	2493
susțineți-ne	2493
svaka donacija je važna	2747
svaka donacija pomaže	2747
svaki dinar je važan	2747
svaki doprinos je važan	2747
svaki doprinos pomaže	2747
svaki euro je važan	2747
svaki prilog pomaže	2747
svi članci	2755
svi članci autora	2755
sviđa mi se	2762
sviđa vam se članak	2760
swisha en gåva	3050
syötä kelvollinen sähköpostiosoite	1347
syötä summa	1342
syötä sähköpostiosoitteesi	1274
szavazatodat rögzítettük	1635
szavazatát rögzítettük	1635
szavazás	1636
szavazás indítása	1635
szczegóły	2322
szeretne értesítéseket kapni	1645
szeretnél értesítéseket kapni	1645
szerző követése	1666
szkennelje be a qr-kódot	1644
szponzorált tartalom	87	1589
szybkość odtwarzania	2378
szállítási költség	1638
szókereső	1636
szólj hozzá	1593
szóljon hozzá	1593
szövegméret	1667
szünet	1643
sähköposti	1274
sähköposti tai käyttäjätunnus	1344
sähköpostiosoite	1274
sähköpostiosoitteesi	1347
sähköpostisi	1347
säkra din plats	3037
säästä # %	1345
säästä #%	1345
så # kr/mnd til du sier opp	2179
så jobbar vi med rättelser	3061
så kommenterar du	2981
så skyddar vi våra källor	3061
så stänger du av annonsblockeraren	3048
så stänger du av din annonsblockerare	3048
sådan beskytter vi kilder	510
sådan beskytter vi vores kilder	510
sådan deaktiverer du din adblocker	497
sådan retter vi fejl	510
sådan slår du adblock fra	497
sådan slår du din adblocker fra	497
sé el primero en comentar	1115
sé parte	1080
sélections	1401
síganos	1105
síguenos	1105
sök	2988
søg	442
søk	2203
súhlasím	2791
súhlasím a pokračovať	2831
súhlasím so zobrazením	2791
súmate	1080
súvisiace	2777
súvisiace články	2777
súvisiaci článok	2777
süti beállítások	1640
süti tájékoztató	1640
sütibeállítások	1640
sütik kezelése	1640
sīkdatņu iestatījumi	1994
słowa kluczowe	2318
""", 't': """
t'ha estat útil aquest article	275
t'ha estat útil aquest resum	275
ta treść jest niedostępna	2376
ta treść jest zablokowana	2376
ta video ni več na voljo	2926
ta članek je zaklenjen	2935
tack för din anmälan	2968
tack för din prenumeration	3055
tack för din röst	3034
tack för ditt meddelande	3055
taip pat žiūrėkite	1938
tak, chcę	2382
tak, chętnie	2382
tak, poproszę	2382
takaisin ylös	1288
takk for at du meldte deg på	2269
takk for din påmelding	2269
takk for påmeldingen	2184
tallenna myöhemmäksi	1278
talán később	1578
tamaño de letra	65	1104
tamaño del texto	65
también te puede gustar	1119
también te puede interesar	1119
també et pot interessar	263
também pode gostar	2485
tapahtui virhe. yritä myöhemmin uudelleen	1347
tapahtui virhe. yritä uudelleen	1347
tarjeta de crédito	1084
tarjeta de débito	1084
tarkista sähköpostisi	1347
tartalom betöltése	1640
tartalom engedélyezése	1640
tartalom megjelenítése	1640
tartalomjegyzék	1657
te ha resultado útil este artículo	1144
te ha resultado útil este resumen	1144
te ha sido útil este resumen	1144
te poți dezabona oricând	2526
te vsebine ni mogoče prikazati	2924
te-ar putea interesa și	2534
tehisaru kokkuvõte	1180
tehty tekoälyllä	1356
tej treści nie można wyświetlić	2376
tekijänoikeudella suojattu	1354
tekoäly voi tehdä virheitä	1356
tekoälyn luoma	1356
tekoälyn tekemä	1356
tekoälyn tekemä tiivistelmä	1288
tekoälyn tiivistelmä	1288
tekoälyn tuottama	1356
tekoälytiivistelmä	1288	1357
tekst je zaključan	2749
tekst powstał przy pomocy ai	2399
tekst przetłumaczony maszynowo	2399
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1941
telefonszám	1655
telefón	2846
teljes hozzáférés	1581
teljes képernyő	1642
teljes név	1655
temas del día	1119
temi že sledite	2949
ten artykuł jest zablokowany	2387
ten film jest niedostępny	2378
ten film nie jest dostępny w twoim kraju	2378
ten film nie jest już dostępny	2378
tento obsah je blokován	376
tento obsah je zablokovaný	2831
tento obsah nemôžeme zobraziť	2831
tento obsah nemůžeme zobrazit	376
tento obsah není dostupný	376
tento obsah není k dispozici	376
tento obsah nie je dostupný	2831
tento obsah nie je k dispozícii	2831
tento obsah sa nedá zobraziť	2831
tento článek je uzamčen	387
termos e condições	2438
teste grátis	2419
testează-ți cunoștințele cu quizul nostru	2519
teszteld a tudásod	1596
tesztelje tudását	1596
tetszőleges összeg	1649
text bol vytvorený automaticky	2853
text byl vytvořen automaticky	399
text je chránený autorským právom	2851
text je chráněn autorským právem	397
text čte umělá inteligence	378
texten fortsätter nedan	2977
texten fortsätter under bilden	2977
texten är maskinöversatt	3064
texten är skapad automatiskt	3064
textgröße	713
textgröße ändern	713
teď ne	299
thu gọn	3317
thèmes	1415
thématiques	1415
thích	3305
thông tin doanh nghiệp	3310
thông tin quảng cáo	3343
thẻ	3315
tienes que iniciar sesión para guardar artículos	1164
tietosuojakäytäntö	1333
til støttesiden	499
tilbagetræk samtykke	490
tilbakemelding på saken	2196
tilføj en kommentar	515
tilføj kommentar	515
tilføj os som foretrukken kilde	517
tilføj som foretrukken kilde	517
tilgjengelig på google play	2259
till gåvosidan	3050
tillad én gang	490
tillat én gang	2255
tillåt	3047
tillåt alltid	3041
tillåt annonser	3049
tillåt aviseringar	3046
tillåt en gång	3041
tillåt innehåll	3041
tillåt inte	3047
tillåt notiser	3046
tillåt reklam	3049
tiltás	1646
tin bài liên quan	3341
tin cùng chuyên mục	3315
tin cùng tác giả	3342
tin khác	3315
tin liên quan	3315
tin mới	3315
tin mới nhất	3315
tin nóng	3342
tin nổi bật	3315
tin quảng cáo	3343
tin trước	3315
tin tài trợ	3315
tin tức liên quan	3315
tin đọc nhiều	3315
tipărește	2499
tipărește articolul	2533
tipărește rețeta	61
tisk článku	404
titta på videon	3043
tiêu điểm	3315
tiếp theo	3317
tlačiť	2780
to cię może zainteresować	2318
to może cię zainteresować	2318
to wideo jest niedostępne	2378
to wideo nie jest już dostępne	2378
todos os comentários	2441
toimituskulut lisätään	1331
toto pole je povinné	390
toto téma již sledujete	403
toto video již není dostupné	378
toto video není dostupné	378
toto video není ve vaší zemi dostupné	378
toto video nie je dostupné	2833
toto video nie je vo vašej krajine dostupné	2833
toto video už není dostupné	378
toto video už nie je dostupné	2833
toute l'actualité	1415
tovább	1596
tovább a cikkre	1657
tovább a dossziéhoz	1657
tovább a galériához	1657
tovább a recepthez	61
tovább a rovatra	1594
tovább a tartalomhoz	1657
tovább a teljes cikkre	1657
tovább a támogatáshoz	1649
tovább a támogatási oldalra	1649
tovább a webshopba	1638
tovább az ajánlathoz	1638
tovább olvasom	1596
további cikkek	1594
további cikkek a szerzőtől	1657
további cikkek a témában	1594
további cikkek betöltése	1657
további hírek	1594
további részletek itt	1596
továbbiak betöltése	1596
továbbiak megjelenítése	1657
tradução automática	2465
trang chủ	3317
transferência bancária	2418
trenutni čas	2926
trenutni čas #	2926
treści komercyjne	2405
treści naszych partnerów	2405
treści partnerskie	2310
treść dla subskrybentów	2387
treść niedostępna	2376
treść premium	2387
treść sponsorowana	2310
treść wygenerowana przez ai	2399
treść zablokowana	2376
treść zewnętrzna	2376
tria la teva subscripció	287
troškovi dostave	2737
trwa ładowanie odtwarzacza	2378
tryb pełnoekranowy	2378
træk dit samtykke tilbage	490
træk samtykke tilbage	490
trước	3317
trả lời	3314
trở lại	3317
tu ce părere ai? lasă un comentariu	2519
tu navegador no puede reproducir este vídeo	1142
tue meitä	1270
tue meitä patreonissa	1342
tue työtämme	1342
tule meile tööle	1180
tuotettu tekoälyllä	1356
turpini lasīt	1977
turpinājums pēc reklāmas	1986
turpināt lasīt	1977
twitter'da paylaş	3125
twoja wiadomość	2390
twoje imię	2390
twój adres e-mail	2299
twój e-mail	2299
twój głos został oddany	2370
twój głos został policzony	2370
twój głos został zapisany	2370
tykkää	1359
tylko niezbędne	2376
tytuł przelewu: darowizna	2385
tytułem: darowizna na cele statutowe	2385
tài khoản của tôi	3300
tài trợ	3310
támogass minket	1579
támogass minket patreonon	1649
támogasson minket	1579
támogasson minket a patreonon	1649
támogatom	1579
támogatom a lapot	1649
támogatom az oldalt	1649
támogatott tartalom	87	1589
támogatás	1579
támogatás paypalon	1649
támogatási oldal	1649
támogatói tartalom	1589
tárgy	1655
tämä artikkeli on lukittu	1344
tämä juttu on lukittu	1344
tämä kenttä on pakollinen	1347
tämä sisältö ei ole saatavilla	1333
tämä video ei ole enää saatavilla	1335
tämä video ei ole saatavilla	1335
täname liitumast	1198
tässä artikkelissa	1350
tässä jutussa	1350
tässä olisi upotus facebookista	1288
tässä olisi upotus instagramista	1288
tätä sisältöä ei voida näyttää	1333
täytä ristikko	1328
täytä tämä kenttä	1347
téma követése	1666
téma už sledujete	403
témata	316
tému už sledujete	2857
témy	2777
témáim	1666
témák	1594
térkép megnyitása	1597
términos de uso	1112
términos y condiciones	1112
tìm kiếm	3317
tópicos	2445
tópicos relacionados	2445
tôi đã hiểu	3318
több	1596
több betöltése	1657
több mutatása	1657
töltsd ki a kvízt	1596
töltsd ki kvízünket	1635
töltse ki a kvízt	1596
töltse újra az oldalt	1648
túto tému už sledujete	2857
tühista igal ajal	1173
tüm haberler	3132
tüm yazilari	3132
tüm yorumlar	3131
tümünü gör	3134
tümünü göster	3135
tümünü kabul et	3128
tümünü reddet	3128
tēmas	1979
tęsinys po reklamos	1945
tłumaczenie automatyczne	2400
tłumaczenie maszynowe	2400
tạo tài khoản	3300
tải thêm	3317
tặng bài viết	3341
tặng sao	3341
tặng sao cho bài viết	3341
từ khóa	3315
""", 'u': """
u košaricu	2737
u ovom članku	2755
udostępnij	2306
udostępnij na facebooku	2306
udostępnij na twitterze	2306
udostępnij na x	2306
udostępnij w mediach społecznościowych	2306
udělit souhlas	312
ugens spørgsmål	485
ugodnost za naročnike	2923
ugodnosti za naročnike	2923
ugrađeni sadržaj	2738
ugrás a galériához	1657
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	1657
ugrás a tartalomra	1657
uključi	2744
uključi obaveštenja	2731
uključi obavijesti	2731
uključi se u raspravu	2761
uključi zvuk	2740
uključite javascript	2740
uključite notifikacije	2731
uključite obaveštenja	2731
uključite obavijesti	2731
uključite se u raspravu	2761
ukryj reklamę	2405
ukrštenica	2735
ulkoinen sisältö	1333
ulkopuolinen sisältö	1333
uloženo	404
uložené	2858
uložit	308
uložit na později	308
uložit nastavení	376
uložit recept	61
uložit volby	376
uložit článek	308
uložiť	2780
uložiť na neskôr	2780
uložiť nastavenia	2831
uložiť recept	61
uložiť voľby	2831
uložiť článok	2780
ultima oră	2506
ultimele știri	2506
um assinante presenteou você com este artigo	2484
un abonat ți-a oferit acest articol	2533
un abonné vous offre cet article	1458
un e-mail de confirmation vous a été envoyé	1451
un suscriptor te ha regalado este artículo	1164
une erreur s'est glissée dans l'article	1411
ungültige e-mail-adresse	697
unterstütze uns	529
unterstützen	529
unterstützen sie uns	529
unterstützen sie uns per paypal	621
uočili ste grešku	2757
uočili ste pogrešku	2757
uočili ste pogrešku u članku	2757
uporabniško ime	2936
uporabniško ime ali e-pošta	2935
upotettu sisältö	1333
upozorniť na chybu	2850
upozornění	382
uppläst av en ai-röst	3043
uppläst av en dator	2973
uppläst av en syntetisk röst	3043
uppläst av syntetisk röst	3043
uppläst med ai-röst	2973
upravljaj kolačićima	2738
upravljaj piškotke	2924
ur vår butik	3037
url 복사	1893
urlをコピー	1830
urlをコピーする	1859
url복사	1893
urmărește acest subiect	2525
urmărește live	2525
următorul	2508
uslovi korišćenja	2696
ustaw jako preferowane źródło	2403
ustawienia plików cookie	2311
ustawienia prywatności	2376
ustvarjeno s pomočjo umetne inteligence	2946
utónév	1655
uutishälytykset	1339
uvek prikaži	2738
uvijek prikaži	2738
uvjeti korištenja	2696
uz sākumu	1984
uzyskaj dostęp	2296
učitaj još	2755
učitaj objavu	2738
učitaj sadržaj	2738
učitaj video	2738
učitaj više	2755
učitavanje playera	2740
učitavanje videa	2740
ušetrite #%	2843
ušetríte #%	2843
ušetřete #%	388
ušetříte #%	388
ušteda #%	2750
uštedite #%	2750
używasz adblocka	2383
używasz programu do blokowania reklam	2383
už jsem ho vypnul	384
už jste hlasovali	371
už komentarus atsako jų autoriai	1942
už mám predplatné	2842
už mám předplatné	387
už mám účet	387
už máte predplatné? prihláste sa	2773
už máte předplatné	387
už máte účet	2773
už máte účet? prihláste sa	2773
už podporujem	2784
už podporuji	299
už sledujete	403
už ste hlasovali	2826
uždaryti	1944
uždaryti reklamą	1945
uživatelské jméno	388
uživatelské jméno nebo e-mail	387
uživo	2741
užpildykite apklausą	1943
užsakomasis straipsnis	1945
užsakomasis turinys	87	1945
užsisakyti prenumeratą	1936
""", 'v': """
v košarico	2923
v tem članku	2941
v tomto článku	393
v živo	2927
vaata kõiki tellija soodustusi	1173
vaata lähemalt	1180
vaba töökoht	1180
vad tycker du? rösta här	2988
vai kopsavilkums bija noderīgs	1983
vai raksts bija noderīgs	1983
vain jäsenille	1344
vain välttämättömät	1333
vain välttämättömät evästeet	1333
vairāk par tēmu	1979
vaizdo įrašas	1943
vaizdo įrašą rasite čia	1943
valami elromlott. próbáld újra	1654
valami hiba történt. próbálja újra	1654
valgfrit beløb	499
valgfritt beløp	2264
van egy jó sztorija	1660
van egy jó témája	1660
van már előfizetése	1651
van már fiókja	1581
van már fiókod	1651
van már fiókom	1651
vanjski sadržaj	2738
var artikeln till hjälp	2981
var det här till hjälp	2988
var det til hjælp	513
var detta till hjälp	3064
var dette en hjælp	513
var resuméet nyttigt	434
var sammanfattningen till hjälp	2981
varför ser jag den här annonsen	3070
varför visas den här annonsen	3070
vari atteikties jebkurā laikā	1977
varje bidrag hjälper	3050
varje bidrag räknas	3050
varje krona hjälper	3050
varje krona räknas	3050
vasta küsitlusele	1180
vastaa kyselyyn tästä	1288
vaš e-mail	2752
vaš e-naslov	2938
vaš e-poštni naslov	2938
vaš glas je bil oddan	2920
vaš glas je uračunat	2734
vaš glas je zabeležen	2734	2920
vaš glas je zabilježen	2734
vaš komentar	2683
vaš mejl	2752
vaša e-mail adresa	2752
vaša e-mailová adresa	2845
vaša poruka	2752
vaša poruka je poslana	2752
vaša poruka je poslata	2752
vaša správa	2845
vaše e-mailová adresa	390
vaše ime	2752	2938
vaše jméno	390
vaše meno	2845
vaše sporočilo	2938
vaše sporočilo je poslano	2938
vaše zpráva	390
veckans fråga	3034
vedno prikaži	2924
vegyél jegyet	1638
veja esta publicação no instagram	2463
veja também	2445
veja todas as opções de assinatura	2482
velg beløp	2264
velikost písma	65
veličina fonta	2764
veličina slova	2764
veličina teksta	65
venujte nám # %	2840
ver # comentários	2473
ver biografía	1138
ver comentários	2441
ver conteúdo externo	2463
ver esta publicación en instagram	1142
ver esta publicação no instagram	2463
ver galería	1122
ver más	1122
ver más artículos del autor	1138
ver más noticias	1165
ver también	1119
ver também	2445
ver todas las opciones de suscripción	1161
ver traducción	1123
ver tradução	2449
ver vídeo	1122
vergrößern	574	701
verlagssonderveröffentlichung	632
versandkosten können anfallen	682
vertrag kündigen	563
verträge hier kündigen	563
verwandte beiträge	570
ves algún error? comunícalo	1151
veure aquesta publicació a instagram	272
vezetéknév	1655
vezi această postare pe instagram	2516
vezi mai multe știri	2534
vezi și	2506
već imam nalog	2749
već imam račun	2749
već imate nalog	2673
već imate pretplatu	2673
već imate račun	2673
već podržavam	2688
već pratite	2763
već pratite ovu temu	2763
već sam pretplatnik	2749
već ste glasali	2734
već ste glasovali	2734
već ste pretplatnik	2673
več iz rubrike	2871
več novic iz regije	2871
več o tem	2871
več o temi	2871
več člankov	2941
več člankov avtorja	2941
veľkosť písma	65
veľkosť textu	2858
vi kan inte visa det här innehållet	3041
viac k téme	2777
viac si o tom prečítate tu	2777
viac článkov	2848
videa ni mogoče predvajati	2926
video ei ole enää saatavilla	1335
video ei ole käytettävissä	1335
video ikke tilgængelig	492
video již není k dispozici	378
video nelze přehrát	378
video není dostupné	378
video není dostupné ve vaší zemi	378
video není k dispozici	378
video ni na voljo v vaši državi	2926
video nicht verfügbar	687
video nie je dostupné	2833
video nie je dostupné vo vašej krajine	2833
video nie je k dispozícii	2833
video nije dostupan u vašoj državi	2740
video nije dostupan u vašoj zemlji	2740
video nije moguće reproducirati	2740
video sa nedá prehrať	2833
video sa nepodarilo načítať	2833
video se ne može reprodukovati	2740
video se nepodařilo načíst	378
video už není k dispozici	378
video už nie je dostupné	2833
video už nie je k dispozícii	2833
video više nije dostupan	2740
videoafspilleren indlæses	492
videoen er ikke længere tilgængelig	492
videoen er ikke tilgængelig	492
videoen er ikke tilgængelig i dit land	492
videon voi katsoa jutun yläosasta	1288
videon är inte längre tillgänglig	3043
videon är inte tillgänglig	3043
videoyu izlemek için tiklayin	3134
videó	1594
videó betöltése	1640
videó betöltése folyamatban	1642
videó lejátszása	1642
videó megtekintése	1642
videók	1594
videólejátszó betöltése	1642
videónkat itt nézheti meg	1596
vidéo	1418
vielen dank für deine nachricht	697
vielen dank für deine stimme	679
vielen dank für ihr feedback	611
vielen dank für ihre anmeldung	542
vielen dank für ihre nachricht	697
vielen dank für ihre stimme	679
vielleicht später	528
viestisi on lähetetty	1347
vil du få varsler	2260
vilkår	431	2193
vill du få notiser	3046
vill du få pushnotiser	3046
vipps et beløp	2176
virheellinen sähköpostiosoite	1347
vis færre	442	2203
vis i fuld skærm	507
vis oversættelse	443
visa bilden i helskärm	2988
visa färre	2988
visa i helskärm	3058
visa inlägg från facebook	2988
visa inlägg från instagram	2988
visa innehåll	2978
visa innehållet	3041
visa lösenord	3052
visa och godkänn	3041
visa översättning	2989
vissza a címlapra	1657
vissza a főoldalra	1657
vissza a tetejére	1596
vissza az oldal tetejére	1657
visszajelzés	1593
visszajelzés küldése	1663
više o temi	2680
više od autora	2755
više vijesti iz regije	2680
više članaka	2755
više članaka autora	2755
viết bình luận	3314
vlastná suma	2840
vlastní částka	385
vložený obsah	376
vložit do košíku	374
vložit komentář	401
vložiť do košíka	2829
vložiť komentár	2855
vnesite e-poštni naslov	2938
vnesite veljaven e-poštni naslov	2938
você concorda? vote	2473
você pode gostar	2445
você pode se interessar	2445
você também pode gostar	2445
voir le détail	1419
voir les détails	1419
voir les résultats	1419
voir les résultats du sondage	1446
von einer künstlichen stimme vorgelesen	687
von ki übersetzt	708
vorgelesen von einer künstlichen stimme	687
vos réactions	1411
votează în sondajul nostru	2519
votre avis nous intéresse	1446
vous aimerez peut-être	1415
vous avez déjà un compte	1382
vous avez déjà un compte ? connectez-vous	1382
vous avez déjà un compte ? identifiez-vous	1382
vous possédez déjà un compte	1382
vous pourriez être intéressé	1415
vprašanje dneva	2920
vreau să primesc newsletterul	2526
vsak evro šteje	2933
vsak petek. brezplačno. brez spama	2938
vsak prispevek šteje	2933
vsaka donacija šteje	2933
vsebina je avtorsko zaščitena	2944
vsebina sporočila	2870
vsebine naših partnerjev	2951
vsebine ni mogoče prikazati	2924
vsi članki	2941
vsi članki avtorice	2941
vsi članki avtorja	2941
vstúpiť do diskusie	2780
vstúpiť do galérie	2848
vyberte si predplatné	2842
vyberte si předplatné	387
vyberte částku	385
vybrat předplatné	387
vybrať	2843
vybrať predplatné	2842
vygenerované ai	2853
vygenerované pomocou ai	2853
vygenerováno ai	399
vygenerováno pomocí ai	399
vyplňte toto pole	390
vypnite blokovanie reklám	2838
vypnite prosím adblock	2838
vypnite, prosím, adblock	2838
vypnúť zvuk	2833
vypněte prosím adblock	383
vypněte si adblock	383
vypočuť si článok	2833
vypočuť článok	2833
vyskytla sa chyba. skúste to znova	2845
vyskúšajte si kvíz	2826
vytisknout článek	308
vytlačiť	2780
vytlačiť recept	61
vytlačiť článok	2780
vytvorené ai	2853
vytvorené pomocou ai	2853
vytvorené umelou inteligenciou	2853
vytvořeno ai	399
vytvořeno pomocí ai	399
vytvořeno umělou inteligencí	399
vytvořila ai	399
vytvořit účet	301
vyzkoušejte si kvíz	371
vyzkoušet	301
vyčerpali ste limit článkov	2842
vágólapra másolva	1667
válassz csomagot	1651
válassz előfizetést	1651
válassz összeget	1649
válasszon csomagot	1651
válasszon előfizetést	1651
válasszon összeget	1649
válasz	1593	1665
válaszok elrejtése	1664
válaszok megjelenítése	1664
válaszolok	1665
választom	1652
választás mentése	1640
város	1655
váš e-mail	305
váš email	390
váš hlas bol započítaný	2826
váš hlas bol zaznamenaný	2826
váš hlas byl započítán	371
váš hlas byl zaznamenán	371
väline sisu	1191
välj	3053
välj abonnemang	3052
välj belopp	3050
välj din prenumeration	3052
välj ditt abonnemang	3052
välj erbjudande	3052
välj prenumeration	3052
välj som föredragen källa	3068
vänligen stäng av annonsblockeraren	3048
värsked uudised	1175
vælg	502
vælg abonnement	501
vælg beløb	499
vælg dit abonnement	501
vælg som foretrukken kilde	517
vælg tilbud	501
vés a la recepta	61
více	316
více k tématu	316
více o tématu	316
více si o tom přečtete zde	316
více článků	393
vídeos	1119	2445
výber redakcie	2777
výběr redakce	316
výhoda pre predplatiteľov	2829
výhoda pro předplatitele	374
výhody pre predplatiteľov	2829
výhody pro předplatitele	374
výsledky ankety	371
výsledky hlasovania	2826
výsledky hlasování	371
všechny komentáře	401
všechny články	393
všechny články autorky	393
všetky komentáre	2855
všetky články	2848
všetky články autora	2848
všetky články autorky	2848
všeč mi je	2948
vždy povolit	376
vždy povoliť	2831
vždy zobrazovat	376
vždy zobrazovať	2831
về đầu trang	3317
""", 'w': """
w każdy piątek. za darmo. bez spamu	2390
warto przeczytać	2318
was können wir besser machen	611
wczytaj treść	2376
wczytaj więcej	2393
webshopunkból	1638
weiterblättern	701
weitere beiträge	570
werbung schließen	714
werbung überspringen	560
weź udział w dyskusji	2367
whatsapp'ta paylaş	3125
whatsappで読む	1859
wiadomość	2391
wiadomość została wysłana	2390
wideo jest niedostępne	2378
wideo niedostępne	2378
widzisz błąd	2396
wie gefällt ihnen dieser artikel	611
wie wir unsere quellen schützen	705
wielkość czcionki	65
wielkość tekstu	2404
więcej	2318
więcej artykułów	2318
więcej informacji	2318
więcej na ten temat	2318
więcej o	2318
więcej od tego autora	2393
więcej tekstów autora	2393
więcej z	2318
wpisz kwotę	2385
wpisz swój e-mail	2299
wprowadź adres e-mail	2299
wpłata jednorazowa	2385
wpłata miesięczna	2385
wpłać	2293
wpłać jednorazowo	2385
wpłać teraz	2293
wróć do góry	2393
wróć na górę	2393
wróć na stronę główną	2393
wspieraj co miesiąc	2385
współpraca płatna	2405
współpraca reklamowa	2310
wszystkie artykuły	2393
wszystkie artykuły autorki	2393
wybierz kwotę	2385
wybierz ofertę	2387
wybierz prenumeratę	2387
wybierz subskrypcję	2387
wycofaj zgodę	2376
wykorzystałeś limit artykułów	2387
wykryliśmy adblocka	2383
wypełnij to pole	2390
wypisz się w dowolnym momencie	2390
wypróbuj	2296
wyraź zgodę	2311
wystąpił błąd	2390
wystąpił błąd. spróbuj ponownie	2390
wystąpił błąd. spróbuj ponownie później	2390
wyłącz adblocka	2383
wyłącz blokowanie reklam	2383
wyłącz dźwięk	2378
wyłącz reklamy	2405
wyłączyłem adblocka	2383
wyślij	2391
wyślij e-mailem	2306
wyślij komentarz	2401
wyślij mailem	2404
wyślij opinię	2399
wyślij wiadomość	2390
wyślij zdjęcia	2396
wyślij zgłoszenie anonimowo	2396
wyślij znajomemu	2306
wyświetl treść	2376
wählen	696
własna kwota	2385
włącz	2382
włącz dźwięk	2378
włącz javascript	2378
""", 'x': """
x'te paylaş	3125
xem bình luận	3314
xem bản gốc	3318
xem bản đồ	3318
xem chi tiết	3318
xem công thức	61
xem kết quả	3318
xem nhiều	3315
xem nhiều nhất	3315
xem nhiều trong tuần	3342
xem thêm	3315	3317
xem thêm bình luận	3314
xem tiếp	3317
xem toàn bộ	3317
xem tất cả	3317
xでシェア	1830
xでシェアする	1859
xでポスト	1830
""", 'y': """
ya estás suscrito	1161
ya tenés suscripción	1161
yapay zeka ile özet	3134
yapay zeka özeti	3134
yazarin diğer haberleri	3132
yazarin diğer yazilari	3132
yazarin tüm yazilari	3132
ymmärrän	1289
yorum gönder	3131
yorumlari gör	3131
youtube-tartalom megjelenítése	1596
yritä myöhemmin uudelleen	1347
yritä uudelleen	1347
yz özeti	3134
""", 'z': """
z našeho e-shopu	374
z našeho obchodu	374
z nášho e-shopu	2829
z nášho obchodu	2829
z titulní strany	316
za naročnike	2935
zaakceptuj i pokaż	2376
zaboravili ste šifru	2749
zabranjeno prenošenje	2758
zabudnuté heslo	2773
zadajte platný e-mail	2845
zadejte platný e-mail	390
zadejte svůj e-mail	305
zadejte částku	385
zagłosuj	2370
zahlungsart wählen	532
zainstaluj aplikację	2380
zakázat	382
zakázať	2837
zakúpiť licenciu	2851
zaloguj się	2296
zaloguj się przez apple	2387
zaloguj się przez facebooka	2387
zaloguj się przez google	2387
zaloguj się z google	2387
zamknij galerię	2393
zamknij reklamę	2405
zamów książkę	2373
zapamatovat přihlášení	387
zapamatovat si mě	387
zapamiętaj mnie	2387
zapamätať si ma	2842
zapisz na później	2306
zapisz się	2299
zapisz się na newsletter	2299
zapisz wybór	2376
zapnout upozornění	381
zapnúť	2837
zapnúť notifikácie	2836
zapnúť titulky	2833
zapnúť upozornenia	2836
zapnúť zvuk	2833
zapomenuté heslo	301
zapomniałem hasła	2387
zapomniałeś hasła	2387
zapomněl jsem heslo	387
zapomněli jste heslo	387
započni kviz	2734
zarejestruj się	2296
zarezervovat místo	374
zarządzaj plikami cookies	2376
zarządzaj powiadomieniami	2381
zarządzaj zgodami	2311
zarządzaj zgodą	2376
zaten üye misiniz	3118
zauważyłeś błąd	2396
zavrieť galériu	2848
zavrieť reklamu	2859
zavřít	299
zavřít galerii	393
zavřít reklamu	405
začať kvíz	2826
začni kviz	2920
začít kvíz	371
załaduj film	2376
załaduj post	2376
załaduj treść	2376
załaduj wideo	2376
załaduj więcej	2321
załóż konto	2296
zaštita osobnih podataka	2696
zaštita privatnosti	2696
zašto vidim ovaj oglas	2765
zašto vidim ovu reklamu	2765
zbývající čas	378
zbývající čas #	378
zbývající čas -#	378
zdieľajte tento text	2780
zdieľajte článok	2780
zdieľať	2780
zdieľať na facebooku	2780
zdieľať na whatsappe	2858
zdieľať článok	2780
zeskanuj kod i pobierz aplikację	2380
zeskanuj kod qr, aby pobrać aplikację	2380
zezwól	2382
zezwól na powiadomienia	2381
zezwól na reklamy	2384
zezwól raz	2376
zgadzam się	2311
zgadzam się na powiadomienia	2381
zgadzam się na wyświetlanie treści	2311
zgłoś	2314	2402
zgłoś błąd	2314
zgłoś komentarz	2401
zgłoś nadużycie	2401
zgłoś reklamę	2405
ziņa tiek papildināta	1984
ziņo par kļūdu	1983
ziņot par kļūdu	1983
zkontrolujte svoji e-mailovou schránku	390
zkontrolujte svou schránku	390
zkopírovat odkaz	308
zkopírovat odkaz na článek	308
zkopírováno	404
zkopírováno do schránky	404
zkuste to prosím později	390
zmeniť súhlas	2831
zmeniť veľkosť písma	2858
zmenšit písmo	404
zmenšiť písmo	2858
zmień rozmiar tekstu	2404
zmień zgodę	2376
změnit souhlas	376
změnit velikost písma	404
znajdź nas na facebooku	2307
znalazłeś błąd	2396
znalazłeś błąd w tekście	2396
značky	2777
znova naloži stran	2932
znova načítať stránku	2839
znovu načíst stránku	384
zobacz cenę	2373
zobacz galerię	2321
zobacz mapę	2322
zobacz ofertę	2373
zobacz również	2318
zobacz szczegóły	2322
zobacz także	2318
zobacz także inne	2318
zobacz też	2318
zobacz więcej	2318
zobacz wszystkie artykuły	2393
zobrazit # odpovědi	401
zobrazit a přijmout	376
zobrazit komentáře	401
zobrazit méně	319	393
zobrazit nabídku	374
zobrazit nabídky	387
zobrazit odpovědi	401
zobrazit originál	319
zobrazit předplatné	387
zobrazit přepis	378
zobrazit více	318
zobrazit výsledky	319	371
zobrazit vše	318
zobrazit všechny články	393
zobraziť # odpovede	2855
zobraziť a prijať	2831
zobraziť cenu	2829
zobraziť diskusiu	2780
zobraziť galériu	2848
zobraziť heslo	2842
zobraziť komentáre	2855
zobraziť menej	2778
zobraziť obsah	2791
zobraziť odpovede	2855
zobraziť ponuku	2829
zobraziť ponuky	2842
zobraziť popis	2848
zobraziť predplatné	2842
zobraziť prepis	2833
zobraziť titulky	2833
zobraziť viac	2778
zobraziť výsledky	2826
zobraziť všetko	2778
zobraziť všetky články	2848
zoradiť podľa	2855
zostań patronem	2293
zostań patronką	2385
zostať prihlásený	2842
zostávajúci čas	2833
zostávajúci čas #	2833
zostávajúci čas -#	2833
zpráva	391
zpráva byla odeslána	390
zpráva pro příjemce: dar	385
zpět na hlavní stránku	393
zpět na začátek	393
zpět nahoru	318
zrušit můžete kdykoli	387
zrušit můžete kdykoliv	387
zrušiť môžete kedykoľvek	2842
zu meine themen hinzufügen	712
zu meinen themen hinzufügen	712
zum rätsel	679
zum vollständigen artikel	700
zur großansicht	700
zur leseliste hinzufügen	652
zur merkliste hinzufügen	555
zur übersicht	573
zurück	566
zurück nach oben	573	700
zurück zum anfang	700
zurück zur startseite	700
zurück zur übersicht	700
zvoliť	2843
zvolte předplatné	387
zvolte částku	385
zvoľte predplatné	2842
zvoľte sumu	2840
zväčšiť	2848
zväčšiť foto	2848
zväčšiť fotografiu	2848
zväčšiť písmo	2858
zväčšiť text	2858
zvětšit	318
zvětšit foto	393
zvětšit fotografii	393
zvětšit písmo	404
zvětšit text	404
zwiń	2321
zásady cookies	376
zásady ochrany osobných údajov	2831
získat licenci	397
získat předplatné	387
získať licenciu	2851
získať predplatné	2842
zůstat přihlášen	387
""", '£': """
£# at amazon	1036
""", '©': """
©ntb	2231
""", 'à': """
à découvrir	1415
à la une	1415
à lire	1415
à lire aussi	1415
à lire dans ce dossier	1415
à lire dans la même rubrique	1415
à lire ensuite	1415
à lire également	1415
à ne pas manquer	1415
à voir	1415
à voir aussi	1415
""", 'á': """
áno, chcem	2837
áno, prosím	2837
átirat	1643
átirat elolvasása	1642
átirat megjelenítése	1642
áudio gerado por ia	2465
áudio gerado por voz sintética	2465
""", 'ä': """
ähnliche artikel	570
ähnliche beiträge	570
ähnliche themen	570
äldst	3067
äldsta	3067
äldsta först	3066
älteste	711
älteste zuerst	710
älä missaa mitään	1274
älä salli	1339
älä seuraa	1360
ämne	3056
ämnen	2985
ämnen i artikeln	2985
ämnen i den här artikeln	3058
ändra dina cookieinställningar	3041
ändra samtycke	3041
ändra textstorlek	3069
är du inte prenumerant	3052
är du redan prenumerant	2963
äänenvoimakkuus	1336
äänesi on laskettu	1328
äänesi on rekisteröity	1328
äänesi on tallennettu	1328
äänestyksen tulokset	1328
äänestä	1329
äänestä nyt	1328
äänestä tästä	1288
ääni on tuotettu tekoälyllä	1335
ääni pois	1335
ääni päälle	1335
""", 'å': """
åbn	443
åbn appen	494
åbn billedgalleri	507
åbn galleri	507
åbn i app	494
åbn kort	443
åpne	2204
åpne appen	2259
åpne bildegalleri	2272
åpne faktaboks	2204
åpne galleri	2272
åpne i app	2259
åpne kart	2204
årlig	2267
årlig betaling	2266
årligt	502
årsvis	3053
årsvis betalning	3052
återkalla samtycke	3041
återstående tid	3043
återstående tid #	3043
återstående tid -#	3043
""", 'æ': """
ældste	516
ældste først	515
ændr dit samtykke	490
ændr samtykke	490
ændr tekststørrelse	518
""", 'ç': """
çerez ayarlari	3128
çerez politikasi	3128
çerezler	3128
çeviriyi göster	3135
çikiş yap	3118
çok okunanlar	3132
""", 'è': """
è gratis e ci vuole solo un minuto	1799
""", 'é': """
é grátis e leva menos de um minuto	2477
écouter	1401
écouter (# min	1401
écouter le podcast	1418
édition du jour	1415
élő	1643
élő közvetítésünk itt	1657
épingler	61
épingler la recette	61
értem	1597
értesítések	1646
értesítések engedélyezése	1645
értesítések kezelése	1645
értékeld a cikket	1663
értékeld a receptet	61
értékelje a cikket	1663
érvénytelen e-mail-cím	1654
évente	1652
éves előfizetés	1651
éves fizetés	1651
éves számlázás	1651
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	1647
így védjük a forrásainkat	1660
írd meg a véleményed	1593
írj a szerkesztőségnek	1660
írj hozzászólást	1664
írja meg véleményét	1593
írjon a szerkesztőségnek	1660
írjon hozzászólást	1664
írjon nekünk névtelenül	1660
""", 'î': """
înapoi sus	2508
încarcă mai multe	2508
închide	2492
înregistrare	2494
înregistrează-te	2494
îți mulțumim pentru vot	2519
""", 'ö': """
öffnen	573
ön hirdetésblokkolót használ	1647
ön mit gondol? szavazzon	1596
önceki	3134
önceki haber	3132
öne çikan haberler	3132
öne çikanlar	3132
önerilen haberler	3132
önerilenler	3132
öppna	2989
öppna appen	3045
öppna bildgalleri	3058
öppna galleri	3058
öppna karta	2989
összes	1596
összes cikk	1657
összes elfogadása	1640
összes elutasítása	1640
összes megtekintése	1657
översatt med ai	3064
özet faydali oldu mu	3131
""", 'ú': """
új hozzászólás	1593
última hora	1119
últimas	2445
últimas entradas	1119
últimas noticias	1119
últimas notícias	2445
últimes notícies	263
últimos artículos	1119
únete	1080
únete a la conversación	1115
účtované ročne	2842
účtováno ročně	387
""", 'ü': """
über google anmelden	695
über whatsapp senden	713
über whatsapp teilen	713
übersetzung anzeigen	574
überweisung	533
ücretsiz dene	3118
ücretsiz üye ol	3118
ücretsiz üye olun	3118
üye girişi	3118
üye ol	3117	3118
üye olun	3118
üzenet	1655
üzenet küldése	1654
üzenetét elküldtük	1654
""", 'ý': """
ý kiến	3314
ý kiến bạn đọc	3314
ý kiến của bạn	3314
""", 'ā': """
ārējais saturs	1994
""", 'č': """
častite nas kafom	2747
častite nas kavom	2747
častite nas s kavo	2933
čita sintetički glas	2740
čitaj bez oglasa	2765
čitaj u aplikaciji	2742
čitajte bez oglasa	2765
čitajte bez ograničenja	2749
čitajte u aplikaciji	2742
čitajte uz pretplatu	2749
članak je zaključan	2673
članak je zaštićen autorskim pravom	2758
članak se nastavlja ispod oglasa	2679
članak čita sintetički glas	2740
članek bere sintetični glas	2926
članek je avtorsko zaščiten	2944
članek je zaklenjen	2867
članek se nadaljuje pod oglasom	2870
članek se nadaljuje spodaj	2870
článek byl vytvořen automaticky	399
článek je chráněn autorským právem	397
článek namluvila umělá inteligence	378
článek pokračuje pod reklamou	311
článek čte syntetický hlas	378
články autora	393
článok bol vytvorený automaticky	2853
článok je chránený autorským právom	2851
článok číta syntetický hlas	2833
článok číta umelá inteligencia	2833
čte umělý hlas	378
čtěte bez omezení	387
čtěte dále	316
čtěte i	316
čtěte nejdřív v aplikaci	380
čtěte také	316
čtěte v aplikaci	380
číslo účtu pro dary	300
číst bez reklam	405
číst celý článek	393
číst dál	318
číst dál s předplatným	301
číst dále	393
číst s předplatným	387
číst více	318
číta umelý hlas	2833
čítajte aj	2777
čítajte bez obmedzení	2842
čítajte najprv v aplikácii	2835
čítajte v aplikácii	2835
čítať bez reklám	2859
čítať celý článok	2848
čítať s predplatným	2842
čítať ďalej	2848
""", 'ď': """
ďakujeme za hlas	2826
ďakujeme za hlasovanie	2826
ďakujeme za odber	2845
ďakujeme za správu	2845
ďakujeme za vašu správu	2845
ďakujeme za váš hlas	2826
ďalšia fotografia	2848
ďalšia snímka	2848
ďalšia strana	2848
ďalšie foto	2848
ďalšie správy	2777
ďalšie video	2833
ďalšie články	19	2777
ďalšie články autora	2848
ďalší článok	2848
""", 'đ': """
điều khoản sử dụng	3313
điều khoản sử dụng | chính sách bảo mật	3313
đáng chú ý	3315
đã có tài khoản	3300
đã hiểu	3318
đã sao chép	3305
đã sao chép liên kết	3341
đóng	3298
đóng góp	3299
đăng ký	3300
đăng ký ngay	3300
đăng nhập	3300
đăng nhập / đăng ký	3300
đăng xuất	3300
được quan tâm	3342
được tài trợ	3310
đặt báo	3300
đến công thức	61
đề xuất	3315
để sau	3298
đọc nhiều	3315
đọc nhiều nhất	3315
đọc sau	3341
đọc thêm	3315	3317
đọc tiếp	3317
đọc tiếp về chủ đề này	3342
đừng bỏ lỡ	3315
""", 'į': """
į viršų	1943
įveskite savo el. pašto adresą	1961
""", 'ľ': """
ľubovoľná suma	2840
""", 'ł': """
ładowanie odtwarzacza	2378
ładowanie wideo	2378
""", 'ř': """
řadit podle	401
řazení	402
""", 'ś': """
śledź nas	2307
""", 'ş': """
şifremi unuttum	3118
şimdi değil	3116
şurada paylaş	3125
""", 'š': """
še nimate računa	2935
še niste naročnik	2935
šifra	2750
štampaj	2683
štítky	316
""", 'ž': """
že imam račun	2935
že imate račun	2867
že naročnik	2867
že podpiram	2878
že sledite	2949
želite li da primate obaveštenja	2743
želite li primati obavijesti	2743
želite prejemati obvestila	2929
želite prejemati potisna obvestila	2929
želiš primati obavijesti	2743
žiadny spam	2845
živě	379
žiūrėkite nuotraukas	1943
žiūrėkite vaizdo įrašą	1943
žiūrėti galeriją	1943
žádný spam	390
""", 'ș': """
știri pe aceeași temă	2534
știri recomandate	2506
știri similare	2506
știrile zilei	2506
""", 'ț': """
ți-a fost util acest articol	2519
ți-a fost util acest rezumat	2519
ți-ai uitat parola	2531
ți-ar putea plăcea și	2534
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	738
άνοιγμα χάρτη	738
""", 'έ': """
έχετε ήδη λογαριασμό	723
""", 'ί': """
ίσως αργότερα	721
ίσως σας ενδιαφέρει	735
""", 'α': """
ακούστε	728
ακούστε το άρθρο	728
αναζήτηση	737
αναφορά λάθους	734
αντιγραφή link	728
αντιγραφή συνδέσμου	728
αντιγραφή συνδέσμου άρθρου	728
απάντηση	734
αποδέχομαι	741
αποδοχή	741
αποδοχή όλων	741
αποθήκευση	728
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	728
αποστολή με email	728
αποσύνδεση	723
απόκρυψη	738
απόρριψη	741
απόρριψη όλων	741
αργότερα	721
αρχική	737
αφήστε σχόλιο	734
""", 'β': """
βίντεο	735
βαθμολογήστε το άρθρο	734
""", 'γ': """
γίνε συνδρομητής	723
γίνετε μέλος	722
γίνετε συνδρομητής	723
γράψτε σχόλιο	734
""", 'δ': """
δείτε και	735
δείτε περισσότερα	737
δείτε τα αποτελέσματα	738
δείτε τα σχόλια	734
δείτε τη συνταγή	61
δείτε όλα	737
δημιουργία λογαριασμού	723
δημοφιλέστερα	735
δημοφιλή	735
δημοφιλή άρθρα	735
διαβάστε ακόμα	735
διαβάστε ακόμη	735
διαβάστε επίσης	735
διαβάστε επίσης στο	735
διαβάστε και	735
διαβάστε περισσότερα	735	737
διαφήμιση	731
διαφημίσεις	731
διαφημιση	731
διαφημιστικό περιεχόμενο	87	731
δωρήστε	722
δωρεά	722
""", 'ε': """
είσοδος	723
εγγραφή	723
ειδήσεις σήμερα	735
ειδήσεις τώρα	735
εκτυπώστε το άρθρο	728
εκτύπωση	728
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	738
εμφάνιση όλων	738
επικοινωνία	734
επιλογές συντακτών	735
επιστροφή στην κορυφή	737
επόμενο	737
επόμενο άρθρο	735
ετικέτες	735
""", 'θ': """
θέματα	735
""", 'κ': """
κάντε δωρεά	722
κάντε μια δωρεά	722
κανόνες σχολιασμού	734
κατάλαβα	738
κατηγορίες	735
κλείσιμο	721
κοινοποίησε	728
κοινοποίηση	728
κοινοποίηση στο facebook	728
κοινοποίηση στο twitter	728
κοινοποιήστε	728
κοινοποιήστε το άρθρο	728
""", 'λ': """
λεπτομέρειες	738
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	731
μενού	737
μετάβαση στη συνταγή	61
μη χάσετε	735
μην το χάσεις	735
μην χάσετε	735
μοιράσου το	728
μοιραστείτε	728
μοιραστείτε το	728
μοιραστείτε το άρθρο	728
μπορεί να σας αρέσει	735
μόνο για συνδρομητές	723
""", 'ξ': """
ξεχάσατε τον κωδικό	723
""", 'ο': """
ο λογαριασμός μου	723
ο σύνδεσμος αντιγράφηκε	728
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	735	737
περισσότερα άρθρα	735
περισσότερες ειδήσεις	735
πολιτική cookies	741
πολιτική απορρήτου	741
προηγούμενο	737
προηγούμενο άρθρο	735
προσθήκη σχολίου	734
προστασία προσωπικών δεδομένων	741
προτείνουμε	735
προτείνουμε επίσης	735
προτεινόμενα	735
προωθητικό περιεχόμενο	731
πρόσφατα άρθρα	735
""", 'ρ': """
ροή	735
ροή ειδήσεων	735
ρυθμίσεις cookies	741
""", 'σ': """
στείλε το σε φίλο	728
στηρίξτε μας	722
συμφωνώ	741
συνέχεια ανάγνωσης	737
συνδεθείτε	723
συνδρομή	723
συνδρομητές	723
σχετικά	735
σχετικά άρθρα	735
σχετικά θέματα	735
σχετικά νέα	735
σχετικές ειδήσεις	735
σχετικό άρθρο	735
σχολιάστε	734
σχολιάστε το άρθρο	734
σχόλια	734
σχόλιο	734
σύνδεση	723
""", 'τ': """
τα πιο δημοφιλή	735
τα πιο δημοφιλή της ημέρας	735
τα πιο διαβασμένα	735
τα πιο πρόσφατα	735
τελευταία άρθρα	735
τελευταία νέα	735
τελευταίες ειδήσεις	735
""", 'υ': """
υπενθύμιση αργότερα	721
υποβολή σχολίου	734
υποστηρίξτε μας	722
""", 'φ': """
φόρτωση περισσότερων	737
""", 'χ': """
χαρίστε αυτό το άρθρο	728
χορηγούμενο	731
χορηγούμενο άρθρο	731
χορηγούμενο περιεχόμενο	731
""", 'ό': """
όλα τα σχόλια	734
όλες οι ειδήσεις	735
όροι σχολιασμού	734
όροι χρήσης	741
όχι ευχαριστώ	721
όχι τώρα	721
όχι, ευχαριστώ	721
""", 'а': """
або	3274
абонамент	160
абонирай се	161
абонирайте се	160
автовоспроизведение	2638
автовідтворення	3264
автоматический перевод	2660
автоматическое воспроизведение	2638
автоматичне відтворення	3264
автоматичний переклад	3286
авторизация	2552
авторизоваться	2552
адрес электронной почты	2555
актуално	168
актуальне	3200
анонимная почта	2656
анонимный ящик	2656
анонімна пошта	3282
анонімна скринька	3282
архив	2571
аудиоверсия	2638
аудіоверсія	3264
""", 'б': """
бажаєте отримувати сповіщення	3267
банковская карта	2551
банковский перевод	2551
без спама	2650
без спаму	3276
безкоштовна доставка	3260
безкоштовно. без спаму	3276
безопасный платеж	2550
бесплатная доставка	2634
бесплатно. без спама	2650
блокировать	2642
блокувати	3268
больше	2571
больше материалов по теме	2571
больше новостей	2571
больше статей	2653
будь-яка сума	3271
будьте в курсе	2555
была ли статья полезной	2568
більше від автора	3279
більше за темою	3200
більше матеріалів за темою	3200
більше на цю тему	3200
більше новин	3200
більше новин на тему	3200
більше по темі	3200
більше статей	3279
""", 'в': """
в закладки	2664
в избранное	2560
в корзину	2634
в наш магазин	2634
в тренде	2571
в этой статье	2653
важен каждый рубль	2645
важен любой вклад	2645
важко відповісти	3258
важлива кожна гривня	3271
важливий кожен внесок	3271
важливо	3200
вам будет интересно	2571
вам може бути цікаво	3200
вам може сподобатися	3200
вам может быть интересно	2571
вам может понравиться	2571
вам також може сподобатися	3200
варианты подписки	2647
вартість доставки	3260
варіанти передплати	3273
вас може зацікавити	3200
вас может заинтересовать	2571
ваш e-mail	2555
ваш email	2555
ваш голос враховано	3257
ваш голос зараховано	3257
ваш голос принят	2631
ваш голос учтен	2631
ваш голос учтён	2631
ваша електронна пошта	3276
ваша почта	2650
ваша пошта	3276
ваша электронная почта	2650
ваше имя	2650
ваше повідомлення	3276
ваше повідомлення надіслано	3276
ваше сообщение	2650
ваше сообщение отправлено	2650
ваше ім'я	3276
вбудований контент	3262
введите e-mail	2555
введите email	2555
введите ваш email	2555
введите ваш адрес электронной почты	2555
введите корректный e-mail	2650
введите сумму	2645
введіть коректний e-mail	3276
введіть суму	3271
вернуться на главную	2653
версия для печати	2560
версія для друку	3290
вече имате акаунт	161
вече подкрепям	175
вече сте абонат	161
вже вимкнено	3270
вже зареєстровані	3185
вже маєте акаунт	3273
вже маєте передплату	3273
вже є акаунт	3185
ви вже голосували	3257
ви вже проголосували	3257
ви вже підписані	3289
ви вже підписані на цю тему	3289
ви вичерпали ліміт статей	3273
ви можете відписатися будь-коли	3276
ви підписані	3276
ви підписані на автора	3289
ви підписані на тему	3289
ви успішно підписалися	3276
виберіть суму	3271
вибрати	3274
вибір редакції	3200
видео	2571
видео больше недоступно	2638
видео загружается	2638
видео не может быть воспроизведено	2638
видео недоступно	2638
видео недоступно в вашей стране	2638
видео недоступно в вашем регионе	2638
видеоплеер загружается	2638
вижте още	168
вижте още от	168
вийти	3185
використання матеріалів лише з дозволу редакції	3283
вимкнути звук	3264
вимкнути рекламу	3291
вимкніть adblock	3269
виникла помилка. спробуйте ще раз	3276
виправлення й уточнення	3282
вкажіть суму	3271
включите уведомления	2629
включить	2642
включить звук	2638
включить уведомления	2629
вконтакте	2561
влез	161
влезте	161
вміст недоступний	3262
внешний контент	2636
во весь экран	2574
водещи новини	168
войти	2552
войти в аккаунт	2552
войти в чат	2568
войти по почте	2647
войти с помощью google	2647
войти с яндекс id	2647
войти через apple	2647
войти через facebook	2647
войти через google	2647
войти через vk	2647
войти через вконтакте	2647
войти через яндекс	2647
войти, чтобы комментировать	2661
вопрос дня	2631
воспроизвести	2574
воспроизвести видео	2638
восстановить пароль	2647
время на чтение	2574
время чтения # мин	2574
все	2574
все комментарии	2568
все права сохранены	2657
всегда показывать	2636
всегда разрешать	2636
всего проголосовало #	2631
встановити додаток	3266
встановити застосунок	3266
встроенный контент	2636
всі коментарі	3287
всі матеріали	3279
всі матеріали автора	3279
всі новини	3202
всі статті	3279
всі статті автора	3279
вход	161	2552
вхід	3185
вы подписаны	2650
вы подписаны на автора	2663
вы подписаны на тему	2663
вы уже голосовали	2631
вы уже проголосовали	2631
вы успешно подписались	2650
выберите подписку	2647
выберите сумму	2550
выберите тариф	2647
выбор редакции	2571
выбрать	2648
выбрать подписку	2647
выбрать тариф	2647
выйти	2552
від наших партнерів	3291
відео	3200
відео більше недоступне	3264
відео вище	3224
відео недоступне	3264
відео недоступне у вашій країні	3264
відео неможливо відтворити	3264
відео нижче	3224
відеоплеєр завантажується	3264
відкликати згоду	3262
відкрити	3203
відкрити в додатку	3266
відкрити в застосунку	3266
відкрити галерею	3279
відкрити застосунок	3266
відкрити карту	3203
відкрити статтю	3273
відновити пароль	3273
відписатися	3289
відписатися від теми	3289
відписатися можна будь-коли	3276
відповісти	3198	3288
відправити	3277
відскануйте qr-код	3266
відскануйте qr-код, щоб завантажити застосунок	3266
відтворити	3264
відтворити відео	3264
відхилити	3195
відхилити все	3262
відхилити всі	3262
""", 'г': """
главная	2574
главная страница	2653
главное	2571
главное за день	2571
главные новости	2571
годовая подписка	2647
головна	3202
головна сторінка	3279
головне	3200
головне за день	3200
головні новини	3200
голосовать	2632
голосувати	3258
город	2651
грати	3258
грати онлайн	3257
громкость	2639
гучність	3265
""", 'д': """
да, пожалуйста	2642
да, спасибо	2642
да, хочу	2642
далее	2574
далі	3202
дарете	160
дари	160
дари сега	160
детали	2575
детальніше	3202
деталі	3203
дзен	2561
дивитися всі	3279
дивитися відео	3264
дивитися галерею	3279
дивитися онлайн-трансляцію	3279
дивитися фотогалерею	3279
дивіться відео	3224
дивіться відео вище	3224
дивіться відео нижче	3224
дивіться також	3200
дивіться також відео	3224
дивіться у відео	3224
длительность	2639
длительность #	2638
для передплатників	3273
для подписчиков	2552
до закладок	3290
до кошика	3260
до рецепту	61
до теми	3200
добавить в избранное	2663
добавить в избранные источники	2663
добавить в источники	2663
добавить в корзину	2634
добавить в мои темы	2663
добавить в предпочитаемые источники	2663
добавить комментарий	2568
добровольное пожертвование	2645
довільна сума	3271
догори	3279
додати в кошик	3260
додати до кошика	3260
додати до моїх тем	3289
додати до обраних джерел	3289
додати до обраного	3289
додати до пріоритетних джерел	3289
додати до улюблених джерел	3289
додати коментар	3198
додати як пріоритетне джерело	3289
дозволити	3268
дозволити контент	3262
дозволити один раз	3262
дозволити рекламу	3270
дозволити сповіщення	3267
дозвольте сповіщення	3254
докладвай грешка	171
докладніше	3202
долучитися	3182
долучитися до обговорення	3287
долучитися до спільноти	3271
допомагає будь-яка сума	3271
доставка оплачивается отдельно	2634
доступно по подписке	2552
другая сумма	2550
други новини	19
другие материалы	19	2571
другие материалы рубрики	2571
другие новости	19	2571
другие новости раздела	2571
другие статьи	2571
другие статьи автора	2653
друк	3191
друкувати	3290
дякуємо за ваш голос	3257
дякуємо за ваше повідомлення	3276
дякуємо за голос	3257
дякуємо за повідомлення	3276
дякуємо за реєстрацію	3276
дякуємо за участь в опитуванні	3257
дізнатися ціну	3260
""", 'е': """
единоразово	2547
ежегодно	2648
ежемесячно	2547
ежемесячное пожертвование	2645
ежемесячный платеж	2645
ежемесячный платёж	2645
економія #%	3274
ексклюзивно для передплатників	3273
електронна адреса	3276
електронна пошта	3276
електронна пошта або логін	3273
еще нет аккаунта	2647
еще новости	2571
еще от автора	2653
еще по теме	2571
ещё	2571
ещё не подписчик	2647
ещё нет аккаунта	2647
ещё новости	2571
ещё от автора	2653
ещё по теме	2571
""", 'ж': """
жодного спаму	3276
""", 'з': """
з нашого магазину	3260
за датою	3288
за популярністю	3288
за темою	3200
заборонити	3268
забравена парола	161
забронировать билет	2634
забронировать место	2634
забронювати квиток	3260
забронювати місце	3260
забув пароль	3273
забули пароль	3185
забыл пароль	2647
забыли пароль	2552
завантаження відео	3264
завантаження плеєра	3264
завантажити аудіо	3264
завантажити випуск	3264
завантажити відео	3262
завантажити додаток	3266
завантажити допис	3262
завантажити застосунок	3266
завантажити контент	3262
завантажити публікацію	3262
завантажити ще	3202
завжди дозволяти	3262
завжди показувати	3262
загрузить видео	2636
загрузить еще	2574
загрузить ещё	2574
загрузить контент	2636
загрузить пост	2636
загрузить публикацию	2636
загрузка видео	2638
загрузка плеера	2638
задонатити	3182
задонатить	2547
заказать книгу	2634
закрити	3181
закрити галерею	3279
закрити рекламу	3291
закрыть	2546
закрыть галерею	2653
закрыть рекламу	2665
залишилося #	3264
залишити відгук	3285
залишити коментар	3198
залиште коментар	3287
заметили ошибку	2656
замовити книгу	3260
замовити книжку	3260
запази	171
запази рецептата	61
запази статията	171
запам'ятати мене	3273
заповніть це поле	3276
заполните это поле	2650
запомнить меня	2647
запретить	2642
запропонувати новину	3198
зарегистрироваться	2552
зареєструватися	3185
зарубежной картой	2645
затвори	175
затрудняюсь ответить	2632
зберегти	3191
зберегти вибір	3262
зберегти на потім	3290
зберегти налаштування	3262
зберегти рецепт	61
зберегти статтю	3191
збережено	3290
збільшити	3202
збільшити зображення	3279
збільшити текст	3290
збільшити фото	3279
збільшити шрифт	3290
зв'язатися з автором	3279
згенеровано за допомогою ші	3285
згенеровано штучним інтелектом	3285
згенеровано ші	3285
згорнути	3203	3279
зменшити шрифт	3290
змінити згоду	3262
змінити розмір тексту	3290
зміст	3202
зміст статті	3279
знайшли помилку	3282
знижка #%	3274
знижка для передплатників	3260
зовнішній контент	3262
зробити внесок	3182
зробити донат	3271
зрозуміло	3195
""", 'и': """
играть	2632
играть онлайн	2631
из нашего магазина	2634
избрано от редакцията	168
изменить размер текста	2664
изменить согласие	2636
изпрати на приятел	171
изпрати по имейл	171
изпрати статията по имейл	171
ии может ошибаться	2659
или	2648
имя	2651
индекс	2651
интересное	2571
использование материалов только с разрешения редакции	2657
исправления и уточнения	2656
""", 'к': """
к началу	2574
к началу страницы	2653
к рецепту	61
каждое пожертвование важно	2645
каждую пятницу. бесплатно. без спама	2650
каждый донат важен	2645
каждый рубль важен	2645
как мы защищаем источники	2656
как мы защищаем наших источников	2656
как отключить adblock	2643
картинка в картинке	2638
картинка в картинці	3264
категории	2571
категорії	3200
качество	2639
керування згодою	3262
керувати згодою	3262
керувати сповіщеннями	3267
ключови думи	168
кожен внесок важливий	3271
кожен донат важливий	3271
кожна гривня важлива	3271
коментар	3198
коментари	171
коментарі	3198
коментарів ще немає	3287
коментирай	171
коментирайте	171
коментирайте първи	171
коментування закрито	3287
коментувати	3198
комерційний контент	3291
комерційний матеріал	3291
комментарии	2568
комментарии отсутствуют	2568
комментарий	2568
комментировать	2568
коммерческий контент	2665
коммерческий материал	2665
конец рекламы	2665
контакти	3198
контакты	2568
контент заблокирован	2636
контент заблоковано	3262
контент недоступен	2636
контент недоступний	3262
конфиденциальность	2565
копирай линк	171
копирай линка	171
копирование запрещено	2657
копировать ссылку	2560
копіювання заборонено	3283
копіювати посилання	3191
кросворд	3258
кроссворд	2632
кроссворд дня	2631
купи абонамент	161
купите нам кофе	2645
купити журнал	3260
купити зараз	3260
купити квитки	3260
купити квиток	3260
купити книгу	3260
купити книжку	3260
купити ліцензію	3283
купити нам каву	3271
купити передплату	3273
купить билет	2634
купить билеты	2634
купить билеты онлайн	2634
купить журнал	2634
купить книгу	2634
купить лицензию	2657
купить номер	2634
купить подписку	2552
купить права на публикацию	2657
купить сейчас	2634
към рецептата	61
кінець реклами	3291
""", 'л': """
лента новостей	2571
личный кабинет	2552
лише для передплатників	3273
лише необхідні	3262
логин	2648
логин или e-mail	2647
логін	3274
логін або e-mail	3273
лучшие	2662
любая сумма	2645
любая сумма важна	2645
""", 'м': """
маджонг	2632	3258
материал закрыт	2647
материал защищен авторским правом	2657
материал защищён авторским правом	2657
материал партнера	2665
материал партнёра	2665
материал создан автоматически	2659
материалы защищены авторским правом	2657
материалы партнеров	2564
материалы партнёров	2665
материалы по теме	2571
матеріал захищено авторським правом	3283
матеріал партнера	3291
матеріал створено автоматично	3285
матеріали за темою	3200
матеріали захищені авторським правом	3283
матеріали партнерів	3291
матеріали по темі	3200
машинний переклад	3286
машинный перевод	2660
маєте акаунт	3273
маєте новину	3282
меню	2574	3202
месячная подписка	2647
метки	2571
ми не можемо показати цей вміст	3262
ми не можемо показати цей контент	3262
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2546
может позже	2546
можливо, пізніше	3181
можна скасувати будь-коли	3273
мои темы	2663
мой профиль	2552
моят профил	161
мої теми	3289
мы в социальных сетях	2562
мы в соцсетях	2562
мы вконтакте	2562
мы не можем показать это содержимое	2636
мы не можем показать этот контент	2636
мій профіль	3185
місто	3277
місячна передплата	3273
місячна підписка	3273
мітки	3200
""", 'н': """
на весь екран	3264
на весь экран	2638
на главную	2574
на головну	3279
на початок	3279
на початок сторінки	3279
на правах реклами	3194
на правах рекламы	2564
на сторінку пожертв	3271
на страницу пожертвований	2645
наверх	2574	3202
нагадати пізніше	3181
надіслати	3191	3277
надіслати відгук	3285
надіслати другові	3290
надіслати другу	3191
надіслати електронною поштою	3290
надіслати коментар	3287
надіслати новину	3282
надіслати новину анонімно	3282
надіслати повідомлення	3276
надіслати поштою	3191
надіслати статтю поштою	3191
надіслати у whatsapp	3290
надішліть свої фото	3282
наживо	3265
нажмите, чтобы увеличить	2653
назад	2574	3202
назначение платежа: пожертвование	2645
най-коментирани	168
най-новото	168
най-четени	168
най-четено	168
най-четено днес	168
най-четеното днес	168
найкраща пропозиція	3274
найкращі	3288
найпопулярніше	3200	3274
найпопулярніше за добу	3200
найпопулярніше за тиждень	3200
найпопулярніший	3274
найти	2574
найчитаніше	3200
налаштування	3195
налаштування cookie	3262
налаштування конфіденційності	3262
налаштування приватності	3262
налаштування файлів cookie	3262
налаштувати cookie	3262
налаштувати сповіщення	3267
написати автору	3279
написати анонімно	3282
написати в редакцію	3282
написати коментар	3198
написать автору	2653
написать анонимно	2656
написать в редакцию	2656
написать комментарий	2568
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2546
направете дарение	160
настроить cookie	2636
настроить уведомления	2641
настройки	2565
настройки cookie	2565
настройки конфиденциальности	2636
настройки приватности	2636
настройки файлов cookie	2636
наступна	3202
наступна новина	3279
наступна світлина	3279
наступна стаття	3200
наступна сторінка	3279
наступне відео	3264
наступне фото	3279
наступний слайд	3279
натисніть, щоб збільшити	3279
начать игру	2631
начать тест	2631
нашли ошибку	2656
не вдалося відтворити відео	3264
не вдалося завантажити відео	3264
не зараз	3181
не маєте акаунта	3273
не пропустите	2571
не пропустіть	3200
не сега	175
не сегодня	2546
не сейчас	2546
не сьогодні	3181
не удалось воспроизвести видео	2638
не удалось загрузить видео	2638
не, благодаря	175
неверный e-mail	2650
неверный адрес электронной почты	2650
нейросеть может ошибаться	2659
некоректна адреса	3276
некоректний e-mail	3276
некорректный e-mail	2650
некорректный адрес	2650
немає акаунта	3273
немає акаунту	3273
немає коментарів	3287
немає передплати	3273
необов'язково	3277
необязательно	2651
неправильна електронна адреса	3276
нет аккаунта	2647
нет комментариев	2568
нет подписки	2647
нет, спасибо	2546
никакого спама	2650
новини	3200
новини за темою	3200
новини компаній	3194
новини партнерів	3194	3200
новости	2571
новости smi#	2571
новости партнеров	2564
новости партнёров	2564
новости по теме	2571
новости сми#	2571
новые	2662
нові	3288
номер телефона	2651
номер телефону	3277
нравится	2662
ні, дякую	3181
""", 'о': """
обговорити	3198
оберіть передплату	3273
оберіть план	3273
оберіть суму	3271
обновите страницу	2644
обновить страницу	2644
обов'язкове поле	3276
обов'язково	3277
обрати	3274
обрати передплату	3273
обрати план	3273
обрати тариф	3273
обратная связь	2568
обсудить	2568
обсуждение	2568
обязательно	2651
обязательное поле	2650
одноклассники	2561
одноразово	3182
озвучено роботом	2638
озвучено синтезированным голосом	2638
озвучено синтезованим голосом	3264
оновити сторінку	3270
оновіть сторінку	3270
опитування	3258
опитування дня	3257
оплата раз в год	2647
оплата раз на рік	3273
опрос дня	2631
оставить комментарий	2568
оставить отзыв	2659
оставшееся время	2638
оставшееся время #	2638
оставшееся время -#	2638
оставьте комментарий	2661
останні новини	3200
останні статті	3200
от наших партнеров	2665
от наших партнёров	2665
ответить	2568	2662
отиди на рецептата	61
отказаться	2565
отклонить	2565
отклонить все	2636
отклонить всё	2636
отключете цялата статия	161
отключи статията	161
отключите adblock	2643
отключите адблок	2643
отключить звук	2638
отключить рекламу	2665
открыть	2575
открыть галерею	2653
открыть карту	2575
открыть приложение	2640
открыть статью	2647
отмена в любой момент	2647
отменить можно в любой момент	2647
отозвать согласие	2636
отпечатай	171
отпечатай статията	171
отписаться	2663
отписаться можно в любой момент	2650
отписаться от темы	2663
отправить	2651
отправить другу	2560
отправить комментарий	2661
отправить отзыв	2659
отправить по почте	2560
отправить по электронной почте	2664
отправить сообщение	2650
отримувати сповіщення	3267
отсканируйте qr-код	2640
оформити передплату	3273
оформити підписку	3185
оформить донат	2547
оформить доступ	2647
оформить ежемесячное пожертвование	2645
оценете статията	171
оцените материал	2568
оцените рецепт	61
оцените статью	2568
оценить рецепт	61
оцініть матеріал	3198
оцініть рецепт	61
оцініть статтю	3198
още новини	168
още от	168
още от деня	168
още от рубриката	168
още по темата	168
""", 'п': """
пароль	2648	3274
партнерский материал	2564
партнерский проект	2564
партнерський матеріал	3194
партнерський проєкт	3194
партньорско съдържание	167
партнёрский материал	2564
партнёрский проект	2564
пасьянс	2632	3258
пауза	2639	3265
переведено автоматически	2659
переведено нейросетью	2659
переведено с помощью ии	2659
перевір себе	3257
перевірте свою пошту	3276
перевірте свої знання	3257
перевірте себе	3257
переглянути галерею	3279
переглянути пропозицію	3260
переглянути результати	3257
переглянути ціну	3260
передплата	3185
передплатити	3185
перезавантажити сторінку	3270
перезавантажте сторінку	3270
перезагрузите страницу	2644
перезагрузить страницу	2644
перейти в галерею	2653
перейти в магазин	2634
перейти до галереї	3279
перейти до досьє	3279
перейти до змісту	3279
перейти до контенту	3279
перейти до магазину	3260
перейти до оплати	3271
перейти до основного вмісту	3279
перейти до пожертви	3271
перейти до пропозиції	3260
перейти до рецепта	61
перейти к досье	2653
перейти к контенту	2653
перейти к оплате	2645
перейти к основному содержанию	2653
перейти к пожертвованию	2645
перейти к предложению	2634
перейти к рецепту	61
перейти к содержанию	2574
перейти к сюжету	2653
перекладено автоматично	3285
перекладено за допомогою ші	3285
перекладено ші	3285
пересказ нейросети	2659
пересказано нейросетью	2659
печать	2560
печать рецепта	61
питання дня	3257
платена публикация	87	167
платено съдържание	167
плеер загружается	2638
плеєр завантажується	3264
по дате	2662
по подписке	2552
по популярности	2662
по теме	2571
по-късно	175
побачили помилку	3282
повернутися на головну	3279
повний екран	3264
повноекранний режим	3264
повідомити новину	3282
повідомити про помилку	3198
повідомити про помилку в тексті	3198
повідомлення	3277
повідомлення надіслано	3276
погоджуюсь	3195
погоджуюся	3195
погодитися та продовжити	3262
пограти	3258
подарете тази статия	171
подарить доступ	2664
подарить материал	2560
подарить статью	2552
подарувати доступ	3290
подарувати статтю	3191
поддержать	2547
поддержать автора	2547
поддержать на boosty	2645
поддержать на patreon	2645
поддержать нас	2547
поддержать проект	2547
поддержать редакцию	2547
поддержите нас	2547
поделитесь	2560
поделиться	2560
поделиться в telegram	2560
поделиться в twitter	2560
поделиться в одноклассниках	2560
поделиться в соцсетях	2560
поделиться вконтакте	2560
поделиться новостью	2560
поделиться ссылкой	2560
поделиться статьей	2560
поделиться статьёй	2560
подкасти	3200
подкасты	2571
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобається	3288
подобни статии	168
подписаться	2552
подписаться в max	2562
подписаться в telegram	2562
подписаться на автора	2663
подписаться на канал	2562
подписаться на новости	2555
подписаться на рассылку	2555
подписаться на телеграм-канал	2562
подписаться на тему	2663
подписаться на уведомления	2641
подписка	2552
подписка на год	2647
подписка на месяц	2647
подписывайтесь	2562
подпишитесь	2647
подпишитесь на рассылку	2555
подробнее	2574
подробнее по теме	2571
подтвердите e-mail	2650
подтвердите адрес электронной почты	2650
поділитись	3191
поділитися	3191
поділитися в telegram	3191
поділитися в соцмережах	3191
поділитися новиною	3191
поділитися статтею	3191
поділіться	3191
пожаловаться	2661
пожаловаться на комментарий	2661
пожаловаться на рекламу	2665
пожертвовать	2547
пожертвувати	3182
позже	2546	2642
поиск	2574
покажи всичко	169
покажи още	169
показати # відповідей	3287
показати # відповіді	3287
показати більше	3202
показати вміст	3262
показати все	3203
показати всі	3279
показати відповіді	3287
показати галерею	3279
показати й прийняти	3262
показати коментарі	3198
показати контент	3262
показати менше	3279
показати оригінал	3203
показати пароль	3273
показати підпис	3279
показати результати	3257
показати розшифровку	3264
показати субтитри	3264
показати ще	3202
показати і прийняти	3262
показать # ответа	2661
показать # ответов	2661
показать больше	2574
показать все	2575	2653
показать галерею	2653
показать еще	2574
показать ещё	2574
показать и принять	2636
показать карту	2575
показать комментарии	2568
показать контент	2636
показать меньше	2575	2653
показать оригинал	2575
показать ответы	2661
показать пароль	2647
показать перевод	2575
показать подпись	2653
показать расшифровку	2638
показать результаты	2631
показать содержимое	2636
показать субтитры	2638
показувати завжди	3262
показывать всегда	2636
поки немає коментарів	3287
поле обов'язкове для заповнення	3276
поле обязательно для заполнения	2650
политика cookie	2636
политика исправлений	2656
политика конфиденциальности	2565
политика обработки персональных данных	2565
полноэкранный режим	2638
полный экран	2638
получать уведомления	2641
пользовательское соглашение	2565
політика cookie	3262
політика виправлень	3282
політика конфіденційності	3195
політика приватності	3262
помогает любая сумма	2645
помочь	2547
помочь нам	2547
помочь проекту	2547
помочь редакции	2547
помітили помилку	3282
понятно	2565
попередня	3202
попередня новина	3279
попередня стаття	3200
попередня сторінка	3279
попереднє фото	3279
попередній слайд	3279
попробовать бесплатно	2552
попробуйте еще раз	2650
попробуйте ещё раз	2650
попробуйте позже	2650
популярне	3200
популярное	2571
популярные	2571	2662
популярные новости	2571
популярные статьи	2571
популярный	2648
популярні	3288
популярні новини	3200
посилання скопійовано	3191
поскаржитися	3287
поскаржитися на коментар	3287
поскаржитися на рекламу	3291
последнее	2571
последни	168
последни новини	168
последние новости	2571
послухати новину	3191
посмотреть результаты	2631
посмотреть цену	2634
поточний час	3264
поточний час #	3264
похожие материалы	2571
похожие статьи	2571
почати гру	3257
почати тест	3257
почему я вижу эту рекламу	2665
почтовый индекс	2651
поширити	3191
поширити у facebook	3191
поштовий індекс	3277
пошук	3202
правила за коментиране	171
правила использования	2565
правила коментарів	3287
правила коментування	3198
правила комментариев	2661
правила комментирования	2568
правила користування	3262
предложение для подписчиков	2634
предложение для читателей	2634
предложить новость	2568
предыдущая	2574
предыдущая новость	2653
предыдущая статья	2571
предыдущая страница	2653
предыдущая фотография	2653
предыдущее фото	2653
предыдущий слайд	2653
премиум	2552
преміум	3185
препоръчани	168
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
пригостити кавою	3271
пригостіть нас кавою	3271
придбати квитки	3260
придбати квиток	3260
придбати книжку	3260
придбати передплату	3273
придбати права на публікацію	3283
призначення платежу: благодійний внесок	3271
прийняти	3195
прийняти все	3262
прийняти всі	3195
прийняти всі файли cookie	3262
прийняти й показати	3262
прийняти та показати	3262
прийняти та продовжити	3262
прийняти і продовжити	3262
принтирай	171
принтирай рецептата	61
принципи редакції	3282
принять	2565
принять все	2565
принять все cookie	2636
принять все файлы cookie	2636
принять всё	2565
принять и показать	2636
принять и продолжить	2636
прислать новость	2568
прислать новость анонимно	2656
присоединиться к обсуждению	2661
пришлите свои фото	2656
приєднатися	3182
приєднатися до спільноти	3182
проверь себя	2631
проверьте свои знания	2631
проверьте свою почту	2650
проверьте себя	2631
проголосовало #	2631
проголосовать	2631
проголосувати	3257
продовження під рекламою	3194
продовження статті під рекламою	3194
продовжити без вимкнення	3269
продовжити з apple	3273
продовжити з google	3273
продовжити через apple	3273
продовжити через facebook	3273
продовжити через google	3273
продолжительность #	2638
продолжить без отключения	2643
продолжить без поддержки	2546
продолжить с apple	2647
продолжить с google	2647
продолжить через apple	2647
продолжить через facebook	2647
продолжить через google	2647
продължава след рекламата	167
произвольная сумма	2645
произошла ошибка	2651
произошла ошибка. попробуйте ещё раз	2650
произошла ошибка. попробуйте позже	2650
пройти опитування	3257
пройти опрос	2631
пройти тест	2631
прокоментувати	3287
прокомментировать	2661
промо	2564	3194
пропозиція для передплатників	3260
пропозиція для читачів	3260
прослухати статтю	3264
прослушать	2560
прослушать новость	2560
прослушать статью	2638
прочетете и	168
прочитати пізніше	3290
прочитать позже	2664
прямой эфир	2639
прізвище	3277
підписатись	3185
підписатися	3185
підписатися на автора	3289
підписатися на сповіщення	3267
підписатися на тему	3289
підписка	3185
підсумок від ші	3285
підтвердьте електронну адресу	3276
підтвердіть e-mail	3276
підтримайте нас	3182
підтримати	3182
підтримати автора	3182
підтримати журналістів	3182
підтримати на buy me a coffee	3271
підтримати на patreon	3271
підтримати нас	3182
підтримати проєкт	3271
підтримати разово	3271
підтримати редакцію	3182
підтримувати щомісяця	3271
пізніше	3181	3268
""", 'р': """
радимо прочитати	3200
радимо також	3200
развернуть	2574
разгадать кроссворд	2631
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	3271
разовий внесок	3271
разовий донат	3271
разово	2547
разовое пожертвование	2645
разовый платеж	2645
разовый платёж	2645
разпечатай	171
разрешите уведомления	2629
разрешить	2642
разрешить контент	2636
разрешить один раз	2636
разрешить рекламу	2644
разрешить уведомления	2629
ранняя регистрация	2634
раскрыть	2575
распечатать	2560
распечатать рецепт	61
распечатать статью	2560
рассказать друзьям	2560
рассылка	2555
рассылки	2555
расшифровка	2639
регистрация	161	2552
редакция рекомендует	2571
редакційна політика	3282
редакційна політика видання	3282
результати	3203
результати голосування	3257
результати опитування	3257
результаты	2575
результаты голосования	2631
результаты опроса	2631
реклама	167	2564	3194
реклама - статията продължава по-долу	167
реклама google	2665
реклама від google	3291
реклама закончилась	2665
реклама закінчилася	3291
реклама на сайте	2564
реклама на сайті	3194
реклама окончена	2665
реклама от google	2665
реклама. продовження нижче	3194
реклама. продолжение ниже	2564
рекламний матеріал	3291
рекламно каре	167
рекламно съдържание	167
рекламный материал	2665
рекомендовано outbrain	2665
рекомендовано taboola	2665
рекомендуем	2571	2648
рекомендуем почитать	2571
рекомендуем также	2571
рекомендуемое	2571
рекомендуємо	3200	3274
рекомендуємо прочитати	3200
рекомендуємо також	3200
реєстрація	3185
розгадати кросворд	3257
розгорнути	3203	3279
роздрукувати	3191
роздрукувати рецепт	61
роздрукувати статтю	3191
розмір тексту	65
розмір шрифту	65
розшифровка	3265
российской картой	2645
рубрики	2571	3200
річна передплата	3273
річна підписка	3273
""", 'с': """
самая выгодная	2648
самое важное	2571
самое популярное	2571
самое читаемое	2571
самое читаемое за день	2571
самое читаемое за неделю	2571
самый популярный	2648
свежее	2571
свежие новости	2571
свернуть	2574
своя сума	3271
своя сумма	2645
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2568
сгенерировано ии	2659
сгенерировано нейросетью	2659
сгенерировано с помощью ии	2659
сделать донат	2645
сделать пожертвование	2547
сейчас читают	2571
сканворд	2632
сканируйте qr-код	2640
скануйте qr-код	3266
скасувати можна будь-коли	3273
скачать аудио	2638
скачать выпуск	2638
скачать из google play	2640
скидка #%	2648
скидка для подписчиков	2634
скопировано	2664
скопировано в буфер обмена	2664
скопировать ссылку	2560
скопировать ссылку на статью	2560
скопійовано	3290
скопійовано в буфер обміну	3290
скопіювати посилання	3191
скопіювати посилання на статтю	3191
скорость	2639
скорость воспроизведения	2638
скрыть	2575
скрыть ответы	2661
скрыть рекламу	2665
следить за автором	2663
следить за онлайном	2653
следить за темой	2663
следующая	2574
следующая новость	2653
следующая статья	2571
следующая страница	2653
следующая фотография	2653
следующее видео	2638
следующее фото	2653
следующий слайд	2653
слухати	3191
слухати новину	3191
слушай новината	171
слушать	2560
слушать новость	2560
см. также	2571
смотреть видео	2638
смотреть все	2574
смотреть галерею	2653
смотреть онлайн-трансляцию	2653
смотреть предложение	2634
смотреть фотогалерею	2653
смотри также	2571
смотрите также	2571
сначала новые	2661
сначала старые	2661
советуем почитать	2571
согласен	2565
согласиться	2565
согласиться и продолжить	2636
содержание	2574
содержание статьи	2653
содержимое недоступно	2636
создано ии	2659
создано нейросетью	2659
создано при помощи ии	2659
создано с помощью ии	2659
создать аккаунт	2552
сообщение	2651
сообщение отправлено	2650
сообщить новость	2656
сообщить об опечатке	2568
сообщить об ошибке	2568
сортировать	2662
сортировать по	2661
сортировка	2662
сортування	3288
сортувати	3288
сортувати за	3287
сохранено	2664
сохранить	2560
сохранить выбор	2636
сохранить на потом	2664
сохранить настройки	2636
сохранить рецепт	61
сохранить статью	2560
социальные сети	2562
спасибо за ваш голос	2631
спасибо за ваше сообщение	2650
спасибо за подписку	2555
спасибо за регистрацию	2650
спасибо за сообщение	2650
спасибо за участие в опросе	2631
спасибо, ваш голос учтён	2631
спершу нові	3287
спершу старі	3287
спецпроект	2564
спецпроєкт	3194
сповіщення	3268
споделете	171
сподели	171
сподели във facebook	171
сподели статията	171
споделяне	171
спонсорирано	167
спонсорский материал	2665
спонсорський матеріал	3291
способ оплаты	2550
способы оплаты	2550
спочатку нові	3287
спочатку старі	3287
спробуйте пізніше	3276
спробуйте ще раз	3276
ссылка скопирована	2560
сталася помилка	3277
сталася помилка. спробуйте пізніше	3276
сталася помилка. спробуйте ще раз	3276
станете член	160
стани абонат	160
стани дарител	160
старые	2662
старі	3288
стати патроном	3271
стати підписником	3271
стати співучасником	3182
стати частиною спільноти	3182
стати членом клубу	3271
стаття захищена авторським правом	3283
стать патроном	2547
стать соучастником	2547
стать спонсором	2547
статья защищена авторским правом	2657
створено за допомогою штучного інтелекту	3285
створено за допомогою ші	3285
створено штучним інтелектом	3285
створено ші	3285
створити акаунт	3185
стежити за автором	3289
стежити за онлайном	3279
стежити за темою	3289
стислий переказ від ші	3285
стоимость доставки	2634
стрічка новин	3200
субтитри	3265
субтитры	2639
судоку	2632	3258
сховати	3203
сховати відповіді	3287
сховати рекламу	3291
сходни новини	168
схожі матеріали	3200
схожі новини	3200
схожі статті	3200
създай профил	161
сыграть	2632
сюжет	2571
сюжеты	2571
""", 'т': """
тагове	168
так, будь ласка	3268
так, дякую	3268
так, хочу	3268
також читайте	3200
твитнуть	2560
твиттер	2561
твітнути	3191
теги	2571	3200
текст продовжується під рекламою	3194
текст создан автоматически	2659
текст створено автоматично	3285
текст читает робот	2638
текущее время	2638
текущее время #	2638
телеграм	2561
телефон	2651	3277
тема	2651	3277
тема дня	2571
теми	3200
темы	2571
тест дня	2631
только для подписчиков	2552
только необходимые	2636
тривалість	3265
тривалість #	3264
тільки необхідні	3262
""", 'у': """
у вас вже є акаунт	3273
у вас включен adblock	2643
у вас нет подписки	2647
у вас уже есть аккаунт	2647
у мене вже є акаунт	3273
у мене є акаунт	3273
у мене є передплата	3273
у меня есть аккаунт	2647
у меня есть подписка	2647
у меня нет аккаунта	2647
у меня уже есть аккаунт	2647
у цій статті	3279
уведомления	2642
увеличить	2574
увеличить изображение	2653
увеличить текст	2664
увеличить фото	2653
увеличить шрифт	2664
увійти	3185
увійти з google	3273
увійти за допомогою google	3273
увійти через apple	3273
увійти через facebook	3273
увійти через google	3273
увійти, щоб коментувати	3287
увімкнути	3268
увімкнути звук	3264
увімкнути сповіщення	3254
увімкніть сповіщення	3254
угостите нас кофе	2645
угостить кофе	2645
уже есть аккаунт	2552
уже зарегистрированы	2552
уже зареєструвалися	3185
уже отключил	2644
узнать цену	2634
укажите сумму	2645
уменьшить шрифт	2664
умови використання	3195
управление согласием	2636
управление уведомлениями	2641
управлять согласием	2636
установить приложение	2640
усі коментарі	3287
усі матеріали	3279
усі матеріали автора	3279
усі матеріали за темою	3279
усі новини	3202
усі статті	3279
усі статті автора	3279
""", 'ф': """
файлы cookie	2565
фамилия	2651
фейсбук	2561
филворды	2632
фото	2571
фоторепортаж	2571
""", 'х': """
харесай	171
хорошо	2565
хотите получать уведомления	2641
хочете отримувати сповіщення	3267
""", 'ц': """
це було корисно	3285
це відео більше недоступне	3264
це відео недоступне	3264
це відео недоступне у вашій країні	3264
це поле обов'язкове	3276
цей контент недоступний	3262
цей контент неможливо показати	3262
цей матеріал закритий	3273
ця стаття закрита	3273
""", 'ч': """
час читання # хв	3202
час, що залишився	3264
час, що залишився #	3264
чи була стаття корисною	3198
читает синтезированный голос	2638
читайте в застосунку	3266
читайте в приложении	2640
читайте еще	2571
читайте ещё	2571
читайте ниже	2564
читайте первыми в приложении	2640
читайте першими в застосунку	3266
читайте по теме	2571
читайте также	2571
читайте також	3200
читати без обмежень	3273
читати без реклами	3291
читати всю новину	3279
читати всю статтю	3279
читати далі	3202
читати з передплатою	3273
читати коментарі	3287
читати повністю	3202
читати розшифровку	3264
читати статтю повністю	3279
читати також	3200
читать без ограничений	2647
читать без рекламы	2665
читать в max	2562
читать в telegram	2562
читать всю статью	2653
читать далее	2574
читать дальше	2574
читать ещё	2574
читать комментарии	2568
читать полностью	2574
читать расшифровку	2638
читать с подпиской	2647
читать статью полностью	2653
читать также	2571
читать целиком	2653
читає синтезований голос	3264
чому я бачу цю рекламу	3291
что еще почитать	2571
что ещё почитать	2571
что-то пошло не так	2651
что-то пошло не так, попробуйте позже	2650
что-то пошло не так. попробуйте еще раз	2650
что-то пошло не так. попробуйте ещё раз	2650
что-то пошло не так. попробуйте позже	2650
""", 'ш': """
швидкість	3265
швидкість відтворення	3264
ші може помилятися	3285
""", 'щ': """
ще за темою	3200
ще не передплатник	3273
ще немає акаунта	3273
ще новини	3200
що ще почитати	3200
щомісяця	3182	3274
щомісячна підтримка	3271
щомісячний внесок	3271
щоп'ятниці. безкоштовно. без спаму	3276
щороку	3274
щось пішло не так	3277
щось пішло не так, спробуйте пізніше	3276
щось пішло не так. спробуйте пізніше	3276
щось пішло не так. спробуйте ще раз	3276
""", 'э': """
экономия #%	2648
эксклюзивно для подписчиков	2647
электронная почта	2555
электронная почта или логин	2647
эта статья закрыта	2647
это было полезно	2659
это видео больше недоступно	2638
это видео недоступно	2638
это видео недоступно в вашей стране	2638
это поле обязательно	2650
это поле обязательно для заполнения	2650
этот контент невозможно показать	2636
этот контент недоступен	2636
этот материал закрыт	2647
""", 'я': """
я вже підтримую	3181
я вимкнув блокувальник	3269
я отключил	2644
я отключил блокировщик	2643
я уже поддерживаю	2546
як вимкнути adblock	3269
як ми захищаємо джерела	3282
як ми захищаємо наші джерела	3282
якість	3265
яндекс.дзен	2561
""", 'і': """
ім'я	3277
індекс	3277
інша сума	3271
інші матеріали автора	3279
інші новини	19	3200
інші статті автора	3279
""", 'א': """
אולי גם יעניין אותך	1488
אולי יעניין אותך	1488
אולי יעניין אותך גם	1516
אולי יעניין אתכם	1488
אולי יעניין אתכם גם	1516
אולי מאוחר יותר	1471
אולי פספסתם	1516
אינציקלופדיית ynet	1488
""", 'ב': """
בחסות	1519
בשיתוף	1483
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1487
דלג לתוכן	1490
דלגו למתכון	61
דף הבית	1490
""", 'ה': """
האזינו	1479
הבא	1490
הבנתי	1491
הגב	1487
הדפיסו את המתכון	61
הדפיסו כתבה	1515
הדפס	1479
הדפס מתכון	61
הדפסה	1479
הדפסת המתכון	61
הדפסת כתבה	1515
הוסיפו תגובה	1487
הוסף תגובה	1487
הוספת תגובה	1487
הזכירו לי מאוחר יותר	1471
החשבון שלי	1473
הירשם	1473
הכי נצפים	1488
הכי נקרא	1488
הכי נקראות	1488
הכי נקראות היום	1516
הכתבה הבאה	1488
הכתבה המלאה למנויים	1515
הכתבה הקודמת	1488
המלצות	1488
המשך לקרוא	1490
המשך קריאה	1490
הנצפים ביותר	1516
הנקראות ביותר	1488
הנקראים ביותר	1516
הסתר	1491
העתיקו את הקישור	1515
העתיקו קישור	1515
העתק קישור	1479
העתקת הקישור	1515
העתקת קישור	1479
הצג הכל	1491
הצג מפה	1491
הצג מקור	1491
הצג עוד	1490
הצג פחות	1491
הצטרפו	1472
הצטרפו אלינו	1472
הקודם	1490
הקישור הועתק	1515
הרשמה	1473
השב	1487
התחבר	1473
התחברות	1473
""", 'ו': """
ווטסאפ	1479
וידאו	1488
""", 'ח': """
חדשות אחרונות	1488
חודש ראשון ב-#	1514
חודש ראשון ב-# ש"ח	1514
חודש ראשון בשקל	1514
חודש ראשון חינם	1514
חזרה למעלה	1490
חיפוש	1490
""", 'ט': """
טוויטר	1479
טלגרם	1479
טען עוד	1490
""", 'י': """
יציאה	1473
""", 'כ': """
כבר מנויים? התחברו	1473
כבר נרשמת	1473
כותרות אחרונות	1488
כניסה	1473
כניסה למנויים	1473
כתבה זו היא תוכן ממומן	1515
כתבה ממומנת	1519
כתבו תגובה	1487
כתבות אחרונות	1488
כתבות מומלצות	1488
כתבות נוספות	1488
כתבות נוספות בנושא	1516
כתבות נוספות שיעניינו אתכם	1516
כתבות קשורות	1488
כתבות שאולי פספסתם	1516
כתבות שיעניינו אתכם	1516
""", 'ל': """
לא כעת	1471
לא עכשיו	1471
לא תודה	1471
לא, תודה	1471
להורדת האפליקציה	1515
להמשך קריאה	1473
להרשמה	1473
לכל הכתבות	1490
לכל הכתבות בנושא	1516
לכל העדכונים, הכתבות והסרטונים	1516
לכל התגובות	1487
לכתבה הבאה בסדרה	1516
לכתבה הקודמת בסדרה	1516
למנויים בלבד	1476
למתכון	61
לפרטים	1491
לרכישת מינוי	1473
לרכישת מינוי לחצו כאן	1515
לתרום	1472
לתרומה	1472
""", 'מ': """
מבזקים	1488
מדיניות הפרטיות	1486
מדיניות הפרטיות ותנאי השימוש	1486
מודעה	1483
מומלץ עבורך	1516
מומלץ עבורכם	1516
מומלצים	1488
ממומן	1483
מעבר למתכון	61
מצאתם טעות	1487
""", 'נ': """
נושאים	1488
נושאים קשורים	1488
""", 'ס': """
סגור	1471
סגירה	1471
סיכום ai	1501
סיכום הכתבה	1501
""", 'ע': """
עוד	1490
עוד באותו נושא	1516
עוד בנושא	1488
עוד בערוץ	1488
עוד חדשות	1488
עוד כתבות	19	1488
עוד כתבות בנושא	19
עוד כתבות מעניינות	1515
עוד סיפורים	1516
""", 'פ': """
פייסבוק	1479
פרטים	1491
פרסום	1483
פרסומת	1483
פתח	1491
""", 'צ': """
צור חשבון	1473
צור קשר	1487
""", 'ק': """
קרא גם	1488
קרא עוד	1490
קראו גם	1488
קראו עוד	1490
""", 'ש': """
שיתוף	1479
שיתוף בווטסאפ	1479
שיתוף בטוויטר	1479
שיתוף במייל	1515
שיתוף בפייסבוק	1479
שכחתי סיסמה	1473
שלח לחבר	1479
שלחו את הכתבה במתנה	1515
שלחו במתנה	1515
שליחה במייל	1479
שמירה	1479
שמירת המתכון	61
שמירת כתבה	1515
שמרו כתבה	1515
שמרו לקריאה מאוחרת	1515
שתף	1479
שתפו	1479
שתפו את הכתבה	1479
שתפו בוואטסאפ	1515
שתפו בווטסאפ	1515
שתפו בטלגרם	1515
שתפו בפייסבוק	1479
""", 'ת': """
תגובה	1487
תגובות	1487
תגיות	1488
תוכן למנויים	1473
תוכן ממומן	87	1483
תוכן מסחרי	1519
תוכן מקודם	1483
תוכן פרסומי	1519
תוכן שיווקי	87	1483
תוכן שיווקי בשיתוף	1519
תורגם אוטומטית	1515
תיקון טעות	1515
תמכו בנו	1472
תנאי השימוש	1486
תנאי השימוש | מדיניות הפרטיות	1486
תנאי השימוש ומדיניות הפרטיות	1486
תפריט	1490
תקציר ai	1501
תקציר בינה מלאכותית	1501
תקציר הכתבה	1501
תרומה	1472
תרמו	1472
תרמו עכשיו	1472
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1254
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1227
اخبار مرتبطة	145
اخبار پيشنهادي	1254
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1227
اخرين خبرها	1254
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1229
ادامه مطلب	1229
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1220
ارسال المقال بالبريد	144
ارسال به تلگرام	1246
ارسال به دوستان	1220
ارسال نظر	1226
از دست ندهيد	1254
از ما حمايت كنيد	1216
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1217
اشتراك گذاري	1220
اشتراك گذاري در تلگرام	1246
اشتراكگذاري	1220
اشترك	93
اضغط هنا لمشاهدة الفيديو	131
اضف تعليق	111
اضف تعليقا	111
اطبع	102
اطبع المقال	144
اطبع الوصفة	61
اطبع هذا المقال	144
اعدادات ملفات تعريف الارتباط	109
اعلان	106
اعلان مدفوع	87	149
اعلان ممول	106
اعلانات	106
اعلانات مدفوعة	149
اغلاق	91
افتح الخريطة	115
اقرا المزيد	114
اقرا ايضا	112
اكتب تعليقا	111
الابلاغ عن خطا	135
الاخبار	112
الاشتراك	93
الاعلانات	106
الاقسام	112
الاكثر تداولا	112
الاكثر قراءة	112
الاكثر قراءة الان	145
الاكثر قراءة اليوم	145
الاكثر مشاهدة	112
الان نه	1215
البحث	114
التالي	114
التعليقات	111
التفاصيل	115
الدخول	93
الرئيسية	114
السابق	114
الصفحة التالية	114
الصفحة الرئيسية	114
القائمة	114
المزيد	112	114
المزيد حول هذه القصة	145
المزيد من الاخبار	112
المزيد من المقالات	145
المقال التالي	112
المقال السابق	112
الوسوم	112
الي الاعلي	114
انتقل الي الوصفة	61
انتهاي پيام	1246
اندازه فونت	65
اندازه قلم	65
انسخ الرابط	102
انشاء حساب	93
انشر	102
انضم الي فريقنا	135
انضموا الي فريقنا	135
اهد المقال	144
اهد هذا المقال	144
اهداء	144
اهداء المقال	144
اهم الاخبار	112
اولين نفري باشيد كه نظر ميدهد	1246
ايجاد حساب	1217
اين مطالب را هم بخوانيد	1254
اين مطلب را هم بخوانيد	1254
اگهي	1222
اگهيها	1258
""", 'ب': """
باز كردن	1230
بازرگاني	1258
بازگشت به بالا	1229
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1227
برچسبها	1227
بستن	1215
بعدا ياداوري كن	1215
بعدي	1229
بلغ عن خطا	135
به اشتراك بگذاريد	1220
بيشتر	1227	1229
بيشتر ببينيد	1254
بيشتر بخوانيد	1227
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1227
تبرع	92
تبرع الان	92
تبليغ	1222
تبليغات	1222
تبليغات در گوگل	1258
تبليغات متني	1258
تحميل التطبيق	101
تحميل المزيد	114
تسجيل	93
تسجيل الخروج	93
تسجيل الدخول	93
تسجيل دخول	93
تعليق	111
تعليقات	111
تغطية خاصة	145
تفعيل الاشعارات	101
تلغرام	102
تلگرام	1220
تم نسخ الرابط	144
تماس با ما	1226
تماشاي ويديو	1246
تنظيمات كوكي	1225
تنظيمات كوكيها	1225
تويتر	102
توييتر	1220
تيليجرام	102
""", 'ث': """
ثبت نام	1217
ثبت نظر	1226
ثبتنام	1217
""", 'ج': """
جديدترين اخبار	1227
جزئيات	1230
جستجو	1229
جميع التعليقات	111
""", 'ح': """
حالا نه	1215
حجم الخط	102
حجم النص	65
حريم خصوصي	1225
حساب كاربري	1217
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1216
حمايت مالي	1216
""", 'خ': """
خانه	1229
خبر بعدي	1246
خبر قبلي	1246
خبرهاي بيشتر	1254
خبرهاي داغ	1254
خبرهاي مرتبط	1227
خبرهاي پيشنهادي	1254
خروج	1217
""", 'د': """
در همين رابطه	1254
در همين زمينه	1254
دستهبندي	1227
دعوت به همكاري	1246
ديدگاه	1226
ديدگاهتان را بنويسيد	1246
ديدگاهها	1226
""", 'ذ': """
ذات صلة	112
ذخيره	1220
ذخيره خبر	1246
ذخيره دستور پخت	61
ذخيره مطلب	1246
ذخيره مطلب براي بعد	1246
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1217
رپورتاژ	1222
رپورتاژ اگهي	1222
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1225
""", 'ش': """
شارك	102
شارك الخبر	144
شارك القصة	144
شارك المقال	102
شارك علي	102
شارك في استطلاع الراي	135
شارك في الاستطلاع	135
شارك هذا الموضوع	102
شاركنا رايك	111
شاركها	144
شاهد الفيديو	131
شاهد ايضا	112
شاهد بالفيديو	131
شايد بعدا	1215
شرايط استفاده	1225
شرايط استفاده و حريم خصوصي	1225
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1229
""", 'ط': """
طالع ايضا	145
طباعة	102
طباعة المقال	144
طباعة الوصفة	61
""", 'ع': """
عرض اقل	115
عرض الاصل	115
عرض التفاصيل	115
عرض الكل	114
عرض المزيد	114
عرض النص الاصلي	115
عضويت	1217
عكس	1227
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1217
فهمت	115
فيديو	112
فيسبوك	102	1220
""", 'ق': """
قبلي	1229
قد يعجبك	112
قد يعجبك ايضا	19	112
قد يهمك	112
قد يهمك ايضا	112
قراءة المزيد	114
قصص مقترحة	145
قيم المقال	135
قيم الوصفة	61
قيم هذا المقال	135
""", 'ك': """
كلمات دلالية	112
كلمات مفتاحية	112
كليدواژهها	1227
كمك كنيد	1216
كمك مالي	1216
كن اول المعلقين	144
كن داعما	92
كوكيها	1225
كپي شد	1246
كپي كردن لينك	1246
كپي لينك	1220
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1220
لينك كوتاه خبر	1246
لينك كپي شد	1246
""", 'م': """
مادة اعلانية	106
متوجه شدم	1230
محتواي تبليغاتي	1222
محتواي حمايتشده	1246
محتوي اعلاني	149
محتوي برعاية	149
محتوي ممول	87	106
مختارات	112
مساحة اعلانية	149
مستخدم جديد	93
مشاركة	102
مشاركة عبر واتساب	102
مشاركة علي تويتر	102
مشاركة علي فيسبوك	102
مشاهده بيشتر	1229
مشاهده همه	1229
مشترك شويد	1217
مطالب بيشتر	1254
مطالب مرتبط	1227
مطالب پيشنهادي	1254
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1227
ملفات تعريف الارتباط	109
منو	1229
مهمترين اخبار	1227
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1246
نسيت كلمة المرور	93
نظر	1226
نظر بدهيد	1246
نظر خود را با ما در ميان بگذاريد	1246
نظر خود را بنويسيد	1226
نظر شما	1226
نظر شما درباره اين خبر چيست	1246
نظرات	1226
نظرسنجي	1246
نمايش بيشتر	1229
نمايش كمتر	1230
نمايش متن اصلي	1230
نمايش نقشه	1230
نمايش همه	1230
ننصح بقراءة	112
نه ممنون	1215
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1220
همچنين ببينيد	1254
همچنين بخوانيد	1227
""", 'و': """
واتساب	102
واتساپ	1220
ورود	1217
ورود / ثبت نام	1217
وسوم	112
ويديو	1227
ويژه مشتركان	1217
""", 'پ': """
پاسخ	1226
پربازديدترين	1227
پربازديدترينها	1227
پربازديدها	1227
پربازديدهاي امروز	1254
پربازديدهاي هفته	1254
پربحثترينها	1227
پربينندهترين	1254
پربينندهترين خبرها	1254
پربينندهترينها	1254
پيام بازرگاني	1258
پيشنهاد خواندني	1254
پيشنهاد سردبير	1227
پيشنهاد ما	1227
""", 'چ': """
چاپ	1220
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1226
گزارش خطا در اين خبر	1246
""", 'अ': """
अक्षर का आकार	65
अगला	1542
अगली खबर	1540
अन्य खबरें	19	1540
अपनी राय दें	1539
अभी दान करें	1529
अभी नहीं	1528
""", 'आ': """
आगे पढें	1542
आज की अन्य खबरें	1566
आपके लिए	1540
आपको यह भी पसंद आ सकता है	1566
आपको ये भी पसंद आ सकता है	1566
""", 'इ': """
इसे भी देखें	1566
इसे भी पढें	1540
""", 'ई': """
ई-पेपर	1530
""", 'ऊ': """
ऊपर जाएं	1542
""", 'ए': """
एआई द्वारा तैयार	1554
एआई समरी	1554
एआई सारांश	1554
एआई से तैयार सारांश	1554
""", 'औ': """
और खबरें	1540
और देखें	1542
और पढें	1540	1542
और भी पढें	1566
""", 'क': """
कम दिखाएं	1543
कमेंट	1539
कमेंट करें	1539
कमेंट्स	1539
कुकी नीति	1538
केवल सदस्यों के लिए	1530
कॉपी लिंक	1533
""", 'ख': """
खाता बनाएं	1530
खोजें	1542
खोलें	1543
""", 'ग': """
गलती बताएं	1543
गोपनीयता नीति	1538
""", 'च': """
चर्चा में क्यों है	1566
""", 'ज': """
जरूर पढें	1566
जवाब दें	1539
ज्यादा पढी गई	1566
""", 'ट': """
टिप्पणियां	1539
टिप्पणी	1539
टिप्पणी करें	1539
टेक्स्ट साइज	65
टैग्स	1540
टॉप न्यूज	1540
टॉप स्टोरीज	1566
ट्रेंडिंग	1540
ट्विटर	1533
""", 'ठ': """
ठीक है	1543
""", 'त': """
ताजा खबरें	1540
ताजा समाचार	1540
""", 'द': """
दान करें	1529
देश की और खबरें	1566
दोस्तों को भेजें	1554
""", 'न': """
नक्शा देखें	1543
नहीं धन्यवाद	1528
नहीं, धन्यवाद	1528
नियम और शर्तें	1538
नियम और शर्तें | गोपनीयता नीति	1538
""", 'प': """
पार्टनर कंटेंट	1569
पिछला	1542
पिछली खबर	1540
पूरी खबर पढें	1542
प्रचार	1536
प्रतिक्रिया दें	1539
प्रायोजित	1536
प्रायोजित सामग्री	1569
प्रिंट करें	1533
प्रीमियम	1530
""", 'फ': """
फेसबुक	1533
फेसबुक पर शेयर करें	1533
फॉन्ट साइज	65
फोटो	1540
फोटो गैलरी	1566
""", 'ब': """
बंद करें	1528
बडी खबरें	1540
बाद में	1528
बाद में याद दिलाएं	1528
""", 'म': """
मुख्य समाचार	1540
मूल देखें	1543
मेन्यू	1542
मेरा खाता	1530
""", 'य': """
यह भी देखें	1566
यह भी पढें	1540
ये खबरें भी पढें	1566
ये भी जानें	1566
ये भी देखें	1566
ये भी पढें	1540
""", 'र': """
रजिस्टर करें	1530
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1533	1554
लॉग इन	1530
लॉग इन करें	1530
लॉगआउट	1530
लॉगिन	1530
लोकप्रिय	1540
""", 'व': """
विज्ञापन	1536
विज्ञापन के बाद जारी	1569
विज्ञापन हटाएं	1554
विवरण	1543
विषय	1540
वीडियो	1540
व्हाट्सएप	1533
""", 'श': """
शायद बाद में	1528
शेयर	1533
शेयर करें	1533
""", 'स': """
संपर्क करें	1539
संबंधित खबरें	1540
संबंधित लेख	1540
संबंधित वीडियो	1566
संबंधित समाचार	1540
सदस्य बनें	1529
सबसे ज्यादा पढी गई	1540
सबसे ज्यादा पढी गई खबरें	1566
सबसे ज्यादा पढी गईं	1566
सब्सक्राइब	1530
सब्सक्राइब करें	1530
सभी दिखाएं	1543
सभी देखें	1542
समझ गया	1543
समर्थन करें	1529
सहयोग करें	1529
साइन अप	1530
साइन इन	1530
साझा करें	1533
सीधे रेसिपी पर जाएं	61
सेव करें	1533
स्पॉन्सर्ड	1536
स्पॉन्सर्ड कंटेंट	1569
""", 'ह': """
हमारा समर्थन करें	1529
होम	1542
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	223
""", 'আ': """
আপনার জন্য নির্বাচিত	249
আরও খবর	225
আরও দেখুন	225
আরও পডতে পারেন	249
আরও পডুন	225
আরও সংবাদ	249
আরো খবর	249
আরো পডুন	249
""", 'এ': """
এ জাতীয আরও খবর	249
এ জাতীয আরো খবর	249
এ সম্পর্কিত আরও খবর	225
এ সম্পর্কিত আরও পডুন	249
এই বিভাগের আরও খবর	249
এই বিভাগের আরো খবর	249
""", 'ক': """
কপি লিংক	248
""", 'খ': """
খবরটি শেযার করুন	248
""", 'জ': """
জনপ্রিয খবর	249
""", 'ন': """
নিবন্ধন	223
""", 'প': """
পাঠকের পছন্দ	249
পোস্টটি শেযার করুন	248
প্রিন্ট	227
প্রিন্ট করুন	248
""", 'ফ': """
ফেসবুকে শেযার করুন	248
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	248
বিজ্ঞাপন	227
বিস্তারিত পডুন	249
""", 'ম': """
মন্তব্য	227
মন্তব্য করুন	227
""", 'র': """
রেজিস্টার	223
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	223
লগইন	223
লিংক কপি	227
লিংক কপি করুন	248
লিংক কপি হযেছে	248
লিঙ্ক কপি করুন	248
লেখাটি সেভ করুন	248
""", 'শ': """
শেযার	227
শেযার করুন	227
""", 'স': """
সংশ্লিষ্ট খবর	225
সম্পর্কিত	249
সম্পর্কিত খবর	225
সম্পর্কিত বিষয	249
সম্পর্কিত সংবাদ	249
সর্বশেষ	225
সর্বশেষ সংবাদ	225
সর্বাধিক আলোচিত	249
সর্বাধিক পঠিত	225
সর্বোচ্চ পঠিত	249
সহাযতা করুন	223
সাবস্ক্রাইব	223
সেভ করুন	248
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	3103
ข่าวที่น่าสนใจ	3103
ข่าวที่เกี่ยวข้อง	3080
ข่าวยอดนิยม	3080
ข่าวล่าสุด	3080
ข่าวอื่นที่น่าสนใจ	3103
ข่าวอื่นๆ	19	3103
ข่าวอื่นๆ ที่น่าสนใจ	3094
ข่าวเกี่ยวข้อง	3103
ข่าวแนะนำ	3080
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	3094
คลิปแนะนำ	3103
ความคิดเห็น	3083
คัดลอกลิงก์	3083
คัดลอกลิงก์แล้ว	3094
คัดลอกลิงค์	3094
คัดลอกลิงค์แล้ว	3094
คุณอาจสนใจ	3103
""", 'ช': """
ชมคลิป	3094
ชมคลิปวิดีโอ	3094
ชมวิดีโอ	3094
ชมวิดีโอด้านบน	3094
ชมวิดีโอเต็มได้ที่นี่	3094
""", 'ด': """
ดูคลิป	3094
ดูทั้งหมด	3081
ดูวิดีโอ	3094
ดูเพิ่มเติม	3083
""", 'ต': """
ติดต่อเรา	3094
""", 'บ': """
บทความที่น่าสนใจ	3103
บทความที่เกี่ยวข้อง	3080
บทความล่าสุด	3080
บทความแนะนำ	3103
บริจาค	3077
บริจาคเลย	3077
บันทึก	3094
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3094
""", 'พ': """
พิมพ์	3083
พิมพ์บทความ	3094
พิมพ์สูตร	61
พิมพ์หน้านี้	3094
""", 'ฟ': """
ฟังรายการย้อนหลัง	3094
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3094
""", 'ย': """
ยอดนิยม	3103
ยอดนิยมในตอนนี้	3103
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	3094
ร่วมงานกับเรา	3094
ร่วมตอบแบบสอบถาม	3094
ร่วมบริจาค	3077
ร่วมแสดงความคิดเห็น	3094
""", 'ล': """
ลงทะเบียน	3077
ลืมรหัสผ่าน	3077
""", 'ส': """
สนับสนุนเรา	3077
สปอนเซอร์	3083
สมัครงานกับเรา	3094
สมัครสมาชิก	3077
ส่งต่อให้เพื่อน	3094
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	3103
อ่านข่าวผ่านแอป	3094
อ่านข่าวอื่นๆ	3103
อ่านต่อ	3083
อ่านต่อเรื่องนี้	3103
อ่านเพิ่มเติม	3080
อ่านเรื่องที่เกี่ยวข้อง	3103
""", 'เ': """
เข้าสู่ระบบ	3077
เนื้อหาที่เกี่ยวข้อง	3103
เป็นคนแรกที่แสดงความคิดเห็น	3094
เรื่องที่คุณอาจสนใจ	19	3103
เรื่องที่น่าสนใจ	3103
เรื่องที่เกี่ยวข้อง	3080
เรื่องล่าสุด	3103
เรื่องอื่นที่น่าสนใจ	3080
เรื่องแนะนำ	3103
""", 'แ': """
แชร์	3083
แชร์ข่าวนี้	3094
แชร์บทความ	3094
แชร์หน้านี้	3094
แชร์ไปที่ line	3094
แท็ก	3103
แท็กที่เกี่ยวข้อง	3103
แปลอัตโนมัติ	3094
แสดงความคิดเห็น	3083
แสดงน้อยลง	3081
""", 'โ': """
โฆษณา	3083
โหลดแอปฟรี	3094
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3318
""", 'ủ': """
ủng hộ	3299
ủng hộ chúng tôi	3299
""", 'あ': """
あとで	1817
あとで読む	1830
あなたにおすすめ	1842
あなたにおすすめの記事	1842
あなたへのおすすめ	1842
あわせて読みたい	1842
あわせて読む	1869
""", 'い': """
いいえ、結構です	1817
いいね	1830
いいね!してニュースをチェック	1831
いいね!で応援する	1859
いま読まれています	1869
いま読まれている記事	1869
""", 'お': """
おすすめ	1842
おすすめの記事	1842
おすすめ情報pr	1834
おすすめ記事	1842
おすすめ関連記事	1869
お問い合わせ	1836
お気に入り	1830
お気に入りに追加	1830
お申し込み	1820
""", 'こ': """
こちらの記事もおすすめ	1869
こちらの記事も読まれています	19	1869
こちらもおすすめ	1842
こちらも読む	1869
この著者の記事	1842
この記事に関連するニュース	1869
この記事のタグ	1842
この記事の写真をすべて見る	1870
この記事の関連ニュース	1869
この記事は会員限定です	1820
この記事もチェック	1859
この記事をシェア	1830
この記事をプレゼント	1859
この記事をプレゼントする	1859
この記事を保存	1859
この記事を印刷	1859
この記事を印刷する	1859
この記事を評価する	1859
この記者の記事一覧	1842
この連載の記事	1842
""", 'ご': """
ご意見	1839
ご支援のお願い	1818
ご購読の申し込み	1820
""", 'さ': """
さらに読み込む	1844
""", 'す': """
すべての写真を見る	1870
すべて受け入れる	1836
すべて表示	1845
すべて見る	1844
すべて許可	1836
""", 'そ': """
その他の記事	1842
""", 'は': """
はてなブックマーク	1830
はてなブックマークに追加	1859
はてブ	1830
""", 'ま': """
また後で	1817
""", 'み': """
みんなのコメント	1839
""", 'も': """
もっと見る	1844
もっと詳しく知りたい方は	1869
もっと読む	1842
もどる	1844
""", 'よ': """
よく読まれています	1869
よく読まれている記事	1842
よく読まれている記事ランキング	1842
""", 'わ': """
わかりました	1845
""", 'ア': """
アクセスランキング	1842
アプリのダウンロード	1829
アプリをインストール	1829
アプリをダウンロード	1829
アプリを開く	1829
アプリダウンロード	1829
アンケート実施中	1859
""", 'オ': """
オススメ記事	1842
""", 'カ': """
カテゴリ	1842
カテゴリー	1842
""", 'キ': """
キーワード	1842
""", 'ク': """
クイズに挑戦	1859
クイズに挑戦する	1859
クッキー	1836
クッキー設定	1836
クリップ	1830
クリップする	1830
""", 'コ': """
コピーしました	1830
コメント	1839
コメント#件	1839
コメント(#	1839
コメントする	1839
コメントはまだありません	1839
コメントをもっと見る	1839
コメントを投稿	1839
コメントを書く	1839
コメントを残す	1839
コメントを見る	1839
コメント一覧	1839
""", 'サ': """
サイトポリシー	1836
サイトマップ	1836
サインイン	1820
サポートする	1818
""", 'シ': """
シェア	1830
シェアしよう	1830
シェアする	1830
""", 'ス': """
スキップ	1817
スクラップ	1830
スクラップする	1830
スポンサー	1834
スポンサードリンク	1834
スポンサーリンク	1834
""", 'タ': """
タイアップ	1834
タグ	1842
""", 'チ': """
チップを送る	1818
チャンネル登録	1831
""", 'ツ': """
ツイート	1830
ツイートする	1830
""", 'ト': """
トップ	1844
トップへ戻る	1844
トップニュース	1842
トップページ	1844
トピックス	1842
""", 'ド': """
ドネーション	1818
""", 'ニ': """
ニュースを読む	1844
ニュースレター	1824
ニュースレター登録	1824
""", 'バ': """
バックナンバー	1842
""", 'パ': """
パスワードを忘れた方	1820
""", 'ピ': """
ピックアップ	1842
""", 'フ': """
フォロー	1831
フォローしてね	1831
フォローしました	1831
フォローする	1831
フォロー中	1831
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1830
ブックマークする	1830
""", 'プ': """
プッシュ通知	1829
プライバシーポリシー	1836
プレゼント	1820
プレミアム	1820
プレミアム会員	1823
""", 'ヘ': """
ヘルプ	1836
""", 'ペ': """
ページの先頭へ	1844
ページトップ	1844
ページトップへ	1844
""", 'ホ': """
ホーム	1844
""", 'ポ': """
ポスト	1830
ポストする	1830
""", 'マ': """
マイページ	1820
""", 'メ': """
メニュー	1844
メルマガ	1824
メルマガ登録	1824
メールで送る	1830
メールで送信	1830
メールアドレス	1824
メールアドレスを入力	1824
メールマガジン	1824
メールマガジン登録	1824
""", 'ラ': """
ランキング	1842
""", 'リ': """
リンクをコピー	1830
リンクをコピーしました	1859
リンクをコピーする	1859
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1820
ログイン	1820
ログイン/会員登録	1820
ログイン・会員登録	1820
""", '一': """
一覧	1844
一覧へ	1844
一覧を見る	1844
""", '上': """
上一篇	3377
上一頁	3379
上一页	3379
""", '下': """
下一篇	3377
下一頁	3379
下一页	3379
下次再說	3352
下次再说	3352
""", '不': """
不,謝謝	3352
不,谢谢	3352
不用了	3352
""", '专': """
专题	3377
""", '个': """
个人中心	3356
""", '为': """
为你推荐	3377
为您推荐	3377
""", '主': """
主要ニュース	1842
""", '举': """
举报	3376
""", '了': """
了解	1845
""", '人': """
人才招聘	3396
人気の動画	1869
人気の記事	1842
人気ランキング	1842
人気記事	1842
人気記事ランキング	1842
人氣文章	3405
""", '今': """
今、あなたにオススメ	1842
今、読まれている記事	1869
今はしない	1817
今はやめておく	1817
今回はしない	1817
今日の注目	1842
今日最熱門	3405
今日热点	3377
今日焦点	3377
今日熱門	3405
""", '他': """
他の記事	19
他の記事も読む	1842
""", '付': """
付費閱讀	3356
付费内容	3356
付费阅读	3356
""", '以': """
以下为广告内容	3396
以下為廣告內容	3396
以后再说	3352
""", '会': """
会员专享	3359
会员专享内容	3359
会员专属	3356
会员中心	3356
会员登录	3356
会員の方はこちら	1820
会員の方はログイン	1820
会員登録	1820
会員登録する	1820
会員登録はこちら	1820
会員限定	1820
会員限定記事	1820
""", '你': """
你可能也喜欢	3377
你可能也喜歡	3377
你可能感兴趣	3377
你可能还想看	3405
你可能還想看	3405
""", '使': """
使用条款	3372
使用條款	3372
""", '保': """
保存	1830
保存する	1830
""", '個': """
個人情報の取り扱い	1836
個人情報の取り扱いについて	1836
個人情報の取扱いについて	1836
個人情報保護方針	1836
""", '元': """
元の記事を読む	1870
元記事で読む	1870
元記事を読む	1844
""", '免': """
免責聲明	3372
免費訂閱	3360
免費註冊	3356
免費試讀	3356
免责声明	3372
免费注册	3356
免费订阅	3360
免费试读	3356
""", '全': """
全ての写真を見る	1870
全文はこちら	1870
全文を読む	1844
全文表示	1844
全記事読み放題	1823
全部接受	3372
全部评论	3376
""", '公': """
公众号	3367
公式sns	1831
公式twitter	1831
公式x	1831
公式アプリ	1829
""", '共': """
共有	1830
共有する	1830
共有リンクをコピー	1859
""", '关': """
关于我们	3372
关注	3367
关注我们	3367
关键词	3377
关闭	3352
""", '其': """
其他新聞	3377
其他新闻	19	3377
""", '再': """
再生	1844
""", '写': """
写真(#枚	1870
写真をもっと見る	1870
写真を見る	1844
写真を見る(全#枚	1870
写真特集	1842
写评论	3376
""", '分': """
分享	3366
分享到	3366
分享到facebook	3396
分享到line	3396
分享到微信	3366
分享到微博	3366
分享本文	3396
分享此文	3396
分享給好友	3396
分享給更多人看到	3396
分享给好友	3396
分享给更多人	3396
分享至	3366
分享至facebook	3366
分享至line	3396
分类	3377
分類	3377
""", '列': """
列印	3366
列印本頁	3396
列印食譜	61
""", '初': """
初割で無料体験する	1820
初月無料	1823
""", '利': """
利用規約	1836
""", '前': """
前のページ	1844
前の記事	1842
前の記事へ	1842
前へ	1844
前回の記事はこちら	1869
前回はこちら	1870
""", '加': """
加入line好友	3367
加入会员	3356
加入我们	3396
加入我们的团队	3396
加入我們	3396
加入我們的團隊	3396
加入書籤	3366
加入會員	3356
加载更多	3379
""", '動': """
動画	1842
動画で見る	1859
動画を再生する	1859
動画を見る	1844
""", '单': """
单次捐款	3353
""", '印': """
印刷	1830
印刷する	1830
印刷用ページ	1859
印刷用ページを表示	1859
""", '即': """
即时新闻	3377
即時新聞	3377
""", '原': """
原文を表示	1845
原文を見る	1845
原文連結	3406
原文链接	3406
""", '参': """
参与评论	3376
参加者募集中	1855
参加问卷调查	3396
""", '參': """
參加問卷調查	3396
""", '友': """
友だち追加	1831
友だち追加する	1831
友善列印	3396
友達に教える	1859
""", '反': """
反馈	3376
""", '发': """
发现错误?请告诉我们	3396
发表留言	3376
发表评论	3376
""", '合': """
合わせて読みたい	1842
""", '同': """
同じカテゴリの記事	1842
同じ著者の記事	1869
同意	3372
同意しない	1836
同意する	1836
""", '听': """
听全文	3396
听新闻	3366
听这篇文章	3396
""", '單': """
單次捐款	3353
""", '回': """
回到頂部	3379
回复	3376
回覆	3376
回頂端	3379
回首頁	3379
""", '地': """
地図を見る	1845
地図を開く	1845
""", '复': """
复制成功	3366
复制网址	3396
复制链接	3366
""", '大': """
大号字	65
大字	3366
大家还在看	3377
大家都在看	3377
""", '头': """
头条	3377
""", '字': """
字体	65
字体大小	3366
字号	3366
字級	65	3366
字级	65
字體大小	65	3366
""", '官': """
官方微博	3367
""", '定': """
定期定額	3353
""", '寄': """
寄付	1818
寄付する	1818
寄付で応援する	1859
寄付のお願い	1818
寄付をする	1818
""", '專': """
專題	3377
""", '小': """
小字	3366
小編推薦	3377
""", '尚': """
尚無留言	3396
""", '展': """
展开	3379
展开全文	3379
展开全部	3380
展開	3379
""", '已': """
已关注	3367
已是会员	3356
已有帐号	3356
已經是會員	3356
已經是會員?登入	3356
""", '广': """
广告	3371
""", '広': """
広告	1834
広告の後に続きます	1834
広告をスキップ	1834
広告を閉じる	1834
広告企画	1834
""", '廣': """
廣告	3371
""", '延': """
延伸閱讀	3377
延伸阅读	3377
""", '开': """
开通会员	3356
""", '影': """
影音	3377
""", '後': """
後で	1817
""", '微': """
微信	3366
微博	3366
""", '忘': """
忘記密碼	3356
忘记密码	3356
""", '応': """
応援する	1818
""", '您': """
您可能也喜歡	3377
您可能感兴趣	3377
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3405
您的邮箱	3360
您的電郵	3360
""", '意': """
意见反馈	3376
""", '感': """
感想を送る	1839
""", '成': """
成为会员	3353
成為會員	3353
""", '我': """
我同意	3372
我的帐户	3356
我的帳戶	3356
我知道了	3372
我要留言	3376
我要糾錯	3396
我要纠错	3376
我要评论	3376
""", '戻': """
戻る	1844
""", '所': """
所有留言	3376
""", '打': """
打印	3366
打印本页	3396
打印食谱	61
打开	3380
打赏	3353
""", '投': """
投票する	1859
投稿する	1839
""", '折': """
折りたたむ	1845
""", '报': """
报告错误	3380
""", '拒': """
拒絕	3372
拒绝	3372
""", '招': """
招聘启事	3396
""", '拡': """
拡大	1830
拡大する	1844
""", '按': """
按讚	3367
""", '捐': """
捐款	3353
捐贈	3353
捐赠	3353
""", '排': """
排行榜	3377
""", '採': """
採用情報	1855
""", '接': """
接受	3372
接受全部	3372
接受所有	3372
""", '推': """
推广	3371
推广内容	3371
推廣	3371
推荐	3377
推荐文章	3377
推荐阅读	3377
推薦	3377
推薦文章	3377
推薦閱讀	3377
""", '提': """
提供	1834
""", '搜': """
搜尋	3379
搜索	3379
""", '播': """
播放	3379
""", '支': """
支持我们	3353
支持我們	3353
支援する	1818
""", '收': """
收合	3380
收听	3366
收听本文	3396
收聽文章	3396
收藏	3366
收藏文章	3366
收藏本文	3396
收藏食譜	61
收藏食谱	61
收起	3379
""", '文': """
文字の大きさ	65	1830
文字サイズ	1830
文字サイズ変更	65
""", '新': """
新着	1842
新着ニュース	1842
新着記事	1842
新着記事一覧	1869
新規会員登録	1820
新規登録	1820
新闻简报	3360
""", '明': """
明白了	3380
""", '显': """
显示原文	3380
显示更多	3379
""", '暂': """
暂不	3352
暂无评论	3396
""", '暫': """
暫不	3352
""", '更': """
更多	3377
更多内容	3377
更多報導	3377
更多报道	3377
更多文章	3377
更多新聞	3377
更多新聞請看	3405
更多新闻	3377
更多精彩	3405
更多精采內容	3396
""", '最': """
最多人看	3405
最新ニュース	1842
最新号	1869
最新影音	3405
最新文章	3377
最新新聞	3377
最新新闻	3377
最新消息	3377
最新記事	1842
""", '會': """
會員中心	3356
會員專享	3359
會員專享內容	3359
會員專屬	3356
會員登入	3356
""", '月': """
月額#円	1823
月額#円(税込	1823
""", '有': """
有料会員登録	1820
有料会員記事	1859
有料登録	1820
有料記事	1820
""", '朋': """
朋友圈	3366
""", '服': """
服务条款	3372
服務條款	3372
""", '朝': """
朝刊・夕刊	1820
""", '本': """
本周热门	3405
本文へ	1844
本文へ移動	1844
""", '机': """
机器翻译	3396
""", '查': """
查看全部	3379
查看原图	3379
查看原文	3406
查看地图	3380
查看更多	3379
查看留言	3376
查看结果	3380
查看詳情	3380
查看评论	3376
查看详情	3380
""", '标': """
标签	3377
""", '検': """
検索	1844
""", '業': """
業配	3371
""", '標': """
標籤	3377
""", '機': """
機器翻譯	3396
""", '檢': """
檢舉	3376
""", '次': """
次のページ	1844
次の記事	1842
次の記事へ	1842
次へ	1844
次ページ	1844
""", '每': """
每月捐款	3353
""", '注': """
注册	3356
注目の記事	1842
注目キーワード	1842
注目ワード	1842
注目記事	1842
""", '点': """
点击排行	3377
点击播放	3396
点击查看原文	3406
点击查看大图	3379
点击阅读原文	3406
点我看视频	3396
点赞	3366
""", '為': """
為您推薦	3377
""", '热': """
热点	3377
热点推荐	3377
热门	3377
热门排行	3377
热门文章	3377
热门新闻	3377
""", '無': """
無料で体験する	1820
無料で読む	1820
無料会員登録	1820
無料会員限定	1820
無料体験	1820
無料登録	1820
""", '焦': """
焦點新聞	3377
""", '熱': """
熱門	3377
熱門排行	3377
熱門文章	3377
熱門新聞	3377
熱門話題	3377
""", '特': """
特定商取引法に基づく表記	1836
特集	1842
""", '猜': """
猜你喜欢	3377
猜你喜歡	3377
""", '申': """
申し込む	1820
""", '电': """
电子报	3360
电子邮箱	3360
""", '画': """
画像を拡大	1844
画像を見る	1844
""", '留': """
留言	3376
留言(#	3376
""", '登': """
登入	3356
登入/註冊	3356
登出	3356
登录	3356
登录/注册	3356
登錄	3356
登録	1820
登録が完了しました	1859
登録して続きを読む	1820
登録する	1820
""", '發': """
發現錯誤?請告訴我們	3396
發表留言	3376
發表評論	3376
""", '目': """
目录	3379
目次	1844
目錄	3379
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3377
相关报道	3377
相关推荐	3377
相关文章	3377
相关新闻	3377
相关标签	3377
相关视频	3405
相关阅读	3377
相關主題	3377
相關報導	3377
相關影片	3405
相關推薦	3377
相關文章	3377
相關新聞	3377
相關標籤	3377
相關閱讀	3377
""", '看': """
看了这篇文章的人也看	3377
看原文	3406
看更多	3377
看更多文章	3405
看更多新聞	3405
""", '知': """
知道了	3380
""", '稍': """
稍后再说	3352
稍后提醒我	3352
稍后阅读	3396
稍後再說	3352
稍後提醒我	3352
稍後閱讀	3396
""", '立': """
立即捐款	3353
立即訂閱	3356
立即订阅	3356
""", '粉': """
粉絲團	3367
""", '精': """
精彩推荐	3405
精彩推薦	3405
精选	3377
""", '紙': """
紙面ビューアー	1820
""", '結': """
結果を見る	1845
""", '続': """
続きはこちら	1870
続きをみる	1844
続きを読む	1820
""", '網': """
網友留言	3376
""", '編': """
編輯推薦	3377
編輯精選	3377
編集部おすすめ	1842
編集部のおすすめ	1842
""", '縮': """
縮小	1830
""", '繼': """
繼續閱讀	3379
""", '纠': """
纠错	3376
""", '继': """
继续浏览内容	3379
继续阅读	3379
""", '编': """
编辑推荐	3377
编辑精选	3377
""", '网': """
网友评论	3376
""", '翻': """
翻訳を表示	1845
""", '联': """
联系我们	3372
""", '聯': """
聯絡我們	3372
""", '聽': """
聽全文	3396
聽新聞	3366
聽這篇文章	3396
""", '菜': """
菜单	3379
""", '著': """
著作権	1836
""", '複': """
複製網址	3396
複製連結	3366
""", '觀': """
觀看更多	3405
""", '视': """
视频	3377
""", '解': """
解鎖全文	3396
解锁全文	3396
""", '訂': """
訂閱	3356
訂閱會員	3356
訂閱會員專屬內容	3396
訂閱郵件	3360
訂閱電子報	3360
""", '記': """
記事の続きはこちら	1870
記事へのご意見	1839
記事をサポートする	1818
記事をプレゼント	1820
記事をプレゼントする	1859
記事を保存	1830
記事を保存する	1859
記事を印刷する	1830
記事を読む	1844
記事ランキング	1842
記事一覧	1844
記事一覧を見る	1870
記事全文を読む	1844
記者募集	1855
記者募集中	1855
""", '許': """
許可する	1836
""", '註': """
註冊	3356
""", '評': """
評論	3376
""", '話': """
話題の記事	1842
""", '詳': """
詳しく見る	1845
詳細	1845
""", '語': """
語音播報	3396
語音朗讀	3396
""", '誤': """
誤りを報告	1845
誤字脱字の報告	1859
誤字脱字を報告する	1859
""", '読': """
読まれている記事	1842
読み上げ	1859
読み放題	1823
""", '請': """
請填寫讀者問卷	3396
請繼續往下閱讀	3371
請輸入電子郵件	3360
""", '讚': """
讚	3366
讚賞支持	3353
""", '订': """
订阅	3356
订阅会员	3356
订阅邮件	3360
""", '评': """
评论	3376
评论(#	3376
""", '诚': """
诚聘英才	3396
""", '话': """
话题	3377
""", '详': """
详情	3380
""", '语': """
语音朗读	3396
""", '请': """
请先登录再评论	3396
请继续往下阅读	3371
请输入邮箱	3360
""", '購': """
購読	1820
購読する	1820
購読のお申し込み	1820
購読申し込み	1820
""", '贈': """
贈送文章	3396
贈送文章給朋友	3396
贈送此文	3396
""", '贊': """
贊助	3353
贊助內容	3371
贊助商	3371
""", '赞': """
赞助	3353
赞助内容	3371
赞助商链接	3371
赞赏	3353
""", '赠': """
赠送此文	3396
""", '跳': """
跳到主要內容	3379
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	3379
""", '轉': """
轉發	3366
""", '转': """
转发	3366
""", '返': """
返信	1839
返信する	1839
返回顶部	3379
返回首页	3379
""", '追': """
追蹤	3367
追蹤我們	3367
""", '通': """
通報する	1839
通知をオン	1829
通知を受け取る	1859
""", '速': """
速報	1842
速報通知を受け取る	1859
""", '連': """
連結已複製	3396
連載	1842
""", '運': """
運営会社	1836
""", '違': """
違反報告	1839
""", '選': """
選單	3379
""", '邮': """
邮箱	3360
""", '链': """
链接已复制	3396
""", '閉': """
閉じる	1817	1844
""", '開': """
開く	1845
開通會員	3356
""", '関': """
関連	1842
関連する記事	1842
関連キーワード	1842
関連タグ	1842
関連トピックス	1842
関連ニュース	1842
関連リンク	1842
関連動画	1842
関連情報	1842
関連記事	1842
関連記事はこちら	1869
""", '閱': """
閱讀全文	3379
閱讀原文	3406
閱讀更多	3379
""", '關': """
關於我們	3372
關注	3367
關注我們	3367
關鍵字	3377
關閉	3352
""", '阅': """
阅读全文	3379
阅读原文	3406
阅读更多	3379
""", '隐': """
隐私政策	3372
隐私权政策	3372
""", '隱': """
隱私政策	3372
隱私權政策	3372
""", '電': """
電子信箱	3360
電子報	3360
電子版	1820
""", '音': """
音声で聞く	1830
音声読み上げ	1859
""", '頭': """
頭條	3377
""", '顯': """
顯示原文	3380
顯示更多	3379
""", '首': """
首頁	3379
首页	3379
""", '點': """
點我看影片	3396
點擊播放本文	3396
點閱排行	3405
""", '가': """
가	1893
가입하기	1884
가장 많이 본 뉴스	1900
""", '개': """
개인정보 처리방침	1898
개인정보처리방침	1898
""", '거': """
거부	1898
""", '검': """
검색	1902
""", '결': """
결과 보기	1903
""", '계': """
계속 읽기	1884
""", '고': """
고객센터	1898
""", '공': """
공유	1893
공유하기	1893
""", '관': """
관련 기사	1900
관련 뉴스	1900
관련 영상	1923
관련 태그	1900
관련기사	1900
관련뉴스	1900
관련키워드	1900
""", '광': """
광고	1897
광고 닫기	1897
광고 영역	87
""", '괜': """
괜찮습니다	1881
""", '구': """
구독	1884
구독 신청	1884
구독 전용	1884
구독 중	1884
구독신청	1884
구독이 완료되었습니다	1915
구독자 전용	1886
구독하고 이어서 읽기	1915
구독하기	1884
""", '글': """
글씨 크기	65
글씨크기	1893
글자 크기	1893
글자 크기 변경	65	1915
글자 크기 조절	65	1915
글자크기	1893
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1882
기사 공유하기	1893
기사 더보기	1915
기사 듣기	1915
기사 링크 복사	1915
기사 본문	1902
기사 선물하기	1915
기사 스크랩하기	1915
기사 오류 신고	1915
기사 오류 제보	1915
기사 원문 보기	1915
기사 저장하기	1915
기사 제보 및 문의	1915
기사 후원하기	1882
기사에 대한 의견	1899
기사원문	1902
기사저장	1893
기자 구독	1910
기자 구독하기	1910
기자 페이지	1910
기자 프로필 보기	1910
기자의 다른 기사	1910
기자의 다른기사	1900
""", '나': """
나중에	1881
나중에 보기	1915
나중에 읽기	1915
나중에 하기	1881
""", '내': """
내 정보	1884
""", '네': """
네이버 구독	1896
네이버 블로그	1893
네이버에서 구독	1896
네이버에서 구독하기	1896
""", '놓': """
놓치면 안 되는 기사	1923
""", '뉴': """
뉴스 듣기	1915
뉴스레터 구독	1889
뉴스레터 구독 신청	1889
뉴스레터 무료 구독	1915
뉴스레터 신청	1889
""", '다': """
다른 공유 찾기	1893
다른 기사	19	1900
다른 기사 더 보기	19
다른 기사 보기	1910
다른기사	1900
다른기사 보기	1900
다시 보지 않기	1881
다음	1902
다음 기사	1900
다음 기사 보기	1915
다음 페이지	1902
다음기사	1900
다음에	1881
""", '닫': """
닫기	1881
""", '답': """
답글	1899
답글쓰기	1899
""", '당': """
당신이 좋아할 만한	1900
""", '댓': """
댓글	1899
댓글 #	1899
댓글 #개	1899
댓글 보기	1899
댓글 쓰기	1899
댓글 운영 정책	1915
댓글 운영정책	1915
댓글보기	1899
댓글쓰기	1899
댓글을 입력해주세요	1899
""", '더': """
더 보기	1902
더보기	1900	1902
""", '독': """
독자 의견 조사	1915
""", '동': """
동영상	1900
동의	1898
동의합니다	1898
""", '등': """
등록	1899
""", '디': """
디지털뉴스부	1910
디지털뉴스팀	1910
디지털콘텐츠팀	1910
""", '라': """
라인	1893
""", '랭': """
랭킹	1900
랭킹뉴스	1900
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
로그아웃	1884
로그인	1884
로그인 후 댓글 쓰기	1915
로그인/회원가입	1884
로그인이 필요	1886
""", '링': """
링크 복사	1893
링크가 복사되었습니다	1915
""", '마': """
마이페이지	1884
""", '많': """
많이 본 기사	1900
많이 본 뉴스	1900
많이 본 영상	1923
많이 읽은 기사	1900
많이본 기사	1900
많이본 뉴스	1900
""", '맨': """
맨 위로	1902
맨위로	1902
""", '메': """
메뉴	1902
메뉴 닫기	1902
메일	1893
""", '모': """
모두 동의	1898
""", '목': """
목록	1902
목록보기	1902
""", '무': """
무료 체험 시작하기	1884
무료 회원가입	1884
""", '문': """
문의	1899
문자 크기	65
""", '바': """
바로가기	1893
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1893
""", '번': """
번역 보기	1903
""", '베': """
베스트	1900
""", '복': """
복사하기	1893
""", '본': """
본문 글씨 줄이기	1893
본문 글씨 키우기	1893
본문 바로가기	1902
본문으로 바로가기	1902
""", '북': """
북마크	1893
""", '비': """
비밀번호 찾기	1884
""", '사': """
사이트맵	1898
사진 확대	1902
""", '설': """
설문 참여 바로가기	1915
설문 참여하기	1915
설문조사 참여하기	1915
""", '속': """
속보	1900
속보 알림 받기	1915
속보 알림 신청	1915
""", '스': """
스크랩	1893
스크랩하기	1915
스폰서	1897
""", '신': """
신고	1899
신문구독	1884
""", '실': """
실시간 뉴스	1900
""", '알': """
알겠습니다	1903
알림 받기	1892
알림 설정	1892
""", '앱': """
앱 다운로드	1892
앱 다운로드하기	1892
앱 설치	1892
앱 설치하기	1892
""", '에': """
에디터 추천	1900
""", '연': """
연관기사	1900
""", '열': """
열기	1903
""", '영': """
영상	1900
영상 보기	1915
영상으로 만나보세요	1915
영상으로 보기	1915
""", '오': """
오늘 하루 보지 않기	1881
오늘은 그만 보기	1881
오늘의 추천	1900
오늘의 핫뉴스	1923
오디오로 듣기	1915
오류 신고	1899
오류 신고하기	1915
오탈자 신고	1915
""", '온': """
온라인뉴스팀	1910
""", '요': """
요약	1902
""", '원': """
원문 보기	1903
원문보기	1902
""", '위': """
위로	1902
""", '유': """
유료 기사입니다	1915
유튜브 구독	1896
유튜브 구독하기	1896
""", '음': """
음성 재생하기	1915
음성으로 듣기	1893
""", '응': """
응원하기	1882
""", '의': """
의견 쓰기	1899
""", '이': """
이 기사 어땠나요	1915
이 기사를 공유합니다	1915
이 기사를 추천합니다	1915
이 기사와 함께 읽은 기사	1915
이 기자의 다른 기사	1915
이 시각 많이 본 기사	1923
이 시각 많이 본 뉴스	1923
이 시각 주요뉴스	1900
이 시각 추천뉴스	1900
이런 기사는 어때요	1923
이메일	1893
이메일무단수집거부	1898
이미 구독 중이신가요	1884
이미 회원이신가요	1884
이미지 크게 보기	1902
이미지 확대	1902
이슈	1900
이용약관	1898
이전	1902
이전 기사	1900
이전 기사 보기	1915
이전기사	1900
""", '인': """
인기 급상승	1923
인기 기사	1900
인기기사	1900
인기뉴스	1900
인쇄	1893
인쇄하기	1893
인스타그램 팔로우	1915
""", '일': """
일시후원	1882
""", '자': """
자세히	1903
자세히 보기	1903
""", '재': """
재생	1902
""", '저': """
저작권규약	1898
저장	1893
""", '전': """
전체 댓글	1899
전체 보기	1902
전체메뉴	1902
전체보기	1902
""", '접': """
접기	1902
""", '정': """
정기 후원하기	1882
정기구독	1884
정기후원	1882
""", '제': """
제보	1899
제보하기	1899
""", '좋': """
좋아요	1893
좋은 기사 후원하기	1882
""", '주': """
주소 복사	1915
주소가 복사되었습니다	1915
주소복사	1893
주요 기사	1900
주요 뉴스	1900
주요 뉴스 더보기	1923
주요기사	1900
주요뉴스	1900
""", '지': """
지금 뜨는 기사	1923
지금 뜨는 뉴스	1923
지도 보기	1903
지면보기	1884
""", '청': """
청소년보호정책	1898
""", '최': """
최신 기사	1900
최신 뉴스	1900
최신기사	1900
최신뉴스	1900
""", '추': """
추천 기사	1900
추천 영상	1923
추천기사	1900
추천뉴스	1900
""", '친': """
친구 추가하기	1915
""", '카': """
카카오스토리	1893
카카오톡	1893
카카오톡 공유	1893
카카오톡으로 공유	1915
카카오톡으로 공유하기	1915
카테고리	1900
""", '쿠': """
쿠키 설정	1898
""", '퀴': """
퀴즈 풀기	1915
""", '키': """
키워드	1900
""", '태': """
태그	1900
""", '텔': """
텔레그램에서 소식 받기	1915
""", '투': """
투표하기	1915
""", '트': """
트위터	1893
트위터 공유	1893
""", '페': """
페이스북	1893
페이스북 공유	1893
페이스북으로 공유	1915
""", '펼': """
펼치기	1902
""", '포': """
포토	1900
""", '폰': """
폰트 크기	1893
""", '프': """
프리미엄	1884
프린트	1893
""", '함': """
함께 보면 좋은 기사	1900
함께 볼 기사	1923
함께 읽으면 좋은	1900
함께 읽은 기사	1923
""", '핫': """
핫뉴스	1900
핫이슈	1900
핫클릭	1923
""", '헤': """
헤드라인	1900
""", '협': """
협찬	1897
""", '홈': """
홈	1902
""", '화': """
화제의 뉴스	1900
""", '확': """
확인	1903
""", '회': """
회사소개	1898
회원 전용	1886
회원가입	1884
""", '후': """
후원	1882
후원 안내	1882
후원 하기	1882
후원하기	1882
후원회원 가입	1882
"""}

START = {'a': """
abonē	2003 K par	2003 K no	2003 K un	2005 K
accès	1388 K illimité
această	52 K investigație	2518 K traducere
además	1121 K:	1166 K, en
ai가	1912 K 자동 번역한	1912 K 번역한	1912 K 핵심	1912 K 요약한
ai에게	1912 K 물어	1912 K 질문	1912 K 물어보기
ajánljuk	1595 K:
aktivér	471 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3003 K dig till vårt	3019 K
apoyá	81 K
apúntate	1147 K a nuestro seminario	1147 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2326 K ukazał się	2326 K pochodzi z	2332 K przetłumaczony	2332 K został przetłumaczony	2332 K czyta	2332 K wygenerowany
artykuły	2323 K autora
artículos	1091 K gratuitos
ascultă	1 K	2507 K:	2524 K podcastul	2524 K acest articol
atradāt	44 K
atsisiųskite	1965 K
autorė	1969 K:
autoři	332 K jsou
außerdem	654 K lesenswert:	654 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1155 K la app
beiträge	27 K
benefício	2468 K do assinante:
berätta	59 K i	59 K gärna
beställ	3019 K
bestätigen	548 K sie ihre
bestätigungsmail	548 K
besøg	457 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1097 K diario	1097 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3316 K liên quan:	3329 K viết này có	3329 K viết có hữu ích
báo	3329 K lỗi bài viết
bình	5 K luận	27 K luận	3330 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1595 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3329 K phát hiện	3329 K thấy bài viết
bản	3329 K tóm tắt này
bấm	3331 K để nghe
bật	3307 K thông báo
""", 'c': """
chceš	354 K u nás pracovat	2811 K u nás pracovať
chefredaktör	3017 K och ansvarig utgivare:	3017 K:
chưa	32 K có bình luận
citeşte	2507 K şi	2507 K şi:
citește	2507 K și	2507 K și:	2507 K:	2507 K mai mult	2507 K aici	2507 K mai departe:
citiți	2507 K și
ciąg	2336 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2422 K exclusivo para	2466 K gerado	2471 K oferecido por
conținut	2518 K generat	2522 K oferit de
crédit	1462 K photo	1462 K photos
crédits	1462 K photo	1462 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3333 K đặt ứng dụng	3333 K ứng dụng	3333 K app
có	72 K thắc mắc	3316 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2513 K ai informații	2520 K ai observat o
dalinkitės	1965 K
další	320 K články autora
darovať	2805 K
dernières	1416 K actualités
descarcă	13 K	2538 K aplicația
descargá	13 K	1155 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2429 K no google play	2476 K na app store	2476 K no google play	2476 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	347 K
dostępna	2339 K w
dostępne	2339 K w
dostępny	2339 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2350 K do	2363 K do dyskusji
držte	28 K se
dzięki	2386 K naszym czytelnikom	2386 K naszym czytelniczkom
découvrez	1417 K aussi	1441 K la boutique	1441 K notre boutique	1441 K nos jeux	1441 K notre hors-série	1449 K notre application	1449 K notre appli
décryptage	1417 K :
déductible	1378 K des impôts	1378 K à #
déjà	1386 K abonné	1386 K inscrit	1386 K client
díky	386 K našim čtenářům	386 K našim předplatitelům
dùng	3340 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	1639 K kedvezmény:	1639 K előny:	1639 K ajánlat:
előfizetőinknek	1650 K köszönhetően
előfizetőként	89 K	1621 K
encuéntranos	12 K
envía	3 K
envíanos	1136 K
ermöglicht	656 K von
erről	1595 K bővebben
escríbenos	1124 K
estagiária	2459 K sob supervisão	2459 * K sob supervisão
estagiário	2459 K sob supervisão
""", 'f': """
faça	2474 K o quiz	2474 K o teste	2474 K o nosso
felelős	1618 K szerkesztő:	1618 K kiadó:
fiți	31 K primul
foretrækker	472 K du
fortsätt	3021 K läsa
fortæl	59 K mig
fotogaléria	2779 K:
fotografía	1167 K:
frågor	72 K	73 K om artikeln
få	448 K fuld adgang til	471 K adgang	471 K fri	471 K fuld	471 K besked	471 K ugens	471 K dagens	471 K de	471 K nyheder	471 K en notifikation	471 K breaking	471 K seneste nyt	482 K	2209 K full tilgang til	2235 K tilgang	2235 K fri	2235 K full	2235 K beskjed	2235 K varsel	2235 K ukas	2235 K dagens	2235 K de	2235 K nyheter	2235 K siste	2247 K	2249 K varsel	2249 K varsler	2249 K push	2994 K full tillgång till	3019 K tillgång	3019 K fri	3019 K full	3019 K besked	3019 K en notis	3019 K veckans	3019 K dagens	3019 K de	3019 K nyheter	3019 K senaste	3030 K
férjen	1621 K hozzá
följ	12 K	2998 K	3019 K
følg	12 K	12 K oss	452 K	471 K	2213 K	2235 K
füge	12 K uns	662 K
fügen	12 K sie uns	662 K sie
für	551 K android und ios	602 K diesen artikel	602 K diesen	651 K nur
főszerkesztő	1618 K:
""", 'g': """
gazeteciliğimizi	3157 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3330 K cửa hàng trực tuyến
glöm	3019 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3329 K ý cho bài viết
gör	3003 K quizet	3003 K vårt quiz	3019 K vårt
görmemiz	3162 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1622 K lát
hintergründe	654 K dazu:
hjälp	3003 K oss bli bättre	3003 K oss att bli bättre
hjælp	457 K os med at blive bedre
hlavné	2792 K body
hlavní	334 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3330 K trả lời khảo sát	3338 K ủng hộ
hämta	13 K	3007 K
häng	3019 K med
hääleta	1203 K
håll	28 K	28 K dig
hör	606 K dir	662 K	3019 K
hören	606 K sie	662 K sie
hörzeit	678 K
hør	1 K artiklen	1 K artikkelen	1 K saken	441 K også	441 K også:	457 K mere på	471 K	2202 K også	2202 K også:	2235 K
""", 'i': """
iesūti	1991 K savu	1991 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1965 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2422 K é assinante
jäikö	1293 K juttu kesken
jälgi	1203 K
jäsenetu	1332 K:
""", 'k': """
kapcsolódó	1595 K	1595 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3330 K tra kiến thức của bạn
kjøp	2218 K billetter	2218 K billett	2235 K
klausykitės	1950 K
klikněte	317 K zde
ključne	2697 K točke	2697 K tačke
klõpsates	1203 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2005 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	471 K
kopírovat	347 K
kopírovať	2805 K
kopē	2005 K
korzyść	2374 K dla prenumeratorów:
kvíz	317 K:	1608 K	2779 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1621 K
kérjen	1621 K
kérjük	28 K
kênh	3307 K youtube của báo
köp	3003 K biljetter	3003 K biljett	3019 K
kövess	12 K
kövesse	1621 K
kövessen	12 K
køb	457 K billetter	457 K billet	471 K
küfür	27 K içeren
küldd	3 K el	1603 K el nekünk
küldje	1603 K el nekünk	1621 K	1621 K tovább
kļūsti	2005 K
kết	3321 K nối với chúng tôi
""", 'l': """
laimē	2005 K
laimėkite	1965 K
legyél	1621 K
lejupielādē	2005 K
leé	1166 K también	1166 K más	1166 K:
lisää	1317 K meidät
lásd	1595 K még
lásson	1621 K több
lát	1603 K valami
láttál	1603 K valami
lägg	3019 K till
lähetä	1296 K juttuvinkki	1296 K uutisvinkki	1296 K vinkki	1300 K mielipidekirjoituksesi	1300 K mielipidekirjoitus	1317 K
lämna	2997 K dina tips	2997 K ditt tips
läs	2986 K mer om	2987 K också	2987 K också:	2987 K även	2987 K mer	2987 K mer:	2987 K:	2987 K här	2987 K även:	2994 K vidare med	2994 K mer på	3007 K e-tidningen	3007 K tidningen	3019 K	3021 K vidare
läsarerbjudande	3038 K:
läsarresa	3038 K:
læs	440 K mere om	441 K også	441 K også:	441 K mere	441 K mere:	441 K:	441 K her	441 K hele	448 K videre med	462 K e-avisen	462 K avisen	471 K	473 K videre
læserrejse	489 K:
læsertilbud	489 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	335 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1317 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2336 K wideo
medlemsförmån	3038 K:
meillä	1343 K ei ole omistajaa	1343 K ei ole omistajia	1343 K ei ole osakkeenomistajia	1343 K ei ole maksumuuria
mesterséges	1629 K intelligencia írta
mirá	1150 K el video	1166 K también	1166 K:
mitä	8 K pidit	33 K mieltä	1318 K mieltä sinä
mišljenja	2694 K autora	2694 K iznesena	2694 K izneta
mišljenje	2694 K autora
możliwość	5 K komentowania
mándanos	1136 K
más	1120 K noticias de	1120 K noticias sobre	1120 K sobre	1120 K en	1120 K de	1121 K información	1121 K información:	1124 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	320 K tip?	320 K tip na článek	320 K tip na téma	320 K tip pro
märkasid	44 K	1188 K midagi	1194 K viga	1194 K artiklis viga
még	32 K nincs
més	265 K informació:	291 K notícies de	291 K notícies sobre
mød	457 K os
mūs	2005 K vari
mời	3316 K xem	3316 K bạn đọc	3316 K độc giả	3321 K bạn tham gia	3321 K độc giả theo dõi	3321 K bạn đọc theo dõi	3331 K quý vị theo dõi	3331 K quý độc giả	3331 K bạn xem video	3331 K nghe
""", 'n': """
nabídka	375 K pro čtenáře:
nahlásit	357 K chybu
nahlásiť	2814 K chybu
nahláste	2814 K chybu
najważniejsze	2332 K informacje
naloži	2894 K
naložite	13 K	2894 K
naročite	2901 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáme	386 K majitele	386 K vlastníka	386 K akcionáře	386 K žádného	386 K paywall	386 K reklamy	2841 K majiteľa	2841 K vlastníka	2841 K akcionárov	2841 K žiadneho	2841 K paywall	2841 K reklamy
nemáte	355 K čas číst	2812 K čas čítať
nepatríme	2841 K žiadnemu
nepatříme	386 K žádnému
než	364 K vložíte komentář	364 K začnete diskutovat	364 K napíšete příspěvek
nguồn	3325 K:	3325 K :
nhận	3307 K thông báo
nové	337 K číslo	337 K vydání	2795 K číslo	2795 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1317 K enemmän
nägid	1204 K viga
näita	1203 K
näitkö	1318 K virheen
näytä	1317 K sisältö
nå	3019 K vår
nézd	1595 K meg	1621 K meg
nézze	1595 K meg	1621 K meg
nāc	1996 K strādāt
""", 'o': """
oceń	8 K	2333 K ten	2333 K artykuł	2333 K tekst
odporučte	2805 K
odporúčame	2779 K:
odsłuchaj	2344 K	2344 K ten
ofereça	3 K
oglądaj	2320 K:
ohodnoťte	335 K	2793 K
olvasói	1639 K ajánlat:
olvasóink	1650 K támogatásának köszönhetően
olvasóinknak	1650 K köszönhetően
opýtajte	2792 K sa
opširnije	2682 K:	2682 K na
otázky	72 K
ouça	1 K	2447 K:	2472 K o podcast
oír	1 K
""", 'p': """
pamanīji	1997 K kļūdu
pamanījāt	44 K	1997 K kļūdu
pastebėjote	44 K	1951 K įdomų	1957 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3325 K viên:
piditkö	8 K	69 K	82 K	1318 K
pidätkö	82 K	1318 K
piše	2709 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	352 K
podrži	81 K
podržite	81 K	2712 K
podés	12 K seguir	1137 K enviarnos
podívejte	317 K se:	317 K se na video
poleć	2344 K
poslať	2805 K
poslechněte	1 K si	317 K si	317 K si:
poslušajte	1 K	2682 K:	2873 K:
posłuchaj	1 K	2320 K:	2320 K też:
poznáte	66 K niekoho
pozostała	2336 K część
pošaljite	41 K vijest
pošlete	347 K
pošlite	3 K	2805 K
poți	2513 K contacta autorul	2513 K contacta autoarea
praneškite	1951 K redakcijai
predplaťte	2809 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	3038 K:
prečítajte	2779 K si tiež	2779 K si aj	2779 K si	2779 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1965 K
pronašli	44 K ste
pročitaj	2682 K još	2682 K i
pročitajte	2682 K još	2682 K i	2682 K više	2682 K:	2682 K više o ovoj temi
prvý	2804 K mesiac len za	2804 K mesiac za	2804 K mesiac už za	2804 K mesiac zadarmo
prześlij	2344 K dalej
präsentiert	656 K von
prüfen	662 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2793 K sa
páčilo	69 K sa
päivitä	1317 K
pääset	1317 K lukemaan
päätoimittaja	1315 K:
păstrați	28 K
pērc	1996 K biļetes	2005 K
předplaťte	352 K si
přehrajte	317 K si
přetisk	68 K povolen	68 K možný
přečtěte	317 K si také	317 K si	317 K si:	317 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1137 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	355 K posloucháte
radšej	2812 K počúvate
radši	355 K posloucháte
rašykite	1951 K autorei	1951 K autoriui
recibí	1136 K las noticias
recomandări	2507 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1620 K ingyenesen
regisztráljon	1608 K	1620 K ingyenesen
regístrate	1088 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2336 K tekstu
rezervē	2005 K
rešite	2682 K kviz
riješite	2682 K kviz
rozwiąż	2320 K quiz
rätsel	645 K mit
rätseln	645 K sie mit
réservez	1441 K vos places pour la soirée de la rédaction
réservé	1386 K aux abonnés
réservée	1386 K aux abonnés
réservés	1386 K aux abonnés
résumer	1431 K cet article	1431 K l'article
résumé	1431 K généré	1431 K rédigé	1431 K réalisé	1431 K produit	1431 K par
rösta	3019 K
rādīt	2005 K
""", 's': """
saglabā	2005 K
saistīts	1980 K:
saņem	2005 K
sažetak	2697 K	2697 K članka	2697 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1136 K el canal	1166 K leyendo:
sesizări	2513 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	334 K	334 K článku
siųskite	1951 K savo	1965 K
sjefredaktør	2232 K:	2232 K og ansvarlig redaktør:
skopírovať	2805 K
skrót	2332 K artykułu
skúsili	59 K ste
související	317 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2906 K napako
sprawdź	2320 K:	2320 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2792 K sa
stališča	2884 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	370 K si aplikaci
stöd	81 K	2994 K
stötta	81 K	2994 K
støt	81 K	448 K
støtt	81 K	2209 K
suscríbete	1082 K a
susidūrėte	1951 K su
susiję	1939 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1431 K générée
syötä	1317 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1627 K:
szívesen	1622 K meghallgatjuk
szöveg	1627 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1141 K
síganos	12 K
sígueme	1141 K
síguenos	12 K
só	2422 K para assinantes
sólo	1088 K para suscriptores
søg	471 K nu
súhrn	2792 K
súmate	12 K	56 K a las #
súvisiace	2779 K:
súvisiaci	2779 K článok
sūti	1991 K savu	2005 K
""", 't': """
también	1109 K en facebook	1121 K puedes leer	1121 K puedes leer:	1121 K te puede interesar:
també	265 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1322 K on
tekstą	46 K galima
tenés	1131 ¿K información
thấy	44 K lỗi
thử	3330 K sức với
tiedätkö	1296 K aiheesta	1296 K asiasta	1296 K lisää
tiivistelmä	26 K on
tilføj	471 K
todavía	32 K no hay comentarios
további	1595 K részletek
traducció	274 K feta
transparentní	327 K účet:
trên	3307 K google news
trả	3330 K lời câu đố
trải	3340 K nghiệm
turpinājums	2007 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1296 K
tác	3325 K giả:	3325 K giả là
támogasd	81 K	1613 K a	1613 K az
támogassa	81 K	1613 K a	1613 K az
täglichen	548 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1397 K l'application
téléchargez	13 K
tóm	3329 K tắt này
töltsd	13 K le
töltse	13 K le	1621 K le	1621 K ki
történeteiket	1603 K
tüm	27 K yorumlar
tęsinys	1967 K
tłumaczenie	2332 K
tải	13 K	13 K ứng dụng	3307 K ứng dụng	3307 K app	3333 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2717 K na grešku
uključi	2705 K
uključite	2705 K
uložit	347 K
uložiť	2805 K
uložte	347 K si	2805 K si
unbeschränkter	625 K zugang
unterstütze	81 K	531 K
unterstützen	81 K sie	531 K sie	531 K sie die
uočili	7 K ste
upozorniť	2814 K na chybu
upozorněte	357 K na chybu
urmărește	12 K	2507 K și:	2524 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1608 K részt
već	2733 K za #	2733 K od #
več	2873 K:	2873 K v videu	2898 K o tem	2898 K novic	2898 K preberite
vidéo	1417 K :
visą	1965 K interviu
više	2682 K o:
você	2447 K pode gostar:
vprašaj	2887 K
vprašajte	2887 K
vypočujte	1 K si	2779 K si:
vyskúšali	59 K ste
vytiskněte	347 K
vytlačiť	2805 K
vytlačte	2805 K
vyzkoušeli	59 K jste
válaszolj	1621 K
válaszoljon	1621 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	471 K med
véleménycikkeit	1603 K
více	317 K zde	317 K k tématu:
võida	1203 K
võta	1188 K ühendust	1203 K
výhoda	375 K pro předplatitele:	2830 K pre predplatiteľov:
výhody	375 K pro předplatitele:	2830 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	2841 K našim čitateľom	2841 K našim predplatiteľom
věnujte	347 K
všechny	27 K komentáře	320 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
webshopunkból	1639 K:
weiterführende	572 K artikel:
weź	2363 K udział w dyskusji
więcej	2319 K o	2319 K na temat	2319 K z	2320 K na ten temat:	2323 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	548 K newsletter
""", 'y': """
yanlişlik	3151 K mi
""", 'z': """
zahvaljujoč	2934 K našim bralcem
zahvaljujući	2748 K našim čitateljima	2748 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2355 K uwagę	2355 K błąd	2355 K literówkę	2355 K uwagi	2355 K nieścisłość
ziņo	1991 K redakcijai
zkopírovat	347 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2352 K reporterem	2352 K reporterką	2352 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	581 K dpa	862 K #	862 K
""", 'à': """
à	1417 K lire aussi	1417 K lire également	1417 K lire :	1417 K lire sur	1417 K voir aussi	1417 K écouter	1417 K relire	1417 K découvrir	1417 K lire sur le même sujet	1417 K consulter :	1417 K voir également	1420 K propos de l'auteur	1420 K propos de l'autrice	1441 K retrouver dans le numéro
àudio	274 K generat
""", 'á': """
áudio	2466 K gerado
""", 'ä': """
är	2997 K du
äänestä	1317 K
""", 'å': """
åldersgräns	3039 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2444 K preciso estar logado
écouter	1 K l'article	1 K cet article	1417 K aussi
écoutez	1 K cet	1 K l'article	1445 K le podcast
épinglez	1464 K cet article	1464 K cette recette	1464 K cette page	1464 K la recette	1464 K ce billet	1464 K-la	1464 K-le	1464 K l'article	1464 K l'image
""", 'í': """
írd	1621 K be
írj	1603 K a szerzőnek
írja	1621 K be
írjon	1603 K a szerzőnek	1621 K közvetlenül	1621 K nekünk
""", 'î': """
întreabă	2518 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1622 K szerint
""", 'ú': """
últimas	1120 K noticias de	2446 K de	2446 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	575 K die autor:in	575 K die autoren	575 K die autor:innen	577 K die autorin	577 K den autor	578 K die autorin	578 K den autor
übersetzung	659 K:	659 K aus dem
""", 'č': """
čitaj	2682 K još
čitajte	2682 K i	2682 K još	2682 K još:
članak	46 K se može	46 K možete	2697 K je preveden	2697 K čita	2700 K je objavljen u
članek	46 K lahko	2887 K je preveden	2887 K bere	2887 K je prebral	2890 K je objavljen v
článek	46 K lze	46 K můžete	334 K byl přeložen	334 K přeložen	334 K načetl	337 K vyšel v
článok	46 K možno	46 K môžete	2792 K bol preložený	2792 K načítal	2795 K vyšiel v
čo	33 K si myslíte
čtěte	317 K také	317 K také:	317 K i	317 K více	317 K:
číslo	327 K účtu pro dary	327 K transparentního účtu
čítajte	2779 K aj	2779 K tiež	2779 K viac
""", 'đ': """
đánh	3329 K giá bài viết
đăng	3330 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3346 K dây nóng: #	3346 K dây nóng #
được	68 K phép đăng lại
đọc	3316 K thêm	3316 K thêm:	3316 K:	3316 K tiếp:	3321 K tin nhanh
""", 'į': """
įsigykite	1965 K
įtraukite	1965 K mus
įveskite	1965 K
""", 'ś': """
ściągnij	13 K	2368 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2348 K:
źródło	2348 K:
""", 'ż': """
żadnych	2386 K akcjonariuszy
""", 'ž': """
želite	2714 K raditi kod nas	2714 K da radite kod nas	2903 K delati pri nas
želiš	2714 K raditi kod nas	2903 K delati pri nas
žiadni	2841 K akcionári
žiadny	2841 K majiteľ	2841 K oligarcha
žinote	1951 K daugiau	1966 K istoriją
žiūrėkite	1939 K taip pat	1965 K
žádní	386 K akcionáři
žádný	386 K majitel	386 K oligarcha
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	782 K κάποια πληροφορία	782 K πληροφορίες	782 K πληροφορία	782 K φωτογραφία	782 K φωτογραφίες	782 K κάποια φωτογραφία	782 K κάποιο θέμα	782 K μια ιστορία
""", 'ή': """
ήταν	752 K χρήσιμο	752 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	767 K τον	767 K τα	767 K
ακούστε	1 K	736 K:
αναδημοσίευση	68 K με
αναφέρετε	772 K λάθος	772 K κάποιο λάθος
αναφορά	772 K λάθους
αντιγράψτε	762 K
αντιγραφή	762 K
αξιολογήστε	752 K
αποθηκεύστε	762 K
απορίες	72 K
αυτή	52 K η έρευνα	751 K η περίληψη	751 K η σύνοψη
""", 'β': """
βίντεο	736 K:
βαθμολογήστε	752 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	783 K	783 K για να
""", 'δ': """
δείτε	736 K επίσης	736 K:	736 K το βίντεο	736 K εδώ	736 K επίσης:	736 K ακόμα:	736 K φωτογραφίες	736 K ακόμη	736 K ακόμη:	749 K όλα τα άρθρα	763 K όλες	763 K όλα	763 K τις
δειτε	736 K επισης	736 K ακομη	736 K:
δεν	770 K έχετε χρόνο να διαβάσετε
διάβασε	736 K επίσης	736 K ακόμη
διαβάζεται	751 K από
διαβάστε	736 K επίσης	736 K επίσης:	736 K ακόμη	736 K ακόμη:	736 K ακόμα	736 K:	736 K εδώ	736 K περισσότερα	736 K ακόμα:	736 K εδώ περισσότερα	736 K σχετικά	736 K αναλυτικά	749 K όλα τα άρθρα	763 K όλες	763 K όλα	763 K τις
διαβαστε	736 K επισης	736 K ακομη	736 K ακομα	736 K:
διαθέσιμη	759 K στο
διαθέσιμο	759 K σε	759 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	783 K
εκτυπώστε	762 K
ενεργοποιήστε	759 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	751 K περίληψη	751 K σύνοψη	751 K ανάγνωση	751 K περίληψη αυτή
""", 'θ': """
θέλεις	769 K να εργαστείς μαζί μας
θέλετε	769 K να εργαστείτε μαζί μας	769 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	759 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	759 K	767 K την εφαρμογή	781 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	736 K:
""", 'λ': """
λήψη	759 K από	759 K στο
""", 'μ': """
μάθετε	763 K όλες
με	765 K πληροφορίες από
μείνετε	763 K ενημερωμένοι
μετάφραση	751 K
μοιράσου	762 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	749 K απόψεις	749 K γνώμες
""", 'π': """
περίληψη	751 K
περισσότερα	736 K:
πηγές	765 K:
πηγή	765 K:
προτείνετε	762 K
προτιμάτε	770 K να ακούτε	770 K να ακούσετε
πώς	752 K σας φάνηκε
""", 'ρ': """
ρωτήστε	751 K
ρώτα	751 K
ρώτησε	751 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	752 K φάνηκε	752 K βοήθησε	752 K άρεσε
σου	69 K άρεσε
στείλτε	762 K
στηρίξτε	81 K	767 K	767 K τον	767 K τα	767 K την
σύνοψη	751 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	749 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	749 K άρθρο εκφράζει	751 K άρθρο μεταφράστηκε	751 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	762 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	749 K τα άρθρα
όλες	763 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	202 K се за
автор	2588 K - обозреватель	2588 K - корреспондент	2588 K - колумнист	2588 K - редактор	3217 K - оглядач	3217 K - колумніст	3217 K - кореспондент
авторка	3217 K - оглядачка	3217 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
без	2646 K владельцев	2646 K акционеров	2646 K цензуры и рекламы	3272 K власників	3272 K акціонерів	3272 K олігархів
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
благодаря	2646 K нашим читателям	2646 K вашим пожертвованиям
больше	2572 K новостей	2573 K по теме:	2611 K любите слушать	2611 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2591 K ли материал	2591 K ли пересказ	2591 K ли этот пересказ	2591 K ли этот	2591 K ли текст
была	2591 K ли статья	2591 K ли эта	2591 K ли новость
більше	3201 K по темі:	3201 K за темою:	3201 K на тему:	3201 K про це:	3232 K новин	3232 K матеріалів
""", 'в': """
вакансии	2594 K "	2594 K редакции
вакансії	3222 K "	3222 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2591 K понравилась	2591 K понравился	2591 K помогла	3220 K сподобалась	3220 K сподобалася	3220 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2572 K новости на тему	2572 K материалы	2572 K новости	2572 K статьи	2576 K статьи автора	2576 K материалы автора
всички	197 K новини
встановлюйте	3227 K
встановіть	13 K	3227 K	3253 K застосунок
встигніть	3256 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2590 K от
гледайте	170 K видеото	170 K:
головне	3219 K від	3219 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3201 K:	3201 K про це
джерела	3234 K:
джерело	3234 K:
дивіться	3201 K також	3201 K:	3201 K також:	3201 K відео:
до	3201 K теми:
докладніше	3201 K:	3201 K про це
доступно	2599 K в	2599 K на	2599 K для	3227 K в	3227 K у	3227 K на	3227 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2576 K материалы автора
думка	3217 K автора	3217 K редакції	3217 K, висловлена
думки	3217 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2576 K новость?
еще	2573 K по теме:
ещё	2572 K больше	2573 K по теме:
""", 'з': """
з	3261 K нашого магазину:
за	3201 K темою:
забелязахте	7 K
завантажити	3227 K в	3227 K з	3227 K у
завантажте	13 K	3227 K в	3227 K з	3253 K застосунок	3253 K додаток
завантажуйте	13 K	3227 K	3237 K застосунок
завдяки	3272 K нашим читачам	3272 K вашим внескам
загрузите	2599 K в	2599 K на
задайте	2590 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	3219 K
зберегти	3231 K
збережіть	3231 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	3261 K для передплатників:
зручніше	3240 K слухати
""", 'и': """
идет	2630 K подписка
идёт	2630 K подписка
из	2635 K нашего магазина:
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2605 K:
источники	2605 K:
""", 'к': """
как	2591 K вам статья	2591 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	3219 K виклад	3219 K переказ
коротко	2590 K от	3219 K від
краткий	26 K пересказ	2590 K пересказ
кратко	2590 K от
краткое	2590 K содержание
куиз	170 K:
""", 'л': """
лише	3261 K для передплатників:
лучшее	2572 K за
любите	3240 K слухати
""", 'м': """
материал	46 K можно	2573 K по теме:	2593 K опубликован в	2596 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2602 K подписки за
мнение	2588 K автора	2588 K редакции
мнението	182 K на автора
мнения	2588 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3231 K
надішліть	3 K	3231 K
накратко	184 K от
началась	2630 K подписка
нашли	7 K ошибку	7 K опечатку
не	2630 K забудьте подписаться	3256 K забудьте передплатити
немає	3240 K часу читати	3272 K власників
нет	32 K комментариев	2611 K времени читать	2646 K владельцев
новия	187 K брой
новият	187 K брой
новости	2572 K партнеров
новый	2593 K номер
нравится	82 K
няма	32 K коментари
нямате	205 K време да четете
""", 'о': """
об	2573 K этом подробнее	2576 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2590 K	3219 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2599 K в
открыта	2630 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2603 K
отправьте	3 K	2603 K
оформити	3256 K передплату
оформить	2630 K подписку
оценете	185 K
оцените	8 K	2591 K
оцініть	3220 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2602 K месяц за
перевод	2590 K выполнен	2590 K сделан
передплата	3230 K за #	3230 K від #	3256 K на перше півріччя	3256 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3219 K
переклад	3219 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2590 K
перший	3230 K місяць за
питання	73 K до статті
по	89 K подписке	2573 K теме:
повече	170 K по темата:	197 K новини
повідомити	3242 K про помилку
повідомте	3242 K про помилку	3242 K нам про помилку
погляди	3217 K авторів
подарете	196 K
подарите	2603 K
подарить	2603 K
подарувати	3231 K
подаруйте	3231 K
поддержать	2608 K
поддержи	81 K
поддержите	81 K	2608 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2602 K за #	2602 K от #	2602 K за рубль	2630 K на первое полугодие	2630 K на второе полугодие
подписывайтесь	12 K	2608 K на
подпишись	12 K	2623 K на
подпишитесь	12 K	2608 K на	2623 K на нас
подробнее	2573 K:	2573 K в материале	2573 K - в	2573 K читайте в материале	2573 K об этом
подробности	2573 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2588 K автора
позицията	182 K на автора
позиція	3217 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	185 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	184 K
попитайте	184 K
попробовали	59 K
порадьте	3231 K
порекомендуйте	2603 K
последвайте	12 K	202 K
последние	2572 K новости о
послухати	1 K
послушать	1 K
поставте	3219 K запитання
почитать	2573 K:
преведено	184 K с
преводът	184 K е
предложение	2635 K для читателей:	2635 K для подписчиков:
предпочитате	205 K да слушате
прежде	2624 K чем оставить комментарий	2624 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2576 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3256 K передплата
продолжается	2630 K подписка	2630 K подписная кампания
пройдите	2573 K тест
пройдіть	3201 K тест
пропозиція	3261 K для читачів:	3261 K для передплатників:
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	3230 K за #	3230 K від #
підписуйся	12 K
підписуйтесь	12 K	3237 K на
підпишіться	12 K	3237 K на
підсумок	3219 K
підтримайте	81 K	3237 K
підтримати	3237 K
""", 'р': """
работа	2594 K в "
радимо	3201 K прочитати:
разрешете	192 K
распечатайте	2603 K
распечатать	2603 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2573 K:
рекомендуємо	3201 K:
робота	3222 K в "	3222 K у "
роздрукувати	3231 K
роздрукуйте	3231 K
розкажіть	59 K у
розпочалася	3256 K передплата
розпочато	3256 K передплату
""", 'с': """
саммари	2590 K
свалете	13 K	192 K	217 K приложението
свежий	2593 K номер
свързани	170 K:
связаться	2576 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2599 K в	2599 K из	2608 K приложение	2628 K приложение
скачать	13 K	2599 K в	2599 K на
скидка	2635 K для подписчиков:
скопировать	2603 K
скопируйте	2603 K
скопіювати	3231 K
скопіюйте	3231 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	3201 K:	3201 K також:
слухати	1 K
слушайте	2573 K:	2573 K также:
слушать	1 K
см	2573 K. также:
смотрите	2573 K также	2573 K:	2573 K	2573 K также:	2573 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2613 K об ошибке	2613 K нам об ошибке
сообщить	2613 K об ошибке
сохраните	2603 K
сохранить	2603 K
спитайте	3219 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2590 K
спросить	2590 K
станьте	31 K первым	31 K першим	2608 K подписчиком	2608 K соучастником	3237 K частиною спільноти	3237 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	3219 K перекладено
статью	46 K можно	2596 K можно
статья	2590 K переведена	2590 K озвучена	2591 K была	2593 K опубликована в
стежте	12 K за
стислий	3219 K виклад	3219 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	3201 K читайте:
текст	46 K можно	46 K можна	2590 K переведён	2590 K переведен	2590 K озвучен	3219 K перекладено	3219 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
только	2635 K для подписчиков:
точка	2588 K зрения автора	3217 K зору автора	3217 K зору редакції
триває	3256 K передплата
""", 'у': """
у	2646 K нас нет владельца	2646 K нас нет владельцев	2646 K нас нет акционеров	2646 K нас нет инвесторов	2646 K нас нет хозяев	3272 K нас немає власника	3272 K нас немає власників	3272 K нас немає акціонерів	3272 K нас немає інвесторів	3272 K нас немає олігарха
увидели	7 K ошибку
удобнее	2611 K слушать
успейте	2630 K подписаться
установите	13 K	2628 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2573 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2610 K работать у нас	2610 K у нас работать	2610 K работать в нашей
хочете	3239 K працювати в нас	3239 K в нас працювати	3239 K працювати у нас
хочеш	3239 K працювати в нас
хочешь	2610 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3219 K переказ	3219 K короткий виклад	3219 K короткий переказ	3219 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	3220 K була стаття	3220 K був матеріал	3220 K був переказ	3220 K був цей переказ	3220 K була ця	3220 K був цей	3220 K сподобалась	3220 K сподобалася	3220 K сподобався
читай	2623 K нас
читайте	12 K нас	13 K	2573 K также	2573 K также:	2573 K:	2573 K подробнее	2573 K еще	2573 K по теме:	2573 K подробнее:	2573 K материал	2573 K в материале	2599 K нас без	2599 K без	2608 K	2608 K нас в	3201 K також	3201 K також:	3201 K:	3201 K ще	3201 K також на тему:	3201 K по темі:	3201 K також на тему	3237 K
читать	2573 K также	2573 K по теме:
что	33 K вы думаете	2573 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	3201 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2590 K краткое содержание
этот	26 K пересказ	2590 K пересказ	2590 K краткий пересказ	2596 K материал можно	2596 K текст можно
эту	2596 K статью можно
""", 'я': """
як	3220 K вам стаття	3220 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1502 K את
אולי	1517 K פספסתם:
אל	1508 K תפספסו: הפעילו
""", 'ב': """
בואו	1503 K לעבוד איתנו
בחנו	1505 K את עצמכם
""", 'ד': """
דווחו	1502 K על
""", 'ה': """
האזינו	1 K	1489 K:	1504 K לפודקאסט	1504 K לפרק
האם	8 K אהבתם	1502 K הכתבה	1502 K הסיכום	1502 K המידע
הדוא	1496 K"ל האדום
הורידו	13 K	1482 K את האפליקציה	1507 K
היו	31 K הראשונים
הירשמו	1503 K לוובינר	1503 K לכנס
הכותב	1497 K הוא
הכותבים	1497 K הם
הכותבת	1497 K היא
הכנתם	59 K
הכתבה	1502 K עניינה	1518 K ממשיכה
המחבר	1497 K הוא
המחברת	1497 K היא
המייל	41 K האדום
המשך	1518 K הכתבה
הפעילו	1508 K התראות	1508 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1504 K המלא זמין
הצביעו	1505 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1482 K לערוץ הטלגרם	1482 K לקבוצת הוואטסאפ	1482 K לקבוצת הווטסאפ	1493 K אלינו	1493 K לערוץ	1493 K לקבוצה	1493 K לקבוצת	1493 K לקבוצות	1493 K עכשיו	1493 K גם	1494 K	1503 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1504 K לפודקאסט
השתתפו	1505 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1513 K ראשון ב
""", 'י': """
יש	72 K שאלות	1496 K לכם מידע	1496 K לכם סיפור	1496 K לך מידע	1496 K לך סיפור
""", 'כ': """
כדי	1513 K לקרוא את
כל	1493 K החדשות
כתבות	1517 K נוספות:
""", 'ל': """
להאזנה	1504 K לכתבה	1504 K לפודקאסט
להורדת	1507 K
להמשך	1513 K קריאה
לכל	1497 K הכתבות של	1517 K הכתבות:
לכתבה	1489 K המלאה
לכתבות	1517 K נוספות:
לעדכונים	1493 K נוספים	1493 K
לערוץ	1482 K הטלגרם
לפניות	1496 K לכתב	1496 K לכתבת
לפרק	1504 K המלא
לצפייה	1504 K בסרטון	1504 K בווידאו	1504 K במשדר
לקבוצת	1482 K הווטסאפ	1493 K הוואטסאפ	1493 K הווטסאפ
לקבלת	1493 K עדכונים
לקריאה	1489 K נוספת	1489 K נוספת:	1513 K מלאה
לקריאת	1513 K הכתבה המלאה
לרכישת	1503 K כרטיסים לכנס	1503 K כרטיסים לחצו	1503 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1505 K דעתכם? הצביעו
מייל	1496 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1496 K במשהו	1496 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1489 K בנושא:	1517 K במדור:	1517 K כתבות:
ענו	1505 K על הסקר	1505 K על הסקר:	1505 K על החידון
עקבו	12 K	1493 K אחרינו	1494 K אחרי
""", 'פ': """
פרסומת	1518 K
""", 'צ': """
צפו	1489 K:	1489 K גם	1504 K בסרטון	1504 K בתיעוד	1504 K בווידאו	1504 K בכתבה
""", 'ק': """
קבלו	1508 K התראות	1508 K עדכונים על	1508 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1489 K גם	1489 K גם:
קראו	1489 K גם	1489 K גם:	1489 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1493 K להיות	1493 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1511 K	1512 K בעיתונות	1512 K בנו	1512 K בעבודתנו
""", 'ا': """
ابرز	127 K النقاط بالذكاء
اجعل	117 K
احجز	129 K تذكرتك	129 K مكانك	129 K مقعدك
احجزوا	129 K تذاكركم
احصل	138 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	132 K معلوماتك	132 K نفسك
ادعم	81 K	141 K
ادعموا	81 K	141 K
اذا	154 K كانت لديك معلومات	154 K كان لديك معلومات	154 K كانت لديكم معلومات	154 K كان لديكم معلومات
ارسل	122 K لنا
ارسلوا	122 K لنا	122 K الينا
از	1255 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1243 K خود را بسنجيد
اعادة	68 K النشر مسموحة	151 K النشر
اعجبك	69 K	82 K
اعد	127 K هذا الملخص
اعلان	148 K
اقرا	113 K ايضا	113 K ايضا:	113 K المزيد:	113 K:	113 K المزيد	147 K كذلك:	147 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	113 K:
المصدر	125 K:	125 K :
الملخص	127 K من اعداد
امتحان	59 K كرديد
ان	154 K كانت لديك معلومات
انشئ	153 K حسابا	153 K حسابك
انضم	56 K الي #	119 K الي	120 K الي قناة
انضموا	56 K الي #	118 K الي
اهم	127 K النقاط بالذكاء
ايا	1240 K اين	1240 K خطايي
اين	52 K گزارش	1240 K	1255 K مطلب را هم بخوانيد:
اينجا	1255 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1228 K:
بخوانيد	1228 K:
بشنويد	1 K
به	12 K كانال	1240 K اين
بيشتر	1228 K بخوانيد	1228 K بخوانيد:	1228 K ببينيد	1255 K بدانيد:
""", 'ت': """
تابع	113 K ايضا:	119 K	123 K الكاتب علي	148 K القراءة
تابعنا	12 K	118 K
تابعوا	118 K	123 K الكاتب علي
تابعونا	12 K	117 K
تبرع	141 K ل
تخطي	146 K
ترجم	127 K هذا
تستمر	148 K القصة
تسوق	129 K الان	129 K من متجر
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	127 K اعداد هذا	127 K انشاء هذا	127 K تلخيص هذا
تماس	1236 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1236 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1243 K خود را
در	1228 K اين باره بخوانيد	1243 K اين نظرسنجي	1243 K نظرسنجي ما	1243 K نظرسنجي	1255 K همين زمينه:	1255 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	117 K قناتنا
""", 'س': """
ساعدنا	132 K علي تحسين
ساعدونا	132 K علي تحسين
ساند	141 K
سجل	129 K الان في	129 K الان لحضور	153 K مجانا
سجلوا	129 K الان في	153 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	133 K في الاستبيان
شاركنا	122 K قصتك	132 K رايك
شاركوا	3 K
شاركونا	122 K قصصكم	132 K رايكم
شاهد	113 K ايضا	113 K:	113 K ايضا:	130 K الفيديو اعلاه	147 K ايضا-
شاهدوا	130 K
شما	1243 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1236 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1236 K خبر:	1236 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	151 K يسمح باعادة
لتصلك	119 K
لديك	153 K حساب
لديكم	72 K اسئلة
لقراءة	146 K المزيد
للابلاغ	134 K عن خطا	134 K عن اي خطا
للاستماع	130 K الي
للاشتراك	117 K في
للانضمام	117 K الي
للتواصل	123 K مع الكاتب	123 K مع الكاتبة
للمزيد	113 K:	146 K من الاخبار	146 K من التفاصيل
لمتابعة	119 K
لمزيد	146 K من الاخبار
لمشاهدة	130 K الفيديو	130 K التقرير
ليصلك	119 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1236 K:
مصيتم	7 K
مطالب	1228 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1236 K:	1236 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1240 K شما درباره
نظرات	5 K
نظرسنجي	1243 K:
نقل	68 K مطالب با ذكر
نويسنده	1236 K:	1236 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1228 K بخوانيد	1228 K بخوانيد:	1255 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	148 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	129 K شاغرة في
""", 'ي': """
يجوز	68 K اعادة النشر
يحظر	151 K نقل	151 K نسخ
يستمر	148 K المقال	148 K الخبر
يسمح	68 K باعادة النشر
يمكنك	119 K متابعة	146 K قراءة المزيد
يمكنكم	119 K متابعة
يمنع	151 K نقل	151 K نسخ
""", 'گ': """
گزارش	1236 K:	1240 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1555 K यह	1555 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1550 K-	1550 K:	1550 K -	1550 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1541 K भी पढें	1541 K भी पढें:	1568 K भी पढें-	1568 K भी देखें:
""", 'ए': """
एजेंसी	1550 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1541 K पढें:	1568 K भी पढें:
""", 'क': """
केवल	1564 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1555 K यह	1555 K आपको
""", 'ख': """
खबर	1555 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1550 K:
""", 'द': """
देखें	1541 K:	1541 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1568 K:
पढें	1541 K:	1568 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1550 (K
""", 'म': """
मात्र	1564 K # रुपये में
""", 'य': """
यह	1541 K भी पढें	1541 K भी पढें:	1541 K भी देखें:	1550 (K लेखक के	1555 K खबर आपको	1568 K भी पढें-	1568 K भी पढें -
ये	1541 K भी पढें	1541 K भी पढें:	1550 (K लेखक के	1568 K भी पढें-	1568 K भी देखें:
""", 'ल': """
लेखक	1550 K के बारे में	1550 (K	1550 K वरिष्ठ पत्रकार हैं	1550 K स्वतंत्र पत्रकार हैं
लेखिका	1550 K के बारे में	1550 (K	1550 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1541 K:	1568 K खबर:	1568 K खबरें:
सिर्फ	1564 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
""", 'আ': """
আমাদের	12 K
আরও	226 K পডুন:	226 K পডুন	226 K দেখুন:	251 K পডুনঃ	251 K পডুন-	251 K পডুন :
আরো	226 K পডুন	251 K পডুন:	251 K পডুনঃ
""", 'ক': """
কোনো	44 K ভুল
""", 'ছ': """
ছবি	231 K:
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	226 K:
পৃষ্ঠপোষকতায	252 K
""", 'ব': """
বিজ্ঞাপনের	252 K পর	252 K নিচে
""", 'ম': """
মতামত	231 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	231 K:
লেখকঃ	231 K
লেখকের	231 K আরও
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সূত্র	231 K:
সূত্রঃ	231 K
স্পনসরড	252 K
স্পন্সরড	252 K
""", 'ก': """
กด	12 Kติดตาม	3086 Kติดตาม	3086 Kไลก์
""", 'ข': """
ขอ	3089 Kบคุณภาพจาก	3089 Kบคุณข้อมูลจาก
ข่	3082 Kาวที่เกี่ยวข้อง:	3089 Kาวโดย	3095 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3095 Kิป:
คุ	3092 Kณรู้สึกอย่างไรกับ	3092 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3095 Kคลิป:	3095 Kคลิป :
""", 'ซ': """
ซื	3093 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3082 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3086 Kดตามช่อง	3086 Kดตามเรา	3086 Kดตามข่าว	3104 Kดตามอ่านข่าวอื่นๆ	3104 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3091 Kม ai
""", 'ท': """
ทด	3093 Kสอบความรู้ของคุณ
ทำ	3093 Kแบบสำรวจสั้น
ที	3089 K่มา:	3089 K่มา :
""", 'บ': """
บท	3091 Kความนี้ใช้ ai	3091 Kสรุปนี้	3091 Kความนี้แปล	3091 Kความนี้เรียบเรียง	3092 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3091 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3089 K้เขียน:	3089 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3092 Kข้อผิดพลาดในบทความ
พื	3105 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3093 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3089 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3093 Kวมโหวต:	3093 Kวมโหวต :	3093 Kวมทำแบบสำรวจ	3093 Kวมสนุก	3100 Kวมสนับสนุน
ร้	3108 Kองทุกข์	3108 Kองเรียน
""", 'ล': """
ลง	3093 Kทะเบียนเข้าร่วมสัมมนา	3093 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3100 Kับสนุน
สร	3091 Kุปโดย	3091 Kุปข่าวด้วย	3091 Kุปนี้	3091 Kุปข่าวโดย	3092 Kุปนี้มีประโยชน์
สา	3108 Kยด่วนข่าว	3108 Kยด่วนทีมข่าว
ส่	3108 Kงข่าว
""", 'อ': """
อ่	3082 Kานเพิ่มเติม:	3082 Kานต่อ:	3082 Kานข่าวต้นฉบับ:	3082 Kานเพิ่มเติม	3082 Kานประกอบ:	3095 Kานข่าวเพิ่มเติม:	3095 Kานข่าวเพิ่มเติม	3095 Kานข่าวที่เกี่ยวข้อง:	3095 Kานข่าว:	3095 Kานเรื่องอื่น:	3104 Kานข่าวอื่นๆ	3104 Kานข่าวต้นฉบับได้ที่	3104 Kานบทความอื่นๆ	3104 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3089 Kางอิง:
""", 'เ': """
เก	3089 Kี่ยวกับผู้เขียน
เข	3086 K้าร่วมช่อง
เน	3091 Kื้อหานี้สร้าง	3105 Kื้อหาสปอนเซอร์	3105 Kื้อหาโฆษณา	3105 Kื้อหาสนับสนุนโดย
เพ	3086 Kิ่มเพื่อน
เร	3089 Kื่อง:	3089 Kื่อง :	3089 Kื่องและภาพ
""", 'แ': """
แจ	3092 K้งแก้ไขข่าว	3108 K้งเบาะแส	3108 K้งข่าว
แช	3 Kร์
แป	3091 Kลโดย
แอ	3086 Kดไลน์
""", 'โ': """
โฆ	3105 Kษณา -
""", 'ใ': """
ให	3092 K้คะแนนบทความ
""", 'ไ': """
ไม	3086 K่พลาดทุกข่าวสาร	3086 K่พลาดข่าว
""", 'ả': """
ảnh	3325 K:
""", 'ủ': """
ủng	3325 K hộ tác giả	3338 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1843 Kせて読みたい	1843 【Kせて読みたい】	1843 Kせて読みたい:
""", 'こ': """
こち	1843 Kらもおすすめ	1843 Kらもおすすめ:	1871 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1851 K記事を書いた人	1851 K記事の筆者	1854 K要約はai	1854 K要約は、ai	1854 K要約は役に立ち	1854 ※K要約	1854 K記事の翻訳	1854 K記事の要約	1854 K記事はai	1854 K翻訳	1854 K見出しはai	1862 K記事は	1862 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1843 Kと見る:	1871 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1871 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1875 【Kゼント】	1875 Kゼント応募
""", '一': """
一覧	1871 【K】
""", '下': """
下載	13 K	3364 Kapp	3364 K應用程式
下载	13 K	3364 Kapp	3364 K应用
""", '以': """
以上	3390 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3387 K:	3387 (K	3387 K係	3387 K为	3387 K為
""", '你': """
你做	59 K了吗
你可	3378 K能會喜歡:	3409 K能想看:
你有	3385 K线索
你覺	3392 K得這篇
你觉	3392 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3387 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3390 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3370 K微信公众号	3370 K官方微信
""", '内': """
内容	3390 K由ai
""", '写': """
写真	1843 【K】	1843 K:	1871 【Kを見る】	1871 【Kギャラリー】
""", '出': """
出典	1851 K:
""", '分': """
分享	3 K
""", '前': """
前回	1871 【K】	1871 Kの記事:
""", '加': """
加入	12 K	3383 K	3404 K
""", '動': """
動画	1843 【K】	1871 【Kを見る】
""", '升': """
升級	3404 K
升级	3404 K
""", '原': """
原文	3408 K刊于	3408 K刊於
""", '参': """
参与	3394 K我们的
参考	69 Kになった	1843 K:
""", '參': """
參與	3394 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3393 K错误
""", '取': """
取材	1851 K・文	1851 K・執筆
""", '另': """
另请	3378 K参阅
""", '可': """
可以	3384 K在x上
可自	68 K由转载
""", '合': """
合わ	1843 Kせて読みたい:
""", '同': """
同场	3378 K加映:
同場	3378 K加映:
""", '問': """
問問	3390 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1851 K:	1851 K/
""", '報': """
報名	3395 K參加
""", '填': """
填写	3394 K问卷
填寫	3394 K問卷
""", '如': """
如发	3393 K现
如有	3385 K线索	3385 K線索
如果	3385 K您有相关线索	3385 K你掌握	3385 K您掌握	3386 K您有
如發	3393 K現
""", '官': """
官方	3370 K微信:	3370 K微信公众号:
""", '審': """
審校	3387 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3378 K閱讀	3378 K阅读	3378 K閱讀:	3378 【K閱讀】	3409 K阅读:
""", '开': """
开启	3364 K通知	3364 K推送通知
""", '引': """
引用	1851 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3409 K:
影音	3409 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3409 K看更多:
""", '微': """
微信	3364 K扫	3370 K公众号:
""", '您': """
您对	3392 K这篇文章
您對	3392 K這篇文章
您有	3385 K线索
您的	27 K评论
您覺	3392 K得這篇
您觉	3392 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3364 K客户端
""", '打': """
打开	13 K	3364 K微信
""", '扩': """
扩展	3378 K阅读:
""", '扫': """
扫一	3364 K扫
扫描	3364 K二维码关注	3383 K
扫码	3383 K
""", '投': """
投票	3394 K:
投稿	27 Kは
""", '报': """
报名	3395 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3383 K追蹤
""", '掃': """
掃一	3364 K掃
""", '採': """
採訪	3387 K撰文:
""", '推': """
推荐	3378 K阅读	3378 K阅读:
推薦	3378 K閱讀:
""", '提': """
提供	1851 K:
""", '摘': """
摘要	3390 K由
""", '撰': """
撰文	3387 K:
撰稿	3387 K:
""", '支': """
支持	3402 K
""", '收': """
收听	1 K	3397 K我们的播客	3397 K我们的节目
收聽	1 K	3397 K我們的播客	3397 K我們的節目
""", '文': """
文/	1851 K
文:	1851 K
文・	1851 K
文章	44 K有误	3387 K来源:	3393 K有误	3393 K有誤
""", '新': """
新聞	41 K爆料	3385 K線索
新闻	41 K热线	41 K报料	41 K爆料	3385 K线索热线	3385 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3378 K:	3378 K新聞:	3378 K內容:	3378 【K新聞】	3378 K相關	3378 K阅读:	3378 K報導:	3378 K报道:	3408 K精彩内容	3408 K精彩內容	3408 K资讯	3408 K資訊	3408 K内容请	3408 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3385 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	3390 K容由ai
本报	41 K热线
本摘	3390 K要
本文	3387 (K作者	3387 K作者	3390 K摘要	3390 K由ai	3390 K由人工智能翻译	3390 K由人工智能生成	3390 K由人工智慧	3408 K章來自	3408 K转载自	3408 K轉載自	3408 K来自	3408 K來自
""", '来': """
来发	31 K表第一
来源	3387 K:
""", '校': """
校对	3387 K:
""", '構': """
構成	1851 K・文
""", '次': """
次に	1843 K読む:
次の	1871 Kページ:	1871 【K記事】
次ペ	1871 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3383 K加入	3384 K在	3384 K关注	3385 K提供线索	3385 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3383 K加入	3384 K在	3385 K提供線索	3385 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3390 K要
""", '测': """
测一	3394 K测:
""", '測': """
測一	3394 K測:
""", '点': """
点击	3378 K查看	3378 K阅读:	3397 K观看视频	3397 K收听
点我	3383 K加入
""", '熱': """
熱門	3409 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3385 K请	3385 K請
""", '用': """
用微	3364 K信扫
""", '画': """
画像	1843 【K】	1871 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3393 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3378 K阅读	3378 K新闻	3378 K报道:	3378 K阅读:	3409 K新闻:	3409 K文章:
相關	3378 K新聞	3378 K報導	3378 【K新聞】	3378 K閱讀:	3409 K新聞:	3409 K文章:	3409 K報導:
""", '看': """
看更	3378 K多:
""", '立': """
立即	3383 K加入	3394 K报名	3394 K報名
""", '筆': """
筆者	1851 Kプロフィール
""", '編': """
編輯	3387 K:
編集	41 K部への情報提供
""", '线': """
线索	3385 K征集
""", '编': """
编辑	3387 K:	3387 (K:
""", '聽': """
聽我	3397 K們的podcast
""", '著': """
著者	1851 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3397 K上方影片
""", '观': """
观看	3397 K上方视频
""", '视': """
视频	3409 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3404 K	3414 K本報	3414 K我們	3414 K本刊
""", '記': """
記事	7 Kの誤り	1862 Kの誤り	1862 Kに誤り
記者	1851 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1843 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1875 【Kプレゼント】	1875 Kプレゼント
""", '請': """
請支	3402 K持
""", '订': """
订阅	3404 K	3414 K本报	3414 K我们	3414 K本刊	3414 K本公众号	3414 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3402 K持
""", '責': """
責編	3387 K:
""", '資': """
資料	3387 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3402 K
""", '责': """
责任	3387 K编辑:	3387 (K编辑
责编	3387 K:
""", '赞': """
赞助	3402 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	3391 K摘要
这段	3391 K摘要
这篇	8 K文章	52 K调查	52 K报道	3391 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3391 K摘要
這篇	3391 K文章
""", '采': """
采写	3387 K:
""", '長': """
長按	3383 K
""", '长': """
长按	3383 K
""", '開': """
開啟	3364 K通知	3364 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1843 K記事	1843 K記事:	1843 【K記事】	1843 K:	1843 【K】	1871 【K写真】
""", '閱': """
閱讀	3378 K更多
""", '问': """
问问	3390 K我们的ai
""", '阅': """
阅读	3378 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	3394 K報名
""", '马': """
马上	3394 K报名
""", '點': """
點我	3383 K加入
點擊	3378 K查看	3378 K閱讀:	3397 K觀看影片
""", '같': """
같이	1901 K 보기:
""", '관': """
관련	1901 K 기사:	1924 K 기사 :	1924 [K 기사]	1924 K 기사-
관련기사	1901 K	1901 K:	1901 [K]	1924 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1912 K #줄 요약
기사에	73 K 대해 궁금	1917 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1924 K 기사:
""", '당': """
당신의	1916 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1901 K 읽기:
더보기	1901 [K]	1901 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1916 K 설문에	1916 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1924 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1912 K 요약은
""", '사': """
사진출처	1927 K:
""", '생': """
생성형	1912 K ai가 요약
""", '설': """
설문에	1916 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1916 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1901 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1912 K 요약은 ai	1912 K 요약이 도움	1912 K 기사는 인공지능	1912 K 기사는 ai	1912 K 번역	1917 K 기사가 도움이	1917 K 기사를 어떻게	1917 K 뉴스에 대한 의견	1917 K 기사에 대한 의견
이슈	1924 [K]
이어	1901 K 읽기:
""", '인': """
인기기사	1924 [K]
""", '자': """
자료출처	1927 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1901 K 기사:
추천기사	1924 [K]
""", '출': """
출처	1927 K:	1927 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1901 K 볼 만한 기사:	1901 K 보면 좋은 기사:	1924 [K 읽기]
""", '핫': """
핫클릭	1924 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1901 [K]
"""}

CONTAINS = {',': """
,说:	3419 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2540 K-vă	2544 K
abonații	50 K pot	2541 K noștri
abonează	80 K-te	2495 K-te pentru	2500 K-te pe youtube	2540 K-te
abonné	50 en tant qu'K	1383 pas encore K	1385 déjà K	1387 en tant qu'K
abonnés	1383 réservé à nos K	1385 réservé aux K	1467 nos K	1470 K
abonējiet	80 K	2012 K
actualité	1393 l'essentiel de l'K	1403 suivez l'K	1403 suivez toute l'K	1403 retrouvez toute l'K	1426 couvre l'K
adatkezelési	1591 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1171 K
adomány	1674 K
adományoddal	1670 K
adományok	1674 K
adományozz	1670 K
adományozzon	1612 K itt
advirtió	1171 K
adó	1580 K #%
adód	1672 K #
adója	1612 K #
adăugat	2543 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3014 K	3040 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1469 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1171 K
afișată	60 email nu va fi K
agregó	1171 K
aicināja	2015 K
aizsargātas	1981 visas tiesības K
aiškino	1975 K
ajouté	1469 a K
ajută	2540 K-ne
ajánld	1670 K fel
alkalmazás	1588 töltsd le az K
alkalmazásban	1610 az K
alkalmazást	1610 K
alkalmazásunk	1671 K
alkalmazásunkat	1588 töltse le K
alkalmazásunkban	84 K
alăturat	2514 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1447 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	604 jetzt K:
anketě	340 naší K	340 v K
ankietę	35 naszą K	2337 naszą K	2337 krótką K
anmäl	3072 K dig till vårt	3072 K dig till våra
anmäla	3009 genom att K dig
annoncé	1469 a K
annoncør	475 betalt af en K	475 betalt af K
annonslänkar	37 K	74 K	3014 K	3040 K
annonsör	3023 betalt av en K	3023 betald av en K
annonsør	2240 betalt av en K
anunció	1171 K
anunțat	2543 a K
använder	2979 vi K cookies	2980 K kakor
anúncio	2470 após o K	2470 depois do K
anúncios	70 sem K	2488 sem K
apelował	2410 K
apelowała	2410 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1098 descarga la K	1098 descarga nuestra K
aplicația	84 în K noastră	2501 descarcă K	2540 descarcă K noastră	2540 descarcă gratuit K	2540 descarcă K și	2541 K noastră
aplikacją	84 z naszą K
aplikację	2302 pobierz naszą K	2303 pobierz K	2303 ściągnij K	2360 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2800 našej K
aplikáciu	2800 mobilnú K	2800 K
aportació	293 la teva K
aportación	1133 tu K	1159 haz tu K
apoyá	1168 K
applikációnk	1610 K
applikációnkat	1610 K
applikációnkban	84 K
apsolīja	2015 K
apóyanos	1133 K	1168 K
apóyenos	1133 K	1168 K
apúntate	1077 K a	1093 K a nuestra	1093 K gratis	1168 K gratis
apărat	2543 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3161 bir K paylaş
artykuł	15 darmowy K	20 cały K	2291 podoba ci się ten K	2338 nasz K do końca	2358 ostatni darmowy K	2408 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1078 te ha gustado este K	1086 regala este K	1086 regalar este K	1089 último K gratis	1089 te queda # K	1162 y lee este K	1169 este K
artículos	15 K gratis	1089 K gratis este mes	1089 te quedan # K	1089 límite de K
aseguró	1171 K
associés	1409 cookies K à ce contenu
assuré	1469 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	657 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2495 K-te pentru
autorką	2329 kontakt z K
autorská	322 K práva
avertizează	2543 K
avísanos	1168 K
ayúdanos	1133 K	1168 K a
açikladi	3178 K
açin	3161 K
añadió	1171 K
año	1170 al K
""", 'b': """
bağirdi	3178 K
bağirdilar	3178 K
bağiriyor	3178 diye K
bağiriyordu	3178 K
bağiş	3175 K yap	3179 K
bağişiniz	3175 K
bağlantilari	74 satiş ortakliği K	3158 satiş ortakliği K
başlayan	3160 tl'den K
başvurun	3161 K
behält	29 K sich vor	29 K sich das recht
behöver	2961 vi K ditt stöd	3072 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1588 értesítések K
beløb	523 fast K
beløp	2286 gi et K	2288 fast K
bemängeln	719 K
bemängelt	719 K
berätta	67 K för oss	67 K din
berättade	3075 K
berättar	3075 K
bestätigen	547 K sie ihre
bestätigungslink	648 K
bestätigungsmail	547 K	648 K
betalvägg	3076 K
bezplatný	360 poslední K článek	2794 náš K webinár	2817 posledný K článok
bezplatných	2803 K článkov
bezpłatne	2343 K konto
bezpłatny	2334 nasz K webinar	2358 ostatni K artykuł
bezpłatnych	2343 limit K
beğendiyseniz	3176 bu haberi K	3176 bu yaziyi K
biết	3350 cho K
blokování	314 K reklam
boletín	78 el K	78 al K	78 nuestro K	1093 recibe el K	1093 nuestro K	1096 K diario	1168 recibe el K	1169 nuestro K	1172 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1392 dans votre K mail	1392 dans votre K e-mail
brezplačen	2909 zadnji K članek
brezplačne	2896 K članke
brezplačni	2889 naš K webinar	2909 zadnji K članek
brezplačnih	2896 K člankov
bronił	2410 K się
brzmiał	2410 K
brzmiała	2410 K
brzmiało	2410 K
butlletí	262 subscriu-te al K	262 el nostre K	294 el nostre K	297 K
buzdított	1673 K
buzdította	1673 K
buzón	79 en tu K	1094 en tu K
bájate	1168 K la app
bölümünde	85 yorum K
bönföll	3075 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3075 K
bønfaldt	524 K
bønn	2174 vi har en K til deg
bønnfalt	2289 K
bústia	284 a la teva K
bülten	3154 e-K	3179 K
bültene	3121 K abone	3121 K kayit	3121 K kaydol
bülteni	3154 haber K
bültenimiz	78 K	3176 K
bültenimize	78 K	78 e-K	3121 K	3175 K	3176 K
bültenine	3154 K
błagał	2410 K
błagała	2410 K
bạn	49 gửi cho K bè	3303 hộp thư của K	3337 sự ủng hộ của K	3347 mời K	3347 cần sự ủng hộ của K	3347 nhờ sự ủng hộ của K
bằng	3345 K văn bản của báo
""", 'c': """
caffè	1777 un K
café	54 me paga um K	1134 un K	1159 un K al mes	1429 un K
caractères	1447 limitées à # K
catedrática	1130 es K
catedrático	1130 es K
celého	302 pro čtení K
cercetătoare	2514 este K
cercetător	2514 este K
chaîne	1467 notre K
chefredaktör	2999 är politisk K	2999 är K
chefredaktør	453 er K
chuyện	3324 bạn có câu K
chép	3319 cấm sao K	3345 mọi sao K
chính	3312 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3303 bản tin của K tôi	3306 theo dõi K tôi	3324 cho K tôi qua	3324 liên hệ với K tôi	3347 ủng hộ K tôi	3347 K tôi cần sự giúp đỡ	3347 giúp K tôi	3347 theo dõi K tôi	3347 hãy gửi cho K tôi	3347 hãy liên hệ với K tôi	3347 hãy báo cho K tôi	3348 K tôi trên	3348 của K tôi	3348 cho K tôi
chọn	3347 hãy bình K
cikkünk	1671 minden K
cikkünkhöz	1671 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2443 nos K
comentó	1171 K
comisión	1148 recibir una K
comissió	279 rebre una K
comissão	2469 receber K	2469 receber uma K
commerciële	2097 K partner
communauté	1434 K whatsapp	1434 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1801 parte della nostra K
condamné	1469 a K
condiții	2504 termeni și K
confidentialité	1410 politique de K
confidențialitate	2504 politica de K
conférences	1426 est maître de K
connecté	1412 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2420 acesse todo o K	2464 ao exibir este K	2464 ao ver este K
contribuição	2456 com a sua K	2487 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1171 K
conversación	1116 participar en la K
conținut	9 acest K	2495 K doar pentru abonați
conținutului	2511 preluarea K
cookieinställningar	3001 K
corespondentă	2514 este K
creează	2540 K un cont pentru a citi
csatornájára	1602 viber-K
csatornánk	1671 K
csatornánkhoz	1602 telegram-K	1602 whatsapp-K
csatornánkra	1602 youtube-K	1670 iratkozz fel K	1670 iratkozzon fel K
csábított	1673 K
cuéntanos	38 K	67 K	1116 K en	1168 K
cuéntenos	38 K	67 K
czytać	2297 aby K dalej	2297 żeby K dalej	2407 chcesz K dalej
czytelników	36 naszych K	2338 opiniami K	2349 z wpłat K	2349 dzięki wsparciu K	2366 K	2408 naszych K	2408 z wpłat K
câmpurile	60 K cu steluță
cântau	2543 K
címével	1634 e-mail-K
cùng	51 hãy tham gia K họ
của	3326 là cây bút K	3348 độc giả K
""", 'd': """
daní	2808 # % z K	2808 #% z K
darbą	1973 mūsų K
darowiznę	2295 przekaż K	2407 przekaż nam K	2407 przekaż K na
datenschutzerklärung	564 unserer K	717 unserer K	717 unsere K
datenübertragung	598 der K zu
dați	62 K-mi tag
debatindlæg	454 send dit K	454 skrive et K
debatredaktør	453 er K
debattredaktør	2214 er K
debattør	453 er K
declaró	1171 K
decía	1171 K
demandé	1469 a K
denmişti	3178 K
denunció	1171 K
dependență	88 jocurile de noroc pot crea K
descárgate	1098 K la	1098 K nuestra
destekçimiz	3161 K olun	3175 K olun
desteğiniz	3175 K
desteğinizle	3176 K
desteğiyle	18 okurlarin K	3147 yapay zeka K	3156 K ayakta	3166 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2799 K môžu
disponível	2428 K no google play
doação	2416 faça uma K	2456 sua K	2487 sua K	2487 faça uma K	2491 K
doações	2491 K
dodał	2410 K
dodała	2410 K
dodává	410 K
događaj	2699 naš K
domagał	2410 K się
donació	293 fes una K	297 K
donación	1081 haz una K	1081 tu K	1133 tu K	1133 una K	1168 tu K	1168 haz una K	1172 K
donația	2540 K ta
donație	2540 fă o K	2544 K
donații	2544 K
donează	90 K cât poți	2540 K acum
doporučil	410 K
doporučila	410 K
doporučovala	410 K
dopuštenja	2710 bez K
doradzał	2410 K
dorzuć	2407 K się
dostawać	2359 chcesz K
dostávajte	2823 K
dostávat	361 chcete K
dostávať	2818 chcete K
dostávejte	367 K
dostęp	80 kup K	2297 masz już K	2343 pełny K do	2343 wykup K	2407 kup K
dostępny	2297 artykuł K tylko
dotazník	341 krátký K	2798 krátky K
dotazníka	2798 nášho K
dotazníku	340 našeho K	341 krátkého K
dowolną	2409 K kwotą
dočtete	348 více se K
dołóż	2407 K się
dołącz	51 K do nich	51 K	2308 K do nas na	2407 K do nas	2407 K do grona	2407 K do nich
draudžiama	1947 K kopijuoti	1947 be leidimo K	1947 be sutikimo K
draudžiamas	1968 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2408 K dalej
dziennikarką	2330 jest K	2395 jest K
dzięki	2408 K wam	2408 K tobie
dziękujemy	2340 K za zapisanie	2340 K za zapis	2407 K, że nas czytasz
där	42 var du K
débloquer	1385 pour K
déclare	1469 K
déclaré	1469 a K
découvrez	1383 K nos offres	1466 K nos offres
déductible	1377 K des impôts	1377 K à #	1468 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1469 K
déplore	1469 K
déposés	1439 des cookies seront K
désabonner	1392 K à tout moment
désactiver	1407 K adblock
désactivez	1407 K adblock
désinscrire	1393 vous K à tout moment
díky	408 K vám
dömde	3075 K
dømte	524 K	2289 K
děkujeme	407 K, že nás čtete
dụng	3308 tải ứng K	3347 tải ứng K của	3347 hãy tải ứng K	3347 tải ngay ứng K
""", 'e': """
edellyttää	1324 K tunnusta
editörlerimize	39 K
editörüdür	3144 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1148 no ha participado en la K
electrònic	262 el teu correu K
electrónico	60 correo K no se mostrará	1094 tu correo K	1116 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1582 a teljes cikk K
elsőként	1611 értesülj K
előfizetés	1674 K
előfizetéssel	1614 K
előfizető	1582 már K	1670 legyen K
előfizetőink	50 K	1582 K olvashatják	1614 K számára	1671 K
előfizetők	50 az K	1624 csak K	1674 K
előfizetőknek	1583 csak K	1624 K szól
előfizetőként	50 K
előfizetőnktől	1634 K
emlékeztetett	1673 K
endereço	2442 seu K de email não será
engedély	1617 K nélkül tilos
engedélyezze	1590 K a javascript
engedélyhez	1617 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1467 cette K	2113 onze korte K	2113 onze K
enquêtent	1467 K pour vous
enquêtes	1467 nos K
ensimmäinen	1366 K kuukausi
enthält	598 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1168 K
epizódu	2796 K
erhvervsredaktør	453 er K
erhältlich	604 shop K	677 im shop K
erişin	3161 K
erklärt	719 K
erklärte	719 K
erkände	3075 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	716 K sie es weiter
erzählt	67 K uns	719 K
erzählte	719 K
escribió	1171 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1116 K a	1168 K
estimé	1469 a K
estás	1078 ya que K aquí	1078 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3129 javascript'i K
evästeasetuksiasi	1301 K
evästeet	1301 K	1326 K
evästeitä	1284 K
existují	351 K díky
experiência	67 conte sua K
explicó	1171 K
expliqué	1469 a K
expérience	67 partagez votre K
externého	2790 K obsahu
externí	333 K obsah
externího	333 K obsahu	333 obsah z K
externý	2790 K obsah
""", 'f': """
favoritkälla	2995 K
faça	2487 K um pix
felelősséget	30 nem vállal K
felhasználási	1591 K feltételek
felietonistką	2395 jest K
felietonistą	2395 jest K
feliratkozás	1584 K a hírlevélre	1584 hírlevél K
feliratkozásommal	1600 K
feliratkozással	1600 K
filmări	40 poze și K
folosește	2504 K cookie
folytatásához	1582 a cikk K
fordítóval	1607 gépi K
forintért	1614 havi # K
formulára	2801 odoslaním K
formulário	2487 inscreva-se no K
formuláře	344 odesláním K
forrásként	1601 kedvenc K
fortæl	67 K os
fortæller	524 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	3075 K
férjen	1670 K hozzá
följ	2975 K oss på	3072 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2991 alla rättigheter K
fördere	716 K
fördermitglied	80 werden sie K	619 werde K	619 werden sie K
fördern	716 jetzt K	716 K sie
föredragen	2995 K källa
föredragna	2995 K källa
föreslog	3075 K
författare	2999 är K och
förklarade	3075 K
förklarar	3075 K
försvarade	3075 K sig
følg	428 K os på	521 K os	2190 K oss på	2286 K oss
første	466 K måned	523 K måned	2228 K måned	2288 K måned
független	1580 támogassa a K	1671 K sajtó
főmunkatársa	1659 K
főszerkesztője	1605 K
""", 'g': """
gadā	2014 K
gazeteciliği	3176 bağimsiz K
gazeteciliğimiz	3176 K
gazetę	2369 kup K
gefällt	648 K ihnen, was sie	648 K dir, was du
gelmişken	3115 buraya kadar K
geöffnet	567 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2769 K
gridò	1815 K
gràcies	285 K a gent com tu	294 K a tu
grátis	2489 teste K
grâce	18 K à vous	1374 K à vos dons
gwiazdką	60 pola z K
gärna	3072 vill K höra från dig
går	412 før du K	2174 før du K
gåva	2961 ge en K i dag	2961 ge en K nu	2962 din K	2962 ge en K	3072 din K gör	3072 ge en K i dag	3076 K
gönderdik	3168 size bir e-posta K
gönderin	3161 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3073 K mer
göre	3178 K
görün	3161 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3161 K
gösterilmeden	3137 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2410 K
głosiła	2410 K
głosiło	2410 K
głosuj	2354 K
głosujcie	2354 K
głównej	2345 na stronie K
gương	64 trang K
gửi	49 hãy K	3324 xin K về
""", 'h': """
használ	1590 cookie-kat K	1591 sütiket K
használat	1590 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	719 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	590 bei google K
hirdették	1673 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3002 K av ai	3024 K av ai	3072 K oss
hjälper	3072 din gåva K
hjælp	456 K af ai	456 K fra ai	476 K af ai	521 vi har brug for din K	521 K os
hjælper	521 dit bidrag K
hlásal	410 K
hlásala	410 K
hlásá	410 K
hovorí	2864 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1673 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1302 tekoälyä K
hágase	80 K socio
hájil	410 K se
hájila	410 K se
häng	3072 K med i
häufiger	590 bei google K
hävdar	3075 K
håller	43 K du med	43 K du inte med	3031 läsare som K
hævder	524 K
hébergé	1409 ce contenu est K par
híreinket	1634 K
hírekben	1588 a google K	1601 google K
hírlevelére	1600 K
hírlevelünk	78 K	1671 K
hírlevelünket	1600 K
hírlevelünkre	78 K	1584 K	1670 iratkozzon fel K	1670 iratkozz fel K	1671 K
hírlevél	1674 K
hírlevélre	78 K	1670 iratkozz fel a K	1670 iratkozzon fel a K
hó	1672 ft/K
hónap	1614 első K	1672 első K
hören	672 K sie hier.
hører	2219 der du K
hükmetti	3178 K
hüüdis	1213 K
hüüdsid	1213 K
hűségidő	1624 K nélkül
hồng	3344 nhận hoa K
""", 'i': """
iecienītāko	1989 K avotu
ifølge	524 K	2289 K
illimité	1387 accès K	1456 en K
imágenes	40 tus K
incorporó	1130 se K a
independentă	2541 presa K
independência	2488 a K
indicó	1171 K
indiqué	1469 a K
indrømmede	524 K
indrømmer	524 K
indépendance	1467 notre K
indépendant	1374 soutenez le journalisme K	1467 journalisme K	1467 média K
indépendante	1453 la presse K a	1467 presse K	1467 information K
información	1106 sigue toda la K	1106 siga toda la K	1130 cubre la K	1169 esta K
informację	2329 wyślij K
informațiilor	2511 preluarea K
informó	1171 K
informē	2015 K
ingresá	77 K tu correo
innehåll	2980 externt K	3001 externt K
innehållet	9 K
innrømmer	2289 K
innrømmet	2289 K
inquiète	1469 s'K
inquérito	35 nosso K
inscrição	2424 cancelar a K	2478 sua K foi
inscríbete	1077 K
insändare	43 K	3000 skicka din K	3000 din K till	3000 skriva en K
intelektą	1955 dirbtinį K	1970 dirbtinį K
inteligencję	2351 przez sztuczną K
inteligencí	353 umělou K
intelligenciával	1607 mesterséges K készült	1626 mesterséges K
introduceți	77 K adresa de email
intégralité	1383 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1169 esta K
investigação	2488 esta K
investigație	2541 această K
investigațiile	2541 continua K
invítame	54 K a un café	54 K un café	1168 K a
invítanos	1168 K a
ismételgette	1673 K
istediğiniz	3120 K zaman iptal	3177 K zaman iptal
izražavaju	2704 komentari K
içeriği	9 K
içeriğin	3146 harici K
išorinio	1953 K turinio
""", 'j': """
jautāja	2015 K
javasolják	1673 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2291 skoro już tu K	2291 skoro tu K
jugé	1469 a K
jurnalistă	2514 este K
jurnaliștii	39 K noștri	2537 K noștri îți trimit	2541 K noștri
jälgi	1210 K meid
jäljellä	1320 ilmaista juttua K
jäseneksi	80 liity K	1364 liity K
""", 'k': """
kanał	2408 nasz K
kannatusjäseneksi	1364 liity K
kanál	408 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2770 K
kedykoľvek	2775 odhlásiť sa môžete K
keresőben	1601 google-K
khoản	3301 bạn đã có tài K	3312 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3319 K sao chép
khẳng	3350 K định
kiabált	1673 K
kiabálta	1673 K
kiabálták	1673 K
kifogásolja	1673 K
kirjeessä	1367 luki K
kiáltott	1673 K
kiáltotta	1673 K
kiáltották	1673 K
kiến	3332 ý K của bạn sẽ	3347 hãy gửi ý K	3347 vui lòng gửi ý K
kliknutím	344 K na
kolačića	2695 K	2725 K
kolačiće	2695 K	2725 K
kolačići	2695 K
komentować	6 K	2317 aby K
komentár	6 pridať K	2799 pridajte K
komentára	2799 pridanie K	2799 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	331 je K	331 , K	395 , K
komentátorem	331 je K	395 je K
komentátorka	395 , K
komentátorkou	331 je K	395 je K	2788 je K
komentátorom	2788 je K
komentář	6 přidat K
komentáře	6 pro přidání K	342 vložení K	342 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1302 K
konferencję	2334 naszą K
konuştu	3178 diye K	3178 K
kopírovanie	2781 K obsahu bez	2781 K je zakázané
kopēšana	1988 K bez
korespondentką	2330 jest K	2395 jest K
korespondentė	1952 K
korábban	1633 K itt írtunk	1633 K ebben a cikkben írtunk
krzyczał	2410 K
krzyczała	2410 K
krzyknął	2410 K
krzyknęła	2410 K
krävde	3075 K
krævede	21 K felter er	524 K
krönikör	2999 är K	3060 är K
kulturalną	2338 K dyskusję
kulturredaktör	2999 är K	3060 är K
kulturredaktør	453 er K	509 er K	2214 er K	2274 er K
kumppanuuslinkkejä	74 K	1314 K
kvíz	340 náš K	2798 náš K
kvíze	2798 našom K	2798 v K
kvízu	340 našem K	340 v K
kyltissä	1367 luki K
kysyivät	1367 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1672 K
käyttää	1282 tämä sivusto K
käyttöehdot	1309 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1673 K
kérdezték	1673 K
kérdőívünket	35 K
kért	1673 K
kérte	1673 K
kérték	1673 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	716 K sie uns
könyörgött	1673 K
könyörögtek	1673 K
köszönjük	1670 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1588 K minket	1670 K minket
követelte	1673 K
követelték	1673 K
közlése	1625 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1673 K
kúpte	2861 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	719 K an
künstlichen	608 K stimme vorgelesen	608 K stimme vertont
künstlicher	665 mithilfe von K
küpsised	1190 K
küpsistega	1190 K	1209 K
küsis	1213 K
kč	346 za # K	346 od # K	409 od # K
kļūsti	2012 K par
křičel	410 K
křičela	410 K
křičeli	410 K
kể	3350 K
""", 'l': """
labākie	2008 K raksti tavā
lamentó	1171 K
lançait	1469 K
lasītu	1978 lai K tālāk
lasītāji	2013 mūsu K
lasītājiem	2013 mūsu K
lejupielādē	2012 K
leverandør	2216 ekstern K
leverantör	3001 extern K
leído	1162 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1998 K
linkistä	1313 lisää tästä K
lisenssillä	47 K
lisäsi	1367 K
llicència	47 K cc
lucrează	2514 K în presă
lunedì	17 ogni K
lună	2542 pe K
luận	6 để bình K	85 phần bình K	3301 đăng nhập để bình K	3332 bình K của bạn sẽ	3347 đăng nhập để bình K
lájkolj	1588 K minket
lákal	410 K
läget	3010 koll på K
lähdet	1268 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3013 du kan K mer	3013 kan du K mer	3013 K mer om	3073 fri att K
läsare	36 våra K	3011 våra K	3073 våra K
läsarna	18 tack vare K
läser	3072 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	480 K for	2245 K for	3028 K för
læser	521 tak fordi du K
læserbrev	43 K	454 skrive et K	454 send dit K
læsere	36 vores K	522 vores K
læseres	465 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1089 K de notas
límites	1086 sigue leyendo sin K
lòng	3324 vui K gửi về	3347 vui K gửi về
löd	3075 K
lød	524 K	2289 K
lūdza	2015 K
lập	3336 ủng hộ báo chí độc K	3348 báo chí độc K
""", 'm': """
magyarázta	1673 K
mailovú	2801 e-K adresu
mainoslinkkejä	37 K	74 K	1314 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1192 K abil
materiał	9 ten K
matéria	20 ler esta K	2420 esta K é só	2483 para ler esta K	2488 esta K
matérias	2455 limite de K
matí	293 rep cada K
mawiał	2410 K
mawiała	2410 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1673 K
megszakítása	21 válasz K
meidän	1364 tue K
meitä	1311 tukea K	1311 tue K	1364 tue K	1364 auta K
mencióname	62 K
menționat	2543 a K
mesačne	2863 K
mesečno	2769 K	2955 K
mesélte	1673 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2409 za K
miesięcznie	2409 K
minkä	90 anna K voit
miễn	15 bài K phí	3339 hết số bài K phí	3349 dùng thử K phí
mjesečno	2769 K
modération	83 jouez avec K	1447 charte de K	1447 K par la rédaction
mokė	1975 K
mondták	1673 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1086 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1171 K
mulțumim	2540 K că ne citești
munkatársa	1605 K	1659 K
munkatársunknak	39 K
munkánk	1671 K
munkánkat	1580 támogasd K	1580 támogassa K	1612 K	1670 támogasd K	1670 támogassa K	1671 K
myönsi	1367 K
másodközlés	1598 K
märkis	1213 K
määräsi	1367 K
mån	3012 kr/K	3074 kr/K
månad	2964 testa en K	3012 en K för	3072 testa en K	3074 per K	3074 varje K
månaden	3012 första K	3074 i K	3074 första K
månader	3012 K för #	3072 testa # K
månadsgivare	3072 bli K
måned	418 prøv en K	466 i # K	521 prøv en K	523 pr. K	2228 en K for	2286 prøv en K	2288 per K
måneden	523 om K	2288 i K
måneder	466 i # K	2228 K for #
média	1467 notre K
mês	2488 até o fim do K	2489 por K	2489 ao K
mình	54 mời K ly cà phê	62 tag K
míní	410 K
mówi	2410 K
mówili	2410 K
mówił	2410 K
mówiła	2410 K
môžete	2797 článok si K
müşterimiz	3172 K
mācīja	2015 K
mākslīgais	1995 K intelekts
mēnesis	2014 pirmais K
mēnesī	2014 K
mėgstamiausią	1948 K
mėnesį	1974 per K
měsíc	346 první K	409 za K	409 první K
měsíčně	409 K
můžete	339 článek si K
mạnh	3350 nhấn K
""", 'n': """
nabádal	410 K
nabádala	410 K
naléhal	410 K
namawiał	2410 K
namawiała	2410 K
napisał	2410 K
napisała	2410 K
napiš	38 K nám	67 K nám
napište	38 K nám	330 K nám	363 K na	407 K nám
napísal	2864 K
napíšte	38 K nám	2787 K nám	2787 K, prosím	2820 K na	2861 K nám
naročilo	2895 hvala za K
naročite	80 K se	2869 K se na naše	2953 K se
naročnik	50 kot K	2868 že K
naročnike	2876 samo za K	2876 le za K
naročniki	50 K lahko	2908 lahko berejo le K	2908 berejo samo K	2957 K
naročnikom	2868 dostopen le K	2868 na voljo K	2868 na voljo samo K	2868 na voljo le K	2908 dostopna le K	2908 dostopna samo K	2908 dostopen le K	2908 dostopen samo K
naročnina	2896 K	2957 K
naročnino	2896 z K	2918 z K
narzędzi	2351 przy wsparciu K ai
naujienlaiškio	1960 K
naujienlaiškis	1973 mūsų K	1976 K
naujienlaiškį	1940 mūsų K	1960 K	1972 užsisakykite K	1973 mūsų K
navođenja	2710 bez K izvora
navođenje	2710 uz K izvora
nawoływał	2410 K
našeho	336 do K týmu	336 K e-shopu
našem	2699 K timu
našich	362 K zpráv	2819 K správ
neatkarīgu	2012 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1670 segíts K	1670 írjon K	1670 írj K	1670 jelezd K	1671 K adód
nemokamą	1964 K paskyrą
neobmedzený	2774 K prístup
neodpovídá	30 K za
neomezený	326 K přístup
neomezeně	302 K číst
nepiekrītat	43 K
nepriklausomą	1962 paremkite K žurnalistiką	1972 paremkite K	1973 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1294 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	407 podpořte K
nezávislá	408 K média
nezávislé	2862 K médiá
nezávislú	2861 podporte K
ngoài	3327 nội dung bên K
nguồn	3322 K ưu tiên	3322 K tin ưu tiên	3345 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3332 chịu trách K về nội dung bình luận
nhân	3328 trí tuệ K tạo
nhấn	3347 K vào đây
nhận	3303 đăng ký K bản tin	3303 đăng ký K tin	3347 đăng ký K bản tin	3347 đăng ký K tin
nhập	24 đăng K	3301 vui lòng đăng K	3301 đăng K để đọc	3301 đăng K để xem	3301 đăng K để lưu	3301 hãy đăng K để	3347 đăng K để đọc	3347 đăng K để xem
niedostępny	2331 materiał wideo jest K
niezależne	2407 wesprzyj K	2407 wspieraj K	2408 K media
niezależność	2408 K
niezależną	2408 jesteśmy K
noastră	2541 munca K
nolēma	2015 K
norāda	2015 K
nosūtīsim	57 jums K
notificações	14 as K	2430 ative as K	2430 ativar K	2430 receba K
notificările	14 K	2501 activează K
notifikácie	2800 K
notícia	2488 esta K
notícias	2424 receba as K	2424 receba K	2433 siga as últimas K
novinařina	408 naše K
novinařinu	408 nezávislou K
novinár	2788 je K	2788 , K
novinári	2862 naši K
novinárka	2788 je K	2788 , K
novinárkou	2788 je K
novinárom	2788 je K
novinář	331 je K	331 , K
novinářem	331 je K	395 je K
novináři	408 naši K
novinářka	331 je K	331 , K
novinářkou	331 je K	395 je K
novičke	2869 na e-K
novičnik	2877 K	2877 e-K	2954 naš e-K	2957 K
novičnika	2877 K
nuotraukų	40 K ir vaizdo
nusprendė	1975 K
nášho	2794 do K tímu
nächste	21 in diesem browser für die K	716 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3350 K
nõus	43 ei ole K?
năm	3349 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	336 našem K
obegränsad	2967 K tillgång
obećala	2770 K
obećao	2770 K
obiecał	2410 K
obiecywał	2410 K
obligāta	1988 atsauce K
oblíbené	328 K zdroje
oblíbených	328 K zdrojů
oblíbenými	328 K zdroji
obrigatórios	21 campos K são	2442 campos K são
obveščanje	2895 na naše K
obľúbené	2785 K zdroje
obľúbených	2785 K zdrojov
obľúbenými	2785 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	361 chcete K
odebírejte	306 K náš	367 K	407 K
odemkněte	302 K si
odhlásit	307 K se můžete kdykoli
odoberať	2818 chcete K
odpoveď	21 zrušiť K
odpovídal	410 K
odpověděl	410 K
odpověděla	410 K
odpověď	21 zrušit K
odpowiadał	2410 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2410 K
odpowiedziała	2410 K
odražavaju	2704 komentari K	2704 komentari ne K
odídete	2783 kým K
ofereça	2420 K este artigo
ograniczeń	2297 czytaj bez K	2297 czytaj więcej bez K
også	51 bli med du K
ogłosił	2410 K
ogłosiła	2410 K
oikaisupyynnöt	1305 K
oikaisupyyntö	1305 K
olvashatják	1632 csak előfizetők K
olvasási	0 K idő
olvasóiból	1612 K él
olvasóink	36 K	1671 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1168 danos tu K
ordenó	1171 K
ordonné	1469 a K
ortakliği	3158 iş K linkleri
orzekł	2410 K
osobních	324 ochrany K údajů	324 ochraně K údajů
osobných	2790 K údajov
ostrzegał	2410 K
ostrzegała	2410 K
ostrzegł	2410 K
otrzymywać	2359 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	410 K	2864 K
oznámila	410 K	2864 K
ozvěte	38 K se nám	67 K se nám	330 K se nám	407 K se nám
""", 'p': """
padėkite	1972 K mums
pageidaujamą	1948 K šaltinį
paklausė	1975 K
palīdzi	2002 ziedo un K	2012 K mums
palīdzību	1995 mākslīgā intelekta K	2010 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1972 K mums
parsisiųskite	1972 K
participación	1117 normas de K
partnerské	74 K odkazy	349 K odkazy	2806 K odkazy
partneři	313 my a naši K
pastā	2000 e-K
pastāstiet	38 K mums	67 K mums
patronką	2349 zostań naszą K
patrões	2488 sem K
paylaşin	25 K	49 K	3161 K
paziņoja	2015 K
paziņojumus	1999 K
państwa	2329 czeka na K
pašte	1960 jūsų el. K
pažadėjo	1975 K
periódico	1169 este K	1169 nuestro K
permanència	295 sense K
persiųskite	49 K
personvernerklæring	2195 K
phê	54 mời tôi một ly cà K	3336 mời bạn một ly cà K
phóng	3324 liên hệ K viên	3326 là K viên báo	3326 là K viên của	3347 hãy liên hệ K viên
phút	0 K đọc
pidió	1171 K
pidätetään	1290 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2410 K
pisała	2410 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2692 K nam	2724 K nam na	2724 K na	2767 K nam	2882 K nam	2882 K na	2912 K nam na	2912 K na	2953 K nam
piškotke	2885 K	2913 K
piškotki	2885 K
piškotkov	2885 K	2913 K
pište	363 K na	363 K nám na
plakáton	1673 állt a K
plânge	2543 se K
pochází	333 obsah K
podcastów	2335 K
podcastů	338 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2410 K
podporovatelé	408 naši K
podporují	408 nás K
podpoře	408 díky K
podpořte	351 K	407 K nás	407 K naši	407 K naše	407 K mě
podrška	2767 vaša K
podrške	2711 bez vaše K	2768 vaše K
podršku	2767 vašu K
podržite	2711 K	2767 K nas	2767 K naš
podělte	67 K se s námi	67 K se o
podľa	2864 K
poinformował	2410 K
poinformowała	2410 K
pokračovanie	2774 pre K v čítaní
pokračování	302 K je dostupné	349 K článku níže
pokračuje	349 článek K	349 text K	2806 článok K	2806 text K
pokračujte	302 K ve čtení s
política	273 K de galetes	1114 K de cookies	2440 K de cookies	2457 cobre K
pomocí	353 K ai
pomocą	2351 z K ai
pomoć	2767 vašu K
pomóż	2407 K nam
pomôžte	2861 K nám
poprosił	2410 K
poprosiła	2410 K
poprosiło	2410 K
poručila	2770 K
poručio	2770 K
poslední	360 K článek zdarma	360 K článek, který můžete
posledný	2817 K článok zadarmo
poslušajte	2911 K nas
postafiókjába	1584 K
postaládádba	79 a K	1600 a K
postaládájában	1600 ön K
posílat	344 nechte si K
posílejte	330 K nám
posíláme	57 vám K	57 K vám
potřebujeme	407 K vaši pomoc	407 K vaši podporu
používame	2790 K cookies
používá	313 tento web K
používáme	313 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2410 K
powiedziała	2410 K
powtarzał	2410 K
powtarzała	2410 K
pozostało	2297 K # %	2297 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	410 zvou K
pošaljite	49 K ga	2692 K nam	2692 K na	2767 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	330 K nám	407 K nám
pošli	49 K ho
pošlite	49 K ho	2787 K nám	2861 K nám
pošljemo	57 vam K
pošljite	49 K ga	2882 K nam	2882 K jo nam	2882 K na	2953 K nam
požádal	410 K
požádala	410 K
pracę	2408 naszą K
pranešimus	1959 K
praneškite	38 K mums	67 K mums
pranešė	1975 K
prašė	1975 K
preberať	45 K
predchádzajúceho	2821 bez K súhlasu
predplatiteľ	50 ako K	2774 už ste K	2774 ste K
predplatiteľom	80 staňte sa K	2782 K	2861 staňte sa K
predplatiteľov	2782 pre K
predplatné	2774 už máte K	2803 K	2861 kúpte K	2861 kúpte si K	2865 K
predplatného	2803 K
predplatným	2803 K	2824 s K
predplaťte	80 K si
preferată	2512 sursă K
preferované	328 K zdroje	2785 K zdroje
preferovaný	328 K zdroj	2785 K zdroj
preferovaných	328 K zdrojů	2785 K zdrojov
preferovaným	328 K zdrojem	2785 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2297 tylko dla K	2357 tylko dla K
prenumeratą	2343 z K
prenumeratę	80 kup K	2297 masz już K	2343 zamów K	2343 kup K	2343 wykup K	2369 kup K
preporučila	2770 K
preporučio	2770 K
pretlačiť	45 K
prevziať	45 K
prečítate	2774 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2767 K se našoj	2767 K im se	2953 K se nam
pridržana	2684 sva prava K
pridržane	2875 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1975 K
prihlásenie	2775 ďakujeme za K	2801 ďakujeme za K
prihlásení	2803 po K
prihlásením	2801 K súhlasíte
prihláste	24 K	2774 K sa a čítajte	2861 K sa na odber
prihvaćate	2706 prijavom K
pripažino	1975 K
programėlėje	1958 K
programėlę	1958 K
prohlásil	410 K
prohlásila	410 K
prohlížeč	10 váš K
pronađite	2722 K nas
proposé	1443 conçu et K par
prosił	2410 K
prosiła	2410 K
pročitali	2676 da biste K
pročitate	2674 da K cijeli	2674 da K ceo
prośbę	2291 mamy do ciebie K	2291 mamy małą K
prošnjo	2879 imamo majhno K	2879 majhno K
prywatności	2313 polityka K	2313 polityce K
przeczytać	2297 aby K cały	2297 aby K ten artykuł
przeczytałaś	2338 dziękujemy, że K
przeczytałeś	2338 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2294 K nam #%	2407 K nam	2407 K #
przekonywał	2410 K
przekonywała	2410 K
przesyłajcie	2329 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2329 K nam	2329 K je do nas	2407 K nam
przyznał	2410 K
przyznała	2410 K
przyłącz	51 K się
przyślij	2329 K nam	2329 K je do nas	2407 K nam
práca	2862 naša K
práce	408 naší K
práci	408 naši K
prácu	2862 našu K
précisé	1469 a K
préférée	1433 source K
préférées	1433 sources K
prévient	1469 K
príspevky	2799 K v diskusii
príspevok	2861 váš K
próxima	2488 nossa K
průzkumu	35 našeho K
ptá	410 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1759 blocco della K	1813 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1605 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1407 bloqueur de K	1407 bloqueurs de K	1467 sans K
publicités	1407 bloqueur de K
publicystką	2330 jest K	2395 jest K
publicystą	2330 jest K	2395 jest K
publikování	321 K nebo šíření
publiée	22 ne sera pas K	1412 votre adresse e-mail ne sera pas K
pytał	2410 K
pytała	2410 K
pytały	2410 K
pytań	2337 na kilka K
pyyntö	1268 pieni K
pyysivät	1367 K
pásale	1168 K esta
pásalo	49 K
päevakokkuvõte	1197 K
päätoimittaja	1299 K	1352 on K
päätti	1367 K
påminde	3075 K
pénzbe	1671 K kerül
pénzéből	18 olvasók K
písemného	322 bez K souhlasu
písomného	2821 bez K súhlasu
píšte	2820 K na	2820 K nám na
pódcast	34 nuestro K	1169 nuestro K
pārpublicēt	45 K
pārpublicēšana	1981 K bez	1988 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	321 K článků
předchozího	322 bez K souhlasu	365 bez K souhlasu
předplatitel	50 jako K	50 K může	302 už jste K	302 jste K
předplatitele	325 pro K
předplatitelem	80 staňte se K	407 staňte se K
předplatitelé	50 K mohou	359 jen K	359 pouze K	359 najdou K	359 přečtou K	408 naši K	411 K
předplatitelům	325 K	359 pouze K	359 jen K
předplatné	302 koupit K	303 už máte K	346 K	411 K
předplatného	346 K
předplatným	302 dostupné s K	346 K	368 s K
předplaťte	80 K si	304 K si	407 K si
přehrání	333 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	302 zbývá vám K
přidej	51 K se
přidejte	51 K se	362 K si nás	407 K se	407 K se k nám
přihlaste	24 K	302 K se a čtěte	306 K se k odběru	407 K se k odběru
přihlášení	344 děkujeme za K	346 po K
přihlášením	344 K k odběru	344 K souhlasíte
připojte	51 K se
připomněl	410 K
připustil	410 K
přispějte	90 K, kolik můžete	90 K, čím můžete	351 K	407 K	407 K i vy
přiznal	410 K
přiznala	410 K
přiznává	410 K
příspěvek	407 váš K
příspěvku	333 zobrazení K
příspěvky	342 K v diskusi
""", 'q': """
quyên	3347 K góp ngay	3351 K góp
quyền	3319 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2410 K
radziła	2410 K
radí	410 K
rakstīja	2015 K
rappelé	1469 a K
rašykite	38 K mums	67 K mums	1972 K mums
rašė	1975 K
recibirás	57 K
reclamă	11 K
reconoció	1171 K
recordó	1171 K
recunoaște	2543 K
redacció	39 la nostra K	43 cartes a la K	284 la K t'envia	294 la nostra K
redacción	39 nuestra K	43 cartas a la K	1158 la K te envía	1169 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2537 K îți trimite	2541 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2407 wesprzyj K
redaktorką	2330 jest K	2395 jest K
redaktorė	1952 K
redaktör	2999 är K för	2999 är K på	2999 är politisk K	3060 är K på
redaktør	453 er K på	453 er K for	453 er politisk K	509 er K på	509 er K i	2214 er politisk K	2214 er K i	2214 er K for	2274 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2478 a K envia	2488 nossa K
reenvíalo	49 K
refusé	1409 K le dépôt
registrácii	2803 po K
registráciou	2801 K súhlasíte
registráciu	2801 ďakujeme za K
regisztrálj	1670 K ingyenesen	1670 K, hogy
regisztráljon	1670 K ingyenesen	1670 K, hogy
regisztrálnia	1632 K kell
regístrate	1086 K gratis	1087 K para
reinhören	604 jetzt K:
rejestrując	2340 K się
reklamlänkar	74 K	3014 K	3040 K
reklamą	11 K
reklám	70 nincs K	2862 bez K
reklámok	1671 K nélkül
reportaż	2408 ten K
reporterką	2330 jest K	2395 jest K
reportér	331 , K	395 , K	2788 , K
reportérem	331 je K	395 je K
reportérka	331 , K	395 , K	2788 , K
reportérkou	331 je K	395 je K	2788 je K
reportérom	2788 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	267 prohibida la K	292 K sense permís
reproducción	1127 prohibida su K	1127 prohibida la K
reprodução	2453 proibida a K	2453 K proibida	2486 K permitida desde	2486 K é permitida desde
reprodúcelo	45 K
republié	45 K	1423 K avec	1461 cet article est K
repórter	39 nosso K	2457 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1171 K
rezervăm	29 ne K dreptul
riêng	3312 chính sách quyền K tư	3339 dành K cho thuê bao	3345 quan điểm K của tác giả
rovatvezető	1659 K
rovatvezetője	1605 K	1659 K
ročne	2863 K
ročně	409 K
rät	719 K
rätta	3005 K fel
rättar	3005 vi K fel
räumte	719 K ein	719 K der	719 K die
rääkis	1213 K
råber	524 K
råbte	524 K
rådde	3075 K
rådede	524 K
réagir	1413 pour K
réagissez	1466 K à
réalisation	1443 n'a pas participé à la K
rédacteur	1426 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1426 a rejoint la K	1443 n'a pas participé à sa K	1452 la K vous	1456 pour soutenir la K	1466 soutenez la K	1466 alertez la K	1467 notre K
rédactrice	1426 est K
régulièrement	1426 collabore K
réponse	21 annuler la K
répétait	1469 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1383 cet article est K	1383 ce contenu est K	1383 article K
réservée	1383 K à nos abonnés	1383 la suite est K	1385 K aux abonnés
réservés	1385 K aux abonnés	1423 tous droits K
résiliable	1468 K à tout moment
részesített	1601 előnyben K forrásként
röst	3002 ai-K
răspuns	2543 a K	2543 au K
răspunsul	21 anulează K
rằng	3350 viết K	3350 cho K
""", 's': """
sacīja	2015 K
sadržaj	9 ovaj K	2695 vanjski K	2695 spoljni K
sadržaja	9 ovog K	2695 vanjskog K	2695 prikaz ovog K	2695 prikaz K
sakė	1975 K
sanctionné	1469 a K
sandučić	79 u vaš K	2677 u vaš K
sandučiću	2677 u vašem K	2706 vašem K
sbírka	411 K
schließ	51 . K dich
schließen	51 . K sie sich	535 K sie ein abo	716 K sie ein abo
schránke	2775 vašej K
schránky	79 do vaší K	79 do vašej K	306 do vaší K	2775 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1670 K, hogy
segítségedre	1670 szükségünk van a K
según	1171 K
sentenció	1171 K
sería	1159 sin ti no K
sesión	24 inicia K	24 inicie K	1086 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2487 inicie K
señaló	1171 K
sfătuia	2543 K
sfătuiește	2543 K
sfătuit	2543 a K
sisällön	9 K	1301 ulkoisen K
sisältö	1272 tämä K on vain
sisältöä	1301 ulkoista K
siunčiame	57 jums K
sjefredaktør	2214 er K
sjöng	3075 K
skarży	2410 K
skarżył	2410 K się
skrzynkę	79 na twoją K	2300 na twoją K	2300 na swoją K	2340 K mailową
slažete	43 K se	43 ne K se
slobodné	2861 podporte K
slobodnú	2861 podporte K
slušajte	2722 K nas
slíbil	410 K
slíbila	410 K
sondę	2337 naszą K
sonuçlarinda	3140 google arama K
sorumluluğu	30 K
souborů	323 K cookie
souhlasíte	43 K?	344 e-mailu K	344 odesláním K	344 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3324 về hộp thư của tòa K	3336 hãy ủng hộ tòa K	3345 bằng văn bản của tòa K	3347 hãy gửi về tòa K	3347 hãy liên hệ tòa K	3347 hãy báo cho tòa K	3348 tòa K
spandér	54 K en kaffe
spolupráci	349 ve K s partnerem	2806 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2882 K nam
sportkrönikör	2999 är K
sportsredaktør	453 er K
spracovaním	2801 K osobných údajov
sprijiniți	2540 K
sprijină	2540 K-ne
správach	2786 google K
správy	2786 google K
spuneți	38 K-ne	67 K-ne	2541 K-mi mai jos
stellenbörse	603 in unserer K
stjärna	60 fält med K
straipsnį	1971 šį K	1973 visą K
stronę	2360 naszą K
stwierdził	2410 K
stwierdziła	2410 K
stáhněte	407 K si naši	407 K si náš
stálo	410 K na	410 K ve	410 K v
står	30 K för	524 K der på	2289 K det på	2289 K det i	3075 K det på
stöd	2961 med ditt K	3072 K oss	3072 K vår	3072 ditt K
stödja	3011 K oss med
stödlinjen	83 K
stödmedlem	3072 bli K
stödprenumerant	3072 bli K
stötta	3011 K oss med	3072 K oss	3072 K vår	3072 K vårt
støt	465 K os	521 K os	521 K med
støtt	2286 K oss	2286 K vår
støtte	415 med din K	415 vi har brug for din K	465 K os med	465 din K gør	521 din K	521 bliv K	2177 med din K	2227 K oss med	2286 din K
støtteabonnent	2286 bli K
støttemedlem	80 bli K	521 bliv K	2286 bli K
stāstīja	2015 K
stěžuje	410 K
subscripció	297 K
subskrybentów	2297 tylko dla K	2297 dostępna dla K	2297 dostępne dla K	2357 tylko dla K
subskrypcją	2343 z K	2365 z K
subskrypcję	2297 kup K	2297 masz już K	2340 dziękujemy za K	2343 wykup K	2407 kup K
suosikkilähteeksesi	1294 K
suosikkilähteeksi	1294 K
sursă	2536 link activ către K
suscripción	1086 ya tengo una K	1168 cambia tu K	1172 K
suscríbase	80 K	1168 K
suscríbete	80 K	1086 K para	1086 K por	1086 K en	1093 K al boletín	1168 K
susțin	2528 care ne K lunar	2541 ne K lunar
susține	2540 K-ne	2540 K presa	2543 K că
susținerea	2540 K ta
susțineți	2540 K-ne
svarīgākie	2011 nedēļas K
svarīgākās	2011 nedēļas K
svěřte	330 K se nám
szerkesztője	1605 K	1659 K
szerkesztőségünk	39 K	1671 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1671 K
szerzője	1605 külső K
szólított	1673 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3012 tills du K upp	3075 K
sähköpostiin	1275 suoraan K
sähköpostiisi	79 K	1276 K
sähköpostillasi	1326 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1276 K
sélection	1452 K d'articles
sélections	1383 ajouter l'article à vos K
síganos	1106 K en
síguenos	1106 K en	1168 K
sócio	80 seja K
sõltumatut	1210 toeta K
sõnul	1213 K
sök	3026 K nu
sökresultat	2995 K på google
söyledi	3178 K
söylediler	3178 K
söylüyor	3178 K
søg	478 K nu
søgeresultater	449 K på google
søgning	449 google-K
søk	2243 K nå
søkene	2210 google-K dine
søkeresultatene	2210 K dine på google
súhlasu	2821 bez K
súhlasíte	43 K?	2801 odoslaním K
súmate	51 K	1168 K al
süresi	0 okuma K
sütik	1606 K
sütiket	1606 K
săptămână	17 o dată pe K	2542 pe K
sīkdatnēm	1993 K	2011 K
sống	3336 nuôi K tờ báo	3336 bạn đọc nuôi K
""", 't': """
találatok	1601 google-K
tanácsolja	1673 K
tanácsolják	1673 K
tanácsolta	1673 K
tanácsolták	1673 K
tanította	1673 K
taşiyin	3161 K
teigė	1975 K
tekemään	1365 K sitä
tekijänoikeus	1290 K suojaa
tekoäly	1302 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1302 K
tekoälyn	1302 K avulla	1302 K tekemä
tekoälyä	1302 käyttää K
telefonā	1999 savā K
tesszük	22 nem K közzé
textům	358 ke všem K
teşekkürler	3175 okuduğunuz için K
thiết	3345 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3339 dành cho K bao	3339 đã là K bao	3351 K bao
thuộc	3320 bản quyền K
thành	3302 dành cho K viên	3334 bạn đã đăng ký K công	3347 trở K thành viên
tháng	3339 đọc miễn phí trong K	3349 mỗi K	3349 hàng K	3349 K đầu
thích	3322 nguồn tin ưa K	3322 nguồn yêu K
thông	14 K báo	3308 bật K báo	3308 nhận K báo	3324 bạn có K tin	3324 bạn đọc cung cấp K tin	3345 khi phát hành lại K tin	3347 hãy gửi K tin	3347 đăng ký nhận K báo	3347 hãy bật K báo
tilføjede	524 K
tillgång	3072 få fri K
tillåtet	3023 inte K att återge
tiếng	3332 K việt có dấu
tiếp	3301 để K tục đọc	3301 để đọc K	3301 đăng nhập để K tục	3336 K sức cho báo chí	3339 để K tục đọc	3347 đăng ký để đọc K	3347 hãy K sức	3347 đăng nhập để K tục
tjänst	2958 en liten K att be
tjänsten	3026 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1582 a K
toàn	20 K bộ bài	3301 để đọc K bộ	3301 đọc K bộ bài	3339 để đọc K bộ bài	3347 đăng ký để đọc K bộ
tražila	2770 K je
tražili	2770 K su
tražio	2770 K je
tretích	2790 cookies K strán
treści	9 tej K	2343 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3308 theo dõi K
trước	3332 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	1659 K
tudósítója	1605 K	1659 K
turpinātu	1978 lai K lasīt
tuần	17 mỗi K	3334 bản tin hằng K của	3334 bản tin hàng K của	3349 mỗi K
tvrdí	410 K
työmme	1365 K
työtämme	1364 tue K	1365 K
tájékoztató	1591 adatvédelmi K
támogass	1670 K minket
támogasson	1670 K minket
támogathat	1612 K minket
támogatása	1612 K nélkül	1612 olvasók K nélkül	1670 az ön K
támogatásod	1670 a te K
támogatásából	1612 olvasóink K
támogatásával	1615 partnerünk K
támogatónk	1612 legyen ön is K	1612 legyél te is K
täglich	543 K per mail
tähtsamad	1209 nädala K
tärkeimmät	1326 K jutut
tästä	1313 lisää K
täällä	1268 kun kerran olet K
täältä	1313 lisää K
téléchargez	1369 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1670 K le
týden	17 každý K
týdně	409 K
týždenne	17 raz K
tłumaczy	2410 K
tłumaczył	2410 K
tłumaczyła	2410 K
třetích	333 cookies K stran
""", 'u': """
uafhængigt	522 K medie
ubegrænset	421 K adgang
udostępnij	25 K
ukarał	2410 K
ulaş	38 bize K
ulaşin	38 bize K	3142 bize K	3161 K
ulaşmak	3142 yazara K
unabhängig	657 K von unserer redaktion	657 von unserer redaktion K	670 damit wir K bleiben	717 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1778 insegna all'K
unterstütze	530 K unsere arbeit	530 K uns mit	716 K uns	716 K unsere	716 K mich	716 K meine
unterstützen	530 K sie unsere arbeit	530 K sie uns mit	530 mit einer spende K	530 können sie uns K	716 K sie uns	716 K sie unsere	716 sie können das K	716 freiwillig K	716 K sie mich	716 K sie meine	716 K uns
unterstützt	562 ihr browser K	716 K uns
unterstützung	526 ihre K	526 mit ihrer K	619 ihrer K	619 deiner K	665 mit K von ki	716 mit deiner K	716 deine K	716 eure K
upišite	77 K svoj e-mail
upozornění	310 zapněte si K	343 K
upphovsrätt	2991 skyddat enligt lagen om K
upphovsrättslagen	2991 skyddat enligt K
uprednostňované	2822 K zdroje
uprednostňovaný	2822 K zdroj
uprednostňovaných	2822 K zdrojov
upřednostňované	366 K zdroje
upřednostňovaný	366 K zdroj
upřednostňovaných	366 K zdrojů
uredništva	2875 brez dovoljenja K	2875 brez soglasja K
uredništvo	2889 v naše K	2954 naše K
uredništvu	39 našemu K	2882 pišite K
urmărește	2500 K-ne pe	2500 K-ne și pe	2501 K știrile	2540 K-ne
urmăriți	2500 K-ne pe	2540 K-ne
utilização	2440 K de cookies
utilizează	2503 K cookie
utilizăm	2503 K cookie
utánközlés	1598 K
utánközölhető	45 K
uutislähteeksesi	1294 ensisijaiseksi K
uutislähteeksi	1294 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2410 K
uznała	2410 K
uzsvēra	2015 K
użyciu	2351 przy K ai
użytkowników	2338 opiniami K
używamy	2312 K plików cookie
užsisakykite	1937 K prenumeratą
""", 'v': """
vašeho	306 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2787 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	719 K
versión	2 K en audio
verstärkung	603 suchen K
versão	2 K em áudio
vervielfältigung	579 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	567 deine e-mail-adresse wird nicht K	567 ihre e-mail-adresse wird nicht K
veröffentlichung	633 seit der K geändert	633 seit K geändert
već	2689 kad ste K tu	2769 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1305 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3326 là biên tập K của	3339 dành cho hội K
viết	3347 hãy K thư	3348 bài K này	3350 ông K	3350 bà K
você	18 sem K	2488 sem K
vollständigen	535 K artikel lesen
volontär	593 ist K
volontärin	593 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2892 K
vyhradené	2781 všetky práva K	2781 autorské práva sú K
vykřikl	410 K
vykřikla	410 K
vypočuť	2797 si môžete K
vysvetľuje	2864 K
vysvětlil	410 K
vysvětlila	410 K
vysvětloval	410 K
vysvětlovala	410 K
vysvětluje	410 K
vytvořila	353 K ai
vyzýval	410 K
vyzývala	410 K
vyzývali	410 K
vyzývá	410 K
vyžadované	21 K informace	21 K polia
válaszolta	1673 K
válaszolták	1673 K
vás	351 bez K by	408 bez K by	2808 bez K by	2862 bez K by
väitis	1213 K
väitti	1367 K
väittää	1367 K
välise	1190 K sisu
våre	2286 meld deg på K
vårt	2185 meld deg på K	2286 meld deg på K
vær	51 K med
védekezett	1673 K
véli	1673 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2862 K vám
vēlamo	1989 K avotu
vēstkopai	2000 K
vēstulei	2000 ziņu K
vědět	38 dejte nám K	67 dejte nám K	330 dejte nám K	407 dejte nám K
všetkým	2815 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2794 náš K
webinář	336 náš K
według	2410 K
weißt	592 K du mehr
wezwał	2410 K
wiadomościach	2360 google K
wołali	2410 K
wołał	2410 K
wołała	2410 K
wpłata	2349 każda K	2407 twoja K
wpłatom	2408 dzięki K
wpłać	2407 K
wspierającym	2407 zostań K
współpracy	2346 we K z partnerem
wyjaśnia	2410 K
wypisać	2300 K się w każdej chwili
wyrażam	2301 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2329 K nam	2329 K je do nas
wzywał	2410 K
wzywała	2410 K
wöchentlichen	547 K newsletter
właściciela	2408 nie mamy K
""", 'y': """
yazdiğimiz	3171 daha önce K haber
yazmişti	3178 diye K
yhteistyössä	1314 K mainostajan
yönetmenidir	3144 genel yayin K
""", 'z': """
zaakceptować	2331 K pliki cookie
zaapelował	2410 K
zaapelowała	2410 K
zachęcali	2410 K
zachęcano	2410 K
zachęcał	2410 K
zachęcała	2410 K
zadaním	2801 K e-mailu
zadržana	2684 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	344 K e-mailu
zagłosuj	2354 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2711 K vama	2768 K vama
zakázané	2781 šírenie je K
založte	407 K si účet
zamknutý	2774 článok je K
zamčený	302 článek je K
zapisując	2340 K się
zapowiedział	2410 K
zapowiedziała	2410 K
zapytał	2410 K
zapytała	2410 K
zastrzeżone	2324 wszelkie prawa K	2324 wszystkie prawa K
zawołał	2410 K
zawołała	2410 K
zašlete	330 K nám
zašlite	2787 K nám
zaželen	2915 K vir
zaželene	2915 K vire
zaželeni	2915 K vir
zbiórka	2411 K
zbývá	302 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2334 do naszego K
zewnętrzna	2331 treść K
zewnętrzne	9 treści K	2312 treści K	2331 treści K
zewnętrznej	9 treści K	2331 treści K
zewnętrznych	9 treści K
zgłoś	2329 K go nam	2407 K nam
ziņas	2011 mūsu K
znać	38 daj nam K	67 daj nam K	2361 daj nam K	2407 daj nam K
zněl	410 K
zněla	410 K
znělo	410 K
zobrazení	333 K tohoto obsahu	333 K obsahu
zobrazený	60 e-mail nebude K
zostań	2407 K z nami
zpracováním	307 souhlasím se K	314 K osobních údajů
zprávy	329 google K
zprávách	329 google K
zpívali	410 K
zugänglich	620 frei K
zunächst	579 dieser artikel erschien K
zurück	649 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2823 K
získávejte	367 K
zł	2343 za # K	2343 od # K	2409 od # K
złotówka	2349 każda K	2408 każda K
""", 'á': """
állt	1673 ez K
állítja	1673 K
átvehető	45 K
""", 'ä': """
ägare	3011 inga rika K
ähnliches	592 K erlebt
ändå	2958 nu när du K är här
äpp	1195 K
äppi	1195 K
""", 'å': """
åndsverkloven	2206 beskyttet av K
året	523 om K
återges	2991 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3148 bizimle K
çalişmalarimiz	3176 K
çağrisinda	3178 K bulundu
çerezler	3129 K kullan
çerezlere	3146 K
çerezleri	3129 K kullan	3146 K	3172 K kabul
çözün	3161 K
""", 'é': """
échanos	1168 K una mano	1168 K un cable
écris	38 K-nous	67 K-nous
écrit	1426 K pour	1469 a K
écrivain	1426 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1466 K-nous
électronique	1392 dans votre boîte aux lettres K
énekelték	1673 K
équipe	1467 notre K
értesítéseket	14 K	1611 K
értesüljön	1611 K elsőként
étoile	60 champs avec une K
évente	1672 K
""", 'í': """
ígérte	1673 K
ígérték	1673 K
írta	1673 K
""", 'î': """
îmbia	2543 K
îndemna	2543 K
îndemnat	2543 a K
îndemnau	2543 K
întrebat	2543 a K
întrebau	2543 K
""", 'õ': """
õpetas	1213 K
""", 'ö': """
öffnen	549 app K
önemli	3172 günün en K
önerdi	3178 K
önskad	2995 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1671 független K	1671 a jó K
újságírásunk	1671 K
újságíró	1659 K
újságíróink	1671 K
újságíróinkkal	1634 K
újságíróinknak	39 K
újságírója	1605 K	1659 K
újságíróként	1659 K
última	1106 siga la K hora	1106 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	580 K von	658 von der agentur K	658 deutschen presse-agentur K
übersicht	586 K	642 diese K wurde
ücretsiz	15 K haber	15 K makale	3159 K üye olun
ügyfelünk	1634 K
ühendust	38 võta meiega K	67 võta meiega K	1210 võta K
ütles	1213 K
ütlesid	1213 K
üyeliği	3154 bülten K
üzente	1673 K
üzenték	1673 K
üçüncü	3146 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2722 K nas
čitalaca	43 pisma K	2711 uz podršku K	2729 K	2768 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2729 K	2768 naši K
čitatelia	2825 K	2862 naši K
čitatelja	43 pisma K	2711 uz podršku K	2729 K	2768 naših K	2768 uz podršku K
čitatelji	36 naši K	2729 K	2768 naši K
čitateljima	2729 K
čitateľom	18 vďaka K	2825 K
čitateľov	36 našich K	2808 vďaka podpore K	2825 K	2862 našich K	2862 vďaka podpore K
članak	20 cijeli K	2689 svidio vam se K	2707 cijeli K	2707 ceo K	2768 ovaj K
člancima	2718 svim K
članek	2879 vam je bil K všeč	2954 ta K
člankov	2907 do vseh K
členem	80 staňte se K	407 staňte se K
členom	2861 staňte sa K
článek	20 celý K	298 líbil se vám K	302 celý K za	346 celý K	408 tento K	408 líbil se vám K
článkom	2803 všetkým K	2815 k všetkým K	2815 ku všetkým K
článku	20 celého K
články	408 naše K
článků	346 limit K
článkům	346 všem K	358 ke všem K
článok	20 celý K	2783 páčil sa vám K	2803 celý K	2862 tento K
čtenáři	369 K	408 naši K
čtenářů	36 našich K	43 listy K	351 díky podpoře K	369 K	408 našich K	408 na podpoře K	408 díky podpoře K
čtenářům	18 díky K	36 našim K	369 K
čtení	0 doba K
čtěte	362 K nás
číst	408 K dál bez
čítajte	2819 K nás	2861 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2861 K, že nás čítate
""", 'đ': """
đây	3347 bấm vào K
đóng	3347 K góp của bạn	3347 hãy K góp
đăng	45 K lại	3334 cảm ơn bạn đã K ký	3334 bằng việc K ký, bạn	3347 K ký để đọc bài
đường	3324 K dây nóng của tòa soạn	3324 K dây nóng của báo	3347 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3339 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2863 K sumou
""", 'ř': """
řekl	410 K
řekla	410 K
říká	410 K
""", 'ś': """
śledztwa	2408 nasze K
śledztwo	2408 to K
śledź	2308 K nas na	2407 K nas
śpiewali	2410 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3178 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2692 K nam
šaukė	1975 K
šiandien	1962 aukokite K
šodien	2002 ziedo K
""", 'ź': """
źródło	2324 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2410 K
""", 'ž': """
žalio	2770 K se
želene	2915 K vire
želeni	2880 K vir
željene	2690 K izvore
željeni	2690 K izvor
žiadny	71 K spam
žurnalistai	1973 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1952 K
žurnalistika	408 naše K	408 nezávislá K	1973 K kainuoja	1973 gera K	2862 nezávislá K
žurnalistiku	408 nezávislou K	2862 nezávislú K
žurnalistiky	408 nezávislé K
žurnalistė	1952 K
žurnāliste	1992 K
žurnālisti	2013 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2013 neatkarīga K	2013 K maksā	2013 laba K
žurnālistiku	2002 atbalsti neatkarīgu K	2013 neatkarīgu K
žurnālists	1992 K
žádal	410 K
žádala	410 K
žádali	410 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	777 χωρίς K
άρθρα	785 τα K μας
άρθρο	785 αυτό το K
""", 'έ': """
έγγραφη	777 χωρίς K άδεια
έγραφαν	787 K
έγραφε	787 K
έγραψε	787 K
έλεγαν	787 K
έλεγε	787 K
έρευνά	755 K μας
έρευνές	785 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	745 K σου πηγές	745 K σας πηγές	745 K πηγές
αγαπημένη	745 K πηγή
ακολουθήστε	729 K μας	784 K μας
ακολουθείστε	729 K μας
ακόμη	766 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	787 K
αναγνωστών	780 K
αναγνώστες	18 χάρη στους K	780 K	785 οι K μας
αναδημοσίευση	45 K	739 απαγορεύεται η K	739 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	740 K χωρίς
ανεξάρτητη	784 ενισχύστε την K
ανταποκρίτρια	748 είναι K
ανταποκριτής	748 είναι K
απάντησαν	787 K
απάντησε	787 K ο	787 K η
απάντησης	21 ακύρωση K
απαγορεύεται	740 K η αντιγραφή	740 K η αναπαραγωγή
αποδεχθείτε	750 K τα cookies
αποδεχτείτε	750 K τα cookies
απορρήτου	742 πολιτική K
από	761 K # €
αρθρογράφος	748 είναι K
αρχισυντάκτης	748 είναι K
αρχισυντάκτρια	748 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	753 ηλεκτρονικό μας K
βοηθήστε	784 K μας
βοηθούν	785 μας K
βρείτε	729 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	784 K μέλος	784 K κι εσείς
γνώσεις	756 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	747 K μας	784 K μας
γραπτή	777 χωρίς K άδεια
""", 'δ': """
δήλωσαν	787 K
δήλωσε	787 K ο	787 K η	787 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	785 οι K μας
δημοσιογράφος	748 είναι K	748 , K	748 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	785 η K μας	785 ανεξάρτητη K	785 η ανεξάρτητη K
δημοσκόπησή	755 K μας
δημοσκόπηση	755 στη K
διαβάσετε	724 για να K ολόκληρο
διαβεβαίωσε	787 K
διαμαρτυρήθηκε	787 K
διαφήμιση	11 τη K	764 μετά τη K
διαφημίσεις	70 χωρίς K	785 χωρίς K
διαφωνείτε	43 K
διεύθυνση	727 τη K email	727 η K email	760 K email	760 K e-mail
δικαιώματος	739 με επιφύλαξη παντός K
διοργανωτές	787 καλούν οι K
δουλειά	785 η K μας
δωρεά	766 κάντε μια K	784 η K σας	784 κάντε μια K	788 K
δωρεάν	15 K άρθρα	761 K άρθρα
δωρεές	788 K
""", 'ε': """
είμαστε	785 K μια μικρή
είπαν	787 K
είπε	787 K
εβδομάδα	17 κάθε K	786 την K
εγγραφή	760 με την K σας
εγγραφείτε	725 K για να	761 K δωρεάν	784 K δωρεάν	784 K τώρα	784 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	726 στα K σας
εκδήλωσή	753 K μας
εκφράζουν	758 τα σχόλια K	758 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	730 K τις ειδοποιήσεις	732 K τη javascript
ενημερωτικά	727 K δελτία
ενημερωτικό	78 το K δελτίο	727 K δελτίο
ενημερώστε	747 K μας
ενισχύστε	766 K	784 K μας
ενσωματωμένο	750 K περιεχόμενο
εξήγησε	787 K
επανέλαβε	787 K
επαναλάμβανε	787 K
επιβεβαιώστε	760 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	747 K μαζί μας	747 K με τον συντάκτη	747 K με τη συντάκτριά	747 K με τη συντάκτρια	747 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	787 K
επιστολή	43 την K σας
ερωτηματολόγιο	757 το K
εσάς	766 χάρη σε K	785 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	761 με # K
ευχαριστούμε	760 K για την εγγραφή	784 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	787 K
ζήτησε	787 K ο	787 K η	787 K στο	787 K από
ζητούσαν	787 K
ζητούσε	787 K
""", 'η': """
ηλεκτρονικό	753 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	787 K
ισχυρίστηκε	787 K
""", 'κ': """
κάλεσε	787 K ο	787 K η
κάνε	62 K μου tag
κάνοντας	760 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	787 K
καλούσε	787 K
κανάλι	785 το K μας
κατάστημά	753 στο K μας
κατήγγειλε	787 K
καταγγέλλει	787 K
καταγγελία	747 κάντε μας την K
κατεβάστε	730 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	755 το K	755 στο K	755 το K μας
κυκλοφορεί	753 K το νέο τεύχος
κυριότερες	760 τις K ειδήσεις
""", 'λ': """
λάβετε	778 K
λέει	787 K
λαμβάνεις	775 θέλεις να K
λαμβάνετε	775 θέλετε να K	778 K
""", 'μ': """
μήνα	786 τον K	786 το K	786 ανά K	786 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	761 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	768 με τεχνητή K	768 από τεχνητή K
νοημοσύνης	768 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	724 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	761 K το άρθρο
ομάδα	753 στην K μας	784 ελάτε στην K	785 η K μας
""", 'π': """
παράκληση	744 έχουμε μια μικρή K	744 μια μικρή K
παραδέχεται	787 K
παραδέχθηκε	787 K
παραδέχτηκε	787 K
παρακάλεσε	787 K
παρακαλούσαν	787 K
παρακαλούσε	787 K
πατώντας	760 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	750 εξωτερικού K
περιεχόμενο	9 αυτό το K	750 αυτό το K	750 το K αυτό	750 εξωτερικό K
πολιτική	742 K cookies
πρέπει	750 δείτε το βίντεο K
προέτρεπαν	787 K
προέτρεπε	787 K
προέτρεψε	787 K
προειδοποίησε	787 K
προειδοποιεί	787 K
προσπάθειά	784 ενισχύστε την K
προσωπικών	742 K δεδομένων
προτεινόμενη	745 K πηγή
προτιμώμενες	745 K πηγές
προτιμώμενη	745 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	773 K σε όλα
πρόσθεσαν	787 K
πρόσθεσε	787 K ο	787 K η
πρώτο	761 τον K μήνα
πρώτος	786 K μήνας
""", 'ρ': """
ρεπορτάζ	785 το K μας	785 αυτό το K
ρωτούσαν	787 K
ρωτούσε	787 K
ρώτησαν	787 K
ρώτησε	787 K ο	787 K η
""", 'σ': """
σημαντικότερες	760 τις K ειδήσεις
σημείωσε	787 K ο	787 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	784 K μας
στήριξή	766 χωρίς τη K	784 η K σας	784 τη K σας	785 χωρίς τη K
στήριξη	766 χάρη στη K	785 χάρη στη K
στείλε	38 K μας	67 K μας	747 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	747 K μας	784 K μας
στηρίξτε	766 K	784 K μας	784 K την	784 K το	784 K τη
συγκατάθεση	750 K για cookies
συμβουλεύει	787 K
συμβούλευε	787 K
συμβούλευσε	787 K
συμβούλεψε	787 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	753 K μας
συνέδριό	753 K μας
συνέστησε	787 K
συνδεθείτε	24 K	725 K για να
συνδρομή	761 με K	761 K από	779 με K	788 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	724 διαθέσιμο μόνο σε K	724 διαθέσιμο σε K	743 μόνο για K	743 μόνο σε K	784 γραφτείτε K	785 οι K μας	788 K
συνδρομητής	50 ως K	80 γίνετε K	724 είστε ήδη K	784 γίνετε K
συνεργασία	764 σε K με χορηγό	764 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	764 συνδέσμους K
συνεχίζεται	764 K παρακάτω
συνεχίσετε	724 για να K την ανάγνωση	724 να K την ανάγνωση
συνεχίσουμε	785 να K
συνεχίστε	724 K την ανάγνωση
συνιστούσε	787 K
συντάκτης	748 είναι K
συντάκτρια	748 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	758 στα K
σύμφωνα	787 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	774 K δωρεάν άρθρο
τραγουδούσαν	787 K
τόνιζε	787 K
τόνισε	787 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	787 K
υποσχέθηκε	787 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	744 αφού K ως εδώ
φωνάζει	787 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	744 πριν K
φώναζαν	787 K
φώναζε	787 K
φώναξαν	787 K
φώναξε	787 K
""", 'χ': """
χάνετε	775 μη K
χρήσης	742 όροι K	760 όρους K
χρειαζόμαστε	784 K τη βοήθειά σας
χρησιμοποιεί	733 K cookies
χρησιμοποιούμε	732 K cookies
χρόνο	786 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	771 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	755 στην K
""", 'а': """
абонамент	164 вече имате K	195 с K	195 K за	215 с K	222 K
абонамента	193 с K си	193 благодарим за K
абонат	50 като K	162 вече сте K
абонати	174 само за K	222 K
абонатите	50 K могат
абонирайте	80 K се	162 K се, за да	165 K се за бюлетина	218 K се
абонирането	193 с K
авторизованные	2598 только K
авторизованным	2598 K пользователям
авторизовані	3226 лише K
авторизуйтесь	24 K
авторкою	3214 зв'язатися з K
автором	3214 зв'язатися з K
автору	54 на каву K	2586 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	3247 пишіть за K
адресу	2618 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2597 K	3225 K
анонимно	2586 K
афилиейт	198 K линкове
""", 'б': """
бажаних	3211 K джерел
безкоштовна	3245 остання K стаття
безкоштовний	3221 наш K вебінар	3229 K акаунт	3245 останній K матеріал
безкоштовних	3229 ліміт K	3229 K статей
безкоштовні	15 K статті	3229 K статті
безлимитный	2553 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2616 последняя K статья
бесплатные	15 K статьи	2601 K статьи
бесплатный	2592 наш K вебинар	2601 K аккаунт	2616 последний K материал
бесплатных	15 K статей	2601 лимит K	2601 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	3296 K
благала	3296 K
благали	3296 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	219 K на вас
благодарим	193 K ви, че се
благодаря	2607 K донатам	2668 K вам	2668 K вашей
блокировщик	2566 отключите K	2566 K рекламы
блокувальник	3196 K реклами
бот	39 наш K
браузер	10 ваш K	2579 ваш K	3206 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	219 нашия K	222 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	3212 K
вайбър	16 K	178 K
ватсапе	2584 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2592 наш K
вебінар	3221 наш K
взывал	2670 K
видео	9 это K	40 фото и K
виділіть	3210 K
визнав	3296 K
визнала	3296 K
визнає	3296 K
викала	221 K
викаха	221 K
викаше	221 K
викна	221 K
використання	3206 K cookie	3235 будь-яке K матеріалів	3235 K матеріалів сайту
використанні	3204 при K матеріалів
використовує	3197 K cookie
використовуємо	3196 K cookie
вимагав	3296 K
вимагала	3296 K
вимагали	3296 K
випуск	3223 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3296 K
вк	2584 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2584 K
влезте	24 K
вміст	9 цей K
внескам	3236 завдяки K	3294 завдяки K
внесок	3293 ваш K
войдите	24 K	2554 K, чтобы
вотсапе	2584 K
вотсапі	3212 K
впн	64 без K
всеки	201 K лев
встановіть	3190 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2569 K ее	2569 K текст
выпуск	2595 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	3296 K
відповідав	3296 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3296 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	221 K
гласил	2670 K
гласила	2670 K
гласит	2670 K
гласувайте	206 K
гледайте	211 K ни
говорил	2670 K
говорила	2670 K
говорили	2670 K
говорит	2670 K
год	2669 в K
годишно	220 K
голосуйте	2612 K	3241 K
гривень	3295 # K
грн	3295 # K
група	212 viber K
гукав	3296 K
гукали	3296 K
гукнув	3296 K
гукнула	3296 K
гіперпосилання	3204 K обов
""", 'д': """
дальше	2553 чтобы читать K
дарение	218 вашето K	220 с K	222 K
дарения	222 K
дарете	201 K	218 K ни
джерела	3211 обрані K	3211 бажані K
джерелом	3211 основним K	3211 бажаним K
дзен	2584 K
дзене	2584 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	221 K
добавил	221 K	2670 K
добавила	221 K	2670 K
добавьте	2563 K нас в
добавя	221 K
додав	3296 K
додала	3296 K
додатку	84 у нашому K
додає	3296 K
дозволить	3293 ваша підтримка K
дозволяється	3235 матеріалів K лише
долучайтесь	51 K	3293 K до нас	3293 K до нашої	3293 K до нашого	3293 K до спільноти	3293 K до читачів
долучайтеся	51 K	3293 K до нас	3293 K до нашої	3293 K до нашого	3293 K до спільноти	3293 K до читачів
донат	2667 ваш K	3293 ваш K	3297 K
донатам	3236 завдяки K
донати	3297 K
донатом	3295 K
донаты	2671 K
допомагає	3293 ваша підтримка K
допомога	3293 нам потрібна ваша K
допомогою	3238 за K ші
допоможе	3294 K нам
допоможуть	3236 K нам працювати	3294 K нам
допоможіть	90 K, скільки можете
допускается	2606 материалов K только
доступ	2601 полный K	3229 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2545 вы K до конца	3180 ви K до кінця
дочитати	3186 щоб K
дочитать	2553 чтобы K	2601 K
""", 'е': """
евро	195 за # K
ежедневную	2556 K рассылку
ежемесячно	2669 K
ежемесячное	2667 оформите K
ежемесячный	2607 K донат
еженедельную	2556 K рассылку
електронна	166 вашата K поща
електронної	3228 адресу K пошти
електронну	3228 K адресу	3228 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2670 K
жаловался	2670 K
жалуются	2670 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2587 - K	2587 , K	2655 K
журналисти	219 нашите K
журналистика	219 независимата K	219 независима K	219 нашата K	2668 независимая K
журналистике	2668 независимой K
журналистики	2668 независимой K
журналистику	2668 независимую K
журналистка	181 е K	181 , K	2587 - K	2587 , K	2655 K
журналисты	2668 наши K
журналіст	3216 - K	3216 , K	3281 K
журналістам	39 нашим K
журналісти	3294 наші K
журналістика	3294 незалежна K
журналістику	3294 незалежну K	3294 якісну K
журналістка	3216 - K	3216 , K	3281 K
журналісту	39 нашому K
""", 'з': """
завантажити	3190 K застосунок
завантажте	3190 K додаток
завдяки	3236 існує K	3294 K вам	3294 K вашій
зависимост	88 хазартът създава K
задонатьте	2667 K	3293 K
задължителните	21 K полета
зазначив	3296 K
зазывал	2670 K
закликав	3296 K
закликала	3296 K
закликали	3296 K
закончились	2553 бесплатные статьи K
залишає	29 K за собою право
залишилося	3187 K #%	3187 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2570 K ошибку
замолчим	2668 мы не K
запазени	172 всички права K
запевняв	3296 K
запевняла	3296 K
запевняє	3296 K
записи	58 новые K на почту
запитав	3296 K
запитала	3296 K
запитань	3225 на кілька K
запишете	165 K се за нашия
зарегистрированные	2598 только K
зарегистрированным	2553 доступен только K
зарегистрированы	2553 уже K
зарегистрируйтесь	2554 K, чтобы	2601 бесплатно K	2601 K бесплатно	2667 K бесплатно	2667 K, чтобы читать
зареєстровані	3226 лише K	3226 тільки K
зареєструйтесь	3187 K, щоб	3229 безкоштовно K	3229 K безкоштовно	3293 K безкоштовно	3293 K, щоб читати
зареєструйтеся	3229 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3208 нашому K
застосунок	3190 завантажте K	3208 наш K	3208 мобільний K	3293 завантажте K і	3293 завантажте K та
захищено	3204 усі права K
захищені	3204 усі права K	3204 всі права K
защищенной	2586 K формой
защищены	2577 все права K
защищённой	2586 K формой
заяви	221 K
заявив	3296 K
заявил	221 K	2670 K
заявила	221 K	2670 K	3296 K
заявили	2670 K	3296 K
заявиха	221 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2545 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	3210 якщо ви K
знанията	189 K си
зобов	3296 K'язав
зовнішнього	3218 K вмісту	3218 K контенту
зовнішній	3218 K вміст	3218 K контент
зробіть	3184 K внесок	3293 K внесок у	3293 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2583 K
известията	14 K
извика	221 K
изкуствен	203 с помощта на K интелект	203 с K интелект	203 от K интелект
изпратете	38 K ни	49 K я	67 K ни	179 K ни	218 K ни
изпращайте	179 K ни	180 K на
изпращаме	57 ви K	57 K ви
изтеглете	218 K нашето
източник	177 основен K
източници	177 любими K
имейл	166 вашия K	193 вашия K	193 по K	193 на K
имейла	79 на K ви	166 на K си
имейлът	60 K ви няма да
иностранного	2577 выполняющим функции K агента
иностранным	2668 K агентом
инстаграм	178 K
искусственного	2609 с помощью K интеллекта
искусственным	2609 K интеллектом
использование	2579 K cookie	2589 K cookie	2606 любое K материалов	2606 K материалов сайта
использовании	2577 при K материалов	2606 полном или частичном K	2606 частичном K материалов
используем	2566 K cookie
использует	2567 K cookie
источники	2583 избранные K	2583 любимые K
источников	2583 избранных K	2620 избранных K
источником	2583 основным K
исчерпали	2553 K лимит
""", 'к': """
каждое	17 K утро
каждый	2669 K месяц
каже	3296 K
каза	221 K
казав	3296 K
казал	221 K
казала	221 K	3296 K
казали	3296 K
казаха	221 K
казва	221 K
казвал	221 K
казвала	221 K
канал	212 viber K	2668 наш K	3294 наш K
канала	2668 нашего K
каналу	3294 нашого K
колумнист	2587 - K	2587 , K	2655 K
колумніст	3216 - K	3281 K
колумністка	3216 - K	3281 K
команде	2592 к нашей K
команди	3221 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	3205 у K	3205 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2569 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2578 в K
комментировать	6 K
контент	9 этот K	9 цей K	2589 внешний K
контента	9 этого K	2589 внешнего K
контенту	9 цього K
конференцию	2592 нашу K
конференция	186 нашата K
конференцію	3221 нашу K
конфиденциальности	2566 политикой K	2579 политика K
конфіденційності	3196 політикою K	3206 політика K
копирование	2606 K материалов сайта
кореспондент	181 е K	181 , K	3216 - K	3216 , K	3281 K
кореспондентка	3216 - K	3216 , K	3281 K
короткий	2597 K опрос
корреспондент	2587 - K	2587 , K	2655 K
корреспондентам	39 нашим K
корреспондентка	2655 K
корреспонденту	39 нашему K
крикнув	3296 K
крикнул	2670 K
крикнула	2670 K	3296 K
кричав	3296 K
кричал	2670 K
кричала	2670 K	3296 K
кричали	2670 K	3296 K
кричит	2670 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	220 K
лекцию	2592 нашу K
лекцію	3221 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2592 нашего K
магазине	2592 в нашем K	2592 в нашем интернет-K
магазину	3221 нашого K
магазині	3221 у нашому K	3221 в нашому K	3221 нашому інтернет-K
материал	2569 обсудить K	2589 внешний K	2622 K создан	2668 этот K
материалам	2614 ко всем K
материалы	2668 наши K
матеріал	3294 цей K
матеріали	3294 наші K
матеріалів	3235 копіювання K сайту	3235 K посилання обов'язкове	3243 до всіх K	3243 до усіх K
мероприятие	2592 наше K
месенджері	3212 K
месец	220 на K	220 всеки K
месечно	220 K
мессенджере	2584 K
месте	42 вы были на K
месяц	2669 в K
мобільний	3208 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	221 K
молела	221 K
молеха	221 K
молеше	221 K
місці	42 ви були на K
місяць	3295 на K	3295 перший K
""", 'н': """
навчання	48 K ші
нагадав	3296 K
нагадала	3296 K
наголосив	3296 K
наголосила	3296 K
надпис	221 такъв K
надпись	2670 такая K
надсилайте	3214 K нам	3214 K її	3214 K їх нам	3215 K фото	3215 K відео	3215 K свої	3293 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3211 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3214 K нам	3214 K їх нам	3215 K фото	3293 K нам
нажимая	2600 K кнопку	2600 K на кнопку	2600 K "
нажмите	2569 K ctrl
намерете	211 K ни
напис	3296 такий K
написа	221 K
написав	3296 K
написал	2670 K
написала	2670 K	3296 K
написано	2670 было K	3296 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2586 K нашему	2586 K нашей	2586 K автору	2586 K нам	2667 K нам
напишіть	38 K нам	67 K нам	3214 K нашому	3214 K нашій	3214 K автору	3214 K авторці	3214 K нам	3293 K нам
напомнил	2670 K
напомнила	2670 K
направете	218 K дарение
настоя	221 K
настоява	221 K
настоявал	221 K
натискайки	193 K
натискането	193 с K
натискаючи	3228 K кнопку	3228 K на
нашем	2569 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2545 K просьба
неделю	17 раз в K	17 каждую K	2669 в K
независимата	218 подкрепете K
независими	219 K медии
независимую	2548 поддержите K	2667 поддержите K
независимые	2668 K медиа
незалежні	3294 K медіа
нейросети	2609 с помощью K
несколько	2597 на K вопросов
никакого	71 K спама
новинами	3193 стежте за K
новини	178 google K	3212 google K
нуждаем	218 K се от вашата
нужна	2607 K ваша
нюзлетър	194 K
""", 'о': """
обеща	221 K
обещал	221 K	2670 K
обещала	2670 K
обещали	2670 K
обозреватель	2587 - K	2587 , K	2655 K
обозревательница	2655 K
обраних	3211 K джерел
обучения	48 K ии
объявил	2670 K
объявила	2670 K
объяснил	2670 K
объяснила	2670 K
объясняет	2670 K
объяснял	2670 K
объясняла	2670 K
обязал	2670 K
обязательна	2577 гиперссылка K	2606 материалов ссылка K	2606 ссылка на источник K
обязательные	21 K поля	2569 K поля
обясни	221 K
обяснил	221 K
обяснила	221 K
обяснява	221 K
обіцяв	3296 K
обіцяла	3296 K
обіцяли	3296 K
огледален	64 K сайт
оглядач	3216 - K	3216 , K	3281 K
оглядачка	3216 - K	3216 , K	3281 K
оголосив	3296 K
ограничений	2553 читайте без K
одноклассниках	2584 K
одному	3228 в K листі
опечатку	2569 нашли K
опитування	3225 наше K	3225 коротке K
опитуванні	35 нашому K	3225 K читачів	3225 нашому K	3225 в K
оприлюднюватиметься	22 не K	3199 ваша e-mail адреса не K
опрос	35 наш K	2597 наш K
опросе	35 нашем K	2597 нашем K	2597 в K
опубликован	22 не будет K	2569 ваш адрес email не будет K
организаторите	221 канят K
организаторы	2670 зовут K
організатори	3296 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2600 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2554 K #%	2554 K # %
отбележете	62 K ме
ответил	2670 K
ответила	2670 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2670 K
отвечала	2670 K
отговори	221 K той	221 K тя
отговорил	221 K
отговорила	221 K
отговориха	221 K
отговорност	30 не носи K
отменить	21 K ответ	2669 K в любой момент
отметил	2670 K
отметила	2670 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2556 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2586 K их нам	2667 K нам
отримувати	3246 хочете K
отримуйте	3250 K
очакваме	179 K вашите
ошибку	2570 нашли K
оштрафовал	2670 K
оштрафовала	2670 K
оштрафував	3296 K
""", 'п': """
партнером	2604 совместно с K	3233 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2604 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3233 K посилання
партнеры	2566 мы и наши K
партньорски	198 K линкове
партнёром	2604 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2604 K ссылки
партнёрским	74 K ссылкам
патроном	2667 станьте K
пееха	221 K
пели	2670 K
первый	2669 K месяц	2669 рубль в K
переведите	2667 K нам
перевірте	3225 K себе	3228 K пошту
передплатник	50 як K	3186 уже K	3186 вже K
передплатникам	3186 доступний лише K	3186 доступна лише K	3186 доступно лише K
передплатники	50 K можуть	3244 лише K	3244 тільки K
передплатників	3186 тільки для K
передплатою	3186 доступна за K	3186 доступний за K	3229 за K	3251 з K
передплату	80 оформіть K	3229 K за	3293 оформіть K
передплатіть	80 K
передрук	45 K	3209 K
передруковувати	45 K
передруку	3209 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2582 K
перепечатке	2582 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3207 K даних
персональных	2580 K данных
писав	3296 K
писал	2670 K
писала	2670 K	3296 K
писати	3294 нам K
писменото	200 без K съгласие
письме	2600 в одном K
письменного	2621 без K согласия
письмової	3249 без K згоди
питаха	221 K
питаше	221 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	218 K ни
пишеше	221 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2586 K нам	2618 K на	2667 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3214 K нам	3247 K на
платной	2553 в K версии
побачили	3255 K помилку
повний	20 K текст	3229 K текст
повтаря	221 K
повтаряше	221 K
повторював	3296 K
повторює	3296 K
повторяет	2670 K
повторял	2670 K
повторяла	2670 K
повідомив	3296 K
повідомила	3296 K
повідомили	3296 K
повідомте	38 K нам	67 K нам	3214 K нам	3214 K нас	3293 K нам
подайте	180 K сигнал
поддержать	2667 K нас	2667 K редакцию	2667 K нашу
поддерживайте	2667 K нас	2667 K нашу
поддержите	2548 K нашу	2548 K нас	2607 K	2667 K нас	2667 K нашу	2667 K редакцию	2667 K проект	2667 K автора	2667 K наш
поддержка	2549 ваша K	2667 ваша K поможет	2667 ваша K помогает	2667 ваша K позволит
поддержке	2604 при K партнёра	2604 при K партнера	2607 благодаря вашей K	2668 вашей K
поддержки	2668 без вашей K	2668 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	221 K
подканяха	221 K
подканяше	221 K
подкаст	34 наш K	34 нашия K	188 K	219 нашият K	2595 K	2668 наш K	3223 K	3294 наш K
подкаста	188 K	2595 K	2668 нашего K
подкасте	34 нашем K	2595 K
подкасти	34 наші K	188 K	3223 K
подкастов	2595 K
подкасту	3223 K
подкастът	188 K
подкасты	2595 K
подкасті	34 нашому K	3223 K
подкастів	3223 K
подкрепа	201 с вашата K	201 вашата K	218 вашата K	219 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	218 K ни	218 K нашата
подкрепяйте	218 K ни
подписаны	2553 уже K
подписка	2553 уже есть K	2671 K
подписке	2553 доступен только по K	2553 доступна по K	2553 доступен по K	2601 по K
подписки	2671 K
подпиской	2626 с K
подписку	80 оформите K	80 оформить K	2553 оформить K	2553 оформите K	2600 спасибо за K	2601 K за	2667 оформите K	2667 оформить K
подписчик	50 как K	2553 уже K	2553 вы уже K
подписчикам	2553 доступна только K	2553 доступно только K	2553 доступен только K	2615 только K
подписчики	50 K могут	2615 только K	2671 K
подписчиков	2553 только для K
подписчиком	2667 станьте K
подписывайтесь	2556 K на рассылку	2563 K на нас	2563 K на наш	2563 K на канал	2563 K на telegram	2667 K на
подписываясь	2600 K
подпишитесь	80 K	2548 K на регулярное	2556 K на рассылку	2563 K на наш	2563 K на канал	2667 K на
подчеркнул	2670 K
подчеркнула	2670 K
подчерта	221 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3221 нашу K
пожертвование	2548 оформите K	2549 сделайте K	2607 регулярное K	2607 ежемесячное K	2667 ваше K	2667 сделайте K	2667 оформите K	2671 K
пожертвования	2668 на K	2671 K
пожертвованиям	2607 благодаря K	2668 благодаря K
пожертвуйте	2667 K
позволяет	2667 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	221 K
поискал	221 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2553 чтобы прочитать K
полный	20 K текст	2601 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2625 K
получать	2617 хотите K
помилку	3255 знайшли K
помогите	90 K, сколько можете	2667 K нам
помогнете	218 K ни
помогут	2668 K нам
поможет	2668 K нам
помоли	221 K
помолил	221 K
помолила	221 K
помощник	63 наш K	63 ии-K
помощь	2667 нам нужна ваша K
помощью	2609 с K ии
помітили	3210 якщо ви K	3255 K помилку
помічник	63 наш K
понравилась	2668 K статья
понравился	2668 K материал	2668 K текст
пообещал	2670 K
пообещала	2670 K
пообіцяв	3296 K
пообіцяла	3296 K
попереджає	3296 K
попередив	3296 K
попита	221 K
попросив	3296 K
попросил	2670 K
попросила	2670 K	3296 K
попросили	2670 K	3296 K
попросило	2670 K
порадив	3296 K
порадила	3296 K
посилання	3235 K на джерело обов'язкове
последвайте	218 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2670 K
посоветовала	2670 K
постановив	3296 K
постановил	2670 K
посъветва	221 K
посъветвал	221 K
посъветвали	221 K
потребовал	2670 K
потребовала	2670 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2600 вашей K
почтовом	2600 вашем K ящике
почту	79 на K	2557 на вашу K	2557 вам на K	2600 вашу K
пошту	79 на K	79 на вашу K	3189 на вашу K
пошті	3228 вашій K
пощенска	166 вашата K кутия
пояснив	3296 K
пояснил	2670 K
пояснила	2670 K	3296 K
пояснював	3296 K
пояснювала	3296 K
пояснює	3296 K
поясняет	2670 K
правото	29 си запазва K
працювати	3236 допоможе нам K	3294 K далі
працюємо	3294 ми K
предпочитаемые	2583 K источники
предпочитаемых	2583 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2583 K источники	2620 K источники
предпочтительный	2583 K источник
предпочтительных	2620 K источников
предупреди	221 K
предупредил	2670 K
предупреждава	221 K
предупреждает	2670 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2670 K
призвала	2670 K
призвали	2670 K
призна	221 K
признава	221 K
признавал	2670 K
признает	2670 K
признал	2670 K
признала	2670 K
признали	2668 нас K
призова	221 K
призовава	221 K
призовал	221 K
призоваха	221 K
призывал	2670 K
призывала	2670 K
призывали	2670 K
приложение	84 в нашето K	219 нашето K	2558 скачать K	2559 скачайте K	2559 установите K	2581 наше K	2581 мобильное K	2667 скачайте наше K	2667 скачайте K и
приложението	218 изтеглете K ни	218 изтеглете K на вестник
приложении	84 в нашем K	2558 открыть в K	2581 нашем K
приложения	2581 нашего K	2668 нашего K
приоритетным	2583 K источником
присоединяйтесь	51 K	2667 K к нам	2667 K к нашему	2667 K к нашей	2667 K к нашим	2667 K к сообществу	2667 K к читателям	2667 K к тем
присъединете	51 K се	218 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2586 K нам	2586 K фото	2586 K видео	2586 K новости	2586 K свои	2586 K их нам	2667 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2586 K нам	2586 K фото	2586 K их нам	2667 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3293 K до нас	3293 K до нашої	3293 K до нашого	3293 K до спільноти	3293 K до читачів
приєднуйтеся	51 K	3293 K до нас	3293 K до нашої	3293 K до нашого	3293 K до спільноти	3293 K до читачів
проверьте	2597 K себя	2600 K почту
проголосуйте	2612 K	3241 K
продовження	3233 реклама. K
продовжити	3186 щоб K читання	3236 допоможуть нам K
продовжувати	3294 K роботу
продолжаем	2668 мы K работать
продолжать	2607 помогут нам K	2668 K работу
продолжение	2604 реклама. K
продолжить	2553 чтобы K чтение	2607 помогут нам K	2607 поможет нам K	2668 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	219 да K да работим
продължите	162 за да K да четете
произведен	2577 настоящий материал (информация) K	2622 материал K
произведён	2622 материал K
пройдите	2597 K тест
пройдіть	3225 K тест
пропускайте	210 не K
пропустите	2617 не K
пропустити	3246 не хочете K
пропустить	2617 не хотите K
пропустіть	3246 не K
просив	3296 K
просил	2670 K
просила	2670 K	3296 K
просили	2670 K	3296 K
просьба	2545 у нас к вам K	2545 у нас есть K
просять	3296 K
проучване	189 нашето K
прохання	3180 маємо до вас K	3180 невелике K
прочетете	163 за да K цялата
прочитать	2553 осталось K	2553 чтобы K статью
пріоритетне	3211 K джерело
пріоритетним	3211 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	220 за K месец
підписатися	3188 K на розсилку
підписка	3297 K
підписку	3186 оформіть K	3228 дякуємо за K	3293 оформіть K
підписники	3244 лише K	3297 K
підписників	3186 тільки для K
підписуйтесь	3192 K на нас	3192 K на наш	3192 K на канал	3192 K на telegram	3293 K на
підписуйтеся	3192 K на наш	3192 K на канал
підписуючись	3228 K
підпишіться	3188 K на розсилку	3192 K на наш	3293 K на
підтримайте	3183 K нашу	3183 K незалежну	3183 K нас	3236 K	3293 K нас	3293 K нашу	3293 K незалежну	3293 K редакцію	3293 K автора	3293 K роботу	3293 K наш
підтримати	3293 K нас	3293 K нашу
підтримка	3184 ваша K	3293 ваша K допоможе
підтримки	3233 за K партнера	3294 спільноти K	3294 вашої K
підтримуйте	3293 K нас	3293 K нашу
підтримці	3236 завдяки вашій K	3236 завдяки K читачів	3294 вашій K
піти	3180 перш ніж K
""", 'р': """
работа	219 нашата K	2668 наша K
работаем	2668 мы K
работать	2607 помогут нам K	2607 поможет нам K	2668 K дальше
работу	2668 нашу K
радив	3296 K
радила	3296 K
радили	3296 K
радить	3296 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2621 без K редакции
разчитаме	201 K на вашата	219 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2667 K нам
рассказал	2670 K
рассказала	2670 K
рассказывать	2668 K правду
расследование	2668 наше K	2668 это K
расследования	2668 наши K
рассылка	2668 наша K	2671 K
рассылку	78 на K	78 нашу K	78 K	2556 нашу K	2556 K самых	2668 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2600 K
регулярний	3236 K внесок
редактор	181 е K	181 - K	181 , K	2587 - K	2587 , K	2655 K отдела	2655 K	3216 - K	3216 , K	3281 K
редакторка	3216 - K	3216 , K	3281 K
редакцией	39 нашей K	2586 связаться с K
редакции	2621 без согласия K	2668 нашей K
редакцию	39 в нашу K	2586 напишите в K	2586 пишите в K
редакция	186 в нашата K	219 нашата K	2668 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3214 напишіть у K	3214 пишіть у K
редакція	3294 наша K
редакцією	39 нашою K	3214 зв'язатися з K
редакції	43 письма до K	3214 пишіть до K	3249 без згоди K	3249 без дозволу K	3294 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	219 без K	3233 після K	3233 на правах K	3294 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2604 после K	2604 на правах K	2668 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2587 - K	2587 , K	2655 K	3216 - K	3216 , K	3281 K
репортери	39 на нашите K	219 нашите K
репортерка	3216 - K	3216 , K	3281 K
репортёр	2587 - K	2587 , K	2655 K
решил	2670 K
реєструючись	3228 K
робота	3294 наша K
роботу	3294 нашу K
розкажіть	38 K нам	67 K нам
розповів	3296 K
розповідати	3294 K правду
розповіла	3296 K
розсилка	3294 наша K	3297 K
розсилку	78 на K	78 нашу K	78 K	3188 нашу K	3188 щоденну K	3294 нашу K
розслідування	3294 наші K	3294 це K
рублей	2669 # K
рік	3295 на K
""", 'с': """
свободната	218 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	218 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2586 K с нами
связаться	2586 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	3296 K
сказал	2670 K
сказала	2670 K	3296 K
скаржаться	3296 K
скаржився	3296 K
скаржилася	3296 K
скачайте	2558 K наше
скиньте	2667 K нам	2667 K донат
сколько	2667 скиньте K
скриньку	3228 вашу K
скриньці	3228 вашій K
следите	2563 K за нами
словам	2670 по K
словами	3296 за K
слушайте	211 K ни
слідкуйте	3192 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2670 K
советовала	2670 K
советовали	2670 K
советует	2670 K
согласны	43 не K	43 K с автором
содержимое	2589 внешнее K
сообщение	2577 данное K (материал) создано	2622 K создано
сообщил	2670 K
сообщила	2670 K
сообщили	2670 K
сообщите	38 K нам	67 K нам	2586 K нам	2667 K нам
соучастником	2607 станьте K	2667 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	2655 K
сповіщення	14 K	3190 увімкнути K	3190 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3294 K текст	3294 K матеріал
сподобалась	3180 якщо вам K стаття
спонсором	80 станьте K
според	221 K
спрашивает	2670 K
спросил	2670 K
спросила	2670 K
співали	3296 K
співучасником	3293 станьте K
спільнота	3294 наша K
спільноти	3184 стань частиною K	3236 частиною K	3294 нашої K
станете	80 K член	218 K абонат	218 K член
станьте	51 K одним из них	2667 K нашим	3293 K нашим
статей	3243 до всіх K	3243 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	219 тази K
статията	195 % от K
стаття	3294 ця K
статья	2668 эта K
статьям	2614 ко всем K
стверджує	3296 K
стежте	3192 K за нами
стигнали	176 щом сте K дотук
стороннего	2589 K сервиса
сторонним	2589 K сервисом
стороннього	3218 K сервісу
стороннім	3218 K сервісом
суммой	2669 любой K
сумму	2669 любую K
сутрин	17 всяка K
существуем	2668 мы K
существует	2607 K благодаря
събитие	186 нашето K
съветва	221 K
съветваше	221 K
съвместно	198 K с партньор
съгласен	43 не си K
съгласие	200 без писмено K
съгласни	43 не сте K
съдържание	9 това K	183 външно K	183 това K
съдържанието	200 използването на K	200 използване на K
съобщи	221 K
съобщил	221 K
съобщиха	221 K
""", 'т': """
тагнете	62 K ме
твърдеше	221 K
твърди	221 K
текстове	208 до всички K
телеграм	16 K	178 K	2563 наш K-канал	2563 в нашем K	2584 K	2584 K-канал	2584 K-канале	2618 пишите в K	2668 наш K	3192 наш K-канал	3212 K	3212 K-канал	3212 K-каналі
телеграме	16 K	2584 K
телеграмі	3212 K
тест	2597 наш K	3225 наш K
тиждень	17 раз на K	3295 на K
требовал	2670 K
требовала	2670 K
требовали	2670 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2559 включите K	2559 включить K	2559 разрешить K
уверяет	2670 K
уверял	2670 K
уверяла	2670 K
увійдіть	24 K	3187 K, щоб
уговаривал	2670 K
уговаривала	2670 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2545 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3211 K джерел
улюблені	3211 K джерела
умовляв	3296 K
умоляваше	221 K
умолял	2670 K
умоляла	2670 K
умоляли	2670 K
утверждает	2670 K
уточнив	3296 K
уточнил	2670 K
уточнила	2670 K	3296 K
учасником	3293 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2668 K нашу
цитировании	2582 при K
цитування	3209 у разі K
цитуванні	3209 при K
""", 'ч': """
частиною	3293 станьте K
частковому	3235 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2667 спасибо, что K
читай	3192 K нас
читайте	2563 K нас в	3192 K нас у	3192 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2597 опросе K	2607 благодаря поддержке K	2627 K	2668 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	219 нашите K	2545 дорогие K	2627 K	2668 наши K
читателите	216 K	219 с подкрепата на K	219 от K ни
читателям	18 благодаря K	36 нашим K	2627 K	2668 благодаря K
читати	3186 щоб K далі	3293 щоб K далі
читачам	18 завдяки K	3252 K
читачі	36 наші K	3252 K	3294 наші K
читачів	43 листи K	3252 K	3294 наших K
читаєте	3293 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3295 K
щомісячний	3236 K внесок
щомісячно	3295 K
щоранку	17 K
щотижневу	3188 K розсилку
""", 'э': """
электронной	2600 адрес K почты
электронную	2600 K почту
""", 'я': """
яжіться	38 зв'K з нами	3214 зв'K з нами
язкові	21 обов'K поля	3199 обов'K поля
якщо	3180 K ви вже тут
""", 'і': """
інтелектом	3238 штучним K
інтелекту	3238 за допомогою штучного K
""", 'א': """
אומר	1526 K
אומרת	1526 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1480 עקבו K	1523 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1478 דואר K
אמר	1526 K
אמרה	1526 K
אמרו	1526 K
אתכם	1510 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1525 K
ביקש	1526 K
ביקשה	1526 K
במייל	1509 K שלכם
בסרטון	1499 לצפות K זה
בעוגיות	1485 שימוש K
בעיתונות	1510 לתמוך K
בקובצי	1484 משתמש K
בשבוע	17 פעם K	1525 K
בתגובות	85 K
בתוכן	1521 לעשות שימוש K
""", 'ד': """
דווחו	1523 K לנו
דיוור	1509 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1481 הורידו את K	1524 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1526 K
הודיעה	1526 K
הוואטסאפ	1481 לקבוצת K
הווטסאפ	1481 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1526 K
הוסיפה	1526 K
הזהיר	1526 K
הזכויות	1492 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1522 הכתבות K
הטלגרם	1481 לערוץ K
הטקסט	1500 K
היום	1523 תרמו K
הירשמו	1523 K לקבלת
הכותב	1521 על דעת K
הכתבה	45 לפרסם את K	1474 להמשך קריאת K	1500 K	1524 K הזאת
המדור	1498 הוא עורך K	1498 היא עורכת K
המובעות	1521 הדעות K במאמר	1521 הדעות K בטור	1521 הדעות K בכתבה
המועדף	1495 למקור K	1495 כמקור K
המייל	1477 לתיבת K	1478 כתובת K
הניוזלטר	1478 K היומי	1509 K השבועי של	1509 K שלנו	1524 K
הסביר	1526 K
הסיכום	1500 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1500 הנקודות K
העיתונות	1524 K העצמאית
הפרטיות	1485 מדיניות K
הפרסומת	11 K
הצביעו	1523 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1481 K לערוץ	1523 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1485 תנאי K
התגובות	1506 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1510 בזכות K שלכם
התראות	14 K
התרגום	1500 K
התרומה	1523 K שלכם
""", 'ו': """
ובטוויטר	1480 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1510 K בכם
ותלויה	1510 K בכם
""", 'ז': """
זקוקה	1523 K לכם
""", 'ח': """
חודשית	1523 תרומה K
חיצוני	1499 תוכן K	1499 תוכן ממקור K
""", 'ט': """
טען	1526 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1509 K למייל	1509 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1474 הצטרפו K
כתב	1526 K
כתבה	1500 K זו	1524 K זו	1526 K
כתבו	38 K לנו	67 K לנו	1523 K לנו
כתבות	1522 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1498 היא K
כתובת	77 הזינו K מייל	1478 K דוא"ל
""", 'ל': """
לדברי	1526 K
להגיב	6 כדי K	1506 K
להמשיך	1474 כדי K לקרוא	1510 עזרו לנו K
להעתיק	1492 אין K	1521 לשכפל, K
לחודש	1525 K
לחוק	1521 סעיף #א K
לחצו	1523 K כאן
לידיעון	1523 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1475 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1477 הירשמו K	1477 הרשמה K	1477 K שלנו	1509 בהצלחה K	1523 הירשמו K
לעזרתכם	1523 אנחנו זקוקים K
לענייני	1498 הוא כתב K	1498 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1499 K בתוכן
לקבוצת	1481 הצטרפו K
לקריאה	1522 כתבות K
לקריאת	20 K הכתבה
לשנה	1525 K
לתומכים	1510 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1522 K חינם
מועדף	1495 מקור K	1495 כמקור K
מינוי	1474 רכשו K	1523 רכשו K	1527 K
מנוי	1474 כבר K
מנויים	1527 K
מסכימים	43 לא K	43 K?	1509 בהרשמה אתם K
מסר	1526 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1509 K שבועי	1527 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1500 K
סיפר	1526 K
סיפרה	1526 K
סעיף	1521 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1523 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1509 לקבלת K במייל
עיתונאי	1498 הוא K
עיתונאית	1498 היא K
עיתונות	1510 לעשות K	1524 K עצמאית
עכשיו	1523 תרמו K
עמלה	1520 נקבל K	1520 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1524 ללא K
פרסומת	11 K
פרשן	1498 הוא K
פרשנית	1498 היא K
""", 'צ': """
ציין	1526 K
""", 'ק': """
קוראי	1524 K
קרא	1526 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1525 חודש K
""", 'ש': """
שאלו	1500 K את
שולחים	57 אנחנו K לכם
שיווקי	1509 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1523 K לנו
שלנו	39 לכתב K	1524 K
שנקבל	1520 K עמלה
שקראתם	1523 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1506 K
תוכן	9 K זה	1499 הצגת K
תייגו	62 K אותי
תלוי	1510 K בכם
תלויה	1510 K בכם
תמיכתכם	1523 K
תמכו	1523 K בנו
תקציר	1500 K
תרומה	1527 K
תרומות	1527 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1257 K مطلب	1257 K خبر	1263 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1235 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1223 از كوكي K ميكنيم	1223 از كوكيها K ميكنيم	1224 شرايط K	1231 K از مطالب اين سايت	1231 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1252 K تهيه كنيد	1263 K تهيه كنيد	1267 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1235 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1266 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1266 K
اكتب	155 K لنا
اكتبوا	38 K الينا	67 K الينا	155 K لنا
اكد	158 K
اكدت	158 K
الاخبارية	98 النشرة K
الارتباط	108 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	108 شروط K
الاشعارات	14 K	99 فعل K	100 تفعيل K
الاعلان	11 K
الاعلانات	110 حاجب K	110 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	97 بريدك K	98 البريد K
الان	155 تبرع K	155 سجل K
الاول	157 الشهر K
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	97 نشرتنا K	98 النشرة K	159 النشرة K
التحرير	39 فريق K لدينا
التطبيق	99 حمل K	99 نزل K	100 تحميل K
التعليق	136 شروط K	136 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	156 هذا K
الخارجية	126 محتوي المواقع K
الخصوصية	108 سياسة K
الدخول	24 سجل K	94 سجل K او	94 سجل K الان	94 سجل K الي حسابك	155 سجل K او
الشهر	157 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	140 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	94 لمتابعة K	142 لمواصلة K
الكاتب	137 يعبر عن راي K
الكوكيز	108 K
المادة	156 هذه K
المجانية	15 المقالات K	152 من المقالات K	152 مقالاتك K	152 المقالات K
المحتوي	9 هذا K	94 هذا K متاح
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	156 الصحافة K
المفضل	121 مصدرك K	121 مصدركم K	121 المصدر K لديك
المفضلة	121 مصادرك K	121 مصادركم K
المقال	20 لقراءة K	94 لقراءة K كاملا	142 لقراءة هذا K	156 هذا K
النشر	116 يمنع اعادة K
النشرة	97 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	155 انضم K
اليهم	51 انضم K
انتاج	116 يمنع اعادة K
انستغرام	155 تابعنا علي K
انضموا	51 K اليهم
انقر	155 K هنا
اوضح	158 K
اوضحت	158 K
اول	1265 ماه K
ايميل	1218 K خود را	1218 به K شما	1219 ادرس K	1219 نشاني K	1248 در K خود	1263 K خود را وارد كنيد
ايميلتان	1248 به K
اينجا	1256 K كليك كنيد	1263 K كليك كنيد
اينستاگرام	1221 در K دنبال
اينه	64 K
اپ	1247 K
اپليكيشن	1247 K	1263 K ما را	1263 K را دانلود كنيد	1263 K را نصب كنيد	1264 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1261 الزاما K	1261 لزوما K	1261 K ديدگاه
بازنشر	45 K
باشيد	1235 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1242 را K
بحسب	158 K
بخوانيد	1233 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1264 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1242 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1235 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1235 براي ما K	1263 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1233 K	1241 به تيم ما K	1263 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1235 با ما در ميان K	1263 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1235 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1266 K كرد
تبرع	159 K
تبرعات	159 K
تبرعك	155 K
تبرعكم	155 K
تبرعوا	90 K بما	155 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	156 K
ترجيحي	1234 منبع K	1234 منابع K
تستطيع	140 تبرع بما K	140 ساهم بما K
تطبيق	155 حمل K	155 حملوا K
تطبيقنا	84 في K	84 عبر K	156 K
تعبر	137 لا K عن راي	137 K فقط عن راي
تعليقا	136 لتضيف K
تفعيل	107 K جافا
تفوت	155 لا K
تفوتوا	155 لا K
تقاريرنا	156 K
تقول	158 K
تلغرام	155 تابعنا علي K
تلگرام	1221 ما را در K	1221 در K دنبال	1221 كانال K ما	1235 با ما در K
تماشا	1242 K كنيد
تمامي	1232 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1266 K داد
تيم	1264 K ما
""", 'ج': """
جاوااسكريپت	1223 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1232 كليه K	1232 همه K	1232 تمام K
حمايت	1249 K مالي خود	1250 به K شما نياز	1250 با K شما	1251 K كنيد	1263 از ما K كنيد	1263 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1264 اين K
خبرنامه	1218 K ما	1218 اشتراك K	1219 در K	1248 K روزانه	1248 K هفتگي	1264 K ما	1264 K	1267 K
خبرنگار	39 K ما	1235 K ما را	1237 K
خبرنگاران	39 K ما	1264 K ما
خصوصي	1224 سياست حريم K
خواست	1266 K
خواستند	1266 K
خواندن	1252 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1250 به K خود تكيه	1264 K ما
خواهد	1244 منتشر K شد
خواهند	1244 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1237 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1221 ما را K كنيد	1233 K كنيد	1233 K كنيم	1263 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1235 به ما خبر K	1242 گوش K	1253 هديه K	1263 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1244 نوشتن K	1244 ارسال K	1244 بيانگر K	1261 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1241 وبينار K ما	1252 اشتراك K	1262 مقاله K	1262 مطلب K	1262 مطالعه K	1263 K ثبت نام كنيد
روزنامه	1261 ديدگاه K
روزنامهنگار	1237 K
روزنامهنگاري	1264 K مستقل
""", 'س': """
سالانه	1265 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1264 K ما
سايتهاي	1238 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1233 عضو K	1233 K	1263 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1248 خبرنامه K
صحافتنا	156 K
صحافي	124 K
صحافية	124 K
صحافيينا	39 K
صحفي	124 K
صحفية	124 K
صحفيينا	39 K	156 K
صرح	158 K
صرحت	158 K
صوركم	40 K
""", 'ط': """
طالب	158 K
طالبت	158 K
طلب	158 K
طلبت	158 K
""", 'ع': """
علاقه	1234 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1241 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1244 K	1245 حروف لاتين (K)
""", 'ق': """
قال	158 K
قالت	158 K
قالوا	158 K
قراءنا	156 K
قرائنا	140 نعتمد علي K	140 ونعتمد علي K	156 K
قناتنا	103 K علي	103 انضم الي K	156 K
""", 'ك': """
كاتب	124 K
كاتبة	124 K
كاتبه	137 يعبر عن راي K
كاتبها	137 تعبر عن راي K
كار	1264 K ما
كاربري	1252 حساب K خود شويد	1263 حساب K خود شويد
كانال	1221 به K ما	1233 K ما	1264 K ما
كتب	158 K
كتبت	158 K
كردهايد	1252 ثبت نام K	1252 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1259 K دريافت كنيم	1259 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1241 ديدن K	1242 گوش K	1253 هديه K	1256 روي لينك كليك K	1256 كليك K	1263 به ما كمك K	1263 روي لينك كليك K	1263 همين حالا ثبت نام K
كوكي	1224 از K
كوكيها	1224 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1244 حروف K	1245 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1261 K نظر
لقراءة	94 سجل الدخول K	142 K بقية	155 سجل الدخول K
لقراءتكم	155 شكرا K
لكتابة	136 K تعليق
للاطلاع	142 K علي المقال كاملا
للتعليق	6 K	136 K علي الخبر
للقراءة	0 دقائق K	94 سجل الدخول K
للمتابعة	94 سجل الدخول K
للمشتركين	50 يمكن K	95 K فقط	142 حصري K	142 متاح K
لمتابعة	94 سجل الدخول K	142 K قراءة	155 سجل الدخول K
لمشتركي	142 حصري K
لمواصلة	142 K قراءة
""", 'م': """
ما	1264 به K
مالي	1250 كمك K شما	1263 كمك K شما	1267 كمك K
ماه	1265 در K
ماهانه	1265 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1238 K خارجي	1238 اجازه ميدهيد K
محتوايي	1238 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1231 حقوق K است
محفوظة	116 جميع الحقوق K	116 حقوق النشر K
مراسل	124 K
مراسلة	124 K
مراسلنا	39 K	156 K
مراسلينا	39 K	156 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K
مساعدنا	63 K الذكي
مساهمتك	140 نحتاج الي K	140 الي K
مساهمتكم	140 نحتاج الي K
مستقل	1264 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1252 K شويد	1263 K شويد
مشتركا	50 بصفتك K
مشتركان	1252 ويژه K است
مصنوعي	1239 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1264 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1257 ادامه K
منبع	1260 ذكر K
منتخب	1234 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1247 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1248 عضويت شما با K	1248 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1238 از شما اجازه K
ميدهد	1244 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1266 K
ميگويد	1266 K
ميگيريم	1259 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1244 منتشر K شد
نخواهند	1244 منتشر K شد
ندهيد	1263 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1247 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1263 در K ما	1264 K ما
نميشود	60 ايميل شما نمايش داده K	1244 منتشر K
نوشت	1266 K
نويسنده	1235 ايميل K	1237 K
نياز	1250 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1252 مشترك K
هماكنون	1263 K ثبت نام كنيد
همايش	1241 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1250 به حمايت شما K
واتساب	155 تابعنا علي K
واحدا	51 كن K منهم
واشار	158 K
واشارت	158 K
واضاف	158 K
واضافت	158 K
واعلن	158 K
واعلنت	158 K
وافاد	158 K
وافادت	158 K
واكد	158 K
واكدت	158 K
واوضح	158 K
واوضحت	158 K
وبحسب	158 K
وبينار	1241 K ما	1241 در K
وتؤكد	158 K
وتري	158 K
وتضيف	158 K
وتقول	158 K
وحذر	158 K
وحذرت	158 K
ودعا	158 K
ودعت	158 K
وذكر	158 K
وذكرت	158 K
وصرح	158 K
وصرحت	158 K
وطالب	158 K
وطالبت	158 K
وفقا	158 K
وفيديو	40 صور K
وقال	158 K
وقالت	158 K
وقالوا	158 K
وكتب	158 K
وكتبت	158 K
ومحلل	124 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	140 K علي دعمكم
ووفقا	158 K
ويؤكد	158 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1238 ديدن اين K
ويري	158 K
ويضيف	158 K
ويقول	158 K
ويقولون	158 K
""", 'ي': """
يؤكد	158 K
يقول	158 K
يقولون	158 K
يوتيوب	16 K	155 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پژوهشگر	1237 K
""", 'گ': """
گزارش	1264 اين K
گزارشهاي	1264 K ما
گفت	1266 K
گفتند	1266 K
گفته	1266 K است	1266 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1551 का K रखने
अनुवाद	1553 K
अनुसार	1576 के K
अपनी	1558 K राय दें
अपील	1576 K की
अलर्ट	1560 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1573 K दान
आपको	57 हम K
आर्टिकल	1572 फ्री K	1572 मुफ्त K
आर्थिक	1562 K सहयोग दें	1562 K सहयोग करें	1573 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1532 ऐप K करें	1560 K करें
इनबॉक्स	1531 आपके K	1561 अपने K में
""", 'उ': """
उपयोग	1537 कुकीज का K	1537 कुकी का K
""", 'ए': """
एजेंसी	1571 K की फीड
एडिटर	1551 सब K हैं	1551 सब-K हैं
""", 'क': """
कमीशन	1570 हमें K मिल	1570 K मिल सकता है
कमेंट	1558 अपनी राय K	1559 K करने के लिए	1559 K में अपनी राय	1559 K हटा	1559 K करने वाले
करके	1561 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1531 ईमेल दर्ज K	1534 फॉलो K	1546 जॉइन K	1546 लाइक K	1549 हमें ईमेल K	1556 टिकट बुक K	1558 पोल में वोट K	1561 साइन अप K	1565 शेयर K	1565 साझा K	1565 सेव K	1573 फॉलो K	1573 लॉग इन K	1573 साइन अप K
कहती	1576 K
कहते	1576 K
कहा	1576 K
कहानी	67 अपनी K हमें
कीजिए	1573 मदद K
कॉपी	1565 लिंक K हो गया
कॉपीराइट	1545 K
क्लिक	1546 K करें	1573 यहां K करें	1573 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1574 इस K	1574 यह K
खबरें	1567 और K पढने के लिए	1572 मुफ्त K
खबरों	1567 अन्य K के लिए	1567 ताजा K के लिए	1567 की K के लिए
खरीदें	1556 यहां से K
खेलें	1558 क्विज K और
""", 'ग': """
गिफ्ट	1565 K करें
गोपनीयता	1537 K नीति
""", 'ज': """
जनरेट	1571 ऑटो-K
जरूर	1549 हमें K दें
जावास्क्रिप्ट	1537 K
जुडने	1547 K के लिए
जुडिए	51 आप भी K	1573 K
जुडें	51 आप भी K	1534 चैनल से K	1546 K	1556 हमारी टीम से K	1573 हमसे K
ज्वाइन	1546 K करें
""", 'ट': """
टिप्पणियों	1559 K के लिए
टिप्पणी	1559 K करने के लिए	1559 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1532 ऐप K करें	1560 K करें	1560 K कीजिए	1573 ऐप K करें	1573 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1577 K
दिखाया	60 ईमेल नहीं K
दें	1573 राय K
देखें	1573 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1537 K नीति
निर्भर	1562 आपके सहयोग पर K
नोटिफिकेशन	14 K	1532 K चालू करें	1560 K ऑन करें	1560 K ऑन कर लें
नौकरी	1556 K के अवसर
न्यूज	1535 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1531 हमारे K	1531 हमारा K	1531 हमारा साप्ताहिक K	1531 K के लिए	1574 हमारे K	1577 K
""", 'प': """
पढने	0 K का समय	1563 K के लिए
पढें	0 मिनट में K	1532 ऐप में K	1573 पूरी खबर K
पत्रकार	1574 हमारे K
पत्रकारिता	1551 K में सक्रिय हैं	1574 हमारी K	1574 स्वतंत्र K
पसंदीदा	1548 K सोर्स	1548 K स्रोत	1548 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1562 K के सहयोग से चलते
पाने	1561 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1571 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1576 K
पूछें	1553 K
पूरी	1563 बनकर K खबर
पॉडकास्ट	1557 K सुनें	1557 K सुनने के लिए	1574 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1575 K माह	1575 K वर्ष
प्रतिक्रिया	1558 अपनी K
प्रिफर्ड	1548 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1549 हमें K	1549 कमेंट करके K	1573 हमें K	1573 राय K
बताते	1576 K
बताया	1576 K
बाहरी	1552 K साइट
बिंदु	1553 मुख्य K
बॉक्स	1559 कमेंट K में
बोला	1576 K
बोले	1576 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1549 हमें K	1573 हमें K	1573 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1575 हर K
मांगते	1552 आपकी इजाजत K हैं	1552 आपकी अनुमति K हैं
मुताबिक	1576 K
मुफ्त	1572 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1563 पढना जारी K के लिए
रजिस्टर	1573 अभी K करें
रहिए	1567 जुडे K
रहें	1567 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1576 K
लिखें	38 हमें K	67 हमें K	1573 हमें K
लेख	1574 यह K	1574 इस K
लॉग	24 K इन
लॉगिन	1573 K करें
""", 'व': """
विचार	1571 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1557 K देखें	1557 K यहां देखें	1557 K भी देखें	1557 K देखने के लिए
वेबसाइट	1574 हमारी K
वेबिनार	1556 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1549 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1537 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1549 हमसे K करें
संपादित	1571 ने K नहीं किया
संवाददाता	39 हमारे K	1551 वरिष्ठ K हैं	1551 K हैं
सकते	1547 जुड K हैं	1547 फॉलो कर K हैं	1549 हमें भेज K हैं
सदस्य	55 मासिक K	1563 पहले से K हैं	1573 K बनें
सदस्यता	1563 K लें
सप्ताह	1575 प्रति K
सब्सक्राइब	1531 न्यूजलेटर को K	1531 न्यूजलेटर K	1534 चैनल को K	1546 K करें	1561 K करके आप	1573 K करें
सब्सक्राइबर	50 K	1563 K हैं
सब्सक्राइबर्स	1563 K के लिए है
सब्सक्रिप्शन	1561 K सफल	1577 K
समरी	1553 K
समर्थन	1573 K करें
सर्वाधिकार	1544 K सुरक्षित
सर्वे	1558 K में भाग लें	1558 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1562 हमें K करें	1573 आपका K	1573 हमें K	1573 K करें	1573 आपके K
सहयोगी	55 मासिक K
सामग्री	1552 से मिली K शामिल है	1552 K उपलब्ध नहीं है
सारांश	1553 K
सिंडीकेट	1571 K फीड
सीनियर	1551 K सब एडिटर हैं
सुझाएं	1573 सुधार K
सुनें	2 खबर K	2 लेख K	1557 को K	1557 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1552 कुकीज K करें
""", 'ह': """
हमारा	1532 K ऐप	1574 K काम	1574 K ऐप
हमारी	39 K टीम से	1573 K मदद करें	1574 K टीम
हमारे	1574 K पाठक	1574 K चैनल	1574 K साथ
हिस्सा	1558 सर्वे में K लें
""", 'অ': """
অনলাইন	239 K শপ
অনুদান	244 আজই K দিন	254 K দিন	258 K
অনুমতি	233 K ছাডা কপি	233 K ছাডা নকল	235 আপনার K চাই
অনুমতিতে	234 বিনা K
অনুসরণ	229 K করুন	254 K করুন
অ্যাড্রেস	241 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	243 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	230 K জানান	230 K পাঠান	230 K লিখুন	230 K ইমেইল করুন	244 K পাশে থাকুন	254 K লিখুন	254 K ইমেইল করুন	254 K সঙ্গে কাজ করুন	255 K পাঠক	255 K সঙ্গে
আযকর	55 K ছাড
আসুন	229 ঘুরে K
""", 'ই': """
ইতিমধ্যে	246 K গ্রাহক
ইনবক্সে	243 K পেতে
ইনস্টল	242 অ্যাপ K করুন
ইমেইল	224 আপনার K
""", 'এ': """
এআই	237 K
এআইকে	237 K
এআইযের	237 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	239 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	235 বহিরাগত K
কমিশন	253 K পেতে পারি
করুন	229 ফলো K	229 যোগ K	254 লগইন K	254 ফলো K
কর্তৃপক্ষ	233 মন্তব্যের জন্য K দাযী নয
কিনুন	239 টিকিট K
কুইজে	239 K অংশ নিন
ক্লিক	229 K করুন	254 এখানে K করুন	254 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	246 K পডতে	255 K
""", 'গ': """
গ্রহণ	235 কুকি K করুন
গ্রাহক	254 K হোন
গ্রাহকদের	246 শুধু K জন্য
""", 'চ': """
চাকরির	239 K সুযোগ
চালিযে	246 পডা K যেতে
চ্যানেল	255 আমাদের K
""", 'জ': """
জরিপে	239 K অংশ নিন	239 K ভোট দিন
জানতে	250 আরও খবর K
জানান	254 মতামত K	257 K
জানিযেছে	257 K
জানিযেছেন	257 K
""", 'ট': """
টাকায	246 মাত্র # K
টেলিগ্রাম	255 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	242 অ্যাপ K করুন	242 অ্যাপটি K করুন	254 অ্যাপ K করুন	254 অ্যাপটি K করুন
""", 'থ': """
থাকুন	229 যুক্ত K	254 পাশে K
""", 'দ': """
দাঁডান	245 পাশে K
দিন	229 যোগ K
দেখতে	240 ভিডিও K
দেখুন	240 ভিডিও K
""", 'ধ': """
ধরিযে	230 ভুল K দিন
""", 'ন': """
নামিযে	242 অ্যাপ K নিন
নিউজলেটার	224 আমাদের K	224 K পেতে	243 সাপ্তাহিক K	255 আমাদের K	255 K	258 K
নিউজলেটারের	255 K
নিজস্ব	233 মতামত লেখকের K
নিবন্ধন	254 এখনই K করুন
নোটিফিকেশন	242 K চালু করুন
""", 'প': """
পডতে	246 বাকি অংশ K	246 লেখা K	250 আরও খবর K
পাঠকেরাই	244 K আমাদের ভরসা
পাঠান	230 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	238 ভুল K
প্রকাশ	233 অনুমতি ছাডা K	241 ঠিকানা K করা হবে না
প্রতি	256 K মাসে
প্রতিবেদক	39 আমাদের K	232 জ্যেষ্ঠ K	232 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	230 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	255 এই K
প্রযোজন	235 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	255 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	257 K
বললেন	257 K
বলেছে	257 K
বলেছেন	257 K
বলেন	257 K
বুদ্ধিমত্তা	237 কৃত্রিম K
ব্যবহার	236 কুকি K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	240 K দেখুন
""", 'ম': """
মতামত	239 আপনার K দিন	254 K দিন
মন্তব্য	233 অশালীন K প্রকাশ	241 K করতে	241 K লিখতে	241 আপনার K লিখুন
মাসিক	256 K
মূল্যে	246 বিনা K পডতে
মূল্যের	247 বিনা K লেখা
মোবাইল	255 আমাদের K
""", 'য': """
যুক্ত	229 K হোন	229 K করুন	254 K হতে	254 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	230 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	232 সিনিযর K
""", 'ল': """
লাইক	229 K দিন
লাগল	238 কেমন K
লিখুন	241 আপনার মতামত K
লেখা	247 ফ্রি K
লেখাটি	246 K পডতে
লেগেছে	238 কাজে K	238 কেমন K
""", 'শ': """
শুনুন	240 K
""", 'স': """
সংবাদটি	255 K
সংরক্ষিত	228 স্বত্ব K
সঙ্গেই	250 আমাদের K থাকুন	250 K থাকুন
সদস্য	254 K হোন
সম্পাদকীয	233 K নীতির সঙ্গে
সর্বস্বত্ব	228 K সংরক্ষিত
সহযোগিতা	254 K করুন
সহাযতা	254 আমাদের K	254 K করুন
সাংবাদিক	255 আমাদের K
সাংবাদিকতা	255 স্বাধীন K
সাংবাদিকতাকে	244 স্বাধীন K	255 K
সাংবাদিকতার	244 K পাশে
সাপ্তাহিক	243 আমাদের K
সাবস্ক্রাইব	224 নিউজলেটারে K	229 K করুন	243 K করলে আপনি	243 K করার জন্য ধন্যবাদ	254 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	255 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	3109 Kเพิ่มเพื่อน	3110 Kติดตาม
กร	3079 Kอกอีเมล
กล	3113 K่าว
กอ	3111 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3110 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3097 Kบคุณที่สมัคร	3097 Kบคุณที่ลงทะเบียน	3111 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3110 Kิกที่นี่	3110 Kิกชม
คว	3107 Kามเห็นส่วนตัวของผู้เขียน
ค่	3106 Kาคอมมิชชั่น	3106 Kาคอมมิชชัน
""", 'จ': """
จด	3078 Kหมายข่าวของเรา	3097 Kหมายข่าวรายสัปดาห์ของเรา	3114 Kหมายข่าว
จะ	3096 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3110 Kวน์โหลดแอปของเรา	3110 Kวน์โหลดแอปได้	3110 Kวน์โหลดแอปเลย	3110 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3088 Kดต่อผู้สื่อข่าวของเรา	3088 Kดต่อกองบรรณาธิการ	3110 Kดตามเรา
ต่	3112 Kอเดือน	3112 Kอปี
""", 'ถ': """
ถื	3097 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3101 Kลองอ่าน
ทั	38 Kกมา	3107 Kศนะของผู้เขียน
ทา	3096 Kงเว็บไซต์ขอสงวนสิทธิ์	3098 Kงอีเมลทุก
ทุ	3098 Kกเช้าทางอีเมล
""", 'บ': """
บท	3102 Kความฟรี	3111 Kความนี้
บร	3114 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	3113 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3099 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3113 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3088 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3090 Kมรับคุกกี้
""", 'ร': """
ระ	3113 Kบุว่า
รา	3112 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3099 Kวมสนับสนุนการทำงานของเรา	3110 Kวมสนับสนุน	3110 Kวมบริจาคให้เรา	3110 Kวมบริจาคกับเรา	3110 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3107 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3111 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3084 Kวนลิขสิทธิ์	3085 Kวนสิทธิ์
สน	3099 Kับสนุนสื่ออิสระ	3099 Kับสนุนการทำงานของเรา	3099 Kับสนุนนักข่าว	3110 Kับสนุนเรา	3110 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3078 Kัครรับจดหมายข่าว	3078 Kัครรับข่าวสาร	3110 Kัครรับ	3110 Kัครสมาชิกวันนี้	3110 Kัครสมาชิกเลย	3110 Kัครสมาชิกเพื่อ	3110 Kัครสมาชิกได้ที่	3110 Kัครสมาชิกของเรา	3114 Kาชิก
สำ	3101 Kหรับสมาชิกเท่านั้น
สื	3111 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3088 Kงเรื่องราวของคุณ	3088 Kงข่าวหาเรา	3110 Kงข้อมูลมาที่	3110 Kงคลิปมา
""", 'ห': """
หา	3088 Kกคุณมีข้อมูล
ห้	3084 Kามคัดลอกหรือ	3084 Kามคัดลอกข้อความ	3084 Kามคัดลอกเนื้อหา	3084 Kามคัดลอกบทความ	3085 Kามทำซ้ำ
""", 'อ': """
อย	3110 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3078 Kเมลของคุณ
อ่	3101 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3110 Kียนถึงเรา	3110 K้าสู่ระบบเพื่อ
เฉ	3101 Kพาะสมาชิก
เน	9 Kื้อหานี้	3090 Kื้อหาจากภายนอก	3090 Kื้อหาภายนอก
เป	3101 K็นสมาชิกอยู่แล้ว	3113 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3096 Kื่อแสดงความคิดเห็น	3101 Kื่ออ่านต่อ	3101 Kื่ออ่านบทความ	3109 Kิ่มเพื่อนไลน์	3109 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	3096 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3088 K้งเบาะแสข่าว	3088 K้งเรา	3110 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3087 Kล่งข่าวที่ต้องการ	3087 Kล่งข่าวโปรด	3087 Kล่งที่มาที่ต้องการ
แอ	3109 Kดไลน์	3109 Kดไลน์เพื่อ	3110 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	3110 Kวตเลย	3110 Kลดแอป
""", 'ใ': """
ให	3111 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3347 hãy gửi K
""", 'ủ': """
ủng	3336 ly cà phê K hộ	3347 hãy K hộ
""", 'あ': """
あと	1868 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1876 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1835 Kいのブラウザ
お寄	1876 Kせください
お届	57 Kけします
お申	1856 Kし込みはこちら	1876 Kし込みください	1876 Kし込みはこちら
お聞	1876 Kかせください
お見	1876 K逃しなく
お試	1876 Kしください
お読	1876 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1873 K転載したものです	1873 Kの転載です
か月	1822 K無料	1878 K無料
""", 'が': """
が無	1835 javascriptK効
""", 'こ': """
ここ	1821 Kからは有料	1822 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1821 K記事は有料	1821 K記事は会員	1840 K記事についてのご意見	1877 K記事が	1877 K記事を	1877 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1835 K用のブラウザ
ご協	1876 K力ください
ご存	1874 Kじの方は
ご寄	1819 K付をお願い	1876 K付
ご意	43 K見・ご反論	1840 K見・ご感想	1840 K見をお寄せ
ご感	1840 K想をお寄せ
ご支	1819 K援をお願い	1876 K援
ご登	1865 K録ありがとうございます	1876 K録
ご覧	1876 Kください	1876 Kいただけます
ご購	1876 K読
ご連	1876 K絡ください
""", 'す': """
すで	1868 Kに会員の方
すべ	1822 Kての記事が
""", 'ぜ': """
ぜひ	1832 Kフォロー
""", 'で': """
でも	1832 K配信中
で受	1849 lineKけ取る
で届	1849 lineKく
で最	1849 lineK新
""", 'と': """
と強	1879 K調
と書	1879 Kい
と発	1879 K表
と話	1879 Kし	1879 Kす
と語	1879 Kっ	1879 Kる
と説	1879 K明
と述	1879 Kべ
""", 'に': """
によ	1879 Kると
""", 'の': """
の使	1838 cookieK用
の学	48 aiK習
の採	1856 K用情報
の提	1873 K供記事です
""", 'を': """
をフ	1832 Kォローする	1832 Kォローしよう
を使	1838 cookieK用
を利	1838 cookieK用
を有	1835 javascriptK効	1835 javascript K効
を発	1879 K表した
を許	1853 cookieK可
""", 'ア': """
アカ	1849 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1872 Kィリエイト広告	1872 Kィリエイトプログラム	1872 Kィリエイトリンク
アプ	1827 Kリで開く	1827 Kリで読む	1827 Kリはこちら	1828 Kリを開く	1828 Kリをダウンロード	1828 Kリのダウンロード	1828 Kリをインストール	1864 Kリなら通知	1864 Kリなら速報	1864 Kリなら、	1864 Kリで読むと	1864 Kリなら
アン	1860 Kケートにご協力	1860 Kケートはこちら	1860 Kケート実施中	1861 Kケートに答えて
""", 'カ': """
カ月	1822 K無料	1878 K無料
""", 'ク': """
クイ	1861 Kズに答えて
クッ	1837 cookie(Kキー)	1838 Kキーを使用	1838 Kキーを利用	1853 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1840 Kントを投稿するには	1840 Kントするには	1840 Kントをお寄せ	1841 Kント欄で	1841 Kント欄に	1841 Kント欄から	1841 Kント欄へ	1863 Kントは削除します	1863 Kントは削除することが	1863 Kントは削除する場合	1863 Kントは承認	1863 Kントは公開前	1863 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1819 Kートをお願いします	1876 Kートをお願い	1876 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1876 Kンロードしてください
""", 'チ': """
チケ	1856 Kット販売中
チャ	1833 Kンネル登録を	1849 Kンネルに参加する	1849 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1825 Kースレターに登録	1826 Kースレターを	1849 googleKースで	1865 Kースレター登録はこちら	1880 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1832 Kローして最新	1832 Kローをお願い	1876 Kローしてください
""", 'プ': """
プッ	1828 Kシュ通知
プラ	1837 Kイバシーポリシーに
プレ	1822 Kミアム会員
プロ	1872 Kモーションが含まれ	1872 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1825 Kマガに登録	1826 Kマガで	1865 Kマガ登録はこちら	1865 Kマガの登録	1877 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1825 Kルマガジンに登録	1826 Kルマガジンで	1826 Kルマガジンを	1826 Kルでお届け	1840 Kルアドレスが公開されることはありません	1865 Kルアドレスを入力してください	1880 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1821 Kインして続きを	1821 Kインしてください	1822 Kインが必要	1876 Kインして
""", 'ヶ': """
ヶ月	1822 K無料	1878 K無料
""", '上': """
上优	3382 在googleK先
上優	3382 在googleK先
""", '下': """
下方	3417 K留言
下載	3363 K客戶端	3365 Kapp	3365 K應用程式
下载	3363 K客户端	3365 Kapp	3365 K应用	3416 K客户端
""", '不': """
不代	3381 K表本站	3398 K表本站立场	3411 K表本報立場	3411 K表本报立场	3411 K表本站立场	3411 K表本站立場	3411 K表本媒體立場	3411 K表本網立場	3411 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	3381 K转载	3381 K轉載
不认	43 K同本文
不錯	3416 K過
不错	3416 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3381 K表作者
仅供	3398 K其表达个人看法
仅限	3403 K会员	3403 K订户
""", '他': """
他說	3419 K
他说	3419 K
""", '付': """
付費	3358 K後	3420 K牆
付费	3358 K后	3420 K墙
""", '以': """
以閱	3357 K讀全文
以阅	3357 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3358 K专享	3403 K限定内容
会員	50 Kの方は	50 Kは月に	1821 K限定です	1821 K限定の記事	1821 K登録できます	1822 K登録すると	1822 K登録が必要	1868 Kの方はこちら	1868 K登録で続きを読む	1868 K登録後にご覧	1876 K登録して	1876 K登録は	1876 K登録がお済み	1876 K登録をお願い	1876 K登録で	1876 K登録のうえ	1876 K登録はこちら	1876 K登録ください	1877 Kの方
会費	1866 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3355 K支持	3416 K支持,	3416 K支持让	3416 K支持讓	3416 K支持是
""", '使': """
使用	3373 Kcookie改善	3373 Kcookie以	3373 K cookie 以	3373 K cookie 来	3373 K cookie 來	3374 Kcookie来	3374 Kcookie來
""", '來': """
來自	3389 K外部平台的內容
""", '依': """
依靠	3401 K读者的支持	3401 K讀者的支持
""", '侵': """
侵权	3381 K请	3381 K必究
侵權	3381 K必究
""", '個': """
個人	1838 K情報の取り扱い	1873 Kの見解です	3398 K看法
""", '偏': """
偏好	3382 K來源	3382 K来源
""", '僅': """
僅限	3403 K會員	3403 K訂戶
""", '優': """
優先	1848 Kソース	1848 K表示に設定	1848 Kする情報源	1848 K的に表示
""", '免': """
免費	15 K閱讀	3412 K文章	3412 K閱讀篇數	3412 K閱讀額度	3413 K註冊即可	3413 K註冊後	3416 K訂閱	3418 K試用
免费	15 K阅读	3412 K文章	3412 K阅读篇数	3413 K注册即可	3413 K注册后	3416 K订阅	3418 K试用
""", '全': """
全文	20 Kを	1821 Kを読むには	1821 Kをお読み
""", '公': """
公众	16 K号	3368 K号:
公式	1828 Kアプリ	1832 Kアカウントをフォロー	1832 Kアカウントを友だち	1849 Klineはこちら	1877 Kline
""", '关': """
关注	3368 K我们的	3416 K我们
""", '内': """
内阅	3363 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3419 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1878 K
初月	1868 K#円で	1878 K無料
""", '判': """
判断	1879 Kした
""", '利': """
利用	1837 K規約に同意
""", '前': """
前請	3398 K先登入
前请	3398 K先登录
""", '剩': """
剩余	3357 K#%
剩餘	3357 K#%
""", '力': """
力を	1866 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3368 Kline好友	3368 Kline官方	3368 Kline@	3401 K贊助行列	3401 K赞助行列	3416 K会员	3416 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1877 Kになります
""", '動': """
動画	40 Kや写真	1857 Kをご覧ください	1857 Kはこちら	1858 Kでも詳しく	1858 Kでも解説
""", '包': """
包月	3418 K
""", '即': """
即可	3398 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1833 Kち追加
""", '収': """
収益	1872 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3361 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1850 K班までご	1866 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1825 Kトレイに
""", '只': """
只靠	3401 K讀者	3401 K读者
""", '同': """
同意	3389 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	3419 K
告诉	38 K我们	67 K我们	3419 K
""", '呼': """
呼び	1879 Kかけた	1879 Kかける	1879 Kかけて	1879 K掛け
""", '命': """
命じ	1879 Kた
""", '喊': """
喊道	3419 K
""", '因': """
因为	3416 K有你的支持
因為	3416 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1872 Kの一部が還元
""", '外': """
外部	1853 Kコンテンツ	3389 K内容	3389 K內容
""", '她': """
她說	3419 K
她说	3419 K
""", '好': """
好評	1856 K発売中
""", '如': """
如侵	3381 K权
如有	3381 K侵权	3381 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3369 K微信
""", '定': """
定期	3416 K定額
""", '寄': """
寄付	1876 Kをお願い	1880 K
寄到	3361 K您的信箱	3400 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3419 K
""", '居': """
居合	1874 Kわせた方は
""", '已': """
已是	3357 K會員	3403 K订户	3403 K訂戶
已经	3357 K是会员
""", '年': """
年額	1878 K
""", '广': """
广告	11 K	3375 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1835 Kブロック	1866 Kに頼らず
""", '廣': """
廣告	11 K	3375 K攔截
""", '开': """
开启	3365 K通知
""", '弊': """
弊社	1877 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1877 Kイト
当社	1877 Kの
当編	1877 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3365 K扫	3369 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1819 Kをお願いします	1876 Kをお願い	1876 Kして
""", '您': """
您已	3400 K成功订阅	3400 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3355 K支持	3401 K每一份捐款	3401 K每一筆捐款	3416 K捐款	3416 K支持,	3416 K支持让	3416 K支持讓	3416 K支持是
""", '情': """
情報	1850 Kをお寄せください	1850 K提供はこちら	1850 K提供を募集	1850 K提供をお待ち	1850 Kをお待ちして	1874 Kをお持ちの方は	1874 K提供窓口
""", '感': """
感謝	3400 K您的訂閱	3416 K閱讀	3416 K您的支持
感谢	3400 K您的订阅	3416 K阅读	3416 K您的支持
""", '成': """
成为	51 K其中一员	3357 K会员即可	3403 K付费会员	3416 K会员,	3416 K会员即可	3416 K我们的会员
成為	3357 K會員即可	3401 K我們的贊助	3403 K付費會員	3416 K會員,	3416 K會員即可	3416 K我們的會員
""", '我': """
我们	3373 K使用cookie	3373 K使用 cookie	3417 K的
我們	3373 K使用cookie	3373 K使用 cookie	3417 K的
""", '手': """
手机	3365 K客户端
""", '打': """
打开	3363 Kapp	3365 K微信
打開	3363 Kapp
""", '扫': """
扫一	3365 K扫
扫描	3363 K二维码下载	3363 K二维码加入	3365 K二维码关注	3416 K二维码下载	3416 K二维码关注	3416 K二维码加入	3416 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3381 K有风险
""", '指': """
指出	3419 K
指摘	1879 Kした
""", '捐': """
捐助	3401 K我们	3401 K我們
捐款	3416 K支持	3420 K
""", '掃': """
掃一	3365 K掃
掃描	3363 K qr	3416 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3365 K通知
推送	14 K	3365 K通知
""", '支': """
支持	3354 K獨立媒體	3354 K独立媒体	3355 K我们的	3355 K我們的	3416 K我们,	3416 K我們,	3416 K我们。	3416 K我們。	3416 K我们的报道	3416 K我們的報導	3416 K我们的新闻	3416 K我們的新聞	3416 K我们的记者	3416 K我們的記者	3416 K我们的工作	3416 K我們的工作	3416 K我们继续	3416 K我們繼續
支援	1876 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3381 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3382 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1879 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3403 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1825 K情報をお届け
""", '會': """
會員	50 K每月	3358 K專享	3403 K限定內容
""", '月': """
月額	1822 K#円	1878 K
""", '有': """
有了	3416 K你的支持	3416 K您的支持
有料	50 K会員は	1821 K会員限定	1821 K会員になる	1821 K会員の方	1868 K記事が読めます	1880 K会員
有权	3398 K删除
有權	3398 K刪除
""", '未': """
未經	3381 K授權不得	3381 K授權,不得	3381 K授權禁止	3381 K授權請勿	3381 K授權,請勿
未经	3381 K授权不得	3381 K授权,不得	3381 K授权禁止	3381 K授权,禁止	3381 K授权请勿	3381 K授权,请勿
""", '本': """
本ま	1868 月#Kで無料で
本ア	1877 Kプリ
本サ	1877 Kイト
本刊	3417 K
本報	3417 K導
本报	3417 K读者	3417 K道
本文	3381 K来源	3417 K
本站	3417 K
本紙	38 Kまで	67 Kまで
本網	3373 K站使用	3417 K
本网	3373 K站使用
本記	1877 K事
本誌	1877 K
""", '来': """
来自	3389 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	3368 K关注	3416 K加入	3416 K赞助	3416 K订阅	3416 K投稿
""", '歡': """
歡迎	3368 K追蹤	3416 K加入	3416 K贊助	3416 K訂閱	3416 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1821 K#文字	1821 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3418 K
每日	3362 K简报	3362 K簡報	3362 K電子報
每月	3418 K
""", '求': """
求め	1879 Kた	1879 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	3375 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	3416 K关注	3416 K这里
""", '無': """
無料	15 K記事	1821 Kで会員登録	1821 K会員に登録	1868 Kで読める記事の上限	1868 K会員になると	1876 K会員に登録	1876 K会員登録	1878 K体験
無断	1847 K転載	1847 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3381 K所有	3381 K归本	3381 K归原	3381 K归作者	3381 K归属
版權	3381 K所有	3381 K歸
""", '独': """
独立	1877 Kしたジャーナリズム	3417 K新闻	3417 K媒体
""", '獨': """
獨立	3417 K新聞	3417 K媒體
""", '獲': """
獲得	3410 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3417 K者
由读	3417 K者
""", '申': """
申し	1856 K込みはこちら
申込	1856 Kみはこちら	1856 Kはこちら
""", '电': """
电子	3420 K报
""", '畅': """
畅读	3403 K全站
""", '留': """
留言	85 K区	85 K區	3417 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1850 Kをお寄せ
""", '登': """
登入	24 K或	3357 K後繼續	3357 K會員	3413 K或註冊
登录	24 K或	3357 K后继续	3357 K后查看全文	3357 K后查看完整	3413 K或注册
登録	1868 Kして続きを読む	1876 Kしてください	1876 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1877 Kまの
""", '看': """
看更	3363 appK多
""", '禁': """
禁止	3381 K转载
禁無	1846 K断
""", '私': """
私た	1877 Kちの
""", '科': """
科し	1879 Kた
""", '称': """
称	3419 K
""", '稱': """
稱	3419 K
""", '立': """
立即	3416 K加入我们	3416 K加入我們	3416 K订阅	3416 K訂閱	3416 K下载	3416 K下載	3416 K报名	3416 K報名	3416 K成为会员	3416 K成為會員
""", '第': """
第一	3398 K条评论	3398 K則留言	3398 K條評論
""", '筆': """
筆者	1873 K個人の見解
""", '紙': """
紙の	1877 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1821 Kを読むには	1821 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1877 K部では
""", '繼': """
繼續	3357 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3357 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3419 K
者说	3419 K
""", '联': """
联盟	74 K链接	3410 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3410 K行銷連結	3410 K連結
聯絡	38 K我們
""", '若': """
若有	3381 K侵权	3381 K侵權
""", '获': """
获得	3410 K佣金
""", '著': """
著作	1847 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3398 K本站立场
表示	3419 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	3357 K即可	3357 K後繼續	3361 K我們的	3361 K電子報	3416 K我們	3420 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1850 Kまでご連絡ください
""", '訴': """
訴え	1879 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1879 Kた
認為	3419 K
""", '說': """
說:	3419 K
說。	3419 K
說道	3419 K
""", '読': """
読み	1822 K放題
読者	18 Kの寄付	18 Kの支援	1866 Kの会費で	1877 Kの皆様	1877 Kの皆さ	1877 Kアンケート
""", '請': """
請先	3416 K登入
請啟	3373 K用javascript
請我	54 K喝咖啡
請捐	3416 K款
請支	3354 K持我們	3416 K持我們
請登	3416 K入後	3416 K入以
請立	3416 K即捐款
請輸	3400 K入您的電子	3416 K入您
請點	3416 K擊此處	3416 K擊這裡	3416 K擊下方	3416 K擊連結
""", '讀': """
讀者	43 K投書	3417 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3357 K即可	3357 K后继续	3361 K我们的	3361 K电子报	3416 K我们	3420 K费
""", '认': """
认为	3419 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3398 K服务协议
""", '说': """
说:	3419 K
说。	3419 K
说道	3419 K
""", '请': """
请先	3416 K登录
请启	3373 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3416 K款
请支	3354 K持我们	3416 K持我们
请点	3416 K击此处	3416 K击这里	3416 K击下方	3416 K击阅读	3416 K击关注	3416 K击链接
请登	3416 K录后	3416 K录以
请立	3416 K即捐款
请输	3400 K入您的电子邮箱	3400 K入您的邮箱	3416 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3417 K问卷	3417 K群
""", '責': """
責任	3381 K編輯:
""", '賺': """
賺取	3410 K佣金
""", '購': """
購読	1821 K者の方は	1822 Kすると	1876 Kしてください	1877 K者の方	1880 K料
""", '贊': """
贊助	3354 K我們	3416 K我們
""", '责': """
责任	3381 K编辑:
""", '赚': """
赚取	3410 K佣金
""", '赞': """
赞助	3354 K我们	3416 K我们
""", '身': """
身边	3417 K的新鲜事
身邊	3417 K的新鮮事
""", '転': """
転載	45 K	1846 Kを禁じ
""", '輸': """
輸入	3400 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3381 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3381 K请注明
""", '输': """
输入	3400 Kemail
""", '这': """
这篇	3417 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	3368 K我們的	3382 Kgoogle news	3416 K我們
""", '送': """
送っ	49 Kてください
送到	3400 K你的邮箱	3400 K您的邮箱	3400 K您的信箱
""", '這': """
這篇	3417 K文章
""", '通': """
通知	14 K	1828 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1865 Kニュースレター
""", '邀': """
邀請	3416 K您
邀请	3416 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3419 K
""", '长': """
长说	3419 K
""", '開': """
開啟	3365 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	3357 K全文請
""", '關': """
關注	3368 K我們的	3416 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3357 K全文请
""", '随': """
随时	3416 K掌握
""", '隐': """
隐私	3374 K政策
""", '隨': """
隨時	3416 K掌握
""", '隱': """
隱私	3374 K權政策	3374 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3420 K報
""", '需': """
需接	3389 K受cookie
需要	3389 K接受cookie	3416 K您的支持	3416 K你的支持
""", '音': """
音声	1857 Kでもお聴き
""", '首': """
首年	3415 K仅需
首月	3403 K仅需	3403 K只要	3415 K免费	3415 K免費	3415 K仅	3415 K僅	3415 K只需	3418 K
首选	3382 K来源	3382 K新闻来源
首選	3382 K來源	3382 K新聞來源
""", '點': """
點擊	3416 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1931 K
가입해	1931 K 주세요
""", '강': """
강조했다	1934 K
""", '계': """
계속	1885 K 읽으려면	1885 K 읽으시려면
계신	1908 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1895 K 뉴스에서
구독	50 K 회원은	1885 K 후 이용
구독료	1935 K
구독을	1931 K 신청하세요
구독자	1885 K 전용 기사	1885 K 전용 콘텐츠	1885 K 전용입니다	1885 K 전용 서비스	1932 K
구독자는	50 K
구독자만	1885 K 볼 수	1922 K 읽을
구독자에게만	1922 K 제공
구독하고	1895 K
구독하세요	1907 K	1931 K
구독하시면	1885 K
구독해	80 K 주세요	1894 K 주세요	1920 K 주셔서	1931 K 주세요
구독해주세요	1894 K
구독해주셔서	1920 K
""", '금': """
금요일	1920 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1885 전체 K 보려면	1922 전체 K 읽어보세요
기자를	1921 K 응원해
기자에게	1908 K 연락해 주세요
""", '남': """
남겨주세요	1931 K
""", '네': """
네이버	1895 K 메인에서	1907 K 구독
네이버에서	1895 K 구독
""", '놓': """
놓치지	1931 K 마세요
""", '눌': """
눌러주세요	1931 K
""", '뉴': """
뉴스레터	78 K	1887 K 구독하기	1887 K 구독하세요	1887 K 신청하기	1887 K 구독 신청하기	1932 K	1935 K
뉴스레터로	1887 K 받아
뉴스레터를	1887 K 받아	1887 K 구독하세요	1887 K 구독해	1887 K 구독하고	1887 K 구독하면	1931 K 신청하세요
""", '다': """
다운로드하세요	1931 K
""", '달': """
달	1922 첫 K #원
""", '당': """
당신의	1908 K 제보가	1932 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1918 K 삭제될	1918 K 삭제합니다	1918 K 통보	1918 K 예고	1918 K 운영자	1918 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1934 K
""", '독': """
독립	1932 K 언론
독립언론	1932 K
독립언론을	1921 K 지켜
독자	1930 K 후원으로	1931 K 여러분의	1932 K 여러분
독자님의	1883 K 후원	1930 K 후원으로
독자들의	18 K 후원	1930 K 후원으로
독자의	1930 K 후원으로	1932 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1920 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1931 K
""", '로': """
로그인	24 K	1885 K 후 이용
로그인이	1885 K 필요합니다	1885 K 필요한 서비스	1885 K 필요해요
로그인하거나	1931 K
로그인하고	1922 K 계속
로그인하면	1922 K 계속
로그인하시면	1885 K
""", '링': """
링크에서	1931 K 확인하세요
""", '마': """
마음에	1921 기사가 K 드셨다면
""", '만': """
만나보세요	1931 K
""", '말': """
말했다	1934 K
""", '매': """
매월	1933 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1920 K 보내드려요
메일함으로	1887 K
""", '무': """
무단	1905 K 복제	1905 K 전재
무단전재	1904 K
무료	15 K 기사	1928 K 기사	1933 K 체험
무료로	15 K 볼 수 있는	1922 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1931 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1934 K
""", '보': """
보내	57 K 드립니다	1931 K 주세요
보내드리는	1920 K
보내드립니다	57 K	1920 K
보내주세요	1931 K
""", '본': """
본	1932 K 기사
본사의	1926 K 편집 방향	1926 K 편집방향
본지는	1932 K
본지의	1926 K 편집 방향	1926 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1908 K 보내주세요	1908 K 보내 주세요
사전	1913 K 등록하기	1913 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1906 K 매체로	1906 K 출처로	1906 K 언론사	1906 K 매체
선호하는	1906 K 출처
""", '설': """
설명했다	1934 K
설문에	1931 K 참여하세요
설치하세요	1931 K
""", '세': """
세미나	1913 K 신청하기
""", '소': """
소식을	1920 K 전해드립니다
""", '속': """
속보를	1919 K 받아보세요
""", '수': """
수수료를	1925 K 받을 수 있습니다	1925 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1930 K 후원으로
시작하세요	1931 K
""", '아': """
아래에서	1931 K 확인하세요
""", '알': """
알려	1931 K 주세요
알려주세요	1931 K
알림	1891 K 받기	1891 K 설정
알림을	14 K	1919 K 켜고
""", '앱': """
앱	1891 K 다운로드	1891 K 설치	1919 K 설치하기
앱에서	1890 K 보기	1890 K 열기	1919 K 더 편하게	1931 K 확인하세요
앱으로	1890 K 보기	1919 K 더
앱을	1891 K 다운로드	1919 K 다운로드하세요	1919 K 설치하세요
""", '언': """
언론을	1921 독립 K 지켜
""", '여': """
여기서	1931 K 확인하세요
여러분	1932 K 덕분
여러분의	1908 K 제보를	1921 K 후원이	1931 K 후원
""", '영': """
영상에서	1914 K 확인하세요	1914 K 확인할 수 있습니다	1931 K 확인하세요
영상으로	1914 K 확인하세요
영상을	1914 K 확인하세요
""", '온': """
온라인	1913 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1911 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1932 K 기자
우리의	1932 K 저널리즘
""", '운': """
운영되고	1921 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1921 K 응원
""", '월': """
월	1933 K #원
""", '유': """
유료	1885 K 구독자만
유튜브	1895 K 구독
""", '음': """
음성으로	1914 K 들으려면	1914 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1931 K
응원해	1883 K 주세요	1931 K 주세요
""", '의': """
의견을	1931 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1932 K 기사가	1932 K 기사는	1932 K 기사
이메일	1888 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1887 K 입력하세요	1887 K 입력해 주세요	1887 K 입력해주세요	1887 K 입력하시면
이미	1922 K 구독자이신가요
이벤트에	1931 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1913 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1906 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1904 K 금지
재배포금지	1904 K
""", '저': """
저작권법	1905 K
저작권법의	1905 K
저작권자	1905 K
저작권자의	1905 K
저희	1932 K 뉴스레터	1932 K 채널	1932 K 앱
저희는	1932 K
저희를	1932 K
""", '적': """
적었다	1934 K
""", '전': """
전문을	20 K
전용	1885 회원 K 기사	1885 회원 K 콘텐츠	1885 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1934 K
""", '정': """
정기후원	1933 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1908 K 부탁드립니다
제보는	1908 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1908 K 기다립니다	1908 K 받습니다
제보해	38 K 주세요	67 K 주세요	1931 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1925 K 링크
제휴링크	1925 K
""", '좋': """
좋아요	1907 구독과 K 부탁
좋아요를	1907 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1931 K 확인하세요	1931 K 신청하세요	1931 K 참여하세요
지켜주세요	1931 K
""", '채': """
채널	1894 K 추가	1907 K 추가하기	1907 K 구독하기	1929 K 추가하고	1929 K 추가하면
채널에	1907 K 참여하세요
채널에서	1907 K 소식을	1931 K 확인하세요
채널을	1929 K 추가하고	1929 K 추가하면	1929 K 추가해	1929 K 구독하고	1929 K 구독하면
채용	1913 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1933 K 달
""", '추': """
추가해	1907 K 주세요
추가해주세요	1907 K
""", '친': """
친구	1907 K 추가하세요
""", '카': """
카카오톡	1929 K 채널에서	1929 K 채널
""", '커': """
커피	54 K 한 잔 사	1921 K 한 잔 값으로
""", '쿠': """
쿠키	1911 K 동의가
쿠키를	1911 K 허용해야	1911 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1913 K 보기
""", '파': """
파트너스	1925 K 활동
""", '팔': """
팔로우하기	1894 K	1907 K
팔로우하세요	1931 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1926 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1925 K 받아
""", '활': """
활용	1904 ai 학습 및 K 금지
""", '회': """
회원	1885 K 전용입니다
회원가입	1885 K 후	1931 K 후
회원가입은	1931 K
회원가입을	1931 K 하
회원가입하고	1931 K
회원가입하면	1922 K 월
회원가입하세요	1931 K
회원가입하시면	1931 K
회원만	1885 K 볼 수
""", '후': """
후원금	1935 K
후원으로	1921 독자의 K 운영됩니다	1921 독자의 K 운영하는
후원을	1883 K 부탁드립니다	1931 K 부탁
후원이	1883 K 필요합니다	1883 K 큰 힘이
후원하세요	1931 K
후원해	80 K 주세요	1883 K 주세요	1931 K 주세요
후원회원의	1930 K 후원으로
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
actualité
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
ajouté
ajută
ajánld
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
anhören
anketě
ankietę
anmäl
anmäla
annoncé
annoncør
annonslänkar
annonsör
annonsør
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
bezplatný
bezplatných
bezpłatne
bezpłatny
bezpłatnych
beğendiyseniz
biết
blokování
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
chaîne
chefredaktör
chefredaktør
chuyện
chép
chính
chúng
chọn
cikkünk
cikkünkhöz
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
contó
conversación
conținut
conținutului
cookieinställningar
corespondentă
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
descárgate
destekçimiz
desteğiniz
desteğinizle
desteğiyle
değildir
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
draudžiama
draudžiamas
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
désinscrire
díky
dömde
dømte
děkujeme
dụng
edellyttää
editörlerimize
editörüdür
egyetért
egyetértesz
elaboración
electrònic
electrónico
elküldjük
elolvasásához
elsőként
előfizetés
előfizetéssel
előfizető
előfizetőink
előfizetők
előfizetőknek
előfizetőként
előfizetőnktől
emlékeztetett
endereço
engedély
engedélyezze
engedélyhez
enkät
enquête
enquêtent
enquêtes
ensimmäinen
enthält
entraînement
enviáselo
envíala
envíalo
envíanos
epizódu
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
evästeasetuksiasi
evästeet
evästeitä
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
felhasználási
felietonistką
felietonistą
feliratkozás
feliratkozásommal
feliratkozással
filmări
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
frågade
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
független
főmunkatársa
főszerkesztője
gadā
gazeteciliği
gazeteciliğimiz
gazetę
gefällt
gelmişken
geöffnet
giovedì
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
hikâyeni
hikâyenizi
hinzufügen
hirdették
hirdetés
historią
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
hozzászólásokban
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
informațiilor
informó
informē
ingresá
innehåll
innehållet
innrømmer
innrømmet
inquiète
inquérito
inscrição
inscríbete
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
išorinio
jautāja
javasolják
jelölj
jelöljetek
jesteś
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
können
könyörgött
könyörögtek
köszönjük
kötelező
kövessen
követelte
követelték
közlése
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
leverandør
leverantör
leído
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
megszakítása
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
naujienlaiškio
naujienlaiškis
naujienlaiškį
navođenja
navođenje
nawoływał
našeho
našem
našich
neatkarīgu
nekünk
nemokamą
neobmedzený
neodpovídá
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
ngoài
nguồn
người
nhiệm
nhân
nhấn
nhận
nhập
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
paylaşin
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
postaládádba
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
predchádzajúceho
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
précisé
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
päätoimittaja
päätti
påminde
pénzbe
pénzéből
písemného
písomného
píšte
pódcast
pārpublicēt
pārpublicēšana
pārsūtiet
přebírat
přebírání
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
quyên
quyền
quảng
radził
radziła
radí
rakstīja
rappelé
rašykite
rašė
recibirás
reclamă
reconoció
recordó
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
szerkesztője
szerkesztőségünk
szerkesztőségünket
szerkesztőségünknek
szerzője
szólított
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
upozornění
upphovsrätt
upphovsrättslagen
uprednostňované
uprednostňovaný
uprednostňovaných
upřednostňované
upřednostňovaný
upřednostňovaných
uredništva
uredništvo
uredništvu
urmărește
urmăriți
utilização
utilizează
utilizăm
utánközlés
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
vašeho
vedieť
velük
velünk
venerdì
verhängte
versión
verstärkung
versão
vervielfältigung
veröffentlicht
veröffentlichung
već
videá
videóidat
videóit
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
válaszolta
válaszolták
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
webbläsare
webinár
webinář
według
weißt
wezwał
wiadomościach
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
znać
zněl
zněla
znělo
zobrazení
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
électronique
énekelték
équipe
értesítéseket
értesüljön
étoile
évente
ígérte
ígérték
írta
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
ανάγνωσης
ανέφερε
αναγνωστών
αναγνώστες
αναδημοσίευση
αναδημοσιευθεί
αναδημοσιεύσετε
αναπαραγωγή
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
βιβλιοπωλείο
βοηθήστε
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
διαφωνείτε
διεύθυνση
δικαιώματος
διοργανωτές
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
εκφράζουν
εμφανίζεται
εμφανιστεί
ενεργοποιήστε
ενημερωτικά
ενημερωτικό
ενημερώστε
ενισχύστε
ενσωματωμένο
εξήγησε
επανέλαβε
επαναλάμβανε
επιβεβαιώστε
επικοινωνήστε
επικοινώνησε
επισήμανε
επιστολή
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
ισχυρίζεται
ισχυρίστηκε
κάλεσε
κάνε
κάνοντας
κάντε
κέρασέ
κίνδυνος
καλούσαν
καλούσε
κανάλι
κατάστημά
κατήγγειλε
καταγγέλλει
καταγγελία
κατεβάστε
κεράστε
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
μοιραστείτε
νοημοσύνη
νοημοσύνης
ξεκλειδώστε
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
περιήγησης
περιεχομένου
περιεχόμενο
πολιτική
πρέπει
προέτρεπαν
προέτρεπε
προέτρεψε
προειδοποίησε
προειδοποιεί
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
συγκατάθεση
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
τελευταίο
τραγουδούσαν
τόνιζε
τόνισε
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
авторизованные
авторизованным
авторизовані
авторизуйтесь
авторкою
автором
автору
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
бот
браузер
браузър
бюлетин
бюлетина
бюлетини
бяхте
вайбері
вайбър
ватсапе
вашата
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
відповів
відповідав
відповідально
відповідальності
відповідь
відповіла
відправити
віртуальний
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
допомагає
допомога
допомогою
допоможе
допоможуть
допоможіть
допускается
доступ
достъпен
достъпна
достъпно
дочитали
дочитати
дочитать
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
знайшли
знанията
зобов
зовнішнього
зовнішній
зробіть
зірочкою
избранное
известията
извика
изкуствен
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
нуждаем
нужна
нюзлетър
обеща
обещал
обещала
обещали
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
опечатку
опитування
опитуванні
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
повідомте
подайте
поддержать
поддерживайте
поддержите
поддержка
поддержке
поддержки
поделитесь
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
попита
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
розсилка
розсилку
розслідування
рублей
рік
свободната
свържете
свържи
свяжитесь
связаться
седмично
сигнализирайте
сказав
сказал
сказала
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
содержимое
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
текстове
телеграм
телеграме
телеграмі
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
інтелектом
інтелекту
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
בוקר
בחודש
ביקש
ביקשה
במייל
בסרטון
בעוגיות
בעיתונות
בקובצי
בשבוע
בתגובות
בתוכן
דווחו
דיוור
האימייל
האפליקציה
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
הניוזלטר
הסביר
הסיכום
העבירו
העיקריות
העיתונות
הפרטיות
הפרסומת
הצביעו
הצטרפו
הקוראים
השאירו
השימוש
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
חודשית
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
מועדף
מינוי
מנוי
מנויים
מסכימים
מסר
מראה
ניוזלטר
נשלח
סיכום
סיפר
סיפרה
סעיף
ספאם
ספרו
סרטונים
עדכונים
עיתונאי
עיתונאית
עיתונות
עכשיו
עמלה
פרסום
פרסומות
פרסומת
פרשן
פרשנית
ציין
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
תגובות
תוכן
תייגו
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
ادعمنا
ادعموا
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
اضاف
اضافت
اضغط
اطلاع
اعادة
اعجبك
اعلام
اعلانات
اعلانها
اعلن
اعلنت
اعملوا
افاد
افادت
افزود
اكتب
اكتبوا
اكد
اكدت
الاخبارية
الارتباط
الاسبوع
الاستخدام
الاشعارات
الاعلان
الاعلانات
الافتراضي
الالزامية
الالكتروني
الان
الاول
البديل
البريدية
التحرير
التطبيق
التعليق
التعليقات
التقرير
الخارجية
الخصوصية
الدخول
الشهر
الغاء
الفيديو
القراء
القراءة
الكاتب
الكوكيز
المادة
المجانية
المحتوي
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
تبليغات
تجربتك
تجربه
تحريريه
تحقيقاتنا
ترجيحي
تستطيع
تطبيق
تطبيقنا
تعبر
تعليقا
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
تواصل
تواصلوا
توافق
توافقنا
توزيع
توضيح
تيم
جاوااسكريپت
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
خصوصي
خواست
خواستند
خواندن
خوانندگان
خواهد
خواهند
داستان
دانشگاه
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
سالانه
ساهم
ساهموا
سايت
سايتهاي
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
طالب
طالبت
طلب
طلبت
علاقه
عملنا
عمولة
عنوان
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
مستقل
مستقلة
مشترك
مشتركا
مشتركان
مصنوعي
مطالعه
مطلب
معنا
مقالاتنا
مقاله
منبع
منتخب
منشن
منصتنا
مهمانم
موافقتك
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
ندهيد
نرسل
نرمافزار
نستخدم
نشرتنا
نظر
نظرسنجي
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
يقول
يقولون
يوتيوب
پيام
پژوهشگر
گزارش
گزارشهاي
گفت
گفتند
گفته
अनुभव
अनुवाद
अनुसार
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
बाहरी
बिंदु
बॉक्स
बोला
बोले
ब्राउजर
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
सुनें
सुबह
स्पैम
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
แจ
แช
แท
แห
แอ
โฆ
โห
ให
ไม
ảnh
ủng
あと
あな
いか
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
が無
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
で受
で届
で最
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
アフ
アプ
アン
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
チャ
ニュ
バー
フォ
プッ
プラ
プレ
プロ
ポッ
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
以閱
以阅
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
全文
公众
公式
关注
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
包月
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
同意
向我
向本
告訴
告诉
呼び
命じ
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
官方
定期
寄付
寄到
寄給
寄给
寫道
居合
已是
已经
年額
广告
広告
廣告
开启
弊社
弊紙
当サ
当社
当編
後援
微信
必填
必須
応援
您已
您的
情報
感謝
感谢
成为
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
投げ
投资
指出
指摘
捐助
捐款
掃一
掃描
授權
推播
推送
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
最新
會員
月額
有了
有料
有权
有權
未經
未经
本ま
本ア
本サ
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
欢迎
歡迎
此內
此内
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
点击
無料
無断
照片
版权
版權
独立
獨立
獲得
用邮
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
編集
繼續
绝无
继续
翻墙
者說
者说
联盟
联系
聯盟
聯絡
若有
获得
著作
虚拟
表明
表示
要发
要發
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
請點
讀者
订阅
认为
训练
许可
评论
说:
说。
说道
请先
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
贊助
责任
赚取
赞助
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
这篇
迷惑
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
邮件
邮箱
鏡像
镜像
長說
长说
開啟
閱讀
關注
阅读
随时
隐私
隨時
隱私
電子
需接
需要
音声
首年
首月
首选
首選
點擊
가상
가입하세요
가입해
강조했다
계속
계신
공유해
공유해주세요
광고
광고도
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
기사를
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
무단
무단전재
무료
무료로
미러
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
사연을
사전
사진
사진과
사진이나
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
시민
시작하세요
아래에서
알려
알려주세요
알림
알림을
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
원고료로
월
유료
유튜브
음성으로
응답
응원하세요
응원해
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
인공지능
일주일에
일할
읽는
자주
잔을
재배포
재배포금지
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
정기후원
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
지금
지켜주세요
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
