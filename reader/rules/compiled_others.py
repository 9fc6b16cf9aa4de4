"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3234
# comentário	2431
# comentários	2431
# gün ücretsiz deneyin	3039
# hozzászólás	1587
# komentářů	315
# komentāri	1976
# odpovedí	2810
# odpovědi	400
# odpovědí	400
# odpowiedź	2391
# příspěvků	315
# sekunden zurück	685
# válasz megjelenítése	1657
# σχόλια	731
# відповідей	3207
# відповідь	3207
# відповіді	3207
# коментарі	3119
# коментарів	3119
# комментариев	2558
# комментарий	2558
# комментария	2558
# ответ	2650
# ответа	2650
# ответов	2650
# תגובות	1481
# تعليقات	111
# نظر	1221
# कमेंट	1533
# € al mes durante # meses	1156
# € al mese per # mesi	1796
# € por mês durante # meses	2472
#% megtakarítás	1645
#か月無料	1816
#カ月無料	1816
#ヶ月無料	1816
#件のコメント	1832
#則留言	3296
#条评论	3296
""", 'a': """
a boltunkból	1632
a cikk a hirdetés alatt folytatódik	1583
a cikk a hirdetés után folytatódik	1583
a cikk automatikusan készült	1656
a cikk felhasználása engedélyköteles	1654
a cikk meg is hallgatható	1581
a cikk meghallgatása	1590
a cikk megosztása	1581
a cikk szerzői jogvédelem alatt áll	1654
a cikk zárolva van	1644
a cikket gépi hang olvassa fel	1636
a folytatáshoz regisztráljon	1575
a hanganyagot mesterséges intelligencia készítette	1636
a hirdetés után folytatjuk	1583
a hirdetés vége	1661
a hozzászólás lezárva	1657
a hozzászólások le vannak zárva	1657
a hét kvíze	1629
a kommentelés lezárult	1587
a könyv megrendelése	1632
a lejátszó betöltése	1636
a link másolva	1660
a lire également	1409
a mező kitöltése kötelező	1647
a nap kérdése	1629
a rovat további cikkei	1588
a szerző a lap munkatársa	1598
a szerző cikkei	1650
a szerző jogász	1598
a szerző közgazdász	1598
a szerző politológus	1598
a szerző további cikkei	1650
a szerző történész	1598
a szerző összes cikke	1650
a szerző újságíró	1598
a szöveg automatikusan készült	1656
a tartalmat nem tudjuk megjeleníteni	1634
a tartalom nem elérhető	1634
a tartalom nem jeleníthető meg	1634
a tartalom szerzői jogi védelem alatt áll	1654
a teljes cikk elolvasása	1650
a témában további cikkek	1588
a videó az ön országában nem játszható le	1636
a videó már nem elérhető	1636
a videó nem elérhető	1636
a videó nem elérhető az ön országában	1636
a videó nem játszható le	1636
a videólejátszó betöltődik	1636
a videót nem lehet lejátszani	1636
abo abschließen	532
abo auswählen	692
abo wählen	692
abonați-vă	2484
abonează-te	2484
abonelere özel	3039
abonner nå	2171
abonner på nyhetsbrevet	2176
abonnér	416
abonnér nu	416
abonnés	1376
abonnés uniquement	1449
abonē	1970
abonē jaunumus	1994
abonē un lasi visus rakstus	1970
abonēt	1970
abrir menú	1117
aby odtworzyć film, włącz javascript	2369
acasă	2498
accede a todos los contenidos sin límites	1156
accepter og fortsæt	489
acceptera och fortsätt	2963
acceptera och stäng	2963
acceptér	430
acceptér alle	489
acceptér og fortsæt	489
acceptér og vis	489
acceptă toate	2506
acceptă și afișează conținutul	2506
accéder à l'article	1376
aceitar e ver o conteúdo	2453
aceito receber comunicações e ofertas	2467
acest articol este rezervat abonaților	2521
acesta este ultimul tău articol gratuit	2521
acheter ce numéro	1436
achetez ce numéro	1436
activează alertele	2515
activează notificările	2515
actualités	1409
ad 광고	1908
adatkezelési tájékoztató	1634
adatvédelmi beállítások	1634
adatvédelmi tájékoztató	1634
adaugă un comentariu	2495
add meg az e-mail-címed	1593
además	1114
adhérer	1367
adj hozzá minket preferált forrásként	1659
adja meg az e-mail-címét	1593
adja meg az összeget	1642
adja meg e-mail-címét	1593
adomány	1573
adományozok	1573
adományozás	1573
adreça electrònica	283
adó # százalék	1642
adója #%-ával	1642
afișează conținutul	2506
afișează conținutul extern	2506
afișează originalul	2499
afmeld når som helst	502
afspilleren indlæses	491
agora não	2404
ai deja un abonament? autentifică-te	2521
ai kan begå fejl	511
ai kan gjøre feil	2269
ai kan göra fel	2985
ai kan göra misstag	2985
ai może popełniać błędy	2389
ai môže robiť chyby	2808
ai může chybovat	398
ai může dělat chyby	398
ai observat o greșeală	2495
ai sa môže mýliť	2808
ai segítségével készült	1656
ai által fordított	1656
ai által generált	1656
ai által generált tartalom	1656
ai सारांश	1548
ai से तैयार सारांश	1548
ai 요약	1908
ai-genererat innehåll	2986
ai-genereret resumé	441
ai-oversættelse	512
ai-resumé	441	512
ai-összefoglaló	1590
ai-översatt	2985
ai-översättning	2986
aicinām ievērot cieņu komentāros	1976
aiheeseen liittyvää	1281
aiheesta lisää	1281
aikaa jäljellä #	1330
aitäh liitumast	1193
aizvērt	1978
aizvērt reklāmu	1979
ai摘要	3316
ai重點整理	3316
ajouter à mes favoris	1395
ajouter à vos sélections	1395
ajándékozza a cikket	1581
ajándékozza a cikket barátjának	1581
ajánlataink	1588
ajánlja: outbrain	1661
ajánlja: taboola	1661
ajánljuk	1588
ajánljuk még	1588
ajánlott	1588	1645
ajánlott cikkek	1588
ajánló	1588
akceptuję	2302
akceptuję i kontynuuję	2367
akceptuję i przechodzę do serwisu	2367
akkurat nå	2192
ako chránime svoje zdroje	2805
ako chránime zdroje	2805
ako vypnúť adblock	2794
ako vypnúť blokovanie reklám	2794
aktuálny čas	2789
aktuálny čas #	2789
aktuální čas	378
aktuální čas #	378
aktuálně	316
akzeptieren und schließen	683
alkalmazás letöltése	1638
alkalmazás megnyitása	1638
alla bidrag hjälper	2971
alla rättigheter reserverade	2983
alle abo-angebote im überblick	624
alle angaben ohne gewähr	630
alle beiträge anzeigen	697
alle beiträge der autorin	697
alle beiträge des autors	697
alle bidrag hjælper	497
alle bidrag tæller	497
alle inhalte sind urheberrechtlich geschützt	671
alle newsletter im überblick	615
alle preise ohne gewähr	630
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	554
als bevorzugte quelle hinzufügen	709
als podcast hören	625
alte știri	2496
alterar preferências de cookies	2453
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2509
am înțeles	2499
amintește-mi mai târziu	2482
anderen betrag wählen	690
andet beløb	497
andra läser	19	2907
andra läser just nu	19
andra läste även	2907
andre har også lest	19
andre leser nå	2192
andre leste også	2192
andre læser	438
andre læser lige nu	438
andre læser også	19
andre læste også	438
angebot auswählen	692
angebot wählen	624
anhören	553
anhören # min	553
anketa dňa	2782
anmäl	2988
anmäl annons	2991
anmäl dig	2890
anmäl dig till nyhetsbrevet	2890
anmäl inlägg	2987
anmäl kommentar	2987
anna kelvollinen sähköpostiosoite	1341
anna äänesi	1323
annet beløp	2255
annonce - artiklen fortsætter nedenfor	429
annonces légales	1436
annoncørbetalt	87
annoncørbetalt indhold	87	446
annons - artikeln fortsätter nedan	2899
annons från våra partner	2991
annonsen slutar här	2899
annonser från google	2991
annonsinnehåll	2914
annonslänk	2899
annonsörsinnehåll	2914
annonsørinnhold	87	2200
annonsørsamarbeid	2275
ano, prosím	381
ano, rád	381
anonym brevlåda	2982
anonym tipslåda	2982
anonymná schránka	2805
anonymní schránka	395
anpassa inställningar	2963
anulezi oricând	2521
anuluj odpowiedź	2305
användarnamn	2974
användarnamn eller e-postadress	2973
användarvillkor	2900
anzeige schließen	711
anzeigensonderveröffentlichung	630
anúncio	2426
anúncios	2426
apmaksāts saturs	1979
app letöltése	1638
après la publicité	1400
após a publicidade	2426
apóyanos	1075
apúntate	1087
arată mai puțin	2499
arată tot	2499
arkadaşina gönder	3046
arkadaşinla paylaş	3046
article abonné	1376
article ajouté à vos sélections	1395
article précédent	1409
article réservé aux abonnés	1376
article sponsorisé	1436
articles associés	1409
articles liés	1409
articles recommandés	1409
articles récents	1409
articol exclusiv pentru abonați	2521
articole asemănătoare	2496
articole înrudite	2496
articoli più letti	1799
articolul continuă după reclamă	2492
articolul continuă mai jos	2492
articolul următor	2496
artikeln finns också som ljud	2895
artikeln fortsätter efter annonsen	2899
artikeln fortsätter nedan	2899
artikeln fortsätter under bilden	2899
artikeln går att lyssna på	2895
artikeln läses upp av en syntetisk röst	2965
artikeln är automatiskt genererad	2985
artikeln är låst	2885
artikeln är maskinöversatt	2985
artikeln är skapad automatiskt	2985
artikeln är skyddad av upphovsrätt	2983
artikeln är uppläst av en dator	2895
artikkel jätkub pärast reklaami	1177
artikkel jätkub reklaami järel	1177
artikkel täieneb	1175
artikkelen er låst	2171
artikkelen finnes også som lyd	2180
artikkeli jatkuu kuvan jälkeen	1275
artikkeli on konekäännetty	1350
artikkeli on suojattu tekijänoikeudella	1348
artikkelin lukee synteettinen ääni	1330
artikkelin voi myös kuunnella	1273
artiklen er låst	416
artiklen er læst op af en robot	425
artiklen findes også som lyd	425
artiklen fortsætter efter annoncen	429
artiklen fortsætter efter reklamen	517
artiklen fortsætter nedenfor	429
artiklen fortsætter under billedet	429
artiklen kan også høres	425
artiklen læses op af en kunstig stemme	491
artikli loeb ette tehishääl	1173
artiklit loeb tehishääl	1173
artykuł czytany przez syntezator mowy	2369
artykuł dla subskrybentów	2287
artykuł do słuchania	2369
artykuł premium	2377
artykuł sponsorowany	2301
artykuł zablokowany	2377
artykuły na e-mail	2290
artykuły partnerów	2395
artículo anterior	1114
artículo relacionado	1114
artículos recomendados	1160
artículos relacionados	1114
as notícias mais lidas	2475
ascultă	2489
aseta ensisijaiseksi lähteeksi	1354
aslini göster	3056
assine já	2409
atbalstīt	1970
atcel jebkurā laikā	1970
atradi kļūdu rakstā	1976
atvērt	1978
atšaukti galite bet kada	1929
aucun commentaire à ce niveau	1440
audio narrado por una voz automática	1139
audio vytvorila umelá inteligencia	2789
auf apple podcasts hören	605
auf spotify hören	605
ausgewählt für sie	629
auswahl bestätigen	683
auswählen	693
automaattinen käännös	1351
automaticky preložené	2808
automaticky přeloženo	398
automatické prehrávanie	2789
automatické přehrávání	378
automatický preklad	2809
automatický překlad	399
automatikus lejátszás	1636
automatisch übersetzt	705
automatische übersetzung	706
automatiskt översatt	2985
avfölj	2989
avfølg	2273
avis de décès	1436
avoimet työpaikat	1283
avregistrera dig när som helst	2976
avsluta när du vill	2885
avsluta när som helst	2976
avslutt når du vil	2171
avslå alle	2247
avís legal	272
ayrintilar için tiklayin	3055
ayrintilar için tiklayiniz	3055
az ai hibázhat	1656
az ai tévedhet	1656
az e-mail-címed	1647
az első hónap csak # ft	1575
az mi hibázhat	1656
az oldal tetejére	1650
az outbrain ajánlásával	1661
az ön e-mail-címe	1647
az ön neve	1647
az összefoglalót ai készítette	1656
az összefoglalót mi készítette	1656
az összes cikk	1650
az összes elfogadása	1634
az üzeneted	1647
aç	3056
añadir a favoritos	1099
añadir a mi lista	1159
añadir comentario	1110
añadir usuario	1080
aún no te has registrado	1080
ačiū, kad užsiprenumeravote	1954
""", 'b': """
bankkártyás támogatás	1642
bankoverførsel	497
bankovním převodem	384
banküberweisung	531
bara för dig som prenumererar	2973
bara för prenumeranter	2973
bare nødvendige	2247
bağiş yap	3038
bağiş yapin	3038
bağlantiyi kopyala	3046
başa dön	3055
bedste værdi	500
bei google als quelle hinzufügen	554
bei spotify hören	605
beitrag nicht mehr verfügbar	685
bejegyzés betöltése	1634
bejelentkezés	1575
bejelentkezés apple-fiókkal	1644
bejelentkezés facebookkal	1644
bejelentkezés google-fiókkal	1644
bekræft din e-mail	502
belépés	1575
belépés facebook-fiókkal	1644
belépés facebookkal	1644
belépés google-fiókkal	1644
benefício do assinante	2457
bestill nå	2245
beställ boken	2959
betalas årsvis	2973
betales årlig	2257
betales årligt	499
betalt innehåll	2991
betrag wählen	530
betygsätt receptet	61
betűméret	65
betűméret csökkentése	1660
betűméret módosítása	1660
betűméret növelése	1660
bez zobowiązań	2377
bezárás	1572
beágyazott tartalom	1634
beállítás preferált forrásként	1659
beállítások mentése	1634
bidrag kan trækkes fra i skat	497
bieżący czas #	2369
bild in originalgröße	697
bild vergrößern	571	697
bildergalerie öffnen	697
bildirimleri aç	3094
bildirimleri açin	3094
bilety już w sprzedaży	2364
bitte füllen sie dieses feld aus	694
bitte geben sie eine gültige e-mail-adresse ein	694
bitte prüfen sie ihr postfach	694
bitte versuchen sie es später erneut	615
bitte versuchen sie es später noch einmal	694
bitte überprüfen sie ihr postfach	694
bize ulaşin	3052
bjud en vän på artikeln	2895
bjud oss på en kaffe	2971
bjud oss på kaffe	2971
bjud på en kaffe	2971
bli månadsgivare	2882
bli støttemedlem	2168
bliv fast støtte	497
bliv støtteabonnent	497
bliv støttemedlem	413
blokovať	2793
boletín	1087
bolo to užitočné	2808
browserul tău nu poate reda acest video	2506
brukervilkår	2185
bu haber abonelere özeldir	3039
bu içerik abonelere özeldir	3039
bugün değil	3037
bunlar da ilginizi çekebilir	3053
butlletí	283
buďte v obraze	305
bylo to pro vás užitečné	398
bylo to užitečné	398
bài cùng chuyên mục	3262
bài cùng tác giả	3262
bài khác	3235
bài liên quan	3235
bài mới nhất	3262
bài quảng cáo	3263
bài tiếp theo	3235
bài viết liên quan	3235
bài viết mới	3261
bài được dịch tự động	3261
bài đọc nhiều	3262
báo lỗi	3234
bármikor leiratkozhat	1593
bármikor leiratkozhatsz	1593
bármikor lemondhatja	1575
bármikor lemondható	1575
bäst värde	2974
bästa pris	2974
bình luận	3234
bình luận (#	3234
búsqueda	1117
bülten	3076
bülten üyeliği	3076
bültene abone oldunuz	3076
büyüt	3055
bądź na bieżąco	2290
bądź pierwszą osobą, która skomentuje	2391
błędny adres e-mail	2380
bővebben	1590
būkite pirmas	1935
būkite pirmas, pakomentavęs	1935
bạn có thể quan tâm	3235
bỏ qua	3218
""", 'c': """
cada aportació compta	286
cada aportación cuenta	1155
cada contribuição conta	2470
cadastre-se grátis	2409
califica este artículo	1110
cargar más	1117
carte de crédit	1375
cartão de crédito	2408
categorieën	2047
categorías	1114
caută	2498
ce contenu vous a-t-il été utile	1434
ce résumé vous a-t-il été utile	1434
cele mai citite știri	2524
cele mai noi știri	2496
celkem hlasovalo # čtenářů	371
celá obrazovka	378
celý článek	318
celý článek zde	392
celý článok	2803
cerrar menú	1117
cerrar sesión	1080
cet article est en accès libre pour les abonnés	1449
cet article est lu par une voix de synthèse	1434
chcem dostávať upozornenia	2792
chcem odoberať	2800
chcete dostávat notifikace	381
chcete dostávat upozornění	381
chcete dostávať notifikácie	2792
chcete dostávať upozornenia	2792
chci dostávat upozornění	381
chci odebírat	305
chci podpořit	300
chci přispět	300
chi tiết	3238
chia sẻ	3225
chia sẻ bài viết	3225
chia sẻ facebook	3261
chia sẻ qua facebook	3261
chia sẻ ý kiến của bạn	3234
chuyên mục	3235
chuyển đến công thức	61
chép liên kết	3261
chính sách bảo mật	3233
chính sách bảo mật | điều khoản sử dụng	3233
chính sách cookie	3233
chính sách quyền riêng tư	3233
chấp nhận tất cả	3233
chấp nhận tất cả cookie	3233
chủ đề	3235
chủ đề liên quan	3235
chủ đề nóng	3262
cikk ajándékozása	1660
cikk elküldése ajándékként	1660
cikk feloldása	1644
cikk meghallgatása	1636
cikk megosztása	1581
cikk mentése	1581
cikk nyomtatása	1660
cikkünk frissül	1590
citeşte şi	2496
citește fără limite	2521
citește mai departe	2496	2498
citește mai mult	2496	2498
citește regulile comunității	2509
citește și	2496
citi šobrīd lasa	1972
citiți și	2496
cofnij zgodę	2367
col·labora	259
comentariul tău așteaptă moderarea	2509
comentează	2495
comentário	2431
comentário aguardando moderação	2463
comentários	2431
comentários exclusivos para assinantes	2463
commander ce numéro	1436
commentaire en attente de modération	1440
commerciële bijdrage	2092
commerciële content	2159
commerciële inhoud	2159
compre a edição impressa	2457
conditions générales	1402
conectează-te cu facebook	2521
conectează-te cu google	2521
confidentialité	1402
configuración	1107
configuración de cookies	1107
configurações de cookies	2428
conheça todas as nossas newsletters	2467
consigue tu entrada aquí	1141
consulta les normes de participació	275
consultez notre charte de modération	1440
consíguelo en tu quiosco	1141
contenu externe recommandé	1432
contenu proposé par notre partenaire	1436
contenu sponsorisé	1400
contenus recommandés	1453
contenus sponsorisés	1400	1409
conteúdo de marca	2426
conteúdo exclusivo	2409
conteúdo exclusivo para assinantes	2472
conteúdo externo	2453
conteúdo externo recomendado	2453
conteúdo para assinantes	2409
conteúdo patrocinado	2426
conteúdo premium	2472
conteúdo produzido pela marca	2457
conteúdo relacionado	2435
conteúdos relacionados	2475
contingut només per a usuaris registrats	287
continua após a publicidade	2426
continua després de l'anunci	277
continuar leyendo aquí	1080
continuarea articolului după reclamă	2511
continue a ler esta notícia	2475
continuer après la publicité	1400
continuă cu apple	2521
continuă cu facebook	2521
continuă cu google	2521
continuă să citești după publicitate	2511
continúa abajo	1105
contáctanos	1110
conținut disponibil doar utilizatorilor înregistrați	2521
conținut extern	2506
conținut extern recomandat	2506
conținut pentru abonați	2484
conținut premium	2521
conținut sponsorizat	87	2492
cookie beállítások	1634
cookie-beállítások	1634
cookieinställningar	2900
cookieの設定	1829
cookie政策	3292
cookie設定	1829	3292
cookie设置	3292
copia l'enllaç	266
copiază link	2489
copiază linkul	2489
copy link thành công	3261
correo electrónico	1087
coś poszło nie tak	2381
coś poszło nie tak. spróbuj ponownie	2380
coś poszło nie tak. spróbuj ponownie później	2380
creează cont	2484
créer mon compte	1376
créer un compte	1376
créer une alerte	1442
créer une alerte sur ce thème	1442
csak a szükséges sütik	1634
csak a szükségesek	1634
csak előfizetők számára	1644
csak előfizetőknek	1575
csomagok megtekintése	1644
cumpără revista	2511
czy artykuł był pomocny	2389
czy artykuł był przydatny	2389
czy ten artykuł był pomocny	2389
czy to było pomocne	2389
czyta głos ai	2369
czytaj całość	2312
czytaj cały artykuł	2383
czytaj również	2309
czytaj także	2309
czytaj też	2309
czytaj też nasze inne artykuły	2309
czytaj więcej	2309	2312
czytaj więcej o	2309
czytane przez głos syntetyczny	2369
các tin khác	3235
cât de util a fost acest articol	2509
címkék	1588
címlap	1588
címlapra	1650
címlapról ajánljuk	1588
có lẽ để sau	3218
có thể bạn quan tâm	19	3235
có thể bạn thích	19
cùng chuyên mục	3235
cùng chủ đề	3262
cùng tác giả	3262
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	2956
dagens spørgsmål	484
dagens spørsmål	2242
daha az göster	3056
daha fazla göster	3055
daha fazla haber için tiklayin	3055
dalies ar šo rakstu	1975
dalinkitės	1929
dalinkitės straipsniu	1934
dalsza część artykułu pod materiałem wideo	2301
dalsza część artykułu pod wideo	2301
dalsza część tekstu pod wideo	2301
dalīties	1970
dalīties ar draugiem	1975
dalīties facebook	1975
další	318
další foto	392
další fotografie	392
další snímek	392
další strana	318
další video	378
další z rubriky	316
další zprávy	316
další článek	316
další články	19	316
další články od autora	392
další čtení	316
danke für dein feedback	609
danke für ihr feedback	609
danke für ihre stimme	677
danke fürs abstimmen	677
danos tu opinión	1146
dans l'actualité	1453
dans la même catégorie	1409
dans la même rubrique	1409
dans la même série	1409
dar lze odečíst z daní	384
dar si můžete odečíst z daní	384
darovat jednorázově	384
darovat měsíčně	384
darovat článek	308
darovať	2728
darovať jednorazovo	2795
darovať mesačne	2795
darovať článok	2736
darowiznę możesz odliczyć od podatku	2375
darujte nám # %	2795
darujte tento článek	308
darujte tento článok	2736
das könnte dich auch interessieren	568
das könnte ihnen auch gefallen	568
das könnte sie auch interessieren	568
das könnte sie interessieren	568
das video ist in ihrem land nicht verfügbar	685
das video ist leider nicht mehr verfügbar	685
das video ist nicht mehr verfügbar	685
das video ist nicht verfügbar	685
das wichtigste in kürze, zusammengefasst von ki	599
datenschutzerklärung	561
daugiau šia tema	1931
dať spätnú väzbu	2808
deaktivér din adblocker	496
deblochează articolul	2521
deine stimme wurde gezählt	677
deixar um comentário	2431
deixe um comentário	2431
del på e-mail	516
del på e-post	2180
del på facebook	425	2180
del på mail	425
del på twitter	425	2180
del på whatsapp	2274
del på x	425	2180
dela inlägget	2895
dela på facebook	2895
dela på twitter	2895
dela på whatsapp	2990
dela på x	2895
dela som gåva	2990
deli članek	2829
delite članek	2829
den här artikeln är låst	2973
den här artikeln är skyddad av upphovsrättslagen	2983
den här videon är inte längre tillgänglig	2965
den här videon är inte tillgänglig	2965
denne artikel er låst	499
denne artikkelen er låst	2257
denne saken er låst	2257
denne video er ikke længere tilgængelig	491
denne video er ikke tilgængelig	491
der er opstået en fejl	502
der opstod en fejl. prøv igen senere	502
dernière minute	1409
dernières actualités	1409
dernières infos	1409
dernières nouvelles	1409
desa per llegir després	289
desbloquear artículo	1156
desbloqueie este conteúdo	2472
det er gratis å opprette en bruker	2171
det går inte att visa innehållet	2963
det har oppstått en feil	2260
det här innehållet kan inte visas	2963
det här innehållet är inte tillgängligt	2963
det læser andre	438
det oppsto en feil. prøv igjen senere	2260
det är gratis att skapa ett konto	2885
detaylar için tiklayin	3055
detaylar için tiklayiniz	3055
detta material är skyddat enligt lagen om upphovsrätt	2937
detta är en annons	2899
detta är en plusartikel	2885
dette indhold er ikke tilgængeligt	489
devam etmek için üye girişi yapin	3039
devami için abone olun	3039
devamini okumak için abone olun	3039
diese funktion steht nur angemeldeten nutzern zur verfügung	625
dieser inhalt ist nicht mehr verfügbar	683
dieser inhalt ist nicht verfügbar	683
dieser kommentar wurde gelöscht	707
dieses video ist in deinem land nicht verfügbar	685
dieses video ist in ihrem land nicht verfügbar	685
dieses video ist leider nicht mehr verfügbar	685
dieses video ist nicht mehr verfügbar	685
dieses video ist nicht verfügbar	685
din aceeași categorie	2496
din aceeași secțiune	2524
din röst har registrerats	2956
din röst är räknad	2956
disponibil în app store și google play	2515
disponibilă în app store și google play	2515
distribuiți	2489
diğer haberler	19	3053
diğer okurlar bunlari okuyor	3053
dla prenumeratorów	2377
dla subskrybentów	2287
dlaczego widzę tę reklamę	2395
do fotogalérie	2803
do galérie	2803
do góry	2312
do košíka	2785
do košíku	374
do speciálu	392
doar abonații pot comenta	2509
doar pentru abonați	2484
doação mensal	2405
doação única	2405
doba čtení # min	318
dodaj do moich tematów	2393
dodaj jako preferowane źródło	2393
dodaj nas do preferowanych źródeł	2393
dodaj nas do wyjątków	2374
dolgozzon nálunk	1590
domiciliación bancaria	1079
domů	318
dona suport al periodisme en català	286
donación mensual	1075
donación única	1075
donați	2483
donează	2483
donează acum	2483
donează lunar	2483
donează lunar # euro	2520
donează lunar # lei	2520
doner nå	2168
données personnelles	1402
donér	413
donér nu	413
doporučeno outbrain	404
doporučeno taboola	404
doporučené	316
doporučené články	316
doporučuje outbrain	404
doporučujeme	316	387
doporučujeme přečíst	316
doporučujeme také	316
dołącz do dyskusji	2358
dołącz do nas	2284
dołącz do newslettera	2290
došlo k chybě	389
došlo k chybě. zkuste to prosím později	389
drukāt	1975
drukāt recepti	61
du använder en adblocker	2970
du använder en annonsblockerare	2970
du er nå påmeldt	2176
du er nå påmeldt nyhetsbrevet	2176
du följer	2989
du följer det här ämnet	2989
du följer nu	2989
du följer redan	2989
du följer redan ämnet	2989
du følger allerede	2273
du følger allerede dette emne	515
du følger allerede dette temaet	2273
du følger allerede emnet	515
du følger dette emne	515
du følger dette temaet	2273
du følger emnet	515
du følger nå	2273
du har nådd grensen	2257
du har nået din grænse	499
du har nått din gräns	2973
du har redan röstat	2956
du har slået adblock til	496
du kan när som helst avregistrera dig	2976
du kan när som helst avsluta prenumerationen	2890
du kan når som helst melde deg av	2176
du kan opsige når som helst	416
du kan trække beløbet fra i skat	497
du kanske också gillar	2907
du modtager snart en bekræftelse på mail	421
du même auteur	1409
du prenumererar nu på nyhetsbrevet	2890
du verkar använda en annonsblockerare	2970
du vil kanskje også like	2192
du är nu anmäld	2976
dziękujemy za głos	2361
dziękujemy za oddanie głosu	2361
dziękujemy za przesłanie formularza	2380
dziękujemy za udział w sondzie	2361
dziękujemy za wiadomość	2380
dziękujemy za zapis	2290
dziękujemy! sprawdź skrzynkę	2380
dành cho bạn	3235
dành cho thuê bao	3220
dárkovat článek	301
dát zpětnou vazbu	398
därefter # kr/mån tills du säger upp	2885
débloquer l'article	1376
débloquez cet article	1449
déconnexion	1376
découvrir l'offre	1376
découvrir nos offres	1449
découvrir toutes nos offres d'abonnement	1449
déjà un compte	1376
déjà un compte ? connectez-vous	1376
délka	379
délka #	378
déplier	1413
détails	1413
dölj	2911
dölj annons	2991
dölj bildtext	2979
dölj svar	2987
dāvini rakstu	1975
dāvini rakstu draugam	1975
děkujeme za hlas	371
děkujeme za hlasování	371
děkujeme za odběr	389
děkujeme za přihlášení	305
děkujeme za vaši zprávu	389
děkujeme za váš hlas	371
děkujeme za zprávu	389
dĺžka	2790
dĺžka #	2789
""", 'e': """
e-bülten	3076
e-bülten aboneliği	3076
e-mail alebo používateľské meno	2797
e-mail cím	1647
e-mail inválido	2467
e-mail nebo uživatelské jméno	386
e-mail-cím	1647
e-mail-cím vagy felhasználónév	1644
e-mailová adresa	305
e-posta gönder	3046
e-postadress eller användarnamn	2973
edición digital	1080
edición impresa	1080
editörün seçtikleri	3053
edição impressa	2409
eget beløb	497
eget beløp	2255
egyedi összeg	1642
egyszeri adomány	1642
egyszeri támogatás	1573
egyszeri támogatás küldése	1642
egyéb összeg	1642
ehkä myöhemmin	1264
ei mielipidettä	1324
ei tänään	1264
ei vielä tunnusta	1338
eikö sinulla ole tunnusta	1338
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	694
eiti į receptą	61
el millor de la setmana a la teva bústia	283
el més llegit	263
el més vist	290
el. paštas	1954
eldste først	2271
elfelejtett jelszó	1575
elfelejtette a jelszavát	1644
elfogadom és folytatom	1634
elfogadom és megjelenítem	1634
elfogadás és folytatás	1634
elige tu suscripción	1156
elküldés	1648
elküldöm	1581	1648
elküldöm e-mailben	1660
ellenőrizd a postafiókod	1647
ellenőrizze a postafiókját	1647
elmentem későbbre	1581
elolvasom később	1660
elolvasta az összes ingyenes cikkét	1644
elrejtés	1591
els lectors també han llegit	290
elérte a havi limitet	1644
elírást talált	1587
előfizetek	1575
előfizetés	1575
előfizetési csomagok	1644
előfizetési lehetőségek	1644
előfizető vagyok	1644
előfizetői ajánlat	1632
előfizetői előny	1632
előfizetői kedvezmény	1632
előfizetői tartalom	1575
előfizetőknek	1575
előfizetőként megoszthatja a cikket	1581
előző	1590
előző cikk	1588
előző fotó	1650
előző kép	1650
előző oldal	1650
email cím	1647
emlékeztess később	1572
emlékezz rám	1644
emlékezzen rám	1644
emme voi näyttää sisältöä	1328
emme voi näyttää tätä sisältöä	1328
empfehlungen für sie	629
en este artículo	1114
en tiedä	1324
en çok okunan	3053
en çok okunan haberler	3053
en çok okunanlar	3053
endast för dig som är prenumerant	2973
endast för medlemmar	2973
endast nödvändiga	2963
endast nödvändiga cookies	2963
endre tekststørrelse	2274
engangsbeløb	413
engangsbeløp	2255
engedélyezem	1640
engedélyezés	1640
engångsgåva	2882
enllaç copiat	289
ensemble, faisons vivre un média libre	1448
enthält werbung	558
enviar comentário	2431
enviar corrección	1110
envoyer à un ami	1395
envoyer à un proche	1395
envoyez-nous vos témoignages	1430
epizód letöltése	1636
eredeti megjelenítése	1591
eredmények	1591
eredmények megtekintése	1629
erinnern sie mich später	526
erről bővebben itt írtunk	1590
erről is írtunk	1588
erről itt írtunk bővebben	1590
erscheint täglich	615
erscheint wöchentlich	615
erősítse meg az e-mail-címét	1647
es gratis y solo te llevará un minuto	1152
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	615
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	694
escreva um comentário	2431
escriu el teu correu electrònic	283
esi pirmais, kas komentē	1976
esimene kuu # €	1168
esta funcionalidad es sólo para registrados	1080
esta matéria foi útil para você	2455
esta notícia foi útil	2455
este espaço é moderado pela redação	2463
este resumo foi útil	2455
estás de acuerdo? vota	1146
estä	1334
ethvert bidrag hjælper	497
etický kodex redakce	395
etický kódex redakcie	2805
etkö ole tilaaja	1338
etkö ole vielä tilaaja	1338
ett fel har uppstått	2976
ett fel uppstod. försök igen senare	2976
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	694
evaluează rețeta	61
evästeasetukset	1276
evästeet	1276
evästekäytäntö	1328
exclusiv pentru abonați	2521
exklusiv für abonnenten	692
exklusiv für mitglieder	692
exklusivt för medlemmar	2973
exklusivt för prenumeranter	2973
exkluzív tartalom előfizetőknek	1644
experimente grátis por um mês	2472
externt innehåll	2963
externí obsah	376
externý obsah	2787
ez a cikk zárolt	1644
ez a mező kötelező	1647
ez a tartalom nem elérhető	1634
ez a tartalom nem jeleníthető meg	1634
ez a videó már nem elérhető	1636
ez a videó nem elérhető	1636
ez is érdekelhet	1588
ez is érdekelheti	1588
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	1634
ezt a témát már követi	1659
ezt is ajánljuk	1588
ezt olvasta már	1588
ezt olvastad már	1588
eén keer toestaan	2131
ešte nemáte predplatné	2797
ešte nemáte účet	2797
ești de acord? votează	2509
ești deja abonat	2529
ești deja abonată	2529
""", 'f': """
facebook'ta paylaş	3046
facebookでシェア	1823
facebookでシェアする	1823
faktureras årligen	2973
faktureres årlig	2257
faktureres årligt	499
faça login	2409
faça uma pergunta sobre esta reportagem	2455
felhasználási feltételek	1634
felhasználási jog vásárlása	1654
felhasználónév	1645
felhasználónév vagy e-mail	1644
feliratkozás	1647
feliratkozás hírlevélre	1647
feliratok megjelenítése	1636
fes una donació	259
fiecare donație contează	2520
fiecare leu contează	2520
film jest niedostępny w twoim kraju	2369
film nie jest już dostępny	2369
film niedostępny	2369
fizetett együttműködés	1661
fizetett hirdetés	87	1583
fiók létrehozása	1575
fiókom	1575
foglalja le helyét	1632
folytatás a hirdetés után	1661
folytatás apple-fiókkal	1644
folytatás facebookkal	1644
folytatás google-fiókkal	1644
folytatás google-lel	1644
folytatás kikapcsolás nélkül	1641
forstået	442
forstått	2196
forstør	505
forstør billede	441
forstør billedet	505
forstørr	2263
forstørr bilde	2195
forstørr bildet	2263
fortsett uten å slå av	2254
fortsett uten å støtte	2167
fortsätt läsa efter annonsen	2899
fortsätt med apple	2973
fortsätt med e-post	2973
fortsätt med facebook	2973
fortsätt med google	2973
fortsätt utan att stänga av	2970
fortsätt utan att stödja	2881
fortsæt med apple	499
fortsæt med at læse	429
fortsæt med e-mail	499
fortsæt med facebook	499
fortsæt med google	499
fortsæt uden at slå fra	496
fortsæt uden at støtte	412
fotogalería	1114
fotoğraflari görmek için tiklayin	3055
fra vores annoncører	517
fra vår butikk	2245
fra våre partnere	2275
friss hírek	1588
frissítse az oldalt	1641
fråga vår ai om artikeln	2903
från vår butik	2959
från våra annonsörer	2991
från våra partner	2991
frühbucher-tickets	680
frühbucherrabatt sichern	680
fuld skærm	491
fuldskærm	441
fullskärm	2965
fyll i fältet	2976
fäll ihop	2911
fäll ut	2911
fältet är obligatoriskt	2976
få adgang	416
få artiklen læst op	425
få de vigtigste nyheder hver morgen	421
få de viktigaste nyheterna varje morgon	2890
få de viktigste nyhetene hver morgen	2176
få læst artiklen op	491
få notifikationer	494
få notiser	2968
få nyheder på mail	421
få nyheter på e-post	2176
få nyheter på mejlen	2890
få overblikket her	441
få tilgang	2171
få varsel når vi skriver om dette	2195
få varsler	2252
följ	2896
följ det här ämnet	2989
följ direktrapporten	2979
följ författaren	2989
följ journalisten	2989
följ liverapporten	2979
följ oss	2896
följ skribent	2896
följ skribenten	2989
följ ämne	2989
följ ämnen	2989
följ ämnet	2896
följer	2989
för prenumeranter	2885
förderer werden	527
fördermitglied werden	527
föregående	2910
föregående artikel	2907
föregående bild	2979
föregående sida	2979
förnamn	2977
förstora	2910
förstora bild	2979
förstora bilden	2979
försök igen senare	2976
føj til foretrukne kilder	515
føj til mine emner	515
følg	426	2181
følg dette emne	515
følg dette temaet	2273
følg direkte	2263
følg direktesenteret	2263
følg emne	426
følg emnet	2273
følg forfatter	2273
følg forfatteren	2273
følg ikke længere	515
følg journalist	2273
følg journalisten	2273
følg liveblog	505
følg livebloggen	505
følg os	426
følg oss	2181
følg sagen her	441
følg saken direkte	2263
følg skribent	515
følg skribenten	515
følg tema	2181
følg temaet	2273
følg temaet og få varsel	2195
følger	2273
für abonnenten	532
für den newsletter anmelden	540
für dich empfohlen	629
für sie empfohlen	629
für sie entstehen keine mehrkosten	630
fă o donație	2483
fără obligații	2521
fără tine nu putem	2520
főoldal	1650
""", 'g': """
galerie schließen	697
galerie öffnen	697
galeriyi aç	3055
galeriyi görmek için tiklayin	3055
galéria	1590
galéria bezárása	1650
galéria megnyitása	1650
galéria megtekintése	1590
garanta já o seu ingresso	2457
gaver kan trækkes fra i skat	497
ge en engångsgåva	2971
ge en gåva	2971
ge återkoppling	2985
gefällt mir	708
gefällt mir nicht	708
gelesen von einer künstlichen stimme	685
gem til læseliste	425
genindlæs siden	496
genişlet	3056
giriş	3039
giriş yap	3039
giriş yapin	3039
giriş yapin veya üye olun	3039
giv et beløb	497
giv et engangsbeløb	497
giv os feedback på artiklen	433
già abbonato	1734
già registrato	1734
gjenstående tid	2249
gjenstående tid #	2249
gjenstående tid -#	2249
gli articoli più letti	1799
glömt ditt lösenord	2973
glömt lösenord	2885
glömt lösenordet	2973
godkänn	2900
godkänn alla	2900
godkänn alla cookies	2963
godkänn och fortsätt	2963
godkänn och visa	2963
google hirdetések	1661
google-hirdetések	1661
gorące tematy	2309
gracias por tu opinión	1139
großansicht	697
gràcies per la teva opinió	275
gràcies per votar	275
gràcies, ja estàs subscrit	283
guardar artículo	1099
guardar para después	1159
guardar para leer después	1159
gå ikke glip af	438
gå ikke glip af noget	421
gå ikke glipp av noe	2176
gå til forsiden	2263
gå til hovedindhold	505
gå til indhold	441
gå til innhold	2263
gå til liveblog	505
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	484
gå til shop	487
gå til toppen	505
gå till receptet	61
gåvolänk	2990
gépi felolvasás	1636
gépi fordítással készült	1656
géppel fordítva	1656
gérer les cookies	1402
gérer les préférences	1432
gérer mes alertes	1442
gérer mes choix	1402
gérer vos préférences de cookies	1432
góp ý	3234
gör quizzet	2956
gör testet	2956
gündem	3053
günün haberleri	3053
günün özeti	3053
głosuj	2362
głośność	2370
gợi ý	3235
gửi	3234
gửi bình luận	3234
gửi cho bạn bè	3261
gửi email	3225
gửi ý kiến	3234
""", 'h': """
haber bülteni	3076
haber güncelleniyor	3055
haberi arkadaşina hediye et	3046
hai già un account	1734
hallitse evästeitä	1328
hang letöltése	1636
hanganyag letöltése	1636
hangerő	1637
hantera inställningar	2963
har du sett något	2982
harici içerik	3055
haritayi aç	3056
has arribat al límit d'articles gratuïts	287
has iniciado sesión	1137
hasznos volt az összefoglaló	1587
hasznosnak találta a cikket	1587
hasło	2378
havi előfizetés	1644
havi fizetés	1644
havi rendszeres támogatás	1642
havi támogatás	1573
hayir teşekkürler	3037
hayir, teşekkürler	3037
haz una pregunta sobre este artículo	1139
he leído y acepto la política de privacidad	1152
he llegit i accepto la política de privacitat	272
hela artikeln fortsätter nedan	2899
helskärm	2965
helskärmsläge	2965
helyesbítési szabályzat	1653
hepsini gör	3055
hesap oluştur	3039
hi estàs d'acord? vota	275
hiba bejelentése	1653
hiba jelentése	1591	1653
hiba történt	1648
hiba történt, próbálja újra később	1647
hiba történt. próbálja újra	1647
hiba történt. próbálja újra később	1647
hibabejelentés	1653
hibás e-mail-cím	1647
hibát talált	1587
hibát talált a cikkben	1653
hibát találtál	1653
hibát találtál a cikkben	1653
hier reinhören	605
hinweis schließen	526
hirdetés	1583
hirdetés bezárása	1583
hirdetés elrejtése	1661
hirdetés jelentése	1661
hirdetés vége	1661
hirdetés, görgessen tovább	1583
hirdetésblokkolót használsz	1641
hirdetések engedélyezése	1641
hirdetések kikapcsolása	1661
hivatkozás másolva	1660
hivatkozás másolása	1660
hjälp oss att rätta fel	2903
hlasitosť	2790
hlasovalo # lidí	371
hlasovalo # čtenářů	371
hlasovat v anketě	371
hlasovať	2782
hlasovať v ankete	2782
hlavná stránka	2803
hlavné správy	2733
hlavní stránka	392
hlavní zprávy	316
ho già donato	1728
hogyan kapcsolhatom ki a hirdetésblokkolót	1641
hogyan védjük forrásainkat	1653
hoje não	2404
hoppa till huvudinnehåll	2979
hoppa till innehåll	2910
hoppa till innehållet	2979
hoppa över inlägg från facebook	2910
hoppa över inlägg från instagram	2910
hoppa över inlägg från x	2910
hozzáadás a kedvenc forrásokhoz	1659
hozzáadás a témáimhoz	1659
hozzáadás preferált forrásként	1659
hozzájárulás kezelése	1634
hozzájárulás módosítása	1634
hozzájárulás visszavonása	1634
hozzájárulások kezelése	1634
hozzászólok	1587
hozzászólás	1587
hozzászólás elküldése	1657
hozzászólás jelentése	1657
hozzászólás küldése	1657
hozzászólási szabályzat	1657
hozzászólások	1587
hozzászólások megjelenítése	1657
hozzászólások megtekintése	1587
hrať	2782
hrať teraz	2782
hrát	371
hrát teď	371
hver krone hjælper	497
hver krone tæller	497
hvert bidrag hjælper	497
hylkää	1276
hylkää kaikki	1276
hyppää reseptiin	61
hyppää sisältöön	1344
hyväksy	1276
hyväksy evästeet	1276
hyväksy ja jatka	1328
hyväksy ja näytä	1328
hyväksy ja sulje	1328
hyväksy kaikki	1276
hátralévő idő	1636
hátralévő idő #	1636
hátralévő idő -#	1636
hämta på google play	2967
här kan du kommentera artikeln	2903
håll dig uppdaterad	2890
håll mig inloggad	2973
hírfolyam	1588
hírlevelek	1593
hírlevél	1593
hírlevél-feliratkozás	1593
hívj meg minket egy kávéra	1642
hívjon meg minket egy kávéra	1642
hören sie diesen artikel	605
hør saken	2180
""", 'i': """
i den här artikeln	2979
i più commentati	1760
i più letti	1760
i più letti della settimana	1799
i più visti	1760
iba nevyhnutné	2787
iba pre predplatiteľov	2729
ich unterstütze schon	526
identifícate	1156
időtartam	1637
időtartam #	1636
ielogojies, lai komentētu	1976
ienākt	1970
iesakām	1972
igen, kérek	1639
igen, kérem	1639
igen, köszönöm	1639
ihre meinung zählt	564
ihre stimme wurde gezählt	677
ikke abonnent ennå	2257
ikke gå glipp av	2192
ikke nå	2167
il tuo browser non può riprodurre il video	1777
il tuo commento sarà pubblicato dopo l'approvazione	1787
iletişim	3052
ilgili içerikler	3053
ilginizi çekebilecek haberler	3053
ilginizi çekebilir	3053
ilmoita asiavirheestä	1280
ilmoita virheestä	1280
imię	2381
imię i nazwisko	2381
imprimir artículo	1159
imprimir esta matéria	2474
in bài	3225
in bài viết	3225
in công thức	61
in trang này	3261
inbäddat innehåll	2963
indhold fra annoncør	517
indholdet er ikke tilgængeligt	489
indlæg fra facebook	441
indlæg fra instagram	441
indlæs flere	441
indlæs indhold	489
indlæs opslag	489
indlæs video	489
indlæser afspiller	491
indlæser video	491
indtast beløb	497
inga kommentarer än	2987
ingen åsikt	2957
ingresá	1156
ingyen, spam nélkül	1647
ingyenes regisztráció	1575
ingyenes szállítás	1632
inicia sesión	1080
inicia sessió	260
iniciar sesión	1080
iniciar sesión con apple	1156
iniciar sesión con facebook	1156
iniciar sesión con google	1156
iniciar sessão	2409
inicie sesión	1080
inläst av en syntetisk röst	2965
inne artykuły	2309
innehåll från annonsör	2991
innehåll från våra partner	2991
innehållet kan inte visas	2963
innhold fra annonsør	2200
innhold fra våre annonsører	2275
innhold fra våre partnere	2275
inscription à la newsletter	1385
inscrivez-vous à notre newsletter	1385
insira o seu endereço de email	2467
instalează aplicația	2515
inställningar	2900
inte prenumerant än	2973
integritetsinställningar	2963
introduce un email válido	1152
intră în cont	2484
invítanos a un café	1075
iná suma	2795
início	2438
ir para o conteúdo	2438
irány a bolt	1632
irányítószám	1648
ispiši	2672
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	3076
istediğiniz zaman iptal edin	3039
izbor uredništva	2826
izdrukāt	1975
izmēģini # dienas bez maksas	1970
içeriğe geç	3055
iş birliği	3048
išbandykite # dienų nemokamai	1929
išorinis turinys	1947
išsaugoti	1934
išsaugoti straipsnį	1934
""", 'j': """
j'ai déjà donné	1366
j'ai déjà un compte	1376
ja hi estàs subscrit	287
ja hi estàs subscrit? entra	287
ja n'ets subscriptor? inicia sessió	260
ja tens compte? inicia sessió	287
ja, gärna	2968
ja, slå på	2968
jaa sähköpostilla	1355
jaa twitterissä	1273
jaa x:ssä	1273
jag förstår	2900
jag har stängt av annonsblockeraren	2970
jag har stängt av den	2970
jag har stängt av min annonsblockerare	2970
jag stödjer redan	2881
jaga sõbraga	1173
jak chronimy nasze źródła	2386
jak chronimy źródła	2386
jak chráníme své zdroje	395
jak chráníme zdroje	395
jak vypnout blokování reklam	383
jak wyłączyć adblocka	2374
jak wyłączyć blokowanie reklam	2374
jakość	2370
jatka sähköpostilla	1338
jaunākie	1972
jautā mākslīgajam intelektam	1976
javascript ei ole käytössä	1330
javascript er slået fra	491
javascript er slått av	2249
javascript je vypnutý	378
javascript jest wyłączony	2369
javascript måste vara påslaget	2965
javascript on pois päältä	1330
javascript är avstängt	2965
javascript är inaktiverat	2965
javascript вимкнено	3185
javascript отключен	2628
javascript отключён	2628
javítások és pontosítások	1653
je commande ce numéro	1436
je gère mes cookies	1402
je soutiens déjà	1366
jede spende zählt	619
jede unterstützung hilft	690
jeder beitrag zählt	619
jeder euro zählt	619
jederzeit kündbar	692
jednorazový dar	2795
jednorazový príspevok	2795
jednorázový dar	384
jednorázově	300
jeg forstår	2185
jeg har slået den fra	496
jeg har slået min adblocker fra	496
jeg har slått av annonseblokkering	2254
jeg har slått den av	2254
jeg støtter allerede	412	2167
jegyek itt kaphatók	1590
jegyvásárlás	1632
jelenlegi idő	1636
jelenlegi idő #	1636
jelentkezzen be vagy regisztráljon	1575
jelentés	1658
jelszó	1645
jelszó megjelenítése	1644
jen nezbytné cookies	376
jen pro předplatitele	301
jesteś już prenumeratorem	2377
jesteś już subskrybentem	2377
jetzt angebot wählen	624
jetzt anhören	553
jetzt reinhören	605
jetzt rätseln	677
jetzt unterstützen	527
ještě nemáte předplatné	386
ještě nemáte účet	386
jiná částka	384
již jste hlasovali	371
již mám předplatné	301
jméno	390
jméno a příjmení	390
jobs in ihrer nähe	603
jokainen euro on tärkeä	1336
jokainen lahjoitus on tärkeä	1336
jokin meni pieleen. yritä uudelleen	1341
jokin meni vikaan. yritä uudelleen	1341
jotain meni vikaan. yritä myöhemmin uudelleen	1341
jotain meni vikaan. yritä uudelleen	1341
još vesti	2669
još vijesti	2669
jste už předplatitel	386
junte-se à conversa	2463
jurnalismul de calitate costă	2520
juttu jatkuu kuvan jälkeen	1275
juttu jatkuu mainoksen jälkeen	1275
juttu jatkuu videon jälkeen	1275
juttu on luettu koneäänellä	1330
juttua päivitetään	1275
jutun lukee koneääni	1273
jutun lukee synteettinen ääni	1330
jutun lukee tekoäly	1330
jutun lukee tekoälyääni	1273
jutun voi myös kuunnella	1273
już głosowałeś	2361
już obserwujesz	2393
już wspieram	2283
już wyłączyłem	2374
já doei	2404
já nas bancas	2457
já sou apoiador	2404
já sou assinante	2409
já tem conta	2409
já tem uma conta	2409
já é assinante? faça login	2409
já é subscritor	2472
já é subscritor? inicie sessão	2472
játssz most	1629
játék indítása	1629
jährlich	693
jährlich abgerechnet	692
jährliche abrechnung	692
jährliche zahlung	692
jäljellä oleva aika	1330
jäljellä oleva aika #	1330
jäljellä oleva aika -#	1330
jäljentäminen kielletty	1348
järjestys	1352
järjestä	1352
jäsenetu	1326
jätä kommentti	1280
jūsų el. paštas	1954
jūsų el. pašto adresas	1954
""", 'k': """
k tématu	316
k téme	2733
kaikki oikeudet pidätetty	1348
kakinställningar	2963
kapcsolat a szerkesztőséggel	1653
kapcsolat a szerzővel	1650
kapcsold ki a reklámblokkolót	1641
kapcsolja ki a hirdetésblokkolót	1641
kapcsolódó	1588
kapcsolódó cikk	1588
kapcsolódó cikkek	1588
kapcsolódó tartalom	1588
kapcsolódó témák	1588
karte öffnen	572
kas kokkuvõte oli kasulik	1174
kategóriák	1588
katso kuvat tästä	1283
katso myös	1281
katso video tästä	1283
katso video yltä	1283
kattintson a nagyításhoz	1650
kaupallinen sisältö	1356
kaupallinen yhteistyö	87	1275
kaupallisen kumppanin sisältö	1356
kaydiniz için teşekkürler	3076
każda wpłata pomaga	2375
każda wpłata się liczy	2375
każda złotówka pomaga	2375
każda złotówka się liczy	2375
każde wsparcie się liczy	2375
každá koruna pomáhá	384
každá koruna se počítá	384
každé euro pomáha	2795
každé euro sa počíta	2795
každý dar pomáha	2795
každý dar pomáhá	384
každý piatok. zadarmo. bez spamu	2800
každý príspevok pomáha	2795
každý príspevok sa počíta	2795
každý pátek. zdarma. bez spamu	389
každý příspěvek pomáhá	384
každý příspěvek se počítá	384
kdykoliv můžete zrušit	386
kenttä on pakollinen	1341
kereskedelmi együttműködés	1661
keresztnév	1648
keresztrejtvény	1630
keresés	1590
keskeytä	1331
keskustelu on päättynyt	1352
keskustelun säännöt	1352
kevesebb mutatása	1650
kezdőlap	1590
không phải bây giờ	3218
không, cảm ơn	3218
ki kan gjøre feil	2269
ki-antworten können fehler enthalten	705
ki-übersetzung	706
ki-übersicht	599
kiellä kaikki	1328
kiitos viestistäsi	1341
kiitos äänestämisestä	1323
kiitos äänestäsi	1323
kiitos! tarkista sähköpostisi	1341
kijelentkezés	1575
kikapcsoltam a hirdetésblokkolót	1641
kingi artikkel sõbrale	1173
kinyitás	1591
kipróbálom	1575
kirjaudu sisään	1266
kirjaudu sähköpostilla	1338
kirjoita sähköpostiosoitteesi	1269
kitöltöm a kvízt	1629
kiválasztom	1645
kiválasztás	1645
kizárólag előfizetőknek	1644
kjøp abonnement	2171
kjøp billett	2245
kjøp billetter	2245
kjøp billetter her	2245
kjøp boka	2245
kjøp boken	2245
kjøp her	2245
kjøp lisens	2267
kjøp nå	2245
kjøp rettigheter	2267
kjøp tilgang	2171
klausies podkāstu	1977
klausies podkāstu šeit	1977
klausies šo rakstu	1975
klausies šo rakstu (# min	1975
klausykite tinklalaidės	1936
klausykite tinklalaidės čia	1936
klausykitės straipsnio	1934
klausīties	1975
klausīties rakstu	1975
kliknij, aby powiększyć	2383
kliknutím zväčšíte	2803
kliknutím zvětšíte	392
klippet er ikke længere tilgængeligt	491
klippet är inte längre tillgängligt	2965
ključne besede	2826
ključne reči	2669
ključne riječi	2669
klíčová slova	316
kodex diskutujících	400
kokeile # päivää maksutta	1266
koko näyttö	1330
kolačići	2685
kom ihåg mig	2973
komentavimas išjungtas	1935
komentavimo taisyklės	1935
komentovať	2810
komentáre	2736
komentář	315
komentáře	315
komentāri	1970
komentēt	1970
komentēšana ir slēgta	1976
komentēšanas noteikumi	1976
komerčné oznámenie	2732
komerční obsah	404
komerční prezentace	404
komerční sdělení	87	311
komerční článek	404
komerčný obsah	2814
komerčný článok	2814
komment jelentése	1657
komment küldése	1657
komment írása	1657
kommentar gelöscht	707
kommentarer blir gjennomgått før publisering	2195
kommentarerna förhandsmodereras	2903
kommentarerna är stängda	2987
kommentek megjelenítése	1657
kommentek megtekintése	1587
kommentelési szabályzat	1587
kommentoi ensimmäisenä	1352
kommentoinnin säännöt	1352
kommentointi on päättynyt	1352
kommentér	433
kommersiellt innehåll	2991
konekäännetty	1350
konekäännös	1351
kontakt z redakcją	2386
kontakta författaren	2979
kontaktovať autora	2803
kontaktovať redakciu	2805
kontynuuj bez wyłączania	2374
koostöö	1177
kopiera gåvolänk	2990
kopiera länk	2895
kopiera länken	2895
kopiering förbjuden	2983
kopijuoti nuorodą	1929
kopioitu leikepöydälle	1355
kopiraj povezavo do članka	2829
kopiér link	425
kopiér linket	425
kopírovanie zakázané	2806
kopírovat odkaz	308
kopírovať odkaz	2736
kopírování zakázáno	396
kopēt saiti	1970
korzyść dla prenumeratorów	2364
korábban írtunk róla	1588
kostenlos und jederzeit kündbar	694
kosárba	1632
kosárba rakom	1632
kosárba teszem	1632
koupit aktuální vydání	374
koupit lístky	374
koupit nyní	374
koupit časopis	374
kreiraj račun	2662
kreuzworträtsel	678
krzyżówka	2362
krížovka	2783
kullanim koşullari	3049
kumppanin sisältö	1356
kumppanisisältö	1356
kun nødvendige	2247
kun nødvendige cookies	489
kup dostęp	2287
kup książkę	2364
kup licencję	2387
kup licencję na publikację	2387
kup tę książkę	2364
kupi naročnino	2822
kupte nám kávu	384
kuula taskuhäälingut	1175
kuuntele podcast tästä	1283
kvíz dne	371
kvíz dňa	2782
kvíz indítása	1629
kvíz kitöltése	1629
kyllä kiitos	1333
kyllä, kiitos	1333
kysy tekoälyltä	1280
kytke ilmoitukset päälle	1333
käyttäjätunnus	1339
käyttäjätunnus tai sähköposti	1338
käyttöehdot	1276
käytät mainosten esto-ohjelmaa	1335
käytät mainosten estoa	1335
käytät mainostenesto-ohjelmaa	1335
käännetty automaattisesti	1350
käännetty tekoälyllä	1350
kép a képben	1636
kép nagyítása	1650
képaláírás megjelenítése	1650
képek megtekintése	1650
kér értesítést	1639
kérdezze ai-asszisztensünket	1587
kérek értesítést	1639
kérem a hírlevelet	1593
kérjük, adjon meg érvényes e-mail-címet	1647
kérjük, kapcsolja ki a hirdetésblokkolót	1641
kérjük, töltse ki ezt a mezőt	1647
később	1572	1640
kích thước chữ	65
kódex diskutujúcich	2810
köp	2885
köp biljett	2959
köp biljetter	2959
köp biljetter här	2959
köp boken	2959
köp boken här	2959
köp din biljett	2959
köp här	2959
köp licens	2983
köp rättigheter	2983
köszönjük a feliratkozást	1593
köszönjük a regisztrációt	1647
köszönjük a szavazatodat	1629
köszönjük a szavazatát	1629
köszönjük az üzenetet	1647
köszönjük üzenetét	1647
köszönjük! ellenőrizze postafiókját	1647
köszönjük, hogy feliratkozott	1647
köszönjük, hogy feliratkoztál	1647
köszönjük, hogy szavazott	1629
köszönjük, hogy szavaztál	1629
köszönöm, nem	1572
kötelező	1648
kötelező kitölteni	1647
kötelező mező	1647
kötelező mezők	1647
kövesd a témát	1659
kövesse a témát	1659
kövesse élőben	1650
követed	1659
követem a szerzőt	1659
követem a témát	1659
következő	1590
következő cikk	1588
következő fotó	1650
következő kép	1650
következő oldal	1650
következő videó	1636
követve	1659
követés leállítása	1659
követés megszüntetése	1659
közlemény: adomány	1642
közlemény: támogatás	1642
køb abonnement	416
køb adgang	416
køb billet	487
køb billet her	487
køb billetter	487
køb billetter her	487
køb bogen	487
køb bogen her	487
køb her	487
køb licens	509
køb nu	487
køb rettigheder	509
kúpiť e-knihu	2785
kúpiť knihu	2785
kúpiť licenciu	2806
kúpiť lístky	2785
kúpiť predplatné	2729
kúpiť teraz	2785
kúpiť vstupenku	2785
kúpiť vstupenky	2785
kúpiť časopis	2785
kúpte nám kávu	2795
kúpte si knihu	2785
kúpte si vstupenky	2785
küfür, hakaret içeren yorumlar onaylanmamaktadir	3052
küldd be a fotóidat	1653
küldd el egy barátodnak	1660
küldje be fotóit	1653
küldje el barátjának	1581
küldje el fotóit	1653
küldjön névtelen üzenetet	1653
küldjön tippet	1653
küldés	1581	1648
küldés e-mailben	1581
küldés whatsappon	1660
külső tartalom	1590
künye	3049
küpsiste seaded	1186
küsi tehisarult	1174
kā tev patika raksts	1976
kā tu domā? balso	1977
ką manote? balsuokite	1936
křížovka	372
""", 'l': """
la discussione è chiusa	1756
la nota continúa después del anuncio	1105
la rédaction vous conseille	1409
la sélection de la rédaction	1409
ladda inlägg	2963
ladda inlägget	2963
ladda innehåll	2963
ladda innehållet	2963
ladda ned på google play	2967
lahjoita artikkeli ystävälle	1273
lai komentētu, ielogojies	1976
lai komentētu, pieslēdzies	1976
laita ilmoitukset päälle	1333
lap tetejére	1650
las más leídas	1114
las más leídas de hoy	1160
las noticias más leídas	1160
lasi arī	1972
lasi komentārus	1976
lasi tālāk	1970
lasi vairāk šeit	1977
lasi vēl	1972
lasiet arī	1972
lasiet vēl	1972
last inn siden på nytt	2254
last siden på nytt	2254
lasă un comentariu	2495
lasīt komentārus	1976
lasīt tālāk	1977
lasīt vairāk	1977
lasīt vēlāk	1975
lasītākie	1972
lataa lisää	1283
lataa sisältö	1328
lataa ääni	1330
lautstärke	686
lavet ved hjælp af ai	511
le choix de la rédaction	1409
le journal numérique	1376
le lien a été copié	1452
le lien a été copié dans le presse-papiers	1452
le notizie più lette	1799
le più lette	1760
lea también	1114
lee sin límites	1156
lee también	1114
leer artículo completo	1117
leer más	1117
leer también	1114
legfrissebb elöl	1657
legfrissebb hírek	1588
leggi di più	1763
leggi più tardi	1798
legjobb ajánlat	1645
legjobb ár	1645
legnépszerűbb	1588	1645	1658
legrégebbi	1658
legrégebbi elöl	1657
legújabb	1658
legújabb elöl	1657
leia a matéria completa	2475
leia as notícias no aplicativo	2465
leia também	2435
lejátszás	1636
lejátszási sebesség	1636
len nevyhnutné cookies	2787
len pre predplatiteľov	2729
les choix de la rédaction	1409
les den først i appen	2251
les først i appen	2251
les lecteurs ont aussi consulté	1453
les més llegides	290
les også	2192
les plus commentés	1409
les plus partagés	1409
les prix indiqués sont susceptibles d'évoluer	1436
les våre debattregler	2188
letiltás	1640
letölthető a google play áruházból	1638
letölthető az app store-ból	1638
letöltés az app store-ból	1638
li e aceito a política de privacidade	2467
libovolná částka	384
licenc vásárlása	1654
licencja na publikację	2387
liczy się każda wpłata	2375
liczy się każda złotówka	2375
lien copié	1395
lien copié dans le presse-papiers	1452
lietošanas noteikumi	1987
liitudes nõustud kasutustingimustega	1193
liity jäseneksi	1265
lineでシェア	1823
lineでシェアする	1852
lineで送る	1823
link a vágólapra másolva	1581
link bài gốc	3261
link copiado para a área de transferência	2474
link kopiëren	2032
link másolva	1581
link másolása	1581
link został skopiowany	2394
lire la suite pour #€	1376
lire la vidéo	1412
lire à haute voix	1395
lire également	1409
lisätiedot	1284
lisää aiheesta	1281
lisää artikkeleita	1344
lisää ensisijaiseksi lähteeksi	1354
lisää kirjoittajalta	1344
lisää kommentti	1352
lisää omiin aiheisiin	1354
lisää ostoskoriin	1326
lisää samalta kirjoittajalta	1344
lisää suosikkilähteeksi	1354
liên hệ	3234
liên quan	3235
ljud på	2965
ljudet är ai-genererat	2965
llegeix sense límits	287
llegeix també	263
llegir més	290
lo + leído	1114
lo más comentado	1114
lo más compartido	1114
lo más leído	1114
lo más popular	1114
lo más visto	1114
lo más visto hoy	1160
lo último	1114
locuri de muncă	2511
loe lähemalt	1175
loe lähemalt siit	1175
logi sisse või loo konto	1168
los lectores también leyeron	1160
luba kõik	1186
lubię to	2297	2392
lucrează cu noi	2511
lue keskustelun säännöt	1280
lue lisää	1281
lue lisää aiheesta	1281
lue myöhemmin	1273
lue myös	1281
lue vähemmän	1344
lugu jätkub pärast reklaami	1177
lugu täieneb	1175
lui écrire	1430
lukijana synteettinen ääni	1330
luotu tekoälyllä	1350
luštit	371
luštit křížovku	371
lyd på	2249
lägg till i mina ämnen	2989
lägg till oss som föredragen källa	2989
lägg till som föredragen källa	2989
lähetä	1342
lähetä kommentti	1352
lähetä kuvasi	1347
lähetä palaute	1350
lähetä palautetta	1350
lähetä sähköpostilla	1273
lähetä viesti	1341
lähetä viesti toimittajalle	1344
lähetä vinkki	1347
lähetä vinkki nimettömänä	1347
lämna en kommentar	2903
lämna ett svar	2987
lämna feedback	2985
längd	2966
längd #	2966
länk kopierad	2895
länken har kopierats	2990
länken kopierad	2895
länken är kopierad	2895
läs den först i appen	2967
läs dokumentet	2911
läs domen	2911
läs först i appen	2967
läs hela	2979
läs hela artikeln	2910
läs hela texten	2910
läs hela texten här	2910
läs in sidan igen	2970
läs kommentarer	2903
läs mer	2907	2910
läs mer om	2907
läs mindre	2979
läs också	2907
läs senare	2895
läs transkription	2965
läs utan annonser	2991
läs vidare	2885	2907
läs våra kommentarsregler	2903
läs även	2907
läsarerbjudande	2959
läsarerbjudanden	2959
läsarfrågan	2956
läsarresa	2959
läsarresor	2959
lästid	2910
lästid # min	2910
lås artiklen op	499
lås op	416
lås op for artiklen	499
lås opp artikkelen	2171
lås opp saken	2171
lås upp	2973
lås upp artikeln	2885
låst artikel	2973
låst innehåll	2973
læg en kommentar	513
læg i kurv	487
læg i kurven	487
længde #	492
læs debatreglerne	433
læs debatreglerne her	433
læs den først i appen	493
læs først i appen	493
læs hele artiklen	441
læs i appen	493
læs kommentarer	433
læs mere	438	441
læs mere om	438
læs mindre	505
læs også	438
læs også disse artikler	438
læs senere	425
læs transskription	491
læs uden annoncer	517
læs uden grænser	499
læs uden reklamer	517
læs videre	416	438
læs vores regler for debatten	433
læserrejse	487
læserrejser	487
læsertilbud	487
læsetid # min	441
læst op af en syntetisk stemme	491
lên đầu trang	3237
líbí se mi	401
lös korsordet	2956
lösenord	2974
löysitkö virheen	1347
løs krydsord	484
løs krydsordet	484
løs kryssordet	2242
lúštiť krížovku	2782
lưu	3225
lưu bài	3225
lưu bài viết	3225
lưu bài để đọc sau	3261
lưu công thức	61
lấy link	3261
""", 'm': """
magari più tardi	1728
mai târziu	2482
mainos päättyy	1275
mainostajan sisältö	1356
mais notícias	2435
maksettu sisältö	1275
maksettu yhteistyö	1356
mam już konto	2377
mam prenumeratę	2377
manşetler	3053
maschinell übersetzt	705
maschinelle übersetzung	706
maskinoversættelse	512
maskinöversatt	2985
maskinöversättning	2986
masquer la publicité	1436
masz już konto	2287
masz już konto? zaloguj się	2287
masz włączonego adblocka	2374
materialet er vernet etter åndsverkloven	2267
materialet är skyddat enligt lagen om upphovsrätt	2937
materiał komercyjny	2395
materiał niedostępny	2369
materiał partnera	2301
materiał partnerski	2395
materiał promocyjny	2301
materiał płatny	2395
materiał sponsorowany	2301
materiał wideo niedostępny	2369
materiał zewnętrzny	2301
matéria exclusiva para assinantes	2472
matérias relacionadas	2435
media społecznościowe	2298
medlemsförmån	2959
megjelenítés és elfogadás	1634
megnyitás	1591
megnyitás az alkalmazásban	1638
megnézem	1590
megnézem a galériát	1650
megnézem az ajánlatot	1632
megnézem az eredményt	1629
megnézem az árat	1632
megosztás	1581
megosztás a facebookon	1581
megosztás ajándékként	1660
megosztás e-mailben	1660
megosztás facebookon	1581
megosztás twitteren	1581
megosztás whatsappon	1660
megveszem a könyvet	1632
mehr für dich	629
mehr für sie	629
meld deg av når som helst	2260
meld deg på	2176
meld deg på nyhetsbrevet	2176
meld meg på	2260
mentions légales	1402
mentés	1581
mentés későbbre	1581
menú	1117
menü	571	698	1590	3055
menü schließen	571
menü öffnen	571
mer från	2907
mer läsning	2907
merci d'avoir voté	1440
mergi la rețetă	61
mesačne	2798
mesačná platba	2797
mesačné predplatné	2797
mesačný dar	2795
messaggio pubblicitario con finalità promozionale	1782
mest läst	2907
mest lästa	2907
mest læst	438
mest læste	438
mest populär	2974
mest populärt	2974
mest populær	500	2258
mest populære	500	2258
mesterséges intelligencia készítette	1656
mesterséges intelligenciával készült	1656
mi készítette	1656
mi által generált	1656
mi-összefoglaló	1590
mida sina arvad? hääleta	1175
miejscowość	2381
miesięcznie	2378
miksi näen tämän mainoksen	1356
mina ämnen	2989
minden adomány számít	1642
minden forint segít	1642
minden forint számít	1642
minden hozzájárulás számít	1642
minden pénteken. ingyen. spam nélkül	1647
minden süti elfogadása	1634
minden támogatás segít	1642
mindet elutasítom	1634
mindig engedélyezem	1634
mindig engedélyezés	1634
mindig megjelenítem	1634
minn meg på det senere	2167
minőség	1637
mira el vídeo	281
mit ki übersetzt	705
mit paypal unterstützen	690
mitä mieltä olet? äänestä	1283
miért látom ezt a hirdetést	1661
modalità di pagamento	1732
moderációs alapelvek	1657
moderálási elvek	1587
modifică preferințele cookie	2506
modifier mes préférences	1432
modtag en notifikation, når vi skriver om emnet	441
mogoče kasneje	2833
mogą cię zainteresować	2309
mohlo by se vám líbit	316
mohlo by vás také zajímat	316
mohlo by vás tiež zaujímať	2733
mohlo by vás zajímat	316
mohlo by vás zaujímať	2733
moje témata	402
moje témy	2812
monatlich kündbar	624
mostra aquesta publicació a instagram	272
mostra di più	1763
mostra'n més	264
mostrar conteúdo externo	2453
mostrar más	1117
mot de passe oublié	1376
mots clés	1409
mots-clés	1409
może cię zainteresować	2309
może później	2283
możesz zrezygnować w każdej chwili	2377
možda kasnije	2677
možda vas zanima	2669
možda će vas zanimati	2669
možno neskôr	2740
možná později	299
muistuta myöhemmin	1264
mulțumim pentru feedback	2509
mulțumim, te-ai abonat cu succes	2516
mutasd az eredményt	1629
mutass többet	1590
muut lukivat myös	1281
muuta evästeasetuksia	1328
mykistä	1330
myöhemmin	1264	1334
mám predplatné	2797
mám předplatné	386
mám vypnuto	383
mám účet	386
már előfizető	1575
már kikapcsoltam	1641
már követed	1659
már követed ezt a témát	1659
már követi	1659
már szavazott	1629
már szavaztál	1629
már van fiókom	1644
más	1117
más artículos	1114
más artículos del autor	1133
más detalles	1118
más en	1114
más historias	1114
más información	1114
más leídas	1114
más leído	1114
más leídos	1114
más noticias	1114
más opciones	1107
más sobre este tema	1114
más tarde	1074
más vistas	1114
más vistos	1114
más összeg	1642
mások ezt olvassák	1588
mások ezt olvasták	1588
másolva	1660
másolás	1581
másolás tilos	1654
máte již účet	301
máte předplatné? přihlaste se	301
máte tip	395
máte už účet	386
máte zapnutý adblock	383
märksõnad	1170
månadsgåva	2882
månadsvis	2974
månadsvis betalning	2973
månedlig	2258
månedlig betaling	2257
månedlig gave	2168
månedlig støtte	497
månedligt	500
månedligt bidrag	413
måske senere	412
måske vil du også kunne lide	438
még nem előfizető	1644
még nincs előfizetése	1644
még nincs fiókja	1644
még nincs fiókod	1644
még nincsenek hozzászólások	1657
més informació	263
més llegides	263
més notícies	290
método de pago	1078
métodos de pagamento	2407
métodos de pago	1078
mākslīgā intelekta kopsavilkums	1977
mă abonez	2516
mărime text	65
město	390
měsíční dar	384
měsíční platba	386
měsíční předplatné	386
měsíčně	387
můj účet	301
mới nhất	3235
mở	3238
mở khóa bài viết này	3261
mở rộng	3237
""", 'n': """
na celú obrazovku	2789
na górę	2383
na hlavní stránku	392
na hlavnú stránku	2803
na stránku darov	2795
na stránku darů	384
na začiatok	2803
na začátek	392
na żywo	2370
nabídka pro čtenáře	374
nadaljevanje članka pod oglasom	2825
nagyobb betűk	1660
nagyítás	1650
nahlásit	401
nahlásit chybu	315
nahlásit komentář	400
nahlásit příspěvek	400
nahlásit reklamu	404
nahlásiť	2811
nahlásiť chybu	2736
nahlásiť komentár	2810
nahlásiť príspevok	2810
nahlásiť reklamu	2814
najchętniej czytane	2309
najchętniej czytane dziś	2309
najczęściej czytane	2309
najczęściej czytane artykuły	2309
najlepšia ponuka	2798
najlepšie	2811
najnovejše	2826
najnovejše novice	2826
najnoviji članci	2669
najnovšie	2733	2811
najnovšie správy	2733
najnovšie články	2733
najnowsze artykuły	2309
najnowsze wiadomości	2309
najobľúbenejšie	2798	2811
najstaršie	2811
najvýhodnejšie	2798
najčitanije	2669
najčitanije vesti	2669
najčitanije vijesti	2669
najčitanije vijesti dana	2669
najčítanejšie	2733
najčítanejšie články	2733
najčítanejšie články dňa	2733
napi keresztrejtvény	1629
napišite komentar	2829
napište autorovi	392
napište do redakce	395
napište komentář	400
napište redakci	395
napsat komentář	315
napísať autorovi	2803
napísať komentár	2810
napíšte autorovi	2803
napíšte do redakcie	2805
napíšte komentár	2810
napíšte redakcii	2805
naročena vsebina	2825
naročite se	2821
naročnina	2821
naskenujte qr kód	380
naskenujte qr kód a stáhněte si aplikaci	380
nastala chyba. skúste to neskôr	2800
nastala chyba. zkuste to prosím znovu	389
nastavenia súkromia	2787
nastavenie súkromia	2787
nastavení	312
nastavení cookies	312
nastavení ochrany soukromí	376
nastavení soukromí	376
nastavi čitanje	2721
nastavi čitati	2721
nastavit jako preferovaný zdroj	402
nastavit upozornění	381
nastavite čitanje	2721
nastavite čitati	2721
nastavitve piškotkov	2841
nastaviť ako preferovaný zdroj	2812
nastaviť upozornenia	2792
następna strona	2312
następne wideo	2369
następne zdjęcie	2383
następny	2312
następny artykuł	2309
następny film	2369
natisni članek	2829
naudojimo taisyklės	1947
naujausios žinios	1931
naujienlaiškis	1954
načteno umělým hlasem	378
načtěte qr kód	380
načíst další	318
načíst další články	392
načíst obsah	376
načíst příspěvek	376
načíst stránku znovu	383
načíst video	376
načíst více	392
načítava sa prehrávač	2789
načítava sa video	2789
načítať obsah	2787
načítať príspevok	2787
načítať viac	2803
načítať video	2787
načítať ďalšie	2803
načítám přehrávač	378
načítání videa	378
našli jste chybu	315
našli jste chybu v článku	395
našli jste v článku chybu	315
našli ste chybu	2805
našli ste chybu v článku	2805
našli ste v článku chybu	2805
naživo	2790
ne děkuji	299
ne, děkuji	299
nejdiskutovanější	316
nejlepší	401
nejlepší nabídka	387
nejnovější	316	401
nejnovější zprávy	316
nejnovější články	316
nejoblíbenější	387	401
nejstarší	401
nejvýhodnější	387
nejčtenější	316
nejčtenější články	316
nejčtenější články dne	316
nem kötelező	1648
nem küldünk spamet	1647
nem, köszönöm	1572
nemám názor	372	2783
nemám účet	386
nemáte predplatné	2797
nemáte předplatné	386
nemáte účet	386
nenhum comentário	2431
neplatná e-mailová adresa	389
neplatný e-mail	389
nepovinné	390	2801
neskôr	2793
neueste beiträge	568
nevím	372
nhắc tôi sau	3218
nie dziękuję	2283
nie dziś	2283
nie możemy pokazać tej treści	2367
nie możemy wyświetlić tej treści	2367
nie można odtworzyć filmu	2369
nie można odtworzyć wideo	2369
nie można wyświetlić tej treści	2367
nie pamiętam hasła	2377
nie pamiętasz hasła	2287
nie udało się załadować filmu	2369
nie ďakujem	2740
nie, dziękuję	2283
nie, ďakujem	2740
nieprawidłowy adres e-mail	2380
niečo sa pokazilo	2801
niečo sa pokazilo, skúste to znova	2800
niečo sa pokazilo. skúste to neskôr	2800
niečo sa pokazilo. skúste to znova	2800
nimetön postilaatikko	1347
nincs fiókja	1644
nincs fiókod	1644
nincs fiókom	1644
nincs hozzászólás	1657
nincs még előfizetésed	1644
nincs még fiókja	1644
nincs véleményem	1630
nincsenek hozzászólások	1657
noe gikk galt, prøv igjen	2260
noe gikk galt, prøv igjen senere	2260
noe gikk galt. prøv igjen	2260
noe gikk galt. prøv igjen senere	2260
noget gik galt, prøv igen	502
noget gik galt, prøv igen senere	502
noget gik galt. prøv igen	502
noget gik galt. prøv igen senere	502
només els subscriptors poden comentar	275
norėdami komentuoti, prisijunkite	1935
nosūti draugam	1975
nosūtīt draugam	1975
nosūtīt e-pastā	1975
noteで書く	1823
notifikácie	2793
notre sélection	1409
notre sélection d'articles	1453
notícias relacionadas	2435
notícias relacionadas que podem lhe interessar	19
notícies destacades	290
notícies relacionades	263
nu ai cont? înregistrează-te	2521
nu mulțumesc	2482
nu på google play	493
nu, mulțumesc	2482
nur für mitglieder	692
nyaste först	2987
nyeste først	2271
nyhetsdøgnet	2192
nyní na google play	380
nyní ne	381
nyomtatás	1581
não perca	2435
não, obrigada	2404
não, obrigado	2404
nächste seite	571
nächster artikel	568
nächstes bild	697
nächstes foto	697
nächstes video	685
näin korjaamme virheet	1347
näin poistat mainoseston	1335
näin poistat mainosten eston	1335
näin suojaamme lähteitämme	1347
näin suojelemme lähteitä	1347
näita kõiki	1176
näita rohkem	1175
näita veel	1175
näita vähem	1176
näköislehti	1266
nästa	2910
nästa artikel	2907
nästa bild	2979
nästa sida	2979
nästa video	2965
näytä # vastausta	1352
näytä aina	1328
näytä alkuperäinen	1284
näytä galleria	1344
näytä ja hyväksy	1328
näytä kaikki	1283
näytä kaikki artikkelit	1344
näytä kaikki kommentit	1352
näytä kartta	1284
näytä kommentit	1280
näytä kuvagalleria	1344
näytä kuvateksti	1344
näytä käännös	1284
näytä lisää	1283
näytä lisää artikkeleita	1344
näytä lisää kommentteja	1352
näytä litterointi	1330
näytä salasana	1338
näytä sisältö	1276
näytä tekstitykset	1330
näytä tiedot	1284
näytä tulokset	1284	1323
näytä vastaukset	1352
näytä vähemmän	1284	1344
något gick fel	2977
något gick fel, försök igen	2976
något gick fel, försök igen senare	2976
något gick fel. försök igen	2976
något gick fel. försök igen senare	2976
næste	441
næste artikel	438
næste billede	505
næste side	505
næste video	491
némítás	1636
némítás feloldása	1636
népszerű	1588
név	1648
névtelen bejelentés	1653
névtelen postaláda	1653
nézze meg galériánkat	1590
nézze meg képeinket	1590
nõustun	1186
nõustun kõigiga	1186
nøgleord	438
nāc strādāt pie mums	1977
něco se pokazilo	390
něco se pokazilo, zkuste to znovu	389
něco se pokazilo. zkuste to prosím později	389
něco se pokazilo. zkuste to znovu	389
nổi bật	3235
nội dung quảng cáo	3263
nội dung tài trợ	3230
""", 'o': """
o que achou desta notícia	2455
o vídeo começará em alguns segundos	2453
objednať knihu	2785
obligatoriskt fält	2976
obnovit stránku	383
obnoviť stránku	2794
obnovte stránku	383
obsah je chránený autorským zákonom	2806
obsah je chráněn autorským zákonem	396
obsah našich partnerov	2814
obsah našich partnerů	404
obsah není dostupný	376
obsah nie je dostupný	2787
obsah nie je možné zobraziť	2787
obsah sa nedá zobraziť	2787
obsah vytvořený ai	398
obsah článku	392
obserwuj autorkę	2393
obserwujesz już tego autora	2393
ocenite članak	2672
ocenite članek	2829
oceń jakość artykułu	2389
oceń przepis	61
ochrana osobních údajů	312
ochrana osobných údajov	2747
ocijenite članak	2672
ocorreu um erro ao carregar o vídeo	2453
ocultar anúncio	2457
od najnovších	2810
od najstarších	2810
od naszych partnerów	2395
od našich partnerov	2814
od našich partnerů	404
od nejnovějších	400
od nejstarších	400
od partnerů	404
odblokuj artykuł	2377
odblokuj dostęp	2377
odblokuj treść	2367
oddaj głos	2361
odebírat	305
odebírat newsletter	305
odemknout článek	301
odemknout článek pro přátele	403
odeslat komentář	400
odeslat zprávu	389
odeslat zpětnou vazbu	398
odhlásenie kedykoľvek	2800
odhlásit se	301
odhlásit se můžete kdykoli	389
odhlásit se můžete kdykoliv	389
odhlásiť sa	2729
odhlášení kdykoliv	389
odkaz bol skopírovaný	2813
odkaz byl zkopírován	403
odkaz skopírovaný	2736
odkaz zkopírován	308
odkleni članek	2822
odklenite celoten članek	2822
odmietnuť	2747
odmietnuť všetko	2747
odmítnout	312
odmítnout vše	312
odoberať	2800
odoberať newsletter	2800
odomknúť	2797
odomknúť článok	2797
odomknúť článok pre priateľov	2813
odoslať	2801
odoslať komentár	2810
odoslať správu	2800
odoslať spätnú väzbu	2808
odporúča outbrain	2814
odporúčame	2733	2798
odporúčame prečítať	2733
odporúčame tiež	2733
odporúčané outbrain	2814
odporúčané taboola	2814
odporúčané články	2733
odpovedať	2811
odpovědět	315	401
odrzuć	2302
odrzuć wszystkie	2302
odrzuć wszystko	2367
odtwarzacz wideo jest ładowany	2369
odtwórz	2312
odtwórz film	2369
odtwórz wideo	2369
odvolať súhlas	2787
odśwież stronę	2374
odštampaj	2672
odštampaj recept	61
odštampaj članak	2672
oferta dla czytelników	2364
oferta dla prenumeratorów	2364
oferă acest articol cadou	2523
offre spéciale	1376
offrez-nous un café	1367
offrici un caffè	1729
oglasno sporočilo	87	2825
ogłoszenie	2301
ohjelma ei ole enää katsottavissa	1330
ohodnotiť recept	61
ohodnoťte článek	315
ohodnoťte článok	2736
oikaisut ja täsmennykset	1347
okuma süresi # dk	3055
oldal frissítése	1641
oldal újratöltése	1641
olet jo äänestänyt	1323
oliko artikkeli hyödyllinen	1280
oliko juttu hyödyllinen	1280
oliko tiivistelmä hyödyllinen	1280
oliko tämä hyödyllinen	1350
olvasd be a qr-kódot	1638
olvass korlátlanul	1644
olvassa be a qr-kódot	1638
olvasson hirdetések nélkül	1661
olvasson korlátlanul	1575
olvasson tovább	1575
olvasta már	1588
olvastad már	1588
olvasás az alkalmazásban	1638
olvasói ajánlat	1632
olvidaste tu contraseña	1080
online reportáž zde	392
opdatér siden	496
oplæst af en robot	425
oplæst af en syntetisk stemme	491
oplæst af kunstig intelligens	441
oplæst af syntetisk stemme	491
opravy a upřesnění	395
opsig når som helst	416
opsig, når du vil	499
ordsøgning	485
orijinali göster	3056
os leitores também leram	2475
os preços podem variar	2457
osadzona treść	2367
osale küsitluses	1175
osmisměrka	372
osta käyttöoikeus	1348
osta liput tästä	1326
osta täältä	1326
ostatnie artykuły	2309
oszczędzasz #%	2378
ota käyttöön	1334
ota yhteyttä	1280
otevřít	319
otevřít aplikaci	380
otevřít galerii	392
otevřít mapu	319
otevřít v aplikaci	380
otključaj članak	2662
otključajte ceo članak	2662
otključajte cijeli članak	2662
otros artículos	1114
otvoriť aplikáciu	2791
otvoriť galériu	2803
otvoriť v aplikácii	2791
otwórz	2313
otwórz aplikację	2371
otwórz galerię	2383
otwórz mapę	2313
otázka dne	371
otázka dňa	2782
outras notícias	19	2435
ouça este conteúdo	2421
oversættelsen er lavet af en maskine	441
""", 'p': """
padovanokite straipsnį	1934
padovanokite straipsnį draugui	1934
page précédente	1412
pagina următoare	2498
pague um café	2405
paiement sécurisé	1374
pakollinen kenttä	1341
paldies par pieteikšanos	1994
palun jää viisakaks	1174
pamanīji kļūdu	1976
pamanījāt kļūdu	1976
par šo tēmu	1972
paramètres des cookies	1402
paramétrer	1402
paramétrer les cookies	1402
parašyk komentarą	1935
parašykite komentarą	1935
partajează	2489
partenerii noștri	2496
participez à la conversation	1440
partnereink ajánlata	1661
partnereinktől	1661
partnerių turinys	1938
partnerski sadržaj	2668
partnerský obsah	404
pasidalinkite šiuo straipsniu	1934
pasitikrinkite žinias	1936
passer la publicité	1400
passer à la recette	61
passwort zurücksetzen	692
pastebėjote klaidą	1935
pasziánsz	1630
paylaş	3046
paylaşin	3046
pažiūrėkite vaizdo įrašą	1936
pe aceeași temă	2524
pelaa peliä	1323
pelaa tästä	1323
pentru a citi în continuare	2521
per saperne di più	1799
per überweisung spenden	690
pergunte à nossa ia	2455
personvernerklæring	2247
peut-être plus tard	1366
pełny ekran	2369
piedalies aptaujā	1977
piekrist visām	1987
piekrītu	1987
piesakies vebināram	1977
piesakoties tu piekrīti lietošanas noteikumiem	1994
pieslēdzies vai izveido kontu	1970
pieslēdzies, lai komentētu	1976
pieslēgties	1970
pievieno savu komentāru	1976
pievienot komentāru	1970
pirmais mēnesis par # €	1970
pirmas mėnuo tik # €	1929
più lette	1760
più letti	1760
più tardi	1728
piškotki	2841
placená inzerce	87	311
placená spolupráce	404
placený obsah	404
platba ročne	2797
platba ročně	386
platená inzercia	87	2732
platená spolupráca	2814
platený obsah	2814
plaćeni oglas	87	2668
plaćeni sadržaj	2668
plačana objava	87	2825
plačiau skaitykite čia	1936
plein écran	1412
plus d'actualités	1409
plus de détails	1413
poate mai târziu	2482
podaj prawidłowy adres e-mail	2380
podari članek	2829
podarite ta članek	2829
podaruj artykuł	2287
podaruj dostęp	2394
podaruj ten artykuł	2297
podcast anhören	605
pode ler também	2475
podeli članak	2672
podijeli članak	2672
podmienky používania	2747
podmínky použití	312
podmínky užití	312
podobne artykuły	2309
podobné články	316	2733
podporiť	2728
podporte nezávislú žurnalistiku	2728
podporte nás	2728
podporte nás cez darujme	2795
podporte nás cez paypal	2795
podporte nás na patreone	2795
podpořit	300
podpořit přes darujme	384
podpořte naši práci	300
podpořte nás	300
podpořte nás na patreonu	384
podpořte nás přes paypal	384
podpořte redakci	300
podrobné nastavenia	2787
podrobné nastavení	376
podrži	2661
podrži nas	2661
podržite nas	2661
podržite naš rad	2661
podržite nezavisno novinarstvo	2661
podziel się	2297
podziel się na facebooku	2297
pogledajte još	19
poistin sen käytöstä	1335
pokaż # odpowiedzi	2391
pokaż galerię	2383
pokaż hasło	2377
pokaż i zaakceptuj	2367
pokaż komentarze	2305
pokaż mniej	2312
pokaż napisy	2369
pokaż odpowiedzi	2391
pokaż oryginał	2313
pokaż podpis	2383
pokaż transkrypcję	2369
pokaż treść	2302
pokaż tłumaczenie	2313
pokaż więcej	2312
pokaż wszystkie	2312
pokaż wszystko	2313
pokaż wyniki	2361
pokaži vsebino	2841
pokloni članak	2672
poklonite ovaj članak	2672
pokračovat bez podpory	299
pokračovat bez vypnutí	383
pokračovat přes apple	386
pokračovat přes facebook	386
pokračovat přes google	386
pokračovat s apple	386
pokračovat s google	386
pokračovať bez podpory	2740
pokračovať bez vypnutia	2794
pokračovať cez apple	2797
pokračovať cez facebook	2797
pokračovať cez google	2797
pokračovať s google	2797
pole obowiązkowe	2380
polecamy również	2309
polecamy także	2309
polecamy też	2309
polecane artykuły	2309
politique de confidentialité	1402
polityka prywatności	2302
polityka sprostowań	2386
política de cookies	1107	2428
política de galetes	272
política de privacidad	1107
política de privacidade	2428
política de privacitat	272
pomôže každé euro	2795
pomůže každá koruna	384
ponuka pre čitateľov	2785
poprzedni artykuł	2309
poprzednie zdjęcie	2383
populární	316
populära artiklar	2907
populärast	2974	2988
populärt	2907
populære	514	2272
populære artikler	438
populære saker	2192
populært	438	2192
populārākie	1972
popüler	3053
popüler haberler	3053
popüler konular	3053
por qué estás viendo esto	1080
poslat jako dárek	403
poslat přes whatsapp	403
poslat příteli	403
poslat tip anonymně	395
poslat zprávu	389
poslať	2801
poslať ako darček	2813
poslať cez whatsapp	2813
poslať e-mailom	2736
poslať mailom	2813
poslať priateľovi	2813
poslať správu	2800
poslať tip	2805
poslať tip anonymne	2805
poslušaj vest	2672
poslušaj članak	2672
poslušaj članek	2829
poslušajte članek	2829
postanite naročnik	2821
postanite član	2661	2821
postavke kolačića	2685
postaw kawę	2284
postaw nam kawę	2284
poszt betöltése	1634
posłuchaj	2297
poukážte nám # % z dane	2795
pour continuer à lire	1449
pourquoi voyez-vous cette publicité	1436
pouze nezbytné	376
pouze pro předplatitele	301
používate adblock	2794
používate blokovanie reklám	2794
používate blokovač reklám	2794
používateľské meno	2798
používáte adblock	383
používáte blokování reklam	383
používáte blokátor reklam	383
povezani sadržaj	2669
povezani članci	2669
povezani članki	2826
povinná pole	389
povinné	390	2801
povinné pole	389
povinné polia	2800
povinné údaje	389
povolit upozornění	381
povoliť	2793
povoliť notifikácie	2792
povoliť obsah	2787
povoliť raz	2787
povoliť reklamu	2794
povoliť reklamy	2794
povoliť upozornenia	2792
powiązane	2309
powiązane artykuły	2309
powiązane tematy	2309
powiększ	2312
powiększ tekst	2394
powiększ zdjęcie	2312
powrót do góry	2312
powrót do strony głównej	2383
powrót na górę	2383
pozastaviť	2790
později	299	382
pozostała część artykułu pod materiałem wideo	2301
pozostały czas	2369
pozostały czas #	2369
pozostały czas -#	2369
pozrieť galériu	2803
pozvite nás na kávu	2795
pozvěte nás na kafe	384
pozvěte nás na kávu	384
pořídit předplatné	386
pošalji e-mailom	2672
pošalji komentar	2672
pošalji mejlom	2672
pošalji prijatelju	2672
pošalji članak e-mailom	2672
pošaljite komentar	2672
pošlete tip redakci	395
pošlite tip redakcii	2805
pošlji po e-pošti	2829
pošlji prijatelju	2829
pošlji članek po e-pošti	2829
poštovné zdarma	374
pr članek	2825
praneškite apie klaidą	1935
pranešti apie klaidą	1935
pravidelný dar	384
pravidelný príspevok	2795
pravidelně měsíčně	384
pravidlá diskusie	2736
pravidlá opráv	2805
prawa autorskie zastrzeżone	2387
pre komentovanie sa prihláste	2810
pre predplatiteľov	2729
preberite še	2826
predchádzajúca fotografia	2803
predchádzajúca snímka	2803
predchádzajúca strana	2803
predchádzajúci článok	2803
predplatiť	2728
predplatné môžete kedykoľvek zrušiť	2797
predplaťte si	2728
prehrať	2789
prehrať video	2789
prehrávač sa načítava	2789
prejsť do diskusie	2810
prejsť do galérie	2803
prejsť na darovanie	2795
prejsť na kvíz	2782
prejsť na obsah	2803
prejsť na online	2803
prejsť na platbu	2795
prejsť na ponuku	2785
prejsť na recept	61
preložené automaticky	2808
preložené pomocou ai	2808
prenumerantförmån	2959
prenumerantförmåner	2959
prenumerata nuo # euro per mėnesį	1929
prenumerata nuo # €	1929
prenumerera på vårt nyhetsbrev	2890
prenumeruodami sutinkate su taisyklėmis	1954
prenumeruokite naujienlaiškį	1954
preporučeno	2669
preporučujemo	2669
preporučujemo da pročitate	2669
preporučujemo i	2669
preskočiť na obsah	2803
prestať sledovať	2812
pretlač zakázaná	2806
prečo vidím túto reklamu	2814
prečítajte si	2733
prečítajte si aj	2733
prečítať neskôr	2813
prečítať prepis	2789
prețurile pot varia	2511
pridať ako preferovaný zdroj	2812
pridať do košíka	2785
pridať do mojich tém	2812
pridať komentár	2736
pridať medzi preferované zdroje	2812
prihlásiť	2729
prihlásiť cez facebook	2797
prihlásiť cez google	2797
prihlásiť na odber	2800
prihlásiť sa	2729
prihlásiť sa cez apple	2797
prihlásiť sa cez facebook	2797
prihlásiť sa cez google	2797
prihlásiť sa do diskusie	2810
prihlásiť sa na odber	2800
prihláste sa a komentujte	2810
prihvaćam	2685
prihvaćam sve	2685
prijavi grešku	2672
prijať	2747
prijať a pokračovať	2787
prijať a zobraziť	2787
prijať všetko	2747
prijať všetky	2787
prijať všetky cookies	2787
prikaži manj	2827
prikaži manje	2670
prikaži sadržaj	2685
prikaži sve	2670
prikaži več	2827
prikaži više	2670
prikaži vse	2827
prima lună gratuită	2521
primește alerte despre acest subiect	2515
printează	2489
printează rețeta	61
pripomenúť neskôr	2740
priporočamo	2826
priporočamo tudi	2826
priporočamo v branje	2826
priporočeno	2826
prisijunkite arba susikurkite paskyrą	1929
prisijunkite prie mūsų komandos	1936
prisijunkite, kad galėtumėte komentuoti	1935
prispieť	2728
prispieť jednorazovo	2795
prispieť mesačne	2795
privatsphäre verwalten	683
privatsphäre-einstellungen	561
privātuma politika	1987
pro komentování se přihlaste	400
pro předplatitele	301
pro předplatitele výhodněji	374
programmet är inte längre tillgängligt	2965
prohlédnout galerii	392
promocijsko sporočilo	2825
promotivni sadržaj	2668
promotivni članak	2668
promóció	1583
proovi # päeva tasuta	1168
prosimy o wyłączenie adblocka	2374
proč vidím tuto reklamu	404
pročitajte i	2669
pročitajte još	2669
prywatność	2302
przeczytaj całość	2383
przeczytaj cały artykuł	2383
przeczytaj również	2309
przeczytaj także	2309
przeczytaj też	2309
przeczytaj transkrypcję	2369
przejdź bez wsparcia	2283
przejdź do galerii	2383
przejdź do głównej treści	2383
przejdź do oferty	2364
przejdź do przepisu	61
przejdź do płatności	2375
przejdź do quizu	2361
przejdź do serwisu	2302
przejdź do sklepu	2364
przejdź do strony darowizn	2375
przejdź do treści	2312
przejdź do ustawień prywatności	2302
przejdź do wpłaty	2375
przejdź na stronę główną	2383
przekaż # % podatku	2375
przekaż #%	2375
przekaż opinię	2389
przestań obserwować	2393
przetłumaczono automatycznie	2389
przetłumaczono przez ai	2389
przeładuj stronę	2374
prześlij	2381
prześlij opinię	2389
prześlij zdjęcia	2386
przypomnij mi później	2283
przypomnij później	2372
právě se děje	316
präsentiert von	558
précédent	1412
préférences cookies	1402
prélèvement	1375
prémium	1575
próbáld újra később	1647
próbálja ki # forintért	1575
próbálja újra	1647
próbálja újra később	1647
próxima	2438
próxima página	2438
próximo artigo	2435
prøv # dager gratis	2171
prøv gratis	416	2171
prøv igen senere	502
prøv igjen senere	2260
prøv nu	416
prøv nå	2171
prędkość	2370
prędkość odtwarzania	2369
prを含みます	1852
psč	390	2801
pubblicità	1751
publi-rédactionnel	1400
publicité	1400
publicité - la suite ci-dessous	1400
publicités	1400
pular para o conteúdo	2438
página siguiente	1117
páči sa mi to	2811
päivitä sivu	1335
päivän kysymys	1323
päivän peli	1323
päivän ristikko	1323
pääuutiset	1281
påkrevd	2261
påkrævet	503
påmelding	2260
påmind mig senere	412
påminn mig senare	2881
później	2283	2373
pārbaudi savas zināšanas	1977
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1980
pērc abonementu	1970
płatna współpraca	2395
płatne miesięcznie	2377
płatne rocznie	2377
płatność miesięczna	2377
płatność roczna	2377
předchozí	318
předchozí foto	392
předchozí fotografie	392
předchozí snímek	392
předchozí strana	392
předchozí článek	316
předmět	390
předplatit	301
předplatné	301
předplaťte si	386
přehrát	318
přehrát video	378
přehrávač se načítá	378
přehrávač videa se načítá	378
přejít do diskuse	400
přejít do galerie	392
přejít do speciálu	392
přejít k obsahu	318
přejít k platbě	384
přejít k receptu	61
přejít na kvíz	371
přejít na nabídku	374
přejít na obsah	318
přejít na online reportáž	392
přejít na recept	61
přejít na stránku darů	384
přeloženo automaticky	398
přeloženo pomocí ai	398
přepis	379
přeskočit na obsah	392
přestat sledovat	402
přetisk zakázán	396
přečtěte si	316
přečtěte si také	316
přečíst později	403
přečíst přepis	378
přidat do košíku	374
přidat do mých témat	402
přidat jako preferovaný zdroj	402
přidat komentář	315
přidat mezi preferované zdroje	402
přidejte názor	315
přidejte si nás mezi preferované zdroje	402
přihlaste se a komentujte	400
přihlásit	301
přihlásit k odběru	305
přihlásit přes facebook	386
přihlásit přes google	386
přihlásit přes seznam	386
přihlásit se	301
přihlásit se do diskuse	400
přihlásit se k odběru	389
přihlásit se přes apple	386
přihlásit se přes facebook	386
přihlásit se přes google	386
přihlásit se přes seznam	386
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
přispět jednorázově	384
přispět měsíčně	384
příjmení	390
""", 'q': """
qu'avez-vous pensé de cet article	1434
qual o seu nível de satisfação com esta notícia	2455
quellen und weiterführende links	568
queremos conocer tu opinión	1146
queremos saber a sua opinião	2463
questo riassunto ti è stato utile	1779
quieres añadir otro usuario a tu suscripción	1080
quizás más tarde	1074
quizás te interese	1114
quyên góp	3219
quyên góp ngay	3219
qué te ha parecido esta noticia	1146
quên mật khẩu	3220
quảng cáo	3230
quảng cáo - bài viết tiếp tục bên dưới	3263
""", 'r': """
r$ # por mês durante # meses	2472
radote klaidą	1935
radote klaidą tekste	1935
raksti komentāru	1976
raksts tiek papildināts	1977
raksts turpinās pēc reklāmas	1979
rakstīt komentāru	1976
rao vặt	3230
raportează o eroare	2509
raportoi virheestä	1347
rapportér	514
rapportér annonce	517
rapportér fejl	433
rašyti komentarą	1929
reagovať	2811
receber notificações	2465
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1442
recevez une alerte à chaque article de l'auteur	1442
reclamă	2492
recomandarea redacției	2524
recomandări	2496
recomandările editorilor	2524
recomandările redacției	2496
recomendado para você	2435
recommandé	1409
recommandé pour vous	1409
recommandés	1409
recordar más tarde	1074
recuérdamelo más tarde	1074
redirecționează #%	2483
refuză toate	2506
regalar artículo	1080
registrovať sa	2729
registruokitės nemokamai	1929
registruokitės į seminarą	1936
registrácia	2729
regisztráció	1575
regisztrálok	1575
regler för kommentarer	2987
regístrate	1080
rekisteröidy	1266
rekisteröidy maksutta ja lue	1266
reklama się skończyła	2395
reklami geç	3048
reklám	1583
reklám vége	1661
reklámblokkolót használ	1641
reklámblokkolót használsz	1641
reklāma	1970
reklāmas raksts	1979
reklāmraksts	87	1979
relacja na żywo	2383
relaterade ämnen	2907
rendeld meg a könyvet	1632
rendelje meg a könyvet	1632
rendezés	1658
rendszeres támogatás	1642
reportar erro nesta página	2455
restez informé	1385
restez informés	1385
resumen automático	1139
resumo da notícia	2455
resumé lavet af ai	511
rettelser og præciseringer	508
rezervovať miesto	2785
rezervujte si místo	374
reģistrējies bez maksas	1970
reģistrēties	1970
režim celej obrazovky	2789
režim celé obrazovky	378
ricordamelo più tardi	1728
rodyti mažiau	1937
rodyti viską	1937
rozumím	319
rozwiąż krzyżówkę	2361
rozwiń	2312
rozwiń wszystko	2313
ročne	2798
ročná platba	2797
ročné predplatné	2797
roční platba	386
roční předplatné	386
ročně	387
rychlost přehrávání	378
ryhdy kannatusjäseneksi	1336
rätta	2903
rätta oss	2903
rättelse	2903
rättelsepolicy	2982
rättelser och förtydliganden	2982
réactions	1405
réagir	1395	1405
réagir à cet article	1405
réagissez	1405
réagissez à cet article	1405
répondre	1405
réseaux sociaux	1396
réservé aux inscrits	1376
résiliable à tout moment	1449
résultats du sondage	1440
résumé de l'article	1434
résumé de l'article en # points	1434
résumé en # secondes	1434
részletek	1591
rösta	2957
rösta här	2910
rösta i omröstningen	2910
rösta nu	2956
rückmeldung geben	705
rýchlosť	2790
rýchlosť prehrávania	2789
rādīt mazāk	1978
rādīt vairāk	1977
rādīt visu	1978
răspunde	2495
rėmimas	1938
""", 's': """
s'abonner à partir de #€	1376
s'inscrire à la newsletter	1385
s-ar putea să-ți placă	2496
saada sõbrale	1173
saber más	1117
sadarbības raksts	1979
sadržaj je zaključan	2662
saglabāt	1975
saglabāt rakstu	1975
saistītie raksti	1972
saistītās ziņas	1972
saite nokopēta	1975
saken er låst	2171
saken finnes også som lyd	2180
salli sisältö	1328
saltar anúncio	2426
salvează	2489
salvează articolul	2523
salvează pentru mai târziu	2523
salvează rețeta	61
sans engagement, résiliable à tout moment	1449
sao chép liên kết	3225
sao chép đường dẫn	3261
sari la conținut	2498
sari la rețetă	61
satura turpinājums pēc reklāmas	1979
sačuvaj	2672
sačuvaj recept	61
sačuvaj vest	2672
schlagwörter	568
schließen	571
schrift größer	710
schrift vergrößern	553
schriftgröße	553
schriftgröße anpassen	710
schriftgröße ändern	710
schwedenrätsel	678
scopri di più	1734
sdílejte	308
sdílejte tento text	308
sdílejte text	308
sdílejte článek	308
sdílet	308
sdílet na facebooku	308
sdílet na twitteru	308
sdílet na whatsappu	403
sdílet na x	308
sdílet článek	308
se alla erbjudanden för prenumeranter	2885
se bilderna här	2910
se connecter et réagir	1405
se déconnecter	1376
se grafiken här	2910
se ha producido un error al cargar el vídeo	1137
se klippet här	2910
se klippet øverst i saken	2195
se videon här	2910
se våra erbjudanden	2973
se våre tilbud	2257
sebesség	1637
sedan # kr/mån tills du säger upp	2885
seguir tópico	2465
seguí leyendo	1160
sei già abbonato	1734
sei già iscritto alla newsletter	1792
sekretessinställningar	2963
selección de la redacción	1114
selvä	1284
sem si não seria possível	2470
sem você não seria possível	2470
semnalează o eroare	2495
senaste först	2987
send artiklen på mail	425
send på e-post	2180
send på mail	516
sense permanència	287
setări cookie	2506
seuls les abonnés peuvent commenter	1440
seuraa hetki hetkeltä	1344
seuraa livenä	1344
seuraa meitä	1274
seuraa tekijää	1354
seuraa tätä aihetta	1354
seuraat jo tätä aihetta	1354
seuraat tätä aihetta	1354
seções	2435
seřadit podle	400
shrani članek	2829
shrnutí ai	399
shrnutí od ai	398
si opp når du vil	2171
si è verificato un errore durante il caricamento del video	1777
sie können diesen artikel kostenlos weitergeben	650
signaler ce contenu comme inapproprié	1440
signaler un problème	1405
siguiente artículo	1114
siirry sisältöön	1283
siirry suoraan sisältöön	1344
sikeres feliratkozás	1593
sin ti no sería posible	1155
sisältö ei ole saatavilla	1328
sisältö on estetty	1328
sisältö on suojattu tekijänoikeudella	1348
sisältöä ei voida näyttää	1328
sisältöä kumppaneiltamme	1356
siz ne düşünüyorsunuz? oy verin	3055
sizin için öneriler	3053
siųsti draugui	1934
siųsti el. paštu	1934
skaitykite daugiau čia	1936
skaityti plačiau	1936
skaityti vėliau	1934
skann qr-koden for å laste ned appen	2251
skanna qr-koden för att ladda ner appen	2967
skaties arī	1972
skatīt foto	1977
skatīt galeriju	1977
skatīt video	1977
skjønner	2196
sklenite naročnino	2822
skontaktuj się z redakcją	2386
skontrolujte si svoju schránku	2800
skopírované	2813
skopírované do schránky	2813
skopírovať odkaz	2736
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2903
skriv inn beløp	2255
skru på	2253
skru på lyd	2249
skru på varsler	2252
skryť odpovede	2810
skryť reklamu	2814
skrýt	319
skrýt odpovědi	400
skrýt reklamu	404
skyddas av upphovsrätt	2983
skänk en gåva	2971
skúste to neskôr	2800
skúste to znova	2800
slapukų nustatymai	1947
slažem se	2685
sledovat toto téma	402
sledovat téma	402
sledovať autora	2812
sledovať autorku	2812
sledovať online	2803
sledovať tému	2812
sledovať túto tému	2812
sledujete téma	402
sledujete tému	2812
slik beskytter vi kildene våre	2266
slik beskytter vi våre kilder	2266
slik slår du av annonseblokkering	2254
slične vesti	2669
slične vijesti	2669
slični članci	2669
slut på annonce	517
slut på annons	2991
slut på reklam	2991
sluta följa	2989
slutt på annonse	2275
slutt å følge	2273
slå adblocker fra	496
slå annonceblokering fra	496
slå av annonseblokkereren	2254
slå av annonseblokkeringen	2254
slå din adblocker fra	496
slå lyd fra	491
slå lyd til	491
slå lyden fra	491
slå lyden til	491
slå notifikationer til	494
slå på	2253	2969
slå på aviseringar	2968
slå på ljudet	2965
slå på notiser	2968
slå på varsler	2252
slå på varslinger	2252
slå til	495
snsをフォロー	1824
so schützen wir unsere quellen	702
sofortüberweisung	531
solitär	678
sonderveröffentlichung	630
sono già sostenitore	1728
sonuçlari gör	3056
sorodni članki	2826
sortuj według	2391
sortér efter	513
souhlasím	312
souhlasím a pokračovat	376
souhlasím se zobrazením	312
soutenez-nous dès maintenant	1367
související	316
související témata	316
související články	316
související články z webu	316
soyez le premier à commenter	1405
soyez le premier à réagir	1405
spam nélkül	1647
spander en kaffe på oss	2255
spara inställningar	2963
spara till läslistan	2990
spausdinti receptą	61
spela här	2956
spela videon här	2910
spill nå	2242
spis treści	2312
sponsorisé	1400
sponsorlu içerik	87	3048
sponsoroitu sisältö	1275
sponsrat innehåll	2899
sponzorirani sadržaj	2668
sponzorirani članak	2668
sponzorované	2732
sponzorovaný obsah	311
sponzorováno	311
spravovat upozornění	381
spravovať súhlas	2787
spravovať upozornenia	2792
sprawdź cenę	2364
sprawdź ofertę	2287
sprawdź się	2361
sprawdź skrzynkę e-mail	2380
sprawdź skrzynkę odbiorczą	2380
sprawdź swoją skrzynkę	2380
sprawdź swoją wiedzę	2361
spremi članak	2672
sprijină-ne	2483
správa	2801
správa bola odoslaná	2800
správa souhlasu	376
správa súhlasu	2787
spróbuj ponownie	2380
spróbuj ponownie później	2380
spune-ți părerea	2509
spune-ți părerea în comentarii	2509
spustit kvíz	371
spustiť kvíz	2782
spustiť video	2789
später	526
später erinnern	526
späť hore	2803
späť na hlavnú stránku	2803
späť na začiatok	2803
spør vår ki om saken	2188
staňte sa členom	2728
staňte se členem	300
ste už predplatiteľ	2797
stem nå	2242
stiahnuť aplikáciu	2791
stiahnuť audio	2789
stiahnuť epizódu	2789
stiahnuť na google play	2791
stiahnuť v app store	2791
stiahnuť z app store	2791
stiahnuť z google play	2791
stichwörter	568
stil spørgsmål til artiklen	433
stlmiť	2789
stop med at følge	515
straipsnio tęsinys - po reklama	1938
straipsnis tęsiasi po reklamos	1938
strojovo preložené	2808
strojový preklad	2809
strojový překlad	399
strojově přeloženo	398
strona główna	2309
stworzono z pomocą ai	2389
stáhnout aplikaci	380
stáhnout audio	378
stáhnout epizodu	378
stáhnout na google play	380
stáhnout podcast	378
stáhnout v app store	380
stáhnout z app store	380
stáhnout z google play	380
stáhnout zdarma	380
stäng	2881	2910
stäng annons	2991
stäng av annonsblockeraren	2970
stäng av din adblocker	2970
stäng av din annonsblockerare	2970
stäng av ljudet	2965
stäng galleri	2979
stöd oss	2882
stöd oss på patreon	2971
stöd oss via patreon	2971
större text	2990
større tekst	2274
støt med mobilepay	497
støt os	413
støt os med mobilepay	497
støt os på #er	497
støt os på patreon	497
støt via mobilepay	497
støtt oss	2168
støtt oss med vipps	2255
støtt oss på patreon	2255
støtt oss via vipps	2255
sugerir correção	2455
sugerir una corrección	1146
sugestões	2435
suivre ce thème	1442
sur le même sujet	1409
sur le même thème	1409
suscripción	1080
suscríbase	1080
suscríbete	1080
suscríbete a nuestro boletín	1087
suscríbete ahora	1080
susiję straipsniai	1931
susikurti paskyrą	1929
susține	2483
susține-ne	2483
susțineți-ne	2483
swisha en gåva	2971
syötä kelvollinen sähköpostiosoite	1341
syötä summa	1336
syötä sähköpostiosoitteesi	1269
szavazatodat rögzítettük	1629
szavazatát rögzítettük	1629
szavazás	1630
szavazás indítása	1629
szczegóły	2313
szeretne értesítéseket kapni	1639
szeretnél értesítéseket kapni	1639
szerző követése	1659
szkennelje be a qr-kódot	1638
szponzorált tartalom	87	1583
szybkość odtwarzania	2369
szállítási költség	1632
szókereső	1630
szólj hozzá	1587
szóljon hozzá	1587
szövegméret	1660
szünet	1637
sähköposti	1269
sähköposti tai käyttäjätunnus	1338
sähköpostiosoite	1269
sähköpostiosoitteesi	1341
sähköpostisi	1341
säkra din plats	2959
säästä # %	1339
säästä #%	1339
så # kr/mnd til du sier opp	2171
så jobbar vi med rättelser	2982
så kommenterar du	2903
så skyddar vi våra källor	2982
så stänger du av annonsblockeraren	2970
så stänger du av din annonsblockerare	2970
sådan beskytter vi kilder	508
sådan beskytter vi vores kilder	508
sådan deaktiverer du din adblocker	496
sådan retter vi fejl	508
sådan slår du adblock fra	496
sådan slår du din adblocker fra	496
sé el primero en comentar	1110
sé parte	1075
sélections	1395
síganos	1100
síguenos	1100
sök	2910
søg	441
søk	2195
súhlasím	2747
súhlasím a pokračovať	2787
súhlasím so zobrazením	2747
súmate	1075
súvisiace	2733
súvisiace články	2733
súvisiaci článok	2733
süti beállítások	1634
süti tájékoztató	1634
sütibeállítások	1634
sütik kezelése	1634
sīkdatņu iestatījumi	1987
słowa kluczowe	2309
""", 't': """
t'ha estat útil aquest article	275
t'ha estat útil aquest resum	275
ta treść jest niedostępna	2367
ta treść jest zablokowana	2367
tack för din anmälan	2890
tack för din prenumeration	2976
tack för din röst	2956
tack för ditt meddelande	2976
taip pat žiūrėkite	1931
tak, chcę	2372
tak, chętnie	2372
tak, poproszę	2372
takaisin ylös	1283
takk for at du meldte deg på	2260
takk for din påmelding	2260
takk for påmeldingen	2176
tallenna myöhemmäksi	1273
talán később	1572
tamaño de letra	65	1099
tamaño del texto	65
también te puede gustar	1114
también te puede interesar	1114
també et pot interessar	263
também pode gostar	2475
tapahtui virhe. yritä myöhemmin uudelleen	1341
tapahtui virhe. yritä uudelleen	1341
tarjeta de crédito	1079
tarjeta de débito	1079
tarkista sähköpostisi	1341
tartalom betöltése	1634
tartalom engedélyezése	1634
tartalom megjelenítése	1634
tartalomjegyzék	1650
te ha resultado útil este artículo	1139
te ha resultado útil este resumen	1139
te ha sido útil este resumen	1139
te poți dezabona oricând	2516
te-ar putea interesa și	2524
tehisaru kokkuvõte	1175
tehty tekoälyllä	1350
tej treści nie można wyświetlić	2367
tekijänoikeudella suojattu	1348
tekoäly voi tehdä virheitä	1350
tekoälyn luoma	1350
tekoälyn tekemä	1350
tekoälyn tekemä tiivistelmä	1283
tekoälyn tiivistelmä	1283
tekoälyn tuottama	1350
tekoälytiivistelmä	1283	1351
tekst powstał przy pomocy ai	2389
tekst przetłumaczony maszynowo	2389
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1934
telefonszám	1648
telefón	2801
teljes hozzáférés	1575
teljes képernyő	1636
teljes név	1648
temas del día	1114
ten artykuł jest zablokowany	2377
ten film jest niedostępny	2369
ten film nie jest dostępny w twoim kraju	2369
ten film nie jest już dostępny	2369
tento obsah je blokován	376
tento obsah je zablokovaný	2787
tento obsah nemôžeme zobraziť	2787
tento obsah nemůžeme zobrazit	376
tento obsah není dostupný	376
tento obsah není k dispozici	376
tento obsah nie je dostupný	2787
tento obsah nie je k dispozícii	2787
tento obsah sa nedá zobraziť	2787
tento článek je uzamčen	386
termos e condições	2428
teste grátis	2409
testează-ți cunoștințele cu quizul nostru	2509
teszteld a tudásod	1590
tesztelje tudását	1590
tetszőleges összeg	1642
text bol vytvorený automaticky	2808
text byl vytvořen automaticky	398
text je chránený autorským právom	2806
text je chráněn autorským právem	396
text čte umělá inteligence	378
texten fortsätter nedan	2899
texten fortsätter under bilden	2899
texten är maskinöversatt	2985
texten är skapad automatiskt	2985
textgröße	710
textgröße ändern	710
teď ne	299
thu gọn	3237
thèmes	1409
thématiques	1409
thích	3225
thông tin doanh nghiệp	3230
thông tin quảng cáo	3263
thẻ	3235
tienes que iniciar sesión para guardar artículos	1159
tietosuojakäytäntö	1328
til støttesiden	497
tilbagetræk samtykke	489
tilbakemelding på saken	2188
tilføj en kommentar	513
tilføj kommentar	513
tilføj os som foretrukken kilde	515
tilføj som foretrukken kilde	515
tilgjengelig på google play	2251
till gåvosidan	2971
tillad én gang	489
tillat én gang	2247
tillåt	2969
tillåt alltid	2963
tillåt annonser	2970
tillåt aviseringar	2968
tillåt en gång	2963
tillåt innehåll	2963
tillåt inte	2969
tillåt notiser	2968
tillåt reklam	2970
tiltás	1640
tin bài liên quan	3261
tin cùng chuyên mục	3235
tin cùng tác giả	3262
tin khác	3235
tin liên quan	3235
tin mới	3235
tin mới nhất	3235
tin nóng	3262
tin nổi bật	3235
tin quảng cáo	3263
tin trước	3235
tin tài trợ	3235
tin tức liên quan	3235
tin đọc nhiều	3235
tipărește	2489
tipărește articolul	2523
tipărește rețeta	61
tisk článku	403
titta på videon	2965
tiêu điểm	3235
tiếp theo	3237
tlačiť	2736
to cię może zainteresować	2309
to może cię zainteresować	2309
to wideo jest niedostępne	2369
to wideo nie jest już dostępne	2369
todos os comentários	2431
toimituskulut lisätään	1326
toto pole je povinné	389
toto téma již sledujete	402
toto video již není dostupné	378
toto video není dostupné	378
toto video není ve vaší zemi dostupné	378
toto video nie je dostupné	2789
toto video nie je vo vašej krajine dostupné	2789
toto video už není dostupné	378
toto video už nie je dostupné	2789
toute l'actualité	1409
tovább	1590
tovább a cikkre	1650
tovább a dossziéhoz	1650
tovább a galériához	1650
tovább a recepthez	61
tovább a rovatra	1588
tovább a tartalomhoz	1650
tovább a teljes cikkre	1650
tovább a támogatáshoz	1642
tovább a támogatási oldalra	1642
tovább a webshopba	1632
tovább az ajánlathoz	1632
tovább olvasom	1590
további cikkek	1588
további cikkek a szerzőtől	1650
további cikkek a témában	1588
további cikkek betöltése	1650
további hírek	1588
további részletek itt	1590
továbbiak betöltése	1590
továbbiak megjelenítése	1650
tradução automática	2455
trang chủ	3237
transferência bancária	2408
treści komercyjne	2395
treści naszych partnerów	2395
treści partnerskie	2301
treść dla subskrybentów	2377
treść niedostępna	2367
treść premium	2377
treść sponsorowana	2301
treść wygenerowana przez ai	2389
treść zablokowana	2367
treść zewnętrzna	2367
tria la teva subscripció	287
trudno powiedzieć	2362
trwa ładowanie odtwarzacza	2369
tryb pełnoekranowy	2369
træk dit samtykke tilbage	489
træk samtykke tilbage	489
trước	3237
trả lời	3234
trở lại	3237
tu ce părere ai? lasă un comentariu	2509
tu navegador no puede reproducir este vídeo	1137
tue meitä	1265
tue meitä patreonissa	1336
tue työtämme	1336
tule meile tööle	1175
tuotettu tekoälyllä	1350
turpini lasīt	1970
turpinājums pēc reklāmas	1979
turpināt lasīt	1970
twitter'da paylaş	3046
twoja wiadomość	2380
twoje imię	2380
twój adres e-mail	2290
twój e-mail	2290
twój głos został oddany	2361
twój głos został policzony	2361
twój głos został zapisany	2361
tykkää	1353
tylko niezbędne	2367
tytuł przelewu: darowizna	2375
tytułem: darowizna na cele statutowe	2375
tài khoản của tôi	3220
tài trợ	3230
támogass minket	1573
támogass minket patreonon	1642
támogasson minket	1573
támogasson minket a patreonon	1642
támogatom	1573
támogatom a lapot	1642
támogatom az oldalt	1642
támogatott tartalom	87	1583
támogatás	1573
támogatás paypalon	1642
támogatási oldal	1642
támogatói tartalom	1583
tárgy	1648
tämä artikkeli on lukittu	1338
tämä juttu on lukittu	1338
tämä kenttä on pakollinen	1341
tämä sisältö ei ole saatavilla	1328
tämä video ei ole enää saatavilla	1330
tämä video ei ole saatavilla	1330
täname liitumast	1193
tässä artikkelissa	1344
tässä jutussa	1344
tässä olisi upotus facebookista	1283
tässä olisi upotus instagramista	1283
tätä sisältöä ei voida näyttää	1328
täytä ristikko	1323
täytä tämä kenttä	1341
téma követése	1659
téma už sledujete	402
témata	316
tému už sledujete	2812
témy	2733
témáim	1659
témák	1588
térkép megnyitása	1591
términos de uso	1107
términos y condiciones	1107
tìm kiếm	3237
tópicos	2435
tópicos relacionados	2435
tôi đã hiểu	3238
több	1590
több betöltése	1650
több mutatása	1650
töltsd ki a kvízt	1590
töltsd ki kvízünket	1629
töltse ki a kvízt	1590
töltse újra az oldalt	1641
túto tému už sledujete	2812
tühista igal ajal	1168
tüm haberler	3053
tüm yazilari	3053
tüm yorumlar	3052
tümünü gör	3055
tümünü göster	3056
tümünü kabul et	3049
tümünü reddet	3049
tēmas	1972
tęsinys po reklamos	1938
tłumaczenie automatyczne	2390
tłumaczenie maszynowe	2390
tạo tài khoản	3220
tải thêm	3237
tặng bài viết	3261
tặng sao	3261
tặng sao cho bài viết	3261
từ khóa	3235
""", 'u': """
udostępnij	2297
udostępnij na facebooku	2297
udostępnij na twitterze	2297
udostępnij na x	2297
udostępnij w mediach społecznościowych	2297
udělit souhlas	312
ugens spørgsmål	484
ugrás a galériához	1650
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	1650
ugrás a tartalomra	1650
uključi obaveštenja	2720
uključi obavijesti	2720
uključite notifikacije	2720
uključite obaveštenja	2720
uključite obavijesti	2720
ukryj reklamę	2395
ulkoinen sisältö	1328
ulkopuolinen sisältö	1328
uloženo	403
uložené	2813
uložit	308
uložit na později	308
uložit nastavení	376
uložit recept	61
uložit volby	376
uložit článek	308
uložiť	2736
uložiť na neskôr	2736
uložiť nastavenia	2787
uložiť recept	61
uložiť voľby	2787
uložiť článok	2736
ultima oră	2496
ultimele știri	2496
um assinante presenteou você com este artigo	2474
un abonat ți-a oferit acest articol	2523
un abonné vous offre cet article	1452
un e-mail de confirmation vous a été envoyé	1445
un suscriptor te ha regalado este artículo	1159
une erreur s'est glissée dans l'article	1405
ungültige e-mail-adresse	694
unterstütze uns	527
unterstützen	527
unterstützen sie uns	527
unterstützen sie uns per paypal	619
upotettu sisältö	1328
upozorniť na chybu	2805
upozornění	382
uppläst av en ai-röst	2965
uppläst av en dator	2895
uppläst av en syntetisk röst	2965
uppläst av syntetisk röst	2965
uppläst med ai-röst	2895
ur vår butik	2959
url 복사	1886
urlをコピー	1823
urlをコピーする	1852
url복사	1886
urmărește acest subiect	2515
urmărește live	2515
următorul	2498
uslovi korišćenja	2685
ustaw jako preferowane źródło	2393
ustawienia plików cookie	2302
ustawienia prywatności	2367
utónév	1648
uutishälytykset	1334
uvjeti korištenja	2685
uz sākumu	1977
uzyskaj dostęp	2287
ušetrite #%	2798
ušetríte #%	2798
ušetřete #%	387
ušetříte #%	387
używasz adblocka	2374
używasz programu do blokowania reklam	2374
už jsem ho vypnul	383
už jste hlasovali	371
už komentarus atsako jų autoriai	1935
už mám predplatné	2797
už mám předplatné	386
už mám účet	386
už máte predplatné? prihláste sa	2729
už máte předplatné	386
už máte účet	2729
už máte účet? prihláste sa	2729
už podporujem	2740
už podporuji	299
už sledujete	402
už ste hlasovali	2782
uždaryti	1937
uždaryti reklamą	1938
uživatelské jméno	387
uživatelské jméno nebo e-mail	386
užpildykite apklausą	1936
užsakomasis straipsnis	1938
užsakomasis turinys	87	1938
užsisakyti prenumeratą	1929
""", 'v': """
v tomto článku	392
vaata kõiki tellija soodustusi	1168
vaata lähemalt	1175
vaba töökoht	1175
vad tycker du? rösta här	2910
vai kopsavilkums bija noderīgs	1976
vai raksts bija noderīgs	1976
vain jäsenille	1338
vain välttämättömät	1328
vain välttämättömät evästeet	1328
vairāk par tēmu	1972
vaizdo įrašas	1936
vaizdo įrašą rasite čia	1936
valami elromlott. próbáld újra	1647
valami hiba történt. próbálja újra	1647
valgfrit beløb	497
valgfritt beløp	2255
van egy jó sztorija	1653
van egy jó témája	1653
van már előfizetése	1644
van már fiókja	1575
van már fiókod	1644
van már fiókom	1644
var artikeln till hjälp	2903
var det här till hjälp	2910
var det til hjælp	511
var detta till hjälp	2985
var dette en hjælp	511
var resuméet nyttigt	433
var sammanfattningen till hjälp	2903
varför ser jag den här annonsen	2991
varför visas den här annonsen	2991
vari atteikties jebkurā laikā	1970
varje bidrag hjälper	2971
varje bidrag räknas	2971
varje krona hjälper	2971
varje krona räknas	2971
vasta küsitlusele	1175
vastaa kyselyyn tästä	1283
vaš komentar	2672
vaša e-mailová adresa	2800
vaša správa	2800
vaše e-mailová adresa	389
vaše jméno	389
vaše meno	2800
vaše zpráva	389
veckans fråga	2956
vegyél jegyet	1632
veja esta publicação no instagram	2453
veja também	2435
veja todas as opções de assinatura	2472
velg beløp	2255
velikost písma	65
veličina teksta	65
venujte nám # %	2795
ver # comentários	2463
ver biografía	1133
ver comentários	2431
ver conteúdo externo	2453
ver esta publicación en instagram	1137
ver esta publicação no instagram	2453
ver galería	1117
ver más	1117
ver más artículos del autor	1133
ver más noticias	1160
ver también	1114
ver também	2435
ver todas las opciones de suscripción	1156
ver traducción	1118
ver tradução	2439
ver vídeo	1117
vergrößern	572	698
verlagssonderveröffentlichung	630
versandkosten können anfallen	680
vertrag kündigen	561
verträge hier kündigen	561
verwandte beiträge	568
ves algún error? comunícalo	1146
veure aquesta publicació a instagram	272
vezetéknév	1648
vezi această postare pe instagram	2506
vezi mai multe știri	2524
vezi și	2496
već imate nalog	2662
već imate pretplatu	2662
već imate račun	2662
već podržavam	2677
već ste pretplatnik	2662
več iz rubrike	2826
več novic iz regije	2826
več o tem	2826
več o temi	2826
veľkosť písma	65
veľkosť textu	2813
vi kan inte visa det här innehållet	2963
viac k téme	2733
viac si o tom prečítate tu	2733
viac článkov	2803
video ei ole enää saatavilla	1330
video ei ole käytettävissä	1330
video ikke tilgængelig	491
video již není k dispozici	378
video nelze přehrát	378
video není dostupné	378
video není dostupné ve vaší zemi	378
video není k dispozici	378
video nicht verfügbar	685
video nie je dostupné	2789
video nie je dostupné vo vašej krajine	2789
video nie je k dispozícii	2789
video sa nedá prehrať	2789
video sa nepodarilo načítať	2789
video se nepodařilo načíst	378
video už není k dispozici	378
video už nie je dostupné	2789
video už nie je k dispozícii	2789
videoafspilleren indlæses	491
videoen er ikke længere tilgængelig	491
videoen er ikke tilgængelig	491
videoen er ikke tilgængelig i dit land	491
videon voi katsoa jutun yläosasta	1283
videon är inte längre tillgänglig	2965
videon är inte tillgänglig	2965
videoyu izlemek için tiklayin	3055
videó	1588
videó betöltése	1634
videó betöltése folyamatban	1636
videó lejátszása	1636
videó megtekintése	1636
videók	1588
videólejátszó betöltése	1636
videónkat itt nézheti meg	1590
vidéo	1412
vielen dank für deine nachricht	694
vielen dank für deine stimme	677
vielen dank für ihr feedback	609
vielen dank für ihre anmeldung	540
vielen dank für ihre nachricht	694
vielen dank für ihre stimme	677
vielleicht später	526
viestisi on lähetetty	1341
vil du få varsler	2252
vilkår	430	2185
vill du få notiser	2968
vill du få pushnotiser	2968
vipps et beløp	2168
virheellinen sähköpostiosoite	1341
vis færre	441	2195
vis i fuld skærm	505
vis oversættelse	442
visa bilden i helskärm	2910
visa färre	2910
visa i helskärm	2979
visa inlägg från facebook	2910
visa inlägg från instagram	2910
visa innehåll	2900
visa innehållet	2963
visa lösenord	2973
visa och godkänn	2963
visa översättning	2911
vissza a címlapra	1650
vissza a főoldalra	1650
vissza a tetejére	1590
vissza az oldal tetejére	1650
visszajelzés	1587
visszajelzés küldése	1656
više o temi	2669
više vijesti iz regije	2669
viết bình luận	3234
vlastná suma	2795
vlastní částka	384
vložený obsah	376
vložit do košíku	374
vložit komentář	400
vložiť do košíka	2785
vložiť komentár	2810
você concorda? vote	2463
você pode gostar	2435
você pode se interessar	2435
você também pode gostar	2435
voir le détail	1413
voir les détails	1413
voir les résultats	1413
voir les résultats du sondage	1440
von einer künstlichen stimme vorgelesen	685
von ki übersetzt	705
vorgelesen von einer künstlichen stimme	685
vos réactions	1405
votează în sondajul nostru	2509
votre avis nous intéresse	1440
vous aimerez peut-être	1409
vous avez déjà un compte	1376
vous avez déjà un compte ? connectez-vous	1376
vous avez déjà un compte ? identifiez-vous	1376
vous possédez déjà un compte	1376
vous pourriez être intéressé	1409
vreau să primesc newsletterul	2516
vsebina sporočila	2825
vstúpiť do diskusie	2736
vstúpiť do galérie	2803
vyberte si predplatné	2797
vyberte si předplatné	386
vyberte částku	384
vybrat předplatné	386
vybrať	2798
vybrať predplatné	2797
vygenerované ai	2808
vygenerované pomocou ai	2808
vygenerováno ai	398
vygenerováno pomocí ai	398
vyplňte toto pole	389
vypnite blokovanie reklám	2794
vypnite prosím adblock	2794
vypnite, prosím, adblock	2794
vypnúť zvuk	2789
vypněte prosím adblock	383
vypněte si adblock	383
vypočuť si článok	2789
vypočuť článok	2789
vyskytla sa chyba. skúste to znova	2800
vyskúšajte si kvíz	2782
vytisknout článek	308
vytlačiť	2736
vytlačiť recept	61
vytlačiť článok	2736
vytvorené ai	2808
vytvorené pomocou ai	2808
vytvorené umelou inteligenciou	2808
vytvořeno ai	398
vytvořeno pomocí ai	398
vytvořeno umělou inteligencí	398
vytvořila ai	398
vytvořit účet	301
vyzkoušejte si kvíz	371
vyzkoušet	301
vyčerpali ste limit článkov	2797
vágólapra másolva	1660
válassz csomagot	1644
válassz előfizetést	1644
válassz összeget	1642
válasszon csomagot	1644
válasszon előfizetést	1644
válasszon összeget	1642
válasz	1587	1658
válaszok elrejtése	1657
válaszok megjelenítése	1657
válaszolok	1658
választom	1645
választás mentése	1634
város	1648
váš e-mail	305
váš email	389
váš hlas bol započítaný	2782
váš hlas bol zaznamenaný	2782
váš hlas byl započítán	371
váš hlas byl zaznamenán	371
väline sisu	1186
välj	2974
välj abonnemang	2973
välj belopp	2971
välj din prenumeration	2973
välj ditt abonnemang	2973
välj erbjudande	2973
välj prenumeration	2973
välj som föredragen källa	2989
vänligen stäng av annonsblockeraren	2970
värsked uudised	1170
vælg	500
vælg abonnement	499
vælg beløb	497
vælg dit abonnement	499
vælg som foretrukken kilde	515
vælg tilbud	499
vés a la recepta	61
více	316
více k tématu	316
více o tématu	316
více si o tom přečtete zde	316
více článků	392
vídeos	1114	2435
výber redakcie	2733
výběr redakce	316
výhoda pre predplatiteľov	2785
výhoda pro předplatitele	374
výhody pre predplatiteľov	2785
výhody pro předplatitele	374
výsledky ankety	371
výsledky hlasovania	2782
výsledky hlasování	371
všechny komentáře	400
všechny články	392
všechny články autorky	392
všetky komentáre	2810
všetky články	2803
všetky články autora	2803
všetky články autorky	2803
vždy povolit	376
vždy povoliť	2787
vždy zobrazovat	376
vždy zobrazovať	2787
về đầu trang	3237
""", 'w': """
w każdy piątek. za darmo. bez spamu	2380
warto przeczytać	2309
was können wir besser machen	609
wczytaj treść	2367
wczytaj więcej	2383
webshopunkból	1632
weiterblättern	698
weitere beiträge	568
weiß ich nicht	678
weiß nicht	678
werbung schließen	711
werbung überspringen	558
weź udział w dyskusji	2358
whatsapp'ta paylaş	3046
whatsappで読む	1852
wiadomość	2381
wiadomość została wysłana	2380
wideo jest niedostępne	2369
wideo niedostępne	2369
widzisz błąd	2386
wie gefällt ihnen dieser artikel	609
wie wir unsere quellen schützen	702
wielkość czcionki	65
wielkość tekstu	2394
więcej	2309
więcej artykułów	2309
więcej informacji	2309
więcej na ten temat	2309
więcej o	2309
więcej od tego autora	2383
więcej tekstów autora	2383
więcej z	2309
wpisz kwotę	2375
wpisz swój e-mail	2290
wprowadź adres e-mail	2290
wpłata jednorazowa	2375
wpłata miesięczna	2375
wpłać	2284
wpłać jednorazowo	2375
wpłać teraz	2284
wróć do góry	2383
wróć na górę	2383
wróć na stronę główną	2383
wspieraj co miesiąc	2375
współpraca płatna	2395
współpraca reklamowa	2301
wszystkie artykuły	2383
wszystkie artykuły autorki	2383
wybierz kwotę	2375
wybierz ofertę	2377
wybierz prenumeratę	2377
wybierz subskrypcję	2377
wycofaj zgodę	2367
wykorzystałeś limit artykułów	2377
wykryliśmy adblocka	2374
wypełnij to pole	2380
wypisz się w dowolnym momencie	2380
wypróbuj	2287
wyraź zgodę	2302
wystąpił błąd	2380
wystąpił błąd. spróbuj ponownie	2380
wystąpił błąd. spróbuj ponownie później	2380
wyłącz adblocka	2374
wyłącz blokowanie reklam	2374
wyłącz dźwięk	2369
wyłącz reklamy	2395
wyłączyłem adblocka	2374
wyślij	2381
wyślij e-mailem	2297
wyślij komentarz	2391
wyślij mailem	2394
wyślij opinię	2389
wyślij wiadomość	2380
wyślij zdjęcia	2386
wyślij zgłoszenie anonimowo	2386
wyślij znajomemu	2297
wyświetl treść	2367
wählen	693
własna kwota	2375
włącz	2373
włącz dźwięk	2369
włącz javascript	2369
""", 'x': """
x'te paylaş	3046
xem bình luận	3234
xem bản gốc	3238
xem bản đồ	3238
xem chi tiết	3238
xem công thức	61
xem kết quả	3238
xem nhiều	3235
xem nhiều nhất	3235
xem nhiều trong tuần	3262
xem thêm	3235	3237
xem thêm bình luận	3234
xem tiếp	3237
xem toàn bộ	3237
xem tất cả	3237
xでシェア	1823
xでシェアする	1852
xでポスト	1823
""", 'y': """
ya estás suscrito	1156
ya tenés suscripción	1156
yapay zeka ile özet	3055
yapay zeka özeti	3055
yazarin diğer haberleri	3053
yazarin diğer yazilari	3053
yazarin tüm yazilari	3053
ymmärrän	1284
yorum gönder	3052
yorumlari gör	3052
youtube-tartalom megjelenítése	1590
yritä myöhemmin uudelleen	1341
yritä uudelleen	1341
yz özeti	3055
""", 'z': """
z našeho e-shopu	374
z našeho obchodu	374
z nášho e-shopu	2785
z nášho obchodu	2785
z titulní strany	316
zaakceptuj i pokaż	2367
zabudnuté heslo	2729
zadajte platný e-mail	2800
zadejte platný e-mail	389
zadejte svůj e-mail	305
zadejte částku	384
zagłosuj	2361
zahlungsart wählen	530
zainstaluj aplikację	2371
zakázat	382
zakázať	2793
zakúpiť licenciu	2806
zaloguj się	2287
zaloguj się przez apple	2377
zaloguj się przez facebooka	2377
zaloguj się przez google	2377
zaloguj się z google	2377
zamknij galerię	2383
zamknij reklamę	2395
zamów książkę	2364
zapamatovat přihlášení	386
zapamatovat si mě	386
zapamiętaj mnie	2377
zapamätať si ma	2797
zapisz na później	2297
zapisz się	2290
zapisz się na newsletter	2290
zapisz wybór	2367
zapnout upozornění	381
zapnúť	2793
zapnúť notifikácie	2792
zapnúť titulky	2789
zapnúť upozornenia	2792
zapnúť zvuk	2789
zapomenuté heslo	301
zapomniałem hasła	2377
zapomniałeś hasła	2377
zapomněl jsem heslo	386
zapomněli jste heslo	386
zarejestruj się	2287
zarezervovat místo	374
zarządzaj plikami cookies	2367
zarządzaj powiadomieniami	2372
zarządzaj zgodami	2302
zarządzaj zgodą	2367
zaten üye misiniz	3039
zauważyłeś błąd	2386
zavrieť galériu	2803
zavrieť reklamu	2814
zavřít	299
zavřít galerii	392
zavřít reklamu	404
začať kvíz	2782
začít kvíz	371
załaduj film	2367
załaduj post	2367
załaduj treść	2367
załaduj wideo	2367
załaduj więcej	2312
załóż konto	2287
zaštita osobnih podataka	2685
zaštita privatnosti	2685
zbývající čas	378
zbývající čas #	378
zbývající čas -#	378
zdieľajte tento text	2736
zdieľajte článok	2736
zdieľať	2736
zdieľať na facebooku	2736
zdieľať na whatsappe	2813
zdieľať článok	2736
zeskanuj kod i pobierz aplikację	2371
zeskanuj kod qr, aby pobrać aplikację	2371
zezwól	2373
zezwól na powiadomienia	2372
zezwól na reklamy	2374
zezwól raz	2367
zgadzam się	2302
zgadzam się na powiadomienia	2372
zgadzam się na wyświetlanie treści	2302
zgłoś	2305	2392
zgłoś błąd	2305
zgłoś komentarz	2391
zgłoś nadużycie	2391
zgłoś reklamę	2395
ziņa tiek papildināta	1977
ziņo par kļūdu	1976
ziņot par kļūdu	1976
zkontrolujte svoji e-mailovou schránku	389
zkontrolujte svou schránku	389
zkopírovat odkaz	308
zkopírovat odkaz na článek	308
zkopírováno	403
zkopírováno do schránky	403
zkuste to prosím později	389
zmeniť súhlas	2787
zmeniť veľkosť písma	2813
zmenšit písmo	403
zmenšiť písmo	2813
zmień rozmiar tekstu	2394
zmień zgodę	2367
změnit souhlas	376
změnit velikost písma	403
znajdź nas na facebooku	2298
znalazłeś błąd	2386
znalazłeś błąd w tekście	2386
značky	2733
znova načítať stránku	2794
znovu načíst stránku	383
zobacz cenę	2364
zobacz galerię	2312
zobacz mapę	2313
zobacz ofertę	2364
zobacz również	2309
zobacz szczegóły	2313
zobacz także	2309
zobacz także inne	2309
zobacz też	2309
zobacz więcej	2309
zobacz wszystkie artykuły	2383
zobrazit # odpovědi	400
zobrazit a přijmout	376
zobrazit komentáře	400
zobrazit méně	319	392
zobrazit nabídku	374
zobrazit nabídky	386
zobrazit odpovědi	400
zobrazit originál	319
zobrazit předplatné	386
zobrazit přepis	378
zobrazit více	318
zobrazit výsledky	319	371
zobrazit vše	318
zobrazit všechny články	392
zobraziť # odpovede	2810
zobraziť a prijať	2787
zobraziť cenu	2785
zobraziť diskusiu	2736
zobraziť galériu	2803
zobraziť heslo	2797
zobraziť komentáre	2810
zobraziť menej	2734
zobraziť obsah	2747
zobraziť odpovede	2810
zobraziť ponuku	2785
zobraziť ponuky	2797
zobraziť popis	2803
zobraziť predplatné	2797
zobraziť prepis	2789
zobraziť titulky	2789
zobraziť viac	2734
zobraziť výsledky	2782
zobraziť všetko	2734
zobraziť všetky články	2803
zoradiť podľa	2810
zostań patronem	2284
zostań patronką	2375
zostať prihlásený	2797
zostávajúci čas	2789
zostávajúci čas #	2789
zostávajúci čas -#	2789
zpráva	390
zpráva byla odeslána	389
zpráva pro příjemce: dar	384
zpět na hlavní stránku	392
zpět na začátek	392
zpět nahoru	318
zrušit můžete kdykoli	386
zrušit můžete kdykoliv	386
zrušiť môžete kedykoľvek	2797
zu meine themen hinzufügen	709
zu meinen themen hinzufügen	709
zum rätsel	677
zum vollständigen artikel	697
zur großansicht	697
zur leseliste hinzufügen	650
zur merkliste hinzufügen	553
zur übersicht	571
zurück	564
zurück nach oben	571	697
zurück zum anfang	697
zurück zur startseite	697
zurück zur übersicht	697
zvoliť	2798
zvolte předplatné	386
zvolte částku	384
zvoľte predplatné	2797
zvoľte sumu	2795
zväčšiť	2803
zväčšiť foto	2803
zväčšiť fotografiu	2803
zväčšiť písmo	2813
zväčšiť text	2813
zvětšit	318
zvětšit foto	392
zvětšit fotografii	392
zvětšit písmo	403
zvětšit text	403
zwiń	2312
zásady cookies	376
zásady ochrany osobných údajov	2787
získat licenci	396
získat předplatné	386
získať licenciu	2806
získať predplatné	2797
zůstat přihlášen	386
""", '£': """
£# at amazon	1033
""", '©': """
©ntb	2223
""", 'à': """
à découvrir	1409
à la une	1409
à lire	1409
à lire aussi	1409
à lire dans ce dossier	1409
à lire dans la même rubrique	1409
à lire ensuite	1409
à lire également	1409
à ne pas manquer	1409
à voir	1409
à voir aussi	1409
""", 'á': """
áno, chcem	2792
áno, prosím	2792
átirat	1637
átirat elolvasása	1636
átirat megjelenítése	1636
áudio gerado por ia	2455
áudio gerado por voz sintética	2455
""", 'ä': """
ähnliche artikel	568
ähnliche beiträge	568
ähnliche themen	568
äldst	2988
äldsta	2988
äldsta först	2987
älteste	708
älteste zuerst	707
älä missaa mitään	1269
älä salli	1334
älä seuraa	1354
ämne	2977
ämnen	2907
ämnen i artikeln	2907
ämnen i den här artikeln	2979
ändra dina cookieinställningar	2963
ändra samtycke	2963
ändra textstorlek	2990
är du inte prenumerant	2973
är du redan prenumerant	2885
äänenvoimakkuus	1331
äänesi on laskettu	1323
äänesi on rekisteröity	1323
äänesi on tallennettu	1323
äänestyksen tulokset	1323
äänestä	1324
äänestä nyt	1323
äänestä tästä	1283
ääni on tuotettu tekoälyllä	1330
ääni pois	1330
ääni päälle	1330
""", 'å': """
åbn	442
åbn appen	493
åbn billedgalleri	505
åbn galleri	505
åbn i app	493
åbn kort	442
åpne	2196
åpne appen	2251
åpne bildegalleri	2263
åpne faktaboks	2196
åpne galleri	2263
åpne i app	2251
åpne kart	2196
årlig	2258
årlig betaling	2257
årligt	500
årsvis	2974
årsvis betalning	2973
återkalla samtycke	2963
återstående tid	2965
återstående tid #	2965
återstående tid -#	2965
""", 'æ': """
ældste	514
ældste først	513
ændr dit samtykke	489
ændr samtykke	489
ændr tekststørrelse	516
""", 'ç': """
çerez ayarlari	3049
çerez politikasi	3049
çerezler	3049
çeviriyi göster	3056
çikiş yap	3039
çok okunanlar	3053
""", 'è': """
è gratis e ci vuole solo un minuto	1792
""", 'é': """
é grátis e leva menos de um minuto	2467
écouter	1395
écouter (# min	1395
écouter le podcast	1412
édition du jour	1409
élő	1637
élő közvetítésünk itt	1650
épingler	61
épingler la recette	61
értem	1591
értesítések	1640
értesítések engedélyezése	1639
értesítések kezelése	1639
értékeld a cikket	1656
értékeld a receptet	61
értékelje a cikket	1656
érvénytelen e-mail-cím	1647
évente	1645
éves előfizetés	1644
éves fizetés	1644
éves számlázás	1644
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	1641
így védjük a forrásainkat	1653
írd meg a véleményed	1587
írj a szerkesztőségnek	1653
írj hozzászólást	1657
írja meg véleményét	1587
írjon a szerkesztőségnek	1653
írjon hozzászólást	1657
írjon nekünk névtelenül	1653
""", 'î': """
înapoi sus	2498
încarcă mai multe	2498
închide	2482
înregistrare	2484
înregistrează-te	2484
îți mulțumim pentru vot	2509
""", 'ö': """
öffnen	571
ön hirdetésblokkolót használ	1641
ön mit gondol? szavazzon	1590
önceki	3055
önceki haber	3053
öne çikan haberler	3053
öne çikanlar	3053
önerilen haberler	3053
önerilenler	3053
öppna	2911
öppna appen	2967
öppna bildgalleri	2979
öppna galleri	2979
öppna karta	2911
összes	1590
összes cikk	1650
összes elfogadása	1634
összes elutasítása	1634
összes megtekintése	1650
översatt med ai	2985
özet faydali oldu mu	3052
""", 'ú': """
új hozzászólás	1587
última hora	1114
últimas	2435
últimas entradas	1114
últimas noticias	1114
últimas notícias	2435
últimes notícies	263
últimos artículos	1114
únete	1075
únete a la conversación	1110
účtované ročne	2797
účtováno ročně	386
""", 'ü': """
über google anmelden	692
über whatsapp senden	710
über whatsapp teilen	710
übersetzung anzeigen	572
überweisung	531
ücretsiz dene	3039
ücretsiz üye ol	3039
ücretsiz üye olun	3039
üye girişi	3039
üye ol	3038	3039
üye olun	3039
üzenet	1648
üzenet küldése	1647
üzenetét elküldtük	1647
""", 'ý': """
ý kiến	3234
ý kiến bạn đọc	3234
ý kiến của bạn	3234
""", 'ā': """
ārējais saturs	1987
""", 'č': """
članak je zaključan	2662
članak se nastavlja ispod oglasa	2668
članek je zaklenjen	2822
članek se nadaljuje pod oglasom	2825
članek se nadaljuje spodaj	2825
článek byl vytvořen automaticky	398
článek je chráněn autorským právem	396
článek namluvila umělá inteligence	378
článek pokračuje pod reklamou	311
článek čte syntetický hlas	378
články autora	392
článok bol vytvorený automaticky	2808
článok je chránený autorským právom	2806
článok číta syntetický hlas	2789
článok číta umelá inteligencia	2789
čte umělý hlas	378
čtěte bez omezení	386
čtěte dále	316
čtěte i	316
čtěte nejdřív v aplikaci	380
čtěte také	316
čtěte v aplikaci	380
číslo účtu pro dary	300
číst bez reklam	404
číst celý článek	392
číst dál	318
číst dál s předplatným	301
číst dále	392
číst s předplatným	386
číst více	318
číta umelý hlas	2789
čítajte aj	2733
čítajte bez obmedzení	2797
čítajte najprv v aplikácii	2791
čítajte v aplikácii	2791
čítať bez reklám	2814
čítať celý článok	2803
čítať s predplatným	2797
čítať ďalej	2803
""", 'ď': """
ďakujeme za hlas	2782
ďakujeme za hlasovanie	2782
ďakujeme za odber	2800
ďakujeme za správu	2800
ďakujeme za vašu správu	2800
ďakujeme za váš hlas	2782
ďalšia fotografia	2803
ďalšia snímka	2803
ďalšia strana	2803
ďalšie foto	2803
ďalšie správy	2733
ďalšie video	2789
ďalšie články	19	2733
ďalšie články autora	2803
ďalší článok	2803
""", 'đ': """
điều khoản sử dụng	3233
điều khoản sử dụng | chính sách bảo mật	3233
đáng chú ý	3235
đã có tài khoản	3220
đã hiểu	3238
đã sao chép	3225
đã sao chép liên kết	3261
đóng	3218
đóng góp	3219
đăng ký	3220
đăng ký ngay	3220
đăng nhập	3220
đăng nhập / đăng ký	3220
đăng xuất	3220
được quan tâm	3262
được tài trợ	3230
đặt báo	3220
đến công thức	61
đề xuất	3235
để sau	3218
đọc nhiều	3235
đọc nhiều nhất	3235
đọc sau	3261
đọc thêm	3235	3237
đọc tiếp	3237
đọc tiếp về chủ đề này	3262
đừng bỏ lỡ	3235
""", 'į': """
į viršų	1936
įveskite savo el. pašto adresą	1954
""", 'ľ': """
ľubovoľná suma	2795
""", 'ł': """
ładowanie odtwarzacza	2369
ładowanie wideo	2369
""", 'ř': """
řadit podle	400
řazení	400
""", 'ś': """
śledź nas	2298
""", 'ş': """
şifremi unuttum	3039
şimdi değil	3037
şurada paylaş	3046
""", 'š': """
štampaj	2672
štítky	316
""", 'ž': """
že imate račun	2822
že naročnik	2822
že podpiram	2833
žiadny spam	2800
živě	379
žiūrėkite nuotraukas	1936
žiūrėkite vaizdo įrašą	1936
žiūrėti galeriją	1936
žádný spam	389
""", 'ș': """
știri pe aceeași temă	2524
știri recomandate	2496
știri similare	2496
știrile zilei	2496
""", 'ț': """
ți-a fost util acest articol	2509
ți-a fost util acest rezumat	2509
ți-ai uitat parola	2521
ți-ar putea plăcea și	2524
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	735
άνοιγμα χάρτη	735
""", 'έ': """
έχετε ήδη λογαριασμό	720
""", 'ί': """
ίσως αργότερα	718
ίσως σας ενδιαφέρει	732
""", 'α': """
ακούστε	725
ακούστε το άρθρο	725
αναζήτηση	734
αναφορά λάθους	731
αντιγραφή link	725
αντιγραφή συνδέσμου	725
αντιγραφή συνδέσμου άρθρου	725
απάντηση	731
αποδέχομαι	738
αποδοχή	738
αποδοχή όλων	738
αποθήκευση	725
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	725
αποστολή με email	725
αποσύνδεση	720
απόκρυψη	735
απόρριψη	738
απόρριψη όλων	738
αργότερα	718
αρχική	734
αφήστε σχόλιο	731
""", 'β': """
βίντεο	732
βαθμολογήστε το άρθρο	731
""", 'γ': """
γίνε συνδρομητής	720
γίνετε μέλος	719
γίνετε συνδρομητής	720
γράψτε σχόλιο	731
""", 'δ': """
δείτε και	732
δείτε περισσότερα	734
δείτε τα αποτελέσματα	735
δείτε τα σχόλια	731
δείτε τη συνταγή	61
δείτε όλα	734
δημιουργία λογαριασμού	720
δημοφιλέστερα	732
δημοφιλή	732
δημοφιλή άρθρα	732
διαβάστε ακόμα	732
διαβάστε ακόμη	732
διαβάστε επίσης	732
διαβάστε επίσης στο	732
διαβάστε και	732
διαβάστε περισσότερα	732	734
διαφήμιση	728
διαφημίσεις	728
διαφημιση	728
διαφημιστικό περιεχόμενο	87	728
δωρήστε	719
δωρεά	719
""", 'ε': """
είσοδος	720
εγγραφή	720
ειδήσεις σήμερα	732
ειδήσεις τώρα	732
εκτυπώστε το άρθρο	725
εκτύπωση	725
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	735
εμφάνιση όλων	735
επικοινωνία	731
επιλογές συντακτών	732
επιστροφή στην κορυφή	734
επόμενο	734
επόμενο άρθρο	732
ετικέτες	732
""", 'θ': """
θέματα	732
""", 'κ': """
κάντε δωρεά	719
κάντε μια δωρεά	719
κανόνες σχολιασμού	731
κατάλαβα	735
κατηγορίες	732
κλείσιμο	718
κοινοποίησε	725
κοινοποίηση	725
κοινοποίηση στο facebook	725
κοινοποίηση στο twitter	725
κοινοποιήστε	725
κοινοποιήστε το άρθρο	725
""", 'λ': """
λεπτομέρειες	735
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	728
μενού	734
μετάβαση στη συνταγή	61
μη χάσετε	732
μην το χάσεις	732
μην χάσετε	732
μοιράσου το	725
μοιραστείτε	725
μοιραστείτε το	725
μοιραστείτε το άρθρο	725
μπορεί να σας αρέσει	732
μόνο για συνδρομητές	720
""", 'ξ': """
ξεχάσατε τον κωδικό	720
""", 'ο': """
ο λογαριασμός μου	720
ο σύνδεσμος αντιγράφηκε	725
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	732	734
περισσότερα άρθρα	732
περισσότερες ειδήσεις	732
πολιτική cookies	738
πολιτική απορρήτου	738
προηγούμενο	734
προηγούμενο άρθρο	732
προσθήκη σχολίου	731
προστασία προσωπικών δεδομένων	738
προτείνουμε	732
προτείνουμε επίσης	732
προτεινόμενα	732
προωθητικό περιεχόμενο	728
πρόσφατα άρθρα	732
""", 'ρ': """
ροή	732
ροή ειδήσεων	732
ρυθμίσεις cookies	738
""", 'σ': """
στείλε το σε φίλο	725
στηρίξτε μας	719
συμφωνώ	738
συνέχεια ανάγνωσης	734
συνδεθείτε	720
συνδρομή	720
συνδρομητές	720
σχετικά	732
σχετικά άρθρα	732
σχετικά θέματα	732
σχετικά νέα	732
σχετικές ειδήσεις	732
σχετικό άρθρο	732
σχολιάστε	731
σχολιάστε το άρθρο	731
σχόλια	731
σχόλιο	731
σύνδεση	720
""", 'τ': """
τα πιο δημοφιλή	732
τα πιο δημοφιλή της ημέρας	732
τα πιο διαβασμένα	732
τα πιο πρόσφατα	732
τελευταία άρθρα	732
τελευταία νέα	732
τελευταίες ειδήσεις	732
""", 'υ': """
υπενθύμιση αργότερα	718
υποβολή σχολίου	731
υποστηρίξτε μας	719
""", 'φ': """
φόρτωση περισσότερων	734
""", 'χ': """
χαρίστε αυτό το άρθρο	725
χορηγούμενο	728
χορηγούμενο άρθρο	728
χορηγούμενο περιεχόμενο	728
""", 'ό': """
όλα τα σχόλια	731
όλες οι ειδήσεις	732
όροι σχολιασμού	731
όροι χρήσης	738
όχι ευχαριστώ	718
όχι τώρα	718
όχι, ευχαριστώ	718
""", 'а': """
або	3194
абонамент	160
абонирай се	161
абонирайте се	160
автовоспроизведение	2628
автовідтворення	3185
автоматический перевод	2649
автоматическое воспроизведение	2628
автоматичне відтворення	3185
автоматичний переклад	3206
авторизация	2542
авторизоваться	2542
адрес электронной почты	2545
актуално	168
актуальне	3121
анонимная почта	2645
анонимный ящик	2645
анонімна пошта	3202
анонімна скринька	3202
архив	2561
аудиоверсия	2628
аудіоверсія	3185
""", 'б': """
бажаєте отримувати сповіщення	3188
банковская карта	2541
банковский перевод	2541
без спама	2639
без спаму	3196
безкоштовна доставка	3181
безкоштовно. без спаму	3196
безопасный платеж	2540
бесплатная доставка	2624
бесплатно. без спама	2639
блокировать	2632
блокувати	3189
больше	2561
больше материалов по теме	2561
больше новостей	2561
больше статей	2642
будь-яка сума	3191
будьте в курсе	2545
была ли статья полезной	2558
більше від автора	3199
більше за темою	3121
більше матеріалів за темою	3121
більше на цю тему	3121
більше новин	3121
більше новин на тему	3121
більше по темі	3121
більше статей	3199
""", 'в': """
в закладки	2653
в избранное	2550
в корзину	2624
в наш магазин	2624
в тренде	2561
в этой статье	2642
важен каждый рубль	2634
важен любой вклад	2634
важко відповісти	3179
важлива кожна гривня	3191
важливий кожен внесок	3191
важливо	3121
вам будет интересно	2561
вам може бути цікаво	3121
вам може сподобатися	3121
вам может быть интересно	2561
вам может понравиться	2561
вам також може сподобатися	3121
варианты подписки	2636
вартість доставки	3181
варіанти передплати	3193
вас може зацікавити	3121
вас может заинтересовать	2561
ваш e-mail	2545
ваш email	2545
ваш голос враховано	3178
ваш голос зараховано	3178
ваш голос принят	2621
ваш голос учтен	2621
ваш голос учтён	2621
ваша електронна пошта	3196
ваша почта	2639
ваша пошта	3196
ваша электронная почта	2639
ваше имя	2639
ваше повідомлення	3196
ваше повідомлення надіслано	3196
ваше сообщение	2639
ваше сообщение отправлено	2639
ваше ім'я	3196
вбудований контент	3183
введите e-mail	2545
введите email	2545
введите ваш email	2545
введите ваш адрес электронной почты	2545
введите корректный e-mail	2639
введите сумму	2634
введіть коректний e-mail	3196
введіть суму	3191
вернуться на главную	2642
версия для печати	2550
версія для друку	3210
вече имате акаунт	161
вече подкрепям	175
вече сте абонат	161
вже вимкнено	3190
вже зареєстровані	3106
вже маєте акаунт	3193
вже маєте передплату	3193
вже є акаунт	3106
ви вже голосували	3178
ви вже проголосували	3178
ви вже підписані	3209
ви вже підписані на цю тему	3209
ви вичерпали ліміт статей	3193
ви можете відписатися будь-коли	3196
ви підписані	3196
ви підписані на автора	3209
ви підписані на тему	3209
ви успішно підписалися	3196
виберіть суму	3191
вибрати	3194
вибір редакції	3121
видео	2561
видео больше недоступно	2628
видео загружается	2628
видео не может быть воспроизведено	2628
видео недоступно	2628
видео недоступно в вашей стране	2628
видео недоступно в вашем регионе	2628
видеоплеер загружается	2628
вижте още	168
вижте още от	168
вийти	3106
використання матеріалів лише з дозволу редакції	3203
вимкнути звук	3185
вимкнути рекламу	3211
вимкніть adblock	3190
виникла помилка. спробуйте ще раз	3196
виправлення й уточнення	3202
вкажіть суму	3191
включите уведомления	2619
включить	2632
включить звук	2628
включить уведомления	2619
вконтакте	2551
влез	161
влезте	161
вміст недоступний	3183
внешний контент	2626
во весь экран	2564
водещи новини	168
войти	2542
войти в аккаунт	2542
войти в чат	2558
войти по почте	2636
войти с помощью google	2636
войти с яндекс id	2636
войти через apple	2636
войти через facebook	2636
войти через google	2636
войти через vk	2636
войти через вконтакте	2636
войти через яндекс	2636
войти, чтобы комментировать	2650
вопрос дня	2621
воспроизвести	2564
воспроизвести видео	2628
восстановить пароль	2636
время на чтение	2564
время чтения # мин	2564
все	2564
все комментарии	2558
все права сохранены	2646
всегда показывать	2626
всегда разрешать	2626
всего проголосовало #	2621
встановити додаток	3187
встановити застосунок	3187
встроенный контент	2626
всі коментарі	3207
всі матеріали	3199
всі матеріали автора	3199
всі новини	3123
всі статті	3199
всі статті автора	3199
вход	161	2542
вхід	3106
вы подписаны	2639
вы подписаны на автора	2652
вы подписаны на тему	2652
вы уже голосовали	2621
вы уже проголосовали	2621
вы успешно подписались	2639
выберите подписку	2636
выберите сумму	2540
выберите тариф	2636
выбор редакции	2561
выбрать	2637
выбрать подписку	2636
выбрать тариф	2636
выйти	2542
від наших партнерів	3211
відео	3121
відео більше недоступне	3185
відео вище	3145
відео недоступне	3185
відео недоступне у вашій країні	3185
відео неможливо відтворити	3185
відео нижче	3145
відеоплеєр завантажується	3185
відкликати згоду	3183
відкрити	3124
відкрити в додатку	3187
відкрити в застосунку	3187
відкрити галерею	3199
відкрити застосунок	3187
відкрити карту	3124
відкрити статтю	3193
відновити пароль	3193
відписатися	3209
відписатися від теми	3209
відписатися можна будь-коли	3196
відповісти	3119	3208
відправити	3197
відскануйте qr-код	3187
відскануйте qr-код, щоб завантажити застосунок	3187
відтворити	3185
відтворити відео	3185
відхилити	3116
відхилити все	3183
відхилити всі	3183
""", 'г': """
главная	2564
главная страница	2642
главное	2561
главное за день	2561
главные новости	2561
годовая подписка	2636
головна	3123
головна сторінка	3199
головне	3121
головне за день	3121
головні новини	3121
голосовать	2621
голосувати	3178
город	2640
грати	3178
грати онлайн	3178
громкость	2629
гучність	3186
""", 'д': """
да, пожалуйста	2631
да, спасибо	2631
да, хочу	2631
далее	2564
далі	3123
дарете	160
дари	160
дари сега	160
детали	2565
детальніше	3123
деталі	3124
дзен	2551
дивитися всі	3199
дивитися відео	3185
дивитися галерею	3199
дивитися онлайн-трансляцію	3199
дивитися фотогалерею	3199
дивіться відео	3145
дивіться відео вище	3145
дивіться відео нижче	3145
дивіться також	3121
дивіться також відео	3145
дивіться у відео	3145
длительность	2629
длительность #	2628
для передплатників	3193
для подписчиков	2542
до закладок	3210
до кошика	3181
до рецепту	61
до теми	3121
добавить в избранное	2652
добавить в избранные источники	2652
добавить в источники	2652
добавить в корзину	2624
добавить в мои темы	2652
добавить в предпочитаемые источники	2652
добавить комментарий	2558
добровольное пожертвование	2634
довільна сума	3191
догори	3199
додати в кошик	3181
додати до кошика	3181
додати до моїх тем	3209
додати до обраних джерел	3209
додати до обраного	3209
додати до пріоритетних джерел	3209
додати до улюблених джерел	3209
додати коментар	3119
додати як пріоритетне джерело	3209
дозволити	3189
дозволити контент	3183
дозволити один раз	3183
дозволити рекламу	3190
дозволити сповіщення	3188
дозвольте сповіщення	3175
докладвай грешка	171
докладніше	3123
долучитися	3103
долучитися до обговорення	3207
долучитися до спільноти	3191
допомагає будь-яка сума	3191
доставка оплачивается отдельно	2624
доступно по подписке	2542
другая сумма	2540
други новини	19
другие материалы	19	2561
другие материалы рубрики	2561
другие новости	19	2561
другие новости раздела	2561
другие статьи	2561
другие статьи автора	2642
друк	3112
друкувати	3210
дякуємо за ваш голос	3178
дякуємо за ваше повідомлення	3196
дякуємо за голос	3178
дякуємо за повідомлення	3196
дякуємо за реєстрацію	3196
дякуємо за участь в опитуванні	3178
дізнатися ціну	3181
""", 'е': """
единоразово	2537
ежегодно	2637
ежемесячно	2537
ежемесячное пожертвование	2634
ежемесячный платеж	2634
ежемесячный платёж	2634
економія #%	3194
ексклюзивно для передплатників	3193
електронна адреса	3196
електронна пошта	3196
електронна пошта або логін	3193
еще нет аккаунта	2636
еще новости	2561
еще от автора	2642
еще по теме	2561
ещё	2561
ещё не подписчик	2636
ещё нет аккаунта	2636
ещё новости	2561
ещё от автора	2642
ещё по теме	2561
""", 'ж': """
жодного спаму	3196
""", 'з': """
з нашого магазину	3181
за датою	3208
за популярністю	3208
за темою	3121
заборонити	3189
забравена парола	161
забронировать билет	2624
забронировать место	2624
забронювати квиток	3181
забронювати місце	3181
забув пароль	3193
забули пароль	3106
забыл пароль	2636
забыли пароль	2542
завантаження відео	3185
завантаження плеєра	3185
завантажити аудіо	3185
завантажити випуск	3185
завантажити відео	3183
завантажити додаток	3187
завантажити допис	3183
завантажити застосунок	3187
завантажити контент	3183
завантажити публікацію	3183
завантажити ще	3123
завжди дозволяти	3183
завжди показувати	3183
загрузить видео	2626
загрузить еще	2564
загрузить ещё	2564
загрузить контент	2626
загрузить пост	2626
загрузить публикацию	2626
загрузка видео	2628
загрузка плеера	2628
задонатити	3103
задонатить	2537
заказать книгу	2624
закрити	3102
закрити галерею	3199
закрити рекламу	3211
закрыть	2536
закрыть галерею	2642
закрыть рекламу	2654
залишилося #	3185
залишити відгук	3205
залишити коментар	3119
залиште коментар	3207
заметили ошибку	2645
замовити книгу	3181
замовити книжку	3181
запази	171
запази рецептата	61
запази статията	171
запам'ятати мене	3193
заповніть це поле	3196
заполните это поле	2639
запомнить меня	2636
запретить	2632
запропонувати новину	3119
зарегистрироваться	2542
зареєструватися	3106
зарубежной картой	2634
затвори	175
затрудняюсь ответить	2622
зберегти	3112
зберегти вибір	3183
зберегти на потім	3210
зберегти налаштування	3183
зберегти рецепт	61
зберегти статтю	3112
збережено	3210
збільшити	3123
збільшити зображення	3199
збільшити текст	3210
збільшити фото	3199
збільшити шрифт	3210
зв'язатися з автором	3199
згенеровано за допомогою ші	3205
згенеровано штучним інтелектом	3205
згенеровано ші	3205
згорнути	3124	3199
зменшити шрифт	3210
змінити згоду	3183
змінити розмір тексту	3210
зміст	3123
зміст статті	3199
знайшли помилку	3202
знижка #%	3194
знижка для передплатників	3181
зовнішній контент	3183
зробити внесок	3103
зробити донат	3191
зрозуміло	3116
""", 'и': """
играть	2621
играть онлайн	2621
из нашего магазина	2624
избрано от редакцията	168
изменить размер текста	2653
изменить согласие	2626
изпрати на приятел	171
изпрати по имейл	171
изпрати статията по имейл	171
ии может ошибаться	2648
или	2637
имя	2640
индекс	2640
интересное	2561
использование материалов только с разрешения редакции	2646
исправления и уточнения	2645
""", 'к': """
к началу	2564
к началу страницы	2642
к рецепту	61
каждое пожертвование важно	2634
каждую пятницу. бесплатно. без спама	2639
каждый донат важен	2634
каждый рубль важен	2634
как мы защищаем источники	2645
как мы защищаем наших источников	2645
как отключить adblock	2633
картинка в картинке	2628
картинка в картинці	3185
категории	2561
категорії	3121
качество	2629
керування згодою	3183
керувати згодою	3183
керувати сповіщеннями	3188
ключови думи	168
кожен внесок важливий	3191
кожен донат важливий	3191
кожна гривня важлива	3191
коментар	3119
коментари	171
коментарі	3119
коментарів ще немає	3207
коментирай	171
коментирайте	171
коментирайте първи	171
коментування закрито	3207
коментувати	3119
комерційний контент	3211
комерційний матеріал	3211
комментарии	2558
комментарии отсутствуют	2558
комментарий	2558
комментировать	2558
коммерческий контент	2654
коммерческий материал	2654
конец рекламы	2654
контакти	3119
контакты	2558
контент заблокирован	2626
контент заблоковано	3183
контент недоступен	2626
контент недоступний	3183
конфиденциальность	2555
копирай линк	171
копирай линка	171
копирование запрещено	2646
копировать ссылку	2550
копіювання заборонено	3203
копіювати посилання	3112
кросворд	3179
кроссворд	2622
кроссворд дня	2621
купи абонамент	161
купите нам кофе	2634
купити журнал	3181
купити зараз	3181
купити квитки	3181
купити квиток	3181
купити книгу	3181
купити книжку	3181
купити ліцензію	3203
купити нам каву	3191
купити передплату	3193
купить билет	2624
купить билеты	2624
купить билеты онлайн	2624
купить журнал	2624
купить книгу	2624
купить лицензию	2646
купить номер	2624
купить подписку	2542
купить права на публикацию	2646
купить сейчас	2624
към рецептата	61
кінець реклами	3211
""", 'л': """
лента новостей	2561
личный кабинет	2542
лише для передплатників	3193
лише необхідні	3183
логин	2637
логин или e-mail	2636
логін	3194
логін або e-mail	3193
лучшие	2651
любая сумма	2634
любая сумма важна	2634
""", 'м': """
маджонг	2622	3179
материал закрыт	2636
материал защищен авторским правом	2646
материал защищён авторским правом	2646
материал партнера	2654
материал партнёра	2654
материал создан автоматически	2648
материалы защищены авторским правом	2646
материалы партнеров	2554
материалы партнёров	2654
материалы по теме	2561
матеріал захищено авторським правом	3203
матеріал партнера	3211
матеріал створено автоматично	3205
матеріали за темою	3121
матеріали захищені авторським правом	3203
матеріали партнерів	3211
матеріали по темі	3121
машинний переклад	3206
машинный перевод	2649
маєте акаунт	3193
маєте новину	3202
меню	2564	3123
мені байдуже	3179
месячная подписка	2636
метки	2561
ми не можемо показати цей вміст	3183
ми не можемо показати цей контент	3183
мне всё равно	2622
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2536
может позже	2536
можливо, пізніше	3102
можна скасувати будь-коли	3193
мои темы	2652
мой профиль	2542
моят профил	161
мої теми	3209
мы в социальных сетях	2552
мы в соцсетях	2552
мы вконтакте	2552
мы не можем показать это содержимое	2626
мы не можем показать этот контент	2626
мій профіль	3106
місто	3197
місячна передплата	3193
місячна підписка	3193
мітки	3121
""", 'н': """
на весь екран	3185
на весь экран	2628
на главную	2564
на головну	3199
на початок	3199
на початок сторінки	3199
на правах реклами	3115
на правах рекламы	2554
на сторінку пожертв	3191
на страницу пожертвований	2634
наверх	2564	3123
нагадати пізніше	3102
надіслати	3112	3197
надіслати відгук	3205
надіслати другові	3210
надіслати другу	3112
надіслати електронною поштою	3210
надіслати коментар	3207
надіслати новину	3202
надіслати новину анонімно	3202
надіслати повідомлення	3196
надіслати поштою	3112
надіслати статтю поштою	3112
надіслати у whatsapp	3210
надішліть свої фото	3202
наживо	3186
нажмите, чтобы увеличить	2642
назад	2564	3123
назначение платежа: пожертвование	2634
най-коментирани	168
най-новото	168
най-четени	168
най-четено	168
най-четено днес	168
най-четеното днес	168
найкраща пропозиція	3194
найкращі	3208
найпопулярніше	3121	3194
найпопулярніше за добу	3121
найпопулярніше за тиждень	3121
найпопулярніший	3194
найти	2564
найчитаніше	3121
налаштування	3116
налаштування cookie	3183
налаштування конфіденційності	3183
налаштування приватності	3183
налаштування файлів cookie	3183
налаштувати cookie	3183
налаштувати сповіщення	3188
написати автору	3199
написати анонімно	3202
написати в редакцію	3202
написати коментар	3119
написать автору	2642
написать анонимно	2645
написать в редакцию	2645
написать комментарий	2558
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2536
направете дарение	160
настроить cookie	2626
настроить уведомления	2631
настройки	2555
настройки cookie	2555
настройки конфиденциальности	2626
настройки приватности	2626
настройки файлов cookie	2626
наступна	3123
наступна новина	3199
наступна світлина	3199
наступна стаття	3121
наступна сторінка	3199
наступне відео	3185
наступне фото	3199
наступний слайд	3199
натисніть, щоб збільшити	3199
начать игру	2621
начать тест	2621
нашли ошибку	2645
не вдалося відтворити відео	3185
не вдалося завантажити відео	3185
не зараз	3102
не знаю	2622	3179
не маєте акаунта	3193
не пропустите	2561
не пропустіть	3121
не сега	175
не сегодня	2536
не сейчас	2536
не сьогодні	3102
не удалось воспроизвести видео	2628
не удалось загрузить видео	2628
не, благодаря	175
неверный e-mail	2639
неверный адрес электронной почты	2639
нейросеть может ошибаться	2648
некоректна адреса	3196
некоректний e-mail	3196
некорректный e-mail	2639
некорректный адрес	2639
немає акаунта	3193
немає акаунту	3193
немає коментарів	3207
немає передплати	3193
необов'язково	3197
необязательно	2640
неправильна електронна адреса	3196
нет аккаунта	2636
нет комментариев	2558
нет подписки	2636
нет, спасибо	2536
никакого спама	2639
новини	3121
новини за темою	3121
новини компаній	3115
новини партнерів	3115	3121
новости	2561
новости smi#	2561
новости партнеров	2554
новости партнёров	2554
новости по теме	2561
новости сми#	2561
новые	2651
нові	3208
номер телефона	2640
номер телефону	3197
нравится	2651
ні, дякую	3102
""", 'о': """
обговорити	3119
оберіть передплату	3193
оберіть план	3193
оберіть суму	3191
обновите страницу	2633
обновить страницу	2633
обов'язкове поле	3196
обов'язково	3197
обрати	3194
обрати передплату	3193
обрати план	3193
обрати тариф	3193
обратная связь	2558
обсудить	2558
обсуждение	2558
обязательно	2640
обязательное поле	2639
одноклассники	2551
одноразово	3103
озвучено роботом	2628
озвучено синтезированным голосом	2628
озвучено синтезованим голосом	3185
оновити сторінку	3190
оновіть сторінку	3190
опитування	3179
опитування дня	3178
оплата раз в год	2636
оплата раз на рік	3193
опрос дня	2621
оставить комментарий	2558
оставить отзыв	2648
оставшееся время	2628
оставшееся время #	2628
оставшееся время -#	2628
оставьте комментарий	2650
останні новини	3121
останні статті	3121
от наших партнеров	2654
от наших партнёров	2654
ответить	2558	2651
отиди на рецептата	61
отказаться	2555
отклонить	2555
отклонить все	2626
отклонить всё	2626
отключете цялата статия	161
отключи статията	161
отключите adblock	2633
отключите адблок	2633
отключить звук	2628
отключить рекламу	2654
открыть	2565
открыть галерею	2642
открыть карту	2565
открыть приложение	2630
открыть статью	2636
отмена в любой момент	2636
отменить можно в любой момент	2636
отозвать согласие	2626
отпечатай	171
отпечатай статията	171
отписаться	2652
отписаться можно в любой момент	2639
отписаться от темы	2652
отправить	2640
отправить другу	2550
отправить комментарий	2650
отправить отзыв	2648
отправить по почте	2550
отправить по электронной почте	2653
отправить сообщение	2639
отримувати сповіщення	3188
отсканируйте qr-код	2630
оформити передплату	3193
оформити підписку	3106
оформить донат	2537
оформить доступ	2636
оформить ежемесячное пожертвование	2634
оценете статията	171
оцените материал	2558
оцените рецепт	61
оцените статью	2558
оценить рецепт	61
оцініть матеріал	3119
оцініть рецепт	61
оцініть статтю	3119
още новини	168
още от	168
още от деня	168
още от рубриката	168
още по темата	168
""", 'п': """
пароль	2637	3194
партнерский материал	2554
партнерский проект	2554
партнерський матеріал	3115
партнерський проєкт	3115
партньорско съдържание	167
партнёрский материал	2554
партнёрский проект	2554
пасьянс	2622	3179
пауза	2629	3186
переведено автоматически	2648
переведено нейросетью	2648
переведено с помощью ии	2648
перевір себе	3178
перевірте свою пошту	3196
перевірте свої знання	3178
перевірте себе	3178
переглянути галерею	3199
переглянути пропозицію	3181
переглянути результати	3178
переглянути ціну	3181
передплата	3106
передплатити	3106
перезавантажити сторінку	3190
перезавантажте сторінку	3190
перезагрузите страницу	2633
перезагрузить страницу	2633
перейти в галерею	2642
перейти в магазин	2624
перейти до галереї	3199
перейти до досьє	3199
перейти до змісту	3199
перейти до контенту	3199
перейти до магазину	3181
перейти до оплати	3191
перейти до основного вмісту	3199
перейти до пожертви	3191
перейти до пропозиції	3181
перейти до рецепта	61
перейти к досье	2642
перейти к контенту	2642
перейти к оплате	2634
перейти к основному содержанию	2642
перейти к пожертвованию	2634
перейти к предложению	2624
перейти к рецепту	61
перейти к содержанию	2564
перейти к сюжету	2642
перекладено автоматично	3205
перекладено за допомогою ші	3205
перекладено ші	3205
пересказ нейросети	2648
пересказано нейросетью	2648
печать	2550
печать рецепта	61
питання дня	3178
платена публикация	87	167
платено съдържание	167
плеер загружается	2628
плеєр завантажується	3185
по дате	2651
по подписке	2542
по популярности	2651
по теме	2561
по-късно	175
побачили помилку	3202
повернутися на головну	3199
повний екран	3185
повноекранний режим	3185
повідомити новину	3202
повідомити про помилку	3119
повідомити про помилку в тексті	3119
повідомлення	3197
повідомлення надіслано	3196
погоджуюсь	3116
погоджуюся	3116
погодитися та продовжити	3183
пограти	3178
подарете тази статия	171
подарить доступ	2653
подарить материал	2550
подарить статью	2542
подарувати доступ	3210
подарувати статтю	3112
поддержать	2537
поддержать автора	2537
поддержать на boosty	2634
поддержать на patreon	2634
поддержать нас	2537
поддержать проект	2537
поддержать редакцию	2537
поддержите нас	2537
поделитесь	2550
поделиться	2550
поделиться в telegram	2550
поделиться в twitter	2550
поделиться в одноклассниках	2550
поделиться в соцсетях	2550
поделиться вконтакте	2550
поделиться новостью	2550
поделиться ссылкой	2550
поделиться статьей	2550
поделиться статьёй	2550
подкасти	3121
подкасты	2561
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобається	3208
подобни статии	168
подписаться	2542
подписаться в max	2552
подписаться в telegram	2552
подписаться на автора	2652
подписаться на канал	2552
подписаться на новости	2545
подписаться на рассылку	2545
подписаться на телеграм-канал	2552
подписаться на тему	2652
подписаться на уведомления	2631
подписка	2542
подписка на год	2636
подписка на месяц	2636
подписывайтесь	2552
подпишитесь	2636
подпишитесь на рассылку	2545
подробнее	2564
подробнее по теме	2561
подтвердите e-mail	2639
подтвердите адрес электронной почты	2639
поділитись	3112
поділитися	3112
поділитися в telegram	3112
поділитися в соцмережах	3112
поділитися новиною	3112
поділитися статтею	3112
поділіться	3112
пожаловаться	2650
пожаловаться на комментарий	2650
пожаловаться на рекламу	2654
пожертвовать	2537
пожертвувати	3103
позже	2536	2632
поиск	2564
покажи всичко	169
покажи още	169
показати # відповідей	3207
показати # відповіді	3207
показати більше	3123
показати вміст	3183
показати все	3124
показати всі	3199
показати відповіді	3207
показати галерею	3199
показати й прийняти	3183
показати коментарі	3119
показати контент	3183
показати менше	3199
показати оригінал	3124
показати пароль	3193
показати підпис	3199
показати результати	3178
показати розшифровку	3185
показати субтитри	3185
показати ще	3123
показати і прийняти	3183
показать # ответа	2650
показать # ответов	2650
показать больше	2564
показать все	2565	2642
показать галерею	2642
показать еще	2564
показать ещё	2564
показать и принять	2626
показать карту	2565
показать комментарии	2558
показать контент	2626
показать меньше	2565	2642
показать оригинал	2565
показать ответы	2650
показать пароль	2636
показать перевод	2565
показать подпись	2642
показать расшифровку	2628
показать результаты	2621
показать содержимое	2626
показать субтитры	2628
показувати завжди	3183
показывать всегда	2626
поки немає коментарів	3207
поле обов'язкове для заповнення	3196
поле обязательно для заполнения	2639
политика cookie	2626
политика исправлений	2645
политика конфиденциальности	2555
политика обработки персональных данных	2555
полноэкранный режим	2628
полный экран	2628
получать уведомления	2631
пользовательское соглашение	2555
політика cookie	3183
політика виправлень	3202
політика конфіденційності	3116
політика приватності	3183
помогает любая сумма	2634
помочь	2537
помочь нам	2537
помочь проекту	2537
помочь редакции	2537
помітили помилку	3202
понятно	2555
попередня	3123
попередня новина	3199
попередня стаття	3121
попередня сторінка	3199
попереднє фото	3199
попередній слайд	3199
попробовать бесплатно	2542
попробуйте еще раз	2639
попробуйте ещё раз	2639
попробуйте позже	2639
популярне	3121
популярное	2561
популярные	2561	2651
популярные новости	2561
популярные статьи	2561
популярный	2637
популярні	3208
популярні новини	3121
посилання скопійовано	3112
поскаржитися	3207
поскаржитися на коментар	3207
поскаржитися на рекламу	3211
последнее	2561
последни	168
последни новини	168
последние новости	2561
послухати	3185
послухати новину	3112
послушать	2628
посмотреть результаты	2621
посмотреть цену	2624
поточний час	3185
поточний час #	3185
похожие материалы	2561
похожие статьи	2561
почати гру	3178
почати тест	3178
почему я вижу эту рекламу	2654
почтовый индекс	2640
поширити	3112
поширити у facebook	3112
поштовий індекс	3197
пошук	3123
правила за коментиране	171
правила использования	2555
правила коментарів	3207
правила коментування	3119
правила комментариев	2650
правила комментирования	2558
правила користування	3183
предложение для подписчиков	2624
предложение для читателей	2624
предложить новость	2558
предыдущая	2564
предыдущая новость	2642
предыдущая статья	2561
предыдущая страница	2642
предыдущая фотография	2642
предыдущее фото	2642
предыдущий слайд	2642
премиум	2542
преміум	3106
препоръчани	168
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
пригостити кавою	3191
пригостіть нас кавою	3191
придбати квитки	3181
придбати квиток	3181
придбати книжку	3181
придбати передплату	3193
придбати права на публікацію	3203
призначення платежу: благодійний внесок	3191
прийняти	3116
прийняти все	3183
прийняти всі	3116
прийняти всі файли cookie	3183
прийняти й показати	3183
прийняти та показати	3183
прийняти та продовжити	3183
прийняти і продовжити	3183
принтирай	171
принтирай рецептата	61
принципи редакції	3202
принять	2555
принять все	2555
принять все cookie	2626
принять все файлы cookie	2626
принять всё	2555
принять и показать	2626
принять и продолжить	2626
прислать новость	2558
прислать новость анонимно	2645
присоединиться к обсуждению	2650
пришлите свои фото	2645
приєднатися	3103
приєднатися до спільноти	3103
проверь себя	2621
проверьте свои знания	2621
проверьте свою почту	2639
проверьте себя	2621
проголосовало #	2621
проголосовать	2621
проголосувати	3178
продовження під рекламою	3115
продовження статті під рекламою	3115
продовжити без вимкнення	3190
продовжити з apple	3193
продовжити з google	3193
продовжити через apple	3193
продовжити через facebook	3193
продовжити через google	3193
продолжительность #	2628
продолжить без отключения	2633
продолжить без поддержки	2536
продолжить с apple	2636
продолжить с google	2636
продолжить через apple	2636
продолжить через facebook	2636
продолжить через google	2636
продължава след рекламата	167
произвольная сумма	2634
произошла ошибка	2640
произошла ошибка. попробуйте ещё раз	2639
произошла ошибка. попробуйте позже	2639
пройти опитування	3178
пройти опрос	2621
пройти тест	2621
прокоментувати	3207
прокомментировать	2650
промо	2554	3115
пропозиція для передплатників	3181
пропозиція для читачів	3181
прослухати статтю	3185
прослушать	2550
прослушать новость	2550
прослушать статью	2628
прочетете и	168
прочитати пізніше	3210
прочитать позже	2653
прямой эфир	2629
прізвище	3197
підписатись	3106
підписатися	3106
підписатися на автора	3209
підписатися на сповіщення	3188
підписатися на тему	3209
підписка	3106
підсумок від ші	3205
підтвердьте електронну адресу	3196
підтвердіть e-mail	3196
підтримайте нас	3103
підтримати	3103
підтримати автора	3103
підтримати журналістів	3103
підтримати на buy me a coffee	3191
підтримати на patreon	3191
підтримати нас	3103
підтримати проєкт	3191
підтримати разово	3191
підтримати редакцію	3103
підтримувати щомісяця	3191
пізніше	3102	3189
""", 'р': """
радимо прочитати	3121
радимо також	3121
развернуть	2564
разгадать кроссворд	2621
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	3191
разовий внесок	3191
разовий донат	3191
разово	2537
разовое пожертвование	2634
разовый платеж	2634
разовый платёж	2634
разпечатай	171
разрешите уведомления	2619
разрешить	2632
разрешить контент	2626
разрешить один раз	2626
разрешить рекламу	2633
разрешить уведомления	2619
ранняя регистрация	2624
раскрыть	2565
распечатать	2550
распечатать рецепт	61
распечатать статью	2550
рассказать друзьям	2550
рассылка	2545
рассылки	2545
расшифровка	2629
регистрация	161	2542
редакция рекомендует	2561
редакційна політика	3202
редакційна політика видання	3202
результати	3124
результати голосування	3178
результати опитування	3178
результаты	2565
результаты голосования	2621
результаты опроса	2621
реклама	167	2554	3115
реклама - статията продължава по-долу	167
реклама google	2654
реклама від google	3211
реклама закончилась	2654
реклама закінчилася	3211
реклама на сайте	2554
реклама на сайті	3115
реклама окончена	2654
реклама от google	2654
реклама. продовження нижче	3115
реклама. продолжение ниже	2554
рекламний матеріал	3211
рекламно каре	167
рекламно съдържание	167
рекламный материал	2654
рекомендовано outbrain	2654
рекомендовано taboola	2654
рекомендуем	2561	2637
рекомендуем почитать	2561
рекомендуем также	2561
рекомендуемое	2561
рекомендуємо	3121	3194
рекомендуємо прочитати	3121
рекомендуємо також	3121
реєстрація	3106
розгадати кросворд	3178
розгорнути	3124	3199
роздрукувати	3112
роздрукувати рецепт	61
роздрукувати статтю	3112
розмір тексту	65
розмір шрифту	65
розшифровка	3186
российской картой	2634
рубрики	2561	3121
річна передплата	3193
річна підписка	3193
""", 'с': """
самая выгодная	2637
самое важное	2561
самое популярное	2561
самое читаемое	2561
самое читаемое за день	2561
самое читаемое за неделю	2561
самый популярный	2637
свежее	2561
свежие новости	2561
свернуть	2564
своя сума	3191
своя сумма	2634
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2558
сгенерировано ии	2648
сгенерировано нейросетью	2648
сгенерировано с помощью ии	2648
сделать донат	2634
сделать пожертвование	2537
сейчас читают	2561
сканворд	2622
сканируйте qr-код	2630
скануйте qr-код	3187
скасувати можна будь-коли	3193
скачать аудио	2628
скачать выпуск	2628
скачать из google play	2630
скидка #%	2637
скидка для подписчиков	2624
скопировано	2653
скопировано в буфер обмена	2653
скопировать ссылку	2550
скопировать ссылку на статью	2550
скопійовано	3210
скопійовано в буфер обміну	3210
скопіювати посилання	3112
скопіювати посилання на статтю	3112
скорость	2629
скорость воспроизведения	2628
скрыть	2565
скрыть ответы	2650
скрыть рекламу	2654
следить за автором	2652
следить за онлайном	2642
следить за темой	2652
следующая	2564
следующая новость	2642
следующая статья	2561
следующая страница	2642
следующая фотография	2642
следующее видео	2628
следующее фото	2642
следующий слайд	2642
слухати	3112
слухати новину	3112
слушай новината	171
слушать	2550
слушать новость	2550
см. также	2561
смотреть видео	2628
смотреть все	2564
смотреть галерею	2642
смотреть онлайн-трансляцию	2642
смотреть предложение	2624
смотреть фотогалерею	2642
смотри также	2561
смотрите также	2561
сначала новые	2650
сначала старые	2650
советуем почитать	2561
согласен	2555
согласиться	2555
согласиться и продолжить	2626
содержание	2564
содержание статьи	2642
содержимое недоступно	2626
создано ии	2648
создано нейросетью	2648
создано при помощи ии	2648
создано с помощью ии	2648
создать аккаунт	2542
сообщение	2640
сообщение отправлено	2639
сообщить новость	2645
сообщить об опечатке	2558
сообщить об ошибке	2558
сортировать	2650
сортировать по	2650
сортировка	2650
сортування	3207
сортувати	3207
сортувати за	3207
сохранено	2653
сохранить	2550
сохранить выбор	2626
сохранить на потом	2653
сохранить настройки	2626
сохранить рецепт	61
сохранить статью	2550
социальные сети	2552
спасибо за ваш голос	2621
спасибо за ваше сообщение	2639
спасибо за подписку	2545
спасибо за регистрацию	2639
спасибо за сообщение	2639
спасибо за участие в опросе	2621
спасибо, ваш голос учтён	2621
спершу нові	3207
спершу старі	3207
спецпроект	2554
спецпроєкт	3115
сповіщення	3189
споделете	171
сподели	171
сподели във facebook	171
сподели статията	171
споделяне	171
спонсорирано	167
спонсорский материал	2654
спонсорський матеріал	3211
способ оплаты	2540
способы оплаты	2540
спочатку нові	3207
спочатку старі	3207
спробуйте пізніше	3196
спробуйте ще раз	3196
ссылка скопирована	2550
сталася помилка	3197
сталася помилка. спробуйте пізніше	3196
сталася помилка. спробуйте ще раз	3196
станете член	160
стани абонат	160
стани дарител	160
старые	2651
старі	3208
стати патроном	3191
стати підписником	3191
стати співучасником	3103
стати частиною спільноти	3103
стати членом клубу	3191
стаття захищена авторським правом	3203
стать патроном	2537
стать соучастником	2537
стать спонсором	2537
статья защищена авторским правом	2646
створено за допомогою штучного інтелекту	3205
створено за допомогою ші	3205
створено штучним інтелектом	3205
створено ші	3205
створити акаунт	3106
стежити за автором	3209
стежити за онлайном	3199
стежити за темою	3209
стислий переказ від ші	3205
стоимость доставки	2624
стрічка новин	3121
субтитри	3186
субтитры	2629
судоку	2622	3179
сховати	3124
сховати відповіді	3207
сховати рекламу	3211
сходни новини	168
схожі матеріали	3121
схожі новини	3121
схожі статті	3121
създай профил	161
сыграть	2621
сюжет	2561
сюжеты	2561
""", 'т': """
тагове	168
так, будь ласка	3188
так, дякую	3188
так, хочу	3188
також читайте	3121
твитнуть	2550
твиттер	2551
твітнути	3112
теги	2561	3121
текст продовжується під рекламою	3115
текст создан автоматически	2648
текст створено автоматично	3205
текст читает робот	2628
текущее время	2628
текущее время #	2628
телеграм	2551
телефон	2640	3197
тема	2640	3197
тема дня	2561
теми	3121
темы	2561
тест дня	2621
только для подписчиков	2542
только необходимые	2626
тривалість	3186
тривалість #	3185
тільки необхідні	3183
""", 'у': """
у вас вже є акаунт	3193
у вас включен adblock	2633
у вас нет подписки	2636
у вас уже есть аккаунт	2636
у мене вже є акаунт	3193
у мене є акаунт	3193
у мене є передплата	3193
у меня есть аккаунт	2636
у меня есть подписка	2636
у меня нет аккаунта	2636
у меня уже есть аккаунт	2636
у цій статті	3199
уведомления	2632
увеличить	2564
увеличить изображение	2642
увеличить текст	2653
увеличить фото	2642
увеличить шрифт	2653
увійти	3106
увійти з google	3193
увійти за допомогою google	3193
увійти через apple	3193
увійти через facebook	3193
увійти через google	3193
увійти, щоб коментувати	3207
увімкнути	3189
увімкнути звук	3185
увімкнути сповіщення	3175
увімкніть сповіщення	3175
угостите нас кофе	2634
угостить кофе	2634
уже есть аккаунт	2542
уже зарегистрированы	2542
уже зареєструвалися	3106
уже отключил	2633
узнать цену	2624
укажите сумму	2634
уменьшить шрифт	2653
умови використання	3116
управление согласием	2626
управление уведомлениями	2631
управлять согласием	2626
установить приложение	2630
усі коментарі	3207
усі матеріали	3199
усі матеріали автора	3199
усі матеріали за темою	3199
усі новини	3123
усі статті	3199
усі статті автора	3199
""", 'ф': """
файлы cookie	2555
фамилия	2640
фейсбук	2551
филворды	2622
фото	2561
фоторепортаж	2561
""", 'х': """
харесай	171
хорошо	2555
хотите получать уведомления	2631
хочете отримувати сповіщення	3188
""", 'ц': """
це було корисно	3205
це відео більше недоступне	3185
це відео недоступне	3185
це відео недоступне у вашій країні	3185
це поле обов'язкове	3196
цей контент недоступний	3183
цей контент неможливо показати	3183
цей матеріал закритий	3193
ця стаття закрита	3193
""", 'ч': """
час читання # хв	3123
час, що залишився	3185
час, що залишився #	3185
чи була стаття корисною	3119
читает синтезированный голос	2628
читайте в застосунку	3187
читайте в приложении	2630
читайте еще	2561
читайте ещё	2561
читайте ниже	2554
читайте первыми в приложении	2630
читайте першими в застосунку	3187
читайте по теме	2561
читайте также	2561
читайте також	3121
читати без обмежень	3193
читати без реклами	3211
читати всю новину	3199
читати всю статтю	3199
читати далі	3123
читати з передплатою	3193
читати коментарі	3207
читати повністю	3123
читати розшифровку	3185
читати статтю повністю	3199
читати також	3121
читать без ограничений	2636
читать без рекламы	2654
читать в max	2552
читать в telegram	2552
читать всю статью	2642
читать далее	2564
читать дальше	2564
читать ещё	2564
читать комментарии	2558
читать полностью	2564
читать расшифровку	2628
читать с подпиской	2636
читать статью полностью	2642
читать также	2561
читать целиком	2642
читає синтезований голос	3185
чому я бачу цю рекламу	3211
что еще почитать	2561
что ещё почитать	2561
что-то пошло не так	2640
что-то пошло не так, попробуйте позже	2639
что-то пошло не так. попробуйте еще раз	2639
что-то пошло не так. попробуйте ещё раз	2639
что-то пошло не так. попробуйте позже	2639
""", 'ш': """
швидкість	3186
швидкість відтворення	3185
ші може помилятися	3205
""", 'щ': """
ще за темою	3121
ще не передплатник	3193
ще немає акаунта	3193
ще новини	3121
що ще почитати	3121
щомісяця	3103	3194
щомісячна підтримка	3191
щомісячний внесок	3191
щоп'ятниці. безкоштовно. без спаму	3196
щороку	3194
щось пішло не так	3197
щось пішло не так, спробуйте пізніше	3196
щось пішло не так. спробуйте пізніше	3196
щось пішло не так. спробуйте ще раз	3196
""", 'э': """
экономия #%	2637
эксклюзивно для подписчиков	2636
электронная почта	2545
электронная почта или логин	2636
эта статья закрыта	2636
это было полезно	2648
это видео больше недоступно	2628
это видео недоступно	2628
это видео недоступно в вашей стране	2628
это поле обязательно	2639
это поле обязательно для заполнения	2639
этот контент невозможно показать	2626
этот контент недоступен	2626
этот материал закрыт	2636
""", 'я': """
я вже підтримую	3102
я вимкнув блокувальник	3190
я отключил	2633
я отключил блокировщик	2633
я уже поддерживаю	2536
як вимкнути adblock	3190
як ми захищаємо джерела	3202
як ми захищаємо наші джерела	3202
якість	3186
яндекс.дзен	2551
""", 'і': """
ім'я	3197
індекс	3197
інша сума	3191
інші матеріали автора	3199
інші новини	19	3121
інші статті автора	3199
""", 'א': """
אולי גם יעניין אותך	1482
אולי יעניין אותך	1482
אולי יעניין אותך גם	1510
אולי יעניין אתכם	1482
אולי יעניין אתכם גם	1510
אולי מאוחר יותר	1465
אולי פספסתם	1510
אינציקלופדיית ynet	1482
""", 'ב': """
בחסות	1513
בשיתוף	1477
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1481
דלג לתוכן	1484
דלגו למתכון	61
דף הבית	1484
""", 'ה': """
האזינו	1473
הבא	1484
הבנתי	1485
הגב	1481
הדפיסו את המתכון	61
הדפיסו כתבה	1509
הדפס	1473
הדפס מתכון	61
הדפסה	1473
הדפסת המתכון	61
הדפסת כתבה	1509
הוסיפו תגובה	1481
הוסף תגובה	1481
הוספת תגובה	1481
הזכירו לי מאוחר יותר	1465
החשבון שלי	1467
הירשם	1467
הכי נצפים	1482
הכי נקרא	1482
הכי נקראות	1482
הכי נקראות היום	1510
הכתבה הבאה	1482
הכתבה המלאה למנויים	1509
הכתבה הקודמת	1482
המלצות	1482
המשך לקרוא	1484
המשך קריאה	1484
הנצפים ביותר	1510
הנקראות ביותר	1482
הנקראים ביותר	1510
הסתר	1485
העתיקו את הקישור	1509
העתיקו קישור	1509
העתק קישור	1473
העתקת הקישור	1509
העתקת קישור	1473
הצג הכל	1485
הצג מפה	1485
הצג מקור	1485
הצג עוד	1484
הצג פחות	1485
הצטרפו	1466
הצטרפו אלינו	1466
הקודם	1484
הקישור הועתק	1509
הרשמה	1467
השב	1481
התחבר	1467
התחברות	1467
""", 'ו': """
ווטסאפ	1473
וידאו	1482
""", 'ח': """
חדשות אחרונות	1482
חודש ראשון ב-#	1508
חודש ראשון ב-# ש"ח	1508
חודש ראשון בשקל	1508
חודש ראשון חינם	1508
חזרה למעלה	1484
חיפוש	1484
""", 'ט': """
טוויטר	1473
טלגרם	1473
טען עוד	1484
""", 'י': """
יציאה	1467
""", 'כ': """
כבר מנויים? התחברו	1467
כבר נרשמת	1467
כותרות אחרונות	1482
כניסה	1467
כניסה למנויים	1467
כתבה זו היא תוכן ממומן	1509
כתבה ממומנת	1513
כתבו תגובה	1481
כתבות אחרונות	1482
כתבות מומלצות	1482
כתבות נוספות	1482
כתבות נוספות בנושא	1510
כתבות נוספות שיעניינו אתכם	1510
כתבות קשורות	1482
כתבות שאולי פספסתם	1510
כתבות שיעניינו אתכם	1510
""", 'ל': """
לא כעת	1465
לא עכשיו	1465
לא תודה	1465
לא, תודה	1465
להורדת האפליקציה	1509
להמשך קריאה	1467
להרשמה	1467
לכל הכתבות	1484
לכל הכתבות בנושא	1510
לכל העדכונים, הכתבות והסרטונים	1510
לכל התגובות	1481
לכתבה הבאה בסדרה	1510
לכתבה הקודמת בסדרה	1510
למנויים בלבד	1470
למתכון	61
לפרטים	1485
לרכישת מינוי	1467
לרכישת מינוי לחצו כאן	1509
לתרום	1466
לתרומה	1466
""", 'מ': """
מבזקים	1482
מדיניות הפרטיות	1480
מדיניות הפרטיות ותנאי השימוש	1480
מודעה	1477
מומלץ עבורך	1510
מומלץ עבורכם	1510
מומלצים	1482
ממומן	1477
מעבר למתכון	61
מצאתם טעות	1481
""", 'נ': """
נושאים	1482
נושאים קשורים	1482
""", 'ס': """
סגור	1465
סגירה	1465
סיכום ai	1495
סיכום הכתבה	1495
""", 'ע': """
עוד	1484
עוד באותו נושא	1510
עוד בנושא	1482
עוד בערוץ	1482
עוד חדשות	1482
עוד כתבות	19	1482
עוד כתבות בנושא	19
עוד כתבות מעניינות	1509
עוד סיפורים	1510
""", 'פ': """
פייסבוק	1473
פרטים	1485
פרסום	1477
פרסומת	1477
פתח	1485
""", 'צ': """
צור חשבון	1467
צור קשר	1481
""", 'ק': """
קרא גם	1482
קרא עוד	1484
קראו גם	1482
קראו עוד	1484
""", 'ש': """
שיתוף	1473
שיתוף בווטסאפ	1473
שיתוף בטוויטר	1473
שיתוף במייל	1509
שיתוף בפייסבוק	1473
שכחתי סיסמה	1467
שלח לחבר	1473
שלחו את הכתבה במתנה	1509
שלחו במתנה	1509
שליחה במייל	1473
שמירה	1473
שמירת המתכון	61
שמירת כתבה	1509
שמרו כתבה	1509
שמרו לקריאה מאוחרת	1509
שתף	1473
שתפו	1473
שתפו את הכתבה	1473
שתפו בוואטסאפ	1509
שתפו בווטסאפ	1509
שתפו בטלגרם	1509
שתפו בפייסבוק	1473
""", 'ת': """
תגובה	1481
תגובות	1481
תגיות	1482
תוכן למנויים	1467
תוכן ממומן	87	1477
תוכן מסחרי	1513
תוכן מקודם	1477
תוכן פרסומי	1513
תוכן שיווקי	87	1477
תוכן שיווקי בשיתוף	1513
תורגם אוטומטית	1509
תיקון טעות	1509
תמכו בנו	1466
תנאי השימוש	1480
תנאי השימוש | מדיניות הפרטיות	1480
תנאי השימוש ומדיניות הפרטיות	1480
תפריט	1484
תקציר ai	1495
תקציר בינה מלאכותית	1495
תקציר הכתבה	1495
תרומה	1466
תרמו	1466
תרמו עכשיו	1466
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1249
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1222
اخبار مرتبطة	145
اخبار پيشنهادي	1249
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1222
اخرين خبرها	1249
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1224
ادامه مطلب	1224
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1215
ارسال المقال بالبريد	144
ارسال به تلگرام	1241
ارسال به دوستان	1215
ارسال نظر	1221
از دست ندهيد	1249
از ما حمايت كنيد	1211
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1212
اشتراك گذاري	1215
اشتراك گذاري در تلگرام	1241
اشتراكگذاري	1215
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
الان نه	1210
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
انتهاي پيام	1241
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
اولين نفري باشيد كه نظر ميدهد	1241
ايجاد حساب	1212
اين مطالب را هم بخوانيد	1249
اين مطلب را هم بخوانيد	1249
اگهي	1217
اگهيها	1253
""", 'ب': """
باز كردن	1225
بازرگاني	1253
بازگشت به بالا	1224
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1222
برچسبها	1222
بستن	1210
بعدا ياداوري كن	1210
بعدي	1224
بلغ عن خطا	135
به اشتراك بگذاريد	1215
بيشتر	1222	1224
بيشتر ببينيد	1249
بيشتر بخوانيد	1222
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1222
تبرع	92
تبرع الان	92
تبليغ	1217
تبليغات	1217
تبليغات در گوگل	1253
تبليغات متني	1253
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
تلگرام	1215
تم نسخ الرابط	144
تماس با ما	1221
تماشاي ويديو	1241
تنظيمات كوكي	1220
تنظيمات كوكيها	1220
تويتر	102
توييتر	1215
تيليجرام	102
""", 'ث': """
ثبت نام	1212
ثبت نظر	1221
ثبتنام	1212
""", 'ج': """
جديدترين اخبار	1222
جزئيات	1225
جستجو	1224
جميع التعليقات	111
""", 'ح': """
حالا نه	1210
حجم الخط	102
حجم النص	65
حريم خصوصي	1220
حساب كاربري	1212
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1211
حمايت مالي	1211
""", 'خ': """
خانه	1224
خبر بعدي	1241
خبر قبلي	1241
خبرهاي بيشتر	1249
خبرهاي داغ	1249
خبرهاي مرتبط	1222
خبرهاي پيشنهادي	1249
خروج	1212
""", 'د': """
در همين رابطه	1249
در همين زمينه	1249
دستهبندي	1222
دعوت به همكاري	1241
ديدگاه	1221
ديدگاهتان را بنويسيد	1241
ديدگاهها	1221
""", 'ذ': """
ذات صلة	112
ذخيره	1215
ذخيره خبر	1241
ذخيره دستور پخت	61
ذخيره مطلب	1241
ذخيره مطلب براي بعد	1241
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1212
رپورتاژ	1217
رپورتاژ اگهي	1217
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1220
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
شايد بعدا	1210
شرايط استفاده	1220
شرايط استفاده و حريم خصوصي	1220
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1224
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
عضويت	1212
عكس	1222
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1212
فهمت	115
فيديو	112
فيسبوك	102	1215
""", 'ق': """
قبلي	1224
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
كليدواژهها	1222
كمك كنيد	1211
كمك مالي	1211
كن اول المعلقين	144
كن داعما	92
كوكيها	1220
كپي شد	1241
كپي كردن لينك	1241
كپي لينك	1215
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1215
لينك كوتاه خبر	1241
لينك كپي شد	1241
""", 'م': """
مادة اعلانية	106
متوجه شدم	1225
محتواي تبليغاتي	1217
محتواي حمايتشده	1241
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
مشاهده بيشتر	1224
مشاهده همه	1224
مشترك شويد	1212
مطالب بيشتر	1249
مطالب مرتبط	1222
مطالب پيشنهادي	1249
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1222
ملفات تعريف الارتباط	109
منو	1224
مهمترين اخبار	1222
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1241
نسيت كلمة المرور	93
نظر	1221
نظر بدهيد	1241
نظر خود را با ما در ميان بگذاريد	1241
نظر خود را بنويسيد	1221
نظر شما	1221
نظر شما درباره اين خبر چيست	1241
نظرات	1221
نظرسنجي	1241
نمايش بيشتر	1224
نمايش كمتر	1225
نمايش متن اصلي	1225
نمايش نقشه	1225
نمايش همه	1225
ننصح بقراءة	112
نه ممنون	1210
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1215
همچنين ببينيد	1249
همچنين بخوانيد	1222
""", 'و': """
واتساب	102
واتساپ	1215
ورود	1212
ورود / ثبت نام	1212
وسوم	112
ويديو	1222
ويژه مشتركان	1212
""", 'پ': """
پاسخ	1221
پربازديدترين	1222
پربازديدترينها	1222
پربازديدها	1222
پربازديدهاي امروز	1249
پربازديدهاي هفته	1249
پربحثترينها	1222
پربينندهترين	1249
پربينندهترين خبرها	1249
پربينندهترينها	1249
پيام بازرگاني	1253
پيشنهاد خواندني	1249
پيشنهاد سردبير	1222
پيشنهاد ما	1222
""", 'چ': """
چاپ	1215
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1221
گزارش خطا در اين خبر	1241
""", 'अ': """
अक्षर का आकार	65
अगला	1536
अगली खबर	1534
अन्य खबरें	19	1534
अपनी राय दें	1533
अभी दान करें	1523
अभी नहीं	1522
""", 'आ': """
आगे पढें	1536
आज की अन्य खबरें	1560
आपके लिए	1534
आपको यह भी पसंद आ सकता है	1560
आपको ये भी पसंद आ सकता है	1560
""", 'इ': """
इसे भी देखें	1560
इसे भी पढें	1534
""", 'ई': """
ई-पेपर	1524
""", 'ऊ': """
ऊपर जाएं	1536
""", 'ए': """
एआई द्वारा तैयार	1548
एआई समरी	1548
एआई सारांश	1548
एआई से तैयार सारांश	1548
""", 'औ': """
और खबरें	1534
और देखें	1536
और पढें	1534	1536
और भी पढें	1560
""", 'क': """
कम दिखाएं	1537
कमेंट	1533
कमेंट करें	1533
कमेंट्स	1533
कुकी नीति	1532
केवल सदस्यों के लिए	1524
कॉपी लिंक	1527
""", 'ख': """
खाता बनाएं	1524
खोजें	1536
खोलें	1537
""", 'ग': """
गलती बताएं	1537
गोपनीयता नीति	1532
""", 'च': """
चर्चा में क्यों है	1560
""", 'ज': """
जरूर पढें	1560
जवाब दें	1533
ज्यादा पढी गई	1560
""", 'ट': """
टिप्पणियां	1533
टिप्पणी	1533
टिप्पणी करें	1533
टेक्स्ट साइज	65
टैग्स	1534
टॉप न्यूज	1534
टॉप स्टोरीज	1560
ट्रेंडिंग	1534
ट्विटर	1527
""", 'ठ': """
ठीक है	1537
""", 'त': """
ताजा खबरें	1534
ताजा समाचार	1534
""", 'द': """
दान करें	1523
देश की और खबरें	1560
दोस्तों को भेजें	1548
""", 'न': """
नक्शा देखें	1537
नहीं धन्यवाद	1522
नहीं, धन्यवाद	1522
नियम और शर्तें	1532
नियम और शर्तें | गोपनीयता नीति	1532
""", 'प': """
पार्टनर कंटेंट	1563
पिछला	1536
पिछली खबर	1534
पूरी खबर पढें	1536
प्रचार	1530
प्रतिक्रिया दें	1533
प्रायोजित	1530
प्रायोजित सामग्री	1563
प्रिंट करें	1527
प्रीमियम	1524
""", 'फ': """
फेसबुक	1527
फेसबुक पर शेयर करें	1527
फॉन्ट साइज	65
फोटो	1534
फोटो गैलरी	1560
""", 'ब': """
बंद करें	1522
बडी खबरें	1534
बाद में	1522
बाद में याद दिलाएं	1522
""", 'म': """
मुख्य समाचार	1534
मूल देखें	1537
मेन्यू	1536
मेरा खाता	1524
""", 'य': """
यह भी देखें	1560
यह भी पढें	1534
ये खबरें भी पढें	1560
ये भी जानें	1560
ये भी देखें	1560
ये भी पढें	1534
""", 'र': """
रजिस्टर करें	1524
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1527	1548
लॉग इन	1524
लॉग इन करें	1524
लॉगआउट	1524
लॉगिन	1524
लोकप्रिय	1534
""", 'व': """
विज्ञापन	1530
विज्ञापन के बाद जारी	1563
विज्ञापन हटाएं	1548
विवरण	1537
विषय	1534
वीडियो	1534
व्हाट्सएप	1527
""", 'श': """
शायद बाद में	1522
शेयर	1527
शेयर करें	1527
""", 'स': """
संपर्क करें	1533
संबंधित खबरें	1534
संबंधित लेख	1534
संबंधित वीडियो	1560
संबंधित समाचार	1534
सदस्य बनें	1523
सबसे ज्यादा पढी गई	1534
सबसे ज्यादा पढी गई खबरें	1560
सबसे ज्यादा पढी गईं	1560
सब्सक्राइब	1524
सब्सक्राइब करें	1524
सभी दिखाएं	1537
सभी देखें	1536
समझ गया	1537
समर्थन करें	1523
सहयोग करें	1523
साइन अप	1524
साइन इन	1524
साझा करें	1527
सीधे रेसिपी पर जाएं	61
सेव करें	1527
स्पॉन्सर्ड	1530
स्पॉन्सर्ड कंटेंट	1563
""", 'ह': """
हमारा समर्थन करें	1523
होम	1536
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
ข่าวที่คุณอาจสนใจ	3024
ข่าวที่น่าสนใจ	3024
ข่าวที่เกี่ยวข้อง	3001
ข่าวยอดนิยม	3001
ข่าวล่าสุด	3001
ข่าวอื่นที่น่าสนใจ	3024
ข่าวอื่นๆ	19	3024
ข่าวอื่นๆ ที่น่าสนใจ	3015
ข่าวเกี่ยวข้อง	3024
ข่าวแนะนำ	3001
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	3015
คลิปแนะนำ	3024
ความคิดเห็น	3004
คัดลอกลิงก์	3004
คัดลอกลิงก์แล้ว	3015
คัดลอกลิงค์	3015
คัดลอกลิงค์แล้ว	3015
คุณอาจสนใจ	3024
""", 'ช': """
ชมคลิป	3015
ชมคลิปวิดีโอ	3015
ชมวิดีโอ	3015
ชมวิดีโอด้านบน	3015
ชมวิดีโอเต็มได้ที่นี่	3015
""", 'ด': """
ดูคลิป	3015
ดูทั้งหมด	3002
ดูวิดีโอ	3015
ดูเพิ่มเติม	3004
""", 'ต': """
ติดต่อเรา	3015
""", 'บ': """
บทความที่น่าสนใจ	3024
บทความที่เกี่ยวข้อง	3001
บทความล่าสุด	3001
บทความแนะนำ	3024
บริจาค	2998
บริจาคเลย	2998
บันทึก	3015
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3015
""", 'พ': """
พิมพ์	3004
พิมพ์บทความ	3015
พิมพ์สูตร	61
พิมพ์หน้านี้	3015
""", 'ฟ': """
ฟังรายการย้อนหลัง	3015
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3015
""", 'ย': """
ยอดนิยม	3024
ยอดนิยมในตอนนี้	3024
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	3015
ร่วมงานกับเรา	3015
ร่วมตอบแบบสอบถาม	3015
ร่วมบริจาค	2998
ร่วมแสดงความคิดเห็น	3015
""", 'ล': """
ลงทะเบียน	2998
ลืมรหัสผ่าน	2998
""", 'ส': """
สนับสนุนเรา	2998
สปอนเซอร์	3004
สมัครงานกับเรา	3015
สมัครสมาชิก	2998
ส่งต่อให้เพื่อน	3015
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	3024
อ่านข่าวผ่านแอป	3015
อ่านข่าวอื่นๆ	3024
อ่านต่อ	3004
อ่านต่อเรื่องนี้	3024
อ่านเพิ่มเติม	3001
อ่านเรื่องที่เกี่ยวข้อง	3024
""", 'เ': """
เข้าสู่ระบบ	2998
เนื้อหาที่เกี่ยวข้อง	3024
เป็นคนแรกที่แสดงความคิดเห็น	3015
เรื่องที่คุณอาจสนใจ	19	3024
เรื่องที่น่าสนใจ	3024
เรื่องที่เกี่ยวข้อง	3001
เรื่องล่าสุด	3024
เรื่องอื่นที่น่าสนใจ	3001
เรื่องแนะนำ	3024
""", 'แ': """
แชร์	3004
แชร์ข่าวนี้	3015
แชร์บทความ	3015
แชร์หน้านี้	3015
แชร์ไปที่ line	3015
แท็ก	3024
แท็กที่เกี่ยวข้อง	3024
แปลอัตโนมัติ	3015
แสดงความคิดเห็น	3004
แสดงน้อยลง	3002
""", 'โ': """
โฆษณา	3004
โหลดแอปฟรี	3015
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3238
""", 'ủ': """
ủng hộ	3219
ủng hộ chúng tôi	3219
""", 'あ': """
あとで	1810
あとで読む	1823
あなたにおすすめ	1835
あなたにおすすめの記事	1835
あなたへのおすすめ	1835
あわせて読みたい	1835
あわせて読む	1862
""", 'い': """
いいえ、結構です	1810
いいね	1823
いいね!してニュースをチェック	1824
いいね!で応援する	1852
いま読まれています	1862
いま読まれている記事	1862
""", 'お': """
おすすめ	1835
おすすめの記事	1835
おすすめ情報pr	1827
おすすめ記事	1835
おすすめ関連記事	1862
お問い合わせ	1829
お気に入り	1823
お気に入りに追加	1823
お申し込み	1813
""", 'こ': """
こちらの記事もおすすめ	1862
こちらの記事も読まれています	19	1862
こちらもおすすめ	1835
こちらも読む	1862
この著者の記事	1835
この記事に関連するニュース	1862
この記事のタグ	1835
この記事の写真をすべて見る	1863
この記事の関連ニュース	1862
この記事は会員限定です	1813
この記事もチェック	1852
この記事をシェア	1823
この記事をプレゼント	1852
この記事をプレゼントする	1852
この記事を保存	1852
この記事を印刷	1852
この記事を印刷する	1852
この記事を評価する	1852
この記者の記事一覧	1835
この連載の記事	1835
""", 'ご': """
ご意見	1832
ご支援のお願い	1811
ご購読の申し込み	1813
""", 'さ': """
さらに読み込む	1837
""", 'す': """
すべての写真を見る	1863
すべて受け入れる	1829
すべて表示	1838
すべて見る	1837
すべて許可	1829
""", 'そ': """
その他の記事	1835
""", 'は': """
はてなブックマーク	1823
はてなブックマークに追加	1852
はてブ	1823
""", 'ま': """
また後で	1810
""", 'み': """
みんなのコメント	1832
""", 'も': """
もっと見る	1837
もっと詳しく知りたい方は	1862
もっと読む	1835
もどる	1837
""", 'よ': """
よく読まれています	1862
よく読まれている記事	1835
よく読まれている記事ランキング	1835
""", 'わ': """
わかりました	1838
""", 'ア': """
アクセスランキング	1835
アプリのダウンロード	1822
アプリをインストール	1822
アプリをダウンロード	1822
アプリを開く	1822
アプリダウンロード	1822
アンケート実施中	1852
""", 'オ': """
オススメ記事	1835
""", 'カ': """
カテゴリ	1835
カテゴリー	1835
""", 'キ': """
キーワード	1835
""", 'ク': """
クイズに挑戦	1852
クイズに挑戦する	1852
クッキー	1829
クッキー設定	1829
クリップ	1823
クリップする	1823
""", 'コ': """
コピーしました	1823
コメント	1832
コメント#件	1832
コメント(#	1832
コメントする	1832
コメントはまだありません	1832
コメントをもっと見る	1832
コメントを投稿	1832
コメントを書く	1832
コメントを残す	1832
コメントを見る	1832
コメント一覧	1832
""", 'サ': """
サイトポリシー	1829
サイトマップ	1829
サインイン	1813
サポートする	1811
""", 'シ': """
シェア	1823
シェアしよう	1823
シェアする	1823
""", 'ス': """
スキップ	1810
スクラップ	1823
スクラップする	1823
スポンサー	1827
スポンサードリンク	1827
スポンサーリンク	1827
""", 'タ': """
タイアップ	1827
タグ	1835
""", 'チ': """
チップを送る	1811
チャンネル登録	1824
""", 'ツ': """
ツイート	1823
ツイートする	1823
""", 'ト': """
トップ	1837
トップへ戻る	1837
トップニュース	1835
トップページ	1837
トピックス	1835
""", 'ド': """
ドネーション	1811
""", 'ニ': """
ニュースを読む	1837
ニュースレター	1817
ニュースレター登録	1817
""", 'バ': """
バックナンバー	1835
""", 'パ': """
パスワードを忘れた方	1813
""", 'ピ': """
ピックアップ	1835
""", 'フ': """
フォロー	1824
フォローしてね	1824
フォローしました	1824
フォローする	1824
フォロー中	1824
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1823
ブックマークする	1823
""", 'プ': """
プッシュ通知	1822
プライバシーポリシー	1829
プレゼント	1813
プレミアム	1813
プレミアム会員	1816
""", 'ヘ': """
ヘルプ	1829
""", 'ペ': """
ページの先頭へ	1837
ページトップ	1837
ページトップへ	1837
""", 'ホ': """
ホーム	1837
""", 'ポ': """
ポスト	1823
ポストする	1823
""", 'マ': """
マイページ	1813
""", 'メ': """
メニュー	1837
メルマガ	1817
メルマガ登録	1817
メールで送る	1823
メールで送信	1823
メールアドレス	1817
メールアドレスを入力	1817
メールマガジン	1817
メールマガジン登録	1817
""", 'ラ': """
ランキング	1835
""", 'リ': """
リンクをコピー	1823
リンクをコピーしました	1852
リンクをコピーする	1852
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1813
ログイン	1813
ログイン/会員登録	1813
ログイン・会員登録	1813
""", '一': """
一覧	1837
一覧へ	1837
一覧を見る	1837
""", '上': """
上一篇	3297
上一頁	3299
上一页	3299
""", '下': """
下一篇	3297
下一頁	3299
下一页	3299
下次再說	3272
下次再说	3272
""", '不': """
不,謝謝	3272
不,谢谢	3272
不用了	3272
""", '专': """
专题	3297
""", '个': """
个人中心	3276
""", '为': """
为你推荐	3297
为您推荐	3297
""", '主': """
主要ニュース	1835
""", '举': """
举报	3296
""", '了': """
了解	1838
""", '人': """
人才招聘	3316
人気の動画	1862
人気の記事	1835
人気ランキング	1835
人気記事	1835
人気記事ランキング	1835
人氣文章	3325
""", '今': """
今、あなたにオススメ	1835
今、読まれている記事	1862
今はしない	1810
今はやめておく	1810
今回はしない	1810
今日の注目	1835
今日最熱門	3325
今日热点	3297
今日焦点	3297
今日熱門	3325
""", '他': """
他の記事	19
他の記事も読む	1835
""", '付': """
付費閱讀	3276
付费内容	3276
付费阅读	3276
""", '以': """
以下为广告内容	3316
以下為廣告內容	3316
以后再说	3272
""", '会': """
会员专享	3279
会员专享内容	3279
会员专属	3276
会员中心	3276
会员登录	3276
会員の方はこちら	1813
会員の方はログイン	1813
会員登録	1813
会員登録する	1813
会員登録はこちら	1813
会員限定	1813
会員限定記事	1813
""", '你': """
你可能也喜欢	3297
你可能也喜歡	3297
你可能感兴趣	3297
你可能还想看	3325
你可能還想看	3325
""", '使': """
使用条款	3292
使用條款	3292
""", '保': """
保存	1823
保存する	1823
""", '個': """
個人情報の取り扱い	1829
個人情報の取り扱いについて	1829
個人情報の取扱いについて	1829
個人情報保護方針	1829
""", '元': """
元の記事を読む	1863
元記事で読む	1863
元記事を読む	1837
""", '免': """
免責聲明	3292
免費訂閱	3280
免費註冊	3276
免費試讀	3276
免责声明	3292
免费注册	3276
免费订阅	3280
免费试读	3276
""", '全': """
全ての写真を見る	1863
全文はこちら	1863
全文を読む	1837
全文表示	1837
全記事読み放題	1816
全部接受	3292
全部评论	3296
""", '公': """
公众号	3287
公式sns	1824
公式twitter	1824
公式x	1824
公式アプリ	1822
""", '共': """
共有	1823
共有する	1823
共有リンクをコピー	1852
""", '关': """
关于我们	3292
关注	3287
关注我们	3287
关键词	3297
关闭	3272
""", '其': """
其他新聞	3297
其他新闻	19	3297
""", '再': """
再生	1837
""", '写': """
写真(#枚	1863
写真をもっと見る	1863
写真を見る	1837
写真を見る(全#枚	1863
写真特集	1835
写评论	3296
""", '分': """
分享	3286
分享到	3286
分享到facebook	3316
分享到line	3316
分享到微信	3286
分享到微博	3286
分享本文	3316
分享此文	3316
分享給好友	3316
分享給更多人看到	3316
分享给好友	3316
分享给更多人	3316
分享至	3286
分享至facebook	3286
分享至line	3316
分类	3297
分類	3297
""", '列': """
列印	3286
列印本頁	3316
列印食譜	61
""", '初': """
初割で無料体験する	1813
初月無料	1816
""", '利': """
利用規約	1829
""", '前': """
前のページ	1837
前の記事	1835
前の記事へ	1835
前へ	1837
前回の記事はこちら	1862
前回はこちら	1863
""", '加': """
加入line好友	3287
加入会员	3276
加入我们	3316
加入我们的团队	3316
加入我們	3316
加入我們的團隊	3316
加入書籤	3286
加入會員	3276
加载更多	3299
""", '動': """
動画	1835
動画で見る	1852
動画を再生する	1852
動画を見る	1837
""", '单': """
单次捐款	3273
""", '印': """
印刷	1823
印刷する	1823
印刷用ページ	1852
印刷用ページを表示	1852
""", '即': """
即时新闻	3297
即時新聞	3297
""", '原': """
原文を表示	1838
原文を見る	1838
原文連結	3326
原文链接	3326
""", '参': """
参与评论	3296
参加者募集中	1848
参加问卷调查	3316
""", '參': """
參加問卷調查	3316
""", '友': """
友だち追加	1824
友だち追加する	1824
友善列印	3316
友達に教える	1852
""", '反': """
反馈	3296
""", '发': """
发现错误?请告诉我们	3316
发表留言	3296
发表评论	3296
""", '合': """
合わせて読みたい	1835
""", '同': """
同じカテゴリの記事	1835
同じ著者の記事	1862
同意	3292
同意しない	1829
同意する	1829
""", '听': """
听全文	3316
听新闻	3286
听这篇文章	3316
""", '單': """
單次捐款	3273
""", '回': """
回到頂部	3299
回复	3296
回覆	3296
回頂端	3299
回首頁	3299
""", '地': """
地図を見る	1838
地図を開く	1838
""", '复': """
复制成功	3286
复制网址	3316
复制链接	3286
""", '大': """
大号字	65
大字	3286
大家还在看	3297
大家都在看	3297
""", '头': """
头条	3297
""", '字': """
字体	65
字体大小	3286
字号	3286
字級	65	3286
字级	65
字體大小	65	3286
""", '官': """
官方微博	3287
""", '定': """
定期定額	3273
""", '寄': """
寄付	1811
寄付する	1811
寄付で応援する	1852
寄付のお願い	1811
寄付をする	1811
""", '專': """
專題	3297
""", '小': """
小字	3286
小編推薦	3297
""", '尚': """
尚無留言	3316
""", '展': """
展开	3299
展开全文	3299
展开全部	3300
展開	3299
""", '已': """
已关注	3287
已是会员	3276
已有帐号	3276
已經是會員	3276
已經是會員?登入	3276
""", '广': """
广告	3291
""", '広': """
広告	1827
広告の後に続きます	1827
広告をスキップ	1827
広告を閉じる	1827
広告企画	1827
""", '廣': """
廣告	3291
""", '延': """
延伸閱讀	3297
延伸阅读	3297
""", '开': """
开通会员	3276
""", '影': """
影音	3297
""", '後': """
後で	1810
""", '微': """
微信	3286
微博	3286
""", '忘': """
忘記密碼	3276
忘记密码	3276
""", '応': """
応援する	1811
""", '您': """
您可能也喜歡	3297
您可能感兴趣	3297
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3325
您的邮箱	3280
您的電郵	3280
""", '意': """
意见反馈	3296
""", '感': """
感想を送る	1832
""", '成': """
成为会员	3273
成為會員	3273
""", '我': """
我同意	3292
我的帐户	3276
我的帳戶	3276
我知道了	3292
我要留言	3296
我要糾錯	3316
我要纠错	3296
我要评论	3296
""", '戻': """
戻る	1837
""", '所': """
所有留言	3296
""", '打': """
打印	3286
打印本页	3316
打印食谱	61
打开	3300
打赏	3273
""", '投': """
投票する	1852
投稿する	1832
""", '折': """
折りたたむ	1838
""", '报': """
报告错误	3300
""", '拒': """
拒絕	3292
拒绝	3292
""", '招': """
招聘启事	3316
""", '拡': """
拡大	1823
拡大する	1837
""", '按': """
按讚	3287
""", '捐': """
捐款	3273
捐贈	3273
捐赠	3273
""", '排': """
排行榜	3297
""", '採': """
採用情報	1848
""", '接': """
接受	3292
接受全部	3292
接受所有	3292
""", '推': """
推广	3291
推广内容	3291
推廣	3291
推荐	3297
推荐文章	3297
推荐阅读	3297
推薦	3297
推薦文章	3297
推薦閱讀	3297
""", '提': """
提供	1827
""", '搜': """
搜尋	3299
搜索	3299
""", '播': """
播放	3299
""", '支': """
支持我们	3273
支持我們	3273
支援する	1811
""", '收': """
收合	3300
收听	3286
收听本文	3316
收聽文章	3316
收藏	3286
收藏文章	3286
收藏本文	3316
收藏食譜	61
收藏食谱	61
收起	3299
""", '文': """
文字の大きさ	65	1823
文字サイズ	1823
文字サイズ変更	65
""", '新': """
新着	1835
新着ニュース	1835
新着記事	1835
新着記事一覧	1862
新規会員登録	1813
新規登録	1813
新闻简报	3280
""", '明': """
明白了	3300
""", '显': """
显示原文	3300
显示更多	3299
""", '暂': """
暂不	3272
暂无评论	3316
""", '暫': """
暫不	3272
""", '更': """
更多	3297
更多内容	3297
更多報導	3297
更多报道	3297
更多文章	3297
更多新聞	3297
更多新聞請看	3325
更多新闻	3297
更多精彩	3325
更多精采內容	3316
""", '最': """
最多人看	3325
最新ニュース	1835
最新号	1862
最新影音	3325
最新文章	3297
最新新聞	3297
最新新闻	3297
最新消息	3297
最新記事	1835
""", '會': """
會員中心	3276
會員專享	3279
會員專享內容	3279
會員專屬	3276
會員登入	3276
""", '月': """
月額#円	1816
月額#円(税込	1816
""", '有': """
有料会員登録	1813
有料会員記事	1852
有料登録	1813
有料記事	1813
""", '朋': """
朋友圈	3286
""", '服': """
服务条款	3292
服務條款	3292
""", '朝': """
朝刊・夕刊	1813
""", '本': """
本周热门	3325
本文へ	1837
本文へ移動	1837
""", '机': """
机器翻译	3316
""", '查': """
查看全部	3299
查看原图	3299
查看原文	3326
查看地图	3300
查看更多	3299
查看留言	3296
查看结果	3300
查看詳情	3300
查看评论	3296
查看详情	3300
""", '标': """
标签	3297
""", '検': """
検索	1837
""", '業': """
業配	3291
""", '標': """
標籤	3297
""", '機': """
機器翻譯	3316
""", '檢': """
檢舉	3296
""", '次': """
次のページ	1837
次の記事	1835
次の記事へ	1835
次へ	1837
次ページ	1837
""", '每': """
每月捐款	3273
""", '注': """
注册	3276
注目の記事	1835
注目キーワード	1835
注目ワード	1835
注目記事	1835
""", '点': """
点击排行	3297
点击播放	3316
点击查看原文	3326
点击查看大图	3299
点击阅读原文	3326
点我看视频	3316
点赞	3286
""", '為': """
為您推薦	3297
""", '热': """
热点	3297
热点推荐	3297
热门	3297
热门排行	3297
热门文章	3297
热门新闻	3297
""", '無': """
無料で体験する	1813
無料で読む	1813
無料会員登録	1813
無料会員限定	1813
無料体験	1813
無料登録	1813
""", '焦': """
焦點新聞	3297
""", '熱': """
熱門	3297
熱門排行	3297
熱門文章	3297
熱門新聞	3297
熱門話題	3297
""", '特': """
特定商取引法に基づく表記	1829
特集	1835
""", '猜': """
猜你喜欢	3297
猜你喜歡	3297
""", '申': """
申し込む	1813
""", '电': """
电子报	3280
电子邮箱	3280
""", '画': """
画像を拡大	1837
画像を見る	1837
""", '留': """
留言	3296
留言(#	3296
""", '登': """
登入	3276
登入/註冊	3276
登出	3276
登录	3276
登录/注册	3276
登錄	3276
登録	1813
登録が完了しました	1852
登録して続きを読む	1813
登録する	1813
""", '發': """
發現錯誤?請告訴我們	3316
發表留言	3296
發表評論	3296
""", '目': """
目录	3299
目次	1837
目錄	3299
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3297
相关报道	3297
相关推荐	3297
相关文章	3297
相关新闻	3297
相关标签	3297
相关视频	3325
相关阅读	3297
相關主題	3297
相關報導	3297
相關影片	3325
相關推薦	3297
相關文章	3297
相關新聞	3297
相關標籤	3297
相關閱讀	3297
""", '看': """
看了这篇文章的人也看	3297
看原文	3326
看更多	3297
看更多文章	3325
看更多新聞	3325
""", '知': """
知道了	3300
""", '稍': """
稍后再说	3272
稍后提醒我	3272
稍后阅读	3316
稍後再說	3272
稍後提醒我	3272
稍後閱讀	3316
""", '立': """
立即捐款	3273
立即訂閱	3276
立即订阅	3276
""", '粉': """
粉絲團	3287
""", '精': """
精彩推荐	3325
精彩推薦	3325
精选	3297
""", '紙': """
紙面ビューアー	1813
""", '結': """
結果を見る	1838
""", '続': """
続きはこちら	1863
続きをみる	1837
続きを読む	1813
""", '網': """
網友留言	3296
""", '編': """
編輯推薦	3297
編輯精選	3297
編集部おすすめ	1835
編集部のおすすめ	1835
""", '縮': """
縮小	1823
""", '繼': """
繼續閱讀	3299
""", '纠': """
纠错	3296
""", '继': """
继续浏览内容	3299
继续阅读	3299
""", '编': """
编辑推荐	3297
编辑精选	3297
""", '网': """
网友评论	3296
""", '翻': """
翻訳を表示	1838
""", '联': """
联系我们	3292
""", '聯': """
聯絡我們	3292
""", '聽': """
聽全文	3316
聽新聞	3286
聽這篇文章	3316
""", '菜': """
菜单	3299
""", '著': """
著作権	1829
""", '複': """
複製網址	3316
複製連結	3286
""", '觀': """
觀看更多	3325
""", '视': """
视频	3297
""", '解': """
解鎖全文	3316
解锁全文	3316
""", '訂': """
訂閱	3276
訂閱會員	3276
訂閱會員專屬內容	3316
訂閱郵件	3280
訂閱電子報	3280
""", '記': """
記事の続きはこちら	1863
記事へのご意見	1832
記事をサポートする	1811
記事をプレゼント	1813
記事をプレゼントする	1852
記事を保存	1823
記事を保存する	1852
記事を印刷する	1823
記事を読む	1837
記事ランキング	1835
記事一覧	1837
記事一覧を見る	1863
記事全文を読む	1837
記者募集	1848
記者募集中	1848
""", '許': """
許可する	1829
""", '註': """
註冊	3276
""", '評': """
評論	3296
""", '話': """
話題の記事	1835
""", '詳': """
詳しく見る	1838
詳細	1838
""", '語': """
語音播報	3316
語音朗讀	3316
""", '誤': """
誤りを報告	1838
誤字脱字の報告	1852
誤字脱字を報告する	1852
""", '読': """
読まれている記事	1835
読み上げ	1852
読み放題	1816
""", '請': """
請填寫讀者問卷	3316
請繼續往下閱讀	3291
請輸入電子郵件	3280
""", '讚': """
讚	3286
讚賞支持	3273
""", '订': """
订阅	3276
订阅会员	3276
订阅邮件	3280
""", '评': """
评论	3296
评论(#	3296
""", '诚': """
诚聘英才	3316
""", '话': """
话题	3297
""", '详': """
详情	3300
""", '语': """
语音朗读	3316
""", '请': """
请先登录再评论	3316
请继续往下阅读	3291
请输入邮箱	3280
""", '購': """
購読	1813
購読する	1813
購読のお申し込み	1813
購読申し込み	1813
""", '贈': """
贈送文章	3316
贈送文章給朋友	3316
贈送此文	3316
""", '贊': """
贊助	3273
贊助內容	3291
贊助商	3291
""", '赞': """
赞助	3273
赞助内容	3291
赞助商链接	3291
赞赏	3273
""", '赠': """
赠送此文	3316
""", '跳': """
跳到主要內容	3299
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	3299
""", '轉': """
轉發	3286
""", '转': """
转发	3286
""", '返': """
返信	1832
返信する	1832
返回顶部	3299
返回首页	3299
""", '追': """
追蹤	3287
追蹤我們	3287
""", '通': """
通報する	1832
通知をオン	1822
通知を受け取る	1852
""", '速': """
速報	1835
速報通知を受け取る	1852
""", '連': """
連結已複製	3316
連載	1835
""", '運': """
運営会社	1829
""", '違': """
違反報告	1832
""", '選': """
選單	3299
""", '邮': """
邮箱	3280
""", '链': """
链接已复制	3316
""", '閉': """
閉じる	1810	1837
""", '開': """
開く	1838
開通會員	3276
""", '関': """
関連	1835
関連する記事	1835
関連キーワード	1835
関連タグ	1835
関連トピックス	1835
関連ニュース	1835
関連リンク	1835
関連動画	1835
関連情報	1835
関連記事	1835
関連記事はこちら	1862
""", '閱': """
閱讀全文	3299
閱讀原文	3326
閱讀更多	3299
""", '關': """
關於我們	3292
關注	3287
關注我們	3287
關鍵字	3297
關閉	3272
""", '阅': """
阅读全文	3299
阅读原文	3326
阅读更多	3299
""", '隐': """
隐私政策	3292
隐私权政策	3292
""", '隱': """
隱私政策	3292
隱私權政策	3292
""", '電': """
電子信箱	3280
電子報	3280
電子版	1813
""", '音': """
音声で聞く	1823
音声読み上げ	1852
""", '頭': """
頭條	3297
""", '顯': """
顯示原文	3300
顯示更多	3299
""", '首': """
首頁	3299
首页	3299
""", '點': """
點我看影片	3316
點擊播放本文	3316
點閱排行	3325
""", '가': """
가	1886
가입하기	1877
가장 많이 본 뉴스	1893
""", '개': """
개인정보 처리방침	1891
개인정보처리방침	1891
""", '거': """
거부	1891
""", '검': """
검색	1895
""", '결': """
결과 보기	1896
""", '계': """
계속 읽기	1877
""", '고': """
고객센터	1891
""", '공': """
공유	1886
공유하기	1886
""", '관': """
관련 기사	1893
관련 뉴스	1893
관련 영상	1916
관련 태그	1893
관련기사	1893
관련뉴스	1893
관련키워드	1893
""", '광': """
광고	1890
광고 닫기	1890
광고 영역	87
""", '괜': """
괜찮습니다	1874
""", '구': """
구독	1877
구독 신청	1877
구독 전용	1877
구독 중	1877
구독신청	1877
구독이 완료되었습니다	1908
구독자 전용	1879
구독하고 이어서 읽기	1908
구독하기	1877
""", '글': """
글씨 크기	65
글씨크기	1886
글자 크기	1886
글자 크기 변경	65	1908
글자 크기 조절	65	1908
글자크기	1886
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1875
기사 공유하기	1886
기사 더보기	1908
기사 듣기	1908
기사 링크 복사	1908
기사 본문	1895
기사 선물하기	1908
기사 스크랩하기	1908
기사 오류 신고	1908
기사 오류 제보	1908
기사 원문 보기	1908
기사 저장하기	1908
기사 제보 및 문의	1908
기사 후원하기	1875
기사에 대한 의견	1892
기사원문	1895
기사저장	1886
기자 구독	1903
기자 구독하기	1903
기자 페이지	1903
기자 프로필 보기	1903
기자의 다른 기사	1903
기자의 다른기사	1893
""", '나': """
나중에	1874
나중에 보기	1908
나중에 읽기	1908
나중에 하기	1874
""", '내': """
내 정보	1877
""", '네': """
네이버 구독	1889
네이버 블로그	1886
네이버에서 구독	1889
네이버에서 구독하기	1889
""", '놓': """
놓치면 안 되는 기사	1916
""", '뉴': """
뉴스 듣기	1908
뉴스레터 구독	1882
뉴스레터 구독 신청	1882
뉴스레터 무료 구독	1908
뉴스레터 신청	1882
""", '다': """
다른 공유 찾기	1886
다른 기사	19	1893
다른 기사 더 보기	19
다른 기사 보기	1903
다른기사	1893
다른기사 보기	1893
다시 보지 않기	1874
다음	1895
다음 기사	1893
다음 기사 보기	1908
다음 페이지	1895
다음기사	1893
다음에	1874
""", '닫': """
닫기	1874
""", '답': """
답글	1892
답글쓰기	1892
""", '당': """
당신이 좋아할 만한	1893
""", '댓': """
댓글	1892
댓글 #	1892
댓글 #개	1892
댓글 보기	1892
댓글 쓰기	1892
댓글 운영 정책	1908
댓글 운영정책	1908
댓글보기	1892
댓글쓰기	1892
댓글을 입력해주세요	1892
""", '더': """
더 보기	1895
더보기	1893	1895
""", '독': """
독자 의견 조사	1908
""", '동': """
동영상	1893
동의	1891
동의합니다	1891
""", '등': """
등록	1892
""", '디': """
디지털뉴스부	1903
디지털뉴스팀	1903
디지털콘텐츠팀	1903
""", '라': """
라인	1886
""", '랭': """
랭킹	1893
랭킹뉴스	1893
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
로그아웃	1877
로그인	1877
로그인 후 댓글 쓰기	1908
로그인/회원가입	1877
로그인이 필요	1879
""", '링': """
링크 복사	1886
링크가 복사되었습니다	1908
""", '마': """
마이페이지	1877
""", '많': """
많이 본 기사	1893
많이 본 뉴스	1893
많이 본 영상	1916
많이 읽은 기사	1893
많이본 기사	1893
많이본 뉴스	1893
""", '맨': """
맨 위로	1895
맨위로	1895
""", '메': """
메뉴	1895
메뉴 닫기	1895
메일	1886
""", '모': """
모두 동의	1891
""", '목': """
목록	1895
목록보기	1895
""", '무': """
무료 체험 시작하기	1877
무료 회원가입	1877
""", '문': """
문의	1892
문자 크기	65
""", '바': """
바로가기	1886
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1886
""", '번': """
번역 보기	1896
""", '베': """
베스트	1893
""", '복': """
복사하기	1886
""", '본': """
본문 글씨 줄이기	1886
본문 글씨 키우기	1886
본문 바로가기	1895
본문으로 바로가기	1895
""", '북': """
북마크	1886
""", '비': """
비밀번호 찾기	1877
""", '사': """
사이트맵	1891
사진 확대	1895
""", '설': """
설문 참여 바로가기	1908
설문 참여하기	1908
설문조사 참여하기	1908
""", '속': """
속보	1893
속보 알림 받기	1908
속보 알림 신청	1908
""", '스': """
스크랩	1886
스크랩하기	1908
스폰서	1890
""", '신': """
신고	1892
신문구독	1877
""", '실': """
실시간 뉴스	1893
""", '알': """
알겠습니다	1896
알림 받기	1885
알림 설정	1885
""", '앱': """
앱 다운로드	1885
앱 다운로드하기	1885
앱 설치	1885
앱 설치하기	1885
""", '에': """
에디터 추천	1893
""", '연': """
연관기사	1893
""", '열': """
열기	1896
""", '영': """
영상	1893
영상 보기	1908
영상으로 만나보세요	1908
영상으로 보기	1908
""", '오': """
오늘 하루 보지 않기	1874
오늘은 그만 보기	1874
오늘의 추천	1893
오늘의 핫뉴스	1916
오디오로 듣기	1908
오류 신고	1892
오류 신고하기	1908
오탈자 신고	1908
""", '온': """
온라인뉴스팀	1903
""", '요': """
요약	1895
""", '원': """
원문 보기	1896
원문보기	1895
""", '위': """
위로	1895
""", '유': """
유료 기사입니다	1908
유튜브 구독	1889
유튜브 구독하기	1889
""", '음': """
음성 재생하기	1908
음성으로 듣기	1886
""", '응': """
응원하기	1875
""", '의': """
의견 쓰기	1892
""", '이': """
이 기사 어땠나요	1908
이 기사를 공유합니다	1908
이 기사를 추천합니다	1908
이 기사와 함께 읽은 기사	1908
이 기자의 다른 기사	1908
이 시각 많이 본 기사	1916
이 시각 많이 본 뉴스	1916
이 시각 주요뉴스	1893
이 시각 추천뉴스	1893
이런 기사는 어때요	1916
이메일	1886
이메일무단수집거부	1891
이미 구독 중이신가요	1877
이미 회원이신가요	1877
이미지 크게 보기	1895
이미지 확대	1895
이슈	1893
이용약관	1891
이전	1895
이전 기사	1893
이전 기사 보기	1908
이전기사	1893
""", '인': """
인기 급상승	1916
인기 기사	1893
인기기사	1893
인기뉴스	1893
인쇄	1886
인쇄하기	1886
인스타그램 팔로우	1908
""", '일': """
일시후원	1875
""", '자': """
자세히	1896
자세히 보기	1896
""", '재': """
재생	1895
""", '저': """
저작권규약	1891
저장	1886
""", '전': """
전체 댓글	1892
전체 보기	1895
전체메뉴	1895
전체보기	1895
""", '접': """
접기	1895
""", '정': """
정기 후원하기	1875
정기구독	1877
정기후원	1875
""", '제': """
제보	1892
제보하기	1892
""", '좋': """
좋아요	1886
좋은 기사 후원하기	1875
""", '주': """
주소 복사	1908
주소가 복사되었습니다	1908
주소복사	1886
주요 기사	1893
주요 뉴스	1893
주요 뉴스 더보기	1916
주요기사	1893
주요뉴스	1893
""", '지': """
지금 뜨는 기사	1916
지금 뜨는 뉴스	1916
지도 보기	1896
지면보기	1877
""", '청': """
청소년보호정책	1891
""", '최': """
최신 기사	1893
최신 뉴스	1893
최신기사	1893
최신뉴스	1893
""", '추': """
추천 기사	1893
추천 영상	1916
추천기사	1893
추천뉴스	1893
""", '친': """
친구 추가하기	1908
""", '카': """
카카오스토리	1886
카카오톡	1886
카카오톡 공유	1886
카카오톡으로 공유	1908
카카오톡으로 공유하기	1908
카테고리	1893
""", '쿠': """
쿠키 설정	1891
""", '퀴': """
퀴즈 풀기	1908
""", '키': """
키워드	1893
""", '태': """
태그	1893
""", '텔': """
텔레그램에서 소식 받기	1908
""", '투': """
투표하기	1908
""", '트': """
트위터	1886
트위터 공유	1886
""", '페': """
페이스북	1886
페이스북 공유	1886
페이스북으로 공유	1908
""", '펼': """
펼치기	1895
""", '포': """
포토	1893
""", '폰': """
폰트 크기	1886
""", '프': """
프리미엄	1877
프린트	1886
""", '함': """
함께 보면 좋은 기사	1893
함께 볼 기사	1916
함께 읽으면 좋은	1893
함께 읽은 기사	1916
""", '핫': """
핫뉴스	1893
핫이슈	1893
핫클릭	1916
""", '헤': """
헤드라인	1893
""", '협': """
협찬	1890
""", '홈': """
홈	1895
""", '화': """
화제의 뉴스	1893
""", '확': """
확인	1896
""", '회': """
회사소개	1891
회원 전용	1879
회원가입	1877
""", '후': """
후원	1875
후원 안내	1875
후원 하기	1875
후원하기	1875
후원회원 가입	1875
"""}

START = {'a': """
abonē	1996 K par	1996 K no	1996 K un	1998 K
accès	1382 K illimité
această	52 K investigație	2508 K traducere
además	1116 K:	1161 K, en
ai가	1905 K 자동 번역한	1905 K 번역한	1905 K 핵심	1905 K 요약한
ai에게	1905 K 물어	1905 K 질문	1905 K 물어보기
ajánljuk	1589 K:
aktivér	470 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2925 K dig till vårt	2941 K
apoyá	81 K
apúntate	1142 K a nuestro seminario	1142 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2317 K ukazał się	2317 K pochodzi z	2323 K przetłumaczony	2323 K został przetłumaczony	2323 K czyta	2323 K wygenerowany
artykuły	2314 K autora
artículos	1086 K gratuitos
ascultă	1 K	2497 K:	2514 K podcastul	2514 K acest articol
atradāt	44 K
atsisiųskite	1958 K
autorė	1962 K:
autoři	332 K jsou
außerdem	652 K lesenswert:	652 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1150 K la app
beiträge	27 K
benefício	2458 K do assinante:
berätta	59 K i	59 K gärna
beställ	2941 K
bestätigen	546 K sie ihre
bestätigungsmail	546 K
besøg	456 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1092 K diario	1092 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3236 K liên quan:	3249 K viết này có	3249 K viết có hữu ích
báo	3249 K lỗi bài viết
bình	5 K luận	27 K luận	3250 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1589 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3249 K phát hiện	3249 K thấy bài viết
bản	3249 K tóm tắt này
bấm	3251 K để nghe
bật	3227 K thông báo
""", 'c': """
chceš	354 K u nás pracovat	2767 K u nás pracovať
chefredaktör	2939 K och ansvarig utgivare:	2939 K:
chưa	32 K có bình luận
citeşte	2497 K şi	2497 K şi:
citește	2497 K și	2497 K și:	2497 K:	2497 K mai mult	2497 K aici	2497 K mai departe:
citiți	2497 K și
ciąg	2327 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2412 K exclusivo para	2456 K gerado	2461 K oferecido por
conținut	2508 K generat	2512 K oferit de
crédit	1456 K photo	1456 K photos
crédits	1456 K photo	1456 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3253 K đặt ứng dụng	3253 K ứng dụng	3253 K app
có	72 K thắc mắc	3236 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2503 K ai informații	2510 K ai observat o
dalinkitės	1958 K
další	320 K články autora
darovať	2761 K
dernières	1410 K actualités
descarcă	13 K	2528 K aplicația
descargá	13 K	1150 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2419 K no google play	2466 K na app store	2466 K no google play	2466 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	347 K
dostępna	2330 K w
dostępne	2330 K w
dostępny	2330 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2341 K do	2354 K do dyskusji
držte	28 K se
dzięki	2376 K naszym czytelnikom	2376 K naszym czytelniczkom
découvrez	1411 K aussi	1435 K la boutique	1435 K notre boutique	1435 K nos jeux	1435 K notre hors-série	1443 K notre application	1443 K notre appli
décryptage	1411 K :
déductible	1372 K des impôts	1372 K à #
déjà	1380 K abonné	1380 K inscrit	1380 K client
díky	385 K našim čtenářům	385 K našim předplatitelům
dùng	3260 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	1633 K kedvezmény:	1633 K előny:	1633 K ajánlat:
előfizetőinknek	1643 K köszönhetően
előfizetőként	89 K	1615 K
encuéntranos	12 K
envía	3 K
envíanos	1131 K
ermöglicht	654 K von
erről	1589 K bővebben
escríbenos	1119 K
estagiária	2449 K sob supervisão	2449 * K sob supervisão
estagiário	2449 K sob supervisão
""", 'f': """
faça	2464 K o quiz	2464 K o teste	2464 K o nosso
felelős	1612 K szerkesztő:	1612 K kiadó:
fiți	31 K primul
foretrækker	471 K du
fortsätt	2943 K läsa
fortæl	59 K mig
fotogaléria	2735 K:
fotografía	1162 K:
frågor	72 K	73 K om artikeln
få	447 K fuld adgang til	470 K adgang	470 K fri	470 K fuld	470 K besked	470 K ugens	470 K dagens	470 K de	470 K nyheder	470 K en notifikation	470 K breaking	470 K seneste nyt	481 K	2201 K full tilgang til	2227 K tilgang	2227 K fri	2227 K full	2227 K beskjed	2227 K varsel	2227 K ukas	2227 K dagens	2227 K de	2227 K nyheter	2227 K siste	2239 K	2241 K varsel	2241 K varsler	2241 K push	2916 K full tillgång till	2941 K tillgång	2941 K fri	2941 K full	2941 K besked	2941 K en notis	2941 K veckans	2941 K dagens	2941 K de	2941 K nyheter	2941 K senaste	2952 K
férjen	1615 K hozzá
följ	12 K	2920 K	2941 K
følg	12 K	12 K oss	451 K	470 K	2205 K	2227 K
füge	12 K uns	660 K
fügen	12 K sie uns	660 K sie
für	549 K android und ios	600 K diesen artikel	600 K diesen	649 K nur
főszerkesztő	1612 K:
""", 'g': """
gazeteciliğimizi	3078 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3250 K cửa hàng trực tuyến
glöm	2941 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3249 K ý cho bài viết
gör	2925 K quizet	2925 K vårt quiz	2941 K vårt
görmemiz	3083 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1616 K lát
hintergründe	652 K dazu:
hjälp	2925 K oss bli bättre	2925 K oss att bli bättre
hjælp	456 K os med at blive bedre
hlavné	2748 K body
hlavní	334 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3250 K trả lời khảo sát	3258 K ủng hộ
hämta	13 K	2929 K
häng	2941 K med
hääleta	1198 K
håll	28 K	28 K dig
hör	604 K dir	660 K	2941 K
hören	604 K sie	660 K sie
hörzeit	676 K
hør	1 K artiklen	1 K artikkelen	1 K saken	440 K også	440 K også:	456 K mere på	470 K	2194 K også	2194 K også:	2227 K
""", 'i': """
iesūti	1984 K savu	1984 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1958 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2412 K é assinante
jäikö	1288 K juttu kesken
jälgi	1198 K
jäsenetu	1327 K:
""", 'k': """
kapcsolódó	1589 K	1589 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3250 K tra kiến thức của bạn
kjøp	2210 K billetter	2210 K billett	2227 K
klausykitės	1943 K
klikněte	317 K zde
ključne	2686 K točke	2686 K tačke
klõpsates	1198 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1998 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	470 K
kopírovat	347 K
kopírovať	2761 K
kopē	1998 K
korzyść	2365 K dla prenumeratorów:
kvíz	317 K:	1602 K	2735 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1615 K
kérjen	1615 K
kérjük	28 K
kênh	3227 K youtube của báo
köp	2925 K biljetter	2925 K biljett	2941 K
kövess	12 K
kövesse	1615 K
kövessen	12 K
køb	456 K billetter	456 K billet	470 K
küfür	27 K içeren
küldd	3 K el	1597 K el nekünk
küldje	1597 K el nekünk	1615 K	1615 K tovább
kļūsti	1998 K
kết	3241 K nối với chúng tôi
""", 'l': """
laimē	1998 K
laimėkite	1958 K
legyél	1615 K
lejupielādē	1998 K
leé	1161 K también	1161 K más	1161 K:
lisää	1312 K meidät
lásd	1589 K még
lásson	1615 K több
lát	1597 K valami
láttál	1597 K valami
lägg	2941 K till
lähetä	1291 K juttuvinkki	1291 K uutisvinkki	1291 K vinkki	1295 K mielipidekirjoituksesi	1295 K mielipidekirjoitus	1312 K
lämna	2919 K dina tips	2919 K ditt tips
läs	2908 K mer om	2909 K också	2909 K också:	2909 K även	2909 K mer	2909 K mer:	2909 K:	2909 K här	2909 K även:	2916 K vidare med	2916 K mer på	2929 K e-tidningen	2929 K tidningen	2941 K	2943 K vidare
läsarerbjudande	2960 K:
läsarresa	2960 K:
læs	439 K mere om	440 K også	440 K også:	440 K mere	440 K mere:	440 K:	440 K her	440 K hele	447 K videre med	461 K e-avisen	461 K avisen	470 K	472 K videre
læserrejse	488 K:
læsertilbud	488 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	335 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1312 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2327 K wideo
medlemsförmån	2960 K:
meillä	1337 K ei ole omistajaa	1337 K ei ole omistajia	1337 K ei ole osakkeenomistajia	1337 K ei ole maksumuuria
mesterséges	1623 K intelligencia írta
mirá	1145 K el video	1161 K también	1161 K:
mitä	8 K pidit	33 K mieltä	1313 K mieltä sinä
mišljenja	2683 K autora	2683 K iznesena	2683 K izneta
mišljenje	2683 K autora
możliwość	5 K komentowania
mándanos	1131 K
más	1115 K noticias de	1115 K noticias sobre	1115 K sobre	1115 K en	1115 K de	1116 K información	1116 K información:	1119 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	320 K tip?	320 K tip na článek	320 K tip na téma	320 K tip pro
märkasid	44 K	1183 K midagi	1189 K viga	1189 K artiklis viga
még	32 K nincs
més	265 K informació:	291 K notícies de	291 K notícies sobre
mød	456 K os
mūs	1998 K vari
mời	3236 K xem	3236 K bạn đọc	3236 K độc giả	3241 K bạn tham gia	3241 K độc giả theo dõi	3241 K bạn đọc theo dõi	3251 K quý vị theo dõi	3251 K quý độc giả	3251 K bạn xem video	3251 K nghe
""", 'n': """
nabídka	375 K pro čtenáře:
nahlásit	357 K chybu
nahlásiť	2770 K chybu
nahláste	2770 K chybu
najważniejsze	2323 K informacje
naloži	2849 K
naložite	13 K	2849 K
naročite	2856 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáme	385 K majitele	385 K vlastníka	385 K akcionáře	385 K žádného	385 K paywall	385 K reklamy	2796 K majiteľa	2796 K vlastníka	2796 K akcionárov	2796 K žiadneho	2796 K paywall	2796 K reklamy
nemáte	355 K čas číst	2768 K čas čítať
nepatríme	2796 K žiadnemu
nepatříme	385 K žádnému
než	364 K vložíte komentář	364 K začnete diskutovat	364 K napíšete příspěvek
nguồn	3245 K:	3245 K :
nhận	3227 K thông báo
nové	337 K číslo	337 K vydání	2751 K číslo	2751 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1312 K enemmän
nägid	1199 K viga
näita	1198 K
näitkö	1313 K virheen
näytä	1312 K sisältö
nå	2941 K vår
nézd	1589 K meg	1615 K meg
nézze	1589 K meg	1615 K meg
nāc	1989 K strādāt
""", 'o': """
oceń	8 K	2324 K ten	2324 K artykuł	2324 K tekst
odporučte	2761 K
odporúčame	2735 K:
odsłuchaj	2335 K	2335 K ten
ofereça	3 K
oglądaj	2311 K:
ohodnoťte	335 K	2749 K
olvasói	1633 K ajánlat:
olvasóink	1643 K támogatásának köszönhetően
olvasóinknak	1643 K köszönhetően
opýtajte	2748 K sa
opširnije	2671 K:	2671 K na
otázky	72 K
ouça	1 K	2437 K:	2462 K o podcast
oír	1 K
""", 'p': """
pamanīji	1990 K kļūdu
pamanījāt	44 K	1990 K kļūdu
pastebėjote	44 K	1944 K įdomų	1950 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3245 K viên:
piditkö	8 K	69 K	82 K	1313 K
pidätkö	82 K	1313 K
piše	2698 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	352 K
podrži	81 K
podržite	81 K	2701 K
podés	12 K seguir	1132 K enviarnos
podívejte	317 K se:	317 K se na video
poleć	2335 K
poslať	2761 K
poslechněte	1 K si	317 K si	317 K si:
poslušajte	1 K	2671 K:	2828 K:
posłuchaj	1 K	2311 K:	2311 K też:
poznáte	66 K niekoho
pozostała	2327 K część
pošaljite	41 K vijest
pošlete	347 K
pošlite	3 K	2761 K
poți	2503 K contacta autorul	2503 K contacta autoarea
praneškite	1944 K redakcijai
predplaťte	2765 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	2960 K:
prečítajte	2735 K si tiež	2735 K si aj	2735 K si	2735 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1958 K
pronašli	44 K ste
pročitaj	2671 K još	2671 K i
pročitajte	2671 K još	2671 K i	2671 K više	2671 K:	2671 K više o ovoj temi
prvý	2760 K mesiac len za	2760 K mesiac za	2760 K mesiac už za	2760 K mesiac zadarmo
prześlij	2335 K dalej
präsentiert	654 K von
prüfen	660 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2749 K sa
páčilo	69 K sa
päivitä	1312 K
pääset	1312 K lukemaan
päätoimittaja	1310 K:
păstrați	28 K
pērc	1989 K biļetes	1998 K
předplaťte	352 K si
přehrajte	317 K si
přetisk	68 K povolen	68 K možný
přečtěte	317 K si také	317 K si	317 K si:	317 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1132 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	355 K posloucháte
radšej	2768 K počúvate
radši	355 K posloucháte
rašykite	1944 K autorei	1944 K autoriui
recibí	1131 K las noticias
recomandări	2497 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1614 K ingyenesen
regisztráljon	1602 K	1614 K ingyenesen
regístrate	1083 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2327 K tekstu
rezervē	1998 K
rešite	2671 K kviz
riješite	2671 K kviz
rozwiąż	2311 K quiz
rätsel	643 K mit
rätseln	643 K sie mit
réservez	1435 K vos places pour la soirée de la rédaction
réservé	1380 K aux abonnés
réservée	1380 K aux abonnés
réservés	1380 K aux abonnés
résumer	1425 K cet article	1425 K l'article
résumé	1425 K généré	1425 K rédigé	1425 K réalisé	1425 K produit	1425 K par
rösta	2941 K
rādīt	1998 K
""", 's': """
saglabā	1998 K
saistīts	1973 K:
saņem	1998 K
sažetak	2686 K	2686 K članka	2686 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1131 K el canal	1161 K leyendo:
sesizări	2503 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	334 K	334 K článku
siųskite	1944 K savo	1958 K
sjefredaktør	2224 K:	2224 K og ansvarlig redaktør:
skopírovať	2761 K
skrót	2323 K artykułu
skúsili	59 K ste
související	317 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2861 K napako
sprawdź	2311 K:	2311 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2748 K sa
stališča	2839 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	370 K si aplikaci
stöd	81 K	2916 K
stötta	81 K	2916 K
støt	81 K	447 K
støtt	81 K	2201 K
suscríbete	1077 K a
susidūrėte	1944 K su
susiję	1932 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1425 K générée
syötä	1312 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1621 K:
szívesen	1616 K meghallgatjuk
szöveg	1621 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1136 K
síganos	12 K
sígueme	1136 K
síguenos	12 K
só	2412 K para assinantes
sólo	1083 K para suscriptores
søg	470 K nu
súhrn	2748 K
súmate	12 K	56 K a las #
súvisiace	2735 K:
súvisiaci	2735 K článok
sūti	1984 K savu	1998 K
""", 't': """
también	1104 K en facebook	1116 K puedes leer	1116 K puedes leer:	1116 K te puede interesar:
també	265 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1317 K on
tekstą	46 K galima
tenés	1126 ¿K información
thấy	44 K lỗi
thử	3250 K sức với
tiedätkö	1291 K aiheesta	1291 K asiasta	1291 K lisää
tiivistelmä	26 K on
tilføj	470 K
todavía	32 K no hay comentarios
további	1589 K részletek
traducció	274 K feta
transparentní	327 K účet:
trên	3227 K google news
trả	3250 K lời câu đố
trải	3260 K nghiệm
turpinājums	2000 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1291 K
tác	3245 K giả:	3245 K giả là
támogasd	81 K	1607 K a	1607 K az
támogassa	81 K	1607 K a	1607 K az
täglichen	546 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1391 K l'application
téléchargez	13 K
tóm	3249 K tắt này
töltsd	13 K le
töltse	13 K le	1615 K le	1615 K ki
történeteiket	1597 K
tüm	27 K yorumlar
tęsinys	1960 K
tłumaczenie	2323 K
tải	13 K	13 K ứng dụng	3227 K ứng dụng	3227 K app	3253 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2706 K na grešku
uključi	2694 K
uključite	2694 K
uložit	347 K
uložiť	2761 K
uložte	347 K si	2761 K si
unbeschränkter	623 K zugang
unterstütze	81 K	529 K
unterstützen	81 K sie	529 K sie	529 K sie die
uočili	7 K ste
upozorniť	2770 K na chybu
upozorněte	357 K na chybu
urmărește	12 K	2497 K și:	2514 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1602 K részt
već	2722 K za #	2722 K od #
več	2828 K:	2828 K v videu	2853 K o tem	2853 K novic	2853 K preberite
vidéo	1411 K :
visą	1958 K interviu
više	2671 K o:
você	2437 K pode gostar:
vprašaj	2842 K
vprašajte	2842 K
vypočujte	1 K si	2735 K si:
vyskúšali	59 K ste
vytiskněte	347 K
vytlačiť	2761 K
vytlačte	2761 K
vyzkoušeli	59 K jste
válaszolj	1615 K
válaszoljon	1615 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	470 K med
véleménycikkeit	1597 K
více	317 K zde	317 K k tématu:
võida	1198 K
võta	1183 K ühendust	1198 K
výhoda	375 K pro předplatitele:	2786 K pre predplatiteľov:
výhody	375 K pro předplatitele:	2786 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	2796 K našim čitateľom	2796 K našim predplatiteľom
věnujte	347 K
všechny	27 K komentáře	320 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
webshopunkból	1633 K:
weiterführende	570 K artikel:
weź	2354 K udział w dyskusji
więcej	2310 K o	2310 K na temat	2310 K z	2311 K na ten temat:	2314 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	546 K newsletter
""", 'y': """
yanlişlik	3072 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2346 K uwagę	2346 K błąd	2346 K literówkę	2346 K uwagi	2346 K nieścisłość
ziņo	1984 K redakcijai
zkopírovat	347 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2343 K reporterem	2343 K reporterką	2343 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	579 K dpa	859 K #	859 K
""", 'à': """
à	1411 K lire aussi	1411 K lire également	1411 K lire :	1411 K lire sur	1411 K voir aussi	1411 K écouter	1411 K relire	1411 K découvrir	1411 K lire sur le même sujet	1411 K consulter :	1411 K voir également	1414 K propos de l'auteur	1414 K propos de l'autrice	1435 K retrouver dans le numéro
àudio	274 K generat
""", 'á': """
áudio	2456 K gerado
""", 'ä': """
är	2919 K du
äänestä	1312 K
""", 'å': """
åldersgräns	2961 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2434 K preciso estar logado
écouter	1 K l'article	1 K cet article	1411 K aussi
écoutez	1 K cet	1 K l'article	1439 K le podcast
épinglez	1458 K cet article	1458 K cette recette	1458 K cette page	1458 K la recette	1458 K ce billet	1458 K-la	1458 K-le	1458 K l'article	1458 K l'image
""", 'í': """
írd	1615 K be
írj	1597 K a szerzőnek
írja	1615 K be
írjon	1597 K a szerzőnek	1615 K közvetlenül	1615 K nekünk
""", 'î': """
întreabă	2508 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1616 K szerint
""", 'ú': """
últimas	1115 K noticias de	2436 K de	2436 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	573 K die autor:in	573 K die autoren	573 K die autor:innen	575 K die autorin	575 K den autor	576 K die autorin	576 K den autor
übersetzung	657 K:	657 K aus dem
""", 'č': """
čitaj	2671 K još
čitajte	2671 K i	2671 K još	2671 K još:
članak	46 K se može	46 K možete	2686 K je preveden	2686 K čita	2689 K je objavljen u
članek	46 K lahko	2842 K je preveden	2842 K bere	2842 K je prebral	2845 K je objavljen v
článek	46 K lze	46 K můžete	334 K byl přeložen	334 K přeložen	334 K načetl	337 K vyšel v
článok	46 K možno	46 K môžete	2748 K bol preložený	2748 K načítal	2751 K vyšiel v
čo	33 K si myslíte
čtěte	317 K také	317 K také:	317 K i	317 K více	317 K:
číslo	327 K účtu pro dary	327 K transparentního účtu
čítajte	2735 K aj	2735 K tiež	2735 K viac
""", 'đ': """
đánh	3249 K giá bài viết
đăng	3250 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3266 K dây nóng: #	3266 K dây nóng #
được	68 K phép đăng lại
đọc	3236 K thêm	3236 K thêm:	3236 K:	3236 K tiếp:	3241 K tin nhanh
""", 'į': """
įsigykite	1958 K
įtraukite	1958 K mus
įveskite	1958 K
""", 'ś': """
ściągnij	13 K	2359 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2339 K:
źródło	2339 K:
""", 'ż': """
żadnych	2376 K akcjonariuszy
""", 'ž': """
želite	2703 K raditi kod nas	2703 K da radite kod nas	2858 K delati pri nas
želiš	2703 K raditi kod nas	2858 K delati pri nas
žiadni	2796 K akcionári
žiadny	2796 K majiteľ	2796 K oligarcha
žinote	1944 K daugiau	1959 K istoriją
žiūrėkite	1932 K taip pat	1958 K
žádní	385 K akcionáři
žádný	385 K majitel	385 K oligarcha
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	779 K κάποια πληροφορία	779 K πληροφορίες	779 K πληροφορία	779 K φωτογραφία	779 K φωτογραφίες	779 K κάποια φωτογραφία	779 K κάποιο θέμα	779 K μια ιστορία
""", 'ή': """
ήταν	749 K χρήσιμο	749 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	764 K τον	764 K τα	764 K
ακούστε	1 K	733 K:
αναδημοσίευση	68 K με
αναφέρετε	769 K λάθος	769 K κάποιο λάθος
αναφορά	769 K λάθους
αντιγράψτε	759 K
αντιγραφή	759 K
αξιολογήστε	749 K
αποθηκεύστε	759 K
απορίες	72 K
αυτή	52 K η έρευνα	748 K η περίληψη	748 K η σύνοψη
""", 'β': """
βίντεο	733 K:
βαθμολογήστε	749 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	780 K	780 K για να
""", 'δ': """
δείτε	733 K επίσης	733 K:	733 K το βίντεο	733 K εδώ	733 K επίσης:	733 K ακόμα:	733 K φωτογραφίες	733 K ακόμη	733 K ακόμη:	746 K όλα τα άρθρα	760 K όλες	760 K όλα	760 K τις
δειτε	733 K επισης	733 K ακομη	733 K:
δεν	767 K έχετε χρόνο να διαβάσετε
διάβασε	733 K επίσης	733 K ακόμη
διαβάζεται	748 K από
διαβάστε	733 K επίσης	733 K επίσης:	733 K ακόμη	733 K ακόμη:	733 K ακόμα	733 K:	733 K εδώ	733 K περισσότερα	733 K ακόμα:	733 K εδώ περισσότερα	733 K σχετικά	733 K αναλυτικά	746 K όλα τα άρθρα	760 K όλες	760 K όλα	760 K τις
διαβαστε	733 K επισης	733 K ακομη	733 K ακομα	733 K:
διαθέσιμη	756 K στο
διαθέσιμο	756 K σε	756 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	780 K
εκτυπώστε	759 K
ενεργοποιήστε	756 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	748 K περίληψη	748 K σύνοψη	748 K ανάγνωση	748 K περίληψη αυτή
""", 'θ': """
θέλεις	766 K να εργαστείς μαζί μας
θέλετε	766 K να εργαστείτε μαζί μας	766 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	756 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	756 K	764 K την εφαρμογή	778 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	733 K:
""", 'λ': """
λήψη	756 K από	756 K στο
""", 'μ': """
μάθετε	760 K όλες
με	762 K πληροφορίες από
μείνετε	760 K ενημερωμένοι
μετάφραση	748 K
μοιράσου	759 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	746 K απόψεις	746 K γνώμες
""", 'π': """
περίληψη	748 K
περισσότερα	733 K:
πηγές	762 K:
πηγή	762 K:
προτείνετε	759 K
προτιμάτε	767 K να ακούτε	767 K να ακούσετε
πώς	749 K σας φάνηκε
""", 'ρ': """
ρωτήστε	748 K
ρώτα	748 K
ρώτησε	748 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	749 K φάνηκε	749 K βοήθησε	749 K άρεσε
σου	69 K άρεσε
στείλτε	759 K
στηρίξτε	81 K	764 K	764 K τον	764 K τα	764 K την
σύνοψη	748 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	746 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	746 K άρθρο εκφράζει	748 K άρθρο μεταφράστηκε	748 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	759 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	746 K τα άρθρα
όλες	760 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	202 K се за
автор	2578 K - обозреватель	2578 K - корреспондент	2578 K - колумнист	2578 K - редактор	3138 K - оглядач	3138 K - колумніст	3138 K - кореспондент
авторка	3138 K - оглядачка	3138 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
без	2635 K владельцев	2635 K акционеров	2635 K цензуры и рекламы	3192 K власників	3192 K акціонерів	3192 K олігархів
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
благодаря	2635 K нашим читателям	2635 K вашим пожертвованиям
больше	2562 K новостей	2563 K по теме:	2601 K любите слушать	2601 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2581 K ли материал	2581 K ли пересказ	2581 K ли этот пересказ	2581 K ли этот	2581 K ли текст
была	2581 K ли статья	2581 K ли эта	2581 K ли новость
більше	3122 K по темі:	3122 K за темою:	3122 K на тему:	3122 K про це:	3153 K новин	3153 K матеріалів
""", 'в': """
вакансии	2584 K "	2584 K редакции
вакансії	3143 K "	3143 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2581 K понравилась	2581 K понравился	2581 K помогла	3141 K сподобалась	3141 K сподобалася	3141 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2562 K новости на тему	2562 K материалы	2562 K новости	2562 K статьи	2566 K статьи автора	2566 K материалы автора
всички	197 K новини
встановлюйте	3148 K
встановіть	13 K	3148 K	3174 K застосунок
встигніть	3177 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2580 K от
гледайте	170 K видеото	170 K:
головне	3140 K від	3140 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3122 K:	3122 K про це
джерела	3155 K:
джерело	3155 K:
дивіться	3122 K також	3122 K:	3122 K також:	3122 K відео:
до	3122 K теми:
докладніше	3122 K:	3122 K про це
доступно	2589 K в	2589 K на	2589 K для	3148 K в	3148 K у	3148 K на	3148 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2566 K материалы автора
думка	3138 K автора	3138 K редакції	3138 K, висловлена
думки	3138 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2566 K новость?
еще	2563 K по теме:
ещё	2562 K больше	2563 K по теме:
""", 'з': """
з	3182 K нашого магазину:
за	3122 K темою:
забелязахте	7 K
завантажити	3148 K в	3148 K з	3148 K у
завантажте	13 K	3148 K в	3148 K з	3174 K застосунок	3174 K додаток
завантажуйте	13 K	3148 K	3158 K застосунок
завдяки	3192 K нашим читачам	3192 K вашим внескам
загрузите	2589 K в	2589 K на
задайте	2580 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	3140 K
зберегти	3152 K
збережіть	3152 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	3182 K для передплатників:
зручніше	3161 K слухати
""", 'и': """
идет	2620 K подписка
идёт	2620 K подписка
из	2625 K нашего магазина:
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2595 K:
источники	2595 K:
""", 'к': """
как	2581 K вам статья	2581 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	3140 K виклад	3140 K переказ
коротко	2580 K от	3140 K від
краткий	26 K пересказ	2580 K пересказ
кратко	2580 K от
краткое	2580 K содержание
куиз	170 K:
""", 'л': """
лише	3182 K для передплатників:
лучшее	2562 K за
любите	3161 K слухати
""", 'м': """
материал	46 K можно	2563 K по теме:	2583 K опубликован в	2586 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2592 K подписки за
мнение	2578 K автора	2578 K редакции
мнението	182 K на автора
мнения	2578 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3152 K
надішліть	3 K	3152 K
накратко	184 K от
началась	2620 K подписка
нашли	7 K ошибку	7 K опечатку
не	2620 K забудьте подписаться	3177 K забудьте передплатити
немає	3161 K часу читати	3192 K власників
нет	32 K комментариев	2601 K времени читать	2635 K владельцев
новия	187 K брой
новият	187 K брой
новости	2562 K партнеров
новый	2583 K номер
нравится	82 K
няма	32 K коментари
нямате	205 K време да четете
""", 'о': """
об	2563 K этом подробнее	2566 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2580 K	3140 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2589 K в
открыта	2620 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2593 K
отправьте	3 K	2593 K
оформити	3177 K передплату
оформить	2620 K подписку
оценете	185 K
оцените	8 K	2581 K
оцініть	3141 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2592 K месяц за
перевод	2580 K выполнен	2580 K сделан
передплата	3151 K за #	3151 K від #	3177 K на перше півріччя	3177 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3140 K
переклад	3140 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2580 K
перший	3151 K місяць за
питання	73 K до статті
по	89 K подписке	2563 K теме:
повече	170 K по темата:	197 K новини
повідомити	3163 K про помилку
повідомте	3163 K про помилку	3163 K нам про помилку
погляди	3138 K авторів
подарете	196 K
подарите	2593 K
подарить	2593 K
подарувати	3152 K
подаруйте	3152 K
поддержать	2598 K
поддержи	81 K
поддержите	81 K	2598 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2592 K за #	2592 K от #	2592 K за рубль	2620 K на первое полугодие	2620 K на второе полугодие
подписывайтесь	12 K	2598 K на
подпишись	12 K	2613 K на
подпишитесь	12 K	2598 K на	2613 K на нас
подробнее	2563 K:	2563 K в материале	2563 K - в	2563 K читайте в материале	2563 K об этом
подробности	2563 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2578 K автора
позицията	182 K на автора
позиція	3138 K автора
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
порадьте	3152 K
порекомендуйте	2593 K
последвайте	12 K	202 K
последние	2562 K новости о
послухати	1 K
послушать	1 K
поставте	3140 K запитання
почитать	2563 K:
преведено	184 K с
преводът	184 K е
предложение	2625 K для читателей:	2625 K для подписчиков:
предпочитате	205 K да слушате
прежде	2614 K чем оставить комментарий	2614 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2566 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3177 K передплата
продолжается	2620 K подписка	2620 K подписная кампания
пройдите	2563 K тест
пройдіть	3122 K тест
пропозиція	3182 K для читачів:	3182 K для передплатників:
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	3151 K за #	3151 K від #
підписуйся	12 K
підписуйтесь	12 K	3158 K на
підпишіться	12 K	3158 K на
підсумок	3140 K
підтримайте	81 K	3158 K
підтримати	3158 K
""", 'р': """
работа	2584 K в "
радимо	3122 K прочитати:
разрешете	192 K
распечатайте	2593 K
распечатать	2593 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2563 K:
рекомендуємо	3122 K:
робота	3143 K в "	3143 K у "
роздрукувати	3152 K
роздрукуйте	3152 K
розкажіть	59 K у
розпочалася	3177 K передплата
розпочато	3177 K передплату
""", 'с': """
саммари	2580 K
свалете	13 K	192 K	217 K приложението
свежий	2583 K номер
свързани	170 K:
связаться	2566 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2589 K в	2589 K из	2598 K приложение	2618 K приложение
скачать	13 K	2589 K в	2589 K на
скидка	2625 K для подписчиков:
скопировать	2593 K
скопируйте	2593 K
скопіювати	3152 K
скопіюйте	3152 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	3122 K:	3122 K також:
слухати	1 K
слушайте	2563 K:	2563 K также:
слушать	1 K
см	2563 K. также:
смотрите	2563 K также	2563 K:	2563 K	2563 K также:	2563 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2603 K об ошибке	2603 K нам об ошибке
сообщить	2603 K об ошибке
сохраните	2593 K
сохранить	2593 K
спитайте	3140 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2580 K
спросить	2580 K
станьте	31 K первым	31 K першим	2598 K подписчиком	2598 K соучастником	3158 K частиною спільноти	3158 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	3140 K перекладено
статью	46 K можно	2586 K можно
статья	2580 K переведена	2580 K озвучена	2581 K была	2583 K опубликована в
стежте	12 K за
стислий	3140 K виклад	3140 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	3122 K читайте:
текст	46 K можно	46 K можна	2580 K переведён	2580 K переведен	2580 K озвучен	3140 K перекладено	3140 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
только	2625 K для подписчиков:
точка	2578 K зрения автора	3138 K зору автора	3138 K зору редакції
триває	3177 K передплата
""", 'у': """
у	2635 K нас нет владельца	2635 K нас нет владельцев	2635 K нас нет акционеров	2635 K нас нет инвесторов	2635 K нас нет хозяев	3192 K нас немає власника	3192 K нас немає власників	3192 K нас немає акціонерів	3192 K нас немає інвесторів	3192 K нас немає олігарха
увидели	7 K ошибку
удобнее	2601 K слушать
успейте	2620 K подписаться
установите	13 K	2618 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2563 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2600 K работать у нас	2600 K у нас работать	2600 K работать в нашей
хочете	3160 K працювати в нас	3160 K в нас працювати	3160 K працювати у нас
хочеш	3160 K працювати в нас
хочешь	2600 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3140 K переказ	3140 K короткий виклад	3140 K короткий переказ	3140 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	3141 K була стаття	3141 K був матеріал	3141 K був переказ	3141 K був цей переказ	3141 K була ця	3141 K був цей	3141 K сподобалась	3141 K сподобалася	3141 K сподобався
читай	2613 K нас
читайте	12 K нас	13 K	2563 K также	2563 K также:	2563 K:	2563 K подробнее	2563 K еще	2563 K по теме:	2563 K подробнее:	2563 K материал	2563 K в материале	2589 K нас без	2589 K без	2598 K	2598 K нас в	3122 K також	3122 K також:	3122 K:	3122 K ще	3122 K також на тему:	3122 K по темі:	3122 K також на тему	3158 K
читать	2563 K также	2563 K по теме:
что	33 K вы думаете	2563 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	3122 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2580 K краткое содержание
этот	26 K пересказ	2580 K пересказ	2580 K краткий пересказ	2586 K материал можно	2586 K текст можно
эту	2586 K статью можно
""", 'я': """
як	3141 K вам стаття	3141 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1496 K את
אולי	1511 K פספסתם:
אל	1502 K תפספסו: הפעילו
""", 'ב': """
בואו	1497 K לעבוד איתנו
בחנו	1499 K את עצמכם
""", 'ד': """
דווחו	1496 K על
""", 'ה': """
האזינו	1 K	1483 K:	1498 K לפודקאסט	1498 K לפרק
האם	8 K אהבתם	1496 K הכתבה	1496 K הסיכום	1496 K המידע
הדוא	1490 K"ל האדום
הורידו	13 K	1476 K את האפליקציה	1501 K
היו	31 K הראשונים
הירשמו	1497 K לוובינר	1497 K לכנס
הכותב	1491 K הוא
הכותבים	1491 K הם
הכותבת	1491 K היא
הכנתם	59 K
הכתבה	1496 K עניינה	1512 K ממשיכה
המחבר	1491 K הוא
המחברת	1491 K היא
המייל	41 K האדום
המשך	1512 K הכתבה
הפעילו	1502 K התראות	1502 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1498 K המלא זמין
הצביעו	1499 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1476 K לערוץ הטלגרם	1476 K לקבוצת הוואטסאפ	1476 K לקבוצת הווטסאפ	1487 K אלינו	1487 K לערוץ	1487 K לקבוצה	1487 K לקבוצת	1487 K לקבוצות	1487 K עכשיו	1487 K גם	1488 K	1497 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1498 K לפודקאסט
השתתפו	1499 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1507 K ראשון ב
""", 'י': """
יש	72 K שאלות	1490 K לכם מידע	1490 K לכם סיפור	1490 K לך מידע	1490 K לך סיפור
""", 'כ': """
כדי	1507 K לקרוא את
כל	1487 K החדשות
כתבות	1511 K נוספות:
""", 'ל': """
להאזנה	1498 K לכתבה	1498 K לפודקאסט
להורדת	1501 K
להמשך	1507 K קריאה
לכל	1491 K הכתבות של	1511 K הכתבות:
לכתבה	1483 K המלאה
לכתבות	1511 K נוספות:
לעדכונים	1487 K נוספים	1487 K
לערוץ	1476 K הטלגרם
לפניות	1490 K לכתב	1490 K לכתבת
לפרק	1498 K המלא
לצפייה	1498 K בסרטון	1498 K בווידאו	1498 K במשדר
לקבוצת	1476 K הווטסאפ	1487 K הוואטסאפ	1487 K הווטסאפ
לקבלת	1487 K עדכונים
לקריאה	1483 K נוספת	1483 K נוספת:	1507 K מלאה
לקריאת	1507 K הכתבה המלאה
לרכישת	1497 K כרטיסים לכנס	1497 K כרטיסים לחצו	1497 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1499 K דעתכם? הצביעו
מייל	1490 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1490 K במשהו	1490 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1483 K בנושא:	1511 K במדור:	1511 K כתבות:
ענו	1499 K על הסקר	1499 K על הסקר:	1499 K על החידון
עקבו	12 K	1487 K אחרינו	1488 K אחרי
""", 'פ': """
פרסומת	1512 K
""", 'צ': """
צפו	1483 K:	1483 K גם	1498 K בסרטון	1498 K בתיעוד	1498 K בווידאו	1498 K בכתבה
""", 'ק': """
קבלו	1502 K התראות	1502 K עדכונים על	1502 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1483 K גם	1483 K גם:
קראו	1483 K גם	1483 K גם:	1483 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1487 K להיות	1487 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1505 K	1506 K בעיתונות	1506 K בנו	1506 K בעבודתנו
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
از	1250 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1238 K خود را بسنجيد
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
ايا	1235 K اين	1235 K خطايي
اين	52 K گزارش	1235 K	1250 K مطلب را هم بخوانيد:
اينجا	1250 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1223 K:
بخوانيد	1223 K:
بشنويد	1 K
به	12 K كانال	1235 K اين
بيشتر	1223 K بخوانيد	1223 K بخوانيد:	1223 K ببينيد	1250 K بدانيد:
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
تماس	1231 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1231 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1238 K خود را
در	1223 K اين باره بخوانيد	1238 K اين نظرسنجي	1238 K نظرسنجي ما	1238 K نظرسنجي	1250 K همين زمينه:	1250 K همين رابطه:
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
شما	1238 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1231 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1231 K خبر:	1231 K خبر :
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
مترجم	1231 K:
مصيتم	7 K
مطالب	1223 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1231 K:	1231 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1235 K شما درباره
نظرات	5 K
نظرسنجي	1238 K:
نقل	68 K مطالب با ذكر
نويسنده	1231 K:	1231 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1223 K بخوانيد	1223 K بخوانيد:	1250 K ببينيد:
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
گزارش	1231 K:	1235 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1549 K यह	1549 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1544 K-	1544 K:	1544 K -	1544 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1535 K भी पढें	1535 K भी पढें:	1562 K भी पढें-	1562 K भी देखें:
""", 'ए': """
एजेंसी	1544 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1535 K पढें:	1562 K भी पढें:
""", 'क': """
केवल	1558 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1549 K यह	1549 K आपको
""", 'ख': """
खबर	1549 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1544 K:
""", 'द': """
देखें	1535 K:	1535 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1562 K:
पढें	1535 K:	1562 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1544 (K
""", 'म': """
मात्र	1558 K # रुपये में
""", 'य': """
यह	1535 K भी पढें	1535 K भी पढें:	1535 K भी देखें:	1544 (K लेखक के	1549 K खबर आपको	1562 K भी पढें-	1562 K भी पढें -
ये	1535 K भी पढें	1535 K भी पढें:	1544 (K लेखक के	1562 K भी पढें-	1562 K भी देखें:
""", 'ल': """
लेखक	1544 K के बारे में	1544 (K	1544 K वरिष्ठ पत्रकार हैं	1544 K स्वतंत्र पत्रकार हैं
लेखिका	1544 K के बारे में	1544 (K	1544 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1535 K:	1562 K खबर:	1562 K खबरें:
सिर्फ	1558 K # रुपये में
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
กด	12 Kติดตาม	3007 Kติดตาม	3007 Kไลก์
""", 'ข': """
ขอ	3010 Kบคุณภาพจาก	3010 Kบคุณข้อมูลจาก
ข่	3003 Kาวที่เกี่ยวข้อง:	3010 Kาวโดย	3016 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3016 Kิป:
คุ	3013 Kณรู้สึกอย่างไรกับ	3013 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3016 Kคลิป:	3016 Kคลิป :
""", 'ซ': """
ซื	3014 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3003 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3007 Kดตามช่อง	3007 Kดตามเรา	3007 Kดตามข่าว	3025 Kดตามอ่านข่าวอื่นๆ	3025 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3012 Kม ai
""", 'ท': """
ทด	3014 Kสอบความรู้ของคุณ
ทำ	3014 Kแบบสำรวจสั้น
ที	3010 K่มา:	3010 K่มา :
""", 'บ': """
บท	3012 Kความนี้ใช้ ai	3012 Kสรุปนี้	3012 Kความนี้แปล	3012 Kความนี้เรียบเรียง	3013 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3012 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3010 K้เขียน:	3010 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3013 Kข้อผิดพลาดในบทความ
พื	3026 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3014 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3010 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3014 Kวมโหวต:	3014 Kวมโหวต :	3014 Kวมทำแบบสำรวจ	3014 Kวมสนุก	3021 Kวมสนับสนุน
ร้	3029 Kองทุกข์	3029 Kองเรียน
""", 'ล': """
ลง	3014 Kทะเบียนเข้าร่วมสัมมนา	3014 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3021 Kับสนุน
สร	3012 Kุปโดย	3012 Kุปข่าวด้วย	3012 Kุปนี้	3012 Kุปข่าวโดย	3013 Kุปนี้มีประโยชน์
สา	3029 Kยด่วนข่าว	3029 Kยด่วนทีมข่าว
ส่	3029 Kงข่าว
""", 'อ': """
อ่	3003 Kานเพิ่มเติม:	3003 Kานต่อ:	3003 Kานข่าวต้นฉบับ:	3003 Kานเพิ่มเติม	3003 Kานประกอบ:	3016 Kานข่าวเพิ่มเติม:	3016 Kานข่าวเพิ่มเติม	3016 Kานข่าวที่เกี่ยวข้อง:	3016 Kานข่าว:	3016 Kานเรื่องอื่น:	3025 Kานข่าวอื่นๆ	3025 Kานข่าวต้นฉบับได้ที่	3025 Kานบทความอื่นๆ	3025 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3010 Kางอิง:
""", 'เ': """
เก	3010 Kี่ยวกับผู้เขียน
เข	3007 K้าร่วมช่อง
เน	3012 Kื้อหานี้สร้าง	3026 Kื้อหาสปอนเซอร์	3026 Kื้อหาโฆษณา	3026 Kื้อหาสนับสนุนโดย
เพ	3007 Kิ่มเพื่อน
เร	3010 Kื่อง:	3010 Kื่อง :	3010 Kื่องและภาพ
""", 'แ': """
แจ	3013 K้งแก้ไขข่าว	3029 K้งเบาะแส	3029 K้งข่าว
แช	3 Kร์
แป	3012 Kลโดย
แอ	3007 Kดไลน์
""", 'โ': """
โฆ	3026 Kษณา -
""", 'ใ': """
ให	3013 K้คะแนนบทความ
""", 'ไ': """
ไม	3007 K่พลาดทุกข่าวสาร	3007 K่พลาดข่าว
""", 'ả': """
ảnh	3245 K:
""", 'ủ': """
ủng	3245 K hộ tác giả	3258 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1836 Kせて読みたい	1836 【Kせて読みたい】	1836 Kせて読みたい:
""", 'こ': """
こち	1836 Kらもおすすめ	1836 Kらもおすすめ:	1864 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1844 K記事を書いた人	1844 K記事の筆者	1847 K要約はai	1847 K要約は、ai	1847 K要約は役に立ち	1847 ※K要約	1847 K記事の翻訳	1847 K記事の要約	1847 K記事はai	1847 K翻訳	1847 K見出しはai	1855 K記事は	1855 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1836 Kと見る:	1864 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1864 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1868 【Kゼント】	1868 Kゼント応募
""", '一': """
一覧	1864 【K】
""", '下': """
下載	13 K	3284 Kapp	3284 K應用程式
下载	13 K	3284 Kapp	3284 K应用
""", '以': """
以上	3310 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3307 K:	3307 (K	3307 K係	3307 K为	3307 K為
""", '你': """
你做	59 K了吗
你可	3298 K能會喜歡:	3329 K能想看:
你有	3305 K线索
你覺	3312 K得這篇
你觉	3312 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3307 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3310 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3290 K微信公众号	3290 K官方微信
""", '内': """
内容	3310 K由ai
""", '写': """
写真	1836 【K】	1836 K:	1864 【Kを見る】	1864 【Kギャラリー】
""", '出': """
出典	1844 K:
""", '分': """
分享	3 K
""", '前': """
前回	1864 【K】	1864 Kの記事:
""", '加': """
加入	12 K	3303 K	3324 K
""", '動': """
動画	1836 【K】	1864 【Kを見る】
""", '升': """
升級	3324 K
升级	3324 K
""", '原': """
原文	3328 K刊于	3328 K刊於
""", '参': """
参与	3314 K我们的
参考	69 Kになった	1836 K:
""", '參': """
參與	3314 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3313 K错误
""", '取': """
取材	1844 K・文	1844 K・執筆
""", '另': """
另请	3298 K参阅
""", '可': """
可以	3304 K在x上
可自	68 K由转载
""", '合': """
合わ	1836 Kせて読みたい:
""", '同': """
同场	3298 K加映:
同場	3298 K加映:
""", '問': """
問問	3310 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1844 K:	1844 K/
""", '報': """
報名	3315 K參加
""", '填': """
填写	3314 K问卷
填寫	3314 K問卷
""", '如': """
如发	3313 K现
如有	3305 K线索	3305 K線索
如果	3305 K您有相关线索	3305 K你掌握	3305 K您掌握	3306 K您有
如發	3313 K現
""", '官': """
官方	3290 K微信:	3290 K微信公众号:
""", '審': """
審校	3307 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3298 K閱讀	3298 K阅读	3298 K閱讀:	3298 【K閱讀】	3329 K阅读:
""", '开': """
开启	3284 K通知	3284 K推送通知
""", '引': """
引用	1844 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3329 K:
影音	3329 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3329 K看更多:
""", '微': """
微信	3284 K扫	3290 K公众号:
""", '您': """
您对	3312 K这篇文章
您對	3312 K這篇文章
您有	3305 K线索
您的	27 K评论
您覺	3312 K得這篇
您觉	3312 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3284 K客户端
""", '打': """
打开	13 K	3284 K微信
""", '扩': """
扩展	3298 K阅读:
""", '扫': """
扫一	3284 K扫
扫描	3284 K二维码关注	3303 K
扫码	3303 K
""", '投': """
投票	3314 K:
投稿	27 Kは
""", '报': """
报名	3315 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3303 K追蹤
""", '掃': """
掃一	3284 K掃
""", '採': """
採訪	3307 K撰文:
""", '推': """
推荐	3298 K阅读	3298 K阅读:
推薦	3298 K閱讀:
""", '提': """
提供	1844 K:
""", '摘': """
摘要	3310 K由
""", '撰': """
撰文	3307 K:
撰稿	3307 K:
""", '支': """
支持	3322 K
""", '收': """
收听	1 K	3317 K我们的播客	3317 K我们的节目
收聽	1 K	3317 K我們的播客	3317 K我們的節目
""", '文': """
文/	1844 K
文:	1844 K
文・	1844 K
文章	44 K有误	3307 K来源:	3313 K有误	3313 K有誤
""", '新': """
新聞	41 K爆料	3305 K線索
新闻	41 K热线	41 K报料	41 K爆料	3305 K线索热线	3305 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3298 K:	3298 K新聞:	3298 K內容:	3298 【K新聞】	3298 K相關	3298 K阅读:	3298 K報導:	3298 K报道:	3328 K精彩内容	3328 K精彩內容	3328 K资讯	3328 K資訊	3328 K内容请	3328 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3305 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	3310 K容由ai
本报	41 K热线
本摘	3310 K要
本文	3307 (K作者	3307 K作者	3310 K摘要	3310 K由ai	3310 K由人工智能翻译	3310 K由人工智能生成	3310 K由人工智慧	3328 K章來自	3328 K转载自	3328 K轉載自	3328 K来自	3328 K來自
""", '来': """
来发	31 K表第一
来源	3307 K:
""", '校': """
校对	3307 K:
""", '構': """
構成	1844 K・文
""", '次': """
次に	1836 K読む:
次の	1864 Kページ:	1864 【K記事】
次ペ	1864 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3303 K加入	3304 K在	3304 K关注	3305 K提供线索	3305 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3303 K加入	3304 K在	3305 K提供線索	3305 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3310 K要
""", '测': """
测一	3314 K测:
""", '測': """
測一	3314 K測:
""", '点': """
点击	3298 K查看	3298 K阅读:	3317 K观看视频	3317 K收听
点我	3303 K加入
""", '熱': """
熱門	3329 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3305 K请	3305 K請
""", '用': """
用微	3284 K信扫
""", '画': """
画像	1836 【K】	1864 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3313 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3298 K阅读	3298 K新闻	3298 K报道:	3298 K阅读:	3329 K新闻:	3329 K文章:
相關	3298 K新聞	3298 K報導	3298 【K新聞】	3298 K閱讀:	3329 K新聞:	3329 K文章:	3329 K報導:
""", '看': """
看更	3298 K多:
""", '立': """
立即	3303 K加入	3314 K报名	3314 K報名
""", '筆': """
筆者	1844 Kプロフィール
""", '編': """
編輯	3307 K:
編集	41 K部への情報提供
""", '线': """
线索	3305 K征集
""", '编': """
编辑	3307 K:	3307 (K:
""", '聽': """
聽我	3317 K們的podcast
""", '著': """
著者	1844 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3317 K上方影片
""", '观': """
观看	3317 K上方视频
""", '视': """
视频	3329 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3324 K	3334 K本報	3334 K我們	3334 K本刊
""", '記': """
記事	7 Kの誤り	1855 Kの誤り	1855 Kに誤り
記者	1844 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1836 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1868 【Kプレゼント】	1868 Kプレゼント
""", '請': """
請支	3322 K持
""", '订': """
订阅	3324 K	3334 K本报	3334 K我们	3334 K本刊	3334 K本公众号	3334 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3322 K持
""", '責': """
責編	3307 K:
""", '資': """
資料	3307 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3322 K
""", '责': """
责任	3307 K编辑:	3307 (K编辑
责编	3307 K:
""", '赞': """
赞助	3322 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	3311 K摘要
这段	3311 K摘要
这篇	8 K文章	52 K调查	52 K报道	3311 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3311 K摘要
這篇	3311 K文章
""", '采': """
采写	3307 K:
""", '長': """
長按	3303 K
""", '长': """
长按	3303 K
""", '開': """
開啟	3284 K通知	3284 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1836 K記事	1836 K記事:	1836 【K記事】	1836 K:	1836 【K】	1864 【K写真】
""", '閱': """
閱讀	3298 K更多
""", '问': """
问问	3310 K我们的ai
""", '阅': """
阅读	3298 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	3314 K報名
""", '马': """
马上	3314 K报名
""", '點': """
點我	3303 K加入
點擊	3298 K查看	3298 K閱讀:	3317 K觀看影片
""", '같': """
같이	1894 K 보기:
""", '관': """
관련	1894 K 기사:	1917 K 기사 :	1917 [K 기사]	1917 K 기사-
관련기사	1894 K	1894 K:	1894 [K]	1917 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1905 K #줄 요약
기사에	73 K 대해 궁금	1910 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1917 K 기사:
""", '당': """
당신의	1909 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1894 K 읽기:
더보기	1894 [K]	1894 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1909 K 설문에	1909 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1917 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1905 K 요약은
""", '사': """
사진출처	1920 K:
""", '생': """
생성형	1905 K ai가 요약
""", '설': """
설문에	1909 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1909 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1894 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1905 K 요약은 ai	1905 K 요약이 도움	1905 K 기사는 인공지능	1905 K 기사는 ai	1905 K 번역	1910 K 기사가 도움이	1910 K 기사를 어떻게	1910 K 뉴스에 대한 의견	1910 K 기사에 대한 의견
이슈	1917 [K]
이어	1894 K 읽기:
""", '인': """
인기기사	1917 [K]
""", '자': """
자료출처	1920 K:
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
추천	1894 K 기사:
추천기사	1917 [K]
""", '출': """
출처	1920 K:	1920 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1894 K 볼 만한 기사:	1894 K 보면 좋은 기사:	1917 [K 읽기]
""", '핫': """
핫클릭	1917 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1894 [K]
"""}

CONTAINS = {',': """
,说:	3339 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2530 K-vă	2534 K
abonații	50 K pot	2531 K noștri
abonează	80 K-te	2485 K-te pentru	2490 K-te pe youtube	2530 K-te
abonné	50 en tant qu'K	1377 pas encore K	1379 déjà K	1381 en tant qu'K
abonnés	1377 réservé à nos K	1379 réservé aux K	1461 nos K	1464 K
abonējiet	80 K	2005 K
actualité	1387 l'essentiel de l'K	1397 suivez l'K	1397 suivez toute l'K	1397 retrouvez toute l'K	1420 couvre l'K
adatkezelési	1585 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1166 K
adomány	1667 K
adományoddal	1663 K
adományok	1667 K
adományozz	1663 K
adományozzon	1606 K itt
advirtió	1166 K
adó	1574 K #%
adód	1665 K #
adója	1606 K #
adăugat	2533 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2936 K	2962 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1463 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1166 K
afișată	60 email nu va fi K
agregó	1166 K
aicināja	2008 K
aizsargātas	1974 visas tiesības K
aiškino	1968 K
ajouté	1463 a K
ajută	2530 K-ne
ajánld	1663 K fel
alkalmazás	1582 töltsd le az K
alkalmazásban	1604 az K
alkalmazást	1604 K
alkalmazásunk	1664 K
alkalmazásunkat	1582 töltse le K
alkalmazásunkban	84 K
alăturat	2504 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1441 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	602 jetzt K:
anketě	340 naší K	340 v K
ankietę	35 naszą K	2328 naszą K	2328 krótką K
anmäl	2993 K dig till vårt	2993 K dig till våra
anmäla	2931 genom att K dig
annoncé	1463 a K
annoncør	474 betalt af en K	474 betalt af K
annonslänkar	37 K	74 K	2936 K	2962 K
annonsör	2945 betalt av en K	2945 betald av en K
annonsør	2232 betalt av en K
anunció	1166 K
anunțat	2533 a K
använder	2901 vi K cookies	2902 K kakor
anúncio	2460 após o K	2460 depois do K
anúncios	70 sem K	2478 sem K
apelował	2400 K
apelowała	2400 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1093 descarga la K	1093 descarga nuestra K
aplicația	84 în K noastră	2491 descarcă K	2530 descarcă K noastră	2530 descarcă gratuit K	2530 descarcă K și	2531 K noastră
aplikacją	84 z naszą K
aplikację	2293 pobierz naszą K	2294 pobierz K	2294 ściągnij K	2351 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2756 našej K
aplikáciu	2756 mobilnú K	2756 K
aportació	293 la teva K
aportación	1128 tu K	1154 haz tu K
apoyá	1163 K
applikációnk	1604 K
applikációnkat	1604 K
applikációnkban	84 K
apsolīja	2008 K
apóyanos	1128 K	1163 K
apóyenos	1128 K	1163 K
apúntate	1072 K a	1088 K a nuestra	1088 K gratis	1163 K gratis
apărat	2533 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3082 bir K paylaş
artykuł	15 darmowy K	20 cały K	2282 podoba ci się ten K	2329 nasz K do końca	2349 ostatni darmowy K	2398 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1073 te ha gustado este K	1081 regala este K	1081 regalar este K	1084 último K gratis	1084 te queda # K	1157 y lee este K	1164 este K
artículos	15 K gratis	1084 K gratis este mes	1084 te quedan # K	1084 límite de K
aseguró	1166 K
associés	1403 cookies K à ce contenu
assuré	1463 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	655 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2485 K-te pentru
autorką	2320 kontakt z K
autorská	322 K práva
avertizează	2533 K
avísanos	1163 K
ayúdanos	1128 K	1163 K a
açikladi	3099 K
açin	3082 K
añadió	1166 K
año	1165 al K
""", 'b': """
bağirdi	3099 K
bağirdilar	3099 K
bağiriyor	3099 diye K
bağiriyordu	3099 K
bağiş	3096 K yap	3100 K
bağişiniz	3096 K
bağlantilari	74 satiş ortakliği K	3079 satiş ortakliği K
başlayan	3081 tl'den K
başvurun	3082 K
behält	29 K sich vor	29 K sich das recht
behöver	2883 vi K ditt stöd	2993 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1582 értesítések K
beløb	521 fast K
beløp	2277 gi et K	2279 fast K
bemängeln	716 K
bemängelt	716 K
berätta	67 K för oss	67 K din
berättade	2996 K
berättar	2996 K
bestätigen	545 K sie ihre
bestätigungslink	646 K
bestätigungsmail	545 K	646 K
betalvägg	2997 K
bezplatný	360 poslední K článek	2750 náš K webinár	2773 posledný K článok
bezplatných	2759 K článkov
bezpłatne	2334 K konto
bezpłatny	2325 nasz K webinar	2349 ostatni K artykuł
bezpłatnych	2334 limit K
beğendiyseniz	3097 bu haberi K	3097 bu yaziyi K
biết	3270 cho K
blokování	314 K reklam
boletín	78 el K	78 al K	78 nuestro K	1088 recibe el K	1088 nuestro K	1091 K diario	1163 recibe el K	1164 nuestro K	1167 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1386 dans votre K mail	1386 dans votre K e-mail
brezplačen	2864 zadnji K članek
brezplačne	2851 K članke
brezplačni	2844 naš K webinar	2864 zadnji K članek
brezplačnih	2851 K člankov
bronił	2400 K się
brzmiał	2400 K
brzmiała	2400 K
brzmiało	2400 K
butlletí	262 subscriu-te al K	262 el nostre K	294 el nostre K	297 K
buzdított	1666 K
buzdította	1666 K
buzón	79 en tu K	1089 en tu K
bájate	1163 K la app
bölümünde	85 yorum K
bönföll	2996 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2996 K
bønfaldt	522 K
bønn	2166 vi har en K til deg
bønnfalt	2280 K
bústia	284 a la teva K
bülten	3075 e-K	3100 K
bültene	3042 K abone	3042 K kayit	3042 K kaydol
bülteni	3075 haber K
bültenimiz	78 K	3097 K
bültenimize	78 K	78 e-K	3042 K	3096 K	3097 K
bültenine	3075 K
błagał	2400 K
błagała	2400 K
bạn	49 gửi cho K bè	3223 hộp thư của K	3257 sự ủng hộ của K	3267 mời K	3267 cần sự ủng hộ của K	3267 nhờ sự ủng hộ của K
bằng	3265 K văn bản của báo
""", 'c': """
caffè	1770 un K
café	54 me paga um K	1129 un K	1154 un K al mes	1423 un K
caractères	1441 limitées à # K
catedrática	1125 es K
catedrático	1125 es K
celého	302 pro čtení K
cercetătoare	2504 este K
cercetător	2504 este K
chaîne	1461 notre K
chefredaktör	2921 är politisk K	2921 är K
chefredaktør	452 er K
chuyện	3244 bạn có câu K
chép	3239 cấm sao K	3265 mọi sao K
chính	3232 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3223 bản tin của K tôi	3226 theo dõi K tôi	3244 cho K tôi qua	3244 liên hệ với K tôi	3267 ủng hộ K tôi	3267 K tôi cần sự giúp đỡ	3267 giúp K tôi	3267 theo dõi K tôi	3267 hãy gửi cho K tôi	3267 hãy liên hệ với K tôi	3267 hãy báo cho K tôi	3268 K tôi trên	3268 của K tôi	3268 cho K tôi
chọn	3267 hãy bình K
cikkünk	1664 minden K
cikkünkhöz	1664 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2433 nos K
comentó	1166 K
comisión	1143 recibir una K
comissió	279 rebre una K
comissão	2459 receber K	2459 receber uma K
commerciële	2090 K partner
communauté	1428 K whatsapp	1428 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1794 parte della nostra K
condamné	1463 a K
condiții	2494 termeni și K
confidentialité	1404 politique de K
confidențialitate	2494 politica de K
conférences	1420 est maître de K
connecté	1406 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2410 acesse todo o K	2454 ao exibir este K	2454 ao ver este K
contribuição	2446 com a sua K	2477 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1166 K
conversación	1111 participar en la K
conținut	9 acest K	2485 K doar pentru abonați
conținutului	2501 preluarea K
cookieinställningar	2923 K
corespondentă	2504 este K
creează	2530 K un cont pentru a citi
csatornájára	1596 viber-K
csatornánk	1664 K
csatornánkhoz	1596 telegram-K	1596 whatsapp-K
csatornánkra	1596 youtube-K	1663 iratkozz fel K	1663 iratkozzon fel K
csábított	1666 K
cuéntanos	38 K	67 K	1111 K en	1163 K
cuéntenos	38 K	67 K
czytać	2288 aby K dalej	2288 żeby K dalej	2397 chcesz K dalej
czytelników	36 naszych K	2329 opiniami K	2340 z wpłat K	2340 dzięki wsparciu K	2357 K	2398 naszych K	2398 z wpłat K
câmpurile	60 K cu steluță
cântau	2533 K
címével	1628 e-mail-K
cùng	51 hãy tham gia K họ
của	3246 là cây bút K	3268 độc giả K
""", 'd': """
daní	2764 # % z K	2764 #% z K
darbą	1966 mūsų K
darowiznę	2286 przekaż K	2397 przekaż nam K	2397 przekaż K na
datenschutzerklärung	562 unserer K	714 unserer K	714 unsere K
datenübertragung	596 der K zu
dați	62 K-mi tag
debatindlæg	453 send dit K	453 skrive et K
debatredaktør	452 er K
debattredaktør	2206 er K
debattør	452 er K
declaró	1166 K
decía	1166 K
demandé	1463 a K
denmişti	3099 K
denunció	1166 K
dependență	88 jocurile de noroc pot crea K
descárgate	1093 K la	1093 K nuestra
destekçimiz	3082 K olun	3096 K olun
desteğiniz	3096 K
desteğinizle	3097 K
desteğiyle	18 okurlarin K	3068 yapay zeka K	3077 K ayakta	3087 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2755 K môžu
disponível	2418 K no google play
doação	2406 faça uma K	2446 sua K	2477 sua K	2477 faça uma K	2481 K
doações	2481 K
dodał	2400 K
dodała	2400 K
dodává	409 K
događaj	2688 naš K
domagał	2400 K się
donació	293 fes una K	297 K
donación	1076 haz una K	1076 tu K	1128 tu K	1128 una K	1163 tu K	1163 haz una K	1167 K
donația	2530 K ta
donație	2530 fă o K	2534 K
donații	2534 K
donează	90 K cât poți	2530 K acum
doporučil	409 K
doporučila	409 K
doporučovala	409 K
dopuštenja	2699 bez K
doradzał	2400 K
dorzuć	2397 K się
dostawać	2350 chcesz K
dostávajte	2779 K
dostávat	361 chcete K
dostávať	2774 chcete K
dostávejte	367 K
dostęp	80 kup K	2288 masz już K	2334 pełny K do	2334 wykup K	2397 kup K
dostępny	2288 artykuł K tylko
dotazník	341 krátký K	2754 krátky K
dotazníka	2754 nášho K
dotazníku	340 našeho K	341 krátkého K
dowolną	2399 K kwotą
dočtete	348 více se K
dołóż	2397 K się
dołącz	51 K do nich	51 K	2299 K do nas na	2397 K do nas	2397 K do grona	2397 K do nich
draudžiama	1940 K kopijuoti	1940 be leidimo K	1940 be sutikimo K
draudžiamas	1961 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2398 K dalej
dziennikarką	2321 jest K	2385 jest K
dzięki	2398 K wam	2398 K tobie
dziękujemy	2331 K za zapisanie	2331 K za zapis	2397 K, że nas czytasz
där	42 var du K
débloquer	1379 pour K
déclare	1463 K
déclaré	1463 a K
découvrez	1377 K nos offres	1460 K nos offres
déductible	1371 K des impôts	1371 K à #	1462 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1463 K
déplore	1463 K
déposés	1433 des cookies seront K
désabonner	1386 K à tout moment
désactiver	1401 K adblock
désactivez	1401 K adblock
désinscrire	1387 vous K à tout moment
díky	407 K vám
dömde	2996 K
dømte	522 K	2280 K
děkujeme	406 K, že nás čtete
dụng	3228 tải ứng K	3267 tải ứng K của	3267 hãy tải ứng K	3267 tải ngay ứng K
""", 'e': """
edellyttää	1319 K tunnusta
editörlerimize	39 K
editörüdür	3065 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1143 no ha participado en la K
electrònic	262 el teu correu K
electrónico	60 correo K no se mostrará	1089 tu correo K	1111 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1576 a teljes cikk K
elsőként	1605 értesülj K
előfizetés	1667 K
előfizetéssel	1608 K
előfizető	1576 már K	1663 legyen K
előfizetőink	50 K	1576 K olvashatják	1608 K számára	1664 K
előfizetők	50 az K	1618 csak K	1667 K
előfizetőknek	1577 csak K	1618 K szól
előfizetőként	50 K
előfizetőnktől	1628 K
emlékeztetett	1666 K
endereço	2432 seu K de email não será
engedély	1611 K nélkül tilos
engedélyezze	1584 K a javascript
engedélyhez	1611 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1461 cette K	2106 onze korte K	2106 onze K
enquêtent	1461 K pour vous
enquêtes	1461 nos K
ensimmäinen	1360 K kuukausi
enthält	596 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1163 K
epizódu	2752 K
erhvervsredaktør	452 er K
erhältlich	602 shop K	675 im shop K
erişin	3082 K
erklärt	716 K
erklärte	716 K
erkände	2996 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	713 K sie es weiter
erzählt	67 K uns	716 K
erzählte	716 K
escribió	1166 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1111 K a	1163 K
estimé	1463 a K
estás	1073 ya que K aquí	1073 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3050 javascript'i K
evästeasetuksiasi	1296 K
evästeet	1296 K	1321 K
evästeitä	1279 K
existují	351 K díky
experiência	67 conte sua K
explicó	1166 K
expliqué	1463 a K
expérience	67 partagez votre K
externého	2746 K obsahu
externí	333 K obsah
externího	333 K obsahu	333 obsah z K
externý	2746 K obsah
""", 'f': """
favoritkälla	2917 K
faça	2477 K um pix
felelősséget	30 nem vállal K
felhasználási	1585 K feltételek
felietonistką	2385 jest K
felietonistą	2385 jest K
feliratkozás	1578 K a hírlevélre	1578 hírlevél K
feliratkozásommal	1594 K
feliratkozással	1594 K
filmări	40 poze și K
folosește	2494 K cookie
folytatásához	1576 a cikk K
fordítóval	1601 gépi K
forintért	1608 havi # K
formulára	2757 odoslaním K
formulário	2477 inscreva-se no K
formuláře	344 odesláním K
forrásként	1595 kedvenc K
fortæl	67 K os
fortæller	522 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2996 K
férjen	1663 K hozzá
följ	2897 K oss på	2993 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2913 alla rättigheter K
fördere	713 K
fördermitglied	80 werden sie K	617 werde K	617 werden sie K
fördern	713 jetzt K	713 K sie
föredragen	2917 K källa
föredragna	2917 K källa
föreslog	2996 K
författare	2921 är K och
förklarade	2996 K
förklarar	2996 K
försvarade	2996 K sig
følg	427 K os på	519 K os	2182 K oss på	2277 K oss
første	465 K måned	521 K måned	2220 K måned	2279 K måned
független	1574 támogassa a K	1664 K sajtó
főmunkatársa	1652 K
főszerkesztője	1599 K
""", 'g': """
gadā	2007 K
gazeteciliği	3097 bağimsiz K
gazeteciliğimiz	3097 K
gazetę	2360 kup K
gefällt	646 K ihnen, was sie	646 K dir, was du
gelmişken	3036 buraya kadar K
geöffnet	565 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2725 K
gridò	1808 K
gràcies	285 K a gent com tu	294 K a tu
grátis	2479 teste K
grâce	18 K à vous	1368 K à vos dons
gwiazdką	60 pola z K
gärna	2993 vill K höra från dig
går	411 før du K	2166 før du K
gåva	2883 ge en K i dag	2883 ge en K nu	2884 din K	2884 ge en K	2993 din K gör	2993 ge en K i dag	2997 K
gönderdik	3089 size bir e-posta K
gönderin	3082 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2994 K mer
göre	3099 K
görün	3082 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3082 K
gösterilmeden	3058 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2400 K
głosiła	2400 K
głosiło	2400 K
głosuj	2345 K
głosujcie	2345 K
głównej	2336 na stronie K
gương	64 trang K
gửi	49 hãy K	3244 xin K về
""", 'h': """
használ	1584 cookie-kat K	1585 sütiket K
használat	1584 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	716 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	588 bei google K
hirdették	1666 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2924 K av ai	2946 K av ai	2993 K oss
hjälper	2993 din gåva K
hjælp	455 K af ai	455 K fra ai	475 K af ai	519 vi har brug for din K	519 K os
hjælper	519 dit bidrag K
hlásal	409 K
hlásala	409 K
hlásá	409 K
hovorí	2819 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1666 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1297 tekoälyä K
hágase	80 K socio
hájil	409 K se
hájila	409 K se
häng	2993 K med i
häufiger	588 bei google K
hävdar	2996 K
håller	43 K du med	43 K du inte med	2953 läsare som K
hævder	522 K
hébergé	1403 ce contenu est K par
híreinket	1628 K
hírekben	1582 a google K	1595 google K
hírlevelére	1594 K
hírlevelünk	78 K	1664 K
hírlevelünket	1594 K
hírlevelünkre	78 K	1578 K	1663 iratkozzon fel K	1663 iratkozz fel K	1664 K
hírlevél	1667 K
hírlevélre	78 K	1663 iratkozz fel a K	1663 iratkozzon fel a K
hó	1665 ft/K
hónap	1608 első K	1665 első K
hören	670 K sie hier.
hører	2211 der du K
hükmetti	3099 K
hüüdis	1208 K
hüüdsid	1208 K
hűségidő	1618 K nélkül
hồng	3264 nhận hoa K
""", 'i': """
iecienītāko	1982 K avotu
ifølge	522 K	2280 K
illimité	1381 accès K	1450 en K
imágenes	40 tus K
incorporó	1125 se K a
independentă	2531 presa K
independência	2478 a K
indicó	1166 K
indiqué	1463 a K
indrømmede	522 K
indrømmer	522 K
indépendance	1461 notre K
indépendant	1368 soutenez le journalisme K	1461 journalisme K	1461 média K
indépendante	1447 la presse K a	1461 presse K	1461 information K
información	1101 sigue toda la K	1101 siga toda la K	1125 cubre la K	1164 esta K
informację	2320 wyślij K
informațiilor	2501 preluarea K
informó	1166 K
informē	2008 K
ingresá	77 K tu correo
innehåll	2902 externt K	2923 externt K
innehållet	9 K
innrømmer	2280 K
innrømmet	2280 K
inquiète	1463 s'K
inquérito	35 nosso K
inscrição	2414 cancelar a K	2468 sua K foi
inscríbete	1072 K
insändare	43 K	2922 skicka din K	2922 din K till	2922 skriva en K
intelektą	1948 dirbtinį K	1963 dirbtinį K
inteligencję	2342 przez sztuczną K
inteligencí	353 umělou K
intelligenciával	1601 mesterséges K készült	1620 mesterséges K
introduceți	77 K adresa de email
intégralité	1377 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1164 esta K
investigação	2478 esta K
investigație	2531 această K
investigațiile	2531 continua K
invítame	54 K a un café	54 K un café	1163 K a
invítanos	1163 K a
ismételgette	1666 K
istediğiniz	3041 K zaman iptal	3098 K zaman iptal
izražavaju	2693 komentari K
içeriği	9 K
içeriğin	3067 harici K
išorinio	1946 K turinio
""", 'j': """
jautāja	2008 K
javasolják	1666 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2282 skoro już tu K	2282 skoro tu K
jugé	1463 a K
jurnalistă	2504 este K
jurnaliștii	39 K noștri	2527 K noștri îți trimit	2531 K noștri
jälgi	1205 K meid
jäljellä	1315 ilmaista juttua K
jäseneksi	80 liity K	1358 liity K
""", 'k': """
kanał	2398 nasz K
kannatusjäseneksi	1358 liity K
kanál	407 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2726 K
kedykoľvek	2731 odhlásiť sa môžete K
keresőben	1595 google-K
khoản	3221 bạn đã có tài K	3232 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3239 K sao chép
khẳng	3270 K định
kiabált	1666 K
kiabálta	1666 K
kiabálták	1666 K
kifogásolja	1666 K
kirjeessä	1361 luki K
kiáltott	1666 K
kiáltotta	1666 K
kiáltották	1666 K
kiến	3252 ý K của bạn sẽ	3267 hãy gửi ý K	3267 vui lòng gửi ý K
kliknutím	344 K na
kolačića	2684 K	2714 K
kolačiće	2684 K	2714 K
kolačići	2684 K
komentować	6 K	2308 aby K
komentár	6 pridať K	2755 pridajte K
komentára	2755 pridanie K	2755 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	331 je K	331 , K	394 , K
komentátorem	331 je K	394 je K
komentátorka	394 , K
komentátorkou	331 je K	394 je K	2744 je K
komentátorom	2744 je K
komentář	6 přidat K
komentáře	6 pro přidání K	342 vložení K	342 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1297 K
konferencję	2325 naszą K
konuştu	3099 diye K	3099 K
kopírovanie	2737 K obsahu bez	2737 K je zakázané
kopēšana	1981 K bez
korespondentką	2321 jest K	2385 jest K
korespondentė	1945 K
korábban	1627 K itt írtunk	1627 K ebben a cikkben írtunk
krzyczał	2400 K
krzyczała	2400 K
krzyknął	2400 K
krzyknęła	2400 K
krävde	2996 K
krævede	21 K felter er	522 K
krönikör	2921 är K	2981 är K
kulturalną	2329 K dyskusję
kulturredaktör	2921 är K	2981 är K
kulturredaktør	452 er K	507 er K	2206 er K	2265 er K
kumppanuuslinkkejä	74 K	1309 K
kvíz	340 náš K	2754 náš K
kvíze	2754 našom K	2754 v K
kvízu	340 našem K	340 v K
kyltissä	1361 luki K
kysyivät	1361 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1665 K
käyttää	1277 tämä sivusto K
käyttöehdot	1304 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1666 K
kérdezték	1666 K
kérdőívünket	35 K
kért	1666 K
kérte	1666 K
kérték	1666 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	713 K sie uns
könyörgött	1666 K
könyörögtek	1666 K
köszönjük	1663 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1582 K minket	1663 K minket
követelte	1666 K
követelték	1666 K
közlése	1619 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1666 K
kúpte	2816 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	716 K an
künstlichen	606 K stimme vorgelesen	606 K stimme vertont
künstlicher	663 mithilfe von K
küpsised	1185 K
küpsistega	1185 K	1204 K
küsis	1208 K
kč	346 za # K	346 od # K	408 od # K
kļūsti	2005 K par
křičel	409 K
křičela	409 K
křičeli	409 K
kể	3270 K
""", 'l': """
labākie	2001 K raksti tavā
lamentó	1166 K
lançait	1463 K
lasītu	1971 lai K tālāk
lasītāji	2006 mūsu K
lasītājiem	2006 mūsu K
lejupielādē	2005 K
leverandør	2208 ekstern K
leverantör	2923 extern K
leído	1157 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1991 K
linkistä	1308 lisää tästä K
lisenssillä	47 K
lisäsi	1361 K
llicència	47 K cc
lucrează	2504 K în presă
lunedì	17 ogni K
lună	2532 pe K
luận	6 để bình K	85 phần bình K	3221 đăng nhập để bình K	3252 bình K của bạn sẽ	3267 đăng nhập để bình K
lájkolj	1582 K minket
lákal	409 K
läget	2932 koll på K
lähdet	1263 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2935 du kan K mer	2935 kan du K mer	2935 K mer om	2994 fri att K
läsare	36 våra K	2933 våra K	2994 våra K
läsarna	18 tack vare K
läser	2993 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	479 K for	2237 K for	2950 K för
læser	519 tak fordi du K
læserbrev	43 K	453 skrive et K	453 send dit K
læsere	36 vores K	520 vores K
læseres	464 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1084 K de notas
límites	1081 sigue leyendo sin K
lòng	3244 vui K gửi về	3267 vui K gửi về
löd	2996 K
lød	522 K	2280 K
lūdza	2008 K
lập	3256 ủng hộ báo chí độc K	3268 báo chí độc K
""", 'm': """
magyarázta	1666 K
mailovú	2757 e-K adresu
mainoslinkkejä	37 K	74 K	1309 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1187 K abil
materiał	9 ten K
matéria	20 ler esta K	2410 esta K é só	2473 para ler esta K	2478 esta K
matérias	2445 limite de K
matí	293 rep cada K
mawiał	2400 K
mawiała	2400 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1666 K
megszakítása	21 válasz K
meidän	1358 tue K
meitä	1306 tukea K	1306 tue K	1358 tue K	1358 auta K
mencióname	62 K
menționat	2533 a K
mesačne	2818 K
mesečno	2725 K	2877 K
mesélte	1666 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2399 za K
miesięcznie	2399 K
minkä	90 anna K voit
miễn	15 bài K phí	3259 hết số bài K phí	3269 dùng thử K phí
mjesečno	2725 K
modération	83 jouez avec K	1441 charte de K	1441 K par la rédaction
mokė	1968 K
mondták	1666 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1081 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1166 K
mulțumim	2530 K că ne citești
munkatársa	1599 K	1652 K
munkatársunknak	39 K
munkánk	1664 K
munkánkat	1574 támogasd K	1574 támogassa K	1606 K	1663 támogasd K	1663 támogassa K	1664 K
myönsi	1361 K
másodközlés	1592 K
märkis	1208 K
määräsi	1361 K
mån	2934 kr/K	2995 kr/K
månad	2886 testa en K	2934 en K för	2993 testa en K	2995 per K	2995 varje K
månaden	2934 första K	2995 i K	2995 första K
månader	2934 K för #	2993 testa # K
månadsgivare	2993 bli K
måned	417 prøv en K	465 i # K	519 prøv en K	521 pr. K	2220 en K for	2277 prøv en K	2279 per K
måneden	521 om K	2279 i K
måneder	465 i # K	2220 K for #
média	1461 notre K
mês	2478 até o fim do K	2479 por K	2479 ao K
mình	54 mời K ly cà phê	62 tag K
míní	409 K
mówi	2400 K
mówili	2400 K
mówił	2400 K
mówiła	2400 K
môžete	2753 článok si K
müşterimiz	3093 K
mācīja	2008 K
mākslīgais	1988 K intelekts
mēnesis	2007 pirmais K
mēnesī	2007 K
mėgstamiausią	1941 K
mėnesį	1967 per K
měsíc	346 první K	408 za K	408 první K
měsíčně	408 K
můžete	339 článek si K
mạnh	3270 nhấn K
""", 'n': """
nabádal	409 K
nabádala	409 K
naléhal	409 K
namawiał	2400 K
namawiała	2400 K
napisał	2400 K
napisała	2400 K
napiš	38 K nám	67 K nám
napište	38 K nám	330 K nám	363 K na	406 K nám
napísal	2819 K
napíšte	38 K nám	2743 K nám	2743 K, prosím	2776 K na	2816 K nám
naročilo	2850 hvala za K
naročite	80 K se	2824 K se na naše	2875 K se
naročnik	50 kot K	2823 že K
naročnike	2831 samo za K	2831 le za K
naročniki	50 K lahko	2863 lahko berejo le K	2863 berejo samo K	2879 K
naročnikom	2823 dostopen le K	2823 na voljo K	2823 na voljo samo K	2823 na voljo le K	2863 dostopna le K	2863 dostopna samo K	2863 dostopen le K	2863 dostopen samo K
naročnina	2851 K	2879 K
naročnino	2851 z K	2873 z K
narzędzi	2342 przy wsparciu K ai
naujienlaiškio	1953 K
naujienlaiškis	1966 mūsų K	1969 K
naujienlaiškį	1933 mūsų K	1953 K	1965 užsisakykite K	1966 mūsų K
navođenja	2699 bez K izvora
navođenje	2699 uz K izvora
nawoływał	2400 K
našeho	336 do K týmu	336 K e-shopu
našem	2688 K timu
našich	362 K zpráv	2775 K správ
neatkarīgu	2005 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1663 segíts K	1663 írjon K	1663 írj K	1663 jelezd K	1664 K adód
nemokamą	1957 K paskyrą
neobmedzený	2730 K prístup
neodpovídá	30 K za
neomezený	326 K přístup
neomezeně	302 K číst
nepiekrītat	43 K
nepriklausomą	1955 paremkite K žurnalistiką	1965 paremkite K	1966 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1289 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	406 podpořte K
nezávislá	407 K média
nezávislé	2817 K médiá
nezávislú	2816 podporte K
ngoài	3247 nội dung bên K
nguồn	3242 K ưu tiên	3242 K tin ưu tiên	3265 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3252 chịu trách K về nội dung bình luận
nhân	3248 trí tuệ K tạo
nhấn	3267 K vào đây
nhận	3223 đăng ký K bản tin	3223 đăng ký K tin	3267 đăng ký K bản tin	3267 đăng ký K tin
nhập	24 đăng K	3221 vui lòng đăng K	3221 đăng K để đọc	3221 đăng K để xem	3221 đăng K để lưu	3221 hãy đăng K để	3267 đăng K để đọc	3267 đăng K để xem
niedostępny	2322 materiał wideo jest K
niezależne	2397 wesprzyj K	2397 wspieraj K	2398 K media
niezależność	2398 K
niezależną	2398 jesteśmy K
noastră	2531 munca K
nolēma	2008 K
norāda	2008 K
nosūtīsim	57 jums K
notificações	14 as K	2420 ative as K	2420 ativar K	2420 receba K
notificările	14 K	2491 activează K
notifikácie	2756 K
notícia	2478 esta K
notícias	2414 receba as K	2414 receba K	2423 siga as últimas K
novinařina	407 naše K
novinařinu	407 nezávislou K
novinár	2744 je K	2744 , K
novinári	2817 naši K
novinárka	2744 je K	2744 , K
novinárkou	2744 je K
novinárom	2744 je K
novinář	331 je K	331 , K
novinářem	331 je K	394 je K
novináři	407 naši K
novinářka	331 je K	331 , K
novinářkou	331 je K	394 je K
novičke	2824 na e-K
novičnik	2832 K	2832 e-K	2876 naš e-K	2879 K
novičnika	2832 K
nuotraukų	40 K ir vaizdo
nusprendė	1968 K
nášho	2750 do K tímu
nächste	21 in diesem browser für die K	713 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3270 K
nõus	43 ei ole K?
năm	3269 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	336 našem K
obegränsad	2889 K tillgång
obećala	2726 K
obećao	2726 K
obiecał	2400 K
obiecywał	2400 K
obligāta	1981 atsauce K
oblíbené	328 K zdroje
oblíbených	328 K zdrojů
oblíbenými	328 K zdroji
obrigatórios	21 campos K são	2432 campos K são
obveščanje	2850 na naše K
obľúbené	2741 K zdroje
obľúbených	2741 K zdrojov
obľúbenými	2741 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	361 chcete K
odebírejte	306 K náš	367 K	406 K
odemkněte	302 K si
odhlásit	307 K se můžete kdykoli
odoberať	2774 chcete K
odpoveď	21 zrušiť K
odpovídal	409 K
odpověděl	409 K
odpověděla	409 K
odpověď	21 zrušit K
odpowiadał	2400 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2400 K
odpowiedziała	2400 K
odražavaju	2693 komentari K	2693 komentari ne K
odídete	2739 kým K
ofereça	2410 K este artigo
ograniczeń	2288 czytaj bez K	2288 czytaj więcej bez K
også	51 bli med du K
ogłosił	2400 K
ogłosiła	2400 K
oikaisupyynnöt	1300 K
oikaisupyyntö	1300 K
olvashatják	1626 csak előfizetők K
olvasási	0 K idő
olvasóiból	1606 K él
olvasóink	36 K	1664 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1163 danos tu K
ordenó	1166 K
ordonné	1463 a K
ortakliği	3079 iş K linkleri
orzekł	2400 K
osobních	324 ochrany K údajů	324 ochraně K údajů
osobných	2746 K údajov
ostrzegał	2400 K
ostrzegała	2400 K
ostrzegł	2400 K
otrzymywać	2350 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	409 K	2819 K
oznámila	409 K	2819 K
ozvěte	38 K se nám	67 K se nám	330 K se nám	406 K se nám
""", 'p': """
padėkite	1965 K mums
pageidaujamą	1941 K šaltinį
paklausė	1968 K
palīdzi	1995 ziedo un K	2005 K mums
palīdzību	1988 mākslīgā intelekta K	2003 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1965 K mums
parsisiųskite	1965 K
participación	1112 normas de K
partnerské	74 K odkazy	349 K odkazy	2762 K odkazy
partneři	313 my a naši K
pastā	1993 e-K
pastāstiet	38 K mums	67 K mums
patronką	2340 zostań naszą K
patrões	2478 sem K
paylaşin	25 K	49 K	3082 K
paziņoja	2008 K
paziņojumus	1992 K
państwa	2320 czeka na K
pašte	1953 jūsų el. K
pažadėjo	1968 K
periódico	1164 este K	1164 nuestro K
permanència	295 sense K
persiųskite	49 K
personvernerklæring	2187 K
phê	54 mời tôi một ly cà K	3256 mời bạn một ly cà K
phóng	3244 liên hệ K viên	3246 là K viên báo	3246 là K viên của	3267 hãy liên hệ K viên
phút	0 K đọc
pidió	1166 K
pidätetään	1285 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2400 K
pisała	2400 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2681 K nam	2713 K nam na	2713 K na	2723 K nam	2837 K nam	2837 K na	2867 K nam na	2867 K na	2875 K nam
piškotke	2840 K	2868 K
piškotki	2840 K
piškotkov	2840 K	2868 K
pište	363 K na	363 K nám na
plakáton	1666 állt a K
plânge	2533 se K
pochází	333 obsah K
podcastów	2326 K
podcastů	338 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2400 K
podporovatelé	407 naši K
podporují	407 nás K
podpoře	407 díky K
podpořte	351 K	406 K nás	406 K naši	406 K naše	406 K mě
podrška	2723 vaša K
podrške	2700 bez vaše K	2724 vaše K
podršku	2723 vašu K
podržite	2700 K	2723 K nas	2723 K naš
podělte	67 K se s námi	67 K se o
podľa	2819 K
poinformował	2400 K
poinformowała	2400 K
pokračovanie	2730 pre K v čítaní
pokračování	302 K je dostupné	349 K článku níže
pokračuje	349 článek K	349 text K	2762 článok K	2762 text K
pokračujte	302 K ve čtení s
política	273 K de galetes	1109 K de cookies	2430 K de cookies	2447 cobre K
pomocí	353 K ai
pomocą	2342 z K ai
pomoć	2723 vašu K
pomóż	2397 K nam
pomôžte	2816 K nám
poprosił	2400 K
poprosiła	2400 K
poprosiło	2400 K
poručila	2726 K
poručio	2726 K
poslední	360 K článek zdarma	360 K článek, který můžete
posledný	2773 K článok zadarmo
poslušajte	2866 K nas
postafiókjába	1578 K
postaládádba	79 a K	1594 a K
postaládájában	1594 ön K
posílat	344 nechte si K
posílejte	330 K nám
posíláme	57 vám K	57 K vám
potřebujeme	406 K vaši pomoc	406 K vaši podporu
používame	2746 K cookies
používá	313 tento web K
používáme	313 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2400 K
powiedziała	2400 K
powtarzał	2400 K
powtarzała	2400 K
pozostało	2288 K # %	2288 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	409 zvou K
pošaljite	49 K ga	2681 K nam	2681 K na	2723 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	330 K nám	406 K nám
pošli	49 K ho
pošlite	49 K ho	2743 K nám	2816 K nám
pošljemo	57 vam K
pošljite	49 K ga	2837 K nam	2837 K jo nam	2837 K na	2875 K nam
požádal	409 K
požádala	409 K
pracę	2398 naszą K
pranešimus	1952 K
praneškite	38 K mums	67 K mums
pranešė	1968 K
prašė	1968 K
preberať	45 K
predchádzajúceho	2777 bez K súhlasu
predplatiteľ	50 ako K	2730 už ste K	2730 ste K
predplatiteľom	80 staňte sa K	2738 K	2816 staňte sa K
predplatiteľov	2738 pre K
predplatné	2730 už máte K	2759 K	2816 kúpte K	2816 kúpte si K	2820 K
predplatného	2759 K
predplatným	2759 K	2780 s K
predplaťte	80 K si
preferată	2502 sursă K
preferované	328 K zdroje	2741 K zdroje
preferovaný	328 K zdroj	2741 K zdroj
preferovaných	328 K zdrojů	2741 K zdrojov
preferovaným	328 K zdrojem	2741 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2288 tylko dla K	2348 tylko dla K
prenumeratą	2334 z K
prenumeratę	80 kup K	2288 masz już K	2334 zamów K	2334 kup K	2334 wykup K	2360 kup K
preporučila	2726 K
preporučio	2726 K
pretlačiť	45 K
prevziať	45 K
prečítate	2730 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2723 K se našoj	2723 K im se	2875 K se nam
pridržana	2673 sva prava K
pridržane	2830 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1968 K
prihlásenie	2731 ďakujeme za K	2757 ďakujeme za K
prihlásení	2759 po K
prihlásením	2757 K súhlasíte
prihláste	24 K	2730 K sa a čítajte	2816 K sa na odber
prihvaćate	2695 prijavom K
pripažino	1968 K
programėlėje	1951 K
programėlę	1951 K
prohlásil	409 K
prohlásila	409 K
prohlížeč	10 váš K
pronađite	2711 K nas
proposé	1437 conçu et K par
prosił	2400 K
prosiła	2400 K
pročitali	2665 da biste K
pročitate	2663 da K cijeli	2663 da K ceo
prośbę	2282 mamy do ciebie K	2282 mamy małą K
prošnjo	2834 imamo majhno K	2834 majhno K
prywatności	2304 polityka K	2304 polityce K
przeczytać	2288 aby K cały	2288 aby K ten artykuł
przeczytałaś	2329 dziękujemy, że K
przeczytałeś	2329 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2285 K nam #%	2397 K nam	2397 K #
przekonywał	2400 K
przekonywała	2400 K
przesyłajcie	2320 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2320 K nam	2320 K je do nas	2397 K nam
przyznał	2400 K
przyznała	2400 K
przyłącz	51 K się
przyślij	2320 K nam	2320 K je do nas	2397 K nam
práca	2817 naša K
práce	407 naší K
práci	407 naši K
prácu	2817 našu K
précisé	1463 a K
préférée	1427 source K
préférées	1427 sources K
prévient	1463 K
príspevky	2755 K v diskusii
príspevok	2816 váš K
próxima	2478 nossa K
průzkumu	35 našeho K
ptá	409 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1752 blocco della K	1806 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1599 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1401 bloqueur de K	1401 bloqueurs de K	1461 sans K
publicités	1401 bloqueur de K
publicystką	2321 jest K	2385 jest K
publicystą	2321 jest K	2385 jest K
publikování	321 K nebo šíření
publiée	22 ne sera pas K	1406 votre adresse e-mail ne sera pas K
pytał	2400 K
pytała	2400 K
pytały	2400 K
pytań	2328 na kilka K
pyyntö	1263 pieni K
pyysivät	1361 K
pásale	1163 K esta
pásalo	49 K
päevakokkuvõte	1192 K
päätoimittaja	1294 K	1346 on K
päätti	1361 K
påminde	2996 K
pénzbe	1664 K kerül
pénzéből	18 olvasók K
písemného	322 bez K souhlasu
písomného	2777 bez K súhlasu
píšte	2776 K na	2776 K nám na
pódcast	34 nuestro K	1164 nuestro K
pārpublicēt	45 K
pārpublicēšana	1974 K bez	1981 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	321 K článků
předchozího	322 bez K souhlasu	365 bez K souhlasu
předplatitel	50 jako K	50 K může	302 už jste K	302 jste K
předplatitele	325 pro K
předplatitelem	80 staňte se K	406 staňte se K
předplatitelé	50 K mohou	359 jen K	359 pouze K	359 najdou K	359 přečtou K	407 naši K	410 K
předplatitelům	325 K	359 pouze K	359 jen K
předplatné	302 koupit K	303 už máte K	346 K	410 K
předplatného	346 K
předplatným	302 dostupné s K	346 K	368 s K
předplaťte	80 K si	304 K si	406 K si
přehrání	333 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	302 zbývá vám K
přidej	51 K se
přidejte	51 K se	362 K si nás	406 K se	406 K se k nám
přihlaste	24 K	302 K se a čtěte	306 K se k odběru	406 K se k odběru
přihlášení	344 děkujeme za K	346 po K
přihlášením	344 K k odběru	344 K souhlasíte
připojte	51 K se
připomněl	409 K
připustil	409 K
přispějte	90 K, kolik můžete	90 K, čím můžete	351 K	406 K	406 K i vy
přiznal	409 K
přiznala	409 K
přiznává	409 K
příspěvek	406 váš K
příspěvku	333 zobrazení K
příspěvky	342 K v diskusi
""", 'q': """
quyên	3267 K góp ngay	3271 K góp
quyền	3239 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2400 K
radziła	2400 K
radí	409 K
rakstīja	2008 K
rappelé	1463 a K
rašykite	38 K mums	67 K mums	1965 K mums
rašė	1968 K
recibirás	57 K
reclamă	11 K
reconoció	1166 K
recordó	1166 K
recunoaște	2533 K
redacció	39 la nostra K	43 cartes a la K	284 la K t'envia	294 la nostra K
redacción	39 nuestra K	43 cartas a la K	1153 la K te envía	1164 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2527 K îți trimite	2531 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2397 wesprzyj K
redaktorką	2321 jest K	2385 jest K
redaktorė	1945 K
redaktör	2921 är K för	2921 är K på	2921 är politisk K	2981 är K på
redaktør	452 er K på	452 er K for	452 er politisk K	507 er K på	507 er K i	2206 er politisk K	2206 er K i	2206 er K for	2265 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2468 a K envia	2478 nossa K
reenvíalo	49 K
refusé	1403 K le dépôt
registrácii	2759 po K
registráciou	2757 K súhlasíte
registráciu	2757 ďakujeme za K
regisztrálj	1663 K ingyenesen	1663 K, hogy
regisztráljon	1663 K ingyenesen	1663 K, hogy
regisztrálnia	1626 K kell
regístrate	1081 K gratis	1082 K para
reinhören	602 jetzt K:
rejestrując	2331 K się
reklamlänkar	74 K	2936 K	2962 K
reklamą	11 K
reklám	70 nincs K	2817 bez K
reklámok	1664 K nélkül
reportaż	2398 ten K
reporterką	2321 jest K	2385 jest K
reportér	331 , K	394 , K	2744 , K
reportérem	331 je K	394 je K
reportérka	331 , K	394 , K	2744 , K
reportérkou	331 je K	394 je K	2744 je K
reportérom	2744 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	267 prohibida la K	292 K sense permís
reproducción	1122 prohibida su K	1122 prohibida la K
reprodução	2443 proibida a K	2443 K proibida	2476 K permitida desde	2476 K é permitida desde
reprodúcelo	45 K
republié	45 K	1417 K avec	1455 cet article est K
repórter	39 nosso K	2447 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1166 K
rezervăm	29 ne K dreptul
riêng	3232 chính sách quyền K tư	3259 dành K cho thuê bao	3265 quan điểm K của tác giả
rovatvezető	1652 K
rovatvezetője	1599 K	1652 K
ročne	2818 K
ročně	408 K
rät	716 K
rätta	2927 K fel
rättar	2927 vi K fel
räumte	716 K ein	716 K der	716 K die
rääkis	1208 K
råber	522 K
råbte	522 K
rådde	2996 K
rådede	522 K
réagir	1407 pour K
réagissez	1460 K à
réalisation	1437 n'a pas participé à la K
rédacteur	1420 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1420 a rejoint la K	1437 n'a pas participé à sa K	1446 la K vous	1450 pour soutenir la K	1460 soutenez la K	1460 alertez la K	1461 notre K
rédactrice	1420 est K
régulièrement	1420 collabore K
réponse	21 annuler la K
répétait	1463 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1377 cet article est K	1377 ce contenu est K	1377 article K
réservée	1377 K à nos abonnés	1377 la suite est K	1379 K aux abonnés
réservés	1379 K aux abonnés	1417 tous droits K
résiliable	1462 K à tout moment
részesített	1595 előnyben K forrásként
röst	2924 ai-K
răspuns	2533 a K	2533 au K
răspunsul	21 anulează K
rằng	3270 viết K	3270 cho K
""", 's': """
sacīja	2008 K
sadržaj	9 ovaj K	2684 vanjski K	2684 spoljni K
sadržaja	9 ovog K	2684 vanjskog K	2684 prikaz ovog K	2684 prikaz K
sakė	1968 K
sanctionné	1463 a K
sandučić	79 u vaš K	2666 u vaš K
sandučiću	2666 u vašem K	2695 vašem K
sbírka	410 K
schließ	51 . K dich
schließen	51 . K sie sich	533 K sie ein abo	713 K sie ein abo
schránke	2731 vašej K
schránky	79 do vaší K	79 do vašej K	306 do vaší K	2731 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1663 K, hogy
segítségedre	1663 szükségünk van a K
según	1166 K
sentenció	1166 K
sería	1154 sin ti no K
sesión	24 inicia K	24 inicie K	1081 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2477 inicie K
señaló	1166 K
sfătuia	2533 K
sfătuiește	2533 K
sfătuit	2533 a K
sisällön	9 K	1296 ulkoisen K
sisältö	1267 tämä K on vain
sisältöä	1296 ulkoista K
siunčiame	57 jums K
sjefredaktør	2206 er K
sjöng	2996 K
skarży	2400 K
skarżył	2400 K się
skrzynkę	79 na twoją K	2291 na twoją K	2291 na swoją K	2331 K mailową
slažete	43 K se	43 ne K se
slobodné	2816 podporte K
slobodnú	2816 podporte K
slušajte	2711 K nas
slíbil	409 K
slíbila	409 K
sondę	2328 naszą K
sonuçlarinda	3061 google arama K
sorumluluğu	30 K
souborů	323 K cookie
souhlasíte	43 K?	344 e-mailu K	344 odesláním K	344 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3244 về hộp thư của tòa K	3256 hãy ủng hộ tòa K	3265 bằng văn bản của tòa K	3267 hãy gửi về tòa K	3267 hãy liên hệ tòa K	3267 hãy báo cho tòa K	3268 tòa K
spandér	54 K en kaffe
spolupráci	349 ve K s partnerem	2762 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2837 K nam
sportkrönikör	2921 är K
sportsredaktør	452 er K
spracovaním	2757 K osobných údajov
sprijiniți	2530 K
sprijină	2530 K-ne
správach	2742 google K
správy	2742 google K
spuneți	38 K-ne	67 K-ne	2531 K-mi mai jos
stellenbörse	601 in unserer K
stjärna	60 fält med K
straipsnį	1964 šį K	1966 visą K
stronę	2351 naszą K
stwierdził	2400 K
stwierdziła	2400 K
stáhněte	406 K si naši	406 K si náš
stálo	409 K na	409 K ve	409 K v
står	30 K för	522 K der på	2280 K det på	2280 K det i	2996 K det på
stöd	2883 med ditt K	2993 K oss	2993 K vår	2993 ditt K
stödja	2933 K oss med
stödlinjen	83 K
stödmedlem	2993 bli K
stödprenumerant	2993 bli K
stötta	2933 K oss med	2993 K oss	2993 K vår	2993 K vårt
støt	464 K os	519 K os	519 K med
støtt	2277 K oss	2277 K vår
støtte	414 med din K	414 vi har brug for din K	464 K os med	464 din K gør	519 din K	519 bliv K	2169 med din K	2219 K oss med	2277 din K
støtteabonnent	2277 bli K
støttemedlem	80 bli K	519 bliv K	2277 bli K
stāstīja	2008 K
stěžuje	409 K
subscripció	297 K
subskrybentów	2288 tylko dla K	2288 dostępna dla K	2288 dostępne dla K	2348 tylko dla K
subskrypcją	2334 z K	2356 z K
subskrypcję	2288 kup K	2288 masz już K	2331 dziękujemy za K	2334 wykup K	2397 kup K
suosikkilähteeksesi	1289 K
suosikkilähteeksi	1289 K
sursă	2526 link activ către K
suscripción	1081 ya tengo una K	1163 cambia tu K	1167 K
suscríbase	80 K	1163 K
suscríbete	80 K	1081 K para	1081 K por	1081 K en	1088 K al boletín	1163 K
susțin	2518 care ne K lunar	2531 ne K lunar
susține	2530 K-ne	2530 K presa	2533 K că
susținerea	2530 K ta
susțineți	2530 K-ne
svarīgākie	2004 nedēļas K
svarīgākās	2004 nedēļas K
svěřte	330 K se nám
szerkesztője	1599 K	1652 K
szerkesztőségünk	39 K	1664 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1664 K
szerzője	1599 külső K
szólított	1666 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2934 tills du K upp	2996 K
sähköpostiin	1270 suoraan K
sähköpostiisi	79 K	1271 K
sähköpostillasi	1321 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1271 K
sélection	1446 K d'articles
sélections	1377 ajouter l'article à vos K
síganos	1101 K en
síguenos	1101 K en	1163 K
sócio	80 seja K
sõltumatut	1205 toeta K
sõnul	1208 K
sök	2948 K nu
sökresultat	2917 K på google
söyledi	3099 K
söylediler	3099 K
söylüyor	3099 K
søg	477 K nu
søgeresultater	448 K på google
søgning	448 google-K
søk	2235 K nå
søkene	2202 google-K dine
søkeresultatene	2202 K dine på google
súhlasu	2777 bez K
súhlasíte	43 K?	2757 odoslaním K
súmate	51 K	1163 K al
süresi	0 okuma K
sütik	1600 K
sütiket	1600 K
săptămână	17 o dată pe K	2532 pe K
sīkdatnēm	1986 K	2004 K
sống	3256 nuôi K tờ báo	3256 bạn đọc nuôi K
""", 't': """
találatok	1595 google-K
tanácsolja	1666 K
tanácsolják	1666 K
tanácsolta	1666 K
tanácsolták	1666 K
tanította	1666 K
taşiyin	3082 K
teigė	1968 K
tekemään	1359 K sitä
tekijänoikeus	1285 K suojaa
tekoäly	1297 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1297 K
tekoälyn	1297 K avulla	1297 K tekemä
tekoälyä	1297 käyttää K
telefonā	1992 savā K
tesszük	22 nem K közzé
textům	358 ke všem K
teşekkürler	3096 okuduğunuz için K
thiết	3265 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3259 dành cho K bao	3259 đã là K bao	3271 K bao
thuộc	3240 bản quyền K
thành	3222 dành cho K viên	3254 bạn đã đăng ký K công	3267 trở K thành viên
tháng	3259 đọc miễn phí trong K	3269 mỗi K	3269 hàng K	3269 K đầu
thích	3242 nguồn tin ưa K	3242 nguồn yêu K
thông	14 K báo	3228 bật K báo	3228 nhận K báo	3244 bạn có K tin	3244 bạn đọc cung cấp K tin	3265 khi phát hành lại K tin	3267 hãy gửi K tin	3267 đăng ký nhận K báo	3267 hãy bật K báo
tilføjede	522 K
tillgång	2993 få fri K
tillåtet	2945 inte K att återge
tiếng	3252 K việt có dấu
tiếp	3221 để K tục đọc	3221 để đọc K	3221 đăng nhập để K tục	3256 K sức cho báo chí	3259 để K tục đọc	3267 đăng ký để đọc K	3267 hãy K sức	3267 đăng nhập để K tục
tjänst	2880 en liten K att be
tjänsten	2948 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1576 a K
toàn	20 K bộ bài	3221 để đọc K bộ	3221 đọc K bộ bài	3259 để đọc K bộ bài	3267 đăng ký để đọc K bộ
tražila	2726 K je
tražili	2726 K su
tražio	2726 K je
tretích	2746 cookies K strán
treści	9 tej K	2334 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3228 theo dõi K
trước	3252 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	1652 K
tudósítója	1599 K	1652 K
turpinātu	1971 lai K lasīt
tuần	17 mỗi K	3254 bản tin hằng K của	3254 bản tin hàng K của	3269 mỗi K
tvrdí	409 K
työmme	1359 K
työtämme	1358 tue K	1359 K
tájékoztató	1585 adatvédelmi K
támogass	1663 K minket
támogasson	1663 K minket
támogathat	1606 K minket
támogatása	1606 K nélkül	1606 olvasók K nélkül	1663 az ön K
támogatásod	1663 a te K
támogatásából	1606 olvasóink K
támogatásával	1609 partnerünk K
támogatónk	1606 legyen ön is K	1606 legyél te is K
täglich	541 K per mail
tähtsamad	1204 nädala K
tärkeimmät	1321 K jutut
tästä	1308 lisää K
täällä	1263 kun kerran olet K
täältä	1308 lisää K
téléchargez	1363 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1663 K le
týden	17 každý K
týdně	408 K
týždenne	17 raz K
tłumaczy	2400 K
tłumaczył	2400 K
tłumaczyła	2400 K
třetích	333 cookies K stran
""", 'u': """
uafhængigt	520 K medie
ubegrænset	420 K adgang
udostępnij	25 K
ukarał	2400 K
ulaş	38 bize K
ulaşin	38 bize K	3063 bize K	3082 K
ulaşmak	3063 yazara K
unabhängig	655 K von unserer redaktion	655 von unserer redaktion K	668 damit wir K bleiben	714 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1771 insegna all'K
unterstütze	528 K unsere arbeit	528 K uns mit	713 K uns	713 K unsere	713 K mich	713 K meine
unterstützen	528 K sie unsere arbeit	528 K sie uns mit	528 mit einer spende K	528 können sie uns K	713 K sie uns	713 K sie unsere	713 sie können das K	713 freiwillig K	713 K sie mich	713 K sie meine	713 K uns
unterstützt	560 ihr browser K	713 K uns
unterstützung	524 ihre K	524 mit ihrer K	617 ihrer K	617 deiner K	663 mit K von ki	713 mit deiner K	713 deine K	713 eure K
upišite	77 K svoj e-mail
upozornění	310 zapněte si K	343 K
upphovsrätt	2913 skyddat enligt lagen om K
upphovsrättslagen	2913 skyddat enligt K
uprednostňované	2778 K zdroje
uprednostňovaný	2778 K zdroj
uprednostňovaných	2778 K zdrojov
upřednostňované	366 K zdroje
upřednostňovaný	366 K zdroj
upřednostňovaných	366 K zdrojů
uredništva	2830 brez dovoljenja K	2830 brez soglasja K
uredništvo	2844 v naše K	2876 naše K
uredništvu	39 našemu K	2837 pišite K
urmărește	2490 K-ne pe	2490 K-ne și pe	2491 K știrile	2530 K-ne
urmăriți	2490 K-ne pe	2530 K-ne
utilização	2430 K de cookies
utilizează	2493 K cookie
utilizăm	2493 K cookie
utánközlés	1592 K
utánközölhető	45 K
uutislähteeksesi	1289 ensisijaiseksi K
uutislähteeksi	1289 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2400 K
uznała	2400 K
uzsvēra	2008 K
użyciu	2342 przy K ai
użytkowników	2329 opiniami K
używamy	2303 K plików cookie
užsisakykite	1930 K prenumeratą
""", 'v': """
vašeho	306 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2743 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	716 K
versión	2 K en audio
verstärkung	601 suchen K
versão	2 K em áudio
vervielfältigung	577 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	565 deine e-mail-adresse wird nicht K	565 ihre e-mail-adresse wird nicht K
veröffentlichung	631 seit der K geändert	631 seit K geändert
već	2678 kad ste K tu	2725 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1300 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3246 là biên tập K của	3259 dành cho hội K
viết	3267 hãy K thư	3268 bài K này	3270 ông K	3270 bà K
você	18 sem K	2478 sem K
vollständigen	533 K artikel lesen
volontär	591 ist K
volontärin	591 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2847 K
vyhradené	2737 všetky práva K	2737 autorské práva sú K
vykřikl	409 K
vykřikla	409 K
vypočuť	2753 si môžete K
vysvetľuje	2819 K
vysvětlil	409 K
vysvětlila	409 K
vysvětloval	409 K
vysvětlovala	409 K
vysvětluje	409 K
vytvořila	353 K ai
vyzýval	409 K
vyzývala	409 K
vyzývali	409 K
vyzývá	409 K
vyžadované	21 K informace	21 K polia
válaszolta	1666 K
válaszolták	1666 K
vás	351 bez K by	407 bez K by	2764 bez K by	2817 bez K by
väitis	1208 K
väitti	1361 K
väittää	1361 K
välise	1185 K sisu
våre	2277 meld deg på K
vårt	2177 meld deg på K	2277 meld deg på K
vær	51 K med
védekezett	1666 K
véli	1666 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2817 K vám
vēlamo	1982 K avotu
vēstkopai	1993 K
vēstulei	1993 ziņu K
vědět	38 dejte nám K	67 dejte nám K	330 dejte nám K	406 dejte nám K
všetkým	2771 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2750 náš K
webinář	336 náš K
według	2400 K
weißt	590 K du mehr
wezwał	2400 K
wiadomościach	2351 google K
wołali	2400 K
wołał	2400 K
wołała	2400 K
wpłata	2340 każda K	2397 twoja K
wpłatom	2398 dzięki K
wpłać	2397 K
wspierającym	2397 zostań K
współpracy	2337 we K z partnerem
wyjaśnia	2400 K
wypisać	2291 K się w każdej chwili
wyrażam	2292 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2320 K nam	2320 K je do nas
wzywał	2400 K
wzywała	2400 K
wöchentlichen	545 K newsletter
właściciela	2398 nie mamy K
""", 'y': """
yazdiğimiz	3092 daha önce K haber
yazmişti	3099 diye K
yhteistyössä	1309 K mainostajan
yönetmenidir	3065 genel yayin K
""", 'z': """
zaakceptować	2322 K pliki cookie
zaapelował	2400 K
zaapelowała	2400 K
zachęcali	2400 K
zachęcano	2400 K
zachęcał	2400 K
zachęcała	2400 K
zadaním	2757 K e-mailu
zadržana	2673 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	344 K e-mailu
zagłosuj	2345 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2700 K vama	2724 K vama
zakázané	2737 šírenie je K
založte	406 K si účet
zamknutý	2730 článok je K
zamčený	302 článek je K
zapisując	2331 K się
zapowiedział	2400 K
zapowiedziała	2400 K
zapytał	2400 K
zapytała	2400 K
zastrzeżone	2315 wszelkie prawa K	2315 wszystkie prawa K
zawołał	2400 K
zawołała	2400 K
zašlete	330 K nám
zašlite	2743 K nám
zaželen	2870 K vir
zaželene	2870 K vire
zaželeni	2870 K vir
zbiórka	2401 K
zbývá	302 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2325 do naszego K
zewnętrzna	2322 treść K
zewnętrzne	9 treści K	2303 treści K	2322 treści K
zewnętrznej	9 treści K	2322 treści K
zewnętrznych	9 treści K
zgłoś	2320 K go nam	2397 K nam
ziņas	2004 mūsu K
znać	38 daj nam K	67 daj nam K	2352 daj nam K	2397 daj nam K
zněl	409 K
zněla	409 K
znělo	409 K
zobrazení	333 K tohoto obsahu	333 K obsahu
zobrazený	60 e-mail nebude K
zostań	2397 K z nami
zpracováním	307 souhlasím se K	314 K osobních údajů
zprávy	329 google K
zprávách	329 google K
zpívali	409 K
zugänglich	618 frei K
zunächst	577 dieser artikel erschien K
zurück	647 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2779 K
získávejte	367 K
zł	2334 za # K	2334 od # K	2399 od # K
złotówka	2340 każda K	2398 każda K
""", 'á': """
állt	1666 ez K
állítja	1666 K
átvehető	45 K
""", 'ä': """
ägare	2933 inga rika K
ähnliches	590 K erlebt
ändå	2880 nu när du K är här
äpp	1190 K
äppi	1190 K
""", 'å': """
åndsverkloven	2198 beskyttet av K
året	521 om K
återges	2913 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3069 bizimle K
çalişmalarimiz	3097 K
çağrisinda	3099 K bulundu
çerezler	3050 K kullan
çerezlere	3067 K
çerezleri	3050 K kullan	3067 K	3093 K kabul
çözün	3082 K
""", 'é': """
échanos	1163 K una mano	1163 K un cable
écris	38 K-nous	67 K-nous
écrit	1420 K pour	1463 a K
écrivain	1420 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1460 K-nous
électronique	1386 dans votre boîte aux lettres K
énekelték	1666 K
équipe	1461 notre K
értesítéseket	14 K	1605 K
értesüljön	1605 K elsőként
étoile	60 champs avec une K
évente	1665 K
""", 'í': """
ígérte	1666 K
ígérték	1666 K
írta	1666 K
""", 'î': """
îmbia	2533 K
îndemna	2533 K
îndemnat	2533 a K
îndemnau	2533 K
întrebat	2533 a K
întrebau	2533 K
""", 'õ': """
õpetas	1208 K
""", 'ö': """
öffnen	547 app K
önemli	3093 günün en K
önerdi	3099 K
önskad	2917 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1664 független K	1664 a jó K
újságírásunk	1664 K
újságíró	1652 K
újságíróink	1664 K
újságíróinkkal	1628 K
újságíróinknak	39 K
újságírója	1599 K	1652 K
újságíróként	1652 K
última	1101 siga la K hora	1101 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	578 K von	656 von der agentur K	656 deutschen presse-agentur K
übersicht	584 K	640 diese K wurde
ücretsiz	15 K haber	15 K makale	3080 K üye olun
ügyfelünk	1628 K
ühendust	38 võta meiega K	67 võta meiega K	1205 võta K
ütles	1208 K
ütlesid	1208 K
üyeliği	3075 bülten K
üzente	1666 K
üzenték	1666 K
üçüncü	3067 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2711 K nas
čitalaca	43 pisma K	2700 uz podršku K	2718 K	2724 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2718 K	2724 naši K
čitatelia	2781 K	2817 naši K
čitatelja	43 pisma K	2700 uz podršku K	2718 K	2724 naših K	2724 uz podršku K
čitatelji	36 naši K	2718 K	2724 naši K
čitateljima	2718 K
čitateľom	18 vďaka K	2781 K
čitateľov	36 našich K	2764 vďaka podpore K	2781 K	2817 našich K	2817 vďaka podpore K
članak	20 cijeli K	2678 svidio vam se K	2696 cijeli K	2696 ceo K	2724 ovaj K
člancima	2707 svim K
članek	2834 vam je bil K všeč	2876 ta K
člankov	2862 do vseh K
členem	80 staňte se K	406 staňte se K
členom	2816 staňte sa K
článek	20 celý K	298 líbil se vám K	302 celý K za	346 celý K	407 tento K	407 líbil se vám K
článkom	2759 všetkým K	2771 k všetkým K	2771 ku všetkým K
článku	20 celého K
články	407 naše K
článků	346 limit K
článkům	346 všem K	358 ke všem K
článok	20 celý K	2739 páčil sa vám K	2759 celý K	2817 tento K
čtenáři	369 K	407 naši K
čtenářů	36 našich K	43 listy K	351 díky podpoře K	369 K	407 našich K	407 na podpoře K	407 díky podpoře K
čtenářům	18 díky K	36 našim K	369 K
čtení	0 doba K
čtěte	362 K nás
číst	407 K dál bez
čítajte	2775 K nás	2816 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2816 K, že nás čítate
""", 'đ': """
đây	3267 bấm vào K
đóng	3267 K góp của bạn	3267 hãy K góp
đăng	45 K lại	3254 cảm ơn bạn đã K ký	3254 bằng việc K ký, bạn	3267 K ký để đọc bài
đường	3244 K dây nóng của tòa soạn	3244 K dây nóng của báo	3267 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3259 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2818 K sumou
""", 'ř': """
řekl	409 K
řekla	409 K
říká	409 K
""", 'ś': """
śledztwa	2398 nasze K
śledztwo	2398 to K
śledź	2299 K nas na	2397 K nas
śpiewali	2400 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3099 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2681 K nam
šaukė	1968 K
šiandien	1955 aukokite K
šodien	1995 ziedo K
""", 'ź': """
źródło	2315 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2400 K
""", 'ž': """
žalio	2726 K se
želene	2870 K vire
želeni	2835 K vir
željene	2679 K izvore
željeni	2679 K izvor
žiadny	71 K spam
žurnalistai	1966 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1945 K
žurnalistika	407 naše K	407 nezávislá K	1966 K kainuoja	1966 gera K	2817 nezávislá K
žurnalistiku	407 nezávislou K	2817 nezávislú K
žurnalistiky	407 nezávislé K
žurnalistė	1945 K
žurnāliste	1985 K
žurnālisti	2006 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2006 neatkarīga K	2006 K maksā	2006 laba K
žurnālistiku	1995 atbalsti neatkarīgu K	2006 neatkarīgu K
žurnālists	1985 K
žádal	409 K
žádala	409 K
žádali	409 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	774 χωρίς K
άρθρα	782 τα K μας
άρθρο	782 αυτό το K
""", 'έ': """
έγγραφη	774 χωρίς K άδεια
έγραφαν	784 K
έγραφε	784 K
έγραψε	784 K
έλεγαν	784 K
έλεγε	784 K
έρευνά	752 K μας
έρευνές	782 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	742 K σου πηγές	742 K σας πηγές	742 K πηγές
αγαπημένη	742 K πηγή
ακολουθήστε	726 K μας	781 K μας
ακολουθείστε	726 K μας
ακόμη	763 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	784 K
αναγνωστών	777 K
αναγνώστες	18 χάρη στους K	777 K	782 οι K μας
αναδημοσίευση	45 K	736 απαγορεύεται η K	736 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	737 K χωρίς
ανεξάρτητη	781 ενισχύστε την K
ανταποκρίτρια	745 είναι K
ανταποκριτής	745 είναι K
απάντησαν	784 K
απάντησε	784 K ο	784 K η
απάντησης	21 ακύρωση K
απαγορεύεται	737 K η αντιγραφή	737 K η αναπαραγωγή
αποδεχθείτε	747 K τα cookies
αποδεχτείτε	747 K τα cookies
απορρήτου	739 πολιτική K
από	758 K # €
αρθρογράφος	745 είναι K
αρχισυντάκτης	745 είναι K
αρχισυντάκτρια	745 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	750 ηλεκτρονικό μας K
βοηθήστε	781 K μας
βοηθούν	782 μας K
βρείτε	726 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	781 K μέλος	781 K κι εσείς
γνώσεις	753 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	744 K μας	781 K μας
γραπτή	774 χωρίς K άδεια
""", 'δ': """
δήλωσαν	784 K
δήλωσε	784 K ο	784 K η	784 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	782 οι K μας
δημοσιογράφος	745 είναι K	745 , K	745 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	782 η K μας	782 ανεξάρτητη K	782 η ανεξάρτητη K
δημοσκόπησή	752 K μας
δημοσκόπηση	752 στη K
διαβάσετε	721 για να K ολόκληρο
διαβεβαίωσε	784 K
διαμαρτυρήθηκε	784 K
διαφήμιση	11 τη K	761 μετά τη K
διαφημίσεις	70 χωρίς K	782 χωρίς K
διαφωνείτε	43 K
διεύθυνση	724 τη K email	724 η K email	757 K email	757 K e-mail
δικαιώματος	736 με επιφύλαξη παντός K
διοργανωτές	784 καλούν οι K
δουλειά	782 η K μας
δωρεά	763 κάντε μια K	781 η K σας	781 κάντε μια K	785 K
δωρεάν	15 K άρθρα	758 K άρθρα
δωρεές	785 K
""", 'ε': """
είμαστε	782 K μια μικρή
είπαν	784 K
είπε	784 K
εβδομάδα	17 κάθε K	783 την K
εγγραφή	757 με την K σας
εγγραφείτε	722 K για να	758 K δωρεάν	781 K δωρεάν	781 K τώρα	781 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	723 στα K σας
εκδήλωσή	750 K μας
εκφράζουν	755 τα σχόλια K	755 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	727 K τις ειδοποιήσεις	729 K τη javascript
ενημερωτικά	724 K δελτία
ενημερωτικό	78 το K δελτίο	724 K δελτίο
ενημερώστε	744 K μας
ενισχύστε	763 K	781 K μας
ενσωματωμένο	747 K περιεχόμενο
εξήγησε	784 K
επανέλαβε	784 K
επαναλάμβανε	784 K
επιβεβαιώστε	757 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	744 K μαζί μας	744 K με τον συντάκτη	744 K με τη συντάκτριά	744 K με τη συντάκτρια	744 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	784 K
επιστολή	43 την K σας
ερωτηματολόγιο	754 το K
εσάς	763 χάρη σε K	782 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	758 με # K
ευχαριστούμε	757 K για την εγγραφή	781 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	784 K
ζήτησε	784 K ο	784 K η	784 K στο	784 K από
ζητούσαν	784 K
ζητούσε	784 K
""", 'η': """
ηλεκτρονικό	750 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	784 K
ισχυρίστηκε	784 K
""", 'κ': """
κάλεσε	784 K ο	784 K η
κάνε	62 K μου tag
κάνοντας	757 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	784 K
καλούσε	784 K
κανάλι	782 το K μας
κατάστημά	750 στο K μας
κατήγγειλε	784 K
καταγγέλλει	784 K
καταγγελία	744 κάντε μας την K
κατεβάστε	727 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	752 το K	752 στο K	752 το K μας
κυκλοφορεί	750 K το νέο τεύχος
κυριότερες	757 τις K ειδήσεις
""", 'λ': """
λάβετε	775 K
λέει	784 K
λαμβάνεις	772 θέλεις να K
λαμβάνετε	772 θέλετε να K	775 K
""", 'μ': """
μήνα	783 τον K	783 το K	783 ανά K	783 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	758 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	765 με τεχνητή K	765 από τεχνητή K
νοημοσύνης	765 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	721 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	758 K το άρθρο
ομάδα	750 στην K μας	781 ελάτε στην K	782 η K μας
""", 'π': """
παράκληση	741 έχουμε μια μικρή K	741 μια μικρή K
παραδέχεται	784 K
παραδέχθηκε	784 K
παραδέχτηκε	784 K
παρακάλεσε	784 K
παρακαλούσαν	784 K
παρακαλούσε	784 K
πατώντας	757 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	747 εξωτερικού K
περιεχόμενο	9 αυτό το K	747 αυτό το K	747 το K αυτό	747 εξωτερικό K
πολιτική	739 K cookies
πρέπει	747 δείτε το βίντεο K
προέτρεπαν	784 K
προέτρεπε	784 K
προέτρεψε	784 K
προειδοποίησε	784 K
προειδοποιεί	784 K
προσπάθειά	781 ενισχύστε την K
προσωπικών	739 K δεδομένων
προτεινόμενη	742 K πηγή
προτιμώμενες	742 K πηγές
προτιμώμενη	742 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	770 K σε όλα
πρόσθεσαν	784 K
πρόσθεσε	784 K ο	784 K η
πρώτο	758 τον K μήνα
πρώτος	783 K μήνας
""", 'ρ': """
ρεπορτάζ	782 το K μας	782 αυτό το K
ρωτούσαν	784 K
ρωτούσε	784 K
ρώτησαν	784 K
ρώτησε	784 K ο	784 K η
""", 'σ': """
σημαντικότερες	757 τις K ειδήσεις
σημείωσε	784 K ο	784 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	781 K μας
στήριξή	763 χωρίς τη K	781 η K σας	781 τη K σας	782 χωρίς τη K
στήριξη	763 χάρη στη K	782 χάρη στη K
στείλε	38 K μας	67 K μας	744 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	744 K μας	781 K μας
στηρίξτε	763 K	781 K μας	781 K την	781 K το	781 K τη
συγκατάθεση	747 K για cookies
συμβουλεύει	784 K
συμβούλευε	784 K
συμβούλευσε	784 K
συμβούλεψε	784 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	750 K μας
συνέδριό	750 K μας
συνέστησε	784 K
συνδεθείτε	24 K	722 K για να
συνδρομή	758 με K	758 K από	776 με K	785 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	721 διαθέσιμο μόνο σε K	721 διαθέσιμο σε K	740 μόνο για K	740 μόνο σε K	781 γραφτείτε K	782 οι K μας	785 K
συνδρομητής	50 ως K	80 γίνετε K	721 είστε ήδη K	781 γίνετε K
συνεργασία	761 σε K με χορηγό	761 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	761 συνδέσμους K
συνεχίζεται	761 K παρακάτω
συνεχίσετε	721 για να K την ανάγνωση	721 να K την ανάγνωση
συνεχίσουμε	782 να K
συνεχίστε	721 K την ανάγνωση
συνιστούσε	784 K
συντάκτης	745 είναι K
συντάκτρια	745 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	755 στα K
σύμφωνα	784 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	771 K δωρεάν άρθρο
τραγουδούσαν	784 K
τόνιζε	784 K
τόνισε	784 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	784 K
υποσχέθηκε	784 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	741 αφού K ως εδώ
φωνάζει	784 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	741 πριν K
φώναζαν	784 K
φώναζε	784 K
φώναξαν	784 K
φώναξε	784 K
""", 'χ': """
χάνετε	772 μη K
χρήσης	739 όροι K	757 όρους K
χρειαζόμαστε	781 K τη βοήθειά σας
χρησιμοποιεί	730 K cookies
χρησιμοποιούμε	729 K cookies
χρόνο	783 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	768 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	752 στην K
""", 'а': """
абонамент	164 вече имате K	195 с K	195 K за	215 с K	222 K
абонамента	193 с K си	193 благодарим за K
абонат	50 като K	162 вече сте K
абонати	174 само за K	222 K
абонатите	50 K могат
абонирайте	80 K се	162 K се, за да	165 K се за бюлетина	218 K се
абонирането	193 с K
авторизованные	2588 только K
авторизованным	2588 K пользователям
авторизовані	3147 лише K
авторизуйтесь	24 K
авторкою	3135 зв'язатися з K
автором	3135 зв'язатися з K
автору	54 на каву K	2576 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	3168 пишіть за K
адресу	2608 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2587 K	3146 K
анонимно	2576 K
афилиейт	198 K линкове
""", 'б': """
бажаних	3132 K джерел
безкоштовна	3166 остання K стаття
безкоштовний	3142 наш K вебінар	3150 K акаунт	3166 останній K матеріал
безкоштовних	3150 ліміт K	3150 K статей
безкоштовні	15 K статті	3150 K статті
безлимитный	2543 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2606 последняя K статья
бесплатные	15 K статьи	2591 K статьи
бесплатный	2582 наш K вебинар	2591 K аккаунт	2606 последний K материал
бесплатных	15 K статей	2591 лимит K	2591 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	3216 K
благала	3216 K
благали	3216 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	219 K на вас
благодарим	193 K ви, че се
благодаря	2597 K донатам	2657 K вам	2657 K вашей
блокировщик	2556 отключите K	2556 K рекламы
блокувальник	3117 K реклами
бот	39 наш K
браузер	10 ваш K	2569 ваш K	3127 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	219 нашия K	222 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	3133 K
вайбър	16 K	178 K
ватсапе	2574 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2582 наш K
вебінар	3142 наш K
взывал	2659 K
видео	9 это K	40 фото и K
виділіть	3131 K
визнав	3216 K
визнала	3216 K
визнає	3216 K
викала	221 K
викаха	221 K
викаше	221 K
викна	221 K
використання	3127 K cookie	3156 будь-яке K матеріалів	3156 K матеріалів сайту
використанні	3125 при K матеріалів
використовує	3118 K cookie
використовуємо	3117 K cookie
вимагав	3216 K
вимагала	3216 K
вимагали	3216 K
випуск	3144 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3216 K
вк	2574 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2574 K
влезте	24 K
вміст	9 цей K
внескам	3157 завдяки K	3214 завдяки K
внесок	3213 ваш K
войдите	24 K	2544 K, чтобы
вотсапе	2574 K
вотсапі	3133 K
впн	64 без K
всеки	201 K лев
встановіть	3111 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2559 K ее	2559 K текст
выпуск	2585 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	3216 K
відповідав	3216 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3216 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	221 K
гласил	2659 K
гласила	2659 K
гласит	2659 K
гласувайте	206 K
гледайте	211 K ни
говорил	2659 K
говорила	2659 K
говорили	2659 K
говорит	2659 K
год	2658 в K
годишно	220 K
голосуйте	2602 K	3162 K
гривень	3215 # K
грн	3215 # K
група	212 viber K
гукав	3216 K
гукали	3216 K
гукнув	3216 K
гукнула	3216 K
гіперпосилання	3125 K обов
""", 'д': """
дальше	2543 чтобы читать K
дарение	218 вашето K	220 с K	222 K
дарения	222 K
дарете	201 K	218 K ни
джерела	3132 обрані K	3132 бажані K
джерелом	3132 основним K	3132 бажаним K
дзен	2574 K
дзене	2574 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	221 K
добавил	221 K	2659 K
добавила	221 K	2659 K
добавьте	2553 K нас в
добавя	221 K
додав	3216 K
додала	3216 K
додатку	84 у нашому K
додає	3216 K
дозволить	3213 ваша підтримка K
дозволяється	3156 матеріалів K лише
долучайтесь	51 K	3213 K до нас	3213 K до нашої	3213 K до нашого	3213 K до спільноти	3213 K до читачів
долучайтеся	51 K	3213 K до нас	3213 K до нашої	3213 K до нашого	3213 K до спільноти	3213 K до читачів
донат	2656 ваш K	3213 ваш K	3217 K
донатам	3157 завдяки K
донати	3217 K
донатом	3215 K
донаты	2660 K
допомагає	3213 ваша підтримка K
допомога	3213 нам потрібна ваша K
допомогою	3159 за K ші
допоможе	3214 K нам
допоможуть	3157 K нам працювати	3214 K нам
допоможіть	90 K, скільки можете
допускается	2596 материалов K только
доступ	2591 полный K	3150 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2535 вы K до конца	3101 ви K до кінця
дочитати	3107 щоб K
дочитать	2543 чтобы K	2591 K
""", 'е': """
евро	195 за # K
ежедневную	2546 K рассылку
ежемесячно	2658 K
ежемесячное	2656 оформите K
ежемесячный	2597 K донат
еженедельную	2546 K рассылку
електронна	166 вашата K поща
електронної	3149 адресу K пошти
електронну	3149 K адресу	3149 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2659 K
жаловался	2659 K
жалуются	2659 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2577 - K	2577 , K	2644 K
журналисти	219 нашите K
журналистика	219 независимата K	219 независима K	219 нашата K	2657 независимая K
журналистике	2657 независимой K
журналистики	2657 независимой K
журналистику	2657 независимую K
журналистка	181 е K	181 , K	2577 - K	2577 , K	2644 K
журналисты	2657 наши K
журналіст	3137 - K	3137 , K	3201 K
журналістам	39 нашим K
журналісти	3214 наші K
журналістика	3214 незалежна K
журналістику	3214 незалежну K	3214 якісну K
журналістка	3137 - K	3137 , K	3201 K
журналісту	39 нашому K
""", 'з': """
завантажити	3111 K застосунок
завантажте	3111 K додаток
завдяки	3157 існує K	3214 K вам	3214 K вашій
зависимост	88 хазартът създава K
задонатьте	2656 K	3213 K
задължителните	21 K полета
зазначив	3216 K
зазывал	2659 K
закликав	3216 K
закликала	3216 K
закликали	3216 K
закончились	2543 бесплатные статьи K
залишає	29 K за собою право
залишилося	3108 K #%	3108 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2560 K ошибку
замолчим	2657 мы не K
запазени	172 всички права K
запевняв	3216 K
запевняла	3216 K
запевняє	3216 K
записи	58 новые K на почту
запитав	3216 K
запитала	3216 K
запитань	3146 на кілька K
запишете	165 K се за нашия
зарегистрированные	2588 только K
зарегистрированным	2543 доступен только K
зарегистрированы	2543 уже K
зарегистрируйтесь	2544 K, чтобы	2591 бесплатно K	2591 K бесплатно	2656 K бесплатно	2656 K, чтобы читать
зареєстровані	3147 лише K	3147 тільки K
зареєструйтесь	3108 K, щоб	3150 безкоштовно K	3150 K безкоштовно	3213 K безкоштовно	3213 K, щоб читати
зареєструйтеся	3150 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3129 нашому K
застосунок	3111 завантажте K	3129 наш K	3129 мобільний K	3213 завантажте K і	3213 завантажте K та
захищено	3125 усі права K
захищені	3125 усі права K	3125 всі права K
защищенной	2576 K формой
защищены	2567 все права K
защищённой	2576 K формой
заяви	221 K
заявив	3216 K
заявил	221 K	2659 K
заявила	221 K	2659 K	3216 K
заявили	2659 K	3216 K
заявиха	221 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2535 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	3131 якщо ви K
знанията	189 K си
зобов	3216 K'язав
зовнішнього	3139 K вмісту	3139 K контенту
зовнішній	3139 K вміст	3139 K контент
зробіть	3105 K внесок	3213 K внесок у	3213 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2573 K
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
иностранного	2567 выполняющим функции K агента
иностранным	2657 K агентом
инстаграм	178 K
искусственного	2599 с помощью K интеллекта
искусственным	2599 K интеллектом
использование	2569 K cookie	2579 K cookie	2596 любое K материалов	2596 K материалов сайта
использовании	2567 при K материалов	2596 полном или частичном K	2596 частичном K материалов
используем	2556 K cookie
использует	2557 K cookie
источники	2573 избранные K	2573 любимые K
источников	2573 избранных K	2610 избранных K
источником	2573 основным K
исчерпали	2543 K лимит
""", 'к': """
каждое	17 K утро
каждый	2658 K месяц
каже	3216 K
каза	221 K
казав	3216 K
казал	221 K
казала	221 K	3216 K
казали	3216 K
казаха	221 K
казва	221 K
казвал	221 K
казвала	221 K
канал	212 viber K	2657 наш K	3214 наш K
канала	2657 нашего K
каналу	3214 нашого K
колумнист	2577 - K	2577 , K	2644 K
колумніст	3137 - K	3201 K
колумністка	3137 - K	3201 K
команде	2582 к нашей K
команди	3142 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	3126 у K	3126 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2559 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2568 в K
комментировать	6 K
контент	9 этот K	9 цей K	2579 внешний K
контента	9 этого K	2579 внешнего K
контенту	9 цього K
конференцию	2582 нашу K
конференция	186 нашата K
конференцію	3142 нашу K
конфиденциальности	2556 политикой K	2569 политика K
конфіденційності	3117 політикою K	3127 політика K
копирование	2596 K материалов сайта
кореспондент	181 е K	181 , K	3137 - K	3137 , K	3201 K
кореспондентка	3137 - K	3137 , K	3201 K
короткий	2587 K опрос
корреспондент	2577 - K	2577 , K	2644 K
корреспондентам	39 нашим K
корреспондентка	2644 K
корреспонденту	39 нашему K
крикнув	3216 K
крикнул	2659 K
крикнула	2659 K	3216 K
кричав	3216 K
кричал	2659 K
кричала	2659 K	3216 K
кричали	2659 K	3216 K
кричит	2659 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	220 K
лекцию	2582 нашу K
лекцію	3142 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2582 нашего K
магазине	2582 в нашем K	2582 в нашем интернет-K
магазину	3142 нашого K
магазині	3142 у нашому K	3142 в нашому K	3142 нашому інтернет-K
материал	2559 обсудить K	2579 внешний K	2612 K создан	2657 этот K
материалам	2604 ко всем K
материалы	2657 наши K
матеріал	3214 цей K
матеріали	3214 наші K
матеріалів	3156 копіювання K сайту	3156 K посилання обов'язкове	3164 до всіх K	3164 до усіх K
мероприятие	2582 наше K
месенджері	3133 K
месец	220 на K	220 всеки K
месечно	220 K
мессенджере	2574 K
месте	42 вы были на K
месяц	2658 в K
мобільний	3129 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	221 K
молела	221 K
молеха	221 K
молеше	221 K
місці	42 ви були на K
місяць	3215 на K	3215 перший K
""", 'н': """
навчання	48 K ші
нагадав	3216 K
нагадала	3216 K
наголосив	3216 K
наголосила	3216 K
надпис	221 такъв K
надпись	2659 такая K
надсилайте	3135 K нам	3135 K її	3135 K їх нам	3136 K фото	3136 K відео	3136 K свої	3213 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3132 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3135 K нам	3135 K їх нам	3136 K фото	3213 K нам
нажимая	2590 K кнопку	2590 K на кнопку	2590 K "
нажмите	2559 K ctrl
намерете	211 K ни
напис	3216 такий K
написа	221 K
написав	3216 K
написал	2659 K
написала	2659 K	3216 K
написано	2659 было K	3216 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2576 K нашему	2576 K нашей	2576 K автору	2576 K нам	2656 K нам
напишіть	38 K нам	67 K нам	3135 K нашому	3135 K нашій	3135 K автору	3135 K авторці	3135 K нам	3213 K нам
напомнил	2659 K
напомнила	2659 K
направете	218 K дарение
настоя	221 K
настоява	221 K
настоявал	221 K
натискайки	193 K
натискането	193 с K
натискаючи	3149 K кнопку	3149 K на
нашем	2559 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2535 K просьба
неделю	17 раз в K	17 каждую K	2658 в K
независимата	218 подкрепете K
независими	219 K медии
независимую	2538 поддержите K	2656 поддержите K
независимые	2657 K медиа
незалежні	3214 K медіа
нейросети	2599 с помощью K
несколько	2587 на K вопросов
никакого	71 K спама
новинами	3114 стежте за K
новини	178 google K	3133 google K
нуждаем	218 K се от вашата
нужна	2597 K ваша
нюзлетър	194 K
""", 'о': """
обеща	221 K
обещал	221 K	2659 K
обещала	2659 K
обещали	2659 K
обозреватель	2577 - K	2577 , K	2644 K
обозревательница	2644 K
обраних	3132 K джерел
обучения	48 K ии
объявил	2659 K
объявила	2659 K
объяснил	2659 K
объяснила	2659 K
объясняет	2659 K
объяснял	2659 K
объясняла	2659 K
обязал	2659 K
обязательна	2567 гиперссылка K	2596 материалов ссылка K	2596 ссылка на источник K
обязательные	21 K поля	2559 K поля
обясни	221 K
обяснил	221 K
обяснила	221 K
обяснява	221 K
обіцяв	3216 K
обіцяла	3216 K
обіцяли	3216 K
огледален	64 K сайт
оглядач	3137 - K	3137 , K	3201 K
оглядачка	3137 - K	3137 , K	3201 K
оголосив	3216 K
ограничений	2543 читайте без K
одноклассниках	2574 K
одному	3149 в K листі
опечатку	2559 нашли K
опитування	3146 наше K	3146 коротке K
опитуванні	35 нашому K	3146 K читачів	3146 нашому K	3146 в K
оприлюднюватиметься	22 не K	3120 ваша e-mail адреса не K
опрос	35 наш K	2587 наш K
опросе	35 нашем K	2587 нашем K	2587 в K
опубликован	22 не будет K	2559 ваш адрес email не будет K
организаторите	221 канят K
организаторы	2659 зовут K
організатори	3216 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2590 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2544 K #%	2544 K # %
отбележете	62 K ме
ответил	2659 K
ответила	2659 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2659 K
отвечала	2659 K
отговори	221 K той	221 K тя
отговорил	221 K
отговорила	221 K
отговориха	221 K
отговорност	30 не носи K
отменить	21 K ответ	2658 K в любой момент
отметил	2659 K
отметила	2659 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2546 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2576 K их нам	2656 K нам
отримувати	3167 хочете K
отримуйте	3171 K
очакваме	179 K вашите
ошибку	2560 нашли K
оштрафовал	2659 K
оштрафовала	2659 K
оштрафував	3216 K
""", 'п': """
партнером	2594 совместно с K	3154 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2594 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3154 K посилання
партнеры	2556 мы и наши K
партньорски	198 K линкове
партнёром	2594 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2594 K ссылки
партнёрским	74 K ссылкам
патроном	2656 станьте K
пееха	221 K
пели	2659 K
первый	2658 K месяц	2658 рубль в K
переведите	2656 K нам
перевірте	3146 K себе	3149 K пошту
передплатник	50 як K	3107 уже K	3107 вже K
передплатникам	3107 доступний лише K	3107 доступна лише K	3107 доступно лише K
передплатники	50 K можуть	3165 лише K	3165 тільки K
передплатників	3107 тільки для K
передплатою	3107 доступна за K	3107 доступний за K	3150 за K	3172 з K
передплату	80 оформіть K	3150 K за	3213 оформіть K
передплатіть	80 K
передрук	45 K	3130 K
передруковувати	45 K
передруку	3130 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2572 K
перепечатке	2572 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3128 K даних
персональных	2570 K данных
писав	3216 K
писал	2659 K
писала	2659 K	3216 K
писати	3214 нам K
писменото	200 без K съгласие
письме	2590 в одном K
письменного	2611 без K согласия
письмової	3170 без K згоди
питаха	221 K
питаше	221 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	218 K ни
пишеше	221 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2576 K нам	2608 K на	2656 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3135 K нам	3168 K на
платной	2543 в K версии
побачили	3176 K помилку
повний	20 K текст	3150 K текст
повтаря	221 K
повтаряше	221 K
повторював	3216 K
повторює	3216 K
повторяет	2659 K
повторял	2659 K
повторяла	2659 K
повідомив	3216 K
повідомила	3216 K
повідомили	3216 K
повідомте	38 K нам	67 K нам	3135 K нам	3135 K нас	3213 K нам
подайте	180 K сигнал
поддержать	2656 K нас	2656 K редакцию	2656 K нашу
поддерживайте	2656 K нас	2656 K нашу
поддержите	2538 K нашу	2538 K нас	2597 K	2656 K нас	2656 K нашу	2656 K редакцию	2656 K проект	2656 K автора	2656 K наш
поддержка	2539 ваша K	2656 ваша K поможет	2656 ваша K помогает	2656 ваша K позволит
поддержке	2594 при K партнёра	2594 при K партнера	2597 благодаря вашей K	2657 вашей K
поддержки	2657 без вашей K	2657 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	221 K
подканяха	221 K
подканяше	221 K
подкаст	34 наш K	34 нашия K	188 K	219 нашият K	2585 K	2657 наш K	3144 K	3214 наш K
подкаста	188 K	2585 K	2657 нашего K
подкасте	34 нашем K	2585 K
подкасти	34 наші K	188 K	3144 K
подкастов	2585 K
подкасту	3144 K
подкастът	188 K
подкасты	2585 K
подкасті	34 нашому K	3144 K
подкастів	3144 K
подкрепа	201 с вашата K	201 вашата K	218 вашата K	219 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	218 K ни	218 K нашата
подкрепяйте	218 K ни
подписаны	2543 уже K
подписка	2543 уже есть K	2660 K
подписке	2543 доступен только по K	2543 доступна по K	2543 доступен по K	2591 по K
подписки	2660 K
подпиской	2616 с K
подписку	80 оформите K	80 оформить K	2543 оформить K	2543 оформите K	2590 спасибо за K	2591 K за	2656 оформите K	2656 оформить K
подписчик	50 как K	2543 уже K	2543 вы уже K
подписчикам	2543 доступна только K	2543 доступно только K	2543 доступен только K	2605 только K
подписчики	50 K могут	2605 только K	2660 K
подписчиков	2543 только для K
подписчиком	2656 станьте K
подписывайтесь	2546 K на рассылку	2553 K на нас	2553 K на наш	2553 K на канал	2553 K на telegram	2656 K на
подписываясь	2590 K
подпишитесь	80 K	2538 K на регулярное	2546 K на рассылку	2553 K на наш	2553 K на канал	2656 K на
подчеркнул	2659 K
подчеркнула	2659 K
подчерта	221 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3142 нашу K
пожертвование	2538 оформите K	2539 сделайте K	2597 регулярное K	2597 ежемесячное K	2656 ваше K	2656 сделайте K	2656 оформите K	2660 K
пожертвования	2657 на K	2660 K
пожертвованиям	2597 благодаря K	2657 благодаря K
пожертвуйте	2656 K
позволяет	2656 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	221 K
поискал	221 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2543 чтобы прочитать K
полный	20 K текст	2591 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2615 K
получать	2607 хотите K
помилку	3176 знайшли K
помогите	90 K, сколько можете	2656 K нам
помогнете	218 K ни
помогут	2657 K нам
поможет	2657 K нам
помоли	221 K
помолил	221 K
помолила	221 K
помощник	63 наш K	63 ии-K
помощь	2656 нам нужна ваша K
помощью	2599 с K ии
помітили	3131 якщо ви K	3176 K помилку
помічник	63 наш K
понравилась	2657 K статья
понравился	2657 K материал	2657 K текст
пообещал	2659 K
пообещала	2659 K
пообіцяв	3216 K
пообіцяла	3216 K
попереджає	3216 K
попередив	3216 K
попита	221 K
попросив	3216 K
попросил	2659 K
попросила	2659 K	3216 K
попросили	2659 K	3216 K
попросило	2659 K
порадив	3216 K
порадила	3216 K
посилання	3156 K на джерело обов'язкове
последвайте	218 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2659 K
посоветовала	2659 K
постановив	3216 K
постановил	2659 K
посъветва	221 K
посъветвал	221 K
посъветвали	221 K
потребовал	2659 K
потребовала	2659 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2590 вашей K
почтовом	2590 вашем K ящике
почту	79 на K	2547 на вашу K	2547 вам на K	2590 вашу K
пошту	79 на K	79 на вашу K	3110 на вашу K
пошті	3149 вашій K
пощенска	166 вашата K кутия
пояснив	3216 K
пояснил	2659 K
пояснила	2659 K	3216 K
пояснював	3216 K
пояснювала	3216 K
пояснює	3216 K
поясняет	2659 K
правото	29 си запазва K
працювати	3157 допоможе нам K	3214 K далі
працюємо	3214 ми K
предпочитаемые	2573 K источники
предпочитаемых	2573 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2573 K источники	2610 K источники
предпочтительный	2573 K источник
предпочтительных	2610 K источников
предупреди	221 K
предупредил	2659 K
предупреждава	221 K
предупреждает	2659 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2659 K
призвала	2659 K
призвали	2659 K
призна	221 K
признава	221 K
признавал	2659 K
признает	2659 K
признал	2659 K
признала	2659 K
признали	2657 нас K
призова	221 K
призовава	221 K
призовал	221 K
призоваха	221 K
призывал	2659 K
призывала	2659 K
призывали	2659 K
приложение	84 в нашето K	219 нашето K	2548 скачать K	2549 скачайте K	2549 установите K	2571 наше K	2571 мобильное K	2656 скачайте наше K	2656 скачайте K и
приложението	218 изтеглете K ни	218 изтеглете K на вестник
приложении	84 в нашем K	2548 открыть в K	2571 нашем K
приложения	2571 нашего K	2657 нашего K
приоритетным	2573 K источником
присоединяйтесь	51 K	2656 K к нам	2656 K к нашему	2656 K к нашей	2656 K к нашим	2656 K к сообществу	2656 K к читателям	2656 K к тем
присъединете	51 K се	218 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2576 K нам	2576 K фото	2576 K видео	2576 K новости	2576 K свои	2576 K их нам	2656 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2576 K нам	2576 K фото	2576 K их нам	2656 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3213 K до нас	3213 K до нашої	3213 K до нашого	3213 K до спільноти	3213 K до читачів
приєднуйтеся	51 K	3213 K до нас	3213 K до нашої	3213 K до нашого	3213 K до спільноти	3213 K до читачів
проверьте	2587 K себя	2590 K почту
проголосуйте	2602 K	3162 K
продовження	3154 реклама. K
продовжити	3107 щоб K читання	3157 допоможуть нам K
продовжувати	3214 K роботу
продолжаем	2657 мы K работать
продолжать	2597 помогут нам K	2657 K работу
продолжение	2594 реклама. K
продолжить	2543 чтобы K чтение	2597 помогут нам K	2597 поможет нам K	2657 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	219 да K да работим
продължите	162 за да K да четете
произведен	2567 настоящий материал (информация) K	2612 материал K
произведён	2612 материал K
пройдите	2587 K тест
пройдіть	3146 K тест
пропускайте	210 не K
пропустите	2607 не K
пропустити	3167 не хочете K
пропустить	2607 не хотите K
пропустіть	3167 не K
просив	3216 K
просил	2659 K
просила	2659 K	3216 K
просили	2659 K	3216 K
просьба	2535 у нас к вам K	2535 у нас есть K
просять	3216 K
проучване	189 нашето K
прохання	3101 маємо до вас K	3101 невелике K
прочетете	163 за да K цялата
прочитать	2543 осталось K	2543 чтобы K статью
пріоритетне	3132 K джерело
пріоритетним	3132 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	220 за K месец
підписатися	3109 K на розсилку
підписка	3217 K
підписку	3107 оформіть K	3149 дякуємо за K	3213 оформіть K
підписники	3165 лише K	3217 K
підписників	3107 тільки для K
підписуйтесь	3113 K на нас	3113 K на наш	3113 K на канал	3113 K на telegram	3213 K на
підписуйтеся	3113 K на наш	3113 K на канал
підписуючись	3149 K
підпишіться	3109 K на розсилку	3113 K на наш	3213 K на
підтримайте	3104 K нашу	3104 K незалежну	3104 K нас	3157 K	3213 K нас	3213 K нашу	3213 K незалежну	3213 K редакцію	3213 K автора	3213 K роботу	3213 K наш
підтримати	3213 K нас	3213 K нашу
підтримка	3105 ваша K	3213 ваша K допоможе
підтримки	3154 за K партнера	3214 спільноти K	3214 вашої K
підтримуйте	3213 K нас	3213 K нашу
підтримці	3157 завдяки вашій K	3157 завдяки K читачів	3214 вашій K
піти	3101 перш ніж K
""", 'р': """
работа	219 нашата K	2657 наша K
работаем	2657 мы K
работать	2597 помогут нам K	2597 поможет нам K	2657 K дальше
работу	2657 нашу K
радив	3216 K
радила	3216 K
радили	3216 K
радить	3216 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2611 без K редакции
разчитаме	201 K на вашата	219 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2656 K нам
рассказал	2659 K
рассказала	2659 K
рассказывать	2657 K правду
расследование	2657 наше K	2657 это K
расследования	2657 наши K
рассылка	2657 наша K	2660 K
рассылку	78 на K	78 нашу K	78 K	2546 нашу K	2546 K самых	2657 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2590 K
регулярний	3157 K внесок
редактор	181 е K	181 - K	181 , K	2577 - K	2577 , K	2644 K отдела	2644 K	3137 - K	3137 , K	3201 K
редакторка	3137 - K	3137 , K	3201 K
редакцией	39 нашей K	2576 связаться с K
редакции	2611 без согласия K	2657 нашей K
редакцию	39 в нашу K	2576 напишите в K	2576 пишите в K
редакция	186 в нашата K	219 нашата K	2657 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3135 напишіть у K	3135 пишіть у K
редакція	3214 наша K
редакцією	39 нашою K	3135 зв'язатися з K
редакції	43 письма до K	3135 пишіть до K	3170 без згоди K	3170 без дозволу K	3214 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	219 без K	3154 після K	3154 на правах K	3214 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2594 после K	2594 на правах K	2657 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2577 - K	2577 , K	2644 K	3137 - K	3137 , K	3201 K
репортери	39 на нашите K	219 нашите K
репортерка	3137 - K	3137 , K	3201 K
репортёр	2577 - K	2577 , K	2644 K
решил	2659 K
реєструючись	3149 K
робота	3214 наша K
роботу	3214 нашу K
розкажіть	38 K нам	67 K нам
розповів	3216 K
розповідати	3214 K правду
розповіла	3216 K
розсилка	3214 наша K	3217 K
розсилку	78 на K	78 нашу K	78 K	3109 нашу K	3109 щоденну K	3214 нашу K
розслідування	3214 наші K	3214 це K
рублей	2658 # K
рік	3215 на K
""", 'с': """
свободната	218 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	218 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2576 K с нами
связаться	2576 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	3216 K
сказал	2659 K
сказала	2659 K	3216 K
скаржаться	3216 K
скаржився	3216 K
скаржилася	3216 K
скачайте	2548 K наше
скиньте	2656 K нам	2656 K донат
сколько	2656 скиньте K
скриньку	3149 вашу K
скриньці	3149 вашій K
следите	2553 K за нами
словам	2659 по K
словами	3216 за K
слушайте	211 K ни
слідкуйте	3113 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2659 K
советовала	2659 K
советовали	2659 K
советует	2659 K
согласны	43 не K	43 K с автором
содержимое	2579 внешнее K
сообщение	2567 данное K (материал) создано	2612 K создано
сообщил	2659 K
сообщила	2659 K
сообщили	2659 K
сообщите	38 K нам	67 K нам	2576 K нам	2656 K нам
соучастником	2597 станьте K	2656 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	2644 K
сповіщення	14 K	3111 увімкнути K	3111 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3214 K текст	3214 K матеріал
сподобалась	3101 якщо вам K стаття
спонсором	80 станьте K
според	221 K
спрашивает	2659 K
спросил	2659 K
спросила	2659 K
співали	3216 K
співучасником	3213 станьте K
спільнота	3214 наша K
спільноти	3105 стань частиною K	3157 частиною K	3214 нашої K
станете	80 K член	218 K абонат	218 K член
станьте	51 K одним из них	2656 K нашим	3213 K нашим
статей	3164 до всіх K	3164 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	219 тази K
статията	195 % от K
стаття	3214 ця K
статья	2657 эта K
статьям	2604 ко всем K
стверджує	3216 K
стежте	3113 K за нами
стигнали	176 щом сте K дотук
стороннего	2579 K сервиса
сторонним	2579 K сервисом
стороннього	3139 K сервісу
стороннім	3139 K сервісом
суммой	2658 любой K
сумму	2658 любую K
сутрин	17 всяка K
существуем	2657 мы K
существует	2597 K благодаря
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
телеграм	16 K	178 K	2553 наш K-канал	2553 в нашем K	2574 K	2574 K-канал	2574 K-канале	2608 пишите в K	2657 наш K	3113 наш K-канал	3133 K	3133 K-канал	3133 K-каналі
телеграме	16 K	2574 K
телеграмі	3133 K
тест	2587 наш K	3146 наш K
тиждень	17 раз на K	3215 на K
требовал	2659 K
требовала	2659 K
требовали	2659 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2549 включите K	2549 включить K	2549 разрешить K
уверяет	2659 K
уверял	2659 K
уверяла	2659 K
увійдіть	24 K	3108 K, щоб
уговаривал	2659 K
уговаривала	2659 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2535 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3132 K джерел
улюблені	3132 K джерела
умовляв	3216 K
умоляваше	221 K
умолял	2659 K
умоляла	2659 K
умоляли	2659 K
утверждает	2659 K
уточнив	3216 K
уточнил	2659 K
уточнила	2659 K	3216 K
учасником	3213 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2657 K нашу
цитировании	2572 при K
цитування	3130 у разі K
цитуванні	3130 при K
""", 'ч': """
частиною	3213 станьте K
частковому	3156 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2656 спасибо, что K
читай	3113 K нас
читайте	2553 K нас в	3113 K нас у	3113 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2587 опросе K	2597 благодаря поддержке K	2617 K	2657 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	219 нашите K	2535 дорогие K	2617 K	2657 наши K
читателите	216 K	219 с подкрепата на K	219 от K ни
читателям	18 благодаря K	36 нашим K	2617 K	2657 благодаря K
читати	3107 щоб K далі	3213 щоб K далі
читачам	18 завдяки K	3173 K
читачі	36 наші K	3173 K	3214 наші K
читачів	43 листи K	3173 K	3214 наших K
читаєте	3213 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3215 K
щомісячний	3157 K внесок
щомісячно	3215 K
щоранку	17 K
щотижневу	3109 K розсилку
""", 'э': """
электронной	2590 адрес K почты
электронную	2590 K почту
""", 'я': """
яжіться	38 зв'K з нами	3135 зв'K з нами
язкові	21 обов'K поля	3120 обов'K поля
якщо	3101 K ви вже тут
""", 'і': """
інтелектом	3159 штучним K
інтелекту	3159 за допомогою штучного K
""", 'א': """
אומר	1520 K
אומרת	1520 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1474 עקבו K	1517 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1472 דואר K
אמר	1520 K
אמרה	1520 K
אמרו	1520 K
אתכם	1504 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1519 K
ביקש	1520 K
ביקשה	1520 K
במייל	1503 K שלכם
בסרטון	1493 לצפות K זה
בעוגיות	1479 שימוש K
בעיתונות	1504 לתמוך K
בקובצי	1478 משתמש K
בשבוע	17 פעם K	1519 K
בתגובות	85 K
בתוכן	1515 לעשות שימוש K
""", 'ד': """
דווחו	1517 K לנו
דיוור	1503 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1475 הורידו את K	1518 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1520 K
הודיעה	1520 K
הוואטסאפ	1475 לקבוצת K
הווטסאפ	1475 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1520 K
הוסיפה	1520 K
הזהיר	1520 K
הזכויות	1486 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1516 הכתבות K
הטלגרם	1475 לערוץ K
הטקסט	1494 K
היום	1517 תרמו K
הירשמו	1517 K לקבלת
הכותב	1515 על דעת K
הכתבה	45 לפרסם את K	1468 להמשך קריאת K	1494 K	1518 K הזאת
המדור	1492 הוא עורך K	1492 היא עורכת K
המובעות	1515 הדעות K במאמר	1515 הדעות K בטור	1515 הדעות K בכתבה
המועדף	1489 למקור K	1489 כמקור K
המייל	1471 לתיבת K	1472 כתובת K
הניוזלטר	1472 K היומי	1503 K השבועי של	1503 K שלנו	1518 K
הסביר	1520 K
הסיכום	1494 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1494 הנקודות K
העיתונות	1518 K העצמאית
הפרטיות	1479 מדיניות K
הפרסומת	11 K
הצביעו	1517 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1475 K לערוץ	1517 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1479 תנאי K
התגובות	1500 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1504 בזכות K שלכם
התראות	14 K
התרגום	1494 K
התרומה	1517 K שלכם
""", 'ו': """
ובטוויטר	1474 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1504 K בכם
ותלויה	1504 K בכם
""", 'ז': """
זקוקה	1517 K לכם
""", 'ח': """
חודשית	1517 תרומה K
חיצוני	1493 תוכן K	1493 תוכן ממקור K
""", 'ט': """
טען	1520 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1503 K למייל	1503 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1468 הצטרפו K
כתב	1520 K
כתבה	1494 K זו	1518 K זו	1520 K
כתבו	38 K לנו	67 K לנו	1517 K לנו
כתבות	1516 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1492 היא K
כתובת	77 הזינו K מייל	1472 K דוא"ל
""", 'ל': """
לדברי	1520 K
להגיב	6 כדי K	1500 K
להמשיך	1468 כדי K לקרוא	1504 עזרו לנו K
להעתיק	1486 אין K	1515 לשכפל, K
לחודש	1519 K
לחוק	1515 סעיף #א K
לחצו	1517 K כאן
לידיעון	1517 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1469 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1471 הירשמו K	1471 הרשמה K	1471 K שלנו	1503 בהצלחה K	1517 הירשמו K
לעזרתכם	1517 אנחנו זקוקים K
לענייני	1492 הוא כתב K	1492 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1493 K בתוכן
לקבוצת	1475 הצטרפו K
לקריאה	1516 כתבות K
לקריאת	20 K הכתבה
לשנה	1519 K
לתומכים	1504 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1516 K חינם
מועדף	1489 מקור K	1489 כמקור K
מינוי	1468 רכשו K	1517 רכשו K	1521 K
מנוי	1468 כבר K
מנויים	1521 K
מסכימים	43 לא K	43 K?	1503 בהרשמה אתם K
מסר	1520 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1503 K שבועי	1521 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1494 K
סיפר	1520 K
סיפרה	1520 K
סעיף	1515 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1517 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1503 לקבלת K במייל
עיתונאי	1492 הוא K
עיתונאית	1492 היא K
עיתונות	1504 לעשות K	1518 K עצמאית
עכשיו	1517 תרמו K
עמלה	1514 נקבל K	1514 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1518 ללא K
פרסומת	11 K
פרשן	1492 הוא K
פרשנית	1492 היא K
""", 'צ': """
ציין	1520 K
""", 'ק': """
קוראי	1518 K
קרא	1520 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1519 חודש K
""", 'ש': """
שאלו	1494 K את
שולחים	57 אנחנו K לכם
שיווקי	1503 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1517 K לנו
שלנו	39 לכתב K	1518 K
שנקבל	1514 K עמלה
שקראתם	1517 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1500 K
תוכן	9 K זה	1493 הצגת K
תייגו	62 K אותי
תלוי	1504 K בכם
תלויה	1504 K בכם
תמיכתכם	1517 K
תמכו	1517 K בנו
תקציר	1494 K
תרומה	1521 K
תרומות	1521 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1252 K مطلب	1252 K خبر	1258 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1230 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1218 از كوكي K ميكنيم	1218 از كوكيها K ميكنيم	1219 شرايط K	1226 K از مطالب اين سايت	1226 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1247 K تهيه كنيد	1258 K تهيه كنيد	1262 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1230 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1261 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1261 K
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
اول	1260 ماه K
ايميل	1213 K خود را	1213 به K شما	1214 ادرس K	1214 نشاني K	1243 در K خود	1258 K خود را وارد كنيد
ايميلتان	1243 به K
اينجا	1251 K كليك كنيد	1258 K كليك كنيد
اينستاگرام	1216 در K دنبال
اينه	64 K
اپ	1242 K
اپليكيشن	1242 K	1258 K ما را	1258 K را دانلود كنيد	1258 K را نصب كنيد	1259 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1256 الزاما K	1256 لزوما K	1256 K ديدگاه
بازنشر	45 K
باشيد	1230 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1237 را K
بحسب	158 K
بخوانيد	1228 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1259 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1237 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1230 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1230 براي ما K	1258 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1228 K	1236 به تيم ما K	1258 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1230 با ما در ميان K	1258 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1230 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1261 K كرد
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
ترجيحي	1229 منبع K	1229 منابع K
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
تلگرام	1216 ما را در K	1216 در K دنبال	1216 كانال K ما	1230 با ما در K
تماشا	1237 K كنيد
تمامي	1227 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1261 K داد
تيم	1259 K ما
""", 'ج': """
جاوااسكريپت	1218 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1227 كليه K	1227 همه K	1227 تمام K
حمايت	1244 K مالي خود	1245 به K شما نياز	1245 با K شما	1246 K كنيد	1258 از ما K كنيد	1258 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1259 اين K
خبرنامه	1213 K ما	1213 اشتراك K	1214 در K	1243 K روزانه	1243 K هفتگي	1259 K ما	1259 K	1262 K
خبرنگار	39 K ما	1230 K ما را	1232 K
خبرنگاران	39 K ما	1259 K ما
خصوصي	1219 سياست حريم K
خواست	1261 K
خواستند	1261 K
خواندن	1247 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1245 به K خود تكيه	1259 K ما
خواهد	1239 منتشر K شد
خواهند	1239 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1232 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1216 ما را K كنيد	1228 K كنيد	1228 K كنيم	1258 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1230 به ما خبر K	1237 گوش K	1248 هديه K	1258 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1239 نوشتن K	1239 ارسال K	1239 بيانگر K	1256 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1236 وبينار K ما	1247 اشتراك K	1257 مقاله K	1257 مطلب K	1257 مطالعه K	1258 K ثبت نام كنيد
روزنامه	1256 ديدگاه K
روزنامهنگار	1232 K
روزنامهنگاري	1259 K مستقل
""", 'س': """
سالانه	1260 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1259 K ما
سايتهاي	1233 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1228 عضو K	1228 K	1258 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1243 خبرنامه K
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
علاقه	1229 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1236 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1239 K	1240 حروف لاتين (K)
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
كار	1259 K ما
كاربري	1247 حساب K خود شويد	1258 حساب K خود شويد
كانال	1216 به K ما	1228 K ما	1259 K ما
كتب	158 K
كتبت	158 K
كردهايد	1247 ثبت نام K	1247 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1254 K دريافت كنيم	1254 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1236 ديدن K	1237 گوش K	1248 هديه K	1251 روي لينك كليك K	1251 كليك K	1258 به ما كمك K	1258 روي لينك كليك K	1258 همين حالا ثبت نام K
كوكي	1219 از K
كوكيها	1219 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1239 حروف K	1240 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1256 K نظر
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
ما	1259 به K
مالي	1245 كمك K شما	1258 كمك K شما	1262 كمك K
ماه	1260 در K
ماهانه	1260 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1233 K خارجي	1233 اجازه ميدهيد K
محتوايي	1233 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1226 حقوق K است
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
مستقل	1259 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1247 K شويد	1258 K شويد
مشتركا	50 بصفتك K
مشتركان	1247 ويژه K است
مصنوعي	1234 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1259 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1252 ادامه K
منبع	1255 ذكر K
منتخب	1229 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1242 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1243 عضويت شما با K	1243 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1233 از شما اجازه K
ميدهد	1239 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1261 K
ميگويد	1261 K
ميگيريم	1254 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1239 منتشر K شد
نخواهند	1239 منتشر K شد
ندهيد	1258 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1242 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1258 در K ما	1259 K ما
نميشود	60 ايميل شما نمايش داده K	1239 منتشر K
نوشت	1261 K
نويسنده	1230 ايميل K	1232 K
نياز	1245 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1247 مشترك K
هماكنون	1258 K ثبت نام كنيد
همايش	1236 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1245 به حمايت شما K
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
وبينار	1236 K ما	1236 در K
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
ويديو	40 عكسها و K	40 عكس و K	1233 ديدن اين K
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
پژوهشگر	1232 K
""", 'گ': """
گزارش	1259 اين K
گزارشهاي	1259 K ما
گفت	1261 K
گفتند	1261 K
گفته	1261 K است	1261 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1545 का K रखने
अनुवाद	1547 K
अनुसार	1570 के K
अपनी	1552 K राय दें
अपील	1570 K की
अलर्ट	1554 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1567 K दान
आपको	57 हम K
आर्टिकल	1566 फ्री K	1566 मुफ्त K
आर्थिक	1556 K सहयोग दें	1556 K सहयोग करें	1567 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1526 ऐप K करें	1554 K करें
इनबॉक्स	1525 आपके K	1555 अपने K में
""", 'उ': """
उपयोग	1531 कुकीज का K	1531 कुकी का K
""", 'ए': """
एजेंसी	1565 K की फीड
एडिटर	1545 सब K हैं	1545 सब-K हैं
""", 'क': """
कमीशन	1564 हमें K मिल	1564 K मिल सकता है
कमेंट	1552 अपनी राय K	1553 K करने के लिए	1553 K में अपनी राय	1553 K हटा	1553 K करने वाले
करके	1555 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1525 ईमेल दर्ज K	1528 फॉलो K	1540 जॉइन K	1540 लाइक K	1543 हमें ईमेल K	1550 टिकट बुक K	1552 पोल में वोट K	1555 साइन अप K	1559 शेयर K	1559 साझा K	1559 सेव K	1567 फॉलो K	1567 लॉग इन K	1567 साइन अप K
कहती	1570 K
कहते	1570 K
कहा	1570 K
कहानी	67 अपनी K हमें
कीजिए	1567 मदद K
कॉपी	1559 लिंक K हो गया
कॉपीराइट	1539 K
क्लिक	1540 K करें	1567 यहां K करें	1567 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1568 इस K	1568 यह K
खबरें	1561 और K पढने के लिए	1566 मुफ्त K
खबरों	1561 अन्य K के लिए	1561 ताजा K के लिए	1561 की K के लिए
खरीदें	1550 यहां से K
खेलें	1552 क्विज K और
""", 'ग': """
गिफ्ट	1559 K करें
गोपनीयता	1531 K नीति
""", 'ज': """
जनरेट	1565 ऑटो-K
जरूर	1543 हमें K दें
जावास्क्रिप्ट	1531 K
जुडने	1541 K के लिए
जुडिए	51 आप भी K	1567 K
जुडें	51 आप भी K	1528 चैनल से K	1540 K	1550 हमारी टीम से K	1567 हमसे K
ज्वाइन	1540 K करें
""", 'ट': """
टिप्पणियों	1553 K के लिए
टिप्पणी	1553 K करने के लिए	1553 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1526 ऐप K करें	1554 K करें	1554 K कीजिए	1567 ऐप K करें	1567 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1571 K
दिखाया	60 ईमेल नहीं K
दें	1567 राय K
देखें	1567 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1531 K नीति
निर्भर	1556 आपके सहयोग पर K
नोटिफिकेशन	14 K	1526 K चालू करें	1554 K ऑन करें	1554 K ऑन कर लें
नौकरी	1550 K के अवसर
न्यूज	1529 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1525 हमारे K	1525 हमारा K	1525 हमारा साप्ताहिक K	1525 K के लिए	1568 हमारे K	1571 K
""", 'प': """
पढने	0 K का समय	1557 K के लिए
पढें	0 मिनट में K	1526 ऐप में K	1567 पूरी खबर K
पत्रकार	1568 हमारे K
पत्रकारिता	1545 K में सक्रिय हैं	1568 हमारी K	1568 स्वतंत्र K
पसंदीदा	1542 K सोर्स	1542 K स्रोत	1542 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1556 K के सहयोग से चलते
पाने	1555 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1565 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1570 K
पूछें	1547 K
पूरी	1557 बनकर K खबर
पॉडकास्ट	1551 K सुनें	1551 K सुनने के लिए	1568 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1569 K माह	1569 K वर्ष
प्रतिक्रिया	1552 अपनी K
प्रिफर्ड	1542 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1543 हमें K	1543 कमेंट करके K	1567 हमें K	1567 राय K
बताते	1570 K
बताया	1570 K
बाहरी	1546 K साइट
बिंदु	1547 मुख्य K
बॉक्स	1553 कमेंट K में
बोला	1570 K
बोले	1570 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1543 हमें K	1567 हमें K	1567 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1569 हर K
मांगते	1546 आपकी इजाजत K हैं	1546 आपकी अनुमति K हैं
मुताबिक	1570 K
मुफ्त	1566 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1557 पढना जारी K के लिए
रजिस्टर	1567 अभी K करें
रहिए	1561 जुडे K
रहें	1561 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1570 K
लिखें	38 हमें K	67 हमें K	1567 हमें K
लेख	1568 यह K	1568 इस K
लॉग	24 K इन
लॉगिन	1567 K करें
""", 'व': """
विचार	1565 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1551 K देखें	1551 K यहां देखें	1551 K भी देखें	1551 K देखने के लिए
वेबसाइट	1568 हमारी K
वेबिनार	1550 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1543 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1531 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1543 हमसे K करें
संपादित	1565 ने K नहीं किया
संवाददाता	39 हमारे K	1545 वरिष्ठ K हैं	1545 K हैं
सकते	1541 जुड K हैं	1541 फॉलो कर K हैं	1543 हमें भेज K हैं
सदस्य	55 मासिक K	1557 पहले से K हैं	1567 K बनें
सदस्यता	1557 K लें
सप्ताह	1569 प्रति K
सब्सक्राइब	1525 न्यूजलेटर को K	1525 न्यूजलेटर K	1528 चैनल को K	1540 K करें	1555 K करके आप	1567 K करें
सब्सक्राइबर	50 K	1557 K हैं
सब्सक्राइबर्स	1557 K के लिए है
सब्सक्रिप्शन	1555 K सफल	1571 K
समरी	1547 K
समर्थन	1567 K करें
सर्वाधिकार	1538 K सुरक्षित
सर्वे	1552 K में भाग लें	1552 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1556 हमें K करें	1567 आपका K	1567 हमें K	1567 K करें	1567 आपके K
सहयोगी	55 मासिक K
सामग्री	1546 से मिली K शामिल है	1546 K उपलब्ध नहीं है
सारांश	1547 K
सिंडीकेट	1565 K फीड
सीनियर	1545 K सब एडिटर हैं
सुझाएं	1567 सुधार K
सुनें	2 खबर K	2 लेख K	1551 को K	1551 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1546 कुकीज K करें
""", 'ह': """
हमारा	1526 K ऐप	1568 K काम	1568 K ऐप
हमारी	39 K टीम से	1567 K मदद करें	1568 K टीम
हमारे	1568 K पाठक	1568 K चैनल	1568 K साथ
हिस्सा	1552 सर्वे में K लें
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
กด	3030 Kเพิ่มเพื่อน	3031 Kติดตาม
กร	3000 Kอกอีเมล
กล	3034 K่าว
กอ	3032 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3031 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3018 Kบคุณที่สมัคร	3018 Kบคุณที่ลงทะเบียน	3032 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3031 Kิกที่นี่	3031 Kิกชม
คว	3028 Kามเห็นส่วนตัวของผู้เขียน
ค่	3027 Kาคอมมิชชั่น	3027 Kาคอมมิชชัน
""", 'จ': """
จด	2999 Kหมายข่าวของเรา	3018 Kหมายข่าวรายสัปดาห์ของเรา	3035 Kหมายข่าว
จะ	3017 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3031 Kวน์โหลดแอปของเรา	3031 Kวน์โหลดแอปได้	3031 Kวน์โหลดแอปเลย	3031 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3009 Kดต่อผู้สื่อข่าวของเรา	3009 Kดต่อกองบรรณาธิการ	3031 Kดตามเรา
ต่	3033 Kอเดือน	3033 Kอปี
""", 'ถ': """
ถื	3018 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3022 Kลองอ่าน
ทั	38 Kกมา	3028 Kศนะของผู้เขียน
ทา	3017 Kงเว็บไซต์ขอสงวนสิทธิ์	3019 Kงอีเมลทุก
ทุ	3019 Kกเช้าทางอีเมล
""", 'บ': """
บท	3023 Kความฟรี	3032 Kความนี้
บร	3035 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	3034 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3020 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3034 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3009 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3011 Kมรับคุกกี้
""", 'ร': """
ระ	3034 Kบุว่า
รา	3033 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3020 Kวมสนับสนุนการทำงานของเรา	3031 Kวมสนับสนุน	3031 Kวมบริจาคให้เรา	3031 Kวมบริจาคกับเรา	3031 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3028 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3032 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3005 Kวนลิขสิทธิ์	3006 Kวนสิทธิ์
สน	3020 Kับสนุนสื่ออิสระ	3020 Kับสนุนการทำงานของเรา	3020 Kับสนุนนักข่าว	3031 Kับสนุนเรา	3031 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2999 Kัครรับจดหมายข่าว	2999 Kัครรับข่าวสาร	3031 Kัครรับ	3031 Kัครสมาชิกวันนี้	3031 Kัครสมาชิกเลย	3031 Kัครสมาชิกเพื่อ	3031 Kัครสมาชิกได้ที่	3031 Kัครสมาชิกของเรา	3035 Kาชิก
สำ	3022 Kหรับสมาชิกเท่านั้น
สื	3032 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3009 Kงเรื่องราวของคุณ	3009 Kงข่าวหาเรา	3031 Kงข้อมูลมาที่	3031 Kงคลิปมา
""", 'ห': """
หา	3009 Kกคุณมีข้อมูล
ห้	3005 Kามคัดลอกหรือ	3005 Kามคัดลอกข้อความ	3005 Kามคัดลอกเนื้อหา	3005 Kามคัดลอกบทความ	3006 Kามทำซ้ำ
""", 'อ': """
อย	3031 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2999 Kเมลของคุณ
อ่	3022 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3031 Kียนถึงเรา	3031 K้าสู่ระบบเพื่อ
เฉ	3022 Kพาะสมาชิก
เน	9 Kื้อหานี้	3011 Kื้อหาจากภายนอก	3011 Kื้อหาภายนอก
เป	3022 K็นสมาชิกอยู่แล้ว	3034 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3017 Kื่อแสดงความคิดเห็น	3022 Kื่ออ่านต่อ	3022 Kื่ออ่านบทความ	3030 Kิ่มเพื่อนไลน์	3030 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	3017 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3009 K้งเบาะแสข่าว	3009 K้งเรา	3031 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3008 Kล่งข่าวที่ต้องการ	3008 Kล่งข่าวโปรด	3008 Kล่งที่มาที่ต้องการ
แอ	3030 Kดไลน์	3030 Kดไลน์เพื่อ	3031 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	3031 Kวตเลย	3031 Kลดแอป
""", 'ใ': """
ให	3032 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3267 hãy gửi K
""", 'ủ': """
ủng	3256 ly cà phê K hộ	3267 hãy K hộ
""", 'あ': """
あと	1861 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1869 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1828 Kいのブラウザ
お寄	1869 Kせください
お届	57 Kけします
お申	1849 Kし込みはこちら	1869 Kし込みください	1869 Kし込みはこちら
お聞	1869 Kかせください
お見	1869 K逃しなく
お試	1869 Kしください
お読	1869 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1866 K転載したものです	1866 Kの転載です
か月	1815 K無料	1871 K無料
""", 'が': """
が無	1828 javascriptK効
""", 'こ': """
ここ	1814 Kからは有料	1815 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1814 K記事は有料	1814 K記事は会員	1833 K記事についてのご意見	1870 K記事が	1870 K記事を	1870 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1828 K用のブラウザ
ご協	1869 K力ください
ご存	1867 Kじの方は
ご寄	1812 K付をお願い	1869 K付
ご意	43 K見・ご反論	1833 K見・ご感想	1833 K見をお寄せ
ご感	1833 K想をお寄せ
ご支	1812 K援をお願い	1869 K援
ご登	1858 K録ありがとうございます	1869 K録
ご覧	1869 Kください	1869 Kいただけます
ご購	1869 K読
ご連	1869 K絡ください
""", 'す': """
すで	1861 Kに会員の方
すべ	1815 Kての記事が
""", 'ぜ': """
ぜひ	1825 Kフォロー
""", 'で': """
でも	1825 K配信中
で受	1842 lineKけ取る
で届	1842 lineKく
で最	1842 lineK新
""", 'と': """
と強	1872 K調
と書	1872 Kい
と発	1872 K表
と話	1872 Kし	1872 Kす
と語	1872 Kっ	1872 Kる
と説	1872 K明
と述	1872 Kべ
""", 'に': """
によ	1872 Kると
""", 'の': """
の使	1831 cookieK用
の学	48 aiK習
の採	1849 K用情報
の提	1866 K供記事です
""", 'を': """
をフ	1825 Kォローする	1825 Kォローしよう
を使	1831 cookieK用
を利	1831 cookieK用
を有	1828 javascriptK効	1828 javascript K効
を発	1872 K表した
を許	1846 cookieK可
""", 'ア': """
アカ	1842 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1865 Kィリエイト広告	1865 Kィリエイトプログラム	1865 Kィリエイトリンク
アプ	1820 Kリで開く	1820 Kリで読む	1820 Kリはこちら	1821 Kリを開く	1821 Kリをダウンロード	1821 Kリのダウンロード	1821 Kリをインストール	1857 Kリなら通知	1857 Kリなら速報	1857 Kリなら、	1857 Kリで読むと	1857 Kリなら
アン	1853 Kケートにご協力	1853 Kケートはこちら	1853 Kケート実施中	1854 Kケートに答えて
""", 'カ': """
カ月	1815 K無料	1871 K無料
""", 'ク': """
クイ	1854 Kズに答えて
クッ	1830 cookie(Kキー)	1831 Kキーを使用	1831 Kキーを利用	1846 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1833 Kントを投稿するには	1833 Kントするには	1833 Kントをお寄せ	1834 Kント欄で	1834 Kント欄に	1834 Kント欄から	1834 Kント欄へ	1856 Kントは削除します	1856 Kントは削除することが	1856 Kントは削除する場合	1856 Kントは承認	1856 Kントは公開前	1856 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1812 Kートをお願いします	1869 Kートをお願い	1869 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1869 Kンロードしてください
""", 'チ': """
チケ	1849 Kット販売中
チャ	1826 Kンネル登録を	1842 Kンネルに参加する	1842 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1818 Kースレターに登録	1819 Kースレターを	1842 googleKースで	1858 Kースレター登録はこちら	1873 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1825 Kローして最新	1825 Kローをお願い	1869 Kローしてください
""", 'プ': """
プッ	1821 Kシュ通知
プラ	1830 Kイバシーポリシーに
プレ	1815 Kミアム会員
プロ	1865 Kモーションが含まれ	1865 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1818 Kマガに登録	1819 Kマガで	1858 Kマガ登録はこちら	1858 Kマガの登録	1870 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1818 Kルマガジンに登録	1819 Kルマガジンで	1819 Kルマガジンを	1819 Kルでお届け	1833 Kルアドレスが公開されることはありません	1858 Kルアドレスを入力してください	1873 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1814 Kインして続きを	1814 Kインしてください	1815 Kインが必要	1869 Kインして
""", 'ヶ': """
ヶ月	1815 K無料	1871 K無料
""", '上': """
上优	3302 在googleK先
上優	3302 在googleK先
""", '下': """
下方	3337 K留言
下載	3283 K客戶端	3285 Kapp	3285 K應用程式
下载	3283 K客户端	3285 Kapp	3285 K应用	3336 K客户端
""", '不': """
不代	3301 K表本站	3318 K表本站立场	3331 K表本報立場	3331 K表本报立场	3331 K表本站立场	3331 K表本站立場	3331 K表本媒體立場	3331 K表本網立場	3331 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	3301 K转载	3301 K轉載
不认	43 K同本文
不錯	3336 K過
不错	3336 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3301 K表作者
仅供	3318 K其表达个人看法
仅限	3323 K会员	3323 K订户
""", '他': """
他說	3339 K
他说	3339 K
""", '付': """
付費	3278 K後	3340 K牆
付费	3278 K后	3340 K墙
""", '以': """
以閱	3277 K讀全文
以阅	3277 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3278 K专享	3323 K限定内容
会員	50 Kの方は	50 Kは月に	1814 K限定です	1814 K限定の記事	1814 K登録できます	1815 K登録すると	1815 K登録が必要	1861 Kの方はこちら	1861 K登録で続きを読む	1861 K登録後にご覧	1869 K登録して	1869 K登録は	1869 K登録がお済み	1869 K登録をお願い	1869 K登録で	1869 K登録のうえ	1869 K登録はこちら	1869 K登録ください	1870 Kの方
会費	1859 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3275 K支持	3336 K支持,	3336 K支持让	3336 K支持讓	3336 K支持是
""", '使': """
使用	3293 Kcookie改善	3293 Kcookie以	3293 K cookie 以	3293 K cookie 来	3293 K cookie 來	3294 Kcookie来	3294 Kcookie來
""", '來': """
來自	3309 K外部平台的內容
""", '依': """
依靠	3321 K读者的支持	3321 K讀者的支持
""", '侵': """
侵权	3301 K请	3301 K必究
侵權	3301 K必究
""", '個': """
個人	1831 K情報の取り扱い	1866 Kの見解です	3318 K看法
""", '偏': """
偏好	3302 K來源	3302 K来源
""", '僅': """
僅限	3323 K會員	3323 K訂戶
""", '優': """
優先	1841 Kソース	1841 K表示に設定	1841 Kする情報源	1841 K的に表示
""", '免': """
免費	15 K閱讀	3332 K文章	3332 K閱讀篇數	3332 K閱讀額度	3333 K註冊即可	3333 K註冊後	3336 K訂閱	3338 K試用
免费	15 K阅读	3332 K文章	3332 K阅读篇数	3333 K注册即可	3333 K注册后	3336 K订阅	3338 K试用
""", '全': """
全文	20 Kを	1814 Kを読むには	1814 Kをお読み
""", '公': """
公众	16 K号	3288 K号:
公式	1821 Kアプリ	1825 Kアカウントをフォロー	1825 Kアカウントを友だち	1842 Klineはこちら	1870 Kline
""", '关': """
关注	3288 K我们的	3336 K我们
""", '内': """
内阅	3283 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3339 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1871 K
初月	1861 K#円で	1871 K無料
""", '判': """
判断	1872 Kした
""", '利': """
利用	1830 K規約に同意
""", '前': """
前請	3318 K先登入
前请	3318 K先登录
""", '剩': """
剩余	3277 K#%
剩餘	3277 K#%
""", '力': """
力を	1859 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3288 Kline好友	3288 Kline官方	3288 Kline@	3321 K贊助行列	3321 K赞助行列	3336 K会员	3336 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1870 Kになります
""", '動': """
動画	40 Kや写真	1850 Kをご覧ください	1850 Kはこちら	1851 Kでも詳しく	1851 Kでも解説
""", '包': """
包月	3338 K
""", '即': """
即可	3318 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1826 Kち追加
""", '収': """
収益	1865 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3281 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1843 K班までご	1859 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1818 Kトレイに
""", '只': """
只靠	3321 K讀者	3321 K读者
""", '同': """
同意	3309 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	3339 K
告诉	38 K我们	67 K我们	3339 K
""", '呼': """
呼び	1872 Kかけた	1872 Kかける	1872 Kかけて	1872 K掛け
""", '命': """
命じ	1872 Kた
""", '喊': """
喊道	3339 K
""", '因': """
因为	3336 K有你的支持
因為	3336 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1865 Kの一部が還元
""", '外': """
外部	1846 Kコンテンツ	3309 K内容	3309 K內容
""", '她': """
她說	3339 K
她说	3339 K
""", '好': """
好評	1849 K発売中
""", '如': """
如侵	3301 K权
如有	3301 K侵权	3301 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3289 K微信
""", '定': """
定期	3336 K定額
""", '寄': """
寄付	1869 Kをお願い	1873 K
寄到	3281 K您的信箱	3320 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3339 K
""", '居': """
居合	1867 Kわせた方は
""", '已': """
已是	3277 K會員	3323 K订户	3323 K訂戶
已经	3277 K是会员
""", '年': """
年額	1871 K
""", '广': """
广告	11 K	3295 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1828 Kブロック	1859 Kに頼らず
""", '廣': """
廣告	11 K	3295 K攔截
""", '开': """
开启	3285 K通知
""", '弊': """
弊社	1870 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1870 Kイト
当社	1870 Kの
当編	1870 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3285 K扫	3289 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1812 Kをお願いします	1869 Kをお願い	1869 Kして
""", '您': """
您已	3320 K成功订阅	3320 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3275 K支持	3321 K每一份捐款	3321 K每一筆捐款	3336 K捐款	3336 K支持,	3336 K支持让	3336 K支持讓	3336 K支持是
""", '情': """
情報	1843 Kをお寄せください	1843 K提供はこちら	1843 K提供を募集	1843 K提供をお待ち	1843 Kをお待ちして	1867 Kをお持ちの方は	1867 K提供窓口
""", '感': """
感謝	3320 K您的訂閱	3336 K閱讀	3336 K您的支持
感谢	3320 K您的订阅	3336 K阅读	3336 K您的支持
""", '成': """
成为	51 K其中一员	3277 K会员即可	3323 K付费会员	3336 K会员,	3336 K会员即可	3336 K我们的会员
成為	3277 K會員即可	3321 K我們的贊助	3323 K付費會員	3336 K會員,	3336 K會員即可	3336 K我們的會員
""", '我': """
我们	3293 K使用cookie	3293 K使用 cookie	3337 K的
我們	3293 K使用cookie	3293 K使用 cookie	3337 K的
""", '手': """
手机	3285 K客户端
""", '打': """
打开	3283 Kapp	3285 K微信
打開	3283 Kapp
""", '扫': """
扫一	3285 K扫
扫描	3283 K二维码下载	3283 K二维码加入	3285 K二维码关注	3336 K二维码下载	3336 K二维码关注	3336 K二维码加入	3336 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3301 K有风险
""", '指': """
指出	3339 K
指摘	1872 Kした
""", '捐': """
捐助	3321 K我们	3321 K我們
捐款	3336 K支持	3340 K
""", '掃': """
掃一	3285 K掃
掃描	3283 K qr	3336 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3285 K通知
推送	14 K	3285 K通知
""", '支': """
支持	3274 K獨立媒體	3274 K独立媒体	3275 K我们的	3275 K我們的	3336 K我们,	3336 K我們,	3336 K我们。	3336 K我們。	3336 K我们的报道	3336 K我們的報導	3336 K我们的新闻	3336 K我們的新聞	3336 K我们的记者	3336 K我們的記者	3336 K我们的工作	3336 K我們的工作	3336 K我们继续	3336 K我們繼續
支援	1869 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3301 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3302 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1872 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3323 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1818 K情報をお届け
""", '會': """
會員	50 K每月	3278 K專享	3323 K限定內容
""", '月': """
月額	1815 K#円	1871 K
""", '有': """
有了	3336 K你的支持	3336 K您的支持
有料	50 K会員は	1814 K会員限定	1814 K会員になる	1814 K会員の方	1861 K記事が読めます	1873 K会員
有权	3318 K删除
有權	3318 K刪除
""", '未': """
未經	3301 K授權不得	3301 K授權,不得	3301 K授權禁止	3301 K授權請勿	3301 K授權,請勿
未经	3301 K授权不得	3301 K授权,不得	3301 K授权禁止	3301 K授权,禁止	3301 K授权请勿	3301 K授权,请勿
""", '本': """
本ま	1861 月#Kで無料で
本ア	1870 Kプリ
本サ	1870 Kイト
本刊	3337 K
本報	3337 K導
本报	3337 K读者	3337 K道
本文	3301 K来源	3337 K
本站	3337 K
本紙	38 Kまで	67 Kまで
本網	3293 K站使用	3337 K
本网	3293 K站使用
本記	1870 K事
本誌	1870 K
""", '来': """
来自	3309 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	3288 K关注	3336 K加入	3336 K赞助	3336 K订阅	3336 K投稿
""", '歡': """
歡迎	3288 K追蹤	3336 K加入	3336 K贊助	3336 K訂閱	3336 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1814 K#文字	1814 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3338 K
每日	3282 K简报	3282 K簡報	3282 K電子報
每月	3338 K
""", '求': """
求め	1872 Kた	1872 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	3295 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	3336 K关注	3336 K这里
""", '無': """
無料	15 K記事	1814 Kで会員登録	1814 K会員に登録	1861 Kで読める記事の上限	1861 K会員になると	1869 K会員に登録	1869 K会員登録	1871 K体験
無断	1840 K転載	1840 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3301 K所有	3301 K归本	3301 K归原	3301 K归作者	3301 K归属
版權	3301 K所有	3301 K歸
""", '独': """
独立	1870 Kしたジャーナリズム	3337 K新闻	3337 K媒体
""", '獨': """
獨立	3337 K新聞	3337 K媒體
""", '獲': """
獲得	3330 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3337 K者
由读	3337 K者
""", '申': """
申し	1849 K込みはこちら
申込	1849 Kみはこちら	1849 Kはこちら
""", '电': """
电子	3340 K报
""", '畅': """
畅读	3323 K全站
""", '留': """
留言	85 K区	85 K區	3337 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1843 Kをお寄せ
""", '登': """
登入	24 K或	3277 K後繼續	3277 K會員	3333 K或註冊
登录	24 K或	3277 K后继续	3277 K后查看全文	3277 K后查看完整	3333 K或注册
登録	1861 Kして続きを読む	1869 Kしてください	1869 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1870 Kまの
""", '看': """
看更	3283 appK多
""", '禁': """
禁止	3301 K转载
禁無	1839 K断
""", '私': """
私た	1870 Kちの
""", '科': """
科し	1872 Kた
""", '称': """
称	3339 K
""", '稱': """
稱	3339 K
""", '立': """
立即	3336 K加入我们	3336 K加入我們	3336 K订阅	3336 K訂閱	3336 K下载	3336 K下載	3336 K报名	3336 K報名	3336 K成为会员	3336 K成為會員
""", '第': """
第一	3318 K条评论	3318 K則留言	3318 K條評論
""", '筆': """
筆者	1866 K個人の見解
""", '紙': """
紙の	1870 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1814 Kを読むには	1814 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1870 K部では
""", '繼': """
繼續	3277 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3277 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3339 K
者说	3339 K
""", '联': """
联盟	74 K链接	3330 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3330 K行銷連結	3330 K連結
聯絡	38 K我們
""", '若': """
若有	3301 K侵权	3301 K侵權
""", '获': """
获得	3330 K佣金
""", '著': """
著作	1840 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3318 K本站立场
表示	3339 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	3277 K即可	3277 K後繼續	3281 K我們的	3281 K電子報	3336 K我們	3340 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1843 Kまでご連絡ください
""", '訴': """
訴え	1872 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1872 Kた
認為	3339 K
""", '說': """
說:	3339 K
說。	3339 K
說道	3339 K
""", '読': """
読み	1815 K放題
読者	18 Kの寄付	18 Kの支援	1859 Kの会費で	1870 Kの皆様	1870 Kの皆さ	1870 Kアンケート
""", '請': """
請先	3336 K登入
請啟	3293 K用javascript
請我	54 K喝咖啡
請捐	3336 K款
請支	3274 K持我們	3336 K持我們
請登	3336 K入後	3336 K入以
請立	3336 K即捐款
請輸	3320 K入您的電子	3336 K入您
請點	3336 K擊此處	3336 K擊這裡	3336 K擊下方	3336 K擊連結
""", '讀': """
讀者	43 K投書	3337 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3277 K即可	3277 K后继续	3281 K我们的	3281 K电子报	3336 K我们	3340 K费
""", '认': """
认为	3339 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3318 K服务协议
""", '说': """
说:	3339 K
说。	3339 K
说道	3339 K
""", '请': """
请先	3336 K登录
请启	3293 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3336 K款
请支	3274 K持我们	3336 K持我们
请点	3336 K击此处	3336 K击这里	3336 K击下方	3336 K击阅读	3336 K击关注	3336 K击链接
请登	3336 K录后	3336 K录以
请立	3336 K即捐款
请输	3320 K入您的电子邮箱	3320 K入您的邮箱	3336 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3337 K问卷	3337 K群
""", '責': """
責任	3301 K編輯:
""", '賺': """
賺取	3330 K佣金
""", '購': """
購読	1814 K者の方は	1815 Kすると	1869 Kしてください	1870 K者の方	1873 K料
""", '贊': """
贊助	3274 K我們	3336 K我們
""", '责': """
责任	3301 K编辑:
""", '赚': """
赚取	3330 K佣金
""", '赞': """
赞助	3274 K我们	3336 K我们
""", '身': """
身边	3337 K的新鲜事
身邊	3337 K的新鮮事
""", '転': """
転載	45 K	1839 Kを禁じ
""", '輸': """
輸入	3320 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3301 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3301 K请注明
""", '输': """
输入	3320 Kemail
""", '这': """
这篇	3337 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	3288 K我們的	3302 Kgoogle news	3336 K我們
""", '送': """
送っ	49 Kてください
送到	3320 K你的邮箱	3320 K您的邮箱	3320 K您的信箱
""", '這': """
這篇	3337 K文章
""", '通': """
通知	14 K	1821 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1858 Kニュースレター
""", '邀': """
邀請	3336 K您
邀请	3336 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3339 K
""", '长': """
长说	3339 K
""", '開': """
開啟	3285 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	3277 K全文請
""", '關': """
關注	3288 K我們的	3336 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3277 K全文请
""", '随': """
随时	3336 K掌握
""", '隐': """
隐私	3294 K政策
""", '隨': """
隨時	3336 K掌握
""", '隱': """
隱私	3294 K權政策	3294 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3340 K報
""", '需': """
需接	3309 K受cookie
需要	3309 K接受cookie	3336 K您的支持	3336 K你的支持
""", '音': """
音声	1850 Kでもお聴き
""", '首': """
首年	3335 K仅需
首月	3323 K仅需	3323 K只要	3335 K免费	3335 K免費	3335 K仅	3335 K僅	3335 K只需	3338 K
首选	3302 K来源	3302 K新闻来源
首選	3302 K來源	3302 K新聞來源
""", '點': """
點擊	3336 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1924 K
가입해	1924 K 주세요
""", '강': """
강조했다	1927 K
""", '계': """
계속	1878 K 읽으려면	1878 K 읽으시려면
계신	1901 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1888 K 뉴스에서
구독	50 K 회원은	1878 K 후 이용
구독료	1928 K
구독을	1924 K 신청하세요
구독자	1878 K 전용 기사	1878 K 전용 콘텐츠	1878 K 전용입니다	1878 K 전용 서비스	1925 K
구독자는	50 K
구독자만	1878 K 볼 수	1915 K 읽을
구독자에게만	1915 K 제공
구독하고	1888 K
구독하세요	1900 K	1924 K
구독하시면	1878 K
구독해	80 K 주세요	1887 K 주세요	1913 K 주셔서	1924 K 주세요
구독해주세요	1887 K
구독해주셔서	1913 K
""", '금': """
금요일	1913 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1878 전체 K 보려면	1915 전체 K 읽어보세요
기자를	1914 K 응원해
기자에게	1901 K 연락해 주세요
""", '남': """
남겨주세요	1924 K
""", '네': """
네이버	1888 K 메인에서	1900 K 구독
네이버에서	1888 K 구독
""", '놓': """
놓치지	1924 K 마세요
""", '눌': """
눌러주세요	1924 K
""", '뉴': """
뉴스레터	78 K	1880 K 구독하기	1880 K 구독하세요	1880 K 신청하기	1880 K 구독 신청하기	1925 K	1928 K
뉴스레터로	1880 K 받아
뉴스레터를	1880 K 받아	1880 K 구독하세요	1880 K 구독해	1880 K 구독하고	1880 K 구독하면	1924 K 신청하세요
""", '다': """
다운로드하세요	1924 K
""", '달': """
달	1915 첫 K #원
""", '당': """
당신의	1901 K 제보가	1925 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1911 K 삭제될	1911 K 삭제합니다	1911 K 통보	1911 K 예고	1911 K 운영자	1911 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1927 K
""", '독': """
독립	1925 K 언론
독립언론	1925 K
독립언론을	1914 K 지켜
독자	1923 K 후원으로	1924 K 여러분의	1925 K 여러분
독자님의	1876 K 후원	1923 K 후원으로
독자들의	18 K 후원	1923 K 후원으로
독자의	1923 K 후원으로	1925 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1913 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1924 K
""", '로': """
로그인	24 K	1878 K 후 이용
로그인이	1878 K 필요합니다	1878 K 필요한 서비스	1878 K 필요해요
로그인하거나	1924 K
로그인하고	1915 K 계속
로그인하면	1915 K 계속
로그인하시면	1878 K
""", '링': """
링크에서	1924 K 확인하세요
""", '마': """
마음에	1914 기사가 K 드셨다면
""", '만': """
만나보세요	1924 K
""", '말': """
말했다	1927 K
""", '매': """
매월	1926 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1913 K 보내드려요
메일함으로	1880 K
""", '무': """
무단	1898 K 복제	1898 K 전재
무단전재	1897 K
무료	15 K 기사	1921 K 기사	1926 K 체험
무료로	15 K 볼 수 있는	1915 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1924 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1927 K
""", '보': """
보내	57 K 드립니다	1924 K 주세요
보내드리는	1913 K
보내드립니다	57 K	1913 K
보내주세요	1924 K
""", '본': """
본	1925 K 기사
본사의	1919 K 편집 방향	1919 K 편집방향
본지는	1925 K
본지의	1919 K 편집 방향	1919 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1901 K 보내주세요	1901 K 보내 주세요
사전	1906 K 등록하기	1906 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1899 K 매체로	1899 K 출처로	1899 K 언론사	1899 K 매체
선호하는	1899 K 출처
""", '설': """
설명했다	1927 K
설문에	1924 K 참여하세요
설치하세요	1924 K
""", '세': """
세미나	1906 K 신청하기
""", '소': """
소식을	1913 K 전해드립니다
""", '속': """
속보를	1912 K 받아보세요
""", '수': """
수수료를	1918 K 받을 수 있습니다	1918 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1923 K 후원으로
시작하세요	1924 K
""", '아': """
아래에서	1924 K 확인하세요
""", '알': """
알려	1924 K 주세요
알려주세요	1924 K
알림	1884 K 받기	1884 K 설정
알림을	14 K	1912 K 켜고
""", '앱': """
앱	1884 K 다운로드	1884 K 설치	1912 K 설치하기
앱에서	1883 K 보기	1883 K 열기	1912 K 더 편하게	1924 K 확인하세요
앱으로	1883 K 보기	1912 K 더
앱을	1884 K 다운로드	1912 K 다운로드하세요	1912 K 설치하세요
""", '언': """
언론을	1914 독립 K 지켜
""", '여': """
여기서	1924 K 확인하세요
여러분	1925 K 덕분
여러분의	1901 K 제보를	1914 K 후원이	1924 K 후원
""", '영': """
영상에서	1907 K 확인하세요	1907 K 확인할 수 있습니다	1924 K 확인하세요
영상으로	1907 K 확인하세요
영상을	1907 K 확인하세요
""", '온': """
온라인	1906 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1904 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1925 K 기자
우리의	1925 K 저널리즘
""", '운': """
운영되고	1914 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1914 K 응원
""", '월': """
월	1926 K #원
""", '유': """
유료	1878 K 구독자만
유튜브	1888 K 구독
""", '음': """
음성으로	1907 K 들으려면	1907 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1924 K
응원해	1876 K 주세요	1924 K 주세요
""", '의': """
의견을	1924 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1925 K 기사가	1925 K 기사는	1925 K 기사
이메일	1881 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1880 K 입력하세요	1880 K 입력해 주세요	1880 K 입력해주세요	1880 K 입력하시면
이미	1915 K 구독자이신가요
이벤트에	1924 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1906 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1899 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1897 K 금지
재배포금지	1897 K
""", '저': """
저작권법	1898 K
저작권법의	1898 K
저작권자	1898 K
저작권자의	1898 K
저희	1925 K 뉴스레터	1925 K 채널	1925 K 앱
저희는	1925 K
저희를	1925 K
""", '적': """
적었다	1927 K
""", '전': """
전문을	20 K
전용	1878 회원 K 기사	1878 회원 K 콘텐츠	1878 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1927 K
""", '정': """
정기후원	1926 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1901 K 부탁드립니다
제보는	1901 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1901 K 기다립니다	1901 K 받습니다
제보해	38 K 주세요	67 K 주세요	1924 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1918 K 링크
제휴링크	1918 K
""", '좋': """
좋아요	1900 구독과 K 부탁
좋아요를	1900 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1924 K 확인하세요	1924 K 신청하세요	1924 K 참여하세요
지켜주세요	1924 K
""", '채': """
채널	1887 K 추가	1900 K 추가하기	1900 K 구독하기	1922 K 추가하고	1922 K 추가하면
채널에	1900 K 참여하세요
채널에서	1900 K 소식을	1924 K 확인하세요
채널을	1922 K 추가하고	1922 K 추가하면	1922 K 추가해	1922 K 구독하고	1922 K 구독하면
채용	1906 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1926 K 달
""", '추': """
추가해	1900 K 주세요
추가해주세요	1900 K
""", '친': """
친구	1900 K 추가하세요
""", '카': """
카카오톡	1922 K 채널에서	1922 K 채널
""", '커': """
커피	54 K 한 잔 사	1914 K 한 잔 값으로
""", '쿠': """
쿠키	1904 K 동의가
쿠키를	1904 K 허용해야	1904 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1906 K 보기
""", '파': """
파트너스	1918 K 활동
""", '팔': """
팔로우하기	1887 K	1900 K
팔로우하세요	1924 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1919 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1918 K 받아
""", '활': """
활용	1897 ai 학습 및 K 금지
""", '회': """
회원	1878 K 전용입니다
회원가입	1878 K 후	1924 K 후
회원가입은	1924 K
회원가입을	1924 K 하
회원가입하고	1924 K
회원가입하면	1915 K 월
회원가입하세요	1924 K
회원가입하시면	1924 K
회원만	1878 K 볼 수
""", '후': """
후원금	1928 K
후원으로	1914 독자의 K 운영됩니다	1914 독자의 K 운영하는
후원을	1876 K 부탁드립니다	1924 K 부탁
후원이	1876 K 필요합니다	1876 K 큰 힘이
후원하세요	1924 K
후원해	80 K 주세요	1876 K 주세요	1924 K 주세요
후원회원의	1923 K 후원으로
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
