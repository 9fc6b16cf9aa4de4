"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3414
# comentário	2541
# comentários	2541
# gün ücretsiz deneyin	3218
# głosów	91
# hlasů	91
# hozzászólás	1653
# komentářů	355
# komentāri	2063
# lượt bình chọn	91
# odpovedí	2955
# odpovědi	441
# odpovědí	441
# odpowiedź	2501
# příspěvků	355
# röster	91
# sekunden zurück	727
# válasz megjelenítése	1724
# ääntä	91
# σχόλια	774
# ψήφοι	91
# відповідей	3387
# відповідь	3387
# відповіді	3387
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3298
# коментарів	3298
# комментариев	2668
# комментарий	2668
# комментария	2668
# ответ	2761
# ответа	2761
# ответов	2761
# отговор	252
# отговора	252
# הצבעות	91
# תגובות	1547
# تعليقات	118
# راي	91
# صوت	91
# نظر	1286
# कमेंट	1599
# वोट	91
# € al mes durante # meses	1201
# € al mese per # mesi	1863
# € por mês durante # meses	2582
#% megtakarítás	1712
#か月無料	1883
#カ月無料	1883
#ヶ月無料	1883
#件のコメント	1899
#則留言	3476
#条评论	3476
#票	91
#명 참여	91
""", 'a': """
a boltunkból	1698
a cikk a hirdetés alatt folytatódik	1649
a cikk a hirdetés után folytatódik	1649
a cikk automatikusan készült	1723
a cikk felhasználása engedélyköteles	1721
a cikk meg is hallgatható	1647
a cikk meghallgatása	1656
a cikk megosztása	1647
a cikk szerzői jogvédelem alatt áll	1721
a cikk zárolva van	1711
a cikket gépi hang olvassa fel	1702
a folytatáshoz regisztráljon	1641
a hanganyagot mesterséges intelligencia készítette	1702
a hirdetés után folytatjuk	1649
a hirdetés vége	1728
a hozzászólás lezárva	1724
a hozzászólások le vannak zárva	1724
a hét kvíze	1695
a kommentelés lezárult	1653
a könyv megrendelése	1698
a lejátszó betöltése	1702
a link másolva	1727
a lire également	1475
a mező kitöltése kötelező	1714
a nap kérdése	91	1695
a rovat további cikkei	1654
a szerző a lap munkatársa	1664
a szerző cikkei	1717
a szerző jogász	1664
a szerző közgazdász	1664
a szerző politológus	1664
a szerző további cikkei	1717
a szerző történész	1664
a szerző összes cikke	1717
a szerző újságíró	1664
a szöveg automatikusan készült	1723
a tartalmat nem tudjuk megjeleníteni	1700
a tartalom nem elérhető	1700
a tartalom nem jeleníthető meg	1700
a tartalom szerzői jogi védelem alatt áll	1721
a teljes cikk elolvasása	1717
a témában további cikkek	1654
a videó az ön országában nem játszható le	1702
a videó már nem elérhető	1702
a videó nem elérhető	1702
a videó nem elérhető az ön országában	1702
a videó nem játszható le	1702
a videólejátszó betöltődik	1702
a videót nem lehet lejátszani	1702
abo abschließen	574
abo auswählen	735
abo wählen	735
abonați-vă	2594
abonează-te	2594
abonelere özel	3218
abonentu priekšrocības	2094
abonner nå	2279
abonner på nyhetsbrevet	2284
abonnér	457
abonnér nu	457
abonnés	1442
abonnés uniquement	1515
abonē	2057
abonē jaunumus	2081
abonē un lasi visus rakstus	2057
abonēt	2057
abrir menú	1162
aby odtworzyć film, włącz javascript	2478
acasă	2608
accede a todos los contenidos sin límites	1201
accepter og fortsæt	530
acceptera och fortsätt	3141
acceptera och stäng	3141
acceptér	471
acceptér alle	530
acceptér og fortsæt	530
acceptér og vis	530
acceptă toate	2616
acceptă și afișează conținutul	2616
accéder à l'article	1442
aceitar e ver o conteúdo	2563
aceito receber comunicações e ofertas	2577
acest articol este rezervat abonaților	2631
acesta este ultimul tău articol gratuit	2631
acheter ce numéro	1502
achetez ce numéro	1502
activează alertele	2625
activează notificările	2625
actualités	1475
ad 광고	1975
adatkezelési tájékoztató	1700
adatvédelmi beállítások	1700
adatvédelmi tájékoztató	1700
adaugă un comentariu	2605
add meg az e-mail-címed	1659
además	1159
adhérer	1433
adj hozzá minket preferált forrásként	1726
adja meg az e-mail-címét	1659
adja meg az összeget	1709
adja meg e-mail-címét	1659
adomány	1639
adományozok	1639
adományozás	1639
adreça electrònica	323
adó # százalék	1709
adója #%-ával	1709
afișează conținutul	2616
afișează conținutul extern	2616
afișează originalul	2609
afmeld når som helst	544
afspilleren indlæses	532
agora não	2514
ai deja un abonament? autentifică-te	2631
ai kan begå fejl	553
ai kan gjøre feil	2378
ai kan göra fel	3164
ai kan göra misstag	3164
ai może popełniać błędy	2499
ai može griješiti	2860
ai može pogriješiti	2860
ai môže robiť chyby	2953
ai může chybovat	439
ai může dělat chyby	439
ai observat o greșeală	2605
ai sa môže mýliť	2953
ai segítségével készült	1723
ai által fordított	1723
ai által generált	1723
ai által generált tartalom	1723
ai може да греши	251
ai सारांश	1614
ai से तैयार सारांश	1614
ai 요약	1975
ai-genererat innehåll	3165
ai-genereret resumé	482
ai-oversættelse	554
ai-resumé	482	554
ai-összefoglaló	1656
ai-översatt	3164
ai-översättning	3165
aicinām ievērot cieņu komentāros	2063
aiheeseen liittyvää	1346
aiheesta lisää	1346
aikaa jäljellä #	1395
ainult vajalikud küpsised	1253
aitäh hääletamast	1250
aitäh liitumast	1238
aitäh sõnumi eest	1260
aizmirsāt paroli	2101
aizvērt	2065
aizvērt galeriju	2103
aizvērt reklāmu	2066
ai摘要	3496
ai重點整理	3496
ajouter à mes favoris	1461
ajouter à vos sélections	1461
ajándékozza a cikket	1647
ajándékozza a cikket barátjának	1647
ajánlataink	1654
ajánlja: outbrain	1728
ajánlja: taboola	1728
ajánljuk	1654
ajánljuk még	1654
ajánlott	1654	1712
ajánlott cikkek	1654
ajánló	1654
akceptuję	2411
akceptuję i kontynuuję	2476
akceptuję i przechodzę do serwisu	2476
akkurat nå	2300
ako chránime svoje zdroje	2950
ako chránime zdroje	2950
ako vypnúť adblock	2938
ako vypnúť blokovanie reklám	2938
aktuálny čas	2933
aktuálny čas #	2933
aktuální čas	418
aktuální čas #	418
aktuálně	356
akzeptieren und schließen	725
alkalmazás letöltése	1704
alkalmazás megnyitása	1704
alla bidrag hjälper	3150
alla rättigheter reserverade	3162
alle abo-angebote im überblick	666
alle angaben ohne gewähr	672
alle beiträge anzeigen	740
alle beiträge der autorin	740
alle beiträge des autors	740
alle bidrag hjælper	539
alle bidrag tæller	539
alle inhalte sind urheberrechtlich geschützt	713
alle newsletter im überblick	657
alle preise ohne gewähr	672
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	596
als bevorzugte quelle hinzufügen	752
als podcast hören	667
alte știri	2606
alterar preferências de cookies	2563
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2619
am înțeles	2609
amintește-mi mai târziu	2592
anderen betrag wählen	733
andet beløb	539
andra läser	19	3085
andra läser just nu	19
andra läste även	3085
andre har også lest	19
andre leser nå	2300
andre leste også	2300
andre læser	479
andre læser lige nu	479
andre læser også	19
andre læste også	479
angebot auswählen	735
angebot wählen	666
anhören	595
anhören # min	595
anketa dňa	2926
ankstesnė nuotrauka	2043
anmäl	3167
anmäl annons	3170
anmäl dig	3068
anmäl dig till nyhetsbrevet	3068
anmäl inlägg	3166
anmäl kommentar	3166
anna kelvollinen sähköpostiosoite	1407
anna äänesi	1388
annet beløp	2364
anneta ühekordselt	1258
annonce - artiklen fortsætter nedenfor	470
annonces légales	1502
annoncørbetalt	87
annoncørbetalt indhold	87	487
annons - artikeln fortsätter nedan	3077
annons från våra partner	3170
annonsen slutar här	3077
annonser från google	3170
annonsinnehåll	3092
annonslänk	3077
annonsörsinnehåll	3092
annonsørinnhold	87	2308
annonsørsamarbeid	2384
ano, prosím	422
ano, rád	422
anonimni sandučić	2857
anonym brevlåda	3161
anonym tipslåda	3161
anonymná schránka	2950
anonymní schránka	436
anpassa inställningar	3141
anulezi oricând	2631
anuluj odpowiedź	2414
användarnamn	3153
användarnamn eller e-postadress	3152
användarvillkor	3078
anzeige schließen	754
anzeigensonderveröffentlichung	672
anúncio	2536
anúncios	2536
apmaksāta sadarbība	2109
apmaksāts saturs	2066
apmokėta partnerystė	2049
apmokėtas turinys	2049
app letöltése	1704
après la publicité	1466
aptaujas rezultāti	2092
após a publicidade	2536
apóyanos	1120
apúntate	1132
ar norite gauti pranešimus	2038
arată mai puțin	2609
arată tot	2609
arkadaşina gönder	3225
arkadaşinla paylaş	3225
article abonné	1442
article ajouté à vos sélections	1461
article précédent	1475
article réservé aux abonnés	1442
article sponsorisé	1502
articles associés	1475
articles liés	1475
articles recommandés	1475
articles récents	1475
articol exclusiv pentru abonați	2631
articole asemănătoare	2606
articole înrudite	2606
articoli più letti	1866
articolul continuă după reclamă	2602
articolul continuă mai jos	2602
articolul următor	2606
artikeln finns också som ljud	3073
artikeln fortsätter efter annonsen	3077
artikeln fortsätter nedan	3077
artikeln fortsätter under bilden	3077
artikeln går att lyssna på	3073
artikeln läses upp av en syntetisk röst	3143
artikeln är automatiskt genererad	3164
artikeln är låst	3063
artikeln är maskinöversatt	3164
artikeln är skapad automatiskt	3164
artikeln är skyddad av upphovsrätt	3162
artikeln är uppläst av en dator	3073
artikkel jätkub pärast reklaami	1222
artikkel jätkub reklaami järel	1222
artikkel on kaitstud autoriõigusega	1268
artikkel täieneb	1220
artikkelen er låst	2279
artikkelen finnes også som lyd	2288
artikkeli jatkuu kuvan jälkeen	1340
artikkeli on konekäännetty	1416
artikkeli on suojattu tekijänoikeudella	1414
artikkelin lukee synteettinen ääni	1395
artikkelin voi myös kuunnella	1338
artiklen er låst	457
artiklen er læst op af en robot	466
artiklen findes også som lyd	466
artiklen fortsætter efter annoncen	470
artiklen fortsætter efter reklamen	559
artiklen fortsætter nedenfor	470
artiklen fortsætter under billedet	470
artiklen kan også høres	466
artiklen læses op af en kunstig stemme	532
artikli loeb ette tehishääl	1218
artiklit loeb sünteetiline hääl	1254
artiklit loeb tehishääl	1218
artykuł czytany przez syntezator mowy	2478
artykuł dla subskrybentów	2396
artykuł do słuchania	2478
artykuł premium	2487
artykuł sponsorowany	2410
artykuł zablokowany	2487
artykuły na e-mail	2399
artykuły partnerów	2505
artículo anterior	1159
artículo relacionado	1159
artículos recomendados	1205
artículos relacionados	1159
as notícias mais lidas	2585
ascultă	2599
aseta ensisijaiseksi lähteeksi	1420
aslini göster	3235
assine já	2519
atbalstīt	2057
atcel jebkurā laikā	2057
atcelt var jebkurā laikā	2101
atcerēties mani	2101
atidaryti galeriją	2043
atidaryti programėlėje	2037
atidaryti programėlę	2037
atkūrimo greitis	2036
atlikite testą	2032
atlikušais laiks	2096
atlikušais laiks -#	2096
atpakaļ uz augšu	2103
atpakaļ uz sākumlapu	2103
atradi kļūdu	2104
atradi kļūdu rakstā	2063
atradāt kļūdu	2104
atrakinti straipsnį	2041
atrisini krustvārdu mīklu	2092
atsaukt piekrišanu	2095
atsisiųsti garso įrašą	2036
atsisiųsti iš app store	2037
atsisiųsti iš google play	2037
atsisiųsti programėlę	2037
atsiųskite naujieną	2044
atsiųskite nuotraukas	2044
atskaņot video	2096
atskaņošanas ātrums	2096
atslēgt rakstu	2101
atslēgvārdi	2103
atteikties var jebkurā laikā	2102
attēls attēlā	2096
atvērt	2065
atvērt galeriju	2103
atvērt lietotni	2097
atvērt lietotnē	2097
atvērt rakstu	2101
atļaut paziņojumus	2098
atšaukti galite bet kada	1996
atšaukti sutikimą	2035
aucun commentaire à ce niveau	1506
audio narrado por una voz automática	1184
audio vytvorila umelá inteligencia	2933
auf apple podcasts hören	647
auf spotify hören	647
ausgewählt für sie	671
auswahl bestätigen	725
auswählen	736
automaatselt tõlgitud	1263
automaattinen käännös	1417
automaticky preložené	2953
automaticky přeloženo	439
automatické prehrávanie	2933
automatické přehrávání	418
automatický preklad	2954
automatický překlad	440
automatikus lejátszás	1702
automatinis atkūrimas	2036
automatisch übersetzt	748
automatische übersetzung	749
automatiskt översatt	3164
automatiškai išversta	2045
automatsko puštanje	2840
automātiski tulkots	2105
automātiskā atskaņošana	2096
ava äpis	1255
avfölj	3168
avfølg	2382
avis de décès	1502
avoimet työpaikat	1348
avregistrera dig när som helst	3155
avsluta när du vill	3063
avsluta när som helst	3155
avslutt når du vil	2279
avslå alle	2355
avís legal	312
ayrintilar için tiklayin	3234
ayrintilar için tiklayiniz	3234
az ai hibázhat	1723
az ai tévedhet	1723
az e-mail-címed	1714
az első hónap csak # ft	1641
az mi hibázhat	1723
az oldal tetejére	1717
az outbrain ajánlásával	1728
az ön e-mail-címe	1714
az ön neve	1714
az összefoglalót ai készítette	1723
az összefoglalót mi készítette	1723
az összes cikk	1717
az összes elfogadása	1700
az üzeneted	1714
aç	3235
añadir a favoritos	1144
añadir a mi lista	1204
añadir comentario	1155
añadir usuario	1125
aún no te has registrado	1125
ačiū už jūsų balsą	2032
ačiū už registraciją	2042
ačiū už žinutę	2042
ačiū, kad balsavote	2032
ačiū, kad užsiprenumeravote	2021
""", 'b': """
bandykite dar kartą	2042
bandykite vėliau	2042
bankkártyás támogatás	1709
bankovním převodem	425
banküberweisung	573
bara för dig som prenumererar	3152
bara för prenumeranter	3152
bare nødvendige	2355
bağiş yap	3217
bağiş yapin	3217
bağlantiyi kopyala	3225
başa dön	3234
be šlamšto	2042
bedste værdi	542
bei google als quelle hinzufügen	596
bei spotify hören	647
beitrag nicht mehr verfügbar	727
bejegyzés betöltése	1700
bejelentkezés	1641
bejelentkezés apple-fiókkal	1711
bejelentkezés facebookkal	1711
bejelentkezés google-fiókkal	1711
bekræft din e-mail	544
belépés	1641
belépés facebook-fiókkal	1711
belépés facebookkal	1711
belépés google-fiókkal	1711
benefício do assinante	2567
bere sintetični glas	3026
berite naprej z naročnino	3035
bestill nå	2353
beställ boken	3137
betalas årsvis	3152
betales årlig	2366
betales årligt	541
betalt innehåll	3170
betrag wählen	572
betygsätt receptet	61
betűméret	65
betűméret csökkentése	1727
betűméret módosítása	1727
betűméret növelése	1727
bez mišljenja	2835
bez surogātpasta	2102
bez zobowiązań	2487
bezmaksas piegāde	2094
bezárás	1638
beágyazott tartalom	1700
beállítás preferált forrásként	1726
beállítások mentése	1700
bidrag kan trækkes fra i skat	539
bieżący czas #	2478
bild in originalgröße	740
bild vergrößern	613	740
bildergalerie öffnen	740
bildirimleri aç	3273
bildirimleri açin	3273
bilety już w sprzedaży	2473
bitte füllen sie dieses feld aus	737
bitte geben sie eine gültige e-mail-adresse ein	737
bitte prüfen sie ihr postfach	737
bitte versuchen sie es später erneut	657
bitte versuchen sie es später noch einmal	737
bitte überprüfen sie ihr postfach	737
bize ulaşin	3231
biểu quyết	91
bjud en vän på artikeln	3073
bjud oss på en kaffe	3150
bjud oss på kaffe	3150
bjud på en kaffe	3150
bli månadsgivare	3060
bli støttemedlem	2276
bliv fast støtte	539
bliv støtteabonnent	539
bliv støttemedlem	454
blokovať	2937
boletín	1132
bolo to užitočné	2953
brezplačna dostava	3023
browserul tău nu poate reda acest video	2616
brukervilkår	2293
brīva summa	2100
bu haber abonelere özeldir	3218
bu içerik abonelere özeldir	3218
bugün değil	3216
bunlar da ilginizi çekebilir	3232
burtu izmērs	2108
butlletí	323
buďte v obraze	345
bylo to pro vás užitečné	439
bylo to užitečné	439
bài cùng chuyên mục	3442
bài cùng tác giả	3442
bài khác	3415
bài liên quan	3415
bài mới nhất	3442
bài quảng cáo	3443
bài tiếp theo	3415
bài viết liên quan	3415
bài viết mới	3441
bài được dịch tự động	3441
bài đọc nhiều	3442
báo lỗi	3414
bármikor leiratkozhat	1659
bármikor leiratkozhatsz	1659
bármikor lemondhatja	1641
bármikor lemondható	1641
bäst värde	3153
bästa pris	3153
bình chọn	91
bình luận	3414
bình luận (#	3414
búsqueda	1162
bülten	3255
bülten üyeliği	3255
bültene abone oldunuz	3255
büyüt	3234
bądź na bieżąco	2399
bądź pierwszą osobą, która skomentuje	2501
błędny adres e-mail	2490
bővebben	1656
būkite pirmas	2002
būkite pirmas, pakomentavęs	2002
bạn có thể quan tâm	3415
bỏ qua	3398
""", 'c': """
cada aportació compta	326
cada aportación cuenta	1200
cada contribuição conta	2580
cadastre-se grátis	2519
califica este artículo	1155
cargar más	1162
carte de crédit	1441
cartão de crédito	2518
categorieën	2154
categorías	1159
caută	2608
ce contenu vous a-t-il été utile	1500
ce résumé vous a-t-il été utile	1500
cele mai citite știri	2634
cele mai noi știri	2606
celkem hlasovalo # čtenářů	411
celozaslonski način	3026
celá obrazovka	418
celý článek	358
celý článek zde	433
celý článok	2948
cerrar menú	1162
cerrar sesión	1125
cet article est en accès libre pour les abonnés	1515
cet article est lu par une voix de synthèse	1500
chcem dostávať upozornenia	2936
chcem odoberať	2945
chcete dostávat notifikace	421
chcete dostávat upozornění	421
chcete dostávať notifikácie	2936
chcete dostávať upozornenia	2936
chci dostávat upozornění	421
chci odebírat	345
chci podpořit	340
chci přispět	340
chi tiết	3418
chia sẻ	3405
chia sẻ bài viết	3405
chia sẻ facebook	3441
chia sẻ qua facebook	3441
chia sẻ ý kiến của bạn	3414
chuyên mục	3415
chuyển đến công thức	61
chép liên kết	3441
chính sách bảo mật	3413
chính sách bảo mật | điều khoản sử dụng	3413
chính sách cookie	3413
chính sách quyền riêng tư	3413
chấp nhận tất cả	3413
chấp nhận tất cả cookie	3413
chủ đề	3415
chủ đề liên quan	3415
chủ đề nóng	3442
cikk ajándékozása	1727
cikk elküldése ajándékként	1727
cikk feloldása	1711
cikk meghallgatása	1702
cikk megosztása	1647
cikk mentése	1647
cikk nyomtatása	1727
cikkünk frissül	1656
citeşte şi	2606
citește fără limite	2631
citește mai departe	2606	2608
citește mai mult	2606	2608
citește regulile comunității	2619
citește și	2606
citi šobrīd lasa	2059
citiți și	2606
cofnij zgodę	2476
col·labora	299
comentariul tău așteaptă moderarea	2619
comentează	2605
comentário	2541
comentário aguardando moderação	2573
comentários	2541
comentários exclusivos para assinantes	2573
commander ce numéro	1502
commentaire en attente de modération	1506
commerciële bijdrage	2199
commerciële content	2267
commerciële inhoud	2267
compre a edição impressa	2567
conditions générales	1468
conectează-te cu facebook	2631
conectează-te cu google	2631
confidentialité	1468
configuración	1152
configuración de cookies	1152
configurações de cookies	2538
conheça todas as nossas newsletters	2577
consigue tu entrada aquí	1186
consulta les normes de participació	315
consultez notre charte de modération	1506
consíguelo en tu quiosco	1186
contenu externe recommandé	1498
contenu proposé par notre partenaire	1502
contenu sponsorisé	1466
contenus recommandés	1519
contenus sponsorisés	1466	1475
conteúdo de marca	2536
conteúdo exclusivo	2519
conteúdo exclusivo para assinantes	2582
conteúdo externo	2563
conteúdo externo recomendado	2563
conteúdo para assinantes	2519
conteúdo patrocinado	2536
conteúdo premium	2582
conteúdo produzido pela marca	2567
conteúdo relacionado	2545
conteúdos relacionados	2585
contingut només per a usuaris registrats	327
continua após a publicidade	2536
continua després de l'anunci	317
continuar leyendo aquí	1125
continuarea articolului după reclamă	2621
continue a ler esta notícia	2585
continuer après la publicité	1466
continuă cu apple	2631
continuă cu facebook	2631
continuă cu google	2631
continuă să citești după publicitate	2621
continúa abajo	1150
contáctanos	1155
conținut disponibil doar utilizatorilor înregistrați	2631
conținut extern	2616
conținut extern recomandat	2616
conținut pentru abonați	2594
conținut premium	2631
conținut sponsorizat	87	2602
cookie beállítások	1700
cookie-beállítások	1700
cookieinställningar	3078
cookieの設定	1896
cookie政策	3472
cookie設定	1896	3472
cookie设置	3472
copia l'enllaç	306
copiază link	2599
copiază linkul	2599
copy link thành công	3441
correo electrónico	1132
coś poszło nie tak	2491
coś poszło nie tak. spróbuj ponownie	2490
coś poszło nie tak. spróbuj ponownie później	2490
creează cont	2594
créer mon compte	1442
créer un compte	1442
créer une alerte	1508
créer une alerte sur ce thème	1508
csak a szükséges sütik	1700
csak a szükségesek	1700
csak előfizetők számára	1711
csak előfizetőknek	1641
csomagok megtekintése	1711
cumpără revista	2621
czy artykuł był pomocny	2499
czy artykuł był przydatny	2499
czy ten artykuł był pomocny	2499
czy to było pomocne	2499
czyta głos ai	2478
czytaj całość	2421
czytaj cały artykuł	2493
czytaj również	2418
czytaj także	2418
czytaj też	2418
czytaj też nasze inne artykuły	2418
czytaj więcej	2418	2421
czytaj więcej o	2418
czytane przez głos syntetyczny	2478
các tin khác	3415
cât de util a fost acest articol	2619
címkék	1654
címlap	1654
címlapra	1717
címlapról ajánljuk	1654
có lẽ để sau	3398
có thể bạn quan tâm	19	3415
có thể bạn thích	19
cùng chuyên mục	3415
cùng chủ đề	3442
cùng tác giả	3442
cảm ơn bạn đã bình chọn	91
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
da, želim	2844	3030
dagens fråga	91	3134
dagens spørgsmål	91	525
dagens spørsmål	91	2350
daha az göster	3235
daha fazla göster	3234
daha fazla haber için tiklayin	3234
dalies ar šo rakstu	2062
dalinkitės	1996
dalinkitės straipsniu	2001
dalsza część artykułu pod materiałem wideo	2410
dalsza część artykułu pod wideo	2410
dalsza część tekstu pod wideo	2410
dalīties	2057
dalīties ar draugiem	2062
dalīties ar rakstu	2108
dalīties facebook	2062
dalīties whatsapp	2108
další	358
další foto	433
další fotografie	433
další snímek	433
další strana	358
další video	418
další z rubriky	356
další zprávy	356
další článek	356
další články	19	356
další články od autora	433
další čtení	356
danke für dein feedback	651
danke für deine stimme	91
danke für ihr feedback	651
danke für ihre stimme	91	719
danke fürs abstimmen	719
danke fürs mitmachen	91
danos tu opinión	1191
dans l'actualité	1519
dans la même catégorie	1475
dans la même rubrique	1475
dans la même série	1475
dar lze odečíst z daní	425
dar si můžete odečíst z daní	425
darovat jednorázově	425
darovat měsíčně	425
darovat článek	348
darovať	2872
darovať jednorazovo	2940
darovať mesačne	2940
darovať článok	2880
darowiznę możesz odliczyć od podatku	2485
darujte nám # %	2940
darujte tento článek	348
darujte tento článok	2880
das könnte dich auch interessieren	610
das könnte ihnen auch gefallen	610
das könnte sie auch interessieren	610
das könnte sie interessieren	610
das video ist in ihrem land nicht verfügbar	727
das video ist leider nicht mehr verfügbar	727
das video ist nicht mehr verfügbar	727
das video ist nicht verfügbar	727
das wichtigste in kürze, zusammengefasst von ki	641
datenschutzerklärung	603
daugiau autoriaus straipsnių	2043
daugiau straipsnių	2043
daugiau šia tema	1998
dať spätnú väzbu	2953
deaktivér din adblocker	537
deblochează articolul	2631
deine stimme wurde gezählt	719
deixar um comentário	2541
deixe um comentário	2541
del på e-mail	558
del på e-post	2288
del på facebook	466	2288
del på mail	466
del på twitter	466	2288
del på whatsapp	2383
del på x	466	2288
dela inlägget	3073
dela på facebook	3073
dela på twitter	3073
dela på whatsapp	3169
dela på x	3073
dela som gåva	3169
deli po e-pošti	3050
deli članek	2974
delite članek	2974
den här artikeln är låst	3152
den här artikeln är skyddad av upphovsrättslagen	3162
den här videon är inte längre tillgänglig	3143
den här videon är inte tillgänglig	3143
denne artikel er låst	541
denne artikkelen er låst	2366
denne saken er låst	2366
denne video er ikke længere tilgængelig	532
denne video er ikke tilgængelig	532
der er opstået en fejl	545
der opstod en fejl. prøv igen senere	544
dernière minute	1475
dernières actualités	1475
dernières infos	1475
dernières nouvelles	1475
desa per llegir després	329
desbloquear artículo	1201
desbloqueie este conteúdo	2582
det er gratis å opprette en bruker	2279
det går inte att visa innehållet	3141
det har oppstått en feil	2370
det här innehållet kan inte visas	3141
det här innehållet är inte tillgängligt	3141
det læser andre	479
det oppsto en feil. prøv igjen senere	2369
det är gratis att skapa ett konto	3063
detaylar için tiklayin	3234
detaylar için tiklayiniz	3234
detta material är skyddat enligt lagen om upphovsrätt	3115
detta är en annons	3077
detta är en plusartikel	3063
dette indhold er ikke tilgængeligt	530
devam etmek için üye girişi yapin	3218
devami için abone olun	3218
devamini okumak için abone olun	3218
dienas jautājums	2092
diese funktion steht nur angemeldeten nutzern zur verfügung	667
dieser inhalt ist nicht mehr verfügbar	725
dieser inhalt ist nicht verfügbar	725
dieser kommentar wurde gelöscht	750
dieses video ist in deinem land nicht verfügbar	727
dieses video ist in ihrem land nicht verfügbar	727
dieses video ist leider nicht mehr verfügbar	727
dieses video ist nicht mehr verfügbar	727
dieses video ist nicht verfügbar	727
din aceeași categorie	2606
din aceeași secțiune	2634
din röst har registrerats	3134
din röst är registrerad	91
din röst är räknad	3134
disponibil în app store și google play	2625
disponibilă în app store și google play	2625
distribuiți	2599
diğer haberler	19	3232
diğer okurlar bunlari okuyor	3232
dla prenumeratorów	2487
dla subskrybentów	2396
dlaczego widzę tę reklamę	2505
do fotogalérie	2948
do galérie	2948
do góry	2421
do košíka	2929
do košíku	414
do speciálu	433
doar abonații pot comenta	2619
doar pentru abonați	2594
doação mensal	2515
doação única	2515
doba čtení # min	358
dodaj do moich tematów	2503
dodaj jako preferowane źródło	2503
dodaj kao željeni izvor	2863
dodaj nas do preferowanych źródeł	2503
dodaj nas do wyjątków	2483
dodaj u košaricu	2837
dodaj v košarico	3023
dogodila se greška. pokušajte ponovno	2852
dolgozzon nálunk	1656
domiciliación bancaria	1124
domů	358
dona suport al periodisme en català	326
donación mensual	1120
donación única	1120
donați	2593
donează	2593
donează acum	2593
donează lunar	2593
donează lunar # euro	2630
donează lunar # lei	2630
doner nå	2276
doniraj mesečno	2847	3033
doniraj mjesečno	2847
données personnelles	1468
donér	454
donér nu	454
doporučeno outbrain	445
doporučeno taboola	445
doporučené	356
doporučené články	356
doporučuje outbrain	445
doporučujeme	356	428
doporučujeme přečíst	356
doporučujeme také	356
dosegli ste omejitev člankov	3035
dosegnuli ste ograničenje članaka	2849
dovanoti straipsnį	2048
dozvoli obaveštenja	2843
dołącz do dyskusji	2467
dołącz do nas	2393
dołącz do newslettera	2399
došlo je do greške. pokušajte ponovo	2852
došlo je do pogreške. pokušajte ponovno	2852
došlo k chybě	431
došlo k chybě. zkuste to prosím později	430
drukāt	2062
drukāt rakstu	2108
drukāt recepti	61
du använder en adblocker	3148
du använder en annonsblockerare	3148
du er nå påmeldt	2284
du er nå påmeldt nyhetsbrevet	2284
du följer	3168
du följer det här ämnet	3168
du följer nu	3168
du följer redan	3168
du följer redan ämnet	3168
du følger allerede	2382
du følger allerede dette emne	557
du følger allerede dette temaet	2382
du følger allerede emnet	557
du følger dette emne	557
du følger dette temaet	2382
du følger emnet	557
du følger nå	2382
du har nådd grensen	2366
du har nået din grænse	541
du har nått din gräns	3152
du har redan röstat	3134
du har slået adblock til	537
du kan när som helst avregistrera dig	3155
du kan när som helst avsluta prenumerationen	3068
du kan når som helst melde deg av	2284
du kan opsige når som helst	457
du kan trække beløbet fra i skat	539
du kanske också gillar	3085
du modtager snart en bekræftelse på mail	462
du même auteur	1475
du prenumererar nu på nyhetsbrevet	3068
du verkar använda en annonsblockerare	3148
du vil kanskje også like	2300
du är nu anmäld	3155
dziękujemy za głos	91	2470
dziękujemy za oddanie głosu	91	2470
dziękujemy za przesłanie formularza	2490
dziękujemy za udział w sondzie	2470
dziękujemy za wiadomość	2490
dziękujemy za zapis	2399
dziękujemy! sprawdź skrzynkę	2490
dành cho bạn	3415
dành cho thuê bao	3400
dárkovat článek	341
dát zpětnou vazbu	439
därefter # kr/mån tills du säger upp	3063
débloquer l'article	1442
débloquez cet article	1515
déconnexion	1442
découvrir l'offre	1442
découvrir nos offres	1515
découvrir toutes nos offres d'abonnement	1515
déjà un compte	1442
déjà un compte ? connectez-vous	1442
délka	419
délka #	418
déplier	1479
détails	1479
dölj	3089
dölj annons	3170
dölj bildtext	3158
dölj svar	3166
dāvini rakstu	2062
dāvini rakstu draugam	2062
děkujeme za hlas	411
děkujeme za hlasování	91	411
děkujeme za odběr	430
děkujeme za přihlášení	345
děkujeme za vaši zprávu	430
děkujeme za váš hlas	91	411
děkujeme za zprávu	430
dĺžka	2934
dĺžka #	2933
""", 'e': """
e-bülten	3255
e-bülten aboneliği	3255
e-mail alebo používateľské meno	2942
e-mail cím	1714
e-mail ili korisničko ime	2849
e-mail inválido	2577
e-mail nebo uživatelské jméno	427
e-mail-cím	1714
e-mail-cím vagy felhasználónév	1711
e-mailová adresa	345
e-pasts vai lietotājvārds	2101
e-post või kasutajanimi	1259
e-posta gönder	3225
e-postadress eller användarnamn	3152
e-pošta ali uporabniško ime	3035
e-poštni naslov	3038
edición digital	1125
edición impresa	1125
editörün seçtikleri	3232
edição impressa	2519
eget beløb	539
eget beløp	2364
egyedi összeg	1709
egyszeri adomány	1709
egyszeri támogatás	1639
egyszeri támogatás küldése	1709
egyéb összeg	1709
ehkä myöhemmin	1329
ei mielipidettä	1389
ei tänään	1329
ei vielä tunnusta	1404
ei, aitäh	1256
eikö sinulla ole tunnusta	1404
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	737
eiti į receptą	61
ekskluzivno za naročnike	3035
el millor de la setmana a la teva bústia	323
el més llegit	303
el més vist	330
el. paštas	2021
el. paštas arba vartotojo vardas	2041
el. pašto adresas	2042
eldste først	2380
elfelejtett jelszó	1641
elfelejtette a jelszavát	1711
elfogadom és folytatom	1700
elfogadom és megjelenítem	1700
elfogadás és folytatás	1700
elige tu suscripción	1201
elküldés	1715
elküldöm	91	1647	1715
elküldöm e-mailben	1727
ellenőrizd a postafiókod	1714
ellenőrizze a postafiókját	1714
elmentem későbbre	1647
elolvasom később	1727
elolvasta az összes ingyenes cikkét	1711
elrejtés	1657
els lectors també han llegit	330
elérte a havi limitet	1711
elírást talált	1653
előfizetek	1641
előfizetés	1641
előfizetési csomagok	1711
előfizetési lehetőségek	1711
előfizető vagyok	1711
előfizetői ajánlat	1698
előfizetői előny	1698
előfizetői kedvezmény	1698
előfizetői tartalom	1641
előfizetőknek	1641
előfizetőként megoszthatja a cikket	1647
előző	1656
előző cikk	1654
előző fotó	1717
előző kép	1717
előző oldal	1717
email cím	1714
emlékeztess később	1638
emlékezz rám	1711
emlékezzen rám	1711
emme voi näyttää sisältöä	1393
emme voi näyttää tätä sisältöä	1393
empfehlungen für sie	671
en este artículo	1159
en çok okunan	3232
en çok okunan haberler	3232
en çok okunanlar	3232
endast för dig som är prenumerant	3152
endast för medlemmar	3152
endast nödvändiga	3141
endast nödvändiga cookies	3141
endre tekststørrelse	2383
engangsbeløb	454
engangsbeløp	2364
engedélyezem	1706
engedélyezés	1706
engångsgåva	3060
enllaç copiat	329
ensemble, faisons vivre un média libre	1514
enthält werbung	600
enviar comentário	2541
enviar corrección	1155
envoyer à un ami	1461
envoyer à un proche	1461
envoyez-nous vos témoignages	1496
epizód letöltése	1702
eredeti megjelenítése	1657
eredmény megtekintése	91
eredmények	91	1657
eredmények megtekintése	1695
erinnern sie mich später	568
erről bővebben itt írtunk	1656
erről is írtunk	1654
erről itt írtunk bővebben	1656
erscheint täglich	657
erscheint wöchentlich	657
erősítse meg az e-mail-címét	1714
es gratis y solo te llevará un minuto	1197
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	657
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	737
es izslēdzu reklāmu bloķētāju	2099
escreva um comentário	2541
escriu el teu correu electrònic	323
esi pirmais, kas komentē	2063
esimene kuu # €	1213
esta funcionalidad es sólo para registrados	1125
esta matéria foi útil para você	2565
esta notícia foi útil	2565
este espaço é moderado pela redação	2573
este resumo foi útil	2565
estás de acuerdo? vota	1191
estä	1399
ethvert bidrag hjælper	539
etický kodex redakce	436
etický kódex redakcie	2950
etkö ole tilaaja	1404
etkö ole vielä tilaaja	1404
ett fel har uppstått	3156
ett fel uppstod. försök igen senare	3155
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	737
evaluează rețeta	61
evästeasetukset	1341
evästeet	1341
evästekäytäntö	1393
exclusiv pentru abonați	2631
exklusiv für abonnenten	735
exklusiv für mitglieder	735
exklusivt för medlemmar	3152
exklusivt för prenumeranter	3152
exkluzív tartalom előfizetőknek	1711
experimente grátis por um mês	2582
externt innehåll	3141
externí obsah	416
externý obsah	2931
ez a cikk zárolt	1711
ez a mező kötelező	1714
ez a tartalom nem elérhető	1700
ez a tartalom nem jeleníthető meg	1700
ez a videó már nem elérhető	1702
ez a videó nem elérhető	1702
ez is érdekelhet	1654
ez is érdekelheti	1654
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	1700
ezt a témát már követi	1726
ezt is ajánljuk	1654
ezt olvasta már	1654
ezt olvastad már	1654
eén keer toestaan	2238
ešte nemáte predplatné	2942
ešte nemáte účet	2942
ești de acord? votează	2619
ești deja abonat	2639
ești deja abonată	2639
""", 'f': """
facebook'ta paylaş	3225
facebookでシェア	1890
facebookでシェアする	1890
faktureras årligen	3152
faktureres årlig	2366
faktureres årligt	541
faça login	2519
faça uma pergunta sobre esta reportagem	2565
felhasználási feltételek	1700
felhasználási jog vásárlása	1721
felhasználónév	1712
felhasználónév vagy e-mail	1711
feliratkozás	1714
feliratkozás hírlevélre	1714
feliratok megjelenítése	1702
fes una donació	299
fiecare donație contează	2630
fiecare leu contează	2630
film jest niedostępny w twoim kraju	2478
film nie jest już dostępny	2478
film niedostępny	2478
fizetett együttműködés	1728
fizetett hirdetés	87	1649
fiók létrehozása	1641
fiókom	1641
foglalja le helyét	1698
folytatás a hirdetés után	1728
folytatás apple-fiókkal	1711
folytatás facebookkal	1711
folytatás google-fiókkal	1711
folytatás google-lel	1711
folytatás kikapcsolás nélkül	1707
forstået	483
forstått	2304
forstør	547
forstør billede	482
forstør billedet	547
forstørr	2372
forstørr bilde	2303
forstørr bildet	2372
fortsett uten å slå av	2362
fortsett uten å støtte	2275
fortsätt läsa efter annonsen	3077
fortsätt med apple	3152
fortsätt med e-post	3152
fortsätt med facebook	3152
fortsätt med google	3152
fortsätt utan att stänga av	3148
fortsätt utan att stödja	3059
fortsæt med apple	541
fortsæt med at læse	470
fortsæt med e-mail	541
fortsæt med facebook	541
fortsæt med google	541
fortsæt uden at slå fra	537
fortsæt uden at støtte	453
fotogalería	1159
fotoğraflari görmek için tiklayin	3234
fra vores annoncører	559
fra vår butikk	2353
fra våre partnere	2384
friss hírek	1654
frissítse az oldalt	1708
fråga vår ai om artikeln	3081
från vår butik	3137
från våra annonsörer	3170
från våra partner	3170
frühbucher-tickets	722
frühbucherrabatt sichern	722
fuld skærm	532
fuldskærm	482
fullskärm	3143
fyll i fältet	3155
fäll ihop	3089
fäll ut	3089
fältet är obligatoriskt	3155
få adgang	457
få artiklen læst op	466
få de vigtigste nyheder hver morgen	462
få de viktigaste nyheterna varje morgon	3068
få de viktigste nyhetene hver morgen	2284
få læst artiklen op	532
få notifikationer	535
få notiser	3146
få nyheder på mail	462
få nyheter på e-post	2284
få nyheter på mejlen	3068
få overblikket her	482
få tilgang	2279
få varsel når vi skriver om dette	2303
få varsler	2360
följ	3074
följ det här ämnet	3168
följ direktrapporten	3158
följ författaren	3168
följ journalisten	3168
följ liverapporten	3158
följ oss	3074
följ skribent	3074
följ skribenten	3168
följ ämne	3168
följ ämnen	3168
följ ämnet	3074
för prenumeranter	3063
förderer werden	569
fördermitglied werden	569
föregående	3088
föregående artikel	3085
föregående bild	3158
föregående sida	3158
förnamn	3156
förstora	3088
förstora bild	3158
förstora bilden	3158
försök igen senare	3155
føj til foretrukne kilder	557
føj til mine emner	557
følg	467	2289
følg dette emne	557
følg dette temaet	2382
følg direkte	2372
følg direktesenteret	2372
følg emne	467
følg emnet	2382
følg forfatter	2382
følg forfatteren	2382
følg ikke længere	557
følg journalist	2382
følg journalisten	2382
følg liveblog	547
følg livebloggen	547
følg os	467
følg oss	2289
følg sagen her	482
følg saken direkte	2372
følg skribent	557
følg skribenten	557
følg tema	2289
følg temaet	2382
følg temaet og få varsel	2303
für abonnenten	574
für den newsletter anmelden	582
für dich empfohlen	671
für sie empfohlen	671
für sie entstehen keine mehrkosten	672
fă o donație	2593
fără obligații	2631
fără tine nu putem	2630
főoldal	1717
""", 'g': """
galbūt vėliau	2038
galerie schließen	740
galerie öffnen	740
galeriyi aç	3234
galeriyi görmek için tiklayin	3234
galéria	1656
galéria bezárása	1717
galéria megnyitása	1717
galéria megtekintése	1656
garanta já o seu ingresso	2567
gauti pranešimus	2038
gaver kan trækkes fra i skat	539
ge en engångsgåva	3150
ge en gåva	3150
ge återkoppling	3164
gefällt mir	751
gefällt mir nicht	751
gelesen von einer künstlichen stimme	727
gem til læseliste	466
generisano veštačkom inteligencijom	2860
genindlæs siden	538
genişlet	3235
giriş	3218
giriş yap	3218
giriş yapin	3218
giriş yapin veya üye olun	3218
giv et beløb	539
giv et engangsbeløb	539
giv os feedback på artiklen	474
già abbonato	1801
già registrato	1801
gjenstående tid	2357
gjenstående tid #	2357
gjenstående tid -#	2357
glasnoća	2841
gli articoli più letti	1866
glömt ditt lösenord	3152
glömt lösenord	3063
glömt lösenordet	3152
godišnja naplata	2849
godišnja pretplata	2849
godišnje	2850
godišnje plaćanje	2849
godkänn	3078
godkänn alla	3078
godkänn alla cookies	3141
godkänn och fortsätt	3141
godkänn och visa	3141
google hirdetések	1728
google reklāmas	2109
google-hirdetések	1728
gorące tematy	2418
gracias por tu opinión	1184
grotuvas įkeliamas	2036
großansicht	740
gràcies per la teva opinió	315
gràcies per votar	315
gràcies, ja estàs subscrit	323
grįžti į pradžią	2043
grįžti į viršų	2043
guardar artículo	1144
guardar para después	1204
guardar para leer después	1204
gå ikke glip af	479
gå ikke glip af noget	462
gå ikke glipp av noe	2284
gå til forsiden	2372
gå til hovedindhold	547
gå til indhold	482
gå til innhold	2372
gå til liveblog	547
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	525
gå til shop	528
gå til toppen	547
gå till receptet	61
gåvolänk	3169
gépi felolvasás	1702
gépi fordítással készült	1723
géppel fordítva	1723
gérer les cookies	1468
gérer les préférences	1498
gérer mes alertes	1508
gérer mes choix	1468
gérer vos préférences de cookies	1498
góp ý	3414
gönder	91
gör quizzet	3134
gör testet	3134
gündem	3232
günün anketi	91
günün haberleri	3232
günün özeti	3232
głosuj	91	2471
głośność	2479
gợi ý	3415
gửi	91	3414
gửi bình luận	3414
gửi cho bạn bè	3441
gửi email	3405
gửi ý kiến	3414
""", 'h': """
haber bülteni	3255
haber güncelleniyor	3234
haberi arkadaşina hediye et	3225
hai già un account	1801
halda nõusolekut	1253
hallitse evästeitä	1393
hang letöltése	1702
hanganyag letöltése	1702
hangerő	1703
hantera inställningar	3141
har du sett något	3161
harici içerik	3234
haritayi aç	3235
has arribat al límit d'articles gratuïts	327
has iniciado sesión	1182
hasznos volt az összefoglaló	1653
hasznosnak találta a cikket	1653
hasło	2488
havi előfizetés	1711
havi fizetés	1711
havi rendszeres támogatás	1709
havi támogatás	1639
hayir teşekkürler	3216
hayir, teşekkürler	3216
haz una pregunta sobre este artículo	1184
he leído y acepto la política de privacidad	1197
he llegit i accepto la política de privacitat	312
hela artikeln fortsätter nedan	3077
heli välja	1254
helskärm	3143
helskärmsläge	3143
helyesbítési szabályzat	1720
hepsini gör	3234
hesap oluştur	3218
hi estàs d'acord? vota	315
hiba bejelentése	1720
hiba jelentése	1657	1720
hiba történt	1715
hiba történt, próbálja újra később	1714
hiba történt. próbálja újra	1714
hiba történt. próbálja újra később	1714
hibabejelentés	1720
hibás e-mail-cím	1714
hibát talált	1653
hibát talált a cikkben	1720
hibát találtál	1720
hibát találtál a cikkben	1720
hier reinhören	647
hinweis schließen	568
hirdetés	1649
hirdetés bezárása	1649
hirdetés elrejtése	1728
hirdetés jelentése	1728
hirdetés vége	1728
hirdetés, görgessen tovább	1649
hirdetésblokkolót használsz	1707
hirdetések engedélyezése	1708
hirdetések kikapcsolása	1728
hivatkozás másolva	1727
hivatkozás másolása	1727
hjälp oss att rätta fel	3081
hlasitosť	2934
hlasovalo # lidí	411
hlasovalo # čtenářů	411
hlasovat v anketě	411
hlasovať	91	2927
hlasovať v ankete	2926
hlavná stránka	2948
hlavné správy	2877
hlavní stránka	433
hlavní zprávy	356
ho già donato	1795
hogyan kapcsolhatom ki a hirdetésblokkolót	1707
hogyan védjük forrásainkat	1720
hoje não	2514
hoppa till huvudinnehåll	3158
hoppa till innehåll	3088
hoppa till innehållet	3158
hoppa över inlägg från facebook	3088
hoppa över inlägg från instagram	3088
hoppa över inlägg från x	3088
hozzáadás a kedvenc forrásokhoz	1726
hozzáadás a témáimhoz	1726
hozzáadás preferált forrásként	1726
hozzájárulás kezelése	1700
hozzájárulás módosítása	1700
hozzájárulás visszavonása	1700
hozzájárulások kezelése	1700
hozzászólok	1653
hozzászólás	1653
hozzászólás elküldése	1724
hozzászólás jelentése	1724
hozzászólás küldése	1724
hozzászólási szabályzat	1724
hozzászólások	1653
hozzászólások megjelenítése	1724
hozzászólások megtekintése	1653
hrať	2927
hrať teraz	2926
hrát	412
hrát teď	411
hvala za sporočilo	3038
hvala za vaš glas	2834	3020
hver krone hjælper	539
hver krone tæller	539
hvert bidrag hjælper	539
hylkää	1341
hylkää kaikki	1341
hyppää reseptiin	61
hyppää sisältöön	1410
hyväksy	1341
hyväksy evästeet	1341
hyväksy ja jatka	1393
hyväksy ja näytä	1393
hyväksy ja sulje	1393
hyväksy kaikki	1341
hátralévő idő	1702
hátralévő idő #	1702
hátralévő idő -#	1702
hämta på google play	3145
här kan du kommentera artikeln	3081
hääleta	91
håll dig uppdaterad	3068
håll mig inloggad	3152
hírfolyam	1654
hírlevelek	1659
hírlevél	1659
hírlevél-feliratkozás	1659
hívj meg minket egy kávéra	1709
hívjon meg minket egy kávéra	1709
hören sie diesen artikel	647
hør saken	2288
""", 'i': """
i den här artikeln	3158
i più commentati	1827
i più letti	1827
i più letti della settimana	1866
i più visti	1827
iba nevyhnutné	2931
iba pre predplatiteľov	2873
ich unterstütze schon	568
identifícate	1201
idi na sadržaj	2855
időtartam	1703
időtartam #	1702
ielikt grozā	2094
ielogojies, lai komentētu	2063
ielādēt ierakstu	2095
ielādēt saturu	2095
ielādēt vēl	2103
ienākt	2057
ienākt ar facebook	2101
ienākt ar google	2101
iepriekšējais attēls	2103
iepriekšējais raksts	2103
iepriekšējā lapa	2103
iesakām	2059
ieslēgt paziņojumus	2098
ieslēgt skaņu	2096
iesūti fotogrāfijas	2104
iesūti ziņu	2104
iesūtīt ziņu	2104
iesūtīt ziņu anonīmi	2104
ievadiet derīgu e-pasta adresi	2102
igal reedel. tasuta. ilma spämmita	1260
igen, kérek	1706
igen, kérem	1706
igen, köszönöm	1706
ihre meinung zählt	606
ihre stimme wurde gezählt	91	719
ikke abonnent ennå	2366
ikke gå glipp av	2300
ikke nå	2275
ikmēneša ziedojums	2100
il tuo browser non può riprodurre il video	1844
il tuo commento sarà pubblicato dopo l'approvazione	1854
iletişim	3231
ilgili içerikler	3232
ilginizi çekebilecek haberler	3232
ilginizi çekebilir	3232
ilmoita asiavirheestä	1345
ilmoita virheestä	1345
imam račun	2849	3035
imate namig? pišite nam	3043
imate priču za nas	2857
imię	2491
imię i nazwisko	2491
imprimir artículo	1204
imprimir esta matéria	2584
in bài	3405
in bài viết	3405
in công thức	61
in trang này	3441
inbäddat innehåll	3141
indhold fra annoncør	559
indholdet er ikke tilgængeligt	530
indlæg fra facebook	482
indlæg fra instagram	482
indlæs flere	482
indlæs indhold	530
indlæs opslag	530
indlæs video	530
indlæser afspiller	532
indlæser video	532
indtast beløb	539
inga kommentarer än	3166
ingen åsikt	3135
ingresá	1201
ingyen, spam nélkül	1714
ingyenes regisztráció	1641
ingyenes szállítás	1698
inicia sesión	1125
inicia sessió	300
iniciar sesión	1125
iniciar sesión con apple	1201
iniciar sesión con facebook	1201
iniciar sesión con google	1201
iniciar sessão	2519
inicie sesión	1125
inläst av en syntetisk röst	3143
inne artykuły	2418
innehåll från annonsör	3170
innehåll från våra partner	3170
innehållet kan inte visas	3141
innhold fra annonsør	2308
innhold fra våre annonsører	2384
innhold fra våre partnere	2384
inscription à la newsletter	1451
inscrivez-vous à notre newsletter	1451
insira o seu endereço de email	2577
instalează aplicația	2625
inställningar	3078
inte prenumerant än	3152
integritetsinställningar	3141
introduce un email válido	1197
intră în cont	2594
invítanos a un café	1120
iná suma	2940
início	2548
ir para o conteúdo	2548
irány a bolt	1698
irányítószám	1715
isključi zvuk	2840
isključio sam blokator oglasa	2845
isključite adblock	2845
isključite blokator oglasa	2845
ispiši	2783
ispiši recept	61
ispiši članak	2864
ispravci i pojašnjenja	2857
istediğiniz zaman abonelikten çikabilirsiniz	3255
istediğiniz zaman iptal edin	3218
iz naše trgovine	2837	3023
iz našeg shopa	2837
izberi naročnino	3035
izberite naročnino	3035
izbor uredništva	2971
izdrukāt	2062
izmēģini # dienas bez maksas	2057
izslēdziet reklāmu bloķētāju	2099
izslēgt skaņu	2096
izveidots ar mākslīgo intelektu	2105
izvēlies abonementu	2101
izvēlies summu	2100
izvēlieties abonementu	2101
izvēlieties summu	2100
izvēlēties plānu	2101
içeriğe geç	3234
iş birliği	3227
iš mūsų parduotuvės	2034
iš mūsų partnerių	2049
išbandykite # dienų nemokamai	1996
išjungiau reklamos blokavimą	2039
išjungti garsą	2036
išjunkite reklamos blokavimą	2039
išorinis turinys	2014
išsaugoti	2001
išsaugoti nustatymus	2035
išsaugoti pasirinkimą	2035
išsaugoti straipsnį	2001
išsaugoti vėlesniam laikui	2048
išversta automatiškai	2045
išversta dirbtinio intelekto	2045
""", 'j': """
j'ai déjà donné	1432
j'ai déjà un compte	1442
ja hi estàs subscrit	327
ja hi estàs subscrit? entra	327
ja n'ets subscriptor? inicia sessió	300
ja tens compte? inicia sessió	327
ja, gärna	3147
ja, slå på	3147
jaa sähköpostilla	1421
jaa twitterissä	1338
jaa x:ssä	1338
jag förstår	3078
jag har stängt av annonsblockeraren	3148
jag har stängt av den	3149
jag har stängt av min annonsblockerare	3148
jag stödjer redan	3059
jaga sõbraga	1218
jak chronimy nasze źródła	2496
jak chronimy źródła	2496
jak chráníme své zdroje	436
jak chráníme zdroje	436
jak vypnout blokování reklam	423
jak wyłączyć adblocka	2483
jak wyłączyć blokowanie reklam	2483
jakość	2479
jatka sähköpostilla	1404
jau turiu paskyrą	2041
jaunākie	2059
jaunākie vispirms	2106
jautā mākslīgajam intelektam	2063
javascript ei ole käytössä	1395
javascript er slået fra	532
javascript er slått av	2357
javascript ir izslēgts	2096
javascript išjungtas	2036
javascript je isključen	2840
javascript je vypnutý	418
javascript jest wyłączony	2478
javascript måste vara påslaget	3143
javascript on pois päältä	1395
javascript on välja lülitatud	1254
javascript är avstängt	3143
javascript är inaktiverat	3143
javascript вимкнено	3364
javascript е изключен	231
javascript отключен	2738
javascript отключён	2738
javítások és pontosítások	1720
je commande ce numéro	1502
je gère mes cookies	1468
je soutiens déjà	1432
jede spende zählt	661
jede unterstützung hilft	733
jeder beitrag zählt	661
jeder euro zählt	661
jederzeit kündbar	735
jednorazový dar	2940
jednorazový príspevok	2940
jednorázový dar	425
jednorázově	340
jeg forstår	2293
jeg har slået den fra	538
jeg har slået min adblocker fra	537
jeg har slått av annonseblokkering	2362
jeg har slått den av	2363
jeg støtter allerede	453	2275
jegyek itt kaphatók	1656
jegyvásárlás	1698
jelenlegi idő	1702
jelenlegi idő #	1702
jelentkezzen be vagy regisztráljon	1641
jelentés	1725
jelszó	1712
jelszó megjelenítése	1711
jen nezbytné cookies	416
jen pro předplatitele	341
jesteś już prenumeratorem	2487
jesteś już subskrybentem	2487
jetzt angebot wählen	666
jetzt anhören	595
jetzt reinhören	647
jetzt rätseln	719
jetzt unterstützen	569
ještě nemáte předplatné	427
ještě nemáte účet	427
jiná částka	425
již jste hlasovali	411
již mám předplatné	341
jméno	431
jméno a příjmení	431
jobs in ihrer nähe	645
jokainen euro on tärkeä	1402
jokainen lahjoitus on tärkeä	1402
jokin meni pieleen. yritä uudelleen	1407
jokin meni vikaan. yritä uudelleen	1407
jotain meni vikaan. yritä myöhemmin uudelleen	1407
jotain meni vikaan. yritä uudelleen	1407
još nema komentara	2861
još nemate račun	2849
još niste pretplatnik	2849
još vesti	2780
još vijesti	2780
jste už předplatitel	427
junte-se à conversa	2573
jurnalismul de calitate costă	2630
juttu jatkuu kuvan jälkeen	1340
juttu jatkuu mainoksen jälkeen	1340
juttu jatkuu videon jälkeen	1340
juttu on luettu koneäänellä	1395
juttua päivitetään	1340
jutun lukee koneääni	1338
jutun lukee synteettinen ääni	1395
jutun lukee tekoäly	1395
jutun lukee tekoälyääni	1338
jutun voi myös kuunnella	1338
już głosowałeś	2470
już obserwujesz	2503
już wspieram	2392
już wyłączyłem	2484
já doei	2514
já nas bancas	2567
já sou apoiador	2514
já sou assinante	2519
já tem conta	2519
já tem uma conta	2519
já é assinante? faça login	2519
já é subscritor	2582
já é subscritor? inicie sessão	2582
játssz most	1695
játék indítása	1695
jährlich	736
jährlich abgerechnet	735
jährliche abrechnung	735
jährliche zahlung	735
jälgi autorit	1265
jälgi teemat	1265
jälgid juba	1265
jälgid seda teemat	1265
jäljellä oleva aika	1395
jäljellä oleva aika #	1395
jäljellä oleva aika -#	1395
jäljentäminen kielletty	1414
järelejäänud aeg	1254
järelejäänud aeg -#	1254
järgmine artikkel	1261
järgmine leht	1261
järgmine pilt	1261
järgmine video	1254
järjestys	1419
järjestä	1419
jäsenetu	1391
jäta mind meelde	1259
jätka apple'iga	1259
jätka facebookiga	1259
jätka google'iga	1259
jätä kommentti	1345
jūs izmantojat reklāmu bloķētāju	2099
jūs jau balsavote	2032
jūs jau esat nobalsojis	2092
jūs naudojate reklamos blokavimo programą	2039
jūs sekate šią temą	2047
jūs sekojat šai tēmai	2107
jūsu balss ir ieskaitīta	2092
jūsu balss ir pieņemta	2092
jūsu e-pasta adrese	2102
jūsu e-pasts	2102
jūsu vārds	2102
jūsu ziņa	2102
jūsų balsas užskaitytas	2032
jūsų balsas įskaitytas	2032
jūsų el. paštas	2021
jūsų el. pašto adresas	2021
jūsų vardas	2042
jūsų žinutė	2042
""", 'k': """
k tématu	356
k téme	2877
kaikki oikeudet pidätetty	1414
kaip išjungti reklamos blokavimą	2039
kaip saugome šaltinius	2044
kakinställningar	3141
kako isključiti adblock	2845
kako isključiti blokator oglasa	2845
kako štitimo izvore	2857
kako štitimo svoje izvore	2857
kapcsolat a szerkesztőséggel	1720
kapcsolat a szerzővel	1717
kapcsold ki a reklámblokkolót	1707
kapcsolja ki a hirdetésblokkolót	1707
kapcsolódó	1654
kapcsolódó cikk	1654
kapcsolódó cikkek	1654
kapcsolódó tartalom	1654
kapcsolódó témák	1654
karte öffnen	614
kas kokkuvõte oli kasulik	1219
kas mėnesį remti	2040
kategóriák	1654
katrs eiro ir svarīgs	2100
katrs eiro palīdz	2100
katrs ziedojums palīdz	2100
katru piektdienu. bez maksas. bez surogātpasta	2102
katso kuvat tästä	1348
katso myös	1346
katso video tästä	1348
katso video yltä	1348
kattintson a nagyításhoz	1717
kaupallinen sisältö	1422
kaupallinen yhteistyö	87	1340
kaupallisen kumppanin sisältö	1422
kaut kas nogāja greizi. mēģiniet vēlreiz	2102
kaydiniz için teşekkürler	3255
każda wpłata pomaga	2485
każda wpłata się liczy	2485
każda złotówka pomaga	2485
każda złotówka się liczy	2485
każde wsparcie się liczy	2485
každá koruna pomáhá	425
každá koruna se počítá	425
každé euro pomáha	2940
každé euro sa počíta	2940
každý dar pomáha	2940
každý dar pomáhá	425
každý piatok. zadarmo. bez spamu	2945
každý príspevok pomáha	2940
každý príspevok sa počíta	2940
každý pátek. zdarma. bez spamu	430
každý příspěvek pomáhá	425
každý příspěvek se počítá	425
kažkas nutiko. bandykite dar kartą	2042
kdykoliv můžete zrušit	427
keela kõik	1253
keeldu kõigist	1253
keisti sutikimą	2035
keisti šrifto dydį	2048
kenttä on pakollinen	1407
kereskedelmi együttműködés	1728
keresztnév	1715
keresztrejtvény	1696
keresés	1656
keskeytä	1396
keskustelu on päättynyt	1418
keskustelun säännöt	1418
kevesebb mutatása	1717
kezdőlap	1656
không phải bây giờ	3398
không, cảm ơn	3398
ki kan gjøre feil	2378
ki-antworten können fehler enthalten	748
ki-übersetzung	749
ki-übersicht	641
kiekvieną penktadienį. nemokamai. be šlamšto	2042
kiellä kaikki	1393
kiitos viestistäsi	1407
kiitos äänestämisestä	1388
kiitos äänestäsi	91	1388
kiitos! tarkista sähköpostisi	1407
kijelentkezés	1641
kikapcsoltam a hirdetésblokkolót	1707
kingi artikkel sõbrale	1218
kinyitás	1657
kipróbálom	1641
kirjaudu sisään	1331
kirjaudu sähköpostilla	1404
kirjoita sähköpostiosoitteesi	1334
kitas vaizdo įrašas	2036
kitöltöm a kvízt	1695
kiválasztom	1712
kiválasztás	1712
kizárólag előfizetőknek	1711
kjøp abonnement	2279
kjøp billett	2353
kjøp billetter	2353
kjøp billetter her	2353
kjøp boka	2353
kjøp boken	2353
kjøp her	2353
kjøp lisens	2376
kjøp nå	2353
kjøp rettigheter	2376
kjøp tilgang	2279
klausies podkāstu	2064
klausies podkāstu šeit	2064
klausies šo rakstu	2062
klausies šo rakstu (# min	2062
klausykite tinklalaidės	2003
klausykite tinklalaidės čia	2003
klausykitės straipsnio	2001
klausīties	2062
klausīties rakstu	2062
kliknij, aby powiększyć	2493
kliknutím zväčšíte	2948
kliknutím zvětšíte	433
klippet er ikke længere tilgængeligt	532
klippet är inte längre tillgängligt	3143
ključne besede	2971
ključne reči	2780
ključne riječi	2780
klíčová slova	356
kodex diskutujících	441
kodėl matau šią reklamą	2049
kohustuslik väli	1260
kohustuslikud väljad	1260
kokeile # päivää maksutta	1331
kokkuvõtte tegi tehisintellekt	1263
koko näyttö	1395
kolačići	2796
kom ihåg mig	3152
komentarai uždaryti	2046
komentariši	2861
komentarų dar nėra	2046
komentarų nėra	2046
komentavimas išjungtas	2002
komentavimas uždarytas	2046
komentavimo taisyklės	2002
komentiranje je onemogućeno	2861
komentovať	2955
komentáre	2880
komentář	355
komentáře	355
komentāri	2057
komentāri ir slēgti	2106
komentāru vēl nav	2106
komentēt	2057
komentēšana ir slēgta	2063
komentēšanas noteikumi	2063
komercijalni sadržaj	2865
komerčné oznámenie	2876
komerční obsah	445
komerční prezentace	445
komerční sdělení	87	351
komerční článek	445
komerčný obsah	2959
komerčný článok	2959
komment jelentése	1724
komment küldése	1724
komment írása	1724
kommentar gelöscht	750
kommentarer blir gjennomgått før publisering	2303
kommentarerna förhandsmodereras	3081
kommentarerna är stängda	3166
kommentek megjelenítése	1724
kommentek megtekintése	1653
kommentelési szabályzat	1653
kommentoi ensimmäisenä	1418
kommentoinnin säännöt	1418
kommentointi on päättynyt	1418
kommentér	474
kommersiellt innehåll	3170
konekäännetty	1416
konekäännös	1417
kontakt z redakcją	2496
kontakta författaren	3158
kontaktirajte uredništvo	3043
kontaktovať autora	2948
kontaktovať redakciu	2950
kontynuuj bez wyłączania	2483
koostöö	1222
kopiera gåvolänk	3169
kopiera länk	3073
kopiera länken	3073
kopiering förbjuden	3162
kopijuoti draudžiama	2050
kopijuoti nuorodą	1996
kopioitu leikepöydälle	1421
kopiraj povezavo do članka	2974
kopirano u međuspremnik	2864
kopirano v odložišče	3050
kopiér link	466
kopiér linket	466
kopsavilkumu veidojis mākslīgais intelekts	2105
kopírovanie zakázané	2951
kopírovat odkaz	348
kopírovať odkaz	2880
kopírování zakázáno	437
kopēt saiti	2057
kopēšana aizliegta	2110
korisničko ime	2850
korisničko ime ili e-mail	2849
korzyść dla prenumeratorów	2473
korábban írtunk róla	1654
kostenlos und jederzeit kündbar	737
kosárba rakom	1698
kosárba teszem	1698
koupit aktuální vydání	414
koupit lístky	414
koupit nyní	414
koupit časopis	414
kreiraj račun	2773
kreirano uz pomoć ai	2860
kreirano uz pomoć umjetne inteligencije	2860
kreuzworträtsel	720
križaljka	2835
križanka	3021
krzyżówka	2471
krížovka	2927
kuidas reklaamiblokeerija välja lülitada	1257
kullanim koşullari	3228
kumppanin sisältö	1422
kumppanisisältö	1422
kun nødvendige	2355
kun nødvendige cookies	530
kup dostęp	2396
kup książkę	2473
kup licencję	2497
kup licencję na publikację	2497
kup tę książkę	2473
kupi naročnino	2967
kupte nám kávu	425
kuula taskuhäälingut	1220
kuuntele podcast tästä	1348
kvíz dne	411
kvíz dňa	2926
kvíz indítása	1695
kvíz kitöltése	1695
kyllä kiitos	1399
kyllä, kiitos	1399
kysy tekoälyltä	1345
kytke ilmoitukset päälle	1398
käyttäjätunnus	1405
käyttäjätunnus tai sähköposti	1404
käyttöehdot	1341
käytät mainosten esto-ohjelmaa	1400
käytät mainosten estoa	1400
käytät mainostenesto-ohjelmaa	1400
käännetty automaattisesti	1416
käännetty tekoälyllä	1416
kép a képben	1702
kép nagyítása	1717
képaláírás megjelenítése	1717
képek megtekintése	1717
kér értesítést	1705
kérdezze ai-asszisztensünket	1653
kérek értesítést	1705
kérem a hírlevelet	1659
kérjük, adjon meg érvényes e-mail-címet	1714
kérjük, kapcsolja ki a hirdetésblokkolót	1707
kérjük, töltse ki ezt a mezőt	1714
később	1638	1706
kích thước chữ	65
kódex diskutujúcich	2955
kõik artiklid	1261
kõik autori artiklid	1261
kõik kommentaarid	1264
kõik õigused reserveeritud	1268
köp	3063
köp biljett	3137
köp biljetter	3137
köp biljetter här	3137
köp boken	3137
köp boken här	3137
köp din biljett	3137
köp här	3137
köp licens	3162
köp rättigheter	3162
köszönjük a feliratkozást	1659
köszönjük a regisztrációt	1714
köszönjük a szavazatodat	1695
köszönjük a szavazatot	91
köszönjük a szavazatát	91	1695
köszönjük az üzenetet	1714
köszönjük üzenetét	1714
köszönjük! ellenőrizze postafiókját	1714
köszönjük, hogy feliratkozott	1714
köszönjük, hogy feliratkoztál	1714
köszönjük, hogy szavazott	1695
köszönjük, hogy szavaztál	1695
köszönöm, nem	1638
kötelező	1715
kötelező kitölteni	1714
kötelező mező	1714
kötelező mezők	1714
kövesd a témát	1726
kövesse a témát	1726
kövesse élőben	1717
követed	1726
követem a szerzőt	1726
követem a témát	1726
következő	1656
következő cikk	1654
következő fotó	1717
következő kép	1717
következő oldal	1717
következő videó	1702
követve	1726
követés leállítása	1726
követés megszüntetése	1726
közlemény: adomány	1709
közlemény: támogatás	1709
køb abonnement	457
køb adgang	457
køb billet	528
køb billet her	528
køb billetter	528
køb billetter her	528
køb bogen	528
køb bogen her	528
køb her	528
køb licens	551
køb nu	528
køb rettigheder	551
kúpiť e-knihu	2929
kúpiť knihu	2929
kúpiť licenciu	2951
kúpiť lístky	2929
kúpiť predplatné	2873
kúpiť teraz	2929
kúpiť vstupenku	2929
kúpiť vstupenky	2929
kúpiť časopis	2929
kúpte nám kávu	2940
kúpte si knihu	2929
kúpte si vstupenky	2929
küfür, hakaret içeren yorumlar onaylanmamaktadir	3231
küldd be a fotóidat	1720
küldd el egy barátodnak	1727
küldje be fotóit	1720
küldje el barátjának	1647
küldje el fotóit	1720
küldjön névtelen üzenetet	1720
küldjön tippet	1720
küldés	91	1647	1715
küldés e-mailben	1647
küldés whatsappon	1727
külső tartalom	1656
künye	3228
küpsiste kasutamine	1253
küpsiste seaded	1231
küsi tehisarult	1219
küsitlus	91
küsitluse tulemused	1250
kā izslēgt reklāmu bloķētāju	2099
kā mēs sargājam avotus	2104
kā tev patika raksts	2063
kā tu domā? balso	2064
kāpēc es redzu šo reklāmu	2109
ką manote? balsuokite	2003
křížovka	412
""", 'l': """
la discussione è chiusa	1823
la nota continúa después del anuncio	1150
la pregunta del día	91
la rédaction vous conseille	1475
la sélection de la rédaction	1475
labojumi un precizējumi	2104
ladda inlägg	3141
ladda inlägget	3141
ladda innehåll	3141
ladda innehållet	3141
ladda ned på google play	3145
lae äpp alla	1255
lahenda ristsõna	1250
lahjoita artikkeli ystävälle	1338
lai komentētu, ielogojies	2063
lai komentētu, pieslēdzies	2063
laita ilmoitukset päälle	1398
lap tetejére	1717
las más leídas	1159
las más leídas de hoy	1205
las noticias más leídas	1205
lasa sintētiska balss	2096
lasi arī	2059
lasi bez ierobežojumiem	2101
lasi bez reklāmām	2109
lasi komentārus	2063
lasi tālāk	2057
lasi vairāk šeit	2064
lasi vēl	2059
lasiet arī	2059
lasiet vēl	2059
last inn siden på nytt	2363
last siden på nytt	2363
lasă un comentariu	2605
lasīt komentārus	2063
lasīt tālāk	2064
lasīt vairāk	2064
lasīt visu rakstu	2103
lasīt vēlāk	2062
lasītākie	2059
lataa lisää	1348
lataa sisältö	1393
lataa ääni	1395
lautstärke	728
lavet ved hjælp af ai	553
le choix de la rédaction	1475
le journal numérique	1442
le lien a été copié	1518
le lien a été copié dans le presse-papiers	1518
le notizie più lette	1866
le più lette	1827
le za naročnike	3035
lea también	1159
lee sin límites	1201
lee también	1159
leer artículo completo	1162
leer más	1162
leer también	1159
legfrissebb elöl	1724
legfrissebb hírek	1654
leggi di più	1830
leggi più tardi	1865
legjobb ajánlat	1712
legjobb ár	1712
legnépszerűbb	1654	1712	1725
legrégebbi	1725
legrégebbi elöl	1724
legújabb	1725
legújabb elöl	1724
leia a matéria completa	2585
leia as notícias no aplicativo	2575
leia também	2545
leisti pranešimus	2038
leisti vaizdo įrašą	2036
lejupielādēt app store	2097
lejupielādēt audio	2096
lejupielādēt lietotni	2097
lejupielādēt no app store	2097
lejupielādēt no google play	2097
lejátszás	1702
lejátszási sebesség	1702
len nevyhnutné cookies	2931
len pre predplatiteľov	2873
les choix de la rédaction	1475
les den først i appen	2359
les først i appen	2359
les lecteurs ont aussi consulté	1519
les més llegides	330
les også	2300
les plus commentés	1475
les plus partagés	1475
les prix indiqués sont susceptibles d'évoluer	1502
les våre debattregler	2296
letiltás	1706
letna naročnina	3035
letno plačilo	3035
letölthető a google play áruházból	1704
letölthető az app store-ból	1704
letöltés az app store-ból	1704
li e aceito a política de privacidade	2577
libovolná částka	425
licenc vásárlása	1721
licencja na publikację	2497
liczy się każda wpłata	2485
liczy się każda złotówka	2485
lielāks teksts	2108
lien copié	1461
lien copié dans le presse-papiers	1518
lietošanas noteikumi	2074
liitudes nõustud kasutustingimustega	1238
liity jäseneksi	1330
likęs laikas	2036
likęs laikas -#	2036
lineでシェア	1890
lineでシェアする	1919
lineで送る	1890
link a vágólapra másolva	1647
link bài gốc	3441
link copiado para a área de transferência	2584
link kopiëren	2139
link másolva	1647
link másolása	1647
link został skopiowany	2504
lire la suite pour #€	1442
lire la vidéo	1478
lire à haute voix	1461
lire également	1475
lisätiedot	1349
lisää aiheesta	1346
lisää artikkeleita	1410
lisää ensisijaiseksi lähteeksi	1420
lisää kirjoittajalta	1410
lisää kommentti	1418
lisää omiin aiheisiin	1420
lisää ostoskoriin	1391
lisää samalta kirjoittajalta	1410
lisää suosikkilähteeksi	1420
liên hệ	3414
liên quan	3415
ljud på	3143
ljudet är ai-genererat	3143
llegeix sense límits	327
llegeix també	303
llegir més	330
lo + leído	1159
lo más comentado	1159
lo más compartido	1159
lo más leído	1159
lo más popular	1159
lo más visto	1159
lo más visto hoy	1205
lo último	1159
locuri de muncă	2621
loe lähemalt	1220
loe lähemalt siit	1220
loe äpis	1255
loeb sünteetiline hääl	1254
logi sisse või loo konto	1213
los lectores también leyeron	1205
luba kõik	1231
luba kõik küpsised	1253
lubię to	2406	2502
lucrează cu noi	2621
lue keskustelun säännöt	1345
lue lisää	1346
lue lisää aiheesta	1346
lue myöhemmin	1338
lue myös	1346
lue vähemmän	1410
lugu jätkub pärast reklaami	1222
lugu täieneb	1220
lui écrire	1496
lukijana synteettinen ääni	1395
luotu tekoälyllä	1416
luštit	412
luštit křížovku	411
lyd på	2357
lägg till i mina ämnen	3168
lägg till oss som föredragen källa	3168
lägg till som föredragen källa	3168
lähetä	91	1408
lähetä kommentti	1418
lähetä kuvasi	1413
lähetä palaute	1416
lähetä palautetta	1416
lähetä sähköpostilla	1338
lähetä viesti	1407
lähetä viesti toimittajalle	1410
lähetä vinkki	1413
lähetä vinkki nimettömänä	1413
lämna en kommentar	3081
lämna ett svar	3166
lämna feedback	3164
längd	3144
längd #	3144
länk kopierad	3073
länken har kopierats	3169
länken kopierad	3073
länken är kopierad	3073
läs den först i appen	3145
läs dokumentet	3089
läs domen	3089
läs först i appen	3145
läs hela	3158
läs hela artikeln	3088
läs hela texten	3088
läs hela texten här	3088
läs in sidan igen	3149
läs kommentarer	3081
läs mer	3085	3088
läs mer om	3085
läs mindre	3158
läs också	3085
läs senare	3073
läs transkription	3143
läs utan annonser	3170
läs vidare	3063	3085
läs våra kommentarsregler	3081
läs även	3085
läsarerbjudande	3137
läsarerbjudanden	3137
läsarfrågan	91	3134
läsarresa	3137
läsarresor	3137
lästid	3088
lästid # min	3088
lås artiklen op	541
lås op	457
lås op for artiklen	541
lås opp artikkelen	2279
lås opp saken	2279
lås upp	3152
lås upp artikeln	3063
låst artikel	3152
låst innehåll	3152
læg en kommentar	555
læg i kurv	528
læg i kurven	528
længde #	533
læs debatreglerne	474
læs debatreglerne her	474
læs den først i appen	534
læs først i appen	534
læs hele artiklen	482
læs i appen	534
læs kommentarer	474
læs mere	479	482
læs mere om	479
læs mindre	547
læs også	479
læs også disse artikler	479
læs senere	466
læs transskription	532
læs uden annoncer	559
læs uden grænser	541
læs uden reklamer	559
læs videre	457	479
læs vores regler for debatten	474
læserrejse	528
læserrejser	528
læsertilbud	528
læsetid # min	482
læst op af en syntetisk stemme	532
lên đầu trang	3417
líbí se mi	442
lõpeta jälgimine	1265
lös korsordet	3134
lösenord	3153
löysitkö virheen	1413
løs krydsord	525
løs krydsordet	525
løs kryssordet	2350
lúštiť krížovku	2926
lülita reklaamiblokeerija välja	1257
lülitasin reklaamiblokeerija välja	1257
lūdzu, izslēdziet reklāmu bloķētāju	2099
lưu	3405
lưu bài	3405
lưu bài viết	3405
lưu bài để đọc sau	3441
lưu công thức	61
lấy link	3441
""", 'm': """
magari più tardi	1795
mai târziu	2592
mainos päättyy	1340
mainostajan sisältö	1422
mainīt burtu izmēru	2108
mainīt piekrišanu	2095
mais notícias	2545
maksettu sisältö	1340
maksettu yhteistyö	1422
mam już konto	2487
mam prenumeratę	2487
manas tēmas	2107
manşetler	3232
maschinell übersetzt	748
maschinelle übersetzung	749
masintõlgitud	1263
maskinoversættelse	554
maskinöversatt	3164
maskinöversättning	3165
masquer la publicité	1502
masz już konto	2396
masz już konto? zaloguj się	2396
masz włączonego adblocka	2483
materialet er vernet etter åndsverkloven	2376
materialet är skyddat enligt lagen om upphovsrätt	3115
materiał komercyjny	2505
materiał niedostępny	2478
materiał partnera	2410
materiał partnerski	2505
materiał promocyjny	2410
materiał płatny	2505
materiał sponsorowany	2410
materiał wideo niedostępny	2478
materiał zewnętrzny	2410
matéria exclusiva para assinantes	2582
matérias relacionadas	2545
mazāks teksts	2108
mašinski prevedeno	2860
mašīntulkots	2105
mažesnis tekstas	2048
me ei saa seda sisu näidata	1253
media społecznościowe	2407
medlemsförmån	3137
megjelenítés és elfogadás	1700
megnyitás	1657
megnyitás az alkalmazásban	1704
megnézem	1656
megnézem a galériát	1717
megnézem az ajánlatot	1698
megnézem az eredményt	1695
megnézem az árat	1698
megosztás	1647
megosztás a facebookon	1647
megosztás ajándékként	1727
megosztás e-mailben	1727
megosztás facebookon	1647
megosztás twitteren	1647
megosztás whatsappon	1727
megveszem a könyvet	1698
mehr für dich	671
mehr für sie	671
meld deg av når som helst	2369
meld deg på	2284
meld deg på nyhetsbrevet	2284
meld meg på	2369
mentions légales	1468
mentés	1647
mentés későbbre	1647
menú	1162
menü	613	741	1656	3234
menü schließen	613
menü öffnen	613
mer från	3085
mer läsning	3085
merci d'avoir voté	91	1506
mergi la rețetă	61
mesačne	2943
mesačná platba	2942
mesačné predplatné	2942
mesačný dar	2940
mesečna donacija	2847	3033
mesečna naročnina	3035
mesečna pretplata	2849
mesečno	2850	3036
mesečno plačilo	3035
messaggio pubblicitario con finalità promozionale	1849
mest läst	3085
mest lästa	3085
mest læst	479
mest læste	479
mest populär	3153
mest populärt	3153
mest populær	542	2367
mest populære	542	2367
mesterséges intelligencia készítette	1723
mesterséges intelligenciával készült	1723
metinė prenumerata	2041
mi készítette	1723
mi var kļūdīties	2105
mi által generált	1723
mi-összefoglaló	1656
mida sina arvad? hääleta	1220
midagi läks valesti. proovi uuesti	1260
miejscowość	2491
miesięcznie	2488
miks ma seda reklaami näen	1267
miksi näen tämän mainoksen	1422
mina ämnen	3168
minden adomány számít	1709
minden forint segít	1709
minden forint számít	1709
minden hozzájárulás számít	1709
minden pénteken. ingyen. spam nélkül	1714
minden süti elfogadása	1700
minden támogatás segít	1709
mindet elutasítom	1700
mindig engedélyezem	1700
mindig engedélyezés	1700
mindig megjelenítem	1700
minn meg på det senere	2275
minőség	1703
mira el vídeo	321
mit ki übersetzt	748
mit paypal unterstützen	733
mitä mieltä olet? äänestä	1348
miért látom ezt a hirdetést	1728
mjesečna donacija	2847
mjesečna pretplata	2849
mjesečno	2850
modalità di pagamento	1799
moderációs alapelvek	1724
moderálási elvek	1653
modifică preferințele cookie	2616
modifier mes préférences	1498
modtag en notifikation, når vi skriver om emnet	482
mogoče kasneje	2978
mogą cię zainteresować	2418
mohlo by se vám líbit	356
mohlo by vás také zajímat	356
mohlo by vás tiež zaujímať	2877
mohlo by vás zajímat	356
mohlo by vás zaujímať	2877
moje témata	443
moje témy	2957
mokama partnerystė	2049
molimo isključite blokator oglasa	2845
molimo vas, isključite adblock	2845
monatlich kündbar	666
mostra aquesta publicació a instagram	312
mostra di più	1830
mostra'n més	304
mostrar conteúdo externo	2563
mostrar más	1162
mot de passe oublié	1442
mots clés	1475
mots-clés	1475
może cię zainteresować	2418
może później	2392
możesz zrezygnować w każdej chwili	2487
možda kasnije	2788
možda vas zanima	2780
možda će vas zanimati	2780
možete se odjaviti bilo kada	2852
možete se odjaviti u bilo kom trenutku	2852
možno neskôr	2884
možná později	339
muistuta myöhemmin	1329
mulțumim pentru feedback	2619
mulțumim pentru vot	91
mulțumim, te-ai abonat cu succes	2626
mutasd az eredményt	91	1695
mutass többet	1656
muuda küpsiste seadeid	1253
muut lukivat myös	1346
muuta evästeasetuksia	1393
mykistä	1395
myöhemmin	1329	1399
mám predplatné	2942
mám předplatné	427
mám vypnuto	424
mám účet	427
már előfizető	1641
már kikapcsoltam	1708
már követed	1726
már követed ezt a témát	1726
már követi	1726
már szavazott	1695
már szavaztál	1695
már van fiókom	1711
más	1162
más artículos	1159
más artículos del autor	1178
más detalles	1163
más en	1159
más historias	1159
más información	1159
más leídas	1159
más leído	1159
más leídos	1159
más noticias	1159
más opciones	1152
más sobre este tema	1159
más tarde	1119
más vistas	1159
más vistos	1159
más összeg	1709
mások ezt olvassák	1654
mások ezt olvasták	1654
másolva	1727
másolás	1647
másolás tilos	1721
máte již účet	341
máte předplatné? přihlaste se	341
máte tip	436
máte už účet	427
máte zapnutý adblock	423
mängi kohe	1250
märkasid viga	1262
märksõnad	1215
månadsgåva	3060
månadsvis	3153
månadsvis betalning	3152
månedlig	2367
månedlig betaling	2366
månedlig gave	2276
månedlig støtte	539
månedligt	542
månedligt bidrag	454
måske senere	453
måske vil du også kunne lide	479
még nem előfizető	1711
még nincs előfizetése	1711
még nincs fiókja	1711
még nincs fiókod	1711
még nincsenek hozzászólások	1724
més informació	303
més llegides	303
més notícies	330
método de pago	1123
métodos de pagamento	2517
métodos de pago	1123
mākslīgais intelekts var kļūdīties	2105
mākslīgā intelekta kopsavilkums	2064
mă abonez	2626
mărime text	65
mēneša abonements	2101
mēs nevaram parādīt šo saturu	2095
mēģiniet vēlreiz	2102
mēģiniet vēlāk	2102
mėnesinė parama	2040
mėnesinė prenumerata	2041
město	431
měsíční dar	425
měsíční platba	427
měsíční předplatné	427
měsíčně	428
můj účet	341
mới nhất	3415
mở	3418
mở khóa bài viết này	3441
mở rộng	3417
""", 'n': """
na celú obrazovku	2933
na górę	2493
na hlavní stránku	433
na hlavnú stránku	2948
na stránku darov	2940
na stránku darů	425
na začiatok	2948
na začátek	433
na żywo	2479
nabídka pro čtenáře	414
nadaljevanje članka pod oglasom	2970
nagyobb betűk	1727
nagyítás	1717
nahlásit	442
nahlásit chybu	355
nahlásit komentář	441
nahlásit příspěvek	441
nahlásit reklamu	445
nahlásiť	2956
nahlásiť chybu	2880
nahlásiť komentár	2955
nahlásiť príspevok	2955
nahlásiť reklamu	2959
najboljši	3048
najchętniej czytane	2418
najchętniej czytane dziś	2418
najczęściej czytane	2418
najczęściej czytane artykuły	2418
najlepšia ponuka	2943
najlepšie	2956
najnovejše	2971
najnovejše novice	2971
najnovejši	3048
najnovejši najprej	3047
najnoviji članci	2780
najnovšie	2877	2956
najnovšie správy	2877
najnovšie články	2877
najnowsze artykuły	2418
najnowsze wiadomości	2418
najobľúbenejšie	2943	2956
najstarejši	3048
najstarejši najprej	3047
najstaršie	2956
najvýhodnejšie	2943
najčitanije	2780
najčitanije vesti	2780
najčitanije vijesti	2780
najčitanije vijesti dana	2780
najčítanejšie	2877
najčítanejšie články	2877
najčítanejšie články dňa	2877
naloži objavo	3024
naloži več	3041
naloži video	3024
naloži vsebino	3024
napi keresztrejtvény	1695
napiši komentar	2861	3047
napišite komentar	2974
napište autorovi	433
napište do redakce	436
napište komentář	441
napište redakci	436
napsat komentář	355
napísať autorovi	2948
napísať komentár	2955
napíšte autorovi	2948
napíšte do redakcie	2950
napíšte komentár	2955
napíšte redakcii	2950
naročena vsebina	2970
naroči knjigo	3023
naročite knjigo	3023
naročite se	2966
naročnina	2966
naruči knjigu	2837
naručite knjigu	2837
naskenujte qr kód	420
naskenujte qr kód a stáhněte si aplikaci	420
naslednji članek	3041
nastala chyba. skúste to neskôr	2945
nastala chyba. zkuste to prosím znovu	430
nastavenia súkromia	2931
nastavenie súkromia	2931
nastavení	352
nastavení cookies	352
nastavení ochrany soukromí	416
nastavení soukromí	416
nastavi bez isključivanja	2845
nastavi s google računom	2849
nastavi čitanje	2832
nastavi čitati	2832
nastavit jako preferovaný zdroj	443
nastavit upozornění	421
nastavite čitanje	2832
nastavite čitati	2832
nastavitve piškotkov	2986
nastaviť ako preferovaný zdroj	2957
nastaviť upozornenia	2936
następna strona	2421
następne wideo	2478
następne zdjęcie	2493
następny	2421
następny artykuł	2418
następny film	2478
natisni članek	2974
naudojate reklamos blokavimą	2039
naudojimo taisyklės	2014
naudojimosi taisyklės	2035
naujausi viršuje	2046
naujausios žinios	1998
naujienlaiškis	2021
nav komentāru	2106
načteno umělým hlasem	418
načtěte qr kód	420
načíst další	358
načíst další články	433
načíst obsah	416
načíst příspěvek	416
načíst stránku znovu	424
načíst video	416
načíst více	433
načítava sa prehrávač	2933
načítava sa video	2933
načítať obsah	2931
načítať príspevok	2931
načítať viac	2948
načítať video	2931
načítať ďalšie	2948
načítám přehrávač	418
načítání videa	418
našli jste chybu	355
našli jste chybu v článku	436
našli jste v článku chybu	355
našli ste chybu	2950
našli ste chybu v článku	2950
našli ste v článku chybu	2950
naživo	2934
ne děkuji	339
ne, ačiū	2038
ne, děkuji	339
nederīga e-pasta adrese	2102
nejdiskutovanější	356
nejlepší	442
nejlepší nabídka	428
nejnovější	356	442
nejnovější zprávy	356
nejnovější články	356
nejoblíbenější	428	442
nejstarší	442
nejvýhodnější	428
nejčtenější	356
nejčtenější články	356
nejčtenější články dne	356
nekaj je šlo narobe. poskusite pozneje	3038
nekaj je šlo narobe. poskusite znova	3038
nem kötelező	1715
nem küldünk spamet	1714
nem, köszönöm	1638
nemam mišljenje	2835
nemate račun	2849
nemaš račun	2849
nemám názor	412	2927
nemám účet	427
nemáte predplatné	2942
nemáte předplatné	427
nemáte účet	427
nenhum comentário	2541
neplatná e-mailová adresa	430
neplatný e-mail	430
nepovinné	431	2946
neskôr	2937
neteisingas el. pašto adresas	2042
neueste beiträge	610
neveljaven e-poštni naslov	3038
nešto je pošlo naopako. pokušajte ponovo	2852
nešto je pošlo po zlu. pokušajte ponovno	2852
nešto je pošlo po zlu. pokušajte ponovo	2852
nhắc tôi sau	3398
ni še komentarjev	3047
nie dziękuję	2392
nie dziś	2392
nie możemy pokazać tej treści	2476
nie możemy wyświetlić tej treści	2476
nie można odtworzyć filmu	2478
nie można odtworzyć wideo	2478
nie można wyświetlić tej treści	2476
nie pamiętam hasła	2487
nie pamiętasz hasła	2396
nie udało się załadować filmu	2478
nie ďakujem	2884
nie, dziękuję	2392
nie, ďakujem	2884
nieprawidłowy adres e-mail	2490
niečo sa pokazilo	2946
niečo sa pokazilo, skúste to znova	2945
niečo sa pokazilo. skúste to neskôr	2945
niečo sa pokazilo. skúste to znova	2945
nimate računa	3035
nimetön postilaatikko	1413
nincs fiókja	1711
nincs fiókod	1711
nincs fiókom	1711
nincs hozzászólás	1724
nincs még előfizetésed	1711
nincs még fiókja	1711
nincs véleményem	1696
nincsenek hozzászólások	1724
niste naročnik	3035
no mūsu partneriem	2109
no mūsu veikala	2094
noe gikk galt, prøv igjen	2369
noe gikk galt, prøv igjen senere	2369
noe gikk galt. prøv igjen	2369
noe gikk galt. prøv igjen senere	2369
noget gik galt, prøv igen	544
noget gik galt, prøv igen senere	544
noget gik galt. prøv igen	544
noget gik galt. prøv igen senere	544
nokopēts	2108
només els subscriptors poden comentar	315
noraidīt visas	2095
norėdami komentuoti, prisijunkite	2002
nosūti draugam	2062
nosūtīt atsauksmi	2105
nosūtīt draugam	2062
nosūtīt e-pastā	2062
nosūtīt komentāru	2106
nosūtīt ziņu	2102
noteで書く	1890
notiek video ielāde	2096
notifikácie	2937
notre sélection	1475
notre sélection d'articles	1519
notícias relacionadas	2545
notícias relacionadas que podem lhe interessar	19
notícies destacades	330
notícies relacionades	303
nu ai cont? înregistrează-te	2631
nu mulțumesc	2592
nu på google play	534
nu, mulțumesc	2592
nur für mitglieder	735
nuskaitykite qr kodą	2037
nuskenuokite qr kodą	2037
nyaste först	3166
nyeste først	2380
nyhetsdøgnet	2300
nyní na google play	420
nyní ne	421
nyomtatás	1647
não perca	2545
não, obrigada	2514
não, obrigado	2514
nächste seite	613
nächster artikel	610
nächstes bild	740
nächstes foto	740
nächstes video	727
näin korjaamme virheet	1413
näin poistat mainoseston	1400
näin poistat mainosten eston	1400
näin suojaamme lähteitämme	1413
näin suojelemme lähteitä	1413
näita # vastust	1264
näita alati	1253
näita galeriid	1261
näita ja nõustu	1253
näita kõiki	1221
näita rohkem	1220
näita sisu	1253
näita tulemusi	1250
näita vastuseid	1264
näita veel	1220
näita vähem	1221	1261
näköislehti	1331
nästa	3088
nästa artikel	3085
nästa bild	3158
nästa sida	3158
nästa video	3143
näytä # vastausta	1418
näytä aina	1393
näytä alkuperäinen	1349
näytä galleria	1410
näytä ja hyväksy	1393
näytä kaikki	1348
näytä kaikki artikkelit	1410
näytä kaikki kommentit	1418
näytä kartta	1349
näytä kommentit	1345
näytä kuvagalleria	1410
näytä kuvateksti	1410
näytä käännös	1349
näytä lisää	1348
näytä lisää artikkeleita	1410
näytä lisää kommentteja	1418
näytä litterointi	1395
näytä salasana	1404
näytä sisältö	1341
näytä tekstitykset	1395
näytä tiedot	1349
näytä tulokset	91	1349	1388
näytä vastaukset	1418
näytä vähemmän	1349	1410
något gick fel	3156
något gick fel, försök igen	3155
något gick fel, försök igen senare	3155
något gick fel. försök igen	3155
något gick fel. försök igen senare	3155
næste	482
næste artikel	479
næste billede	547
næste side	547
næste video	532
némítás	1702
némítás feloldása	1702
népszerű	1654
név	1715
névtelen bejelentés	1720
névtelen postaláda	1720
nézze meg galériánkat	1656
nézze meg képeinket	1656
nõustu ja jätka	1253
nõustu ja näita	1253
nõustun	1231
nõustun kõigiga	1231
nøgleord	479
nāc strādāt pie mums	2064
nākamais attēls	2103
nākamais raksts	2103
nākamais video	2096
nākamā bilde	2103
nākamā lapa	2103
nē, paldies	2098
něco se pokazilo	431
něco se pokazilo, zkuste to znovu	430
něco se pokazilo. zkuste to prosím později	430
něco se pokazilo. zkuste to znovu	430
nổi bật	3415
nội dung quảng cáo	3443
nội dung tài trợ	3410
""", 'o': """
o que achou desta notícia	2565
o vídeo começará em alguns segundos	2563
obaveštenja	2844
objednať knihu	2929
obligatoriskt fält	3155
obligātie lauki	2102
obligāts lauks	2102
obnovit stránku	424
obnoviť stránku	2939
obnovte stránku	424
obsah je chránený autorským zákonom	2951
obsah je chráněn autorským zákonem	437
obsah našich partnerov	2959
obsah našich partnerů	445
obsah není dostupný	416
obsah nie je dostupný	2931
obsah nie je možné zobraziť	2931
obsah sa nedá zobraziť	2931
obsah vytvořený ai	439
obsah článku	433
obserwuj autorkę	2503
obserwujesz już tego autora	2503
ocenite članak	2783
ocenite članek	2974
oceń jakość artykułu	2499
oceń przepis	61
ochrana osobních údajů	352
ochrana osobných údajov	2891
ocijenite članak	2783
ocorreu um erro ao carregar o vídeo	2563
ocultar anúncio	2567
od najnovších	2955
od najstarších	2955
od naszych partnerów	2505
od našich partnerov	2959
od našich partnerů	445
od naših partnera	2865
od naših partnerjev	3051
od nejnovějších	441
od nejstarších	441
od partnerů	445
odblokuj artykuł	2487
odblokuj dostęp	2487
odblokuj treść	2476
oddaj głos	91	2470
odebírat	345
odebírat newsletter	345
odemknout článek	341
odemknout článek pro přátele	444
odeslat komentář	441
odeslat zprávu	430
odeslat zpětnou vazbu	439
odhlásenie kedykoľvek	2945
odhlásit se	341
odhlásit se můžete kdykoli	430
odhlásit se můžete kdykoliv	430
odhlásiť sa	2873
odhlášení kdykoliv	430
odjaviti se možete bilo kada	2852
odkaz bol skopírovaný	2958
odkaz byl zkopírován	444
odkaz skopírovaný	2880
odkaz zkopírován	348
odkleni članek	2967
odklenite celoten članek	2967
odklenite članek	3035
odmietnuť	2891
odmietnuť všetko	2891
odmítnout	352
odmítnout vše	352
odoberať	2945
odoberať newsletter	2945
odomknúť	2942
odomknúť článok	2942
odomknúť článok pre priateľov	2958
odoslať	91	2946
odoslať komentár	2955
odoslať správu	2945
odoslať spätnú väzbu	2953
odporúča outbrain	2959
odporúčame	2877	2943
odporúčame prečítať	2877
odporúčame tiež	2877
odporúčané outbrain	2959
odporúčané taboola	2959
odporúčané články	2877
odpovedať	2956
odpovědět	355	442
odrzuć	2411
odrzuć wszystkie	2411
odrzuć wszystko	2476
odtwarzacz wideo jest ładowany	2478
odtwórz	2421
odtwórz film	2478
odtwórz wideo	2478
odvolať súhlas	2931
odśwież stronę	2484
odštampaj	2783
odštampaj recept	61
odštampaj članak	2783
oferta dla czytelników	2473
oferta dla prenumeratorów	2473
oferă acest articol cadou	2633
offre spéciale	1442
offrez-nous un café	1433
offrici un caffè	1796
oglasno sporočilo	87	2970
ogłoszenie	2410
ohjelma ei ole enää katsottavissa	1395
ohodnotiť recept	61
ohodnoťte článek	355
ohodnoťte článok	2880
oikaisut ja täsmennykset	1413
okuma süresi # dk	3234
oldal frissítése	1708
oldal újratöltése	1708
oled juba hääletanud	1250
olet jo äänestänyt	1388
oliko artikkeli hyödyllinen	1345
oliko juttu hyödyllinen	1345
oliko tiivistelmä hyödyllinen	1345
oliko tämä hyödyllinen	1416
olvasd be a qr-kódot	1704
olvass korlátlanul	1711
olvassa be a qr-kódot	1704
olvasson hirdetések nélkül	1728
olvasson korlátlanul	1641
olvasson tovább	1641
olvasta már	1654
olvastad már	1654
olvasás az alkalmazásban	1704
olvasói ajánlat	1698
olvidaste tu contraseña	1125
omogoči obvestila	3029
omogući obavijesti	2843
omröstning	91
online reportáž zde	433
opdatér siden	538
oplæst af en robot	466
oplæst af en syntetisk stemme	532
oplæst af kunstig intelligens	482
oplæst af syntetisk stemme	532
opravy a upřesnění	436
opsig når som helst	457
opsig, når du vil	541
opći uvjeti korištenja	2838
ordsøgning	526
orijinali göster	3235
os leitores também leram	2585
os preços podem variar	2567
osadzona treść	2476
osale küsitluses	1220
osmisměrka	412
osta käyttöoikeus	1414
osta liput tästä	1391
osta täältä	1391
ostatnie artykuły	2418
osveži stran	3032
osveži stranicu	2846
osvežite stran	3032
osvježi stranicu	2846
osvježite stranicu	2846
oszczędzasz #%	2488
ota käyttöön	1399
ota yhteyttä	1345
otevřít	359
otevřít aplikaci	420
otevřít galerii	433
otevřít mapu	359
otevřít v aplikaci	420
otkazati možete bilo kada	2849
otkaži bilo kada	2849
otključaj članak	2773
otključajte ceo članak	2773
otključajte cijeli članak	2773
otključajte članak	2849
otros artículos	1159
otvoriť aplikáciu	2935
otvoriť galériu	2948
otvoriť v aplikácii	2935
otwórz	2422
otwórz aplikację	2480
otwórz galerię	2493
otwórz mapę	2422
otázka dne	411
otázka dňa	2926
outras notícias	19	2545
ouça este conteúdo	2531
ovaj sadržaj ne možemo prikazati	2838
ovaj sadržaj nije dostupan	2838
ovaj sadržaj nije moguće prikazati	2838
ovaj video više nije dostupan	2840
ovaj članak je zaključan	2849
oversættelsen er lavet af en maskine	482
oy verdiğiniz için teşekkürler	91
""", 'p': """
padidinti nuotrauką	2043
padovanokite straipsnį	2001
padovanokite straipsnį draugui	2001
padovanoti straipsnį	2048
page précédente	1478
pagina următoare	2608
pague um café	2515
paiement sécurisé	1440
pakollinen kenttä	1407
paldies par jūsu balsi	2092
paldies par pieteikšanos	2081
paldies par ziņu	2102
palielināt	2103
palielināt attēlu	2103
palun jää viisakaks	1219
palun lülita reklaamiblokeerija välja	1257
pamanīji kļūdu	2063
pamanījāt kļūdu	2063
pamiršau slaptažodį	2041
pamiršote slaptažodį	2041
par šo tēmu	2059
paramètres des cookies	1468
paramétrer	1468
paramétrer les cookies	1468
parandused ja täpsustused	1262
parašyk komentarą	2002
parašykite komentarą	2002
partajează	2599
partenerii noștri	2606
participez à la conversation	1506
partnereink ajánlata	1728
partnereinktől	1728
partnerių turinys	2005
partnerski sadržaj	2779
partnerski članek	3051
partnerský obsah	445
pasidalinkite šiuo straipsniu	2001
pasirinkite planą	2041
pasirinkite prenumeratą	2041
pasirinkite sumą	2040
pasirinkti prenumeratą	2041
pasitikrinkite žinias	2003
pasiūlymas skaitytojams	2034
paslēpt reklāmu	2109
passer la publicité	1466
passer à la recette	61
passwort zurücksetzen	735
pastebėjote klaidą	2002
pasziánsz	1696
pasūtīt grāmatu	2094
pateikti atsiliepimą	2045
patikrinkite savo el. paštą	2042
patvirtinkite savo el. paštą	2042
pavaišinkite mus kava	2040
paylaş	3225
paylaşin	3225
pašreizējais laiks #	2096
pažiūrėkite vaizdo įrašą	2003
pe aceeași temă	2634
pelaa peliä	1388
pelaa tästä	1388
pentru a citi în continuare	2631
per saperne di più	1866
per visą ekraną	2036
per überweisung spenden	733
pergunte à nossa ia	2565
personvernerklæring	2355
perspausdinti draudžiama	2050
peut-être plus tard	1432
pełny ekran	2478
piedalies aptaujā	2064
piedāvājums lasītājiem	2094
piekrist un rādīt	2095
piekrist un turpināt	2095
piekrist visām	2074
piekrītu	2074
piekrītu visām	2095
piesakies vebināram	2064
piesakoties tu piekrīti lietošanas noteikumiem	2081
pieslēdzies vai izveido kontu	2057
pieslēdzies, lai komentētu	2063
pieslēgties	2057
pieslēgties ar facebook	2101
pieslēgties ar google	2101
pievieno savu komentāru	2063
pievienot komentāru	2057
pievienot kā vēlamo avotu	2107
pievienot manām tēmām	2107
pieņemt un turpināt	2095
pieņemt visas	2095
pieņemt visas sīkdatnes	2095
pilnekrāna režīms	2096
pilnekrāns	2096
pirkt biļetes	2094
pirkt biļeti	2094
pirkt grāmatu	2094
pirkti bilietą	2034
pirkti knygą	2034
pirkti licenciją	2050
pirmais mēnesis par # €	2057
pirmas mėnuo tik # €	1996
più lette	1827
più letti	1827
più tardi	1795
piši autoru	2855
piši avtorju	3041
pišite autoru	2855
pišite avtorju	3041
pišite nam u redakciju	2857
pišite nam v uredništvo	3043
pišite redakciji	2857
pišite uredništvu	3043
piškotki	2986
placená inzerce	87	351
placená spolupráce	445
placený obsah	445
platba ročne	2942
platba ročně	427
platená inzercia	87	2876
platená spolupráca	2959
platený obsah	2959
player se učitava	2840
plaćena saradnja	2865
plaćena suradnja	2865
plaćeni oglas	87	2779
plaćeni sadržaj	2779
plačajte nam kavo	3033
plačana objava	87	2970
plačana vsebina	3051
plačano sodelovanje	3051
plačiau skaitykite čia	2003
plein écran	1478
plus d'actualités	1475
plus de détails	1479
poate mai târziu	2592
podaj prawidłowy adres e-mail	2490
podari članek	2974
podarite ta članek	2974
podaruj artykuł	2396
podaruj dostęp	2504
podaruj ten artykuł	2406
podcast anhören	647
pode ler também	2585
podeli članak	2783
podešavanja privatnosti	2838
podijeli članak	2783
podmienky používania	2891
podmínky použití	352
podmínky užití	352
podobne artykuły	2418
podobné články	356	2877
podporiť	2872
podporte nezávislú žurnalistiku	2872
podporte nás	2872
podporte nás cez darujme	2940
podporte nás cez paypal	2940
podporte nás na patreone	2940
podpořit	340
podpořit přes darujme	425
podpořte naši práci	340
podpořte nás	340
podpořte nás na patreonu	425
podpořte nás přes paypal	425
podpořte redakci	340
podrobné nastavenia	2931
podrobné nastavení	416
podrži	2772
podrži nas	2772
podržite nas	2772
podržite naš rad	2772
podržite nezavisno novinarstvo	2772
podziel się	2406
podziel się na facebooku	2406
pogledajte još	19
poistin sen käytöstä	1401
pokaż # odpowiedzi	2501
pokaż galerię	2493
pokaż hasło	2487
pokaż i zaakceptuj	2476
pokaż komentarze	2414
pokaż mniej	2421
pokaż napisy	2478
pokaż odpowiedzi	2501
pokaż oryginał	2422
pokaż podpis	2493
pokaż transkrypcję	2478
pokaż treść	2411
pokaż tłumaczenie	2422
pokaż więcej	2421
pokaż wszystkie	2421
pokaż wszystko	2422
pokaż wyniki	91	2470
pokaži geslo	3035
pokaži rezultate	91
pokaži vsebino	2986
pokloni članak	2783
poklonite ovaj članak	2783
pokračovat bez podpory	339
pokračovat bez vypnutí	423
pokračovat přes apple	427
pokračovat přes facebook	427
pokračovat přes google	427
pokračovat s apple	427
pokračovat s google	427
pokračovať bez podpory	2884
pokračovať bez vypnutia	2938
pokračovať cez apple	2942
pokračovať cez facebook	2942
pokračovať cez google	2942
pokračovať s google	2942
pokušajte kasnije	2852
pokušajte ponovno	2852
pokušajte ponovno kasnije	2852
pokušajte ponovo	2852
pole obowiązkowe	2490
polecamy również	2418
polecamy także	2418
polecamy też	2418
polecane artykuły	2418
politika kolačića	2838
politika piškotkov	3024
politique de confidentialité	1468
polityka prywatności	2411
polityka sprostowań	2496
política de cookies	1152	2538
política de galetes	312
política de privacidad	1152
política de privacidade	2538
política de privacitat	312
pomanjšaj pisavo	3050
pomôže každé euro	2940
pomůže každá koruna	425
ponovno učitaj stranicu	2846
ponuda za čitaoce	2837
ponuda za čitatelje	2837
ponuka pre čitateľov	2929
poprzedni artykuł	2418
poprzednie zdjęcie	2493
populární	356
populära artiklar	3085
populärast	3153	3167
populärt	3085
populære	556	2381
populære artikler	479
populære saker	2300
populært	479	2300
populārākie	2059
popüler	3232
popüler haberler	3232
popüler konular	3232
por qué estás viendo esto	1125
poslat jako dárek	444
poslat přes whatsapp	444
poslat příteli	444
poslat tip anonymně	436
poslat zprávu	430
poslať	2946
poslať ako darček	2958
poslať cez whatsapp	2958
poslať e-mailom	2880
poslať mailom	2958
poslať priateľovi	2958
poslať správu	2945
poslať tip	2950
poslať tip anonymne	2950
poslušaj vest	2783
poslušaj članak	2783
poslušaj članek	2974
poslušajte tekst	2840
poslušajte članek	2974
posnetek ni več na voljo	3026
posnetek v vaši državi ni na voljo	3026
posnetka ni mogoče predvajati	3026
postanite naročnik	2966
postanite član	2772	2966
postavke kolačića	2796
postaw kawę	2393
postaw nam kawę	2393
poszt betöltése	1700
posłuchaj	2406
poukážte nám # % z dane	2940
pour continuer à lire	1515
pourquoi voyez-vous cette publicité	1502
pouze nezbytné	416
pouze pro předplatitele	341
používate adblock	2938
používate blokovanie reklám	2938
používate blokovač reklám	2938
používateľské meno	2943
používáte adblock	423
používáte blokování reklam	423
používáte blokátor reklam	423
povezani sadržaj	2780
povezani članci	2780
povezani članki	2971
povećaj	2855
povećaj fotografiju	2855
povećaj sliku	2855
povećaj slova	2864
povećaj tekst	2864
povečaj	3041
povečaj besedilo	3050
povečaj fotografijo	3041
povečaj pisavo	3050
povečaj sliko	3041
povinná pole	430
povinné	431	2946
povinné pole	430
povinné polia	2945
povinné údaje	430
povolit upozornění	421
povoliť	2937
povoliť notifikácie	2936
povoliť obsah	2931
povoliť raz	2931
povoliť reklamu	2939
povoliť reklamy	2939
povoliť upozornenia	2936
powiązane	2418
powiązane artykuły	2418
powiązane tematy	2418
powiększ	2421
powiększ tekst	2504
powiększ zdjęcie	2421
powrót do góry	2421
powrót do strony głównej	2493
powrót na górę	2493
pozastaviť	2934
později	339	422
pozostała część artykułu pod materiałem wideo	2410
pozostały czas	2478
pozostały czas #	2478
pozostały czas -#	2478
pozrieť galériu	2948
pozvite nás na kávu	2940
pozvěte nás na kafe	425
pozvěte nás na kávu	425
počastite nas kavom	2847
pořídit předplatné	427
pošalji	91	2853
pošalji e-mailom	2783
pošalji komentar	2783
pošalji mejlom	2783
pošalji poruku	2852
pošalji povratnu informaciju	2860
pošalji prijatelju	2783
pošalji vest	2857
pošalji vijest	2857
pošalji članak e-mailom	2783
pošaljite dojavu	2857
pošaljite komentar	2783
pošaljite vest	2857
pošlete tip redakci	436
pošlite tip redakcii	2950
pošlji	3039
pošlji komentar	3047
pošlji po e-pošti	2974
pošlji povratno informacijo	3046
pošlji prijatelju	2974
pošlji sporočilo	3038
pošlji članek po e-pošti	2974
pošljite nam namig	3043
pošljite namig	3043
poštanski broj	2853
poštna številka	3039
poštovné zdarma	414
pr članek	2970
pradėti testą	2032
praneškite apie klaidą	2002
pranešti anonimiškai	2044
pranešti apie klaidą	2002
pranešti apie komentarą	2046
pratite uživo	2855
pravidelný dar	425
pravidelný príspevok	2940
pravidelně měsíčně	425
pravidlá diskusie	2880
pravidlá opráv	2950
prawa autorskie zastrzeżone	2497
prašome išjungti reklamos blokavimą	2039
pre komentovanie sa prihláste	2955
pre predplatiteľov	2873
preberi cel članek	3041
preberi celoten članek	3041
preberi več	3041
preberite celoten članek	3041
preberite še	2971
predchádzajúca fotografia	2948
predchádzajúca snímka	2948
predchádzajúca strana	2948
predchádzajúci článok	2948
predplatiť	2872
predplatné môžete kedykoľvek zrušiť	2942
predplaťte si	2872
prehrať	2933
prehrať video	2933
prehrávač sa načítava	2933
prejsť do diskusie	2955
prejsť do galérie	2948
prejsť na darovanie	2940
prejsť na kvíz	2926
prejsť na obsah	2948
prejsť na online	2948
prejsť na platbu	2940
prejsť na ponuku	2929
prejsť na recept	61
prejšnja fotografija	3041
prejšnja slika	3041
prejšnja stran	3041
prejšnji članek	3041
prekličete lahko kadarkoli	3035
prekliči soglasje	3024
preložené automaticky	2953
preložené pomocou ai	2953
prenošenje zabranjeno	2858
prenumerantförmån	3137
prenumerantförmåner	3137
prenumerata nuo # euro per mėnesį	1996
prenumerata nuo # €	1996
prenumerera på vårt nyhetsbrev	3068
prenumeruodami sutinkate su taisyklėmis	2021
prenumeruokite naujienlaiškį	2021
prenumeruoti naujienlaiškį	2042
preostali čas	3026
preostali čas #	3026
preostali čas -#	3026
preporučeno	2780
preporučuje outbrain	2865
preporučuje taboola	2865
preporučujemo	2780	2850
preporučujemo da pročitate	2780
preporučujemo i	2780
preskoči na sadržaj	2855
preskoči na vsebino	3041
preskočiť na obsah	2948
prestať sledovať	2957
prethodni članak	2855
pretlač zakázaná	2951
prevedeno uz pomoć ai	2860
preverite e-pošto	3038
prečo vidím túto reklamu	2959
prečítajte si	2877
prečítajte si aj	2877
prečítať neskôr	2958
prečítať prepis	2933
prețurile pot varia	2621
pridať ako preferovaný zdroj	2957
pridať do košíka	2929
pridať do mojich tém	2957
pridať komentár	2880
pridať medzi preferované zdroje	2957
pridruži se razpravi	3047
pridružite se razpravi	3047
pridėti kaip pageidaujamą šaltinį	2047
pridėti komentarą	2046
pridėti prie mano temų	2047
pridėti prie pageidaujamų šaltinių	2047
prihlásiť	2873
prihlásiť cez facebook	2942
prihlásiť cez google	2942
prihlásiť na odber	2945
prihlásiť sa	2873
prihlásiť sa cez apple	2942
prihlásiť sa cez facebook	2942
prihlásiť sa cez google	2942
prihlásiť sa do diskusie	2955
prihlásiť sa na odber	2945
prihláste sa a komentujte	2955
prihvati i prikaži	2838
prihvati sve kolačiće	2838
prihvaćam	2796
prihvaćam i nastavljam	2838
prihvaćam sve	2796
prijava putem google računa	2849
prijavi grešku	2783
prijavi pogrešku	2857
prijavi se s google računom	2849
prijavite grešku	2857
prijavite pogrešku	2857
prijať	2891
prijať a pokračovať	2931
prijať a zobraziť	2931
prijať všetko	2891
prijať všetky	2931
prijať všetky cookies	2931
prikaži # odgovora	2861
prikaži # odgovore	3047
prikaži galerijo	3041
prikaži galeriju	2855
prikaži geslo	3035
prikaži i prihvati	2838
prikaži in sprejmi	3024
prikaži komentare	2861
prikaži komentarje	3047
prikaži lozinku	2849
prikaži manj	2972
prikaži manje	2781
prikaži odgovore	2861	3047
prikaži podnapise	3026
prikaži prepis	3026
prikaži rezultate	91	2834	3020
prikaži sadržaj	2796
prikaži sve	2781
prikaži titlove	2840
prikaži transkript	2840
prikaži več	2972
prikaži više	2781
prikaži vse	2972
prikaži vsebino	3024
prima lună gratuită	2631
primetili ste grešku	2857
primește alerte despre acest subiect	2625
primijetili ste grešku	2857
printează	2599
printează rețeta	61
pripomenúť neskôr	2884
priporoča outbrain	3051
priporoča taboola	3051
priporočamo	2971	3036
priporočamo tudi	2971
priporočamo v branje	2971
priporočeno	2971
prisijunkite arba susikurkite paskyrą	1996
prisijunkite prie mūsų komandos	2003
prisijunkite, kad galėtumėte komentuoti	2002
prispieť	2872
prispieť jednorazovo	2940
prispieť mesačne	2940
privatsphäre verwalten	725
privatsphäre-einstellungen	603
privātuma iestatījumi	2095
privātuma politika	2074
prišlo je do napake. poskusite pozneje	3038
prišlo je do napake. poskusite znova	3038
pro komentování se přihlaste	441
pro předplatitele	341
pro předplatitele výhodněji	414
programmet är inte längre tillgängligt	3143
prohlédnout galerii	433
promijeni veličinu teksta	2864
promo sadržaj	2865
promocijsko sporočilo	2970
promotivni sadržaj	2779
promotivni članak	2779
promóció	1649
proovi # päeva tasuta	1213
prosimy o wyłączenie adblocka	2483
proč vidím tuto reklamu	445
pročitaj ceo članak	2855
pročitaj cijeli članak	2855
pročitaj kasnije	2864
pročitaj transkript	2840
pročitajte ceo tekst	2855
pročitajte cijeli članak	2855
pročitajte i	2780
pročitajte još	2780
prywatność	2411
przeczytaj całość	2493
przeczytaj cały artykuł	2493
przeczytaj również	2418
przeczytaj także	2418
przeczytaj też	2418
przeczytaj transkrypcję	2478
przejdź bez wsparcia	2392
przejdź do galerii	2493
przejdź do głównej treści	2493
przejdź do oferty	2473
przejdź do przepisu	61
przejdź do płatności	2485
przejdź do quizu	2470
przejdź do serwisu	2411
przejdź do sklepu	2473
przejdź do strony darowizn	2485
przejdź do treści	2421
przejdź do ustawień prywatności	2411
przejdź do wpłaty	2485
przejdź na stronę główną	2493
przekaż # % podatku	2485
przekaż #%	2485
przekaż opinię	2499
przestań obserwować	2503
przetłumaczono automatycznie	2499
przetłumaczono przez ai	2499
przeładuj stronę	2484
prześlij	2491
prześlij opinię	2499
prześlij zdjęcia	2496
przypomnij mi później	2392
przypomnij później	2481
právě se děje	356
präsentiert von	600
précédent	1478
préférences cookies	1468
prélèvement	1441
prémium	1641
próbáld újra később	1714
próbálja ki # forintért	1641
próbálja újra	1714
próbálja újra később	1714
próxima	2548
próxima página	2548
próximo artigo	2545
prøv # dager gratis	2279
prøv gratis	457	2279
prøv igen senere	544
prøv igjen senere	2369
prøv nu	457
prøv nå	2279
prędkość	2479
prędkość odtwarzania	2478
prを含みます	1919
psč	431	2946
pubblicità	1818
publi-rédactionnel	1466
publicité	1466
publicité - la suite ci-dessous	1466
publicités	1466
pular para o conteúdo	2548
página siguiente	1162
páči sa mi to	2956
päeva küsimus	1250
päivitä sivu	1401
päivän kysymys	91	1388
päivän peli	1388
päivän ristikko	1388
pääuutiset	1346
påkrevd	2370
påkrævet	545
påmind mig senere	453
påminn mig senare	3059
później	2392	2482
pārbaudi savas zināšanas	2064
pārbaudiet savu e-pastu	2102
pāriet uz recepti	61
pāriet uz saturu	2103
pārpublicējot atsauce obligāta	2067
pārpublicēšana aizliegta	2110
pārtraukt sekot	2107
pārvaldīt paziņojumus	2098
pārvaldīt piekrišanu	2095
pērc abonementu	2057
płatna współpraca	2505
płatne miesięcznie	2487
płatne rocznie	2487
płatność miesięczna	2487
płatność roczna	2487
předchozí	358
předchozí foto	433
předchozí fotografie	433
předchozí snímek	433
předchozí strana	433
předchozí článek	356
předmět	431
předplatit	341
předplatné	341
předplaťte si	427
přehrát	358
přehrát video	418
přehrávač se načítá	418
přehrávač videa se načítá	418
přejít do diskuse	441
přejít do galerie	433
přejít do speciálu	433
přejít k obsahu	358
přejít k platbě	425
přejít k receptu	61
přejít na kvíz	411
přejít na nabídku	414
přejít na obsah	358
přejít na online reportáž	433
přejít na recept	61
přejít na stránku darů	425
přeloženo automaticky	439
přeloženo pomocí ai	439
přepis	419
přeskočit na obsah	433
přestat sledovat	443
přetisk zakázán	437
přečtěte si	356
přečtěte si také	356
přečíst později	444
přečíst přepis	418
přidat do košíku	414
přidat do mých témat	443
přidat jako preferovaný zdroj	443
přidat komentář	355
přidat mezi preferované zdroje	443
přidejte názor	355
přidejte si nás mezi preferované zdroje	443
přihlaste se a komentujte	441
přihlásit	341
přihlásit k odběru	345
přihlásit přes facebook	427
přihlásit přes google	427
přihlásit přes seznam	427
přihlásit se	341
přihlásit se do diskuse	441
přihlásit se k odběru	430
přihlásit se přes apple	427
přihlásit se přes facebook	427
přihlásit se přes google	427
přihlásit se přes seznam	427
přihlášení	341
přijmout	352
přijmout a pokračovat	416
přijmout a zobrazit	416
přijmout vše	352
přijmout všechny	416
přijmout všechny cookies	416
připomenout později	339
přispějte	340
přispět	340
přispět jednorázově	425
přispět měsíčně	425
příjmení	431
""", 'q': """
qu'avez-vous pensé de cet article	1500
qual o seu nível de satisfação com esta notícia	2565
quellen und weiterführende links	610
queremos conocer tu opinión	1191
queremos saber a sua opinião	2573
questo riassunto ti è stato utile	1846
quieres añadir otro usuario a tu suscripción	1125
quizás más tarde	1119
quizás te interese	1159
quyên góp	3399
quyên góp ngay	3399
qué te ha parecido esta noticia	1191
quên mật khẩu	3400
quảng cáo	3410
quảng cáo - bài viết tiếp tục bên dưới	3443
""", 'r': """
r$ # por mês durante # meses	2582
radote klaidą	2002
radote klaidą tekste	2002
radās kļūda. mēģiniet vēlāk	2102
radīts ar mākslīgo intelektu	2105
raksti komentāru	2063
raksts ir aizsargāts ar autortiesībām	2110
raksts ir slēgts	2101
raksts tiek papildināts	2064
raksts turpinās pēc reklāmas	2066
rakstu lasa mākslīgais intelekts	2096
rakstīt autoram	2103
rakstīt komentāru	2063
raktažodžiai	2043
rao vặt	3410
raportează o eroare	2619
raportoi virheestä	1413
rapportér	556
rapportér annonce	559
rapportér fejl	474
razvrščanje	3048
rašykite redakcijai	2044
rašyti autoriui	2043
rašyti komentarą	1996
reagovať	2956
receber notificações	2575
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1508
recevez une alerte à chaque article de l'auteur	1508
reclamă	2602
recomandarea redacției	2634
recomandări	2606
recomandările editorilor	2634
recomandările redacției	2606
recomendado para você	2545
recommandé	1475
recommandé pour vous	1475
recommandés	1475
recordar más tarde	1119
recuérdamelo más tarde	1119
redirecționează #%	2593
refuză toate	2616
regalar artículo	1125
registrovať sa	2873
registruokitės nemokamai	1996
registruokitės į seminarą	2003
registrácia	2873
regisztráció	1641
regisztrálok	1641
regler för kommentarer	3166
regístrate	1125
rekisteröidy	1331
rekisteröidy maksutta ja lue	1331
reklaami lõpp	1267
reklama się skończyła	2505
reklami geç	3227
reklám	1649
reklám vége	1728
reklámblokkolót használ	1707
reklámblokkolót használsz	1707
reklāma	2057
reklāmas beigas	2109
reklāmas raksts	2066
reklāmraksts	87	2066
relacja na żywo	2493
relaterade ämnen	3085
rendeld meg a könyvet	1698
rendelje meg a könyvet	1698
rendezés	1725
rendszeres támogatás	1709
reportar erro nesta página	2565
restez informé	1451
restez informés	1451
resumen automático	1184
resumo da notícia	2565
resumé lavet af ai	553
rettelser og præciseringer	550
rezerviši mesto	2837
rezervovať miesto	2929
rezervujte si místo	414
rezervuoti vietą	2034
rezervēt vietu	2094
reģistrējies bez maksas	2057
reģistrēties	2057
reši križanko	3020
reši kviz	2834	3020
reši ukrštenicu	2834
režim celej obrazovky	2933
režim celé obrazovky	418
ricordamelo più tardi	1795
riješi križaljku	2834
riješi kviz	2834
rodyti galeriją	2043
rodyti mažiau	2004	2043
rodyti turinį	2035
rodyti viską	2004
rozumím	359
rozwiąż krzyżówkę	2470
rozwiń	2421
rozwiń wszystko	2422
ročne	2943
ročná platba	2942
ročné predplatné	2942
roční platba	427
roční předplatné	427
ročně	428
rychlost přehrávání	418
ryhdy kannatusjäseneksi	1402
rätta	3081
rätta oss	3081
rättelse	3081
rättelsepolicy	3161
rättelser och förtydliganden	3161
réactions	1471
réagir	1461	1471
réagir à cet article	1471
réagissez	1471
réagissez à cet article	1471
répondre	1471
réseaux sociaux	1462
réservé aux inscrits	1442
résiliable à tout moment	1515
résultats	91
résultats du sondage	1506
résumé de l'article	1500
résumé de l'article en # points	1500
résumé en # secondes	1500
részletek	1657
rösta	91	3135
rösta här	3088
rösta i omröstningen	3088
rösta nu	91	3134
rückmeldung geben	748
rýchlosť	2934
rýchlosť prehrávania	2933
rādīt # atbildes	2106
rādīt atbildes	2106
rādīt galeriju	2103
rādīt mazāk	2065	2103
rādīt rezultātus	2092
rādīt saturu	2095
rādīt un piekrist	2095
rādīt vairāk	2064
rādīt visu	2065
răspunde	2605
rėmimas	2005
rėmėjo turinys	2049
""", 's': """
s'abonner à partir de #€	1442
s'inscrire à la newsletter	1451
s-ar putea să-ți placă	2606
saada anonüümne vihje	1262
saada sõbrale	1218
saada sõnum	1260
saada vihje anonüümselt	1262
saber más	1162
sadarbības raksts	2066
sadržaj je blokiran	2838
sadržaj je zaključan	2773
sadržaj je zaštićen autorskim pravom	2858
sadržaj nije dostupan	2838
sadržaj nije moguće prikazati	2838
sadržaj partnera	2865
saglabāt	2062
saglabāt iestatījumus	2095
saglabāt izvēli	2095
saglabāt rakstu	2062
saglabāt vēlākam	2108
saistītie raksti	2059
saistītās ziņas	2059
saite ir nokopēta	2108
saite nokopēta	2062
saken er låst	2279
saken finnes også som lyd	2288
salli sisältö	1393
saltar anúncio	2536
salvează	2599
salvează articolul	2633
salvează pentru mai târziu	2633
salvează rețeta	61
samo nujni piškotki	3024
samo nužni	2838
samo nužni kolačići	2838
samo za naročnike	3035
sans engagement, résiliable à tout moment	1515
sao chép liên kết	3405
sao chép đường dẫn	3441
sari la conținut	2608
sari la rețetă	61
satura turpinājums pēc reklāmas	2066
saturs ir aizsargāts ar autortiesībām	2110
saturs ir bloķēts	2095
sazināties ar redakciju	2104
sačuvaj	2783
sačuvaj podešavanja	2838
sačuvaj recept	61
sačuvaj vest	2783
sačuvaj za kasnije	2864
sačuvaj članak	2864
saņemt paziņojumus	2098
schlagwörter	610
schließen	613
schrift größer	753
schrift vergrößern	595
schriftgröße	595
schriftgröße anpassen	753
schriftgröße ändern	753
schwedenrätsel	720
scopri di più	1801
sdílejte	348
sdílejte tento text	348
sdílejte text	348
sdílejte článek	348
sdílet	348
sdílet na facebooku	348
sdílet na twitteru	348
sdílet na whatsappu	444
sdílet na x	348
sdílet článek	348
se alla erbjudanden för prenumeranter	3063
se bilderna här	3088
se connecter et réagir	1471
se déconnecter	1442
se grafiken här	3088
se ha producido un error al cargar el vídeo	1182
se klippet här	3088
se klippet øverst i saken	2303
se videon här	3088
se våra erbjudanden	3152
se våre tilbud	2366
sebesség	1703
sedan # kr/mån tills du säger upp	3063
see väli on kohustuslik	1260
seguir tópico	2575
seguí leyendo	1205
sei già abbonato	1801
sei già iscritto alla newsletter	1859
seko tēmai	2107
sekot tēmai	2107
sekretessinställningar	3141
sekti autorių	2047
sekti temą	2047
selección de la redacción	1159
selvä	1349
sem si não seria possível	2580
sem você não seria possível	2580
semnalează o eroare	2605
senaste först	3166
send artiklen på mail	466
send på e-post	2288
send på mail	558
seniausi viršuje	2046
sense permanència	327
setări cookie	2616
seuls les abonnés peuvent commenter	1506
seuraa hetki hetkeltä	1410
seuraa livenä	1410
seuraa meitä	1339
seuraa tekijää	1420
seuraa tätä aihetta	1420
seuraat jo tätä aihetta	1420
seuraat tätä aihetta	1420
seções	2545
seřadit podle	441
shrani članek	2974
shrnutí ai	440
shrnutí od ai	439
si opp når du vil	2279
si è verificato un errore durante il caricamento del video	1844
sie können diesen artikel kostenlos weitergeben	692
signaler ce contenu comme inapproprié	1506
signaler un problème	1471
siguiente artículo	1159
siirry sisältöön	1348
siirry suoraan sisältöön	1410
sikeres feliratkozás	1659
sin ti no sería posible	1200
sinu hääl on arvesse võetud	1250
sinu sõnum	1260
sisu on autoriõigusega kaitstud	1268
sisältö ei ole saatavilla	1393
sisältö on estetty	1393
sisältö on suojattu tekijänoikeudella	1414
sisältöä ei voida näyttää	1393
sisältöä kumppaneiltamme	1422
siz ne düşünüyorsunuz? oy verin	3234
sizin için öneriler	3232
siųsti atsiliepimą	2045
siųsti draugui	2001
siųsti el. paštu	2001
siųsti komentarą	2046
siųsti naujieną	2044
siųsti žinutę	2042
skaitykite be reklamų	2049
skaitykite be ribojimų	2041
skaitykite daugiau čia	2003
skaityti plačiau	2003
skaityti visą straipsnį	2043
skaityti vėliau	2001
skann qr-koden for å laste ned appen	2359
skanna qr-koden för att ladda ner appen	3145
skaties arī	2059
skatīt cenu	2094
skatīt foto	2064
skatīt galeriju	2064
skatīt komentārus	2106
skatīt piedāvājumu	2094
skatīt piedāvājumus	2101
skatīt rezultātus	91	2092
skatīt video	2064
skatīt visus	2103
skenē qr kodu	2097
skenējiet qr kodu	2097
skjønner	2304
sklenite naročnino	2967
skontaktuj się z redakcją	2496
skontrolujte si svoju schránku	2945
skopírované	2958
skopírované do schránky	2958
skopírovať odkaz	2880
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3081
skriv inn beløp	2364
skru på	2361
skru på lyd	2357
skru på varsler	2360
skryť odpovede	2955
skryť reklamu	2959
skrýt	359
skrýt odpovědi	441
skrýt reklamu	445
skyddas av upphovsrätt	3162
skänk en gåva	3150
skúste to neskôr	2945
skúste to znova	2945
slapukų nustatymai	2014
slapukų politika	2035
slažem se	2796
slažem se i nastavljam	2838
sledeća fotografija	2855
sledeća slika	2855
sledeća strana	2855
sledeći video	2840
sledeći članak	2855
sledovat toto téma	443
sledovat téma	443
sledovať autora	2957
sledovať autorku	2957
sledovať online	2948
sledovať tému	2957
sledovať túto tému	2957
sledujete téma	443
sledujete tému	2957
slik beskytter vi kildene våre	2375
slik beskytter vi våre kilder	2375
slik slår du av annonseblokkering	2362
slične vesti	2780
slične vijesti	2780
slični članci	2780
sljedeća fotografija	2855
sljedeća slika	2855
sljedeća stranica	2855
sljedeći video	2840
sljedeći članak	2855
slut på annonce	559
slut på annons	3170
slut på reklam	3170
sluta följa	3168
slutt på annonse	2384
slutt å følge	2382
slå adblocker fra	537
slå annonceblokering fra	537
slå av annonseblokkereren	2362
slå av annonseblokkeringen	2362
slå din adblocker fra	537
slå lyd fra	532
slå lyd til	532
slå lyden fra	532
slå lyden til	532
slå notifikationer til	535
slå på	2361	3147
slå på aviseringar	3146
slå på ljudet	3143
slå på notiser	3146
slå på varsler	2360
slå på varslinger	2360
slå til	536
slėpti reklamą	2049
snsをフォロー	1891
so schützen wir unsere quellen	745
sofortüberweisung	573
solitär	720
sondaż	91
sonderveröffentlichung	672
sono già sostenitore	1795
sonuçlar	91
sonuçlari gör	91	3235
sonuçlari göster	91
sorodni članki	2971
sortuj według	2501
sortér efter	555
souhlasím	352
souhlasím a pokračovat	416
souhlasím se zobrazením	352
soutenez-nous dès maintenant	1433
související	356
související témata	356
související články	356
související články z webu	356
soyez le premier à commenter	1471
soyez le premier à réagir	1471
spam nélkül	1714
spander en kaffe på oss	2364
spara inställningar	3141
spara till läslistan	3169
spausdinti receptą	61
spausdinti straipsnį	2048
spela här	3134
spela videon här	3088
spill nå	2350
spis treści	2421
splošni pogoji	3024
sponsorisé	1466
sponsorlu içerik	87	3227
sponsoroitu sisältö	1340
sponsorēts saturs	2109
sponsrat innehåll	3077
sponzorirani sadržaj	2779
sponzorirani članak	2779
sponzorisani sadržaj	2865
sponzorované	2876
sponzorovaný obsah	351
sponzorováno	351
sporoči napako	3043
sporočilo	3039
spravovat upozornění	421
spravovať súhlas	2931
spravovať upozornenia	2936
sprawdź cenę	2473
sprawdź ofertę	2396
sprawdź się	2470
sprawdź skrzynkę e-mail	2490
sprawdź skrzynkę odbiorczą	2490
sprawdź swoją skrzynkę	2490
sprawdź swoją wiedzę	2470
sprejmi in prikaži	3024
sprejmi vse piškotke	3024
spremi članak	2783
spremljajte v živo	3041
sprijină-ne	2593
správa	2946
správa bola odoslaná	2945
správa souhlasu	416
správa súhlasu	2931
spróbuj ponownie	2490
spróbuj ponownie później	2490
spręsti kryžiažodį	2032
spręsti testą	2032
spune-ți părerea	2619
spune-ți părerea în comentarii	2619
spustit kvíz	411
spustiť kvíz	2926
spustiť video	2933
später	568
später erinnern	568
späť hore	2948
späť na hlavnú stránku	2948
späť na začiatok	2948
spør vår ki om saken	2296
spēlē tagad	2092
spēlēt tagad	2092
staňte sa členom	2872
staňte se členem	340
ste našli napako	3043
ste našli napako v članku	3043
ste už predplatiteľ	2942
ste že glasovali	3020
stem nå	91	2350
stiahnuť aplikáciu	2935
stiahnuť audio	2933
stiahnuť epizódu	2933
stiahnuť na google play	2935
stiahnuť v app store	2935
stiahnuť z app store	2935
stiahnuť z google play	2935
stichwörter	610
stil spørgsmål til artiklen	474
stlmiť	2933
stop med at følge	557
straipsnio tęsinys - po reklama	2005
straipsnis saugomas autorių teisių	2050
straipsnis tęsiasi po reklamos	2005
straipsnis užrakintas	2041
straipsnį skaito dirbtinis intelektas	2036
strojovo preložené	2953
strojový preklad	2954
strojový překlad	440
strojově přeloženo	439
strona główna	2418
stroški dostave	3023
stworzono z pomocą ai	2499
stáhnout aplikaci	420
stáhnout audio	418
stáhnout epizodu	418
stáhnout na google play	420
stáhnout podcast	418
stáhnout v app store	420
stáhnout z app store	420
stáhnout z google play	420
stáhnout zdarma	420
stäng	3059	3088
stäng annons	3170
stäng av annonsblockeraren	3148
stäng av din adblocker	3148
stäng av din annonsblockerare	3148
stäng av ljudet	3143
stäng galleri	3158
stöd oss	3060
stöd oss på patreon	3150
stöd oss via patreon	3150
större text	3169
større tekst	2383
støt med mobilepay	539
støt os	454
støt os med mobilepay	539
støt os på #er	539
støt os på patreon	539
støt via mobilepay	539
støtt oss	2276
støtt oss med vipps	2364
støtt oss på patreon	2364
støtt oss via vipps	2364
sugerir correção	2565
sugerir una corrección	1191
sugestões	2545
suivre ce thème	1508
sukurta naudojant dirbtinį intelektą	2045
sur le même sujet	1475
sur le même thème	1475
suscripción	1125
suscríbase	1125
suscríbete	1125
suscríbete a nuestro boletín	1132
suscríbete ahora	1125
susiję straipsniai	1998
susikurti paskyrą	1996
susține	2593
susține-ne	2593
susțineți-ne	2593
sutikti ir tęsti	2035
sutinku ir tęsiu	2035
svaka donacija je važna	2847
svaka donacija pomaže	2847
svaki dinar je važan	2847
svaki doprinos je važan	2847
svaki doprinos pomaže	2847
svaki euro je važan	2847
svaki prilog pomaže	2847
svi članci	2855
svi članci autora	2855
sviđa mi se	2862
sviđa vam se članak	2860
swisha en gåva	3150
syötä kelvollinen sähköpostiosoite	1407
syötä summa	1402
syötä sähköpostiosoitteesi	1334
szavazatodat rögzítettük	1695
szavazatát rögzítettük	1695
szavazás	91	1696
szavazás indítása	1695
szczegóły	2422
szeretne értesítéseket kapni	1705
szeretnél értesítéseket kapni	1705
szerző követése	1726
szkennelje be a qr-kódot	1704
szponzorált tartalom	87	1649
szybkość odtwarzania	2478
szállítási költség	1698
szókereső	1696
szólj hozzá	1653
szóljon hozzá	1653
szövegméret	1727
szünet	1703
sähköposti	1334
sähköposti tai käyttäjätunnus	1404
sähköpostiosoite	1334
sähköpostiosoitteesi	1407
sähköpostisi	1407
säkra din plats	3137
säästä # %	1405
säästä #%	1405
så # kr/mnd til du sier opp	2279
så jobbar vi med rättelser	3161
så kommenterar du	3081
så skyddar vi våra källor	3161
så stänger du av annonsblockeraren	3148
så stänger du av din annonsblockerare	3148
sådan beskytter vi kilder	550
sådan beskytter vi vores kilder	550
sådan deaktiverer du din adblocker	537
sådan retter vi fejl	550
sådan slår du adblock fra	537
sådan slår du din adblocker fra	537
sé el primero en comentar	1155
sé parte	1120
sélections	1461
síganos	1145
síguenos	1145
sõnum on saadetud	1260
sök	3088
søg	482
søk	2303
súhlasím	2891
súhlasím a pokračovať	2931
súhlasím so zobrazením	2891
súmate	1120
súvisiace	2877
súvisiace články	2877
súvisiaci článok	2877
süti beállítások	1700
süti tájékoztató	1700
sütibeállítások	1700
sütik kezelése	1700
sākt testu	2092
sīkdatņu iestatījumi	2074
sīkdatņu politika	2095
sīkfailu iestatījumi	2095
słowa kluczowe	2418
sūtīt e-pastā	2108
""", 't': """
t'ha estat útil aquest article	315
t'ha estat útil aquest resum	315
ta treść jest niedostępna	2476
ta treść jest zablokowana	2476
ta video ni več na voljo	3026
ta članek je zaklenjen	3035
tack för din anmälan	3068
tack för din prenumeration	3155
tack för din röst	91	3134
tack för ditt meddelande	3155
tagasi üles	1261
taip pat žiūrėkite	1998
tak, chcę	2482
tak, chętnie	2482
tak, poproszę	2482
takaisin ylös	1348
takk for at du meldte deg på	2369
takk for din påmelding	2369
takk for påmeldingen	2284
tallenna myöhemmäksi	1338
talán később	1638
tamaño de letra	65	1144
tamaño del texto	65
también te puede gustar	1159
también te puede interesar	1159
també et pot interessar	303
também pode gostar	2585
tapahtui virhe. yritä myöhemmin uudelleen	1407
tapahtui virhe. yritä uudelleen	1407
tarjeta de crédito	1124
tarjeta de débito	1124
tarkista sähköpostisi	1407
tartalom betöltése	1700
tartalom engedélyezése	1700
tartalom megjelenítése	1700
tartalomjegyzék	1717
tasuline koostöö	1267
te ha resultado útil este artículo	1184
te ha resultado útil este resumen	1184
te ha sido útil este resumen	1184
te poți dezabona oricând	2626
te vsebine ni mogoče prikazati	3024
te-ar putea interesa și	2634
tee meile kohvi välja	1258
tehisaru kokkuvõte	1220
tehisaru võib eksida	1263
tehisintellekt võib eksida	1263
tehty tekoälyllä	1416
teie hääl on arvesse võetud	1250
tej treści nie można wyświetlić	2476
tekijänoikeudella suojattu	1414
tekoäly voi tehdä virheitä	1416
tekoälyn luoma	1416
tekoälyn tekemä	1416
tekoälyn tekemä tiivistelmä	1348
tekoälyn tiivistelmä	1348
tekoälyn tuottama	1416
tekoälytiivistelmä	1348	1417
tekst je zaključan	2849
tekst powstał przy pomocy ai	2499
tekst przetłumaczony maszynowo	2499
teksta izmērs	2108
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2001
telefonszám	1715
telefón	2946
teljes hozzáférés	1641
teljes képernyő	1702
teljes név	1715
temas del día	1159
temi že sledite	3049
ten artykuł jest zablokowany	2487
ten film jest niedostępny	2478
ten film nie jest dostępny w twoim kraju	2478
ten film nie jest już dostępny	2478
tento obsah je blokován	416
tento obsah je zablokovaný	2931
tento obsah nemôžeme zobraziť	2931
tento obsah nemůžeme zobrazit	416
tento obsah není dostupný	416
tento obsah není k dispozici	416
tento obsah nie je dostupný	2931
tento obsah nie je k dispozícii	2931
tento obsah sa nedá zobraziť	2931
tento článek je uzamčen	427
termos e condições	2538
teste grátis	2519
testează-ți cunoștințele cu quizul nostru	2619
teszteld a tudásod	1656
tesztelje tudását	1656
tetszőleges összeg	1709
text bol vytvorený automaticky	2953
text byl vytvořen automaticky	439
text je chránený autorským právom	2951
text je chráněn autorským právem	437
text čte umělá inteligence	418
texten fortsätter nedan	3077
texten fortsätter under bilden	3077
texten är maskinöversatt	3164
texten är skapad automatiskt	3164
textgröße	753
textgröße ändern	753
teď ne	339
thu gọn	3417
thèmes	1475
thématiques	1475
thích	3405
thông tin doanh nghiệp	3410
thông tin quảng cáo	3443
thăm dò	91
thăm dò ý kiến	91
thẻ	3415
tienes que iniciar sesión para guardar artículos	1204
tietosuojakäytäntö	1393
tik būtini	2035
tik būtinieji slapukai	2035
tikai nepieciešamās	2095
tikai nepieciešamās sīkdatnes	2095
til støttesiden	539
tilbagetræk samtykke	530
tilbakemelding på saken	2296
tilføj en kommentar	555
tilføj kommentar	555
tilføj os som foretrukken kilde	557
tilføj som foretrukken kilde	557
tilgjengelig på google play	2359
till gåvosidan	3150
tillad én gang	530
tillat én gang	2355
tillåt	3147
tillåt alltid	3141
tillåt annonser	3149
tillåt aviseringar	3146
tillåt en gång	3141
tillåt innehåll	3141
tillåt inte	3147
tillåt notiser	3146
tillåt reklam	3149
tiltás	1706
tin bài liên quan	3441
tin cùng chuyên mục	3415
tin cùng tác giả	3442
tin khác	3415
tin liên quan	3415
tin mới	3415
tin mới nhất	3415
tin nóng	3442
tin nổi bật	3415
tin quảng cáo	3443
tin trước	3415
tin tài trợ	3415
tin tức liên quan	3415
tin đọc nhiều	3415
tipărește	2599
tipărește articolul	2633
tipărește rețeta	61
tisk článku	444
titta på videon	3143
tiêu điểm	3415
tiếp theo	3417
tlačiť	2880
to cię może zainteresować	2418
to może cię zainteresować	2418
to wideo jest niedostępne	2478
to wideo nie jest już dostępne	2478
todos os comentários	2541
toimituskulut lisätään	1391
toto pole je povinné	430
toto téma již sledujete	443
toto video již není dostupné	418
toto video není dostupné	418
toto video není ve vaší zemi dostupné	418
toto video nie je dostupné	2933
toto video nie je vo vašej krajine dostupné	2933
toto video už není dostupné	418
toto video už nie je dostupné	2933
toute l'actualité	1475
tovább	1656
tovább a cikkre	1717
tovább a dossziéhoz	1717
tovább a galériához	1717
tovább a recepthez	61
tovább a rovatra	1654
tovább a tartalomhoz	1717
tovább a teljes cikkre	1717
tovább a támogatáshoz	1709
tovább a támogatási oldalra	1709
tovább a webshopba	1698
tovább az ajánlathoz	1698
tovább olvasom	1656
további cikkek	1654
további cikkek a szerzőtől	1717
további cikkek a témában	1654
további cikkek betöltése	1717
további hírek	1654
további részletek itt	1656
továbbiak betöltése	1656
továbbiak megjelenítése	1717
tradução automática	2565
trang chủ	3417
transferência bancária	2518
trenutni čas	3026
trenutni čas #	3026
treści komercyjne	2505
treści naszych partnerów	2505
treści partnerskie	2410
treść dla subskrybentów	2487
treść niedostępna	2476
treść premium	2487
treść sponsorowana	2410
treść wygenerowana przez ai	2499
treść zablokowana	2476
treść zewnętrzna	2476
tria la teva subscripció	327
troškovi dostave	2837
trwa ładowanie odtwarzacza	2478
tryb pełnoekranowy	2478
træk dit samtykke tilbage	530
træk samtykke tilbage	530
trước	3417
trả lời	3414
trở lại	3417
tu ce părere ai? lasă un comentariu	2619
tu izmanto reklāmu bloķētāju	2099
tu navegador no puede reproducir este vídeo	1182
tue meitä	1330
tue meitä patreonissa	1402
tue työtämme	1402
tule meile tööle	1220
tuotettu tekoälyllä	1416
turinys saugomas autorių teisių	2050
turinys užblokuotas	2035
turiu paskyrą	2041
turpini lasīt	2057
turpinājums pēc reklāmas	2066
turpināt ar apple	2101
turpināt ar facebook	2101
turpināt ar google	2101
turpināt lasīt	2057
tvarkyti pranešimus	2038
tvarkyti sutikimą	2035
twitter'da paylaş	3225
twoja wiadomość	2490
twoje imię	2490
twój adres e-mail	2399
twój e-mail	2399
twój głos został oddany	2470
twój głos został policzony	2470
twój głos został zapisany	2470
tykkää	1419
tylko niezbędne	2476
tytuł przelewu: darowizna	2485
tytułem: darowizna na cele statutowe	2485
tài khoản của tôi	3400
tài trợ	3410
támogass minket	1639
támogass minket patreonon	1709
támogasson minket	1639
támogasson minket a patreonon	1709
támogatom	1639
támogatom a lapot	1709
támogatom az oldalt	1709
támogatott tartalom	87	1649
támogatás	1639
támogatás paypalon	1709
támogatási oldal	1709
támogatói tartalom	1649
tárgy	1715
täisekraan	1254
tämä artikkeli on lukittu	1404
tämä juttu on lukittu	1404
tämä kenttä on pakollinen	1407
tämä sisältö ei ole saatavilla	1393
tämä video ei ole enää saatavilla	1395
tämä video ei ole saatavilla	1395
täname liitumast	1238
tässä artikkelissa	1410
tässä jutussa	1410
tässä olisi upotus facebookista	1348
tässä olisi upotus instagramista	1348
tätä sisältöä ei voida näyttää	1393
täytä ristikko	1388
täytä tämä kenttä	1407
téma követése	1726
téma už sledujete	443
témata	356
tému už sledujete	2957
témy	2877
témáim	1726
témák	1654
térkép megnyitása	1657
términos de uso	1152
términos y condiciones	1152
tìm kiếm	3417
tópicos	2545
tópicos relacionados	2545
tôi đã hiểu	3418
tõlgitud tehisintellekti abil	1263
több	1656
több betöltése	1717
több mutatása	1717
töltsd ki a kvízt	1656
töltsd ki kvízünket	1695
töltse ki a kvízt	1656
töltse újra az oldalt	1708
túto tému už sledujete	2957
tühista igal ajal	1213
tüm haberler	3232
tüm yazilari	3232
tüm yorumlar	3231
tümünü gör	3234
tümünü göster	3235
tümünü kabul et	3228
tümünü reddet	3228
tēmas	2059
tęsinys po reklamos	2005
tęsti su apple	2041
tęsti su facebook	2041
tęsti su google	2041
tłumaczenie automatyczne	2500
tłumaczenie maszynowe	2500
tạo tài khoản	3400
tải thêm	3417
tặng bài viết	3441
tặng sao	3441
tặng sao cho bài viết	3441
từ khóa	3415
""", 'u': """
u košaricu	2837
u ovom članku	2855
udostępnij	2406
udostępnij na facebooku	2406
udostępnij na twitterze	2406
udostępnij na x	2406
udostępnij w mediach społecznościowych	2406
udělit souhlas	352
ugens spørgsmål	525
ugodnost za naročnike	3023
ugodnosti za naročnike	3023
ugrađeni sadržaj	2838
ugrás a galériához	1717
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	1717
ugrás a tartalomra	1717
uključi	2844
uključi obaveštenja	2831
uključi obavijesti	2831
uključi se u raspravu	2861
uključi zvuk	2840
uključite javascript	2840
uključite notifikacije	2831
uključite obaveštenja	2831
uključite obavijesti	2831
uključite se u raspravu	2861
ukryj reklamę	2505
ukrštenica	2835
ulkoinen sisältö	1393
ulkopuolinen sisältö	1393
uloženo	444
uložené	2958
uložit	348
uložit na později	348
uložit nastavení	416
uložit recept	61
uložit volby	416
uložit článek	348
uložiť	2880
uložiť na neskôr	2880
uložiť nastavenia	2931
uložiť recept	61
uložiť voľby	2931
uložiť článok	2880
ultima oră	2606
ultimele știri	2606
um assinante presenteou você com este artigo	2584
un abonat ți-a oferit acest articol	2633
un abonné vous offre cet article	1518
un e-mail de confirmation vous a été envoyé	1511
un suscriptor te ha regalado este artículo	1204
une erreur s'est glissée dans l'article	1471
ungültige e-mail-adresse	737
unterstütze uns	569
unterstützen	569
unterstützen sie uns	569
unterstützen sie uns per paypal	661
unustasid salasõna	1259
uočili ste grešku	2857
uočili ste pogrešku	2857
uočili ste pogrešku u članku	2857
uporabniško ime	3036
uporabniško ime ali e-pošta	3035
upotettu sisältö	1393
upozorniť na chybu	2950
upozornění	422
uppläst av en ai-röst	3143
uppläst av en dator	3073
uppläst av en syntetisk röst	3143
uppläst av syntetisk röst	3143
uppläst med ai-röst	3073
upravljaj kolačićima	2838
upravljaj piškotke	3024
ur vår butik	3137
url 복사	1953
urlをコピー	1890
urlをコピーする	1919
url복사	1953
urmărește acest subiect	2625
urmărește live	2625
următorul	2608
uslovi korišćenja	2796
ustaw jako preferowane źródło	2503
ustawienia plików cookie	2411
ustawienia prywatności	2476
ustvarjeno s pomočjo umetne inteligence	3046
utónév	1715
uutishälytykset	1399
uvek prikaži	2838
uvijek prikaži	2838
uvjeti korištenja	2796
uz sākumlapu	2103
uz sākumu	2064
uzdāvini rakstu	2108
uzdāvināt rakstu	2108
uzyskaj dostęp	2396
učitaj još	2855
učitaj objavu	2838
učitaj sadržaj	2838
učitaj video	2838
učitaj više	2855
učitavanje playera	2840
učitavanje videa	2840
ušetrite #%	2943
ušetríte #%	2943
ušetřete #%	428
ušetříte #%	428
ušteda #%	2850
uštedite #%	2850
używasz adblocka	2483
używasz programu do blokowania reklam	2483
už jsem ho vypnul	424
už jste hlasovali	411
už komentarus atsako jų autoriai	2002
už mám predplatné	2942
už mám předplatné	427
už mám účet	427
už máte predplatné? prihláste sa	2873
už máte předplatné	427
už máte účet	2873
už máte účet? prihláste sa	2873
už podporujem	2884
už podporuji	339
už sledujete	443
už ste hlasovali	2926
uždaryti	2004
uždaryti galeriją	2043
uždaryti reklamą	2005
uživatelské jméno	428
uživatelské jméno nebo e-mail	427
uživo	2841
užpildykite apklausą	2003
užsakomasis straipsnis	2005
užsakomasis turinys	87	2005
užsisakyti knygą	2034
užsisakyti prenumeratą	1996
""", 'v': """
v košarico	3023
v tem članku	3041
v tomto článku	433
v živo	3027
vaata kõiki	1261
vaata kõiki tellija soodustusi	1213
vaata lähemalt	1220
vaba töökoht	1220
vad tycker du? rösta här	3088
vai kopsavilkums bija noderīgs	2063
vai raksts bija noderīgs	2063
vai tas bija noderīgi	2105
vai vēlaties saņemt paziņojumus	2098
vain jäsenille	1404
vain välttämättömät	1393
vain välttämättömät evästeet	1393
vairāk no autora	2103
vairāk par tēmu	2059
vairāk rakstu	2103
vaizdo grotuvas įkeliamas	2036
vaizdo įrašas	2003
vaizdo įrašas nebepasiekiamas	2036
vaizdo įrašas nepasiekiamas	2036
vaizdo įrašas nepasiekiamas jūsų šalyje	2036
vaizdo įrašo paleisti negalima	2036
vaizdo įrašą rasite čia	2003
valami elromlott. próbáld újra	1714
valami hiba történt. próbálja újra	1714
valgfrit beløb	539
valgfritt beløp	2364
van egy jó sztorija	1720
van egy jó témája	1720
van már előfizetése	1711
van már fiókja	1641
van már fiókod	1711
van már fiókom	1711
vanjski sadržaj	2838
var artikeln till hjälp	3081
var det här till hjälp	3088
var det til hjælp	553
var detta till hjälp	3164
var dette en hjælp	553
var resuméet nyttigt	474
var sammanfattningen till hjälp	3081
varbūt vēlāk	2098
varför ser jag den här annonsen	3170
varför visas den här annonsen	3170
vari atteikties jebkurā laikā	2057
varje bidrag hjälper	3150
varje bidrag räknas	3150
varje krona hjälper	3150
varje krona räknas	3150
vasta küsitlusele	1220
vastaa kyselyyn tästä	1348
vaš e-mail	2852
vaš e-naslov	3038
vaš e-poštni naslov	3038
vaš glas je bil oddan	3020
vaš glas je uračunat	2834
vaš glas je zabeležen	2834	3020
vaš glas je zabilježen	2834
vaš komentar	2783
vaš mejl	2852
vaša e-mail adresa	2852
vaša e-mailová adresa	2945
vaša poruka	2852
vaša poruka je poslana	2852
vaša poruka je poslata	2852
vaša správa	2945
vaše e-mailová adresa	430
vaše ime	2852	3038
vaše jméno	430
vaše meno	2945
vaše sporočilo	3038
vaše sporočilo je poslano	3038
vaše zpráva	430
veckans fråga	3134
vecākie vispirms	2106
vedno prikaži	3024
vegyél jegyet	1698
veja esta publicação no instagram	2563
veja também	2545
veja todas as opções de assinatura	2582
velg beløp	2364
velikost písma	65
veličina fonta	2864
veličina slova	2864
veličina teksta	65
venujte nám # %	2940
ver # comentários	2573
ver biografía	1178
ver comentários	2541
ver conteúdo externo	2563
ver esta publicación en instagram	1182
ver esta publicação no instagram	2563
ver galería	1162
ver más	1162
ver más artículos del autor	1178
ver más noticias	1205
ver también	1159
ver também	2545
ver todas las opciones de suscripción	1201
ver traducción	1163
ver tradução	2549
ver vídeo	1162
vergrößern	614	741
verlagssonderveröffentlichung	672
versandkosten können anfallen	722
vertrag kündigen	603
verträge hier kündigen	603
verwandte beiträge	610
ves algún error? comunícalo	1191
veure aquesta publicació a instagram	312
vezetéknév	1715
vezi această postare pe instagram	2616
vezi mai multe știri	2634
vezi și	2606
već imam nalog	2849
već imam račun	2849
već imate nalog	2773
već imate pretplatu	2773
već imate račun	2773
već podržavam	2788
već pratite	2863
već pratite ovu temu	2863
već sam pretplatnik	2849
već ste glasali	2834
već ste glasovali	2834
već ste pretplatnik	2773
več iz rubrike	2971
več novic iz regije	2971
več o tem	2971
več o temi	2971
več člankov	3041
več člankov avtorja	3041
veľkosť písma	65
veľkosť textu	2958
vi kan inte visa det här innehållet	3141
viac k téme	2877
viac si o tom prečítate tu	2877
viac článkov	2948
videa ni mogoče predvajati	3026
video atskaņotājs tiek ielādēts	2096
video ei ole enää saatavilla	1395
video ei ole käytettävissä	1395
video ikke tilgængelig	532
video již není k dispozici	418
video nav pieejams jūsu valstī	2096
video nelze přehrát	418
video není dostupné	418
video není dostupné ve vaší zemi	418
video není k dispozici	418
video nevar atskaņot	2096
video ni na voljo v vaši državi	3026
video nicht verfügbar	727
video nie je dostupné	2933
video nie je dostupné vo vašej krajine	2933
video nie je k dispozícii	2933
video nije dostupan u vašoj državi	2840
video nije dostupan u vašoj zemlji	2840
video nije moguće reproducirati	2840
video sa nedá prehrať	2933
video sa nepodarilo načítať	2933
video se ne može reprodukovati	2840
video se nepodařilo načíst	418
video už není k dispozici	418
video už nie je dostupné	2933
video už nie je k dispozícii	2933
video više nije dostupan	2840
videoafspilleren indlæses	532
videoen er ikke længere tilgængelig	532
videoen er ikke tilgængelig	532
videoen er ikke tilgængelig i dit land	532
videomängija laadimine	1254
videon voi katsoa jutun yläosasta	1348
videon är inte längre tillgänglig	3143
videon är inte tillgänglig	3143
videoyu izlemek için tiklayin	3234
videó	1654
videó betöltése	1700
videó betöltése folyamatban	1702
videó lejátszása	1702
videó megtekintése	1702
videók	1654
videólejátszó betöltése	1702
videónkat itt nézheti meg	1656
vidéo	1478
vielen dank für deine nachricht	737
vielen dank für deine stimme	719
vielen dank für ihr feedback	651
vielen dank für ihre anmeldung	582
vielen dank für ihre nachricht	737
vielen dank für ihre stimme	719
vielen dank für ihre teilnahme	91
vielleicht später	568
vienkartinė auka	2040
vienkartinė parama	2040
vienmēr atļaut	2095
vienmēr rādīt	2095
vienreizējs ziedojums	2100
viestisi on lähetetty	1407
vil du få varsler	2360
vilkår	471	2293
vill du få notiser	3146
vill du få pushnotiser	3146
vipps et beløp	2276
virheellinen sähköpostiosoite	1407
vis færre	482	2303
vis i fuld skærm	547
vis oversættelse	483
visa bilden i helskärm	3088
visa färre	3088
visa i helskärm	3158
visa inlägg från facebook	3088
visa inlägg från instagram	3088
visa innehåll	3078
visa innehållet	3141
visa lösenord	3152
visa och godkänn	3141
visa översättning	3089
visas tiesības paturētas	2110
visi komentāri	2106
vissza a címlapra	1717
vissza a főoldalra	1717
vissza a tetejére	1656
vissza az oldal tetejére	1717
visszajelzés	1653
visszajelzés küldése	1723
više o temi	2780
više od autora	2855
više vijesti iz regije	2780
više članaka	2855
više članaka autora	2855
viết bình luận	3414
vlastná suma	2940
vlastní částka	425
vložený obsah	416
vložit do košíku	414
vložit komentář	441
vložiť do košíka	2929
vložiť komentár	2955
vnesite e-poštni naslov	3038
vnesite veljaven e-poštni naslov	3038
você concorda? vote	2573
você pode gostar	2545
você pode se interessar	2545
você também pode gostar	2545
voir le détail	1479
voir les détails	1479
voir les résultats	91	1479
voir les résultats du sondage	1506
von einer künstlichen stimme vorgelesen	727
von ki übersetzt	748
vorgelesen von einer künstlichen stimme	727
vos réactions	1471
votează	91
votează în sondajul nostru	2619
votre avis nous intéresse	1506
votre vote a été pris en compte	91
vous aimerez peut-être	1475
vous avez déjà un compte	1442
vous avez déjà un compte ? connectez-vous	1442
vous avez déjà un compte ? identifiez-vous	1442
vous possédez déjà un compte	1442
vous pourriez être intéressé	1475
vprašanje dneva	3020
vreau să primesc newsletterul	2626
vsak evro šteje	3033
vsak petek. brezplačno. brez spama	3038
vsak prispevek šteje	3033
vsaka donacija šteje	3033
vsebina je avtorsko zaščitena	3044
vsebina sporočila	2970
vsebine naših partnerjev	3051
vsebine ni mogoče prikazati	3024
vsi članki	3041
vsi članki avtorice	3041
vsi članki avtorja	3041
vstúpiť do diskusie	2880
vstúpiť do galérie	2948
vyberte si predplatné	2942
vyberte si předplatné	427
vyberte částku	425
vybrat předplatné	427
vybrať	2943
vybrať predplatné	2942
vygenerované ai	2953
vygenerované pomocou ai	2953
vygenerováno ai	439
vygenerováno pomocí ai	439
vyplňte toto pole	430
vypnite blokovanie reklám	2938
vypnite prosím adblock	2938
vypnite, prosím, adblock	2938
vypnúť zvuk	2933
vypněte prosím adblock	423
vypněte si adblock	423
vypočuť si článok	2933
vypočuť článok	2933
vyskytla sa chyba. skúste to znova	2945
vyskúšajte si kvíz	2926
vytisknout článek	348
vytlačiť	2880
vytlačiť recept	61
vytlačiť článok	2880
vytvorené ai	2953
vytvorené pomocou ai	2953
vytvorené umelou inteligenciou	2953
vytvořeno ai	439
vytvořeno pomocí ai	439
vytvořeno umělou inteligencí	439
vytvořila ai	439
vytvořit účet	341
vyzkoušejte si kvíz	411
vyzkoušet	341
vyčerpali ste limit článkov	2942
vágólapra másolva	1727
válassz csomagot	1711
válassz előfizetést	1711
válassz összeget	1709
válasszon csomagot	1711
válasszon előfizetést	1711
válasszon összeget	1709
válasz	1653	1725
válaszok elrejtése	1724
válaszok megjelenítése	1724
válaszolok	1725
választom	1712
választás mentése	1700
város	1715
váš e-mail	345
váš email	430
váš hlas bol započítaný	2926
váš hlas bol zaznamenaný	2926
váš hlas byl započítán	411
váš hlas byl zaznamenán	411
väiksem tekst	1266
väline sisu	1231
välj	3153
välj abonnemang	3152
välj belopp	3150
välj din prenumeration	3152
välj ditt abonnemang	3152
välj erbjudande	3152
välj prenumeration	3152
välj som föredragen källa	3168
vänligen stäng av annonsblockeraren	3148
värsked uudised	1215
vælg	542
vælg abonnement	541
vælg beløb	539
vælg dit abonnement	541
vælg som foretrukken kilde	557
vælg tilbud	541
vés a la recepta	61
více	356
více k tématu	356
více o tématu	356
více si o tom přečtete zde	356
více článků	433
vídeos	1159	2545
võib-olla hiljem	1256
võid igal ajal loobuda	1260
võta nõusolek tagasi	1253
võta toimetusega ühendust	1262
výber redakcie	2877
výběr redakce	356
výhoda pre predplatiteľov	2929
výhoda pro předplatitele	414
výhody pre predplatiteľov	2929
výhody pro předplatitele	414
výsledky	91
výsledky ankety	411
výsledky hlasovania	2926
výsledky hlasování	411
vēl nav konta	2101
vēl neesi abonents	2101
všechny komentáře	441
všechny články	433
všechny články autorky	433
všetky komentáre	2955
všetky články	2948
všetky články autora	2948
všetky články autorky	2948
všeč mi je	3048
vždy povolit	416
vždy povoliť	2931
vždy zobrazovat	416
vždy zobrazovať	2931
về đầu trang	3417
""", 'w': """
w każdy piątek. za darmo. bez spamu	2490
warto przeczytać	2418
was können wir besser machen	651
wczytaj treść	2476
wczytaj więcej	2493
webshopunkból	1698
weiterblättern	741
weitere beiträge	610
werbung schließen	754
werbung überspringen	600
weź udział w dyskusji	2467
whatsapp'ta paylaş	3225
whatsappで読む	1919
wiadomość	2491
wiadomość została wysłana	2490
wideo jest niedostępne	2478
wideo niedostępne	2478
widzisz błąd	2496
wie gefällt ihnen dieser artikel	651
wie wir unsere quellen schützen	745
wielkość czcionki	65
wielkość tekstu	2504
więcej	2418
więcej artykułów	2418
więcej informacji	2418
więcej na ten temat	2418
więcej o	2418
więcej od tego autora	2493
więcej tekstów autora	2493
więcej z	2418
wpisz kwotę	2485
wpisz swój e-mail	2399
wprowadź adres e-mail	2399
wpłata jednorazowa	2485
wpłata miesięczna	2485
wpłać	2393
wpłać jednorazowo	2485
wpłać teraz	2393
wróć do góry	2493
wróć na górę	2493
wróć na stronę główną	2493
wspieraj co miesiąc	2485
współpraca płatna	2505
współpraca reklamowa	2410
wszystkie artykuły	2493
wszystkie artykuły autorki	2493
wybierz kwotę	2485
wybierz ofertę	2487
wybierz prenumeratę	2487
wybierz subskrypcję	2487
wycofaj zgodę	2476
wykorzystałeś limit artykułów	2487
wykryliśmy adblocka	2483
wypełnij to pole	2490
wypisz się w dowolnym momencie	2490
wypróbuj	2396
wyraź zgodę	2411
wystąpił błąd	2491
wystąpił błąd. spróbuj ponownie	2490
wystąpił błąd. spróbuj ponownie później	2490
wyłącz adblocka	2483
wyłącz blokowanie reklam	2483
wyłącz dźwięk	2478
wyłącz reklamy	2505
wyłączyłem adblocka	2483
wyślij	91	2491
wyślij e-mailem	2406
wyślij komentarz	2501
wyślij mailem	2504
wyślij opinię	2499
wyślij wiadomość	2490
wyślij zdjęcia	2496
wyślij zgłoszenie anonimowo	2496
wyślij znajomemu	2406
wyświetl treść	2476
wählen	736
własna kwota	2485
włącz	2482
włącz dźwięk	2478
włącz javascript	2478
""", 'x': """
x'te paylaş	3225
xem bình luận	3414
xem bản gốc	3418
xem bản đồ	3418
xem chi tiết	3418
xem công thức	61
xem kết quả	91	3418
xem nhiều	3415
xem nhiều nhất	3415
xem nhiều trong tuần	3442
xem thêm	3415	3417
xem thêm bình luận	3414
xem tiếp	3417
xem toàn bộ	3417
xem tất cả	3417
xでシェア	1890
xでシェアする	1919
xでポスト	1890
""", 'y': """
ya estás suscrito	1201
ya tenés suscripción	1201
yapay zeka ile özet	3234
yapay zeka özeti	3234
yazarin diğer haberleri	3232
yazarin diğer yazilari	3232
yazarin tüm yazilari	3232
ymmärrän	1349
yorum gönder	3231
yorumlari gör	3231
youtube-tartalom megjelenítése	1656
yritä myöhemmin uudelleen	1407
yritä uudelleen	1407
yz özeti	3234
""", 'z': """
z našeho e-shopu	414
z našeho obchodu	414
z nášho e-shopu	2929
z nášho obchodu	2929
z titulní strany	356
za naročnike	3035
zaakceptuj i pokaż	2476
zaboravili ste šifru	2849
zabranjeno prenošenje	2858
zabudnuté heslo	2873
zadajte platný e-mail	2945
zadejte platný e-mail	430
zadejte svůj e-mail	345
zadejte částku	425
zagłosuj	91
zahlungsart wählen	572
zainstaluj aplikację	2480
zakázat	422
zakázať	2937
zakúpiť licenciu	2951
zaloguj się	2396
zaloguj się przez apple	2487
zaloguj się przez facebooka	2487
zaloguj się przez google	2487
zaloguj się z google	2487
zamknij galerię	2493
zamknij reklamę	2505
zamów książkę	2473
zapamatovat přihlášení	427
zapamatovat si mě	427
zapamiętaj mnie	2487
zapamätať si ma	2942
zapisz na później	2406
zapisz się	2399
zapisz się na newsletter	2399
zapisz wybór	2476
zapnout upozornění	421
zapnúť	2937
zapnúť notifikácie	2936
zapnúť titulky	2933
zapnúť upozornenia	2936
zapnúť zvuk	2933
zapomenuté heslo	341
zapomniałem hasła	2487
zapomniałeś hasła	2487
zapomněl jsem heslo	427
zapomněli jste heslo	427
započni kviz	2834
zarejestruj się	2396
zarezervovat místo	414
zarządzaj plikami cookies	2476
zarządzaj powiadomieniami	2481
zarządzaj zgodami	2411
zarządzaj zgodą	2476
zaten üye misiniz	3218
zauważyłeś błąd	2496
zavrieť galériu	2948
zavrieť reklamu	2959
zavřít	339
zavřít galerii	433
zavřít reklamu	445
začať kvíz	2926
začni kviz	3020
začít kvíz	411
załaduj film	2476
załaduj post	2476
załaduj treść	2476
załaduj wideo	2476
załaduj więcej	2421
załóż konto	2396
zaštita osobnih podataka	2796
zaštita privatnosti	2796
zašto vidim ovaj oglas	2865
zašto vidim ovu reklamu	2865
zbývající čas	418
zbývající čas #	418
zbývající čas -#	418
zdieľajte tento text	2880
zdieľajte článok	2880
zdieľať	2880
zdieľať na facebooku	2880
zdieľať na whatsappe	2958
zdieľať článok	2880
zeskanuj kod i pobierz aplikację	2480
zeskanuj kod qr, aby pobrać aplikację	2480
zezwól	2482
zezwól na powiadomienia	2481
zezwól na reklamy	2484
zezwól raz	2476
zgadzam się	2411
zgadzam się na powiadomienia	2481
zgadzam się na wyświetlanie treści	2411
zgłoś	2414	2502
zgłoś błąd	2414
zgłoś komentarz	2501
zgłoś nadużycie	2501
zgłoś reklamę	2505
ziedot katru mēnesi	2100
ziņa ir nosūtīta	2102
ziņa tiek papildināta	2064
ziņo par kļūdu	2063
ziņot par komentāru	2106
ziņot par kļūdu	2063
zkontrolujte svoji e-mailovou schránku	430
zkontrolujte svou schránku	430
zkopírovat odkaz	348
zkopírovat odkaz na článek	348
zkopírováno	444
zkopírováno do schránky	444
zkuste to prosím později	430
zmeniť súhlas	2931
zmeniť veľkosť písma	2958
zmenšit písmo	444
zmenšiť písmo	2958
zmień rozmiar tekstu	2504
zmień zgodę	2476
změnit souhlas	416
změnit velikost písma	444
znajdź nas na facebooku	2407
znalazłeś błąd	2496
znalazłeś błąd w tekście	2496
značky	2877
znova naloži stran	3032
znova načítať stránku	2939
znovu načíst stránku	424
zobacz cenę	2473
zobacz galerię	2421
zobacz mapę	2422
zobacz ofertę	2473
zobacz również	2418
zobacz szczegóły	2422
zobacz także	2418
zobacz także inne	2418
zobacz też	2418
zobacz więcej	2418
zobacz wszystkie artykuły	2493
zobrazit # odpovědi	441
zobrazit a přijmout	416
zobrazit komentáře	441
zobrazit méně	359	433
zobrazit nabídku	414
zobrazit nabídky	427
zobrazit odpovědi	441
zobrazit originál	359
zobrazit předplatné	427
zobrazit přepis	418
zobrazit více	358
zobrazit výsledky	91	359	411
zobrazit vše	358
zobrazit všechny články	433
zobraziť # odpovede	2955
zobraziť a prijať	2931
zobraziť cenu	2929
zobraziť diskusiu	2880
zobraziť galériu	2948
zobraziť heslo	2942
zobraziť komentáre	2955
zobraziť menej	2878
zobraziť obsah	2891
zobraziť odpovede	2955
zobraziť ponuku	2929
zobraziť ponuky	2942
zobraziť popis	2948
zobraziť predplatné	2942
zobraziť prepis	2933
zobraziť titulky	2933
zobraziť viac	2878
zobraziť výsledky	91	2926
zobraziť všetko	2878
zobraziť všetky články	2948
zoradiť podľa	2955
zostań patronem	2393
zostań patronką	2485
zostať prihlásený	2942
zostávajúci čas	2933
zostávajúci čas #	2933
zostávajúci čas -#	2933
zpráva	431
zpráva byla odeslána	430
zpráva pro příjemce: dar	425
zpět na hlavní stránku	433
zpět na začátek	433
zpět nahoru	358
zrušit můžete kdykoli	427
zrušit můžete kdykoliv	427
zrušiť môžete kedykoľvek	2942
zu meine themen hinzufügen	752
zu meinen themen hinzufügen	752
zum rätsel	719
zum vollständigen artikel	740
zur großansicht	740
zur leseliste hinzufügen	692
zur merkliste hinzufügen	595
zur übersicht	613
zurück	606
zurück nach oben	613	740
zurück zum anfang	740
zurück zur startseite	740
zurück zur übersicht	740
zvoliť	2943
zvolte předplatné	427
zvolte částku	425
zvoľte predplatné	2942
zvoľte sumu	2940
zväčšiť	2948
zväčšiť foto	2948
zväčšiť fotografiu	2948
zväčšiť písmo	2958
zväčšiť text	2958
zvětšit	358
zvětšit foto	433
zvětšit fotografii	433
zvětšit písmo	444
zvětšit text	444
zwiń	2421
zásady cookies	416
zásady ochrany osobných údajov	2931
získat licenci	437
získat předplatné	427
získať licenciu	2951
získať predplatné	2942
zůstat přihlášen	427
""", '£': """
£# at amazon	1076
""", '©': """
©ntb	2331
""", 'à': """
à découvrir	1475
à la une	1475
à lire	1475
à lire aussi	1475
à lire dans ce dossier	1475
à lire dans la même rubrique	1475
à lire ensuite	1475
à lire également	1475
à ne pas manquer	1475
à voir	1475
à voir aussi	1475
""", 'á': """
áno, chcem	2937
áno, prosím	2937
átirat	1703
átirat elolvasása	1702
átirat megjelenítése	1702
áudio gerado por ia	2565
áudio gerado por voz sintética	2565
""", 'ä': """
ähnliche artikel	610
ähnliche beiträge	610
ähnliche themen	610
äldst	3167
äldsta	3167
äldsta först	3166
älteste	751
älteste zuerst	750
älä missaa mitään	1334
älä salli	1399
älä seuraa	1420
ämne	3156
ämnen	3085
ämnen i artikeln	3085
ämnen i den här artikeln	3158
ändra dina cookieinställningar	3141
ändra samtycke	3141
ändra textstorlek	3169
är du inte prenumerant	3152
är du redan prenumerant	3063
äänenvoimakkuus	1396
äänesi on laskettu	1388
äänesi on rekisteröity	1388
äänesi on tallennettu	1388
äänestyksen tulokset	1388
äänestys	91
äänestä	91	1389
äänestä nyt	91	1388
äänestä tästä	1348
ääni on tuotettu tekoälyllä	1395
ääni pois	1395
ääni päälle	1395
""", 'å': """
åbn	483
åbn appen	534
åbn billedgalleri	547
åbn galleri	547
åbn i app	534
åbn kort	483
åpne	2304
åpne appen	2359
åpne bildegalleri	2372
åpne faktaboks	2304
åpne galleri	2372
åpne i app	2359
åpne kart	2304
årlig	2367
årlig betaling	2366
årligt	542
årsvis	3153
årsvis betalning	3152
återkalla samtycke	3141
återstående tid	3143
återstående tid #	3143
återstående tid -#	3143
""", 'æ': """
ældste	556
ældste først	555
ændr dit samtykke	530
ændr samtykke	530
ændr tekststørrelse	558
""", 'ç': """
çerez ayarlari	3228
çerez politikasi	3228
çerezler	3228
çeviriyi göster	3235
çikiş yap	3218
çok okunanlar	3232
""", 'è': """
è gratis e ci vuole solo un minuto	1859
""", 'é': """
é grátis e leva menos de um minuto	2577
écouter	1461
écouter (# min	1461
écouter le podcast	1478
édition du jour	1475
élő	1703
élő közvetítésünk itt	1717
épingler	61
épingler la recette	61
értem	1657
értesítések	1706
értesítések engedélyezése	1705
értesítések kezelése	1705
értékeld a cikket	1723
értékeld a receptet	61
értékelje a cikket	1723
érvénytelen e-mail-cím	1714
évente	1712
éves előfizetés	1711
éves fizetés	1711
éves számlázás	1711
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	1707
így védjük a forrásainkat	1720
írd meg a véleményed	1653
írj a szerkesztőségnek	1720
írj hozzászólást	1724
írja meg véleményét	1653
írjon a szerkesztőségnek	1720
írjon hozzászólást	1724
írjon nekünk névtelenül	1720
""", 'î': """
înapoi sus	2608
încarcă mai multe	2608
închide	2592
înregistrare	2594
înregistrează-te	2594
îți mulțumim pentru vot	2619
""", 'ö': """
öffnen	613
ön hirdetésblokkolót használ	1707
ön mit gondol? szavazzon	1656
önceki	3234
önceki haber	3232
öne çikan haberler	3232
öne çikanlar	3232
önerilen haberler	3232
önerilenler	3232
öppna	3089
öppna appen	3145
öppna bildgalleri	3158
öppna galleri	3158
öppna karta	3089
összes	1656
összes cikk	1717
összes elfogadása	1700
összes elutasítása	1700
összes megtekintése	1717
översatt med ai	3164
özet faydali oldu mu	3231
""", 'ú': """
új hozzászólás	1653
última hora	1159
últimas	2545
últimas entradas	1159
últimas noticias	1159
últimas notícias	2545
últimes notícies	303
últimos artículos	1159
únete	1120
únete a la conversación	1155
účtované ročne	2942
účtováno ročně	427
""", 'ü': """
über google anmelden	735
über whatsapp senden	753
über whatsapp teilen	753
übersetzung anzeigen	614
überweisung	573
ücretsiz dene	3218
ücretsiz üye ol	3218
ücretsiz üye olun	3218
ühekordne annetus	1258
üye girişi	3218
üye ol	3217	3218
üye olun	3218
üzenet	1715
üzenet küldése	1714
üzenetét elküldtük	1714
""", 'ý': """
ý kiến	3414
ý kiến bạn đọc	3414
ý kiến của bạn	3414
""", 'ā': """
ārējais saturs	2074
""", 'č': """
častite nas kafom	2847
častite nas kavom	2847
častite nas s kavo	3033
čita sintetički glas	2840
čitaj bez oglasa	2865
čitaj u aplikaciji	2842
čitajte bez oglasa	2865
čitajte bez ograničenja	2849
čitajte u aplikaciji	2842
čitajte uz pretplatu	2849
članak je zaključan	2773
članak je zaštićen autorskim pravom	2858
članak se nastavlja ispod oglasa	2779
članak čita sintetički glas	2840
članek bere sintetični glas	3026
članek je avtorsko zaščiten	3044
članek je zaklenjen	2967
članek se nadaljuje pod oglasom	2970
članek se nadaljuje spodaj	2970
článek byl vytvořen automaticky	439
článek je chráněn autorským právem	437
článek namluvila umělá inteligence	418
článek pokračuje pod reklamou	351
článek čte syntetický hlas	418
články autora	433
článok bol vytvorený automaticky	2953
článok je chránený autorským právom	2951
článok číta syntetický hlas	2933
článok číta umelá inteligencia	2933
čte umělý hlas	418
čtěte bez omezení	427
čtěte dále	356
čtěte i	356
čtěte nejdřív v aplikaci	420
čtěte také	356
čtěte v aplikaci	420
číslo účtu pro dary	340
číst bez reklam	445
číst celý článek	433
číst dál	358
číst dál s předplatným	341
číst dále	433
číst s předplatným	427
číst více	358
číta umelý hlas	2933
čítajte aj	2877
čítajte bez obmedzení	2942
čítajte najprv v aplikácii	2935
čítajte v aplikácii	2935
čítať bez reklám	2959
čítať celý článok	2948
čítať s predplatným	2942
čítať ďalej	2948
""", 'ď': """
ďakujeme za hlas	2926
ďakujeme za hlasovanie	2926
ďakujeme za odber	2945
ďakujeme za správu	2945
ďakujeme za vašu správu	2945
ďakujeme za váš hlas	91	2926
ďalšia fotografia	2948
ďalšia snímka	2948
ďalšia strana	2948
ďalšie foto	2948
ďalšie správy	2877
ďalšie video	2933
ďalšie články	19	2877
ďalšie články autora	2948
ďalší článok	2948
""", 'đ': """
điều khoản sử dụng	3413
điều khoản sử dụng | chính sách bảo mật	3413
đáng chú ý	3415
đã có tài khoản	3400
đã hiểu	3418
đã sao chép	3405
đã sao chép liên kết	3441
đóng	3398
đóng góp	3399
đăng ký	3400
đăng ký ngay	3400
đăng nhập	3400
đăng nhập / đăng ký	3400
đăng xuất	3400
được quan tâm	3442
được tài trợ	3410
đặt báo	3400
đến công thức	61
đề xuất	3415
để sau	3398
đọc nhiều	3415
đọc nhiều nhất	3415
đọc sau	3441
đọc thêm	3415	3417
đọc tiếp	3417
đọc tiếp về chủ đề này	3442
đừng bỏ lỡ	3415
""", 'į': """
į el. parduotuvę	2034
į pradinį puslapį	2043
į viršų	2003
įdėti į krepšelį	2034
įgarsinta dirbtinio intelekto	2036
įjungti garsą	2036
įjungti pranešimus	2038
įkelti daugiau	2043
įkelti turinį	2035
įkelti įrašą	2035
įveskite el. pašto adresą	2042
įveskite galiojantį el. pašto adresą	2042
įveskite savo el. pašto adresą	2021
įveskite sumą	2040
įvyko klaida. bandykite dar kartą	2042
įvyko klaida. bandykite vėliau	2042
""", 'ľ': """
ľubovoľná suma	2940
""", 'ł': """
ładowanie odtwarzacza	2478
ładowanie wideo	2478
""", 'ř': """
řadit podle	441
řazení	442
""", 'ś': """
śledź nas	2407
""", 'ş': """
şifremi unuttum	3218
şimdi değil	3216
şurada paylaş	3225
""", 'š': """
šajā rakstā	2103
še nimate računa	3035
še niste naročnik	3035
šiame straipsnyje	2043
šifra	2850
šio turinio parodyti negalime	2035
šio turinio rodyti negalima	2035
šis laukas privalomas	2042
šis lauks ir obligāts	2102
šis raksts ir slēgts	2101
šis saturs nav pieejams	2095
šis straipsnis užrakintas	2041
šis turinys nepasiekiamas	2035
šis vaizdo įrašas nebepasiekiamas	2036
šis vaizdo įrašas nepasiekiamas	2036
šis video nav pieejams	2096
šis video vairs nav pieejams	2096
šo saturu nevar parādīt	2095
šrifto dydis	2048
štampaj	2783
štítky	356
""", 'ž': """
žaisti dabar	2032
že imam račun	3035
že imate račun	2967
že naročnik	2967
že podpiram	2978
že sledite	3049
želite li da primate obaveštenja	2843
želite li primati obavijesti	2843
želite prejemati obvestila	3029
želite prejemati potisna obvestila	3029
želiš primati obavijesti	2843
žiadny spam	2945
žinutė išsiųsta	2042
živě	419
žiūrėkite nuotraukas	2003
žiūrėkite vaizdo įrašą	2003
žiūrėti galeriją	2003
žiūrėti kainą	2034
žiūrėti komentarus	2046
žiūrėti pasiūlymą	2034
žiūrėti planus	2041
žiūrėti rezultatus	91	2032
žiūrėti visus	2043
žymos	2043
žádný spam	430
""", 'ș': """
știri pe aceeași temă	2634
știri recomandate	2606
știri similare	2606
știrile zilei	2606
""", 'ț': """
ți-a fost util acest articol	2619
ți-a fost util acest rezumat	2619
ți-ai uitat parola	2631
ți-ar putea plăcea și	2634
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	778
άνοιγμα χάρτη	778
""", 'έ': """
έχετε ήδη λογαριασμό	763
""", 'ί': """
ίσως αργότερα	761
ίσως σας ενδιαφέρει	775
""", 'α': """
ακούστε	768
ακούστε το άρθρο	768
αναζήτηση	777
αναφορά λάθους	774
αντιγραφή link	768
αντιγραφή συνδέσμου	768
αντιγραφή συνδέσμου άρθρου	768
απάντηση	774
αποδέχομαι	781
αποδοχή	781
αποδοχή όλων	781
αποθήκευση	768
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	768
αποστολή με email	768
αποσύνδεση	763
αποτελέσματα	91
απόκρυψη	778
απόρριψη	781
απόρριψη όλων	781
αργότερα	761
αρχική	777
αφήστε σχόλιο	774
""", 'β': """
βίντεο	775
βαθμολογήστε το άρθρο	774
""", 'γ': """
γίνε συνδρομητής	763
γίνετε μέλος	762
γίνετε συνδρομητής	763
γράψτε σχόλιο	774
""", 'δ': """
δείτε και	775
δείτε περισσότερα	777
δείτε τα αποτελέσματα	91	778
δείτε τα σχόλια	774
δείτε τη συνταγή	61
δείτε όλα	777
δημιουργία λογαριασμού	763
δημοσκόπηση	91
δημοφιλέστερα	775
δημοφιλή	775
δημοφιλή άρθρα	775
διαβάστε ακόμα	775
διαβάστε ακόμη	775
διαβάστε επίσης	775
διαβάστε επίσης στο	775
διαβάστε και	775
διαβάστε περισσότερα	775	777
διαφήμιση	771
διαφημίσεις	771
διαφημιση	771
διαφημιστικό περιεχόμενο	87	771
δωρήστε	762
δωρεά	762
""", 'ε': """
είσοδος	763
εγγραφή	763
ειδήσεις σήμερα	775
ειδήσεις τώρα	775
εκτυπώστε το άρθρο	768
εκτύπωση	768
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	778
εμφάνιση όλων	778
επικοινωνία	774
επιλογές συντακτών	775
επιστροφή στην κορυφή	777
επόμενο	777
επόμενο άρθρο	775
ερώτηση της ημέρας	91
ετικέτες	775
ευχαριστούμε για την ψήφο σας	91
""", 'θ': """
θέματα	775
""", 'κ': """
κάντε δωρεά	762
κάντε μια δωρεά	762
κανόνες σχολιασμού	774
κατάλαβα	778
κατηγορίες	775
κλείσιμο	761
κοινοποίησε	768
κοινοποίηση	768
κοινοποίηση στο facebook	768
κοινοποίηση στο twitter	768
κοινοποιήστε	768
κοινοποιήστε το άρθρο	768
""", 'λ': """
λεπτομέρειες	778
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	771
μενού	777
μετάβαση στη συνταγή	61
μη χάσετε	775
μην το χάσεις	775
μην χάσετε	775
μοιράσου το	768
μοιραστείτε	768
μοιραστείτε το	768
μοιραστείτε το άρθρο	768
μπορεί να σας αρέσει	775
μόνο για συνδρομητές	763
""", 'ξ': """
ξεχάσατε τον κωδικό	763
""", 'ο': """
ο λογαριασμός μου	763
ο σύνδεσμος αντιγράφηκε	768
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	775	777
περισσότερα άρθρα	775
περισσότερες ειδήσεις	775
πολιτική cookies	781
πολιτική απορρήτου	781
προηγούμενο	777
προηγούμενο άρθρο	775
προσθήκη σχολίου	774
προστασία προσωπικών δεδομένων	781
προτείνουμε	775
προτείνουμε επίσης	775
προτεινόμενα	775
προωθητικό περιεχόμενο	771
πρόσφατα άρθρα	775
""", 'ρ': """
ροή	775
ροή ειδήσεων	775
ρυθμίσεις cookies	781
""", 'σ': """
στείλε το σε φίλο	768
στηρίξτε μας	762
συμφωνώ	781
συνέχεια ανάγνωσης	777
συνδεθείτε	763
συνδρομή	763
συνδρομητές	763
σχετικά	775
σχετικά άρθρα	775
σχετικά θέματα	775
σχετικά νέα	775
σχετικές ειδήσεις	775
σχετικό άρθρο	775
σχολιάστε	774
σχολιάστε το άρθρο	774
σχόλια	774
σχόλιο	774
σύνδεση	763
""", 'τ': """
τα πιο δημοφιλή	775
τα πιο δημοφιλή της ημέρας	775
τα πιο διαβασμένα	775
τα πιο πρόσφατα	775
τελευταία άρθρα	775
τελευταία νέα	775
τελευταίες ειδήσεις	775
""", 'υ': """
υπενθύμιση αργότερα	761
υποβολή	91
υποβολή σχολίου	774
υποστηρίξτε μας	762
""", 'φ': """
φόρτωση περισσότερων	777
""", 'χ': """
χαρίστε αυτό το άρθρο	768
χορηγούμενο	771
χορηγούμενο άρθρο	771
χορηγούμενο περιεχόμενο	771
""", 'ψ': """
ψήφισε	91
ψηφίστε	91
ψηφοφορία	91
""", 'ό': """
όλα τα σχόλια	774
όλες οι ειδήσεις	775
όροι σχολιασμού	774
όροι χρήσης	781
όχι ευχαριστώ	761
όχι τώρα	761
όχι, ευχαριστώ	761
""", 'а': """
або	3374
абонамент	167
абонирай се	168
абонирай се за бюлетина	243
абонирайте се	167
автовоспроизведение	2738
автовідтворення	3364
автоматический перевод	2760
автоматическое воспроизведение	2738
автоматичне відтворення	3364
автоматичний переклад	3386
автоматично възпроизвеждане	231
автоматично преведено	251
автоматично пускане	231
авторизация	2652
авторизоваться	2652
адрес электронной почты	2655
актуално	175
актуальне	3300
анкета	91	226
анкета на деня	225
анонимна кутия	248
анонимная почта	2756
анонимный ящик	2756
анонімна пошта	3382
анонімна скринька	3382
архив	2671
аудиоверсия	2738
аудіоверсія	3364
""", 'б': """
бажаєте отримувати сповіщення	3367
банковская карта	2651
банковский перевод	2651
без спам	243
без спама	2750
без спаму	3376
безкоштовна доставка	3360
безкоштовно. без спаму	3376
безопасный платеж	2650
безплатна доставка	228
бесплатная доставка	2734
бесплатно. без спама	2750
беше ли полезно	251
благодарим ви за абонамента	243
благодарим ви, че гласувахте	225
благодарим за вашия глас	225
благодарим за гласа	225
благодарим за съобщението	243
блокирай	235
блокировать	2742
блокувати	3368
больше	2671
больше материалов по теме	2671
больше новостей	2671
больше статей	2753
будь-яка сума	3371
будьте в курсе	2655
была ли статья полезной	2668
більше від автора	3379
більше за темою	3300
більше матеріалів за темою	3300
більше на цю тему	3300
більше новин	3300
більше новин на тему	3300
більше по темі	3300
більше статей	3379
""", 'в': """
в закладки	2764
в избранное	2660
в корзину	2734
в наш магазин	2734
в тази статия	246
в тренде	2671
в этой статье	2753
важен каждый рубль	2745
важен любой вклад	2745
важко відповісти	3358
важлива кожна гривня	3371
важливий кожен внесок	3371
важливо	3300
вам будет интересно	2671
вам може бути цікаво	3300
вам може сподобатися	3300
вам может быть интересно	2671
вам может понравиться	2671
вам також може сподобатися	3300
варианты подписки	2747
вартість доставки	3360
варіанти передплати	3373
вас може зацікавити	3300
вас может заинтересовать	2671
ваш e-mail	2655
ваш email	2655
ваш голос враховано	3357
ваш голос зараховано	3357
ваш голос принят	91	2731
ваш голос учтен	2731
ваш голос учтён	91	2731
ваша електронна пошта	3376
ваша почта	2750
ваша пошта	3376
ваша электронная почта	2750
ваше имя	2750
ваше повідомлення	3376
ваше повідомлення надіслано	3376
ваше сообщение	2750
ваше сообщение отправлено	2750
ваше ім'я	3376
вашето име	243
вашето съобщение	243
вашето съобщение е изпратено	243
вашият глас беше отчетен	225
вашият глас е отчетен	225
вашият имейл	243
вашият имейл адрес	243
вбудований контент	3362
введите e-mail	2655
введите email	2655
введите ваш email	2655
введите ваш адрес электронной почты	2655
введите корректный e-mail	2750
введите сумму	2745
введіть коректний e-mail	3376
введіть суму	3371
вградено съдържание	229
вернуться на главную	2753
версия для печати	2660
версия за печат	255
версія для друку	3390
вече гласувахте	225
вече имам профил	240
вече имате абонамент	240
вече имате акаунт	168
вече имате профил	240
вече подкрепям	182
вече следите	254
вече следите тази тема	254
вече сте абонат	168
вече сте гласували	225
вече съм абонат	240
вже вимкнено	3370
вже зареєстровані	3285
вже маєте акаунт	3373
вже маєте передплату	3373
вже є акаунт	3285
ви вже голосували	3357
ви вже проголосували	3357
ви вже підписані	3389
ви вже підписані на цю тему	3389
ви вичерпали ліміт статей	3373
ви можете відписатися будь-коли	3376
ви підписані	3376
ви підписані на автора	3389
ви підписані на тему	3389
ви успішно підписалися	3376
виберіть суму	3371
вибрати	3374
вибір редакції	3300
видео	2671
видео больше недоступно	2738
видео загружается	2738
видео не может быть воспроизведено	2738
видео недоступно	2738
видео недоступно в вашей стране	2738
видео недоступно в вашем регионе	2738
видеоплеер загружается	2738
видеото вече не е налично	231
видеото не е достъпно	231
видеото не е достъпно във вашата страна	231
видеото не е налично	231
видеото не е налично във вашата страна	231
видеото не може да бъде възпроизведено	231
видяхте грешка	248
виж всички	246
виж всички статии	246
виж галерията	246
виж коментарите	252
виж офертата	228
виж резултатите	91	225
виж цената	228
вижте видеото	231
вижте всички	246
вижте офертата	228
вижте още	175
вижте още от	175
вижте плановете	240
вижте резултатите	225
вижте цената	228
вийти	3285
використання матеріалів лише з дозволу редакції	3383
вимкнути звук	3364
вимкнути рекламу	3391
вимкніть adblock	3369
винаги показвай	229
винаги разрешавай	229
виникла помилка. спробуйте ще раз	3376
виправлення й уточнення	3382
вкажіть суму	3371
включете javascript	231
включете известията	234
включете се в дискусията	252
включи	235
включи звука	231
включи известията	234
включи се в дискусията	252
включите уведомления	2729
включить	2742
включить звук	2738
включить уведомления	2729
вконтакте	2661
влез	168
влез с facebook	240
влез с google	240
влез, за да коментираш	252
влезте	168
вміст недоступний	3362
внешний контент	2736
во весь экран	2674
водещи новини	175
войти	2652
войти в аккаунт	2652
войти в чат	2668
войти по почте	2747
войти с помощью google	2747
войти с яндекс id	2747
войти через apple	2747
войти через facebook	2747
войти через google	2747
войти через vk	2747
войти через вконтакте	2747
войти через яндекс	2747
войти, чтобы комментировать	2761
вопрос дня	2731
воспроизвести	2674
воспроизвести видео	2738
восстановить пароль	2747
время на чтение	2674
время чтения # мин	2674
все	2674
все комментарии	2668
все още няма коментари	252
все още нямате профил	240
все права сохранены	2757
всегда показывать	2736
всегда разрешать	2736
всего проголосовало #	2731
всеки лев е важен	238
всеки лев помага	238
всеки петък. безплатно. без спам	243
всички коментари	252
всички статии	246
всички статии на автора	246
встановити додаток	3366
встановити застосунок	3366
встроенный контент	2736
всяка помощ е важна	238
всяко дарение е важно	238
всяко дарение помага	238
всі коментарі	3387
всі матеріали	3379
всі матеріали автора	3379
всі новини	3302
всі статті	3379
всі статті автора	3379
вход	168	2652
вход с apple	240
вход с facebook	240
вход с google	240
вхід	3285
въведете валиден имейл	243
въведете имейл	243
въведете сума	238
възникна грешка. опитайте отново	243
възникна грешка. опитайте по-късно	243
външно съдържание	229
въпрос на деня	225
вы подписаны	2750
вы подписаны на автора	2763
вы подписаны на тему	2763
вы уже голосовали	2731
вы уже проголосовали	2731
вы успешно подписались	2750
выберите подписку	2747
выберите сумму	2650
выберите тариф	2747
выбор редакции	2671
выбрать	2748
выбрать подписку	2747
выбрать тариф	2747
выйти	2652
від наших партнерів	3391
відео	3300
відео більше недоступне	3364
відео вище	3324
відео недоступне	3364
відео недоступне у вашій країні	3364
відео неможливо відтворити	3364
відео нижче	3324
відеоплеєр завантажується	3364
відкликати згоду	3362
відкрити	3303
відкрити в додатку	3366
відкрити в застосунку	3366
відкрити галерею	3379
відкрити застосунок	3366
відкрити карту	3303
відкрити статтю	3373
відновити пароль	3373
відписатися	3389
відписатися від теми	3389
відписатися можна будь-коли	3376
відповісти	3298	3388
відправити	3377
відскануйте qr-код	3366
відскануйте qr-код, щоб завантажити застосунок	3366
відтворити	3364
відтворити відео	3364
відхилити	3295
відхилити все	3362
відхилити всі	3362
""", 'г': """
генерирано от ai	251
генерирано от ии	251
генерирано с изкуствен интелект	251
главная	2674
главная страница	2753
главное	2671
главное за день	2671
главные новости	2671
гласувай	91	226
гласувайте	91
гласувам	226
гледай видеото	231
годишен абонамент	240
годишно	241
годишно плащане	240
годовая подписка	2747
головна	3302
головна сторінка	3379
головне	3300
головне за день	3300
головні новини	3300
голосование	91
голосовать	91	2732
голосування	91
голосувати	91	3358
город	2751
град	244
грати	3358
грати онлайн	3357
громкость	2739
гучність	3365
""", 'д': """
да, искам	235
да, моля	235
да, пожалуйста	2742
да, спасибо	2742
да, хочу	2742
далее	2674
далі	3302
дарете	167
дари	167
дари еднократно	238
дари месечно	238
дари сега	167
детали	2675
детальніше	3302
деталі	3303
дзен	2661
дивитися всі	3379
дивитися відео	3364
дивитися галерею	3379
дивитися онлайн-трансляцію	3379
дивитися фотогалерею	3379
дивіться відео	3324
дивіться відео вище	3324
дивіться відео нижче	3324
дивіться також	3300
дивіться також відео	3324
дивіться у відео	3324
длительность	2739
длительность #	2738
для передплатників	3373
для подписчиков	2652
до закладок	3390
до кошика	3360
до рецепту	61
до теми	3300
добавете ни като предпочитан източник	254
добави в количката	228
добави като предпочитан източник	254
добави коментар	252
добави към моите теми	254
добави към предпочитани източници	254
добавить в избранное	2763
добавить в избранные источники	2763
добавить в источники	2763
добавить в корзину	2734
добавить в мои темы	2763
добавить в предпочитаемые источники	2763
добавить комментарий	2668
добровольное пожертвование	2745
довільна сума	3371
догори	3379
додати в кошик	3360
додати до кошика	3360
додати до моїх тем	3389
додати до обраних джерел	3389
додати до обраного	3389
додати до пріоритетних джерел	3389
додати до улюблених джерел	3389
додати коментар	3298
додати як пріоритетне джерело	3389
дозволити	3368
дозволити контент	3362
дозволити один раз	3362
дозволити рекламу	3370
дозволити сповіщення	3367
дозвольте сповіщення	3354
докладвай	253
докладвай грешка	178
докладвай коментар	252
докладвай рекламата	256
докладніше	3302
долучитися	3282
долучитися до обговорення	3387
долучитися до спільноти	3371
допомагає будь-яка сума	3371
доставка оплачивается отдельно	2734
достигнахте лимита на статиите	240
доступно по подписке	2652
друга сума	238
другая сумма	2650
други новини	19
другие материалы	19	2671
другие материалы рубрики	2671
другие новости	19	2671
другие новости раздела	2671
другие статьи	2671
другие статьи автора	2753
друк	3291
друкувати	3390
дякуємо за ваш голос	91	3357
дякуємо за ваше повідомлення	3376
дякуємо за голос	3357
дякуємо за повідомлення	3376
дякуємо за реєстрацію	3376
дякуємо за участь в опитуванні	3357
дізнатися ціну	3360
""", 'е': """
единоразово	2647
еднократно дарение	238
ежегодно	2748
ежемесячно	2647
ежемесячное пожертвование	2745
ежемесячный платеж	2745
ежемесячный платёж	2745
економія #%	3374
ексклузивно за абонати	240
ексклюзивно для передплатників	3373
електронна адреса	3376
електронна пошта	3376
електронна пошта або логін	3373
етикети	246
еще нет аккаунта	2747
еще новости	2671
еще от автора	2753
еще по теме	2671
ещё	2671
ещё не подписчик	2747
ещё нет аккаунта	2747
ещё новости	2671
ещё от автора	2753
ещё по теме	2671
""", 'ж': """
желаете ли да получавате известия	234
жодного спаму	3376
""", 'з': """
з нашого магазину	3360
за абонати	240
за датою	3388
за популярністю	3388
за темою	3300
забелязахте грешка	248
заборонити	3368
забравена парола	168
забравили сте паролата си	240
забронировать билет	2734
забронировать место	2734
забронювати квиток	3360
забронювати місце	3360
забув пароль	3373
забули пароль	3285
забыл пароль	2747
забыли пароль	2652
завантаження відео	3364
завантаження плеєра	3364
завантажити аудіо	3364
завантажити випуск	3364
завантажити відео	3362
завантажити додаток	3366
завантажити допис	3362
завантажити застосунок	3366
завантажити контент	3362
завантажити публікацію	3362
завантажити ще	3302
завжди дозволяти	3362
завжди показувати	3362
загрузить видео	2736
загрузить еще	2674
загрузить ещё	2674
загрузить контент	2736
загрузить пост	2736
загрузить публикацию	2736
загрузка видео	2738
загрузка плеера	2738
задонатити	3282
задонатить	2647
задължителни полета	243
задължително	244
задължително поле	243
заказать книгу	2734
закрити	3281
закрити галерею	3379
закрити рекламу	3391
закрыть	2646
закрыть галерею	2753
закрыть рекламу	2765
залишилося #	3364
залишити відгук	3385
залишити коментар	3298
залиште коментар	3387
заметили ошибку	2756
замовити книгу	3360
замовити книжку	3360
запазете място	228
запази	178
запази за по-късно	255
запази избора	229
запази място	228
запази настройките	229
запази рецептата	61
запази статията	178
запам'ятати мене	3373
заповніть це поле	3376
заполните это поле	2750
запомни ме	240
запомнить меня	2747
започни теста	225
запретить	2742
запропонувати новину	3298
зарегистрироваться	2652
зареди видеото	229
зареди още	246
зареди публикацията	229
зареди съдържанието	229
зареждане на видеото	231
зареждане на плейъра	231
зареєструватися	3285
зарубежной картой	2745
затвори	182
затвори галерията	246
затвори рекламата	256
затрудняюсь ответить	2732
защо виждам тази реклама	256
зберегти	3291
зберегти вибір	3362
зберегти на потім	3390
зберегти налаштування	3362
зберегти рецепт	61
зберегти статтю	3291
збережено	3390
збільшити	3302
збільшити зображення	3379
збільшити текст	3390
збільшити фото	3379
збільшити шрифт	3390
зв'язатися з автором	3379
звук	232
згенеровано за допомогою ші	3385
згенеровано штучним інтелектом	3385
згенеровано ші	3385
згорнути	3303	3379
зменшити шрифт	3390
змінити згоду	3362
змінити розмір тексту	3390
зміст	3302
зміст статті	3379
знайшли помилку	3382
знижка #%	3374
знижка для передплатників	3360
зовнішній контент	3362
зробити внесок	3282
зробити донат	3371
зрозуміло	3295
""", 'и': """
играй сега	225
играть	2732
играть онлайн	2731
из нашего магазина	2734
изберете	241
изберете абонамент	240
изберете план	240
изберете сума	238
избери	241
избери абонамент	240
избери план	240
избери сума	238
избрано от редакцията	175
известия	235
изключете adblock	236
изключете блокера за реклами	236
изключете рекламния блокер	236
изключи звука	231
изключих рекламния блокер	236
изкуственият интелект може да греши	251
изменить размер текста	2764
изменить согласие	2736
използвате adblock	236
използвате блокер за реклами	236
използвате рекламен блокер	236
изпратете сигнал	248
изпрати	244
изпрати коментар	252
изпрати на приятел	178
изпрати новина	248
изпрати обратна връзка	251
изпрати по имейл	178
изпрати сигнал	248
изпрати статията по имейл	178
изпрати съобщение	243
изтегли приложението	233
ии может ошибаться	2759
или	241	2748
имам профил	240
имате ли профил	240
име	244
имейл адрес	243
имейл или потребителско име	240
имя	2751
индекс	2751
интересное	2671
искате ли да получавате известия	234
использование материалов только с разрешения редакции	2757
исправления и уточнения	2756
""", 'к': """
к началу	2674
к началу страницы	2753
к рецепту	61
каждое пожертвование важно	2745
каждую пятницу. бесплатно. без спама	2750
каждый донат важен	2745
каждый рубль важен	2745
как да изключа adblock	236
как да изключите рекламния блокер	236
как защитаваме източниците си	248
как мы защищаем источники	2756
как мы защищаем наших источников	2756
как отключить adblock	2743
как пазим източниците си	248
картина в картината	231
картинка в картинке	2738
картинка в картинці	3364
категории	2671
категорії	3300
качество	2739
керування згодою	3362
керувати згодою	3362
керувати сповіщеннями	3367
ключови думи	175
кожен внесок важливий	3371
кожен донат важливий	3371
кожна гривня важлива	3371
коментар	3298
коментари	178
коментарі	3298
коментарів ще немає	3387
коментирай	178
коментирайте	178
коментирайте първи	178
коментирането е изключено	252
коментування закрито	3387
коментувати	3298
комерційний контент	3391
комерційний матеріал	3391
комментарии	2668
комментарии отсутствуют	2668
комментарий	2668
комментировать	2668
коммерческий контент	2765
коммерческий материал	2765
конец рекламы	2765
контакти	3298
контакты	2668
контент заблокирован	2736
контент заблоковано	3362
контент недоступен	2736
контент недоступний	3362
конфиденциальность	2665
копирай връзката	255
копирай линк	178
копирай линка	178
копирането забранено	249
копирано	255
копирано в клипборда	255
копирование запрещено	2757
копировать ссылку	2660
копіювання заборонено	3383
копіювати посилання	3291
край на рекламата	256
кросворд	3358
кроссворд	2732
кроссворд дня	2731
кръстословица	226
купете билети	228
купете книгата	228
купи абонамент	168
купи билет	228
купи билети	228
купи книгата	228
купи лиценз	249
купи сега	228
купите нам кофе	2745
купити журнал	3360
купити зараз	3360
купити квитки	3360
купити квиток	3360
купити книгу	3360
купити книжку	3360
купити ліцензію	3383
купити нам каву	3371
купити передплату	3373
купить билет	2734
купить билеты	2734
купить билеты онлайн	2734
купить журнал	2734
купить книгу	2734
купить лицензию	2757
купить номер	2734
купить подписку	2652
купить права на публикацию	2757
купить сейчас	2734
към галерията	246
към количката	228
към магазина	228
към началната страница	246
към началото	246
към рецептата	61
към страницата за дарения	238
към съдържанието	246
кінець реклами	3391
""", 'л': """
лента новостей	2671
линкът е копиран	255
личный кабинет	2652
лише для передплатників	3373
лише необхідні	3362
логин	2748
логин или e-mail	2747
логін	3374
логін або e-mail	3373
лучшие	2762
любая сумма	2745
любая сумма важна	2745
""", 'м': """
маджонг	226	2732	3358
материал закрыт	2747
материал защищен авторским правом	2757
материал защищён авторским правом	2757
материал партнера	2765
материал партнёра	2765
материал создан автоматически	2759
материалы защищены авторским правом	2757
материалы партнеров	2664
материалы партнёров	2765
материалы по теме	2671
матеріал захищено авторським правом	3383
матеріал партнера	3391
матеріал створено автоматично	3385
матеріали за темою	3300
матеріали захищені авторським правом	3383
матеріали партнерів	3391
матеріали по темі	3300
машинний переклад	3386
машинно преведено	251
машинный перевод	2760
маєте акаунт	3373
маєте новину	3382
меню	2674	3302
месечен абонамент	240
месечно	241
месечно дарение	238
месечно плащане	240
месячная подписка	2747
метки	2671
ми не можемо показати цей вміст	3362
ми не можемо показати цей контент	3362
може би по-късно	182
може да ви хареса	175
може да харесате още	175
может быть, позже	2646
может позже	2646
можете да се откажете по всяко време	240
можете да се отпишете по всяко време	243
можливо, пізніше	3281
можна скасувати будь-коли	3373
мои темы	2763
моите теми	254
мой профиль	2652
моля, изключете рекламния блокер	236
моля, опитайте по-късно	243
моят профил	168
мої теми	3389
мы в социальных сетях	2662
мы в соцсетях	2662
мы вконтакте	2662
мы не можем показать это содержимое	2736
мы не можем показать этот контент	2736
мій профіль	3285
місто	3377
місячна передплата	3373
місячна підписка	3373
мітки	3300
""", 'н': """
на весь екран	3364
на весь экран	2738
на главную	2674
на головну	3379
на живо	232
на початок	3379
на початок сторінки	3379
на правах реклами	3294
на правах рекламы	2664
на сторінку пожертв	3371
на страницу пожертвований	2745
на цял екран	231
наверх	2674	3302
нагадати пізніше	3281
надіслати	91	3291	3377
надіслати відгук	3385
надіслати другові	3390
надіслати другу	3291
надіслати електронною поштою	3390
надіслати коментар	3387
надіслати новину	3382
надіслати новину анонімно	3382
надіслати повідомлення	3376
надіслати поштою	3291
надіслати статтю поштою	3291
надіслати у whatsapp	3390
надішліть свої фото	3382
наживо	3365
нажмите, чтобы увеличить	2753
назад	2674	3302
назначение платежа: пожертвование	2745
най-коментирани	175
най-нови	253
най-новите първо	252
най-новото	175
най-популярен	241
най-стари	253
най-старите първо	252
най-харесвани	253
най-четени	175
най-четено	175
най-четено днес	175
най-четеното днес	175
найкраща пропозиція	3374
найкращі	3388
найпопулярніше	3300	3374
найпопулярніше за добу	3300
найпопулярніше за тиждень	3300
найпопулярніший	3374
найти	2674
найчитаніше	3300
налаштування	3295
налаштування cookie	3362
налаштування конфіденційності	3362
налаштування приватності	3362
налаштування файлів cookie	3362
налаштувати cookie	3362
налаштувати сповіщення	3367
налично в google play	233
намали шрифта	255
написати автору	3379
написати анонімно	3382
написати в редакцію	3382
написати коментар	3298
написать автору	2753
написать анонимно	2756
написать в редакцию	2756
написать комментарий	2668
напишете коментар	252
напиши коментар	178
напомни ми по-късно	182
напомнить позже	2646
направете дарение	167
направете теста	225
направи теста	225
настроить cookie	2736
настроить уведомления	2741
настройки	2665
настройки cookie	2665
настройки за поверителност	229
настройки конфиденциальности	2736
настройки на бисквитките	229
настройки приватности	2736
настройки файлов cookie	2736
наступна	3302
наступна новина	3379
наступна світлина	3379
наступна стаття	3300
наступна сторінка	3379
наступне відео	3364
наступне фото	3379
наступний слайд	3379
натисніть, щоб збільшити	3379
начална страница	246
начать игру	2731
начать тест	2731
нашли ошибку	2756
не вдалося відтворити відео	3364
не вдалося завантажити відео	3364
не зараз	3281
не маєте акаунта	3373
не можем да покажем това съдържание	229
не пропустите	2671
не пропустіть	3300
не сега	182
не сегодня	2646
не сейчас	2646
не сьогодні	3281
не удалось воспроизвести видео	2738
не удалось загрузить видео	2738
не, благодаря	182
невалиден имейл	243
невалиден имейл адрес	243
неверный e-mail	2750
неверный адрес электронной почты	2750
нейросеть может ошибаться	2759
некоректна адреса	3376
некоректний e-mail	3376
некорректный e-mail	2750
некорректный адрес	2750
немає акаунта	3373
немає акаунту	3373
немає коментарів	3387
немає передплати	3373
необов'язково	3377
необязательно	2751
неправильна електронна адреса	3376
нет аккаунта	2747
нет комментариев	2668
нет подписки	2747
нет, спасибо	2646
нещо се обърка. опитайте отново	243
нещо се обърка. опитайте по-късно	243
никакого спама	2750
новини	3300
новини за темою	3300
новини компаній	3294
новини партнерів	3294	3300
новости	2671
новости smi#	2671
новости партнеров	2664
новости партнёров	2664
новости по теме	2671
новости сми#	2671
новые	2762
нові	3388
номер телефона	2751
номер телефону	3377
нравится	2762
няма коментари	252
нямам мнение	226
нямам профил	240
нямате абонамент	240
нямате профил	240
ні, дякую	3281
""", 'о': """
обговорити	3298
оберіть передплату	3373
оберіть план	3373
оберіть суму	3371
обнови страницата	237
обновите страницу	2744
обновить страницу	2744
обов'язкове поле	3376
обов'язково	3377
обрати	3374
обрати передплату	3373
обрати план	3373
обрати тариф	3373
обратная связь	2668
обратно към началната страница	246
обратно към началото	246
обратно нагоре	246
обсудить	2668
обсуждение	2668
общи условия	229
обязательно	2751
обязательное поле	2750
одноклассники	2661
одноразово	3282
озвучено роботом	2738
озвучено синтезированным голосом	2738
озвучено синтезованим голосом	3364
оновити сторінку	3370
оновіть сторінку	3370
опитайте отново	243
опитайте по-късно	243
опитування	91	3358
опитування дня	91	3357
оплата раз в год	2747
оплата раз на рік	3373
опрос	91
опрос дня	91	2731
основание: дарение	238
оставащо време	231
оставащо време #	231
оставащо време -#	231
оставете коментар	252
остави коментар	252
оставить комментарий	2668
оставить отзыв	2759
оставшееся время	2738
оставшееся время #	2738
оставшееся время -#	2738
оставьте комментарий	2761
останні новини	3300
останні статті	3300
от нашите партньори	256
от наших партнеров	2765
от наших партнёров	2765
от нашия магазин	228
ответить	91	2668	2762
отвори в приложението	233
отвори галерията	246
отвори приложението	233
отговор	253
отговори	253
отиди на рецептата	61
отказ по всяко време	240
отказаться	2665
отказвам всички	229
отклонить	2665
отклонить все	2736
отклонить всё	2736
отключете статията	240
отключете цялата статия	168
отключи статията	168
отключите adblock	2743
отключите адблок	2743
отключить звук	2738
отключить рекламу	2765
открихте грешка	248
открихте грешка в текста	248
открыть	2675
открыть галерею	2753
открыть карту	2675
открыть приложение	2740
открыть статью	2747
отмена в любой момент	2747
отменить можно в любой момент	2747
отозвать согласие	2736
отпечатай	178
отпечатай статията	178
отписаться	2763
отписаться можно в любой момент	2750
отписаться от темы	2763
отпишете се по всяко време	243
отправить	91	2751
отправить другу	2660
отправить комментарий	2761
отправить отзыв	2759
отправить по почте	2660
отправить по электронной почте	2764
отправить сообщение	2750
отримувати сповіщення	3367
отсканируйте qr-код	2740
отстъпка за абонати	228
оттегли съгласието	229
оттегляне на съгласието	229
отхвърли всички	229
оферта за читатели	228
оформити передплату	3373
оформити підписку	3285
оформить донат	2647
оформить доступ	2747
оформить ежемесячное пожертвование	2745
оценете статията	178
оцените материал	2668
оцените рецепт	61
оцените статью	2668
оценить рецепт	61
оцініть матеріал	3298
оцініть рецепт	61
оцініть статтю	3298
още новини	175
още нямате абонамент	240
още нямате профил	240
още от	175
още от автора	246
още от деня	175
още от рубриката	175
още от този автор	246
още по темата	175
още статии	246
""", 'п': """
парола	241
пароль	2748	3374
партнерский материал	2664
партнерский проект	2664
партнерський матеріал	3294
партнерський проєкт	3294
партньорско съдържание	174
партнёрский материал	2664
партнёрский проект	2664
пасианс	226
пасьянс	2732	3358
пауза	232	2739	3365
переведено автоматически	2759
переведено нейросетью	2759
переведено с помощью ии	2759
перевір себе	3357
перевірте свою пошту	3376
перевірте свої знання	3357
перевірте себе	3357
переглянути галерею	3379
переглянути пропозицію	3360
переглянути результати	91	3357
переглянути ціну	3360
передплата	3285
передплатити	3285
перезавантажити сторінку	3370
перезавантажте сторінку	3370
перезагрузите страницу	2744
перезагрузить страницу	2744
перейти в галерею	2753
перейти в магазин	2734
перейти до галереї	3379
перейти до досьє	3379
перейти до змісту	3379
перейти до контенту	3379
перейти до магазину	3360
перейти до оплати	3371
перейти до основного вмісту	3379
перейти до пожертви	3371
перейти до пропозиції	3360
перейти до рецепта	61
перейти к досье	2753
перейти к контенту	2753
перейти к оплате	2745
перейти к основному содержанию	2753
перейти к пожертвованию	2745
перейти к предложению	2734
перейти к рецепту	61
перейти к содержанию	2674
перейти к сюжету	2753
перекладено автоматично	3385
перекладено за допомогою ші	3385
перекладено ші	3385
пересказ нейросети	2759
пересказано нейросетью	2759
печать	2660
печать рецепта	61
питання дня	3357
пишете до редакцията	248
пишете на автора	246
пиши на автора	246
платена публикация	87	174
платено партньорство	256
платено съдържание	174
плеер загружается	2738
плейърът се зарежда	231
плеєр завантажується	3364
по дате	2762
по подписке	2652
по популярности	2762
по теме	2671
по-късно	182	235
побачили помилку	3382
повернутися на головну	3379
повний екран	3364
повноекранний режим	3364
повідомити новину	3382
повідомити про помилку	3298
повідомити про помилку в тексті	3298
повідомлення	3377
повідомлення надіслано	3376
погоджуюсь	3295
погоджуюся	3295
погодитися та продовжити	3362
пограти	3358
подай сигнал	248
подарете тази статия	178
подари статията	255
подарить доступ	2764
подарить материал	2660
подарить статью	2652
подарувати доступ	3390
подарувати статтю	3291
поддержать	2647
поддержать автора	2647
поддержать на boosty	2745
поддержать на patreon	2745
поддержать нас	2647
поддержать проект	2647
поддержать редакцию	2647
поддержите нас	2647
поделитесь	2660
поделиться	2660
поделиться в telegram	2660
поделиться в twitter	2660
поделиться в одноклассниках	2660
поделиться в соцсетях	2660
поделиться вконтакте	2660
поделиться новостью	2660
поделиться ссылкой	2660
поделиться статьей	2660
поделиться статьёй	2660
подкасти	3300
подкасты	2671
подкрепете ни	167
подкрепи	167
подкрепи ни	167
подобається	3388
подобни статии	175
подписаться	2652
подписаться в max	2662
подписаться в telegram	2662
подписаться на автора	2763
подписаться на канал	2662
подписаться на новости	2655
подписаться на рассылку	2655
подписаться на телеграм-канал	2662
подписаться на тему	2763
подписаться на уведомления	2741
подписка	2652
подписка на год	2747
подписка на месяц	2747
подписывайтесь	2662
подпишитесь	2747
подпишитесь на рассылку	2655
подреди по	252
подробнее	2674
подробнее по теме	2671
подтвердите e-mail	2750
подтвердите адрес электронной почты	2750
поділитись	3291
поділитися	3291
поділитися в telegram	3291
поділитися в соцмережах	3291
поділитися новиною	3291
поділитися статтею	3291
поділіться	3291
пожаловаться	2761
пожаловаться на комментарий	2761
пожаловаться на рекламу	2765
пожертвовать	2647
пожертвувати	3282
позволи	235
позволи известия	234
позже	2646	2742
поиск	2674
покажи # отговора	252
покажи всичко	176
покажи галерията	246
покажи и приеми	229
покажи коментарите	252
покажи отговорите	252
покажи още	176
покажи паролата	240
покажи по-малко	246
покажи повече	246
покажи резултатите	91	225
покажи субтитрите	231
покажи съдържанието	229
показати # відповідей	3387
показати # відповіді	3387
показати більше	3302
показати вміст	3362
показати все	3303
показати всі	3379
показати відповіді	3387
показати галерею	3379
показати й прийняти	3362
показати коментарі	3298
показати контент	3362
показати менше	3379
показати оригінал	3303
показати пароль	3373
показати підпис	3379
показати результати	91	3357
показати розшифровку	3364
показати субтитри	3364
показати ще	3302
показати і прийняти	3362
показать # ответа	2761
показать # ответов	2761
показать больше	2674
показать все	2675	2753
показать галерею	2753
показать еще	2674
показать ещё	2674
показать и принять	2736
показать карту	2675
показать комментарии	2668
показать контент	2736
показать меньше	2675	2753
показать оригинал	2675
показать ответы	2761
показать пароль	2747
показать перевод	2675
показать подпись	2753
показать расшифровку	2738
показать результаты	91	2731
показать содержимое	2736
показать субтитры	2738
показувати завжди	3362
показывать всегда	2736
поки немає коментарів	3387
поле обов'язкове для заповнення	3376
поле обязательно для заполнения	2750
полето е задължително	243
политика cookie	2736
политика за защита на личните данни	229
политика за поверителност	229
политика исправлений	2756
политика конфиденциальности	2665
политика обработки персональных данных	2665
полноэкранный режим	2738
полный экран	2738
получавай известия	234
получать уведомления	2741
пользовательское соглашение	2665
політика cookie	3362
політика виправлень	3382
політика конфіденційності	3295
політика приватності	3362
помогает любая сумма	2745
помочь	2647
помочь нам	2647
помочь проекту	2647
помочь редакции	2647
помітили помилку	3382
понятно	2665
попередня	3302
попередня новина	3379
попередня стаття	3300
попередня сторінка	3379
попереднє фото	3379
попередній слайд	3379
поправки и уточнения	248
попробовать бесплатно	2652
попробуйте еще раз	2750
попробуйте ещё раз	2750
попробуйте позже	2750
популярне	3300
популярное	2671
популярные	2671	2762
популярные новости	2671
популярные статьи	2671
популярный	2748
популярні	3388
популярні новини	3300
попълнете това поле	243
поръчай книгата	228
поръчайте книгата	228
посилання скопійовано	3291
поскаржитися	3387
поскаржитися на коментар	3387
поскаржитися на рекламу	3391
последнее	2671
последни	175
последни новини	175
последние новости	2671
послухати новину	3291
посмотреть результаты	91	2731
посмотреть цену	2734
потвърдете имейла си	243
поточний час	3364
поточний час #	3364
потребителско име	241
потребителско име или имейл	240
похожие материалы	2671
похожие статьи	2671
почати гру	3357
почати тест	3357
почему я вижу эту рекламу	2765
почерпете ни с кафе	238
почерпи ни кафе	238
почтовый индекс	2751
поширити	3291
поширити у facebook	3291
поштовий індекс	3377
пошук	3302
пощенски код	244
правила за коментарите	252
правила за коментиране	178
правила использования	2665
правила коментарів	3387
правила коментування	3298
правила комментариев	2761
правила комментирования	2668
правила користування	3362
предимства за абонати	228
предишна новина	246
предишна снимка	246
предишна статия	246
предишна страница	246
предложение для подписчиков	2734
предложение для читателей	2734
предложить новость	2668
предыдущая	2674
предыдущая новость	2753
предыдущая статья	2671
предыдущая страница	2753
предыдущая фотография	2753
предыдущее фото	2753
предыдущий слайд	2753
презаредете страницата	237
презареди страницата	237
премиум	2652
преміум	3285
препечатването е забранено	249
препечатването забранено	249
препоръчани	175
препоръчано от outbrain	256
препоръчано от taboola	256
препоръчваме	241
препоръчваме ви	175
препоръчваме ви още	175
препоръчваме още	175
пригостити кавою	3371
пригостіть нас кавою	3371
придбати квитки	3360
придбати квиток	3360
придбати книжку	3360
придбати передплату	3373
придбати права на публікацію	3383
приемам всички	229
приемам всички бисквитки	229
приемам и продължавам	229
приеми всички	229
приеми и покажи	229
приеми и продължи	229
призначення платежу: благодійний внесок	3371
прийняти	3295
прийняти все	3362
прийняти всі	3295
прийняти всі файли cookie	3362
прийняти й показати	3362
прийняти та показати	3362
прийняти та продовжити	3362
прийняти і продовжити	3362
принтирай	178
принтирай рецептата	61
принципи редакції	3382
принять	2665
принять все	2665
принять все cookie	2736
принять все файлы cookie	2736
принять всё	2665
принять и показать	2736
принять и продолжить	2736
прислать новость	2668
прислать новость анонимно	2756
присоединиться к обсуждению	2761
пришлите свои фото	2756
приєднатися	3282
приєднатися до спільноти	3282
проверете имейла си	243
проверете пощата си	243
провери знанията си	225
проверь себя	2731
проверьте свои знания	2731
проверьте свою почту	2750
проверьте себя	2731
проголосовало #	2731
проголосовать	91
проголосувати	91
продовження під рекламою	3294
продовження статті під рекламою	3294
продовжити без вимкнення	3369
продовжити з apple	3373
продовжити з google	3373
продовжити через apple	3373
продовжити через facebook	3373
продовжити через google	3373
продолжительность #	2738
продолжить без отключения	2743
продолжить без поддержки	2646
продолжить с apple	2747
продолжить с google	2747
продолжить через apple	2747
продолжить через facebook	2747
продолжить через google	2747
продължава след рекламата	174
продължете с google	240
продължи без изключване	236
продължи с apple	240
продължи с facebook	240
продължи с google	240
продължителност	232
продължителност #	231
произвольная сумма	2745
произошла ошибка	2751
произошла ошибка. попробуйте ещё раз	2750
произошла ошибка. попробуйте позже	2750
пройти опитування	3357
пройти опрос	2731
пройти тест	2731
прокоментувати	3387
прокомментировать	2761
промени размера на текста	255
промо	2664	3294
пропозиція для передплатників	3360
пропозиція для читачів	3360
прослухати статтю	3364
прослушать	2660
прослушать новость	2660
прослушать статью	2738
прочетено от синтетичен глас	231
прочетете и	175
прочетете цялата статия	246
прочети по-късно	255
прочети с абонамент	240
прочети транскрипцията	231
прочети цялата новина	246
прочети цялата статия	246
прочитати пізніше	3390
прочитать позже	2764
прямой эфир	2739
прізвище	3377
публикувай коментар	252
пусни видеото	231
първо най-новите	252
підписатись	3285
підписатися	3285
підписатися на автора	3389
підписатися на сповіщення	3367
підписатися на тему	3389
підписка	3285
підсумок від ші	3385
підтвердьте електронну адресу	3376
підтвердіть e-mail	3376
підтримайте нас	3282
підтримати	3282
підтримати автора	3282
підтримати журналістів	3282
підтримати на buy me a coffee	3371
підтримати на patreon	3371
підтримати нас	3282
підтримати проєкт	3371
підтримати разово	3371
підтримати редакцію	3282
підтримувати щомісяця	3371
пізніше	3281	3368
""", 'р': """
радимо прочитати	3300
радимо також	3300
развернуть	2674
разгадать кроссворд	2731
размер на текста	255
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	3371
разовий внесок	3371
разовий донат	3371
разово	2647
разовое пожертвование	2745
разовый платеж	2745
разовый платёж	2745
разпечатай	178
разпечатай статията	255
разреши	235
разреши веднъж	229
разреши известия	234
разреши известията	234
разреши рекламите	237
разрешите уведомления	2729
разрешить	2742
разрешить контент	2736
разрешить один раз	2736
разрешить рекламу	2744
разрешить уведомления	2729
ранняя регистрация	2734
раскрыть	2675
распечатать	2660
распечатать рецепт	61
распечатать статью	2660
рассказать друзьям	2660
рассылка	2655
рассылки	2655
расшифровка	2739
регистрация	168	2652
редакция рекомендует	2671
редакційна політика	3382
редакційна політика видання	3382
резултати от анкетата	225
резултати от гласуването	225
результати	91	3303
результати голосування	3357
результати опитування	3357
результаты	91	2675
результаты голосования	2731
результаты опроса	2731
реклама	174	2664	3294
реклама - статията продължава по-долу	174
реклама google	2765
реклама від google	3391
реклама закончилась	2765
реклама закінчилася	3391
реклама на сайте	2664
реклама на сайті	3294
реклама окончена	2765
реклама от google	2765
реклама. продовження нижче	3294
реклама. продолжение ниже	2664
реклами от google	256
рекламний матеріал	3391
рекламно каре	174
рекламно съдържание	174
рекламный материал	2765
рекомендовано outbrain	2765
рекомендовано taboola	2765
рекомендуем	2671	2748
рекомендуем почитать	2671
рекомендуем также	2671
рекомендуемое	2671
рекомендуємо	3300	3374
рекомендуємо прочитати	3300
рекомендуємо також	3300
реши кръстословицата	225
реши теста	225
реєстрація	3285
розгадати кросворд	3357
розгорнути	3303	3379
роздрукувати	3291
роздрукувати рецепт	61
роздрукувати статтю	3291
розмір тексту	65
розмір шрифту	65
розшифровка	3365
российской картой	2745
рубрики	2671	3300
річна передплата	3373
річна підписка	3373
""", 'с': """
самая выгодная	2748
само за абонати	240
само необходими	229
само необходимите	229
самое важное	2671
самое популярное	2671
самое читаемое	2671
самое читаемое за день	2671
самое читаемое за неделю	2671
самый популярный	2748
свали аудиото	231
свали епизода	231
свали от app store	233
свали от google play	233
свали приложението	233
свежее	2671
свежие новости	2671
свернуть	2674
своя сума	3371
своя сумма	2745
свържете се с редакцията	248
свържи се с автора	246
свързани новини	175
свързани публикации	175
свързани статии	175
связаться с нами	2668
сгенерировано ии	2759
сгенерировано нейросетью	2759
сгенерировано с помощью ии	2759
сделать донат	2745
сделать пожертвование	2647
сейчас читают	2671
сигнализирай за грешка	248
сканворд	2732
сканирай qr кода	233
сканирайте qr кода	233
сканирайте qr кода и изтеглете приложението	233
сканируйте qr-код	2740
скануйте qr-код	3366
скасувати можна будь-коли	3373
скачать аудио	2738
скачать выпуск	2738
скачать из google play	2740
скидка #%	2748
скидка для подписчиков	2734
скопировано	2764
скопировано в буфер обмена	2764
скопировать ссылку	2660
скопировать ссылку на статью	2660
скопійовано	3390
скопійовано в буфер обміну	3390
скопіювати посилання	3291
скопіювати посилання на статтю	3291
скорост	232
скорост на възпроизвеждане	231
скорость	2739
скорость воспроизведения	2738
скрий отговорите	252
скрий рекламата	256
скрыть	2675
скрыть ответы	2761
скрыть рекламу	2765
следвай автора	254
следвай темата	254
следвате тази тема	254
следваща новина	246
следваща снимка	246
следваща статия	246
следваща страница	246
следващо видео	231
следете на живо	246
следете темата	254
следи темата	254
следить за автором	2763
следить за онлайном	2753
следить за темой	2763
следующая	2674
следующая новость	2753
следующая статья	2671
следующая страница	2753
следующая фотография	2753
следующее видео	2738
следующее фото	2753
следующий слайд	2753
слухати	3291
слухати новину	3291
слушай новината	178
слушай статията	231
слушать	2660
слушать новость	2660
см. также	2671
смотреть видео	2738
смотреть все	2674
смотреть галерею	2753
смотреть онлайн-трансляцию	2753
смотреть предложение	2734
смотреть фотогалерею	2753
смотри также	2671
смотрите также	2671
сначала новые	2761
сначала старые	2761
советуем почитать	2671
согласен	2665
согласиться	2665
согласиться и продолжить	2736
содержание	2674
содержание статьи	2753
содержимое недоступно	2736
создано ии	2759
создано нейросетью	2759
создано при помощи ии	2759
создано с помощью ии	2759
создать аккаунт	2652
сообщение	2751
сообщение отправлено	2750
сообщить новость	2756
сообщить об опечатке	2668
сообщить об ошибке	2668
сортирай по	252
сортиране	253
сортировать	2762
сортировать по	2761
сортировка	2762
сортування	3388
сортувати	3388
сортувати за	3387
сохранено	2764
сохранить	2660
сохранить выбор	2736
сохранить на потом	2764
сохранить настройки	2736
сохранить рецепт	61
сохранить статью	2660
социальные сети	2662
спасибо за ваш голос	91	2731
спасибо за ваше сообщение	2750
спасибо за подписку	2655
спасибо за регистрацию	2750
спасибо за сообщение	2750
спасибо за участие в опросе	2731
спасибо, ваш голос учтён	2731
спершу нові	3387
спершу старі	3387
спестявате #%	241
спецпроект	2664
спецпроєкт	3294
сповіщення	3368
споделете	178
сподели	178
сподели във facebook	178
сподели като подарък	255
сподели по имейл	255
сподели статията	178
споделяне	178
спонсорирано	174
спонсорирано съдържание	256
спонсорский материал	2765
спонсорський матеріал	3391
способ оплаты	2650
способы оплаты	2650
спочатку нові	3387
спочатку старі	3387
спри да следваш	254
спробуйте пізніше	3376
спробуйте ще раз	3376
ссылка скопирована	2660
сталася помилка	3377
сталася помилка. спробуйте пізніше	3376
сталася помилка. спробуйте ще раз	3376
станете член	167
стани абонат	167
стани дарител	167
старые	2762
старі	3388
стати патроном	3371
стати підписником	3371
стати співучасником	3282
стати частиною спільноти	3282
стати членом клубу	3371
статията е заключена	240
статията е защитена с авторско право	249
статията се чете от изкуствен интелект	231
стаття захищена авторським правом	3383
стать патроном	2647
стать соучастником	2647
стать спонсором	2647
статья защищена авторским правом	2757
створено за допомогою штучного інтелекту	3385
створено за допомогою ші	3385
створено штучним інтелектом	3385
створено ші	3385
створити акаунт	3285
стежити за автором	3389
стежити за онлайном	3379
стежити за темою	3389
стислий переказ від ші	3385
стоимость доставки	2734
стрічка новин	3300
субтитри	232	3365
субтитры	2739
судоку	226	2732	3358
сума по избор	238
сховати	3303
сховати відповіді	3387
сховати рекламу	3391
сходни новини	175
схожі матеріали	3300
схожі новини	3300
схожі статті	3300
съгласен съм и продължавам	229
съдържание от партньор	256
съдържанието е блокирано	229
съдържанието е защитено с авторски права	249
съдържанието не е налично	229
съдържанието не може да бъде показано	229
създадено от ии	251
създадено с изкуствен интелект	251
създадено с помощта на ии	251
създай профил	168
съобщение	244
съобщението е изпратено	243
съобщете за грешка	248
съобщи за грешка	248
сыграть	2732
сюжет	2671
сюжеты	2671
""", 'т': """
тагове	175
тази статия е заключена	240
так, будь ласка	3368
так, дякую	3368
так, хочу	3368
також читайте	3300
твитнуть	2660
твиттер	2661
твітнути	3291
теги	2671	3300
текст продовжується під рекламою	3294
текст создан автоматически	2759
текст створено автоматично	3385
текст читает робот	2738
текущее время	2738
текущее время #	2738
текущо време	231
текущо време #	231
телеграм	2661
телефон	244	2751	3377
тема	244	2751	3377
тема дня	2671
теми	3300
темы	2671
тест дня	2731
тествай знанията си	225
това видео вече не е налично	231
това видео не е налично	231
това поле е задължително	243
това съдържание не е налично	229
това съдържание не може да бъде показано	229
только для подписчиков	2652
только необходимые	2736
транскрипция	232
тривалість	3365
тривалість #	3364
търговско съдържание	256
тільки необхідні	3362
""", 'у': """
у вас вже є акаунт	3373
у вас включен adblock	2743
у вас нет подписки	2747
у вас уже есть аккаунт	2747
у мене вже є акаунт	3373
у мене є акаунт	3373
у мене є передплата	3373
у меня есть аккаунт	2747
у меня есть подписка	2747
у меня нет аккаунта	2747
у меня уже есть аккаунт	2747
у цій статті	3379
уведомления	2742
увеличи	246
увеличи снимката	246
увеличи текста	255
увеличи шрифта	255
увеличить	2674
увеличить изображение	2753
увеличить текст	2764
увеличить фото	2753
увеличить шрифт	2764
увійти	3285
увійти з google	3373
увійти за допомогою google	3373
увійти через apple	3373
увійти через facebook	3373
увійти через google	3373
увійти, щоб коментувати	3387
увімкнути	3368
увімкнути звук	3364
увімкнути сповіщення	3354
увімкніть сповіщення	3354
угостите нас кофе	2745
угостить кофе	2745
уже есть аккаунт	2652
уже зарегистрированы	2652
уже зареєструвалися	3285
уже отключил	2744
узнать цену	2734
укажите сумму	2745
уменьшить шрифт	2764
умови використання	3295
управление на бисквитките	229
управление на известията	234
управление на съгласието	229
управление согласием	2736
управление уведомлениями	2741
управлявай съгласието	229
управлять согласием	2736
условия за ползване	229
установить приложение	2740
усі коментарі	3387
усі матеріали	3379
усі матеріали автора	3379
усі матеріали за темою	3379
усі новини	3302
усі статті	3379
усі статті автора	3379
""", 'ф': """
файлы cookie	2665
фамилия	244	2751
фейсбук	2661
филворды	2732
фото	2671
фоторепортаж	2671
""", 'х': """
харесай	178
харесва ми	253
хорошо	2665
хотите получать уведомления	2741
хочете отримувати сповіщення	3367
""", 'ц': """
це було корисно	3385
це відео більше недоступне	3364
це відео недоступне	3364
це відео недоступне у вашій країні	3364
це поле обов'язкове	3376
цей контент недоступний	3362
цей контент неможливо показати	3362
цей матеріал закритий	3373
цена на доставката	228
ця стаття закрита	3373
цял екран	231
""", 'ч': """
час читання # хв	3302
час, що залишився	3364
час, що залишився #	3364
чете синтетичен глас	231
четете без ограничения	240
четете без реклами	256
четете в приложението	233
чети без реклами	256
чети в приложението	233
чи була стаття корисною	3298
читает синтезированный голос	2738
читайте в застосунку	3366
читайте в приложении	2740
читайте еще	2671
читайте ещё	2671
читайте ниже	2664
читайте первыми в приложении	2740
читайте першими в застосунку	3366
читайте по теме	2671
читайте также	2671
читайте також	3300
читати без обмежень	3373
читати без реклами	3391
читати всю новину	3379
читати всю статтю	3379
читати далі	3302
читати з передплатою	3373
читати коментарі	3387
читати повністю	3302
читати розшифровку	3364
читати статтю повністю	3379
читати також	3300
читать без ограничений	2747
читать без рекламы	2765
читать в max	2662
читать в telegram	2662
читать всю статью	2753
читать далее	2674
читать дальше	2674
читать ещё	2674
читать комментарии	2668
читать полностью	2674
читать расшифровку	2738
читать с подпиской	2747
читать статью полностью	2753
читать также	2671
читать целиком	2753
читає синтезований голос	3364
чому я бачу цю рекламу	3391
что еще почитать	2671
что ещё почитать	2671
что-то пошло не так	2751
что-то пошло не так, попробуйте позже	2750
что-то пошло не так. попробуйте еще раз	2750
что-то пошло не так. попробуйте ещё раз	2750
что-то пошло не так. попробуйте позже	2750
чуй статията	231
""", 'ш': """
швидкість	3365
швидкість відтворення	3364
ші може помилятися	3385
""", 'щ': """
ще за темою	3300
ще не передплатник	3373
ще немає акаунта	3373
ще новини	3300
що ще почитати	3300
щомісяця	3282	3374
щомісячна підтримка	3371
щомісячний внесок	3371
щоп'ятниці. безкоштовно. без спаму	3376
щороку	3374
щось пішло не так	3377
щось пішло не так, спробуйте пізніше	3376
щось пішло не так. спробуйте пізніше	3376
щось пішло не так. спробуйте ще раз	3376
""", 'э': """
экономия #%	2748
эксклюзивно для подписчиков	2747
электронная почта	2655
электронная почта или логин	2747
эта статья закрыта	2747
это было полезно	2759
это видео больше недоступно	2738
это видео недоступно	2738
это видео недоступно в вашей стране	2738
это поле обязательно	2750
это поле обязательно для заполнения	2750
этот контент невозможно показать	2736
этот контент недоступен	2736
этот материал закрыт	2747
""", 'я': """
я вже підтримую	3281
я вимкнув блокувальник	3369
я отключил	2744
я отключил блокировщик	2743
я уже поддерживаю	2646
як вимкнути adblock	3369
як ми захищаємо джерела	3382
як ми захищаємо наші джерела	3382
якість	3365
яндекс.дзен	2661
""", 'і': """
ім'я	3377
індекс	3377
інша сума	3371
інші матеріали автора	3379
інші новини	19	3300
інші статті автора	3379
""", 'א': """
אולי גם יעניין אותך	1548
אולי יעניין אותך	1548
אולי יעניין אותך גם	1576
אולי יעניין אתכם	1548
אולי יעניין אתכם גם	1576
אולי מאוחר יותר	1531
אולי פספסתם	1576
אינציקלופדיית ynet	1548
""", 'ב': """
בחסות	1579
בשיתוף	1543
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1547
דלג לתוכן	1550
דלגו למתכון	61
דף הבית	1550
""", 'ה': """
האזינו	1539
הבא	1550
הבנתי	1551
הגב	1547
הדפיסו את המתכון	61
הדפיסו כתבה	1575
הדפס	1539
הדפס מתכון	61
הדפסה	1539
הדפסת המתכון	61
הדפסת כתבה	1575
הוסיפו תגובה	1547
הוסף תגובה	1547
הוספת תגובה	1547
הזכירו לי מאוחר יותר	1531
החשבון שלי	1533
הירשם	1533
הכי נצפים	1548
הכי נקרא	1548
הכי נקראות	1548
הכי נקראות היום	1576
הכתבה הבאה	1548
הכתבה המלאה למנויים	1575
הכתבה הקודמת	1548
המלצות	1548
המשך לקרוא	1550
המשך קריאה	1550
הנצפים ביותר	1576
הנקראות ביותר	1548
הנקראים ביותר	1576
הסתר	1551
העתיקו את הקישור	1575
העתיקו קישור	1575
העתק קישור	1539
העתקת הקישור	1575
העתקת קישור	1539
הצביעו	91
הצבע	91
הצבעה	91
הצג הכל	1551
הצג מפה	1551
הצג מקור	1551
הצג עוד	1550
הצג פחות	1551
הצג תוצאות	91
הצטרפו	1532
הצטרפו אלינו	1532
הקודם	1550
הקישור הועתק	1575
הרשמה	1533
השב	1547
התחבר	1533
התחברות	1533
""", 'ו': """
ווטסאפ	1539
וידאו	1548
""", 'ח': """
חדשות אחרונות	1548
חודש ראשון ב-#	1574
חודש ראשון ב-# ש"ח	1574
חודש ראשון בשקל	1574
חודש ראשון חינם	1574
חזרה למעלה	1550
חיפוש	1550
""", 'ט': """
טוויטר	1539
טלגרם	1539
טען עוד	1550
""", 'י': """
יציאה	1533
""", 'כ': """
כבר מנויים? התחברו	1533
כבר נרשמת	1533
כותרות אחרונות	1548
כניסה	1533
כניסה למנויים	1533
כתבה זו היא תוכן ממומן	1575
כתבה ממומנת	1579
כתבו תגובה	1547
כתבות אחרונות	1548
כתבות מומלצות	1548
כתבות נוספות	1548
כתבות נוספות בנושא	1576
כתבות נוספות שיעניינו אתכם	1576
כתבות קשורות	1548
כתבות שאולי פספסתם	1576
כתבות שיעניינו אתכם	1576
""", 'ל': """
לא כעת	1531
לא עכשיו	1531
לא תודה	1531
לא, תודה	1531
להורדת האפליקציה	1575
להמשך קריאה	1533
להרשמה	1533
לכל הכתבות	1550
לכל הכתבות בנושא	1576
לכל העדכונים, הכתבות והסרטונים	1576
לכל התגובות	1547
לכתבה הבאה בסדרה	1576
לכתבה הקודמת בסדרה	1576
למנויים בלבד	1536
למתכון	61
לפרטים	1551
לצפייה בתוצאות	91
לרכישת מינוי	1533
לרכישת מינוי לחצו כאן	1575
לתרום	1532
לתרומה	1532
""", 'מ': """
מבזקים	1548
מדיניות הפרטיות	1546
מדיניות הפרטיות ותנאי השימוש	1546
מודעה	1543
מומלץ עבורך	1576
מומלץ עבורכם	1576
מומלצים	1548
ממומן	1543
מעבר למתכון	61
מצאתם טעות	1547
""", 'נ': """
נושאים	1548
נושאים קשורים	1548
""", 'ס': """
סגור	1531
סגירה	1531
סיכום ai	1561
סיכום הכתבה	1561
סקר	91
סקר היום	91
""", 'ע': """
עוד	1550
עוד באותו נושא	1576
עוד בנושא	1548
עוד בערוץ	1548
עוד חדשות	1548
עוד כתבות	19	1548
עוד כתבות בנושא	19
עוד כתבות מעניינות	1575
עוד סיפורים	1576
""", 'פ': """
פייסבוק	1539
פרטים	1551
פרסום	1543
פרסומת	1543
פתח	1551
""", 'צ': """
צור חשבון	1533
צור קשר	1547
""", 'ק': """
קרא גם	1548
קרא עוד	1550
קראו גם	1548
קראו עוד	1550
""", 'ש': """
שיתוף	1539
שיתוף בווטסאפ	1539
שיתוף בטוויטר	1539
שיתוף במייל	1575
שיתוף בפייסבוק	1539
שכחתי סיסמה	1533
שלח	91
שלח לחבר	1539
שלחו את הכתבה במתנה	1575
שלחו במתנה	1575
שליחה במייל	1539
שמירה	1539
שמירת המתכון	61
שמירת כתבה	1575
שמרו כתבה	1575
שמרו לקריאה מאוחרת	1575
שתף	1539
שתפו	1539
שתפו את הכתבה	1539
שתפו בוואטסאפ	1575
שתפו בווטסאפ	1575
שתפו בטלגרם	1575
שתפו בפייסבוק	1539
""", 'ת': """
תגובה	1547
תגובות	1547
תגיות	1548
תודה על הצבעתך	91
תוכן למנויים	1533
תוכן ממומן	87	1543
תוכן מסחרי	1579
תוכן מקודם	1543
תוכן פרסומי	1579
תוכן שיווקי	87	1543
תוכן שיווקי בשיתוף	1579
תוצאות	91
תורגם אוטומטית	1575
תיקון טעות	1575
תמכו בנו	1532
תנאי השימוש	1546
תנאי השימוש | מדיניות הפרטיות	1546
תנאי השימוש ומדיניות הפרטיות	1546
תפריט	1550
תקציר ai	1561
תקציר בינה מלאכותית	1561
תקציר הכתבה	1561
תרומה	1532
תרמו	1532
תרמו עכשיו	1532
""", 'ا': """
ابلغ عن خطا	142
اترك تعليقا	118
اتصل بنا	118
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1314
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1287
اخبار مرتبطة	152
اخبار پيشنهادي	1314
اخترنا لك	119
اخترنا لكم	152
اخر الاخبار	119
اخرين اخبار	1287
اخرين خبرها	1314
اخفاء	122
ادارة ملفات تعريف الارتباط	116
ادامه	1289
ادامه مطلب	1289
ادعم الصحافة المستقلة	99
ادعمنا	99
اذهب الي الوصفة	61
ارسال	91	109	1280
ارسال المقال بالبريد	151
ارسال به تلگرام	1306
ارسال به دوستان	1280
ارسال راي	91
ارسال نظر	1286
ارسل	91
از دست ندهيد	1314
از ما حمايت كنيد	1276
استطلاع	91
استطلاع الراي	91
استطلاع راي	91
استمع	109
استمع للخبر	138
استمع للمقال	138
استمع للنص	138
اشتراك	100	1277
اشتراك گذاري	1280
اشتراك گذاري در تلگرام	1306
اشتراكگذاري	1280
اشترك	100
اضغط هنا لمشاهدة الفيديو	138
اضف تعليق	118
اضف تعليقا	118
اطبع	109
اطبع المقال	151
اطبع الوصفة	61
اطبع هذا المقال	151
اعدادات ملفات تعريف الارتباط	116
اعلان	113
اعلان مدفوع	87	156
اعلان ممول	113
اعلانات	113
اعلانات مدفوعة	156
اغلاق	98
افتح الخريطة	122
اقرا المزيد	121
اقرا ايضا	119
اكتب تعليقا	118
الابلاغ عن خطا	142
الاخبار	119
الاشتراك	100
الاعلانات	113
الاقسام	119
الاكثر تداولا	119
الاكثر قراءة	119
الاكثر قراءة الان	152
الاكثر قراءة اليوم	152
الاكثر مشاهدة	119
الان نه	1275
البحث	121
التالي	121
التعليقات	118
التفاصيل	122
الدخول	100
الرئيسية	121
السابق	121
الصفحة التالية	121
الصفحة الرئيسية	121
القائمة	121
المزيد	119	121
المزيد حول هذه القصة	152
المزيد من الاخبار	119
المزيد من المقالات	152
المقال التالي	119
المقال السابق	119
النتائج	91
الوسوم	119
الي الاعلي	121
انتقل الي الوصفة	61
انتهاي پيام	1306
اندازه فونت	65
اندازه قلم	65
انسخ الرابط	109
انشاء حساب	100
انشر	109
انضم الي فريقنا	142
انضموا الي فريقنا	142
اهد المقال	151
اهد هذا المقال	151
اهداء	151
اهداء المقال	151
اهم الاخبار	119
اولين نفري باشيد كه نظر ميدهد	1306
ايجاد حساب	1277
اين مطالب را هم بخوانيد	1314
اين مطلب را هم بخوانيد	1314
اگهي	1282
اگهيها	1318
""", 'ب': """
باز كردن	1290
بازرگاني	1318
بازگشت به بالا	1289
بالفيديو	138
بحث	121
برعاية	113
برچسب ها	1287
برچسبها	1287
بستن	1275
بعدا ياداوري كن	1275
بعدي	1289
بلغ عن خطا	142
به اشتراك بگذاريد	1280
بيشتر	1287	1289
بيشتر ببينيد	1314
بيشتر بخوانيد	1287
""", 'ت': """
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تازهترينها	1287
تبرع	99
تبرع الان	99
تبليغ	1282
تبليغات	1282
تبليغات در گوگل	1318
تبليغات متني	1318
تحميل التطبيق	108
تحميل المزيد	121
تسجيل	100
تسجيل الخروج	100
تسجيل الدخول	100
تسجيل دخول	100
تصويت	91
تعليق	118
تعليقات	118
تغطية خاصة	152
تفعيل الاشعارات	108
تلغرام	109
تلگرام	1280
تم نسخ الرابط	151
تماس با ما	1286
تماشاي ويديو	1306
تنظيمات كوكي	1285
تنظيمات كوكيها	1285
تويتر	109
توييتر	1280
تيليجرام	109
""", 'ث': """
ثبت راي	91
ثبت نام	1277
ثبت نظر	91	1286
ثبتنام	1277
""", 'ج': """
جديدترين اخبار	1287
جزئيات	1290
جستجو	1289
جميع التعليقات	118
""", 'ح': """
حالا نه	1275
حجم الخط	109
حجم النص	65
حريم خصوصي	1285
حساب كاربري	1277
حسابي	100
حصري للمشتركين	100
حفظ	109
حفظ المقال	151
حفظ الوصفة	61
حفظ للقراءة لاحقا	151
حمايت كنيد	1276
حمايت مالي	1276
""", 'خ': """
خانه	1289
خبر بعدي	1306
خبر قبلي	1306
خبرهاي بيشتر	1314
خبرهاي داغ	1314
خبرهاي مرتبط	1287
خبرهاي پيشنهادي	1314
خروج	1277
""", 'د': """
در همين رابطه	1314
در همين زمينه	1314
دستهبندي	1287
دعوت به همكاري	1306
ديدگاه	1286
ديدگاهتان را بنويسيد	1306
ديدگاهها	1286
""", 'ذ': """
ذات صلة	119
ذخيره	1280
ذخيره خبر	1306
ذخيره دستور پخت	61
ذخيره مطلب	1306
ذخيره مطلب براي بعد	1306
ذكرني لاحقا	98
""", 'ر': """
راي دهيد	91
راي شما ثبت شد	91
ربما لاحقا	98
رد	118
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1277
رپورتاژ	1282
رپورتاژ اگهي	1282
""", 'س': """
سؤال اليوم	91
ساهم	99
ساهم الان	99
سجل الدخول	103
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1285
""", 'ش': """
شارك	109
شارك الخبر	151
شارك القصة	151
شارك المقال	109
شارك علي	109
شارك في استطلاع الراي	142
شارك في الاستطلاع	142
شارك هذا الموضوع	109
شاركنا رايك	118
شاركها	151
شاهد الفيديو	138
شاهد ايضا	119
شاهد بالفيديو	138
شايد بعدا	1275
شرايط استفاده	1285
شرايط استفاده و حريم خصوصي	1285
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شكرا لتصويتك	91
""", 'ص': """
صفحه اصلي	1289
صوت	91
صوت الان	91
""", 'ط': """
طالع ايضا	152
طباعة	109
طباعة المقال	151
طباعة الوصفة	61
""", 'ع': """
عرض اقل	122
عرض الاصل	122
عرض التفاصيل	122
عرض الكل	121
عرض المزيد	121
عرض النتائج	91
عرض النص الاصلي	122
عضويت	1277
عكس	1287
علي فيسبوك وتويتر	112
""", 'غ': """
غرد	109
""", 'ف': """
فتح	122
فقط براي مشتركان	1277
فهمت	122
فيديو	119
فيسبوك	109	1280
""", 'ق': """
قبلي	1289
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قراءة المزيد	121
قصص مقترحة	152
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كلمات دلالية	119
كلمات مفتاحية	119
كليدواژهها	1287
كمك كنيد	1276
كمك مالي	1276
كن اول المعلقين	151
كن داعما	99
كوكيها	1285
كپي شد	1306
كپي كردن لينك	1306
كپي لينك	1280
""", 'ل': """
لا شكرا	98
لا، شكرا	98
لاحقا	98
للمشتركين فقط	103
ليس الان	98
لينك كوتاه	1280
لينك كوتاه خبر	1306
لينك كپي شد	1306
""", 'م': """
مادة اعلانية	113
متوجه شدم	1290
محتواي تبليغاتي	1282
محتواي حمايتشده	1306
محتوي اعلاني	156
محتوي برعاية	156
محتوي ممول	87	113
مختارات	119
مساحة اعلانية	156
مستخدم جديد	100
مشاركة	109
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1289
مشاهده نتايج	91
مشاهده همه	1289
مشترك شويد	1277
مطالب بيشتر	1314
مطالب مرتبط	1287
مطالب پيشنهادي	1314
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1287
ملفات تعريف الارتباط	116
منو	1289
مهمترين اخبار	1287
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موضوعات ذات صلة	119
موضوعات متعلقة	152
""", 'ن': """
نسخ الرابط	109
نسخ رابط المقال	151
نسخه چاپي	1306
نسيت كلمة المرور	100
نظر	1286
نظر بدهيد	1306
نظر خود را با ما در ميان بگذاريد	1306
نظر خود را بنويسيد	1286
نظر سنجي	91
نظر شما	1286
نظر شما درباره اين خبر چيست	1306
نظرات	1286
نظرسنجي	91	1306
نمايش بيشتر	1289
نمايش كمتر	1290
نمايش متن اصلي	1290
نمايش نتايج	91
نمايش نقشه	1290
نمايش همه	1290
ننصح بقراءة	119
نه ممنون	1275
""", 'ه': """
هذه المادة للمشتركين	151
همرساني	1280
همچنين ببينيد	1314
همچنين بخوانيد	1287
""", 'و': """
واتساب	109
واتساپ	1280
ورود	1277
ورود / ثبت نام	1277
وسوم	119
ويديو	1287
ويژه مشتركان	1277
""", 'پ': """
پاسخ	1286
پربازديدترين	1287
پربازديدترينها	1287
پربازديدها	1287
پربازديدهاي امروز	1314
پربازديدهاي هفته	1314
پربحثترينها	1287
پربينندهترين	1314
پربينندهترين خبرها	1314
پربينندهترينها	1314
پيام بازرگاني	1318
پيشنهاد خواندني	1314
پيشنهاد سردبير	1287
پيشنهاد ما	1287
""", 'چ': """
چاپ	1280
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1286
گزارش خطا در اين خبر	1306
""", 'अ': """
अक्षर का आकार	65
अगला	1602
अगली खबर	1600
अन्य खबरें	19	1600
अपनी राय दें	1599
अभी दान करें	1589
अभी नहीं	1588
""", 'आ': """
आगे पढें	1602
आज का सवाल	91
आज की अन्य खबरें	1626
आपके लिए	1600
आपको यह भी पसंद आ सकता है	1626
आपको ये भी पसंद आ सकता है	1626
""", 'इ': """
इसे भी देखें	1626
इसे भी पढें	1600
""", 'ई': """
ई-पेपर	1590
""", 'ऊ': """
ऊपर जाएं	1602
""", 'ए': """
एआई द्वारा तैयार	1614
एआई समरी	1614
एआई सारांश	1614
एआई से तैयार सारांश	1614
""", 'औ': """
और खबरें	1600
और देखें	1602
और पढें	1600	1602
और भी पढें	1626
""", 'क': """
कम दिखाएं	1603
कमेंट	1599
कमेंट करें	1599
कमेंट्स	1599
कुकी नीति	1598
केवल सदस्यों के लिए	1590
कॉपी लिंक	1593
""", 'ख': """
खाता बनाएं	1590
खोजें	1602
खोलें	1603
""", 'ग': """
गलती बताएं	1603
गोपनीयता नीति	1598
""", 'च': """
चर्चा में क्यों है	1626
""", 'ज': """
जरूर पढें	1626
जवाब दें	1599
ज्यादा पढी गई	1626
""", 'ट': """
टिप्पणियां	1599
टिप्पणी	1599
टिप्पणी करें	1599
टेक्स्ट साइज	65
टैग्स	1600
टॉप न्यूज	1600
टॉप स्टोरीज	1626
ट्रेंडिंग	1600
ट्विटर	1593
""", 'ठ': """
ठीक है	1603
""", 'त': """
ताजा खबरें	1600
ताजा समाचार	1600
""", 'द': """
दान करें	1589
देश की और खबरें	1626
दोस्तों को भेजें	1614
""", 'न': """
नक्शा देखें	1603
नतीजे देखें	91
नहीं धन्यवाद	1588
नहीं, धन्यवाद	1588
नियम और शर्तें	1598
नियम और शर्तें | गोपनीयता नीति	1598
""", 'प': """
परिणाम देखें	91
पार्टनर कंटेंट	1629
पिछला	1602
पिछली खबर	1600
पूरी खबर पढें	1602
पोल	91
प्रचार	1596
प्रतिक्रिया दें	1599
प्रायोजित	1596
प्रायोजित सामग्री	1629
प्रिंट करें	1593
प्रीमियम	1590
""", 'फ': """
फेसबुक	1593
फेसबुक पर शेयर करें	1593
फॉन्ट साइज	65
फोटो	1600
फोटो गैलरी	1626
""", 'ब': """
बंद करें	1588
बडी खबरें	1600
बाद में	1588
बाद में याद दिलाएं	1588
""", 'म': """
मुख्य समाचार	1600
मूल देखें	1603
मेन्यू	1602
मेरा खाता	1590
""", 'य': """
यह भी देखें	1626
यह भी पढें	1600
ये खबरें भी पढें	1626
ये भी जानें	1626
ये भी देखें	1626
ये भी पढें	1600
""", 'र': """
रजिस्टर करें	1590
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1593	1614
लॉग इन	1590
लॉग इन करें	1590
लॉगआउट	1590
लॉगिन	1590
लोकप्रिय	1600
""", 'व': """
विज्ञापन	1596
विज्ञापन के बाद जारी	1629
विज्ञापन हटाएं	1614
विवरण	1603
विषय	1600
वीडियो	1600
वोट करें	91
वोट दें	91
व्हाट्सएप	1593
""", 'श': """
शायद बाद में	1588
शेयर	1593
शेयर करें	1593
""", 'स': """
संपर्क करें	1599
संबंधित खबरें	1600
संबंधित लेख	1600
संबंधित वीडियो	1626
संबंधित समाचार	1600
सदस्य बनें	1589
सबसे ज्यादा पढी गई	1600
सबसे ज्यादा पढी गई खबरें	1626
सबसे ज्यादा पढी गईं	1626
सब्सक्राइब	1590
सब्सक्राइब करें	1590
सभी दिखाएं	1603
सभी देखें	1602
समझ गया	1603
समर्थन करें	1589
सर्वे	91
सहयोग करें	1589
साइन अप	1590
साइन इन	1590
साझा करें	1593
सीधे रेसिपी पर जाएं	61
सेव करें	1593
स्पॉन्सर्ड	1596
स्पॉन्सर्ड कंटेंट	1629
""", 'ह': """
हमारा समर्थन करें	1589
होम	1602
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	263
""", 'আ': """
আপনার জন্য নির্বাচিত	289
আরও খবর	265
আরও দেখুন	265
আরও পডতে পারেন	289
আরও পডুন	265
আরও সংবাদ	289
আরো খবর	289
আরো পডুন	289
""", 'এ': """
এ জাতীয আরও খবর	289
এ জাতীয আরো খবর	289
এ সম্পর্কিত আরও খবর	265
এ সম্পর্কিত আরও পডুন	289
এই বিভাগের আরও খবর	289
এই বিভাগের আরো খবর	289
""", 'ক': """
কপি লিংক	288
""", 'খ': """
খবরটি শেযার করুন	288
""", 'জ': """
জনপ্রিয খবর	289
জরিপ	91
""", 'ন': """
নিবন্ধন	263
""", 'প': """
পাঠকের পছন্দ	289
পোস্টটি শেযার করুন	288
প্রিন্ট	267
প্রিন্ট করুন	288
""", 'ফ': """
ফলাফল দেখুন	91
ফেসবুকে শেযার করুন	288
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	288
বিজ্ঞাপন	267
বিস্তারিত পডুন	289
""", 'ভ': """
ভোট দিন	91
""", 'ম': """
মন্তব্য	267
মন্তব্য করুন	267
""", 'র': """
রেজিস্টার	263
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	263
লগইন	263
লিংক কপি	267
লিংক কপি করুন	288
লিংক কপি হযেছে	288
লিঙ্ক কপি করুন	288
লেখাটি সেভ করুন	288
""", 'শ': """
শেযার	267
শেযার করুন	267
""", 'স': """
সংশ্লিষ্ট খবর	265
সম্পর্কিত	289
সম্পর্কিত খবর	265
সম্পর্কিত বিষয	289
সম্পর্কিত সংবাদ	289
সর্বশেষ	265
সর্বশেষ সংবাদ	265
সর্বাধিক আলোচিত	289
সর্বাধিক পঠিত	265
সর্বোচ্চ পঠিত	289
সহাযতা করুন	263
সাবস্ক্রাইব	263
সেভ করুন	288
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	3203
ข่าวที่น่าสนใจ	3203
ข่าวที่เกี่ยวข้อง	3180
ข่าวยอดนิยม	3180
ข่าวล่าสุด	3180
ข่าวอื่นที่น่าสนใจ	3203
ข่าวอื่นๆ	19	3203
ข่าวอื่นๆ ที่น่าสนใจ	3194
ข่าวเกี่ยวข้อง	3203
ข่าวแนะนำ	3180
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	3194
คลิปแนะนำ	3203
ความคิดเห็น	3183
คัดลอกลิงก์	3183
คัดลอกลิงก์แล้ว	3194
คัดลอกลิงค์	3194
คัดลอกลิงค์แล้ว	3194
คุณอาจสนใจ	3203
""", 'ช': """
ชมคลิป	3194
ชมคลิปวิดีโอ	3194
ชมวิดีโอ	3194
ชมวิดีโอด้านบน	3194
ชมวิดีโอเต็มได้ที่นี่	3194
""", 'ด': """
ดูคลิป	3194
ดูทั้งหมด	3181
ดูผลลัพธ์	91
ดูผลโหวต	91
ดูวิดีโอ	3194
ดูเพิ่มเติม	3183
""", 'ต': """
ติดต่อเรา	3194
""", 'บ': """
บทความที่น่าสนใจ	3203
บทความที่เกี่ยวข้อง	3180
บทความล่าสุด	3180
บทความแนะนำ	3203
บริจาค	3177
บริจาคเลย	3177
บันทึก	3194
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3194
""", 'พ': """
พิมพ์	3183
พิมพ์บทความ	3194
พิมพ์สูตร	61
พิมพ์หน้านี้	3194
""", 'ฟ': """
ฟังรายการย้อนหลัง	3194
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3194
""", 'ย': """
ยอดนิยม	3203
ยอดนิยมในตอนนี้	3203
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	3194
ร่วมงานกับเรา	3194
ร่วมตอบแบบสอบถาม	3194
ร่วมบริจาค	3177
ร่วมแสดงความคิดเห็น	3194
""", 'ล': """
ลงทะเบียน	3177
ลืมรหัสผ่าน	3177
""", 'ส': """
สนับสนุนเรา	3177
สปอนเซอร์	3183
สมัครงานกับเรา	3194
สมัครสมาชิก	3177
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3194
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	3203
อ่านข่าวผ่านแอป	3194
อ่านข่าวอื่นๆ	3203
อ่านต่อ	3183
อ่านต่อเรื่องนี้	3203
อ่านเพิ่มเติม	3180
อ่านเรื่องที่เกี่ยวข้อง	3203
""", 'เ': """
เข้าสู่ระบบ	3177
เนื้อหาที่เกี่ยวข้อง	3203
เป็นคนแรกที่แสดงความคิดเห็น	3194
เรื่องที่คุณอาจสนใจ	19	3203
เรื่องที่น่าสนใจ	3203
เรื่องที่เกี่ยวข้อง	3180
เรื่องล่าสุด	3203
เรื่องอื่นที่น่าสนใจ	3180
เรื่องแนะนำ	3203
""", 'แ': """
แชร์	3183
แชร์ข่าวนี้	3194
แชร์บทความ	3194
แชร์หน้านี้	3194
แชร์ไปที่ line	3194
แท็ก	3203
แท็กที่เกี่ยวข้อง	3203
แบบสำรวจ	91
แปลอัตโนมัติ	3194
แสดงความคิดเห็น	3183
แสดงน้อยลง	3181
""", 'โ': """
โฆษณา	3183
โหลดแอปฟรี	3194
โหวต	91
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3418
""", 'ủ': """
ủng hộ	3399
ủng hộ chúng tôi	3399
""", 'あ': """
あとで	1877
あとで読む	1890
あなたにおすすめ	1902
あなたにおすすめの記事	1902
あなたへのおすすめ	1902
あわせて読みたい	1902
あわせて読む	1929
""", 'い': """
いいえ、結構です	1877
いいね	1890
いいね!してニュースをチェック	1891
いいね!で応援する	1919
いま読まれています	1929
いま読まれている記事	1929
""", 'お': """
おすすめ	1902
おすすめの記事	1902
おすすめ情報pr	1894
おすすめ記事	1902
おすすめ関連記事	1929
お問い合わせ	1896
お気に入り	1890
お気に入りに追加	1890
お申し込み	1880
""", 'こ': """
こちらの記事もおすすめ	1929
こちらの記事も読まれています	19	1929
こちらもおすすめ	1902
こちらも読む	1929
この著者の記事	1902
この記事に関連するニュース	1929
この記事のタグ	1902
この記事の写真をすべて見る	1930
この記事の関連ニュース	1929
この記事は会員限定です	1880
この記事もチェック	1919
この記事をシェア	1890
この記事をプレゼント	1919
この記事をプレゼントする	1919
この記事を保存	1919
この記事を印刷	1919
この記事を印刷する	1919
この記事を評価する	1919
この記者の記事一覧	1902
この連載の記事	1902
""", 'ご': """
ご意見	1899
ご支援のお願い	1878
ご購読の申し込み	1880
""", 'さ': """
さらに読み込む	1904
""", 'す': """
すべての写真を見る	1930
すべて受け入れる	1896
すべて表示	1905
すべて見る	1904
すべて許可	1896
""", 'そ': """
その他の記事	1902
""", 'は': """
はてなブックマーク	1890
はてなブックマークに追加	1919
はてブ	1890
""", 'ま': """
また後で	1877
""", 'み': """
みんなのコメント	1899
""", 'も': """
もっと見る	1904
もっと詳しく知りたい方は	1929
もっと読む	1902
もどる	1904
""", 'よ': """
よく読まれています	1929
よく読まれている記事	1902
よく読まれている記事ランキング	1902
""", 'わ': """
わかりました	1905
""", 'ア': """
アクセスランキング	1902
アプリのダウンロード	1889
アプリをインストール	1889
アプリをダウンロード	1889
アプリを開く	1889
アプリダウンロード	1889
アンケート	91
アンケート実施中	1919
""", 'オ': """
オススメ記事	1902
""", 'カ': """
カテゴリ	1902
カテゴリー	1902
""", 'キ': """
キーワード	1902
""", 'ク': """
クイズに挑戦	1919
クイズに挑戦する	1919
クッキー	1896
クッキー設定	1896
クリップ	1890
クリップする	1890
""", 'コ': """
コピーしました	1890
コメント	1899
コメント#件	1899
コメント(#	1899
コメントする	1899
コメントはまだありません	1899
コメントをもっと見る	1899
コメントを投稿	1899
コメントを書く	1899
コメントを残す	1899
コメントを見る	1899
コメント一覧	1899
""", 'サ': """
サイトポリシー	1896
サイトマップ	1896
サインイン	1880
サポートする	1878
""", 'シ': """
シェア	1890
シェアしよう	1890
シェアする	1890
""", 'ス': """
スキップ	1877
スクラップ	1890
スクラップする	1890
スポンサー	1894
スポンサードリンク	1894
スポンサーリンク	1894
""", 'タ': """
タイアップ	1894
タグ	1902
""", 'チ': """
チップを送る	1878
チャンネル登録	1891
""", 'ツ': """
ツイート	1890
ツイートする	1890
""", 'ト': """
トップ	1904
トップへ戻る	1904
トップニュース	1902
トップページ	1904
トピックス	1902
""", 'ド': """
ドネーション	1878
""", 'ニ': """
ニュースを読む	1904
ニュースレター	1884
ニュースレター登録	1884
""", 'バ': """
バックナンバー	1902
""", 'パ': """
パスワードを忘れた方	1880
""", 'ピ': """
ピックアップ	1902
""", 'フ': """
フォロー	1891
フォローしてね	1891
フォローしました	1891
フォローする	1891
フォロー中	1891
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1890
ブックマークする	1890
""", 'プ': """
プッシュ通知	1889
プライバシーポリシー	1896
プレゼント	1880
プレミアム	1880
プレミアム会員	1883
""", 'ヘ': """
ヘルプ	1896
""", 'ペ': """
ページの先頭へ	1904
ページトップ	1904
ページトップへ	1904
""", 'ホ': """
ホーム	1904
""", 'ポ': """
ポスト	1890
ポストする	1890
""", 'マ': """
マイページ	1880
""", 'メ': """
メニュー	1904
メルマガ	1884
メルマガ登録	1884
メールで送る	1890
メールで送信	1890
メールアドレス	1884
メールアドレスを入力	1884
メールマガジン	1884
メールマガジン登録	1884
""", 'ラ': """
ランキング	1902
""", 'リ': """
リンクをコピー	1890
リンクをコピーしました	1919
リンクをコピーする	1919
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1880
ログイン	1880
ログイン/会員登録	1880
ログイン・会員登録	1880
""", '一': """
一覧	1904
一覧へ	1904
一覧を見る	1904
""", '上': """
上一篇	3477
上一頁	3479
上一页	3479
""", '下': """
下一篇	3477
下一頁	3479
下一页	3479
下次再說	3452
下次再说	3452
""", '不': """
不,謝謝	3452
不,谢谢	3452
不用了	3452
""", '专': """
专题	3477
""", '个': """
个人中心	3456
""", '为': """
为你推荐	3477
为您推荐	3477
""", '主': """
主要ニュース	1902
""", '举': """
举报	3476
""", '了': """
了解	1905
""", '人': """
人才招聘	3496
人気の動画	1929
人気の記事	1902
人気ランキング	1902
人気記事	1902
人気記事ランキング	1902
人氣文章	3505
""", '今': """
今、あなたにオススメ	1902
今、読まれている記事	1929
今はしない	1877
今はやめておく	1877
今回はしない	1877
今日の注目	1902
今日最熱門	3505
今日热点	3477
今日焦点	3477
今日熱門	3505
""", '他': """
他の記事	19
他の記事も読む	1902
""", '付': """
付費閱讀	3456
付费内容	3456
付费阅读	3456
""", '以': """
以下为广告内容	3496
以下為廣告內容	3496
以后再说	3452
""", '会': """
会员专享	3459
会员专享内容	3459
会员专属	3456
会员中心	3456
会员登录	3456
会員の方はこちら	1880
会員の方はログイン	1880
会員登録	1880
会員登録する	1880
会員登録はこちら	1880
会員限定	1880
会員限定記事	1880
""", '你': """
你可能也喜欢	3477
你可能也喜歡	3477
你可能感兴趣	3477
你可能还想看	3505
你可能還想看	3505
""", '使': """
使用条款	3472
使用條款	3472
""", '保': """
保存	1890
保存する	1890
""", '個': """
個人情報の取り扱い	1896
個人情報の取り扱いについて	1896
個人情報の取扱いについて	1896
個人情報保護方針	1896
""", '元': """
元の記事を読む	1930
元記事で読む	1930
元記事を読む	1904
""", '免': """
免責聲明	3472
免費訂閱	3460
免費註冊	3456
免費試讀	3456
免责声明	3472
免费注册	3456
免费订阅	3460
免费试读	3456
""", '全': """
全ての写真を見る	1930
全文はこちら	1930
全文を読む	1904
全文表示	1904
全記事読み放題	1883
全部接受	3472
全部评论	3476
""", '公': """
公众号	3467
公式sns	1891
公式twitter	1891
公式x	1891
公式アプリ	1889
""", '共': """
共有	1890
共有する	1890
共有リンクをコピー	1919
""", '关': """
关于我们	3472
关注	3467
关注我们	3467
关键词	3477
关闭	3452
""", '其': """
其他新聞	3477
其他新闻	19	3477
""", '再': """
再生	1904
""", '写': """
写真(#枚	1930
写真をもっと見る	1930
写真を見る	1904
写真を見る(全#枚	1930
写真特集	1902
写评论	3476
""", '分': """
分享	3466
分享到	3466
分享到facebook	3496
分享到line	3496
分享到微信	3466
分享到微博	3466
分享本文	3496
分享此文	3496
分享給好友	3496
分享給更多人看到	3496
分享给好友	3496
分享给更多人	3496
分享至	3466
分享至facebook	3466
分享至line	3496
分类	3477
分類	3477
""", '列': """
列印	3466
列印本頁	3496
列印食譜	61
""", '初': """
初割で無料体験する	1880
初月無料	1883
""", '利': """
利用規約	1896
""", '前': """
前のページ	1904
前の記事	1902
前の記事へ	1902
前へ	1904
前回の記事はこちら	1929
前回はこちら	1930
""", '加': """
加入line好友	3467
加入会员	3456
加入我们	3496
加入我们的团队	3496
加入我們	3496
加入我們的團隊	3496
加入書籤	3466
加入會員	3456
加载更多	3479
""", '動': """
動画	1902
動画で見る	1919
動画を再生する	1919
動画を見る	1904
""", '单': """
单次捐款	3453
""", '印': """
印刷	1890
印刷する	1890
印刷用ページ	1919
印刷用ページを表示	1919
""", '即': """
即时新闻	3477
即時新聞	3477
""", '原': """
原文を表示	1905
原文を見る	1905
原文連結	3506
原文链接	3506
""", '参': """
参与评论	3476
参加者募集中	1915
参加问卷调查	3496
""", '參': """
參加問卷調查	3496
""", '友': """
友だち追加	1891
友だち追加する	1891
友善列印	3496
友達に教える	1919
""", '反': """
反馈	3476
""", '发': """
发现错误?请告诉我们	3496
发表留言	3476
发表评论	3476
""", '合': """
合わせて読みたい	1902
""", '同': """
同じカテゴリの記事	1902
同じ著者の記事	1929
同意	3472
同意しない	1896
同意する	1896
""", '听': """
听全文	3496
听新闻	3466
听这篇文章	3496
""", '單': """
單次捐款	3453
""", '回': """
回到頂部	3479
回复	3476
回答する	91
回覆	3476
回頂端	3479
回首頁	3479
""", '地': """
地図を見る	1905
地図を開く	1905
""", '复': """
复制成功	3466
复制网址	3496
复制链接	3466
""", '大': """
大号字	65
大字	3466
大家还在看	3477
大家都在看	3477
""", '头': """
头条	3477
""", '字': """
字体	65
字体大小	3466
字号	3466
字級	65	3466
字级	65
字體大小	65	3466
""", '官': """
官方微博	3467
""", '定': """
定期定額	3453
""", '寄': """
寄付	1878
寄付する	1878
寄付で応援する	1919
寄付のお願い	1878
寄付をする	1878
""", '專': """
專題	3477
""", '小': """
小字	3466
小編推薦	3477
小调查	91
""", '尚': """
尚無留言	3496
""", '展': """
展开	3479
展开全文	3479
展开全部	3480
展開	3479
""", '已': """
已关注	3467
已是会员	3456
已有帐号	3456
已經是會員	3456
已經是會員?登入	3456
""", '广': """
广告	3471
""", '広': """
広告	1894
広告の後に続きます	1894
広告をスキップ	1894
広告を閉じる	1894
広告企画	1894
""", '廣': """
廣告	3471
""", '延': """
延伸閱讀	3477
延伸阅读	3477
""", '开': """
开通会员	3456
""", '影': """
影音	3477
""", '後': """
後で	1877
""", '微': """
微信	3466
微博	3466
""", '忘': """
忘記密碼	3456
忘记密码	3456
""", '応': """
応援する	1878
""", '您': """
您可能也喜歡	3477
您可能感兴趣	3477
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3505
您的邮箱	3460
您的電郵	3460
""", '意': """
意见反馈	3476
""", '感': """
感想を送る	1899
感謝您的投票	91
感谢您的投票	91
""", '成': """
成为会员	3453
成為會員	3453
""", '我': """
我同意	3472
我的帐户	3456
我的帳戶	3456
我知道了	3472
我要留言	3476
我要糾錯	3496
我要纠错	3476
我要评论	3476
""", '戻': """
戻る	1904
""", '所': """
所有留言	3476
""", '打': """
打印	3466
打印本页	3496
打印食谱	61
打开	3480
打赏	3453
""", '投': """
投票	91
投票ありがとうございました	91
投票する	91	1919
投票区	91
投票結果を見る	91
投稿する	1899
""", '折': """
折りたたむ	1905
""", '报': """
报告错误	3480
""", '拒': """
拒絕	3472
拒绝	3472
""", '招': """
招聘启事	3496
""", '拡': """
拡大	1890
拡大する	1904
""", '按': """
按讚	3467
""", '捐': """
捐款	3453
捐贈	3453
捐赠	3453
""", '排': """
排行榜	3477
""", '採': """
採用情報	1915
""", '接': """
接受	3472
接受全部	3472
接受所有	3472
""", '推': """
推广	3471
推广内容	3471
推廣	3471
推荐	3477
推荐文章	3477
推荐阅读	3477
推薦	3477
推薦文章	3477
推薦閱讀	3477
""", '提': """
提交	91
提供	1894
""", '搜': """
搜尋	3479
搜索	3479
""", '播': """
播放	3479
""", '支': """
支持我们	3453
支持我們	3453
支援する	1878
""", '收': """
收合	3480
收听	3466
收听本文	3496
收聽文章	3496
收藏	3466
收藏文章	3466
收藏本文	3496
收藏食譜	61
收藏食谱	61
收起	3479
""", '文': """
文字の大きさ	65	1890
文字サイズ	1890
文字サイズ変更	65
""", '新': """
新着	1902
新着ニュース	1902
新着記事	1902
新着記事一覧	1929
新規会員登録	1880
新規登録	1880
新闻简报	3460
""", '明': """
明白了	3480
""", '显': """
显示原文	3480
显示更多	3479
""", '暂': """
暂不	3452
暂无评论	3496
""", '暫': """
暫不	3452
""", '更': """
更多	3477
更多内容	3477
更多報導	3477
更多报道	3477
更多文章	3477
更多新聞	3477
更多新聞請看	3505
更多新闻	3477
更多精彩	3505
更多精采內容	3496
""", '最': """
最多人看	3505
最新ニュース	1902
最新号	1929
最新影音	3505
最新文章	3477
最新新聞	3477
最新新闻	3477
最新消息	3477
最新記事	1902
""", '會': """
會員中心	3456
會員專享	3459
會員專享內容	3459
會員專屬	3456
會員登入	3456
""", '月': """
月額#円	1883
月額#円(税込	1883
""", '有': """
有料会員登録	1880
有料会員記事	1919
有料登録	1880
有料記事	1880
""", '朋': """
朋友圈	3466
""", '服': """
服务条款	3472
服務條款	3472
""", '朝': """
朝刊・夕刊	1880
""", '本': """
本周热门	3505
本文へ	1904
本文へ移動	1904
""", '机': """
机器翻译	3496
""", '查': """
查看全部	3479
查看原图	3479
查看原文	3506
查看地图	3480
查看投票结果	91
查看更多	3479
查看留言	3476
查看結果	91
查看结果	91	3480
查看詳情	3480
查看评论	3476
查看详情	3480
""", '标': """
标签	3477
""", '検': """
検索	1904
""", '業': """
業配	3471
""", '標': """
標籤	3477
""", '機': """
機器翻譯	3496
""", '檢': """
檢舉	3476
""", '次': """
次のページ	1904
次の記事	1902
次の記事へ	1902
次へ	1904
次ページ	1904
""", '每': """
每月捐款	3453
""", '民': """
民調	91
""", '注': """
注册	3456
注目の記事	1902
注目キーワード	1902
注目ワード	1902
注目記事	1902
""", '点': """
点击排行	3477
点击播放	3496
点击查看原文	3506
点击查看大图	3479
点击阅读原文	3506
点我看视频	3496
点赞	3466
""", '為': """
為您推薦	3477
""", '热': """
热点	3477
热点推荐	3477
热门	3477
热门排行	3477
热门文章	3477
热门新闻	3477
""", '無': """
無料で体験する	1880
無料で読む	1880
無料会員登録	1880
無料会員限定	1880
無料体験	1880
無料登録	1880
""", '焦': """
焦點新聞	3477
""", '熱': """
熱門	3477
熱門排行	3477
熱門文章	3477
熱門新聞	3477
熱門話題	3477
""", '特': """
特定商取引法に基づく表記	1896
特集	1902
""", '猜': """
猜你喜欢	3477
猜你喜歡	3477
""", '申': """
申し込む	1880
""", '电': """
电子报	3460
电子邮箱	3460
""", '画': """
画像を拡大	1904
画像を見る	1904
""", '留': """
留言	3476
留言(#	3476
""", '登': """
登入	3456
登入/註冊	3456
登出	3456
登录	3456
登录/注册	3456
登錄	3456
登録	1880
登録が完了しました	1919
登録して続きを読む	1880
登録する	1880
""", '發': """
發現錯誤?請告訴我們	3496
發表留言	3476
發表評論	3476
""", '目': """
目录	3479
目次	1904
目錄	3479
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3477
相关报道	3477
相关推荐	3477
相关文章	3477
相关新闻	3477
相关标签	3477
相关视频	3505
相关阅读	3477
相關主題	3477
相關報導	3477
相關影片	3505
相關推薦	3477
相關文章	3477
相關新聞	3477
相關標籤	3477
相關閱讀	3477
""", '看': """
看了这篇文章的人也看	3477
看原文	3506
看更多	3477
看更多文章	3505
看更多新聞	3505
看結果	91
""", '知': """
知道了	3480
""", '稍': """
稍后再说	3452
稍后提醒我	3452
稍后阅读	3496
稍後再說	3452
稍後提醒我	3452
稍後閱讀	3496
""", '立': """
立即投票	91
立即捐款	3453
立即訂閱	3456
立即订阅	3456
""", '粉': """
粉絲團	3467
""", '精': """
精彩推荐	3505
精彩推薦	3505
精选	3477
""", '紙': """
紙面ビューアー	1880
""", '結': """
結果を見る	91	1905
""", '続': """
続きはこちら	1930
続きをみる	1904
続きを読む	1880
""", '網': """
網友留言	3476
""", '編': """
編輯推薦	3477
編輯精選	3477
編集部おすすめ	1902
編集部のおすすめ	1902
""", '縮': """
縮小	1890
""", '繼': """
繼續閱讀	3479
""", '纠': """
纠错	3476
""", '继': """
继续浏览内容	3479
继续阅读	3479
""", '编': """
编辑推荐	3477
编辑精选	3477
""", '网': """
网友评论	3476
""", '翻': """
翻訳を表示	1905
""", '联': """
联系我们	3472
""", '聯': """
聯絡我們	3472
""", '聽': """
聽全文	3496
聽新聞	3466
聽這篇文章	3496
""", '菜': """
菜单	3479
""", '著': """
著作権	1896
""", '複': """
複製網址	3496
複製連結	3466
""", '觀': """
觀看更多	3505
""", '视': """
视频	3477
""", '解': """
解鎖全文	3496
解锁全文	3496
""", '訂': """
訂閱	3456
訂閱會員	3456
訂閱會員專屬內容	3496
訂閱郵件	3460
訂閱電子報	3460
""", '記': """
記事の続きはこちら	1930
記事へのご意見	1899
記事をサポートする	1878
記事をプレゼント	1880
記事をプレゼントする	1919
記事を保存	1890
記事を保存する	1919
記事を印刷する	1890
記事を読む	1904
記事ランキング	1902
記事一覧	1904
記事一覧を見る	1930
記事全文を読む	1904
記者募集	1915
記者募集中	1915
""", '許': """
許可する	1896
""", '註': """
註冊	3456
""", '評': """
評論	3476
""", '話': """
話題の記事	1902
""", '詳': """
詳しく見る	1905
詳細	1905
""", '語': """
語音播報	3496
語音朗讀	3496
""", '誤': """
誤りを報告	1905
誤字脱字の報告	1919
誤字脱字を報告する	1919
""", '読': """
読まれている記事	1902
読み上げ	1919
読み放題	1883
""", '請': """
請填寫讀者問卷	3496
請繼續往下閱讀	3471
請輸入電子郵件	3460
""", '讚': """
讚	3466
讚賞支持	3453
""", '订': """
订阅	3456
订阅会员	3456
订阅邮件	3460
""", '评': """
评论	3476
评论(#	3476
""", '诚': """
诚聘英才	3496
""", '话': """
话题	3477
""", '详': """
详情	3480
""", '语': """
语音朗读	3496
""", '请': """
请先登录再评论	3496
请继续往下阅读	3471
请输入邮箱	3460
""", '購': """
購読	1880
購読する	1880
購読のお申し込み	1880
購読申し込み	1880
""", '贈': """
贈送文章	3496
贈送文章給朋友	3496
贈送此文	3496
""", '贊': """
贊助	3453
贊助內容	3471
贊助商	3471
""", '赞': """
赞助	3453
赞助内容	3471
赞助商链接	3471
赞赏	3453
""", '赠': """
赠送此文	3496
""", '跳': """
跳到主要內容	3479
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	3479
""", '轉': """
轉發	3466
""", '转': """
转发	3466
""", '返': """
返信	1899
返信する	1899
返回顶部	3479
返回首页	3479
""", '追': """
追蹤	3467
追蹤我們	3467
""", '送': """
送信	91
送信する	91
送出	91
""", '通': """
通報する	1899
通知をオン	1889
通知を受け取る	1919
""", '速': """
速報	1902
速報通知を受け取る	1919
""", '連': """
連結已複製	3496
連載	1902
""", '運': """
運営会社	1896
""", '違': """
違反報告	1899
""", '選': """
選單	3479
""", '邮': """
邮箱	3460
""", '链': """
链接已复制	3496
""", '閉': """
閉じる	1877	1904
""", '開': """
開く	1905
開通會員	3456
""", '関': """
関連	1902
関連する記事	1902
関連キーワード	1902
関連タグ	1902
関連トピックス	1902
関連ニュース	1902
関連リンク	1902
関連動画	1902
関連情報	1902
関連記事	1902
関連記事はこちら	1929
""", '閱': """
閱讀全文	3479
閱讀原文	3506
閱讀更多	3479
""", '關': """
關於我們	3472
關注	3467
關注我們	3467
關鍵字	3477
關閉	3452
""", '阅': """
阅读全文	3479
阅读原文	3506
阅读更多	3479
""", '隐': """
隐私政策	3472
隐私权政策	3472
""", '隱': """
隱私政策	3472
隱私權政策	3472
""", '電': """
電子信箱	3460
電子報	3460
電子版	1880
""", '音': """
音声で聞く	1890
音声読み上げ	1919
""", '頭': """
頭條	3477
""", '顯': """
顯示原文	3480
顯示更多	3479
""", '首': """
首頁	3479
首页	3479
""", '點': """
點我看影片	3496
點擊播放本文	3496
點閱排行	3505
""", '가': """
가	1953
가입하기	1944
가장 많이 본 뉴스	1960
""", '개': """
개인정보 처리방침	1958
개인정보처리방침	1958
""", '거': """
거부	1958
""", '검': """
검색	1962
""", '결': """
결과 보기	91	1963
""", '계': """
계속 읽기	1944
""", '고': """
고객센터	1958
""", '공': """
공유	1953
공유하기	1953
""", '관': """
관련 기사	1960
관련 뉴스	1960
관련 영상	1983
관련 태그	1960
관련기사	1960
관련뉴스	1960
관련키워드	1960
""", '광': """
광고	1957
광고 닫기	1957
광고 영역	87
""", '괜': """
괜찮습니다	1941
""", '구': """
구독	1944
구독 신청	1944
구독 전용	1944
구독 중	1944
구독신청	1944
구독이 완료되었습니다	1975
구독자 전용	1946
구독하고 이어서 읽기	1975
구독하기	1944
""", '글': """
글씨 크기	65
글씨크기	1953
글자 크기	1953
글자 크기 변경	65	1975
글자 크기 조절	65	1975
글자크기	1953
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1942
기사 공유하기	1953
기사 더보기	1975
기사 듣기	1975
기사 링크 복사	1975
기사 본문	1962
기사 선물하기	1975
기사 스크랩하기	1975
기사 오류 신고	1975
기사 오류 제보	1975
기사 원문 보기	1975
기사 저장하기	1975
기사 제보 및 문의	1975
기사 후원하기	1942
기사에 대한 의견	1959
기사원문	1962
기사저장	1953
기자 구독	1970
기자 구독하기	1970
기자 페이지	1970
기자 프로필 보기	1970
기자의 다른 기사	1970
기자의 다른기사	1960
""", '나': """
나중에	1941
나중에 보기	1975
나중에 읽기	1975
나중에 하기	1941
""", '내': """
내 정보	1944
""", '네': """
네이버 구독	1956
네이버 블로그	1953
네이버에서 구독	1956
네이버에서 구독하기	1956
""", '놓': """
놓치면 안 되는 기사	1983
""", '뉴': """
뉴스 듣기	1975
뉴스레터 구독	1949
뉴스레터 구독 신청	1949
뉴스레터 무료 구독	1975
뉴스레터 신청	1949
""", '다': """
다른 공유 찾기	1953
다른 기사	19	1960
다른 기사 더 보기	19
다른 기사 보기	1970
다른기사	1960
다른기사 보기	1960
다시 보지 않기	1941
다음	1962
다음 기사	1960
다음 기사 보기	1975
다음 페이지	1962
다음기사	1960
다음에	1941
""", '닫': """
닫기	1941
""", '답': """
답글	1959
답글쓰기	1959
""", '당': """
당신이 좋아할 만한	1960
""", '댓': """
댓글	1959
댓글 #	1959
댓글 #개	1959
댓글 보기	1959
댓글 쓰기	1959
댓글 운영 정책	1975
댓글 운영정책	1975
댓글보기	1959
댓글쓰기	1959
댓글을 입력해주세요	1959
""", '더': """
더 보기	1962
더보기	1960	1962
""", '독': """
독자 의견 조사	1975
""", '동': """
동영상	1960
동의	1958
동의합니다	1958
""", '등': """
등록	1959
""", '디': """
디지털뉴스부	1970
디지털뉴스팀	1970
디지털콘텐츠팀	1970
""", '라': """
라인	1953
""", '랭': """
랭킹	1960
랭킹뉴스	1960
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
로그아웃	1944
로그인	1944
로그인 후 댓글 쓰기	1975
로그인/회원가입	1944
로그인이 필요	1946
""", '링': """
링크 복사	1953
링크가 복사되었습니다	1975
""", '마': """
마이페이지	1944
""", '많': """
많이 본 기사	1960
많이 본 뉴스	1960
많이 본 영상	1983
많이 읽은 기사	1960
많이본 기사	1960
많이본 뉴스	1960
""", '맨': """
맨 위로	1962
맨위로	1962
""", '메': """
메뉴	1962
메뉴 닫기	1962
메일	1953
""", '모': """
모두 동의	1958
""", '목': """
목록	1962
목록보기	1962
""", '무': """
무료 체험 시작하기	1944
무료 회원가입	1944
""", '문': """
문의	1959
문자 크기	65
""", '바': """
바로가기	1953
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1953
""", '번': """
번역 보기	1963
""", '베': """
베스트	1960
""", '복': """
복사하기	1953
""", '본': """
본문 글씨 줄이기	1953
본문 글씨 키우기	1953
본문 바로가기	1962
본문으로 바로가기	1962
""", '북': """
북마크	1953
""", '비': """
비밀번호 찾기	1944
""", '사': """
사이트맵	1958
사진 확대	1962
""", '설': """
설문	91
설문 참여 바로가기	1975
설문 참여하기	1975
설문조사	91
설문조사 참여하기	1975
""", '속': """
속보	1960
속보 알림 받기	1975
속보 알림 신청	1975
""", '스': """
스크랩	1953
스크랩하기	1975
스폰서	1957
""", '신': """
신고	1959
신문구독	1944
""", '실': """
실시간 뉴스	1960
""", '알': """
알겠습니다	1963
알림 받기	1952
알림 설정	1952
""", '앱': """
앱 다운로드	1952
앱 다운로드하기	1952
앱 설치	1952
앱 설치하기	1952
""", '에': """
에디터 추천	1960
""", '연': """
연관기사	1960
""", '열': """
열기	1963
""", '영': """
영상	1960
영상 보기	1975
영상으로 만나보세요	1975
영상으로 보기	1975
""", '오': """
오늘 하루 보지 않기	1941
오늘은 그만 보기	1941
오늘의 추천	1960
오늘의 핫뉴스	1983
오디오로 듣기	1975
오류 신고	1959
오류 신고하기	1975
오탈자 신고	1975
""", '온': """
온라인뉴스팀	1970
""", '요': """
요약	1962
""", '원': """
원문 보기	1963
원문보기	1962
""", '위': """
위로	1962
""", '유': """
유료 기사입니다	1975
유튜브 구독	1956
유튜브 구독하기	1956
""", '음': """
음성 재생하기	1975
음성으로 듣기	1953
""", '응': """
응원하기	1942
""", '의': """
의견 쓰기	1959
""", '이': """
이 기사 어땠나요	1975
이 기사를 공유합니다	1975
이 기사를 추천합니다	1975
이 기사와 함께 읽은 기사	1975
이 기자의 다른 기사	1975
이 시각 많이 본 기사	1983
이 시각 많이 본 뉴스	1983
이 시각 주요뉴스	1960
이 시각 추천뉴스	1960
이런 기사는 어때요	1983
이메일	1953
이메일무단수집거부	1958
이미 구독 중이신가요	1944
이미 회원이신가요	1944
이미지 크게 보기	1962
이미지 확대	1962
이슈	1960
이용약관	1958
이전	1962
이전 기사	1960
이전 기사 보기	1975
이전기사	1960
""", '인': """
인기 급상승	1983
인기 기사	1960
인기기사	1960
인기뉴스	1960
인쇄	1953
인쇄하기	1953
인스타그램 팔로우	1975
""", '일': """
일시후원	1942
""", '자': """
자세히	1963
자세히 보기	1963
""", '재': """
재생	1962
""", '저': """
저작권규약	1958
저장	1953
""", '전': """
전체 댓글	1959
전체 보기	1962
전체메뉴	1962
전체보기	1962
""", '접': """
접기	1962
""", '정': """
정기 후원하기	1942
정기구독	1944
정기후원	1942
""", '제': """
제보	1959
제보하기	1959
제출	91
""", '좋': """
좋아요	1953
좋은 기사 후원하기	1942
""", '주': """
주소 복사	1975
주소가 복사되었습니다	1975
주소복사	1953
주요 기사	1960
주요 뉴스	1960
주요 뉴스 더보기	1983
주요기사	1960
주요뉴스	1960
""", '지': """
지금 뜨는 기사	1983
지금 뜨는 뉴스	1983
지도 보기	1963
지면보기	1944
""", '참': """
참여하기	91
""", '청': """
청소년보호정책	1958
""", '최': """
최신 기사	1960
최신 뉴스	1960
최신기사	1960
최신뉴스	1960
""", '추': """
추천 기사	1960
추천 영상	1983
추천기사	1960
추천뉴스	1960
""", '친': """
친구 추가하기	1975
""", '카': """
카카오스토리	1953
카카오톡	1953
카카오톡 공유	1953
카카오톡으로 공유	1975
카카오톡으로 공유하기	1975
카테고리	1960
""", '쿠': """
쿠키 설정	1958
""", '퀴': """
퀴즈 풀기	1975
""", '키': """
키워드	1960
""", '태': """
태그	1960
""", '텔': """
텔레그램에서 소식 받기	1975
""", '투': """
투표	91
투표 결과 보기	91
투표하기	91	1975
투표해 주셔서 감사합니다	91
""", '트': """
트위터	1953
트위터 공유	1953
""", '페': """
페이스북	1953
페이스북 공유	1953
페이스북으로 공유	1975
""", '펼': """
펼치기	1962
""", '포': """
포토	1960
""", '폰': """
폰트 크기	1953
""", '프': """
프리미엄	1944
프린트	1953
""", '함': """
함께 보면 좋은 기사	1960
함께 볼 기사	1983
함께 읽으면 좋은	1960
함께 읽은 기사	1983
""", '핫': """
핫뉴스	1960
핫이슈	1960
핫클릭	1983
""", '헤': """
헤드라인	1960
""", '협': """
협찬	1957
""", '홈': """
홈	1962
""", '화': """
화제의 뉴스	1960
""", '확': """
확인	1963
""", '회': """
회사소개	1958
회원 전용	1946
회원가입	1944
""", '후': """
후원	1942
후원 안내	1942
후원 하기	1942
후원하기	1942
후원회원 가입	1942
"""}

START = {'a': """
abonē	2083 K par	2083 K no	2083 K un	2085 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1448 K illimité
această	52 K investigație	2618 K traducere
además	1161 K:	1206 K, en
ai가	1972 K 자동 번역한	1972 K 번역한	1972 K 핵심	1972 K 요약한
ai에게	1972 K 물어	1972 K 질문	1972 K 물어보기
ajánljuk	1655 K:
aktivér	511 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3103 K dig till vårt	3119 K
apoyá	81 K
apúntate	1187 K a nuestro seminario	1187 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2426 K ukazał się	2426 K pochodzi z	2432 K przetłumaczony	2432 K został przetłumaczony	2432 K czyta	2432 K wygenerowany
artykuły	2423 K autora
artículos	1131 K gratuitos
ascultă	1 K	2607 K:	2624 K podcastul	2624 K acest articol
atradāt	44 K
atsisiųskite	2025 K
autorė	2029 K:
autoři	372 K jsou
außerdem	694 K lesenswert:	694 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1195 K la app
beiträge	27 K
benefício	2568 K do assinante:
berätta	59 K i	59 K gärna
beställ	3119 K
bestätigen	588 K sie ihre
bestätigungsmail	588 K
besøg	497 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1137 K diario	1137 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3416 K liên quan:	3429 K viết này có	3429 K viết có hữu ích
báo	3429 K lỗi bài viết
bình	5 K luận	27 K luận	3430 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1655 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3429 K phát hiện	3429 K thấy bài viết
bản	3429 K tóm tắt này
bấm	3431 K để nghe
bật	3407 K thông báo
""", 'c': """
chceš	394 K u nás pracovat	2911 K u nás pracovať
chefredaktör	3117 K och ansvarig utgivare:	3117 K:
chưa	32 K có bình luận
citeşte	2607 K şi	2607 K şi:
citește	2607 K și	2607 K și:	2607 K:	2607 K mai mult	2607 K aici	2607 K mai departe:
citiți	2607 K și
ciąg	2436 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2522 K exclusivo para	2566 K gerado	2571 K oferecido por
conținut	2618 K generat	2622 K oferit de
crédit	1522 K photo	1522 K photos
crédits	1522 K photo	1522 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3433 K đặt ứng dụng	3433 K ứng dụng	3433 K app
có	72 K thắc mắc	3416 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2613 K ai informații	2620 K ai observat o
dalinkitės	2025 K
další	360 K články autora
darovať	2905 K
dernières	1476 K actualités
descarcă	13 K	2638 K aplicația
descargá	13 K	1195 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2529 K no google play	2576 K na app store	2576 K no google play	2576 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	387 K
dostępna	2439 K w
dostępne	2439 K w
dostępny	2439 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2450 K do	2463 K do dyskusji
držte	28 K se
dzięki	2486 K naszym czytelnikom	2486 K naszym czytelniczkom
découvrez	1477 K aussi	1501 K la boutique	1501 K notre boutique	1501 K nos jeux	1501 K notre hors-série	1509 K notre application	1509 K notre appli
décryptage	1477 K :
déductible	1438 K des impôts	1438 K à #
déjà	1446 K abonné	1446 K inscrit	1446 K client
díky	426 K našim čtenářům	426 K našim předplatitelům
dùng	3440 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	1699 K kedvezmény:	1699 K előny:	1699 K ajánlat:
előfizetőinknek	1710 K köszönhetően
előfizetőként	89 K	1681 K
encuéntranos	12 K
envía	3 K
envíanos	1176 K
ermöglicht	696 K von
erről	1655 K bővebben
escríbenos	1164 K
estagiária	2559 K sob supervisão	2559 * K sob supervisão
estagiário	2559 K sob supervisão
""", 'f': """
faça	2574 K o quiz	2574 K o teste	2574 K o nosso
felelős	1678 K szerkesztő:	1678 K kiadó:
fiți	31 K primul
foretrækker	512 K du
fortsätt	3121 K läsa
fortæl	59 K mig
fotogaléria	2879 K:
fotografía	1207 K:
frågor	72 K	73 K om artikeln
få	488 K fuld adgang til	511 K adgang	511 K fri	511 K fuld	511 K besked	511 K ugens	511 K dagens	511 K de	511 K nyheder	511 K en notifikation	511 K breaking	511 K seneste nyt	522 K	2309 K full tilgang til	2335 K tilgang	2335 K fri	2335 K full	2335 K beskjed	2335 K varsel	2335 K ukas	2335 K dagens	2335 K de	2335 K nyheter	2335 K siste	2347 K	2349 K varsel	2349 K varsler	2349 K push	3094 K full tillgång till	3119 K tillgång	3119 K fri	3119 K full	3119 K besked	3119 K en notis	3119 K veckans	3119 K dagens	3119 K de	3119 K nyheter	3119 K senaste	3130 K
férjen	1681 K hozzá
följ	12 K	3098 K	3119 K
følg	12 K	12 K oss	492 K	511 K	2313 K	2335 K
füge	12 K uns	702 K
fügen	12 K sie uns	702 K sie
für	591 K android und ios	642 K diesen artikel	642 K diesen	691 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1678 K:
""", 'g': """
gazeteciliğimizi	3257 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3430 K cửa hàng trực tuyến
glöm	3119 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3429 K ý cho bài viết
gör	3103 K quizet	3103 K vårt quiz	3119 K vårt
görmemiz	3262 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1682 K lát
hintergründe	694 K dazu:
hjälp	3103 K oss bli bättre	3103 K oss att bli bättre
hjælp	497 K os med at blive bedre
hlavné	2892 K body
hlavní	374 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3430 K trả lời khảo sát	3438 K ủng hộ
hämta	13 K	3107 K
häng	3119 K med
hääleta	1243 K
håll	28 K	28 K dig
hör	646 K dir	702 K	3119 K
hören	646 K sie	702 K sie
hörzeit	718 K
hør	1 K artiklen	1 K artikkelen	1 K saken	481 K også	481 K også:	497 K mere på	511 K	2302 K også	2302 K også:	2335 K
""", 'i': """
iesūti	2071 K savu	2071 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2025 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2522 K é assinante
jäikö	1353 K juttu kesken
jälgi	1243 K
jäsenetu	1392 K:
""", 'k': """
kapcsolódó	1655 K	1655 K:
kezdőlap	96 K >	96 K /
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3430 K tra kiến thức của bạn
kjøp	2318 K billetter	2318 K billett	2335 K
klausykitės	2010 K
klikněte	357 K zde
ključne	2797 K točke	2797 K tačke
klõpsates	1243 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2085 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	511 K
kopírovat	387 K
kopírovať	2905 K
kopē	2085 K
korzyść	2474 K dla prenumeratorów:
kvíz	357 K:	1668 K	2879 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1681 K
kérjen	1681 K
kérjük	28 K
kênh	3407 K youtube của báo
köp	3103 K biljetter	3103 K biljett	3119 K
kövess	12 K
kövesse	1681 K
kövessen	12 K
køb	497 K billetter	497 K billet	511 K
küfür	27 K içeren
küldd	3 K el	1663 K el nekünk
küldje	1663 K el nekünk	1681 K	1681 K tovább
kļūsti	2085 K
kết	3421 K nối với chúng tôi
""", 'l': """
laimē	2085 K
laimėkite	2025 K
legyél	1681 K
lejupielādē	2085 K
leé	1206 K también	1206 K más	1206 K:
lisää	1377 K meidät
lásd	1655 K még
lásson	1681 K több
lát	1663 K valami
láttál	1663 K valami
lägg	3119 K till
lähetä	1356 K juttuvinkki	1356 K uutisvinkki	1356 K vinkki	1360 K mielipidekirjoituksesi	1360 K mielipidekirjoitus	1377 K
lämna	3097 K dina tips	3097 K ditt tips
läs	3086 K mer om	3087 K också	3087 K också:	3087 K även	3087 K mer	3087 K mer:	3087 K:	3087 K här	3087 K även:	3094 K vidare med	3094 K mer på	3107 K e-tidningen	3107 K tidningen	3119 K	3121 K vidare
läsarerbjudande	3138 K:
läsarresa	3138 K:
læs	480 K mere om	481 K også	481 K også:	481 K mere	481 K mere:	481 K:	481 K her	481 K hele	488 K videre med	502 K e-avisen	502 K avisen	511 K	513 K videre
læserrejse	529 K:
læsertilbud	529 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	375 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1377 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2436 K wideo
medlemsförmån	3138 K:
meillä	1403 K ei ole omistajaa	1403 K ei ole omistajia	1403 K ei ole osakkeenomistajia	1403 K ei ole maksumuuria
mesterséges	1689 K intelligencia írta
mirá	1190 K el video	1206 K también	1206 K:
mitä	8 K pidit	33 K mieltä	1378 K mieltä sinä
mišljenja	2794 K autora	2794 K iznesena	2794 K izneta
mišljenje	2794 K autora
możliwość	5 K komentowania
mándanos	1176 K
más	1160 K noticias de	1160 K noticias sobre	1160 K sobre	1160 K en	1160 K de	1161 K información	1161 K información:	1164 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	360 K tip?	360 K tip na článek	360 K tip na téma	360 K tip pro
märkasid	44 K	1228 K midagi	1234 K viga	1234 K artiklis viga
még	32 K nincs
més	305 K informació:	331 K notícies de	331 K notícies sobre
mød	497 K os
mūs	2085 K vari
mời	3416 K xem	3416 K bạn đọc	3416 K độc giả	3421 K bạn tham gia	3421 K độc giả theo dõi	3421 K bạn đọc theo dõi	3431 K quý vị theo dõi	3431 K quý độc giả	3431 K bạn xem video	3431 K nghe
""", 'n': """
nabídka	415 K pro čtenáře:
nahlásit	397 K chybu
nahlásiť	2914 K chybu
nahláste	2914 K chybu
najważniejsze	2432 K informacje
naloži	2994 K
naložite	13 K	2994 K
naročite	3001 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáme	426 K majitele	426 K vlastníka	426 K akcionáře	426 K žádného	426 K paywall	426 K reklamy	2941 K majiteľa	2941 K vlastníka	2941 K akcionárov	2941 K žiadneho	2941 K paywall	2941 K reklamy
nemáte	395 K čas číst	2912 K čas čítať
nepatríme	2941 K žiadnemu
nepatříme	426 K žádnému
než	404 K vložíte komentář	404 K začnete diskutovat	404 K napíšete příspěvek
nguồn	3425 K:	3425 K :
nhận	3407 K thông báo
nové	377 K číslo	377 K vydání	2895 K číslo	2895 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1377 K enemmän
nägid	1244 K viga
näita	1243 K
näitkö	1378 K virheen
näytä	1377 K sisältö
nå	3119 K vår
nézd	1655 K meg	1681 K meg
nézze	1655 K meg	1681 K meg
nāc	2076 K strādāt
""", 'o': """
oceń	8 K	2433 K ten	2433 K artykuł	2433 K tekst
odporučte	2905 K
odporúčame	2879 K:
odsłuchaj	2444 K	2444 K ten
ofereça	3 K
oglądaj	2420 K:
ohodnoťte	375 K	2893 K
olvasói	1699 K ajánlat:
olvasóink	1710 K támogatásának köszönhetően
olvasóinknak	1710 K köszönhetően
opýtajte	2892 K sa
opširnije	2782 K:	2782 K na
otázky	72 K
ouça	1 K	2547 K:	2572 K o podcast
oír	1 K
""", 'p': """
pamanīji	2077 K kļūdu
pamanījāt	44 K	2077 K kļūdu
pastebėjote	44 K	2011 K įdomų	2017 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3425 K viên:
piditkö	8 K	69 K	82 K	1378 K
pidätkö	82 K	1378 K
piše	2809 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	392 K
podrži	81 K
podržite	81 K	2812 K
podés	12 K seguir	1177 K enviarnos
podívejte	357 K se:	357 K se na video
poleć	2444 K
poslať	2905 K
poslechněte	1 K si	357 K si	357 K si:
poslušajte	1 K	2782 K:	2973 K:
posłuchaj	1 K	2420 K:	2420 K też:
poznáte	66 K niekoho
pozostała	2436 K część
pošaljite	41 K vijest
pošlete	387 K
pošlite	3 K	2905 K
poți	2613 K contacta autorul	2613 K contacta autoarea
praneškite	2011 K redakcijai
predplaťte	2909 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	3138 K:
prečítajte	2879 K si tiež	2879 K si aj	2879 K si	2879 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2025 K
pronašli	44 K ste
pročitaj	2782 K još	2782 K i
pročitajte	2782 K još	2782 K i	2782 K više	2782 K:	2782 K više o ovoj temi
prvý	2904 K mesiac len za	2904 K mesiac za	2904 K mesiac už za	2904 K mesiac zadarmo
prześlij	2444 K dalej
präsentiert	696 K von
prüfen	702 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2893 K sa
páčilo	69 K sa
päivitä	1377 K
pääset	1377 K lukemaan
päätoimittaja	1375 K:
păstrați	28 K
pērc	2076 K biļetes	2085 K
předplaťte	392 K si
přehrajte	357 K si
přetisk	68 K povolen	68 K možný
přečtěte	357 K si také	357 K si	357 K si:	357 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1177 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	395 K posloucháte
radšej	2912 K počúvate
radši	395 K posloucháte
rašykite	2011 K autorei	2011 K autoriui
recibí	1176 K las noticias
recomandări	2607 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1680 K ingyenesen
regisztráljon	1668 K	1680 K ingyenesen
regístrate	1128 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2436 K tekstu
rezervē	2085 K
rešite	2782 K kviz
riješite	2782 K kviz
rozwiąż	2420 K quiz
rätsel	685 K mit
rätseln	685 K sie mit
réservez	1501 K vos places pour la soirée de la rédaction
réservé	1446 K aux abonnés
réservée	1446 K aux abonnés
réservés	1446 K aux abonnés
résumer	1491 K cet article	1491 K l'article
résumé	1491 K généré	1491 K rédigé	1491 K réalisé	1491 K produit	1491 K par
rösta	3119 K
rādīt	2085 K
""", 's': """
saglabā	2085 K
saistīts	2060 K:
saņem	2085 K
sažetak	2797 K	2797 K članka	2797 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1176 K el canal	1206 K leyendo:
sesizări	2613 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	374 K	374 K článku
siųskite	2011 K savo	2025 K
sjefredaktør	2332 K:	2332 K og ansvarlig redaktør:
skopírovať	2905 K
skrót	2432 K artykułu
skúsili	59 K ste
související	357 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	3006 K napako
sprawdź	2420 K:	2420 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2892 K sa
stališča	2984 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	410 K si aplikaci
stöd	81 K	3094 K
stötta	81 K	3094 K
støt	81 K	488 K
støtt	81 K	2309 K
suscríbete	1122 K a
susidūrėte	2011 K su
susiję	1999 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1491 K générée
syötä	1377 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1687 K:
szívesen	1682 K meghallgatjuk
szöveg	1687 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1181 K
síganos	12 K
sígueme	1181 K
síguenos	12 K
só	2522 K para assinantes
sólo	1128 K para suscriptores
søg	511 K nu
súhrn	2892 K
súmate	12 K	56 K a las #
súvisiace	2879 K:
súvisiaci	2879 K článok
sūti	2071 K savu	2085 K
""", 't': """
también	1149 K en facebook	1161 K puedes leer	1161 K puedes leer:	1161 K te puede interesar:
també	305 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1382 K on
tekstą	46 K galima
tenés	1171 ¿K información
thấy	44 K lỗi
thử	3430 K sức với
tiedätkö	1356 K aiheesta	1356 K asiasta	1356 K lisää
tiivistelmä	26 K on
tilføj	511 K
todavía	32 K no hay comentarios
további	1655 K részletek
traducció	314 K feta
transparentní	367 K účet:
trên	3407 K google news
trả	3430 K lời câu đố
trải	3440 K nghiệm
turpinājums	2087 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1356 K
tác	3425 K giả:	3425 K giả là
támogasd	81 K	1673 K a	1673 K az
támogassa	81 K	1673 K a	1673 K az
täglichen	588 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1457 K l'application
téléchargez	13 K
tóm	3429 K tắt này
töltsd	13 K le
töltse	13 K le	1681 K le	1681 K ki
történeteiket	1663 K
tüm	27 K yorumlar
tęsinys	2027 K
tłumaczenie	2432 K
tải	13 K	13 K ứng dụng	3407 K ứng dụng	3407 K app	3433 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2817 K na grešku
uključi	2805 K
uključite	2805 K
uložit	387 K
uložiť	2905 K
uložte	387 K si	2905 K si
unbeschränkter	665 K zugang
unterstütze	81 K	571 K
unterstützen	81 K sie	571 K sie	571 K sie die
uočili	7 K ste
upozorniť	2914 K na chybu
upozorněte	397 K na chybu
urmărește	12 K	2607 K și:	2624 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1668 K részt
već	2833 K za #	2833 K od #
več	2973 K:	2973 K v videu	2998 K o tem	2998 K novic	2998 K preberite
vidéo	1477 K :
visą	2025 K interviu
više	2782 K o:
você	2547 K pode gostar:
vprašaj	2987 K
vprašajte	2987 K
vypočujte	1 K si	2879 K si:
vyskúšali	59 K ste
vytiskněte	387 K
vytlačiť	2905 K
vytlačte	2905 K
vyzkoušeli	59 K jste
válaszolj	1681 K
válaszoljon	1681 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	511 K med
véleménycikkeit	1663 K
více	357 K zde	357 K k tématu:
võida	1243 K
võta	1228 K ühendust	1243 K
výhoda	415 K pro předplatitele:	2930 K pre predplatiteľov:
výhody	415 K pro předplatitele:	2930 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	2941 K našim čitateľom	2941 K našim predplatiteľom
věnujte	387 K
všechny	27 K komentáře	360 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
webshopunkból	1699 K:
weiterführende	612 K artikel:
weź	2463 K udział w dyskusji
więcej	2419 K o	2419 K na temat	2419 K z	2420 K na ten temat:	2423 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	588 K newsletter
""", 'y': """
yanlişlik	3251 K mi
""", 'z': """
zahvaljujoč	3034 K našim bralcem
zahvaljujući	2848 K našim čitateljima	2848 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2455 K uwagę	2455 K błąd	2455 K literówkę	2455 K uwagi	2455 K nieścisłość
ziņo	2071 K redakcijai
zkopírovat	387 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2452 K reporterem	2452 K reporterką	2452 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	621 K dpa	902 K #	902 K
""", 'à': """
à	1477 K lire aussi	1477 K lire également	1477 K lire :	1477 K lire sur	1477 K voir aussi	1477 K écouter	1477 K relire	1477 K découvrir	1477 K lire sur le même sujet	1477 K consulter :	1477 K voir également	1480 K propos de l'auteur	1480 K propos de l'autrice	1501 K retrouver dans le numéro
àudio	314 K generat
""", 'á': """
áudio	2566 K gerado
""", 'ä': """
är	3097 K du
äänestä	1377 K
""", 'å': """
åldersgräns	3139 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2544 K preciso estar logado
écouter	1 K l'article	1 K cet article	1477 K aussi
écoutez	1 K cet	1 K l'article	1505 K le podcast
épinglez	1524 K cet article	1524 K cette recette	1524 K cette page	1524 K la recette	1524 K ce billet	1524 K-la	1524 K-le	1524 K l'article	1524 K l'image
""", 'í': """
írd	1681 K be
írj	1663 K a szerzőnek
írja	1681 K be
írjon	1663 K a szerzőnek	1681 K közvetlenül	1681 K nekünk
""", 'î': """
întreabă	2618 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1682 K szerint
""", 'ú': """
últimas	1160 K noticias de	2546 K de	2546 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	615 K die autor:in	615 K die autoren	615 K die autor:innen	617 K die autorin	617 K den autor	618 K die autorin	618 K den autor
übersetzung	699 K:	699 K aus dem
""", 'č': """
čitaj	2782 K još
čitajte	2782 K i	2782 K još	2782 K još:
članak	46 K se može	46 K možete	2797 K je preveden	2797 K čita	2800 K je objavljen u
članek	46 K lahko	2987 K je preveden	2987 K bere	2987 K je prebral	2990 K je objavljen v
článek	46 K lze	46 K můžete	374 K byl přeložen	374 K přeložen	374 K načetl	377 K vyšel v
článok	46 K možno	46 K môžete	2892 K bol preložený	2892 K načítal	2895 K vyšiel v
čo	33 K si myslíte
čtěte	357 K také	357 K také:	357 K i	357 K více	357 K:
číslo	367 K účtu pro dary	367 K transparentního účtu
čítajte	2879 K aj	2879 K tiež	2879 K viac
""", 'đ': """
đánh	3429 K giá bài viết
đăng	3430 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3446 K dây nóng: #	3446 K dây nóng #
được	68 K phép đăng lại
đọc	3416 K thêm	3416 K thêm:	3416 K:	3416 K tiếp:	3421 K tin nhanh
""", 'į': """
įsigykite	2025 K
įtraukite	2025 K mus
įveskite	2025 K
""", 'ś': """
ściągnij	13 K	2468 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2448 K:
źródło	2448 K:
""", 'ż': """
żadnych	2486 K akcjonariuszy
""", 'ž': """
želite	2814 K raditi kod nas	2814 K da radite kod nas	3003 K delati pri nas
želiš	2814 K raditi kod nas	3003 K delati pri nas
žiadni	2941 K akcionári
žiadny	2941 K majiteľ	2941 K oligarcha
žinote	2011 K daugiau	2026 K istoriją
žiūrėkite	1999 K taip pat	2025 K
žádní	426 K akcionáři
žádný	426 K majitel	426 K oligarcha
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	822 K κάποια πληροφορία	822 K πληροφορίες	822 K πληροφορία	822 K φωτογραφία	822 K φωτογραφίες	822 K κάποια φωτογραφία	822 K κάποιο θέμα	822 K μια ιστορία
""", 'ή': """
ήταν	792 K χρήσιμο	792 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	807 K τον	807 K τα	807 K
ακούστε	1 K	776 K:
αναδημοσίευση	68 K με
αναφέρετε	812 K λάθος	812 K κάποιο λάθος
αναφορά	812 K λάθους
αντιγράψτε	802 K
αντιγραφή	802 K
αξιολογήστε	792 K
αποθηκεύστε	802 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	791 K η περίληψη	791 K η σύνοψη
""", 'β': """
βίντεο	776 K:
βαθμολογήστε	792 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	823 K	823 K για να
""", 'δ': """
δείτε	776 K επίσης	776 K:	776 K το βίντεο	776 K εδώ	776 K επίσης:	776 K ακόμα:	776 K φωτογραφίες	776 K ακόμη	776 K ακόμη:	789 K όλα τα άρθρα	803 K όλες	803 K όλα	803 K τις
δειτε	776 K επισης	776 K ακομη	776 K:
δεν	810 K έχετε χρόνο να διαβάσετε
διάβασε	776 K επίσης	776 K ακόμη
διαβάζεται	791 K από
διαβάστε	776 K επίσης	776 K επίσης:	776 K ακόμη	776 K ακόμη:	776 K ακόμα	776 K:	776 K εδώ	776 K περισσότερα	776 K ακόμα:	776 K εδώ περισσότερα	776 K σχετικά	776 K αναλυτικά	789 K όλα τα άρθρα	803 K όλες	803 K όλα	803 K τις
διαβαστε	776 K επισης	776 K ακομη	776 K ακομα	776 K:
διαθέσιμη	799 K στο
διαθέσιμο	799 K σε	799 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	823 K
εκτυπώστε	802 K
ενεργοποιήστε	799 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	791 K περίληψη	791 K σύνοψη	791 K ανάγνωση	791 K περίληψη αυτή
""", 'θ': """
θέλεις	809 K να εργαστείς μαζί μας
θέλετε	809 K να εργαστείτε μαζί μας	809 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	799 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	799 K	807 K την εφαρμογή	821 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	776 K:
""", 'λ': """
λήψη	799 K από	799 K στο
""", 'μ': """
μάθετε	803 K όλες
με	805 K πληροφορίες από
μείνετε	803 K ενημερωμένοι
μετάφραση	791 K
μοιράσου	802 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	789 K απόψεις	789 K γνώμες
""", 'π': """
περίληψη	791 K
περισσότερα	776 K:
πηγές	805 K:
πηγή	805 K:
προτείνετε	802 K
προτιμάτε	810 K να ακούτε	810 K να ακούσετε
πώς	792 K σας φάνηκε
""", 'ρ': """
ρωτήστε	791 K
ρώτα	791 K
ρώτησε	791 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	792 K φάνηκε	792 K βοήθησε	792 K άρεσε
σου	69 K άρεσε
στείλτε	802 K
στηρίξτε	81 K	807 K	807 K τον	807 K τα	807 K την
σύνοψη	791 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	789 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	789 K άρθρο εκφράζει	791 K άρθρο μεταφράστηκε	791 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	802 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	789 K τα άρθρα
όλες	803 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	209 K се за
автор	2688 K - обозреватель	2688 K - корреспондент	2688 K - колумнист	2688 K - редактор	3317 K - оглядач	3317 K - колумніст	3317 K - кореспондент
авторка	3317 K - оглядачка	3317 K - колумністка
авторката	189 K е
авторът	189 K е
акценти	191 K от
""", 'б': """
бачите	44 K помилку
без	239 K собственици	239 K акционери	2746 K владельцев	2746 K акционеров	2746 K цензуры и рекламы	3372 K власників	3372 K акціонерів	3372 K олігархів
беше	192 K ли полезна	192 K ли полезно	192 K ли полезен
благодарение	239 K на нашите читатели
благодаря	2746 K нашим читателям	2746 K вашим пожертвованиям
больше	2672 K новостей	2673 K по теме:	2711 K любите слушать	2711 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2691 K ли материал	2691 K ли пересказ	2691 K ли этот пересказ	2691 K ли этот	2691 K ли текст
была	2691 K ли статья	2691 K ли эта	2691 K ли новость
більше	3301 K по темі:	3301 K за темою:	3301 K на тему:	3301 K про це:	3332 K новин	3332 K матеріалів
""", 'в': """
вакансии	2694 K "	2694 K редакции
вакансії	3322 K "	3322 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2691 K понравилась	2691 K понравился	2691 K помогла	3320 K сподобалась	3320 K сподобалася	3320 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	177 K още	177 K също	177 K:	177 K повече във видеото	177 K галерията
включете	199 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2672 K новости на тему	2672 K материалы	2672 K новости	2672 K статьи	2676 K статьи автора	2676 K материалы автора
всички	204 K новини
встановлюйте	3327 K
встановіть	13 K	3327 K	3353 K застосунок
встигніть	3356 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2690 K от
гледайте	177 K видеото	177 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3319 K від	3319 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3301 K:	3301 K про це
джерела	3334 K:
джерело	3334 K:
дивіться	3301 K також	3301 K:	3301 K також:	3301 K відео:
до	3301 K теми:
докладніше	3301 K:	3301 K про це
доступно	2699 K в	2699 K на	2699 K для	3327 K в	3327 K у	3327 K на	3327 K для
достъпно	199 K в	199 K на
дотримуйтесь	28 K
другие	2676 K материалы автора
думка	3317 K автора	3317 K редакції	3317 K, висловлена
думки	3317 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2676 K новость?
еще	2673 K по теме:
ещё	2672 K больше	2673 K по теме:
""", 'з': """
з	3361 K нашого магазину:
за	3301 K темою:
забелязахте	7 K
завантажити	3327 K в	3327 K з	3327 K у
завантажте	13 K	3327 K в	3327 K з	3353 K застосунок	3353 K додаток
завантажуйте	13 K	3327 K	3337 K застосунок
завдяки	3372 K нашим читачам	3372 K вашим внескам
загрузите	2699 K в	2699 K на
задайте	2690 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	203 K
запитайте	3319 K
зберегти	3331 K
збережіть	3331 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	3361 K для передплатників:
зручніше	3340 K слухати
""", 'и': """
идет	2730 K подписка
идёт	2730 K подписка
из	2735 K нашего магазина:
изпратете	203 K
изтеглете	13 K	199 K	209 K	224 K приложението
източник	206 K:
източници	206 K:
имате	72 K въпроси
инсталирайте	199 K
искате	211 K да работите при нас	211 K ли да работите при нас
искаш	211 K да работиш при нас
источник	2705 K:
источники	2705 K:
""", 'к': """
как	2691 K вам статья	2691 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	203 K
копирайте	203 K
короткий	3319 K виклад	3319 K переказ
коротко	2690 K от	3319 K від
краткий	26 K пересказ	2690 K пересказ
кратко	2690 K от
краткое	2690 K содержание
куиз	177 K:
""", 'л': """
лише	3361 K для передплатників:
лучшее	2672 K за
любите	3340 K слухати
""", 'м': """
материал	46 K можно	2673 K по теме:	2693 K опубликован в	2696 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2702 K подписки за
мнение	2688 K автора	2688 K редакции
мнението	189 K на автора
мнения	2688 K авторов
мненията	189 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3331 K
надішліть	3 K	3331 K
накратко	191 K от
началась	2730 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2730 K забудьте подписаться	3356 K забудьте передплатити
немає	3340 K часу читати	3372 K власників
нет	32 K комментариев	2711 K времени читать	2746 K владельцев
новия	194 K брой
новият	194 K брой
новости	2672 K партнеров
новый	2693 K номер
нравится	82 K
няма	32 K коментари
нямаме	239 K собственик	239 K собственици	239 K акционери	239 K реклами
нямате	212 K време да четете
""", 'о': """
об	2673 K этом подробнее	2676 K авторе
обобщение	191 K
обсуждение	5 K
озвучено	2690 K	3319 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2699 K в
открыта	2730 K подписка
отпечатай	203 K
отпечатайте	203 K
отправить	3 K	2703 K
отправьте	3 K	2703 K
оформити	3356 K передплату
оформить	2730 K подписку
оценете	192 K
оцените	8 K	2691 K
оцініть	3320 K
още	177 K по темата	177 K новини:	204 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2702 K месяц за
перевод	2690 K выполнен	2690 K сделан
передплата	3330 K за #	3330 K від #	3356 K на перше півріччя	3356 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3319 K
переклад	3319 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2690 K
перший	3330 K місяць за
питання	73 K до статті
по	89 K подписке	2673 K теме:
повече	177 K по темата:	204 K новини
повідомити	3342 K про помилку
повідомте	3342 K про помилку	3342 K нам про помилку
погляди	3317 K авторів
подарете	203 K
подарите	2703 K
подарить	2703 K
подарувати	3331 K
подаруйте	3331 K
поддержать	2708 K
поддержи	81 K
поддержите	81 K	2708 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	209 K
подкрепи	209 K
подобається	82 K
подписка	2702 K за #	2702 K от #	2702 K за рубль	2730 K на первое полугодие	2730 K на второе полугодие
подписывайтесь	12 K	2708 K на
подпишись	12 K	2723 K на
подпишитесь	12 K	2708 K на	2723 K на нас
подробнее	2673 K:	2673 K в материале	2673 K - в	2673 K читайте в материале	2673 K об этом
подробности	2673 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2688 K автора
позицията	189 K на автора
позиція	3317 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	192 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	191 K
попитайте	191 K
попробовали	59 K
порадьте	3331 K
порекомендуйте	2703 K
последвайте	12 K	209 K
последние	2672 K новости о
послухати	1 K
послушать	1 K
поставте	3319 K запитання
почитать	2673 K:
преведено	191 K с
преводът	191 K е
предложение	2735 K для читателей:	2735 K для подписчиков:
предпочитате	212 K да слушате
прежде	2724 K чем оставить комментарий	2724 K чем комментировать
препечатването	68 K е разрешено
препоръчай	203 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2676 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3356 K передплата
продолжается	2730 K подписка	2730 K подписная кампания
пройдите	2673 K тест
пройдіть	3301 K тест
пропозиція	3361 K для читачів:	3361 K для передплатників:
прочетено	191 K от
прочетете	177 K още	177 K също
підписка	3330 K за #	3330 K від #
підписуйся	12 K
підписуйтесь	12 K	3337 K на
підпишіться	12 K	3337 K на
підсумок	3319 K
підтримайте	81 K	3337 K
підтримати	3337 K
""", 'р': """
работа	2694 K в "
радимо	3301 K прочитати:
разрешете	199 K
распечатайте	2703 K
распечатать	2703 K
расскажите	59 K в
резюме	191 K
резюмето	191 K
рекламно	86 K съдържание:
рекомендуем	2673 K:
рекомендуємо	3301 K:
робота	3322 K в "	3322 K у "
роздрукувати	3331 K
роздрукуйте	3331 K
розкажіть	59 K у
розпочалася	3356 K передплата
розпочато	3356 K передплату
""", 'с': """
саммари	2690 K
свалете	13 K	199 K	224 K приложението
свежий	2693 K номер
свързани	177 K:
связаться	2676 K с автором
сигнализирайте	214 K за грешка
скачайте	13 K	2699 K в	2699 K из	2708 K приложение	2728 K приложение
скачать	13 K	2699 K в	2699 K на
скидка	2735 K для подписчиков:
скопировать	2703 K
скопируйте	2703 K
скопіювати	3331 K
скопіюйте	3331 K
следвайте	12 K ни	209 K
следите	12 K за
слухайте	3301 K:	3301 K також:
слухати	1 K
слушайте	2673 K:	2673 K также:
слушать	1 K
см	2673 K. также:
смотрите	2673 K также	2673 K:	2673 K	2673 K также:	2673 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2713 K об ошибке	2713 K нам об ошибке
сообщить	2713 K об ошибке
сохраните	2703 K
сохранить	2703 K
спитайте	3319 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2690 K
спросить	2690 K
станьте	31 K первым	31 K першим	2708 K подписчиком	2708 K соучастником	3337 K частиною спільноти	3337 K співучасником
статията	46 K може	191 K е преведена	191 K е прочетена
статтю	46 K можна	3319 K перекладено
статью	46 K можно	2696 K можно
статья	2690 K переведена	2690 K озвучена	2691 K была	2693 K опубликована в
стежте	12 K за
стислий	3319 K виклад	3319 K переказ
съобщете	214 K за грешка
съобщи	214 K за грешка
""", 'т': """
також	3301 K читайте:
текст	46 K можно	46 K можна	2690 K переведён	2690 K переведен	2690 K озвучен	3319 K перекладено	3319 K озвучено
текстът	46 K може	189 K отразява	191 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	191 K резюме	191 K обобщение
только	2735 K для подписчиков:
точка	2688 K зрения автора	3317 K зору автора	3317 K зору редакції
триває	3356 K передплата
""", 'у': """
у	2746 K нас нет владельца	2746 K нас нет владельцев	2746 K нас нет акционеров	2746 K нас нет инвесторов	2746 K нас нет хозяев	3372 K нас немає власника	3372 K нас немає власників	3372 K нас немає акціонерів	3372 K нас немає інвесторів	3372 K нас немає олігарха
увидели	7 K ошибку
удобнее	2711 K слушать
успейте	2730 K подписаться
установите	13 K	2728 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2673 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	192 K ли
харесахте	192 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2710 K работать у нас	2710 K у нас работать	2710 K работать в нашей
хочете	3339 K працювати в нас	3339 K в нас працювати	3339 K працювати у нас
хочеш	3339 K працювати в нас
хочешь	2710 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3319 K переказ	3319 K короткий виклад	3319 K короткий переказ	3319 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	177 K още
чети	177 K още
чи	3320 K була стаття	3320 K був матеріал	3320 K був переказ	3320 K був цей переказ	3320 K була ця	3320 K був цей	3320 K сподобалась	3320 K сподобалася	3320 K сподобався
читай	2723 K нас
читайте	12 K нас	13 K	2673 K также	2673 K также:	2673 K:	2673 K подробнее	2673 K еще	2673 K по теме:	2673 K подробнее:	2673 K материал	2673 K в материале	2699 K нас без	2699 K без	2708 K	2708 K нас в	3301 K також	3301 K також:	3301 K:	3301 K ще	3301 K також на тему:	3301 K по темі:	3301 K також на тему	3337 K
читать	2673 K также	2673 K по теме:
что	33 K вы думаете	2673 K ещё почитать:
чуйте	1 K	177 K:
""", 'щ': """
ще	32 K немає коментарів	3301 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2690 K краткое содержание
этот	26 K пересказ	2690 K пересказ	2690 K краткий пересказ	2696 K материал можно	2696 K текст можно
эту	2696 K статью можно
""", 'я': """
як	3320 K вам стаття	3320 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1562 K את
אולי	1577 K פספסתם:
אל	1568 K תפספסו: הפעילו
""", 'ב': """
בואו	1563 K לעבוד איתנו
בחנו	1565 K את עצמכם
""", 'ד': """
דווחו	1562 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1549 K:	1564 K לפודקאסט	1564 K לפרק
האם	8 K אהבתם	1562 K הכתבה	1562 K הסיכום	1562 K המידע
הדוא	1556 K"ל האדום
הורידו	13 K	1542 K את האפליקציה	1567 K
היו	31 K הראשונים
הירשמו	1563 K לוובינר	1563 K לכנס
הכותב	1557 K הוא
הכותבים	1557 K הם
הכותבת	1557 K היא
הכנתם	59 K
הכתבה	1562 K עניינה	1578 K ממשיכה
המחבר	1557 K הוא
המחברת	1557 K היא
המייל	41 K האדום
המשך	1578 K הכתבה
הפעילו	1568 K התראות	1568 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1564 K המלא זמין
הצביעו	1565 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1542 K לערוץ הטלגרם	1542 K לקבוצת הוואטסאפ	1542 K לקבוצת הווטסאפ	1553 K אלינו	1553 K לערוץ	1553 K לקבוצה	1553 K לקבוצת	1553 K לקבוצות	1553 K עכשיו	1553 K גם	1554 K	1563 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1564 K לפודקאסט
השתתפו	1565 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1573 K ראשון ב
""", 'י': """
יש	72 K שאלות	1556 K לכם מידע	1556 K לכם סיפור	1556 K לך מידע	1556 K לך סיפור
""", 'כ': """
כדי	1573 K לקרוא את
כל	1553 K החדשות
כתבות	1577 K נוספות:
""", 'ל': """
להאזנה	1564 K לכתבה	1564 K לפודקאסט
להורדת	1567 K
להמשך	1573 K קריאה
לכל	1557 K הכתבות של	1577 K הכתבות:
לכתבה	1549 K המלאה
לכתבות	1577 K נוספות:
לעדכונים	1553 K נוספים	1553 K
לערוץ	1542 K הטלגרם
לפניות	1556 K לכתב	1556 K לכתבת
לפרק	1564 K המלא
לצפייה	1564 K בסרטון	1564 K בווידאו	1564 K במשדר
לקבוצת	1542 K הווטסאפ	1553 K הוואטסאפ	1553 K הווטסאפ
לקבלת	1553 K עדכונים
לקריאה	1549 K נוספת	1549 K נוספת:	1573 K מלאה
לקריאת	1573 K הכתבה המלאה
לרכישת	1563 K כרטיסים לכנס	1563 K כרטיסים לחצו	1563 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1565 K דעתכם? הצביעו
מייל	1556 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1556 K במשהו	1556 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1549 K בנושא:	1577 K במדור:	1577 K כתבות:
ענו	1565 K על הסקר	1565 K על הסקר:	1565 K על החידון
עקבו	12 K	1553 K אחרינו	1554 K אחרי
""", 'פ': """
פרסומת	1578 K
""", 'צ': """
צפו	1549 K:	1549 K גם	1564 K בסרטון	1564 K בתיעוד	1564 K בווידאו	1564 K בכתבה
""", 'ק': """
קבלו	1568 K התראות	1568 K עדכונים על	1568 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1549 K גם	1549 K גם:
קראו	1549 K גם	1549 K גם:	1549 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1553 K להיות	1553 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1571 K	1572 K בעיתונות	1572 K בנו	1572 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1315 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1303 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	96 K >	96 K '	96 K "	96 K /
المزيد	120 K:
المصدر	132 K:	132 K :
الملخص	134 K من اعداد
امتحان	59 K كرديد
ان	161 K كانت لديك معلومات
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1300 K اين	1300 K خطايي
اين	52 K گزارش	1300 K	1315 K مطلب را هم بخوانيد:
اينجا	1315 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1288 K:
بخوانيد	1288 K:
بشنويد	1 K
به	12 K كانال	1300 K اين
بيشتر	1288 K بخوانيد	1288 K بخوانيد:	1288 K ببينيد	1315 K بدانيد:
""", 'ت': """
تابع	120 K ايضا:	126 K	130 K الكاتب علي	155 K القراءة
تابعنا	12 K	125 K
تابعوا	125 K	130 K الكاتب علي
تابعونا	12 K	124 K
تبرع	148 K ل
تخطي	153 K
ترجم	134 K هذا
تستمر	155 K القصة
تسوق	136 K الان	136 K من متجر
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا
تماس	1296 K با نويسنده
تمت	134 K ترجمة هذا	134 K الترجمة
""", 'ج': """
جرب	150 K
جربوا	150 K
""", 'ح': """
حقوق	158 K النشر	158 K الطبع
حمل	13 K	145 K تطبيق	145 K تطبيقنا	145 K الان
حملوا	13 K	145 K
""", 'خ': """
خانه	96 K >	96 K '	96 K "	96 K /
خبرنگار	1296 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1303 K خود را
در	1288 K اين باره بخوانيد	1303 K اين نظرسنجي	1303 K نظرسنجي ما	1303 K نظرسنجي	1315 K همين زمينه:	1315 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	124 K قناتنا
""", 'س': """
ساعدنا	139 K علي تحسين
ساعدونا	139 K علي تحسين
ساند	148 K
سجل	136 K الان في	136 K الان لحضور	160 K مجانا
سجلوا	136 K الان في	160 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	140 K في الاستبيان
شاركنا	129 K قصتك	139 K رايك
شاركوا	3 K
شاركونا	129 K قصصكم	139 K رايكم
شاهد	120 K ايضا	120 K:	120 K ايضا:	137 K الفيديو اعلاه	154 K ايضا-
شاهدوا	137 K
شما	1303 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحه	96 K اصلي >	96 K اصلي /
صوت	139 K الان:
صوتوا	139 K الان
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عكاس	1296 K:
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كد	1296 K خبر:	1296 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لقراءة	153 K المزيد
للابلاغ	141 K عن خطا	141 K عن اي خطا
للاستماع	137 K الي
للاشتراك	124 K في
للانضمام	124 K الي
للتواصل	130 K مع الكاتب	130 K مع الكاتبة
للمزيد	120 K:	153 K من الاخبار	153 K من التفاصيل
لمتابعة	126 K
لمزيد	153 K من الاخبار
لمشاهدة	137 K الفيديو	137 K التقرير
ليصلك	126 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1296 K:
مصيتم	7 K
مطالب	1288 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1296 K:	1296 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نظر	1300 K شما درباره
نظرات	5 K
نظرسنجي	1303 K:
نقل	68 K مطالب با ذكر
نويسنده	1296 K:	1296 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1288 K بخوانيد	1288 K بخوانيد:	1315 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	155 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	136 K شاغرة في
""", 'ي': """
يجوز	68 K اعادة النشر
يحظر	158 K نقل	158 K نسخ
يستمر	155 K المقال	155 K الخبر
يسمح	68 K باعادة النشر
يمكنك	126 K متابعة	153 K قراءة المزيد
يمكنكم	126 K متابعة
يمنع	158 K نقل	158 K نسخ
""", 'گ': """
گزارش	1296 K:	1300 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1615 K यह	1615 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1610 K-	1610 K:	1610 K -	1610 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1601 K भी पढें	1601 K भी पढें:	1628 K भी पढें-	1628 K भी देखें:
""", 'ए': """
एजेंसी	1610 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1601 K पढें:	1628 K भी पढें:
""", 'क': """
केवल	1624 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1615 K यह	1615 K आपको
""", 'ख': """
खबर	1615 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1610 K:
""", 'द': """
देखें	1601 K:	1601 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1628 K:
पढें	1601 K:	1628 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1610 (K
""", 'म': """
मात्र	1624 K # रुपये में
""", 'य': """
यह	1601 K भी पढें	1601 K भी पढें:	1601 K भी देखें:	1610 (K लेखक के	1615 K खबर आपको	1628 K भी पढें-	1628 K भी पढें -
ये	1601 K भी पढें	1601 K भी पढें:	1610 (K लेखक के	1628 K भी पढें-	1628 K भी देखें:
""", 'ल': """
लेखक	1610 K के बारे में	1610 (K	1610 K वरिष्ठ पत्रकार हैं	1610 K स्वतंत्र पत्रकार हैं
लेखिका	1610 K के बारे में	1610 (K	1610 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1601 K:	1628 K खबर:	1628 K खबरें:
सिर्फ	1624 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'আ': """
আমাদের	12 K
আরও	266 K পডুন:	266 K পডুন	266 K দেখুন:	291 K পডুনঃ	291 K পডুন-	291 K পডুন :
আরো	266 K পডুন	291 K পডুন:	291 K পডুনঃ
""", 'ক': """
কোনো	44 K ভুল
""", 'ছ': """
ছবি	271 K:
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	266 K:
পৃষ্ঠপোষকতায	292 K
""", 'ব': """
বিজ্ঞাপনের	292 K পর	292 K নিচে
""", 'ম': """
মতামত	271 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	271 K:
লেখকঃ	271 K
লেখকের	271 K আরও
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সূত্র	271 K:
সূত্রঃ	271 K
স্পনসরড	292 K
স্পন্সরড	292 K
""", 'ก': """
กด	12 Kติดตาม	3186 Kติดตาม	3186 Kไลก์
""", 'ข': """
ขอ	3189 Kบคุณภาพจาก	3189 Kบคุณข้อมูลจาก
ข่	3182 Kาวที่เกี่ยวข้อง:	3189 Kาวโดย	3195 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3195 Kิป:
คุ	3192 Kณรู้สึกอย่างไรกับ	3192 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3195 Kคลิป:	3195 Kคลิป :
""", 'ซ': """
ซื	3193 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3182 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3186 Kดตามช่อง	3186 Kดตามเรา	3186 Kดตามข่าว	3204 Kดตามอ่านข่าวอื่นๆ	3204 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3191 Kม ai
""", 'ท': """
ทด	3193 Kสอบความรู้ของคุณ
ทำ	3193 Kแบบสำรวจสั้น
ที	3189 K่มา:	3189 K่มา :
""", 'บ': """
บท	3191 Kความนี้ใช้ ai	3191 Kสรุปนี้	3191 Kความนี้แปล	3191 Kความนี้เรียบเรียง	3192 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3191 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3189 K้เขียน:	3189 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3192 Kข้อผิดพลาดในบทความ
พื	3205 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3193 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3189 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3193 Kวมโหวต:	3193 Kวมโหวต :	3193 Kวมทำแบบสำรวจ	3193 Kวมสนุก	3200 Kวมสนับสนุน
ร้	3208 Kองทุกข์	3208 Kองเรียน
""", 'ล': """
ลง	3193 Kทะเบียนเข้าร่วมสัมมนา	3193 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3200 Kับสนุน
สร	3191 Kุปโดย	3191 Kุปข่าวด้วย	3191 Kุปนี้	3191 Kุปข่าวโดย	3192 Kุปนี้มีประโยชน์
สา	3208 Kยด่วนข่าว	3208 Kยด่วนทีมข่าว
ส่	3208 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /
""", 'อ': """
อ่	3182 Kานเพิ่มเติม:	3182 Kานต่อ:	3182 Kานข่าวต้นฉบับ:	3182 Kานเพิ่มเติม	3182 Kานประกอบ:	3195 Kานข่าวเพิ่มเติม:	3195 Kานข่าวเพิ่มเติม	3195 Kานข่าวที่เกี่ยวข้อง:	3195 Kานข่าว:	3195 Kานเรื่องอื่น:	3204 Kานข่าวอื่นๆ	3204 Kานข่าวต้นฉบับได้ที่	3204 Kานบทความอื่นๆ	3204 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3189 Kางอิง:
""", 'เ': """
เก	3189 Kี่ยวกับผู้เขียน
เข	3186 K้าร่วมช่อง
เน	3191 Kื้อหานี้สร้าง	3205 Kื้อหาสปอนเซอร์	3205 Kื้อหาโฆษณา	3205 Kื้อหาสนับสนุนโดย
เพ	3186 Kิ่มเพื่อน
เร	3189 Kื่อง:	3189 Kื่อง :	3189 Kื่องและภาพ
""", 'แ': """
แจ	3192 K้งแก้ไขข่าว	3208 K้งเบาะแส	3208 K้งข่าว
แช	3 Kร์
แป	3191 Kลโดย
แอ	3186 Kดไลน์
""", 'โ': """
โฆ	3205 Kษณา -
""", 'ใ': """
ให	3192 K้คะแนนบทความ
""", 'ไ': """
ไม	3186 K่พลาดทุกข่าวสาร	3186 K่พลาดข่าว
""", 'ả': """
ảnh	3425 K:
""", 'ủ': """
ủng	3425 K hộ tác giả	3438 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1903 Kせて読みたい	1903 【Kせて読みたい】	1903 Kせて読みたい:
""", 'こ': """
こち	1903 Kらもおすすめ	1903 Kらもおすすめ:	1931 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1911 K記事を書いた人	1911 K記事の筆者	1914 K要約はai	1914 K要約は、ai	1914 K要約は役に立ち	1914 ※K要約	1914 K記事の翻訳	1914 K記事の要約	1914 K記事はai	1914 K翻訳	1914 K見出しはai	1922 K記事は	1922 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1903 Kと見る:	1931 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1931 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1935 【Kゼント】	1935 Kゼント応募
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	1931 【K】
""", '下': """
下載	13 K	3464 Kapp	3464 K應用程式
下载	13 K	3464 Kapp	3464 K应用
""", '以': """
以上	3490 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3487 K:	3487 (K	3487 K係	3487 K为	3487 K為
""", '你': """
你做	59 K了吗
你可	3478 K能會喜歡:	3509 K能想看:
你有	3485 K线索
你覺	3492 K得這篇
你觉	3492 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3487 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3490 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3470 K微信公众号	3470 K官方微信
""", '内': """
内容	3490 K由ai
""", '写': """
写真	1903 【K】	1903 K:	1931 【Kを見る】	1931 【Kギャラリー】
""", '出': """
出典	1911 K:
""", '分': """
分享	3 K
""", '前': """
前回	1931 【K】	1931 Kの記事:
""", '加': """
加入	12 K	3483 K	3504 K
""", '動': """
動画	1903 【K】	1931 【Kを見る】
""", '升': """
升級	3504 K
升级	3504 K
""", '原': """
原文	3508 K刊于	3508 K刊於
""", '参': """
参与	3494 K我们的
参考	69 Kになった	1903 K:
""", '參': """
參與	3494 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3493 K错误
""", '取': """
取材	1911 K・文	1911 K・執筆
""", '另': """
另请	3478 K参阅
""", '可': """
可以	3484 K在x上
可自	68 K由转载
""", '合': """
合わ	1903 Kせて読みたい:
""", '同': """
同场	3478 K加映:
同場	3478 K加映:
""", '問': """
問問	3490 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1911 K:	1911 K/
""", '報': """
報名	3495 K參加
""", '填': """
填写	3494 K问卷
填寫	3494 K問卷
""", '如': """
如发	3493 K现
如有	3485 K线索	3485 K線索
如果	3485 K您有相关线索	3485 K你掌握	3485 K您掌握	3486 K您有
如發	3493 K現
""", '官': """
官方	3470 K微信:	3470 K微信公众号:
""", '審': """
審校	3487 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3478 K閱讀	3478 K阅读	3478 K閱讀:	3478 【K閱讀】	3509 K阅读:
""", '开': """
开启	3464 K通知	3464 K推送通知
""", '引': """
引用	1911 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3509 K:
影音	3509 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3509 K看更多:
""", '微': """
微信	3464 K扫	3470 K公众号:
""", '您': """
您对	3492 K这篇文章
您對	3492 K這篇文章
您有	3485 K线索
您的	27 K评论
您覺	3492 K得這篇
您觉	3492 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3464 K客户端
""", '打': """
打开	13 K	3464 K微信
""", '扩': """
扩展	3478 K阅读:
""", '扫': """
扫一	3464 K扫
扫描	3464 K二维码关注	3483 K
扫码	3483 K
""", '投': """
投票	3494 K:
投稿	27 Kは
""", '报': """
报名	3495 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3483 K追蹤
""", '掃': """
掃一	3464 K掃
""", '採': """
採訪	3487 K撰文:
""", '推': """
推荐	3478 K阅读	3478 K阅读:
推薦	3478 K閱讀:
""", '提': """
提供	1911 K:
""", '摘': """
摘要	3490 K由
""", '撰': """
撰文	3487 K:
撰稿	3487 K:
""", '支': """
支持	3502 K
""", '收': """
收听	1 K	3497 K我们的播客	3497 K我们的节目
收聽	1 K	3497 K我們的播客	3497 K我們的節目
""", '文': """
文/	1911 K
文:	1911 K
文・	1911 K
文章	44 K有误	3487 K来源:	3493 K有误	3493 K有誤
""", '新': """
新聞	41 K爆料	3485 K線索
新闻	41 K热线	41 K报料	41 K爆料	3485 K线索热线	3485 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3478 K:	3478 K新聞:	3478 K內容:	3478 【K新聞】	3478 K相關	3478 K阅读:	3478 K報導:	3478 K报道:	3508 K精彩内容	3508 K精彩內容	3508 K资讯	3508 K資訊	3508 K内容请	3508 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3485 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	3490 K容由ai
本报	41 K热线
本摘	3490 K要
本文	3487 (K作者	3487 K作者	3490 K摘要	3490 K由ai	3490 K由人工智能翻译	3490 K由人工智能生成	3490 K由人工智慧	3508 K章來自	3508 K转载自	3508 K轉載自	3508 K来自	3508 K來自
""", '来': """
来发	31 K表第一
来源	3487 K:
""", '校': """
校对	3487 K:
""", '構': """
構成	1911 K・文
""", '次': """
次に	1903 K読む:
次の	1931 Kページ:	1931 【K記事】
次ペ	1931 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3483 K加入	3484 K在	3484 K关注	3485 K提供线索	3485 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3483 K加入	3484 K在	3485 K提供線索	3485 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3490 K要
""", '测': """
测一	3494 K测:
""", '測': """
測一	3494 K測:
""", '点': """
点击	3478 K查看	3478 K阅读:	3497 K观看视频	3497 K收听
点我	3483 K加入
""", '熱': """
熱門	3509 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3485 K请	3485 K請
""", '用': """
用微	3464 K信扫
""", '画': """
画像	1903 【K】	1931 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3493 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3478 K阅读	3478 K新闻	3478 K报道:	3478 K阅读:	3509 K新闻:	3509 K文章:
相關	3478 K新聞	3478 K報導	3478 【K新聞】	3478 K閱讀:	3509 K新聞:	3509 K文章:	3509 K報導:
""", '看': """
看更	3478 K多:
""", '立': """
立即	3483 K加入	3494 K报名	3494 K報名
""", '筆': """
筆者	1911 Kプロフィール
""", '編': """
編輯	3487 K:
編集	41 K部への情報提供
""", '线': """
线索	3485 K征集
""", '编': """
编辑	3487 K:	3487 (K:
""", '聽': """
聽我	3497 K們的podcast
""", '著': """
著者	1911 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3497 K上方影片
""", '观': """
观看	3497 K上方视频
""", '视': """
视频	3509 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3504 K	3514 K本報	3514 K我們	3514 K本刊
""", '記': """
記事	7 Kの誤り	1922 Kの誤り	1922 Kに誤り
記者	1911 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1903 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1935 【Kプレゼント】	1935 Kプレゼント
""", '請': """
請支	3502 K持
""", '订': """
订阅	3504 K	3514 K本报	3514 K我们	3514 K本刊	3514 K本公众号	3514 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3502 K持
""", '責': """
責編	3487 K:
""", '資': """
資料	3487 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3502 K
""", '责': """
责任	3487 K编辑:	3487 (K编辑
责编	3487 K:
""", '赞': """
赞助	3502 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	3491 K摘要
这段	3491 K摘要
这篇	8 K文章	52 K调查	52 K报道	3491 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3491 K摘要
這篇	3491 K文章
""", '采': """
采写	3487 K:
""", '長': """
長按	3483 K
""", '长': """
长按	3483 K
""", '開': """
開啟	3464 K通知	3464 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1903 K記事	1903 K記事:	1903 【K記事】	1903 K:	1903 【K】	1931 【K写真】
""", '閱': """
閱讀	3478 K更多
""", '问': """
问问	3490 K我们的ai
""", '阅': """
阅读	3478 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3494 K報名
""", '马': """
马上	3494 K报名
""", '點': """
點我	3483 K加入
點擊	3478 K查看	3478 K閱讀:	3497 K觀看影片
""", '같': """
같이	1961 K 보기:
""", '관': """
관련	1961 K 기사:	1984 K 기사 :	1984 [K 기사]	1984 K 기사-
관련기사	1961 K	1961 K:	1961 [K]	1984 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1972 K #줄 요약
기사에	73 K 대해 궁금	1977 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1984 K 기사:
""", '당': """
당신의	1976 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1961 K 읽기:
더보기	1961 [K]	1961 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1976 K 설문에	1976 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1984 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1972 K 요약은
""", '사': """
사진출처	1987 K:
""", '생': """
생성형	1972 K ai가 요약
""", '설': """
설문에	1976 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1976 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1961 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1972 K 요약은 ai	1972 K 요약이 도움	1972 K 기사는 인공지능	1972 K 기사는 ai	1972 K 번역	1977 K 기사가 도움이	1977 K 기사를 어떻게	1977 K 뉴스에 대한 의견	1977 K 기사에 대한 의견
이슈	1984 [K]
이어	1961 K 읽기:
""", '인': """
인기기사	1984 [K]
""", '자': """
자료출처	1987 K:
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
추천	1961 K 기사:
추천기사	1984 [K]
""", '출': """
출처	1987 K:	1987 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1961 K 볼 만한 기사:	1961 K 보면 좋은 기사:	1984 [K 읽기]
""", '핫': """
핫클릭	1984 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	1961 [K]
"""}

CONTAINS = {',': """
,说:	3519 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2640 K-vă	2644 K
abonații	50 K pot	2641 K noștri
abonează	80 K-te	2595 K-te pentru	2600 K-te pe youtube	2640 K-te
abonné	50 en tant qu'K	1443 pas encore K	1445 déjà K	1447 en tant qu'K
abonnés	1443 réservé à nos K	1445 réservé aux K	1527 nos K	1530 K
abonējiet	80 K	2112 K
actualisé	97 cet article a été K
actualité	1453 l'essentiel de l'K	1463 suivez l'K	1463 suivez toute l'K	1463 retrouvez toute l'K	1486 couvre l'K
actualizată	97 știrea a fost K
adatkezelési	1651 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1211 K
adomány	1734 K
adományoddal	1730 K
adományok	1734 K
adományozz	1730 K
adományozzon	1672 K itt
advirtió	1211 K
adó	1640 K #%
adód	1732 K #
adója	1672 K #
adăugat	2643 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3114 K	3140 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1529 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1211 K
afișată	60 email nu va fi K
agregó	1211 K
aicināja	2115 K
aizsargātas	2061 visas tiesības K
aiškino	2055 K
ajouté	1529 a K
ajută	2640 K-ne
ajánld	1730 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1648 töltsd le az K
alkalmazásban	1670 az K
alkalmazást	1670 K
alkalmazásunk	1731 K
alkalmazásunkat	1648 töltse le K
alkalmazásunkban	84 K
alăturat	2614 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1507 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	644 jetzt K:
anketě	380 naší K	380 v K
ankietę	35 naszą K	2437 naszą K	2437 krótką K
ankstesnėje	97 K versijoje
anmäl	3172 K dig till vårt	3172 K dig till våra
anmäla	3109 genom att K dig
annoncé	1529 a K
annoncør	515 betalt af en K	515 betalt af K
annonslänkar	37 K	74 K	3114 K	3140 K
annonsör	3123 betalt av en K	3123 betald av en K
annonsør	2340 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1211 K
anunțat	2643 a K
använder	3079 vi K cookies	3080 K kakor
anúncio	2570 após o K	2570 depois do K
anúncios	70 sem K	2588 sem K
apelował	2510 K
apelowała	2510 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1138 descarga la K	1138 descarga nuestra K
aplicația	84 în K noastră	2601 descarcă K	2640 descarcă K noastră	2640 descarcă gratuit K	2640 descarcă K și	2641 K noastră
aplikacją	84 z naszą K
aplikację	2402 pobierz naszą K	2403 pobierz K	2403 ściągnij K	2460 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2900 našej K
aplikáciu	2900 mobilnú K	2900 K
aportació	333 la teva K
aportación	1173 tu K	1199 haz tu K
apoyá	1208 K
applikációnk	1670 K
applikációnkat	1670 K
applikációnkban	84 K
apsolīja	2115 K
apóyanos	1173 K	1208 K
apóyenos	1173 K	1208 K
apúntate	1117 K a	1133 K a nuestra	1133 K gratis	1208 K gratis
apărat	2643 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3261 bir K paylaş
artykuł	15 darmowy K	20 cały K	2391 podoba ci się ten K	2438 nasz K do końca	2458 ostatni darmowy K	2508 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1118 te ha gustado este K	1126 regala este K	1126 regalar este K	1129 último K gratis	1129 te queda # K	1202 y lee este K	1209 este K
artículos	15 K gratis	1129 K gratis este mes	1129 te quedan # K	1129 límite de K
aseguró	1211 K
associés	1469 cookies K à ce contenu
assuré	1529 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	697 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2595 K-te pentru
autorką	2429 kontakt z K
autorská	362 K práva
avertizează	2643 K
avísanos	1208 K
ayúdanos	1173 K	1208 K a
açikladi	3278 K
açin	3261 K
añadió	1211 K
año	1210 al K
""", 'b': """
bağirdi	3278 K
bağirdilar	3278 K
bağiriyor	3278 diye K
bağiriyordu	3278 K
bağiş	3275 K yap	3279 K
bağişiniz	3275 K
bağlantilari	74 satiş ortakliği K	3258 satiş ortakliği K
başlayan	3260 tl'den K
başvurun	3261 K
behält	29 K sich vor	29 K sich das recht
behöver	3061 vi K ditt stöd	3172 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1648 értesítések K
beløb	563 fast K
beløp	2386 gi et K	2388 fast K
bemängeln	759 K
bemängelt	759 K
berätta	67 K för oss	67 K din
berättade	3175 K
berättar	3175 K
bestätigen	587 K sie ihre
bestätigungslink	688 K
bestätigungsmail	587 K	688 K
betalvägg	3176 K
bezpečí	97 linka K
bezplatný	400 poslední K článek	2894 náš K webinár	2917 posledný K článok
bezplatných	2903 K článkov
bezpłatne	2443 K konto
bezpłatny	2434 nasz K webinar	2458 ostatni K artykuł
bezpłatnych	2443 limit K
beğendiyseniz	3276 bu haberi K	3276 bu yaziyi K
biết	3450 cho K
blokování	354 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1133 recibe el K	1133 nuestro K	1136 K diario	1208 recibe el K	1209 nuestro K	1212 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1452 dans votre K mail	1452 dans votre K e-mail
brezplačen	3009 zadnji K članek
brezplačne	2996 K članke
brezplačni	2989 naš K webinar	3009 zadnji K članek
brezplačnih	2996 K člankov
bronił	2510 K się
brzmiał	2510 K
brzmiała	2510 K
brzmiało	2510 K
butlletí	302 subscriu-te al K	302 el nostre K	334 el nostre K	337 K
buzdított	1733 K
buzdította	1733 K
buzón	79 en tu K	1134 en tu K
bájate	1208 K la app
bölümünde	85 yorum K
bönföll	3175 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3175 K
bønfaldt	564 K
bønn	2274 vi har en K til deg
bønnfalt	2389 K
bústia	324 a la teva K
bülten	3254 e-K	3279 K
bültene	3221 K abone	3221 K kayit	3221 K kaydol
bülteni	3254 haber K
bültenimiz	78 K	3276 K
bültenimize	78 K	78 e-K	3221 K	3275 K	3276 K
bültenine	3254 K
błagał	2510 K
błagała	2510 K
bạn	49 gửi cho K bè	3403 hộp thư của K	3437 sự ủng hộ của K	3447 mời K	3447 cần sự ủng hộ của K	3447 nhờ sự ủng hộ của K
bằng	3445 K văn bản của báo
""", 'c': """
caffè	1837 un K
café	54 me paga um K	1174 un K	1199 un K al mes	1489 un K
caractères	1507 limitées à # K
catedrática	1170 es K
catedrático	1170 es K
celého	342 pro čtení K
cercetătoare	2614 este K
cercetător	2614 este K
changés	97 prénoms ont été K
chaîne	1527 notre K
chefredaktör	3099 är politisk K	3099 är K
chefredaktør	493 er K
chuyện	3424 bạn có câu K
chép	3419 cấm sao K	3445 mọi sao K
chính	97 đính K	3412 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3403 bản tin của K tôi	3406 theo dõi K tôi	3424 cho K tôi qua	3424 liên hệ với K tôi	3447 ủng hộ K tôi	3447 K tôi cần sự giúp đỡ	3447 giúp K tôi	3447 theo dõi K tôi	3447 hãy gửi cho K tôi	3447 hãy liên hệ với K tôi	3447 hãy báo cho K tôi	3448 K tôi trên	3448 của K tôi	3448 cho K tôi
chọn	3447 hãy bình K
cikkünk	1731 minden K
cikkünkhöz	1731 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2543 nos K
comentó	1211 K
comisión	1188 recibir una K
comissió	319 rebre una K
comissão	2569 receber K	2569 receber uma K
commerciële	2197 K partner
communauté	1494 K whatsapp	1494 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1861 parte della nostra K
condamné	1529 a K
condiții	2604 termeni și K
confidentialité	1470 politique de K
confidențialitate	2604 politica de K
conférences	1486 est maître de K
connecté	1472 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2520 acesse todo o K	2564 ao exibir este K	2564 ao ver este K
contribuição	2556 com a sua K	2587 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1211 K
conversación	1156 participar en la K
conținut	9 acest K	2595 K doar pentru abonați
conținutului	2611 preluarea K
cookieinställningar	3101 K
corespondentă	2614 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2640 K un cont pentru a citi
csatornájára	1662 viber-K
csatornánk	1731 K
csatornánkhoz	1662 telegram-K	1662 whatsapp-K
csatornánkra	1662 youtube-K	1730 iratkozz fel K	1730 iratkozzon fel K
csábított	1733 K
cuéntanos	38 K	67 K	1156 K en	1208 K
cuéntenos	38 K	67 K
czytać	2397 aby K dalej	2397 żeby K dalej	2507 chcesz K dalej
czytelników	36 naszych K	2438 opiniami K	2449 z wpłat K	2449 dzięki wsparciu K	2466 K	2508 naszych K	2508 z wpłat K
câmpurile	60 K cu steluță
cântau	2643 K
címével	1694 e-mail-K
cùng	51 hãy tham gia K họ
của	3426 là cây bút K	3448 độc giả K
""", 'd': """
daní	2908 # % z K	2908 #% z K
darbą	2053 mūsų K
darowiznę	2395 przekaż K	2507 przekaż nam K	2507 przekaż K na
datenschutzerklärung	604 unserer K	757 unserer K	757 unsere K
datenübertragung	638 der K zu
dați	62 K-mi tag
debatindlæg	494 send dit K	494 skrive et K
debatredaktør	493 er K
debattredaktør	2314 er K
debattør	493 er K
declaró	1211 K
decía	1211 K
demandé	1529 a K
denmişti	3278 K
denunció	1211 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1138 K la	1138 K nuestra
destekçimiz	3261 K olun	3275 K olun
desteğiniz	3275 K
desteğinizle	3276 K
desteğiyle	18 okurlarin K	3247 yapay zeka K	3256 K ayakta	3266 yapay zeka K
değildir	30 sorumlu K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	2899 K môžu
disponível	2528 K no google play
doação	2516 faça uma K	2556 sua K	2587 sua K	2587 faça uma K	2591 K
doações	2591 K
dodał	2510 K
dodała	2510 K
dodává	450 K
događaj	2799 naš K
domagał	2510 K się
donació	333 fes una K	337 K
donación	1121 haz una K	1121 tu K	1173 tu K	1173 una K	1208 tu K	1208 haz una K	1212 K
donația	2640 K ta
donație	2640 fă o K	2644 K
donații	2644 K
donează	90 K cât poți	2640 K acum
doplněn	97 článek byl K
doporučil	450 K
doporučila	450 K
doporučovala	450 K
dopuštenja	2810 bez K
doradzał	2510 K
dorzuć	2507 K się
dostawać	2459 chcesz K
dostávajte	2923 K
dostávat	401 chcete K
dostávať	2918 chcete K
dostávejte	407 K
dostęp	80 kup K	2397 masz już K	2443 pełny K do	2443 wykup K	2507 kup K
dostępny	2397 artykuł K tylko
dotazník	381 krátký K	2898 krátky K
dotazníka	2898 nášho K
dotazníku	380 našeho K	381 krátkého K
dowolną	2509 K kwotą
dočtete	388 více se K
dołóż	2507 K się
dołącz	51 K do nich	51 K	2408 K do nas na	2507 K do nas	2507 K do grona	2507 K do nich
drastické	97 obsahuje K
draudžiama	2007 K kopijuoti	2007 be leidimo K	2007 be sutikimo K
draudžiamas	2028 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2508 K dalej
dziennikarką	2430 jest K	2495 jest K
dzięki	2508 K wam	2508 K tobie
dziękujemy	2440 K za zapisanie	2440 K za zapis	2507 K, że nas czytasz
där	42 var du K
débloquer	1445 pour K
déclare	1529 K
déclaré	1529 a K
découvrez	1443 K nos offres	1526 K nos offres
déductible	1437 K des impôts	1437 K à #	1528 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1529 K
déplore	1529 K
déposés	1499 des cookies seront K
désabonner	1452 K à tout moment
désactiver	1467 K adblock
désactivez	1467 K adblock
désinscrire	1453 vous K à tout moment
díky	448 K vám
dôvery	97 linku K
dömde	3175 K
dømte	564 K	2389 K
düzeltme	97 K:
děkujeme	447 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3408 tải ứng K	3447 tải ứng K của	3447 hãy tải ứng K	3447 tải ngay ứng K
""", 'e': """
edellyttää	1384 K tunnusta
editörlerimize	39 K
editörüdür	3244 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1188 no ha participado en la K
electrònic	302 el teu correu K
electrónico	60 correo K no se mostrará	1134 tu correo K	1156 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1642 a teljes cikk K
elsőként	1671 értesülj K
előfizetés	1734 K
előfizetéssel	1674 K
előfizető	1642 már K	1730 legyen K
előfizetőink	50 K	1642 K olvashatják	1674 K számára	1731 K
előfizetők	50 az K	1684 csak K	1734 K
előfizetőknek	1643 csak K	1684 K szól
előfizetőként	50 K
előfizetőnktől	1694 K
emlékeztetett	1733 K
emoțional	97 pot afecta K
endereço	2542 seu K de email não será
engedély	1677 K nélkül tilos
engedélyezze	1650 K a javascript
engedélyhez	1677 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1527 cette K	2213 onze korte K	2213 onze K
enquêtent	1527 K pour vous
enquêtes	1527 nos K
ensimmäinen	1426 K kuukausi
enthält	638 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1208 K
epizódu	2896 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	493 er K
erhältlich	644 shop K	717 im shop K
erişin	3261 K
erklärt	759 K
erklärte	759 K
erkände	3175 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	756 K sie es weiter
erzählt	67 K uns	759 K
erzählte	759 K
escribió	1211 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1156 K a	1208 K
estimé	1529 a K
estás	1118 ya que K aquí	1118 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3229 javascript'i K
evästeasetuksiasi	1361 K
evästeet	1361 K	1386 K
evästeitä	1344 K
existují	391 K díky
experiência	67 conte sua K
explicó	1211 K
expliqué	1529 a K
expérience	67 partagez votre K
externého	2890 K obsahu
externí	373 K obsah
externího	373 K obsahu	373 obsah z K
externý	2890 K obsah
""", 'f': """
favoritkälla	3095 K
faça	2587 K um pix
felelősséget	30 nem vállal K
felhasználási	1651 K feltételek
felietonistką	2495 jest K
felietonistą	2495 jest K
feliratkozás	1644 K a hírlevélre	1644 hírlevél K
feliratkozásommal	1660 K
feliratkozással	1660 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2604 K cookie
folytatásához	1642 a cikk K
fordítóval	1667 gépi K
forintért	1674 havi # K
formulára	2901 odoslaním K
formulário	2587 inscreva-se no K
formuláře	384 odesláním K
forrásként	1661 kedvenc K
fortæl	67 K os
fortæller	564 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3175 K
früheren	97 K version	97 K fassung
férjen	1730 K hozzá
följ	3075 K oss på	3172 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3091 alla rättigheter K
fördere	756 K
fördermitglied	80 werden sie K	659 werde K	659 werden sie K
fördern	756 jetzt K	756 K sie
föredragen	3095 K källa
föredragna	3095 K källa
föreslog	3175 K
författare	3099 är K och
förklarade	3175 K
förklarar	3175 K
försvarade	3175 K sig
følg	468 K os på	561 K os	2290 K oss på	2386 K oss
første	506 K måned	563 K måned	2328 K måned	2388 K måned
független	1640 támogassa a K	1731 K sajtó
főmunkatársa	1719 K
főszerkesztője	1665 K
""", 'g': """
gadā	2114 K
gazeteciliği	3276 bağimsiz K
gazeteciliğimiz	3276 K
gazetę	2469 kup K
gefällt	688 K ihnen, was sie	688 K dir, was du
gelmişken	3215 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	607 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2869 K
gridò	1875 K
gràcies	325 K a gent com tu	334 K a tu
grátis	2589 teste K
grâce	18 K à vous	1434 K à vos dons
gwiazdką	60 pola z K
gärna	3172 vill K höra från dig
går	452 før du K	2274 før du K
gåva	3061 ge en K i dag	3061 ge en K nu	3062 din K	3062 ge en K	3172 din K gör	3172 ge en K i dag	3176 K
gönderdik	3268 size bir e-posta K
gönderin	3261 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3173 K mer
göre	3278 K
görün	3261 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3261 K
gösterilmeden	3237 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2510 K
głosiła	2510 K
głosiło	2510 K
głosuj	2454 K
głosujcie	2454 K
głównej	2445 na stronie K
gương	64 trang K
gửi	49 hãy K	3424 xin K về
""", 'h': """
használ	1650 cookie-kat K	1651 sütiket K
használat	1650 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	759 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	630 bei google K
hirdették	1733 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3102 K av ai	3124 K av ai	3172 K oss
hjälper	3172 din gåva K
hjælp	496 K af ai	496 K fra ai	516 K af ai	561 vi har brug for din K	561 K os
hjælper	561 dit bidrag K
hlásal	450 K
hlásala	450 K
hlásá	450 K
hovorí	2964 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1733 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1362 tekoälyä K
hágase	80 K socio
hájil	450 K se
hájila	450 K se
häng	3172 K med i
häufiger	630 bei google K
hävdar	3175 K
håller	43 K du med	43 K du inte med	3131 läsare som K
hævder	564 K
hébergé	1469 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1694 K
hírekben	1648 a google K	1661 google K
hírlevelére	1660 K
hírlevelünk	78 K	1731 K
hírlevelünket	1660 K
hírlevelünkre	78 K	1644 K	1730 iratkozzon fel K	1730 iratkozz fel K	1731 K
hírlevél	1734 K
hírlevélre	78 K	1730 iratkozz fel a K	1730 iratkozzon fel a K
hó	1732 ft/K
hónap	1674 első K	1732 első K
hören	712 K sie hier.
hører	2319 der du K
hükmetti	3278 K
hüüdis	1273 K
hüüdsid	1273 K
hűségidő	1684 K nélkül
hồng	3444 nhận hoa K
""", 'i': """
iecienītāko	2069 K avotu
iepriekšējā	97 K versijā
ifølge	564 K	2389 K
illimité	1447 accès K	1516 en K
imágenes	40 tus K	97 contiene K
incorporó	1170 se K a
independentă	2641 presa K
independência	2588 a K
indicó	1211 K
indiqué	1529 a K
indrømmede	564 K
indrømmer	564 K
indépendance	1527 notre K
indépendant	1434 soutenez le journalisme K	1527 journalisme K	1527 média K
indépendante	1513 la presse K a	1527 presse K	1527 information K
información	1146 sigue toda la K	1146 siga toda la K	1170 cubre la K	1209 esta K
informację	2429 wyślij K
informações	97 com K de
informațiilor	2611 preluarea K
informó	1211 K
informē	2115 K
ingresá	77 K tu correo
innehåll	3080 externt K	3101 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2389 K
innrømmet	2389 K
inquiète	1529 s'K
inquérito	35 nosso K
inscrição	2524 cancelar a K	2578 sua K foi
inscríbete	1117 K
insändare	43 K	3100 skicka din K	3100 din K till	3100 skriva en K
intelektą	2015 dirbtinį K	2030 dirbtinį K
inteligencję	2451 przez sztuczną K
inteligencí	393 umělou K
intelligenciával	1667 mesterséges K készült	1686 mesterséges K
introduceți	77 K adresa de email
intégralité	1443 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1209 esta K
investigação	2588 esta K
investigație	2641 această K
investigațiile	2641 continua K
invítame	54 K a un café	54 K un café	1208 K a
invítanos	1208 K a
ismételgette	1733 K
istediğiniz	3220 K zaman iptal	3277 K zaman iptal
izražavaju	2804 komentari K
içeriği	9 K
içeriğin	3246 harici K
içermektedir	97 sahneler K
išorinio	2013 K turinio
""", 'j': """
jautāja	2115 K
javasolják	1733 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2391 skoro już tu K	2391 skoro tu K
jugé	1529 a K
jurnalistă	2614 este K
jurnaliștii	39 K noștri	2637 K noștri îți trimit	2641 K noștri
jälgi	1270 K meid
jäljellä	1380 ilmaista juttua K
jäseneksi	80 liity K	1424 liity K
""", 'k': """
kanał	2508 nasz K
kannatusjäseneksi	1424 liity K
kanál	448 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2870 K
kedykoľvek	2875 odhlásiť sa môžete K
keresőben	1661 google-K
khoản	3401 bạn đã có tài K	3412 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3419 K sao chép
khẳng	3450 K định
kiabált	1733 K
kiabálta	1733 K
kiabálták	1733 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1733 K
kirjeessä	1427 luki K
kiáltott	1733 K
kiáltotta	1733 K
kiáltották	1733 K
kiến	3432 ý K của bạn sẽ	3447 hãy gửi ý K	3447 vui lòng gửi ý K
kliknutím	384 K na
kolačića	2795 K	2825 K
kolačiće	2795 K	2825 K
kolačići	2795 K
komentować	6 K	2417 aby K
komentár	6 pridať K	2899 pridajte K
komentára	2899 pridanie K	2899 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	371 je K	371 , K	435 , K
komentátorem	371 je K	435 je K
komentátorka	435 , K
komentátorkou	371 je K	435 je K	2888 je K
komentátorom	2888 je K
komentář	6 přidat K
komentáře	6 pro přidání K	382 vložení K	382 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1362 K
konferencję	2434 naszą K
konuştu	3278 diye K	3278 K
kopírovanie	2881 K obsahu bez	2881 K je zakázané
kopēšana	2068 K bez
korespondentką	2430 jest K	2495 jest K
korespondentė	2012 K
korábban	1693 K itt írtunk	1693 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2510 K
krzyczała	2510 K
krzyknął	2510 K
krzyknęła	2510 K
krävde	3175 K
krævede	21 K felter er	564 K
krönikör	3099 är K	3160 är K
kulturalną	2438 K dyskusję
kulturredaktör	3099 är K	3160 är K
kulturredaktør	493 er K	549 er K	2314 er K	2374 er K
kumppanuuslinkkejä	74 K	1374 K
kvíz	380 náš K	2898 náš K
kvíze	2898 našom K	2898 v K
kvízu	380 našem K	380 v K
kyltissä	1427 luki K
kysyivät	1427 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1732 K
käsitellään	97 jutussa K
käyttää	1342 tämä sivusto K
käyttöehdot	1369 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1733 K
kérdezték	1733 K
kérdőívünket	35 K
kért	1733 K
kérte	1733 K
kérték	1733 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	756 K sie uns
könyörgött	1733 K
könyörögtek	1733 K
köszönjük	1730 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1648 K minket	1730 K minket
követelte	1733 K
követelték	1733 K
közlése	1685 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1733 K
kúpte	2961 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	759 K an
künstlichen	648 K stimme vorgelesen	648 K stimme vertont
künstlicher	705 mithilfe von K
küpsised	1230 K
küpsistega	1230 K	1249 K
küsis	1273 K
kč	386 za # K	386 od # K	449 od # K
kļūsti	2112 K par
křičel	450 K
křičela	450 K
křičeli	450 K
kể	3450 K
""", 'l': """
labākie	2088 K raksti tavā
lamentó	1211 K
lançait	1529 K
lasītu	2058 lai K tālāk
lasītāji	2113 mūsu K
lasītājiem	2113 mūsu K
lejupielādē	2112 K
lelkisegély	97 K
leverandør	2316 ekstern K
leverantör	3101 extern K
leído	1202 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2078 K
linkistä	1373 lisää tästä K
lisenssillä	47 K
lisäsi	1427 K
llicència	47 K cc
lucrează	2614 K în presă
lunedì	17 ogni K
lună	2642 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3401 đăng nhập để bình K	3432 bình K của bạn sẽ	3447 đăng nhập để bình K
lájkolj	1648 K minket
lákal	450 K
läget	3110 koll på K
lähdet	1328 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3113 du kan K mer	3113 kan du K mer	3113 K mer om	3173 fri att K
läsare	36 våra K	3111 våra K	3173 våra K
läsarna	18 tack vare K
läser	3172 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	520 K for	2345 K for	3128 K för
læser	561 tak fordi du K
læserbrev	43 K	494 skrive et K	494 send dit K
læsere	36 vores K	562 vores K
læseres	505 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1129 K de notas
límites	1126 sigue leyendo sin K
lòng	3424 vui K gửi về	3447 vui K gửi về
löd	3175 K
lød	564 K	2389 K
lūdza	2115 K
lập	3436 ủng hộ báo chí độc K	3448 báo chí độc K
""", 'm': """
magyarázta	1733 K
mailovú	2901 e-K adresu
mainoslinkkejä	37 K	74 K	1374 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1232 K abil
materiał	9 ten K
matéria	20 ler esta K	2520 esta K é só	2583 para ler esta K	2588 esta K
matérias	2555 limite de K
matí	333 rep cada K
mawiał	2510 K
mawiała	2510 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1733 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1424 tue K
meitä	1371 tukea K	1371 tue K	1424 tue K	1424 auta K
mencióname	62 K
menționat	2643 a K
mesačne	2963 K
mesečno	2869 K	3055 K
mesélte	1733 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2509 za K
miesięcznie	2509 K
minkä	90 anna K voit
miễn	15 bài K phí	3439 hết số bài K phí	3449 dùng thử K phí
mjesečno	2869 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1507 charte de K	1507 K par la rédaction
mokė	2055 K
mondták	1733 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1126 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1211 K
mulțumim	2640 K că ne citești
munkatársa	1665 K	1719 K
munkatársunknak	39 K
munkánk	1731 K
munkánkat	1640 támogasd K	1640 támogassa K	1672 K	1730 támogasd K	1730 támogassa K	1731 K
myönsi	1427 K
másodközlés	1658 K
märkis	1273 K
määräsi	1427 K
mån	3112 kr/K	3174 kr/K
månad	3064 testa en K	3112 en K för	3172 testa en K	3174 per K	3174 varje K
månaden	3112 första K	3174 i K	3174 första K
månader	3112 K för #	3172 testa # K
månadsgivare	3172 bli K
måned	458 prøv en K	506 i # K	561 prøv en K	563 pr. K	2328 en K for	2386 prøv en K	2388 per K
måneden	563 om K	2388 i K
måneder	506 i # K	2328 K for #
média	1527 notre K
mês	2588 até o fim do K	2589 por K	2589 ao K
mình	54 mời K ly cà phê	62 tag K
míní	450 K
mówi	2510 K
mówili	2510 K
mówił	2510 K
mówiła	2510 K
môžete	2897 článok si K
müşterimiz	3272 K
mācīja	2115 K
mākslīgais	2075 K intelekts
mēnesis	2114 pirmais K
mēnesī	2114 K
mėgstamiausią	2008 K
mėnesį	2054 per K
měsíc	386 první K	449 za K	449 první K
měsíčně	449 K
můžete	379 článek si K
mạnh	3450 nhấn K
""", 'n': """
nabádal	450 K
nabádala	450 K
naléhal	450 K
namawiał	2510 K
namawiała	2510 K
napisał	2510 K
napisała	2510 K
napiš	38 K nám	67 K nám
napište	38 K nám	370 K nám	403 K na	447 K nám
napísal	2964 K
napíšte	38 K nám	2887 K nám	2887 K, prosím	2920 K na	2961 K nám
naročilo	2995 hvala za K
naročite	80 K se	2969 K se na naše	3053 K se
naročnik	50 kot K	2968 že K
naročnike	2976 samo za K	2976 le za K
naročniki	50 K lahko	3008 lahko berejo le K	3008 berejo samo K	3057 K
naročnikom	2968 dostopen le K	2968 na voljo K	2968 na voljo samo K	2968 na voljo le K	3008 dostopna le K	3008 dostopna samo K	3008 dostopen le K	3008 dostopen samo K
naročnina	2996 K	3057 K
naročnino	2996 z K	3018 z K
narzędzi	2451 przy wsparciu K ai
naujienlaiškio	2020 K
naujienlaiškis	2053 mūsų K	2056 K
naujienlaiškį	2000 mūsų K	2020 K	2052 užsisakykite K	2053 mūsų K
navođenja	2810 bez K izvora
navođenje	2810 uz K izvora
nawoływał	2510 K
našeho	376 do K týmu	376 K e-shopu
našem	2799 K timu
našich	402 K zpráv	2919 K správ
neatkarīgu	2112 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1730 segíts K	1730 írjon K	1730 írj K	1730 jelezd K	1731 K adód
nemokamą	2024 K paskyrą
neobmedzený	2874 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	366 K přístup
neomezeně	342 K číst
nepiekrītat	43 K
nepriklausomą	2022 paremkite K žurnalistiką	2052 paremkite K	2053 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1354 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	447 podpořte K
nezávislá	448 K média
nezávislé	2962 K médiá
nezávislú	2961 podporte K
ngoài	3427 nội dung bên K
nguồn	3422 K ưu tiên	3422 K tin ưu tiên	3445 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3432 chịu trách K về nội dung bình luận
nhân	3428 trí tuệ K tạo
nhấn	3447 K vào đây
nhận	3403 đăng ký K bản tin	3403 đăng ký K tin	3447 đăng ký K bản tin	3447 đăng ký K tin
nhập	24 đăng K	3401 vui lòng đăng K	3401 đăng K để đọc	3401 đăng K để xem	3401 đăng K để lưu	3401 hãy đăng K để	3447 đăng K để đọc	3447 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2431 materiał wideo jest K
niezależne	2507 wesprzyj K	2507 wspieraj K	2508 K media
niezależność	2508 K
niezależną	2508 jesteśmy K
noastră	2641 munca K
nolēma	2115 K
norāda	2115 K
nosūtīsim	57 jums K
notificações	14 as K	2530 ative as K	2530 ativar K	2530 receba K
notificările	14 K	2601 activează K
notifikácie	2900 K
notícia	2588 esta K
notícias	2524 receba as K	2524 receba K	2533 siga as últimas K
novinařina	448 naše K
novinařinu	448 nezávislou K
novinár	2888 je K	2888 , K
novinári	2962 naši K
novinárka	2888 je K	2888 , K
novinárkou	2888 je K
novinárom	2888 je K
novinář	371 je K	371 , K
novinářem	371 je K	435 je K
novináři	448 naši K
novinářka	371 je K	371 , K
novinářkou	371 je K	435 je K
novičke	2969 na e-K
novičnik	2977 K	2977 e-K	3054 naš e-K	3057 K
novičnika	2977 K
nuotraukų	40 K ir vaizdo
nusprendė	2055 K
nášho	2894 do K tímu
nächste	21 in diesem browser für die K	756 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3450 K
nõus	43 ei ole K?
năm	3449 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	376 našem K
obegränsad	3067 K tillgång
obećala	2870 K
obećao	2870 K
obiecał	2510 K
obiecywał	2510 K
obligāta	2068 atsauce K
oblíbené	368 K zdroje
oblíbených	368 K zdrojů
oblíbenými	368 K zdroji
obrigatórios	21 campos K são	2542 campos K são
obveščanje	2995 na naše K
obľúbené	2885 K zdroje
obľúbených	2885 K zdrojov
obľúbenými	2885 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	401 chcete K
odebírejte	346 K náš	407 K	447 K
odemkněte	342 K si
odhlásit	347 K se můžete kdykoli
odoberať	2918 chcete K
odpoveď	21 zrušiť K
odpovídal	450 K
odpověděl	450 K
odpověděla	450 K
odpověď	21 zrušit K
odpowiadał	2510 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2510 K
odpowiedziała	97 nie K	2510 K
odpowiedziało	97 nie K
odražavaju	2804 komentari K	2804 komentari ne K
odídete	2883 kým K
ofereça	2520 K este artigo
ograniczeń	2397 czytaj bez K	2397 czytaj więcej bez K
også	51 bli med du K
ogłosił	2510 K
ogłosiła	2510 K
oikaisupyynnöt	1365 K
oikaisupyyntö	1365 K
olvashatják	1692 csak előfizetők K
olvasási	0 K idő
olvasóiból	1672 K él
olvasóink	36 K	1731 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1208 danos tu K
ordenó	1211 K
ordonné	1529 a K
ortakliği	3258 iş K linkleri
orzekł	2510 K
osobních	364 ochrany K údajů	364 ochraně K údajů
osobných	2890 K údajov
ostrzegał	2510 K
ostrzegała	2510 K
ostrzegł	2510 K
otrzymywać	2459 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	450 K	2964 K
oznámila	450 K	2964 K
ozvěte	38 K se nám	67 K se nám	370 K se nám	447 K se nám
""", 'p': """
padėkite	2052 K mums
pageidaujamą	2008 K šaltinį
paklausė	2055 K
palīdzi	2082 ziedo un K	2112 K mums
palīdzību	2075 mākslīgā intelekta K	2090 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2052 K mums
parsisiųskite	2052 K
participación	1157 normas de K
partnerské	74 K odkazy	389 K odkazy	2906 K odkazy
partneři	353 my a naši K
pastā	2080 e-K
pastāstiet	38 K mums	67 K mums
patronką	2449 zostań naszą K
patrões	2588 sem K
paylaşin	25 K	49 K	3261 K
paziņoja	2115 K
paziņojumus	2079 K
państwa	2429 czeka na K
pašte	2020 jūsų el. K
pažadėjo	2055 K
periódico	1209 este K	1209 nuestro K
permanència	335 sense K
persiųskite	49 K
personvernerklæring	2295 K
phê	54 mời tôi một ly cà K	3436 mời bạn một ly cà K
phóng	3424 liên hệ K viên	3426 là K viên báo	3426 là K viên của	3447 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1211 K
pidätetään	1350 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2510 K
pisała	2510 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2792 K nam	2824 K nam na	2824 K na	2867 K nam	2982 K nam	2982 K na	3012 K nam na	3012 K na	3053 K nam
piškotke	2985 K	3013 K
piškotki	2985 K
piškotkov	2985 K	3013 K
pište	403 K na	403 K nám na
plakáton	1733 állt a K
plânge	2643 se K
pochází	373 obsah K
podcastów	2435 K
podcastů	378 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2510 K
podporovatelé	448 naši K
podporují	448 nás K
podpoře	448 díky K
podpořte	391 K	447 K nás	447 K naši	447 K naše	447 K mě
podrška	2867 vaša K
podrške	2811 bez vaše K	2868 vaše K
podršku	2867 vašu K
podržite	2811 K	2867 K nas	2867 K naš
podělte	67 K se s námi	67 K se o
podľa	2964 K
poinformował	2510 K
poinformowała	2510 K
pokračovanie	2874 pre K v čítaní
pokračování	342 K je dostupné	389 K článku níže
pokračuje	389 článek K	389 text K	2906 článok K	2906 text K
pokračujte	342 K ve čtení s
política	313 K de galetes	1154 K de cookies	2540 K de cookies	2557 cobre K
pomocí	393 K ai
pomocą	2451 z K ai
pomoć	2867 vašu K
pomóż	2507 K nam
pomôžte	2961 K nám
poprosił	2510 K
poprosiła	2510 K
poprosiło	2510 K
poručila	2870 K
poručio	2870 K
poslední	400 K článek zdarma	400 K článek, který můžete
posledný	2917 K článok zadarmo
poslušajte	3011 K nas
postafiókjába	1644 K
postaládádba	79 a K	1660 a K
postaládájában	1660 ön K
posílat	384 nechte si K
posílejte	370 K nám
posíláme	57 vám K	57 K vám
potřebujeme	447 K vaši pomoc	447 K vaši podporu
používame	2890 K cookies
používá	353 tento web K
používáme	353 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2510 K
powiedziała	2510 K
powtarzał	2510 K
powtarzała	2510 K
poznámka	97 K redakce
pozostało	2397 K # %	2397 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	450 zvou K
pošaljite	49 K ga	2792 K nam	2792 K na	2867 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	370 K nám	447 K nám
pošli	49 K ho
pošlite	49 K ho	2887 K nám	2961 K nám
pošljemo	57 vam K
pošljite	49 K ga	2982 K nam	2982 K jo nam	2982 K na	3053 K nam
požádal	450 K
požádala	450 K
pracę	2508 naszą K
pranešimus	2019 K
praneškite	38 K mums	67 K mums
pranešė	2055 K
prašė	2055 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	2921 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2874 už ste K	2874 ste K
predplatiteľom	80 staňte sa K	2882 K	2961 staňte sa K
predplatiteľov	2882 pre K
predplatné	2874 už máte K	2903 K	2961 kúpte K	2961 kúpte si K	2965 K
predplatného	2903 K
predplatným	2903 K	2924 s K
predplaťte	80 K si
preferată	2612 sursă K
preferované	368 K zdroje	2885 K zdroje
preferovaný	368 K zdroj	2885 K zdroj
preferovaných	368 K zdrojů	2885 K zdrojov
preferovaným	368 K zdrojem	2885 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2397 tylko dla K	2457 tylko dla K
prenumeratą	2443 z K
prenumeratę	80 kup K	2397 masz już K	2443 zamów K	2443 kup K	2443 wykup K	2469 kup K
preporučila	2870 K
preporučio	2870 K
pretlačiť	45 K
prevziať	45 K
prečítate	2874 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2867 K se našoj	2867 K im se	3053 K se nam
pridržana	2784 sva prava K
pridržane	2975 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2055 K
prihlásenie	2875 ďakujeme za K	2901 ďakujeme za K
prihlásení	2903 po K
prihlásením	2901 K súhlasíte
prihláste	24 K	2874 K sa a čítajte	2961 K sa na odber
prihvaćate	2806 prijavom K
pripažino	2055 K
programėlėje	2018 K
programėlę	2018 K
prohlásil	450 K
prohlásila	450 K
prohlížeč	10 váš K
pronađite	2822 K nas
proposé	1503 conçu et K par
prosił	2510 K
prosiła	2510 K
pročitali	2776 da biste K
pročitate	2774 da K cijeli	2774 da K ceo
prośbę	2391 mamy do ciebie K	2391 mamy małą K
prošnjo	2979 imamo majhno K	2979 majhno K
prywatności	2413 polityka K	2413 polityce K
przeczytać	2397 aby K cały	2397 aby K ten artykuł
przeczytałaś	2438 dziękujemy, że K
przeczytałeś	2438 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2394 K nam #%	2507 K nam	2507 K #
przekonywał	2510 K
przekonywała	2510 K
przesyłajcie	2429 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2429 K nam	2429 K je do nas	2507 K nam
przyznał	2510 K
przyznała	2510 K
przyłącz	51 K się
przyślij	2429 K nam	2429 K je do nas	2507 K nam
práca	2962 naša K
práce	448 naší K
práci	448 naši K
prácu	2962 našu K
précision	97 K:
précisé	1529 a K
précédente	97 version K de cet
préférée	1493 source K
préférées	1493 sources K
prévient	1529 K
príspevky	2899 K v diskusii
príspevok	2961 váš K
próxima	2588 nossa K
průzkumu	35 našeho K
ptá	450 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1819 blocco della K	1873 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1665 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1467 bloqueur de K	1467 bloqueurs de K	1527 sans K
publicités	1467 bloqueur de K
publicystką	2430 jest K	2495 jest K
publicystą	2430 jest K	2495 jest K
publikování	361 K nebo šíření
publiée	22 ne sera pas K	1472 votre adresse e-mail ne sera pas K
pytał	2510 K
pytała	2510 K
pytały	2510 K
pytań	2437 na kilka K
pyyntö	1328 pieni K
pyysivät	1427 K
pásale	1208 K esta
pásalo	49 K
päevakokkuvõte	1237 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1359 K	1412 on K
päätti	1427 K
påminde	3175 K
pénzbe	1731 K kerül
pénzéből	18 olvasók K
písemného	362 bez K souhlasu
písomného	2921 bez K súhlasu
píšte	2920 K na	2920 K nám na
pódcast	34 nuestro K	1209 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2061 K bez	2068 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	361 K článků
předchozí	97 K verzi článku
předchozího	362 bez K souhlasu	405 bez K souhlasu
předplatitel	50 jako K	50 K může	342 už jste K	342 jste K
předplatitele	365 pro K
předplatitelem	80 staňte se K	447 staňte se K
předplatitelé	50 K mohou	399 jen K	399 pouze K	399 najdou K	399 přečtou K	448 naši K	451 K
předplatitelům	365 K	399 pouze K	399 jen K
předplatné	342 koupit K	343 už máte K	386 K	451 K
předplatného	386 K
předplatným	342 dostupné s K	386 K	408 s K
předplaťte	80 K si	344 K si	447 K si
přehrání	373 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	342 zbývá vám K
přidej	51 K se
přidejte	51 K se	402 K si nás	447 K se	447 K se k nám
přihlaste	24 K	342 K se a čtěte	346 K se k odběru	447 K se k odběru
přihlášení	384 děkujeme za K	386 po K
přihlášením	384 K k odběru	384 K souhlasíte
připojte	51 K se
připomněl	450 K
připustil	450 K
přispějte	90 K, kolik můžete	90 K, čím můžete	391 K	447 K	447 K i vy
přiznal	450 K
přiznala	450 K
přiznává	450 K
příspěvek	447 váš K
příspěvku	373 zobrazení K
příspěvky	382 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	3447 K góp ngay	3451 K góp
quyền	3419 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2510 K
radziła	2510 K
radí	450 K
rakstīja	2115 K
rappelé	1529 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2052 K mums
rašė	2055 K
recibirás	57 K
reclamă	11 K
reconoció	1211 K
recordó	1211 K
rectificación	97 K:
recunoaște	2643 K
redacció	39 la nostra K	43 cartes a la K	324 la K t'envia	334 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1198 la K te envía	1209 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2637 K îți trimite	2641 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2507 wesprzyj K
redaktorką	2430 jest K	2495 jest K
redaktorė	2012 K
redaktör	3099 är K för	3099 är K på	3099 är politisk K	3160 är K på
redaktør	493 er K på	493 er K for	493 er politisk K	549 er K på	549 er K i	2314 er politisk K	2314 er K i	2314 er K for	2374 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2578 a K envia	2588 nossa K
reenvíalo	49 K
refusé	1469 K le dépôt
registrácii	2903 po K
registráciou	2901 K súhlasíte
registráciu	2901 ďakujeme za K
regisztrálj	1730 K ingyenesen	1730 K, hogy
regisztráljon	1730 K ingyenesen	1730 K, hogy
regisztrálnia	1692 K kell
regístrate	1126 K gratis	1127 K para
reinhören	644 jetzt K:
rejestrując	2440 K się
reklamlänkar	74 K	3114 K	3140 K
reklamą	11 K
reklám	70 nincs K	2962 bez K
reklámok	1731 K nélkül
reportaż	2508 ten K
reporterką	2430 jest K	2495 jest K
reportér	371 , K	435 , K	2888 , K
reportérem	371 je K	435 je K
reportérka	371 , K	435 , K	2888 , K
reportérkou	371 je K	435 je K	2888 je K
reportérom	2888 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	307 prohibida la K	332 K sense permís
reproducción	1167 prohibida su K	1167 prohibida la K
reprodução	2553 proibida a K	2553 K proibida	2586 K permitida desde	2586 K é permitida desde
reprodúcelo	45 K
republié	45 K	1483 K avec	1521 cet article est K
repórter	39 nosso K	2557 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1211 K
rezervăm	29 ne K dreptul
riêng	3412 chính sách quyền K tư	3439 dành K cho thuê bao	3445 quan điểm K của tác giả
rovatvezető	1719 K
rovatvezetője	1665 K	1719 K
ročne	2963 K
ročně	449 K
rät	759 K
rätta	3105 K fel
rättar	3105 vi K fel
rättelse	97 K
räumte	759 K ein	759 K der	759 K die
rääkis	1273 K
råber	564 K
råbte	564 K
rådde	3175 K
rådede	564 K
réagir	1473 pour K
réagissez	1526 K à
réalisation	1503 n'a pas participé à la K
rédacteur	1486 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1486 a rejoint la K	1503 n'a pas participé à sa K	1512 la K vous	1516 pour soutenir la K	1526 soutenez la K	1526 alertez la K	1527 notre K
rédactrice	1486 est K
régulièrement	1486 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1529 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1443 cet article est K	1443 ce contenu est K	1443 article K
réservée	1443 K à nos abonnés	1443 la suite est K	1445 K aux abonnés
réservés	1445 K aux abonnés	1483 tous droits K
résiliable	1528 K à tout moment
részesített	1661 előnyben K forrásként
röst	3102 ai-K
răspuns	97 nu a K	97 nu au K	2643 a K	2643 au K
răspunsul	21 anulează K
rằng	3450 viết K	3450 cho K
""", 's': """
sacīja	2115 K
sadržaj	9 ovaj K	2795 vanjski K	2795 spoljni K
sadržaja	9 ovog K	2795 vanjskog K	2795 prikaz ovog K	2795 prikaz K
sakė	2055 K
samobójcze	97 myśli K
sanctionné	1529 a K
sandučić	79 u vaš K	2777 u vaš K
sandučiću	2777 u vašem K	2806 vašem K
sbírka	451 K
schließ	51 . K dich
schließen	51 . K sie sich	575 K sie ein abo	756 K sie ein abo
schránke	2875 vašej K
schránky	79 do vaší K	79 do vašej K	346 do vaší K	2875 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1730 K, hogy
segítségedre	1730 szükségünk van a K
según	1211 K
sensível	97 pode ser K
sentenció	1211 K
sería	1199 sin ti no K
sesión	24 inicia K	24 inicie K	1126 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2587 inicie K
señaló	1211 K
sfătuia	2643 K
sfătuiește	2643 K
sfătuit	2643 a K
sisällön	9 K	1361 ulkoisen K
sisältö	1332 tämä K on vain
sisältöä	1361 ulkoista K
siunčiame	57 jums K
sjefredaktør	2314 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3175 K
skarży	2510 K
skarżył	2510 K się
skrzynkę	79 na twoją K	2400 na twoją K	2400 na swoją K	2440 K mailową
slažete	43 K se	43 ne K se
slobodné	2961 podporte K
slobodnú	2961 podporte K
slušajte	2822 K nas
slíbil	450 K
slíbila	450 K
sollicité	97 K par
sollicitée	97 K par
sondę	2437 naszą K
sonuçlarinda	3240 google arama K
sorumluluğu	30 K
souborů	363 K cookie
souhlasíte	43 K?	384 e-mailu K	384 odesláním K	384 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3424 về hộp thư của tòa K	3436 hãy ủng hộ tòa K	3445 bằng văn bản của tòa K	3447 hãy gửi về tòa K	3447 hãy liên hệ tòa K	3447 hãy báo cho tòa K	3448 tòa K
spandér	54 K en kaffe
spolupráci	389 ve K s partnerem	2906 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2982 K nam
sportkrönikör	3099 är K
sportsredaktør	493 er K
spracovaním	2901 K osobných údajov
sprijiniți	2640 K
sprijină	2640 K-ne
správach	2886 google K
správy	2886 google K
spuneți	38 K-ne	67 K-ne	2641 K-mi mai jos
stellenbörse	643 in unserer K
stjärna	60 fält med K
straipsnį	2031 šį K	2053 visą K
stronę	2460 naszą K
stwierdził	2510 K
stwierdziła	2510 K
stáhněte	447 K si naši	447 K si náš
stálo	450 K na	450 K ve	450 K v
står	30 K för	564 K der på	2389 K det på	2389 K det i	3175 K det på
stöd	3061 med ditt K	3172 K oss	3172 K vår	3172 ditt K
stödja	3111 K oss med
stödlinjen	83 K
stödmedlem	3172 bli K
stödprenumerant	3172 bli K
stötta	3111 K oss med	3172 K oss	3172 K vår	3172 K vårt
støt	505 K os	561 K os	561 K med
støtt	2386 K oss	2386 K vår
støtte	455 med din K	455 vi har brug for din K	505 K os med	505 din K gør	561 din K	561 bliv K	2277 med din K	2327 K oss med	2386 din K
støtteabonnent	2386 bli K
støttemedlem	80 bli K	561 bliv K	2386 bli K
stāstīja	2115 K
stěžuje	450 K
subscripció	337 K
subskrybentów	2397 tylko dla K	2397 dostępna dla K	2397 dostępne dla K	2457 tylko dla K
subskrypcją	2443 z K	2465 z K
subskrypcję	2397 kup K	2397 masz już K	2440 dziękujemy za K	2443 wykup K	2507 kup K
suosikkilähteeksesi	1354 K
suosikkilähteeksi	1354 K
sursă	2636 link activ către K
suscripción	1126 ya tengo una K	1208 cambia tu K	1212 K
suscríbase	80 K	1208 K
suscríbete	80 K	1126 K para	1126 K por	1126 K en	1133 K al boletín	1208 K
susțin	2628 care ne K lunar	2641 ne K lunar
susține	2640 K-ne	2640 K presa	2643 K că
susținerea	2640 K ta
susțineți	2640 K-ne
svarīgākie	2091 nedēļas K
svarīgākās	2091 nedēļas K
svěřte	370 K se nám
szerkesztője	1665 K	1719 K
szerkesztőségünk	39 K	1731 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1731 K
szerzője	1665 külső K
szólított	1733 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3112 tills du K upp	3175 K
sähköpostiin	1335 suoraan K
sähköpostiisi	79 K	1336 K
sähköpostillasi	1386 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1336 K
sélection	1512 K d'articles
sélections	1443 ajouter l'article à vos K
síganos	1146 K en
síguenos	1146 K en	1208 K
sócio	80 seja K
sõltumatut	1270 toeta K
sõnul	1273 K
sök	3126 K nu
sökresultat	3095 K på google
sökt	97 vi har K	97 har K
söyledi	3278 K
söylediler	3278 K
söylüyor	3278 K
søg	518 K nu
søgeresultater	489 K på google
søgning	489 google-K
søk	2343 K nå
søkene	2310 google-K dine
søkeresultatene	2310 K dine på google
súhlasu	2921 bez K
súhlasíte	43 K?	2901 odoslaním K
súmate	51 K	1208 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1666 K
sütiket	1666 K
săptămână	17 o dată pe K	2642 pe K
sīkdatnēm	2073 K	2091 K
sống	3436 nuôi K tờ báo	3436 bạn đọc nuôi K
""", 't': """
találatok	1661 google-K
tanácsolja	1733 K
tanácsolják	1733 K
tanácsolta	1733 K
tanácsolták	1733 K
tanította	1733 K
taşiyin	3261 K
teigė	2055 K
tekemään	1425 K sitä
tekijänoikeus	1350 K suojaa
tekoäly	1362 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1362 K
tekoälyn	1362 K avulla	1362 K tekemä
tekoälyä	1362 käyttää K
telefonā	2079 savā K
tesszük	22 nem K közzé
textům	398 ke všem K
teşekkürler	3275 okuduğunuz için K
thiết	3445 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3439 dành cho K bao	3439 đã là K bao	3451 K bao
thuộc	3420 bản quyền K
thành	3402 dành cho K viên	3434 bạn đã đăng ký K công	3447 trở K thành viên
tháng	3439 đọc miễn phí trong K	3449 mỗi K	3449 hàng K	3449 K đầu
thích	3422 nguồn tin ưa K	3422 nguồn yêu K
thông	14 K báo	3408 bật K báo	3408 nhận K báo	3424 bạn có K tin	3424 bạn đọc cung cấp K tin	3445 khi phát hành lại K tin	3447 hãy gửi K tin	3447 đăng ký nhận K báo	3447 hãy bật K báo
tilføjede	564 K
tillgång	3172 få fri K
tillåtet	3123 inte K att återge
tiếng	3432 K việt có dấu
tiếp	3401 để K tục đọc	3401 để đọc K	3401 đăng nhập để K tục	3436 K sức cho báo chí	3439 để K tục đọc	3447 đăng ký để đọc K	3447 hãy K sức	3447 đăng nhập để K tục
tjänst	3058 en liten K att be
tjänsten	3126 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1642 a K
toàn	20 K bộ bài	3401 để đọc K bộ	3401 đọc K bộ bài	3439 để đọc K bộ bài	3447 đăng ký để đọc K bộ
tražila	2870 K je
tražili	2870 K su
tražio	2870 K je
tretích	2890 cookies K strán
treści	9 tej K	2443 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3408 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3432 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	1719 K
tudósítója	1665 K	1719 K
turpinātu	2058 lai K lasīt
tuần	17 mỗi K	3434 bản tin hằng K của	3434 bản tin hàng K của	3449 mỗi K
tvrdí	450 K
työmme	1425 K
työtämme	1424 tue K	1425 K
tájékoztató	1651 adatvédelmi K
támogass	1730 K minket
támogasson	1730 K minket
támogathat	1672 K minket
támogatása	1672 K nélkül	1672 olvasók K nélkül	1730 az ön K
támogatásod	1730 a te K
támogatásából	1672 olvasóink K
támogatásával	1675 partnerünk K
támogatónk	1672 legyen ön is K	1672 legyél te is K
täglich	583 K per mail
tähtsamad	1249 nädala K
tärkeimmät	1386 K jutut
tästä	1373 lisää K
täällä	1328 kun kerran olet K
täältä	1373 lisää K
téléchargez	1429 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1730 K le
týden	17 každý K
týdně	449 K
týždenne	17 raz K
tłumaczy	2510 K
tłumaczył	2510 K
tłumaczyła	2510 K
třetích	373 cookies K stran
""", 'u': """
uafhængigt	562 K medie
ubegrænset	461 K adgang
udostępnij	25 K
ukarał	2510 K
ulaş	38 bize K
ulaşin	38 bize K	3242 bize K	3261 K
ulaşmak	3242 yazara K
unabhängig	697 K von unserer redaktion	697 von unserer redaktion K	710 damit wir K bleiben	757 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1838 insegna all'K
unterstütze	570 K unsere arbeit	570 K uns mit	756 K uns	756 K unsere	756 K mich	756 K meine
unterstützen	570 K sie unsere arbeit	570 K sie uns mit	570 mit einer spende K	570 können sie uns K	756 K sie uns	756 K sie unsere	756 sie können das K	756 freiwillig K	756 K sie mich	756 K sie meine	756 K uns
unterstützt	602 ihr browser K	756 K uns
unterstützung	566 ihre K	566 mit ihrer K	659 ihrer K	659 deiner K	705 mit K von ki	756 mit deiner K	756 deine K	756 eure K
upišite	77 K svoj e-mail
upozornění	350 zapněte si K	383 K
upphovsrätt	3091 skyddat enligt lagen om K
upphovsrättslagen	3091 skyddat enligt K
uprednostňované	2922 K zdroje
uprednostňovaný	2922 K zdroj
uprednostňovaných	2922 K zdrojov
upřednostňované	406 K zdroje
upřednostňovaný	406 K zdroj
upřednostňovaných	406 K zdrojů
upřesnění	97 K:
uredništva	2975 brez dovoljenja K	2975 brez soglasja K
uredništvo	2989 v naše K	3054 naše K
uredništvu	39 našemu K	2982 pišite K
urmărește	2600 K-ne pe	2600 K-ne și pe	2601 K știrile	2640 K-ne
urmăriți	2600 K-ne pe	2640 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2540 K de cookies
utilizează	2603 K cookie
utilizăm	2603 K cookie
utánközlés	1658 K
utánközölhető	45 K
uutislähteeksesi	1354 ensisijaiseksi K
uutislähteeksi	1354 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2510 K
uznała	2510 K
uzsvēra	2115 K
użyciu	2451 przy K ai
użytkowników	2438 opiniami K
używamy	2412 K plików cookie
užsisakykite	1997 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	346 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2887 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	759 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	643 suchen K
versão	2 K em áudio
vervielfältigung	619 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	607 deine e-mail-adresse wird nicht K	607 ihre e-mail-adresse wird nicht K
veröffentlichung	673 seit der K geändert	673 seit K geändert
već	2789 kad ste K tu	2869 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1365 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3426 là biên tập K của	3439 dành cho hội K
viết	3447 hãy K thư	3448 bài K này	3450 ông K	3450 bà K
você	18 sem K	2588 sem K
vollständigen	575 K artikel lesen
volontär	633 ist K
volontärin	633 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2992 K
vyhradené	2881 všetky práva K	2881 autorské práva sú K
vykřikl	450 K
vykřikla	450 K
vypočuť	2897 si môžete K
vysvetľuje	2964 K
vysvětlil	450 K
vysvětlila	450 K
vysvětloval	450 K
vysvětlovala	450 K
vysvětluje	450 K
vytvořila	393 K ai
vyzýval	450 K
vyzývala	450 K
vyzývali	450 K
vyzývá	450 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	1733 K
válaszolták	1733 K
változatában	97 korábbi K	97 eredeti K
vás	391 bez K by	448 bez K by	2908 bez K by	2962 bez K by
väitis	1273 K
väitti	1427 K
väittää	1427 K
välise	1230 K sisu
våre	2386 meld deg på K
vårt	2285 meld deg på K	2386 meld deg på K
vær	51 K med
védekezett	1733 K
véli	1733 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2962 K vám
vēlamo	2069 K avotu
vēstkopai	2080 K
vēstulei	2080 ziņu K
vědět	38 dejte nám K	67 dejte nám K	370 dejte nám K	447 dejte nám K
všetkým	2915 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	2894 náš K
webinář	376 náš K
według	2510 K
weißt	632 K du mehr
wezwał	2510 K
wiadomościach	2460 google K
wołali	2510 K
wołał	2510 K
wołała	2510 K
wpłata	2449 każda K	2507 twoja K
wpłatom	2508 dzięki K
wpłać	2507 K
wspierającym	2507 zostań K
współpracy	2446 we K z partnerem
wyjaśnia	2510 K
wypisać	2400 K się w każdej chwili
wyrażam	2401 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2429 K nam	2429 K je do nas
wzywał	2510 K
wzywała	2510 K
wöchentlichen	587 K newsletter
właściciela	2508 nie mamy K
""", 'y': """
yazdiğimiz	3271 daha önce K haber
yazmişti	3278 diye K
yhteistyössä	1374 K mainostajan
yönetmenidir	3244 genel yayin K
""", 'z': """
zaakceptować	2431 K pliki cookie
zaapelował	2510 K
zaapelowała	2510 K
zachęcali	2510 K
zachęcano	2510 K
zachęcał	2510 K
zachęcała	2510 K
zadaním	2901 K e-mailu
zadržana	2784 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	384 K e-mailu
zagłosuj	2454 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2811 K vama	2868 K vama
zakázané	2881 šírenie je K
založte	447 K si účet
zamknutý	2874 článok je K
zamčený	342 článek je K
zapisując	2440 K się
zapowiedział	2510 K
zapowiedziała	2510 K
zapytał	2510 K
zapytała	2510 K
zastrzeżone	2424 wszelkie prawa K	2424 wszystkie prawa K
zawołał	2510 K
zawołała	2510 K
zašlete	370 K nám
zašlite	2887 K nám
zaželen	3015 K vir
zaželene	3015 K vire
zaželeni	3015 K vir
zbiórka	2511 K
zbývá	342 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2434 do naszego K
zewnętrzna	2431 treść K
zewnętrzne	9 treści K	2412 treści K	2431 treści K
zewnętrznej	9 treści K	2431 treści K
zewnętrznych	9 treści K
zgłoś	2429 K go nam	2507 K nam
ziņas	2091 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2461 daj nam K	2507 daj nam K
zněl	450 K
zněla	450 K
znělo	450 K
zobrazení	373 K tohoto obsahu	373 K obsahu
zobrazený	60 e-mail nebude K
zostań	2507 K z nami
zpracováním	347 souhlasím se K	354 K osobních údajů
zprávy	369 google K
zprávách	369 google K
zpívali	450 K
zugänglich	660 frei K
zunächst	619 dieser artikel erschien K
zurück	689 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2923 K
získávejte	407 K
zł	2443 za # K	2443 od # K	2509 od # K
złotówka	2449 każda K	2508 każda K
""", 'á': """
állt	1733 ez K
állítja	1733 K
átvehető	45 K
""", 'ä': """
ägare	3111 inga rika K
ähnliches	632 K erlebt
ändå	3058 nu när du K är här
äpp	1235 K
äppi	1235 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2306 beskyttet av K
året	563 om K
återges	3091 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3248 bizimle K
çalişmalarimiz	3276 K
çağrisinda	3278 K bulundu
çerezler	3229 K kullan
çerezlere	3246 K
çerezleri	3229 K kullan	3246 K	3272 K kabul
çözün	3261 K
""", 'é': """
échanos	1208 K una mano	1208 K un cable
écris	38 K-nous	67 K-nous
écrit	1486 K pour	1529 a K
écrivain	1486 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1526 K-nous
électronique	1452 dans votre boîte aux lettres K
énekelték	1733 K
équipe	1527 notre K
értesítéseket	14 K	1671 K
értesüljön	1671 K elsőként
étoile	60 champs avec une K
évente	1732 K
""", 'í': """
ígérte	1733 K
ígérték	1733 K
írta	1733 K
""", 'î': """
îmbia	2643 K
îndemna	2643 K
îndemnat	2643 a K
îndemnau	2643 K
întrebat	2643 a K
întrebau	2643 K
""", 'õ': """
õpetas	1273 K
""", 'ö': """
öffnen	589 app K
önemli	3272 günün en K
önerdi	3278 K
önskad	3095 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1731 független K	1731 a jó K
újságírásunk	1731 K
újságíró	1719 K
újságíróink	1731 K
újságíróinkkal	1694 K
újságíróinknak	39 K
újságírója	1665 K	1719 K
újságíróként	1719 K
última	1146 siga la K hora	1146 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	620 K von	698 von der agentur K	698 deutschen presse-agentur K
übersicht	626 K	682 diese K wurde
ücretsiz	15 K haber	15 K makale	3259 K üye olun
ügyfelünk	1694 K
ühendust	38 võta meiega K	67 võta meiega K	1270 võta K
ütles	1273 K
ütlesid	1273 K
üyeliği	3254 bülten K
üzente	1733 K
üzenték	1733 K
üçüncü	3246 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2822 K nas
čitalaca	43 pisma K	2811 uz podršku K	2829 K	2868 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2829 K	2868 naši K
čitatelia	2925 K	2962 naši K
čitatelja	43 pisma K	2811 uz podršku K	2829 K	2868 naših K	2868 uz podršku K
čitatelji	36 naši K	2829 K	2868 naši K
čitateljima	2829 K
čitateľom	18 vďaka K	2925 K
čitateľov	36 našich K	2908 vďaka podpore K	2925 K	2962 našich K	2962 vďaka podpore K
članak	20 cijeli K	2789 svidio vam se K	2807 cijeli K	2807 ceo K	2868 ovaj K
člancima	2818 svim K
članek	2979 vam je bil K všeč	3054 ta K
člankov	3007 do vseh K
členem	80 staňte se K	447 staňte se K
členom	2961 staňte sa K
článek	20 celý K	338 líbil se vám K	342 celý K za	386 celý K	448 tento K	448 líbil se vám K
článkom	2903 všetkým K	2915 k všetkým K	2915 ku všetkým K
článku	20 celého K
články	448 naše K
článků	386 limit K
článkům	386 všem K	398 ke všem K
článok	20 celý K	2883 páčil sa vám K	2903 celý K	2962 tento K
čtenáři	409 K	448 naši K
čtenářů	36 našich K	43 listy K	391 díky podpoře K	409 K	448 našich K	448 na podpoře K	448 díky podpoře K
čtenářům	18 díky K	36 našim K	409 K
čtení	0 doba K
čtěte	402 K nás
číst	448 K dál bez
čítajte	2919 K nás	2961 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2961 K, že nás čítate
""", 'đ': """
đây	3447 bấm vào K
đóng	3447 K góp của bạn	3447 hãy K góp
đăng	45 K lại	3434 cảm ơn bạn đã K ký	3434 bằng việc K ký, bạn	3447 K ký để đọc bài
đường	3424 K dây nóng của tòa soạn	3424 K dây nóng của báo	3447 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3439 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2963 K sumou
""", 'ř': """
řekl	450 K
řekla	450 K
říká	450 K
""", 'ś': """
śledztwa	2508 nasze K
śledztwo	2508 to K
śledź	2408 K nas na	2507 K nas
śpiewali	2510 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3278 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2792 K nam
šaukė	2055 K
šiandien	2022 aukokite K
šodien	2082 ziedo K
""", 'ź': """
źródło	2424 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2510 K
""", 'ž': """
žalio	2870 K se
želene	3015 K vire
želeni	2980 K vir
željene	2790 K izvore
željeni	2790 K izvor
žiadny	71 K spam
žurnalistai	2053 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2012 K
žurnalistika	448 naše K	448 nezávislá K	2053 K kainuoja	2053 gera K	2962 nezávislá K
žurnalistiku	448 nezávislou K	2962 nezávislú K
žurnalistiky	448 nezávislé K
žurnalistė	2012 K
žurnāliste	2072 K
žurnālisti	2113 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2113 neatkarīga K	2113 K maksā	2113 laba K
žurnālistiku	2082 atbalsti neatkarīgu K	2113 neatkarīgu K
žurnālists	2072 K
žádal	450 K
žádala	450 K
žádali	450 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	817 χωρίς K
άρθρα	825 τα K μας
άρθρο	825 αυτό το K
""", 'έ': """
έγγραφη	817 χωρίς K άδεια
έγραφαν	827 K
έγραφε	827 K
έγραψε	827 K
έλεγαν	827 K
έλεγε	827 K
έρευνά	795 K μας
έρευνές	825 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	785 K σου πηγές	785 K σας πηγές	785 K πηγές
αγαπημένη	785 K πηγή
ακολουθήστε	769 K μας	824 K μας
ακολουθείστε	769 K μας
ακόμη	806 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	827 K
αναγνωστών	820 K
αναγνώστες	18 χάρη στους K	820 K	825 οι K μας
αναδημοσίευση	45 K	779 απαγορεύεται η K	779 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	780 K χωρίς
ανεξάρτητη	824 ενισχύστε την K
ανταποκρίτρια	788 είναι K
ανταποκριτής	788 είναι K
απάντησαν	827 K
απάντησε	97 δεν K	827 K ο	827 K η
απάντησης	21 ακύρωση K
απαγορεύεται	780 K η αντιγραφή	780 K η αναπαραγωγή
αποδεχθείτε	790 K τα cookies
αποδεχτείτε	790 K τα cookies
απορρήτου	782 πολιτική K
από	801 K # €
αρθρογράφος	788 είναι K
αρχισυντάκτης	788 είναι K
αρχισυντάκτρια	788 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	793 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K
βοηθήστε	824 K μας
βοηθούν	825 μας K
βρείτε	769 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	824 K μέλος	824 K κι εσείς
γνώσεις	796 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	787 K μας	824 K μας
γραπτή	817 χωρίς K άδεια
""", 'δ': """
δήλωσαν	827 K
δήλωσε	827 K ο	827 K η	827 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	825 οι K μας
δημοσιογράφος	788 είναι K	788 , K	788 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	825 η K μας	825 ανεξάρτητη K	825 η ανεξάρτητη K
δημοσκόπησή	795 K μας
δημοσκόπηση	795 στη K
διαβάσετε	764 για να K ολόκληρο
διαβεβαίωσε	827 K
διαμαρτυρήθηκε	827 K
διαφήμιση	11 τη K	804 μετά τη K
διαφημίσεις	70 χωρίς K	825 χωρίς K
διαφωνείτε	43 K
διεύθυνση	767 τη K email	767 η K email	800 K email	800 K e-mail
δικαιώματος	779 με επιφύλαξη παντός K
διοργανωτές	827 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	825 η K μας
δωρεά	806 κάντε μια K	824 η K σας	824 κάντε μια K	828 K
δωρεάν	15 K άρθρα	801 K άρθρα
δωρεές	828 K
""", 'ε': """
είμαστε	825 K μια μικρή
είπαν	827 K
είπε	827 K
εβδομάδα	17 κάθε K	826 την K
εγγραφή	800 με την K σας
εγγραφείτε	765 K για να	801 K δωρεάν	824 K δωρεάν	824 K τώρα	824 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	766 στα K σας
εκδήλωσή	793 K μας
εκδοχή	97 αρχική K
εκφράζουν	798 τα σχόλια K	798 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	770 K τις ειδοποιήσεις	772 K τη javascript
ενημερωτικά	767 K δελτία
ενημερωτικό	78 το K δελτίο	767 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	787 K μας
ενισχύστε	806 K	824 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	790 K περιεχόμενο
εξήγησε	827 K
επανέλαβε	827 K
επαναλάμβανε	827 K
επιβεβαιώστε	800 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	787 K μαζί μας	787 K με τον συντάκτη	787 K με τη συντάκτριά	787 K με τη συντάκτρια	787 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	827 K
επιστολή	43 την K σας
ερωτηματολόγιο	797 το K
εσάς	806 χάρη σε K	825 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	801 με # K
ευχαριστούμε	800 K για την εγγραφή	824 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	827 K
ζήτησε	827 K ο	827 K η	827 K στο	827 K από
ζητούσαν	827 K
ζητούσε	827 K
""", 'η': """
ηλεκτρονικό	793 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	827 K
ισχυρίστηκε	827 K
""", 'κ': """
κάλεσε	827 K ο	827 K η
κάνε	62 K μου tag
κάνοντας	800 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	827 K
καλούσε	827 K
κανάλι	825 το K μας
κατάστημά	793 στο K μας
κατήγγειλε	827 K
καταγγέλλει	827 K
καταγγελία	787 κάντε μας την K
κατεβάστε	770 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	795 το K	795 στο K	795 το K μας
κυκλοφορεί	793 K το νέο τεύχος
κυριότερες	800 τις K ειδήσεις
""", 'λ': """
λάβετε	818 K
λέει	827 K
λαμβάνεις	815 θέλεις να K
λαμβάνετε	815 θέλετε να K	818 K
""", 'μ': """
μήνα	826 τον K	826 το K	826 ανά K	826 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	801 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	808 με τεχνητή K	808 από τεχνητή K
νοημοσύνης	808 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	764 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	801 K το άρθρο
ομάδα	793 στην K μας	824 ελάτε στην K	825 η K μας
""", 'π': """
παράκληση	784 έχουμε μια μικρή K	784 μια μικρή K
παραδέχεται	827 K
παραδέχθηκε	827 K
παραδέχτηκε	827 K
παρακάλεσε	827 K
παρακαλούσαν	827 K
παρακαλούσε	827 K
πατώντας	800 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	790 εξωτερικού K
περιεχόμενο	9 αυτό το K	790 αυτό το K	790 το K αυτό	790 εξωτερικό K
πολιτική	782 K cookies
πρέπει	790 δείτε το βίντεο K
προέτρεπαν	827 K
προέτρεπε	827 K
προέτρεψε	827 K
προειδοποίησε	827 K
προειδοποιεί	827 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	824 ενισχύστε την K
προσωπικών	782 K δεδομένων
προτεινόμενη	785 K πηγή
προτιμώμενες	785 K πηγές
προτιμώμενη	785 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	813 K σε όλα
πρόσθεσαν	827 K
πρόσθεσε	827 K ο	827 K η
πρώτο	801 τον K μήνα
πρώτος	826 K μήνας
""", 'ρ': """
ρεπορτάζ	825 το K μας	825 αυτό το K
ρωτούσαν	827 K
ρωτούσε	827 K
ρώτησαν	827 K
ρώτησε	827 K ο	827 K η
""", 'σ': """
σημαντικότερες	800 τις K ειδήσεις
σημείωσε	827 K ο	827 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	824 K μας
στήριξή	806 χωρίς τη K	824 η K σας	824 τη K σας	825 χωρίς τη K
στήριξη	806 χάρη στη K	825 χάρη στη K
στείλε	38 K μας	67 K μας	787 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	787 K μας	824 K μας
στηρίξτε	806 K	824 K μας	824 K την	824 K το	824 K τη
συγκατάθεση	790 K για cookies
συμβουλεύει	827 K
συμβούλευε	827 K
συμβούλευσε	827 K
συμβούλεψε	827 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	793 K μας
συνέδριό	793 K μας
συνέστησε	827 K
συνδεθείτε	24 K	765 K για να
συνδρομή	801 με K	801 K από	819 με K	828 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	764 διαθέσιμο μόνο σε K	764 διαθέσιμο σε K	783 μόνο για K	783 μόνο σε K	824 γραφτείτε K	825 οι K μας	828 K
συνδρομητής	50 ως K	80 γίνετε K	764 είστε ήδη K	824 γίνετε K
συνεργασία	804 σε K με χορηγό	804 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	804 συνδέσμους K
συνεχίζεται	804 K παρακάτω
συνεχίσετε	764 για να K την ανάγνωση	764 να K την ανάγνωση
συνεχίσουμε	825 να K
συνεχίστε	764 K την ανάγνωση
συνιστούσε	827 K
συντάκτης	788 είναι K
συντάκτρια	788 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	798 στα K
σύμφωνα	827 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	814 K δωρεάν άρθρο
τραγουδούσαν	827 K
τόνιζε	827 K
τόνισε	827 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	827 K
υποσχέθηκε	827 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	784 αφού K ως εδώ
φωνάζει	827 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	784 πριν K
φώναζαν	827 K
φώναζε	827 K
φώναξαν	827 K
φώναξε	827 K
""", 'χ': """
χάνετε	815 μη K
χρήσης	782 όροι K	800 όρους K
χρειαζόμαστε	824 K τη βοήθειά σας
χρησιμοποιεί	773 K cookies
χρησιμοποιούμε	772 K cookies
χρόνο	826 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	811 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	795 στην K
""", 'а': """
абонамент	171 вече имате K	202 с K	202 K за	222 с K	262 K
абонамента	200 с K си	200 благодарим за K
абонат	50 като K	169 вече сте K
абонати	181 само за K	262 K
абонатите	50 K могат
абонирайте	80 K се	169 K се, за да	172 K се за бюлетина	258 K се
абонирането	200 с K
авторизованные	2698 только K
авторизованным	2698 K пользователям
авторизовані	3326 лише K
авторизуйтесь	24 K
авторкою	3314 зв'язатися з K
автором	3314 зв'язатися з K
автору	54 на каву K	2686 пишите K
адрес	21 имейл K няма	200 имейл K
адреса	200 имейл K
адресою	3347 пишіть за K
адресу	2718 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	196 нашата K	196 кратка K
анкетата	197 K
анкету	2697 K	3325 K
анонимно	2686 K
афилиейт	205 K линкове
""", 'б': """
бажаних	3311 K джерел
безкоштовна	3345 остання K стаття
безкоштовний	3321 наш K вебінар	3329 K акаунт	3345 останній K матеріал
безкоштовних	3329 ліміт K	3329 K статей
безкоштовні	15 K статті	3329 K статті
безлимитный	2653 K доступ
безплатен	193 нашия K уебинар
безплатна	216 последна K статия
безплатни	15 K статии	202 K статии
безплатно	202 K, за
бесплатная	2716 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2701 K статьи
бесплатный	2692 наш K вебинар	2701 K аккаунт	2716 последний K материал
бесплатных	15 K статей	2701 лимит K	2701 K статей
бисквитки	190 K	220 K
бисквитките	190 K	220 K
благав	3396 K
благала	3396 K
благали	3396 K
благодарение	18 K на читателите	208 K на вас	208 K на вашата	259 K на вас
благодарим	200 K ви, че се
благодаря	2707 K донатам	2768 K вам	2768 K вашей
блокировщик	2666 отключите K	2666 K рекламы
блокувальник	3296 K реклами
бот	39 наш K
браузер	10 ваш K	2679 ваш K	3306 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	172 нашия K	201 K	259 нашия K	262 K
бюлетина	78 за K	172 K ни	172 запишете се за K	201 K
бюлетини	201 K
бяхте	42 K ли там
""", 'в': """
вайбері	3312 K
вайбър	16 K	185 K
ватсапе	2684 K
вашата	173 на K поща
введите	77 K адрес
вебинар	2692 наш K
вебінар	3321 наш K
взывал	2770 K
видео	9 это K	40 фото и K
виділіть	3310 K
визнав	3396 K
визнала	3396 K
визнає	3396 K
викала	261 K
викаха	261 K
викаше	261 K
викна	261 K
використання	3306 K cookie	3335 будь-яке K матеріалів	3335 K матеріалів сайту
використанні	3304 при K матеріалів
використовує	3297 K cookie
використовуємо	3296 K cookie
вимагав	3396 K
вимагала	3396 K
вимагали	3396 K
виправлення	97 K:
випуск	3323 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3396 K
вк	2684 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2684 K
влезте	24 K
вміст	9 цей K
внескам	3336 завдяки K	3394 завдяки K
внесок	3393 ваш K
войдите	24 K	2654 K, чтобы
вотсапе	2684 K
вотсапі	3312 K
впн	64 без K
всеки	208 K лев
встановіть	3290 K додаток
въведете	77 K имейла си
възпроизвеждането	207 K
выделите	2669 K ее	2669 K текст
выпуск	2695 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3396 K
відповідав	3396 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3396 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	261 K
гласил	2770 K
гласила	2770 K
гласит	2770 K
гласувайте	213 K
гледайте	218 K ни
говорил	2770 K
говорила	2770 K
говорили	2770 K
говорит	2770 K
год	2769 в K
годишно	260 K
голосуйте	2712 K	3341 K
гривень	3395 # K
грн	3395 # K
група	219 viber K
гукав	3396 K
гукали	3396 K
гукнув	3396 K
гукнула	3396 K
гіперпосилання	3304 K обов
""", 'д': """
дальше	2653 чтобы читать K
дарение	258 вашето K	260 с K	262 K
дарения	262 K
дарете	208 K	258 K ни
джерела	3311 обрані K	3311 бажані K
джерелом	3311 основним K	3311 бажаним K
дзен	2684 K
дзене	2684 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	261 K
добавил	261 K	2770 K
добавила	261 K	2770 K
добавьте	2663 K нас в
добавя	261 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3396 K
додала	3396 K
додатку	84 у нашому K
додає	3396 K
дозволить	3393 ваша підтримка K
дозволяється	3335 матеріалів K лише
долучайтесь	51 K	3393 K до нас	3393 K до нашої	3393 K до нашого	3393 K до спільноти	3393 K до читачів
долучайтеся	51 K	3393 K до нас	3393 K до нашої	3393 K до нашого	3393 K до спільноти	3393 K до читачів
донат	2767 ваш K	3393 ваш K	3397 K
донатам	3336 завдяки K
донати	3397 K
донатом	3395 K
донаты	2771 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3393 ваша підтримка K
допомога	3393 нам потрібна ваша K
допомогою	3338 за K ші
допоможе	3394 K нам
допоможуть	3336 K нам працювати	3394 K нам
допоможіть	90 K, скільки можете
допускается	2706 материалов K только
допълнена	97 статията е K
доступ	2701 полный K	3329 повний K
достъпен	169 K за абонати
достъпна	169 K за абонати
достъпно	169 K за абонати
дочитали	2645 вы K до конца	3280 ви K до кінця
дочитати	3286 щоб K
дочитать	2653 чтобы K	2701 K
""", 'е': """
евро	202 за # K
ежедневную	2656 K рассылку
ежемесячно	2769 K
ежемесячное	2767 оформите K
ежемесячный	2707 K донат
еженедельную	2656 K рассылку
електронна	173 вашата K поща
електронної	3328 адресу K пошти
електронну	3328 K адресу	3328 K пошту
епизод	195 K
епизода	195 K
""", 'ж': """
жаловалась	2770 K
жаловался	2770 K
жалуются	2770 K
жодного	71 K спаму
журналист	188 е K	188 - K	188 , K	2687 - K	2687 , K	2755 K
журналисти	259 нашите K
журналистика	259 независимата K	259 независима K	259 нашата K	2768 независимая K
журналистике	2768 независимой K
журналистики	2768 независимой K
журналистику	2768 независимую K
журналистка	188 е K	188 , K	2687 - K	2687 , K	2755 K
журналисты	2768 наши K
журналіст	3316 - K	3316 , K	3381 K
журналістам	39 нашим K
журналісти	3394 наші K
журналістика	3394 незалежна K
журналістику	3394 незалежну K	3394 якісну K
журналістка	3316 - K	3316 , K	3381 K
журналісту	39 нашому K
""", 'з': """
завантажити	3290 K застосунок
завантажте	3290 K додаток
завдяки	3336 існує K	3394 K вам	3394 K вашій
зависимост	88 хазартът създава K
задонатьте	2767 K	3393 K
задължителните	21 K полета
зазначив	3396 K
зазывал	2770 K
закликав	3396 K
закликала	3396 K
закликали	3396 K
закончились	2653 бесплатные статьи K
залишає	29 K за собою право
залишилося	3287 K #%	3287 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2670 K ошибку
замолчим	2768 мы не K
запазени	179 всички права K
запевняв	3396 K
запевняла	3396 K
запевняє	3396 K
записи	58 новые K на почту
запитав	3396 K
запитала	3396 K
запитань	3325 на кілька K
запишете	172 K се за нашия
зарегистрированные	2698 только K
зарегистрированным	2653 доступен только K
зарегистрированы	2653 уже K
зарегистрируйтесь	2654 K, чтобы	2701 бесплатно K	2701 K бесплатно	2767 K бесплатно	2767 K, чтобы читать
зареєстровані	3326 лише K	3326 тільки K
зареєструйтесь	3287 K, щоб	3329 безкоштовно K	3329 K безкоштовно	3393 K безкоштовно	3393 K, щоб читати
зареєструйтеся	3329 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3308 нашому K
застосунок	3290 завантажте K	3308 наш K	3308 мобільний K	3393 завантажте K і	3393 завантажте K та
захищено	3304 усі права K
захищені	3304 усі права K	3304 всі права K
защищенной	2686 K формой
защищены	2677 все права K
защищённой	2686 K формой
заяви	261 K
заявив	3396 K
заявил	261 K	2770 K
заявила	261 K	2770 K	3396 K
заявили	2770 K	3396 K
заявиха	261 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2645 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3310 якщо ви K
знанията	196 K си
зобов	3396 K'язав
зовнішнього	3318 K вмісту	3318 K контенту
зовнішній	3318 K вміст	3318 K контент
зробіть	3284 K внесок	3393 K внесок у	3393 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2683 K
известията	14 K
извика	261 K
изкуствен	210 с помощта на K интелект	210 с K интелект	210 от K интелект
изменено	97 имя K
изменены	97 имена K	97 имена героев K
изпратете	38 K ни	49 K я	67 K ни	186 K ни	258 K ни
изпращайте	186 K ни	187 K на
изпращаме	57 ви K	57 K ви
изтеглете	258 K нашето
източник	184 основен K
източници	184 любими K
имейл	173 вашия K	200 вашия K	200 по K	200 на K
имейла	79 на K ви	173 на K си
имейлът	60 K ви няма да
иностранного	2677 выполняющим функции K агента
иностранным	2768 K агентом
инстаграм	185 K
искусственного	2709 с помощью K интеллекта
искусственным	2709 K интеллектом
использование	2679 K cookie	2689 K cookie	2706 любое K материалов	2706 K материалов сайта
использовании	2677 при K материалов	2706 полном или частичном K	2706 частичном K материалов
используем	2666 K cookie
использует	2667 K cookie
исправление	97 K:
источники	2683 избранные K	2683 любимые K
источников	2683 избранных K	2720 избранных K
источником	2683 основным K
исчерпали	2653 K лимит
""", 'к': """
каждое	17 K утро
каждый	2769 K месяц
каже	3396 K
каза	261 K
казав	3396 K
казал	261 K
казала	261 K	3396 K
казали	3396 K
казаха	261 K
казва	261 K
казвал	261 K
казвала	261 K
канал	219 viber K	2768 наш K	3394 наш K
канала	2768 нашего K
каналу	3394 нашого K
колумнист	2687 - K	2687 , K	2755 K
колумніст	3316 - K	3381 K
колумністка	3316 - K	3381 K
команде	2692 к нашей K
команди	3321 до нашої K
коментар	6 залишити K
коментарите	85 в K	198 K под
коментарях	85 у K	85 в K	3305 у K	3305 в K
коментатор	188 е K
коментиране	198 правила за K	198 правилата за K
коментирате	6 за да K	198 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2669 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2678 в K
комментировать	6 K
контент	9 этот K	9 цей K	2689 внешний K
контента	9 этого K	2689 внешнего K
контенту	9 цього K
конференцию	2692 нашу K
конференция	193 нашата K
конференцію	3321 нашу K
конфиденциальности	2666 политикой K	2679 политика K
конфіденційності	3296 політикою K	3306 політика K
копирование	2706 K материалов сайта
кореспондент	188 е K	188 , K	3316 - K	3316 , K	3381 K
кореспондентка	3316 - K	3316 , K	3381 K
короткий	2697 K опрос
корреспондент	2687 - K	2687 , K	2755 K
корреспондентам	39 нашим K
корреспондентка	2755 K
корреспонденту	39 нашему K
крикнув	3396 K
крикнул	2770 K
крикнула	2770 K	3396 K
кричав	3396 K
кричал	2770 K
кричала	2770 K	3396 K
кричали	2770 K	3396 K
кричит	2770 K
""", 'л': """
лв	202 за # K
лев	202 за # K
лева	202 за # K	260 K
лекцию	2692 нашу K
лекцію	3321 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	193 нашия онлайн K	193 нашия K
магазина	193 онлайн K ни	2692 нашего K
магазине	2692 в нашем K	2692 в нашем интернет-K
магазину	3321 нашого K
магазині	3321 у нашому K	3321 в нашому K	3321 нашому інтернет-K
материал	2669 обсудить K	2689 внешний K	2722 K создан	2768 этот K
материалам	2714 ко всем K
материалы	2768 наши K
матеріал	3394 цей K
матеріали	3394 наші K
матеріалу	97 першій версії K
матеріалів	3335 копіювання K сайту	3335 K посилання обов'язкове	3343 до всіх K	3343 до усіх K
мероприятие	2692 наше K
месенджері	3312 K
месец	260 на K	260 всеки K
месечно	260 K
мессенджере	2684 K
месте	42 вы были на K
месяц	2769 в K
мобільний	3308 K додаток
молба	183 имаме малка K	183 имаме K към вас
молел	261 K
молела	261 K
молеха	261 K
молеше	261 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3395 на K	3395 перший K
""", 'н': """
навчання	48 K ші
нагадав	3396 K
нагадала	3396 K
наголосив	3396 K
наголосила	3396 K
надпис	261 такъв K
надпись	2770 такая K
надсилайте	3314 K нам	3314 K її	3314 K їх нам	3315 K фото	3315 K відео	3315 K свої	3393 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3311 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3314 K нам	3314 K їх нам	3315 K фото	3393 K нам
нажимая	2700 K кнопку	2700 K на кнопку	2700 K "
нажмите	2669 K ctrl
намерете	218 K ни
напис	3396 такий K
написа	261 K
написав	3396 K
написал	2770 K
написала	2770 K	3396 K
написано	2770 было K	3396 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2686 K нашему	2686 K нашей	2686 K автору	2686 K нам	2767 K нам
напишіть	38 K нам	67 K нам	3314 K нашому	3314 K нашій	3314 K автору	3314 K авторці	3314 K нам	3393 K нам
напомнил	2770 K
напомнила	2770 K
направете	258 K дарение
настоя	261 K
настоява	261 K
настоявал	261 K
натискайки	200 K
натискането	200 с K
натискаючи	3328 K кнопку	3328 K на
нашем	2669 в K чате
нашия	193 към K екип	193 в K екип	196 K куиз	196 K тест
небольшая	2645 K просьба
неделю	17 раз в K	17 каждую K	2769 в K
независимата	258 подкрепете K
независими	259 K медии
независимую	2648 поддержите K	2767 поддержите K
независимые	2768 K медиа
незалежні	3394 K медіа
нейросети	2709 с помощью K
несколько	2697 на K вопросов
никакого	71 K спама
новинами	3293 стежте за K
новини	185 google K	3312 google K
нуждаем	258 K се от вашата
нужна	2707 K ваша
нюзлетър	201 K
""", 'о': """
обеща	261 K
обещал	261 K	2770 K
обещала	2770 K
обещали	2770 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2687 - K	2687 , K	2755 K
обозревательница	2755 K
обраних	3311 K джерел
обучения	48 K ии
объявил	2770 K
объявила	2770 K
объяснил	2770 K
объяснила	2770 K
объясняет	2770 K
объяснял	2770 K
объясняла	2770 K
обязал	2770 K
обязательна	2677 гиперссылка K	2706 материалов ссылка K	2706 ссылка на источник K
обязательные	21 K поля	2669 K поля
обясни	261 K
обяснил	261 K
обяснила	261 K
обяснява	261 K
обіцяв	3396 K
обіцяла	3396 K
обіцяли	3396 K
огледален	64 K сайт
оглядач	3316 - K	3316 , K	3381 K
оглядачка	3316 - K	3316 , K	3381 K
оголосив	3396 K
ограничений	2653 читайте без K
одноклассниках	2684 K
одному	3328 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2669 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3325 наше K	3325 коротке K
опитуванні	35 нашому K	3325 K читачів	3325 нашому K	3325 в K
оприлюднюватиметься	22 не K	3299 ваша e-mail адреса не K
опрос	35 наш K	2697 наш K
опросе	35 нашем K	2697 нашем K	2697 в K
опубликован	22 не будет K	2669 ваш адрес email не будет K
организаторите	261 канят K
организаторы	2770 зовут K
організатори	3396 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2700 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2654 K #%	2654 K # %
отбележете	62 K ме
ответил	97 не K на	2770 K
ответила	97 не K на	2770 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2770 K
отвечала	2770 K
отговори	97 не K на	261 K той	261 K тя
отговорил	261 K
отговорила	261 K
отговориха	261 K
отговорност	30 не носи K
отменить	21 K ответ	2769 K в любой момент
отметил	2770 K
отметила	2770 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2656 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2686 K их нам	2767 K нам
отримувати	3346 хочете K
отримуйте	3350 K
очакваме	186 K вашите
ошибку	2670 нашли K
оштрафовал	2770 K
оштрафовала	2770 K
оштрафував	3396 K
""", 'п': """
партнером	2704 совместно с K	3333 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2704 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3333 K посилання
партнеры	2666 мы и наши K
партньорски	205 K линкове
партнёром	2704 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2704 K ссылки
партнёрским	74 K ссылкам
патроном	2767 станьте K
пееха	261 K
пели	2770 K
первинній	97 K версії
первоначальной	97 K версии
первый	2769 K месяц	2769 рубль в K
переведите	2767 K нам
перевірте	3325 K себе	3328 K пошту
передплатник	50 як K	3286 уже K	3286 вже K
передплатникам	3286 доступний лише K	3286 доступна лише K	3286 доступно лише K
передплатники	50 K можуть	3344 лише K	3344 тільки K
передплатників	3286 тільки для K
передплатою	3286 доступна за K	3286 доступний за K	3329 за K	3351 з K
передплату	80 оформіть K	3329 K за	3393 оформіть K
передплатіть	80 K
передрук	45 K	3309 K
передруковувати	45 K
передруку	3309 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2682 K
перепечатке	2682 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3307 K даних
персональных	2680 K данных
писав	3396 K
писал	2770 K
писала	2770 K	3396 K
писати	3394 нам K
писменото	207 без K съгласие
письме	2700 в одном K
письменного	2721 без K согласия
письмової	3349 без K згоди
питаха	261 K
питаше	261 K
пишете	38 K ни	67 K ни	186 K ни	187 K на	258 K ни
пишеше	261 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2686 K нам	2718 K на	2767 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3314 K нам	3347 K на
платной	2653 в K версии
побачили	3355 K помилку
повний	20 K текст	3329 K текст
повтаря	261 K
повтаряше	261 K
повторював	3396 K
повторює	3396 K
повторяет	2770 K
повторял	2770 K
повторяла	2770 K
повідомив	3396 K
повідомила	3396 K
повідомили	3396 K
повідомте	38 K нам	67 K нам	3314 K нам	3314 K нас	3393 K нам
подайте	187 K сигнал
поддержать	2767 K нас	2767 K редакцию	2767 K нашу
поддерживайте	2767 K нас	2767 K нашу
поддержите	2648 K нашу	2648 K нас	2707 K	2767 K нас	2767 K нашу	2767 K редакцию	2767 K проект	2767 K автора	2767 K наш
поддержка	2649 ваша K	2767 ваша K поможет	2767 ваша K помогает	2767 ваша K позволит
поддержке	2704 при K партнёра	2704 при K партнера	2707 благодаря вашей K	2768 вашей K
поддержки	2768 без вашей K	2768 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	261 K
подканяха	261 K
подканяше	261 K
подкаст	34 наш K	34 нашия K	195 K	259 нашият K	2695 K	2768 наш K	3323 K	3394 наш K
подкаста	195 K	2695 K	2768 нашего K
подкасте	34 нашем K	2695 K
подкасти	34 наші K	195 K	3323 K
подкастов	2695 K
подкасту	3323 K
подкастът	195 K
подкасты	2695 K
подкасті	34 нашому K	3323 K
подкастів	3323 K
подкрепа	208 с вашата K	208 вашата K	258 вашата K	259 вашата K
подкрепата	205 с K на партньор
подкрепете	208 K	258 K ни	258 K нашата
подкрепяйте	258 K ни
подписаны	2653 уже K
подписка	2653 уже есть K	2771 K
подписке	2653 доступен только по K	2653 доступна по K	2653 доступен по K	2701 по K
подписки	2771 K
подпиской	2726 с K
подписку	80 оформите K	80 оформить K	2653 оформить K	2653 оформите K	2700 спасибо за K	2701 K за	2767 оформите K	2767 оформить K
подписчик	50 как K	2653 уже K	2653 вы уже K
подписчикам	2653 доступна только K	2653 доступно только K	2653 доступен только K	2715 только K
подписчики	50 K могут	2715 только K	2771 K
подписчиков	2653 только для K
подписчиком	2767 станьте K
подписывайтесь	2656 K на рассылку	2663 K на нас	2663 K на наш	2663 K на канал	2663 K на telegram	2767 K на
подписываясь	2700 K
подпишитесь	80 K	2648 K на регулярное	2656 K на рассылку	2663 K на наш	2663 K на канал	2767 K на
подчеркнул	2770 K
подчеркнула	2770 K
подчерта	261 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3321 нашу K
пожертвование	2648 оформите K	2649 сделайте K	2707 регулярное K	2707 ежемесячное K	2767 ваше K	2767 сделайте K	2767 оформите K	2771 K
пожертвования	2768 на K	2771 K
пожертвованиям	2707 благодаря K	2768 благодаря K
пожертвуйте	2767 K
позволяет	2767 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	207 K на
поиска	261 K
поискал	261 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2653 чтобы прочитать K
полный	20 K текст	2701 K текст
получавайте	221 K
получавате	217 искате ли да K	217 искате да K
получайте	2725 K
получать	2717 хотите K
помилку	3355 знайшли K
помогите	90 K, сколько можете	2767 K нам
помогнете	258 K ни
помогут	2768 K нам
поможет	2768 K нам
помоли	261 K
помолил	261 K
помолила	261 K
помощник	63 наш K	63 ии-K
помощь	2767 нам нужна ваша K
помощью	2709 с K ии
помітили	3310 якщо ви K	3355 K помилку
помічник	63 наш K
понравилась	2768 K статья
понравился	2768 K материал	2768 K текст
пообещал	2770 K
пообещала	2770 K
пообіцяв	3396 K
пообіцяла	3396 K
попереджає	3396 K
попередив	3396 K
попередній	97 K версії
попита	261 K
поправка	97 K:
попросив	3396 K
попросил	2770 K
попросила	2770 K	3396 K
попросили	2770 K	3396 K
попросило	2770 K
порадив	3396 K
порадила	3396 K
посилання	3335 K на джерело обов'язкове
последвайте	258 K ни
последната	216 K ви безплатна статия	216 K безплатна статия
посоветовал	2770 K
посоветовала	2770 K
постановив	3396 K
постановил	2770 K
посъветва	261 K
посъветвал	261 K
посъветвали	261 K
потребовал	2770 K
потребовала	2770 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2700 вашей K
почтовом	2700 вашем K ящике
почту	79 на K	2657 на вашу K	2657 вам на K	2700 вашу K
пошту	79 на K	79 на вашу K	3289 на вашу K
пошті	3328 вашій K
пощенска	173 вашата K кутия
пояснив	3396 K
пояснил	2770 K
пояснила	2770 K	3396 K
пояснював	3396 K
пояснювала	3396 K
пояснює	3396 K
поясняет	2770 K
правото	29 си запазва K
працювати	3336 допоможе нам K	3394 K далі
працюємо	3394 ми K
предишна	97 K версия на
предпочитаемые	2683 K источники
предпочитаемых	2683 K источников
предпочитан	184 K източник
предпочитани	184 K източници
предпочитаните	184 K източници	184 K си източници
предпочтительные	2683 K источники	2720 K источники
предпочтительный	2683 K источник
предпочтительных	2720 K источников
предупреди	261 K
предупредил	2770 K
предупреждава	261 K
предупреждает	2770 K
предыдущей	97 K версии текста
препечатването	207 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2770 K
призвала	2770 K
призвали	2770 K
призна	261 K
признава	261 K
признавал	2770 K
признает	2770 K
признал	2770 K
признала	2770 K
признали	2768 нас K
призова	261 K
призовава	261 K
призовал	261 K
призоваха	261 K
призывал	2770 K
призывала	2770 K
призывали	2770 K
приложение	84 в нашето K	259 нашето K	2658 скачать K	2659 скачайте K	2659 установите K	2681 наше K	2681 мобильное K	2767 скачайте наше K	2767 скачайте K и
приложението	258 изтеглете K ни	258 изтеглете K на вестник
приложении	84 в нашем K	2658 открыть в K	2681 нашем K
приложения	2681 нашего K	2768 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2683 K источником
присоединяйтесь	51 K	2767 K к нам	2767 K к нашему	2767 K к нашей	2767 K к нашим	2767 K к сообществу	2767 K к читателям	2767 K к тем
присъединете	51 K се	258 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2686 K нам	2686 K фото	2686 K видео	2686 K новости	2686 K свои	2686 K их нам	2767 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2686 K нам	2686 K фото	2686 K их нам	2767 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3393 K до нас	3393 K до нашої	3393 K до нашого	3393 K до спільноти	3393 K до читачів
приєднуйтеся	51 K	3393 K до нас	3393 K до нашої	3393 K до нашого	3393 K до спільноти	3393 K до читачів
проверьте	2697 K себя	2700 K почту
проголосуйте	2712 K	3341 K
продовження	3333 реклама. K
продовжити	3286 щоб K читання	3336 допоможуть нам K
продовжувати	3394 K роботу
продолжаем	2768 мы K работать
продолжать	2707 помогут нам K	2768 K работу
продолжение	2704 реклама. K
продолжить	2653 чтобы K чтение	2707 помогут нам K	2707 поможет нам K	2768 K работу
продължава	205 K по-долу
продължете	170 K да четете
продължим	259 да K да работим
продължите	169 за да K да четете
произведен	2677 настоящий материал (информация) K	2722 материал K
произведён	2722 материал K
пройдите	2697 K тест
пройдіть	3325 K тест
променени	97 имената са K
пропускайте	217 не K
пропустите	2717 не K
пропустити	3346 не хочете K
пропустить	2717 не хотите K
пропустіть	3346 не K
просив	3396 K
просил	2770 K
просила	2770 K	3396 K
просили	2770 K	3396 K
просьба	2645 у нас к вам K	2645 у нас есть K
просять	3396 K
проучване	196 нашето K
прохання	3280 маємо до вас K	3280 невелике K
прочетете	170 за да K цялата
прочитать	2653 осталось K	2653 чтобы K статью
пріоритетне	3311 K джерело
пріоритетним	3311 K джерелом
публиковать	45 K у себя
пълния	202 K текст
първия	260 за K месец
първоначалната	97 K версия
підписатися	3288 K на розсилку
підписка	3397 K
підписку	3286 оформіть K	3328 дякуємо за K	3393 оформіть K
підписники	3344 лише K	3397 K
підписників	3286 тільки для K
підписуйтесь	3292 K на нас	3292 K на наш	3292 K на канал	3292 K на telegram	3393 K на
підписуйтеся	3292 K на наш	3292 K на канал
підписуючись	3328 K
підпишіться	3288 K на розсилку	3292 K на наш	3393 K на
підтримайте	3283 K нашу	3283 K незалежну	3283 K нас	3336 K	3393 K нас	3393 K нашу	3393 K незалежну	3393 K редакцію	3393 K автора	3393 K роботу	3393 K наш
підтримати	3393 K нас	3393 K нашу
підтримка	3284 ваша K	3393 ваша K допоможе
підтримки	3333 за K партнера	3394 спільноти K	3394 вашої K
підтримуйте	3393 K нас	3393 K нашу
підтримці	3336 завдяки вашій K	3336 завдяки K читачів	3394 вашій K
піти	3280 перш ніж K
""", 'р': """
работа	259 нашата K	2768 наша K
работаем	2768 мы K
работать	2707 помогут нам K	2707 поможет нам K	2768 K дальше
работу	2768 нашу K
радив	3396 K
радила	3396 K
радили	3396 K
радить	3396 K
разкажете	38 K ни	67 K ни
разрешение	180 без K е забранено
разрешения	2721 без K редакции
разчитаме	208 K на вашата	259 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2767 K нам
рассказал	2770 K
рассказала	2770 K
рассказывать	2768 K правду
расследование	2768 наше K	2768 это K
расследования	2768 наши K
рассылка	2768 наша K	2771 K
рассылку	78 на K	78 нашу K	78 K	2656 нашу K	2656 K самых	2768 нашу K
регистрацията	200 с K си	200 благодарим за K
регистрируясь	2700 K
регулярний	3336 K внесок
редактор	188 е K	188 - K	188 , K	2687 - K	2687 , K	2755 K отдела	2755 K	3316 - K	3316 , K	3381 K
редакторка	3316 - K	3316 , K	3381 K
редакцией	39 нашей K	2686 связаться с K
редакции	97 поправка K	2721 без согласия K	2768 нашей K
редакцию	39 в нашу K	2686 напишите в K	2686 пишите в K
редакция	193 в нашата K	259 нашата K	2768 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3314 напишіть у K	3314 пишіть у K
редакція	3394 наша K
редакцією	39 нашою K	3314 зв'язатися з K
редакції	43 письма до K	97 від K:	3314 пишіть до K	3349 без згоди K	3349 без дозволу K	3394 нашої K
рекламата	11 K	205 след K
реклами	11 K	70 без K	70 немає K	259 без K	3333 після K	3333 на правах K	3394 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2704 после K	2704 на правах K	2768 без K
репортер	39 на нашия K	188 е K	188 - K	188 , K	2687 - K	2687 , K	2755 K	3316 - K	3316 , K	3381 K
репортери	39 на нашите K	259 нашите K
репортерка	3316 - K	3316 , K	3381 K
репортёр	2687 - K	2687 , K	2755 K
решил	2770 K
реєструючись	3328 K
робота	3394 наша K
роботу	3394 нашу K
розкажіть	38 K нам	67 K нам
розповів	3396 K
розповідати	3394 K правду
розповіла	3396 K
розсилка	3394 наша K	3397 K
розсилку	78 на K	78 нашу K	78 K	3288 нашу K	3288 щоденну K	3394 нашу K
розслідування	3394 наші K	3394 це K
рублей	2769 # K
рік	3395 на K
""", 'с': """
свободната	258 подкрепете K
свържете	38 K се с нас	67 K се с нас	186 K се с нашия	186 K се с нашата	186 K се с нас	186 K се с автора	258 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2686 K с нами
связаться	2686 K с автором
седмично	17 веднъж K
сигнализирайте	186 K ни
сказав	3396 K
сказал	2770 K
сказала	2770 K	3396 K
скаржаться	3396 K
скаржився	3396 K
скаржилася	3396 K
скачайте	2658 K наше
скиньте	2767 K нам	2767 K донат
сколько	2767 скиньте K
скриньку	3328 вашу K
скриньці	3328 вашій K
следите	2663 K за нами
словам	2770 по K
словами	3396 за K
слушайте	218 K ни
слідкуйте	3292 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2770 K
советовала	2770 K
советовали	2770 K
советует	2770 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2689 внешнее K
содержит	97 K сцены
сообщение	2677 данное K (материал) создано	2722 K создано
сообщил	2770 K
сообщила	2770 K
сообщили	2770 K
сообщите	38 K нам	67 K нам	2686 K нам	2767 K нам
соучастником	2707 станьте K	2767 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	2755 K
сповіщення	14 K	3290 увімкнути K	3290 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3394 K текст	3394 K матеріал
сподобалась	3280 якщо вам K стаття
спонсором	80 станьте K
според	261 K
спрашивает	2770 K
спросил	2770 K
спросила	2770 K
співали	3396 K
співучасником	3393 станьте K
спільнота	3394 наша K
спільноти	3284 стань частиною K	3336 частиною K	3394 нашої K
станете	80 K член	258 K абонат	258 K член
станьте	51 K одним из них	2767 K нашим	3393 K нашим
статей	3343 до всіх K	3343 до усіх K
статии	215 до всички K
статия	183 хареса ли ви тази K	202 цялата K	259 тази K
статията	202 % от K
стаття	3394 ця K
статья	2768 эта K
статьям	2714 ко всем K
стверджує	3396 K
стежте	3292 K за нами
стигнали	183 щом сте K дотук
стороннего	2689 K сервиса
сторонним	2689 K сервисом
стороннього	3318 K сервісу
стороннім	3318 K сервісом
суммой	2769 любой K
сумму	2769 любую K
сутрин	17 всяка K
существуем	2768 мы K
существует	2707 K благодаря
събитие	193 нашето K
съветва	261 K
съветваше	261 K
съвместно	205 K с партньор
съгласен	43 не си K
съгласие	207 без писмено K
съгласни	43 не сте K
съдържание	9 това K	190 външно K	190 това K
съдържанието	207 използването на K	207 използване на K
съобщи	261 K
съобщил	261 K
съобщиха	261 K
""", 'т': """
тагнете	62 K ме
твърдеше	261 K
твърди	261 K
текста	97 первой версии K	97 ранней версии K
тексте	97 ранее в K
текстове	215 до всички K
тексту	97 першій версії K
телеграм	16 K	185 K	2663 наш K-канал	2663 в нашем K	2684 K	2684 K-канал	2684 K-канале	2718 пишите в K	2768 наш K	3292 наш K-канал	3312 K	3312 K-канал	3312 K-каналі
телеграме	16 K	2684 K
телеграмі	3312 K
телефон	97 K довіри
тест	2697 наш K	3325 наш K
тиждень	17 раз на K	3395 на K
требовал	2770 K
требовала	2770 K
требовали	2770 K
тръгнете	183 преди да си K
""", 'у': """
уведомления	14 K	2659 включите K	2659 включить K	2659 разрешить K
уверяет	2770 K
уверял	2770 K
уверяла	2770 K
увійдіть	24 K	3287 K, щоб
уговаривал	2770 K
уговаривала	2770 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	193 нашия K
уйдете	2645 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3311 K джерел
улюблені	3311 K джерела
умовляв	3396 K
умоляваше	261 K
умолял	2770 K
умоляла	2770 K
умоляли	2770 K
утверждает	2770 K
уточнение	97 K:
уточнення	97 K:
уточнив	3396 K
уточнил	2770 K
уточнила	2770 K	3396 K
учасником	3393 станьте K
""", 'ф': """
фейсбук	16 K	185 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2768 K нашу
цитировании	2682 при K
цитування	3309 у разі K
цитуванні	3309 при K
""", 'ч': """
частиною	3393 станьте K
частковому	3335 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	218 K ни
читаете	2767 спасибо, что K
читай	3292 K нас
читайте	2663 K нас в	3292 K нас у	3292 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2697 опросе K	2707 благодаря поддержке K	2727 K	2768 наших K
читатели	36 наши K	36 нашите K	43 писма на K	223 K	259 нашите K	2645 дорогие K	2727 K	2768 наши K
читателите	223 K	259 с подкрепата на K	259 от K ни
читателям	18 благодаря K	36 нашим K	2727 K	2768 благодаря K
читати	3286 щоб K далі	3393 щоб K далі
читачам	18 завдяки K	3352 K
читачі	36 наші K	3352 K	3394 наші K
читачів	43 листи K	3352 K	3394 наших K
читаєте	3393 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3395 K
щомісячний	3336 K внесок
щомісячно	3395 K
щоранку	17 K
щотижневу	3288 K розсилку
""", 'э': """
электронной	2700 адрес K почты
электронную	2700 K почту
""", 'я': """
яжіться	38 зв'K з нами	3314 зв'K з нами
язкові	21 обов'K поля	3299 обов'K поля
якщо	3280 K ви вже тут
""", 'і': """
інтелектом	3338 штучним K
інтелекту	3338 за допомогою штучного K
""", 'א': """
אומר	1586 K
אומרת	1586 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1540 עקבו K	1583 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1538 דואר K
אמר	1586 K
אמרה	1586 K
אמרו	1586 K
אתכם	1570 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1585 K
ביקש	1586 K
ביקשה	1586 K
במייל	1569 K שלכם
בסרטון	1559 לצפות K זה
בעוגיות	1545 שימוש K
בעיתונות	1570 לתמוך K
בקובצי	1544 משתמש K
בשבוע	17 פעם K	1585 K
בתגובות	85 K
בתוכן	1581 לעשות שימוש K
""", 'ד': """
דווחו	1583 K לנו
דיוור	1569 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1541 הורידו את K	1584 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1586 K
הודיעה	1586 K
הוואטסאפ	1541 לקבוצת K
הווטסאפ	1541 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1586 K
הוסיפה	1586 K
הזהיר	1586 K
הזכויות	1552 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1582 הכתבות K
הטלגרם	1541 לערוץ K
הטקסט	1560 K
היום	1583 תרמו K
הירשמו	1583 K לקבלת
הכותב	1581 על דעת K
הכתבה	45 לפרסם את K	1534 להמשך קריאת K	1560 K	1584 K הזאת
המדור	1558 הוא עורך K	1558 היא עורכת K
המובעות	1581 הדעות K במאמר	1581 הדעות K בטור	1581 הדעות K בכתבה
המועדף	1555 למקור K	1555 כמקור K
המייל	1537 לתיבת K	1538 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1538 K היומי	1569 K השבועי של	1569 K שלנו	1584 K
הסביר	1586 K
הסיכום	1560 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1560 הנקודות K
העיתונות	1584 K העצמאית
הפרטיות	1545 מדיניות K
הפרסומת	11 K
הצביעו	1583 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1541 K לערוץ	1583 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1545 תנאי K
השמות	97 K שונו
התגובות	1566 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1570 בזכות K שלכם
התראות	14 K
התרגום	1560 K
התרומה	1583 K שלכם
""", 'ו': """
ובטוויטר	1540 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1570 K בכם
ותלויה	1570 K בכם
""", 'ז': """
זקוקה	1583 K לכם
""", 'ח': """
חודשית	1583 תרומה K
חיצוני	1559 תוכן K	1559 תוכן ממקור K
""", 'ט': """
טען	1586 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1569 K למייל	1569 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1534 הצטרפו K
כתב	1586 K
כתבה	1560 K זו	1584 K זו	1586 K
כתבו	38 K לנו	67 K לנו	1583 K לנו
כתבות	1582 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1558 היא K
כתובת	77 הזינו K מייל	1538 K דוא"ל
""", 'ל': """
לדברי	1586 K
להגיב	6 כדי K	1566 K
להמשיך	1534 כדי K לקרוא	1570 עזרו לנו K
להעתיק	1552 אין K	1581 לשכפל, K
לחודש	1585 K
לחוק	1581 סעיף #א K
לחצו	1583 K כאן
לידיעון	1583 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1535 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1537 הירשמו K	1537 הרשמה K	1537 K שלנו	1569 בהצלחה K	1583 הירשמו K
לעזרתכם	1583 אנחנו זקוקים K
לענייני	1558 הוא כתב K	1558 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1559 K בתוכן
לקבוצת	1541 הצטרפו K
לקריאה	1582 כתבות K
לקריאת	20 K הכתבה
לשנה	1585 K
לתומכים	1570 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1582 K חינם
מועדף	1555 מקור K	1555 כמקור K
מינוי	1534 רכשו K	1583 רכשו K	1587 K
מנוי	1534 כבר K
מנויים	1587 K
מסכימים	43 לא K	43 K?	1569 בהרשמה אתם K
מסר	1586 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1569 K שבועי	1587 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1560 K
סיפר	1586 K
סיפרה	1586 K
סעיף	1581 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1583 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1569 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1558 הוא K
עיתונאית	1558 היא K
עיתונות	1570 לעשות K	1584 K עצמאית
עכשיו	1583 תרמו K
עלולים	97 K להיות קשים
עמלה	1580 נקבל K	1580 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1584 ללא K
פרסומת	11 K
פרשן	1558 הוא K
פרשנית	1558 היא K
""", 'צ': """
ציין	1586 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1584 K
קרא	1586 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1585 חודש K
""", 'ש': """
שאלו	1560 K את
שולחים	57 אנחנו K לכם
שיווקי	1569 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1583 K לנו
שלנו	39 לכתב K	1584 K
שנקבל	1580 K עמלה
שקראתם	1583 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1566 K
תוכן	9 K זה	1559 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1570 K בכם
תלויה	1570 K בכם
תמיכתכם	1583 K
תמכו	1583 K בנו
תקציר	1560 K
תרומה	1587 K
תרומות	1587 K
""", 'ا': """
اخبارنا	163 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1317 K مطلب	1317 K خبر	1323 براي K مطلب
ادعمنا	162 K
ادعموا	162 K
ارسال	6 براي K نظر	1295 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	164 K
استخدام	123 يمنع اعادة K
استطلاع	162 صوت في K
استطلاعنا	163 K
استفاده	1283 از كوكي K ميكنيم	1283 از كوكيها K ميكنيم	1284 شرايط K	1291 K از مطالب اين سايت	1291 K از مطالب سايت
استمرار	162 ساهم في K	162 ساهموا في K
اسپم	71 بدون K
اشار	165 K
اشارة	62 ضع K الي
اشارت	165 K
اشتراك	149 لديك K	166 K	1312 K تهيه كنيد	1323 K تهيه كنيد	1327 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	162 K الان
اشتركوا	80 K	162 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	165 K
اضافت	165 K
اضغط	162 K هنا
اطلاع	1295 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	163 K هذا
اعلام	1326 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	165 K
اعلنت	165 K
اعملوا	62 K تاغ
افاد	165 K
افادت	165 K
افزود	1326 K
اكتب	162 K لنا
اكتبوا	38 K الينا	67 K الينا	162 K لنا
اكد	165 K
اكدت	165 K
الاخبارية	105 النشرة K
الارتباط	115 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	115 شروط K
الاسماء	97 تم تغيير K
الاشعارات	14 K	106 فعل K	107 تفعيل K
الاعلان	11 K
الاعلانات	117 حاجب K	117 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	104 بريدك K	105 البريد K
الان	162 تبرع K	162 سجل K
الاول	164 الشهر K
الاولي	97 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	104 نشرتنا K	105 النشرة K	166 النشرة K
التحرير	39 فريق K لدينا
التطبيق	106 حمل K	106 نزل K	107 تحميل K
التعليق	97 رفضت K	143 شروط K	143 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	163 هذا K
الخارجية	133 محتوي المواقع K
الخبر	97 تم تحديث هذا K
الخصوصية	115 سياسة K
الدخول	24 سجل K	101 سجل K او	101 سجل K الان	101 سجل K الي حسابك	162 سجل K او
الشهر	164 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	147 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	101 لمتابعة K	149 لمواصلة K
الكاتب	144 يعبر عن راي K
الكوكيز	115 K
المادة	163 هذه K
المجانية	15 المقالات K	159 من المقالات K	159 مقالاتك K	159 المقالات K
المحتوي	9 هذا K	101 هذا K متاح
المحرر	97 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	163 الصحافة K
المفضل	128 مصدرك K	128 مصدركم K	128 المصدر K لديك
المفضلة	128 مصادرك K	128 مصادركم K
المقال	20 لقراءة K	97 تم تحديث هذا K	101 لقراءة K كاملا	149 لقراءة هذا K	163 هذا K
النشر	123 يمنع اعادة K
النشرة	104 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	162 انضم K
اليهم	51 انضم K
انتاج	123 يمنع اعادة K
انستغرام	162 تابعنا علي K
انضموا	51 K اليهم
انقر	162 K هنا
اوضح	165 K
اوضحت	165 K
اول	1325 ماه K
اوليه	97 نسخه K اين
ايميل	1278 K خود را	1278 به K شما	1279 ادرس K	1279 نشاني K	1308 در K خود	1323 K خود را وارد كنيد
ايميلتان	1308 به K
اينجا	1316 K كليك كنيد	1323 K كليك كنيد
اينستاگرام	1281 در K دنبال
اينه	64 K
اپ	1307 K
اپليكيشن	1307 K	1323 K ما را	1323 K را دانلود كنيد	1323 K را نصب كنيد	1324 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1321 الزاما K	1321 لزوما K	1321 K ديدگاه
بازنشر	45 K
باشيد	1295 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1302 را K
بحسب	165 K
بخوانيد	1293 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1324 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1302 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1295 براي ما K
بفضلكم	163 K
بنويسيد	38 براي ما K	67 براي ما K	1295 براي ما K	1323 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1293 K	1301 به تيم ما K	1323 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1295 با ما در ميان K	1323 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1295 با ما تماس K
""", 'ت': """
تؤكد	165 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	162 K علي تويتر	162 K علي غوغل	162 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	162 K علي
تاكيد	1326 K كرد
تبرع	166 K
تبرعات	166 K
تبرعك	162 K
تبرعكم	162 K
تبرعوا	90 K بما	162 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	163 K
ترجيحي	1294 منبع K	1294 منابع K
ترد	97 لم K
تستطيع	147 تبرع بما K	147 ساهم بما K
تصحيح	97 K:
تطبيق	162 حمل K	162 حملوا K
تطبيقنا	84 في K	84 عبر K	163 K
تعبر	144 لا K عن راي	144 K فقط عن راي
تعديل	97 تم K هذا
تعليقا	143 لتضيف K
تغيير	97 نامها K
تفاصيل	97 يتضمن K	97 يحتوي علي K
تفعيل	114 K جافا
تفوت	162 لا K
تفوتوا	162 لا K
تقاريرنا	163 K
تقول	165 K
تلغرام	162 تابعنا علي K
تلگرام	1281 ما را در K	1281 در K دنبال	1281 كانال K ما	1295 با ما در K
تماشا	1302 K كنيد
تمامي	1292 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	162 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1326 K داد
تيم	1324 K ما
""", 'ج': """
جاوااسكريپت	1283 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	165 K
حذرت	165 K
حساب	101 هل لديك K
حقوق	1292 كليه K	1292 همه K	1292 تمام K
حمايت	1309 K مالي خود	1310 به K شما نياز	1310 با K شما	1311 K كنيد	1323 از ما K كنيد	1323 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1324 اين K
خبرنامه	1278 K ما	1278 اشتراك K	1279 در K	1308 K روزانه	1308 K هفتگي	1324 K ما	1324 K	1327 K
خبرنگار	39 K ما	1295 K ما را	1297 K
خبرنگاران	39 K ما	1324 K ما
خصوصي	1284 سياست حريم K
خواست	1326 K
خواستند	1326 K
خواندن	1312 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1310 به K خود تكيه	1324 K ما
خواهد	1304 منتشر K شد
خواهند	1304 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1297 استاد K
دستيار	63 K مجازي
دعا	165 K
دعت	165 K
دعمك	162 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	162 K
دنبال	1281 ما را K كنيد	1293 K كنيد	1293 K كنيم	1323 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1295 به ما خبر K	1302 گوش K	1313 هديه K	1323 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1304 نوشتن K	1304 ارسال K	1304 بيانگر K	1321 لزوما K
""", 'ذ': """
ذكر	165 K
ذكرت	165 K
""", 'ر': """
راسلنا	38 K	67 K	162 K
راسلونا	38 K	67 K	162 K
رايگان	1301 وبينار K ما	1312 اشتراك K	1322 مقاله K	1322 مطلب K	1322 مطالعه K	1323 K ثبت نام كنيد
روزنامه	1321 ديدگاه K
روزنامهنگار	1297 K
روزنامهنگاري	1324 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1325 K
ساهم	90 K بما	162 K في دعم
ساهموا	90 K بما	162 K في دعم
سايت	1324 K ما
سايتهاي	1298 محتواي K ديگر
سنويا	164 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	162 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	162 K
شهريا	164 K
شويد	24 وارد K	1293 عضو K	1293 K	1323 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1308 خبرنامه K
صحافتنا	163 K
صحافي	131 K
صحافية	131 K
صحافيينا	39 K
صحفي	131 K
صحفية	131 K
صحفيينا	39 K	163 K
صرح	165 K
صرحت	165 K
صوركم	40 K
""", 'ط': """
طالب	165 K
طالبت	165 K
طلب	165 K
طلبت	165 K
""", 'ع': """
علاقه	1294 منبع مورد K
عملنا	163 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1301 K شغلي در
فريقنا	163 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	162 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1304 K	1305 حروف لاتين (K)
""", 'ق': """
قال	165 K
قالت	165 K
قالوا	165 K
قبلي	97 نسخه K اين
قراءنا	163 K
قرائنا	147 نعتمد علي K	147 ونعتمد علي K	163 K
قناتنا	110 K علي	110 انضم الي K	163 K
""", 'ك': """
كاتب	131 K
كاتبة	131 K
كاتبه	144 يعبر عن راي K
كاتبها	144 تعبر عن راي K
كار	1324 K ما
كاربري	1312 حساب K خود شويد	1323 حساب K خود شويد
كانال	1281 به K ما	1293 K ما	1324 K ما
كتب	165 K
كتبت	165 K
كردهايد	1312 ثبت نام K	1312 ثبتنام K
كمصدر	128 K مفضل
كميسيون	1319 K دريافت كنيم	1319 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1301 ديدن K	1302 گوش K	1313 هديه K	1316 روي لينك كليك K	1316 كليك K	1323 به ما كمك K	1323 روي لينك كليك K	1323 همين حالا ثبت نام K
كوكي	1284 از K
كوكيها	1284 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1304 حروف K	1305 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1321 K نظر
لقراءة	101 سجل الدخول K	149 K بقية	162 سجل الدخول K
لقراءتكم	162 شكرا K
لكتابة	143 K تعليق
للاطلاع	149 K علي المقال كاملا
للتعليق	6 K	143 K علي الخبر
للقراءة	0 دقائق K	101 سجل الدخول K
للمتابعة	101 سجل الدخول K
للمشتركين	50 يمكن K	102 K فقط	149 حصري K	149 متاح K
لمتابعة	101 سجل الدخول K	149 K قراءة	162 سجل الدخول K
لمشتركي	149 حصري K
لمواصلة	149 K قراءة
""", 'م': """
ما	1324 به K
مالي	1310 كمك K شما	1323 كمك K شما	1327 كمك K
ماه	1325 در K
ماهانه	1325 K
متجرنا	163 K
متصفحك	10 K
مجانا	162 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1298 K خارجي	1298 اجازه ميدهيد K
محتوايي	1298 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1291 حقوق K است
محفوظة	123 جميع الحقوق K	123 حقوق النشر K
مراسل	131 K
مراسلة	131 K
مراسلنا	39 K	163 K
مراسلينا	39 K	163 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	97 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	147 نحتاج الي K	147 الي K
مساهمتكم	147 نحتاج الي K
مستعار	97 اسم K	97 نام K
مستعارة	97 اسماء K
مستقل	1324 رسانه K
مستقلة	163 صحافة K
مشترك	149 هل انت K	1312 K شويد	1323 K شويد
مشتركا	50 بصفتك K
مشتركان	1312 ويژه K است
مصنوعي	1299 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1324 اين K
معنا	162 ساهم K
مقالاتنا	147 لا نضع K	163 K
مقاله	1317 ادامه K
منبع	1320 ذكر K
منتخب	1294 منبع K
منشن	62 K لي
منصتنا	163 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1307 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1308 عضويت شما با K	1308 ثبت نام شما با K
موقعنا	163 K
ميتوانند	50 مشتركان K
ميخواهيم	1298 از شما اجازه K
ميدهد	1304 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1326 K
ميگويد	1326 K
ميگيريم	1319 كميسيون K
""", 'ن': """
ناشد	165 K
ناشدت	165 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1304 منتشر K شد
نخواهند	1304 منتشر K شد
نداد	97 پاسخ K
ندهيد	1323 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1307 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	163 K
نظر	6 ثبت K
نظرسنجي	1323 در K ما	1324 K ما
نميشود	60 ايميل شما نمايش داده K	1304 منتشر K
نوشت	1326 K
نويسنده	1295 ايميل K	1297 K
نياز	1310 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1312 مشترك K
هماكنون	1323 K ثبت نام كنيد
همايش	1301 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1310 به حمايت شما K
واتساب	162 تابعنا علي K
واحدا	51 كن K منهم
واشار	165 K
واشارت	165 K
واضاف	165 K
واضافت	165 K
واعلن	165 K
واعلنت	165 K
وافاد	165 K
وافادت	165 K
واكد	165 K
واكدت	165 K
واوضح	165 K
واوضحت	165 K
وبحسب	165 K
وبينار	1301 K ما	1301 در K
وتؤكد	165 K
وتري	165 K
وتضيف	165 K
وتقول	165 K
وحذر	165 K
وحذرت	165 K
ودعا	165 K
ودعت	165 K
وذكر	165 K
وذكرت	165 K
وصرح	165 K
وصرحت	165 K
وطالب	165 K
وطالبت	165 K
وفقا	165 K
وفيديو	40 صور K
وقال	165 K
وقالت	165 K
وقالوا	165 K
وكتب	165 K
وكتبت	165 K
ومحلل	131 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	147 K علي دعمكم
ووفقا	165 K
ويؤكد	165 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1298 ديدن اين K
ويري	165 K
ويضيف	165 K
ويقول	165 K
ويقولون	165 K
""", 'ي': """
يؤكد	165 K
يرد	97 لم K
يقول	165 K
يقولون	165 K
يوتيوب	16 K	162 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	97 نسخه K اين
پژوهشگر	1297 K
""", 'گ': """
گزارش	1324 اين K
گزارشهاي	1324 K ما
گفت	1326 K
گفتند	1326 K
گفته	1326 K است	1326 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1611 का K रखने
अनुवाद	1613 K
अनुसार	1636 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1618 K राय दें
अपील	1636 K की
अलर्ट	1620 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1633 K दान
आपको	57 हम K
आर्टिकल	1632 फ्री K	1632 मुफ्त K
आर्थिक	1622 K सहयोग दें	1622 K सहयोग करें	1633 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1592 ऐप K करें	1620 K करें
इनबॉक्स	1591 आपके K	1621 अपने K में
""", 'उ': """
उपयोग	1597 कुकीज का K	1597 कुकी का K
""", 'ए': """
एजेंसी	1631 K की फीड
एडिटर	1611 सब K हैं	1611 सब-K हैं
""", 'क': """
कमीशन	1630 हमें K मिल	1630 K मिल सकता है
कमेंट	1618 अपनी राय K	1619 K करने के लिए	1619 K में अपनी राय	1619 K हटा	1619 K करने वाले
करके	1621 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1591 ईमेल दर्ज K	1594 फॉलो K	1606 जॉइन K	1606 लाइक K	1609 हमें ईमेल K	1616 टिकट बुक K	1618 पोल में वोट K	1621 साइन अप K	1625 शेयर K	1625 साझा K	1625 सेव K	1633 फॉलो K	1633 लॉग इन K	1633 साइन अप K
कहती	1636 K
कहते	1636 K
कहा	1636 K
कहानी	67 अपनी K हमें
कीजिए	1633 मदद K
कॉपी	1625 लिंक K हो गया
कॉपीराइट	1605 K
क्लिक	1606 K करें	1633 यहां K करें	1633 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1634 इस K	1634 यह K
खबरें	1627 और K पढने के लिए	1632 मुफ्त K
खबरों	1627 अन्य K के लिए	1627 ताजा K के लिए	1627 की K के लिए
खरीदें	1616 यहां से K
खेलें	1618 क्विज K और
""", 'ग': """
गिफ्ट	1625 K करें
गोपनीयता	1597 K नीति
""", 'ज': """
जनरेट	1631 ऑटो-K
जरूर	1609 हमें K दें
जावास्क्रिप्ट	1597 K
जुडने	1607 K के लिए
जुडिए	51 आप भी K	1633 K
जुडें	51 आप भी K	1594 चैनल से K	1606 K	1616 हमारी टीम से K	1633 हमसे K
ज्वाइन	1606 K करें
""", 'ट': """
टिप्पणियों	1619 K के लिए
टिप्पणी	97 K करने से इनकार	1619 K करने के लिए	1619 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1592 ऐप K करें	1620 K करें	1620 K कीजिए	1633 ऐप K करें	1633 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1637 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1633 राय K
देखें	1633 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1597 K नीति
निर्भर	1622 आपके सहयोग पर K
नोटिफिकेशन	14 K	1592 K चालू करें	1620 K ऑन करें	1620 K ऑन कर लें
नौकरी	1616 K के अवसर
न्यूज	1595 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1591 हमारे K	1591 हमारा K	1591 हमारा साप्ताहिक K	1591 K के लिए	1634 हमारे K	1637 K
""", 'प': """
पढने	0 K का समय	1623 K के लिए
पढें	0 मिनट में K	1592 ऐप में K	1633 पूरी खबर K
पत्रकार	1634 हमारे K
पत्रकारिता	1611 K में सक्रिय हैं	1634 हमारी K	1634 स्वतंत्र K
पसंदीदा	1608 K सोर्स	1608 K स्रोत	1608 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1622 K के सहयोग से चलते
पाने	1621 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1631 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1636 K
पूछें	1613 K
पूरी	1623 बनकर K खबर
पॉडकास्ट	1617 K सुनें	1617 K सुनने के लिए	1634 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1635 K माह	1635 K वर्ष
प्रतिक्रिया	1618 अपनी K
प्रिफर्ड	1608 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1609 हमें K	1609 कमेंट करके K	1633 हमें K	1633 राय K
बताते	1636 K
बताया	1636 K
बदल	97 नाम K
बाहरी	1612 K साइट
बिंदु	1613 मुख्य K
बॉक्स	1619 कमेंट K में
बोला	1636 K
बोले	1636 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1609 हमें K	1633 हमें K	1633 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1635 हर K
मांगते	1612 आपकी इजाजत K हैं	1612 आपकी अनुमति K हैं
मुताबिक	1636 K
मुफ्त	1632 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1623 पढना जारी K के लिए
रजिस्टर	1633 अभी K करें
रहिए	1627 जुडे K
रहें	1627 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1636 K
लिखें	38 हमें K	67 हमें K	1633 हमें K
लेख	1634 यह K	1634 इस K
लॉग	24 K इन
लॉगिन	1633 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1631 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1617 K देखें	1617 K यहां देखें	1617 K भी देखें	1617 K देखने के लिए
वेबसाइट	1634 हमारी K
वेबिनार	1616 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1609 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1597 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1609 हमसे K करें
संपादित	1631 ने K नहीं किया
संवाददाता	39 हमारे K	1611 वरिष्ठ K हैं	1611 K हैं
संस्करण	97 पिछले K में
सकते	1607 जुड K हैं	1607 फॉलो कर K हैं	1609 हमें भेज K हैं
सदस्य	55 मासिक K	1623 पहले से K हैं	1633 K बनें
सदस्यता	1623 K लें
सप्ताह	1635 प्रति K
सब्सक्राइब	1591 न्यूजलेटर को K	1591 न्यूजलेटर K	1594 चैनल को K	1606 K करें	1621 K करके आप	1633 K करें
सब्सक्राइबर	50 K	1623 K हैं
सब्सक्राइबर्स	1623 K के लिए है
सब्सक्रिप्शन	1621 K सफल	1637 K
समरी	1613 K
समर्थन	1633 K करें
सर्वाधिकार	1604 K सुरक्षित
सर्वे	1618 K में भाग लें	1618 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1622 हमें K करें	1633 आपका K	1633 हमें K	1633 K करें	1633 आपके K
सहयोगी	55 मासिक K
सामग्री	1612 से मिली K शामिल है	1612 K उपलब्ध नहीं है
सारांश	1613 K
सिंडीकेट	1631 K फीड
सीनियर	1611 K सब एडिटर हैं
सुझाएं	1633 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1617 को K	1617 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1612 कुकीज K करें
""", 'ह': """
हमारा	1592 K ऐप	1634 K काम	1634 K ऐप
हमारी	39 K टीम से	1633 K मदद करें	1634 K टीम
हमारे	1634 K पाठक	1634 K चैनल	1634 K साथ
हिस्सा	1618 सर्वे में K लें
""", 'অ': """
অনলাইন	279 K শপ
অনুদান	284 আজই K দিন	294 K দিন	298 K
অনুমতি	273 K ছাডা কপি	273 K ছাডা নকল	275 আপনার K চাই
অনুমতিতে	274 বিনা K
অনুসরণ	269 K করুন	294 K করুন
অ্যাড্রেস	281 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	283 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	270 K জানান	270 K পাঠান	270 K লিখুন	270 K ইমেইল করুন	284 K পাশে থাকুন	294 K লিখুন	294 K ইমেইল করুন	294 K সঙ্গে কাজ করুন	295 K পাঠক	295 K সঙ্গে
আযকর	55 K ছাড
আসুন	269 ঘুরে K
""", 'ই': """
ইতিমধ্যে	286 K গ্রাহক
ইনবক্সে	283 K পেতে
ইনস্টল	282 অ্যাপ K করুন
ইমেইল	264 আপনার K
""", 'এ': """
এআই	277 K
এআইকে	277 K
এআইযের	277 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	279 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	275 বহিরাগত K
কমিশন	293 K পেতে পারি
করুন	269 ফলো K	269 যোগ K	294 লগইন K	294 ফলো K
কর্তৃপক্ষ	273 মন্তব্যের জন্য K দাযী নয
কিনুন	279 টিকিট K
কুইজে	279 K অংশ নিন
ক্লিক	269 K করুন	294 এখানে K করুন	294 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	286 K পডতে	295 K
""", 'গ': """
গ্রহণ	275 কুকি K করুন
গ্রাহক	294 K হোন
গ্রাহকদের	286 শুধু K জন্য
""", 'চ': """
চাকরির	279 K সুযোগ
চালিযে	286 পডা K যেতে
চ্যানেল	295 আমাদের K
""", 'জ': """
জরিপে	279 K অংশ নিন	279 K ভোট দিন
জানতে	290 আরও খবর K
জানান	294 মতামত K	297 K
জানিযেছে	297 K
জানিযেছেন	297 K
""", 'ট': """
টাকায	286 মাত্র # K
টেলিগ্রাম	295 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	282 অ্যাপ K করুন	282 অ্যাপটি K করুন	294 অ্যাপ K করুন	294 অ্যাপটি K করুন
""", 'থ': """
থাকুন	269 যুক্ত K	294 পাশে K
""", 'দ': """
দাঁডান	285 পাশে K
দিন	269 যোগ K
দেখতে	280 ভিডিও K
দেখুন	280 ভিডিও K
""", 'ধ': """
ধরিযে	270 ভুল K দিন
""", 'ন': """
নামিযে	282 অ্যাপ K নিন
নিউজলেটার	264 আমাদের K	264 K পেতে	283 সাপ্তাহিক K	295 আমাদের K	295 K	298 K
নিউজলেটারের	295 K
নিজস্ব	273 মতামত লেখকের K
নিবন্ধন	294 এখনই K করুন
নোটিফিকেশন	282 K চালু করুন
""", 'প': """
পডতে	286 বাকি অংশ K	286 লেখা K	290 আরও খবর K
পাঠকেরাই	284 K আমাদের ভরসা
পাঠান	270 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	278 ভুল K
প্রকাশ	273 অনুমতি ছাডা K	281 ঠিকানা K করা হবে না
প্রতি	296 K মাসে
প্রতিবেদক	39 আমাদের K	272 জ্যেষ্ঠ K	272 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	270 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	295 এই K
প্রযোজন	275 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	295 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	297 K
বললেন	297 K
বলেছে	297 K
বলেছেন	297 K
বলেন	297 K
বুদ্ধিমত্তা	277 কৃত্রিম K
ব্যবহার	276 কুকি K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	280 K দেখুন
""", 'ম': """
মতামত	279 আপনার K দিন	294 K দিন
মন্তব্য	273 অশালীন K প্রকাশ	281 K করতে	281 K লিখতে	281 আপনার K লিখুন
মাসিক	296 K
মূল্যে	286 বিনা K পডতে
মূল্যের	287 বিনা K লেখা
মোবাইল	295 আমাদের K
""", 'য': """
যুক্ত	269 K হোন	269 K করুন	294 K হতে	294 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	270 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	272 সিনিযর K
""", 'ল': """
লাইক	269 K দিন
লাগল	278 কেমন K
লিখুন	281 আপনার মতামত K
লেখা	287 ফ্রি K
লেখাটি	286 K পডতে
লেগেছে	278 কাজে K	278 কেমন K
""", 'শ': """
শুনুন	280 K
""", 'স': """
সংবাদটি	295 K
সংরক্ষিত	268 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	290 আমাদের K থাকুন	290 K থাকুন
সদস্য	294 K হোন
সম্পাদকীয	273 K নীতির সঙ্গে
সর্বস্বত্ব	268 K সংরক্ষিত
সহযোগিতা	294 K করুন
সহাযতা	294 আমাদের K	294 K করুন
সাংবাদিক	295 আমাদের K
সাংবাদিকতা	295 স্বাধীন K
সাংবাদিকতাকে	284 স্বাধীন K	295 K
সাংবাদিকতার	284 K পাশে
সাপ্তাহিক	283 আমাদের K
সাবস্ক্রাইব	264 নিউজলেটারে K	269 K করুন	283 K করলে আপনি	283 K করার জন্য ধন্যবাদ	294 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	295 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	3209 Kเพิ่มเพื่อน	3210 Kติดตาม
กร	3179 Kอกอีเมล
กล	3213 K่าว
กอ	3211 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3210 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3197 Kบคุณที่สมัคร	3197 Kบคุณที่ลงทะเบียน	3211 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3210 Kิกที่นี่	3210 Kิกชม
คว	3207 Kามเห็นส่วนตัวของผู้เขียน
ค่	3206 Kาคอมมิชชั่น	3206 Kาคอมมิชชัน
""", 'จ': """
จด	3178 Kหมายข่าวของเรา	3197 Kหมายข่าวรายสัปดาห์ของเรา	3214 Kหมายข่าว
จะ	3196 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3210 Kวน์โหลดแอปของเรา	3210 Kวน์โหลดแอปได้	3210 Kวน์โหลดแอปเลย	3210 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3188 Kดต่อผู้สื่อข่าวของเรา	3188 Kดต่อกองบรรณาธิการ	3210 Kดตามเรา
ต่	3212 Kอเดือน	3212 Kอปี
""", 'ถ': """
ถื	3197 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3201 Kลองอ่าน
ทั	38 Kกมา	3207 Kศนะของผู้เขียน
ทา	3196 Kงเว็บไซต์ขอสงวนสิทธิ์	3198 Kงอีเมลทุก
ทุ	3198 Kกเช้าทางอีเมล
""", 'บ': """
บท	3202 Kความฟรี	3211 Kความนี้
บร	3214 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	3213 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3199 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3213 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3188 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3190 Kมรับคุกกี้
""", 'ร': """
ระ	3213 Kบุว่า
รา	3212 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3199 Kวมสนับสนุนการทำงานของเรา	3210 Kวมสนับสนุน	3210 Kวมบริจาคให้เรา	3210 Kวมบริจาคกับเรา	3210 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3207 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3211 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3184 Kวนลิขสิทธิ์	3185 Kวนสิทธิ์
สน	3199 Kับสนุนสื่ออิสระ	3199 Kับสนุนการทำงานของเรา	3199 Kับสนุนนักข่าว	3210 Kับสนุนเรา	3210 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3178 Kัครรับจดหมายข่าว	3178 Kัครรับข่าวสาร	3210 Kัครรับ	3210 Kัครสมาชิกวันนี้	3210 Kัครสมาชิกเลย	3210 Kัครสมาชิกเพื่อ	3210 Kัครสมาชิกได้ที่	3210 Kัครสมาชิกของเรา	3214 Kาชิก
สำ	3201 Kหรับสมาชิกเท่านั้น
สื	3211 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3188 Kงเรื่องราวของคุณ	3188 Kงข่าวหาเรา	3210 Kงข้อมูลมาที่	3210 Kงคลิปมา
""", 'ห': """
หา	3188 Kกคุณมีข้อมูล
ห้	3184 Kามคัดลอกหรือ	3184 Kามคัดลอกข้อความ	3184 Kามคัดลอกเนื้อหา	3184 Kามคัดลอกบทความ	3185 Kามทำซ้ำ
""", 'อ': """
อย	3210 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3178 Kเมลของคุณ
อ่	3201 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3210 Kียนถึงเรา	3210 K้าสู่ระบบเพื่อ
เฉ	3201 Kพาะสมาชิก
เน	9 Kื้อหานี้	3190 Kื้อหาจากภายนอก	3190 Kื้อหาภายนอก
เป	3201 K็นสมาชิกอยู่แล้ว	3213 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3196 Kื่อแสดงความคิดเห็น	3201 Kื่ออ่านต่อ	3201 Kื่ออ่านบทความ	3209 Kิ่มเพื่อนไลน์	3209 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3196 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3188 K้งเบาะแสข่าว	3188 K้งเรา	3210 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3187 Kล่งข่าวที่ต้องการ	3187 Kล่งข่าวโปรด	3187 Kล่งที่มาที่ต้องการ
แอ	3209 Kดไลน์	3209 Kดไลน์เพื่อ	3210 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	3210 Kวตเลย	3210 Kลดแอป
""", 'ใ': """
ให	3211 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3447 hãy gửi K
""", 'ủ': """
ủng	3436 ly cà phê K hộ	3447 hãy K hộ
""", 'あ': """
あと	1928 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1936 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	1895 Kいのブラウザ
お寄	1936 Kせください
お届	57 Kけします
お申	1916 Kし込みはこちら	1936 Kし込みください	1936 Kし込みはこちら
お聞	1936 Kかせください
お見	1936 K逃しなく
お試	1936 Kしください
お読	1936 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1933 K転載したものです	1933 Kの転載です
か月	1882 K無料	1938 K無料
""", 'が': """
が無	1895 javascriptK効
""", 'こ': """
ここ	1881 Kからは有料	1882 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1881 K記事は有料	1881 K記事は会員	1900 K記事についてのご意見	1937 K記事が	1937 K記事を	1937 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1895 K用のブラウザ
ご協	1936 K力ください
ご存	1934 Kじの方は
ご寄	1879 K付をお願い	1936 K付
ご意	43 K見・ご反論	1900 K見・ご感想	1900 K見をお寄せ
ご感	1900 K想をお寄せ
ご支	1879 K援をお願い	1936 K援
ご登	1925 K録ありがとうございます	1936 K録
ご覧	1936 Kください	1936 Kいただけます
ご購	1936 K読
ご連	1936 K絡ください
""", 'す': """
すで	1928 Kに会員の方
すべ	1882 Kての記事が
""", 'ぜ': """
ぜひ	1892 Kフォロー
""", 'で': """
でも	1892 K配信中
で受	1909 lineKけ取る
で届	1909 lineKく
で最	1909 lineK新
""", 'と': """
と強	1939 K調
と書	1939 Kい
と発	1939 K表
と話	1939 Kし	1939 Kす
と語	1939 Kっ	1939 Kる
と説	1939 K明
と述	1939 Kべ
""", 'に': """
によ	1939 Kると
""", 'の': """
の使	1898 cookieK用
の学	48 aiK習
の採	1916 K用情報
の提	1933 K供記事です
""", 'を': """
をフ	1892 Kォローする	1892 Kォローしよう
を使	1898 cookieK用
を利	1898 cookieK用
を有	1895 javascriptK効	1895 javascript K効
を発	1939 K表した
を許	1913 cookieK可
""", 'ア': """
アカ	1909 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1932 Kィリエイト広告	1932 Kィリエイトプログラム	1932 Kィリエイトリンク
アプ	1887 Kリで開く	1887 Kリで読む	1887 Kリはこちら	1888 Kリを開く	1888 Kリをダウンロード	1888 Kリのダウンロード	1888 Kリをインストール	1924 Kリなら通知	1924 Kリなら速報	1924 Kリなら、	1924 Kリで読むと	1924 Kリなら
アン	1920 Kケートにご協力	1920 Kケートはこちら	1920 Kケート実施中	1921 Kケートに答えて
""", 'カ': """
カ月	1882 K無料	1938 K無料
""", 'ク': """
クイ	1921 Kズに答えて
クッ	1897 cookie(Kキー)	1898 Kキーを使用	1898 Kキーを利用	1913 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	1900 Kントを投稿するには	1900 Kントするには	1900 Kントをお寄せ	1901 Kント欄で	1901 Kント欄に	1901 Kント欄から	1901 Kント欄へ	1923 Kントは削除します	1923 Kントは削除することが	1923 Kントは削除する場合	1923 Kントは承認	1923 Kントは公開前	1923 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1879 Kートをお願いします	1936 Kートをお願い	1936 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1936 Kンロードしてください
""", 'チ': """
チケ	1916 Kット販売中
チャ	1893 Kンネル登録を	1909 Kンネルに参加する	1909 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1885 Kースレターに登録	1886 Kースレターを	1909 googleKースで	1925 Kースレター登録はこちら	1940 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1892 Kローして最新	1892 Kローをお願い	1936 Kローしてください
""", 'プ': """
プッ	1888 Kシュ通知
プラ	1897 Kイバシーポリシーに
プレ	1882 Kミアム会員
プロ	1932 Kモーションが含まれ	1932 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1885 Kマガに登録	1886 Kマガで	1925 Kマガ登録はこちら	1925 Kマガの登録	1937 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1885 Kルマガジンに登録	1886 Kルマガジンで	1886 Kルマガジンを	1886 Kルでお届け	1900 Kルアドレスが公開されることはありません	1925 Kルアドレスを入力してください	1940 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1881 Kインして続きを	1881 Kインしてください	1882 Kインが必要	1936 Kインして
""", 'ヶ': """
ヶ月	1882 K無料	1938 K無料
""", '上': """
上优	3482 在googleK先
上優	3482 在googleK先
""", '下': """
下方	3517 K留言
下載	3463 K客戶端	3465 Kapp	3465 K應用程式
下载	3463 K客户端	3465 Kapp	3465 K应用	3516 K客户端
""", '不': """
不代	3481 K表本站	3498 K表本站立场	3511 K表本報立場	3511 K表本报立场	3511 K表本站立场	3511 K表本站立場	3511 K表本媒體立場	3511 K表本網立場	3511 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	3481 K转载	3481 K轉載
不认	43 K同本文
不錯	3516 K過
不错	3516 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3481 K表作者
仅供	3498 K其表达个人看法
仅限	3503 K会员	3503 K订户
""", '他': """
他說	3519 K
他说	3519 K
""", '付': """
付費	3458 K後	3520 K牆
付费	3458 K后	3520 K墙
""", '以': """
以閱	3457 K讀全文
以阅	3457 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3458 K专享	3503 K限定内容
会員	50 Kの方は	50 Kは月に	1881 K限定です	1881 K限定の記事	1881 K登録できます	1882 K登録すると	1882 K登録が必要	1928 Kの方はこちら	1928 K登録で続きを読む	1928 K登録後にご覧	1936 K登録して	1936 K登録は	1936 K登録がお済み	1936 K登録をお願い	1936 K登録で	1936 K登録のうえ	1936 K登録はこちら	1936 K登録ください	1937 Kの方
会費	1926 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3455 K支持	3516 K支持,	3516 K支持让	3516 K支持讓	3516 K支持是
""", '使': """
使用	3473 Kcookie改善	3473 Kcookie以	3473 K cookie 以	3473 K cookie 来	3473 K cookie 來	3474 Kcookie来	3474 Kcookie來
""", '來': """
來自	3489 K外部平台的內容
""", '依': """
依靠	3501 K读者的支持	3501 K讀者的支持
""", '侵': """
侵权	3481 K请	3481 K必究
侵權	3481 K必究
""", '個': """
個人	1898 K情報の取り扱い	1933 Kの見解です	3498 K看法
""", '偏': """
偏好	3482 K來源	3482 K来源
""", '僅': """
僅限	3503 K會員	3503 K訂戶
""", '優': """
優先	1908 Kソース	1908 K表示に設定	1908 Kする情報源	1908 K的に表示
""", '免': """
免費	15 K閱讀	3512 K文章	3512 K閱讀篇數	3512 K閱讀額度	3513 K註冊即可	3513 K註冊後	3516 K訂閱	3518 K試用
免费	15 K阅读	3512 K文章	3512 K阅读篇数	3513 K注册即可	3513 K注册后	3516 K订阅	3518 K试用
""", '全': """
全文	20 Kを	1881 Kを読むには	1881 Kをお読み
""", '公': """
公众	16 K号	3468 K号:
公式	1888 Kアプリ	1892 Kアカウントをフォロー	1892 Kアカウントを友だち	1909 Klineはこちら	1937 Kline
""", '关': """
关注	3468 K我们的	3516 K我们
""", '内': """
内阅	3463 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3519 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1938 K
初月	1928 K#円で	1938 K無料
""", '判': """
判断	1939 Kした
""", '利': """
利用	1897 K規約に同意
""", '前': """
前請	3498 K先登入
前请	3498 K先登录
""", '剩': """
剩余	3457 K#%
剩餘	3457 K#%
""", '力': """
力を	1926 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3468 Kline好友	3468 Kline官方	3468 Kline@	3501 K贊助行列	3501 K赞助行列	3516 K会员	3516 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1937 Kになります
""", '動': """
動画	40 Kや写真	1917 Kをご覧ください	1917 Kはこちら	1918 Kでも詳しく	1918 Kでも解説
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3518 K
""", '化': """
化名	97 K
""", '即': """
即可	3498 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1893 Kち追加
""", '収': """
収益	1932 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3461 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	1910 K班までご	1926 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1885 Kトレイに
""", '只': """
只靠	3501 K讀者	3501 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3489 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '告': """
告訴	38 K我們	67 K我們	3519 K
告诉	38 K我们	67 K我们	3519 K
""", '呼': """
呼び	1939 Kかけた	1939 Kかける	1939 Kかけて	1939 K掛け
""", '命': """
命じ	1939 Kた
""", '喊': """
喊道	3519 K
""", '因': """
因为	3516 K有你的支持
因為	3516 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1932 Kの一部が還元
""", '外': """
外部	1913 Kコンテンツ	3489 K内容	3489 K內容
""", '她': """
她說	3519 K
她说	3519 K
""", '好': """
好評	1916 K発売中
""", '如': """
如侵	3481 K权
如有	3481 K侵权	3481 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3469 K微信
""", '定': """
定期	3516 K定額
""", '寄': """
寄付	1936 Kをお願い	1940 K
寄到	3461 K您的信箱	3500 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3519 K
""", '居': """
居合	1934 Kわせた方は
""", '已': """
已是	3457 K會員	3503 K订户	3503 K訂戶
已经	3457 K是会员
""", '年': """
年額	1938 K
""", '广': """
广告	11 K	3475 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1895 Kブロック	1926 Kに頼らず
""", '廣': """
廣告	11 K	3475 K攔截
""", '开': """
开启	3465 K通知
""", '弊': """
弊社	1937 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1937 Kイト
当初	97 Kの記事で
当社	1937 Kの
当編	1937 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3465 K扫	3469 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1879 Kをお願いします	1936 Kをお願い	1936 Kして
""", '您': """
您已	3500 K成功订阅	3500 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3455 K支持	3501 K每一份捐款	3501 K每一筆捐款	3516 K捐款	3516 K支持,	3516 K支持让	3516 K支持讓	3516 K支持是
""", '情': """
情報	1910 Kをお寄せください	1910 K提供はこちら	1910 K提供を募集	1910 K提供をお待ち	1910 Kをお待ちして	1934 Kをお持ちの方は	1934 K提供窓口
""", '感': """
感謝	3500 K您的訂閱	3516 K閱讀	3516 K您的支持
感谢	3500 K您的订阅	3516 K阅读	3516 K您的支持
""", '成': """
成为	51 K其中一员	3457 K会员即可	3503 K付费会员	3516 K会员,	3516 K会员即可	3516 K我们的会员
成為	3457 K會員即可	3501 K我們的贊助	3503 K付費會員	3516 K會員,	3516 K會員即可	3516 K我們的會員
""", '我': """
我们	3473 K使用cookie	3473 K使用 cookie	3517 K的
我們	3473 K使用cookie	3473 K使用 cookie	3517 K的
""", '手': """
手机	3465 K客户端
""", '打': """
打开	3463 Kapp	3465 K微信
打開	3463 Kapp
""", '扫': """
扫一	3465 K扫
扫描	3463 K二维码下载	3463 K二维码加入	3465 K二维码关注	3516 K二维码下载	3516 K二维码关注	3516 K二维码加入	3516 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3481 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3519 K
指摘	1939 Kした
""", '捐': """
捐助	3501 K我们	3501 K我們
捐款	3516 K支持	3520 K
""", '掃': """
掃一	3465 K掃
掃描	3463 K qr	3516 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3465 K通知
推送	14 K	3465 K通知
""", '描': """
描写	97 Kが含まれ
""", '支': """
支持	3454 K獨立媒體	3454 K独立媒体	3455 K我们的	3455 K我們的	3516 K我们,	3516 K我們,	3516 K我们。	3516 K我們。	3516 K我们的报道	3516 K我們的報導	3516 K我们的新闻	3516 K我們的新聞	3516 K我们的记者	3516 K我們的記者	3516 K我们的工作	3516 K我們的工作	3516 K我们继续	3516 K我們繼續
支援	1936 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3481 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3482 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1939 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3503 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	1885 K情報をお届け
""", '會': """
會員	50 K每月	3458 K專享	3503 K限定內容
""", '月': """
月額	1882 K#円	1938 K
""", '有': """
有了	3516 K你的支持	3516 K您的支持
有料	50 K会員は	1881 K会員限定	1881 K会員になる	1881 K会員の方	1928 K記事が読めます	1940 K会員
有权	3498 K删除
有權	3498 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未經	3481 K授權不得	3481 K授權,不得	3481 K授權禁止	3481 K授權請勿	3481 K授權,請勿
未经	3481 K授权不得	3481 K授权,不得	3481 K授权禁止	3481 K授权,禁止	3481 K授权请勿	3481 K授权,请勿
""", '本': """
本ま	1928 月#Kで無料で
本ア	1937 Kプリ
本サ	1937 Kイト
本刊	3517 K
本報	3517 K導
本报	3517 K读者	3517 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3481 K来源	3517 K
本站	3517 K
本紙	38 Kまで	67 Kまで
本網	3473 K站使用	3517 K
本网	3473 K站使用
本記	1937 K事
本誌	1937 K
""", '来': """
来自	3489 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	3468 K关注	3516 K加入	3516 K赞助	3516 K订阅	3516 K投稿
""", '歡': """
歡迎	3468 K追蹤	3516 K加入	3516 K贊助	3516 K訂閱	3516 K投稿
""", '此': """
此內	9 K容
此内	9 K容
此前	97 K版本
""", '残': """
残り	1881 K#文字	1881 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3518 K
每日	3462 K简报	3462 K簡報	3462 K電子報
每月	3518 K
""", '求': """
求め	1939 Kた	1939 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	3475 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	3516 K关注	3516 K这里
""", '無': """
無料	15 K記事	1881 Kで会員登録	1881 K会員に登録	1928 Kで読める記事の上限	1928 K会員になると	1936 K会員に登録	1936 K会員登録	1938 K体験
無断	1907 K転載	1907 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3481 K所有	3481 K归本	3481 K归原	3481 K归作者	3481 K归属
版權	3481 K所有	3481 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	1937 Kしたジャーナリズム	3517 K新闻	3517 K媒体
""", '獨': """
獨立	3517 K新聞	3517 K媒體
""", '獲': """
獲得	3510 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3517 K者
由读	3517 K者
""", '申': """
申し	1916 K込みはこちら
申込	1916 Kみはこちら	1916 Kはこちら
""", '电': """
电子	3520 K报
""", '畅': """
畅读	3503 K全站
""", '留': """
留言	85 K区	85 K區	3517 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1910 Kをお寄せ
""", '登': """
登入	24 K或	3457 K後繼續	3457 K會員	3513 K或註冊
登录	24 K或	3457 K后继续	3457 K后查看全文	3457 K后查看完整	3513 K或注册
登録	1928 Kして続きを読む	1936 Kしてください	1936 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1937 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3463 appK多
""", '禁': """
禁止	3481 K转载
禁無	1906 K断
""", '私': """
私た	1937 Kちの
""", '科': """
科し	1939 Kた
""", '称': """
称	3519 K
""", '稱': """
稱	3519 K
""", '立': """
立即	3516 K加入我们	3516 K加入我們	3516 K订阅	3516 K訂閱	3516 K下载	3516 K下載	3516 K报名	3516 K報名	3516 K成为会员	3516 K成為會員
""", '第': """
第一	3498 K条评论	3498 K則留言	3498 K條評論
""", '筆': """
筆者	1933 K個人の見解
""", '紙': """
紙の	1937 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1881 Kを読むには	1881 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	1937 K部では
""", '繼': """
繼續	3457 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3457 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3519 K
者说	3519 K
""", '联': """
联盟	74 K链接	3510 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3510 K行銷連結	3510 K連結
聯絡	38 K我們
""", '若': """
若有	3481 K侵权	3481 K侵權
""", '获': """
获得	3510 K佣金
""", '著': """
著作	1907 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3498 K本站立场
表示	3519 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3457 K即可	3457 K後繼續	3461 K我們的	3461 K電子報	3516 K我們	3520 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	1910 Kまでご連絡ください
""", '訴': """
訴え	1939 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1939 Kた
認為	3519 K
""", '說': """
說:	3519 K
說。	3519 K
說道	3519 K
""", '読': """
読み	1882 K放題
読者	18 Kの寄付	18 Kの支援	1926 Kの会費で	1937 Kの皆様	1937 Kの皆さ	1937 Kアンケート
""", '請': """
請先	3516 K登入
請啟	3473 K用javascript
請我	54 K喝咖啡
請捐	3516 K款
請支	3454 K持我們	3516 K持我們
請登	3516 K入後	3516 K入以
請立	3516 K即捐款
請輸	3500 K入您的電子	3516 K入您
請點	3516 K擊此處	3516 K擊這裡	3516 K擊下方	3516 K擊連結
""", '讀': """
讀者	43 K投書	3517 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3457 K即可	3457 K后继续	3461 K我们的	3461 K电子报	3516 K我们	3520 K费
""", '认': """
认为	3519 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3498 K服务协议
""", '说': """
说:	3519 K
说。	3519 K
说道	3519 K
""", '请': """
请先	3516 K登录
请启	3473 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3516 K款
请支	3454 K持我们	3516 K持我们
请点	3516 K击此处	3516 K击这里	3516 K击下方	3516 K击阅读	3516 K击关注	3516 K击链接
请登	3516 K录后	3516 K录以
请立	3516 K即捐款
请输	3500 K入您的电子邮箱	3500 K入您的邮箱	3516 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3517 K问卷	3517 K群
""", '責': """
責任	3481 K編輯:
""", '賺': """
賺取	3510 K佣金
""", '購': """
購読	1881 K者の方は	1882 Kすると	1936 Kしてください	1937 K者の方	1940 K料
""", '贊': """
贊助	3454 K我們	3516 K我們
""", '责': """
责任	3481 K编辑:
""", '赚': """
赚取	3510 K佣金
""", '赞': """
赞助	3454 K我们	3516 K我们
""", '身': """
身边	3517 K的新鲜事
身邊	3517 K的新鮮事
""", '転': """
転載	45 K	1906 Kを禁じ
""", '輸': """
輸入	3500 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3481 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3481 K请注明
""", '输': """
输入	3500 Kemail
""", '这': """
这篇	3517 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3468 K我們的	3482 Kgoogle news	3516 K我們
""", '送': """
送っ	49 Kてください
送到	3500 K你的邮箱	3500 K您的邮箱	3500 K您的信箱
""", '這': """
這篇	3517 K文章
""", '通': """
通知	14 K	1888 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1925 Kニュースレター
""", '邀': """
邀請	3516 K您
邀请	3516 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3519 K
""", '长': """
长说	3519 K
""", '開': """
開啟	3465 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	3457 K全文請
""", '關': """
關注	3468 K我們的	3516 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3457 K全文请
""", '随': """
随时	3516 K掌握
""", '隐': """
隐私	3474 K政策
""", '隨': """
隨時	3516 K掌握
""", '隱': """
隱私	3474 K權政策	3474 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3520 K報
""", '需': """
需接	3489 K受cookie
需要	3489 K接受cookie	3516 K您的支持	3516 K你的支持
""", '音': """
音声	1917 Kでもお聴き
""", '首': """
首年	3515 K仅需
首月	3503 K仅需	3503 K只要	3515 K免费	3515 K免費	3515 K仅	3515 K僅	3515 K只需	3518 K
首选	3482 K来源	3482 K新闻来源
首選	3482 K來源	3482 K新聞來源
""", '點': """
點擊	3516 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	1991 K
가입해	1991 K 주세요
""", '강': """
강조했다	1994 K
""", '계': """
계속	1945 K 읽으려면	1945 K 읽으시려면
계신	1968 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1955 K 뉴스에서
구독	50 K 회원은	1945 K 후 이용
구독료	1995 K
구독을	1991 K 신청하세요
구독자	1945 K 전용 기사	1945 K 전용 콘텐츠	1945 K 전용입니다	1945 K 전용 서비스	1992 K
구독자는	50 K
구독자만	1945 K 볼 수	1982 K 읽을
구독자에게만	1982 K 제공
구독하고	1955 K
구독하세요	1967 K	1991 K
구독하시면	1945 K
구독해	80 K 주세요	1954 K 주세요	1980 K 주셔서	1991 K 주세요
구독해주세요	1954 K
구독해주셔서	1980 K
""", '금': """
금요일	1980 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	1945 전체 K 보려면	1982 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	1981 K 응원해
기자에게	1968 K 연락해 주세요
""", '남': """
남겨주세요	1991 K
""", '네': """
네이버	1955 K 메인에서	1967 K 구독
네이버에서	1955 K 구독
""", '놓': """
놓치지	1991 K 마세요
""", '눌': """
눌러주세요	1991 K
""", '뉴': """
뉴스레터	78 K	1947 K 구독하기	1947 K 구독하세요	1947 K 신청하기	1947 K 구독 신청하기	1992 K	1995 K
뉴스레터로	1947 K 받아
뉴스레터를	1947 K 받아	1947 K 구독하세요	1947 K 구독해	1947 K 구독하고	1947 K 구독하면	1991 K 신청하세요
""", '다': """
다운로드하세요	1991 K
""", '달': """
달	1982 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	1968 K 제보가	1992 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1978 K 삭제될	1978 K 삭제합니다	1978 K 통보	1978 K 예고	1978 K 운영자	1978 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1994 K
""", '독': """
독립	1992 K 언론
독립언론	1992 K
독립언론을	1981 K 지켜
독자	1990 K 후원으로	1991 K 여러분의	1992 K 여러분
독자님의	1943 K 후원	1990 K 후원으로
독자들의	18 K 후원	1990 K 후원으로
독자의	1990 K 후원으로	1992 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1980 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1991 K
""", '로': """
로그인	24 K	1945 K 후 이용
로그인이	1945 K 필요합니다	1945 K 필요한 서비스	1945 K 필요해요
로그인하거나	1991 K
로그인하고	1982 K 계속
로그인하면	1982 K 계속
로그인하시면	1945 K
""", '링': """
링크에서	1991 K 확인하세요
""", '마': """
마음에	1981 기사가 K 드셨다면
""", '만': """
만나보세요	1991 K
""", '말': """
말했다	1994 K
""", '매': """
매월	1993 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1980 K 보내드려요
메일함으로	1947 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	1965 K 복제	1965 K 전재
무단전재	1964 K
무료	15 K 기사	1988 K 기사	1993 K 체험
무료로	15 K 볼 수 있는	1982 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	1991 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1994 K
""", '보': """
보내	57 K 드립니다	1991 K 주세요
보내드리는	1980 K
보내드립니다	57 K	1980 K
보내주세요	1991 K
""", '본': """
본	1992 K 기사
본사의	1986 K 편집 방향	1986 K 편집방향
본지는	1992 K
본지의	1986 K 편집 방향	1986 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1968 K 보내주세요	1968 K 보내 주세요
사전	1973 K 등록하기	1973 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	1966 K 매체로	1966 K 출처로	1966 K 언론사	1966 K 매체
선호하는	1966 K 출처
""", '설': """
설명했다	1994 K
설문에	1991 K 참여하세요
설치하세요	1991 K
""", '세': """
세미나	1973 K 신청하기
""", '소': """
소식을	1980 K 전해드립니다
""", '속': """
속보를	1979 K 받아보세요
""", '수': """
수수료를	1985 K 받을 수 있습니다	1985 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	1990 K 후원으로
시작하세요	1991 K
""", '아': """
아래에서	1991 K 확인하세요
""", '알': """
알려	1991 K 주세요
알려주세요	1991 K
알림	1951 K 받기	1951 K 설정
알림을	14 K	1979 K 켜고
""", '앱': """
앱	1951 K 다운로드	1951 K 설치	1979 K 설치하기
앱에서	1950 K 보기	1950 K 열기	1979 K 더 편하게	1991 K 확인하세요
앱으로	1950 K 보기	1979 K 더
앱을	1951 K 다운로드	1979 K 다운로드하세요	1979 K 설치하세요
""", '언': """
언론을	1981 독립 K 지켜
""", '여': """
여기서	1991 K 확인하세요
여러분	1992 K 덕분
여러분의	1968 K 제보를	1981 K 후원이	1991 K 후원
""", '영': """
영상에서	1974 K 확인하세요	1974 K 확인할 수 있습니다	1991 K 확인하세요
영상으로	1974 K 확인하세요
영상을	1974 K 확인하세요
""", '온': """
온라인	1973 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1971 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1992 K 기자
우리의	1992 K 저널리즘
""", '운': """
운영되고	1981 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1981 K 응원
""", '월': """
월	1993 K #원
""", '유': """
유료	1945 K 구독자만
유튜브	1955 K 구독
""", '음': """
음성으로	1974 K 들으려면	1974 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1991 K
응원해	1943 K 주세요	1991 K 주세요
응하지	97 K 않았
""", '의': """
의견을	1991 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1992 K 기사가	1992 K 기사는	1992 K 기사
이메일	1948 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1947 K 입력하세요	1947 K 입력해 주세요	1947 K 입력해주세요	1947 K 입력하시면
이미	1982 K 구독자이신가요
이벤트에	1991 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1973 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자살예방	97 K
자주	1966 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1964 K 금지
재배포금지	1964 K
""", '저': """
저작권법	1965 K
저작권법의	1965 K
저작권자	1965 K
저작권자의	1965 K
저희	1992 K 뉴스레터	1992 K 채널	1992 K 앱
저희는	1992 K
저희를	1992 K
""", '적': """
적었다	1994 K
""", '전': """
전문을	20 K
전용	1945 회원 K 기사	1945 회원 K 콘텐츠	1945 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1994 K
""", '정': """
정기후원	1993 K
정정	97 K:	97 [K]
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1968 K 부탁드립니다
제보는	1968 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1968 K 기다립니다	1968 K 받습니다
제보해	38 K 주세요	67 K 주세요	1991 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1985 K 링크
제휴링크	1985 K
""", '좋': """
좋아요	1967 구독과 K 부탁
좋아요를	1967 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1991 K 확인하세요	1991 K 신청하세요	1991 K 참여하세요
지켜주세요	1991 K
""", '채': """
채널	1954 K 추가	1967 K 추가하기	1967 K 구독하기	1989 K 추가하고	1989 K 추가하면
채널에	1967 K 참여하세요
채널에서	1967 K 소식을	1991 K 확인하세요
채널을	1989 K 추가하고	1989 K 추가하면	1989 K 추가해	1989 K 구독하고	1989 K 구독하면
채용	1973 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1993 K 달
""", '추': """
추가해	1967 K 주세요
추가해주세요	1967 K
""", '친': """
친구	1967 K 추가하세요
""", '카': """
카카오톡	1989 K 채널에서	1989 K 채널
""", '커': """
커피	54 K 한 잔 사	1981 K 한 잔 값으로
""", '쿠': """
쿠키	1971 K 동의가
쿠키를	1971 K 허용해야	1971 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1973 K 보기
""", '파': """
파트너스	1985 K 활동
""", '팔': """
팔로우하기	1954 K	1967 K
팔로우하세요	1991 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	1986 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1985 K 받아
""", '활': """
활용	1964 ai 학습 및 K 금지
""", '회': """
회원	1945 K 전용입니다
회원가입	1945 K 후	1991 K 후
회원가입은	1991 K
회원가입을	1991 K 하
회원가입하고	1991 K
회원가입하면	1982 K 월
회원가입하세요	1991 K
회원가입하시면	1991 K
회원만	1945 K 볼 수
""", '후': """
후원금	1995 K
후원으로	1981 독자의 K 운영됩니다	1981 독자의 K 운영하는
후원을	1943 K 부탁드립니다	1991 K 부탁
후원이	1943 K 필요합니다	1943 K 큰 힘이
후원하세요	1991 K
후원해	80 K 주세요	1943 K 주세요	1991 K 주세요
후원회원의	1990 K 후원으로
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
bezpečí
bezplatný
bezplatných
bezpłatne
bezpłatny
bezpłatnych
beğendiyseniz
biết
blokování
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
emoțional
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
felkavaró
fictício
fictícios
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
upřesnění
uredništva
uredništvo
uredništvu
urmărește
urmăriți
ursprünglichen
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
αλλάξει
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
βοήθειας
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
σύνταξης
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
змінено
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
מסרבים
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
עודכנה
עיתונאי
עיתונאית
עיתונות
עכשיו
עלולים
עמלה
ער
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
سابقة
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
مستعار
مستعارة
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
نداد
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
โห
ให
ไม
ảnh
ủng
あと
あな
いか
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
ネタ
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
安心
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
此前
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
特此
独立
獨立
獲得
生命
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
가명
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
일주일에
일할
읽는
자살예방
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
정정
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
