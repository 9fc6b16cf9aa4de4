"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3441
# comentário	2558
# comentários	2558
# fotó megtekintése	1726
# fotók megtekintése	1726
# gün ücretsiz deneyin	3243
# głosów	91
# hlasů	91
# hozzászólás	1662
# komentářů	356
# komentāri	2074
# kép megtekintése	1726
# képek megtekintése	1726
# lượt bình chọn	91
# odpovedí	2977
# odpovědi	444
# odpovědí	444
# odpowiedź	2518
# příspěvků	356
# röster	91
# sekunden zurück	733
# válasz megjelenítése	1735
# ääntä	91
# σχόλια	779
# ψήφοι	91
# відповідей	3414
# відповідь	3414
# відповіді	3414
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# з #	3404
# из #	2770
# коментарі	3323
# коментарів	3323
# комментариев	2685
# комментарий	2685
# комментария	2685
# от #	245
# ответ	2780
# ответа	2780
# ответов	2780
# отговор	253
# отговора	253
# із #	3404
# הצבעות	91
# תגובות	1556
# تعليقات	118
# راي	91
# صوت	91
# نظر	1293
# कमेंट	1608
# वोट	91
# € al mes durante # meses	1208
# € al mese per # mesi	1874
# € por mês durante # meses	2599
#% megtakarítás	1722
#/# fotó	1726
#/# kép	1726
#/#. fotó	1726
#/#. kép	1726
#か月無料	1894
#カ月無料	1894
#ヶ月無料	1894
#件のコメント	1910
#則留言	3503
#条评论	3503
#票	91
#명 참여	91
""", 'a': """
a boltunkból	1708
a cikk a hirdetés alatt folytatódik	1658
a cikk a hirdetés után folytatódik	1658
a cikk automatikusan készült	1734
a cikk felhasználása engedélyköteles	1732
a cikk meg is hallgatható	1656
a cikk meghallgatása	1665
a cikk megosztása	1656
a cikk szerzői jogvédelem alatt áll	1732
a cikk zárolva van	1721
a cikket gépi hang olvassa fel	1712
a folytatáshoz regisztráljon	1650
a hanganyagot mesterséges intelligencia készítette	1712
a hirdetés után folytatjuk	1658
a hirdetés vége	1739
a hozzászólás lezárva	1735
a hozzászólások le vannak zárva	1735
a hét kvíze	1704
a kommentelés lezárult	1662
a könyv megrendelése	1708
a lejátszó betöltése	1712
a link másolva	1738
a lire également	1484
a mező kitöltése kötelező	1724
a nap kérdése	91	1704
a rovat további cikkei	1663
a szerző a lap munkatársa	1673
a szerző cikkei	1727
a szerző jogász	1673
a szerző közgazdász	1673
a szerző politológus	1673
a szerző további cikkei	1727
a szerző történész	1673
a szerző összes cikke	1727
a szerző újságíró	1673
a szöveg automatikusan készült	1734
a tartalmat nem tudjuk megjeleníteni	1710
a tartalom nem elérhető	1710
a tartalom nem jeleníthető meg	1710
a tartalom szerzői jogi védelem alatt áll	1732
a teljes cikk elolvasása	1727
a témában további cikkek	1663
a videó az ön országában nem játszható le	1712
a videó már nem elérhető	1712
a videó nem elérhető	1712
a videó nem elérhető az ön országában	1712
a videó nem játszható le	1712
a videólejátszó betöltődik	1712
a videót nem lehet lejátszani	1712
abo abschließen	579
abo auswählen	741
abo wählen	741
abonați-vă	2611
abonează-te	2611
abonelere özel	3243
abonentu priekšrocības	2105
abonner nå	2292
abonner på nyhetsbrevet	2297
abonnér	460
abonnér nu	460
abonnés	1451
abonnés uniquement	1524
abonē	2068
abonē jaunumus	2092
abonē un lasi visus rakstus	2068
abonēt	2068
abrir menú	1169
aby odtworzyć film, włącz javascript	2494
acasă	2625
accede a todos los contenidos sin límites	1208
accepter og fortsæt	534
acceptera och fortsätt	3165
acceptera och stäng	3165
acceptér	474
acceptér alle	534
acceptér og fortsæt	534
acceptér og vis	534
acceptă toate	2633
acceptă și afișează conținutul	2633
accéder à l'article	1451
aceitar e ver o conteúdo	2580
aceito receber comunicações e ofertas	2594
acest articol este rezervat abonaților	2648
acesta este ultimul tău articol gratuit	2648
acheter ce numéro	1511
achetez ce numéro	1511
activează alertele	2642
activează notificările	2642
actualités	1484
ad 광고	1986
adatkezelési tájékoztató	1710
adatvédelmi beállítások	1710
adatvédelmi tájékoztató	1710
adaugă un comentariu	2622
add meg az e-mail-címed	1668
además	1166
adhérer	1442
adj hozzá minket preferált forrásként	1737
adja meg az e-mail-címét	1668
adja meg az összeget	1719
adja meg e-mail-címét	1668
adomány	1648
adományozok	1648
adományozás	1648
adreça electrònica	324
adó # százalék	1719
adója #%-ával	1719
afișează conținutul	2633
afișează conținutul extern	2633
afișează originalul	2626
afmeld når som helst	548
afspilleren indlæses	536
agora não	2531
ai deja un abonament? autentifică-te	2648
ai kan begå fejl	558
ai kan gjøre feil	2393
ai kan göra fel	3189
ai kan göra misstag	3189
ai może popełniać błędy	2516
ai može griješiti	2880
ai može pogriješiti	2880
ai môže robiť chyby	2975
ai může chybovat	442
ai může dělat chyby	442
ai observat o greșeală	2622
ai sa môže mýliť	2975
ai segítségével készült	1734
ai által fordított	1734
ai által generált	1734
ai által generált tartalom	1734
ai може да греши	252
ai सारांश	1623
ai से तैयार सारांश	1623
ai 요약	1986
ai-genererat innehåll	3190
ai-genereret resumé	485
ai-oversættelse	559
ai-resumé	485	559
ai-összefoglaló	1665
ai-översatt	3189
ai-översättning	3190
aicinām ievērot cieņu komentāros	2074
aiheeseen liittyvää	1353
aiheesta lisää	1353
aikaa jäljellä #	1403
ainult vajalikud küpsised	1260
aitäh hääletamast	1257
aitäh liitumast	1245
aitäh sõnumi eest	1267
aizmirsāt paroli	2112
aizvērt	2076
aizvērt galeriju	2114
aizvērt reklāmu	2077
ai摘要	3523
ai重點整理	3523
ajouter à mes favoris	1470
ajouter à vos sélections	1470
ajándékozza a cikket	1656
ajándékozza a cikket barátjának	1656
ajánlataink	1663
ajánlja: outbrain	1739
ajánlja: taboola	1739
ajánljuk	1663
ajánljuk még	1663
ajánlott	1663	1722
ajánlott cikkek	1663
ajánló	1663
akceptuję	2426
akceptuję i kontynuuję	2492
akceptuję i przechodzę do serwisu	2492
akkurat nå	2313
ako chránime svoje zdroje	2972
ako chránime zdroje	2972
ako vypnúť adblock	2959
ako vypnúť blokovanie reklám	2959
aktuálny čas	2954
aktuálny čas #	2954
aktuální čas	420
aktuální čas #	420
aktuálně	357
akzeptieren und schließen	731
alkalmazás letöltése	1714
alkalmazás megnyitása	1714
alla bidrag hjälper	3174
alla rättigheter reserverade	3187
alle abo-angebote im überblick	671
alle angaben ohne gewähr	677
alle beiträge anzeigen	746
alle beiträge der autorin	746
alle beiträge des autors	746
alle bidrag hjælper	543
alle bidrag tæller	543
alle inhalte sind urheberrechtlich geschützt	718
alle newsletter im überblick	662
alle preise ohne gewähr	677
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	601
als bevorzugte quelle hinzufügen	757
als podcast hören	672
alte știri	2623
alterar preferências de cookies	2580
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2636
am înțeles	2626
amintește-mi mai târziu	2609
anderen betrag wählen	739
andet beløb	543
andra läser	19	3108
andra läser just nu	19
andra läste även	3108
andre har også lest	19
andre leser nå	2313
andre leste også	2313
andre læser	482
andre læser lige nu	482
andre læser også	19
andre læste også	482
angebot auswählen	741
angebot wählen	671
anhören	600
anhören # min	600
anketa dňa	2946
ankstesnė nuotrauka	2054
anmäl	3192
anmäl annons	3195
anmäl dig	3091
anmäl dig till nyhetsbrevet	3091
anmäl inlägg	3191
anmäl kommentar	3191
anna kelvollinen sähköpostiosoite	1415
anna äänesi	1395
annet beløp	2378
anneta ühekordselt	1265
annonce - artiklen fortsætter nedenfor	473
annonces légales	1511
annoncørbetalt	87
annoncørbetalt indhold	87	490
annons - artikeln fortsätter nedan	3100
annons från våra partner	3195
annonsen slutar här	3100
annonser från google	3195
annonsinnehåll	3115
annonslänk	3100
annonsörsinnehåll	3115
annonsørinnhold	87	2321
annonsørsamarbeid	2399
ano, prosím	424
ano, rád	424
anonimni sandučić	2877
anonym brevlåda	3186
anonym tipslåda	3186
anonymná schránka	2972
anonymní schránka	439
anpassa inställningar	3165
anulezi oricând	2648
anuluj odpowiedź	2429
användarnamn	3177
användarnamn eller e-postadress	3176
användarvillkor	3101
anzeige schließen	759
anzeigensonderveröffentlichung	677
anúncio	2553
anúncios	2553
apmaksāta sadarbība	2120
apmaksāts saturs	2077
apmokėta partnerystė	2060
apmokėtas turinys	2060
app letöltése	1714
après la publicité	1475
aptaujas rezultāti	2103
após a publicidade	2553
apóyanos	1127
apúntate	1139
ar norite gauti pranešimus	2049
arată mai puțin	2626
arată tot	2626
arkadaşina gönder	3250
arkadaşinla paylaş	3250
article abonné	1451
article ajouté à vos sélections	1470
article précédent	1484
article réservé aux abonnés	1451
article sponsorisé	1511
articles associés	1484
articles liés	1484
articles recommandés	1484
articles récents	1484
articol exclusiv pentru abonați	2648
articole asemănătoare	2623
articole înrudite	2623
articoli più letti	1877
articolul continuă după reclamă	2619
articolul continuă mai jos	2619
articolul următor	2623
artikeln finns också som ljud	3096
artikeln fortsätter efter annonsen	3100
artikeln fortsätter nedan	3100
artikeln fortsätter under bilden	3100
artikeln går att lyssna på	3096
artikeln läses upp av en syntetisk röst	3167
artikeln är automatiskt genererad	3189
artikeln är låst	3086
artikeln är maskinöversatt	3189
artikeln är skapad automatiskt	3189
artikeln är skyddad av upphovsrätt	3187
artikeln är uppläst av en dator	3096
artikkel jätkub pärast reklaami	1229
artikkel jätkub reklaami järel	1229
artikkel on kaitstud autoriõigusega	1275
artikkel täieneb	1227
artikkelen er låst	2292
artikkelen finnes også som lyd	2301
artikkeli jatkuu kuvan jälkeen	1347
artikkeli on konekäännetty	1425
artikkeli on suojattu tekijänoikeudella	1423
artikkelin lukee synteettinen ääni	1403
artikkelin voi myös kuunnella	1345
artiklen er låst	460
artiklen er læst op af en robot	469
artiklen findes også som lyd	469
artiklen fortsætter efter annoncen	473
artiklen fortsætter efter reklamen	564
artiklen fortsætter nedenfor	473
artiklen fortsætter under billedet	473
artiklen kan også høres	469
artiklen læses op af en kunstig stemme	536
artikli loeb ette tehishääl	1225
artiklit loeb sünteetiline hääl	1261
artiklit loeb tehishääl	1225
artykuł czytany przez syntezator mowy	2494
artykuł dla subskrybentów	2411
artykuł do słuchania	2494
artykuł premium	2503
artykuł sponsorowany	2425
artykuł zablokowany	2503
artykuły na e-mail	2414
artykuły partnerów	2522
artículo anterior	1166
artículo relacionado	1166
artículos recomendados	1212
artículos relacionados	1166
as notícias mais lidas	2602
ascultă	2616
aseta ensisijaiseksi lähteeksi	1429
aslini göster	3260
assine já	2536
atbalstīt	2068
atcel jebkurā laikā	2068
atcelt var jebkurā laikā	2112
atcerēties mani	2112
atidaryti galeriją	2054
atidaryti programėlėje	2048
atidaryti programėlę	2048
atkūrimo greitis	2047
atlikite testą	2043
atlikušais laiks	2107
atlikušais laiks -#	2107
atpakaļ uz augšu	2114
atpakaļ uz sākumlapu	2114
atradi kļūdu	2115
atradi kļūdu rakstā	2074
atradāt kļūdu	2115
atrakinti straipsnį	2052
atrisini krustvārdu mīklu	2103
atsaukt piekrišanu	2106
atsisiųsti garso įrašą	2047
atsisiųsti iš app store	2048
atsisiųsti iš google play	2048
atsisiųsti programėlę	2048
atsiųskite naujieną	2055
atsiųskite nuotraukas	2055
atskaņot video	2107
atskaņošanas ātrums	2107
atslēgt rakstu	2112
atslēgvārdi	2114
atteikties var jebkurā laikā	2113
attēls # no #	2122
attēls #/#	2122
attēls attēlā	2107
atvērt	2076
atvērt galeriju	2114
atvērt lietotni	2108
atvērt lietotnē	2108
atvērt rakstu	2112
atļaut paziņojumus	2109
atšaukti galite bet kada	2007
atšaukti sutikimą	2046
aucun commentaire à ce niveau	1515
audio narrado por una voz automática	1191
audio vytvorila umelá inteligencia	2954
auf apple podcasts hören	652
auf spotify hören	652
ausgewählt für sie	676
auswahl bestätigen	731
auswählen	742
automaatselt tõlgitud	1270
automaattinen käännös	1426
automaticky preložené	2975
automaticky přeloženo	442
automatické prehrávanie	2954
automatické přehrávání	420
automatický preklad	2976
automatický překlad	443
automatikus lejátszás	1712
automatinis atkūrimas	2047
automatisch übersetzt	753
automatische übersetzung	754
automatiskt översatt	3189
automatiškai išversta	2056
automatsko puštanje	2859
automātiski tulkots	2116
automātiskā atskaņošana	2107
ava äpis	1262
avfölj	3193
avfølg	2397
avis de décès	1511
avoimet työpaikat	1355
avregistrera dig när som helst	3179
avsluta när du vill	3086
avsluta när som helst	3179
avslutt når du vil	2292
avslå alle	2369
avís legal	313
ayrintilar için tiklayin	3259
ayrintilar için tiklayiniz	3259
az ai hibázhat	1734
az ai tévedhet	1734
az e-mail-címed	1724
az első hónap csak # ft	1650
az mi hibázhat	1734
az oldal tetejére	1727
az outbrain ajánlásával	1739
az ön e-mail-címe	1724
az ön neve	1724
az összefoglalót ai készítette	1734
az összefoglalót mi készítette	1734
az összes cikk	1727
az összes elfogadása	1710
az üzeneted	1724
aç	3260
añadir a favoritos	1151
añadir a mi lista	1211
añadir comentario	1162
añadir usuario	1132
aún no te has registrado	1132
ačiū už jūsų balsą	2043
ačiū už registraciją	2053
ačiū už žinutę	2053
ačiū, kad balsavote	2043
ačiū, kad užsiprenumeravote	2032
""", 'b': """
bandykite dar kartą	2053
bandykite vėliau	2053
bankkártyás támogatás	1719
bankovním převodem	427
banküberweisung	578
bara för dig som prenumererar	3176
bara för prenumeranter	3176
bare nødvendige	2369
bağiş yap	3242
bağiş yapin	3242
bağlantiyi kopyala	3250
başa dön	3259
be šlamšto	2053
bedste værdi	546
bei google als quelle hinzufügen	601
bei spotify hören	652
beitrag nicht mehr verfügbar	733
bejegyzés betöltése	1710
bejelentkezés	1650
bejelentkezés apple-fiókkal	1721
bejelentkezés facebookkal	1721
bejelentkezés google-fiókkal	1721
bekræft din e-mail	548
belépés	1650
belépés facebook-fiókkal	1721
belépés facebookkal	1721
belépés google-fiókkal	1721
benefício do assinante	2584
bere sintetični glas	3048
berite naprej z naročnino	3057
bestill nå	2367
beställ boken	3161
betalas årsvis	3176
betales årlig	2380
betales årligt	545
betalt innehåll	3195
betrag wählen	577
betygsätt receptet	61
betűméret	65
betűméret csökkentése	1738
betűméret módosítása	1738
betűméret növelése	1738
bez mišljenja	2854
bez surogātpasta	2113
bez zobowiązań	2503
bezmaksas piegāde	2105
bezárás	1647
beágyazott tartalom	1710
beállítás preferált forrásként	1737
beállítások mentése	1710
bidrag kan trækkes fra i skat	543
bieżący czas #	2494
bild in originalgröße	746
bild vergrößern	618	746
bildergalerie öffnen	746
bildirimleri aç	3298
bildirimleri açin	3298
bilety już w sprzedaży	2489
bitte füllen sie dieses feld aus	743
bitte geben sie eine gültige e-mail-adresse ein	743
bitte prüfen sie ihr postfach	743
bitte versuchen sie es später erneut	662
bitte versuchen sie es später noch einmal	743
bitte überprüfen sie ihr postfach	743
bize ulaşin	3256
biểu quyết	91
bjud en vän på artikeln	3096
bjud oss på en kaffe	3174
bjud oss på kaffe	3174
bjud på en kaffe	3174
bli månadsgivare	3083
bli støttemedlem	2289
bliv fast støtte	543
bliv støtteabonnent	543
bliv støttemedlem	457
blokovať	2958
boletín	1139
bolo to užitočné	2975
brezplačna dostava	3045
browserul tău nu poate reda acest video	2633
brukervilkår	2306
brīva summa	2111
bu haber abonelere özeldir	3243
bu içerik abonelere özeldir	3243
bugün değil	3241
bunlar da ilginizi çekebilir	3257
burtu izmērs	2119
butlletí	324
buďte v obraze	346
bylo to pro vás užitečné	442
bylo to užitečné	442
bài cùng chuyên mục	3469
bài cùng tác giả	3469
bài khác	3442
bài liên quan	3442
bài mới nhất	3469
bài quảng cáo	3470
bài tiếp theo	3442
bài viết liên quan	3442
bài viết mới	3468
bài được dịch tự động	3468
bài đọc nhiều	3469
báo lỗi	3441
bármikor leiratkozhat	1668
bármikor leiratkozhatsz	1668
bármikor lemondhatja	1650
bármikor lemondható	1650
bäst värde	3177
bästa pris	3177
bình chọn	91
bình luận	3441
bình luận (#	3441
búsqueda	1169
bülten	3280
bülten üyeliği	3280
bültene abone oldunuz	3280
büyüt	3259
bądź na bieżąco	2414
bądź pierwszą osobą, która skomentuje	2518
błędny adres e-mail	2506
bővebben	1665
būkite pirmas	2013
būkite pirmas, pakomentavęs	2013
bạn có thể quan tâm	3442
bỏ qua	3425
""", 'c': """
cada aportació compta	327
cada aportación cuenta	1207
cada contribuição conta	2597
cadastre-se grátis	2536
califica este artículo	1162
cargar más	1169
carte de crédit	1450
cartão de crédito	2535
categorieën	2165
categorías	1166
caută	2625
ce contenu vous a-t-il été utile	1509
ce résumé vous a-t-il été utile	1509
cele mai citite știri	2651
cele mai noi știri	2623
celkem hlasovalo # čtenářů	412
celozaslonski način	3048
celá obrazovka	420
celý článek	359
celý článek zde	435
celý článok	2969
cerrar menú	1169
cerrar sesión	1132
cet article est en accès libre pour les abonnés	1524
cet article est lu par une voix de synthèse	1509
chcem dostávať upozornenia	2957
chcem odoberať	2966
chcete dostávat notifikace	423
chcete dostávat upozornění	423
chcete dostávať notifikácie	2957
chcete dostávať upozornenia	2957
chci dostávat upozornění	423
chci odebírat	346
chci podpořit	341
chci přispět	341
chi tiết	3445
chia sẻ	3432
chia sẻ bài viết	3432
chia sẻ facebook	3468
chia sẻ qua facebook	3468
chia sẻ ý kiến của bạn	3441
chuyên mục	3442
chuyển đến công thức	61
chép liên kết	3468
chính sách bảo mật	3440
chính sách bảo mật | điều khoản sử dụng	3440
chính sách cookie	3440
chính sách quyền riêng tư	3440
chấp nhận tất cả	3440
chấp nhận tất cả cookie	3440
chủ đề	3442
chủ đề liên quan	3442
chủ đề nóng	3469
cikk ajándékozása	1738
cikk elküldése ajándékként	1738
cikk feloldása	1721
cikk meghallgatása	1712
cikk megosztása	1656
cikk mentése	1656
cikk nyomtatása	1738
cikkünk frissül	1665
citeşte şi	2623
citește fără limite	2648
citește mai departe	2623	2625
citește mai mult	2623	2625
citește regulile comunității	2636
citește și	2623
citi šobrīd lasa	2070
citiți și	2623
cofnij zgodę	2492
col·labora	300
comentariul tău așteaptă moderarea	2636
comentează	2622
comentário	2558
comentário aguardando moderação	2590
comentários	2558
comentários exclusivos para assinantes	2590
commander ce numéro	1511
commentaire en attente de modération	1515
commerciële bijdrage	2210
commerciële content	2280
commerciële inhoud	2280
compre a edição impressa	2584
conditions générales	1477
conectează-te cu facebook	2648
conectează-te cu google	2648
confidentialité	1477
configuración	1159
configuración de cookies	1159
configurações de cookies	2555
conheça todas as nossas newsletters	2594
consigue tu entrada aquí	1193
consulta les normes de participació	316
consultez notre charte de modération	1515
consíguelo en tu quiosco	1193
contenu externe recommandé	1507
contenu proposé par notre partenaire	1511
contenu sponsorisé	1475
contenus recommandés	1528
contenus sponsorisés	1475	1484
conteúdo de marca	2553
conteúdo exclusivo	2536
conteúdo exclusivo para assinantes	2599
conteúdo externo	2580
conteúdo externo recomendado	2580
conteúdo para assinantes	2536
conteúdo patrocinado	2553
conteúdo premium	2599
conteúdo produzido pela marca	2584
conteúdo relacionado	2562
conteúdos relacionados	2602
contingut només per a usuaris registrats	328
continua após a publicidade	2553
continua després de l'anunci	318
continuar leyendo aquí	1132
continuarea articolului după reclamă	2638
continue a ler esta notícia	2602
continuer après la publicité	1475
continuă cu apple	2648
continuă cu facebook	2648
continuă cu google	2648
continuă să citești după publicitate	2638
continúa abajo	1157
contáctanos	1162
conținut disponibil doar utilizatorilor înregistrați	2648
conținut extern	2633
conținut extern recomandat	2633
conținut pentru abonați	2611
conținut premium	2648
conținut sponsorizat	87	2619
cookie beállítások	1710
cookie-beállítások	1710
cookieinställningar	3101
cookieの設定	1907
cookie政策	3499
cookie設定	1907	3499
cookie设置	3499
copia l'enllaç	307
copiază link	2616
copiază linkul	2616
copy link thành công	3468
correo electrónico	1139
coś poszło nie tak	2507
coś poszło nie tak. spróbuj ponownie	2506
coś poszło nie tak. spróbuj ponownie później	2506
creează cont	2611
créer mon compte	1451
créer un compte	1451
créer une alerte	1517
créer une alerte sur ce thème	1517
csak a szükséges sütik	1710
csak a szükségesek	1710
csak előfizetők számára	1721
csak előfizetőknek	1650
csomagok megtekintése	1721
cumpără revista	2638
czy artykuł był pomocny	2516
czy artykuł był przydatny	2516
czy ten artykuł był pomocny	2516
czy to było pomocne	2516
czyta głos ai	2494
czytaj całość	2436
czytaj cały artykuł	2509
czytaj również	2433
czytaj także	2433
czytaj też	2433
czytaj też nasze inne artykuły	2433
czytaj więcej	2433	2436
czytaj więcej o	2433
czytane przez głos syntetyczny	2494
các tin khác	3442
cât de util a fost acest articol	2636
címkék	1663
címlap	1663
címlapra	1727
címlapról ajánljuk	1663
có lẽ để sau	3425
có thể bạn quan tâm	19	3442
có thể bạn thích	19
cùng chuyên mục	3442
cùng chủ đề	3469
cùng tác giả	3469
cảm ơn bạn đã bình chọn	91
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
da, želim	2863	3052
dagens fråga	91	3157
dagens spørgsmål	91	528
dagens spørsmål	91	2363
daha az göster	3260
daha fazla göster	3259
daha fazla haber için tiklayin	3259
dalies ar šo rakstu	2073
dalinkitės	2007
dalinkitės straipsniu	2012
dalsza część artykułu pod materiałem wideo	2425
dalsza część artykułu pod wideo	2425
dalsza część tekstu pod wideo	2425
dalīties	2068
dalīties ar draugiem	2073
dalīties ar rakstu	2119
dalīties facebook	2073
dalīties whatsapp	2119
další	359
další foto	435
další fotografie	435
další snímek	435
další strana	359
další video	420
další z rubriky	357
další zprávy	357
další článek	357
další články	19	357
další články od autora	435
další čtení	357
danke für dein feedback	656
danke für deine stimme	91
danke für ihr feedback	656
danke für ihre stimme	91	724
danke fürs abstimmen	724
danke fürs mitmachen	91
danos tu opinión	1198
dans l'actualité	1528
dans la même catégorie	1484
dans la même rubrique	1484
dans la même série	1484
dar lze odečíst z daní	427
dar si můžete odečíst z daní	427
darovat jednorázově	427
darovat měsíčně	427
darovat článek	349
darovať	2892
darovať jednorazovo	2961
darovať mesačne	2961
darovať článok	2900
darowiznę możesz odliczyć od podatku	2501
darujte nám # %	2961
darujte tento článek	349
darujte tento článok	2900
das könnte dich auch interessieren	615
das könnte ihnen auch gefallen	615
das könnte sie auch interessieren	615
das könnte sie interessieren	615
das video ist in ihrem land nicht verfügbar	733
das video ist leider nicht mehr verfügbar	733
das video ist nicht mehr verfügbar	733
das video ist nicht verfügbar	733
das wichtigste in kürze, zusammengefasst von ki	646
datenschutzerklärung	608
daugiau autoriaus straipsnių	2054
daugiau straipsnių	2054
daugiau šia tema	2009
dať spätnú väzbu	2975
deaktivér din adblocker	541
deblochează articolul	2648
deine stimme wurde gezählt	724
deixar um comentário	2558
deixe um comentário	2558
del på e-mail	563
del på e-post	2301
del på facebook	469	2301
del på mail	469
del på twitter	469	2301
del på whatsapp	2398
del på x	469	2301
dela inlägget	3096
dela på facebook	3096
dela på twitter	3096
dela på whatsapp	3194
dela på x	3096
dela som gåva	3194
deli po e-pošti	3073
deli članek	2996
delite članek	2996
den här artikeln är låst	3176
den här artikeln är skyddad av upphovsrättslagen	3187
den här videon är inte längre tillgänglig	3167
den här videon är inte tillgänglig	3167
denne artikel er låst	545
denne artikkelen er låst	2380
denne saken er låst	2380
denne video er ikke længere tilgængelig	536
denne video er ikke tilgængelig	536
der er opstået en fejl	549
der opstod en fejl. prøv igen senere	548
dernière minute	1484
dernières actualités	1484
dernières infos	1484
dernières nouvelles	1484
desa per llegir després	330
desbloquear artículo	1208
desbloqueie este conteúdo	2599
det er gratis å opprette en bruker	2292
det går inte att visa innehållet	3165
det har oppstått en feil	2384
det här innehållet kan inte visas	3165
det här innehållet är inte tillgängligt	3165
det læser andre	482
det oppsto en feil. prøv igjen senere	2383
det är gratis att skapa ett konto	3086
detaylar için tiklayin	3259
detaylar için tiklayiniz	3259
detta material är skyddat enligt lagen om upphovsrätt	3138
detta är en annons	3100
detta är en plusartikel	3086
dette indhold er ikke tilgængeligt	534
devam etmek için üye girişi yapin	3243
devami için abone olun	3243
devamini okumak için abone olun	3243
dienas jautājums	2103
diese funktion steht nur angemeldeten nutzern zur verfügung	672
dieser inhalt ist nicht mehr verfügbar	731
dieser inhalt ist nicht verfügbar	731
dieser kommentar wurde gelöscht	755
dieses video ist in deinem land nicht verfügbar	733
dieses video ist in ihrem land nicht verfügbar	733
dieses video ist leider nicht mehr verfügbar	733
dieses video ist nicht mehr verfügbar	733
dieses video ist nicht verfügbar	733
din aceeași categorie	2623
din aceeași secțiune	2651
din röst har registrerats	3157
din röst är registrerad	91
din röst är räknad	3157
disponibil în app store și google play	2642
disponibilă în app store și google play	2642
distribuiți	2616
diğer haberler	19	3257
diğer okurlar bunlari okuyor	3257
dla prenumeratorów	2503
dla subskrybentów	2411
dlaczego widzę tę reklamę	2522
do fotogalérie	2969
do galérie	2969
do góry	2436
do košíka	2950
do košíku	416
do speciálu	435
doar abonații pot comenta	2636
doar pentru abonați	2611
doação mensal	2532
doação única	2532
doba čtení # min	359
dodaj do moich tematów	2520
dodaj jako preferowane źródło	2520
dodaj kao željeni izvor	2883
dodaj nas do preferowanych źródeł	2520
dodaj nas do wyjątków	2499
dodaj u košaricu	2856
dodaj v košarico	3045
dogodila se greška. pokušajte ponovno	2871
dolgozzon nálunk	1665
domiciliación bancaria	1131
domů	359
dona suport al periodisme en català	327
donación mensual	1127
donación única	1127
donați	2610
donează	2610
donează acum	2610
donează lunar	2610
donează lunar # euro	2647
donează lunar # lei	2647
doner nå	2289
doniraj mesečno	2866	3055
doniraj mjesečno	2866
données personnelles	1477
donér	457
donér nu	457
doporučeno outbrain	448
doporučeno taboola	448
doporučené	357
doporučené články	357
doporučuje outbrain	448
doporučujeme	357	430
doporučujeme přečíst	357
doporučujeme také	357
dosegli ste omejitev člankov	3057
dosegnuli ste ograničenje članaka	2868
dovanoti straipsnį	2059
dozvoli obaveštenja	2862
dołącz do dyskusji	2482
dołącz do nas	2408
dołącz do newslettera	2414
došlo je do greške. pokušajte ponovo	2871
došlo je do pogreške. pokušajte ponovno	2871
došlo k chybě	433
došlo k chybě. zkuste to prosím později	432
drukāt	2073
drukāt rakstu	2119
drukāt recepti	61
du använder en adblocker	3172
du använder en annonsblockerare	3172
du er nå påmeldt	2297
du er nå påmeldt nyhetsbrevet	2297
du följer	3193
du följer det här ämnet	3193
du följer nu	3193
du följer redan	3193
du följer redan ämnet	3193
du følger allerede	2397
du følger allerede dette emne	562
du følger allerede dette temaet	2397
du følger allerede emnet	562
du følger dette emne	562
du følger dette temaet	2397
du følger emnet	562
du følger nå	2397
du har nådd grensen	2380
du har nået din grænse	545
du har nått din gräns	3176
du har redan röstat	3157
du har slået adblock til	541
du kan när som helst avregistrera dig	3179
du kan när som helst avsluta prenumerationen	3091
du kan når som helst melde deg av	2297
du kan opsige når som helst	460
du kan trække beløbet fra i skat	543
du kanske också gillar	3108
du modtager snart en bekræftelse på mail	465
du même auteur	1484
du prenumererar nu på nyhetsbrevet	3091
du verkar använda en annonsblockerare	3172
du vil kanskje også like	2313
du är nu anmäld	3179
dziękujemy za głos	91	2485
dziękujemy za oddanie głosu	91	2485
dziękujemy za przesłanie formularza	2506
dziękujemy za udział w sondzie	2485
dziękujemy za wiadomość	2506
dziękujemy za zapis	2414
dziękujemy! sprawdź skrzynkę	2506
dành cho bạn	3442
dành cho thuê bao	3427
dárkovat článek	342
dát zpětnou vazbu	442
därefter # kr/mån tills du säger upp	3086
débloquer l'article	1451
débloquez cet article	1524
déconnexion	1451
découvrir l'offre	1451
découvrir nos offres	1524
découvrir toutes nos offres d'abonnement	1524
déjà un compte	1451
déjà un compte ? connectez-vous	1451
délka	421
délka #	420
déplier	1488
détails	1488
dölj	3112
dölj annons	3195
dölj bildtext	3182
dölj svar	3191
dāvini rakstu	2073
dāvini rakstu draugam	2073
děkujeme za hlas	412
děkujeme za hlasování	91	412
děkujeme za odběr	432
děkujeme za přihlášení	346
děkujeme za vaši zprávu	432
děkujeme za váš hlas	91	412
děkujeme za zprávu	432
dĺžka	2955
dĺžka #	2954
""", 'e': """
e-bülten	3280
e-bülten aboneliği	3280
e-mail alebo používateľské meno	2963
e-mail cím	1724
e-mail ili korisničko ime	2868
e-mail inválido	2594
e-mail nebo uživatelské jméno	429
e-mail-cím	1724
e-mail-cím vagy felhasználónév	1721
e-mailová adresa	346
e-pasts vai lietotājvārds	2112
e-post või kasutajanimi	1266
e-posta gönder	3250
e-postadress eller användarnamn	3176
e-pošta ali uporabniško ime	3057
e-poštni naslov	3060
edición digital	1132
edición impresa	1132
editörün seçtikleri	3257
edição impressa	2536
eget beløb	543
eget beløp	2378
egyedi összeg	1719
egyszeri adomány	1719
egyszeri támogatás	1648
egyszeri támogatás küldése	1719
egyéb összeg	1719
ehkä myöhemmin	1336
ei mielipidettä	1396
ei tänään	1336
ei vielä tunnusta	1412
ei, aitäh	1263
eikö sinulla ole tunnusta	1412
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	743
eiti į receptą	61
ekskluzivno za naročnike	3057
el millor de la setmana a la teva bústia	324
el més llegit	304
el més vist	331
el. paštas	2032
el. paštas arba vartotojo vardas	2052
el. pašto adresas	2053
eldste først	2395
elfelejtett jelszó	1650
elfelejtette a jelszavát	1721
elfogadom és folytatom	1710
elfogadom és megjelenítem	1710
elfogadás és folytatás	1710
elige tu suscripción	1208
elküldés	1725
elküldöm	91	1656	1725
elküldöm e-mailben	1738
ellenőrizd a postafiókod	1724
ellenőrizze a postafiókját	1724
elmentem későbbre	1656
elolvasom később	1738
elolvasta az összes ingyenes cikkét	1721
elrejtés	1666
els lectors també han llegit	331
elérte a havi limitet	1721
elírást talált	1662
előfizetek	1650
előfizetés	1650
előfizetési csomagok	1721
előfizetési lehetőségek	1721
előfizető vagyok	1721
előfizetői ajánlat	1708
előfizetői előny	1708
előfizetői kedvezmény	1708
előfizetői tartalom	1650
előfizetőknek	1650
előfizetőként megoszthatja a cikket	1656
előző	1665
előző cikk	1663
előző fotó	1727
előző kép	1727
előző oldal	1727
email cím	1724
emlékeztess később	1647
emlékezz rám	1721
emlékezzen rám	1721
emme voi näyttää sisältöä	1401
emme voi näyttää tätä sisältöä	1401
empfehlungen für sie	676
en este artículo	1166
en çok okunan	3257
en çok okunan haberler	3257
en çok okunanlar	3257
endast för dig som är prenumerant	3176
endast för medlemmar	3176
endast nödvändiga	3165
endast nödvändiga cookies	3165
endre tekststørrelse	2398
engangsbeløb	457
engangsbeløp	2378
engedélyezem	1716
engedélyezés	1716
engångsgåva	3083
enllaç copiat	330
ensemble, faisons vivre un média libre	1523
enthält werbung	605
enviar comentário	2558
enviar corrección	1162
envoyer à un ami	1470
envoyer à un proche	1470
envoyez-nous vos témoignages	1505
epizód letöltése	1712
eredeti megjelenítése	1666
eredmény megtekintése	91
eredmények	91	1666
eredmények megtekintése	1704
erinnern sie mich später	573
erről bővebben itt írtunk	1665
erről is írtunk	1663
erről itt írtunk bővebben	1665
erscheint täglich	662
erscheint wöchentlich	662
erősítse meg az e-mail-címét	1724
es gratis y solo te llevará un minuto	1204
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	662
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	743
es izslēdzu reklāmu bloķētāju	2110
escreva um comentário	2558
escriu el teu correu electrònic	324
esi pirmais, kas komentē	2074
esimene kuu # €	1220
esta funcionalidad es sólo para registrados	1132
esta matéria foi útil para você	2582
esta notícia foi útil	2582
este espaço é moderado pela redação	2590
este resumo foi útil	2582
estás de acuerdo? vota	1198
estä	1407
ethvert bidrag hjælper	543
etický kodex redakce	439
etický kódex redakcie	2972
etkö ole tilaaja	1412
etkö ole vielä tilaaja	1412
ett fel har uppstått	3180
ett fel uppstod. försök igen senare	3179
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	743
evaluează rețeta	61
evästeasetukset	1348
evästeet	1348
evästekäytäntö	1401
exclusiv pentru abonați	2648
exklusiv für abonnenten	741
exklusiv für mitglieder	741
exklusivt för medlemmar	3176
exklusivt för prenumeranter	3176
exkluzív tartalom előfizetőknek	1721
experimente grátis por um mês	2599
externt innehåll	3165
externí obsah	418
externý obsah	2952
ez a cikk zárolt	1721
ez a mező kötelező	1724
ez a tartalom nem elérhető	1710
ez a tartalom nem jeleníthető meg	1710
ez a videó már nem elérhető	1712
ez a videó nem elérhető	1712
ez is érdekelhet	1663
ez is érdekelheti	1663
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	1710
ezt a témát már követi	1737
ezt is ajánljuk	1663
ezt olvasta már	1663
ezt olvastad már	1663
eén keer toestaan	2250
ešte nemáte predplatné	2963
ešte nemáte účet	2963
ești de acord? votează	2636
ești deja abonat	2656
ești deja abonată	2656
""", 'f': """
facebook'ta paylaş	3250
facebookでシェア	1901
facebookでシェアする	1901
faktureras årligen	3176
faktureres årlig	2380
faktureres årligt	545
faça login	2536
faça uma pergunta sobre esta reportagem	2582
felhasználási feltételek	1710
felhasználási jog vásárlása	1732
felhasználónév	1722
felhasználónév vagy e-mail	1721
feliratkozás	1724
feliratkozás hírlevélre	1724
feliratok megjelenítése	1712
fes una donació	300
fiecare donație contează	2647
fiecare leu contează	2647
film jest niedostępny w twoim kraju	2494
film nie jest już dostępny	2494
film niedostępny	2494
fizetett együttműködés	1739
fizetett hirdetés	87	1658
fiók létrehozása	1650
fiókom	1650
foglalja le helyét	1708
folytatás a hirdetés után	1739
folytatás apple-fiókkal	1721
folytatás facebookkal	1721
folytatás google-fiókkal	1721
folytatás google-lel	1721
folytatás kikapcsolás nélkül	1717
forstået	486
forstått	2317
forstør	551
forstør billede	485
forstør billedet	551
forstørr	2386
forstørr bilde	2316
forstørr bildet	2386
fortsett uten å slå av	2376
fortsett uten å støtte	2288
fortsätt läsa efter annonsen	3100
fortsätt med apple	3176
fortsätt med e-post	3176
fortsätt med facebook	3176
fortsätt med google	3176
fortsätt utan att stänga av	3172
fortsätt utan att stödja	3082
fortsæt med apple	545
fortsæt med at læse	473
fortsæt med e-mail	545
fortsæt med facebook	545
fortsæt med google	545
fortsæt uden at slå fra	541
fortsæt uden at støtte	456
foto # iš #	2062
fotogalería	1166
fotoğraflari görmek için tiklayin	3259
fotó #/#	1726
fotó megtekintése	1726
fotó: #/#	1726
fotók megtekintése	1726
fra vores annoncører	564
fra vår butikk	2367
fra våre partnere	2399
friss hírek	1663
frissítse az oldalt	1718
fråga vår ai om artikeln	3104
från vår butik	3161
från våra annonsörer	3195
från våra partner	3195
frühbucher-tickets	728
frühbucherrabatt sichern	728
fuld skærm	536
fuldskærm	485
fullskärm	3167
fyll i fältet	3179
fäll ihop	3112
fäll ut	3112
fältet är obligatoriskt	3179
få adgang	460
få artiklen læst op	469
få de vigtigste nyheder hver morgen	465
få de viktigaste nyheterna varje morgon	3091
få de viktigste nyhetene hver morgen	2297
få læst artiklen op	536
få notifikationer	539
få notiser	3170
få nyheder på mail	465
få nyheter på e-post	2297
få nyheter på mejlen	3091
få overblikket her	485
få tilgang	2292
få varsel når vi skriver om dette	2316
få varsler	2374
följ	3097
följ det här ämnet	3193
följ direktrapporten	3182
följ författaren	3193
följ journalisten	3193
följ liverapporten	3182
följ oss	3097
följ skribent	3097
följ skribenten	3193
följ ämne	3193
följ ämnen	3193
följ ämnet	3097
för prenumeranter	3086
förderer werden	574
fördermitglied werden	574
föregående	3111
föregående artikel	3108
föregående bild	3182
föregående sida	3182
förnamn	3180
förstora	3111
förstora bild	3182
förstora bilden	3182
försök igen senare	3179
føj til foretrukne kilder	562
føj til mine emner	562
følg	470	2302
følg dette emne	562
følg dette temaet	2397
følg direkte	2386
følg direktesenteret	2386
følg emne	470
følg emnet	2397
følg forfatter	2397
følg forfatteren	2397
følg ikke længere	562
følg journalist	2397
følg journalisten	2397
følg liveblog	551
følg livebloggen	551
følg os	470
følg oss	2302
følg sagen her	485
følg saken direkte	2386
følg skribent	562
følg skribenten	562
følg tema	2302
følg temaet	2397
følg temaet og få varsel	2316
für abonnenten	579
für den newsletter anmelden	587
für dich empfohlen	676
für sie empfohlen	676
für sie entstehen keine mehrkosten	677
fă o donație	2610
fără obligații	2648
fără tine nu putem	2647
főoldal	1727
""", 'g': """
galbūt vėliau	2049
galerie schließen	746
galerie öffnen	746
galeriyi aç	3259
galeriyi görmek için tiklayin	3259
galéria	1665
galéria (#	1726
galéria bezárása	1727
galéria megnyitása	1727
galéria megtekintése	1665
garanta já o seu ingresso	2584
gauti pranešimus	2049
gaver kan trækkes fra i skat	543
ge en engångsgåva	3174
ge en gåva	3174
ge återkoppling	3189
gefällt mir	756
gefällt mir nicht	756
gelesen von einer künstlichen stimme	733
gem til læseliste	469
generisano veštačkom inteligencijom	2880
genindlæs siden	542
genişlet	3260
giriş	3243
giriş yap	3243
giriş yapin	3243
giriş yapin veya üye olun	3243
giv et beløb	543
giv et engangsbeløb	543
giv os feedback på artiklen	477
già abbonato	1812
già registrato	1812
gjenstående tid	2371
gjenstående tid #	2371
gjenstående tid -#	2371
glasnoća	2860
gli articoli più letti	1877
glömt ditt lösenord	3176
glömt lösenord	3086
glömt lösenordet	3176
godišnja naplata	2868
godišnja pretplata	2868
godišnje	2869
godišnje plaćanje	2868
godkänn	3101
godkänn alla	3101
godkänn alla cookies	3165
godkänn och fortsätt	3165
godkänn och visa	3165
google hirdetések	1739
google reklāmas	2120
google-hirdetések	1739
gorące tematy	2433
gracias por tu opinión	1191
grotuvas įkeliamas	2047
großansicht	746
gràcies per la teva opinió	316
gràcies per votar	316
gràcies, ja estàs subscrit	324
grįžti į pradžią	2054
grįžti į viršų	2054
guardar artículo	1151
guardar para después	1211
guardar para leer después	1211
gå ikke glip af	482
gå ikke glip af noget	465
gå ikke glipp av noe	2297
gå til forsiden	2386
gå til hovedindhold	551
gå til indhold	485
gå til innhold	2386
gå til liveblog	551
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	528
gå til shop	532
gå til toppen	551
gå till receptet	61
gåvolänk	3194
gépi felolvasás	1712
gépi fordítással készült	1734
géppel fordítva	1734
gérer les cookies	1477
gérer les préférences	1507
gérer mes alertes	1517
gérer mes choix	1477
gérer vos préférences de cookies	1507
góp ý	3441
gönder	91
gör quizzet	3157
gör testet	3157
gündem	3257
günün anketi	91
günün haberleri	3257
günün özeti	3257
głosuj	91	2486
głośność	2495
gợi ý	3442
gửi	91	3441
gửi bình luận	3441
gửi cho bạn bè	3468
gửi email	3432
gửi ý kiến	3441
""", 'h': """
haber bülteni	3280
haber güncelleniyor	3259
haberi arkadaşina hediye et	3250
hai già un account	1812
halda nõusolekut	1260
hallitse evästeitä	1401
hang letöltése	1712
hanganyag letöltése	1712
hangerő	1713
hantera inställningar	3165
har du sett något	3186
harici içerik	3259
haritayi aç	3260
has arribat al límit d'articles gratuïts	328
has iniciado sesión	1189
hasznos volt az összefoglaló	1662
hasznosnak találta a cikket	1662
hasło	2504
havi előfizetés	1721
havi fizetés	1721
havi rendszeres támogatás	1719
havi támogatás	1648
hayir teşekkürler	3241
hayir, teşekkürler	3241
haz una pregunta sobre este artículo	1191
he leído y acepto la política de privacidad	1204
he llegit i accepto la política de privacitat	313
hela artikeln fortsätter nedan	3100
heli välja	1261
helskärm	3167
helskärmsläge	3167
helyesbítési szabályzat	1731
hepsini gör	3259
hesap oluştur	3243
hi estàs d'acord? vota	316
hiba bejelentése	1731
hiba jelentése	1666	1731
hiba történt	1725
hiba történt, próbálja újra később	1724
hiba történt. próbálja újra	1724
hiba történt. próbálja újra később	1724
hibabejelentés	1731
hibás e-mail-cím	1724
hibát talált	1662
hibát talált a cikkben	1731
hibát találtál	1731
hibát találtál a cikkben	1731
hier reinhören	652
hinweis schließen	573
hirdetés	1658
hirdetés bezárása	1658
hirdetés elrejtése	1739
hirdetés jelentése	1739
hirdetés vége	1739
hirdetés, görgessen tovább	1658
hirdetésblokkolót használsz	1717
hirdetések engedélyezése	1718
hirdetések kikapcsolása	1739
hivatkozás másolva	1738
hivatkozás másolása	1738
hjälp oss att rätta fel	3104
hlasitosť	2955
hlasovalo # lidí	412
hlasovalo # čtenářů	412
hlasovat v anketě	412
hlasovať	91	2947
hlasovať v ankete	2946
hlavná stránka	2969
hlavné správy	2897
hlavní stránka	435
hlavní zprávy	357
ho già donato	1806
hogyan kapcsolhatom ki a hirdetésblokkolót	1717
hogyan védjük forrásainkat	1731
hoje não	2531
hoppa till huvudinnehåll	3182
hoppa till innehåll	3111
hoppa till innehållet	3182
hoppa över inlägg från facebook	3111
hoppa över inlägg från instagram	3111
hoppa över inlägg från x	3111
hozzáadás a kedvenc forrásokhoz	1737
hozzáadás a témáimhoz	1737
hozzáadás preferált forrásként	1737
hozzájárulás kezelése	1710
hozzájárulás módosítása	1710
hozzájárulás visszavonása	1710
hozzájárulások kezelése	1710
hozzászólok	1662
hozzászólás	1662
hozzászólás elküldése	1735
hozzászólás jelentése	1735
hozzászólás küldése	1735
hozzászólási szabályzat	1735
hozzászólások	1662
hozzászólások megjelenítése	1735
hozzászólások megtekintése	1662
hrať	2947
hrať teraz	2946
hrát	413
hrát teď	412
hvala za sporočilo	3060
hvala za vaš glas	2853	3042
hver krone hjælper	543
hver krone tæller	543
hvert bidrag hjælper	543
hylkää	1348
hylkää kaikki	1348
hyppää reseptiin	61
hyppää sisältöön	1418
hyväksy	1348
hyväksy evästeet	1348
hyväksy ja jatka	1401
hyväksy ja näytä	1401
hyväksy ja sulje	1401
hyväksy kaikki	1348
hátralévő idő	1712
hátralévő idő #	1712
hátralévő idő -#	1712
hämta på google play	3169
här kan du kommentera artikeln	3104
hääleta	91
håll dig uppdaterad	3091
håll mig inloggad	3176
hírfolyam	1663
hírlevelek	1668
hírlevél	1668
hírlevél-feliratkozás	1668
hívj meg minket egy kávéra	1719
hívjon meg minket egy kávéra	1719
hören sie diesen artikel	652
hør saken	2301
""", 'i': """
i den här artikeln	3182
i più commentati	1838
i più letti	1838
i più letti della settimana	1877
i più visti	1838
iba nevyhnutné	2952
iba pre predplatiteľov	2893
ich unterstütze schon	573
identifícate	1208
idi na sadržaj	2874
időtartam	1713
időtartam #	1712
ielikt grozā	2105
ielogojies, lai komentētu	2074
ielādēt ierakstu	2106
ielādēt saturu	2106
ielādēt vēl	2114
ienākt	2068
ienākt ar facebook	2112
ienākt ar google	2112
iepriekšējais attēls	2114
iepriekšējais raksts	2114
iepriekšējā lapa	2114
iesakām	2070
ieslēgt paziņojumus	2109
ieslēgt skaņu	2107
iesūti fotogrāfijas	2115
iesūti ziņu	2115
iesūtīt ziņu	2115
iesūtīt ziņu anonīmi	2115
ievadiet derīgu e-pasta adresi	2113
igal reedel. tasuta. ilma spämmita	1267
igen, kérek	1716
igen, kérem	1716
igen, köszönöm	1716
ihre meinung zählt	611
ihre stimme wurde gezählt	91	724
ikke abonnent ennå	2380
ikke gå glipp av	2313
ikke nå	2288
ikmēneša ziedojums	2111
il tuo browser non può riprodurre il video	1855
il tuo commento sarà pubblicato dopo l'approvazione	1865
iletişim	3256
ilgili içerikler	3257
ilginizi çekebilecek haberler	3257
ilginizi çekebilir	3257
ilmoita asiavirheestä	1352
ilmoita virheestä	1352
imam račun	2868	3057
imate namig? pišite nam	3066
imate priču za nas	2877
imię	2507
imię i nazwisko	2507
imprimir artículo	1211
imprimir esta matéria	2601
in bài	3432
in bài viết	3432
in công thức	61
in trang này	3468
inbäddat innehåll	3165
indhold fra annoncør	564
indholdet er ikke tilgængeligt	534
indlæg fra facebook	485
indlæg fra instagram	485
indlæs flere	485
indlæs indhold	534
indlæs opslag	534
indlæs video	534
indlæser afspiller	536
indlæser video	536
indtast beløb	543
inga kommentarer än	3191
ingen åsikt	3158
ingresá	1208
ingyen, spam nélkül	1724
ingyenes regisztráció	1650
ingyenes szállítás	1708
inicia sesión	1132
inicia sessió	301
iniciar sesión	1132
iniciar sesión con apple	1208
iniciar sesión con facebook	1208
iniciar sesión con google	1208
iniciar sessão	2536
inicie sesión	1132
inläst av en syntetisk röst	3167
inne artykuły	2433
innehåll från annonsör	3195
innehåll från våra partner	3195
innehållet kan inte visas	3165
innhold fra annonsør	2321
innhold fra våre annonsører	2399
innhold fra våre partnere	2399
inscription à la newsletter	1460
inscrivez-vous à notre newsletter	1460
insira o seu endereço de email	2594
instalează aplicația	2642
inställningar	3101
inte prenumerant än	3176
integritetsinställningar	3165
introduce un email válido	1204
intră în cont	2611
invítanos a un café	1127
iná suma	2961
início	2565
ir para o conteúdo	2565
irány a bolt	1708
irányítószám	1725
isključi zvuk	2859
isključio sam blokator oglasa	2864
isključite adblock	2864
isključite blokator oglasa	2864
ispiši	2802
ispiši recept	61
ispiši članak	2884
ispravci i pojašnjenja	2877
istediğiniz zaman abonelikten çikabilirsiniz	3280
istediğiniz zaman iptal edin	3243
iz naše trgovine	2856	3045
iz našeg shopa	2856
izberi naročnino	3057
izberite naročnino	3057
izbor uredništva	2993
izdrukāt	2073
izmēģini # dienas bez maksas	2068
izslēdziet reklāmu bloķētāju	2110
izslēgt skaņu	2107
izveidots ar mākslīgo intelektu	2116
izvēlies abonementu	2112
izvēlies summu	2111
izvēlieties abonementu	2112
izvēlieties summu	2111
izvēlēties plānu	2112
içeriğe geç	3259
iş birliği	3252
iš mūsų parduotuvės	2045
iš mūsų partnerių	2060
išbandykite # dienų nemokamai	2007
išjungiau reklamos blokavimą	2050
išjungti garsą	2047
išjunkite reklamos blokavimą	2050
išorinis turinys	2025
išsaugoti	2012
išsaugoti nustatymus	2046
išsaugoti pasirinkimą	2046
išsaugoti straipsnį	2012
išsaugoti vėlesniam laikui	2059
išversta automatiškai	2056
išversta dirbtinio intelekto	2056
""", 'j': """
j'ai déjà donné	1441
j'ai déjà un compte	1451
ja hi estàs subscrit	328
ja hi estàs subscrit? entra	328
ja n'ets subscriptor? inicia sessió	301
ja tens compte? inicia sessió	328
ja, gärna	3171
ja, slå på	3171
jaa sähköpostilla	1430
jaa twitterissä	1345
jaa x:ssä	1345
jag förstår	3101
jag har stängt av annonsblockeraren	3172
jag har stängt av den	3173
jag har stängt av min annonsblockerare	3172
jag stödjer redan	3082
jaga sõbraga	1225
jak chronimy nasze źródła	2513
jak chronimy źródła	2513
jak chráníme své zdroje	439
jak chráníme zdroje	439
jak vypnout blokování reklam	425
jak wyłączyć adblocka	2499
jak wyłączyć blokowanie reklam	2499
jakość	2495
jatka sähköpostilla	1412
jau turiu paskyrą	2052
jaunākie	2070
jaunākie vispirms	2117
jautā mākslīgajam intelektam	2074
javascript ei ole käytössä	1403
javascript er slået fra	536
javascript er slått av	2371
javascript ir izslēgts	2107
javascript išjungtas	2047
javascript je isključen	2859
javascript je vypnutý	420
javascript jest wyłączony	2494
javascript måste vara påslaget	3167
javascript on pois päältä	1403
javascript on välja lülitatud	1261
javascript är avstängt	3167
javascript är inaktiverat	3167
javascript вимкнено	3390
javascript е изключен	231
javascript отключен	2756
javascript отключён	2756
javítások és pontosítások	1731
je commande ce numéro	1511
je gère mes cookies	1477
je soutiens déjà	1441
jede spende zählt	666
jede unterstützung hilft	739
jeder beitrag zählt	666
jeder euro zählt	666
jederzeit kündbar	741
jednorazový dar	2961
jednorazový príspevok	2961
jednorázový dar	427
jednorázově	341
jeg forstår	2306
jeg har slået den fra	542
jeg har slået min adblocker fra	541
jeg har slått av annonseblokkering	2376
jeg har slått den av	2377
jeg støtter allerede	456	2288
jegyek itt kaphatók	1665
jegyvásárlás	1708
jelenlegi idő	1712
jelenlegi idő #	1712
jelentkezzen be vagy regisztráljon	1650
jelentés	1736
jelszó	1722
jelszó megjelenítése	1721
jen nezbytné cookies	418
jen pro předplatitele	342
jesteś już prenumeratorem	2503
jesteś już subskrybentem	2503
jetzt angebot wählen	671
jetzt anhören	600
jetzt reinhören	652
jetzt rätseln	724
jetzt unterstützen	574
ještě nemáte předplatné	429
ještě nemáte účet	429
jiná částka	427
již jste hlasovali	412
již mám předplatné	342
jméno	433
jméno a příjmení	433
jobs in ihrer nähe	650
jokainen euro on tärkeä	1410
jokainen lahjoitus on tärkeä	1410
jokin meni pieleen. yritä uudelleen	1415
jokin meni vikaan. yritä uudelleen	1415
jotain meni vikaan. yritä myöhemmin uudelleen	1415
jotain meni vikaan. yritä uudelleen	1415
još nema komentara	2881
još nemate račun	2868
još niste pretplatnik	2868
još vesti	2799
još vijesti	2799
jste už předplatitel	429
junte-se à conversa	2590
jurnalismul de calitate costă	2647
juttu jatkuu kuvan jälkeen	1347
juttu jatkuu mainoksen jälkeen	1347
juttu jatkuu videon jälkeen	1347
juttu on luettu koneäänellä	1403
juttua päivitetään	1347
jutun lukee koneääni	1345
jutun lukee synteettinen ääni	1403
jutun lukee tekoäly	1403
jutun lukee tekoälyääni	1345
jutun voi myös kuunnella	1345
już głosowałeś	2485
już obserwujesz	2520
już wspieram	2407
już wyłączyłem	2500
já doei	2531
já nas bancas	2584
já sou apoiador	2531
já sou assinante	2536
já tem conta	2536
já tem uma conta	2536
já é assinante? faça login	2536
já é subscritor	2599
já é subscritor? inicie sessão	2599
játssz most	1704
játék indítása	1704
jährlich	742
jährlich abgerechnet	741
jährliche abrechnung	741
jährliche zahlung	741
jälgi autorit	1272
jälgi teemat	1272
jälgid juba	1272
jälgid seda teemat	1272
jäljellä oleva aika	1403
jäljellä oleva aika #	1403
jäljellä oleva aika -#	1403
jäljentäminen kielletty	1423
järelejäänud aeg	1261
järelejäänud aeg -#	1261
järgmine artikkel	1268
järgmine leht	1268
järgmine pilt	1268
järgmine video	1261
järjestys	1428
järjestä	1428
jäsenetu	1399
jäta mind meelde	1266
jätka apple'iga	1266
jätka facebookiga	1266
jätka google'iga	1266
jätä kommentti	1352
jūs izmantojat reklāmu bloķētāju	2110
jūs jau balsavote	2043
jūs jau esat nobalsojis	2103
jūs naudojate reklamos blokavimo programą	2050
jūs sekate šią temą	2058
jūs sekojat šai tēmai	2118
jūsu balss ir ieskaitīta	2103
jūsu balss ir pieņemta	2103
jūsu e-pasta adrese	2113
jūsu e-pasts	2113
jūsu vārds	2113
jūsu ziņa	2113
jūsų balsas užskaitytas	2043
jūsų balsas įskaitytas	2043
jūsų el. paštas	2032
jūsų el. pašto adresas	2032
jūsų vardas	2053
jūsų žinutė	2053
""", 'k': """
k tématu	357
k téme	2897
kaikki oikeudet pidätetty	1423
kaip išjungti reklamos blokavimą	2050
kaip saugome šaltinius	2055
kakinställningar	3165
kako isključiti adblock	2864
kako isključiti blokator oglasa	2864
kako štitimo izvore	2877
kako štitimo svoje izvore	2877
kapcsolat a szerkesztőséggel	1731
kapcsolat a szerzővel	1727
kapcsold ki a reklámblokkolót	1717
kapcsolja ki a hirdetésblokkolót	1717
kapcsolódó	1663
kapcsolódó cikk	1663
kapcsolódó cikkek	1663
kapcsolódó tartalom	1663
kapcsolódó témák	1663
karte öffnen	619
kas kokkuvõte oli kasulik	1226
kas mėnesį remti	2051
kategóriák	1663
katrs eiro ir svarīgs	2111
katrs eiro palīdz	2111
katrs ziedojums palīdz	2111
katru piektdienu. bez maksas. bez surogātpasta	2113
katso kuvat tästä	1355
katso myös	1353
katso video tästä	1355
katso video yltä	1355
kattintson a nagyításhoz	1727
kaupallinen sisältö	1431
kaupallinen yhteistyö	87	1347
kaupallisen kumppanin sisältö	1431
kaut kas nogāja greizi. mēģiniet vēlreiz	2113
kaydiniz için teşekkürler	3280
każda wpłata pomaga	2501
każda wpłata się liczy	2501
każda złotówka pomaga	2501
każda złotówka się liczy	2501
każde wsparcie się liczy	2501
každá koruna pomáhá	427
každá koruna se počítá	427
každé euro pomáha	2961
každé euro sa počíta	2961
každý dar pomáha	2961
každý dar pomáhá	427
každý piatok. zadarmo. bez spamu	2966
každý príspevok pomáha	2961
každý príspevok sa počíta	2961
každý pátek. zdarma. bez spamu	432
každý příspěvek pomáhá	427
každý příspěvek se počítá	427
kažkas nutiko. bandykite dar kartą	2053
kdykoliv můžete zrušit	429
keela kõik	1260
keeldu kõigist	1260
keisti sutikimą	2046
keisti šrifto dydį	2059
kenttä on pakollinen	1415
kereskedelmi együttműködés	1739
keresztnév	1725
keresztrejtvény	1705
keresés	1665
keskeytä	1404
keskustelu on päättynyt	1427
keskustelun säännöt	1427
kevesebb mutatása	1727
kezdőlap	1665
không phải bây giờ	3425
không, cảm ơn	3425
ki kan gjøre feil	2393
ki-antworten können fehler enthalten	753
ki-übersetzung	754
ki-übersicht	646
kiekvieną penktadienį. nemokamai. be šlamšto	2053
kiellä kaikki	1401
kiitos viestistäsi	1415
kiitos äänestämisestä	1395
kiitos äänestäsi	91	1395
kiitos! tarkista sähköpostisi	1415
kijelentkezés	1650
kikapcsoltam a hirdetésblokkolót	1717
kingi artikkel sõbrale	1225
kinyitás	1666
kipróbálom	1650
kirjaudu sisään	1338
kirjaudu sähköpostilla	1412
kirjoita sähköpostiosoitteesi	1341
kitas vaizdo įrašas	2047
kitöltöm a kvízt	1704
kiválasztom	1722
kiválasztás	1722
kizárólag előfizetőknek	1721
kjøp abonnement	2292
kjøp billett	2367
kjøp billetter	2367
kjøp billetter her	2367
kjøp boka	2367
kjøp boken	2367
kjøp her	2367
kjøp lisens	2391
kjøp nå	2367
kjøp rettigheter	2391
kjøp tilgang	2292
klausies podkāstu	2075
klausies podkāstu šeit	2075
klausies šo rakstu	2073
klausies šo rakstu (# min	2073
klausykite tinklalaidės	2014
klausykite tinklalaidės čia	2014
klausykitės straipsnio	2012
klausīties	2073
klausīties rakstu	2073
kliknij, aby powiększyć	2509
kliknutím zväčšíte	2969
kliknutím zvětšíte	435
klippet er ikke længere tilgængeligt	536
klippet är inte längre tillgängligt	3167
ključne besede	2993
ključne reči	2799
ključne riječi	2799
klíčová slova	357
kodex diskutujících	444
kodėl matau šią reklamą	2060
kohustuslik väli	1267
kohustuslikud väljad	1267
kokeile # päivää maksutta	1338
kokkuvõtte tegi tehisintellekt	1270
koko näyttö	1403
kolačići	2815
kom ihåg mig	3176
komentarai uždaryti	2057
komentariši	2881
komentarų dar nėra	2057
komentarų nėra	2057
komentavimas išjungtas	2013
komentavimas uždarytas	2057
komentavimo taisyklės	2013
komentiranje je onemogućeno	2881
komentovať	2977
komentáre	2900
komentář	356
komentáře	356
komentāri	2068
komentāri ir slēgti	2117
komentāru vēl nav	2117
komentēt	2068
komentēšana ir slēgta	2074
komentēšanas noteikumi	2074
komercijalni sadržaj	2885
komerčné oznámenie	2896
komerční obsah	448
komerční prezentace	448
komerční sdělení	87	352
komerční článek	448
komerčný obsah	2981
komerčný článok	2981
komment jelentése	1735
komment küldése	1735
komment írása	1735
kommentar gelöscht	755
kommentarer blir gjennomgått før publisering	2316
kommentarerna förhandsmodereras	3104
kommentarerna är stängda	3191
kommentek megjelenítése	1735
kommentek megtekintése	1662
kommentelési szabályzat	1662
kommentoi ensimmäisenä	1427
kommentoinnin säännöt	1427
kommentointi on päättynyt	1427
kommentér	477
kommersiellt innehåll	3195
konekäännetty	1425
konekäännös	1426
kontakt z redakcją	2513
kontakta författaren	3182
kontaktirajte uredništvo	3066
kontaktovať autora	2969
kontaktovať redakciu	2972
kontynuuj bez wyłączania	2499
koostöö	1229
kopiera gåvolänk	3194
kopiera länk	3096
kopiera länken	3096
kopiering förbjuden	3187
kopijuoti draudžiama	2061
kopijuoti nuorodą	2007
kopioitu leikepöydälle	1430
kopiraj povezavo do članka	2996
kopirano u međuspremnik	2884
kopirano v odložišče	3073
kopiér link	469
kopiér linket	469
kopsavilkumu veidojis mākslīgais intelekts	2116
kopírovanie zakázané	2973
kopírovat odkaz	349
kopírovať odkaz	2900
kopírování zakázáno	440
kopēt saiti	2068
kopēšana aizliegta	2121
korisničko ime	2869
korisničko ime ili e-mail	2868
korzyść dla prenumeratorów	2489
korábban írtunk róla	1663
kostenlos und jederzeit kündbar	743
kosárba rakom	1708
kosárba teszem	1708
koupit aktuální vydání	416
koupit lístky	416
koupit nyní	416
koupit časopis	416
kreiraj račun	2792
kreirano uz pomoć ai	2880
kreirano uz pomoć umjetne inteligencije	2880
kreuzworträtsel	725
križaljka	2854
križanka	3043
krzyżówka	2486
krížovka	2947
kuidas reklaamiblokeerija välja lülitada	1264
kullanim koşullari	3253
kumppanin sisältö	1431
kumppanisisältö	1431
kun nødvendige	2369
kun nødvendige cookies	534
kup dostęp	2411
kup książkę	2489
kup licencję	2514
kup licencję na publikację	2514
kup tę książkę	2489
kupi naročnino	2989
kupte nám kávu	427
kuula taskuhäälingut	1227
kuuntele podcast tästä	1355
kvíz dne	412
kvíz dňa	2946
kvíz indítása	1704
kvíz kitöltése	1704
kyllä kiitos	1407
kyllä, kiitos	1407
kysy tekoälyltä	1352
kytke ilmoitukset päälle	1406
käyttäjätunnus	1413
käyttäjätunnus tai sähköposti	1412
käyttöehdot	1348
käytät mainosten esto-ohjelmaa	1408
käytät mainosten estoa	1408
käytät mainostenesto-ohjelmaa	1408
käännetty automaattisesti	1425
käännetty tekoälyllä	1425
kép #/#	1726
kép a képben	1712
kép megtekintése	1726
kép nagyítása	1727
kép: #/#	1726
képaláírás megjelenítése	1727
képek megtekintése	1726
kér értesítést	1715
kérdezze ai-asszisztensünket	1662
kérek értesítést	1715
kérem a hírlevelet	1668
kérjük, adjon meg érvényes e-mail-címet	1724
kérjük, kapcsolja ki a hirdetésblokkolót	1717
kérjük, töltse ki ezt a mezőt	1724
később	1647	1716
kích thước chữ	65
kódex diskutujúcich	2977
kõik artiklid	1268
kõik autori artiklid	1268
kõik kommentaarid	1271
kõik õigused reserveeritud	1275
köp	3086
köp biljett	3161
köp biljetter	3161
köp biljetter här	3161
köp boken	3161
köp boken här	3161
köp din biljett	3161
köp här	3161
köp licens	3187
köp rättigheter	3187
köszönjük a feliratkozást	1668
köszönjük a regisztrációt	1724
köszönjük a szavazatodat	1704
köszönjük a szavazatot	91
köszönjük a szavazatát	91	1704
köszönjük az üzenetet	1724
köszönjük üzenetét	1724
köszönjük! ellenőrizze postafiókját	1724
köszönjük, hogy feliratkozott	1724
köszönjük, hogy feliratkoztál	1724
köszönjük, hogy szavazott	1704
köszönjük, hogy szavaztál	1704
köszönöm, nem	1647
kötelező	1725
kötelező kitölteni	1724
kötelező mező	1724
kötelező mezők	1724
kövesd a témát	1737
kövesse a témát	1737
kövesse élőben	1727
követed	1737
követem a szerzőt	1737
követem a témát	1737
következő	1665
következő cikk	1663
következő fotó	1727
következő kép	1727
következő oldal	1727
következő videó	1712
követve	1737
követés leállítása	1737
követés megszüntetése	1737
közlemény: adomány	1719
közlemény: támogatás	1719
køb abonnement	460
køb adgang	460
køb billet	532
køb billet her	532
køb billetter	532
køb billetter her	532
køb bogen	532
køb bogen her	532
køb her	532
køb licens	556
køb nu	532
køb rettigheder	556
kúpiť e-knihu	2950
kúpiť knihu	2950
kúpiť licenciu	2973
kúpiť lístky	2950
kúpiť predplatné	2893
kúpiť teraz	2950
kúpiť vstupenku	2950
kúpiť vstupenky	2950
kúpiť časopis	2950
kúpte nám kávu	2961
kúpte si knihu	2950
kúpte si vstupenky	2950
küfür, hakaret içeren yorumlar onaylanmamaktadir	3256
küldd be a fotóidat	1731
küldd el egy barátodnak	1738
küldje be fotóit	1731
küldje el barátjának	1656
küldje el fotóit	1731
küldjön névtelen üzenetet	1731
küldjön tippet	1731
küldés	91	1656	1725
küldés e-mailben	1656
küldés whatsappon	1738
külső tartalom	1665
künye	3253
küpsiste kasutamine	1260
küpsiste seaded	1238
küsi tehisarult	1226
küsitlus	91
küsitluse tulemused	1257
kā izslēgt reklāmu bloķētāju	2110
kā mēs sargājam avotus	2115
kā tev patika raksts	2074
kā tu domā? balso	2075
kāpēc es redzu šo reklāmu	2120
ką manote? balsuokite	2014
křížovka	413
""", 'l': """
la discussione è chiusa	1834
la nota continúa después del anuncio	1157
la pregunta del día	91
la rédaction vous conseille	1484
la sélection de la rédaction	1484
labojumi un precizējumi	2115
ladda inlägg	3165
ladda inlägget	3165
ladda innehåll	3165
ladda innehållet	3165
ladda ned på google play	3169
lae äpp alla	1262
lahenda ristsõna	1257
lahjoita artikkeli ystävälle	1345
lai komentētu, ielogojies	2074
lai komentētu, pieslēdzies	2074
laita ilmoitukset päälle	1406
lap tetejére	1727
las más leídas	1166
las más leídas de hoy	1212
las noticias más leídas	1212
lasa sintētiska balss	2107
lasi arī	2070
lasi bez ierobežojumiem	2112
lasi bez reklāmām	2120
lasi komentārus	2074
lasi tālāk	2068
lasi vairāk šeit	2075
lasi vēl	2070
lasiet arī	2070
lasiet vēl	2070
last inn siden på nytt	2377
last siden på nytt	2377
lasă un comentariu	2622
lasīt komentārus	2074
lasīt tālāk	2075
lasīt vairāk	2075
lasīt visu rakstu	2114
lasīt vēlāk	2073
lasītākie	2070
lataa lisää	1355
lataa sisältö	1401
lataa ääni	1403
lautstärke	734
lavet ved hjælp af ai	558
le choix de la rédaction	1484
le journal numérique	1451
le lien a été copié	1527
le lien a été copié dans le presse-papiers	1527
le notizie più lette	1877
le più lette	1838
le za naročnike	3057
lea también	1166
lee sin límites	1208
lee también	1166
leer artículo completo	1169
leer más	1169
leer también	1166
legfrissebb elöl	1735
legfrissebb hírek	1663
leggi di più	1841
leggi più tardi	1876
legjobb ajánlat	1722
legjobb ár	1722
legnépszerűbb	1663	1722	1736
legrégebbi	1736
legrégebbi elöl	1735
legújabb	1736
legújabb elöl	1735
leia a matéria completa	2602
leia as notícias no aplicativo	2592
leia também	2562
leisti pranešimus	2049
leisti vaizdo įrašą	2047
lejupielādēt app store	2108
lejupielādēt audio	2107
lejupielādēt lietotni	2108
lejupielādēt no app store	2108
lejupielādēt no google play	2108
lejátszás	1712
lejátszási sebesség	1712
len nevyhnutné cookies	2952
len pre predplatiteľov	2893
les choix de la rédaction	1484
les den først i appen	2373
les først i appen	2373
les lecteurs ont aussi consulté	1528
les més llegides	331
les også	2313
les plus commentés	1484
les plus partagés	1484
les prix indiqués sont susceptibles d'évoluer	1511
les våre debattregler	2309
letiltás	1716
letna naročnina	3057
letno plačilo	3057
letölthető a google play áruházból	1714
letölthető az app store-ból	1714
letöltés az app store-ból	1714
li e aceito a política de privacidade	2594
libovolná částka	427
licenc vásárlása	1732
licencja na publikację	2514
liczy się każda wpłata	2501
liczy się każda złotówka	2501
lielāks teksts	2119
lien copié	1470
lien copié dans le presse-papiers	1527
lietošanas noteikumi	2085
liitudes nõustud kasutustingimustega	1245
liity jäseneksi	1337
likęs laikas	2047
likęs laikas -#	2047
lineでシェア	1901
lineでシェアする	1930
lineで送る	1901
link a vágólapra másolva	1656
link bài gốc	3468
link copiado para a área de transferência	2601
link kopiëren	2150
link másolva	1656
link másolása	1656
link został skopiowany	2521
lire la suite pour #€	1451
lire la vidéo	1487
lire à haute voix	1470
lire également	1484
lisätiedot	1356
lisää aiheesta	1353
lisää artikkeleita	1418
lisää ensisijaiseksi lähteeksi	1429
lisää kirjoittajalta	1418
lisää kommentti	1427
lisää omiin aiheisiin	1429
lisää ostoskoriin	1399
lisää samalta kirjoittajalta	1418
lisää suosikkilähteeksi	1429
liên hệ	3441
liên quan	3442
ljud på	3167
ljudet är ai-genererat	3167
llegeix sense límits	328
llegeix també	304
llegir més	331
lo + leído	1166
lo más comentado	1166
lo más compartido	1166
lo más leído	1166
lo más popular	1166
lo más visto	1166
lo más visto hoy	1212
lo último	1166
locuri de muncă	2638
loe lähemalt	1227
loe lähemalt siit	1227
loe äpis	1262
loeb sünteetiline hääl	1261
logi sisse või loo konto	1220
los lectores también leyeron	1212
luba kõik	1238
luba kõik küpsised	1260
lubię to	2421	2519
lucrează cu noi	2638
lue keskustelun säännöt	1352
lue lisää	1353
lue lisää aiheesta	1353
lue myöhemmin	1345
lue myös	1353
lue vähemmän	1418
lugu jätkub pärast reklaami	1229
lugu täieneb	1227
lui écrire	1505
lukijana synteettinen ääni	1403
luotu tekoälyllä	1425
luštit	413
luštit křížovku	412
lyd på	2371
lägg till i mina ämnen	3193
lägg till oss som föredragen källa	3193
lägg till som föredragen källa	3193
lähetä	91	1416
lähetä kommentti	1427
lähetä kuvasi	1422
lähetä palaute	1425
lähetä palautetta	1425
lähetä sähköpostilla	1345
lähetä viesti	1415
lähetä viesti toimittajalle	1418
lähetä vinkki	1422
lähetä vinkki nimettömänä	1422
lämna en kommentar	3104
lämna ett svar	3191
lämna feedback	3189
längd	3168
längd #	3168
länk kopierad	3096
länken har kopierats	3194
länken kopierad	3096
länken är kopierad	3096
läs den först i appen	3169
läs dokumentet	3112
läs domen	3112
läs först i appen	3169
läs hela	3182
läs hela artikeln	3111
läs hela texten	3111
läs hela texten här	3111
läs in sidan igen	3173
läs kommentarer	3104
läs mer	3108	3111
läs mer om	3108
läs mindre	3182
läs också	3108
läs senare	3096
läs transkription	3167
läs utan annonser	3195
läs vidare	3086	3108
läs våra kommentarsregler	3104
läs även	3108
läsarerbjudande	3161
läsarerbjudanden	3161
läsarfrågan	91	3157
läsarresa	3161
läsarresor	3161
lästid	3111
lästid # min	3111
lås artiklen op	545
lås op	460
lås op for artiklen	545
lås opp artikkelen	2292
lås opp saken	2292
lås upp	3176
lås upp artikeln	3086
låst artikel	3176
låst innehåll	3176
læg en kommentar	560
læg i kurv	532
læg i kurven	532
længde #	537
læs debatreglerne	477
læs debatreglerne her	477
læs den først i appen	538
læs først i appen	538
læs hele artiklen	485
læs i appen	538
læs kommentarer	477
læs mere	482	485
læs mere om	482
læs mindre	551
læs også	482
læs også disse artikler	482
læs senere	469
læs transskription	536
læs uden annoncer	564
læs uden grænser	545
læs uden reklamer	564
læs videre	460	482
læs vores regler for debatten	477
læserrejse	532
læserrejser	532
læsertilbud	532
læsetid # min	485
læst op af en syntetisk stemme	536
lên đầu trang	3444
líbí se mi	445
lõpeta jälgimine	1272
lös korsordet	3157
lösenord	3177
löysitkö virheen	1422
løs krydsord	528
løs krydsordet	528
løs kryssordet	2363
lúštiť krížovku	2946
lülita reklaamiblokeerija välja	1264
lülitasin reklaamiblokeerija välja	1264
lūdzu, izslēdziet reklāmu bloķētāju	2110
lưu	3432
lưu bài	3432
lưu bài viết	3432
lưu bài để đọc sau	3468
lưu công thức	61
lấy link	3468
""", 'm': """
magari più tardi	1806
mai târziu	2609
mainos päättyy	1347
mainostajan sisältö	1431
mainīt burtu izmēru	2119
mainīt piekrišanu	2106
mais notícias	2562
maksettu sisältö	1347
maksettu yhteistyö	1431
mam już konto	2503
mam prenumeratę	2503
manas tēmas	2118
manşetler	3257
maschinell übersetzt	753
maschinelle übersetzung	754
masintõlgitud	1270
maskinoversættelse	559
maskinöversatt	3189
maskinöversättning	3190
masquer la publicité	1511
masz już konto	2411
masz już konto? zaloguj się	2411
masz włączonego adblocka	2499
materialet er vernet etter åndsverkloven	2391
materialet är skyddat enligt lagen om upphovsrätt	3138
materiał komercyjny	2522
materiał niedostępny	2494
materiał partnera	2425
materiał partnerski	2522
materiał promocyjny	2425
materiał płatny	2522
materiał sponsorowany	2425
materiał wideo niedostępny	2494
materiał zewnętrzny	2425
matéria exclusiva para assinantes	2599
matérias relacionadas	2562
mazāks teksts	2119
mašinski prevedeno	2880
mašīntulkots	2116
mažesnis tekstas	2059
me ei saa seda sisu näidata	1260
media społecznościowe	2422
medlemsförmån	3161
megjelenítés és elfogadás	1710
megnyitás	1666
megnyitás az alkalmazásban	1714
megnézem	1665
megnézem a galériát	1727
megnézem az ajánlatot	1708
megnézem az eredményt	1704
megnézem az árat	1708
megosztás	1656
megosztás a facebookon	1656
megosztás ajándékként	1738
megosztás e-mailben	1738
megosztás facebookon	1656
megosztás twitteren	1656
megosztás whatsappon	1738
megveszem a könyvet	1708
mehr für dich	676
mehr für sie	676
meld deg av når som helst	2383
meld deg på	2297
meld deg på nyhetsbrevet	2297
meld meg på	2383
mentions légales	1477
mentés	1656
mentés későbbre	1656
menú	1169
menü	618	747	1665	3259
menü schließen	618
menü öffnen	618
mer från	3108
mer läsning	3108
merci d'avoir voté	91	1515
mergi la rețetă	61
mesačne	2964
mesačná platba	2963
mesačné predplatné	2963
mesačný dar	2961
mesečna donacija	2866	3055
mesečna naročnina	3057
mesečna pretplata	2868
mesečno	2869	3058
mesečno plačilo	3057
messaggio pubblicitario con finalità promozionale	1860
mest läst	3108
mest lästa	3108
mest læst	482
mest læste	482
mest populär	3177
mest populärt	3177
mest populær	546	2381
mest populære	546	2381
mesterséges intelligencia készítette	1734
mesterséges intelligenciával készült	1734
metinė prenumerata	2052
mi készítette	1734
mi var kļūdīties	2116
mi által generált	1734
mi-összefoglaló	1665
mida sina arvad? hääleta	1227
midagi läks valesti. proovi uuesti	1267
miejscowość	2507
miesięcznie	2504
miks ma seda reklaami näen	1274
miksi näen tämän mainoksen	1431
mina ämnen	3193
mind a # fotó megtekintése	1726
mind a # fotók megtekintése	1726
mind a # kép megtekintése	1726
mind a # képek megtekintése	1726
mind a fotó megtekintése	1726
mind a fotók megtekintése	1726
mind a kép megtekintése	1726
mind a képek megtekintése	1726
minden adomány számít	1719
minden forint segít	1719
minden forint számít	1719
minden hozzájárulás számít	1719
minden pénteken. ingyen. spam nélkül	1724
minden süti elfogadása	1710
minden támogatás segít	1719
mindet elutasítom	1710
mindig engedélyezem	1710
mindig engedélyezés	1710
mindig megjelenítem	1710
minn meg på det senere	2288
minőség	1713
mira el vídeo	322
mit ki übersetzt	753
mit paypal unterstützen	739
mitä mieltä olet? äänestä	1355
miért látom ezt a hirdetést	1739
mjesečna donacija	2866
mjesečna pretplata	2868
mjesečno	2869
modalità di pagamento	1810
moderációs alapelvek	1735
moderálási elvek	1662
modifică preferințele cookie	2633
modifier mes préférences	1507
modtag en notifikation, når vi skriver om emnet	485
mogoče kasneje	3000
mogą cię zainteresować	2433
mohlo by se vám líbit	357
mohlo by vás také zajímat	357
mohlo by vás tiež zaujímať	2897
mohlo by vás zajímat	357
mohlo by vás zaujímať	2897
moje témata	446
moje témy	2979
mokama partnerystė	2060
molimo isključite blokator oglasa	2864
molimo vas, isključite adblock	2864
monatlich kündbar	671
mostra aquesta publicació a instagram	313
mostra di più	1841
mostra'n més	305
mostrar conteúdo externo	2580
mostrar más	1169
mot de passe oublié	1451
mots clés	1484
mots-clés	1484
może cię zainteresować	2433
może później	2407
możesz zrezygnować w każdej chwili	2503
možda kasnije	2807
možda vas zanima	2799
možda će vas zanimati	2799
možete se odjaviti bilo kada	2871
možete se odjaviti u bilo kom trenutku	2871
možno neskôr	2904
možná později	340
muistuta myöhemmin	1336
mulțumim pentru feedback	2636
mulțumim pentru vot	91
mulțumim, te-ai abonat cu succes	2643
mutasd az eredményt	91	1704
mutass többet	1665
muuda küpsiste seadeid	1260
muut lukivat myös	1353
muuta evästeasetuksia	1401
mykistä	1403
myöhemmin	1336	1407
mám predplatné	2963
mám předplatné	429
mám vypnuto	426
mám účet	429
már előfizető	1650
már kikapcsoltam	1718
már követed	1737
már követed ezt a témát	1737
már követi	1737
már szavazott	1704
már szavaztál	1704
már van fiókom	1721
más	1169
más artículos	1166
más artículos del autor	1185
más detalles	1170
más en	1166
más historias	1166
más información	1166
más leídas	1166
más leído	1166
más leídos	1166
más noticias	1166
más opciones	1159
más sobre este tema	1166
más tarde	1126
más vistas	1166
más vistos	1166
más összeg	1719
mások ezt olvassák	1663
mások ezt olvasták	1663
másolva	1738
másolás	1656
másolás tilos	1732
máte již účet	342
máte předplatné? přihlaste se	342
máte tip	439
máte už účet	429
máte zapnutý adblock	425
mängi kohe	1257
märkasid viga	1269
märksõnad	1222
månadsgåva	3083
månadsvis	3177
månadsvis betalning	3176
månedlig	2381
månedlig betaling	2380
månedlig gave	2289
månedlig støtte	543
månedligt	546
månedligt bidrag	457
måske senere	456
måske vil du også kunne lide	482
még nem előfizető	1721
még nincs előfizetése	1721
még nincs fiókja	1721
még nincs fiókod	1721
még nincsenek hozzászólások	1735
més informació	304
més llegides	304
més notícies	331
método de pago	1130
métodos de pagamento	2534
métodos de pago	1130
mākslīgais intelekts var kļūdīties	2116
mākslīgā intelekta kopsavilkums	2075
mă abonez	2643
mărime text	65
mēneša abonements	2112
mēs nevaram parādīt šo saturu	2106
mēģiniet vēlreiz	2113
mēģiniet vēlāk	2113
mėnesinė parama	2051
mėnesinė prenumerata	2052
město	433
měsíční dar	427
měsíční platba	429
měsíční předplatné	429
měsíčně	430
můj účet	342
mới nhất	3442
mở	3445
mở khóa bài viết này	3468
mở rộng	3444
""", 'n': """
na celú obrazovku	2954
na górę	2509
na hlavní stránku	435
na hlavnú stránku	2969
na stránku darov	2961
na stránku darů	427
na začiatok	2969
na začátek	435
na żywo	2495
nabídka pro čtenáře	416
nadaljevanje članka pod oglasom	2992
nagyobb betűk	1738
nagyítás	1727
nahlásit	445
nahlásit chybu	356
nahlásit komentář	444
nahlásit příspěvek	444
nahlásit reklamu	448
nahlásiť	2978
nahlásiť chybu	2900
nahlásiť komentár	2977
nahlásiť príspevok	2977
nahlásiť reklamu	2981
najboljši	3071
najchętniej czytane	2433
najchętniej czytane dziś	2433
najczęściej czytane	2433
najczęściej czytane artykuły	2433
najlepšia ponuka	2964
najlepšie	2978
najnovejše	2993
najnovejše novice	2993
najnovejši	3071
najnovejši najprej	3070
najnoviji članci	2799
najnovšie	2897	2978
najnovšie správy	2897
najnovšie články	2897
najnowsze artykuły	2433
najnowsze wiadomości	2433
najobľúbenejšie	2964	2978
najstarejši	3071
najstarejši najprej	3070
najstaršie	2978
najvýhodnejšie	2964
najčitanije	2799
najčitanije vesti	2799
najčitanije vijesti	2799
najčitanije vijesti dana	2799
najčítanejšie	2897
najčítanejšie články	2897
najčítanejšie články dňa	2897
naloži objavo	3046
naloži več	3063
naloži video	3046
naloži vsebino	3046
napi keresztrejtvény	1704
napiši komentar	2881	3070
napišite komentar	2996
napište autorovi	435
napište do redakce	439
napište komentář	444
napište redakci	439
napsat komentář	356
napísať autorovi	2969
napísať komentár	2977
napíšte autorovi	2969
napíšte do redakcie	2972
napíšte komentár	2977
napíšte redakcii	2972
naročena vsebina	2992
naroči knjigo	3045
naročite knjigo	3045
naročite se	2988
naročnina	2988
naruči knjigu	2856
naručite knjigu	2856
naskenujte qr kód	422
naskenujte qr kód a stáhněte si aplikaci	422
naslednji članek	3063
nastala chyba. skúste to neskôr	2966
nastala chyba. zkuste to prosím znovu	432
nastavenia súkromia	2952
nastavenie súkromia	2952
nastavení	353
nastavení cookies	353
nastavení ochrany soukromí	418
nastavení soukromí	418
nastavi bez isključivanja	2864
nastavi s google računom	2868
nastavi čitanje	2851
nastavi čitati	2851
nastavit jako preferovaný zdroj	446
nastavit upozornění	423
nastavite čitanje	2851
nastavite čitati	2851
nastavitve piškotkov	3008
nastaviť ako preferovaný zdroj	2979
nastaviť upozornenia	2957
następna strona	2436
następne wideo	2494
następne zdjęcie	2509
następny	2436
następny artykuł	2433
następny film	2494
natisni članek	2996
naudojate reklamos blokavimą	2050
naudojimo taisyklės	2025
naudojimosi taisyklės	2046
naujausi viršuje	2057
naujausios žinios	2009
naujienlaiškis	2032
nav komentāru	2117
načteno umělým hlasem	420
načtěte qr kód	422
načíst další	359
načíst další články	435
načíst obsah	418
načíst příspěvek	418
načíst stránku znovu	426
načíst video	418
načíst více	435
načítava sa prehrávač	2954
načítava sa video	2954
načítať obsah	2952
načítať príspevok	2952
načítať viac	2969
načítať video	2952
načítať ďalšie	2969
načítám přehrávač	420
načítání videa	420
našli jste chybu	356
našli jste chybu v článku	439
našli jste v článku chybu	356
našli ste chybu	2972
našli ste chybu v článku	2972
našli ste v článku chybu	2972
naživo	2955
ne děkuji	340
ne, ačiū	2049
ne, děkuji	340
nederīga e-pasta adrese	2113
nejdiskutovanější	357
nejlepší	445
nejlepší nabídka	430
nejnovější	357	445
nejnovější zprávy	357
nejnovější články	357
nejoblíbenější	430	445
nejstarší	445
nejvýhodnější	430
nejčtenější	357
nejčtenější články	357
nejčtenější články dne	357
nekaj je šlo narobe. poskusite pozneje	3060
nekaj je šlo narobe. poskusite znova	3060
nem kötelező	1725
nem küldünk spamet	1724
nem, köszönöm	1647
nemam mišljenje	2854
nemate račun	2868
nemaš račun	2868
nemám názor	413	2947
nemám účet	429
nemáte predplatné	2963
nemáte předplatné	429
nemáte účet	429
nenhum comentário	2558
neplatná e-mailová adresa	432
neplatný e-mail	432
nepovinné	433	2967
neskôr	2958
neteisingas el. pašto adresas	2053
neueste beiträge	615
neveljaven e-poštni naslov	3060
nešto je pošlo naopako. pokušajte ponovo	2871
nešto je pošlo po zlu. pokušajte ponovno	2871
nešto je pošlo po zlu. pokušajte ponovo	2871
nhắc tôi sau	3425
ni še komentarjev	3070
nie dziękuję	2407
nie dziś	2407
nie możemy pokazać tej treści	2492
nie możemy wyświetlić tej treści	2492
nie można odtworzyć filmu	2494
nie można odtworzyć wideo	2494
nie można wyświetlić tej treści	2492
nie pamiętam hasła	2503
nie pamiętasz hasła	2411
nie udało się załadować filmu	2494
nie ďakujem	2904
nie, dziękuję	2407
nie, ďakujem	2904
nieprawidłowy adres e-mail	2506
niečo sa pokazilo	2967
niečo sa pokazilo, skúste to znova	2966
niečo sa pokazilo. skúste to neskôr	2966
niečo sa pokazilo. skúste to znova	2966
nimate računa	3057
nimetön postilaatikko	1422
nincs fiókja	1721
nincs fiókod	1721
nincs fiókom	1721
nincs hozzászólás	1735
nincs még előfizetésed	1721
nincs még fiókja	1721
nincs véleményem	1705
nincsenek hozzászólások	1735
niste naročnik	3057
no mūsu partneriem	2120
no mūsu veikala	2105
noe gikk galt, prøv igjen	2383
noe gikk galt, prøv igjen senere	2383
noe gikk galt. prøv igjen	2383
noe gikk galt. prøv igjen senere	2383
noget gik galt, prøv igen	548
noget gik galt, prøv igen senere	548
noget gik galt. prøv igen	548
noget gik galt. prøv igen senere	548
nokopēts	2119
només els subscriptors poden comentar	316
noraidīt visas	2106
norėdami komentuoti, prisijunkite	2013
nosūti draugam	2073
nosūtīt atsauksmi	2116
nosūtīt draugam	2073
nosūtīt e-pastā	2073
nosūtīt komentāru	2117
nosūtīt ziņu	2113
noteで書く	1901
notiek video ielāde	2107
notifikácie	2958
notre sélection	1484
notre sélection d'articles	1528
notícias relacionadas	2562
notícias relacionadas que podem lhe interessar	19
notícies destacades	331
notícies relacionades	304
nu ai cont? înregistrează-te	2648
nu mulțumesc	2609
nu på google play	538
nu, mulțumesc	2609
nuotrauka # iš #	2062
nur für mitglieder	741
nuskaitykite qr kodą	2048
nuskenuokite qr kodą	2048
nyaste först	3191
nyeste først	2395
nyhetsdøgnet	2313
nyní na google play	422
nyní ne	423
nyomtatás	1656
não perca	2562
não, obrigada	2531
não, obrigado	2531
nächste seite	618
nächster artikel	615
nächstes bild	746
nächstes foto	746
nächstes video	733
näin korjaamme virheet	1422
näin poistat mainoseston	1408
näin poistat mainosten eston	1408
näin suojaamme lähteitämme	1422
näin suojelemme lähteitä	1422
näita # vastust	1271
näita alati	1260
näita galeriid	1268
näita ja nõustu	1260
näita kõiki	1228
näita rohkem	1227
näita sisu	1260
näita tulemusi	1257
näita vastuseid	1271
näita veel	1227
näita vähem	1228	1268
näköislehti	1338
nästa	3111
nästa artikel	3108
nästa bild	3182
nästa sida	3182
nästa video	3167
näytä # kuvaa	1417
näytä # kuvat	1417
näytä # vastausta	1427
näytä aina	1401
näytä alkuperäinen	1356
näytä galleria	1418
näytä ja hyväksy	1401
näytä kaikki	1355
näytä kaikki # kuvaa	1417
näytä kaikki # kuvat	1417
näytä kaikki artikkelit	1418
näytä kaikki kommentit	1427
näytä kaikki kuvaa	1417
näytä kaikki kuvat	1417
näytä kartta	1356
näytä kommentit	1352
näytä kuvaa	1417
näytä kuvagalleria	1418
näytä kuvat	1417
näytä kuvateksti	1418
näytä käännös	1356
näytä lisää	1355
näytä lisää artikkeleita	1418
näytä lisää kommentteja	1427
näytä litterointi	1403
näytä salasana	1412
näytä sisältö	1348
näytä tekstitykset	1403
näytä tiedot	1356
näytä tulokset	91	1356	1395
näytä vastaukset	1427
näytä vähemmän	1356	1418
något gick fel	3180
något gick fel, försök igen	3179
något gick fel, försök igen senare	3179
något gick fel. försök igen	3179
något gick fel. försök igen senare	3179
næste	485
næste artikel	482
næste billede	551
næste side	551
næste video	536
némítás	1712
némítás feloldása	1712
népszerű	1663
név	1725
névtelen bejelentés	1731
névtelen postaláda	1731
nézze meg galériánkat	1665
nézze meg képeinket	1665
nõustu ja jätka	1260
nõustu ja näita	1260
nõustun	1238
nõustun kõigiga	1238
nøgleord	482
nāc strādāt pie mums	2075
nākamais attēls	2114
nākamais raksts	2114
nākamais video	2107
nākamā bilde	2114
nākamā lapa	2114
nē, paldies	2109
něco se pokazilo	433
něco se pokazilo, zkuste to znovu	432
něco se pokazilo. zkuste to prosím později	432
něco se pokazilo. zkuste to znovu	432
nổi bật	3442
nội dung quảng cáo	3470
nội dung tài trợ	3437
""", 'o': """
o que achou desta notícia	2582
o vídeo começará em alguns segundos	2580
obaveštenja	2863
objednať knihu	2950
obligatoriskt fält	3179
obligātie lauki	2113
obligāts lauks	2113
obnovit stránku	426
obnoviť stránku	2960
obnovte stránku	426
obrázek # z #	434
obrázek # ze #	434
obrázok # z #	2968
obrázok # zo #	2968
obsah je chránený autorským zákonom	2973
obsah je chráněn autorským zákonem	440
obsah našich partnerov	2981
obsah našich partnerů	448
obsah není dostupný	418
obsah nie je dostupný	2952
obsah nie je možné zobraziť	2952
obsah sa nedá zobraziť	2952
obsah vytvořený ai	442
obsah článku	435
obserwuj autorkę	2520
obserwujesz już tego autora	2520
ocenite članak	2802
ocenite članek	2996
oceń jakość artykułu	2516
oceń przepis	61
ochrana osobních údajů	353
ochrana osobných údajov	2911
ocijenite članak	2802
ocorreu um erro ao carregar o vídeo	2580
ocultar anúncio	2584
od najnovších	2977
od najstarších	2977
od naszych partnerów	2522
od našich partnerov	2981
od našich partnerů	448
od naših partnera	2885
od naših partnerjev	3074
od nejnovějších	444
od nejstarších	444
od partnerů	448
odblokuj artykuł	2503
odblokuj dostęp	2503
odblokuj treść	2492
oddaj głos	91	2485
odebírat	346
odebírat newsletter	346
odemknout článek	342
odemknout článek pro přátele	447
odeslat komentář	444
odeslat zprávu	432
odeslat zpětnou vazbu	442
odhlásenie kedykoľvek	2966
odhlásit se	342
odhlásit se můžete kdykoli	432
odhlásit se můžete kdykoliv	432
odhlásiť sa	2893
odhlášení kdykoliv	432
odjaviti se možete bilo kada	2871
odkaz bol skopírovaný	2980
odkaz byl zkopírován	447
odkaz skopírovaný	2900
odkaz zkopírován	349
odkleni članek	2989
odklenite celoten članek	2989
odklenite članek	3057
odmietnuť	2911
odmietnuť všetko	2911
odmítnout	353
odmítnout vše	353
odoberať	2966
odoberať newsletter	2966
odomknúť	2963
odomknúť článok	2963
odomknúť článok pre priateľov	2980
odoslať	91	2967
odoslať komentár	2977
odoslať správu	2966
odoslať spätnú väzbu	2975
odporúča outbrain	2981
odporúčame	2897	2964
odporúčame prečítať	2897
odporúčame tiež	2897
odporúčané outbrain	2981
odporúčané taboola	2981
odporúčané články	2897
odpovedať	2978
odpovědět	356	445
odrzuć	2426
odrzuć wszystkie	2426
odrzuć wszystko	2492
odtwarzacz wideo jest ładowany	2494
odtwórz	2436
odtwórz film	2494
odtwórz wideo	2494
odvolať súhlas	2952
odśwież stronę	2500
odštampaj	2802
odštampaj recept	61
odštampaj članak	2802
oferta dla czytelników	2489
oferta dla prenumeratorów	2489
oferă acest articol cadou	2650
offre spéciale	1451
offrez-nous un café	1442
offrici un caffè	1807
oglasno sporočilo	87	2992
ogłoszenie	2425
ohjelma ei ole enää katsottavissa	1403
ohodnotiť recept	61
ohodnoťte článek	356
ohodnoťte článok	2900
oikaisut ja täsmennykset	1422
okuma süresi # dk	3259
oldal frissítése	1718
oldal újratöltése	1718
oled juba hääletanud	1257
olet jo äänestänyt	1395
oliko artikkeli hyödyllinen	1352
oliko juttu hyödyllinen	1352
oliko tiivistelmä hyödyllinen	1352
oliko tämä hyödyllinen	1425
olvasd be a qr-kódot	1714
olvass korlátlanul	1721
olvassa be a qr-kódot	1714
olvasson hirdetések nélkül	1739
olvasson korlátlanul	1650
olvasson tovább	1650
olvasta már	1663
olvastad már	1663
olvasás az alkalmazásban	1714
olvasói ajánlat	1708
olvidaste tu contraseña	1132
omogoči obvestila	3051
omogući obavijesti	2862
omröstning	91
online reportáž zde	435
opdatér siden	542
oplæst af en robot	469
oplæst af en syntetisk stemme	536
oplæst af kunstig intelligens	485
oplæst af syntetisk stemme	536
opravy a upřesnění	439
opsig når som helst	460
opsig, når du vil	545
opći uvjeti korištenja	2857
ordsøgning	529
orijinali göster	3260
os leitores também leram	2602
os preços podem variar	2584
osadzona treść	2492
osale küsitluses	1227
osmisměrka	413
osta käyttöoikeus	1423
osta liput tästä	1399
osta täältä	1399
ostatnie artykuły	2433
osveži stran	3054
osveži stranicu	2865
osvežite stran	3054
osvježi stranicu	2865
osvježite stranicu	2865
oszczędzasz #%	2504
ota käyttöön	1407
ota yhteyttä	1352
otevřít	360
otevřít aplikaci	422
otevřít galerii	435
otevřít mapu	360
otevřít v aplikaci	422
otkazati možete bilo kada	2868
otkaži bilo kada	2868
otključaj članak	2792
otključajte ceo članak	2792
otključajte cijeli članak	2792
otključajte članak	2868
otros artículos	1166
otvoriť aplikáciu	2956
otvoriť galériu	2969
otvoriť v aplikácii	2956
otwórz	2437
otwórz aplikację	2496
otwórz galerię	2509
otwórz mapę	2437
otázka dne	412
otázka dňa	2946
outras notícias	19	2562
ouça este conteúdo	2548
ovaj sadržaj ne možemo prikazati	2857
ovaj sadržaj nije dostupan	2857
ovaj sadržaj nije moguće prikazati	2857
ovaj video više nije dostupan	2859
ovaj članak je zaključan	2868
oversættelsen er lavet af en maskine	485
oy verdiğiniz için teşekkürler	91
""", 'p': """
padidinti nuotrauką	2054
padovanokite straipsnį	2012
padovanokite straipsnį draugui	2012
padovanoti straipsnį	2059
page précédente	1487
pagina următoare	2625
pague um café	2532
paiement sécurisé	1449
pakollinen kenttä	1415
paldies par jūsu balsi	2103
paldies par pieteikšanos	2092
paldies par ziņu	2113
palielināt	2114
palielināt attēlu	2114
palun jää viisakaks	1226
palun lülita reklaamiblokeerija välja	1264
pamanīji kļūdu	2074
pamanījāt kļūdu	2074
pamiršau slaptažodį	2052
pamiršote slaptažodį	2052
par šo tēmu	2070
paramètres des cookies	1477
paramétrer	1477
paramétrer les cookies	1477
parandused ja täpsustused	1269
parašyk komentarą	2013
parašykite komentarą	2013
partajează	2616
partenerii noștri	2623
participez à la conversation	1515
partnereink ajánlata	1739
partnereinktől	1739
partnerių turinys	2016
partnerski sadržaj	2798
partnerski članek	3074
partnerský obsah	448
pasidalinkite šiuo straipsniu	2012
pasirinkite planą	2052
pasirinkite prenumeratą	2052
pasirinkite sumą	2051
pasirinkti prenumeratą	2052
pasitikrinkite žinias	2014
pasiūlymas skaitytojams	2045
paslēpt reklāmu	2120
passer la publicité	1475
passer à la recette	61
passwort zurücksetzen	741
pastebėjote klaidą	2013
pasziánsz	1705
pasūtīt grāmatu	2105
pateikti atsiliepimą	2056
patikrinkite savo el. paštą	2053
patvirtinkite savo el. paštą	2053
pavaišinkite mus kava	2051
paylaş	3250
paylaşin	3250
pašreizējais laiks #	2107
pažiūrėkite vaizdo įrašą	2014
pe aceeași temă	2651
pelaa peliä	1395
pelaa tästä	1395
pentru a citi în continuare	2648
per saperne di più	1877
per visą ekraną	2047
per überweisung spenden	739
pergunte à nossa ia	2582
personvernerklæring	2369
perspausdinti draudžiama	2061
peut-être plus tard	1441
pełny ekran	2494
piedalies aptaujā	2075
piedāvājums lasītājiem	2105
piekrist un rādīt	2106
piekrist un turpināt	2106
piekrist visām	2085
piekrītu	2085
piekrītu visām	2106
piesakies vebināram	2075
piesakoties tu piekrīti lietošanas noteikumiem	2092
pieslēdzies vai izveido kontu	2068
pieslēdzies, lai komentētu	2074
pieslēgties	2068
pieslēgties ar facebook	2112
pieslēgties ar google	2112
pievieno savu komentāru	2074
pievienot komentāru	2068
pievienot kā vēlamo avotu	2118
pievienot manām tēmām	2118
pieņemt un turpināt	2106
pieņemt visas	2106
pieņemt visas sīkdatnes	2106
pilnekrāna režīms	2107
pilnekrāns	2107
pirkt biļetes	2105
pirkt biļeti	2105
pirkt grāmatu	2105
pirkti bilietą	2045
pirkti knygą	2045
pirkti licenciją	2061
pirmais mēnesis par # €	2068
pirmas mėnuo tik # €	2007
più lette	1838
più letti	1838
più tardi	1806
piši autoru	2874
piši avtorju	3063
pišite autoru	2874
pišite avtorju	3063
pišite nam u redakciju	2877
pišite nam v uredništvo	3066
pišite redakciji	2877
pišite uredništvu	3066
piškotki	3008
placená inzerce	87	352
placená spolupráce	448
placený obsah	448
platba ročne	2963
platba ročně	429
platená inzercia	87	2896
platená spolupráca	2981
platený obsah	2981
player se učitava	2859
plaćena saradnja	2885
plaćena suradnja	2885
plaćeni oglas	87	2798
plaćeni sadržaj	2798
plačajte nam kavo	3055
plačana objava	87	2992
plačana vsebina	3074
plačano sodelovanje	3074
plačiau skaitykite čia	2014
plein écran	1487
plus d'actualités	1484
plus de détails	1488
poate mai târziu	2609
podaj prawidłowy adres e-mail	2506
podari članek	2996
podarite ta članek	2996
podaruj artykuł	2411
podaruj dostęp	2521
podaruj ten artykuł	2421
podcast anhören	652
pode ler também	2602
podeli članak	2802
podešavanja privatnosti	2857
podijeli članak	2802
podmienky používania	2911
podmínky použití	353
podmínky užití	353
podobne artykuły	2433
podobné články	357	2897
podporiť	2892
podporte nezávislú žurnalistiku	2892
podporte nás	2892
podporte nás cez darujme	2961
podporte nás cez paypal	2961
podporte nás na patreone	2961
podpořit	341
podpořit přes darujme	427
podpořte naši práci	341
podpořte nás	341
podpořte nás na patreonu	427
podpořte nás přes paypal	427
podpořte redakci	341
podrobné nastavenia	2952
podrobné nastavení	418
podrži	2791
podrži nas	2791
podržite nas	2791
podržite naš rad	2791
podržite nezavisno novinarstvo	2791
podziel się	2421
podziel się na facebooku	2421
pogledajte još	19
poistin sen käytöstä	1409
pokaż # odpowiedzi	2518
pokaż # zdjęcia	2508
pokaż # zdjęć	2508
pokaż galerię	2509
pokaż hasło	2503
pokaż i zaakceptuj	2492
pokaż komentarze	2429
pokaż mniej	2436
pokaż napisy	2494
pokaż odpowiedzi	2518
pokaż oryginał	2437
pokaż podpis	2509
pokaż transkrypcję	2494
pokaż treść	2426
pokaż tłumaczenie	2437
pokaż więcej	2436
pokaż wszystkie	2436
pokaż wszystkie # zdjęcia	2508
pokaż wszystkie # zdjęć	2508
pokaż wszystkie zdjęcia	2508
pokaż wszystkie zdjęć	2508
pokaż wszystko	2437
pokaż wyniki	91	2485
pokaż zdjęcia	2508
pokaż zdjęć	2508
pokaži geslo	3057
pokaži rezultate	91
pokaži vsebino	3008
pokloni članak	2802
poklonite ovaj članak	2802
pokračovat bez podpory	340
pokračovat bez vypnutí	425
pokračovat přes apple	429
pokračovat přes facebook	429
pokračovat přes google	429
pokračovat s apple	429
pokračovat s google	429
pokračovať bez podpory	2904
pokračovať bez vypnutia	2959
pokračovať cez apple	2963
pokračovať cez facebook	2963
pokračovať cez google	2963
pokračovať s google	2963
pokušajte kasnije	2871
pokušajte ponovno	2871
pokušajte ponovno kasnije	2871
pokušajte ponovo	2871
pole obowiązkowe	2506
polecamy również	2433
polecamy także	2433
polecamy też	2433
polecane artykuły	2433
politika kolačića	2857
politika piškotkov	3046
politique de confidentialité	1477
polityka prywatności	2426
polityka sprostowań	2513
política de cookies	1159	2555
política de galetes	313
política de privacidad	1159
política de privacidade	2555
política de privacitat	313
pomanjšaj pisavo	3073
pomôže každé euro	2961
pomůže každá koruna	427
ponovno učitaj stranicu	2865
ponuda za čitaoce	2856
ponuda za čitatelje	2856
ponuka pre čitateľov	2950
poprzedni artykuł	2433
poprzednie zdjęcie	2509
populární	357
populära artiklar	3108
populärast	3177	3192
populärt	3108
populære	561	2396
populære artikler	482
populære saker	2313
populært	482	2313
populārākie	2070
popüler	3257
popüler haberler	3257
popüler konular	3257
por qué estás viendo esto	1132
poslat jako dárek	447
poslat přes whatsapp	447
poslat příteli	447
poslat tip anonymně	439
poslat zprávu	432
poslať	2967
poslať ako darček	2980
poslať cez whatsapp	2980
poslať e-mailom	2900
poslať mailom	2980
poslať priateľovi	2980
poslať správu	2966
poslať tip	2972
poslať tip anonymne	2972
poslušaj vest	2802
poslušaj članak	2802
poslušaj članek	2996
poslušajte tekst	2859
poslušajte članek	2996
posnetek ni več na voljo	3048
posnetek v vaši državi ni na voljo	3048
posnetka ni mogoče predvajati	3048
postanite naročnik	2988
postanite član	2791	2988
postavke kolačića	2815
postaw kawę	2408
postaw nam kawę	2408
poszt betöltése	1710
posłuchaj	2421
poukážte nám # % z dane	2961
pour continuer à lire	1524
pourquoi voyez-vous cette publicité	1511
pouze nezbytné	418
pouze pro předplatitele	342
používate adblock	2959
používate blokovanie reklám	2959
používate blokovač reklám	2959
používateľské meno	2964
používáte adblock	425
používáte blokování reklam	425
používáte blokátor reklam	425
povezani sadržaj	2799
povezani članci	2799
povezani članki	2993
povećaj	2874
povećaj fotografiju	2874
povećaj sliku	2874
povećaj slova	2884
povećaj tekst	2884
povečaj	3063
povečaj besedilo	3073
povečaj fotografijo	3063
povečaj pisavo	3073
povečaj sliko	3063
povinná pole	432
povinné	433	2967
povinné pole	432
povinné polia	2966
povinné údaje	432
povolit upozornění	423
povoliť	2958
povoliť notifikácie	2957
povoliť obsah	2952
povoliť raz	2952
povoliť reklamu	2960
povoliť reklamy	2960
povoliť upozornenia	2957
powiązane	2433
powiązane artykuły	2433
powiązane tematy	2433
powiększ	2436
powiększ tekst	2521
powiększ zdjęcie	2436
powrót do góry	2436
powrót do strony głównej	2509
powrót na górę	2509
pozastaviť	2955
později	340	424
pozostała część artykułu pod materiałem wideo	2425
pozostały czas	2494
pozostały czas #	2494
pozostały czas -#	2494
pozrieť # fotiek	2968
pozrieť # fotky	2968
pozrieť # fotografie	2968
pozrieť # fotografií	2968
pozrieť fotiek	2968
pozrieť fotky	2968
pozrieť fotografie	2968
pozrieť fotografií	2968
pozrieť galériu	2969
pozrieť všetky # fotiek	2968
pozrieť všetky # fotky	2968
pozrieť všetky # fotografie	2968
pozrieť všetky # fotografií	2968
pozrieť všetky fotiek	2968
pozrieť všetky fotky	2968
pozrieť všetky fotografie	2968
pozrieť všetky fotografií	2968
pozrieť všetkých # fotiek	2968
pozrieť všetkých # fotky	2968
pozrieť všetkých # fotografie	2968
pozrieť všetkých # fotografií	2968
pozrieť všetkých fotiek	2968
pozrieť všetkých fotky	2968
pozrieť všetkých fotografie	2968
pozrieť všetkých fotografií	2968
pozvite nás na kávu	2961
pozvěte nás na kafe	427
pozvěte nás na kávu	427
počastite nas kavom	2866
pořídit předplatné	429
pošalji	91	2872
pošalji e-mailom	2802
pošalji komentar	2802
pošalji mejlom	2802
pošalji poruku	2871
pošalji povratnu informaciju	2880
pošalji prijatelju	2802
pošalji vest	2877
pošalji vijest	2877
pošalji članak e-mailom	2802
pošaljite dojavu	2877
pošaljite komentar	2802
pošaljite vest	2877
pošlete tip redakci	439
pošlite tip redakcii	2972
pošlji	3061
pošlji komentar	3070
pošlji po e-pošti	2996
pošlji povratno informacijo	3069
pošlji prijatelju	2996
pošlji sporočilo	3060
pošlji članek po e-pošti	2996
pošljite nam namig	3066
pošljite namig	3066
poštanski broj	2872
poštna številka	3061
poštovné zdarma	416
pr članek	2992
pradėti testą	2043
praneškite apie klaidą	2013
pranešti anonimiškai	2055
pranešti apie klaidą	2013
pranešti apie komentarą	2057
pratite uživo	2874
pravidelný dar	427
pravidelný príspevok	2961
pravidelně měsíčně	427
pravidlá diskusie	2900
pravidlá opráv	2972
prawa autorskie zastrzeżone	2514
prašome išjungti reklamos blokavimą	2050
pre komentovanie sa prihláste	2977
pre predplatiteľov	2893
preberi cel članek	3063
preberi celoten članek	3063
preberi več	3063
preberite celoten članek	3063
preberite še	2993
predchádzajúca fotografia	2969
predchádzajúca snímka	2969
predchádzajúca strana	2969
predchádzajúci článok	2969
predplatiť	2892
predplatné môžete kedykoľvek zrušiť	2963
predplaťte si	2892
prehrať	2954
prehrať video	2954
prehrávač sa načítava	2954
prejsť do diskusie	2977
prejsť do galérie	2969
prejsť na darovanie	2961
prejsť na kvíz	2946
prejsť na obsah	2969
prejsť na online	2969
prejsť na platbu	2961
prejsť na ponuku	2950
prejsť na recept	61
prejšnja fotografija	3063
prejšnja slika	3063
prejšnja stran	3063
prejšnji članek	3063
prekličete lahko kadarkoli	3057
prekliči soglasje	3046
preložené automaticky	2975
preložené pomocou ai	2975
prenošenje zabranjeno	2878
prenumerantförmån	3161
prenumerantförmåner	3161
prenumerata nuo # euro per mėnesį	2007
prenumerata nuo # €	2007
prenumerera på vårt nyhetsbrev	3091
prenumeruodami sutinkate su taisyklėmis	2032
prenumeruokite naujienlaiškį	2032
prenumeruoti naujienlaiškį	2053
preostali čas	3048
preostali čas #	3048
preostali čas -#	3048
preporučeno	2799
preporučuje outbrain	2885
preporučuje taboola	2885
preporučujemo	2799	2869
preporučujemo da pročitate	2799
preporučujemo i	2799
preskoči na sadržaj	2874
preskoči na vsebino	3063
preskočiť na obsah	2969
prestať sledovať	2979
prethodni članak	2874
pretlač zakázaná	2973
prevedeno uz pomoć ai	2880
preverite e-pošto	3060
prečo vidím túto reklamu	2981
prečítajte si	2897
prečítajte si aj	2897
prečítať neskôr	2980
prečítať prepis	2954
prețurile pot varia	2638
pridať ako preferovaný zdroj	2979
pridať do košíka	2950
pridať do mojich tém	2979
pridať komentár	2900
pridať medzi preferované zdroje	2979
pridruži se razpravi	3070
pridružite se razpravi	3070
pridėti kaip pageidaujamą šaltinį	2058
pridėti komentarą	2057
pridėti prie mano temų	2058
pridėti prie pageidaujamų šaltinių	2058
prihlásiť	2893
prihlásiť cez facebook	2963
prihlásiť cez google	2963
prihlásiť na odber	2966
prihlásiť sa	2893
prihlásiť sa cez apple	2963
prihlásiť sa cez facebook	2963
prihlásiť sa cez google	2963
prihlásiť sa do diskusie	2977
prihlásiť sa na odber	2966
prihláste sa a komentujte	2977
prihvati i prikaži	2857
prihvati sve kolačiće	2857
prihvaćam	2815
prihvaćam i nastavljam	2857
prihvaćam sve	2815
prijava putem google računa	2868
prijavi grešku	2802
prijavi pogrešku	2877
prijavi se s google računom	2868
prijavite grešku	2877
prijavite pogrešku	2877
prijať	2911
prijať a pokračovať	2952
prijať a zobraziť	2952
prijať všetko	2911
prijať všetky	2952
prijať všetky cookies	2952
prikaži # odgovora	2881
prikaži # odgovore	3070
prikaži galerijo	3063
prikaži galeriju	2874
prikaži geslo	3057
prikaži i prihvati	2857
prikaži in sprejmi	3046
prikaži komentare	2881
prikaži komentarje	3070
prikaži lozinku	2868
prikaži manj	2994
prikaži manje	2800
prikaži odgovore	2881	3070
prikaži podnapise	3048
prikaži prepis	3048
prikaži rezultate	91	2853	3042
prikaži sadržaj	2815
prikaži sve	2800
prikaži titlove	2859
prikaži transkript	2859
prikaži več	2994
prikaži više	2800
prikaži vse	2994
prikaži vsebino	3046
prima lună gratuită	2648
primetili ste grešku	2877
primește alerte despre acest subiect	2642
primijetili ste grešku	2877
printează	2616
printează rețeta	61
pripomenúť neskôr	2904
priporoča outbrain	3074
priporoča taboola	3074
priporočamo	2993	3058
priporočamo tudi	2993
priporočamo v branje	2993
priporočeno	2993
prisijunkite arba susikurkite paskyrą	2007
prisijunkite prie mūsų komandos	2014
prisijunkite, kad galėtumėte komentuoti	2013
prispieť	2892
prispieť jednorazovo	2961
prispieť mesačne	2961
privatsphäre verwalten	731
privatsphäre-einstellungen	608
privātuma iestatījumi	2106
privātuma politika	2085
prišlo je do napake. poskusite pozneje	3060
prišlo je do napake. poskusite znova	3060
pro komentování se přihlaste	444
pro předplatitele	342
pro předplatitele výhodněji	416
programmet är inte längre tillgängligt	3167
prohlédnout # fotek	434
prohlédnout # fotky	434
prohlédnout # fotografie	434
prohlédnout # fotografií	434
prohlédnout fotek	434
prohlédnout fotky	434
prohlédnout fotografie	434
prohlédnout fotografií	434
prohlédnout galerii	435
prohlédnout všech # fotek	434
prohlédnout všech # fotky	434
prohlédnout všech # fotografie	434
prohlédnout všech # fotografií	434
prohlédnout všech fotek	434
prohlédnout všech fotky	434
prohlédnout všech fotografie	434
prohlédnout všech fotografií	434
prohlédnout všechny # fotek	434
prohlédnout všechny # fotky	434
prohlédnout všechny # fotografie	434
prohlédnout všechny # fotografií	434
prohlédnout všechny fotek	434
prohlédnout všechny fotky	434
prohlédnout všechny fotografie	434
prohlédnout všechny fotografií	434
promijeni veličinu teksta	2884
promo sadržaj	2885
promocijsko sporočilo	2992
promotivni sadržaj	2798
promotivni članak	2798
promóció	1658
proovi # päeva tasuta	1220
prosimy o wyłączenie adblocka	2499
proč vidím tuto reklamu	448
pročitaj ceo članak	2874
pročitaj cijeli članak	2874
pročitaj kasnije	2884
pročitaj transkript	2859
pročitajte ceo tekst	2874
pročitajte cijeli članak	2874
pročitajte i	2799
pročitajte još	2799
prywatność	2426
przeczytaj całość	2509
przeczytaj cały artykuł	2509
przeczytaj również	2433
przeczytaj także	2433
przeczytaj też	2433
przeczytaj transkrypcję	2494
przejdź bez wsparcia	2407
przejdź do galerii	2509
przejdź do głównej treści	2509
przejdź do oferty	2489
przejdź do przepisu	61
przejdź do płatności	2501
przejdź do quizu	2485
przejdź do serwisu	2426
przejdź do sklepu	2489
przejdź do strony darowizn	2501
przejdź do treści	2436
przejdź do ustawień prywatności	2426
przejdź do wpłaty	2501
przejdź na stronę główną	2509
przekaż # % podatku	2501
przekaż #%	2501
przekaż opinię	2516
przestań obserwować	2520
przetłumaczono automatycznie	2516
przetłumaczono przez ai	2516
przeładuj stronę	2500
prześlij	2507
prześlij opinię	2516
prześlij zdjęcia	2513
przypomnij mi później	2407
przypomnij później	2497
právě se děje	357
präsentiert von	605
précédent	1487
préférences cookies	1477
prélèvement	1450
prémium	1650
próbáld újra később	1724
próbálja ki # forintért	1650
próbálja újra	1724
próbálja újra később	1724
próxima	2565
próxima página	2565
próximo artigo	2562
prøv # dager gratis	2292
prøv gratis	460	2292
prøv igen senere	548
prøv igjen senere	2383
prøv nu	460
prøv nå	2292
prędkość	2495
prędkość odtwarzania	2494
prを含みます	1930
psč	433	2967
pubblicità	1829
publi-rédactionnel	1475
publicité	1475
publicité - la suite ci-dessous	1475
publicités	1475
pular para o conteúdo	2565
puslapis # iš #	2062
página siguiente	1169
páči sa mi to	2978
päeva küsimus	1257
päivitä sivu	1409
päivän kysymys	91	1395
päivän peli	1395
päivän ristikko	1395
pääuutiset	1353
påkrevd	2384
påkrævet	549
påmind mig senere	456
påminn mig senare	3082
później	2407	2498
pārbaudi savas zināšanas	2075
pārbaudiet savu e-pastu	2113
pāriet uz recepti	61
pāriet uz saturu	2114
pārpublicējot atsauce obligāta	2078
pārpublicēšana aizliegta	2121
pārtraukt sekot	2118
pārvaldīt paziņojumus	2109
pārvaldīt piekrišanu	2106
pērc abonementu	2068
płatna współpraca	2522
płatne miesięcznie	2503
płatne rocznie	2503
płatność miesięczna	2503
płatność roczna	2503
předchozí	359
předchozí foto	435
předchozí fotografie	435
předchozí snímek	435
předchozí strana	435
předchozí článek	357
předmět	433
předplatit	342
předplatné	342
předplaťte si	429
přehrát	359
přehrát video	420
přehrávač se načítá	420
přehrávač videa se načítá	420
přejít do diskuse	444
přejít do galerie	435
přejít do speciálu	435
přejít k obsahu	359
přejít k platbě	427
přejít k receptu	61
přejít na kvíz	412
přejít na nabídku	416
přejít na obsah	359
přejít na online reportáž	435
přejít na recept	61
přejít na stránku darů	427
přeloženo automaticky	442
přeloženo pomocí ai	442
přepis	421
přeskočit na obsah	435
přestat sledovat	446
přetisk zakázán	440
přečtěte si	357
přečtěte si také	357
přečíst později	447
přečíst přepis	420
přidat do košíku	416
přidat do mých témat	446
přidat jako preferovaný zdroj	446
přidat komentář	356
přidat mezi preferované zdroje	446
přidejte názor	356
přidejte si nás mezi preferované zdroje	446
přihlaste se a komentujte	444
přihlásit	342
přihlásit k odběru	346
přihlásit přes facebook	429
přihlásit přes google	429
přihlásit přes seznam	429
přihlásit se	342
přihlásit se do diskuse	444
přihlásit se k odběru	432
přihlásit se přes apple	429
přihlásit se přes facebook	429
přihlásit se přes google	429
přihlásit se přes seznam	429
přihlášení	342
přijmout	353
přijmout a pokračovat	418
přijmout a zobrazit	418
přijmout vše	353
přijmout všechny	418
přijmout všechny cookies	418
připomenout později	340
přispějte	341
přispět	341
přispět jednorázově	427
přispět měsíčně	427
příjmení	433
""", 'q': """
qu'avez-vous pensé de cet article	1509
qual o seu nível de satisfação com esta notícia	2582
quellen und weiterführende links	615
queremos conocer tu opinión	1198
queremos saber a sua opinião	2590
questo riassunto ti è stato utile	1857
quieres añadir otro usuario a tu suscripción	1132
quizás más tarde	1126
quizás te interese	1166
quyên góp	3426
quyên góp ngay	3426
qué te ha parecido esta noticia	1198
quên mật khẩu	3427
quảng cáo	3437
quảng cáo - bài viết tiếp tục bên dưới	3470
""", 'r': """
r$ # por mês durante # meses	2599
radote klaidą	2013
radote klaidą tekste	2013
radās kļūda. mēģiniet vēlāk	2113
radīts ar mākslīgo intelektu	2116
raksti komentāru	2074
raksts ir aizsargāts ar autortiesībām	2121
raksts ir slēgts	2112
raksts tiek papildināts	2075
raksts turpinās pēc reklāmas	2077
rakstu lasa mākslīgais intelekts	2107
rakstīt autoram	2114
rakstīt komentāru	2074
raktažodžiai	2054
rao vặt	3437
raportează o eroare	2636
raportoi virheestä	1422
rapportér	561
rapportér annonce	564
rapportér fejl	477
razvrščanje	3071
rašykite redakcijai	2055
rašyti autoriui	2054
rašyti komentarą	2007
reagovať	2978
receber notificações	2592
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1517
recevez une alerte à chaque article de l'auteur	1517
reclamă	2619
recomandarea redacției	2651
recomandări	2623
recomandările editorilor	2651
recomandările redacției	2623
recomendado para você	2562
recommandé	1484
recommandé pour vous	1484
recommandés	1484
recordar más tarde	1126
recuérdamelo más tarde	1126
redirecționează #%	2610
refuză toate	2633
regalar artículo	1132
registrovať sa	2893
registruokitės nemokamai	2007
registruokitės į seminarą	2014
registrácia	2893
regisztráció	1650
regisztrálok	1650
regler för kommentarer	3191
regístrate	1132
rekisteröidy	1338
rekisteröidy maksutta ja lue	1338
reklaami lõpp	1274
reklama się skończyła	2522
reklami geç	3252
reklám	1658
reklám vége	1739
reklámblokkolót használ	1717
reklámblokkolót használsz	1717
reklāma	2068
reklāmas beigas	2120
reklāmas raksts	2077
reklāmraksts	87	2077
relacja na żywo	2509
relaterade ämnen	3108
rendeld meg a könyvet	1708
rendelje meg a könyvet	1708
rendezés	1736
rendszeres támogatás	1719
reportar erro nesta página	2582
restez informé	1460
restez informés	1460
resumen automático	1191
resumo da notícia	2582
resumé lavet af ai	558
rettelser og præciseringer	555
rezerviši mesto	2856
rezervovať miesto	2950
rezervujte si místo	416
rezervuoti vietą	2045
rezervēt vietu	2105
reģistrējies bez maksas	2068
reģistrēties	2068
reši križanko	3042
reši kviz	2853	3042
reši ukrštenicu	2853
režim celej obrazovky	2954
režim celé obrazovky	420
ricordamelo più tardi	1806
riješi križaljku	2853
riješi kviz	2853
rodyti galeriją	2054
rodyti mažiau	2015	2054
rodyti turinį	2046
rodyti viską	2015
rozumím	360
rozwiąż krzyżówkę	2485
rozwiń	2436
rozwiń wszystko	2437
ročne	2964
ročná platba	2963
ročné predplatné	2963
roční platba	429
roční předplatné	429
ročně	430
rychlost přehrávání	420
ryhdy kannatusjäseneksi	1410
rätta	3104
rätta oss	3104
rättelse	3104
rättelsepolicy	3186
rättelser och förtydliganden	3186
réactions	1480
réagir	1470	1480
réagir à cet article	1480
réagissez	1480
réagissez à cet article	1480
répondre	1480
réseaux sociaux	1471
réservé aux inscrits	1451
résiliable à tout moment	1524
résultats	91
résultats du sondage	1515
résumé de l'article	1509
résumé de l'article en # points	1509
résumé en # secondes	1509
részletek	1666
rösta	91	3158
rösta här	3111
rösta i omröstningen	3111
rösta nu	91	3157
rückmeldung geben	753
rýchlosť	2955
rýchlosť prehrávania	2954
rādīt # atbildes	2117
rādīt atbildes	2117
rādīt galeriju	2114
rādīt mazāk	2076	2114
rādīt rezultātus	2103
rādīt saturu	2106
rādīt un piekrist	2106
rādīt vairāk	2075
rādīt visu	2076
răspunde	2622
rėmimas	2016
rėmėjo turinys	2060
""", 's': """
s'abonner à partir de #€	1451
s'inscrire à la newsletter	1460
s-ar putea să-ți placă	2623
saada anonüümne vihje	1269
saada sõbrale	1225
saada sõnum	1267
saada vihje anonüümselt	1269
saber más	1169
sadarbības raksts	2077
sadržaj je blokiran	2857
sadržaj je zaključan	2792
sadržaj je zaštićen autorskim pravom	2878
sadržaj nije dostupan	2857
sadržaj nije moguće prikazati	2857
sadržaj partnera	2885
saglabāt	2073
saglabāt iestatījumus	2106
saglabāt izvēli	2106
saglabāt rakstu	2073
saglabāt vēlākam	2119
saistītie raksti	2070
saistītās ziņas	2070
saite ir nokopēta	2119
saite nokopēta	2073
saken er låst	2292
saken finnes også som lyd	2301
salli sisältö	1401
saltar anúncio	2553
salvează	2616
salvează articolul	2650
salvează pentru mai târziu	2650
salvează rețeta	61
samo nujni piškotki	3046
samo nužni	2857
samo nužni kolačići	2857
samo za naročnike	3057
sans engagement, résiliable à tout moment	1524
sao chép liên kết	3432
sao chép đường dẫn	3468
sari la conținut	2625
sari la rețetă	61
satura turpinājums pēc reklāmas	2077
saturs ir aizsargāts ar autortiesībām	2121
saturs ir bloķēts	2106
sazināties ar redakciju	2115
sačuvaj	2802
sačuvaj podešavanja	2857
sačuvaj recept	61
sačuvaj vest	2802
sačuvaj za kasnije	2884
sačuvaj članak	2884
saņemt paziņojumus	2109
schlagwörter	615
schließen	618
schrift größer	758
schrift vergrößern	600
schriftgröße	600
schriftgröße anpassen	758
schriftgröße ändern	758
schwedenrätsel	725
scopri di più	1812
sdílejte	349
sdílejte tento text	349
sdílejte text	349
sdílejte článek	349
sdílet	349
sdílet na facebooku	349
sdílet na twitteru	349
sdílet na whatsappu	447
sdílet na x	349
sdílet článek	349
se alla erbjudanden för prenumeranter	3086
se bilderna här	3111
se connecter et réagir	1480
se déconnecter	1451
se grafiken här	3111
se ha producido un error al cargar el vídeo	1189
se klippet här	3111
se klippet øverst i saken	2316
se videon här	3111
se våra erbjudanden	3176
se våre tilbud	2380
sebesség	1713
sedan # kr/mån tills du säger upp	3086
see väli on kohustuslik	1267
seguir tópico	2592
seguí leyendo	1212
sei già abbonato	1812
sei già iscritto alla newsletter	1870
seko tēmai	2118
sekot tēmai	2118
sekretessinställningar	3165
sekti autorių	2058
sekti temą	2058
selección de la redacción	1166
selvä	1356
sem si não seria possível	2597
sem você não seria possível	2597
semnalează o eroare	2622
senaste först	3191
send artiklen på mail	469
send på e-post	2301
send på mail	563
seniausi viršuje	2057
sense permanència	328
setări cookie	2633
seuls les abonnés peuvent commenter	1515
seuraa hetki hetkeltä	1418
seuraa livenä	1418
seuraa meitä	1346
seuraa tekijää	1429
seuraa tätä aihetta	1429
seuraat jo tätä aihetta	1429
seuraat tätä aihetta	1429
seções	2562
seřadit podle	444
shrani članek	2996
shrnutí ai	443
shrnutí od ai	442
si opp når du vil	2292
si è verificato un errore durante il caricamento del video	1855
sie können diesen artikel kostenlos weitergeben	697
signaler ce contenu comme inapproprié	1515
signaler un problème	1480
siguiente artículo	1166
siirry sisältöön	1355
siirry suoraan sisältöön	1418
sikeres feliratkozás	1668
sin ti no sería posible	1207
sinu hääl on arvesse võetud	1257
sinu sõnum	1267
sisu on autoriõigusega kaitstud	1275
sisältö ei ole saatavilla	1401
sisältö on estetty	1401
sisältö on suojattu tekijänoikeudella	1423
sisältöä ei voida näyttää	1401
sisältöä kumppaneiltamme	1431
siz ne düşünüyorsunuz? oy verin	3259
sizin için öneriler	3257
siųsti atsiliepimą	2056
siųsti draugui	2012
siųsti el. paštu	2012
siųsti komentarą	2057
siųsti naujieną	2055
siųsti žinutę	2053
skaitykite be reklamų	2060
skaitykite be ribojimų	2052
skaitykite daugiau čia	2014
skaityti plačiau	2014
skaityti visą straipsnį	2054
skaityti vėliau	2012
skann qr-koden for å laste ned appen	2373
skanna qr-koden för att ladda ner appen	3169
skaties arī	2070
skatīt cenu	2105
skatīt foto	2075
skatīt galeriju	2075
skatīt komentārus	2117
skatīt piedāvājumu	2105
skatīt piedāvājumus	2112
skatīt rezultātus	91	2103
skatīt video	2075
skatīt visus	2114
skenē qr kodu	2108
skenējiet qr kodu	2108
skjønner	2317
sklenite naročnino	2989
skontaktuj się z redakcją	2513
skontrolujte si svoju schránku	2966
skopírované	2980
skopírované do schránky	2980
skopírovať odkaz	2900
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3104
skriv inn beløp	2378
skru på	2375
skru på lyd	2371
skru på varsler	2374
skryť odpovede	2977
skryť reklamu	2981
skrýt	360
skrýt odpovědi	444
skrýt reklamu	448
skyddas av upphovsrätt	3187
skänk en gåva	3174
skúste to neskôr	2966
skúste to znova	2966
slapukų nustatymai	2025
slapukų politika	2046
slažem se	2815
slažem se i nastavljam	2857
sledeća fotografija	2874
sledeća slika	2874
sledeća strana	2874
sledeći video	2859
sledeći članak	2874
sledovat toto téma	446
sledovat téma	446
sledovať autora	2979
sledovať autorku	2979
sledovať online	2969
sledovať tému	2979
sledovať túto tému	2979
sledujete téma	446
sledujete tému	2979
slik beskytter vi kildene våre	2390
slik beskytter vi våre kilder	2390
slik slår du av annonseblokkering	2376
slične vesti	2799
slične vijesti	2799
slični članci	2799
sljedeća fotografija	2874
sljedeća slika	2874
sljedeća stranica	2874
sljedeći video	2859
sljedeći članak	2874
slut på annonce	564
slut på annons	3195
slut på reklam	3195
sluta följa	3193
slutt på annonse	2399
slutt å følge	2397
slå adblocker fra	541
slå annonceblokering fra	541
slå av annonseblokkereren	2376
slå av annonseblokkeringen	2376
slå din adblocker fra	541
slå lyd fra	536
slå lyd til	536
slå lyden fra	536
slå lyden til	536
slå notifikationer til	539
slå på	2375	3171
slå på aviseringar	3170
slå på ljudet	3167
slå på notiser	3170
slå på varsler	2374
slå på varslinger	2374
slå til	540
slėpti reklamą	2060
snsをフォロー	1902
snímek # z #	434
snímek # ze #	434
snímka # z #	2968
snímka # zo #	2968
so schützen wir unsere quellen	750
sofortüberweisung	578
solitär	725
sondaż	91
sonderveröffentlichung	677
sono già sostenitore	1806
sonuçlar	91
sonuçlari gör	91	3260
sonuçlari göster	91
sorodni članki	2993
sortuj według	2518
sortér efter	560
souhlasím	353
souhlasím a pokračovat	418
souhlasím se zobrazením	353
soutenez-nous dès maintenant	1442
související	357
související témata	357
související články	357
související články z webu	357
soyez le premier à commenter	1480
soyez le premier à réagir	1480
spam nélkül	1724
spander en kaffe på oss	2378
spara inställningar	3165
spara till läslistan	3194
spausdinti receptą	61
spausdinti straipsnį	2059
spela här	3157
spela videon här	3111
spill nå	2363
spis treści	2436
splošni pogoji	3046
sponsorisé	1475
sponsorlu içerik	87	3252
sponsoroitu sisältö	1347
sponsorēts saturs	2120
sponsrat innehåll	3100
sponzorirani sadržaj	2798
sponzorirani članak	2798
sponzorisani sadržaj	2885
sponzorované	2896
sponzorovaný obsah	352
sponzorováno	352
sporoči napako	3066
sporočilo	3061
spravovat upozornění	423
spravovať súhlas	2952
spravovať upozornenia	2957
sprawdź cenę	2489
sprawdź ofertę	2411
sprawdź się	2485
sprawdź skrzynkę e-mail	2506
sprawdź skrzynkę odbiorczą	2506
sprawdź swoją skrzynkę	2506
sprawdź swoją wiedzę	2485
sprejmi in prikaži	3046
sprejmi vse piškotke	3046
spremi članak	2802
spremljajte v živo	3063
sprijină-ne	2610
správa	2967
správa bola odoslaná	2966
správa souhlasu	418
správa súhlasu	2952
spróbuj ponownie	2506
spróbuj ponownie później	2506
spręsti kryžiažodį	2043
spręsti testą	2043
spune-ți părerea	2636
spune-ți părerea în comentarii	2636
spustit kvíz	412
spustiť kvíz	2946
spustiť video	2954
später	573
später erinnern	573
späť hore	2969
späť na hlavnú stránku	2969
späť na začiatok	2969
spør vår ki om saken	2309
spēlē tagad	2103
spēlēt tagad	2103
staňte sa členom	2892
staňte se členem	341
ste našli napako	3066
ste našli napako v članku	3066
ste už predplatiteľ	2963
ste že glasovali	3042
stem nå	91	2363
stiahnuť aplikáciu	2956
stiahnuť audio	2954
stiahnuť epizódu	2954
stiahnuť na google play	2956
stiahnuť v app store	2956
stiahnuť z app store	2956
stiahnuť z google play	2956
stichwörter	615
stil spørgsmål til artiklen	477
stlmiť	2954
stop med at følge	562
straipsnio tęsinys - po reklama	2016
straipsnis saugomas autorių teisių	2061
straipsnis tęsiasi po reklamos	2016
straipsnis užrakintas	2052
straipsnį skaito dirbtinis intelektas	2047
strojovo preložené	2975
strojový preklad	2976
strojový překlad	443
strojově přeloženo	442
strona główna	2433
stroški dostave	3045
stránka # z #	434	2968
stránka # ze #	434
stránka # zo #	2968
stworzono z pomocą ai	2516
stáhnout aplikaci	422
stáhnout audio	420
stáhnout epizodu	420
stáhnout na google play	422
stáhnout podcast	420
stáhnout v app store	422
stáhnout z app store	422
stáhnout z google play	422
stáhnout zdarma	422
stäng	3082	3111
stäng annons	3195
stäng av annonsblockeraren	3172
stäng av din adblocker	3172
stäng av din annonsblockerare	3172
stäng av ljudet	3167
stäng galleri	3182
stöd oss	3083
stöd oss på patreon	3174
stöd oss via patreon	3174
större text	3194
større tekst	2398
støt med mobilepay	543
støt os	457
støt os med mobilepay	543
støt os på #er	543
støt os på patreon	543
støt via mobilepay	543
støtt oss	2289
støtt oss med vipps	2378
støtt oss på patreon	2378
støtt oss via vipps	2378
sugerir correção	2582
sugerir una corrección	1198
sugestões	2562
suivre ce thème	1517
sukurta naudojant dirbtinį intelektą	2056
sur le même sujet	1484
sur le même thème	1484
suscripción	1132
suscríbase	1132
suscríbete	1132
suscríbete a nuestro boletín	1139
suscríbete ahora	1132
susiję straipsniai	2009
susikurti paskyrą	2007
susține	2610
susține-ne	2610
susțineți-ne	2610
sutikti ir tęsti	2046
sutinku ir tęsiu	2046
svaka donacija je važna	2866
svaka donacija pomaže	2866
svaki dinar je važan	2866
svaki doprinos je važan	2866
svaki doprinos pomaže	2866
svaki euro je važan	2866
svaki prilog pomaže	2866
svi članci	2874
svi članci autora	2874
sviđa mi se	2882
sviđa vam se članak	2880
swisha en gåva	3174
syötä kelvollinen sähköpostiosoite	1415
syötä summa	1410
syötä sähköpostiosoitteesi	1341
szavazatodat rögzítettük	1704
szavazatát rögzítettük	1704
szavazás	91	1705
szavazás indítása	1704
szczegóły	2437
szeretne értesítéseket kapni	1715
szeretnél értesítéseket kapni	1715
szerző követése	1737
szkennelje be a qr-kódot	1714
szponzorált tartalom	87	1658
szybkość odtwarzania	2494
szállítási költség	1708
szókereső	1705
szólj hozzá	1662
szóljon hozzá	1662
szövegméret	1738
szünet	1713
sähköposti	1341
sähköposti tai käyttäjätunnus	1412
sähköpostiosoite	1341
sähköpostiosoitteesi	1415
sähköpostisi	1415
säkra din plats	3161
säästä # %	1413
säästä #%	1413
så # kr/mnd til du sier opp	2292
så jobbar vi med rättelser	3186
så kommenterar du	3104
så skyddar vi våra källor	3186
så stänger du av annonsblockeraren	3172
så stänger du av din annonsblockerare	3172
sådan beskytter vi kilder	555
sådan beskytter vi vores kilder	555
sådan deaktiverer du din adblocker	541
sådan retter vi fejl	555
sådan slår du adblock fra	541
sådan slår du din adblocker fra	541
sé el primero en comentar	1162
sé parte	1127
sélections	1470
síganos	1152
síguenos	1152
sõnum on saadetud	1267
sök	3111
søg	485
søk	2316
súhlasím	2911
súhlasím a pokračovať	2952
súhlasím so zobrazením	2911
súmate	1127
súvisiace	2897
súvisiace články	2897
súvisiaci článok	2897
süti beállítások	1710
süti tájékoztató	1710
sütibeállítások	1710
sütik kezelése	1710
sākt testu	2103
sīkdatņu iestatījumi	2085
sīkdatņu politika	2106
sīkfailu iestatījumi	2106
słowa kluczowe	2433
sūtīt e-pastā	2119
""", 't': """
t'ha estat útil aquest article	316
t'ha estat útil aquest resum	316
ta treść jest niedostępna	2492
ta treść jest zablokowana	2492
ta video ni več na voljo	3048
ta članek je zaklenjen	3057
tack för din anmälan	3091
tack för din prenumeration	3179
tack för din röst	91	3157
tack för ditt meddelande	3179
tagasi üles	1268
taip pat žiūrėkite	2009
tak, chcę	2498
tak, chętnie	2498
tak, poproszę	2498
takaisin ylös	1355
takk for at du meldte deg på	2383
takk for din påmelding	2383
takk for påmeldingen	2297
tallenna myöhemmäksi	1345
talán később	1647
tamaño de letra	65	1151
tamaño del texto	65
también te puede gustar	1166
también te puede interesar	1166
també et pot interessar	304
também pode gostar	2602
tapahtui virhe. yritä myöhemmin uudelleen	1415
tapahtui virhe. yritä uudelleen	1415
tarjeta de crédito	1131
tarjeta de débito	1131
tarkista sähköpostisi	1415
tartalom betöltése	1710
tartalom engedélyezése	1710
tartalom megjelenítése	1710
tartalomjegyzék	1727
tasuline koostöö	1274
te ha resultado útil este artículo	1191
te ha resultado útil este resumen	1191
te ha sido útil este resumen	1191
te poți dezabona oricând	2643
te vsebine ni mogoče prikazati	3046
te-ar putea interesa și	2651
tee meile kohvi välja	1265
tehisaru kokkuvõte	1227
tehisaru võib eksida	1270
tehisintellekt võib eksida	1270
tehty tekoälyllä	1425
teie hääl on arvesse võetud	1257
tej treści nie można wyświetlić	2492
tekijänoikeudella suojattu	1423
tekoäly voi tehdä virheitä	1425
tekoälyn luoma	1425
tekoälyn tekemä	1425
tekoälyn tekemä tiivistelmä	1355
tekoälyn tiivistelmä	1355
tekoälyn tuottama	1425
tekoälytiivistelmä	1355	1426
tekst je zaključan	2868
tekst powstał przy pomocy ai	2516
tekst przetłumaczony maszynowo	2516
teksta izmērs	2119
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2012
telefonszám	1725
telefón	2967
teljes hozzáférés	1650
teljes képernyő	1712
teljes név	1725
temas del día	1166
temi že sledite	3072
ten artykuł jest zablokowany	2503
ten film jest niedostępny	2494
ten film nie jest dostępny w twoim kraju	2494
ten film nie jest już dostępny	2494
tento obsah je blokován	418
tento obsah je zablokovaný	2952
tento obsah nemôžeme zobraziť	2952
tento obsah nemůžeme zobrazit	418
tento obsah není dostupný	418
tento obsah není k dispozici	418
tento obsah nie je dostupný	2952
tento obsah nie je k dispozícii	2952
tento obsah sa nedá zobraziť	2952
tento článek je uzamčen	429
termos e condições	2555
teste grátis	2536
testează-ți cunoștințele cu quizul nostru	2636
teszteld a tudásod	1665
tesztelje tudását	1665
tetszőleges összeg	1719
text bol vytvorený automaticky	2975
text byl vytvořen automaticky	442
text je chránený autorským právom	2973
text je chráněn autorským právem	440
text čte umělá inteligence	420
texten fortsätter nedan	3100
texten fortsätter under bilden	3100
texten är maskinöversatt	3189
texten är skapad automatiskt	3189
textgröße	758
textgröße ändern	758
teď ne	340
thu gọn	3444
thèmes	1484
thématiques	1484
thích	3432
thông tin doanh nghiệp	3437
thông tin quảng cáo	3470
thăm dò	91
thăm dò ý kiến	91
thẻ	3442
tienes que iniciar sesión para guardar artículos	1211
tietosuojakäytäntö	1401
tik būtini	2046
tik būtinieji slapukai	2046
tikai nepieciešamās	2106
tikai nepieciešamās sīkdatnes	2106
til støttesiden	543
tilbagetræk samtykke	534
tilbakemelding på saken	2309
tilføj en kommentar	560
tilføj kommentar	560
tilføj os som foretrukken kilde	562
tilføj som foretrukken kilde	562
tilgjengelig på google play	2373
till gåvosidan	3174
tillad én gang	534
tillat én gang	2369
tillåt	3171
tillåt alltid	3165
tillåt annonser	3173
tillåt aviseringar	3170
tillåt en gång	3165
tillåt innehåll	3165
tillåt inte	3171
tillåt notiser	3170
tillåt reklam	3173
tiltás	1716
tin bài liên quan	3468
tin cùng chuyên mục	3442
tin cùng tác giả	3469
tin khác	3442
tin liên quan	3442
tin mới	3442
tin mới nhất	3442
tin nóng	3469
tin nổi bật	3442
tin quảng cáo	3470
tin trước	3442
tin tài trợ	3442
tin tức liên quan	3442
tin đọc nhiều	3442
tipărește	2616
tipărește articolul	2650
tipărește rețeta	61
tisk článku	447
titta på videon	3167
tiêu điểm	3442
tiếp theo	3444
tlačiť	2900
to cię może zainteresować	2433
to może cię zainteresować	2433
to wideo jest niedostępne	2494
to wideo nie jest już dostępne	2494
todos os comentários	2558
toimituskulut lisätään	1399
toto pole je povinné	432
toto téma již sledujete	446
toto video již není dostupné	420
toto video není dostupné	420
toto video není ve vaší zemi dostupné	420
toto video nie je dostupné	2954
toto video nie je vo vašej krajine dostupné	2954
toto video už není dostupné	420
toto video už nie je dostupné	2954
toute l'actualité	1484
tovább	1665
tovább a cikkre	1727
tovább a dossziéhoz	1727
tovább a galériához	1727
tovább a recepthez	61
tovább a rovatra	1663
tovább a tartalomhoz	1727
tovább a teljes cikkre	1727
tovább a támogatáshoz	1719
tovább a támogatási oldalra	1719
tovább a webshopba	1708
tovább az ajánlathoz	1708
tovább olvasom	1665
további cikkek	1663
további cikkek a szerzőtől	1727
további cikkek a témában	1663
további cikkek betöltése	1727
további hírek	1663
további részletek itt	1665
továbbiak betöltése	1665
továbbiak megjelenítése	1727
tradução automática	2582
trang chủ	3444
transferência bancária	2535
trenutni čas	3048
trenutni čas #	3048
treści komercyjne	2522
treści naszych partnerów	2522
treści partnerskie	2425
treść dla subskrybentów	2503
treść niedostępna	2492
treść premium	2503
treść sponsorowana	2425
treść wygenerowana przez ai	2516
treść zablokowana	2492
treść zewnętrzna	2492
tria la teva subscripció	328
troškovi dostave	2856
trwa ładowanie odtwarzacza	2494
tryb pełnoekranowy	2494
træk dit samtykke tilbage	534
træk samtykke tilbage	534
trước	3444
trả lời	3441
trở lại	3444
tu ce părere ai? lasă un comentariu	2636
tu izmanto reklāmu bloķētāju	2110
tu navegador no puede reproducir este vídeo	1189
tue meitä	1337
tue meitä patreonissa	1410
tue työtämme	1410
tule meile tööle	1227
tuotettu tekoälyllä	1425
turinys saugomas autorių teisių	2061
turinys užblokuotas	2046
turiu paskyrą	2052
turpini lasīt	2068
turpinājums pēc reklāmas	2077
turpināt ar apple	2112
turpināt ar facebook	2112
turpināt ar google	2112
turpināt lasīt	2068
tvarkyti pranešimus	2049
tvarkyti sutikimą	2046
twitter'da paylaş	3250
twoja wiadomość	2506
twoje imię	2506
twój adres e-mail	2414
twój e-mail	2414
twój głos został oddany	2485
twój głos został policzony	2485
twój głos został zapisany	2485
tykkää	1428
tylko niezbędne	2492
tytuł przelewu: darowizna	2501
tytułem: darowizna na cele statutowe	2501
tài khoản của tôi	3427
tài trợ	3437
támogass minket	1648
támogass minket patreonon	1719
támogasson minket	1648
támogasson minket a patreonon	1719
támogatom	1648
támogatom a lapot	1719
támogatom az oldalt	1719
támogatott tartalom	87	1658
támogatás	1648
támogatás paypalon	1719
támogatási oldal	1719
támogatói tartalom	1658
tárgy	1725
täisekraan	1261
tämä artikkeli on lukittu	1412
tämä juttu on lukittu	1412
tämä kenttä on pakollinen	1415
tämä sisältö ei ole saatavilla	1401
tämä video ei ole enää saatavilla	1403
tämä video ei ole saatavilla	1403
täname liitumast	1245
tässä artikkelissa	1418
tässä jutussa	1418
tässä olisi upotus facebookista	1355
tässä olisi upotus instagramista	1355
tätä sisältöä ei voida näyttää	1401
täytä ristikko	1395
täytä tämä kenttä	1415
téma követése	1737
téma už sledujete	446
témata	357
tému už sledujete	2979
témy	2897
témáim	1737
témák	1663
térkép megnyitása	1666
términos de uso	1159
términos y condiciones	1159
tìm kiếm	3444
tópicos	2562
tópicos relacionados	2562
tôi đã hiểu	3445
tõlgitud tehisintellekti abil	1270
több	1665
több betöltése	1727
több mutatása	1727
töltsd ki a kvízt	1665
töltsd ki kvízünket	1704
töltse ki a kvízt	1665
töltse újra az oldalt	1718
túto tému už sledujete	2979
tühista igal ajal	1220
tüm haberler	3257
tüm yazilari	3257
tüm yorumlar	3256
tümünü gör	3259
tümünü göster	3260
tümünü kabul et	3253
tümünü reddet	3253
tēmas	2070
tęsinys po reklamos	2016
tęsti su apple	2052
tęsti su facebook	2052
tęsti su google	2052
tłumaczenie automatyczne	2517
tłumaczenie maszynowe	2517
tạo tài khoản	3427
tải thêm	3444
tặng bài viết	3468
tặng sao	3468
tặng sao cho bài viết	3468
từ khóa	3442
""", 'u': """
u košaricu	2856
u ovom članku	2874
udostępnij	2421
udostępnij na facebooku	2421
udostępnij na twitterze	2421
udostępnij na x	2421
udostępnij w mediach społecznościowych	2421
udělit souhlas	353
ugens spørgsmål	528
ugodnost za naročnike	3045
ugodnosti za naročnike	3045
ugrađeni sadržaj	2857
ugrás a galériához	1727
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	1727
ugrás a tartalomra	1727
uključi	2863
uključi obaveštenja	2850
uključi obavijesti	2850
uključi se u raspravu	2881
uključi zvuk	2859
uključite javascript	2859
uključite notifikacije	2850
uključite obaveštenja	2850
uključite obavijesti	2850
uključite se u raspravu	2881
ukryj reklamę	2522
ukrštenica	2854
ulkoinen sisältö	1401
ulkopuolinen sisältö	1401
uloženo	447
uložené	2980
uložit	349
uložit na později	349
uložit nastavení	418
uložit recept	61
uložit volby	418
uložit článek	349
uložiť	2900
uložiť na neskôr	2900
uložiť nastavenia	2952
uložiť recept	61
uložiť voľby	2952
uložiť článok	2900
ultima oră	2623
ultimele știri	2623
um assinante presenteou você com este artigo	2601
un abonat ți-a oferit acest articol	2650
un abonné vous offre cet article	1527
un e-mail de confirmation vous a été envoyé	1520
un suscriptor te ha regalado este artículo	1211
une erreur s'est glissée dans l'article	1480
ungültige e-mail-adresse	743
unterstütze uns	574
unterstützen	574
unterstützen sie uns	574
unterstützen sie uns per paypal	666
unustasid salasõna	1266
uočili ste grešku	2877
uočili ste pogrešku	2877
uočili ste pogrešku u članku	2877
uporabniško ime	3058
uporabniško ime ali e-pošta	3057
upotettu sisältö	1401
upozorniť na chybu	2972
upozornění	424
uppläst av en ai-röst	3167
uppläst av en dator	3096
uppläst av en syntetisk röst	3167
uppläst av syntetisk röst	3167
uppläst med ai-röst	3096
upravljaj kolačićima	2857
upravljaj piškotke	3046
ur vår butik	3161
url 복사	1964
urlをコピー	1901
urlをコピーする	1930
url복사	1964
urmărește acest subiect	2642
urmărește live	2642
următorul	2625
uslovi korišćenja	2815
ustaw jako preferowane źródło	2520
ustawienia plików cookie	2426
ustawienia prywatności	2492
ustvarjeno s pomočjo umetne inteligence	3069
utónév	1725
uutishälytykset	1407
uvek prikaži	2857
uvijek prikaži	2857
uvjeti korištenja	2815
uz sākumlapu	2114
uz sākumu	2075
uzdāvini rakstu	2119
uzdāvināt rakstu	2119
uzyskaj dostęp	2411
učitaj još	2874
učitaj objavu	2857
učitaj sadržaj	2857
učitaj video	2857
učitaj više	2874
učitavanje playera	2859
učitavanje videa	2859
ušetrite #%	2964
ušetríte #%	2964
ušetřete #%	430
ušetříte #%	430
ušteda #%	2869
uštedite #%	2869
używasz adblocka	2499
używasz programu do blokowania reklam	2499
už jsem ho vypnul	426
už jste hlasovali	412
už komentarus atsako jų autoriai	2013
už mám predplatné	2963
už mám předplatné	429
už mám účet	429
už máte predplatné? prihláste sa	2893
už máte předplatné	429
už máte účet	2893
už máte účet? prihláste sa	2893
už podporujem	2904
už podporuji	340
už sledujete	446
už ste hlasovali	2946
uždaryti	2015
uždaryti galeriją	2054
uždaryti reklamą	2016
uživatelské jméno	430
uživatelské jméno nebo e-mail	429
uživo	2860
užpildykite apklausą	2014
užsakomasis straipsnis	2016
užsakomasis turinys	87	2016
užsisakyti knygą	2045
užsisakyti prenumeratą	2007
""", 'v': """
v košarico	3045
v tem članku	3063
v tomto článku	435
v živo	3049
vaata kõiki	1268
vaata kõiki tellija soodustusi	1220
vaata lähemalt	1227
vaba töökoht	1227
vad tycker du? rösta här	3111
vai kopsavilkums bija noderīgs	2074
vai raksts bija noderīgs	2074
vai tas bija noderīgi	2116
vai vēlaties saņemt paziņojumus	2109
vain jäsenille	1412
vain välttämättömät	1401
vain välttämättömät evästeet	1401
vairāk no autora	2114
vairāk par tēmu	2070
vairāk rakstu	2114
vaizdo grotuvas įkeliamas	2047
vaizdo įrašas	2014
vaizdo įrašas nebepasiekiamas	2047
vaizdo įrašas nepasiekiamas	2047
vaizdo įrašas nepasiekiamas jūsų šalyje	2047
vaizdo įrašo paleisti negalima	2047
vaizdo įrašą rasite čia	2014
valami elromlott. próbáld újra	1724
valami hiba történt. próbálja újra	1724
valgfrit beløb	543
valgfritt beløp	2378
van egy jó sztorija	1731
van egy jó témája	1731
van már előfizetése	1721
van már fiókja	1650
van már fiókod	1721
van már fiókom	1721
vanjski sadržaj	2857
var artikeln till hjälp	3104
var det här till hjälp	3111
var det til hjælp	558
var detta till hjälp	3189
var dette en hjælp	558
var resuméet nyttigt	477
var sammanfattningen till hjälp	3104
varbūt vēlāk	2109
varför ser jag den här annonsen	3195
varför visas den här annonsen	3195
vari atteikties jebkurā laikā	2068
varje bidrag hjälper	3174
varje bidrag räknas	3174
varje krona hjälper	3174
varje krona räknas	3174
vasta küsitlusele	1227
vastaa kyselyyn tästä	1355
vaš e-mail	2871
vaš e-naslov	3060
vaš e-poštni naslov	3060
vaš glas je bil oddan	3042
vaš glas je uračunat	2853
vaš glas je zabeležen	2853	3042
vaš glas je zabilježen	2853
vaš komentar	2802
vaš mejl	2871
vaša e-mail adresa	2871
vaša e-mailová adresa	2966
vaša poruka	2871
vaša poruka je poslana	2871
vaša poruka je poslata	2871
vaša správa	2966
vaše e-mailová adresa	432
vaše ime	2871	3060
vaše jméno	432
vaše meno	2966
vaše sporočilo	3060
vaše sporočilo je poslano	3060
vaše zpráva	432
veckans fråga	3157
vecākie vispirms	2117
vedno prikaži	3046
vegyél jegyet	1708
veja esta publicação no instagram	2580
veja também	2562
veja todas as opções de assinatura	2599
velg beløp	2378
velikost písma	65
veličina fonta	2884
veličina slova	2884
veličina teksta	65
venujte nám # %	2961
ver # comentários	2590
ver biografía	1185
ver comentários	2558
ver conteúdo externo	2580
ver esta publicación en instagram	1189
ver esta publicação no instagram	2580
ver galería	1169
ver más	1169
ver más artículos del autor	1185
ver más noticias	1212
ver también	1166
ver também	2562
ver todas las opciones de suscripción	1208
ver traducción	1170
ver tradução	2566
ver vídeo	1169
vergrößern	619	747
verlagssonderveröffentlichung	677
versandkosten können anfallen	728
vertrag kündigen	608
verträge hier kündigen	608
verwandte beiträge	615
ves algún error? comunícalo	1198
veure aquesta publicació a instagram	313
vezetéknév	1725
vezi această postare pe instagram	2633
vezi mai multe știri	2651
vezi și	2623
već imam nalog	2868
već imam račun	2868
već imate nalog	2792
već imate pretplatu	2792
već imate račun	2792
već podržavam	2807
već pratite	2883
već pratite ovu temu	2883
već sam pretplatnik	2868
već ste glasali	2853
već ste glasovali	2853
već ste pretplatnik	2792
več iz rubrike	2993
več novic iz regije	2993
več o tem	2993
več o temi	2993
več člankov	3063
več člankov avtorja	3063
veľkosť písma	65
veľkosť textu	2980
vi kan inte visa det här innehållet	3165
viac k téme	2897
viac si o tom prečítate tu	2897
viac článkov	2969
videa ni mogoče predvajati	3048
video atskaņotājs tiek ielādēts	2107
video ei ole enää saatavilla	1403
video ei ole käytettävissä	1403
video ikke tilgængelig	536
video již není k dispozici	420
video nav pieejams jūsu valstī	2107
video nelze přehrát	420
video není dostupné	420
video není dostupné ve vaší zemi	420
video není k dispozici	420
video nevar atskaņot	2107
video ni na voljo v vaši državi	3048
video nicht verfügbar	733
video nie je dostupné	2954
video nie je dostupné vo vašej krajine	2954
video nie je k dispozícii	2954
video nije dostupan u vašoj državi	2859
video nije dostupan u vašoj zemlji	2859
video nije moguće reproducirati	2859
video sa nedá prehrať	2954
video sa nepodarilo načítať	2954
video se ne može reprodukovati	2859
video se nepodařilo načíst	420
video už není k dispozici	420
video už nie je dostupné	2954
video už nie je k dispozícii	2954
video više nije dostupan	2859
videoafspilleren indlæses	536
videoen er ikke længere tilgængelig	536
videoen er ikke tilgængelig	536
videoen er ikke tilgængelig i dit land	536
videomängija laadimine	1261
videon voi katsoa jutun yläosasta	1355
videon är inte längre tillgänglig	3167
videon är inte tillgänglig	3167
videoyu izlemek için tiklayin	3259
videó	1663
videó betöltése	1710
videó betöltése folyamatban	1712
videó lejátszása	1712
videó megtekintése	1712
videók	1663
videólejátszó betöltése	1712
videónkat itt nézheti meg	1665
vidéo	1487
vielen dank für deine nachricht	743
vielen dank für deine stimme	724
vielen dank für ihr feedback	656
vielen dank für ihre anmeldung	587
vielen dank für ihre nachricht	743
vielen dank für ihre stimme	724
vielen dank für ihre teilnahme	91
vielleicht später	573
vienkartinė auka	2051
vienkartinė parama	2051
vienmēr atļaut	2106
vienmēr rādīt	2106
vienreizējs ziedojums	2111
viestisi on lähetetty	1415
vil du få varsler	2374
vilkår	474	2306
vill du få notiser	3170
vill du få pushnotiser	3170
vipps et beløp	2289
virheellinen sähköpostiosoite	1415
vis færre	485	2316
vis i fuld skærm	551
vis oversættelse	486
visa bilden i helskärm	3111
visa färre	3111
visa i helskärm	3182
visa inlägg från facebook	3111
visa inlägg från instagram	3111
visa innehåll	3101
visa innehållet	3165
visa lösenord	3176
visa och godkänn	3165
visa översättning	3112
visas tiesības paturētas	2121
visi komentāri	2117
vissza a címlapra	1727
vissza a főoldalra	1727
vissza a tetejére	1665
vissza az oldal tetejére	1727
visszajelzés	1662
visszajelzés küldése	1734
više o temi	2799
više od autora	2874
više vijesti iz regije	2799
više članaka	2874
više članaka autora	2874
viết bình luận	3441
vlastná suma	2961
vlastní částka	427
vložený obsah	418
vložit do košíku	416
vložit komentář	444
vložiť do košíka	2950
vložiť komentár	2977
vnesite e-poštni naslov	3060
vnesite veljaven e-poštni naslov	3060
você concorda? vote	2590
você pode gostar	2562
você pode se interessar	2562
você também pode gostar	2562
voir le détail	1488
voir les détails	1488
voir les résultats	91	1488
voir les résultats du sondage	1515
von einer künstlichen stimme vorgelesen	733
von ki übersetzt	753
vorgelesen von einer künstlichen stimme	733
vos réactions	1480
votează	91
votează în sondajul nostru	2636
votre avis nous intéresse	1515
votre vote a été pris en compte	91
vous aimerez peut-être	1484
vous avez déjà un compte	1451
vous avez déjà un compte ? connectez-vous	1451
vous avez déjà un compte ? identifiez-vous	1451
vous possédez déjà un compte	1451
vous pourriez être intéressé	1484
vprašanje dneva	3042
vreau să primesc newsletterul	2643
vsak evro šteje	3055
vsak petek. brezplačno. brez spama	3060
vsak prispevek šteje	3055
vsaka donacija šteje	3055
vsebina je avtorsko zaščitena	3067
vsebina sporočila	2992
vsebine naših partnerjev	3074
vsebine ni mogoče prikazati	3046
vsi članki	3063
vsi članki avtorice	3063
vsi članki avtorja	3063
vstúpiť do diskusie	2900
vstúpiť do galérie	2969
vyberte si predplatné	2963
vyberte si předplatné	429
vyberte částku	427
vybrat předplatné	429
vybrať	2964
vybrať predplatné	2963
vygenerované ai	2975
vygenerované pomocou ai	2975
vygenerováno ai	442
vygenerováno pomocí ai	442
vyplňte toto pole	432
vypnite blokovanie reklám	2959
vypnite prosím adblock	2959
vypnite, prosím, adblock	2959
vypnúť zvuk	2954
vypněte prosím adblock	425
vypněte si adblock	425
vypočuť si článok	2954
vypočuť článok	2954
vyskytla sa chyba. skúste to znova	2966
vyskúšajte si kvíz	2946
vytisknout článek	349
vytlačiť	2900
vytlačiť recept	61
vytlačiť článok	2900
vytvorené ai	2975
vytvorené pomocou ai	2975
vytvorené umelou inteligenciou	2975
vytvořeno ai	442
vytvořeno pomocí ai	442
vytvořeno umělou inteligencí	442
vytvořila ai	442
vytvořit účet	342
vyzkoušejte si kvíz	412
vyzkoušet	342
vyčerpali ste limit článkov	2963
vágólapra másolva	1738
válassz csomagot	1721
válassz előfizetést	1721
válassz összeget	1719
válasszon csomagot	1721
válasszon előfizetést	1721
válasszon összeget	1719
válasz	1662	1736
válaszok elrejtése	1735
válaszok megjelenítése	1735
válaszolok	1736
választom	1722
választás mentése	1710
város	1725
váš e-mail	346
váš email	432
váš hlas bol započítaný	2946
váš hlas bol zaznamenaný	2946
váš hlas byl započítán	412
váš hlas byl zaznamenán	412
väiksem tekst	1273
väline sisu	1238
välj	3177
välj abonnemang	3176
välj belopp	3174
välj din prenumeration	3176
välj ditt abonnemang	3176
välj erbjudande	3176
välj prenumeration	3176
välj som föredragen källa	3193
vänligen stäng av annonsblockeraren	3172
värsked uudised	1222
vælg	546
vælg abonnement	545
vælg beløb	543
vælg dit abonnement	545
vælg som foretrukken kilde	562
vælg tilbud	545
vés a la recepta	61
více	357
více k tématu	357
více o tématu	357
více si o tom přečtete zde	357
více článků	435
vídeos	1166	2562
võib-olla hiljem	1263
võid igal ajal loobuda	1267
võta nõusolek tagasi	1260
võta toimetusega ühendust	1269
výber redakcie	2897
výběr redakce	357
výhoda pre predplatiteľov	2950
výhoda pro předplatitele	416
výhody pre predplatiteľov	2950
výhody pro předplatitele	416
výsledky	91
výsledky ankety	412
výsledky hlasovania	2946
výsledky hlasování	412
vēl nav konta	2112
vēl neesi abonents	2112
všech # fotek	434
všech # fotky	434
všech # fotografie	434
všech # fotografií	434
všech fotek	434
všech fotky	434
všech fotografie	434
všech fotografií	434
všechny # fotek	434
všechny # fotky	434
všechny # fotografie	434
všechny # fotografií	434
všechny fotek	434
všechny fotky	434
všechny fotografie	434
všechny fotografií	434
všechny komentáře	444
všechny články	435
všechny články autorky	435
všetky komentáre	2977
všetky články	2969
všetky články autora	2969
všetky články autorky	2969
všeč mi je	3071
vždy povolit	418
vždy povoliť	2952
vždy zobrazovat	418
vždy zobrazovať	2952
về đầu trang	3444
""", 'w': """
w każdy piątek. za darmo. bez spamu	2506
warto przeczytać	2433
was können wir besser machen	656
wczytaj treść	2492
wczytaj więcej	2509
webshopunkból	1708
weiterblättern	747
weitere beiträge	615
werbung schließen	759
werbung überspringen	605
weź udział w dyskusji	2482
whatsapp'ta paylaş	3250
whatsappで読む	1930
wiadomość	2507
wiadomość została wysłana	2506
wideo jest niedostępne	2494
wideo niedostępne	2494
widzisz błąd	2513
wie gefällt ihnen dieser artikel	656
wie wir unsere quellen schützen	750
wielkość czcionki	65
wielkość tekstu	2521
więcej	2433
więcej artykułów	2433
więcej informacji	2433
więcej na ten temat	2433
więcej o	2433
więcej od tego autora	2509
więcej tekstów autora	2509
więcej z	2433
wpisz kwotę	2501
wpisz swój e-mail	2414
wprowadź adres e-mail	2414
wpłata jednorazowa	2501
wpłata miesięczna	2501
wpłać	2408
wpłać jednorazowo	2501
wpłać teraz	2408
wróć do góry	2509
wróć na górę	2509
wróć na stronę główną	2509
wspieraj co miesiąc	2501
współpraca płatna	2522
współpraca reklamowa	2425
wszystkie # zdjęcia	2508
wszystkie # zdjęć	2508
wszystkie artykuły	2509
wszystkie artykuły autorki	2509
wszystkie zdjęcia	2508
wszystkie zdjęć	2508
wybierz kwotę	2501
wybierz ofertę	2503
wybierz prenumeratę	2503
wybierz subskrypcję	2503
wycofaj zgodę	2492
wykorzystałeś limit artykułów	2503
wykryliśmy adblocka	2499
wypełnij to pole	2506
wypisz się w dowolnym momencie	2506
wypróbuj	2411
wyraź zgodę	2426
wystąpił błąd	2507
wystąpił błąd. spróbuj ponownie	2506
wystąpił błąd. spróbuj ponownie później	2506
wyłącz adblocka	2499
wyłącz blokowanie reklam	2499
wyłącz dźwięk	2494
wyłącz reklamy	2522
wyłączyłem adblocka	2499
wyślij	91	2507
wyślij e-mailem	2421
wyślij komentarz	2518
wyślij mailem	2521
wyślij opinię	2516
wyślij wiadomość	2506
wyślij zdjęcia	2513
wyślij zgłoszenie anonimowo	2513
wyślij znajomemu	2421
wyświetl treść	2492
wählen	742
własna kwota	2501
włącz	2498
włącz dźwięk	2494
włącz javascript	2494
""", 'x': """
x'te paylaş	3250
xem bình luận	3441
xem bản gốc	3445
xem bản đồ	3445
xem chi tiết	3445
xem công thức	61
xem kết quả	91	3445
xem nhiều	3442
xem nhiều nhất	3442
xem nhiều trong tuần	3469
xem thêm	3442	3444
xem thêm bình luận	3441
xem tiếp	3444
xem toàn bộ	3444
xem tất cả	3444
xでシェア	1901
xでシェアする	1930
xでポスト	1901
""", 'y': """
ya estás suscrito	1208
ya tenés suscripción	1208
yapay zeka ile özet	3259
yapay zeka özeti	3259
yazarin diğer haberleri	3257
yazarin diğer yazilari	3257
yazarin tüm yazilari	3257
ymmärrän	1356
yorum gönder	3256
yorumlari gör	3256
youtube-tartalom megjelenítése	1665
yritä myöhemmin uudelleen	1415
yritä uudelleen	1415
yz özeti	3259
""", 'z': """
z našeho e-shopu	416
z našeho obchodu	416
z nášho e-shopu	2950
z nášho obchodu	2950
z titulní strany	357
za naročnike	3057
zaakceptuj i pokaż	2492
zaboravili ste šifru	2868
zabranjeno prenošenje	2878
zabudnuté heslo	2893
zadajte platný e-mail	2966
zadejte platný e-mail	432
zadejte svůj e-mail	346
zadejte částku	427
zagłosuj	91
zahlungsart wählen	577
zainstaluj aplikację	2496
zakázat	424
zakázať	2958
zakúpiť licenciu	2973
zaloguj się	2411
zaloguj się przez apple	2503
zaloguj się przez facebooka	2503
zaloguj się przez google	2503
zaloguj się z google	2503
zamknij galerię	2509
zamknij reklamę	2522
zamów książkę	2489
zapamatovat přihlášení	429
zapamatovat si mě	429
zapamiętaj mnie	2503
zapamätať si ma	2963
zapisz na później	2421
zapisz się	2414
zapisz się na newsletter	2414
zapisz wybór	2492
zapnout upozornění	423
zapnúť	2958
zapnúť notifikácie	2957
zapnúť titulky	2954
zapnúť upozornenia	2957
zapnúť zvuk	2954
zapomenuté heslo	342
zapomniałem hasła	2503
zapomniałeś hasła	2503
zapomněl jsem heslo	429
zapomněli jste heslo	429
započni kviz	2853
zarejestruj się	2411
zarezervovat místo	416
zarządzaj plikami cookies	2492
zarządzaj powiadomieniami	2497
zarządzaj zgodami	2426
zarządzaj zgodą	2492
zaten üye misiniz	3243
zauważyłeś błąd	2513
zavrieť galériu	2969
zavrieť reklamu	2981
zavřít	340
zavřít galerii	435
zavřít reklamu	448
začať kvíz	2946
začni kviz	3042
začít kvíz	412
załaduj film	2492
załaduj post	2492
załaduj treść	2492
załaduj wideo	2492
załaduj więcej	2436
załóż konto	2411
zaštita osobnih podataka	2815
zaštita privatnosti	2815
zašto vidim ovaj oglas	2885
zašto vidim ovu reklamu	2885
zbývající čas	420
zbývající čas #	420
zbývající čas -#	420
zdieľajte tento text	2900
zdieľajte článok	2900
zdieľať	2900
zdieľať na facebooku	2900
zdieľať na whatsappe	2980
zdieľať článok	2900
zdjęcie # z #	2508
zdjęcie #/#	2508
zeskanuj kod i pobierz aplikację	2496
zeskanuj kod qr, aby pobrać aplikację	2496
zezwól	2498
zezwól na powiadomienia	2497
zezwól na reklamy	2500
zezwól raz	2492
zgadzam się	2426
zgadzam się na powiadomienia	2497
zgadzam się na wyświetlanie treści	2426
zgłoś	2429	2519
zgłoś błąd	2429
zgłoś komentarz	2518
zgłoś nadużycie	2518
zgłoś reklamę	2522
ziedot katru mēnesi	2111
ziņa ir nosūtīta	2113
ziņa tiek papildināta	2075
ziņo par kļūdu	2074
ziņot par komentāru	2117
ziņot par kļūdu	2074
zkontrolujte svoji e-mailovou schránku	432
zkontrolujte svou schránku	432
zkopírovat odkaz	349
zkopírovat odkaz na článek	349
zkopírováno	447
zkopírováno do schránky	447
zkuste to prosím později	432
zmeniť súhlas	2952
zmeniť veľkosť písma	2980
zmenšit písmo	447
zmenšiť písmo	2980
zmień rozmiar tekstu	2521
zmień zgodę	2492
změnit souhlas	418
změnit velikost písma	447
znajdź nas na facebooku	2422
znalazłeś błąd	2513
znalazłeś błąd w tekście	2513
značky	2897
znova naloži stran	3054
znova načítať stránku	2960
znovu načíst stránku	426
zobacz # zdjęcia	2508
zobacz # zdjęć	2508
zobacz cenę	2489
zobacz galerię	2436
zobacz mapę	2437
zobacz ofertę	2489
zobacz również	2433
zobacz szczegóły	2437
zobacz także	2433
zobacz także inne	2433
zobacz też	2433
zobacz więcej	2433
zobacz wszystkie # zdjęcia	2508
zobacz wszystkie # zdjęć	2508
zobacz wszystkie artykuły	2509
zobacz wszystkie zdjęcia	2508
zobacz wszystkie zdjęć	2508
zobacz zdjęcia	2508
zobacz zdjęć	2508
zobrazit # fotografií	434
zobrazit # odpovědi	444
zobrazit a přijmout	418
zobrazit fotografií	434
zobrazit komentáře	444
zobrazit méně	360	435
zobrazit nabídku	416
zobrazit nabídky	429
zobrazit odpovědi	444
zobrazit originál	360
zobrazit předplatné	429
zobrazit přepis	420
zobrazit více	359
zobrazit výsledky	91	360	412
zobrazit vše	359
zobrazit všech # fotek	434
zobrazit všech # fotky	434
zobrazit všech # fotografie	434
zobrazit všech # fotografií	434
zobrazit všech fotek	434
zobrazit všech fotky	434
zobrazit všech fotografie	434
zobrazit všech fotografií	434
zobrazit všechny # fotek	434
zobrazit všechny # fotky	434
zobrazit všechny # fotografie	434
zobrazit všechny # fotografií	434
zobrazit všechny fotek	434
zobrazit všechny fotky	434
zobrazit všechny fotografie	434
zobrazit všechny fotografií	434
zobrazit všechny články	435
zobraziť # fotiek	2968
zobraziť # fotky	2968
zobraziť # fotografie	2968
zobraziť # fotografií	2968
zobraziť # odpovede	2977
zobraziť a prijať	2952
zobraziť cenu	2950
zobraziť diskusiu	2900
zobraziť fotiek	2968
zobraziť fotky	2968
zobraziť fotografie	2968
zobraziť fotografií	2968
zobraziť galériu	2969
zobraziť heslo	2963
zobraziť komentáre	2977
zobraziť menej	2898
zobraziť obsah	2911
zobraziť odpovede	2977
zobraziť ponuku	2950
zobraziť ponuky	2963
zobraziť popis	2969
zobraziť predplatné	2963
zobraziť prepis	2954
zobraziť titulky	2954
zobraziť viac	2898
zobraziť výsledky	91	2946
zobraziť všetko	2898
zobraziť všetky # fotiek	2968
zobraziť všetky # fotky	2968
zobraziť všetky # fotografie	2968
zobraziť všetky # fotografií	2968
zobraziť všetky fotiek	2968
zobraziť všetky fotky	2968
zobraziť všetky fotografie	2968
zobraziť všetky fotografií	2968
zobraziť všetky články	2969
zobraziť všetkých # fotiek	2968
zobraziť všetkých # fotky	2968
zobraziť všetkých # fotografie	2968
zobraziť všetkých # fotografií	2968
zobraziť všetkých fotiek	2968
zobraziť všetkých fotky	2968
zobraziť všetkých fotografie	2968
zobraziť všetkých fotografií	2968
zoradiť podľa	2977
zostań patronem	2408
zostań patronką	2501
zostať prihlásený	2963
zostávajúci čas	2954
zostávajúci čas #	2954
zostávajúci čas -#	2954
zpráva	433
zpráva byla odeslána	432
zpráva pro příjemce: dar	427
zpět na hlavní stránku	435
zpět na začátek	435
zpět nahoru	359
zrušit můžete kdykoli	429
zrušit můžete kdykoliv	429
zrušiť môžete kedykoľvek	2963
zu meine themen hinzufügen	757
zu meinen themen hinzufügen	757
zum rätsel	724
zum vollständigen artikel	746
zur großansicht	746
zur leseliste hinzufügen	697
zur merkliste hinzufügen	600
zur übersicht	618
zurück	611
zurück nach oben	618	746
zurück zum anfang	746
zurück zur startseite	746
zurück zur übersicht	746
zvoliť	2964
zvolte předplatné	429
zvolte částku	427
zvoľte predplatné	2963
zvoľte sumu	2961
zväčšiť	2969
zväčšiť foto	2969
zväčšiť fotografiu	2969
zväčšiť písmo	2980
zväčšiť text	2980
zvětšit	359
zvětšit foto	435
zvětšit fotografii	435
zvětšit písmo	447
zvětšit text	447
zwiń	2436
zásady cookies	418
zásady ochrany osobných údajov	2952
získat licenci	440
získat předplatné	429
získať licenciu	2973
získať predplatné	2963
zůstat přihlášen	429
""", '£': """
£# at amazon	1081
""", '©': """
©ntb	2344
""", 'à': """
à découvrir	1484
à la une	1484
à lire	1484
à lire aussi	1484
à lire dans ce dossier	1484
à lire dans la même rubrique	1484
à lire ensuite	1484
à lire également	1484
à ne pas manquer	1484
à voir	1484
à voir aussi	1484
""", 'á': """
áno, chcem	2958
áno, prosím	2958
átirat	1713
átirat elolvasása	1712
átirat megjelenítése	1712
áudio gerado por ia	2582
áudio gerado por voz sintética	2582
""", 'ä': """
ähnliche artikel	615
ähnliche beiträge	615
ähnliche themen	615
äldst	3192
äldsta	3192
äldsta först	3191
älteste	756
älteste zuerst	755
älä missaa mitään	1341
älä salli	1407
älä seuraa	1429
ämne	3180
ämnen	3108
ämnen i artikeln	3108
ämnen i den här artikeln	3182
ändra dina cookieinställningar	3165
ändra samtycke	3165
ändra textstorlek	3194
är du inte prenumerant	3176
är du redan prenumerant	3086
äänenvoimakkuus	1404
äänesi on laskettu	1395
äänesi on rekisteröity	1395
äänesi on tallennettu	1395
äänestyksen tulokset	1395
äänestys	91
äänestä	91	1396
äänestä nyt	91	1395
äänestä tästä	1355
ääni on tuotettu tekoälyllä	1403
ääni pois	1403
ääni päälle	1403
""", 'å': """
åbn	486
åbn appen	538
åbn billedgalleri	551
åbn galleri	551
åbn i app	538
åbn kort	486
åpne	2317
åpne appen	2373
åpne bildegalleri	2386
åpne faktaboks	2317
åpne galleri	2386
åpne i app	2373
åpne kart	2317
årlig	2381
årlig betaling	2380
årligt	546
årsvis	3177
årsvis betalning	3176
återkalla samtycke	3165
återstående tid	3167
återstående tid #	3167
återstående tid -#	3167
""", 'æ': """
ældste	561
ældste først	560
ændr dit samtykke	534
ændr samtykke	534
ændr tekststørrelse	563
""", 'ç': """
çerez ayarlari	3253
çerez politikasi	3253
çerezler	3253
çeviriyi göster	3260
çikiş yap	3243
çok okunanlar	3257
""", 'è': """
è gratis e ci vuole solo un minuto	1870
""", 'é': """
é grátis e leva menos de um minuto	2594
écouter	1470
écouter (# min	1470
écouter le podcast	1487
édition du jour	1484
élő	1713
élő közvetítésünk itt	1727
épingler	61
épingler la recette	61
értem	1666
értesítések	1716
értesítések engedélyezése	1715
értesítések kezelése	1715
értékeld a cikket	1734
értékeld a receptet	61
értékelje a cikket	1734
érvénytelen e-mail-cím	1724
évente	1722
éves előfizetés	1721
éves fizetés	1721
éves számlázás	1721
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	1717
így védjük a forrásainkat	1731
írd meg a véleményed	1662
írj a szerkesztőségnek	1731
írj hozzászólást	1735
írja meg véleményét	1662
írjon a szerkesztőségnek	1731
írjon hozzászólást	1735
írjon nekünk névtelenül	1731
""", 'î': """
înapoi sus	2625
încarcă mai multe	2625
închide	2609
înregistrare	2611
înregistrează-te	2611
îți mulțumim pentru vot	2636
""", 'ö': """
öffnen	618
ön hirdetésblokkolót használ	1717
ön mit gondol? szavazzon	1665
önceki	3259
önceki haber	3257
öne çikan haberler	3257
öne çikanlar	3257
önerilen haberler	3257
önerilenler	3257
öppna	3112
öppna appen	3169
öppna bildgalleri	3182
öppna galleri	3182
öppna karta	3112
összes	1665
összes cikk	1727
összes elfogadása	1710
összes elutasítása	1710
összes megtekintése	1727
översatt med ai	3189
özet faydali oldu mu	3256
""", 'ú': """
új hozzászólás	1662
última hora	1166
últimas	2562
últimas entradas	1166
últimas noticias	1166
últimas notícias	2562
últimes notícies	304
últimos artículos	1166
únete	1127
únete a la conversación	1162
účtované ročne	2963
účtováno ročně	429
""", 'ü': """
über google anmelden	741
über whatsapp senden	758
über whatsapp teilen	758
übersetzung anzeigen	619
überweisung	578
ücretsiz dene	3243
ücretsiz üye ol	3243
ücretsiz üye olun	3243
ühekordne annetus	1265
üye girişi	3243
üye ol	3242	3243
üye olun	3243
üzenet	1725
üzenet küldése	1724
üzenetét elküldtük	1724
""", 'ý': """
ý kiến	3441
ý kiến bạn đọc	3441
ý kiến của bạn	3441
""", 'ā': """
ārējais saturs	2085
""", 'č': """
častite nas kafom	2866
častite nas kavom	2866
častite nas s kavo	3055
čita sintetički glas	2859
čitaj bez oglasa	2885
čitaj u aplikaciji	2861
čitajte bez oglasa	2885
čitajte bez ograničenja	2868
čitajte u aplikaciji	2861
čitajte uz pretplatu	2868
članak je zaključan	2792
članak je zaštićen autorskim pravom	2878
članak se nastavlja ispod oglasa	2798
članak čita sintetički glas	2859
članek bere sintetični glas	3048
članek je avtorsko zaščiten	3067
članek je zaklenjen	2989
članek se nadaljuje pod oglasom	2992
članek se nadaljuje spodaj	2992
článek byl vytvořen automaticky	442
článek je chráněn autorským právem	440
článek namluvila umělá inteligence	420
článek pokračuje pod reklamou	352
článek čte syntetický hlas	420
články autora	435
článok bol vytvorený automaticky	2975
článok je chránený autorským právom	2973
článok číta syntetický hlas	2954
článok číta umelá inteligencia	2954
čte umělý hlas	420
čtěte bez omezení	429
čtěte dále	357
čtěte i	357
čtěte nejdřív v aplikaci	422
čtěte také	357
čtěte v aplikaci	422
číslo účtu pro dary	341
číst bez reklam	448
číst celý článek	435
číst dál	359
číst dál s předplatným	342
číst dále	435
číst s předplatným	429
číst více	359
číta umelý hlas	2954
čítajte aj	2897
čítajte bez obmedzení	2963
čítajte najprv v aplikácii	2956
čítajte v aplikácii	2956
čítať bez reklám	2981
čítať celý článok	2969
čítať s predplatným	2963
čítať ďalej	2969
""", 'ď': """
ďakujeme za hlas	2946
ďakujeme za hlasovanie	2946
ďakujeme za odber	2966
ďakujeme za správu	2966
ďakujeme za vašu správu	2966
ďakujeme za váš hlas	91	2946
ďalšia fotografia	2969
ďalšia snímka	2969
ďalšia strana	2969
ďalšie foto	2969
ďalšie správy	2897
ďalšie video	2954
ďalšie články	19	2897
ďalšie články autora	2969
ďalší článok	2969
""", 'đ': """
điều khoản sử dụng	3440
điều khoản sử dụng | chính sách bảo mật	3440
đáng chú ý	3442
đã có tài khoản	3427
đã hiểu	3445
đã sao chép	3432
đã sao chép liên kết	3468
đóng	3425
đóng góp	3426
đăng ký	3427
đăng ký ngay	3427
đăng nhập	3427
đăng nhập / đăng ký	3427
đăng xuất	3427
được quan tâm	3469
được tài trợ	3437
đặt báo	3427
đến công thức	61
đề xuất	3442
để sau	3425
đọc nhiều	3442
đọc nhiều nhất	3442
đọc sau	3468
đọc thêm	3442	3444
đọc tiếp	3444
đọc tiếp về chủ đề này	3469
đừng bỏ lỡ	3442
""", 'į': """
į el. parduotuvę	2045
į pradinį puslapį	2054
į viršų	2014
įdėti į krepšelį	2045
įgarsinta dirbtinio intelekto	2047
įjungti garsą	2047
įjungti pranešimus	2049
įkelti daugiau	2054
įkelti turinį	2046
įkelti įrašą	2046
įveskite el. pašto adresą	2053
įveskite galiojantį el. pašto adresą	2053
įveskite savo el. pašto adresą	2032
įveskite sumą	2051
įvyko klaida. bandykite dar kartą	2053
įvyko klaida. bandykite vėliau	2053
""", 'ľ': """
ľubovoľná suma	2961
""", 'ł': """
ładowanie odtwarzacza	2494
ładowanie wideo	2494
""", 'ř': """
řadit podle	444
řazení	445
""", 'ś': """
śledź nas	2422
""", 'ş': """
şifremi unuttum	3243
şimdi değil	3241
şurada paylaş	3250
""", 'š': """
šajā rakstā	2114
še nimate računa	3057
še niste naročnik	3057
šiame straipsnyje	2054
šifra	2869
šio turinio parodyti negalime	2046
šio turinio rodyti negalima	2046
šis laukas privalomas	2053
šis lauks ir obligāts	2113
šis raksts ir slēgts	2112
šis saturs nav pieejams	2106
šis straipsnis užrakintas	2052
šis turinys nepasiekiamas	2046
šis vaizdo įrašas nebepasiekiamas	2047
šis vaizdo įrašas nepasiekiamas	2047
šis video nav pieejams	2107
šis video vairs nav pieejams	2107
šo saturu nevar parādīt	2106
šrifto dydis	2059
štampaj	2802
štítky	357
""", 'ž': """
žaisti dabar	2043
že imam račun	3057
že imate račun	2989
že naročnik	2989
že podpiram	3000
že sledite	3072
želite li da primate obaveštenja	2862
želite li primati obavijesti	2862
želite prejemati obvestila	3051
želite prejemati potisna obvestila	3051
želiš primati obavijesti	2862
žiadny spam	2966
žinutė išsiųsta	2053
živě	421
žiūrėkite nuotraukas	2014
žiūrėkite vaizdo įrašą	2014
žiūrėti galeriją	2014
žiūrėti kainą	2045
žiūrėti komentarus	2057
žiūrėti pasiūlymą	2045
žiūrėti planus	2052
žiūrėti rezultatus	91	2043
žiūrėti visus	2054
žymos	2054
žádný spam	432
""", 'ș': """
știri pe aceeași temă	2651
știri recomandate	2623
știri similare	2623
știrile zilei	2623
""", 'ț': """
ți-a fost util acest articol	2636
ți-a fost util acest rezumat	2636
ți-ai uitat parola	2648
ți-ar putea plăcea și	2651
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	783
άνοιγμα χάρτη	783
""", 'έ': """
έχετε ήδη λογαριασμό	768
""", 'ί': """
ίσως αργότερα	766
ίσως σας ενδιαφέρει	780
""", 'α': """
ακούστε	773
ακούστε το άρθρο	773
αναζήτηση	782
αναφορά λάθους	779
αντιγραφή link	773
αντιγραφή συνδέσμου	773
αντιγραφή συνδέσμου άρθρου	773
απάντηση	779
αποδέχομαι	786
αποδοχή	786
αποδοχή όλων	786
αποθήκευση	773
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	773
αποστολή με email	773
αποσύνδεση	768
αποτελέσματα	91
απόκρυψη	783
απόρριψη	786
απόρριψη όλων	786
αργότερα	766
αρχική	782
αφήστε σχόλιο	779
""", 'β': """
βίντεο	780
βαθμολογήστε το άρθρο	779
""", 'γ': """
γίνε συνδρομητής	768
γίνετε μέλος	767
γίνετε συνδρομητής	768
γράψτε σχόλιο	779
""", 'δ': """
δείτε και	780
δείτε περισσότερα	782
δείτε τα αποτελέσματα	91	783
δείτε τα σχόλια	779
δείτε τη συνταγή	61
δείτε όλα	782
δημιουργία λογαριασμού	768
δημοσκόπηση	91
δημοφιλέστερα	780
δημοφιλή	780
δημοφιλή άρθρα	780
διαβάστε ακόμα	780
διαβάστε ακόμη	780
διαβάστε επίσης	780
διαβάστε επίσης στο	780
διαβάστε και	780
διαβάστε περισσότερα	780	782
διαφήμιση	776
διαφημίσεις	776
διαφημιση	776
διαφημιστικό περιεχόμενο	87	776
δωρήστε	767
δωρεά	767
""", 'ε': """
είσοδος	768
εγγραφή	768
ειδήσεις σήμερα	780
ειδήσεις τώρα	780
εκτυπώστε το άρθρο	773
εκτύπωση	773
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	783
εμφάνιση όλων	783
επικοινωνία	779
επιλογές συντακτών	780
επιστροφή στην κορυφή	782
επόμενο	782
επόμενο άρθρο	780
ερώτηση της ημέρας	91
ετικέτες	780
ευχαριστούμε για την ψήφο σας	91
""", 'θ': """
θέματα	780
""", 'κ': """
κάντε δωρεά	767
κάντε μια δωρεά	767
κανόνες σχολιασμού	779
κατάλαβα	783
κατηγορίες	780
κλείσιμο	766
κοινοποίησε	773
κοινοποίηση	773
κοινοποίηση στο facebook	773
κοινοποίηση στο twitter	773
κοινοποιήστε	773
κοινοποιήστε το άρθρο	773
""", 'λ': """
λεπτομέρειες	783
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	776
μενού	782
μετάβαση στη συνταγή	61
μη χάσετε	780
μην το χάσεις	780
μην χάσετε	780
μοιράσου το	773
μοιραστείτε	773
μοιραστείτε το	773
μοιραστείτε το άρθρο	773
μπορεί να σας αρέσει	780
μόνο για συνδρομητές	768
""", 'ξ': """
ξεχάσατε τον κωδικό	768
""", 'ο': """
ο λογαριασμός μου	768
ο σύνδεσμος αντιγράφηκε	773
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	780	782
περισσότερα άρθρα	780
περισσότερες ειδήσεις	780
πολιτική cookies	786
πολιτική απορρήτου	786
προηγούμενο	782
προηγούμενο άρθρο	780
προσθήκη σχολίου	779
προστασία προσωπικών δεδομένων	786
προτείνουμε	780
προτείνουμε επίσης	780
προτεινόμενα	780
προωθητικό περιεχόμενο	776
πρόσφατα άρθρα	780
""", 'ρ': """
ροή	780
ροή ειδήσεων	780
ρυθμίσεις cookies	786
""", 'σ': """
στείλε το σε φίλο	773
στηρίξτε μας	767
συμφωνώ	786
συνέχεια ανάγνωσης	782
συνδεθείτε	768
συνδρομή	768
συνδρομητές	768
σχετικά	780
σχετικά άρθρα	780
σχετικά θέματα	780
σχετικά νέα	780
σχετικές ειδήσεις	780
σχετικό άρθρο	780
σχολιάστε	779
σχολιάστε το άρθρο	779
σχόλια	779
σχόλιο	779
σύνδεση	768
""", 'τ': """
τα πιο δημοφιλή	780
τα πιο δημοφιλή της ημέρας	780
τα πιο διαβασμένα	780
τα πιο πρόσφατα	780
τελευταία άρθρα	780
τελευταία νέα	780
τελευταίες ειδήσεις	780
""", 'υ': """
υπενθύμιση αργότερα	766
υποβολή	91
υποβολή σχολίου	779
υποστηρίξτε μας	767
""", 'φ': """
φόρτωση περισσότερων	782
""", 'χ': """
χαρίστε αυτό το άρθρο	773
χορηγούμενο	776
χορηγούμενο άρθρο	776
χορηγούμενο περιεχόμενο	776
""", 'ψ': """
ψήφισε	91
ψηφίστε	91
ψηφοφορία	91
""", 'ό': """
όλα τα σχόλια	779
όλες οι ειδήσεις	780
όροι σχολιασμού	779
όροι χρήσης	786
όχι ευχαριστώ	766
όχι τώρα	766
όχι, ευχαριστώ	766
""", 'а': """
або	3400
абонамент	167
абонирай се	168
абонирай се за бюлетина	243
абонирайте се	167
автовоспроизведение	2756
автовідтворення	3390
автоматический перевод	2779
автоматическое воспроизведение	2756
автоматичне відтворення	3390
автоматичний переклад	3413
автоматично възпроизвеждане	231
автоматично преведено	252
автоматично пускане	231
авторизация	2669
авторизоваться	2669
адрес электронной почты	2672
актуално	175
актуальне	3325
анкета	91	226
анкета на деня	225
анонимна кутия	249
анонимная почта	2775
анонимный ящик	2775
анонімна пошта	3409
анонімна скринька	3409
архив	2688
аудиоверсия	2756
аудіоверсія	3390
""", 'б': """
бажаєте отримувати сповіщення	3393
банковская карта	2668
банковский перевод	2668
без спам	243
без спама	2768
без спаму	3402
безкоштовна доставка	3386
безкоштовно. без спаму	3402
безопасный платеж	2667
безплатна доставка	228
бесплатная доставка	2752
бесплатно. без спама	2768
беше ли полезно	252
благодарим ви за абонамента	243
благодарим ви, че гласувахте	225
благодарим за вашия глас	225
благодарим за гласа	225
благодарим за съобщението	243
блокирай	235
блокировать	2760
блокувати	3394
больше	2688
больше материалов по теме	2688
больше новостей	2688
больше статей	2771
будь-яка сума	3397
будьте в курсе	2672
была ли статья полезной	2685
більше від автора	3405
більше за темою	3325
більше матеріалів за темою	3325
більше на цю тему	3325
більше новин	3325
більше новин на тему	3325
більше по темі	3325
більше статей	3405
""", 'в': """
в закладки	2783
в избранное	2677
в корзину	2752
в наш магазин	2752
в тази статия	246
в тренде	2688
в этой статье	2771
важен каждый рубль	2763
важен любой вклад	2763
важко відповісти	3383
важлива кожна гривня	3397
важливий кожен внесок	3397
важливо	3325
вам будет интересно	2688
вам може бути цікаво	3325
вам може сподобатися	3325
вам может быть интересно	2688
вам может понравиться	2688
вам також може сподобатися	3325
варианты подписки	2765
вартість доставки	3386
варіанти передплати	3399
вас може зацікавити	3325
вас может заинтересовать	2688
ваш e-mail	2672
ваш email	2672
ваш голос враховано	3382
ваш голос зараховано	3382
ваш голос принят	91	2748
ваш голос учтен	2748
ваш голос учтён	91	2748
ваша електронна пошта	3402
ваша почта	2768
ваша пошта	3402
ваша электронная почта	2768
ваше имя	2768
ваше повідомлення	3402
ваше повідомлення надіслано	3402
ваше сообщение	2768
ваше сообщение отправлено	2768
ваше ім'я	3402
вашето име	243
вашето съобщение	243
вашето съобщение е изпратено	243
вашият глас беше отчетен	225
вашият глас е отчетен	225
вашият имейл	243
вашият имейл адрес	243
вбудований контент	3388
введите e-mail	2672
введите email	2672
введите ваш email	2672
введите ваш адрес электронной почты	2672
введите корректный e-mail	2768
введите сумму	2763
введіть коректний e-mail	3402
введіть суму	3397
вградено съдържание	229
вернуться на главную	2771
версия для печати	2677
версия за печат	256
версія для друку	3417
вече гласувахте	225
вече имам профил	240
вече имате абонамент	240
вече имате акаунт	168
вече имате профил	240
вече подкрепям	182
вече следите	255
вече следите тази тема	255
вече сте абонат	168
вече сте гласували	225
вече съм абонат	240
вже вимкнено	3396
вже зареєстровані	3310
вже маєте акаунт	3399
вже маєте передплату	3399
вже є акаунт	3310
ви вже голосували	3382
ви вже проголосували	3382
ви вже підписані	3416
ви вже підписані на цю тему	3416
ви вичерпали ліміт статей	3399
ви можете відписатися будь-коли	3402
ви підписані	3402
ви підписані на автора	3416
ви підписані на тему	3416
ви успішно підписалися	3402
виберіть суму	3397
вибрати	3400
вибір редакції	3325
видео	2688
видео # из #	2770
видео # от #	245
видео больше недоступно	2756
видео загружается	2756
видео не может быть воспроизведено	2756
видео недоступно	2756
видео недоступно в вашей стране	2756
видео недоступно в вашем регионе	2756
видеоплеер загружается	2756
видеото вече не е налично	231
видеото не е достъпно	231
видеото не е достъпно във вашата страна	231
видеото не е налично	231
видеото не е налично във вашата страна	231
видеото не може да бъде възпроизведено	231
видяхте грешка	249
виж # снимки	245
виж всички	246
виж всички # снимки	245
виж всички снимки	245
виж всички статии	246
виж галерията	246
виж коментарите	253
виж офертата	228
виж резултатите	91	225
виж снимки	245
виж цената	228
вижте # снимки	245
вижте видеото	231
вижте всички	246
вижте всички # снимки	245
вижте всички снимки	245
вижте офертата	228
вижте още	175
вижте още от	175
вижте плановете	240
вижте резултатите	225
вижте снимки	245
вижте цената	228
вийти	3310
використання матеріалів лише з дозволу редакції	3410
вимкнути звук	3390
вимкнути рекламу	3418
вимкніть adblock	3395
винаги показвай	229
винаги разрешавай	229
виникла помилка. спробуйте ще раз	3402
виправлення й уточнення	3409
вкажіть суму	3397
включете javascript	231
включете известията	234
включете се в дискусията	253
включи	235
включи звука	231
включи известията	234
включи се в дискусията	253
включите уведомления	2746
включить	2760
включить звук	2756
включить уведомления	2746
вконтакте	2678
влез	168
влез с facebook	240
влез с google	240
влез, за да коментираш	253
влезте	168
вміст недоступний	3388
внешний контент	2754
во весь экран	2691
водещи новини	175
войти	2669
войти в аккаунт	2669
войти в чат	2685
войти по почте	2765
войти с помощью google	2765
войти с яндекс id	2765
войти через apple	2765
войти через facebook	2765
войти через google	2765
войти через vk	2765
войти через вконтакте	2765
войти через яндекс	2765
войти, чтобы комментировать	2780
вопрос дня	2748
воспроизвести	2691
воспроизвести видео	2756
восстановить пароль	2765
время на чтение	2691
время чтения # мин	2691
все	2691
все комментарии	2685
все още няма коментари	253
все още нямате профил	240
все права сохранены	2776
всегда показывать	2754
всегда разрешать	2754
всего проголосовало #	2748
всеки лев е важен	238
всеки лев помага	238
всеки петък. безплатно. без спам	243
всички коментари	253
всички статии	246
всички статии на автора	246
встановити додаток	3392
встановити застосунок	3392
встроенный контент	2754
всяка помощ е важна	238
всяко дарение е важно	238
всяко дарение помага	238
всі коментарі	3414
всі матеріали	3405
всі матеріали автора	3405
всі новини	3327
всі статті	3405
всі статті автора	3405
вход	168	2669
вход с apple	240
вход с facebook	240
вход с google	240
вхід	3310
въведете валиден имейл	243
въведете имейл	243
въведете сума	238
възникна грешка. опитайте отново	243
възникна грешка. опитайте по-късно	243
външно съдържание	229
въпрос на деня	225
вы подписаны	2768
вы подписаны на автора	2782
вы подписаны на тему	2782
вы уже голосовали	2748
вы уже проголосовали	2748
вы успешно подписались	2768
выберите подписку	2765
выберите сумму	2667
выберите тариф	2765
выбор редакции	2688
выбрать	2766
выбрать подписку	2765
выбрать тариф	2765
выйти	2669
від наших партнерів	3418
відео	3325
відео # з #	3404
відео # із #	3404
відео більше недоступне	3390
відео вище	3349
відео недоступне	3390
відео недоступне у вашій країні	3390
відео неможливо відтворити	3390
відео нижче	3349
відеоплеєр завантажується	3390
відкликати згоду	3388
відкрити	3328
відкрити в додатку	3392
відкрити в застосунку	3392
відкрити галерею	3405
відкрити застосунок	3392
відкрити карту	3328
відкрити статтю	3399
відновити пароль	3399
відписатися	3416
відписатися від теми	3416
відписатися можна будь-коли	3402
відповісти	3323	3415
відправити	3403
відскануйте qr-код	3392
відскануйте qr-код, щоб завантажити застосунок	3392
відтворити	3390
відтворити відео	3390
відхилити	3320
відхилити все	3388
відхилити всі	3388
""", 'г': """
генерирано от ai	252
генерирано от ии	252
генерирано с изкуствен интелект	252
главная	2691
главная страница	2771
главное	2688
главное за день	2688
главные новости	2688
гласувай	91	226
гласувайте	91
гласувам	226
гледай видеото	231
годишен абонамент	240
годишно	241
годишно плащане	240
годовая подписка	2765
головна	3327
головна сторінка	3405
головне	3325
головне за день	3325
головні новини	3325
голосование	91
голосовать	91	2749
голосування	91
голосувати	91	3383
город	2769
град	244
грати	3383
грати онлайн	3382
громкость	2757
гучність	3391
""", 'д': """
да, искам	235
да, моля	235
да, пожалуйста	2760
да, спасибо	2760
да, хочу	2760
далее	2691
далі	3327
дарете	167
дари	167
дари еднократно	238
дари месечно	238
дари сега	167
детали	2692
детальніше	3327
деталі	3328
дзен	2678
дивитися # світлин	3404
дивитися # світлини	3404
дивитися # фото	3404
дивитися # фотографій	3404
дивитися # фотографії	3404
дивитися всі	3405
дивитися всі # світлин	3404
дивитися всі # світлини	3404
дивитися всі # фото	3404
дивитися всі # фотографій	3404
дивитися всі # фотографії	3404
дивитися всі світлин	3404
дивитися всі світлини	3404
дивитися всі фото	3404
дивитися всі фотографій	3404
дивитися всі фотографії	3404
дивитися відео	3390
дивитися галерею	3405
дивитися онлайн-трансляцію	3405
дивитися світлин	3404
дивитися світлини	3404
дивитися усі # світлин	3404
дивитися усі # світлини	3404
дивитися усі # фото	3404
дивитися усі # фотографій	3404
дивитися усі # фотографії	3404
дивитися усі світлин	3404
дивитися усі світлини	3404
дивитися усі фото	3404
дивитися усі фотографій	3404
дивитися усі фотографії	3404
дивитися фото	3404
дивитися фотогалерею	3405
дивитися фотографій	3404
дивитися фотографії	3404
дивіться відео	3349
дивіться відео вище	3349
дивіться відео нижче	3349
дивіться також	3325
дивіться також відео	3349
дивіться у відео	3349
длительность	2757
длительность #	2756
для передплатників	3399
для подписчиков	2669
до закладок	3417
до кошика	3386
до рецепту	61
до теми	3325
добавете ни като предпочитан източник	255
добави в количката	228
добави като предпочитан източник	255
добави коментар	253
добави към моите теми	255
добави към предпочитани източници	255
добавить в избранное	2782
добавить в избранные источники	2782
добавить в источники	2782
добавить в корзину	2752
добавить в мои темы	2782
добавить в предпочитаемые источники	2782
добавить комментарий	2685
добровольное пожертвование	2763
довільна сума	3397
догори	3405
додати в кошик	3386
додати до кошика	3386
додати до моїх тем	3416
додати до обраних джерел	3416
додати до обраного	3416
додати до пріоритетних джерел	3416
додати до улюблених джерел	3416
додати коментар	3323
додати як пріоритетне джерело	3416
дозволити	3394
дозволити контент	3388
дозволити один раз	3388
дозволити рекламу	3396
дозволити сповіщення	3393
дозвольте сповіщення	3379
докладвай	254
докладвай грешка	178
докладвай коментар	253
докладвай рекламата	257
докладніше	3327
долучитися	3307
долучитися до обговорення	3414
долучитися до спільноти	3397
допомагає будь-яка сума	3397
доставка оплачивается отдельно	2752
достигнахте лимита на статиите	240
доступно по подписке	2669
друга сума	238
другая сумма	2667
други новини	19
другие материалы	19	2688
другие материалы рубрики	2688
другие новости	19	2688
другие новости раздела	2688
другие статьи	2688
другие статьи автора	2771
друк	3316
друкувати	3417
дякуємо за ваш голос	91	3382
дякуємо за ваше повідомлення	3402
дякуємо за голос	3382
дякуємо за повідомлення	3402
дякуємо за реєстрацію	3402
дякуємо за участь в опитуванні	3382
дізнатися ціну	3386
""", 'е': """
единоразово	2664
еднократно дарение	238
ежегодно	2766
ежемесячно	2664
ежемесячное пожертвование	2763
ежемесячный платеж	2763
ежемесячный платёж	2763
економія #%	3400
ексклузивно за абонати	240
ексклюзивно для передплатників	3399
електронна адреса	3402
електронна пошта	3402
електронна пошта або логін	3399
етикети	246
еще нет аккаунта	2765
еще новости	2688
еще от автора	2771
еще по теме	2688
ещё	2688
ещё не подписчик	2765
ещё нет аккаунта	2765
ещё новости	2688
ещё от автора	2771
ещё по теме	2688
""", 'ж': """
желаете ли да получавате известия	234
жодного спаму	3402
""", 'з': """
з нашого магазину	3386
за абонати	240
за датою	3415
за популярністю	3415
за темою	3325
забелязахте грешка	249
заборонити	3394
забравена парола	168
забравили сте паролата си	240
забронировать билет	2752
забронировать место	2752
забронювати квиток	3386
забронювати місце	3386
забув пароль	3399
забули пароль	3310
забыл пароль	2765
забыли пароль	2669
завантаження відео	3390
завантаження плеєра	3390
завантажити аудіо	3390
завантажити випуск	3390
завантажити відео	3388
завантажити додаток	3392
завантажити допис	3388
завантажити застосунок	3392
завантажити контент	3388
завантажити публікацію	3388
завантажити ще	3327
завжди дозволяти	3388
завжди показувати	3388
загрузить видео	2754
загрузить еще	2691
загрузить ещё	2691
загрузить контент	2754
загрузить пост	2754
загрузить публикацию	2754
загрузка видео	2756
загрузка плеера	2756
задонатити	3307
задонатить	2664
задължителни полета	243
задължително	244
задължително поле	243
заказать книгу	2752
закрити	3306
закрити галерею	3405
закрити рекламу	3418
закрыть	2663
закрыть галерею	2771
закрыть рекламу	2784
залишилося #	3390
залишити відгук	3412
залишити коментар	3323
залиште коментар	3414
заметили ошибку	2775
замовити книгу	3386
замовити книжку	3386
запазете място	228
запази	178
запази за по-късно	256
запази избора	229
запази място	228
запази настройките	229
запази рецептата	61
запази статията	178
запам'ятати мене	3399
заповніть це поле	3402
заполните это поле	2768
запомни ме	240
запомнить меня	2765
започни теста	225
запретить	2760
запропонувати новину	3323
зарегистрироваться	2669
зареди видеото	229
зареди още	246
зареди публикацията	229
зареди съдържанието	229
зареждане на видеото	231
зареждане на плейъра	231
зареєструватися	3310
зарубежной картой	2763
затвори	182
затвори галерията	246
затвори рекламата	257
затрудняюсь ответить	2749
защо виждам тази реклама	257
зберегти	3316
зберегти вибір	3388
зберегти на потім	3417
зберегти налаштування	3388
зберегти рецепт	61
зберегти статтю	3316
збережено	3417
збільшити	3327
збільшити зображення	3405
збільшити текст	3417
збільшити фото	3405
збільшити шрифт	3417
зв'язатися з автором	3405
звук	232
згенеровано за допомогою ші	3412
згенеровано штучним інтелектом	3412
згенеровано ші	3412
згорнути	3328	3405
зменшити шрифт	3417
змінити згоду	3388
змінити розмір тексту	3417
зміст	3327
зміст статті	3405
знайшли помилку	3409
знижка #%	3400
знижка для передплатників	3386
зображення # з #	3404
зображення # із #	3404
зовнішній контент	3388
зробити внесок	3307
зробити донат	3397
зрозуміло	3320
""", 'и': """
играй сега	225
играть	2749
играть онлайн	2748
из нашего магазина	2752
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
изкуственият интелект може да греши	252
изменить размер текста	2783
изменить согласие	2754
изображение # из #	2770
изображение # от #	245
използвате adblock	236
използвате блокер за реклами	236
използвате рекламен блокер	236
изпратете сигнал	249
изпрати	244
изпрати коментар	253
изпрати на приятел	178
изпрати новина	249
изпрати обратна връзка	252
изпрати по имейл	178
изпрати сигнал	249
изпрати статията по имейл	178
изпрати съобщение	243
изтегли приложението	233
ии может ошибаться	2778
или	241	2766
имам профил	240
имате ли профил	240
име	244
имейл адрес	243
имейл или потребителско име	240
имя	2769
индекс	2769
интересное	2688
искате ли да получавате известия	234
использование материалов только с разрешения редакции	2776
исправления и уточнения	2775
""", 'к': """
к началу	2691
к началу страницы	2771
к рецепту	61
каждое пожертвование важно	2763
каждую пятницу. бесплатно. без спама	2768
каждый донат важен	2763
каждый рубль важен	2763
как да изключа adblock	236
как да изключите рекламния блокер	236
как защитаваме източниците си	249
как мы защищаем источники	2775
как мы защищаем наших источников	2775
как отключить adblock	2761
как пазим източниците си	249
картина в картината	231
картинка в картинке	2756
картинка в картинці	3390
категории	2688
категорії	3325
качество	2757
керування згодою	3388
керувати згодою	3388
керувати сповіщеннями	3393
ключови думи	175
кожен внесок важливий	3397
кожен донат важливий	3397
кожна гривня важлива	3397
коментар	3323
коментари	178
коментарі	3323
коментарів ще немає	3414
коментирай	178
коментирайте	178
коментирайте първи	178
коментирането е изключено	253
коментування закрито	3414
коментувати	3323
комерційний контент	3418
комерційний матеріал	3418
комментарии	2685
комментарии отсутствуют	2685
комментарий	2685
комментировать	2685
коммерческий контент	2784
коммерческий материал	2784
конец рекламы	2784
контакти	3323
контакты	2685
контент заблокирован	2754
контент заблоковано	3388
контент недоступен	2754
контент недоступний	3388
конфиденциальность	2682
копирай връзката	256
копирай линк	178
копирай линка	178
копирането забранено	250
копирано	256
копирано в клипборда	256
копирование запрещено	2776
копировать ссылку	2677
копіювання заборонено	3410
копіювати посилання	3316
край на рекламата	257
кросворд	3383
кроссворд	2749
кроссворд дня	2748
кръстословица	226
купете билети	228
купете книгата	228
купи абонамент	168
купи билет	228
купи билети	228
купи книгата	228
купи лиценз	250
купи сега	228
купите нам кофе	2763
купити журнал	3386
купити зараз	3386
купити квитки	3386
купити квиток	3386
купити книгу	3386
купити книжку	3386
купити ліцензію	3410
купити нам каву	3397
купити передплату	3399
купить билет	2752
купить билеты	2752
купить билеты онлайн	2752
купить журнал	2752
купить книгу	2752
купить лицензию	2776
купить номер	2752
купить подписку	2669
купить права на публикацию	2776
купить сейчас	2752
към галерията	246
към количката	228
към магазина	228
към началната страница	246
към началото	246
към рецептата	61
към страницата за дарения	238
към съдържанието	246
кінець реклами	3418
""", 'л': """
лента новостей	2688
линкът е копиран	256
личный кабинет	2669
лише для передплатників	3399
лише необхідні	3388
логин	2766
логин или e-mail	2765
логін	3400
логін або e-mail	3399
лучшие	2781
любая сумма	2763
любая сумма важна	2763
""", 'м': """
маджонг	226	2749	3383
материал закрыт	2765
материал защищен авторским правом	2776
материал защищён авторским правом	2776
материал партнера	2784
материал партнёра	2784
материал создан автоматически	2778
материалы защищены авторским правом	2776
материалы партнеров	2681
материалы партнёров	2784
материалы по теме	2688
матеріал захищено авторським правом	3410
матеріал партнера	3418
матеріал створено автоматично	3412
матеріали за темою	3325
матеріали захищені авторським правом	3410
матеріали партнерів	3418
матеріали по темі	3325
машинний переклад	3413
машинно преведено	252
машинный перевод	2779
маєте акаунт	3399
маєте новину	3409
меню	2691	3327
месечен абонамент	240
месечно	241
месечно дарение	238
месечно плащане	240
месячная подписка	2765
метки	2688
ми не можемо показати цей вміст	3388
ми не можемо показати цей контент	3388
може би по-късно	182
може да ви хареса	175
може да харесате още	175
может быть, позже	2663
может позже	2663
можете да се откажете по всяко време	240
можете да се отпишете по всяко време	243
можливо, пізніше	3306
можна скасувати будь-коли	3399
мои темы	2782
моите теми	255
мой профиль	2669
моля, изключете рекламния блокер	236
моля, опитайте по-късно	243
моят профил	168
мої теми	3416
мы в социальных сетях	2679
мы в соцсетях	2679
мы вконтакте	2679
мы не можем показать это содержимое	2754
мы не можем показать этот контент	2754
мій профіль	3310
місто	3403
місячна передплата	3399
місячна підписка	3399
мітки	3325
""", 'н': """
на весь екран	3390
на весь экран	2756
на главную	2691
на головну	3405
на живо	232
на початок	3405
на початок сторінки	3405
на правах реклами	3319
на правах рекламы	2681
на сторінку пожертв	3397
на страницу пожертвований	2763
на цял екран	231
наверх	2691	3327
нагадати пізніше	3306
надіслати	91	3316	3403
надіслати відгук	3412
надіслати другові	3417
надіслати другу	3316
надіслати електронною поштою	3417
надіслати коментар	3414
надіслати новину	3409
надіслати новину анонімно	3409
надіслати повідомлення	3402
надіслати поштою	3316
надіслати статтю поштою	3316
надіслати у whatsapp	3417
надішліть свої фото	3409
наживо	3391
нажмите, чтобы увеличить	2771
назад	2691	3327
назначение платежа: пожертвование	2763
най-коментирани	175
най-нови	254
най-новите първо	253
най-новото	175
най-популярен	241
най-стари	254
най-старите първо	253
най-харесвани	254
най-четени	175
най-четено	175
най-четено днес	175
най-четеното днес	175
найкраща пропозиція	3400
найкращі	3415
найпопулярніше	3325	3400
найпопулярніше за добу	3325
найпопулярніше за тиждень	3325
найпопулярніший	3400
найти	2691
найчитаніше	3325
налаштування	3320
налаштування cookie	3388
налаштування конфіденційності	3388
налаштування приватності	3388
налаштування файлів cookie	3388
налаштувати cookie	3388
налаштувати сповіщення	3393
налично в google play	233
намали шрифта	256
написати автору	3405
написати анонімно	3409
написати в редакцію	3409
написати коментар	3323
написать автору	2771
написать анонимно	2775
написать в редакцию	2775
написать комментарий	2685
напишете коментар	253
напиши коментар	178
напомни ми по-късно	182
напомнить позже	2663
направете дарение	167
направете теста	225
направи теста	225
настроить cookie	2754
настроить уведомления	2759
настройки	2682
настройки cookie	2682
настройки за поверителност	229
настройки конфиденциальности	2754
настройки на бисквитките	229
настройки приватности	2754
настройки файлов cookie	2754
наступна	3327
наступна новина	3405
наступна світлина	3405
наступна стаття	3325
наступна сторінка	3405
наступне відео	3390
наступне фото	3405
наступний слайд	3405
натисніть, щоб збільшити	3405
начална страница	246
начать игру	2748
начать тест	2748
нашли ошибку	2775
не вдалося відтворити відео	3390
не вдалося завантажити відео	3390
не зараз	3306
не маєте акаунта	3399
не можем да покажем това съдържание	229
не пропустите	2688
не пропустіть	3325
не сега	182
не сегодня	2663
не сейчас	2663
не сьогодні	3306
не удалось воспроизвести видео	2756
не удалось загрузить видео	2756
не, благодаря	182
невалиден имейл	243
невалиден имейл адрес	243
неверный e-mail	2768
неверный адрес электронной почты	2768
нейросеть может ошибаться	2778
некоректна адреса	3402
некоректний e-mail	3402
некорректный e-mail	2768
некорректный адрес	2768
немає акаунта	3399
немає акаунту	3399
немає коментарів	3414
немає передплати	3399
необов'язково	3403
необязательно	2769
неправильна електронна адреса	3402
нет аккаунта	2765
нет комментариев	2685
нет подписки	2765
нет, спасибо	2663
нещо се обърка. опитайте отново	243
нещо се обърка. опитайте по-късно	243
никакого спама	2768
новини	3325
новини за темою	3325
новини компаній	3319
новини партнерів	3319	3325
новости	2688
новости smi#	2688
новости партнеров	2681
новости партнёров	2681
новости по теме	2688
новости сми#	2688
новые	2781
нові	3415
номер телефона	2769
номер телефону	3403
нравится	2781
няма коментари	253
нямам мнение	226
нямам профил	240
нямате абонамент	240
нямате профил	240
ні, дякую	3306
""", 'о': """
обговорити	3323
оберіть передплату	3399
оберіть план	3399
оберіть суму	3397
обнови страницата	237
обновите страницу	2762
обновить страницу	2762
обов'язкове поле	3402
обов'язково	3403
обрати	3400
обрати передплату	3399
обрати план	3399
обрати тариф	3399
обратная связь	2685
обратно към началната страница	246
обратно към началото	246
обратно нагоре	246
обсудить	2685
обсуждение	2685
общи условия	229
обязательно	2769
обязательное поле	2768
одноклассники	2678
одноразово	3307
озвучено роботом	2756
озвучено синтезированным голосом	2756
озвучено синтезованим голосом	3390
оновити сторінку	3396
оновіть сторінку	3396
опитайте отново	243
опитайте по-късно	243
опитування	91	3383
опитування дня	91	3382
оплата раз в год	2765
оплата раз на рік	3399
опрос	91
опрос дня	91	2748
основание: дарение	238
оставащо време	231
оставащо време #	231
оставащо време -#	231
оставете коментар	253
остави коментар	253
оставить комментарий	2685
оставить отзыв	2778
оставшееся время	2756
оставшееся время #	2756
оставшееся время -#	2756
оставьте комментарий	2780
останні новини	3325
останні статті	3325
от нашите партньори	257
от наших партнеров	2784
от наших партнёров	2784
от нашия магазин	228
ответить	91	2685	2781
отвори в приложението	233
отвори галерията	246
отвори приложението	233
отговор	254
отговори	254
отиди на рецептата	61
отказ по всяко време	240
отказаться	2682
отказвам всички	229
отклонить	2682
отклонить все	2754
отклонить всё	2754
отключете статията	240
отключете цялата статия	168
отключи статията	168
отключите adblock	2761
отключите адблок	2761
отключить звук	2756
отключить рекламу	2784
открихте грешка	249
открихте грешка в текста	249
открыть	2692
открыть галерею	2771
открыть карту	2692
открыть приложение	2758
открыть статью	2765
отмена в любой момент	2765
отменить можно в любой момент	2765
отозвать согласие	2754
отпечатай	178
отпечатай статията	178
отписаться	2782
отписаться можно в любой момент	2768
отписаться от темы	2782
отпишете се по всяко време	243
отправить	91	2769
отправить другу	2677
отправить комментарий	2780
отправить отзыв	2778
отправить по почте	2677
отправить по электронной почте	2783
отправить сообщение	2768
отримувати сповіщення	3393
отсканируйте qr-код	2758
отстъпка за абонати	228
оттегли съгласието	229
оттегляне на съгласието	229
отхвърли всички	229
оферта за читатели	228
оформити передплату	3399
оформити підписку	3310
оформить донат	2664
оформить доступ	2765
оформить ежемесячное пожертвование	2763
оценете статията	178
оцените материал	2685
оцените рецепт	61
оцените статью	2685
оценить рецепт	61
оцініть матеріал	3323
оцініть рецепт	61
оцініть статтю	3323
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
пароль	2766	3400
партнерский материал	2681
партнерский проект	2681
партнерський матеріал	3319
партнерський проєкт	3319
партньорско съдържание	174
партнёрский материал	2681
партнёрский проект	2681
пасианс	226
пасьянс	2749	3383
пауза	232	2757	3391
переведено автоматически	2778
переведено нейросетью	2778
переведено с помощью ии	2778
перевір себе	3382
перевірте свою пошту	3402
перевірте свої знання	3382
перевірте себе	3382
переглянути # світлин	3404
переглянути # світлини	3404
переглянути # фото	3404
переглянути # фотографій	3404
переглянути # фотографії	3404
переглянути всі # світлин	3404
переглянути всі # світлини	3404
переглянути всі # фото	3404
переглянути всі # фотографій	3404
переглянути всі # фотографії	3404
переглянути всі світлин	3404
переглянути всі світлини	3404
переглянути всі фото	3404
переглянути всі фотографій	3404
переглянути всі фотографії	3404
переглянути галерею	3405
переглянути пропозицію	3386
переглянути результати	91	3382
переглянути світлин	3404
переглянути світлини	3404
переглянути усі # світлин	3404
переглянути усі # світлини	3404
переглянути усі # фото	3404
переглянути усі # фотографій	3404
переглянути усі # фотографії	3404
переглянути усі світлин	3404
переглянути усі світлини	3404
переглянути усі фото	3404
переглянути усі фотографій	3404
переглянути усі фотографії	3404
переглянути фото	3404
переглянути фотографій	3404
переглянути фотографії	3404
переглянути ціну	3386
передплата	3310
передплатити	3310
перезавантажити сторінку	3396
перезавантажте сторінку	3396
перезагрузите страницу	2762
перезагрузить страницу	2762
перейти в галерею	2771
перейти в магазин	2752
перейти до галереї	3405
перейти до досьє	3405
перейти до змісту	3405
перейти до контенту	3405
перейти до магазину	3386
перейти до оплати	3397
перейти до основного вмісту	3405
перейти до пожертви	3397
перейти до пропозиції	3386
перейти до рецепта	61
перейти к досье	2771
перейти к контенту	2771
перейти к оплате	2763
перейти к основному содержанию	2771
перейти к пожертвованию	2763
перейти к предложению	2752
перейти к рецепту	61
перейти к содержанию	2691
перейти к сюжету	2771
перекладено автоматично	3412
перекладено за допомогою ші	3412
перекладено ші	3412
пересказ нейросети	2778
пересказано нейросетью	2778
печать	2677
печать рецепта	61
питання дня	3382
пишете до редакцията	249
пишете на автора	246
пиши на автора	246
платена публикация	87	174
платено партньорство	257
платено съдържание	174
плеер загружается	2756
плейърът се зарежда	231
плеєр завантажується	3390
по дате	2781
по подписке	2669
по популярности	2781
по теме	2688
по-късно	182	235
побачили помилку	3409
повернутися на головну	3405
повний екран	3390
повноекранний режим	3390
повідомити новину	3409
повідомити про помилку	3323
повідомити про помилку в тексті	3323
повідомлення	3403
повідомлення надіслано	3402
погоджуюсь	3320
погоджуюся	3320
погодитися та продовжити	3388
пограти	3383
подай сигнал	249
подарете тази статия	178
подари статията	256
подарить доступ	2783
подарить материал	2677
подарить статью	2669
подарувати доступ	3417
подарувати статтю	3316
поддержать	2664
поддержать автора	2664
поддержать на boosty	2763
поддержать на patreon	2763
поддержать нас	2664
поддержать проект	2664
поддержать редакцию	2664
поддержите нас	2664
поделитесь	2677
поделиться	2677
поделиться в telegram	2677
поделиться в twitter	2677
поделиться в одноклассниках	2677
поделиться в соцсетях	2677
поделиться вконтакте	2677
поделиться новостью	2677
поделиться ссылкой	2677
поделиться статьей	2677
поделиться статьёй	2677
подкасти	3325
подкасты	2688
подкрепете ни	167
подкрепи	167
подкрепи ни	167
подобається	3415
подобни статии	175
подписаться	2669
подписаться в max	2679
подписаться в telegram	2679
подписаться на автора	2782
подписаться на канал	2679
подписаться на новости	2672
подписаться на рассылку	2672
подписаться на телеграм-канал	2679
подписаться на тему	2782
подписаться на уведомления	2759
подписка	2669
подписка на год	2765
подписка на месяц	2765
подписывайтесь	2679
подпишитесь	2765
подпишитесь на рассылку	2672
подреди по	253
подробнее	2691
подробнее по теме	2688
подтвердите e-mail	2768
подтвердите адрес электронной почты	2768
поділитись	3316
поділитися	3316
поділитися в telegram	3316
поділитися в соцмережах	3316
поділитися новиною	3316
поділитися статтею	3316
поділіться	3316
пожаловаться	2780
пожаловаться на комментарий	2780
пожаловаться на рекламу	2784
пожертвовать	2664
пожертвувати	3307
позволи	235
позволи известия	234
позже	2663	2760
поиск	2691
покажи # отговора	253
покажи # снимки	245
покажи всички # снимки	245
покажи всички снимки	245
покажи всичко	176
покажи галерията	246
покажи и приеми	229
покажи коментарите	253
покажи отговорите	253
покажи още	176
покажи паролата	240
покажи по-малко	246
покажи повече	246
покажи резултатите	91	225
покажи снимки	245
покажи субтитрите	231
покажи съдържанието	229
показати # відповідей	3414
показати # відповіді	3414
показати # світлин	3404
показати # світлини	3404
показати # фото	3404
показати # фотографій	3404
показати # фотографії	3404
показати більше	3327
показати вміст	3388
показати все	3328
показати всі	3405
показати всі # світлин	3404
показати всі # світлини	3404
показати всі # фото	3404
показати всі # фотографій	3404
показати всі # фотографії	3404
показати всі світлин	3404
показати всі світлини	3404
показати всі фото	3404
показати всі фотографій	3404
показати всі фотографії	3404
показати відповіді	3414
показати галерею	3405
показати й прийняти	3388
показати коментарі	3323
показати контент	3388
показати менше	3405
показати оригінал	3328
показати пароль	3399
показати підпис	3405
показати результати	91	3382
показати розшифровку	3390
показати світлин	3404
показати світлини	3404
показати субтитри	3390
показати усі # світлин	3404
показати усі # світлини	3404
показати усі # фото	3404
показати усі # фотографій	3404
показати усі # фотографії	3404
показати усі світлин	3404
показати усі світлини	3404
показати усі фото	3404
показати усі фотографій	3404
показати усі фотографії	3404
показати фото	3404
показати фотографій	3404
показати фотографії	3404
показати ще	3327
показати і прийняти	3388
показать # ответа	2780
показать # ответов	2780
показать # фото	2770
показать # фотографии	2770
показать # фотографий	2770
показать больше	2691
показать все	2692	2771
показать все # фото	2770
показать все # фотографии	2770
показать все # фотографий	2770
показать все фото	2770
показать все фотографии	2770
показать все фотографий	2770
показать галерею	2771
показать еще	2691
показать ещё	2691
показать и принять	2754
показать карту	2692
показать комментарии	2685
показать контент	2754
показать меньше	2692	2771
показать оригинал	2692
показать ответы	2780
показать пароль	2765
показать перевод	2692
показать подпись	2771
показать расшифровку	2756
показать результаты	91	2748
показать содержимое	2754
показать субтитры	2756
показать фото	2770
показать фотографии	2770
показать фотографий	2770
показувати завжди	3388
показывать всегда	2754
поки немає коментарів	3414
поле обов'язкове для заповнення	3402
поле обязательно для заполнения	2768
полето е задължително	243
политика cookie	2754
политика за защита на личните данни	229
политика за поверителност	229
политика исправлений	2775
политика конфиденциальности	2682
политика обработки персональных данных	2682
полноэкранный режим	2756
полный экран	2756
получавай известия	234
получать уведомления	2759
пользовательское соглашение	2682
політика cookie	3388
політика виправлень	3409
політика конфіденційності	3320
політика приватності	3388
помогает любая сумма	2763
помочь	2664
помочь нам	2664
помочь проекту	2664
помочь редакции	2664
помітили помилку	3409
понятно	2682
попередня	3327
попередня новина	3405
попередня стаття	3325
попередня сторінка	3405
попереднє фото	3405
попередній слайд	3405
поправки и уточнения	249
попробовать бесплатно	2669
попробуйте еще раз	2768
попробуйте ещё раз	2768
попробуйте позже	2768
популярне	3325
популярное	2688
популярные	2688	2781
популярные новости	2688
популярные статьи	2688
популярный	2766
популярні	3415
популярні новини	3325
попълнете това поле	243
поръчай книгата	228
поръчайте книгата	228
посилання скопійовано	3316
поскаржитися	3414
поскаржитися на коментар	3414
поскаржитися на рекламу	3418
последнее	2688
последни	175
последни новини	175
последние новости	2688
послухати новину	3316
посмотреть # фото	2770
посмотреть # фотографии	2770
посмотреть # фотографий	2770
посмотреть все # фото	2770
посмотреть все # фотографии	2770
посмотреть все # фотографий	2770
посмотреть все фото	2770
посмотреть все фотографии	2770
посмотреть все фотографий	2770
посмотреть результаты	91	2748
посмотреть фото	2770
посмотреть фотографии	2770
посмотреть фотографий	2770
посмотреть цену	2752
потвърдете имейла си	243
поточний час	3390
поточний час #	3390
потребителско име	241
потребителско име или имейл	240
похожие материалы	2688
похожие статьи	2688
почати гру	3382
почати тест	3382
почему я вижу эту рекламу	2784
почерпете ни с кафе	238
почерпи ни кафе	238
почтовый индекс	2769
поширити	3316
поширити у facebook	3316
поштовий індекс	3403
пошук	3327
пощенски код	244
правила за коментарите	253
правила за коментиране	178
правила использования	2682
правила коментарів	3414
правила коментування	3323
правила комментариев	2780
правила комментирования	2685
правила користування	3388
предимства за абонати	228
предишна новина	246
предишна снимка	246
предишна статия	246
предишна страница	246
предложение для подписчиков	2752
предложение для читателей	2752
предложить новость	2685
предыдущая	2691
предыдущая новость	2771
предыдущая статья	2688
предыдущая страница	2771
предыдущая фотография	2771
предыдущее фото	2771
предыдущий слайд	2771
презаредете страницата	237
презареди страницата	237
премиум	2669
преміум	3310
препечатването е забранено	250
препечатването забранено	250
препоръчани	175
препоръчано от outbrain	257
препоръчано от taboola	257
препоръчваме	241
препоръчваме ви	175
препоръчваме ви още	175
препоръчваме още	175
пригостити кавою	3397
пригостіть нас кавою	3397
придбати квитки	3386
придбати квиток	3386
придбати книжку	3386
придбати передплату	3399
придбати права на публікацію	3410
приемам всички	229
приемам всички бисквитки	229
приемам и продължавам	229
приеми всички	229
приеми и покажи	229
приеми и продължи	229
призначення платежу: благодійний внесок	3397
прийняти	3320
прийняти все	3388
прийняти всі	3320
прийняти всі файли cookie	3388
прийняти й показати	3388
прийняти та показати	3388
прийняти та продовжити	3388
прийняти і продовжити	3388
принтирай	178
принтирай рецептата	61
принципи редакції	3409
принять	2682
принять все	2682
принять все cookie	2754
принять все файлы cookie	2754
принять всё	2682
принять и показать	2754
принять и продолжить	2754
прислать новость	2685
прислать новость анонимно	2775
присоединиться к обсуждению	2780
пришлите свои фото	2775
приєднатися	3307
приєднатися до спільноти	3307
проверете имейла си	243
проверете пощата си	243
провери знанията си	225
проверь себя	2748
проверьте свои знания	2748
проверьте свою почту	2768
проверьте себя	2748
проголосовало #	2748
проголосовать	91
проголосувати	91
продовження під рекламою	3319
продовження статті під рекламою	3319
продовжити без вимкнення	3395
продовжити з apple	3399
продовжити з google	3399
продовжити через apple	3399
продовжити через facebook	3399
продовжити через google	3399
продолжительность #	2756
продолжить без отключения	2761
продолжить без поддержки	2663
продолжить с apple	2765
продолжить с google	2765
продолжить через apple	2765
продолжить через facebook	2765
продолжить через google	2765
продължава след рекламата	174
продължете с google	240
продължи без изключване	236
продължи с apple	240
продължи с facebook	240
продължи с google	240
продължителност	232
продължителност #	231
произвольная сумма	2763
произошла ошибка	2769
произошла ошибка. попробуйте ещё раз	2768
произошла ошибка. попробуйте позже	2768
пройти опитування	3382
пройти опрос	2748
пройти тест	2748
прокоментувати	3414
прокомментировать	2780
промени размера на текста	256
промо	2681	3319
пропозиція для передплатників	3386
пропозиція для читачів	3386
прослухати статтю	3390
прослушать	2677
прослушать новость	2677
прослушать статью	2756
прочетено от синтетичен глас	231
прочетете и	175
прочетете цялата статия	246
прочети по-късно	256
прочети с абонамент	240
прочети транскрипцията	231
прочети цялата новина	246
прочети цялата статия	246
прочитати пізніше	3417
прочитать позже	2783
прямой эфир	2757
прізвище	3403
публикувай коментар	253
пусни видеото	231
първо най-новите	253
підписатись	3310
підписатися	3310
підписатися на автора	3416
підписатися на сповіщення	3393
підписатися на тему	3416
підписка	3310
підсумок від ші	3412
підтвердьте електронну адресу	3402
підтвердіть e-mail	3402
підтримайте нас	3307
підтримати	3307
підтримати автора	3307
підтримати журналістів	3307
підтримати на buy me a coffee	3397
підтримати на patreon	3397
підтримати нас	3307
підтримати проєкт	3397
підтримати разово	3397
підтримати редакцію	3307
підтримувати щомісяця	3397
пізніше	3306	3394
""", 'р': """
радимо прочитати	3325
радимо також	3325
развернуть	2691
разгадать кроссворд	2748
размер на текста	256
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	3397
разовий внесок	3397
разовий донат	3397
разово	2664
разовое пожертвование	2763
разовый платеж	2763
разовый платёж	2763
разпечатай	178
разпечатай статията	256
разреши	235
разреши веднъж	229
разреши известия	234
разреши известията	234
разреши рекламите	237
разрешите уведомления	2746
разрешить	2760
разрешить контент	2754
разрешить один раз	2754
разрешить рекламу	2762
разрешить уведомления	2746
ранняя регистрация	2752
раскрыть	2692
распечатать	2677
распечатать рецепт	61
распечатать статью	2677
рассказать друзьям	2677
рассылка	2672
рассылки	2672
расшифровка	2757
регистрация	168	2669
редакция рекомендует	2688
редакційна політика	3409
редакційна політика видання	3409
резултати от анкетата	225
резултати от гласуването	225
результати	91	3328
результати голосування	3382
результати опитування	3382
результаты	91	2692
результаты голосования	2748
результаты опроса	2748
реклама	174	2681	3319
реклама - статията продължава по-долу	174
реклама google	2784
реклама від google	3418
реклама закончилась	2784
реклама закінчилася	3418
реклама на сайте	2681
реклама на сайті	3319
реклама окончена	2784
реклама от google	2784
реклама. продовження нижче	3319
реклама. продолжение ниже	2681
реклами от google	257
рекламний матеріал	3418
рекламно каре	174
рекламно съдържание	174
рекламный материал	2784
рекомендовано outbrain	2784
рекомендовано taboola	2784
рекомендуем	2688	2766
рекомендуем почитать	2688
рекомендуем также	2688
рекомендуемое	2688
рекомендуємо	3325	3400
рекомендуємо прочитати	3325
рекомендуємо також	3325
реши кръстословицата	225
реши теста	225
реєстрація	3310
розгадати кросворд	3382
розгорнути	3328	3405
роздрукувати	3316
роздрукувати рецепт	61
роздрукувати статтю	3316
розмір тексту	65
розмір шрифту	65
розшифровка	3391
российской картой	2763
рубрики	2688	3325
річна передплата	3399
річна підписка	3399
""", 'с': """
самая выгодная	2766
само за абонати	240
само необходими	229
само необходимите	229
самое важное	2688
самое популярное	2688
самое читаемое	2688
самое читаемое за день	2688
самое читаемое за неделю	2688
самый популярный	2766
свали аудиото	231
свали епизода	231
свали от app store	233
свали от google play	233
свали приложението	233
свежее	2688
свежие новости	2688
свернуть	2691
своя сума	3397
своя сумма	2763
свържете се с редакцията	249
свържи се с автора	246
свързани новини	175
свързани публикации	175
свързани статии	175
связаться с нами	2685
світлина # з #	3404
світлина # із #	3404
сгенерировано ии	2778
сгенерировано нейросетью	2778
сгенерировано с помощью ии	2778
сделать донат	2763
сделать пожертвование	2664
сейчас читают	2688
сигнализирай за грешка	249
сканворд	2749
сканирай qr кода	233
сканирайте qr кода	233
сканирайте qr кода и изтеглете приложението	233
сканируйте qr-код	2758
скануйте qr-код	3392
скасувати можна будь-коли	3399
скачать аудио	2756
скачать выпуск	2756
скачать из google play	2758
скидка #%	2766
скидка для подписчиков	2752
скопировано	2783
скопировано в буфер обмена	2783
скопировать ссылку	2677
скопировать ссылку на статью	2677
скопійовано	3417
скопійовано в буфер обміну	3417
скопіювати посилання	3316
скопіювати посилання на статтю	3316
скорост	232
скорост на възпроизвеждане	231
скорость	2757
скорость воспроизведения	2756
скрий отговорите	253
скрий рекламата	257
скрыть	2692
скрыть ответы	2780
скрыть рекламу	2784
слайд # з #	3404
слайд # из #	2770
слайд # от #	245
слайд # із #	3404
слайд #/#	2770	3404
следвай автора	255
следвай темата	255
следвате тази тема	255
следваща новина	246
следваща снимка	246
следваща статия	246
следваща страница	246
следващо видео	231
следете на живо	246
следете темата	255
следи темата	255
следить за автором	2782
следить за онлайном	2771
следить за темой	2782
следующая	2691
следующая новость	2771
следующая статья	2688
следующая страница	2771
следующая фотография	2771
следующее видео	2756
следующее фото	2771
следующий слайд	2771
слухати	3316
слухати новину	3316
слушай новината	178
слушай статията	231
слушать	2677
слушать новость	2677
см. также	2688
смотреть # фото	2770
смотреть # фотографии	2770
смотреть # фотографий	2770
смотреть видео	2756
смотреть все	2691
смотреть все # фото	2770
смотреть все # фотографии	2770
смотреть все # фотографий	2770
смотреть все фото	2770
смотреть все фотографии	2770
смотреть все фотографий	2770
смотреть галерею	2771
смотреть онлайн-трансляцию	2771
смотреть предложение	2752
смотреть фото	2770
смотреть фотогалерею	2771
смотреть фотографии	2770
смотреть фотографий	2770
смотри также	2688
смотрите также	2688
сначала новые	2780
сначала старые	2780
снимка # от #	245
снимка #/#	245
снимок # из #	2770
советуем почитать	2688
согласен	2682
согласиться	2682
согласиться и продолжить	2754
содержание	2691
содержание статьи	2771
содержимое недоступно	2754
создано ии	2778
создано нейросетью	2778
создано при помощи ии	2778
создано с помощью ии	2778
создать аккаунт	2669
сообщение	2769
сообщение отправлено	2768
сообщить новость	2775
сообщить об опечатке	2685
сообщить об ошибке	2685
сортирай по	253
сортиране	254
сортировать	2781
сортировать по	2780
сортировка	2781
сортування	3415
сортувати	3415
сортувати за	3414
сохранено	2783
сохранить	2677
сохранить выбор	2754
сохранить на потом	2783
сохранить настройки	2754
сохранить рецепт	61
сохранить статью	2677
социальные сети	2679
спасибо за ваш голос	91	2748
спасибо за ваше сообщение	2768
спасибо за подписку	2672
спасибо за регистрацию	2768
спасибо за сообщение	2768
спасибо за участие в опросе	2748
спасибо, ваш голос учтён	2748
спершу нові	3414
спершу старі	3414
спестявате #%	241
спецпроект	2681
спецпроєкт	3319
сповіщення	3394
споделете	178
сподели	178
сподели във facebook	178
сподели като подарък	256
сподели по имейл	256
сподели статията	178
споделяне	178
спонсорирано	174
спонсорирано съдържание	257
спонсорский материал	2784
спонсорський матеріал	3418
способ оплаты	2667
способы оплаты	2667
спочатку нові	3414
спочатку старі	3414
спри да следваш	255
спробуйте пізніше	3402
спробуйте ще раз	3402
ссылка скопирована	2677
сталася помилка	3403
сталася помилка. спробуйте пізніше	3402
сталася помилка. спробуйте ще раз	3402
станете член	167
стани абонат	167
стани дарител	167
старые	2781
старі	3415
стати патроном	3397
стати підписником	3397
стати співучасником	3307
стати частиною спільноти	3307
стати членом клубу	3397
статията е заключена	240
статията е защитена с авторско право	250
статията се чете от изкуствен интелект	231
стаття захищена авторським правом	3410
стать патроном	2664
стать соучастником	2664
стать спонсором	2664
статья защищена авторским правом	2776
створено за допомогою штучного інтелекту	3412
створено за допомогою ші	3412
створено штучним інтелектом	3412
створено ші	3412
створити акаунт	3310
стежити за автором	3416
стежити за онлайном	3405
стежити за темою	3416
стислий переказ від ші	3412
стоимость доставки	2752
сторінка # з #	3404
сторінка # із #	3404
сторінка #/#	3404
страница # из #	2770
страница # от #	245
страница #/#	245	2770
стрічка новин	3325
субтитри	232	3391
субтитры	2757
судоку	226	2749	3383
сума по избор	238
сховати	3328
сховати відповіді	3414
сховати рекламу	3418
сходни новини	175
схожі матеріали	3325
схожі новини	3325
схожі статті	3325
съгласен съм и продължавам	229
съдържание от партньор	257
съдържанието е блокирано	229
съдържанието е защитено с авторски права	250
съдържанието не е налично	229
съдържанието не може да бъде показано	229
създадено от ии	252
създадено с изкуствен интелект	252
създадено с помощта на ии	252
създай профил	168
съобщение	244
съобщението е изпратено	243
съобщете за грешка	249
съобщи за грешка	249
сыграть	2749
сюжет	2688
сюжеты	2688
""", 'т': """
тагове	175
тази статия е заключена	240
так, будь ласка	3394
так, дякую	3394
так, хочу	3394
також читайте	3325
твитнуть	2677
твиттер	2678
твітнути	3316
теги	2688	3325
текст продовжується під рекламою	3319
текст создан автоматически	2778
текст створено автоматично	3412
текст читает робот	2756
текущее время	2756
текущее время #	2756
текущо време	231
текущо време #	231
телеграм	2678
телефон	244	2769	3403
тема	244	2769	3403
тема дня	2688
теми	3325
темы	2688
тест дня	2748
тествай знанията си	225
това видео вече не е налично	231
това видео не е налично	231
това поле е задължително	243
това съдържание не е налично	229
това съдържание не може да бъде показано	229
только для подписчиков	2669
только необходимые	2754
транскрипция	232
тривалість	3391
тривалість #	3390
търговско съдържание	257
тільки необхідні	3388
""", 'у': """
у вас вже є акаунт	3399
у вас включен adblock	2761
у вас нет подписки	2765
у вас уже есть аккаунт	2765
у мене вже є акаунт	3399
у мене є акаунт	3399
у мене є передплата	3399
у меня есть аккаунт	2765
у меня есть подписка	2765
у меня нет аккаунта	2765
у меня уже есть аккаунт	2765
у цій статті	3405
уведомления	2760
увеличи	246
увеличи снимката	246
увеличи текста	256
увеличи шрифта	256
увеличить	2691
увеличить изображение	2771
увеличить текст	2783
увеличить фото	2771
увеличить шрифт	2783
увійти	3310
увійти з google	3399
увійти за допомогою google	3399
увійти через apple	3399
увійти через facebook	3399
увійти через google	3399
увійти, щоб коментувати	3414
увімкнути	3394
увімкнути звук	3390
увімкнути сповіщення	3379
увімкніть сповіщення	3379
угостите нас кофе	2763
угостить кофе	2763
уже есть аккаунт	2669
уже зарегистрированы	2669
уже зареєструвалися	3310
уже отключил	2762
узнать цену	2752
укажите сумму	2763
уменьшить шрифт	2783
умови використання	3320
управление на бисквитките	229
управление на известията	234
управление на съгласието	229
управление согласием	2754
управление уведомлениями	2759
управлявай съгласието	229
управлять согласием	2754
условия за ползване	229
установить приложение	2758
усі коментарі	3414
усі матеріали	3405
усі матеріали автора	3405
усі матеріали за темою	3405
усі новини	3327
усі статті	3405
усі статті автора	3405
""", 'ф': """
файлы cookie	2682
фамилия	244	2769
фейсбук	2678
филворды	2749
фото	2688
фото # з #	3404
фото # из #	2770
фото # із #	3404
фото #/#	2770	3404
фоторепортаж	2688
""", 'х': """
харесай	178
харесва ми	254
хорошо	2682
хотите получать уведомления	2759
хочете отримувати сповіщення	3393
""", 'ц': """
це було корисно	3412
це відео більше недоступне	3390
це відео недоступне	3390
це відео недоступне у вашій країні	3390
це поле обов'язкове	3402
цей контент недоступний	3388
цей контент неможливо показати	3388
цей матеріал закритий	3399
цена на доставката	228
ця стаття закрита	3399
цял екран	231
""", 'ч': """
час читання # хв	3327
час, що залишився	3390
час, що залишився #	3390
чете синтетичен глас	231
четете без ограничения	240
четете без реклами	257
четете в приложението	233
чети без реклами	257
чети в приложението	233
чи була стаття корисною	3323
читает синтезированный голос	2756
читайте в застосунку	3392
читайте в приложении	2758
читайте еще	2688
читайте ещё	2688
читайте ниже	2681
читайте первыми в приложении	2758
читайте першими в застосунку	3392
читайте по теме	2688
читайте также	2688
читайте також	3325
читати без обмежень	3399
читати без реклами	3418
читати всю новину	3405
читати всю статтю	3405
читати далі	3327
читати з передплатою	3399
читати коментарі	3414
читати повністю	3327
читати розшифровку	3390
читати статтю повністю	3405
читати також	3325
читать без ограничений	2765
читать без рекламы	2784
читать в max	2679
читать в telegram	2679
читать всю статью	2771
читать далее	2691
читать дальше	2691
читать ещё	2691
читать комментарии	2685
читать полностью	2691
читать расшифровку	2756
читать с подпиской	2765
читать статью полностью	2771
читать также	2688
читать целиком	2771
читає синтезований голос	3390
чому я бачу цю рекламу	3418
что еще почитать	2688
что ещё почитать	2688
что-то пошло не так	2769
что-то пошло не так, попробуйте позже	2768
что-то пошло не так. попробуйте еще раз	2768
что-то пошло не так. попробуйте ещё раз	2768
что-то пошло не так. попробуйте позже	2768
чуй статията	231
""", 'ш': """
швидкість	3391
швидкість відтворення	3390
ші може помилятися	3412
""", 'щ': """
ще за темою	3325
ще не передплатник	3399
ще немає акаунта	3399
ще новини	3325
що ще почитати	3325
щомісяця	3307	3400
щомісячна підтримка	3397
щомісячний внесок	3397
щоп'ятниці. безкоштовно. без спаму	3402
щороку	3400
щось пішло не так	3403
щось пішло не так, спробуйте пізніше	3402
щось пішло не так. спробуйте пізніше	3402
щось пішло не так. спробуйте ще раз	3402
""", 'э': """
экономия #%	2766
эксклюзивно для подписчиков	2765
электронная почта	2672
электронная почта или логин	2765
эта статья закрыта	2765
это было полезно	2778
это видео больше недоступно	2756
это видео недоступно	2756
это видео недоступно в вашей стране	2756
это поле обязательно	2768
это поле обязательно для заполнения	2768
этот контент невозможно показать	2754
этот контент недоступен	2754
этот материал закрыт	2765
""", 'я': """
я вже підтримую	3306
я вимкнув блокувальник	3395
я отключил	2762
я отключил блокировщик	2761
я уже поддерживаю	2663
як вимкнути adblock	3395
як ми захищаємо джерела	3409
як ми захищаємо наші джерела	3409
якість	3391
яндекс.дзен	2678
""", 'і': """
ім'я	3403
індекс	3403
інша сума	3397
інші матеріали автора	3405
інші новини	19	3325
інші статті автора	3405
""", 'א': """
אולי גם יעניין אותך	1557
אולי יעניין אותך	1557
אולי יעניין אותך גם	1585
אולי יעניין אתכם	1557
אולי יעניין אתכם גם	1585
אולי מאוחר יותר	1540
אולי פספסתם	1585
אינציקלופדיית ynet	1557
""", 'ב': """
בחסות	1588
בשיתוף	1552
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1556
דלג לתוכן	1559
דלגו למתכון	61
דף הבית	1559
""", 'ה': """
האזינו	1548
הבא	1559
הבנתי	1560
הגב	1556
הדפיסו את המתכון	61
הדפיסו כתבה	1584
הדפס	1548
הדפס מתכון	61
הדפסה	1548
הדפסת המתכון	61
הדפסת כתבה	1584
הוסיפו תגובה	1556
הוסף תגובה	1556
הוספת תגובה	1556
הזכירו לי מאוחר יותר	1540
החשבון שלי	1542
הירשם	1542
הכי נצפים	1557
הכי נקרא	1557
הכי נקראות	1557
הכי נקראות היום	1585
הכתבה הבאה	1557
הכתבה המלאה למנויים	1584
הכתבה הקודמת	1557
המלצות	1557
המשך לקרוא	1559
המשך קריאה	1559
הנצפים ביותר	1585
הנקראות ביותר	1557
הנקראים ביותר	1585
הסתר	1560
העתיקו את הקישור	1584
העתיקו קישור	1584
העתק קישור	1548
העתקת הקישור	1584
העתקת קישור	1548
הצביעו	91
הצבע	91
הצבעה	91
הצג הכל	1560
הצג מפה	1560
הצג מקור	1560
הצג עוד	1559
הצג פחות	1560
הצג תוצאות	91
הצטרפו	1541
הצטרפו אלינו	1541
הקודם	1559
הקישור הועתק	1584
הרשמה	1542
השב	1556
התחבר	1542
התחברות	1542
""", 'ו': """
ווטסאפ	1548
וידאו	1557
""", 'ח': """
חדשות אחרונות	1557
חודש ראשון ב-#	1583
חודש ראשון ב-# ש"ח	1583
חודש ראשון בשקל	1583
חודש ראשון חינם	1583
חזרה למעלה	1559
חיפוש	1559
""", 'ט': """
טוויטר	1548
טלגרם	1548
טען עוד	1559
""", 'י': """
יציאה	1542
""", 'כ': """
כבר מנויים? התחברו	1542
כבר נרשמת	1542
כותרות אחרונות	1557
כניסה	1542
כניסה למנויים	1542
כתבה זו היא תוכן ממומן	1584
כתבה ממומנת	1588
כתבו תגובה	1556
כתבות אחרונות	1557
כתבות מומלצות	1557
כתבות נוספות	1557
כתבות נוספות בנושא	1585
כתבות נוספות שיעניינו אתכם	1585
כתבות קשורות	1557
כתבות שאולי פספסתם	1585
כתבות שיעניינו אתכם	1585
""", 'ל': """
לא כעת	1540
לא עכשיו	1540
לא תודה	1540
לא, תודה	1540
להורדת האפליקציה	1584
להמשך קריאה	1542
להרשמה	1542
לכל הכתבות	1559
לכל הכתבות בנושא	1585
לכל העדכונים, הכתבות והסרטונים	1585
לכל התגובות	1556
לכתבה הבאה בסדרה	1585
לכתבה הקודמת בסדרה	1585
למנויים בלבד	1545
למתכון	61
לפרטים	1560
לצפייה בתוצאות	91
לרכישת מינוי	1542
לרכישת מינוי לחצו כאן	1584
לתרום	1541
לתרומה	1541
""", 'מ': """
מבזקים	1557
מדיניות הפרטיות	1555
מדיניות הפרטיות ותנאי השימוש	1555
מודעה	1552
מומלץ עבורך	1585
מומלץ עבורכם	1585
מומלצים	1557
ממומן	1552
מעבר למתכון	61
מצאתם טעות	1556
""", 'נ': """
נושאים	1557
נושאים קשורים	1557
""", 'ס': """
סגור	1540
סגירה	1540
סיכום ai	1570
סיכום הכתבה	1570
סקר	91
סקר היום	91
""", 'ע': """
עוד	1559
עוד באותו נושא	1585
עוד בנושא	1557
עוד בערוץ	1557
עוד חדשות	1557
עוד כתבות	19	1557
עוד כתבות בנושא	19
עוד כתבות מעניינות	1584
עוד סיפורים	1585
""", 'פ': """
פייסבוק	1548
פרטים	1560
פרסום	1552
פרסומת	1552
פתח	1560
""", 'צ': """
צור חשבון	1542
צור קשר	1556
""", 'ק': """
קרא גם	1557
קרא עוד	1559
קראו גם	1557
קראו עוד	1559
""", 'ש': """
שיתוף	1548
שיתוף בווטסאפ	1548
שיתוף בטוויטר	1548
שיתוף במייל	1584
שיתוף בפייסבוק	1548
שכחתי סיסמה	1542
שלח	91
שלח לחבר	1548
שלחו את הכתבה במתנה	1584
שלחו במתנה	1584
שליחה במייל	1548
שמירה	1548
שמירת המתכון	61
שמירת כתבה	1584
שמרו כתבה	1584
שמרו לקריאה מאוחרת	1584
שתף	1548
שתפו	1548
שתפו את הכתבה	1548
שתפו בוואטסאפ	1584
שתפו בווטסאפ	1584
שתפו בטלגרם	1584
שתפו בפייסבוק	1548
""", 'ת': """
תגובה	1556
תגובות	1556
תגיות	1557
תודה על הצבעתך	91
תוכן למנויים	1542
תוכן ממומן	87	1552
תוכן מסחרי	1588
תוכן מקודם	1552
תוכן פרסומי	1588
תוכן שיווקי	87	1552
תוכן שיווקי בשיתוף	1588
תוצאות	91
תורגם אוטומטית	1584
תיקון טעות	1584
תמכו בנו	1541
תנאי השימוש	1555
תנאי השימוש | מדיניות הפרטיות	1555
תנאי השימוש ומדיניות הפרטיות	1555
תפריט	1559
תקציר ai	1570
תקציר בינה מלאכותית	1570
תקציר הכתבה	1570
תרומה	1541
תרמו	1541
תרמו עכשיו	1541
""", 'ا': """
ابلغ عن خطا	142
اترك تعليقا	118
اتصل بنا	118
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1321
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1294
اخبار مرتبطة	152
اخبار پيشنهادي	1321
اخترنا لك	119
اخترنا لكم	152
اخر الاخبار	119
اخرين اخبار	1294
اخرين خبرها	1321
اخفاء	122
ادارة ملفات تعريف الارتباط	116
ادامه	1296
ادامه مطلب	1296
ادعم الصحافة المستقلة	99
ادعمنا	99
اذهب الي الوصفة	61
ارسال	91	109	1287
ارسال المقال بالبريد	151
ارسال به تلگرام	1313
ارسال به دوستان	1287
ارسال راي	91
ارسال نظر	1293
ارسل	91
از دست ندهيد	1321
از ما حمايت كنيد	1283
استطلاع	91
استطلاع الراي	91
استطلاع راي	91
استمع	109
استمع للخبر	138
استمع للمقال	138
استمع للنص	138
اشتراك	100	1284
اشتراك گذاري	1287
اشتراك گذاري در تلگرام	1313
اشتراكگذاري	1287
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
الان نه	1282
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
انتهاي پيام	1313
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
اولين نفري باشيد كه نظر ميدهد	1313
ايجاد حساب	1284
اين مطالب را هم بخوانيد	1321
اين مطلب را هم بخوانيد	1321
اگهي	1289
اگهيها	1325
""", 'ب': """
باز كردن	1297
بازرگاني	1325
بازگشت به بالا	1296
بالفيديو	138
بحث	121
برعاية	113
برچسب ها	1294
برچسبها	1294
بستن	1282
بعدا ياداوري كن	1282
بعدي	1296
بلغ عن خطا	142
به اشتراك بگذاريد	1287
بيشتر	1294	1296
بيشتر ببينيد	1321
بيشتر بخوانيد	1294
""", 'ت': """
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تازهترينها	1294
تبرع	99
تبرع الان	99
تبليغ	1289
تبليغات	1289
تبليغات در گوگل	1325
تبليغات متني	1325
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
تلگرام	1287
تم نسخ الرابط	151
تماس با ما	1293
تماشاي ويديو	1313
تنظيمات كوكي	1292
تنظيمات كوكيها	1292
تويتر	109
توييتر	1287
تيليجرام	109
""", 'ث': """
ثبت راي	91
ثبت نام	1284
ثبت نظر	91	1293
ثبتنام	1284
""", 'ج': """
جديدترين اخبار	1294
جزئيات	1297
جستجو	1296
جميع التعليقات	118
""", 'ح': """
حالا نه	1282
حجم الخط	109
حجم النص	65
حريم خصوصي	1292
حساب كاربري	1284
حسابي	100
حصري للمشتركين	100
حفظ	109
حفظ المقال	151
حفظ الوصفة	61
حفظ للقراءة لاحقا	151
حمايت كنيد	1283
حمايت مالي	1283
""", 'خ': """
خانه	1296
خبر بعدي	1313
خبر قبلي	1313
خبرهاي بيشتر	1321
خبرهاي داغ	1321
خبرهاي مرتبط	1294
خبرهاي پيشنهادي	1321
خروج	1284
""", 'د': """
در همين رابطه	1321
در همين زمينه	1321
دستهبندي	1294
دعوت به همكاري	1313
ديدگاه	1293
ديدگاهتان را بنويسيد	1313
ديدگاهها	1293
""", 'ذ': """
ذات صلة	119
ذخيره	1287
ذخيره خبر	1313
ذخيره دستور پخت	61
ذخيره مطلب	1313
ذخيره مطلب براي بعد	1313
ذكرني لاحقا	98
""", 'ر': """
راي دهيد	91
راي شما ثبت شد	91
ربما لاحقا	98
رد	118
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1284
رپورتاژ	1289
رپورتاژ اگهي	1289
""", 'س': """
سؤال اليوم	91
ساهم	99
ساهم الان	99
سجل الدخول	103
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1292
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
شايد بعدا	1282
شرايط استفاده	1292
شرايط استفاده و حريم خصوصي	1292
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شكرا لتصويتك	91
""", 'ص': """
صفحه اصلي	1296
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
عضويت	1284
عكس	1294
علي فيسبوك وتويتر	112
""", 'غ': """
غرد	109
""", 'ف': """
فتح	122
فقط براي مشتركان	1284
فهمت	122
فيديو	119
فيسبوك	109	1287
""", 'ق': """
قبلي	1296
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
كليدواژهها	1294
كمك كنيد	1283
كمك مالي	1283
كن اول المعلقين	151
كن داعما	99
كوكيها	1292
كپي شد	1313
كپي كردن لينك	1313
كپي لينك	1287
""", 'ل': """
لا شكرا	98
لا، شكرا	98
لاحقا	98
للمشتركين فقط	103
ليس الان	98
لينك كوتاه	1287
لينك كوتاه خبر	1313
لينك كپي شد	1313
""", 'م': """
مادة اعلانية	113
متوجه شدم	1297
محتواي تبليغاتي	1289
محتواي حمايتشده	1313
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
مشاهده بيشتر	1296
مشاهده نتايج	91
مشاهده همه	1296
مشترك شويد	1284
مطالب بيشتر	1321
مطالب مرتبط	1294
مطالب پيشنهادي	1321
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1294
ملفات تعريف الارتباط	116
منو	1296
مهمترين اخبار	1294
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موضوعات ذات صلة	119
موضوعات متعلقة	152
""", 'ن': """
نسخ الرابط	109
نسخ رابط المقال	151
نسخه چاپي	1313
نسيت كلمة المرور	100
نظر	1293
نظر بدهيد	1313
نظر خود را با ما در ميان بگذاريد	1313
نظر خود را بنويسيد	1293
نظر سنجي	91
نظر شما	1293
نظر شما درباره اين خبر چيست	1313
نظرات	1293
نظرسنجي	91	1313
نمايش بيشتر	1296
نمايش كمتر	1297
نمايش متن اصلي	1297
نمايش نتايج	91
نمايش نقشه	1297
نمايش همه	1297
ننصح بقراءة	119
نه ممنون	1282
""", 'ه': """
هذه المادة للمشتركين	151
همرساني	1287
همچنين ببينيد	1321
همچنين بخوانيد	1294
""", 'و': """
واتساب	109
واتساپ	1287
ورود	1284
ورود / ثبت نام	1284
وسوم	119
ويديو	1294
ويژه مشتركان	1284
""", 'پ': """
پاسخ	1293
پربازديدترين	1294
پربازديدترينها	1294
پربازديدها	1294
پربازديدهاي امروز	1321
پربازديدهاي هفته	1321
پربحثترينها	1294
پربينندهترين	1321
پربينندهترين خبرها	1321
پربينندهترينها	1321
پيام بازرگاني	1325
پيشنهاد خواندني	1321
پيشنهاد سردبير	1294
پيشنهاد ما	1294
""", 'چ': """
چاپ	1287
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1293
گزارش خطا در اين خبر	1313
""", 'अ': """
अक्षर का आकार	65
अगला	1611
अगली खबर	1609
अन्य खबरें	19	1609
अपनी राय दें	1608
अभी दान करें	1598
अभी नहीं	1597
""", 'आ': """
आगे पढें	1611
आज का सवाल	91
आज की अन्य खबरें	1635
आपके लिए	1609
आपको यह भी पसंद आ सकता है	1635
आपको ये भी पसंद आ सकता है	1635
""", 'इ': """
इसे भी देखें	1635
इसे भी पढें	1609
""", 'ई': """
ई-पेपर	1599
""", 'ऊ': """
ऊपर जाएं	1611
""", 'ए': """
एआई द्वारा तैयार	1623
एआई समरी	1623
एआई सारांश	1623
एआई से तैयार सारांश	1623
""", 'औ': """
और खबरें	1609
और देखें	1611
और पढें	1609	1611
और भी पढें	1635
""", 'क': """
कम दिखाएं	1612
कमेंट	1608
कमेंट करें	1608
कमेंट्स	1608
कुकी नीति	1607
केवल सदस्यों के लिए	1599
कॉपी लिंक	1602
""", 'ख': """
खाता बनाएं	1599
खोजें	1611
खोलें	1612
""", 'ग': """
गलती बताएं	1612
गोपनीयता नीति	1607
""", 'च': """
चर्चा में क्यों है	1635
""", 'ज': """
जरूर पढें	1635
जवाब दें	1608
ज्यादा पढी गई	1635
""", 'ट': """
टिप्पणियां	1608
टिप्पणी	1608
टिप्पणी करें	1608
टेक्स्ट साइज	65
टैग्स	1609
टॉप न्यूज	1609
टॉप स्टोरीज	1635
ट्रेंडिंग	1609
ट्विटर	1602
""", 'ठ': """
ठीक है	1612
""", 'त': """
ताजा खबरें	1609
ताजा समाचार	1609
""", 'द': """
दान करें	1598
देश की और खबरें	1635
दोस्तों को भेजें	1623
""", 'न': """
नक्शा देखें	1612
नतीजे देखें	91
नहीं धन्यवाद	1597
नहीं, धन्यवाद	1597
नियम और शर्तें	1607
नियम और शर्तें | गोपनीयता नीति	1607
""", 'प': """
परिणाम देखें	91
पार्टनर कंटेंट	1638
पिछला	1611
पिछली खबर	1609
पूरी खबर पढें	1611
पोल	91
प्रचार	1605
प्रतिक्रिया दें	1608
प्रायोजित	1605
प्रायोजित सामग्री	1638
प्रिंट करें	1602
प्रीमियम	1599
""", 'फ': """
फेसबुक	1602
फेसबुक पर शेयर करें	1602
फॉन्ट साइज	65
फोटो	1609
फोटो गैलरी	1635
""", 'ब': """
बंद करें	1597
बडी खबरें	1609
बाद में	1597
बाद में याद दिलाएं	1597
""", 'म': """
मुख्य समाचार	1609
मूल देखें	1612
मेन्यू	1611
मेरा खाता	1599
""", 'य': """
यह भी देखें	1635
यह भी पढें	1609
ये खबरें भी पढें	1635
ये भी जानें	1635
ये भी देखें	1635
ये भी पढें	1609
""", 'र': """
रजिस्टर करें	1599
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1602	1623
लॉग इन	1599
लॉग इन करें	1599
लॉगआउट	1599
लॉगिन	1599
लोकप्रिय	1609
""", 'व': """
विज्ञापन	1605
विज्ञापन के बाद जारी	1638
विज्ञापन हटाएं	1623
विवरण	1612
विषय	1609
वीडियो	1609
वोट करें	91
वोट दें	91
व्हाट्सएप	1602
""", 'श': """
शायद बाद में	1597
शेयर	1602
शेयर करें	1602
""", 'स': """
संपर्क करें	1608
संबंधित खबरें	1609
संबंधित लेख	1609
संबंधित वीडियो	1635
संबंधित समाचार	1609
सदस्य बनें	1598
सबसे ज्यादा पढी गई	1609
सबसे ज्यादा पढी गई खबरें	1635
सबसे ज्यादा पढी गईं	1635
सब्सक्राइब	1599
सब्सक्राइब करें	1599
सभी दिखाएं	1612
सभी देखें	1611
समझ गया	1612
समर्थन करें	1598
सर्वे	91
सहयोग करें	1598
साइन अप	1599
साइन इन	1599
साझा करें	1602
सीधे रेसिपी पर जाएं	61
सेव करें	1602
स्पॉन्सर्ड	1605
स्पॉन्सर्ड कंटेंट	1638
""", 'ह': """
हमारा समर्थन करें	1598
होम	1611
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	264
""", 'আ': """
আপনার জন্য নির্বাচিত	290
আরও খবর	266
আরও দেখুন	266
আরও পডতে পারেন	290
আরও পডুন	266
আরও সংবাদ	290
আরো খবর	290
আরো পডুন	290
""", 'এ': """
এ জাতীয আরও খবর	290
এ জাতীয আরো খবর	290
এ সম্পর্কিত আরও খবর	266
এ সম্পর্কিত আরও পডুন	290
এই বিভাগের আরও খবর	290
এই বিভাগের আরো খবর	290
""", 'ক': """
কপি লিংক	289
""", 'খ': """
খবরটি শেযার করুন	289
""", 'জ': """
জনপ্রিয খবর	290
জরিপ	91
""", 'ন': """
নিবন্ধন	264
""", 'প': """
পাঠকের পছন্দ	290
পোস্টটি শেযার করুন	289
প্রিন্ট	268
প্রিন্ট করুন	289
""", 'ফ': """
ফলাফল দেখুন	91
ফেসবুকে শেযার করুন	289
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	289
বিজ্ঞাপন	268
বিস্তারিত পডুন	290
""", 'ভ': """
ভোট দিন	91
""", 'ম': """
মন্তব্য	268
মন্তব্য করুন	268
""", 'র': """
রেজিস্টার	264
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	264
লগইন	264
লিংক কপি	268
লিংক কপি করুন	289
লিংক কপি হযেছে	289
লিঙ্ক কপি করুন	289
লেখাটি সেভ করুন	289
""", 'শ': """
শেযার	268
শেযার করুন	268
""", 'স': """
সংশ্লিষ্ট খবর	266
সম্পর্কিত	290
সম্পর্কিত খবর	266
সম্পর্কিত বিষয	290
সম্পর্কিত সংবাদ	290
সর্বশেষ	266
সর্বশেষ সংবাদ	266
সর্বাধিক আলোচিত	290
সর্বাধিক পঠিত	266
সর্বোচ্চ পঠিত	290
সহাযতা করুন	264
সাবস্ক্রাইব	264
সেভ করুন	289
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	3228
ข่าวที่น่าสนใจ	3228
ข่าวที่เกี่ยวข้อง	3205
ข่าวยอดนิยม	3205
ข่าวล่าสุด	3205
ข่าวอื่นที่น่าสนใจ	3228
ข่าวอื่นๆ	19	3228
ข่าวอื่นๆ ที่น่าสนใจ	3219
ข่าวเกี่ยวข้อง	3228
ข่าวแนะนำ	3205
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	3219
คลิปแนะนำ	3228
ความคิดเห็น	3208
คัดลอกลิงก์	3208
คัดลอกลิงก์แล้ว	3219
คัดลอกลิงค์	3219
คัดลอกลิงค์แล้ว	3219
คุณอาจสนใจ	3228
""", 'ช': """
ชมคลิป	3219
ชมคลิปวิดีโอ	3219
ชมวิดีโอ	3219
ชมวิดีโอด้านบน	3219
ชมวิดีโอเต็มได้ที่นี่	3219
""", 'ด': """
ดูคลิป	3219
ดูทั้งหมด	3206
ดูผลลัพธ์	91
ดูผลโหวต	91
ดูวิดีโอ	3219
ดูเพิ่มเติม	3208
""", 'ต': """
ติดต่อเรา	3219
""", 'บ': """
บทความที่น่าสนใจ	3228
บทความที่เกี่ยวข้อง	3205
บทความล่าสุด	3205
บทความแนะนำ	3228
บริจาค	3202
บริจาคเลย	3202
บันทึก	3219
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3219
""", 'พ': """
พิมพ์	3208
พิมพ์บทความ	3219
พิมพ์สูตร	61
พิมพ์หน้านี้	3219
""", 'ฟ': """
ฟังรายการย้อนหลัง	3219
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3219
""", 'ย': """
ยอดนิยม	3228
ยอดนิยมในตอนนี้	3228
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	3219
ร่วมงานกับเรา	3219
ร่วมตอบแบบสอบถาม	3219
ร่วมบริจาค	3202
ร่วมแสดงความคิดเห็น	3219
""", 'ล': """
ลงทะเบียน	3202
ลืมรหัสผ่าน	3202
""", 'ส': """
สนับสนุนเรา	3202
สปอนเซอร์	3208
สมัครงานกับเรา	3219
สมัครสมาชิก	3202
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3219
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	3228
อ่านข่าวผ่านแอป	3219
อ่านข่าวอื่นๆ	3228
อ่านต่อ	3208
อ่านต่อเรื่องนี้	3228
อ่านเพิ่มเติม	3205
อ่านเรื่องที่เกี่ยวข้อง	3228
""", 'เ': """
เข้าสู่ระบบ	3202
เนื้อหาที่เกี่ยวข้อง	3228
เป็นคนแรกที่แสดงความคิดเห็น	3219
เรื่องที่คุณอาจสนใจ	19	3228
เรื่องที่น่าสนใจ	3228
เรื่องที่เกี่ยวข้อง	3205
เรื่องล่าสุด	3228
เรื่องอื่นที่น่าสนใจ	3205
เรื่องแนะนำ	3228
""", 'แ': """
แชร์	3208
แชร์ข่าวนี้	3219
แชร์บทความ	3219
แชร์หน้านี้	3219
แชร์ไปที่ line	3219
แท็ก	3228
แท็กที่เกี่ยวข้อง	3228
แบบสำรวจ	91
แปลอัตโนมัติ	3219
แสดงความคิดเห็น	3208
แสดงน้อยลง	3206
""", 'โ': """
โฆษณา	3208
โหลดแอปฟรี	3219
โหวต	91
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3445
""", 'ủ': """
ủng hộ	3426
ủng hộ chúng tôi	3426
""", 'あ': """
あとで	1888
あとで読む	1901
あなたにおすすめ	1913
あなたにおすすめの記事	1913
あなたへのおすすめ	1913
あわせて読みたい	1913
あわせて読む	1940
""", 'い': """
いいえ、結構です	1888
いいね	1901
いいね!してニュースをチェック	1902
いいね!で応援する	1930
いま読まれています	1940
いま読まれている記事	1940
""", 'お': """
おすすめ	1913
おすすめの記事	1913
おすすめ情報pr	1905
おすすめ記事	1913
おすすめ関連記事	1940
お問い合わせ	1907
お気に入り	1901
お気に入りに追加	1901
お申し込み	1891
""", 'こ': """
こちらの記事もおすすめ	1940
こちらの記事も読まれています	19	1940
こちらもおすすめ	1913
こちらも読む	1940
この著者の記事	1913
この記事に関連するニュース	1940
この記事のタグ	1913
この記事の写真をすべて見る	1941
この記事の関連ニュース	1940
この記事は会員限定です	1891
この記事もチェック	1930
この記事をシェア	1901
この記事をプレゼント	1930
この記事をプレゼントする	1930
この記事を保存	1930
この記事を印刷	1930
この記事を印刷する	1930
この記事を評価する	1930
この記者の記事一覧	1913
この連載の記事	1913
""", 'ご': """
ご意見	1910
ご支援のお願い	1889
ご購読の申し込み	1891
""", 'さ': """
さらに読み込む	1915
""", 'す': """
すべての写真を見る	1941
すべて受け入れる	1907
すべて表示	1916
すべて見る	1915
すべて許可	1907
""", 'そ': """
その他の記事	1913
""", 'は': """
はてなブックマーク	1901
はてなブックマークに追加	1930
はてブ	1901
""", 'ま': """
また後で	1888
""", 'み': """
みんなのコメント	1910
""", 'も': """
もっと見る	1915
もっと詳しく知りたい方は	1940
もっと読む	1913
もどる	1915
""", 'よ': """
よく読まれています	1940
よく読まれている記事	1913
よく読まれている記事ランキング	1913
""", 'わ': """
わかりました	1916
""", 'ア': """
アクセスランキング	1913
アプリのダウンロード	1900
アプリをインストール	1900
アプリをダウンロード	1900
アプリを開く	1900
アプリダウンロード	1900
アンケート	91
アンケート実施中	1930
""", 'オ': """
オススメ記事	1913
""", 'カ': """
カテゴリ	1913
カテゴリー	1913
""", 'キ': """
キーワード	1913
""", 'ク': """
クイズに挑戦	1930
クイズに挑戦する	1930
クッキー	1907
クッキー設定	1907
クリップ	1901
クリップする	1901
""", 'コ': """
コピーしました	1901
コメント	1910
コメント#件	1910
コメント(#	1910
コメントする	1910
コメントはまだありません	1910
コメントをもっと見る	1910
コメントを投稿	1910
コメントを書く	1910
コメントを残す	1910
コメントを見る	1910
コメント一覧	1910
""", 'サ': """
サイトポリシー	1907
サイトマップ	1907
サインイン	1891
サポートする	1889
""", 'シ': """
シェア	1901
シェアしよう	1901
シェアする	1901
""", 'ス': """
スキップ	1888
スクラップ	1901
スクラップする	1901
スポンサー	1905
スポンサードリンク	1905
スポンサーリンク	1905
""", 'タ': """
タイアップ	1905
タグ	1913
""", 'チ': """
チップを送る	1889
チャンネル登録	1902
""", 'ツ': """
ツイート	1901
ツイートする	1901
""", 'ト': """
トップ	1915
トップへ戻る	1915
トップニュース	1913
トップページ	1915
トピックス	1913
""", 'ド': """
ドネーション	1889
""", 'ニ': """
ニュースを読む	1915
ニュースレター	1895
ニュースレター登録	1895
""", 'バ': """
バックナンバー	1913
""", 'パ': """
パスワードを忘れた方	1891
""", 'ピ': """
ピックアップ	1913
""", 'フ': """
フォロー	1902
フォローしてね	1902
フォローしました	1902
フォローする	1902
フォロー中	1902
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1901
ブックマークする	1901
""", 'プ': """
プッシュ通知	1900
プライバシーポリシー	1907
プレゼント	1891
プレミアム	1891
プレミアム会員	1894
""", 'ヘ': """
ヘルプ	1907
""", 'ペ': """
ページの先頭へ	1915
ページトップ	1915
ページトップへ	1915
""", 'ホ': """
ホーム	1915
""", 'ポ': """
ポスト	1901
ポストする	1901
""", 'マ': """
マイページ	1891
""", 'メ': """
メニュー	1915
メルマガ	1895
メルマガ登録	1895
メールで送る	1901
メールで送信	1901
メールアドレス	1895
メールアドレスを入力	1895
メールマガジン	1895
メールマガジン登録	1895
""", 'ラ': """
ランキング	1913
""", 'リ': """
リンクをコピー	1901
リンクをコピーしました	1930
リンクをコピーする	1930
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1891
ログイン	1891
ログイン/会員登録	1891
ログイン・会員登録	1891
""", '一': """
一覧	1915
一覧へ	1915
一覧を見る	1915
""", '上': """
上一篇	3504
上一頁	3506
上一页	3506
""", '下': """
下一篇	3504
下一頁	3506
下一页	3506
下次再說	3479
下次再说	3479
""", '不': """
不,謝謝	3479
不,谢谢	3479
不用了	3479
""", '专': """
专题	3504
""", '个': """
个人中心	3483
""", '为': """
为你推荐	3504
为您推荐	3504
""", '主': """
主要ニュース	1913
""", '举': """
举报	3503
""", '了': """
了解	1916
""", '人': """
人才招聘	3523
人気の動画	1940
人気の記事	1913
人気ランキング	1913
人気記事	1913
人気記事ランキング	1913
人氣文章	3532
""", '今': """
今、あなたにオススメ	1913
今、読まれている記事	1940
今はしない	1888
今はやめておく	1888
今回はしない	1888
今日の注目	1913
今日最熱門	3532
今日热点	3504
今日焦点	3504
今日熱門	3532
""", '他': """
他の記事	19
他の記事も読む	1913
""", '付': """
付費閱讀	3483
付费内容	3483
付费阅读	3483
""", '以': """
以下为广告内容	3523
以下為廣告內容	3523
以后再说	3479
""", '会': """
会员专享	3486
会员专享内容	3486
会员专属	3483
会员中心	3483
会员登录	3483
会員の方はこちら	1891
会員の方はログイン	1891
会員登録	1891
会員登録する	1891
会員登録はこちら	1891
会員限定	1891
会員限定記事	1891
""", '你': """
你可能也喜欢	3504
你可能也喜歡	3504
你可能感兴趣	3504
你可能还想看	3532
你可能還想看	3532
""", '使': """
使用条款	3499
使用條款	3499
""", '保': """
保存	1901
保存する	1901
""", '個': """
個人情報の取り扱い	1907
個人情報の取り扱いについて	1907
個人情報の取扱いについて	1907
個人情報保護方針	1907
""", '元': """
元の記事を読む	1941
元記事で読む	1941
元記事を読む	1915
""", '免': """
免責聲明	3499
免費訂閱	3487
免費註冊	3483
免費試讀	3483
免责声明	3499
免费注册	3483
免费订阅	3487
免费试读	3483
""", '全': """
全ての写真を見る	1941
全文はこちら	1941
全文を読む	1915
全文表示	1915
全記事読み放題	1894
全部接受	3499
全部评论	3503
""", '公': """
公众号	3494
公式sns	1902
公式twitter	1902
公式x	1902
公式アプリ	1900
""", '共': """
共有	1901
共有する	1901
共有リンクをコピー	1930
""", '关': """
关于我们	3499
关注	3494
关注我们	3494
关键词	3504
关闭	3479
""", '其': """
其他新聞	3504
其他新闻	19	3504
""", '再': """
再生	1915
""", '写': """
写真(#枚	1941
写真をもっと見る	1941
写真を見る	1915
写真を見る(全#枚	1941
写真特集	1913
写评论	3503
""", '分': """
分享	3493
分享到	3493
分享到facebook	3523
分享到line	3523
分享到微信	3493
分享到微博	3493
分享本文	3523
分享此文	3523
分享給好友	3523
分享給更多人看到	3523
分享给好友	3523
分享给更多人	3523
分享至	3493
分享至facebook	3493
分享至line	3523
分类	3504
分類	3504
""", '列': """
列印	3493
列印本頁	3523
列印食譜	61
""", '初': """
初割で無料体験する	1891
初月無料	1894
""", '利': """
利用規約	1907
""", '前': """
前のページ	1915
前の記事	1913
前の記事へ	1913
前へ	1915
前回の記事はこちら	1940
前回はこちら	1941
""", '加': """
加入line好友	3494
加入会员	3483
加入我们	3523
加入我们的团队	3523
加入我們	3523
加入我們的團隊	3523
加入書籤	3493
加入會員	3483
加载更多	3506
""", '動': """
動画	1913
動画で見る	1930
動画を再生する	1930
動画を見る	1915
""", '单': """
单次捐款	3480
""", '印': """
印刷	1901
印刷する	1901
印刷用ページ	1930
印刷用ページを表示	1930
""", '即': """
即时新闻	3504
即時新聞	3504
""", '原': """
原文を表示	1916
原文を見る	1916
原文連結	3533
原文链接	3533
""", '参': """
参与评论	3503
参加者募集中	1926
参加问卷调查	3523
""", '參': """
參加問卷調查	3523
""", '友': """
友だち追加	1902
友だち追加する	1902
友善列印	3523
友達に教える	1930
""", '反': """
反馈	3503
""", '发': """
发现错误?请告诉我们	3523
发表留言	3503
发表评论	3503
""", '合': """
合わせて読みたい	1913
""", '同': """
同じカテゴリの記事	1913
同じ著者の記事	1940
同意	3499
同意しない	1907
同意する	1907
""", '听': """
听全文	3523
听新闻	3493
听这篇文章	3523
""", '單': """
單次捐款	3480
""", '回': """
回到頂部	3506
回复	3503
回答する	91
回覆	3503
回頂端	3506
回首頁	3506
""", '地': """
地図を見る	1916
地図を開く	1916
""", '复': """
复制成功	3493
复制网址	3523
复制链接	3493
""", '大': """
大号字	65
大字	3493
大家还在看	3504
大家都在看	3504
""", '头': """
头条	3504
""", '字': """
字体	65
字体大小	3493
字号	3493
字級	65	3493
字级	65
字體大小	65	3493
""", '官': """
官方微博	3494
""", '定': """
定期定額	3480
""", '寄': """
寄付	1889
寄付する	1889
寄付で応援する	1930
寄付のお願い	1889
寄付をする	1889
""", '專': """
專題	3504
""", '小': """
小字	3493
小編推薦	3504
小调查	91
""", '尚': """
尚無留言	3523
""", '展': """
展开	3506
展开全文	3506
展开全部	3507
展開	3506
""", '已': """
已关注	3494
已是会员	3483
已有帐号	3483
已經是會員	3483
已經是會員?登入	3483
""", '广': """
广告	3498
""", '広': """
広告	1905
広告の後に続きます	1905
広告をスキップ	1905
広告を閉じる	1905
広告企画	1905
""", '廣': """
廣告	3498
""", '延': """
延伸閱讀	3504
延伸阅读	3504
""", '开': """
开通会员	3483
""", '影': """
影音	3504
""", '後': """
後で	1888
""", '微': """
微信	3493
微博	3493
""", '忘': """
忘記密碼	3483
忘记密码	3483
""", '応': """
応援する	1889
""", '您': """
您可能也喜歡	3504
您可能感兴趣	3504
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3532
您的邮箱	3487
您的電郵	3487
""", '意': """
意见反馈	3503
""", '感': """
感想を送る	1910
感謝您的投票	91
感谢您的投票	91
""", '成': """
成为会员	3480
成為會員	3480
""", '我': """
我同意	3499
我的帐户	3483
我的帳戶	3483
我知道了	3499
我要留言	3503
我要糾錯	3523
我要纠错	3503
我要评论	3503
""", '戻': """
戻る	1915
""", '所': """
所有留言	3503
""", '打': """
打印	3493
打印本页	3523
打印食谱	61
打开	3507
打赏	3480
""", '投': """
投票	91
投票ありがとうございました	91
投票する	91	1930
投票区	91
投票結果を見る	91
投稿する	1910
""", '折': """
折りたたむ	1916
""", '报': """
报告错误	3507
""", '拒': """
拒絕	3499
拒绝	3499
""", '招': """
招聘启事	3523
""", '拡': """
拡大	1901
拡大する	1915
""", '按': """
按讚	3494
""", '捐': """
捐款	3480
捐贈	3480
捐赠	3480
""", '排': """
排行榜	3504
""", '採': """
採用情報	1926
""", '接': """
接受	3499
接受全部	3499
接受所有	3499
""", '推': """
推广	3498
推广内容	3498
推廣	3498
推荐	3504
推荐文章	3504
推荐阅读	3504
推薦	3504
推薦文章	3504
推薦閱讀	3504
""", '提': """
提交	91
提供	1905
""", '搜': """
搜尋	3506
搜索	3506
""", '播': """
播放	3506
""", '支': """
支持我们	3480
支持我們	3480
支援する	1889
""", '收': """
收合	3507
收听	3493
收听本文	3523
收聽文章	3523
收藏	3493
收藏文章	3493
收藏本文	3523
收藏食譜	61
收藏食谱	61
收起	3506
""", '文': """
文字の大きさ	65	1901
文字サイズ	1901
文字サイズ変更	65
""", '新': """
新着	1913
新着ニュース	1913
新着記事	1913
新着記事一覧	1940
新規会員登録	1891
新規登録	1891
新闻简报	3487
""", '明': """
明白了	3507
""", '显': """
显示原文	3507
显示更多	3506
""", '暂': """
暂不	3479
暂无评论	3523
""", '暫': """
暫不	3479
""", '更': """
更多	3504
更多内容	3504
更多報導	3504
更多报道	3504
更多文章	3504
更多新聞	3504
更多新聞請看	3532
更多新闻	3504
更多精彩	3532
更多精采內容	3523
""", '最': """
最多人看	3532
最新ニュース	1913
最新号	1940
最新影音	3532
最新文章	3504
最新新聞	3504
最新新闻	3504
最新消息	3504
最新記事	1913
""", '會': """
會員中心	3483
會員專享	3486
會員專享內容	3486
會員專屬	3483
會員登入	3483
""", '月': """
月額#円	1894
月額#円(税込	1894
""", '有': """
有料会員登録	1891
有料会員記事	1930
有料登録	1891
有料記事	1891
""", '朋': """
朋友圈	3493
""", '服': """
服务条款	3499
服務條款	3499
""", '朝': """
朝刊・夕刊	1891
""", '本': """
本周热门	3532
本文へ	1915
本文へ移動	1915
""", '机': """
机器翻译	3523
""", '查': """
查看全部	3506
查看原图	3506
查看原文	3533
查看地图	3507
查看投票结果	91
查看更多	3506
查看留言	3503
查看結果	91
查看结果	91	3507
查看詳情	3507
查看评论	3503
查看详情	3507
""", '标': """
标签	3504
""", '検': """
検索	1915
""", '業': """
業配	3498
""", '標': """
標籤	3504
""", '機': """
機器翻譯	3523
""", '檢': """
檢舉	3503
""", '次': """
次のページ	1915
次の記事	1913
次の記事へ	1913
次へ	1915
次ページ	1915
""", '每': """
每月捐款	3480
""", '民': """
民調	91
""", '注': """
注册	3483
注目の記事	1913
注目キーワード	1913
注目ワード	1913
注目記事	1913
""", '点': """
点击排行	3504
点击播放	3523
点击查看原文	3533
点击查看大图	3506
点击阅读原文	3533
点我看视频	3523
点赞	3493
""", '為': """
為您推薦	3504
""", '热': """
热点	3504
热点推荐	3504
热门	3504
热门排行	3504
热门文章	3504
热门新闻	3504
""", '無': """
無料で体験する	1891
無料で読む	1891
無料会員登録	1891
無料会員限定	1891
無料体験	1891
無料登録	1891
""", '焦': """
焦點新聞	3504
""", '熱': """
熱門	3504
熱門排行	3504
熱門文章	3504
熱門新聞	3504
熱門話題	3504
""", '特': """
特定商取引法に基づく表記	1907
特集	1913
""", '猜': """
猜你喜欢	3504
猜你喜歡	3504
""", '申': """
申し込む	1891
""", '电': """
电子报	3487
电子邮箱	3487
""", '画': """
画像を拡大	1915
画像を見る	1915
""", '留': """
留言	3503
留言(#	3503
""", '登': """
登入	3483
登入/註冊	3483
登出	3483
登录	3483
登录/注册	3483
登錄	3483
登録	1891
登録が完了しました	1930
登録して続きを読む	1891
登録する	1891
""", '發': """
發現錯誤?請告訴我們	3523
發表留言	3503
發表評論	3503
""", '目': """
目录	3506
目次	1915
目錄	3506
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3504
相关报道	3504
相关推荐	3504
相关文章	3504
相关新闻	3504
相关标签	3504
相关视频	3532
相关阅读	3504
相關主題	3504
相關報導	3504
相關影片	3532
相關推薦	3504
相關文章	3504
相關新聞	3504
相關標籤	3504
相關閱讀	3504
""", '看': """
看了这篇文章的人也看	3504
看原文	3533
看更多	3504
看更多文章	3532
看更多新聞	3532
看結果	91
""", '知': """
知道了	3507
""", '稍': """
稍后再说	3479
稍后提醒我	3479
稍后阅读	3523
稍後再說	3479
稍後提醒我	3479
稍後閱讀	3523
""", '立': """
立即投票	91
立即捐款	3480
立即訂閱	3483
立即订阅	3483
""", '粉': """
粉絲團	3494
""", '精': """
精彩推荐	3532
精彩推薦	3532
精选	3504
""", '紙': """
紙面ビューアー	1891
""", '結': """
結果を見る	91	1916
""", '続': """
続きはこちら	1941
続きをみる	1915
続きを読む	1891
""", '網': """
網友留言	3503
""", '編': """
編輯推薦	3504
編輯精選	3504
編集部おすすめ	1913
編集部のおすすめ	1913
""", '縮': """
縮小	1901
""", '繼': """
繼續閱讀	3506
""", '纠': """
纠错	3503
""", '继': """
继续浏览内容	3506
继续阅读	3506
""", '编': """
编辑推荐	3504
编辑精选	3504
""", '网': """
网友评论	3503
""", '翻': """
翻訳を表示	1916
""", '联': """
联系我们	3499
""", '聯': """
聯絡我們	3499
""", '聽': """
聽全文	3523
聽新聞	3493
聽這篇文章	3523
""", '菜': """
菜单	3506
""", '著': """
著作権	1907
""", '複': """
複製網址	3523
複製連結	3493
""", '觀': """
觀看更多	3532
""", '视': """
视频	3504
""", '解': """
解鎖全文	3523
解锁全文	3523
""", '訂': """
訂閱	3483
訂閱會員	3483
訂閱會員專屬內容	3523
訂閱郵件	3487
訂閱電子報	3487
""", '記': """
記事の続きはこちら	1941
記事へのご意見	1910
記事をサポートする	1889
記事をプレゼント	1891
記事をプレゼントする	1930
記事を保存	1901
記事を保存する	1930
記事を印刷する	1901
記事を読む	1915
記事ランキング	1913
記事一覧	1915
記事一覧を見る	1941
記事全文を読む	1915
記者募集	1926
記者募集中	1926
""", '許': """
許可する	1907
""", '註': """
註冊	3483
""", '評': """
評論	3503
""", '話': """
話題の記事	1913
""", '詳': """
詳しく見る	1916
詳細	1916
""", '語': """
語音播報	3523
語音朗讀	3523
""", '誤': """
誤りを報告	1916
誤字脱字の報告	1930
誤字脱字を報告する	1930
""", '読': """
読まれている記事	1913
読み上げ	1930
読み放題	1894
""", '請': """
請填寫讀者問卷	3523
請繼續往下閱讀	3498
請輸入電子郵件	3487
""", '讚': """
讚	3493
讚賞支持	3480
""", '订': """
订阅	3483
订阅会员	3483
订阅邮件	3487
""", '评': """
评论	3503
评论(#	3503
""", '诚': """
诚聘英才	3523
""", '话': """
话题	3504
""", '详': """
详情	3507
""", '语': """
语音朗读	3523
""", '请': """
请先登录再评论	3523
请继续往下阅读	3498
请输入邮箱	3487
""", '購': """
購読	1891
購読する	1891
購読のお申し込み	1891
購読申し込み	1891
""", '贈': """
贈送文章	3523
贈送文章給朋友	3523
贈送此文	3523
""", '贊': """
贊助	3480
贊助內容	3498
贊助商	3498
""", '赞': """
赞助	3480
赞助内容	3498
赞助商链接	3498
赞赏	3480
""", '赠': """
赠送此文	3523
""", '跳': """
跳到主要內容	3506
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	3506
""", '轉': """
轉發	3493
""", '转': """
转发	3493
""", '返': """
返信	1910
返信する	1910
返回顶部	3506
返回首页	3506
""", '追': """
追蹤	3494
追蹤我們	3494
""", '送': """
送信	91
送信する	91
送出	91
""", '通': """
通報する	1910
通知をオン	1900
通知を受け取る	1930
""", '速': """
速報	1913
速報通知を受け取る	1930
""", '連': """
連結已複製	3523
連載	1913
""", '運': """
運営会社	1907
""", '違': """
違反報告	1910
""", '選': """
選單	3506
""", '邮': """
邮箱	3487
""", '链': """
链接已复制	3523
""", '閉': """
閉じる	1888	1915
""", '開': """
開く	1916
開通會員	3483
""", '関': """
関連	1913
関連する記事	1913
関連キーワード	1913
関連タグ	1913
関連トピックス	1913
関連ニュース	1913
関連リンク	1913
関連動画	1913
関連情報	1913
関連記事	1913
関連記事はこちら	1940
""", '閱': """
閱讀全文	3506
閱讀原文	3533
閱讀更多	3506
""", '關': """
關於我們	3499
關注	3494
關注我們	3494
關鍵字	3504
關閉	3479
""", '阅': """
阅读全文	3506
阅读原文	3533
阅读更多	3506
""", '隐': """
隐私政策	3499
隐私权政策	3499
""", '隱': """
隱私政策	3499
隱私權政策	3499
""", '電': """
電子信箱	3487
電子報	3487
電子版	1891
""", '音': """
音声で聞く	1901
音声読み上げ	1930
""", '頭': """
頭條	3504
""", '顯': """
顯示原文	3507
顯示更多	3506
""", '首': """
首頁	3506
首页	3506
""", '點': """
點我看影片	3523
點擊播放本文	3523
點閱排行	3532
""", '가': """
가	1964
가입하기	1955
가장 많이 본 뉴스	1971
""", '개': """
개인정보 처리방침	1969
개인정보처리방침	1969
""", '거': """
거부	1969
""", '검': """
검색	1973
""", '결': """
결과 보기	91	1974
""", '계': """
계속 읽기	1955
""", '고': """
고객센터	1969
""", '공': """
공유	1964
공유하기	1964
""", '관': """
관련 기사	1971
관련 뉴스	1971
관련 영상	1994
관련 태그	1971
관련기사	1971
관련뉴스	1971
관련키워드	1971
""", '광': """
광고	1968
광고 닫기	1968
광고 영역	87
""", '괜': """
괜찮습니다	1952
""", '구': """
구독	1955
구독 신청	1955
구독 전용	1955
구독 중	1955
구독신청	1955
구독이 완료되었습니다	1986
구독자 전용	1957
구독하고 이어서 읽기	1986
구독하기	1955
""", '글': """
글씨 크기	65
글씨크기	1964
글자 크기	1964
글자 크기 변경	65	1986
글자 크기 조절	65	1986
글자크기	1964
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1953
기사 공유하기	1964
기사 더보기	1986
기사 듣기	1986
기사 링크 복사	1986
기사 본문	1973
기사 선물하기	1986
기사 스크랩하기	1986
기사 오류 신고	1986
기사 오류 제보	1986
기사 원문 보기	1986
기사 저장하기	1986
기사 제보 및 문의	1986
기사 후원하기	1953
기사에 대한 의견	1970
기사원문	1973
기사저장	1964
기자 구독	1981
기자 구독하기	1981
기자 페이지	1981
기자 프로필 보기	1981
기자의 다른 기사	1981
기자의 다른기사	1971
""", '나': """
나중에	1952
나중에 보기	1986
나중에 읽기	1986
나중에 하기	1952
""", '내': """
내 정보	1955
""", '네': """
네이버 구독	1967
네이버 블로그	1964
네이버에서 구독	1967
네이버에서 구독하기	1967
""", '놓': """
놓치면 안 되는 기사	1994
""", '뉴': """
뉴스 듣기	1986
뉴스레터 구독	1960
뉴스레터 구독 신청	1960
뉴스레터 무료 구독	1986
뉴스레터 신청	1960
""", '다': """
다른 공유 찾기	1964
다른 기사	19	1971
다른 기사 더 보기	19
다른 기사 보기	1981
다른기사	1971
다른기사 보기	1971
다시 보지 않기	1952
다음	1973
다음 기사	1971
다음 기사 보기	1986
다음 페이지	1973
다음기사	1971
다음에	1952
""", '닫': """
닫기	1952
""", '답': """
답글	1970
답글쓰기	1970
""", '당': """
당신이 좋아할 만한	1971
""", '댓': """
댓글	1970
댓글 #	1970
댓글 #개	1970
댓글 보기	1970
댓글 쓰기	1970
댓글 운영 정책	1986
댓글 운영정책	1986
댓글보기	1970
댓글쓰기	1970
댓글을 입력해주세요	1970
""", '더': """
더 보기	1973
더보기	1971	1973
""", '독': """
독자 의견 조사	1986
""", '동': """
동영상	1971
동의	1969
동의합니다	1969
""", '등': """
등록	1970
""", '디': """
디지털뉴스부	1981
디지털뉴스팀	1981
디지털콘텐츠팀	1981
""", '라': """
라인	1964
""", '랭': """
랭킹	1971
랭킹뉴스	1971
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
로그아웃	1955
로그인	1955
로그인 후 댓글 쓰기	1986
로그인/회원가입	1955
로그인이 필요	1957
""", '링': """
링크 복사	1964
링크가 복사되었습니다	1986
""", '마': """
마이페이지	1955
""", '많': """
많이 본 기사	1971
많이 본 뉴스	1971
많이 본 영상	1994
많이 읽은 기사	1971
많이본 기사	1971
많이본 뉴스	1971
""", '맨': """
맨 위로	1973
맨위로	1973
""", '메': """
메뉴	1973
메뉴 닫기	1973
메일	1964
""", '모': """
모두 동의	1969
""", '목': """
목록	1973
목록보기	1973
""", '무': """
무료 체험 시작하기	1955
무료 회원가입	1955
""", '문': """
문의	1970
문자 크기	65
""", '바': """
바로가기	1964
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1964
""", '번': """
번역 보기	1974
""", '베': """
베스트	1971
""", '복': """
복사하기	1964
""", '본': """
본문 글씨 줄이기	1964
본문 글씨 키우기	1964
본문 바로가기	1973
본문으로 바로가기	1973
""", '북': """
북마크	1964
""", '비': """
비밀번호 찾기	1955
""", '사': """
사이트맵	1969
사진 확대	1973
""", '설': """
설문	91
설문 참여 바로가기	1986
설문 참여하기	1986
설문조사	91
설문조사 참여하기	1986
""", '속': """
속보	1971
속보 알림 받기	1986
속보 알림 신청	1986
""", '스': """
스크랩	1964
스크랩하기	1986
스폰서	1968
""", '신': """
신고	1970
신문구독	1955
""", '실': """
실시간 뉴스	1971
""", '알': """
알겠습니다	1974
알림 받기	1963
알림 설정	1963
""", '앱': """
앱 다운로드	1963
앱 다운로드하기	1963
앱 설치	1963
앱 설치하기	1963
""", '에': """
에디터 추천	1971
""", '연': """
연관기사	1971
""", '열': """
열기	1974
""", '영': """
영상	1971
영상 보기	1986
영상으로 만나보세요	1986
영상으로 보기	1986
""", '오': """
오늘 하루 보지 않기	1952
오늘은 그만 보기	1952
오늘의 추천	1971
오늘의 핫뉴스	1994
오디오로 듣기	1986
오류 신고	1970
오류 신고하기	1986
오탈자 신고	1986
""", '온': """
온라인뉴스팀	1981
""", '요': """
요약	1973
""", '원': """
원문 보기	1974
원문보기	1973
""", '위': """
위로	1973
""", '유': """
유료 기사입니다	1986
유튜브 구독	1967
유튜브 구독하기	1967
""", '음': """
음성 재생하기	1986
음성으로 듣기	1964
""", '응': """
응원하기	1953
""", '의': """
의견 쓰기	1970
""", '이': """
이 기사 어땠나요	1986
이 기사를 공유합니다	1986
이 기사를 추천합니다	1986
이 기사와 함께 읽은 기사	1986
이 기자의 다른 기사	1986
이 시각 많이 본 기사	1994
이 시각 많이 본 뉴스	1994
이 시각 주요뉴스	1971
이 시각 추천뉴스	1971
이런 기사는 어때요	1994
이메일	1964
이메일무단수집거부	1969
이미 구독 중이신가요	1955
이미 회원이신가요	1955
이미지 크게 보기	1973
이미지 확대	1973
이슈	1971
이용약관	1969
이전	1973
이전 기사	1971
이전 기사 보기	1986
이전기사	1971
""", '인': """
인기 급상승	1994
인기 기사	1971
인기기사	1971
인기뉴스	1971
인쇄	1964
인쇄하기	1964
인스타그램 팔로우	1986
""", '일': """
일시후원	1953
""", '자': """
자세히	1974
자세히 보기	1974
""", '재': """
재생	1973
""", '저': """
저작권규약	1969
저장	1964
""", '전': """
전체 댓글	1970
전체 보기	1973
전체메뉴	1973
전체보기	1973
""", '접': """
접기	1973
""", '정': """
정기 후원하기	1953
정기구독	1955
정기후원	1953
""", '제': """
제보	1970
제보하기	1970
제출	91
""", '좋': """
좋아요	1964
좋은 기사 후원하기	1953
""", '주': """
주소 복사	1986
주소가 복사되었습니다	1986
주소복사	1964
주요 기사	1971
주요 뉴스	1971
주요 뉴스 더보기	1994
주요기사	1971
주요뉴스	1971
""", '지': """
지금 뜨는 기사	1994
지금 뜨는 뉴스	1994
지도 보기	1974
지면보기	1955
""", '참': """
참여하기	91
""", '청': """
청소년보호정책	1969
""", '최': """
최신 기사	1971
최신 뉴스	1971
최신기사	1971
최신뉴스	1971
""", '추': """
추천 기사	1971
추천 영상	1994
추천기사	1971
추천뉴스	1971
""", '친': """
친구 추가하기	1986
""", '카': """
카카오스토리	1964
카카오톡	1964
카카오톡 공유	1964
카카오톡으로 공유	1986
카카오톡으로 공유하기	1986
카테고리	1971
""", '쿠': """
쿠키 설정	1969
""", '퀴': """
퀴즈 풀기	1986
""", '키': """
키워드	1971
""", '태': """
태그	1971
""", '텔': """
텔레그램에서 소식 받기	1986
""", '투': """
투표	91
투표 결과 보기	91
투표하기	91	1986
투표해 주셔서 감사합니다	91
""", '트': """
트위터	1964
트위터 공유	1964
""", '페': """
페이스북	1964
페이스북 공유	1964
페이스북으로 공유	1986
""", '펼': """
펼치기	1973
""", '포': """
포토	1971
""", '폰': """
폰트 크기	1964
""", '프': """
프리미엄	1955
프린트	1964
""", '함': """
함께 보면 좋은 기사	1971
함께 볼 기사	1994
함께 읽으면 좋은	1971
함께 읽은 기사	1994
""", '핫': """
핫뉴스	1971
핫이슈	1971
핫클릭	1994
""", '헤': """
헤드라인	1971
""", '협': """
협찬	1968
""", '홈': """
홈	1973
""", '화': """
화제의 뉴스	1971
""", '확': """
확인	1974
""", '회': """
회사소개	1969
회원 전용	1957
회원가입	1955
""", '후': """
후원	1953
후원 안내	1953
후원 하기	1953
후원하기	1953
후원회원 가입	1953
"""}

START = {'a': """
abonē	2094 K par	2094 K no	2094 K un	2096 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1457 K illimité
această	52 K investigație	2635 K traducere
además	1168 K:	1213 K, en
ai가	1983 K 자동 번역한	1983 K 번역한	1983 K 핵심	1983 K 요약한
ai에게	1983 K 물어	1983 K 질문	1983 K 물어보기
ajánljuk	1664 K:
aktivér	514 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
angolból	1733 K fordította
anmäl	3126 K dig till vårt	3142 K
annoncørbetalt	565 K indhold fra
annonsørinnhold	2400 K fra
apoyá	81 K
apúntate	1194 K a nuestro seminario	1194 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2441 K ukazał się	2441 K pochodzi z	2447 K przetłumaczony	2447 K został przetłumaczony	2447 K czyta	2447 K wygenerowany	2515 K	2523 K powstał we współpracy z
artykuły	2438 K autora
artículos	1138 K gratuitos
ascultă	1 K	2624 K:	2641 K podcastul	2641 K acest articol
atradāt	44 K
atsisiųskite	2036 K
autorė	2040 K:
autoři	373 K jsou
außerdem	699 K lesenswert:	699 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1202 K la app
beiträge	27 K	732 K von
benefício	2585 K do assinante:
berätta	59 K i	59 K gärna
beställ	3142 K
bestätigen	593 K sie ihre
bestätigungsmail	593 K
besøg	500 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1144 K diario	1144 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3443 K liên quan:	3456 K viết này có	3456 K viết có hữu ích
báo	3456 K lỗi bài viết
bình	5 K luận	27 K luận	3457 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1664 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3456 K phát hiện	3456 K thấy bài viết
bản	3456 K tóm tắt này
bấm	3458 K để nghe
bật	3434 K thông báo
""", 'c': """
chceš	395 K u nás pracovat	2931 K u nás pracovať
chefredaktör	3140 K och ansvarig utgivare:	3140 K:
chưa	32 K có bình luận
citeşte	2624 K şi	2624 K şi:
citește	2624 K și	2624 K și:	2624 K:	2624 K mai mult	2624 K aici	2624 K mai departe:
citiți	2624 K și
ciąg	2451 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2539 K exclusivo para	2583 K gerado	2588 K oferecido por
conținut	2635 K generat	2639 K oferit de
crédit	1531 K photo	1531 K photos
crédits	1531 K photo	1531 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3460 K đặt ứng dụng	3460 K ứng dụng	3460 K app
có	72 K thắc mắc	3443 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2630 K ai informații	2637 K ai observat o
dalinkitės	2036 K
další	361 K články autora
darovať	2925 K
dernières	1485 K actualités
descarcă	13 K	2655 K aplicația
descargá	13 K	1202 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2546 K no google play	2593 K na app store	2593 K no google play	2593 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	388 K
dosszié	1728 K: így	1728 K: itt	1728 K: ezért	1728 K: miért	1728 K: hogyan	1728 K: mit	1728 K: ki	1728 K: mi	1728 K: ez	1728 K: ezt	1728 K: hallgassa	1728 K: nézze	1728 K: minden	1728 K: a	1728 K: az
dostępna	2454 K w
dostępne	2454 K w
dostępny	2454 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2465 K do	2478 K do dyskusji
držte	28 K se
dzięki	2502 K naszym czytelnikom	2502 K naszym czytelniczkom
découvrez	1486 K aussi	1510 K la boutique	1510 K notre boutique	1510 K nos jeux	1510 K notre hors-série	1518 K notre application	1518 K notre appli
décryptage	1486 K :
déductible	1447 K des impôts	1447 K à #
déjà	1455 K abonné	1455 K inscrit	1455 K client
díky	428 K našim čtenářům	428 K našim předplatitelům
dùng	3467 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	1709 K kedvezmény:	1709 K előny:	1709 K ajánlat:
előfizetőinknek	1720 K köszönhetően
előfizetőként	89 K	1690 K
encuéntranos	12 K
envía	3 K
envíanos	1183 K
ermöglicht	701 K von
erről	1664 K bővebben
escríbenos	1171 K
essän	3188 K
estagiária	2576 K sob supervisão	2576 * K sob supervisão
estagiário	2576 K sob supervisão
""", 'f': """
faça	2591 K o quiz	2591 K o teste	2591 K o nosso
felelős	1687 K szerkesztő:	1687 K kiadó:
fiți	31 K primul
fordította	1733 K:
fordítás	1733 K:
fordító	1733 K:
foretrækker	515 K du
fortsätt	3144 K läsa
fortæl	59 K mig
fotogaléria	2899 K:
fotografía	1214 K:
fråga	3159 K:
frågor	72 K	73 K om artikeln
få	491 K fuld adgang til	514 K adgang	514 K fri	514 K fuld	514 K besked	514 K ugens	514 K dagens	514 K de	514 K nyheder	514 K en notifikation	514 K breaking	514 K seneste nyt	525 K	2322 K full tilgang til	2348 K tilgang	2348 K fri	2348 K full	2348 K beskjed	2348 K varsel	2348 K ukas	2348 K dagens	2348 K de	2348 K nyheter	2348 K siste	2360 K	2362 K varsel	2362 K varsler	2362 K push	3117 K full tillgång till	3142 K tillgång	3142 K fri	3142 K full	3142 K besked	3142 K en notis	3142 K veckans	3142 K dagens	3142 K de	3142 K nyheter	3142 K senaste	3153 K
férjen	1690 K hozzá
följ	12 K	3121 K	3142 K
först	3188 K publicerad
følg	12 K	12 K oss	495 K	514 K	2326 K	2348 K
først	557 K bragt	2392 K publisert
füge	12 K uns	707 K
fügen	12 K sie uns	707 K sie
für	596 K android und ios	647 K diesen artikel	647 K diesen	696 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1687 K:
""", 'g': """
gazeteciliğimizi	3282 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3457 K cửa hàng trực tuyến
glöm	3142 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3456 K ý cho bài viết
gör	3126 K quizet	3126 K vårt quiz	3142 K vårt
görmemiz	3287 K gereken
głosowanie	2487 K:
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1691 K lát
hintergründe	699 K dazu:
hjälp	3126 K oss bli bättre	3126 K oss att bli bättre
hjælp	500 K os med at blive bedre
hlasování	414 K:
hlavné	2912 K body
hlavní	375 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3457 K trả lời khảo sát	3465 K ủng hộ
hämta	13 K	3130 K
häng	3142 K med
här	3166 K finns ett inbäddat innehåll från	3166 K finns inbäddat innehåll från	3166 K visas ett inbäddat innehåll från	3166 K visas inbäddat innehåll från	3166 K är ett inbäddat innehåll från	3166 K är inbäddat innehåll från
hääleta	1250 K
hääletus	1258 K:
håll	28 K	28 K dig
hör	651 K dir	707 K	3142 K
hören	651 K sie	707 K sie
hörzeit	723 K
hør	1 K artiklen	1 K artikkelen	1 K saken	484 K også	484 K også:	500 K mere på	514 K	2315 K også	2315 K også:	2348 K
""", 'i': """
iesūti	2082 K savu	2082 K
indlæg	27 K
indlæs	535 K altid indhold fra	535 K indhold fra
inlägg	27 K
innehåll	3196 K från annonsören
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2036 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2539 K é assinante
játssz	1707 K most:
jäikö	1360 K juttu kesken
jälgi	1250 K
jäsenetu	1400 K:
""", 'k': """
kapcsolódó	1664 K	1664 K:
kezdőlap	96 K >	96 K /
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3457 K tra kiến thức của bạn
kjøp	2331 K billetter	2331 K billett	2348 K
klausykitės	2021 K
klikněte	358 K zde
ključne	2816 K točke	2816 K tačke
klõpsates	1250 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2096 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	514 K
kopírovat	388 K
kopírovať	2925 K
kopē	2096 K
korzyść	2490 K dla prenumeratorów:
krönikan	3188 K
kvíz	358 K:	414 K:	414 K dne:	414 K týdne:	1677 K	1706 K:	2899 K:	2948 K dňa:	2948 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännös	1424 K:
kérdésed	72 K van	73 K van a cikkről
kérje	1690 K
kérjen	1690 K
kérjük	28 K
kênh	3434 K youtube của báo
köp	3126 K biljetter	3126 K biljett	3142 K
kövess	12 K
kövesse	1690 K
kövessen	12 K
közvélemény	1706 K:
køb	500 K billetter	500 K billet	514 K
küfür	27 K içeren
küldd	3 K el	1672 K el nekünk
küldje	1672 K el nekünk	1690 K	1690 K tovább
küsitlus	1258 K:
kļūsti	2096 K
kết	3448 K nối với chúng tôi
""", 'l': """
laimē	2096 K
laimėkite	2036 K
lasītāju	2104 K aptauja:
legyél	1690 K
lejupielādē	2096 K
leé	1213 K también	1213 K más	1213 K:
lisää	1384 K meidät	1420 K aiheesta:
lugejaküsitlus	1258 K:
lásd	1664 K még
lásson	1690 K több
lát	1672 K valami
láttál	1672 K valami
lägg	3142 K till
lähetä	1363 K juttuvinkki	1363 K uutisvinkki	1363 K vinkki	1367 K mielipidekirjoituksesi	1367 K mielipidekirjoitus	1384 K
lämna	3120 K dina tips	3120 K ditt tips
läs	3109 K mer om	3110 K också	3110 K också:	3110 K även	3110 K mer	3110 K mer:	3110 K:	3110 K här	3110 K även:	3117 K vidare med	3117 K mer på	3130 K e-tidningen	3130 K tidningen	3142 K	3144 K vidare
läsarerbjudande	3162 K:
läsaromröstning	3159 K:
läsarresa	3162 K:
læs	483 K mere om	484 K også	484 K også:	484 K mere	484 K mere:	484 K:	484 K her	484 K hele	491 K videre med	505 K e-avisen	505 K avisen	514 K	516 K videre	553 K alt om emnet:	553 K alt om:
læserafstemning	530 K:
læserrejse	533 K:
læsertilbud	533 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	376 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1384 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2451 K wideo	2515 K	2523 K powstał we współpracy z	2523 K we współpracy z	2523 K sponsorowany przez
medlemsförmån	3162 K:
meillä	1411 K ei ole omistajaa	1411 K ei ole omistajia	1411 K ei ole osakkeenomistajia	1411 K ei ole maksumuuria
mesterséges	1698 K intelligencia írta
mirá	1197 K el video	1213 K también	1213 K:
mitä	8 K pidit	33 K mieltä	1385 K mieltä sinä
mišljenja	2813 K autora	2813 K iznesena	2813 K izneta
mišljenje	2813 K autora
możliwość	5 K komentowania
mándanos	1183 K
más	1167 K noticias de	1167 K noticias sobre	1167 K sobre	1167 K en	1167 K de	1168 K información	1168 K información:	1171 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	361 K tip?	361 K tip na článek	361 K tip na téma	361 K tip pro	431 K přečteno už # ze #	431 K přečteno už # z #	431 K přečteno již # ze #	431 K přečteno již # z #	431 K přečteno # ze #	431 K přečteno # z #	2965 K prečítané už # zo #	2965 K prečítané už # z #	2965 K prečítané # zo #	2965 K prečítané # z #
märkasid	44 K	1235 K midagi	1241 K viga	1241 K artiklis viga
még	32 K nincs	1729 K több a témáról:
més	306 K informació:	332 K notícies de	332 K notícies sobre
mød	500 K os
mūs	2096 K vari
mời	3443 K xem	3443 K bạn đọc	3443 K độc giả	3448 K bạn tham gia	3448 K độc giả theo dõi	3448 K bạn đọc theo dõi	3458 K quý vị theo dõi	3458 K quý độc giả	3458 K bạn xem video	3458 K nghe
""", 'n': """
nabídka	417 K pro čtenáře:
nahlásit	398 K chybu
nahlásiť	2934 K chybu
nahláste	2934 K chybu
najważniejsze	2447 K informacje
naloži	3016 K	3047 K vedno vsebino	3047 K vsebino z	3047 K vsebino s	3047 K vsebino iz	3047 K vsebino od
naložite	13 K	3016 K
naročite	3023 K se na
naujienų	41 K telefonas
načítat	419 K vždy obsah	419 K obsah z	419 K obsah ze	419 K obsah od
načítať	2953 K vždy obsah	2953 K obsah z	2953 K obsah zo	2953 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	428 K majitele	428 K vlastníka	428 K akcionáře	428 K žádného	428 K paywall	428 K reklamy	2962 K majiteľa	2962 K vlastníka	2962 K akcionárov	2962 K žiadneho	2962 K paywall	2962 K reklamy
nemáte	396 K čas číst	2932 K čas čítať
nepatríme	2962 K žiadnemu
nepatříme	428 K žádnému
než	405 K vložíte komentář	405 K začnete diskutovat	405 K napíšete příspěvek
nguồn	3452 K:	3452 K :
nhận	3434 K thông báo
nové	378 K číslo	378 K vydání	2915 K číslo	2915 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1384 K enemmän
nägid	1251 K viga
näita	1250 K
näitkö	1385 K virheen
näytä	1384 K sisältö	1402 K sisältö palvelusta	1402 K aina sisältö
nå	3142 K vår
németből	1733 K fordította
nézd	1664 K meg	1690 K meg
nézze	1664 K meg	1690 K meg
nāc	2087 K strādāt
""", 'o': """
oceń	8 K	2448 K ten	2448 K artykuł	2448 K tekst
odporučte	2925 K
odporúčame	2899 K:
odsłuchaj	2459 K	2459 K ten
ofereça	3 K
oglądaj	2435 K:
ohodnoťte	376 K	2913 K
olvasói	1709 K ajánlat:
olvasóink	1720 K támogatásának köszönhetően
olvasóinknak	1720 K köszönhetően
omröstning	3159 K:
opýtajte	2912 K sa
opširnije	2801 K:	2801 K na
otázka	414 K dne:	2948 K dňa:
otázky	72 K
ouça	1 K	2564 K:	2589 K o podcast
oversættelse	557 K:	557 K fra
oír	1 K
""", 'p': """
pamanīji	2088 K kļūdu
pamanījāt	44 K	2088 K kļūdu
pastebėjote	44 K	2022 K įdomų	2028 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3452 K viên:
piditkö	8 K	69 K	82 K	1385 K
pidätkö	82 K	1385 K
piše	2828 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	393 K
podrži	81 K
podržite	81 K	2831 K
podés	12 K seguir	1184 K enviarnos
podívejte	358 K se:	358 K se na video
poleć	2459 K
poprvé	441 K vyšlo
poslať	2925 K
poslechněte	1 K si	358 K si	358 K si:
poslušajte	1 K	2801 K:	2995 K:
posłuchaj	1 K	2435 K:	2435 K też:
povoliť	2953 K vždy obsah	2953 K obsah z	2953 K obsah zo	2953 K obsah od
poznáte	66 K niekoho
pozostała	2451 K część
pošaljite	41 K vijest
pošlete	388 K
pošlite	3 K	2925 K
poți	2630 K contacta autorul	2630 K contacta autoarea
praneškite	2022 K redakcijai
predplaťte	2929 K si
preložil	2974 K:
preložila	2974 K:
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	3162 K:
prečítajte	2899 K si tiež	2899 K si aj	2899 K si	2899 K si:
prečítali	2965 K ste už # zo #	2965 K ste už # z #	2965 K ste # zo #	2965 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2036 K
prikaži	2858 K uvijek sadržaj	2858 K uvek sadržaj	2858 K sadržaj s	2858 K sadržaj sa	2858 K sadržaj iz	2858 K sadržaj od	3047 K vedno vsebino	3047 K vsebino z	3047 K vsebino s	3047 K vsebino iz	3047 K vsebino od
pronašli	44 K ste
pročitaj	2801 K još	2801 K i
pročitajte	2801 K još	2801 K i	2801 K više	2801 K:	2801 K više o ovoj temi
pročitali	2870 K ste # od #	2870 K ste već # od #
prvý	2924 K mesiac len za	2924 K mesiac za	2924 K mesiac už za	2924 K mesiac zadarmo
prvýkrát	2974 K vyšlo
przeczytałaś	2505 K już # z #	2505 K # z #
przeczytałeś	2505 K już # z #	2505 K # z #
przekład	2515 K:	2515 K z
przeł	2515 K.
przełożył	2515 K z
przełożyła	2515 K z
prześlij	2459 K dalej
präsentiert	701 K von
prüfen	707 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2913 K sa
páčilo	69 K sa
päeva	1258 K küsimus:
päivitä	1384 K
päivän	1397 K kysymys:	1398 K peli:
pääset	1384 K lukemaan
päätoimittaja	1382 K:
pôvodne	2974 K vyšlo
păstrați	28 K
pērc	2087 K biļetes	2096 K
předplaťte	393 K si
přehrajte	358 K si
překlad	441 K:	441 K z
přeložil	441 K:
přeložila	441 K:
přetisk	68 K povolen	68 K možný
přečetli	431 K jste už # ze #	431 K jste už # z #	431 K jste již # ze #	431 K jste již # z #	431 K jste # ze #	431 K jste # z #
přečtěte	358 K si také	358 K si	358 K si:	358 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
původně	441 K vyšlo
""", 'q': """
querés	1184 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	396 K posloucháte
radšej	2932 K počúvate
radši	396 K posloucháte
rašykite	2022 K autorei	2022 K autoriui
recibí	1183 K las noticias
recomandări	2624 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1689 K ingyenesen
regisztráljon	1677 K	1689 K ingyenesen
regístrate	1135 K para
reportáž	441 K	2974 K
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2451 K tekstu
rezervē	2096 K
rešite	2801 K kviz
riješite	2801 K kviz
rozwiąż	2435 K quiz
rätsel	690 K mit	726 K des tages:
rätseln	690 K sie mit
réservez	1510 K vos places pour la soirée de la rédaction
réservé	1455 K aux abonnés
réservée	1455 K aux abonnés
réservés	1455 K aux abonnés
résumer	1500 K cet article	1500 K l'article
résumé	1500 K généré	1500 K rédigé	1500 K réalisé	1500 K produit	1500 K par
rösta	3142 K
rādīt	2096 K
""", 's': """
sadržaj	2886 K je nastao u suradnji s
saglabā	2096 K
saistīts	2071 K:
saņem	2096 K
sažetak	2816 K	2816 K članka	2816 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1183 K el canal	1213 K leyendo:
sesizări	2630 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	375 K	375 K článku
sisällön	1432 K tarjoaa
siųskite	2022 K savo	2036 K
sjefredaktør	2345 K:	2345 K og ansvarlig redaktør:
skaitytojų	2044 K apklausa:
skopírovať	2925 K
skrót	2447 K artykułu
skúsili	59 K ste
sondaż	2487 K:
související	358 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	2982 K spoločnosťou
sponzorováno	449 K společností
sporočite	3028 K napako
sprawdź	2435 K:	2435 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2912 K sa
stališča	3006 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	411 K si aplikaci
stöd	81 K	3117 K
stötta	81 K	3117 K
støt	81 K	491 K
støtt	81 K	2322 K
suscríbete	1129 K a
susidūrėte	2022 K su
susiję	2010 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1500 K générée
syötä	1384 K
szavazás	1706 K:
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1696 K:
szívesen	1691 K meghallgatjuk
szöveg	1696 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1188 K
síganos	12 K
sígueme	1188 K
síguenos	12 K
só	2539 K para assinantes
sólo	1135 K para suscriptores
søg	514 K nu
súhrn	2912 K
súmate	12 K	56 K a las #
súvisiace	2899 K:
súvisiaci	2899 K článok
sūti	2082 K savu	2096 K
""", 't': """
también	1156 K en facebook	1168 K puedes leer	1168 K puedes leer:	1168 K te puede interesar:
també	306 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1389 K on
tekstą	46 K galima
tenés	1178 ¿K información
thấy	44 K lỗi
thử	3457 K sức với
tiedätkö	1363 K aiheesta	1363 K asiasta	1363 K lisää
tiivistelmä	26 K on
tilføj	514 K
tillåt	3166 K alltid innehåll från	3166 K innehåll från
todavía	32 K no hay comentarios
további	1664 K részletek	1729 K cikkek a témában:
traducció	315 K feta
transparentní	368 K účet:
trên	3434 K google news
trả	3457 K lời câu đố
trải	3467 K nghiệm
turpinājums	2098 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1363 K
tác	3452 K giả:	3452 K giả là
támogasd	81 K	1682 K a	1682 K az
támogassa	81 K	1682 K a	1682 K az
täglichen	593 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1402 K on upotettu sisältö
tämän	52 K jutun
tässä	1402 K on upotettua sisältöä
télécharger	13 K	1466 K l'application
téléchargez	13 K
tóm	3456 K tắt này
töltsd	13 K le
töltse	13 K le	1690 K le	1690 K ki
történeteiket	1672 K
tüm	27 K yorumlar
tęsinys	2038 K
tłum	2515 K.
tłumaczenie	2447 K	2515 K:	2515 K z
tải	13 K	13 K ứng dụng	3434 K ứng dụng	3434 K app	3460 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2836 K na grešku
uključi	2824 K
uključite	2824 K
uložit	388 K
uložiť	2925 K
uložte	388 K si	2925 K si
unbeschränkter	670 K zugang
unterstütze	81 K	576 K
unterstützen	81 K sie	576 K sie	576 K sie die
uočili	7 K ste
upozorniť	2934 K na chybu
upozorněte	398 K na chybu
urmărește	12 K	2624 K și:	2641 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	2858 K uvijek sadržaj	2858 K uvek sadržaj	2858 K sadržaj s	2858 K sadržaj sa	2858 K sadržaj iz	2858 K sadržaj od
uživo	2875 K: kako	2875 K: ovako	2875 K: zašto	2875 K: što	2875 K: šta	2875 K: tko	2875 K: ko	2875 K: gdje	2875 K: gde	2875 K: ovo	2875 K: pogledajte	2875 K: poslušajte	2875 K: sve	2875 K: noć	2875 K: ljudi	2875 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	1677 K részt
već	2852 K za #	2852 K od #
več	2995 K:	2995 K v videu	3020 K o tem	3020 K novic	3020 K preberite	3065 K o:	3065 K o temi:
videó	1728 K: így	1728 K: itt	1728 K: ezért	1728 K: miért	1728 K: hogyan	1728 K: mit	1728 K: ki	1728 K: mi	1728 K: ez	1728 K: ezt	1728 K: hallgassa	1728 K: nézze	1728 K: minden	1728 K: a	1728 K: az
vidéo	1486 K :
viktorīna	2104 K:
visą	2036 K interviu
više	2801 K o:	2876 K o:	2876 K o temi:
você	2564 K pode gostar:
vprašaj	3009 K
vprašajte	3009 K
vprašanje	3044 K dneva:
vypočujte	1 K si	2899 K si:
vyskúšali	59 K ste
vytiskněte	388 K
vytlačiť	2925 K
vytlačte	2925 K
vyzkoušeli	59 K jste
válaszolj	1690 K
válaszoljon	1690 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	514 K med
véleménycikkeit	1672 K
více	358 K zde	358 K k tématu:	437 K o téma:	437 K o:	437 K k tématu téma:	437 K k tématu:
võida	1250 K
võta	1235 K ühendust	1250 K
výhoda	417 K pro předplatitele:	2951 K pre predplatiteľov:
výhody	417 K pro předplatitele:	2951 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	2962 K našim čitateľom	2962 K našim predplatiteľom
věnujte	388 K
vše	437 K o téma:	437 K o:	437 K k tématu téma:	437 K k tématu:
všechno	437 K o tématu téma:	437 K o tématu:
všechny	27 K komentáře	361 K články autora	437 K články k tématu téma:	437 K články k tématu:
všetko	2971 K o téme:	2971 K o:	2971 K k téme téme:	2971 K k téme:
všetky	2971 K články k téme téme:	2971 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	419 K povolit obsah	419 K zobrazovat obsah	419 K načítat obsah	419 K zobrazit obsah	2953 K povoliť obsah	2953 K zobrazovať obsah	2953 K načítať obsah	2953 K zobraziť obsah
""", 'w': """
webshopunkból	1709 K:
weiterführende	617 K artikel:
weź	2478 K udział w dyskusji
więcej	2434 K o	2434 K na temat	2434 K z	2435 K na ten temat:	2438 K artykułów autora	2511 K o:	2511 K na temat:
wykorzystałaś	2505 K już # z #	2505 K # z #
wykorzystałeś	2505 K już # z #	2505 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	2493 K treści z	2493 K treści ze	2493 K treści od
wöchentlichen	593 K newsletter
""", 'y': """
yanlişlik	3276 K mi
""", 'z': """
zahvaljujoč	3056 K našim bralcem
zahvaljujući	2867 K našim čitateljima	2867 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	2493 K na treści
zgłoś	2470 K uwagę	2470 K błąd	2470 K literówkę	2470 K uwagi	2470 K nieścisłość
ziņo	2082 K redakcijai
zkopírovat	388 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	2953 K vždy obsah	2953 K obsah z	2953 K obsah zo	2953 K obsah od
zobrazovať	2953 K vždy obsah	2953 K obsah z	2953 K obsah zo	2953 K obsah od
zostań	2467 K reporterem	2467 K reporterką	2467 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	626 K dpa	907 K #	907 K
""", 'à': """
à	1486 K lire aussi	1486 K lire également	1486 K lire :	1486 K lire sur	1486 K voir aussi	1486 K écouter	1486 K relire	1486 K découvrir	1486 K lire sur le même sujet	1486 K consulter :	1486 K voir également	1489 K propos de l'auteur	1489 K propos de l'autrice	1510 K retrouver dans le numéro
àudio	315 K generat
""", 'á': """
áudio	2583 K gerado
""", 'ä': """
är	3120 K du
äänestys	1397 K:
äänestä	1384 K
""", 'å': """
åldersgräns	3163 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2561 K preciso estar logado
écouter	1 K l'article	1 K cet article	1486 K aussi
écoutez	1 K cet	1 K l'article	1514 K le podcast
élő	1728 K: így	1728 K: itt	1728 K: ezért	1728 K: miért	1728 K: hogyan	1728 K: mit	1728 K: ki	1728 K: mi	1728 K: ez	1728 K: ezt	1728 K: hallgassa	1728 K: nézze	1728 K: minden	1728 K: a	1728 K: az
épinglez	1533 K cet article	1533 K cette recette	1533 K cette page	1533 K la recette	1533 K ce billet	1533 K-la	1533 K-le	1533 K l'article	1533 K l'image
""", 'í': """
írd	1690 K be
írj	1672 K a szerzőnek
írja	1690 K be
írjon	1672 K a szerzőnek	1690 K közvetlenül	1690 K nekünk
""", 'î': """
întreabă	2635 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1691 K szerint
översatt	3188 K från
översättning	3188 K
""", 'ú': """
últimas	1167 K noticias de	2563 K de	2563 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	620 K die autor:in	620 K die autoren	620 K die autor:innen	622 K die autorin	622 K den autor	623 K die autorin	623 K den autor
übersetzt	752 K von	752 K aus dem
übersetzung	704 K:	704 K aus dem	752 K aus dem	752 K:
""", 'č': """
čitaj	2801 K još
čitajte	2801 K i	2801 K još	2801 K još:
članak	46 K se može	46 K možete	2816 K je preveden	2816 K čita	2819 K je objavljen u	2879 K je	2886 K je nastao u suradnji s	2886 K je nastao u suradnji sa
članek	46 K lahko	3009 K je preveden	3009 K bere	3009 K je prebral	3012 K je objavljen v	3068 K je	3075 K je nastal v sodelovanju z	3075 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	375 K byl přeložen	375 K přeložen	375 K načetl	378 K vyšel v	441 K	449 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	2912 K bol preložený	2912 K načítal	2915 K vyšiel v	2974 K	2982 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	358 K také	358 K také:	358 K i	358 K více	358 K:
číslo	368 K účtu pro dary	368 K transparentního účtu
čítajte	2899 K aj	2899 K tiež	2899 K viac
""", 'đ': """
đánh	3456 K giá bài viết
đăng	3457 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3473 K dây nóng: #	3473 K dây nóng #
được	68 K phép đăng lại
đọc	3443 K thêm	3443 K thêm:	3443 K:	3443 K tiếp:	3448 K tin nhanh
""", 'į': """
įsigykite	2036 K
įtraukite	2036 K mus
įveskite	2036 K
""", 'ś': """
ściągnij	13 K	2483 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2463 K:
źródło	2463 K:
""", 'ż': """
żadnych	2502 K akcjonariuszy
""", 'ž': """
želite	2833 K raditi kod nas	2833 K da radite kod nas	3025 K delati pri nas
želiš	2833 K raditi kod nas	3025 K delati pri nas
žiadni	2962 K akcionári
žiadny	2962 K majiteľ	2962 K oligarcha
žinote	2022 K daugiau	2037 K istoriją
žiūrėkite	2010 K taip pat	2036 K
žádní	428 K akcionáři
žádný	428 K majitel	428 K oligarcha
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	827 K κάποια πληροφορία	827 K πληροφορίες	827 K πληροφορία	827 K φωτογραφία	827 K φωτογραφίες	827 K κάποια φωτογραφία	827 K κάποιο θέμα	827 K μια ιστορία
""", 'ή': """
ήταν	797 K χρήσιμο	797 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	812 K τον	812 K τα	812 K
ακούστε	1 K	781 K:
αναδημοσίευση	68 K με
αναφέρετε	817 K λάθος	817 K κάποιο λάθος
αναφορά	817 K λάθους
αντιγράψτε	807 K
αντιγραφή	807 K
αξιολογήστε	797 K
αποθηκεύστε	807 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	796 K η περίληψη	796 K η σύνοψη
""", 'β': """
βίντεο	781 K:
βαθμολογήστε	797 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	828 K	828 K για να
""", 'δ': """
δείτε	781 K επίσης	781 K:	781 K το βίντεο	781 K εδώ	781 K επίσης:	781 K ακόμα:	781 K φωτογραφίες	781 K ακόμη	781 K ακόμη:	794 K όλα τα άρθρα	808 K όλες	808 K όλα	808 K τις
δειτε	781 K επισης	781 K ακομη	781 K:
δεν	815 K έχετε χρόνο να διαβάσετε
διάβασε	781 K επίσης	781 K ακόμη
διαβάζεται	796 K από
διαβάστε	781 K επίσης	781 K επίσης:	781 K ακόμη	781 K ακόμη:	781 K ακόμα	781 K:	781 K εδώ	781 K περισσότερα	781 K ακόμα:	781 K εδώ περισσότερα	781 K σχετικά	781 K αναλυτικά	794 K όλα τα άρθρα	808 K όλες	808 K όλα	808 K τις
διαβαστε	781 K επισης	781 K ακομη	781 K ακομα	781 K:
διαθέσιμη	804 K στο
διαθέσιμο	804 K σε	804 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	828 K
εκτυπώστε	807 K
ενεργοποιήστε	804 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	796 K περίληψη	796 K σύνοψη	796 K ανάγνωση	796 K περίληψη αυτή
""", 'θ': """
θέλεις	814 K να εργαστείς μαζί μας
θέλετε	814 K να εργαστείτε μαζί μας	814 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	804 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	804 K	812 K την εφαρμογή	826 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	781 K:
""", 'λ': """
λήψη	804 K από	804 K στο
""", 'μ': """
μάθετε	808 K όλες
με	810 K πληροφορίες από
μείνετε	808 K ενημερωμένοι
μετάφραση	796 K
μοιράσου	807 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	794 K απόψεις	794 K γνώμες
""", 'π': """
περίληψη	796 K
περισσότερα	781 K:
πηγές	810 K:
πηγή	810 K:
προτείνετε	807 K
προτιμάτε	815 K να ακούτε	815 K να ακούσετε
πώς	797 K σας φάνηκε
""", 'ρ': """
ρωτήστε	796 K
ρώτα	796 K
ρώτησε	796 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	797 K φάνηκε	797 K βοήθησε	797 K άρεσε
σου	69 K άρεσε
στείλτε	807 K
στηρίξτε	81 K	812 K	812 K τον	812 K τα	812 K την
σύνοψη	796 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	794 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	794 K άρθρο εκφράζει	796 K άρθρο μεταφράστηκε	796 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	807 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	794 K τα άρθρα
όλες	808 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	209 K се за
автор	2705 K - обозреватель	2705 K - корреспондент	2705 K - колумнист	2705 K - редактор	3342 K - оглядач	3342 K - колумніст	3342 K - кореспондент
авторка	3342 K - оглядачка	3342 K - колумністка
авторката	189 K е
авторът	189 K е
акценти	191 K от
анкета	227 K:	227 K на деня:
""", 'б': """
бачите	44 K помилку
без	239 K собственици	239 K акционери	2764 K владельцев	2764 K акционеров	2764 K цензуры и рекламы	3398 K власників	3398 K акціонерів	3398 K олігархів
беше	192 K ли полезна	192 K ли полезно	192 K ли полезен
благодарение	239 K на нашите читатели
благодаря	2764 K нашим читателям	2764 K вашим пожертвованиям
больше	2689 K новостей	2690 K по теме:	2728 K любите слушать	2728 K нравится слушать	2773 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2708 K ли материал	2708 K ли пересказ	2708 K ли этот пересказ	2708 K ли этот	2708 K ли текст
была	2708 K ли статья	2708 K ли эта	2708 K ли новость
більше	3326 K по темі:	3326 K за темою:	3326 K на тему:	3326 K про це:	3357 K новин	3357 K матеріалів	3407 K про:
""", 'в': """
в	2755 K этом месте находится встроенный контент	2755 K этом месте находится встроенный пост	2755 K этом месте находится встроенный публикация	2755 K этом месте размещён встроенный контент	2755 K этом месте размещён встроенный пост	2755 K этом месте размещён встроенный публикация	2755 K этом месте размещен встроенный контент	2755 K этом месте размещен встроенный пост	2755 K этом месте размещен встроенный публикация	2755 K этом месте показан встроенный контент	2755 K этом месте показан встроенный пост	2755 K этом месте показан встроенный публикация	2755 K этом месте встроенный контент	2755 K этом месте встроенный пост	2755 K этом месте встроенный публикация
вакансии	2711 K "	2711 K редакции
вакансії	3347 K "	3347 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2708 K понравилась	2708 K понравился	2708 K помогла	3345 K сподобалась	3345 K сподобалася	3345 K сподобався
ваш	27 K комментарий	27 K коментар
ви	3401 K прочитали вже # із #	3401 K прочитали вже # і #	3401 K прочитали # із #	3401 K прочитали # і #	3401 K прочитали вже # з #	3401 K прочитали # з #
видео	247 K: как	247 K: така	247 K: защо	247 K: какво	247 K: кой	247 K: къде	247 K: това	247 K: вижте	247 K: чуйте	247 K: всичко	247 K: нощта	247 K: хората	247 K: ето	2772 K: как	2772 K: так	2772 K: почему	2772 K: что	2772 K: кто	2772 K: где	2772 K: это	2772 K: вот	2772 K: смотрите	2772 K: послушайте	2772 K: всё	2772 K: все	2772 K: ночь	2772 K: люди	2772 K: порт
видяхте	44 K грешка
вижте	177 K още	177 K също	177 K:	177 K повече във видеото	177 K галерията
викторина	2750 K:
винаги	230 K разрешавай съдържание от	230 K показвай съдържание от	230 K зареждай съдържание от	230 K разреши съдържание от
включете	199 K
вопрос	73 K по статье	2750 K дня:
вопросы	72 K?
впервые	2777 K опубликовано
вперше	3411 K опубліковано
все	27 K комментарии	2689 K новости на тему	2689 K материалы	2689 K новости	2689 K статьи	2693 K статьи автора	2693 K материалы автора	2773 K о:	2773 K материалы по теме:	2773 K статьи по теме:	2773 K материалы о:	2773 K новости по теме:	3407 K про:
всегда	2755 K разрешать контент	2755 K показывать контент	2755 K разрешить контент	2755 K загружать контент
всички	204 K новини	248 K статии по темата:
всичко	248 K за:	248 K по темата:
встановлюйте	3352 K
встановіть	13 K	3352 K	3378 K застосунок
встигніть	3381 K передплатити
всё	2773 K о:	2773 K по теме:
всі	3407 K матеріали за темою:	3407 K новини за темою:
въпрос	227 K на деня:
въпроси	72 K
вы	2767 K прочитали уже # из #	2767 K прочитали # из #
відео	3406 K: як	3406 K: так	3406 K: чому	3406 K: що	3406 K: хто	3406 K: де	3406 K: це	3406 K: ось	3406 K: дивіться	3406 K: послухайте	3406 K: усе	3406 K: все	3406 K: ніч	3406 K: люди	3406 K: порт
вікторина	3384 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2707 K от
гласуване	227 K:
гледайте	177 K видеото	177 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3344 K від	3344 K за версією
голосование	2750 K:
голосування	3384 K:
гореща	41 K линия на редакцията
горячая	41 K линия редакции
гра	3385 K дня:
грати	3385 K:
""", 'д': """
детальніше	3326 K:	3326 K про це
джерела	3359 K:
джерело	3359 K:
дивіться	3326 K також	3326 K:	3326 K також:	3326 K відео:
до	3326 K теми:
дозволити	3389 K завжди контент	3389 K завжди вміст	3389 K контент із	3389 K контент з	3389 K контент від	3389 K вміст із	3389 K вміст з	3389 K вміст від
дозволяти	3389 K завжди контент	3389 K завжди вміст	3389 K контент із	3389 K контент з	3389 K контент від	3389 K вміст із	3389 K вміст з	3389 K вміст від
докладніше	3326 K:	3326 K про це	3407 K про:
досие	247 K: как	247 K: така	247 K: защо	247 K: какво	247 K: кой	247 K: къде	247 K: това	247 K: вижте	247 K: чуйте	247 K: всичко	247 K: нощта	247 K: хората	247 K: ето
доступно	2716 K в	2716 K на	2716 K для	3352 K в	3352 K у	3352 K на	3352 K для
достъпно	199 K в	199 K на
досье	2772 K: как	2772 K: так	2772 K: почему	2772 K: что	2772 K: кто	2772 K: где	2772 K: это	2772 K: вот	2772 K: смотрите	2772 K: послушайте	2772 K: всё	2772 K: все	2772 K: ночь	2772 K: люди	2772 K: порт
досьє	3406 K: як	3406 K: так	3406 K: чому	3406 K: що	3406 K: хто	3406 K: де	3406 K: це	3406 K: ось	3406 K: дивіться	3406 K: послухайте	3406 K: усе	3406 K: все	3406 K: ніч	3406 K: люди	3406 K: порт
дотримуйтесь	28 K
другие	2693 K материалы автора
думка	3342 K автора	3342 K редакції	3342 K, висловлена
думки	3342 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2693 K новость?
еще	2690 K по теме:
ещё	2689 K больше	2690 K по теме:
""", 'з': """
з	3387 K нашого магазину:
за	3326 K темою:	3419 K підтримки партнера
забелязахте	7 K
завантажити	3352 K в	3352 K з	3352 K у
завантажте	13 K	3352 K в	3352 K з	3378 K застосунок	3378 K додаток
завантажувати	3389 K завжди контент	3389 K завжди вміст	3389 K контент із	3389 K контент з	3389 K контент від	3389 K вміст із	3389 K вміст з	3389 K вміст від
завантажуйте	13 K	3352 K	3362 K застосунок
завдяки	3398 K нашим читачам	3398 K вашим внескам
завжди	3389 K дозволяти контент	3389 K дозволяти вміст	3389 K показувати контент	3389 K показувати вміст	3389 K дозволити контент	3389 K дозволити вміст	3389 K завантажувати контент	3389 K завантажувати вміст
загружать	2755 K всегда контент	2755 K контент из	2755 K контент с	2755 K контент от
загрузите	2716 K в	2716 K на
задайте	2707 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	203 K
запитайте	3344 K
зареждай	230 K винаги съдържание от	230 K съдържание от
зберегти	3356 K
збережіть	3356 K
здесь	2755 K находится встроенный контент	2755 K находится встроенный пост	2755 K находится встроенный публикация	2755 K размещён встроенный контент	2755 K размещён встроенный пост	2755 K размещён встроенный публикация	2755 K размещен встроенный контент	2755 K размещен встроенный пост	2755 K размещен встроенный публикация	2755 K показан встроенный контент	2755 K показан встроенный пост	2755 K показан встроенный публикация	2755 K встроенный контент	2755 K встроенный пост	2755 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	3387 K для передплатників:
зручніше	3365 K слухати
""", 'и': """
игра	2751 K дня:
играть	2751 K:
идет	2747 K подписка
идёт	2747 K подписка
из	2753 K нашего магазина:
изначально	2777 K опубликовано
изпратете	203 K
изтеглете	13 K	199 K	209 K	224 K приложението
източник	206 K:
източници	206 K:
имате	72 K въпроси
инсталирайте	199 K
искате	211 K да работите при нас	211 K ли да работите при нас
искаш	211 K да работиш при нас
источник	2722 K:
источники	2722 K:
""", 'к': """
как	2708 K вам статья	2708 K вам материал
какво	33 K мислите
колонка	2777 K	3411 K
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	203 K
копирайте	203 K
короткий	3344 K виклад	3344 K переказ
коротко	2707 K от	3344 K від
краткий	26 K пересказ	2707 K пересказ
кратко	2707 K от
краткое	2707 K содержание
куиз	177 K:	227 K:
""", 'л': """
лише	3387 K для передплатників:
лучшее	2689 K за
любите	3365 K слухати
""", 'м': """
материал	46 K можно	2690 K по теме:	2710 K опубликован в	2713 K можно	2777 K	2785 K подготовлен в партнёрстве с	2785 K подготовлен в партнерстве с	2785 K подготовлен при поддержке	2785 K создан при поддержке
материалът	251 K е публикуван	258 K е създаден със съдействието на
матеріал	46 K можна	3411 K	3419 K підготовлено у партнерстві з	3419 K підготовлено за підтримки	3419 K створено за підтримки	3419 K створено у партнерстві з
маєте	72 K запитання
месяц	2719 K подписки за
мнение	2705 K автора	2705 K редакции
мнението	189 K на автора
мнения	2705 K авторов
мненията	189 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	247 K живо: как	247 K живо: така	247 K живо: защо	247 K живо: какво	247 K живо: кой	247 K живо: къде	247 K живо: това	247 K живо: вижте	247 K живо: чуйте	247 K живо: всичко	247 K живо: нощта	247 K живо: хората	247 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	3356 K
надішліть	3 K	3356 K
накратко	191 K от
нарис	3411 K
началась	2747 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2747 K забудьте подписаться	3381 K забудьте передплатити
немає	3365 K часу читати	3398 K власників
нет	32 K комментариев	2728 K времени читать	2764 K владельцев
новия	194 K брой
новият	194 K брой
новости	2689 K партнеров
новый	2710 K номер
нравится	82 K
няма	32 K коментари
нямаме	239 K собственик	239 K собственици	239 K акционери	239 K реклами
нямате	212 K време да четете
""", 'о': """
об	2690 K этом подробнее	2693 K авторе
обобщение	191 K
обсуждение	5 K
озвучено	2707 K	3344 K
онлайн	2772 K: как	2772 K: так	2772 K: почему	2772 K: что	2772 K: кто	2772 K: где	2772 K: это	2772 K: вот	2772 K: смотрите	2772 K: послушайте	2772 K: всё	2772 K: все	2772 K: ночь	2772 K: люди	2772 K: порт	3406 K: як	3406 K: так	3406 K: чому	3406 K: що	3406 K: хто	3406 K: де	3406 K: це	3406 K: ось	3406 K: дивіться	3406 K: послухайте	3406 K: усе	3406 K: все	3406 K: ніч	3406 K: люди	3406 K: порт
опитахте	59 K
опитування	3384 K:	3384 K дня:
опрос	2750 K:	2750 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2716 K в
открыта	2747 K подписка
отпечатай	203 K
отпечатайте	203 K
отправить	3 K	2720 K
отправьте	3 K	2720 K
оформити	3381 K передплату
оформить	2747 K подписку
оценете	192 K
оцените	8 K	2708 K
оцініть	3345 K
очерк	2777 K
още	177 K по темата	177 K новини:	204 K новини	248 K за:	248 K по темата:
""", 'п': """
партнер	2785 K материала	2785 K проекта	3419 K матеріалу	3419 K проєкту	3419 K проекту	3419 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	258 K на статията	258 K на проекта	258 K на рубриката
партнёр	2785 K материала	2785 K проекта	2785 K рубрики
партнёрский	86 K материал:
первый	2719 K месяц за
перевел	2777 K с английского	2777 K с немецкого
перевела	2777 K с английского	2777 K с немецкого
перевод	2707 K выполнен	2707 K сделан	2777 K:	2777 K с
перевёл	2777 K с английского	2777 K с немецкого
передплата	3355 K за #	3355 K від #	3381 K на перше півріччя	3381 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3344 K
переклав	3411 K з англійської	3411 K з німецької
переклад	3344 K зроблено	3411 K:	3411 K з
переклала	3411 K з англійської	3411 K з німецької
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2707 K
перший	3355 K місяць за
питання	73 K до статті	3384 K дня:
по	89 K подписке	2690 K теме:
повече	177 K по темата:	204 K новини
повідомити	3367 K про помилку
повідомте	3367 K про помилку	3367 K нам про помилку
погляди	3342 K авторів
пограйте	3385 K:
подарете	203 K
подарите	2720 K
подарить	2720 K
подарувати	3356 K
подаруйте	3356 K
поддержать	2725 K
поддержи	81 K
поддержите	81 K	2725 K
поделитесь	3 K
поделиться	3 K
подкаст	247 K: как	247 K: така	247 K: защо	247 K: какво	247 K: кой	247 K: къде	247 K: това	247 K: вижте	247 K: чуйте	247 K: всичко	247 K: нощта	247 K: хората	247 K: ето	2772 K: как	2772 K: так	2772 K: почему	2772 K: что	2772 K: кто	2772 K: где	2772 K: это	2772 K: вот	2772 K: смотрите	2772 K: послушайте	2772 K: всё	2772 K: все	2772 K: ночь	2772 K: люди	2772 K: порт	3406 K: як	3406 K: так	3406 K: чому	3406 K: що	3406 K: хто	3406 K: де	3406 K: це	3406 K: ось	3406 K: дивіться	3406 K: послухайте	3406 K: усе	3406 K: все	3406 K: ніч	3406 K: люди	3406 K: порт
подкрепете	81 K	209 K
подкрепи	209 K
подобається	82 K
подписка	2719 K за #	2719 K от #	2719 K за рубль	2747 K на первое полугодие	2747 K на второе полугодие
подписывайтесь	12 K	2725 K на
подпишись	12 K	2740 K на
подпишитесь	12 K	2725 K на	2740 K на нас
подробнее	2690 K:	2690 K в материале	2690 K - в	2690 K читайте в материале	2690 K об этом	2773 K о:
подробности	2690 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2705 K автора
позицията	189 K на автора
позиція	3342 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	230 K винаги съдържание от	230 K съдържание от
показувати	3389 K завжди контент	3389 K завжди вміст	3389 K контент із	3389 K контент з	3389 K контент від	3389 K вміст із	3389 K вміст з	3389 K вміст від
показывать	2755 K всегда контент	2755 K контент из	2755 K контент с	2755 K контент от
полезна	192 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	191 K
попитайте	191 K
попробовали	59 K
порадьте	3356 K
порекомендуйте	2720 K
последвайте	12 K	209 K
последние	2689 K новости о
послухати	1 K
послушать	1 K
поставте	3344 K запитання
почитать	2690 K:
преведе	251 K:
преведено	191 K с
превод	251 K:	251 K от
преводът	191 K е
предложение	2753 K для читателей:	2753 K для подписчиков:
предпочитате	212 K да слушате
прежде	2741 K чем оставить комментарий	2741 K чем комментировать
препечатването	68 K е разрешено
препоръчай	203 K
при	2785 K поддержке партнёра	2785 K поддержке партнера
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2693 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3381 K передплата
продолжается	2747 K подписка	2747 K подписная кампания
пройдите	2690 K тест
пройдіть	3326 K тест
пропозиція	3387 K для читачів:	3387 K для передплатників:
прочетено	191 K от
прочетете	177 K още	177 K също
прочетохте	242 K # от #	242 K вече # от #
підписка	3355 K за #	3355 K від #
підписуйся	12 K
підписуйтесь	12 K	3362 K на
підпишіться	12 K	3362 K на
підсумок	3344 K
підтримайте	81 K	3362 K
підтримати	3362 K
""", 'р': """
работа	2711 K в "
радимо	3326 K прочитати:
разрешавай	230 K винаги съдържание от	230 K съдържание от
разрешать	2755 K всегда контент	2755 K контент из	2755 K контент с	2755 K контент от
разрешете	199 K
разреши	230 K винаги съдържание от	230 K съдържание от
разрешить	2755 K всегда контент	2755 K контент из	2755 K контент с	2755 K контент от
распечатайте	2720 K
распечатать	2720 K
расскажите	59 K в
резюме	191 K
резюмето	191 K
рекламно	86 K съдържание:
рекомендуем	2690 K:
рекомендуємо	3326 K:
робота	3347 K в "	3347 K у "
роздрукувати	3356 K
роздрукуйте	3356 K
розкажіть	59 K у
розпочалася	3381 K передплата
розпочато	3381 K передплату
""", 'с': """
с	258 K подкрепата на партньора
саммари	2707 K
свалете	13 K	199 K	224 K приложението
свежий	2710 K номер
свързани	177 K:
связаться	2693 K с автором
сигнализирайте	214 K за грешка
скачайте	13 K	2716 K в	2716 K из	2725 K приложение	2745 K приложение
скачать	13 K	2716 K в	2716 K на
скидка	2753 K для подписчиков:
скопировать	2720 K
скопируйте	2720 K
скопіювати	3356 K
скопіюйте	3356 K
следвайте	12 K ни	209 K
следите	12 K за
слухайте	3326 K:	3326 K також:
слухати	1 K
слушайте	2690 K:	2690 K также:
слушать	1 K
см	2690 K. также:
смотрите	2690 K также	2690 K:	2690 K	2690 K также:	2690 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2730 K об ошибке	2730 K нам об ошибке
сообщить	2730 K об ошибке
сохраните	2720 K
сохранить	2720 K
спитайте	3344 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	2785 K материала	2785 K рубрики	3419 K матеріалу	3419 K рубрики
спонсорирано	258 K от
спробували	59 K
спросите	2707 K
спросить	2707 K
станьте	31 K первым	31 K першим	2725 K подписчиком	2725 K соучастником	3362 K частиною спільноти	3362 K співучасником
статията	46 K може	191 K е преведена	191 K е прочетена	251 K е публикувана	258 K е създадена със съдействието на
статтю	46 K можна	3344 K перекладено
стаття	3411 K
статью	46 K можно	2713 K можно
статья	2707 K переведена	2707 K озвучена	2708 K была	2710 K опубликована в	2777 K
стежте	12 K за
стислий	3344 K виклад	3344 K переказ
съобщете	214 K за грешка
съобщи	214 K за грешка
сыграйте	2751 K:
""", 'т': """
тази	251 K статия е публикувана
також	3326 K читайте:
тб	3406 K: як	3406 K: так	3406 K: чому	3406 K: що	3406 K: хто	3406 K: де	3406 K: це	3406 K: ось	3406 K: дивіться	3406 K: послухайте	3406 K: усе	3406 K: все	3406 K: ніч	3406 K: люди	3406 K: порт
тв	247 K: как	247 K: така	247 K: защо	247 K: какво	247 K: кой	247 K: къде	247 K: това	247 K: вижте	247 K: чуйте	247 K: всичко	247 K: нощта	247 K: хората	247 K: ето	2772 K: как	2772 K: так	2772 K: почему	2772 K: что	2772 K: кто	2772 K: где	2772 K: это	2772 K: вот	2772 K: смотрите	2772 K: послушайте	2772 K: всё	2772 K: все	2772 K: ночь	2772 K: люди	2772 K: порт
текст	46 K можно	46 K можна	2707 K переведён	2707 K переведен	2707 K озвучен	2777 K	3344 K перекладено	3344 K озвучено	3411 K
текстът	46 K може	189 K отразява	191 K е преведен	251 K е публикуван
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	227 K:	2750 K:	2750 K дня:	3384 K:	3384 K дня:
това	52 K разследване	191 K резюме	191 K обобщение
този	251 K текст е публикуван
только	2753 K для подписчиков:
точка	2705 K зрения автора	3342 K зору автора	3342 K зору редакції
триває	3381 K передплата
тук	230 K има вградено съдържание от	230 K има съдържание от	230 K се намира вградено съдържание от	230 K се намира съдържание от	230 K вградено съдържание от	230 K съдържание от
тут	2755 K находится встроенный контент	2755 K находится встроенный пост	2755 K находится встроенный публикация	2755 K размещён встроенный контент	2755 K размещён встроенный пост	2755 K размещён встроенный публикация	2755 K размещен встроенный контент	2755 K размещен встроенный пост	2755 K размещен встроенный публикация	2755 K показан встроенный контент	2755 K показан встроенный пост	2755 K показан встроенный публикация	2755 K встроенный контент	2755 K встроенный пост	2755 K встроенный публикация	3389 K є вбудований контент	3389 K є вбудований допис	3389 K є вбудований публікація	3389 K є вбудований вміст	3389 K розміщено вбудований контент	3389 K розміщено вбудований допис	3389 K розміщено вбудований публікація	3389 K розміщено вбудований вміст	3389 K показано вбудований контент	3389 K показано вбудований допис	3389 K показано вбудований публікація	3389 K показано вбудований вміст	3389 K вбудований контент	3389 K вбудований допис	3389 K вбудований публікація	3389 K вбудований вміст
""", 'у': """
у	2764 K нас нет владельца	2764 K нас нет владельцев	2764 K нас нет акционеров	2764 K нас нет инвесторов	2764 K нас нет хозяев	3389 K цьому місці є вбудований контент	3389 K цьому місці є вбудований допис	3389 K цьому місці є вбудований публікація	3389 K цьому місці є вбудований вміст	3389 K цьому місці розміщено вбудований контент	3389 K цьому місці розміщено вбудований допис	3389 K цьому місці розміщено вбудований публікація	3389 K цьому місці розміщено вбудований вміст	3389 K цьому місці показано вбудований контент	3389 K цьому місці показано вбудований допис	3389 K цьому місці показано вбудований публікація	3389 K цьому місці показано вбудований вміст	3389 K цьому місці вбудований контент	3389 K цьому місці вбудований допис	3389 K цьому місці вбудований публікація	3389 K цьому місці вбудований вміст	3398 K нас немає власника	3398 K нас немає власників	3398 K нас немає акціонерів	3398 K нас немає інвесторів	3398 K нас немає олігарха
увидели	7 K ошибку
удобнее	2728 K слушать
усе	3407 K про:	3407 K за темою:
успейте	2747 K подписаться
установите	13 K	2745 K приложение
усі	27 K коментарі	3407 K матеріали за темою:	3407 K статті за темою:
""", 'ф': """
фотогалерея	2690 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	192 K ли
харесахте	192 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2727 K работать у нас	2727 K у нас работать	2727 K работать в нашей
хочете	3364 K працювати в нас	3364 K в нас працювати	3364 K працювати у нас
хочеш	3364 K працювати в нас
хочешь	2727 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3344 K переказ	3344 K короткий виклад	3344 K короткий переказ	3344 K стислий виклад	3411 K текст	3411 K матеріал
ця	76 K тема закрита	3411 K стаття
""", 'ч': """
четете	177 K още
чети	177 K още
чи	3345 K була стаття	3345 K був матеріал	3345 K був переказ	3345 K був цей переказ	3345 K була ця	3345 K був цей	3345 K сподобалась	3345 K сподобалася	3345 K сподобався
читай	2740 K нас
читайте	12 K нас	13 K	2690 K также	2690 K также:	2690 K:	2690 K подробнее	2690 K еще	2690 K по теме:	2690 K подробнее:	2690 K материал	2690 K в материале	2716 K нас без	2716 K без	2725 K	2725 K нас в	3326 K також	3326 K також:	3326 K:	3326 K ще	3326 K також на тему:	3326 K по темі:	3326 K також на тему	3362 K
читать	2690 K также	2690 K по теме:
что	33 K вы думаете	2690 K ещё почитать:
чуйте	1 K	177 K:
""", 'щ': """
ще	32 K немає коментарів	3326 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	2777 K статья
это	26 K резюме	52 K расследование	2707 K краткое содержание
этот	26 K пересказ	2707 K пересказ	2707 K краткий пересказ	2713 K материал можно	2713 K текст можно	2777 K текст	2777 K материал
эту	2713 K статью можно
""", 'я': """
як	3345 K вам стаття	3345 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1571 K את
אולי	1586 K פספסתם:
אל	1577 K תפספסו: הפעילו
""", 'ב': """
בואו	1572 K לעבוד איתנו
בחנו	1574 K את עצמכם
""", 'ד': """
דווחו	1571 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1558 K:	1573 K לפודקאסט	1573 K לפרק
האם	8 K אהבתם	1571 K הכתבה	1571 K הסיכום	1571 K המידע
הדוא	1565 K"ל האדום
הורידו	13 K	1551 K את האפליקציה	1576 K
היו	31 K הראשונים
הירשמו	1572 K לוובינר	1572 K לכנס
הכותב	1566 K הוא
הכותבים	1566 K הם
הכותבת	1566 K היא
הכנתם	59 K
הכתבה	1571 K עניינה	1587 K ממשיכה
המחבר	1566 K הוא
המחברת	1566 K היא
המייל	41 K האדום
המשך	1587 K הכתבה
הפעילו	1577 K התראות	1577 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1573 K המלא זמין
הצביעו	1574 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1551 K לערוץ הטלגרם	1551 K לקבוצת הוואטסאפ	1551 K לקבוצת הווטסאפ	1562 K אלינו	1562 K לערוץ	1562 K לקבוצה	1562 K לקבוצת	1562 K לקבוצות	1562 K עכשיו	1562 K גם	1563 K	1572 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1573 K לפודקאסט
השתתפו	1574 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1582 K ראשון ב
""", 'י': """
יש	72 K שאלות	1565 K לכם מידע	1565 K לכם סיפור	1565 K לך מידע	1565 K לך סיפור
""", 'כ': """
כדי	1582 K לקרוא את
כל	1562 K החדשות
כתבות	1586 K נוספות:
""", 'ל': """
להאזנה	1573 K לכתבה	1573 K לפודקאסט
להורדת	1576 K
להמשך	1582 K קריאה
לכל	1566 K הכתבות של	1586 K הכתבות:
לכתבה	1558 K המלאה
לכתבות	1586 K נוספות:
לעדכונים	1562 K נוספים	1562 K
לערוץ	1551 K הטלגרם
לפניות	1565 K לכתב	1565 K לכתבת
לפרק	1573 K המלא
לצפייה	1573 K בסרטון	1573 K בווידאו	1573 K במשדר
לקבוצת	1551 K הווטסאפ	1562 K הוואטסאפ	1562 K הווטסאפ
לקבלת	1562 K עדכונים
לקריאה	1558 K נוספת	1558 K נוספת:	1582 K מלאה
לקריאת	1582 K הכתבה המלאה
לרכישת	1572 K כרטיסים לכנס	1572 K כרטיסים לחצו	1572 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1574 K דעתכם? הצביעו
מייל	1565 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1565 K במשהו	1565 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1558 K בנושא:	1586 K במדור:	1586 K כתבות:
ענו	1574 K על הסקר	1574 K על הסקר:	1574 K על החידון
עקבו	12 K	1562 K אחרינו	1563 K אחרי
""", 'פ': """
פרסומת	1587 K
""", 'צ': """
צפו	1558 K:	1558 K גם	1573 K בסרטון	1573 K בתיעוד	1573 K בווידאו	1573 K בכתבה
""", 'ק': """
קבלו	1577 K התראות	1577 K עדכונים על	1577 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1558 K גם	1558 K גם:
קראו	1558 K גם	1558 K גם:	1558 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1562 K להיות	1562 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1580 K	1581 K בעיתונות	1581 K בנו	1581 K בעבודתנו
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
از	1322 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1310 K خود را بسنجيد
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
ايا	1307 K اين	1307 K خطايي
اين	52 K گزارش	1307 K	1322 K مطلب را هم بخوانيد:
اينجا	1322 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1295 K:
بخوانيد	1295 K:
بشنويد	1 K
به	12 K كانال	1307 K اين
بيشتر	1295 K بخوانيد	1295 K بخوانيد:	1295 K ببينيد	1322 K بدانيد:
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
تماس	1303 K با نويسنده
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
خبرنگار	1303 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1310 K خود را
در	1295 K اين باره بخوانيد	1310 K اين نظرسنجي	1310 K نظرسنجي ما	1310 K نظرسنجي	1322 K همين زمينه:	1322 K همين رابطه:
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
شما	1310 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحه	96 K اصلي >	96 K اصلي "	96 K اصلي /	96 K نخست >	96 K نخست "	96 K نخست /
صوت	139 K الان:
صوتوا	139 K الان
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عكاس	1303 K:
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كد	1303 K خبر:	1303 K خبر :
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
مترجم	1303 K:
مصيتم	7 K
مطالب	1295 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1303 K:	1303 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نظر	1307 K شما درباره
نظرات	5 K
نظرسنجي	1310 K:
نقل	68 K مطالب با ذكر
نويسنده	1303 K:	1303 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1295 K بخوانيد	1295 K بخوانيد:	1322 K ببينيد:
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
گزارش	1303 K:	1307 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1624 K यह	1624 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1619 K-	1619 K:	1619 K -	1619 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1610 K भी पढें	1610 K भी पढें:	1637 K भी पढें-	1637 K भी देखें:
""", 'ए': """
एजेंसी	1619 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1610 K पढें:	1637 K भी पढें:
""", 'क': """
केवल	1633 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1624 K यह	1624 K आपको
""", 'ख': """
खबर	1624 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1619 K:
""", 'द': """
देखें	1610 K:	1610 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1637 K:
पढें	1610 K:	1637 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1619 (K
""", 'म': """
मात्र	1633 K # रुपये में
""", 'य': """
यह	1610 K भी पढें	1610 K भी पढें:	1610 K भी देखें:	1619 (K लेखक के	1624 K खबर आपको	1637 K भी पढें-	1637 K भी पढें -
ये	1610 K भी पढें	1610 K भी पढें:	1619 (K लेखक के	1637 K भी पढें-	1637 K भी देखें:
""", 'ल': """
लेखक	1619 K के बारे में	1619 (K	1619 K वरिष्ठ पत्रकार हैं	1619 K स्वतंत्र पत्रकार हैं
लेखिका	1619 K के बारे में	1619 (K	1619 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1610 K:	1637 K खबर:	1637 K खबरें:
सिर्फ	1633 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'আ': """
আমাদের	12 K
আরও	267 K পডুন:	267 K পডুন	267 K দেখুন:	292 K পডুনঃ	292 K পডুন-	292 K পডুন :
আরো	267 K পডুন	292 K পডুন:	292 K পডুনঃ
""", 'ক': """
কোনো	44 K ভুল
""", 'ছ': """
ছবি	272 K:
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	267 K:
পৃষ্ঠপোষকতায	293 K
""", 'ব': """
বিজ্ঞাপনের	293 K পর	293 K নিচে
""", 'ম': """
মতামত	272 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	272 K:
লেখকঃ	272 K
লেখকের	272 K আরও
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সূত্র	272 K:
সূত্রঃ	272 K
স্পনসরড	293 K
স্পন্সরড	293 K
""", 'ก': """
กด	12 Kติดตาม	3211 Kติดตาม	3211 Kไลก์
""", 'ข': """
ขอ	3214 Kบคุณภาพจาก	3214 Kบคุณข้อมูลจาก
ข่	3207 Kาวที่เกี่ยวข้อง:	3214 Kาวโดย	3220 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3220 Kิป:
คุ	3217 Kณรู้สึกอย่างไรกับ	3217 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3220 Kคลิป:	3220 Kคลิป :
""", 'ซ': """
ซื	3218 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3207 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3211 Kดตามช่อง	3211 Kดตามเรา	3211 Kดตามข่าว	3229 Kดตามอ่านข่าวอื่นๆ	3229 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3216 Kม ai
""", 'ท': """
ทด	3218 Kสอบความรู้ของคุณ
ทำ	3218 Kแบบสำรวจสั้น
ที	3214 K่มา:	3214 K่มา :
""", 'บ': """
บท	3216 Kความนี้ใช้ ai	3216 Kสรุปนี้	3216 Kความนี้แปล	3216 Kความนี้เรียบเรียง	3217 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3216 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3214 K้เขียน:	3214 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3217 Kข้อผิดพลาดในบทความ
พื	3230 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3218 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3214 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3218 Kวมโหวต:	3218 Kวมโหวต :	3218 Kวมทำแบบสำรวจ	3218 Kวมสนุก	3225 Kวมสนับสนุน
ร้	3233 Kองทุกข์	3233 Kองเรียน
""", 'ล': """
ลง	3218 Kทะเบียนเข้าร่วมสัมมนา	3218 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3225 Kับสนุน
สร	3216 Kุปโดย	3216 Kุปข่าวด้วย	3216 Kุปนี้	3216 Kุปข่าวโดย	3217 Kุปนี้มีประโยชน์
สา	3233 Kยด่วนข่าว	3233 Kยด่วนทีมข่าว
ส่	3233 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /
""", 'อ': """
อ่	3207 Kานเพิ่มเติม:	3207 Kานต่อ:	3207 Kานข่าวต้นฉบับ:	3207 Kานเพิ่มเติม	3207 Kานประกอบ:	3220 Kานข่าวเพิ่มเติม:	3220 Kานข่าวเพิ่มเติม	3220 Kานข่าวที่เกี่ยวข้อง:	3220 Kานข่าว:	3220 Kานเรื่องอื่น:	3229 Kานข่าวอื่นๆ	3229 Kานข่าวต้นฉบับได้ที่	3229 Kานบทความอื่นๆ	3229 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3214 Kางอิง:
""", 'เ': """
เก	3214 Kี่ยวกับผู้เขียน
เข	3211 K้าร่วมช่อง
เน	3216 Kื้อหานี้สร้าง	3230 Kื้อหาสปอนเซอร์	3230 Kื้อหาโฆษณา	3230 Kื้อหาสนับสนุนโดย
เพ	3211 Kิ่มเพื่อน
เร	3214 Kื่อง:	3214 Kื่อง :	3214 Kื่องและภาพ
""", 'แ': """
แจ	3217 K้งแก้ไขข่าว	3233 K้งเบาะแส	3233 K้งข่าว
แช	3 Kร์
แป	3216 Kลโดย
แอ	3211 Kดไลน์
""", 'โ': """
โฆ	3230 Kษณา -
""", 'ใ': """
ให	3217 K้คะแนนบทความ
""", 'ไ': """
ไม	3211 K่พลาดทุกข่าวสาร	3211 K่พลาดข่าว
""", 'ả': """
ảnh	3452 K:
""", 'ủ': """
ủng	3452 K hộ tác giả	3465 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1914 Kせて読みたい	1914 【Kせて読みたい】	1914 Kせて読みたい:
""", 'こ': """
こち	1914 Kらもおすすめ	1914 Kらもおすすめ:	1942 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1922 K記事を書いた人	1922 K記事の筆者	1925 K要約はai	1925 K要約は、ai	1925 K要約は役に立ち	1925 ※K要約	1925 K記事の翻訳	1925 K記事の要約	1925 K記事はai	1925 K翻訳	1925 K見出しはai	1933 K記事は	1933 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1914 Kと見る:	1942 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1942 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ＞	96 Kプページ＞	96 Kプ>	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1946 【Kゼント】	1946 Kゼント応募
""", 'ホ': """
ホー	96 Kム＞	96 Kム>	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	1942 【K】
""", '下': """
下載	13 K	3491 Kapp	3491 K應用程式
下载	13 K	3491 Kapp	3491 K应用
""", '以': """
以上	3517 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3514 K:	3514 (K	3514 K係	3514 K为	3514 K為
""", '你': """
你做	59 K了吗
你可	3505 K能會喜歡:	3536 K能想看:
你有	3512 K线索
你覺	3519 K得這篇
你觉	3519 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3514 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3517 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3497 K微信公众号	3497 K官方微信
""", '内': """
内容	3517 K由ai
""", '写': """
写真	1914 【K】	1914 K:	1942 【Kを見る】	1942 【Kギャラリー】
""", '出': """
出典	1922 K:
""", '分': """
分享	3 K
""", '前': """
前回	1942 【K】	1942 Kの記事:
""", '加': """
加入	12 K	3510 K	3531 K
""", '動': """
動画	1914 【K】	1942 【Kを見る】
""", '升': """
升級	3531 K
升级	3531 K
""", '原': """
原文	3535 K刊于	3535 K刊於
""", '参': """
参与	3521 K我们的
参考	69 Kになった	1914 K:
""", '參': """
參與	3521 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3520 K错误
""", '取': """
取材	1922 K・文	1922 K・執筆
""", '另': """
另请	3505 K参阅
""", '可': """
可以	3511 K在x上
可自	68 K由转载
""", '合': """
合わ	1914 Kせて読みたい:
""", '同': """
同场	3505 K加映:
同場	3505 K加映:
""", '問': """
問問	3517 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1922 K:	1922 K/
""", '報': """
報名	3522 K參加
""", '填': """
填写	3521 K问卷
填寫	3521 K問卷
""", '如': """
如发	3520 K现
如有	3512 K线索	3512 K線索
如果	3512 K您有相关线索	3512 K你掌握	3512 K您掌握	3513 K您有
如發	3520 K現
""", '官': """
官方	3497 K微信:	3497 K微信公众号:
""", '審': """
審校	3514 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3505 K閱讀	3505 K阅读	3505 K閱讀:	3505 【K閱讀】	3536 K阅读:
""", '开': """
开启	3491 K通知	3491 K推送通知
""", '引': """
引用	1922 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3536 K:
影音	3536 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3536 K看更多:
""", '微': """
微信	3491 K扫	3497 K公众号:
""", '您': """
您对	3519 K这篇文章
您對	3519 K這篇文章
您有	3512 K线索
您的	27 K评论
您覺	3519 K得這篇
您觉	3519 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3491 K客户端
""", '打': """
打开	13 K	3491 K微信
""", '扩': """
扩展	3505 K阅读:
""", '扫': """
扫一	3491 K扫
扫描	3491 K二维码关注	3510 K
扫码	3510 K
""", '投': """
投票	3521 K:
投稿	27 Kは
""", '报': """
报名	3522 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3510 K追蹤
""", '掃': """
掃一	3491 K掃
""", '採': """
採訪	3514 K撰文:
""", '推': """
推荐	3505 K阅读	3505 K阅读:
推薦	3505 K閱讀:
""", '提': """
提供	1922 K:
""", '摘': """
摘要	3517 K由
""", '撰': """
撰文	3514 K:
撰稿	3514 K:
""", '支': """
支持	3529 K
""", '收': """
收听	1 K	3524 K我们的播客	3524 K我们的节目
收聽	1 K	3524 K我們的播客	3524 K我們的節目
""", '文': """
文/	1922 K
文:	1922 K
文・	1922 K
文章	44 K有误	3514 K来源:	3520 K有误	3520 K有誤
""", '新': """
新聞	41 K爆料	3512 K線索
新闻	41 K热线	41 K报料	41 K爆料	3512 K线索热线	3512 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3505 K:	3505 K新聞:	3505 K內容:	3505 【K新聞】	3505 K相關	3505 K阅读:	3505 K報導:	3505 K报道:	3535 K精彩内容	3535 K精彩內容	3535 K资讯	3535 K資訊	3535 K内容请	3535 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3512 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	3517 K容由ai
本报	41 K热线
本摘	3517 K要
本文	3514 (K作者	3514 K作者	3517 K摘要	3517 K由ai	3517 K由人工智能翻译	3517 K由人工智能生成	3517 K由人工智慧	3535 K章來自	3535 K转载自	3535 K轉載自	3535 K来自	3535 K來自
""", '来': """
来发	31 K表第一
来源	3514 K:
""", '校': """
校对	3514 K:
""", '構': """
構成	1922 K・文
""", '次': """
次に	1914 K読む:
次の	1942 Kページ:	1942 【K記事】
次ペ	1942 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3510 K加入	3511 K在	3511 K关注	3512 K提供线索	3512 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3510 K加入	3511 K在	3512 K提供線索	3512 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3517 K要
""", '测': """
测一	3521 K测:
""", '測': """
測一	3521 K測:
""", '点': """
点击	3505 K查看	3505 K阅读:	3524 K观看视频	3524 K收听
点我	3510 K加入
""", '熱': """
熱門	3536 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3512 K请	3512 K請
""", '用': """
用微	3491 K信扫
""", '画': """
画像	1914 【K】	1942 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3520 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3505 K阅读	3505 K新闻	3505 K报道:	3505 K阅读:	3536 K新闻:	3536 K文章:
相關	3505 K新聞	3505 K報導	3505 【K新聞】	3505 K閱讀:	3536 K新聞:	3536 K文章:	3536 K報導:
""", '看': """
看更	3505 K多:
""", '立': """
立即	3510 K加入	3521 K报名	3521 K報名
""", '筆': """
筆者	1922 Kプロフィール
""", '編': """
編輯	3514 K:
編集	41 K部への情報提供
""", '线': """
线索	3512 K征集
""", '编': """
编辑	3514 K:	3514 (K:
""", '聽': """
聽我	3524 K們的podcast
""", '著': """
著者	1922 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3524 K上方影片
""", '观': """
观看	3524 K上方视频
""", '视': """
视频	3536 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3531 K	3541 K本報	3541 K我們	3541 K本刊
""", '記': """
記事	7 Kの誤り	1933 Kの誤り	1933 Kに誤り
記者	1922 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1914 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1946 【Kプレゼント】	1946 Kプレゼント
""", '請': """
請支	3529 K持
""", '订': """
订阅	3531 K	3541 K本报	3541 K我们	3541 K本刊	3541 K本公众号	3541 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3529 K持
""", '責': """
責編	3514 K:
""", '資': """
資料	3514 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3529 K
""", '责': """
责任	3514 K编辑:	3514 (K编辑
责编	3514 K:
""", '赞': """
赞助	3529 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	3518 K摘要
这段	3518 K摘要
这篇	8 K文章	52 K调查	52 K报道	3518 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3518 K摘要
這篇	3518 K文章
""", '采': """
采写	3514 K:
""", '長': """
長按	3510 K
""", '长': """
长按	3510 K
""", '開': """
開啟	3491 K通知	3491 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1914 K記事	1914 K記事:	1914 【K記事】	1914 K:	1914 【K】	1942 【K写真】
""", '閱': """
閱讀	3505 K更多
""", '问': """
问问	3517 K我们的ai
""", '阅': """
阅读	3505 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首頁	96 K>	96 K＞	96 K >	96 K '	96 K /
首页	96 K>	96 K＞	96 K >	96 K '	96 K /
""", '馬': """
馬上	3521 K報名
""", '马': """
马上	3521 K报名
""", '點': """
點我	3510 K加入
點擊	3505 K查看	3505 K閱讀:	3524 K觀看影片
""", '같': """
같이	1972 K 보기:
""", '관': """
관련	1972 K 기사:	1995 K 기사 :	1995 [K 기사]	1995 K 기사-
관련기사	1972 K	1972 K:	1972 [K]	1995 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1983 K #줄 요약
기사에	73 K 대해 궁금	1988 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1995 K 기사:
""", '당': """
당신의	1987 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1972 K 읽기:
더보기	1972 [K]	1972 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1987 K 설문에	1987 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1995 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1983 K 요약은
""", '사': """
사진출처	1998 K:
""", '생': """
생성형	1983 K ai가 요약
""", '설': """
설문에	1987 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1987 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1972 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1983 K 요약은 ai	1983 K 요약이 도움	1983 K 기사는 인공지능	1983 K 기사는 ai	1983 K 번역	1988 K 기사가 도움이	1988 K 기사를 어떻게	1988 K 뉴스에 대한 의견	1988 K 기사에 대한 의견
이슈	1995 [K]
이어	1972 K 읽기:
""", '인': """
인기기사	1995 [K]
""", '자': """
자료출처	1998 K:
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
추천	1972 K 기사:
추천기사	1995 [K]
""", '출': """
출처	1998 K:	1998 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1972 K 볼 만한 기사:	1972 K 보면 좋은 기사:	1995 [K 읽기]
""", '핫': """
핫클릭	1995 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K>	96 K >	96 K '	96 K /
""", '화': """
화보	1972 [K]
"""}

CONTAINS = {',': """
,说:	3546 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2657 K-vă	2661 K
abonații	50 K pot	2658 K noștri
abonează	80 K-te	2612 K-te pentru	2617 K-te pe youtube	2657 K-te
abonné	50 en tant qu'K	1452 pas encore K	1454 déjà K	1456 en tant qu'K
abonnés	1452 réservé à nos K	1454 réservé aux K	1536 nos K	1539 K
abonējiet	80 K	2123 K
actualisé	97 cet article a été K
actualité	1462 l'essentiel de l'K	1472 suivez l'K	1472 suivez toute l'K	1472 retrouvez toute l'K	1495 couvre l'K
actualizată	97 știrea a fost K
adatkezelési	1660 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1218 K
adomány	1745 K
adományoddal	1741 K
adományok	1745 K
adományozz	1741 K
adományozzon	1681 K itt
advirtió	1218 K
adó	1649 K #%
adód	1743 K #
adója	1681 K #
adăugat	2660 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3137 K	3164 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1538 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1218 K
afișată	60 email nu va fi K
agregó	1218 K
aicināja	2126 K
aizsargātas	2072 visas tiesības K
aiškino	2066 K
ajouté	1538 a K
ajută	2657 K-ne
ajánld	1741 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1657 töltsd le az K
alkalmazásban	1679 az K
alkalmazást	1679 K
alkalmazásunk	1742 K
alkalmazásunkat	1657 töltse le K
alkalmazásunkban	84 K
alăturat	2631 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1516 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	649 jetzt K:
anketě	381 naší K	381 v K
ankietę	35 naszą K	2452 naszą K	2452 krótką K
ankstesnėje	97 K versijoje
anmäl	3197 K dig till vårt	3197 K dig till våra
anmäla	3132 genom att K dig
annoncé	1538 a K
annoncør	518 betalt af en K	518 betalt af K
annonslänkar	37 K	74 K	3137 K	3164 K
annonsör	3146 betalt av en K	3146 betald av en K
annonsør	2353 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1218 K
anunțat	2660 a K
använder	3102 vi K cookies	3103 K kakor
anúncio	2587 após o K	2587 depois do K
anúncios	70 sem K	2605 sem K
apelował	2527 K
apelowała	2527 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1145 descarga la K	1145 descarga nuestra K
aplicația	84 în K noastră	2618 descarcă K	2657 descarcă K noastră	2657 descarcă gratuit K	2657 descarcă K și	2658 K noastră
aplikacją	84 z naszą K
aplikację	2417 pobierz naszą K	2418 pobierz K	2418 ściągnij K	2475 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2920 našej K
aplikáciu	2920 mobilnú K	2920 K
aportació	334 la teva K
aportación	1180 tu K	1206 haz tu K
apoyá	1215 K
applikációnk	1679 K
applikációnkat	1679 K
applikációnkban	84 K
apsolīja	2126 K
apóyanos	1180 K	1215 K
apóyenos	1180 K	1215 K
apúntate	1124 K a	1140 K a nuestra	1140 K gratis	1215 K gratis
apărat	2660 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3286 bir K paylaş
artykuł	15 darmowy K	20 cały K	2406 podoba ci się ten K	2453 nasz K do końca	2473 ostatni darmowy K	2525 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1125 te ha gustado este K	1133 regala este K	1133 regalar este K	1136 último K gratis	1136 te queda # K	1209 y lee este K	1216 este K
artículos	15 K gratis	1136 K gratis este mes	1136 te quedan # K	1136 límite de K
aseguró	1218 K
associés	1478 cookies K à ce contenu
assuré	1538 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	702 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2612 K-te pentru
autorką	2444 kontakt z K
autorská	363 K práva
avertizează	2660 K
avísanos	1215 K
ayúdanos	1180 K	1215 K a
açikladi	3303 K
açin	3286 K
añadió	1218 K
año	1217 al K
""", 'b': """
bağirdi	3303 K
bağirdilar	3303 K
bağiriyor	3303 diye K
bağiriyordu	3303 K
bağiş	3300 K yap	3304 K
bağişiniz	3300 K
bağlantilari	74 satiş ortakliği K	3283 satiş ortakliği K
başlayan	3285 tl'den K
başvurun	3286 K
behält	29 K sich vor	29 K sich das recht
behöver	3084 vi K ditt stöd	3197 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1657 értesítések K
beløb	568 fast K
beløp	2401 gi et K	2403 fast K
bemängeln	764 K
bemängelt	764 K
berätta	67 K för oss	67 K din
berättade	3200 K
berättar	3200 K
bestätigen	592 K sie ihre
bestätigungslink	693 K
bestätigungsmail	592 K	693 K
betalvägg	3201 K
bezpečí	97 linka K
bezplatný	401 poslední K článek	2914 náš K webinár	2937 posledný K článok
bezplatných	2923 K článkov
bezpłatne	2458 K konto
bezpłatny	2449 nasz K webinar	2473 ostatni K artykuł
bezpłatnych	2458 limit K
beágyazott	1711 egy K tartalom látható	1711 egy K tartalom található
beğendiyseniz	3301 bu haberi K	3301 bu yaziyi K
biết	3477 cho K
blokování	355 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1140 recibe el K	1140 nuestro K	1143 K diario	1215 recibe el K	1216 nuestro K	1219 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1461 dans votre K mail	1461 dans votre K e-mail
brezplačen	3031 zadnji K članek
brezplačne	3018 K članke
brezplačni	3011 naš K webinar	3031 zadnji K članek
brezplačnih	3018 K člankov
bronił	2527 K się
brzmiał	2527 K
brzmiała	2527 K
brzmiało	2527 K
butlletí	303 subscriu-te al K	303 el nostre K	335 el nostre K	338 K
buzdított	1744 K
buzdította	1744 K
buzón	79 en tu K	1141 en tu K
bájate	1215 K la app
bölümünde	85 yorum K
bönföll	3200 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3200 K
bønfaldt	569 K
bønn	2287 vi har en K til deg
bønnfalt	2404 K
bústia	325 a la teva K
bülten	3279 e-K	3304 K
bültene	3246 K abone	3246 K kayit	3246 K kaydol
bülteni	3279 haber K
bültenimiz	78 K	3301 K
bültenimize	78 K	78 e-K	3246 K	3300 K	3301 K
bültenine	3279 K
błagał	2527 K
błagała	2527 K
bạn	49 gửi cho K bè	3430 hộp thư của K	3464 sự ủng hộ của K	3474 mời K	3474 cần sự ủng hộ của K	3474 nhờ sự ủng hộ của K
bằng	3472 K văn bản của báo
""", 'c': """
caffè	1848 un K
café	54 me paga um K	1181 un K	1206 un K al mes	1498 un K
caractères	1516 limitées à # K
catedrática	1177 es K
catedrático	1177 es K
celého	343 pro čtení K
cercetătoare	2631 este K
cercetător	2631 este K
changés	97 prénoms ont été K
chaîne	1536 notre K
chefredaktör	3122 är politisk K	3122 är K
chefredaktør	496 er K
chuyện	3451 bạn có câu K
chép	3446 cấm sao K	3472 mọi sao K
chính	97 đính K	3439 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3430 bản tin của K tôi	3433 theo dõi K tôi	3451 cho K tôi qua	3451 liên hệ với K tôi	3474 ủng hộ K tôi	3474 K tôi cần sự giúp đỡ	3474 giúp K tôi	3474 theo dõi K tôi	3474 hãy gửi cho K tôi	3474 hãy liên hệ với K tôi	3474 hãy báo cho K tôi	3475 K tôi trên	3475 của K tôi	3475 cho K tôi
chọn	3474 hãy bình K
cikkünk	1742 minden K
cikkünkhöz	1742 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2560 nos K
comentó	1218 K
comisión	1195 recibir una K
comissió	320 rebre una K
comissão	2586 receber K	2586 receber uma K
commerciële	2208 K partner
communauté	1503 K whatsapp	1503 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1872 parte della nostra K
condamné	1538 a K
condiții	2621 termeni și K
confidentialité	1479 politique de K
confidențialitate	2621 politica de K
conférences	1495 est maître de K
connecté	1481 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2537 acesse todo o K	2581 ao exibir este K	2581 ao ver este K
contribuição	2573 com a sua K	2604 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1218 K
conversación	1163 participar en la K
conținut	9 acest K	2612 K doar pentru abonați
conținutului	2628 preluarea K
cookieinställningar	3124 K
corespondentă	2631 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2657 K un cont pentru a citi
csatornájára	1671 viber-K
csatornánk	1742 K
csatornánkhoz	1671 telegram-K	1671 whatsapp-K
csatornánkra	1671 youtube-K	1741 iratkozz fel K	1741 iratkozzon fel K
csábított	1744 K
cuéntanos	38 K	67 K	1163 K en	1215 K
cuéntenos	38 K	67 K
czytać	2412 aby K dalej	2412 żeby K dalej	2524 chcesz K dalej
czytelników	36 naszych K	2453 opiniami K	2464 z wpłat K	2464 dzięki wsparciu K	2481 K	2525 naszych K	2525 z wpłat K
câmpurile	60 K cu steluță
cântau	2660 K
címével	1703 e-mail-K
cùng	51 hãy tham gia K họ
của	3453 là cây bút K	3475 độc giả K
""", 'd': """
daní	2928 # % z K	2928 #% z K
darbą	2064 mūsų K
darowiznę	2410 przekaż K	2524 przekaż nam K	2524 przekaż K na
datenschutzerklärung	609 unserer K	762 unserer K	762 unsere K
datenübertragung	643 der K zu
dați	62 K-mi tag
debatindlæg	497 send dit K	497 skrive et K
debatredaktør	496 er K
debattredaktør	2327 er K
debattør	496 er K
declaró	1218 K
decía	1218 K
demandé	1538 a K
denmişti	3303 K
denunció	1218 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1145 K la	1145 K nuestra
destekçimiz	3286 K olun	3300 K olun
desteğiniz	3300 K
desteğinizle	3301 K
desteğiyle	18 okurlarin K	3272 yapay zeka K	3281 K ayakta	3291 yapay zeka K
değildir	30 sorumlu K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	2919 K môžu
disponível	2545 K no google play
doação	2533 faça uma K	2573 sua K	2604 sua K	2604 faça uma K	2608 K
doações	2608 K
dodał	2527 K
dodała	2527 K
dodává	453 K
događaj	2818 naš K
domagał	2527 K się
donació	334 fes una K	338 K
donación	1128 haz una K	1128 tu K	1180 tu K	1180 una K	1215 tu K	1215 haz una K	1219 K
donația	2657 K ta
donație	2657 fă o K	2661 K
donații	2661 K
donează	90 K cât poți	2657 K acum
doplněn	97 článek byl K
doporučil	453 K
doporučila	453 K
doporučovala	453 K
dopuštenja	2829 bez K
doradzał	2527 K
dorzuć	2524 K się
dostawać	2474 chcesz K
dostávajte	2943 K
dostávat	402 chcete K
dostávať	2938 chcete K
dostávejte	408 K
dostęp	80 kup K	2412 masz już K	2458 pełny K do	2458 wykup K	2524 kup K
dostępny	2412 artykuł K tylko
dotazník	382 krátký K	2918 krátky K
dotazníka	2918 nášho K
dotazníku	381 našeho K	382 krátkého K
dowolną	2526 K kwotą
dočtete	389 více se K
dołóż	2524 K się
dołącz	51 K do nich	51 K	2423 K do nas na	2524 K do nas	2524 K do grona	2524 K do nich
drastické	97 obsahuje K
draudžiama	2018 K kopijuoti	2018 be leidimo K	2018 be sutikimo K
draudžiamas	2039 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2525 K dalej
dziennikarką	2445 jest K	2512 jest K
dzięki	2525 K wam	2525 K tobie
dziękujemy	2455 K za zapisanie	2455 K za zapis	2524 K, że nas czytasz
där	42 var du K
débloquer	1454 pour K
déclare	1538 K
déclaré	1538 a K
découvrez	1452 K nos offres	1535 K nos offres
déductible	1446 K des impôts	1446 K à #	1537 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1538 K
déplore	1538 K
déposés	1508 des cookies seront K
désabonner	1461 K à tout moment
désactiver	1476 K adblock
désactivez	1476 K adblock
désinscrire	1462 vous K à tout moment
díky	451 K vám
dôvery	97 linku K
dömde	3200 K
dømte	569 K	2404 K
düzeltme	97 K:
děkujeme	450 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3435 tải ứng K	3474 tải ứng K của	3474 hãy tải ứng K	3474 tải ngay ứng K
""", 'e': """
edellyttää	1391 K tunnusta
editörlerimize	39 K
editörüdür	3269 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	1740 K készült
elaboración	1195 no ha participado en la K
electrònic	303 el teu correu K
electrónico	60 correo K no se mostrará	1141 tu correo K	1163 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1651 a teljes cikk K
elsőként	1680 értesülj K
előfizetés	1745 K
előfizetéssel	1683 K
előfizető	1651 már K	1741 legyen K
előfizetőink	50 K	1651 K olvashatják	1683 K számára	1742 K
előfizetők	50 az K	1693 csak K	1745 K
előfizetőknek	1652 csak K	1693 K szól
előfizetőként	50 K
előfizetőnktől	1703 K
emlékeztetett	1744 K
emoțional	97 pot afecta K
endereço	2559 seu K de email não será
engedély	1686 K nélkül tilos
engedélyezze	1659 K a javascript
engedélyezése	1711 tartalmainak K	1711 tartalmak K
engedélyhez	1686 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1536 cette K	2224 onze korte K	2224 onze K
enquêtent	1536 K pour vous
enquêtes	1536 nos K
ensimmäinen	1435 K kuukausi
enthält	643 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1215 K
epizódu	2916 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	496 er K
erhältlich	649 shop K	722 im shop K
erişin	3286 K
erklärt	764 K
erklärte	764 K
erkände	3200 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	761 K sie es weiter
erzählt	67 K uns	764 K
erzählte	764 K
escribió	1218 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1163 K a	1215 K
estimé	1538 a K
estás	1125 ya que K aquí	1125 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3254 javascript'i K
evästeasetuksiasi	1368 K
evästeet	1368 K	1393 K
evästeitä	1351 K
existují	392 K díky
experiência	67 conte sua K
explicó	1218 K
expliqué	1538 a K
expérience	67 partagez votre K
externého	2910 K obsahu
externí	374 K obsah
externího	374 K obsahu	374 obsah z K
externý	2910 K obsah
""", 'f': """
favoritkälla	3118 K
faça	2604 K um pix
felelősséget	30 nem vállal K
felhasználási	1660 K feltételek
felietonistką	2512 jest K
felietonistą	2512 jest K
feliratkozás	1653 K a hírlevélre	1653 hírlevél K
feliratkozásommal	1669 K
feliratkozással	1669 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2621 K cookie
folytatásához	1651 a cikk K
fordítóval	1676 gépi K
forintért	1683 havi # K
formulára	2921 odoslaním K
formulário	2604 inscreva-se no K
formuláře	385 odesláním K
forrásként	1670 kedvenc K
fortæl	67 K os
fortæller	569 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3200 K
früheren	97 K version	97 K fassung
férjen	1741 K hozzá
följ	3098 K oss på	3197 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3114 alla rättigheter K
fördere	761 K
fördermitglied	80 werden sie K	664 werde K	664 werden sie K
fördern	761 jetzt K	761 K sie
föredragen	3118 K källa
föredragna	3118 K källa
föreslog	3200 K
författare	3122 är K och
förklarade	3200 K
förklarar	3200 K
försvarade	3200 K sig
følg	471 K os på	566 K os	2303 K oss på	2401 K oss
første	509 K måned	568 K måned	2341 K måned	2403 K måned
független	1649 támogassa a K	1742 K sajtó
főmunkatársa	1730 K
főszerkesztője	1674 K
""", 'g': """
gadā	2125 K
gazeteciliği	3301 bağimsiz K
gazeteciliğimiz	3301 K
gazetę	2484 kup K
gefällt	693 K ihnen, was sie	693 K dir, was du
gelmişken	3240 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	612 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2889 K
gridò	1886 K
gràcies	326 K a gent com tu	335 K a tu
grátis	2606 teste K
grâce	18 K à vous	1443 K à vos dons
gwiazdką	60 pola z K
gärna	3197 vill K höra från dig
går	455 før du K	2287 før du K
gåva	3084 ge en K i dag	3084 ge en K nu	3085 din K	3085 ge en K	3197 din K gör	3197 ge en K i dag	3201 K
gönderdik	3293 size bir e-posta K
gönderin	3286 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3198 K mer
göre	3303 K
görün	3286 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3286 K
gösterilmeden	3262 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2527 K
głosiła	2527 K
głosiło	2527 K
głosuj	2469 K
głosujcie	2469 K
głównej	2460 na stronie K
gương	64 trang K
gửi	49 hãy K	3451 xin K về
""", 'h': """
használ	1659 cookie-kat K	1660 sütiket K
használat	1659 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	764 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	635 bei google K
hirdették	1744 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3125 K av ai	3147 K av ai	3197 K oss
hjälper	3197 din gåva K
hjælp	499 K af ai	499 K fra ai	519 K af ai	566 vi har brug for din K	566 K os
hjælper	566 dit bidrag K
hlásal	453 K
hlásala	453 K
hlásá	453 K
hovorí	2986 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1744 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1369 tekoälyä K
hágase	80 K socio
hájil	453 K se
hájila	453 K se
häng	3197 K med i
häufiger	635 bei google K
hävdar	3200 K
håller	43 K du med	43 K du inte med	3154 läsare som K
hævder	569 K
hébergé	1478 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1703 K
hírekben	1657 a google K	1670 google K
hírlevelére	1669 K
hírlevelünk	78 K	1742 K
hírlevelünket	1669 K
hírlevelünkre	78 K	1653 K	1741 iratkozzon fel K	1741 iratkozz fel K	1742 K
hírlevél	1745 K
hírlevélre	78 K	1741 iratkozz fel a K	1741 iratkozzon fel a K
hó	1743 ft/K
hónap	1683 első K	1743 első K
hören	717 K sie hier.
hører	2332 der du K
hükmetti	3303 K
hüüdis	1280 K
hüüdsid	1280 K
hűségidő	1693 K nélkül
hồng	3471 nhận hoa K
""", 'i': """
iecienītāko	2080 K avotu
iepriekšējā	97 K versijā
ifølge	569 K	2404 K
illimité	1456 accès K	1525 en K
imágenes	40 tus K	97 contiene K
incorporó	1177 se K a
independentă	2658 presa K
independência	2605 a K
indicó	1218 K
indiqué	1538 a K
indrømmede	569 K
indrømmer	569 K
indépendance	1536 notre K
indépendant	1443 soutenez le journalisme K	1536 journalisme K	1536 média K
indépendante	1522 la presse K a	1536 presse K	1536 information K
información	1153 sigue toda la K	1153 siga toda la K	1177 cubre la K	1216 esta K
informację	2444 wyślij K
informações	97 com K de
informațiilor	2628 preluarea K
informó	1218 K
informē	2126 K
ingresá	77 K tu correo
innehåll	3103 externt K	3124 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2404 K
innrømmet	2404 K
inquiète	1538 s'K
inquérito	35 nosso K
inscrição	2541 cancelar a K	2595 sua K foi
inscríbete	1124 K
insändare	43 K	3123 skicka din K	3123 din K till	3123 skriva en K
intelektą	2026 dirbtinį K	2041 dirbtinį K
inteligencję	2466 przez sztuczną K
inteligencí	394 umělou K
intelligenciával	1676 mesterséges K készült	1695 mesterséges K
introduceți	77 K adresa de email
intégralité	1452 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1216 esta K
investigação	2605 esta K
investigație	2658 această K
investigațiile	2658 continua K
invítame	54 K a un café	54 K un café	1215 K a
invítanos	1215 K a
ismételgette	1744 K
istediğiniz	3245 K zaman iptal	3302 K zaman iptal
izražavaju	2823 komentari K
içeriği	9 K
içeriğin	3271 harici K
içermektedir	97 sahneler K
išorinio	2024 K turinio
""", 'j': """
jautāja	2126 K
javasolják	1744 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2406 skoro już tu K	2406 skoro tu K
jugé	1538 a K
jurnalistă	2631 este K
jurnaliștii	39 K noștri	2654 K noștri îți trimit	2658 K noștri
jälgi	1277 K meid
jäljellä	1387 ilmaista juttua K
jäseneksi	80 liity K	1433 liity K
""", 'k': """
kanał	2525 nasz K
kannatusjäseneksi	1433 liity K
kanál	451 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2890 K
kedykoľvek	2895 odhlásiť sa môžete K
keresőben	1670 google-K
khoản	3428 bạn đã có tài K	3439 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3446 K sao chép
khẳng	3477 K định
kiabált	1744 K
kiabálta	1744 K
kiabálták	1744 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1744 K
kirjeessä	1436 luki K
kiáltott	1744 K
kiáltotta	1744 K
kiáltották	1744 K
kiến	3459 ý K của bạn sẽ	3474 hãy gửi ý K	3474 vui lòng gửi ý K
kliknutím	385 K na
kolačića	2814 K	2844 K
kolačiće	2814 K	2844 K
kolačići	2814 K
komentować	6 K	2432 aby K
komentár	6 pridať K	2919 pridajte K
komentára	2919 pridanie K	2919 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	372 je K	372 , K	438 , K
komentátorem	372 je K	438 je K
komentátorka	438 , K
komentátorkou	372 je K	438 je K	2908 je K
komentátorom	2908 je K
komentář	6 přidat K
komentáře	6 pro přidání K	383 vložení K	383 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1369 K
konferencję	2449 naszą K
konuştu	3303 diye K	3303 K
kopírovanie	2901 K obsahu bez	2901 K je zakázané
kopēšana	2079 K bez
korespondentką	2445 jest K	2512 jest K
korespondentė	2023 K
korábban	1702 K itt írtunk	1702 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2527 K
krzyczała	2527 K
krzyknął	2527 K
krzyknęła	2527 K
krävde	3200 K
krævede	21 K felter er	569 K
krönikör	3122 är K	3185 är K
kulturalną	2453 K dyskusję
kulturredaktör	3122 är K	3185 är K
kulturredaktør	496 er K	554 er K	2327 er K	2389 er K
kumppanuuslinkkejä	74 K	1381 K
kvíz	381 náš K	2918 náš K
kvíze	2918 našom K	2918 v K
kvízu	381 našem K	381 v K
kyltissä	1436 luki K
kysyivät	1436 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1743 K
käsitellään	97 jutussa K
käyttää	1349 tämä sivusto K
käyttöehdot	1376 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1744 K
kérdezték	1744 K
kérdőívünket	35 K
kért	1744 K
kérte	1744 K
kérték	1744 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	761 K sie uns
könyörgött	1744 K
könyörögtek	1744 K
köszönjük	1741 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1657 K minket	1741 K minket
követelte	1744 K
követelték	1744 K
közlése	1694 nélküli K tilos
közreműködésével	1740 K készült
közéjük	51 állj be K	51 álljon be K
közölte	1744 K
kúpte	2983 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	764 K an
künstlichen	653 K stimme vorgelesen	653 K stimme vertont
künstlicher	710 mithilfe von K
küpsised	1237 K
küpsistega	1237 K	1256 K
küsis	1280 K
kč	387 za # K	387 od # K	452 od # K
kļūsti	2123 K par
křičel	453 K
křičela	453 K
křičeli	453 K
kể	3477 K
""", 'l': """
labākie	2099 K raksti tavā
lamentó	1218 K
lançait	1538 K
lasītu	2069 lai K tālāk
lasītāji	2124 mūsu K
lasītājiem	2124 mūsu K
lejupielādē	2123 K
lelkisegély	97 K
leverandør	2329 ekstern K
leverantör	3124 extern K
leído	1209 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2089 K
linkistä	1380 lisää tästä K
lisenssillä	47 K
lisäsi	1436 K
llicència	47 K cc
lucrează	2631 K în presă
lunedì	17 ogni K
lună	2659 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3428 đăng nhập để bình K	3459 bình K của bạn sẽ	3474 đăng nhập để bình K
lájkolj	1657 K minket
lákal	453 K
läget	3133 koll på K
lähdet	1335 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3136 du kan K mer	3136 kan du K mer	3136 K mer om	3198 fri att K
läsare	36 våra K	3134 våra K	3198 våra K
läsarna	18 tack vare K
läser	3197 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	523 K for	2358 K for	3151 K för
læser	566 tak fordi du K
læserbrev	43 K	497 skrive et K	497 send dit K
læsere	36 vores K	567 vores K
læseres	508 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1136 K de notas
límites	1133 sigue leyendo sin K
lòng	3451 vui K gửi về	3474 vui K gửi về
löd	3200 K
lød	569 K	2404 K
lūdza	2126 K
lập	3463 ủng hộ báo chí độc K	3475 báo chí độc K
""", 'm': """
magyarázta	1744 K
mailovú	2921 e-K adresu
mainoslinkkejä	37 K	74 K	1381 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1239 K abil
materiał	9 ten K
matéria	20 ler esta K	2537 esta K é só	2600 para ler esta K	2605 esta K
matérias	2572 limite de K
matí	334 rep cada K
mawiał	2527 K
mawiała	2527 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1744 K
megbízásából	1740 K készült
megjelenését	1740 K támogatta	1740 K támogatja
megjelenítése	1711 tartalmainak K	1711 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1433 tue K
meitä	1378 tukea K	1378 tue K	1433 tue K	1433 auta K
mencióname	62 K
menționat	2660 a K
mesačne	2985 K
mesečno	2889 K	3078 K
mesélte	1744 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2526 za K
miesięcznie	2526 K
minkä	90 anna K voit
miễn	15 bài K phí	3466 hết số bài K phí	3476 dùng thử K phí
mjesečno	2889 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1516 charte de K	1516 K par la rédaction
mokė	2066 K
mondták	1744 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1133 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1218 K
mulțumim	2657 K că ne citești
munkatársa	1674 K	1730 K
munkatársunknak	39 K
munkánk	1742 K
munkánkat	1649 támogasd K	1649 támogassa K	1681 K	1741 támogasd K	1741 támogassa K	1742 K
myönsi	1436 K
másodközlés	1667 K
märkis	1280 K
määräsi	1436 K
mån	3135 kr/K	3199 kr/K
månad	3087 testa en K	3135 en K för	3197 testa en K	3199 per K	3199 varje K
månaden	3135 första K	3199 i K	3199 första K
månader	3135 K för #	3197 testa # K
månadsgivare	3197 bli K
måned	461 prøv en K	509 i # K	566 prøv en K	568 pr. K	2341 en K for	2401 prøv en K	2403 per K
måneden	568 om K	2403 i K
måneder	509 i # K	2341 K for #
média	1536 notre K
mês	2605 até o fim do K	2606 por K	2606 ao K
mình	54 mời K ly cà phê	62 tag K
míní	453 K
mówi	2527 K
mówili	2527 K
mówił	2527 K
mówiła	2527 K
môžete	2917 článok si K
müşterimiz	3297 K
mācīja	2126 K
mākslīgais	2086 K intelekts
mēnesis	2125 pirmais K
mēnesī	2125 K
mėgstamiausią	2019 K
mėnesį	2065 per K
měsíc	387 první K	452 za K	452 první K
měsíčně	452 K
můžete	380 článek si K
mạnh	3477 nhấn K
""", 'n': """
nabádal	453 K
nabádala	453 K
naléhal	453 K
namawiał	2527 K
namawiała	2527 K
napisał	2527 K
napisała	2527 K
napiš	38 K nám	67 K nám
napište	38 K nám	371 K nám	404 K na	450 K nám
napísal	2986 K
napíšte	38 K nám	2907 K nám	2907 K, prosím	2940 K na	2983 K nám
naročilo	3017 hvala za K
naročite	80 K se	2991 K se na naše	3076 K se
naročnik	50 kot K	2990 že K
naročnike	2998 samo za K	2998 le za K
naročniki	50 K lahko	3030 lahko berejo le K	3030 berejo samo K	3080 K
naročnikom	2990 dostopen le K	2990 na voljo K	2990 na voljo samo K	2990 na voljo le K	3030 dostopna le K	3030 dostopna samo K	3030 dostopen le K	3030 dostopen samo K
naročnina	3018 K	3080 K
naročnino	3018 z K	3040 z K
narzędzi	2466 przy wsparciu K ai
naujienlaiškio	2031 K
naujienlaiškis	2064 mūsų K	2067 K
naujienlaiškį	2011 mūsų K	2031 K	2063 užsisakykite K	2064 mūsų K
navođenja	2829 bez K izvora
navođenje	2829 uz K izvora
nawoływał	2527 K
našeho	377 do K týmu	377 K e-shopu
našem	2818 K timu
našich	403 K zpráv	2939 K správ
neatkarīgu	2123 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1741 segíts K	1741 írjon K	1741 írj K	1741 jelezd K	1742 K adód
nemokamą	2035 K paskyrą
neobmedzený	2894 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	367 K přístup
neomezeně	343 K číst
nepiekrītat	43 K
nepriklausomą	2033 paremkite K žurnalistiką	2063 paremkite K	2064 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1361 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	450 podpořte K
nezávislá	451 K média
nezávislé	2984 K médiá
nezávislú	2983 podporte K
ngoài	3454 nội dung bên K
nguồn	3449 K ưu tiên	3449 K tin ưu tiên	3472 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3459 chịu trách K về nội dung bình luận
nhân	3455 trí tuệ K tạo
nhấn	3474 K vào đây
nhận	3430 đăng ký K bản tin	3430 đăng ký K tin	3474 đăng ký K bản tin	3474 đăng ký K tin
nhập	24 đăng K	3428 vui lòng đăng K	3428 đăng K để đọc	3428 đăng K để xem	3428 đăng K để lưu	3428 hãy đăng K để	3474 đăng K để đọc	3474 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2446 materiał wideo jest K
niezależne	2524 wesprzyj K	2524 wspieraj K	2525 K media
niezależność	2525 K
niezależną	2525 jesteśmy K
noastră	2658 munca K
nolēma	2126 K
norāda	2126 K
nosūtīsim	57 jums K
notificações	14 as K	2547 ative as K	2547 ativar K	2547 receba K
notificările	14 K	2618 activează K
notifikácie	2920 K
notícia	2605 esta K
notícias	2541 receba as K	2541 receba K	2550 siga as últimas K
novinařina	451 naše K
novinařinu	451 nezávislou K
novinár	2908 je K	2908 , K
novinári	2984 naši K
novinárka	2908 je K	2908 , K
novinárkou	2908 je K
novinárom	2908 je K
novinář	372 je K	372 , K
novinářem	372 je K	438 je K
novináři	451 naši K
novinářka	372 je K	372 , K
novinářkou	372 je K	438 je K
novičke	2991 na e-K
novičnik	2999 K	2999 e-K	3077 naš e-K	3080 K
novičnika	2999 K
nuotraukų	40 K ir vaizdo
nusprendė	2066 K
nášho	2914 do K tímu
nächste	21 in diesem browser für die K	761 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3477 K
nõus	43 ei ole K?
năm	3476 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	377 našem K
obegränsad	3090 K tillgång
obećala	2890 K
obećao	2890 K
obiecał	2527 K
obiecywał	2527 K
obligāta	2079 atsauce K
oblíbené	369 K zdroje
oblíbených	369 K zdrojů
oblíbenými	369 K zdroji
obrigatórios	21 campos K são	2559 campos K são
obveščanje	3017 na naše K
obľúbené	2905 K zdroje
obľúbených	2905 K zdrojov
obľúbenými	2905 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	402 chcete K
odebírejte	347 K náš	408 K	450 K
odemkněte	343 K si
odhlásit	348 K se můžete kdykoli
odoberať	2938 chcete K
odpoveď	21 zrušiť K
odpovídal	453 K
odpověděl	453 K
odpověděla	453 K
odpověď	21 zrušit K
odpowiadał	2527 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2527 K
odpowiedziała	97 nie K	2527 K
odpowiedziało	97 nie K
odražavaju	2823 komentari K	2823 komentari ne K
odídete	2903 kým K
ofereça	2537 K este artigo
ograniczeń	2412 czytaj bez K	2412 czytaj więcej bez K
også	51 bli med du K
ogłosił	2527 K
ogłosiła	2527 K
oikaisupyynnöt	1372 K
oikaisupyyntö	1372 K
olvashatják	1701 csak előfizetők K
olvasási	0 K idő
olvasóiból	1681 K él
olvasóink	36 K	1742 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1215 danos tu K
ordenó	1218 K
ordonné	1538 a K
ortakliği	3283 iş K linkleri
orzekł	2527 K
osobních	365 ochrany K údajů	365 ochraně K údajů
osobných	2910 K údajov
ostrzegał	2527 K
ostrzegała	2527 K
ostrzegł	2527 K
otrzymywać	2474 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	453 K	2986 K
oznámila	453 K	2986 K
ozvěte	38 K se nám	67 K se nám	371 K se nám	450 K se nám
""", 'p': """
padėkite	2063 K mums
pageidaujamą	2019 K šaltinį
paklausė	2066 K
palīdzi	2093 ziedo un K	2123 K mums
palīdzību	2086 mākslīgā intelekta K	2101 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2063 K mums
parsisiųskite	2063 K
participación	1164 normas de K
partnerské	74 K odkazy	390 K odkazy	2926 K odkazy
partneři	354 my a naši K
pastā	2091 e-K
pastāstiet	38 K mums	67 K mums
patronką	2464 zostań naszą K
patrões	2605 sem K
paylaşin	25 K	49 K	3286 K
paziņoja	2126 K
paziņojumus	2090 K
państwa	2444 czeka na K
pašte	2031 jūsų el. K
pažadėjo	2066 K
periódico	1216 este K	1216 nuestro K
permanència	336 sense K
persiųskite	49 K
personvernerklæring	2308 K
phê	54 mời tôi một ly cà K	3463 mời bạn một ly cà K
phóng	3451 liên hệ K viên	3453 là K viên báo	3453 là K viên của	3474 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1218 K
pidätetään	1357 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2527 K
pisała	2527 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2811 K nam	2843 K nam na	2843 K na	2887 K nam	3004 K nam	3004 K na	3034 K nam na	3034 K na	3076 K nam
piškotke	3007 K	3035 K
piškotki	3007 K
piškotkov	3007 K	3035 K
pište	404 K na	404 K nám na
plakáton	1744 állt a K
plânge	2660 se K
pochází	374 obsah K
podcastów	2450 K
podcastů	379 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2527 K
podporovatelé	451 naši K
podporují	451 nás K
podpoře	451 díky K
podpořte	392 K	450 K nás	450 K naši	450 K naše	450 K mě
podrška	2887 vaša K
podrške	2830 bez vaše K	2888 vaše K
podršku	2887 vašu K
podržite	2830 K	2887 K nas	2887 K naš
podělte	67 K se s námi	67 K se o
podľa	2986 K
poinformował	2527 K
poinformowała	2527 K
pokračovanie	2894 pre K v čítaní
pokračování	343 K je dostupné	390 K článku níže
pokračuje	390 článek K	390 text K	2926 článok K	2926 text K
pokračujte	343 K ve čtení s
política	314 K de galetes	1161 K de cookies	2557 K de cookies	2574 cobre K
pomocí	394 K ai
pomocą	2466 z K ai
pomoć	2887 vašu K
pomóż	2524 K nam
pomôžte	2983 K nám
poprosił	2527 K
poprosiła	2527 K
poprosiło	2527 K
poručila	2890 K
poručio	2890 K
poslední	401 K článek zdarma	401 K článek, který můžete
posledný	2937 K článok zadarmo
poslušajte	3033 K nas
postafiókjába	1653 K
postaládádba	79 a K	1669 a K
postaládájában	1669 ön K
posílat	385 nechte si K
posílejte	371 K nám
posíláme	57 vám K	57 K vám
potřebujeme	450 K vaši pomoc	450 K vaši podporu
používame	2910 K cookies
používá	354 tento web K
používáme	354 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2527 K
powiedziała	2527 K
powtarzał	2527 K
powtarzała	2527 K
poznámka	97 K redakce
pozostało	2412 K # %	2412 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	453 zvou K
pošaljite	49 K ga	2811 K nam	2811 K na	2887 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	371 K nám	450 K nám
pošli	49 K ho
pošlite	49 K ho	2907 K nám	2983 K nám
pošljemo	57 vam K
pošljite	49 K ga	3004 K nam	3004 K jo nam	3004 K na	3076 K nam
požádal	453 K
požádala	453 K
pracę	2525 naszą K
pranešimus	2030 K
praneškite	38 K mums	67 K mums
pranešė	2066 K
prašė	2066 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	2941 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2894 už ste K	2894 ste K
predplatiteľom	80 staňte sa K	2902 K	2983 staňte sa K
predplatiteľov	2902 pre K
predplatné	2894 už máte K	2923 K	2983 kúpte K	2983 kúpte si K	2987 K
predplatného	2923 K
predplatným	2923 K	2944 s K
predplaťte	80 K si
preferată	2629 sursă K
preferované	369 K zdroje	2905 K zdroje
preferovaný	369 K zdroj	2905 K zdroj
preferovaných	369 K zdrojů	2905 K zdrojov
preferovaným	369 K zdrojem	2905 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2412 tylko dla K	2472 tylko dla K
prenumeratą	2458 z K
prenumeratę	80 kup K	2412 masz już K	2458 zamów K	2458 kup K	2458 wykup K	2484 kup K
preporučila	2890 K
preporučio	2890 K
pretlačiť	45 K
prevziať	45 K
prečítate	2894 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2887 K se našoj	2887 K im se	3076 K se nam
pridržana	2803 sva prava K
pridržane	2997 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2066 K
prihlásenie	2895 ďakujeme za K	2921 ďakujeme za K
prihlásení	2923 po K
prihlásením	2921 K súhlasíte
prihláste	24 K	2894 K sa a čítajte	2983 K sa na odber
prihvaćate	2825 prijavom K
pripažino	2066 K
programėlėje	2029 K
programėlę	2029 K
prohlásil	453 K
prohlásila	453 K
prohlížeč	10 váš K
pronađite	2841 K nas
proposé	1512 conçu et K par
prosił	2527 K
prosiła	2527 K
pročitali	2795 da biste K
pročitate	2793 da K cijeli	2793 da K ceo
prośbę	2406 mamy do ciebie K	2406 mamy małą K
prošnjo	3001 imamo majhno K	3001 majhno K
prywatności	2428 polityka K	2428 polityce K
przeczytać	2412 aby K cały	2412 aby K ten artykuł
przeczytałaś	2453 dziękujemy, że K
przeczytałeś	2453 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2409 K nam #%	2524 K nam	2524 K #
przekonywał	2527 K
przekonywała	2527 K
przesyłajcie	2444 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2444 K nam	2444 K je do nas	2524 K nam
przyznał	2527 K
przyznała	2527 K
przyłącz	51 K się
przyślij	2444 K nam	2444 K je do nas	2524 K nam
práca	2984 naša K
práce	451 naší K
práci	451 naši K
prácu	2984 našu K
précision	97 K:
précisé	1538 a K
précédente	97 version K de cet
préférée	1502 source K
préférées	1502 sources K
prévient	1538 K
príspevky	2919 K v diskusii
príspevok	2983 váš K
próxima	2605 nossa K
průzkumu	35 našeho K
ptá	453 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1830 blocco della K	1884 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1674 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1476 bloqueur de K	1476 bloqueurs de K	1536 sans K
publicités	1476 bloqueur de K
publicystką	2445 jest K	2512 jest K
publicystą	2445 jest K	2512 jest K
publikování	362 K nebo šíření
publiée	22 ne sera pas K	1481 votre adresse e-mail ne sera pas K
pytał	2527 K
pytała	2527 K
pytały	2527 K
pytań	2452 na kilka K
pyyntö	1335 pieni K
pyysivät	1436 K
pásale	1215 K esta
pásalo	49 K
päevakokkuvõte	1244 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1366 K	1421 on K
päätti	1436 K
påminde	3200 K
pénzbe	1742 K kerül
pénzéből	18 olvasók K
písemného	363 bez K souhlasu
písomného	2941 bez K súhlasu
píšte	2940 K na	2940 K nám na
pódcast	34 nuestro K	1216 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2072 K bez	2079 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	362 K článků
předchozí	97 K verzi článku
předchozího	363 bez K souhlasu	406 bez K souhlasu
předplatitel	50 jako K	50 K může	343 už jste K	343 jste K
předplatitele	366 pro K
předplatitelem	80 staňte se K	450 staňte se K
předplatitelé	50 K mohou	400 jen K	400 pouze K	400 najdou K	400 přečtou K	451 naši K	454 K
předplatitelům	366 K	400 pouze K	400 jen K
předplatné	343 koupit K	344 už máte K	387 K	454 K
předplatného	387 K
předplatným	343 dostupné s K	387 K	409 s K
předplaťte	80 K si	345 K si	450 K si
přehrání	374 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	343 zbývá vám K
přidej	51 K se
přidejte	51 K se	403 K si nás	450 K se	450 K se k nám
přihlaste	24 K	343 K se a čtěte	347 K se k odběru	450 K se k odběru
přihlášení	385 děkujeme za K	387 po K
přihlášením	385 K k odběru	385 K souhlasíte
připojte	51 K se
připomněl	453 K
připustil	453 K
přispějte	90 K, kolik můžete	90 K, čím můžete	392 K	450 K	450 K i vy
přiznal	453 K
přiznala	453 K
přiznává	453 K
příspěvek	450 váš K
příspěvku	374 zobrazení K
příspěvky	383 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	3474 K góp ngay	3478 K góp
quyền	3446 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2527 K
radziła	2527 K
radí	453 K
rakstīja	2126 K
rappelé	1538 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2063 K mums
rašė	2066 K
recibirás	57 K
reclamă	11 K
reconoció	1218 K
recordó	1218 K
rectificación	97 K:
recunoaște	2660 K
redacció	39 la nostra K	43 cartes a la K	325 la K t'envia	335 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1205 la K te envía	1216 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2654 K îți trimite	2658 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2524 wesprzyj K
redaktorką	2445 jest K	2512 jest K
redaktorė	2023 K
redaktör	3122 är K för	3122 är K på	3122 är politisk K	3185 är K på
redaktør	496 er K på	496 er K for	496 er politisk K	554 er K på	554 er K i	2327 er politisk K	2327 er K i	2327 er K for	2389 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2595 a K envia	2605 nossa K
reenvíalo	49 K
refusé	1478 K le dépôt
registrácii	2923 po K
registráciou	2921 K súhlasíte
registráciu	2921 ďakujeme za K
regisztrálj	1741 K ingyenesen	1741 K, hogy
regisztráljon	1741 K ingyenesen	1741 K, hogy
regisztrálnia	1701 K kell
regístrate	1133 K gratis	1134 K para
reinhören	649 jetzt K:
rejestrując	2455 K się
reklamlänkar	74 K	3137 K	3164 K
reklamą	11 K
reklám	70 nincs K	2984 bez K
reklámok	1742 K nélkül
reportaż	2525 ten K
reporterką	2445 jest K	2512 jest K
reportér	372 , K	438 , K	2908 , K
reportérem	372 je K	438 je K
reportérka	372 , K	438 , K	2908 , K
reportérkou	372 je K	438 je K	2908 je K
reportérom	2908 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	308 prohibida la K	333 K sense permís
reproducción	1174 prohibida su K	1174 prohibida la K
reprodução	2570 proibida a K	2570 K proibida	2603 K permitida desde	2603 K é permitida desde
reprodúcelo	45 K
republié	45 K	1492 K avec	1530 cet article est K
repórter	39 nosso K	2574 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1218 K
rezervăm	29 ne K dreptul
riêng	3439 chính sách quyền K tư	3466 dành K cho thuê bao	3472 quan điểm K của tác giả
rovatvezető	1730 K
rovatvezetője	1674 K	1730 K
ročne	2985 K
ročně	452 K
rät	764 K
rätta	3128 K fel
rättar	3128 vi K fel
rättelse	97 K
räumte	764 K ein	764 K der	764 K die
rääkis	1280 K
råber	569 K
råbte	569 K
rådde	3200 K
rådede	569 K
réagir	1482 pour K
réagissez	1535 K à
réalisation	1512 n'a pas participé à la K
rédacteur	1495 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1495 a rejoint la K	1512 n'a pas participé à sa K	1521 la K vous	1525 pour soutenir la K	1535 soutenez la K	1535 alertez la K	1536 notre K
rédactrice	1495 est K
régulièrement	1495 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1538 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1452 cet article est K	1452 ce contenu est K	1452 article K
réservée	1452 K à nos abonnés	1452 la suite est K	1454 K aux abonnés
réservés	1454 K aux abonnés	1492 tous droits K
résiliable	1537 K à tout moment
részesített	1670 előnyben K forrásként
röst	3125 ai-K
răspuns	97 nu a K	97 nu au K	2660 a K	2660 au K
răspunsul	21 anulează K
rằng	3477 viết K	3477 cho K
""", 's': """
sacīja	2126 K
sadržaj	9 ovaj K	2814 vanjski K	2814 spoljni K
sadržaja	9 ovog K	2814 vanjskog K	2814 prikaz ovog K	2814 prikaz K
sakė	2066 K
samobójcze	97 myśli K
sanctionné	1538 a K
sandučić	79 u vaš K	2796 u vaš K
sandučiću	2796 u vašem K	2825 vašem K
sbírka	454 K
schließ	51 . K dich
schließen	51 . K sie sich	580 K sie ein abo	761 K sie ein abo
schránke	2895 vašej K
schránky	79 do vaší K	79 do vašej K	347 do vaší K	2895 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1741 K, hogy
segítségedre	1741 szükségünk van a K
según	1218 K
sensível	97 pode ser K
sentenció	1218 K
sería	1206 sin ti no K
sesión	24 inicia K	24 inicie K	1133 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2604 inicie K
señaló	1218 K
sfătuia	2660 K
sfătuiește	2660 K
sfătuit	2660 a K
sisällön	9 K	1368 ulkoisen K
sisältö	1339 tämä K on vain
sisältöä	1368 ulkoista K
siunčiame	57 jums K
sjefredaktør	2327 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3200 K
skarży	2527 K
skarżył	2527 K się
skrzynkę	79 na twoją K	2415 na twoją K	2415 na swoją K	2455 K mailową
slažete	43 K se	43 ne K se
slobodné	2983 podporte K
slobodnú	2983 podporte K
slušajte	2841 K nas
slíbil	453 K
slíbila	453 K
sollicité	97 K par
sollicitée	97 K par
sondę	2452 naszą K
sonuçlarinda	3265 google arama K
sorumluluğu	30 K
souborů	364 K cookie
souhlasíte	43 K?	385 e-mailu K	385 odesláním K	385 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3451 về hộp thư của tòa K	3463 hãy ủng hộ tòa K	3472 bằng văn bản của tòa K	3474 hãy gửi về tòa K	3474 hãy liên hệ tòa K	3474 hãy báo cho tòa K	3475 tòa K
spandér	54 K en kaffe
spolupráci	390 ve K s partnerem	2926 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3004 K nam
sportkrönikör	3122 är K
sportsredaktør	496 er K
spracovaním	2921 K osobných údajov
sprijiniți	2657 K
sprijină	2657 K-ne
správach	2906 google K
správy	2906 google K
spuneți	38 K-ne	67 K-ne	2658 K-mi mai jos
stellenbörse	648 in unserer K
stjärna	60 fält med K
straipsnį	2042 šį K	2064 visą K
stronę	2475 naszą K
stwierdził	2527 K
stwierdziła	2527 K
stáhněte	450 K si naši	450 K si náš
stálo	453 K na	453 K ve	453 K v
står	30 K för	569 K der på	2404 K det på	2404 K det i	3200 K det på
stöd	3084 med ditt K	3197 K oss	3197 K vår	3197 ditt K
stödja	3134 K oss med
stödlinjen	83 K
stödmedlem	3197 bli K
stödprenumerant	3197 bli K
stötta	3134 K oss med	3197 K oss	3197 K vår	3197 K vårt
støt	508 K os	566 K os	566 K med
støtt	2401 K oss	2401 K vår
støtte	458 med din K	458 vi har brug for din K	508 K os med	508 din K gør	566 din K	566 bliv K	2290 med din K	2340 K oss med	2401 din K
støtteabonnent	2401 bli K
støttemedlem	80 bli K	566 bliv K	2401 bli K
stāstīja	2126 K
stěžuje	453 K
subscripció	338 K
subskrybentów	2412 tylko dla K	2412 dostępna dla K	2412 dostępne dla K	2472 tylko dla K
subskrypcją	2458 z K	2480 z K
subskrypcję	2412 kup K	2412 masz już K	2455 dziękujemy za K	2458 wykup K	2524 kup K
suosikkilähteeksesi	1361 K
suosikkilähteeksi	1361 K
sursă	2653 link activ către K
suscripción	1133 ya tengo una K	1215 cambia tu K	1219 K
suscríbase	80 K	1215 K
suscríbete	80 K	1133 K para	1133 K por	1133 K en	1140 K al boletín	1215 K
susțin	2645 care ne K lunar	2658 ne K lunar
susține	2657 K-ne	2657 K presa	2660 K că
susținerea	2657 K ta
susțineți	2657 K-ne
svarīgākie	2102 nedēļas K
svarīgākās	2102 nedēļas K
svěřte	371 K se nám
szerkesztője	1674 K	1730 K
szerkesztőségünk	39 K	1742 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1742 K
szerzője	1674 külső K
szólított	1744 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3135 tills du K upp	3200 K
sähköpostiin	1342 suoraan K
sähköpostiisi	79 K	1343 K
sähköpostillasi	1393 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1343 K
sélection	1521 K d'articles
sélections	1452 ajouter l'article à vos K
síganos	1153 K en
síguenos	1153 K en	1215 K
sócio	80 seja K
sõltumatut	1277 toeta K
sõnul	1280 K
sök	3149 K nu
sökresultat	3118 K på google
sökt	97 vi har K	97 har K
söyledi	3303 K
söylediler	3303 K
söylüyor	3303 K
søg	521 K nu
søgeresultater	492 K på google
søgning	492 google-K
søk	2356 K nå
søkene	2323 google-K dine
søkeresultatene	2323 K dine på google
súhlasu	2941 bez K
súhlasíte	43 K?	2921 odoslaním K
súmate	51 K	1215 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1675 K
sütiket	1675 K
săptămână	17 o dată pe K	2659 pe K
sīkdatnēm	2084 K	2102 K
sống	3463 nuôi K tờ báo	3463 bạn đọc nuôi K
""", 't': """
találatok	1670 google-K
tanácsolja	1744 K
tanácsolják	1744 K
tanácsolta	1744 K
tanácsolták	1744 K
tanította	1744 K
taşiyin	3286 K
teigė	2066 K
tekemään	1434 K sitä
tekijänoikeus	1357 K suojaa
tekoäly	1369 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1369 K
tekoälyn	1369 K avulla	1369 K tekemä
tekoälyä	1369 käyttää K
telefonā	2090 savā K
tesszük	22 nem K közzé
textům	399 ke všem K
teşekkürler	3300 okuduğunuz için K
thiết	3472 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3466 dành cho K bao	3466 đã là K bao	3478 K bao
thuộc	3447 bản quyền K
thành	3429 dành cho K viên	3461 bạn đã đăng ký K công	3474 trở K thành viên
tháng	3466 đọc miễn phí trong K	3476 mỗi K	3476 hàng K	3476 K đầu
thích	3449 nguồn tin ưa K	3449 nguồn yêu K
thông	14 K báo	3435 bật K báo	3435 nhận K báo	3451 bạn có K tin	3451 bạn đọc cung cấp K tin	3472 khi phát hành lại K tin	3474 hãy gửi K tin	3474 đăng ký nhận K báo	3474 hãy bật K báo
tilføjede	569 K
tillgång	3197 få fri K
tillåtet	3146 inte K att återge
tiếng	3459 K việt có dấu
tiếp	3428 để K tục đọc	3428 để đọc K	3428 đăng nhập để K tục	3463 K sức cho báo chí	3466 để K tục đọc	3474 đăng ký để đọc K	3474 hãy K sức	3474 đăng nhập để K tục
tjänst	3081 en liten K att be
tjänsten	3149 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1651 a K
toàn	20 K bộ bài	3428 để đọc K bộ	3428 đọc K bộ bài	3466 để đọc K bộ bài	3474 đăng ký để đọc K bộ
tražila	2890 K je
tražili	2890 K su
tražio	2890 K je
tretích	2910 cookies K strán
treści	9 tej K	2458 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3435 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3459 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	1730 K
tudósítója	1674 K	1730 K
turpinātu	2069 lai K lasīt
tuần	17 mỗi K	3461 bản tin hằng K của	3461 bản tin hàng K của	3476 mỗi K
tvrdí	453 K
työmme	1434 K
työtämme	1433 tue K	1434 K
tájékoztató	1660 adatvédelmi K
támogass	1741 K minket
támogasson	1741 K minket
támogathat	1681 K minket
támogatása	1681 K nélkül	1681 olvasók K nélkül	1741 az ön K
támogatásod	1741 a te K
támogatásából	1681 olvasóink K
támogatásával	1684 partnerünk K	1740 K készült
támogatónk	1681 legyen ön is K	1681 legyél te is K
täglich	588 K per mail
tähtsamad	1256 nädala K
tärkeimmät	1393 K jutut
tästä	1380 lisää K
täällä	1335 kun kerran olet K
täältä	1380 lisää K
téléchargez	1438 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1741 K le
týden	17 každý K
týdně	452 K
týždenne	17 raz K
tłumaczy	2527 K
tłumaczył	2527 K
tłumaczyła	2527 K
třetích	374 cookies K stran
""", 'u': """
uafhængigt	567 K medie
ubegrænset	464 K adgang
udostępnij	25 K
ukarał	2527 K
ulaş	38 bize K
ulaşin	38 bize K	3267 bize K	3286 K
ulaşmak	3267 yazara K
unabhängig	702 K von unserer redaktion	702 von unserer redaktion K	715 damit wir K bleiben	762 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1849 insegna all'K
unterstütze	575 K unsere arbeit	575 K uns mit	761 K uns	761 K unsere	761 K mich	761 K meine
unterstützen	575 K sie unsere arbeit	575 K sie uns mit	575 mit einer spende K	575 können sie uns K	761 K sie uns	761 K sie unsere	761 sie können das K	761 freiwillig K	761 K sie mich	761 K sie meine	761 K uns
unterstützt	607 ihr browser K	761 K uns
unterstützung	571 ihre K	571 mit ihrer K	664 ihrer K	664 deiner K	710 mit K von ki	761 mit deiner K	761 deine K	761 eure K
upišite	77 K svoj e-mail
upozornění	351 zapněte si K	384 K
upphovsrätt	3114 skyddat enligt lagen om K
upphovsrättslagen	3114 skyddat enligt K
uprednostňované	2942 K zdroje
uprednostňovaný	2942 K zdroj
uprednostňovaných	2942 K zdrojov
upřednostňované	407 K zdroje
upřednostňovaný	407 K zdroj
upřednostňovaných	407 K zdrojů
upřesnění	97 K:
uredništva	2997 brez dovoljenja K	2997 brez soglasja K
uredništvo	3011 v naše K	3077 naše K
uredništvu	39 našemu K	3004 pišite K
urmărește	2617 K-ne pe	2617 K-ne și pe	2618 K știrile	2657 K-ne
urmăriți	2617 K-ne pe	2657 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2557 K de cookies
utilizează	2620 K cookie
utilizăm	2620 K cookie
utánközlés	1667 K
utánközölhető	45 K
uutislähteeksesi	1361 ensisijaiseksi K
uutislähteeksi	1361 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2527 K
uznała	2527 K
uzsvēra	2126 K
użyciu	2466 przy K ai
użytkowników	2453 opiniami K
używamy	2427 K plików cookie
užsisakykite	2008 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	347 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2907 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	764 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	648 suchen K
versão	2 K em áudio
vervielfältigung	624 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	612 deine e-mail-adresse wird nicht K	612 ihre e-mail-adresse wird nicht K
veröffentlichung	678 seit der K geändert	678 seit K geändert
već	2808 kad ste K tu	2889 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1372 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3453 là biên tập K của	3466 dành cho hội K
viết	3474 hãy K thư	3475 bài K này	3477 ông K	3477 bà K
você	18 sem K	2605 sem K
vollständigen	580 K artikel lesen
volontär	638 ist K
volontärin	638 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3014 K
vyhradené	2901 všetky práva K	2901 autorské práva sú K
vykřikl	453 K
vykřikla	453 K
vypočuť	2917 si môžete K
vysvetľuje	2986 K
vysvětlil	453 K
vysvětlila	453 K
vysvětloval	453 K
vysvětlovala	453 K
vysvětluje	453 K
vytvořila	394 K ai
vyzýval	453 K
vyzývala	453 K
vyzývali	453 K
vyzývá	453 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	1744 K
válaszolták	1744 K
változatában	97 korábbi K	97 eredeti K
vás	392 bez K by	451 bez K by	2928 bez K by	2984 bez K by
väitis	1280 K
väitti	1436 K
väittää	1436 K
välise	1237 K sisu
våre	2401 meld deg på K
vårt	2298 meld deg på K	2401 meld deg på K
vær	51 K med
védekezett	1744 K
véli	1744 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2984 K vám
vēlamo	2080 K avotu
vēstkopai	2091 K
vēstulei	2091 ziņu K
vědět	38 dejte nám K	67 dejte nám K	371 dejte nám K	450 dejte nám K
všetkým	2935 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	2914 náš K
webinář	377 náš K
według	2527 K
weißt	637 K du mehr
wezwał	2527 K
wiadomościach	2475 google K
wołali	2527 K
wołał	2527 K
wołała	2527 K
wpłata	2464 każda K	2524 twoja K
wpłatom	2525 dzięki K
wpłać	2524 K
wspierającym	2524 zostań K
współpracy	2461 we K z partnerem
wyjaśnia	2527 K
wypisać	2415 K się w każdej chwili
wyrażam	2416 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2444 K nam	2444 K je do nas
wzywał	2527 K
wzywała	2527 K
wöchentlichen	592 K newsletter
właściciela	2525 nie mamy K
""", 'y': """
yazdiğimiz	3296 daha önce K haber
yazmişti	3303 diye K
yhteistyössä	1381 K mainostajan
yönetmenidir	3269 genel yayin K
""", 'z': """
zaakceptować	2446 K pliki cookie
zaapelował	2527 K
zaapelowała	2527 K
zachęcali	2527 K
zachęcano	2527 K
zachęcał	2527 K
zachęcała	2527 K
zadaním	2921 K e-mailu
zadržana	2803 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	385 K e-mailu
zagłosuj	2469 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2830 K vama	2888 K vama
zakázané	2901 šírenie je K
založte	450 K si účet
zamknutý	2894 článok je K
zamčený	343 článek je K
zapisując	2455 K się
zapowiedział	2527 K
zapowiedziała	2527 K
zapytał	2527 K
zapytała	2527 K
zastrzeżone	2439 wszelkie prawa K	2439 wszystkie prawa K
zawołał	2527 K
zawołała	2527 K
zašlete	371 K nám
zašlite	2907 K nám
zaželen	3037 K vir
zaželene	3037 K vire
zaželeni	3037 K vir
zbiórka	2528 K
zbývá	343 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2449 do naszego K
zewnętrzna	2446 treść K
zewnętrzne	9 treści K	2427 treści K	2446 treści K
zewnętrznej	9 treści K	2446 treści K
zewnętrznych	9 treści K
zgłoś	2444 K go nam	2524 K nam
ziņas	2102 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2476 daj nam K	2524 daj nam K
zněl	453 K
zněla	453 K
znělo	453 K
zobrazení	374 K tohoto obsahu	374 K obsahu
zobrazený	60 e-mail nebude K
zostań	2524 K z nami
zpracováním	348 souhlasím se K	355 K osobních údajů
zprávy	370 google K
zprávách	370 google K
zpívali	453 K
zugänglich	665 frei K
zunächst	624 dieser artikel erschien K
zurück	694 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2943 K
získávejte	408 K
zł	2458 za # K	2458 od # K	2526 od # K
złotówka	2464 każda K	2525 każda K
""", 'á': """
állt	1744 ez K
állítja	1744 K
átvehető	45 K
""", 'ä': """
ägare	3134 inga rika K
ähnliches	637 K erlebt
ändå	3081 nu när du K är här
äpp	1242 K
äppi	1242 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2319 beskyttet av K
året	568 om K
återges	3114 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3273 bizimle K
çalişmalarimiz	3301 K
çağrisinda	3303 K bulundu
çerezler	3254 K kullan
çerezlere	3271 K
çerezleri	3254 K kullan	3271 K	3297 K kabul
çözün	3286 K
""", 'é': """
échanos	1215 K una mano	1215 K un cable
écris	38 K-nous	67 K-nous
écrit	1495 K pour	1538 a K
écrivain	1495 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1535 K-nous
électronique	1461 dans votre boîte aux lettres K
énekelték	1744 K
équipe	1536 notre K
értesítéseket	14 K	1680 K
értesüljön	1680 K elsőként
étoile	60 champs avec une K
évente	1743 K
""", 'í': """
ígérte	1744 K
ígérték	1744 K
írta	1744 K
""", 'î': """
îmbia	2660 K
îndemna	2660 K
îndemnat	2660 a K
îndemnau	2660 K
întrebat	2660 a K
întrebau	2660 K
""", 'õ': """
õpetas	1280 K
""", 'ö': """
öffnen	594 app K
önemli	3297 günün en K
önerdi	3303 K
önskad	3118 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1742 független K	1742 a jó K
újságírásunk	1742 K
újságíró	1730 K
újságíróink	1742 K
újságíróinkkal	1703 K
újságíróinknak	39 K
újságírója	1674 K	1730 K
újságíróként	1730 K
última	1153 siga la K hora	1153 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	625 K von	703 von der agentur K	703 deutschen presse-agentur K
übersicht	631 K	687 diese K wurde
ücretsiz	15 K haber	15 K makale	3284 K üye olun
ügyfelünk	1703 K
ühendust	38 võta meiega K	67 võta meiega K	1277 võta K
ütles	1280 K
ütlesid	1280 K
üyeliği	3279 bülten K
üzente	1744 K
üzenték	1744 K
üçüncü	3271 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2841 K nas
čitalaca	43 pisma K	2830 uz podršku K	2848 K	2888 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2848 K	2888 naši K
čitatelia	2945 K	2984 naši K
čitatelja	43 pisma K	2830 uz podršku K	2848 K	2888 naših K	2888 uz podršku K
čitatelji	36 naši K	2848 K	2888 naši K
čitateljima	2848 K
čitateľom	18 vďaka K	2945 K
čitateľov	36 našich K	2928 vďaka podpore K	2945 K	2984 našich K	2984 vďaka podpore K
članak	20 cijeli K	2808 svidio vam se K	2826 cijeli K	2826 ceo K	2888 ovaj K
člancima	2837 svim K
članek	3001 vam je bil K všeč	3077 ta K
člankov	3029 do vseh K
členem	80 staňte se K	450 staňte se K
členom	2983 staňte sa K
článek	20 celý K	339 líbil se vám K	343 celý K za	387 celý K	451 tento K	451 líbil se vám K
článkom	2923 všetkým K	2935 k všetkým K	2935 ku všetkým K
článku	20 celého K
články	451 naše K
článků	387 limit K
článkům	387 všem K	399 ke všem K
článok	20 celý K	2903 páčil sa vám K	2923 celý K	2984 tento K
čtenáři	410 K	451 naši K
čtenářů	36 našich K	43 listy K	392 díky podpoře K	410 K	451 našich K	451 na podpoře K	451 díky podpoře K
čtenářům	18 díky K	36 našim K	410 K
čtení	0 doba K
čtěte	403 K nás
číst	451 K dál bez
čítajte	2939 K nás	2983 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2983 K, že nás čítate
""", 'đ': """
đây	3474 bấm vào K
đóng	3474 K góp của bạn	3474 hãy K góp
đăng	45 K lại	3461 cảm ơn bạn đã K ký	3461 bằng việc K ký, bạn	3474 K ký để đọc bài
đường	3451 K dây nóng của tòa soạn	3451 K dây nóng của báo	3474 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3466 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2985 K sumou
""", 'ř': """
řekl	453 K
řekla	453 K
říká	453 K
""", 'ś': """
śledztwa	2525 nasze K
śledztwo	2525 to K
śledź	2423 K nas na	2524 K nas
śpiewali	2527 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3303 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2811 K nam
šaukė	2066 K
šiandien	2033 aukokite K
šodien	2093 ziedo K
""", 'ź': """
źródło	2439 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2527 K
""", 'ž': """
žalio	2890 K se
želene	3037 K vire
želeni	3002 K vir
željene	2809 K izvore
željeni	2809 K izvor
žiadny	71 K spam
žurnalistai	2064 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2023 K
žurnalistika	451 naše K	451 nezávislá K	2064 K kainuoja	2064 gera K	2984 nezávislá K
žurnalistiku	451 nezávislou K	2984 nezávislú K
žurnalistiky	451 nezávislé K
žurnalistė	2023 K
žurnāliste	2083 K
žurnālisti	2124 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2124 neatkarīga K	2124 K maksā	2124 laba K
žurnālistiku	2093 atbalsti neatkarīgu K	2124 neatkarīgu K
žurnālists	2083 K
žádal	453 K
žádala	453 K
žádali	453 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	822 χωρίς K
άρθρα	830 τα K μας
άρθρο	830 αυτό το K
""", 'έ': """
έγγραφη	822 χωρίς K άδεια
έγραφαν	832 K
έγραφε	832 K
έγραψε	832 K
έλεγαν	832 K
έλεγε	832 K
έρευνά	800 K μας
έρευνές	830 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	790 K σου πηγές	790 K σας πηγές	790 K πηγές
αγαπημένη	790 K πηγή
ακολουθήστε	774 K μας	829 K μας
ακολουθείστε	774 K μας
ακόμη	811 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	832 K
αναγνωστών	825 K
αναγνώστες	18 χάρη στους K	825 K	830 οι K μας
αναδημοσίευση	45 K	784 απαγορεύεται η K	784 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	785 K χωρίς
ανεξάρτητη	829 ενισχύστε την K
ανταποκρίτρια	793 είναι K
ανταποκριτής	793 είναι K
απάντησαν	832 K
απάντησε	97 δεν K	832 K ο	832 K η
απάντησης	21 ακύρωση K
απαγορεύεται	785 K η αντιγραφή	785 K η αναπαραγωγή
αποδεχθείτε	795 K τα cookies
αποδεχτείτε	795 K τα cookies
απορρήτου	787 πολιτική K
από	806 K # €
αρθρογράφος	793 είναι K
αρχισυντάκτης	793 είναι K
αρχισυντάκτρια	793 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	798 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K
βοηθήστε	829 K μας
βοηθούν	830 μας K
βρείτε	774 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	829 K μέλος	829 K κι εσείς
γνώσεις	801 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	792 K μας	829 K μας
γραπτή	822 χωρίς K άδεια
""", 'δ': """
δήλωσαν	832 K
δήλωσε	832 K ο	832 K η	832 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	830 οι K μας
δημοσιογράφος	793 είναι K	793 , K	793 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	830 η K μας	830 ανεξάρτητη K	830 η ανεξάρτητη K
δημοσκόπησή	800 K μας
δημοσκόπηση	800 στη K
διαβάσετε	769 για να K ολόκληρο
διαβεβαίωσε	832 K
διαμαρτυρήθηκε	832 K
διαφήμιση	11 τη K	809 μετά τη K
διαφημίσεις	70 χωρίς K	830 χωρίς K
διαφωνείτε	43 K
διεύθυνση	772 τη K email	772 η K email	805 K email	805 K e-mail
δικαιώματος	784 με επιφύλαξη παντός K
διοργανωτές	832 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	830 η K μας
δωρεά	811 κάντε μια K	829 η K σας	829 κάντε μια K	833 K
δωρεάν	15 K άρθρα	806 K άρθρα
δωρεές	833 K
""", 'ε': """
είμαστε	830 K μια μικρή
είπαν	832 K
είπε	832 K
εβδομάδα	17 κάθε K	831 την K
εγγραφή	805 με την K σας
εγγραφείτε	770 K για να	806 K δωρεάν	829 K δωρεάν	829 K τώρα	829 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	771 στα K σας
εκδήλωσή	798 K μας
εκδοχή	97 αρχική K
εκφράζουν	803 τα σχόλια K	803 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	775 K τις ειδοποιήσεις	777 K τη javascript
ενημερωτικά	772 K δελτία
ενημερωτικό	78 το K δελτίο	772 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	792 K μας
ενισχύστε	811 K	829 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	795 K περιεχόμενο
εξήγησε	832 K
επανέλαβε	832 K
επαναλάμβανε	832 K
επιβεβαιώστε	805 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	792 K μαζί μας	792 K με τον συντάκτη	792 K με τη συντάκτριά	792 K με τη συντάκτρια	792 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	832 K
επιστολή	43 την K σας
ερωτηματολόγιο	802 το K
εσάς	811 χάρη σε K	830 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	806 με # K
ευχαριστούμε	805 K για την εγγραφή	829 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	832 K
ζήτησε	832 K ο	832 K η	832 K στο	832 K από
ζητούσαν	832 K
ζητούσε	832 K
""", 'η': """
ηλεκτρονικό	798 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	832 K
ισχυρίστηκε	832 K
""", 'κ': """
κάλεσε	832 K ο	832 K η
κάνε	62 K μου tag
κάνοντας	805 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	832 K
καλούσε	832 K
κανάλι	830 το K μας
κατάστημά	798 στο K μας
κατήγγειλε	832 K
καταγγέλλει	832 K
καταγγελία	792 κάντε μας την K
κατεβάστε	775 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	800 το K	800 στο K	800 το K μας
κυκλοφορεί	798 K το νέο τεύχος
κυριότερες	805 τις K ειδήσεις
""", 'λ': """
λάβετε	823 K
λέει	832 K
λαμβάνεις	820 θέλεις να K
λαμβάνετε	820 θέλετε να K	823 K
""", 'μ': """
μήνα	831 τον K	831 το K	831 ανά K	831 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	806 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	813 με τεχνητή K	813 από τεχνητή K
νοημοσύνης	813 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	769 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	806 K το άρθρο
ομάδα	798 στην K μας	829 ελάτε στην K	830 η K μας
""", 'π': """
παράκληση	789 έχουμε μια μικρή K	789 μια μικρή K
παραδέχεται	832 K
παραδέχθηκε	832 K
παραδέχτηκε	832 K
παρακάλεσε	832 K
παρακαλούσαν	832 K
παρακαλούσε	832 K
πατώντας	805 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	795 εξωτερικού K
περιεχόμενο	9 αυτό το K	795 αυτό το K	795 το K αυτό	795 εξωτερικό K
πολιτική	787 K cookies
πρέπει	795 δείτε το βίντεο K
προέτρεπαν	832 K
προέτρεπε	832 K
προέτρεψε	832 K
προειδοποίησε	832 K
προειδοποιεί	832 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	829 ενισχύστε την K
προσωπικών	787 K δεδομένων
προτεινόμενη	790 K πηγή
προτιμώμενες	790 K πηγές
προτιμώμενη	790 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	818 K σε όλα
πρόσθεσαν	832 K
πρόσθεσε	832 K ο	832 K η
πρώτο	806 τον K μήνα
πρώτος	831 K μήνας
""", 'ρ': """
ρεπορτάζ	830 το K μας	830 αυτό το K
ρωτούσαν	832 K
ρωτούσε	832 K
ρώτησαν	832 K
ρώτησε	832 K ο	832 K η
""", 'σ': """
σημαντικότερες	805 τις K ειδήσεις
σημείωσε	832 K ο	832 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	829 K μας
στήριξή	811 χωρίς τη K	829 η K σας	829 τη K σας	830 χωρίς τη K
στήριξη	811 χάρη στη K	830 χάρη στη K
στείλε	38 K μας	67 K μας	792 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	792 K μας	829 K μας
στηρίξτε	811 K	829 K μας	829 K την	829 K το	829 K τη
συγκατάθεση	795 K για cookies
συμβουλεύει	832 K
συμβούλευε	832 K
συμβούλευσε	832 K
συμβούλεψε	832 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	798 K μας
συνέδριό	798 K μας
συνέστησε	832 K
συνδεθείτε	24 K	770 K για να
συνδρομή	806 με K	806 K από	824 με K	833 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	769 διαθέσιμο μόνο σε K	769 διαθέσιμο σε K	788 μόνο για K	788 μόνο σε K	829 γραφτείτε K	830 οι K μας	833 K
συνδρομητής	50 ως K	80 γίνετε K	769 είστε ήδη K	829 γίνετε K
συνεργασία	809 σε K με χορηγό	809 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	809 συνδέσμους K
συνεχίζεται	809 K παρακάτω
συνεχίσετε	769 για να K την ανάγνωση	769 να K την ανάγνωση
συνεχίσουμε	830 να K
συνεχίστε	769 K την ανάγνωση
συνιστούσε	832 K
συντάκτης	793 είναι K
συντάκτρια	793 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	803 στα K
σύμφωνα	832 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	819 K δωρεάν άρθρο
τραγουδούσαν	832 K
τόνιζε	832 K
τόνισε	832 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	832 K
υποσχέθηκε	832 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	789 αφού K ως εδώ
φωνάζει	832 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	789 πριν K
φώναζαν	832 K
φώναζε	832 K
φώναξαν	832 K
φώναξε	832 K
""", 'χ': """
χάνετε	820 μη K
χρήσης	787 όροι K	805 όρους K
χρειαζόμαστε	829 K τη βοήθειά σας
χρησιμοποιεί	778 K cookies
χρησιμοποιούμε	777 K cookies
χρόνο	831 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	816 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	800 στην K
""", 'а': """
абонамент	171 вече имате K	202 с K	202 K за	222 с K	263 K
абонамента	200 с K си	200 благодарим за K
абонат	50 като K	169 вече сте K
абонати	181 само за K	263 K
абонатите	50 K могат
абонирайте	80 K се	169 K се, за да	172 K се за бюлетина	259 K се
абонирането	200 с K
авторизованные	2715 только K
авторизованным	2715 K пользователям
авторизовані	3351 лише K
авторизуйтесь	24 K
авторкою	3339 зв'язатися з K
автором	3339 зв'язатися з K
автору	54 на каву K	2703 пишите K
адрес	21 имейл K няма	200 имейл K
адреса	200 имейл K
адресою	3372 пишіть за K
адресу	2735 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	196 нашата K	196 кратка K
анкетата	197 K
анкету	2714 K	3350 K
анонимно	2703 K
афилиейт	205 K линкове
""", 'б': """
бажаних	3336 K джерел
безкоштовна	3370 остання K стаття
безкоштовний	3346 наш K вебінар	3354 K акаунт	3370 останній K матеріал
безкоштовних	3354 ліміт K	3354 K статей
безкоштовні	15 K статті	3354 K статті
безлимитный	2670 K доступ
безплатен	193 нашия K уебинар
безплатна	216 последна K статия
безплатни	15 K статии	202 K статии
безплатно	202 K, за
бесплатная	2733 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2718 K статьи
бесплатный	2709 наш K вебинар	2718 K аккаунт	2733 последний K материал
бесплатных	15 K статей	2718 лимит K	2718 K статей
бисквитки	190 K	220 K
бисквитките	190 K	220 K
благав	3423 K
благала	3423 K
благали	3423 K
благодарение	18 K на читателите	208 K на вас	208 K на вашата	260 K на вас
благодарим	200 K ви, че се
благодаря	2724 K донатам	2787 K вам	2787 K вашей
блокировщик	2683 отключите K	2683 K рекламы
блокувальник	3321 K реклами
бот	39 наш K
браузер	10 ваш K	2696 ваш K	3331 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	172 нашия K	201 K	260 нашия K	263 K
бюлетина	78 за K	172 K ни	172 запишете се за K	201 K
бюлетини	201 K
бяхте	42 K ли там
""", 'в': """
вайбері	3337 K
вайбър	16 K	185 K
ватсапе	2701 K
вашата	173 на K поща
введите	77 K адрес
вебинар	2709 наш K
вебінар	3346 наш K
взывал	2789 K
видео	9 это K	40 фото и K
виділіть	3335 K
визнав	3423 K
визнала	3423 K
визнає	3423 K
викала	262 K
викаха	262 K
викаше	262 K
викна	262 K
використання	3331 K cookie	3360 будь-яке K матеріалів	3360 K матеріалів сайту
використанні	3329 при K матеріалів
використовує	3322 K cookie
використовуємо	3321 K cookie
вимагав	3423 K
вимагала	3423 K
вимагали	3423 K
виправлення	97 K:
випуск	3348 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3423 K
вк	2701 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2701 K
влезте	24 K
вміст	9 цей K
внескам	3361 завдяки K	3421 завдяки K
внесок	3420 ваш K
войдите	24 K	2671 K, чтобы
вотсапе	2701 K
вотсапі	3337 K
впн	64 без K
всеки	208 K лев
встановіть	3315 K додаток
въведете	77 K имейла си
възпроизвеждането	207 K
выделите	2686 K ее	2686 K текст
выпуск	2712 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3423 K
відповідав	3423 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3423 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	262 K
гласил	2789 K
гласила	2789 K
гласит	2789 K
гласувайте	213 K
гледайте	218 K ни
говорил	2789 K
говорила	2789 K
говорили	2789 K
говорит	2789 K
год	2788 в K
годишно	261 K
голосуйте	2729 K	3366 K
гривень	3422 # K
грн	3422 # K
група	219 viber K
гукав	3423 K
гукали	3423 K
гукнув	3423 K
гукнула	3423 K
гіперпосилання	3329 K обов
""", 'д': """
дальше	2670 чтобы читать K
дарение	259 вашето K	261 с K	263 K
дарения	263 K
дарете	208 K	259 K ни
джерела	3336 обрані K	3336 бажані K
джерелом	3336 основним K	3336 бажаним K
дзен	2701 K
дзене	2701 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	262 K
добавил	262 K	2789 K
добавила	262 K	2789 K
добавьте	2680 K нас в
добавя	262 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3423 K
додала	3423 K
додатку	84 у нашому K
додає	3423 K
дозволить	3420 ваша підтримка K
дозволяється	3360 матеріалів K лише
долучайтесь	51 K	3420 K до нас	3420 K до нашої	3420 K до нашого	3420 K до спільноти	3420 K до читачів
долучайтеся	51 K	3420 K до нас	3420 K до нашої	3420 K до нашого	3420 K до спільноти	3420 K до читачів
донат	2786 ваш K	3420 ваш K	3424 K
донатам	3361 завдяки K
донати	3424 K
донатом	3422 K
донаты	2790 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3420 ваша підтримка K
допомога	3420 нам потрібна ваша K
допомогою	3363 за K ші
допоможе	3421 K нам
допоможуть	3361 K нам працювати	3421 K нам
допоможіть	90 K, скільки можете
допускается	2723 материалов K только
допълнена	97 статията е K
доступ	2718 полный K	3354 повний K
достъпен	169 K за абонати
достъпна	169 K за абонати
достъпно	169 K за абонати
дочитали	2662 вы K до конца	3305 ви K до кінця
дочитати	3311 щоб K
дочитать	2670 чтобы K	2718 K
""", 'е': """
евро	202 за # K
ежедневную	2673 K рассылку
ежемесячно	2788 K
ежемесячное	2786 оформите K
ежемесячный	2724 K донат
еженедельную	2673 K рассылку
електронна	173 вашата K поща
електронної	3353 адресу K пошти
електронну	3353 K адресу	3353 K пошту
епизод	195 K
епизода	195 K
""", 'ж': """
жаловалась	2789 K
жаловался	2789 K
жалуются	2789 K
жодного	71 K спаму
журналист	188 е K	188 - K	188 , K	2704 - K	2704 , K	2774 K
журналисти	260 нашите K
журналистика	260 независимата K	260 независима K	260 нашата K	2787 независимая K
журналистике	2787 независимой K
журналистики	2787 независимой K
журналистику	2787 независимую K
журналистка	188 е K	188 , K	2704 - K	2704 , K	2774 K
журналисты	2787 наши K
журналіст	3341 - K	3341 , K	3408 K
журналістам	39 нашим K
журналісти	3421 наші K
журналістика	3421 незалежна K
журналістику	3421 незалежну K	3421 якісну K
журналістка	3341 - K	3341 , K	3408 K
журналісту	39 нашому K
""", 'з': """
завантажити	3315 K застосунок
завантажте	3315 K додаток
завдяки	3361 існує K	3421 K вам	3421 K вашій
зависимост	88 хазартът създава K
задонатьте	2786 K	3420 K
задължителните	21 K полета
зазначив	3423 K
зазывал	2789 K
закликав	3423 K
закликала	3423 K
закликали	3423 K
закончились	2670 бесплатные статьи K
залишає	29 K за собою право
залишилося	3312 K #%	3312 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2687 K ошибку
замолчим	2787 мы не K
запазени	179 всички права K
запевняв	3423 K
запевняла	3423 K
запевняє	3423 K
записи	58 новые K на почту
запитав	3423 K
запитала	3423 K
запитань	3350 на кілька K
запишете	172 K се за нашия
зарегистрированные	2715 только K
зарегистрированным	2670 доступен только K
зарегистрированы	2670 уже K
зарегистрируйтесь	2671 K, чтобы	2718 бесплатно K	2718 K бесплатно	2786 K бесплатно	2786 K, чтобы читать
зареєстровані	3351 лише K	3351 тільки K
зареєструйтесь	3312 K, щоб	3354 безкоштовно K	3354 K безкоштовно	3420 K безкоштовно	3420 K, щоб читати
зареєструйтеся	3354 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3333 нашому K
застосунок	3315 завантажте K	3333 наш K	3333 мобільний K	3420 завантажте K і	3420 завантажте K та
захищено	3329 усі права K
захищені	3329 усі права K	3329 всі права K
защищенной	2703 K формой
защищены	2694 все права K
защищённой	2703 K формой
заяви	262 K
заявив	3423 K
заявил	262 K	2789 K
заявила	262 K	2789 K	3423 K
заявили	2789 K	3423 K
заявиха	262 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2662 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3335 якщо ви K
знанията	196 K си
зобов	3423 K'язав
зовнішнього	3343 K вмісту	3343 K контенту
зовнішній	3343 K вміст	3343 K контент
зробіть	3309 K внесок	3420 K внесок у	3420 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2700 K
известията	14 K
извика	262 K
изкуствен	210 с помощта на K интелект	210 с K интелект	210 от K интелект
изменено	97 имя K
изменены	97 имена K	97 имена героев K
изпратете	38 K ни	49 K я	67 K ни	186 K ни	259 K ни
изпращайте	186 K ни	187 K на
изпращаме	57 ви K	57 K ви
изтеглете	259 K нашето
източник	184 основен K
източници	184 любими K
имейл	173 вашия K	200 вашия K	200 по K	200 на K
имейла	79 на K ви	173 на K си
имейлът	60 K ви няма да
иностранного	2694 выполняющим функции K агента
иностранным	2787 K агентом
инстаграм	185 K
искусственного	2726 с помощью K интеллекта
искусственным	2726 K интеллектом
использование	2696 K cookie	2706 K cookie	2723 любое K материалов	2723 K материалов сайта
использовании	2694 при K материалов	2723 полном или частичном K	2723 частичном K материалов
используем	2683 K cookie
использует	2684 K cookie
исправление	97 K:
источники	2700 избранные K	2700 любимые K
источников	2700 избранных K	2737 избранных K
источником	2700 основным K
исчерпали	2670 K лимит
""", 'к': """
каждое	17 K утро
каждый	2788 K месяц
каже	3423 K
каза	262 K
казав	3423 K
казал	262 K
казала	262 K	3423 K
казали	3423 K
казаха	262 K
казва	262 K
казвал	262 K
казвала	262 K
канал	219 viber K	2787 наш K	3421 наш K
канала	2787 нашего K
каналу	3421 нашого K
колумнист	2704 - K	2704 , K	2774 K
колумніст	3341 - K	3408 K
колумністка	3341 - K	3408 K
команде	2709 к нашей K
команди	3346 до нашої K
коментар	6 залишити K
коментарите	85 в K	198 K под
коментарях	85 у K	85 в K	3330 у K	3330 в K
коментатор	188 е K
коментиране	198 правила за K	198 правилата за K
коментирате	6 за да K	198 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2686 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2695 в K
комментировать	6 K
контент	9 этот K	9 цей K	2706 внешний K
контента	9 этого K	2706 внешнего K
контенту	9 цього K
конференцию	2709 нашу K
конференция	193 нашата K
конференцію	3346 нашу K
конфиденциальности	2683 политикой K	2696 политика K
конфіденційності	3321 політикою K	3331 політика K
копирование	2723 K материалов сайта
кореспондент	188 е K	188 , K	3341 - K	3341 , K	3408 K
кореспондентка	3341 - K	3341 , K	3408 K
короткий	2714 K опрос
корреспондент	2704 - K	2704 , K	2774 K
корреспондентам	39 нашим K
корреспондентка	2774 K
корреспонденту	39 нашему K
крикнув	3423 K
крикнул	2789 K
крикнула	2789 K	3423 K
кричав	3423 K
кричал	2789 K
кричала	2789 K	3423 K
кричали	2789 K	3423 K
кричит	2789 K
""", 'л': """
лв	202 за # K
лев	202 за # K
лева	202 за # K	261 K
лекцию	2709 нашу K
лекцію	3346 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	193 нашия онлайн K	193 нашия K
магазина	193 онлайн K ни	2709 нашего K
магазине	2709 в нашем K	2709 в нашем интернет-K
магазину	3346 нашого K
магазині	3346 у нашому K	3346 в нашому K	3346 нашому інтернет-K
материал	2686 обсудить K	2706 внешний K	2739 K создан	2787 этот K
материалам	2731 ко всем K
материалы	2787 наши K
матеріал	3421 цей K
матеріали	3421 наші K
матеріалу	97 першій версії K
матеріалів	3360 копіювання K сайту	3360 K посилання обов'язкове	3368 до всіх K	3368 до усіх K
мероприятие	2709 наше K
месенджері	3337 K
месец	261 на K	261 всеки K
месечно	261 K
мессенджере	2701 K
месте	42 вы были на K
месяц	2788 в K
мобільний	3333 K додаток
молба	183 имаме малка K	183 имаме K към вас
молел	262 K
молела	262 K
молеха	262 K
молеше	262 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3422 на K	3422 перший K
""", 'н': """
навчання	48 K ші
нагадав	3423 K
нагадала	3423 K
наголосив	3423 K
наголосила	3423 K
надпис	262 такъв K
надпись	2789 такая K
надсилайте	3339 K нам	3339 K її	3339 K їх нам	3340 K фото	3340 K відео	3340 K свої	3420 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3336 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3339 K нам	3339 K їх нам	3340 K фото	3420 K нам
нажимая	2717 K кнопку	2717 K на кнопку	2717 K "
нажмите	2686 K ctrl
намерете	218 K ни
напис	3423 такий K
написа	262 K
написав	3423 K
написал	2789 K
написала	2789 K	3423 K
написано	2789 было K	3423 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2703 K нашему	2703 K нашей	2703 K автору	2703 K нам	2786 K нам
напишіть	38 K нам	67 K нам	3339 K нашому	3339 K нашій	3339 K автору	3339 K авторці	3339 K нам	3420 K нам
напомнил	2789 K
напомнила	2789 K
направете	259 K дарение
настоя	262 K
настоява	262 K
настоявал	262 K
натискайки	200 K
натискането	200 с K
натискаючи	3353 K кнопку	3353 K на
нашем	2686 в K чате
нашия	193 към K екип	193 в K екип	196 K куиз	196 K тест
небольшая	2662 K просьба
неделю	17 раз в K	17 каждую K	2788 в K
независимата	259 подкрепете K
независими	260 K медии
независимую	2665 поддержите K	2786 поддержите K
независимые	2787 K медиа
незалежні	3421 K медіа
нейросети	2726 с помощью K
несколько	2714 на K вопросов
никакого	71 K спама
новинами	3318 стежте за K
новини	185 google K	3337 google K
нуждаем	259 K се от вашата
нужна	2724 K ваша
нюзлетър	201 K
""", 'о': """
обеща	262 K
обещал	262 K	2789 K
обещала	2789 K
обещали	2789 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2704 - K	2704 , K	2774 K
обозревательница	2774 K
обраних	3336 K джерел
обучения	48 K ии
объявил	2789 K
объявила	2789 K
объяснил	2789 K
объяснила	2789 K
объясняет	2789 K
объяснял	2789 K
объясняла	2789 K
обязал	2789 K
обязательна	2694 гиперссылка K	2723 материалов ссылка K	2723 ссылка на источник K
обязательные	21 K поля	2686 K поля
обясни	262 K
обяснил	262 K
обяснила	262 K
обяснява	262 K
обіцяв	3423 K
обіцяла	3423 K
обіцяли	3423 K
огледален	64 K сайт
оглядач	3341 - K	3341 , K	3408 K
оглядачка	3341 - K	3341 , K	3408 K
оголосив	3423 K
ограничений	2670 читайте без K
одноклассниках	2701 K
одному	3353 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2686 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3350 наше K	3350 коротке K
опитуванні	35 нашому K	3350 K читачів	3350 нашому K	3350 в K
оприлюднюватиметься	22 не K	3324 ваша e-mail адреса не K
опрос	35 наш K	2714 наш K
опросе	35 нашем K	2714 нашем K	2714 в K
опубликован	22 не будет K	2686 ваш адрес email не будет K
организаторите	262 канят K
организаторы	2789 зовут K
організатори	3423 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2717 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2671 K #%	2671 K # %
отбележете	62 K ме
ответил	97 не K на	2789 K
ответила	97 не K на	2789 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2789 K
отвечала	2789 K
отговори	97 не K на	262 K той	262 K тя
отговорил	262 K
отговорила	262 K
отговориха	262 K
отговорност	30 не носи K
отменить	21 K ответ	2788 K в любой момент
отметил	2789 K
отметила	2789 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2673 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2703 K их нам	2786 K нам
отримувати	3371 хочете K
отримуйте	3375 K
очакваме	186 K вашите
ошибку	2687 нашли K
оштрафовал	2789 K
оштрафовала	2789 K
оштрафував	3423 K
""", 'п': """
партнером	2721 совместно с K	3358 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2721 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3358 K посилання
партнеры	2683 мы и наши K
партньорски	205 K линкове
партнёром	2721 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2721 K ссылки
партнёрским	74 K ссылкам
патроном	2786 станьте K
пееха	262 K
пели	2789 K
первинній	97 K версії
первоначальной	97 K версии
первый	2788 K месяц	2788 рубль в K
переведите	2786 K нам
перевірте	3350 K себе	3353 K пошту
передплатник	50 як K	3311 уже K	3311 вже K
передплатникам	3311 доступний лише K	3311 доступна лише K	3311 доступно лише K
передплатники	50 K можуть	3369 лише K	3369 тільки K
передплатників	3311 тільки для K
передплатою	3311 доступна за K	3311 доступний за K	3354 за K	3376 з K
передплату	80 оформіть K	3354 K за	3420 оформіть K
передплатіть	80 K
передрук	45 K	3334 K
передруковувати	45 K
передруку	3334 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2699 K
перепечатке	2699 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3332 K даних
персональных	2697 K данных
писав	3423 K
писал	2789 K
писала	2789 K	3423 K
писати	3421 нам K
писменото	207 без K съгласие
письме	2717 в одном K
письменного	2738 без K согласия
письмової	3374 без K згоди
питаха	262 K
питаше	262 K
пишете	38 K ни	67 K ни	186 K ни	187 K на	259 K ни
пишеше	262 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2703 K нам	2735 K на	2786 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3339 K нам	3372 K на
платной	2670 в K версии
побачили	3380 K помилку
повний	20 K текст	3354 K текст
повтаря	262 K
повтаряше	262 K
повторював	3423 K
повторює	3423 K
повторяет	2789 K
повторял	2789 K
повторяла	2789 K
повідомив	3423 K
повідомила	3423 K
повідомили	3423 K
повідомте	38 K нам	67 K нам	3339 K нам	3339 K нас	3420 K нам
подайте	187 K сигнал
поддержать	2786 K нас	2786 K редакцию	2786 K нашу
поддерживайте	2786 K нас	2786 K нашу
поддержите	2665 K нашу	2665 K нас	2724 K	2786 K нас	2786 K нашу	2786 K редакцию	2786 K проект	2786 K автора	2786 K наш
поддержка	2666 ваша K	2786 ваша K поможет	2786 ваша K помогает	2786 ваша K позволит
поддержке	2721 при K партнёра	2721 при K партнера	2724 благодаря вашей K	2787 вашей K
поддержки	2787 без вашей K	2787 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	262 K
подканяха	262 K
подканяше	262 K
подкаст	34 наш K	34 нашия K	195 K	260 нашият K	2712 K	2787 наш K	3348 K	3421 наш K
подкаста	195 K	2712 K	2787 нашего K
подкасте	34 нашем K	2712 K
подкасти	34 наші K	195 K	3348 K
подкастов	2712 K
подкасту	3348 K
подкастът	195 K
подкасты	2712 K
подкасті	34 нашому K	3348 K
подкастів	3348 K
подкрепа	208 с вашата K	208 вашата K	259 вашата K	260 вашата K
подкрепата	205 с K на партньор
подкрепете	208 K	259 K ни	259 K нашата
подкрепяйте	259 K ни
подписаны	2670 уже K
подписка	2670 уже есть K	2790 K
подписке	2670 доступен только по K	2670 доступна по K	2670 доступен по K	2718 по K
подписки	2790 K
подпиской	2743 с K
подписку	80 оформите K	80 оформить K	2670 оформить K	2670 оформите K	2717 спасибо за K	2718 K за	2786 оформите K	2786 оформить K
подписчик	50 как K	2670 уже K	2670 вы уже K
подписчикам	2670 доступна только K	2670 доступно только K	2670 доступен только K	2732 только K
подписчики	50 K могут	2732 только K	2790 K
подписчиков	2670 только для K
подписчиком	2786 станьте K
подписывайтесь	2673 K на рассылку	2680 K на нас	2680 K на наш	2680 K на канал	2680 K на telegram	2786 K на
подписываясь	2717 K
подпишитесь	80 K	2665 K на регулярное	2673 K на рассылку	2680 K на наш	2680 K на канал	2786 K на
подчеркнул	2789 K
подчеркнула	2789 K
подчерта	262 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3346 нашу K
пожертвование	2665 оформите K	2666 сделайте K	2724 регулярное K	2724 ежемесячное K	2786 ваше K	2786 сделайте K	2786 оформите K	2790 K
пожертвования	2787 на K	2790 K
пожертвованиям	2724 благодаря K	2787 благодаря K
пожертвуйте	2786 K
позволяет	2786 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	207 K на
поиска	262 K
поискал	262 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2670 чтобы прочитать K
полный	20 K текст	2718 K текст
получавайте	221 K
получавате	217 искате ли да K	217 искате да K
получайте	2742 K
получать	2734 хотите K
помилку	3380 знайшли K
помогите	90 K, сколько можете	2786 K нам
помогнете	259 K ни
помогут	2787 K нам
поможет	2787 K нам
помоли	262 K
помолил	262 K
помолила	262 K
помощник	63 наш K	63 ии-K
помощь	2786 нам нужна ваша K
помощью	2726 с K ии
помітили	3335 якщо ви K	3380 K помилку
помічник	63 наш K
понравилась	2787 K статья
понравился	2787 K материал	2787 K текст
пообещал	2789 K
пообещала	2789 K
пообіцяв	3423 K
пообіцяла	3423 K
попереджає	3423 K
попередив	3423 K
попередній	97 K версії
попита	262 K
поправка	97 K:
попросив	3423 K
попросил	2789 K
попросила	2789 K	3423 K
попросили	2789 K	3423 K
попросило	2789 K
порадив	3423 K
порадила	3423 K
посилання	3360 K на джерело обов'язкове
последвайте	259 K ни
последната	216 K ви безплатна статия	216 K безплатна статия
посоветовал	2789 K
посоветовала	2789 K
постановив	3423 K
постановил	2789 K
посъветва	262 K
посъветвал	262 K
посъветвали	262 K
потребовал	2789 K
потребовала	2789 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2717 вашей K
почтовом	2717 вашем K ящике
почту	79 на K	2674 на вашу K	2674 вам на K	2717 вашу K
пошту	79 на K	79 на вашу K	3314 на вашу K
пошті	3353 вашій K
пощенска	173 вашата K кутия
пояснив	3423 K
пояснил	2789 K
пояснила	2789 K	3423 K
пояснював	3423 K
пояснювала	3423 K
пояснює	3423 K
поясняет	2789 K
правото	29 си запазва K
працювати	3361 допоможе нам K	3421 K далі
працюємо	3421 ми K
предишна	97 K версия на
предпочитаемые	2700 K источники
предпочитаемых	2700 K источников
предпочитан	184 K източник
предпочитани	184 K източници
предпочитаните	184 K източници	184 K си източници
предпочтительные	2700 K источники	2737 K источники
предпочтительный	2700 K источник
предпочтительных	2737 K источников
предупреди	262 K
предупредил	2789 K
предупреждава	262 K
предупреждает	2789 K
предыдущей	97 K версии текста
препечатването	207 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2789 K
призвала	2789 K
призвали	2789 K
призна	262 K
признава	262 K
признавал	2789 K
признает	2789 K
признал	2789 K
признала	2789 K
признали	2787 нас K
призова	262 K
призовава	262 K
призовал	262 K
призоваха	262 K
призывал	2789 K
призывала	2789 K
призывали	2789 K
приложение	84 в нашето K	260 нашето K	2675 скачать K	2676 скачайте K	2676 установите K	2698 наше K	2698 мобильное K	2786 скачайте наше K	2786 скачайте K и
приложението	259 изтеглете K ни	259 изтеглете K на вестник
приложении	84 в нашем K	2675 открыть в K	2698 нашем K
приложения	2698 нашего K	2787 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2700 K источником
присоединяйтесь	51 K	2786 K к нам	2786 K к нашему	2786 K к нашей	2786 K к нашим	2786 K к сообществу	2786 K к читателям	2786 K к тем
присъединете	51 K се	259 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2703 K нам	2703 K фото	2703 K видео	2703 K новости	2703 K свои	2703 K их нам	2786 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2703 K нам	2703 K фото	2703 K их нам	2786 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3420 K до нас	3420 K до нашої	3420 K до нашого	3420 K до спільноти	3420 K до читачів
приєднуйтеся	51 K	3420 K до нас	3420 K до нашої	3420 K до нашого	3420 K до спільноти	3420 K до читачів
проверьте	2714 K себя	2717 K почту
проголосуйте	2729 K	3366 K
продовження	3358 реклама. K
продовжити	3311 щоб K читання	3361 допоможуть нам K
продовжувати	3421 K роботу
продолжаем	2787 мы K работать
продолжать	2724 помогут нам K	2787 K работу
продолжение	2721 реклама. K
продолжить	2670 чтобы K чтение	2724 помогут нам K	2724 поможет нам K	2787 K работу
продължава	205 K по-долу
продължете	170 K да четете
продължим	260 да K да работим
продължите	169 за да K да четете
произведен	2694 настоящий материал (информация) K	2739 материал K
произведён	2739 материал K
пройдите	2714 K тест
пройдіть	3350 K тест
променени	97 имената са K
пропускайте	217 не K
пропустите	2734 не K
пропустити	3371 не хочете K
пропустить	2734 не хотите K
пропустіть	3371 не K
просив	3423 K
просил	2789 K
просила	2789 K	3423 K
просили	2789 K	3423 K
просьба	2662 у нас к вам K	2662 у нас есть K
просять	3423 K
проучване	196 нашето K
прохання	3305 маємо до вас K	3305 невелике K
прочетете	170 за да K цялата
прочитать	2670 осталось K	2670 чтобы K статью
пріоритетне	3336 K джерело
пріоритетним	3336 K джерелом
публиковать	45 K у себя
пълния	202 K текст
първия	261 за K месец
първоначалната	97 K версия
підписатися	3313 K на розсилку
підписка	3424 K
підписку	3311 оформіть K	3353 дякуємо за K	3420 оформіть K
підписники	3369 лише K	3424 K
підписників	3311 тільки для K
підписуйтесь	3317 K на нас	3317 K на наш	3317 K на канал	3317 K на telegram	3420 K на
підписуйтеся	3317 K на наш	3317 K на канал
підписуючись	3353 K
підпишіться	3313 K на розсилку	3317 K на наш	3420 K на
підтримайте	3308 K нашу	3308 K незалежну	3308 K нас	3361 K	3420 K нас	3420 K нашу	3420 K незалежну	3420 K редакцію	3420 K автора	3420 K роботу	3420 K наш
підтримати	3420 K нас	3420 K нашу
підтримка	3309 ваша K	3420 ваша K допоможе
підтримки	3358 за K партнера	3421 спільноти K	3421 вашої K
підтримуйте	3420 K нас	3420 K нашу
підтримці	3361 завдяки вашій K	3361 завдяки K читачів	3421 вашій K
піти	3305 перш ніж K
""", 'р': """
работа	260 нашата K	2787 наша K
работаем	2787 мы K
работать	2724 помогут нам K	2724 поможет нам K	2787 K дальше
работу	2787 нашу K
радив	3423 K
радила	3423 K
радили	3423 K
радить	3423 K
разкажете	38 K ни	67 K ни
разрешение	180 без K е забранено
разрешения	2738 без K редакции
разчитаме	208 K на вашата	260 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2786 K нам
рассказал	2789 K
рассказала	2789 K
рассказывать	2787 K правду
расследование	2787 наше K	2787 это K
расследования	2787 наши K
рассылка	2787 наша K	2790 K
рассылку	78 на K	78 нашу K	78 K	2673 нашу K	2673 K самых	2787 нашу K
регистрацията	200 с K си	200 благодарим за K
регистрируясь	2717 K
регулярний	3361 K внесок
редактор	188 е K	188 - K	188 , K	2704 - K	2704 , K	2774 K отдела	2774 K	3341 - K	3341 , K	3408 K
редакторка	3341 - K	3341 , K	3408 K
редакцией	39 нашей K	2703 связаться с K
редакции	97 поправка K	2738 без согласия K	2787 нашей K
редакцию	39 в нашу K	2703 напишите в K	2703 пишите в K
редакция	193 в нашата K	260 нашата K	2787 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3339 напишіть у K	3339 пишіть у K
редакція	3421 наша K
редакцією	39 нашою K	3339 зв'язатися з K
редакції	43 письма до K	97 від K:	3339 пишіть до K	3374 без згоди K	3374 без дозволу K	3421 нашої K
рекламата	11 K	205 след K
реклами	11 K	70 без K	70 немає K	260 без K	3358 після K	3358 на правах K	3421 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2721 после K	2721 на правах K	2787 без K
репортер	39 на нашия K	188 е K	188 - K	188 , K	2704 - K	2704 , K	2774 K	3341 - K	3341 , K	3408 K
репортери	39 на нашите K	260 нашите K
репортерка	3341 - K	3341 , K	3408 K
репортёр	2704 - K	2704 , K	2774 K
решил	2789 K
реєструючись	3353 K
робота	3421 наша K
роботу	3421 нашу K
розкажіть	38 K нам	67 K нам
розповів	3423 K
розповідати	3421 K правду
розповіла	3423 K
розсилка	3421 наша K	3424 K
розсилку	78 на K	78 нашу K	78 K	3313 нашу K	3313 щоденну K	3421 нашу K
розслідування	3421 наші K	3421 це K
рублей	2788 # K
рік	3422 на K
""", 'с': """
свободната	259 подкрепете K
свържете	38 K се с нас	67 K се с нас	186 K се с нашия	186 K се с нашата	186 K се с нас	186 K се с автора	259 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2703 K с нами
связаться	2703 K с автором
седмично	17 веднъж K
сигнализирайте	186 K ни
сказав	3423 K
сказал	2789 K
сказала	2789 K	3423 K
скаржаться	3423 K
скаржився	3423 K
скаржилася	3423 K
скачайте	2675 K наше
скиньте	2786 K нам	2786 K донат
сколько	2786 скиньте K
скриньку	3353 вашу K
скриньці	3353 вашій K
следите	2680 K за нами
словам	2789 по K
словами	3423 за K
слушайте	218 K ни
слідкуйте	3317 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2789 K
советовала	2789 K
советовали	2789 K
советует	2789 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2706 внешнее K
содержит	97 K сцены
сообщение	2694 данное K (материал) создано	2739 K создано
сообщил	2789 K
сообщила	2789 K
сообщили	2789 K
сообщите	38 K нам	67 K нам	2703 K нам	2786 K нам
соучастником	2724 станьте K	2786 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	2774 K
сповіщення	14 K	3315 увімкнути K	3315 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3421 K текст	3421 K матеріал
сподобалась	3305 якщо вам K стаття
спонсором	80 станьте K
според	262 K
спрашивает	2789 K
спросил	2789 K
спросила	2789 K
співали	3423 K
співучасником	3420 станьте K
спільнота	3421 наша K
спільноти	3309 стань частиною K	3361 частиною K	3421 нашої K
станете	80 K член	259 K абонат	259 K член
станьте	51 K одним из них	2786 K нашим	3420 K нашим
статей	3368 до всіх K	3368 до усіх K
статии	215 до всички K
статия	183 хареса ли ви тази K	202 цялата K	260 тази K
статията	202 % от K
стаття	3421 ця K
статья	2787 эта K
статьям	2731 ко всем K
стверджує	3423 K
стежте	3317 K за нами
стигнали	183 щом сте K дотук
стороннего	2706 K сервиса
сторонним	2706 K сервисом
стороннього	3343 K сервісу
стороннім	3343 K сервісом
суммой	2788 любой K
сумму	2788 любую K
сутрин	17 всяка K
существуем	2787 мы K
существует	2724 K благодаря
събитие	193 нашето K
съветва	262 K
съветваше	262 K
съвместно	205 K с партньор
съгласен	43 не си K
съгласие	207 без писмено K
съгласни	43 не сте K
съдържание	9 това K	190 външно K	190 това K
съдържанието	207 използването на K	207 използване на K
съобщи	262 K
съобщил	262 K
съобщиха	262 K
""", 'т': """
тагнете	62 K ме
твърдеше	262 K
твърди	262 K
текста	97 первой версии K	97 ранней версии K
тексте	97 ранее в K
текстове	215 до всички K
тексту	97 першій версії K
телеграм	16 K	185 K	2680 наш K-канал	2680 в нашем K	2701 K	2701 K-канал	2701 K-канале	2735 пишите в K	2787 наш K	3317 наш K-канал	3337 K	3337 K-канал	3337 K-каналі
телеграме	16 K	2701 K
телеграмі	3337 K
телефон	97 K довіри
тест	2714 наш K	3350 наш K
тиждень	17 раз на K	3422 на K
требовал	2789 K
требовала	2789 K
требовали	2789 K
тръгнете	183 преди да си K
""", 'у': """
уведомления	14 K	2676 включите K	2676 включить K	2676 разрешить K
уверяет	2789 K
уверял	2789 K
уверяла	2789 K
увійдіть	24 K	3312 K, щоб
уговаривал	2789 K
уговаривала	2789 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	193 нашия K
уйдете	2662 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3336 K джерел
улюблені	3336 K джерела
умовляв	3423 K
умоляваше	262 K
умолял	2789 K
умоляла	2789 K
умоляли	2789 K
утверждает	2789 K
уточнение	97 K:
уточнення	97 K:
уточнив	3423 K
уточнил	2789 K
уточнила	2789 K	3423 K
учасником	3420 станьте K
""", 'ф': """
фейсбук	16 K	185 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2787 K нашу
цитировании	2699 при K
цитування	3334 у разі K
цитуванні	3334 при K
""", 'ч': """
частиною	3420 станьте K
частковому	3360 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	218 K ни
читаете	2786 спасибо, что K
читай	3317 K нас
читайте	2680 K нас в	3317 K нас у	3317 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2714 опросе K	2724 благодаря поддержке K	2744 K	2787 наших K
читатели	36 наши K	36 нашите K	43 писма на K	223 K	260 нашите K	2662 дорогие K	2744 K	2787 наши K
читателите	223 K	260 с подкрепата на K	260 от K ни
читателям	18 благодаря K	36 нашим K	2744 K	2787 благодаря K
читати	3311 щоб K далі	3420 щоб K далі
читачам	18 завдяки K	3377 K
читачі	36 наші K	3377 K	3421 наші K
читачів	43 листи K	3377 K	3421 наших K
читаєте	3420 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3422 K
щомісячний	3361 K внесок
щомісячно	3422 K
щоранку	17 K
щотижневу	3313 K розсилку
""", 'э': """
электронной	2717 адрес K почты
электронную	2717 K почту
""", 'я': """
яжіться	38 зв'K з нами	3339 зв'K з нами
язкові	21 обов'K поля	3324 обов'K поля
якщо	3305 K ви вже тут
""", 'і': """
інтелектом	3363 штучним K
інтелекту	3363 за допомогою штучного K
""", 'א': """
אומר	1595 K
אומרת	1595 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1549 עקבו K	1592 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1547 דואר K
אמר	1595 K
אמרה	1595 K
אמרו	1595 K
אתכם	1579 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1594 K
ביקש	1595 K
ביקשה	1595 K
במייל	1578 K שלכם
בסרטון	1568 לצפות K זה
בעוגיות	1554 שימוש K
בעיתונות	1579 לתמוך K
בקובצי	1553 משתמש K
בשבוע	17 פעם K	1594 K
בתגובות	85 K
בתוכן	1590 לעשות שימוש K
""", 'ד': """
דווחו	1592 K לנו
דיוור	1578 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1550 הורידו את K	1593 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1595 K
הודיעה	1595 K
הוואטסאפ	1550 לקבוצת K
הווטסאפ	1550 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1595 K
הוסיפה	1595 K
הזהיר	1595 K
הזכויות	1561 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1591 הכתבות K
הטלגרם	1550 לערוץ K
הטקסט	1569 K
היום	1592 תרמו K
הירשמו	1592 K לקבלת
הכותב	1590 על דעת K
הכתבה	45 לפרסם את K	1543 להמשך קריאת K	1569 K	1593 K הזאת
המדור	1567 הוא עורך K	1567 היא עורכת K
המובעות	1590 הדעות K במאמר	1590 הדעות K בטור	1590 הדעות K בכתבה
המועדף	1564 למקור K	1564 כמקור K
המייל	1546 לתיבת K	1547 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1547 K היומי	1578 K השבועי של	1578 K שלנו	1593 K
הסביר	1595 K
הסיכום	1569 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1569 הנקודות K
העיתונות	1593 K העצמאית
הפרטיות	1554 מדיניות K
הפרסומת	11 K
הצביעו	1592 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1550 K לערוץ	1592 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1554 תנאי K
השמות	97 K שונו
התגובות	1575 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1579 בזכות K שלכם
התראות	14 K
התרגום	1569 K
התרומה	1592 K שלכם
""", 'ו': """
ובטוויטר	1549 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1579 K בכם
ותלויה	1579 K בכם
""", 'ז': """
זקוקה	1592 K לכם
""", 'ח': """
חודשית	1592 תרומה K
חיצוני	1568 תוכן K	1568 תוכן ממקור K
""", 'ט': """
טען	1595 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1578 K למייל	1578 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1543 הצטרפו K
כתב	1595 K
כתבה	1569 K זו	1593 K זו	1595 K
כתבו	38 K לנו	67 K לנו	1592 K לנו
כתבות	1591 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1567 היא K
כתובת	77 הזינו K מייל	1547 K דוא"ל
""", 'ל': """
לדברי	1595 K
להגיב	6 כדי K	1575 K
להמשיך	1543 כדי K לקרוא	1579 עזרו לנו K
להעתיק	1561 אין K	1590 לשכפל, K
לחודש	1594 K
לחוק	1590 סעיף #א K
לחצו	1592 K כאן
לידיעון	1592 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1544 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1546 הירשמו K	1546 הרשמה K	1546 K שלנו	1578 בהצלחה K	1592 הירשמו K
לעזרתכם	1592 אנחנו זקוקים K
לענייני	1567 הוא כתב K	1567 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1568 K בתוכן
לקבוצת	1550 הצטרפו K
לקריאה	1591 כתבות K
לקריאת	20 K הכתבה
לשנה	1594 K
לתומכים	1579 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1591 K חינם
מועדף	1564 מקור K	1564 כמקור K
מינוי	1543 רכשו K	1592 רכשו K	1596 K
מנוי	1543 כבר K
מנויים	1596 K
מסכימים	43 לא K	43 K?	1578 בהרשמה אתם K
מסר	1595 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1578 K שבועי	1596 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1569 K
סיפר	1595 K
סיפרה	1595 K
סעיף	1590 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1592 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1578 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1567 הוא K
עיתונאית	1567 היא K
עיתונות	1579 לעשות K	1593 K עצמאית
עכשיו	1592 תרמו K
עלולים	97 K להיות קשים
עמלה	1589 נקבל K	1589 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1593 ללא K
פרסומת	11 K
פרשן	1567 הוא K
פרשנית	1567 היא K
""", 'צ': """
ציין	1595 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1593 K
קרא	1595 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1594 חודש K
""", 'ש': """
שאלו	1569 K את
שולחים	57 אנחנו K לכם
שיווקי	1578 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1592 K לנו
שלנו	39 לכתב K	1593 K
שנקבל	1589 K עמלה
שקראתם	1592 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1575 K
תוכן	9 K זה	1568 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1579 K בכם
תלויה	1579 K בכם
תמיכתכם	1592 K
תמכו	1592 K בנו
תקציר	1569 K
תרומה	1596 K
תרומות	1596 K
""", 'ا': """
اخبارنا	163 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1324 K مطلب	1324 K خبر	1330 براي K مطلب
ادعمنا	162 K
ادعموا	162 K
ارسال	6 براي K نظر	1302 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	164 K
استخدام	123 يمنع اعادة K
استطلاع	162 صوت في K
استطلاعنا	163 K
استفاده	1290 از كوكي K ميكنيم	1290 از كوكيها K ميكنيم	1291 شرايط K	1298 K از مطالب اين سايت	1298 K از مطالب سايت
استمرار	162 ساهم في K	162 ساهموا في K
اسپم	71 بدون K
اشار	165 K
اشارة	62 ضع K الي
اشارت	165 K
اشتراك	149 لديك K	166 K	1319 K تهيه كنيد	1330 K تهيه كنيد	1334 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	162 K الان
اشتركوا	80 K	162 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	165 K
اضافت	165 K
اضغط	162 K هنا
اطلاع	1302 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	163 K هذا
اعلام	1333 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	165 K
اعلنت	165 K
اعملوا	62 K تاغ
افاد	165 K
افادت	165 K
افزود	1333 K
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
اول	1332 ماه K
اوليه	97 نسخه K اين
ايميل	1285 K خود را	1285 به K شما	1286 ادرس K	1286 نشاني K	1315 در K خود	1330 K خود را وارد كنيد
ايميلتان	1315 به K
اينجا	1323 K كليك كنيد	1330 K كليك كنيد
اينستاگرام	1288 در K دنبال
اينه	64 K
اپ	1314 K
اپليكيشن	1314 K	1330 K ما را	1330 K را دانلود كنيد	1330 K را نصب كنيد	1331 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1328 الزاما K	1328 لزوما K	1328 K ديدگاه
بازنشر	45 K
باشيد	1302 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1309 را K
بحسب	165 K
بخوانيد	1300 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1331 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1309 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1302 براي ما K
بفضلكم	163 K
بنويسيد	38 براي ما K	67 براي ما K	1302 براي ما K	1330 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1300 K	1308 به تيم ما K	1330 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1302 با ما در ميان K	1330 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1302 با ما تماس K
""", 'ت': """
تؤكد	165 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	162 K علي تويتر	162 K علي غوغل	162 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	162 K علي
تاكيد	1333 K كرد
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
ترجيحي	1301 منبع K	1301 منابع K
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
تلگرام	1288 ما را در K	1288 در K دنبال	1288 كانال K ما	1302 با ما در K
تماشا	1309 K كنيد
تمامي	1299 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	162 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1333 K داد
تيم	1331 K ما
""", 'ج': """
جاوااسكريپت	1290 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	165 K
حذرت	165 K
حساب	101 هل لديك K
حقوق	1299 كليه K	1299 همه K	1299 تمام K
حمايت	1316 K مالي خود	1317 به K شما نياز	1317 با K شما	1318 K كنيد	1330 از ما K كنيد	1330 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1331 اين K
خبرنامه	1285 K ما	1285 اشتراك K	1286 در K	1315 K روزانه	1315 K هفتگي	1331 K ما	1331 K	1334 K
خبرنگار	39 K ما	1302 K ما را	1304 K
خبرنگاران	39 K ما	1331 K ما
خصوصي	1291 سياست حريم K
خواست	1333 K
خواستند	1333 K
خواندن	1319 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1317 به K خود تكيه	1331 K ما
خواهد	1311 منتشر K شد
خواهند	1311 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1304 استاد K
دستيار	63 K مجازي
دعا	165 K
دعت	165 K
دعمك	162 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	162 K
دنبال	1288 ما را K كنيد	1300 K كنيد	1300 K كنيم	1330 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1302 به ما خبر K	1309 گوش K	1320 هديه K	1330 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1311 نوشتن K	1311 ارسال K	1311 بيانگر K	1328 لزوما K
""", 'ذ': """
ذكر	165 K
ذكرت	165 K
""", 'ر': """
راسلنا	38 K	67 K	162 K
راسلونا	38 K	67 K	162 K
رايگان	1308 وبينار K ما	1319 اشتراك K	1329 مقاله K	1329 مطلب K	1329 مطالعه K	1330 K ثبت نام كنيد
روزنامه	1328 ديدگاه K
روزنامهنگار	1304 K
روزنامهنگاري	1331 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1332 K
ساهم	90 K بما	162 K في دعم
ساهموا	90 K بما	162 K في دعم
سايت	1331 K ما
سايتهاي	1305 محتواي K ديگر
سنويا	164 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	162 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	162 K
شهريا	164 K
شويد	24 وارد K	1300 عضو K	1300 K	1330 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1315 خبرنامه K
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
علاقه	1301 منبع مورد K
عملنا	163 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1308 K شغلي در
فريقنا	163 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	162 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1311 K	1312 حروف لاتين (K)
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
كار	1331 K ما
كاربري	1319 حساب K خود شويد	1330 حساب K خود شويد
كانال	1288 به K ما	1300 K ما	1331 K ما
كتب	165 K
كتبت	165 K
كردهايد	1319 ثبت نام K	1319 ثبتنام K
كمصدر	128 K مفضل
كميسيون	1326 K دريافت كنيم	1326 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1308 ديدن K	1309 گوش K	1320 هديه K	1323 روي لينك كليك K	1323 كليك K	1330 به ما كمك K	1330 روي لينك كليك K	1330 همين حالا ثبت نام K
كوكي	1291 از K
كوكيها	1291 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1311 حروف K	1312 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1328 K نظر
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
ما	1331 به K
مالي	1317 كمك K شما	1330 كمك K شما	1334 كمك K
ماه	1332 در K
ماهانه	1332 K
متجرنا	163 K
متصفحك	10 K
مجانا	162 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1305 K خارجي	1305 اجازه ميدهيد K
محتوايي	1305 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1298 حقوق K است
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
مستقل	1331 رسانه K
مستقلة	163 صحافة K
مشترك	149 هل انت K	1319 K شويد	1330 K شويد
مشتركا	50 بصفتك K
مشتركان	1319 ويژه K است
مصنوعي	1306 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1331 اين K
معنا	162 ساهم K
مقالاتنا	147 لا نضع K	163 K
مقاله	1324 ادامه K
منبع	1327 ذكر K
منتخب	1301 منبع K
منشن	62 K لي
منصتنا	163 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1314 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1315 عضويت شما با K	1315 ثبت نام شما با K
موقعنا	163 K
ميتوانند	50 مشتركان K
ميخواهيم	1305 از شما اجازه K
ميدهد	1311 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1333 K
ميگويد	1333 K
ميگيريم	1326 كميسيون K
""", 'ن': """
ناشد	165 K
ناشدت	165 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1311 منتشر K شد
نخواهند	1311 منتشر K شد
نداد	97 پاسخ K
ندهيد	1330 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1314 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	163 K
نظر	6 ثبت K
نظرسنجي	1330 در K ما	1331 K ما
نميشود	60 ايميل شما نمايش داده K	1311 منتشر K
نوشت	1333 K
نويسنده	1302 ايميل K	1304 K
نياز	1317 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1319 مشترك K
هماكنون	1330 K ثبت نام كنيد
همايش	1308 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1317 به حمايت شما K
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
وبينار	1308 K ما	1308 در K
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
ويديو	40 عكسها و K	40 عكس و K	1305 ديدن اين K
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
پژوهشگر	1304 K
""", 'گ': """
گزارش	1331 اين K
گزارشهاي	1331 K ما
گفت	1333 K
گفتند	1333 K
گفته	1333 K است	1333 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1620 का K रखने
अनुवाद	1622 K
अनुसार	1645 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1627 K राय दें
अपील	1645 K की
अलर्ट	1629 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1642 K दान
आपको	57 हम K
आर्टिकल	1641 फ्री K	1641 मुफ्त K
आर्थिक	1631 K सहयोग दें	1631 K सहयोग करें	1642 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1601 ऐप K करें	1629 K करें
इनबॉक्स	1600 आपके K	1630 अपने K में
""", 'उ': """
उपयोग	1606 कुकीज का K	1606 कुकी का K
""", 'ए': """
एजेंसी	1640 K की फीड
एडिटर	1620 सब K हैं	1620 सब-K हैं
""", 'क': """
कमीशन	1639 हमें K मिल	1639 K मिल सकता है
कमेंट	1627 अपनी राय K	1628 K करने के लिए	1628 K में अपनी राय	1628 K हटा	1628 K करने वाले
करके	1630 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1600 ईमेल दर्ज K	1603 फॉलो K	1615 जॉइन K	1615 लाइक K	1618 हमें ईमेल K	1625 टिकट बुक K	1627 पोल में वोट K	1630 साइन अप K	1634 शेयर K	1634 साझा K	1634 सेव K	1642 फॉलो K	1642 लॉग इन K	1642 साइन अप K
कहती	1645 K
कहते	1645 K
कहा	1645 K
कहानी	67 अपनी K हमें
कीजिए	1642 मदद K
कॉपी	1634 लिंक K हो गया
कॉपीराइट	1614 K
क्लिक	1615 K करें	1642 यहां K करें	1642 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1643 इस K	1643 यह K
खबरें	1636 और K पढने के लिए	1641 मुफ्त K
खबरों	1636 अन्य K के लिए	1636 ताजा K के लिए	1636 की K के लिए
खरीदें	1625 यहां से K
खेलें	1627 क्विज K और
""", 'ग': """
गिफ्ट	1634 K करें
गोपनीयता	1606 K नीति
""", 'ज': """
जनरेट	1640 ऑटो-K
जरूर	1618 हमें K दें
जावास्क्रिप्ट	1606 K
जुडने	1616 K के लिए
जुडिए	51 आप भी K	1642 K
जुडें	51 आप भी K	1603 चैनल से K	1615 K	1625 हमारी टीम से K	1642 हमसे K
ज्वाइन	1615 K करें
""", 'ट': """
टिप्पणियों	1628 K के लिए
टिप्पणी	97 K करने से इनकार	1628 K करने के लिए	1628 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1601 ऐप K करें	1629 K करें	1629 K कीजिए	1642 ऐप K करें	1642 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1646 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1642 राय K
देखें	1642 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1606 K नीति
निर्भर	1631 आपके सहयोग पर K
नोटिफिकेशन	14 K	1601 K चालू करें	1629 K ऑन करें	1629 K ऑन कर लें
नौकरी	1625 K के अवसर
न्यूज	1604 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1600 हमारे K	1600 हमारा K	1600 हमारा साप्ताहिक K	1600 K के लिए	1643 हमारे K	1646 K
""", 'प': """
पढने	0 K का समय	1632 K के लिए
पढें	0 मिनट में K	1601 ऐप में K	1642 पूरी खबर K
पत्रकार	1643 हमारे K
पत्रकारिता	1620 K में सक्रिय हैं	1643 हमारी K	1643 स्वतंत्र K
पसंदीदा	1617 K सोर्स	1617 K स्रोत	1617 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1631 K के सहयोग से चलते
पाने	1630 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1640 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1645 K
पूछें	1622 K
पूरी	1632 बनकर K खबर
पॉडकास्ट	1626 K सुनें	1626 K सुनने के लिए	1643 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1644 K माह	1644 K वर्ष
प्रतिक्रिया	1627 अपनी K
प्रिफर्ड	1617 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1618 हमें K	1618 कमेंट करके K	1642 हमें K	1642 राय K
बताते	1645 K
बताया	1645 K
बदल	97 नाम K
बाहरी	1621 K साइट
बिंदु	1622 मुख्य K
बॉक्स	1628 कमेंट K में
बोला	1645 K
बोले	1645 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1618 हमें K	1642 हमें K	1642 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1644 हर K
मांगते	1621 आपकी इजाजत K हैं	1621 आपकी अनुमति K हैं
मुताबिक	1645 K
मुफ्त	1641 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1632 पढना जारी K के लिए
रजिस्टर	1642 अभी K करें
रहिए	1636 जुडे K
रहें	1636 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1645 K
लिखें	38 हमें K	67 हमें K	1642 हमें K
लेख	1643 यह K	1643 इस K
लॉग	24 K इन
लॉगिन	1642 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1640 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1626 K देखें	1626 K यहां देखें	1626 K भी देखें	1626 K देखने के लिए
वेबसाइट	1643 हमारी K
वेबिनार	1625 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1618 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1606 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1618 हमसे K करें
संपादित	1640 ने K नहीं किया
संवाददाता	39 हमारे K	1620 वरिष्ठ K हैं	1620 K हैं
संस्करण	97 पिछले K में
सकते	1616 जुड K हैं	1616 फॉलो कर K हैं	1618 हमें भेज K हैं
सदस्य	55 मासिक K	1632 पहले से K हैं	1642 K बनें
सदस्यता	1632 K लें
सप्ताह	1644 प्रति K
सब्सक्राइब	1600 न्यूजलेटर को K	1600 न्यूजलेटर K	1603 चैनल को K	1615 K करें	1630 K करके आप	1642 K करें
सब्सक्राइबर	50 K	1632 K हैं
सब्सक्राइबर्स	1632 K के लिए है
सब्सक्रिप्शन	1630 K सफल	1646 K
समरी	1622 K
समर्थन	1642 K करें
सर्वाधिकार	1613 K सुरक्षित
सर्वे	1627 K में भाग लें	1627 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1631 हमें K करें	1642 आपका K	1642 हमें K	1642 K करें	1642 आपके K
सहयोगी	55 मासिक K
सामग्री	1621 से मिली K शामिल है	1621 K उपलब्ध नहीं है
सारांश	1622 K
सिंडीकेट	1640 K फीड
सीनियर	1620 K सब एडिटर हैं
सुझाएं	1642 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1626 को K	1626 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1621 कुकीज K करें
""", 'ह': """
हमारा	1601 K ऐप	1643 K काम	1643 K ऐप
हमारी	39 K टीम से	1642 K मदद करें	1643 K टीम
हमारे	1643 K पाठक	1643 K चैनल	1643 K साथ
हिस्सा	1627 सर्वे में K लें
""", 'অ': """
অনলাইন	280 K শপ
অনুদান	285 আজই K দিন	295 K দিন	299 K
অনুমতি	274 K ছাডা কপি	274 K ছাডা নকল	276 আপনার K চাই
অনুমতিতে	275 বিনা K
অনুসরণ	270 K করুন	295 K করুন
অ্যাড্রেস	282 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	284 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	271 K জানান	271 K পাঠান	271 K লিখুন	271 K ইমেইল করুন	285 K পাশে থাকুন	295 K লিখুন	295 K ইমেইল করুন	295 K সঙ্গে কাজ করুন	296 K পাঠক	296 K সঙ্গে
আযকর	55 K ছাড
আসুন	270 ঘুরে K
""", 'ই': """
ইতিমধ্যে	287 K গ্রাহক
ইনবক্সে	284 K পেতে
ইনস্টল	283 অ্যাপ K করুন
ইমেইল	265 আপনার K
""", 'এ': """
এআই	278 K
এআইকে	278 K
এআইযের	278 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	280 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	276 বহিরাগত K
কমিশন	294 K পেতে পারি
করুন	270 ফলো K	270 যোগ K	295 লগইন K	295 ফলো K
কর্তৃপক্ষ	274 মন্তব্যের জন্য K দাযী নয
কিনুন	280 টিকিট K
কুইজে	280 K অংশ নিন
ক্লিক	270 K করুন	295 এখানে K করুন	295 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	287 K পডতে	296 K
""", 'গ': """
গ্রহণ	276 কুকি K করুন
গ্রাহক	295 K হোন
গ্রাহকদের	287 শুধু K জন্য
""", 'চ': """
চাকরির	280 K সুযোগ
চালিযে	287 পডা K যেতে
চ্যানেল	296 আমাদের K
""", 'জ': """
জরিপে	280 K অংশ নিন	280 K ভোট দিন
জানতে	291 আরও খবর K
জানান	295 মতামত K	298 K
জানিযেছে	298 K
জানিযেছেন	298 K
""", 'ট': """
টাকায	287 মাত্র # K
টেলিগ্রাম	296 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	283 অ্যাপ K করুন	283 অ্যাপটি K করুন	295 অ্যাপ K করুন	295 অ্যাপটি K করুন
""", 'থ': """
থাকুন	270 যুক্ত K	295 পাশে K
""", 'দ': """
দাঁডান	286 পাশে K
দিন	270 যোগ K
দেখতে	281 ভিডিও K
দেখুন	281 ভিডিও K
""", 'ধ': """
ধরিযে	271 ভুল K দিন
""", 'ন': """
নামিযে	283 অ্যাপ K নিন
নিউজলেটার	265 আমাদের K	265 K পেতে	284 সাপ্তাহিক K	296 আমাদের K	296 K	299 K
নিউজলেটারের	296 K
নিজস্ব	274 মতামত লেখকের K
নিবন্ধন	295 এখনই K করুন
নোটিফিকেশন	283 K চালু করুন
""", 'প': """
পডতে	287 বাকি অংশ K	287 লেখা K	291 আরও খবর K
পাঠকেরাই	285 K আমাদের ভরসা
পাঠান	271 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	279 ভুল K
প্রকাশ	274 অনুমতি ছাডা K	282 ঠিকানা K করা হবে না
প্রতি	297 K মাসে
প্রতিবেদক	39 আমাদের K	273 জ্যেষ্ঠ K	273 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	271 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	296 এই K
প্রযোজন	276 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	296 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	298 K
বললেন	298 K
বলেছে	298 K
বলেছেন	298 K
বলেন	298 K
বুদ্ধিমত্তা	278 কৃত্রিম K
ব্যবহার	277 কুকি K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	281 K দেখুন
""", 'ম': """
মতামত	280 আপনার K দিন	295 K দিন
মন্তব্য	274 অশালীন K প্রকাশ	282 K করতে	282 K লিখতে	282 আপনার K লিখুন
মাসিক	297 K
মূল্যে	287 বিনা K পডতে
মূল্যের	288 বিনা K লেখা
মোবাইল	296 আমাদের K
""", 'য': """
যুক্ত	270 K হোন	270 K করুন	295 K হতে	295 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	271 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	273 সিনিযর K
""", 'ল': """
লাইক	270 K দিন
লাগল	279 কেমন K
লিখুন	282 আপনার মতামত K
লেখা	288 ফ্রি K
লেখাটি	287 K পডতে
লেগেছে	279 কাজে K	279 কেমন K
""", 'শ': """
শুনুন	281 K
""", 'স': """
সংবাদটি	296 K
সংরক্ষিত	269 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	291 আমাদের K থাকুন	291 K থাকুন
সদস্য	295 K হোন
সম্পাদকীয	274 K নীতির সঙ্গে
সর্বস্বত্ব	269 K সংরক্ষিত
সহযোগিতা	295 K করুন
সহাযতা	295 আমাদের K	295 K করুন
সাংবাদিক	296 আমাদের K
সাংবাদিকতা	296 স্বাধীন K
সাংবাদিকতাকে	285 স্বাধীন K	296 K
সাংবাদিকতার	285 K পাশে
সাপ্তাহিক	284 আমাদের K
সাবস্ক্রাইব	265 নিউজলেটারে K	270 K করুন	284 K করলে আপনি	284 K করার জন্য ধন্যবাদ	295 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	296 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	3234 Kเพิ่มเพื่อน	3235 Kติดตาม
กร	3204 Kอกอีเมล
กล	3238 K่าว
กอ	3236 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3235 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3222 Kบคุณที่สมัคร	3222 Kบคุณที่ลงทะเบียน	3236 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3235 Kิกที่นี่	3235 Kิกชม
คว	3232 Kามเห็นส่วนตัวของผู้เขียน
ค่	3231 Kาคอมมิชชั่น	3231 Kาคอมมิชชัน
""", 'จ': """
จด	3203 Kหมายข่าวของเรา	3222 Kหมายข่าวรายสัปดาห์ของเรา	3239 Kหมายข่าว
จะ	3221 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3235 Kวน์โหลดแอปของเรา	3235 Kวน์โหลดแอปได้	3235 Kวน์โหลดแอปเลย	3235 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3213 Kดต่อผู้สื่อข่าวของเรา	3213 Kดต่อกองบรรณาธิการ	3235 Kดตามเรา
ต่	3237 Kอเดือน	3237 Kอปี
""", 'ถ': """
ถื	3222 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3226 Kลองอ่าน
ทั	38 Kกมา	3232 Kศนะของผู้เขียน
ทา	3221 Kงเว็บไซต์ขอสงวนสิทธิ์	3223 Kงอีเมลทุก
ทุ	3223 Kกเช้าทางอีเมล
""", 'บ': """
บท	3227 Kความฟรี	3236 Kความนี้
บร	3239 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	3238 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3224 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3238 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3213 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3215 Kมรับคุกกี้
""", 'ร': """
ระ	3238 Kบุว่า
รา	3237 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3224 Kวมสนับสนุนการทำงานของเรา	3235 Kวมสนับสนุน	3235 Kวมบริจาคให้เรา	3235 Kวมบริจาคกับเรา	3235 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3232 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3236 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3209 Kวนลิขสิทธิ์	3210 Kวนสิทธิ์
สน	3224 Kับสนุนสื่ออิสระ	3224 Kับสนุนการทำงานของเรา	3224 Kับสนุนนักข่าว	3235 Kับสนุนเรา	3235 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3203 Kัครรับจดหมายข่าว	3203 Kัครรับข่าวสาร	3235 Kัครรับ	3235 Kัครสมาชิกวันนี้	3235 Kัครสมาชิกเลย	3235 Kัครสมาชิกเพื่อ	3235 Kัครสมาชิกได้ที่	3235 Kัครสมาชิกของเรา	3239 Kาชิก
สำ	3226 Kหรับสมาชิกเท่านั้น
สื	3236 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3213 Kงเรื่องราวของคุณ	3213 Kงข่าวหาเรา	3235 Kงข้อมูลมาที่	3235 Kงคลิปมา
""", 'ห': """
หา	3213 Kกคุณมีข้อมูล
ห้	3209 Kามคัดลอกหรือ	3209 Kามคัดลอกข้อความ	3209 Kามคัดลอกเนื้อหา	3209 Kามคัดลอกบทความ	3210 Kามทำซ้ำ
""", 'อ': """
อย	3235 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3203 Kเมลของคุณ
อ่	3226 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3235 Kียนถึงเรา	3235 K้าสู่ระบบเพื่อ
เฉ	3226 Kพาะสมาชิก
เน	9 Kื้อหานี้	3215 Kื้อหาจากภายนอก	3215 Kื้อหาภายนอก
เป	3226 K็นสมาชิกอยู่แล้ว	3238 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3221 Kื่อแสดงความคิดเห็น	3226 Kื่ออ่านต่อ	3226 Kื่ออ่านบทความ	3234 Kิ่มเพื่อนไลน์	3234 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3221 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3213 K้งเบาะแสข่าว	3213 K้งเรา	3235 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3212 Kล่งข่าวที่ต้องการ	3212 Kล่งข่าวโปรด	3212 Kล่งที่มาที่ต้องการ
แอ	3234 Kดไลน์	3234 Kดไลน์เพื่อ	3235 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	3235 Kวตเลย	3235 Kลดแอป
""", 'ใ': """
ให	3236 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3474 hãy gửi K
""", 'ủ': """
ủng	3463 ly cà phê K hộ	3474 hãy K hộ
""", 'あ': """
あと	1939 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1947 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	1906 Kいのブラウザ
お寄	1947 Kせください
お届	57 Kけします
お申	1927 Kし込みはこちら	1947 Kし込みください	1947 Kし込みはこちら
お聞	1947 Kかせください
お見	1947 K逃しなく
お試	1947 Kしください
お読	1947 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1944 K転載したものです	1944 Kの転載です
か月	1893 K無料	1949 K無料
""", 'が': """
が無	1906 javascriptK効
""", 'こ': """
ここ	1892 Kからは有料	1893 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1892 K記事は有料	1892 K記事は会員	1911 K記事についてのご意見	1948 K記事が	1948 K記事を	1948 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1906 K用のブラウザ
ご協	1947 K力ください
ご存	1945 Kじの方は
ご寄	1890 K付をお願い	1947 K付
ご意	43 K見・ご反論	1911 K見・ご感想	1911 K見をお寄せ
ご感	1911 K想をお寄せ
ご支	1890 K援をお願い	1947 K援
ご登	1936 K録ありがとうございます	1947 K録
ご覧	1947 Kください	1947 Kいただけます
ご購	1947 K読
ご連	1947 K絡ください
""", 'す': """
すで	1939 Kに会員の方
すべ	1893 Kての記事が
""", 'ぜ': """
ぜひ	1903 Kフォロー
""", 'で': """
でも	1903 K配信中
で受	1920 lineKけ取る
で届	1920 lineKく
で最	1920 lineK新
""", 'と': """
と強	1950 K調
と書	1950 Kい
と発	1950 K表
と話	1950 Kし	1950 Kす
と語	1950 Kっ	1950 Kる
と説	1950 K明
と述	1950 Kべ
""", 'に': """
によ	1950 Kると
""", 'の': """
の使	1909 cookieK用
の学	48 aiK習
の採	1927 K用情報
の提	1944 K供記事です
""", 'を': """
をフ	1903 Kォローする	1903 Kォローしよう
を使	1909 cookieK用
を利	1909 cookieK用
を有	1906 javascriptK効	1906 javascript K効
を発	1950 K表した
を許	1924 cookieK可
""", 'ア': """
アカ	1920 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1943 Kィリエイト広告	1943 Kィリエイトプログラム	1943 Kィリエイトリンク
アプ	1898 Kリで開く	1898 Kリで読む	1898 Kリはこちら	1899 Kリを開く	1899 Kリをダウンロード	1899 Kリのダウンロード	1899 Kリをインストール	1935 Kリなら通知	1935 Kリなら速報	1935 Kリなら、	1935 Kリで読むと	1935 Kリなら
アン	1931 Kケートにご協力	1931 Kケートはこちら	1931 Kケート実施中	1932 Kケートに答えて
""", 'カ': """
カ月	1893 K無料	1949 K無料
""", 'ク': """
クイ	1932 Kズに答えて
クッ	1908 cookie(Kキー)	1909 Kキーを使用	1909 Kキーを利用	1924 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	1911 Kントを投稿するには	1911 Kントするには	1911 Kントをお寄せ	1912 Kント欄で	1912 Kント欄に	1912 Kント欄から	1912 Kント欄へ	1934 Kントは削除します	1934 Kントは削除することが	1934 Kントは削除する場合	1934 Kントは承認	1934 Kントは公開前	1934 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1890 Kートをお願いします	1947 Kートをお願い	1947 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1947 Kンロードしてください
""", 'チ': """
チケ	1927 Kット販売中
チャ	1904 Kンネル登録を	1920 Kンネルに参加する	1920 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1896 Kースレターに登録	1897 Kースレターを	1920 googleKースで	1936 Kースレター登録はこちら	1951 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1903 Kローして最新	1903 Kローをお願い	1947 Kローしてください
""", 'プ': """
プッ	1899 Kシュ通知
プラ	1908 Kイバシーポリシーに
プレ	1893 Kミアム会員
プロ	1943 Kモーションが含まれ	1943 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1896 Kマガに登録	1897 Kマガで	1936 Kマガ登録はこちら	1936 Kマガの登録	1948 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1896 Kルマガジンに登録	1897 Kルマガジンで	1897 Kルマガジンを	1897 Kルでお届け	1911 Kルアドレスが公開されることはありません	1936 Kルアドレスを入力してください	1951 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1892 Kインして続きを	1892 Kインしてください	1893 Kインが必要	1947 Kインして
""", 'ヶ': """
ヶ月	1893 K無料	1949 K無料
""", '上': """
上优	3509 在googleK先
上優	3509 在googleK先
""", '下': """
下方	3544 K留言
下載	3490 K客戶端	3492 Kapp	3492 K應用程式
下载	3490 K客户端	3492 Kapp	3492 K应用	3543 K客户端
""", '不': """
不代	3508 K表本站	3525 K表本站立场	3538 K表本報立場	3538 K表本报立场	3538 K表本站立场	3538 K表本站立場	3538 K表本媒體立場	3538 K表本網立場	3538 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	3508 K转载	3508 K轉載
不认	43 K同本文
不錯	3543 K過
不错	3543 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3508 K表作者
仅供	3525 K其表达个人看法
仅限	3530 K会员	3530 K订户
""", '他': """
他說	3546 K
他说	3546 K
""", '付': """
付費	3485 K後	3547 K牆
付费	3485 K后	3547 K墙
""", '以': """
以閱	3484 K讀全文
以阅	3484 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3485 K专享	3530 K限定内容
会員	50 Kの方は	50 Kは月に	1892 K限定です	1892 K限定の記事	1892 K登録できます	1893 K登録すると	1893 K登録が必要	1939 Kの方はこちら	1939 K登録で続きを読む	1939 K登録後にご覧	1947 K登録して	1947 K登録は	1947 K登録がお済み	1947 K登録をお願い	1947 K登録で	1947 K登録のうえ	1947 K登録はこちら	1947 K登録ください	1948 Kの方
会費	1937 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3482 K支持	3543 K支持,	3543 K支持让	3543 K支持讓	3543 K支持是
""", '使': """
使用	3500 Kcookie改善	3500 Kcookie以	3500 K cookie 以	3500 K cookie 来	3500 K cookie 來	3501 Kcookie来	3501 Kcookie來
""", '來': """
來自	3516 K外部平台的內容
""", '依': """
依靠	3528 K读者的支持	3528 K讀者的支持
""", '侵': """
侵权	3508 K请	3508 K必究
侵權	3508 K必究
""", '個': """
個人	1909 K情報の取り扱い	1944 Kの見解です	3525 K看法
""", '偏': """
偏好	3509 K來源	3509 K来源
""", '僅': """
僅限	3530 K會員	3530 K訂戶
""", '優': """
優先	1919 Kソース	1919 K表示に設定	1919 Kする情報源	1919 K的に表示
""", '免': """
免費	15 K閱讀	3539 K文章	3539 K閱讀篇數	3539 K閱讀額度	3540 K註冊即可	3540 K註冊後	3543 K訂閱	3545 K試用
免费	15 K阅读	3539 K文章	3539 K阅读篇数	3540 K注册即可	3540 K注册后	3543 K订阅	3545 K试用
""", '全': """
全文	20 Kを	1892 Kを読むには	1892 Kをお読み
""", '公': """
公众	16 K号	3495 K号:
公式	1899 Kアプリ	1903 Kアカウントをフォロー	1903 Kアカウントを友だち	1920 Klineはこちら	1948 Kline
""", '关': """
关注	3495 K我们的	3543 K我们
""", '内': """
内阅	3490 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3546 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1949 K
初月	1939 K#円で	1949 K無料
""", '判': """
判断	1950 Kした
""", '利': """
利用	1908 K規約に同意
""", '前': """
前請	3525 K先登入
前请	3525 K先登录
""", '剩': """
剩余	3484 K#%
剩餘	3484 K#%
""", '力': """
力を	1937 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3495 Kline好友	3495 Kline官方	3495 Kline@	3528 K贊助行列	3528 K赞助行列	3543 K会员	3543 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1948 Kになります
""", '動': """
動画	40 Kや写真	1928 Kをご覧ください	1928 Kはこちら	1929 Kでも詳しく	1929 Kでも解説
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3545 K
""", '化': """
化名	97 K
""", '即': """
即可	3525 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1904 Kち追加
""", '収': """
収益	1943 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3488 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	1921 K班までご	1937 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1896 Kトレイに
""", '只': """
只靠	3528 K讀者	3528 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3516 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '告': """
告訴	38 K我們	67 K我們	3546 K
告诉	38 K我们	67 K我们	3546 K
""", '呼': """
呼び	1950 Kかけた	1950 Kかける	1950 Kかけて	1950 K掛け
""", '命': """
命じ	1950 Kた
""", '喊': """
喊道	3546 K
""", '因': """
因为	3543 K有你的支持
因為	3543 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1943 Kの一部が還元
""", '外': """
外部	1924 Kコンテンツ	3516 K内容	3516 K內容
""", '她': """
她說	3546 K
她说	3546 K
""", '好': """
好評	1927 K発売中
""", '如': """
如侵	3508 K权
如有	3508 K侵权	3508 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3496 K微信
""", '定': """
定期	3543 K定額
""", '寄': """
寄付	1947 Kをお願い	1951 K
寄到	3488 K您的信箱	3527 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3546 K
""", '居': """
居合	1945 Kわせた方は
""", '已': """
已是	3484 K會員	3530 K订户	3530 K訂戶
已经	3484 K是会员
""", '年': """
年額	1949 K
""", '广': """
广告	11 K	3502 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1906 Kブロック	1937 Kに頼らず
""", '廣': """
廣告	11 K	3502 K攔截
""", '开': """
开启	3492 K通知
""", '弊': """
弊社	1948 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1948 Kイト
当初	97 Kの記事で
当社	1948 Kの
当編	1948 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3492 K扫	3496 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1890 Kをお願いします	1947 Kをお願い	1947 Kして
""", '您': """
您已	3527 K成功订阅	3527 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3482 K支持	3528 K每一份捐款	3528 K每一筆捐款	3543 K捐款	3543 K支持,	3543 K支持让	3543 K支持讓	3543 K支持是
""", '情': """
情報	1921 Kをお寄せください	1921 K提供はこちら	1921 K提供を募集	1921 K提供をお待ち	1921 Kをお待ちして	1945 Kをお持ちの方は	1945 K提供窓口
""", '感': """
感謝	3527 K您的訂閱	3543 K閱讀	3543 K您的支持
感谢	3527 K您的订阅	3543 K阅读	3543 K您的支持
""", '成': """
成为	51 K其中一员	3484 K会员即可	3530 K付费会员	3543 K会员,	3543 K会员即可	3543 K我们的会员
成為	3484 K會員即可	3528 K我們的贊助	3530 K付費會員	3543 K會員,	3543 K會員即可	3543 K我們的會員
""", '我': """
我们	3500 K使用cookie	3500 K使用 cookie	3544 K的
我們	3500 K使用cookie	3500 K使用 cookie	3544 K的
""", '手': """
手机	3492 K客户端
""", '打': """
打开	3490 Kapp	3492 K微信
打開	3490 Kapp
""", '扫': """
扫一	3492 K扫
扫描	3490 K二维码下载	3490 K二维码加入	3492 K二维码关注	3543 K二维码下载	3543 K二维码关注	3543 K二维码加入	3543 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3508 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3546 K
指摘	1950 Kした
""", '捐': """
捐助	3528 K我们	3528 K我們
捐款	3543 K支持	3547 K
""", '掃': """
掃一	3492 K掃
掃描	3490 K qr	3543 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3492 K通知
推送	14 K	3492 K通知
""", '描': """
描写	97 Kが含まれ
""", '支': """
支持	3481 K獨立媒體	3481 K独立媒体	3482 K我们的	3482 K我們的	3543 K我们,	3543 K我們,	3543 K我们。	3543 K我們。	3543 K我们的报道	3543 K我們的報導	3543 K我们的新闻	3543 K我們的新聞	3543 K我们的记者	3543 K我們的記者	3543 K我们的工作	3543 K我們的工作	3543 K我们继续	3543 K我們繼續
支援	1947 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3508 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3509 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1950 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3530 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	1896 K情報をお届け
""", '會': """
會員	50 K每月	3485 K專享	3530 K限定內容
""", '月': """
月額	1893 K#円	1949 K
""", '有': """
有了	3543 K你的支持	3543 K您的支持
有料	50 K会員は	1892 K会員限定	1892 K会員になる	1892 K会員の方	1939 K記事が読めます	1951 K会員
有权	3525 K删除
有權	3525 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未經	3508 K授權不得	3508 K授權,不得	3508 K授權禁止	3508 K授權請勿	3508 K授權,請勿
未经	3508 K授权不得	3508 K授权,不得	3508 K授权禁止	3508 K授权,禁止	3508 K授权请勿	3508 K授权,请勿
""", '本': """
本ま	1939 月#Kで無料で
本ア	1948 Kプリ
本サ	1948 Kイト
本刊	3544 K
本報	3544 K導
本报	3544 K读者	3544 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3508 K来源	3544 K
本站	3544 K
本紙	38 Kまで	67 Kまで
本網	3500 K站使用	3544 K
本网	3500 K站使用
本記	1948 K事
本誌	1948 K
""", '来': """
来自	3516 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	3495 K关注	3543 K加入	3543 K赞助	3543 K订阅	3543 K投稿
""", '歡': """
歡迎	3495 K追蹤	3543 K加入	3543 K贊助	3543 K訂閱	3543 K投稿
""", '此': """
此內	9 K容
此内	9 K容
此前	97 K版本
""", '残': """
残り	1892 K#文字	1892 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3545 K
每日	3489 K简报	3489 K簡報	3489 K電子報
每月	3545 K
""", '求': """
求め	1950 Kた	1950 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	3502 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	3543 K关注	3543 K这里
""", '無': """
無料	15 K記事	1892 Kで会員登録	1892 K会員に登録	1939 Kで読める記事の上限	1939 K会員になると	1947 K会員に登録	1947 K会員登録	1949 K体験
無断	1918 K転載	1918 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3508 K所有	3508 K归本	3508 K归原	3508 K归作者	3508 K归属
版權	3508 K所有	3508 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	1948 Kしたジャーナリズム	3544 K新闻	3544 K媒体
""", '獨': """
獨立	3544 K新聞	3544 K媒體
""", '獲': """
獲得	3537 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3544 K者
由读	3544 K者
""", '申': """
申し	1927 K込みはこちら
申込	1927 Kみはこちら	1927 Kはこちら
""", '电': """
电子	3547 K报
""", '畅': """
畅读	3530 K全站
""", '留': """
留言	85 K区	85 K區	3544 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1921 Kをお寄せ
""", '登': """
登入	24 K或	3484 K後繼續	3484 K會員	3540 K或註冊
登录	24 K或	3484 K后继续	3484 K后查看全文	3484 K后查看完整	3540 K或注册
登録	1939 Kして続きを読む	1947 Kしてください	1947 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1948 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3490 appK多
""", '禁': """
禁止	3508 K转载
禁無	1917 K断
""", '私': """
私た	1948 Kちの
""", '科': """
科し	1950 Kた
""", '称': """
称	3546 K
""", '稱': """
稱	3546 K
""", '立': """
立即	3543 K加入我们	3543 K加入我們	3543 K订阅	3543 K訂閱	3543 K下载	3543 K下載	3543 K报名	3543 K報名	3543 K成为会员	3543 K成為會員
""", '第': """
第一	3525 K条评论	3525 K則留言	3525 K條評論
""", '筆': """
筆者	1944 K個人の見解
""", '紙': """
紙の	1948 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1892 Kを読むには	1892 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	1948 K部では
""", '繼': """
繼續	3484 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3484 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3546 K
者说	3546 K
""", '联': """
联盟	74 K链接	3537 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3537 K行銷連結	3537 K連結
聯絡	38 K我們
""", '若': """
若有	3508 K侵权	3508 K侵權
""", '获': """
获得	3537 K佣金
""", '著': """
著作	1918 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3525 K本站立场
表示	3546 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3484 K即可	3484 K後繼續	3488 K我們的	3488 K電子報	3543 K我們	3547 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	1921 Kまでご連絡ください
""", '訴': """
訴え	1950 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1950 Kた
認為	3546 K
""", '說': """
說:	3546 K
說。	3546 K
說道	3546 K
""", '読': """
読み	1893 K放題
読者	18 Kの寄付	18 Kの支援	1937 Kの会費で	1948 Kの皆様	1948 Kの皆さ	1948 Kアンケート
""", '請': """
請先	3543 K登入
請啟	3500 K用javascript
請我	54 K喝咖啡
請捐	3543 K款
請支	3481 K持我們	3543 K持我們
請登	3543 K入後	3543 K入以
請立	3543 K即捐款
請輸	3527 K入您的電子	3543 K入您
請點	3543 K擊此處	3543 K擊這裡	3543 K擊下方	3543 K擊連結
""", '讀': """
讀者	43 K投書	3544 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3484 K即可	3484 K后继续	3488 K我们的	3488 K电子报	3543 K我们	3547 K费
""", '认': """
认为	3546 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3525 K服务协议
""", '说': """
说:	3546 K
说。	3546 K
说道	3546 K
""", '请': """
请先	3543 K登录
请启	3500 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3543 K款
请支	3481 K持我们	3543 K持我们
请点	3543 K击此处	3543 K击这里	3543 K击下方	3543 K击阅读	3543 K击关注	3543 K击链接
请登	3543 K录后	3543 K录以
请立	3543 K即捐款
请输	3527 K入您的电子邮箱	3527 K入您的邮箱	3543 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3544 K问卷	3544 K群
""", '責': """
責任	3508 K編輯:
""", '賺': """
賺取	3537 K佣金
""", '購': """
購読	1892 K者の方は	1893 Kすると	1947 Kしてください	1948 K者の方	1951 K料
""", '贊': """
贊助	3481 K我們	3543 K我們
""", '责': """
责任	3508 K编辑:
""", '赚': """
赚取	3537 K佣金
""", '赞': """
赞助	3481 K我们	3543 K我们
""", '身': """
身边	3544 K的新鲜事
身邊	3544 K的新鮮事
""", '転': """
転載	45 K	1917 Kを禁じ
""", '輸': """
輸入	3527 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3508 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3508 K请注明
""", '输': """
输入	3527 Kemail
""", '这': """
这篇	3544 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3495 K我們的	3509 Kgoogle news	3543 K我們
""", '送': """
送っ	49 Kてください
送到	3527 K你的邮箱	3527 K您的邮箱	3527 K您的信箱
""", '這': """
這篇	3544 K文章
""", '通': """
通知	14 K	1899 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1936 Kニュースレター
""", '邀': """
邀請	3543 K您
邀请	3543 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3546 K
""", '长': """
长说	3546 K
""", '開': """
開啟	3492 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	3484 K全文請
""", '關': """
關注	3495 K我們的	3543 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3484 K全文请
""", '随': """
随时	3543 K掌握
""", '隐': """
隐私	3501 K政策
""", '隨': """
隨時	3543 K掌握
""", '隱': """
隱私	3501 K權政策	3501 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3547 K報
""", '需': """
需接	3516 K受cookie
需要	3516 K接受cookie	3543 K您的支持	3543 K你的支持
""", '音': """
音声	1928 Kでもお聴き
""", '首': """
首年	3542 K仅需
首月	3530 K仅需	3530 K只要	3542 K免费	3542 K免費	3542 K仅	3542 K僅	3542 K只需	3545 K
首选	3509 K来源	3509 K新闻来源
首選	3509 K來源	3509 K新聞來源
""", '點': """
點擊	3543 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2002 K
가입해	2002 K 주세요
""", '강': """
강조했다	2005 K
""", '계': """
계속	1956 K 읽으려면	1956 K 읽으시려면
계신	1979 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1966 K 뉴스에서
구독	50 K 회원은	1956 K 후 이용
구독료	2006 K
구독을	2002 K 신청하세요
구독자	1956 K 전용 기사	1956 K 전용 콘텐츠	1956 K 전용입니다	1956 K 전용 서비스	2003 K
구독자는	50 K
구독자만	1956 K 볼 수	1993 K 읽을
구독자에게만	1993 K 제공
구독하고	1966 K
구독하세요	1978 K	2002 K
구독하시면	1956 K
구독해	80 K 주세요	1965 K 주세요	1991 K 주셔서	2002 K 주세요
구독해주세요	1965 K
구독해주셔서	1991 K
""", '금': """
금요일	1991 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	1956 전체 K 보려면	1993 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	1992 K 응원해
기자에게	1979 K 연락해 주세요
""", '남': """
남겨주세요	2002 K
""", '네': """
네이버	1966 K 메인에서	1978 K 구독
네이버에서	1966 K 구독
""", '놓': """
놓치지	2002 K 마세요
""", '눌': """
눌러주세요	2002 K
""", '뉴': """
뉴스레터	78 K	1958 K 구독하기	1958 K 구독하세요	1958 K 신청하기	1958 K 구독 신청하기	2003 K	2006 K
뉴스레터로	1958 K 받아
뉴스레터를	1958 K 받아	1958 K 구독하세요	1958 K 구독해	1958 K 구독하고	1958 K 구독하면	2002 K 신청하세요
""", '다': """
다운로드하세요	2002 K
""", '달': """
달	1993 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	1979 K 제보가	2003 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1989 K 삭제될	1989 K 삭제합니다	1989 K 통보	1989 K 예고	1989 K 운영자	1989 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2005 K
""", '독': """
독립	2003 K 언론
독립언론	2003 K
독립언론을	1992 K 지켜
독자	2001 K 후원으로	2002 K 여러분의	2003 K 여러분
독자님의	1954 K 후원	2001 K 후원으로
독자들의	18 K 후원	2001 K 후원으로
독자의	2001 K 후원으로	2003 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1991 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2002 K
""", '로': """
로그인	24 K	1956 K 후 이용
로그인이	1956 K 필요합니다	1956 K 필요한 서비스	1956 K 필요해요
로그인하거나	2002 K
로그인하고	1993 K 계속
로그인하면	1993 K 계속
로그인하시면	1956 K
""", '링': """
링크에서	2002 K 확인하세요
""", '마': """
마음에	1992 기사가 K 드셨다면
""", '만': """
만나보세요	2002 K
""", '말': """
말했다	2005 K
""", '매': """
매월	2004 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1991 K 보내드려요
메일함으로	1958 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	1976 K 복제	1976 K 전재
무단전재	1975 K
무료	15 K 기사	1999 K 기사	2004 K 체험
무료로	15 K 볼 수 있는	1993 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2002 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2005 K
""", '보': """
보내	57 K 드립니다	2002 K 주세요
보내드리는	1991 K
보내드립니다	57 K	1991 K
보내주세요	2002 K
""", '본': """
본	2003 K 기사
본사의	1997 K 편집 방향	1997 K 편집방향
본지는	2003 K
본지의	1997 K 편집 방향	1997 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1979 K 보내주세요	1979 K 보내 주세요
사전	1984 K 등록하기	1984 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	1977 K 매체로	1977 K 출처로	1977 K 언론사	1977 K 매체
선호하는	1977 K 출처
""", '설': """
설명했다	2005 K
설문에	2002 K 참여하세요
설치하세요	2002 K
""", '세': """
세미나	1984 K 신청하기
""", '소': """
소식을	1991 K 전해드립니다
""", '속': """
속보를	1990 K 받아보세요
""", '수': """
수수료를	1996 K 받을 수 있습니다	1996 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2001 K 후원으로
시작하세요	2002 K
""", '아': """
아래에서	2002 K 확인하세요
""", '알': """
알려	2002 K 주세요
알려주세요	2002 K
알림	1962 K 받기	1962 K 설정
알림을	14 K	1990 K 켜고
""", '앱': """
앱	1962 K 다운로드	1962 K 설치	1990 K 설치하기
앱에서	1961 K 보기	1961 K 열기	1990 K 더 편하게	2002 K 확인하세요
앱으로	1961 K 보기	1990 K 더
앱을	1962 K 다운로드	1990 K 다운로드하세요	1990 K 설치하세요
""", '언': """
언론을	1992 독립 K 지켜
""", '여': """
여기서	2002 K 확인하세요
여러분	2003 K 덕분
여러분의	1979 K 제보를	1992 K 후원이	2002 K 후원
""", '영': """
영상에서	1985 K 확인하세요	1985 K 확인할 수 있습니다	2002 K 확인하세요
영상으로	1985 K 확인하세요
영상을	1985 K 확인하세요
""", '온': """
온라인	1984 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1982 K 콘텐츠
""", '우': """
우리	84 K 앱에서	2003 K 기자
우리의	2003 K 저널리즘
""", '운': """
운영되고	1992 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1992 K 응원
""", '월': """
월	2004 K #원
""", '유': """
유료	1956 K 구독자만
유튜브	1966 K 구독
""", '음': """
음성으로	1985 K 들으려면	1985 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2002 K
응원해	1954 K 주세요	2002 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2002 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2003 K 기사가	2003 K 기사는	2003 K 기사
이메일	1959 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1958 K 입력하세요	1958 K 입력해 주세요	1958 K 입력해주세요	1958 K 입력하시면
이미	1993 K 구독자이신가요
이벤트에	2002 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1984 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자살예방	97 K
자주	1977 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1975 K 금지
재배포금지	1975 K
""", '저': """
저작권법	1976 K
저작권법의	1976 K
저작권자	1976 K
저작권자의	1976 K
저희	2003 K 뉴스레터	2003 K 채널	2003 K 앱
저희는	2003 K
저희를	2003 K
""", '적': """
적었다	2005 K
""", '전': """
전문을	20 K
전용	1956 회원 K 기사	1956 회원 K 콘텐츠	1956 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2005 K
""", '정': """
정기후원	2004 K
정정	97 K:	97 [K]
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1979 K 부탁드립니다
제보는	1979 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1979 K 기다립니다	1979 K 받습니다
제보해	38 K 주세요	67 K 주세요	2002 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1996 K 링크
제휴링크	1996 K
""", '좋': """
좋아요	1978 구독과 K 부탁
좋아요를	1978 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2002 K 확인하세요	2002 K 신청하세요	2002 K 참여하세요
지켜주세요	2002 K
""", '채': """
채널	1965 K 추가	1978 K 추가하기	1978 K 구독하기	2000 K 추가하고	2000 K 추가하면
채널에	1978 K 참여하세요
채널에서	1978 K 소식을	2002 K 확인하세요
채널을	2000 K 추가하고	2000 K 추가하면	2000 K 추가해	2000 K 구독하고	2000 K 구독하면
채용	1984 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2004 K 달
""", '추': """
추가해	1978 K 주세요
추가해주세요	1978 K
""", '친': """
친구	1978 K 추가하세요
""", '카': """
카카오톡	2000 K 채널에서	2000 K 채널
""", '커': """
커피	54 K 한 잔 사	1992 K 한 잔 값으로
""", '쿠': """
쿠키	1982 K 동의가
쿠키를	1982 K 허용해야	1982 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1984 K 보기
""", '파': """
파트너스	1996 K 활동
""", '팔': """
팔로우하기	1965 K	1978 K
팔로우하세요	2002 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	1997 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1996 K 받아
""", '활': """
활용	1975 ai 학습 및 K 금지
""", '회': """
회원	1956 K 전용입니다
회원가입	1956 K 후	2002 K 후
회원가입은	2002 K
회원가입을	2002 K 하
회원가입하고	2002 K
회원가입하면	1993 K 월
회원가입하세요	2002 K
회원가입하시면	2002 K
회원만	1956 K 볼 수
""", '후': """
후원금	2006 K
후원으로	1992 독자의 K 운영됩니다	1992 독자의 K 운영하는
후원을	1954 K 부탁드립니다	2002 K 부탁
후원이	1954 K 필요합니다	1954 K 큰 힘이
후원하세요	2002 K
후원해	80 K 주세요	1954 K 주세요	2002 K 주세요
후원회원의	2001 K 후원으로
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
beágyazott
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
együttműködésében
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
engedélyezése
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
