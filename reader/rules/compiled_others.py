"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3347
# comentário	2474
# comentários	2474
# gün ücretsiz deneyin	3151
# hozzászólás	1626
# komentářů	348
# komentāri	2016
# odpovedí	2888
# odpovědi	434
# odpovědí	434
# odpowiedź	2434
# příspěvků	348
# sekunden zurück	720
# válasz megjelenítése	1697
# σχόλια	767
# відповідей	3320
# відповідь	3320
# відповіді	3320
# коментарі	3231
# коментарів	3231
# комментариев	2601
# комментарий	2601
# комментария	2601
# ответ	2694
# ответа	2694
# ответов	2694
# отговор	245
# отговора	245
# תגובות	1520
# تعليقات	111
# نظر	1259
# कमेंट	1572
# € al mes durante # meses	1194
# € al mese per # mesi	1836
# € por mês durante # meses	2515
#% megtakarítás	1685
#か月無料	1856
#カ月無料	1856
#ヶ月無料	1856
#件のコメント	1872
#則留言	3409
#条评论	3409
""", 'a': """
a boltunkból	1671
a cikk a hirdetés alatt folytatódik	1622
a cikk a hirdetés után folytatódik	1622
a cikk automatikusan készült	1696
a cikk felhasználása engedélyköteles	1694
a cikk meg is hallgatható	1620
a cikk meghallgatása	1629
a cikk megosztása	1620
a cikk szerzői jogvédelem alatt áll	1694
a cikk zárolva van	1684
a cikket gépi hang olvassa fel	1675
a folytatáshoz regisztráljon	1614
a hanganyagot mesterséges intelligencia készítette	1675
a hirdetés után folytatjuk	1622
a hirdetés vége	1701
a hozzászólás lezárva	1697
a hozzászólások le vannak zárva	1697
a hét kvíze	1668
a kommentelés lezárult	1626
a könyv megrendelése	1671
a lejátszó betöltése	1675
a link másolva	1700
a lire également	1448
a mező kitöltése kötelező	1687
a nap kérdése	1668
a rovat további cikkei	1627
a szerző a lap munkatársa	1637
a szerző cikkei	1690
a szerző jogász	1637
a szerző közgazdász	1637
a szerző politológus	1637
a szerző további cikkei	1690
a szerző történész	1637
a szerző összes cikke	1690
a szerző újságíró	1637
a szöveg automatikusan készült	1696
a tartalmat nem tudjuk megjeleníteni	1673
a tartalom nem elérhető	1673
a tartalom nem jeleníthető meg	1673
a tartalom szerzői jogi védelem alatt áll	1694
a teljes cikk elolvasása	1690
a témában további cikkek	1627
a videó az ön országában nem játszható le	1675
a videó már nem elérhető	1675
a videó nem elérhető	1675
a videó nem elérhető az ön országában	1675
a videó nem játszható le	1675
a videólejátszó betöltődik	1675
a videót nem lehet lejátszani	1675
abo abschließen	567
abo auswählen	728
abo wählen	728
abonați-vă	2527
abonează-te	2527
abonelere özel	3151
abonner nå	2212
abonner på nyhetsbrevet	2217
abonnér	450
abonnér nu	450
abonnés	1415
abonnés uniquement	1488
abonē	2010
abonē jaunumus	2034
abonē un lasi visus rakstus	2010
abonēt	2010
abrir menú	1155
aby odtworzyć film, włącz javascript	2411
acasă	2541
accede a todos los contenidos sin límites	1194
accepter og fortsæt	523
acceptera och fortsätt	3074
acceptera och stäng	3074
acceptér	464
acceptér alle	523
acceptér og fortsæt	523
acceptér og vis	523
acceptă toate	2549
acceptă și afișează conținutul	2549
accéder à l'article	1415
aceitar e ver o conteúdo	2496
aceito receber comunicações e ofertas	2510
acest articol este rezervat abonaților	2564
acesta este ultimul tău articol gratuit	2564
acheter ce numéro	1475
achetez ce numéro	1475
activează alertele	2558
activează notificările	2558
actualités	1448
ad 광고	1948
adatkezelési tájékoztató	1673
adatvédelmi beállítások	1673
adatvédelmi tájékoztató	1673
adaugă un comentariu	2538
add meg az e-mail-címed	1632
además	1152
adhérer	1406
adj hozzá minket preferált forrásként	1699
adja meg az e-mail-címét	1632
adja meg az összeget	1682
adja meg e-mail-címét	1632
adomány	1612
adományozok	1612
adományozás	1612
adreça electrònica	316
adó # százalék	1682
adója #%-ával	1682
afișează conținutul	2549
afișează conținutul extern	2549
afișează originalul	2542
afmeld når som helst	537
afspilleren indlæses	525
agora não	2447
ai deja un abonament? autentifică-te	2564
ai kan begå fejl	546
ai kan gjøre feil	2311
ai kan göra fel	3097
ai kan göra misstag	3097
ai może popełniać błędy	2432
ai može griješiti	2793
ai može pogriješiti	2793
ai môže robiť chyby	2886
ai může chybovat	432
ai může dělat chyby	432
ai observat o greșeală	2538
ai sa môže mýliť	2886
ai segítségével készült	1696
ai által fordított	1696
ai által generált	1696
ai által generált tartalom	1696
ai може да греши	244
ai सारांश	1587
ai से तैयार सारांश	1587
ai 요약	1948
ai-genererat innehåll	3098
ai-genereret resumé	475
ai-oversættelse	547
ai-resumé	475	547
ai-összefoglaló	1629
ai-översatt	3097
ai-översättning	3098
aicinām ievērot cieņu komentāros	2016
aiheeseen liittyvää	1319
aiheesta lisää	1319
aikaa jäljellä #	1368
aitäh liitumast	1231
aizvērt	2018
aizvērt reklāmu	2019
ai摘要	3429
ai重點整理	3429
ajouter à mes favoris	1434
ajouter à vos sélections	1434
ajándékozza a cikket	1620
ajándékozza a cikket barátjának	1620
ajánlataink	1627
ajánlja: outbrain	1701
ajánlja: taboola	1701
ajánljuk	1627
ajánljuk még	1627
ajánlott	1627	1685
ajánlott cikkek	1627
ajánló	1627
akceptuję	2344
akceptuję i kontynuuję	2409
akceptuję i przechodzę do serwisu	2409
akkurat nå	2233
ako chránime svoje zdroje	2883
ako chránime zdroje	2883
ako vypnúť adblock	2871
ako vypnúť blokovanie reklám	2871
aktuálny čas	2866
aktuálny čas #	2866
aktuální čas	411
aktuální čas #	411
aktuálně	349
akzeptieren und schließen	718
alkalmazás letöltése	1677
alkalmazás megnyitása	1677
alla bidrag hjälper	3083
alla rättigheter reserverade	3095
alle abo-angebote im überblick	659
alle angaben ohne gewähr	665
alle beiträge anzeigen	733
alle beiträge der autorin	733
alle beiträge des autors	733
alle bidrag hjælper	532
alle bidrag tæller	532
alle inhalte sind urheberrechtlich geschützt	706
alle newsletter im überblick	650
alle preise ohne gewähr	665
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	589
als bevorzugte quelle hinzufügen	745
als podcast hören	660
alte știri	2539
alterar preferências de cookies	2496
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2552
am înțeles	2542
amintește-mi mai târziu	2525
anderen betrag wählen	726
andet beløb	532
andra läser	19	3018
andra läser just nu	19
andra läste även	3018
andre har også lest	19
andre leser nå	2233
andre leste også	2233
andre læser	472
andre læser lige nu	472
andre læser også	19
andre læste også	472
angebot auswählen	728
angebot wählen	659
anhören	588
anhören # min	588
anketa dňa	2859
anmäl	3100
anmäl annons	3103
anmäl dig	3001
anmäl dig till nyhetsbrevet	3001
anmäl inlägg	3099
anmäl kommentar	3099
anna kelvollinen sähköpostiosoite	1380
anna äänesi	1361
annet beløp	2297
annonce - artiklen fortsætter nedenfor	463
annonces légales	1475
annoncørbetalt	87
annoncørbetalt indhold	87	480
annons - artikeln fortsätter nedan	3010
annons från våra partner	3103
annonsen slutar här	3010
annonser från google	3103
annonsinnehåll	3025
annonslänk	3010
annonsörsinnehåll	3025
annonsørinnhold	87	2241
annonsørsamarbeid	2317
ano, prosím	415
ano, rád	415
anonimni sandučić	2790
anonym brevlåda	3094
anonym tipslåda	3094
anonymná schránka	2883
anonymní schránka	429
anpassa inställningar	3074
anulezi oricând	2564
anuluj odpowiedź	2347
användarnamn	3086
användarnamn eller e-postadress	3085
användarvillkor	3011
anzeige schließen	747
anzeigensonderveröffentlichung	665
anúncio	2469
anúncios	2469
apmaksāts saturs	2019
app letöltése	1677
après la publicité	1439
após a publicidade	2469
apóyanos	1113
apúntate	1125
arată mai puțin	2542
arată tot	2542
arkadaşina gönder	3158
arkadaşinla paylaş	3158
article abonné	1415
article ajouté à vos sélections	1434
article précédent	1448
article réservé aux abonnés	1415
article sponsorisé	1475
articles associés	1448
articles liés	1448
articles recommandés	1448
articles récents	1448
articol exclusiv pentru abonați	2564
articole asemănătoare	2539
articole înrudite	2539
articoli più letti	1839
articolul continuă după reclamă	2535
articolul continuă mai jos	2535
articolul următor	2539
artikeln finns också som ljud	3006
artikeln fortsätter efter annonsen	3010
artikeln fortsätter nedan	3010
artikeln fortsätter under bilden	3010
artikeln går att lyssna på	3006
artikeln läses upp av en syntetisk röst	3076
artikeln är automatiskt genererad	3097
artikeln är låst	2996
artikeln är maskinöversatt	3097
artikeln är skapad automatiskt	3097
artikeln är skyddad av upphovsrätt	3095
artikeln är uppläst av en dator	3006
artikkel jätkub pärast reklaami	1215
artikkel jätkub reklaami järel	1215
artikkel täieneb	1213
artikkelen er låst	2212
artikkelen finnes også som lyd	2221
artikkeli jatkuu kuvan jälkeen	1313
artikkeli on konekäännetty	1389
artikkeli on suojattu tekijänoikeudella	1387
artikkelin lukee synteettinen ääni	1368
artikkelin voi myös kuunnella	1311
artiklen er låst	450
artiklen er læst op af en robot	459
artiklen findes også som lyd	459
artiklen fortsætter efter annoncen	463
artiklen fortsætter efter reklamen	552
artiklen fortsætter nedenfor	463
artiklen fortsætter under billedet	463
artiklen kan også høres	459
artiklen læses op af en kunstig stemme	525
artikli loeb ette tehishääl	1211
artiklit loeb tehishääl	1211
artykuł czytany przez syntezator mowy	2411
artykuł dla subskrybentów	2329
artykuł do słuchania	2411
artykuł premium	2420
artykuł sponsorowany	2343
artykuł zablokowany	2420
artykuły na e-mail	2332
artykuły partnerów	2438
artículo anterior	1152
artículo relacionado	1152
artículos recomendados	1198
artículos relacionados	1152
as notícias mais lidas	2518
ascultă	2532
aseta ensisijaiseksi lähteeksi	1393
aslini göster	3168
assine já	2452
atbalstīt	2010
atcel jebkurā laikā	2010
atradi kļūdu rakstā	2016
atvērt	2018
atšaukti galite bet kada	1969
aucun commentaire à ce niveau	1479
audio narrado por una voz automática	1177
audio vytvorila umelá inteligencia	2866
auf apple podcasts hören	640
auf spotify hören	640
ausgewählt für sie	664
auswahl bestätigen	718
auswählen	729
automaattinen käännös	1390
automaticky preložené	2886
automaticky přeloženo	432
automatické prehrávanie	2866
automatické přehrávání	411
automatický preklad	2887
automatický překlad	433
automatikus lejátszás	1675
automatisch übersetzt	741
automatische übersetzung	742
automatiskt översatt	3097
automatsko puštanje	2773
avfölj	3101
avfølg	2315
avis de décès	1475
avoimet työpaikat	1321
avregistrera dig när som helst	3088
avsluta när du vill	2996
avsluta när som helst	3088
avslutt når du vil	2212
avslå alle	2288
avís legal	305
ayrintilar için tiklayin	3167
ayrintilar için tiklayiniz	3167
az ai hibázhat	1696
az ai tévedhet	1696
az e-mail-címed	1687
az első hónap csak # ft	1614
az mi hibázhat	1696
az oldal tetejére	1690
az outbrain ajánlásával	1701
az ön e-mail-címe	1687
az ön neve	1687
az összefoglalót ai készítette	1696
az összefoglalót mi készítette	1696
az összes cikk	1690
az összes elfogadása	1673
az üzeneted	1687
aç	3168
añadir a favoritos	1137
añadir a mi lista	1197
añadir comentario	1148
añadir usuario	1118
aún no te has registrado	1118
ačiū, kad užsiprenumeravote	1994
""", 'b': """
bankkártyás támogatás	1682
bankovním převodem	418
banküberweisung	566
bara för dig som prenumererar	3085
bara för prenumeranter	3085
bare nødvendige	2288
bağiş yap	3150
bağiş yapin	3150
bağlantiyi kopyala	3158
başa dön	3167
bedste værdi	535
bei google als quelle hinzufügen	589
bei spotify hören	640
beitrag nicht mehr verfügbar	720
bejegyzés betöltése	1673
bejelentkezés	1614
bejelentkezés apple-fiókkal	1684
bejelentkezés facebookkal	1684
bejelentkezés google-fiókkal	1684
bekræft din e-mail	537
belépés	1614
belépés facebook-fiókkal	1684
belépés facebookkal	1684
belépés google-fiókkal	1684
benefício do assinante	2500
bere sintetični glas	2959
berite naprej z naročnino	2968
bestill nå	2286
beställ boken	3070
betalas årsvis	3085
betales årlig	2299
betales årligt	534
betalt innehåll	3103
betrag wählen	565
betygsätt receptet	61
betűméret	65
betűméret csökkentése	1700
betűméret módosítása	1700
betűméret növelése	1700
bez mišljenja	2768
bez zobowiązań	2420
bezárás	1611
beágyazott tartalom	1673
beállítás preferált forrásként	1699
beállítások mentése	1673
bidrag kan trækkes fra i skat	532
bieżący czas #	2411
bild in originalgröße	733
bild vergrößern	606	733
bildergalerie öffnen	733
bildirimleri aç	3206
bildirimleri açin	3206
bilety już w sprzedaży	2406
bitte füllen sie dieses feld aus	730
bitte geben sie eine gültige e-mail-adresse ein	730
bitte prüfen sie ihr postfach	730
bitte versuchen sie es später erneut	650
bitte versuchen sie es später noch einmal	730
bitte überprüfen sie ihr postfach	730
bize ulaşin	3164
bjud en vän på artikeln	3006
bjud oss på en kaffe	3083
bjud oss på kaffe	3083
bjud på en kaffe	3083
bli månadsgivare	2993
bli støttemedlem	2209
bliv fast støtte	532
bliv støtteabonnent	532
bliv støttemedlem	447
blokovať	2870
boletín	1125
bolo to užitočné	2886
brezplačna dostava	2956
browserul tău nu poate reda acest video	2549
brukervilkår	2226
bu haber abonelere özeldir	3151
bu içerik abonelere özeldir	3151
bugün değil	3149
bunlar da ilginizi çekebilir	3165
butlletí	316
buďte v obraze	338
bylo to pro vás užitečné	432
bylo to užitečné	432
bài cùng chuyên mục	3375
bài cùng tác giả	3375
bài khác	3348
bài liên quan	3348
bài mới nhất	3375
bài quảng cáo	3376
bài tiếp theo	3348
bài viết liên quan	3348
bài viết mới	3374
bài được dịch tự động	3374
bài đọc nhiều	3375
báo lỗi	3347
bármikor leiratkozhat	1632
bármikor leiratkozhatsz	1632
bármikor lemondhatja	1614
bármikor lemondható	1614
bäst värde	3086
bästa pris	3086
bình luận	3347
bình luận (#	3347
búsqueda	1155
bülten	3188
bülten üyeliği	3188
bültene abone oldunuz	3188
büyüt	3167
bądź na bieżąco	2332
bądź pierwszą osobą, która skomentuje	2434
błędny adres e-mail	2423
bővebben	1629
būkite pirmas	1975
būkite pirmas, pakomentavęs	1975
bạn có thể quan tâm	3348
bỏ qua	3331
""", 'c': """
cada aportació compta	319
cada aportación cuenta	1193
cada contribuição conta	2513
cadastre-se grátis	2452
califica este artículo	1148
cargar más	1155
carte de crédit	1414
cartão de crédito	2451
categorieën	2087
categorías	1152
caută	2541
ce contenu vous a-t-il été utile	1473
ce résumé vous a-t-il été utile	1473
cele mai citite știri	2567
cele mai noi știri	2539
celkem hlasovalo # čtenářů	404
celozaslonski način	2959
celá obrazovka	411
celý článek	351
celý článek zde	426
celý článok	2881
cerrar menú	1155
cerrar sesión	1118
cet article est en accès libre pour les abonnés	1488
cet article est lu par une voix de synthèse	1473
chcem dostávať upozornenia	2869
chcem odoberať	2878
chcete dostávat notifikace	414
chcete dostávat upozornění	414
chcete dostávať notifikácie	2869
chcete dostávať upozornenia	2869
chci dostávat upozornění	414
chci odebírat	338
chci podpořit	333
chci přispět	333
chi tiết	3351
chia sẻ	3338
chia sẻ bài viết	3338
chia sẻ facebook	3374
chia sẻ qua facebook	3374
chia sẻ ý kiến của bạn	3347
chuyên mục	3348
chuyển đến công thức	61
chép liên kết	3374
chính sách bảo mật	3346
chính sách bảo mật | điều khoản sử dụng	3346
chính sách cookie	3346
chính sách quyền riêng tư	3346
chấp nhận tất cả	3346
chấp nhận tất cả cookie	3346
chủ đề	3348
chủ đề liên quan	3348
chủ đề nóng	3375
cikk ajándékozása	1700
cikk elküldése ajándékként	1700
cikk feloldása	1684
cikk meghallgatása	1675
cikk megosztása	1620
cikk mentése	1620
cikk nyomtatása	1700
cikkünk frissül	1629
citeşte şi	2539
citește fără limite	2564
citește mai departe	2539	2541
citește mai mult	2539	2541
citește regulile comunității	2552
citește și	2539
citi šobrīd lasa	2012
citiți și	2539
cofnij zgodę	2409
col·labora	292
comentariul tău așteaptă moderarea	2552
comentează	2538
comentário	2474
comentário aguardando moderação	2506
comentários	2474
comentários exclusivos para assinantes	2506
commander ce numéro	1475
commentaire en attente de modération	1479
commerciële bijdrage	2132
commerciële content	2200
commerciële inhoud	2200
compre a edição impressa	2500
conditions générales	1441
conectează-te cu facebook	2564
conectează-te cu google	2564
confidentialité	1441
configuración	1145
configuración de cookies	1145
configurações de cookies	2471
conheça todas as nossas newsletters	2510
consigue tu entrada aquí	1179
consulta les normes de participació	308
consultez notre charte de modération	1479
consíguelo en tu quiosco	1179
contenu externe recommandé	1471
contenu proposé par notre partenaire	1475
contenu sponsorisé	1439
contenus recommandés	1492
contenus sponsorisés	1439	1448
conteúdo de marca	2469
conteúdo exclusivo	2452
conteúdo exclusivo para assinantes	2515
conteúdo externo	2496
conteúdo externo recomendado	2496
conteúdo para assinantes	2452
conteúdo patrocinado	2469
conteúdo premium	2515
conteúdo produzido pela marca	2500
conteúdo relacionado	2478
conteúdos relacionados	2518
contingut només per a usuaris registrats	320
continua após a publicidade	2469
continua després de l'anunci	310
continuar leyendo aquí	1118
continuarea articolului după reclamă	2554
continue a ler esta notícia	2518
continuer après la publicité	1439
continuă cu apple	2564
continuă cu facebook	2564
continuă cu google	2564
continuă să citești după publicitate	2554
continúa abajo	1143
contáctanos	1148
conținut disponibil doar utilizatorilor înregistrați	2564
conținut extern	2549
conținut extern recomandat	2549
conținut pentru abonați	2527
conținut premium	2564
conținut sponsorizat	87	2535
cookie beállítások	1673
cookie-beállítások	1673
cookieinställningar	3011
cookieの設定	1869
cookie政策	3405
cookie設定	1869	3405
cookie设置	3405
copia l'enllaç	299
copiază link	2532
copiază linkul	2532
copy link thành công	3374
correo electrónico	1125
coś poszło nie tak	2424
coś poszło nie tak. spróbuj ponownie	2423
coś poszło nie tak. spróbuj ponownie później	2423
creează cont	2527
créer mon compte	1415
créer un compte	1415
créer une alerte	1481
créer une alerte sur ce thème	1481
csak a szükséges sütik	1673
csak a szükségesek	1673
csak előfizetők számára	1684
csak előfizetőknek	1614
csomagok megtekintése	1684
cumpără revista	2554
czy artykuł był pomocny	2432
czy artykuł był przydatny	2432
czy ten artykuł był pomocny	2432
czy to było pomocne	2432
czyta głos ai	2411
czytaj całość	2354
czytaj cały artykuł	2426
czytaj również	2351
czytaj także	2351
czytaj też	2351
czytaj też nasze inne artykuły	2351
czytaj więcej	2351	2354
czytaj więcej o	2351
czytane przez głos syntetyczny	2411
các tin khác	3348
cât de util a fost acest articol	2552
címkék	1627
címlap	1627
címlapra	1690
címlapról ajánljuk	1627
có lẽ để sau	3331
có thể bạn quan tâm	19	3348
có thể bạn thích	19
cùng chuyên mục	3348
cùng chủ đề	3375
cùng tác giả	3375
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
da, želim	2777	2963
dagens fråga	3067
dagens spørgsmål	518
dagens spørsmål	2283
daha az göster	3168
daha fazla göster	3167
daha fazla haber için tiklayin	3167
dalies ar šo rakstu	2015
dalinkitės	1969
dalinkitės straipsniu	1974
dalsza część artykułu pod materiałem wideo	2343
dalsza część artykułu pod wideo	2343
dalsza część tekstu pod wideo	2343
dalīties	2010
dalīties ar draugiem	2015
dalīties facebook	2015
další	351
další foto	426
další fotografie	426
další snímek	426
další strana	351
další video	411
další z rubriky	349
další zprávy	349
další článek	349
další články	19	349
další články od autora	426
další čtení	349
danke für dein feedback	644
danke für ihr feedback	644
danke für ihre stimme	712
danke fürs abstimmen	712
danos tu opinión	1184
dans l'actualité	1492
dans la même catégorie	1448
dans la même rubrique	1448
dans la même série	1448
dar lze odečíst z daní	418
dar si můžete odečíst z daní	418
darovat jednorázově	418
darovat měsíčně	418
darovat článek	341
darovať	2805
darovať jednorazovo	2873
darovať mesačne	2873
darovať článok	2813
darowiznę możesz odliczyć od podatku	2418
darujte nám # %	2873
darujte tento článek	341
darujte tento článok	2813
das könnte dich auch interessieren	603
das könnte ihnen auch gefallen	603
das könnte sie auch interessieren	603
das könnte sie interessieren	603
das video ist in ihrem land nicht verfügbar	720
das video ist leider nicht mehr verfügbar	720
das video ist nicht mehr verfügbar	720
das video ist nicht verfügbar	720
das wichtigste in kürze, zusammengefasst von ki	634
datenschutzerklärung	596
daugiau šia tema	1971
dať spätnú väzbu	2886
deaktivér din adblocker	530
deblochează articolul	2564
deine stimme wurde gezählt	712
deixar um comentário	2474
deixe um comentário	2474
del på e-mail	551
del på e-post	2221
del på facebook	459	2221
del på mail	459
del på twitter	459	2221
del på whatsapp	2316
del på x	459	2221
dela inlägget	3006
dela på facebook	3006
dela på twitter	3006
dela på whatsapp	3102
dela på x	3006
dela som gåva	3102
deli po e-pošti	2983
deli članek	2907
delite članek	2907
den här artikeln är låst	3085
den här artikeln är skyddad av upphovsrättslagen	3095
den här videon är inte längre tillgänglig	3076
den här videon är inte tillgänglig	3076
denne artikel er låst	534
denne artikkelen er låst	2299
denne saken er låst	2299
denne video er ikke længere tilgængelig	525
denne video er ikke tilgængelig	525
der er opstået en fejl	537
der opstod en fejl. prøv igen senere	537
dernière minute	1448
dernières actualités	1448
dernières infos	1448
dernières nouvelles	1448
desa per llegir després	322
desbloquear artículo	1194
desbloqueie este conteúdo	2515
det er gratis å opprette en bruker	2212
det går inte att visa innehållet	3074
det har oppstått en feil	2302
det här innehållet kan inte visas	3074
det här innehållet är inte tillgängligt	3074
det læser andre	472
det oppsto en feil. prøv igjen senere	2302
det är gratis att skapa ett konto	2996
detaylar için tiklayin	3167
detaylar için tiklayiniz	3167
detta material är skyddat enligt lagen om upphovsrätt	3048
detta är en annons	3010
detta är en plusartikel	2996
dette indhold er ikke tilgængeligt	523
devam etmek için üye girişi yapin	3151
devami için abone olun	3151
devamini okumak için abone olun	3151
diese funktion steht nur angemeldeten nutzern zur verfügung	660
dieser inhalt ist nicht mehr verfügbar	718
dieser inhalt ist nicht verfügbar	718
dieser kommentar wurde gelöscht	743
dieses video ist in deinem land nicht verfügbar	720
dieses video ist in ihrem land nicht verfügbar	720
dieses video ist leider nicht mehr verfügbar	720
dieses video ist nicht mehr verfügbar	720
dieses video ist nicht verfügbar	720
din aceeași categorie	2539
din aceeași secțiune	2567
din röst har registrerats	3067
din röst är räknad	3067
disponibil în app store și google play	2558
disponibilă în app store și google play	2558
distribuiți	2532
diğer haberler	19	3165
diğer okurlar bunlari okuyor	3165
dla prenumeratorów	2420
dla subskrybentów	2329
dlaczego widzę tę reklamę	2438
do fotogalérie	2881
do galérie	2881
do góry	2354
do košíka	2862
do košíku	407
do speciálu	426
doar abonații pot comenta	2552
doar pentru abonați	2527
doação mensal	2448
doação única	2448
doba čtení # min	351
dodaj do moich tematów	2436
dodaj jako preferowane źródło	2436
dodaj kao željeni izvor	2796
dodaj nas do preferowanych źródeł	2436
dodaj nas do wyjątków	2416
dodaj u košaricu	2770
dodaj v košarico	2956
dogodila se greška. pokušajte ponovno	2785
dolgozzon nálunk	1629
domiciliación bancaria	1117
domů	351
dona suport al periodisme en català	319
donación mensual	1113
donación única	1113
donați	2526
donează	2526
donează acum	2526
donează lunar	2526
donează lunar # euro	2563
donează lunar # lei	2563
doner nå	2209
doniraj mesečno	2780	2966
doniraj mjesečno	2780
données personnelles	1441
donér	447
donér nu	447
doporučeno outbrain	438
doporučeno taboola	438
doporučené	349
doporučené články	349
doporučuje outbrain	438
doporučujeme	349	421
doporučujeme přečíst	349
doporučujeme také	349
dosegli ste omejitev člankov	2968
dosegnuli ste ograničenje članaka	2782
dozvoli obaveštenja	2776
dołącz do dyskusji	2400
dołącz do nas	2326
dołącz do newslettera	2332
došlo je do greške. pokušajte ponovo	2785
došlo je do pogreške. pokušajte ponovno	2785
došlo k chybě	423
došlo k chybě. zkuste to prosím později	423
drukāt	2015
drukāt recepti	61
du använder en adblocker	3081
du använder en annonsblockerare	3081
du er nå påmeldt	2217
du er nå påmeldt nyhetsbrevet	2217
du följer	3101
du följer det här ämnet	3101
du följer nu	3101
du följer redan	3101
du följer redan ämnet	3101
du følger allerede	2315
du følger allerede dette emne	550
du følger allerede dette temaet	2315
du følger allerede emnet	550
du følger dette emne	550
du følger dette temaet	2315
du følger emnet	550
du følger nå	2315
du har nådd grensen	2299
du har nået din grænse	534
du har nått din gräns	3085
du har redan röstat	3067
du har slået adblock til	530
du kan när som helst avregistrera dig	3088
du kan när som helst avsluta prenumerationen	3001
du kan når som helst melde deg av	2217
du kan opsige når som helst	450
du kan trække beløbet fra i skat	532
du kanske också gillar	3018
du modtager snart en bekræftelse på mail	455
du même auteur	1448
du prenumererar nu på nyhetsbrevet	3001
du verkar använda en annonsblockerare	3081
du vil kanskje også like	2233
du är nu anmäld	3088
dziękujemy za głos	2403
dziękujemy za oddanie głosu	2403
dziękujemy za przesłanie formularza	2423
dziękujemy za udział w sondzie	2403
dziękujemy za wiadomość	2423
dziękujemy za zapis	2332
dziękujemy! sprawdź skrzynkę	2423
dành cho bạn	3348
dành cho thuê bao	3333
dárkovat článek	334
dát zpětnou vazbu	432
därefter # kr/mån tills du säger upp	2996
débloquer l'article	1415
débloquez cet article	1488
déconnexion	1415
découvrir l'offre	1415
découvrir nos offres	1488
découvrir toutes nos offres d'abonnement	1488
déjà un compte	1415
déjà un compte ? connectez-vous	1415
délka	412
délka #	411
déplier	1452
détails	1452
dölj	3022
dölj annons	3103
dölj bildtext	3091
dölj svar	3099
dāvini rakstu	2015
dāvini rakstu draugam	2015
děkujeme za hlas	404
děkujeme za hlasování	404
děkujeme za odběr	423
děkujeme za přihlášení	338
děkujeme za vaši zprávu	423
děkujeme za váš hlas	404
děkujeme za zprávu	423
dĺžka	2867
dĺžka #	2866
""", 'e': """
e-bülten	3188
e-bülten aboneliği	3188
e-mail alebo používateľské meno	2875
e-mail cím	1687
e-mail ili korisničko ime	2782
e-mail inválido	2510
e-mail nebo uživatelské jméno	420
e-mail-cím	1687
e-mail-cím vagy felhasználónév	1684
e-mailová adresa	338
e-posta gönder	3158
e-postadress eller användarnamn	3085
e-pošta ali uporabniško ime	2968
e-poštni naslov	2971
edición digital	1118
edición impresa	1118
editörün seçtikleri	3165
edição impressa	2452
eget beløb	532
eget beløp	2297
egyedi összeg	1682
egyszeri adomány	1682
egyszeri támogatás	1612
egyszeri támogatás küldése	1682
egyéb összeg	1682
ehkä myöhemmin	1302
ei mielipidettä	1362
ei tänään	1302
ei vielä tunnusta	1377
eikö sinulla ole tunnusta	1377
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	730
eiti į receptą	61
ekskluzivno za naročnike	2968
el millor de la setmana a la teva bústia	316
el més llegit	296
el més vist	323
el. paštas	1994
eldste først	2313
elfelejtett jelszó	1614
elfelejtette a jelszavát	1684
elfogadom és folytatom	1673
elfogadom és megjelenítem	1673
elfogadás és folytatás	1673
elige tu suscripción	1194
elküldés	1688
elküldöm	1620	1688
elküldöm e-mailben	1700
ellenőrizd a postafiókod	1687
ellenőrizze a postafiókját	1687
elmentem későbbre	1620
elolvasom később	1700
elolvasta az összes ingyenes cikkét	1684
elrejtés	1630
els lectors també han llegit	323
elérte a havi limitet	1684
elírást talált	1626
előfizetek	1614
előfizetés	1614
előfizetési csomagok	1684
előfizetési lehetőségek	1684
előfizető vagyok	1684
előfizetői ajánlat	1671
előfizetői előny	1671
előfizetői kedvezmény	1671
előfizetői tartalom	1614
előfizetőknek	1614
előfizetőként megoszthatja a cikket	1620
előző	1629
előző cikk	1627
előző fotó	1690
előző kép	1690
előző oldal	1690
email cím	1687
emlékeztess később	1611
emlékezz rám	1684
emlékezzen rám	1684
emme voi näyttää sisältöä	1366
emme voi näyttää tätä sisältöä	1366
empfehlungen für sie	664
en este artículo	1152
en çok okunan	3165
en çok okunan haberler	3165
en çok okunanlar	3165
endast för dig som är prenumerant	3085
endast för medlemmar	3085
endast nödvändiga	3074
endast nödvändiga cookies	3074
endre tekststørrelse	2316
engangsbeløb	447
engangsbeløp	2297
engedélyezem	1679
engedélyezés	1679
engångsgåva	2993
enllaç copiat	322
ensemble, faisons vivre un média libre	1487
enthält werbung	593
enviar comentário	2474
enviar corrección	1148
envoyer à un ami	1434
envoyer à un proche	1434
envoyez-nous vos témoignages	1469
epizód letöltése	1675
eredeti megjelenítése	1630
eredmények	1630
eredmények megtekintése	1668
erinnern sie mich später	561
erről bővebben itt írtunk	1629
erről is írtunk	1627
erről itt írtunk bővebben	1629
erscheint täglich	650
erscheint wöchentlich	650
erősítse meg az e-mail-címét	1687
es gratis y solo te llevará un minuto	1190
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	650
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	730
escreva um comentário	2474
escriu el teu correu electrònic	316
esi pirmais, kas komentē	2016
esimene kuu # €	1206
esta funcionalidad es sólo para registrados	1118
esta matéria foi útil para você	2498
esta notícia foi útil	2498
este espaço é moderado pela redação	2506
este resumo foi útil	2498
estás de acuerdo? vota	1184
estä	1372
ethvert bidrag hjælper	532
etický kodex redakce	429
etický kódex redakcie	2883
etkö ole tilaaja	1377
etkö ole vielä tilaaja	1377
ett fel har uppstått	3088
ett fel uppstod. försök igen senare	3088
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	730
evaluează rețeta	61
evästeasetukset	1314
evästeet	1314
evästekäytäntö	1366
exclusiv pentru abonați	2564
exklusiv für abonnenten	728
exklusiv für mitglieder	728
exklusivt för medlemmar	3085
exklusivt för prenumeranter	3085
exkluzív tartalom előfizetőknek	1684
experimente grátis por um mês	2515
externt innehåll	3074
externí obsah	409
externý obsah	2864
ez a cikk zárolt	1684
ez a mező kötelező	1687
ez a tartalom nem elérhető	1673
ez a tartalom nem jeleníthető meg	1673
ez a videó már nem elérhető	1675
ez a videó nem elérhető	1675
ez is érdekelhet	1627
ez is érdekelheti	1627
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	1673
ezt a témát már követi	1699
ezt is ajánljuk	1627
ezt olvasta már	1627
ezt olvastad már	1627
eén keer toestaan	2171
ešte nemáte predplatné	2875
ešte nemáte účet	2875
ești de acord? votează	2552
ești deja abonat	2572
ești deja abonată	2572
""", 'f': """
facebook'ta paylaş	3158
facebookでシェア	1863
facebookでシェアする	1863
faktureras årligen	3085
faktureres årlig	2299
faktureres årligt	534
faça login	2452
faça uma pergunta sobre esta reportagem	2498
felhasználási feltételek	1673
felhasználási jog vásárlása	1694
felhasználónév	1685
felhasználónév vagy e-mail	1684
feliratkozás	1687
feliratkozás hírlevélre	1687
feliratok megjelenítése	1675
fes una donació	292
fiecare donație contează	2563
fiecare leu contează	2563
film jest niedostępny w twoim kraju	2411
film nie jest już dostępny	2411
film niedostępny	2411
fizetett együttműködés	1701
fizetett hirdetés	87	1622
fiók létrehozása	1614
fiókom	1614
foglalja le helyét	1671
folytatás a hirdetés után	1701
folytatás apple-fiókkal	1684
folytatás facebookkal	1684
folytatás google-fiókkal	1684
folytatás google-lel	1684
folytatás kikapcsolás nélkül	1680
forstået	476
forstått	2237
forstør	540
forstør billede	475
forstør billedet	540
forstørr	2305
forstørr bilde	2236
forstørr bildet	2305
fortsett uten å slå av	2295
fortsett uten å støtte	2208
fortsätt läsa efter annonsen	3010
fortsätt med apple	3085
fortsätt med e-post	3085
fortsätt med facebook	3085
fortsätt med google	3085
fortsätt utan att stänga av	3081
fortsätt utan att stödja	2992
fortsæt med apple	534
fortsæt med at læse	463
fortsæt med e-mail	534
fortsæt med facebook	534
fortsæt med google	534
fortsæt uden at slå fra	530
fortsæt uden at støtte	446
fotogalería	1152
fotoğraflari görmek için tiklayin	3167
fra vores annoncører	552
fra vår butikk	2286
fra våre partnere	2317
friss hírek	1627
frissítse az oldalt	1681
fråga vår ai om artikeln	3014
från vår butik	3070
från våra annonsörer	3103
från våra partner	3103
frühbucher-tickets	715
frühbucherrabatt sichern	715
fuld skærm	525
fuldskærm	475
fullskärm	3076
fyll i fältet	3088
fäll ihop	3022
fäll ut	3022
fältet är obligatoriskt	3088
få adgang	450
få artiklen læst op	459
få de vigtigste nyheder hver morgen	455
få de viktigaste nyheterna varje morgon	3001
få de viktigste nyhetene hver morgen	2217
få læst artiklen op	525
få notifikationer	528
få notiser	3079
få nyheder på mail	455
få nyheter på e-post	2217
få nyheter på mejlen	3001
få overblikket her	475
få tilgang	2212
få varsel når vi skriver om dette	2236
få varsler	2293
följ	3007
följ det här ämnet	3101
följ direktrapporten	3091
följ författaren	3101
följ journalisten	3101
följ liverapporten	3091
följ oss	3007
följ skribent	3007
följ skribenten	3101
följ ämne	3101
följ ämnen	3101
följ ämnet	3007
för prenumeranter	2996
förderer werden	562
fördermitglied werden	562
föregående	3021
föregående artikel	3018
föregående bild	3091
föregående sida	3091
förnamn	3089
förstora	3021
förstora bild	3091
förstora bilden	3091
försök igen senare	3088
føj til foretrukne kilder	550
føj til mine emner	550
følg	460	2222
følg dette emne	550
følg dette temaet	2315
følg direkte	2305
følg direktesenteret	2305
følg emne	460
følg emnet	2315
følg forfatter	2315
følg forfatteren	2315
følg ikke længere	550
følg journalist	2315
følg journalisten	2315
følg liveblog	540
følg livebloggen	540
følg os	460
følg oss	2222
følg sagen her	475
følg saken direkte	2305
følg skribent	550
følg skribenten	550
følg tema	2222
følg temaet	2315
følg temaet og få varsel	2236
für abonnenten	567
für den newsletter anmelden	575
für dich empfohlen	664
für sie empfohlen	664
für sie entstehen keine mehrkosten	665
fă o donație	2526
fără obligații	2564
fără tine nu putem	2563
főoldal	1690
""", 'g': """
galerie schließen	733
galerie öffnen	733
galeriyi aç	3167
galeriyi görmek için tiklayin	3167
galéria	1629
galéria bezárása	1690
galéria megnyitása	1690
galéria megtekintése	1629
garanta já o seu ingresso	2500
gaver kan trækkes fra i skat	532
ge en engångsgåva	3083
ge en gåva	3083
ge återkoppling	3097
gefällt mir	744
gefällt mir nicht	744
gelesen von einer künstlichen stimme	720
gem til læseliste	459
generisano veštačkom inteligencijom	2793
genindlæs siden	531
genişlet	3168
giriş	3151
giriş yap	3151
giriş yapin	3151
giriş yapin veya üye olun	3151
giv et beløb	532
giv et engangsbeløb	532
giv os feedback på artiklen	467
già abbonato	1774
già registrato	1774
gjenstående tid	2290
gjenstående tid #	2290
gjenstående tid -#	2290
glasnoća	2774
gli articoli più letti	1839
glömt ditt lösenord	3085
glömt lösenord	2996
glömt lösenordet	3085
godišnja naplata	2782
godišnja pretplata	2782
godišnje	2783
godišnje plaćanje	2782
godkänn	3011
godkänn alla	3011
godkänn alla cookies	3074
godkänn och fortsätt	3074
godkänn och visa	3074
google hirdetések	1701
google-hirdetések	1701
gorące tematy	2351
gracias por tu opinión	1177
großansicht	733
gràcies per la teva opinió	308
gràcies per votar	308
gràcies, ja estàs subscrit	316
guardar artículo	1137
guardar para después	1197
guardar para leer después	1197
gå ikke glip af	472
gå ikke glip af noget	455
gå ikke glipp av noe	2217
gå til forsiden	2305
gå til hovedindhold	540
gå til indhold	475
gå til innhold	2305
gå til liveblog	540
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	518
gå til shop	521
gå til toppen	540
gå till receptet	61
gåvolänk	3102
gépi felolvasás	1675
gépi fordítással készült	1696
géppel fordítva	1696
gérer les cookies	1441
gérer les préférences	1471
gérer mes alertes	1481
gérer mes choix	1441
gérer vos préférences de cookies	1471
góp ý	3347
gör quizzet	3067
gör testet	3067
gündem	3165
günün haberleri	3165
günün özeti	3165
głosuj	2404
głośność	2412
gợi ý	3348
gửi	3347
gửi bình luận	3347
gửi cho bạn bè	3374
gửi email	3338
gửi ý kiến	3347
""", 'h': """
haber bülteni	3188
haber güncelleniyor	3167
haberi arkadaşina hediye et	3158
hai già un account	1774
hallitse evästeitä	1366
hang letöltése	1675
hanganyag letöltése	1675
hangerő	1676
hantera inställningar	3074
har du sett något	3094
harici içerik	3167
haritayi aç	3168
has arribat al límit d'articles gratuïts	320
has iniciado sesión	1175
hasznos volt az összefoglaló	1626
hasznosnak találta a cikket	1626
hasło	2421
havi előfizetés	1684
havi fizetés	1684
havi rendszeres támogatás	1682
havi támogatás	1612
hayir teşekkürler	3149
hayir, teşekkürler	3149
haz una pregunta sobre este artículo	1177
he leído y acepto la política de privacidad	1190
he llegit i accepto la política de privacitat	305
hela artikeln fortsätter nedan	3010
helskärm	3076
helskärmsläge	3076
helyesbítési szabályzat	1693
hepsini gör	3167
hesap oluştur	3151
hi estàs d'acord? vota	308
hiba bejelentése	1693
hiba jelentése	1630	1693
hiba történt	1688
hiba történt, próbálja újra később	1687
hiba történt. próbálja újra	1687
hiba történt. próbálja újra később	1687
hibabejelentés	1693
hibás e-mail-cím	1687
hibát talált	1626
hibát talált a cikkben	1693
hibát találtál	1693
hibát találtál a cikkben	1693
hier reinhören	640
hinweis schließen	561
hirdetés	1622
hirdetés bezárása	1622
hirdetés elrejtése	1701
hirdetés jelentése	1701
hirdetés vége	1701
hirdetés, görgessen tovább	1622
hirdetésblokkolót használsz	1680
hirdetések engedélyezése	1681
hirdetések kikapcsolása	1701
hivatkozás másolva	1700
hivatkozás másolása	1700
hjälp oss att rätta fel	3014
hlasitosť	2867
hlasovalo # lidí	404
hlasovalo # čtenářů	404
hlasovat v anketě	404
hlasovať	2860
hlasovať v ankete	2859
hlavná stránka	2881
hlavné správy	2810
hlavní stránka	426
hlavní zprávy	349
ho già donato	1768
hogyan kapcsolhatom ki a hirdetésblokkolót	1680
hogyan védjük forrásainkat	1693
hoje não	2447
hoppa till huvudinnehåll	3091
hoppa till innehåll	3021
hoppa till innehållet	3091
hoppa över inlägg från facebook	3021
hoppa över inlägg från instagram	3021
hoppa över inlägg från x	3021
hozzáadás a kedvenc forrásokhoz	1699
hozzáadás a témáimhoz	1699
hozzáadás preferált forrásként	1699
hozzájárulás kezelése	1673
hozzájárulás módosítása	1673
hozzájárulás visszavonása	1673
hozzájárulások kezelése	1673
hozzászólok	1626
hozzászólás	1626
hozzászólás elküldése	1697
hozzászólás jelentése	1697
hozzászólás küldése	1697
hozzászólási szabályzat	1697
hozzászólások	1626
hozzászólások megjelenítése	1697
hozzászólások megtekintése	1626
hrať	2860
hrať teraz	2859
hrát	405
hrát teď	404
hvala za sporočilo	2971
hvala za vaš glas	2767	2953
hver krone hjælper	532
hver krone tæller	532
hvert bidrag hjælper	532
hylkää	1314
hylkää kaikki	1314
hyppää reseptiin	61
hyppää sisältöön	1383
hyväksy	1314
hyväksy evästeet	1314
hyväksy ja jatka	1366
hyväksy ja näytä	1366
hyväksy ja sulje	1366
hyväksy kaikki	1314
hátralévő idő	1675
hátralévő idő #	1675
hátralévő idő -#	1675
hämta på google play	3078
här kan du kommentera artikeln	3014
håll dig uppdaterad	3001
håll mig inloggad	3085
hírfolyam	1627
hírlevelek	1632
hírlevél	1632
hírlevél-feliratkozás	1632
hívj meg minket egy kávéra	1682
hívjon meg minket egy kávéra	1682
hören sie diesen artikel	640
hør saken	2221
""", 'i': """
i den här artikeln	3091
i più commentati	1800
i più letti	1800
i più letti della settimana	1839
i più visti	1800
iba nevyhnutné	2864
iba pre predplatiteľov	2806
ich unterstütze schon	561
identifícate	1194
idi na sadržaj	2788
időtartam	1676
időtartam #	1675
ielogojies, lai komentētu	2016
ienākt	2010
iesakām	2012
igen, kérek	1679
igen, kérem	1679
igen, köszönöm	1679
ihre meinung zählt	599
ihre stimme wurde gezählt	712
ikke abonnent ennå	2299
ikke gå glipp av	2233
ikke nå	2208
il tuo browser non può riprodurre il video	1817
il tuo commento sarà pubblicato dopo l'approvazione	1827
iletişim	3164
ilgili içerikler	3165
ilginizi çekebilecek haberler	3165
ilginizi çekebilir	3165
ilmoita asiavirheestä	1318
ilmoita virheestä	1318
imam račun	2782	2968
imate namig? pišite nam	2976
imate priču za nas	2790
imię	2424
imię i nazwisko	2424
imprimir artículo	1197
imprimir esta matéria	2517
in bài	3338
in bài viết	3338
in công thức	61
in trang này	3374
inbäddat innehåll	3074
indhold fra annoncør	552
indholdet er ikke tilgængeligt	523
indlæg fra facebook	475
indlæg fra instagram	475
indlæs flere	475
indlæs indhold	523
indlæs opslag	523
indlæs video	523
indlæser afspiller	525
indlæser video	525
indtast beløb	532
inga kommentarer än	3099
ingen åsikt	3068
ingresá	1194
ingyen, spam nélkül	1687
ingyenes regisztráció	1614
ingyenes szállítás	1671
inicia sesión	1118
inicia sessió	293
iniciar sesión	1118
iniciar sesión con apple	1194
iniciar sesión con facebook	1194
iniciar sesión con google	1194
iniciar sessão	2452
inicie sesión	1118
inläst av en syntetisk röst	3076
inne artykuły	2351
innehåll från annonsör	3103
innehåll från våra partner	3103
innehållet kan inte visas	3074
innhold fra annonsør	2241
innhold fra våre annonsører	2317
innhold fra våre partnere	2317
inscription à la newsletter	1424
inscrivez-vous à notre newsletter	1424
insira o seu endereço de email	2510
instalează aplicația	2558
inställningar	3011
inte prenumerant än	3085
integritetsinställningar	3074
introduce un email válido	1190
intră în cont	2527
invítanos a un café	1113
iná suma	2873
início	2481
ir para o conteúdo	2481
irány a bolt	1671
irányítószám	1688
isključi zvuk	2773
isključio sam blokator oglasa	2778
isključite adblock	2778
isključite blokator oglasa	2778
ispiši	2716
ispiši recept	61
ispiši članak	2797
ispravci i pojašnjenja	2790
istediğiniz zaman abonelikten çikabilirsiniz	3188
istediğiniz zaman iptal edin	3151
iz naše trgovine	2770	2956
iz našeg shopa	2770
izberi naročnino	2968
izberite naročnino	2968
izbor uredništva	2904
izdrukāt	2015
izmēģini # dienas bez maksas	2010
içeriğe geç	3167
iş birliği	3160
išbandykite # dienų nemokamai	1969
išorinis turinys	1987
išsaugoti	1974
išsaugoti straipsnį	1974
""", 'j': """
j'ai déjà donné	1405
j'ai déjà un compte	1415
ja hi estàs subscrit	320
ja hi estàs subscrit? entra	320
ja n'ets subscriptor? inicia sessió	293
ja tens compte? inicia sessió	320
ja, gärna	3080
ja, slå på	3080
jaa sähköpostilla	1394
jaa twitterissä	1311
jaa x:ssä	1311
jag förstår	3011
jag har stängt av annonsblockeraren	3081
jag har stängt av den	3082
jag har stängt av min annonsblockerare	3081
jag stödjer redan	2992
jaga sõbraga	1211
jak chronimy nasze źródła	2429
jak chronimy źródła	2429
jak chráníme své zdroje	429
jak chráníme zdroje	429
jak vypnout blokování reklam	416
jak wyłączyć adblocka	2416
jak wyłączyć blokowanie reklam	2416
jakość	2412
jatka sähköpostilla	1377
jaunākie	2012
jautā mākslīgajam intelektam	2016
javascript ei ole käytössä	1368
javascript er slået fra	525
javascript er slått av	2290
javascript je isključen	2773
javascript je vypnutý	411
javascript jest wyłączony	2411
javascript måste vara påslaget	3076
javascript on pois päältä	1368
javascript är avstängt	3076
javascript är inaktiverat	3076
javascript вимкнено	3297
javascript е изключен	224
javascript отключен	2671
javascript отключён	2671
javítások és pontosítások	1693
je commande ce numéro	1475
je gère mes cookies	1441
je soutiens déjà	1405
jede spende zählt	654
jede unterstützung hilft	726
jeder beitrag zählt	654
jeder euro zählt	654
jederzeit kündbar	728
jednorazový dar	2873
jednorazový príspevok	2873
jednorázový dar	418
jednorázově	333
jeg forstår	2226
jeg har slået den fra	531
jeg har slået min adblocker fra	530
jeg har slått av annonseblokkering	2295
jeg har slått den av	2296
jeg støtter allerede	446	2208
jegyek itt kaphatók	1629
jegyvásárlás	1671
jelenlegi idő	1675
jelenlegi idő #	1675
jelentkezzen be vagy regisztráljon	1614
jelentés	1698
jelszó	1685
jelszó megjelenítése	1684
jen nezbytné cookies	409
jen pro předplatitele	334
jesteś już prenumeratorem	2420
jesteś już subskrybentem	2420
jetzt angebot wählen	659
jetzt anhören	588
jetzt reinhören	640
jetzt rätseln	712
jetzt unterstützen	562
ještě nemáte předplatné	420
ještě nemáte účet	420
jiná částka	418
již jste hlasovali	404
již mám předplatné	334
jméno	424
jméno a příjmení	424
jobs in ihrer nähe	638
jokainen euro on tärkeä	1375
jokainen lahjoitus on tärkeä	1375
jokin meni pieleen. yritä uudelleen	1380
jokin meni vikaan. yritä uudelleen	1380
jotain meni vikaan. yritä myöhemmin uudelleen	1380
jotain meni vikaan. yritä uudelleen	1380
još nema komentara	2794
još nemate račun	2782
još niste pretplatnik	2782
još vesti	2713
još vijesti	2713
jste už předplatitel	420
junte-se à conversa	2506
jurnalismul de calitate costă	2563
juttu jatkuu kuvan jälkeen	1313
juttu jatkuu mainoksen jälkeen	1313
juttu jatkuu videon jälkeen	1313
juttu on luettu koneäänellä	1368
juttua päivitetään	1313
jutun lukee koneääni	1311
jutun lukee synteettinen ääni	1368
jutun lukee tekoäly	1368
jutun lukee tekoälyääni	1311
jutun voi myös kuunnella	1311
już głosowałeś	2403
już obserwujesz	2436
już wspieram	2325
już wyłączyłem	2417
já doei	2447
já nas bancas	2500
já sou apoiador	2447
já sou assinante	2452
já tem conta	2452
já tem uma conta	2452
já é assinante? faça login	2452
já é subscritor	2515
já é subscritor? inicie sessão	2515
játssz most	1668
játék indítása	1668
jährlich	729
jährlich abgerechnet	728
jährliche abrechnung	728
jährliche zahlung	728
jäljellä oleva aika	1368
jäljellä oleva aika #	1368
jäljellä oleva aika -#	1368
jäljentäminen kielletty	1387
järjestys	1392
järjestä	1392
jäsenetu	1364
jätä kommentti	1318
jūsų el. paštas	1994
jūsų el. pašto adresas	1994
""", 'k': """
k tématu	349
k téme	2810
kaikki oikeudet pidätetty	1387
kakinställningar	3074
kako isključiti adblock	2778
kako isključiti blokator oglasa	2778
kako štitimo izvore	2790
kako štitimo svoje izvore	2790
kapcsolat a szerkesztőséggel	1693
kapcsolat a szerzővel	1690
kapcsold ki a reklámblokkolót	1680
kapcsolja ki a hirdetésblokkolót	1680
kapcsolódó	1627
kapcsolódó cikk	1627
kapcsolódó cikkek	1627
kapcsolódó tartalom	1627
kapcsolódó témák	1627
karte öffnen	607
kas kokkuvõte oli kasulik	1212
kategóriák	1627
katso kuvat tästä	1321
katso myös	1319
katso video tästä	1321
katso video yltä	1321
kattintson a nagyításhoz	1690
kaupallinen sisältö	1395
kaupallinen yhteistyö	87	1313
kaupallisen kumppanin sisältö	1395
kaydiniz için teşekkürler	3188
każda wpłata pomaga	2418
każda wpłata się liczy	2418
każda złotówka pomaga	2418
każda złotówka się liczy	2418
każde wsparcie się liczy	2418
každá koruna pomáhá	418
každá koruna se počítá	418
každé euro pomáha	2873
každé euro sa počíta	2873
každý dar pomáha	2873
každý dar pomáhá	418
každý piatok. zadarmo. bez spamu	2878
každý príspevok pomáha	2873
každý príspevok sa počíta	2873
každý pátek. zdarma. bez spamu	423
každý příspěvek pomáhá	418
každý příspěvek se počítá	418
kdykoliv můžete zrušit	420
kenttä on pakollinen	1380
kereskedelmi együttműködés	1701
keresztnév	1688
keresztrejtvény	1669
keresés	1629
keskeytä	1369
keskustelu on päättynyt	1391
keskustelun säännöt	1391
kevesebb mutatása	1690
kezdőlap	1629
không phải bây giờ	3331
không, cảm ơn	3331
ki kan gjøre feil	2311
ki-antworten können fehler enthalten	741
ki-übersetzung	742
ki-übersicht	634
kiellä kaikki	1366
kiitos viestistäsi	1380
kiitos äänestämisestä	1361
kiitos äänestäsi	1361
kiitos! tarkista sähköpostisi	1380
kijelentkezés	1614
kikapcsoltam a hirdetésblokkolót	1680
kingi artikkel sõbrale	1211
kinyitás	1630
kipróbálom	1614
kirjaudu sisään	1304
kirjaudu sähköpostilla	1377
kirjoita sähköpostiosoitteesi	1307
kitöltöm a kvízt	1668
kiválasztom	1685
kiválasztás	1685
kizárólag előfizetőknek	1684
kjøp abonnement	2212
kjøp billett	2286
kjøp billetter	2286
kjøp billetter her	2286
kjøp boka	2286
kjøp boken	2286
kjøp her	2286
kjøp lisens	2309
kjøp nå	2286
kjøp rettigheter	2309
kjøp tilgang	2212
klausies podkāstu	2017
klausies podkāstu šeit	2017
klausies šo rakstu	2015
klausies šo rakstu (# min	2015
klausykite tinklalaidės	1976
klausykite tinklalaidės čia	1976
klausykitės straipsnio	1974
klausīties	2015
klausīties rakstu	2015
kliknij, aby powiększyć	2426
kliknutím zväčšíte	2881
kliknutím zvětšíte	426
klippet er ikke længere tilgængeligt	525
klippet är inte längre tillgängligt	3076
ključne besede	2904
ključne reči	2713
ključne riječi	2713
klíčová slova	349
kodex diskutujících	434
kokeile # päivää maksutta	1304
koko näyttö	1368
kolačići	2729
kom ihåg mig	3085
komentariši	2794
komentavimas išjungtas	1975
komentavimo taisyklės	1975
komentiranje je onemogućeno	2794
komentovať	2888
komentáre	2813
komentář	348
komentáře	348
komentāri	2010
komentēt	2010
komentēšana ir slēgta	2016
komentēšanas noteikumi	2016
komercijalni sadržaj	2798
komerčné oznámenie	2809
komerční obsah	438
komerční prezentace	438
komerční sdělení	87	344
komerční článek	438
komerčný obsah	2892
komerčný článok	2892
komment jelentése	1697
komment küldése	1697
komment írása	1697
kommentar gelöscht	743
kommentarer blir gjennomgått før publisering	2236
kommentarerna förhandsmodereras	3014
kommentarerna är stängda	3099
kommentek megjelenítése	1697
kommentek megtekintése	1626
kommentelési szabályzat	1626
kommentoi ensimmäisenä	1391
kommentoinnin säännöt	1391
kommentointi on päättynyt	1391
kommentér	467
kommersiellt innehåll	3103
konekäännetty	1389
konekäännös	1390
kontakt z redakcją	2429
kontakta författaren	3091
kontaktirajte uredništvo	2976
kontaktovať autora	2881
kontaktovať redakciu	2883
kontynuuj bez wyłączania	2416
koostöö	1215
kopiera gåvolänk	3102
kopiera länk	3006
kopiera länken	3006
kopiering förbjuden	3095
kopijuoti nuorodą	1969
kopioitu leikepöydälle	1394
kopiraj povezavo do članka	2907
kopirano u međuspremnik	2797
kopirano v odložišče	2983
kopiér link	459
kopiér linket	459
kopírovanie zakázané	2884
kopírovat odkaz	341
kopírovať odkaz	2813
kopírování zakázáno	430
kopēt saiti	2010
korisničko ime	2783
korisničko ime ili e-mail	2782
korzyść dla prenumeratorów	2406
korábban írtunk róla	1627
kostenlos und jederzeit kündbar	730
kosárba rakom	1671
kosárba teszem	1671
koupit aktuální vydání	407
koupit lístky	407
koupit nyní	407
koupit časopis	407
kreiraj račun	2706
kreirano uz pomoć ai	2793
kreirano uz pomoć umjetne inteligencije	2793
kreuzworträtsel	713
križaljka	2768
križanka	2954
krzyżówka	2404
krížovka	2860
kullanim koşullari	3161
kumppanin sisältö	1395
kumppanisisältö	1395
kun nødvendige	2288
kun nødvendige cookies	523
kup dostęp	2329
kup książkę	2406
kup licencję	2430
kup licencję na publikację	2430
kup tę książkę	2406
kupi naročnino	2900
kupte nám kávu	418
kuula taskuhäälingut	1213
kuuntele podcast tästä	1321
kvíz dne	404
kvíz dňa	2859
kvíz indítása	1668
kvíz kitöltése	1668
kyllä kiitos	1372
kyllä, kiitos	1372
kysy tekoälyltä	1318
kytke ilmoitukset päälle	1371
käyttäjätunnus	1378
käyttäjätunnus tai sähköposti	1377
käyttöehdot	1314
käytät mainosten esto-ohjelmaa	1373
käytät mainosten estoa	1373
käytät mainostenesto-ohjelmaa	1373
käännetty automaattisesti	1389
käännetty tekoälyllä	1389
kép a képben	1675
kép nagyítása	1690
képaláírás megjelenítése	1690
képek megtekintése	1690
kér értesítést	1678
kérdezze ai-asszisztensünket	1626
kérek értesítést	1678
kérem a hírlevelet	1632
kérjük, adjon meg érvényes e-mail-címet	1687
kérjük, kapcsolja ki a hirdetésblokkolót	1680
kérjük, töltse ki ezt a mezőt	1687
később	1611	1679
kích thước chữ	65
kódex diskutujúcich	2888
köp	2996
köp biljett	3070
köp biljetter	3070
köp biljetter här	3070
köp boken	3070
köp boken här	3070
köp din biljett	3070
köp här	3070
köp licens	3095
köp rättigheter	3095
köszönjük a feliratkozást	1632
köszönjük a regisztrációt	1687
köszönjük a szavazatodat	1668
köszönjük a szavazatát	1668
köszönjük az üzenetet	1687
köszönjük üzenetét	1687
köszönjük! ellenőrizze postafiókját	1687
köszönjük, hogy feliratkozott	1687
köszönjük, hogy feliratkoztál	1687
köszönjük, hogy szavazott	1668
köszönjük, hogy szavaztál	1668
köszönöm, nem	1611
kötelező	1688
kötelező kitölteni	1687
kötelező mező	1687
kötelező mezők	1687
kövesd a témát	1699
kövesse a témát	1699
kövesse élőben	1690
követed	1699
követem a szerzőt	1699
követem a témát	1699
következő	1629
következő cikk	1627
következő fotó	1690
következő kép	1690
következő oldal	1690
következő videó	1675
követve	1699
követés leállítása	1699
követés megszüntetése	1699
közlemény: adomány	1682
közlemény: támogatás	1682
køb abonnement	450
køb adgang	450
køb billet	521
køb billet her	521
køb billetter	521
køb billetter her	521
køb bogen	521
køb bogen her	521
køb her	521
køb licens	544
køb nu	521
køb rettigheder	544
kúpiť e-knihu	2862
kúpiť knihu	2862
kúpiť licenciu	2884
kúpiť lístky	2862
kúpiť predplatné	2806
kúpiť teraz	2862
kúpiť vstupenku	2862
kúpiť vstupenky	2862
kúpiť časopis	2862
kúpte nám kávu	2873
kúpte si knihu	2862
kúpte si vstupenky	2862
küfür, hakaret içeren yorumlar onaylanmamaktadir	3164
küldd be a fotóidat	1693
küldd el egy barátodnak	1700
küldje be fotóit	1693
küldje el barátjának	1620
küldje el fotóit	1693
küldjön névtelen üzenetet	1693
küldjön tippet	1693
küldés	1620	1688
küldés e-mailben	1620
küldés whatsappon	1700
külső tartalom	1629
künye	3161
küpsiste seaded	1224
küsi tehisarult	1212
kā tev patika raksts	2016
kā tu domā? balso	2017
ką manote? balsuokite	1976
křížovka	405
""", 'l': """
la discussione è chiusa	1796
la nota continúa después del anuncio	1143
la rédaction vous conseille	1448
la sélection de la rédaction	1448
ladda inlägg	3074
ladda inlägget	3074
ladda innehåll	3074
ladda innehållet	3074
ladda ned på google play	3078
lahjoita artikkeli ystävälle	1311
lai komentētu, ielogojies	2016
lai komentētu, pieslēdzies	2016
laita ilmoitukset päälle	1371
lap tetejére	1690
las más leídas	1152
las más leídas de hoy	1198
las noticias más leídas	1198
lasi arī	2012
lasi komentārus	2016
lasi tālāk	2010
lasi vairāk šeit	2017
lasi vēl	2012
lasiet arī	2012
lasiet vēl	2012
last inn siden på nytt	2296
last siden på nytt	2296
lasă un comentariu	2538
lasīt komentārus	2016
lasīt tālāk	2017
lasīt vairāk	2017
lasīt vēlāk	2015
lasītākie	2012
lataa lisää	1321
lataa sisältö	1366
lataa ääni	1368
lautstärke	721
lavet ved hjælp af ai	546
le choix de la rédaction	1448
le journal numérique	1415
le lien a été copié	1491
le lien a été copié dans le presse-papiers	1491
le notizie più lette	1839
le più lette	1800
le za naročnike	2968
lea también	1152
lee sin límites	1194
lee también	1152
leer artículo completo	1155
leer más	1155
leer también	1152
legfrissebb elöl	1697
legfrissebb hírek	1627
leggi di più	1803
leggi più tardi	1838
legjobb ajánlat	1685
legjobb ár	1685
legnépszerűbb	1627	1685	1698
legrégebbi	1698
legrégebbi elöl	1697
legújabb	1698
legújabb elöl	1697
leia a matéria completa	2518
leia as notícias no aplicativo	2508
leia também	2478
lejátszás	1675
lejátszási sebesség	1675
len nevyhnutné cookies	2864
len pre predplatiteľov	2806
les choix de la rédaction	1448
les den først i appen	2292
les først i appen	2292
les lecteurs ont aussi consulté	1492
les més llegides	323
les også	2233
les plus commentés	1448
les plus partagés	1448
les prix indiqués sont susceptibles d'évoluer	1475
les våre debattregler	2229
letiltás	1679
letna naročnina	2968
letno plačilo	2968
letölthető a google play áruházból	1677
letölthető az app store-ból	1677
letöltés az app store-ból	1677
li e aceito a política de privacidade	2510
libovolná částka	418
licenc vásárlása	1694
licencja na publikację	2430
liczy się każda wpłata	2418
liczy się każda złotówka	2418
lien copié	1434
lien copié dans le presse-papiers	1491
lietošanas noteikumi	2027
liitudes nõustud kasutustingimustega	1231
liity jäseneksi	1303
lineでシェア	1863
lineでシェアする	1892
lineで送る	1863
link a vágólapra másolva	1620
link bài gốc	3374
link copiado para a área de transferência	2517
link kopiëren	2072
link másolva	1620
link másolása	1620
link został skopiowany	2437
lire la suite pour #€	1415
lire la vidéo	1451
lire à haute voix	1434
lire également	1448
lisätiedot	1322
lisää aiheesta	1319
lisää artikkeleita	1383
lisää ensisijaiseksi lähteeksi	1393
lisää kirjoittajalta	1383
lisää kommentti	1391
lisää omiin aiheisiin	1393
lisää ostoskoriin	1364
lisää samalta kirjoittajalta	1383
lisää suosikkilähteeksi	1393
liên hệ	3347
liên quan	3348
ljud på	3076
ljudet är ai-genererat	3076
llegeix sense límits	320
llegeix també	296
llegir més	323
lo + leído	1152
lo más comentado	1152
lo más compartido	1152
lo más leído	1152
lo más popular	1152
lo más visto	1152
lo más visto hoy	1198
lo último	1152
locuri de muncă	2554
loe lähemalt	1213
loe lähemalt siit	1213
logi sisse või loo konto	1206
los lectores también leyeron	1198
luba kõik	1224
lubię to	2339	2435
lucrează cu noi	2554
lue keskustelun säännöt	1318
lue lisää	1319
lue lisää aiheesta	1319
lue myöhemmin	1311
lue myös	1319
lue vähemmän	1383
lugu jätkub pärast reklaami	1215
lugu täieneb	1213
lui écrire	1469
lukijana synteettinen ääni	1368
luotu tekoälyllä	1389
luštit	405
luštit křížovku	404
lyd på	2290
lägg till i mina ämnen	3101
lägg till oss som föredragen källa	3101
lägg till som föredragen källa	3101
lähetä	1381
lähetä kommentti	1391
lähetä kuvasi	1386
lähetä palaute	1389
lähetä palautetta	1389
lähetä sähköpostilla	1311
lähetä viesti	1380
lähetä viesti toimittajalle	1383
lähetä vinkki	1386
lähetä vinkki nimettömänä	1386
lämna en kommentar	3014
lämna ett svar	3099
lämna feedback	3097
längd	3077
längd #	3077
länk kopierad	3006
länken har kopierats	3102
länken kopierad	3006
länken är kopierad	3006
läs den först i appen	3078
läs dokumentet	3022
läs domen	3022
läs först i appen	3078
läs hela	3091
läs hela artikeln	3021
läs hela texten	3021
läs hela texten här	3021
läs in sidan igen	3082
läs kommentarer	3014
läs mer	3018	3021
läs mer om	3018
läs mindre	3091
läs också	3018
läs senare	3006
läs transkription	3076
läs utan annonser	3103
läs vidare	2996	3018
läs våra kommentarsregler	3014
läs även	3018
läsarerbjudande	3070
läsarerbjudanden	3070
läsarfrågan	3067
läsarresa	3070
läsarresor	3070
lästid	3021
lästid # min	3021
lås artiklen op	534
lås op	450
lås op for artiklen	534
lås opp artikkelen	2212
lås opp saken	2212
lås upp	3085
lås upp artikeln	2996
låst artikel	3085
låst innehåll	3085
læg en kommentar	548
læg i kurv	521
læg i kurven	521
længde #	526
læs debatreglerne	467
læs debatreglerne her	467
læs den først i appen	527
læs først i appen	527
læs hele artiklen	475
læs i appen	527
læs kommentarer	467
læs mere	472	475
læs mere om	472
læs mindre	540
læs også	472
læs også disse artikler	472
læs senere	459
læs transskription	525
læs uden annoncer	552
læs uden grænser	534
læs uden reklamer	552
læs videre	450	472
læs vores regler for debatten	467
læserrejse	521
læserrejser	521
læsertilbud	521
læsetid # min	475
læst op af en syntetisk stemme	525
lên đầu trang	3350
líbí se mi	435
lös korsordet	3067
lösenord	3086
löysitkö virheen	1386
løs krydsord	518
løs krydsordet	518
løs kryssordet	2283
lúštiť krížovku	2859
lưu	3338
lưu bài	3338
lưu bài viết	3338
lưu bài để đọc sau	3374
lưu công thức	61
lấy link	3374
""", 'm': """
magari più tardi	1768
mai târziu	2525
mainos päättyy	1313
mainostajan sisältö	1395
mais notícias	2478
maksettu sisältö	1313
maksettu yhteistyö	1395
mam już konto	2420
mam prenumeratę	2420
manşetler	3165
maschinell übersetzt	741
maschinelle übersetzung	742
maskinoversættelse	547
maskinöversatt	3097
maskinöversättning	3098
masquer la publicité	1475
masz już konto	2329
masz już konto? zaloguj się	2329
masz włączonego adblocka	2416
materialet er vernet etter åndsverkloven	2309
materialet är skyddat enligt lagen om upphovsrätt	3048
materiał komercyjny	2438
materiał niedostępny	2411
materiał partnera	2343
materiał partnerski	2438
materiał promocyjny	2343
materiał płatny	2438
materiał sponsorowany	2343
materiał wideo niedostępny	2411
materiał zewnętrzny	2343
matéria exclusiva para assinantes	2515
matérias relacionadas	2478
mašinski prevedeno	2793
media społecznościowe	2340
medlemsförmån	3070
megjelenítés és elfogadás	1673
megnyitás	1630
megnyitás az alkalmazásban	1677
megnézem	1629
megnézem a galériát	1690
megnézem az ajánlatot	1671
megnézem az eredményt	1668
megnézem az árat	1671
megosztás	1620
megosztás a facebookon	1620
megosztás ajándékként	1700
megosztás e-mailben	1700
megosztás facebookon	1620
megosztás twitteren	1620
megosztás whatsappon	1700
megveszem a könyvet	1671
mehr für dich	664
mehr für sie	664
meld deg av når som helst	2302
meld deg på	2217
meld deg på nyhetsbrevet	2217
meld meg på	2302
mentions légales	1441
mentés	1620
mentés későbbre	1620
menú	1155
menü	606	734	1629	3167
menü schließen	606
menü öffnen	606
mer från	3018
mer läsning	3018
merci d'avoir voté	1479
mergi la rețetă	61
mesačne	2876
mesačná platba	2875
mesačné predplatné	2875
mesačný dar	2873
mesečna donacija	2780	2966
mesečna naročnina	2968
mesečna pretplata	2782
mesečno	2783	2969
mesečno plačilo	2968
messaggio pubblicitario con finalità promozionale	1822
mest läst	3018
mest lästa	3018
mest læst	472
mest læste	472
mest populär	3086
mest populärt	3086
mest populær	535	2300
mest populære	535	2300
mesterséges intelligencia készítette	1696
mesterséges intelligenciával készült	1696
mi készítette	1696
mi által generált	1696
mi-összefoglaló	1629
mida sina arvad? hääleta	1213
miejscowość	2424
miesięcznie	2421
miksi näen tämän mainoksen	1395
mina ämnen	3101
minden adomány számít	1682
minden forint segít	1682
minden forint számít	1682
minden hozzájárulás számít	1682
minden pénteken. ingyen. spam nélkül	1687
minden süti elfogadása	1673
minden támogatás segít	1682
mindet elutasítom	1673
mindig engedélyezem	1673
mindig engedélyezés	1673
mindig megjelenítem	1673
minn meg på det senere	2208
minőség	1676
mira el vídeo	314
mit ki übersetzt	741
mit paypal unterstützen	726
mitä mieltä olet? äänestä	1321
miért látom ezt a hirdetést	1701
mjesečna donacija	2780
mjesečna pretplata	2782
mjesečno	2783
modalità di pagamento	1772
moderációs alapelvek	1697
moderálási elvek	1626
modifică preferințele cookie	2549
modifier mes préférences	1471
modtag en notifikation, når vi skriver om emnet	475
mogoče kasneje	2911
mogą cię zainteresować	2351
mohlo by se vám líbit	349
mohlo by vás také zajímat	349
mohlo by vás tiež zaujímať	2810
mohlo by vás zajímat	349
mohlo by vás zaujímať	2810
moje témata	436
moje témy	2890
molimo isključite blokator oglasa	2778
molimo vas, isključite adblock	2778
monatlich kündbar	659
mostra aquesta publicació a instagram	305
mostra di più	1803
mostra'n més	297
mostrar conteúdo externo	2496
mostrar más	1155
mot de passe oublié	1415
mots clés	1448
mots-clés	1448
może cię zainteresować	2351
może później	2325
możesz zrezygnować w każdej chwili	2420
možda kasnije	2721
možda vas zanima	2713
možda će vas zanimati	2713
možete se odjaviti bilo kada	2785
možete se odjaviti u bilo kom trenutku	2785
možno neskôr	2817
možná později	332
muistuta myöhemmin	1302
mulțumim pentru feedback	2552
mulțumim, te-ai abonat cu succes	2559
mutasd az eredményt	1668
mutass többet	1629
muut lukivat myös	1319
muuta evästeasetuksia	1366
mykistä	1368
myöhemmin	1302	1372
mám predplatné	2875
mám předplatné	420
mám vypnuto	417
mám účet	420
már előfizető	1614
már kikapcsoltam	1681
már követed	1699
már követed ezt a témát	1699
már követi	1699
már szavazott	1668
már szavaztál	1668
már van fiókom	1684
más	1155
más artículos	1152
más artículos del autor	1171
más detalles	1156
más en	1152
más historias	1152
más información	1152
más leídas	1152
más leído	1152
más leídos	1152
más noticias	1152
más opciones	1145
más sobre este tema	1152
más tarde	1112
más vistas	1152
más vistos	1152
más összeg	1682
mások ezt olvassák	1627
mások ezt olvasták	1627
másolva	1700
másolás	1620
másolás tilos	1694
máte již účet	334
máte předplatné? přihlaste se	334
máte tip	429
máte už účet	420
máte zapnutý adblock	416
märksõnad	1208
månadsgåva	2993
månadsvis	3086
månadsvis betalning	3085
månedlig	2300
månedlig betaling	2299
månedlig gave	2209
månedlig støtte	532
månedligt	535
månedligt bidrag	447
måske senere	446
måske vil du også kunne lide	472
még nem előfizető	1684
még nincs előfizetése	1684
még nincs fiókja	1684
még nincs fiókod	1684
még nincsenek hozzászólások	1697
més informació	296
més llegides	296
més notícies	323
método de pago	1116
métodos de pagamento	2450
métodos de pago	1116
mākslīgā intelekta kopsavilkums	2017
mă abonez	2559
mărime text	65
město	424
měsíční dar	418
měsíční platba	420
měsíční předplatné	420
měsíčně	421
můj účet	334
mới nhất	3348
mở	3351
mở khóa bài viết này	3374
mở rộng	3350
""", 'n': """
na celú obrazovku	2866
na górę	2426
na hlavní stránku	426
na hlavnú stránku	2881
na stránku darov	2873
na stránku darů	418
na začiatok	2881
na začátek	426
na żywo	2412
nabídka pro čtenáře	407
nadaljevanje članka pod oglasom	2903
nagyobb betűk	1700
nagyítás	1690
nahlásit	435
nahlásit chybu	348
nahlásit komentář	434
nahlásit příspěvek	434
nahlásit reklamu	438
nahlásiť	2889
nahlásiť chybu	2813
nahlásiť komentár	2888
nahlásiť príspevok	2888
nahlásiť reklamu	2892
najboljši	2981
najchętniej czytane	2351
najchętniej czytane dziś	2351
najczęściej czytane	2351
najczęściej czytane artykuły	2351
najlepšia ponuka	2876
najlepšie	2889
najnovejše	2904
najnovejše novice	2904
najnovejši	2981
najnovejši najprej	2980
najnoviji članci	2713
najnovšie	2810	2889
najnovšie správy	2810
najnovšie články	2810
najnowsze artykuły	2351
najnowsze wiadomości	2351
najobľúbenejšie	2876	2889
najstarejši	2981
najstarejši najprej	2980
najstaršie	2889
najvýhodnejšie	2876
najčitanije	2713
najčitanije vesti	2713
najčitanije vijesti	2713
najčitanije vijesti dana	2713
najčítanejšie	2810
najčítanejšie články	2810
najčítanejšie články dňa	2810
naloži objavo	2957
naloži več	2974
naloži video	2957
naloži vsebino	2957
napi keresztrejtvény	1668
napiši komentar	2794	2980
napišite komentar	2907
napište autorovi	426
napište do redakce	429
napište komentář	434
napište redakci	429
napsat komentář	348
napísať autorovi	2881
napísať komentár	2888
napíšte autorovi	2881
napíšte do redakcie	2883
napíšte komentár	2888
napíšte redakcii	2883
naročena vsebina	2903
naroči knjigo	2956
naročite knjigo	2956
naročite se	2899
naročnina	2899
naruči knjigu	2770
naručite knjigu	2770
naskenujte qr kód	413
naskenujte qr kód a stáhněte si aplikaci	413
naslednji članek	2974
nastala chyba. skúste to neskôr	2878
nastala chyba. zkuste to prosím znovu	423
nastavenia súkromia	2864
nastavenie súkromia	2864
nastavení	345
nastavení cookies	345
nastavení ochrany soukromí	409
nastavení soukromí	409
nastavi bez isključivanja	2778
nastavi s google računom	2782
nastavi čitanje	2765
nastavi čitati	2765
nastavit jako preferovaný zdroj	436
nastavit upozornění	414
nastavite čitanje	2765
nastavite čitati	2765
nastavitve piškotkov	2919
nastaviť ako preferovaný zdroj	2890
nastaviť upozornenia	2869
następna strona	2354
następne wideo	2411
następne zdjęcie	2426
następny	2354
następny artykuł	2351
następny film	2411
natisni članek	2907
naudojimo taisyklės	1987
naujausios žinios	1971
naujienlaiškis	1994
načteno umělým hlasem	411
načtěte qr kód	413
načíst další	351
načíst další články	426
načíst obsah	409
načíst příspěvek	409
načíst stránku znovu	417
načíst video	409
načíst více	426
načítava sa prehrávač	2866
načítava sa video	2866
načítať obsah	2864
načítať príspevok	2864
načítať viac	2881
načítať video	2864
načítať ďalšie	2881
načítám přehrávač	411
načítání videa	411
našli jste chybu	348
našli jste chybu v článku	429
našli jste v článku chybu	348
našli ste chybu	2883
našli ste chybu v článku	2883
našli ste v článku chybu	2883
naživo	2867
ne děkuji	332
ne, děkuji	332
nejdiskutovanější	349
nejlepší	435
nejlepší nabídka	421
nejnovější	349	435
nejnovější zprávy	349
nejnovější články	349
nejoblíbenější	421	435
nejstarší	435
nejvýhodnější	421
nejčtenější	349
nejčtenější články	349
nejčtenější články dne	349
nekaj je šlo narobe. poskusite pozneje	2971
nekaj je šlo narobe. poskusite znova	2971
nem kötelező	1688
nem küldünk spamet	1687
nem, köszönöm	1611
nemam mišljenje	2768
nemate račun	2782
nemaš račun	2782
nemám názor	405	2860
nemám účet	420
nemáte predplatné	2875
nemáte předplatné	420
nemáte účet	420
nenhum comentário	2474
neplatná e-mailová adresa	423
neplatný e-mail	423
nepovinné	424	2879
neskôr	2870
neueste beiträge	603
neveljaven e-poštni naslov	2971
nešto je pošlo naopako. pokušajte ponovo	2785
nešto je pošlo po zlu. pokušajte ponovno	2785
nešto je pošlo po zlu. pokušajte ponovo	2785
nhắc tôi sau	3331
ni še komentarjev	2980
nie dziękuję	2325
nie dziś	2325
nie możemy pokazać tej treści	2409
nie możemy wyświetlić tej treści	2409
nie można odtworzyć filmu	2411
nie można odtworzyć wideo	2411
nie można wyświetlić tej treści	2409
nie pamiętam hasła	2420
nie pamiętasz hasła	2329
nie udało się załadować filmu	2411
nie ďakujem	2817
nie, dziękuję	2325
nie, ďakujem	2817
nieprawidłowy adres e-mail	2423
niečo sa pokazilo	2879
niečo sa pokazilo, skúste to znova	2878
niečo sa pokazilo. skúste to neskôr	2878
niečo sa pokazilo. skúste to znova	2878
nimate računa	2968
nimetön postilaatikko	1386
nincs fiókja	1684
nincs fiókod	1684
nincs fiókom	1684
nincs hozzászólás	1697
nincs még előfizetésed	1684
nincs még fiókja	1684
nincs véleményem	1669
nincsenek hozzászólások	1697
niste naročnik	2968
noe gikk galt, prøv igjen	2302
noe gikk galt, prøv igjen senere	2302
noe gikk galt. prøv igjen	2302
noe gikk galt. prøv igjen senere	2302
noget gik galt, prøv igen	537
noget gik galt, prøv igen senere	537
noget gik galt. prøv igen	537
noget gik galt. prøv igen senere	537
només els subscriptors poden comentar	308
norėdami komentuoti, prisijunkite	1975
nosūti draugam	2015
nosūtīt draugam	2015
nosūtīt e-pastā	2015
noteで書く	1863
notifikácie	2870
notre sélection	1448
notre sélection d'articles	1492
notícias relacionadas	2478
notícias relacionadas que podem lhe interessar	19
notícies destacades	323
notícies relacionades	296
nu ai cont? înregistrează-te	2564
nu mulțumesc	2525
nu på google play	527
nu, mulțumesc	2525
nur für mitglieder	728
nyaste först	3099
nyeste først	2313
nyhetsdøgnet	2233
nyní na google play	413
nyní ne	414
nyomtatás	1620
não perca	2478
não, obrigada	2447
não, obrigado	2447
nächste seite	606
nächster artikel	603
nächstes bild	733
nächstes foto	733
nächstes video	720
näin korjaamme virheet	1386
näin poistat mainoseston	1373
näin poistat mainosten eston	1373
näin suojaamme lähteitämme	1386
näin suojelemme lähteitä	1386
näita kõiki	1214
näita rohkem	1213
näita veel	1213
näita vähem	1214
näköislehti	1304
nästa	3021
nästa artikel	3018
nästa bild	3091
nästa sida	3091
nästa video	3076
näytä # vastausta	1391
näytä aina	1366
näytä alkuperäinen	1322
näytä galleria	1383
näytä ja hyväksy	1366
näytä kaikki	1321
näytä kaikki artikkelit	1383
näytä kaikki kommentit	1391
näytä kartta	1322
näytä kommentit	1318
näytä kuvagalleria	1383
näytä kuvateksti	1383
näytä käännös	1322
näytä lisää	1321
näytä lisää artikkeleita	1383
näytä lisää kommentteja	1391
näytä litterointi	1368
näytä salasana	1377
näytä sisältö	1314
näytä tekstitykset	1368
näytä tiedot	1322
näytä tulokset	1322	1361
näytä vastaukset	1391
näytä vähemmän	1322	1383
något gick fel	3089
något gick fel, försök igen	3088
något gick fel, försök igen senare	3088
något gick fel. försök igen	3088
något gick fel. försök igen senare	3088
næste	475
næste artikel	472
næste billede	540
næste side	540
næste video	525
némítás	1675
némítás feloldása	1675
népszerű	1627
név	1688
névtelen bejelentés	1693
névtelen postaláda	1693
nézze meg galériánkat	1629
nézze meg képeinket	1629
nõustun	1224
nõustun kõigiga	1224
nøgleord	472
nāc strādāt pie mums	2017
něco se pokazilo	424
něco se pokazilo, zkuste to znovu	423
něco se pokazilo. zkuste to prosím později	423
něco se pokazilo. zkuste to znovu	423
nổi bật	3348
nội dung quảng cáo	3376
nội dung tài trợ	3343
""", 'o': """
o que achou desta notícia	2498
o vídeo começará em alguns segundos	2496
obaveštenja	2777
objednať knihu	2862
obligatoriskt fält	3088
obnovit stránku	417
obnoviť stránku	2872
obnovte stránku	417
obsah je chránený autorským zákonom	2884
obsah je chráněn autorským zákonem	430
obsah našich partnerov	2892
obsah našich partnerů	438
obsah není dostupný	409
obsah nie je dostupný	2864
obsah nie je možné zobraziť	2864
obsah sa nedá zobraziť	2864
obsah vytvořený ai	432
obsah článku	426
obserwuj autorkę	2436
obserwujesz już tego autora	2436
ocenite članak	2716
ocenite članek	2907
oceń jakość artykułu	2432
oceń przepis	61
ochrana osobních údajů	345
ochrana osobných údajov	2824
ocijenite članak	2716
ocorreu um erro ao carregar o vídeo	2496
ocultar anúncio	2500
od najnovších	2888
od najstarších	2888
od naszych partnerów	2438
od našich partnerov	2892
od našich partnerů	438
od naših partnera	2798
od naših partnerjev	2984
od nejnovějších	434
od nejstarších	434
od partnerů	438
odblokuj artykuł	2420
odblokuj dostęp	2420
odblokuj treść	2409
oddaj głos	2403
odebírat	338
odebírat newsletter	338
odemknout článek	334
odemknout článek pro přátele	437
odeslat komentář	434
odeslat zprávu	423
odeslat zpětnou vazbu	432
odhlásenie kedykoľvek	2878
odhlásit se	334
odhlásit se můžete kdykoli	423
odhlásit se můžete kdykoliv	423
odhlásiť sa	2806
odhlášení kdykoliv	423
odjaviti se možete bilo kada	2785
odkaz bol skopírovaný	2891
odkaz byl zkopírován	437
odkaz skopírovaný	2813
odkaz zkopírován	341
odkleni članek	2900
odklenite celoten članek	2900
odklenite članek	2968
odmietnuť	2824
odmietnuť všetko	2824
odmítnout	345
odmítnout vše	345
odoberať	2878
odoberať newsletter	2878
odomknúť	2875
odomknúť článok	2875
odomknúť článok pre priateľov	2891
odoslať	2879
odoslať komentár	2888
odoslať správu	2878
odoslať spätnú väzbu	2886
odporúča outbrain	2892
odporúčame	2810	2876
odporúčame prečítať	2810
odporúčame tiež	2810
odporúčané outbrain	2892
odporúčané taboola	2892
odporúčané články	2810
odpovedať	2889
odpovědět	348	435
odrzuć	2344
odrzuć wszystkie	2344
odrzuć wszystko	2409
odtwarzacz wideo jest ładowany	2411
odtwórz	2354
odtwórz film	2411
odtwórz wideo	2411
odvolať súhlas	2864
odśwież stronę	2417
odštampaj	2716
odštampaj recept	61
odštampaj članak	2716
oferta dla czytelników	2406
oferta dla prenumeratorów	2406
oferă acest articol cadou	2566
offre spéciale	1415
offrez-nous un café	1406
offrici un caffè	1769
oglasno sporočilo	87	2903
ogłoszenie	2343
ohjelma ei ole enää katsottavissa	1368
ohodnotiť recept	61
ohodnoťte článek	348
ohodnoťte článok	2813
oikaisut ja täsmennykset	1386
okuma süresi # dk	3167
oldal frissítése	1681
oldal újratöltése	1681
olet jo äänestänyt	1361
oliko artikkeli hyödyllinen	1318
oliko juttu hyödyllinen	1318
oliko tiivistelmä hyödyllinen	1318
oliko tämä hyödyllinen	1389
olvasd be a qr-kódot	1677
olvass korlátlanul	1684
olvassa be a qr-kódot	1677
olvasson hirdetések nélkül	1701
olvasson korlátlanul	1614
olvasson tovább	1614
olvasta már	1627
olvastad már	1627
olvasás az alkalmazásban	1677
olvasói ajánlat	1671
olvidaste tu contraseña	1118
omogoči obvestila	2962
omogući obavijesti	2776
online reportáž zde	426
opdatér siden	531
oplæst af en robot	459
oplæst af en syntetisk stemme	525
oplæst af kunstig intelligens	475
oplæst af syntetisk stemme	525
opravy a upřesnění	429
opsig når som helst	450
opsig, når du vil	534
opći uvjeti korištenja	2771
ordsøgning	519
orijinali göster	3168
os leitores também leram	2518
os preços podem variar	2500
osadzona treść	2409
osale küsitluses	1213
osmisměrka	405
osta käyttöoikeus	1387
osta liput tästä	1364
osta täältä	1364
ostatnie artykuły	2351
osveži stran	2965
osveži stranicu	2779
osvežite stran	2965
osvježi stranicu	2779
osvježite stranicu	2779
oszczędzasz #%	2421
ota käyttöön	1372
ota yhteyttä	1318
otevřít	352
otevřít aplikaci	413
otevřít galerii	426
otevřít mapu	352
otevřít v aplikaci	413
otkazati možete bilo kada	2782
otkaži bilo kada	2782
otključaj članak	2706
otključajte ceo članak	2706
otključajte cijeli članak	2706
otključajte članak	2782
otros artículos	1152
otvoriť aplikáciu	2868
otvoriť galériu	2881
otvoriť v aplikácii	2868
otwórz	2355
otwórz aplikację	2413
otwórz galerię	2426
otwórz mapę	2355
otázka dne	404
otázka dňa	2859
outras notícias	19	2478
ouça este conteúdo	2464
ovaj sadržaj ne možemo prikazati	2771
ovaj sadržaj nije dostupan	2771
ovaj sadržaj nije moguće prikazati	2771
ovaj video više nije dostupan	2773
ovaj članak je zaključan	2782
oversættelsen er lavet af en maskine	475
""", 'p': """
padovanokite straipsnį	1974
padovanokite straipsnį draugui	1974
page précédente	1451
pagina următoare	2541
pague um café	2448
paiement sécurisé	1413
pakollinen kenttä	1380
paldies par pieteikšanos	2034
palun jää viisakaks	1212
pamanīji kļūdu	2016
pamanījāt kļūdu	2016
par šo tēmu	2012
paramètres des cookies	1441
paramétrer	1441
paramétrer les cookies	1441
parašyk komentarą	1975
parašykite komentarą	1975
partajează	2532
partenerii noștri	2539
participez à la conversation	1479
partnereink ajánlata	1701
partnereinktől	1701
partnerių turinys	1978
partnerski sadržaj	2712
partnerski članek	2984
partnerský obsah	438
pasidalinkite šiuo straipsniu	1974
pasitikrinkite žinias	1976
passer la publicité	1439
passer à la recette	61
passwort zurücksetzen	728
pastebėjote klaidą	1975
pasziánsz	1669
paylaş	3158
paylaşin	3158
pažiūrėkite vaizdo įrašą	1976
pe aceeași temă	2567
pelaa peliä	1361
pelaa tästä	1361
pentru a citi în continuare	2564
per saperne di più	1839
per überweisung spenden	726
pergunte à nossa ia	2498
personvernerklæring	2288
peut-être plus tard	1405
pełny ekran	2411
piedalies aptaujā	2017
piekrist visām	2027
piekrītu	2027
piesakies vebināram	2017
piesakoties tu piekrīti lietošanas noteikumiem	2034
pieslēdzies vai izveido kontu	2010
pieslēdzies, lai komentētu	2016
pieslēgties	2010
pievieno savu komentāru	2016
pievienot komentāru	2010
pirmais mēnesis par # €	2010
pirmas mėnuo tik # €	1969
più lette	1800
più letti	1800
più tardi	1768
piši autoru	2788
piši avtorju	2974
pišite autoru	2788
pišite avtorju	2974
pišite nam u redakciju	2790
pišite nam v uredništvo	2976
pišite redakciji	2790
pišite uredništvu	2976
piškotki	2919
placená inzerce	87	344
placená spolupráce	438
placený obsah	438
platba ročne	2875
platba ročně	420
platená inzercia	87	2809
platená spolupráca	2892
platený obsah	2892
player se učitava	2773
plaćena saradnja	2798
plaćena suradnja	2798
plaćeni oglas	87	2712
plaćeni sadržaj	2712
plačajte nam kavo	2966
plačana objava	87	2903
plačana vsebina	2984
plačano sodelovanje	2984
plačiau skaitykite čia	1976
plein écran	1451
plus d'actualités	1448
plus de détails	1452
poate mai târziu	2525
podaj prawidłowy adres e-mail	2423
podari članek	2907
podarite ta članek	2907
podaruj artykuł	2329
podaruj dostęp	2437
podaruj ten artykuł	2339
podcast anhören	640
pode ler também	2518
podeli članak	2716
podešavanja privatnosti	2771
podijeli članak	2716
podmienky používania	2824
podmínky použití	345
podmínky užití	345
podobne artykuły	2351
podobné články	349	2810
podporiť	2805
podporte nezávislú žurnalistiku	2805
podporte nás	2805
podporte nás cez darujme	2873
podporte nás cez paypal	2873
podporte nás na patreone	2873
podpořit	333
podpořit přes darujme	418
podpořte naši práci	333
podpořte nás	333
podpořte nás na patreonu	418
podpořte nás přes paypal	418
podpořte redakci	333
podrobné nastavenia	2864
podrobné nastavení	409
podrži	2705
podrži nas	2705
podržite nas	2705
podržite naš rad	2705
podržite nezavisno novinarstvo	2705
podziel się	2339
podziel się na facebooku	2339
pogledajte još	19
poistin sen käytöstä	1374
pokaż # odpowiedzi	2434
pokaż galerię	2426
pokaż hasło	2420
pokaż i zaakceptuj	2409
pokaż komentarze	2347
pokaż mniej	2354
pokaż napisy	2411
pokaż odpowiedzi	2434
pokaż oryginał	2355
pokaż podpis	2426
pokaż transkrypcję	2411
pokaż treść	2344
pokaż tłumaczenie	2355
pokaż więcej	2354
pokaż wszystkie	2354
pokaż wszystko	2355
pokaż wyniki	2403
pokaži geslo	2968
pokaži vsebino	2919
pokloni članak	2716
poklonite ovaj članak	2716
pokračovat bez podpory	332
pokračovat bez vypnutí	416
pokračovat přes apple	420
pokračovat přes facebook	420
pokračovat přes google	420
pokračovat s apple	420
pokračovat s google	420
pokračovať bez podpory	2817
pokračovať bez vypnutia	2871
pokračovať cez apple	2875
pokračovať cez facebook	2875
pokračovať cez google	2875
pokračovať s google	2875
pokušajte kasnije	2785
pokušajte ponovno	2785
pokušajte ponovno kasnije	2785
pokušajte ponovo	2785
pole obowiązkowe	2423
polecamy również	2351
polecamy także	2351
polecamy też	2351
polecane artykuły	2351
politika kolačića	2771
politika piškotkov	2957
politique de confidentialité	1441
polityka prywatności	2344
polityka sprostowań	2429
política de cookies	1145	2471
política de galetes	305
política de privacidad	1145
política de privacidade	2471
política de privacitat	305
pomanjšaj pisavo	2983
pomôže každé euro	2873
pomůže každá koruna	418
ponovno učitaj stranicu	2779
ponuda za čitaoce	2770
ponuda za čitatelje	2770
ponuka pre čitateľov	2862
poprzedni artykuł	2351
poprzednie zdjęcie	2426
populární	349
populära artiklar	3018
populärast	3086	3100
populärt	3018
populære	549	2314
populære artikler	472
populære saker	2233
populært	472	2233
populārākie	2012
popüler	3165
popüler haberler	3165
popüler konular	3165
por qué estás viendo esto	1118
poslat jako dárek	437
poslat přes whatsapp	437
poslat příteli	437
poslat tip anonymně	429
poslat zprávu	423
poslať	2879
poslať ako darček	2891
poslať cez whatsapp	2891
poslať e-mailom	2813
poslať mailom	2891
poslať priateľovi	2891
poslať správu	2878
poslať tip	2883
poslať tip anonymne	2883
poslušaj vest	2716
poslušaj članak	2716
poslušaj članek	2907
poslušajte tekst	2773
poslušajte članek	2907
posnetek ni več na voljo	2959
posnetek v vaši državi ni na voljo	2959
posnetka ni mogoče predvajati	2959
postanite naročnik	2899
postanite član	2705	2899
postavke kolačića	2729
postaw kawę	2326
postaw nam kawę	2326
poszt betöltése	1673
posłuchaj	2339
poukážte nám # % z dane	2873
pour continuer à lire	1488
pourquoi voyez-vous cette publicité	1475
pouze nezbytné	409
pouze pro předplatitele	334
používate adblock	2871
používate blokovanie reklám	2871
používate blokovač reklám	2871
používateľské meno	2876
používáte adblock	416
používáte blokování reklam	416
používáte blokátor reklam	416
povezani sadržaj	2713
povezani članci	2713
povezani članki	2904
povećaj	2788
povećaj fotografiju	2788
povećaj sliku	2788
povećaj slova	2797
povećaj tekst	2797
povečaj	2974
povečaj besedilo	2983
povečaj fotografijo	2974
povečaj pisavo	2983
povečaj sliko	2974
povinná pole	423
povinné	424	2879
povinné pole	423
povinné polia	2878
povinné údaje	423
povolit upozornění	414
povoliť	2870
povoliť notifikácie	2869
povoliť obsah	2864
povoliť raz	2864
povoliť reklamu	2872
povoliť reklamy	2872
povoliť upozornenia	2869
powiązane	2351
powiązane artykuły	2351
powiązane tematy	2351
powiększ	2354
powiększ tekst	2437
powiększ zdjęcie	2354
powrót do góry	2354
powrót do strony głównej	2426
powrót na górę	2426
pozastaviť	2867
později	332	415
pozostała część artykułu pod materiałem wideo	2343
pozostały czas	2411
pozostały czas #	2411
pozostały czas -#	2411
pozrieť galériu	2881
pozvite nás na kávu	2873
pozvěte nás na kafe	418
pozvěte nás na kávu	418
počastite nas kavom	2780
pořídit předplatné	420
pošalji	2786
pošalji e-mailom	2716
pošalji komentar	2716
pošalji mejlom	2716
pošalji poruku	2785
pošalji povratnu informaciju	2793
pošalji prijatelju	2716
pošalji vest	2790
pošalji vijest	2790
pošalji članak e-mailom	2716
pošaljite dojavu	2790
pošaljite komentar	2716
pošaljite vest	2790
pošlete tip redakci	429
pošlite tip redakcii	2883
pošlji	2972
pošlji komentar	2980
pošlji po e-pošti	2907
pošlji povratno informacijo	2979
pošlji prijatelju	2907
pošlji sporočilo	2971
pošlji članek po e-pošti	2907
pošljite nam namig	2976
pošljite namig	2976
poštanski broj	2786
poštna številka	2972
poštovné zdarma	407
pr članek	2903
praneškite apie klaidą	1975
pranešti apie klaidą	1975
pratite uživo	2788
pravidelný dar	418
pravidelný príspevok	2873
pravidelně měsíčně	418
pravidlá diskusie	2813
pravidlá opráv	2883
prawa autorskie zastrzeżone	2430
pre komentovanie sa prihláste	2888
pre predplatiteľov	2806
preberi cel članek	2974
preberi celoten članek	2974
preberi več	2974
preberite celoten članek	2974
preberite še	2904
predchádzajúca fotografia	2881
predchádzajúca snímka	2881
predchádzajúca strana	2881
predchádzajúci článok	2881
predplatiť	2805
predplatné môžete kedykoľvek zrušiť	2875
predplaťte si	2805
prehrať	2866
prehrať video	2866
prehrávač sa načítava	2866
prejsť do diskusie	2888
prejsť do galérie	2881
prejsť na darovanie	2873
prejsť na kvíz	2859
prejsť na obsah	2881
prejsť na online	2881
prejsť na platbu	2873
prejsť na ponuku	2862
prejsť na recept	61
prejšnja fotografija	2974
prejšnja slika	2974
prejšnja stran	2974
prejšnji članek	2974
prekličete lahko kadarkoli	2968
prekliči soglasje	2957
preložené automaticky	2886
preložené pomocou ai	2886
prenošenje zabranjeno	2791
prenumerantförmån	3070
prenumerantförmåner	3070
prenumerata nuo # euro per mėnesį	1969
prenumerata nuo # €	1969
prenumerera på vårt nyhetsbrev	3001
prenumeruodami sutinkate su taisyklėmis	1994
prenumeruokite naujienlaiškį	1994
preostali čas	2959
preostali čas #	2959
preostali čas -#	2959
preporučeno	2713
preporučuje outbrain	2798
preporučuje taboola	2798
preporučujemo	2713	2783
preporučujemo da pročitate	2713
preporučujemo i	2713
preskoči na sadržaj	2788
preskoči na vsebino	2974
preskočiť na obsah	2881
prestať sledovať	2890
prethodni članak	2788
pretlač zakázaná	2884
prevedeno uz pomoć ai	2793
preverite e-pošto	2971
prečo vidím túto reklamu	2892
prečítajte si	2810
prečítajte si aj	2810
prečítať neskôr	2891
prečítať prepis	2866
prețurile pot varia	2554
pridať ako preferovaný zdroj	2890
pridať do košíka	2862
pridať do mojich tém	2890
pridať komentár	2813
pridať medzi preferované zdroje	2890
pridruži se razpravi	2980
pridružite se razpravi	2980
prihlásiť	2806
prihlásiť cez facebook	2875
prihlásiť cez google	2875
prihlásiť na odber	2878
prihlásiť sa	2806
prihlásiť sa cez apple	2875
prihlásiť sa cez facebook	2875
prihlásiť sa cez google	2875
prihlásiť sa do diskusie	2888
prihlásiť sa na odber	2878
prihláste sa a komentujte	2888
prihvati i prikaži	2771
prihvati sve kolačiće	2771
prihvaćam	2729
prihvaćam i nastavljam	2771
prihvaćam sve	2729
prijava putem google računa	2782
prijavi grešku	2716
prijavi pogrešku	2790
prijavi se s google računom	2782
prijavite grešku	2790
prijavite pogrešku	2790
prijať	2824
prijať a pokračovať	2864
prijať a zobraziť	2864
prijať všetko	2824
prijať všetky	2864
prijať všetky cookies	2864
prikaži # odgovora	2794
prikaži # odgovore	2980
prikaži galerijo	2974
prikaži galeriju	2788
prikaži geslo	2968
prikaži i prihvati	2771
prikaži in sprejmi	2957
prikaži komentare	2794
prikaži komentarje	2980
prikaži lozinku	2782
prikaži manj	2905
prikaži manje	2714
prikaži odgovore	2794	2980
prikaži podnapise	2959
prikaži prepis	2959
prikaži rezultate	2767	2953
prikaži sadržaj	2729
prikaži sve	2714
prikaži titlove	2773
prikaži transkript	2773
prikaži več	2905
prikaži više	2714
prikaži vse	2905
prikaži vsebino	2957
prima lună gratuită	2564
primetili ste grešku	2790
primește alerte despre acest subiect	2558
primijetili ste grešku	2790
printează	2532
printează rețeta	61
pripomenúť neskôr	2817
priporoča outbrain	2984
priporoča taboola	2984
priporočamo	2904	2969
priporočamo tudi	2904
priporočamo v branje	2904
priporočeno	2904
prisijunkite arba susikurkite paskyrą	1969
prisijunkite prie mūsų komandos	1976
prisijunkite, kad galėtumėte komentuoti	1975
prispieť	2805
prispieť jednorazovo	2873
prispieť mesačne	2873
privatsphäre verwalten	718
privatsphäre-einstellungen	596
privātuma politika	2027
prišlo je do napake. poskusite pozneje	2971
prišlo je do napake. poskusite znova	2971
pro komentování se přihlaste	434
pro předplatitele	334
pro předplatitele výhodněji	407
programmet är inte längre tillgängligt	3076
prohlédnout galerii	426
promijeni veličinu teksta	2797
promo sadržaj	2798
promocijsko sporočilo	2903
promotivni sadržaj	2712
promotivni članak	2712
promóció	1622
proovi # päeva tasuta	1206
prosimy o wyłączenie adblocka	2416
proč vidím tuto reklamu	438
pročitaj ceo članak	2788
pročitaj cijeli članak	2788
pročitaj kasnije	2797
pročitaj transkript	2773
pročitajte ceo tekst	2788
pročitajte cijeli članak	2788
pročitajte i	2713
pročitajte još	2713
prywatność	2344
przeczytaj całość	2426
przeczytaj cały artykuł	2426
przeczytaj również	2351
przeczytaj także	2351
przeczytaj też	2351
przeczytaj transkrypcję	2411
przejdź bez wsparcia	2325
przejdź do galerii	2426
przejdź do głównej treści	2426
przejdź do oferty	2406
przejdź do przepisu	61
przejdź do płatności	2418
przejdź do quizu	2403
przejdź do serwisu	2344
przejdź do sklepu	2406
przejdź do strony darowizn	2418
przejdź do treści	2354
przejdź do ustawień prywatności	2344
przejdź do wpłaty	2418
przejdź na stronę główną	2426
przekaż # % podatku	2418
przekaż #%	2418
przekaż opinię	2432
przestań obserwować	2436
przetłumaczono automatycznie	2432
przetłumaczono przez ai	2432
przeładuj stronę	2417
prześlij	2424
prześlij opinię	2432
prześlij zdjęcia	2429
przypomnij mi później	2325
przypomnij później	2414
právě se děje	349
präsentiert von	593
précédent	1451
préférences cookies	1441
prélèvement	1414
prémium	1614
próbáld újra később	1687
próbálja ki # forintért	1614
próbálja újra	1687
próbálja újra később	1687
próxima	2481
próxima página	2481
próximo artigo	2478
prøv # dager gratis	2212
prøv gratis	450	2212
prøv igen senere	537
prøv igjen senere	2302
prøv nu	450
prøv nå	2212
prędkość	2412
prędkość odtwarzania	2411
prを含みます	1892
psč	424	2879
pubblicità	1791
publi-rédactionnel	1439
publicité	1439
publicité - la suite ci-dessous	1439
publicités	1439
pular para o conteúdo	2481
página siguiente	1155
páči sa mi to	2889
päivitä sivu	1374
päivän kysymys	1361
päivän peli	1361
päivän ristikko	1361
pääuutiset	1319
påkrevd	2303
påkrævet	538
påmind mig senere	446
påminn mig senare	2992
później	2325	2415
pārbaudi savas zināšanas	2017
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2020
pērc abonementu	2010
płatna współpraca	2438
płatne miesięcznie	2420
płatne rocznie	2420
płatność miesięczna	2420
płatność roczna	2420
předchozí	351
předchozí foto	426
předchozí fotografie	426
předchozí snímek	426
předchozí strana	426
předchozí článek	349
předmět	424
předplatit	334
předplatné	334
předplaťte si	420
přehrát	351
přehrát video	411
přehrávač se načítá	411
přehrávač videa se načítá	411
přejít do diskuse	434
přejít do galerie	426
přejít do speciálu	426
přejít k obsahu	351
přejít k platbě	418
přejít k receptu	61
přejít na kvíz	404
přejít na nabídku	407
přejít na obsah	351
přejít na online reportáž	426
přejít na recept	61
přejít na stránku darů	418
přeloženo automaticky	432
přeloženo pomocí ai	432
přepis	412
přeskočit na obsah	426
přestat sledovat	436
přetisk zakázán	430
přečtěte si	349
přečtěte si také	349
přečíst později	437
přečíst přepis	411
přidat do košíku	407
přidat do mých témat	436
přidat jako preferovaný zdroj	436
přidat komentář	348
přidat mezi preferované zdroje	436
přidejte názor	348
přidejte si nás mezi preferované zdroje	436
přihlaste se a komentujte	434
přihlásit	334
přihlásit k odběru	338
přihlásit přes facebook	420
přihlásit přes google	420
přihlásit přes seznam	420
přihlásit se	334
přihlásit se do diskuse	434
přihlásit se k odběru	423
přihlásit se přes apple	420
přihlásit se přes facebook	420
přihlásit se přes google	420
přihlásit se přes seznam	420
přihlášení	334
přijmout	345
přijmout a pokračovat	409
přijmout a zobrazit	409
přijmout vše	345
přijmout všechny	409
přijmout všechny cookies	409
připomenout později	332
přispějte	333
přispět	333
přispět jednorázově	418
přispět měsíčně	418
příjmení	424
""", 'q': """
qu'avez-vous pensé de cet article	1473
qual o seu nível de satisfação com esta notícia	2498
quellen und weiterführende links	603
queremos conocer tu opinión	1184
queremos saber a sua opinião	2506
questo riassunto ti è stato utile	1819
quieres añadir otro usuario a tu suscripción	1118
quizás más tarde	1112
quizás te interese	1152
quyên góp	3332
quyên góp ngay	3332
qué te ha parecido esta noticia	1184
quên mật khẩu	3333
quảng cáo	3343
quảng cáo - bài viết tiếp tục bên dưới	3376
""", 'r': """
r$ # por mês durante # meses	2515
radote klaidą	1975
radote klaidą tekste	1975
raksti komentāru	2016
raksts tiek papildināts	2017
raksts turpinās pēc reklāmas	2019
rakstīt komentāru	2016
rao vặt	3343
raportează o eroare	2552
raportoi virheestä	1386
rapportér	549
rapportér annonce	552
rapportér fejl	467
razvrščanje	2981
rašyti komentarą	1969
reagovať	2889
receber notificações	2508
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1481
recevez une alerte à chaque article de l'auteur	1481
reclamă	2535
recomandarea redacției	2567
recomandări	2539
recomandările editorilor	2567
recomandările redacției	2539
recomendado para você	2478
recommandé	1448
recommandé pour vous	1448
recommandés	1448
recordar más tarde	1112
recuérdamelo más tarde	1112
redirecționează #%	2526
refuză toate	2549
regalar artículo	1118
registrovať sa	2806
registruokitės nemokamai	1969
registruokitės į seminarą	1976
registrácia	2806
regisztráció	1614
regisztrálok	1614
regler för kommentarer	3099
regístrate	1118
rekisteröidy	1304
rekisteröidy maksutta ja lue	1304
reklama się skończyła	2438
reklami geç	3160
reklám	1622
reklám vége	1701
reklámblokkolót használ	1680
reklámblokkolót használsz	1680
reklāma	2010
reklāmas raksts	2019
reklāmraksts	87	2019
relacja na żywo	2426
relaterade ämnen	3018
rendeld meg a könyvet	1671
rendelje meg a könyvet	1671
rendezés	1698
rendszeres támogatás	1682
reportar erro nesta página	2498
restez informé	1424
restez informés	1424
resumen automático	1177
resumo da notícia	2498
resumé lavet af ai	546
rettelser og præciseringer	543
rezerviši mesto	2770
rezervovať miesto	2862
rezervujte si místo	407
reģistrējies bez maksas	2010
reģistrēties	2010
reši križanko	2953
reši kviz	2767	2953
reši ukrštenicu	2767
režim celej obrazovky	2866
režim celé obrazovky	411
ricordamelo più tardi	1768
riješi križaljku	2767
riješi kviz	2767
rodyti mažiau	1977
rodyti viską	1977
rozumím	352
rozwiąż krzyżówkę	2403
rozwiń	2354
rozwiń wszystko	2355
ročne	2876
ročná platba	2875
ročné predplatné	2875
roční platba	420
roční předplatné	420
ročně	421
rychlost přehrávání	411
ryhdy kannatusjäseneksi	1375
rätta	3014
rätta oss	3014
rättelse	3014
rättelsepolicy	3094
rättelser och förtydliganden	3094
réactions	1444
réagir	1434	1444
réagir à cet article	1444
réagissez	1444
réagissez à cet article	1444
répondre	1444
réseaux sociaux	1435
réservé aux inscrits	1415
résiliable à tout moment	1488
résultats du sondage	1479
résumé de l'article	1473
résumé de l'article en # points	1473
résumé en # secondes	1473
részletek	1630
rösta	3068
rösta här	3021
rösta i omröstningen	3021
rösta nu	3067
rückmeldung geben	741
rýchlosť	2867
rýchlosť prehrávania	2866
rādīt mazāk	2018
rādīt vairāk	2017
rādīt visu	2018
răspunde	2538
rėmimas	1978
""", 's': """
s'abonner à partir de #€	1415
s'inscrire à la newsletter	1424
s-ar putea să-ți placă	2539
saada sõbrale	1211
saber más	1155
sadarbības raksts	2019
sadržaj je blokiran	2771
sadržaj je zaključan	2706
sadržaj je zaštićen autorskim pravom	2791
sadržaj nije dostupan	2771
sadržaj nije moguće prikazati	2771
sadržaj partnera	2798
saglabāt	2015
saglabāt rakstu	2015
saistītie raksti	2012
saistītās ziņas	2012
saite nokopēta	2015
saken er låst	2212
saken finnes også som lyd	2221
salli sisältö	1366
saltar anúncio	2469
salvează	2532
salvează articolul	2566
salvează pentru mai târziu	2566
salvează rețeta	61
samo nujni piškotki	2957
samo nužni	2771
samo nužni kolačići	2771
samo za naročnike	2968
sans engagement, résiliable à tout moment	1488
sao chép liên kết	3338
sao chép đường dẫn	3374
sari la conținut	2541
sari la rețetă	61
satura turpinājums pēc reklāmas	2019
sačuvaj	2716
sačuvaj podešavanja	2771
sačuvaj recept	61
sačuvaj vest	2716
sačuvaj za kasnije	2797
sačuvaj članak	2797
schlagwörter	603
schließen	606
schrift größer	746
schrift vergrößern	588
schriftgröße	588
schriftgröße anpassen	746
schriftgröße ändern	746
schwedenrätsel	713
scopri di più	1774
sdílejte	341
sdílejte tento text	341
sdílejte text	341
sdílejte článek	341
sdílet	341
sdílet na facebooku	341
sdílet na twitteru	341
sdílet na whatsappu	437
sdílet na x	341
sdílet článek	341
se alla erbjudanden för prenumeranter	2996
se bilderna här	3021
se connecter et réagir	1444
se déconnecter	1415
se grafiken här	3021
se ha producido un error al cargar el vídeo	1175
se klippet här	3021
se klippet øverst i saken	2236
se videon här	3021
se våra erbjudanden	3085
se våre tilbud	2299
sebesség	1676
sedan # kr/mån tills du säger upp	2996
seguir tópico	2508
seguí leyendo	1198
sei già abbonato	1774
sei già iscritto alla newsletter	1832
sekretessinställningar	3074
selección de la redacción	1152
selvä	1322
sem si não seria possível	2513
sem você não seria possível	2513
semnalează o eroare	2538
senaste först	3099
send artiklen på mail	459
send på e-post	2221
send på mail	551
sense permanència	320
setări cookie	2549
seuls les abonnés peuvent commenter	1479
seuraa hetki hetkeltä	1383
seuraa livenä	1383
seuraa meitä	1312
seuraa tekijää	1393
seuraa tätä aihetta	1393
seuraat jo tätä aihetta	1393
seuraat tätä aihetta	1393
seções	2478
seřadit podle	434
shrani članek	2907
shrnutí ai	433
shrnutí od ai	432
si opp når du vil	2212
si è verificato un errore durante il caricamento del video	1817
sie können diesen artikel kostenlos weitergeben	685
signaler ce contenu comme inapproprié	1479
signaler un problème	1444
siguiente artículo	1152
siirry sisältöön	1321
siirry suoraan sisältöön	1383
sikeres feliratkozás	1632
sin ti no sería posible	1193
sisältö ei ole saatavilla	1366
sisältö on estetty	1366
sisältö on suojattu tekijänoikeudella	1387
sisältöä ei voida näyttää	1366
sisältöä kumppaneiltamme	1395
siz ne düşünüyorsunuz? oy verin	3167
sizin için öneriler	3165
siųsti draugui	1974
siųsti el. paštu	1974
skaitykite daugiau čia	1976
skaityti plačiau	1976
skaityti vėliau	1974
skann qr-koden for å laste ned appen	2292
skanna qr-koden för att ladda ner appen	3078
skaties arī	2012
skatīt foto	2017
skatīt galeriju	2017
skatīt video	2017
skjønner	2237
sklenite naročnino	2900
skontaktuj się z redakcją	2429
skontrolujte si svoju schránku	2878
skopírované	2891
skopírované do schránky	2891
skopírovať odkaz	2813
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3014
skriv inn beløp	2297
skru på	2294
skru på lyd	2290
skru på varsler	2293
skryť odpovede	2888
skryť reklamu	2892
skrýt	352
skrýt odpovědi	434
skrýt reklamu	438
skyddas av upphovsrätt	3095
skänk en gåva	3083
skúste to neskôr	2878
skúste to znova	2878
slapukų nustatymai	1987
slažem se	2729
slažem se i nastavljam	2771
sledeća fotografija	2788
sledeća slika	2788
sledeća strana	2788
sledeći video	2773
sledeći članak	2788
sledovat toto téma	436
sledovat téma	436
sledovať autora	2890
sledovať autorku	2890
sledovať online	2881
sledovať tému	2890
sledovať túto tému	2890
sledujete téma	436
sledujete tému	2890
slik beskytter vi kildene våre	2308
slik beskytter vi våre kilder	2308
slik slår du av annonseblokkering	2295
slične vesti	2713
slične vijesti	2713
slični članci	2713
sljedeća fotografija	2788
sljedeća slika	2788
sljedeća stranica	2788
sljedeći video	2773
sljedeći članak	2788
slut på annonce	552
slut på annons	3103
slut på reklam	3103
sluta följa	3101
slutt på annonse	2317
slutt å følge	2315
slå adblocker fra	530
slå annonceblokering fra	530
slå av annonseblokkereren	2295
slå av annonseblokkeringen	2295
slå din adblocker fra	530
slå lyd fra	525
slå lyd til	525
slå lyden fra	525
slå lyden til	525
slå notifikationer til	528
slå på	2294	3080
slå på aviseringar	3079
slå på ljudet	3076
slå på notiser	3079
slå på varsler	2293
slå på varslinger	2293
slå til	529
snsをフォロー	1864
so schützen wir unsere quellen	738
sofortüberweisung	566
solitär	713
sonderveröffentlichung	665
sono già sostenitore	1768
sonuçlari gör	3168
sorodni članki	2904
sortuj według	2434
sortér efter	548
souhlasím	345
souhlasím a pokračovat	409
souhlasím se zobrazením	345
soutenez-nous dès maintenant	1406
související	349
související témata	349
související články	349
související články z webu	349
soyez le premier à commenter	1444
soyez le premier à réagir	1444
spam nélkül	1687
spander en kaffe på oss	2297
spara inställningar	3074
spara till läslistan	3102
spausdinti receptą	61
spela här	3067
spela videon här	3021
spill nå	2283
spis treści	2354
splošni pogoji	2957
sponsorisé	1439
sponsorlu içerik	87	3160
sponsoroitu sisältö	1313
sponsrat innehåll	3010
sponzorirani sadržaj	2712
sponzorirani članak	2712
sponzorisani sadržaj	2798
sponzorované	2809
sponzorovaný obsah	344
sponzorováno	344
sporoči napako	2976
sporočilo	2972
spravovat upozornění	414
spravovať súhlas	2864
spravovať upozornenia	2869
sprawdź cenę	2406
sprawdź ofertę	2329
sprawdź się	2403
sprawdź skrzynkę e-mail	2423
sprawdź skrzynkę odbiorczą	2423
sprawdź swoją skrzynkę	2423
sprawdź swoją wiedzę	2403
sprejmi in prikaži	2957
sprejmi vse piškotke	2957
spremi članak	2716
spremljajte v živo	2974
sprijină-ne	2526
správa	2879
správa bola odoslaná	2878
správa souhlasu	409
správa súhlasu	2864
spróbuj ponownie	2423
spróbuj ponownie później	2423
spune-ți părerea	2552
spune-ți părerea în comentarii	2552
spustit kvíz	404
spustiť kvíz	2859
spustiť video	2866
später	561
später erinnern	561
späť hore	2881
späť na hlavnú stránku	2881
späť na začiatok	2881
spør vår ki om saken	2229
staňte sa členom	2805
staňte se členem	333
ste našli napako	2976
ste našli napako v članku	2976
ste už predplatiteľ	2875
ste že glasovali	2953
stem nå	2283
stiahnuť aplikáciu	2868
stiahnuť audio	2866
stiahnuť epizódu	2866
stiahnuť na google play	2868
stiahnuť v app store	2868
stiahnuť z app store	2868
stiahnuť z google play	2868
stichwörter	603
stil spørgsmål til artiklen	467
stlmiť	2866
stop med at følge	550
straipsnio tęsinys - po reklama	1978
straipsnis tęsiasi po reklamos	1978
strojovo preložené	2886
strojový preklad	2887
strojový překlad	433
strojově přeloženo	432
strona główna	2351
stroški dostave	2956
stworzono z pomocą ai	2432
stáhnout aplikaci	413
stáhnout audio	411
stáhnout epizodu	411
stáhnout na google play	413
stáhnout podcast	411
stáhnout v app store	413
stáhnout z app store	413
stáhnout z google play	413
stáhnout zdarma	413
stäng	2992	3021
stäng annons	3103
stäng av annonsblockeraren	3081
stäng av din adblocker	3081
stäng av din annonsblockerare	3081
stäng av ljudet	3076
stäng galleri	3091
stöd oss	2993
stöd oss på patreon	3083
stöd oss via patreon	3083
större text	3102
større tekst	2316
støt med mobilepay	532
støt os	447
støt os med mobilepay	532
støt os på #er	532
støt os på patreon	532
støt via mobilepay	532
støtt oss	2209
støtt oss med vipps	2297
støtt oss på patreon	2297
støtt oss via vipps	2297
sugerir correção	2498
sugerir una corrección	1184
sugestões	2478
suivre ce thème	1481
sur le même sujet	1448
sur le même thème	1448
suscripción	1118
suscríbase	1118
suscríbete	1118
suscríbete a nuestro boletín	1125
suscríbete ahora	1118
susiję straipsniai	1971
susikurti paskyrą	1969
susține	2526
susține-ne	2526
susțineți-ne	2526
svaka donacija je važna	2780
svaka donacija pomaže	2780
svaki dinar je važan	2780
svaki doprinos je važan	2780
svaki doprinos pomaže	2780
svaki euro je važan	2780
svaki prilog pomaže	2780
svi članci	2788
svi članci autora	2788
sviđa mi se	2795
sviđa vam se članak	2793
swisha en gåva	3083
syötä kelvollinen sähköpostiosoite	1380
syötä summa	1375
syötä sähköpostiosoitteesi	1307
szavazatodat rögzítettük	1668
szavazatát rögzítettük	1668
szavazás	1669
szavazás indítása	1668
szczegóły	2355
szeretne értesítéseket kapni	1678
szeretnél értesítéseket kapni	1678
szerző követése	1699
szkennelje be a qr-kódot	1677
szponzorált tartalom	87	1622
szybkość odtwarzania	2411
szállítási költség	1671
szókereső	1669
szólj hozzá	1626
szóljon hozzá	1626
szövegméret	1700
szünet	1676
sähköposti	1307
sähköposti tai käyttäjätunnus	1377
sähköpostiosoite	1307
sähköpostiosoitteesi	1380
sähköpostisi	1380
säkra din plats	3070
säästä # %	1378
säästä #%	1378
så # kr/mnd til du sier opp	2212
så jobbar vi med rättelser	3094
så kommenterar du	3014
så skyddar vi våra källor	3094
så stänger du av annonsblockeraren	3081
så stänger du av din annonsblockerare	3081
sådan beskytter vi kilder	543
sådan beskytter vi vores kilder	543
sådan deaktiverer du din adblocker	530
sådan retter vi fejl	543
sådan slår du adblock fra	530
sådan slår du din adblocker fra	530
sé el primero en comentar	1148
sé parte	1113
sélections	1434
síganos	1138
síguenos	1138
sök	3021
søg	475
søk	2236
súhlasím	2824
súhlasím a pokračovať	2864
súhlasím so zobrazením	2824
súmate	1113
súvisiace	2810
súvisiace články	2810
súvisiaci článok	2810
süti beállítások	1673
süti tájékoztató	1673
sütibeállítások	1673
sütik kezelése	1673
sīkdatņu iestatījumi	2027
słowa kluczowe	2351
""", 't': """
t'ha estat útil aquest article	308
t'ha estat útil aquest resum	308
ta treść jest niedostępna	2409
ta treść jest zablokowana	2409
ta video ni več na voljo	2959
ta članek je zaklenjen	2968
tack för din anmälan	3001
tack för din prenumeration	3088
tack för din röst	3067
tack för ditt meddelande	3088
taip pat žiūrėkite	1971
tak, chcę	2415
tak, chętnie	2415
tak, poproszę	2415
takaisin ylös	1321
takk for at du meldte deg på	2302
takk for din påmelding	2302
takk for påmeldingen	2217
tallenna myöhemmäksi	1311
talán később	1611
tamaño de letra	65	1137
tamaño del texto	65
también te puede gustar	1152
también te puede interesar	1152
també et pot interessar	296
também pode gostar	2518
tapahtui virhe. yritä myöhemmin uudelleen	1380
tapahtui virhe. yritä uudelleen	1380
tarjeta de crédito	1117
tarjeta de débito	1117
tarkista sähköpostisi	1380
tartalom betöltése	1673
tartalom engedélyezése	1673
tartalom megjelenítése	1673
tartalomjegyzék	1690
te ha resultado útil este artículo	1177
te ha resultado útil este resumen	1177
te ha sido útil este resumen	1177
te poți dezabona oricând	2559
te vsebine ni mogoče prikazati	2957
te-ar putea interesa și	2567
tehisaru kokkuvõte	1213
tehty tekoälyllä	1389
tej treści nie można wyświetlić	2409
tekijänoikeudella suojattu	1387
tekoäly voi tehdä virheitä	1389
tekoälyn luoma	1389
tekoälyn tekemä	1389
tekoälyn tekemä tiivistelmä	1321
tekoälyn tiivistelmä	1321
tekoälyn tuottama	1389
tekoälytiivistelmä	1321	1390
tekst je zaključan	2782
tekst powstał przy pomocy ai	2432
tekst przetłumaczony maszynowo	2432
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1974
telefonszám	1688
telefón	2879
teljes hozzáférés	1614
teljes képernyő	1675
teljes név	1688
temas del día	1152
temi že sledite	2982
ten artykuł jest zablokowany	2420
ten film jest niedostępny	2411
ten film nie jest dostępny w twoim kraju	2411
ten film nie jest już dostępny	2411
tento obsah je blokován	409
tento obsah je zablokovaný	2864
tento obsah nemôžeme zobraziť	2864
tento obsah nemůžeme zobrazit	409
tento obsah není dostupný	409
tento obsah není k dispozici	409
tento obsah nie je dostupný	2864
tento obsah nie je k dispozícii	2864
tento obsah sa nedá zobraziť	2864
tento článek je uzamčen	420
termos e condições	2471
teste grátis	2452
testează-ți cunoștințele cu quizul nostru	2552
teszteld a tudásod	1629
tesztelje tudását	1629
tetszőleges összeg	1682
text bol vytvorený automaticky	2886
text byl vytvořen automaticky	432
text je chránený autorským právom	2884
text je chráněn autorským právem	430
text čte umělá inteligence	411
texten fortsätter nedan	3010
texten fortsätter under bilden	3010
texten är maskinöversatt	3097
texten är skapad automatiskt	3097
textgröße	746
textgröße ändern	746
teď ne	332
thu gọn	3350
thèmes	1448
thématiques	1448
thích	3338
thông tin doanh nghiệp	3343
thông tin quảng cáo	3376
thẻ	3348
tienes que iniciar sesión para guardar artículos	1197
tietosuojakäytäntö	1366
til støttesiden	532
tilbagetræk samtykke	523
tilbakemelding på saken	2229
tilføj en kommentar	548
tilføj kommentar	548
tilføj os som foretrukken kilde	550
tilføj som foretrukken kilde	550
tilgjengelig på google play	2292
till gåvosidan	3083
tillad én gang	523
tillat én gang	2288
tillåt	3080
tillåt alltid	3074
tillåt annonser	3082
tillåt aviseringar	3079
tillåt en gång	3074
tillåt innehåll	3074
tillåt inte	3080
tillåt notiser	3079
tillåt reklam	3082
tiltás	1679
tin bài liên quan	3374
tin cùng chuyên mục	3348
tin cùng tác giả	3375
tin khác	3348
tin liên quan	3348
tin mới	3348
tin mới nhất	3348
tin nóng	3375
tin nổi bật	3348
tin quảng cáo	3376
tin trước	3348
tin tài trợ	3348
tin tức liên quan	3348
tin đọc nhiều	3348
tipărește	2532
tipărește articolul	2566
tipărește rețeta	61
tisk článku	437
titta på videon	3076
tiêu điểm	3348
tiếp theo	3350
tlačiť	2813
to cię może zainteresować	2351
to może cię zainteresować	2351
to wideo jest niedostępne	2411
to wideo nie jest już dostępne	2411
todos os comentários	2474
toimituskulut lisätään	1364
toto pole je povinné	423
toto téma již sledujete	436
toto video již není dostupné	411
toto video není dostupné	411
toto video není ve vaší zemi dostupné	411
toto video nie je dostupné	2866
toto video nie je vo vašej krajine dostupné	2866
toto video už není dostupné	411
toto video už nie je dostupné	2866
toute l'actualité	1448
tovább	1629
tovább a cikkre	1690
tovább a dossziéhoz	1690
tovább a galériához	1690
tovább a recepthez	61
tovább a rovatra	1627
tovább a tartalomhoz	1690
tovább a teljes cikkre	1690
tovább a támogatáshoz	1682
tovább a támogatási oldalra	1682
tovább a webshopba	1671
tovább az ajánlathoz	1671
tovább olvasom	1629
további cikkek	1627
további cikkek a szerzőtől	1690
további cikkek a témában	1627
további cikkek betöltése	1690
további hírek	1627
további részletek itt	1629
továbbiak betöltése	1629
továbbiak megjelenítése	1690
tradução automática	2498
trang chủ	3350
transferência bancária	2451
trenutni čas	2959
trenutni čas #	2959
treści komercyjne	2438
treści naszych partnerów	2438
treści partnerskie	2343
treść dla subskrybentów	2420
treść niedostępna	2409
treść premium	2420
treść sponsorowana	2343
treść wygenerowana przez ai	2432
treść zablokowana	2409
treść zewnętrzna	2409
tria la teva subscripció	320
troškovi dostave	2770
trwa ładowanie odtwarzacza	2411
tryb pełnoekranowy	2411
træk dit samtykke tilbage	523
træk samtykke tilbage	523
trước	3350
trả lời	3347
trở lại	3350
tu ce părere ai? lasă un comentariu	2552
tu navegador no puede reproducir este vídeo	1175
tue meitä	1303
tue meitä patreonissa	1375
tue työtämme	1375
tule meile tööle	1213
tuotettu tekoälyllä	1389
turpini lasīt	2010
turpinājums pēc reklāmas	2019
turpināt lasīt	2010
twitter'da paylaş	3158
twoja wiadomość	2423
twoje imię	2423
twój adres e-mail	2332
twój e-mail	2332
twój głos został oddany	2403
twój głos został policzony	2403
twój głos został zapisany	2403
tykkää	1392
tylko niezbędne	2409
tytuł przelewu: darowizna	2418
tytułem: darowizna na cele statutowe	2418
tài khoản của tôi	3333
tài trợ	3343
támogass minket	1612
támogass minket patreonon	1682
támogasson minket	1612
támogasson minket a patreonon	1682
támogatom	1612
támogatom a lapot	1682
támogatom az oldalt	1682
támogatott tartalom	87	1622
támogatás	1612
támogatás paypalon	1682
támogatási oldal	1682
támogatói tartalom	1622
tárgy	1688
tämä artikkeli on lukittu	1377
tämä juttu on lukittu	1377
tämä kenttä on pakollinen	1380
tämä sisältö ei ole saatavilla	1366
tämä video ei ole enää saatavilla	1368
tämä video ei ole saatavilla	1368
täname liitumast	1231
tässä artikkelissa	1383
tässä jutussa	1383
tässä olisi upotus facebookista	1321
tässä olisi upotus instagramista	1321
tätä sisältöä ei voida näyttää	1366
täytä ristikko	1361
täytä tämä kenttä	1380
téma követése	1699
téma už sledujete	436
témata	349
tému už sledujete	2890
témy	2810
témáim	1699
témák	1627
térkép megnyitása	1630
términos de uso	1145
términos y condiciones	1145
tìm kiếm	3350
tópicos	2478
tópicos relacionados	2478
tôi đã hiểu	3351
több	1629
több betöltése	1690
több mutatása	1690
töltsd ki a kvízt	1629
töltsd ki kvízünket	1668
töltse ki a kvízt	1629
töltse újra az oldalt	1681
túto tému už sledujete	2890
tühista igal ajal	1206
tüm haberler	3165
tüm yazilari	3165
tüm yorumlar	3164
tümünü gör	3167
tümünü göster	3168
tümünü kabul et	3161
tümünü reddet	3161
tēmas	2012
tęsinys po reklamos	1978
tłumaczenie automatyczne	2433
tłumaczenie maszynowe	2433
tạo tài khoản	3333
tải thêm	3350
tặng bài viết	3374
tặng sao	3374
tặng sao cho bài viết	3374
từ khóa	3348
""", 'u': """
u košaricu	2770
u ovom članku	2788
udostępnij	2339
udostępnij na facebooku	2339
udostępnij na twitterze	2339
udostępnij na x	2339
udostępnij w mediach społecznościowych	2339
udělit souhlas	345
ugens spørgsmål	518
ugodnost za naročnike	2956
ugodnosti za naročnike	2956
ugrađeni sadržaj	2771
ugrás a galériához	1690
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	1690
ugrás a tartalomra	1690
uključi	2777
uključi obaveštenja	2764
uključi obavijesti	2764
uključi se u raspravu	2794
uključi zvuk	2773
uključite javascript	2773
uključite notifikacije	2764
uključite obaveštenja	2764
uključite obavijesti	2764
uključite se u raspravu	2794
ukryj reklamę	2438
ukrštenica	2768
ulkoinen sisältö	1366
ulkopuolinen sisältö	1366
uloženo	437
uložené	2891
uložit	341
uložit na později	341
uložit nastavení	409
uložit recept	61
uložit volby	409
uložit článek	341
uložiť	2813
uložiť na neskôr	2813
uložiť nastavenia	2864
uložiť recept	61
uložiť voľby	2864
uložiť článok	2813
ultima oră	2539
ultimele știri	2539
um assinante presenteou você com este artigo	2517
un abonat ți-a oferit acest articol	2566
un abonné vous offre cet article	1491
un e-mail de confirmation vous a été envoyé	1484
un suscriptor te ha regalado este artículo	1197
une erreur s'est glissée dans l'article	1444
ungültige e-mail-adresse	730
unterstütze uns	562
unterstützen	562
unterstützen sie uns	562
unterstützen sie uns per paypal	654
uočili ste grešku	2790
uočili ste pogrešku	2790
uočili ste pogrešku u članku	2790
uporabniško ime	2969
uporabniško ime ali e-pošta	2968
upotettu sisältö	1366
upozorniť na chybu	2883
upozornění	415
uppläst av en ai-röst	3076
uppläst av en dator	3006
uppläst av en syntetisk röst	3076
uppläst av syntetisk röst	3076
uppläst med ai-röst	3006
upravljaj kolačićima	2771
upravljaj piškotke	2957
ur vår butik	3070
url 복사	1926
urlをコピー	1863
urlをコピーする	1892
url복사	1926
urmărește acest subiect	2558
urmărește live	2558
următorul	2541
uslovi korišćenja	2729
ustaw jako preferowane źródło	2436
ustawienia plików cookie	2344
ustawienia prywatności	2409
ustvarjeno s pomočjo umetne inteligence	2979
utónév	1688
uutishälytykset	1372
uvek prikaži	2771
uvijek prikaži	2771
uvjeti korištenja	2729
uz sākumu	2017
uzyskaj dostęp	2329
učitaj još	2788
učitaj objavu	2771
učitaj sadržaj	2771
učitaj video	2771
učitaj više	2788
učitavanje playera	2773
učitavanje videa	2773
ušetrite #%	2876
ušetríte #%	2876
ušetřete #%	421
ušetříte #%	421
ušteda #%	2783
uštedite #%	2783
używasz adblocka	2416
używasz programu do blokowania reklam	2416
už jsem ho vypnul	417
už jste hlasovali	404
už komentarus atsako jų autoriai	1975
už mám predplatné	2875
už mám předplatné	420
už mám účet	420
už máte predplatné? prihláste sa	2806
už máte předplatné	420
už máte účet	2806
už máte účet? prihláste sa	2806
už podporujem	2817
už podporuji	332
už sledujete	436
už ste hlasovali	2859
uždaryti	1977
uždaryti reklamą	1978
uživatelské jméno	421
uživatelské jméno nebo e-mail	420
uživo	2774
užpildykite apklausą	1976
užsakomasis straipsnis	1978
užsakomasis turinys	87	1978
užsisakyti prenumeratą	1969
""", 'v': """
v košarico	2956
v tem članku	2974
v tomto článku	426
v živo	2960
vaata kõiki tellija soodustusi	1206
vaata lähemalt	1213
vaba töökoht	1213
vad tycker du? rösta här	3021
vai kopsavilkums bija noderīgs	2016
vai raksts bija noderīgs	2016
vain jäsenille	1377
vain välttämättömät	1366
vain välttämättömät evästeet	1366
vairāk par tēmu	2012
vaizdo įrašas	1976
vaizdo įrašą rasite čia	1976
valami elromlott. próbáld újra	1687
valami hiba történt. próbálja újra	1687
valgfrit beløb	532
valgfritt beløp	2297
van egy jó sztorija	1693
van egy jó témája	1693
van már előfizetése	1684
van már fiókja	1614
van már fiókod	1684
van már fiókom	1684
vanjski sadržaj	2771
var artikeln till hjälp	3014
var det här till hjälp	3021
var det til hjælp	546
var detta till hjälp	3097
var dette en hjælp	546
var resuméet nyttigt	467
var sammanfattningen till hjälp	3014
varför ser jag den här annonsen	3103
varför visas den här annonsen	3103
vari atteikties jebkurā laikā	2010
varje bidrag hjälper	3083
varje bidrag räknas	3083
varje krona hjälper	3083
varje krona räknas	3083
vasta küsitlusele	1213
vastaa kyselyyn tästä	1321
vaš e-mail	2785
vaš e-naslov	2971
vaš e-poštni naslov	2971
vaš glas je bil oddan	2953
vaš glas je uračunat	2767
vaš glas je zabeležen	2767	2953
vaš glas je zabilježen	2767
vaš komentar	2716
vaš mejl	2785
vaša e-mail adresa	2785
vaša e-mailová adresa	2878
vaša poruka	2785
vaša poruka je poslana	2785
vaša poruka je poslata	2785
vaša správa	2878
vaše e-mailová adresa	423
vaše ime	2785	2971
vaše jméno	423
vaše meno	2878
vaše sporočilo	2971
vaše sporočilo je poslano	2971
vaše zpráva	423
veckans fråga	3067
vedno prikaži	2957
vegyél jegyet	1671
veja esta publicação no instagram	2496
veja também	2478
veja todas as opções de assinatura	2515
velg beløp	2297
velikost písma	65
veličina fonta	2797
veličina slova	2797
veličina teksta	65
venujte nám # %	2873
ver # comentários	2506
ver biografía	1171
ver comentários	2474
ver conteúdo externo	2496
ver esta publicación en instagram	1175
ver esta publicação no instagram	2496
ver galería	1155
ver más	1155
ver más artículos del autor	1171
ver más noticias	1198
ver también	1152
ver também	2478
ver todas las opciones de suscripción	1194
ver traducción	1156
ver tradução	2482
ver vídeo	1155
vergrößern	607	734
verlagssonderveröffentlichung	665
versandkosten können anfallen	715
vertrag kündigen	596
verträge hier kündigen	596
verwandte beiträge	603
ves algún error? comunícalo	1184
veure aquesta publicació a instagram	305
vezetéknév	1688
vezi această postare pe instagram	2549
vezi mai multe știri	2567
vezi și	2539
već imam nalog	2782
već imam račun	2782
već imate nalog	2706
već imate pretplatu	2706
već imate račun	2706
već podržavam	2721
već pratite	2796
već pratite ovu temu	2796
već sam pretplatnik	2782
već ste glasali	2767
već ste glasovali	2767
već ste pretplatnik	2706
več iz rubrike	2904
več novic iz regije	2904
več o tem	2904
več o temi	2904
več člankov	2974
več člankov avtorja	2974
veľkosť písma	65
veľkosť textu	2891
vi kan inte visa det här innehållet	3074
viac k téme	2810
viac si o tom prečítate tu	2810
viac článkov	2881
videa ni mogoče predvajati	2959
video ei ole enää saatavilla	1368
video ei ole käytettävissä	1368
video ikke tilgængelig	525
video již není k dispozici	411
video nelze přehrát	411
video není dostupné	411
video není dostupné ve vaší zemi	411
video není k dispozici	411
video ni na voljo v vaši državi	2959
video nicht verfügbar	720
video nie je dostupné	2866
video nie je dostupné vo vašej krajine	2866
video nie je k dispozícii	2866
video nije dostupan u vašoj državi	2773
video nije dostupan u vašoj zemlji	2773
video nije moguće reproducirati	2773
video sa nedá prehrať	2866
video sa nepodarilo načítať	2866
video se ne može reprodukovati	2773
video se nepodařilo načíst	411
video už není k dispozici	411
video už nie je dostupné	2866
video už nie je k dispozícii	2866
video više nije dostupan	2773
videoafspilleren indlæses	525
videoen er ikke længere tilgængelig	525
videoen er ikke tilgængelig	525
videoen er ikke tilgængelig i dit land	525
videon voi katsoa jutun yläosasta	1321
videon är inte längre tillgänglig	3076
videon är inte tillgänglig	3076
videoyu izlemek için tiklayin	3167
videó	1627
videó betöltése	1673
videó betöltése folyamatban	1675
videó lejátszása	1675
videó megtekintése	1675
videók	1627
videólejátszó betöltése	1675
videónkat itt nézheti meg	1629
vidéo	1451
vielen dank für deine nachricht	730
vielen dank für deine stimme	712
vielen dank für ihr feedback	644
vielen dank für ihre anmeldung	575
vielen dank für ihre nachricht	730
vielen dank für ihre stimme	712
vielleicht später	561
viestisi on lähetetty	1380
vil du få varsler	2293
vilkår	464	2226
vill du få notiser	3079
vill du få pushnotiser	3079
vipps et beløp	2209
virheellinen sähköpostiosoite	1380
vis færre	475	2236
vis i fuld skærm	540
vis oversættelse	476
visa bilden i helskärm	3021
visa färre	3021
visa i helskärm	3091
visa inlägg från facebook	3021
visa inlägg från instagram	3021
visa innehåll	3011
visa innehållet	3074
visa lösenord	3085
visa och godkänn	3074
visa översättning	3022
vissza a címlapra	1690
vissza a főoldalra	1690
vissza a tetejére	1629
vissza az oldal tetejére	1690
visszajelzés	1626
visszajelzés küldése	1696
više o temi	2713
više od autora	2788
više vijesti iz regije	2713
više članaka	2788
više članaka autora	2788
viết bình luận	3347
vlastná suma	2873
vlastní částka	418
vložený obsah	409
vložit do košíku	407
vložit komentář	434
vložiť do košíka	2862
vložiť komentár	2888
vnesite e-poštni naslov	2971
vnesite veljaven e-poštni naslov	2971
você concorda? vote	2506
você pode gostar	2478
você pode se interessar	2478
você também pode gostar	2478
voir le détail	1452
voir les détails	1452
voir les résultats	1452
voir les résultats du sondage	1479
von einer künstlichen stimme vorgelesen	720
von ki übersetzt	741
vorgelesen von einer künstlichen stimme	720
vos réactions	1444
votează în sondajul nostru	2552
votre avis nous intéresse	1479
vous aimerez peut-être	1448
vous avez déjà un compte	1415
vous avez déjà un compte ? connectez-vous	1415
vous avez déjà un compte ? identifiez-vous	1415
vous possédez déjà un compte	1415
vous pourriez être intéressé	1448
vprašanje dneva	2953
vreau să primesc newsletterul	2559
vsak evro šteje	2966
vsak petek. brezplačno. brez spama	2971
vsak prispevek šteje	2966
vsaka donacija šteje	2966
vsebina je avtorsko zaščitena	2977
vsebina sporočila	2903
vsebine naših partnerjev	2984
vsebine ni mogoče prikazati	2957
vsi članki	2974
vsi članki avtorice	2974
vsi članki avtorja	2974
vstúpiť do diskusie	2813
vstúpiť do galérie	2881
vyberte si predplatné	2875
vyberte si předplatné	420
vyberte částku	418
vybrat předplatné	420
vybrať	2876
vybrať predplatné	2875
vygenerované ai	2886
vygenerované pomocou ai	2886
vygenerováno ai	432
vygenerováno pomocí ai	432
vyplňte toto pole	423
vypnite blokovanie reklám	2871
vypnite prosím adblock	2871
vypnite, prosím, adblock	2871
vypnúť zvuk	2866
vypněte prosím adblock	416
vypněte si adblock	416
vypočuť si článok	2866
vypočuť článok	2866
vyskytla sa chyba. skúste to znova	2878
vyskúšajte si kvíz	2859
vytisknout článek	341
vytlačiť	2813
vytlačiť recept	61
vytlačiť článok	2813
vytvorené ai	2886
vytvorené pomocou ai	2886
vytvorené umelou inteligenciou	2886
vytvořeno ai	432
vytvořeno pomocí ai	432
vytvořeno umělou inteligencí	432
vytvořila ai	432
vytvořit účet	334
vyzkoušejte si kvíz	404
vyzkoušet	334
vyčerpali ste limit článkov	2875
vágólapra másolva	1700
válassz csomagot	1684
válassz előfizetést	1684
válassz összeget	1682
válasszon csomagot	1684
válasszon előfizetést	1684
válasszon összeget	1682
válasz	1626	1698
válaszok elrejtése	1697
válaszok megjelenítése	1697
válaszolok	1698
választom	1685
választás mentése	1673
város	1688
váš e-mail	338
váš email	423
váš hlas bol započítaný	2859
váš hlas bol zaznamenaný	2859
váš hlas byl započítán	404
váš hlas byl zaznamenán	404
väline sisu	1224
välj	3086
välj abonnemang	3085
välj belopp	3083
välj din prenumeration	3085
välj ditt abonnemang	3085
välj erbjudande	3085
välj prenumeration	3085
välj som föredragen källa	3101
vänligen stäng av annonsblockeraren	3081
värsked uudised	1208
vælg	535
vælg abonnement	534
vælg beløb	532
vælg dit abonnement	534
vælg som foretrukken kilde	550
vælg tilbud	534
vés a la recepta	61
více	349
více k tématu	349
více o tématu	349
více si o tom přečtete zde	349
více článků	426
vídeos	1152	2478
výber redakcie	2810
výběr redakce	349
výhoda pre predplatiteľov	2862
výhoda pro předplatitele	407
výhody pre predplatiteľov	2862
výhody pro předplatitele	407
výsledky ankety	404
výsledky hlasovania	2859
výsledky hlasování	404
všechny komentáře	434
všechny články	426
všechny články autorky	426
všetky komentáre	2888
všetky články	2881
všetky články autora	2881
všetky články autorky	2881
všeč mi je	2981
vždy povolit	409
vždy povoliť	2864
vždy zobrazovat	409
vždy zobrazovať	2864
về đầu trang	3350
""", 'w': """
w każdy piątek. za darmo. bez spamu	2423
warto przeczytać	2351
was können wir besser machen	644
wczytaj treść	2409
wczytaj więcej	2426
webshopunkból	1671
weiterblättern	734
weitere beiträge	603
werbung schließen	747
werbung überspringen	593
weź udział w dyskusji	2400
whatsapp'ta paylaş	3158
whatsappで読む	1892
wiadomość	2424
wiadomość została wysłana	2423
wideo jest niedostępne	2411
wideo niedostępne	2411
widzisz błąd	2429
wie gefällt ihnen dieser artikel	644
wie wir unsere quellen schützen	738
wielkość czcionki	65
wielkość tekstu	2437
więcej	2351
więcej artykułów	2351
więcej informacji	2351
więcej na ten temat	2351
więcej o	2351
więcej od tego autora	2426
więcej tekstów autora	2426
więcej z	2351
wpisz kwotę	2418
wpisz swój e-mail	2332
wprowadź adres e-mail	2332
wpłata jednorazowa	2418
wpłata miesięczna	2418
wpłać	2326
wpłać jednorazowo	2418
wpłać teraz	2326
wróć do góry	2426
wróć na górę	2426
wróć na stronę główną	2426
wspieraj co miesiąc	2418
współpraca płatna	2438
współpraca reklamowa	2343
wszystkie artykuły	2426
wszystkie artykuły autorki	2426
wybierz kwotę	2418
wybierz ofertę	2420
wybierz prenumeratę	2420
wybierz subskrypcję	2420
wycofaj zgodę	2409
wykorzystałeś limit artykułów	2420
wykryliśmy adblocka	2416
wypełnij to pole	2423
wypisz się w dowolnym momencie	2423
wypróbuj	2329
wyraź zgodę	2344
wystąpił błąd	2423
wystąpił błąd. spróbuj ponownie	2423
wystąpił błąd. spróbuj ponownie później	2423
wyłącz adblocka	2416
wyłącz blokowanie reklam	2416
wyłącz dźwięk	2411
wyłącz reklamy	2438
wyłączyłem adblocka	2416
wyślij	2424
wyślij e-mailem	2339
wyślij komentarz	2434
wyślij mailem	2437
wyślij opinię	2432
wyślij wiadomość	2423
wyślij zdjęcia	2429
wyślij zgłoszenie anonimowo	2429
wyślij znajomemu	2339
wyświetl treść	2409
wählen	729
własna kwota	2418
włącz	2415
włącz dźwięk	2411
włącz javascript	2411
""", 'x': """
x'te paylaş	3158
xem bình luận	3347
xem bản gốc	3351
xem bản đồ	3351
xem chi tiết	3351
xem công thức	61
xem kết quả	3351
xem nhiều	3348
xem nhiều nhất	3348
xem nhiều trong tuần	3375
xem thêm	3348	3350
xem thêm bình luận	3347
xem tiếp	3350
xem toàn bộ	3350
xem tất cả	3350
xでシェア	1863
xでシェアする	1892
xでポスト	1863
""", 'y': """
ya estás suscrito	1194
ya tenés suscripción	1194
yapay zeka ile özet	3167
yapay zeka özeti	3167
yazarin diğer haberleri	3165
yazarin diğer yazilari	3165
yazarin tüm yazilari	3165
ymmärrän	1322
yorum gönder	3164
yorumlari gör	3164
youtube-tartalom megjelenítése	1629
yritä myöhemmin uudelleen	1380
yritä uudelleen	1380
yz özeti	3167
""", 'z': """
z našeho e-shopu	407
z našeho obchodu	407
z nášho e-shopu	2862
z nášho obchodu	2862
z titulní strany	349
za naročnike	2968
zaakceptuj i pokaż	2409
zaboravili ste šifru	2782
zabranjeno prenošenje	2791
zabudnuté heslo	2806
zadajte platný e-mail	2878
zadejte platný e-mail	423
zadejte svůj e-mail	338
zadejte částku	418
zagłosuj	2403
zahlungsart wählen	565
zainstaluj aplikację	2413
zakázat	415
zakázať	2870
zakúpiť licenciu	2884
zaloguj się	2329
zaloguj się przez apple	2420
zaloguj się przez facebooka	2420
zaloguj się przez google	2420
zaloguj się z google	2420
zamknij galerię	2426
zamknij reklamę	2438
zamów książkę	2406
zapamatovat přihlášení	420
zapamatovat si mě	420
zapamiętaj mnie	2420
zapamätať si ma	2875
zapisz na później	2339
zapisz się	2332
zapisz się na newsletter	2332
zapisz wybór	2409
zapnout upozornění	414
zapnúť	2870
zapnúť notifikácie	2869
zapnúť titulky	2866
zapnúť upozornenia	2869
zapnúť zvuk	2866
zapomenuté heslo	334
zapomniałem hasła	2420
zapomniałeś hasła	2420
zapomněl jsem heslo	420
zapomněli jste heslo	420
započni kviz	2767
zarejestruj się	2329
zarezervovat místo	407
zarządzaj plikami cookies	2409
zarządzaj powiadomieniami	2414
zarządzaj zgodami	2344
zarządzaj zgodą	2409
zaten üye misiniz	3151
zauważyłeś błąd	2429
zavrieť galériu	2881
zavrieť reklamu	2892
zavřít	332
zavřít galerii	426
zavřít reklamu	438
začať kvíz	2859
začni kviz	2953
začít kvíz	404
załaduj film	2409
załaduj post	2409
załaduj treść	2409
załaduj wideo	2409
załaduj więcej	2354
załóż konto	2329
zaštita osobnih podataka	2729
zaštita privatnosti	2729
zašto vidim ovaj oglas	2798
zašto vidim ovu reklamu	2798
zbývající čas	411
zbývající čas #	411
zbývající čas -#	411
zdieľajte tento text	2813
zdieľajte článok	2813
zdieľať	2813
zdieľať na facebooku	2813
zdieľať na whatsappe	2891
zdieľať článok	2813
zeskanuj kod i pobierz aplikację	2413
zeskanuj kod qr, aby pobrać aplikację	2413
zezwól	2415
zezwól na powiadomienia	2414
zezwól na reklamy	2417
zezwól raz	2409
zgadzam się	2344
zgadzam się na powiadomienia	2414
zgadzam się na wyświetlanie treści	2344
zgłoś	2347	2435
zgłoś błąd	2347
zgłoś komentarz	2434
zgłoś nadużycie	2434
zgłoś reklamę	2438
ziņa tiek papildināta	2017
ziņo par kļūdu	2016
ziņot par kļūdu	2016
zkontrolujte svoji e-mailovou schránku	423
zkontrolujte svou schránku	423
zkopírovat odkaz	341
zkopírovat odkaz na článek	341
zkopírováno	437
zkopírováno do schránky	437
zkuste to prosím později	423
zmeniť súhlas	2864
zmeniť veľkosť písma	2891
zmenšit písmo	437
zmenšiť písmo	2891
zmień rozmiar tekstu	2437
zmień zgodę	2409
změnit souhlas	409
změnit velikost písma	437
znajdź nas na facebooku	2340
znalazłeś błąd	2429
znalazłeś błąd w tekście	2429
značky	2810
znova naloži stran	2965
znova načítať stránku	2872
znovu načíst stránku	417
zobacz cenę	2406
zobacz galerię	2354
zobacz mapę	2355
zobacz ofertę	2406
zobacz również	2351
zobacz szczegóły	2355
zobacz także	2351
zobacz także inne	2351
zobacz też	2351
zobacz więcej	2351
zobacz wszystkie artykuły	2426
zobrazit # odpovědi	434
zobrazit a přijmout	409
zobrazit komentáře	434
zobrazit méně	352	426
zobrazit nabídku	407
zobrazit nabídky	420
zobrazit odpovědi	434
zobrazit originál	352
zobrazit předplatné	420
zobrazit přepis	411
zobrazit více	351
zobrazit výsledky	352	404
zobrazit vše	351
zobrazit všechny články	426
zobraziť # odpovede	2888
zobraziť a prijať	2864
zobraziť cenu	2862
zobraziť diskusiu	2813
zobraziť galériu	2881
zobraziť heslo	2875
zobraziť komentáre	2888
zobraziť menej	2811
zobraziť obsah	2824
zobraziť odpovede	2888
zobraziť ponuku	2862
zobraziť ponuky	2875
zobraziť popis	2881
zobraziť predplatné	2875
zobraziť prepis	2866
zobraziť titulky	2866
zobraziť viac	2811
zobraziť výsledky	2859
zobraziť všetko	2811
zobraziť všetky články	2881
zoradiť podľa	2888
zostań patronem	2326
zostań patronką	2418
zostať prihlásený	2875
zostávajúci čas	2866
zostávajúci čas #	2866
zostávajúci čas -#	2866
zpráva	424
zpráva byla odeslána	423
zpráva pro příjemce: dar	418
zpět na hlavní stránku	426
zpět na začátek	426
zpět nahoru	351
zrušit můžete kdykoli	420
zrušit můžete kdykoliv	420
zrušiť môžete kedykoľvek	2875
zu meine themen hinzufügen	745
zu meinen themen hinzufügen	745
zum rätsel	712
zum vollständigen artikel	733
zur großansicht	733
zur leseliste hinzufügen	685
zur merkliste hinzufügen	588
zur übersicht	606
zurück	599
zurück nach oben	606	733
zurück zum anfang	733
zurück zur startseite	733
zurück zur übersicht	733
zvoliť	2876
zvolte předplatné	420
zvolte částku	418
zvoľte predplatné	2875
zvoľte sumu	2873
zväčšiť	2881
zväčšiť foto	2881
zväčšiť fotografiu	2881
zväčšiť písmo	2891
zväčšiť text	2891
zvětšit	351
zvětšit foto	426
zvětšit fotografii	426
zvětšit písmo	437
zvětšit text	437
zwiń	2354
zásady cookies	409
zásady ochrany osobných údajov	2864
získat licenci	430
získat předplatné	420
získať licenciu	2884
získať predplatné	2875
zůstat přihlášen	420
""", '£': """
£# at amazon	1069
""", '©': """
©ntb	2264
""", 'à': """
à découvrir	1448
à la une	1448
à lire	1448
à lire aussi	1448
à lire dans ce dossier	1448
à lire dans la même rubrique	1448
à lire ensuite	1448
à lire également	1448
à ne pas manquer	1448
à voir	1448
à voir aussi	1448
""", 'á': """
áno, chcem	2870
áno, prosím	2870
átirat	1676
átirat elolvasása	1675
átirat megjelenítése	1675
áudio gerado por ia	2498
áudio gerado por voz sintética	2498
""", 'ä': """
ähnliche artikel	603
ähnliche beiträge	603
ähnliche themen	603
äldst	3100
äldsta	3100
äldsta först	3099
älteste	744
älteste zuerst	743
älä missaa mitään	1307
älä salli	1372
älä seuraa	1393
ämne	3089
ämnen	3018
ämnen i artikeln	3018
ämnen i den här artikeln	3091
ändra dina cookieinställningar	3074
ändra samtycke	3074
ändra textstorlek	3102
är du inte prenumerant	3085
är du redan prenumerant	2996
äänenvoimakkuus	1369
äänesi on laskettu	1361
äänesi on rekisteröity	1361
äänesi on tallennettu	1361
äänestyksen tulokset	1361
äänestä	1362
äänestä nyt	1361
äänestä tästä	1321
ääni on tuotettu tekoälyllä	1368
ääni pois	1368
ääni päälle	1368
""", 'å': """
åbn	476
åbn appen	527
åbn billedgalleri	540
åbn galleri	540
åbn i app	527
åbn kort	476
åpne	2237
åpne appen	2292
åpne bildegalleri	2305
åpne faktaboks	2237
åpne galleri	2305
åpne i app	2292
åpne kart	2237
årlig	2300
årlig betaling	2299
årligt	535
årsvis	3086
årsvis betalning	3085
återkalla samtycke	3074
återstående tid	3076
återstående tid #	3076
återstående tid -#	3076
""", 'æ': """
ældste	549
ældste først	548
ændr dit samtykke	523
ændr samtykke	523
ændr tekststørrelse	551
""", 'ç': """
çerez ayarlari	3161
çerez politikasi	3161
çerezler	3161
çeviriyi göster	3168
çikiş yap	3151
çok okunanlar	3165
""", 'è': """
è gratis e ci vuole solo un minuto	1832
""", 'é': """
é grátis e leva menos de um minuto	2510
écouter	1434
écouter (# min	1434
écouter le podcast	1451
édition du jour	1448
élő	1676
élő közvetítésünk itt	1690
épingler	61
épingler la recette	61
értem	1630
értesítések	1679
értesítések engedélyezése	1678
értesítések kezelése	1678
értékeld a cikket	1696
értékeld a receptet	61
értékelje a cikket	1696
érvénytelen e-mail-cím	1687
évente	1685
éves előfizetés	1684
éves fizetés	1684
éves számlázás	1684
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	1680
így védjük a forrásainkat	1693
írd meg a véleményed	1626
írj a szerkesztőségnek	1693
írj hozzászólást	1697
írja meg véleményét	1626
írjon a szerkesztőségnek	1693
írjon hozzászólást	1697
írjon nekünk névtelenül	1693
""", 'î': """
înapoi sus	2541
încarcă mai multe	2541
închide	2525
înregistrare	2527
înregistrează-te	2527
îți mulțumim pentru vot	2552
""", 'ö': """
öffnen	606
ön hirdetésblokkolót használ	1680
ön mit gondol? szavazzon	1629
önceki	3167
önceki haber	3165
öne çikan haberler	3165
öne çikanlar	3165
önerilen haberler	3165
önerilenler	3165
öppna	3022
öppna appen	3078
öppna bildgalleri	3091
öppna galleri	3091
öppna karta	3022
összes	1629
összes cikk	1690
összes elfogadása	1673
összes elutasítása	1673
összes megtekintése	1690
översatt med ai	3097
özet faydali oldu mu	3164
""", 'ú': """
új hozzászólás	1626
última hora	1152
últimas	2478
últimas entradas	1152
últimas noticias	1152
últimas notícias	2478
últimes notícies	296
últimos artículos	1152
únete	1113
únete a la conversación	1148
účtované ročne	2875
účtováno ročně	420
""", 'ü': """
über google anmelden	728
über whatsapp senden	746
über whatsapp teilen	746
übersetzung anzeigen	607
überweisung	566
ücretsiz dene	3151
ücretsiz üye ol	3151
ücretsiz üye olun	3151
üye girişi	3151
üye ol	3150	3151
üye olun	3151
üzenet	1688
üzenet küldése	1687
üzenetét elküldtük	1687
""", 'ý': """
ý kiến	3347
ý kiến bạn đọc	3347
ý kiến của bạn	3347
""", 'ā': """
ārējais saturs	2027
""", 'č': """
častite nas kafom	2780
častite nas kavom	2780
častite nas s kavo	2966
čita sintetički glas	2773
čitaj bez oglasa	2798
čitaj u aplikaciji	2775
čitajte bez oglasa	2798
čitajte bez ograničenja	2782
čitajte u aplikaciji	2775
čitajte uz pretplatu	2782
članak je zaključan	2706
članak je zaštićen autorskim pravom	2791
članak se nastavlja ispod oglasa	2712
članak čita sintetički glas	2773
članek bere sintetični glas	2959
članek je avtorsko zaščiten	2977
članek je zaklenjen	2900
članek se nadaljuje pod oglasom	2903
članek se nadaljuje spodaj	2903
článek byl vytvořen automaticky	432
článek je chráněn autorským právem	430
článek namluvila umělá inteligence	411
článek pokračuje pod reklamou	344
článek čte syntetický hlas	411
články autora	426
článok bol vytvorený automaticky	2886
článok je chránený autorským právom	2884
článok číta syntetický hlas	2866
článok číta umelá inteligencia	2866
čte umělý hlas	411
čtěte bez omezení	420
čtěte dále	349
čtěte i	349
čtěte nejdřív v aplikaci	413
čtěte také	349
čtěte v aplikaci	413
číslo účtu pro dary	333
číst bez reklam	438
číst celý článek	426
číst dál	351
číst dál s předplatným	334
číst dále	426
číst s předplatným	420
číst více	351
číta umelý hlas	2866
čítajte aj	2810
čítajte bez obmedzení	2875
čítajte najprv v aplikácii	2868
čítajte v aplikácii	2868
čítať bez reklám	2892
čítať celý článok	2881
čítať s predplatným	2875
čítať ďalej	2881
""", 'ď': """
ďakujeme za hlas	2859
ďakujeme za hlasovanie	2859
ďakujeme za odber	2878
ďakujeme za správu	2878
ďakujeme za vašu správu	2878
ďakujeme za váš hlas	2859
ďalšia fotografia	2881
ďalšia snímka	2881
ďalšia strana	2881
ďalšie foto	2881
ďalšie správy	2810
ďalšie video	2866
ďalšie články	19	2810
ďalšie články autora	2881
ďalší článok	2881
""", 'đ': """
điều khoản sử dụng	3346
điều khoản sử dụng | chính sách bảo mật	3346
đáng chú ý	3348
đã có tài khoản	3333
đã hiểu	3351
đã sao chép	3338
đã sao chép liên kết	3374
đóng	3331
đóng góp	3332
đăng ký	3333
đăng ký ngay	3333
đăng nhập	3333
đăng nhập / đăng ký	3333
đăng xuất	3333
được quan tâm	3375
được tài trợ	3343
đặt báo	3333
đến công thức	61
đề xuất	3348
để sau	3331
đọc nhiều	3348
đọc nhiều nhất	3348
đọc sau	3374
đọc thêm	3348	3350
đọc tiếp	3350
đọc tiếp về chủ đề này	3375
đừng bỏ lỡ	3348
""", 'į': """
į viršų	1976
įveskite savo el. pašto adresą	1994
""", 'ľ': """
ľubovoľná suma	2873
""", 'ł': """
ładowanie odtwarzacza	2411
ładowanie wideo	2411
""", 'ř': """
řadit podle	434
řazení	435
""", 'ś': """
śledź nas	2340
""", 'ş': """
şifremi unuttum	3151
şimdi değil	3149
şurada paylaş	3158
""", 'š': """
še nimate računa	2968
še niste naročnik	2968
šifra	2783
štampaj	2716
štítky	349
""", 'ž': """
že imam račun	2968
že imate račun	2900
že naročnik	2900
že podpiram	2911
že sledite	2982
želite li da primate obaveštenja	2776
želite li primati obavijesti	2776
želite prejemati obvestila	2962
želite prejemati potisna obvestila	2962
želiš primati obavijesti	2776
žiadny spam	2878
živě	412
žiūrėkite nuotraukas	1976
žiūrėkite vaizdo įrašą	1976
žiūrėti galeriją	1976
žádný spam	423
""", 'ș': """
știri pe aceeași temă	2567
știri recomandate	2539
știri similare	2539
știrile zilei	2539
""", 'ț': """
ți-a fost util acest articol	2552
ți-a fost util acest rezumat	2552
ți-ai uitat parola	2564
ți-ar putea plăcea și	2567
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	771
άνοιγμα χάρτη	771
""", 'έ': """
έχετε ήδη λογαριασμό	756
""", 'ί': """
ίσως αργότερα	754
ίσως σας ενδιαφέρει	768
""", 'α': """
ακούστε	761
ακούστε το άρθρο	761
αναζήτηση	770
αναφορά λάθους	767
αντιγραφή link	761
αντιγραφή συνδέσμου	761
αντιγραφή συνδέσμου άρθρου	761
απάντηση	767
αποδέχομαι	774
αποδοχή	774
αποδοχή όλων	774
αποθήκευση	761
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	761
αποστολή με email	761
αποσύνδεση	756
απόκρυψη	771
απόρριψη	774
απόρριψη όλων	774
αργότερα	754
αρχική	770
αφήστε σχόλιο	767
""", 'β': """
βίντεο	768
βαθμολογήστε το άρθρο	767
""", 'γ': """
γίνε συνδρομητής	756
γίνετε μέλος	755
γίνετε συνδρομητής	756
γράψτε σχόλιο	767
""", 'δ': """
δείτε και	768
δείτε περισσότερα	770
δείτε τα αποτελέσματα	771
δείτε τα σχόλια	767
δείτε τη συνταγή	61
δείτε όλα	770
δημιουργία λογαριασμού	756
δημοφιλέστερα	768
δημοφιλή	768
δημοφιλή άρθρα	768
διαβάστε ακόμα	768
διαβάστε ακόμη	768
διαβάστε επίσης	768
διαβάστε επίσης στο	768
διαβάστε και	768
διαβάστε περισσότερα	768	770
διαφήμιση	764
διαφημίσεις	764
διαφημιση	764
διαφημιστικό περιεχόμενο	87	764
δωρήστε	755
δωρεά	755
""", 'ε': """
είσοδος	756
εγγραφή	756
ειδήσεις σήμερα	768
ειδήσεις τώρα	768
εκτυπώστε το άρθρο	761
εκτύπωση	761
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	771
εμφάνιση όλων	771
επικοινωνία	767
επιλογές συντακτών	768
επιστροφή στην κορυφή	770
επόμενο	770
επόμενο άρθρο	768
ετικέτες	768
""", 'θ': """
θέματα	768
""", 'κ': """
κάντε δωρεά	755
κάντε μια δωρεά	755
κανόνες σχολιασμού	767
κατάλαβα	771
κατηγορίες	768
κλείσιμο	754
κοινοποίησε	761
κοινοποίηση	761
κοινοποίηση στο facebook	761
κοινοποίηση στο twitter	761
κοινοποιήστε	761
κοινοποιήστε το άρθρο	761
""", 'λ': """
λεπτομέρειες	771
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	764
μενού	770
μετάβαση στη συνταγή	61
μη χάσετε	768
μην το χάσεις	768
μην χάσετε	768
μοιράσου το	761
μοιραστείτε	761
μοιραστείτε το	761
μοιραστείτε το άρθρο	761
μπορεί να σας αρέσει	768
μόνο για συνδρομητές	756
""", 'ξ': """
ξεχάσατε τον κωδικό	756
""", 'ο': """
ο λογαριασμός μου	756
ο σύνδεσμος αντιγράφηκε	761
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	768	770
περισσότερα άρθρα	768
περισσότερες ειδήσεις	768
πολιτική cookies	774
πολιτική απορρήτου	774
προηγούμενο	770
προηγούμενο άρθρο	768
προσθήκη σχολίου	767
προστασία προσωπικών δεδομένων	774
προτείνουμε	768
προτείνουμε επίσης	768
προτεινόμενα	768
προωθητικό περιεχόμενο	764
πρόσφατα άρθρα	768
""", 'ρ': """
ροή	768
ροή ειδήσεων	768
ρυθμίσεις cookies	774
""", 'σ': """
στείλε το σε φίλο	761
στηρίξτε μας	755
συμφωνώ	774
συνέχεια ανάγνωσης	770
συνδεθείτε	756
συνδρομή	756
συνδρομητές	756
σχετικά	768
σχετικά άρθρα	768
σχετικά θέματα	768
σχετικά νέα	768
σχετικές ειδήσεις	768
σχετικό άρθρο	768
σχολιάστε	767
σχολιάστε το άρθρο	767
σχόλια	767
σχόλιο	767
σύνδεση	756
""", 'τ': """
τα πιο δημοφιλή	768
τα πιο δημοφιλή της ημέρας	768
τα πιο διαβασμένα	768
τα πιο πρόσφατα	768
τελευταία άρθρα	768
τελευταία νέα	768
τελευταίες ειδήσεις	768
""", 'υ': """
υπενθύμιση αργότερα	754
υποβολή σχολίου	767
υποστηρίξτε μας	755
""", 'φ': """
φόρτωση περισσότερων	770
""", 'χ': """
χαρίστε αυτό το άρθρο	761
χορηγούμενο	764
χορηγούμενο άρθρο	764
χορηγούμενο περιεχόμενο	764
""", 'ό': """
όλα τα σχόλια	767
όλες οι ειδήσεις	768
όροι σχολιασμού	767
όροι χρήσης	774
όχι ευχαριστώ	754
όχι τώρα	754
όχι, ευχαριστώ	754
""", 'а': """
або	3307
абонамент	160
абонирай се	161
абонирай се за бюлетина	236
абонирайте се	160
автовоспроизведение	2671
автовідтворення	3297
автоматический перевод	2693
автоматическое воспроизведение	2671
автоматичне відтворення	3297
автоматичний переклад	3319
автоматично възпроизвеждане	224
автоматично преведено	244
автоматично пускане	224
авторизация	2585
авторизоваться	2585
адрес электронной почты	2588
актуално	168
актуальне	3233
анкета	219
анкета на деня	218
анонимна кутия	241
анонимная почта	2689
анонимный ящик	2689
анонімна пошта	3315
анонімна скринька	3315
архив	2604
аудиоверсия	2671
аудіоверсія	3297
""", 'б': """
бажаєте отримувати сповіщення	3300
банковская карта	2584
банковский перевод	2584
без спам	236
без спама	2683
без спаму	3309
безкоштовна доставка	3293
безкоштовно. без спаму	3309
безопасный платеж	2583
безплатна доставка	221
бесплатная доставка	2667
бесплатно. без спама	2683
беше ли полезно	244
благодарим ви за абонамента	236
благодарим ви, че гласувахте	218
благодарим за вашия глас	218
благодарим за гласа	218
благодарим за съобщението	236
блокирай	228
блокировать	2675
блокувати	3301
больше	2604
больше материалов по теме	2604
больше новостей	2604
больше статей	2686
будь-яка сума	3304
будьте в курсе	2588
была ли статья полезной	2601
більше від автора	3312
більше за темою	3233
більше матеріалів за темою	3233
більше на цю тему	3233
більше новин	3233
більше новин на тему	3233
більше по темі	3233
більше статей	3312
""", 'в': """
в закладки	2697
в избранное	2593
в корзину	2667
в наш магазин	2667
в тази статия	239
в тренде	2604
в этой статье	2686
важен каждый рубль	2678
важен любой вклад	2678
важко відповісти	3291
важлива кожна гривня	3304
важливий кожен внесок	3304
важливо	3233
вам будет интересно	2604
вам може бути цікаво	3233
вам може сподобатися	3233
вам может быть интересно	2604
вам может понравиться	2604
вам також може сподобатися	3233
варианты подписки	2680
вартість доставки	3293
варіанти передплати	3306
вас може зацікавити	3233
вас может заинтересовать	2604
ваш e-mail	2588
ваш email	2588
ваш голос враховано	3290
ваш голос зараховано	3290
ваш голос принят	2664
ваш голос учтен	2664
ваш голос учтён	2664
ваша електронна пошта	3309
ваша почта	2683
ваша пошта	3309
ваша электронная почта	2683
ваше имя	2683
ваше повідомлення	3309
ваше повідомлення надіслано	3309
ваше сообщение	2683
ваше сообщение отправлено	2683
ваше ім'я	3309
вашето име	236
вашето съобщение	236
вашето съобщение е изпратено	236
вашият глас беше отчетен	218
вашият глас е отчетен	218
вашият имейл	236
вашият имейл адрес	236
вбудований контент	3295
введите e-mail	2588
введите email	2588
введите ваш email	2588
введите ваш адрес электронной почты	2588
введите корректный e-mail	2683
введите сумму	2678
введіть коректний e-mail	3309
введіть суму	3304
вградено съдържание	222
вернуться на главную	2686
версия для печати	2593
версия за печат	248
версія для друку	3323
вече гласувахте	218
вече имам профил	233
вече имате абонамент	233
вече имате акаунт	161
вече имате профил	233
вече подкрепям	175
вече следите	247
вече следите тази тема	247
вече сте абонат	161
вече сте гласували	218
вече съм абонат	233
вже вимкнено	3303
вже зареєстровані	3218
вже маєте акаунт	3306
вже маєте передплату	3306
вже є акаунт	3218
ви вже голосували	3290
ви вже проголосували	3290
ви вже підписані	3322
ви вже підписані на цю тему	3322
ви вичерпали ліміт статей	3306
ви можете відписатися будь-коли	3309
ви підписані	3309
ви підписані на автора	3322
ви підписані на тему	3322
ви успішно підписалися	3309
виберіть суму	3304
вибрати	3307
вибір редакції	3233
видео	2604
видео больше недоступно	2671
видео загружается	2671
видео не может быть воспроизведено	2671
видео недоступно	2671
видео недоступно в вашей стране	2671
видео недоступно в вашем регионе	2671
видеоплеер загружается	2671
видеото вече не е налично	224
видеото не е достъпно	224
видеото не е достъпно във вашата страна	224
видеото не е налично	224
видеото не е налично във вашата страна	224
видеото не може да бъде възпроизведено	224
видяхте грешка	241
виж всички	239
виж всички статии	239
виж галерията	239
виж коментарите	245
виж офертата	221
виж резултатите	218
виж цената	221
вижте видеото	224
вижте всички	239
вижте офертата	221
вижте още	168
вижте още от	168
вижте плановете	233
вижте резултатите	218
вижте цената	221
вийти	3218
використання матеріалів лише з дозволу редакції	3316
вимкнути звук	3297
вимкнути рекламу	3324
вимкніть adblock	3302
винаги показвай	222
винаги разрешавай	222
виникла помилка. спробуйте ще раз	3309
виправлення й уточнення	3315
вкажіть суму	3304
включете javascript	224
включете известията	227
включете се в дискусията	245
включи	228
включи звука	224
включи известията	227
включи се в дискусията	245
включите уведомления	2662
включить	2675
включить звук	2671
включить уведомления	2662
вконтакте	2594
влез	161
влез с facebook	233
влез с google	233
влез, за да коментираш	245
влезте	161
вміст недоступний	3295
внешний контент	2669
во весь экран	2607
водещи новини	168
войти	2585
войти в аккаунт	2585
войти в чат	2601
войти по почте	2680
войти с помощью google	2680
войти с яндекс id	2680
войти через apple	2680
войти через facebook	2680
войти через google	2680
войти через vk	2680
войти через вконтакте	2680
войти через яндекс	2680
войти, чтобы комментировать	2694
вопрос дня	2664
воспроизвести	2607
воспроизвести видео	2671
восстановить пароль	2680
время на чтение	2607
время чтения # мин	2607
все	2607
все комментарии	2601
все още няма коментари	245
все още нямате профил	233
все права сохранены	2690
всегда показывать	2669
всегда разрешать	2669
всего проголосовало #	2664
всеки лев е важен	231
всеки лев помага	231
всеки петък. безплатно. без спам	236
всички коментари	245
всички статии	239
всички статии на автора	239
встановити додаток	3299
встановити застосунок	3299
встроенный контент	2669
всяка помощ е важна	231
всяко дарение е важно	231
всяко дарение помага	231
всі коментарі	3320
всі матеріали	3312
всі матеріали автора	3312
всі новини	3235
всі статті	3312
всі статті автора	3312
вход	161	2585
вход с apple	233
вход с facebook	233
вход с google	233
вхід	3218
въведете валиден имейл	236
въведете имейл	236
въведете сума	231
възникна грешка. опитайте отново	236
възникна грешка. опитайте по-късно	236
външно съдържание	222
въпрос на деня	218
вы подписаны	2683
вы подписаны на автора	2696
вы подписаны на тему	2696
вы уже голосовали	2664
вы уже проголосовали	2664
вы успешно подписались	2683
выберите подписку	2680
выберите сумму	2583
выберите тариф	2680
выбор редакции	2604
выбрать	2681
выбрать подписку	2680
выбрать тариф	2680
выйти	2585
від наших партнерів	3324
відео	3233
відео більше недоступне	3297
відео вище	3257
відео недоступне	3297
відео недоступне у вашій країні	3297
відео неможливо відтворити	3297
відео нижче	3257
відеоплеєр завантажується	3297
відкликати згоду	3295
відкрити	3236
відкрити в додатку	3299
відкрити в застосунку	3299
відкрити галерею	3312
відкрити застосунок	3299
відкрити карту	3236
відкрити статтю	3306
відновити пароль	3306
відписатися	3322
відписатися від теми	3322
відписатися можна будь-коли	3309
відповісти	3231	3321
відправити	3310
відскануйте qr-код	3299
відскануйте qr-код, щоб завантажити застосунок	3299
відтворити	3297
відтворити відео	3297
відхилити	3228
відхилити все	3295
відхилити всі	3295
""", 'г': """
генерирано от ai	244
генерирано от ии	244
генерирано с изкуствен интелект	244
главная	2607
главная страница	2686
главное	2604
главное за день	2604
главные новости	2604
гласувай	219
гласувам	219
гледай видеото	224
годишен абонамент	233
годишно	234
годишно плащане	233
годовая подписка	2680
головна	3235
головна сторінка	3312
головне	3233
головне за день	3233
головні новини	3233
голосовать	2665
голосувати	3291
город	2684
град	237
грати	3291
грати онлайн	3290
громкость	2672
гучність	3298
""", 'д': """
да, искам	228
да, моля	228
да, пожалуйста	2675
да, спасибо	2675
да, хочу	2675
далее	2607
далі	3235
дарете	160
дари	160
дари еднократно	231
дари месечно	231
дари сега	160
детали	2608
детальніше	3235
деталі	3236
дзен	2594
дивитися всі	3312
дивитися відео	3297
дивитися галерею	3312
дивитися онлайн-трансляцію	3312
дивитися фотогалерею	3312
дивіться відео	3257
дивіться відео вище	3257
дивіться відео нижче	3257
дивіться також	3233
дивіться також відео	3257
дивіться у відео	3257
длительность	2672
длительность #	2671
для передплатників	3306
для подписчиков	2585
до закладок	3323
до кошика	3293
до рецепту	61
до теми	3233
добавете ни като предпочитан източник	247
добави в количката	221
добави като предпочитан източник	247
добави коментар	245
добави към моите теми	247
добави към предпочитани източници	247
добавить в избранное	2696
добавить в избранные источники	2696
добавить в источники	2696
добавить в корзину	2667
добавить в мои темы	2696
добавить в предпочитаемые источники	2696
добавить комментарий	2601
добровольное пожертвование	2678
довільна сума	3304
догори	3312
додати в кошик	3293
додати до кошика	3293
додати до моїх тем	3322
додати до обраних джерел	3322
додати до обраного	3322
додати до пріоритетних джерел	3322
додати до улюблених джерел	3322
додати коментар	3231
додати як пріоритетне джерело	3322
дозволити	3301
дозволити контент	3295
дозволити один раз	3295
дозволити рекламу	3303
дозволити сповіщення	3300
дозвольте сповіщення	3287
докладвай	246
докладвай грешка	171
докладвай коментар	245
докладвай рекламата	249
докладніше	3235
долучитися	3215
долучитися до обговорення	3320
долучитися до спільноти	3304
допомагає будь-яка сума	3304
доставка оплачивается отдельно	2667
достигнахте лимита на статиите	233
доступно по подписке	2585
друга сума	231
другая сумма	2583
други новини	19
другие материалы	19	2604
другие материалы рубрики	2604
другие новости	19	2604
другие новости раздела	2604
другие статьи	2604
другие статьи автора	2686
друк	3224
друкувати	3323
дякуємо за ваш голос	3290
дякуємо за ваше повідомлення	3309
дякуємо за голос	3290
дякуємо за повідомлення	3309
дякуємо за реєстрацію	3309
дякуємо за участь в опитуванні	3290
дізнатися ціну	3293
""", 'е': """
единоразово	2580
еднократно дарение	231
ежегодно	2681
ежемесячно	2580
ежемесячное пожертвование	2678
ежемесячный платеж	2678
ежемесячный платёж	2678
економія #%	3307
ексклузивно за абонати	233
ексклюзивно для передплатників	3306
електронна адреса	3309
електронна пошта	3309
електронна пошта або логін	3306
етикети	239
еще нет аккаунта	2680
еще новости	2604
еще от автора	2686
еще по теме	2604
ещё	2604
ещё не подписчик	2680
ещё нет аккаунта	2680
ещё новости	2604
ещё от автора	2686
ещё по теме	2604
""", 'ж': """
желаете ли да получавате известия	227
жодного спаму	3309
""", 'з': """
з нашого магазину	3293
за абонати	233
за датою	3321
за популярністю	3321
за темою	3233
забелязахте грешка	241
заборонити	3301
забравена парола	161
забравили сте паролата си	233
забронировать билет	2667
забронировать место	2667
забронювати квиток	3293
забронювати місце	3293
забув пароль	3306
забули пароль	3218
забыл пароль	2680
забыли пароль	2585
завантаження відео	3297
завантаження плеєра	3297
завантажити аудіо	3297
завантажити випуск	3297
завантажити відео	3295
завантажити додаток	3299
завантажити допис	3295
завантажити застосунок	3299
завантажити контент	3295
завантажити публікацію	3295
завантажити ще	3235
завжди дозволяти	3295
завжди показувати	3295
загрузить видео	2669
загрузить еще	2607
загрузить ещё	2607
загрузить контент	2669
загрузить пост	2669
загрузить публикацию	2669
загрузка видео	2671
загрузка плеера	2671
задонатити	3215
задонатить	2580
задължителни полета	236
задължително	237
задължително поле	236
заказать книгу	2667
закрити	3214
закрити галерею	3312
закрити рекламу	3324
закрыть	2579
закрыть галерею	2686
закрыть рекламу	2698
залишилося #	3297
залишити відгук	3318
залишити коментар	3231
залиште коментар	3320
заметили ошибку	2689
замовити книгу	3293
замовити книжку	3293
запазете място	221
запази	171
запази за по-късно	248
запази избора	222
запази място	221
запази настройките	222
запази рецептата	61
запази статията	171
запам'ятати мене	3306
заповніть це поле	3309
заполните это поле	2683
запомни ме	233
запомнить меня	2680
започни теста	218
запретить	2675
запропонувати новину	3231
зарегистрироваться	2585
зареди видеото	222
зареди още	239
зареди публикацията	222
зареди съдържанието	222
зареждане на видеото	224
зареждане на плейъра	224
зареєструватися	3218
зарубежной картой	2678
затвори	175
затвори галерията	239
затвори рекламата	249
затрудняюсь ответить	2665
защо виждам тази реклама	249
зберегти	3224
зберегти вибір	3295
зберегти на потім	3323
зберегти налаштування	3295
зберегти рецепт	61
зберегти статтю	3224
збережено	3323
збільшити	3235
збільшити зображення	3312
збільшити текст	3323
збільшити фото	3312
збільшити шрифт	3323
зв'язатися з автором	3312
звук	225
згенеровано за допомогою ші	3318
згенеровано штучним інтелектом	3318
згенеровано ші	3318
згорнути	3236	3312
зменшити шрифт	3323
змінити згоду	3295
змінити розмір тексту	3323
зміст	3235
зміст статті	3312
знайшли помилку	3315
знижка #%	3307
знижка для передплатників	3293
зовнішній контент	3295
зробити внесок	3215
зробити донат	3304
зрозуміло	3228
""", 'и': """
играй сега	218
играть	2665
играть онлайн	2664
из нашего магазина	2667
изберете	234
изберете абонамент	233
изберете план	233
изберете сума	231
избери	234
избери абонамент	233
избери план	233
избери сума	231
избрано от редакцията	168
известия	228
изключете adblock	229
изключете блокера за реклами	229
изключете рекламния блокер	229
изключи звука	224
изключих рекламния блокер	229
изкуственият интелект може да греши	244
изменить размер текста	2697
изменить согласие	2669
използвате adblock	229
използвате блокер за реклами	229
използвате рекламен блокер	229
изпратете сигнал	241
изпрати	237
изпрати коментар	245
изпрати на приятел	171
изпрати новина	241
изпрати обратна връзка	244
изпрати по имейл	171
изпрати сигнал	241
изпрати статията по имейл	171
изпрати съобщение	236
изтегли приложението	226
ии может ошибаться	2692
или	234	2681
имам профил	233
имате ли профил	233
име	237
имейл адрес	236
имейл или потребителско име	233
имя	2684
индекс	2684
интересное	2604
искате ли да получавате известия	227
использование материалов только с разрешения редакции	2690
исправления и уточнения	2689
""", 'к': """
к началу	2607
к началу страницы	2686
к рецепту	61
каждое пожертвование важно	2678
каждую пятницу. бесплатно. без спама	2683
каждый донат важен	2678
каждый рубль важен	2678
как да изключа adblock	229
как да изключите рекламния блокер	229
как защитаваме източниците си	241
как мы защищаем источники	2689
как мы защищаем наших источников	2689
как отключить adblock	2676
как пазим източниците си	241
картина в картината	224
картинка в картинке	2671
картинка в картинці	3297
категории	2604
категорії	3233
качество	2672
керування згодою	3295
керувати згодою	3295
керувати сповіщеннями	3300
ключови думи	168
кожен внесок важливий	3304
кожен донат важливий	3304
кожна гривня важлива	3304
коментар	3231
коментари	171
коментарі	3231
коментарів ще немає	3320
коментирай	171
коментирайте	171
коментирайте първи	171
коментирането е изключено	245
коментування закрито	3320
коментувати	3231
комерційний контент	3324
комерційний матеріал	3324
комментарии	2601
комментарии отсутствуют	2601
комментарий	2601
комментировать	2601
коммерческий контент	2698
коммерческий материал	2698
конец рекламы	2698
контакти	3231
контакты	2601
контент заблокирован	2669
контент заблоковано	3295
контент недоступен	2669
контент недоступний	3295
конфиденциальность	2598
копирай връзката	248
копирай линк	171
копирай линка	171
копирането забранено	242
копирано	248
копирано в клипборда	248
копирование запрещено	2690
копировать ссылку	2593
копіювання заборонено	3316
копіювати посилання	3224
край на рекламата	249
кросворд	3291
кроссворд	2665
кроссворд дня	2664
кръстословица	219
купете билети	221
купете книгата	221
купи абонамент	161
купи билет	221
купи билети	221
купи книгата	221
купи лиценз	242
купи сега	221
купите нам кофе	2678
купити журнал	3293
купити зараз	3293
купити квитки	3293
купити квиток	3293
купити книгу	3293
купити книжку	3293
купити ліцензію	3316
купити нам каву	3304
купити передплату	3306
купить билет	2667
купить билеты	2667
купить билеты онлайн	2667
купить журнал	2667
купить книгу	2667
купить лицензию	2690
купить номер	2667
купить подписку	2585
купить права на публикацию	2690
купить сейчас	2667
към галерията	239
към количката	221
към магазина	221
към началната страница	239
към началото	239
към рецептата	61
към страницата за дарения	231
към съдържанието	239
кінець реклами	3324
""", 'л': """
лента новостей	2604
линкът е копиран	248
личный кабинет	2585
лише для передплатників	3306
лише необхідні	3295
логин	2681
логин или e-mail	2680
логін	3307
логін або e-mail	3306
лучшие	2695
любая сумма	2678
любая сумма важна	2678
""", 'м': """
маджонг	219	2665	3291
материал закрыт	2680
материал защищен авторским правом	2690
материал защищён авторским правом	2690
материал партнера	2698
материал партнёра	2698
материал создан автоматически	2692
материалы защищены авторским правом	2690
материалы партнеров	2597
материалы партнёров	2698
материалы по теме	2604
матеріал захищено авторським правом	3316
матеріал партнера	3324
матеріал створено автоматично	3318
матеріали за темою	3233
матеріали захищені авторським правом	3316
матеріали партнерів	3324
матеріали по темі	3233
машинний переклад	3319
машинно преведено	244
машинный перевод	2693
маєте акаунт	3306
маєте новину	3315
меню	2607	3235
месечен абонамент	233
месечно	234
месечно дарение	231
месечно плащане	233
месячная подписка	2680
метки	2604
ми не можемо показати цей вміст	3295
ми не можемо показати цей контент	3295
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2579
может позже	2579
можете да се откажете по всяко време	233
можете да се отпишете по всяко време	236
можливо, пізніше	3214
можна скасувати будь-коли	3306
мои темы	2696
моите теми	247
мой профиль	2585
моля, изключете рекламния блокер	229
моля, опитайте по-късно	236
моят профил	161
мої теми	3322
мы в социальных сетях	2595
мы в соцсетях	2595
мы вконтакте	2595
мы не можем показать это содержимое	2669
мы не можем показать этот контент	2669
мій профіль	3218
місто	3310
місячна передплата	3306
місячна підписка	3306
мітки	3233
""", 'н': """
на весь екран	3297
на весь экран	2671
на главную	2607
на головну	3312
на живо	225
на початок	3312
на початок сторінки	3312
на правах реклами	3227
на правах рекламы	2597
на сторінку пожертв	3304
на страницу пожертвований	2678
на цял екран	224
наверх	2607	3235
нагадати пізніше	3214
надіслати	3224	3310
надіслати відгук	3318
надіслати другові	3323
надіслати другу	3224
надіслати електронною поштою	3323
надіслати коментар	3320
надіслати новину	3315
надіслати новину анонімно	3315
надіслати повідомлення	3309
надіслати поштою	3224
надіслати статтю поштою	3224
надіслати у whatsapp	3323
надішліть свої фото	3315
наживо	3298
нажмите, чтобы увеличить	2686
назад	2607	3235
назначение платежа: пожертвование	2678
най-коментирани	168
най-нови	246
най-новите първо	245
най-новото	168
най-популярен	234
най-стари	246
най-старите първо	245
най-харесвани	246
най-четени	168
най-четено	168
най-четено днес	168
най-четеното днес	168
найкраща пропозиція	3307
найкращі	3321
найпопулярніше	3233	3307
найпопулярніше за добу	3233
найпопулярніше за тиждень	3233
найпопулярніший	3307
найти	2607
найчитаніше	3233
налаштування	3228
налаштування cookie	3295
налаштування конфіденційності	3295
налаштування приватності	3295
налаштування файлів cookie	3295
налаштувати cookie	3295
налаштувати сповіщення	3300
налично в google play	226
намали шрифта	248
написати автору	3312
написати анонімно	3315
написати в редакцію	3315
написати коментар	3231
написать автору	2686
написать анонимно	2689
написать в редакцию	2689
написать комментарий	2601
напишете коментар	245
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2579
направете дарение	160
направете теста	218
направи теста	218
настроить cookie	2669
настроить уведомления	2674
настройки	2598
настройки cookie	2598
настройки за поверителност	222
настройки конфиденциальности	2669
настройки на бисквитките	222
настройки приватности	2669
настройки файлов cookie	2669
наступна	3235
наступна новина	3312
наступна світлина	3312
наступна стаття	3233
наступна сторінка	3312
наступне відео	3297
наступне фото	3312
наступний слайд	3312
натисніть, щоб збільшити	3312
начална страница	239
начать игру	2664
начать тест	2664
нашли ошибку	2689
не вдалося відтворити відео	3297
не вдалося завантажити відео	3297
не зараз	3214
не маєте акаунта	3306
не можем да покажем това съдържание	222
не пропустите	2604
не пропустіть	3233
не сега	175
не сегодня	2579
не сейчас	2579
не сьогодні	3214
не удалось воспроизвести видео	2671
не удалось загрузить видео	2671
не, благодаря	175
невалиден имейл	236
невалиден имейл адрес	236
неверный e-mail	2683
неверный адрес электронной почты	2683
нейросеть может ошибаться	2692
некоректна адреса	3309
некоректний e-mail	3309
некорректный e-mail	2683
некорректный адрес	2683
немає акаунта	3306
немає акаунту	3306
немає коментарів	3320
немає передплати	3306
необов'язково	3310
необязательно	2684
неправильна електронна адреса	3309
нет аккаунта	2680
нет комментариев	2601
нет подписки	2680
нет, спасибо	2579
нещо се обърка. опитайте отново	236
нещо се обърка. опитайте по-късно	236
никакого спама	2683
новини	3233
новини за темою	3233
новини компаній	3227
новини партнерів	3227	3233
новости	2604
новости smi#	2604
новости партнеров	2597
новости партнёров	2597
новости по теме	2604
новости сми#	2604
новые	2695
нові	3321
номер телефона	2684
номер телефону	3310
нравится	2695
няма коментари	245
нямам мнение	219
нямам профил	233
нямате абонамент	233
нямате профил	233
ні, дякую	3214
""", 'о': """
обговорити	3231
оберіть передплату	3306
оберіть план	3306
оберіть суму	3304
обнови страницата	230
обновите страницу	2677
обновить страницу	2677
обов'язкове поле	3309
обов'язково	3310
обрати	3307
обрати передплату	3306
обрати план	3306
обрати тариф	3306
обратная связь	2601
обратно към началната страница	239
обратно към началото	239
обратно нагоре	239
обсудить	2601
обсуждение	2601
общи условия	222
обязательно	2684
обязательное поле	2683
одноклассники	2594
одноразово	3215
озвучено роботом	2671
озвучено синтезированным голосом	2671
озвучено синтезованим голосом	3297
оновити сторінку	3303
оновіть сторінку	3303
опитайте отново	236
опитайте по-късно	236
опитування	3291
опитування дня	3290
оплата раз в год	2680
оплата раз на рік	3306
опрос дня	2664
основание: дарение	231
оставащо време	224
оставащо време #	224
оставащо време -#	224
оставете коментар	245
остави коментар	245
оставить комментарий	2601
оставить отзыв	2692
оставшееся время	2671
оставшееся время #	2671
оставшееся время -#	2671
оставьте комментарий	2694
останні новини	3233
останні статті	3233
от нашите партньори	249
от наших партнеров	2698
от наших партнёров	2698
от нашия магазин	221
ответить	2601	2695
отвори в приложението	226
отвори галерията	239
отвори приложението	226
отговор	246
отговори	246
отиди на рецептата	61
отказ по всяко време	233
отказаться	2598
отказвам всички	222
отклонить	2598
отклонить все	2669
отклонить всё	2669
отключете статията	233
отключете цялата статия	161
отключи статията	161
отключите adblock	2676
отключите адблок	2676
отключить звук	2671
отключить рекламу	2698
открихте грешка	241
открихте грешка в текста	241
открыть	2608
открыть галерею	2686
открыть карту	2608
открыть приложение	2673
открыть статью	2680
отмена в любой момент	2680
отменить можно в любой момент	2680
отозвать согласие	2669
отпечатай	171
отпечатай статията	171
отписаться	2696
отписаться можно в любой момент	2683
отписаться от темы	2696
отпишете се по всяко време	236
отправить	2684
отправить другу	2593
отправить комментарий	2694
отправить отзыв	2692
отправить по почте	2593
отправить по электронной почте	2697
отправить сообщение	2683
отримувати сповіщення	3300
отсканируйте qr-код	2673
отстъпка за абонати	221
оттегли съгласието	222
оттегляне на съгласието	222
отхвърли всички	222
оферта за читатели	221
оформити передплату	3306
оформити підписку	3218
оформить донат	2580
оформить доступ	2680
оформить ежемесячное пожертвование	2678
оценете статията	171
оцените материал	2601
оцените рецепт	61
оцените статью	2601
оценить рецепт	61
оцініть матеріал	3231
оцініть рецепт	61
оцініть статтю	3231
още новини	168
още нямате абонамент	233
още нямате профил	233
още от	168
още от автора	239
още от деня	168
още от рубриката	168
още от този автор	239
още по темата	168
още статии	239
""", 'п': """
парола	234
пароль	2681	3307
партнерский материал	2597
партнерский проект	2597
партнерський матеріал	3227
партнерський проєкт	3227
партньорско съдържание	167
партнёрский материал	2597
партнёрский проект	2597
пасианс	219
пасьянс	2665	3291
пауза	225	2672	3298
переведено автоматически	2692
переведено нейросетью	2692
переведено с помощью ии	2692
перевір себе	3290
перевірте свою пошту	3309
перевірте свої знання	3290
перевірте себе	3290
переглянути галерею	3312
переглянути пропозицію	3293
переглянути результати	3290
переглянути ціну	3293
передплата	3218
передплатити	3218
перезавантажити сторінку	3303
перезавантажте сторінку	3303
перезагрузите страницу	2677
перезагрузить страницу	2677
перейти в галерею	2686
перейти в магазин	2667
перейти до галереї	3312
перейти до досьє	3312
перейти до змісту	3312
перейти до контенту	3312
перейти до магазину	3293
перейти до оплати	3304
перейти до основного вмісту	3312
перейти до пожертви	3304
перейти до пропозиції	3293
перейти до рецепта	61
перейти к досье	2686
перейти к контенту	2686
перейти к оплате	2678
перейти к основному содержанию	2686
перейти к пожертвованию	2678
перейти к предложению	2667
перейти к рецепту	61
перейти к содержанию	2607
перейти к сюжету	2686
перекладено автоматично	3318
перекладено за допомогою ші	3318
перекладено ші	3318
пересказ нейросети	2692
пересказано нейросетью	2692
печать	2593
печать рецепта	61
питання дня	3290
пишете до редакцията	241
пишете на автора	239
пиши на автора	239
платена публикация	87	167
платено партньорство	249
платено съдържание	167
плеер загружается	2671
плейърът се зарежда	224
плеєр завантажується	3297
по дате	2695
по подписке	2585
по популярности	2695
по теме	2604
по-късно	175	228
побачили помилку	3315
повернутися на головну	3312
повний екран	3297
повноекранний режим	3297
повідомити новину	3315
повідомити про помилку	3231
повідомити про помилку в тексті	3231
повідомлення	3310
повідомлення надіслано	3309
погоджуюсь	3228
погоджуюся	3228
погодитися та продовжити	3295
пограти	3291
подай сигнал	241
подарете тази статия	171
подари статията	248
подарить доступ	2697
подарить материал	2593
подарить статью	2585
подарувати доступ	3323
подарувати статтю	3224
поддержать	2580
поддержать автора	2580
поддержать на boosty	2678
поддержать на patreon	2678
поддержать нас	2580
поддержать проект	2580
поддержать редакцию	2580
поддержите нас	2580
поделитесь	2593
поделиться	2593
поделиться в telegram	2593
поделиться в twitter	2593
поделиться в одноклассниках	2593
поделиться в соцсетях	2593
поделиться вконтакте	2593
поделиться новостью	2593
поделиться ссылкой	2593
поделиться статьей	2593
поделиться статьёй	2593
подкасти	3233
подкасты	2604
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобається	3321
подобни статии	168
подписаться	2585
подписаться в max	2595
подписаться в telegram	2595
подписаться на автора	2696
подписаться на канал	2595
подписаться на новости	2588
подписаться на рассылку	2588
подписаться на телеграм-канал	2595
подписаться на тему	2696
подписаться на уведомления	2674
подписка	2585
подписка на год	2680
подписка на месяц	2680
подписывайтесь	2595
подпишитесь	2680
подпишитесь на рассылку	2588
подреди по	245
подробнее	2607
подробнее по теме	2604
подтвердите e-mail	2683
подтвердите адрес электронной почты	2683
поділитись	3224
поділитися	3224
поділитися в telegram	3224
поділитися в соцмережах	3224
поділитися новиною	3224
поділитися статтею	3224
поділіться	3224
пожаловаться	2694
пожаловаться на комментарий	2694
пожаловаться на рекламу	2698
пожертвовать	2580
пожертвувати	3215
позволи	228
позволи известия	227
позже	2579	2675
поиск	2607
покажи # отговора	245
покажи всичко	169
покажи галерията	239
покажи и приеми	222
покажи коментарите	245
покажи отговорите	245
покажи още	169
покажи паролата	233
покажи по-малко	239
покажи повече	239
покажи резултатите	218
покажи субтитрите	224
покажи съдържанието	222
показати # відповідей	3320
показати # відповіді	3320
показати більше	3235
показати вміст	3295
показати все	3236
показати всі	3312
показати відповіді	3320
показати галерею	3312
показати й прийняти	3295
показати коментарі	3231
показати контент	3295
показати менше	3312
показати оригінал	3236
показати пароль	3306
показати підпис	3312
показати результати	3290
показати розшифровку	3297
показати субтитри	3297
показати ще	3235
показати і прийняти	3295
показать # ответа	2694
показать # ответов	2694
показать больше	2607
показать все	2608	2686
показать галерею	2686
показать еще	2607
показать ещё	2607
показать и принять	2669
показать карту	2608
показать комментарии	2601
показать контент	2669
показать меньше	2608	2686
показать оригинал	2608
показать ответы	2694
показать пароль	2680
показать перевод	2608
показать подпись	2686
показать расшифровку	2671
показать результаты	2664
показать содержимое	2669
показать субтитры	2671
показувати завжди	3295
показывать всегда	2669
поки немає коментарів	3320
поле обов'язкове для заповнення	3309
поле обязательно для заполнения	2683
полето е задължително	236
политика cookie	2669
политика за защита на личните данни	222
политика за поверителност	222
политика исправлений	2689
политика конфиденциальности	2598
политика обработки персональных данных	2598
полноэкранный режим	2671
полный экран	2671
получавай известия	227
получать уведомления	2674
пользовательское соглашение	2598
політика cookie	3295
політика виправлень	3315
політика конфіденційності	3228
політика приватності	3295
помогает любая сумма	2678
помочь	2580
помочь нам	2580
помочь проекту	2580
помочь редакции	2580
помітили помилку	3315
понятно	2598
попередня	3235
попередня новина	3312
попередня стаття	3233
попередня сторінка	3312
попереднє фото	3312
попередній слайд	3312
поправки и уточнения	241
попробовать бесплатно	2585
попробуйте еще раз	2683
попробуйте ещё раз	2683
попробуйте позже	2683
популярне	3233
популярное	2604
популярные	2604	2695
популярные новости	2604
популярные статьи	2604
популярный	2681
популярні	3321
популярні новини	3233
попълнете това поле	236
поръчай книгата	221
поръчайте книгата	221
посилання скопійовано	3224
поскаржитися	3320
поскаржитися на коментар	3320
поскаржитися на рекламу	3324
последнее	2604
последни	168
последни новини	168
последние новости	2604
послухати новину	3224
посмотреть результаты	2664
посмотреть цену	2667
потвърдете имейла си	236
поточний час	3297
поточний час #	3297
потребителско име	234
потребителско име или имейл	233
похожие материалы	2604
похожие статьи	2604
почати гру	3290
почати тест	3290
почему я вижу эту рекламу	2698
почерпете ни с кафе	231
почерпи ни кафе	231
почтовый индекс	2684
поширити	3224
поширити у facebook	3224
поштовий індекс	3310
пошук	3235
пощенски код	237
правила за коментарите	245
правила за коментиране	171
правила использования	2598
правила коментарів	3320
правила коментування	3231
правила комментариев	2694
правила комментирования	2601
правила користування	3295
предимства за абонати	221
предишна новина	239
предишна снимка	239
предишна статия	239
предишна страница	239
предложение для подписчиков	2667
предложение для читателей	2667
предложить новость	2601
предыдущая	2607
предыдущая новость	2686
предыдущая статья	2604
предыдущая страница	2686
предыдущая фотография	2686
предыдущее фото	2686
предыдущий слайд	2686
презаредете страницата	230
презареди страницата	230
премиум	2585
преміум	3218
препечатването е забранено	242
препечатването забранено	242
препоръчани	168
препоръчано от outbrain	249
препоръчано от taboola	249
препоръчваме	234
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
пригостити кавою	3304
пригостіть нас кавою	3304
придбати квитки	3293
придбати квиток	3293
придбати книжку	3293
придбати передплату	3306
придбати права на публікацію	3316
приемам всички	222
приемам всички бисквитки	222
приемам и продължавам	222
приеми всички	222
приеми и покажи	222
приеми и продължи	222
призначення платежу: благодійний внесок	3304
прийняти	3228
прийняти все	3295
прийняти всі	3228
прийняти всі файли cookie	3295
прийняти й показати	3295
прийняти та показати	3295
прийняти та продовжити	3295
прийняти і продовжити	3295
принтирай	171
принтирай рецептата	61
принципи редакції	3315
принять	2598
принять все	2598
принять все cookie	2669
принять все файлы cookie	2669
принять всё	2598
принять и показать	2669
принять и продолжить	2669
прислать новость	2601
прислать новость анонимно	2689
присоединиться к обсуждению	2694
пришлите свои фото	2689
приєднатися	3215
приєднатися до спільноти	3215
проверете имейла си	236
проверете пощата си	236
провери знанията си	218
проверь себя	2664
проверьте свои знания	2664
проверьте свою почту	2683
проверьте себя	2664
проголосовало #	2664
проголосовать	2664
проголосувати	3290
продовження під рекламою	3227
продовження статті під рекламою	3227
продовжити без вимкнення	3302
продовжити з apple	3306
продовжити з google	3306
продовжити через apple	3306
продовжити через facebook	3306
продовжити через google	3306
продолжительность #	2671
продолжить без отключения	2676
продолжить без поддержки	2579
продолжить с apple	2680
продолжить с google	2680
продолжить через apple	2680
продолжить через facebook	2680
продолжить через google	2680
продължава след рекламата	167
продължете с google	233
продължи без изключване	229
продължи с apple	233
продължи с facebook	233
продължи с google	233
продължителност	225
продължителност #	224
произвольная сумма	2678
произошла ошибка	2684
произошла ошибка. попробуйте ещё раз	2683
произошла ошибка. попробуйте позже	2683
пройти опитування	3290
пройти опрос	2664
пройти тест	2664
прокоментувати	3320
прокомментировать	2694
промени размера на текста	248
промо	2597	3227
пропозиція для передплатників	3293
пропозиція для читачів	3293
прослухати статтю	3297
прослушать	2593
прослушать новость	2593
прослушать статью	2671
прочетено от синтетичен глас	224
прочетете и	168
прочетете цялата статия	239
прочети по-късно	248
прочети с абонамент	233
прочети транскрипцията	224
прочети цялата новина	239
прочети цялата статия	239
прочитати пізніше	3323
прочитать позже	2697
прямой эфир	2672
прізвище	3310
публикувай коментар	245
пусни видеото	224
първо най-новите	245
підписатись	3218
підписатися	3218
підписатися на автора	3322
підписатися на сповіщення	3300
підписатися на тему	3322
підписка	3218
підсумок від ші	3318
підтвердьте електронну адресу	3309
підтвердіть e-mail	3309
підтримайте нас	3215
підтримати	3215
підтримати автора	3215
підтримати журналістів	3215
підтримати на buy me a coffee	3304
підтримати на patreon	3304
підтримати нас	3215
підтримати проєкт	3304
підтримати разово	3304
підтримати редакцію	3215
підтримувати щомісяця	3304
пізніше	3214	3301
""", 'р': """
радимо прочитати	3233
радимо також	3233
развернуть	2607
разгадать кроссворд	2664
размер на текста	248
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	3304
разовий внесок	3304
разовий донат	3304
разово	2580
разовое пожертвование	2678
разовый платеж	2678
разовый платёж	2678
разпечатай	171
разпечатай статията	248
разреши	228
разреши веднъж	222
разреши известия	227
разреши известията	227
разреши рекламите	230
разрешите уведомления	2662
разрешить	2675
разрешить контент	2669
разрешить один раз	2669
разрешить рекламу	2677
разрешить уведомления	2662
ранняя регистрация	2667
раскрыть	2608
распечатать	2593
распечатать рецепт	61
распечатать статью	2593
рассказать друзьям	2593
рассылка	2588
рассылки	2588
расшифровка	2672
регистрация	161	2585
редакция рекомендует	2604
редакційна політика	3315
редакційна політика видання	3315
резултати от анкетата	218
резултати от гласуването	218
результати	3236
результати голосування	3290
результати опитування	3290
результаты	2608
результаты голосования	2664
результаты опроса	2664
реклама	167	2597	3227
реклама - статията продължава по-долу	167
реклама google	2698
реклама від google	3324
реклама закончилась	2698
реклама закінчилася	3324
реклама на сайте	2597
реклама на сайті	3227
реклама окончена	2698
реклама от google	2698
реклама. продовження нижче	3227
реклама. продолжение ниже	2597
реклами от google	249
рекламний матеріал	3324
рекламно каре	167
рекламно съдържание	167
рекламный материал	2698
рекомендовано outbrain	2698
рекомендовано taboola	2698
рекомендуем	2604	2681
рекомендуем почитать	2604
рекомендуем также	2604
рекомендуемое	2604
рекомендуємо	3233	3307
рекомендуємо прочитати	3233
рекомендуємо також	3233
реши кръстословицата	218
реши теста	218
реєстрація	3218
розгадати кросворд	3290
розгорнути	3236	3312
роздрукувати	3224
роздрукувати рецепт	61
роздрукувати статтю	3224
розмір тексту	65
розмір шрифту	65
розшифровка	3298
российской картой	2678
рубрики	2604	3233
річна передплата	3306
річна підписка	3306
""", 'с': """
самая выгодная	2681
само за абонати	233
само необходими	222
само необходимите	222
самое важное	2604
самое популярное	2604
самое читаемое	2604
самое читаемое за день	2604
самое читаемое за неделю	2604
самый популярный	2681
свали аудиото	224
свали епизода	224
свали от app store	226
свали от google play	226
свали приложението	226
свежее	2604
свежие новости	2604
свернуть	2607
своя сума	3304
своя сумма	2678
свържете се с редакцията	241
свържи се с автора	239
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2601
сгенерировано ии	2692
сгенерировано нейросетью	2692
сгенерировано с помощью ии	2692
сделать донат	2678
сделать пожертвование	2580
сейчас читают	2604
сигнализирай за грешка	241
сканворд	2665
сканирай qr кода	226
сканирайте qr кода	226
сканирайте qr кода и изтеглете приложението	226
сканируйте qr-код	2673
скануйте qr-код	3299
скасувати можна будь-коли	3306
скачать аудио	2671
скачать выпуск	2671
скачать из google play	2673
скидка #%	2681
скидка для подписчиков	2667
скопировано	2697
скопировано в буфер обмена	2697
скопировать ссылку	2593
скопировать ссылку на статью	2593
скопійовано	3323
скопійовано в буфер обміну	3323
скопіювати посилання	3224
скопіювати посилання на статтю	3224
скорост	225
скорост на възпроизвеждане	224
скорость	2672
скорость воспроизведения	2671
скрий отговорите	245
скрий рекламата	249
скрыть	2608
скрыть ответы	2694
скрыть рекламу	2698
следвай автора	247
следвай темата	247
следвате тази тема	247
следваща новина	239
следваща снимка	239
следваща статия	239
следваща страница	239
следващо видео	224
следете на живо	239
следете темата	247
следи темата	247
следить за автором	2696
следить за онлайном	2686
следить за темой	2696
следующая	2607
следующая новость	2686
следующая статья	2604
следующая страница	2686
следующая фотография	2686
следующее видео	2671
следующее фото	2686
следующий слайд	2686
слухати	3224
слухати новину	3224
слушай новината	171
слушай статията	224
слушать	2593
слушать новость	2593
см. также	2604
смотреть видео	2671
смотреть все	2607
смотреть галерею	2686
смотреть онлайн-трансляцию	2686
смотреть предложение	2667
смотреть фотогалерею	2686
смотри также	2604
смотрите также	2604
сначала новые	2694
сначала старые	2694
советуем почитать	2604
согласен	2598
согласиться	2598
согласиться и продолжить	2669
содержание	2607
содержание статьи	2686
содержимое недоступно	2669
создано ии	2692
создано нейросетью	2692
создано при помощи ии	2692
создано с помощью ии	2692
создать аккаунт	2585
сообщение	2684
сообщение отправлено	2683
сообщить новость	2689
сообщить об опечатке	2601
сообщить об ошибке	2601
сортирай по	245
сортиране	246
сортировать	2695
сортировать по	2694
сортировка	2695
сортування	3321
сортувати	3321
сортувати за	3320
сохранено	2697
сохранить	2593
сохранить выбор	2669
сохранить на потом	2697
сохранить настройки	2669
сохранить рецепт	61
сохранить статью	2593
социальные сети	2595
спасибо за ваш голос	2664
спасибо за ваше сообщение	2683
спасибо за подписку	2588
спасибо за регистрацию	2683
спасибо за сообщение	2683
спасибо за участие в опросе	2664
спасибо, ваш голос учтён	2664
спершу нові	3320
спершу старі	3320
спестявате #%	234
спецпроект	2597
спецпроєкт	3227
сповіщення	3301
споделете	171
сподели	171
сподели във facebook	171
сподели като подарък	248
сподели по имейл	248
сподели статията	171
споделяне	171
спонсорирано	167
спонсорирано съдържание	249
спонсорский материал	2698
спонсорський матеріал	3324
способ оплаты	2583
способы оплаты	2583
спочатку нові	3320
спочатку старі	3320
спри да следваш	247
спробуйте пізніше	3309
спробуйте ще раз	3309
ссылка скопирована	2593
сталася помилка	3310
сталася помилка. спробуйте пізніше	3309
сталася помилка. спробуйте ще раз	3309
станете член	160
стани абонат	160
стани дарител	160
старые	2695
старі	3321
стати патроном	3304
стати підписником	3304
стати співучасником	3215
стати частиною спільноти	3215
стати членом клубу	3304
статията е заключена	233
статията е защитена с авторско право	242
статията се чете от изкуствен интелект	224
стаття захищена авторським правом	3316
стать патроном	2580
стать соучастником	2580
стать спонсором	2580
статья защищена авторским правом	2690
створено за допомогою штучного інтелекту	3318
створено за допомогою ші	3318
створено штучним інтелектом	3318
створено ші	3318
створити акаунт	3218
стежити за автором	3322
стежити за онлайном	3312
стежити за темою	3322
стислий переказ від ші	3318
стоимость доставки	2667
стрічка новин	3233
субтитри	225	3298
субтитры	2672
судоку	219	2665	3291
сума по избор	231
сховати	3236
сховати відповіді	3320
сховати рекламу	3324
сходни новини	168
схожі матеріали	3233
схожі новини	3233
схожі статті	3233
съгласен съм и продължавам	222
съдържание от партньор	249
съдържанието е блокирано	222
съдържанието е защитено с авторски права	242
съдържанието не е налично	222
съдържанието не може да бъде показано	222
създадено от ии	244
създадено с изкуствен интелект	244
създадено с помощта на ии	244
създай профил	161
съобщение	237
съобщението е изпратено	236
съобщете за грешка	241
съобщи за грешка	241
сыграть	2665
сюжет	2604
сюжеты	2604
""", 'т': """
тагове	168
тази статия е заключена	233
так, будь ласка	3301
так, дякую	3301
так, хочу	3301
також читайте	3233
твитнуть	2593
твиттер	2594
твітнути	3224
теги	2604	3233
текст продовжується під рекламою	3227
текст создан автоматически	2692
текст створено автоматично	3318
текст читает робот	2671
текущее время	2671
текущее время #	2671
текущо време	224
текущо време #	224
телеграм	2594
телефон	237	2684	3310
тема	237	2684	3310
тема дня	2604
теми	3233
темы	2604
тест дня	2664
тествай знанията си	218
това видео вече не е налично	224
това видео не е налично	224
това поле е задължително	236
това съдържание не е налично	222
това съдържание не може да бъде показано	222
только для подписчиков	2585
только необходимые	2669
транскрипция	225
тривалість	3298
тривалість #	3297
търговско съдържание	249
тільки необхідні	3295
""", 'у': """
у вас вже є акаунт	3306
у вас включен adblock	2676
у вас нет подписки	2680
у вас уже есть аккаунт	2680
у мене вже є акаунт	3306
у мене є акаунт	3306
у мене є передплата	3306
у меня есть аккаунт	2680
у меня есть подписка	2680
у меня нет аккаунта	2680
у меня уже есть аккаунт	2680
у цій статті	3312
уведомления	2675
увеличи	239
увеличи снимката	239
увеличи текста	248
увеличи шрифта	248
увеличить	2607
увеличить изображение	2686
увеличить текст	2697
увеличить фото	2686
увеличить шрифт	2697
увійти	3218
увійти з google	3306
увійти за допомогою google	3306
увійти через apple	3306
увійти через facebook	3306
увійти через google	3306
увійти, щоб коментувати	3320
увімкнути	3301
увімкнути звук	3297
увімкнути сповіщення	3287
увімкніть сповіщення	3287
угостите нас кофе	2678
угостить кофе	2678
уже есть аккаунт	2585
уже зарегистрированы	2585
уже зареєструвалися	3218
уже отключил	2677
узнать цену	2667
укажите сумму	2678
уменьшить шрифт	2697
умови використання	3228
управление на бисквитките	222
управление на известията	227
управление на съгласието	222
управление согласием	2669
управление уведомлениями	2674
управлявай съгласието	222
управлять согласием	2669
условия за ползване	222
установить приложение	2673
усі коментарі	3320
усі матеріали	3312
усі матеріали автора	3312
усі матеріали за темою	3312
усі новини	3235
усі статті	3312
усі статті автора	3312
""", 'ф': """
файлы cookie	2598
фамилия	237	2684
фейсбук	2594
филворды	2665
фото	2604
фоторепортаж	2604
""", 'х': """
харесай	171
харесва ми	246
хорошо	2598
хотите получать уведомления	2674
хочете отримувати сповіщення	3300
""", 'ц': """
це було корисно	3318
це відео більше недоступне	3297
це відео недоступне	3297
це відео недоступне у вашій країні	3297
це поле обов'язкове	3309
цей контент недоступний	3295
цей контент неможливо показати	3295
цей матеріал закритий	3306
цена на доставката	221
ця стаття закрита	3306
цял екран	224
""", 'ч': """
час читання # хв	3235
час, що залишився	3297
час, що залишився #	3297
чете синтетичен глас	224
четете без ограничения	233
четете без реклами	249
четете в приложението	226
чети без реклами	249
чети в приложението	226
чи була стаття корисною	3231
читает синтезированный голос	2671
читайте в застосунку	3299
читайте в приложении	2673
читайте еще	2604
читайте ещё	2604
читайте ниже	2597
читайте первыми в приложении	2673
читайте першими в застосунку	3299
читайте по теме	2604
читайте также	2604
читайте також	3233
читати без обмежень	3306
читати без реклами	3324
читати всю новину	3312
читати всю статтю	3312
читати далі	3235
читати з передплатою	3306
читати коментарі	3320
читати повністю	3235
читати розшифровку	3297
читати статтю повністю	3312
читати також	3233
читать без ограничений	2680
читать без рекламы	2698
читать в max	2595
читать в telegram	2595
читать всю статью	2686
читать далее	2607
читать дальше	2607
читать ещё	2607
читать комментарии	2601
читать полностью	2607
читать расшифровку	2671
читать с подпиской	2680
читать статью полностью	2686
читать также	2604
читать целиком	2686
читає синтезований голос	3297
чому я бачу цю рекламу	3324
что еще почитать	2604
что ещё почитать	2604
что-то пошло не так	2684
что-то пошло не так, попробуйте позже	2683
что-то пошло не так. попробуйте еще раз	2683
что-то пошло не так. попробуйте ещё раз	2683
что-то пошло не так. попробуйте позже	2683
чуй статията	224
""", 'ш': """
швидкість	3298
швидкість відтворення	3297
ші може помилятися	3318
""", 'щ': """
ще за темою	3233
ще не передплатник	3306
ще немає акаунта	3306
ще новини	3233
що ще почитати	3233
щомісяця	3215	3307
щомісячна підтримка	3304
щомісячний внесок	3304
щоп'ятниці. безкоштовно. без спаму	3309
щороку	3307
щось пішло не так	3310
щось пішло не так, спробуйте пізніше	3309
щось пішло не так. спробуйте пізніше	3309
щось пішло не так. спробуйте ще раз	3309
""", 'э': """
экономия #%	2681
эксклюзивно для подписчиков	2680
электронная почта	2588
электронная почта или логин	2680
эта статья закрыта	2680
это было полезно	2692
это видео больше недоступно	2671
это видео недоступно	2671
это видео недоступно в вашей стране	2671
это поле обязательно	2683
это поле обязательно для заполнения	2683
этот контент невозможно показать	2669
этот контент недоступен	2669
этот материал закрыт	2680
""", 'я': """
я вже підтримую	3214
я вимкнув блокувальник	3302
я отключил	2677
я отключил блокировщик	2676
я уже поддерживаю	2579
як вимкнути adblock	3302
як ми захищаємо джерела	3315
як ми захищаємо наші джерела	3315
якість	3298
яндекс.дзен	2594
""", 'і': """
ім'я	3310
індекс	3310
інша сума	3304
інші матеріали автора	3312
інші новини	19	3233
інші статті автора	3312
""", 'א': """
אולי גם יעניין אותך	1521
אולי יעניין אותך	1521
אולי יעניין אותך גם	1549
אולי יעניין אתכם	1521
אולי יעניין אתכם גם	1549
אולי מאוחר יותר	1504
אולי פספסתם	1549
אינציקלופדיית ynet	1521
""", 'ב': """
בחסות	1552
בשיתוף	1516
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1520
דלג לתוכן	1523
דלגו למתכון	61
דף הבית	1523
""", 'ה': """
האזינו	1512
הבא	1523
הבנתי	1524
הגב	1520
הדפיסו את המתכון	61
הדפיסו כתבה	1548
הדפס	1512
הדפס מתכון	61
הדפסה	1512
הדפסת המתכון	61
הדפסת כתבה	1548
הוסיפו תגובה	1520
הוסף תגובה	1520
הוספת תגובה	1520
הזכירו לי מאוחר יותר	1504
החשבון שלי	1506
הירשם	1506
הכי נצפים	1521
הכי נקרא	1521
הכי נקראות	1521
הכי נקראות היום	1549
הכתבה הבאה	1521
הכתבה המלאה למנויים	1548
הכתבה הקודמת	1521
המלצות	1521
המשך לקרוא	1523
המשך קריאה	1523
הנצפים ביותר	1549
הנקראות ביותר	1521
הנקראים ביותר	1549
הסתר	1524
העתיקו את הקישור	1548
העתיקו קישור	1548
העתק קישור	1512
העתקת הקישור	1548
העתקת קישור	1512
הצג הכל	1524
הצג מפה	1524
הצג מקור	1524
הצג עוד	1523
הצג פחות	1524
הצטרפו	1505
הצטרפו אלינו	1505
הקודם	1523
הקישור הועתק	1548
הרשמה	1506
השב	1520
התחבר	1506
התחברות	1506
""", 'ו': """
ווטסאפ	1512
וידאו	1521
""", 'ח': """
חדשות אחרונות	1521
חודש ראשון ב-#	1547
חודש ראשון ב-# ש"ח	1547
חודש ראשון בשקל	1547
חודש ראשון חינם	1547
חזרה למעלה	1523
חיפוש	1523
""", 'ט': """
טוויטר	1512
טלגרם	1512
טען עוד	1523
""", 'י': """
יציאה	1506
""", 'כ': """
כבר מנויים? התחברו	1506
כבר נרשמת	1506
כותרות אחרונות	1521
כניסה	1506
כניסה למנויים	1506
כתבה זו היא תוכן ממומן	1548
כתבה ממומנת	1552
כתבו תגובה	1520
כתבות אחרונות	1521
כתבות מומלצות	1521
כתבות נוספות	1521
כתבות נוספות בנושא	1549
כתבות נוספות שיעניינו אתכם	1549
כתבות קשורות	1521
כתבות שאולי פספסתם	1549
כתבות שיעניינו אתכם	1549
""", 'ל': """
לא כעת	1504
לא עכשיו	1504
לא תודה	1504
לא, תודה	1504
להורדת האפליקציה	1548
להמשך קריאה	1506
להרשמה	1506
לכל הכתבות	1523
לכל הכתבות בנושא	1549
לכל העדכונים, הכתבות והסרטונים	1549
לכל התגובות	1520
לכתבה הבאה בסדרה	1549
לכתבה הקודמת בסדרה	1549
למנויים בלבד	1509
למתכון	61
לפרטים	1524
לרכישת מינוי	1506
לרכישת מינוי לחצו כאן	1548
לתרום	1505
לתרומה	1505
""", 'מ': """
מבזקים	1521
מדיניות הפרטיות	1519
מדיניות הפרטיות ותנאי השימוש	1519
מודעה	1516
מומלץ עבורך	1549
מומלץ עבורכם	1549
מומלצים	1521
ממומן	1516
מעבר למתכון	61
מצאתם טעות	1520
""", 'נ': """
נושאים	1521
נושאים קשורים	1521
""", 'ס': """
סגור	1504
סגירה	1504
סיכום ai	1534
סיכום הכתבה	1534
""", 'ע': """
עוד	1523
עוד באותו נושא	1549
עוד בנושא	1521
עוד בערוץ	1521
עוד חדשות	1521
עוד כתבות	19	1521
עוד כתבות בנושא	19
עוד כתבות מעניינות	1548
עוד סיפורים	1549
""", 'פ': """
פייסבוק	1512
פרטים	1524
פרסום	1516
פרסומת	1516
פתח	1524
""", 'צ': """
צור חשבון	1506
צור קשר	1520
""", 'ק': """
קרא גם	1521
קרא עוד	1523
קראו גם	1521
קראו עוד	1523
""", 'ש': """
שיתוף	1512
שיתוף בווטסאפ	1512
שיתוף בטוויטר	1512
שיתוף במייל	1548
שיתוף בפייסבוק	1512
שכחתי סיסמה	1506
שלח לחבר	1512
שלחו את הכתבה במתנה	1548
שלחו במתנה	1548
שליחה במייל	1512
שמירה	1512
שמירת המתכון	61
שמירת כתבה	1548
שמרו כתבה	1548
שמרו לקריאה מאוחרת	1548
שתף	1512
שתפו	1512
שתפו את הכתבה	1512
שתפו בוואטסאפ	1548
שתפו בווטסאפ	1548
שתפו בטלגרם	1548
שתפו בפייסבוק	1512
""", 'ת': """
תגובה	1520
תגובות	1520
תגיות	1521
תוכן למנויים	1506
תוכן ממומן	87	1516
תוכן מסחרי	1552
תוכן מקודם	1516
תוכן פרסומי	1552
תוכן שיווקי	87	1516
תוכן שיווקי בשיתוף	1552
תורגם אוטומטית	1548
תיקון טעות	1548
תמכו בנו	1505
תנאי השימוש	1519
תנאי השימוש | מדיניות הפרטיות	1519
תנאי השימוש ומדיניות הפרטיות	1519
תפריט	1523
תקציר ai	1534
תקציר בינה מלאכותית	1534
תקציר הכתבה	1534
תרומה	1505
תרמו	1505
תרמו עכשיו	1505
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1287
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1260
اخبار مرتبطة	145
اخبار پيشنهادي	1287
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1260
اخرين خبرها	1287
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1262
ادامه مطلب	1262
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1253
ارسال المقال بالبريد	144
ارسال به تلگرام	1279
ارسال به دوستان	1253
ارسال نظر	1259
از دست ندهيد	1287
از ما حمايت كنيد	1249
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1250
اشتراك گذاري	1253
اشتراك گذاري در تلگرام	1279
اشتراكگذاري	1253
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
الان نه	1248
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
انتهاي پيام	1279
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
اولين نفري باشيد كه نظر ميدهد	1279
ايجاد حساب	1250
اين مطالب را هم بخوانيد	1287
اين مطلب را هم بخوانيد	1287
اگهي	1255
اگهيها	1291
""", 'ب': """
باز كردن	1263
بازرگاني	1291
بازگشت به بالا	1262
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1260
برچسبها	1260
بستن	1248
بعدا ياداوري كن	1248
بعدي	1262
بلغ عن خطا	135
به اشتراك بگذاريد	1253
بيشتر	1260	1262
بيشتر ببينيد	1287
بيشتر بخوانيد	1260
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1260
تبرع	92
تبرع الان	92
تبليغ	1255
تبليغات	1255
تبليغات در گوگل	1291
تبليغات متني	1291
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
تلگرام	1253
تم نسخ الرابط	144
تماس با ما	1259
تماشاي ويديو	1279
تنظيمات كوكي	1258
تنظيمات كوكيها	1258
تويتر	102
توييتر	1253
تيليجرام	102
""", 'ث': """
ثبت نام	1250
ثبت نظر	1259
ثبتنام	1250
""", 'ج': """
جديدترين اخبار	1260
جزئيات	1263
جستجو	1262
جميع التعليقات	111
""", 'ح': """
حالا نه	1248
حجم الخط	102
حجم النص	65
حريم خصوصي	1258
حساب كاربري	1250
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1249
حمايت مالي	1249
""", 'خ': """
خانه	1262
خبر بعدي	1279
خبر قبلي	1279
خبرهاي بيشتر	1287
خبرهاي داغ	1287
خبرهاي مرتبط	1260
خبرهاي پيشنهادي	1287
خروج	1250
""", 'د': """
در همين رابطه	1287
در همين زمينه	1287
دستهبندي	1260
دعوت به همكاري	1279
ديدگاه	1259
ديدگاهتان را بنويسيد	1279
ديدگاهها	1259
""", 'ذ': """
ذات صلة	112
ذخيره	1253
ذخيره خبر	1279
ذخيره دستور پخت	61
ذخيره مطلب	1279
ذخيره مطلب براي بعد	1279
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1250
رپورتاژ	1255
رپورتاژ اگهي	1255
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1258
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
شايد بعدا	1248
شرايط استفاده	1258
شرايط استفاده و حريم خصوصي	1258
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1262
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
عضويت	1250
عكس	1260
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1250
فهمت	115
فيديو	112
فيسبوك	102	1253
""", 'ق': """
قبلي	1262
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
كليدواژهها	1260
كمك كنيد	1249
كمك مالي	1249
كن اول المعلقين	144
كن داعما	92
كوكيها	1258
كپي شد	1279
كپي كردن لينك	1279
كپي لينك	1253
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1253
لينك كوتاه خبر	1279
لينك كپي شد	1279
""", 'م': """
مادة اعلانية	106
متوجه شدم	1263
محتواي تبليغاتي	1255
محتواي حمايتشده	1279
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
مشاهده بيشتر	1262
مشاهده همه	1262
مشترك شويد	1250
مطالب بيشتر	1287
مطالب مرتبط	1260
مطالب پيشنهادي	1287
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1260
ملفات تعريف الارتباط	109
منو	1262
مهمترين اخبار	1260
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1279
نسيت كلمة المرور	93
نظر	1259
نظر بدهيد	1279
نظر خود را با ما در ميان بگذاريد	1279
نظر خود را بنويسيد	1259
نظر شما	1259
نظر شما درباره اين خبر چيست	1279
نظرات	1259
نظرسنجي	1279
نمايش بيشتر	1262
نمايش كمتر	1263
نمايش متن اصلي	1263
نمايش نقشه	1263
نمايش همه	1263
ننصح بقراءة	112
نه ممنون	1248
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1253
همچنين ببينيد	1287
همچنين بخوانيد	1260
""", 'و': """
واتساب	102
واتساپ	1253
ورود	1250
ورود / ثبت نام	1250
وسوم	112
ويديو	1260
ويژه مشتركان	1250
""", 'پ': """
پاسخ	1259
پربازديدترين	1260
پربازديدترينها	1260
پربازديدها	1260
پربازديدهاي امروز	1287
پربازديدهاي هفته	1287
پربحثترينها	1260
پربينندهترين	1287
پربينندهترين خبرها	1287
پربينندهترينها	1287
پيام بازرگاني	1291
پيشنهاد خواندني	1287
پيشنهاد سردبير	1260
پيشنهاد ما	1260
""", 'چ': """
چاپ	1253
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1259
گزارش خطا در اين خبر	1279
""", 'अ': """
अक्षर का आकार	65
अगला	1575
अगली खबर	1573
अन्य खबरें	19	1573
अपनी राय दें	1572
अभी दान करें	1562
अभी नहीं	1561
""", 'आ': """
आगे पढें	1575
आज की अन्य खबरें	1599
आपके लिए	1573
आपको यह भी पसंद आ सकता है	1599
आपको ये भी पसंद आ सकता है	1599
""", 'इ': """
इसे भी देखें	1599
इसे भी पढें	1573
""", 'ई': """
ई-पेपर	1563
""", 'ऊ': """
ऊपर जाएं	1575
""", 'ए': """
एआई द्वारा तैयार	1587
एआई समरी	1587
एआई सारांश	1587
एआई से तैयार सारांश	1587
""", 'औ': """
और खबरें	1573
और देखें	1575
और पढें	1573	1575
और भी पढें	1599
""", 'क': """
कम दिखाएं	1576
कमेंट	1572
कमेंट करें	1572
कमेंट्स	1572
कुकी नीति	1571
केवल सदस्यों के लिए	1563
कॉपी लिंक	1566
""", 'ख': """
खाता बनाएं	1563
खोजें	1575
खोलें	1576
""", 'ग': """
गलती बताएं	1576
गोपनीयता नीति	1571
""", 'च': """
चर्चा में क्यों है	1599
""", 'ज': """
जरूर पढें	1599
जवाब दें	1572
ज्यादा पढी गई	1599
""", 'ट': """
टिप्पणियां	1572
टिप्पणी	1572
टिप्पणी करें	1572
टेक्स्ट साइज	65
टैग्स	1573
टॉप न्यूज	1573
टॉप स्टोरीज	1599
ट्रेंडिंग	1573
ट्विटर	1566
""", 'ठ': """
ठीक है	1576
""", 'त': """
ताजा खबरें	1573
ताजा समाचार	1573
""", 'द': """
दान करें	1562
देश की और खबरें	1599
दोस्तों को भेजें	1587
""", 'न': """
नक्शा देखें	1576
नहीं धन्यवाद	1561
नहीं, धन्यवाद	1561
नियम और शर्तें	1571
नियम और शर्तें | गोपनीयता नीति	1571
""", 'प': """
पार्टनर कंटेंट	1602
पिछला	1575
पिछली खबर	1573
पूरी खबर पढें	1575
प्रचार	1569
प्रतिक्रिया दें	1572
प्रायोजित	1569
प्रायोजित सामग्री	1602
प्रिंट करें	1566
प्रीमियम	1563
""", 'फ': """
फेसबुक	1566
फेसबुक पर शेयर करें	1566
फॉन्ट साइज	65
फोटो	1573
फोटो गैलरी	1599
""", 'ब': """
बंद करें	1561
बडी खबरें	1573
बाद में	1561
बाद में याद दिलाएं	1561
""", 'म': """
मुख्य समाचार	1573
मूल देखें	1576
मेन्यू	1575
मेरा खाता	1563
""", 'य': """
यह भी देखें	1599
यह भी पढें	1573
ये खबरें भी पढें	1599
ये भी जानें	1599
ये भी देखें	1599
ये भी पढें	1573
""", 'र': """
रजिस्टर करें	1563
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1566	1587
लॉग इन	1563
लॉग इन करें	1563
लॉगआउट	1563
लॉगिन	1563
लोकप्रिय	1573
""", 'व': """
विज्ञापन	1569
विज्ञापन के बाद जारी	1602
विज्ञापन हटाएं	1587
विवरण	1576
विषय	1573
वीडियो	1573
व्हाट्सएप	1566
""", 'श': """
शायद बाद में	1561
शेयर	1566
शेयर करें	1566
""", 'स': """
संपर्क करें	1572
संबंधित खबरें	1573
संबंधित लेख	1573
संबंधित वीडियो	1599
संबंधित समाचार	1573
सदस्य बनें	1562
सबसे ज्यादा पढी गई	1573
सबसे ज्यादा पढी गई खबरें	1599
सबसे ज्यादा पढी गईं	1599
सब्सक्राइब	1563
सब्सक्राइब करें	1563
सभी दिखाएं	1576
सभी देखें	1575
समझ गया	1576
समर्थन करें	1562
सहयोग करें	1562
साइन अप	1563
साइन इन	1563
साझा करें	1566
सीधे रेसिपी पर जाएं	61
सेव करें	1566
स्पॉन्सर्ड	1569
स्पॉन्सर्ड कंटेंट	1602
""", 'ह': """
हमारा समर्थन करें	1562
होम	1575
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	256
""", 'আ': """
আপনার জন্য নির্বাচিত	282
আরও খবর	258
আরও দেখুন	258
আরও পডতে পারেন	282
আরও পডুন	258
আরও সংবাদ	282
আরো খবর	282
আরো পডুন	282
""", 'এ': """
এ জাতীয আরও খবর	282
এ জাতীয আরো খবর	282
এ সম্পর্কিত আরও খবর	258
এ সম্পর্কিত আরও পডুন	282
এই বিভাগের আরও খবর	282
এই বিভাগের আরো খবর	282
""", 'ক': """
কপি লিংক	281
""", 'খ': """
খবরটি শেযার করুন	281
""", 'জ': """
জনপ্রিয খবর	282
""", 'ন': """
নিবন্ধন	256
""", 'প': """
পাঠকের পছন্দ	282
পোস্টটি শেযার করুন	281
প্রিন্ট	260
প্রিন্ট করুন	281
""", 'ফ': """
ফেসবুকে শেযার করুন	281
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	281
বিজ্ঞাপন	260
বিস্তারিত পডুন	282
""", 'ম': """
মন্তব্য	260
মন্তব্য করুন	260
""", 'র': """
রেজিস্টার	256
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	256
লগইন	256
লিংক কপি	260
লিংক কপি করুন	281
লিংক কপি হযেছে	281
লিঙ্ক কপি করুন	281
লেখাটি সেভ করুন	281
""", 'শ': """
শেযার	260
শেযার করুন	260
""", 'স': """
সংশ্লিষ্ট খবর	258
সম্পর্কিত	282
সম্পর্কিত খবর	258
সম্পর্কিত বিষয	282
সম্পর্কিত সংবাদ	282
সর্বশেষ	258
সর্বশেষ সংবাদ	258
সর্বাধিক আলোচিত	282
সর্বাধিক পঠিত	258
সর্বোচ্চ পঠিত	282
সহাযতা করুন	256
সাবস্ক্রাইব	256
সেভ করুন	281
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	3136
ข่าวที่น่าสนใจ	3136
ข่าวที่เกี่ยวข้อง	3113
ข่าวยอดนิยม	3113
ข่าวล่าสุด	3113
ข่าวอื่นที่น่าสนใจ	3136
ข่าวอื่นๆ	19	3136
ข่าวอื่นๆ ที่น่าสนใจ	3127
ข่าวเกี่ยวข้อง	3136
ข่าวแนะนำ	3113
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	3127
คลิปแนะนำ	3136
ความคิดเห็น	3116
คัดลอกลิงก์	3116
คัดลอกลิงก์แล้ว	3127
คัดลอกลิงค์	3127
คัดลอกลิงค์แล้ว	3127
คุณอาจสนใจ	3136
""", 'ช': """
ชมคลิป	3127
ชมคลิปวิดีโอ	3127
ชมวิดีโอ	3127
ชมวิดีโอด้านบน	3127
ชมวิดีโอเต็มได้ที่นี่	3127
""", 'ด': """
ดูคลิป	3127
ดูทั้งหมด	3114
ดูวิดีโอ	3127
ดูเพิ่มเติม	3116
""", 'ต': """
ติดต่อเรา	3127
""", 'บ': """
บทความที่น่าสนใจ	3136
บทความที่เกี่ยวข้อง	3113
บทความล่าสุด	3113
บทความแนะนำ	3136
บริจาค	3110
บริจาคเลย	3110
บันทึก	3127
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3127
""", 'พ': """
พิมพ์	3116
พิมพ์บทความ	3127
พิมพ์สูตร	61
พิมพ์หน้านี้	3127
""", 'ฟ': """
ฟังรายการย้อนหลัง	3127
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3127
""", 'ย': """
ยอดนิยม	3136
ยอดนิยมในตอนนี้	3136
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	3127
ร่วมงานกับเรา	3127
ร่วมตอบแบบสอบถาม	3127
ร่วมบริจาค	3110
ร่วมแสดงความคิดเห็น	3127
""", 'ล': """
ลงทะเบียน	3110
ลืมรหัสผ่าน	3110
""", 'ส': """
สนับสนุนเรา	3110
สปอนเซอร์	3116
สมัครงานกับเรา	3127
สมัครสมาชิก	3110
ส่งต่อให้เพื่อน	3127
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	3136
อ่านข่าวผ่านแอป	3127
อ่านข่าวอื่นๆ	3136
อ่านต่อ	3116
อ่านต่อเรื่องนี้	3136
อ่านเพิ่มเติม	3113
อ่านเรื่องที่เกี่ยวข้อง	3136
""", 'เ': """
เข้าสู่ระบบ	3110
เนื้อหาที่เกี่ยวข้อง	3136
เป็นคนแรกที่แสดงความคิดเห็น	3127
เรื่องที่คุณอาจสนใจ	19	3136
เรื่องที่น่าสนใจ	3136
เรื่องที่เกี่ยวข้อง	3113
เรื่องล่าสุด	3136
เรื่องอื่นที่น่าสนใจ	3113
เรื่องแนะนำ	3136
""", 'แ': """
แชร์	3116
แชร์ข่าวนี้	3127
แชร์บทความ	3127
แชร์หน้านี้	3127
แชร์ไปที่ line	3127
แท็ก	3136
แท็กที่เกี่ยวข้อง	3136
แปลอัตโนมัติ	3127
แสดงความคิดเห็น	3116
แสดงน้อยลง	3114
""", 'โ': """
โฆษณา	3116
โหลดแอปฟรี	3127
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3351
""", 'ủ': """
ủng hộ	3332
ủng hộ chúng tôi	3332
""", 'あ': """
あとで	1850
あとで読む	1863
あなたにおすすめ	1875
あなたにおすすめの記事	1875
あなたへのおすすめ	1875
あわせて読みたい	1875
あわせて読む	1902
""", 'い': """
いいえ、結構です	1850
いいね	1863
いいね!してニュースをチェック	1864
いいね!で応援する	1892
いま読まれています	1902
いま読まれている記事	1902
""", 'お': """
おすすめ	1875
おすすめの記事	1875
おすすめ情報pr	1867
おすすめ記事	1875
おすすめ関連記事	1902
お問い合わせ	1869
お気に入り	1863
お気に入りに追加	1863
お申し込み	1853
""", 'こ': """
こちらの記事もおすすめ	1902
こちらの記事も読まれています	19	1902
こちらもおすすめ	1875
こちらも読む	1902
この著者の記事	1875
この記事に関連するニュース	1902
この記事のタグ	1875
この記事の写真をすべて見る	1903
この記事の関連ニュース	1902
この記事は会員限定です	1853
この記事もチェック	1892
この記事をシェア	1863
この記事をプレゼント	1892
この記事をプレゼントする	1892
この記事を保存	1892
この記事を印刷	1892
この記事を印刷する	1892
この記事を評価する	1892
この記者の記事一覧	1875
この連載の記事	1875
""", 'ご': """
ご意見	1872
ご支援のお願い	1851
ご購読の申し込み	1853
""", 'さ': """
さらに読み込む	1877
""", 'す': """
すべての写真を見る	1903
すべて受け入れる	1869
すべて表示	1878
すべて見る	1877
すべて許可	1869
""", 'そ': """
その他の記事	1875
""", 'は': """
はてなブックマーク	1863
はてなブックマークに追加	1892
はてブ	1863
""", 'ま': """
また後で	1850
""", 'み': """
みんなのコメント	1872
""", 'も': """
もっと見る	1877
もっと詳しく知りたい方は	1902
もっと読む	1875
もどる	1877
""", 'よ': """
よく読まれています	1902
よく読まれている記事	1875
よく読まれている記事ランキング	1875
""", 'わ': """
わかりました	1878
""", 'ア': """
アクセスランキング	1875
アプリのダウンロード	1862
アプリをインストール	1862
アプリをダウンロード	1862
アプリを開く	1862
アプリダウンロード	1862
アンケート実施中	1892
""", 'オ': """
オススメ記事	1875
""", 'カ': """
カテゴリ	1875
カテゴリー	1875
""", 'キ': """
キーワード	1875
""", 'ク': """
クイズに挑戦	1892
クイズに挑戦する	1892
クッキー	1869
クッキー設定	1869
クリップ	1863
クリップする	1863
""", 'コ': """
コピーしました	1863
コメント	1872
コメント#件	1872
コメント(#	1872
コメントする	1872
コメントはまだありません	1872
コメントをもっと見る	1872
コメントを投稿	1872
コメントを書く	1872
コメントを残す	1872
コメントを見る	1872
コメント一覧	1872
""", 'サ': """
サイトポリシー	1869
サイトマップ	1869
サインイン	1853
サポートする	1851
""", 'シ': """
シェア	1863
シェアしよう	1863
シェアする	1863
""", 'ス': """
スキップ	1850
スクラップ	1863
スクラップする	1863
スポンサー	1867
スポンサードリンク	1867
スポンサーリンク	1867
""", 'タ': """
タイアップ	1867
タグ	1875
""", 'チ': """
チップを送る	1851
チャンネル登録	1864
""", 'ツ': """
ツイート	1863
ツイートする	1863
""", 'ト': """
トップ	1877
トップへ戻る	1877
トップニュース	1875
トップページ	1877
トピックス	1875
""", 'ド': """
ドネーション	1851
""", 'ニ': """
ニュースを読む	1877
ニュースレター	1857
ニュースレター登録	1857
""", 'バ': """
バックナンバー	1875
""", 'パ': """
パスワードを忘れた方	1853
""", 'ピ': """
ピックアップ	1875
""", 'フ': """
フォロー	1864
フォローしてね	1864
フォローしました	1864
フォローする	1864
フォロー中	1864
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1863
ブックマークする	1863
""", 'プ': """
プッシュ通知	1862
プライバシーポリシー	1869
プレゼント	1853
プレミアム	1853
プレミアム会員	1856
""", 'ヘ': """
ヘルプ	1869
""", 'ペ': """
ページの先頭へ	1877
ページトップ	1877
ページトップへ	1877
""", 'ホ': """
ホーム	1877
""", 'ポ': """
ポスト	1863
ポストする	1863
""", 'マ': """
マイページ	1853
""", 'メ': """
メニュー	1877
メルマガ	1857
メルマガ登録	1857
メールで送る	1863
メールで送信	1863
メールアドレス	1857
メールアドレスを入力	1857
メールマガジン	1857
メールマガジン登録	1857
""", 'ラ': """
ランキング	1875
""", 'リ': """
リンクをコピー	1863
リンクをコピーしました	1892
リンクをコピーする	1892
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1853
ログイン	1853
ログイン/会員登録	1853
ログイン・会員登録	1853
""", '一': """
一覧	1877
一覧へ	1877
一覧を見る	1877
""", '上': """
上一篇	3410
上一頁	3412
上一页	3412
""", '下': """
下一篇	3410
下一頁	3412
下一页	3412
下次再說	3385
下次再说	3385
""", '不': """
不,謝謝	3385
不,谢谢	3385
不用了	3385
""", '专': """
专题	3410
""", '个': """
个人中心	3389
""", '为': """
为你推荐	3410
为您推荐	3410
""", '主': """
主要ニュース	1875
""", '举': """
举报	3409
""", '了': """
了解	1878
""", '人': """
人才招聘	3429
人気の動画	1902
人気の記事	1875
人気ランキング	1875
人気記事	1875
人気記事ランキング	1875
人氣文章	3438
""", '今': """
今、あなたにオススメ	1875
今、読まれている記事	1902
今はしない	1850
今はやめておく	1850
今回はしない	1850
今日の注目	1875
今日最熱門	3438
今日热点	3410
今日焦点	3410
今日熱門	3438
""", '他': """
他の記事	19
他の記事も読む	1875
""", '付': """
付費閱讀	3389
付费内容	3389
付费阅读	3389
""", '以': """
以下为广告内容	3429
以下為廣告內容	3429
以后再说	3385
""", '会': """
会员专享	3392
会员专享内容	3392
会员专属	3389
会员中心	3389
会员登录	3389
会員の方はこちら	1853
会員の方はログイン	1853
会員登録	1853
会員登録する	1853
会員登録はこちら	1853
会員限定	1853
会員限定記事	1853
""", '你': """
你可能也喜欢	3410
你可能也喜歡	3410
你可能感兴趣	3410
你可能还想看	3438
你可能還想看	3438
""", '使': """
使用条款	3405
使用條款	3405
""", '保': """
保存	1863
保存する	1863
""", '個': """
個人情報の取り扱い	1869
個人情報の取り扱いについて	1869
個人情報の取扱いについて	1869
個人情報保護方針	1869
""", '元': """
元の記事を読む	1903
元記事で読む	1903
元記事を読む	1877
""", '免': """
免責聲明	3405
免費訂閱	3393
免費註冊	3389
免費試讀	3389
免责声明	3405
免费注册	3389
免费订阅	3393
免费试读	3389
""", '全': """
全ての写真を見る	1903
全文はこちら	1903
全文を読む	1877
全文表示	1877
全記事読み放題	1856
全部接受	3405
全部评论	3409
""", '公': """
公众号	3400
公式sns	1864
公式twitter	1864
公式x	1864
公式アプリ	1862
""", '共': """
共有	1863
共有する	1863
共有リンクをコピー	1892
""", '关': """
关于我们	3405
关注	3400
关注我们	3400
关键词	3410
关闭	3385
""", '其': """
其他新聞	3410
其他新闻	19	3410
""", '再': """
再生	1877
""", '写': """
写真(#枚	1903
写真をもっと見る	1903
写真を見る	1877
写真を見る(全#枚	1903
写真特集	1875
写评论	3409
""", '分': """
分享	3399
分享到	3399
分享到facebook	3429
分享到line	3429
分享到微信	3399
分享到微博	3399
分享本文	3429
分享此文	3429
分享給好友	3429
分享給更多人看到	3429
分享给好友	3429
分享给更多人	3429
分享至	3399
分享至facebook	3399
分享至line	3429
分类	3410
分類	3410
""", '列': """
列印	3399
列印本頁	3429
列印食譜	61
""", '初': """
初割で無料体験する	1853
初月無料	1856
""", '利': """
利用規約	1869
""", '前': """
前のページ	1877
前の記事	1875
前の記事へ	1875
前へ	1877
前回の記事はこちら	1902
前回はこちら	1903
""", '加': """
加入line好友	3400
加入会员	3389
加入我们	3429
加入我们的团队	3429
加入我們	3429
加入我們的團隊	3429
加入書籤	3399
加入會員	3389
加载更多	3412
""", '動': """
動画	1875
動画で見る	1892
動画を再生する	1892
動画を見る	1877
""", '单': """
单次捐款	3386
""", '印': """
印刷	1863
印刷する	1863
印刷用ページ	1892
印刷用ページを表示	1892
""", '即': """
即时新闻	3410
即時新聞	3410
""", '原': """
原文を表示	1878
原文を見る	1878
原文連結	3439
原文链接	3439
""", '参': """
参与评论	3409
参加者募集中	1888
参加问卷调查	3429
""", '參': """
參加問卷調查	3429
""", '友': """
友だち追加	1864
友だち追加する	1864
友善列印	3429
友達に教える	1892
""", '反': """
反馈	3409
""", '发': """
发现错误?请告诉我们	3429
发表留言	3409
发表评论	3409
""", '合': """
合わせて読みたい	1875
""", '同': """
同じカテゴリの記事	1875
同じ著者の記事	1902
同意	3405
同意しない	1869
同意する	1869
""", '听': """
听全文	3429
听新闻	3399
听这篇文章	3429
""", '單': """
單次捐款	3386
""", '回': """
回到頂部	3412
回复	3409
回覆	3409
回頂端	3412
回首頁	3412
""", '地': """
地図を見る	1878
地図を開く	1878
""", '复': """
复制成功	3399
复制网址	3429
复制链接	3399
""", '大': """
大号字	65
大字	3399
大家还在看	3410
大家都在看	3410
""", '头': """
头条	3410
""", '字': """
字体	65
字体大小	3399
字号	3399
字級	65	3399
字级	65
字體大小	65	3399
""", '官': """
官方微博	3400
""", '定': """
定期定額	3386
""", '寄': """
寄付	1851
寄付する	1851
寄付で応援する	1892
寄付のお願い	1851
寄付をする	1851
""", '專': """
專題	3410
""", '小': """
小字	3399
小編推薦	3410
""", '尚': """
尚無留言	3429
""", '展': """
展开	3412
展开全文	3412
展开全部	3413
展開	3412
""", '已': """
已关注	3400
已是会员	3389
已有帐号	3389
已經是會員	3389
已經是會員?登入	3389
""", '广': """
广告	3404
""", '広': """
広告	1867
広告の後に続きます	1867
広告をスキップ	1867
広告を閉じる	1867
広告企画	1867
""", '廣': """
廣告	3404
""", '延': """
延伸閱讀	3410
延伸阅读	3410
""", '开': """
开通会员	3389
""", '影': """
影音	3410
""", '後': """
後で	1850
""", '微': """
微信	3399
微博	3399
""", '忘': """
忘記密碼	3389
忘记密码	3389
""", '応': """
応援する	1851
""", '您': """
您可能也喜歡	3410
您可能感兴趣	3410
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3438
您的邮箱	3393
您的電郵	3393
""", '意': """
意见反馈	3409
""", '感': """
感想を送る	1872
""", '成': """
成为会员	3386
成為會員	3386
""", '我': """
我同意	3405
我的帐户	3389
我的帳戶	3389
我知道了	3405
我要留言	3409
我要糾錯	3429
我要纠错	3409
我要评论	3409
""", '戻': """
戻る	1877
""", '所': """
所有留言	3409
""", '打': """
打印	3399
打印本页	3429
打印食谱	61
打开	3413
打赏	3386
""", '投': """
投票する	1892
投稿する	1872
""", '折': """
折りたたむ	1878
""", '报': """
报告错误	3413
""", '拒': """
拒絕	3405
拒绝	3405
""", '招': """
招聘启事	3429
""", '拡': """
拡大	1863
拡大する	1877
""", '按': """
按讚	3400
""", '捐': """
捐款	3386
捐贈	3386
捐赠	3386
""", '排': """
排行榜	3410
""", '採': """
採用情報	1888
""", '接': """
接受	3405
接受全部	3405
接受所有	3405
""", '推': """
推广	3404
推广内容	3404
推廣	3404
推荐	3410
推荐文章	3410
推荐阅读	3410
推薦	3410
推薦文章	3410
推薦閱讀	3410
""", '提': """
提供	1867
""", '搜': """
搜尋	3412
搜索	3412
""", '播': """
播放	3412
""", '支': """
支持我们	3386
支持我們	3386
支援する	1851
""", '收': """
收合	3413
收听	3399
收听本文	3429
收聽文章	3429
收藏	3399
收藏文章	3399
收藏本文	3429
收藏食譜	61
收藏食谱	61
收起	3412
""", '文': """
文字の大きさ	65	1863
文字サイズ	1863
文字サイズ変更	65
""", '新': """
新着	1875
新着ニュース	1875
新着記事	1875
新着記事一覧	1902
新規会員登録	1853
新規登録	1853
新闻简报	3393
""", '明': """
明白了	3413
""", '显': """
显示原文	3413
显示更多	3412
""", '暂': """
暂不	3385
暂无评论	3429
""", '暫': """
暫不	3385
""", '更': """
更多	3410
更多内容	3410
更多報導	3410
更多报道	3410
更多文章	3410
更多新聞	3410
更多新聞請看	3438
更多新闻	3410
更多精彩	3438
更多精采內容	3429
""", '最': """
最多人看	3438
最新ニュース	1875
最新号	1902
最新影音	3438
最新文章	3410
最新新聞	3410
最新新闻	3410
最新消息	3410
最新記事	1875
""", '會': """
會員中心	3389
會員專享	3392
會員專享內容	3392
會員專屬	3389
會員登入	3389
""", '月': """
月額#円	1856
月額#円(税込	1856
""", '有': """
有料会員登録	1853
有料会員記事	1892
有料登録	1853
有料記事	1853
""", '朋': """
朋友圈	3399
""", '服': """
服务条款	3405
服務條款	3405
""", '朝': """
朝刊・夕刊	1853
""", '本': """
本周热门	3438
本文へ	1877
本文へ移動	1877
""", '机': """
机器翻译	3429
""", '查': """
查看全部	3412
查看原图	3412
查看原文	3439
查看地图	3413
查看更多	3412
查看留言	3409
查看结果	3413
查看詳情	3413
查看评论	3409
查看详情	3413
""", '标': """
标签	3410
""", '検': """
検索	1877
""", '業': """
業配	3404
""", '標': """
標籤	3410
""", '機': """
機器翻譯	3429
""", '檢': """
檢舉	3409
""", '次': """
次のページ	1877
次の記事	1875
次の記事へ	1875
次へ	1877
次ページ	1877
""", '每': """
每月捐款	3386
""", '注': """
注册	3389
注目の記事	1875
注目キーワード	1875
注目ワード	1875
注目記事	1875
""", '点': """
点击排行	3410
点击播放	3429
点击查看原文	3439
点击查看大图	3412
点击阅读原文	3439
点我看视频	3429
点赞	3399
""", '為': """
為您推薦	3410
""", '热': """
热点	3410
热点推荐	3410
热门	3410
热门排行	3410
热门文章	3410
热门新闻	3410
""", '無': """
無料で体験する	1853
無料で読む	1853
無料会員登録	1853
無料会員限定	1853
無料体験	1853
無料登録	1853
""", '焦': """
焦點新聞	3410
""", '熱': """
熱門	3410
熱門排行	3410
熱門文章	3410
熱門新聞	3410
熱門話題	3410
""", '特': """
特定商取引法に基づく表記	1869
特集	1875
""", '猜': """
猜你喜欢	3410
猜你喜歡	3410
""", '申': """
申し込む	1853
""", '电': """
电子报	3393
电子邮箱	3393
""", '画': """
画像を拡大	1877
画像を見る	1877
""", '留': """
留言	3409
留言(#	3409
""", '登': """
登入	3389
登入/註冊	3389
登出	3389
登录	3389
登录/注册	3389
登錄	3389
登録	1853
登録が完了しました	1892
登録して続きを読む	1853
登録する	1853
""", '發': """
發現錯誤?請告訴我們	3429
發表留言	3409
發表評論	3409
""", '目': """
目录	3412
目次	1877
目錄	3412
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3410
相关报道	3410
相关推荐	3410
相关文章	3410
相关新闻	3410
相关标签	3410
相关视频	3438
相关阅读	3410
相關主題	3410
相關報導	3410
相關影片	3438
相關推薦	3410
相關文章	3410
相關新聞	3410
相關標籤	3410
相關閱讀	3410
""", '看': """
看了这篇文章的人也看	3410
看原文	3439
看更多	3410
看更多文章	3438
看更多新聞	3438
""", '知': """
知道了	3413
""", '稍': """
稍后再说	3385
稍后提醒我	3385
稍后阅读	3429
稍後再說	3385
稍後提醒我	3385
稍後閱讀	3429
""", '立': """
立即捐款	3386
立即訂閱	3389
立即订阅	3389
""", '粉': """
粉絲團	3400
""", '精': """
精彩推荐	3438
精彩推薦	3438
精选	3410
""", '紙': """
紙面ビューアー	1853
""", '結': """
結果を見る	1878
""", '続': """
続きはこちら	1903
続きをみる	1877
続きを読む	1853
""", '網': """
網友留言	3409
""", '編': """
編輯推薦	3410
編輯精選	3410
編集部おすすめ	1875
編集部のおすすめ	1875
""", '縮': """
縮小	1863
""", '繼': """
繼續閱讀	3412
""", '纠': """
纠错	3409
""", '继': """
继续浏览内容	3412
继续阅读	3412
""", '编': """
编辑推荐	3410
编辑精选	3410
""", '网': """
网友评论	3409
""", '翻': """
翻訳を表示	1878
""", '联': """
联系我们	3405
""", '聯': """
聯絡我們	3405
""", '聽': """
聽全文	3429
聽新聞	3399
聽這篇文章	3429
""", '菜': """
菜单	3412
""", '著': """
著作権	1869
""", '複': """
複製網址	3429
複製連結	3399
""", '觀': """
觀看更多	3438
""", '视': """
视频	3410
""", '解': """
解鎖全文	3429
解锁全文	3429
""", '訂': """
訂閱	3389
訂閱會員	3389
訂閱會員專屬內容	3429
訂閱郵件	3393
訂閱電子報	3393
""", '記': """
記事の続きはこちら	1903
記事へのご意見	1872
記事をサポートする	1851
記事をプレゼント	1853
記事をプレゼントする	1892
記事を保存	1863
記事を保存する	1892
記事を印刷する	1863
記事を読む	1877
記事ランキング	1875
記事一覧	1877
記事一覧を見る	1903
記事全文を読む	1877
記者募集	1888
記者募集中	1888
""", '許': """
許可する	1869
""", '註': """
註冊	3389
""", '評': """
評論	3409
""", '話': """
話題の記事	1875
""", '詳': """
詳しく見る	1878
詳細	1878
""", '語': """
語音播報	3429
語音朗讀	3429
""", '誤': """
誤りを報告	1878
誤字脱字の報告	1892
誤字脱字を報告する	1892
""", '読': """
読まれている記事	1875
読み上げ	1892
読み放題	1856
""", '請': """
請填寫讀者問卷	3429
請繼續往下閱讀	3404
請輸入電子郵件	3393
""", '讚': """
讚	3399
讚賞支持	3386
""", '订': """
订阅	3389
订阅会员	3389
订阅邮件	3393
""", '评': """
评论	3409
评论(#	3409
""", '诚': """
诚聘英才	3429
""", '话': """
话题	3410
""", '详': """
详情	3413
""", '语': """
语音朗读	3429
""", '请': """
请先登录再评论	3429
请继续往下阅读	3404
请输入邮箱	3393
""", '購': """
購読	1853
購読する	1853
購読のお申し込み	1853
購読申し込み	1853
""", '贈': """
贈送文章	3429
贈送文章給朋友	3429
贈送此文	3429
""", '贊': """
贊助	3386
贊助內容	3404
贊助商	3404
""", '赞': """
赞助	3386
赞助内容	3404
赞助商链接	3404
赞赏	3386
""", '赠': """
赠送此文	3429
""", '跳': """
跳到主要內容	3412
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	3412
""", '轉': """
轉發	3399
""", '转': """
转发	3399
""", '返': """
返信	1872
返信する	1872
返回顶部	3412
返回首页	3412
""", '追': """
追蹤	3400
追蹤我們	3400
""", '通': """
通報する	1872
通知をオン	1862
通知を受け取る	1892
""", '速': """
速報	1875
速報通知を受け取る	1892
""", '連': """
連結已複製	3429
連載	1875
""", '運': """
運営会社	1869
""", '違': """
違反報告	1872
""", '選': """
選單	3412
""", '邮': """
邮箱	3393
""", '链': """
链接已复制	3429
""", '閉': """
閉じる	1850	1877
""", '開': """
開く	1878
開通會員	3389
""", '関': """
関連	1875
関連する記事	1875
関連キーワード	1875
関連タグ	1875
関連トピックス	1875
関連ニュース	1875
関連リンク	1875
関連動画	1875
関連情報	1875
関連記事	1875
関連記事はこちら	1902
""", '閱': """
閱讀全文	3412
閱讀原文	3439
閱讀更多	3412
""", '關': """
關於我們	3405
關注	3400
關注我們	3400
關鍵字	3410
關閉	3385
""", '阅': """
阅读全文	3412
阅读原文	3439
阅读更多	3412
""", '隐': """
隐私政策	3405
隐私权政策	3405
""", '隱': """
隱私政策	3405
隱私權政策	3405
""", '電': """
電子信箱	3393
電子報	3393
電子版	1853
""", '音': """
音声で聞く	1863
音声読み上げ	1892
""", '頭': """
頭條	3410
""", '顯': """
顯示原文	3413
顯示更多	3412
""", '首': """
首頁	3412
首页	3412
""", '點': """
點我看影片	3429
點擊播放本文	3429
點閱排行	3438
""", '가': """
가	1926
가입하기	1917
가장 많이 본 뉴스	1933
""", '개': """
개인정보 처리방침	1931
개인정보처리방침	1931
""", '거': """
거부	1931
""", '검': """
검색	1935
""", '결': """
결과 보기	1936
""", '계': """
계속 읽기	1917
""", '고': """
고객센터	1931
""", '공': """
공유	1926
공유하기	1926
""", '관': """
관련 기사	1933
관련 뉴스	1933
관련 영상	1956
관련 태그	1933
관련기사	1933
관련뉴스	1933
관련키워드	1933
""", '광': """
광고	1930
광고 닫기	1930
광고 영역	87
""", '괜': """
괜찮습니다	1914
""", '구': """
구독	1917
구독 신청	1917
구독 전용	1917
구독 중	1917
구독신청	1917
구독이 완료되었습니다	1948
구독자 전용	1919
구독하고 이어서 읽기	1948
구독하기	1917
""", '글': """
글씨 크기	65
글씨크기	1926
글자 크기	1926
글자 크기 변경	65	1948
글자 크기 조절	65	1948
글자크기	1926
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1915
기사 공유하기	1926
기사 더보기	1948
기사 듣기	1948
기사 링크 복사	1948
기사 본문	1935
기사 선물하기	1948
기사 스크랩하기	1948
기사 오류 신고	1948
기사 오류 제보	1948
기사 원문 보기	1948
기사 저장하기	1948
기사 제보 및 문의	1948
기사 후원하기	1915
기사에 대한 의견	1932
기사원문	1935
기사저장	1926
기자 구독	1943
기자 구독하기	1943
기자 페이지	1943
기자 프로필 보기	1943
기자의 다른 기사	1943
기자의 다른기사	1933
""", '나': """
나중에	1914
나중에 보기	1948
나중에 읽기	1948
나중에 하기	1914
""", '내': """
내 정보	1917
""", '네': """
네이버 구독	1929
네이버 블로그	1926
네이버에서 구독	1929
네이버에서 구독하기	1929
""", '놓': """
놓치면 안 되는 기사	1956
""", '뉴': """
뉴스 듣기	1948
뉴스레터 구독	1922
뉴스레터 구독 신청	1922
뉴스레터 무료 구독	1948
뉴스레터 신청	1922
""", '다': """
다른 공유 찾기	1926
다른 기사	19	1933
다른 기사 더 보기	19
다른 기사 보기	1943
다른기사	1933
다른기사 보기	1933
다시 보지 않기	1914
다음	1935
다음 기사	1933
다음 기사 보기	1948
다음 페이지	1935
다음기사	1933
다음에	1914
""", '닫': """
닫기	1914
""", '답': """
답글	1932
답글쓰기	1932
""", '당': """
당신이 좋아할 만한	1933
""", '댓': """
댓글	1932
댓글 #	1932
댓글 #개	1932
댓글 보기	1932
댓글 쓰기	1932
댓글 운영 정책	1948
댓글 운영정책	1948
댓글보기	1932
댓글쓰기	1932
댓글을 입력해주세요	1932
""", '더': """
더 보기	1935
더보기	1933	1935
""", '독': """
독자 의견 조사	1948
""", '동': """
동영상	1933
동의	1931
동의합니다	1931
""", '등': """
등록	1932
""", '디': """
디지털뉴스부	1943
디지털뉴스팀	1943
디지털콘텐츠팀	1943
""", '라': """
라인	1926
""", '랭': """
랭킹	1933
랭킹뉴스	1933
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
로그아웃	1917
로그인	1917
로그인 후 댓글 쓰기	1948
로그인/회원가입	1917
로그인이 필요	1919
""", '링': """
링크 복사	1926
링크가 복사되었습니다	1948
""", '마': """
마이페이지	1917
""", '많': """
많이 본 기사	1933
많이 본 뉴스	1933
많이 본 영상	1956
많이 읽은 기사	1933
많이본 기사	1933
많이본 뉴스	1933
""", '맨': """
맨 위로	1935
맨위로	1935
""", '메': """
메뉴	1935
메뉴 닫기	1935
메일	1926
""", '모': """
모두 동의	1931
""", '목': """
목록	1935
목록보기	1935
""", '무': """
무료 체험 시작하기	1917
무료 회원가입	1917
""", '문': """
문의	1932
문자 크기	65
""", '바': """
바로가기	1926
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1926
""", '번': """
번역 보기	1936
""", '베': """
베스트	1933
""", '복': """
복사하기	1926
""", '본': """
본문 글씨 줄이기	1926
본문 글씨 키우기	1926
본문 바로가기	1935
본문으로 바로가기	1935
""", '북': """
북마크	1926
""", '비': """
비밀번호 찾기	1917
""", '사': """
사이트맵	1931
사진 확대	1935
""", '설': """
설문 참여 바로가기	1948
설문 참여하기	1948
설문조사 참여하기	1948
""", '속': """
속보	1933
속보 알림 받기	1948
속보 알림 신청	1948
""", '스': """
스크랩	1926
스크랩하기	1948
스폰서	1930
""", '신': """
신고	1932
신문구독	1917
""", '실': """
실시간 뉴스	1933
""", '알': """
알겠습니다	1936
알림 받기	1925
알림 설정	1925
""", '앱': """
앱 다운로드	1925
앱 다운로드하기	1925
앱 설치	1925
앱 설치하기	1925
""", '에': """
에디터 추천	1933
""", '연': """
연관기사	1933
""", '열': """
열기	1936
""", '영': """
영상	1933
영상 보기	1948
영상으로 만나보세요	1948
영상으로 보기	1948
""", '오': """
오늘 하루 보지 않기	1914
오늘은 그만 보기	1914
오늘의 추천	1933
오늘의 핫뉴스	1956
오디오로 듣기	1948
오류 신고	1932
오류 신고하기	1948
오탈자 신고	1948
""", '온': """
온라인뉴스팀	1943
""", '요': """
요약	1935
""", '원': """
원문 보기	1936
원문보기	1935
""", '위': """
위로	1935
""", '유': """
유료 기사입니다	1948
유튜브 구독	1929
유튜브 구독하기	1929
""", '음': """
음성 재생하기	1948
음성으로 듣기	1926
""", '응': """
응원하기	1915
""", '의': """
의견 쓰기	1932
""", '이': """
이 기사 어땠나요	1948
이 기사를 공유합니다	1948
이 기사를 추천합니다	1948
이 기사와 함께 읽은 기사	1948
이 기자의 다른 기사	1948
이 시각 많이 본 기사	1956
이 시각 많이 본 뉴스	1956
이 시각 주요뉴스	1933
이 시각 추천뉴스	1933
이런 기사는 어때요	1956
이메일	1926
이메일무단수집거부	1931
이미 구독 중이신가요	1917
이미 회원이신가요	1917
이미지 크게 보기	1935
이미지 확대	1935
이슈	1933
이용약관	1931
이전	1935
이전 기사	1933
이전 기사 보기	1948
이전기사	1933
""", '인': """
인기 급상승	1956
인기 기사	1933
인기기사	1933
인기뉴스	1933
인쇄	1926
인쇄하기	1926
인스타그램 팔로우	1948
""", '일': """
일시후원	1915
""", '자': """
자세히	1936
자세히 보기	1936
""", '재': """
재생	1935
""", '저': """
저작권규약	1931
저장	1926
""", '전': """
전체 댓글	1932
전체 보기	1935
전체메뉴	1935
전체보기	1935
""", '접': """
접기	1935
""", '정': """
정기 후원하기	1915
정기구독	1917
정기후원	1915
""", '제': """
제보	1932
제보하기	1932
""", '좋': """
좋아요	1926
좋은 기사 후원하기	1915
""", '주': """
주소 복사	1948
주소가 복사되었습니다	1948
주소복사	1926
주요 기사	1933
주요 뉴스	1933
주요 뉴스 더보기	1956
주요기사	1933
주요뉴스	1933
""", '지': """
지금 뜨는 기사	1956
지금 뜨는 뉴스	1956
지도 보기	1936
지면보기	1917
""", '청': """
청소년보호정책	1931
""", '최': """
최신 기사	1933
최신 뉴스	1933
최신기사	1933
최신뉴스	1933
""", '추': """
추천 기사	1933
추천 영상	1956
추천기사	1933
추천뉴스	1933
""", '친': """
친구 추가하기	1948
""", '카': """
카카오스토리	1926
카카오톡	1926
카카오톡 공유	1926
카카오톡으로 공유	1948
카카오톡으로 공유하기	1948
카테고리	1933
""", '쿠': """
쿠키 설정	1931
""", '퀴': """
퀴즈 풀기	1948
""", '키': """
키워드	1933
""", '태': """
태그	1933
""", '텔': """
텔레그램에서 소식 받기	1948
""", '투': """
투표하기	1948
""", '트': """
트위터	1926
트위터 공유	1926
""", '페': """
페이스북	1926
페이스북 공유	1926
페이스북으로 공유	1948
""", '펼': """
펼치기	1935
""", '포': """
포토	1933
""", '폰': """
폰트 크기	1926
""", '프': """
프리미엄	1917
프린트	1926
""", '함': """
함께 보면 좋은 기사	1933
함께 볼 기사	1956
함께 읽으면 좋은	1933
함께 읽은 기사	1956
""", '핫': """
핫뉴스	1933
핫이슈	1933
핫클릭	1956
""", '헤': """
헤드라인	1933
""", '협': """
협찬	1930
""", '홈': """
홈	1935
""", '화': """
화제의 뉴스	1933
""", '확': """
확인	1936
""", '회': """
회사소개	1931
회원 전용	1919
회원가입	1917
""", '후': """
후원	1915
후원 안내	1915
후원 하기	1915
후원하기	1915
후원회원 가입	1915
"""}

START = {'a': """
abonē	2036 K par	2036 K no	2036 K un	2038 K
accès	1421 K illimité
această	52 K investigație	2551 K traducere
además	1154 K:	1199 K, en
ai가	1945 K 자동 번역한	1945 K 번역한	1945 K 핵심	1945 K 요약한
ai에게	1945 K 물어	1945 K 질문	1945 K 물어보기
ajánljuk	1628 K:
aktivér	504 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3036 K dig till vårt	3052 K
apoyá	81 K
apúntate	1180 K a nuestro seminario	1180 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2359 K ukazał się	2359 K pochodzi z	2365 K przetłumaczony	2365 K został przetłumaczony	2365 K czyta	2365 K wygenerowany
artykuły	2356 K autora
artículos	1124 K gratuitos
ascultă	1 K	2540 K:	2557 K podcastul	2557 K acest articol
atradāt	44 K
atsisiųskite	1998 K
autorė	2002 K:
autoři	365 K jsou
außerdem	687 K lesenswert:	687 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1188 K la app
beiträge	27 K
benefício	2501 K do assinante:
berätta	59 K i	59 K gärna
beställ	3052 K
bestätigen	581 K sie ihre
bestätigungsmail	581 K
besøg	490 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1130 K diario	1130 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3349 K liên quan:	3362 K viết này có	3362 K viết có hữu ích
báo	3362 K lỗi bài viết
bình	5 K luận	27 K luận	3363 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1628 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3362 K phát hiện	3362 K thấy bài viết
bản	3362 K tóm tắt này
bấm	3364 K để nghe
bật	3340 K thông báo
""", 'c': """
chceš	387 K u nás pracovat	2844 K u nás pracovať
chefredaktör	3050 K och ansvarig utgivare:	3050 K:
chưa	32 K có bình luận
citeşte	2540 K şi	2540 K şi:
citește	2540 K și	2540 K și:	2540 K:	2540 K mai mult	2540 K aici	2540 K mai departe:
citiți	2540 K și
ciąg	2369 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2455 K exclusivo para	2499 K gerado	2504 K oferecido por
conținut	2551 K generat	2555 K oferit de
crédit	1495 K photo	1495 K photos
crédits	1495 K photo	1495 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3366 K đặt ứng dụng	3366 K ứng dụng	3366 K app
có	72 K thắc mắc	3349 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2546 K ai informații	2553 K ai observat o
dalinkitės	1998 K
další	353 K články autora
darovať	2838 K
dernières	1449 K actualités
descarcă	13 K	2571 K aplicația
descargá	13 K	1188 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2462 K no google play	2509 K na app store	2509 K no google play	2509 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	380 K
dostępna	2372 K w
dostępne	2372 K w
dostępny	2372 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2383 K do	2396 K do dyskusji
držte	28 K se
dzięki	2419 K naszym czytelnikom	2419 K naszym czytelniczkom
découvrez	1450 K aussi	1474 K la boutique	1474 K notre boutique	1474 K nos jeux	1474 K notre hors-série	1482 K notre application	1482 K notre appli
décryptage	1450 K :
déductible	1411 K des impôts	1411 K à #
déjà	1419 K abonné	1419 K inscrit	1419 K client
díky	419 K našim čtenářům	419 K našim předplatitelům
dùng	3373 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	1672 K kedvezmény:	1672 K előny:	1672 K ajánlat:
előfizetőinknek	1683 K köszönhetően
előfizetőként	89 K	1654 K
encuéntranos	12 K
envía	3 K
envíanos	1169 K
ermöglicht	689 K von
erről	1628 K bővebben
escríbenos	1157 K
estagiária	2492 K sob supervisão	2492 * K sob supervisão
estagiário	2492 K sob supervisão
""", 'f': """
faça	2507 K o quiz	2507 K o teste	2507 K o nosso
felelős	1651 K szerkesztő:	1651 K kiadó:
fiți	31 K primul
foretrækker	505 K du
fortsätt	3054 K läsa
fortæl	59 K mig
fotogaléria	2812 K:
fotografía	1200 K:
frågor	72 K	73 K om artikeln
få	481 K fuld adgang til	504 K adgang	504 K fri	504 K fuld	504 K besked	504 K ugens	504 K dagens	504 K de	504 K nyheder	504 K en notifikation	504 K breaking	504 K seneste nyt	515 K	2242 K full tilgang til	2268 K tilgang	2268 K fri	2268 K full	2268 K beskjed	2268 K varsel	2268 K ukas	2268 K dagens	2268 K de	2268 K nyheter	2268 K siste	2280 K	2282 K varsel	2282 K varsler	2282 K push	3027 K full tillgång till	3052 K tillgång	3052 K fri	3052 K full	3052 K besked	3052 K en notis	3052 K veckans	3052 K dagens	3052 K de	3052 K nyheter	3052 K senaste	3063 K
férjen	1654 K hozzá
följ	12 K	3031 K	3052 K
følg	12 K	12 K oss	485 K	504 K	2246 K	2268 K
füge	12 K uns	695 K
fügen	12 K sie uns	695 K sie
für	584 K android und ios	635 K diesen artikel	635 K diesen	684 K nur
főszerkesztő	1651 K:
""", 'g': """
gazeteciliğimizi	3190 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3363 K cửa hàng trực tuyến
glöm	3052 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3362 K ý cho bài viết
gör	3036 K quizet	3036 K vårt quiz	3052 K vårt
görmemiz	3195 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1655 K lát
hintergründe	687 K dazu:
hjälp	3036 K oss bli bättre	3036 K oss att bli bättre
hjælp	490 K os med at blive bedre
hlavné	2825 K body
hlavní	367 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3363 K trả lời khảo sát	3371 K ủng hộ
hämta	13 K	3040 K
häng	3052 K med
hääleta	1236 K
håll	28 K	28 K dig
hör	639 K dir	695 K	3052 K
hören	639 K sie	695 K sie
hörzeit	711 K
hør	1 K artiklen	1 K artikkelen	1 K saken	474 K også	474 K også:	490 K mere på	504 K	2235 K også	2235 K også:	2268 K
""", 'i': """
iesūti	2024 K savu	2024 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1998 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2455 K é assinante
jäikö	1326 K juttu kesken
jälgi	1236 K
jäsenetu	1365 K:
""", 'k': """
kapcsolódó	1628 K	1628 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3363 K tra kiến thức của bạn
kjøp	2251 K billetter	2251 K billett	2268 K
klausykitės	1983 K
klikněte	350 K zde
ključne	2730 K točke	2730 K tačke
klõpsates	1236 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2038 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	504 K
kopírovat	380 K
kopírovať	2838 K
kopē	2038 K
korzyść	2407 K dla prenumeratorów:
kvíz	350 K:	1641 K	2812 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1654 K
kérjen	1654 K
kérjük	28 K
kênh	3340 K youtube của báo
köp	3036 K biljetter	3036 K biljett	3052 K
kövess	12 K
kövesse	1654 K
kövessen	12 K
køb	490 K billetter	490 K billet	504 K
küfür	27 K içeren
küldd	3 K el	1636 K el nekünk
küldje	1636 K el nekünk	1654 K	1654 K tovább
kļūsti	2038 K
kết	3354 K nối với chúng tôi
""", 'l': """
laimē	2038 K
laimėkite	1998 K
legyél	1654 K
lejupielādē	2038 K
leé	1199 K también	1199 K más	1199 K:
lisää	1350 K meidät
lásd	1628 K még
lásson	1654 K több
lát	1636 K valami
láttál	1636 K valami
lägg	3052 K till
lähetä	1329 K juttuvinkki	1329 K uutisvinkki	1329 K vinkki	1333 K mielipidekirjoituksesi	1333 K mielipidekirjoitus	1350 K
lämna	3030 K dina tips	3030 K ditt tips
läs	3019 K mer om	3020 K också	3020 K också:	3020 K även	3020 K mer	3020 K mer:	3020 K:	3020 K här	3020 K även:	3027 K vidare med	3027 K mer på	3040 K e-tidningen	3040 K tidningen	3052 K	3054 K vidare
läsarerbjudande	3071 K:
läsarresa	3071 K:
læs	473 K mere om	474 K også	474 K også:	474 K mere	474 K mere:	474 K:	474 K her	474 K hele	481 K videre med	495 K e-avisen	495 K avisen	504 K	506 K videre
læserrejse	522 K:
læsertilbud	522 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	368 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1350 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2369 K wideo
medlemsförmån	3071 K:
meillä	1376 K ei ole omistajaa	1376 K ei ole omistajia	1376 K ei ole osakkeenomistajia	1376 K ei ole maksumuuria
mesterséges	1662 K intelligencia írta
mirá	1183 K el video	1199 K también	1199 K:
mitä	8 K pidit	33 K mieltä	1351 K mieltä sinä
mišljenja	2727 K autora	2727 K iznesena	2727 K izneta
mišljenje	2727 K autora
możliwość	5 K komentowania
mándanos	1169 K
más	1153 K noticias de	1153 K noticias sobre	1153 K sobre	1153 K en	1153 K de	1154 K información	1154 K información:	1157 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	353 K tip?	353 K tip na článek	353 K tip na téma	353 K tip pro
märkasid	44 K	1221 K midagi	1227 K viga	1227 K artiklis viga
még	32 K nincs
més	298 K informació:	324 K notícies de	324 K notícies sobre
mød	490 K os
mūs	2038 K vari
mời	3349 K xem	3349 K bạn đọc	3349 K độc giả	3354 K bạn tham gia	3354 K độc giả theo dõi	3354 K bạn đọc theo dõi	3364 K quý vị theo dõi	3364 K quý độc giả	3364 K bạn xem video	3364 K nghe
""", 'n': """
nabídka	408 K pro čtenáře:
nahlásit	390 K chybu
nahlásiť	2847 K chybu
nahláste	2847 K chybu
najważniejsze	2365 K informacje
naloži	2927 K
naložite	13 K	2927 K
naročite	2934 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáme	419 K majitele	419 K vlastníka	419 K akcionáře	419 K žádného	419 K paywall	419 K reklamy	2874 K majiteľa	2874 K vlastníka	2874 K akcionárov	2874 K žiadneho	2874 K paywall	2874 K reklamy
nemáte	388 K čas číst	2845 K čas čítať
nepatríme	2874 K žiadnemu
nepatříme	419 K žádnému
než	397 K vložíte komentář	397 K začnete diskutovat	397 K napíšete příspěvek
nguồn	3358 K:	3358 K :
nhận	3340 K thông báo
nové	370 K číslo	370 K vydání	2828 K číslo	2828 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1350 K enemmän
nägid	1237 K viga
näita	1236 K
näitkö	1351 K virheen
näytä	1350 K sisältö
nå	3052 K vår
nézd	1628 K meg	1654 K meg
nézze	1628 K meg	1654 K meg
nāc	2029 K strādāt
""", 'o': """
oceń	8 K	2366 K ten	2366 K artykuł	2366 K tekst
odporučte	2838 K
odporúčame	2812 K:
odsłuchaj	2377 K	2377 K ten
ofereça	3 K
oglądaj	2353 K:
ohodnoťte	368 K	2826 K
olvasói	1672 K ajánlat:
olvasóink	1683 K támogatásának köszönhetően
olvasóinknak	1683 K köszönhetően
opýtajte	2825 K sa
opširnije	2715 K:	2715 K na
otázky	72 K
ouça	1 K	2480 K:	2505 K o podcast
oír	1 K
""", 'p': """
pamanīji	2030 K kļūdu
pamanījāt	44 K	2030 K kļūdu
pastebėjote	44 K	1984 K įdomų	1990 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3358 K viên:
piditkö	8 K	69 K	82 K	1351 K
pidätkö	82 K	1351 K
piše	2742 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	385 K
podrži	81 K
podržite	81 K	2745 K
podés	12 K seguir	1170 K enviarnos
podívejte	350 K se:	350 K se na video
poleć	2377 K
poslať	2838 K
poslechněte	1 K si	350 K si	350 K si:
poslušajte	1 K	2715 K:	2906 K:
posłuchaj	1 K	2353 K:	2353 K też:
poznáte	66 K niekoho
pozostała	2369 K część
pošaljite	41 K vijest
pošlete	380 K
pošlite	3 K	2838 K
poți	2546 K contacta autorul	2546 K contacta autoarea
praneškite	1984 K redakcijai
predplaťte	2842 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	3071 K:
prečítajte	2812 K si tiež	2812 K si aj	2812 K si	2812 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1998 K
pronašli	44 K ste
pročitaj	2715 K još	2715 K i
pročitajte	2715 K još	2715 K i	2715 K više	2715 K:	2715 K više o ovoj temi
prvý	2837 K mesiac len za	2837 K mesiac za	2837 K mesiac už za	2837 K mesiac zadarmo
prześlij	2377 K dalej
präsentiert	689 K von
prüfen	695 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2826 K sa
páčilo	69 K sa
päivitä	1350 K
pääset	1350 K lukemaan
päätoimittaja	1348 K:
păstrați	28 K
pērc	2029 K biļetes	2038 K
předplaťte	385 K si
přehrajte	350 K si
přetisk	68 K povolen	68 K možný
přečtěte	350 K si také	350 K si	350 K si:	350 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1170 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	388 K posloucháte
radšej	2845 K počúvate
radši	388 K posloucháte
rašykite	1984 K autorei	1984 K autoriui
recibí	1169 K las noticias
recomandări	2540 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1653 K ingyenesen
regisztráljon	1641 K	1653 K ingyenesen
regístrate	1121 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2369 K tekstu
rezervē	2038 K
rešite	2715 K kviz
riješite	2715 K kviz
rozwiąż	2353 K quiz
rätsel	678 K mit
rätseln	678 K sie mit
réservez	1474 K vos places pour la soirée de la rédaction
réservé	1419 K aux abonnés
réservée	1419 K aux abonnés
réservés	1419 K aux abonnés
résumer	1464 K cet article	1464 K l'article
résumé	1464 K généré	1464 K rédigé	1464 K réalisé	1464 K produit	1464 K par
rösta	3052 K
rādīt	2038 K
""", 's': """
saglabā	2038 K
saistīts	2013 K:
saņem	2038 K
sažetak	2730 K	2730 K članka	2730 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1169 K el canal	1199 K leyendo:
sesizări	2546 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	367 K	367 K článku
siųskite	1984 K savo	1998 K
sjefredaktør	2265 K:	2265 K og ansvarlig redaktør:
skopírovať	2838 K
skrót	2365 K artykułu
skúsili	59 K ste
související	350 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2939 K napako
sprawdź	2353 K:	2353 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2825 K sa
stališča	2917 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	403 K si aplikaci
stöd	81 K	3027 K
stötta	81 K	3027 K
støt	81 K	481 K
støtt	81 K	2242 K
suscríbete	1115 K a
susidūrėte	1984 K su
susiję	1972 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1464 K générée
syötä	1350 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1660 K:
szívesen	1655 K meghallgatjuk
szöveg	1660 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1174 K
síganos	12 K
sígueme	1174 K
síguenos	12 K
só	2455 K para assinantes
sólo	1121 K para suscriptores
søg	504 K nu
súhrn	2825 K
súmate	12 K	56 K a las #
súvisiace	2812 K:
súvisiaci	2812 K článok
sūti	2024 K savu	2038 K
""", 't': """
también	1142 K en facebook	1154 K puedes leer	1154 K puedes leer:	1154 K te puede interesar:
també	298 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1355 K on
tekstą	46 K galima
tenés	1164 ¿K información
thấy	44 K lỗi
thử	3363 K sức với
tiedätkö	1329 K aiheesta	1329 K asiasta	1329 K lisää
tiivistelmä	26 K on
tilføj	504 K
todavía	32 K no hay comentarios
további	1628 K részletek
traducció	307 K feta
transparentní	360 K účet:
trên	3340 K google news
trả	3363 K lời câu đố
trải	3373 K nghiệm
turpinājums	2040 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1329 K
tác	3358 K giả:	3358 K giả là
támogasd	81 K	1646 K a	1646 K az
támogassa	81 K	1646 K a	1646 K az
täglichen	581 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1430 K l'application
téléchargez	13 K
tóm	3362 K tắt này
töltsd	13 K le
töltse	13 K le	1654 K le	1654 K ki
történeteiket	1636 K
tüm	27 K yorumlar
tęsinys	2000 K
tłumaczenie	2365 K
tải	13 K	13 K ứng dụng	3340 K ứng dụng	3340 K app	3366 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2750 K na grešku
uključi	2738 K
uključite	2738 K
uložit	380 K
uložiť	2838 K
uložte	380 K si	2838 K si
unbeschränkter	658 K zugang
unterstütze	81 K	564 K
unterstützen	81 K sie	564 K sie	564 K sie die
uočili	7 K ste
upozorniť	2847 K na chybu
upozorněte	390 K na chybu
urmărește	12 K	2540 K și:	2557 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1641 K részt
već	2766 K za #	2766 K od #
več	2906 K:	2906 K v videu	2931 K o tem	2931 K novic	2931 K preberite
vidéo	1450 K :
visą	1998 K interviu
više	2715 K o:
você	2480 K pode gostar:
vprašaj	2920 K
vprašajte	2920 K
vypočujte	1 K si	2812 K si:
vyskúšali	59 K ste
vytiskněte	380 K
vytlačiť	2838 K
vytlačte	2838 K
vyzkoušeli	59 K jste
válaszolj	1654 K
válaszoljon	1654 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	504 K med
véleménycikkeit	1636 K
více	350 K zde	350 K k tématu:
võida	1236 K
võta	1221 K ühendust	1236 K
výhoda	408 K pro předplatitele:	2863 K pre predplatiteľov:
výhody	408 K pro předplatitele:	2863 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	2874 K našim čitateľom	2874 K našim predplatiteľom
věnujte	380 K
všechny	27 K komentáře	353 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
webshopunkból	1672 K:
weiterführende	605 K artikel:
weź	2396 K udział w dyskusji
więcej	2352 K o	2352 K na temat	2352 K z	2353 K na ten temat:	2356 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	581 K newsletter
""", 'y': """
yanlişlik	3184 K mi
""", 'z': """
zahvaljujoč	2967 K našim bralcem
zahvaljujući	2781 K našim čitateljima	2781 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2388 K uwagę	2388 K błąd	2388 K literówkę	2388 K uwagi	2388 K nieścisłość
ziņo	2024 K redakcijai
zkopírovat	380 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2385 K reporterem	2385 K reporterką	2385 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	614 K dpa	895 K #	895 K
""", 'à': """
à	1450 K lire aussi	1450 K lire également	1450 K lire :	1450 K lire sur	1450 K voir aussi	1450 K écouter	1450 K relire	1450 K découvrir	1450 K lire sur le même sujet	1450 K consulter :	1450 K voir également	1453 K propos de l'auteur	1453 K propos de l'autrice	1474 K retrouver dans le numéro
àudio	307 K generat
""", 'á': """
áudio	2499 K gerado
""", 'ä': """
är	3030 K du
äänestä	1350 K
""", 'å': """
åldersgräns	3072 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2477 K preciso estar logado
écouter	1 K l'article	1 K cet article	1450 K aussi
écoutez	1 K cet	1 K l'article	1478 K le podcast
épinglez	1497 K cet article	1497 K cette recette	1497 K cette page	1497 K la recette	1497 K ce billet	1497 K-la	1497 K-le	1497 K l'article	1497 K l'image
""", 'í': """
írd	1654 K be
írj	1636 K a szerzőnek
írja	1654 K be
írjon	1636 K a szerzőnek	1654 K közvetlenül	1654 K nekünk
""", 'î': """
întreabă	2551 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1655 K szerint
""", 'ú': """
últimas	1153 K noticias de	2479 K de	2479 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	608 K die autor:in	608 K die autoren	608 K die autor:innen	610 K die autorin	610 K den autor	611 K die autorin	611 K den autor
übersetzung	692 K:	692 K aus dem
""", 'č': """
čitaj	2715 K još
čitajte	2715 K i	2715 K još	2715 K još:
članak	46 K se može	46 K možete	2730 K je preveden	2730 K čita	2733 K je objavljen u
članek	46 K lahko	2920 K je preveden	2920 K bere	2920 K je prebral	2923 K je objavljen v
článek	46 K lze	46 K můžete	367 K byl přeložen	367 K přeložen	367 K načetl	370 K vyšel v
článok	46 K možno	46 K môžete	2825 K bol preložený	2825 K načítal	2828 K vyšiel v
čo	33 K si myslíte
čtěte	350 K také	350 K také:	350 K i	350 K více	350 K:
číslo	360 K účtu pro dary	360 K transparentního účtu
čítajte	2812 K aj	2812 K tiež	2812 K viac
""", 'đ': """
đánh	3362 K giá bài viết
đăng	3363 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3379 K dây nóng: #	3379 K dây nóng #
được	68 K phép đăng lại
đọc	3349 K thêm	3349 K thêm:	3349 K:	3349 K tiếp:	3354 K tin nhanh
""", 'į': """
įsigykite	1998 K
įtraukite	1998 K mus
įveskite	1998 K
""", 'ś': """
ściągnij	13 K	2401 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2381 K:
źródło	2381 K:
""", 'ż': """
żadnych	2419 K akcjonariuszy
""", 'ž': """
želite	2747 K raditi kod nas	2747 K da radite kod nas	2936 K delati pri nas
želiš	2747 K raditi kod nas	2936 K delati pri nas
žiadni	2874 K akcionári
žiadny	2874 K majiteľ	2874 K oligarcha
žinote	1984 K daugiau	1999 K istoriją
žiūrėkite	1972 K taip pat	1998 K
žádní	419 K akcionáři
žádný	419 K majitel	419 K oligarcha
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	815 K κάποια πληροφορία	815 K πληροφορίες	815 K πληροφορία	815 K φωτογραφία	815 K φωτογραφίες	815 K κάποια φωτογραφία	815 K κάποιο θέμα	815 K μια ιστορία
""", 'ή': """
ήταν	785 K χρήσιμο	785 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	800 K τον	800 K τα	800 K
ακούστε	1 K	769 K:
αναδημοσίευση	68 K με
αναφέρετε	805 K λάθος	805 K κάποιο λάθος
αναφορά	805 K λάθους
αντιγράψτε	795 K
αντιγραφή	795 K
αξιολογήστε	785 K
αποθηκεύστε	795 K
απορίες	72 K
αυτή	52 K η έρευνα	784 K η περίληψη	784 K η σύνοψη
""", 'β': """
βίντεο	769 K:
βαθμολογήστε	785 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	816 K	816 K για να
""", 'δ': """
δείτε	769 K επίσης	769 K:	769 K το βίντεο	769 K εδώ	769 K επίσης:	769 K ακόμα:	769 K φωτογραφίες	769 K ακόμη	769 K ακόμη:	782 K όλα τα άρθρα	796 K όλες	796 K όλα	796 K τις
δειτε	769 K επισης	769 K ακομη	769 K:
δεν	803 K έχετε χρόνο να διαβάσετε
διάβασε	769 K επίσης	769 K ακόμη
διαβάζεται	784 K από
διαβάστε	769 K επίσης	769 K επίσης:	769 K ακόμη	769 K ακόμη:	769 K ακόμα	769 K:	769 K εδώ	769 K περισσότερα	769 K ακόμα:	769 K εδώ περισσότερα	769 K σχετικά	769 K αναλυτικά	782 K όλα τα άρθρα	796 K όλες	796 K όλα	796 K τις
διαβαστε	769 K επισης	769 K ακομη	769 K ακομα	769 K:
διαθέσιμη	792 K στο
διαθέσιμο	792 K σε	792 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	816 K
εκτυπώστε	795 K
ενεργοποιήστε	792 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	784 K περίληψη	784 K σύνοψη	784 K ανάγνωση	784 K περίληψη αυτή
""", 'θ': """
θέλεις	802 K να εργαστείς μαζί μας
θέλετε	802 K να εργαστείτε μαζί μας	802 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	792 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	792 K	800 K την εφαρμογή	814 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	769 K:
""", 'λ': """
λήψη	792 K από	792 K στο
""", 'μ': """
μάθετε	796 K όλες
με	798 K πληροφορίες από
μείνετε	796 K ενημερωμένοι
μετάφραση	784 K
μοιράσου	795 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	782 K απόψεις	782 K γνώμες
""", 'π': """
περίληψη	784 K
περισσότερα	769 K:
πηγές	798 K:
πηγή	798 K:
προτείνετε	795 K
προτιμάτε	803 K να ακούτε	803 K να ακούσετε
πώς	785 K σας φάνηκε
""", 'ρ': """
ρωτήστε	784 K
ρώτα	784 K
ρώτησε	784 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	785 K φάνηκε	785 K βοήθησε	785 K άρεσε
σου	69 K άρεσε
στείλτε	795 K
στηρίξτε	81 K	800 K	800 K τον	800 K τα	800 K την
σύνοψη	784 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	782 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	782 K άρθρο εκφράζει	784 K άρθρο μεταφράστηκε	784 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	795 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	782 K τα άρθρα
όλες	796 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	202 K се за
автор	2621 K - обозреватель	2621 K - корреспондент	2621 K - колумнист	2621 K - редактор	3250 K - оглядач	3250 K - колумніст	3250 K - кореспондент
авторка	3250 K - оглядачка	3250 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
без	232 K собственици	232 K акционери	2679 K владельцев	2679 K акционеров	2679 K цензуры и рекламы	3305 K власників	3305 K акціонерів	3305 K олігархів
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
благодарение	232 K на нашите читатели
благодаря	2679 K нашим читателям	2679 K вашим пожертвованиям
больше	2605 K новостей	2606 K по теме:	2644 K любите слушать	2644 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2624 K ли материал	2624 K ли пересказ	2624 K ли этот пересказ	2624 K ли этот	2624 K ли текст
была	2624 K ли статья	2624 K ли эта	2624 K ли новость
більше	3234 K по темі:	3234 K за темою:	3234 K на тему:	3234 K про це:	3265 K новин	3265 K матеріалів
""", 'в': """
вакансии	2627 K "	2627 K редакции
вакансії	3255 K "	3255 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2624 K понравилась	2624 K понравился	2624 K помогла	3253 K сподобалась	3253 K сподобалася	3253 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2605 K новости на тему	2605 K материалы	2605 K новости	2605 K статьи	2609 K статьи автора	2609 K материалы автора
всички	197 K новини
встановлюйте	3260 K
встановіть	13 K	3260 K	3286 K застосунок
встигніть	3289 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2623 K от
гледайте	170 K видеото	170 K:
головне	3252 K від	3252 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3234 K:	3234 K про це
джерела	3267 K:
джерело	3267 K:
дивіться	3234 K також	3234 K:	3234 K також:	3234 K відео:
до	3234 K теми:
докладніше	3234 K:	3234 K про це
доступно	2632 K в	2632 K на	2632 K для	3260 K в	3260 K у	3260 K на	3260 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2609 K материалы автора
думка	3250 K автора	3250 K редакції	3250 K, висловлена
думки	3250 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2609 K новость?
еще	2606 K по теме:
ещё	2605 K больше	2606 K по теме:
""", 'з': """
з	3294 K нашого магазину:
за	3234 K темою:
забелязахте	7 K
завантажити	3260 K в	3260 K з	3260 K у
завантажте	13 K	3260 K в	3260 K з	3286 K застосунок	3286 K додаток
завантажуйте	13 K	3260 K	3270 K застосунок
завдяки	3305 K нашим читачам	3305 K вашим внескам
загрузите	2632 K в	2632 K на
задайте	2623 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	3252 K
зберегти	3264 K
збережіть	3264 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	3294 K для передплатників:
зручніше	3273 K слухати
""", 'и': """
идет	2663 K подписка
идёт	2663 K подписка
из	2668 K нашего магазина:
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2638 K:
источники	2638 K:
""", 'к': """
как	2624 K вам статья	2624 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	3252 K виклад	3252 K переказ
коротко	2623 K от	3252 K від
краткий	26 K пересказ	2623 K пересказ
кратко	2623 K от
краткое	2623 K содержание
куиз	170 K:
""", 'л': """
лише	3294 K для передплатників:
лучшее	2605 K за
любите	3273 K слухати
""", 'м': """
материал	46 K можно	2606 K по теме:	2626 K опубликован в	2629 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2635 K подписки за
мнение	2621 K автора	2621 K редакции
мнението	182 K на автора
мнения	2621 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3264 K
надішліть	3 K	3264 K
накратко	184 K от
началась	2663 K подписка
нашли	7 K ошибку	7 K опечатку
не	2663 K забудьте подписаться	3289 K забудьте передплатити
немає	3273 K часу читати	3305 K власників
нет	32 K комментариев	2644 K времени читать	2679 K владельцев
новия	187 K брой
новият	187 K брой
новости	2605 K партнеров
новый	2626 K номер
нравится	82 K
няма	32 K коментари
нямаме	232 K собственик	232 K собственици	232 K акционери	232 K реклами
нямате	205 K време да четете
""", 'о': """
об	2606 K этом подробнее	2609 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2623 K	3252 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2632 K в
открыта	2663 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2636 K
отправьте	3 K	2636 K
оформити	3289 K передплату
оформить	2663 K подписку
оценете	185 K
оцените	8 K	2624 K
оцініть	3253 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2635 K месяц за
перевод	2623 K выполнен	2623 K сделан
передплата	3263 K за #	3263 K від #	3289 K на перше півріччя	3289 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3252 K
переклад	3252 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2623 K
перший	3263 K місяць за
питання	73 K до статті
по	89 K подписке	2606 K теме:
повече	170 K по темата:	197 K новини
повідомити	3275 K про помилку
повідомте	3275 K про помилку	3275 K нам про помилку
погляди	3250 K авторів
подарете	196 K
подарите	2636 K
подарить	2636 K
подарувати	3264 K
подаруйте	3264 K
поддержать	2641 K
поддержи	81 K
поддержите	81 K	2641 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2635 K за #	2635 K от #	2635 K за рубль	2663 K на первое полугодие	2663 K на второе полугодие
подписывайтесь	12 K	2641 K на
подпишись	12 K	2656 K на
подпишитесь	12 K	2641 K на	2656 K на нас
подробнее	2606 K:	2606 K в материале	2606 K - в	2606 K читайте в материале	2606 K об этом
подробности	2606 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2621 K автора
позицията	182 K на автора
позиція	3250 K автора
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
порадьте	3264 K
порекомендуйте	2636 K
последвайте	12 K	202 K
последние	2605 K новости о
послухати	1 K
послушать	1 K
поставте	3252 K запитання
почитать	2606 K:
преведено	184 K с
преводът	184 K е
предложение	2668 K для читателей:	2668 K для подписчиков:
предпочитате	205 K да слушате
прежде	2657 K чем оставить комментарий	2657 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2609 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3289 K передплата
продолжается	2663 K подписка	2663 K подписная кампания
пройдите	2606 K тест
пройдіть	3234 K тест
пропозиція	3294 K для читачів:	3294 K для передплатників:
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	3263 K за #	3263 K від #
підписуйся	12 K
підписуйтесь	12 K	3270 K на
підпишіться	12 K	3270 K на
підсумок	3252 K
підтримайте	81 K	3270 K
підтримати	3270 K
""", 'р': """
работа	2627 K в "
радимо	3234 K прочитати:
разрешете	192 K
распечатайте	2636 K
распечатать	2636 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2606 K:
рекомендуємо	3234 K:
робота	3255 K в "	3255 K у "
роздрукувати	3264 K
роздрукуйте	3264 K
розкажіть	59 K у
розпочалася	3289 K передплата
розпочато	3289 K передплату
""", 'с': """
саммари	2623 K
свалете	13 K	192 K	217 K приложението
свежий	2626 K номер
свързани	170 K:
связаться	2609 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2632 K в	2632 K из	2641 K приложение	2661 K приложение
скачать	13 K	2632 K в	2632 K на
скидка	2668 K для подписчиков:
скопировать	2636 K
скопируйте	2636 K
скопіювати	3264 K
скопіюйте	3264 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	3234 K:	3234 K також:
слухати	1 K
слушайте	2606 K:	2606 K также:
слушать	1 K
см	2606 K. также:
смотрите	2606 K также	2606 K:	2606 K	2606 K также:	2606 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2646 K об ошибке	2646 K нам об ошибке
сообщить	2646 K об ошибке
сохраните	2636 K
сохранить	2636 K
спитайте	3252 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2623 K
спросить	2623 K
станьте	31 K первым	31 K першим	2641 K подписчиком	2641 K соучастником	3270 K частиною спільноти	3270 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	3252 K перекладено
статью	46 K можно	2629 K можно
статья	2623 K переведена	2623 K озвучена	2624 K была	2626 K опубликована в
стежте	12 K за
стислий	3252 K виклад	3252 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	3234 K читайте:
текст	46 K можно	46 K можна	2623 K переведён	2623 K переведен	2623 K озвучен	3252 K перекладено	3252 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
только	2668 K для подписчиков:
точка	2621 K зрения автора	3250 K зору автора	3250 K зору редакції
триває	3289 K передплата
""", 'у': """
у	2679 K нас нет владельца	2679 K нас нет владельцев	2679 K нас нет акционеров	2679 K нас нет инвесторов	2679 K нас нет хозяев	3305 K нас немає власника	3305 K нас немає власників	3305 K нас немає акціонерів	3305 K нас немає інвесторів	3305 K нас немає олігарха
увидели	7 K ошибку
удобнее	2644 K слушать
успейте	2663 K подписаться
установите	13 K	2661 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2606 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2643 K работать у нас	2643 K у нас работать	2643 K работать в нашей
хочете	3272 K працювати в нас	3272 K в нас працювати	3272 K працювати у нас
хочеш	3272 K працювати в нас
хочешь	2643 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3252 K переказ	3252 K короткий виклад	3252 K короткий переказ	3252 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	3253 K була стаття	3253 K був матеріал	3253 K був переказ	3253 K був цей переказ	3253 K була ця	3253 K був цей	3253 K сподобалась	3253 K сподобалася	3253 K сподобався
читай	2656 K нас
читайте	12 K нас	13 K	2606 K также	2606 K также:	2606 K:	2606 K подробнее	2606 K еще	2606 K по теме:	2606 K подробнее:	2606 K материал	2606 K в материале	2632 K нас без	2632 K без	2641 K	2641 K нас в	3234 K також	3234 K також:	3234 K:	3234 K ще	3234 K також на тему:	3234 K по темі:	3234 K також на тему	3270 K
читать	2606 K также	2606 K по теме:
что	33 K вы думаете	2606 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	3234 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2623 K краткое содержание
этот	26 K пересказ	2623 K пересказ	2623 K краткий пересказ	2629 K материал можно	2629 K текст можно
эту	2629 K статью можно
""", 'я': """
як	3253 K вам стаття	3253 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1535 K את
אולי	1550 K פספסתם:
אל	1541 K תפספסו: הפעילו
""", 'ב': """
בואו	1536 K לעבוד איתנו
בחנו	1538 K את עצמכם
""", 'ד': """
דווחו	1535 K על
""", 'ה': """
האזינו	1 K	1522 K:	1537 K לפודקאסט	1537 K לפרק
האם	8 K אהבתם	1535 K הכתבה	1535 K הסיכום	1535 K המידע
הדוא	1529 K"ל האדום
הורידו	13 K	1515 K את האפליקציה	1540 K
היו	31 K הראשונים
הירשמו	1536 K לוובינר	1536 K לכנס
הכותב	1530 K הוא
הכותבים	1530 K הם
הכותבת	1530 K היא
הכנתם	59 K
הכתבה	1535 K עניינה	1551 K ממשיכה
המחבר	1530 K הוא
המחברת	1530 K היא
המייל	41 K האדום
המשך	1551 K הכתבה
הפעילו	1541 K התראות	1541 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1537 K המלא זמין
הצביעו	1538 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1515 K לערוץ הטלגרם	1515 K לקבוצת הוואטסאפ	1515 K לקבוצת הווטסאפ	1526 K אלינו	1526 K לערוץ	1526 K לקבוצה	1526 K לקבוצת	1526 K לקבוצות	1526 K עכשיו	1526 K גם	1527 K	1536 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1537 K לפודקאסט
השתתפו	1538 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1546 K ראשון ב
""", 'י': """
יש	72 K שאלות	1529 K לכם מידע	1529 K לכם סיפור	1529 K לך מידע	1529 K לך סיפור
""", 'כ': """
כדי	1546 K לקרוא את
כל	1526 K החדשות
כתבות	1550 K נוספות:
""", 'ל': """
להאזנה	1537 K לכתבה	1537 K לפודקאסט
להורדת	1540 K
להמשך	1546 K קריאה
לכל	1530 K הכתבות של	1550 K הכתבות:
לכתבה	1522 K המלאה
לכתבות	1550 K נוספות:
לעדכונים	1526 K נוספים	1526 K
לערוץ	1515 K הטלגרם
לפניות	1529 K לכתב	1529 K לכתבת
לפרק	1537 K המלא
לצפייה	1537 K בסרטון	1537 K בווידאו	1537 K במשדר
לקבוצת	1515 K הווטסאפ	1526 K הוואטסאפ	1526 K הווטסאפ
לקבלת	1526 K עדכונים
לקריאה	1522 K נוספת	1522 K נוספת:	1546 K מלאה
לקריאת	1546 K הכתבה המלאה
לרכישת	1536 K כרטיסים לכנס	1536 K כרטיסים לחצו	1536 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1538 K דעתכם? הצביעו
מייל	1529 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1529 K במשהו	1529 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1522 K בנושא:	1550 K במדור:	1550 K כתבות:
ענו	1538 K על הסקר	1538 K על הסקר:	1538 K על החידון
עקבו	12 K	1526 K אחרינו	1527 K אחרי
""", 'פ': """
פרסומת	1551 K
""", 'צ': """
צפו	1522 K:	1522 K גם	1537 K בסרטון	1537 K בתיעוד	1537 K בווידאו	1537 K בכתבה
""", 'ק': """
קבלו	1541 K התראות	1541 K עדכונים על	1541 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1522 K גם	1522 K גם:
קראו	1522 K גם	1522 K גם:	1522 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1526 K להיות	1526 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1544 K	1545 K בעיתונות	1545 K בנו	1545 K בעבודתנו
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
از	1288 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1276 K خود را بسنجيد
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
ايا	1273 K اين	1273 K خطايي
اين	52 K گزارش	1273 K	1288 K مطلب را هم بخوانيد:
اينجا	1288 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1261 K:
بخوانيد	1261 K:
بشنويد	1 K
به	12 K كانال	1273 K اين
بيشتر	1261 K بخوانيد	1261 K بخوانيد:	1261 K ببينيد	1288 K بدانيد:
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
تماس	1269 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1269 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1276 K خود را
در	1261 K اين باره بخوانيد	1276 K اين نظرسنجي	1276 K نظرسنجي ما	1276 K نظرسنجي	1288 K همين زمينه:	1288 K همين رابطه:
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
شما	1276 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1269 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1269 K خبر:	1269 K خبر :
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
مترجم	1269 K:
مصيتم	7 K
مطالب	1261 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1269 K:	1269 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1273 K شما درباره
نظرات	5 K
نظرسنجي	1276 K:
نقل	68 K مطالب با ذكر
نويسنده	1269 K:	1269 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1261 K بخوانيد	1261 K بخوانيد:	1288 K ببينيد:
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
گزارش	1269 K:	1273 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1588 K यह	1588 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1583 K-	1583 K:	1583 K -	1583 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1574 K भी पढें	1574 K भी पढें:	1601 K भी पढें-	1601 K भी देखें:
""", 'ए': """
एजेंसी	1583 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1574 K पढें:	1601 K भी पढें:
""", 'क': """
केवल	1597 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1588 K यह	1588 K आपको
""", 'ख': """
खबर	1588 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1583 K:
""", 'द': """
देखें	1574 K:	1574 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1601 K:
पढें	1574 K:	1601 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1583 (K
""", 'म': """
मात्र	1597 K # रुपये में
""", 'य': """
यह	1574 K भी पढें	1574 K भी पढें:	1574 K भी देखें:	1583 (K लेखक के	1588 K खबर आपको	1601 K भी पढें-	1601 K भी पढें -
ये	1574 K भी पढें	1574 K भी पढें:	1583 (K लेखक के	1601 K भी पढें-	1601 K भी देखें:
""", 'ल': """
लेखक	1583 K के बारे में	1583 (K	1583 K वरिष्ठ पत्रकार हैं	1583 K स्वतंत्र पत्रकार हैं
लेखिका	1583 K के बारे में	1583 (K	1583 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1574 K:	1601 K खबर:	1601 K खबरें:
सिर्फ	1597 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
""", 'আ': """
আমাদের	12 K
আরও	259 K পডুন:	259 K পডুন	259 K দেখুন:	284 K পডুনঃ	284 K পডুন-	284 K পডুন :
আরো	259 K পডুন	284 K পডুন:	284 K পডুনঃ
""", 'ক': """
কোনো	44 K ভুল
""", 'ছ': """
ছবি	264 K:
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	259 K:
পৃষ্ঠপোষকতায	285 K
""", 'ব': """
বিজ্ঞাপনের	285 K পর	285 K নিচে
""", 'ম': """
মতামত	264 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	264 K:
লেখকঃ	264 K
লেখকের	264 K আরও
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সূত্র	264 K:
সূত্রঃ	264 K
স্পনসরড	285 K
স্পন্সরড	285 K
""", 'ก': """
กด	12 Kติดตาม	3119 Kติดตาม	3119 Kไลก์
""", 'ข': """
ขอ	3122 Kบคุณภาพจาก	3122 Kบคุณข้อมูลจาก
ข่	3115 Kาวที่เกี่ยวข้อง:	3122 Kาวโดย	3128 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3128 Kิป:
คุ	3125 Kณรู้สึกอย่างไรกับ	3125 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3128 Kคลิป:	3128 Kคลิป :
""", 'ซ': """
ซื	3126 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3115 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3119 Kดตามช่อง	3119 Kดตามเรา	3119 Kดตามข่าว	3137 Kดตามอ่านข่าวอื่นๆ	3137 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3124 Kม ai
""", 'ท': """
ทด	3126 Kสอบความรู้ของคุณ
ทำ	3126 Kแบบสำรวจสั้น
ที	3122 K่มา:	3122 K่มา :
""", 'บ': """
บท	3124 Kความนี้ใช้ ai	3124 Kสรุปนี้	3124 Kความนี้แปล	3124 Kความนี้เรียบเรียง	3125 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3124 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3122 K้เขียน:	3122 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3125 Kข้อผิดพลาดในบทความ
พื	3138 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3126 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3122 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3126 Kวมโหวต:	3126 Kวมโหวต :	3126 Kวมทำแบบสำรวจ	3126 Kวมสนุก	3133 Kวมสนับสนุน
ร้	3141 Kองทุกข์	3141 Kองเรียน
""", 'ล': """
ลง	3126 Kทะเบียนเข้าร่วมสัมมนา	3126 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3133 Kับสนุน
สร	3124 Kุปโดย	3124 Kุปข่าวด้วย	3124 Kุปนี้	3124 Kุปข่าวโดย	3125 Kุปนี้มีประโยชน์
สา	3141 Kยด่วนข่าว	3141 Kยด่วนทีมข่าว
ส่	3141 Kงข่าว
""", 'อ': """
อ่	3115 Kานเพิ่มเติม:	3115 Kานต่อ:	3115 Kานข่าวต้นฉบับ:	3115 Kานเพิ่มเติม	3115 Kานประกอบ:	3128 Kานข่าวเพิ่มเติม:	3128 Kานข่าวเพิ่มเติม	3128 Kานข่าวที่เกี่ยวข้อง:	3128 Kานข่าว:	3128 Kานเรื่องอื่น:	3137 Kานข่าวอื่นๆ	3137 Kานข่าวต้นฉบับได้ที่	3137 Kานบทความอื่นๆ	3137 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3122 Kางอิง:
""", 'เ': """
เก	3122 Kี่ยวกับผู้เขียน
เข	3119 K้าร่วมช่อง
เน	3124 Kื้อหานี้สร้าง	3138 Kื้อหาสปอนเซอร์	3138 Kื้อหาโฆษณา	3138 Kื้อหาสนับสนุนโดย
เพ	3119 Kิ่มเพื่อน
เร	3122 Kื่อง:	3122 Kื่อง :	3122 Kื่องและภาพ
""", 'แ': """
แจ	3125 K้งแก้ไขข่าว	3141 K้งเบาะแส	3141 K้งข่าว
แช	3 Kร์
แป	3124 Kลโดย
แอ	3119 Kดไลน์
""", 'โ': """
โฆ	3138 Kษณา -
""", 'ใ': """
ให	3125 K้คะแนนบทความ
""", 'ไ': """
ไม	3119 K่พลาดทุกข่าวสาร	3119 K่พลาดข่าว
""", 'ả': """
ảnh	3358 K:
""", 'ủ': """
ủng	3358 K hộ tác giả	3371 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1876 Kせて読みたい	1876 【Kせて読みたい】	1876 Kせて読みたい:
""", 'こ': """
こち	1876 Kらもおすすめ	1876 Kらもおすすめ:	1904 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1884 K記事を書いた人	1884 K記事の筆者	1887 K要約はai	1887 K要約は、ai	1887 K要約は役に立ち	1887 ※K要約	1887 K記事の翻訳	1887 K記事の要約	1887 K記事はai	1887 K翻訳	1887 K見出しはai	1895 K記事は	1895 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1876 Kと見る:	1904 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1904 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1908 【Kゼント】	1908 Kゼント応募
""", '一': """
一覧	1904 【K】
""", '下': """
下載	13 K	3397 Kapp	3397 K應用程式
下载	13 K	3397 Kapp	3397 K应用
""", '以': """
以上	3423 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3420 K:	3420 (K	3420 K係	3420 K为	3420 K為
""", '你': """
你做	59 K了吗
你可	3411 K能會喜歡:	3442 K能想看:
你有	3418 K线索
你覺	3425 K得這篇
你觉	3425 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3420 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3423 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3403 K微信公众号	3403 K官方微信
""", '内': """
内容	3423 K由ai
""", '写': """
写真	1876 【K】	1876 K:	1904 【Kを見る】	1904 【Kギャラリー】
""", '出': """
出典	1884 K:
""", '分': """
分享	3 K
""", '前': """
前回	1904 【K】	1904 Kの記事:
""", '加': """
加入	12 K	3416 K	3437 K
""", '動': """
動画	1876 【K】	1904 【Kを見る】
""", '升': """
升級	3437 K
升级	3437 K
""", '原': """
原文	3441 K刊于	3441 K刊於
""", '参': """
参与	3427 K我们的
参考	69 Kになった	1876 K:
""", '參': """
參與	3427 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3426 K错误
""", '取': """
取材	1884 K・文	1884 K・執筆
""", '另': """
另请	3411 K参阅
""", '可': """
可以	3417 K在x上
可自	68 K由转载
""", '合': """
合わ	1876 Kせて読みたい:
""", '同': """
同场	3411 K加映:
同場	3411 K加映:
""", '問': """
問問	3423 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1884 K:	1884 K/
""", '報': """
報名	3428 K參加
""", '填': """
填写	3427 K问卷
填寫	3427 K問卷
""", '如': """
如发	3426 K现
如有	3418 K线索	3418 K線索
如果	3418 K您有相关线索	3418 K你掌握	3418 K您掌握	3419 K您有
如發	3426 K現
""", '官': """
官方	3403 K微信:	3403 K微信公众号:
""", '審': """
審校	3420 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3411 K閱讀	3411 K阅读	3411 K閱讀:	3411 【K閱讀】	3442 K阅读:
""", '开': """
开启	3397 K通知	3397 K推送通知
""", '引': """
引用	1884 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3442 K:
影音	3442 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3442 K看更多:
""", '微': """
微信	3397 K扫	3403 K公众号:
""", '您': """
您对	3425 K这篇文章
您對	3425 K這篇文章
您有	3418 K线索
您的	27 K评论
您覺	3425 K得這篇
您觉	3425 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3397 K客户端
""", '打': """
打开	13 K	3397 K微信
""", '扩': """
扩展	3411 K阅读:
""", '扫': """
扫一	3397 K扫
扫描	3397 K二维码关注	3416 K
扫码	3416 K
""", '投': """
投票	3427 K:
投稿	27 Kは
""", '报': """
报名	3428 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3416 K追蹤
""", '掃': """
掃一	3397 K掃
""", '採': """
採訪	3420 K撰文:
""", '推': """
推荐	3411 K阅读	3411 K阅读:
推薦	3411 K閱讀:
""", '提': """
提供	1884 K:
""", '摘': """
摘要	3423 K由
""", '撰': """
撰文	3420 K:
撰稿	3420 K:
""", '支': """
支持	3435 K
""", '收': """
收听	1 K	3430 K我们的播客	3430 K我们的节目
收聽	1 K	3430 K我們的播客	3430 K我們的節目
""", '文': """
文/	1884 K
文:	1884 K
文・	1884 K
文章	44 K有误	3420 K来源:	3426 K有误	3426 K有誤
""", '新': """
新聞	41 K爆料	3418 K線索
新闻	41 K热线	41 K报料	41 K爆料	3418 K线索热线	3418 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3411 K:	3411 K新聞:	3411 K內容:	3411 【K新聞】	3411 K相關	3411 K阅读:	3411 K報導:	3411 K报道:	3441 K精彩内容	3441 K精彩內容	3441 K资讯	3441 K資訊	3441 K内容请	3441 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3418 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	3423 K容由ai
本报	41 K热线
本摘	3423 K要
本文	3420 (K作者	3420 K作者	3423 K摘要	3423 K由ai	3423 K由人工智能翻译	3423 K由人工智能生成	3423 K由人工智慧	3441 K章來自	3441 K转载自	3441 K轉載自	3441 K来自	3441 K來自
""", '来': """
来发	31 K表第一
来源	3420 K:
""", '校': """
校对	3420 K:
""", '構': """
構成	1884 K・文
""", '次': """
次に	1876 K読む:
次の	1904 Kページ:	1904 【K記事】
次ペ	1904 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3416 K加入	3417 K在	3417 K关注	3418 K提供线索	3418 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3416 K加入	3417 K在	3418 K提供線索	3418 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3423 K要
""", '测': """
测一	3427 K测:
""", '測': """
測一	3427 K測:
""", '点': """
点击	3411 K查看	3411 K阅读:	3430 K观看视频	3430 K收听
点我	3416 K加入
""", '熱': """
熱門	3442 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3418 K请	3418 K請
""", '用': """
用微	3397 K信扫
""", '画': """
画像	1876 【K】	1904 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3426 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3411 K阅读	3411 K新闻	3411 K报道:	3411 K阅读:	3442 K新闻:	3442 K文章:
相關	3411 K新聞	3411 K報導	3411 【K新聞】	3411 K閱讀:	3442 K新聞:	3442 K文章:	3442 K報導:
""", '看': """
看更	3411 K多:
""", '立': """
立即	3416 K加入	3427 K报名	3427 K報名
""", '筆': """
筆者	1884 Kプロフィール
""", '編': """
編輯	3420 K:
編集	41 K部への情報提供
""", '线': """
线索	3418 K征集
""", '编': """
编辑	3420 K:	3420 (K:
""", '聽': """
聽我	3430 K們的podcast
""", '著': """
著者	1884 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3430 K上方影片
""", '观': """
观看	3430 K上方视频
""", '视': """
视频	3442 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3437 K	3447 K本報	3447 K我們	3447 K本刊
""", '記': """
記事	7 Kの誤り	1895 Kの誤り	1895 Kに誤り
記者	1884 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1876 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1908 【Kプレゼント】	1908 Kプレゼント
""", '請': """
請支	3435 K持
""", '订': """
订阅	3437 K	3447 K本报	3447 K我们	3447 K本刊	3447 K本公众号	3447 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3435 K持
""", '責': """
責編	3420 K:
""", '資': """
資料	3420 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3435 K
""", '责': """
责任	3420 K编辑:	3420 (K编辑
责编	3420 K:
""", '赞': """
赞助	3435 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	3424 K摘要
这段	3424 K摘要
这篇	8 K文章	52 K调查	52 K报道	3424 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3424 K摘要
這篇	3424 K文章
""", '采': """
采写	3420 K:
""", '長': """
長按	3416 K
""", '长': """
长按	3416 K
""", '開': """
開啟	3397 K通知	3397 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1876 K記事	1876 K記事:	1876 【K記事】	1876 K:	1876 【K】	1904 【K写真】
""", '閱': """
閱讀	3411 K更多
""", '问': """
问问	3423 K我们的ai
""", '阅': """
阅读	3411 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	3427 K報名
""", '马': """
马上	3427 K报名
""", '點': """
點我	3416 K加入
點擊	3411 K查看	3411 K閱讀:	3430 K觀看影片
""", '같': """
같이	1934 K 보기:
""", '관': """
관련	1934 K 기사:	1957 K 기사 :	1957 [K 기사]	1957 K 기사-
관련기사	1934 K	1934 K:	1934 [K]	1957 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1945 K #줄 요약
기사에	73 K 대해 궁금	1950 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1957 K 기사:
""", '당': """
당신의	1949 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1934 K 읽기:
더보기	1934 [K]	1934 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1949 K 설문에	1949 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1957 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1945 K 요약은
""", '사': """
사진출처	1960 K:
""", '생': """
생성형	1945 K ai가 요약
""", '설': """
설문에	1949 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1949 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1934 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1945 K 요약은 ai	1945 K 요약이 도움	1945 K 기사는 인공지능	1945 K 기사는 ai	1945 K 번역	1950 K 기사가 도움이	1950 K 기사를 어떻게	1950 K 뉴스에 대한 의견	1950 K 기사에 대한 의견
이슈	1957 [K]
이어	1934 K 읽기:
""", '인': """
인기기사	1957 [K]
""", '자': """
자료출처	1960 K:
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
추천	1934 K 기사:
추천기사	1957 [K]
""", '출': """
출처	1960 K:	1960 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1934 K 볼 만한 기사:	1934 K 보면 좋은 기사:	1957 [K 읽기]
""", '핫': """
핫클릭	1957 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1934 [K]
"""}

CONTAINS = {',': """
,说:	3452 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2573 K-vă	2577 K
abonații	50 K pot	2574 K noștri
abonează	80 K-te	2528 K-te pentru	2533 K-te pe youtube	2573 K-te
abonné	50 en tant qu'K	1416 pas encore K	1418 déjà K	1420 en tant qu'K
abonnés	1416 réservé à nos K	1418 réservé aux K	1500 nos K	1503 K
abonējiet	80 K	2045 K
actualité	1426 l'essentiel de l'K	1436 suivez l'K	1436 suivez toute l'K	1436 retrouvez toute l'K	1459 couvre l'K
adatkezelési	1624 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1204 K
adomány	1707 K
adományoddal	1703 K
adományok	1707 K
adományozz	1703 K
adományozzon	1645 K itt
advirtió	1204 K
adó	1613 K #%
adód	1705 K #
adója	1645 K #
adăugat	2576 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3047 K	3073 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1502 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1204 K
afișată	60 email nu va fi K
agregó	1204 K
aicināja	2048 K
aizsargātas	2014 visas tiesības K
aiškino	2008 K
ajouté	1502 a K
ajută	2573 K-ne
ajánld	1703 K fel
alkalmazás	1621 töltsd le az K
alkalmazásban	1643 az K
alkalmazást	1643 K
alkalmazásunk	1704 K
alkalmazásunkat	1621 töltse le K
alkalmazásunkban	84 K
alăturat	2547 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1480 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	637 jetzt K:
anketě	373 naší K	373 v K
ankietę	35 naszą K	2370 naszą K	2370 krótką K
anmäl	3105 K dig till vårt	3105 K dig till våra
anmäla	3042 genom att K dig
annoncé	1502 a K
annoncør	508 betalt af en K	508 betalt af K
annonslänkar	37 K	74 K	3047 K	3073 K
annonsör	3056 betalt av en K	3056 betald av en K
annonsør	2273 betalt av en K
anunció	1204 K
anunțat	2576 a K
använder	3012 vi K cookies	3013 K kakor
anúncio	2503 após o K	2503 depois do K
anúncios	70 sem K	2521 sem K
apelował	2443 K
apelowała	2443 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1131 descarga la K	1131 descarga nuestra K
aplicația	84 în K noastră	2534 descarcă K	2573 descarcă K noastră	2573 descarcă gratuit K	2573 descarcă K și	2574 K noastră
aplikacją	84 z naszą K
aplikację	2335 pobierz naszą K	2336 pobierz K	2336 ściągnij K	2393 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2833 našej K
aplikáciu	2833 mobilnú K	2833 K
aportació	326 la teva K
aportación	1166 tu K	1192 haz tu K
apoyá	1201 K
applikációnk	1643 K
applikációnkat	1643 K
applikációnkban	84 K
apsolīja	2048 K
apóyanos	1166 K	1201 K
apóyenos	1166 K	1201 K
apúntate	1110 K a	1126 K a nuestra	1126 K gratis	1201 K gratis
apărat	2576 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3194 bir K paylaş
artykuł	15 darmowy K	20 cały K	2324 podoba ci się ten K	2371 nasz K do końca	2391 ostatni darmowy K	2441 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1111 te ha gustado este K	1119 regala este K	1119 regalar este K	1122 último K gratis	1122 te queda # K	1195 y lee este K	1202 este K
artículos	15 K gratis	1122 K gratis este mes	1122 te quedan # K	1122 límite de K
aseguró	1204 K
associés	1442 cookies K à ce contenu
assuré	1502 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	690 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2528 K-te pentru
autorką	2362 kontakt z K
autorská	355 K práva
avertizează	2576 K
avísanos	1201 K
ayúdanos	1166 K	1201 K a
açikladi	3211 K
açin	3194 K
añadió	1204 K
año	1203 al K
""", 'b': """
bağirdi	3211 K
bağirdilar	3211 K
bağiriyor	3211 diye K
bağiriyordu	3211 K
bağiş	3208 K yap	3212 K
bağişiniz	3208 K
bağlantilari	74 satiş ortakliği K	3191 satiş ortakliği K
başlayan	3193 tl'den K
başvurun	3194 K
behält	29 K sich vor	29 K sich das recht
behöver	2994 vi K ditt stöd	3105 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1621 értesítések K
beløb	556 fast K
beløp	2319 gi et K	2321 fast K
bemängeln	752 K
bemängelt	752 K
berätta	67 K för oss	67 K din
berättade	3108 K
berättar	3108 K
bestätigen	580 K sie ihre
bestätigungslink	681 K
bestätigungsmail	580 K	681 K
betalvägg	3109 K
bezplatný	393 poslední K článek	2827 náš K webinár	2850 posledný K článok
bezplatných	2836 K článkov
bezpłatne	2376 K konto
bezpłatny	2367 nasz K webinar	2391 ostatni K artykuł
bezpłatnych	2376 limit K
beğendiyseniz	3209 bu haberi K	3209 bu yaziyi K
biết	3383 cho K
blokování	347 K reklam
boletín	78 el K	78 al K	78 nuestro K	1126 recibe el K	1126 nuestro K	1129 K diario	1201 recibe el K	1202 nuestro K	1205 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1425 dans votre K mail	1425 dans votre K e-mail
brezplačen	2942 zadnji K članek
brezplačne	2929 K članke
brezplačni	2922 naš K webinar	2942 zadnji K članek
brezplačnih	2929 K člankov
bronił	2443 K się
brzmiał	2443 K
brzmiała	2443 K
brzmiało	2443 K
butlletí	295 subscriu-te al K	295 el nostre K	327 el nostre K	330 K
buzdított	1706 K
buzdította	1706 K
buzón	79 en tu K	1127 en tu K
bájate	1201 K la app
bölümünde	85 yorum K
bönföll	3108 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3108 K
bønfaldt	557 K
bønn	2207 vi har en K til deg
bønnfalt	2322 K
bústia	317 a la teva K
bülten	3187 e-K	3212 K
bültene	3154 K abone	3154 K kayit	3154 K kaydol
bülteni	3187 haber K
bültenimiz	78 K	3209 K
bültenimize	78 K	78 e-K	3154 K	3208 K	3209 K
bültenine	3187 K
błagał	2443 K
błagała	2443 K
bạn	49 gửi cho K bè	3336 hộp thư của K	3370 sự ủng hộ của K	3380 mời K	3380 cần sự ủng hộ của K	3380 nhờ sự ủng hộ của K
bằng	3378 K văn bản của báo
""", 'c': """
caffè	1810 un K
café	54 me paga um K	1167 un K	1192 un K al mes	1462 un K
caractères	1480 limitées à # K
catedrática	1163 es K
catedrático	1163 es K
celého	335 pro čtení K
cercetătoare	2547 este K
cercetător	2547 este K
chaîne	1500 notre K
chefredaktör	3032 är politisk K	3032 är K
chefredaktør	486 er K
chuyện	3357 bạn có câu K
chép	3352 cấm sao K	3378 mọi sao K
chính	3345 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3336 bản tin của K tôi	3339 theo dõi K tôi	3357 cho K tôi qua	3357 liên hệ với K tôi	3380 ủng hộ K tôi	3380 K tôi cần sự giúp đỡ	3380 giúp K tôi	3380 theo dõi K tôi	3380 hãy gửi cho K tôi	3380 hãy liên hệ với K tôi	3380 hãy báo cho K tôi	3381 K tôi trên	3381 của K tôi	3381 cho K tôi
chọn	3380 hãy bình K
cikkünk	1704 minden K
cikkünkhöz	1704 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2476 nos K
comentó	1204 K
comisión	1181 recibir una K
comissió	312 rebre una K
comissão	2502 receber K	2502 receber uma K
commerciële	2130 K partner
communauté	1467 K whatsapp	1467 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1834 parte della nostra K
condamné	1502 a K
condiții	2537 termeni și K
confidentialité	1443 politique de K
confidențialitate	2537 politica de K
conférences	1459 est maître de K
connecté	1445 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2453 acesse todo o K	2497 ao exibir este K	2497 ao ver este K
contribuição	2489 com a sua K	2520 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1204 K
conversación	1149 participar en la K
conținut	9 acest K	2528 K doar pentru abonați
conținutului	2544 preluarea K
cookieinställningar	3034 K
corespondentă	2547 este K
creează	2573 K un cont pentru a citi
csatornájára	1635 viber-K
csatornánk	1704 K
csatornánkhoz	1635 telegram-K	1635 whatsapp-K
csatornánkra	1635 youtube-K	1703 iratkozz fel K	1703 iratkozzon fel K
csábított	1706 K
cuéntanos	38 K	67 K	1149 K en	1201 K
cuéntenos	38 K	67 K
czytać	2330 aby K dalej	2330 żeby K dalej	2440 chcesz K dalej
czytelników	36 naszych K	2371 opiniami K	2382 z wpłat K	2382 dzięki wsparciu K	2399 K	2441 naszych K	2441 z wpłat K
câmpurile	60 K cu steluță
cântau	2576 K
címével	1667 e-mail-K
cùng	51 hãy tham gia K họ
của	3359 là cây bút K	3381 độc giả K
""", 'd': """
daní	2841 # % z K	2841 #% z K
darbą	2006 mūsų K
darowiznę	2328 przekaż K	2440 przekaż nam K	2440 przekaż K na
datenschutzerklärung	597 unserer K	750 unserer K	750 unsere K
datenübertragung	631 der K zu
dați	62 K-mi tag
debatindlæg	487 send dit K	487 skrive et K
debatredaktør	486 er K
debattredaktør	2247 er K
debattør	486 er K
declaró	1204 K
decía	1204 K
demandé	1502 a K
denmişti	3211 K
denunció	1204 K
dependență	88 jocurile de noroc pot crea K
descárgate	1131 K la	1131 K nuestra
destekçimiz	3194 K olun	3208 K olun
desteğiniz	3208 K
desteğinizle	3209 K
desteğiyle	18 okurlarin K	3180 yapay zeka K	3189 K ayakta	3199 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2832 K môžu
disponível	2461 K no google play
doação	2449 faça uma K	2489 sua K	2520 sua K	2520 faça uma K	2524 K
doações	2524 K
dodał	2443 K
dodała	2443 K
dodává	443 K
događaj	2732 naš K
domagał	2443 K się
donació	326 fes una K	330 K
donación	1114 haz una K	1114 tu K	1166 tu K	1166 una K	1201 tu K	1201 haz una K	1205 K
donația	2573 K ta
donație	2573 fă o K	2577 K
donații	2577 K
donează	90 K cât poți	2573 K acum
doporučil	443 K
doporučila	443 K
doporučovala	443 K
dopuštenja	2743 bez K
doradzał	2443 K
dorzuć	2440 K się
dostawać	2392 chcesz K
dostávajte	2856 K
dostávat	394 chcete K
dostávať	2851 chcete K
dostávejte	400 K
dostęp	80 kup K	2330 masz już K	2376 pełny K do	2376 wykup K	2440 kup K
dostępny	2330 artykuł K tylko
dotazník	374 krátký K	2831 krátky K
dotazníka	2831 nášho K
dotazníku	373 našeho K	374 krátkého K
dowolną	2442 K kwotą
dočtete	381 více se K
dołóż	2440 K się
dołącz	51 K do nich	51 K	2341 K do nas na	2440 K do nas	2440 K do grona	2440 K do nich
draudžiama	1980 K kopijuoti	1980 be leidimo K	1980 be sutikimo K
draudžiamas	2001 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2441 K dalej
dziennikarką	2363 jest K	2428 jest K
dzięki	2441 K wam	2441 K tobie
dziękujemy	2373 K za zapisanie	2373 K za zapis	2440 K, że nas czytasz
där	42 var du K
débloquer	1418 pour K
déclare	1502 K
déclaré	1502 a K
découvrez	1416 K nos offres	1499 K nos offres
déductible	1410 K des impôts	1410 K à #	1501 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1502 K
déplore	1502 K
déposés	1472 des cookies seront K
désabonner	1425 K à tout moment
désactiver	1440 K adblock
désactivez	1440 K adblock
désinscrire	1426 vous K à tout moment
díky	441 K vám
dömde	3108 K
dømte	557 K	2322 K
děkujeme	440 K, že nás čtete
dụng	3341 tải ứng K	3380 tải ứng K của	3380 hãy tải ứng K	3380 tải ngay ứng K
""", 'e': """
edellyttää	1357 K tunnusta
editörlerimize	39 K
editörüdür	3177 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1181 no ha participado en la K
electrònic	295 el teu correu K
electrónico	60 correo K no se mostrará	1127 tu correo K	1149 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1615 a teljes cikk K
elsőként	1644 értesülj K
előfizetés	1707 K
előfizetéssel	1647 K
előfizető	1615 már K	1703 legyen K
előfizetőink	50 K	1615 K olvashatják	1647 K számára	1704 K
előfizetők	50 az K	1657 csak K	1707 K
előfizetőknek	1616 csak K	1657 K szól
előfizetőként	50 K
előfizetőnktől	1667 K
emlékeztetett	1706 K
endereço	2475 seu K de email não será
engedély	1650 K nélkül tilos
engedélyezze	1623 K a javascript
engedélyhez	1650 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1500 cette K	2146 onze korte K	2146 onze K
enquêtent	1500 K pour vous
enquêtes	1500 nos K
ensimmäinen	1399 K kuukausi
enthält	631 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1201 K
epizódu	2829 K
erhvervsredaktør	486 er K
erhältlich	637 shop K	710 im shop K
erişin	3194 K
erklärt	752 K
erklärte	752 K
erkände	3108 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	749 K sie es weiter
erzählt	67 K uns	752 K
erzählte	752 K
escribió	1204 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1149 K a	1201 K
estimé	1502 a K
estás	1111 ya que K aquí	1111 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3162 javascript'i K
evästeasetuksiasi	1334 K
evästeet	1334 K	1359 K
evästeitä	1317 K
existují	384 K díky
experiência	67 conte sua K
explicó	1204 K
expliqué	1502 a K
expérience	67 partagez votre K
externého	2823 K obsahu
externí	366 K obsah
externího	366 K obsahu	366 obsah z K
externý	2823 K obsah
""", 'f': """
favoritkälla	3028 K
faça	2520 K um pix
felelősséget	30 nem vállal K
felhasználási	1624 K feltételek
felietonistką	2428 jest K
felietonistą	2428 jest K
feliratkozás	1617 K a hírlevélre	1617 hírlevél K
feliratkozásommal	1633 K
feliratkozással	1633 K
filmări	40 poze și K
folosește	2537 K cookie
folytatásához	1615 a cikk K
fordítóval	1640 gépi K
forintért	1647 havi # K
formulára	2834 odoslaním K
formulário	2520 inscreva-se no K
formuláře	377 odesláním K
forrásként	1634 kedvenc K
fortæl	67 K os
fortæller	557 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	3108 K
férjen	1703 K hozzá
följ	3008 K oss på	3105 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3024 alla rättigheter K
fördere	749 K
fördermitglied	80 werden sie K	652 werde K	652 werden sie K
fördern	749 jetzt K	749 K sie
föredragen	3028 K källa
föredragna	3028 K källa
föreslog	3108 K
författare	3032 är K och
förklarade	3108 K
förklarar	3108 K
försvarade	3108 K sig
følg	461 K os på	554 K os	2223 K oss på	2319 K oss
første	499 K måned	556 K måned	2261 K måned	2321 K måned
független	1613 támogassa a K	1704 K sajtó
főmunkatársa	1692 K
főszerkesztője	1638 K
""", 'g': """
gadā	2047 K
gazeteciliği	3209 bağimsiz K
gazeteciliğimiz	3209 K
gazetę	2402 kup K
gefällt	681 K ihnen, was sie	681 K dir, was du
gelmişken	3148 buraya kadar K
geöffnet	600 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2802 K
gridò	1848 K
gràcies	318 K a gent com tu	327 K a tu
grátis	2522 teste K
grâce	18 K à vous	1407 K à vos dons
gwiazdką	60 pola z K
gärna	3105 vill K höra från dig
går	445 før du K	2207 før du K
gåva	2994 ge en K i dag	2994 ge en K nu	2995 din K	2995 ge en K	3105 din K gör	3105 ge en K i dag	3109 K
gönderdik	3201 size bir e-posta K
gönderin	3194 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3106 K mer
göre	3211 K
görün	3194 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3194 K
gösterilmeden	3170 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2443 K
głosiła	2443 K
głosiło	2443 K
głosuj	2387 K
głosujcie	2387 K
głównej	2378 na stronie K
gương	64 trang K
gửi	49 hãy K	3357 xin K về
""", 'h': """
használ	1623 cookie-kat K	1624 sütiket K
használat	1623 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	752 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	623 bei google K
hirdették	1706 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3035 K av ai	3057 K av ai	3105 K oss
hjälper	3105 din gåva K
hjælp	489 K af ai	489 K fra ai	509 K af ai	554 vi har brug for din K	554 K os
hjælper	554 dit bidrag K
hlásal	443 K
hlásala	443 K
hlásá	443 K
hovorí	2897 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1706 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1335 tekoälyä K
hágase	80 K socio
hájil	443 K se
hájila	443 K se
häng	3105 K med i
häufiger	623 bei google K
hävdar	3108 K
håller	43 K du med	43 K du inte med	3064 läsare som K
hævder	557 K
hébergé	1442 ce contenu est K par
híreinket	1667 K
hírekben	1621 a google K	1634 google K
hírlevelére	1633 K
hírlevelünk	78 K	1704 K
hírlevelünket	1633 K
hírlevelünkre	78 K	1617 K	1703 iratkozzon fel K	1703 iratkozz fel K	1704 K
hírlevél	1707 K
hírlevélre	78 K	1703 iratkozz fel a K	1703 iratkozzon fel a K
hó	1705 ft/K
hónap	1647 első K	1705 első K
hören	705 K sie hier.
hører	2252 der du K
hükmetti	3211 K
hüüdis	1246 K
hüüdsid	1246 K
hűségidő	1657 K nélkül
hồng	3377 nhận hoa K
""", 'i': """
iecienītāko	2022 K avotu
ifølge	557 K	2322 K
illimité	1420 accès K	1489 en K
imágenes	40 tus K
incorporó	1163 se K a
independentă	2574 presa K
independência	2521 a K
indicó	1204 K
indiqué	1502 a K
indrømmede	557 K
indrømmer	557 K
indépendance	1500 notre K
indépendant	1407 soutenez le journalisme K	1500 journalisme K	1500 média K
indépendante	1486 la presse K a	1500 presse K	1500 information K
información	1139 sigue toda la K	1139 siga toda la K	1163 cubre la K	1202 esta K
informację	2362 wyślij K
informațiilor	2544 preluarea K
informó	1204 K
informē	2048 K
ingresá	77 K tu correo
innehåll	3013 externt K	3034 externt K
innehållet	9 K
innrømmer	2322 K
innrømmet	2322 K
inquiète	1502 s'K
inquérito	35 nosso K
inscrição	2457 cancelar a K	2511 sua K foi
inscríbete	1110 K
insändare	43 K	3033 skicka din K	3033 din K till	3033 skriva en K
intelektą	1988 dirbtinį K	2003 dirbtinį K
inteligencję	2384 przez sztuczną K
inteligencí	386 umělou K
intelligenciával	1640 mesterséges K készült	1659 mesterséges K
introduceți	77 K adresa de email
intégralité	1416 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1202 esta K
investigação	2521 esta K
investigație	2574 această K
investigațiile	2574 continua K
invítame	54 K a un café	54 K un café	1201 K a
invítanos	1201 K a
ismételgette	1706 K
istediğiniz	3153 K zaman iptal	3210 K zaman iptal
izražavaju	2737 komentari K
içeriği	9 K
içeriğin	3179 harici K
išorinio	1986 K turinio
""", 'j': """
jautāja	2048 K
javasolják	1706 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2324 skoro już tu K	2324 skoro tu K
jugé	1502 a K
jurnalistă	2547 este K
jurnaliștii	39 K noștri	2570 K noștri îți trimit	2574 K noștri
jälgi	1243 K meid
jäljellä	1353 ilmaista juttua K
jäseneksi	80 liity K	1397 liity K
""", 'k': """
kanał	2441 nasz K
kannatusjäseneksi	1397 liity K
kanál	441 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2803 K
kedykoľvek	2808 odhlásiť sa môžete K
keresőben	1634 google-K
khoản	3334 bạn đã có tài K	3345 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3352 K sao chép
khẳng	3383 K định
kiabált	1706 K
kiabálta	1706 K
kiabálták	1706 K
kifogásolja	1706 K
kirjeessä	1400 luki K
kiáltott	1706 K
kiáltotta	1706 K
kiáltották	1706 K
kiến	3365 ý K của bạn sẽ	3380 hãy gửi ý K	3380 vui lòng gửi ý K
kliknutím	377 K na
kolačića	2728 K	2758 K
kolačiće	2728 K	2758 K
kolačići	2728 K
komentować	6 K	2350 aby K
komentár	6 pridať K	2832 pridajte K
komentára	2832 pridanie K	2832 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	364 je K	364 , K	428 , K
komentátorem	364 je K	428 je K
komentátorka	428 , K
komentátorkou	364 je K	428 je K	2821 je K
komentátorom	2821 je K
komentář	6 přidat K
komentáře	6 pro přidání K	375 vložení K	375 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1335 K
konferencję	2367 naszą K
konuştu	3211 diye K	3211 K
kopírovanie	2814 K obsahu bez	2814 K je zakázané
kopēšana	2021 K bez
korespondentką	2363 jest K	2428 jest K
korespondentė	1985 K
korábban	1666 K itt írtunk	1666 K ebben a cikkben írtunk
krzyczał	2443 K
krzyczała	2443 K
krzyknął	2443 K
krzyknęła	2443 K
krävde	3108 K
krævede	21 K felter er	557 K
krönikör	3032 är K	3093 är K
kulturalną	2371 K dyskusję
kulturredaktör	3032 är K	3093 är K
kulturredaktør	486 er K	542 er K	2247 er K	2307 er K
kumppanuuslinkkejä	74 K	1347 K
kvíz	373 náš K	2831 náš K
kvíze	2831 našom K	2831 v K
kvízu	373 našem K	373 v K
kyltissä	1400 luki K
kysyivät	1400 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1705 K
käyttää	1315 tämä sivusto K
käyttöehdot	1342 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1706 K
kérdezték	1706 K
kérdőívünket	35 K
kért	1706 K
kérte	1706 K
kérték	1706 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	749 K sie uns
könyörgött	1706 K
könyörögtek	1706 K
köszönjük	1703 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1621 K minket	1703 K minket
követelte	1706 K
követelték	1706 K
közlése	1658 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1706 K
kúpte	2894 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	752 K an
künstlichen	641 K stimme vorgelesen	641 K stimme vertont
künstlicher	698 mithilfe von K
küpsised	1223 K
küpsistega	1223 K	1242 K
küsis	1246 K
kč	379 za # K	379 od # K	442 od # K
kļūsti	2045 K par
křičel	443 K
křičela	443 K
křičeli	443 K
kể	3383 K
""", 'l': """
labākie	2041 K raksti tavā
lamentó	1204 K
lançait	1502 K
lasītu	2011 lai K tālāk
lasītāji	2046 mūsu K
lasītājiem	2046 mūsu K
lejupielādē	2045 K
leverandør	2249 ekstern K
leverantör	3034 extern K
leído	1195 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2031 K
linkistä	1346 lisää tästä K
lisenssillä	47 K
lisäsi	1400 K
llicència	47 K cc
lucrează	2547 K în presă
lunedì	17 ogni K
lună	2575 pe K
luận	6 để bình K	85 phần bình K	3334 đăng nhập để bình K	3365 bình K của bạn sẽ	3380 đăng nhập để bình K
lájkolj	1621 K minket
lákal	443 K
läget	3043 koll på K
lähdet	1301 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3046 du kan K mer	3046 kan du K mer	3046 K mer om	3106 fri att K
läsare	36 våra K	3044 våra K	3106 våra K
läsarna	18 tack vare K
läser	3105 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	513 K for	2278 K for	3061 K för
læser	554 tak fordi du K
læserbrev	43 K	487 skrive et K	487 send dit K
læsere	36 vores K	555 vores K
læseres	498 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1122 K de notas
límites	1119 sigue leyendo sin K
lòng	3357 vui K gửi về	3380 vui K gửi về
löd	3108 K
lød	557 K	2322 K
lūdza	2048 K
lập	3369 ủng hộ báo chí độc K	3381 báo chí độc K
""", 'm': """
magyarázta	1706 K
mailovú	2834 e-K adresu
mainoslinkkejä	37 K	74 K	1347 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1225 K abil
materiał	9 ten K
matéria	20 ler esta K	2453 esta K é só	2516 para ler esta K	2521 esta K
matérias	2488 limite de K
matí	326 rep cada K
mawiał	2443 K
mawiała	2443 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1706 K
megszakítása	21 válasz K
meidän	1397 tue K
meitä	1344 tukea K	1344 tue K	1397 tue K	1397 auta K
mencióname	62 K
menționat	2576 a K
mesačne	2896 K
mesečno	2802 K	2988 K
mesélte	1706 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2442 za K
miesięcznie	2442 K
minkä	90 anna K voit
miễn	15 bài K phí	3372 hết số bài K phí	3382 dùng thử K phí
mjesečno	2802 K
modération	83 jouez avec K	1480 charte de K	1480 K par la rédaction
mokė	2008 K
mondták	1706 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1119 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1204 K
mulțumim	2573 K că ne citești
munkatársa	1638 K	1692 K
munkatársunknak	39 K
munkánk	1704 K
munkánkat	1613 támogasd K	1613 támogassa K	1645 K	1703 támogasd K	1703 támogassa K	1704 K
myönsi	1400 K
másodközlés	1631 K
märkis	1246 K
määräsi	1400 K
mån	3045 kr/K	3107 kr/K
månad	2997 testa en K	3045 en K för	3105 testa en K	3107 per K	3107 varje K
månaden	3045 första K	3107 i K	3107 första K
månader	3045 K för #	3105 testa # K
månadsgivare	3105 bli K
måned	451 prøv en K	499 i # K	554 prøv en K	556 pr. K	2261 en K for	2319 prøv en K	2321 per K
måneden	556 om K	2321 i K
måneder	499 i # K	2261 K for #
média	1500 notre K
mês	2521 até o fim do K	2522 por K	2522 ao K
mình	54 mời K ly cà phê	62 tag K
míní	443 K
mówi	2443 K
mówili	2443 K
mówił	2443 K
mówiła	2443 K
môžete	2830 článok si K
müşterimiz	3205 K
mācīja	2048 K
mākslīgais	2028 K intelekts
mēnesis	2047 pirmais K
mēnesī	2047 K
mėgstamiausią	1981 K
mėnesį	2007 per K
měsíc	379 první K	442 za K	442 první K
měsíčně	442 K
můžete	372 článek si K
mạnh	3383 nhấn K
""", 'n': """
nabádal	443 K
nabádala	443 K
naléhal	443 K
namawiał	2443 K
namawiała	2443 K
napisał	2443 K
napisała	2443 K
napiš	38 K nám	67 K nám
napište	38 K nám	363 K nám	396 K na	440 K nám
napísal	2897 K
napíšte	38 K nám	2820 K nám	2820 K, prosím	2853 K na	2894 K nám
naročilo	2928 hvala za K
naročite	80 K se	2902 K se na naše	2986 K se
naročnik	50 kot K	2901 že K
naročnike	2909 samo za K	2909 le za K
naročniki	50 K lahko	2941 lahko berejo le K	2941 berejo samo K	2990 K
naročnikom	2901 dostopen le K	2901 na voljo K	2901 na voljo samo K	2901 na voljo le K	2941 dostopna le K	2941 dostopna samo K	2941 dostopen le K	2941 dostopen samo K
naročnina	2929 K	2990 K
naročnino	2929 z K	2951 z K
narzędzi	2384 przy wsparciu K ai
naujienlaiškio	1993 K
naujienlaiškis	2006 mūsų K	2009 K
naujienlaiškį	1973 mūsų K	1993 K	2005 užsisakykite K	2006 mūsų K
navođenja	2743 bez K izvora
navođenje	2743 uz K izvora
nawoływał	2443 K
našeho	369 do K týmu	369 K e-shopu
našem	2732 K timu
našich	395 K zpráv	2852 K správ
neatkarīgu	2045 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1703 segíts K	1703 írjon K	1703 írj K	1703 jelezd K	1704 K adód
nemokamą	1997 K paskyrą
neobmedzený	2807 K prístup
neodpovídá	30 K za
neomezený	359 K přístup
neomezeně	335 K číst
nepiekrītat	43 K
nepriklausomą	1995 paremkite K žurnalistiką	2005 paremkite K	2006 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1327 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	440 podpořte K
nezávislá	441 K média
nezávislé	2895 K médiá
nezávislú	2894 podporte K
ngoài	3360 nội dung bên K
nguồn	3355 K ưu tiên	3355 K tin ưu tiên	3378 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3365 chịu trách K về nội dung bình luận
nhân	3361 trí tuệ K tạo
nhấn	3380 K vào đây
nhận	3336 đăng ký K bản tin	3336 đăng ký K tin	3380 đăng ký K bản tin	3380 đăng ký K tin
nhập	24 đăng K	3334 vui lòng đăng K	3334 đăng K để đọc	3334 đăng K để xem	3334 đăng K để lưu	3334 hãy đăng K để	3380 đăng K để đọc	3380 đăng K để xem
niedostępny	2364 materiał wideo jest K
niezależne	2440 wesprzyj K	2440 wspieraj K	2441 K media
niezależność	2441 K
niezależną	2441 jesteśmy K
noastră	2574 munca K
nolēma	2048 K
norāda	2048 K
nosūtīsim	57 jums K
notificações	14 as K	2463 ative as K	2463 ativar K	2463 receba K
notificările	14 K	2534 activează K
notifikácie	2833 K
notícia	2521 esta K
notícias	2457 receba as K	2457 receba K	2466 siga as últimas K
novinařina	441 naše K
novinařinu	441 nezávislou K
novinár	2821 je K	2821 , K
novinári	2895 naši K
novinárka	2821 je K	2821 , K
novinárkou	2821 je K
novinárom	2821 je K
novinář	364 je K	364 , K
novinářem	364 je K	428 je K
novináři	441 naši K
novinářka	364 je K	364 , K
novinářkou	364 je K	428 je K
novičke	2902 na e-K
novičnik	2910 K	2910 e-K	2987 naš e-K	2990 K
novičnika	2910 K
nuotraukų	40 K ir vaizdo
nusprendė	2008 K
nášho	2827 do K tímu
nächste	21 in diesem browser für die K	749 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3383 K
nõus	43 ei ole K?
năm	3382 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	369 našem K
obegränsad	3000 K tillgång
obećala	2803 K
obećao	2803 K
obiecał	2443 K
obiecywał	2443 K
obligāta	2021 atsauce K
oblíbené	361 K zdroje
oblíbených	361 K zdrojů
oblíbenými	361 K zdroji
obrigatórios	21 campos K são	2475 campos K são
obveščanje	2928 na naše K
obľúbené	2818 K zdroje
obľúbených	2818 K zdrojov
obľúbenými	2818 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	394 chcete K
odebírejte	339 K náš	400 K	440 K
odemkněte	335 K si
odhlásit	340 K se můžete kdykoli
odoberať	2851 chcete K
odpoveď	21 zrušiť K
odpovídal	443 K
odpověděl	443 K
odpověděla	443 K
odpověď	21 zrušit K
odpowiadał	2443 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2443 K
odpowiedziała	2443 K
odražavaju	2737 komentari K	2737 komentari ne K
odídete	2816 kým K
ofereça	2453 K este artigo
ograniczeń	2330 czytaj bez K	2330 czytaj więcej bez K
også	51 bli med du K
ogłosił	2443 K
ogłosiła	2443 K
oikaisupyynnöt	1338 K
oikaisupyyntö	1338 K
olvashatják	1665 csak előfizetők K
olvasási	0 K idő
olvasóiból	1645 K él
olvasóink	36 K	1704 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1201 danos tu K
ordenó	1204 K
ordonné	1502 a K
ortakliği	3191 iş K linkleri
orzekł	2443 K
osobních	357 ochrany K údajů	357 ochraně K údajů
osobných	2823 K údajov
ostrzegał	2443 K
ostrzegała	2443 K
ostrzegł	2443 K
otrzymywać	2392 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	443 K	2897 K
oznámila	443 K	2897 K
ozvěte	38 K se nám	67 K se nám	363 K se nám	440 K se nám
""", 'p': """
padėkite	2005 K mums
pageidaujamą	1981 K šaltinį
paklausė	2008 K
palīdzi	2035 ziedo un K	2045 K mums
palīdzību	2028 mākslīgā intelekta K	2043 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2005 K mums
parsisiųskite	2005 K
participación	1150 normas de K
partnerské	74 K odkazy	382 K odkazy	2839 K odkazy
partneři	346 my a naši K
pastā	2033 e-K
pastāstiet	38 K mums	67 K mums
patronką	2382 zostań naszą K
patrões	2521 sem K
paylaşin	25 K	49 K	3194 K
paziņoja	2048 K
paziņojumus	2032 K
państwa	2362 czeka na K
pašte	1993 jūsų el. K
pažadėjo	2008 K
periódico	1202 este K	1202 nuestro K
permanència	328 sense K
persiųskite	49 K
personvernerklæring	2228 K
phê	54 mời tôi một ly cà K	3369 mời bạn một ly cà K
phóng	3357 liên hệ K viên	3359 là K viên báo	3359 là K viên của	3380 hãy liên hệ K viên
phút	0 K đọc
pidió	1204 K
pidätetään	1323 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2443 K
pisała	2443 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2725 K nam	2757 K nam na	2757 K na	2800 K nam	2915 K nam	2915 K na	2945 K nam na	2945 K na	2986 K nam
piškotke	2918 K	2946 K
piškotki	2918 K
piškotkov	2918 K	2946 K
pište	396 K na	396 K nám na
plakáton	1706 állt a K
plânge	2576 se K
pochází	366 obsah K
podcastów	2368 K
podcastů	371 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2443 K
podporovatelé	441 naši K
podporují	441 nás K
podpoře	441 díky K
podpořte	384 K	440 K nás	440 K naši	440 K naše	440 K mě
podrška	2800 vaša K
podrške	2744 bez vaše K	2801 vaše K
podršku	2800 vašu K
podržite	2744 K	2800 K nas	2800 K naš
podělte	67 K se s námi	67 K se o
podľa	2897 K
poinformował	2443 K
poinformowała	2443 K
pokračovanie	2807 pre K v čítaní
pokračování	335 K je dostupné	382 K článku níže
pokračuje	382 článek K	382 text K	2839 článok K	2839 text K
pokračujte	335 K ve čtení s
política	306 K de galetes	1147 K de cookies	2473 K de cookies	2490 cobre K
pomocí	386 K ai
pomocą	2384 z K ai
pomoć	2800 vašu K
pomóż	2440 K nam
pomôžte	2894 K nám
poprosił	2443 K
poprosiła	2443 K
poprosiło	2443 K
poručila	2803 K
poručio	2803 K
poslední	393 K článek zdarma	393 K článek, který můžete
posledný	2850 K článok zadarmo
poslušajte	2944 K nas
postafiókjába	1617 K
postaládádba	79 a K	1633 a K
postaládájában	1633 ön K
posílat	377 nechte si K
posílejte	363 K nám
posíláme	57 vám K	57 K vám
potřebujeme	440 K vaši pomoc	440 K vaši podporu
používame	2823 K cookies
používá	346 tento web K
používáme	346 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2443 K
powiedziała	2443 K
powtarzał	2443 K
powtarzała	2443 K
pozostało	2330 K # %	2330 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	443 zvou K
pošaljite	49 K ga	2725 K nam	2725 K na	2800 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	363 K nám	440 K nám
pošli	49 K ho
pošlite	49 K ho	2820 K nám	2894 K nám
pošljemo	57 vam K
pošljite	49 K ga	2915 K nam	2915 K jo nam	2915 K na	2986 K nam
požádal	443 K
požádala	443 K
pracę	2441 naszą K
pranešimus	1992 K
praneškite	38 K mums	67 K mums
pranešė	2008 K
prašė	2008 K
preberať	45 K
predchádzajúceho	2854 bez K súhlasu
predplatiteľ	50 ako K	2807 už ste K	2807 ste K
predplatiteľom	80 staňte sa K	2815 K	2894 staňte sa K
predplatiteľov	2815 pre K
predplatné	2807 už máte K	2836 K	2894 kúpte K	2894 kúpte si K	2898 K
predplatného	2836 K
predplatným	2836 K	2857 s K
predplaťte	80 K si
preferată	2545 sursă K
preferované	361 K zdroje	2818 K zdroje
preferovaný	361 K zdroj	2818 K zdroj
preferovaných	361 K zdrojů	2818 K zdrojov
preferovaným	361 K zdrojem	2818 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2330 tylko dla K	2390 tylko dla K
prenumeratą	2376 z K
prenumeratę	80 kup K	2330 masz już K	2376 zamów K	2376 kup K	2376 wykup K	2402 kup K
preporučila	2803 K
preporučio	2803 K
pretlačiť	45 K
prevziať	45 K
prečítate	2807 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2800 K se našoj	2800 K im se	2986 K se nam
pridržana	2717 sva prava K
pridržane	2908 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2008 K
prihlásenie	2808 ďakujeme za K	2834 ďakujeme za K
prihlásení	2836 po K
prihlásením	2834 K súhlasíte
prihláste	24 K	2807 K sa a čítajte	2894 K sa na odber
prihvaćate	2739 prijavom K
pripažino	2008 K
programėlėje	1991 K
programėlę	1991 K
prohlásil	443 K
prohlásila	443 K
prohlížeč	10 váš K
pronađite	2755 K nas
proposé	1476 conçu et K par
prosił	2443 K
prosiła	2443 K
pročitali	2709 da biste K
pročitate	2707 da K cijeli	2707 da K ceo
prośbę	2324 mamy do ciebie K	2324 mamy małą K
prošnjo	2912 imamo majhno K	2912 majhno K
prywatności	2346 polityka K	2346 polityce K
przeczytać	2330 aby K cały	2330 aby K ten artykuł
przeczytałaś	2371 dziękujemy, że K
przeczytałeś	2371 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2327 K nam #%	2440 K nam	2440 K #
przekonywał	2443 K
przekonywała	2443 K
przesyłajcie	2362 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2362 K nam	2362 K je do nas	2440 K nam
przyznał	2443 K
przyznała	2443 K
przyłącz	51 K się
przyślij	2362 K nam	2362 K je do nas	2440 K nam
práca	2895 naša K
práce	441 naší K
práci	441 naši K
prácu	2895 našu K
précisé	1502 a K
préférée	1466 source K
préférées	1466 sources K
prévient	1502 K
príspevky	2832 K v diskusii
príspevok	2894 váš K
próxima	2521 nossa K
průzkumu	35 našeho K
ptá	443 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1792 blocco della K	1846 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1638 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1440 bloqueur de K	1440 bloqueurs de K	1500 sans K
publicités	1440 bloqueur de K
publicystką	2363 jest K	2428 jest K
publicystą	2363 jest K	2428 jest K
publikování	354 K nebo šíření
publiée	22 ne sera pas K	1445 votre adresse e-mail ne sera pas K
pytał	2443 K
pytała	2443 K
pytały	2443 K
pytań	2370 na kilka K
pyyntö	1301 pieni K
pyysivät	1400 K
pásale	1201 K esta
pásalo	49 K
päevakokkuvõte	1230 K
päätoimittaja	1332 K	1385 on K
päätti	1400 K
påminde	3108 K
pénzbe	1704 K kerül
pénzéből	18 olvasók K
písemného	355 bez K souhlasu
písomného	2854 bez K súhlasu
píšte	2853 K na	2853 K nám na
pódcast	34 nuestro K	1202 nuestro K
pārpublicēt	45 K
pārpublicēšana	2014 K bez	2021 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	354 K článků
předchozího	355 bez K souhlasu	398 bez K souhlasu
předplatitel	50 jako K	50 K může	335 už jste K	335 jste K
předplatitele	358 pro K
předplatitelem	80 staňte se K	440 staňte se K
předplatitelé	50 K mohou	392 jen K	392 pouze K	392 najdou K	392 přečtou K	441 naši K	444 K
předplatitelům	358 K	392 pouze K	392 jen K
předplatné	335 koupit K	336 už máte K	379 K	444 K
předplatného	379 K
předplatným	335 dostupné s K	379 K	401 s K
předplaťte	80 K si	337 K si	440 K si
přehrání	366 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	335 zbývá vám K
přidej	51 K se
přidejte	51 K se	395 K si nás	440 K se	440 K se k nám
přihlaste	24 K	335 K se a čtěte	339 K se k odběru	440 K se k odběru
přihlášení	377 děkujeme za K	379 po K
přihlášením	377 K k odběru	377 K souhlasíte
připojte	51 K se
připomněl	443 K
připustil	443 K
přispějte	90 K, kolik můžete	90 K, čím můžete	384 K	440 K	440 K i vy
přiznal	443 K
přiznala	443 K
přiznává	443 K
příspěvek	440 váš K
příspěvku	366 zobrazení K
příspěvky	375 K v diskusi
""", 'q': """
quyên	3380 K góp ngay	3384 K góp
quyền	3352 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2443 K
radziła	2443 K
radí	443 K
rakstīja	2048 K
rappelé	1502 a K
rašykite	38 K mums	67 K mums	2005 K mums
rašė	2008 K
recibirás	57 K
reclamă	11 K
reconoció	1204 K
recordó	1204 K
recunoaște	2576 K
redacció	39 la nostra K	43 cartes a la K	317 la K t'envia	327 la nostra K
redacción	39 nuestra K	43 cartas a la K	1191 la K te envía	1202 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2570 K îți trimite	2574 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2440 wesprzyj K
redaktorką	2363 jest K	2428 jest K
redaktorė	1985 K
redaktör	3032 är K för	3032 är K på	3032 är politisk K	3093 är K på
redaktør	486 er K på	486 er K for	486 er politisk K	542 er K på	542 er K i	2247 er politisk K	2247 er K i	2247 er K for	2307 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2511 a K envia	2521 nossa K
reenvíalo	49 K
refusé	1442 K le dépôt
registrácii	2836 po K
registráciou	2834 K súhlasíte
registráciu	2834 ďakujeme za K
regisztrálj	1703 K ingyenesen	1703 K, hogy
regisztráljon	1703 K ingyenesen	1703 K, hogy
regisztrálnia	1665 K kell
regístrate	1119 K gratis	1120 K para
reinhören	637 jetzt K:
rejestrując	2373 K się
reklamlänkar	74 K	3047 K	3073 K
reklamą	11 K
reklám	70 nincs K	2895 bez K
reklámok	1704 K nélkül
reportaż	2441 ten K
reporterką	2363 jest K	2428 jest K
reportér	364 , K	428 , K	2821 , K
reportérem	364 je K	428 je K
reportérka	364 , K	428 , K	2821 , K
reportérkou	364 je K	428 je K	2821 je K
reportérom	2821 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	300 prohibida la K	325 K sense permís
reproducción	1160 prohibida su K	1160 prohibida la K
reprodução	2486 proibida a K	2486 K proibida	2519 K permitida desde	2519 K é permitida desde
reprodúcelo	45 K
republié	45 K	1456 K avec	1494 cet article est K
repórter	39 nosso K	2490 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1204 K
rezervăm	29 ne K dreptul
riêng	3345 chính sách quyền K tư	3372 dành K cho thuê bao	3378 quan điểm K của tác giả
rovatvezető	1692 K
rovatvezetője	1638 K	1692 K
ročne	2896 K
ročně	442 K
rät	752 K
rätta	3038 K fel
rättar	3038 vi K fel
räumte	752 K ein	752 K der	752 K die
rääkis	1246 K
råber	557 K
råbte	557 K
rådde	3108 K
rådede	557 K
réagir	1446 pour K
réagissez	1499 K à
réalisation	1476 n'a pas participé à la K
rédacteur	1459 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1459 a rejoint la K	1476 n'a pas participé à sa K	1485 la K vous	1489 pour soutenir la K	1499 soutenez la K	1499 alertez la K	1500 notre K
rédactrice	1459 est K
régulièrement	1459 collabore K
réponse	21 annuler la K
répétait	1502 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1416 cet article est K	1416 ce contenu est K	1416 article K
réservée	1416 K à nos abonnés	1416 la suite est K	1418 K aux abonnés
réservés	1418 K aux abonnés	1456 tous droits K
résiliable	1501 K à tout moment
részesített	1634 előnyben K forrásként
röst	3035 ai-K
răspuns	2576 a K	2576 au K
răspunsul	21 anulează K
rằng	3383 viết K	3383 cho K
""", 's': """
sacīja	2048 K
sadržaj	9 ovaj K	2728 vanjski K	2728 spoljni K
sadržaja	9 ovog K	2728 vanjskog K	2728 prikaz ovog K	2728 prikaz K
sakė	2008 K
sanctionné	1502 a K
sandučić	79 u vaš K	2710 u vaš K
sandučiću	2710 u vašem K	2739 vašem K
sbírka	444 K
schließ	51 . K dich
schließen	51 . K sie sich	568 K sie ein abo	749 K sie ein abo
schránke	2808 vašej K
schránky	79 do vaší K	79 do vašej K	339 do vaší K	2808 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1703 K, hogy
segítségedre	1703 szükségünk van a K
según	1204 K
sentenció	1204 K
sería	1192 sin ti no K
sesión	24 inicia K	24 inicie K	1119 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2520 inicie K
señaló	1204 K
sfătuia	2576 K
sfătuiește	2576 K
sfătuit	2576 a K
sisällön	9 K	1334 ulkoisen K
sisältö	1305 tämä K on vain
sisältöä	1334 ulkoista K
siunčiame	57 jums K
sjefredaktør	2247 er K
sjöng	3108 K
skarży	2443 K
skarżył	2443 K się
skrzynkę	79 na twoją K	2333 na twoją K	2333 na swoją K	2373 K mailową
slažete	43 K se	43 ne K se
slobodné	2894 podporte K
slobodnú	2894 podporte K
slušajte	2755 K nas
slíbil	443 K
slíbila	443 K
sondę	2370 naszą K
sonuçlarinda	3173 google arama K
sorumluluğu	30 K
souborů	356 K cookie
souhlasíte	43 K?	377 e-mailu K	377 odesláním K	377 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3357 về hộp thư của tòa K	3369 hãy ủng hộ tòa K	3378 bằng văn bản của tòa K	3380 hãy gửi về tòa K	3380 hãy liên hệ tòa K	3380 hãy báo cho tòa K	3381 tòa K
spandér	54 K en kaffe
spolupráci	382 ve K s partnerem	2839 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2915 K nam
sportkrönikör	3032 är K
sportsredaktør	486 er K
spracovaním	2834 K osobných údajov
sprijiniți	2573 K
sprijină	2573 K-ne
správach	2819 google K
správy	2819 google K
spuneți	38 K-ne	67 K-ne	2574 K-mi mai jos
stellenbörse	636 in unserer K
stjärna	60 fält med K
straipsnį	2004 šį K	2006 visą K
stronę	2393 naszą K
stwierdził	2443 K
stwierdziła	2443 K
stáhněte	440 K si naši	440 K si náš
stálo	443 K na	443 K ve	443 K v
står	30 K för	557 K der på	2322 K det på	2322 K det i	3108 K det på
stöd	2994 med ditt K	3105 K oss	3105 K vår	3105 ditt K
stödja	3044 K oss med
stödlinjen	83 K
stödmedlem	3105 bli K
stödprenumerant	3105 bli K
stötta	3044 K oss med	3105 K oss	3105 K vår	3105 K vårt
støt	498 K os	554 K os	554 K med
støtt	2319 K oss	2319 K vår
støtte	448 med din K	448 vi har brug for din K	498 K os med	498 din K gør	554 din K	554 bliv K	2210 med din K	2260 K oss med	2319 din K
støtteabonnent	2319 bli K
støttemedlem	80 bli K	554 bliv K	2319 bli K
stāstīja	2048 K
stěžuje	443 K
subscripció	330 K
subskrybentów	2330 tylko dla K	2330 dostępna dla K	2330 dostępne dla K	2390 tylko dla K
subskrypcją	2376 z K	2398 z K
subskrypcję	2330 kup K	2330 masz już K	2373 dziękujemy za K	2376 wykup K	2440 kup K
suosikkilähteeksesi	1327 K
suosikkilähteeksi	1327 K
sursă	2569 link activ către K
suscripción	1119 ya tengo una K	1201 cambia tu K	1205 K
suscríbase	80 K	1201 K
suscríbete	80 K	1119 K para	1119 K por	1119 K en	1126 K al boletín	1201 K
susțin	2561 care ne K lunar	2574 ne K lunar
susține	2573 K-ne	2573 K presa	2576 K că
susținerea	2573 K ta
susțineți	2573 K-ne
svarīgākie	2044 nedēļas K
svarīgākās	2044 nedēļas K
svěřte	363 K se nám
szerkesztője	1638 K	1692 K
szerkesztőségünk	39 K	1704 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1704 K
szerzője	1638 külső K
szólított	1706 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3045 tills du K upp	3108 K
sähköpostiin	1308 suoraan K
sähköpostiisi	79 K	1309 K
sähköpostillasi	1359 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1309 K
sélection	1485 K d'articles
sélections	1416 ajouter l'article à vos K
síganos	1139 K en
síguenos	1139 K en	1201 K
sócio	80 seja K
sõltumatut	1243 toeta K
sõnul	1246 K
sök	3059 K nu
sökresultat	3028 K på google
söyledi	3211 K
söylediler	3211 K
söylüyor	3211 K
søg	511 K nu
søgeresultater	482 K på google
søgning	482 google-K
søk	2276 K nå
søkene	2243 google-K dine
søkeresultatene	2243 K dine på google
súhlasu	2854 bez K
súhlasíte	43 K?	2834 odoslaním K
súmate	51 K	1201 K al
süresi	0 okuma K
sütik	1639 K
sütiket	1639 K
săptămână	17 o dată pe K	2575 pe K
sīkdatnēm	2026 K	2044 K
sống	3369 nuôi K tờ báo	3369 bạn đọc nuôi K
""", 't': """
találatok	1634 google-K
tanácsolja	1706 K
tanácsolják	1706 K
tanácsolta	1706 K
tanácsolták	1706 K
tanította	1706 K
taşiyin	3194 K
teigė	2008 K
tekemään	1398 K sitä
tekijänoikeus	1323 K suojaa
tekoäly	1335 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1335 K
tekoälyn	1335 K avulla	1335 K tekemä
tekoälyä	1335 käyttää K
telefonā	2032 savā K
tesszük	22 nem K közzé
textům	391 ke všem K
teşekkürler	3208 okuduğunuz için K
thiết	3378 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3372 dành cho K bao	3372 đã là K bao	3384 K bao
thuộc	3353 bản quyền K
thành	3335 dành cho K viên	3367 bạn đã đăng ký K công	3380 trở K thành viên
tháng	3372 đọc miễn phí trong K	3382 mỗi K	3382 hàng K	3382 K đầu
thích	3355 nguồn tin ưa K	3355 nguồn yêu K
thông	14 K báo	3341 bật K báo	3341 nhận K báo	3357 bạn có K tin	3357 bạn đọc cung cấp K tin	3378 khi phát hành lại K tin	3380 hãy gửi K tin	3380 đăng ký nhận K báo	3380 hãy bật K báo
tilføjede	557 K
tillgång	3105 få fri K
tillåtet	3056 inte K att återge
tiếng	3365 K việt có dấu
tiếp	3334 để K tục đọc	3334 để đọc K	3334 đăng nhập để K tục	3369 K sức cho báo chí	3372 để K tục đọc	3380 đăng ký để đọc K	3380 hãy K sức	3380 đăng nhập để K tục
tjänst	2991 en liten K att be
tjänsten	3059 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1615 a K
toàn	20 K bộ bài	3334 để đọc K bộ	3334 đọc K bộ bài	3372 để đọc K bộ bài	3380 đăng ký để đọc K bộ
tražila	2803 K je
tražili	2803 K su
tražio	2803 K je
tretích	2823 cookies K strán
treści	9 tej K	2376 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3341 theo dõi K
trước	3365 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	1692 K
tudósítója	1638 K	1692 K
turpinātu	2011 lai K lasīt
tuần	17 mỗi K	3367 bản tin hằng K của	3367 bản tin hàng K của	3382 mỗi K
tvrdí	443 K
työmme	1398 K
työtämme	1397 tue K	1398 K
tájékoztató	1624 adatvédelmi K
támogass	1703 K minket
támogasson	1703 K minket
támogathat	1645 K minket
támogatása	1645 K nélkül	1645 olvasók K nélkül	1703 az ön K
támogatásod	1703 a te K
támogatásából	1645 olvasóink K
támogatásával	1648 partnerünk K
támogatónk	1645 legyen ön is K	1645 legyél te is K
täglich	576 K per mail
tähtsamad	1242 nädala K
tärkeimmät	1359 K jutut
tästä	1346 lisää K
täällä	1301 kun kerran olet K
täältä	1346 lisää K
téléchargez	1402 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1703 K le
týden	17 každý K
týdně	442 K
týždenne	17 raz K
tłumaczy	2443 K
tłumaczył	2443 K
tłumaczyła	2443 K
třetích	366 cookies K stran
""", 'u': """
uafhængigt	555 K medie
ubegrænset	454 K adgang
udostępnij	25 K
ukarał	2443 K
ulaş	38 bize K
ulaşin	38 bize K	3175 bize K	3194 K
ulaşmak	3175 yazara K
unabhängig	690 K von unserer redaktion	690 von unserer redaktion K	703 damit wir K bleiben	750 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1811 insegna all'K
unterstütze	563 K unsere arbeit	563 K uns mit	749 K uns	749 K unsere	749 K mich	749 K meine
unterstützen	563 K sie unsere arbeit	563 K sie uns mit	563 mit einer spende K	563 können sie uns K	749 K sie uns	749 K sie unsere	749 sie können das K	749 freiwillig K	749 K sie mich	749 K sie meine	749 K uns
unterstützt	595 ihr browser K	749 K uns
unterstützung	559 ihre K	559 mit ihrer K	652 ihrer K	652 deiner K	698 mit K von ki	749 mit deiner K	749 deine K	749 eure K
upišite	77 K svoj e-mail
upozornění	343 zapněte si K	376 K
upphovsrätt	3024 skyddat enligt lagen om K
upphovsrättslagen	3024 skyddat enligt K
uprednostňované	2855 K zdroje
uprednostňovaný	2855 K zdroj
uprednostňovaných	2855 K zdrojov
upřednostňované	399 K zdroje
upřednostňovaný	399 K zdroj
upřednostňovaných	399 K zdrojů
uredništva	2908 brez dovoljenja K	2908 brez soglasja K
uredništvo	2922 v naše K	2987 naše K
uredništvu	39 našemu K	2915 pišite K
urmărește	2533 K-ne pe	2533 K-ne și pe	2534 K știrile	2573 K-ne
urmăriți	2533 K-ne pe	2573 K-ne
utilização	2473 K de cookies
utilizează	2536 K cookie
utilizăm	2536 K cookie
utánközlés	1631 K
utánközölhető	45 K
uutislähteeksesi	1327 ensisijaiseksi K
uutislähteeksi	1327 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2443 K
uznała	2443 K
uzsvēra	2048 K
użyciu	2384 przy K ai
użytkowników	2371 opiniami K
używamy	2345 K plików cookie
užsisakykite	1970 K prenumeratą
""", 'v': """
vašeho	339 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2820 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	752 K
versión	2 K en audio
verstärkung	636 suchen K
versão	2 K em áudio
vervielfältigung	612 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	600 deine e-mail-adresse wird nicht K	600 ihre e-mail-adresse wird nicht K
veröffentlichung	666 seit der K geändert	666 seit K geändert
već	2722 kad ste K tu	2802 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1338 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3359 là biên tập K của	3372 dành cho hội K
viết	3380 hãy K thư	3381 bài K này	3383 ông K	3383 bà K
você	18 sem K	2521 sem K
vollständigen	568 K artikel lesen
volontär	626 ist K
volontärin	626 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2925 K
vyhradené	2814 všetky práva K	2814 autorské práva sú K
vykřikl	443 K
vykřikla	443 K
vypočuť	2830 si môžete K
vysvetľuje	2897 K
vysvětlil	443 K
vysvětlila	443 K
vysvětloval	443 K
vysvětlovala	443 K
vysvětluje	443 K
vytvořila	386 K ai
vyzýval	443 K
vyzývala	443 K
vyzývali	443 K
vyzývá	443 K
vyžadované	21 K informace	21 K polia
válaszolta	1706 K
válaszolták	1706 K
vás	384 bez K by	441 bez K by	2841 bez K by	2895 bez K by
väitis	1246 K
väitti	1400 K
väittää	1400 K
välise	1223 K sisu
våre	2319 meld deg på K
vårt	2218 meld deg på K	2319 meld deg på K
vær	51 K med
védekezett	1706 K
véli	1706 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2895 K vám
vēlamo	2022 K avotu
vēstkopai	2033 K
vēstulei	2033 ziņu K
vědět	38 dejte nám K	67 dejte nám K	363 dejte nám K	440 dejte nám K
všetkým	2848 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2827 náš K
webinář	369 náš K
według	2443 K
weißt	625 K du mehr
wezwał	2443 K
wiadomościach	2393 google K
wołali	2443 K
wołał	2443 K
wołała	2443 K
wpłata	2382 każda K	2440 twoja K
wpłatom	2441 dzięki K
wpłać	2440 K
wspierającym	2440 zostań K
współpracy	2379 we K z partnerem
wyjaśnia	2443 K
wypisać	2333 K się w każdej chwili
wyrażam	2334 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2362 K nam	2362 K je do nas
wzywał	2443 K
wzywała	2443 K
wöchentlichen	580 K newsletter
właściciela	2441 nie mamy K
""", 'y': """
yazdiğimiz	3204 daha önce K haber
yazmişti	3211 diye K
yhteistyössä	1347 K mainostajan
yönetmenidir	3177 genel yayin K
""", 'z': """
zaakceptować	2364 K pliki cookie
zaapelował	2443 K
zaapelowała	2443 K
zachęcali	2443 K
zachęcano	2443 K
zachęcał	2443 K
zachęcała	2443 K
zadaním	2834 K e-mailu
zadržana	2717 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	377 K e-mailu
zagłosuj	2387 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2744 K vama	2801 K vama
zakázané	2814 šírenie je K
založte	440 K si účet
zamknutý	2807 článok je K
zamčený	335 článek je K
zapisując	2373 K się
zapowiedział	2443 K
zapowiedziała	2443 K
zapytał	2443 K
zapytała	2443 K
zastrzeżone	2357 wszelkie prawa K	2357 wszystkie prawa K
zawołał	2443 K
zawołała	2443 K
zašlete	363 K nám
zašlite	2820 K nám
zaželen	2948 K vir
zaželene	2948 K vire
zaželeni	2948 K vir
zbiórka	2444 K
zbývá	335 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2367 do naszego K
zewnętrzna	2364 treść K
zewnętrzne	9 treści K	2345 treści K	2364 treści K
zewnętrznej	9 treści K	2364 treści K
zewnętrznych	9 treści K
zgłoś	2362 K go nam	2440 K nam
ziņas	2044 mūsu K
znać	38 daj nam K	67 daj nam K	2394 daj nam K	2440 daj nam K
zněl	443 K
zněla	443 K
znělo	443 K
zobrazení	366 K tohoto obsahu	366 K obsahu
zobrazený	60 e-mail nebude K
zostań	2440 K z nami
zpracováním	340 souhlasím se K	347 K osobních údajů
zprávy	362 google K
zprávách	362 google K
zpívali	443 K
zugänglich	653 frei K
zunächst	612 dieser artikel erschien K
zurück	682 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2856 K
získávejte	400 K
zł	2376 za # K	2376 od # K	2442 od # K
złotówka	2382 każda K	2441 każda K
""", 'á': """
állt	1706 ez K
állítja	1706 K
átvehető	45 K
""", 'ä': """
ägare	3044 inga rika K
ähnliches	625 K erlebt
ändå	2991 nu när du K är här
äpp	1228 K
äppi	1228 K
""", 'å': """
åndsverkloven	2239 beskyttet av K
året	556 om K
återges	3024 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3181 bizimle K
çalişmalarimiz	3209 K
çağrisinda	3211 K bulundu
çerezler	3162 K kullan
çerezlere	3179 K
çerezleri	3162 K kullan	3179 K	3205 K kabul
çözün	3194 K
""", 'é': """
échanos	1201 K una mano	1201 K un cable
écris	38 K-nous	67 K-nous
écrit	1459 K pour	1502 a K
écrivain	1459 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1499 K-nous
électronique	1425 dans votre boîte aux lettres K
énekelték	1706 K
équipe	1500 notre K
értesítéseket	14 K	1644 K
értesüljön	1644 K elsőként
étoile	60 champs avec une K
évente	1705 K
""", 'í': """
ígérte	1706 K
ígérték	1706 K
írta	1706 K
""", 'î': """
îmbia	2576 K
îndemna	2576 K
îndemnat	2576 a K
îndemnau	2576 K
întrebat	2576 a K
întrebau	2576 K
""", 'õ': """
õpetas	1246 K
""", 'ö': """
öffnen	582 app K
önemli	3205 günün en K
önerdi	3211 K
önskad	3028 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1704 független K	1704 a jó K
újságírásunk	1704 K
újságíró	1692 K
újságíróink	1704 K
újságíróinkkal	1667 K
újságíróinknak	39 K
újságírója	1638 K	1692 K
újságíróként	1692 K
última	1139 siga la K hora	1139 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	613 K von	691 von der agentur K	691 deutschen presse-agentur K
übersicht	619 K	675 diese K wurde
ücretsiz	15 K haber	15 K makale	3192 K üye olun
ügyfelünk	1667 K
ühendust	38 võta meiega K	67 võta meiega K	1243 võta K
ütles	1246 K
ütlesid	1246 K
üyeliği	3187 bülten K
üzente	1706 K
üzenték	1706 K
üçüncü	3179 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2755 K nas
čitalaca	43 pisma K	2744 uz podršku K	2762 K	2801 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2762 K	2801 naši K
čitatelia	2858 K	2895 naši K
čitatelja	43 pisma K	2744 uz podršku K	2762 K	2801 naših K	2801 uz podršku K
čitatelji	36 naši K	2762 K	2801 naši K
čitateljima	2762 K
čitateľom	18 vďaka K	2858 K
čitateľov	36 našich K	2841 vďaka podpore K	2858 K	2895 našich K	2895 vďaka podpore K
članak	20 cijeli K	2722 svidio vam se K	2740 cijeli K	2740 ceo K	2801 ovaj K
člancima	2751 svim K
članek	2912 vam je bil K všeč	2987 ta K
člankov	2940 do vseh K
členem	80 staňte se K	440 staňte se K
členom	2894 staňte sa K
článek	20 celý K	331 líbil se vám K	335 celý K za	379 celý K	441 tento K	441 líbil se vám K
článkom	2836 všetkým K	2848 k všetkým K	2848 ku všetkým K
článku	20 celého K
články	441 naše K
článků	379 limit K
článkům	379 všem K	391 ke všem K
článok	20 celý K	2816 páčil sa vám K	2836 celý K	2895 tento K
čtenáři	402 K	441 naši K
čtenářů	36 našich K	43 listy K	384 díky podpoře K	402 K	441 našich K	441 na podpoře K	441 díky podpoře K
čtenářům	18 díky K	36 našim K	402 K
čtení	0 doba K
čtěte	395 K nás
číst	441 K dál bez
čítajte	2852 K nás	2894 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2894 K, že nás čítate
""", 'đ': """
đây	3380 bấm vào K
đóng	3380 K góp của bạn	3380 hãy K góp
đăng	45 K lại	3367 cảm ơn bạn đã K ký	3367 bằng việc K ký, bạn	3380 K ký để đọc bài
đường	3357 K dây nóng của tòa soạn	3357 K dây nóng của báo	3380 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3372 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2896 K sumou
""", 'ř': """
řekl	443 K
řekla	443 K
říká	443 K
""", 'ś': """
śledztwa	2441 nasze K
śledztwo	2441 to K
śledź	2341 K nas na	2440 K nas
śpiewali	2443 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3211 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2725 K nam
šaukė	2008 K
šiandien	1995 aukokite K
šodien	2035 ziedo K
""", 'ź': """
źródło	2357 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2443 K
""", 'ž': """
žalio	2803 K se
želene	2948 K vire
želeni	2913 K vir
željene	2723 K izvore
željeni	2723 K izvor
žiadny	71 K spam
žurnalistai	2006 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1985 K
žurnalistika	441 naše K	441 nezávislá K	2006 K kainuoja	2006 gera K	2895 nezávislá K
žurnalistiku	441 nezávislou K	2895 nezávislú K
žurnalistiky	441 nezávislé K
žurnalistė	1985 K
žurnāliste	2025 K
žurnālisti	2046 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2046 neatkarīga K	2046 K maksā	2046 laba K
žurnālistiku	2035 atbalsti neatkarīgu K	2046 neatkarīgu K
žurnālists	2025 K
žádal	443 K
žádala	443 K
žádali	443 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	810 χωρίς K
άρθρα	818 τα K μας
άρθρο	818 αυτό το K
""", 'έ': """
έγγραφη	810 χωρίς K άδεια
έγραφαν	820 K
έγραφε	820 K
έγραψε	820 K
έλεγαν	820 K
έλεγε	820 K
έρευνά	788 K μας
έρευνές	818 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	778 K σου πηγές	778 K σας πηγές	778 K πηγές
αγαπημένη	778 K πηγή
ακολουθήστε	762 K μας	817 K μας
ακολουθείστε	762 K μας
ακόμη	799 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	820 K
αναγνωστών	813 K
αναγνώστες	18 χάρη στους K	813 K	818 οι K μας
αναδημοσίευση	45 K	772 απαγορεύεται η K	772 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	773 K χωρίς
ανεξάρτητη	817 ενισχύστε την K
ανταποκρίτρια	781 είναι K
ανταποκριτής	781 είναι K
απάντησαν	820 K
απάντησε	820 K ο	820 K η
απάντησης	21 ακύρωση K
απαγορεύεται	773 K η αντιγραφή	773 K η αναπαραγωγή
αποδεχθείτε	783 K τα cookies
αποδεχτείτε	783 K τα cookies
απορρήτου	775 πολιτική K
από	794 K # €
αρθρογράφος	781 είναι K
αρχισυντάκτης	781 είναι K
αρχισυντάκτρια	781 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	786 ηλεκτρονικό μας K
βοηθήστε	817 K μας
βοηθούν	818 μας K
βρείτε	762 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	817 K μέλος	817 K κι εσείς
γνώσεις	789 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	780 K μας	817 K μας
γραπτή	810 χωρίς K άδεια
""", 'δ': """
δήλωσαν	820 K
δήλωσε	820 K ο	820 K η	820 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	818 οι K μας
δημοσιογράφος	781 είναι K	781 , K	781 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	818 η K μας	818 ανεξάρτητη K	818 η ανεξάρτητη K
δημοσκόπησή	788 K μας
δημοσκόπηση	788 στη K
διαβάσετε	757 για να K ολόκληρο
διαβεβαίωσε	820 K
διαμαρτυρήθηκε	820 K
διαφήμιση	11 τη K	797 μετά τη K
διαφημίσεις	70 χωρίς K	818 χωρίς K
διαφωνείτε	43 K
διεύθυνση	760 τη K email	760 η K email	793 K email	793 K e-mail
δικαιώματος	772 με επιφύλαξη παντός K
διοργανωτές	820 καλούν οι K
δουλειά	818 η K μας
δωρεά	799 κάντε μια K	817 η K σας	817 κάντε μια K	821 K
δωρεάν	15 K άρθρα	794 K άρθρα
δωρεές	821 K
""", 'ε': """
είμαστε	818 K μια μικρή
είπαν	820 K
είπε	820 K
εβδομάδα	17 κάθε K	819 την K
εγγραφή	793 με την K σας
εγγραφείτε	758 K για να	794 K δωρεάν	817 K δωρεάν	817 K τώρα	817 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	759 στα K σας
εκδήλωσή	786 K μας
εκφράζουν	791 τα σχόλια K	791 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	763 K τις ειδοποιήσεις	765 K τη javascript
ενημερωτικά	760 K δελτία
ενημερωτικό	78 το K δελτίο	760 K δελτίο
ενημερώστε	780 K μας
ενισχύστε	799 K	817 K μας
ενσωματωμένο	783 K περιεχόμενο
εξήγησε	820 K
επανέλαβε	820 K
επαναλάμβανε	820 K
επιβεβαιώστε	793 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	780 K μαζί μας	780 K με τον συντάκτη	780 K με τη συντάκτριά	780 K με τη συντάκτρια	780 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	820 K
επιστολή	43 την K σας
ερωτηματολόγιο	790 το K
εσάς	799 χάρη σε K	818 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	794 με # K
ευχαριστούμε	793 K για την εγγραφή	817 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	820 K
ζήτησε	820 K ο	820 K η	820 K στο	820 K από
ζητούσαν	820 K
ζητούσε	820 K
""", 'η': """
ηλεκτρονικό	786 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	820 K
ισχυρίστηκε	820 K
""", 'κ': """
κάλεσε	820 K ο	820 K η
κάνε	62 K μου tag
κάνοντας	793 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	820 K
καλούσε	820 K
κανάλι	818 το K μας
κατάστημά	786 στο K μας
κατήγγειλε	820 K
καταγγέλλει	820 K
καταγγελία	780 κάντε μας την K
κατεβάστε	763 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	788 το K	788 στο K	788 το K μας
κυκλοφορεί	786 K το νέο τεύχος
κυριότερες	793 τις K ειδήσεις
""", 'λ': """
λάβετε	811 K
λέει	820 K
λαμβάνεις	808 θέλεις να K
λαμβάνετε	808 θέλετε να K	811 K
""", 'μ': """
μήνα	819 τον K	819 το K	819 ανά K	819 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	794 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	801 με τεχνητή K	801 από τεχνητή K
νοημοσύνης	801 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	757 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	794 K το άρθρο
ομάδα	786 στην K μας	817 ελάτε στην K	818 η K μας
""", 'π': """
παράκληση	777 έχουμε μια μικρή K	777 μια μικρή K
παραδέχεται	820 K
παραδέχθηκε	820 K
παραδέχτηκε	820 K
παρακάλεσε	820 K
παρακαλούσαν	820 K
παρακαλούσε	820 K
πατώντας	793 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	783 εξωτερικού K
περιεχόμενο	9 αυτό το K	783 αυτό το K	783 το K αυτό	783 εξωτερικό K
πολιτική	775 K cookies
πρέπει	783 δείτε το βίντεο K
προέτρεπαν	820 K
προέτρεπε	820 K
προέτρεψε	820 K
προειδοποίησε	820 K
προειδοποιεί	820 K
προσπάθειά	817 ενισχύστε την K
προσωπικών	775 K δεδομένων
προτεινόμενη	778 K πηγή
προτιμώμενες	778 K πηγές
προτιμώμενη	778 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	806 K σε όλα
πρόσθεσαν	820 K
πρόσθεσε	820 K ο	820 K η
πρώτο	794 τον K μήνα
πρώτος	819 K μήνας
""", 'ρ': """
ρεπορτάζ	818 το K μας	818 αυτό το K
ρωτούσαν	820 K
ρωτούσε	820 K
ρώτησαν	820 K
ρώτησε	820 K ο	820 K η
""", 'σ': """
σημαντικότερες	793 τις K ειδήσεις
σημείωσε	820 K ο	820 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	817 K μας
στήριξή	799 χωρίς τη K	817 η K σας	817 τη K σας	818 χωρίς τη K
στήριξη	799 χάρη στη K	818 χάρη στη K
στείλε	38 K μας	67 K μας	780 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	780 K μας	817 K μας
στηρίξτε	799 K	817 K μας	817 K την	817 K το	817 K τη
συγκατάθεση	783 K για cookies
συμβουλεύει	820 K
συμβούλευε	820 K
συμβούλευσε	820 K
συμβούλεψε	820 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	786 K μας
συνέδριό	786 K μας
συνέστησε	820 K
συνδεθείτε	24 K	758 K για να
συνδρομή	794 με K	794 K από	812 με K	821 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	757 διαθέσιμο μόνο σε K	757 διαθέσιμο σε K	776 μόνο για K	776 μόνο σε K	817 γραφτείτε K	818 οι K μας	821 K
συνδρομητής	50 ως K	80 γίνετε K	757 είστε ήδη K	817 γίνετε K
συνεργασία	797 σε K με χορηγό	797 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	797 συνδέσμους K
συνεχίζεται	797 K παρακάτω
συνεχίσετε	757 για να K την ανάγνωση	757 να K την ανάγνωση
συνεχίσουμε	818 να K
συνεχίστε	757 K την ανάγνωση
συνιστούσε	820 K
συντάκτης	781 είναι K
συντάκτρια	781 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	791 στα K
σύμφωνα	820 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	807 K δωρεάν άρθρο
τραγουδούσαν	820 K
τόνιζε	820 K
τόνισε	820 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	820 K
υποσχέθηκε	820 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	777 αφού K ως εδώ
φωνάζει	820 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	777 πριν K
φώναζαν	820 K
φώναζε	820 K
φώναξαν	820 K
φώναξε	820 K
""", 'χ': """
χάνετε	808 μη K
χρήσης	775 όροι K	793 όρους K
χρειαζόμαστε	817 K τη βοήθειά σας
χρησιμοποιεί	766 K cookies
χρησιμοποιούμε	765 K cookies
χρόνο	819 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	804 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	788 στην K
""", 'а': """
абонамент	164 вече имате K	195 с K	195 K за	215 с K	255 K
абонамента	193 с K си	193 благодарим за K
абонат	50 като K	162 вече сте K
абонати	174 само за K	255 K
абонатите	50 K могат
абонирайте	80 K се	162 K се, за да	165 K се за бюлетина	251 K се
абонирането	193 с K
авторизованные	2631 только K
авторизованным	2631 K пользователям
авторизовані	3259 лише K
авторизуйтесь	24 K
авторкою	3247 зв'язатися з K
автором	3247 зв'язатися з K
автору	54 на каву K	2619 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	3280 пишіть за K
адресу	2651 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2630 K	3258 K
анонимно	2619 K
афилиейт	198 K линкове
""", 'б': """
бажаних	3244 K джерел
безкоштовна	3278 остання K стаття
безкоштовний	3254 наш K вебінар	3262 K акаунт	3278 останній K матеріал
безкоштовних	3262 ліміт K	3262 K статей
безкоштовні	15 K статті	3262 K статті
безлимитный	2586 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2649 последняя K статья
бесплатные	15 K статьи	2634 K статьи
бесплатный	2625 наш K вебинар	2634 K аккаунт	2649 последний K материал
бесплатных	15 K статей	2634 лимит K	2634 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	3329 K
благала	3329 K
благали	3329 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	252 K на вас
благодарим	193 K ви, че се
благодаря	2640 K донатам	2701 K вам	2701 K вашей
блокировщик	2599 отключите K	2599 K рекламы
блокувальник	3229 K реклами
бот	39 наш K
браузер	10 ваш K	2612 ваш K	3239 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	252 нашия K	255 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	3245 K
вайбър	16 K	178 K
ватсапе	2617 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2625 наш K
вебінар	3254 наш K
взывал	2703 K
видео	9 это K	40 фото и K
виділіть	3243 K
визнав	3329 K
визнала	3329 K
визнає	3329 K
викала	254 K
викаха	254 K
викаше	254 K
викна	254 K
використання	3239 K cookie	3268 будь-яке K матеріалів	3268 K матеріалів сайту
використанні	3237 при K матеріалів
використовує	3230 K cookie
використовуємо	3229 K cookie
вимагав	3329 K
вимагала	3329 K
вимагали	3329 K
випуск	3256 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3329 K
вк	2617 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2617 K
влезте	24 K
вміст	9 цей K
внескам	3269 завдяки K	3327 завдяки K
внесок	3326 ваш K
войдите	24 K	2587 K, чтобы
вотсапе	2617 K
вотсапі	3245 K
впн	64 без K
всеки	201 K лев
встановіть	3223 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2602 K ее	2602 K текст
выпуск	2628 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	3329 K
відповідав	3329 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3329 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	254 K
гласил	2703 K
гласила	2703 K
гласит	2703 K
гласувайте	206 K
гледайте	211 K ни
говорил	2703 K
говорила	2703 K
говорили	2703 K
говорит	2703 K
год	2702 в K
годишно	253 K
голосуйте	2645 K	3274 K
гривень	3328 # K
грн	3328 # K
група	212 viber K
гукав	3329 K
гукали	3329 K
гукнув	3329 K
гукнула	3329 K
гіперпосилання	3237 K обов
""", 'д': """
дальше	2586 чтобы читать K
дарение	251 вашето K	253 с K	255 K
дарения	255 K
дарете	201 K	251 K ни
джерела	3244 обрані K	3244 бажані K
джерелом	3244 основним K	3244 бажаним K
дзен	2617 K
дзене	2617 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	254 K
добавил	254 K	2703 K
добавила	254 K	2703 K
добавьте	2596 K нас в
добавя	254 K
додав	3329 K
додала	3329 K
додатку	84 у нашому K
додає	3329 K
дозволить	3326 ваша підтримка K
дозволяється	3268 матеріалів K лише
долучайтесь	51 K	3326 K до нас	3326 K до нашої	3326 K до нашого	3326 K до спільноти	3326 K до читачів
долучайтеся	51 K	3326 K до нас	3326 K до нашої	3326 K до нашого	3326 K до спільноти	3326 K до читачів
донат	2700 ваш K	3326 ваш K	3330 K
донатам	3269 завдяки K
донати	3330 K
донатом	3328 K
донаты	2704 K
допомагає	3326 ваша підтримка K
допомога	3326 нам потрібна ваша K
допомогою	3271 за K ші
допоможе	3327 K нам
допоможуть	3269 K нам працювати	3327 K нам
допоможіть	90 K, скільки можете
допускается	2639 материалов K только
доступ	2634 полный K	3262 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2578 вы K до конца	3213 ви K до кінця
дочитати	3219 щоб K
дочитать	2586 чтобы K	2634 K
""", 'е': """
евро	195 за # K
ежедневную	2589 K рассылку
ежемесячно	2702 K
ежемесячное	2700 оформите K
ежемесячный	2640 K донат
еженедельную	2589 K рассылку
електронна	166 вашата K поща
електронної	3261 адресу K пошти
електронну	3261 K адресу	3261 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2703 K
жаловался	2703 K
жалуются	2703 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2620 - K	2620 , K	2688 K
журналисти	252 нашите K
журналистика	252 независимата K	252 независима K	252 нашата K	2701 независимая K
журналистике	2701 независимой K
журналистики	2701 независимой K
журналистику	2701 независимую K
журналистка	181 е K	181 , K	2620 - K	2620 , K	2688 K
журналисты	2701 наши K
журналіст	3249 - K	3249 , K	3314 K
журналістам	39 нашим K
журналісти	3327 наші K
журналістика	3327 незалежна K
журналістику	3327 незалежну K	3327 якісну K
журналістка	3249 - K	3249 , K	3314 K
журналісту	39 нашому K
""", 'з': """
завантажити	3223 K застосунок
завантажте	3223 K додаток
завдяки	3269 існує K	3327 K вам	3327 K вашій
зависимост	88 хазартът създава K
задонатьте	2700 K	3326 K
задължителните	21 K полета
зазначив	3329 K
зазывал	2703 K
закликав	3329 K
закликала	3329 K
закликали	3329 K
закончились	2586 бесплатные статьи K
залишає	29 K за собою право
залишилося	3220 K #%	3220 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2603 K ошибку
замолчим	2701 мы не K
запазени	172 всички права K
запевняв	3329 K
запевняла	3329 K
запевняє	3329 K
записи	58 новые K на почту
запитав	3329 K
запитала	3329 K
запитань	3258 на кілька K
запишете	165 K се за нашия
зарегистрированные	2631 только K
зарегистрированным	2586 доступен только K
зарегистрированы	2586 уже K
зарегистрируйтесь	2587 K, чтобы	2634 бесплатно K	2634 K бесплатно	2700 K бесплатно	2700 K, чтобы читать
зареєстровані	3259 лише K	3259 тільки K
зареєструйтесь	3220 K, щоб	3262 безкоштовно K	3262 K безкоштовно	3326 K безкоштовно	3326 K, щоб читати
зареєструйтеся	3262 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3241 нашому K
застосунок	3223 завантажте K	3241 наш K	3241 мобільний K	3326 завантажте K і	3326 завантажте K та
захищено	3237 усі права K
захищені	3237 усі права K	3237 всі права K
защищенной	2619 K формой
защищены	2610 все права K
защищённой	2619 K формой
заяви	254 K
заявив	3329 K
заявил	254 K	2703 K
заявила	254 K	2703 K	3329 K
заявили	2703 K	3329 K
заявиха	254 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2578 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	3243 якщо ви K
знанията	189 K си
зобов	3329 K'язав
зовнішнього	3251 K вмісту	3251 K контенту
зовнішній	3251 K вміст	3251 K контент
зробіть	3217 K внесок	3326 K внесок у	3326 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2616 K
известията	14 K
извика	254 K
изкуствен	203 с помощта на K интелект	203 с K интелект	203 от K интелект
изпратете	38 K ни	49 K я	67 K ни	179 K ни	251 K ни
изпращайте	179 K ни	180 K на
изпращаме	57 ви K	57 K ви
изтеглете	251 K нашето
източник	177 основен K
източници	177 любими K
имейл	166 вашия K	193 вашия K	193 по K	193 на K
имейла	79 на K ви	166 на K си
имейлът	60 K ви няма да
иностранного	2610 выполняющим функции K агента
иностранным	2701 K агентом
инстаграм	178 K
искусственного	2642 с помощью K интеллекта
искусственным	2642 K интеллектом
использование	2612 K cookie	2622 K cookie	2639 любое K материалов	2639 K материалов сайта
использовании	2610 при K материалов	2639 полном или частичном K	2639 частичном K материалов
используем	2599 K cookie
использует	2600 K cookie
источники	2616 избранные K	2616 любимые K
источников	2616 избранных K	2653 избранных K
источником	2616 основным K
исчерпали	2586 K лимит
""", 'к': """
каждое	17 K утро
каждый	2702 K месяц
каже	3329 K
каза	254 K
казав	3329 K
казал	254 K
казала	254 K	3329 K
казали	3329 K
казаха	254 K
казва	254 K
казвал	254 K
казвала	254 K
канал	212 viber K	2701 наш K	3327 наш K
канала	2701 нашего K
каналу	3327 нашого K
колумнист	2620 - K	2620 , K	2688 K
колумніст	3249 - K	3314 K
колумністка	3249 - K	3314 K
команде	2625 к нашей K
команди	3254 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	3238 у K	3238 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2602 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2611 в K
комментировать	6 K
контент	9 этот K	9 цей K	2622 внешний K
контента	9 этого K	2622 внешнего K
контенту	9 цього K
конференцию	2625 нашу K
конференция	186 нашата K
конференцію	3254 нашу K
конфиденциальности	2599 политикой K	2612 политика K
конфіденційності	3229 політикою K	3239 політика K
копирование	2639 K материалов сайта
кореспондент	181 е K	181 , K	3249 - K	3249 , K	3314 K
кореспондентка	3249 - K	3249 , K	3314 K
короткий	2630 K опрос
корреспондент	2620 - K	2620 , K	2688 K
корреспондентам	39 нашим K
корреспондентка	2688 K
корреспонденту	39 нашему K
крикнув	3329 K
крикнул	2703 K
крикнула	2703 K	3329 K
кричав	3329 K
кричал	2703 K
кричала	2703 K	3329 K
кричали	2703 K	3329 K
кричит	2703 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	253 K
лекцию	2625 нашу K
лекцію	3254 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2625 нашего K
магазине	2625 в нашем K	2625 в нашем интернет-K
магазину	3254 нашого K
магазині	3254 у нашому K	3254 в нашому K	3254 нашому інтернет-K
материал	2602 обсудить K	2622 внешний K	2655 K создан	2701 этот K
материалам	2647 ко всем K
материалы	2701 наши K
матеріал	3327 цей K
матеріали	3327 наші K
матеріалів	3268 копіювання K сайту	3268 K посилання обов'язкове	3276 до всіх K	3276 до усіх K
мероприятие	2625 наше K
месенджері	3245 K
месец	253 на K	253 всеки K
месечно	253 K
мессенджере	2617 K
месте	42 вы были на K
месяц	2702 в K
мобільний	3241 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	254 K
молела	254 K
молеха	254 K
молеше	254 K
місці	42 ви були на K
місяць	3328 на K	3328 перший K
""", 'н': """
навчання	48 K ші
нагадав	3329 K
нагадала	3329 K
наголосив	3329 K
наголосила	3329 K
надпис	254 такъв K
надпись	2703 такая K
надсилайте	3247 K нам	3247 K її	3247 K їх нам	3248 K фото	3248 K відео	3248 K свої	3326 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3244 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3247 K нам	3247 K їх нам	3248 K фото	3326 K нам
нажимая	2633 K кнопку	2633 K на кнопку	2633 K "
нажмите	2602 K ctrl
намерете	211 K ни
напис	3329 такий K
написа	254 K
написав	3329 K
написал	2703 K
написала	2703 K	3329 K
написано	2703 было K	3329 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2619 K нашему	2619 K нашей	2619 K автору	2619 K нам	2700 K нам
напишіть	38 K нам	67 K нам	3247 K нашому	3247 K нашій	3247 K автору	3247 K авторці	3247 K нам	3326 K нам
напомнил	2703 K
напомнила	2703 K
направете	251 K дарение
настоя	254 K
настоява	254 K
настоявал	254 K
натискайки	193 K
натискането	193 с K
натискаючи	3261 K кнопку	3261 K на
нашем	2602 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2578 K просьба
неделю	17 раз в K	17 каждую K	2702 в K
независимата	251 подкрепете K
независими	252 K медии
независимую	2581 поддержите K	2700 поддержите K
независимые	2701 K медиа
незалежні	3327 K медіа
нейросети	2642 с помощью K
несколько	2630 на K вопросов
никакого	71 K спама
новинами	3226 стежте за K
новини	178 google K	3245 google K
нуждаем	251 K се от вашата
нужна	2640 K ваша
нюзлетър	194 K
""", 'о': """
обеща	254 K
обещал	254 K	2703 K
обещала	2703 K
обещали	2703 K
обозреватель	2620 - K	2620 , K	2688 K
обозревательница	2688 K
обраних	3244 K джерел
обучения	48 K ии
объявил	2703 K
объявила	2703 K
объяснил	2703 K
объяснила	2703 K
объясняет	2703 K
объяснял	2703 K
объясняла	2703 K
обязал	2703 K
обязательна	2610 гиперссылка K	2639 материалов ссылка K	2639 ссылка на источник K
обязательные	21 K поля	2602 K поля
обясни	254 K
обяснил	254 K
обяснила	254 K
обяснява	254 K
обіцяв	3329 K
обіцяла	3329 K
обіцяли	3329 K
огледален	64 K сайт
оглядач	3249 - K	3249 , K	3314 K
оглядачка	3249 - K	3249 , K	3314 K
оголосив	3329 K
ограничений	2586 читайте без K
одноклассниках	2617 K
одному	3261 в K листі
опечатку	2602 нашли K
опитування	3258 наше K	3258 коротке K
опитуванні	35 нашому K	3258 K читачів	3258 нашому K	3258 в K
оприлюднюватиметься	22 не K	3232 ваша e-mail адреса не K
опрос	35 наш K	2630 наш K
опросе	35 нашем K	2630 нашем K	2630 в K
опубликован	22 не будет K	2602 ваш адрес email не будет K
организаторите	254 канят K
организаторы	2703 зовут K
організатори	3329 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2633 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2587 K #%	2587 K # %
отбележете	62 K ме
ответил	2703 K
ответила	2703 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2703 K
отвечала	2703 K
отговори	254 K той	254 K тя
отговорил	254 K
отговорила	254 K
отговориха	254 K
отговорност	30 не носи K
отменить	21 K ответ	2702 K в любой момент
отметил	2703 K
отметила	2703 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2589 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2619 K их нам	2700 K нам
отримувати	3279 хочете K
отримуйте	3283 K
очакваме	179 K вашите
ошибку	2603 нашли K
оштрафовал	2703 K
оштрафовала	2703 K
оштрафував	3329 K
""", 'п': """
партнером	2637 совместно с K	3266 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2637 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3266 K посилання
партнеры	2599 мы и наши K
партньорски	198 K линкове
партнёром	2637 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2637 K ссылки
партнёрским	74 K ссылкам
патроном	2700 станьте K
пееха	254 K
пели	2703 K
первый	2702 K месяц	2702 рубль в K
переведите	2700 K нам
перевірте	3258 K себе	3261 K пошту
передплатник	50 як K	3219 уже K	3219 вже K
передплатникам	3219 доступний лише K	3219 доступна лише K	3219 доступно лише K
передплатники	50 K можуть	3277 лише K	3277 тільки K
передплатників	3219 тільки для K
передплатою	3219 доступна за K	3219 доступний за K	3262 за K	3284 з K
передплату	80 оформіть K	3262 K за	3326 оформіть K
передплатіть	80 K
передрук	45 K	3242 K
передруковувати	45 K
передруку	3242 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2615 K
перепечатке	2615 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3240 K даних
персональных	2613 K данных
писав	3329 K
писал	2703 K
писала	2703 K	3329 K
писати	3327 нам K
писменото	200 без K съгласие
письме	2633 в одном K
письменного	2654 без K согласия
письмової	3282 без K згоди
питаха	254 K
питаше	254 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	251 K ни
пишеше	254 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2619 K нам	2651 K на	2700 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3247 K нам	3280 K на
платной	2586 в K версии
побачили	3288 K помилку
повний	20 K текст	3262 K текст
повтаря	254 K
повтаряше	254 K
повторював	3329 K
повторює	3329 K
повторяет	2703 K
повторял	2703 K
повторяла	2703 K
повідомив	3329 K
повідомила	3329 K
повідомили	3329 K
повідомте	38 K нам	67 K нам	3247 K нам	3247 K нас	3326 K нам
подайте	180 K сигнал
поддержать	2700 K нас	2700 K редакцию	2700 K нашу
поддерживайте	2700 K нас	2700 K нашу
поддержите	2581 K нашу	2581 K нас	2640 K	2700 K нас	2700 K нашу	2700 K редакцию	2700 K проект	2700 K автора	2700 K наш
поддержка	2582 ваша K	2700 ваша K поможет	2700 ваша K помогает	2700 ваша K позволит
поддержке	2637 при K партнёра	2637 при K партнера	2640 благодаря вашей K	2701 вашей K
поддержки	2701 без вашей K	2701 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	254 K
подканяха	254 K
подканяше	254 K
подкаст	34 наш K	34 нашия K	188 K	252 нашият K	2628 K	2701 наш K	3256 K	3327 наш K
подкаста	188 K	2628 K	2701 нашего K
подкасте	34 нашем K	2628 K
подкасти	34 наші K	188 K	3256 K
подкастов	2628 K
подкасту	3256 K
подкастът	188 K
подкасты	2628 K
подкасті	34 нашому K	3256 K
подкастів	3256 K
подкрепа	201 с вашата K	201 вашата K	251 вашата K	252 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	251 K ни	251 K нашата
подкрепяйте	251 K ни
подписаны	2586 уже K
подписка	2586 уже есть K	2704 K
подписке	2586 доступен только по K	2586 доступна по K	2586 доступен по K	2634 по K
подписки	2704 K
подпиской	2659 с K
подписку	80 оформите K	80 оформить K	2586 оформить K	2586 оформите K	2633 спасибо за K	2634 K за	2700 оформите K	2700 оформить K
подписчик	50 как K	2586 уже K	2586 вы уже K
подписчикам	2586 доступна только K	2586 доступно только K	2586 доступен только K	2648 только K
подписчики	50 K могут	2648 только K	2704 K
подписчиков	2586 только для K
подписчиком	2700 станьте K
подписывайтесь	2589 K на рассылку	2596 K на нас	2596 K на наш	2596 K на канал	2596 K на telegram	2700 K на
подписываясь	2633 K
подпишитесь	80 K	2581 K на регулярное	2589 K на рассылку	2596 K на наш	2596 K на канал	2700 K на
подчеркнул	2703 K
подчеркнула	2703 K
подчерта	254 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3254 нашу K
пожертвование	2581 оформите K	2582 сделайте K	2640 регулярное K	2640 ежемесячное K	2700 ваше K	2700 сделайте K	2700 оформите K	2704 K
пожертвования	2701 на K	2704 K
пожертвованиям	2640 благодаря K	2701 благодаря K
пожертвуйте	2700 K
позволяет	2700 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	254 K
поискал	254 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2586 чтобы прочитать K
полный	20 K текст	2634 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2658 K
получать	2650 хотите K
помилку	3288 знайшли K
помогите	90 K, сколько можете	2700 K нам
помогнете	251 K ни
помогут	2701 K нам
поможет	2701 K нам
помоли	254 K
помолил	254 K
помолила	254 K
помощник	63 наш K	63 ии-K
помощь	2700 нам нужна ваша K
помощью	2642 с K ии
помітили	3243 якщо ви K	3288 K помилку
помічник	63 наш K
понравилась	2701 K статья
понравился	2701 K материал	2701 K текст
пообещал	2703 K
пообещала	2703 K
пообіцяв	3329 K
пообіцяла	3329 K
попереджає	3329 K
попередив	3329 K
попита	254 K
попросив	3329 K
попросил	2703 K
попросила	2703 K	3329 K
попросили	2703 K	3329 K
попросило	2703 K
порадив	3329 K
порадила	3329 K
посилання	3268 K на джерело обов'язкове
последвайте	251 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2703 K
посоветовала	2703 K
постановив	3329 K
постановил	2703 K
посъветва	254 K
посъветвал	254 K
посъветвали	254 K
потребовал	2703 K
потребовала	2703 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2633 вашей K
почтовом	2633 вашем K ящике
почту	79 на K	2590 на вашу K	2590 вам на K	2633 вашу K
пошту	79 на K	79 на вашу K	3222 на вашу K
пошті	3261 вашій K
пощенска	166 вашата K кутия
пояснив	3329 K
пояснил	2703 K
пояснила	2703 K	3329 K
пояснював	3329 K
пояснювала	3329 K
пояснює	3329 K
поясняет	2703 K
правото	29 си запазва K
працювати	3269 допоможе нам K	3327 K далі
працюємо	3327 ми K
предпочитаемые	2616 K источники
предпочитаемых	2616 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2616 K источники	2653 K источники
предпочтительный	2616 K источник
предпочтительных	2653 K источников
предупреди	254 K
предупредил	2703 K
предупреждава	254 K
предупреждает	2703 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2703 K
призвала	2703 K
призвали	2703 K
призна	254 K
признава	254 K
признавал	2703 K
признает	2703 K
признал	2703 K
признала	2703 K
признали	2701 нас K
призова	254 K
призовава	254 K
призовал	254 K
призоваха	254 K
призывал	2703 K
призывала	2703 K
призывали	2703 K
приложение	84 в нашето K	252 нашето K	2591 скачать K	2592 скачайте K	2592 установите K	2614 наше K	2614 мобильное K	2700 скачайте наше K	2700 скачайте K и
приложението	251 изтеглете K ни	251 изтеглете K на вестник
приложении	84 в нашем K	2591 открыть в K	2614 нашем K
приложения	2614 нашего K	2701 нашего K
приоритетным	2616 K источником
присоединяйтесь	51 K	2700 K к нам	2700 K к нашему	2700 K к нашей	2700 K к нашим	2700 K к сообществу	2700 K к читателям	2700 K к тем
присъединете	51 K се	251 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2619 K нам	2619 K фото	2619 K видео	2619 K новости	2619 K свои	2619 K их нам	2700 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2619 K нам	2619 K фото	2619 K их нам	2700 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3326 K до нас	3326 K до нашої	3326 K до нашого	3326 K до спільноти	3326 K до читачів
приєднуйтеся	51 K	3326 K до нас	3326 K до нашої	3326 K до нашого	3326 K до спільноти	3326 K до читачів
проверьте	2630 K себя	2633 K почту
проголосуйте	2645 K	3274 K
продовження	3266 реклама. K
продовжити	3219 щоб K читання	3269 допоможуть нам K
продовжувати	3327 K роботу
продолжаем	2701 мы K работать
продолжать	2640 помогут нам K	2701 K работу
продолжение	2637 реклама. K
продолжить	2586 чтобы K чтение	2640 помогут нам K	2640 поможет нам K	2701 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	252 да K да работим
продължите	162 за да K да четете
произведен	2610 настоящий материал (информация) K	2655 материал K
произведён	2655 материал K
пройдите	2630 K тест
пройдіть	3258 K тест
пропускайте	210 не K
пропустите	2650 не K
пропустити	3279 не хочете K
пропустить	2650 не хотите K
пропустіть	3279 не K
просив	3329 K
просил	2703 K
просила	2703 K	3329 K
просили	2703 K	3329 K
просьба	2578 у нас к вам K	2578 у нас есть K
просять	3329 K
проучване	189 нашето K
прохання	3213 маємо до вас K	3213 невелике K
прочетете	163 за да K цялата
прочитать	2586 осталось K	2586 чтобы K статью
пріоритетне	3244 K джерело
пріоритетним	3244 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	253 за K месец
підписатися	3221 K на розсилку
підписка	3330 K
підписку	3219 оформіть K	3261 дякуємо за K	3326 оформіть K
підписники	3277 лише K	3330 K
підписників	3219 тільки для K
підписуйтесь	3225 K на нас	3225 K на наш	3225 K на канал	3225 K на telegram	3326 K на
підписуйтеся	3225 K на наш	3225 K на канал
підписуючись	3261 K
підпишіться	3221 K на розсилку	3225 K на наш	3326 K на
підтримайте	3216 K нашу	3216 K незалежну	3216 K нас	3269 K	3326 K нас	3326 K нашу	3326 K незалежну	3326 K редакцію	3326 K автора	3326 K роботу	3326 K наш
підтримати	3326 K нас	3326 K нашу
підтримка	3217 ваша K	3326 ваша K допоможе
підтримки	3266 за K партнера	3327 спільноти K	3327 вашої K
підтримуйте	3326 K нас	3326 K нашу
підтримці	3269 завдяки вашій K	3269 завдяки K читачів	3327 вашій K
піти	3213 перш ніж K
""", 'р': """
работа	252 нашата K	2701 наша K
работаем	2701 мы K
работать	2640 помогут нам K	2640 поможет нам K	2701 K дальше
работу	2701 нашу K
радив	3329 K
радила	3329 K
радили	3329 K
радить	3329 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2654 без K редакции
разчитаме	201 K на вашата	252 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2700 K нам
рассказал	2703 K
рассказала	2703 K
рассказывать	2701 K правду
расследование	2701 наше K	2701 это K
расследования	2701 наши K
рассылка	2701 наша K	2704 K
рассылку	78 на K	78 нашу K	78 K	2589 нашу K	2589 K самых	2701 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2633 K
регулярний	3269 K внесок
редактор	181 е K	181 - K	181 , K	2620 - K	2620 , K	2688 K отдела	2688 K	3249 - K	3249 , K	3314 K
редакторка	3249 - K	3249 , K	3314 K
редакцией	39 нашей K	2619 связаться с K
редакции	2654 без согласия K	2701 нашей K
редакцию	39 в нашу K	2619 напишите в K	2619 пишите в K
редакция	186 в нашата K	252 нашата K	2701 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3247 напишіть у K	3247 пишіть у K
редакція	3327 наша K
редакцією	39 нашою K	3247 зв'язатися з K
редакції	43 письма до K	3247 пишіть до K	3282 без згоди K	3282 без дозволу K	3327 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	252 без K	3266 після K	3266 на правах K	3327 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2637 после K	2637 на правах K	2701 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2620 - K	2620 , K	2688 K	3249 - K	3249 , K	3314 K
репортери	39 на нашите K	252 нашите K
репортерка	3249 - K	3249 , K	3314 K
репортёр	2620 - K	2620 , K	2688 K
решил	2703 K
реєструючись	3261 K
робота	3327 наша K
роботу	3327 нашу K
розкажіть	38 K нам	67 K нам
розповів	3329 K
розповідати	3327 K правду
розповіла	3329 K
розсилка	3327 наша K	3330 K
розсилку	78 на K	78 нашу K	78 K	3221 нашу K	3221 щоденну K	3327 нашу K
розслідування	3327 наші K	3327 це K
рублей	2702 # K
рік	3328 на K
""", 'с': """
свободната	251 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	251 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2619 K с нами
связаться	2619 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	3329 K
сказал	2703 K
сказала	2703 K	3329 K
скаржаться	3329 K
скаржився	3329 K
скаржилася	3329 K
скачайте	2591 K наше
скиньте	2700 K нам	2700 K донат
сколько	2700 скиньте K
скриньку	3261 вашу K
скриньці	3261 вашій K
следите	2596 K за нами
словам	2703 по K
словами	3329 за K
слушайте	211 K ни
слідкуйте	3225 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2703 K
советовала	2703 K
советовали	2703 K
советует	2703 K
согласны	43 не K	43 K с автором
содержимое	2622 внешнее K
сообщение	2610 данное K (материал) создано	2655 K создано
сообщил	2703 K
сообщила	2703 K
сообщили	2703 K
сообщите	38 K нам	67 K нам	2619 K нам	2700 K нам
соучастником	2640 станьте K	2700 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	2688 K
сповіщення	14 K	3223 увімкнути K	3223 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3327 K текст	3327 K матеріал
сподобалась	3213 якщо вам K стаття
спонсором	80 станьте K
според	254 K
спрашивает	2703 K
спросил	2703 K
спросила	2703 K
співали	3329 K
співучасником	3326 станьте K
спільнота	3327 наша K
спільноти	3217 стань частиною K	3269 частиною K	3327 нашої K
станете	80 K член	251 K абонат	251 K член
станьте	51 K одним из них	2700 K нашим	3326 K нашим
статей	3276 до всіх K	3276 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	252 тази K
статията	195 % от K
стаття	3327 ця K
статья	2701 эта K
статьям	2647 ко всем K
стверджує	3329 K
стежте	3225 K за нами
стигнали	176 щом сте K дотук
стороннего	2622 K сервиса
сторонним	2622 K сервисом
стороннього	3251 K сервісу
стороннім	3251 K сервісом
суммой	2702 любой K
сумму	2702 любую K
сутрин	17 всяка K
существуем	2701 мы K
существует	2640 K благодаря
събитие	186 нашето K
съветва	254 K
съветваше	254 K
съвместно	198 K с партньор
съгласен	43 не си K
съгласие	200 без писмено K
съгласни	43 не сте K
съдържание	9 това K	183 външно K	183 това K
съдържанието	200 използването на K	200 използване на K
съобщи	254 K
съобщил	254 K
съобщиха	254 K
""", 'т': """
тагнете	62 K ме
твърдеше	254 K
твърди	254 K
текстове	208 до всички K
телеграм	16 K	178 K	2596 наш K-канал	2596 в нашем K	2617 K	2617 K-канал	2617 K-канале	2651 пишите в K	2701 наш K	3225 наш K-канал	3245 K	3245 K-канал	3245 K-каналі
телеграме	16 K	2617 K
телеграмі	3245 K
тест	2630 наш K	3258 наш K
тиждень	17 раз на K	3328 на K
требовал	2703 K
требовала	2703 K
требовали	2703 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2592 включите K	2592 включить K	2592 разрешить K
уверяет	2703 K
уверял	2703 K
уверяла	2703 K
увійдіть	24 K	3220 K, щоб
уговаривал	2703 K
уговаривала	2703 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2578 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3244 K джерел
улюблені	3244 K джерела
умовляв	3329 K
умоляваше	254 K
умолял	2703 K
умоляла	2703 K
умоляли	2703 K
утверждает	2703 K
уточнив	3329 K
уточнил	2703 K
уточнила	2703 K	3329 K
учасником	3326 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2701 K нашу
цитировании	2615 при K
цитування	3242 у разі K
цитуванні	3242 при K
""", 'ч': """
частиною	3326 станьте K
частковому	3268 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2700 спасибо, что K
читай	3225 K нас
читайте	2596 K нас в	3225 K нас у	3225 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2630 опросе K	2640 благодаря поддержке K	2660 K	2701 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	252 нашите K	2578 дорогие K	2660 K	2701 наши K
читателите	216 K	252 с подкрепата на K	252 от K ни
читателям	18 благодаря K	36 нашим K	2660 K	2701 благодаря K
читати	3219 щоб K далі	3326 щоб K далі
читачам	18 завдяки K	3285 K
читачі	36 наші K	3285 K	3327 наші K
читачів	43 листи K	3285 K	3327 наших K
читаєте	3326 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3328 K
щомісячний	3269 K внесок
щомісячно	3328 K
щоранку	17 K
щотижневу	3221 K розсилку
""", 'э': """
электронной	2633 адрес K почты
электронную	2633 K почту
""", 'я': """
яжіться	38 зв'K з нами	3247 зв'K з нами
язкові	21 обов'K поля	3232 обов'K поля
якщо	3213 K ви вже тут
""", 'і': """
інтелектом	3271 штучним K
інтелекту	3271 за допомогою штучного K
""", 'א': """
אומר	1559 K
אומרת	1559 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1513 עקבו K	1556 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1511 דואר K
אמר	1559 K
אמרה	1559 K
אמרו	1559 K
אתכם	1543 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1558 K
ביקש	1559 K
ביקשה	1559 K
במייל	1542 K שלכם
בסרטון	1532 לצפות K זה
בעוגיות	1518 שימוש K
בעיתונות	1543 לתמוך K
בקובצי	1517 משתמש K
בשבוע	17 פעם K	1558 K
בתגובות	85 K
בתוכן	1554 לעשות שימוש K
""", 'ד': """
דווחו	1556 K לנו
דיוור	1542 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1514 הורידו את K	1557 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1559 K
הודיעה	1559 K
הוואטסאפ	1514 לקבוצת K
הווטסאפ	1514 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1559 K
הוסיפה	1559 K
הזהיר	1559 K
הזכויות	1525 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1555 הכתבות K
הטלגרם	1514 לערוץ K
הטקסט	1533 K
היום	1556 תרמו K
הירשמו	1556 K לקבלת
הכותב	1554 על דעת K
הכתבה	45 לפרסם את K	1507 להמשך קריאת K	1533 K	1557 K הזאת
המדור	1531 הוא עורך K	1531 היא עורכת K
המובעות	1554 הדעות K במאמר	1554 הדעות K בטור	1554 הדעות K בכתבה
המועדף	1528 למקור K	1528 כמקור K
המייל	1510 לתיבת K	1511 כתובת K
הניוזלטר	1511 K היומי	1542 K השבועי של	1542 K שלנו	1557 K
הסביר	1559 K
הסיכום	1533 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1533 הנקודות K
העיתונות	1557 K העצמאית
הפרטיות	1518 מדיניות K
הפרסומת	11 K
הצביעו	1556 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1514 K לערוץ	1556 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1518 תנאי K
התגובות	1539 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1543 בזכות K שלכם
התראות	14 K
התרגום	1533 K
התרומה	1556 K שלכם
""", 'ו': """
ובטוויטר	1513 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1543 K בכם
ותלויה	1543 K בכם
""", 'ז': """
זקוקה	1556 K לכם
""", 'ח': """
חודשית	1556 תרומה K
חיצוני	1532 תוכן K	1532 תוכן ממקור K
""", 'ט': """
טען	1559 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1542 K למייל	1542 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1507 הצטרפו K
כתב	1559 K
כתבה	1533 K זו	1557 K זו	1559 K
כתבו	38 K לנו	67 K לנו	1556 K לנו
כתבות	1555 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1531 היא K
כתובת	77 הזינו K מייל	1511 K דוא"ל
""", 'ל': """
לדברי	1559 K
להגיב	6 כדי K	1539 K
להמשיך	1507 כדי K לקרוא	1543 עזרו לנו K
להעתיק	1525 אין K	1554 לשכפל, K
לחודש	1558 K
לחוק	1554 סעיף #א K
לחצו	1556 K כאן
לידיעון	1556 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1508 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1510 הירשמו K	1510 הרשמה K	1510 K שלנו	1542 בהצלחה K	1556 הירשמו K
לעזרתכם	1556 אנחנו זקוקים K
לענייני	1531 הוא כתב K	1531 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1532 K בתוכן
לקבוצת	1514 הצטרפו K
לקריאה	1555 כתבות K
לקריאת	20 K הכתבה
לשנה	1558 K
לתומכים	1543 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1555 K חינם
מועדף	1528 מקור K	1528 כמקור K
מינוי	1507 רכשו K	1556 רכשו K	1560 K
מנוי	1507 כבר K
מנויים	1560 K
מסכימים	43 לא K	43 K?	1542 בהרשמה אתם K
מסר	1559 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1542 K שבועי	1560 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1533 K
סיפר	1559 K
סיפרה	1559 K
סעיף	1554 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1556 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1542 לקבלת K במייל
עיתונאי	1531 הוא K
עיתונאית	1531 היא K
עיתונות	1543 לעשות K	1557 K עצמאית
עכשיו	1556 תרמו K
עמלה	1553 נקבל K	1553 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1557 ללא K
פרסומת	11 K
פרשן	1531 הוא K
פרשנית	1531 היא K
""", 'צ': """
ציין	1559 K
""", 'ק': """
קוראי	1557 K
קרא	1559 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1558 חודש K
""", 'ש': """
שאלו	1533 K את
שולחים	57 אנחנו K לכם
שיווקי	1542 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1556 K לנו
שלנו	39 לכתב K	1557 K
שנקבל	1553 K עמלה
שקראתם	1556 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1539 K
תוכן	9 K זה	1532 הצגת K
תייגו	62 K אותי
תלוי	1543 K בכם
תלויה	1543 K בכם
תמיכתכם	1556 K
תמכו	1556 K בנו
תקציר	1533 K
תרומה	1560 K
תרומות	1560 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1290 K مطلب	1290 K خبر	1296 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1268 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1256 از كوكي K ميكنيم	1256 از كوكيها K ميكنيم	1257 شرايط K	1264 K از مطالب اين سايت	1264 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1285 K تهيه كنيد	1296 K تهيه كنيد	1300 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1268 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1299 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1299 K
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
اول	1298 ماه K
ايميل	1251 K خود را	1251 به K شما	1252 ادرس K	1252 نشاني K	1281 در K خود	1296 K خود را وارد كنيد
ايميلتان	1281 به K
اينجا	1289 K كليك كنيد	1296 K كليك كنيد
اينستاگرام	1254 در K دنبال
اينه	64 K
اپ	1280 K
اپليكيشن	1280 K	1296 K ما را	1296 K را دانلود كنيد	1296 K را نصب كنيد	1297 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1294 الزاما K	1294 لزوما K	1294 K ديدگاه
بازنشر	45 K
باشيد	1268 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1275 را K
بحسب	158 K
بخوانيد	1266 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1297 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1275 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1268 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1268 براي ما K	1296 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1266 K	1274 به تيم ما K	1296 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1268 با ما در ميان K	1296 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1268 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1299 K كرد
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
ترجيحي	1267 منبع K	1267 منابع K
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
تلگرام	1254 ما را در K	1254 در K دنبال	1254 كانال K ما	1268 با ما در K
تماشا	1275 K كنيد
تمامي	1265 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1299 K داد
تيم	1297 K ما
""", 'ج': """
جاوااسكريپت	1256 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1265 كليه K	1265 همه K	1265 تمام K
حمايت	1282 K مالي خود	1283 به K شما نياز	1283 با K شما	1284 K كنيد	1296 از ما K كنيد	1296 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1297 اين K
خبرنامه	1251 K ما	1251 اشتراك K	1252 در K	1281 K روزانه	1281 K هفتگي	1297 K ما	1297 K	1300 K
خبرنگار	39 K ما	1268 K ما را	1270 K
خبرنگاران	39 K ما	1297 K ما
خصوصي	1257 سياست حريم K
خواست	1299 K
خواستند	1299 K
خواندن	1285 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1283 به K خود تكيه	1297 K ما
خواهد	1277 منتشر K شد
خواهند	1277 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1270 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1254 ما را K كنيد	1266 K كنيد	1266 K كنيم	1296 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1268 به ما خبر K	1275 گوش K	1286 هديه K	1296 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1277 نوشتن K	1277 ارسال K	1277 بيانگر K	1294 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1274 وبينار K ما	1285 اشتراك K	1295 مقاله K	1295 مطلب K	1295 مطالعه K	1296 K ثبت نام كنيد
روزنامه	1294 ديدگاه K
روزنامهنگار	1270 K
روزنامهنگاري	1297 K مستقل
""", 'س': """
سالانه	1298 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1297 K ما
سايتهاي	1271 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1266 عضو K	1266 K	1296 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1281 خبرنامه K
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
علاقه	1267 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1274 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1277 K	1278 حروف لاتين (K)
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
كار	1297 K ما
كاربري	1285 حساب K خود شويد	1296 حساب K خود شويد
كانال	1254 به K ما	1266 K ما	1297 K ما
كتب	158 K
كتبت	158 K
كردهايد	1285 ثبت نام K	1285 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1292 K دريافت كنيم	1292 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1274 ديدن K	1275 گوش K	1286 هديه K	1289 روي لينك كليك K	1289 كليك K	1296 به ما كمك K	1296 روي لينك كليك K	1296 همين حالا ثبت نام K
كوكي	1257 از K
كوكيها	1257 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1277 حروف K	1278 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1294 K نظر
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
ما	1297 به K
مالي	1283 كمك K شما	1296 كمك K شما	1300 كمك K
ماه	1298 در K
ماهانه	1298 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1271 K خارجي	1271 اجازه ميدهيد K
محتوايي	1271 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1264 حقوق K است
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
مستقل	1297 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1285 K شويد	1296 K شويد
مشتركا	50 بصفتك K
مشتركان	1285 ويژه K است
مصنوعي	1272 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1297 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1290 ادامه K
منبع	1293 ذكر K
منتخب	1267 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1280 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1281 عضويت شما با K	1281 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1271 از شما اجازه K
ميدهد	1277 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1299 K
ميگويد	1299 K
ميگيريم	1292 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1277 منتشر K شد
نخواهند	1277 منتشر K شد
ندهيد	1296 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1280 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1296 در K ما	1297 K ما
نميشود	60 ايميل شما نمايش داده K	1277 منتشر K
نوشت	1299 K
نويسنده	1268 ايميل K	1270 K
نياز	1283 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1285 مشترك K
هماكنون	1296 K ثبت نام كنيد
همايش	1274 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1283 به حمايت شما K
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
وبينار	1274 K ما	1274 در K
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
ويديو	40 عكسها و K	40 عكس و K	1271 ديدن اين K
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
پژوهشگر	1270 K
""", 'گ': """
گزارش	1297 اين K
گزارشهاي	1297 K ما
گفت	1299 K
گفتند	1299 K
گفته	1299 K است	1299 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1584 का K रखने
अनुवाद	1586 K
अनुसार	1609 के K
अपनी	1591 K राय दें
अपील	1609 K की
अलर्ट	1593 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1606 K दान
आपको	57 हम K
आर्टिकल	1605 फ्री K	1605 मुफ्त K
आर्थिक	1595 K सहयोग दें	1595 K सहयोग करें	1606 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1565 ऐप K करें	1593 K करें
इनबॉक्स	1564 आपके K	1594 अपने K में
""", 'उ': """
उपयोग	1570 कुकीज का K	1570 कुकी का K
""", 'ए': """
एजेंसी	1604 K की फीड
एडिटर	1584 सब K हैं	1584 सब-K हैं
""", 'क': """
कमीशन	1603 हमें K मिल	1603 K मिल सकता है
कमेंट	1591 अपनी राय K	1592 K करने के लिए	1592 K में अपनी राय	1592 K हटा	1592 K करने वाले
करके	1594 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1564 ईमेल दर्ज K	1567 फॉलो K	1579 जॉइन K	1579 लाइक K	1582 हमें ईमेल K	1589 टिकट बुक K	1591 पोल में वोट K	1594 साइन अप K	1598 शेयर K	1598 साझा K	1598 सेव K	1606 फॉलो K	1606 लॉग इन K	1606 साइन अप K
कहती	1609 K
कहते	1609 K
कहा	1609 K
कहानी	67 अपनी K हमें
कीजिए	1606 मदद K
कॉपी	1598 लिंक K हो गया
कॉपीराइट	1578 K
क्लिक	1579 K करें	1606 यहां K करें	1606 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1607 इस K	1607 यह K
खबरें	1600 और K पढने के लिए	1605 मुफ्त K
खबरों	1600 अन्य K के लिए	1600 ताजा K के लिए	1600 की K के लिए
खरीदें	1589 यहां से K
खेलें	1591 क्विज K और
""", 'ग': """
गिफ्ट	1598 K करें
गोपनीयता	1570 K नीति
""", 'ज': """
जनरेट	1604 ऑटो-K
जरूर	1582 हमें K दें
जावास्क्रिप्ट	1570 K
जुडने	1580 K के लिए
जुडिए	51 आप भी K	1606 K
जुडें	51 आप भी K	1567 चैनल से K	1579 K	1589 हमारी टीम से K	1606 हमसे K
ज्वाइन	1579 K करें
""", 'ट': """
टिप्पणियों	1592 K के लिए
टिप्पणी	1592 K करने के लिए	1592 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1565 ऐप K करें	1593 K करें	1593 K कीजिए	1606 ऐप K करें	1606 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1610 K
दिखाया	60 ईमेल नहीं K
दें	1606 राय K
देखें	1606 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1570 K नीति
निर्भर	1595 आपके सहयोग पर K
नोटिफिकेशन	14 K	1565 K चालू करें	1593 K ऑन करें	1593 K ऑन कर लें
नौकरी	1589 K के अवसर
न्यूज	1568 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1564 हमारे K	1564 हमारा K	1564 हमारा साप्ताहिक K	1564 K के लिए	1607 हमारे K	1610 K
""", 'प': """
पढने	0 K का समय	1596 K के लिए
पढें	0 मिनट में K	1565 ऐप में K	1606 पूरी खबर K
पत्रकार	1607 हमारे K
पत्रकारिता	1584 K में सक्रिय हैं	1607 हमारी K	1607 स्वतंत्र K
पसंदीदा	1581 K सोर्स	1581 K स्रोत	1581 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1595 K के सहयोग से चलते
पाने	1594 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1604 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1609 K
पूछें	1586 K
पूरी	1596 बनकर K खबर
पॉडकास्ट	1590 K सुनें	1590 K सुनने के लिए	1607 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1608 K माह	1608 K वर्ष
प्रतिक्रिया	1591 अपनी K
प्रिफर्ड	1581 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1582 हमें K	1582 कमेंट करके K	1606 हमें K	1606 राय K
बताते	1609 K
बताया	1609 K
बाहरी	1585 K साइट
बिंदु	1586 मुख्य K
बॉक्स	1592 कमेंट K में
बोला	1609 K
बोले	1609 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1582 हमें K	1606 हमें K	1606 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1608 हर K
मांगते	1585 आपकी इजाजत K हैं	1585 आपकी अनुमति K हैं
मुताबिक	1609 K
मुफ्त	1605 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1596 पढना जारी K के लिए
रजिस्टर	1606 अभी K करें
रहिए	1600 जुडे K
रहें	1600 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1609 K
लिखें	38 हमें K	67 हमें K	1606 हमें K
लेख	1607 यह K	1607 इस K
लॉग	24 K इन
लॉगिन	1606 K करें
""", 'व': """
विचार	1604 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1590 K देखें	1590 K यहां देखें	1590 K भी देखें	1590 K देखने के लिए
वेबसाइट	1607 हमारी K
वेबिनार	1589 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1582 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1570 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1582 हमसे K करें
संपादित	1604 ने K नहीं किया
संवाददाता	39 हमारे K	1584 वरिष्ठ K हैं	1584 K हैं
सकते	1580 जुड K हैं	1580 फॉलो कर K हैं	1582 हमें भेज K हैं
सदस्य	55 मासिक K	1596 पहले से K हैं	1606 K बनें
सदस्यता	1596 K लें
सप्ताह	1608 प्रति K
सब्सक्राइब	1564 न्यूजलेटर को K	1564 न्यूजलेटर K	1567 चैनल को K	1579 K करें	1594 K करके आप	1606 K करें
सब्सक्राइबर	50 K	1596 K हैं
सब्सक्राइबर्स	1596 K के लिए है
सब्सक्रिप्शन	1594 K सफल	1610 K
समरी	1586 K
समर्थन	1606 K करें
सर्वाधिकार	1577 K सुरक्षित
सर्वे	1591 K में भाग लें	1591 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1595 हमें K करें	1606 आपका K	1606 हमें K	1606 K करें	1606 आपके K
सहयोगी	55 मासिक K
सामग्री	1585 से मिली K शामिल है	1585 K उपलब्ध नहीं है
सारांश	1586 K
सिंडीकेट	1604 K फीड
सीनियर	1584 K सब एडिटर हैं
सुझाएं	1606 सुधार K
सुनें	2 खबर K	2 लेख K	1590 को K	1590 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1585 कुकीज K करें
""", 'ह': """
हमारा	1565 K ऐप	1607 K काम	1607 K ऐप
हमारी	39 K टीम से	1606 K मदद करें	1607 K टीम
हमारे	1607 K पाठक	1607 K चैनल	1607 K साथ
हिस्सा	1591 सर्वे में K लें
""", 'অ': """
অনলাইন	272 K শপ
অনুদান	277 আজই K দিন	287 K দিন	291 K
অনুমতি	266 K ছাডা কপি	266 K ছাডা নকল	268 আপনার K চাই
অনুমতিতে	267 বিনা K
অনুসরণ	262 K করুন	287 K করুন
অ্যাড্রেস	274 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	276 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	263 K জানান	263 K পাঠান	263 K লিখুন	263 K ইমেইল করুন	277 K পাশে থাকুন	287 K লিখুন	287 K ইমেইল করুন	287 K সঙ্গে কাজ করুন	288 K পাঠক	288 K সঙ্গে
আযকর	55 K ছাড
আসুন	262 ঘুরে K
""", 'ই': """
ইতিমধ্যে	279 K গ্রাহক
ইনবক্সে	276 K পেতে
ইনস্টল	275 অ্যাপ K করুন
ইমেইল	257 আপনার K
""", 'এ': """
এআই	270 K
এআইকে	270 K
এআইযের	270 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	272 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	268 বহিরাগত K
কমিশন	286 K পেতে পারি
করুন	262 ফলো K	262 যোগ K	287 লগইন K	287 ফলো K
কর্তৃপক্ষ	266 মন্তব্যের জন্য K দাযী নয
কিনুন	272 টিকিট K
কুইজে	272 K অংশ নিন
ক্লিক	262 K করুন	287 এখানে K করুন	287 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	279 K পডতে	288 K
""", 'গ': """
গ্রহণ	268 কুকি K করুন
গ্রাহক	287 K হোন
গ্রাহকদের	279 শুধু K জন্য
""", 'চ': """
চাকরির	272 K সুযোগ
চালিযে	279 পডা K যেতে
চ্যানেল	288 আমাদের K
""", 'জ': """
জরিপে	272 K অংশ নিন	272 K ভোট দিন
জানতে	283 আরও খবর K
জানান	287 মতামত K	290 K
জানিযেছে	290 K
জানিযেছেন	290 K
""", 'ট': """
টাকায	279 মাত্র # K
টেলিগ্রাম	288 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	275 অ্যাপ K করুন	275 অ্যাপটি K করুন	287 অ্যাপ K করুন	287 অ্যাপটি K করুন
""", 'থ': """
থাকুন	262 যুক্ত K	287 পাশে K
""", 'দ': """
দাঁডান	278 পাশে K
দিন	262 যোগ K
দেখতে	273 ভিডিও K
দেখুন	273 ভিডিও K
""", 'ধ': """
ধরিযে	263 ভুল K দিন
""", 'ন': """
নামিযে	275 অ্যাপ K নিন
নিউজলেটার	257 আমাদের K	257 K পেতে	276 সাপ্তাহিক K	288 আমাদের K	288 K	291 K
নিউজলেটারের	288 K
নিজস্ব	266 মতামত লেখকের K
নিবন্ধন	287 এখনই K করুন
নোটিফিকেশন	275 K চালু করুন
""", 'প': """
পডতে	279 বাকি অংশ K	279 লেখা K	283 আরও খবর K
পাঠকেরাই	277 K আমাদের ভরসা
পাঠান	263 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	271 ভুল K
প্রকাশ	266 অনুমতি ছাডা K	274 ঠিকানা K করা হবে না
প্রতি	289 K মাসে
প্রতিবেদক	39 আমাদের K	265 জ্যেষ্ঠ K	265 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	263 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	288 এই K
প্রযোজন	268 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	288 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	290 K
বললেন	290 K
বলেছে	290 K
বলেছেন	290 K
বলেন	290 K
বুদ্ধিমত্তা	270 কৃত্রিম K
ব্যবহার	269 কুকি K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	273 K দেখুন
""", 'ম': """
মতামত	272 আপনার K দিন	287 K দিন
মন্তব্য	266 অশালীন K প্রকাশ	274 K করতে	274 K লিখতে	274 আপনার K লিখুন
মাসিক	289 K
মূল্যে	279 বিনা K পডতে
মূল্যের	280 বিনা K লেখা
মোবাইল	288 আমাদের K
""", 'য': """
যুক্ত	262 K হোন	262 K করুন	287 K হতে	287 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	263 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	265 সিনিযর K
""", 'ল': """
লাইক	262 K দিন
লাগল	271 কেমন K
লিখুন	274 আপনার মতামত K
লেখা	280 ফ্রি K
লেখাটি	279 K পডতে
লেগেছে	271 কাজে K	271 কেমন K
""", 'শ': """
শুনুন	273 K
""", 'স': """
সংবাদটি	288 K
সংরক্ষিত	261 স্বত্ব K
সঙ্গেই	283 আমাদের K থাকুন	283 K থাকুন
সদস্য	287 K হোন
সম্পাদকীয	266 K নীতির সঙ্গে
সর্বস্বত্ব	261 K সংরক্ষিত
সহযোগিতা	287 K করুন
সহাযতা	287 আমাদের K	287 K করুন
সাংবাদিক	288 আমাদের K
সাংবাদিকতা	288 স্বাধীন K
সাংবাদিকতাকে	277 স্বাধীন K	288 K
সাংবাদিকতার	277 K পাশে
সাপ্তাহিক	276 আমাদের K
সাবস্ক্রাইব	257 নিউজলেটারে K	262 K করুন	276 K করলে আপনি	276 K করার জন্য ধন্যবাদ	287 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	288 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	3142 Kเพิ่มเพื่อน	3143 Kติดตาม
กร	3112 Kอกอีเมล
กล	3146 K่าว
กอ	3144 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3143 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3130 Kบคุณที่สมัคร	3130 Kบคุณที่ลงทะเบียน	3144 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3143 Kิกที่นี่	3143 Kิกชม
คว	3140 Kามเห็นส่วนตัวของผู้เขียน
ค่	3139 Kาคอมมิชชั่น	3139 Kาคอมมิชชัน
""", 'จ': """
จด	3111 Kหมายข่าวของเรา	3130 Kหมายข่าวรายสัปดาห์ของเรา	3147 Kหมายข่าว
จะ	3129 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3143 Kวน์โหลดแอปของเรา	3143 Kวน์โหลดแอปได้	3143 Kวน์โหลดแอปเลย	3143 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3121 Kดต่อผู้สื่อข่าวของเรา	3121 Kดต่อกองบรรณาธิการ	3143 Kดตามเรา
ต่	3145 Kอเดือน	3145 Kอปี
""", 'ถ': """
ถื	3130 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3134 Kลองอ่าน
ทั	38 Kกมา	3140 Kศนะของผู้เขียน
ทา	3129 Kงเว็บไซต์ขอสงวนสิทธิ์	3131 Kงอีเมลทุก
ทุ	3131 Kกเช้าทางอีเมล
""", 'บ': """
บท	3135 Kความฟรี	3144 Kความนี้
บร	3147 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	3146 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3132 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3146 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3121 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3123 Kมรับคุกกี้
""", 'ร': """
ระ	3146 Kบุว่า
รา	3145 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3132 Kวมสนับสนุนการทำงานของเรา	3143 Kวมสนับสนุน	3143 Kวมบริจาคให้เรา	3143 Kวมบริจาคกับเรา	3143 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3140 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3144 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3117 Kวนลิขสิทธิ์	3118 Kวนสิทธิ์
สน	3132 Kับสนุนสื่ออิสระ	3132 Kับสนุนการทำงานของเรา	3132 Kับสนุนนักข่าว	3143 Kับสนุนเรา	3143 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3111 Kัครรับจดหมายข่าว	3111 Kัครรับข่าวสาร	3143 Kัครรับ	3143 Kัครสมาชิกวันนี้	3143 Kัครสมาชิกเลย	3143 Kัครสมาชิกเพื่อ	3143 Kัครสมาชิกได้ที่	3143 Kัครสมาชิกของเรา	3147 Kาชิก
สำ	3134 Kหรับสมาชิกเท่านั้น
สื	3144 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3121 Kงเรื่องราวของคุณ	3121 Kงข่าวหาเรา	3143 Kงข้อมูลมาที่	3143 Kงคลิปมา
""", 'ห': """
หา	3121 Kกคุณมีข้อมูล
ห้	3117 Kามคัดลอกหรือ	3117 Kามคัดลอกข้อความ	3117 Kามคัดลอกเนื้อหา	3117 Kามคัดลอกบทความ	3118 Kามทำซ้ำ
""", 'อ': """
อย	3143 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3111 Kเมลของคุณ
อ่	3134 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3143 Kียนถึงเรา	3143 K้าสู่ระบบเพื่อ
เฉ	3134 Kพาะสมาชิก
เน	9 Kื้อหานี้	3123 Kื้อหาจากภายนอก	3123 Kื้อหาภายนอก
เป	3134 K็นสมาชิกอยู่แล้ว	3146 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3129 Kื่อแสดงความคิดเห็น	3134 Kื่ออ่านต่อ	3134 Kื่ออ่านบทความ	3142 Kิ่มเพื่อนไลน์	3142 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	3129 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3121 K้งเบาะแสข่าว	3121 K้งเรา	3143 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3120 Kล่งข่าวที่ต้องการ	3120 Kล่งข่าวโปรด	3120 Kล่งที่มาที่ต้องการ
แอ	3142 Kดไลน์	3142 Kดไลน์เพื่อ	3143 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	3143 Kวตเลย	3143 Kลดแอป
""", 'ใ': """
ให	3144 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3380 hãy gửi K
""", 'ủ': """
ủng	3369 ly cà phê K hộ	3380 hãy K hộ
""", 'あ': """
あと	1901 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1909 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1868 Kいのブラウザ
お寄	1909 Kせください
お届	57 Kけします
お申	1889 Kし込みはこちら	1909 Kし込みください	1909 Kし込みはこちら
お聞	1909 Kかせください
お見	1909 K逃しなく
お試	1909 Kしください
お読	1909 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1906 K転載したものです	1906 Kの転載です
か月	1855 K無料	1911 K無料
""", 'が': """
が無	1868 javascriptK効
""", 'こ': """
ここ	1854 Kからは有料	1855 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1854 K記事は有料	1854 K記事は会員	1873 K記事についてのご意見	1910 K記事が	1910 K記事を	1910 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1868 K用のブラウザ
ご協	1909 K力ください
ご存	1907 Kじの方は
ご寄	1852 K付をお願い	1909 K付
ご意	43 K見・ご反論	1873 K見・ご感想	1873 K見をお寄せ
ご感	1873 K想をお寄せ
ご支	1852 K援をお願い	1909 K援
ご登	1898 K録ありがとうございます	1909 K録
ご覧	1909 Kください	1909 Kいただけます
ご購	1909 K読
ご連	1909 K絡ください
""", 'す': """
すで	1901 Kに会員の方
すべ	1855 Kての記事が
""", 'ぜ': """
ぜひ	1865 Kフォロー
""", 'で': """
でも	1865 K配信中
で受	1882 lineKけ取る
で届	1882 lineKく
で最	1882 lineK新
""", 'と': """
と強	1912 K調
と書	1912 Kい
と発	1912 K表
と話	1912 Kし	1912 Kす
と語	1912 Kっ	1912 Kる
と説	1912 K明
と述	1912 Kべ
""", 'に': """
によ	1912 Kると
""", 'の': """
の使	1871 cookieK用
の学	48 aiK習
の採	1889 K用情報
の提	1906 K供記事です
""", 'を': """
をフ	1865 Kォローする	1865 Kォローしよう
を使	1871 cookieK用
を利	1871 cookieK用
を有	1868 javascriptK効	1868 javascript K効
を発	1912 K表した
を許	1886 cookieK可
""", 'ア': """
アカ	1882 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1905 Kィリエイト広告	1905 Kィリエイトプログラム	1905 Kィリエイトリンク
アプ	1860 Kリで開く	1860 Kリで読む	1860 Kリはこちら	1861 Kリを開く	1861 Kリをダウンロード	1861 Kリのダウンロード	1861 Kリをインストール	1897 Kリなら通知	1897 Kリなら速報	1897 Kリなら、	1897 Kリで読むと	1897 Kリなら
アン	1893 Kケートにご協力	1893 Kケートはこちら	1893 Kケート実施中	1894 Kケートに答えて
""", 'カ': """
カ月	1855 K無料	1911 K無料
""", 'ク': """
クイ	1894 Kズに答えて
クッ	1870 cookie(Kキー)	1871 Kキーを使用	1871 Kキーを利用	1886 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1873 Kントを投稿するには	1873 Kントするには	1873 Kントをお寄せ	1874 Kント欄で	1874 Kント欄に	1874 Kント欄から	1874 Kント欄へ	1896 Kントは削除します	1896 Kントは削除することが	1896 Kントは削除する場合	1896 Kントは承認	1896 Kントは公開前	1896 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1852 Kートをお願いします	1909 Kートをお願い	1909 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1909 Kンロードしてください
""", 'チ': """
チケ	1889 Kット販売中
チャ	1866 Kンネル登録を	1882 Kンネルに参加する	1882 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1858 Kースレターに登録	1859 Kースレターを	1882 googleKースで	1898 Kースレター登録はこちら	1913 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1865 Kローして最新	1865 Kローをお願い	1909 Kローしてください
""", 'プ': """
プッ	1861 Kシュ通知
プラ	1870 Kイバシーポリシーに
プレ	1855 Kミアム会員
プロ	1905 Kモーションが含まれ	1905 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1858 Kマガに登録	1859 Kマガで	1898 Kマガ登録はこちら	1898 Kマガの登録	1910 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1858 Kルマガジンに登録	1859 Kルマガジンで	1859 Kルマガジンを	1859 Kルでお届け	1873 Kルアドレスが公開されることはありません	1898 Kルアドレスを入力してください	1913 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1854 Kインして続きを	1854 Kインしてください	1855 Kインが必要	1909 Kインして
""", 'ヶ': """
ヶ月	1855 K無料	1911 K無料
""", '上': """
上优	3415 在googleK先
上優	3415 在googleK先
""", '下': """
下方	3450 K留言
下載	3396 K客戶端	3398 Kapp	3398 K應用程式
下载	3396 K客户端	3398 Kapp	3398 K应用	3449 K客户端
""", '不': """
不代	3414 K表本站	3431 K表本站立场	3444 K表本報立場	3444 K表本报立场	3444 K表本站立场	3444 K表本站立場	3444 K表本媒體立場	3444 K表本網立場	3444 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	3414 K转载	3414 K轉載
不认	43 K同本文
不錯	3449 K過
不错	3449 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3414 K表作者
仅供	3431 K其表达个人看法
仅限	3436 K会员	3436 K订户
""", '他': """
他說	3452 K
他说	3452 K
""", '付': """
付費	3391 K後	3453 K牆
付费	3391 K后	3453 K墙
""", '以': """
以閱	3390 K讀全文
以阅	3390 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3391 K专享	3436 K限定内容
会員	50 Kの方は	50 Kは月に	1854 K限定です	1854 K限定の記事	1854 K登録できます	1855 K登録すると	1855 K登録が必要	1901 Kの方はこちら	1901 K登録で続きを読む	1901 K登録後にご覧	1909 K登録して	1909 K登録は	1909 K登録がお済み	1909 K登録をお願い	1909 K登録で	1909 K登録のうえ	1909 K登録はこちら	1909 K登録ください	1910 Kの方
会費	1899 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3388 K支持	3449 K支持,	3449 K支持让	3449 K支持讓	3449 K支持是
""", '使': """
使用	3406 Kcookie改善	3406 Kcookie以	3406 K cookie 以	3406 K cookie 来	3406 K cookie 來	3407 Kcookie来	3407 Kcookie來
""", '來': """
來自	3422 K外部平台的內容
""", '依': """
依靠	3434 K读者的支持	3434 K讀者的支持
""", '侵': """
侵权	3414 K请	3414 K必究
侵權	3414 K必究
""", '個': """
個人	1871 K情報の取り扱い	1906 Kの見解です	3431 K看法
""", '偏': """
偏好	3415 K來源	3415 K来源
""", '僅': """
僅限	3436 K會員	3436 K訂戶
""", '優': """
優先	1881 Kソース	1881 K表示に設定	1881 Kする情報源	1881 K的に表示
""", '免': """
免費	15 K閱讀	3445 K文章	3445 K閱讀篇數	3445 K閱讀額度	3446 K註冊即可	3446 K註冊後	3449 K訂閱	3451 K試用
免费	15 K阅读	3445 K文章	3445 K阅读篇数	3446 K注册即可	3446 K注册后	3449 K订阅	3451 K试用
""", '全': """
全文	20 Kを	1854 Kを読むには	1854 Kをお読み
""", '公': """
公众	16 K号	3401 K号:
公式	1861 Kアプリ	1865 Kアカウントをフォロー	1865 Kアカウントを友だち	1882 Klineはこちら	1910 Kline
""", '关': """
关注	3401 K我们的	3449 K我们
""", '内': """
内阅	3396 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3452 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1911 K
初月	1901 K#円で	1911 K無料
""", '判': """
判断	1912 Kした
""", '利': """
利用	1870 K規約に同意
""", '前': """
前請	3431 K先登入
前请	3431 K先登录
""", '剩': """
剩余	3390 K#%
剩餘	3390 K#%
""", '力': """
力を	1899 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3401 Kline好友	3401 Kline官方	3401 Kline@	3434 K贊助行列	3434 K赞助行列	3449 K会员	3449 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1910 Kになります
""", '動': """
動画	40 Kや写真	1890 Kをご覧ください	1890 Kはこちら	1891 Kでも詳しく	1891 Kでも解説
""", '包': """
包月	3451 K
""", '即': """
即可	3431 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1866 Kち追加
""", '収': """
収益	1905 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3394 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1883 K班までご	1899 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1858 Kトレイに
""", '只': """
只靠	3434 K讀者	3434 K读者
""", '同': """
同意	3422 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	3452 K
告诉	38 K我们	67 K我们	3452 K
""", '呼': """
呼び	1912 Kかけた	1912 Kかける	1912 Kかけて	1912 K掛け
""", '命': """
命じ	1912 Kた
""", '喊': """
喊道	3452 K
""", '因': """
因为	3449 K有你的支持
因為	3449 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1905 Kの一部が還元
""", '外': """
外部	1886 Kコンテンツ	3422 K内容	3422 K內容
""", '她': """
她說	3452 K
她说	3452 K
""", '好': """
好評	1889 K発売中
""", '如': """
如侵	3414 K权
如有	3414 K侵权	3414 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3402 K微信
""", '定': """
定期	3449 K定額
""", '寄': """
寄付	1909 Kをお願い	1913 K
寄到	3394 K您的信箱	3433 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3452 K
""", '居': """
居合	1907 Kわせた方は
""", '已': """
已是	3390 K會員	3436 K订户	3436 K訂戶
已经	3390 K是会员
""", '年': """
年額	1911 K
""", '广': """
广告	11 K	3408 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1868 Kブロック	1899 Kに頼らず
""", '廣': """
廣告	11 K	3408 K攔截
""", '开': """
开启	3398 K通知
""", '弊': """
弊社	1910 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1910 Kイト
当社	1910 Kの
当編	1910 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3398 K扫	3402 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1852 Kをお願いします	1909 Kをお願い	1909 Kして
""", '您': """
您已	3433 K成功订阅	3433 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3388 K支持	3434 K每一份捐款	3434 K每一筆捐款	3449 K捐款	3449 K支持,	3449 K支持让	3449 K支持讓	3449 K支持是
""", '情': """
情報	1883 Kをお寄せください	1883 K提供はこちら	1883 K提供を募集	1883 K提供をお待ち	1883 Kをお待ちして	1907 Kをお持ちの方は	1907 K提供窓口
""", '感': """
感謝	3433 K您的訂閱	3449 K閱讀	3449 K您的支持
感谢	3433 K您的订阅	3449 K阅读	3449 K您的支持
""", '成': """
成为	51 K其中一员	3390 K会员即可	3436 K付费会员	3449 K会员,	3449 K会员即可	3449 K我们的会员
成為	3390 K會員即可	3434 K我們的贊助	3436 K付費會員	3449 K會員,	3449 K會員即可	3449 K我們的會員
""", '我': """
我们	3406 K使用cookie	3406 K使用 cookie	3450 K的
我們	3406 K使用cookie	3406 K使用 cookie	3450 K的
""", '手': """
手机	3398 K客户端
""", '打': """
打开	3396 Kapp	3398 K微信
打開	3396 Kapp
""", '扫': """
扫一	3398 K扫
扫描	3396 K二维码下载	3396 K二维码加入	3398 K二维码关注	3449 K二维码下载	3449 K二维码关注	3449 K二维码加入	3449 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3414 K有风险
""", '指': """
指出	3452 K
指摘	1912 Kした
""", '捐': """
捐助	3434 K我们	3434 K我們
捐款	3449 K支持	3453 K
""", '掃': """
掃一	3398 K掃
掃描	3396 K qr	3449 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3398 K通知
推送	14 K	3398 K通知
""", '支': """
支持	3387 K獨立媒體	3387 K独立媒体	3388 K我们的	3388 K我們的	3449 K我们,	3449 K我們,	3449 K我们。	3449 K我們。	3449 K我们的报道	3449 K我們的報導	3449 K我们的新闻	3449 K我們的新聞	3449 K我们的记者	3449 K我們的記者	3449 K我们的工作	3449 K我們的工作	3449 K我们继续	3449 K我們繼續
支援	1909 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3414 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3415 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1912 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3436 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1858 K情報をお届け
""", '會': """
會員	50 K每月	3391 K專享	3436 K限定內容
""", '月': """
月額	1855 K#円	1911 K
""", '有': """
有了	3449 K你的支持	3449 K您的支持
有料	50 K会員は	1854 K会員限定	1854 K会員になる	1854 K会員の方	1901 K記事が読めます	1913 K会員
有权	3431 K删除
有權	3431 K刪除
""", '未': """
未經	3414 K授權不得	3414 K授權,不得	3414 K授權禁止	3414 K授權請勿	3414 K授權,請勿
未经	3414 K授权不得	3414 K授权,不得	3414 K授权禁止	3414 K授权,禁止	3414 K授权请勿	3414 K授权,请勿
""", '本': """
本ま	1901 月#Kで無料で
本ア	1910 Kプリ
本サ	1910 Kイト
本刊	3450 K
本報	3450 K導
本报	3450 K读者	3450 K道
本文	3414 K来源	3450 K
本站	3450 K
本紙	38 Kまで	67 Kまで
本網	3406 K站使用	3450 K
本网	3406 K站使用
本記	1910 K事
本誌	1910 K
""", '来': """
来自	3422 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	3401 K关注	3449 K加入	3449 K赞助	3449 K订阅	3449 K投稿
""", '歡': """
歡迎	3401 K追蹤	3449 K加入	3449 K贊助	3449 K訂閱	3449 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1854 K#文字	1854 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3451 K
每日	3395 K简报	3395 K簡報	3395 K電子報
每月	3451 K
""", '求': """
求め	1912 Kた	1912 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	3408 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	3449 K关注	3449 K这里
""", '無': """
無料	15 K記事	1854 Kで会員登録	1854 K会員に登録	1901 Kで読める記事の上限	1901 K会員になると	1909 K会員に登録	1909 K会員登録	1911 K体験
無断	1880 K転載	1880 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3414 K所有	3414 K归本	3414 K归原	3414 K归作者	3414 K归属
版權	3414 K所有	3414 K歸
""", '独': """
独立	1910 Kしたジャーナリズム	3450 K新闻	3450 K媒体
""", '獨': """
獨立	3450 K新聞	3450 K媒體
""", '獲': """
獲得	3443 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3450 K者
由读	3450 K者
""", '申': """
申し	1889 K込みはこちら
申込	1889 Kみはこちら	1889 Kはこちら
""", '电': """
电子	3453 K报
""", '畅': """
畅读	3436 K全站
""", '留': """
留言	85 K区	85 K區	3450 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1883 Kをお寄せ
""", '登': """
登入	24 K或	3390 K後繼續	3390 K會員	3446 K或註冊
登录	24 K或	3390 K后继续	3390 K后查看全文	3390 K后查看完整	3446 K或注册
登録	1901 Kして続きを読む	1909 Kしてください	1909 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1910 Kまの
""", '看': """
看更	3396 appK多
""", '禁': """
禁止	3414 K转载
禁無	1879 K断
""", '私': """
私た	1910 Kちの
""", '科': """
科し	1912 Kた
""", '称': """
称	3452 K
""", '稱': """
稱	3452 K
""", '立': """
立即	3449 K加入我们	3449 K加入我們	3449 K订阅	3449 K訂閱	3449 K下载	3449 K下載	3449 K报名	3449 K報名	3449 K成为会员	3449 K成為會員
""", '第': """
第一	3431 K条评论	3431 K則留言	3431 K條評論
""", '筆': """
筆者	1906 K個人の見解
""", '紙': """
紙の	1910 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1854 Kを読むには	1854 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1910 K部では
""", '繼': """
繼續	3390 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3390 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3452 K
者说	3452 K
""", '联': """
联盟	74 K链接	3443 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3443 K行銷連結	3443 K連結
聯絡	38 K我們
""", '若': """
若有	3414 K侵权	3414 K侵權
""", '获': """
获得	3443 K佣金
""", '著': """
著作	1880 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3431 K本站立场
表示	3452 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	3390 K即可	3390 K後繼續	3394 K我們的	3394 K電子報	3449 K我們	3453 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1883 Kまでご連絡ください
""", '訴': """
訴え	1912 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1912 Kた
認為	3452 K
""", '說': """
說:	3452 K
說。	3452 K
說道	3452 K
""", '読': """
読み	1855 K放題
読者	18 Kの寄付	18 Kの支援	1899 Kの会費で	1910 Kの皆様	1910 Kの皆さ	1910 Kアンケート
""", '請': """
請先	3449 K登入
請啟	3406 K用javascript
請我	54 K喝咖啡
請捐	3449 K款
請支	3387 K持我們	3449 K持我們
請登	3449 K入後	3449 K入以
請立	3449 K即捐款
請輸	3433 K入您的電子	3449 K入您
請點	3449 K擊此處	3449 K擊這裡	3449 K擊下方	3449 K擊連結
""", '讀': """
讀者	43 K投書	3450 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3390 K即可	3390 K后继续	3394 K我们的	3394 K电子报	3449 K我们	3453 K费
""", '认': """
认为	3452 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3431 K服务协议
""", '说': """
说:	3452 K
说。	3452 K
说道	3452 K
""", '请': """
请先	3449 K登录
请启	3406 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3449 K款
请支	3387 K持我们	3449 K持我们
请点	3449 K击此处	3449 K击这里	3449 K击下方	3449 K击阅读	3449 K击关注	3449 K击链接
请登	3449 K录后	3449 K录以
请立	3449 K即捐款
请输	3433 K入您的电子邮箱	3433 K入您的邮箱	3449 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3450 K问卷	3450 K群
""", '責': """
責任	3414 K編輯:
""", '賺': """
賺取	3443 K佣金
""", '購': """
購読	1854 K者の方は	1855 Kすると	1909 Kしてください	1910 K者の方	1913 K料
""", '贊': """
贊助	3387 K我們	3449 K我們
""", '责': """
责任	3414 K编辑:
""", '赚': """
赚取	3443 K佣金
""", '赞': """
赞助	3387 K我们	3449 K我们
""", '身': """
身边	3450 K的新鲜事
身邊	3450 K的新鮮事
""", '転': """
転載	45 K	1879 Kを禁じ
""", '輸': """
輸入	3433 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3414 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3414 K请注明
""", '输': """
输入	3433 Kemail
""", '这': """
这篇	3450 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	3401 K我們的	3415 Kgoogle news	3449 K我們
""", '送': """
送っ	49 Kてください
送到	3433 K你的邮箱	3433 K您的邮箱	3433 K您的信箱
""", '這': """
這篇	3450 K文章
""", '通': """
通知	14 K	1861 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1898 Kニュースレター
""", '邀': """
邀請	3449 K您
邀请	3449 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3452 K
""", '长': """
长说	3452 K
""", '開': """
開啟	3398 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	3390 K全文請
""", '關': """
關注	3401 K我們的	3449 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3390 K全文请
""", '随': """
随时	3449 K掌握
""", '隐': """
隐私	3407 K政策
""", '隨': """
隨時	3449 K掌握
""", '隱': """
隱私	3407 K權政策	3407 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3453 K報
""", '需': """
需接	3422 K受cookie
需要	3422 K接受cookie	3449 K您的支持	3449 K你的支持
""", '音': """
音声	1890 Kでもお聴き
""", '首': """
首年	3448 K仅需
首月	3436 K仅需	3436 K只要	3448 K免费	3448 K免費	3448 K仅	3448 K僅	3448 K只需	3451 K
首选	3415 K来源	3415 K新闻来源
首選	3415 K來源	3415 K新聞來源
""", '點': """
點擊	3449 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1964 K
가입해	1964 K 주세요
""", '강': """
강조했다	1967 K
""", '계': """
계속	1918 K 읽으려면	1918 K 읽으시려면
계신	1941 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1928 K 뉴스에서
구독	50 K 회원은	1918 K 후 이용
구독료	1968 K
구독을	1964 K 신청하세요
구독자	1918 K 전용 기사	1918 K 전용 콘텐츠	1918 K 전용입니다	1918 K 전용 서비스	1965 K
구독자는	50 K
구독자만	1918 K 볼 수	1955 K 읽을
구독자에게만	1955 K 제공
구독하고	1928 K
구독하세요	1940 K	1964 K
구독하시면	1918 K
구독해	80 K 주세요	1927 K 주세요	1953 K 주셔서	1964 K 주세요
구독해주세요	1927 K
구독해주셔서	1953 K
""", '금': """
금요일	1953 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1918 전체 K 보려면	1955 전체 K 읽어보세요
기자를	1954 K 응원해
기자에게	1941 K 연락해 주세요
""", '남': """
남겨주세요	1964 K
""", '네': """
네이버	1928 K 메인에서	1940 K 구독
네이버에서	1928 K 구독
""", '놓': """
놓치지	1964 K 마세요
""", '눌': """
눌러주세요	1964 K
""", '뉴': """
뉴스레터	78 K	1920 K 구독하기	1920 K 구독하세요	1920 K 신청하기	1920 K 구독 신청하기	1965 K	1968 K
뉴스레터로	1920 K 받아
뉴스레터를	1920 K 받아	1920 K 구독하세요	1920 K 구독해	1920 K 구독하고	1920 K 구독하면	1964 K 신청하세요
""", '다': """
다운로드하세요	1964 K
""", '달': """
달	1955 첫 K #원
""", '당': """
당신의	1941 K 제보가	1965 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1951 K 삭제될	1951 K 삭제합니다	1951 K 통보	1951 K 예고	1951 K 운영자	1951 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1967 K
""", '독': """
독립	1965 K 언론
독립언론	1965 K
독립언론을	1954 K 지켜
독자	1963 K 후원으로	1964 K 여러분의	1965 K 여러분
독자님의	1916 K 후원	1963 K 후원으로
독자들의	18 K 후원	1963 K 후원으로
독자의	1963 K 후원으로	1965 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1953 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1964 K
""", '로': """
로그인	24 K	1918 K 후 이용
로그인이	1918 K 필요합니다	1918 K 필요한 서비스	1918 K 필요해요
로그인하거나	1964 K
로그인하고	1955 K 계속
로그인하면	1955 K 계속
로그인하시면	1918 K
""", '링': """
링크에서	1964 K 확인하세요
""", '마': """
마음에	1954 기사가 K 드셨다면
""", '만': """
만나보세요	1964 K
""", '말': """
말했다	1967 K
""", '매': """
매월	1966 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1953 K 보내드려요
메일함으로	1920 K
""", '무': """
무단	1938 K 복제	1938 K 전재
무단전재	1937 K
무료	15 K 기사	1961 K 기사	1966 K 체험
무료로	15 K 볼 수 있는	1955 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1964 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1967 K
""", '보': """
보내	57 K 드립니다	1964 K 주세요
보내드리는	1953 K
보내드립니다	57 K	1953 K
보내주세요	1964 K
""", '본': """
본	1965 K 기사
본사의	1959 K 편집 방향	1959 K 편집방향
본지는	1965 K
본지의	1959 K 편집 방향	1959 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1941 K 보내주세요	1941 K 보내 주세요
사전	1946 K 등록하기	1946 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1939 K 매체로	1939 K 출처로	1939 K 언론사	1939 K 매체
선호하는	1939 K 출처
""", '설': """
설명했다	1967 K
설문에	1964 K 참여하세요
설치하세요	1964 K
""", '세': """
세미나	1946 K 신청하기
""", '소': """
소식을	1953 K 전해드립니다
""", '속': """
속보를	1952 K 받아보세요
""", '수': """
수수료를	1958 K 받을 수 있습니다	1958 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1963 K 후원으로
시작하세요	1964 K
""", '아': """
아래에서	1964 K 확인하세요
""", '알': """
알려	1964 K 주세요
알려주세요	1964 K
알림	1924 K 받기	1924 K 설정
알림을	14 K	1952 K 켜고
""", '앱': """
앱	1924 K 다운로드	1924 K 설치	1952 K 설치하기
앱에서	1923 K 보기	1923 K 열기	1952 K 더 편하게	1964 K 확인하세요
앱으로	1923 K 보기	1952 K 더
앱을	1924 K 다운로드	1952 K 다운로드하세요	1952 K 설치하세요
""", '언': """
언론을	1954 독립 K 지켜
""", '여': """
여기서	1964 K 확인하세요
여러분	1965 K 덕분
여러분의	1941 K 제보를	1954 K 후원이	1964 K 후원
""", '영': """
영상에서	1947 K 확인하세요	1947 K 확인할 수 있습니다	1964 K 확인하세요
영상으로	1947 K 확인하세요
영상을	1947 K 확인하세요
""", '온': """
온라인	1946 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1944 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1965 K 기자
우리의	1965 K 저널리즘
""", '운': """
운영되고	1954 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1954 K 응원
""", '월': """
월	1966 K #원
""", '유': """
유료	1918 K 구독자만
유튜브	1928 K 구독
""", '음': """
음성으로	1947 K 들으려면	1947 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1964 K
응원해	1916 K 주세요	1964 K 주세요
""", '의': """
의견을	1964 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1965 K 기사가	1965 K 기사는	1965 K 기사
이메일	1921 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1920 K 입력하세요	1920 K 입력해 주세요	1920 K 입력해주세요	1920 K 입력하시면
이미	1955 K 구독자이신가요
이벤트에	1964 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1946 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1939 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1937 K 금지
재배포금지	1937 K
""", '저': """
저작권법	1938 K
저작권법의	1938 K
저작권자	1938 K
저작권자의	1938 K
저희	1965 K 뉴스레터	1965 K 채널	1965 K 앱
저희는	1965 K
저희를	1965 K
""", '적': """
적었다	1967 K
""", '전': """
전문을	20 K
전용	1918 회원 K 기사	1918 회원 K 콘텐츠	1918 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1967 K
""", '정': """
정기후원	1966 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1941 K 부탁드립니다
제보는	1941 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1941 K 기다립니다	1941 K 받습니다
제보해	38 K 주세요	67 K 주세요	1964 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1958 K 링크
제휴링크	1958 K
""", '좋': """
좋아요	1940 구독과 K 부탁
좋아요를	1940 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1964 K 확인하세요	1964 K 신청하세요	1964 K 참여하세요
지켜주세요	1964 K
""", '채': """
채널	1927 K 추가	1940 K 추가하기	1940 K 구독하기	1962 K 추가하고	1962 K 추가하면
채널에	1940 K 참여하세요
채널에서	1940 K 소식을	1964 K 확인하세요
채널을	1962 K 추가하고	1962 K 추가하면	1962 K 추가해	1962 K 구독하고	1962 K 구독하면
채용	1946 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1966 K 달
""", '추': """
추가해	1940 K 주세요
추가해주세요	1940 K
""", '친': """
친구	1940 K 추가하세요
""", '카': """
카카오톡	1962 K 채널에서	1962 K 채널
""", '커': """
커피	54 K 한 잔 사	1954 K 한 잔 값으로
""", '쿠': """
쿠키	1944 K 동의가
쿠키를	1944 K 허용해야	1944 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1946 K 보기
""", '파': """
파트너스	1958 K 활동
""", '팔': """
팔로우하기	1927 K	1940 K
팔로우하세요	1964 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1959 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1958 K 받아
""", '활': """
활용	1937 ai 학습 및 K 금지
""", '회': """
회원	1918 K 전용입니다
회원가입	1918 K 후	1964 K 후
회원가입은	1964 K
회원가입을	1964 K 하
회원가입하고	1964 K
회원가입하면	1955 K 월
회원가입하세요	1964 K
회원가입하시면	1964 K
회원만	1918 K 볼 수
""", '후': """
후원금	1968 K
후원으로	1954 독자의 K 운영됩니다	1954 독자의 K 운영하는
후원을	1916 K 부탁드립니다	1964 K 부탁
후원이	1916 K 필요합니다	1916 K 큰 힘이
후원하세요	1964 K
후원해	80 K 주세요	1916 K 주세요	1964 K 주세요
후원회원의	1963 K 후원으로
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
