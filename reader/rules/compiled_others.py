"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3407
# comentário	2534
# comentários	2534
# gün ücretsiz deneyin	3211
# hozzászólás	1646
# komentářů	348
# komentāri	2056
# odpovedí	2948
# odpovědi	434
# odpovědí	434
# odpowiedź	2494
# příspěvků	348
# sekunden zurück	720
# válasz megjelenítése	1717
# σχόλια	767
# відповідей	3380
# відповідь	3380
# відповіді	3380
# коментарі	3291
# коментарів	3291
# комментариев	2661
# комментарий	2661
# комментария	2661
# ответ	2754
# ответа	2754
# ответов	2754
# отговор	245
# отговора	245
# תגובות	1540
# تعليقات	111
# نظر	1279
# कमेंट	1592
# € al mes durante # meses	1194
# € al mese per # mesi	1856
# € por mês durante # meses	2575
#% megtakarítás	1705
#か月無料	1876
#カ月無料	1876
#ヶ月無料	1876
#件のコメント	1892
#則留言	3469
#条评论	3469
""", 'a': """
a boltunkból	1691
a cikk a hirdetés alatt folytatódik	1642
a cikk a hirdetés után folytatódik	1642
a cikk automatikusan készült	1716
a cikk felhasználása engedélyköteles	1714
a cikk meg is hallgatható	1640
a cikk meghallgatása	1649
a cikk megosztása	1640
a cikk szerzői jogvédelem alatt áll	1714
a cikk zárolva van	1704
a cikket gépi hang olvassa fel	1695
a folytatáshoz regisztráljon	1634
a hanganyagot mesterséges intelligencia készítette	1695
a hirdetés után folytatjuk	1642
a hirdetés vége	1721
a hozzászólás lezárva	1717
a hozzászólások le vannak zárva	1717
a hét kvíze	1688
a kommentelés lezárult	1646
a könyv megrendelése	1691
a lejátszó betöltése	1695
a link másolva	1720
a lire également	1468
a mező kitöltése kötelező	1707
a nap kérdése	1688
a rovat további cikkei	1647
a szerző a lap munkatársa	1657
a szerző cikkei	1710
a szerző jogász	1657
a szerző közgazdász	1657
a szerző politológus	1657
a szerző további cikkei	1710
a szerző történész	1657
a szerző összes cikke	1710
a szerző újságíró	1657
a szöveg automatikusan készült	1716
a tartalmat nem tudjuk megjeleníteni	1693
a tartalom nem elérhető	1693
a tartalom nem jeleníthető meg	1693
a tartalom szerzői jogi védelem alatt áll	1714
a teljes cikk elolvasása	1710
a témában további cikkek	1647
a videó az ön országában nem játszható le	1695
a videó már nem elérhető	1695
a videó nem elérhető	1695
a videó nem elérhető az ön országában	1695
a videó nem játszható le	1695
a videólejátszó betöltődik	1695
a videót nem lehet lejátszani	1695
abo abschließen	567
abo auswählen	728
abo wählen	728
abonați-vă	2587
abonează-te	2587
abonelere özel	3211
abonentu priekšrocības	2087
abonner nå	2272
abonner på nyhetsbrevet	2277
abonnér	450
abonnér nu	450
abonnés	1435
abonnés uniquement	1508
abonē	2050
abonē jaunumus	2074
abonē un lasi visus rakstus	2050
abonēt	2050
abrir menú	1155
aby odtworzyć film, włącz javascript	2471
acasă	2601
accede a todos los contenidos sin límites	1194
accepter og fortsæt	523
acceptera och fortsätt	3134
acceptera och stäng	3134
acceptér	464
acceptér alle	523
acceptér og fortsæt	523
acceptér og vis	523
acceptă toate	2609
acceptă și afișează conținutul	2609
accéder à l'article	1435
aceitar e ver o conteúdo	2556
aceito receber comunicações e ofertas	2570
acest articol este rezervat abonaților	2624
acesta este ultimul tău articol gratuit	2624
acheter ce numéro	1495
achetez ce numéro	1495
activează alertele	2618
activează notificările	2618
actualités	1468
ad 광고	1968
adatkezelési tájékoztató	1693
adatvédelmi beállítások	1693
adatvédelmi tájékoztató	1693
adaugă un comentariu	2598
add meg az e-mail-címed	1652
además	1152
adhérer	1426
adj hozzá minket preferált forrásként	1719
adja meg az e-mail-címét	1652
adja meg az összeget	1702
adja meg e-mail-címét	1652
adomány	1632
adományozok	1632
adományozás	1632
adreça electrònica	316
adó # százalék	1702
adója #%-ával	1702
afișează conținutul	2609
afișează conținutul extern	2609
afișează originalul	2602
afmeld når som helst	537
afspilleren indlæses	525
agora não	2507
ai deja un abonament? autentifică-te	2624
ai kan begå fejl	546
ai kan gjøre feil	2371
ai kan göra fel	3157
ai kan göra misstag	3157
ai może popełniać błędy	2492
ai može griješiti	2853
ai može pogriješiti	2853
ai môže robiť chyby	2946
ai může chybovat	432
ai může dělat chyby	432
ai observat o greșeală	2598
ai sa môže mýliť	2946
ai segítségével készült	1716
ai által fordított	1716
ai által generált	1716
ai által generált tartalom	1716
ai може да греши	244
ai सारांश	1607
ai से तैयार सारांश	1607
ai 요약	1968
ai-genererat innehåll	3158
ai-genereret resumé	475
ai-oversættelse	547
ai-resumé	475	547
ai-összefoglaló	1649
ai-översatt	3157
ai-översättning	3158
aicinām ievērot cieņu komentāros	2056
aiheeseen liittyvää	1339
aiheesta lisää	1339
aikaa jäljellä #	1388
ainult vajalikud küpsised	1246
aitäh hääletamast	1243
aitäh liitumast	1231
aitäh sõnumi eest	1253
aizmirsāt paroli	2094
aizvērt	2058
aizvērt galeriju	2096
aizvērt reklāmu	2059
ai摘要	3489
ai重點整理	3489
ajouter à mes favoris	1454
ajouter à vos sélections	1454
ajándékozza a cikket	1640
ajándékozza a cikket barátjának	1640
ajánlataink	1647
ajánlja: outbrain	1721
ajánlja: taboola	1721
ajánljuk	1647
ajánljuk még	1647
ajánlott	1647	1705
ajánlott cikkek	1647
ajánló	1647
akceptuję	2404
akceptuję i kontynuuję	2469
akceptuję i przechodzę do serwisu	2469
akkurat nå	2293
ako chránime svoje zdroje	2943
ako chránime zdroje	2943
ako vypnúť adblock	2931
ako vypnúť blokovanie reklám	2931
aktuálny čas	2926
aktuálny čas #	2926
aktuální čas	411
aktuální čas #	411
aktuálně	349
akzeptieren und schließen	718
alkalmazás letöltése	1697
alkalmazás megnyitása	1697
alla bidrag hjälper	3143
alla rättigheter reserverade	3155
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
alte știri	2599
alterar preferências de cookies	2556
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2612
am înțeles	2602
amintește-mi mai târziu	2585
anderen betrag wählen	726
andet beløb	532
andra läser	19	3078
andra läser just nu	19
andra läste även	3078
andre har også lest	19
andre leser nå	2293
andre leste også	2293
andre læser	472
andre læser lige nu	472
andre læser også	19
andre læste også	472
angebot auswählen	728
angebot wählen	659
anhören	588
anhören # min	588
anketa dňa	2919
ankstesnė nuotrauka	2036
anmäl	3160
anmäl annons	3163
anmäl dig	3061
anmäl dig till nyhetsbrevet	3061
anmäl inlägg	3159
anmäl kommentar	3159
anna kelvollinen sähköpostiosoite	1400
anna äänesi	1381
annet beløp	2357
anneta ühekordselt	1251
annonce - artiklen fortsætter nedenfor	463
annonces légales	1495
annoncørbetalt	87
annoncørbetalt indhold	87	480
annons - artikeln fortsätter nedan	3070
annons från våra partner	3163
annonsen slutar här	3070
annonser från google	3163
annonsinnehåll	3085
annonslänk	3070
annonsörsinnehåll	3085
annonsørinnhold	87	2301
annonsørsamarbeid	2377
ano, prosím	415
ano, rád	415
anonimni sandučić	2850
anonym brevlåda	3154
anonym tipslåda	3154
anonymná schránka	2943
anonymní schránka	429
anpassa inställningar	3134
anulezi oricând	2624
anuluj odpowiedź	2407
användarnamn	3146
användarnamn eller e-postadress	3145
användarvillkor	3071
anzeige schließen	747
anzeigensonderveröffentlichung	665
anúncio	2529
anúncios	2529
apmaksāta sadarbība	2102
apmaksāts saturs	2059
apmokėta partnerystė	2042
apmokėtas turinys	2042
app letöltése	1697
après la publicité	1459
aptaujas rezultāti	2085
após a publicidade	2529
apóyanos	1113
apúntate	1125
ar norite gauti pranešimus	2031
arată mai puțin	2602
arată tot	2602
arkadaşina gönder	3218
arkadaşinla paylaş	3218
article abonné	1435
article ajouté à vos sélections	1454
article précédent	1468
article réservé aux abonnés	1435
article sponsorisé	1495
articles associés	1468
articles liés	1468
articles recommandés	1468
articles récents	1468
articol exclusiv pentru abonați	2624
articole asemănătoare	2599
articole înrudite	2599
articoli più letti	1859
articolul continuă după reclamă	2595
articolul continuă mai jos	2595
articolul următor	2599
artikeln finns också som ljud	3066
artikeln fortsätter efter annonsen	3070
artikeln fortsätter nedan	3070
artikeln fortsätter under bilden	3070
artikeln går att lyssna på	3066
artikeln läses upp av en syntetisk röst	3136
artikeln är automatiskt genererad	3157
artikeln är låst	3056
artikeln är maskinöversatt	3157
artikeln är skapad automatiskt	3157
artikeln är skyddad av upphovsrätt	3155
artikeln är uppläst av en dator	3066
artikkel jätkub pärast reklaami	1215
artikkel jätkub reklaami järel	1215
artikkel on kaitstud autoriõigusega	1261
artikkel täieneb	1213
artikkelen er låst	2272
artikkelen finnes også som lyd	2281
artikkeli jatkuu kuvan jälkeen	1333
artikkeli on konekäännetty	1409
artikkeli on suojattu tekijänoikeudella	1407
artikkelin lukee synteettinen ääni	1388
artikkelin voi myös kuunnella	1331
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
artiklit loeb sünteetiline hääl	1247
artiklit loeb tehishääl	1211
artykuł czytany przez syntezator mowy	2471
artykuł dla subskrybentów	2389
artykuł do słuchania	2471
artykuł premium	2480
artykuł sponsorowany	2403
artykuł zablokowany	2480
artykuły na e-mail	2392
artykuły partnerów	2498
artículo anterior	1152
artículo relacionado	1152
artículos recomendados	1198
artículos relacionados	1152
as notícias mais lidas	2578
ascultă	2592
aseta ensisijaiseksi lähteeksi	1413
aslini göster	3228
assine já	2512
atbalstīt	2050
atcel jebkurā laikā	2050
atcelt var jebkurā laikā	2094
atcerēties mani	2094
atidaryti galeriją	2036
atidaryti programėlėje	2030
atidaryti programėlę	2030
atkūrimo greitis	2029
atlikite testą	2025
atlikušais laiks	2089
atlikušais laiks -#	2089
atpakaļ uz augšu	2096
atpakaļ uz sākumlapu	2096
atradi kļūdu	2097
atradi kļūdu rakstā	2056
atradāt kļūdu	2097
atrakinti straipsnį	2034
atrisini krustvārdu mīklu	2085
atsaukt piekrišanu	2088
atsisiųsti garso įrašą	2029
atsisiųsti iš app store	2030
atsisiųsti iš google play	2030
atsisiųsti programėlę	2030
atsiųskite naujieną	2037
atsiųskite nuotraukas	2037
atskaņot video	2089
atskaņošanas ātrums	2089
atslēgt rakstu	2094
atslēgvārdi	2096
atteikties var jebkurā laikā	2095
attēls attēlā	2089
atvērt	2058
atvērt galeriju	2096
atvērt lietotni	2090
atvērt lietotnē	2090
atvērt rakstu	2094
atļaut paziņojumus	2091
atšaukti galite bet kada	1989
atšaukti sutikimą	2028
aucun commentaire à ce niveau	1499
audio narrado por una voz automática	1177
audio vytvorila umelá inteligencia	2926
auf apple podcasts hören	640
auf spotify hören	640
ausgewählt für sie	664
auswahl bestätigen	718
auswählen	729
automaatselt tõlgitud	1256
automaattinen käännös	1410
automaticky preložené	2946
automaticky přeloženo	432
automatické prehrávanie	2926
automatické přehrávání	411
automatický preklad	2947
automatický překlad	433
automatikus lejátszás	1695
automatinis atkūrimas	2029
automatisch übersetzt	741
automatische übersetzung	742
automatiskt översatt	3157
automatiškai išversta	2038
automatsko puštanje	2833
automātiski tulkots	2098
automātiskā atskaņošana	2089
ava äpis	1248
avfölj	3161
avfølg	2375
avis de décès	1495
avoimet työpaikat	1341
avregistrera dig när som helst	3148
avsluta när du vill	3056
avsluta när som helst	3148
avslutt når du vil	2272
avslå alle	2348
avís legal	305
ayrintilar için tiklayin	3227
ayrintilar için tiklayiniz	3227
az ai hibázhat	1716
az ai tévedhet	1716
az e-mail-címed	1707
az első hónap csak # ft	1634
az mi hibázhat	1716
az oldal tetejére	1710
az outbrain ajánlásával	1721
az ön e-mail-címe	1707
az ön neve	1707
az összefoglalót ai készítette	1716
az összefoglalót mi készítette	1716
az összes cikk	1710
az összes elfogadása	1693
az üzeneted	1707
aç	3228
añadir a favoritos	1137
añadir a mi lista	1197
añadir comentario	1148
añadir usuario	1118
aún no te has registrado	1118
ačiū už jūsų balsą	2025
ačiū už registraciją	2035
ačiū už žinutę	2035
ačiū, kad balsavote	2025
ačiū, kad užsiprenumeravote	2014
""", 'b': """
bandykite dar kartą	2035
bandykite vėliau	2035
bankkártyás támogatás	1702
bankovním převodem	418
banküberweisung	566
bara för dig som prenumererar	3145
bara för prenumeranter	3145
bare nødvendige	2348
bağiş yap	3210
bağiş yapin	3210
bağlantiyi kopyala	3218
başa dön	3227
be šlamšto	2035
bedste værdi	535
bei google als quelle hinzufügen	589
bei spotify hören	640
beitrag nicht mehr verfügbar	720
bejegyzés betöltése	1693
bejelentkezés	1634
bejelentkezés apple-fiókkal	1704
bejelentkezés facebookkal	1704
bejelentkezés google-fiókkal	1704
bekræft din e-mail	537
belépés	1634
belépés facebook-fiókkal	1704
belépés facebookkal	1704
belépés google-fiókkal	1704
benefício do assinante	2560
bere sintetični glas	3019
berite naprej z naročnino	3028
bestill nå	2346
beställ boken	3130
betalas årsvis	3145
betales årlig	2359
betales årligt	534
betalt innehåll	3163
betrag wählen	565
betygsätt receptet	61
betűméret	65
betűméret csökkentése	1720
betűméret módosítása	1720
betűméret növelése	1720
bez mišljenja	2828
bez surogātpasta	2095
bez zobowiązań	2480
bezmaksas piegāde	2087
bezárás	1631
beágyazott tartalom	1693
beállítás preferált forrásként	1719
beállítások mentése	1693
bidrag kan trækkes fra i skat	532
bieżący czas #	2471
bild in originalgröße	733
bild vergrößern	606	733
bildergalerie öffnen	733
bildirimleri aç	3266
bildirimleri açin	3266
bilety już w sprzedaży	2466
bitte füllen sie dieses feld aus	730
bitte geben sie eine gültige e-mail-adresse ein	730
bitte prüfen sie ihr postfach	730
bitte versuchen sie es später erneut	650
bitte versuchen sie es später noch einmal	730
bitte überprüfen sie ihr postfach	730
bize ulaşin	3224
bjud en vän på artikeln	3066
bjud oss på en kaffe	3143
bjud oss på kaffe	3143
bjud på en kaffe	3143
bli månadsgivare	3053
bli støttemedlem	2269
bliv fast støtte	532
bliv støtteabonnent	532
bliv støttemedlem	447
blokovať	2930
boletín	1125
bolo to užitočné	2946
brezplačna dostava	3016
browserul tău nu poate reda acest video	2609
brukervilkår	2286
brīva summa	2093
bu haber abonelere özeldir	3211
bu içerik abonelere özeldir	3211
bugün değil	3209
bunlar da ilginizi çekebilir	3225
burtu izmērs	2101
butlletí	316
buďte v obraze	338
bylo to pro vás užitečné	432
bylo to užitečné	432
bài cùng chuyên mục	3435
bài cùng tác giả	3435
bài khác	3408
bài liên quan	3408
bài mới nhất	3435
bài quảng cáo	3436
bài tiếp theo	3408
bài viết liên quan	3408
bài viết mới	3434
bài được dịch tự động	3434
bài đọc nhiều	3435
báo lỗi	3407
bármikor leiratkozhat	1652
bármikor leiratkozhatsz	1652
bármikor lemondhatja	1634
bármikor lemondható	1634
bäst värde	3146
bästa pris	3146
bình luận	3407
bình luận (#	3407
búsqueda	1155
bülten	3248
bülten üyeliği	3248
bültene abone oldunuz	3248
büyüt	3227
bądź na bieżąco	2392
bądź pierwszą osobą, która skomentuje	2494
błędny adres e-mail	2483
bővebben	1649
būkite pirmas	1995
būkite pirmas, pakomentavęs	1995
bạn có thể quan tâm	3408
bỏ qua	3391
""", 'c': """
cada aportació compta	319
cada aportación cuenta	1193
cada contribuição conta	2573
cadastre-se grátis	2512
califica este artículo	1148
cargar más	1155
carte de crédit	1434
cartão de crédito	2511
categorieën	2147
categorías	1152
caută	2601
ce contenu vous a-t-il été utile	1493
ce résumé vous a-t-il été utile	1493
cele mai citite știri	2627
cele mai noi știri	2599
celkem hlasovalo # čtenářů	404
celozaslonski način	3019
celá obrazovka	411
celý článek	351
celý článek zde	426
celý článok	2941
cerrar menú	1155
cerrar sesión	1118
cet article est en accès libre pour les abonnés	1508
cet article est lu par une voix de synthèse	1493
chcem dostávať upozornenia	2929
chcem odoberať	2938
chcete dostávat notifikace	414
chcete dostávat upozornění	414
chcete dostávať notifikácie	2929
chcete dostávať upozornenia	2929
chci dostávat upozornění	414
chci odebírat	338
chci podpořit	333
chci přispět	333
chi tiết	3411
chia sẻ	3398
chia sẻ bài viết	3398
chia sẻ facebook	3434
chia sẻ qua facebook	3434
chia sẻ ý kiến của bạn	3407
chuyên mục	3408
chuyển đến công thức	61
chép liên kết	3434
chính sách bảo mật	3406
chính sách bảo mật | điều khoản sử dụng	3406
chính sách cookie	3406
chính sách quyền riêng tư	3406
chấp nhận tất cả	3406
chấp nhận tất cả cookie	3406
chủ đề	3408
chủ đề liên quan	3408
chủ đề nóng	3435
cikk ajándékozása	1720
cikk elküldése ajándékként	1720
cikk feloldása	1704
cikk meghallgatása	1695
cikk megosztása	1640
cikk mentése	1640
cikk nyomtatása	1720
cikkünk frissül	1649
citeşte şi	2599
citește fără limite	2624
citește mai departe	2599	2601
citește mai mult	2599	2601
citește regulile comunității	2612
citește și	2599
citi šobrīd lasa	2052
citiți și	2599
cofnij zgodę	2469
col·labora	292
comentariul tău așteaptă moderarea	2612
comentează	2598
comentário	2534
comentário aguardando moderação	2566
comentários	2534
comentários exclusivos para assinantes	2566
commander ce numéro	1495
commentaire en attente de modération	1499
commerciële bijdrage	2192
commerciële content	2260
commerciële inhoud	2260
compre a edição impressa	2560
conditions générales	1461
conectează-te cu facebook	2624
conectează-te cu google	2624
confidentialité	1461
configuración	1145
configuración de cookies	1145
configurações de cookies	2531
conheça todas as nossas newsletters	2570
consigue tu entrada aquí	1179
consulta les normes de participació	308
consultez notre charte de modération	1499
consíguelo en tu quiosco	1179
contenu externe recommandé	1491
contenu proposé par notre partenaire	1495
contenu sponsorisé	1459
contenus recommandés	1512
contenus sponsorisés	1459	1468
conteúdo de marca	2529
conteúdo exclusivo	2512
conteúdo exclusivo para assinantes	2575
conteúdo externo	2556
conteúdo externo recomendado	2556
conteúdo para assinantes	2512
conteúdo patrocinado	2529
conteúdo premium	2575
conteúdo produzido pela marca	2560
conteúdo relacionado	2538
conteúdos relacionados	2578
contingut només per a usuaris registrats	320
continua após a publicidade	2529
continua després de l'anunci	310
continuar leyendo aquí	1118
continuarea articolului după reclamă	2614
continue a ler esta notícia	2578
continuer après la publicité	1459
continuă cu apple	2624
continuă cu facebook	2624
continuă cu google	2624
continuă să citești după publicitate	2614
continúa abajo	1143
contáctanos	1148
conținut disponibil doar utilizatorilor înregistrați	2624
conținut extern	2609
conținut extern recomandat	2609
conținut pentru abonați	2587
conținut premium	2624
conținut sponsorizat	87	2595
cookie beállítások	1693
cookie-beállítások	1693
cookieinställningar	3071
cookieの設定	1889
cookie政策	3465
cookie設定	1889	3465
cookie设置	3465
copia l'enllaç	299
copiază link	2592
copiază linkul	2592
copy link thành công	3434
correo electrónico	1125
coś poszło nie tak	2484
coś poszło nie tak. spróbuj ponownie	2483
coś poszło nie tak. spróbuj ponownie później	2483
creează cont	2587
créer mon compte	1435
créer un compte	1435
créer une alerte	1501
créer une alerte sur ce thème	1501
csak a szükséges sütik	1693
csak a szükségesek	1693
csak előfizetők számára	1704
csak előfizetőknek	1634
csomagok megtekintése	1704
cumpără revista	2614
czy artykuł był pomocny	2492
czy artykuł był przydatny	2492
czy ten artykuł był pomocny	2492
czy to było pomocne	2492
czyta głos ai	2471
czytaj całość	2414
czytaj cały artykuł	2486
czytaj również	2411
czytaj także	2411
czytaj też	2411
czytaj też nasze inne artykuły	2411
czytaj więcej	2411	2414
czytaj więcej o	2411
czytane przez głos syntetyczny	2471
các tin khác	3408
cât de util a fost acest articol	2612
címkék	1647
címlap	1647
címlapra	1710
címlapról ajánljuk	1647
có lẽ để sau	3391
có thể bạn quan tâm	19	3408
có thể bạn thích	19
cùng chuyên mục	3408
cùng chủ đề	3435
cùng tác giả	3435
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
da, želim	2837	3023
dagens fråga	3127
dagens spørgsmål	518
dagens spørsmål	2343
daha az göster	3228
daha fazla göster	3227
daha fazla haber için tiklayin	3227
dalies ar šo rakstu	2055
dalinkitės	1989
dalinkitės straipsniu	1994
dalsza część artykułu pod materiałem wideo	2403
dalsza część artykułu pod wideo	2403
dalsza część tekstu pod wideo	2403
dalīties	2050
dalīties ar draugiem	2055
dalīties ar rakstu	2101
dalīties facebook	2055
dalīties whatsapp	2101
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
dans l'actualité	1512
dans la même catégorie	1468
dans la même rubrique	1468
dans la même série	1468
dar lze odečíst z daní	418
dar si můžete odečíst z daní	418
darovat jednorázově	418
darovat měsíčně	418
darovat článek	341
darovať	2865
darovať jednorazovo	2933
darovať mesačne	2933
darovať článok	2873
darowiznę możesz odliczyć od podatku	2478
darujte nám # %	2933
darujte tento článek	341
darujte tento článok	2873
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
daugiau autoriaus straipsnių	2036
daugiau straipsnių	2036
daugiau šia tema	1991
dať spätnú väzbu	2946
deaktivér din adblocker	530
deblochează articolul	2624
deine stimme wurde gezählt	712
deixar um comentário	2534
deixe um comentário	2534
del på e-mail	551
del på e-post	2281
del på facebook	459	2281
del på mail	459
del på twitter	459	2281
del på whatsapp	2376
del på x	459	2281
dela inlägget	3066
dela på facebook	3066
dela på twitter	3066
dela på whatsapp	3162
dela på x	3066
dela som gåva	3162
deli po e-pošti	3043
deli članek	2967
delite članek	2967
den här artikeln är låst	3145
den här artikeln är skyddad av upphovsrättslagen	3155
den här videon är inte längre tillgänglig	3136
den här videon är inte tillgänglig	3136
denne artikel er låst	534
denne artikkelen er låst	2359
denne saken er låst	2359
denne video er ikke længere tilgængelig	525
denne video er ikke tilgængelig	525
der er opstået en fejl	537
der opstod en fejl. prøv igen senere	537
dernière minute	1468
dernières actualités	1468
dernières infos	1468
dernières nouvelles	1468
desa per llegir després	322
desbloquear artículo	1194
desbloqueie este conteúdo	2575
det er gratis å opprette en bruker	2272
det går inte att visa innehållet	3134
det har oppstått en feil	2362
det här innehållet kan inte visas	3134
det här innehållet är inte tillgängligt	3134
det læser andre	472
det oppsto en feil. prøv igjen senere	2362
det är gratis att skapa ett konto	3056
detaylar için tiklayin	3227
detaylar için tiklayiniz	3227
detta material är skyddat enligt lagen om upphovsrätt	3108
detta är en annons	3070
detta är en plusartikel	3056
dette indhold er ikke tilgængeligt	523
devam etmek için üye girişi yapin	3211
devami için abone olun	3211
devamini okumak için abone olun	3211
dienas jautājums	2085
diese funktion steht nur angemeldeten nutzern zur verfügung	660
dieser inhalt ist nicht mehr verfügbar	718
dieser inhalt ist nicht verfügbar	718
dieser kommentar wurde gelöscht	743
dieses video ist in deinem land nicht verfügbar	720
dieses video ist in ihrem land nicht verfügbar	720
dieses video ist leider nicht mehr verfügbar	720
dieses video ist nicht mehr verfügbar	720
dieses video ist nicht verfügbar	720
din aceeași categorie	2599
din aceeași secțiune	2627
din röst har registrerats	3127
din röst är räknad	3127
disponibil în app store și google play	2618
disponibilă în app store și google play	2618
distribuiți	2592
diğer haberler	19	3225
diğer okurlar bunlari okuyor	3225
dla prenumeratorów	2480
dla subskrybentów	2389
dlaczego widzę tę reklamę	2498
do fotogalérie	2941
do galérie	2941
do góry	2414
do košíka	2922
do košíku	407
do speciálu	426
doar abonații pot comenta	2612
doar pentru abonați	2587
doação mensal	2508
doação única	2508
doba čtení # min	351
dodaj do moich tematów	2496
dodaj jako preferowane źródło	2496
dodaj kao željeni izvor	2856
dodaj nas do preferowanych źródeł	2496
dodaj nas do wyjątków	2476
dodaj u košaricu	2830
dodaj v košarico	3016
dogodila se greška. pokušajte ponovno	2845
dolgozzon nálunk	1649
domiciliación bancaria	1117
domů	351
dona suport al periodisme en català	319
donación mensual	1113
donación única	1113
donați	2586
donează	2586
donează acum	2586
donează lunar	2586
donează lunar # euro	2623
donează lunar # lei	2623
doner nå	2269
doniraj mesečno	2840	3026
doniraj mjesečno	2840
données personnelles	1461
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
dosegli ste omejitev člankov	3028
dosegnuli ste ograničenje članaka	2842
dovanoti straipsnį	2041
dozvoli obaveštenja	2836
dołącz do dyskusji	2460
dołącz do nas	2386
dołącz do newslettera	2392
došlo je do greške. pokušajte ponovo	2845
došlo je do pogreške. pokušajte ponovno	2845
došlo k chybě	423
došlo k chybě. zkuste to prosím později	423
drukāt	2055
drukāt rakstu	2101
drukāt recepti	61
du använder en adblocker	3141
du använder en annonsblockerare	3141
du er nå påmeldt	2277
du er nå påmeldt nyhetsbrevet	2277
du följer	3161
du följer det här ämnet	3161
du följer nu	3161
du följer redan	3161
du följer redan ämnet	3161
du følger allerede	2375
du følger allerede dette emne	550
du følger allerede dette temaet	2375
du følger allerede emnet	550
du følger dette emne	550
du følger dette temaet	2375
du følger emnet	550
du følger nå	2375
du har nådd grensen	2359
du har nået din grænse	534
du har nått din gräns	3145
du har redan röstat	3127
du har slået adblock til	530
du kan när som helst avregistrera dig	3148
du kan när som helst avsluta prenumerationen	3061
du kan når som helst melde deg av	2277
du kan opsige når som helst	450
du kan trække beløbet fra i skat	532
du kanske också gillar	3078
du modtager snart en bekræftelse på mail	455
du même auteur	1468
du prenumererar nu på nyhetsbrevet	3061
du verkar använda en annonsblockerare	3141
du vil kanskje også like	2293
du är nu anmäld	3148
dziękujemy za głos	2463
dziękujemy za oddanie głosu	2463
dziękujemy za przesłanie formularza	2483
dziękujemy za udział w sondzie	2463
dziękujemy za wiadomość	2483
dziękujemy za zapis	2392
dziękujemy! sprawdź skrzynkę	2483
dành cho bạn	3408
dành cho thuê bao	3393
dárkovat článek	334
dát zpětnou vazbu	432
därefter # kr/mån tills du säger upp	3056
débloquer l'article	1435
débloquez cet article	1508
déconnexion	1435
découvrir l'offre	1435
découvrir nos offres	1508
découvrir toutes nos offres d'abonnement	1508
déjà un compte	1435
déjà un compte ? connectez-vous	1435
délka	412
délka #	411
déplier	1472
détails	1472
dölj	3082
dölj annons	3163
dölj bildtext	3151
dölj svar	3159
dāvini rakstu	2055
dāvini rakstu draugam	2055
děkujeme za hlas	404
děkujeme za hlasování	404
děkujeme za odběr	423
děkujeme za přihlášení	338
děkujeme za vaši zprávu	423
děkujeme za váš hlas	404
děkujeme za zprávu	423
dĺžka	2927
dĺžka #	2926
""", 'e': """
e-bülten	3248
e-bülten aboneliği	3248
e-mail alebo používateľské meno	2935
e-mail cím	1707
e-mail ili korisničko ime	2842
e-mail inválido	2570
e-mail nebo uživatelské jméno	420
e-mail-cím	1707
e-mail-cím vagy felhasználónév	1704
e-mailová adresa	338
e-pasts vai lietotājvārds	2094
e-post või kasutajanimi	1252
e-posta gönder	3218
e-postadress eller användarnamn	3145
e-pošta ali uporabniško ime	3028
e-poštni naslov	3031
edición digital	1118
edición impresa	1118
editörün seçtikleri	3225
edição impressa	2512
eget beløb	532
eget beløp	2357
egyedi összeg	1702
egyszeri adomány	1702
egyszeri támogatás	1632
egyszeri támogatás küldése	1702
egyéb összeg	1702
ehkä myöhemmin	1322
ei mielipidettä	1382
ei tänään	1322
ei vielä tunnusta	1397
ei, aitäh	1249
eikö sinulla ole tunnusta	1397
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	730
eiti į receptą	61
ekskluzivno za naročnike	3028
el millor de la setmana a la teva bústia	316
el més llegit	296
el més vist	323
el. paštas	2014
el. paštas arba vartotojo vardas	2034
el. pašto adresas	2035
eldste først	2373
elfelejtett jelszó	1634
elfelejtette a jelszavát	1704
elfogadom és folytatom	1693
elfogadom és megjelenítem	1693
elfogadás és folytatás	1693
elige tu suscripción	1194
elküldés	1708
elküldöm	1640	1708
elküldöm e-mailben	1720
ellenőrizd a postafiókod	1707
ellenőrizze a postafiókját	1707
elmentem későbbre	1640
elolvasom később	1720
elolvasta az összes ingyenes cikkét	1704
elrejtés	1650
els lectors també han llegit	323
elérte a havi limitet	1704
elírást talált	1646
előfizetek	1634
előfizetés	1634
előfizetési csomagok	1704
előfizetési lehetőségek	1704
előfizető vagyok	1704
előfizetői ajánlat	1691
előfizetői előny	1691
előfizetői kedvezmény	1691
előfizetői tartalom	1634
előfizetőknek	1634
előfizetőként megoszthatja a cikket	1640
előző	1649
előző cikk	1647
előző fotó	1710
előző kép	1710
előző oldal	1710
email cím	1707
emlékeztess később	1631
emlékezz rám	1704
emlékezzen rám	1704
emme voi näyttää sisältöä	1386
emme voi näyttää tätä sisältöä	1386
empfehlungen für sie	664
en este artículo	1152
en çok okunan	3225
en çok okunan haberler	3225
en çok okunanlar	3225
endast för dig som är prenumerant	3145
endast för medlemmar	3145
endast nödvändiga	3134
endast nödvändiga cookies	3134
endre tekststørrelse	2376
engangsbeløb	447
engangsbeløp	2357
engedélyezem	1699
engedélyezés	1699
engångsgåva	3053
enllaç copiat	322
ensemble, faisons vivre un média libre	1507
enthält werbung	593
enviar comentário	2534
enviar corrección	1148
envoyer à un ami	1454
envoyer à un proche	1454
envoyez-nous vos témoignages	1489
epizód letöltése	1695
eredeti megjelenítése	1650
eredmények	1650
eredmények megtekintése	1688
erinnern sie mich später	561
erről bővebben itt írtunk	1649
erről is írtunk	1647
erről itt írtunk bővebben	1649
erscheint täglich	650
erscheint wöchentlich	650
erősítse meg az e-mail-címét	1707
es gratis y solo te llevará un minuto	1190
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	650
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	730
es izslēdzu reklāmu bloķētāju	2092
escreva um comentário	2534
escriu el teu correu electrònic	316
esi pirmais, kas komentē	2056
esimene kuu # €	1206
esta funcionalidad es sólo para registrados	1118
esta matéria foi útil para você	2558
esta notícia foi útil	2558
este espaço é moderado pela redação	2566
este resumo foi útil	2558
estás de acuerdo? vota	1184
estä	1392
ethvert bidrag hjælper	532
etický kodex redakce	429
etický kódex redakcie	2943
etkö ole tilaaja	1397
etkö ole vielä tilaaja	1397
ett fel har uppstått	3148
ett fel uppstod. försök igen senare	3148
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	730
evaluează rețeta	61
evästeasetukset	1334
evästeet	1334
evästekäytäntö	1386
exclusiv pentru abonați	2624
exklusiv für abonnenten	728
exklusiv für mitglieder	728
exklusivt för medlemmar	3145
exklusivt för prenumeranter	3145
exkluzív tartalom előfizetőknek	1704
experimente grátis por um mês	2575
externt innehåll	3134
externí obsah	409
externý obsah	2924
ez a cikk zárolt	1704
ez a mező kötelező	1707
ez a tartalom nem elérhető	1693
ez a tartalom nem jeleníthető meg	1693
ez a videó már nem elérhető	1695
ez a videó nem elérhető	1695
ez is érdekelhet	1647
ez is érdekelheti	1647
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	1693
ezt a témát már követi	1719
ezt is ajánljuk	1647
ezt olvasta már	1647
ezt olvastad már	1647
eén keer toestaan	2231
ešte nemáte predplatné	2935
ešte nemáte účet	2935
ești de acord? votează	2612
ești deja abonat	2632
ești deja abonată	2632
""", 'f': """
facebook'ta paylaş	3218
facebookでシェア	1883
facebookでシェアする	1883
faktureras årligen	3145
faktureres årlig	2359
faktureres årligt	534
faça login	2512
faça uma pergunta sobre esta reportagem	2558
felhasználási feltételek	1693
felhasználási jog vásárlása	1714
felhasználónév	1705
felhasználónév vagy e-mail	1704
feliratkozás	1707
feliratkozás hírlevélre	1707
feliratok megjelenítése	1695
fes una donació	292
fiecare donație contează	2623
fiecare leu contează	2623
film jest niedostępny w twoim kraju	2471
film nie jest już dostępny	2471
film niedostępny	2471
fizetett együttműködés	1721
fizetett hirdetés	87	1642
fiók létrehozása	1634
fiókom	1634
foglalja le helyét	1691
folytatás a hirdetés után	1721
folytatás apple-fiókkal	1704
folytatás facebookkal	1704
folytatás google-fiókkal	1704
folytatás google-lel	1704
folytatás kikapcsolás nélkül	1700
forstået	476
forstått	2297
forstør	540
forstør billede	475
forstør billedet	540
forstørr	2365
forstørr bilde	2296
forstørr bildet	2365
fortsett uten å slå av	2355
fortsett uten å støtte	2268
fortsätt läsa efter annonsen	3070
fortsätt med apple	3145
fortsätt med e-post	3145
fortsätt med facebook	3145
fortsätt med google	3145
fortsätt utan att stänga av	3141
fortsätt utan att stödja	3052
fortsæt med apple	534
fortsæt med at læse	463
fortsæt med e-mail	534
fortsæt med facebook	534
fortsæt med google	534
fortsæt uden at slå fra	530
fortsæt uden at støtte	446
fotogalería	1152
fotoğraflari görmek için tiklayin	3227
fra vores annoncører	552
fra vår butikk	2346
fra våre partnere	2377
friss hírek	1647
frissítse az oldalt	1701
fråga vår ai om artikeln	3074
från vår butik	3130
från våra annonsörer	3163
från våra partner	3163
frühbucher-tickets	715
frühbucherrabatt sichern	715
fuld skærm	525
fuldskærm	475
fullskärm	3136
fyll i fältet	3148
fäll ihop	3082
fäll ut	3082
fältet är obligatoriskt	3148
få adgang	450
få artiklen læst op	459
få de vigtigste nyheder hver morgen	455
få de viktigaste nyheterna varje morgon	3061
få de viktigste nyhetene hver morgen	2277
få læst artiklen op	525
få notifikationer	528
få notiser	3139
få nyheder på mail	455
få nyheter på e-post	2277
få nyheter på mejlen	3061
få overblikket her	475
få tilgang	2272
få varsel når vi skriver om dette	2296
få varsler	2353
följ	3067
följ det här ämnet	3161
följ direktrapporten	3151
följ författaren	3161
följ journalisten	3161
följ liverapporten	3151
följ oss	3067
följ skribent	3067
följ skribenten	3161
följ ämne	3161
följ ämnen	3161
följ ämnet	3067
för prenumeranter	3056
förderer werden	562
fördermitglied werden	562
föregående	3081
föregående artikel	3078
föregående bild	3151
föregående sida	3151
förnamn	3149
förstora	3081
förstora bild	3151
förstora bilden	3151
försök igen senare	3148
føj til foretrukne kilder	550
føj til mine emner	550
følg	460	2282
følg dette emne	550
følg dette temaet	2375
følg direkte	2365
følg direktesenteret	2365
følg emne	460
følg emnet	2375
følg forfatter	2375
følg forfatteren	2375
følg ikke længere	550
følg journalist	2375
følg journalisten	2375
følg liveblog	540
følg livebloggen	540
følg os	460
følg oss	2282
følg sagen her	475
følg saken direkte	2365
følg skribent	550
følg skribenten	550
følg tema	2282
følg temaet	2375
følg temaet og få varsel	2296
für abonnenten	567
für den newsletter anmelden	575
für dich empfohlen	664
für sie empfohlen	664
für sie entstehen keine mehrkosten	665
fă o donație	2586
fără obligații	2624
fără tine nu putem	2623
főoldal	1710
""", 'g': """
galbūt vėliau	2031
galerie schließen	733
galerie öffnen	733
galeriyi aç	3227
galeriyi görmek için tiklayin	3227
galéria	1649
galéria bezárása	1710
galéria megnyitása	1710
galéria megtekintése	1649
garanta já o seu ingresso	2560
gauti pranešimus	2031
gaver kan trækkes fra i skat	532
ge en engångsgåva	3143
ge en gåva	3143
ge återkoppling	3157
gefällt mir	744
gefällt mir nicht	744
gelesen von einer künstlichen stimme	720
gem til læseliste	459
generisano veštačkom inteligencijom	2853
genindlæs siden	531
genişlet	3228
giriş	3211
giriş yap	3211
giriş yapin	3211
giriş yapin veya üye olun	3211
giv et beløb	532
giv et engangsbeløb	532
giv os feedback på artiklen	467
già abbonato	1794
già registrato	1794
gjenstående tid	2350
gjenstående tid #	2350
gjenstående tid -#	2350
glasnoća	2834
gli articoli più letti	1859
glömt ditt lösenord	3145
glömt lösenord	3056
glömt lösenordet	3145
godišnja naplata	2842
godišnja pretplata	2842
godišnje	2843
godišnje plaćanje	2842
godkänn	3071
godkänn alla	3071
godkänn alla cookies	3134
godkänn och fortsätt	3134
godkänn och visa	3134
google hirdetések	1721
google reklāmas	2102
google-hirdetések	1721
gorące tematy	2411
gracias por tu opinión	1177
grotuvas įkeliamas	2029
großansicht	733
gràcies per la teva opinió	308
gràcies per votar	308
gràcies, ja estàs subscrit	316
grįžti į pradžią	2036
grįžti į viršų	2036
guardar artículo	1137
guardar para después	1197
guardar para leer después	1197
gå ikke glip af	472
gå ikke glip af noget	455
gå ikke glipp av noe	2277
gå til forsiden	2365
gå til hovedindhold	540
gå til indhold	475
gå til innhold	2365
gå til liveblog	540
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	518
gå til shop	521
gå til toppen	540
gå till receptet	61
gåvolänk	3162
gépi felolvasás	1695
gépi fordítással készült	1716
géppel fordítva	1716
gérer les cookies	1461
gérer les préférences	1491
gérer mes alertes	1501
gérer mes choix	1461
gérer vos préférences de cookies	1491
góp ý	3407
gör quizzet	3127
gör testet	3127
gündem	3225
günün haberleri	3225
günün özeti	3225
głosuj	2464
głośność	2472
gợi ý	3408
gửi	3407
gửi bình luận	3407
gửi cho bạn bè	3434
gửi email	3398
gửi ý kiến	3407
""", 'h': """
haber bülteni	3248
haber güncelleniyor	3227
haberi arkadaşina hediye et	3218
hai già un account	1794
halda nõusolekut	1246
hallitse evästeitä	1386
hang letöltése	1695
hanganyag letöltése	1695
hangerő	1696
hantera inställningar	3134
har du sett något	3154
harici içerik	3227
haritayi aç	3228
has arribat al límit d'articles gratuïts	320
has iniciado sesión	1175
hasznos volt az összefoglaló	1646
hasznosnak találta a cikket	1646
hasło	2481
havi előfizetés	1704
havi fizetés	1704
havi rendszeres támogatás	1702
havi támogatás	1632
hayir teşekkürler	3209
hayir, teşekkürler	3209
haz una pregunta sobre este artículo	1177
he leído y acepto la política de privacidad	1190
he llegit i accepto la política de privacitat	305
hela artikeln fortsätter nedan	3070
heli välja	1247
helskärm	3136
helskärmsläge	3136
helyesbítési szabályzat	1713
hepsini gör	3227
hesap oluştur	3211
hi estàs d'acord? vota	308
hiba bejelentése	1713
hiba jelentése	1650	1713
hiba történt	1708
hiba történt, próbálja újra később	1707
hiba történt. próbálja újra	1707
hiba történt. próbálja újra később	1707
hibabejelentés	1713
hibás e-mail-cím	1707
hibát talált	1646
hibát talált a cikkben	1713
hibát találtál	1713
hibát találtál a cikkben	1713
hier reinhören	640
hinweis schließen	561
hirdetés	1642
hirdetés bezárása	1642
hirdetés elrejtése	1721
hirdetés jelentése	1721
hirdetés vége	1721
hirdetés, görgessen tovább	1642
hirdetésblokkolót használsz	1700
hirdetések engedélyezése	1701
hirdetések kikapcsolása	1721
hivatkozás másolva	1720
hivatkozás másolása	1720
hjälp oss att rätta fel	3074
hlasitosť	2927
hlasovalo # lidí	404
hlasovalo # čtenářů	404
hlasovat v anketě	404
hlasovať	2920
hlasovať v ankete	2919
hlavná stránka	2941
hlavné správy	2870
hlavní stránka	426
hlavní zprávy	349
ho già donato	1788
hogyan kapcsolhatom ki a hirdetésblokkolót	1700
hogyan védjük forrásainkat	1713
hoje não	2507
hoppa till huvudinnehåll	3151
hoppa till innehåll	3081
hoppa till innehållet	3151
hoppa över inlägg från facebook	3081
hoppa över inlägg från instagram	3081
hoppa över inlägg från x	3081
hozzáadás a kedvenc forrásokhoz	1719
hozzáadás a témáimhoz	1719
hozzáadás preferált forrásként	1719
hozzájárulás kezelése	1693
hozzájárulás módosítása	1693
hozzájárulás visszavonása	1693
hozzájárulások kezelése	1693
hozzászólok	1646
hozzászólás	1646
hozzászólás elküldése	1717
hozzászólás jelentése	1717
hozzászólás küldése	1717
hozzászólási szabályzat	1717
hozzászólások	1646
hozzászólások megjelenítése	1717
hozzászólások megtekintése	1646
hrať	2920
hrať teraz	2919
hrát	405
hrát teď	404
hvala za sporočilo	3031
hvala za vaš glas	2827	3013
hver krone hjælper	532
hver krone tæller	532
hvert bidrag hjælper	532
hylkää	1334
hylkää kaikki	1334
hyppää reseptiin	61
hyppää sisältöön	1403
hyväksy	1334
hyväksy evästeet	1334
hyväksy ja jatka	1386
hyväksy ja näytä	1386
hyväksy ja sulje	1386
hyväksy kaikki	1334
hátralévő idő	1695
hátralévő idő #	1695
hátralévő idő -#	1695
hämta på google play	3138
här kan du kommentera artikeln	3074
håll dig uppdaterad	3061
håll mig inloggad	3145
hírfolyam	1647
hírlevelek	1652
hírlevél	1652
hírlevél-feliratkozás	1652
hívj meg minket egy kávéra	1702
hívjon meg minket egy kávéra	1702
hören sie diesen artikel	640
hør saken	2281
""", 'i': """
i den här artikeln	3151
i più commentati	1820
i più letti	1820
i più letti della settimana	1859
i più visti	1820
iba nevyhnutné	2924
iba pre predplatiteľov	2866
ich unterstütze schon	561
identifícate	1194
idi na sadržaj	2848
időtartam	1696
időtartam #	1695
ielikt grozā	2087
ielogojies, lai komentētu	2056
ielādēt ierakstu	2088
ielādēt saturu	2088
ielādēt vēl	2096
ienākt	2050
ienākt ar facebook	2094
ienākt ar google	2094
iepriekšējais attēls	2096
iepriekšējais raksts	2096
iepriekšējā lapa	2096
iesakām	2052
ieslēgt paziņojumus	2091
ieslēgt skaņu	2089
iesūti fotogrāfijas	2097
iesūti ziņu	2097
iesūtīt ziņu	2097
iesūtīt ziņu anonīmi	2097
ievadiet derīgu e-pasta adresi	2095
igal reedel. tasuta. ilma spämmita	1253
igen, kérek	1699
igen, kérem	1699
igen, köszönöm	1699
ihre meinung zählt	599
ihre stimme wurde gezählt	712
ikke abonnent ennå	2359
ikke gå glipp av	2293
ikke nå	2268
ikmēneša ziedojums	2093
il tuo browser non può riprodurre il video	1837
il tuo commento sarà pubblicato dopo l'approvazione	1847
iletişim	3224
ilgili içerikler	3225
ilginizi çekebilecek haberler	3225
ilginizi çekebilir	3225
ilmoita asiavirheestä	1338
ilmoita virheestä	1338
imam račun	2842	3028
imate namig? pišite nam	3036
imate priču za nas	2850
imię	2484
imię i nazwisko	2484
imprimir artículo	1197
imprimir esta matéria	2577
in bài	3398
in bài viết	3398
in công thức	61
in trang này	3434
inbäddat innehåll	3134
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
inga kommentarer än	3159
ingen åsikt	3128
ingresá	1194
ingyen, spam nélkül	1707
ingyenes regisztráció	1634
ingyenes szállítás	1691
inicia sesión	1118
inicia sessió	293
iniciar sesión	1118
iniciar sesión con apple	1194
iniciar sesión con facebook	1194
iniciar sesión con google	1194
iniciar sessão	2512
inicie sesión	1118
inläst av en syntetisk röst	3136
inne artykuły	2411
innehåll från annonsör	3163
innehåll från våra partner	3163
innehållet kan inte visas	3134
innhold fra annonsør	2301
innhold fra våre annonsører	2377
innhold fra våre partnere	2377
inscription à la newsletter	1444
inscrivez-vous à notre newsletter	1444
insira o seu endereço de email	2570
instalează aplicația	2618
inställningar	3071
inte prenumerant än	3145
integritetsinställningar	3134
introduce un email válido	1190
intră în cont	2587
invítanos a un café	1113
iná suma	2933
início	2541
ir para o conteúdo	2541
irány a bolt	1691
irányítószám	1708
isključi zvuk	2833
isključio sam blokator oglasa	2838
isključite adblock	2838
isključite blokator oglasa	2838
ispiši	2776
ispiši recept	61
ispiši članak	2857
ispravci i pojašnjenja	2850
istediğiniz zaman abonelikten çikabilirsiniz	3248
istediğiniz zaman iptal edin	3211
iz naše trgovine	2830	3016
iz našeg shopa	2830
izberi naročnino	3028
izberite naročnino	3028
izbor uredništva	2964
izdrukāt	2055
izmēģini # dienas bez maksas	2050
izslēdziet reklāmu bloķētāju	2092
izslēgt skaņu	2089
izveidots ar mākslīgo intelektu	2098
izvēlies abonementu	2094
izvēlies summu	2093
izvēlieties abonementu	2094
izvēlieties summu	2093
izvēlēties plānu	2094
içeriğe geç	3227
iş birliği	3220
iš mūsų parduotuvės	2027
iš mūsų partnerių	2042
išbandykite # dienų nemokamai	1989
išjungiau reklamos blokavimą	2032
išjungti garsą	2029
išjunkite reklamos blokavimą	2032
išorinis turinys	2007
išsaugoti	1994
išsaugoti nustatymus	2028
išsaugoti pasirinkimą	2028
išsaugoti straipsnį	1994
išsaugoti vėlesniam laikui	2041
išversta automatiškai	2038
išversta dirbtinio intelekto	2038
""", 'j': """
j'ai déjà donné	1425
j'ai déjà un compte	1435
ja hi estàs subscrit	320
ja hi estàs subscrit? entra	320
ja n'ets subscriptor? inicia sessió	293
ja tens compte? inicia sessió	320
ja, gärna	3140
ja, slå på	3140
jaa sähköpostilla	1414
jaa twitterissä	1331
jaa x:ssä	1331
jag förstår	3071
jag har stängt av annonsblockeraren	3141
jag har stängt av den	3142
jag har stängt av min annonsblockerare	3141
jag stödjer redan	3052
jaga sõbraga	1211
jak chronimy nasze źródła	2489
jak chronimy źródła	2489
jak chráníme své zdroje	429
jak chráníme zdroje	429
jak vypnout blokování reklam	416
jak wyłączyć adblocka	2476
jak wyłączyć blokowanie reklam	2476
jakość	2472
jatka sähköpostilla	1397
jau turiu paskyrą	2034
jaunākie	2052
jaunākie vispirms	2099
jautā mākslīgajam intelektam	2056
javascript ei ole käytössä	1388
javascript er slået fra	525
javascript er slått av	2350
javascript ir izslēgts	2089
javascript išjungtas	2029
javascript je isključen	2833
javascript je vypnutý	411
javascript jest wyłączony	2471
javascript måste vara påslaget	3136
javascript on pois päältä	1388
javascript on välja lülitatud	1247
javascript är avstängt	3136
javascript är inaktiverat	3136
javascript вимкнено	3357
javascript е изключен	224
javascript отключен	2731
javascript отключён	2731
javítások és pontosítások	1713
je commande ce numéro	1495
je gère mes cookies	1461
je soutiens déjà	1425
jede spende zählt	654
jede unterstützung hilft	726
jeder beitrag zählt	654
jeder euro zählt	654
jederzeit kündbar	728
jednorazový dar	2933
jednorazový príspevok	2933
jednorázový dar	418
jednorázově	333
jeg forstår	2286
jeg har slået den fra	531
jeg har slået min adblocker fra	530
jeg har slått av annonseblokkering	2355
jeg har slått den av	2356
jeg støtter allerede	446	2268
jegyek itt kaphatók	1649
jegyvásárlás	1691
jelenlegi idő	1695
jelenlegi idő #	1695
jelentkezzen be vagy regisztráljon	1634
jelentés	1718
jelszó	1705
jelszó megjelenítése	1704
jen nezbytné cookies	409
jen pro předplatitele	334
jesteś już prenumeratorem	2480
jesteś już subskrybentem	2480
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
jokainen euro on tärkeä	1395
jokainen lahjoitus on tärkeä	1395
jokin meni pieleen. yritä uudelleen	1400
jokin meni vikaan. yritä uudelleen	1400
jotain meni vikaan. yritä myöhemmin uudelleen	1400
jotain meni vikaan. yritä uudelleen	1400
još nema komentara	2854
još nemate račun	2842
još niste pretplatnik	2842
još vesti	2773
još vijesti	2773
jste už předplatitel	420
junte-se à conversa	2566
jurnalismul de calitate costă	2623
juttu jatkuu kuvan jälkeen	1333
juttu jatkuu mainoksen jälkeen	1333
juttu jatkuu videon jälkeen	1333
juttu on luettu koneäänellä	1388
juttua päivitetään	1333
jutun lukee koneääni	1331
jutun lukee synteettinen ääni	1388
jutun lukee tekoäly	1388
jutun lukee tekoälyääni	1331
jutun voi myös kuunnella	1331
już głosowałeś	2463
już obserwujesz	2496
już wspieram	2385
już wyłączyłem	2477
já doei	2507
já nas bancas	2560
já sou apoiador	2507
já sou assinante	2512
já tem conta	2512
já tem uma conta	2512
já é assinante? faça login	2512
já é subscritor	2575
já é subscritor? inicie sessão	2575
játssz most	1688
játék indítása	1688
jährlich	729
jährlich abgerechnet	728
jährliche abrechnung	728
jährliche zahlung	728
jälgi autorit	1258
jälgi teemat	1258
jälgid juba	1258
jälgid seda teemat	1258
jäljellä oleva aika	1388
jäljellä oleva aika #	1388
jäljellä oleva aika -#	1388
jäljentäminen kielletty	1407
järelejäänud aeg	1247
järelejäänud aeg -#	1247
järgmine artikkel	1254
järgmine leht	1254
järgmine pilt	1254
järgmine video	1247
järjestys	1412
järjestä	1412
jäsenetu	1384
jäta mind meelde	1252
jätka apple'iga	1252
jätka facebookiga	1252
jätka google'iga	1252
jätä kommentti	1338
jūs izmantojat reklāmu bloķētāju	2092
jūs jau balsavote	2025
jūs jau esat nobalsojis	2085
jūs naudojate reklamos blokavimo programą	2032
jūs sekate šią temą	2040
jūs sekojat šai tēmai	2100
jūsu balss ir ieskaitīta	2085
jūsu balss ir pieņemta	2085
jūsu e-pasta adrese	2095
jūsu e-pasts	2095
jūsu vārds	2095
jūsu ziņa	2095
jūsų balsas užskaitytas	2025
jūsų balsas įskaitytas	2025
jūsų el. paštas	2014
jūsų el. pašto adresas	2014
jūsų vardas	2035
jūsų žinutė	2035
""", 'k': """
k tématu	349
k téme	2870
kaikki oikeudet pidätetty	1407
kaip išjungti reklamos blokavimą	2032
kaip saugome šaltinius	2037
kakinställningar	3134
kako isključiti adblock	2838
kako isključiti blokator oglasa	2838
kako štitimo izvore	2850
kako štitimo svoje izvore	2850
kapcsolat a szerkesztőséggel	1713
kapcsolat a szerzővel	1710
kapcsold ki a reklámblokkolót	1700
kapcsolja ki a hirdetésblokkolót	1700
kapcsolódó	1647
kapcsolódó cikk	1647
kapcsolódó cikkek	1647
kapcsolódó tartalom	1647
kapcsolódó témák	1647
karte öffnen	607
kas kokkuvõte oli kasulik	1212
kas mėnesį remti	2033
kategóriák	1647
katrs eiro ir svarīgs	2093
katrs eiro palīdz	2093
katrs ziedojums palīdz	2093
katru piektdienu. bez maksas. bez surogātpasta	2095
katso kuvat tästä	1341
katso myös	1339
katso video tästä	1341
katso video yltä	1341
kattintson a nagyításhoz	1710
kaupallinen sisältö	1415
kaupallinen yhteistyö	87	1333
kaupallisen kumppanin sisältö	1415
kaut kas nogāja greizi. mēģiniet vēlreiz	2095
kaydiniz için teşekkürler	3248
każda wpłata pomaga	2478
każda wpłata się liczy	2478
każda złotówka pomaga	2478
każda złotówka się liczy	2478
każde wsparcie się liczy	2478
každá koruna pomáhá	418
každá koruna se počítá	418
každé euro pomáha	2933
každé euro sa počíta	2933
každý dar pomáha	2933
každý dar pomáhá	418
každý piatok. zadarmo. bez spamu	2938
každý príspevok pomáha	2933
každý príspevok sa počíta	2933
každý pátek. zdarma. bez spamu	423
každý příspěvek pomáhá	418
každý příspěvek se počítá	418
kažkas nutiko. bandykite dar kartą	2035
kdykoliv můžete zrušit	420
keela kõik	1246
keeldu kõigist	1246
keisti sutikimą	2028
keisti šrifto dydį	2041
kenttä on pakollinen	1400
kereskedelmi együttműködés	1721
keresztnév	1708
keresztrejtvény	1689
keresés	1649
keskeytä	1389
keskustelu on päättynyt	1411
keskustelun säännöt	1411
kevesebb mutatása	1710
kezdőlap	1649
không phải bây giờ	3391
không, cảm ơn	3391
ki kan gjøre feil	2371
ki-antworten können fehler enthalten	741
ki-übersetzung	742
ki-übersicht	634
kiekvieną penktadienį. nemokamai. be šlamšto	2035
kiellä kaikki	1386
kiitos viestistäsi	1400
kiitos äänestämisestä	1381
kiitos äänestäsi	1381
kiitos! tarkista sähköpostisi	1400
kijelentkezés	1634
kikapcsoltam a hirdetésblokkolót	1700
kingi artikkel sõbrale	1211
kinyitás	1650
kipróbálom	1634
kirjaudu sisään	1324
kirjaudu sähköpostilla	1397
kirjoita sähköpostiosoitteesi	1327
kitas vaizdo įrašas	2029
kitöltöm a kvízt	1688
kiválasztom	1705
kiválasztás	1705
kizárólag előfizetőknek	1704
kjøp abonnement	2272
kjøp billett	2346
kjøp billetter	2346
kjøp billetter her	2346
kjøp boka	2346
kjøp boken	2346
kjøp her	2346
kjøp lisens	2369
kjøp nå	2346
kjøp rettigheter	2369
kjøp tilgang	2272
klausies podkāstu	2057
klausies podkāstu šeit	2057
klausies šo rakstu	2055
klausies šo rakstu (# min	2055
klausykite tinklalaidės	1996
klausykite tinklalaidės čia	1996
klausykitės straipsnio	1994
klausīties	2055
klausīties rakstu	2055
kliknij, aby powiększyć	2486
kliknutím zväčšíte	2941
kliknutím zvětšíte	426
klippet er ikke længere tilgængeligt	525
klippet är inte längre tillgängligt	3136
ključne besede	2964
ključne reči	2773
ključne riječi	2773
klíčová slova	349
kodex diskutujících	434
kodėl matau šią reklamą	2042
kohustuslik väli	1253
kohustuslikud väljad	1253
kokeile # päivää maksutta	1324
kokkuvõtte tegi tehisintellekt	1256
koko näyttö	1388
kolačići	2789
kom ihåg mig	3145
komentarai uždaryti	2039
komentariši	2854
komentarų dar nėra	2039
komentarų nėra	2039
komentavimas išjungtas	1995
komentavimas uždarytas	2039
komentavimo taisyklės	1995
komentiranje je onemogućeno	2854
komentovať	2948
komentáre	2873
komentář	348
komentáře	348
komentāri	2050
komentāri ir slēgti	2099
komentāru vēl nav	2099
komentēt	2050
komentēšana ir slēgta	2056
komentēšanas noteikumi	2056
komercijalni sadržaj	2858
komerčné oznámenie	2869
komerční obsah	438
komerční prezentace	438
komerční sdělení	87	344
komerční článek	438
komerčný obsah	2952
komerčný článok	2952
komment jelentése	1717
komment küldése	1717
komment írása	1717
kommentar gelöscht	743
kommentarer blir gjennomgått før publisering	2296
kommentarerna förhandsmodereras	3074
kommentarerna är stängda	3159
kommentek megjelenítése	1717
kommentek megtekintése	1646
kommentelési szabályzat	1646
kommentoi ensimmäisenä	1411
kommentoinnin säännöt	1411
kommentointi on päättynyt	1411
kommentér	467
kommersiellt innehåll	3163
konekäännetty	1409
konekäännös	1410
kontakt z redakcją	2489
kontakta författaren	3151
kontaktirajte uredništvo	3036
kontaktovať autora	2941
kontaktovať redakciu	2943
kontynuuj bez wyłączania	2476
koostöö	1215
kopiera gåvolänk	3162
kopiera länk	3066
kopiera länken	3066
kopiering förbjuden	3155
kopijuoti draudžiama	2043
kopijuoti nuorodą	1989
kopioitu leikepöydälle	1414
kopiraj povezavo do članka	2967
kopirano u međuspremnik	2857
kopirano v odložišče	3043
kopiér link	459
kopiér linket	459
kopsavilkumu veidojis mākslīgais intelekts	2098
kopírovanie zakázané	2944
kopírovat odkaz	341
kopírovať odkaz	2873
kopírování zakázáno	430
kopēt saiti	2050
kopēšana aizliegta	2103
korisničko ime	2843
korisničko ime ili e-mail	2842
korzyść dla prenumeratorów	2466
korábban írtunk róla	1647
kostenlos und jederzeit kündbar	730
kosárba rakom	1691
kosárba teszem	1691
koupit aktuální vydání	407
koupit lístky	407
koupit nyní	407
koupit časopis	407
kreiraj račun	2766
kreirano uz pomoć ai	2853
kreirano uz pomoć umjetne inteligencije	2853
kreuzworträtsel	713
križaljka	2828
križanka	3014
krzyżówka	2464
krížovka	2920
kuidas reklaamiblokeerija välja lülitada	1250
kullanim koşullari	3221
kumppanin sisältö	1415
kumppanisisältö	1415
kun nødvendige	2348
kun nødvendige cookies	523
kup dostęp	2389
kup książkę	2466
kup licencję	2490
kup licencję na publikację	2490
kup tę książkę	2466
kupi naročnino	2960
kupte nám kávu	418
kuula taskuhäälingut	1213
kuuntele podcast tästä	1341
kvíz dne	404
kvíz dňa	2919
kvíz indítása	1688
kvíz kitöltése	1688
kyllä kiitos	1392
kyllä, kiitos	1392
kysy tekoälyltä	1338
kytke ilmoitukset päälle	1391
käyttäjätunnus	1398
käyttäjätunnus tai sähköposti	1397
käyttöehdot	1334
käytät mainosten esto-ohjelmaa	1393
käytät mainosten estoa	1393
käytät mainostenesto-ohjelmaa	1393
käännetty automaattisesti	1409
käännetty tekoälyllä	1409
kép a képben	1695
kép nagyítása	1710
képaláírás megjelenítése	1710
képek megtekintése	1710
kér értesítést	1698
kérdezze ai-asszisztensünket	1646
kérek értesítést	1698
kérem a hírlevelet	1652
kérjük, adjon meg érvényes e-mail-címet	1707
kérjük, kapcsolja ki a hirdetésblokkolót	1700
kérjük, töltse ki ezt a mezőt	1707
később	1631	1699
kích thước chữ	65
kódex diskutujúcich	2948
kõik artiklid	1254
kõik autori artiklid	1254
kõik kommentaarid	1257
kõik õigused reserveeritud	1261
köp	3056
köp biljett	3130
köp biljetter	3130
köp biljetter här	3130
köp boken	3130
köp boken här	3130
köp din biljett	3130
köp här	3130
köp licens	3155
köp rättigheter	3155
köszönjük a feliratkozást	1652
köszönjük a regisztrációt	1707
köszönjük a szavazatodat	1688
köszönjük a szavazatát	1688
köszönjük az üzenetet	1707
köszönjük üzenetét	1707
köszönjük! ellenőrizze postafiókját	1707
köszönjük, hogy feliratkozott	1707
köszönjük, hogy feliratkoztál	1707
köszönjük, hogy szavazott	1688
köszönjük, hogy szavaztál	1688
köszönöm, nem	1631
kötelező	1708
kötelező kitölteni	1707
kötelező mező	1707
kötelező mezők	1707
kövesd a témát	1719
kövesse a témát	1719
kövesse élőben	1710
követed	1719
követem a szerzőt	1719
követem a témát	1719
következő	1649
következő cikk	1647
következő fotó	1710
következő kép	1710
következő oldal	1710
következő videó	1695
követve	1719
követés leállítása	1719
követés megszüntetése	1719
közlemény: adomány	1702
közlemény: támogatás	1702
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
kúpiť e-knihu	2922
kúpiť knihu	2922
kúpiť licenciu	2944
kúpiť lístky	2922
kúpiť predplatné	2866
kúpiť teraz	2922
kúpiť vstupenku	2922
kúpiť vstupenky	2922
kúpiť časopis	2922
kúpte nám kávu	2933
kúpte si knihu	2922
kúpte si vstupenky	2922
küfür, hakaret içeren yorumlar onaylanmamaktadir	3224
küldd be a fotóidat	1713
küldd el egy barátodnak	1720
küldje be fotóit	1713
küldje el barátjának	1640
küldje el fotóit	1713
küldjön névtelen üzenetet	1713
küldjön tippet	1713
küldés	1640	1708
küldés e-mailben	1640
küldés whatsappon	1720
külső tartalom	1649
künye	3221
küpsiste kasutamine	1246
küpsiste seaded	1224
küsi tehisarult	1212
küsitluse tulemused	1243
kā izslēgt reklāmu bloķētāju	2092
kā mēs sargājam avotus	2097
kā tev patika raksts	2056
kā tu domā? balso	2057
kāpēc es redzu šo reklāmu	2102
ką manote? balsuokite	1996
křížovka	405
""", 'l': """
la discussione è chiusa	1816
la nota continúa después del anuncio	1143
la rédaction vous conseille	1468
la sélection de la rédaction	1468
labojumi un precizējumi	2097
ladda inlägg	3134
ladda inlägget	3134
ladda innehåll	3134
ladda innehållet	3134
ladda ned på google play	3138
lae äpp alla	1248
lahenda ristsõna	1243
lahjoita artikkeli ystävälle	1331
lai komentētu, ielogojies	2056
lai komentētu, pieslēdzies	2056
laita ilmoitukset päälle	1391
lap tetejére	1710
las más leídas	1152
las más leídas de hoy	1198
las noticias más leídas	1198
lasa sintētiska balss	2089
lasi arī	2052
lasi bez ierobežojumiem	2094
lasi bez reklāmām	2102
lasi komentārus	2056
lasi tālāk	2050
lasi vairāk šeit	2057
lasi vēl	2052
lasiet arī	2052
lasiet vēl	2052
last inn siden på nytt	2356
last siden på nytt	2356
lasă un comentariu	2598
lasīt komentārus	2056
lasīt tālāk	2057
lasīt vairāk	2057
lasīt visu rakstu	2096
lasīt vēlāk	2055
lasītākie	2052
lataa lisää	1341
lataa sisältö	1386
lataa ääni	1388
lautstärke	721
lavet ved hjælp af ai	546
le choix de la rédaction	1468
le journal numérique	1435
le lien a été copié	1511
le lien a été copié dans le presse-papiers	1511
le notizie più lette	1859
le più lette	1820
le za naročnike	3028
lea también	1152
lee sin límites	1194
lee también	1152
leer artículo completo	1155
leer más	1155
leer también	1152
legfrissebb elöl	1717
legfrissebb hírek	1647
leggi di più	1823
leggi più tardi	1858
legjobb ajánlat	1705
legjobb ár	1705
legnépszerűbb	1647	1705	1718
legrégebbi	1718
legrégebbi elöl	1717
legújabb	1718
legújabb elöl	1717
leia a matéria completa	2578
leia as notícias no aplicativo	2568
leia também	2538
leisti pranešimus	2031
leisti vaizdo įrašą	2029
lejupielādēt app store	2090
lejupielādēt audio	2089
lejupielādēt lietotni	2090
lejupielādēt no app store	2090
lejupielādēt no google play	2090
lejátszás	1695
lejátszási sebesség	1695
len nevyhnutné cookies	2924
len pre predplatiteľov	2866
les choix de la rédaction	1468
les den først i appen	2352
les først i appen	2352
les lecteurs ont aussi consulté	1512
les més llegides	323
les også	2293
les plus commentés	1468
les plus partagés	1468
les prix indiqués sont susceptibles d'évoluer	1495
les våre debattregler	2289
letiltás	1699
letna naročnina	3028
letno plačilo	3028
letölthető a google play áruházból	1697
letölthető az app store-ból	1697
letöltés az app store-ból	1697
li e aceito a política de privacidade	2570
libovolná částka	418
licenc vásárlása	1714
licencja na publikację	2490
liczy się każda wpłata	2478
liczy się każda złotówka	2478
lielāks teksts	2101
lien copié	1454
lien copié dans le presse-papiers	1511
lietošanas noteikumi	2067
liitudes nõustud kasutustingimustega	1231
liity jäseneksi	1323
likęs laikas	2029
likęs laikas -#	2029
lineでシェア	1883
lineでシェアする	1912
lineで送る	1883
link a vágólapra másolva	1640
link bài gốc	3434
link copiado para a área de transferência	2577
link kopiëren	2132
link másolva	1640
link másolása	1640
link został skopiowany	2497
lire la suite pour #€	1435
lire la vidéo	1471
lire à haute voix	1454
lire également	1468
lisätiedot	1342
lisää aiheesta	1339
lisää artikkeleita	1403
lisää ensisijaiseksi lähteeksi	1413
lisää kirjoittajalta	1403
lisää kommentti	1411
lisää omiin aiheisiin	1413
lisää ostoskoriin	1384
lisää samalta kirjoittajalta	1403
lisää suosikkilähteeksi	1413
liên hệ	3407
liên quan	3408
ljud på	3136
ljudet är ai-genererat	3136
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
locuri de muncă	2614
loe lähemalt	1213
loe lähemalt siit	1213
loe äpis	1248
loeb sünteetiline hääl	1247
logi sisse või loo konto	1206
los lectores también leyeron	1198
luba kõik	1224
luba kõik küpsised	1246
lubię to	2399	2495
lucrează cu noi	2614
lue keskustelun säännöt	1338
lue lisää	1339
lue lisää aiheesta	1339
lue myöhemmin	1331
lue myös	1339
lue vähemmän	1403
lugu jätkub pärast reklaami	1215
lugu täieneb	1213
lui écrire	1489
lukijana synteettinen ääni	1388
luotu tekoälyllä	1409
luštit	405
luštit křížovku	404
lyd på	2350
lägg till i mina ämnen	3161
lägg till oss som föredragen källa	3161
lägg till som föredragen källa	3161
lähetä	1401
lähetä kommentti	1411
lähetä kuvasi	1406
lähetä palaute	1409
lähetä palautetta	1409
lähetä sähköpostilla	1331
lähetä viesti	1400
lähetä viesti toimittajalle	1403
lähetä vinkki	1406
lähetä vinkki nimettömänä	1406
lämna en kommentar	3074
lämna ett svar	3159
lämna feedback	3157
längd	3137
längd #	3137
länk kopierad	3066
länken har kopierats	3162
länken kopierad	3066
länken är kopierad	3066
läs den först i appen	3138
läs dokumentet	3082
läs domen	3082
läs först i appen	3138
läs hela	3151
läs hela artikeln	3081
läs hela texten	3081
läs hela texten här	3081
läs in sidan igen	3142
läs kommentarer	3074
läs mer	3078	3081
läs mer om	3078
läs mindre	3151
läs också	3078
läs senare	3066
läs transkription	3136
läs utan annonser	3163
läs vidare	3056	3078
läs våra kommentarsregler	3074
läs även	3078
läsarerbjudande	3130
läsarerbjudanden	3130
läsarfrågan	3127
läsarresa	3130
läsarresor	3130
lästid	3081
lästid # min	3081
lås artiklen op	534
lås op	450
lås op for artiklen	534
lås opp artikkelen	2272
lås opp saken	2272
lås upp	3145
lås upp artikeln	3056
låst artikel	3145
låst innehåll	3145
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
lên đầu trang	3410
líbí se mi	435
lõpeta jälgimine	1258
lös korsordet	3127
lösenord	3146
löysitkö virheen	1406
løs krydsord	518
løs krydsordet	518
løs kryssordet	2343
lúštiť krížovku	2919
lülita reklaamiblokeerija välja	1250
lülitasin reklaamiblokeerija välja	1250
lūdzu, izslēdziet reklāmu bloķētāju	2092
lưu	3398
lưu bài	3398
lưu bài viết	3398
lưu bài để đọc sau	3434
lưu công thức	61
lấy link	3434
""", 'm': """
magari più tardi	1788
mai târziu	2585
mainos päättyy	1333
mainostajan sisältö	1415
mainīt burtu izmēru	2101
mainīt piekrišanu	2088
mais notícias	2538
maksettu sisältö	1333
maksettu yhteistyö	1415
mam już konto	2480
mam prenumeratę	2480
manas tēmas	2100
manşetler	3225
maschinell übersetzt	741
maschinelle übersetzung	742
masintõlgitud	1256
maskinoversættelse	547
maskinöversatt	3157
maskinöversättning	3158
masquer la publicité	1495
masz już konto	2389
masz już konto? zaloguj się	2389
masz włączonego adblocka	2476
materialet er vernet etter åndsverkloven	2369
materialet är skyddat enligt lagen om upphovsrätt	3108
materiał komercyjny	2498
materiał niedostępny	2471
materiał partnera	2403
materiał partnerski	2498
materiał promocyjny	2403
materiał płatny	2498
materiał sponsorowany	2403
materiał wideo niedostępny	2471
materiał zewnętrzny	2403
matéria exclusiva para assinantes	2575
matérias relacionadas	2538
mazāks teksts	2101
mašinski prevedeno	2853
mašīntulkots	2098
mažesnis tekstas	2041
me ei saa seda sisu näidata	1246
media społecznościowe	2400
medlemsförmån	3130
megjelenítés és elfogadás	1693
megnyitás	1650
megnyitás az alkalmazásban	1697
megnézem	1649
megnézem a galériát	1710
megnézem az ajánlatot	1691
megnézem az eredményt	1688
megnézem az árat	1691
megosztás	1640
megosztás a facebookon	1640
megosztás ajándékként	1720
megosztás e-mailben	1720
megosztás facebookon	1640
megosztás twitteren	1640
megosztás whatsappon	1720
megveszem a könyvet	1691
mehr für dich	664
mehr für sie	664
meld deg av når som helst	2362
meld deg på	2277
meld deg på nyhetsbrevet	2277
meld meg på	2362
mentions légales	1461
mentés	1640
mentés későbbre	1640
menú	1155
menü	606	734	1649	3227
menü schließen	606
menü öffnen	606
mer från	3078
mer läsning	3078
merci d'avoir voté	1499
mergi la rețetă	61
mesačne	2936
mesačná platba	2935
mesačné predplatné	2935
mesačný dar	2933
mesečna donacija	2840	3026
mesečna naročnina	3028
mesečna pretplata	2842
mesečno	2843	3029
mesečno plačilo	3028
messaggio pubblicitario con finalità promozionale	1842
mest läst	3078
mest lästa	3078
mest læst	472
mest læste	472
mest populär	3146
mest populärt	3146
mest populær	535	2360
mest populære	535	2360
mesterséges intelligencia készítette	1716
mesterséges intelligenciával készült	1716
metinė prenumerata	2034
mi készítette	1716
mi var kļūdīties	2098
mi által generált	1716
mi-összefoglaló	1649
mida sina arvad? hääleta	1213
midagi läks valesti. proovi uuesti	1253
miejscowość	2484
miesięcznie	2481
miks ma seda reklaami näen	1260
miksi näen tämän mainoksen	1415
mina ämnen	3161
minden adomány számít	1702
minden forint segít	1702
minden forint számít	1702
minden hozzájárulás számít	1702
minden pénteken. ingyen. spam nélkül	1707
minden süti elfogadása	1693
minden támogatás segít	1702
mindet elutasítom	1693
mindig engedélyezem	1693
mindig engedélyezés	1693
mindig megjelenítem	1693
minn meg på det senere	2268
minőség	1696
mira el vídeo	314
mit ki übersetzt	741
mit paypal unterstützen	726
mitä mieltä olet? äänestä	1341
miért látom ezt a hirdetést	1721
mjesečna donacija	2840
mjesečna pretplata	2842
mjesečno	2843
modalità di pagamento	1792
moderációs alapelvek	1717
moderálási elvek	1646
modifică preferințele cookie	2609
modifier mes préférences	1491
modtag en notifikation, når vi skriver om emnet	475
mogoče kasneje	2971
mogą cię zainteresować	2411
mohlo by se vám líbit	349
mohlo by vás také zajímat	349
mohlo by vás tiež zaujímať	2870
mohlo by vás zajímat	349
mohlo by vás zaujímať	2870
moje témata	436
moje témy	2950
mokama partnerystė	2042
molimo isključite blokator oglasa	2838
molimo vas, isključite adblock	2838
monatlich kündbar	659
mostra aquesta publicació a instagram	305
mostra di più	1823
mostra'n més	297
mostrar conteúdo externo	2556
mostrar más	1155
mot de passe oublié	1435
mots clés	1468
mots-clés	1468
może cię zainteresować	2411
może później	2385
możesz zrezygnować w każdej chwili	2480
možda kasnije	2781
možda vas zanima	2773
možda će vas zanimati	2773
možete se odjaviti bilo kada	2845
možete se odjaviti u bilo kom trenutku	2845
možno neskôr	2877
možná později	332
muistuta myöhemmin	1322
mulțumim pentru feedback	2612
mulțumim, te-ai abonat cu succes	2619
mutasd az eredményt	1688
mutass többet	1649
muuda küpsiste seadeid	1246
muut lukivat myös	1339
muuta evästeasetuksia	1386
mykistä	1388
myöhemmin	1322	1392
mám predplatné	2935
mám předplatné	420
mám vypnuto	417
mám účet	420
már előfizető	1634
már kikapcsoltam	1701
már követed	1719
már követed ezt a témát	1719
már követi	1719
már szavazott	1688
már szavaztál	1688
már van fiókom	1704
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
más összeg	1702
mások ezt olvassák	1647
mások ezt olvasták	1647
másolva	1720
másolás	1640
másolás tilos	1714
máte již účet	334
máte předplatné? přihlaste se	334
máte tip	429
máte už účet	420
máte zapnutý adblock	416
mängi kohe	1243
märkasid viga	1255
märksõnad	1208
månadsgåva	3053
månadsvis	3146
månadsvis betalning	3145
månedlig	2360
månedlig betaling	2359
månedlig gave	2269
månedlig støtte	532
månedligt	535
månedligt bidrag	447
måske senere	446
måske vil du også kunne lide	472
még nem előfizető	1704
még nincs előfizetése	1704
még nincs fiókja	1704
még nincs fiókod	1704
még nincsenek hozzászólások	1717
més informació	296
més llegides	296
més notícies	323
método de pago	1116
métodos de pagamento	2510
métodos de pago	1116
mākslīgais intelekts var kļūdīties	2098
mākslīgā intelekta kopsavilkums	2057
mă abonez	2619
mărime text	65
mēneša abonements	2094
mēs nevaram parādīt šo saturu	2088
mēģiniet vēlreiz	2095
mēģiniet vēlāk	2095
mėnesinė parama	2033
mėnesinė prenumerata	2034
město	424
měsíční dar	418
měsíční platba	420
měsíční předplatné	420
měsíčně	421
můj účet	334
mới nhất	3408
mở	3411
mở khóa bài viết này	3434
mở rộng	3410
""", 'n': """
na celú obrazovku	2926
na górę	2486
na hlavní stránku	426
na hlavnú stránku	2941
na stránku darov	2933
na stránku darů	418
na začiatok	2941
na začátek	426
na żywo	2472
nabídka pro čtenáře	407
nadaljevanje članka pod oglasom	2963
nagyobb betűk	1720
nagyítás	1710
nahlásit	435
nahlásit chybu	348
nahlásit komentář	434
nahlásit příspěvek	434
nahlásit reklamu	438
nahlásiť	2949
nahlásiť chybu	2873
nahlásiť komentár	2948
nahlásiť príspevok	2948
nahlásiť reklamu	2952
najboljši	3041
najchętniej czytane	2411
najchętniej czytane dziś	2411
najczęściej czytane	2411
najczęściej czytane artykuły	2411
najlepšia ponuka	2936
najlepšie	2949
najnovejše	2964
najnovejše novice	2964
najnovejši	3041
najnovejši najprej	3040
najnoviji članci	2773
najnovšie	2870	2949
najnovšie správy	2870
najnovšie články	2870
najnowsze artykuły	2411
najnowsze wiadomości	2411
najobľúbenejšie	2936	2949
najstarejši	3041
najstarejši najprej	3040
najstaršie	2949
najvýhodnejšie	2936
najčitanije	2773
najčitanije vesti	2773
najčitanije vijesti	2773
najčitanije vijesti dana	2773
najčítanejšie	2870
najčítanejšie články	2870
najčítanejšie články dňa	2870
naloži objavo	3017
naloži več	3034
naloži video	3017
naloži vsebino	3017
napi keresztrejtvény	1688
napiši komentar	2854	3040
napišite komentar	2967
napište autorovi	426
napište do redakce	429
napište komentář	434
napište redakci	429
napsat komentář	348
napísať autorovi	2941
napísať komentár	2948
napíšte autorovi	2941
napíšte do redakcie	2943
napíšte komentár	2948
napíšte redakcii	2943
naročena vsebina	2963
naroči knjigo	3016
naročite knjigo	3016
naročite se	2959
naročnina	2959
naruči knjigu	2830
naručite knjigu	2830
naskenujte qr kód	413
naskenujte qr kód a stáhněte si aplikaci	413
naslednji članek	3034
nastala chyba. skúste to neskôr	2938
nastala chyba. zkuste to prosím znovu	423
nastavenia súkromia	2924
nastavenie súkromia	2924
nastavení	345
nastavení cookies	345
nastavení ochrany soukromí	409
nastavení soukromí	409
nastavi bez isključivanja	2838
nastavi s google računom	2842
nastavi čitanje	2825
nastavi čitati	2825
nastavit jako preferovaný zdroj	436
nastavit upozornění	414
nastavite čitanje	2825
nastavite čitati	2825
nastavitve piškotkov	2979
nastaviť ako preferovaný zdroj	2950
nastaviť upozornenia	2929
następna strona	2414
następne wideo	2471
następne zdjęcie	2486
następny	2414
następny artykuł	2411
następny film	2471
natisni članek	2967
naudojate reklamos blokavimą	2032
naudojimo taisyklės	2007
naudojimosi taisyklės	2028
naujausi viršuje	2039
naujausios žinios	1991
naujienlaiškis	2014
nav komentāru	2099
načteno umělým hlasem	411
načtěte qr kód	413
načíst další	351
načíst další články	426
načíst obsah	409
načíst příspěvek	409
načíst stránku znovu	417
načíst video	409
načíst více	426
načítava sa prehrávač	2926
načítava sa video	2926
načítať obsah	2924
načítať príspevok	2924
načítať viac	2941
načítať video	2924
načítať ďalšie	2941
načítám přehrávač	411
načítání videa	411
našli jste chybu	348
našli jste chybu v článku	429
našli jste v článku chybu	348
našli ste chybu	2943
našli ste chybu v článku	2943
našli ste v článku chybu	2943
naživo	2927
ne děkuji	332
ne, ačiū	2031
ne, děkuji	332
nederīga e-pasta adrese	2095
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
nekaj je šlo narobe. poskusite pozneje	3031
nekaj je šlo narobe. poskusite znova	3031
nem kötelező	1708
nem küldünk spamet	1707
nem, köszönöm	1631
nemam mišljenje	2828
nemate račun	2842
nemaš račun	2842
nemám názor	405	2920
nemám účet	420
nemáte predplatné	2935
nemáte předplatné	420
nemáte účet	420
nenhum comentário	2534
neplatná e-mailová adresa	423
neplatný e-mail	423
nepovinné	424	2939
neskôr	2930
neteisingas el. pašto adresas	2035
neueste beiträge	603
neveljaven e-poštni naslov	3031
nešto je pošlo naopako. pokušajte ponovo	2845
nešto je pošlo po zlu. pokušajte ponovno	2845
nešto je pošlo po zlu. pokušajte ponovo	2845
nhắc tôi sau	3391
ni še komentarjev	3040
nie dziękuję	2385
nie dziś	2385
nie możemy pokazać tej treści	2469
nie możemy wyświetlić tej treści	2469
nie można odtworzyć filmu	2471
nie można odtworzyć wideo	2471
nie można wyświetlić tej treści	2469
nie pamiętam hasła	2480
nie pamiętasz hasła	2389
nie udało się załadować filmu	2471
nie ďakujem	2877
nie, dziękuję	2385
nie, ďakujem	2877
nieprawidłowy adres e-mail	2483
niečo sa pokazilo	2939
niečo sa pokazilo, skúste to znova	2938
niečo sa pokazilo. skúste to neskôr	2938
niečo sa pokazilo. skúste to znova	2938
nimate računa	3028
nimetön postilaatikko	1406
nincs fiókja	1704
nincs fiókod	1704
nincs fiókom	1704
nincs hozzászólás	1717
nincs még előfizetésed	1704
nincs még fiókja	1704
nincs véleményem	1689
nincsenek hozzászólások	1717
niste naročnik	3028
no mūsu partneriem	2102
no mūsu veikala	2087
noe gikk galt, prøv igjen	2362
noe gikk galt, prøv igjen senere	2362
noe gikk galt. prøv igjen	2362
noe gikk galt. prøv igjen senere	2362
noget gik galt, prøv igen	537
noget gik galt, prøv igen senere	537
noget gik galt. prøv igen	537
noget gik galt. prøv igen senere	537
nokopēts	2101
només els subscriptors poden comentar	308
noraidīt visas	2088
norėdami komentuoti, prisijunkite	1995
nosūti draugam	2055
nosūtīt atsauksmi	2098
nosūtīt draugam	2055
nosūtīt e-pastā	2055
nosūtīt komentāru	2099
nosūtīt ziņu	2095
noteで書く	1883
notiek video ielāde	2089
notifikácie	2930
notre sélection	1468
notre sélection d'articles	1512
notícias relacionadas	2538
notícias relacionadas que podem lhe interessar	19
notícies destacades	323
notícies relacionades	296
nu ai cont? înregistrează-te	2624
nu mulțumesc	2585
nu på google play	527
nu, mulțumesc	2585
nur für mitglieder	728
nuskaitykite qr kodą	2030
nuskenuokite qr kodą	2030
nyaste först	3159
nyeste først	2373
nyhetsdøgnet	2293
nyní na google play	413
nyní ne	414
nyomtatás	1640
não perca	2538
não, obrigada	2507
não, obrigado	2507
nächste seite	606
nächster artikel	603
nächstes bild	733
nächstes foto	733
nächstes video	720
näin korjaamme virheet	1406
näin poistat mainoseston	1393
näin poistat mainosten eston	1393
näin suojaamme lähteitämme	1406
näin suojelemme lähteitä	1406
näita # vastust	1257
näita alati	1246
näita galeriid	1254
näita ja nõustu	1246
näita kõiki	1214
näita rohkem	1213
näita sisu	1246
näita tulemusi	1243
näita vastuseid	1257
näita veel	1213
näita vähem	1214	1254
näköislehti	1324
nästa	3081
nästa artikel	3078
nästa bild	3151
nästa sida	3151
nästa video	3136
näytä # vastausta	1411
näytä aina	1386
näytä alkuperäinen	1342
näytä galleria	1403
näytä ja hyväksy	1386
näytä kaikki	1341
näytä kaikki artikkelit	1403
näytä kaikki kommentit	1411
näytä kartta	1342
näytä kommentit	1338
näytä kuvagalleria	1403
näytä kuvateksti	1403
näytä käännös	1342
näytä lisää	1341
näytä lisää artikkeleita	1403
näytä lisää kommentteja	1411
näytä litterointi	1388
näytä salasana	1397
näytä sisältö	1334
näytä tekstitykset	1388
näytä tiedot	1342
näytä tulokset	1342	1381
näytä vastaukset	1411
näytä vähemmän	1342	1403
något gick fel	3149
något gick fel, försök igen	3148
något gick fel, försök igen senare	3148
något gick fel. försök igen	3148
något gick fel. försök igen senare	3148
næste	475
næste artikel	472
næste billede	540
næste side	540
næste video	525
némítás	1695
némítás feloldása	1695
népszerű	1647
név	1708
névtelen bejelentés	1713
névtelen postaláda	1713
nézze meg galériánkat	1649
nézze meg képeinket	1649
nõustu ja jätka	1246
nõustu ja näita	1246
nõustun	1224
nõustun kõigiga	1224
nøgleord	472
nāc strādāt pie mums	2057
nākamais attēls	2096
nākamais raksts	2096
nākamais video	2089
nākamā bilde	2096
nākamā lapa	2096
nē, paldies	2091
něco se pokazilo	424
něco se pokazilo, zkuste to znovu	423
něco se pokazilo. zkuste to prosím později	423
něco se pokazilo. zkuste to znovu	423
nổi bật	3408
nội dung quảng cáo	3436
nội dung tài trợ	3403
""", 'o': """
o que achou desta notícia	2558
o vídeo começará em alguns segundos	2556
obaveštenja	2837
objednať knihu	2922
obligatoriskt fält	3148
obligātie lauki	2095
obligāts lauks	2095
obnovit stránku	417
obnoviť stránku	2932
obnovte stránku	417
obsah je chránený autorským zákonom	2944
obsah je chráněn autorským zákonem	430
obsah našich partnerov	2952
obsah našich partnerů	438
obsah není dostupný	409
obsah nie je dostupný	2924
obsah nie je možné zobraziť	2924
obsah sa nedá zobraziť	2924
obsah vytvořený ai	432
obsah článku	426
obserwuj autorkę	2496
obserwujesz już tego autora	2496
ocenite članak	2776
ocenite članek	2967
oceń jakość artykułu	2492
oceń przepis	61
ochrana osobních údajů	345
ochrana osobných údajov	2884
ocijenite članak	2776
ocorreu um erro ao carregar o vídeo	2556
ocultar anúncio	2560
od najnovších	2948
od najstarších	2948
od naszych partnerów	2498
od našich partnerov	2952
od našich partnerů	438
od naših partnera	2858
od naših partnerjev	3044
od nejnovějších	434
od nejstarších	434
od partnerů	438
odblokuj artykuł	2480
odblokuj dostęp	2480
odblokuj treść	2469
oddaj głos	2463
odebírat	338
odebírat newsletter	338
odemknout článek	334
odemknout článek pro přátele	437
odeslat komentář	434
odeslat zprávu	423
odeslat zpětnou vazbu	432
odhlásenie kedykoľvek	2938
odhlásit se	334
odhlásit se můžete kdykoli	423
odhlásit se můžete kdykoliv	423
odhlásiť sa	2866
odhlášení kdykoliv	423
odjaviti se možete bilo kada	2845
odkaz bol skopírovaný	2951
odkaz byl zkopírován	437
odkaz skopírovaný	2873
odkaz zkopírován	341
odkleni članek	2960
odklenite celoten članek	2960
odklenite članek	3028
odmietnuť	2884
odmietnuť všetko	2884
odmítnout	345
odmítnout vše	345
odoberať	2938
odoberať newsletter	2938
odomknúť	2935
odomknúť článok	2935
odomknúť článok pre priateľov	2951
odoslať	2939
odoslať komentár	2948
odoslať správu	2938
odoslať spätnú väzbu	2946
odporúča outbrain	2952
odporúčame	2870	2936
odporúčame prečítať	2870
odporúčame tiež	2870
odporúčané outbrain	2952
odporúčané taboola	2952
odporúčané články	2870
odpovedať	2949
odpovědět	348	435
odrzuć	2404
odrzuć wszystkie	2404
odrzuć wszystko	2469
odtwarzacz wideo jest ładowany	2471
odtwórz	2414
odtwórz film	2471
odtwórz wideo	2471
odvolať súhlas	2924
odśwież stronę	2477
odštampaj	2776
odštampaj recept	61
odštampaj članak	2776
oferta dla czytelników	2466
oferta dla prenumeratorów	2466
oferă acest articol cadou	2626
offre spéciale	1435
offrez-nous un café	1426
offrici un caffè	1789
oglasno sporočilo	87	2963
ogłoszenie	2403
ohjelma ei ole enää katsottavissa	1388
ohodnotiť recept	61
ohodnoťte článek	348
ohodnoťte článok	2873
oikaisut ja täsmennykset	1406
okuma süresi # dk	3227
oldal frissítése	1701
oldal újratöltése	1701
oled juba hääletanud	1243
olet jo äänestänyt	1381
oliko artikkeli hyödyllinen	1338
oliko juttu hyödyllinen	1338
oliko tiivistelmä hyödyllinen	1338
oliko tämä hyödyllinen	1409
olvasd be a qr-kódot	1697
olvass korlátlanul	1704
olvassa be a qr-kódot	1697
olvasson hirdetések nélkül	1721
olvasson korlátlanul	1634
olvasson tovább	1634
olvasta már	1647
olvastad már	1647
olvasás az alkalmazásban	1697
olvasói ajánlat	1691
olvidaste tu contraseña	1118
omogoči obvestila	3022
omogući obavijesti	2836
online reportáž zde	426
opdatér siden	531
oplæst af en robot	459
oplæst af en syntetisk stemme	525
oplæst af kunstig intelligens	475
oplæst af syntetisk stemme	525
opravy a upřesnění	429
opsig når som helst	450
opsig, når du vil	534
opći uvjeti korištenja	2831
ordsøgning	519
orijinali göster	3228
os leitores também leram	2578
os preços podem variar	2560
osadzona treść	2469
osale küsitluses	1213
osmisměrka	405
osta käyttöoikeus	1407
osta liput tästä	1384
osta täältä	1384
ostatnie artykuły	2411
osveži stran	3025
osveži stranicu	2839
osvežite stran	3025
osvježi stranicu	2839
osvježite stranicu	2839
oszczędzasz #%	2481
ota käyttöön	1392
ota yhteyttä	1338
otevřít	352
otevřít aplikaci	413
otevřít galerii	426
otevřít mapu	352
otevřít v aplikaci	413
otkazati možete bilo kada	2842
otkaži bilo kada	2842
otključaj članak	2766
otključajte ceo članak	2766
otključajte cijeli članak	2766
otključajte članak	2842
otros artículos	1152
otvoriť aplikáciu	2928
otvoriť galériu	2941
otvoriť v aplikácii	2928
otwórz	2415
otwórz aplikację	2473
otwórz galerię	2486
otwórz mapę	2415
otázka dne	404
otázka dňa	2919
outras notícias	19	2538
ouça este conteúdo	2524
ovaj sadržaj ne možemo prikazati	2831
ovaj sadržaj nije dostupan	2831
ovaj sadržaj nije moguće prikazati	2831
ovaj video više nije dostupan	2833
ovaj članak je zaključan	2842
oversættelsen er lavet af en maskine	475
""", 'p': """
padidinti nuotrauką	2036
padovanokite straipsnį	1994
padovanokite straipsnį draugui	1994
padovanoti straipsnį	2041
page précédente	1471
pagina următoare	2601
pague um café	2508
paiement sécurisé	1433
pakollinen kenttä	1400
paldies par jūsu balsi	2085
paldies par pieteikšanos	2074
paldies par ziņu	2095
palielināt	2096
palielināt attēlu	2096
palun jää viisakaks	1212
palun lülita reklaamiblokeerija välja	1250
pamanīji kļūdu	2056
pamanījāt kļūdu	2056
pamiršau slaptažodį	2034
pamiršote slaptažodį	2034
par šo tēmu	2052
paramètres des cookies	1461
paramétrer	1461
paramétrer les cookies	1461
parandused ja täpsustused	1255
parašyk komentarą	1995
parašykite komentarą	1995
partajează	2592
partenerii noștri	2599
participez à la conversation	1499
partnereink ajánlata	1721
partnereinktől	1721
partnerių turinys	1998
partnerski sadržaj	2772
partnerski članek	3044
partnerský obsah	438
pasidalinkite šiuo straipsniu	1994
pasirinkite planą	2034
pasirinkite prenumeratą	2034
pasirinkite sumą	2033
pasirinkti prenumeratą	2034
pasitikrinkite žinias	1996
pasiūlymas skaitytojams	2027
paslēpt reklāmu	2102
passer la publicité	1459
passer à la recette	61
passwort zurücksetzen	728
pastebėjote klaidą	1995
pasziánsz	1689
pasūtīt grāmatu	2087
pateikti atsiliepimą	2038
patikrinkite savo el. paštą	2035
patvirtinkite savo el. paštą	2035
pavaišinkite mus kava	2033
paylaş	3218
paylaşin	3218
pašreizējais laiks #	2089
pažiūrėkite vaizdo įrašą	1996
pe aceeași temă	2627
pelaa peliä	1381
pelaa tästä	1381
pentru a citi în continuare	2624
per saperne di più	1859
per visą ekraną	2029
per überweisung spenden	726
pergunte à nossa ia	2558
personvernerklæring	2348
perspausdinti draudžiama	2043
peut-être plus tard	1425
pełny ekran	2471
piedalies aptaujā	2057
piedāvājums lasītājiem	2087
piekrist un rādīt	2088
piekrist un turpināt	2088
piekrist visām	2067
piekrītu	2067
piekrītu visām	2088
piesakies vebināram	2057
piesakoties tu piekrīti lietošanas noteikumiem	2074
pieslēdzies vai izveido kontu	2050
pieslēdzies, lai komentētu	2056
pieslēgties	2050
pieslēgties ar facebook	2094
pieslēgties ar google	2094
pievieno savu komentāru	2056
pievienot komentāru	2050
pievienot kā vēlamo avotu	2100
pievienot manām tēmām	2100
pieņemt un turpināt	2088
pieņemt visas	2088
pieņemt visas sīkdatnes	2088
pilnekrāna režīms	2089
pilnekrāns	2089
pirkt biļetes	2087
pirkt biļeti	2087
pirkt grāmatu	2087
pirkti bilietą	2027
pirkti knygą	2027
pirkti licenciją	2043
pirmais mēnesis par # €	2050
pirmas mėnuo tik # €	1989
più lette	1820
più letti	1820
più tardi	1788
piši autoru	2848
piši avtorju	3034
pišite autoru	2848
pišite avtorju	3034
pišite nam u redakciju	2850
pišite nam v uredništvo	3036
pišite redakciji	2850
pišite uredništvu	3036
piškotki	2979
placená inzerce	87	344
placená spolupráce	438
placený obsah	438
platba ročne	2935
platba ročně	420
platená inzercia	87	2869
platená spolupráca	2952
platený obsah	2952
player se učitava	2833
plaćena saradnja	2858
plaćena suradnja	2858
plaćeni oglas	87	2772
plaćeni sadržaj	2772
plačajte nam kavo	3026
plačana objava	87	2963
plačana vsebina	3044
plačano sodelovanje	3044
plačiau skaitykite čia	1996
plein écran	1471
plus d'actualités	1468
plus de détails	1472
poate mai târziu	2585
podaj prawidłowy adres e-mail	2483
podari članek	2967
podarite ta članek	2967
podaruj artykuł	2389
podaruj dostęp	2497
podaruj ten artykuł	2399
podcast anhören	640
pode ler também	2578
podeli članak	2776
podešavanja privatnosti	2831
podijeli članak	2776
podmienky používania	2884
podmínky použití	345
podmínky užití	345
podobne artykuły	2411
podobné články	349	2870
podporiť	2865
podporte nezávislú žurnalistiku	2865
podporte nás	2865
podporte nás cez darujme	2933
podporte nás cez paypal	2933
podporte nás na patreone	2933
podpořit	333
podpořit přes darujme	418
podpořte naši práci	333
podpořte nás	333
podpořte nás na patreonu	418
podpořte nás přes paypal	418
podpořte redakci	333
podrobné nastavenia	2924
podrobné nastavení	409
podrži	2765
podrži nas	2765
podržite nas	2765
podržite naš rad	2765
podržite nezavisno novinarstvo	2765
podziel się	2399
podziel się na facebooku	2399
pogledajte još	19
poistin sen käytöstä	1394
pokaż # odpowiedzi	2494
pokaż galerię	2486
pokaż hasło	2480
pokaż i zaakceptuj	2469
pokaż komentarze	2407
pokaż mniej	2414
pokaż napisy	2471
pokaż odpowiedzi	2494
pokaż oryginał	2415
pokaż podpis	2486
pokaż transkrypcję	2471
pokaż treść	2404
pokaż tłumaczenie	2415
pokaż więcej	2414
pokaż wszystkie	2414
pokaż wszystko	2415
pokaż wyniki	2463
pokaži geslo	3028
pokaži vsebino	2979
pokloni članak	2776
poklonite ovaj članak	2776
pokračovat bez podpory	332
pokračovat bez vypnutí	416
pokračovat přes apple	420
pokračovat přes facebook	420
pokračovat přes google	420
pokračovat s apple	420
pokračovat s google	420
pokračovať bez podpory	2877
pokračovať bez vypnutia	2931
pokračovať cez apple	2935
pokračovať cez facebook	2935
pokračovať cez google	2935
pokračovať s google	2935
pokušajte kasnije	2845
pokušajte ponovno	2845
pokušajte ponovno kasnije	2845
pokušajte ponovo	2845
pole obowiązkowe	2483
polecamy również	2411
polecamy także	2411
polecamy też	2411
polecane artykuły	2411
politika kolačića	2831
politika piškotkov	3017
politique de confidentialité	1461
polityka prywatności	2404
polityka sprostowań	2489
política de cookies	1145	2531
política de galetes	305
política de privacidad	1145
política de privacidade	2531
política de privacitat	305
pomanjšaj pisavo	3043
pomôže každé euro	2933
pomůže každá koruna	418
ponovno učitaj stranicu	2839
ponuda za čitaoce	2830
ponuda za čitatelje	2830
ponuka pre čitateľov	2922
poprzedni artykuł	2411
poprzednie zdjęcie	2486
populární	349
populära artiklar	3078
populärast	3146	3160
populärt	3078
populære	549	2374
populære artikler	472
populære saker	2293
populært	472	2293
populārākie	2052
popüler	3225
popüler haberler	3225
popüler konular	3225
por qué estás viendo esto	1118
poslat jako dárek	437
poslat přes whatsapp	437
poslat příteli	437
poslat tip anonymně	429
poslat zprávu	423
poslať	2939
poslať ako darček	2951
poslať cez whatsapp	2951
poslať e-mailom	2873
poslať mailom	2951
poslať priateľovi	2951
poslať správu	2938
poslať tip	2943
poslať tip anonymne	2943
poslušaj vest	2776
poslušaj članak	2776
poslušaj članek	2967
poslušajte tekst	2833
poslušajte članek	2967
posnetek ni več na voljo	3019
posnetek v vaši državi ni na voljo	3019
posnetka ni mogoče predvajati	3019
postanite naročnik	2959
postanite član	2765	2959
postavke kolačića	2789
postaw kawę	2386
postaw nam kawę	2386
poszt betöltése	1693
posłuchaj	2399
poukážte nám # % z dane	2933
pour continuer à lire	1508
pourquoi voyez-vous cette publicité	1495
pouze nezbytné	409
pouze pro předplatitele	334
používate adblock	2931
používate blokovanie reklám	2931
používate blokovač reklám	2931
používateľské meno	2936
používáte adblock	416
používáte blokování reklam	416
používáte blokátor reklam	416
povezani sadržaj	2773
povezani članci	2773
povezani članki	2964
povećaj	2848
povećaj fotografiju	2848
povećaj sliku	2848
povećaj slova	2857
povećaj tekst	2857
povečaj	3034
povečaj besedilo	3043
povečaj fotografijo	3034
povečaj pisavo	3043
povečaj sliko	3034
povinná pole	423
povinné	424	2939
povinné pole	423
povinné polia	2938
povinné údaje	423
povolit upozornění	414
povoliť	2930
povoliť notifikácie	2929
povoliť obsah	2924
povoliť raz	2924
povoliť reklamu	2932
povoliť reklamy	2932
povoliť upozornenia	2929
powiązane	2411
powiązane artykuły	2411
powiązane tematy	2411
powiększ	2414
powiększ tekst	2497
powiększ zdjęcie	2414
powrót do góry	2414
powrót do strony głównej	2486
powrót na górę	2486
pozastaviť	2927
později	332	415
pozostała część artykułu pod materiałem wideo	2403
pozostały czas	2471
pozostały czas #	2471
pozostały czas -#	2471
pozrieť galériu	2941
pozvite nás na kávu	2933
pozvěte nás na kafe	418
pozvěte nás na kávu	418
počastite nas kavom	2840
pořídit předplatné	420
pošalji	2846
pošalji e-mailom	2776
pošalji komentar	2776
pošalji mejlom	2776
pošalji poruku	2845
pošalji povratnu informaciju	2853
pošalji prijatelju	2776
pošalji vest	2850
pošalji vijest	2850
pošalji članak e-mailom	2776
pošaljite dojavu	2850
pošaljite komentar	2776
pošaljite vest	2850
pošlete tip redakci	429
pošlite tip redakcii	2943
pošlji	3032
pošlji komentar	3040
pošlji po e-pošti	2967
pošlji povratno informacijo	3039
pošlji prijatelju	2967
pošlji sporočilo	3031
pošlji članek po e-pošti	2967
pošljite nam namig	3036
pošljite namig	3036
poštanski broj	2846
poštna številka	3032
poštovné zdarma	407
pr članek	2963
pradėti testą	2025
praneškite apie klaidą	1995
pranešti anonimiškai	2037
pranešti apie klaidą	1995
pranešti apie komentarą	2039
pratite uživo	2848
pravidelný dar	418
pravidelný príspevok	2933
pravidelně měsíčně	418
pravidlá diskusie	2873
pravidlá opráv	2943
prawa autorskie zastrzeżone	2490
prašome išjungti reklamos blokavimą	2032
pre komentovanie sa prihláste	2948
pre predplatiteľov	2866
preberi cel članek	3034
preberi celoten članek	3034
preberi več	3034
preberite celoten članek	3034
preberite še	2964
predchádzajúca fotografia	2941
predchádzajúca snímka	2941
predchádzajúca strana	2941
predchádzajúci článok	2941
predplatiť	2865
predplatné môžete kedykoľvek zrušiť	2935
predplaťte si	2865
prehrať	2926
prehrať video	2926
prehrávač sa načítava	2926
prejsť do diskusie	2948
prejsť do galérie	2941
prejsť na darovanie	2933
prejsť na kvíz	2919
prejsť na obsah	2941
prejsť na online	2941
prejsť na platbu	2933
prejsť na ponuku	2922
prejsť na recept	61
prejšnja fotografija	3034
prejšnja slika	3034
prejšnja stran	3034
prejšnji članek	3034
prekličete lahko kadarkoli	3028
prekliči soglasje	3017
preložené automaticky	2946
preložené pomocou ai	2946
prenošenje zabranjeno	2851
prenumerantförmån	3130
prenumerantförmåner	3130
prenumerata nuo # euro per mėnesį	1989
prenumerata nuo # €	1989
prenumerera på vårt nyhetsbrev	3061
prenumeruodami sutinkate su taisyklėmis	2014
prenumeruokite naujienlaiškį	2014
prenumeruoti naujienlaiškį	2035
preostali čas	3019
preostali čas #	3019
preostali čas -#	3019
preporučeno	2773
preporučuje outbrain	2858
preporučuje taboola	2858
preporučujemo	2773	2843
preporučujemo da pročitate	2773
preporučujemo i	2773
preskoči na sadržaj	2848
preskoči na vsebino	3034
preskočiť na obsah	2941
prestať sledovať	2950
prethodni članak	2848
pretlač zakázaná	2944
prevedeno uz pomoć ai	2853
preverite e-pošto	3031
prečo vidím túto reklamu	2952
prečítajte si	2870
prečítajte si aj	2870
prečítať neskôr	2951
prečítať prepis	2926
prețurile pot varia	2614
pridať ako preferovaný zdroj	2950
pridať do košíka	2922
pridať do mojich tém	2950
pridať komentár	2873
pridať medzi preferované zdroje	2950
pridruži se razpravi	3040
pridružite se razpravi	3040
pridėti kaip pageidaujamą šaltinį	2040
pridėti komentarą	2039
pridėti prie mano temų	2040
pridėti prie pageidaujamų šaltinių	2040
prihlásiť	2866
prihlásiť cez facebook	2935
prihlásiť cez google	2935
prihlásiť na odber	2938
prihlásiť sa	2866
prihlásiť sa cez apple	2935
prihlásiť sa cez facebook	2935
prihlásiť sa cez google	2935
prihlásiť sa do diskusie	2948
prihlásiť sa na odber	2938
prihláste sa a komentujte	2948
prihvati i prikaži	2831
prihvati sve kolačiće	2831
prihvaćam	2789
prihvaćam i nastavljam	2831
prihvaćam sve	2789
prijava putem google računa	2842
prijavi grešku	2776
prijavi pogrešku	2850
prijavi se s google računom	2842
prijavite grešku	2850
prijavite pogrešku	2850
prijať	2884
prijať a pokračovať	2924
prijať a zobraziť	2924
prijať všetko	2884
prijať všetky	2924
prijať všetky cookies	2924
prikaži # odgovora	2854
prikaži # odgovore	3040
prikaži galerijo	3034
prikaži galeriju	2848
prikaži geslo	3028
prikaži i prihvati	2831
prikaži in sprejmi	3017
prikaži komentare	2854
prikaži komentarje	3040
prikaži lozinku	2842
prikaži manj	2965
prikaži manje	2774
prikaži odgovore	2854	3040
prikaži podnapise	3019
prikaži prepis	3019
prikaži rezultate	2827	3013
prikaži sadržaj	2789
prikaži sve	2774
prikaži titlove	2833
prikaži transkript	2833
prikaži več	2965
prikaži više	2774
prikaži vse	2965
prikaži vsebino	3017
prima lună gratuită	2624
primetili ste grešku	2850
primește alerte despre acest subiect	2618
primijetili ste grešku	2850
printează	2592
printează rețeta	61
pripomenúť neskôr	2877
priporoča outbrain	3044
priporoča taboola	3044
priporočamo	2964	3029
priporočamo tudi	2964
priporočamo v branje	2964
priporočeno	2964
prisijunkite arba susikurkite paskyrą	1989
prisijunkite prie mūsų komandos	1996
prisijunkite, kad galėtumėte komentuoti	1995
prispieť	2865
prispieť jednorazovo	2933
prispieť mesačne	2933
privatsphäre verwalten	718
privatsphäre-einstellungen	596
privātuma iestatījumi	2088
privātuma politika	2067
prišlo je do napake. poskusite pozneje	3031
prišlo je do napake. poskusite znova	3031
pro komentování se přihlaste	434
pro předplatitele	334
pro předplatitele výhodněji	407
programmet är inte längre tillgängligt	3136
prohlédnout galerii	426
promijeni veličinu teksta	2857
promo sadržaj	2858
promocijsko sporočilo	2963
promotivni sadržaj	2772
promotivni članak	2772
promóció	1642
proovi # päeva tasuta	1206
prosimy o wyłączenie adblocka	2476
proč vidím tuto reklamu	438
pročitaj ceo članak	2848
pročitaj cijeli članak	2848
pročitaj kasnije	2857
pročitaj transkript	2833
pročitajte ceo tekst	2848
pročitajte cijeli članak	2848
pročitajte i	2773
pročitajte još	2773
prywatność	2404
przeczytaj całość	2486
przeczytaj cały artykuł	2486
przeczytaj również	2411
przeczytaj także	2411
przeczytaj też	2411
przeczytaj transkrypcję	2471
przejdź bez wsparcia	2385
przejdź do galerii	2486
przejdź do głównej treści	2486
przejdź do oferty	2466
przejdź do przepisu	61
przejdź do płatności	2478
przejdź do quizu	2463
przejdź do serwisu	2404
przejdź do sklepu	2466
przejdź do strony darowizn	2478
przejdź do treści	2414
przejdź do ustawień prywatności	2404
przejdź do wpłaty	2478
przejdź na stronę główną	2486
przekaż # % podatku	2478
przekaż #%	2478
przekaż opinię	2492
przestań obserwować	2496
przetłumaczono automatycznie	2492
przetłumaczono przez ai	2492
przeładuj stronę	2477
prześlij	2484
prześlij opinię	2492
prześlij zdjęcia	2489
przypomnij mi później	2385
przypomnij później	2474
právě se děje	349
präsentiert von	593
précédent	1471
préférences cookies	1461
prélèvement	1434
prémium	1634
próbáld újra később	1707
próbálja ki # forintért	1634
próbálja újra	1707
próbálja újra később	1707
próxima	2541
próxima página	2541
próximo artigo	2538
prøv # dager gratis	2272
prøv gratis	450	2272
prøv igen senere	537
prøv igjen senere	2362
prøv nu	450
prøv nå	2272
prędkość	2472
prędkość odtwarzania	2471
prを含みます	1912
psč	424	2939
pubblicità	1811
publi-rédactionnel	1459
publicité	1459
publicité - la suite ci-dessous	1459
publicités	1459
pular para o conteúdo	2541
página siguiente	1155
páči sa mi to	2949
päeva küsimus	1243
päivitä sivu	1394
päivän kysymys	1381
päivän peli	1381
päivän ristikko	1381
pääuutiset	1339
påkrevd	2363
påkrævet	538
påmind mig senere	446
påminn mig senare	3052
później	2385	2475
pārbaudi savas zināšanas	2057
pārbaudiet savu e-pastu	2095
pāriet uz recepti	61
pāriet uz saturu	2096
pārpublicējot atsauce obligāta	2060
pārpublicēšana aizliegta	2103
pārtraukt sekot	2100
pārvaldīt paziņojumus	2091
pārvaldīt piekrišanu	2088
pērc abonementu	2050
płatna współpraca	2498
płatne miesięcznie	2480
płatne rocznie	2480
płatność miesięczna	2480
płatność roczna	2480
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
qu'avez-vous pensé de cet article	1493
qual o seu nível de satisfação com esta notícia	2558
quellen und weiterführende links	603
queremos conocer tu opinión	1184
queremos saber a sua opinião	2566
questo riassunto ti è stato utile	1839
quieres añadir otro usuario a tu suscripción	1118
quizás más tarde	1112
quizás te interese	1152
quyên góp	3392
quyên góp ngay	3392
qué te ha parecido esta noticia	1184
quên mật khẩu	3393
quảng cáo	3403
quảng cáo - bài viết tiếp tục bên dưới	3436
""", 'r': """
r$ # por mês durante # meses	2575
radote klaidą	1995
radote klaidą tekste	1995
radās kļūda. mēģiniet vēlāk	2095
radīts ar mākslīgo intelektu	2098
raksti komentāru	2056
raksts ir aizsargāts ar autortiesībām	2103
raksts ir slēgts	2094
raksts tiek papildināts	2057
raksts turpinās pēc reklāmas	2059
rakstu lasa mākslīgais intelekts	2089
rakstīt autoram	2096
rakstīt komentāru	2056
raktažodžiai	2036
rao vặt	3403
raportează o eroare	2612
raportoi virheestä	1406
rapportér	549
rapportér annonce	552
rapportér fejl	467
razvrščanje	3041
rašykite redakcijai	2037
rašyti autoriui	2036
rašyti komentarą	1989
reagovať	2949
receber notificações	2568
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1501
recevez une alerte à chaque article de l'auteur	1501
reclamă	2595
recomandarea redacției	2627
recomandări	2599
recomandările editorilor	2627
recomandările redacției	2599
recomendado para você	2538
recommandé	1468
recommandé pour vous	1468
recommandés	1468
recordar más tarde	1112
recuérdamelo más tarde	1112
redirecționează #%	2586
refuză toate	2609
regalar artículo	1118
registrovať sa	2866
registruokitės nemokamai	1989
registruokitės į seminarą	1996
registrácia	2866
regisztráció	1634
regisztrálok	1634
regler för kommentarer	3159
regístrate	1118
rekisteröidy	1324
rekisteröidy maksutta ja lue	1324
reklaami lõpp	1260
reklama się skończyła	2498
reklami geç	3220
reklám	1642
reklám vége	1721
reklámblokkolót használ	1700
reklámblokkolót használsz	1700
reklāma	2050
reklāmas beigas	2102
reklāmas raksts	2059
reklāmraksts	87	2059
relacja na żywo	2486
relaterade ämnen	3078
rendeld meg a könyvet	1691
rendelje meg a könyvet	1691
rendezés	1718
rendszeres támogatás	1702
reportar erro nesta página	2558
restez informé	1444
restez informés	1444
resumen automático	1177
resumo da notícia	2558
resumé lavet af ai	546
rettelser og præciseringer	543
rezerviši mesto	2830
rezervovať miesto	2922
rezervujte si místo	407
rezervuoti vietą	2027
rezervēt vietu	2087
reģistrējies bez maksas	2050
reģistrēties	2050
reši križanko	3013
reši kviz	2827	3013
reši ukrštenicu	2827
režim celej obrazovky	2926
režim celé obrazovky	411
ricordamelo più tardi	1788
riješi križaljku	2827
riješi kviz	2827
rodyti galeriją	2036
rodyti mažiau	1997	2036
rodyti turinį	2028
rodyti viską	1997
rozumím	352
rozwiąż krzyżówkę	2463
rozwiń	2414
rozwiń wszystko	2415
ročne	2936
ročná platba	2935
ročné predplatné	2935
roční platba	420
roční předplatné	420
ročně	421
rychlost přehrávání	411
ryhdy kannatusjäseneksi	1395
rätta	3074
rätta oss	3074
rättelse	3074
rättelsepolicy	3154
rättelser och förtydliganden	3154
réactions	1464
réagir	1454	1464
réagir à cet article	1464
réagissez	1464
réagissez à cet article	1464
répondre	1464
réseaux sociaux	1455
réservé aux inscrits	1435
résiliable à tout moment	1508
résultats du sondage	1499
résumé de l'article	1493
résumé de l'article en # points	1493
résumé en # secondes	1493
részletek	1650
rösta	3128
rösta här	3081
rösta i omröstningen	3081
rösta nu	3127
rückmeldung geben	741
rýchlosť	2927
rýchlosť prehrávania	2926
rādīt # atbildes	2099
rādīt atbildes	2099
rādīt galeriju	2096
rādīt mazāk	2058	2096
rādīt rezultātus	2085
rādīt saturu	2088
rādīt un piekrist	2088
rādīt vairāk	2057
rādīt visu	2058
răspunde	2598
rėmimas	1998
rėmėjo turinys	2042
""", 's': """
s'abonner à partir de #€	1435
s'inscrire à la newsletter	1444
s-ar putea să-ți placă	2599
saada anonüümne vihje	1255
saada sõbrale	1211
saada sõnum	1253
saada vihje anonüümselt	1255
saber más	1155
sadarbības raksts	2059
sadržaj je blokiran	2831
sadržaj je zaključan	2766
sadržaj je zaštićen autorskim pravom	2851
sadržaj nije dostupan	2831
sadržaj nije moguće prikazati	2831
sadržaj partnera	2858
saglabāt	2055
saglabāt iestatījumus	2088
saglabāt izvēli	2088
saglabāt rakstu	2055
saglabāt vēlākam	2101
saistītie raksti	2052
saistītās ziņas	2052
saite ir nokopēta	2101
saite nokopēta	2055
saken er låst	2272
saken finnes også som lyd	2281
salli sisältö	1386
saltar anúncio	2529
salvează	2592
salvează articolul	2626
salvează pentru mai târziu	2626
salvează rețeta	61
samo nujni piškotki	3017
samo nužni	2831
samo nužni kolačići	2831
samo za naročnike	3028
sans engagement, résiliable à tout moment	1508
sao chép liên kết	3398
sao chép đường dẫn	3434
sari la conținut	2601
sari la rețetă	61
satura turpinājums pēc reklāmas	2059
saturs ir aizsargāts ar autortiesībām	2103
saturs ir bloķēts	2088
sazināties ar redakciju	2097
sačuvaj	2776
sačuvaj podešavanja	2831
sačuvaj recept	61
sačuvaj vest	2776
sačuvaj za kasnije	2857
sačuvaj članak	2857
saņemt paziņojumus	2091
schlagwörter	603
schließen	606
schrift größer	746
schrift vergrößern	588
schriftgröße	588
schriftgröße anpassen	746
schriftgröße ändern	746
schwedenrätsel	713
scopri di più	1794
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
se alla erbjudanden för prenumeranter	3056
se bilderna här	3081
se connecter et réagir	1464
se déconnecter	1435
se grafiken här	3081
se ha producido un error al cargar el vídeo	1175
se klippet här	3081
se klippet øverst i saken	2296
se videon här	3081
se våra erbjudanden	3145
se våre tilbud	2359
sebesség	1696
sedan # kr/mån tills du säger upp	3056
see väli on kohustuslik	1253
seguir tópico	2568
seguí leyendo	1198
sei già abbonato	1794
sei già iscritto alla newsletter	1852
seko tēmai	2100
sekot tēmai	2100
sekretessinställningar	3134
sekti autorių	2040
sekti temą	2040
selección de la redacción	1152
selvä	1342
sem si não seria possível	2573
sem você não seria possível	2573
semnalează o eroare	2598
senaste först	3159
send artiklen på mail	459
send på e-post	2281
send på mail	551
seniausi viršuje	2039
sense permanència	320
setări cookie	2609
seuls les abonnés peuvent commenter	1499
seuraa hetki hetkeltä	1403
seuraa livenä	1403
seuraa meitä	1332
seuraa tekijää	1413
seuraa tätä aihetta	1413
seuraat jo tätä aihetta	1413
seuraat tätä aihetta	1413
seções	2538
seřadit podle	434
shrani članek	2967
shrnutí ai	433
shrnutí od ai	432
si opp når du vil	2272
si è verificato un errore durante il caricamento del video	1837
sie können diesen artikel kostenlos weitergeben	685
signaler ce contenu comme inapproprié	1499
signaler un problème	1464
siguiente artículo	1152
siirry sisältöön	1341
siirry suoraan sisältöön	1403
sikeres feliratkozás	1652
sin ti no sería posible	1193
sinu hääl on arvesse võetud	1243
sinu sõnum	1253
sisu on autoriõigusega kaitstud	1261
sisältö ei ole saatavilla	1386
sisältö on estetty	1386
sisältö on suojattu tekijänoikeudella	1407
sisältöä ei voida näyttää	1386
sisältöä kumppaneiltamme	1415
siz ne düşünüyorsunuz? oy verin	3227
sizin için öneriler	3225
siųsti atsiliepimą	2038
siųsti draugui	1994
siųsti el. paštu	1994
siųsti komentarą	2039
siųsti naujieną	2037
siųsti žinutę	2035
skaitykite be reklamų	2042
skaitykite be ribojimų	2034
skaitykite daugiau čia	1996
skaityti plačiau	1996
skaityti visą straipsnį	2036
skaityti vėliau	1994
skann qr-koden for å laste ned appen	2352
skanna qr-koden för att ladda ner appen	3138
skaties arī	2052
skatīt cenu	2087
skatīt foto	2057
skatīt galeriju	2057
skatīt komentārus	2099
skatīt piedāvājumu	2087
skatīt piedāvājumus	2094
skatīt rezultātus	2085
skatīt video	2057
skatīt visus	2096
skenē qr kodu	2090
skenējiet qr kodu	2090
skjønner	2297
sklenite naročnino	2960
skontaktuj się z redakcją	2489
skontrolujte si svoju schránku	2938
skopírované	2951
skopírované do schránky	2951
skopírovať odkaz	2873
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3074
skriv inn beløp	2357
skru på	2354
skru på lyd	2350
skru på varsler	2353
skryť odpovede	2948
skryť reklamu	2952
skrýt	352
skrýt odpovědi	434
skrýt reklamu	438
skyddas av upphovsrätt	3155
skänk en gåva	3143
skúste to neskôr	2938
skúste to znova	2938
slapukų nustatymai	2007
slapukų politika	2028
slažem se	2789
slažem se i nastavljam	2831
sledeća fotografija	2848
sledeća slika	2848
sledeća strana	2848
sledeći video	2833
sledeći članak	2848
sledovat toto téma	436
sledovat téma	436
sledovať autora	2950
sledovať autorku	2950
sledovať online	2941
sledovať tému	2950
sledovať túto tému	2950
sledujete téma	436
sledujete tému	2950
slik beskytter vi kildene våre	2368
slik beskytter vi våre kilder	2368
slik slår du av annonseblokkering	2355
slične vesti	2773
slične vijesti	2773
slični članci	2773
sljedeća fotografija	2848
sljedeća slika	2848
sljedeća stranica	2848
sljedeći video	2833
sljedeći članak	2848
slut på annonce	552
slut på annons	3163
slut på reklam	3163
sluta följa	3161
slutt på annonse	2377
slutt å følge	2375
slå adblocker fra	530
slå annonceblokering fra	530
slå av annonseblokkereren	2355
slå av annonseblokkeringen	2355
slå din adblocker fra	530
slå lyd fra	525
slå lyd til	525
slå lyden fra	525
slå lyden til	525
slå notifikationer til	528
slå på	2354	3140
slå på aviseringar	3139
slå på ljudet	3136
slå på notiser	3139
slå på varsler	2353
slå på varslinger	2353
slå til	529
slėpti reklamą	2042
snsをフォロー	1884
so schützen wir unsere quellen	738
sofortüberweisung	566
solitär	713
sonderveröffentlichung	665
sono già sostenitore	1788
sonuçlari gör	3228
sorodni članki	2964
sortuj według	2494
sortér efter	548
souhlasím	345
souhlasím a pokračovat	409
souhlasím se zobrazením	345
soutenez-nous dès maintenant	1426
související	349
související témata	349
související články	349
související články z webu	349
soyez le premier à commenter	1464
soyez le premier à réagir	1464
spam nélkül	1707
spander en kaffe på oss	2357
spara inställningar	3134
spara till läslistan	3162
spausdinti receptą	61
spausdinti straipsnį	2041
spela här	3127
spela videon här	3081
spill nå	2343
spis treści	2414
splošni pogoji	3017
sponsorisé	1459
sponsorlu içerik	87	3220
sponsoroitu sisältö	1333
sponsorēts saturs	2102
sponsrat innehåll	3070
sponzorirani sadržaj	2772
sponzorirani članak	2772
sponzorisani sadržaj	2858
sponzorované	2869
sponzorovaný obsah	344
sponzorováno	344
sporoči napako	3036
sporočilo	3032
spravovat upozornění	414
spravovať súhlas	2924
spravovať upozornenia	2929
sprawdź cenę	2466
sprawdź ofertę	2389
sprawdź się	2463
sprawdź skrzynkę e-mail	2483
sprawdź skrzynkę odbiorczą	2483
sprawdź swoją skrzynkę	2483
sprawdź swoją wiedzę	2463
sprejmi in prikaži	3017
sprejmi vse piškotke	3017
spremi članak	2776
spremljajte v živo	3034
sprijină-ne	2586
správa	2939
správa bola odoslaná	2938
správa souhlasu	409
správa súhlasu	2924
spróbuj ponownie	2483
spróbuj ponownie później	2483
spręsti kryžiažodį	2025
spręsti testą	2025
spune-ți părerea	2612
spune-ți părerea în comentarii	2612
spustit kvíz	404
spustiť kvíz	2919
spustiť video	2926
später	561
später erinnern	561
späť hore	2941
späť na hlavnú stránku	2941
späť na začiatok	2941
spør vår ki om saken	2289
spēlē tagad	2085
spēlēt tagad	2085
staňte sa členom	2865
staňte se členem	333
ste našli napako	3036
ste našli napako v članku	3036
ste už predplatiteľ	2935
ste že glasovali	3013
stem nå	2343
stiahnuť aplikáciu	2928
stiahnuť audio	2926
stiahnuť epizódu	2926
stiahnuť na google play	2928
stiahnuť v app store	2928
stiahnuť z app store	2928
stiahnuť z google play	2928
stichwörter	603
stil spørgsmål til artiklen	467
stlmiť	2926
stop med at følge	550
straipsnio tęsinys - po reklama	1998
straipsnis saugomas autorių teisių	2043
straipsnis tęsiasi po reklamos	1998
straipsnis užrakintas	2034
straipsnį skaito dirbtinis intelektas	2029
strojovo preložené	2946
strojový preklad	2947
strojový překlad	433
strojově přeloženo	432
strona główna	2411
stroški dostave	3016
stworzono z pomocą ai	2492
stáhnout aplikaci	413
stáhnout audio	411
stáhnout epizodu	411
stáhnout na google play	413
stáhnout podcast	411
stáhnout v app store	413
stáhnout z app store	413
stáhnout z google play	413
stáhnout zdarma	413
stäng	3052	3081
stäng annons	3163
stäng av annonsblockeraren	3141
stäng av din adblocker	3141
stäng av din annonsblockerare	3141
stäng av ljudet	3136
stäng galleri	3151
stöd oss	3053
stöd oss på patreon	3143
stöd oss via patreon	3143
större text	3162
større tekst	2376
støt med mobilepay	532
støt os	447
støt os med mobilepay	532
støt os på #er	532
støt os på patreon	532
støt via mobilepay	532
støtt oss	2269
støtt oss med vipps	2357
støtt oss på patreon	2357
støtt oss via vipps	2357
sugerir correção	2558
sugerir una corrección	1184
sugestões	2538
suivre ce thème	1501
sukurta naudojant dirbtinį intelektą	2038
sur le même sujet	1468
sur le même thème	1468
suscripción	1118
suscríbase	1118
suscríbete	1118
suscríbete a nuestro boletín	1125
suscríbete ahora	1118
susiję straipsniai	1991
susikurti paskyrą	1989
susține	2586
susține-ne	2586
susțineți-ne	2586
sutikti ir tęsti	2028
sutinku ir tęsiu	2028
svaka donacija je važna	2840
svaka donacija pomaže	2840
svaki dinar je važan	2840
svaki doprinos je važan	2840
svaki doprinos pomaže	2840
svaki euro je važan	2840
svaki prilog pomaže	2840
svi članci	2848
svi članci autora	2848
sviđa mi se	2855
sviđa vam se članak	2853
swisha en gåva	3143
syötä kelvollinen sähköpostiosoite	1400
syötä summa	1395
syötä sähköpostiosoitteesi	1327
szavazatodat rögzítettük	1688
szavazatát rögzítettük	1688
szavazás	1689
szavazás indítása	1688
szczegóły	2415
szeretne értesítéseket kapni	1698
szeretnél értesítéseket kapni	1698
szerző követése	1719
szkennelje be a qr-kódot	1697
szponzorált tartalom	87	1642
szybkość odtwarzania	2471
szállítási költség	1691
szókereső	1689
szólj hozzá	1646
szóljon hozzá	1646
szövegméret	1720
szünet	1696
sähköposti	1327
sähköposti tai käyttäjätunnus	1397
sähköpostiosoite	1327
sähköpostiosoitteesi	1400
sähköpostisi	1400
säkra din plats	3130
säästä # %	1398
säästä #%	1398
så # kr/mnd til du sier opp	2272
så jobbar vi med rättelser	3154
så kommenterar du	3074
så skyddar vi våra källor	3154
så stänger du av annonsblockeraren	3141
så stänger du av din annonsblockerare	3141
sådan beskytter vi kilder	543
sådan beskytter vi vores kilder	543
sådan deaktiverer du din adblocker	530
sådan retter vi fejl	543
sådan slår du adblock fra	530
sådan slår du din adblocker fra	530
sé el primero en comentar	1148
sé parte	1113
sélections	1454
síganos	1138
síguenos	1138
sõnum on saadetud	1253
sök	3081
søg	475
søk	2296
súhlasím	2884
súhlasím a pokračovať	2924
súhlasím so zobrazením	2884
súmate	1113
súvisiace	2870
súvisiace články	2870
súvisiaci článok	2870
süti beállítások	1693
süti tájékoztató	1693
sütibeállítások	1693
sütik kezelése	1693
sākt testu	2085
sīkdatņu iestatījumi	2067
sīkdatņu politika	2088
sīkfailu iestatījumi	2088
słowa kluczowe	2411
sūtīt e-pastā	2101
""", 't': """
t'ha estat útil aquest article	308
t'ha estat útil aquest resum	308
ta treść jest niedostępna	2469
ta treść jest zablokowana	2469
ta video ni več na voljo	3019
ta članek je zaklenjen	3028
tack för din anmälan	3061
tack för din prenumeration	3148
tack för din röst	3127
tack för ditt meddelande	3148
tagasi üles	1254
taip pat žiūrėkite	1991
tak, chcę	2475
tak, chętnie	2475
tak, poproszę	2475
takaisin ylös	1341
takk for at du meldte deg på	2362
takk for din påmelding	2362
takk for påmeldingen	2277
tallenna myöhemmäksi	1331
talán később	1631
tamaño de letra	65	1137
tamaño del texto	65
también te puede gustar	1152
también te puede interesar	1152
també et pot interessar	296
também pode gostar	2578
tapahtui virhe. yritä myöhemmin uudelleen	1400
tapahtui virhe. yritä uudelleen	1400
tarjeta de crédito	1117
tarjeta de débito	1117
tarkista sähköpostisi	1400
tartalom betöltése	1693
tartalom engedélyezése	1693
tartalom megjelenítése	1693
tartalomjegyzék	1710
tasuline koostöö	1260
te ha resultado útil este artículo	1177
te ha resultado útil este resumen	1177
te ha sido útil este resumen	1177
te poți dezabona oricând	2619
te vsebine ni mogoče prikazati	3017
te-ar putea interesa și	2627
tee meile kohvi välja	1251
tehisaru kokkuvõte	1213
tehisaru võib eksida	1256
tehisintellekt võib eksida	1256
tehty tekoälyllä	1409
teie hääl on arvesse võetud	1243
tej treści nie można wyświetlić	2469
tekijänoikeudella suojattu	1407
tekoäly voi tehdä virheitä	1409
tekoälyn luoma	1409
tekoälyn tekemä	1409
tekoälyn tekemä tiivistelmä	1341
tekoälyn tiivistelmä	1341
tekoälyn tuottama	1409
tekoälytiivistelmä	1341	1410
tekst je zaključan	2842
tekst powstał przy pomocy ai	2492
tekst przetłumaczony maszynowo	2492
teksta izmērs	2101
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1994
telefonszám	1708
telefón	2939
teljes hozzáférés	1634
teljes képernyő	1695
teljes név	1708
temas del día	1152
temi že sledite	3042
ten artykuł jest zablokowany	2480
ten film jest niedostępny	2471
ten film nie jest dostępny w twoim kraju	2471
ten film nie jest już dostępny	2471
tento obsah je blokován	409
tento obsah je zablokovaný	2924
tento obsah nemôžeme zobraziť	2924
tento obsah nemůžeme zobrazit	409
tento obsah není dostupný	409
tento obsah není k dispozici	409
tento obsah nie je dostupný	2924
tento obsah nie je k dispozícii	2924
tento obsah sa nedá zobraziť	2924
tento článek je uzamčen	420
termos e condições	2531
teste grátis	2512
testează-ți cunoștințele cu quizul nostru	2612
teszteld a tudásod	1649
tesztelje tudását	1649
tetszőleges összeg	1702
text bol vytvorený automaticky	2946
text byl vytvořen automaticky	432
text je chránený autorským právom	2944
text je chráněn autorským právem	430
text čte umělá inteligence	411
texten fortsätter nedan	3070
texten fortsätter under bilden	3070
texten är maskinöversatt	3157
texten är skapad automatiskt	3157
textgröße	746
textgröße ändern	746
teď ne	332
thu gọn	3410
thèmes	1468
thématiques	1468
thích	3398
thông tin doanh nghiệp	3403
thông tin quảng cáo	3436
thẻ	3408
tienes que iniciar sesión para guardar artículos	1197
tietosuojakäytäntö	1386
tik būtini	2028
tik būtinieji slapukai	2028
tikai nepieciešamās	2088
tikai nepieciešamās sīkdatnes	2088
til støttesiden	532
tilbagetræk samtykke	523
tilbakemelding på saken	2289
tilføj en kommentar	548
tilføj kommentar	548
tilføj os som foretrukken kilde	550
tilføj som foretrukken kilde	550
tilgjengelig på google play	2352
till gåvosidan	3143
tillad én gang	523
tillat én gang	2348
tillåt	3140
tillåt alltid	3134
tillåt annonser	3142
tillåt aviseringar	3139
tillåt en gång	3134
tillåt innehåll	3134
tillåt inte	3140
tillåt notiser	3139
tillåt reklam	3142
tiltás	1699
tin bài liên quan	3434
tin cùng chuyên mục	3408
tin cùng tác giả	3435
tin khác	3408
tin liên quan	3408
tin mới	3408
tin mới nhất	3408
tin nóng	3435
tin nổi bật	3408
tin quảng cáo	3436
tin trước	3408
tin tài trợ	3408
tin tức liên quan	3408
tin đọc nhiều	3408
tipărește	2592
tipărește articolul	2626
tipărește rețeta	61
tisk článku	437
titta på videon	3136
tiêu điểm	3408
tiếp theo	3410
tlačiť	2873
to cię może zainteresować	2411
to może cię zainteresować	2411
to wideo jest niedostępne	2471
to wideo nie jest już dostępne	2471
todos os comentários	2534
toimituskulut lisätään	1384
toto pole je povinné	423
toto téma již sledujete	436
toto video již není dostupné	411
toto video není dostupné	411
toto video není ve vaší zemi dostupné	411
toto video nie je dostupné	2926
toto video nie je vo vašej krajine dostupné	2926
toto video už není dostupné	411
toto video už nie je dostupné	2926
toute l'actualité	1468
tovább	1649
tovább a cikkre	1710
tovább a dossziéhoz	1710
tovább a galériához	1710
tovább a recepthez	61
tovább a rovatra	1647
tovább a tartalomhoz	1710
tovább a teljes cikkre	1710
tovább a támogatáshoz	1702
tovább a támogatási oldalra	1702
tovább a webshopba	1691
tovább az ajánlathoz	1691
tovább olvasom	1649
további cikkek	1647
további cikkek a szerzőtől	1710
további cikkek a témában	1647
további cikkek betöltése	1710
további hírek	1647
további részletek itt	1649
továbbiak betöltése	1649
továbbiak megjelenítése	1710
tradução automática	2558
trang chủ	3410
transferência bancária	2511
trenutni čas	3019
trenutni čas #	3019
treści komercyjne	2498
treści naszych partnerów	2498
treści partnerskie	2403
treść dla subskrybentów	2480
treść niedostępna	2469
treść premium	2480
treść sponsorowana	2403
treść wygenerowana przez ai	2492
treść zablokowana	2469
treść zewnętrzna	2469
tria la teva subscripció	320
troškovi dostave	2830
trwa ładowanie odtwarzacza	2471
tryb pełnoekranowy	2471
træk dit samtykke tilbage	523
træk samtykke tilbage	523
trước	3410
trả lời	3407
trở lại	3410
tu ce părere ai? lasă un comentariu	2612
tu izmanto reklāmu bloķētāju	2092
tu navegador no puede reproducir este vídeo	1175
tue meitä	1323
tue meitä patreonissa	1395
tue työtämme	1395
tule meile tööle	1213
tuotettu tekoälyllä	1409
turinys saugomas autorių teisių	2043
turinys užblokuotas	2028
turiu paskyrą	2034
turpini lasīt	2050
turpinājums pēc reklāmas	2059
turpināt ar apple	2094
turpināt ar facebook	2094
turpināt ar google	2094
turpināt lasīt	2050
tvarkyti pranešimus	2031
tvarkyti sutikimą	2028
twitter'da paylaş	3218
twoja wiadomość	2483
twoje imię	2483
twój adres e-mail	2392
twój e-mail	2392
twój głos został oddany	2463
twój głos został policzony	2463
twój głos został zapisany	2463
tykkää	1412
tylko niezbędne	2469
tytuł przelewu: darowizna	2478
tytułem: darowizna na cele statutowe	2478
tài khoản của tôi	3393
tài trợ	3403
támogass minket	1632
támogass minket patreonon	1702
támogasson minket	1632
támogasson minket a patreonon	1702
támogatom	1632
támogatom a lapot	1702
támogatom az oldalt	1702
támogatott tartalom	87	1642
támogatás	1632
támogatás paypalon	1702
támogatási oldal	1702
támogatói tartalom	1642
tárgy	1708
täisekraan	1247
tämä artikkeli on lukittu	1397
tämä juttu on lukittu	1397
tämä kenttä on pakollinen	1400
tämä sisältö ei ole saatavilla	1386
tämä video ei ole enää saatavilla	1388
tämä video ei ole saatavilla	1388
täname liitumast	1231
tässä artikkelissa	1403
tässä jutussa	1403
tässä olisi upotus facebookista	1341
tässä olisi upotus instagramista	1341
tätä sisältöä ei voida näyttää	1386
täytä ristikko	1381
täytä tämä kenttä	1400
téma követése	1719
téma už sledujete	436
témata	349
tému už sledujete	2950
témy	2870
témáim	1719
témák	1647
térkép megnyitása	1650
términos de uso	1145
términos y condiciones	1145
tìm kiếm	3410
tópicos	2538
tópicos relacionados	2538
tôi đã hiểu	3411
tõlgitud tehisintellekti abil	1256
több	1649
több betöltése	1710
több mutatása	1710
töltsd ki a kvízt	1649
töltsd ki kvízünket	1688
töltse ki a kvízt	1649
töltse újra az oldalt	1701
túto tému už sledujete	2950
tühista igal ajal	1206
tüm haberler	3225
tüm yazilari	3225
tüm yorumlar	3224
tümünü gör	3227
tümünü göster	3228
tümünü kabul et	3221
tümünü reddet	3221
tēmas	2052
tęsinys po reklamos	1998
tęsti su apple	2034
tęsti su facebook	2034
tęsti su google	2034
tłumaczenie automatyczne	2493
tłumaczenie maszynowe	2493
tạo tài khoản	3393
tải thêm	3410
tặng bài viết	3434
tặng sao	3434
tặng sao cho bài viết	3434
từ khóa	3408
""", 'u': """
u košaricu	2830
u ovom članku	2848
udostępnij	2399
udostępnij na facebooku	2399
udostępnij na twitterze	2399
udostępnij na x	2399
udostępnij w mediach społecznościowych	2399
udělit souhlas	345
ugens spørgsmål	518
ugodnost za naročnike	3016
ugodnosti za naročnike	3016
ugrađeni sadržaj	2831
ugrás a galériához	1710
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	1710
ugrás a tartalomra	1710
uključi	2837
uključi obaveštenja	2824
uključi obavijesti	2824
uključi se u raspravu	2854
uključi zvuk	2833
uključite javascript	2833
uključite notifikacije	2824
uključite obaveštenja	2824
uključite obavijesti	2824
uključite se u raspravu	2854
ukryj reklamę	2498
ukrštenica	2828
ulkoinen sisältö	1386
ulkopuolinen sisältö	1386
uloženo	437
uložené	2951
uložit	341
uložit na později	341
uložit nastavení	409
uložit recept	61
uložit volby	409
uložit článek	341
uložiť	2873
uložiť na neskôr	2873
uložiť nastavenia	2924
uložiť recept	61
uložiť voľby	2924
uložiť článok	2873
ultima oră	2599
ultimele știri	2599
um assinante presenteou você com este artigo	2577
un abonat ți-a oferit acest articol	2626
un abonné vous offre cet article	1511
un e-mail de confirmation vous a été envoyé	1504
un suscriptor te ha regalado este artículo	1197
une erreur s'est glissée dans l'article	1464
ungültige e-mail-adresse	730
unterstütze uns	562
unterstützen	562
unterstützen sie uns	562
unterstützen sie uns per paypal	654
unustasid salasõna	1252
uočili ste grešku	2850
uočili ste pogrešku	2850
uočili ste pogrešku u članku	2850
uporabniško ime	3029
uporabniško ime ali e-pošta	3028
upotettu sisältö	1386
upozorniť na chybu	2943
upozornění	415
uppläst av en ai-röst	3136
uppläst av en dator	3066
uppläst av en syntetisk röst	3136
uppläst av syntetisk röst	3136
uppläst med ai-röst	3066
upravljaj kolačićima	2831
upravljaj piškotke	3017
ur vår butik	3130
url 복사	1946
urlをコピー	1883
urlをコピーする	1912
url복사	1946
urmărește acest subiect	2618
urmărește live	2618
următorul	2601
uslovi korišćenja	2789
ustaw jako preferowane źródło	2496
ustawienia plików cookie	2404
ustawienia prywatności	2469
ustvarjeno s pomočjo umetne inteligence	3039
utónév	1708
uutishälytykset	1392
uvek prikaži	2831
uvijek prikaži	2831
uvjeti korištenja	2789
uz sākumlapu	2096
uz sākumu	2057
uzdāvini rakstu	2101
uzdāvināt rakstu	2101
uzyskaj dostęp	2389
učitaj još	2848
učitaj objavu	2831
učitaj sadržaj	2831
učitaj video	2831
učitaj više	2848
učitavanje playera	2833
učitavanje videa	2833
ušetrite #%	2936
ušetríte #%	2936
ušetřete #%	421
ušetříte #%	421
ušteda #%	2843
uštedite #%	2843
używasz adblocka	2476
używasz programu do blokowania reklam	2476
už jsem ho vypnul	417
už jste hlasovali	404
už komentarus atsako jų autoriai	1995
už mám predplatné	2935
už mám předplatné	420
už mám účet	420
už máte predplatné? prihláste sa	2866
už máte předplatné	420
už máte účet	2866
už máte účet? prihláste sa	2866
už podporujem	2877
už podporuji	332
už sledujete	436
už ste hlasovali	2919
uždaryti	1997
uždaryti galeriją	2036
uždaryti reklamą	1998
uživatelské jméno	421
uživatelské jméno nebo e-mail	420
uživo	2834
užpildykite apklausą	1996
užsakomasis straipsnis	1998
užsakomasis turinys	87	1998
užsisakyti knygą	2027
užsisakyti prenumeratą	1989
""", 'v': """
v košarico	3016
v tem članku	3034
v tomto článku	426
v živo	3020
vaata kõiki	1254
vaata kõiki tellija soodustusi	1206
vaata lähemalt	1213
vaba töökoht	1213
vad tycker du? rösta här	3081
vai kopsavilkums bija noderīgs	2056
vai raksts bija noderīgs	2056
vai tas bija noderīgi	2098
vai vēlaties saņemt paziņojumus	2091
vain jäsenille	1397
vain välttämättömät	1386
vain välttämättömät evästeet	1386
vairāk no autora	2096
vairāk par tēmu	2052
vairāk rakstu	2096
vaizdo grotuvas įkeliamas	2029
vaizdo įrašas	1996
vaizdo įrašas nebepasiekiamas	2029
vaizdo įrašas nepasiekiamas	2029
vaizdo įrašas nepasiekiamas jūsų šalyje	2029
vaizdo įrašo paleisti negalima	2029
vaizdo įrašą rasite čia	1996
valami elromlott. próbáld újra	1707
valami hiba történt. próbálja újra	1707
valgfrit beløb	532
valgfritt beløp	2357
van egy jó sztorija	1713
van egy jó témája	1713
van már előfizetése	1704
van már fiókja	1634
van már fiókod	1704
van már fiókom	1704
vanjski sadržaj	2831
var artikeln till hjälp	3074
var det här till hjälp	3081
var det til hjælp	546
var detta till hjälp	3157
var dette en hjælp	546
var resuméet nyttigt	467
var sammanfattningen till hjälp	3074
varbūt vēlāk	2091
varför ser jag den här annonsen	3163
varför visas den här annonsen	3163
vari atteikties jebkurā laikā	2050
varje bidrag hjälper	3143
varje bidrag räknas	3143
varje krona hjälper	3143
varje krona räknas	3143
vasta küsitlusele	1213
vastaa kyselyyn tästä	1341
vaš e-mail	2845
vaš e-naslov	3031
vaš e-poštni naslov	3031
vaš glas je bil oddan	3013
vaš glas je uračunat	2827
vaš glas je zabeležen	2827	3013
vaš glas je zabilježen	2827
vaš komentar	2776
vaš mejl	2845
vaša e-mail adresa	2845
vaša e-mailová adresa	2938
vaša poruka	2845
vaša poruka je poslana	2845
vaša poruka je poslata	2845
vaša správa	2938
vaše e-mailová adresa	423
vaše ime	2845	3031
vaše jméno	423
vaše meno	2938
vaše sporočilo	3031
vaše sporočilo je poslano	3031
vaše zpráva	423
veckans fråga	3127
vecākie vispirms	2099
vedno prikaži	3017
vegyél jegyet	1691
veja esta publicação no instagram	2556
veja também	2538
veja todas as opções de assinatura	2575
velg beløp	2357
velikost písma	65
veličina fonta	2857
veličina slova	2857
veličina teksta	65
venujte nám # %	2933
ver # comentários	2566
ver biografía	1171
ver comentários	2534
ver conteúdo externo	2556
ver esta publicación en instagram	1175
ver esta publicação no instagram	2556
ver galería	1155
ver más	1155
ver más artículos del autor	1171
ver más noticias	1198
ver también	1152
ver também	2538
ver todas las opciones de suscripción	1194
ver traducción	1156
ver tradução	2542
ver vídeo	1155
vergrößern	607	734
verlagssonderveröffentlichung	665
versandkosten können anfallen	715
vertrag kündigen	596
verträge hier kündigen	596
verwandte beiträge	603
ves algún error? comunícalo	1184
veure aquesta publicació a instagram	305
vezetéknév	1708
vezi această postare pe instagram	2609
vezi mai multe știri	2627
vezi și	2599
već imam nalog	2842
već imam račun	2842
već imate nalog	2766
već imate pretplatu	2766
već imate račun	2766
već podržavam	2781
već pratite	2856
već pratite ovu temu	2856
već sam pretplatnik	2842
već ste glasali	2827
već ste glasovali	2827
već ste pretplatnik	2766
več iz rubrike	2964
več novic iz regije	2964
več o tem	2964
več o temi	2964
več člankov	3034
več člankov avtorja	3034
veľkosť písma	65
veľkosť textu	2951
vi kan inte visa det här innehållet	3134
viac k téme	2870
viac si o tom prečítate tu	2870
viac článkov	2941
videa ni mogoče predvajati	3019
video atskaņotājs tiek ielādēts	2089
video ei ole enää saatavilla	1388
video ei ole käytettävissä	1388
video ikke tilgængelig	525
video již není k dispozici	411
video nav pieejams jūsu valstī	2089
video nelze přehrát	411
video není dostupné	411
video není dostupné ve vaší zemi	411
video není k dispozici	411
video nevar atskaņot	2089
video ni na voljo v vaši državi	3019
video nicht verfügbar	720
video nie je dostupné	2926
video nie je dostupné vo vašej krajine	2926
video nie je k dispozícii	2926
video nije dostupan u vašoj državi	2833
video nije dostupan u vašoj zemlji	2833
video nije moguće reproducirati	2833
video sa nedá prehrať	2926
video sa nepodarilo načítať	2926
video se ne može reprodukovati	2833
video se nepodařilo načíst	411
video už není k dispozici	411
video už nie je dostupné	2926
video už nie je k dispozícii	2926
video više nije dostupan	2833
videoafspilleren indlæses	525
videoen er ikke længere tilgængelig	525
videoen er ikke tilgængelig	525
videoen er ikke tilgængelig i dit land	525
videomängija laadimine	1247
videon voi katsoa jutun yläosasta	1341
videon är inte längre tillgänglig	3136
videon är inte tillgänglig	3136
videoyu izlemek için tiklayin	3227
videó	1647
videó betöltése	1693
videó betöltése folyamatban	1695
videó lejátszása	1695
videó megtekintése	1695
videók	1647
videólejátszó betöltése	1695
videónkat itt nézheti meg	1649
vidéo	1471
vielen dank für deine nachricht	730
vielen dank für deine stimme	712
vielen dank für ihr feedback	644
vielen dank für ihre anmeldung	575
vielen dank für ihre nachricht	730
vielen dank für ihre stimme	712
vielleicht später	561
vienkartinė auka	2033
vienkartinė parama	2033
vienmēr atļaut	2088
vienmēr rādīt	2088
vienreizējs ziedojums	2093
viestisi on lähetetty	1400
vil du få varsler	2353
vilkår	464	2286
vill du få notiser	3139
vill du få pushnotiser	3139
vipps et beløp	2269
virheellinen sähköpostiosoite	1400
vis færre	475	2296
vis i fuld skærm	540
vis oversættelse	476
visa bilden i helskärm	3081
visa färre	3081
visa i helskärm	3151
visa inlägg från facebook	3081
visa inlägg från instagram	3081
visa innehåll	3071
visa innehållet	3134
visa lösenord	3145
visa och godkänn	3134
visa översättning	3082
visas tiesības paturētas	2103
visi komentāri	2099
vissza a címlapra	1710
vissza a főoldalra	1710
vissza a tetejére	1649
vissza az oldal tetejére	1710
visszajelzés	1646
visszajelzés küldése	1716
više o temi	2773
više od autora	2848
više vijesti iz regije	2773
više članaka	2848
više članaka autora	2848
viết bình luận	3407
vlastná suma	2933
vlastní částka	418
vložený obsah	409
vložit do košíku	407
vložit komentář	434
vložiť do košíka	2922
vložiť komentár	2948
vnesite e-poštni naslov	3031
vnesite veljaven e-poštni naslov	3031
você concorda? vote	2566
você pode gostar	2538
você pode se interessar	2538
você também pode gostar	2538
voir le détail	1472
voir les détails	1472
voir les résultats	1472
voir les résultats du sondage	1499
von einer künstlichen stimme vorgelesen	720
von ki übersetzt	741
vorgelesen von einer künstlichen stimme	720
vos réactions	1464
votează în sondajul nostru	2612
votre avis nous intéresse	1499
vous aimerez peut-être	1468
vous avez déjà un compte	1435
vous avez déjà un compte ? connectez-vous	1435
vous avez déjà un compte ? identifiez-vous	1435
vous possédez déjà un compte	1435
vous pourriez être intéressé	1468
vprašanje dneva	3013
vreau să primesc newsletterul	2619
vsak evro šteje	3026
vsak petek. brezplačno. brez spama	3031
vsak prispevek šteje	3026
vsaka donacija šteje	3026
vsebina je avtorsko zaščitena	3037
vsebina sporočila	2963
vsebine naših partnerjev	3044
vsebine ni mogoče prikazati	3017
vsi članki	3034
vsi članki avtorice	3034
vsi članki avtorja	3034
vstúpiť do diskusie	2873
vstúpiť do galérie	2941
vyberte si predplatné	2935
vyberte si předplatné	420
vyberte částku	418
vybrat předplatné	420
vybrať	2936
vybrať predplatné	2935
vygenerované ai	2946
vygenerované pomocou ai	2946
vygenerováno ai	432
vygenerováno pomocí ai	432
vyplňte toto pole	423
vypnite blokovanie reklám	2931
vypnite prosím adblock	2931
vypnite, prosím, adblock	2931
vypnúť zvuk	2926
vypněte prosím adblock	416
vypněte si adblock	416
vypočuť si článok	2926
vypočuť článok	2926
vyskytla sa chyba. skúste to znova	2938
vyskúšajte si kvíz	2919
vytisknout článek	341
vytlačiť	2873
vytlačiť recept	61
vytlačiť článok	2873
vytvorené ai	2946
vytvorené pomocou ai	2946
vytvorené umelou inteligenciou	2946
vytvořeno ai	432
vytvořeno pomocí ai	432
vytvořeno umělou inteligencí	432
vytvořila ai	432
vytvořit účet	334
vyzkoušejte si kvíz	404
vyzkoušet	334
vyčerpali ste limit článkov	2935
vágólapra másolva	1720
válassz csomagot	1704
válassz előfizetést	1704
válassz összeget	1702
válasszon csomagot	1704
válasszon előfizetést	1704
válasszon összeget	1702
válasz	1646	1718
válaszok elrejtése	1717
válaszok megjelenítése	1717
válaszolok	1718
választom	1705
választás mentése	1693
város	1708
váš e-mail	338
váš email	423
váš hlas bol započítaný	2919
váš hlas bol zaznamenaný	2919
váš hlas byl započítán	404
váš hlas byl zaznamenán	404
väiksem tekst	1259
väline sisu	1224
välj	3146
välj abonnemang	3145
välj belopp	3143
välj din prenumeration	3145
välj ditt abonnemang	3145
välj erbjudande	3145
välj prenumeration	3145
välj som föredragen källa	3161
vänligen stäng av annonsblockeraren	3141
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
vídeos	1152	2538
võib-olla hiljem	1249
võid igal ajal loobuda	1253
võta nõusolek tagasi	1246
võta toimetusega ühendust	1255
výber redakcie	2870
výběr redakce	349
výhoda pre predplatiteľov	2922
výhoda pro předplatitele	407
výhody pre predplatiteľov	2922
výhody pro předplatitele	407
výsledky ankety	404
výsledky hlasovania	2919
výsledky hlasování	404
vēl nav konta	2094
vēl neesi abonents	2094
všechny komentáře	434
všechny články	426
všechny články autorky	426
všetky komentáre	2948
všetky články	2941
všetky články autora	2941
všetky články autorky	2941
všeč mi je	3041
vždy povolit	409
vždy povoliť	2924
vždy zobrazovat	409
vždy zobrazovať	2924
về đầu trang	3410
""", 'w': """
w każdy piątek. za darmo. bez spamu	2483
warto przeczytać	2411
was können wir besser machen	644
wczytaj treść	2469
wczytaj więcej	2486
webshopunkból	1691
weiterblättern	734
weitere beiträge	603
werbung schließen	747
werbung überspringen	593
weź udział w dyskusji	2460
whatsapp'ta paylaş	3218
whatsappで読む	1912
wiadomość	2484
wiadomość została wysłana	2483
wideo jest niedostępne	2471
wideo niedostępne	2471
widzisz błąd	2489
wie gefällt ihnen dieser artikel	644
wie wir unsere quellen schützen	738
wielkość czcionki	65
wielkość tekstu	2497
więcej	2411
więcej artykułów	2411
więcej informacji	2411
więcej na ten temat	2411
więcej o	2411
więcej od tego autora	2486
więcej tekstów autora	2486
więcej z	2411
wpisz kwotę	2478
wpisz swój e-mail	2392
wprowadź adres e-mail	2392
wpłata jednorazowa	2478
wpłata miesięczna	2478
wpłać	2386
wpłać jednorazowo	2478
wpłać teraz	2386
wróć do góry	2486
wróć na górę	2486
wróć na stronę główną	2486
wspieraj co miesiąc	2478
współpraca płatna	2498
współpraca reklamowa	2403
wszystkie artykuły	2486
wszystkie artykuły autorki	2486
wybierz kwotę	2478
wybierz ofertę	2480
wybierz prenumeratę	2480
wybierz subskrypcję	2480
wycofaj zgodę	2469
wykorzystałeś limit artykułów	2480
wykryliśmy adblocka	2476
wypełnij to pole	2483
wypisz się w dowolnym momencie	2483
wypróbuj	2389
wyraź zgodę	2404
wystąpił błąd	2483
wystąpił błąd. spróbuj ponownie	2483
wystąpił błąd. spróbuj ponownie później	2483
wyłącz adblocka	2476
wyłącz blokowanie reklam	2476
wyłącz dźwięk	2471
wyłącz reklamy	2498
wyłączyłem adblocka	2476
wyślij	2484
wyślij e-mailem	2399
wyślij komentarz	2494
wyślij mailem	2497
wyślij opinię	2492
wyślij wiadomość	2483
wyślij zdjęcia	2489
wyślij zgłoszenie anonimowo	2489
wyślij znajomemu	2399
wyświetl treść	2469
wählen	729
własna kwota	2478
włącz	2475
włącz dźwięk	2471
włącz javascript	2471
""", 'x': """
x'te paylaş	3218
xem bình luận	3407
xem bản gốc	3411
xem bản đồ	3411
xem chi tiết	3411
xem công thức	61
xem kết quả	3411
xem nhiều	3408
xem nhiều nhất	3408
xem nhiều trong tuần	3435
xem thêm	3408	3410
xem thêm bình luận	3407
xem tiếp	3410
xem toàn bộ	3410
xem tất cả	3410
xでシェア	1883
xでシェアする	1912
xでポスト	1883
""", 'y': """
ya estás suscrito	1194
ya tenés suscripción	1194
yapay zeka ile özet	3227
yapay zeka özeti	3227
yazarin diğer haberleri	3225
yazarin diğer yazilari	3225
yazarin tüm yazilari	3225
ymmärrän	1342
yorum gönder	3224
yorumlari gör	3224
youtube-tartalom megjelenítése	1649
yritä myöhemmin uudelleen	1400
yritä uudelleen	1400
yz özeti	3227
""", 'z': """
z našeho e-shopu	407
z našeho obchodu	407
z nášho e-shopu	2922
z nášho obchodu	2922
z titulní strany	349
za naročnike	3028
zaakceptuj i pokaż	2469
zaboravili ste šifru	2842
zabranjeno prenošenje	2851
zabudnuté heslo	2866
zadajte platný e-mail	2938
zadejte platný e-mail	423
zadejte svůj e-mail	338
zadejte částku	418
zagłosuj	2463
zahlungsart wählen	565
zainstaluj aplikację	2473
zakázat	415
zakázať	2930
zakúpiť licenciu	2944
zaloguj się	2389
zaloguj się przez apple	2480
zaloguj się przez facebooka	2480
zaloguj się przez google	2480
zaloguj się z google	2480
zamknij galerię	2486
zamknij reklamę	2498
zamów książkę	2466
zapamatovat přihlášení	420
zapamatovat si mě	420
zapamiętaj mnie	2480
zapamätať si ma	2935
zapisz na później	2399
zapisz się	2392
zapisz się na newsletter	2392
zapisz wybór	2469
zapnout upozornění	414
zapnúť	2930
zapnúť notifikácie	2929
zapnúť titulky	2926
zapnúť upozornenia	2929
zapnúť zvuk	2926
zapomenuté heslo	334
zapomniałem hasła	2480
zapomniałeś hasła	2480
zapomněl jsem heslo	420
zapomněli jste heslo	420
započni kviz	2827
zarejestruj się	2389
zarezervovat místo	407
zarządzaj plikami cookies	2469
zarządzaj powiadomieniami	2474
zarządzaj zgodami	2404
zarządzaj zgodą	2469
zaten üye misiniz	3211
zauważyłeś błąd	2489
zavrieť galériu	2941
zavrieť reklamu	2952
zavřít	332
zavřít galerii	426
zavřít reklamu	438
začať kvíz	2919
začni kviz	3013
začít kvíz	404
załaduj film	2469
załaduj post	2469
załaduj treść	2469
załaduj wideo	2469
załaduj więcej	2414
załóż konto	2389
zaštita osobnih podataka	2789
zaštita privatnosti	2789
zašto vidim ovaj oglas	2858
zašto vidim ovu reklamu	2858
zbývající čas	411
zbývající čas #	411
zbývající čas -#	411
zdieľajte tento text	2873
zdieľajte článok	2873
zdieľať	2873
zdieľať na facebooku	2873
zdieľať na whatsappe	2951
zdieľať článok	2873
zeskanuj kod i pobierz aplikację	2473
zeskanuj kod qr, aby pobrać aplikację	2473
zezwól	2475
zezwól na powiadomienia	2474
zezwól na reklamy	2477
zezwól raz	2469
zgadzam się	2404
zgadzam się na powiadomienia	2474
zgadzam się na wyświetlanie treści	2404
zgłoś	2407	2495
zgłoś błąd	2407
zgłoś komentarz	2494
zgłoś nadużycie	2494
zgłoś reklamę	2498
ziedot katru mēnesi	2093
ziņa ir nosūtīta	2095
ziņa tiek papildināta	2057
ziņo par kļūdu	2056
ziņot par komentāru	2099
ziņot par kļūdu	2056
zkontrolujte svoji e-mailovou schránku	423
zkontrolujte svou schránku	423
zkopírovat odkaz	341
zkopírovat odkaz na článek	341
zkopírováno	437
zkopírováno do schránky	437
zkuste to prosím později	423
zmeniť súhlas	2924
zmeniť veľkosť písma	2951
zmenšit písmo	437
zmenšiť písmo	2951
zmień rozmiar tekstu	2497
zmień zgodę	2469
změnit souhlas	409
změnit velikost písma	437
znajdź nas na facebooku	2400
znalazłeś błąd	2489
znalazłeś błąd w tekście	2489
značky	2870
znova naloži stran	3025
znova načítať stránku	2932
znovu načíst stránku	417
zobacz cenę	2466
zobacz galerię	2414
zobacz mapę	2415
zobacz ofertę	2466
zobacz również	2411
zobacz szczegóły	2415
zobacz także	2411
zobacz także inne	2411
zobacz też	2411
zobacz więcej	2411
zobacz wszystkie artykuły	2486
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
zobraziť # odpovede	2948
zobraziť a prijať	2924
zobraziť cenu	2922
zobraziť diskusiu	2873
zobraziť galériu	2941
zobraziť heslo	2935
zobraziť komentáre	2948
zobraziť menej	2871
zobraziť obsah	2884
zobraziť odpovede	2948
zobraziť ponuku	2922
zobraziť ponuky	2935
zobraziť popis	2941
zobraziť predplatné	2935
zobraziť prepis	2926
zobraziť titulky	2926
zobraziť viac	2871
zobraziť výsledky	2919
zobraziť všetko	2871
zobraziť všetky články	2941
zoradiť podľa	2948
zostań patronem	2386
zostań patronką	2478
zostať prihlásený	2935
zostávajúci čas	2926
zostávajúci čas #	2926
zostávajúci čas -#	2926
zpráva	424
zpráva byla odeslána	423
zpráva pro příjemce: dar	418
zpět na hlavní stránku	426
zpět na začátek	426
zpět nahoru	351
zrušit můžete kdykoli	420
zrušit můžete kdykoliv	420
zrušiť môžete kedykoľvek	2935
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
zvoliť	2936
zvolte předplatné	420
zvolte částku	418
zvoľte predplatné	2935
zvoľte sumu	2933
zväčšiť	2941
zväčšiť foto	2941
zväčšiť fotografiu	2941
zväčšiť písmo	2951
zväčšiť text	2951
zvětšit	351
zvětšit foto	426
zvětšit fotografii	426
zvětšit písmo	437
zvětšit text	437
zwiń	2414
zásady cookies	409
zásady ochrany osobných údajov	2924
získat licenci	430
získat předplatné	420
získať licenciu	2944
získať predplatné	2935
zůstat přihlášen	420
""", '£': """
£# at amazon	1069
""", '©': """
©ntb	2324
""", 'à': """
à découvrir	1468
à la une	1468
à lire	1468
à lire aussi	1468
à lire dans ce dossier	1468
à lire dans la même rubrique	1468
à lire ensuite	1468
à lire également	1468
à ne pas manquer	1468
à voir	1468
à voir aussi	1468
""", 'á': """
áno, chcem	2930
áno, prosím	2930
átirat	1696
átirat elolvasása	1695
átirat megjelenítése	1695
áudio gerado por ia	2558
áudio gerado por voz sintética	2558
""", 'ä': """
ähnliche artikel	603
ähnliche beiträge	603
ähnliche themen	603
äldst	3160
äldsta	3160
äldsta först	3159
älteste	744
älteste zuerst	743
älä missaa mitään	1327
älä salli	1392
älä seuraa	1413
ämne	3149
ämnen	3078
ämnen i artikeln	3078
ämnen i den här artikeln	3151
ändra dina cookieinställningar	3134
ändra samtycke	3134
ändra textstorlek	3162
är du inte prenumerant	3145
är du redan prenumerant	3056
äänenvoimakkuus	1389
äänesi on laskettu	1381
äänesi on rekisteröity	1381
äänesi on tallennettu	1381
äänestyksen tulokset	1381
äänestä	1382
äänestä nyt	1381
äänestä tästä	1341
ääni on tuotettu tekoälyllä	1388
ääni pois	1388
ääni päälle	1388
""", 'å': """
åbn	476
åbn appen	527
åbn billedgalleri	540
åbn galleri	540
åbn i app	527
åbn kort	476
åpne	2297
åpne appen	2352
åpne bildegalleri	2365
åpne faktaboks	2297
åpne galleri	2365
åpne i app	2352
åpne kart	2297
årlig	2360
årlig betaling	2359
årligt	535
årsvis	3146
årsvis betalning	3145
återkalla samtycke	3134
återstående tid	3136
återstående tid #	3136
återstående tid -#	3136
""", 'æ': """
ældste	549
ældste først	548
ændr dit samtykke	523
ændr samtykke	523
ændr tekststørrelse	551
""", 'ç': """
çerez ayarlari	3221
çerez politikasi	3221
çerezler	3221
çeviriyi göster	3228
çikiş yap	3211
çok okunanlar	3225
""", 'è': """
è gratis e ci vuole solo un minuto	1852
""", 'é': """
é grátis e leva menos de um minuto	2570
écouter	1454
écouter (# min	1454
écouter le podcast	1471
édition du jour	1468
élő	1696
élő közvetítésünk itt	1710
épingler	61
épingler la recette	61
értem	1650
értesítések	1699
értesítések engedélyezése	1698
értesítések kezelése	1698
értékeld a cikket	1716
értékeld a receptet	61
értékelje a cikket	1716
érvénytelen e-mail-cím	1707
évente	1705
éves előfizetés	1704
éves fizetés	1704
éves számlázás	1704
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	1700
így védjük a forrásainkat	1713
írd meg a véleményed	1646
írj a szerkesztőségnek	1713
írj hozzászólást	1717
írja meg véleményét	1646
írjon a szerkesztőségnek	1713
írjon hozzászólást	1717
írjon nekünk névtelenül	1713
""", 'î': """
înapoi sus	2601
încarcă mai multe	2601
închide	2585
înregistrare	2587
înregistrează-te	2587
îți mulțumim pentru vot	2612
""", 'ö': """
öffnen	606
ön hirdetésblokkolót használ	1700
ön mit gondol? szavazzon	1649
önceki	3227
önceki haber	3225
öne çikan haberler	3225
öne çikanlar	3225
önerilen haberler	3225
önerilenler	3225
öppna	3082
öppna appen	3138
öppna bildgalleri	3151
öppna galleri	3151
öppna karta	3082
összes	1649
összes cikk	1710
összes elfogadása	1693
összes elutasítása	1693
összes megtekintése	1710
översatt med ai	3157
özet faydali oldu mu	3224
""", 'ú': """
új hozzászólás	1646
última hora	1152
últimas	2538
últimas entradas	1152
últimas noticias	1152
últimas notícias	2538
últimes notícies	296
últimos artículos	1152
únete	1113
únete a la conversación	1148
účtované ročne	2935
účtováno ročně	420
""", 'ü': """
über google anmelden	728
über whatsapp senden	746
über whatsapp teilen	746
übersetzung anzeigen	607
überweisung	566
ücretsiz dene	3211
ücretsiz üye ol	3211
ücretsiz üye olun	3211
ühekordne annetus	1251
üye girişi	3211
üye ol	3210	3211
üye olun	3211
üzenet	1708
üzenet küldése	1707
üzenetét elküldtük	1707
""", 'ý': """
ý kiến	3407
ý kiến bạn đọc	3407
ý kiến của bạn	3407
""", 'ā': """
ārējais saturs	2067
""", 'č': """
častite nas kafom	2840
častite nas kavom	2840
častite nas s kavo	3026
čita sintetički glas	2833
čitaj bez oglasa	2858
čitaj u aplikaciji	2835
čitajte bez oglasa	2858
čitajte bez ograničenja	2842
čitajte u aplikaciji	2835
čitajte uz pretplatu	2842
članak je zaključan	2766
članak je zaštićen autorskim pravom	2851
članak se nastavlja ispod oglasa	2772
članak čita sintetički glas	2833
članek bere sintetični glas	3019
članek je avtorsko zaščiten	3037
članek je zaklenjen	2960
članek se nadaljuje pod oglasom	2963
članek se nadaljuje spodaj	2963
článek byl vytvořen automaticky	432
článek je chráněn autorským právem	430
článek namluvila umělá inteligence	411
článek pokračuje pod reklamou	344
článek čte syntetický hlas	411
články autora	426
článok bol vytvorený automaticky	2946
článok je chránený autorským právom	2944
článok číta syntetický hlas	2926
článok číta umelá inteligencia	2926
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
číta umelý hlas	2926
čítajte aj	2870
čítajte bez obmedzení	2935
čítajte najprv v aplikácii	2928
čítajte v aplikácii	2928
čítať bez reklám	2952
čítať celý článok	2941
čítať s predplatným	2935
čítať ďalej	2941
""", 'ď': """
ďakujeme za hlas	2919
ďakujeme za hlasovanie	2919
ďakujeme za odber	2938
ďakujeme za správu	2938
ďakujeme za vašu správu	2938
ďakujeme za váš hlas	2919
ďalšia fotografia	2941
ďalšia snímka	2941
ďalšia strana	2941
ďalšie foto	2941
ďalšie správy	2870
ďalšie video	2926
ďalšie články	19	2870
ďalšie články autora	2941
ďalší článok	2941
""", 'đ': """
điều khoản sử dụng	3406
điều khoản sử dụng | chính sách bảo mật	3406
đáng chú ý	3408
đã có tài khoản	3393
đã hiểu	3411
đã sao chép	3398
đã sao chép liên kết	3434
đóng	3391
đóng góp	3392
đăng ký	3393
đăng ký ngay	3393
đăng nhập	3393
đăng nhập / đăng ký	3393
đăng xuất	3393
được quan tâm	3435
được tài trợ	3403
đặt báo	3393
đến công thức	61
đề xuất	3408
để sau	3391
đọc nhiều	3408
đọc nhiều nhất	3408
đọc sau	3434
đọc thêm	3408	3410
đọc tiếp	3410
đọc tiếp về chủ đề này	3435
đừng bỏ lỡ	3408
""", 'į': """
į el. parduotuvę	2027
į pradinį puslapį	2036
į viršų	1996
įdėti į krepšelį	2027
įgarsinta dirbtinio intelekto	2029
įjungti garsą	2029
įjungti pranešimus	2031
įkelti daugiau	2036
įkelti turinį	2028
įkelti įrašą	2028
įveskite el. pašto adresą	2035
įveskite galiojantį el. pašto adresą	2035
įveskite savo el. pašto adresą	2014
įveskite sumą	2033
įvyko klaida. bandykite dar kartą	2035
įvyko klaida. bandykite vėliau	2035
""", 'ľ': """
ľubovoľná suma	2933
""", 'ł': """
ładowanie odtwarzacza	2471
ładowanie wideo	2471
""", 'ř': """
řadit podle	434
řazení	435
""", 'ś': """
śledź nas	2400
""", 'ş': """
şifremi unuttum	3211
şimdi değil	3209
şurada paylaş	3218
""", 'š': """
šajā rakstā	2096
še nimate računa	3028
še niste naročnik	3028
šiame straipsnyje	2036
šifra	2843
šio turinio parodyti negalime	2028
šio turinio rodyti negalima	2028
šis laukas privalomas	2035
šis lauks ir obligāts	2095
šis raksts ir slēgts	2094
šis saturs nav pieejams	2088
šis straipsnis užrakintas	2034
šis turinys nepasiekiamas	2028
šis vaizdo įrašas nebepasiekiamas	2029
šis vaizdo įrašas nepasiekiamas	2029
šis video nav pieejams	2089
šis video vairs nav pieejams	2089
šo saturu nevar parādīt	2088
šrifto dydis	2041
štampaj	2776
štítky	349
""", 'ž': """
žaisti dabar	2025
že imam račun	3028
že imate račun	2960
že naročnik	2960
že podpiram	2971
že sledite	3042
želite li da primate obaveštenja	2836
želite li primati obavijesti	2836
želite prejemati obvestila	3022
želite prejemati potisna obvestila	3022
želiš primati obavijesti	2836
žiadny spam	2938
žinutė išsiųsta	2035
živě	412
žiūrėkite nuotraukas	1996
žiūrėkite vaizdo įrašą	1996
žiūrėti galeriją	1996
žiūrėti kainą	2027
žiūrėti komentarus	2039
žiūrėti pasiūlymą	2027
žiūrėti planus	2034
žiūrėti rezultatus	2025
žiūrėti visus	2036
žymos	2036
žádný spam	423
""", 'ș': """
știri pe aceeași temă	2627
știri recomandate	2599
știri similare	2599
știrile zilei	2599
""", 'ț': """
ți-a fost util acest articol	2612
ți-a fost util acest rezumat	2612
ți-ai uitat parola	2624
ți-ar putea plăcea și	2627
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
або	3367
абонамент	160
абонирай се	161
абонирай се за бюлетина	236
абонирайте се	160
автовоспроизведение	2731
автовідтворення	3357
автоматический перевод	2753
автоматическое воспроизведение	2731
автоматичне відтворення	3357
автоматичний переклад	3379
автоматично възпроизвеждане	224
автоматично преведено	244
автоматично пускане	224
авторизация	2645
авторизоваться	2645
адрес электронной почты	2648
актуално	168
актуальне	3293
анкета	219
анкета на деня	218
анонимна кутия	241
анонимная почта	2749
анонимный ящик	2749
анонімна пошта	3375
анонімна скринька	3375
архив	2664
аудиоверсия	2731
аудіоверсія	3357
""", 'б': """
бажаєте отримувати сповіщення	3360
банковская карта	2644
банковский перевод	2644
без спам	236
без спама	2743
без спаму	3369
безкоштовна доставка	3353
безкоштовно. без спаму	3369
безопасный платеж	2643
безплатна доставка	221
бесплатная доставка	2727
бесплатно. без спама	2743
беше ли полезно	244
благодарим ви за абонамента	236
благодарим ви, че гласувахте	218
благодарим за вашия глас	218
благодарим за гласа	218
благодарим за съобщението	236
блокирай	228
блокировать	2735
блокувати	3361
больше	2664
больше материалов по теме	2664
больше новостей	2664
больше статей	2746
будь-яка сума	3364
будьте в курсе	2648
была ли статья полезной	2661
більше від автора	3372
більше за темою	3293
більше матеріалів за темою	3293
більше на цю тему	3293
більше новин	3293
більше новин на тему	3293
більше по темі	3293
більше статей	3372
""", 'в': """
в закладки	2757
в избранное	2653
в корзину	2727
в наш магазин	2727
в тази статия	239
в тренде	2664
в этой статье	2746
важен каждый рубль	2738
важен любой вклад	2738
важко відповісти	3351
важлива кожна гривня	3364
важливий кожен внесок	3364
важливо	3293
вам будет интересно	2664
вам може бути цікаво	3293
вам може сподобатися	3293
вам может быть интересно	2664
вам может понравиться	2664
вам також може сподобатися	3293
варианты подписки	2740
вартість доставки	3353
варіанти передплати	3366
вас може зацікавити	3293
вас может заинтересовать	2664
ваш e-mail	2648
ваш email	2648
ваш голос враховано	3350
ваш голос зараховано	3350
ваш голос принят	2724
ваш голос учтен	2724
ваш голос учтён	2724
ваша електронна пошта	3369
ваша почта	2743
ваша пошта	3369
ваша электронная почта	2743
ваше имя	2743
ваше повідомлення	3369
ваше повідомлення надіслано	3369
ваше сообщение	2743
ваше сообщение отправлено	2743
ваше ім'я	3369
вашето име	236
вашето съобщение	236
вашето съобщение е изпратено	236
вашият глас беше отчетен	218
вашият глас е отчетен	218
вашият имейл	236
вашият имейл адрес	236
вбудований контент	3355
введите e-mail	2648
введите email	2648
введите ваш email	2648
введите ваш адрес электронной почты	2648
введите корректный e-mail	2743
введите сумму	2738
введіть коректний e-mail	3369
введіть суму	3364
вградено съдържание	222
вернуться на главную	2746
версия для печати	2653
версия за печат	248
версія для друку	3383
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
вже вимкнено	3363
вже зареєстровані	3278
вже маєте акаунт	3366
вже маєте передплату	3366
вже є акаунт	3278
ви вже голосували	3350
ви вже проголосували	3350
ви вже підписані	3382
ви вже підписані на цю тему	3382
ви вичерпали ліміт статей	3366
ви можете відписатися будь-коли	3369
ви підписані	3369
ви підписані на автора	3382
ви підписані на тему	3382
ви успішно підписалися	3369
виберіть суму	3364
вибрати	3367
вибір редакції	3293
видео	2664
видео больше недоступно	2731
видео загружается	2731
видео не может быть воспроизведено	2731
видео недоступно	2731
видео недоступно в вашей стране	2731
видео недоступно в вашем регионе	2731
видеоплеер загружается	2731
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
вийти	3278
використання матеріалів лише з дозволу редакції	3376
вимкнути звук	3357
вимкнути рекламу	3384
вимкніть adblock	3362
винаги показвай	222
винаги разрешавай	222
виникла помилка. спробуйте ще раз	3369
виправлення й уточнення	3375
вкажіть суму	3364
включете javascript	224
включете известията	227
включете се в дискусията	245
включи	228
включи звука	224
включи известията	227
включи се в дискусията	245
включите уведомления	2722
включить	2735
включить звук	2731
включить уведомления	2722
вконтакте	2654
влез	161
влез с facebook	233
влез с google	233
влез, за да коментираш	245
влезте	161
вміст недоступний	3355
внешний контент	2729
во весь экран	2667
водещи новини	168
войти	2645
войти в аккаунт	2645
войти в чат	2661
войти по почте	2740
войти с помощью google	2740
войти с яндекс id	2740
войти через apple	2740
войти через facebook	2740
войти через google	2740
войти через vk	2740
войти через вконтакте	2740
войти через яндекс	2740
войти, чтобы комментировать	2754
вопрос дня	2724
воспроизвести	2667
воспроизвести видео	2731
восстановить пароль	2740
время на чтение	2667
время чтения # мин	2667
все	2667
все комментарии	2661
все още няма коментари	245
все още нямате профил	233
все права сохранены	2750
всегда показывать	2729
всегда разрешать	2729
всего проголосовало #	2724
всеки лев е важен	231
всеки лев помага	231
всеки петък. безплатно. без спам	236
всички коментари	245
всички статии	239
всички статии на автора	239
встановити додаток	3359
встановити застосунок	3359
встроенный контент	2729
всяка помощ е важна	231
всяко дарение е важно	231
всяко дарение помага	231
всі коментарі	3380
всі матеріали	3372
всі матеріали автора	3372
всі новини	3295
всі статті	3372
всі статті автора	3372
вход	161	2645
вход с apple	233
вход с facebook	233
вход с google	233
вхід	3278
въведете валиден имейл	236
въведете имейл	236
въведете сума	231
възникна грешка. опитайте отново	236
възникна грешка. опитайте по-късно	236
външно съдържание	222
въпрос на деня	218
вы подписаны	2743
вы подписаны на автора	2756
вы подписаны на тему	2756
вы уже голосовали	2724
вы уже проголосовали	2724
вы успешно подписались	2743
выберите подписку	2740
выберите сумму	2643
выберите тариф	2740
выбор редакции	2664
выбрать	2741
выбрать подписку	2740
выбрать тариф	2740
выйти	2645
від наших партнерів	3384
відео	3293
відео більше недоступне	3357
відео вище	3317
відео недоступне	3357
відео недоступне у вашій країні	3357
відео неможливо відтворити	3357
відео нижче	3317
відеоплеєр завантажується	3357
відкликати згоду	3355
відкрити	3296
відкрити в додатку	3359
відкрити в застосунку	3359
відкрити галерею	3372
відкрити застосунок	3359
відкрити карту	3296
відкрити статтю	3366
відновити пароль	3366
відписатися	3382
відписатися від теми	3382
відписатися можна будь-коли	3369
відповісти	3291	3381
відправити	3370
відскануйте qr-код	3359
відскануйте qr-код, щоб завантажити застосунок	3359
відтворити	3357
відтворити відео	3357
відхилити	3288
відхилити все	3355
відхилити всі	3355
""", 'г': """
генерирано от ai	244
генерирано от ии	244
генерирано с изкуствен интелект	244
главная	2667
главная страница	2746
главное	2664
главное за день	2664
главные новости	2664
гласувай	219
гласувам	219
гледай видеото	224
годишен абонамент	233
годишно	234
годишно плащане	233
годовая подписка	2740
головна	3295
головна сторінка	3372
головне	3293
головне за день	3293
головні новини	3293
голосовать	2725
голосувати	3351
город	2744
град	237
грати	3351
грати онлайн	3350
громкость	2732
гучність	3358
""", 'д': """
да, искам	228
да, моля	228
да, пожалуйста	2735
да, спасибо	2735
да, хочу	2735
далее	2667
далі	3295
дарете	160
дари	160
дари еднократно	231
дари месечно	231
дари сега	160
детали	2668
детальніше	3295
деталі	3296
дзен	2654
дивитися всі	3372
дивитися відео	3357
дивитися галерею	3372
дивитися онлайн-трансляцію	3372
дивитися фотогалерею	3372
дивіться відео	3317
дивіться відео вище	3317
дивіться відео нижче	3317
дивіться також	3293
дивіться також відео	3317
дивіться у відео	3317
длительность	2732
длительность #	2731
для передплатників	3366
для подписчиков	2645
до закладок	3383
до кошика	3353
до рецепту	61
до теми	3293
добавете ни като предпочитан източник	247
добави в количката	221
добави като предпочитан източник	247
добави коментар	245
добави към моите теми	247
добави към предпочитани източници	247
добавить в избранное	2756
добавить в избранные источники	2756
добавить в источники	2756
добавить в корзину	2727
добавить в мои темы	2756
добавить в предпочитаемые источники	2756
добавить комментарий	2661
добровольное пожертвование	2738
довільна сума	3364
догори	3372
додати в кошик	3353
додати до кошика	3353
додати до моїх тем	3382
додати до обраних джерел	3382
додати до обраного	3382
додати до пріоритетних джерел	3382
додати до улюблених джерел	3382
додати коментар	3291
додати як пріоритетне джерело	3382
дозволити	3361
дозволити контент	3355
дозволити один раз	3355
дозволити рекламу	3363
дозволити сповіщення	3360
дозвольте сповіщення	3347
докладвай	246
докладвай грешка	171
докладвай коментар	245
докладвай рекламата	249
докладніше	3295
долучитися	3275
долучитися до обговорення	3380
долучитися до спільноти	3364
допомагає будь-яка сума	3364
доставка оплачивается отдельно	2727
достигнахте лимита на статиите	233
доступно по подписке	2645
друга сума	231
другая сумма	2643
други новини	19
другие материалы	19	2664
другие материалы рубрики	2664
другие новости	19	2664
другие новости раздела	2664
другие статьи	2664
другие статьи автора	2746
друк	3284
друкувати	3383
дякуємо за ваш голос	3350
дякуємо за ваше повідомлення	3369
дякуємо за голос	3350
дякуємо за повідомлення	3369
дякуємо за реєстрацію	3369
дякуємо за участь в опитуванні	3350
дізнатися ціну	3353
""", 'е': """
единоразово	2640
еднократно дарение	231
ежегодно	2741
ежемесячно	2640
ежемесячное пожертвование	2738
ежемесячный платеж	2738
ежемесячный платёж	2738
економія #%	3367
ексклузивно за абонати	233
ексклюзивно для передплатників	3366
електронна адреса	3369
електронна пошта	3369
електронна пошта або логін	3366
етикети	239
еще нет аккаунта	2740
еще новости	2664
еще от автора	2746
еще по теме	2664
ещё	2664
ещё не подписчик	2740
ещё нет аккаунта	2740
ещё новости	2664
ещё от автора	2746
ещё по теме	2664
""", 'ж': """
желаете ли да получавате известия	227
жодного спаму	3369
""", 'з': """
з нашого магазину	3353
за абонати	233
за датою	3381
за популярністю	3381
за темою	3293
забелязахте грешка	241
заборонити	3361
забравена парола	161
забравили сте паролата си	233
забронировать билет	2727
забронировать место	2727
забронювати квиток	3353
забронювати місце	3353
забув пароль	3366
забули пароль	3278
забыл пароль	2740
забыли пароль	2645
завантаження відео	3357
завантаження плеєра	3357
завантажити аудіо	3357
завантажити випуск	3357
завантажити відео	3355
завантажити додаток	3359
завантажити допис	3355
завантажити застосунок	3359
завантажити контент	3355
завантажити публікацію	3355
завантажити ще	3295
завжди дозволяти	3355
завжди показувати	3355
загрузить видео	2729
загрузить еще	2667
загрузить ещё	2667
загрузить контент	2729
загрузить пост	2729
загрузить публикацию	2729
загрузка видео	2731
загрузка плеера	2731
задонатити	3275
задонатить	2640
задължителни полета	236
задължително	237
задължително поле	236
заказать книгу	2727
закрити	3274
закрити галерею	3372
закрити рекламу	3384
закрыть	2639
закрыть галерею	2746
закрыть рекламу	2758
залишилося #	3357
залишити відгук	3378
залишити коментар	3291
залиште коментар	3380
заметили ошибку	2749
замовити книгу	3353
замовити книжку	3353
запазете място	221
запази	171
запази за по-късно	248
запази избора	222
запази място	221
запази настройките	222
запази рецептата	61
запази статията	171
запам'ятати мене	3366
заповніть це поле	3369
заполните это поле	2743
запомни ме	233
запомнить меня	2740
започни теста	218
запретить	2735
запропонувати новину	3291
зарегистрироваться	2645
зареди видеото	222
зареди още	239
зареди публикацията	222
зареди съдържанието	222
зареждане на видеото	224
зареждане на плейъра	224
зареєструватися	3278
зарубежной картой	2738
затвори	175
затвори галерията	239
затвори рекламата	249
затрудняюсь ответить	2725
защо виждам тази реклама	249
зберегти	3284
зберегти вибір	3355
зберегти на потім	3383
зберегти налаштування	3355
зберегти рецепт	61
зберегти статтю	3284
збережено	3383
збільшити	3295
збільшити зображення	3372
збільшити текст	3383
збільшити фото	3372
збільшити шрифт	3383
зв'язатися з автором	3372
звук	225
згенеровано за допомогою ші	3378
згенеровано штучним інтелектом	3378
згенеровано ші	3378
згорнути	3296	3372
зменшити шрифт	3383
змінити згоду	3355
змінити розмір тексту	3383
зміст	3295
зміст статті	3372
знайшли помилку	3375
знижка #%	3367
знижка для передплатників	3353
зовнішній контент	3355
зробити внесок	3275
зробити донат	3364
зрозуміло	3288
""", 'и': """
играй сега	218
играть	2725
играть онлайн	2724
из нашего магазина	2727
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
изменить размер текста	2757
изменить согласие	2729
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
ии может ошибаться	2752
или	234	2741
имам профил	233
имате ли профил	233
име	237
имейл адрес	236
имейл или потребителско име	233
имя	2744
индекс	2744
интересное	2664
искате ли да получавате известия	227
использование материалов только с разрешения редакции	2750
исправления и уточнения	2749
""", 'к': """
к началу	2667
к началу страницы	2746
к рецепту	61
каждое пожертвование важно	2738
каждую пятницу. бесплатно. без спама	2743
каждый донат важен	2738
каждый рубль важен	2738
как да изключа adblock	229
как да изключите рекламния блокер	229
как защитаваме източниците си	241
как мы защищаем источники	2749
как мы защищаем наших источников	2749
как отключить adblock	2736
как пазим източниците си	241
картина в картината	224
картинка в картинке	2731
картинка в картинці	3357
категории	2664
категорії	3293
качество	2732
керування згодою	3355
керувати згодою	3355
керувати сповіщеннями	3360
ключови думи	168
кожен внесок важливий	3364
кожен донат важливий	3364
кожна гривня важлива	3364
коментар	3291
коментари	171
коментарі	3291
коментарів ще немає	3380
коментирай	171
коментирайте	171
коментирайте първи	171
коментирането е изключено	245
коментування закрито	3380
коментувати	3291
комерційний контент	3384
комерційний матеріал	3384
комментарии	2661
комментарии отсутствуют	2661
комментарий	2661
комментировать	2661
коммерческий контент	2758
коммерческий материал	2758
конец рекламы	2758
контакти	3291
контакты	2661
контент заблокирован	2729
контент заблоковано	3355
контент недоступен	2729
контент недоступний	3355
конфиденциальность	2658
копирай връзката	248
копирай линк	171
копирай линка	171
копирането забранено	242
копирано	248
копирано в клипборда	248
копирование запрещено	2750
копировать ссылку	2653
копіювання заборонено	3376
копіювати посилання	3284
край на рекламата	249
кросворд	3351
кроссворд	2725
кроссворд дня	2724
кръстословица	219
купете билети	221
купете книгата	221
купи абонамент	161
купи билет	221
купи билети	221
купи книгата	221
купи лиценз	242
купи сега	221
купите нам кофе	2738
купити журнал	3353
купити зараз	3353
купити квитки	3353
купити квиток	3353
купити книгу	3353
купити книжку	3353
купити ліцензію	3376
купити нам каву	3364
купити передплату	3366
купить билет	2727
купить билеты	2727
купить билеты онлайн	2727
купить журнал	2727
купить книгу	2727
купить лицензию	2750
купить номер	2727
купить подписку	2645
купить права на публикацию	2750
купить сейчас	2727
към галерията	239
към количката	221
към магазина	221
към началната страница	239
към началото	239
към рецептата	61
към страницата за дарения	231
към съдържанието	239
кінець реклами	3384
""", 'л': """
лента новостей	2664
линкът е копиран	248
личный кабинет	2645
лише для передплатників	3366
лише необхідні	3355
логин	2741
логин или e-mail	2740
логін	3367
логін або e-mail	3366
лучшие	2755
любая сумма	2738
любая сумма важна	2738
""", 'м': """
маджонг	219	2725	3351
материал закрыт	2740
материал защищен авторским правом	2750
материал защищён авторским правом	2750
материал партнера	2758
материал партнёра	2758
материал создан автоматически	2752
материалы защищены авторским правом	2750
материалы партнеров	2657
материалы партнёров	2758
материалы по теме	2664
матеріал захищено авторським правом	3376
матеріал партнера	3384
матеріал створено автоматично	3378
матеріали за темою	3293
матеріали захищені авторським правом	3376
матеріали партнерів	3384
матеріали по темі	3293
машинний переклад	3379
машинно преведено	244
машинный перевод	2753
маєте акаунт	3366
маєте новину	3375
меню	2667	3295
месечен абонамент	233
месечно	234
месечно дарение	231
месечно плащане	233
месячная подписка	2740
метки	2664
ми не можемо показати цей вміст	3355
ми не можемо показати цей контент	3355
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2639
может позже	2639
можете да се откажете по всяко време	233
можете да се отпишете по всяко време	236
можливо, пізніше	3274
можна скасувати будь-коли	3366
мои темы	2756
моите теми	247
мой профиль	2645
моля, изключете рекламния блокер	229
моля, опитайте по-късно	236
моят профил	161
мої теми	3382
мы в социальных сетях	2655
мы в соцсетях	2655
мы вконтакте	2655
мы не можем показать это содержимое	2729
мы не можем показать этот контент	2729
мій профіль	3278
місто	3370
місячна передплата	3366
місячна підписка	3366
мітки	3293
""", 'н': """
на весь екран	3357
на весь экран	2731
на главную	2667
на головну	3372
на живо	225
на початок	3372
на початок сторінки	3372
на правах реклами	3287
на правах рекламы	2657
на сторінку пожертв	3364
на страницу пожертвований	2738
на цял екран	224
наверх	2667	3295
нагадати пізніше	3274
надіслати	3284	3370
надіслати відгук	3378
надіслати другові	3383
надіслати другу	3284
надіслати електронною поштою	3383
надіслати коментар	3380
надіслати новину	3375
надіслати новину анонімно	3375
надіслати повідомлення	3369
надіслати поштою	3284
надіслати статтю поштою	3284
надіслати у whatsapp	3383
надішліть свої фото	3375
наживо	3358
нажмите, чтобы увеличить	2746
назад	2667	3295
назначение платежа: пожертвование	2738
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
найкраща пропозиція	3367
найкращі	3381
найпопулярніше	3293	3367
найпопулярніше за добу	3293
найпопулярніше за тиждень	3293
найпопулярніший	3367
найти	2667
найчитаніше	3293
налаштування	3288
налаштування cookie	3355
налаштування конфіденційності	3355
налаштування приватності	3355
налаштування файлів cookie	3355
налаштувати cookie	3355
налаштувати сповіщення	3360
налично в google play	226
намали шрифта	248
написати автору	3372
написати анонімно	3375
написати в редакцію	3375
написати коментар	3291
написать автору	2746
написать анонимно	2749
написать в редакцию	2749
написать комментарий	2661
напишете коментар	245
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2639
направете дарение	160
направете теста	218
направи теста	218
настроить cookie	2729
настроить уведомления	2734
настройки	2658
настройки cookie	2658
настройки за поверителност	222
настройки конфиденциальности	2729
настройки на бисквитките	222
настройки приватности	2729
настройки файлов cookie	2729
наступна	3295
наступна новина	3372
наступна світлина	3372
наступна стаття	3293
наступна сторінка	3372
наступне відео	3357
наступне фото	3372
наступний слайд	3372
натисніть, щоб збільшити	3372
начална страница	239
начать игру	2724
начать тест	2724
нашли ошибку	2749
не вдалося відтворити відео	3357
не вдалося завантажити відео	3357
не зараз	3274
не маєте акаунта	3366
не можем да покажем това съдържание	222
не пропустите	2664
не пропустіть	3293
не сега	175
не сегодня	2639
не сейчас	2639
не сьогодні	3274
не удалось воспроизвести видео	2731
не удалось загрузить видео	2731
не, благодаря	175
невалиден имейл	236
невалиден имейл адрес	236
неверный e-mail	2743
неверный адрес электронной почты	2743
нейросеть может ошибаться	2752
некоректна адреса	3369
некоректний e-mail	3369
некорректный e-mail	2743
некорректный адрес	2743
немає акаунта	3366
немає акаунту	3366
немає коментарів	3380
немає передплати	3366
необов'язково	3370
необязательно	2744
неправильна електронна адреса	3369
нет аккаунта	2740
нет комментариев	2661
нет подписки	2740
нет, спасибо	2639
нещо се обърка. опитайте отново	236
нещо се обърка. опитайте по-късно	236
никакого спама	2743
новини	3293
новини за темою	3293
новини компаній	3287
новини партнерів	3287	3293
новости	2664
новости smi#	2664
новости партнеров	2657
новости партнёров	2657
новости по теме	2664
новости сми#	2664
новые	2755
нові	3381
номер телефона	2744
номер телефону	3370
нравится	2755
няма коментари	245
нямам мнение	219
нямам профил	233
нямате абонамент	233
нямате профил	233
ні, дякую	3274
""", 'о': """
обговорити	3291
оберіть передплату	3366
оберіть план	3366
оберіть суму	3364
обнови страницата	230
обновите страницу	2737
обновить страницу	2737
обов'язкове поле	3369
обов'язково	3370
обрати	3367
обрати передплату	3366
обрати план	3366
обрати тариф	3366
обратная связь	2661
обратно към началната страница	239
обратно към началото	239
обратно нагоре	239
обсудить	2661
обсуждение	2661
общи условия	222
обязательно	2744
обязательное поле	2743
одноклассники	2654
одноразово	3275
озвучено роботом	2731
озвучено синтезированным голосом	2731
озвучено синтезованим голосом	3357
оновити сторінку	3363
оновіть сторінку	3363
опитайте отново	236
опитайте по-късно	236
опитування	3351
опитування дня	3350
оплата раз в год	2740
оплата раз на рік	3366
опрос дня	2724
основание: дарение	231
оставащо време	224
оставащо време #	224
оставащо време -#	224
оставете коментар	245
остави коментар	245
оставить комментарий	2661
оставить отзыв	2752
оставшееся время	2731
оставшееся время #	2731
оставшееся время -#	2731
оставьте комментарий	2754
останні новини	3293
останні статті	3293
от нашите партньори	249
от наших партнеров	2758
от наших партнёров	2758
от нашия магазин	221
ответить	2661	2755
отвори в приложението	226
отвори галерията	239
отвори приложението	226
отговор	246
отговори	246
отиди на рецептата	61
отказ по всяко време	233
отказаться	2658
отказвам всички	222
отклонить	2658
отклонить все	2729
отклонить всё	2729
отключете статията	233
отключете цялата статия	161
отключи статията	161
отключите adblock	2736
отключите адблок	2736
отключить звук	2731
отключить рекламу	2758
открихте грешка	241
открихте грешка в текста	241
открыть	2668
открыть галерею	2746
открыть карту	2668
открыть приложение	2733
открыть статью	2740
отмена в любой момент	2740
отменить можно в любой момент	2740
отозвать согласие	2729
отпечатай	171
отпечатай статията	171
отписаться	2756
отписаться можно в любой момент	2743
отписаться от темы	2756
отпишете се по всяко време	236
отправить	2744
отправить другу	2653
отправить комментарий	2754
отправить отзыв	2752
отправить по почте	2653
отправить по электронной почте	2757
отправить сообщение	2743
отримувати сповіщення	3360
отсканируйте qr-код	2733
отстъпка за абонати	221
оттегли съгласието	222
оттегляне на съгласието	222
отхвърли всички	222
оферта за читатели	221
оформити передплату	3366
оформити підписку	3278
оформить донат	2640
оформить доступ	2740
оформить ежемесячное пожертвование	2738
оценете статията	171
оцените материал	2661
оцените рецепт	61
оцените статью	2661
оценить рецепт	61
оцініть матеріал	3291
оцініть рецепт	61
оцініть статтю	3291
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
пароль	2741	3367
партнерский материал	2657
партнерский проект	2657
партнерський матеріал	3287
партнерський проєкт	3287
партньорско съдържание	167
партнёрский материал	2657
партнёрский проект	2657
пасианс	219
пасьянс	2725	3351
пауза	225	2732	3358
переведено автоматически	2752
переведено нейросетью	2752
переведено с помощью ии	2752
перевір себе	3350
перевірте свою пошту	3369
перевірте свої знання	3350
перевірте себе	3350
переглянути галерею	3372
переглянути пропозицію	3353
переглянути результати	3350
переглянути ціну	3353
передплата	3278
передплатити	3278
перезавантажити сторінку	3363
перезавантажте сторінку	3363
перезагрузите страницу	2737
перезагрузить страницу	2737
перейти в галерею	2746
перейти в магазин	2727
перейти до галереї	3372
перейти до досьє	3372
перейти до змісту	3372
перейти до контенту	3372
перейти до магазину	3353
перейти до оплати	3364
перейти до основного вмісту	3372
перейти до пожертви	3364
перейти до пропозиції	3353
перейти до рецепта	61
перейти к досье	2746
перейти к контенту	2746
перейти к оплате	2738
перейти к основному содержанию	2746
перейти к пожертвованию	2738
перейти к предложению	2727
перейти к рецепту	61
перейти к содержанию	2667
перейти к сюжету	2746
перекладено автоматично	3378
перекладено за допомогою ші	3378
перекладено ші	3378
пересказ нейросети	2752
пересказано нейросетью	2752
печать	2653
печать рецепта	61
питання дня	3350
пишете до редакцията	241
пишете на автора	239
пиши на автора	239
платена публикация	87	167
платено партньорство	249
платено съдържание	167
плеер загружается	2731
плейърът се зарежда	224
плеєр завантажується	3357
по дате	2755
по подписке	2645
по популярности	2755
по теме	2664
по-късно	175	228
побачили помилку	3375
повернутися на головну	3372
повний екран	3357
повноекранний режим	3357
повідомити новину	3375
повідомити про помилку	3291
повідомити про помилку в тексті	3291
повідомлення	3370
повідомлення надіслано	3369
погоджуюсь	3288
погоджуюся	3288
погодитися та продовжити	3355
пограти	3351
подай сигнал	241
подарете тази статия	171
подари статията	248
подарить доступ	2757
подарить материал	2653
подарить статью	2645
подарувати доступ	3383
подарувати статтю	3284
поддержать	2640
поддержать автора	2640
поддержать на boosty	2738
поддержать на patreon	2738
поддержать нас	2640
поддержать проект	2640
поддержать редакцию	2640
поддержите нас	2640
поделитесь	2653
поделиться	2653
поделиться в telegram	2653
поделиться в twitter	2653
поделиться в одноклассниках	2653
поделиться в соцсетях	2653
поделиться вконтакте	2653
поделиться новостью	2653
поделиться ссылкой	2653
поделиться статьей	2653
поделиться статьёй	2653
подкасти	3293
подкасты	2664
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобається	3381
подобни статии	168
подписаться	2645
подписаться в max	2655
подписаться в telegram	2655
подписаться на автора	2756
подписаться на канал	2655
подписаться на новости	2648
подписаться на рассылку	2648
подписаться на телеграм-канал	2655
подписаться на тему	2756
подписаться на уведомления	2734
подписка	2645
подписка на год	2740
подписка на месяц	2740
подписывайтесь	2655
подпишитесь	2740
подпишитесь на рассылку	2648
подреди по	245
подробнее	2667
подробнее по теме	2664
подтвердите e-mail	2743
подтвердите адрес электронной почты	2743
поділитись	3284
поділитися	3284
поділитися в telegram	3284
поділитися в соцмережах	3284
поділитися новиною	3284
поділитися статтею	3284
поділіться	3284
пожаловаться	2754
пожаловаться на комментарий	2754
пожаловаться на рекламу	2758
пожертвовать	2640
пожертвувати	3275
позволи	228
позволи известия	227
позже	2639	2735
поиск	2667
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
показати # відповідей	3380
показати # відповіді	3380
показати більше	3295
показати вміст	3355
показати все	3296
показати всі	3372
показати відповіді	3380
показати галерею	3372
показати й прийняти	3355
показати коментарі	3291
показати контент	3355
показати менше	3372
показати оригінал	3296
показати пароль	3366
показати підпис	3372
показати результати	3350
показати розшифровку	3357
показати субтитри	3357
показати ще	3295
показати і прийняти	3355
показать # ответа	2754
показать # ответов	2754
показать больше	2667
показать все	2668	2746
показать галерею	2746
показать еще	2667
показать ещё	2667
показать и принять	2729
показать карту	2668
показать комментарии	2661
показать контент	2729
показать меньше	2668	2746
показать оригинал	2668
показать ответы	2754
показать пароль	2740
показать перевод	2668
показать подпись	2746
показать расшифровку	2731
показать результаты	2724
показать содержимое	2729
показать субтитры	2731
показувати завжди	3355
показывать всегда	2729
поки немає коментарів	3380
поле обов'язкове для заповнення	3369
поле обязательно для заполнения	2743
полето е задължително	236
политика cookie	2729
политика за защита на личните данни	222
политика за поверителност	222
политика исправлений	2749
политика конфиденциальности	2658
политика обработки персональных данных	2658
полноэкранный режим	2731
полный экран	2731
получавай известия	227
получать уведомления	2734
пользовательское соглашение	2658
політика cookie	3355
політика виправлень	3375
політика конфіденційності	3288
політика приватності	3355
помогает любая сумма	2738
помочь	2640
помочь нам	2640
помочь проекту	2640
помочь редакции	2640
помітили помилку	3375
понятно	2658
попередня	3295
попередня новина	3372
попередня стаття	3293
попередня сторінка	3372
попереднє фото	3372
попередній слайд	3372
поправки и уточнения	241
попробовать бесплатно	2645
попробуйте еще раз	2743
попробуйте ещё раз	2743
попробуйте позже	2743
популярне	3293
популярное	2664
популярные	2664	2755
популярные новости	2664
популярные статьи	2664
популярный	2741
популярні	3381
популярні новини	3293
попълнете това поле	236
поръчай книгата	221
поръчайте книгата	221
посилання скопійовано	3284
поскаржитися	3380
поскаржитися на коментар	3380
поскаржитися на рекламу	3384
последнее	2664
последни	168
последни новини	168
последние новости	2664
послухати новину	3284
посмотреть результаты	2724
посмотреть цену	2727
потвърдете имейла си	236
поточний час	3357
поточний час #	3357
потребителско име	234
потребителско име или имейл	233
похожие материалы	2664
похожие статьи	2664
почати гру	3350
почати тест	3350
почему я вижу эту рекламу	2758
почерпете ни с кафе	231
почерпи ни кафе	231
почтовый индекс	2744
поширити	3284
поширити у facebook	3284
поштовий індекс	3370
пошук	3295
пощенски код	237
правила за коментарите	245
правила за коментиране	171
правила использования	2658
правила коментарів	3380
правила коментування	3291
правила комментариев	2754
правила комментирования	2661
правила користування	3355
предимства за абонати	221
предишна новина	239
предишна снимка	239
предишна статия	239
предишна страница	239
предложение для подписчиков	2727
предложение для читателей	2727
предложить новость	2661
предыдущая	2667
предыдущая новость	2746
предыдущая статья	2664
предыдущая страница	2746
предыдущая фотография	2746
предыдущее фото	2746
предыдущий слайд	2746
презаредете страницата	230
презареди страницата	230
премиум	2645
преміум	3278
препечатването е забранено	242
препечатването забранено	242
препоръчани	168
препоръчано от outbrain	249
препоръчано от taboola	249
препоръчваме	234
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
пригостити кавою	3364
пригостіть нас кавою	3364
придбати квитки	3353
придбати квиток	3353
придбати книжку	3353
придбати передплату	3366
придбати права на публікацію	3376
приемам всички	222
приемам всички бисквитки	222
приемам и продължавам	222
приеми всички	222
приеми и покажи	222
приеми и продължи	222
призначення платежу: благодійний внесок	3364
прийняти	3288
прийняти все	3355
прийняти всі	3288
прийняти всі файли cookie	3355
прийняти й показати	3355
прийняти та показати	3355
прийняти та продовжити	3355
прийняти і продовжити	3355
принтирай	171
принтирай рецептата	61
принципи редакції	3375
принять	2658
принять все	2658
принять все cookie	2729
принять все файлы cookie	2729
принять всё	2658
принять и показать	2729
принять и продолжить	2729
прислать новость	2661
прислать новость анонимно	2749
присоединиться к обсуждению	2754
пришлите свои фото	2749
приєднатися	3275
приєднатися до спільноти	3275
проверете имейла си	236
проверете пощата си	236
провери знанията си	218
проверь себя	2724
проверьте свои знания	2724
проверьте свою почту	2743
проверьте себя	2724
проголосовало #	2724
проголосовать	2724
проголосувати	3350
продовження під рекламою	3287
продовження статті під рекламою	3287
продовжити без вимкнення	3362
продовжити з apple	3366
продовжити з google	3366
продовжити через apple	3366
продовжити через facebook	3366
продовжити через google	3366
продолжительность #	2731
продолжить без отключения	2736
продолжить без поддержки	2639
продолжить с apple	2740
продолжить с google	2740
продолжить через apple	2740
продолжить через facebook	2740
продолжить через google	2740
продължава след рекламата	167
продължете с google	233
продължи без изключване	229
продължи с apple	233
продължи с facebook	233
продължи с google	233
продължителност	225
продължителност #	224
произвольная сумма	2738
произошла ошибка	2744
произошла ошибка. попробуйте ещё раз	2743
произошла ошибка. попробуйте позже	2743
пройти опитування	3350
пройти опрос	2724
пройти тест	2724
прокоментувати	3380
прокомментировать	2754
промени размера на текста	248
промо	2657	3287
пропозиція для передплатників	3353
пропозиція для читачів	3353
прослухати статтю	3357
прослушать	2653
прослушать новость	2653
прослушать статью	2731
прочетено от синтетичен глас	224
прочетете и	168
прочетете цялата статия	239
прочети по-късно	248
прочети с абонамент	233
прочети транскрипцията	224
прочети цялата новина	239
прочети цялата статия	239
прочитати пізніше	3383
прочитать позже	2757
прямой эфир	2732
прізвище	3370
публикувай коментар	245
пусни видеото	224
първо най-новите	245
підписатись	3278
підписатися	3278
підписатися на автора	3382
підписатися на сповіщення	3360
підписатися на тему	3382
підписка	3278
підсумок від ші	3378
підтвердьте електронну адресу	3369
підтвердіть e-mail	3369
підтримайте нас	3275
підтримати	3275
підтримати автора	3275
підтримати журналістів	3275
підтримати на buy me a coffee	3364
підтримати на patreon	3364
підтримати нас	3275
підтримати проєкт	3364
підтримати разово	3364
підтримати редакцію	3275
підтримувати щомісяця	3364
пізніше	3274	3361
""", 'р': """
радимо прочитати	3293
радимо також	3293
развернуть	2667
разгадать кроссворд	2724
размер на текста	248
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	3364
разовий внесок	3364
разовий донат	3364
разово	2640
разовое пожертвование	2738
разовый платеж	2738
разовый платёж	2738
разпечатай	171
разпечатай статията	248
разреши	228
разреши веднъж	222
разреши известия	227
разреши известията	227
разреши рекламите	230
разрешите уведомления	2722
разрешить	2735
разрешить контент	2729
разрешить один раз	2729
разрешить рекламу	2737
разрешить уведомления	2722
ранняя регистрация	2727
раскрыть	2668
распечатать	2653
распечатать рецепт	61
распечатать статью	2653
рассказать друзьям	2653
рассылка	2648
рассылки	2648
расшифровка	2732
регистрация	161	2645
редакция рекомендует	2664
редакційна політика	3375
редакційна політика видання	3375
резултати от анкетата	218
резултати от гласуването	218
результати	3296
результати голосування	3350
результати опитування	3350
результаты	2668
результаты голосования	2724
результаты опроса	2724
реклама	167	2657	3287
реклама - статията продължава по-долу	167
реклама google	2758
реклама від google	3384
реклама закончилась	2758
реклама закінчилася	3384
реклама на сайте	2657
реклама на сайті	3287
реклама окончена	2758
реклама от google	2758
реклама. продовження нижче	3287
реклама. продолжение ниже	2657
реклами от google	249
рекламний матеріал	3384
рекламно каре	167
рекламно съдържание	167
рекламный материал	2758
рекомендовано outbrain	2758
рекомендовано taboola	2758
рекомендуем	2664	2741
рекомендуем почитать	2664
рекомендуем также	2664
рекомендуемое	2664
рекомендуємо	3293	3367
рекомендуємо прочитати	3293
рекомендуємо також	3293
реши кръстословицата	218
реши теста	218
реєстрація	3278
розгадати кросворд	3350
розгорнути	3296	3372
роздрукувати	3284
роздрукувати рецепт	61
роздрукувати статтю	3284
розмір тексту	65
розмір шрифту	65
розшифровка	3358
российской картой	2738
рубрики	2664	3293
річна передплата	3366
річна підписка	3366
""", 'с': """
самая выгодная	2741
само за абонати	233
само необходими	222
само необходимите	222
самое важное	2664
самое популярное	2664
самое читаемое	2664
самое читаемое за день	2664
самое читаемое за неделю	2664
самый популярный	2741
свали аудиото	224
свали епизода	224
свали от app store	226
свали от google play	226
свали приложението	226
свежее	2664
свежие новости	2664
свернуть	2667
своя сума	3364
своя сумма	2738
свържете се с редакцията	241
свържи се с автора	239
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2661
сгенерировано ии	2752
сгенерировано нейросетью	2752
сгенерировано с помощью ии	2752
сделать донат	2738
сделать пожертвование	2640
сейчас читают	2664
сигнализирай за грешка	241
сканворд	2725
сканирай qr кода	226
сканирайте qr кода	226
сканирайте qr кода и изтеглете приложението	226
сканируйте qr-код	2733
скануйте qr-код	3359
скасувати можна будь-коли	3366
скачать аудио	2731
скачать выпуск	2731
скачать из google play	2733
скидка #%	2741
скидка для подписчиков	2727
скопировано	2757
скопировано в буфер обмена	2757
скопировать ссылку	2653
скопировать ссылку на статью	2653
скопійовано	3383
скопійовано в буфер обміну	3383
скопіювати посилання	3284
скопіювати посилання на статтю	3284
скорост	225
скорост на възпроизвеждане	224
скорость	2732
скорость воспроизведения	2731
скрий отговорите	245
скрий рекламата	249
скрыть	2668
скрыть ответы	2754
скрыть рекламу	2758
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
следить за автором	2756
следить за онлайном	2746
следить за темой	2756
следующая	2667
следующая новость	2746
следующая статья	2664
следующая страница	2746
следующая фотография	2746
следующее видео	2731
следующее фото	2746
следующий слайд	2746
слухати	3284
слухати новину	3284
слушай новината	171
слушай статията	224
слушать	2653
слушать новость	2653
см. также	2664
смотреть видео	2731
смотреть все	2667
смотреть галерею	2746
смотреть онлайн-трансляцию	2746
смотреть предложение	2727
смотреть фотогалерею	2746
смотри также	2664
смотрите также	2664
сначала новые	2754
сначала старые	2754
советуем почитать	2664
согласен	2658
согласиться	2658
согласиться и продолжить	2729
содержание	2667
содержание статьи	2746
содержимое недоступно	2729
создано ии	2752
создано нейросетью	2752
создано при помощи ии	2752
создано с помощью ии	2752
создать аккаунт	2645
сообщение	2744
сообщение отправлено	2743
сообщить новость	2749
сообщить об опечатке	2661
сообщить об ошибке	2661
сортирай по	245
сортиране	246
сортировать	2755
сортировать по	2754
сортировка	2755
сортування	3381
сортувати	3381
сортувати за	3380
сохранено	2757
сохранить	2653
сохранить выбор	2729
сохранить на потом	2757
сохранить настройки	2729
сохранить рецепт	61
сохранить статью	2653
социальные сети	2655
спасибо за ваш голос	2724
спасибо за ваше сообщение	2743
спасибо за подписку	2648
спасибо за регистрацию	2743
спасибо за сообщение	2743
спасибо за участие в опросе	2724
спасибо, ваш голос учтён	2724
спершу нові	3380
спершу старі	3380
спестявате #%	234
спецпроект	2657
спецпроєкт	3287
сповіщення	3361
споделете	171
сподели	171
сподели във facebook	171
сподели като подарък	248
сподели по имейл	248
сподели статията	171
споделяне	171
спонсорирано	167
спонсорирано съдържание	249
спонсорский материал	2758
спонсорський матеріал	3384
способ оплаты	2643
способы оплаты	2643
спочатку нові	3380
спочатку старі	3380
спри да следваш	247
спробуйте пізніше	3369
спробуйте ще раз	3369
ссылка скопирована	2653
сталася помилка	3370
сталася помилка. спробуйте пізніше	3369
сталася помилка. спробуйте ще раз	3369
станете член	160
стани абонат	160
стани дарител	160
старые	2755
старі	3381
стати патроном	3364
стати підписником	3364
стати співучасником	3275
стати частиною спільноти	3275
стати членом клубу	3364
статията е заключена	233
статията е защитена с авторско право	242
статията се чете от изкуствен интелект	224
стаття захищена авторським правом	3376
стать патроном	2640
стать соучастником	2640
стать спонсором	2640
статья защищена авторским правом	2750
створено за допомогою штучного інтелекту	3378
створено за допомогою ші	3378
створено штучним інтелектом	3378
створено ші	3378
створити акаунт	3278
стежити за автором	3382
стежити за онлайном	3372
стежити за темою	3382
стислий переказ від ші	3378
стоимость доставки	2727
стрічка новин	3293
субтитри	225	3358
субтитры	2732
судоку	219	2725	3351
сума по избор	231
сховати	3296
сховати відповіді	3380
сховати рекламу	3384
сходни новини	168
схожі матеріали	3293
схожі новини	3293
схожі статті	3293
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
сыграть	2725
сюжет	2664
сюжеты	2664
""", 'т': """
тагове	168
тази статия е заключена	233
так, будь ласка	3361
так, дякую	3361
так, хочу	3361
також читайте	3293
твитнуть	2653
твиттер	2654
твітнути	3284
теги	2664	3293
текст продовжується під рекламою	3287
текст создан автоматически	2752
текст створено автоматично	3378
текст читает робот	2731
текущее время	2731
текущее время #	2731
текущо време	224
текущо време #	224
телеграм	2654
телефон	237	2744	3370
тема	237	2744	3370
тема дня	2664
теми	3293
темы	2664
тест дня	2724
тествай знанията си	218
това видео вече не е налично	224
това видео не е налично	224
това поле е задължително	236
това съдържание не е налично	222
това съдържание не може да бъде показано	222
только для подписчиков	2645
только необходимые	2729
транскрипция	225
тривалість	3358
тривалість #	3357
търговско съдържание	249
тільки необхідні	3355
""", 'у': """
у вас вже є акаунт	3366
у вас включен adblock	2736
у вас нет подписки	2740
у вас уже есть аккаунт	2740
у мене вже є акаунт	3366
у мене є акаунт	3366
у мене є передплата	3366
у меня есть аккаунт	2740
у меня есть подписка	2740
у меня нет аккаунта	2740
у меня уже есть аккаунт	2740
у цій статті	3372
уведомления	2735
увеличи	239
увеличи снимката	239
увеличи текста	248
увеличи шрифта	248
увеличить	2667
увеличить изображение	2746
увеличить текст	2757
увеличить фото	2746
увеличить шрифт	2757
увійти	3278
увійти з google	3366
увійти за допомогою google	3366
увійти через apple	3366
увійти через facebook	3366
увійти через google	3366
увійти, щоб коментувати	3380
увімкнути	3361
увімкнути звук	3357
увімкнути сповіщення	3347
увімкніть сповіщення	3347
угостите нас кофе	2738
угостить кофе	2738
уже есть аккаунт	2645
уже зарегистрированы	2645
уже зареєструвалися	3278
уже отключил	2737
узнать цену	2727
укажите сумму	2738
уменьшить шрифт	2757
умови використання	3288
управление на бисквитките	222
управление на известията	227
управление на съгласието	222
управление согласием	2729
управление уведомлениями	2734
управлявай съгласието	222
управлять согласием	2729
условия за ползване	222
установить приложение	2733
усі коментарі	3380
усі матеріали	3372
усі матеріали автора	3372
усі матеріали за темою	3372
усі новини	3295
усі статті	3372
усі статті автора	3372
""", 'ф': """
файлы cookie	2658
фамилия	237	2744
фейсбук	2654
филворды	2725
фото	2664
фоторепортаж	2664
""", 'х': """
харесай	171
харесва ми	246
хорошо	2658
хотите получать уведомления	2734
хочете отримувати сповіщення	3360
""", 'ц': """
це було корисно	3378
це відео більше недоступне	3357
це відео недоступне	3357
це відео недоступне у вашій країні	3357
це поле обов'язкове	3369
цей контент недоступний	3355
цей контент неможливо показати	3355
цей матеріал закритий	3366
цена на доставката	221
ця стаття закрита	3366
цял екран	224
""", 'ч': """
час читання # хв	3295
час, що залишився	3357
час, що залишився #	3357
чете синтетичен глас	224
четете без ограничения	233
четете без реклами	249
четете в приложението	226
чети без реклами	249
чети в приложението	226
чи була стаття корисною	3291
читает синтезированный голос	2731
читайте в застосунку	3359
читайте в приложении	2733
читайте еще	2664
читайте ещё	2664
читайте ниже	2657
читайте первыми в приложении	2733
читайте першими в застосунку	3359
читайте по теме	2664
читайте также	2664
читайте також	3293
читати без обмежень	3366
читати без реклами	3384
читати всю новину	3372
читати всю статтю	3372
читати далі	3295
читати з передплатою	3366
читати коментарі	3380
читати повністю	3295
читати розшифровку	3357
читати статтю повністю	3372
читати також	3293
читать без ограничений	2740
читать без рекламы	2758
читать в max	2655
читать в telegram	2655
читать всю статью	2746
читать далее	2667
читать дальше	2667
читать ещё	2667
читать комментарии	2661
читать полностью	2667
читать расшифровку	2731
читать с подпиской	2740
читать статью полностью	2746
читать также	2664
читать целиком	2746
читає синтезований голос	3357
чому я бачу цю рекламу	3384
что еще почитать	2664
что ещё почитать	2664
что-то пошло не так	2744
что-то пошло не так, попробуйте позже	2743
что-то пошло не так. попробуйте еще раз	2743
что-то пошло не так. попробуйте ещё раз	2743
что-то пошло не так. попробуйте позже	2743
чуй статията	224
""", 'ш': """
швидкість	3358
швидкість відтворення	3357
ші може помилятися	3378
""", 'щ': """
ще за темою	3293
ще не передплатник	3366
ще немає акаунта	3366
ще новини	3293
що ще почитати	3293
щомісяця	3275	3367
щомісячна підтримка	3364
щомісячний внесок	3364
щоп'ятниці. безкоштовно. без спаму	3369
щороку	3367
щось пішло не так	3370
щось пішло не так, спробуйте пізніше	3369
щось пішло не так. спробуйте пізніше	3369
щось пішло не так. спробуйте ще раз	3369
""", 'э': """
экономия #%	2741
эксклюзивно для подписчиков	2740
электронная почта	2648
электронная почта или логин	2740
эта статья закрыта	2740
это было полезно	2752
это видео больше недоступно	2731
это видео недоступно	2731
это видео недоступно в вашей стране	2731
это поле обязательно	2743
это поле обязательно для заполнения	2743
этот контент невозможно показать	2729
этот контент недоступен	2729
этот материал закрыт	2740
""", 'я': """
я вже підтримую	3274
я вимкнув блокувальник	3362
я отключил	2737
я отключил блокировщик	2736
я уже поддерживаю	2639
як вимкнути adblock	3362
як ми захищаємо джерела	3375
як ми захищаємо наші джерела	3375
якість	3358
яндекс.дзен	2654
""", 'і': """
ім'я	3370
індекс	3370
інша сума	3364
інші матеріали автора	3372
інші новини	19	3293
інші статті автора	3372
""", 'א': """
אולי גם יעניין אותך	1541
אולי יעניין אותך	1541
אולי יעניין אותך גם	1569
אולי יעניין אתכם	1541
אולי יעניין אתכם גם	1569
אולי מאוחר יותר	1524
אולי פספסתם	1569
אינציקלופדיית ynet	1541
""", 'ב': """
בחסות	1572
בשיתוף	1536
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1540
דלג לתוכן	1543
דלגו למתכון	61
דף הבית	1543
""", 'ה': """
האזינו	1532
הבא	1543
הבנתי	1544
הגב	1540
הדפיסו את המתכון	61
הדפיסו כתבה	1568
הדפס	1532
הדפס מתכון	61
הדפסה	1532
הדפסת המתכון	61
הדפסת כתבה	1568
הוסיפו תגובה	1540
הוסף תגובה	1540
הוספת תגובה	1540
הזכירו לי מאוחר יותר	1524
החשבון שלי	1526
הירשם	1526
הכי נצפים	1541
הכי נקרא	1541
הכי נקראות	1541
הכי נקראות היום	1569
הכתבה הבאה	1541
הכתבה המלאה למנויים	1568
הכתבה הקודמת	1541
המלצות	1541
המשך לקרוא	1543
המשך קריאה	1543
הנצפים ביותר	1569
הנקראות ביותר	1541
הנקראים ביותר	1569
הסתר	1544
העתיקו את הקישור	1568
העתיקו קישור	1568
העתק קישור	1532
העתקת הקישור	1568
העתקת קישור	1532
הצג הכל	1544
הצג מפה	1544
הצג מקור	1544
הצג עוד	1543
הצג פחות	1544
הצטרפו	1525
הצטרפו אלינו	1525
הקודם	1543
הקישור הועתק	1568
הרשמה	1526
השב	1540
התחבר	1526
התחברות	1526
""", 'ו': """
ווטסאפ	1532
וידאו	1541
""", 'ח': """
חדשות אחרונות	1541
חודש ראשון ב-#	1567
חודש ראשון ב-# ש"ח	1567
חודש ראשון בשקל	1567
חודש ראשון חינם	1567
חזרה למעלה	1543
חיפוש	1543
""", 'ט': """
טוויטר	1532
טלגרם	1532
טען עוד	1543
""", 'י': """
יציאה	1526
""", 'כ': """
כבר מנויים? התחברו	1526
כבר נרשמת	1526
כותרות אחרונות	1541
כניסה	1526
כניסה למנויים	1526
כתבה זו היא תוכן ממומן	1568
כתבה ממומנת	1572
כתבו תגובה	1540
כתבות אחרונות	1541
כתבות מומלצות	1541
כתבות נוספות	1541
כתבות נוספות בנושא	1569
כתבות נוספות שיעניינו אתכם	1569
כתבות קשורות	1541
כתבות שאולי פספסתם	1569
כתבות שיעניינו אתכם	1569
""", 'ל': """
לא כעת	1524
לא עכשיו	1524
לא תודה	1524
לא, תודה	1524
להורדת האפליקציה	1568
להמשך קריאה	1526
להרשמה	1526
לכל הכתבות	1543
לכל הכתבות בנושא	1569
לכל העדכונים, הכתבות והסרטונים	1569
לכל התגובות	1540
לכתבה הבאה בסדרה	1569
לכתבה הקודמת בסדרה	1569
למנויים בלבד	1529
למתכון	61
לפרטים	1544
לרכישת מינוי	1526
לרכישת מינוי לחצו כאן	1568
לתרום	1525
לתרומה	1525
""", 'מ': """
מבזקים	1541
מדיניות הפרטיות	1539
מדיניות הפרטיות ותנאי השימוש	1539
מודעה	1536
מומלץ עבורך	1569
מומלץ עבורכם	1569
מומלצים	1541
ממומן	1536
מעבר למתכון	61
מצאתם טעות	1540
""", 'נ': """
נושאים	1541
נושאים קשורים	1541
""", 'ס': """
סגור	1524
סגירה	1524
סיכום ai	1554
סיכום הכתבה	1554
""", 'ע': """
עוד	1543
עוד באותו נושא	1569
עוד בנושא	1541
עוד בערוץ	1541
עוד חדשות	1541
עוד כתבות	19	1541
עוד כתבות בנושא	19
עוד כתבות מעניינות	1568
עוד סיפורים	1569
""", 'פ': """
פייסבוק	1532
פרטים	1544
פרסום	1536
פרסומת	1536
פתח	1544
""", 'צ': """
צור חשבון	1526
צור קשר	1540
""", 'ק': """
קרא גם	1541
קרא עוד	1543
קראו גם	1541
קראו עוד	1543
""", 'ש': """
שיתוף	1532
שיתוף בווטסאפ	1532
שיתוף בטוויטר	1532
שיתוף במייל	1568
שיתוף בפייסבוק	1532
שכחתי סיסמה	1526
שלח לחבר	1532
שלחו את הכתבה במתנה	1568
שלחו במתנה	1568
שליחה במייל	1532
שמירה	1532
שמירת המתכון	61
שמירת כתבה	1568
שמרו כתבה	1568
שמרו לקריאה מאוחרת	1568
שתף	1532
שתפו	1532
שתפו את הכתבה	1532
שתפו בוואטסאפ	1568
שתפו בווטסאפ	1568
שתפו בטלגרם	1568
שתפו בפייסבוק	1532
""", 'ת': """
תגובה	1540
תגובות	1540
תגיות	1541
תוכן למנויים	1526
תוכן ממומן	87	1536
תוכן מסחרי	1572
תוכן מקודם	1536
תוכן פרסומי	1572
תוכן שיווקי	87	1536
תוכן שיווקי בשיתוף	1572
תורגם אוטומטית	1568
תיקון טעות	1568
תמכו בנו	1525
תנאי השימוש	1539
תנאי השימוש | מדיניות הפרטיות	1539
תנאי השימוש ומדיניות הפרטיות	1539
תפריט	1543
תקציר ai	1554
תקציר בינה מלאכותית	1554
תקציר הכתבה	1554
תרומה	1525
תרמו	1525
תרמו עכשיו	1525
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1307
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1280
اخبار مرتبطة	145
اخبار پيشنهادي	1307
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1280
اخرين خبرها	1307
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1282
ادامه مطلب	1282
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1273
ارسال المقال بالبريد	144
ارسال به تلگرام	1299
ارسال به دوستان	1273
ارسال نظر	1279
از دست ندهيد	1307
از ما حمايت كنيد	1269
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1270
اشتراك گذاري	1273
اشتراك گذاري در تلگرام	1299
اشتراكگذاري	1273
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
الان نه	1268
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
انتهاي پيام	1299
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
اولين نفري باشيد كه نظر ميدهد	1299
ايجاد حساب	1270
اين مطالب را هم بخوانيد	1307
اين مطلب را هم بخوانيد	1307
اگهي	1275
اگهيها	1311
""", 'ب': """
باز كردن	1283
بازرگاني	1311
بازگشت به بالا	1282
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1280
برچسبها	1280
بستن	1268
بعدا ياداوري كن	1268
بعدي	1282
بلغ عن خطا	135
به اشتراك بگذاريد	1273
بيشتر	1280	1282
بيشتر ببينيد	1307
بيشتر بخوانيد	1280
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1280
تبرع	92
تبرع الان	92
تبليغ	1275
تبليغات	1275
تبليغات در گوگل	1311
تبليغات متني	1311
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
تلگرام	1273
تم نسخ الرابط	144
تماس با ما	1279
تماشاي ويديو	1299
تنظيمات كوكي	1278
تنظيمات كوكيها	1278
تويتر	102
توييتر	1273
تيليجرام	102
""", 'ث': """
ثبت نام	1270
ثبت نظر	1279
ثبتنام	1270
""", 'ج': """
جديدترين اخبار	1280
جزئيات	1283
جستجو	1282
جميع التعليقات	111
""", 'ح': """
حالا نه	1268
حجم الخط	102
حجم النص	65
حريم خصوصي	1278
حساب كاربري	1270
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1269
حمايت مالي	1269
""", 'خ': """
خانه	1282
خبر بعدي	1299
خبر قبلي	1299
خبرهاي بيشتر	1307
خبرهاي داغ	1307
خبرهاي مرتبط	1280
خبرهاي پيشنهادي	1307
خروج	1270
""", 'د': """
در همين رابطه	1307
در همين زمينه	1307
دستهبندي	1280
دعوت به همكاري	1299
ديدگاه	1279
ديدگاهتان را بنويسيد	1299
ديدگاهها	1279
""", 'ذ': """
ذات صلة	112
ذخيره	1273
ذخيره خبر	1299
ذخيره دستور پخت	61
ذخيره مطلب	1299
ذخيره مطلب براي بعد	1299
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1270
رپورتاژ	1275
رپورتاژ اگهي	1275
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1278
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
شايد بعدا	1268
شرايط استفاده	1278
شرايط استفاده و حريم خصوصي	1278
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1282
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
عضويت	1270
عكس	1280
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1270
فهمت	115
فيديو	112
فيسبوك	102	1273
""", 'ق': """
قبلي	1282
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
كليدواژهها	1280
كمك كنيد	1269
كمك مالي	1269
كن اول المعلقين	144
كن داعما	92
كوكيها	1278
كپي شد	1299
كپي كردن لينك	1299
كپي لينك	1273
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1273
لينك كوتاه خبر	1299
لينك كپي شد	1299
""", 'م': """
مادة اعلانية	106
متوجه شدم	1283
محتواي تبليغاتي	1275
محتواي حمايتشده	1299
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
مشاهده بيشتر	1282
مشاهده همه	1282
مشترك شويد	1270
مطالب بيشتر	1307
مطالب مرتبط	1280
مطالب پيشنهادي	1307
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1280
ملفات تعريف الارتباط	109
منو	1282
مهمترين اخبار	1280
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1299
نسيت كلمة المرور	93
نظر	1279
نظر بدهيد	1299
نظر خود را با ما در ميان بگذاريد	1299
نظر خود را بنويسيد	1279
نظر شما	1279
نظر شما درباره اين خبر چيست	1299
نظرات	1279
نظرسنجي	1299
نمايش بيشتر	1282
نمايش كمتر	1283
نمايش متن اصلي	1283
نمايش نقشه	1283
نمايش همه	1283
ننصح بقراءة	112
نه ممنون	1268
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1273
همچنين ببينيد	1307
همچنين بخوانيد	1280
""", 'و': """
واتساب	102
واتساپ	1273
ورود	1270
ورود / ثبت نام	1270
وسوم	112
ويديو	1280
ويژه مشتركان	1270
""", 'پ': """
پاسخ	1279
پربازديدترين	1280
پربازديدترينها	1280
پربازديدها	1280
پربازديدهاي امروز	1307
پربازديدهاي هفته	1307
پربحثترينها	1280
پربينندهترين	1307
پربينندهترين خبرها	1307
پربينندهترينها	1307
پيام بازرگاني	1311
پيشنهاد خواندني	1307
پيشنهاد سردبير	1280
پيشنهاد ما	1280
""", 'چ': """
چاپ	1273
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1279
گزارش خطا در اين خبر	1299
""", 'अ': """
अक्षर का आकार	65
अगला	1595
अगली खबर	1593
अन्य खबरें	19	1593
अपनी राय दें	1592
अभी दान करें	1582
अभी नहीं	1581
""", 'आ': """
आगे पढें	1595
आज की अन्य खबरें	1619
आपके लिए	1593
आपको यह भी पसंद आ सकता है	1619
आपको ये भी पसंद आ सकता है	1619
""", 'इ': """
इसे भी देखें	1619
इसे भी पढें	1593
""", 'ई': """
ई-पेपर	1583
""", 'ऊ': """
ऊपर जाएं	1595
""", 'ए': """
एआई द्वारा तैयार	1607
एआई समरी	1607
एआई सारांश	1607
एआई से तैयार सारांश	1607
""", 'औ': """
और खबरें	1593
और देखें	1595
और पढें	1593	1595
और भी पढें	1619
""", 'क': """
कम दिखाएं	1596
कमेंट	1592
कमेंट करें	1592
कमेंट्स	1592
कुकी नीति	1591
केवल सदस्यों के लिए	1583
कॉपी लिंक	1586
""", 'ख': """
खाता बनाएं	1583
खोजें	1595
खोलें	1596
""", 'ग': """
गलती बताएं	1596
गोपनीयता नीति	1591
""", 'च': """
चर्चा में क्यों है	1619
""", 'ज': """
जरूर पढें	1619
जवाब दें	1592
ज्यादा पढी गई	1619
""", 'ट': """
टिप्पणियां	1592
टिप्पणी	1592
टिप्पणी करें	1592
टेक्स्ट साइज	65
टैग्स	1593
टॉप न्यूज	1593
टॉप स्टोरीज	1619
ट्रेंडिंग	1593
ट्विटर	1586
""", 'ठ': """
ठीक है	1596
""", 'त': """
ताजा खबरें	1593
ताजा समाचार	1593
""", 'द': """
दान करें	1582
देश की और खबरें	1619
दोस्तों को भेजें	1607
""", 'न': """
नक्शा देखें	1596
नहीं धन्यवाद	1581
नहीं, धन्यवाद	1581
नियम और शर्तें	1591
नियम और शर्तें | गोपनीयता नीति	1591
""", 'प': """
पार्टनर कंटेंट	1622
पिछला	1595
पिछली खबर	1593
पूरी खबर पढें	1595
प्रचार	1589
प्रतिक्रिया दें	1592
प्रायोजित	1589
प्रायोजित सामग्री	1622
प्रिंट करें	1586
प्रीमियम	1583
""", 'फ': """
फेसबुक	1586
फेसबुक पर शेयर करें	1586
फॉन्ट साइज	65
फोटो	1593
फोटो गैलरी	1619
""", 'ब': """
बंद करें	1581
बडी खबरें	1593
बाद में	1581
बाद में याद दिलाएं	1581
""", 'म': """
मुख्य समाचार	1593
मूल देखें	1596
मेन्यू	1595
मेरा खाता	1583
""", 'य': """
यह भी देखें	1619
यह भी पढें	1593
ये खबरें भी पढें	1619
ये भी जानें	1619
ये भी देखें	1619
ये भी पढें	1593
""", 'र': """
रजिस्टर करें	1583
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1586	1607
लॉग इन	1583
लॉग इन करें	1583
लॉगआउट	1583
लॉगिन	1583
लोकप्रिय	1593
""", 'व': """
विज्ञापन	1589
विज्ञापन के बाद जारी	1622
विज्ञापन हटाएं	1607
विवरण	1596
विषय	1593
वीडियो	1593
व्हाट्सएप	1586
""", 'श': """
शायद बाद में	1581
शेयर	1586
शेयर करें	1586
""", 'स': """
संपर्क करें	1592
संबंधित खबरें	1593
संबंधित लेख	1593
संबंधित वीडियो	1619
संबंधित समाचार	1593
सदस्य बनें	1582
सबसे ज्यादा पढी गई	1593
सबसे ज्यादा पढी गई खबरें	1619
सबसे ज्यादा पढी गईं	1619
सब्सक्राइब	1583
सब्सक्राइब करें	1583
सभी दिखाएं	1596
सभी देखें	1595
समझ गया	1596
समर्थन करें	1582
सहयोग करें	1582
साइन अप	1583
साइन इन	1583
साझा करें	1586
सीधे रेसिपी पर जाएं	61
सेव करें	1586
स्पॉन्सर्ड	1589
स्पॉन्सर्ड कंटेंट	1622
""", 'ह': """
हमारा समर्थन करें	1582
होम	1595
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
ข่าวที่คุณอาจสนใจ	3196
ข่าวที่น่าสนใจ	3196
ข่าวที่เกี่ยวข้อง	3173
ข่าวยอดนิยม	3173
ข่าวล่าสุด	3173
ข่าวอื่นที่น่าสนใจ	3196
ข่าวอื่นๆ	19	3196
ข่าวอื่นๆ ที่น่าสนใจ	3187
ข่าวเกี่ยวข้อง	3196
ข่าวแนะนำ	3173
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	3187
คลิปแนะนำ	3196
ความคิดเห็น	3176
คัดลอกลิงก์	3176
คัดลอกลิงก์แล้ว	3187
คัดลอกลิงค์	3187
คัดลอกลิงค์แล้ว	3187
คุณอาจสนใจ	3196
""", 'ช': """
ชมคลิป	3187
ชมคลิปวิดีโอ	3187
ชมวิดีโอ	3187
ชมวิดีโอด้านบน	3187
ชมวิดีโอเต็มได้ที่นี่	3187
""", 'ด': """
ดูคลิป	3187
ดูทั้งหมด	3174
ดูวิดีโอ	3187
ดูเพิ่มเติม	3176
""", 'ต': """
ติดต่อเรา	3187
""", 'บ': """
บทความที่น่าสนใจ	3196
บทความที่เกี่ยวข้อง	3173
บทความล่าสุด	3173
บทความแนะนำ	3196
บริจาค	3170
บริจาคเลย	3170
บันทึก	3187
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3187
""", 'พ': """
พิมพ์	3176
พิมพ์บทความ	3187
พิมพ์สูตร	61
พิมพ์หน้านี้	3187
""", 'ฟ': """
ฟังรายการย้อนหลัง	3187
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3187
""", 'ย': """
ยอดนิยม	3196
ยอดนิยมในตอนนี้	3196
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	3187
ร่วมงานกับเรา	3187
ร่วมตอบแบบสอบถาม	3187
ร่วมบริจาค	3170
ร่วมแสดงความคิดเห็น	3187
""", 'ล': """
ลงทะเบียน	3170
ลืมรหัสผ่าน	3170
""", 'ส': """
สนับสนุนเรา	3170
สปอนเซอร์	3176
สมัครงานกับเรา	3187
สมัครสมาชิก	3170
ส่งต่อให้เพื่อน	3187
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	3196
อ่านข่าวผ่านแอป	3187
อ่านข่าวอื่นๆ	3196
อ่านต่อ	3176
อ่านต่อเรื่องนี้	3196
อ่านเพิ่มเติม	3173
อ่านเรื่องที่เกี่ยวข้อง	3196
""", 'เ': """
เข้าสู่ระบบ	3170
เนื้อหาที่เกี่ยวข้อง	3196
เป็นคนแรกที่แสดงความคิดเห็น	3187
เรื่องที่คุณอาจสนใจ	19	3196
เรื่องที่น่าสนใจ	3196
เรื่องที่เกี่ยวข้อง	3173
เรื่องล่าสุด	3196
เรื่องอื่นที่น่าสนใจ	3173
เรื่องแนะนำ	3196
""", 'แ': """
แชร์	3176
แชร์ข่าวนี้	3187
แชร์บทความ	3187
แชร์หน้านี้	3187
แชร์ไปที่ line	3187
แท็ก	3196
แท็กที่เกี่ยวข้อง	3196
แปลอัตโนมัติ	3187
แสดงความคิดเห็น	3176
แสดงน้อยลง	3174
""", 'โ': """
โฆษณา	3176
โหลดแอปฟรี	3187
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3411
""", 'ủ': """
ủng hộ	3392
ủng hộ chúng tôi	3392
""", 'あ': """
あとで	1870
あとで読む	1883
あなたにおすすめ	1895
あなたにおすすめの記事	1895
あなたへのおすすめ	1895
あわせて読みたい	1895
あわせて読む	1922
""", 'い': """
いいえ、結構です	1870
いいね	1883
いいね!してニュースをチェック	1884
いいね!で応援する	1912
いま読まれています	1922
いま読まれている記事	1922
""", 'お': """
おすすめ	1895
おすすめの記事	1895
おすすめ情報pr	1887
おすすめ記事	1895
おすすめ関連記事	1922
お問い合わせ	1889
お気に入り	1883
お気に入りに追加	1883
お申し込み	1873
""", 'こ': """
こちらの記事もおすすめ	1922
こちらの記事も読まれています	19	1922
こちらもおすすめ	1895
こちらも読む	1922
この著者の記事	1895
この記事に関連するニュース	1922
この記事のタグ	1895
この記事の写真をすべて見る	1923
この記事の関連ニュース	1922
この記事は会員限定です	1873
この記事もチェック	1912
この記事をシェア	1883
この記事をプレゼント	1912
この記事をプレゼントする	1912
この記事を保存	1912
この記事を印刷	1912
この記事を印刷する	1912
この記事を評価する	1912
この記者の記事一覧	1895
この連載の記事	1895
""", 'ご': """
ご意見	1892
ご支援のお願い	1871
ご購読の申し込み	1873
""", 'さ': """
さらに読み込む	1897
""", 'す': """
すべての写真を見る	1923
すべて受け入れる	1889
すべて表示	1898
すべて見る	1897
すべて許可	1889
""", 'そ': """
その他の記事	1895
""", 'は': """
はてなブックマーク	1883
はてなブックマークに追加	1912
はてブ	1883
""", 'ま': """
また後で	1870
""", 'み': """
みんなのコメント	1892
""", 'も': """
もっと見る	1897
もっと詳しく知りたい方は	1922
もっと読む	1895
もどる	1897
""", 'よ': """
よく読まれています	1922
よく読まれている記事	1895
よく読まれている記事ランキング	1895
""", 'わ': """
わかりました	1898
""", 'ア': """
アクセスランキング	1895
アプリのダウンロード	1882
アプリをインストール	1882
アプリをダウンロード	1882
アプリを開く	1882
アプリダウンロード	1882
アンケート実施中	1912
""", 'オ': """
オススメ記事	1895
""", 'カ': """
カテゴリ	1895
カテゴリー	1895
""", 'キ': """
キーワード	1895
""", 'ク': """
クイズに挑戦	1912
クイズに挑戦する	1912
クッキー	1889
クッキー設定	1889
クリップ	1883
クリップする	1883
""", 'コ': """
コピーしました	1883
コメント	1892
コメント#件	1892
コメント(#	1892
コメントする	1892
コメントはまだありません	1892
コメントをもっと見る	1892
コメントを投稿	1892
コメントを書く	1892
コメントを残す	1892
コメントを見る	1892
コメント一覧	1892
""", 'サ': """
サイトポリシー	1889
サイトマップ	1889
サインイン	1873
サポートする	1871
""", 'シ': """
シェア	1883
シェアしよう	1883
シェアする	1883
""", 'ス': """
スキップ	1870
スクラップ	1883
スクラップする	1883
スポンサー	1887
スポンサードリンク	1887
スポンサーリンク	1887
""", 'タ': """
タイアップ	1887
タグ	1895
""", 'チ': """
チップを送る	1871
チャンネル登録	1884
""", 'ツ': """
ツイート	1883
ツイートする	1883
""", 'ト': """
トップ	1897
トップへ戻る	1897
トップニュース	1895
トップページ	1897
トピックス	1895
""", 'ド': """
ドネーション	1871
""", 'ニ': """
ニュースを読む	1897
ニュースレター	1877
ニュースレター登録	1877
""", 'バ': """
バックナンバー	1895
""", 'パ': """
パスワードを忘れた方	1873
""", 'ピ': """
ピックアップ	1895
""", 'フ': """
フォロー	1884
フォローしてね	1884
フォローしました	1884
フォローする	1884
フォロー中	1884
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1883
ブックマークする	1883
""", 'プ': """
プッシュ通知	1882
プライバシーポリシー	1889
プレゼント	1873
プレミアム	1873
プレミアム会員	1876
""", 'ヘ': """
ヘルプ	1889
""", 'ペ': """
ページの先頭へ	1897
ページトップ	1897
ページトップへ	1897
""", 'ホ': """
ホーム	1897
""", 'ポ': """
ポスト	1883
ポストする	1883
""", 'マ': """
マイページ	1873
""", 'メ': """
メニュー	1897
メルマガ	1877
メルマガ登録	1877
メールで送る	1883
メールで送信	1883
メールアドレス	1877
メールアドレスを入力	1877
メールマガジン	1877
メールマガジン登録	1877
""", 'ラ': """
ランキング	1895
""", 'リ': """
リンクをコピー	1883
リンクをコピーしました	1912
リンクをコピーする	1912
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1873
ログイン	1873
ログイン/会員登録	1873
ログイン・会員登録	1873
""", '一': """
一覧	1897
一覧へ	1897
一覧を見る	1897
""", '上': """
上一篇	3470
上一頁	3472
上一页	3472
""", '下': """
下一篇	3470
下一頁	3472
下一页	3472
下次再說	3445
下次再说	3445
""", '不': """
不,謝謝	3445
不,谢谢	3445
不用了	3445
""", '专': """
专题	3470
""", '个': """
个人中心	3449
""", '为': """
为你推荐	3470
为您推荐	3470
""", '主': """
主要ニュース	1895
""", '举': """
举报	3469
""", '了': """
了解	1898
""", '人': """
人才招聘	3489
人気の動画	1922
人気の記事	1895
人気ランキング	1895
人気記事	1895
人気記事ランキング	1895
人氣文章	3498
""", '今': """
今、あなたにオススメ	1895
今、読まれている記事	1922
今はしない	1870
今はやめておく	1870
今回はしない	1870
今日の注目	1895
今日最熱門	3498
今日热点	3470
今日焦点	3470
今日熱門	3498
""", '他': """
他の記事	19
他の記事も読む	1895
""", '付': """
付費閱讀	3449
付费内容	3449
付费阅读	3449
""", '以': """
以下为广告内容	3489
以下為廣告內容	3489
以后再说	3445
""", '会': """
会员专享	3452
会员专享内容	3452
会员专属	3449
会员中心	3449
会员登录	3449
会員の方はこちら	1873
会員の方はログイン	1873
会員登録	1873
会員登録する	1873
会員登録はこちら	1873
会員限定	1873
会員限定記事	1873
""", '你': """
你可能也喜欢	3470
你可能也喜歡	3470
你可能感兴趣	3470
你可能还想看	3498
你可能還想看	3498
""", '使': """
使用条款	3465
使用條款	3465
""", '保': """
保存	1883
保存する	1883
""", '個': """
個人情報の取り扱い	1889
個人情報の取り扱いについて	1889
個人情報の取扱いについて	1889
個人情報保護方針	1889
""", '元': """
元の記事を読む	1923
元記事で読む	1923
元記事を読む	1897
""", '免': """
免責聲明	3465
免費訂閱	3453
免費註冊	3449
免費試讀	3449
免责声明	3465
免费注册	3449
免费订阅	3453
免费试读	3449
""", '全': """
全ての写真を見る	1923
全文はこちら	1923
全文を読む	1897
全文表示	1897
全記事読み放題	1876
全部接受	3465
全部评论	3469
""", '公': """
公众号	3460
公式sns	1884
公式twitter	1884
公式x	1884
公式アプリ	1882
""", '共': """
共有	1883
共有する	1883
共有リンクをコピー	1912
""", '关': """
关于我们	3465
关注	3460
关注我们	3460
关键词	3470
关闭	3445
""", '其': """
其他新聞	3470
其他新闻	19	3470
""", '再': """
再生	1897
""", '写': """
写真(#枚	1923
写真をもっと見る	1923
写真を見る	1897
写真を見る(全#枚	1923
写真特集	1895
写评论	3469
""", '分': """
分享	3459
分享到	3459
分享到facebook	3489
分享到line	3489
分享到微信	3459
分享到微博	3459
分享本文	3489
分享此文	3489
分享給好友	3489
分享給更多人看到	3489
分享给好友	3489
分享给更多人	3489
分享至	3459
分享至facebook	3459
分享至line	3489
分类	3470
分類	3470
""", '列': """
列印	3459
列印本頁	3489
列印食譜	61
""", '初': """
初割で無料体験する	1873
初月無料	1876
""", '利': """
利用規約	1889
""", '前': """
前のページ	1897
前の記事	1895
前の記事へ	1895
前へ	1897
前回の記事はこちら	1922
前回はこちら	1923
""", '加': """
加入line好友	3460
加入会员	3449
加入我们	3489
加入我们的团队	3489
加入我們	3489
加入我們的團隊	3489
加入書籤	3459
加入會員	3449
加载更多	3472
""", '動': """
動画	1895
動画で見る	1912
動画を再生する	1912
動画を見る	1897
""", '单': """
单次捐款	3446
""", '印': """
印刷	1883
印刷する	1883
印刷用ページ	1912
印刷用ページを表示	1912
""", '即': """
即时新闻	3470
即時新聞	3470
""", '原': """
原文を表示	1898
原文を見る	1898
原文連結	3499
原文链接	3499
""", '参': """
参与评论	3469
参加者募集中	1908
参加问卷调查	3489
""", '參': """
參加問卷調查	3489
""", '友': """
友だち追加	1884
友だち追加する	1884
友善列印	3489
友達に教える	1912
""", '反': """
反馈	3469
""", '发': """
发现错误?请告诉我们	3489
发表留言	3469
发表评论	3469
""", '合': """
合わせて読みたい	1895
""", '同': """
同じカテゴリの記事	1895
同じ著者の記事	1922
同意	3465
同意しない	1889
同意する	1889
""", '听': """
听全文	3489
听新闻	3459
听这篇文章	3489
""", '單': """
單次捐款	3446
""", '回': """
回到頂部	3472
回复	3469
回覆	3469
回頂端	3472
回首頁	3472
""", '地': """
地図を見る	1898
地図を開く	1898
""", '复': """
复制成功	3459
复制网址	3489
复制链接	3459
""", '大': """
大号字	65
大字	3459
大家还在看	3470
大家都在看	3470
""", '头': """
头条	3470
""", '字': """
字体	65
字体大小	3459
字号	3459
字級	65	3459
字级	65
字體大小	65	3459
""", '官': """
官方微博	3460
""", '定': """
定期定額	3446
""", '寄': """
寄付	1871
寄付する	1871
寄付で応援する	1912
寄付のお願い	1871
寄付をする	1871
""", '專': """
專題	3470
""", '小': """
小字	3459
小編推薦	3470
""", '尚': """
尚無留言	3489
""", '展': """
展开	3472
展开全文	3472
展开全部	3473
展開	3472
""", '已': """
已关注	3460
已是会员	3449
已有帐号	3449
已經是會員	3449
已經是會員?登入	3449
""", '广': """
广告	3464
""", '広': """
広告	1887
広告の後に続きます	1887
広告をスキップ	1887
広告を閉じる	1887
広告企画	1887
""", '廣': """
廣告	3464
""", '延': """
延伸閱讀	3470
延伸阅读	3470
""", '开': """
开通会员	3449
""", '影': """
影音	3470
""", '後': """
後で	1870
""", '微': """
微信	3459
微博	3459
""", '忘': """
忘記密碼	3449
忘记密码	3449
""", '応': """
応援する	1871
""", '您': """
您可能也喜歡	3470
您可能感兴趣	3470
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3498
您的邮箱	3453
您的電郵	3453
""", '意': """
意见反馈	3469
""", '感': """
感想を送る	1892
""", '成': """
成为会员	3446
成為會員	3446
""", '我': """
我同意	3465
我的帐户	3449
我的帳戶	3449
我知道了	3465
我要留言	3469
我要糾錯	3489
我要纠错	3469
我要评论	3469
""", '戻': """
戻る	1897
""", '所': """
所有留言	3469
""", '打': """
打印	3459
打印本页	3489
打印食谱	61
打开	3473
打赏	3446
""", '投': """
投票する	1912
投稿する	1892
""", '折': """
折りたたむ	1898
""", '报': """
报告错误	3473
""", '拒': """
拒絕	3465
拒绝	3465
""", '招': """
招聘启事	3489
""", '拡': """
拡大	1883
拡大する	1897
""", '按': """
按讚	3460
""", '捐': """
捐款	3446
捐贈	3446
捐赠	3446
""", '排': """
排行榜	3470
""", '採': """
採用情報	1908
""", '接': """
接受	3465
接受全部	3465
接受所有	3465
""", '推': """
推广	3464
推广内容	3464
推廣	3464
推荐	3470
推荐文章	3470
推荐阅读	3470
推薦	3470
推薦文章	3470
推薦閱讀	3470
""", '提': """
提供	1887
""", '搜': """
搜尋	3472
搜索	3472
""", '播': """
播放	3472
""", '支': """
支持我们	3446
支持我們	3446
支援する	1871
""", '收': """
收合	3473
收听	3459
收听本文	3489
收聽文章	3489
收藏	3459
收藏文章	3459
收藏本文	3489
收藏食譜	61
收藏食谱	61
收起	3472
""", '文': """
文字の大きさ	65	1883
文字サイズ	1883
文字サイズ変更	65
""", '新': """
新着	1895
新着ニュース	1895
新着記事	1895
新着記事一覧	1922
新規会員登録	1873
新規登録	1873
新闻简报	3453
""", '明': """
明白了	3473
""", '显': """
显示原文	3473
显示更多	3472
""", '暂': """
暂不	3445
暂无评论	3489
""", '暫': """
暫不	3445
""", '更': """
更多	3470
更多内容	3470
更多報導	3470
更多报道	3470
更多文章	3470
更多新聞	3470
更多新聞請看	3498
更多新闻	3470
更多精彩	3498
更多精采內容	3489
""", '最': """
最多人看	3498
最新ニュース	1895
最新号	1922
最新影音	3498
最新文章	3470
最新新聞	3470
最新新闻	3470
最新消息	3470
最新記事	1895
""", '會': """
會員中心	3449
會員專享	3452
會員專享內容	3452
會員專屬	3449
會員登入	3449
""", '月': """
月額#円	1876
月額#円(税込	1876
""", '有': """
有料会員登録	1873
有料会員記事	1912
有料登録	1873
有料記事	1873
""", '朋': """
朋友圈	3459
""", '服': """
服务条款	3465
服務條款	3465
""", '朝': """
朝刊・夕刊	1873
""", '本': """
本周热门	3498
本文へ	1897
本文へ移動	1897
""", '机': """
机器翻译	3489
""", '查': """
查看全部	3472
查看原图	3472
查看原文	3499
查看地图	3473
查看更多	3472
查看留言	3469
查看结果	3473
查看詳情	3473
查看评论	3469
查看详情	3473
""", '标': """
标签	3470
""", '検': """
検索	1897
""", '業': """
業配	3464
""", '標': """
標籤	3470
""", '機': """
機器翻譯	3489
""", '檢': """
檢舉	3469
""", '次': """
次のページ	1897
次の記事	1895
次の記事へ	1895
次へ	1897
次ページ	1897
""", '每': """
每月捐款	3446
""", '注': """
注册	3449
注目の記事	1895
注目キーワード	1895
注目ワード	1895
注目記事	1895
""", '点': """
点击排行	3470
点击播放	3489
点击查看原文	3499
点击查看大图	3472
点击阅读原文	3499
点我看视频	3489
点赞	3459
""", '為': """
為您推薦	3470
""", '热': """
热点	3470
热点推荐	3470
热门	3470
热门排行	3470
热门文章	3470
热门新闻	3470
""", '無': """
無料で体験する	1873
無料で読む	1873
無料会員登録	1873
無料会員限定	1873
無料体験	1873
無料登録	1873
""", '焦': """
焦點新聞	3470
""", '熱': """
熱門	3470
熱門排行	3470
熱門文章	3470
熱門新聞	3470
熱門話題	3470
""", '特': """
特定商取引法に基づく表記	1889
特集	1895
""", '猜': """
猜你喜欢	3470
猜你喜歡	3470
""", '申': """
申し込む	1873
""", '电': """
电子报	3453
电子邮箱	3453
""", '画': """
画像を拡大	1897
画像を見る	1897
""", '留': """
留言	3469
留言(#	3469
""", '登': """
登入	3449
登入/註冊	3449
登出	3449
登录	3449
登录/注册	3449
登錄	3449
登録	1873
登録が完了しました	1912
登録して続きを読む	1873
登録する	1873
""", '發': """
發現錯誤?請告訴我們	3489
發表留言	3469
發表評論	3469
""", '目': """
目录	3472
目次	1897
目錄	3472
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3470
相关报道	3470
相关推荐	3470
相关文章	3470
相关新闻	3470
相关标签	3470
相关视频	3498
相关阅读	3470
相關主題	3470
相關報導	3470
相關影片	3498
相關推薦	3470
相關文章	3470
相關新聞	3470
相關標籤	3470
相關閱讀	3470
""", '看': """
看了这篇文章的人也看	3470
看原文	3499
看更多	3470
看更多文章	3498
看更多新聞	3498
""", '知': """
知道了	3473
""", '稍': """
稍后再说	3445
稍后提醒我	3445
稍后阅读	3489
稍後再說	3445
稍後提醒我	3445
稍後閱讀	3489
""", '立': """
立即捐款	3446
立即訂閱	3449
立即订阅	3449
""", '粉': """
粉絲團	3460
""", '精': """
精彩推荐	3498
精彩推薦	3498
精选	3470
""", '紙': """
紙面ビューアー	1873
""", '結': """
結果を見る	1898
""", '続': """
続きはこちら	1923
続きをみる	1897
続きを読む	1873
""", '網': """
網友留言	3469
""", '編': """
編輯推薦	3470
編輯精選	3470
編集部おすすめ	1895
編集部のおすすめ	1895
""", '縮': """
縮小	1883
""", '繼': """
繼續閱讀	3472
""", '纠': """
纠错	3469
""", '继': """
继续浏览内容	3472
继续阅读	3472
""", '编': """
编辑推荐	3470
编辑精选	3470
""", '网': """
网友评论	3469
""", '翻': """
翻訳を表示	1898
""", '联': """
联系我们	3465
""", '聯': """
聯絡我們	3465
""", '聽': """
聽全文	3489
聽新聞	3459
聽這篇文章	3489
""", '菜': """
菜单	3472
""", '著': """
著作権	1889
""", '複': """
複製網址	3489
複製連結	3459
""", '觀': """
觀看更多	3498
""", '视': """
视频	3470
""", '解': """
解鎖全文	3489
解锁全文	3489
""", '訂': """
訂閱	3449
訂閱會員	3449
訂閱會員專屬內容	3489
訂閱郵件	3453
訂閱電子報	3453
""", '記': """
記事の続きはこちら	1923
記事へのご意見	1892
記事をサポートする	1871
記事をプレゼント	1873
記事をプレゼントする	1912
記事を保存	1883
記事を保存する	1912
記事を印刷する	1883
記事を読む	1897
記事ランキング	1895
記事一覧	1897
記事一覧を見る	1923
記事全文を読む	1897
記者募集	1908
記者募集中	1908
""", '許': """
許可する	1889
""", '註': """
註冊	3449
""", '評': """
評論	3469
""", '話': """
話題の記事	1895
""", '詳': """
詳しく見る	1898
詳細	1898
""", '語': """
語音播報	3489
語音朗讀	3489
""", '誤': """
誤りを報告	1898
誤字脱字の報告	1912
誤字脱字を報告する	1912
""", '読': """
読まれている記事	1895
読み上げ	1912
読み放題	1876
""", '請': """
請填寫讀者問卷	3489
請繼續往下閱讀	3464
請輸入電子郵件	3453
""", '讚': """
讚	3459
讚賞支持	3446
""", '订': """
订阅	3449
订阅会员	3449
订阅邮件	3453
""", '评': """
评论	3469
评论(#	3469
""", '诚': """
诚聘英才	3489
""", '话': """
话题	3470
""", '详': """
详情	3473
""", '语': """
语音朗读	3489
""", '请': """
请先登录再评论	3489
请继续往下阅读	3464
请输入邮箱	3453
""", '購': """
購読	1873
購読する	1873
購読のお申し込み	1873
購読申し込み	1873
""", '贈': """
贈送文章	3489
贈送文章給朋友	3489
贈送此文	3489
""", '贊': """
贊助	3446
贊助內容	3464
贊助商	3464
""", '赞': """
赞助	3446
赞助内容	3464
赞助商链接	3464
赞赏	3446
""", '赠': """
赠送此文	3489
""", '跳': """
跳到主要內容	3472
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	3472
""", '轉': """
轉發	3459
""", '转': """
转发	3459
""", '返': """
返信	1892
返信する	1892
返回顶部	3472
返回首页	3472
""", '追': """
追蹤	3460
追蹤我們	3460
""", '通': """
通報する	1892
通知をオン	1882
通知を受け取る	1912
""", '速': """
速報	1895
速報通知を受け取る	1912
""", '連': """
連結已複製	3489
連載	1895
""", '運': """
運営会社	1889
""", '違': """
違反報告	1892
""", '選': """
選單	3472
""", '邮': """
邮箱	3453
""", '链': """
链接已复制	3489
""", '閉': """
閉じる	1870	1897
""", '開': """
開く	1898
開通會員	3449
""", '関': """
関連	1895
関連する記事	1895
関連キーワード	1895
関連タグ	1895
関連トピックス	1895
関連ニュース	1895
関連リンク	1895
関連動画	1895
関連情報	1895
関連記事	1895
関連記事はこちら	1922
""", '閱': """
閱讀全文	3472
閱讀原文	3499
閱讀更多	3472
""", '關': """
關於我們	3465
關注	3460
關注我們	3460
關鍵字	3470
關閉	3445
""", '阅': """
阅读全文	3472
阅读原文	3499
阅读更多	3472
""", '隐': """
隐私政策	3465
隐私权政策	3465
""", '隱': """
隱私政策	3465
隱私權政策	3465
""", '電': """
電子信箱	3453
電子報	3453
電子版	1873
""", '音': """
音声で聞く	1883
音声読み上げ	1912
""", '頭': """
頭條	3470
""", '顯': """
顯示原文	3473
顯示更多	3472
""", '首': """
首頁	3472
首页	3472
""", '點': """
點我看影片	3489
點擊播放本文	3489
點閱排行	3498
""", '가': """
가	1946
가입하기	1937
가장 많이 본 뉴스	1953
""", '개': """
개인정보 처리방침	1951
개인정보처리방침	1951
""", '거': """
거부	1951
""", '검': """
검색	1955
""", '결': """
결과 보기	1956
""", '계': """
계속 읽기	1937
""", '고': """
고객센터	1951
""", '공': """
공유	1946
공유하기	1946
""", '관': """
관련 기사	1953
관련 뉴스	1953
관련 영상	1976
관련 태그	1953
관련기사	1953
관련뉴스	1953
관련키워드	1953
""", '광': """
광고	1950
광고 닫기	1950
광고 영역	87
""", '괜': """
괜찮습니다	1934
""", '구': """
구독	1937
구독 신청	1937
구독 전용	1937
구독 중	1937
구독신청	1937
구독이 완료되었습니다	1968
구독자 전용	1939
구독하고 이어서 읽기	1968
구독하기	1937
""", '글': """
글씨 크기	65
글씨크기	1946
글자 크기	1946
글자 크기 변경	65	1968
글자 크기 조절	65	1968
글자크기	1946
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1935
기사 공유하기	1946
기사 더보기	1968
기사 듣기	1968
기사 링크 복사	1968
기사 본문	1955
기사 선물하기	1968
기사 스크랩하기	1968
기사 오류 신고	1968
기사 오류 제보	1968
기사 원문 보기	1968
기사 저장하기	1968
기사 제보 및 문의	1968
기사 후원하기	1935
기사에 대한 의견	1952
기사원문	1955
기사저장	1946
기자 구독	1963
기자 구독하기	1963
기자 페이지	1963
기자 프로필 보기	1963
기자의 다른 기사	1963
기자의 다른기사	1953
""", '나': """
나중에	1934
나중에 보기	1968
나중에 읽기	1968
나중에 하기	1934
""", '내': """
내 정보	1937
""", '네': """
네이버 구독	1949
네이버 블로그	1946
네이버에서 구독	1949
네이버에서 구독하기	1949
""", '놓': """
놓치면 안 되는 기사	1976
""", '뉴': """
뉴스 듣기	1968
뉴스레터 구독	1942
뉴스레터 구독 신청	1942
뉴스레터 무료 구독	1968
뉴스레터 신청	1942
""", '다': """
다른 공유 찾기	1946
다른 기사	19	1953
다른 기사 더 보기	19
다른 기사 보기	1963
다른기사	1953
다른기사 보기	1953
다시 보지 않기	1934
다음	1955
다음 기사	1953
다음 기사 보기	1968
다음 페이지	1955
다음기사	1953
다음에	1934
""", '닫': """
닫기	1934
""", '답': """
답글	1952
답글쓰기	1952
""", '당': """
당신이 좋아할 만한	1953
""", '댓': """
댓글	1952
댓글 #	1952
댓글 #개	1952
댓글 보기	1952
댓글 쓰기	1952
댓글 운영 정책	1968
댓글 운영정책	1968
댓글보기	1952
댓글쓰기	1952
댓글을 입력해주세요	1952
""", '더': """
더 보기	1955
더보기	1953	1955
""", '독': """
독자 의견 조사	1968
""", '동': """
동영상	1953
동의	1951
동의합니다	1951
""", '등': """
등록	1952
""", '디': """
디지털뉴스부	1963
디지털뉴스팀	1963
디지털콘텐츠팀	1963
""", '라': """
라인	1946
""", '랭': """
랭킹	1953
랭킹뉴스	1953
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
로그아웃	1937
로그인	1937
로그인 후 댓글 쓰기	1968
로그인/회원가입	1937
로그인이 필요	1939
""", '링': """
링크 복사	1946
링크가 복사되었습니다	1968
""", '마': """
마이페이지	1937
""", '많': """
많이 본 기사	1953
많이 본 뉴스	1953
많이 본 영상	1976
많이 읽은 기사	1953
많이본 기사	1953
많이본 뉴스	1953
""", '맨': """
맨 위로	1955
맨위로	1955
""", '메': """
메뉴	1955
메뉴 닫기	1955
메일	1946
""", '모': """
모두 동의	1951
""", '목': """
목록	1955
목록보기	1955
""", '무': """
무료 체험 시작하기	1937
무료 회원가입	1937
""", '문': """
문의	1952
문자 크기	65
""", '바': """
바로가기	1946
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1946
""", '번': """
번역 보기	1956
""", '베': """
베스트	1953
""", '복': """
복사하기	1946
""", '본': """
본문 글씨 줄이기	1946
본문 글씨 키우기	1946
본문 바로가기	1955
본문으로 바로가기	1955
""", '북': """
북마크	1946
""", '비': """
비밀번호 찾기	1937
""", '사': """
사이트맵	1951
사진 확대	1955
""", '설': """
설문 참여 바로가기	1968
설문 참여하기	1968
설문조사 참여하기	1968
""", '속': """
속보	1953
속보 알림 받기	1968
속보 알림 신청	1968
""", '스': """
스크랩	1946
스크랩하기	1968
스폰서	1950
""", '신': """
신고	1952
신문구독	1937
""", '실': """
실시간 뉴스	1953
""", '알': """
알겠습니다	1956
알림 받기	1945
알림 설정	1945
""", '앱': """
앱 다운로드	1945
앱 다운로드하기	1945
앱 설치	1945
앱 설치하기	1945
""", '에': """
에디터 추천	1953
""", '연': """
연관기사	1953
""", '열': """
열기	1956
""", '영': """
영상	1953
영상 보기	1968
영상으로 만나보세요	1968
영상으로 보기	1968
""", '오': """
오늘 하루 보지 않기	1934
오늘은 그만 보기	1934
오늘의 추천	1953
오늘의 핫뉴스	1976
오디오로 듣기	1968
오류 신고	1952
오류 신고하기	1968
오탈자 신고	1968
""", '온': """
온라인뉴스팀	1963
""", '요': """
요약	1955
""", '원': """
원문 보기	1956
원문보기	1955
""", '위': """
위로	1955
""", '유': """
유료 기사입니다	1968
유튜브 구독	1949
유튜브 구독하기	1949
""", '음': """
음성 재생하기	1968
음성으로 듣기	1946
""", '응': """
응원하기	1935
""", '의': """
의견 쓰기	1952
""", '이': """
이 기사 어땠나요	1968
이 기사를 공유합니다	1968
이 기사를 추천합니다	1968
이 기사와 함께 읽은 기사	1968
이 기자의 다른 기사	1968
이 시각 많이 본 기사	1976
이 시각 많이 본 뉴스	1976
이 시각 주요뉴스	1953
이 시각 추천뉴스	1953
이런 기사는 어때요	1976
이메일	1946
이메일무단수집거부	1951
이미 구독 중이신가요	1937
이미 회원이신가요	1937
이미지 크게 보기	1955
이미지 확대	1955
이슈	1953
이용약관	1951
이전	1955
이전 기사	1953
이전 기사 보기	1968
이전기사	1953
""", '인': """
인기 급상승	1976
인기 기사	1953
인기기사	1953
인기뉴스	1953
인쇄	1946
인쇄하기	1946
인스타그램 팔로우	1968
""", '일': """
일시후원	1935
""", '자': """
자세히	1956
자세히 보기	1956
""", '재': """
재생	1955
""", '저': """
저작권규약	1951
저장	1946
""", '전': """
전체 댓글	1952
전체 보기	1955
전체메뉴	1955
전체보기	1955
""", '접': """
접기	1955
""", '정': """
정기 후원하기	1935
정기구독	1937
정기후원	1935
""", '제': """
제보	1952
제보하기	1952
""", '좋': """
좋아요	1946
좋은 기사 후원하기	1935
""", '주': """
주소 복사	1968
주소가 복사되었습니다	1968
주소복사	1946
주요 기사	1953
주요 뉴스	1953
주요 뉴스 더보기	1976
주요기사	1953
주요뉴스	1953
""", '지': """
지금 뜨는 기사	1976
지금 뜨는 뉴스	1976
지도 보기	1956
지면보기	1937
""", '청': """
청소년보호정책	1951
""", '최': """
최신 기사	1953
최신 뉴스	1953
최신기사	1953
최신뉴스	1953
""", '추': """
추천 기사	1953
추천 영상	1976
추천기사	1953
추천뉴스	1953
""", '친': """
친구 추가하기	1968
""", '카': """
카카오스토리	1946
카카오톡	1946
카카오톡 공유	1946
카카오톡으로 공유	1968
카카오톡으로 공유하기	1968
카테고리	1953
""", '쿠': """
쿠키 설정	1951
""", '퀴': """
퀴즈 풀기	1968
""", '키': """
키워드	1953
""", '태': """
태그	1953
""", '텔': """
텔레그램에서 소식 받기	1968
""", '투': """
투표하기	1968
""", '트': """
트위터	1946
트위터 공유	1946
""", '페': """
페이스북	1946
페이스북 공유	1946
페이스북으로 공유	1968
""", '펼': """
펼치기	1955
""", '포': """
포토	1953
""", '폰': """
폰트 크기	1946
""", '프': """
프리미엄	1937
프린트	1946
""", '함': """
함께 보면 좋은 기사	1953
함께 볼 기사	1976
함께 읽으면 좋은	1953
함께 읽은 기사	1976
""", '핫': """
핫뉴스	1953
핫이슈	1953
핫클릭	1976
""", '헤': """
헤드라인	1953
""", '협': """
협찬	1950
""", '홈': """
홈	1955
""", '화': """
화제의 뉴스	1953
""", '확': """
확인	1956
""", '회': """
회사소개	1951
회원 전용	1939
회원가입	1937
""", '후': """
후원	1935
후원 안내	1935
후원 하기	1935
후원하기	1935
후원회원 가입	1935
"""}

START = {'a': """
abonē	2076 K par	2076 K no	2076 K un	2078 K
accès	1441 K illimité
această	52 K investigație	2611 K traducere
además	1154 K:	1199 K, en
ai가	1965 K 자동 번역한	1965 K 번역한	1965 K 핵심	1965 K 요약한
ai에게	1965 K 물어	1965 K 질문	1965 K 물어보기
ajánljuk	1648 K:
aktivér	504 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3096 K dig till vårt	3112 K
apoyá	81 K
apúntate	1180 K a nuestro seminario	1180 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2419 K ukazał się	2419 K pochodzi z	2425 K przetłumaczony	2425 K został przetłumaczony	2425 K czyta	2425 K wygenerowany
artykuły	2416 K autora
artículos	1124 K gratuitos
ascultă	1 K	2600 K:	2617 K podcastul	2617 K acest articol
atradāt	44 K
atsisiųskite	2018 K
autorė	2022 K:
autoři	365 K jsou
außerdem	687 K lesenswert:	687 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1188 K la app
beiträge	27 K
benefício	2561 K do assinante:
berätta	59 K i	59 K gärna
beställ	3112 K
bestätigen	581 K sie ihre
bestätigungsmail	581 K
besøg	490 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1130 K diario	1130 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3409 K liên quan:	3422 K viết này có	3422 K viết có hữu ích
báo	3422 K lỗi bài viết
bình	5 K luận	27 K luận	3423 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1648 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3422 K phát hiện	3422 K thấy bài viết
bản	3422 K tóm tắt này
bấm	3424 K để nghe
bật	3400 K thông báo
""", 'c': """
chceš	387 K u nás pracovat	2904 K u nás pracovať
chefredaktör	3110 K och ansvarig utgivare:	3110 K:
chưa	32 K có bình luận
citeşte	2600 K şi	2600 K şi:
citește	2600 K și	2600 K și:	2600 K:	2600 K mai mult	2600 K aici	2600 K mai departe:
citiți	2600 K și
ciąg	2429 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2515 K exclusivo para	2559 K gerado	2564 K oferecido por
conținut	2611 K generat	2615 K oferit de
crédit	1515 K photo	1515 K photos
crédits	1515 K photo	1515 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3426 K đặt ứng dụng	3426 K ứng dụng	3426 K app
có	72 K thắc mắc	3409 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2606 K ai informații	2613 K ai observat o
dalinkitės	2018 K
další	353 K články autora
darovať	2898 K
dernières	1469 K actualités
descarcă	13 K	2631 K aplicația
descargá	13 K	1188 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2522 K no google play	2569 K na app store	2569 K no google play	2569 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	380 K
dostępna	2432 K w
dostępne	2432 K w
dostępny	2432 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2443 K do	2456 K do dyskusji
držte	28 K se
dzięki	2479 K naszym czytelnikom	2479 K naszym czytelniczkom
découvrez	1470 K aussi	1494 K la boutique	1494 K notre boutique	1494 K nos jeux	1494 K notre hors-série	1502 K notre application	1502 K notre appli
décryptage	1470 K :
déductible	1431 K des impôts	1431 K à #
déjà	1439 K abonné	1439 K inscrit	1439 K client
díky	419 K našim čtenářům	419 K našim předplatitelům
dùng	3433 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	1692 K kedvezmény:	1692 K előny:	1692 K ajánlat:
előfizetőinknek	1703 K köszönhetően
előfizetőként	89 K	1674 K
encuéntranos	12 K
envía	3 K
envíanos	1169 K
ermöglicht	689 K von
erről	1648 K bővebben
escríbenos	1157 K
estagiária	2552 K sob supervisão	2552 * K sob supervisão
estagiário	2552 K sob supervisão
""", 'f': """
faça	2567 K o quiz	2567 K o teste	2567 K o nosso
felelős	1671 K szerkesztő:	1671 K kiadó:
fiți	31 K primul
foretrækker	505 K du
fortsätt	3114 K läsa
fortæl	59 K mig
fotogaléria	2872 K:
fotografía	1200 K:
frågor	72 K	73 K om artikeln
få	481 K fuld adgang til	504 K adgang	504 K fri	504 K fuld	504 K besked	504 K ugens	504 K dagens	504 K de	504 K nyheder	504 K en notifikation	504 K breaking	504 K seneste nyt	515 K	2302 K full tilgang til	2328 K tilgang	2328 K fri	2328 K full	2328 K beskjed	2328 K varsel	2328 K ukas	2328 K dagens	2328 K de	2328 K nyheter	2328 K siste	2340 K	2342 K varsel	2342 K varsler	2342 K push	3087 K full tillgång till	3112 K tillgång	3112 K fri	3112 K full	3112 K besked	3112 K en notis	3112 K veckans	3112 K dagens	3112 K de	3112 K nyheter	3112 K senaste	3123 K
férjen	1674 K hozzá
följ	12 K	3091 K	3112 K
følg	12 K	12 K oss	485 K	504 K	2306 K	2328 K
füge	12 K uns	695 K
fügen	12 K sie uns	695 K sie
für	584 K android und ios	635 K diesen artikel	635 K diesen	684 K nur
főszerkesztő	1671 K:
""", 'g': """
gazeteciliğimizi	3250 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3423 K cửa hàng trực tuyến
glöm	3112 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3422 K ý cho bài viết
gör	3096 K quizet	3096 K vårt quiz	3112 K vårt
görmemiz	3255 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1675 K lát
hintergründe	687 K dazu:
hjälp	3096 K oss bli bättre	3096 K oss att bli bättre
hjælp	490 K os med at blive bedre
hlavné	2885 K body
hlavní	367 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3423 K trả lời khảo sát	3431 K ủng hộ
hämta	13 K	3100 K
häng	3112 K med
hääleta	1236 K
håll	28 K	28 K dig
hör	639 K dir	695 K	3112 K
hören	639 K sie	695 K sie
hörzeit	711 K
hør	1 K artiklen	1 K artikkelen	1 K saken	474 K også	474 K også:	490 K mere på	504 K	2295 K også	2295 K også:	2328 K
""", 'i': """
iesūti	2064 K savu	2064 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2018 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2515 K é assinante
jäikö	1346 K juttu kesken
jälgi	1236 K
jäsenetu	1385 K:
""", 'k': """
kapcsolódó	1648 K	1648 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3423 K tra kiến thức của bạn
kjøp	2311 K billetter	2311 K billett	2328 K
klausykitės	2003 K
klikněte	350 K zde
ključne	2790 K točke	2790 K tačke
klõpsates	1236 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2078 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	504 K
kopírovat	380 K
kopírovať	2898 K
kopē	2078 K
korzyść	2467 K dla prenumeratorów:
kvíz	350 K:	1661 K	2872 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1674 K
kérjen	1674 K
kérjük	28 K
kênh	3400 K youtube của báo
köp	3096 K biljetter	3096 K biljett	3112 K
kövess	12 K
kövesse	1674 K
kövessen	12 K
køb	490 K billetter	490 K billet	504 K
küfür	27 K içeren
küldd	3 K el	1656 K el nekünk
küldje	1656 K el nekünk	1674 K	1674 K tovább
kļūsti	2078 K
kết	3414 K nối với chúng tôi
""", 'l': """
laimē	2078 K
laimėkite	2018 K
legyél	1674 K
lejupielādē	2078 K
leé	1199 K también	1199 K más	1199 K:
lisää	1370 K meidät
lásd	1648 K még
lásson	1674 K több
lát	1656 K valami
láttál	1656 K valami
lägg	3112 K till
lähetä	1349 K juttuvinkki	1349 K uutisvinkki	1349 K vinkki	1353 K mielipidekirjoituksesi	1353 K mielipidekirjoitus	1370 K
lämna	3090 K dina tips	3090 K ditt tips
läs	3079 K mer om	3080 K också	3080 K också:	3080 K även	3080 K mer	3080 K mer:	3080 K:	3080 K här	3080 K även:	3087 K vidare med	3087 K mer på	3100 K e-tidningen	3100 K tidningen	3112 K	3114 K vidare
läsarerbjudande	3131 K:
läsarresa	3131 K:
læs	473 K mere om	474 K også	474 K også:	474 K mere	474 K mere:	474 K:	474 K her	474 K hele	481 K videre med	495 K e-avisen	495 K avisen	504 K	506 K videre
læserrejse	522 K:
læsertilbud	522 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	368 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1370 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2429 K wideo
medlemsförmån	3131 K:
meillä	1396 K ei ole omistajaa	1396 K ei ole omistajia	1396 K ei ole osakkeenomistajia	1396 K ei ole maksumuuria
mesterséges	1682 K intelligencia írta
mirá	1183 K el video	1199 K también	1199 K:
mitä	8 K pidit	33 K mieltä	1371 K mieltä sinä
mišljenja	2787 K autora	2787 K iznesena	2787 K izneta
mišljenje	2787 K autora
możliwość	5 K komentowania
mándanos	1169 K
más	1153 K noticias de	1153 K noticias sobre	1153 K sobre	1153 K en	1153 K de	1154 K información	1154 K información:	1157 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	353 K tip?	353 K tip na článek	353 K tip na téma	353 K tip pro
märkasid	44 K	1221 K midagi	1227 K viga	1227 K artiklis viga
még	32 K nincs
més	298 K informació:	324 K notícies de	324 K notícies sobre
mød	490 K os
mūs	2078 K vari
mời	3409 K xem	3409 K bạn đọc	3409 K độc giả	3414 K bạn tham gia	3414 K độc giả theo dõi	3414 K bạn đọc theo dõi	3424 K quý vị theo dõi	3424 K quý độc giả	3424 K bạn xem video	3424 K nghe
""", 'n': """
nabídka	408 K pro čtenáře:
nahlásit	390 K chybu
nahlásiť	2907 K chybu
nahláste	2907 K chybu
najważniejsze	2425 K informacje
naloži	2987 K
naložite	13 K	2987 K
naročite	2994 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáme	419 K majitele	419 K vlastníka	419 K akcionáře	419 K žádného	419 K paywall	419 K reklamy	2934 K majiteľa	2934 K vlastníka	2934 K akcionárov	2934 K žiadneho	2934 K paywall	2934 K reklamy
nemáte	388 K čas číst	2905 K čas čítať
nepatríme	2934 K žiadnemu
nepatříme	419 K žádnému
než	397 K vložíte komentář	397 K začnete diskutovat	397 K napíšete příspěvek
nguồn	3418 K:	3418 K :
nhận	3400 K thông báo
nové	370 K číslo	370 K vydání	2888 K číslo	2888 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1370 K enemmän
nägid	1237 K viga
näita	1236 K
näitkö	1371 K virheen
näytä	1370 K sisältö
nå	3112 K vår
nézd	1648 K meg	1674 K meg
nézze	1648 K meg	1674 K meg
nāc	2069 K strādāt
""", 'o': """
oceń	8 K	2426 K ten	2426 K artykuł	2426 K tekst
odporučte	2898 K
odporúčame	2872 K:
odsłuchaj	2437 K	2437 K ten
ofereça	3 K
oglądaj	2413 K:
ohodnoťte	368 K	2886 K
olvasói	1692 K ajánlat:
olvasóink	1703 K támogatásának köszönhetően
olvasóinknak	1703 K köszönhetően
opýtajte	2885 K sa
opširnije	2775 K:	2775 K na
otázky	72 K
ouça	1 K	2540 K:	2565 K o podcast
oír	1 K
""", 'p': """
pamanīji	2070 K kļūdu
pamanījāt	44 K	2070 K kļūdu
pastebėjote	44 K	2004 K įdomų	2010 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3418 K viên:
piditkö	8 K	69 K	82 K	1371 K
pidätkö	82 K	1371 K
piše	2802 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	385 K
podrži	81 K
podržite	81 K	2805 K
podés	12 K seguir	1170 K enviarnos
podívejte	350 K se:	350 K se na video
poleć	2437 K
poslať	2898 K
poslechněte	1 K si	350 K si	350 K si:
poslušajte	1 K	2775 K:	2966 K:
posłuchaj	1 K	2413 K:	2413 K też:
poznáte	66 K niekoho
pozostała	2429 K część
pošaljite	41 K vijest
pošlete	380 K
pošlite	3 K	2898 K
poți	2606 K contacta autorul	2606 K contacta autoarea
praneškite	2004 K redakcijai
predplaťte	2902 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	3131 K:
prečítajte	2872 K si tiež	2872 K si aj	2872 K si	2872 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2018 K
pronašli	44 K ste
pročitaj	2775 K još	2775 K i
pročitajte	2775 K još	2775 K i	2775 K više	2775 K:	2775 K više o ovoj temi
prvý	2897 K mesiac len za	2897 K mesiac za	2897 K mesiac už za	2897 K mesiac zadarmo
prześlij	2437 K dalej
präsentiert	689 K von
prüfen	695 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2886 K sa
páčilo	69 K sa
päivitä	1370 K
pääset	1370 K lukemaan
päätoimittaja	1368 K:
păstrați	28 K
pērc	2069 K biļetes	2078 K
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
radšej	2905 K počúvate
radši	388 K posloucháte
rašykite	2004 K autorei	2004 K autoriui
recibí	1169 K las noticias
recomandări	2600 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1673 K ingyenesen
regisztráljon	1661 K	1673 K ingyenesen
regístrate	1121 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2429 K tekstu
rezervē	2078 K
rešite	2775 K kviz
riješite	2775 K kviz
rozwiąż	2413 K quiz
rätsel	678 K mit
rätseln	678 K sie mit
réservez	1494 K vos places pour la soirée de la rédaction
réservé	1439 K aux abonnés
réservée	1439 K aux abonnés
réservés	1439 K aux abonnés
résumer	1484 K cet article	1484 K l'article
résumé	1484 K généré	1484 K rédigé	1484 K réalisé	1484 K produit	1484 K par
rösta	3112 K
rādīt	2078 K
""", 's': """
saglabā	2078 K
saistīts	2053 K:
saņem	2078 K
sažetak	2790 K	2790 K članka	2790 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1169 K el canal	1199 K leyendo:
sesizări	2606 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	367 K	367 K článku
siųskite	2004 K savo	2018 K
sjefredaktør	2325 K:	2325 K og ansvarlig redaktør:
skopírovať	2898 K
skrót	2425 K artykułu
skúsili	59 K ste
související	350 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2999 K napako
sprawdź	2413 K:	2413 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2885 K sa
stališča	2977 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	403 K si aplikaci
stöd	81 K	3087 K
stötta	81 K	3087 K
støt	81 K	481 K
støtt	81 K	2302 K
suscríbete	1115 K a
susidūrėte	2004 K su
susiję	1992 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1484 K générée
syötä	1370 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1680 K:
szívesen	1675 K meghallgatjuk
szöveg	1680 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1174 K
síganos	12 K
sígueme	1174 K
síguenos	12 K
só	2515 K para assinantes
sólo	1121 K para suscriptores
søg	504 K nu
súhrn	2885 K
súmate	12 K	56 K a las #
súvisiace	2872 K:
súvisiaci	2872 K článok
sūti	2064 K savu	2078 K
""", 't': """
también	1142 K en facebook	1154 K puedes leer	1154 K puedes leer:	1154 K te puede interesar:
també	298 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1375 K on
tekstą	46 K galima
tenés	1164 ¿K información
thấy	44 K lỗi
thử	3423 K sức với
tiedätkö	1349 K aiheesta	1349 K asiasta	1349 K lisää
tiivistelmä	26 K on
tilføj	504 K
todavía	32 K no hay comentarios
további	1648 K részletek
traducció	307 K feta
transparentní	360 K účet:
trên	3400 K google news
trả	3423 K lời câu đố
trải	3433 K nghiệm
turpinājums	2080 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1349 K
tác	3418 K giả:	3418 K giả là
támogasd	81 K	1666 K a	1666 K az
támogassa	81 K	1666 K a	1666 K az
täglichen	581 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1450 K l'application
téléchargez	13 K
tóm	3422 K tắt này
töltsd	13 K le
töltse	13 K le	1674 K le	1674 K ki
történeteiket	1656 K
tüm	27 K yorumlar
tęsinys	2020 K
tłumaczenie	2425 K
tải	13 K	13 K ứng dụng	3400 K ứng dụng	3400 K app	3426 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2810 K na grešku
uključi	2798 K
uključite	2798 K
uložit	380 K
uložiť	2898 K
uložte	380 K si	2898 K si
unbeschränkter	658 K zugang
unterstütze	81 K	564 K
unterstützen	81 K sie	564 K sie	564 K sie die
uočili	7 K ste
upozorniť	2907 K na chybu
upozorněte	390 K na chybu
urmărește	12 K	2600 K și:	2617 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1661 K részt
već	2826 K za #	2826 K od #
več	2966 K:	2966 K v videu	2991 K o tem	2991 K novic	2991 K preberite
vidéo	1470 K :
visą	2018 K interviu
više	2775 K o:
você	2540 K pode gostar:
vprašaj	2980 K
vprašajte	2980 K
vypočujte	1 K si	2872 K si:
vyskúšali	59 K ste
vytiskněte	380 K
vytlačiť	2898 K
vytlačte	2898 K
vyzkoušeli	59 K jste
válaszolj	1674 K
válaszoljon	1674 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	504 K med
véleménycikkeit	1656 K
více	350 K zde	350 K k tématu:
võida	1236 K
võta	1221 K ühendust	1236 K
výhoda	408 K pro předplatitele:	2923 K pre predplatiteľov:
výhody	408 K pro předplatitele:	2923 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	2934 K našim čitateľom	2934 K našim predplatiteľom
věnujte	380 K
všechny	27 K komentáře	353 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
webshopunkból	1692 K:
weiterführende	605 K artikel:
weź	2456 K udział w dyskusji
więcej	2412 K o	2412 K na temat	2412 K z	2413 K na ten temat:	2416 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	581 K newsletter
""", 'y': """
yanlişlik	3244 K mi
""", 'z': """
zahvaljujoč	3027 K našim bralcem
zahvaljujući	2841 K našim čitateljima	2841 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2448 K uwagę	2448 K błąd	2448 K literówkę	2448 K uwagi	2448 K nieścisłość
ziņo	2064 K redakcijai
zkopírovat	380 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2445 K reporterem	2445 K reporterką	2445 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	614 K dpa	895 K #	895 K
""", 'à': """
à	1470 K lire aussi	1470 K lire également	1470 K lire :	1470 K lire sur	1470 K voir aussi	1470 K écouter	1470 K relire	1470 K découvrir	1470 K lire sur le même sujet	1470 K consulter :	1470 K voir également	1473 K propos de l'auteur	1473 K propos de l'autrice	1494 K retrouver dans le numéro
àudio	307 K generat
""", 'á': """
áudio	2559 K gerado
""", 'ä': """
är	3090 K du
äänestä	1370 K
""", 'å': """
åldersgräns	3132 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2537 K preciso estar logado
écouter	1 K l'article	1 K cet article	1470 K aussi
écoutez	1 K cet	1 K l'article	1498 K le podcast
épinglez	1517 K cet article	1517 K cette recette	1517 K cette page	1517 K la recette	1517 K ce billet	1517 K-la	1517 K-le	1517 K l'article	1517 K l'image
""", 'í': """
írd	1674 K be
írj	1656 K a szerzőnek
írja	1674 K be
írjon	1656 K a szerzőnek	1674 K közvetlenül	1674 K nekünk
""", 'î': """
întreabă	2611 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1675 K szerint
""", 'ú': """
últimas	1153 K noticias de	2539 K de	2539 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	608 K die autor:in	608 K die autoren	608 K die autor:innen	610 K die autorin	610 K den autor	611 K die autorin	611 K den autor
übersetzung	692 K:	692 K aus dem
""", 'č': """
čitaj	2775 K još
čitajte	2775 K i	2775 K još	2775 K još:
članak	46 K se može	46 K možete	2790 K je preveden	2790 K čita	2793 K je objavljen u
članek	46 K lahko	2980 K je preveden	2980 K bere	2980 K je prebral	2983 K je objavljen v
článek	46 K lze	46 K můžete	367 K byl přeložen	367 K přeložen	367 K načetl	370 K vyšel v
článok	46 K možno	46 K môžete	2885 K bol preložený	2885 K načítal	2888 K vyšiel v
čo	33 K si myslíte
čtěte	350 K také	350 K také:	350 K i	350 K více	350 K:
číslo	360 K účtu pro dary	360 K transparentního účtu
čítajte	2872 K aj	2872 K tiež	2872 K viac
""", 'đ': """
đánh	3422 K giá bài viết
đăng	3423 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3439 K dây nóng: #	3439 K dây nóng #
được	68 K phép đăng lại
đọc	3409 K thêm	3409 K thêm:	3409 K:	3409 K tiếp:	3414 K tin nhanh
""", 'į': """
įsigykite	2018 K
įtraukite	2018 K mus
įveskite	2018 K
""", 'ś': """
ściągnij	13 K	2461 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2441 K:
źródło	2441 K:
""", 'ż': """
żadnych	2479 K akcjonariuszy
""", 'ž': """
želite	2807 K raditi kod nas	2807 K da radite kod nas	2996 K delati pri nas
želiš	2807 K raditi kod nas	2996 K delati pri nas
žiadni	2934 K akcionári
žiadny	2934 K majiteľ	2934 K oligarcha
žinote	2004 K daugiau	2019 K istoriją
žiūrėkite	1992 K taip pat	2018 K
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
автор	2681 K - обозреватель	2681 K - корреспондент	2681 K - колумнист	2681 K - редактор	3310 K - оглядач	3310 K - колумніст	3310 K - кореспондент
авторка	3310 K - оглядачка	3310 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
без	232 K собственици	232 K акционери	2739 K владельцев	2739 K акционеров	2739 K цензуры и рекламы	3365 K власників	3365 K акціонерів	3365 K олігархів
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
благодарение	232 K на нашите читатели
благодаря	2739 K нашим читателям	2739 K вашим пожертвованиям
больше	2665 K новостей	2666 K по теме:	2704 K любите слушать	2704 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2684 K ли материал	2684 K ли пересказ	2684 K ли этот пересказ	2684 K ли этот	2684 K ли текст
была	2684 K ли статья	2684 K ли эта	2684 K ли новость
більше	3294 K по темі:	3294 K за темою:	3294 K на тему:	3294 K про це:	3325 K новин	3325 K матеріалів
""", 'в': """
вакансии	2687 K "	2687 K редакции
вакансії	3315 K "	3315 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2684 K понравилась	2684 K понравился	2684 K помогла	3313 K сподобалась	3313 K сподобалася	3313 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2665 K новости на тему	2665 K материалы	2665 K новости	2665 K статьи	2669 K статьи автора	2669 K материалы автора
всички	197 K новини
встановлюйте	3320 K
встановіть	13 K	3320 K	3346 K застосунок
встигніть	3349 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2683 K от
гледайте	170 K видеото	170 K:
головне	3312 K від	3312 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3294 K:	3294 K про це
джерела	3327 K:
джерело	3327 K:
дивіться	3294 K також	3294 K:	3294 K також:	3294 K відео:
до	3294 K теми:
докладніше	3294 K:	3294 K про це
доступно	2692 K в	2692 K на	2692 K для	3320 K в	3320 K у	3320 K на	3320 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2669 K материалы автора
думка	3310 K автора	3310 K редакції	3310 K, висловлена
думки	3310 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2669 K новость?
еще	2666 K по теме:
ещё	2665 K больше	2666 K по теме:
""", 'з': """
з	3354 K нашого магазину:
за	3294 K темою:
забелязахте	7 K
завантажити	3320 K в	3320 K з	3320 K у
завантажте	13 K	3320 K в	3320 K з	3346 K застосунок	3346 K додаток
завантажуйте	13 K	3320 K	3330 K застосунок
завдяки	3365 K нашим читачам	3365 K вашим внескам
загрузите	2692 K в	2692 K на
задайте	2683 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	3312 K
зберегти	3324 K
збережіть	3324 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	3354 K для передплатників:
зручніше	3333 K слухати
""", 'и': """
идет	2723 K подписка
идёт	2723 K подписка
из	2728 K нашего магазина:
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2698 K:
источники	2698 K:
""", 'к': """
как	2684 K вам статья	2684 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	3312 K виклад	3312 K переказ
коротко	2683 K от	3312 K від
краткий	26 K пересказ	2683 K пересказ
кратко	2683 K от
краткое	2683 K содержание
куиз	170 K:
""", 'л': """
лише	3354 K для передплатників:
лучшее	2665 K за
любите	3333 K слухати
""", 'м': """
материал	46 K можно	2666 K по теме:	2686 K опубликован в	2689 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2695 K подписки за
мнение	2681 K автора	2681 K редакции
мнението	182 K на автора
мнения	2681 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3324 K
надішліть	3 K	3324 K
накратко	184 K от
началась	2723 K подписка
нашли	7 K ошибку	7 K опечатку
не	2723 K забудьте подписаться	3349 K забудьте передплатити
немає	3333 K часу читати	3365 K власників
нет	32 K комментариев	2704 K времени читать	2739 K владельцев
новия	187 K брой
новият	187 K брой
новости	2665 K партнеров
новый	2686 K номер
нравится	82 K
няма	32 K коментари
нямаме	232 K собственик	232 K собственици	232 K акционери	232 K реклами
нямате	205 K време да четете
""", 'о': """
об	2666 K этом подробнее	2669 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2683 K	3312 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2692 K в
открыта	2723 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2696 K
отправьте	3 K	2696 K
оформити	3349 K передплату
оформить	2723 K подписку
оценете	185 K
оцените	8 K	2684 K
оцініть	3313 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2695 K месяц за
перевод	2683 K выполнен	2683 K сделан
передплата	3323 K за #	3323 K від #	3349 K на перше півріччя	3349 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3312 K
переклад	3312 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2683 K
перший	3323 K місяць за
питання	73 K до статті
по	89 K подписке	2666 K теме:
повече	170 K по темата:	197 K новини
повідомити	3335 K про помилку
повідомте	3335 K про помилку	3335 K нам про помилку
погляди	3310 K авторів
подарете	196 K
подарите	2696 K
подарить	2696 K
подарувати	3324 K
подаруйте	3324 K
поддержать	2701 K
поддержи	81 K
поддержите	81 K	2701 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2695 K за #	2695 K от #	2695 K за рубль	2723 K на первое полугодие	2723 K на второе полугодие
подписывайтесь	12 K	2701 K на
подпишись	12 K	2716 K на
подпишитесь	12 K	2701 K на	2716 K на нас
подробнее	2666 K:	2666 K в материале	2666 K - в	2666 K читайте в материале	2666 K об этом
подробности	2666 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2681 K автора
позицията	182 K на автора
позиція	3310 K автора
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
порадьте	3324 K
порекомендуйте	2696 K
последвайте	12 K	202 K
последние	2665 K новости о
послухати	1 K
послушать	1 K
поставте	3312 K запитання
почитать	2666 K:
преведено	184 K с
преводът	184 K е
предложение	2728 K для читателей:	2728 K для подписчиков:
предпочитате	205 K да слушате
прежде	2717 K чем оставить комментарий	2717 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2669 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3349 K передплата
продолжается	2723 K подписка	2723 K подписная кампания
пройдите	2666 K тест
пройдіть	3294 K тест
пропозиція	3354 K для читачів:	3354 K для передплатників:
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	3323 K за #	3323 K від #
підписуйся	12 K
підписуйтесь	12 K	3330 K на
підпишіться	12 K	3330 K на
підсумок	3312 K
підтримайте	81 K	3330 K
підтримати	3330 K
""", 'р': """
работа	2687 K в "
радимо	3294 K прочитати:
разрешете	192 K
распечатайте	2696 K
распечатать	2696 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2666 K:
рекомендуємо	3294 K:
робота	3315 K в "	3315 K у "
роздрукувати	3324 K
роздрукуйте	3324 K
розкажіть	59 K у
розпочалася	3349 K передплата
розпочато	3349 K передплату
""", 'с': """
саммари	2683 K
свалете	13 K	192 K	217 K приложението
свежий	2686 K номер
свързани	170 K:
связаться	2669 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2692 K в	2692 K из	2701 K приложение	2721 K приложение
скачать	13 K	2692 K в	2692 K на
скидка	2728 K для подписчиков:
скопировать	2696 K
скопируйте	2696 K
скопіювати	3324 K
скопіюйте	3324 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	3294 K:	3294 K також:
слухати	1 K
слушайте	2666 K:	2666 K также:
слушать	1 K
см	2666 K. также:
смотрите	2666 K также	2666 K:	2666 K	2666 K также:	2666 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2706 K об ошибке	2706 K нам об ошибке
сообщить	2706 K об ошибке
сохраните	2696 K
сохранить	2696 K
спитайте	3312 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2683 K
спросить	2683 K
станьте	31 K первым	31 K першим	2701 K подписчиком	2701 K соучастником	3330 K частиною спільноти	3330 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	3312 K перекладено
статью	46 K можно	2689 K можно
статья	2683 K переведена	2683 K озвучена	2684 K была	2686 K опубликована в
стежте	12 K за
стислий	3312 K виклад	3312 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	3294 K читайте:
текст	46 K можно	46 K можна	2683 K переведён	2683 K переведен	2683 K озвучен	3312 K перекладено	3312 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
только	2728 K для подписчиков:
точка	2681 K зрения автора	3310 K зору автора	3310 K зору редакції
триває	3349 K передплата
""", 'у': """
у	2739 K нас нет владельца	2739 K нас нет владельцев	2739 K нас нет акционеров	2739 K нас нет инвесторов	2739 K нас нет хозяев	3365 K нас немає власника	3365 K нас немає власників	3365 K нас немає акціонерів	3365 K нас немає інвесторів	3365 K нас немає олігарха
увидели	7 K ошибку
удобнее	2704 K слушать
успейте	2723 K подписаться
установите	13 K	2721 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2666 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2703 K работать у нас	2703 K у нас работать	2703 K работать в нашей
хочете	3332 K працювати в нас	3332 K в нас працювати	3332 K працювати у нас
хочеш	3332 K працювати в нас
хочешь	2703 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3312 K переказ	3312 K короткий виклад	3312 K короткий переказ	3312 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	3313 K була стаття	3313 K був матеріал	3313 K був переказ	3313 K був цей переказ	3313 K була ця	3313 K був цей	3313 K сподобалась	3313 K сподобалася	3313 K сподобався
читай	2716 K нас
читайте	12 K нас	13 K	2666 K также	2666 K также:	2666 K:	2666 K подробнее	2666 K еще	2666 K по теме:	2666 K подробнее:	2666 K материал	2666 K в материале	2692 K нас без	2692 K без	2701 K	2701 K нас в	3294 K також	3294 K також:	3294 K:	3294 K ще	3294 K також на тему:	3294 K по темі:	3294 K також на тему	3330 K
читать	2666 K также	2666 K по теме:
что	33 K вы думаете	2666 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	3294 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2683 K краткое содержание
этот	26 K пересказ	2683 K пересказ	2683 K краткий пересказ	2689 K материал можно	2689 K текст можно
эту	2689 K статью можно
""", 'я': """
як	3313 K вам стаття	3313 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1555 K את
אולי	1570 K פספסתם:
אל	1561 K תפספסו: הפעילו
""", 'ב': """
בואו	1556 K לעבוד איתנו
בחנו	1558 K את עצמכם
""", 'ד': """
דווחו	1555 K על
""", 'ה': """
האזינו	1 K	1542 K:	1557 K לפודקאסט	1557 K לפרק
האם	8 K אהבתם	1555 K הכתבה	1555 K הסיכום	1555 K המידע
הדוא	1549 K"ל האדום
הורידו	13 K	1535 K את האפליקציה	1560 K
היו	31 K הראשונים
הירשמו	1556 K לוובינר	1556 K לכנס
הכותב	1550 K הוא
הכותבים	1550 K הם
הכותבת	1550 K היא
הכנתם	59 K
הכתבה	1555 K עניינה	1571 K ממשיכה
המחבר	1550 K הוא
המחברת	1550 K היא
המייל	41 K האדום
המשך	1571 K הכתבה
הפעילו	1561 K התראות	1561 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1557 K המלא זמין
הצביעו	1558 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1535 K לערוץ הטלגרם	1535 K לקבוצת הוואטסאפ	1535 K לקבוצת הווטסאפ	1546 K אלינו	1546 K לערוץ	1546 K לקבוצה	1546 K לקבוצת	1546 K לקבוצות	1546 K עכשיו	1546 K גם	1547 K	1556 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1557 K לפודקאסט
השתתפו	1558 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1566 K ראשון ב
""", 'י': """
יש	72 K שאלות	1549 K לכם מידע	1549 K לכם סיפור	1549 K לך מידע	1549 K לך סיפור
""", 'כ': """
כדי	1566 K לקרוא את
כל	1546 K החדשות
כתבות	1570 K נוספות:
""", 'ל': """
להאזנה	1557 K לכתבה	1557 K לפודקאסט
להורדת	1560 K
להמשך	1566 K קריאה
לכל	1550 K הכתבות של	1570 K הכתבות:
לכתבה	1542 K המלאה
לכתבות	1570 K נוספות:
לעדכונים	1546 K נוספים	1546 K
לערוץ	1535 K הטלגרם
לפניות	1549 K לכתב	1549 K לכתבת
לפרק	1557 K המלא
לצפייה	1557 K בסרטון	1557 K בווידאו	1557 K במשדר
לקבוצת	1535 K הווטסאפ	1546 K הוואטסאפ	1546 K הווטסאפ
לקבלת	1546 K עדכונים
לקריאה	1542 K נוספת	1542 K נוספת:	1566 K מלאה
לקריאת	1566 K הכתבה המלאה
לרכישת	1556 K כרטיסים לכנס	1556 K כרטיסים לחצו	1556 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1558 K דעתכם? הצביעו
מייל	1549 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1549 K במשהו	1549 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1542 K בנושא:	1570 K במדור:	1570 K כתבות:
ענו	1558 K על הסקר	1558 K על הסקר:	1558 K על החידון
עקבו	12 K	1546 K אחרינו	1547 K אחרי
""", 'פ': """
פרסומת	1571 K
""", 'צ': """
צפו	1542 K:	1542 K גם	1557 K בסרטון	1557 K בתיעוד	1557 K בווידאו	1557 K בכתבה
""", 'ק': """
קבלו	1561 K התראות	1561 K עדכונים על	1561 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1542 K גם	1542 K גם:
קראו	1542 K גם	1542 K גם:	1542 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1546 K להיות	1546 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1564 K	1565 K בעיתונות	1565 K בנו	1565 K בעבודתנו
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
از	1308 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1296 K خود را بسنجيد
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
ايا	1293 K اين	1293 K خطايي
اين	52 K گزارش	1293 K	1308 K مطلب را هم بخوانيد:
اينجا	1308 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1281 K:
بخوانيد	1281 K:
بشنويد	1 K
به	12 K كانال	1293 K اين
بيشتر	1281 K بخوانيد	1281 K بخوانيد:	1281 K ببينيد	1308 K بدانيد:
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
تماس	1289 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1289 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1296 K خود را
در	1281 K اين باره بخوانيد	1296 K اين نظرسنجي	1296 K نظرسنجي ما	1296 K نظرسنجي	1308 K همين زمينه:	1308 K همين رابطه:
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
شما	1296 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1289 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1289 K خبر:	1289 K خبر :
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
مترجم	1289 K:
مصيتم	7 K
مطالب	1281 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1289 K:	1289 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1293 K شما درباره
نظرات	5 K
نظرسنجي	1296 K:
نقل	68 K مطالب با ذكر
نويسنده	1289 K:	1289 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1281 K بخوانيد	1281 K بخوانيد:	1308 K ببينيد:
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
گزارش	1289 K:	1293 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1608 K यह	1608 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1603 K-	1603 K:	1603 K -	1603 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1594 K भी पढें	1594 K भी पढें:	1621 K भी पढें-	1621 K भी देखें:
""", 'ए': """
एजेंसी	1603 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1594 K पढें:	1621 K भी पढें:
""", 'क': """
केवल	1617 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1608 K यह	1608 K आपको
""", 'ख': """
खबर	1608 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1603 K:
""", 'द': """
देखें	1594 K:	1594 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1621 K:
पढें	1594 K:	1621 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1603 (K
""", 'म': """
मात्र	1617 K # रुपये में
""", 'य': """
यह	1594 K भी पढें	1594 K भी पढें:	1594 K भी देखें:	1603 (K लेखक के	1608 K खबर आपको	1621 K भी पढें-	1621 K भी पढें -
ये	1594 K भी पढें	1594 K भी पढें:	1603 (K लेखक के	1621 K भी पढें-	1621 K भी देखें:
""", 'ल': """
लेखक	1603 K के बारे में	1603 (K	1603 K वरिष्ठ पत्रकार हैं	1603 K स्वतंत्र पत्रकार हैं
लेखिका	1603 K के बारे में	1603 (K	1603 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1594 K:	1621 K खबर:	1621 K खबरें:
सिर्फ	1617 K # रुपये में
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
กด	12 Kติดตาม	3179 Kติดตาม	3179 Kไลก์
""", 'ข': """
ขอ	3182 Kบคุณภาพจาก	3182 Kบคุณข้อมูลจาก
ข่	3175 Kาวที่เกี่ยวข้อง:	3182 Kาวโดย	3188 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3188 Kิป:
คุ	3185 Kณรู้สึกอย่างไรกับ	3185 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3188 Kคลิป:	3188 Kคลิป :
""", 'ซ': """
ซื	3186 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3175 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3179 Kดตามช่อง	3179 Kดตามเรา	3179 Kดตามข่าว	3197 Kดตามอ่านข่าวอื่นๆ	3197 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3184 Kม ai
""", 'ท': """
ทด	3186 Kสอบความรู้ของคุณ
ทำ	3186 Kแบบสำรวจสั้น
ที	3182 K่มา:	3182 K่มา :
""", 'บ': """
บท	3184 Kความนี้ใช้ ai	3184 Kสรุปนี้	3184 Kความนี้แปล	3184 Kความนี้เรียบเรียง	3185 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3184 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3182 K้เขียน:	3182 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3185 Kข้อผิดพลาดในบทความ
พื	3198 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3186 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3182 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3186 Kวมโหวต:	3186 Kวมโหวต :	3186 Kวมทำแบบสำรวจ	3186 Kวมสนุก	3193 Kวมสนับสนุน
ร้	3201 Kองทุกข์	3201 Kองเรียน
""", 'ล': """
ลง	3186 Kทะเบียนเข้าร่วมสัมมนา	3186 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3193 Kับสนุน
สร	3184 Kุปโดย	3184 Kุปข่าวด้วย	3184 Kุปนี้	3184 Kุปข่าวโดย	3185 Kุปนี้มีประโยชน์
สา	3201 Kยด่วนข่าว	3201 Kยด่วนทีมข่าว
ส่	3201 Kงข่าว
""", 'อ': """
อ่	3175 Kานเพิ่มเติม:	3175 Kานต่อ:	3175 Kานข่าวต้นฉบับ:	3175 Kานเพิ่มเติม	3175 Kานประกอบ:	3188 Kานข่าวเพิ่มเติม:	3188 Kานข่าวเพิ่มเติม	3188 Kานข่าวที่เกี่ยวข้อง:	3188 Kานข่าว:	3188 Kานเรื่องอื่น:	3197 Kานข่าวอื่นๆ	3197 Kานข่าวต้นฉบับได้ที่	3197 Kานบทความอื่นๆ	3197 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3182 Kางอิง:
""", 'เ': """
เก	3182 Kี่ยวกับผู้เขียน
เข	3179 K้าร่วมช่อง
เน	3184 Kื้อหานี้สร้าง	3198 Kื้อหาสปอนเซอร์	3198 Kื้อหาโฆษณา	3198 Kื้อหาสนับสนุนโดย
เพ	3179 Kิ่มเพื่อน
เร	3182 Kื่อง:	3182 Kื่อง :	3182 Kื่องและภาพ
""", 'แ': """
แจ	3185 K้งแก้ไขข่าว	3201 K้งเบาะแส	3201 K้งข่าว
แช	3 Kร์
แป	3184 Kลโดย
แอ	3179 Kดไลน์
""", 'โ': """
โฆ	3198 Kษณา -
""", 'ใ': """
ให	3185 K้คะแนนบทความ
""", 'ไ': """
ไม	3179 K่พลาดทุกข่าวสาร	3179 K่พลาดข่าว
""", 'ả': """
ảnh	3418 K:
""", 'ủ': """
ủng	3418 K hộ tác giả	3431 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1896 Kせて読みたい	1896 【Kせて読みたい】	1896 Kせて読みたい:
""", 'こ': """
こち	1896 Kらもおすすめ	1896 Kらもおすすめ:	1924 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1904 K記事を書いた人	1904 K記事の筆者	1907 K要約はai	1907 K要約は、ai	1907 K要約は役に立ち	1907 ※K要約	1907 K記事の翻訳	1907 K記事の要約	1907 K記事はai	1907 K翻訳	1907 K見出しはai	1915 K記事は	1915 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1896 Kと見る:	1924 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1924 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1928 【Kゼント】	1928 Kゼント応募
""", '一': """
一覧	1924 【K】
""", '下': """
下載	13 K	3457 Kapp	3457 K應用程式
下载	13 K	3457 Kapp	3457 K应用
""", '以': """
以上	3483 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3480 K:	3480 (K	3480 K係	3480 K为	3480 K為
""", '你': """
你做	59 K了吗
你可	3471 K能會喜歡:	3502 K能想看:
你有	3478 K线索
你覺	3485 K得這篇
你觉	3485 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3480 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3483 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3463 K微信公众号	3463 K官方微信
""", '内': """
内容	3483 K由ai
""", '写': """
写真	1896 【K】	1896 K:	1924 【Kを見る】	1924 【Kギャラリー】
""", '出': """
出典	1904 K:
""", '分': """
分享	3 K
""", '前': """
前回	1924 【K】	1924 Kの記事:
""", '加': """
加入	12 K	3476 K	3497 K
""", '動': """
動画	1896 【K】	1924 【Kを見る】
""", '升': """
升級	3497 K
升级	3497 K
""", '原': """
原文	3501 K刊于	3501 K刊於
""", '参': """
参与	3487 K我们的
参考	69 Kになった	1896 K:
""", '參': """
參與	3487 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3486 K错误
""", '取': """
取材	1904 K・文	1904 K・執筆
""", '另': """
另请	3471 K参阅
""", '可': """
可以	3477 K在x上
可自	68 K由转载
""", '合': """
合わ	1896 Kせて読みたい:
""", '同': """
同场	3471 K加映:
同場	3471 K加映:
""", '問': """
問問	3483 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1904 K:	1904 K/
""", '報': """
報名	3488 K參加
""", '填': """
填写	3487 K问卷
填寫	3487 K問卷
""", '如': """
如发	3486 K现
如有	3478 K线索	3478 K線索
如果	3478 K您有相关线索	3478 K你掌握	3478 K您掌握	3479 K您有
如發	3486 K現
""", '官': """
官方	3463 K微信:	3463 K微信公众号:
""", '審': """
審校	3480 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3471 K閱讀	3471 K阅读	3471 K閱讀:	3471 【K閱讀】	3502 K阅读:
""", '开': """
开启	3457 K通知	3457 K推送通知
""", '引': """
引用	1904 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3502 K:
影音	3502 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3502 K看更多:
""", '微': """
微信	3457 K扫	3463 K公众号:
""", '您': """
您对	3485 K这篇文章
您對	3485 K這篇文章
您有	3478 K线索
您的	27 K评论
您覺	3485 K得這篇
您觉	3485 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3457 K客户端
""", '打': """
打开	13 K	3457 K微信
""", '扩': """
扩展	3471 K阅读:
""", '扫': """
扫一	3457 K扫
扫描	3457 K二维码关注	3476 K
扫码	3476 K
""", '投': """
投票	3487 K:
投稿	27 Kは
""", '报': """
报名	3488 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3476 K追蹤
""", '掃': """
掃一	3457 K掃
""", '採': """
採訪	3480 K撰文:
""", '推': """
推荐	3471 K阅读	3471 K阅读:
推薦	3471 K閱讀:
""", '提': """
提供	1904 K:
""", '摘': """
摘要	3483 K由
""", '撰': """
撰文	3480 K:
撰稿	3480 K:
""", '支': """
支持	3495 K
""", '收': """
收听	1 K	3490 K我们的播客	3490 K我们的节目
收聽	1 K	3490 K我們的播客	3490 K我們的節目
""", '文': """
文/	1904 K
文:	1904 K
文・	1904 K
文章	44 K有误	3480 K来源:	3486 K有误	3486 K有誤
""", '新': """
新聞	41 K爆料	3478 K線索
新闻	41 K热线	41 K报料	41 K爆料	3478 K线索热线	3478 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3471 K:	3471 K新聞:	3471 K內容:	3471 【K新聞】	3471 K相關	3471 K阅读:	3471 K報導:	3471 K报道:	3501 K精彩内容	3501 K精彩內容	3501 K资讯	3501 K資訊	3501 K内容请	3501 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3478 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	3483 K容由ai
本报	41 K热线
本摘	3483 K要
本文	3480 (K作者	3480 K作者	3483 K摘要	3483 K由ai	3483 K由人工智能翻译	3483 K由人工智能生成	3483 K由人工智慧	3501 K章來自	3501 K转载自	3501 K轉載自	3501 K来自	3501 K來自
""", '来': """
来发	31 K表第一
来源	3480 K:
""", '校': """
校对	3480 K:
""", '構': """
構成	1904 K・文
""", '次': """
次に	1896 K読む:
次の	1924 Kページ:	1924 【K記事】
次ペ	1924 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3476 K加入	3477 K在	3477 K关注	3478 K提供线索	3478 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3476 K加入	3477 K在	3478 K提供線索	3478 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3483 K要
""", '测': """
测一	3487 K测:
""", '測': """
測一	3487 K測:
""", '点': """
点击	3471 K查看	3471 K阅读:	3490 K观看视频	3490 K收听
点我	3476 K加入
""", '熱': """
熱門	3502 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3478 K请	3478 K請
""", '用': """
用微	3457 K信扫
""", '画': """
画像	1896 【K】	1924 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3486 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3471 K阅读	3471 K新闻	3471 K报道:	3471 K阅读:	3502 K新闻:	3502 K文章:
相關	3471 K新聞	3471 K報導	3471 【K新聞】	3471 K閱讀:	3502 K新聞:	3502 K文章:	3502 K報導:
""", '看': """
看更	3471 K多:
""", '立': """
立即	3476 K加入	3487 K报名	3487 K報名
""", '筆': """
筆者	1904 Kプロフィール
""", '編': """
編輯	3480 K:
編集	41 K部への情報提供
""", '线': """
线索	3478 K征集
""", '编': """
编辑	3480 K:	3480 (K:
""", '聽': """
聽我	3490 K們的podcast
""", '著': """
著者	1904 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3490 K上方影片
""", '观': """
观看	3490 K上方视频
""", '视': """
视频	3502 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3497 K	3507 K本報	3507 K我們	3507 K本刊
""", '記': """
記事	7 Kの誤り	1915 Kの誤り	1915 Kに誤り
記者	1904 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1896 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1928 【Kプレゼント】	1928 Kプレゼント
""", '請': """
請支	3495 K持
""", '订': """
订阅	3497 K	3507 K本报	3507 K我们	3507 K本刊	3507 K本公众号	3507 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3495 K持
""", '責': """
責編	3480 K:
""", '資': """
資料	3480 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3495 K
""", '责': """
责任	3480 K编辑:	3480 (K编辑
责编	3480 K:
""", '赞': """
赞助	3495 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	3484 K摘要
这段	3484 K摘要
这篇	8 K文章	52 K调查	52 K报道	3484 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3484 K摘要
這篇	3484 K文章
""", '采': """
采写	3480 K:
""", '長': """
長按	3476 K
""", '长': """
长按	3476 K
""", '開': """
開啟	3457 K通知	3457 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1896 K記事	1896 K記事:	1896 【K記事】	1896 K:	1896 【K】	1924 【K写真】
""", '閱': """
閱讀	3471 K更多
""", '问': """
问问	3483 K我们的ai
""", '阅': """
阅读	3471 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	3487 K報名
""", '马': """
马上	3487 K报名
""", '點': """
點我	3476 K加入
點擊	3471 K查看	3471 K閱讀:	3490 K觀看影片
""", '같': """
같이	1954 K 보기:
""", '관': """
관련	1954 K 기사:	1977 K 기사 :	1977 [K 기사]	1977 K 기사-
관련기사	1954 K	1954 K:	1954 [K]	1977 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1965 K #줄 요약
기사에	73 K 대해 궁금	1970 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1977 K 기사:
""", '당': """
당신의	1969 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1954 K 읽기:
더보기	1954 [K]	1954 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1969 K 설문에	1969 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1977 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1965 K 요약은
""", '사': """
사진출처	1980 K:
""", '생': """
생성형	1965 K ai가 요약
""", '설': """
설문에	1969 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1969 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1954 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1965 K 요약은 ai	1965 K 요약이 도움	1965 K 기사는 인공지능	1965 K 기사는 ai	1965 K 번역	1970 K 기사가 도움이	1970 K 기사를 어떻게	1970 K 뉴스에 대한 의견	1970 K 기사에 대한 의견
이슈	1977 [K]
이어	1954 K 읽기:
""", '인': """
인기기사	1977 [K]
""", '자': """
자료출처	1980 K:
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
추천	1954 K 기사:
추천기사	1977 [K]
""", '출': """
출처	1980 K:	1980 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1954 K 볼 만한 기사:	1954 K 보면 좋은 기사:	1977 [K 읽기]
""", '핫': """
핫클릭	1977 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1954 [K]
"""}

CONTAINS = {',': """
,说:	3512 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2633 K-vă	2637 K
abonații	50 K pot	2634 K noștri
abonează	80 K-te	2588 K-te pentru	2593 K-te pe youtube	2633 K-te
abonné	50 en tant qu'K	1436 pas encore K	1438 déjà K	1440 en tant qu'K
abonnés	1436 réservé à nos K	1438 réservé aux K	1520 nos K	1523 K
abonējiet	80 K	2105 K
actualité	1446 l'essentiel de l'K	1456 suivez l'K	1456 suivez toute l'K	1456 retrouvez toute l'K	1479 couvre l'K
adatkezelési	1644 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1204 K
adomány	1727 K
adományoddal	1723 K
adományok	1727 K
adományozz	1723 K
adományozzon	1665 K itt
advirtió	1204 K
adó	1633 K #%
adód	1725 K #
adója	1665 K #
adăugat	2636 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3107 K	3133 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1522 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1204 K
afișată	60 email nu va fi K
agregó	1204 K
aicināja	2108 K
aizsargātas	2054 visas tiesības K
aiškino	2048 K
ajouté	1522 a K
ajută	2633 K-ne
ajánld	1723 K fel
alkalmazás	1641 töltsd le az K
alkalmazásban	1663 az K
alkalmazást	1663 K
alkalmazásunk	1724 K
alkalmazásunkat	1641 töltse le K
alkalmazásunkban	84 K
alăturat	2607 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1500 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	637 jetzt K:
anketě	373 naší K	373 v K
ankietę	35 naszą K	2430 naszą K	2430 krótką K
anmäl	3165 K dig till vårt	3165 K dig till våra
anmäla	3102 genom att K dig
annoncé	1522 a K
annoncør	508 betalt af en K	508 betalt af K
annonslänkar	37 K	74 K	3107 K	3133 K
annonsör	3116 betalt av en K	3116 betald av en K
annonsør	2333 betalt av en K
anunció	1204 K
anunțat	2636 a K
använder	3072 vi K cookies	3073 K kakor
anúncio	2563 após o K	2563 depois do K
anúncios	70 sem K	2581 sem K
apelował	2503 K
apelowała	2503 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1131 descarga la K	1131 descarga nuestra K
aplicația	84 în K noastră	2594 descarcă K	2633 descarcă K noastră	2633 descarcă gratuit K	2633 descarcă K și	2634 K noastră
aplikacją	84 z naszą K
aplikację	2395 pobierz naszą K	2396 pobierz K	2396 ściągnij K	2453 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2893 našej K
aplikáciu	2893 mobilnú K	2893 K
aportació	326 la teva K
aportación	1166 tu K	1192 haz tu K
apoyá	1201 K
applikációnk	1663 K
applikációnkat	1663 K
applikációnkban	84 K
apsolīja	2108 K
apóyanos	1166 K	1201 K
apóyenos	1166 K	1201 K
apúntate	1110 K a	1126 K a nuestra	1126 K gratis	1201 K gratis
apărat	2636 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3254 bir K paylaş
artykuł	15 darmowy K	20 cały K	2384 podoba ci się ten K	2431 nasz K do końca	2451 ostatni darmowy K	2501 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1111 te ha gustado este K	1119 regala este K	1119 regalar este K	1122 último K gratis	1122 te queda # K	1195 y lee este K	1202 este K
artículos	15 K gratis	1122 K gratis este mes	1122 te quedan # K	1122 límite de K
aseguró	1204 K
associés	1462 cookies K à ce contenu
assuré	1522 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	690 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2588 K-te pentru
autorką	2422 kontakt z K
autorská	355 K práva
avertizează	2636 K
avísanos	1201 K
ayúdanos	1166 K	1201 K a
açikladi	3271 K
açin	3254 K
añadió	1204 K
año	1203 al K
""", 'b': """
bağirdi	3271 K
bağirdilar	3271 K
bağiriyor	3271 diye K
bağiriyordu	3271 K
bağiş	3268 K yap	3272 K
bağişiniz	3268 K
bağlantilari	74 satiş ortakliği K	3251 satiş ortakliği K
başlayan	3253 tl'den K
başvurun	3254 K
behält	29 K sich vor	29 K sich das recht
behöver	3054 vi K ditt stöd	3165 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1641 értesítések K
beløb	556 fast K
beløp	2379 gi et K	2381 fast K
bemängeln	752 K
bemängelt	752 K
berätta	67 K för oss	67 K din
berättade	3168 K
berättar	3168 K
bestätigen	580 K sie ihre
bestätigungslink	681 K
bestätigungsmail	580 K	681 K
betalvägg	3169 K
bezplatný	393 poslední K článek	2887 náš K webinár	2910 posledný K článok
bezplatných	2896 K článkov
bezpłatne	2436 K konto
bezpłatny	2427 nasz K webinar	2451 ostatni K artykuł
bezpłatnych	2436 limit K
beğendiyseniz	3269 bu haberi K	3269 bu yaziyi K
biết	3443 cho K
blokování	347 K reklam
boletín	78 el K	78 al K	78 nuestro K	1126 recibe el K	1126 nuestro K	1129 K diario	1201 recibe el K	1202 nuestro K	1205 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1445 dans votre K mail	1445 dans votre K e-mail
brezplačen	3002 zadnji K članek
brezplačne	2989 K članke
brezplačni	2982 naš K webinar	3002 zadnji K članek
brezplačnih	2989 K člankov
bronił	2503 K się
brzmiał	2503 K
brzmiała	2503 K
brzmiało	2503 K
butlletí	295 subscriu-te al K	295 el nostre K	327 el nostre K	330 K
buzdított	1726 K
buzdította	1726 K
buzón	79 en tu K	1127 en tu K
bájate	1201 K la app
bölümünde	85 yorum K
bönföll	3168 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3168 K
bønfaldt	557 K
bønn	2267 vi har en K til deg
bønnfalt	2382 K
bústia	317 a la teva K
bülten	3247 e-K	3272 K
bültene	3214 K abone	3214 K kayit	3214 K kaydol
bülteni	3247 haber K
bültenimiz	78 K	3269 K
bültenimize	78 K	78 e-K	3214 K	3268 K	3269 K
bültenine	3247 K
błagał	2503 K
błagała	2503 K
bạn	49 gửi cho K bè	3396 hộp thư của K	3430 sự ủng hộ của K	3440 mời K	3440 cần sự ủng hộ của K	3440 nhờ sự ủng hộ của K
bằng	3438 K văn bản của báo
""", 'c': """
caffè	1830 un K
café	54 me paga um K	1167 un K	1192 un K al mes	1482 un K
caractères	1500 limitées à # K
catedrática	1163 es K
catedrático	1163 es K
celého	335 pro čtení K
cercetătoare	2607 este K
cercetător	2607 este K
chaîne	1520 notre K
chefredaktör	3092 är politisk K	3092 är K
chefredaktør	486 er K
chuyện	3417 bạn có câu K
chép	3412 cấm sao K	3438 mọi sao K
chính	3405 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3396 bản tin của K tôi	3399 theo dõi K tôi	3417 cho K tôi qua	3417 liên hệ với K tôi	3440 ủng hộ K tôi	3440 K tôi cần sự giúp đỡ	3440 giúp K tôi	3440 theo dõi K tôi	3440 hãy gửi cho K tôi	3440 hãy liên hệ với K tôi	3440 hãy báo cho K tôi	3441 K tôi trên	3441 của K tôi	3441 cho K tôi
chọn	3440 hãy bình K
cikkünk	1724 minden K
cikkünkhöz	1724 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2536 nos K
comentó	1204 K
comisión	1181 recibir una K
comissió	312 rebre una K
comissão	2562 receber K	2562 receber uma K
commerciële	2190 K partner
communauté	1487 K whatsapp	1487 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1854 parte della nostra K
condamné	1522 a K
condiții	2597 termeni și K
confidentialité	1463 politique de K
confidențialitate	2597 politica de K
conférences	1479 est maître de K
connecté	1465 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2513 acesse todo o K	2557 ao exibir este K	2557 ao ver este K
contribuição	2549 com a sua K	2580 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1204 K
conversación	1149 participar en la K
conținut	9 acest K	2588 K doar pentru abonați
conținutului	2604 preluarea K
cookieinställningar	3094 K
corespondentă	2607 este K
creează	2633 K un cont pentru a citi
csatornájára	1655 viber-K
csatornánk	1724 K
csatornánkhoz	1655 telegram-K	1655 whatsapp-K
csatornánkra	1655 youtube-K	1723 iratkozz fel K	1723 iratkozzon fel K
csábított	1726 K
cuéntanos	38 K	67 K	1149 K en	1201 K
cuéntenos	38 K	67 K
czytać	2390 aby K dalej	2390 żeby K dalej	2500 chcesz K dalej
czytelników	36 naszych K	2431 opiniami K	2442 z wpłat K	2442 dzięki wsparciu K	2459 K	2501 naszych K	2501 z wpłat K
câmpurile	60 K cu steluță
cântau	2636 K
címével	1687 e-mail-K
cùng	51 hãy tham gia K họ
của	3419 là cây bút K	3441 độc giả K
""", 'd': """
daní	2901 # % z K	2901 #% z K
darbą	2046 mūsų K
darowiznę	2388 przekaż K	2500 przekaż nam K	2500 przekaż K na
datenschutzerklärung	597 unserer K	750 unserer K	750 unsere K
datenübertragung	631 der K zu
dați	62 K-mi tag
debatindlæg	487 send dit K	487 skrive et K
debatredaktør	486 er K
debattredaktør	2307 er K
debattør	486 er K
declaró	1204 K
decía	1204 K
demandé	1522 a K
denmişti	3271 K
denunció	1204 K
dependență	88 jocurile de noroc pot crea K
descárgate	1131 K la	1131 K nuestra
destekçimiz	3254 K olun	3268 K olun
desteğiniz	3268 K
desteğinizle	3269 K
desteğiyle	18 okurlarin K	3240 yapay zeka K	3249 K ayakta	3259 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2892 K môžu
disponível	2521 K no google play
doação	2509 faça uma K	2549 sua K	2580 sua K	2580 faça uma K	2584 K
doações	2584 K
dodał	2503 K
dodała	2503 K
dodává	443 K
događaj	2792 naš K
domagał	2503 K się
donació	326 fes una K	330 K
donación	1114 haz una K	1114 tu K	1166 tu K	1166 una K	1201 tu K	1201 haz una K	1205 K
donația	2633 K ta
donație	2633 fă o K	2637 K
donații	2637 K
donează	90 K cât poți	2633 K acum
doporučil	443 K
doporučila	443 K
doporučovala	443 K
dopuštenja	2803 bez K
doradzał	2503 K
dorzuć	2500 K się
dostawać	2452 chcesz K
dostávajte	2916 K
dostávat	394 chcete K
dostávať	2911 chcete K
dostávejte	400 K
dostęp	80 kup K	2390 masz już K	2436 pełny K do	2436 wykup K	2500 kup K
dostępny	2390 artykuł K tylko
dotazník	374 krátký K	2891 krátky K
dotazníka	2891 nášho K
dotazníku	373 našeho K	374 krátkého K
dowolną	2502 K kwotą
dočtete	381 více se K
dołóż	2500 K się
dołącz	51 K do nich	51 K	2401 K do nas na	2500 K do nas	2500 K do grona	2500 K do nich
draudžiama	2000 K kopijuoti	2000 be leidimo K	2000 be sutikimo K
draudžiamas	2021 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2501 K dalej
dziennikarką	2423 jest K	2488 jest K
dzięki	2501 K wam	2501 K tobie
dziękujemy	2433 K za zapisanie	2433 K za zapis	2500 K, że nas czytasz
där	42 var du K
débloquer	1438 pour K
déclare	1522 K
déclaré	1522 a K
découvrez	1436 K nos offres	1519 K nos offres
déductible	1430 K des impôts	1430 K à #	1521 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1522 K
déplore	1522 K
déposés	1492 des cookies seront K
désabonner	1445 K à tout moment
désactiver	1460 K adblock
désactivez	1460 K adblock
désinscrire	1446 vous K à tout moment
díky	441 K vám
dömde	3168 K
dømte	557 K	2382 K
děkujeme	440 K, že nás čtete
dụng	3401 tải ứng K	3440 tải ứng K của	3440 hãy tải ứng K	3440 tải ngay ứng K
""", 'e': """
edellyttää	1377 K tunnusta
editörlerimize	39 K
editörüdür	3237 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1181 no ha participado en la K
electrònic	295 el teu correu K
electrónico	60 correo K no se mostrará	1127 tu correo K	1149 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1635 a teljes cikk K
elsőként	1664 értesülj K
előfizetés	1727 K
előfizetéssel	1667 K
előfizető	1635 már K	1723 legyen K
előfizetőink	50 K	1635 K olvashatják	1667 K számára	1724 K
előfizetők	50 az K	1677 csak K	1727 K
előfizetőknek	1636 csak K	1677 K szól
előfizetőként	50 K
előfizetőnktől	1687 K
emlékeztetett	1726 K
endereço	2535 seu K de email não será
engedély	1670 K nélkül tilos
engedélyezze	1643 K a javascript
engedélyhez	1670 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1520 cette K	2206 onze korte K	2206 onze K
enquêtent	1520 K pour vous
enquêtes	1520 nos K
ensimmäinen	1419 K kuukausi
enthält	631 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1201 K
epizódu	2889 K
erhvervsredaktør	486 er K
erhältlich	637 shop K	710 im shop K
erişin	3254 K
erklärt	752 K
erklärte	752 K
erkände	3168 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	749 K sie es weiter
erzählt	67 K uns	752 K
erzählte	752 K
escribió	1204 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1149 K a	1201 K
estimé	1522 a K
estás	1111 ya que K aquí	1111 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3222 javascript'i K
evästeasetuksiasi	1354 K
evästeet	1354 K	1379 K
evästeitä	1337 K
existují	384 K díky
experiência	67 conte sua K
explicó	1204 K
expliqué	1522 a K
expérience	67 partagez votre K
externého	2883 K obsahu
externí	366 K obsah
externího	366 K obsahu	366 obsah z K
externý	2883 K obsah
""", 'f': """
favoritkälla	3088 K
faça	2580 K um pix
felelősséget	30 nem vállal K
felhasználási	1644 K feltételek
felietonistką	2488 jest K
felietonistą	2488 jest K
feliratkozás	1637 K a hírlevélre	1637 hírlevél K
feliratkozásommal	1653 K
feliratkozással	1653 K
filmări	40 poze și K
folosește	2597 K cookie
folytatásához	1635 a cikk K
fordítóval	1660 gépi K
forintért	1667 havi # K
formulára	2894 odoslaním K
formulário	2580 inscreva-se no K
formuláře	377 odesláním K
forrásként	1654 kedvenc K
fortæl	67 K os
fortæller	557 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	3168 K
férjen	1723 K hozzá
följ	3068 K oss på	3165 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3084 alla rättigheter K
fördere	749 K
fördermitglied	80 werden sie K	652 werde K	652 werden sie K
fördern	749 jetzt K	749 K sie
föredragen	3088 K källa
föredragna	3088 K källa
föreslog	3168 K
författare	3092 är K och
förklarade	3168 K
förklarar	3168 K
försvarade	3168 K sig
følg	461 K os på	554 K os	2283 K oss på	2379 K oss
første	499 K måned	556 K måned	2321 K måned	2381 K måned
független	1633 támogassa a K	1724 K sajtó
főmunkatársa	1712 K
főszerkesztője	1658 K
""", 'g': """
gadā	2107 K
gazeteciliği	3269 bağimsiz K
gazeteciliğimiz	3269 K
gazetę	2462 kup K
gefällt	681 K ihnen, was sie	681 K dir, was du
gelmişken	3208 buraya kadar K
geöffnet	600 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2862 K
gridò	1868 K
gràcies	318 K a gent com tu	327 K a tu
grátis	2582 teste K
grâce	18 K à vous	1427 K à vos dons
gwiazdką	60 pola z K
gärna	3165 vill K höra från dig
går	445 før du K	2267 før du K
gåva	3054 ge en K i dag	3054 ge en K nu	3055 din K	3055 ge en K	3165 din K gör	3165 ge en K i dag	3169 K
gönderdik	3261 size bir e-posta K
gönderin	3254 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3166 K mer
göre	3271 K
görün	3254 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3254 K
gösterilmeden	3230 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2503 K
głosiła	2503 K
głosiło	2503 K
głosuj	2447 K
głosujcie	2447 K
głównej	2438 na stronie K
gương	64 trang K
gửi	49 hãy K	3417 xin K về
""", 'h': """
használ	1643 cookie-kat K	1644 sütiket K
használat	1643 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	752 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	623 bei google K
hirdették	1726 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3095 K av ai	3117 K av ai	3165 K oss
hjälper	3165 din gåva K
hjælp	489 K af ai	489 K fra ai	509 K af ai	554 vi har brug for din K	554 K os
hjælper	554 dit bidrag K
hlásal	443 K
hlásala	443 K
hlásá	443 K
hovorí	2957 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1726 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1355 tekoälyä K
hágase	80 K socio
hájil	443 K se
hájila	443 K se
häng	3165 K med i
häufiger	623 bei google K
hävdar	3168 K
håller	43 K du med	43 K du inte med	3124 läsare som K
hævder	557 K
hébergé	1462 ce contenu est K par
híreinket	1687 K
hírekben	1641 a google K	1654 google K
hírlevelére	1653 K
hírlevelünk	78 K	1724 K
hírlevelünket	1653 K
hírlevelünkre	78 K	1637 K	1723 iratkozzon fel K	1723 iratkozz fel K	1724 K
hírlevél	1727 K
hírlevélre	78 K	1723 iratkozz fel a K	1723 iratkozzon fel a K
hó	1725 ft/K
hónap	1667 első K	1725 első K
hören	705 K sie hier.
hører	2312 der du K
hükmetti	3271 K
hüüdis	1266 K
hüüdsid	1266 K
hűségidő	1677 K nélkül
hồng	3437 nhận hoa K
""", 'i': """
iecienītāko	2062 K avotu
ifølge	557 K	2382 K
illimité	1440 accès K	1509 en K
imágenes	40 tus K
incorporó	1163 se K a
independentă	2634 presa K
independência	2581 a K
indicó	1204 K
indiqué	1522 a K
indrømmede	557 K
indrømmer	557 K
indépendance	1520 notre K
indépendant	1427 soutenez le journalisme K	1520 journalisme K	1520 média K
indépendante	1506 la presse K a	1520 presse K	1520 information K
información	1139 sigue toda la K	1139 siga toda la K	1163 cubre la K	1202 esta K
informację	2422 wyślij K
informațiilor	2604 preluarea K
informó	1204 K
informē	2108 K
ingresá	77 K tu correo
innehåll	3073 externt K	3094 externt K
innehållet	9 K
innrømmer	2382 K
innrømmet	2382 K
inquiète	1522 s'K
inquérito	35 nosso K
inscrição	2517 cancelar a K	2571 sua K foi
inscríbete	1110 K
insändare	43 K	3093 skicka din K	3093 din K till	3093 skriva en K
intelektą	2008 dirbtinį K	2023 dirbtinį K
inteligencję	2444 przez sztuczną K
inteligencí	386 umělou K
intelligenciával	1660 mesterséges K készült	1679 mesterséges K
introduceți	77 K adresa de email
intégralité	1436 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1202 esta K
investigação	2581 esta K
investigație	2634 această K
investigațiile	2634 continua K
invítame	54 K a un café	54 K un café	1201 K a
invítanos	1201 K a
ismételgette	1726 K
istediğiniz	3213 K zaman iptal	3270 K zaman iptal
izražavaju	2797 komentari K
içeriği	9 K
içeriğin	3239 harici K
išorinio	2006 K turinio
""", 'j': """
jautāja	2108 K
javasolják	1726 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2384 skoro już tu K	2384 skoro tu K
jugé	1522 a K
jurnalistă	2607 este K
jurnaliștii	39 K noștri	2630 K noștri îți trimit	2634 K noștri
jälgi	1263 K meid
jäljellä	1373 ilmaista juttua K
jäseneksi	80 liity K	1417 liity K
""", 'k': """
kanał	2501 nasz K
kannatusjäseneksi	1417 liity K
kanál	441 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2863 K
kedykoľvek	2868 odhlásiť sa môžete K
keresőben	1654 google-K
khoản	3394 bạn đã có tài K	3405 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3412 K sao chép
khẳng	3443 K định
kiabált	1726 K
kiabálta	1726 K
kiabálták	1726 K
kifogásolja	1726 K
kirjeessä	1420 luki K
kiáltott	1726 K
kiáltotta	1726 K
kiáltották	1726 K
kiến	3425 ý K của bạn sẽ	3440 hãy gửi ý K	3440 vui lòng gửi ý K
kliknutím	377 K na
kolačića	2788 K	2818 K
kolačiće	2788 K	2818 K
kolačići	2788 K
komentować	6 K	2410 aby K
komentár	6 pridať K	2892 pridajte K
komentára	2892 pridanie K	2892 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	364 je K	364 , K	428 , K
komentátorem	364 je K	428 je K
komentátorka	428 , K
komentátorkou	364 je K	428 je K	2881 je K
komentátorom	2881 je K
komentář	6 přidat K
komentáře	6 pro přidání K	375 vložení K	375 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1355 K
konferencję	2427 naszą K
konuştu	3271 diye K	3271 K
kopírovanie	2874 K obsahu bez	2874 K je zakázané
kopēšana	2061 K bez
korespondentką	2423 jest K	2488 jest K
korespondentė	2005 K
korábban	1686 K itt írtunk	1686 K ebben a cikkben írtunk
krzyczał	2503 K
krzyczała	2503 K
krzyknął	2503 K
krzyknęła	2503 K
krävde	3168 K
krævede	21 K felter er	557 K
krönikör	3092 är K	3153 är K
kulturalną	2431 K dyskusję
kulturredaktör	3092 är K	3153 är K
kulturredaktør	486 er K	542 er K	2307 er K	2367 er K
kumppanuuslinkkejä	74 K	1367 K
kvíz	373 náš K	2891 náš K
kvíze	2891 našom K	2891 v K
kvízu	373 našem K	373 v K
kyltissä	1420 luki K
kysyivät	1420 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1725 K
käyttää	1335 tämä sivusto K
käyttöehdot	1362 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1726 K
kérdezték	1726 K
kérdőívünket	35 K
kért	1726 K
kérte	1726 K
kérték	1726 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	749 K sie uns
könyörgött	1726 K
könyörögtek	1726 K
köszönjük	1723 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1641 K minket	1723 K minket
követelte	1726 K
követelték	1726 K
közlése	1678 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1726 K
kúpte	2954 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	752 K an
künstlichen	641 K stimme vorgelesen	641 K stimme vertont
künstlicher	698 mithilfe von K
küpsised	1223 K
küpsistega	1223 K	1242 K
küsis	1266 K
kč	379 za # K	379 od # K	442 od # K
kļūsti	2105 K par
křičel	443 K
křičela	443 K
křičeli	443 K
kể	3443 K
""", 'l': """
labākie	2081 K raksti tavā
lamentó	1204 K
lançait	1522 K
lasītu	2051 lai K tālāk
lasītāji	2106 mūsu K
lasītājiem	2106 mūsu K
lejupielādē	2105 K
leverandør	2309 ekstern K
leverantör	3094 extern K
leído	1195 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2071 K
linkistä	1366 lisää tästä K
lisenssillä	47 K
lisäsi	1420 K
llicència	47 K cc
lucrează	2607 K în presă
lunedì	17 ogni K
lună	2635 pe K
luận	6 để bình K	85 phần bình K	3394 đăng nhập để bình K	3425 bình K của bạn sẽ	3440 đăng nhập để bình K
lájkolj	1641 K minket
lákal	443 K
läget	3103 koll på K
lähdet	1321 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3106 du kan K mer	3106 kan du K mer	3106 K mer om	3166 fri att K
läsare	36 våra K	3104 våra K	3166 våra K
läsarna	18 tack vare K
läser	3165 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	513 K for	2338 K for	3121 K för
læser	554 tak fordi du K
læserbrev	43 K	487 skrive et K	487 send dit K
læsere	36 vores K	555 vores K
læseres	498 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1122 K de notas
límites	1119 sigue leyendo sin K
lòng	3417 vui K gửi về	3440 vui K gửi về
löd	3168 K
lød	557 K	2382 K
lūdza	2108 K
lập	3429 ủng hộ báo chí độc K	3441 báo chí độc K
""", 'm': """
magyarázta	1726 K
mailovú	2894 e-K adresu
mainoslinkkejä	37 K	74 K	1367 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1225 K abil
materiał	9 ten K
matéria	20 ler esta K	2513 esta K é só	2576 para ler esta K	2581 esta K
matérias	2548 limite de K
matí	326 rep cada K
mawiał	2503 K
mawiała	2503 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1726 K
megszakítása	21 válasz K
meidän	1417 tue K
meitä	1364 tukea K	1364 tue K	1417 tue K	1417 auta K
mencióname	62 K
menționat	2636 a K
mesačne	2956 K
mesečno	2862 K	3048 K
mesélte	1726 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2502 za K
miesięcznie	2502 K
minkä	90 anna K voit
miễn	15 bài K phí	3432 hết số bài K phí	3442 dùng thử K phí
mjesečno	2862 K
modération	83 jouez avec K	1500 charte de K	1500 K par la rédaction
mokė	2048 K
mondták	1726 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1119 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1204 K
mulțumim	2633 K că ne citești
munkatársa	1658 K	1712 K
munkatársunknak	39 K
munkánk	1724 K
munkánkat	1633 támogasd K	1633 támogassa K	1665 K	1723 támogasd K	1723 támogassa K	1724 K
myönsi	1420 K
másodközlés	1651 K
märkis	1266 K
määräsi	1420 K
mån	3105 kr/K	3167 kr/K
månad	3057 testa en K	3105 en K för	3165 testa en K	3167 per K	3167 varje K
månaden	3105 första K	3167 i K	3167 första K
månader	3105 K för #	3165 testa # K
månadsgivare	3165 bli K
måned	451 prøv en K	499 i # K	554 prøv en K	556 pr. K	2321 en K for	2379 prøv en K	2381 per K
måneden	556 om K	2381 i K
måneder	499 i # K	2321 K for #
média	1520 notre K
mês	2581 até o fim do K	2582 por K	2582 ao K
mình	54 mời K ly cà phê	62 tag K
míní	443 K
mówi	2503 K
mówili	2503 K
mówił	2503 K
mówiła	2503 K
môžete	2890 článok si K
müşterimiz	3265 K
mācīja	2108 K
mākslīgais	2068 K intelekts
mēnesis	2107 pirmais K
mēnesī	2107 K
mėgstamiausią	2001 K
mėnesį	2047 per K
měsíc	379 první K	442 za K	442 první K
měsíčně	442 K
můžete	372 článek si K
mạnh	3443 nhấn K
""", 'n': """
nabádal	443 K
nabádala	443 K
naléhal	443 K
namawiał	2503 K
namawiała	2503 K
napisał	2503 K
napisała	2503 K
napiš	38 K nám	67 K nám
napište	38 K nám	363 K nám	396 K na	440 K nám
napísal	2957 K
napíšte	38 K nám	2880 K nám	2880 K, prosím	2913 K na	2954 K nám
naročilo	2988 hvala za K
naročite	80 K se	2962 K se na naše	3046 K se
naročnik	50 kot K	2961 že K
naročnike	2969 samo za K	2969 le za K
naročniki	50 K lahko	3001 lahko berejo le K	3001 berejo samo K	3050 K
naročnikom	2961 dostopen le K	2961 na voljo K	2961 na voljo samo K	2961 na voljo le K	3001 dostopna le K	3001 dostopna samo K	3001 dostopen le K	3001 dostopen samo K
naročnina	2989 K	3050 K
naročnino	2989 z K	3011 z K
narzędzi	2444 przy wsparciu K ai
naujienlaiškio	2013 K
naujienlaiškis	2046 mūsų K	2049 K
naujienlaiškį	1993 mūsų K	2013 K	2045 užsisakykite K	2046 mūsų K
navođenja	2803 bez K izvora
navođenje	2803 uz K izvora
nawoływał	2503 K
našeho	369 do K týmu	369 K e-shopu
našem	2792 K timu
našich	395 K zpráv	2912 K správ
neatkarīgu	2105 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1723 segíts K	1723 írjon K	1723 írj K	1723 jelezd K	1724 K adód
nemokamą	2017 K paskyrą
neobmedzený	2867 K prístup
neodpovídá	30 K za
neomezený	359 K přístup
neomezeně	335 K číst
nepiekrītat	43 K
nepriklausomą	2015 paremkite K žurnalistiką	2045 paremkite K	2046 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1347 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	440 podpořte K
nezávislá	441 K média
nezávislé	2955 K médiá
nezávislú	2954 podporte K
ngoài	3420 nội dung bên K
nguồn	3415 K ưu tiên	3415 K tin ưu tiên	3438 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3425 chịu trách K về nội dung bình luận
nhân	3421 trí tuệ K tạo
nhấn	3440 K vào đây
nhận	3396 đăng ký K bản tin	3396 đăng ký K tin	3440 đăng ký K bản tin	3440 đăng ký K tin
nhập	24 đăng K	3394 vui lòng đăng K	3394 đăng K để đọc	3394 đăng K để xem	3394 đăng K để lưu	3394 hãy đăng K để	3440 đăng K để đọc	3440 đăng K để xem
niedostępny	2424 materiał wideo jest K
niezależne	2500 wesprzyj K	2500 wspieraj K	2501 K media
niezależność	2501 K
niezależną	2501 jesteśmy K
noastră	2634 munca K
nolēma	2108 K
norāda	2108 K
nosūtīsim	57 jums K
notificações	14 as K	2523 ative as K	2523 ativar K	2523 receba K
notificările	14 K	2594 activează K
notifikácie	2893 K
notícia	2581 esta K
notícias	2517 receba as K	2517 receba K	2526 siga as últimas K
novinařina	441 naše K
novinařinu	441 nezávislou K
novinár	2881 je K	2881 , K
novinári	2955 naši K
novinárka	2881 je K	2881 , K
novinárkou	2881 je K
novinárom	2881 je K
novinář	364 je K	364 , K
novinářem	364 je K	428 je K
novináři	441 naši K
novinářka	364 je K	364 , K
novinářkou	364 je K	428 je K
novičke	2962 na e-K
novičnik	2970 K	2970 e-K	3047 naš e-K	3050 K
novičnika	2970 K
nuotraukų	40 K ir vaizdo
nusprendė	2048 K
nášho	2887 do K tímu
nächste	21 in diesem browser für die K	749 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3443 K
nõus	43 ei ole K?
năm	3442 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	369 našem K
obegränsad	3060 K tillgång
obećala	2863 K
obećao	2863 K
obiecał	2503 K
obiecywał	2503 K
obligāta	2061 atsauce K
oblíbené	361 K zdroje
oblíbených	361 K zdrojů
oblíbenými	361 K zdroji
obrigatórios	21 campos K são	2535 campos K são
obveščanje	2988 na naše K
obľúbené	2878 K zdroje
obľúbených	2878 K zdrojov
obľúbenými	2878 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	394 chcete K
odebírejte	339 K náš	400 K	440 K
odemkněte	335 K si
odhlásit	340 K se můžete kdykoli
odoberať	2911 chcete K
odpoveď	21 zrušiť K
odpovídal	443 K
odpověděl	443 K
odpověděla	443 K
odpověď	21 zrušit K
odpowiadał	2503 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2503 K
odpowiedziała	2503 K
odražavaju	2797 komentari K	2797 komentari ne K
odídete	2876 kým K
ofereça	2513 K este artigo
ograniczeń	2390 czytaj bez K	2390 czytaj więcej bez K
også	51 bli med du K
ogłosił	2503 K
ogłosiła	2503 K
oikaisupyynnöt	1358 K
oikaisupyyntö	1358 K
olvashatják	1685 csak előfizetők K
olvasási	0 K idő
olvasóiból	1665 K él
olvasóink	36 K	1724 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1201 danos tu K
ordenó	1204 K
ordonné	1522 a K
ortakliği	3251 iş K linkleri
orzekł	2503 K
osobních	357 ochrany K údajů	357 ochraně K údajů
osobných	2883 K údajov
ostrzegał	2503 K
ostrzegała	2503 K
ostrzegł	2503 K
otrzymywać	2452 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	443 K	2957 K
oznámila	443 K	2957 K
ozvěte	38 K se nám	67 K se nám	363 K se nám	440 K se nám
""", 'p': """
padėkite	2045 K mums
pageidaujamą	2001 K šaltinį
paklausė	2048 K
palīdzi	2075 ziedo un K	2105 K mums
palīdzību	2068 mākslīgā intelekta K	2083 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2045 K mums
parsisiųskite	2045 K
participación	1150 normas de K
partnerské	74 K odkazy	382 K odkazy	2899 K odkazy
partneři	346 my a naši K
pastā	2073 e-K
pastāstiet	38 K mums	67 K mums
patronką	2442 zostań naszą K
patrões	2581 sem K
paylaşin	25 K	49 K	3254 K
paziņoja	2108 K
paziņojumus	2072 K
państwa	2422 czeka na K
pašte	2013 jūsų el. K
pažadėjo	2048 K
periódico	1202 este K	1202 nuestro K
permanència	328 sense K
persiųskite	49 K
personvernerklæring	2288 K
phê	54 mời tôi một ly cà K	3429 mời bạn một ly cà K
phóng	3417 liên hệ K viên	3419 là K viên báo	3419 là K viên của	3440 hãy liên hệ K viên
phút	0 K đọc
pidió	1204 K
pidätetään	1343 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2503 K
pisała	2503 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2785 K nam	2817 K nam na	2817 K na	2860 K nam	2975 K nam	2975 K na	3005 K nam na	3005 K na	3046 K nam
piškotke	2978 K	3006 K
piškotki	2978 K
piškotkov	2978 K	3006 K
pište	396 K na	396 K nám na
plakáton	1726 állt a K
plânge	2636 se K
pochází	366 obsah K
podcastów	2428 K
podcastů	371 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2503 K
podporovatelé	441 naši K
podporují	441 nás K
podpoře	441 díky K
podpořte	384 K	440 K nás	440 K naši	440 K naše	440 K mě
podrška	2860 vaša K
podrške	2804 bez vaše K	2861 vaše K
podršku	2860 vašu K
podržite	2804 K	2860 K nas	2860 K naš
podělte	67 K se s námi	67 K se o
podľa	2957 K
poinformował	2503 K
poinformowała	2503 K
pokračovanie	2867 pre K v čítaní
pokračování	335 K je dostupné	382 K článku níže
pokračuje	382 článek K	382 text K	2899 článok K	2899 text K
pokračujte	335 K ve čtení s
política	306 K de galetes	1147 K de cookies	2533 K de cookies	2550 cobre K
pomocí	386 K ai
pomocą	2444 z K ai
pomoć	2860 vašu K
pomóż	2500 K nam
pomôžte	2954 K nám
poprosił	2503 K
poprosiła	2503 K
poprosiło	2503 K
poručila	2863 K
poručio	2863 K
poslední	393 K článek zdarma	393 K článek, který můžete
posledný	2910 K článok zadarmo
poslušajte	3004 K nas
postafiókjába	1637 K
postaládádba	79 a K	1653 a K
postaládájában	1653 ön K
posílat	377 nechte si K
posílejte	363 K nám
posíláme	57 vám K	57 K vám
potřebujeme	440 K vaši pomoc	440 K vaši podporu
používame	2883 K cookies
používá	346 tento web K
používáme	346 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2503 K
powiedziała	2503 K
powtarzał	2503 K
powtarzała	2503 K
pozostało	2390 K # %	2390 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	443 zvou K
pošaljite	49 K ga	2785 K nam	2785 K na	2860 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	363 K nám	440 K nám
pošli	49 K ho
pošlite	49 K ho	2880 K nám	2954 K nám
pošljemo	57 vam K
pošljite	49 K ga	2975 K nam	2975 K jo nam	2975 K na	3046 K nam
požádal	443 K
požádala	443 K
pracę	2501 naszą K
pranešimus	2012 K
praneškite	38 K mums	67 K mums
pranešė	2048 K
prašė	2048 K
preberať	45 K
predchádzajúceho	2914 bez K súhlasu
predplatiteľ	50 ako K	2867 už ste K	2867 ste K
predplatiteľom	80 staňte sa K	2875 K	2954 staňte sa K
predplatiteľov	2875 pre K
predplatné	2867 už máte K	2896 K	2954 kúpte K	2954 kúpte si K	2958 K
predplatného	2896 K
predplatným	2896 K	2917 s K
predplaťte	80 K si
preferată	2605 sursă K
preferované	361 K zdroje	2878 K zdroje
preferovaný	361 K zdroj	2878 K zdroj
preferovaných	361 K zdrojů	2878 K zdrojov
preferovaným	361 K zdrojem	2878 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2390 tylko dla K	2450 tylko dla K
prenumeratą	2436 z K
prenumeratę	80 kup K	2390 masz już K	2436 zamów K	2436 kup K	2436 wykup K	2462 kup K
preporučila	2863 K
preporučio	2863 K
pretlačiť	45 K
prevziať	45 K
prečítate	2867 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2860 K se našoj	2860 K im se	3046 K se nam
pridržana	2777 sva prava K
pridržane	2968 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2048 K
prihlásenie	2868 ďakujeme za K	2894 ďakujeme za K
prihlásení	2896 po K
prihlásením	2894 K súhlasíte
prihláste	24 K	2867 K sa a čítajte	2954 K sa na odber
prihvaćate	2799 prijavom K
pripažino	2048 K
programėlėje	2011 K
programėlę	2011 K
prohlásil	443 K
prohlásila	443 K
prohlížeč	10 váš K
pronađite	2815 K nas
proposé	1496 conçu et K par
prosił	2503 K
prosiła	2503 K
pročitali	2769 da biste K
pročitate	2767 da K cijeli	2767 da K ceo
prośbę	2384 mamy do ciebie K	2384 mamy małą K
prošnjo	2972 imamo majhno K	2972 majhno K
prywatności	2406 polityka K	2406 polityce K
przeczytać	2390 aby K cały	2390 aby K ten artykuł
przeczytałaś	2431 dziękujemy, że K
przeczytałeś	2431 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2387 K nam #%	2500 K nam	2500 K #
przekonywał	2503 K
przekonywała	2503 K
przesyłajcie	2422 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2422 K nam	2422 K je do nas	2500 K nam
przyznał	2503 K
przyznała	2503 K
przyłącz	51 K się
przyślij	2422 K nam	2422 K je do nas	2500 K nam
práca	2955 naša K
práce	441 naší K
práci	441 naši K
prácu	2955 našu K
précisé	1522 a K
préférée	1486 source K
préférées	1486 sources K
prévient	1522 K
príspevky	2892 K v diskusii
príspevok	2954 váš K
próxima	2581 nossa K
průzkumu	35 našeho K
ptá	443 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1812 blocco della K	1866 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1658 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1460 bloqueur de K	1460 bloqueurs de K	1520 sans K
publicités	1460 bloqueur de K
publicystką	2423 jest K	2488 jest K
publicystą	2423 jest K	2488 jest K
publikování	354 K nebo šíření
publiée	22 ne sera pas K	1465 votre adresse e-mail ne sera pas K
pytał	2503 K
pytała	2503 K
pytały	2503 K
pytań	2430 na kilka K
pyyntö	1321 pieni K
pyysivät	1420 K
pásale	1201 K esta
pásalo	49 K
päevakokkuvõte	1230 K
päätoimittaja	1352 K	1405 on K
päätti	1420 K
påminde	3168 K
pénzbe	1724 K kerül
pénzéből	18 olvasók K
písemného	355 bez K souhlasu
písomného	2914 bez K súhlasu
píšte	2913 K na	2913 K nám na
pódcast	34 nuestro K	1202 nuestro K
pārpublicēt	45 K
pārpublicēšana	2054 K bez	2061 K bez
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
quyên	3440 K góp ngay	3444 K góp
quyền	3412 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2503 K
radziła	2503 K
radí	443 K
rakstīja	2108 K
rappelé	1522 a K
rašykite	38 K mums	67 K mums	2045 K mums
rašė	2048 K
recibirás	57 K
reclamă	11 K
reconoció	1204 K
recordó	1204 K
recunoaște	2636 K
redacció	39 la nostra K	43 cartes a la K	317 la K t'envia	327 la nostra K
redacción	39 nuestra K	43 cartas a la K	1191 la K te envía	1202 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2630 K îți trimite	2634 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2500 wesprzyj K
redaktorką	2423 jest K	2488 jest K
redaktorė	2005 K
redaktör	3092 är K för	3092 är K på	3092 är politisk K	3153 är K på
redaktør	486 er K på	486 er K for	486 er politisk K	542 er K på	542 er K i	2307 er politisk K	2307 er K i	2307 er K for	2367 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2571 a K envia	2581 nossa K
reenvíalo	49 K
refusé	1462 K le dépôt
registrácii	2896 po K
registráciou	2894 K súhlasíte
registráciu	2894 ďakujeme za K
regisztrálj	1723 K ingyenesen	1723 K, hogy
regisztráljon	1723 K ingyenesen	1723 K, hogy
regisztrálnia	1685 K kell
regístrate	1119 K gratis	1120 K para
reinhören	637 jetzt K:
rejestrując	2433 K się
reklamlänkar	74 K	3107 K	3133 K
reklamą	11 K
reklám	70 nincs K	2955 bez K
reklámok	1724 K nélkül
reportaż	2501 ten K
reporterką	2423 jest K	2488 jest K
reportér	364 , K	428 , K	2881 , K
reportérem	364 je K	428 je K
reportérka	364 , K	428 , K	2881 , K
reportérkou	364 je K	428 je K	2881 je K
reportérom	2881 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	300 prohibida la K	325 K sense permís
reproducción	1160 prohibida su K	1160 prohibida la K
reprodução	2546 proibida a K	2546 K proibida	2579 K permitida desde	2579 K é permitida desde
reprodúcelo	45 K
republié	45 K	1476 K avec	1514 cet article est K
repórter	39 nosso K	2550 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1204 K
rezervăm	29 ne K dreptul
riêng	3405 chính sách quyền K tư	3432 dành K cho thuê bao	3438 quan điểm K của tác giả
rovatvezető	1712 K
rovatvezetője	1658 K	1712 K
ročne	2956 K
ročně	442 K
rät	752 K
rätta	3098 K fel
rättar	3098 vi K fel
räumte	752 K ein	752 K der	752 K die
rääkis	1266 K
råber	557 K
råbte	557 K
rådde	3168 K
rådede	557 K
réagir	1466 pour K
réagissez	1519 K à
réalisation	1496 n'a pas participé à la K
rédacteur	1479 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1479 a rejoint la K	1496 n'a pas participé à sa K	1505 la K vous	1509 pour soutenir la K	1519 soutenez la K	1519 alertez la K	1520 notre K
rédactrice	1479 est K
régulièrement	1479 collabore K
réponse	21 annuler la K
répétait	1522 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1436 cet article est K	1436 ce contenu est K	1436 article K
réservée	1436 K à nos abonnés	1436 la suite est K	1438 K aux abonnés
réservés	1438 K aux abonnés	1476 tous droits K
résiliable	1521 K à tout moment
részesített	1654 előnyben K forrásként
röst	3095 ai-K
răspuns	2636 a K	2636 au K
răspunsul	21 anulează K
rằng	3443 viết K	3443 cho K
""", 's': """
sacīja	2108 K
sadržaj	9 ovaj K	2788 vanjski K	2788 spoljni K
sadržaja	9 ovog K	2788 vanjskog K	2788 prikaz ovog K	2788 prikaz K
sakė	2048 K
sanctionné	1522 a K
sandučić	79 u vaš K	2770 u vaš K
sandučiću	2770 u vašem K	2799 vašem K
sbírka	444 K
schließ	51 . K dich
schließen	51 . K sie sich	568 K sie ein abo	749 K sie ein abo
schránke	2868 vašej K
schránky	79 do vaší K	79 do vašej K	339 do vaší K	2868 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1723 K, hogy
segítségedre	1723 szükségünk van a K
según	1204 K
sentenció	1204 K
sería	1192 sin ti no K
sesión	24 inicia K	24 inicie K	1119 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2580 inicie K
señaló	1204 K
sfătuia	2636 K
sfătuiește	2636 K
sfătuit	2636 a K
sisällön	9 K	1354 ulkoisen K
sisältö	1325 tämä K on vain
sisältöä	1354 ulkoista K
siunčiame	57 jums K
sjefredaktør	2307 er K
sjöng	3168 K
skarży	2503 K
skarżył	2503 K się
skrzynkę	79 na twoją K	2393 na twoją K	2393 na swoją K	2433 K mailową
slažete	43 K se	43 ne K se
slobodné	2954 podporte K
slobodnú	2954 podporte K
slušajte	2815 K nas
slíbil	443 K
slíbila	443 K
sondę	2430 naszą K
sonuçlarinda	3233 google arama K
sorumluluğu	30 K
souborů	356 K cookie
souhlasíte	43 K?	377 e-mailu K	377 odesláním K	377 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3417 về hộp thư của tòa K	3429 hãy ủng hộ tòa K	3438 bằng văn bản của tòa K	3440 hãy gửi về tòa K	3440 hãy liên hệ tòa K	3440 hãy báo cho tòa K	3441 tòa K
spandér	54 K en kaffe
spolupráci	382 ve K s partnerem	2899 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2975 K nam
sportkrönikör	3092 är K
sportsredaktør	486 er K
spracovaním	2894 K osobných údajov
sprijiniți	2633 K
sprijină	2633 K-ne
správach	2879 google K
správy	2879 google K
spuneți	38 K-ne	67 K-ne	2634 K-mi mai jos
stellenbörse	636 in unserer K
stjärna	60 fält med K
straipsnį	2024 šį K	2046 visą K
stronę	2453 naszą K
stwierdził	2503 K
stwierdziła	2503 K
stáhněte	440 K si naši	440 K si náš
stálo	443 K na	443 K ve	443 K v
står	30 K för	557 K der på	2382 K det på	2382 K det i	3168 K det på
stöd	3054 med ditt K	3165 K oss	3165 K vår	3165 ditt K
stödja	3104 K oss med
stödlinjen	83 K
stödmedlem	3165 bli K
stödprenumerant	3165 bli K
stötta	3104 K oss med	3165 K oss	3165 K vår	3165 K vårt
støt	498 K os	554 K os	554 K med
støtt	2379 K oss	2379 K vår
støtte	448 med din K	448 vi har brug for din K	498 K os med	498 din K gør	554 din K	554 bliv K	2270 med din K	2320 K oss med	2379 din K
støtteabonnent	2379 bli K
støttemedlem	80 bli K	554 bliv K	2379 bli K
stāstīja	2108 K
stěžuje	443 K
subscripció	330 K
subskrybentów	2390 tylko dla K	2390 dostępna dla K	2390 dostępne dla K	2450 tylko dla K
subskrypcją	2436 z K	2458 z K
subskrypcję	2390 kup K	2390 masz już K	2433 dziękujemy za K	2436 wykup K	2500 kup K
suosikkilähteeksesi	1347 K
suosikkilähteeksi	1347 K
sursă	2629 link activ către K
suscripción	1119 ya tengo una K	1201 cambia tu K	1205 K
suscríbase	80 K	1201 K
suscríbete	80 K	1119 K para	1119 K por	1119 K en	1126 K al boletín	1201 K
susțin	2621 care ne K lunar	2634 ne K lunar
susține	2633 K-ne	2633 K presa	2636 K că
susținerea	2633 K ta
susțineți	2633 K-ne
svarīgākie	2084 nedēļas K
svarīgākās	2084 nedēļas K
svěřte	363 K se nám
szerkesztője	1658 K	1712 K
szerkesztőségünk	39 K	1724 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1724 K
szerzője	1658 külső K
szólított	1726 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3105 tills du K upp	3168 K
sähköpostiin	1328 suoraan K
sähköpostiisi	79 K	1329 K
sähköpostillasi	1379 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1329 K
sélection	1505 K d'articles
sélections	1436 ajouter l'article à vos K
síganos	1139 K en
síguenos	1139 K en	1201 K
sócio	80 seja K
sõltumatut	1263 toeta K
sõnul	1266 K
sök	3119 K nu
sökresultat	3088 K på google
söyledi	3271 K
söylediler	3271 K
söylüyor	3271 K
søg	511 K nu
søgeresultater	482 K på google
søgning	482 google-K
søk	2336 K nå
søkene	2303 google-K dine
søkeresultatene	2303 K dine på google
súhlasu	2914 bez K
súhlasíte	43 K?	2894 odoslaním K
súmate	51 K	1201 K al
süresi	0 okuma K
sütik	1659 K
sütiket	1659 K
săptămână	17 o dată pe K	2635 pe K
sīkdatnēm	2066 K	2084 K
sống	3429 nuôi K tờ báo	3429 bạn đọc nuôi K
""", 't': """
találatok	1654 google-K
tanácsolja	1726 K
tanácsolják	1726 K
tanácsolta	1726 K
tanácsolták	1726 K
tanította	1726 K
taşiyin	3254 K
teigė	2048 K
tekemään	1418 K sitä
tekijänoikeus	1343 K suojaa
tekoäly	1355 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1355 K
tekoälyn	1355 K avulla	1355 K tekemä
tekoälyä	1355 käyttää K
telefonā	2072 savā K
tesszük	22 nem K közzé
textům	391 ke všem K
teşekkürler	3268 okuduğunuz için K
thiết	3438 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3432 dành cho K bao	3432 đã là K bao	3444 K bao
thuộc	3413 bản quyền K
thành	3395 dành cho K viên	3427 bạn đã đăng ký K công	3440 trở K thành viên
tháng	3432 đọc miễn phí trong K	3442 mỗi K	3442 hàng K	3442 K đầu
thích	3415 nguồn tin ưa K	3415 nguồn yêu K
thông	14 K báo	3401 bật K báo	3401 nhận K báo	3417 bạn có K tin	3417 bạn đọc cung cấp K tin	3438 khi phát hành lại K tin	3440 hãy gửi K tin	3440 đăng ký nhận K báo	3440 hãy bật K báo
tilføjede	557 K
tillgång	3165 få fri K
tillåtet	3116 inte K att återge
tiếng	3425 K việt có dấu
tiếp	3394 để K tục đọc	3394 để đọc K	3394 đăng nhập để K tục	3429 K sức cho báo chí	3432 để K tục đọc	3440 đăng ký để đọc K	3440 hãy K sức	3440 đăng nhập để K tục
tjänst	3051 en liten K att be
tjänsten	3119 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1635 a K
toàn	20 K bộ bài	3394 để đọc K bộ	3394 đọc K bộ bài	3432 để đọc K bộ bài	3440 đăng ký để đọc K bộ
tražila	2863 K je
tražili	2863 K su
tražio	2863 K je
tretích	2883 cookies K strán
treści	9 tej K	2436 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3401 theo dõi K
trước	3425 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	1712 K
tudósítója	1658 K	1712 K
turpinātu	2051 lai K lasīt
tuần	17 mỗi K	3427 bản tin hằng K của	3427 bản tin hàng K của	3442 mỗi K
tvrdí	443 K
työmme	1418 K
työtämme	1417 tue K	1418 K
tájékoztató	1644 adatvédelmi K
támogass	1723 K minket
támogasson	1723 K minket
támogathat	1665 K minket
támogatása	1665 K nélkül	1665 olvasók K nélkül	1723 az ön K
támogatásod	1723 a te K
támogatásából	1665 olvasóink K
támogatásával	1668 partnerünk K
támogatónk	1665 legyen ön is K	1665 legyél te is K
täglich	576 K per mail
tähtsamad	1242 nädala K
tärkeimmät	1379 K jutut
tästä	1366 lisää K
täällä	1321 kun kerran olet K
täältä	1366 lisää K
téléchargez	1422 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1723 K le
týden	17 každý K
týdně	442 K
týždenne	17 raz K
tłumaczy	2503 K
tłumaczył	2503 K
tłumaczyła	2503 K
třetích	366 cookies K stran
""", 'u': """
uafhængigt	555 K medie
ubegrænset	454 K adgang
udostępnij	25 K
ukarał	2503 K
ulaş	38 bize K
ulaşin	38 bize K	3235 bize K	3254 K
ulaşmak	3235 yazara K
unabhängig	690 K von unserer redaktion	690 von unserer redaktion K	703 damit wir K bleiben	750 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1831 insegna all'K
unterstütze	563 K unsere arbeit	563 K uns mit	749 K uns	749 K unsere	749 K mich	749 K meine
unterstützen	563 K sie unsere arbeit	563 K sie uns mit	563 mit einer spende K	563 können sie uns K	749 K sie uns	749 K sie unsere	749 sie können das K	749 freiwillig K	749 K sie mich	749 K sie meine	749 K uns
unterstützt	595 ihr browser K	749 K uns
unterstützung	559 ihre K	559 mit ihrer K	652 ihrer K	652 deiner K	698 mit K von ki	749 mit deiner K	749 deine K	749 eure K
upišite	77 K svoj e-mail
upozornění	343 zapněte si K	376 K
upphovsrätt	3084 skyddat enligt lagen om K
upphovsrättslagen	3084 skyddat enligt K
uprednostňované	2915 K zdroje
uprednostňovaný	2915 K zdroj
uprednostňovaných	2915 K zdrojov
upřednostňované	399 K zdroje
upřednostňovaný	399 K zdroj
upřednostňovaných	399 K zdrojů
uredništva	2968 brez dovoljenja K	2968 brez soglasja K
uredništvo	2982 v naše K	3047 naše K
uredništvu	39 našemu K	2975 pišite K
urmărește	2593 K-ne pe	2593 K-ne și pe	2594 K știrile	2633 K-ne
urmăriți	2593 K-ne pe	2633 K-ne
utilização	2533 K de cookies
utilizează	2596 K cookie
utilizăm	2596 K cookie
utánközlés	1651 K
utánközölhető	45 K
uutislähteeksesi	1347 ensisijaiseksi K
uutislähteeksi	1347 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2503 K
uznała	2503 K
uzsvēra	2108 K
użyciu	2444 przy K ai
użytkowników	2431 opiniami K
używamy	2405 K plików cookie
užsisakykite	1990 K prenumeratą
""", 'v': """
vašeho	339 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2880 dajte nám K
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
već	2782 kad ste K tu	2862 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1358 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3419 là biên tập K của	3432 dành cho hội K
viết	3440 hãy K thư	3441 bài K này	3443 ông K	3443 bà K
você	18 sem K	2581 sem K
vollständigen	568 K artikel lesen
volontär	626 ist K
volontärin	626 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2985 K
vyhradené	2874 všetky práva K	2874 autorské práva sú K
vykřikl	443 K
vykřikla	443 K
vypočuť	2890 si môžete K
vysvetľuje	2957 K
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
válaszolta	1726 K
válaszolták	1726 K
vás	384 bez K by	441 bez K by	2901 bez K by	2955 bez K by
väitis	1266 K
väitti	1420 K
väittää	1420 K
välise	1223 K sisu
våre	2379 meld deg på K
vårt	2278 meld deg på K	2379 meld deg på K
vær	51 K med
védekezett	1726 K
véli	1726 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2955 K vám
vēlamo	2062 K avotu
vēstkopai	2073 K
vēstulei	2073 ziņu K
vědět	38 dejte nám K	67 dejte nám K	363 dejte nám K	440 dejte nám K
všetkým	2908 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2887 náš K
webinář	369 náš K
według	2503 K
weißt	625 K du mehr
wezwał	2503 K
wiadomościach	2453 google K
wołali	2503 K
wołał	2503 K
wołała	2503 K
wpłata	2442 każda K	2500 twoja K
wpłatom	2501 dzięki K
wpłać	2500 K
wspierającym	2500 zostań K
współpracy	2439 we K z partnerem
wyjaśnia	2503 K
wypisać	2393 K się w każdej chwili
wyrażam	2394 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2422 K nam	2422 K je do nas
wzywał	2503 K
wzywała	2503 K
wöchentlichen	580 K newsletter
właściciela	2501 nie mamy K
""", 'y': """
yazdiğimiz	3264 daha önce K haber
yazmişti	3271 diye K
yhteistyössä	1367 K mainostajan
yönetmenidir	3237 genel yayin K
""", 'z': """
zaakceptować	2424 K pliki cookie
zaapelował	2503 K
zaapelowała	2503 K
zachęcali	2503 K
zachęcano	2503 K
zachęcał	2503 K
zachęcała	2503 K
zadaním	2894 K e-mailu
zadržana	2777 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	377 K e-mailu
zagłosuj	2447 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2804 K vama	2861 K vama
zakázané	2874 šírenie je K
založte	440 K si účet
zamknutý	2867 článok je K
zamčený	335 článek je K
zapisując	2433 K się
zapowiedział	2503 K
zapowiedziała	2503 K
zapytał	2503 K
zapytała	2503 K
zastrzeżone	2417 wszelkie prawa K	2417 wszystkie prawa K
zawołał	2503 K
zawołała	2503 K
zašlete	363 K nám
zašlite	2880 K nám
zaželen	3008 K vir
zaželene	3008 K vire
zaželeni	3008 K vir
zbiórka	2504 K
zbývá	335 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2427 do naszego K
zewnętrzna	2424 treść K
zewnętrzne	9 treści K	2405 treści K	2424 treści K
zewnętrznej	9 treści K	2424 treści K
zewnętrznych	9 treści K
zgłoś	2422 K go nam	2500 K nam
ziņas	2084 mūsu K
znać	38 daj nam K	67 daj nam K	2454 daj nam K	2500 daj nam K
zněl	443 K
zněla	443 K
znělo	443 K
zobrazení	366 K tohoto obsahu	366 K obsahu
zobrazený	60 e-mail nebude K
zostań	2500 K z nami
zpracováním	340 souhlasím se K	347 K osobních údajů
zprávy	362 google K
zprávách	362 google K
zpívali	443 K
zugänglich	653 frei K
zunächst	612 dieser artikel erschien K
zurück	682 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2916 K
získávejte	400 K
zł	2436 za # K	2436 od # K	2502 od # K
złotówka	2442 każda K	2501 każda K
""", 'á': """
állt	1726 ez K
állítja	1726 K
átvehető	45 K
""", 'ä': """
ägare	3104 inga rika K
ähnliches	625 K erlebt
ändå	3051 nu när du K är här
äpp	1228 K
äppi	1228 K
""", 'å': """
åndsverkloven	2299 beskyttet av K
året	556 om K
återges	3084 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3241 bizimle K
çalişmalarimiz	3269 K
çağrisinda	3271 K bulundu
çerezler	3222 K kullan
çerezlere	3239 K
çerezleri	3222 K kullan	3239 K	3265 K kabul
çözün	3254 K
""", 'é': """
échanos	1201 K una mano	1201 K un cable
écris	38 K-nous	67 K-nous
écrit	1479 K pour	1522 a K
écrivain	1479 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1519 K-nous
électronique	1445 dans votre boîte aux lettres K
énekelték	1726 K
équipe	1520 notre K
értesítéseket	14 K	1664 K
értesüljön	1664 K elsőként
étoile	60 champs avec une K
évente	1725 K
""", 'í': """
ígérte	1726 K
ígérték	1726 K
írta	1726 K
""", 'î': """
îmbia	2636 K
îndemna	2636 K
îndemnat	2636 a K
îndemnau	2636 K
întrebat	2636 a K
întrebau	2636 K
""", 'õ': """
õpetas	1266 K
""", 'ö': """
öffnen	582 app K
önemli	3265 günün en K
önerdi	3271 K
önskad	3088 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1724 független K	1724 a jó K
újságírásunk	1724 K
újságíró	1712 K
újságíróink	1724 K
újságíróinkkal	1687 K
újságíróinknak	39 K
újságírója	1658 K	1712 K
újságíróként	1712 K
última	1139 siga la K hora	1139 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	613 K von	691 von der agentur K	691 deutschen presse-agentur K
übersicht	619 K	675 diese K wurde
ücretsiz	15 K haber	15 K makale	3252 K üye olun
ügyfelünk	1687 K
ühendust	38 võta meiega K	67 võta meiega K	1263 võta K
ütles	1266 K
ütlesid	1266 K
üyeliği	3247 bülten K
üzente	1726 K
üzenték	1726 K
üçüncü	3239 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2815 K nas
čitalaca	43 pisma K	2804 uz podršku K	2822 K	2861 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2822 K	2861 naši K
čitatelia	2918 K	2955 naši K
čitatelja	43 pisma K	2804 uz podršku K	2822 K	2861 naših K	2861 uz podršku K
čitatelji	36 naši K	2822 K	2861 naši K
čitateljima	2822 K
čitateľom	18 vďaka K	2918 K
čitateľov	36 našich K	2901 vďaka podpore K	2918 K	2955 našich K	2955 vďaka podpore K
članak	20 cijeli K	2782 svidio vam se K	2800 cijeli K	2800 ceo K	2861 ovaj K
člancima	2811 svim K
članek	2972 vam je bil K všeč	3047 ta K
člankov	3000 do vseh K
členem	80 staňte se K	440 staňte se K
členom	2954 staňte sa K
článek	20 celý K	331 líbil se vám K	335 celý K za	379 celý K	441 tento K	441 líbil se vám K
článkom	2896 všetkým K	2908 k všetkým K	2908 ku všetkým K
článku	20 celého K
články	441 naše K
článků	379 limit K
článkům	379 všem K	391 ke všem K
článok	20 celý K	2876 páčil sa vám K	2896 celý K	2955 tento K
čtenáři	402 K	441 naši K
čtenářů	36 našich K	43 listy K	384 díky podpoře K	402 K	441 našich K	441 na podpoře K	441 díky podpoře K
čtenářům	18 díky K	36 našim K	402 K
čtení	0 doba K
čtěte	395 K nás
číst	441 K dál bez
čítajte	2912 K nás	2954 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2954 K, že nás čítate
""", 'đ': """
đây	3440 bấm vào K
đóng	3440 K góp của bạn	3440 hãy K góp
đăng	45 K lại	3427 cảm ơn bạn đã K ký	3427 bằng việc K ký, bạn	3440 K ký để đọc bài
đường	3417 K dây nóng của tòa soạn	3417 K dây nóng của báo	3440 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3432 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2956 K sumou
""", 'ř': """
řekl	443 K
řekla	443 K
říká	443 K
""", 'ś': """
śledztwa	2501 nasze K
śledztwo	2501 to K
śledź	2401 K nas na	2500 K nas
śpiewali	2503 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3271 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2785 K nam
šaukė	2048 K
šiandien	2015 aukokite K
šodien	2075 ziedo K
""", 'ź': """
źródło	2417 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2503 K
""", 'ž': """
žalio	2863 K se
želene	3008 K vire
želeni	2973 K vir
željene	2783 K izvore
željeni	2783 K izvor
žiadny	71 K spam
žurnalistai	2046 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2005 K
žurnalistika	441 naše K	441 nezávislá K	2046 K kainuoja	2046 gera K	2955 nezávislá K
žurnalistiku	441 nezávislou K	2955 nezávislú K
žurnalistiky	441 nezávislé K
žurnalistė	2005 K
žurnāliste	2065 K
žurnālisti	2106 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2106 neatkarīga K	2106 K maksā	2106 laba K
žurnālistiku	2075 atbalsti neatkarīgu K	2106 neatkarīgu K
žurnālists	2065 K
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
авторизованные	2691 только K
авторизованным	2691 K пользователям
авторизовані	3319 лише K
авторизуйтесь	24 K
авторкою	3307 зв'язатися з K
автором	3307 зв'язатися з K
автору	54 на каву K	2679 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	3340 пишіть за K
адресу	2711 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2690 K	3318 K
анонимно	2679 K
афилиейт	198 K линкове
""", 'б': """
бажаних	3304 K джерел
безкоштовна	3338 остання K стаття
безкоштовний	3314 наш K вебінар	3322 K акаунт	3338 останній K матеріал
безкоштовних	3322 ліміт K	3322 K статей
безкоштовні	15 K статті	3322 K статті
безлимитный	2646 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2709 последняя K статья
бесплатные	15 K статьи	2694 K статьи
бесплатный	2685 наш K вебинар	2694 K аккаунт	2709 последний K материал
бесплатных	15 K статей	2694 лимит K	2694 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	3389 K
благала	3389 K
благали	3389 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	252 K на вас
благодарим	193 K ви, че се
благодаря	2700 K донатам	2761 K вам	2761 K вашей
блокировщик	2659 отключите K	2659 K рекламы
блокувальник	3289 K реклами
бот	39 наш K
браузер	10 ваш K	2672 ваш K	3299 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	252 нашия K	255 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	3305 K
вайбър	16 K	178 K
ватсапе	2677 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2685 наш K
вебінар	3314 наш K
взывал	2763 K
видео	9 это K	40 фото и K
виділіть	3303 K
визнав	3389 K
визнала	3389 K
визнає	3389 K
викала	254 K
викаха	254 K
викаше	254 K
викна	254 K
використання	3299 K cookie	3328 будь-яке K матеріалів	3328 K матеріалів сайту
використанні	3297 при K матеріалів
використовує	3290 K cookie
використовуємо	3289 K cookie
вимагав	3389 K
вимагала	3389 K
вимагали	3389 K
випуск	3316 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3389 K
вк	2677 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2677 K
влезте	24 K
вміст	9 цей K
внескам	3329 завдяки K	3387 завдяки K
внесок	3386 ваш K
войдите	24 K	2647 K, чтобы
вотсапе	2677 K
вотсапі	3305 K
впн	64 без K
всеки	201 K лев
встановіть	3283 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2662 K ее	2662 K текст
выпуск	2688 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	3389 K
відповідав	3389 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3389 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	254 K
гласил	2763 K
гласила	2763 K
гласит	2763 K
гласувайте	206 K
гледайте	211 K ни
говорил	2763 K
говорила	2763 K
говорили	2763 K
говорит	2763 K
год	2762 в K
годишно	253 K
голосуйте	2705 K	3334 K
гривень	3388 # K
грн	3388 # K
група	212 viber K
гукав	3389 K
гукали	3389 K
гукнув	3389 K
гукнула	3389 K
гіперпосилання	3297 K обов
""", 'д': """
дальше	2646 чтобы читать K
дарение	251 вашето K	253 с K	255 K
дарения	255 K
дарете	201 K	251 K ни
джерела	3304 обрані K	3304 бажані K
джерелом	3304 основним K	3304 бажаним K
дзен	2677 K
дзене	2677 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	254 K
добавил	254 K	2763 K
добавила	254 K	2763 K
добавьте	2656 K нас в
добавя	254 K
додав	3389 K
додала	3389 K
додатку	84 у нашому K
додає	3389 K
дозволить	3386 ваша підтримка K
дозволяється	3328 матеріалів K лише
долучайтесь	51 K	3386 K до нас	3386 K до нашої	3386 K до нашого	3386 K до спільноти	3386 K до читачів
долучайтеся	51 K	3386 K до нас	3386 K до нашої	3386 K до нашого	3386 K до спільноти	3386 K до читачів
донат	2760 ваш K	3386 ваш K	3390 K
донатам	3329 завдяки K
донати	3390 K
донатом	3388 K
донаты	2764 K
допомагає	3386 ваша підтримка K
допомога	3386 нам потрібна ваша K
допомогою	3331 за K ші
допоможе	3387 K нам
допоможуть	3329 K нам працювати	3387 K нам
допоможіть	90 K, скільки можете
допускается	2699 материалов K только
доступ	2694 полный K	3322 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2638 вы K до конца	3273 ви K до кінця
дочитати	3279 щоб K
дочитать	2646 чтобы K	2694 K
""", 'е': """
евро	195 за # K
ежедневную	2649 K рассылку
ежемесячно	2762 K
ежемесячное	2760 оформите K
ежемесячный	2700 K донат
еженедельную	2649 K рассылку
електронна	166 вашата K поща
електронної	3321 адресу K пошти
електронну	3321 K адресу	3321 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2763 K
жаловался	2763 K
жалуются	2763 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2680 - K	2680 , K	2748 K
журналисти	252 нашите K
журналистика	252 независимата K	252 независима K	252 нашата K	2761 независимая K
журналистике	2761 независимой K
журналистики	2761 независимой K
журналистику	2761 независимую K
журналистка	181 е K	181 , K	2680 - K	2680 , K	2748 K
журналисты	2761 наши K
журналіст	3309 - K	3309 , K	3374 K
журналістам	39 нашим K
журналісти	3387 наші K
журналістика	3387 незалежна K
журналістику	3387 незалежну K	3387 якісну K
журналістка	3309 - K	3309 , K	3374 K
журналісту	39 нашому K
""", 'з': """
завантажити	3283 K застосунок
завантажте	3283 K додаток
завдяки	3329 існує K	3387 K вам	3387 K вашій
зависимост	88 хазартът създава K
задонатьте	2760 K	3386 K
задължителните	21 K полета
зазначив	3389 K
зазывал	2763 K
закликав	3389 K
закликала	3389 K
закликали	3389 K
закончились	2646 бесплатные статьи K
залишає	29 K за собою право
залишилося	3280 K #%	3280 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2663 K ошибку
замолчим	2761 мы не K
запазени	172 всички права K
запевняв	3389 K
запевняла	3389 K
запевняє	3389 K
записи	58 новые K на почту
запитав	3389 K
запитала	3389 K
запитань	3318 на кілька K
запишете	165 K се за нашия
зарегистрированные	2691 только K
зарегистрированным	2646 доступен только K
зарегистрированы	2646 уже K
зарегистрируйтесь	2647 K, чтобы	2694 бесплатно K	2694 K бесплатно	2760 K бесплатно	2760 K, чтобы читать
зареєстровані	3319 лише K	3319 тільки K
зареєструйтесь	3280 K, щоб	3322 безкоштовно K	3322 K безкоштовно	3386 K безкоштовно	3386 K, щоб читати
зареєструйтеся	3322 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3301 нашому K
застосунок	3283 завантажте K	3301 наш K	3301 мобільний K	3386 завантажте K і	3386 завантажте K та
захищено	3297 усі права K
захищені	3297 усі права K	3297 всі права K
защищенной	2679 K формой
защищены	2670 все права K
защищённой	2679 K формой
заяви	254 K
заявив	3389 K
заявил	254 K	2763 K
заявила	254 K	2763 K	3389 K
заявили	2763 K	3389 K
заявиха	254 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2638 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	3303 якщо ви K
знанията	189 K си
зобов	3389 K'язав
зовнішнього	3311 K вмісту	3311 K контенту
зовнішній	3311 K вміст	3311 K контент
зробіть	3277 K внесок	3386 K внесок у	3386 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2676 K
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
иностранного	2670 выполняющим функции K агента
иностранным	2761 K агентом
инстаграм	178 K
искусственного	2702 с помощью K интеллекта
искусственным	2702 K интеллектом
использование	2672 K cookie	2682 K cookie	2699 любое K материалов	2699 K материалов сайта
использовании	2670 при K материалов	2699 полном или частичном K	2699 частичном K материалов
используем	2659 K cookie
использует	2660 K cookie
источники	2676 избранные K	2676 любимые K
источников	2676 избранных K	2713 избранных K
источником	2676 основным K
исчерпали	2646 K лимит
""", 'к': """
каждое	17 K утро
каждый	2762 K месяц
каже	3389 K
каза	254 K
казав	3389 K
казал	254 K
казала	254 K	3389 K
казали	3389 K
казаха	254 K
казва	254 K
казвал	254 K
казвала	254 K
канал	212 viber K	2761 наш K	3387 наш K
канала	2761 нашего K
каналу	3387 нашого K
колумнист	2680 - K	2680 , K	2748 K
колумніст	3309 - K	3374 K
колумністка	3309 - K	3374 K
команде	2685 к нашей K
команди	3314 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	3298 у K	3298 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2662 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2671 в K
комментировать	6 K
контент	9 этот K	9 цей K	2682 внешний K
контента	9 этого K	2682 внешнего K
контенту	9 цього K
конференцию	2685 нашу K
конференция	186 нашата K
конференцію	3314 нашу K
конфиденциальности	2659 политикой K	2672 политика K
конфіденційності	3289 політикою K	3299 політика K
копирование	2699 K материалов сайта
кореспондент	181 е K	181 , K	3309 - K	3309 , K	3374 K
кореспондентка	3309 - K	3309 , K	3374 K
короткий	2690 K опрос
корреспондент	2680 - K	2680 , K	2748 K
корреспондентам	39 нашим K
корреспондентка	2748 K
корреспонденту	39 нашему K
крикнув	3389 K
крикнул	2763 K
крикнула	2763 K	3389 K
кричав	3389 K
кричал	2763 K
кричала	2763 K	3389 K
кричали	2763 K	3389 K
кричит	2763 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	253 K
лекцию	2685 нашу K
лекцію	3314 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2685 нашего K
магазине	2685 в нашем K	2685 в нашем интернет-K
магазину	3314 нашого K
магазині	3314 у нашому K	3314 в нашому K	3314 нашому інтернет-K
материал	2662 обсудить K	2682 внешний K	2715 K создан	2761 этот K
материалам	2707 ко всем K
материалы	2761 наши K
матеріал	3387 цей K
матеріали	3387 наші K
матеріалів	3328 копіювання K сайту	3328 K посилання обов'язкове	3336 до всіх K	3336 до усіх K
мероприятие	2685 наше K
месенджері	3305 K
месец	253 на K	253 всеки K
месечно	253 K
мессенджере	2677 K
месте	42 вы были на K
месяц	2762 в K
мобільний	3301 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	254 K
молела	254 K
молеха	254 K
молеше	254 K
місці	42 ви були на K
місяць	3388 на K	3388 перший K
""", 'н': """
навчання	48 K ші
нагадав	3389 K
нагадала	3389 K
наголосив	3389 K
наголосила	3389 K
надпис	254 такъв K
надпись	2763 такая K
надсилайте	3307 K нам	3307 K її	3307 K їх нам	3308 K фото	3308 K відео	3308 K свої	3386 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3304 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3307 K нам	3307 K їх нам	3308 K фото	3386 K нам
нажимая	2693 K кнопку	2693 K на кнопку	2693 K "
нажмите	2662 K ctrl
намерете	211 K ни
напис	3389 такий K
написа	254 K
написав	3389 K
написал	2763 K
написала	2763 K	3389 K
написано	2763 было K	3389 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2679 K нашему	2679 K нашей	2679 K автору	2679 K нам	2760 K нам
напишіть	38 K нам	67 K нам	3307 K нашому	3307 K нашій	3307 K автору	3307 K авторці	3307 K нам	3386 K нам
напомнил	2763 K
напомнила	2763 K
направете	251 K дарение
настоя	254 K
настоява	254 K
настоявал	254 K
натискайки	193 K
натискането	193 с K
натискаючи	3321 K кнопку	3321 K на
нашем	2662 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2638 K просьба
неделю	17 раз в K	17 каждую K	2762 в K
независимата	251 подкрепете K
независими	252 K медии
независимую	2641 поддержите K	2760 поддержите K
независимые	2761 K медиа
незалежні	3387 K медіа
нейросети	2702 с помощью K
несколько	2690 на K вопросов
никакого	71 K спама
новинами	3286 стежте за K
новини	178 google K	3305 google K
нуждаем	251 K се от вашата
нужна	2700 K ваша
нюзлетър	194 K
""", 'о': """
обеща	254 K
обещал	254 K	2763 K
обещала	2763 K
обещали	2763 K
обозреватель	2680 - K	2680 , K	2748 K
обозревательница	2748 K
обраних	3304 K джерел
обучения	48 K ии
объявил	2763 K
объявила	2763 K
объяснил	2763 K
объяснила	2763 K
объясняет	2763 K
объяснял	2763 K
объясняла	2763 K
обязал	2763 K
обязательна	2670 гиперссылка K	2699 материалов ссылка K	2699 ссылка на источник K
обязательные	21 K поля	2662 K поля
обясни	254 K
обяснил	254 K
обяснила	254 K
обяснява	254 K
обіцяв	3389 K
обіцяла	3389 K
обіцяли	3389 K
огледален	64 K сайт
оглядач	3309 - K	3309 , K	3374 K
оглядачка	3309 - K	3309 , K	3374 K
оголосив	3389 K
ограничений	2646 читайте без K
одноклассниках	2677 K
одному	3321 в K листі
опечатку	2662 нашли K
опитування	3318 наше K	3318 коротке K
опитуванні	35 нашому K	3318 K читачів	3318 нашому K	3318 в K
оприлюднюватиметься	22 не K	3292 ваша e-mail адреса не K
опрос	35 наш K	2690 наш K
опросе	35 нашем K	2690 нашем K	2690 в K
опубликован	22 не будет K	2662 ваш адрес email не будет K
организаторите	254 канят K
организаторы	2763 зовут K
організатори	3389 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2693 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2647 K #%	2647 K # %
отбележете	62 K ме
ответил	2763 K
ответила	2763 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2763 K
отвечала	2763 K
отговори	254 K той	254 K тя
отговорил	254 K
отговорила	254 K
отговориха	254 K
отговорност	30 не носи K
отменить	21 K ответ	2762 K в любой момент
отметил	2763 K
отметила	2763 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2649 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2679 K их нам	2760 K нам
отримувати	3339 хочете K
отримуйте	3343 K
очакваме	179 K вашите
ошибку	2663 нашли K
оштрафовал	2763 K
оштрафовала	2763 K
оштрафував	3389 K
""", 'п': """
партнером	2697 совместно с K	3326 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2697 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3326 K посилання
партнеры	2659 мы и наши K
партньорски	198 K линкове
партнёром	2697 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2697 K ссылки
партнёрским	74 K ссылкам
патроном	2760 станьте K
пееха	254 K
пели	2763 K
первый	2762 K месяц	2762 рубль в K
переведите	2760 K нам
перевірте	3318 K себе	3321 K пошту
передплатник	50 як K	3279 уже K	3279 вже K
передплатникам	3279 доступний лише K	3279 доступна лише K	3279 доступно лише K
передплатники	50 K можуть	3337 лише K	3337 тільки K
передплатників	3279 тільки для K
передплатою	3279 доступна за K	3279 доступний за K	3322 за K	3344 з K
передплату	80 оформіть K	3322 K за	3386 оформіть K
передплатіть	80 K
передрук	45 K	3302 K
передруковувати	45 K
передруку	3302 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2675 K
перепечатке	2675 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3300 K даних
персональных	2673 K данных
писав	3389 K
писал	2763 K
писала	2763 K	3389 K
писати	3387 нам K
писменото	200 без K съгласие
письме	2693 в одном K
письменного	2714 без K согласия
письмової	3342 без K згоди
питаха	254 K
питаше	254 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	251 K ни
пишеше	254 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2679 K нам	2711 K на	2760 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3307 K нам	3340 K на
платной	2646 в K версии
побачили	3348 K помилку
повний	20 K текст	3322 K текст
повтаря	254 K
повтаряше	254 K
повторював	3389 K
повторює	3389 K
повторяет	2763 K
повторял	2763 K
повторяла	2763 K
повідомив	3389 K
повідомила	3389 K
повідомили	3389 K
повідомте	38 K нам	67 K нам	3307 K нам	3307 K нас	3386 K нам
подайте	180 K сигнал
поддержать	2760 K нас	2760 K редакцию	2760 K нашу
поддерживайте	2760 K нас	2760 K нашу
поддержите	2641 K нашу	2641 K нас	2700 K	2760 K нас	2760 K нашу	2760 K редакцию	2760 K проект	2760 K автора	2760 K наш
поддержка	2642 ваша K	2760 ваша K поможет	2760 ваша K помогает	2760 ваша K позволит
поддержке	2697 при K партнёра	2697 при K партнера	2700 благодаря вашей K	2761 вашей K
поддержки	2761 без вашей K	2761 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	254 K
подканяха	254 K
подканяше	254 K
подкаст	34 наш K	34 нашия K	188 K	252 нашият K	2688 K	2761 наш K	3316 K	3387 наш K
подкаста	188 K	2688 K	2761 нашего K
подкасте	34 нашем K	2688 K
подкасти	34 наші K	188 K	3316 K
подкастов	2688 K
подкасту	3316 K
подкастът	188 K
подкасты	2688 K
подкасті	34 нашому K	3316 K
подкастів	3316 K
подкрепа	201 с вашата K	201 вашата K	251 вашата K	252 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	251 K ни	251 K нашата
подкрепяйте	251 K ни
подписаны	2646 уже K
подписка	2646 уже есть K	2764 K
подписке	2646 доступен только по K	2646 доступна по K	2646 доступен по K	2694 по K
подписки	2764 K
подпиской	2719 с K
подписку	80 оформите K	80 оформить K	2646 оформить K	2646 оформите K	2693 спасибо за K	2694 K за	2760 оформите K	2760 оформить K
подписчик	50 как K	2646 уже K	2646 вы уже K
подписчикам	2646 доступна только K	2646 доступно только K	2646 доступен только K	2708 только K
подписчики	50 K могут	2708 только K	2764 K
подписчиков	2646 только для K
подписчиком	2760 станьте K
подписывайтесь	2649 K на рассылку	2656 K на нас	2656 K на наш	2656 K на канал	2656 K на telegram	2760 K на
подписываясь	2693 K
подпишитесь	80 K	2641 K на регулярное	2649 K на рассылку	2656 K на наш	2656 K на канал	2760 K на
подчеркнул	2763 K
подчеркнула	2763 K
подчерта	254 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3314 нашу K
пожертвование	2641 оформите K	2642 сделайте K	2700 регулярное K	2700 ежемесячное K	2760 ваше K	2760 сделайте K	2760 оформите K	2764 K
пожертвования	2761 на K	2764 K
пожертвованиям	2700 благодаря K	2761 благодаря K
пожертвуйте	2760 K
позволяет	2760 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	254 K
поискал	254 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2646 чтобы прочитать K
полный	20 K текст	2694 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2718 K
получать	2710 хотите K
помилку	3348 знайшли K
помогите	90 K, сколько можете	2760 K нам
помогнете	251 K ни
помогут	2761 K нам
поможет	2761 K нам
помоли	254 K
помолил	254 K
помолила	254 K
помощник	63 наш K	63 ии-K
помощь	2760 нам нужна ваша K
помощью	2702 с K ии
помітили	3303 якщо ви K	3348 K помилку
помічник	63 наш K
понравилась	2761 K статья
понравился	2761 K материал	2761 K текст
пообещал	2763 K
пообещала	2763 K
пообіцяв	3389 K
пообіцяла	3389 K
попереджає	3389 K
попередив	3389 K
попита	254 K
попросив	3389 K
попросил	2763 K
попросила	2763 K	3389 K
попросили	2763 K	3389 K
попросило	2763 K
порадив	3389 K
порадила	3389 K
посилання	3328 K на джерело обов'язкове
последвайте	251 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2763 K
посоветовала	2763 K
постановив	3389 K
постановил	2763 K
посъветва	254 K
посъветвал	254 K
посъветвали	254 K
потребовал	2763 K
потребовала	2763 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2693 вашей K
почтовом	2693 вашем K ящике
почту	79 на K	2650 на вашу K	2650 вам на K	2693 вашу K
пошту	79 на K	79 на вашу K	3282 на вашу K
пошті	3321 вашій K
пощенска	166 вашата K кутия
пояснив	3389 K
пояснил	2763 K
пояснила	2763 K	3389 K
пояснював	3389 K
пояснювала	3389 K
пояснює	3389 K
поясняет	2763 K
правото	29 си запазва K
працювати	3329 допоможе нам K	3387 K далі
працюємо	3387 ми K
предпочитаемые	2676 K источники
предпочитаемых	2676 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2676 K источники	2713 K источники
предпочтительный	2676 K источник
предпочтительных	2713 K источников
предупреди	254 K
предупредил	2763 K
предупреждава	254 K
предупреждает	2763 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2763 K
призвала	2763 K
призвали	2763 K
призна	254 K
признава	254 K
признавал	2763 K
признает	2763 K
признал	2763 K
признала	2763 K
признали	2761 нас K
призова	254 K
призовава	254 K
призовал	254 K
призоваха	254 K
призывал	2763 K
призывала	2763 K
призывали	2763 K
приложение	84 в нашето K	252 нашето K	2651 скачать K	2652 скачайте K	2652 установите K	2674 наше K	2674 мобильное K	2760 скачайте наше K	2760 скачайте K и
приложението	251 изтеглете K ни	251 изтеглете K на вестник
приложении	84 в нашем K	2651 открыть в K	2674 нашем K
приложения	2674 нашего K	2761 нашего K
приоритетным	2676 K источником
присоединяйтесь	51 K	2760 K к нам	2760 K к нашему	2760 K к нашей	2760 K к нашим	2760 K к сообществу	2760 K к читателям	2760 K к тем
присъединете	51 K се	251 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2679 K нам	2679 K фото	2679 K видео	2679 K новости	2679 K свои	2679 K их нам	2760 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2679 K нам	2679 K фото	2679 K их нам	2760 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3386 K до нас	3386 K до нашої	3386 K до нашого	3386 K до спільноти	3386 K до читачів
приєднуйтеся	51 K	3386 K до нас	3386 K до нашої	3386 K до нашого	3386 K до спільноти	3386 K до читачів
проверьте	2690 K себя	2693 K почту
проголосуйте	2705 K	3334 K
продовження	3326 реклама. K
продовжити	3279 щоб K читання	3329 допоможуть нам K
продовжувати	3387 K роботу
продолжаем	2761 мы K работать
продолжать	2700 помогут нам K	2761 K работу
продолжение	2697 реклама. K
продолжить	2646 чтобы K чтение	2700 помогут нам K	2700 поможет нам K	2761 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	252 да K да работим
продължите	162 за да K да четете
произведен	2670 настоящий материал (информация) K	2715 материал K
произведён	2715 материал K
пройдите	2690 K тест
пройдіть	3318 K тест
пропускайте	210 не K
пропустите	2710 не K
пропустити	3339 не хочете K
пропустить	2710 не хотите K
пропустіть	3339 не K
просив	3389 K
просил	2763 K
просила	2763 K	3389 K
просили	2763 K	3389 K
просьба	2638 у нас к вам K	2638 у нас есть K
просять	3389 K
проучване	189 нашето K
прохання	3273 маємо до вас K	3273 невелике K
прочетете	163 за да K цялата
прочитать	2646 осталось K	2646 чтобы K статью
пріоритетне	3304 K джерело
пріоритетним	3304 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	253 за K месец
підписатися	3281 K на розсилку
підписка	3390 K
підписку	3279 оформіть K	3321 дякуємо за K	3386 оформіть K
підписники	3337 лише K	3390 K
підписників	3279 тільки для K
підписуйтесь	3285 K на нас	3285 K на наш	3285 K на канал	3285 K на telegram	3386 K на
підписуйтеся	3285 K на наш	3285 K на канал
підписуючись	3321 K
підпишіться	3281 K на розсилку	3285 K на наш	3386 K на
підтримайте	3276 K нашу	3276 K незалежну	3276 K нас	3329 K	3386 K нас	3386 K нашу	3386 K незалежну	3386 K редакцію	3386 K автора	3386 K роботу	3386 K наш
підтримати	3386 K нас	3386 K нашу
підтримка	3277 ваша K	3386 ваша K допоможе
підтримки	3326 за K партнера	3387 спільноти K	3387 вашої K
підтримуйте	3386 K нас	3386 K нашу
підтримці	3329 завдяки вашій K	3329 завдяки K читачів	3387 вашій K
піти	3273 перш ніж K
""", 'р': """
работа	252 нашата K	2761 наша K
работаем	2761 мы K
работать	2700 помогут нам K	2700 поможет нам K	2761 K дальше
работу	2761 нашу K
радив	3389 K
радила	3389 K
радили	3389 K
радить	3389 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2714 без K редакции
разчитаме	201 K на вашата	252 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2760 K нам
рассказал	2763 K
рассказала	2763 K
рассказывать	2761 K правду
расследование	2761 наше K	2761 это K
расследования	2761 наши K
рассылка	2761 наша K	2764 K
рассылку	78 на K	78 нашу K	78 K	2649 нашу K	2649 K самых	2761 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2693 K
регулярний	3329 K внесок
редактор	181 е K	181 - K	181 , K	2680 - K	2680 , K	2748 K отдела	2748 K	3309 - K	3309 , K	3374 K
редакторка	3309 - K	3309 , K	3374 K
редакцией	39 нашей K	2679 связаться с K
редакции	2714 без согласия K	2761 нашей K
редакцию	39 в нашу K	2679 напишите в K	2679 пишите в K
редакция	186 в нашата K	252 нашата K	2761 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3307 напишіть у K	3307 пишіть у K
редакція	3387 наша K
редакцією	39 нашою K	3307 зв'язатися з K
редакції	43 письма до K	3307 пишіть до K	3342 без згоди K	3342 без дозволу K	3387 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	252 без K	3326 після K	3326 на правах K	3387 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2697 после K	2697 на правах K	2761 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2680 - K	2680 , K	2748 K	3309 - K	3309 , K	3374 K
репортери	39 на нашите K	252 нашите K
репортерка	3309 - K	3309 , K	3374 K
репортёр	2680 - K	2680 , K	2748 K
решил	2763 K
реєструючись	3321 K
робота	3387 наша K
роботу	3387 нашу K
розкажіть	38 K нам	67 K нам
розповів	3389 K
розповідати	3387 K правду
розповіла	3389 K
розсилка	3387 наша K	3390 K
розсилку	78 на K	78 нашу K	78 K	3281 нашу K	3281 щоденну K	3387 нашу K
розслідування	3387 наші K	3387 це K
рублей	2762 # K
рік	3388 на K
""", 'с': """
свободната	251 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	251 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2679 K с нами
связаться	2679 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	3389 K
сказал	2763 K
сказала	2763 K	3389 K
скаржаться	3389 K
скаржився	3389 K
скаржилася	3389 K
скачайте	2651 K наше
скиньте	2760 K нам	2760 K донат
сколько	2760 скиньте K
скриньку	3321 вашу K
скриньці	3321 вашій K
следите	2656 K за нами
словам	2763 по K
словами	3389 за K
слушайте	211 K ни
слідкуйте	3285 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2763 K
советовала	2763 K
советовали	2763 K
советует	2763 K
согласны	43 не K	43 K с автором
содержимое	2682 внешнее K
сообщение	2670 данное K (материал) создано	2715 K создано
сообщил	2763 K
сообщила	2763 K
сообщили	2763 K
сообщите	38 K нам	67 K нам	2679 K нам	2760 K нам
соучастником	2700 станьте K	2760 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	2748 K
сповіщення	14 K	3283 увімкнути K	3283 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3387 K текст	3387 K матеріал
сподобалась	3273 якщо вам K стаття
спонсором	80 станьте K
според	254 K
спрашивает	2763 K
спросил	2763 K
спросила	2763 K
співали	3389 K
співучасником	3386 станьте K
спільнота	3387 наша K
спільноти	3277 стань частиною K	3329 частиною K	3387 нашої K
станете	80 K член	251 K абонат	251 K член
станьте	51 K одним из них	2760 K нашим	3386 K нашим
статей	3336 до всіх K	3336 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	252 тази K
статията	195 % от K
стаття	3387 ця K
статья	2761 эта K
статьям	2707 ко всем K
стверджує	3389 K
стежте	3285 K за нами
стигнали	176 щом сте K дотук
стороннего	2682 K сервиса
сторонним	2682 K сервисом
стороннього	3311 K сервісу
стороннім	3311 K сервісом
суммой	2762 любой K
сумму	2762 любую K
сутрин	17 всяка K
существуем	2761 мы K
существует	2700 K благодаря
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
телеграм	16 K	178 K	2656 наш K-канал	2656 в нашем K	2677 K	2677 K-канал	2677 K-канале	2711 пишите в K	2761 наш K	3285 наш K-канал	3305 K	3305 K-канал	3305 K-каналі
телеграме	16 K	2677 K
телеграмі	3305 K
тест	2690 наш K	3318 наш K
тиждень	17 раз на K	3388 на K
требовал	2763 K
требовала	2763 K
требовали	2763 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2652 включите K	2652 включить K	2652 разрешить K
уверяет	2763 K
уверял	2763 K
уверяла	2763 K
увійдіть	24 K	3280 K, щоб
уговаривал	2763 K
уговаривала	2763 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2638 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3304 K джерел
улюблені	3304 K джерела
умовляв	3389 K
умоляваше	254 K
умолял	2763 K
умоляла	2763 K
умоляли	2763 K
утверждает	2763 K
уточнив	3389 K
уточнил	2763 K
уточнила	2763 K	3389 K
учасником	3386 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2761 K нашу
цитировании	2675 при K
цитування	3302 у разі K
цитуванні	3302 при K
""", 'ч': """
частиною	3386 станьте K
частковому	3328 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2760 спасибо, что K
читай	3285 K нас
читайте	2656 K нас в	3285 K нас у	3285 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2690 опросе K	2700 благодаря поддержке K	2720 K	2761 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	252 нашите K	2638 дорогие K	2720 K	2761 наши K
читателите	216 K	252 с подкрепата на K	252 от K ни
читателям	18 благодаря K	36 нашим K	2720 K	2761 благодаря K
читати	3279 щоб K далі	3386 щоб K далі
читачам	18 завдяки K	3345 K
читачі	36 наші K	3345 K	3387 наші K
читачів	43 листи K	3345 K	3387 наших K
читаєте	3386 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3388 K
щомісячний	3329 K внесок
щомісячно	3388 K
щоранку	17 K
щотижневу	3281 K розсилку
""", 'э': """
электронной	2693 адрес K почты
электронную	2693 K почту
""", 'я': """
яжіться	38 зв'K з нами	3307 зв'K з нами
язкові	21 обов'K поля	3292 обов'K поля
якщо	3273 K ви вже тут
""", 'і': """
інтелектом	3331 штучним K
інтелекту	3331 за допомогою штучного K
""", 'א': """
אומר	1579 K
אומרת	1579 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1533 עקבו K	1576 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1531 דואר K
אמר	1579 K
אמרה	1579 K
אמרו	1579 K
אתכם	1563 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1578 K
ביקש	1579 K
ביקשה	1579 K
במייל	1562 K שלכם
בסרטון	1552 לצפות K זה
בעוגיות	1538 שימוש K
בעיתונות	1563 לתמוך K
בקובצי	1537 משתמש K
בשבוע	17 פעם K	1578 K
בתגובות	85 K
בתוכן	1574 לעשות שימוש K
""", 'ד': """
דווחו	1576 K לנו
דיוור	1562 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1534 הורידו את K	1577 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1579 K
הודיעה	1579 K
הוואטסאפ	1534 לקבוצת K
הווטסאפ	1534 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1579 K
הוסיפה	1579 K
הזהיר	1579 K
הזכויות	1545 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1575 הכתבות K
הטלגרם	1534 לערוץ K
הטקסט	1553 K
היום	1576 תרמו K
הירשמו	1576 K לקבלת
הכותב	1574 על דעת K
הכתבה	45 לפרסם את K	1527 להמשך קריאת K	1553 K	1577 K הזאת
המדור	1551 הוא עורך K	1551 היא עורכת K
המובעות	1574 הדעות K במאמר	1574 הדעות K בטור	1574 הדעות K בכתבה
המועדף	1548 למקור K	1548 כמקור K
המייל	1530 לתיבת K	1531 כתובת K
הניוזלטר	1531 K היומי	1562 K השבועי של	1562 K שלנו	1577 K
הסביר	1579 K
הסיכום	1553 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1553 הנקודות K
העיתונות	1577 K העצמאית
הפרטיות	1538 מדיניות K
הפרסומת	11 K
הצביעו	1576 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1534 K לערוץ	1576 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1538 תנאי K
התגובות	1559 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1563 בזכות K שלכם
התראות	14 K
התרגום	1553 K
התרומה	1576 K שלכם
""", 'ו': """
ובטוויטר	1533 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1563 K בכם
ותלויה	1563 K בכם
""", 'ז': """
זקוקה	1576 K לכם
""", 'ח': """
חודשית	1576 תרומה K
חיצוני	1552 תוכן K	1552 תוכן ממקור K
""", 'ט': """
טען	1579 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1562 K למייל	1562 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1527 הצטרפו K
כתב	1579 K
כתבה	1553 K זו	1577 K זו	1579 K
כתבו	38 K לנו	67 K לנו	1576 K לנו
כתבות	1575 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1551 היא K
כתובת	77 הזינו K מייל	1531 K דוא"ל
""", 'ל': """
לדברי	1579 K
להגיב	6 כדי K	1559 K
להמשיך	1527 כדי K לקרוא	1563 עזרו לנו K
להעתיק	1545 אין K	1574 לשכפל, K
לחודש	1578 K
לחוק	1574 סעיף #א K
לחצו	1576 K כאן
לידיעון	1576 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1528 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1530 הירשמו K	1530 הרשמה K	1530 K שלנו	1562 בהצלחה K	1576 הירשמו K
לעזרתכם	1576 אנחנו זקוקים K
לענייני	1551 הוא כתב K	1551 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1552 K בתוכן
לקבוצת	1534 הצטרפו K
לקריאה	1575 כתבות K
לקריאת	20 K הכתבה
לשנה	1578 K
לתומכים	1563 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1575 K חינם
מועדף	1548 מקור K	1548 כמקור K
מינוי	1527 רכשו K	1576 רכשו K	1580 K
מנוי	1527 כבר K
מנויים	1580 K
מסכימים	43 לא K	43 K?	1562 בהרשמה אתם K
מסר	1579 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1562 K שבועי	1580 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1553 K
סיפר	1579 K
סיפרה	1579 K
סעיף	1574 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1576 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1562 לקבלת K במייל
עיתונאי	1551 הוא K
עיתונאית	1551 היא K
עיתונות	1563 לעשות K	1577 K עצמאית
עכשיו	1576 תרמו K
עמלה	1573 נקבל K	1573 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1577 ללא K
פרסומת	11 K
פרשן	1551 הוא K
פרשנית	1551 היא K
""", 'צ': """
ציין	1579 K
""", 'ק': """
קוראי	1577 K
קרא	1579 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1578 חודש K
""", 'ש': """
שאלו	1553 K את
שולחים	57 אנחנו K לכם
שיווקי	1562 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1576 K לנו
שלנו	39 לכתב K	1577 K
שנקבל	1573 K עמלה
שקראתם	1576 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1559 K
תוכן	9 K זה	1552 הצגת K
תייגו	62 K אותי
תלוי	1563 K בכם
תלויה	1563 K בכם
תמיכתכם	1576 K
תמכו	1576 K בנו
תקציר	1553 K
תרומה	1580 K
תרומות	1580 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1310 K مطلب	1310 K خبر	1316 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1288 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1276 از كوكي K ميكنيم	1276 از كوكيها K ميكنيم	1277 شرايط K	1284 K از مطالب اين سايت	1284 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1305 K تهيه كنيد	1316 K تهيه كنيد	1320 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1288 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1319 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1319 K
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
اول	1318 ماه K
ايميل	1271 K خود را	1271 به K شما	1272 ادرس K	1272 نشاني K	1301 در K خود	1316 K خود را وارد كنيد
ايميلتان	1301 به K
اينجا	1309 K كليك كنيد	1316 K كليك كنيد
اينستاگرام	1274 در K دنبال
اينه	64 K
اپ	1300 K
اپليكيشن	1300 K	1316 K ما را	1316 K را دانلود كنيد	1316 K را نصب كنيد	1317 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1314 الزاما K	1314 لزوما K	1314 K ديدگاه
بازنشر	45 K
باشيد	1288 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1295 را K
بحسب	158 K
بخوانيد	1286 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1317 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1295 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1288 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1288 براي ما K	1316 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1286 K	1294 به تيم ما K	1316 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1288 با ما در ميان K	1316 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1288 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1319 K كرد
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
ترجيحي	1287 منبع K	1287 منابع K
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
تلگرام	1274 ما را در K	1274 در K دنبال	1274 كانال K ما	1288 با ما در K
تماشا	1295 K كنيد
تمامي	1285 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1319 K داد
تيم	1317 K ما
""", 'ج': """
جاوااسكريپت	1276 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1285 كليه K	1285 همه K	1285 تمام K
حمايت	1302 K مالي خود	1303 به K شما نياز	1303 با K شما	1304 K كنيد	1316 از ما K كنيد	1316 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1317 اين K
خبرنامه	1271 K ما	1271 اشتراك K	1272 در K	1301 K روزانه	1301 K هفتگي	1317 K ما	1317 K	1320 K
خبرنگار	39 K ما	1288 K ما را	1290 K
خبرنگاران	39 K ما	1317 K ما
خصوصي	1277 سياست حريم K
خواست	1319 K
خواستند	1319 K
خواندن	1305 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1303 به K خود تكيه	1317 K ما
خواهد	1297 منتشر K شد
خواهند	1297 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1290 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1274 ما را K كنيد	1286 K كنيد	1286 K كنيم	1316 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1288 به ما خبر K	1295 گوش K	1306 هديه K	1316 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1297 نوشتن K	1297 ارسال K	1297 بيانگر K	1314 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1294 وبينار K ما	1305 اشتراك K	1315 مقاله K	1315 مطلب K	1315 مطالعه K	1316 K ثبت نام كنيد
روزنامه	1314 ديدگاه K
روزنامهنگار	1290 K
روزنامهنگاري	1317 K مستقل
""", 'س': """
سالانه	1318 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1317 K ما
سايتهاي	1291 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1286 عضو K	1286 K	1316 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1301 خبرنامه K
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
علاقه	1287 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1294 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1297 K	1298 حروف لاتين (K)
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
كار	1317 K ما
كاربري	1305 حساب K خود شويد	1316 حساب K خود شويد
كانال	1274 به K ما	1286 K ما	1317 K ما
كتب	158 K
كتبت	158 K
كردهايد	1305 ثبت نام K	1305 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1312 K دريافت كنيم	1312 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1294 ديدن K	1295 گوش K	1306 هديه K	1309 روي لينك كليك K	1309 كليك K	1316 به ما كمك K	1316 روي لينك كليك K	1316 همين حالا ثبت نام K
كوكي	1277 از K
كوكيها	1277 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1297 حروف K	1298 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1314 K نظر
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
ما	1317 به K
مالي	1303 كمك K شما	1316 كمك K شما	1320 كمك K
ماه	1318 در K
ماهانه	1318 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1291 K خارجي	1291 اجازه ميدهيد K
محتوايي	1291 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1284 حقوق K است
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
مستقل	1317 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1305 K شويد	1316 K شويد
مشتركا	50 بصفتك K
مشتركان	1305 ويژه K است
مصنوعي	1292 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1317 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1310 ادامه K
منبع	1313 ذكر K
منتخب	1287 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1300 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1301 عضويت شما با K	1301 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1291 از شما اجازه K
ميدهد	1297 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1319 K
ميگويد	1319 K
ميگيريم	1312 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1297 منتشر K شد
نخواهند	1297 منتشر K شد
ندهيد	1316 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1300 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1316 در K ما	1317 K ما
نميشود	60 ايميل شما نمايش داده K	1297 منتشر K
نوشت	1319 K
نويسنده	1288 ايميل K	1290 K
نياز	1303 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1305 مشترك K
هماكنون	1316 K ثبت نام كنيد
همايش	1294 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1303 به حمايت شما K
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
وبينار	1294 K ما	1294 در K
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
ويديو	40 عكسها و K	40 عكس و K	1291 ديدن اين K
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
پژوهشگر	1290 K
""", 'گ': """
گزارش	1317 اين K
گزارشهاي	1317 K ما
گفت	1319 K
گفتند	1319 K
گفته	1319 K است	1319 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1604 का K रखने
अनुवाद	1606 K
अनुसार	1629 के K
अपनी	1611 K राय दें
अपील	1629 K की
अलर्ट	1613 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1626 K दान
आपको	57 हम K
आर्टिकल	1625 फ्री K	1625 मुफ्त K
आर्थिक	1615 K सहयोग दें	1615 K सहयोग करें	1626 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1585 ऐप K करें	1613 K करें
इनबॉक्स	1584 आपके K	1614 अपने K में
""", 'उ': """
उपयोग	1590 कुकीज का K	1590 कुकी का K
""", 'ए': """
एजेंसी	1624 K की फीड
एडिटर	1604 सब K हैं	1604 सब-K हैं
""", 'क': """
कमीशन	1623 हमें K मिल	1623 K मिल सकता है
कमेंट	1611 अपनी राय K	1612 K करने के लिए	1612 K में अपनी राय	1612 K हटा	1612 K करने वाले
करके	1614 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1584 ईमेल दर्ज K	1587 फॉलो K	1599 जॉइन K	1599 लाइक K	1602 हमें ईमेल K	1609 टिकट बुक K	1611 पोल में वोट K	1614 साइन अप K	1618 शेयर K	1618 साझा K	1618 सेव K	1626 फॉलो K	1626 लॉग इन K	1626 साइन अप K
कहती	1629 K
कहते	1629 K
कहा	1629 K
कहानी	67 अपनी K हमें
कीजिए	1626 मदद K
कॉपी	1618 लिंक K हो गया
कॉपीराइट	1598 K
क्लिक	1599 K करें	1626 यहां K करें	1626 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1627 इस K	1627 यह K
खबरें	1620 और K पढने के लिए	1625 मुफ्त K
खबरों	1620 अन्य K के लिए	1620 ताजा K के लिए	1620 की K के लिए
खरीदें	1609 यहां से K
खेलें	1611 क्विज K और
""", 'ग': """
गिफ्ट	1618 K करें
गोपनीयता	1590 K नीति
""", 'ज': """
जनरेट	1624 ऑटो-K
जरूर	1602 हमें K दें
जावास्क्रिप्ट	1590 K
जुडने	1600 K के लिए
जुडिए	51 आप भी K	1626 K
जुडें	51 आप भी K	1587 चैनल से K	1599 K	1609 हमारी टीम से K	1626 हमसे K
ज्वाइन	1599 K करें
""", 'ट': """
टिप्पणियों	1612 K के लिए
टिप्पणी	1612 K करने के लिए	1612 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1585 ऐप K करें	1613 K करें	1613 K कीजिए	1626 ऐप K करें	1626 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1630 K
दिखाया	60 ईमेल नहीं K
दें	1626 राय K
देखें	1626 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1590 K नीति
निर्भर	1615 आपके सहयोग पर K
नोटिफिकेशन	14 K	1585 K चालू करें	1613 K ऑन करें	1613 K ऑन कर लें
नौकरी	1609 K के अवसर
न्यूज	1588 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1584 हमारे K	1584 हमारा K	1584 हमारा साप्ताहिक K	1584 K के लिए	1627 हमारे K	1630 K
""", 'प': """
पढने	0 K का समय	1616 K के लिए
पढें	0 मिनट में K	1585 ऐप में K	1626 पूरी खबर K
पत्रकार	1627 हमारे K
पत्रकारिता	1604 K में सक्रिय हैं	1627 हमारी K	1627 स्वतंत्र K
पसंदीदा	1601 K सोर्स	1601 K स्रोत	1601 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1615 K के सहयोग से चलते
पाने	1614 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1624 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1629 K
पूछें	1606 K
पूरी	1616 बनकर K खबर
पॉडकास्ट	1610 K सुनें	1610 K सुनने के लिए	1627 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1628 K माह	1628 K वर्ष
प्रतिक्रिया	1611 अपनी K
प्रिफर्ड	1601 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1602 हमें K	1602 कमेंट करके K	1626 हमें K	1626 राय K
बताते	1629 K
बताया	1629 K
बाहरी	1605 K साइट
बिंदु	1606 मुख्य K
बॉक्स	1612 कमेंट K में
बोला	1629 K
बोले	1629 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1602 हमें K	1626 हमें K	1626 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1628 हर K
मांगते	1605 आपकी इजाजत K हैं	1605 आपकी अनुमति K हैं
मुताबिक	1629 K
मुफ्त	1625 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1616 पढना जारी K के लिए
रजिस्टर	1626 अभी K करें
रहिए	1620 जुडे K
रहें	1620 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1629 K
लिखें	38 हमें K	67 हमें K	1626 हमें K
लेख	1627 यह K	1627 इस K
लॉग	24 K इन
लॉगिन	1626 K करें
""", 'व': """
विचार	1624 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1610 K देखें	1610 K यहां देखें	1610 K भी देखें	1610 K देखने के लिए
वेबसाइट	1627 हमारी K
वेबिनार	1609 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1602 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1590 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1602 हमसे K करें
संपादित	1624 ने K नहीं किया
संवाददाता	39 हमारे K	1604 वरिष्ठ K हैं	1604 K हैं
सकते	1600 जुड K हैं	1600 फॉलो कर K हैं	1602 हमें भेज K हैं
सदस्य	55 मासिक K	1616 पहले से K हैं	1626 K बनें
सदस्यता	1616 K लें
सप्ताह	1628 प्रति K
सब्सक्राइब	1584 न्यूजलेटर को K	1584 न्यूजलेटर K	1587 चैनल को K	1599 K करें	1614 K करके आप	1626 K करें
सब्सक्राइबर	50 K	1616 K हैं
सब्सक्राइबर्स	1616 K के लिए है
सब्सक्रिप्शन	1614 K सफल	1630 K
समरी	1606 K
समर्थन	1626 K करें
सर्वाधिकार	1597 K सुरक्षित
सर्वे	1611 K में भाग लें	1611 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1615 हमें K करें	1626 आपका K	1626 हमें K	1626 K करें	1626 आपके K
सहयोगी	55 मासिक K
सामग्री	1605 से मिली K शामिल है	1605 K उपलब्ध नहीं है
सारांश	1606 K
सिंडीकेट	1624 K फीड
सीनियर	1604 K सब एडिटर हैं
सुझाएं	1626 सुधार K
सुनें	2 खबर K	2 लेख K	1610 को K	1610 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1605 कुकीज K करें
""", 'ह': """
हमारा	1585 K ऐप	1627 K काम	1627 K ऐप
हमारी	39 K टीम से	1626 K मदद करें	1627 K टीम
हमारे	1627 K पाठक	1627 K चैनल	1627 K साथ
हिस्सा	1611 सर्वे में K लें
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
กด	3202 Kเพิ่มเพื่อน	3203 Kติดตาม
กร	3172 Kอกอีเมล
กล	3206 K่าว
กอ	3204 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3203 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3190 Kบคุณที่สมัคร	3190 Kบคุณที่ลงทะเบียน	3204 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3203 Kิกที่นี่	3203 Kิกชม
คว	3200 Kามเห็นส่วนตัวของผู้เขียน
ค่	3199 Kาคอมมิชชั่น	3199 Kาคอมมิชชัน
""", 'จ': """
จด	3171 Kหมายข่าวของเรา	3190 Kหมายข่าวรายสัปดาห์ของเรา	3207 Kหมายข่าว
จะ	3189 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3203 Kวน์โหลดแอปของเรา	3203 Kวน์โหลดแอปได้	3203 Kวน์โหลดแอปเลย	3203 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3181 Kดต่อผู้สื่อข่าวของเรา	3181 Kดต่อกองบรรณาธิการ	3203 Kดตามเรา
ต่	3205 Kอเดือน	3205 Kอปี
""", 'ถ': """
ถื	3190 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3194 Kลองอ่าน
ทั	38 Kกมา	3200 Kศนะของผู้เขียน
ทา	3189 Kงเว็บไซต์ขอสงวนสิทธิ์	3191 Kงอีเมลทุก
ทุ	3191 Kกเช้าทางอีเมล
""", 'บ': """
บท	3195 Kความฟรี	3204 Kความนี้
บร	3207 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	3206 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3192 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3206 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3181 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3183 Kมรับคุกกี้
""", 'ร': """
ระ	3206 Kบุว่า
รา	3205 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3192 Kวมสนับสนุนการทำงานของเรา	3203 Kวมสนับสนุน	3203 Kวมบริจาคให้เรา	3203 Kวมบริจาคกับเรา	3203 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3200 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3204 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3177 Kวนลิขสิทธิ์	3178 Kวนสิทธิ์
สน	3192 Kับสนุนสื่ออิสระ	3192 Kับสนุนการทำงานของเรา	3192 Kับสนุนนักข่าว	3203 Kับสนุนเรา	3203 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3171 Kัครรับจดหมายข่าว	3171 Kัครรับข่าวสาร	3203 Kัครรับ	3203 Kัครสมาชิกวันนี้	3203 Kัครสมาชิกเลย	3203 Kัครสมาชิกเพื่อ	3203 Kัครสมาชิกได้ที่	3203 Kัครสมาชิกของเรา	3207 Kาชิก
สำ	3194 Kหรับสมาชิกเท่านั้น
สื	3204 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3181 Kงเรื่องราวของคุณ	3181 Kงข่าวหาเรา	3203 Kงข้อมูลมาที่	3203 Kงคลิปมา
""", 'ห': """
หา	3181 Kกคุณมีข้อมูล
ห้	3177 Kามคัดลอกหรือ	3177 Kามคัดลอกข้อความ	3177 Kามคัดลอกเนื้อหา	3177 Kามคัดลอกบทความ	3178 Kามทำซ้ำ
""", 'อ': """
อย	3203 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3171 Kเมลของคุณ
อ่	3194 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3203 Kียนถึงเรา	3203 K้าสู่ระบบเพื่อ
เฉ	3194 Kพาะสมาชิก
เน	9 Kื้อหานี้	3183 Kื้อหาจากภายนอก	3183 Kื้อหาภายนอก
เป	3194 K็นสมาชิกอยู่แล้ว	3206 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3189 Kื่อแสดงความคิดเห็น	3194 Kื่ออ่านต่อ	3194 Kื่ออ่านบทความ	3202 Kิ่มเพื่อนไลน์	3202 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	3189 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3181 K้งเบาะแสข่าว	3181 K้งเรา	3203 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3180 Kล่งข่าวที่ต้องการ	3180 Kล่งข่าวโปรด	3180 Kล่งที่มาที่ต้องการ
แอ	3202 Kดไลน์	3202 Kดไลน์เพื่อ	3203 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	3203 Kวตเลย	3203 Kลดแอป
""", 'ใ': """
ให	3204 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3440 hãy gửi K
""", 'ủ': """
ủng	3429 ly cà phê K hộ	3440 hãy K hộ
""", 'あ': """
あと	1921 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1929 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1888 Kいのブラウザ
お寄	1929 Kせください
お届	57 Kけします
お申	1909 Kし込みはこちら	1929 Kし込みください	1929 Kし込みはこちら
お聞	1929 Kかせください
お見	1929 K逃しなく
お試	1929 Kしください
お読	1929 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1926 K転載したものです	1926 Kの転載です
か月	1875 K無料	1931 K無料
""", 'が': """
が無	1888 javascriptK効
""", 'こ': """
ここ	1874 Kからは有料	1875 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1874 K記事は有料	1874 K記事は会員	1893 K記事についてのご意見	1930 K記事が	1930 K記事を	1930 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1888 K用のブラウザ
ご協	1929 K力ください
ご存	1927 Kじの方は
ご寄	1872 K付をお願い	1929 K付
ご意	43 K見・ご反論	1893 K見・ご感想	1893 K見をお寄せ
ご感	1893 K想をお寄せ
ご支	1872 K援をお願い	1929 K援
ご登	1918 K録ありがとうございます	1929 K録
ご覧	1929 Kください	1929 Kいただけます
ご購	1929 K読
ご連	1929 K絡ください
""", 'す': """
すで	1921 Kに会員の方
すべ	1875 Kての記事が
""", 'ぜ': """
ぜひ	1885 Kフォロー
""", 'で': """
でも	1885 K配信中
で受	1902 lineKけ取る
で届	1902 lineKく
で最	1902 lineK新
""", 'と': """
と強	1932 K調
と書	1932 Kい
と発	1932 K表
と話	1932 Kし	1932 Kす
と語	1932 Kっ	1932 Kる
と説	1932 K明
と述	1932 Kべ
""", 'に': """
によ	1932 Kると
""", 'の': """
の使	1891 cookieK用
の学	48 aiK習
の採	1909 K用情報
の提	1926 K供記事です
""", 'を': """
をフ	1885 Kォローする	1885 Kォローしよう
を使	1891 cookieK用
を利	1891 cookieK用
を有	1888 javascriptK効	1888 javascript K効
を発	1932 K表した
を許	1906 cookieK可
""", 'ア': """
アカ	1902 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1925 Kィリエイト広告	1925 Kィリエイトプログラム	1925 Kィリエイトリンク
アプ	1880 Kリで開く	1880 Kリで読む	1880 Kリはこちら	1881 Kリを開く	1881 Kリをダウンロード	1881 Kリのダウンロード	1881 Kリをインストール	1917 Kリなら通知	1917 Kリなら速報	1917 Kリなら、	1917 Kリで読むと	1917 Kリなら
アン	1913 Kケートにご協力	1913 Kケートはこちら	1913 Kケート実施中	1914 Kケートに答えて
""", 'カ': """
カ月	1875 K無料	1931 K無料
""", 'ク': """
クイ	1914 Kズに答えて
クッ	1890 cookie(Kキー)	1891 Kキーを使用	1891 Kキーを利用	1906 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1893 Kントを投稿するには	1893 Kントするには	1893 Kントをお寄せ	1894 Kント欄で	1894 Kント欄に	1894 Kント欄から	1894 Kント欄へ	1916 Kントは削除します	1916 Kントは削除することが	1916 Kントは削除する場合	1916 Kントは承認	1916 Kントは公開前	1916 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1872 Kートをお願いします	1929 Kートをお願い	1929 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1929 Kンロードしてください
""", 'チ': """
チケ	1909 Kット販売中
チャ	1886 Kンネル登録を	1902 Kンネルに参加する	1902 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1878 Kースレターに登録	1879 Kースレターを	1902 googleKースで	1918 Kースレター登録はこちら	1933 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1885 Kローして最新	1885 Kローをお願い	1929 Kローしてください
""", 'プ': """
プッ	1881 Kシュ通知
プラ	1890 Kイバシーポリシーに
プレ	1875 Kミアム会員
プロ	1925 Kモーションが含まれ	1925 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1878 Kマガに登録	1879 Kマガで	1918 Kマガ登録はこちら	1918 Kマガの登録	1930 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1878 Kルマガジンに登録	1879 Kルマガジンで	1879 Kルマガジンを	1879 Kルでお届け	1893 Kルアドレスが公開されることはありません	1918 Kルアドレスを入力してください	1933 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1874 Kインして続きを	1874 Kインしてください	1875 Kインが必要	1929 Kインして
""", 'ヶ': """
ヶ月	1875 K無料	1931 K無料
""", '上': """
上优	3475 在googleK先
上優	3475 在googleK先
""", '下': """
下方	3510 K留言
下載	3456 K客戶端	3458 Kapp	3458 K應用程式
下载	3456 K客户端	3458 Kapp	3458 K应用	3509 K客户端
""", '不': """
不代	3474 K表本站	3491 K表本站立场	3504 K表本報立場	3504 K表本报立场	3504 K表本站立场	3504 K表本站立場	3504 K表本媒體立場	3504 K表本網立場	3504 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	3474 K转载	3474 K轉載
不认	43 K同本文
不錯	3509 K過
不错	3509 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3474 K表作者
仅供	3491 K其表达个人看法
仅限	3496 K会员	3496 K订户
""", '他': """
他說	3512 K
他说	3512 K
""", '付': """
付費	3451 K後	3513 K牆
付费	3451 K后	3513 K墙
""", '以': """
以閱	3450 K讀全文
以阅	3450 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3451 K专享	3496 K限定内容
会員	50 Kの方は	50 Kは月に	1874 K限定です	1874 K限定の記事	1874 K登録できます	1875 K登録すると	1875 K登録が必要	1921 Kの方はこちら	1921 K登録で続きを読む	1921 K登録後にご覧	1929 K登録して	1929 K登録は	1929 K登録がお済み	1929 K登録をお願い	1929 K登録で	1929 K登録のうえ	1929 K登録はこちら	1929 K登録ください	1930 Kの方
会費	1919 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3448 K支持	3509 K支持,	3509 K支持让	3509 K支持讓	3509 K支持是
""", '使': """
使用	3466 Kcookie改善	3466 Kcookie以	3466 K cookie 以	3466 K cookie 来	3466 K cookie 來	3467 Kcookie来	3467 Kcookie來
""", '來': """
來自	3482 K外部平台的內容
""", '依': """
依靠	3494 K读者的支持	3494 K讀者的支持
""", '侵': """
侵权	3474 K请	3474 K必究
侵權	3474 K必究
""", '個': """
個人	1891 K情報の取り扱い	1926 Kの見解です	3491 K看法
""", '偏': """
偏好	3475 K來源	3475 K来源
""", '僅': """
僅限	3496 K會員	3496 K訂戶
""", '優': """
優先	1901 Kソース	1901 K表示に設定	1901 Kする情報源	1901 K的に表示
""", '免': """
免費	15 K閱讀	3505 K文章	3505 K閱讀篇數	3505 K閱讀額度	3506 K註冊即可	3506 K註冊後	3509 K訂閱	3511 K試用
免费	15 K阅读	3505 K文章	3505 K阅读篇数	3506 K注册即可	3506 K注册后	3509 K订阅	3511 K试用
""", '全': """
全文	20 Kを	1874 Kを読むには	1874 Kをお読み
""", '公': """
公众	16 K号	3461 K号:
公式	1881 Kアプリ	1885 Kアカウントをフォロー	1885 Kアカウントを友だち	1902 Klineはこちら	1930 Kline
""", '关': """
关注	3461 K我们的	3509 K我们
""", '内': """
内阅	3456 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3512 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1931 K
初月	1921 K#円で	1931 K無料
""", '判': """
判断	1932 Kした
""", '利': """
利用	1890 K規約に同意
""", '前': """
前請	3491 K先登入
前请	3491 K先登录
""", '剩': """
剩余	3450 K#%
剩餘	3450 K#%
""", '力': """
力を	1919 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3461 Kline好友	3461 Kline官方	3461 Kline@	3494 K贊助行列	3494 K赞助行列	3509 K会员	3509 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1930 Kになります
""", '動': """
動画	40 Kや写真	1910 Kをご覧ください	1910 Kはこちら	1911 Kでも詳しく	1911 Kでも解説
""", '包': """
包月	3511 K
""", '即': """
即可	3491 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1886 Kち追加
""", '収': """
収益	1925 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3454 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1903 K班までご	1919 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1878 Kトレイに
""", '只': """
只靠	3494 K讀者	3494 K读者
""", '同': """
同意	3482 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	3512 K
告诉	38 K我们	67 K我们	3512 K
""", '呼': """
呼び	1932 Kかけた	1932 Kかける	1932 Kかけて	1932 K掛け
""", '命': """
命じ	1932 Kた
""", '喊': """
喊道	3512 K
""", '因': """
因为	3509 K有你的支持
因為	3509 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1925 Kの一部が還元
""", '外': """
外部	1906 Kコンテンツ	3482 K内容	3482 K內容
""", '她': """
她說	3512 K
她说	3512 K
""", '好': """
好評	1909 K発売中
""", '如': """
如侵	3474 K权
如有	3474 K侵权	3474 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3462 K微信
""", '定': """
定期	3509 K定額
""", '寄': """
寄付	1929 Kをお願い	1933 K
寄到	3454 K您的信箱	3493 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3512 K
""", '居': """
居合	1927 Kわせた方は
""", '已': """
已是	3450 K會員	3496 K订户	3496 K訂戶
已经	3450 K是会员
""", '年': """
年額	1931 K
""", '广': """
广告	11 K	3468 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1888 Kブロック	1919 Kに頼らず
""", '廣': """
廣告	11 K	3468 K攔截
""", '开': """
开启	3458 K通知
""", '弊': """
弊社	1930 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1930 Kイト
当社	1930 Kの
当編	1930 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3458 K扫	3462 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1872 Kをお願いします	1929 Kをお願い	1929 Kして
""", '您': """
您已	3493 K成功订阅	3493 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3448 K支持	3494 K每一份捐款	3494 K每一筆捐款	3509 K捐款	3509 K支持,	3509 K支持让	3509 K支持讓	3509 K支持是
""", '情': """
情報	1903 Kをお寄せください	1903 K提供はこちら	1903 K提供を募集	1903 K提供をお待ち	1903 Kをお待ちして	1927 Kをお持ちの方は	1927 K提供窓口
""", '感': """
感謝	3493 K您的訂閱	3509 K閱讀	3509 K您的支持
感谢	3493 K您的订阅	3509 K阅读	3509 K您的支持
""", '成': """
成为	51 K其中一员	3450 K会员即可	3496 K付费会员	3509 K会员,	3509 K会员即可	3509 K我们的会员
成為	3450 K會員即可	3494 K我們的贊助	3496 K付費會員	3509 K會員,	3509 K會員即可	3509 K我們的會員
""", '我': """
我们	3466 K使用cookie	3466 K使用 cookie	3510 K的
我們	3466 K使用cookie	3466 K使用 cookie	3510 K的
""", '手': """
手机	3458 K客户端
""", '打': """
打开	3456 Kapp	3458 K微信
打開	3456 Kapp
""", '扫': """
扫一	3458 K扫
扫描	3456 K二维码下载	3456 K二维码加入	3458 K二维码关注	3509 K二维码下载	3509 K二维码关注	3509 K二维码加入	3509 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3474 K有风险
""", '指': """
指出	3512 K
指摘	1932 Kした
""", '捐': """
捐助	3494 K我们	3494 K我們
捐款	3509 K支持	3513 K
""", '掃': """
掃一	3458 K掃
掃描	3456 K qr	3509 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3458 K通知
推送	14 K	3458 K通知
""", '支': """
支持	3447 K獨立媒體	3447 K独立媒体	3448 K我们的	3448 K我們的	3509 K我们,	3509 K我們,	3509 K我们。	3509 K我們。	3509 K我们的报道	3509 K我們的報導	3509 K我们的新闻	3509 K我們的新聞	3509 K我们的记者	3509 K我們的記者	3509 K我们的工作	3509 K我們的工作	3509 K我们继续	3509 K我們繼續
支援	1929 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3474 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3475 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1932 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3496 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1878 K情報をお届け
""", '會': """
會員	50 K每月	3451 K專享	3496 K限定內容
""", '月': """
月額	1875 K#円	1931 K
""", '有': """
有了	3509 K你的支持	3509 K您的支持
有料	50 K会員は	1874 K会員限定	1874 K会員になる	1874 K会員の方	1921 K記事が読めます	1933 K会員
有权	3491 K删除
有權	3491 K刪除
""", '未': """
未經	3474 K授權不得	3474 K授權,不得	3474 K授權禁止	3474 K授權請勿	3474 K授權,請勿
未经	3474 K授权不得	3474 K授权,不得	3474 K授权禁止	3474 K授权,禁止	3474 K授权请勿	3474 K授权,请勿
""", '本': """
本ま	1921 月#Kで無料で
本ア	1930 Kプリ
本サ	1930 Kイト
本刊	3510 K
本報	3510 K導
本报	3510 K读者	3510 K道
本文	3474 K来源	3510 K
本站	3510 K
本紙	38 Kまで	67 Kまで
本網	3466 K站使用	3510 K
本网	3466 K站使用
本記	1930 K事
本誌	1930 K
""", '来': """
来自	3482 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	3461 K关注	3509 K加入	3509 K赞助	3509 K订阅	3509 K投稿
""", '歡': """
歡迎	3461 K追蹤	3509 K加入	3509 K贊助	3509 K訂閱	3509 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1874 K#文字	1874 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3511 K
每日	3455 K简报	3455 K簡報	3455 K電子報
每月	3511 K
""", '求': """
求め	1932 Kた	1932 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	3468 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	3509 K关注	3509 K这里
""", '無': """
無料	15 K記事	1874 Kで会員登録	1874 K会員に登録	1921 Kで読める記事の上限	1921 K会員になると	1929 K会員に登録	1929 K会員登録	1931 K体験
無断	1900 K転載	1900 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3474 K所有	3474 K归本	3474 K归原	3474 K归作者	3474 K归属
版權	3474 K所有	3474 K歸
""", '独': """
独立	1930 Kしたジャーナリズム	3510 K新闻	3510 K媒体
""", '獨': """
獨立	3510 K新聞	3510 K媒體
""", '獲': """
獲得	3503 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3510 K者
由读	3510 K者
""", '申': """
申し	1909 K込みはこちら
申込	1909 Kみはこちら	1909 Kはこちら
""", '电': """
电子	3513 K报
""", '畅': """
畅读	3496 K全站
""", '留': """
留言	85 K区	85 K區	3510 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1903 Kをお寄せ
""", '登': """
登入	24 K或	3450 K後繼續	3450 K會員	3506 K或註冊
登录	24 K或	3450 K后继续	3450 K后查看全文	3450 K后查看完整	3506 K或注册
登録	1921 Kして続きを読む	1929 Kしてください	1929 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1930 Kまの
""", '看': """
看更	3456 appK多
""", '禁': """
禁止	3474 K转载
禁無	1899 K断
""", '私': """
私た	1930 Kちの
""", '科': """
科し	1932 Kた
""", '称': """
称	3512 K
""", '稱': """
稱	3512 K
""", '立': """
立即	3509 K加入我们	3509 K加入我們	3509 K订阅	3509 K訂閱	3509 K下载	3509 K下載	3509 K报名	3509 K報名	3509 K成为会员	3509 K成為會員
""", '第': """
第一	3491 K条评论	3491 K則留言	3491 K條評論
""", '筆': """
筆者	1926 K個人の見解
""", '紙': """
紙の	1930 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1874 Kを読むには	1874 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1930 K部では
""", '繼': """
繼續	3450 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3450 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3512 K
者说	3512 K
""", '联': """
联盟	74 K链接	3503 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3503 K行銷連結	3503 K連結
聯絡	38 K我們
""", '若': """
若有	3474 K侵权	3474 K侵權
""", '获': """
获得	3503 K佣金
""", '著': """
著作	1900 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3491 K本站立场
表示	3512 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	3450 K即可	3450 K後繼續	3454 K我們的	3454 K電子報	3509 K我們	3513 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1903 Kまでご連絡ください
""", '訴': """
訴え	1932 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1932 Kた
認為	3512 K
""", '說': """
說:	3512 K
說。	3512 K
說道	3512 K
""", '読': """
読み	1875 K放題
読者	18 Kの寄付	18 Kの支援	1919 Kの会費で	1930 Kの皆様	1930 Kの皆さ	1930 Kアンケート
""", '請': """
請先	3509 K登入
請啟	3466 K用javascript
請我	54 K喝咖啡
請捐	3509 K款
請支	3447 K持我們	3509 K持我們
請登	3509 K入後	3509 K入以
請立	3509 K即捐款
請輸	3493 K入您的電子	3509 K入您
請點	3509 K擊此處	3509 K擊這裡	3509 K擊下方	3509 K擊連結
""", '讀': """
讀者	43 K投書	3510 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3450 K即可	3450 K后继续	3454 K我们的	3454 K电子报	3509 K我们	3513 K费
""", '认': """
认为	3512 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3491 K服务协议
""", '说': """
说:	3512 K
说。	3512 K
说道	3512 K
""", '请': """
请先	3509 K登录
请启	3466 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3509 K款
请支	3447 K持我们	3509 K持我们
请点	3509 K击此处	3509 K击这里	3509 K击下方	3509 K击阅读	3509 K击关注	3509 K击链接
请登	3509 K录后	3509 K录以
请立	3509 K即捐款
请输	3493 K入您的电子邮箱	3493 K入您的邮箱	3509 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3510 K问卷	3510 K群
""", '責': """
責任	3474 K編輯:
""", '賺': """
賺取	3503 K佣金
""", '購': """
購読	1874 K者の方は	1875 Kすると	1929 Kしてください	1930 K者の方	1933 K料
""", '贊': """
贊助	3447 K我們	3509 K我們
""", '责': """
责任	3474 K编辑:
""", '赚': """
赚取	3503 K佣金
""", '赞': """
赞助	3447 K我们	3509 K我们
""", '身': """
身边	3510 K的新鲜事
身邊	3510 K的新鮮事
""", '転': """
転載	45 K	1899 Kを禁じ
""", '輸': """
輸入	3493 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3474 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3474 K请注明
""", '输': """
输入	3493 Kemail
""", '这': """
这篇	3510 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	3461 K我們的	3475 Kgoogle news	3509 K我們
""", '送': """
送っ	49 Kてください
送到	3493 K你的邮箱	3493 K您的邮箱	3493 K您的信箱
""", '這': """
這篇	3510 K文章
""", '通': """
通知	14 K	1881 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1918 Kニュースレター
""", '邀': """
邀請	3509 K您
邀请	3509 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3512 K
""", '长': """
长说	3512 K
""", '開': """
開啟	3458 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	3450 K全文請
""", '關': """
關注	3461 K我們的	3509 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3450 K全文请
""", '随': """
随时	3509 K掌握
""", '隐': """
隐私	3467 K政策
""", '隨': """
隨時	3509 K掌握
""", '隱': """
隱私	3467 K權政策	3467 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3513 K報
""", '需': """
需接	3482 K受cookie
需要	3482 K接受cookie	3509 K您的支持	3509 K你的支持
""", '音': """
音声	1910 Kでもお聴き
""", '首': """
首年	3508 K仅需
首月	3496 K仅需	3496 K只要	3508 K免费	3508 K免費	3508 K仅	3508 K僅	3508 K只需	3511 K
首选	3475 K来源	3475 K新闻来源
首選	3475 K來源	3475 K新聞來源
""", '點': """
點擊	3509 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1984 K
가입해	1984 K 주세요
""", '강': """
강조했다	1987 K
""", '계': """
계속	1938 K 읽으려면	1938 K 읽으시려면
계신	1961 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1948 K 뉴스에서
구독	50 K 회원은	1938 K 후 이용
구독료	1988 K
구독을	1984 K 신청하세요
구독자	1938 K 전용 기사	1938 K 전용 콘텐츠	1938 K 전용입니다	1938 K 전용 서비스	1985 K
구독자는	50 K
구독자만	1938 K 볼 수	1975 K 읽을
구독자에게만	1975 K 제공
구독하고	1948 K
구독하세요	1960 K	1984 K
구독하시면	1938 K
구독해	80 K 주세요	1947 K 주세요	1973 K 주셔서	1984 K 주세요
구독해주세요	1947 K
구독해주셔서	1973 K
""", '금': """
금요일	1973 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1938 전체 K 보려면	1975 전체 K 읽어보세요
기자를	1974 K 응원해
기자에게	1961 K 연락해 주세요
""", '남': """
남겨주세요	1984 K
""", '네': """
네이버	1948 K 메인에서	1960 K 구독
네이버에서	1948 K 구독
""", '놓': """
놓치지	1984 K 마세요
""", '눌': """
눌러주세요	1984 K
""", '뉴': """
뉴스레터	78 K	1940 K 구독하기	1940 K 구독하세요	1940 K 신청하기	1940 K 구독 신청하기	1985 K	1988 K
뉴스레터로	1940 K 받아
뉴스레터를	1940 K 받아	1940 K 구독하세요	1940 K 구독해	1940 K 구독하고	1940 K 구독하면	1984 K 신청하세요
""", '다': """
다운로드하세요	1984 K
""", '달': """
달	1975 첫 K #원
""", '당': """
당신의	1961 K 제보가	1985 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1971 K 삭제될	1971 K 삭제합니다	1971 K 통보	1971 K 예고	1971 K 운영자	1971 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1987 K
""", '독': """
독립	1985 K 언론
독립언론	1985 K
독립언론을	1974 K 지켜
독자	1983 K 후원으로	1984 K 여러분의	1985 K 여러분
독자님의	1936 K 후원	1983 K 후원으로
독자들의	18 K 후원	1983 K 후원으로
독자의	1983 K 후원으로	1985 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1973 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1984 K
""", '로': """
로그인	24 K	1938 K 후 이용
로그인이	1938 K 필요합니다	1938 K 필요한 서비스	1938 K 필요해요
로그인하거나	1984 K
로그인하고	1975 K 계속
로그인하면	1975 K 계속
로그인하시면	1938 K
""", '링': """
링크에서	1984 K 확인하세요
""", '마': """
마음에	1974 기사가 K 드셨다면
""", '만': """
만나보세요	1984 K
""", '말': """
말했다	1987 K
""", '매': """
매월	1986 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1973 K 보내드려요
메일함으로	1940 K
""", '무': """
무단	1958 K 복제	1958 K 전재
무단전재	1957 K
무료	15 K 기사	1981 K 기사	1986 K 체험
무료로	15 K 볼 수 있는	1975 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1984 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1987 K
""", '보': """
보내	57 K 드립니다	1984 K 주세요
보내드리는	1973 K
보내드립니다	57 K	1973 K
보내주세요	1984 K
""", '본': """
본	1985 K 기사
본사의	1979 K 편집 방향	1979 K 편집방향
본지는	1985 K
본지의	1979 K 편집 방향	1979 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1961 K 보내주세요	1961 K 보내 주세요
사전	1966 K 등록하기	1966 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1959 K 매체로	1959 K 출처로	1959 K 언론사	1959 K 매체
선호하는	1959 K 출처
""", '설': """
설명했다	1987 K
설문에	1984 K 참여하세요
설치하세요	1984 K
""", '세': """
세미나	1966 K 신청하기
""", '소': """
소식을	1973 K 전해드립니다
""", '속': """
속보를	1972 K 받아보세요
""", '수': """
수수료를	1978 K 받을 수 있습니다	1978 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1983 K 후원으로
시작하세요	1984 K
""", '아': """
아래에서	1984 K 확인하세요
""", '알': """
알려	1984 K 주세요
알려주세요	1984 K
알림	1944 K 받기	1944 K 설정
알림을	14 K	1972 K 켜고
""", '앱': """
앱	1944 K 다운로드	1944 K 설치	1972 K 설치하기
앱에서	1943 K 보기	1943 K 열기	1972 K 더 편하게	1984 K 확인하세요
앱으로	1943 K 보기	1972 K 더
앱을	1944 K 다운로드	1972 K 다운로드하세요	1972 K 설치하세요
""", '언': """
언론을	1974 독립 K 지켜
""", '여': """
여기서	1984 K 확인하세요
여러분	1985 K 덕분
여러분의	1961 K 제보를	1974 K 후원이	1984 K 후원
""", '영': """
영상에서	1967 K 확인하세요	1967 K 확인할 수 있습니다	1984 K 확인하세요
영상으로	1967 K 확인하세요
영상을	1967 K 확인하세요
""", '온': """
온라인	1966 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1964 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1985 K 기자
우리의	1985 K 저널리즘
""", '운': """
운영되고	1974 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1974 K 응원
""", '월': """
월	1986 K #원
""", '유': """
유료	1938 K 구독자만
유튜브	1948 K 구독
""", '음': """
음성으로	1967 K 들으려면	1967 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1984 K
응원해	1936 K 주세요	1984 K 주세요
""", '의': """
의견을	1984 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1985 K 기사가	1985 K 기사는	1985 K 기사
이메일	1941 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1940 K 입력하세요	1940 K 입력해 주세요	1940 K 입력해주세요	1940 K 입력하시면
이미	1975 K 구독자이신가요
이벤트에	1984 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1966 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1959 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1957 K 금지
재배포금지	1957 K
""", '저': """
저작권법	1958 K
저작권법의	1958 K
저작권자	1958 K
저작권자의	1958 K
저희	1985 K 뉴스레터	1985 K 채널	1985 K 앱
저희는	1985 K
저희를	1985 K
""", '적': """
적었다	1987 K
""", '전': """
전문을	20 K
전용	1938 회원 K 기사	1938 회원 K 콘텐츠	1938 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1987 K
""", '정': """
정기후원	1986 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1961 K 부탁드립니다
제보는	1961 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1961 K 기다립니다	1961 K 받습니다
제보해	38 K 주세요	67 K 주세요	1984 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1978 K 링크
제휴링크	1978 K
""", '좋': """
좋아요	1960 구독과 K 부탁
좋아요를	1960 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1984 K 확인하세요	1984 K 신청하세요	1984 K 참여하세요
지켜주세요	1984 K
""", '채': """
채널	1947 K 추가	1960 K 추가하기	1960 K 구독하기	1982 K 추가하고	1982 K 추가하면
채널에	1960 K 참여하세요
채널에서	1960 K 소식을	1984 K 확인하세요
채널을	1982 K 추가하고	1982 K 추가하면	1982 K 추가해	1982 K 구독하고	1982 K 구독하면
채용	1966 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1986 K 달
""", '추': """
추가해	1960 K 주세요
추가해주세요	1960 K
""", '친': """
친구	1960 K 추가하세요
""", '카': """
카카오톡	1982 K 채널에서	1982 K 채널
""", '커': """
커피	54 K 한 잔 사	1974 K 한 잔 값으로
""", '쿠': """
쿠키	1964 K 동의가
쿠키를	1964 K 허용해야	1964 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1966 K 보기
""", '파': """
파트너스	1978 K 활동
""", '팔': """
팔로우하기	1947 K	1960 K
팔로우하세요	1984 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1979 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1978 K 받아
""", '활': """
활용	1957 ai 학습 및 K 금지
""", '회': """
회원	1938 K 전용입니다
회원가입	1938 K 후	1984 K 후
회원가입은	1984 K
회원가입을	1984 K 하
회원가입하고	1984 K
회원가입하면	1975 K 월
회원가입하세요	1984 K
회원가입하시면	1984 K
회원만	1938 K 볼 수
""", '후': """
후원금	1988 K
후원으로	1974 독자의 K 운영됩니다	1974 독자의 K 운영하는
후원을	1936 K 부탁드립니다	1984 K 부탁
후원이	1936 K 필요합니다	1936 K 큰 힘이
후원하세요	1984 K
후원해	80 K 주세요	1936 K 주세요	1984 K 주세요
후원회원의	1983 K 후원으로
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
