"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2811
# comentário	2149
# comentários	2149
# gün ücretsiz deneyin	2651
# hozzászólás	1446
# komentářů	315
# komentāri	1801
# příspěvků	315
# σχόλια	625
# коментарі	2731
# коментарів	2731
# комментариев	2276
# комментарий	2276
# комментария	2276
# תגובות	1340
# تعليقات	111
# نظر	1115
# कमेंट	1392
# € al mes durante # meses	1050
# € al mese per # mesi	1621
# € por mês durante # meses	2190
#か月無料	1641
#カ月無料	1641
#ヶ月無料	1641
#件のコメント	1657
#則留言	2873
#条评论	2873
""", 'a': """
a cikk a hirdetés alatt folytatódik	1442
a cikk a hirdetés után folytatódik	1442
a cikk meg is hallgatható	1440
a cikk meghallgatása	1449
a cikk megosztása	1440
a folytatáshoz regisztráljon	1434
a hirdetés után folytatjuk	1442
a kommentelés lezárult	1446
a lire également	1268
a rovat további cikkei	1447
a szerző a lap munkatársa	1457
a szerző jogász	1457
a szerző közgazdász	1457
a szerző politológus	1457
a szerző történész	1457
a szerző újságíró	1457
a témában további cikkek	1447
abo abschließen	462
abonați-vă	2202
abonează-te	2202
abonelere özel	2651
abonner nå	1960
abonner på nyhetsbrevet	1965
abonnér	381
abonnér nu	381
abonnés	1235
abonnés uniquement	1308
abonē	1795
abonē jaunumus	1819
abonē un lasi visus rakstus	1795
abonēt	1795
abrir menú	1011
acasă	2216
accede a todos los contenidos sin límites	1050
acceptér	395
acceptă toate	2224
acceptă și afișează conținutul	2224
accéder à l'article	1235
aceitar e ver o conteúdo	2171
aceito receber comunicações e ofertas	2185
acest articol este rezervat abonaților	2239
acesta este ultimul tău articol gratuit	2239
acheter ce numéro	1295
achetez ce numéro	1295
activează alertele	2233
activează notificările	2233
actualités	1268
ad 광고	1733
adaugă un comentariu	2213
add meg az e-mail-címed	1452
además	1008
adhérer	1226
adja meg az e-mail-címét	1452
adja meg e-mail-címét	1452
adomány	1432
adományozok	1432
adományozás	1432
adreça electrònica	283
afișează conținutul	2224
afișează conținutul extern	2224
afișează originalul	2217
agora não	2122
ai deja un abonament? autentifică-te	2239
ai observat o greșeală	2213
ai सारांश	1407
ai से तैयार सारांश	1407
ai 요약	1733
ai-genereret resumé	406
ai-resumé	406
ai-összefoglaló	1449
aicinām ievērot cieņu komentāros	1801
aiheeseen liittyvää	1175
aiheesta lisää	1175
aitäh liitumast	1087
aizvērt	1803
aizvērt reklāmu	1804
ai摘要	2893
ai重點整理	2893
ajouter à mes favoris	1254
ajouter à vos sélections	1254
ajándékozza a cikket	1440
ajándékozza a cikket barátjának	1440
ajánlataink	1447
ajánljuk	1447
ajánljuk még	1447
ajánlott	1447
ajánlott cikkek	1447
ajánló	1447
akceptuję	2056
akkurat nå	1981
aktuálně	316
alle abo-angebote im überblick	554
alle angaben ohne gewähr	560
alle inhalte sind urheberrechtlich geschützt	601
alle newsletter im überblick	545
alle preise ohne gewähr	560
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	484
als podcast hören	555
alte știri	2214
alterar preferências de cookies	2171
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2227
am înțeles	2217
amintește-mi mai târziu	2200
andra läser	19	2556
andra läser just nu	19
andra läste även	2556
andre har også lest	19
andre leser nå	1981
andre leste også	1981
andre læser	403
andre læser lige nu	403
andre læser også	19
andre læste også	403
angebot wählen	554
anhören	483
anhören # min	483
anmäl dig	2539
anmäl dig till nyhetsbrevet	2539
annonce - artiklen fortsætter nedenfor	394
annonces légales	1295
annoncørbetalt	87
annoncørbetalt indhold	87	411
annons - artikeln fortsätter nedan	2548
annonsen slutar här	2548
annonsinnehåll	2563
annonslänk	2548
annonsörsinnehåll	2563
annonsørinnhold	87	1989
anulezi oricând	2239
anuluj odpowiedź	2059
användarvillkor	2549
anzeigensonderveröffentlichung	560
anúncio	2144
anúncios	2144
apmaksāts saturs	1804
après la publicité	1259
após a publicidade	2144
apóyanos	969
apúntate	981
arată mai puțin	2217
arată tot	2217
arkadaşina gönder	2658
arkadaşinla paylaş	2658
article abonné	1235
article ajouté à vos sélections	1254
article précédent	1268
article réservé aux abonnés	1235
article sponsorisé	1295
articles associés	1268
articles liés	1268
articles recommandés	1268
articles récents	1268
articol exclusiv pentru abonați	2239
articole asemănătoare	2214
articole înrudite	2214
articoli più letti	1624
articolul continuă după reclamă	2210
articolul continuă mai jos	2210
articolul următor	2214
artikeln finns också som ljud	2544
artikeln fortsätter efter annonsen	2548
artikeln fortsätter nedan	2548
artikeln fortsätter under bilden	2548
artikeln går att lyssna på	2544
artikeln är låst	2534
artikeln är uppläst av en dator	2544
artikkel jätkub pärast reklaami	1071
artikkel jätkub reklaami järel	1071
artikkel täieneb	1069
artikkelen er låst	1960
artikkelen finnes også som lyd	1969
artikkeli jatkuu kuvan jälkeen	1169
artikkelin voi myös kuunnella	1167
artiklen er låst	381
artiklen er læst op af en robot	390
artiklen findes også som lyd	390
artiklen fortsætter efter annoncen	394
artiklen fortsætter nedenfor	394
artiklen fortsætter under billedet	394
artiklen kan også høres	390
artikli loeb ette tehishääl	1067
artiklit loeb tehishääl	1067
artykuł dla subskrybentów	2041
artykuł sponsorowany	2055
artykuły na e-mail	2044
artículo anterior	1008
artículo relacionado	1008
artículos recomendados	1054
artículos relacionados	1008
as notícias mais lidas	2193
ascultă	2207
aslini göster	2668
assine já	2127
atbalstīt	1795
atcel jebkurā laikā	1795
atradi kļūdu rakstā	1801
atvērt	1803
atšaukti galite bet kada	1754
aucun commentaire à ce niveau	1299
audio narrado por una voz automática	1033
auf apple podcasts hören	535
auf spotify hören	535
ausgewählt für sie	559
avis de décès	1295
avoimet työpaikat	1177
avsluta när du vill	2534
avslutt når du vil	1960
avís legal	272
ayrintilar için tiklayin	2667
ayrintilar için tiklayiniz	2667
az első hónap csak # ft	1434
aç	2668
añadir a favoritos	993
añadir a mi lista	1053
añadir comentario	1004
añadir usuario	974
aún no te has registrado	974
ačiū, kad užsiprenumeravote	1779
""", 'b': """
banküberweisung	461
bağiş yap	2650
bağiş yapin	2650
bağlantiyi kopyala	2658
başa dön	2667
bei google als quelle hinzufügen	484
bei spotify hören	535
bejelentkezés	1434
belépés	1434
benefício do assinante	2175
betrag wählen	460
betygsätt receptet	61
betűméret	65
bezárás	1431
bild vergrößern	501
bildirimleri aç	2706
bildirimleri açin	2706
bitte versuchen sie es später erneut	545
bize ulaşin	2664
bjud en vän på artikeln	2544
bli månadsgivare	2531
bli støttemedlem	1957
bliv støttemedlem	378
boletín	981
browserul tău nu poate reda acest video	2224
brukervilkår	1974
bu haber abonelere özeldir	2651
bu içerik abonelere özeldir	2651
bugün değil	2649
bunlar da ilginizi çekebilir	2665
butlletí	283
buďte v obraze	305
bài cùng chuyên mục	2839
bài cùng tác giả	2839
bài khác	2812
bài liên quan	2812
bài mới nhất	2839
bài quảng cáo	2840
bài tiếp theo	2812
bài viết liên quan	2812
bài viết mới	2838
bài được dịch tự động	2838
bài đọc nhiều	2839
báo lỗi	2811
bármikor leiratkozhat	1452
bármikor leiratkozhatsz	1452
bármikor lemondhatja	1434
bármikor lemondható	1434
bình luận	2811
bình luận (#	2811
búsqueda	1011
bülten	2688
bülten üyeliği	2688
bültene abone oldunuz	2688
büyüt	2667
bądź na bieżąco	2044
bővebben	1449
būkite pirmas	1760
būkite pirmas, pakomentavęs	1760
bạn có thể quan tâm	2812
bỏ qua	2795
""", 'c': """
cada aportació compta	286
cada aportación cuenta	1049
cada contribuição conta	2188
cadastre-se grátis	2127
califica este artículo	1004
cargar más	1011
carte de crédit	1234
cartão de crédito	2126
categorieën	1872
categorías	1008
caută	2216
ce contenu vous a-t-il été utile	1293
ce résumé vous a-t-il été utile	1293
cele mai citite știri	2242
cele mai noi știri	2214
celý článek	318
cerrar menú	1011
cerrar sesión	974
cet article est en accès libre pour les abonnés	1308
cet article est lu par une voix de synthèse	1293
chci odebírat	305
chci podpořit	300
chci přispět	300
chi tiết	2815
chia sẻ	2802
chia sẻ bài viết	2802
chia sẻ facebook	2838
chia sẻ qua facebook	2838
chia sẻ ý kiến của bạn	2811
chuyên mục	2812
chuyển đến công thức	61
chép liên kết	2838
chính sách bảo mật	2810
chính sách bảo mật | điều khoản sử dụng	2810
chính sách cookie	2810
chính sách quyền riêng tư	2810
chấp nhận tất cả	2810
chấp nhận tất cả cookie	2810
chủ đề	2812
chủ đề liên quan	2812
chủ đề nóng	2839
cikk megosztása	1440
cikk mentése	1440
cikkünk frissül	1449
citeşte şi	2214
citește fără limite	2239
citește mai departe	2214	2216
citește mai mult	2214	2216
citește regulile comunității	2227
citește și	2214
citi šobrīd lasa	1797
citiți și	2214
col·labora	259
comentariul tău așteaptă moderarea	2227
comentează	2213
comentário	2149
comentário aguardando moderação	2181
comentários	2149
comentários exclusivos para assinantes	2181
commander ce numéro	1295
commentaire en attente de modération	1299
commerciële bijdrage	1917
compre a edição impressa	2175
conditions générales	1261
conectează-te cu facebook	2239
conectează-te cu google	2239
confidentialité	1261
configuración	1001
configuración de cookies	1001
configurações de cookies	2146
conheça todas as nossas newsletters	2185
consigue tu entrada aquí	1035
consulta les normes de participació	275
consultez notre charte de modération	1299
consíguelo en tu quiosco	1035
contenu externe recommandé	1291
contenu proposé par notre partenaire	1295
contenu sponsorisé	1259
contenus recommandés	1312
contenus sponsorisés	1259	1268
conteúdo de marca	2144
conteúdo exclusivo	2127
conteúdo exclusivo para assinantes	2190
conteúdo externo	2171
conteúdo externo recomendado	2171
conteúdo para assinantes	2127
conteúdo patrocinado	2144
conteúdo premium	2190
conteúdo produzido pela marca	2175
conteúdo relacionado	2153
conteúdos relacionados	2193
contingut només per a usuaris registrats	287
continua após a publicidade	2144
continua després de l'anunci	277
continuar leyendo aquí	974
continuarea articolului după reclamă	2229
continue a ler esta notícia	2193
continuer après la publicité	1259
continuă cu apple	2239
continuă cu facebook	2239
continuă cu google	2239
continuă să citești după publicitate	2229
continúa abajo	999
contáctanos	1004
conținut disponibil doar utilizatorilor înregistrați	2239
conținut extern	2224
conținut extern recomandat	2224
conținut pentru abonați	2202
conținut premium	2239
conținut sponsorizat	87	2210
cookieinställningar	2549
cookieの設定	1654
cookie政策	2869
cookie設定	1654	2869
cookie设置	2869
copia l'enllaç	266
copiază link	2207
copiază linkul	2207
copy link thành công	2838
correo electrónico	981
creează cont	2202
créer mon compte	1235
créer un compte	1235
créer une alerte	1301
créer une alerte sur ce thème	1301
csak előfizetőknek	1434
cumpără revista	2229
czytaj całość	2066
czytaj również	2063
czytaj także	2063
czytaj też	2063
czytaj też nasze inne artykuły	2063
czytaj więcej	2063	2066
czytaj więcej o	2063
các tin khác	2812
cât de util a fost acest articol	2227
címkék	1447
címlap	1447
címlapról ajánljuk	1447
có lẽ để sau	2795
có thể bạn quan tâm	19	2812
có thể bạn thích	19
cùng chuyên mục	2812
cùng chủ đề	2839
cùng tác giả	2839
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2668
daha fazla göster	2667
daha fazla haber için tiklayin	2667
dalies ar šo rakstu	1800
dalinkitės	1754
dalinkitės straipsniu	1759
dalsza część artykułu pod materiałem wideo	2055
dalsza część artykułu pod wideo	2055
dalsza część tekstu pod wideo	2055
dalīties	1795
dalīties ar draugiem	1800
dalīties facebook	1800
další	318
další strana	318
další z rubriky	316
další zprávy	316
další článek	316
další články	19	316
další čtení	316
danke für dein feedback	539
danke für ihr feedback	539
danos tu opinión	1040
dans l'actualité	1312
dans la même catégorie	1268
dans la même rubrique	1268
dans la même série	1268
darovat článek	308
darovať	2411
darovať článok	2419
darujte tento článek	308
darujte tento článok	2419
das könnte dich auch interessieren	498
das könnte ihnen auch gefallen	498
das könnte sie auch interessieren	498
das könnte sie interessieren	498
das wichtigste in kürze, zusammengefasst von ki	529
datenschutzerklärung	491
daugiau šia tema	1756
deblochează articolul	2239
deixar um comentário	2149
deixe um comentário	2149
del på e-post	1969
del på facebook	390	1969
del på mail	390
del på twitter	390	1969
del på x	390	1969
dela inlägget	2544
dela på facebook	2544
dela på twitter	2544
dela på x	2544
deli članek	2478
delite članek	2478
dernière minute	1268
dernières actualités	1268
dernières infos	1268
dernières nouvelles	1268
desa per llegir després	289
desbloquear artículo	1050
desbloqueie este conteúdo	2190
det er gratis å opprette en bruker	1960
det læser andre	403
det är gratis att skapa ett konto	2534
detaylar için tiklayin	2667
detaylar için tiklayiniz	2667
detta material är skyddat enligt lagen om upphovsrätt	2586
detta är en annons	2548
detta är en plusartikel	2534
devam etmek için üye girişi yapin	2651
devami için abone olun	2651
devamini okumak için abone olun	2651
diese funktion steht nur angemeldeten nutzern zur verfügung	555
din aceeași categorie	2214
din aceeași secțiune	2242
disponibil în app store și google play	2233
disponibilă în app store și google play	2233
distribuiți	2207
diğer haberler	19	2665
diğer okurlar bunlari okuyor	2665
dla subskrybentów	2041
do góry	2066
doar abonații pot comenta	2227
doar pentru abonați	2202
doação mensal	2123
doação única	2123
doba čtení # min	318
dolgozzon nálunk	1449
domiciliación bancaria	973
domů	318
dona suport al periodisme en català	286
donación mensual	969
donación única	969
donați	2201
donează	2201
donează acum	2201
donează lunar	2201
donează lunar # euro	2238
donează lunar # lei	2238
doner nå	1957
données personnelles	1261
donér	378
donér nu	378
doporučené	316
doporučené články	316
doporučujeme	316
doporučujeme přečíst	316
doporučujeme také	316
dołącz do dyskusji	2112
dołącz do nas	2038
dołącz do newslettera	2044
drukāt	1800
drukāt recepti	61
du er nå påmeldt	1965
du er nå påmeldt nyhetsbrevet	1965
du kan när som helst avsluta prenumerationen	2539
du kan når som helst melde deg av	1965
du kan opsige når som helst	381
du kanske också gillar	2556
du modtager snart en bekræftelse på mail	386
du même auteur	1268
du prenumererar nu på nyhetsbrevet	2539
du vil kanskje også like	1981
dziękujemy za zapis	2044
dành cho bạn	2812
dành cho thuê bao	2797
dárkovat článek	301
därefter # kr/mån tills du säger upp	2534
débloquer l'article	1235
débloquez cet article	1308
déconnexion	1235
découvrir l'offre	1235
découvrir nos offres	1308
découvrir toutes nos offres d'abonnement	1308
déjà un compte	1235
déjà un compte ? connectez-vous	1235
déplier	1272
détails	1272
dölj	2560
dāvini rakstu	1800
dāvini rakstu draugam	1800
děkujeme za přihlášení	305
""", 'e': """
e-bülten	2688
e-bülten aboneliği	2688
e-mail inválido	2185
e-mailová adresa	305
e-posta gönder	2658
edición digital	974
edición impresa	974
editörün seçtikleri	2665
edição impressa	2127
egyszeri támogatás	1432
ehkä myöhemmin	1158
ei tänään	1158
eiti į receptą	61
el millor de la setmana a la teva bústia	283
el més llegit	263
el més vist	290
el. paštas	1779
elfelejtett jelszó	1434
elige tu suscripción	1050
elküldöm	1440
elmentem későbbre	1440
elrejtés	1450
els lectors també han llegit	290
elírást talált	1446
előfizetek	1434
előfizetés	1434
előfizetői tartalom	1434
előfizetőknek	1434
előfizetőként megoszthatja a cikket	1440
előző	1449
előző cikk	1447
emlékeztess később	1431
empfehlungen für sie	559
en este artículo	1008
en çok okunan	2665
en çok okunan haberler	2665
en çok okunanlar	2665
engangsbeløb	378
engångsgåva	2531
enllaç copiat	289
ensemble, faisons vivre un média libre	1307
enthält werbung	488
enviar comentário	2149
enviar corrección	1004
envoyer à un ami	1254
envoyer à un proche	1254
envoyez-nous vos témoignages	1289
eredeti megjelenítése	1450
eredmények	1450
erinnern sie mich später	456
erről bővebben itt írtunk	1449
erről is írtunk	1447
erről itt írtunk bővebben	1449
erscheint täglich	545
erscheint wöchentlich	545
es gratis y solo te llevará un minuto	1046
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	545
escreva um comentário	2149
escriu el teu correu electrònic	283
esi pirmais, kas komentē	1801
esimene kuu # €	1062
esta funcionalidad es sólo para registrados	974
esta matéria foi útil para você	2173
esta notícia foi útil	2173
este espaço é moderado pela redação	2181
este resumo foi útil	2173
estás de acuerdo? vota	1040
evaluează rețeta	61
evästeasetukset	1170
evästeet	1170
exclusiv pentru abonați	2239
experimente grátis por um mês	2190
ez is érdekelhet	1447
ez is érdekelheti	1447
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1447
ezt olvasta már	1447
ezt olvastad már	1447
ești de acord? votează	2227
ești deja abonat	2247
ești deja abonată	2247
""", 'f': """
facebook'ta paylaş	2658
facebookでシェア	1648
facebookでシェアする	1648
faça login	2127
faça uma pergunta sobre esta reportagem	2173
fes una donació	259
fiecare donație contează	2238
fiecare leu contează	2238
fizetett hirdetés	87	1442
fiók létrehozása	1434
fiókom	1434
forstået	407
forstått	1985
forstør billede	406
forstørr bilde	1984
fortsett uten å støtte	1956
fortsätt läsa efter annonsen	2548
fortsätt utan att stödja	2530
fortsæt med at læse	394
fortsæt uden at støtte	377
fotogalería	1008
fotoğraflari görmek için tiklayin	2667
friss hírek	1447
fråga vår ai om artikeln	2552
fuldskærm	406
fäll ihop	2560
fäll ut	2560
få adgang	381
få artiklen læst op	390
få de vigtigste nyheder hver morgen	386
få de viktigaste nyheterna varje morgon	2539
få de viktigste nyhetene hver morgen	1965
få nyheder på mail	386
få nyheter på e-post	1965
få nyheter på mejlen	2539
få overblikket her	406
få tilgang	1960
få varsel når vi skriver om dette	1984
följ	2545
följ oss	2545
följ skribent	2545
följ ämnet	2545
för prenumeranter	2534
förderer werden	457
fördermitglied werden	457
föregående	2559
föregående artikel	2556
förstora	2559
følg	391	1970
følg emne	391
følg os	391
følg oss	1970
følg sagen her	406
følg tema	1970
følg temaet og få varsel	1984
für abonnenten	462
für den newsletter anmelden	470
für dich empfohlen	559
für sie empfohlen	559
für sie entstehen keine mehrkosten	560
fă o donație	2201
fără obligații	2239
fără tine nu putem	2238
""", 'g': """
galeriyi aç	2667
galeriyi görmek için tiklayin	2667
galéria	1449
galéria megtekintése	1449
garanta já o seu ingresso	2175
gem til læseliste	390
genişlet	2668
giriş	2651
giriş yap	2651
giriş yapin	2651
giriş yapin veya üye olun	2651
giv os feedback på artiklen	398
già abbonato	1559
già registrato	1559
gli articoli più letti	1624
glömt lösenord	2534
godkänn	2549
godkänn alla	2549
gorące tematy	2063
gracias por tu opinión	1033
gràcies per la teva opinió	275
gràcies per votar	275
gràcies, ja estàs subscrit	283
guardar artículo	993
guardar para después	1053
guardar para leer después	1053
gå ikke glip af	403
gå ikke glip af noget	386
gå ikke glipp av noe	1965
gå til indhold	406
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1261
gérer les préférences	1291
gérer mes alertes	1301
gérer mes choix	1261
gérer vos préférences de cookies	1291
góp ý	2811
gündem	2665
günün haberleri	2665
günün özeti	2665
gợi ý	2812
gửi	2811
gửi bình luận	2811
gửi cho bạn bè	2838
gửi email	2802
gửi ý kiến	2811
""", 'h': """
haber bülteni	2688
haber güncelleniyor	2667
haberi arkadaşina hediye et	2658
hai già un account	1559
harici içerik	2667
haritayi aç	2668
has arribat al límit d'articles gratuïts	287
has iniciado sesión	1031
hasznos volt az összefoglaló	1446
hasznosnak találta a cikket	1446
havi támogatás	1432
hayir teşekkürler	2649
hayir, teşekkürler	2649
haz una pregunta sobre este artículo	1033
he leído y acepto la política de privacidad	1046
he llegit i accepto la política de privacitat	272
hela artikeln fortsätter nedan	2548
hepsini gör	2667
hesap oluştur	2651
hi estàs d'acord? vota	275
hiba jelentése	1450
hibát talált	1446
hier reinhören	535
hinweis schließen	456
hirdetés	1442
hirdetés bezárása	1442
hirdetés, görgessen tovább	1442
hjälp oss att rätta fel	2552
hlavné správy	2416
hlavní zprávy	316
ho già donato	1553
hoje não	2122
hoppa till innehåll	2559
hoppa över inlägg från facebook	2559
hoppa över inlägg från instagram	2559
hoppa över inlägg från x	2559
hozzászólok	1446
hozzászólás	1446
hozzászólások	1446
hozzászólások megtekintése	1446
hylkää	1170
hylkää kaikki	1170
hyppää reseptiin	61
hyväksy	1170
hyväksy evästeet	1170
hyväksy kaikki	1170
här kan du kommentera artikeln	2552
håll dig uppdaterad	2539
hírfolyam	1447
hírlevelek	1452
hírlevél	1452
hírlevél-feliratkozás	1452
hören sie diesen artikel	535
hør saken	1969
""", 'i': """
i più commentati	1585
i più letti	1585
i più letti della settimana	1624
i più visti	1585
iba pre predplatiteľov	2412
ich unterstütze schon	456
identifícate	1050
ielogojies, lai komentētu	1801
ienākt	1795
iesakām	1797
ihre meinung zählt	494
ikke gå glipp av	1981
ikke nå	1956
il tuo browser non può riprodurre il video	1602
il tuo commento sarà pubblicato dopo l'approvazione	1612
iletişim	2664
ilgili içerikler	2665
ilginizi çekebilecek haberler	2665
ilginizi çekebilir	2665
ilmoita asiavirheestä	1174
ilmoita virheestä	1174
imprimir artículo	1053
imprimir esta matéria	2192
in bài	2802
in bài viết	2802
in công thức	61
in trang này	2838
indlæg fra facebook	406
indlæg fra instagram	406
indlæs flere	406
ingresá	1050
ingyenes regisztráció	1434
inicia sesión	974
inicia sessió	260
iniciar sesión	974
iniciar sesión con apple	1050
iniciar sesión con facebook	1050
iniciar sesión con google	1050
iniciar sessão	2127
inicie sesión	974
inne artykuły	2063
innhold fra annonsør	1989
inscription à la newsletter	1244
inscrivez-vous à notre newsletter	1244
insira o seu endereço de email	2185
instalează aplicația	2233
inställningar	2549
introduce un email válido	1046
intră în cont	2202
invítanos a un café	969
início	2156
ir para o conteúdo	2156
ispiši	2355
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2688
istediğiniz zaman iptal edin	2651
izbor uredništva	2475
izdrukāt	1800
izmēģini # dienas bez maksas	1795
içeriğe geç	2667
iş birliği	2660
išbandykite # dienų nemokamai	1754
išorinis turinys	1772
išsaugoti	1759
išsaugoti straipsnį	1759
""", 'j': """
j'ai déjà donné	1225
j'ai déjà un compte	1235
ja hi estàs subscrit	287
ja hi estàs subscrit? entra	287
ja n'ets subscriptor? inicia sessió	260
ja tens compte? inicia sessió	287
jaa twitterissä	1167
jaa x:ssä	1167
jag förstår	2549
jag stödjer redan	2530
jaga sõbraga	1067
jaunākie	1797
jautā mākslīgajam intelektam	1801
je commande ce numéro	1295
je gère mes cookies	1261
je soutiens déjà	1225
jede spende zählt	549
jeder beitrag zählt	549
jeder euro zählt	549
jednorázově	300
jeg forstår	1974
jeg støtter allerede	377	1956
jegyek itt kaphatók	1449
jelentkezzen be vagy regisztráljon	1434
jen pro předplatitele	301
jetzt angebot wählen	554
jetzt anhören	483
jetzt reinhören	535
jetzt unterstützen	457
již mám předplatné	301
jobs in ihrer nähe	533
još vesti	2352
još vijesti	2352
junte-se à conversa	2181
jurnalismul de calitate costă	2238
juttu jatkuu kuvan jälkeen	1169
juttu jatkuu mainoksen jälkeen	1169
juttu jatkuu videon jälkeen	1169
juttua päivitetään	1169
jutun lukee koneääni	1167
jutun lukee tekoälyääni	1167
jutun voi myös kuunnella	1167
już wspieram	2037
já doei	2122
já nas bancas	2175
já sou apoiador	2122
já sou assinante	2127
já tem conta	2127
já tem uma conta	2127
já é assinante? faça login	2127
já é subscritor	2190
já é subscritor? inicie sessão	2190
jätä kommentti	1174
jūsų el. paštas	1779
jūsų el. pašto adresas	1779
""", 'k': """
k tématu	316
k téme	2416
kapcsolódó	1447
kapcsolódó cikk	1447
kapcsolódó cikkek	1447
kapcsolódó tartalom	1447
kapcsolódó témák	1447
karte öffnen	502
kas kokkuvõte oli kasulik	1068
kategóriák	1447
katso kuvat tästä	1177
katso myös	1175
katso video tästä	1177
katso video yltä	1177
kaupallinen yhteistyö	87	1169
kaydiniz için teşekkürler	2688
keresés	1449
kezdőlap	1449
không phải bây giờ	2795
không, cảm ơn	2795
ki-übersicht	529
kijelentkezés	1434
kingi artikkel sõbrale	1067
kinyitás	1450
kipróbálom	1434
kirjaudu sisään	1160
kirjoita sähköpostiosoitteesi	1163
kjøp abonnement	1960
kjøp tilgang	1960
klausies podkāstu	1802
klausies podkāstu šeit	1802
klausies šo rakstu	1800
klausies šo rakstu (# min	1800
klausykite tinklalaidės	1761
klausykite tinklalaidės čia	1761
klausykitės straipsnio	1759
klausīties	1800
klausīties rakstu	1800
ključne besede	2475
ključne reči	2352
ključne riječi	2352
klíčová slova	316
kokeile # päivää maksutta	1160
kolačići	2368
komentavimas išjungtas	1760
komentavimo taisyklės	1760
komentáre	2419
komentář	315
komentáře	315
komentāri	1795
komentēt	1795
komentēšana ir slēgta	1801
komentēšanas noteikumi	1801
komerčné oznámenie	2415
komerční sdělení	87	311
kommentarer blir gjennomgått før publisering	1984
kommentarerna förhandsmodereras	2552
kommentek megtekintése	1446
kommentelési szabályzat	1446
kommentér	398
koostöö	1071
kopiera länk	2544
kopiera länken	2544
kopijuoti nuorodą	1754
kopiraj povezavo do članka	2478
kopiér link	390
kopiér linket	390
kopírovat odkaz	308
kopírovať odkaz	2419
kopēt saiti	1795
korábban írtunk róla	1447
kreiraj račun	2345
kullanim koşullari	2661
kup dostęp	2041
kupi naročnino	2471
kuula taskuhäälingut	1069
kuuntele podcast tästä	1177
kysy tekoälyltä	1174
käyttöehdot	1170
kérdezze ai-asszisztensünket	1446
kérem a hírlevelet	1452
később	1431
kích thước chữ	65
köp	2534
köszönjük a feliratkozást	1452
köszönöm, nem	1431
következő	1449
következő cikk	1447
køb abonnement	381
køb adgang	381
kúpiť predplatné	2412
küfür, hakaret içeren yorumlar onaylanmamaktadir	2664
küldje el barátjának	1440
küldés	1440
küldés e-mailben	1440
külső tartalom	1449
künye	2661
küpsiste seaded	1080
küsi tehisarult	1068
kā tev patika raksts	1801
kā tu domā? balso	1802
ką manote? balsuokite	1761
""", 'l': """
la discussione è chiusa	1581
la nota continúa después del anuncio	999
la rédaction vous conseille	1268
la sélection de la rédaction	1268
lahjoita artikkeli ystävälle	1167
lai komentētu, ielogojies	1801
lai komentētu, pieslēdzies	1801
las más leídas	1008
las más leídas de hoy	1054
las noticias más leídas	1054
lasi arī	1797
lasi komentārus	1801
lasi tālāk	1795
lasi vairāk šeit	1802
lasi vēl	1797
lasiet arī	1797
lasiet vēl	1797
lasă un comentariu	2213
lasīt komentārus	1801
lasīt tālāk	1802
lasīt vairāk	1802
lasīt vēlāk	1800
lasītākie	1797
lataa lisää	1177
le choix de la rédaction	1268
le journal numérique	1235
le lien a été copié	1311
le lien a été copié dans le presse-papiers	1311
le notizie più lette	1624
le più lette	1585
lea también	1008
lee sin límites	1050
lee también	1008
leer artículo completo	1011
leer más	1011
leer también	1008
legfrissebb hírek	1447
leggi di più	1588
leggi più tardi	1623
legnépszerűbb	1447
leia a matéria completa	2193
leia as notícias no aplicativo	2183
leia também	2153
len pre predplatiteľov	2412
les choix de la rédaction	1268
les lecteurs ont aussi consulté	1312
les més llegides	290
les også	1981
les plus commentés	1268
les plus partagés	1268
les prix indiqués sont susceptibles d'évoluer	1295
les våre debattregler	1977
li e aceito a política de privacidade	2185
lien copié	1254
lien copié dans le presse-papiers	1311
lietošanas noteikumi	1812
liitudes nõustud kasutustingimustega	1087
liity jäseneksi	1159
lineでシェア	1648
lineでシェアする	1677
lineで送る	1648
link a vágólapra másolva	1440
link bài gốc	2838
link copiado para a área de transferência	2192
link kopiëren	1857
link másolva	1440
link másolása	1440
lire la suite pour #€	1235
lire la vidéo	1271
lire à haute voix	1254
lire également	1268
lisätiedot	1178
lisää aiheesta	1175
liên hệ	2811
liên quan	2812
llegeix sense límits	287
llegeix també	263
llegir més	290
lo + leído	1008
lo más comentado	1008
lo más compartido	1008
lo más leído	1008
lo más popular	1008
lo más visto	1008
lo más visto hoy	1054
lo último	1008
locuri de muncă	2229
loe lähemalt	1069
loe lähemalt siit	1069
logi sisse või loo konto	1062
los lectores también leyeron	1054
luba kõik	1080
lubię to	2051
lucrează cu noi	2229
lue keskustelun säännöt	1174
lue lisää	1175
lue lisää aiheesta	1175
lue myöhemmin	1167
lue myös	1175
lugu jätkub pärast reklaami	1071
lugu täieneb	1069
lui écrire	1289
lähetä sähköpostilla	1167
lämna en kommentar	2552
länk kopierad	2544
länken kopierad	2544
länken är kopierad	2544
läs dokumentet	2560
läs domen	2560
läs hela artikeln	2559
läs hela texten	2559
läs hela texten här	2559
läs kommentarer	2552
läs mer	2556	2559
läs mer om	2556
läs också	2556
läs senare	2544
läs vidare	2534	2556
läs våra kommentarsregler	2552
läs även	2556
lästid	2559
lästid # min	2559
lås op	381
lås opp artikkelen	1960
lås opp saken	1960
lås upp artikeln	2534
læs debatreglerne	398
læs debatreglerne her	398
læs hele artiklen	406
læs kommentarer	398
læs mere	403	406
læs mere om	403
læs også	403
læs også disse artikler	403
læs senere	390
læs videre	381	403
læs vores regler for debatten	398
læsetid # min	406
lên đầu trang	2814
lưu	2802
lưu bài	2802
lưu bài viết	2802
lưu bài để đọc sau	2838
lưu công thức	61
lấy link	2838
""", 'm': """
magari più tardi	1553
mai târziu	2200
mainos päättyy	1169
mais notícias	2153
maksettu sisältö	1169
manşetler	2665
masquer la publicité	1295
masz już konto	2041
masz już konto? zaloguj się	2041
materialet är skyddat enligt lagen om upphovsrätt	2586
materiał partnera	2055
materiał promocyjny	2055
materiał sponsorowany	2055
materiał zewnętrzny	2055
matéria exclusiva para assinantes	2190
matérias relacionadas	2153
media społecznościowe	2052
megnyitás	1450
megnézem	1449
megosztás	1440
megosztás a facebookon	1440
megosztás facebookon	1440
megosztás twitteren	1440
mehr für dich	559
mehr für sie	559
meld deg på	1965
meld deg på nyhetsbrevet	1965
mentions légales	1261
mentés	1440
mentés későbbre	1440
menú	1011
menü	501	1449	2667
menü schließen	501
menü öffnen	501
mer från	2556
mer läsning	2556
merci d'avoir voté	1299
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1607
mest läst	2556
mest lästa	2556
mest læst	403
mest læste	403
mi-összefoglaló	1449
mida sina arvad? hääleta	1069
minn meg på det senere	1956
mira el vídeo	281
mitä mieltä olet? äänestä	1177
modalità di pagamento	1557
moderálási elvek	1446
modifică preferințele cookie	2224
modifier mes préférences	1291
modtag en notifikation, når vi skriver om emnet	406
mogoče kasneje	2482
mogą cię zainteresować	2063
mohlo by se vám líbit	316
mohlo by vás také zajímat	316
mohlo by vás tiež zaujímať	2416
mohlo by vás zajímat	316
mohlo by vás zaujímať	2416
monatlich kündbar	554
mostra aquesta publicació a instagram	272
mostra di più	1588
mostra'n més	264
mostrar conteúdo externo	2171
mostrar más	1011
mot de passe oublié	1235
mots clés	1268
mots-clés	1268
może cię zainteresować	2063
może później	2037
možda kasnije	2360
možda vas zanima	2352
možda će vas zanimati	2352
možno neskôr	2423
možná později	299
muistuta myöhemmin	1158
mulțumim pentru feedback	2227
mulțumim, te-ai abonat cu succes	2234
mutass többet	1449
muut lukivat myös	1175
myöhemmin	1158
már előfizető	1434
más	1011
más artículos	1008
más artículos del autor	1027
más detalles	1012
más en	1008
más historias	1008
más información	1008
más leídas	1008
más leído	1008
más leídos	1008
más noticias	1008
más opciones	1001
más sobre este tema	1008
más tarde	968
más vistas	1008
más vistos	1008
mások ezt olvassák	1447
mások ezt olvasták	1447
másolás	1440
máte již účet	301
máte předplatné? přihlaste se	301
märksõnad	1064
månadsgåva	2531
månedlig gave	1957
månedligt bidrag	378
måske senere	377
måske vil du også kunne lide	403
més informació	263
més llegides	263
més notícies	290
método de pago	972
métodos de pagamento	2125
métodos de pago	972
mākslīgā intelekta kopsavilkums	1802
mă abonez	2234
mărime text	65
můj účet	301
mới nhất	2812
mở	2815
mở khóa bài viết này	2838
mở rộng	2814
""", 'n': """
nadaljevanje članka pod oglasom	2474
nahlásit chybu	315
nahlásiť chybu	2419
najchętniej czytane	2063
najchętniej czytane dziś	2063
najczęściej czytane	2063
najczęściej czytane artykuły	2063
najnovejše	2475
najnovejše novice	2475
najnoviji članci	2352
najnovšie	2416
najnovšie správy	2416
najnovšie články	2416
najnowsze artykuły	2063
najnowsze wiadomości	2063
najčitanije	2352
najčitanije vesti	2352
najčitanije vijesti	2352
najčitanije vijesti dana	2352
najčítanejšie	2416
najčítanejšie články	2416
najčítanejšie články dňa	2416
napišite komentar	2478
napsat komentář	315
naročena vsebina	2474
naročite se	2470
naročnina	2470
nastavení	312
nastavení cookies	312
nastavi čitanje	2404
nastavi čitati	2404
nastavite čitanje	2404
nastavite čitati	2404
nastavitve piškotkov	2490
następna strona	2066
następny	2066
następny artykuł	2063
natisni članek	2478
naudojimo taisyklės	1772
naujausios žinios	1756
naujienlaiškis	1779
načíst další	318
našli jste chybu	315
našli jste v článku chybu	315
ne děkuji	299
ne, děkuji	299
nejdiskutovanější	316
nejnovější	316
nejnovější zprávy	316
nejnovější články	316
nejčtenější	316
nejčtenější články	316
nejčtenější články dne	316
nem, köszönöm	1431
nenhum comentário	2149
neueste beiträge	498
nhắc tôi sau	2795
nie dziękuję	2037
nie dziś	2037
nie pamiętasz hasła	2041
nie ďakujem	2423
nie, dziękuję	2037
nie, ďakujem	2423
només els subscriptors poden comentar	275
norėdami komentuoti, prisijunkite	1760
nosūti draugam	1800
nosūtīt draugam	1800
nosūtīt e-pastā	1800
noteで書く	1648
notre sélection	1268
notre sélection d'articles	1312
notícias relacionadas	2153
notícias relacionadas que podem lhe interessar	19
notícies destacades	290
notícies relacionades	263
nu ai cont? înregistrează-te	2239
nu mulțumesc	2200
nu, mulțumesc	2200
nyhetsdøgnet	1981
nyomtatás	1440
não perca	2153
não, obrigada	2122
não, obrigado	2122
nächste seite	501
nächster artikel	498
näita kõiki	1070
näita rohkem	1069
näita veel	1069
näita vähem	1070
näköislehti	1160
nästa	2559
nästa artikel	2556
näytä alkuperäinen	1178
näytä kaikki	1177
näytä kartta	1178
näytä kommentit	1174
näytä käännös	1178
näytä lisää	1177
näytä sisältö	1170
näytä tiedot	1178
näytä tulokset	1178
näytä vähemmän	1178
næste	406
næste artikel	403
népszerű	1447
nézze meg galériánkat	1449
nézze meg képeinket	1449
nõustun	1080
nõustun kõigiga	1080
nøgleord	403
nāc strādāt pie mums	1802
nổi bật	2812
nội dung quảng cáo	2840
nội dung tài trợ	2807
""", 'o': """
o que achou desta notícia	2173
o vídeo começará em alguns segundos	2171
ocenite članak	2355
ocenite članek	2478
oceń przepis	61
ochrana osobních údajů	312
ochrana osobných údajov	2430
ocijenite članak	2355
ocorreu um erro ao carregar o vídeo	2171
ocultar anúncio	2175
odebírat	305
odebírat newsletter	305
odemknout článek	301
odhlásit se	301
odhlásiť sa	2412
odkaz skopírovaný	2419
odkaz zkopírován	308
odkleni članek	2471
odklenite celoten članek	2471
odmietnuť	2430
odmietnuť všetko	2430
odmítnout	312
odmítnout vše	312
odporúčame	2416
odporúčame prečítať	2416
odporúčame tiež	2416
odporúčané články	2416
odpovědět	315
odrzuć	2056
odrzuć wszystkie	2056
odtwórz	2066
odštampaj	2355
odštampaj recept	61
odštampaj članak	2355
oferă acest articol cadou	2241
offre spéciale	1235
offrez-nous un café	1226
offrici un caffè	1554
oglasno sporočilo	87	2474
ogłoszenie	2055
ohodnotiť recept	61
ohodnoťte článek	315
ohodnoťte článok	2419
okuma süresi # dk	2667
oliko artikkeli hyödyllinen	1174
oliko juttu hyödyllinen	1174
oliko tiivistelmä hyödyllinen	1174
olvasson korlátlanul	1434
olvasson tovább	1434
olvasta már	1447
olvastad már	1447
olvidaste tu contraseña	974
oplæst af en robot	390
oplæst af kunstig intelligens	406
opsig når som helst	381
orijinali göster	2668
os leitores também leram	2193
os preços podem variar	2175
osale küsitluses	1069
ostatnie artykuły	2063
ota yhteyttä	1174
otevřít	319
otevřít mapu	319
otključaj članak	2345
otključajte ceo članak	2345
otključajte cijeli članak	2345
otros artículos	1008
otwórz	2067
otwórz mapę	2067
outras notícias	19	2153
ouça este conteúdo	2139
oversættelsen er lavet af en maskine	406
""", 'p': """
padovanokite straipsnį	1759
padovanokite straipsnį draugui	1759
page précédente	1271
pagina următoare	2216
pague um café	2123
paiement sécurisé	1233
paldies par pieteikšanos	1819
palun jää viisakaks	1068
pamanīji kļūdu	1801
pamanījāt kļūdu	1801
par šo tēmu	1797
paramètres des cookies	1261
paramétrer	1261
paramétrer les cookies	1261
parašyk komentarą	1760
parašykite komentarą	1760
partajează	2207
partenerii noștri	2214
participez à la conversation	1299
partnerių turinys	1763
partnerski sadržaj	2351
pasidalinkite šiuo straipsniu	1759
pasitikrinkite žinias	1761
passer la publicité	1259
passer à la recette	61
pastebėjote klaidą	1760
paylaş	2658
paylaşin	2658
pažiūrėkite vaizdo įrašą	1761
pe aceeași temă	2242
pentru a citi în continuare	2239
per saperne di più	1624
pergunte à nossa ia	2173
peut-être plus tard	1225
piedalies aptaujā	1802
piekrist visām	1812
piekrītu	1812
piesakies vebināram	1802
piesakoties tu piekrīti lietošanas noteikumiem	1819
pieslēdzies vai izveido kontu	1795
pieslēdzies, lai komentētu	1801
pieslēgties	1795
pievieno savu komentāru	1801
pievienot komentāru	1795
pirmais mēnesis par # €	1795
pirmas mėnuo tik # €	1754
più lette	1585
più letti	1585
più tardi	1553
piškotki	2490
placená inzerce	87	311
platená inzercia	87	2415
plaćeni oglas	87	2351
plaćeni sadržaj	2351
plačana objava	87	2474
plačiau skaitykite čia	1761
plein écran	1271
plus d'actualités	1268
plus de détails	1272
poate mai târziu	2200
podari članek	2478
podarite ta članek	2478
podaruj artykuł	2041
podaruj ten artykuł	2051
podcast anhören	535
pode ler também	2193
podeli članak	2355
podijeli članak	2355
podmienky používania	2430
podmínky použití	312
podmínky užití	312
podobne artykuły	2063
podobné články	316	2416
podporiť	2411
podporte nezávislú žurnalistiku	2411
podporte nás	2411
podpořit	300
podpořte naši práci	300
podpořte nás	300
podpořte redakci	300
podrži	2344
podrži nas	2344
podržite nas	2344
podržite naš rad	2344
podržite nezavisno novinarstvo	2344
podziel się	2051
podziel się na facebooku	2051
pogledajte još	19
pokaż komentarze	2059
pokaż mniej	2066
pokaż oryginał	2067
pokaż treść	2056
pokaż tłumaczenie	2067
pokaż więcej	2066
pokaż wszystkie	2066
pokaż wszystko	2067
pokaži vsebino	2490
pokloni članak	2355
poklonite ovaj članak	2355
pokračovat bez podpory	299
pokračovať bez podpory	2423
polecamy również	2063
polecamy także	2063
polecamy też	2063
polecane artykuły	2063
politique de confidentialité	1261
polityka prywatności	2056
política de cookies	1001	2146
política de galetes	272
política de privacidad	1001
política de privacidade	2146
política de privacitat	272
poprzedni artykuł	2063
populární	316
populära artiklar	2556
populärt	2556
populære artikler	403
populære saker	1981
populært	403	1981
populārākie	1797
popüler	2665
popüler haberler	2665
popüler konular	2665
por qué estás viendo esto	974
poslať e-mailom	2419
poslušaj vest	2355
poslušaj članak	2355
poslušaj članek	2478
poslušajte članek	2478
postanite naročnik	2470
postanite član	2344	2470
postavke kolačića	2368
postaw kawę	2038
postaw nam kawę	2038
posłuchaj	2051
pour continuer à lire	1308
pourquoi voyez-vous cette publicité	1295
pouze pro předplatitele	301
povezani sadržaj	2352
povezani članci	2352
povezani članki	2475
powiązane	2063
powiązane artykuły	2063
powiązane tematy	2063
powiększ	2066
powiększ zdjęcie	2066
powrót do góry	2066
později	299
pozostała część artykułu pod materiałem wideo	2055
pošalji e-mailom	2355
pošalji komentar	2355
pošalji mejlom	2355
pošalji prijatelju	2355
pošalji članak e-mailom	2355
pošaljite komentar	2355
pošlji po e-pošti	2478
pošlji prijatelju	2478
pošlji članek po e-pošti	2478
pr članek	2474
praneškite apie klaidą	1760
pranešti apie klaidą	1760
pravidlá diskusie	2419
pre predplatiteľov	2412
preberite še	2475
predplatiť	2411
predplaťte si	2411
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1754
prenumerata nuo # €	1754
prenumerera på vårt nyhetsbrev	2539
prenumeruodami sutinkate su taisyklėmis	1779
prenumeruokite naujienlaiškį	1779
preporučeno	2352
preporučujemo	2352
preporučujemo da pročitate	2352
preporučujemo i	2352
prečítajte si	2416
prečítajte si aj	2416
prețurile pot varia	2229
pridať komentár	2419
prihlásiť	2412
prihlásiť sa	2412
prihvaćam	2368
prihvaćam sve	2368
prijavi grešku	2355
prijať	2430
prijať všetko	2430
prikaži manj	2476
prikaži manje	2353
prikaži sadržaj	2368
prikaži sve	2353
prikaži več	2476
prikaži više	2353
prikaži vse	2476
prima lună gratuită	2239
primește alerte despre acest subiect	2233
printează	2207
printează rețeta	61
pripomenúť neskôr	2423
priporočamo	2475
priporočamo tudi	2475
priporočamo v branje	2475
priporočeno	2475
prisijunkite arba susikurkite paskyrą	1754
prisijunkite prie mūsų komandos	1761
prisijunkite, kad galėtumėte komentuoti	1760
prispieť	2411
privatsphäre-einstellungen	491
privātuma politika	1812
pro předplatitele	301
promocijsko sporočilo	2474
promotivni sadržaj	2351
promotivni članak	2351
promóció	1442
proovi # päeva tasuta	1062
pročitajte i	2352
pročitajte još	2352
prywatność	2056
przeczytaj również	2063
przeczytaj także	2063
przeczytaj też	2063
przejdź bez wsparcia	2037
przejdź do przepisu	61
przejdź do serwisu	2056
przejdź do treści	2066
przejdź do ustawień prywatności	2056
przypomnij mi później	2037
právě se děje	316
präsentiert von	488
précédent	1271
préférences cookies	1261
prélèvement	1234
prémium	1434
próbálja ki # forintért	1434
próxima	2156
próxima página	2156
próximo artigo	2153
prøv # dager gratis	1960
prøv gratis	381	1960
prøv nu	381
prøv nå	1960
prを含みます	1677
pubblicità	1576
publi-rédactionnel	1259
publicité	1259
publicité - la suite ci-dessous	1259
publicités	1259
pular para o conteúdo	2156
página siguiente	1011
pääuutiset	1175
påmind mig senere	377
påminn mig senare	2530
później	2037
pārbaudi savas zināšanas	1802
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1805
pērc abonementu	1795
předchozí	318
předchozí článek	316
předplatit	301
předplatné	301
přehrát	318
přejít k obsahu	318
přejít k receptu	61
přejít na obsah	318
přejít na recept	61
přečtěte si	316
přečtěte si také	316
přidat komentář	315
přidejte názor	315
přihlásit	301
přihlásit k odběru	305
přihlásit se	301
přihlášení	301
přijmout	312
přijmout vše	312
připomenout později	299
přispějte	300
přispět	300
""", 'q': """
qu'avez-vous pensé de cet article	1293
qual o seu nível de satisfação com esta notícia	2173
quellen und weiterführende links	498
queremos conocer tu opinión	1040
queremos saber a sua opinião	2181
questo riassunto ti è stato utile	1604
quieres añadir otro usuario a tu suscripción	974
quizás más tarde	968
quizás te interese	1008
quyên góp	2796
quyên góp ngay	2796
qué te ha parecido esta noticia	1040
quên mật khẩu	2797
quảng cáo	2807
quảng cáo - bài viết tiếp tục bên dưới	2840
""", 'r': """
r$ # por mês durante # meses	2190
radote klaidą	1760
radote klaidą tekste	1760
raksti komentāru	1801
raksts tiek papildināts	1802
raksts turpinās pēc reklāmas	1804
rakstīt komentāru	1801
rao vặt	2807
raportează o eroare	2227
rapportér fejl	398
rašyti komentarą	1754
receber notificações	2183
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1301
recevez une alerte à chaque article de l'auteur	1301
reclamă	2210
recomandarea redacției	2242
recomandări	2214
recomandările editorilor	2242
recomandările redacției	2214
recomendado para você	2153
recommandé	1268
recommandé pour vous	1268
recommandés	1268
recordar más tarde	968
recuérdamelo más tarde	968
redirecționează #%	2201
refuză toate	2224
regalar artículo	974
registrovať sa	2412
registruokitės nemokamai	1754
registruokitės į seminarą	1761
registrácia	2412
regisztráció	1434
regisztrálok	1434
regístrate	974
rekisteröidy	1160
rekisteröidy maksutta ja lue	1160
reklami geç	2660
reklám	1442
reklāma	1795
reklāmas raksts	1804
reklāmraksts	87	1804
relaterade ämnen	2556
reportar erro nesta página	2173
restez informé	1244
restez informés	1244
resumen automático	1033
resumo da notícia	2173
reģistrējies bez maksas	1795
reģistrēties	1795
ricordamelo più tardi	1553
rodyti mažiau	1762
rodyti viską	1762
rozumím	319
rozwiń	2066
rozwiń wszystko	2067
rätta	2552
rätta oss	2552
rättelse	2552
réactions	1264
réagir	1254	1264
réagir à cet article	1264
réagissez	1264
réagissez à cet article	1264
répondre	1264
réseaux sociaux	1255
réservé aux inscrits	1235
résiliable à tout moment	1308
résultats du sondage	1299
résumé de l'article	1293
résumé de l'article en # points	1293
résumé en # secondes	1293
részletek	1450
rösta här	2559
rösta i omröstningen	2559
rādīt mazāk	1803
rādīt vairāk	1802
rādīt visu	1803
răspunde	2213
rėmimas	1763
""", 's': """
s'abonner à partir de #€	1235
s'inscrire à la newsletter	1244
s-ar putea să-ți placă	2214
saada sõbrale	1067
saber más	1011
sadarbības raksts	1804
sadržaj je zaključan	2345
saglabāt	1800
saglabāt rakstu	1800
saistītie raksti	1797
saistītās ziņas	1797
saite nokopēta	1800
saken er låst	1960
saken finnes også som lyd	1969
saltar anúncio	2144
salvează	2207
salvează articolul	2241
salvează pentru mai târziu	2241
salvează rețeta	61
sans engagement, résiliable à tout moment	1308
sao chép liên kết	2802
sao chép đường dẫn	2838
sari la conținut	2216
sari la rețetă	61
satura turpinājums pēc reklāmas	1804
sačuvaj	2355
sačuvaj recept	61
sačuvaj vest	2355
schlagwörter	498
schließen	501
schrift vergrößern	483
schriftgröße	483
scopri di più	1559
sdílejte	308
sdílejte tento text	308
sdílejte text	308
sdílejte článek	308
sdílet	308
sdílet na facebooku	308
sdílet na twitteru	308
sdílet na x	308
sdílet článek	308
se alla erbjudanden för prenumeranter	2534
se bilderna här	2559
se connecter et réagir	1264
se déconnecter	1235
se grafiken här	2559
se ha producido un error al cargar el vídeo	1031
se klippet här	2559
se klippet øverst i saken	1984
se videon här	2559
sedan # kr/mån tills du säger upp	2534
seguir tópico	2183
seguí leyendo	1054
sei già abbonato	1559
sei già iscritto alla newsletter	1617
selección de la redacción	1008
selvä	1178
sem si não seria possível	2188
sem você não seria possível	2188
semnalează o eroare	2213
send artiklen på mail	390
send på e-post	1969
sense permanència	287
setări cookie	2224
seuls les abonnés peuvent commenter	1299
seuraa meitä	1168
seções	2153
shrani članek	2478
si opp når du vil	1960
si è verificato un errore durante il caricamento del video	1602
sie können diesen artikel kostenlos weitergeben	580
signaler ce contenu comme inapproprié	1299
signaler un problème	1264
siguiente artículo	1008
siirry sisältöön	1177
sikeres feliratkozás	1452
sin ti no sería posible	1049
siz ne düşünüyorsunuz? oy verin	2667
sizin için öneriler	2665
siųsti draugui	1759
siųsti el. paštu	1759
skaitykite daugiau čia	1761
skaityti plačiau	1761
skaityti vėliau	1759
skaties arī	1797
skatīt foto	1802
skatīt galeriju	1802
skatīt video	1802
skjønner	1985
sklenite naročnino	2471
skopírovať odkaz	2419
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2552
skrýt	319
slapukų nustatymai	1772
slažem se	2368
slične vesti	2352
slične vijesti	2352
slični članci	2352
snsをフォロー	1649
sofortüberweisung	461
sonderveröffentlichung	560
sono già sostenitore	1553
sonuçlari gör	2668
sorodni članki	2475
souhlasím	312
souhlasím se zobrazením	312
soutenez-nous dès maintenant	1226
související	316
související témata	316
související články	316
související články z webu	316
soyez le premier à commenter	1264
soyez le premier à réagir	1264
spausdinti receptą	61
spela videon här	2559
spis treści	2066
sponsorisé	1259
sponsorlu içerik	87	2660
sponsoroitu sisältö	1169
sponsrat innehåll	2548
sponzorirani sadržaj	2351
sponzorirani članak	2351
sponzorované	2415
sponzorovaný obsah	311
sponzorováno	311
sprawdź ofertę	2041
spremi članak	2355
sprijină-ne	2201
spune-ți părerea	2227
spune-ți părerea în comentarii	2227
später	456
später erinnern	456
spør vår ki om saken	1977
staňte sa členom	2411
staňte se členem	300
stichwörter	498
stil spørgsmål til artiklen	398
straipsnio tęsinys - po reklama	1763
straipsnis tęsiasi po reklamos	1763
strona główna	2063
stäng	2530	2559
stöd oss	2531
støt os	378
støtt oss	1957
sugerir correção	2173
sugerir una corrección	1040
sugestões	2153
suivre ce thème	1301
sur le même sujet	1268
sur le même thème	1268
suscripción	974
suscríbase	974
suscríbete	974
suscríbete a nuestro boletín	981
suscríbete ahora	974
susiję straipsniai	1756
susikurti paskyrą	1754
susține	2201
susține-ne	2201
susțineți-ne	2201
syötä sähköpostiosoitteesi	1163
szczegóły	2067
szponzorált tartalom	87	1442
szólj hozzá	1446
szóljon hozzá	1446
sähköposti	1163
sähköpostiosoite	1163
så # kr/mnd til du sier opp	1960
så kommenterar du	2552
sé el primero en comentar	1004
sé parte	969
sélections	1254
síganos	994
síguenos	994
sök	2559
søg	406
søk	1984
súhlasím	2430
súhlasím so zobrazením	2430
súmate	969
súvisiace	2416
súvisiace články	2416
súvisiaci článok	2416
sīkdatņu iestatījumi	1812
słowa kluczowe	2063
""", 't': """
t'ha estat útil aquest article	275
t'ha estat útil aquest resum	275
tack för din anmälan	2539
taip pat žiūrėkite	1756
takaisin ylös	1177
takk for påmeldingen	1965
tallenna myöhemmäksi	1167
talán később	1431
tamaño de letra	65	993
tamaño del texto	65
también te puede gustar	1008
también te puede interesar	1008
també et pot interessar	263
também pode gostar	2193
tarjeta de crédito	973
tarjeta de débito	973
te ha resultado útil este artículo	1033
te ha resultado útil este resumen	1033
te ha sido útil este resumen	1033
te poți dezabona oricând	2234
te-ar putea interesa și	2242
tehisaru kokkuvõte	1069
tekoälyn tekemä tiivistelmä	1177
tekoälyn tiivistelmä	1177
tekoälytiivistelmä	1177
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1759
teljes hozzáférés	1434
temas del día	1008
termos e condições	2146
teste grátis	2127
testează-ți cunoștințele cu quizul nostru	2227
teszteld a tudásod	1449
tesztelje tudását	1449
texten fortsätter nedan	2548
texten fortsätter under bilden	2548
teď ne	299
thu gọn	2814
thèmes	1268
thématiques	1268
thích	2802
thông tin doanh nghiệp	2807
thông tin quảng cáo	2840
thẻ	2812
tienes que iniciar sesión para guardar artículos	1053
tilbakemelding på saken	1977
tin bài liên quan	2838
tin cùng chuyên mục	2812
tin cùng tác giả	2839
tin khác	2812
tin liên quan	2812
tin mới	2812
tin mới nhất	2812
tin nóng	2839
tin nổi bật	2812
tin quảng cáo	2840
tin trước	2812
tin tài trợ	2812
tin tức liên quan	2812
tin đọc nhiều	2812
tipărește	2207
tipărește articolul	2241
tipărește rețeta	61
tiêu điểm	2812
tiếp theo	2814
tlačiť	2419
to cię może zainteresować	2063
to może cię zainteresować	2063
todos os comentários	2149
toute l'actualité	1268
tovább	1449
tovább a recepthez	61
tovább a rovatra	1447
tovább olvasom	1449
további cikkek	1447
további cikkek a témában	1447
további hírek	1447
további részletek itt	1449
továbbiak betöltése	1449
tradução automática	2173
trang chủ	2814
transferência bancária	2126
treści partnerskie	2055
treść sponsorowana	2055
tria la teva subscripció	287
trước	2814
trả lời	2811
trở lại	2814
tu ce părere ai? lasă un comentariu	2227
tu navegador no puede reproducir este vídeo	1031
tue meitä	1159
tule meile tööle	1069
turpini lasīt	1795
turpinājums pēc reklāmas	1804
turpināt lasīt	1795
twitter'da paylaş	2658
twój adres e-mail	2044
twój e-mail	2044
tài khoản của tôi	2797
tài trợ	2807
támogass minket	1432
támogasson minket	1432
támogatom	1432
támogatott tartalom	87	1442
támogatás	1432
támogatói tartalom	1442
täname liitumast	1087
tässä olisi upotus facebookista	1177
tässä olisi upotus instagramista	1177
témata	316
témy	2416
témák	1447
térkép megnyitása	1450
términos de uso	1001
términos y condiciones	1001
tìm kiếm	2814
tópicos	2153
tópicos relacionados	2153
tôi đã hiểu	2815
több	1449
töltsd ki a kvízt	1449
töltse ki a kvízt	1449
tühista igal ajal	1062
tüm haberler	2665
tüm yazilari	2665
tüm yorumlar	2664
tümünü gör	2667
tümünü göster	2668
tümünü kabul et	2661
tümünü reddet	2661
tēmas	1797
tęsinys po reklamos	1763
tạo tài khoản	2797
tải thêm	2814
tặng bài viết	2838
tặng sao	2838
tặng sao cho bài viết	2838
từ khóa	2812
""", 'u': """
udostępnij	2051
udostępnij na facebooku	2051
udostępnij na twitterze	2051
udostępnij na x	2051
udostępnij w mediach społecznościowych	2051
udělit souhlas	312
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2403
uključi obavijesti	2403
uključite notifikacije	2403
uključite obaveštenja	2403
uključite obavijesti	2403
uložit	308
uložit na později	308
uložit recept	61
uložit článek	308
uložiť	2419
uložiť na neskôr	2419
uložiť recept	61
uložiť článok	2419
ultima oră	2214
ultimele știri	2214
um assinante presenteou você com este artigo	2192
un abonat ți-a oferit acest articol	2241
un abonné vous offre cet article	1311
un e-mail de confirmation vous a été envoyé	1304
un suscriptor te ha regalado este artículo	1053
une erreur s'est glissée dans l'article	1264
unterstütze uns	457
unterstützen	457
unterstützen sie uns	457
unterstützen sie uns per paypal	549
uppläst av en dator	2544
uppläst med ai-röst	2544
url 복사	1711
urlをコピー	1648
urlをコピーする	1677
url복사	1711
urmărește acest subiect	2233
urmărește live	2233
următorul	2216
uslovi korišćenja	2368
ustawienia plików cookie	2056
uvjeti korištenja	2368
uz sākumu	1802
uzyskaj dostęp	2041
už komentarus atsako jų autoriai	1760
už máte predplatné? prihláste sa	2412
už máte účet	2412
už máte účet? prihláste sa	2412
už podporujem	2423
už podporuji	299
uždaryti	1762
uždaryti reklamą	1763
užpildykite apklausą	1761
užsakomasis straipsnis	1763
užsakomasis turinys	87	1763
užsisakyti prenumeratą	1754
""", 'v': """
vaata kõiki tellija soodustusi	1062
vaata lähemalt	1069
vaba töökoht	1069
vad tycker du? rösta här	2559
vai kopsavilkums bija noderīgs	1801
vai raksts bija noderīgs	1801
vairāk par tēmu	1797
vaizdo įrašas	1761
vaizdo įrašą rasite čia	1761
van már fiókja	1434
var artikeln till hjälp	2552
var det här till hjälp	2559
var resuméet nyttigt	398
var sammanfattningen till hjälp	2552
vari atteikties jebkurā laikā	1795
vasta küsitlusele	1069
vastaa kyselyyn tästä	1177
vaš komentar	2355
veja esta publicação no instagram	2171
veja também	2153
veja todas as opções de assinatura	2190
velikost písma	65
veličina teksta	65
ver # comentários	2181
ver biografía	1027
ver comentários	2149
ver conteúdo externo	2171
ver esta publicación en instagram	1031
ver esta publicação no instagram	2171
ver galería	1011
ver más	1011
ver más artículos del autor	1027
ver más noticias	1054
ver también	1008
ver também	2153
ver todas las opciones de suscripción	1050
ver traducción	1012
ver tradução	2157
ver vídeo	1011
vergrößern	502
verlagssonderveröffentlichung	560
vertrag kündigen	491
verträge hier kündigen	491
verwandte beiträge	498
ves algún error? comunícalo	1040
veure aquesta publicació a instagram	272
vezi această postare pe instagram	2224
vezi mai multe știri	2242
vezi și	2214
već imate nalog	2345
već imate pretplatu	2345
već imate račun	2345
već podržavam	2360
već ste pretplatnik	2345
več iz rubrike	2475
več novic iz regije	2475
več o tem	2475
več o temi	2475
veľkosť písma	65
viac k téme	2416
viac si o tom prečítate tu	2416
videon voi katsoa jutun yläosasta	1177
videoyu izlemek için tiklayin	2667
videó	1447
videók	1447
videónkat itt nézheti meg	1449
vidéo	1271
vielen dank für ihr feedback	539
vielen dank für ihre anmeldung	470
vielleicht später	456
vilkår	395	1974
vipps et beløp	1957
vis færre	406	1984
vis oversættelse	407
visa bilden i helskärm	2559
visa färre	2559
visa inlägg från facebook	2559
visa inlägg från instagram	2559
visa innehåll	2549
visa översättning	2560
vissza a tetejére	1449
visszajelzés	1446
više o temi	2352
više vijesti iz regije	2352
viết bình luận	2811
você concorda? vote	2181
você pode gostar	2153
você pode se interessar	2153
você também pode gostar	2153
voir le détail	1272
voir les détails	1272
voir les résultats	1272
voir les résultats du sondage	1299
vos réactions	1264
votează în sondajul nostru	2227
votre avis nous intéresse	1299
vous aimerez peut-être	1268
vous avez déjà un compte	1235
vous avez déjà un compte ? connectez-vous	1235
vous avez déjà un compte ? identifiez-vous	1235
vous possédez déjà un compte	1235
vous pourriez être intéressé	1268
vreau să primesc newsletterul	2234
vsebina sporočila	2474
vstúpiť do diskusie	2419
vytisknout článek	308
vytlačiť	2419
vytlačiť recept	61
vytlačiť článok	2419
vytvořit účet	301
vyzkoušet	301
válasz	1446
váš e-mail	305
väline sisu	1080
värsked uudised	1064
vés a la recepta	61
více	316
více k tématu	316
více o tématu	316
více si o tom přečtete zde	316
vídeos	1008	2153
výber redakcie	2416
výběr redakce	316
về đầu trang	2814
""", 'w': """
warto przeczytać	2063
was können wir besser machen	539
weitere beiträge	498
werbung überspringen	488
weź udział w dyskusji	2112
whatsapp'ta paylaş	2658
whatsappで読む	1677
wie gefällt ihnen dieser artikel	539
wielkość czcionki	65
więcej	2063
więcej artykułów	2063
więcej informacji	2063
więcej na ten temat	2063
więcej o	2063
więcej z	2063
wpisz swój e-mail	2044
wprowadź adres e-mail	2044
wpłać	2038
wpłać teraz	2038
współpraca reklamowa	2055
wypróbuj	2041
wyraź zgodę	2056
wyślij e-mailem	2051
wyślij znajomemu	2051
""", 'x': """
x'te paylaş	2658
xem bình luận	2811
xem bản gốc	2815
xem bản đồ	2815
xem chi tiết	2815
xem công thức	61
xem kết quả	2815
xem nhiều	2812
xem nhiều nhất	2812
xem nhiều trong tuần	2839
xem thêm	2812	2814
xem thêm bình luận	2811
xem tiếp	2814
xem toàn bộ	2814
xem tất cả	2814
xでシェア	1648
xでシェアする	1677
xでポスト	1648
""", 'y': """
ya estás suscrito	1050
ya tenés suscripción	1050
yapay zeka ile özet	2667
yapay zeka özeti	2667
yazarin diğer haberleri	2665
yazarin diğer yazilari	2665
yazarin tüm yazilari	2665
ymmärrän	1178
yorum gönder	2664
yorumlari gör	2664
youtube-tartalom megjelenítése	1449
yz özeti	2667
""", 'z': """
z titulní strany	316
zabudnuté heslo	2412
zadejte svůj e-mail	305
zahlungsart wählen	460
zaloguj się	2041
zapisz na później	2051
zapisz się	2044
zapisz się na newsletter	2044
zapomenuté heslo	301
zarejestruj się	2041
zarządzaj zgodami	2056
zaten üye misiniz	2651
zavřít	299
załaduj więcej	2066
załóż konto	2041
zaštita osobnih podataka	2368
zaštita privatnosti	2368
zdieľajte tento text	2419
zdieľajte článok	2419
zdieľať	2419
zdieľať na facebooku	2419
zdieľať článok	2419
zgadzam się	2056
zgadzam się na wyświetlanie treści	2056
zgłoś	2059
zgłoś błąd	2059
ziņa tiek papildināta	1802
ziņo par kļūdu	1801
ziņot par kļūdu	1801
zkopírovat odkaz	308
zkopírovat odkaz na článek	308
znajdź nas na facebooku	2052
značky	2416
zobacz galerię	2066
zobacz mapę	2067
zobacz również	2063
zobacz szczegóły	2067
zobacz także	2063
zobacz także inne	2063
zobacz też	2063
zobacz więcej	2063
zobrazit méně	319
zobrazit originál	319
zobrazit více	318
zobrazit výsledky	319
zobrazit vše	318
zobraziť diskusiu	2419
zobraziť menej	2417
zobraziť obsah	2430
zobraziť viac	2417
zobraziť všetko	2417
zostań patronem	2038
zpět nahoru	318
zur leseliste hinzufügen	580
zur merkliste hinzufügen	483
zur übersicht	501
zurück	494
zurück nach oben	501
zvětšit	318
zwiń	2066
""", '£': """
£# at amazon	927
""", '©': """
©ntb	2012
""", 'à': """
à découvrir	1268
à la une	1268
à lire	1268
à lire aussi	1268
à lire dans ce dossier	1268
à lire dans la même rubrique	1268
à lire ensuite	1268
à lire également	1268
à ne pas manquer	1268
à voir	1268
à voir aussi	1268
""", 'á': """
áudio gerado por ia	2173
áudio gerado por voz sintética	2173
""", 'ä': """
ähnliche artikel	498
ähnliche beiträge	498
ähnliche themen	498
älä missaa mitään	1163
ämnen	2556
ämnen i artikeln	2556
är du redan prenumerant	2534
äänestä tästä	1177
""", 'å': """
åbn	407
åbn kort	407
åpne	1985
åpne faktaboks	1985
åpne kart	1985
""", 'ç': """
çerez ayarlari	2661
çerez politikasi	2661
çerezler	2661
çeviriyi göster	2668
çikiş yap	2651
çok okunanlar	2665
""", 'è': """
è gratis e ci vuole solo un minuto	1617
""", 'é': """
é grátis e leva menos de um minuto	2185
écouter	1254
écouter (# min	1254
écouter le podcast	1271
édition du jour	1268
épingler	61
épingler la recette	61
értem	1450
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1446
írja meg véleményét	1446
""", 'î': """
înapoi sus	2216
încarcă mai multe	2216
închide	2200
înregistrare	2202
înregistrează-te	2202
îți mulțumim pentru vot	2227
""", 'ö': """
öffnen	501
ön mit gondol? szavazzon	1449
önceki	2667
önceki haber	2665
öne çikan haberler	2665
öne çikanlar	2665
önerilen haberler	2665
önerilenler	2665
öppna	2560
öppna karta	2560
összes	1449
özet faydali oldu mu	2664
""", 'ú': """
új hozzászólás	1446
última hora	1008
últimas	2153
últimas entradas	1008
últimas noticias	1008
últimas notícias	2153
últimes notícies	263
últimos artículos	1008
únete	969
únete a la conversación	1004
""", 'ü': """
übersetzung anzeigen	502
überweisung	461
ücretsiz dene	2651
ücretsiz üye ol	2651
ücretsiz üye olun	2651
üye girişi	2651
üye ol	2650	2651
üye olun	2651
""", 'ý': """
ý kiến	2811
ý kiến bạn đọc	2811
ý kiến của bạn	2811
""", 'ā': """
ārējais saturs	1812
""", 'č': """
članak je zaključan	2345
članak se nastavlja ispod oglasa	2351
članek je zaklenjen	2471
članek se nadaljuje pod oglasom	2474
članek se nadaljuje spodaj	2474
článek pokračuje pod reklamou	311
čtěte dále	316
čtěte i	316
čtěte také	316
číslo účtu pro dary	300
číst dál	318
číst dál s předplatným	301
číst více	318
čítajte aj	2416
""", 'ď': """
ďalšie správy	2416
ďalšie články	19	2416
""", 'đ': """
điều khoản sử dụng	2810
điều khoản sử dụng | chính sách bảo mật	2810
đáng chú ý	2812
đã có tài khoản	2797
đã hiểu	2815
đã sao chép	2802
đã sao chép liên kết	2838
đóng	2795
đóng góp	2796
đăng ký	2797
đăng ký ngay	2797
đăng nhập	2797
đăng nhập / đăng ký	2797
đăng xuất	2797
được quan tâm	2839
được tài trợ	2807
đặt báo	2797
đến công thức	61
đề xuất	2812
để sau	2795
đọc nhiều	2812
đọc nhiều nhất	2812
đọc sau	2838
đọc thêm	2812	2814
đọc tiếp	2814
đọc tiếp về chủ đề này	2839
đừng bỏ lỡ	2812
""", 'į': """
į viršų	1761
įveskite savo el. pašto adresą	1779
""", 'ś': """
śledź nas	2052
""", 'ş': """
şifremi unuttum	2651
şimdi değil	2649
şurada paylaş	2658
""", 'š': """
štampaj	2355
štítky	316
""", 'ž': """
že imate račun	2471
že naročnik	2471
že podpiram	2482
žiūrėkite nuotraukas	1761
žiūrėkite vaizdo įrašą	1761
žiūrėti galeriją	1761
""", 'ș': """
știri pe aceeași temă	2242
știri recomandate	2214
știri similare	2214
știrile zilei	2214
""", 'ț': """
ți-a fost util acest articol	2227
ți-a fost util acest rezumat	2227
ți-ai uitat parola	2239
ți-ar putea plăcea și	2242
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	629
άνοιγμα χάρτη	629
""", 'έ': """
έχετε ήδη λογαριασμό	614
""", 'ί': """
ίσως αργότερα	612
ίσως σας ενδιαφέρει	626
""", 'α': """
ακούστε	619
ακούστε το άρθρο	619
αναζήτηση	628
αναφορά λάθους	625
αντιγραφή link	619
αντιγραφή συνδέσμου	619
αντιγραφή συνδέσμου άρθρου	619
απάντηση	625
αποδέχομαι	632
αποδοχή	632
αποδοχή όλων	632
αποθήκευση	619
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	619
αποστολή με email	619
αποσύνδεση	614
απόκρυψη	629
απόρριψη	632
απόρριψη όλων	632
αργότερα	612
αρχική	628
αφήστε σχόλιο	625
""", 'β': """
βίντεο	626
βαθμολογήστε το άρθρο	625
""", 'γ': """
γίνε συνδρομητής	614
γίνετε μέλος	613
γίνετε συνδρομητής	614
γράψτε σχόλιο	625
""", 'δ': """
δείτε και	626
δείτε περισσότερα	628
δείτε τα αποτελέσματα	629
δείτε τα σχόλια	625
δείτε τη συνταγή	61
δείτε όλα	628
δημιουργία λογαριασμού	614
δημοφιλέστερα	626
δημοφιλή	626
δημοφιλή άρθρα	626
διαβάστε ακόμα	626
διαβάστε ακόμη	626
διαβάστε επίσης	626
διαβάστε επίσης στο	626
διαβάστε και	626
διαβάστε περισσότερα	626	628
διαφήμιση	622
διαφημίσεις	622
διαφημιση	622
διαφημιστικό περιεχόμενο	87	622
δωρήστε	613
δωρεά	613
""", 'ε': """
είσοδος	614
εγγραφή	614
ειδήσεις σήμερα	626
ειδήσεις τώρα	626
εκτυπώστε το άρθρο	619
εκτύπωση	619
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	629
εμφάνιση όλων	629
επικοινωνία	625
επιλογές συντακτών	626
επιστροφή στην κορυφή	628
επόμενο	628
επόμενο άρθρο	626
ετικέτες	626
""", 'θ': """
θέματα	626
""", 'κ': """
κάντε δωρεά	613
κάντε μια δωρεά	613
κανόνες σχολιασμού	625
κατάλαβα	629
κατηγορίες	626
κλείσιμο	612
κοινοποίησε	619
κοινοποίηση	619
κοινοποίηση στο facebook	619
κοινοποίηση στο twitter	619
κοινοποιήστε	619
κοινοποιήστε το άρθρο	619
""", 'λ': """
λεπτομέρειες	629
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	622
μενού	628
μετάβαση στη συνταγή	61
μη χάσετε	626
μην το χάσεις	626
μην χάσετε	626
μοιράσου το	619
μοιραστείτε	619
μοιραστείτε το	619
μοιραστείτε το άρθρο	619
μπορεί να σας αρέσει	626
μόνο για συνδρομητές	614
""", 'ξ': """
ξεχάσατε τον κωδικό	614
""", 'ο': """
ο λογαριασμός μου	614
ο σύνδεσμος αντιγράφηκε	619
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	626	628
περισσότερα άρθρα	626
περισσότερες ειδήσεις	626
πολιτική cookies	632
πολιτική απορρήτου	632
προηγούμενο	628
προηγούμενο άρθρο	626
προσθήκη σχολίου	625
προστασία προσωπικών δεδομένων	632
προτείνουμε	626
προτείνουμε επίσης	626
προτεινόμενα	626
προωθητικό περιεχόμενο	622
πρόσφατα άρθρα	626
""", 'ρ': """
ροή	626
ροή ειδήσεων	626
ρυθμίσεις cookies	632
""", 'σ': """
στείλε το σε φίλο	619
στηρίξτε μας	613
συμφωνώ	632
συνέχεια ανάγνωσης	628
συνδεθείτε	614
συνδρομή	614
συνδρομητές	614
σχετικά	626
σχετικά άρθρα	626
σχετικά θέματα	626
σχετικά νέα	626
σχετικές ειδήσεις	626
σχετικό άρθρο	626
σχολιάστε	625
σχολιάστε το άρθρο	625
σχόλια	625
σχόλιο	625
σύνδεση	614
""", 'τ': """
τα πιο δημοφιλή	626
τα πιο δημοφιλή της ημέρας	626
τα πιο διαβασμένα	626
τα πιο πρόσφατα	626
τελευταία άρθρα	626
τελευταία νέα	626
τελευταίες ειδήσεις	626
""", 'υ': """
υπενθύμιση αργότερα	612
υποβολή σχολίου	625
υποστηρίξτε μας	613
""", 'φ': """
φόρτωση περισσότερων	628
""", 'χ': """
χαρίστε αυτό το άρθρο	619
χορηγούμενο	622
χορηγούμενο άρθρο	622
χορηγούμενο περιεχόμενο	622
""", 'ό': """
όλα τα σχόλια	625
όλες οι ειδήσεις	626
όροι σχολιασμού	625
όροι χρήσης	632
όχι ευχαριστώ	612
όχι τώρα	612
όχι, ευχαριστώ	612
""", 'а': """
абонамент	160
абонирай се	161
абонирайте се	160
авторизация	2260
авторизоваться	2260
адрес электронной почты	2263
актуално	168
актуальне	2733
архив	2279
""", 'б': """
банковская карта	2259
банковский перевод	2259
безопасный платеж	2258
больше	2279
больше материалов по теме	2279
больше новостей	2279
будьте в курсе	2263
была ли статья полезной	2276
більше за темою	2733
більше матеріалів за темою	2733
більше на цю тему	2733
більше новин	2733
більше новин на тему	2733
більше по темі	2733
""", 'в': """
в избранное	2268
в тренде	2279
важливо	2733
вам будет интересно	2279
вам може бути цікаво	2733
вам може сподобатися	2733
вам может быть интересно	2279
вам может понравиться	2279
вам також може сподобатися	2733
вас може зацікавити	2733
вас может заинтересовать	2279
ваш e-mail	2263
ваш email	2263
введите e-mail	2263
введите email	2263
введите ваш email	2263
введите ваш адрес электронной почты	2263
версия для печати	2268
вече имате акаунт	161
вече подкрепям	175
вече сте абонат	161
вже зареєстровані	2718
вже є акаунт	2718
вибір редакції	2733
видео	2279
вижте още	168
вижте още от	168
вийти	2718
включите уведомления	2337
включить уведомления	2337
вконтакте	2269
влез	161
влезте	161
во весь экран	2282
водещи новини	168
войти	2260
войти в аккаунт	2260
войти в чат	2276
воспроизвести	2282
время на чтение	2282
время чтения # мин	2282
все	2282
все комментарии	2276
всі новини	2735
вход	161	2260
вхід	2718
выберите сумму	2258
выбор редакции	2279
выйти	2260
відео	2733
відео вище	2757
відео нижче	2757
відкрити	2736
відкрити карту	2736
відповісти	2731
відхилити	2728
""", 'г': """
главная	2282
главное	2279
главное за день	2279
главные новости	2279
головна	2735
головне	2733
головне за день	2733
головні новини	2733
""", 'д': """
далее	2282
далі	2735
дарете	160
дари	160
дари сега	160
детали	2283
детальніше	2735
деталі	2736
дзен	2269
дивіться відео	2757
дивіться відео вище	2757
дивіться відео нижче	2757
дивіться також	2733
дивіться також відео	2757
дивіться у відео	2757
для подписчиков	2260
до рецепту	61
до теми	2733
добавить комментарий	2276
додати коментар	2731
дозвольте сповіщення	2787
докладвай грешка	171
докладніше	2735
долучитися	2715
доступно по подписке	2260
другая сумма	2258
други новини	19
другие материалы	19	2279
другие материалы рубрики	2279
другие новости	19	2279
другие новости раздела	2279
другие статьи	2279
друк	2724
""", 'е': """
единоразово	2255
ежемесячно	2255
еще новости	2279
еще по теме	2279
ещё	2279
ещё новости	2279
ещё по теме	2279
""", 'з': """
за темою	2733
забравена парола	161
забули пароль	2718
забыли пароль	2260
завантажити ще	2735
загрузить еще	2282
загрузить ещё	2282
задонатити	2715
задонатить	2255
закрити	2714
закрыть	2254
залишити коментар	2731
запази	171
запази рецептата	61
запази статията	171
запропонувати новину	2731
зарегистрироваться	2260
зареєструватися	2718
затвори	175
зберегти	2724
зберегти рецепт	61
зберегти статтю	2724
збільшити	2735
згорнути	2736
зміст	2735
зробити внесок	2715
зрозуміло	2728
""", 'и': """
избрано от редакцията	168
изпрати на приятел	171
изпрати по имейл	171
изпрати статията по имейл	171
интересное	2279
""", 'к': """
к началу	2282
к рецепту	61
категории	2279
категорії	2733
ключови думи	168
коментар	2731
коментари	171
коментарі	2731
коментирай	171
коментирайте	171
коментирайте първи	171
коментувати	2731
комментарии	2276
комментарии отсутствуют	2276
комментарий	2276
комментировать	2276
контакти	2731
контакты	2276
конфиденциальность	2273
копирай линк	171
копирай линка	171
копировать ссылку	2268
копіювати посилання	2724
купи абонамент	161
купить подписку	2260
към рецептата	61
""", 'л': """
лента новостей	2279
личный кабинет	2260
""", 'м': """
материалы партнеров	2272
материалы по теме	2279
матеріали за темою	2733
матеріали по темі	2733
меню	2282	2735
метки	2279
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2254
может позже	2254
можливо, пізніше	2714
мой профиль	2260
моят профил	161
мы в социальных сетях	2270
мы в соцсетях	2270
мы вконтакте	2270
мій профіль	2718
мітки	2733
""", 'н': """
на главную	2282
на правах реклами	2727
на правах рекламы	2272
наверх	2282	2735
нагадати пізніше	2714
надіслати	2724
надіслати другу	2724
надіслати поштою	2724
надіслати статтю поштою	2724
назад	2282	2735
най-коментирани	168
най-новото	168
най-четени	168
най-четено	168
най-четено днес	168
най-четеното днес	168
найпопулярніше	2733
найпопулярніше за добу	2733
найпопулярніше за тиждень	2733
найти	2282
найчитаніше	2733
налаштування	2728
написати коментар	2731
написать комментарий	2276
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2254
направете дарение	160
настройки	2273
настройки cookie	2273
наступна	2735
наступна стаття	2733
не зараз	2714
не пропустите	2279
не пропустіть	2733
не сега	175
не сегодня	2254
не сейчас	2254
не сьогодні	2714
не, благодаря	175
нет комментариев	2276
нет, спасибо	2254
новини	2733
новини за темою	2733
новини компаній	2727
новини партнерів	2727	2733
новости	2279
новости smi#	2279
новости партнеров	2272
новости партнёров	2272
новости по теме	2279
новости сми#	2279
ні, дякую	2714
""", 'о': """
обговорити	2731
обратная связь	2276
обсудить	2276
обсуждение	2276
одноклассники	2269
одноразово	2715
оставить комментарий	2276
останні новини	2733
останні статті	2733
ответить	2276
отиди на рецептата	61
отказаться	2273
отклонить	2273
отключете цялата статия	161
отключи статията	161
открыть	2283
открыть карту	2283
отпечатай	171
отпечатай статията	171
отправить другу	2268
отправить по почте	2268
оформити підписку	2718
оформить донат	2255
оценете статията	171
оцените материал	2276
оцените рецепт	61
оцените статью	2276
оценить рецепт	61
оцініть матеріал	2731
оцініть рецепт	61
оцініть статтю	2731
още новини	168
още от	168
още от деня	168
още от рубриката	168
още по темата	168
""", 'п': """
партнерский материал	2272
партнерский проект	2272
партнерський матеріал	2727
партнерський проєкт	2727
партньорско съдържание	167
партнёрский материал	2272
партнёрский проект	2272
передплата	2718
передплатити	2718
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2282
печать	2268
печать рецепта	61
платена публикация	87	167
платено съдържание	167
по подписке	2260
по теме	2279
по-късно	175
повідомити про помилку	2731
повідомити про помилку в тексті	2731
погоджуюсь	2728
погоджуюся	2728
подарете тази статия	171
подарить материал	2268
подарить статью	2260
подарувати статтю	2724
поддержать	2255
поддержать автора	2255
поддержать нас	2255
поддержать проект	2255
поддержать редакцию	2255
поддержите нас	2255
поделитесь	2268
поделиться	2268
поделиться в telegram	2268
поделиться в twitter	2268
поделиться в одноклассниках	2268
поделиться в соцсетях	2268
поделиться вконтакте	2268
поделиться новостью	2268
поделиться ссылкой	2268
поделиться статьей	2268
поделиться статьёй	2268
подкасти	2733
подкасты	2279
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобни статии	168
подписаться	2260
подписаться в max	2270
подписаться в telegram	2270
подписаться на канал	2270
подписаться на новости	2263
подписаться на рассылку	2263
подписаться на телеграм-канал	2270
подписка	2260
подписывайтесь	2270
подпишитесь на рассылку	2263
подробнее	2282
подробнее по теме	2279
поділитись	2724
поділитися	2724
поділитися в telegram	2724
поділитися в соцмережах	2724
поділитися новиною	2724
поділитися статтею	2724
поділіться	2724
пожертвовать	2255
пожертвувати	2715
позже	2254
поиск	2282
покажи всичко	169
покажи още	169
показати більше	2735
показати все	2736
показати коментарі	2731
показати оригінал	2736
показати ще	2735
показать больше	2282
показать все	2283
показать еще	2282
показать ещё	2282
показать карту	2283
показать комментарии	2276
показать меньше	2283
показать оригинал	2283
показать перевод	2283
политика конфиденциальности	2273
политика обработки персональных данных	2273
пользовательское соглашение	2273
політика конфіденційності	2728
помочь	2255
помочь нам	2255
помочь проекту	2255
помочь редакции	2255
понятно	2273
попередня	2735
попередня стаття	2733
попробовать бесплатно	2260
популярне	2733
популярное	2279
популярные	2279
популярные новости	2279
популярные статьи	2279
популярні новини	2733
посилання скопійовано	2724
последнее	2279
последни	168
последни новини	168
последние новости	2279
послухати новину	2724
похожие материалы	2279
похожие статьи	2279
поширити	2724
поширити у facebook	2724
пошук	2735
правила за коментиране	171
правила использования	2273
правила коментування	2731
правила комментирования	2276
предложить новость	2276
предыдущая	2282
предыдущая статья	2279
премиум	2260
преміум	2718
препоръчани	168
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
прийняти	2728
прийняти всі	2728
принтирай	171
принтирай рецептата	61
принять	2273
принять все	2273
принять всё	2273
прислать новость	2276
приєднатися	2715
приєднатися до спільноти	2715
продовження під рекламою	2727
продовження статті під рекламою	2727
продолжить без поддержки	2254
продължава след рекламата	167
промо	2272	2727
прослушать	2268
прослушать новость	2268
прочетете и	168
підписатись	2718
підписатися	2718
підписка	2718
підтримайте нас	2715
підтримати	2715
підтримати автора	2715
підтримати журналістів	2715
підтримати нас	2715
підтримати редакцію	2715
пізніше	2714
""", 'р': """
радимо прочитати	2733
радимо також	2733
развернуть	2282
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2255
разпечатай	171
разрешите уведомления	2337
разрешить уведомления	2337
раскрыть	2283
распечатать	2268
распечатать рецепт	61
распечатать статью	2268
рассказать друзьям	2268
рассылка	2263
рассылки	2263
регистрация	161	2260
редакция рекомендует	2279
результати	2736
результаты	2283
реклама	167	2272	2727
реклама - статията продължава по-долу	167
реклама на сайте	2272
реклама на сайті	2727
реклама. продовження нижче	2727
реклама. продолжение ниже	2272
рекламно каре	167
рекламно съдържание	167
рекомендуем	2279
рекомендуем почитать	2279
рекомендуем также	2279
рекомендуемое	2279
рекомендуємо	2733
рекомендуємо прочитати	2733
рекомендуємо також	2733
реєстрація	2718
розгорнути	2736
роздрукувати	2724
роздрукувати рецепт	61
роздрукувати статтю	2724
розмір тексту	65
розмір шрифту	65
рубрики	2279	2733
""", 'с': """
самое важное	2279
самое популярное	2279
самое читаемое	2279
самое читаемое за день	2279
самое читаемое за неделю	2279
свежее	2279
свежие новости	2279
свернуть	2282
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2276
сделать пожертвование	2255
сейчас читают	2279
скопировать ссылку	2268
скопировать ссылку на статью	2268
скопіювати посилання	2724
скопіювати посилання на статтю	2724
скрыть	2283
следующая	2282
следующая статья	2279
слухати	2724
слухати новину	2724
слушай новината	171
слушать	2268
слушать новость	2268
см. также	2279
смотреть все	2282
смотри также	2279
смотрите также	2279
советуем почитать	2279
согласен	2273
согласиться	2273
содержание	2282
создать аккаунт	2260
сообщить об опечатке	2276
сообщить об ошибке	2276
сохранить	2268
сохранить рецепт	61
сохранить статью	2268
социальные сети	2270
спасибо за подписку	2263
спецпроект	2272
спецпроєкт	2727
споделете	171
сподели	171
сподели във facebook	171
сподели статията	171
споделяне	171
спонсорирано	167
способ оплаты	2258
способы оплаты	2258
ссылка скопирована	2268
станете член	160
стани абонат	160
стани дарител	160
стати співучасником	2715
стати частиною спільноти	2715
стать патроном	2255
стать соучастником	2255
стать спонсором	2255
створити акаунт	2718
стрічка новин	2733
сховати	2736
сходни новини	168
схожі матеріали	2733
схожі новини	2733
схожі статті	2733
създай профил	161
сюжет	2279
сюжеты	2279
""", 'т': """
тагове	168
також читайте	2733
твитнуть	2268
твиттер	2269
твітнути	2724
теги	2279	2733
текст продовжується під рекламою	2727
телеграм	2269
тема дня	2279
теми	2733
темы	2279
только для подписчиков	2260
""", 'у': """
увеличить	2282
увійти	2718
увімкнути сповіщення	2787
увімкніть сповіщення	2787
уже есть аккаунт	2260
уже зарегистрированы	2260
уже зареєструвалися	2718
умови використання	2728
усі новини	2735
""", 'ф': """
файлы cookie	2273
фейсбук	2269
фото	2279
фоторепортаж	2279
""", 'х': """
харесай	171
хорошо	2273
""", 'ч': """
час читання # хв	2735
чи була стаття корисною	2731
читайте еще	2279
читайте ещё	2279
читайте ниже	2272
читайте по теме	2279
читайте также	2279
читайте також	2733
читати далі	2735
читати повністю	2735
читати також	2733
читать в max	2270
читать в telegram	2270
читать далее	2282
читать дальше	2282
читать ещё	2282
читать комментарии	2276
читать полностью	2282
читать также	2279
что еще почитать	2279
что ещё почитать	2279
""", 'щ': """
ще за темою	2733
ще новини	2733
що ще почитати	2733
щомісяця	2715
""", 'э': """
электронная почта	2263
""", 'я': """
я вже підтримую	2714
я уже поддерживаю	2254
яндекс.дзен	2269
""", 'і': """
інші новини	19	2733
""", 'א': """
אולי גם יעניין אותך	1341
אולי יעניין אותך	1341
אולי יעניין אותך גם	1369
אולי יעניין אתכם	1341
אולי יעניין אתכם גם	1369
אולי מאוחר יותר	1324
אולי פספסתם	1369
אינציקלופדיית ynet	1341
""", 'ב': """
בחסות	1372
בשיתוף	1336
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1340
דלג לתוכן	1343
דלגו למתכון	61
דף הבית	1343
""", 'ה': """
האזינו	1332
הבא	1343
הבנתי	1344
הגב	1340
הדפיסו את המתכון	61
הדפיסו כתבה	1368
הדפס	1332
הדפס מתכון	61
הדפסה	1332
הדפסת המתכון	61
הדפסת כתבה	1368
הוסיפו תגובה	1340
הוסף תגובה	1340
הוספת תגובה	1340
הזכירו לי מאוחר יותר	1324
החשבון שלי	1326
הירשם	1326
הכי נצפים	1341
הכי נקרא	1341
הכי נקראות	1341
הכי נקראות היום	1369
הכתבה הבאה	1341
הכתבה המלאה למנויים	1368
הכתבה הקודמת	1341
המלצות	1341
המשך לקרוא	1343
המשך קריאה	1343
הנצפים ביותר	1369
הנקראות ביותר	1341
הנקראים ביותר	1369
הסתר	1344
העתיקו את הקישור	1368
העתיקו קישור	1368
העתק קישור	1332
העתקת הקישור	1368
העתקת קישור	1332
הצג הכל	1344
הצג מפה	1344
הצג מקור	1344
הצג עוד	1343
הצג פחות	1344
הצטרפו	1325
הצטרפו אלינו	1325
הקודם	1343
הקישור הועתק	1368
הרשמה	1326
השב	1340
התחבר	1326
התחברות	1326
""", 'ו': """
ווטסאפ	1332
וידאו	1341
""", 'ח': """
חדשות אחרונות	1341
חודש ראשון ב-#	1367
חודש ראשון ב-# ש"ח	1367
חודש ראשון בשקל	1367
חודש ראשון חינם	1367
חזרה למעלה	1343
חיפוש	1343
""", 'ט': """
טוויטר	1332
טלגרם	1332
טען עוד	1343
""", 'י': """
יציאה	1326
""", 'כ': """
כבר מנויים? התחברו	1326
כבר נרשמת	1326
כותרות אחרונות	1341
כניסה	1326
כניסה למנויים	1326
כתבה זו היא תוכן ממומן	1368
כתבה ממומנת	1372
כתבו תגובה	1340
כתבות אחרונות	1341
כתבות מומלצות	1341
כתבות נוספות	1341
כתבות נוספות בנושא	1369
כתבות נוספות שיעניינו אתכם	1369
כתבות קשורות	1341
כתבות שאולי פספסתם	1369
כתבות שיעניינו אתכם	1369
""", 'ל': """
לא כעת	1324
לא עכשיו	1324
לא תודה	1324
לא, תודה	1324
להורדת האפליקציה	1368
להמשך קריאה	1326
להרשמה	1326
לכל הכתבות	1343
לכל הכתבות בנושא	1369
לכל העדכונים, הכתבות והסרטונים	1369
לכל התגובות	1340
לכתבה הבאה בסדרה	1369
לכתבה הקודמת בסדרה	1369
למנויים בלבד	1329
למתכון	61
לפרטים	1344
לרכישת מינוי	1326
לרכישת מינוי לחצו כאן	1368
לתרום	1325
לתרומה	1325
""", 'מ': """
מבזקים	1341
מדיניות הפרטיות	1339
מדיניות הפרטיות ותנאי השימוש	1339
מודעה	1336
מומלץ עבורך	1369
מומלץ עבורכם	1369
מומלצים	1341
ממומן	1336
מעבר למתכון	61
מצאתם טעות	1340
""", 'נ': """
נושאים	1341
נושאים קשורים	1341
""", 'ס': """
סגור	1324
סגירה	1324
סיכום ai	1354
סיכום הכתבה	1354
""", 'ע': """
עוד	1343
עוד באותו נושא	1369
עוד בנושא	1341
עוד בערוץ	1341
עוד חדשות	1341
עוד כתבות	19	1341
עוד כתבות בנושא	19
עוד כתבות מעניינות	1368
עוד סיפורים	1369
""", 'פ': """
פייסבוק	1332
פרטים	1344
פרסום	1336
פרסומת	1336
פתח	1344
""", 'צ': """
צור חשבון	1326
צור קשר	1340
""", 'ק': """
קרא גם	1341
קרא עוד	1343
קראו גם	1341
קראו עוד	1343
""", 'ש': """
שיתוף	1332
שיתוף בווטסאפ	1332
שיתוף בטוויטר	1332
שיתוף במייל	1368
שיתוף בפייסבוק	1332
שכחתי סיסמה	1326
שלח לחבר	1332
שלחו את הכתבה במתנה	1368
שלחו במתנה	1368
שליחה במייל	1332
שמירה	1332
שמירת המתכון	61
שמירת כתבה	1368
שמרו כתבה	1368
שמרו לקריאה מאוחרת	1368
שתף	1332
שתפו	1332
שתפו את הכתבה	1332
שתפו בוואטסאפ	1368
שתפו בווטסאפ	1368
שתפו בטלגרם	1368
שתפו בפייסבוק	1332
""", 'ת': """
תגובה	1340
תגובות	1340
תגיות	1341
תוכן למנויים	1326
תוכן ממומן	87	1336
תוכן מסחרי	1372
תוכן מקודם	1336
תוכן פרסומי	1372
תוכן שיווקי	87	1336
תוכן שיווקי בשיתוף	1372
תורגם אוטומטית	1368
תיקון טעות	1368
תמכו בנו	1325
תנאי השימוש	1339
תנאי השימוש | מדיניות הפרטיות	1339
תנאי השימוש ומדיניות הפרטיות	1339
תפריט	1343
תקציר ai	1354
תקציר בינה מלאכותית	1354
תקציר הכתבה	1354
תרומה	1325
תרמו	1325
תרמו עכשיו	1325
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1143
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1116
اخبار مرتبطة	145
اخبار پيشنهادي	1143
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1116
اخرين خبرها	1143
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1118
ادامه مطلب	1118
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1109
ارسال المقال بالبريد	144
ارسال به تلگرام	1135
ارسال به دوستان	1109
ارسال نظر	1115
از دست ندهيد	1143
از ما حمايت كنيد	1105
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1106
اشتراك گذاري	1109
اشتراك گذاري در تلگرام	1135
اشتراكگذاري	1109
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
الان نه	1104
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
انتهاي پيام	1135
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
اولين نفري باشيد كه نظر ميدهد	1135
ايجاد حساب	1106
اين مطالب را هم بخوانيد	1143
اين مطلب را هم بخوانيد	1143
اگهي	1111
اگهيها	1147
""", 'ب': """
باز كردن	1119
بازرگاني	1147
بازگشت به بالا	1118
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1116
برچسبها	1116
بستن	1104
بعدا ياداوري كن	1104
بعدي	1118
بلغ عن خطا	135
به اشتراك بگذاريد	1109
بيشتر	1116	1118
بيشتر ببينيد	1143
بيشتر بخوانيد	1116
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1116
تبرع	92
تبرع الان	92
تبليغ	1111
تبليغات	1111
تبليغات در گوگل	1147
تبليغات متني	1147
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
تلگرام	1109
تم نسخ الرابط	144
تماس با ما	1115
تماشاي ويديو	1135
تنظيمات كوكي	1114
تنظيمات كوكيها	1114
تويتر	102
توييتر	1109
تيليجرام	102
""", 'ث': """
ثبت نام	1106
ثبت نظر	1115
ثبتنام	1106
""", 'ج': """
جديدترين اخبار	1116
جزئيات	1119
جستجو	1118
جميع التعليقات	111
""", 'ح': """
حالا نه	1104
حجم الخط	102
حجم النص	65
حريم خصوصي	1114
حساب كاربري	1106
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1105
حمايت مالي	1105
""", 'خ': """
خانه	1118
خبر بعدي	1135
خبر قبلي	1135
خبرهاي بيشتر	1143
خبرهاي داغ	1143
خبرهاي مرتبط	1116
خبرهاي پيشنهادي	1143
خروج	1106
""", 'د': """
در همين رابطه	1143
در همين زمينه	1143
دستهبندي	1116
دعوت به همكاري	1135
ديدگاه	1115
ديدگاهتان را بنويسيد	1135
ديدگاهها	1115
""", 'ذ': """
ذات صلة	112
ذخيره	1109
ذخيره خبر	1135
ذخيره دستور پخت	61
ذخيره مطلب	1135
ذخيره مطلب براي بعد	1135
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1106
رپورتاژ	1111
رپورتاژ اگهي	1111
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1114
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
شايد بعدا	1104
شرايط استفاده	1114
شرايط استفاده و حريم خصوصي	1114
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1118
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
عضويت	1106
عكس	1116
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1106
فهمت	115
فيديو	112
فيسبوك	102	1109
""", 'ق': """
قبلي	1118
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
كليدواژهها	1116
كمك كنيد	1105
كمك مالي	1105
كن اول المعلقين	144
كن داعما	92
كوكيها	1114
كپي شد	1135
كپي كردن لينك	1135
كپي لينك	1109
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1109
لينك كوتاه خبر	1135
لينك كپي شد	1135
""", 'م': """
مادة اعلانية	106
متوجه شدم	1119
محتواي تبليغاتي	1111
محتواي حمايتشده	1135
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
مشاهده بيشتر	1118
مشاهده همه	1118
مشترك شويد	1106
مطالب بيشتر	1143
مطالب مرتبط	1116
مطالب پيشنهادي	1143
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1116
ملفات تعريف الارتباط	109
منو	1118
مهمترين اخبار	1116
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1135
نسيت كلمة المرور	93
نظر	1115
نظر بدهيد	1135
نظر خود را با ما در ميان بگذاريد	1135
نظر خود را بنويسيد	1115
نظر شما	1115
نظر شما درباره اين خبر چيست	1135
نظرات	1115
نظرسنجي	1135
نمايش بيشتر	1118
نمايش كمتر	1119
نمايش متن اصلي	1119
نمايش نقشه	1119
نمايش همه	1119
ننصح بقراءة	112
نه ممنون	1104
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1109
همچنين ببينيد	1143
همچنين بخوانيد	1116
""", 'و': """
واتساب	102
واتساپ	1109
ورود	1106
ورود / ثبت نام	1106
وسوم	112
ويديو	1116
ويژه مشتركان	1106
""", 'پ': """
پاسخ	1115
پربازديدترين	1116
پربازديدترينها	1116
پربازديدها	1116
پربازديدهاي امروز	1143
پربازديدهاي هفته	1143
پربحثترينها	1116
پربينندهترين	1143
پربينندهترين خبرها	1143
پربينندهترينها	1143
پيام بازرگاني	1147
پيشنهاد خواندني	1143
پيشنهاد سردبير	1116
پيشنهاد ما	1116
""", 'چ': """
چاپ	1109
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1115
گزارش خطا در اين خبر	1135
""", 'अ': """
अक्षर का आकार	65
अगला	1395
अगली खबर	1393
अन्य खबरें	19	1393
अपनी राय दें	1392
अभी दान करें	1382
अभी नहीं	1381
""", 'आ': """
आगे पढें	1395
आज की अन्य खबरें	1419
आपके लिए	1393
आपको यह भी पसंद आ सकता है	1419
आपको ये भी पसंद आ सकता है	1419
""", 'इ': """
इसे भी देखें	1419
इसे भी पढें	1393
""", 'ई': """
ई-पेपर	1383
""", 'ऊ': """
ऊपर जाएं	1395
""", 'ए': """
एआई द्वारा तैयार	1407
एआई समरी	1407
एआई सारांश	1407
एआई से तैयार सारांश	1407
""", 'औ': """
और खबरें	1393
और देखें	1395
और पढें	1393	1395
और भी पढें	1419
""", 'क': """
कम दिखाएं	1396
कमेंट	1392
कमेंट करें	1392
कमेंट्स	1392
कुकी नीति	1391
केवल सदस्यों के लिए	1383
कॉपी लिंक	1386
""", 'ख': """
खाता बनाएं	1383
खोजें	1395
खोलें	1396
""", 'ग': """
गलती बताएं	1396
गोपनीयता नीति	1391
""", 'च': """
चर्चा में क्यों है	1419
""", 'ज': """
जरूर पढें	1419
जवाब दें	1392
ज्यादा पढी गई	1419
""", 'ट': """
टिप्पणियां	1392
टिप्पणी	1392
टिप्पणी करें	1392
टेक्स्ट साइज	65
टैग्स	1393
टॉप न्यूज	1393
टॉप स्टोरीज	1419
ट्रेंडिंग	1393
ट्विटर	1386
""", 'ठ': """
ठीक है	1396
""", 'त': """
ताजा खबरें	1393
ताजा समाचार	1393
""", 'द': """
दान करें	1382
देश की और खबरें	1419
दोस्तों को भेजें	1407
""", 'न': """
नक्शा देखें	1396
नहीं धन्यवाद	1381
नहीं, धन्यवाद	1381
नियम और शर्तें	1391
नियम और शर्तें | गोपनीयता नीति	1391
""", 'प': """
पार्टनर कंटेंट	1422
पिछला	1395
पिछली खबर	1393
पूरी खबर पढें	1395
प्रचार	1389
प्रतिक्रिया दें	1392
प्रायोजित	1389
प्रायोजित सामग्री	1422
प्रिंट करें	1386
प्रीमियम	1383
""", 'फ': """
फेसबुक	1386
फेसबुक पर शेयर करें	1386
फॉन्ट साइज	65
फोटो	1393
फोटो गैलरी	1419
""", 'ब': """
बंद करें	1381
बडी खबरें	1393
बाद में	1381
बाद में याद दिलाएं	1381
""", 'म': """
मुख्य समाचार	1393
मूल देखें	1396
मेन्यू	1395
मेरा खाता	1383
""", 'य': """
यह भी देखें	1419
यह भी पढें	1393
ये खबरें भी पढें	1419
ये भी जानें	1419
ये भी देखें	1419
ये भी पढें	1393
""", 'र': """
रजिस्टर करें	1383
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1386	1407
लॉग इन	1383
लॉग इन करें	1383
लॉगआउट	1383
लॉगिन	1383
लोकप्रिय	1393
""", 'व': """
विज्ञापन	1389
विज्ञापन के बाद जारी	1422
विज्ञापन हटाएं	1407
विवरण	1396
विषय	1393
वीडियो	1393
व्हाट्सएप	1386
""", 'श': """
शायद बाद में	1381
शेयर	1386
शेयर करें	1386
""", 'स': """
संपर्क करें	1392
संबंधित खबरें	1393
संबंधित लेख	1393
संबंधित वीडियो	1419
संबंधित समाचार	1393
सदस्य बनें	1382
सबसे ज्यादा पढी गई	1393
सबसे ज्यादा पढी गई खबरें	1419
सबसे ज्यादा पढी गईं	1419
सब्सक्राइब	1383
सब्सक्राइब करें	1383
सभी दिखाएं	1396
सभी देखें	1395
समझ गया	1396
समर्थन करें	1382
सहयोग करें	1382
साइन अप	1383
साइन इन	1383
साझा करें	1386
सीधे रेसिपी पर जाएं	61
सेव करें	1386
स्पॉन्सर्ड	1389
स्पॉन्सर्ड कंटेंट	1422
""", 'ह': """
हमारा समर्थन करें	1382
होम	1395
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
ข่าวที่คุณอาจสนใจ	2636
ข่าวที่น่าสนใจ	2636
ข่าวที่เกี่ยวข้อง	2613
ข่าวยอดนิยม	2613
ข่าวล่าสุด	2613
ข่าวอื่นที่น่าสนใจ	2636
ข่าวอื่นๆ	19	2636
ข่าวอื่นๆ ที่น่าสนใจ	2627
ข่าวเกี่ยวข้อง	2636
ข่าวแนะนำ	2613
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2627
คลิปแนะนำ	2636
ความคิดเห็น	2616
คัดลอกลิงก์	2616
คัดลอกลิงก์แล้ว	2627
คัดลอกลิงค์	2627
คัดลอกลิงค์แล้ว	2627
คุณอาจสนใจ	2636
""", 'ช': """
ชมคลิป	2627
ชมคลิปวิดีโอ	2627
ชมวิดีโอ	2627
ชมวิดีโอด้านบน	2627
ชมวิดีโอเต็มได้ที่นี่	2627
""", 'ด': """
ดูคลิป	2627
ดูทั้งหมด	2614
ดูวิดีโอ	2627
ดูเพิ่มเติม	2616
""", 'ต': """
ติดต่อเรา	2627
""", 'บ': """
บทความที่น่าสนใจ	2636
บทความที่เกี่ยวข้อง	2613
บทความล่าสุด	2613
บทความแนะนำ	2636
บริจาค	2610
บริจาคเลย	2610
บันทึก	2627
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2627
""", 'พ': """
พิมพ์	2616
พิมพ์บทความ	2627
พิมพ์สูตร	61
พิมพ์หน้านี้	2627
""", 'ฟ': """
ฟังรายการย้อนหลัง	2627
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2627
""", 'ย': """
ยอดนิยม	2636
ยอดนิยมในตอนนี้	2636
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2627
ร่วมงานกับเรา	2627
ร่วมตอบแบบสอบถาม	2627
ร่วมบริจาค	2610
ร่วมแสดงความคิดเห็น	2627
""", 'ล': """
ลงทะเบียน	2610
ลืมรหัสผ่าน	2610
""", 'ส': """
สนับสนุนเรา	2610
สปอนเซอร์	2616
สมัครงานกับเรา	2627
สมัครสมาชิก	2610
ส่งต่อให้เพื่อน	2627
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2636
อ่านข่าวผ่านแอป	2627
อ่านข่าวอื่นๆ	2636
อ่านต่อ	2616
อ่านต่อเรื่องนี้	2636
อ่านเพิ่มเติม	2613
อ่านเรื่องที่เกี่ยวข้อง	2636
""", 'เ': """
เข้าสู่ระบบ	2610
เนื้อหาที่เกี่ยวข้อง	2636
เป็นคนแรกที่แสดงความคิดเห็น	2627
เรื่องที่คุณอาจสนใจ	19	2636
เรื่องที่น่าสนใจ	2636
เรื่องที่เกี่ยวข้อง	2613
เรื่องล่าสุด	2636
เรื่องอื่นที่น่าสนใจ	2613
เรื่องแนะนำ	2636
""", 'แ': """
แชร์	2616
แชร์ข่าวนี้	2627
แชร์บทความ	2627
แชร์หน้านี้	2627
แชร์ไปที่ line	2627
แท็ก	2636
แท็กที่เกี่ยวข้อง	2636
แปลอัตโนมัติ	2627
แสดงความคิดเห็น	2616
แสดงน้อยลง	2614
""", 'โ': """
โฆษณา	2616
โหลดแอปฟรี	2627
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2815
""", 'ủ': """
ủng hộ	2796
ủng hộ chúng tôi	2796
""", 'あ': """
あとで	1635
あとで読む	1648
あなたにおすすめ	1660
あなたにおすすめの記事	1660
あなたへのおすすめ	1660
あわせて読みたい	1660
あわせて読む	1687
""", 'い': """
いいえ、結構です	1635
いいね	1648
いいね!してニュースをチェック	1649
いいね!で応援する	1677
いま読まれています	1687
いま読まれている記事	1687
""", 'お': """
おすすめ	1660
おすすめの記事	1660
おすすめ情報pr	1652
おすすめ記事	1660
おすすめ関連記事	1687
お問い合わせ	1654
お気に入り	1648
お気に入りに追加	1648
お申し込み	1638
""", 'こ': """
こちらの記事もおすすめ	1687
こちらの記事も読まれています	19	1687
こちらもおすすめ	1660
こちらも読む	1687
この著者の記事	1660
この記事に関連するニュース	1687
この記事のタグ	1660
この記事の写真をすべて見る	1688
この記事の関連ニュース	1687
この記事は会員限定です	1638
この記事もチェック	1677
この記事をシェア	1648
この記事をプレゼント	1677
この記事をプレゼントする	1677
この記事を保存	1677
この記事を印刷	1677
この記事を印刷する	1677
この記事を評価する	1677
この記者の記事一覧	1660
この連載の記事	1660
""", 'ご': """
ご意見	1657
ご支援のお願い	1636
ご購読の申し込み	1638
""", 'さ': """
さらに読み込む	1662
""", 'す': """
すべての写真を見る	1688
すべて受け入れる	1654
すべて表示	1663
すべて見る	1662
すべて許可	1654
""", 'そ': """
その他の記事	1660
""", 'は': """
はてなブックマーク	1648
はてなブックマークに追加	1677
はてブ	1648
""", 'ま': """
また後で	1635
""", 'み': """
みんなのコメント	1657
""", 'も': """
もっと見る	1662
もっと詳しく知りたい方は	1687
もっと読む	1660
もどる	1662
""", 'よ': """
よく読まれています	1687
よく読まれている記事	1660
よく読まれている記事ランキング	1660
""", 'わ': """
わかりました	1663
""", 'ア': """
アクセスランキング	1660
アプリのダウンロード	1647
アプリをインストール	1647
アプリをダウンロード	1647
アプリを開く	1647
アプリダウンロード	1647
アンケート実施中	1677
""", 'オ': """
オススメ記事	1660
""", 'カ': """
カテゴリ	1660
カテゴリー	1660
""", 'キ': """
キーワード	1660
""", 'ク': """
クイズに挑戦	1677
クイズに挑戦する	1677
クッキー	1654
クッキー設定	1654
クリップ	1648
クリップする	1648
""", 'コ': """
コピーしました	1648
コメント	1657
コメント#件	1657
コメント(#	1657
コメントする	1657
コメントはまだありません	1657
コメントをもっと見る	1657
コメントを投稿	1657
コメントを書く	1657
コメントを残す	1657
コメントを見る	1657
コメント一覧	1657
""", 'サ': """
サイトポリシー	1654
サイトマップ	1654
サインイン	1638
サポートする	1636
""", 'シ': """
シェア	1648
シェアしよう	1648
シェアする	1648
""", 'ス': """
スキップ	1635
スクラップ	1648
スクラップする	1648
スポンサー	1652
スポンサードリンク	1652
スポンサーリンク	1652
""", 'タ': """
タイアップ	1652
タグ	1660
""", 'チ': """
チップを送る	1636
チャンネル登録	1649
""", 'ツ': """
ツイート	1648
ツイートする	1648
""", 'ト': """
トップ	1662
トップへ戻る	1662
トップニュース	1660
トップページ	1662
トピックス	1660
""", 'ド': """
ドネーション	1636
""", 'ニ': """
ニュースを読む	1662
ニュースレター	1642
ニュースレター登録	1642
""", 'バ': """
バックナンバー	1660
""", 'パ': """
パスワードを忘れた方	1638
""", 'ピ': """
ピックアップ	1660
""", 'フ': """
フォロー	1649
フォローしてね	1649
フォローしました	1649
フォローする	1649
フォロー中	1649
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1648
ブックマークする	1648
""", 'プ': """
プッシュ通知	1647
プライバシーポリシー	1654
プレゼント	1638
プレミアム	1638
プレミアム会員	1641
""", 'ヘ': """
ヘルプ	1654
""", 'ペ': """
ページの先頭へ	1662
ページトップ	1662
ページトップへ	1662
""", 'ホ': """
ホーム	1662
""", 'ポ': """
ポスト	1648
ポストする	1648
""", 'マ': """
マイページ	1638
""", 'メ': """
メニュー	1662
メルマガ	1642
メルマガ登録	1642
メールで送る	1648
メールで送信	1648
メールアドレス	1642
メールアドレスを入力	1642
メールマガジン	1642
メールマガジン登録	1642
""", 'ラ': """
ランキング	1660
""", 'リ': """
リンクをコピー	1648
リンクをコピーしました	1677
リンクをコピーする	1677
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1638
ログイン	1638
ログイン/会員登録	1638
ログイン・会員登録	1638
""", '一': """
一覧	1662
一覧へ	1662
一覧を見る	1662
""", '上': """
上一篇	2874
上一頁	2876
上一页	2876
""", '下': """
下一篇	2874
下一頁	2876
下一页	2876
下次再說	2849
下次再说	2849
""", '不': """
不,謝謝	2849
不,谢谢	2849
不用了	2849
""", '专': """
专题	2874
""", '个': """
个人中心	2853
""", '为': """
为你推荐	2874
为您推荐	2874
""", '主': """
主要ニュース	1660
""", '举': """
举报	2873
""", '了': """
了解	1663
""", '人': """
人才招聘	2893
人気の動画	1687
人気の記事	1660
人気ランキング	1660
人気記事	1660
人気記事ランキング	1660
人氣文章	2902
""", '今': """
今、あなたにオススメ	1660
今、読まれている記事	1687
今はしない	1635
今はやめておく	1635
今回はしない	1635
今日の注目	1660
今日最熱門	2902
今日热点	2874
今日焦点	2874
今日熱門	2902
""", '他': """
他の記事	19
他の記事も読む	1660
""", '付': """
付費閱讀	2853
付费内容	2853
付费阅读	2853
""", '以': """
以下为广告内容	2893
以下為廣告內容	2893
以后再说	2849
""", '会': """
会员专享	2856
会员专享内容	2856
会员专属	2853
会员中心	2853
会员登录	2853
会員の方はこちら	1638
会員の方はログイン	1638
会員登録	1638
会員登録する	1638
会員登録はこちら	1638
会員限定	1638
会員限定記事	1638
""", '你': """
你可能也喜欢	2874
你可能也喜歡	2874
你可能感兴趣	2874
你可能还想看	2902
你可能還想看	2902
""", '使': """
使用条款	2869
使用條款	2869
""", '保': """
保存	1648
保存する	1648
""", '個': """
個人情報の取り扱い	1654
個人情報の取り扱いについて	1654
個人情報の取扱いについて	1654
個人情報保護方針	1654
""", '元': """
元の記事を読む	1688
元記事で読む	1688
元記事を読む	1662
""", '免': """
免責聲明	2869
免費訂閱	2857
免費註冊	2853
免費試讀	2853
免责声明	2869
免费注册	2853
免费订阅	2857
免费试读	2853
""", '全': """
全ての写真を見る	1688
全文はこちら	1688
全文を読む	1662
全文表示	1662
全記事読み放題	1641
全部接受	2869
全部评论	2873
""", '公': """
公众号	2864
公式sns	1649
公式twitter	1649
公式x	1649
公式アプリ	1647
""", '共': """
共有	1648
共有する	1648
共有リンクをコピー	1677
""", '关': """
关于我们	2869
关注	2864
关注我们	2864
关键词	2874
关闭	2849
""", '其': """
其他新聞	2874
其他新闻	19	2874
""", '再': """
再生	1662
""", '写': """
写真(#枚	1688
写真をもっと見る	1688
写真を見る	1662
写真を見る(全#枚	1688
写真特集	1660
写评论	2873
""", '分': """
分享	2863
分享到	2863
分享到facebook	2893
分享到line	2893
分享到微信	2863
分享到微博	2863
分享本文	2893
分享此文	2893
分享給好友	2893
分享給更多人看到	2893
分享给好友	2893
分享给更多人	2893
分享至	2863
分享至facebook	2863
分享至line	2893
分类	2874
分類	2874
""", '列': """
列印	2863
列印本頁	2893
列印食譜	61
""", '初': """
初割で無料体験する	1638
初月無料	1641
""", '利': """
利用規約	1654
""", '前': """
前のページ	1662
前の記事	1660
前の記事へ	1660
前へ	1662
前回の記事はこちら	1687
前回はこちら	1688
""", '加': """
加入line好友	2864
加入会员	2853
加入我们	2893
加入我们的团队	2893
加入我們	2893
加入我們的團隊	2893
加入書籤	2863
加入會員	2853
加载更多	2876
""", '動': """
動画	1660
動画で見る	1677
動画を再生する	1677
動画を見る	1662
""", '单': """
单次捐款	2850
""", '印': """
印刷	1648
印刷する	1648
印刷用ページ	1677
印刷用ページを表示	1677
""", '即': """
即时新闻	2874
即時新聞	2874
""", '原': """
原文を表示	1663
原文を見る	1663
原文連結	2903
原文链接	2903
""", '参': """
参与评论	2873
参加者募集中	1673
参加问卷调查	2893
""", '參': """
參加問卷調查	2893
""", '友': """
友だち追加	1649
友だち追加する	1649
友善列印	2893
友達に教える	1677
""", '反': """
反馈	2873
""", '发': """
发现错误?请告诉我们	2893
发表留言	2873
发表评论	2873
""", '合': """
合わせて読みたい	1660
""", '同': """
同じカテゴリの記事	1660
同じ著者の記事	1687
同意	2869
同意しない	1654
同意する	1654
""", '听': """
听全文	2893
听新闻	2863
听这篇文章	2893
""", '單': """
單次捐款	2850
""", '回': """
回到頂部	2876
回复	2873
回覆	2873
回頂端	2876
回首頁	2876
""", '地': """
地図を見る	1663
地図を開く	1663
""", '复': """
复制成功	2863
复制网址	2893
复制链接	2863
""", '大': """
大号字	65
大字	2863
大家还在看	2874
大家都在看	2874
""", '头': """
头条	2874
""", '字': """
字体	65
字体大小	2863
字号	2863
字級	65	2863
字级	65
字體大小	65	2863
""", '官': """
官方微博	2864
""", '定': """
定期定額	2850
""", '寄': """
寄付	1636
寄付する	1636
寄付で応援する	1677
寄付のお願い	1636
寄付をする	1636
""", '專': """
專題	2874
""", '小': """
小字	2863
小編推薦	2874
""", '尚': """
尚無留言	2893
""", '展': """
展开	2876
展开全文	2876
展开全部	2877
展開	2876
""", '已': """
已关注	2864
已是会员	2853
已有帐号	2853
已經是會員	2853
已經是會員?登入	2853
""", '广': """
广告	2868
""", '広': """
広告	1652
広告の後に続きます	1652
広告をスキップ	1652
広告を閉じる	1652
広告企画	1652
""", '廣': """
廣告	2868
""", '延': """
延伸閱讀	2874
延伸阅读	2874
""", '开': """
开通会员	2853
""", '影': """
影音	2874
""", '後': """
後で	1635
""", '微': """
微信	2863
微博	2863
""", '忘': """
忘記密碼	2853
忘记密码	2853
""", '応': """
応援する	1636
""", '您': """
您可能也喜歡	2874
您可能感兴趣	2874
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2902
您的邮箱	2857
您的電郵	2857
""", '意': """
意见反馈	2873
""", '感': """
感想を送る	1657
""", '成': """
成为会员	2850
成為會員	2850
""", '我': """
我同意	2869
我的帐户	2853
我的帳戶	2853
我知道了	2869
我要留言	2873
我要糾錯	2893
我要纠错	2873
我要评论	2873
""", '戻': """
戻る	1662
""", '所': """
所有留言	2873
""", '打': """
打印	2863
打印本页	2893
打印食谱	61
打开	2877
打赏	2850
""", '投': """
投票する	1677
投稿する	1657
""", '折': """
折りたたむ	1663
""", '报': """
报告错误	2877
""", '拒': """
拒絕	2869
拒绝	2869
""", '招': """
招聘启事	2893
""", '拡': """
拡大	1648
拡大する	1662
""", '按': """
按讚	2864
""", '捐': """
捐款	2850
捐贈	2850
捐赠	2850
""", '排': """
排行榜	2874
""", '採': """
採用情報	1673
""", '接': """
接受	2869
接受全部	2869
接受所有	2869
""", '推': """
推广	2868
推广内容	2868
推廣	2868
推荐	2874
推荐文章	2874
推荐阅读	2874
推薦	2874
推薦文章	2874
推薦閱讀	2874
""", '提': """
提供	1652
""", '搜': """
搜尋	2876
搜索	2876
""", '播': """
播放	2876
""", '支': """
支持我们	2850
支持我們	2850
支援する	1636
""", '收': """
收合	2877
收听	2863
收听本文	2893
收聽文章	2893
收藏	2863
收藏文章	2863
收藏本文	2893
收藏食譜	61
收藏食谱	61
收起	2876
""", '文': """
文字の大きさ	65	1648
文字サイズ	1648
文字サイズ変更	65
""", '新': """
新着	1660
新着ニュース	1660
新着記事	1660
新着記事一覧	1687
新規会員登録	1638
新規登録	1638
新闻简报	2857
""", '明': """
明白了	2877
""", '显': """
显示原文	2877
显示更多	2876
""", '暂': """
暂不	2849
暂无评论	2893
""", '暫': """
暫不	2849
""", '更': """
更多	2874
更多内容	2874
更多報導	2874
更多报道	2874
更多文章	2874
更多新聞	2874
更多新聞請看	2902
更多新闻	2874
更多精彩	2902
更多精采內容	2893
""", '最': """
最多人看	2902
最新ニュース	1660
最新号	1687
最新影音	2902
最新文章	2874
最新新聞	2874
最新新闻	2874
最新消息	2874
最新記事	1660
""", '會': """
會員中心	2853
會員專享	2856
會員專享內容	2856
會員專屬	2853
會員登入	2853
""", '月': """
月額#円	1641
月額#円(税込	1641
""", '有': """
有料会員登録	1638
有料会員記事	1677
有料登録	1638
有料記事	1638
""", '朋': """
朋友圈	2863
""", '服': """
服务条款	2869
服務條款	2869
""", '朝': """
朝刊・夕刊	1638
""", '本': """
本周热门	2902
本文へ	1662
本文へ移動	1662
""", '机': """
机器翻译	2893
""", '查': """
查看全部	2876
查看原图	2876
查看原文	2903
查看地图	2877
查看更多	2876
查看留言	2873
查看结果	2877
查看詳情	2877
查看评论	2873
查看详情	2877
""", '标': """
标签	2874
""", '検': """
検索	1662
""", '業': """
業配	2868
""", '標': """
標籤	2874
""", '機': """
機器翻譯	2893
""", '檢': """
檢舉	2873
""", '次': """
次のページ	1662
次の記事	1660
次の記事へ	1660
次へ	1662
次ページ	1662
""", '每': """
每月捐款	2850
""", '注': """
注册	2853
注目の記事	1660
注目キーワード	1660
注目ワード	1660
注目記事	1660
""", '点': """
点击排行	2874
点击播放	2893
点击查看原文	2903
点击查看大图	2876
点击阅读原文	2903
点我看视频	2893
点赞	2863
""", '為': """
為您推薦	2874
""", '热': """
热点	2874
热点推荐	2874
热门	2874
热门排行	2874
热门文章	2874
热门新闻	2874
""", '無': """
無料で体験する	1638
無料で読む	1638
無料会員登録	1638
無料会員限定	1638
無料体験	1638
無料登録	1638
""", '焦': """
焦點新聞	2874
""", '熱': """
熱門	2874
熱門排行	2874
熱門文章	2874
熱門新聞	2874
熱門話題	2874
""", '特': """
特定商取引法に基づく表記	1654
特集	1660
""", '猜': """
猜你喜欢	2874
猜你喜歡	2874
""", '申': """
申し込む	1638
""", '电': """
电子报	2857
电子邮箱	2857
""", '画': """
画像を拡大	1662
画像を見る	1662
""", '留': """
留言	2873
留言(#	2873
""", '登': """
登入	2853
登入/註冊	2853
登出	2853
登录	2853
登录/注册	2853
登錄	2853
登録	1638
登録が完了しました	1677
登録して続きを読む	1638
登録する	1638
""", '發': """
發現錯誤?請告訴我們	2893
發表留言	2873
發表評論	2873
""", '目': """
目录	2876
目次	1662
目錄	2876
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2874
相关报道	2874
相关推荐	2874
相关文章	2874
相关新闻	2874
相关标签	2874
相关视频	2902
相关阅读	2874
相關主題	2874
相關報導	2874
相關影片	2902
相關推薦	2874
相關文章	2874
相關新聞	2874
相關標籤	2874
相關閱讀	2874
""", '看': """
看了这篇文章的人也看	2874
看原文	2903
看更多	2874
看更多文章	2902
看更多新聞	2902
""", '知': """
知道了	2877
""", '稍': """
稍后再说	2849
稍后提醒我	2849
稍后阅读	2893
稍後再說	2849
稍後提醒我	2849
稍後閱讀	2893
""", '立': """
立即捐款	2850
立即訂閱	2853
立即订阅	2853
""", '粉': """
粉絲團	2864
""", '精': """
精彩推荐	2902
精彩推薦	2902
精选	2874
""", '紙': """
紙面ビューアー	1638
""", '結': """
結果を見る	1663
""", '続': """
続きはこちら	1688
続きをみる	1662
続きを読む	1638
""", '網': """
網友留言	2873
""", '編': """
編輯推薦	2874
編輯精選	2874
編集部おすすめ	1660
編集部のおすすめ	1660
""", '縮': """
縮小	1648
""", '繼': """
繼續閱讀	2876
""", '纠': """
纠错	2873
""", '继': """
继续浏览内容	2876
继续阅读	2876
""", '编': """
编辑推荐	2874
编辑精选	2874
""", '网': """
网友评论	2873
""", '翻': """
翻訳を表示	1663
""", '联': """
联系我们	2869
""", '聯': """
聯絡我們	2869
""", '聽': """
聽全文	2893
聽新聞	2863
聽這篇文章	2893
""", '菜': """
菜单	2876
""", '著': """
著作権	1654
""", '複': """
複製網址	2893
複製連結	2863
""", '觀': """
觀看更多	2902
""", '视': """
视频	2874
""", '解': """
解鎖全文	2893
解锁全文	2893
""", '訂': """
訂閱	2853
訂閱會員	2853
訂閱會員專屬內容	2893
訂閱郵件	2857
訂閱電子報	2857
""", '記': """
記事の続きはこちら	1688
記事へのご意見	1657
記事をサポートする	1636
記事をプレゼント	1638
記事をプレゼントする	1677
記事を保存	1648
記事を保存する	1677
記事を印刷する	1648
記事を読む	1662
記事ランキング	1660
記事一覧	1662
記事一覧を見る	1688
記事全文を読む	1662
記者募集	1673
記者募集中	1673
""", '許': """
許可する	1654
""", '註': """
註冊	2853
""", '評': """
評論	2873
""", '話': """
話題の記事	1660
""", '詳': """
詳しく見る	1663
詳細	1663
""", '語': """
語音播報	2893
語音朗讀	2893
""", '誤': """
誤りを報告	1663
誤字脱字の報告	1677
誤字脱字を報告する	1677
""", '読': """
読まれている記事	1660
読み上げ	1677
読み放題	1641
""", '請': """
請填寫讀者問卷	2893
請繼續往下閱讀	2868
請輸入電子郵件	2857
""", '讚': """
讚	2863
讚賞支持	2850
""", '订': """
订阅	2853
订阅会员	2853
订阅邮件	2857
""", '评': """
评论	2873
评论(#	2873
""", '诚': """
诚聘英才	2893
""", '话': """
话题	2874
""", '详': """
详情	2877
""", '语': """
语音朗读	2893
""", '请': """
请先登录再评论	2893
请继续往下阅读	2868
请输入邮箱	2857
""", '購': """
購読	1638
購読する	1638
購読のお申し込み	1638
購読申し込み	1638
""", '贈': """
贈送文章	2893
贈送文章給朋友	2893
贈送此文	2893
""", '贊': """
贊助	2850
贊助內容	2868
贊助商	2868
""", '赞': """
赞助	2850
赞助内容	2868
赞助商链接	2868
赞赏	2850
""", '赠': """
赠送此文	2893
""", '跳': """
跳到主要內容	2876
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2876
""", '轉': """
轉發	2863
""", '转': """
转发	2863
""", '返': """
返信	1657
返信する	1657
返回顶部	2876
返回首页	2876
""", '追': """
追蹤	2864
追蹤我們	2864
""", '通': """
通報する	1657
通知をオン	1647
通知を受け取る	1677
""", '速': """
速報	1660
速報通知を受け取る	1677
""", '連': """
連結已複製	2893
連載	1660
""", '運': """
運営会社	1654
""", '違': """
違反報告	1657
""", '選': """
選單	2876
""", '邮': """
邮箱	2857
""", '链': """
链接已复制	2893
""", '閉': """
閉じる	1635	1662
""", '開': """
開く	1663
開通會員	2853
""", '関': """
関連	1660
関連する記事	1660
関連キーワード	1660
関連タグ	1660
関連トピックス	1660
関連ニュース	1660
関連リンク	1660
関連動画	1660
関連情報	1660
関連記事	1660
関連記事はこちら	1687
""", '閱': """
閱讀全文	2876
閱讀原文	2903
閱讀更多	2876
""", '關': """
關於我們	2869
關注	2864
關注我們	2864
關鍵字	2874
關閉	2849
""", '阅': """
阅读全文	2876
阅读原文	2903
阅读更多	2876
""", '隐': """
隐私政策	2869
隐私权政策	2869
""", '隱': """
隱私政策	2869
隱私權政策	2869
""", '電': """
電子信箱	2857
電子報	2857
電子版	1638
""", '音': """
音声で聞く	1648
音声読み上げ	1677
""", '頭': """
頭條	2874
""", '顯': """
顯示原文	2877
顯示更多	2876
""", '首': """
首頁	2876
首页	2876
""", '點': """
點我看影片	2893
點擊播放本文	2893
點閱排行	2902
""", '가': """
가	1711
가입하기	1702
가장 많이 본 뉴스	1718
""", '개': """
개인정보 처리방침	1716
개인정보처리방침	1716
""", '거': """
거부	1716
""", '검': """
검색	1720
""", '결': """
결과 보기	1721
""", '계': """
계속 읽기	1702
""", '고': """
고객센터	1716
""", '공': """
공유	1711
공유하기	1711
""", '관': """
관련 기사	1718
관련 뉴스	1718
관련 영상	1741
관련 태그	1718
관련기사	1718
관련뉴스	1718
관련키워드	1718
""", '광': """
광고	1715
광고 닫기	1715
광고 영역	87
""", '괜': """
괜찮습니다	1699
""", '구': """
구독	1702
구독 신청	1702
구독 전용	1702
구독 중	1702
구독신청	1702
구독이 완료되었습니다	1733
구독자 전용	1704
구독하고 이어서 읽기	1733
구독하기	1702
""", '글': """
글씨 크기	65
글씨크기	1711
글자 크기	1711
글자 크기 변경	65	1733
글자 크기 조절	65	1733
글자크기	1711
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1700
기사 공유하기	1711
기사 더보기	1733
기사 듣기	1733
기사 링크 복사	1733
기사 본문	1720
기사 선물하기	1733
기사 스크랩하기	1733
기사 오류 신고	1733
기사 오류 제보	1733
기사 원문 보기	1733
기사 저장하기	1733
기사 제보 및 문의	1733
기사 후원하기	1700
기사에 대한 의견	1717
기사원문	1720
기사저장	1711
기자 구독	1728
기자 구독하기	1728
기자 페이지	1728
기자 프로필 보기	1728
기자의 다른 기사	1728
기자의 다른기사	1718
""", '나': """
나중에	1699
나중에 보기	1733
나중에 읽기	1733
나중에 하기	1699
""", '내': """
내 정보	1702
""", '네': """
네이버 구독	1714
네이버 블로그	1711
네이버에서 구독	1714
네이버에서 구독하기	1714
""", '놓': """
놓치면 안 되는 기사	1741
""", '뉴': """
뉴스 듣기	1733
뉴스레터 구독	1707
뉴스레터 구독 신청	1707
뉴스레터 무료 구독	1733
뉴스레터 신청	1707
""", '다': """
다른 공유 찾기	1711
다른 기사	19	1718
다른 기사 더 보기	19
다른 기사 보기	1728
다른기사	1718
다른기사 보기	1718
다시 보지 않기	1699
다음	1720
다음 기사	1718
다음 기사 보기	1733
다음 페이지	1720
다음기사	1718
다음에	1699
""", '닫': """
닫기	1699
""", '답': """
답글	1717
답글쓰기	1717
""", '당': """
당신이 좋아할 만한	1718
""", '댓': """
댓글	1717
댓글 #	1717
댓글 #개	1717
댓글 보기	1717
댓글 쓰기	1717
댓글 운영 정책	1733
댓글 운영정책	1733
댓글보기	1717
댓글쓰기	1717
댓글을 입력해주세요	1717
""", '더': """
더 보기	1720
더보기	1718	1720
""", '독': """
독자 의견 조사	1733
""", '동': """
동영상	1718
동의	1716
동의합니다	1716
""", '등': """
등록	1717
""", '디': """
디지털뉴스부	1728
디지털뉴스팀	1728
디지털콘텐츠팀	1728
""", '라': """
라인	1711
""", '랭': """
랭킹	1718
랭킹뉴스	1718
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
로그아웃	1702
로그인	1702
로그인 후 댓글 쓰기	1733
로그인/회원가입	1702
로그인이 필요	1704
""", '링': """
링크 복사	1711
링크가 복사되었습니다	1733
""", '마': """
마이페이지	1702
""", '많': """
많이 본 기사	1718
많이 본 뉴스	1718
많이 본 영상	1741
많이 읽은 기사	1718
많이본 기사	1718
많이본 뉴스	1718
""", '맨': """
맨 위로	1720
맨위로	1720
""", '메': """
메뉴	1720
메뉴 닫기	1720
메일	1711
""", '모': """
모두 동의	1716
""", '목': """
목록	1720
목록보기	1720
""", '무': """
무료 체험 시작하기	1702
무료 회원가입	1702
""", '문': """
문의	1717
문자 크기	65
""", '바': """
바로가기	1711
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1711
""", '번': """
번역 보기	1721
""", '베': """
베스트	1718
""", '복': """
복사하기	1711
""", '본': """
본문 글씨 줄이기	1711
본문 글씨 키우기	1711
본문 바로가기	1720
본문으로 바로가기	1720
""", '북': """
북마크	1711
""", '비': """
비밀번호 찾기	1702
""", '사': """
사이트맵	1716
사진 확대	1720
""", '설': """
설문 참여 바로가기	1733
설문 참여하기	1733
설문조사 참여하기	1733
""", '속': """
속보	1718
속보 알림 받기	1733
속보 알림 신청	1733
""", '스': """
스크랩	1711
스크랩하기	1733
스폰서	1715
""", '신': """
신고	1717
신문구독	1702
""", '실': """
실시간 뉴스	1718
""", '알': """
알겠습니다	1721
알림 받기	1710
알림 설정	1710
""", '앱': """
앱 다운로드	1710
앱 다운로드하기	1710
앱 설치	1710
앱 설치하기	1710
""", '에': """
에디터 추천	1718
""", '연': """
연관기사	1718
""", '열': """
열기	1721
""", '영': """
영상	1718
영상 보기	1733
영상으로 만나보세요	1733
영상으로 보기	1733
""", '오': """
오늘 하루 보지 않기	1699
오늘은 그만 보기	1699
오늘의 추천	1718
오늘의 핫뉴스	1741
오디오로 듣기	1733
오류 신고	1717
오류 신고하기	1733
오탈자 신고	1733
""", '온': """
온라인뉴스팀	1728
""", '요': """
요약	1720
""", '원': """
원문 보기	1721
원문보기	1720
""", '위': """
위로	1720
""", '유': """
유료 기사입니다	1733
유튜브 구독	1714
유튜브 구독하기	1714
""", '음': """
음성 재생하기	1733
음성으로 듣기	1711
""", '응': """
응원하기	1700
""", '의': """
의견 쓰기	1717
""", '이': """
이 기사 어땠나요	1733
이 기사를 공유합니다	1733
이 기사를 추천합니다	1733
이 기사와 함께 읽은 기사	1733
이 기자의 다른 기사	1733
이 시각 많이 본 기사	1741
이 시각 많이 본 뉴스	1741
이 시각 주요뉴스	1718
이 시각 추천뉴스	1718
이런 기사는 어때요	1741
이메일	1711
이메일무단수집거부	1716
이미 구독 중이신가요	1702
이미 회원이신가요	1702
이미지 크게 보기	1720
이미지 확대	1720
이슈	1718
이용약관	1716
이전	1720
이전 기사	1718
이전 기사 보기	1733
이전기사	1718
""", '인': """
인기 급상승	1741
인기 기사	1718
인기기사	1718
인기뉴스	1718
인쇄	1711
인쇄하기	1711
인스타그램 팔로우	1733
""", '일': """
일시후원	1700
""", '자': """
자세히	1721
자세히 보기	1721
""", '재': """
재생	1720
""", '저': """
저작권규약	1716
저장	1711
""", '전': """
전체 댓글	1717
전체 보기	1720
전체메뉴	1720
전체보기	1720
""", '접': """
접기	1720
""", '정': """
정기 후원하기	1700
정기구독	1702
정기후원	1700
""", '제': """
제보	1717
제보하기	1717
""", '좋': """
좋아요	1711
좋은 기사 후원하기	1700
""", '주': """
주소 복사	1733
주소가 복사되었습니다	1733
주소복사	1711
주요 기사	1718
주요 뉴스	1718
주요 뉴스 더보기	1741
주요기사	1718
주요뉴스	1718
""", '지': """
지금 뜨는 기사	1741
지금 뜨는 뉴스	1741
지도 보기	1721
지면보기	1702
""", '청': """
청소년보호정책	1716
""", '최': """
최신 기사	1718
최신 뉴스	1718
최신기사	1718
최신뉴스	1718
""", '추': """
추천 기사	1718
추천 영상	1741
추천기사	1718
추천뉴스	1718
""", '친': """
친구 추가하기	1733
""", '카': """
카카오스토리	1711
카카오톡	1711
카카오톡 공유	1711
카카오톡으로 공유	1733
카카오톡으로 공유하기	1733
카테고리	1718
""", '쿠': """
쿠키 설정	1716
""", '퀴': """
퀴즈 풀기	1733
""", '키': """
키워드	1718
""", '태': """
태그	1718
""", '텔': """
텔레그램에서 소식 받기	1733
""", '투': """
투표하기	1733
""", '트': """
트위터	1711
트위터 공유	1711
""", '페': """
페이스북	1711
페이스북 공유	1711
페이스북으로 공유	1733
""", '펼': """
펼치기	1720
""", '포': """
포토	1718
""", '폰': """
폰트 크기	1711
""", '프': """
프리미엄	1702
프린트	1711
""", '함': """
함께 보면 좋은 기사	1718
함께 볼 기사	1741
함께 읽으면 좋은	1718
함께 읽은 기사	1741
""", '핫': """
핫뉴스	1718
핫이슈	1718
핫클릭	1741
""", '헤': """
헤드라인	1718
""", '협': """
협찬	1715
""", '홈': """
홈	1720
""", '화': """
화제의 뉴스	1718
""", '확': """
확인	1721
""", '회': """
회사소개	1716
회원 전용	1704
회원가입	1702
""", '후': """
후원	1700
후원 안내	1700
후원 하기	1700
후원하기	1700
후원회원 가입	1700
"""}

START = {'a': """
abonē	1821 K par	1821 K no	1821 K un	1823 K
accès	1241 K illimité
această	52 K investigație	2226 K traducere
además	1010 K:	1055 K, en
ai가	1730 K 자동 번역한	1730 K 번역한	1730 K 핵심	1730 K 요약한
ai에게	1730 K 물어	1730 K 질문	1730 K 물어보기
ajánljuk	1448 K:
aktivér	435 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2574 K dig till vårt	2590 K
apoyá	81 K
apúntate	1036 K a nuestro seminario	1036 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2071 K ukazał się	2071 K pochodzi z	2077 K przetłumaczony	2077 K został przetłumaczony	2077 K czyta	2077 K wygenerowany
artykuły	2068 K autora
artículos	980 K gratuitos
ascultă	1 K	2215 K:	2232 K podcastul	2232 K acest articol
atradāt	44 K
atsisiųskite	1783 K
autorė	1787 K:
autoři	332 K jsou
außerdem	582 K lesenswert:	582 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1044 K la app
beiträge	27 K
benefício	2176 K do assinante:
berätta	59 K i	59 K gärna
beställ	2590 K
bestätigen	476 K sie ihre
bestätigungsmail	476 K
besøg	421 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	986 K diario	986 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2813 K liên quan:	2826 K viết này có	2826 K viết có hữu ích
báo	2826 K lỗi bài viết
bình	5 K luận	27 K luận	2827 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1448 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2826 K phát hiện	2826 K thấy bài viết
bản	2826 K tóm tắt này
bấm	2828 K để nghe
bật	2804 K thông báo
""", 'c': """
chceš	354 K u nás pracovat	2450 K u nás pracovať
chefredaktör	2588 K och ansvarig utgivare:	2588 K:
chưa	32 K có bình luận
citeşte	2215 K şi	2215 K şi:
citește	2215 K și	2215 K și:	2215 K:	2215 K mai mult	2215 K aici	2215 K mai departe:
citiți	2215 K și
ciąg	2081 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2130 K exclusivo para	2174 K gerado	2179 K oferecido por
conținut	2226 K generat	2230 K oferit de
crédit	1315 K photo	1315 K photos
crédits	1315 K photo	1315 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2830 K đặt ứng dụng	2830 K ứng dụng	2830 K app
có	72 K thắc mắc	2813 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2221 K ai informații	2228 K ai observat o
dalinkitės	1783 K
další	320 K články autora
darovať	2444 K
dernières	1269 K actualités
descarcă	13 K	2246 K aplicația
descargá	13 K	1044 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2137 K no google play	2184 K na app store	2184 K no google play	2184 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	347 K
dostępna	2084 K w
dostępne	2084 K w
dostępny	2084 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2095 K do	2108 K do dyskusji
držte	28 K se
découvrez	1270 K aussi	1294 K la boutique	1294 K notre boutique	1294 K nos jeux	1294 K notre hors-série	1302 K notre application	1302 K notre appli
décryptage	1270 K :
déductible	1231 K des impôts	1231 K à #
déjà	1239 K abonné	1239 K inscrit	1239 K client
dùng	2837 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1474 K
encuéntranos	12 K
envía	3 K
envíanos	1025 K
ermöglicht	584 K von
erről	1448 K bővebben
escríbenos	1013 K
estagiária	2167 K sob supervisão	2167 * K sob supervisão
estagiário	2167 K sob supervisão
""", 'f': """
faça	2182 K o quiz	2182 K o teste	2182 K o nosso
felelős	1471 K szerkesztő:	1471 K kiadó:
fiți	31 K primul
foretrækker	436 K du
fortsätt	2592 K läsa
fortæl	59 K mig
fotogaléria	2418 K:
fotografía	1056 K:
frågor	72 K	73 K om artikeln
få	412 K fuld adgang til	435 K adgang	435 K fri	435 K fuld	435 K besked	435 K ugens	435 K dagens	435 K de	435 K nyheder	435 K en notifikation	435 K breaking	435 K seneste nyt	446 K	1990 K full tilgang til	2016 K tilgang	2016 K fri	2016 K full	2016 K beskjed	2016 K varsel	2016 K ukas	2016 K dagens	2016 K de	2016 K nyheter	2016 K siste	2028 K	2030 K varsel	2030 K varsler	2030 K push	2565 K full tillgång till	2590 K tillgång	2590 K fri	2590 K full	2590 K besked	2590 K en notis	2590 K veckans	2590 K dagens	2590 K de	2590 K nyheter	2590 K senaste	2601 K
férjen	1474 K hozzá
följ	12 K	2569 K	2590 K
følg	12 K	12 K oss	416 K	435 K	1994 K	2016 K
füge	12 K uns	590 K
fügen	12 K sie uns	590 K sie
für	479 K android und ios	530 K diesen artikel	530 K diesen	579 K nur
főszerkesztő	1471 K:
""", 'g': """
gazeteciliğimizi	2690 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2827 K cửa hàng trực tuyến
glöm	2590 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2826 K ý cho bài viết
gör	2574 K quizet	2574 K vårt quiz	2590 K vårt
görmemiz	2695 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1475 K lát
hintergründe	582 K dazu:
hjälp	2574 K oss bli bättre	2574 K oss att bli bättre
hjælp	421 K os med at blive bedre
hlavné	2431 K body
hlavní	334 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2827 K trả lời khảo sát	2835 K ủng hộ
hämta	13 K	2578 K
häng	2590 K med
hääleta	1092 K
håll	28 K	28 K dig
hör	534 K dir	590 K	2590 K
hören	534 K sie	590 K sie
hörzeit	606 K
hør	1 K artiklen	1 K artikkelen	1 K saken	405 K også	405 K også:	421 K mere på	435 K	1983 K også	1983 K også:	2016 K
""", 'i': """
iesūti	1809 K savu	1809 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1783 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2130 K é assinante
jäikö	1182 K juttu kesken
jälgi	1092 K
""", 'k': """
kapcsolódó	1448 K	1448 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2827 K tra kiến thức của bạn
kjøp	1999 K billetter	1999 K billett	2016 K
klausykitės	1768 K
klikněte	317 K zde
ključne	2369 K točke	2369 K tačke
klõpsates	1092 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1823 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	435 K
kopírovat	347 K
kopírovať	2444 K
kopē	1823 K
kvíz	317 K:	1461 K	2418 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1474 K
kérjen	1474 K
kérjük	28 K
kênh	2804 K youtube của báo
köp	2574 K biljetter	2574 K biljett	2590 K
kövess	12 K
kövesse	1474 K
kövessen	12 K
køb	421 K billetter	421 K billet	435 K
küfür	27 K içeren
küldd	3 K el	1456 K el nekünk
küldje	1456 K el nekünk	1474 K	1474 K tovább
kļūsti	1823 K
kết	2818 K nối với chúng tôi
""", 'l': """
laimē	1823 K
laimėkite	1783 K
legyél	1474 K
lejupielādē	1823 K
leé	1055 K también	1055 K más	1055 K:
lisää	1206 K meidät
lásd	1448 K még
lásson	1474 K több
lát	1456 K valami
láttál	1456 K valami
lägg	2590 K till
lähetä	1185 K juttuvinkki	1185 K uutisvinkki	1185 K vinkki	1189 K mielipidekirjoituksesi	1189 K mielipidekirjoitus	1206 K
lämna	2568 K dina tips	2568 K ditt tips
läs	2557 K mer om	2558 K också	2558 K också:	2558 K även	2558 K mer	2558 K mer:	2558 K:	2558 K här	2558 K även:	2565 K vidare med	2565 K mer på	2578 K e-tidningen	2578 K tidningen	2590 K	2592 K vidare
læs	404 K mere om	405 K også	405 K også:	405 K mere	405 K mere:	405 K:	405 K her	405 K hele	412 K videre med	426 K e-avisen	426 K avisen	435 K	437 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	335 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1206 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2081 K wideo
mesterséges	1482 K intelligencia írta
mirá	1039 K el video	1055 K también	1055 K:
mitä	8 K pidit	33 K mieltä	1207 K mieltä sinä
mišljenja	2366 K autora	2366 K iznesena	2366 K izneta
mišljenje	2366 K autora
możliwość	5 K komentowania
mándanos	1025 K
más	1009 K noticias de	1009 K noticias sobre	1009 K sobre	1009 K en	1009 K de	1010 K información	1010 K información:	1013 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	320 K tip?	320 K tip na článek	320 K tip na téma	320 K tip pro
märkasid	44 K	1077 K midagi	1083 K viga	1083 K artiklis viga
még	32 K nincs
més	265 K informació:	291 K notícies de	291 K notícies sobre
mød	421 K os
mūs	1823 K vari
mời	2813 K xem	2813 K bạn đọc	2813 K độc giả	2818 K bạn tham gia	2818 K độc giả theo dõi	2818 K bạn đọc theo dõi	2828 K quý vị theo dõi	2828 K quý độc giả	2828 K bạn xem video	2828 K nghe
""", 'n': """
nahlásit	357 K chybu
nahlásiť	2453 K chybu
nahláste	2453 K chybu
najważniejsze	2077 K informacje
naloži	2498 K
naložite	13 K	2498 K
naročite	2505 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	355 K čas číst	2451 K čas čítať
než	364 K vložíte komentář	364 K začnete diskutovat	364 K napíšete příspěvek
nguồn	2822 K:	2822 K :
nhận	2804 K thông báo
nové	337 K číslo	337 K vydání	2434 K číslo	2434 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1206 K enemmän
nägid	1093 K viga
näita	1092 K
näitkö	1207 K virheen
näytä	1206 K sisältö
nå	2590 K vår
nézd	1448 K meg	1474 K meg
nézze	1448 K meg	1474 K meg
nāc	1814 K strādāt
""", 'o': """
oceń	8 K	2078 K ten	2078 K artykuł	2078 K tekst
odporučte	2444 K
odporúčame	2418 K:
odsłuchaj	2089 K	2089 K ten
ofereça	3 K
oglądaj	2065 K:
ohodnoťte	335 K	2432 K
opýtajte	2431 K sa
opširnije	2354 K:	2354 K na
otázky	72 K
ouça	1 K	2155 K:	2180 K o podcast
oír	1 K
""", 'p': """
pamanīji	1815 K kļūdu
pamanījāt	44 K	1815 K kļūdu
pastebėjote	44 K	1769 K įdomų	1775 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2822 K viên:
piditkö	8 K	69 K	82 K	1207 K
pidätkö	82 K	1207 K
piše	2381 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	352 K
podrži	81 K
podržite	81 K	2384 K
podés	12 K seguir	1026 K enviarnos
podívejte	317 K se:	317 K se na video
poleć	2089 K
poslať	2444 K
poslechněte	1 K si	317 K si	317 K si:
poslušajte	1 K	2354 K:	2477 K:
posłuchaj	1 K	2065 K:	2065 K też:
poznáte	66 K niekoho
pozostała	2081 K część
pošaljite	41 K vijest
pošlete	347 K
pošlite	3 K	2444 K
poți	2221 K contacta autorul	2221 K contacta autoarea
praneškite	1769 K redakcijai
predplaťte	2448 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2418 K si tiež	2418 K si aj	2418 K si	2418 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1783 K
pronašli	44 K ste
pročitaj	2354 K još	2354 K i
pročitajte	2354 K još	2354 K i	2354 K više	2354 K:	2354 K više o ovoj temi
prvý	2443 K mesiac len za	2443 K mesiac za	2443 K mesiac už za	2443 K mesiac zadarmo
prześlij	2089 K dalej
präsentiert	584 K von
prüfen	590 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2432 K sa
páčilo	69 K sa
päivitä	1206 K
pääset	1206 K lukemaan
päätoimittaja	1204 K:
păstrați	28 K
pērc	1814 K biļetes	1823 K
předplaťte	352 K si
přehrajte	317 K si
přetisk	68 K povolen	68 K možný
přečtěte	317 K si také	317 K si	317 K si:	317 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1026 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	355 K posloucháte
radšej	2451 K počúvate
radši	355 K posloucháte
rašykite	1769 K autorei	1769 K autoriui
recibí	1025 K las noticias
recomandări	2215 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1473 K ingyenesen
regisztráljon	1461 K	1473 K ingyenesen
regístrate	977 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2081 K tekstu
rezervē	1823 K
rešite	2354 K kviz
riješite	2354 K kviz
rozwiąż	2065 K quiz
rätsel	573 K mit
rätseln	573 K sie mit
réservez	1294 K vos places pour la soirée de la rédaction
réservé	1239 K aux abonnés
réservée	1239 K aux abonnés
réservés	1239 K aux abonnés
résumer	1284 K cet article	1284 K l'article
résumé	1284 K généré	1284 K rédigé	1284 K réalisé	1284 K produit	1284 K par
rösta	2590 K
rādīt	1823 K
""", 's': """
saglabā	1823 K
saistīts	1798 K:
saņem	1823 K
sažetak	2369 K	2369 K članka	2369 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1025 K el canal	1055 K leyendo:
sesizări	2221 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	334 K	334 K článku
siųskite	1769 K savo	1783 K
sjefredaktør	2013 K:	2013 K og ansvarlig redaktør:
skopírovať	2444 K
skrót	2077 K artykułu
skúsili	59 K ste
související	317 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2510 K napako
sprawdź	2065 K:	2065 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2431 K sa
stališča	2488 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	370 K si aplikaci
stöd	81 K	2565 K
stötta	81 K	2565 K
støt	81 K	412 K
støtt	81 K	1990 K
suscríbete	971 K a
susidūrėte	1769 K su
susiję	1757 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1284 K générée
syötä	1206 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1480 K:
szívesen	1475 K meghallgatjuk
szöveg	1480 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1030 K
síganos	12 K
sígueme	1030 K
síguenos	12 K
só	2130 K para assinantes
sólo	977 K para suscriptores
søg	435 K nu
súhrn	2431 K
súmate	12 K	56 K a las #
súvisiace	2418 K:
súvisiaci	2418 K článok
sūti	1809 K savu	1823 K
""", 't': """
también	998 K en facebook	1010 K puedes leer	1010 K puedes leer:	1010 K te puede interesar:
també	265 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1211 K on
tekstą	46 K galima
tenés	1020 ¿K información
thấy	44 K lỗi
thử	2827 K sức với
tiedätkö	1185 K aiheesta	1185 K asiasta	1185 K lisää
tiivistelmä	26 K on
tilføj	435 K
todavía	32 K no hay comentarios
további	1448 K részletek
traducció	274 K feta
transparentní	327 K účet:
trên	2804 K google news
trả	2827 K lời câu đố
trải	2837 K nghiệm
turpinājums	1825 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1185 K
tác	2822 K giả:	2822 K giả là
támogasd	81 K	1466 K a	1466 K az
támogassa	81 K	1466 K a	1466 K az
täglichen	476 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1250 K l'application
téléchargez	13 K
tóm	2826 K tắt này
töltsd	13 K le
töltse	13 K le	1474 K le	1474 K ki
történeteiket	1456 K
tüm	27 K yorumlar
tęsinys	1785 K
tłumaczenie	2077 K
tải	13 K	13 K ứng dụng	2804 K ứng dụng	2804 K app	2830 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2389 K na grešku
uključi	2377 K
uključite	2377 K
uložit	347 K
uložiť	2444 K
uložte	347 K si	2444 K si
unbeschränkter	553 K zugang
unterstütze	81 K	459 K
unterstützen	81 K sie	459 K sie	459 K sie die
uočili	7 K ste
upozorniť	2453 K na chybu
upozorněte	357 K na chybu
urmărește	12 K	2215 K și:	2232 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1461 K részt
već	2405 K za #	2405 K od #
več	2477 K:	2477 K v videu	2502 K o tem	2502 K novic	2502 K preberite
vidéo	1270 K :
visą	1783 K interviu
više	2354 K o:
você	2155 K pode gostar:
vprašaj	2491 K
vprašajte	2491 K
vypočujte	1 K si	2418 K si:
vyskúšali	59 K ste
vytiskněte	347 K
vytlačiť	2444 K
vytlačte	2444 K
vyzkoušeli	59 K jste
válaszolj	1474 K
válaszoljon	1474 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	435 K med
véleménycikkeit	1456 K
více	317 K zde	317 K k tématu:
võida	1092 K
võta	1077 K ühendust	1092 K
vă	28 K rugăm să
věnujte	347 K
všechny	27 K komentáře	320 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	500 K artikel:
weź	2108 K udział w dyskusji
więcej	2064 K o	2064 K na temat	2064 K z	2065 K na ten temat:	2068 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	476 K newsletter
""", 'y': """
yanlişlik	2684 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2100 K uwagę	2100 K błąd	2100 K literówkę	2100 K uwagi	2100 K nieścisłość
ziņo	1809 K redakcijai
zkopírovat	347 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2097 K reporterem	2097 K reporterką	2097 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	509 K dpa	753 K #	753 K
""", 'à': """
à	1270 K lire aussi	1270 K lire également	1270 K lire :	1270 K lire sur	1270 K voir aussi	1270 K écouter	1270 K relire	1270 K découvrir	1270 K lire sur le même sujet	1270 K consulter :	1270 K voir également	1273 K propos de l'auteur	1273 K propos de l'autrice	1294 K retrouver dans le numéro
àudio	274 K generat
""", 'á': """
áudio	2174 K gerado
""", 'ä': """
är	2568 K du
äänestä	1206 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2152 K preciso estar logado
écouter	1 K l'article	1 K cet article	1270 K aussi
écoutez	1 K cet	1 K l'article	1298 K le podcast
épinglez	1317 K cet article	1317 K cette recette	1317 K cette page	1317 K la recette	1317 K ce billet	1317 K-la	1317 K-le	1317 K l'article	1317 K l'image
""", 'í': """
írd	1474 K be
írj	1456 K a szerzőnek
írja	1474 K be
írjon	1456 K a szerzőnek	1474 K közvetlenül	1474 K nekünk
""", 'î': """
întreabă	2226 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1475 K szerint
""", 'ú': """
últimas	1009 K noticias de	2154 K de	2154 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	503 K die autor:in	503 K die autoren	503 K die autor:innen	505 K die autorin	505 K den autor	506 K die autorin	506 K den autor
übersetzung	587 K:	587 K aus dem
""", 'č': """
čitaj	2354 K još
čitajte	2354 K i	2354 K još	2354 K još:
članak	46 K se može	46 K možete	2369 K je preveden	2369 K čita	2372 K je objavljen u
članek	46 K lahko	2491 K je preveden	2491 K bere	2491 K je prebral	2494 K je objavljen v
článek	46 K lze	46 K můžete	334 K byl přeložen	334 K přeložen	334 K načetl	337 K vyšel v
článok	46 K možno	46 K môžete	2431 K bol preložený	2431 K načítal	2434 K vyšiel v
čo	33 K si myslíte
čtěte	317 K také	317 K také:	317 K i	317 K více	317 K:
číslo	327 K účtu pro dary	327 K transparentního účtu
čítajte	2418 K aj	2418 K tiež	2418 K viac
""", 'đ': """
đánh	2826 K giá bài viết
đăng	2827 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2843 K dây nóng: #	2843 K dây nóng #
được	68 K phép đăng lại
đọc	2813 K thêm	2813 K thêm:	2813 K:	2813 K tiếp:	2818 K tin nhanh
""", 'į': """
įsigykite	1783 K
įtraukite	1783 K mus
įveskite	1783 K
""", 'ś': """
ściągnij	13 K	2113 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2093 K:
źródło	2093 K:
""", 'ž': """
želite	2386 K raditi kod nas	2386 K da radite kod nas	2507 K delati pri nas
želiš	2386 K raditi kod nas	2507 K delati pri nas
žinote	1769 K daugiau	1784 K istoriją
žiūrėkite	1757 K taip pat	1783 K
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	673 K κάποια πληροφορία	673 K πληροφορίες	673 K πληροφορία	673 K φωτογραφία	673 K φωτογραφίες	673 K κάποια φωτογραφία	673 K κάποιο θέμα	673 K μια ιστορία
""", 'ή': """
ήταν	643 K χρήσιμο	643 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	658 K τον	658 K τα	658 K
ακούστε	1 K	627 K:
αναδημοσίευση	68 K με
αναφέρετε	663 K λάθος	663 K κάποιο λάθος
αναφορά	663 K λάθους
αντιγράψτε	653 K
αντιγραφή	653 K
αξιολογήστε	643 K
αποθηκεύστε	653 K
απορίες	72 K
αυτή	52 K η έρευνα	642 K η περίληψη	642 K η σύνοψη
""", 'β': """
βίντεο	627 K:
βαθμολογήστε	643 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	674 K	674 K για να
""", 'δ': """
δείτε	627 K επίσης	627 K:	627 K το βίντεο	627 K εδώ	627 K επίσης:	627 K ακόμα:	627 K φωτογραφίες	627 K ακόμη	627 K ακόμη:	640 K όλα τα άρθρα	654 K όλες	654 K όλα	654 K τις
δειτε	627 K επισης	627 K ακομη	627 K:
δεν	661 K έχετε χρόνο να διαβάσετε
διάβασε	627 K επίσης	627 K ακόμη
διαβάζεται	642 K από
διαβάστε	627 K επίσης	627 K επίσης:	627 K ακόμη	627 K ακόμη:	627 K ακόμα	627 K:	627 K εδώ	627 K περισσότερα	627 K ακόμα:	627 K εδώ περισσότερα	627 K σχετικά	627 K αναλυτικά	640 K όλα τα άρθρα	654 K όλες	654 K όλα	654 K τις
διαβαστε	627 K επισης	627 K ακομη	627 K ακομα	627 K:
διαθέσιμη	650 K στο
διαθέσιμο	650 K σε	650 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	674 K
εκτυπώστε	653 K
ενεργοποιήστε	650 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	642 K περίληψη	642 K σύνοψη	642 K ανάγνωση	642 K περίληψη αυτή
""", 'θ': """
θέλεις	660 K να εργαστείς μαζί μας
θέλετε	660 K να εργαστείτε μαζί μας	660 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	650 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	650 K	658 K την εφαρμογή	672 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	627 K:
""", 'λ': """
λήψη	650 K από	650 K στο
""", 'μ': """
μάθετε	654 K όλες
με	656 K πληροφορίες από
μείνετε	654 K ενημερωμένοι
μετάφραση	642 K
μοιράσου	653 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	640 K απόψεις	640 K γνώμες
""", 'π': """
περίληψη	642 K
περισσότερα	627 K:
πηγές	656 K:
πηγή	656 K:
προτείνετε	653 K
προτιμάτε	661 K να ακούτε	661 K να ακούσετε
πώς	643 K σας φάνηκε
""", 'ρ': """
ρωτήστε	642 K
ρώτα	642 K
ρώτησε	642 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	643 K φάνηκε	643 K βοήθησε	643 K άρεσε
σου	69 K άρεσε
στείλτε	653 K
στηρίξτε	81 K	658 K	658 K τον	658 K τα	658 K την
σύνοψη	642 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	640 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	640 K άρθρο εκφράζει	642 K άρθρο μεταφράστηκε	642 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	653 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	640 K τα άρθρα
όλες	654 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	202 K се за
автор	2296 K - обозреватель	2296 K - корреспондент	2296 K - колумнист	2296 K - редактор	2750 K - оглядач	2750 K - колумніст	2750 K - кореспондент
авторка	2750 K - оглядачка	2750 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
больше	2280 K новостей	2281 K по теме:	2319 K любите слушать	2319 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2299 K ли материал	2299 K ли пересказ	2299 K ли этот пересказ	2299 K ли этот	2299 K ли текст
была	2299 K ли статья	2299 K ли эта	2299 K ли новость
більше	2734 K по темі:	2734 K за темою:	2734 K на тему:	2734 K про це:	2765 K новин	2765 K матеріалів
""", 'в': """
вакансии	2302 K "	2302 K редакции
вакансії	2755 K "	2755 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2299 K понравилась	2299 K понравился	2299 K помогла	2753 K сподобалась	2753 K сподобалася	2753 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2280 K новости на тему	2280 K материалы	2280 K новости	2280 K статьи	2284 K статьи автора	2284 K материалы автора
всички	197 K новини
встановлюйте	2760 K
встановіть	13 K	2760 K	2786 K застосунок
встигніть	2789 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2298 K от
гледайте	170 K видеото	170 K:
головне	2752 K від	2752 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2734 K:	2734 K про це
джерела	2767 K:
джерело	2767 K:
дивіться	2734 K також	2734 K:	2734 K також:	2734 K відео:
до	2734 K теми:
докладніше	2734 K:	2734 K про це
доступно	2307 K в	2307 K на	2307 K для	2760 K в	2760 K у	2760 K на	2760 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2284 K материалы автора
думка	2750 K автора	2750 K редакції	2750 K, висловлена
думки	2750 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2284 K новость?
еще	2281 K по теме:
ещё	2280 K больше	2281 K по теме:
""", 'з': """
за	2734 K темою:
забелязахте	7 K
завантажити	2760 K в	2760 K з	2760 K у
завантажте	13 K	2760 K в	2760 K з	2786 K застосунок	2786 K додаток
завантажуйте	13 K	2760 K	2770 K застосунок
загрузите	2307 K в	2307 K на
задайте	2298 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	2752 K
зберегти	2764 K
збережіть	2764 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2773 K слухати
""", 'и': """
идет	2338 K подписка
идёт	2338 K подписка
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2313 K:
источники	2313 K:
""", 'к': """
как	2299 K вам статья	2299 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	2752 K виклад	2752 K переказ
коротко	2298 K от	2752 K від
краткий	26 K пересказ	2298 K пересказ
кратко	2298 K от
краткое	2298 K содержание
куиз	170 K:
""", 'л': """
лучшее	2280 K за
любите	2773 K слухати
""", 'м': """
материал	46 K можно	2281 K по теме:	2301 K опубликован в	2304 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2310 K подписки за
мнение	2296 K автора	2296 K редакции
мнението	182 K на автора
мнения	2296 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2764 K
надішліть	3 K	2764 K
накратко	184 K от
началась	2338 K подписка
нашли	7 K ошибку	7 K опечатку
не	2338 K забудьте подписаться	2789 K забудьте передплатити
немає	2773 K часу читати
нет	32 K комментариев	2319 K времени читать
новия	187 K брой
новият	187 K брой
новости	2280 K партнеров
новый	2301 K номер
нравится	82 K
няма	32 K коментари
нямате	205 K време да четете
""", 'о': """
об	2281 K этом подробнее	2284 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2298 K	2752 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2307 K в
открыта	2338 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2311 K
отправьте	3 K	2311 K
оформити	2789 K передплату
оформить	2338 K подписку
оценете	185 K
оцените	8 K	2299 K
оцініть	2753 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2310 K месяц за
перевод	2298 K выполнен	2298 K сделан
передплата	2763 K за #	2763 K від #	2789 K на перше півріччя	2789 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2752 K
переклад	2752 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2298 K
перший	2763 K місяць за
питання	73 K до статті
по	89 K подписке	2281 K теме:
повече	170 K по темата:	197 K новини
повідомити	2775 K про помилку
повідомте	2775 K про помилку	2775 K нам про помилку
погляди	2750 K авторів
подарете	196 K
подарите	2311 K
подарить	2311 K
подарувати	2764 K
подаруйте	2764 K
поддержать	2316 K
поддержи	81 K
поддержите	81 K	2316 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2310 K за #	2310 K от #	2310 K за рубль	2338 K на первое полугодие	2338 K на второе полугодие
подписывайтесь	12 K	2316 K на
подпишись	12 K	2331 K на
подпишитесь	12 K	2316 K на	2331 K на нас
подробнее	2281 K:	2281 K в материале	2281 K - в	2281 K читайте в материале	2281 K об этом
подробности	2281 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2296 K автора
позицията	182 K на автора
позиція	2750 K автора
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
порадьте	2764 K
порекомендуйте	2311 K
последвайте	12 K	202 K
последние	2280 K новости о
послухати	1 K
послушать	1 K
поставте	2752 K запитання
почитать	2281 K:
преведено	184 K с
преводът	184 K е
предпочитате	205 K да слушате
прежде	2332 K чем оставить комментарий	2332 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2284 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	2789 K передплата
продолжается	2338 K подписка	2338 K подписная кампания
пройдите	2281 K тест
пройдіть	2734 K тест
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	2763 K за #	2763 K від #
підписуйся	12 K
підписуйтесь	12 K	2770 K на
підпишіться	12 K	2770 K на
підсумок	2752 K
підтримайте	81 K	2770 K
підтримати	2770 K
""", 'р': """
работа	2302 K в "
радимо	2734 K прочитати:
разрешете	192 K
распечатайте	2311 K
распечатать	2311 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2281 K:
рекомендуємо	2734 K:
робота	2755 K в "	2755 K у "
роздрукувати	2764 K
роздрукуйте	2764 K
розкажіть	59 K у
розпочалася	2789 K передплата
розпочато	2789 K передплату
""", 'с': """
саммари	2298 K
свалете	13 K	192 K	217 K приложението
свежий	2301 K номер
свързани	170 K:
связаться	2284 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2307 K в	2307 K из	2316 K приложение	2336 K приложение
скачать	13 K	2307 K в	2307 K на
скопировать	2311 K
скопируйте	2311 K
скопіювати	2764 K
скопіюйте	2764 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	2734 K:	2734 K також:
слухати	1 K
слушайте	2281 K:	2281 K также:
слушать	1 K
см	2281 K. также:
смотрите	2281 K также	2281 K:	2281 K	2281 K также:	2281 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2321 K об ошибке	2321 K нам об ошибке
сообщить	2321 K об ошибке
сохраните	2311 K
сохранить	2311 K
спитайте	2752 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2298 K
спросить	2298 K
станьте	31 K первым	31 K першим	2316 K подписчиком	2316 K соучастником	2770 K частиною спільноти	2770 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	2752 K перекладено
статью	46 K можно	2304 K можно
статья	2298 K переведена	2298 K озвучена	2299 K была	2301 K опубликована в
стежте	12 K за
стислий	2752 K виклад	2752 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	2734 K читайте:
текст	46 K можно	46 K можна	2298 K переведён	2298 K переведен	2298 K озвучен	2752 K перекладено	2752 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
точка	2296 K зрения автора	2750 K зору автора	2750 K зору редакції
триває	2789 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2319 K слушать
успейте	2338 K подписаться
установите	13 K	2336 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2281 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2318 K работать у нас	2318 K у нас работать	2318 K работать в нашей
хочете	2772 K працювати в нас	2772 K в нас працювати	2772 K працювати у нас
хочеш	2772 K працювати в нас
хочешь	2318 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2752 K переказ	2752 K короткий виклад	2752 K короткий переказ	2752 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	2753 K була стаття	2753 K був матеріал	2753 K був переказ	2753 K був цей переказ	2753 K була ця	2753 K був цей	2753 K сподобалась	2753 K сподобалася	2753 K сподобався
читай	2331 K нас
читайте	12 K нас	13 K	2281 K также	2281 K также:	2281 K:	2281 K подробнее	2281 K еще	2281 K по теме:	2281 K подробнее:	2281 K материал	2281 K в материале	2307 K нас без	2307 K без	2316 K	2316 K нас в	2734 K також	2734 K також:	2734 K:	2734 K ще	2734 K також на тему:	2734 K по темі:	2734 K також на тему	2770 K
читать	2281 K также	2281 K по теме:
что	33 K вы думаете	2281 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	2734 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2298 K краткое содержание
этот	26 K пересказ	2298 K пересказ	2298 K краткий пересказ	2304 K материал можно	2304 K текст можно
эту	2304 K статью можно
""", 'я': """
як	2753 K вам стаття	2753 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1355 K את
אולי	1370 K פספסתם:
אל	1361 K תפספסו: הפעילו
""", 'ב': """
בואו	1356 K לעבוד איתנו
בחנו	1358 K את עצמכם
""", 'ד': """
דווחו	1355 K על
""", 'ה': """
האזינו	1 K	1342 K:	1357 K לפודקאסט	1357 K לפרק
האם	8 K אהבתם	1355 K הכתבה	1355 K הסיכום	1355 K המידע
הדוא	1349 K"ל האדום
הורידו	13 K	1335 K את האפליקציה	1360 K
היו	31 K הראשונים
הירשמו	1356 K לוובינר	1356 K לכנס
הכותב	1350 K הוא
הכותבים	1350 K הם
הכותבת	1350 K היא
הכנתם	59 K
הכתבה	1355 K עניינה	1371 K ממשיכה
המחבר	1350 K הוא
המחברת	1350 K היא
המייל	41 K האדום
המשך	1371 K הכתבה
הפעילו	1361 K התראות	1361 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1357 K המלא זמין
הצביעו	1358 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1335 K לערוץ הטלגרם	1335 K לקבוצת הוואטסאפ	1335 K לקבוצת הווטסאפ	1346 K אלינו	1346 K לערוץ	1346 K לקבוצה	1346 K לקבוצת	1346 K לקבוצות	1346 K עכשיו	1346 K גם	1347 K	1356 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1357 K לפודקאסט
השתתפו	1358 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1366 K ראשון ב
""", 'י': """
יש	72 K שאלות	1349 K לכם מידע	1349 K לכם סיפור	1349 K לך מידע	1349 K לך סיפור
""", 'כ': """
כדי	1366 K לקרוא את
כל	1346 K החדשות
כתבות	1370 K נוספות:
""", 'ל': """
להאזנה	1357 K לכתבה	1357 K לפודקאסט
להורדת	1360 K
להמשך	1366 K קריאה
לכל	1350 K הכתבות של	1370 K הכתבות:
לכתבה	1342 K המלאה
לכתבות	1370 K נוספות:
לעדכונים	1346 K נוספים	1346 K
לערוץ	1335 K הטלגרם
לפניות	1349 K לכתב	1349 K לכתבת
לפרק	1357 K המלא
לצפייה	1357 K בסרטון	1357 K בווידאו	1357 K במשדר
לקבוצת	1335 K הווטסאפ	1346 K הוואטסאפ	1346 K הווטסאפ
לקבלת	1346 K עדכונים
לקריאה	1342 K נוספת	1342 K נוספת:	1366 K מלאה
לקריאת	1366 K הכתבה המלאה
לרכישת	1356 K כרטיסים לכנס	1356 K כרטיסים לחצו	1356 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1358 K דעתכם? הצביעו
מייל	1349 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1349 K במשהו	1349 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1342 K בנושא:	1370 K במדור:	1370 K כתבות:
ענו	1358 K על הסקר	1358 K על הסקר:	1358 K על החידון
עקבו	12 K	1346 K אחרינו	1347 K אחרי
""", 'פ': """
פרסומת	1371 K
""", 'צ': """
צפו	1342 K:	1342 K גם	1357 K בסרטון	1357 K בתיעוד	1357 K בווידאו	1357 K בכתבה
""", 'ק': """
קבלו	1361 K התראות	1361 K עדכונים על	1361 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1342 K גם	1342 K גם:
קראו	1342 K גם	1342 K גם:	1342 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1346 K להיות	1346 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1364 K	1365 K בעיתונות	1365 K בנו	1365 K בעבודתנו
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
از	1144 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1132 K خود را بسنجيد
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
ايا	1129 K اين	1129 K خطايي
اين	52 K گزارش	1129 K	1144 K مطلب را هم بخوانيد:
اينجا	1144 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1117 K:
بخوانيد	1117 K:
بشنويد	1 K
به	12 K كانال	1129 K اين
بيشتر	1117 K بخوانيد	1117 K بخوانيد:	1117 K ببينيد	1144 K بدانيد:
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
تماس	1125 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1125 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1132 K خود را
در	1117 K اين باره بخوانيد	1132 K اين نظرسنجي	1132 K نظرسنجي ما	1132 K نظرسنجي	1144 K همين زمينه:	1144 K همين رابطه:
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
شما	1132 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1125 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1125 K خبر:	1125 K خبر :
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
مترجم	1125 K:
مصيتم	7 K
مطالب	1117 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1125 K:	1125 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1129 K شما درباره
نظرات	5 K
نظرسنجي	1132 K:
نقل	68 K مطالب با ذكر
نويسنده	1125 K:	1125 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1117 K بخوانيد	1117 K بخوانيد:	1144 K ببينيد:
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
گزارش	1125 K:	1129 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1408 K यह	1408 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1403 K-	1403 K:	1403 K -	1403 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1394 K भी पढें	1394 K भी पढें:	1421 K भी पढें-	1421 K भी देखें:
""", 'ए': """
एजेंसी	1403 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1394 K पढें:	1421 K भी पढें:
""", 'क': """
केवल	1417 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1408 K यह	1408 K आपको
""", 'ख': """
खबर	1408 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1403 K:
""", 'द': """
देखें	1394 K:	1394 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1421 K:
पढें	1394 K:	1421 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1403 (K
""", 'म': """
मात्र	1417 K # रुपये में
""", 'य': """
यह	1394 K भी पढें	1394 K भी पढें:	1394 K भी देखें:	1403 (K लेखक के	1408 K खबर आपको	1421 K भी पढें-	1421 K भी पढें -
ये	1394 K भी पढें	1394 K भी पढें:	1403 (K लेखक के	1421 K भी पढें-	1421 K भी देखें:
""", 'ल': """
लेखक	1403 K के बारे में	1403 (K	1403 K वरिष्ठ पत्रकार हैं	1403 K स्वतंत्र पत्रकार हैं
लेखिका	1403 K के बारे में	1403 (K	1403 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1394 K:	1421 K खबर:	1421 K खबरें:
सिर्फ	1417 K # रुपये में
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
กด	12 Kติดตาม	2619 Kติดตาม	2619 Kไลก์
""", 'ข': """
ขอ	2622 Kบคุณภาพจาก	2622 Kบคุณข้อมูลจาก
ข่	2615 Kาวที่เกี่ยวข้อง:	2622 Kาวโดย	2628 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2628 Kิป:
คุ	2625 Kณรู้สึกอย่างไรกับ	2625 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2628 Kคลิป:	2628 Kคลิป :
""", 'ซ': """
ซื	2626 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2615 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2619 Kดตามช่อง	2619 Kดตามเรา	2619 Kดตามข่าว	2637 Kดตามอ่านข่าวอื่นๆ	2637 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2624 Kม ai
""", 'ท': """
ทด	2626 Kสอบความรู้ของคุณ
ทำ	2626 Kแบบสำรวจสั้น
ที	2622 K่มา:	2622 K่มา :
""", 'บ': """
บท	2624 Kความนี้ใช้ ai	2624 Kสรุปนี้	2624 Kความนี้แปล	2624 Kความนี้เรียบเรียง	2625 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2624 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2622 K้เขียน:	2622 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2625 Kข้อผิดพลาดในบทความ
พื	2638 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2626 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2622 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2626 Kวมโหวต:	2626 Kวมโหวต :	2626 Kวมทำแบบสำรวจ	2626 Kวมสนุก	2633 Kวมสนับสนุน
ร้	2641 Kองทุกข์	2641 Kองเรียน
""", 'ล': """
ลง	2626 Kทะเบียนเข้าร่วมสัมมนา	2626 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2633 Kับสนุน
สร	2624 Kุปโดย	2624 Kุปข่าวด้วย	2624 Kุปนี้	2624 Kุปข่าวโดย	2625 Kุปนี้มีประโยชน์
สา	2641 Kยด่วนข่าว	2641 Kยด่วนทีมข่าว
ส่	2641 Kงข่าว
""", 'อ': """
อ่	2615 Kานเพิ่มเติม:	2615 Kานต่อ:	2615 Kานข่าวต้นฉบับ:	2615 Kานเพิ่มเติม	2615 Kานประกอบ:	2628 Kานข่าวเพิ่มเติม:	2628 Kานข่าวเพิ่มเติม	2628 Kานข่าวที่เกี่ยวข้อง:	2628 Kานข่าว:	2628 Kานเรื่องอื่น:	2637 Kานข่าวอื่นๆ	2637 Kานข่าวต้นฉบับได้ที่	2637 Kานบทความอื่นๆ	2637 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2622 Kางอิง:
""", 'เ': """
เก	2622 Kี่ยวกับผู้เขียน
เข	2619 K้าร่วมช่อง
เน	2624 Kื้อหานี้สร้าง	2638 Kื้อหาสปอนเซอร์	2638 Kื้อหาโฆษณา	2638 Kื้อหาสนับสนุนโดย
เพ	2619 Kิ่มเพื่อน
เร	2622 Kื่อง:	2622 Kื่อง :	2622 Kื่องและภาพ
""", 'แ': """
แจ	2625 K้งแก้ไขข่าว	2641 K้งเบาะแส	2641 K้งข่าว
แช	3 Kร์
แป	2624 Kลโดย
แอ	2619 Kดไลน์
""", 'โ': """
โฆ	2638 Kษณา -
""", 'ใ': """
ให	2625 K้คะแนนบทความ
""", 'ไ': """
ไม	2619 K่พลาดทุกข่าวสาร	2619 K่พลาดข่าว
""", 'ả': """
ảnh	2822 K:
""", 'ủ': """
ủng	2822 K hộ tác giả	2835 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1661 Kせて読みたい	1661 【Kせて読みたい】	1661 Kせて読みたい:
""", 'こ': """
こち	1661 Kらもおすすめ	1661 Kらもおすすめ:	1689 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1669 K記事を書いた人	1669 K記事の筆者	1672 K要約はai	1672 K要約は、ai	1672 K要約は役に立ち	1672 ※K要約	1672 K記事の翻訳	1672 K記事の要約	1672 K記事はai	1672 K翻訳	1672 K見出しはai	1680 K記事は	1680 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1661 Kと見る:	1689 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1689 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1693 【Kゼント】	1693 Kゼント応募
""", '一': """
一覧	1689 【K】
""", '下': """
下載	13 K	2861 Kapp	2861 K應用程式
下载	13 K	2861 Kapp	2861 K应用
""", '以': """
以上	2887 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2884 K:	2884 (K	2884 K係	2884 K为	2884 K為
""", '你': """
你做	59 K了吗
你可	2875 K能會喜歡:	2906 K能想看:
你有	2882 K线索
你覺	2889 K得這篇
你觉	2889 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2884 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2887 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2867 K微信公众号	2867 K官方微信
""", '内': """
内容	2887 K由ai
""", '写': """
写真	1661 【K】	1661 K:	1689 【Kを見る】	1689 【Kギャラリー】
""", '出': """
出典	1669 K:
""", '分': """
分享	3 K
""", '前': """
前回	1689 【K】	1689 Kの記事:
""", '加': """
加入	12 K	2880 K	2901 K
""", '動': """
動画	1661 【K】	1689 【Kを見る】
""", '升': """
升級	2901 K
升级	2901 K
""", '原': """
原文	2905 K刊于	2905 K刊於
""", '参': """
参与	2891 K我们的
参考	69 Kになった	1661 K:
""", '參': """
參與	2891 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2890 K错误
""", '取': """
取材	1669 K・文	1669 K・執筆
""", '另': """
另请	2875 K参阅
""", '可': """
可以	2881 K在x上
可自	68 K由转载
""", '合': """
合わ	1661 Kせて読みたい:
""", '同': """
同场	2875 K加映:
同場	2875 K加映:
""", '問': """
問問	2887 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1669 K:	1669 K/
""", '報': """
報名	2892 K參加
""", '填': """
填写	2891 K问卷
填寫	2891 K問卷
""", '如': """
如发	2890 K现
如有	2882 K线索	2882 K線索
如果	2882 K您有相关线索	2882 K你掌握	2882 K您掌握	2883 K您有
如發	2890 K現
""", '官': """
官方	2867 K微信:	2867 K微信公众号:
""", '審': """
審校	2884 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	2875 K閱讀	2875 K阅读	2875 K閱讀:	2875 【K閱讀】	2906 K阅读:
""", '开': """
开启	2861 K通知	2861 K推送通知
""", '引': """
引用	1669 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2906 K:
影音	2906 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2906 K看更多:
""", '微': """
微信	2861 K扫	2867 K公众号:
""", '您': """
您对	2889 K这篇文章
您對	2889 K這篇文章
您有	2882 K线索
您的	27 K评论
您覺	2889 K得這篇
您觉	2889 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2861 K客户端
""", '打': """
打开	13 K	2861 K微信
""", '扩': """
扩展	2875 K阅读:
""", '扫': """
扫一	2861 K扫
扫描	2861 K二维码关注	2880 K
扫码	2880 K
""", '投': """
投票	2891 K:
投稿	27 Kは
""", '报': """
报名	2892 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2880 K追蹤
""", '掃': """
掃一	2861 K掃
""", '採': """
採訪	2884 K撰文:
""", '推': """
推荐	2875 K阅读	2875 K阅读:
推薦	2875 K閱讀:
""", '提': """
提供	1669 K:
""", '摘': """
摘要	2887 K由
""", '撰': """
撰文	2884 K:
撰稿	2884 K:
""", '支': """
支持	2899 K
""", '收': """
收听	1 K	2894 K我们的播客	2894 K我们的节目
收聽	1 K	2894 K我們的播客	2894 K我們的節目
""", '文': """
文/	1669 K
文:	1669 K
文・	1669 K
文章	44 K有误	2884 K来源:	2890 K有误	2890 K有誤
""", '新': """
新聞	41 K爆料	2882 K線索
新闻	41 K热线	41 K报料	41 K爆料	2882 K线索热线	2882 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2875 K:	2875 K新聞:	2875 K內容:	2875 【K新聞】	2875 K相關	2875 K阅读:	2875 K報導:	2875 K报道:	2905 K精彩内容	2905 K精彩內容	2905 K资讯	2905 K資訊	2905 K内容请	2905 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2882 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	2887 K容由ai
本报	41 K热线
本摘	2887 K要
本文	2884 (K作者	2884 K作者	2887 K摘要	2887 K由ai	2887 K由人工智能翻译	2887 K由人工智能生成	2887 K由人工智慧	2905 K章來自	2905 K转载自	2905 K轉載自	2905 K来自	2905 K來自
""", '来': """
来发	31 K表第一
来源	2884 K:
""", '校': """
校对	2884 K:
""", '構': """
構成	1669 K・文
""", '次': """
次に	1661 K読む:
次の	1689 Kページ:	1689 【K記事】
次ペ	1689 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2880 K加入	2881 K在	2881 K关注	2882 K提供线索	2882 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2880 K加入	2881 K在	2882 K提供線索	2882 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	2887 K要
""", '测': """
测一	2891 K测:
""", '測': """
測一	2891 K測:
""", '点': """
点击	2875 K查看	2875 K阅读:	2894 K观看视频	2894 K收听
点我	2880 K加入
""", '熱': """
熱門	2906 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2882 K请	2882 K請
""", '用': """
用微	2861 K信扫
""", '画': """
画像	1661 【K】	1689 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2890 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2875 K阅读	2875 K新闻	2875 K报道:	2875 K阅读:	2906 K新闻:	2906 K文章:
相關	2875 K新聞	2875 K報導	2875 【K新聞】	2875 K閱讀:	2906 K新聞:	2906 K文章:	2906 K報導:
""", '看': """
看更	2875 K多:
""", '立': """
立即	2880 K加入	2891 K报名	2891 K報名
""", '筆': """
筆者	1669 Kプロフィール
""", '編': """
編輯	2884 K:
編集	41 K部への情報提供
""", '线': """
线索	2882 K征集
""", '编': """
编辑	2884 K:	2884 (K:
""", '聽': """
聽我	2894 K們的podcast
""", '著': """
著者	1669 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2894 K上方影片
""", '观': """
观看	2894 K上方视频
""", '视': """
视频	2906 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2901 K	2911 K本報	2911 K我們	2911 K本刊
""", '記': """
記事	7 Kの誤り	1680 Kの誤り	1680 Kに誤り
記者	1669 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1661 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1693 【Kプレゼント】	1693 Kプレゼント
""", '請': """
請支	2899 K持
""", '订': """
订阅	2901 K	2911 K本报	2911 K我们	2911 K本刊	2911 K本公众号	2911 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	2899 K持
""", '責': """
責編	2884 K:
""", '資': """
資料	2884 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2899 K
""", '责': """
责任	2884 K编辑:	2884 (K编辑
责编	2884 K:
""", '赞': """
赞助	2899 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2888 K摘要
这段	2888 K摘要
这篇	8 K文章	52 K调查	52 K报道	2888 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2888 K摘要
這篇	2888 K文章
""", '采': """
采写	2884 K:
""", '長': """
長按	2880 K
""", '长': """
长按	2880 K
""", '開': """
開啟	2861 K通知	2861 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1661 K記事	1661 K記事:	1661 【K記事】	1661 K:	1661 【K】	1689 【K写真】
""", '閱': """
閱讀	2875 K更多
""", '问': """
问问	2887 K我们的ai
""", '阅': """
阅读	2875 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	2891 K報名
""", '马': """
马上	2891 K报名
""", '點': """
點我	2880 K加入
點擊	2875 K查看	2875 K閱讀:	2894 K觀看影片
""", '같': """
같이	1719 K 보기:
""", '관': """
관련	1719 K 기사:	1742 K 기사 :	1742 [K 기사]	1742 K 기사-
관련기사	1719 K	1719 K:	1719 [K]	1742 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1730 K #줄 요약
기사에	73 K 대해 궁금	1735 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1742 K 기사:
""", '당': """
당신의	1734 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1719 K 읽기:
더보기	1719 [K]	1719 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1734 K 설문에	1734 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1742 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1730 K 요약은
""", '사': """
사진출처	1745 K:
""", '생': """
생성형	1730 K ai가 요약
""", '설': """
설문에	1734 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1734 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1719 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1730 K 요약은 ai	1730 K 요약이 도움	1730 K 기사는 인공지능	1730 K 기사는 ai	1730 K 번역	1735 K 기사가 도움이	1735 K 기사를 어떻게	1735 K 뉴스에 대한 의견	1735 K 기사에 대한 의견
이슈	1742 [K]
이어	1719 K 읽기:
""", '인': """
인기기사	1742 [K]
""", '자': """
자료출처	1745 K:
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
추천	1719 K 기사:
추천기사	1742 [K]
""", '출': """
출처	1745 K:	1745 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1719 K 볼 만한 기사:	1719 K 보면 좋은 기사:	1742 [K 읽기]
""", '핫': """
핫클릭	1742 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1719 [K]
"""}

CONTAINS = {',': """
,说:	2916 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2248 K-vă	2252 K
abonații	50 K pot	2249 K noștri
abonează	80 K-te	2203 K-te pentru	2208 K-te pe youtube	2248 K-te
abonné	50 en tant qu'K	1236 pas encore K	1238 déjà K	1240 en tant qu'K
abonnés	1236 réservé à nos K	1238 réservé aux K	1320 nos K	1323 K
abonējiet	80 K	1830 K
actualité	1246 l'essentiel de l'K	1256 suivez l'K	1256 suivez toute l'K	1256 retrouvez toute l'K	1279 couvre l'K
adatkezelési	1444 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1060 K
adomány	1492 K
adományoddal	1488 K
adományok	1492 K
adományozz	1488 K
adományozzon	1465 K itt
advirtió	1060 K
adó	1433 K #%
adód	1490 K #
adója	1465 K #
adăugat	2251 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2585 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1322 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1060 K
afișată	60 email nu va fi K
agregó	1060 K
aicināja	1833 K
aizsargātas	1799 visas tiesības K
aiškino	1793 K
ajouté	1322 a K
ajută	2248 K-ne
ajánld	1488 K fel
alkalmazás	1441 töltsd le az K
alkalmazásban	1463 az K
alkalmazást	1463 K
alkalmazásunk	1489 K
alkalmazásunkat	1441 töltse le K
alkalmazásunkban	84 K
alăturat	2222 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1300 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	532 jetzt K:
anketě	340 naší K	340 v K
ankietę	35 naszą K	2082 naszą K	2082 krótką K
anmäl	2605 K dig till vårt	2605 K dig till våra
anmäla	2580 genom att K dig
annoncé	1322 a K
annoncør	439 betalt af en K	439 betalt af K
annonslänkar	37 K	74 K	2585 K
annonsör	2594 betalt av en K	2594 betald av en K
annonsør	2021 betalt av en K
anunció	1060 K
anunțat	2251 a K
använder	2550 vi K cookies	2551 K kakor
anúncio	2178 após o K	2178 depois do K
anúncios	70 sem K	2196 sem K
apelował	2118 K
apelowała	2118 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	987 descarga la K	987 descarga nuestra K
aplicația	84 în K noastră	2209 descarcă K	2248 descarcă K noastră	2248 descarcă gratuit K	2248 descarcă K și	2249 K noastră
aplikacją	84 z naszą K
aplikację	2047 pobierz naszą K	2048 pobierz K	2048 ściągnij K	2105 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2439 našej K
aplikáciu	2439 mobilnú K	2439 K
aportació	293 la teva K
aportación	1022 tu K	1048 haz tu K
apoyá	1057 K
applikációnk	1463 K
applikációnkat	1463 K
applikációnkban	84 K
apsolīja	1833 K
apóyanos	1022 K	1057 K
apóyenos	1022 K	1057 K
apúntate	966 K a	982 K a nuestra	982 K gratis	1057 K gratis
apărat	2251 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2694 bir K paylaş
artykuł	15 darmowy K	20 cały K	2036 podoba ci się ten K	2083 nasz K do końca	2103 ostatni darmowy K	2116 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	967 te ha gustado este K	975 regala este K	975 regalar este K	978 último K gratis	978 te queda # K	1051 y lee este K	1058 este K
artículos	15 K gratis	978 K gratis este mes	978 te quedan # K	978 límite de K
aseguró	1060 K
associés	1262 cookies K à ce contenu
assuré	1322 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	585 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2203 K-te pentru
autorką	2074 kontakt z K
autorská	322 K práva
avertizează	2251 K
avísanos	1057 K
ayúdanos	1022 K	1057 K a
açikladi	2711 K
açin	2694 K
añadió	1060 K
año	1059 al K
""", 'b': """
bağirdi	2711 K
bağirdilar	2711 K
bağiriyor	2711 diye K
bağiriyordu	2711 K
bağiş	2708 K yap	2712 K
bağişiniz	2708 K
bağlantilari	74 satiş ortakliği K	2691 satiş ortakliği K
başlayan	2693 tl'den K
başvurun	2694 K
behält	29 K sich vor	29 K sich das recht
behöver	2532 vi K ditt stöd	2605 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1441 értesítések K
beløb	451 fast K
beløp	2031 gi et K	2033 fast K
bemängeln	610 K
bemängelt	610 K
berätta	67 K för oss	67 K din
berättade	2608 K
berättar	2608 K
bestätigen	475 K sie ihre
bestätigungslink	576 K
bestätigungsmail	475 K	576 K
betalvägg	2609 K
bezplatný	360 poslední K článek	2433 náš K webinár	2456 posledný K článok
bezplatných	2442 K článkov
bezpłatne	2088 K konto
bezpłatny	2079 nasz K webinar	2103 ostatni K artykuł
bezpłatnych	2088 limit K
beğendiyseniz	2709 bu haberi K	2709 bu yaziyi K
biết	2847 cho K
blokování	314 K reklam
boletín	78 el K	78 al K	78 nuestro K	982 recibe el K	982 nuestro K	985 K diario	1057 recibe el K	1058 nuestro K	1061 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1245 dans votre K mail	1245 dans votre K e-mail
brezplačen	2513 zadnji K članek
brezplačne	2500 K članke
brezplačni	2493 naš K webinar	2513 zadnji K članek
brezplačnih	2500 K člankov
bronił	2118 K się
brzmiał	2118 K
brzmiała	2118 K
brzmiało	2118 K
butlletí	262 subscriu-te al K	262 el nostre K	294 el nostre K	297 K
buzdított	1491 K
buzdította	1491 K
buzón	79 en tu K	983 en tu K
bájate	1057 K la app
bölümünde	85 yorum K
bönföll	2608 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2608 K
bønfaldt	452 K
bønn	1955 vi har en K til deg
bønnfalt	2034 K
bústia	284 a la teva K
bülten	2687 e-K	2712 K
bültene	2654 K abone	2654 K kayit	2654 K kaydol
bülteni	2687 haber K
bültenimiz	78 K	2709 K
bültenimize	78 K	78 e-K	2654 K	2708 K	2709 K
bültenine	2687 K
błagał	2118 K
błagała	2118 K
bạn	49 gửi cho K bè	2800 hộp thư của K	2834 sự ủng hộ của K	2844 mời K	2844 cần sự ủng hộ của K	2844 nhờ sự ủng hộ của K
bằng	2842 K văn bản của báo
""", 'c': """
caffè	1595 un K
café	54 me paga um K	1023 un K	1048 un K al mes	1282 un K
caractères	1300 limitées à # K
catedrática	1019 es K
catedrático	1019 es K
celého	302 pro čtení K
cercetătoare	2222 este K
cercetător	2222 este K
chaîne	1320 notre K
chefredaktör	2570 är politisk K	2570 är K
chefredaktør	417 er K
chuyện	2821 bạn có câu K
chép	2816 cấm sao K	2842 mọi sao K
chính	2809 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2800 bản tin của K tôi	2803 theo dõi K tôi	2821 cho K tôi qua	2821 liên hệ với K tôi	2844 ủng hộ K tôi	2844 K tôi cần sự giúp đỡ	2844 giúp K tôi	2844 theo dõi K tôi	2844 hãy gửi cho K tôi	2844 hãy liên hệ với K tôi	2844 hãy báo cho K tôi	2845 K tôi trên	2845 của K tôi	2845 cho K tôi
chọn	2844 hãy bình K
cikkünk	1489 minden K
cikkünkhöz	1489 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2151 nos K
comentó	1060 K
comisión	1037 recibir una K
comissió	279 rebre una K
comissão	2177 receber K	2177 receber uma K
commerciële	1915 K partner
communauté	1287 K whatsapp	1287 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1619 parte della nostra K
condamné	1322 a K
condiții	2212 termeni și K
confidentialité	1263 politique de K
confidențialitate	2212 politica de K
conférences	1279 est maître de K
connecté	1265 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2128 acesse todo o K	2172 ao exibir este K	2172 ao ver este K
contribuição	2164 com a sua K	2195 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1060 K
conversación	1005 participar en la K
conținut	9 acest K	2203 K doar pentru abonați
conținutului	2219 preluarea K
cookieinställningar	2572 K
corespondentă	2222 este K
creează	2248 K un cont pentru a citi
csatornájára	1455 viber-K
csatornánk	1489 K
csatornánkhoz	1455 telegram-K	1455 whatsapp-K
csatornánkra	1455 youtube-K	1488 iratkozz fel K	1488 iratkozzon fel K
csábított	1491 K
cuéntanos	38 K	67 K	1005 K en	1057 K
cuéntenos	38 K	67 K
czytać	2042 aby K dalej	2042 żeby K dalej	2115 chcesz K dalej
czytelników	36 naszych K	2083 opiniami K	2094 z wpłat K	2094 dzięki wsparciu K	2111 K	2116 naszych K	2116 z wpłat K
câmpurile	60 K cu steluță
cântau	2251 K
címével	1487 e-mail-K
cùng	51 hãy tham gia K họ
của	2823 là cây bút K	2845 độc giả K
""", 'd': """
daní	2447 # % z K	2447 #% z K
darbą	1791 mūsų K
darowiznę	2040 przekaż K	2115 przekaż nam K	2115 przekaż K na
datenschutzerklärung	492 unserer K	608 unserer K	608 unsere K
datenübertragung	526 der K zu
dați	62 K-mi tag
debatindlæg	418 send dit K	418 skrive et K
debatredaktør	417 er K
debattredaktør	1995 er K
debattør	417 er K
declaró	1060 K
decía	1060 K
demandé	1322 a K
denmişti	2711 K
denunció	1060 K
dependență	88 jocurile de noroc pot crea K
descárgate	987 K la	987 K nuestra
destekçimiz	2694 K olun	2708 K olun
desteğiniz	2708 K
desteğinizle	2709 K
desteğiyle	18 okurlarin K	2680 yapay zeka K	2689 K ayakta	2699 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2438 K môžu
disponível	2136 K no google play
doação	2124 faça uma K	2164 sua K	2195 sua K	2195 faça uma K	2199 K
doações	2199 K
dodał	2118 K
dodała	2118 K
dodává	374 K
događaj	2371 naš K
domagał	2118 K się
donació	293 fes una K	297 K
donación	970 haz una K	970 tu K	1022 tu K	1022 una K	1057 tu K	1057 haz una K	1061 K
donația	2248 K ta
donație	2248 fă o K	2252 K
donații	2252 K
donează	90 K cât poți	2248 K acum
doporučil	374 K
doporučila	374 K
doporučovala	374 K
dopuštenja	2382 bez K
doradzał	2118 K
dorzuć	2115 K się
dostawać	2104 chcesz K
dostávajte	2462 K
dostávat	361 chcete K
dostávať	2457 chcete K
dostávejte	367 K
dostęp	80 kup K	2042 masz już K	2088 pełny K do	2088 wykup K	2115 kup K
dostępny	2042 artykuł K tylko
dotazník	341 krátký K	2437 krátky K
dotazníka	2437 nášho K
dotazníku	340 našeho K	341 krátkého K
dowolną	2117 K kwotą
dočtete	348 více se K
dołóż	2115 K się
dołącz	51 K do nich	51 K	2053 K do nas na	2115 K do nas	2115 K do grona	2115 K do nich
draudžiama	1765 K kopijuoti	1765 be leidimo K	1765 be sutikimo K
draudžiamas	1786 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2116 K dalej
dziennikarką	2075 jest K
dzięki	2116 K wam	2116 K tobie
dziękujemy	2085 K za zapisanie	2085 K za zapis	2115 K, że nas czytasz
där	42 var du K
débloquer	1238 pour K
déclare	1322 K
déclaré	1322 a K
découvrez	1236 K nos offres	1319 K nos offres
déductible	1230 K des impôts	1230 K à #	1321 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1322 K
déplore	1322 K
déposés	1292 des cookies seront K
désabonner	1245 K à tout moment
désactiver	1260 K adblock
désactivez	1260 K adblock
désinscrire	1246 vous K à tout moment
díky	372 K vám
dömde	2608 K
dømte	452 K	2034 K
děkujeme	371 K, že nás čtete
dụng	2805 tải ứng K	2844 tải ứng K của	2844 hãy tải ứng K	2844 tải ngay ứng K
""", 'e': """
edellyttää	1213 K tunnusta
editörlerimize	39 K
editörüdür	2677 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1037 no ha participado en la K
electrònic	262 el teu correu K
electrónico	60 correo K no se mostrará	983 tu correo K	1005 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1435 a teljes cikk K
elsőként	1464 értesülj K
előfizetés	1492 K
előfizetéssel	1467 K
előfizető	1435 már K	1488 legyen K
előfizetőink	50 K	1435 K olvashatják	1467 K számára	1489 K
előfizetők	50 az K	1477 csak K	1492 K
előfizetőknek	1436 csak K	1477 K szól
előfizetőként	50 K
előfizetőnktől	1487 K
emlékeztetett	1491 K
endereço	2150 seu K de email não será
engedély	1470 K nélkül tilos
engedélyezze	1443 K a javascript
engedélyhez	1470 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1320 cette K	1931 onze korte K	1931 onze K
enquêtent	1320 K pour vous
enquêtes	1320 nos K
ensimmäinen	1219 K kuukausi
enthält	526 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1057 K
epizódu	2435 K
erhvervsredaktør	417 er K
erhältlich	532 shop K	605 im shop K
erişin	2694 K
erklärt	610 K
erklärte	610 K
erkände	2608 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	607 K sie es weiter
erzählt	67 K uns	610 K
erzählte	610 K
escribió	1060 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1005 K a	1057 K
estimé	1322 a K
estás	967 ya que K aquí	967 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2662 javascript'i K
evästeasetuksiasi	1190 K
evästeet	1190 K	1215 K
evästeitä	1173 K
existují	351 K díky
experiência	67 conte sua K
explicó	1060 K
expliqué	1322 a K
expérience	67 partagez votre K
externého	2429 K obsahu
externí	333 K obsah
externího	333 K obsahu	333 obsah z K
externý	2429 K obsah
""", 'f': """
favoritkälla	2566 K
faça	2195 K um pix
felelősséget	30 nem vállal K
felhasználási	1444 K feltételek
feliratkozás	1437 K a hírlevélre	1437 hírlevél K
feliratkozásommal	1453 K
feliratkozással	1453 K
filmări	40 poze și K
folosește	2212 K cookie
folytatásához	1435 a cikk K
fordítóval	1460 gépi K
forintért	1467 havi # K
formulára	2440 odoslaním K
formulário	2195 inscreva-se no K
formuláře	344 odesláním K
forrásként	1454 kedvenc K
fortæl	67 K os
fortæller	452 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2608 K
férjen	1488 K hozzá
följ	2546 K oss på	2605 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2562 alla rättigheter K
fördere	607 K
fördermitglied	80 werden sie K	547 werde K	547 werden sie K
fördern	607 jetzt K	607 K sie
föredragen	2566 K källa
föredragna	2566 K källa
föreslog	2608 K
författare	2570 är K och
förklarade	2608 K
förklarar	2608 K
försvarade	2608 K sig
følg	392 K os på	449 K os	1971 K oss på	2031 K oss
første	430 K måned	451 K måned	2009 K måned	2033 K måned
független	1433 támogassa a K	1489 K sajtó
főszerkesztője	1458 K
""", 'g': """
gadā	1832 K
gazeteciliği	2709 bağimsiz K
gazeteciliğimiz	2709 K
gazetę	2114 kup K
gefällt	576 K ihnen, was sie	576 K dir, was du
gelmişken	2648 buraya kadar K
geöffnet	495 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2408 K
gridò	1633 K
gràcies	285 K a gent com tu	294 K a tu
grátis	2197 teste K
grâce	18 K à vous	1227 K à vos dons
gwiazdką	60 pola z K
gärna	2605 vill K höra från dig
går	376 før du K	1955 før du K
gåva	2532 ge en K i dag	2532 ge en K nu	2533 din K	2533 ge en K	2605 din K gör	2605 ge en K i dag	2609 K
gönderdik	2701 size bir e-posta K
gönderin	2694 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2606 K mer
göre	2711 K
görün	2694 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2694 K
gösterilmeden	2670 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2118 K
głosiła	2118 K
głosiło	2118 K
głosuj	2099 K
głosujcie	2099 K
głównej	2090 na stronie K
gương	64 trang K
gửi	49 hãy K	2821 xin K về
""", 'h': """
használ	1443 cookie-kat K	1444 sütiket K
használat	1443 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	610 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	518 bei google K
hirdették	1491 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2573 K av ai	2595 K av ai	2605 K oss
hjälper	2605 din gåva K
hjælp	420 K af ai	420 K fra ai	440 K af ai	449 vi har brug for din K	449 K os
hjælper	449 dit bidrag K
hlásal	374 K
hlásala	374 K
hlásá	374 K
hovorí	2468 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1491 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1191 tekoälyä K
hágase	80 K socio
hájil	374 K se
hájila	374 K se
häng	2605 K med i
häufiger	518 bei google K
hävdar	2608 K
håller	43 K du med	43 K du inte med	2602 läsare som K
hævder	452 K
hébergé	1262 ce contenu est K par
híreinket	1487 K
hírekben	1441 a google K	1454 google K
hírlevelére	1453 K
hírlevelünk	78 K	1489 K
hírlevelünket	1453 K
hírlevelünkre	78 K	1437 K	1488 iratkozzon fel K	1488 iratkozz fel K	1489 K
hírlevél	1492 K
hírlevélre	78 K	1488 iratkozz fel a K	1488 iratkozzon fel a K
hó	1490 ft/K
hónap	1467 első K	1490 első K
hören	600 K sie hier.
hører	2000 der du K
hükmetti	2711 K
hüüdis	1102 K
hüüdsid	1102 K
hűségidő	1477 K nélkül
hồng	2841 nhận hoa K
""", 'i': """
iecienītāko	1807 K avotu
ifølge	452 K	2034 K
illimité	1240 accès K	1309 en K
imágenes	40 tus K
incorporó	1019 se K a
independentă	2249 presa K
independência	2196 a K
indicó	1060 K
indiqué	1322 a K
indrømmede	452 K
indrømmer	452 K
indépendance	1320 notre K
indépendant	1227 soutenez le journalisme K	1320 journalisme K	1320 média K
indépendante	1306 la presse K a	1320 presse K	1320 information K
información	995 sigue toda la K	995 siga toda la K	1019 cubre la K	1058 esta K
informację	2074 wyślij K
informațiilor	2219 preluarea K
informó	1060 K
informē	1833 K
ingresá	77 K tu correo
innehåll	2551 externt K	2572 externt K
innehållet	9 K
innrømmer	2034 K
innrømmet	2034 K
inquiète	1322 s'K
inquérito	35 nosso K
inscrição	2132 cancelar a K	2186 sua K foi
inscríbete	966 K
insändare	43 K	2571 skicka din K	2571 din K till	2571 skriva en K
intelektą	1773 dirbtinį K	1788 dirbtinį K
inteligencję	2096 przez sztuczną K
inteligencí	353 umělou K
intelligenciával	1460 mesterséges K készült	1479 mesterséges K
introduceți	77 K adresa de email
intégralité	1236 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1058 esta K
investigação	2196 esta K
investigație	2249 această K
investigațiile	2249 continua K
invítame	54 K a un café	54 K un café	1057 K a
invítanos	1057 K a
ismételgette	1491 K
istediğiniz	2653 K zaman iptal	2710 K zaman iptal
izražavaju	2376 komentari K
içeriği	9 K
içeriğin	2679 harici K
išorinio	1771 K turinio
""", 'j': """
jautāja	1833 K
javasolják	1491 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2036 skoro już tu K	2036 skoro tu K
jugé	1322 a K
jurnalistă	2222 este K
jurnaliștii	39 K noștri	2245 K noștri îți trimit	2249 K noștri
jälgi	1099 K meid
jäljellä	1209 ilmaista juttua K
jäseneksi	80 liity K	1217 liity K
""", 'k': """
kanał	2116 nasz K
kannatusjäseneksi	1217 liity K
kanál	372 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2409 K
kedykoľvek	2414 odhlásiť sa môžete K
keresőben	1454 google-K
khoản	2798 bạn đã có tài K	2809 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2816 K sao chép
khẳng	2847 K định
kiabált	1491 K
kiabálta	1491 K
kiabálták	1491 K
kifogásolja	1491 K
kirjeessä	1220 luki K
kiáltott	1491 K
kiáltotta	1491 K
kiáltották	1491 K
kiến	2829 ý K của bạn sẽ	2844 hãy gửi ý K	2844 vui lòng gửi ý K
kliknutím	344 K na
kolačića	2367 K	2397 K
kolačiće	2367 K	2397 K
kolačići	2367 K
komentować	6 K	2062 aby K
komentár	6 pridať K	2438 pridajte K
komentára	2438 pridanie K	2438 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	331 je K	331 , K
komentátorem	331 je K
komentátorkou	331 je K	2427 je K
komentátorom	2427 je K
komentář	6 přidat K
komentáře	6 pro přidání K	342 vložení K	342 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1191 K
konferencję	2079 naszą K
konuştu	2711 diye K	2711 K
kopírovanie	2420 K obsahu bez	2420 K je zakázané
kopēšana	1806 K bez
korespondentką	2075 jest K
korespondentė	1770 K
korábban	1486 K itt írtunk	1486 K ebben a cikkben írtunk
krzyczał	2118 K
krzyczała	2118 K
krzyknął	2118 K
krzyknęła	2118 K
krävde	2608 K
krævede	21 K felter er	452 K
krönikör	2570 är K
kulturalną	2083 K dyskusję
kulturredaktör	2570 är K
kulturredaktør	417 er K	1995 er K
kumppanuuslinkkejä	74 K	1203 K
kvíz	340 náš K	2437 náš K
kvíze	2437 našom K	2437 v K
kvízu	340 našem K	340 v K
kyltissä	1220 luki K
kysyivät	1220 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1490 K
käyttää	1171 tämä sivusto K
käyttöehdot	1198 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1491 K
kérdezték	1491 K
kérdőívünket	35 K
kért	1491 K
kérte	1491 K
kérték	1491 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	607 K sie uns
könyörgött	1491 K
könyörögtek	1491 K
köszönjük	1488 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1441 K minket	1488 K minket
követelte	1491 K
követelték	1491 K
közlése	1478 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1491 K
kúpte	2465 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	610 K an
künstlichen	536 K stimme vorgelesen	536 K stimme vertont
künstlicher	593 mithilfe von K
küpsised	1079 K
küpsistega	1079 K	1098 K
küsis	1102 K
kč	346 za # K	346 od # K	373 od # K
kļūsti	1830 K par
křičel	374 K
křičela	374 K
křičeli	374 K
kể	2847 K
""", 'l': """
labākie	1826 K raksti tavā
lamentó	1060 K
lançait	1322 K
lasītu	1796 lai K tālāk
lasītāji	1831 mūsu K
lasītājiem	1831 mūsu K
lejupielādē	1830 K
leverandør	1997 ekstern K
leverantör	2572 extern K
leído	1051 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1816 K
linkistä	1202 lisää tästä K
lisenssillä	47 K
lisäsi	1220 K
llicència	47 K cc
lucrează	2222 K în presă
lunedì	17 ogni K
lună	2250 pe K
luận	6 để bình K	85 phần bình K	2798 đăng nhập để bình K	2829 bình K của bạn sẽ	2844 đăng nhập để bình K
lájkolj	1441 K minket
lákal	374 K
läget	2581 koll på K
lähdet	1157 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2584 du kan K mer	2584 kan du K mer	2584 K mer om	2606 fri att K
läsare	36 våra K	2582 våra K	2606 våra K
läsarna	18 tack vare K
läser	2605 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	444 K for	2026 K for	2599 K för
læser	449 tak fordi du K
læserbrev	43 K	418 skrive et K	418 send dit K
læsere	36 vores K	450 vores K
læseres	429 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	978 K de notas
límites	975 sigue leyendo sin K
lòng	2821 vui K gửi về	2844 vui K gửi về
löd	2608 K
lød	452 K	2034 K
lūdza	1833 K
lập	2833 ủng hộ báo chí độc K	2845 báo chí độc K
""", 'm': """
magyarázta	1491 K
mailovú	2440 e-K adresu
mainoslinkkejä	37 K	74 K	1203 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1081 K abil
materiał	9 ten K
matéria	20 ler esta K	2128 esta K é só	2191 para ler esta K	2196 esta K
matérias	2163 limite de K
matí	293 rep cada K
mawiał	2118 K
mawiała	2118 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1491 K
megszakítása	21 válasz K
meidän	1217 tue K
meitä	1200 tukea K	1200 tue K	1217 tue K	1217 auta K
mencióname	62 K
menționat	2251 a K
mesačne	2467 K
mesečno	2408 K	2526 K
mesélte	1491 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2117 za K
miesięcznie	2117 K
minkä	90 anna K voit
miễn	15 bài K phí	2836 hết số bài K phí	2846 dùng thử K phí
mjesečno	2408 K
modération	83 jouez avec K	1300 charte de K	1300 K par la rédaction
mokė	1793 K
mondták	1491 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	975 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1060 K
mulțumim	2248 K că ne citești
munkatársa	1458 K
munkatársunknak	39 K
munkánk	1489 K
munkánkat	1433 támogasd K	1433 támogassa K	1465 K	1488 támogasd K	1488 támogassa K	1489 K
myönsi	1220 K
másodközlés	1451 K
märkis	1102 K
määräsi	1220 K
mån	2583 kr/K	2607 kr/K
månad	2535 testa en K	2583 en K för	2605 testa en K	2607 per K	2607 varje K
månaden	2583 första K	2607 i K	2607 första K
månader	2583 K för #	2605 testa # K
månadsgivare	2605 bli K
måned	382 prøv en K	430 i # K	449 prøv en K	451 pr. K	2009 en K for	2031 prøv en K	2033 per K
måneden	451 om K	2033 i K
måneder	430 i # K	2009 K for #
média	1320 notre K
mês	2196 até o fim do K	2197 por K	2197 ao K
mình	54 mời K ly cà phê	62 tag K
míní	374 K
mówi	2118 K
mówili	2118 K
mówił	2118 K
mówiła	2118 K
môžete	2436 článok si K
müşterimiz	2705 K
mācīja	1833 K
mākslīgais	1813 K intelekts
mēnesis	1832 pirmais K
mēnesī	1832 K
mėgstamiausią	1766 K
mėnesį	1792 per K
měsíc	346 první K	373 za K	373 první K
měsíčně	373 K
můžete	339 článek si K
mạnh	2847 nhấn K
""", 'n': """
nabádal	374 K
nabádala	374 K
naléhal	374 K
namawiał	2118 K
namawiała	2118 K
napisał	2118 K
napisała	2118 K
napiš	38 K nám	67 K nám
napište	38 K nám	330 K nám	363 K na	371 K nám
napísal	2468 K
napíšte	38 K nám	2426 K nám	2426 K, prosím	2459 K na	2465 K nám
naročilo	2499 hvala za K
naročite	80 K se	2473 K se na naše	2524 K se
naročnik	50 kot K	2472 že K
naročnike	2480 samo za K	2480 le za K
naročniki	50 K lahko	2512 lahko berejo le K	2512 berejo samo K	2528 K
naročnikom	2472 dostopen le K	2472 na voljo K	2472 na voljo samo K	2472 na voljo le K	2512 dostopna le K	2512 dostopna samo K	2512 dostopen le K	2512 dostopen samo K
naročnina	2500 K	2528 K
naročnino	2500 z K	2522 z K
narzędzi	2096 przy wsparciu K ai
naujienlaiškio	1778 K
naujienlaiškis	1791 mūsų K	1794 K
naujienlaiškį	1758 mūsų K	1778 K	1790 užsisakykite K	1791 mūsų K
navođenja	2382 bez K izvora
navođenje	2382 uz K izvora
nawoływał	2118 K
našeho	336 do K týmu	336 K e-shopu
našem	2371 K timu
našich	362 K zpráv	2458 K správ
neatkarīgu	1830 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1488 segíts K	1488 írjon K	1488 írj K	1488 jelezd K	1489 K adód
nemokamą	1782 K paskyrą
neobmedzený	2413 K prístup
neodpovídá	30 K za
neomezený	326 K přístup
neomezeně	302 K číst
nepiekrītat	43 K
nepriklausomą	1780 paremkite K žurnalistiką	1790 paremkite K	1791 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1183 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	371 podpořte K
nezávislá	372 K média
nezávislé	2466 K médiá
nezávislú	2465 podporte K
ngoài	2824 nội dung bên K
nguồn	2819 K ưu tiên	2819 K tin ưu tiên	2842 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2829 chịu trách K về nội dung bình luận
nhân	2825 trí tuệ K tạo
nhấn	2844 K vào đây
nhận	2800 đăng ký K bản tin	2800 đăng ký K tin	2844 đăng ký K bản tin	2844 đăng ký K tin
nhập	24 đăng K	2798 vui lòng đăng K	2798 đăng K để đọc	2798 đăng K để xem	2798 đăng K để lưu	2798 hãy đăng K để	2844 đăng K để đọc	2844 đăng K để xem
niedostępny	2076 materiał wideo jest K
niezależne	2115 wesprzyj K	2115 wspieraj K	2116 K media
niezależność	2116 K
niezależną	2116 jesteśmy K
noastră	2249 munca K
nolēma	1833 K
norāda	1833 K
nosūtīsim	57 jums K
notificações	14 as K	2138 ative as K	2138 ativar K	2138 receba K
notificările	14 K	2209 activează K
notifikácie	2439 K
notícia	2196 esta K
notícias	2132 receba as K	2132 receba K	2141 siga as últimas K
novinařina	372 naše K
novinařinu	372 nezávislou K
novinár	2427 je K	2427 , K
novinári	2466 naši K
novinárka	2427 je K	2427 , K
novinárkou	2427 je K
novinárom	2427 je K
novinář	331 je K	331 , K
novinářem	331 je K
novináři	372 naši K
novinářka	331 je K	331 , K
novinářkou	331 je K
novičke	2473 na e-K
novičnik	2481 K	2481 e-K	2525 naš e-K	2528 K
novičnika	2481 K
nuotraukų	40 K ir vaizdo
nusprendė	1793 K
nášho	2433 do K tímu
nächste	21 in diesem browser für die K	607 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2847 K
nõus	43 ei ole K?
năm	2846 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	336 našem K
obegränsad	2538 K tillgång
obećala	2409 K
obećao	2409 K
obiecał	2118 K
obiecywał	2118 K
obligāta	1806 atsauce K
oblíbené	328 K zdroje
oblíbených	328 K zdrojů
oblíbenými	328 K zdroji
obrigatórios	21 campos K são	2150 campos K são
obveščanje	2499 na naše K
obľúbené	2424 K zdroje
obľúbených	2424 K zdrojov
obľúbenými	2424 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	361 chcete K
odebírejte	306 K náš	367 K	371 K
odemkněte	302 K si
odhlásit	307 K se můžete kdykoli
odoberať	2457 chcete K
odpoveď	21 zrušiť K
odpovídal	374 K
odpověděl	374 K
odpověděla	374 K
odpověď	21 zrušit K
odpowiadał	2118 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2118 K
odpowiedziała	2118 K
odražavaju	2376 komentari K	2376 komentari ne K
odídete	2422 kým K
ofereça	2128 K este artigo
ograniczeń	2042 czytaj bez K	2042 czytaj więcej bez K
også	51 bli med du K
ogłosił	2118 K
ogłosiła	2118 K
oikaisupyynnöt	1194 K
oikaisupyyntö	1194 K
olvashatják	1485 csak előfizetők K
olvasási	0 K idő
olvasóiból	1465 K él
olvasóink	36 K	1489 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1057 danos tu K
ordenó	1060 K
ordonné	1322 a K
ortakliği	2691 iş K linkleri
orzekł	2118 K
osobních	324 ochrany K údajů	324 ochraně K údajů
osobných	2429 K údajov
ostrzegał	2118 K
ostrzegała	2118 K
ostrzegł	2118 K
otrzymywać	2104 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	374 K	2468 K
oznámila	374 K	2468 K
ozvěte	38 K se nám	67 K se nám	330 K se nám	371 K se nám
""", 'p': """
padėkite	1790 K mums
pageidaujamą	1766 K šaltinį
paklausė	1793 K
palīdzi	1820 ziedo un K	1830 K mums
palīdzību	1813 mākslīgā intelekta K	1828 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1790 K mums
parsisiųskite	1790 K
participación	1006 normas de K
partnerské	74 K odkazy	349 K odkazy	2445 K odkazy
partneři	313 my a naši K
pastā	1818 e-K
pastāstiet	38 K mums	67 K mums
patronką	2094 zostań naszą K
patrões	2196 sem K
paylaşin	25 K	49 K	2694 K
paziņoja	1833 K
paziņojumus	1817 K
państwa	2074 czeka na K
pašte	1778 jūsų el. K
pažadėjo	1793 K
periódico	1058 este K	1058 nuestro K
permanència	295 sense K
persiųskite	49 K
personvernerklæring	1976 K
phê	54 mời tôi một ly cà K	2833 mời bạn một ly cà K
phóng	2821 liên hệ K viên	2823 là K viên báo	2823 là K viên của	2844 hãy liên hệ K viên
phút	0 K đọc
pidió	1060 K
pidätetään	1179 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2118 K
pisała	2118 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2364 K nam	2396 K nam na	2396 K na	2406 K nam	2486 K nam	2486 K na	2516 K nam na	2516 K na	2524 K nam
piškotke	2489 K	2517 K
piškotki	2489 K
piškotkov	2489 K	2517 K
pište	363 K na	363 K nám na
plakáton	1491 állt a K
plânge	2251 se K
pochází	333 obsah K
podcastów	2080 K
podcastů	338 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2118 K
podporovatelé	372 naši K
podporují	372 nás K
podpoře	372 díky K
podpořte	351 K	371 K nás	371 K naši	371 K naše	371 K mě
podrška	2406 vaša K
podrške	2383 bez vaše K	2407 vaše K
podršku	2406 vašu K
podržite	2383 K	2406 K nas	2406 K naš
podělte	67 K se s námi	67 K se o
podľa	2468 K
poinformował	2118 K
poinformowała	2118 K
pokračovanie	2413 pre K v čítaní
pokračování	302 K je dostupné	349 K článku níže
pokračuje	349 článek K	349 text K	2445 článok K	2445 text K
pokračujte	302 K ve čtení s
política	273 K de galetes	1003 K de cookies	2148 K de cookies	2165 cobre K
pomocí	353 K ai
pomocą	2096 z K ai
pomoć	2406 vašu K
pomóż	2115 K nam
pomôžte	2465 K nám
poprosił	2118 K
poprosiła	2118 K
poprosiło	2118 K
poručila	2409 K
poručio	2409 K
poslední	360 K článek zdarma	360 K článek, který můžete
posledný	2456 K článok zadarmo
poslušajte	2515 K nas
postafiókjába	1437 K
postaládádba	79 a K	1453 a K
postaládájában	1453 ön K
posílat	344 nechte si K
posílejte	330 K nám
posíláme	57 vám K	57 K vám
potřebujeme	371 K vaši pomoc	371 K vaši podporu
používame	2429 K cookies
používá	313 tento web K
používáme	313 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2118 K
powiedziała	2118 K
powtarzał	2118 K
powtarzała	2118 K
pozostało	2042 K # %	2042 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	374 zvou K
pošaljite	49 K ga	2364 K nam	2364 K na	2406 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	330 K nám	371 K nám
pošli	49 K ho
pošlite	49 K ho	2426 K nám	2465 K nám
pošljemo	57 vam K
pošljite	49 K ga	2486 K nam	2486 K jo nam	2486 K na	2524 K nam
požádal	374 K
požádala	374 K
pracę	2116 naszą K
pranešimus	1777 K
praneškite	38 K mums	67 K mums
pranešė	1793 K
prašė	1793 K
preberať	45 K
predchádzajúceho	2460 bez K súhlasu
predplatiteľ	50 ako K	2413 už ste K	2413 ste K
predplatiteľom	80 staňte sa K	2421 K	2465 staňte sa K
predplatiteľov	2421 pre K
predplatné	2413 už máte K	2442 K	2465 kúpte K	2465 kúpte si K	2469 K
predplatného	2442 K
predplatným	2442 K	2463 s K
predplaťte	80 K si
preferată	2220 sursă K
preferované	328 K zdroje	2424 K zdroje
preferovaný	328 K zdroj	2424 K zdroj
preferovaných	328 K zdrojů	2424 K zdrojov
preferovaným	328 K zdrojem	2424 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2042 tylko dla K	2102 tylko dla K
prenumeratą	2088 z K
prenumeratę	80 kup K	2042 masz już K	2088 zamów K	2088 kup K	2088 wykup K	2114 kup K
preporučila	2409 K
preporučio	2409 K
pretlačiť	45 K
prevziať	45 K
prečítate	2413 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2406 K se našoj	2406 K im se	2524 K se nam
pridržana	2356 sva prava K
pridržane	2479 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1793 K
prihlásenie	2414 ďakujeme za K	2440 ďakujeme za K
prihlásení	2442 po K
prihlásením	2440 K súhlasíte
prihláste	24 K	2413 K sa a čítajte	2465 K sa na odber
prihvaćate	2378 prijavom K
pripažino	1793 K
programėlėje	1776 K
programėlę	1776 K
prohlásil	374 K
prohlásila	374 K
prohlížeč	10 váš K
pronađite	2394 K nas
proposé	1296 conçu et K par
prosił	2118 K
prosiła	2118 K
pročitali	2348 da biste K
pročitate	2346 da K cijeli	2346 da K ceo
prośbę	2036 mamy do ciebie K	2036 mamy małą K
prošnjo	2483 imamo majhno K	2483 majhno K
prywatności	2058 polityka K	2058 polityce K
przeczytać	2042 aby K cały	2042 aby K ten artykuł
przeczytałaś	2083 dziękujemy, że K
przeczytałeś	2083 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2039 K nam #%	2115 K nam	2115 K #
przekonywał	2118 K
przekonywała	2118 K
przesyłajcie	2074 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2074 K nam	2074 K je do nas	2115 K nam
przyznał	2118 K
przyznała	2118 K
przyłącz	51 K się
przyślij	2074 K nam	2074 K je do nas	2115 K nam
práca	2466 naša K
práce	372 naší K
práci	372 naši K
prácu	2466 našu K
précisé	1322 a K
préférée	1286 source K
préférées	1286 sources K
prévient	1322 K
príspevky	2438 K v diskusii
príspevok	2465 váš K
próxima	2196 nossa K
průzkumu	35 našeho K
ptá	374 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1577 blocco della K	1631 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1458 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1260 bloqueur de K	1260 bloqueurs de K	1320 sans K
publicités	1260 bloqueur de K
publicystką	2075 jest K
publicystą	2075 jest K
publikování	321 K nebo šíření
publiée	22 ne sera pas K	1265 votre adresse e-mail ne sera pas K
pytał	2118 K
pytała	2118 K
pytały	2118 K
pytań	2082 na kilka K
pyyntö	1157 pieni K
pyysivät	1220 K
pásale	1057 K esta
pásalo	49 K
päevakokkuvõte	1086 K
päätoimittaja	1188 K
päätti	1220 K
påminde	2608 K
pénzbe	1489 K kerül
pénzéből	18 olvasók K
písemného	322 bez K souhlasu
písomného	2460 bez K súhlasu
píšte	2459 K na	2459 K nám na
pódcast	34 nuestro K	1058 nuestro K
pārpublicēt	45 K
pārpublicēšana	1799 K bez	1806 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	321 K článků
předchozího	322 bez K souhlasu	365 bez K souhlasu
předplatitel	50 jako K	50 K může	302 už jste K	302 jste K
předplatitele	325 pro K
předplatitelem	80 staňte se K	371 staňte se K
předplatitelé	50 K mohou	359 jen K	359 pouze K	359 najdou K	359 přečtou K	372 naši K	375 K
předplatitelům	325 K	359 pouze K	359 jen K
předplatné	302 koupit K	303 už máte K	346 K	375 K
předplatného	346 K
předplatným	302 dostupné s K	346 K	368 s K
předplaťte	80 K si	304 K si	371 K si
přehrání	333 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	302 zbývá vám K
přidej	51 K se
přidejte	51 K se	362 K si nás	371 K se	371 K se k nám
přihlaste	24 K	302 K se a čtěte	306 K se k odběru	371 K se k odběru
přihlášení	344 děkujeme za K	346 po K
přihlášením	344 K k odběru	344 K souhlasíte
připojte	51 K se
připomněl	374 K
připustil	374 K
přispějte	90 K, kolik můžete	90 K, čím můžete	351 K	371 K	371 K i vy
přiznal	374 K
přiznala	374 K
přiznává	374 K
příspěvek	371 váš K
příspěvku	333 zobrazení K
příspěvky	342 K v diskusi
""", 'q': """
quyên	2844 K góp ngay	2848 K góp
quyền	2816 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2118 K
radziła	2118 K
radí	374 K
rakstīja	1833 K
rappelé	1322 a K
rašykite	38 K mums	67 K mums	1790 K mums
rašė	1793 K
recibirás	57 K
reclamă	11 K
reconoció	1060 K
recordó	1060 K
recunoaște	2251 K
redacció	39 la nostra K	43 cartes a la K	284 la K t'envia	294 la nostra K
redacción	39 nuestra K	43 cartas a la K	1047 la K te envía	1058 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2245 K îți trimite	2249 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2115 wesprzyj K
redaktorką	2075 jest K
redaktorė	1770 K
redaktör	2570 är K för	2570 är K på	2570 är politisk K
redaktør	417 er K på	417 er K for	417 er politisk K	1995 er politisk K	1995 er K i	1995 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2186 a K envia	2196 nossa K
reenvíalo	49 K
refusé	1262 K le dépôt
registrácii	2442 po K
registráciou	2440 K súhlasíte
registráciu	2440 ďakujeme za K
regisztrálj	1488 K ingyenesen	1488 K, hogy
regisztráljon	1488 K ingyenesen	1488 K, hogy
regisztrálnia	1485 K kell
regístrate	975 K gratis	976 K para
reinhören	532 jetzt K:
rejestrując	2085 K się
reklamlänkar	74 K	2585 K
reklamą	11 K
reklám	70 nincs K	2466 bez K
reklámok	1489 K nélkül
reportaż	2116 ten K
reporterką	2075 jest K
reportér	331 , K	2427 , K
reportérem	331 je K
reportérka	331 , K	2427 , K
reportérkou	331 je K	2427 je K
reportérom	2427 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	267 prohibida la K	292 K sense permís
reproducción	1016 prohibida su K	1016 prohibida la K
reprodução	2161 proibida a K	2161 K proibida	2194 K permitida desde	2194 K é permitida desde
reprodúcelo	45 K
republié	45 K	1276 K avec	1314 cet article est K
repórter	39 nosso K	2165 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1060 K
rezervăm	29 ne K dreptul
riêng	2809 chính sách quyền K tư	2836 dành K cho thuê bao	2842 quan điểm K của tác giả
rovatvezetője	1458 K
ročne	2467 K
ročně	373 K
rät	610 K
rätta	2576 K fel
rättar	2576 vi K fel
räumte	610 K ein	610 K der	610 K die
rääkis	1102 K
råber	452 K
råbte	452 K
rådde	2608 K
rådede	452 K
réagir	1266 pour K
réagissez	1319 K à
réalisation	1296 n'a pas participé à la K
rédacteur	1279 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1279 a rejoint la K	1296 n'a pas participé à sa K	1305 la K vous	1309 pour soutenir la K	1319 soutenez la K	1319 alertez la K	1320 notre K
rédactrice	1279 est K
régulièrement	1279 collabore K
réponse	21 annuler la K
répétait	1322 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1236 cet article est K	1236 ce contenu est K	1236 article K
réservée	1236 K à nos abonnés	1236 la suite est K	1238 K aux abonnés
réservés	1238 K aux abonnés	1276 tous droits K
résiliable	1321 K à tout moment
részesített	1454 előnyben K forrásként
röst	2573 ai-K
răspuns	2251 a K	2251 au K
răspunsul	21 anulează K
rằng	2847 viết K	2847 cho K
""", 's': """
sacīja	1833 K
sadržaj	9 ovaj K	2367 vanjski K	2367 spoljni K
sadržaja	9 ovog K	2367 vanjskog K	2367 prikaz ovog K	2367 prikaz K
sakė	1793 K
sanctionné	1322 a K
sandučić	79 u vaš K	2349 u vaš K
sandučiću	2349 u vašem K	2378 vašem K
sbírka	375 K
schließ	51 . K dich
schließen	51 . K sie sich	463 K sie ein abo	607 K sie ein abo
schránke	2414 vašej K
schránky	79 do vaší K	79 do vašej K	306 do vaší K	2414 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1488 K, hogy
segítségedre	1488 szükségünk van a K
según	1060 K
sentenció	1060 K
sería	1048 sin ti no K
sesión	24 inicia K	24 inicie K	975 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2195 inicie K
señaló	1060 K
sfătuia	2251 K
sfătuiește	2251 K
sfătuit	2251 a K
sisällön	9 K	1190 ulkoisen K
sisältö	1161 tämä K on vain
sisältöä	1190 ulkoista K
siunčiame	57 jums K
sjefredaktør	1995 er K
sjöng	2608 K
skarży	2118 K
skarżył	2118 K się
skrzynkę	79 na twoją K	2045 na twoją K	2045 na swoją K	2085 K mailową
slažete	43 K se	43 ne K se
slobodné	2465 podporte K
slobodnú	2465 podporte K
slušajte	2394 K nas
slíbil	374 K
slíbila	374 K
sondę	2082 naszą K
sonuçlarinda	2673 google arama K
sorumluluğu	30 K
souborů	323 K cookie
souhlasíte	43 K?	344 e-mailu K	344 odesláním K	344 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2821 về hộp thư của tòa K	2833 hãy ủng hộ tòa K	2842 bằng văn bản của tòa K	2844 hãy gửi về tòa K	2844 hãy liên hệ tòa K	2844 hãy báo cho tòa K	2845 tòa K
spandér	54 K en kaffe
spolupráci	349 ve K s partnerem	2445 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2486 K nam
sportkrönikör	2570 är K
sportsredaktør	417 er K
spracovaním	2440 K osobných údajov
sprijiniți	2248 K
sprijină	2248 K-ne
správach	2425 google K
správy	2425 google K
spuneți	38 K-ne	67 K-ne	2249 K-mi mai jos
stellenbörse	531 in unserer K
stjärna	60 fält med K
straipsnį	1789 šį K	1791 visą K
stronę	2105 naszą K
stwierdził	2118 K
stwierdziła	2118 K
stáhněte	371 K si naši	371 K si náš
stálo	374 K na	374 K ve	374 K v
står	30 K för	452 K der på	2034 K det på	2034 K det i	2608 K det på
stöd	2532 med ditt K	2605 K oss	2605 K vår	2605 ditt K
stödja	2582 K oss med
stödlinjen	83 K
stödmedlem	2605 bli K
stödprenumerant	2605 bli K
stötta	2582 K oss med	2605 K oss	2605 K vår	2605 K vårt
støt	429 K os	449 K os	449 K med
støtt	2031 K oss	2031 K vår
støtte	379 med din K	379 vi har brug for din K	429 K os med	429 din K gør	449 din K	449 bliv K	1958 med din K	2008 K oss med	2031 din K
støtteabonnent	2031 bli K
støttemedlem	80 bli K	449 bliv K	2031 bli K
stāstīja	1833 K
stěžuje	374 K
subscripció	297 K
subskrybentów	2042 tylko dla K	2042 dostępna dla K	2042 dostępne dla K	2102 tylko dla K
subskrypcją	2088 z K	2110 z K
subskrypcję	2042 kup K	2042 masz już K	2085 dziękujemy za K	2088 wykup K	2115 kup K
suosikkilähteeksesi	1183 K
suosikkilähteeksi	1183 K
sursă	2244 link activ către K
suscripción	975 ya tengo una K	1057 cambia tu K	1061 K
suscríbase	80 K	1057 K
suscríbete	80 K	975 K para	975 K por	975 K en	982 K al boletín	1057 K
susțin	2236 care ne K lunar	2249 ne K lunar
susține	2248 K-ne	2248 K presa	2251 K că
susținerea	2248 K ta
susțineți	2248 K-ne
svarīgākie	1829 nedēļas K
svarīgākās	1829 nedēļas K
svěřte	330 K se nám
szerkesztője	1458 K
szerkesztőségünk	39 K	1489 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1489 K
szerzője	1458 külső K
szólított	1491 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2583 tills du K upp	2608 K
sähköpostiin	1164 suoraan K
sähköpostiisi	79 K	1165 K
sähköpostillasi	1215 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1165 K
sélection	1305 K d'articles
sélections	1236 ajouter l'article à vos K
síganos	995 K en
síguenos	995 K en	1057 K
sócio	80 seja K
sõltumatut	1099 toeta K
sõnul	1102 K
sök	2597 K nu
sökresultat	2566 K på google
söyledi	2711 K
söylediler	2711 K
söylüyor	2711 K
søg	442 K nu
søgeresultater	413 K på google
søgning	413 google-K
søk	2024 K nå
søkene	1991 google-K dine
søkeresultatene	1991 K dine på google
súhlasu	2460 bez K
súhlasíte	43 K?	2440 odoslaním K
súmate	51 K	1057 K al
süresi	0 okuma K
sütik	1459 K
sütiket	1459 K
săptămână	17 o dată pe K	2250 pe K
sīkdatnēm	1811 K	1829 K
sống	2833 nuôi K tờ báo	2833 bạn đọc nuôi K
""", 't': """
találatok	1454 google-K
tanácsolja	1491 K
tanácsolják	1491 K
tanácsolta	1491 K
tanácsolták	1491 K
tanította	1491 K
taşiyin	2694 K
teigė	1793 K
tekemään	1218 K sitä
tekijänoikeus	1179 K suojaa
tekoäly	1191 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1191 K
tekoälyn	1191 K avulla	1191 K tekemä
tekoälyä	1191 käyttää K
telefonā	1817 savā K
tesszük	22 nem K közzé
textům	358 ke všem K
teşekkürler	2708 okuduğunuz için K
thiết	2842 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2836 dành cho K bao	2836 đã là K bao	2848 K bao
thuộc	2817 bản quyền K
thành	2799 dành cho K viên	2831 bạn đã đăng ký K công	2844 trở K thành viên
tháng	2836 đọc miễn phí trong K	2846 mỗi K	2846 hàng K	2846 K đầu
thích	2819 nguồn tin ưa K	2819 nguồn yêu K
thông	14 K báo	2805 bật K báo	2805 nhận K báo	2821 bạn có K tin	2821 bạn đọc cung cấp K tin	2842 khi phát hành lại K tin	2844 hãy gửi K tin	2844 đăng ký nhận K báo	2844 hãy bật K báo
tilføjede	452 K
tillgång	2605 få fri K
tillåtet	2594 inte K att återge
tiếng	2829 K việt có dấu
tiếp	2798 để K tục đọc	2798 để đọc K	2798 đăng nhập để K tục	2833 K sức cho báo chí	2836 để K tục đọc	2844 đăng ký để đọc K	2844 hãy K sức	2844 đăng nhập để K tục
tjänst	2529 en liten K att be
tjänsten	2597 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1435 a K
toàn	20 K bộ bài	2798 để đọc K bộ	2798 đọc K bộ bài	2836 để đọc K bộ bài	2844 đăng ký để đọc K bộ
tražila	2409 K je
tražili	2409 K su
tražio	2409 K je
tretích	2429 cookies K strán
treści	9 tej K	2088 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2805 theo dõi K
trước	2829 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1458 K
turpinātu	1796 lai K lasīt
tuần	17 mỗi K	2831 bản tin hằng K của	2831 bản tin hàng K của	2846 mỗi K
tvrdí	374 K
työmme	1218 K
työtämme	1217 tue K	1218 K
tájékoztató	1444 adatvédelmi K
támogass	1488 K minket
támogasson	1488 K minket
támogathat	1465 K minket
támogatása	1465 K nélkül	1465 olvasók K nélkül	1488 az ön K
támogatásod	1488 a te K
támogatásából	1465 olvasóink K
támogatásával	1468 partnerünk K
támogatónk	1465 legyen ön is K	1465 legyél te is K
täglich	471 K per mail
tähtsamad	1098 nädala K
tärkeimmät	1215 K jutut
tästä	1202 lisää K
täällä	1157 kun kerran olet K
täältä	1202 lisää K
téléchargez	1222 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1488 K le
týden	17 každý K
týdně	373 K
týždenne	17 raz K
tłumaczy	2118 K
tłumaczył	2118 K
tłumaczyła	2118 K
třetích	333 cookies K stran
""", 'u': """
uafhængigt	450 K medie
ubegrænset	385 K adgang
udostępnij	25 K
ukarał	2118 K
ulaş	38 bize K
ulaşin	38 bize K	2675 bize K	2694 K
ulaşmak	2675 yazara K
unabhängig	585 K von unserer redaktion	585 von unserer redaktion K	598 damit wir K bleiben	608 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1596 insegna all'K
unterstütze	458 K unsere arbeit	458 K uns mit	607 K uns	607 K unsere	607 K mich	607 K meine
unterstützen	458 K sie unsere arbeit	458 K sie uns mit	458 mit einer spende K	458 können sie uns K	607 K sie uns	607 K sie unsere	607 sie können das K	607 freiwillig K	607 K sie mich	607 K sie meine	607 K uns
unterstützt	490 ihr browser K	607 K uns
unterstützung	454 ihre K	454 mit ihrer K	547 ihrer K	547 deiner K	593 mit K von ki	607 mit deiner K	607 deine K	607 eure K
upišite	77 K svoj e-mail
upozornění	310 zapněte si K	343 K
upphovsrätt	2562 skyddat enligt lagen om K
upphovsrättslagen	2562 skyddat enligt K
uprednostňované	2461 K zdroje
uprednostňovaný	2461 K zdroj
uprednostňovaných	2461 K zdrojov
upřednostňované	366 K zdroje
upřednostňovaný	366 K zdroj
upřednostňovaných	366 K zdrojů
uredništva	2479 brez dovoljenja K	2479 brez soglasja K
uredništvo	2493 v naše K	2525 naše K
uredništvu	39 našemu K	2486 pišite K
urmărește	2208 K-ne pe	2208 K-ne și pe	2209 K știrile	2248 K-ne
urmăriți	2208 K-ne pe	2248 K-ne
utilização	2148 K de cookies
utilizează	2211 K cookie
utilizăm	2211 K cookie
utánközlés	1451 K
utánközölhető	45 K
uutislähteeksesi	1183 ensisijaiseksi K
uutislähteeksi	1183 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2118 K
uznała	2118 K
uzsvēra	1833 K
użyciu	2096 przy K ai
użytkowników	2083 opiniami K
używamy	2057 K plików cookie
užsisakykite	1755 K prenumeratą
""", 'v': """
vašeho	306 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2426 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	610 K
versión	2 K en audio
verstärkung	531 suchen K
versão	2 K em áudio
vervielfältigung	507 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	495 deine e-mail-adresse wird nicht K	495 ihre e-mail-adresse wird nicht K
veröffentlichung	561 seit der K geändert	561 seit K geändert
već	2361 kad ste K tu	2408 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1194 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2823 là biên tập K của	2836 dành cho hội K
viết	2844 hãy K thư	2845 bài K này	2847 ông K	2847 bà K
você	18 sem K	2196 sem K
vollständigen	463 K artikel lesen
volontär	521 ist K
volontärin	521 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2496 K
vyhradené	2420 všetky práva K	2420 autorské práva sú K
vykřikl	374 K
vykřikla	374 K
vypočuť	2436 si môžete K
vysvetľuje	2468 K
vysvětlil	374 K
vysvětlila	374 K
vysvětloval	374 K
vysvětlovala	374 K
vysvětluje	374 K
vytvořila	353 K ai
vyzýval	374 K
vyzývala	374 K
vyzývali	374 K
vyzývá	374 K
vyžadované	21 K informace	21 K polia
válaszolta	1491 K
válaszolták	1491 K
vás	351 bez K by	372 bez K by	2447 bez K by	2466 bez K by
väitis	1102 K
väitti	1220 K
väittää	1220 K
välise	1079 K sisu
våre	2031 meld deg på K
vårt	1966 meld deg på K	2031 meld deg på K
vær	51 K med
védekezett	1491 K
véli	1491 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2466 K vám
vēlamo	1807 K avotu
vēstkopai	1818 K
vēstulei	1818 ziņu K
vědět	38 dejte nám K	67 dejte nám K	330 dejte nám K	371 dejte nám K
všetkým	2454 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2433 náš K
webinář	336 náš K
według	2118 K
weißt	520 K du mehr
wezwał	2118 K
wiadomościach	2105 google K
wołali	2118 K
wołał	2118 K
wołała	2118 K
wpłata	2094 każda K	2115 twoja K
wpłatom	2116 dzięki K
wpłać	2115 K
wspierającym	2115 zostań K
współpracy	2091 we K z partnerem
wyjaśnia	2118 K
wypisać	2045 K się w każdej chwili
wyrażam	2046 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2074 K nam	2074 K je do nas
wzywał	2118 K
wzywała	2118 K
wöchentlichen	475 K newsletter
właściciela	2116 nie mamy K
""", 'y': """
yazdiğimiz	2704 daha önce K haber
yazmişti	2711 diye K
yhteistyössä	1203 K mainostajan
yönetmenidir	2677 genel yayin K
""", 'z': """
zaakceptować	2076 K pliki cookie
zaapelował	2118 K
zaapelowała	2118 K
zachęcali	2118 K
zachęcano	2118 K
zachęcał	2118 K
zachęcała	2118 K
zadaním	2440 K e-mailu
zadržana	2356 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	344 K e-mailu
zagłosuj	2099 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2383 K vama	2407 K vama
zakázané	2420 šírenie je K
založte	371 K si účet
zamknutý	2413 článok je K
zamčený	302 článek je K
zapisując	2085 K się
zapowiedział	2118 K
zapowiedziała	2118 K
zapytał	2118 K
zapytała	2118 K
zastrzeżone	2069 wszelkie prawa K	2069 wszystkie prawa K
zawołał	2118 K
zawołała	2118 K
zašlete	330 K nám
zašlite	2426 K nám
zaželen	2519 K vir
zaželene	2519 K vire
zaželeni	2519 K vir
zbiórka	2119 K
zbývá	302 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2079 do naszego K
zewnętrzna	2076 treść K
zewnętrzne	9 treści K	2057 treści K	2076 treści K
zewnętrznej	9 treści K	2076 treści K
zewnętrznych	9 treści K
zgłoś	2074 K go nam	2115 K nam
ziņas	1829 mūsu K
znać	38 daj nam K	67 daj nam K	2106 daj nam K	2115 daj nam K
zněl	374 K
zněla	374 K
znělo	374 K
zobrazení	333 K tohoto obsahu	333 K obsahu
zobrazený	60 e-mail nebude K
zostań	2115 K z nami
zpracováním	307 souhlasím se K	314 K osobních údajů
zprávy	329 google K
zprávách	329 google K
zpívali	374 K
zugänglich	548 frei K
zunächst	507 dieser artikel erschien K
zurück	577 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2462 K
získávejte	367 K
zł	2088 za # K	2088 od # K	2117 od # K
złotówka	2094 każda K	2116 każda K
""", 'á': """
állt	1491 ez K
állítja	1491 K
átvehető	45 K
""", 'ä': """
ägare	2582 inga rika K
ähnliches	520 K erlebt
ändå	2529 nu när du K är här
äpp	1084 K
äppi	1084 K
""", 'å': """
åndsverkloven	1987 beskyttet av K
året	451 om K
återges	2562 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2681 bizimle K
çalişmalarimiz	2709 K
çağrisinda	2711 K bulundu
çerezler	2662 K kullan
çerezlere	2679 K
çerezleri	2662 K kullan	2679 K	2705 K kabul
çözün	2694 K
""", 'é': """
échanos	1057 K una mano	1057 K un cable
écris	38 K-nous	67 K-nous
écrit	1279 K pour	1322 a K
écrivain	1279 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1319 K-nous
électronique	1245 dans votre boîte aux lettres K
énekelték	1491 K
équipe	1320 notre K
értesítéseket	14 K	1464 K
értesüljön	1464 K elsőként
étoile	60 champs avec une K
évente	1490 K
""", 'í': """
ígérte	1491 K
ígérték	1491 K
írta	1491 K
""", 'î': """
îmbia	2251 K
îndemna	2251 K
îndemnat	2251 a K
îndemnau	2251 K
întrebat	2251 a K
întrebau	2251 K
""", 'õ': """
õpetas	1102 K
""", 'ö': """
öffnen	477 app K
önemli	2705 günün en K
önerdi	2711 K
önskad	2566 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1489 független K	1489 a jó K
újságírásunk	1489 K
újságíróink	1489 K
újságíróinkkal	1487 K
újságíróinknak	39 K
újságírója	1458 K
última	995 siga la K hora	995 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	508 K von	586 von der agentur K	586 deutschen presse-agentur K
übersicht	514 K	570 diese K wurde
ücretsiz	15 K haber	15 K makale	2692 K üye olun
ügyfelünk	1487 K
ühendust	38 võta meiega K	67 võta meiega K	1099 võta K
ütles	1102 K
ütlesid	1102 K
üyeliği	2687 bülten K
üzente	1491 K
üzenték	1491 K
üçüncü	2679 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2394 K nas
čitalaca	43 pisma K	2383 uz podršku K	2401 K	2407 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2401 K	2407 naši K
čitatelia	2464 K	2466 naši K
čitatelja	43 pisma K	2383 uz podršku K	2401 K	2407 naših K	2407 uz podršku K
čitatelji	36 naši K	2401 K	2407 naši K
čitateljima	2401 K
čitateľom	18 vďaka K	2464 K
čitateľov	36 našich K	2447 vďaka podpore K	2464 K	2466 našich K	2466 vďaka podpore K
članak	20 cijeli K	2361 svidio vam se K	2379 cijeli K	2379 ceo K	2407 ovaj K
člancima	2390 svim K
članek	2483 vam je bil K všeč	2525 ta K
člankov	2511 do vseh K
členem	80 staňte se K	371 staňte se K
členom	2465 staňte sa K
článek	20 celý K	298 líbil se vám K	302 celý K za	346 celý K	372 tento K	372 líbil se vám K
článkom	2442 všetkým K	2454 k všetkým K	2454 ku všetkým K
článku	20 celého K
články	372 naše K
článků	346 limit K
článkům	346 všem K	358 ke všem K
článok	20 celý K	2422 páčil sa vám K	2442 celý K	2466 tento K
čtenáři	369 K	372 naši K
čtenářů	36 našich K	43 listy K	351 díky podpoře K	369 K	372 našich K	372 na podpoře K	372 díky podpoře K
čtenářům	18 díky K	36 našim K	369 K
čtení	0 doba K
čtěte	362 K nás
číst	372 K dál bez
čítajte	2458 K nás	2465 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2465 K, že nás čítate
""", 'đ': """
đây	2844 bấm vào K
đóng	2844 K góp của bạn	2844 hãy K góp
đăng	45 K lại	2831 cảm ơn bạn đã K ký	2831 bằng việc K ký, bạn	2844 K ký để đọc bài
đường	2821 K dây nóng của tòa soạn	2821 K dây nóng của báo	2844 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2836 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2467 K sumou
""", 'ř': """
řekl	374 K
řekla	374 K
říká	374 K
""", 'ś': """
śledztwa	2116 nasze K
śledztwo	2116 to K
śledź	2053 K nas na	2115 K nas
śpiewali	2118 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2711 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2364 K nam
šaukė	1793 K
šiandien	1780 aukokite K
šodien	1820 ziedo K
""", 'ź': """
źródło	2069 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2118 K
""", 'ž': """
žalio	2409 K se
želene	2519 K vire
želeni	2484 K vir
željene	2362 K izvore
željeni	2362 K izvor
žiadny	71 K spam
žurnalistai	1791 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1770 K
žurnalistika	372 naše K	372 nezávislá K	1791 K kainuoja	1791 gera K	2466 nezávislá K
žurnalistiku	372 nezávislou K	2466 nezávislú K
žurnalistiky	372 nezávislé K
žurnalistė	1770 K
žurnāliste	1810 K
žurnālisti	1831 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1831 neatkarīga K	1831 K maksā	1831 laba K
žurnālistiku	1820 atbalsti neatkarīgu K	1831 neatkarīgu K
žurnālists	1810 K
žádal	374 K
žádala	374 K
žádali	374 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	668 χωρίς K
άρθρα	676 τα K μας
άρθρο	676 αυτό το K
""", 'έ': """
έγγραφη	668 χωρίς K άδεια
έγραφαν	678 K
έγραφε	678 K
έγραψε	678 K
έλεγαν	678 K
έλεγε	678 K
έρευνά	646 K μας
έρευνές	676 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	636 K σου πηγές	636 K σας πηγές	636 K πηγές
αγαπημένη	636 K πηγή
ακολουθήστε	620 K μας	675 K μας
ακολουθείστε	620 K μας
ακόμη	657 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	678 K
αναγνωστών	671 K
αναγνώστες	18 χάρη στους K	671 K	676 οι K μας
αναδημοσίευση	45 K	630 απαγορεύεται η K	630 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	631 K χωρίς
ανεξάρτητη	675 ενισχύστε την K
ανταποκρίτρια	639 είναι K
ανταποκριτής	639 είναι K
απάντησαν	678 K
απάντησε	678 K ο	678 K η
απάντησης	21 ακύρωση K
απαγορεύεται	631 K η αντιγραφή	631 K η αναπαραγωγή
αποδεχθείτε	641 K τα cookies
αποδεχτείτε	641 K τα cookies
απορρήτου	633 πολιτική K
από	652 K # €
αρθρογράφος	639 είναι K
αρχισυντάκτης	639 είναι K
αρχισυντάκτρια	639 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	644 ηλεκτρονικό μας K
βοηθήστε	675 K μας
βοηθούν	676 μας K
βρείτε	620 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	675 K μέλος	675 K κι εσείς
γνώσεις	647 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	638 K μας	675 K μας
γραπτή	668 χωρίς K άδεια
""", 'δ': """
δήλωσαν	678 K
δήλωσε	678 K ο	678 K η	678 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	676 οι K μας
δημοσιογράφος	639 είναι K	639 , K	639 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	676 η K μας	676 ανεξάρτητη K	676 η ανεξάρτητη K
δημοσκόπησή	646 K μας
δημοσκόπηση	646 στη K
διαβάσετε	615 για να K ολόκληρο
διαβεβαίωσε	678 K
διαμαρτυρήθηκε	678 K
διαφήμιση	11 τη K	655 μετά τη K
διαφημίσεις	70 χωρίς K	676 χωρίς K
διαφωνείτε	43 K
διεύθυνση	618 τη K email	618 η K email	651 K email	651 K e-mail
δικαιώματος	630 με επιφύλαξη παντός K
διοργανωτές	678 καλούν οι K
δουλειά	676 η K μας
δωρεά	657 κάντε μια K	675 η K σας	675 κάντε μια K	679 K
δωρεάν	15 K άρθρα	652 K άρθρα
δωρεές	679 K
""", 'ε': """
είμαστε	676 K μια μικρή
είπαν	678 K
είπε	678 K
εβδομάδα	17 κάθε K	677 την K
εγγραφή	651 με την K σας
εγγραφείτε	616 K για να	652 K δωρεάν	675 K δωρεάν	675 K τώρα	675 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	617 στα K σας
εκδήλωσή	644 K μας
εκφράζουν	649 τα σχόλια K	649 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	621 K τις ειδοποιήσεις	623 K τη javascript
ενημερωτικά	618 K δελτία
ενημερωτικό	78 το K δελτίο	618 K δελτίο
ενημερώστε	638 K μας
ενισχύστε	657 K	675 K μας
ενσωματωμένο	641 K περιεχόμενο
εξήγησε	678 K
επανέλαβε	678 K
επαναλάμβανε	678 K
επιβεβαιώστε	651 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	638 K μαζί μας	638 K με τον συντάκτη	638 K με τη συντάκτριά	638 K με τη συντάκτρια	638 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	678 K
επιστολή	43 την K σας
ερωτηματολόγιο	648 το K
εσάς	657 χάρη σε K	676 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	652 με # K
ευχαριστούμε	651 K για την εγγραφή	675 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	678 K
ζήτησε	678 K ο	678 K η	678 K στο	678 K από
ζητούσαν	678 K
ζητούσε	678 K
""", 'η': """
ηλεκτρονικό	644 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	678 K
ισχυρίστηκε	678 K
""", 'κ': """
κάλεσε	678 K ο	678 K η
κάνε	62 K μου tag
κάνοντας	651 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	678 K
καλούσε	678 K
κανάλι	676 το K μας
κατάστημά	644 στο K μας
κατήγγειλε	678 K
καταγγέλλει	678 K
καταγγελία	638 κάντε μας την K
κατεβάστε	621 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	646 το K	646 στο K	646 το K μας
κυκλοφορεί	644 K το νέο τεύχος
κυριότερες	651 τις K ειδήσεις
""", 'λ': """
λάβετε	669 K
λέει	678 K
λαμβάνεις	666 θέλεις να K
λαμβάνετε	666 θέλετε να K	669 K
""", 'μ': """
μήνα	677 τον K	677 το K	677 ανά K	677 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	652 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	659 με τεχνητή K	659 από τεχνητή K
νοημοσύνης	659 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	615 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	652 K το άρθρο
ομάδα	644 στην K μας	675 ελάτε στην K	676 η K μας
""", 'π': """
παράκληση	635 έχουμε μια μικρή K	635 μια μικρή K
παραδέχεται	678 K
παραδέχθηκε	678 K
παραδέχτηκε	678 K
παρακάλεσε	678 K
παρακαλούσαν	678 K
παρακαλούσε	678 K
πατώντας	651 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	641 εξωτερικού K
περιεχόμενο	9 αυτό το K	641 αυτό το K	641 το K αυτό	641 εξωτερικό K
πολιτική	633 K cookies
πρέπει	641 δείτε το βίντεο K
προέτρεπαν	678 K
προέτρεπε	678 K
προέτρεψε	678 K
προειδοποίησε	678 K
προειδοποιεί	678 K
προσπάθειά	675 ενισχύστε την K
προσωπικών	633 K δεδομένων
προτεινόμενη	636 K πηγή
προτιμώμενες	636 K πηγές
προτιμώμενη	636 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	664 K σε όλα
πρόσθεσαν	678 K
πρόσθεσε	678 K ο	678 K η
πρώτο	652 τον K μήνα
πρώτος	677 K μήνας
""", 'ρ': """
ρεπορτάζ	676 το K μας	676 αυτό το K
ρωτούσαν	678 K
ρωτούσε	678 K
ρώτησαν	678 K
ρώτησε	678 K ο	678 K η
""", 'σ': """
σημαντικότερες	651 τις K ειδήσεις
σημείωσε	678 K ο	678 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	675 K μας
στήριξή	657 χωρίς τη K	675 η K σας	675 τη K σας	676 χωρίς τη K
στήριξη	657 χάρη στη K	676 χάρη στη K
στείλε	38 K μας	67 K μας	638 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	638 K μας	675 K μας
στηρίξτε	657 K	675 K μας	675 K την	675 K το	675 K τη
συγκατάθεση	641 K για cookies
συμβουλεύει	678 K
συμβούλευε	678 K
συμβούλευσε	678 K
συμβούλεψε	678 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	644 K μας
συνέδριό	644 K μας
συνέστησε	678 K
συνδεθείτε	24 K	616 K για να
συνδρομή	652 με K	652 K από	670 με K	679 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	615 διαθέσιμο μόνο σε K	615 διαθέσιμο σε K	634 μόνο για K	634 μόνο σε K	675 γραφτείτε K	676 οι K μας	679 K
συνδρομητής	50 ως K	80 γίνετε K	615 είστε ήδη K	675 γίνετε K
συνεργασία	655 σε K με χορηγό	655 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	655 συνδέσμους K
συνεχίζεται	655 K παρακάτω
συνεχίσετε	615 για να K την ανάγνωση	615 να K την ανάγνωση
συνεχίσουμε	676 να K
συνεχίστε	615 K την ανάγνωση
συνιστούσε	678 K
συντάκτης	639 είναι K
συντάκτρια	639 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	649 στα K
σύμφωνα	678 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	665 K δωρεάν άρθρο
τραγουδούσαν	678 K
τόνιζε	678 K
τόνισε	678 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	678 K
υποσχέθηκε	678 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	635 αφού K ως εδώ
φωνάζει	678 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	635 πριν K
φώναζαν	678 K
φώναζε	678 K
φώναξαν	678 K
φώναξε	678 K
""", 'χ': """
χάνετε	666 μη K
χρήσης	633 όροι K	651 όρους K
χρειαζόμαστε	675 K τη βοήθειά σας
χρησιμοποιεί	624 K cookies
χρησιμοποιούμε	623 K cookies
χρόνο	677 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	662 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	646 στην K
""", 'а': """
абонамент	164 вече имате K	195 с K	195 K за	215 с K	222 K
абонамента	193 с K си	193 благодарим за K
абонат	50 като K	162 вече сте K
абонати	174 само за K	222 K
абонатите	50 K могат
абонирайте	80 K се	162 K се, за да	165 K се за бюлетина	218 K се
абонирането	193 с K
авторизованные	2306 только K
авторизованным	2306 K пользователям
авторизовані	2759 лише K
авторизуйтесь	24 K
авторкою	2747 зв'язатися з K
автором	2747 зв'язатися з K
автору	54 на каву K	2294 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	2780 пишіть за K
адресу	2326 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2305 K	2758 K
анонимно	2294 K
афилиейт	198 K линкове
""", 'б': """
бажаних	2744 K джерел
безкоштовна	2778 остання K стаття
безкоштовний	2754 наш K вебінар	2762 K акаунт	2778 останній K матеріал
безкоштовних	2762 ліміт K	2762 K статей
безкоштовні	15 K статті	2762 K статті
безлимитный	2261 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2324 последняя K статья
бесплатные	15 K статьи	2309 K статьи
бесплатный	2300 наш K вебинар	2309 K аккаунт	2324 последний K материал
бесплатных	15 K статей	2309 лимит K	2309 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	2793 K
благала	2793 K
благали	2793 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	219 K на вас
благодарим	193 K ви, че се
благодаря	2315 K донатам	2340 K вам	2340 K вашей
блокировщик	2274 отключите K	2274 K рекламы
блокувальник	2729 K реклами
бот	39 наш K
браузер	10 ваш K	2287 ваш K	2739 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	219 нашия K	222 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	2745 K
вайбър	16 K	178 K
ватсапе	2292 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2300 наш K
вебінар	2754 наш K
взывал	2342 K
видео	9 это K	40 фото и K
виділіть	2743 K
визнав	2793 K
визнала	2793 K
визнає	2793 K
викала	221 K
викаха	221 K
викаше	221 K
викна	221 K
використання	2739 K cookie	2768 будь-яке K матеріалів	2768 K матеріалів сайту
використанні	2737 при K матеріалів
використовує	2730 K cookie
використовуємо	2729 K cookie
вимагав	2793 K
вимагала	2793 K
вимагали	2793 K
випуск	2756 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2793 K
вк	2292 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2292 K
влезте	24 K
вміст	9 цей K
внескам	2769 завдяки K	2791 завдяки K
внесок	2790 ваш K
войдите	24 K	2262 K, чтобы
вотсапе	2292 K
вотсапі	2745 K
впн	64 без K
всеки	201 K лев
встановіть	2723 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2277 K ее	2277 K текст
выпуск	2303 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2793 K
відповідав	2793 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2793 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	221 K
гласил	2342 K
гласила	2342 K
гласит	2342 K
гласувайте	206 K
гледайте	211 K ни
говорил	2342 K
говорила	2342 K
говорили	2342 K
говорит	2342 K
год	2341 в K
годишно	220 K
голосуйте	2320 K	2774 K
гривень	2792 # K
грн	2792 # K
група	212 viber K
гукав	2793 K
гукали	2793 K
гукнув	2793 K
гукнула	2793 K
гіперпосилання	2737 K обов
""", 'д': """
дальше	2261 чтобы читать K
дарение	218 вашето K	220 с K	222 K
дарения	222 K
дарете	201 K	218 K ни
джерела	2744 обрані K	2744 бажані K
джерелом	2744 основним K	2744 бажаним K
дзен	2292 K
дзене	2292 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	221 K
добавил	221 K	2342 K
добавила	221 K	2342 K
добавьте	2271 K нас в
добавя	221 K
додав	2793 K
додала	2793 K
додатку	84 у нашому K
додає	2793 K
дозволить	2790 ваша підтримка K
дозволяється	2768 матеріалів K лише
долучайтесь	51 K	2790 K до нас	2790 K до нашої	2790 K до нашого	2790 K до спільноти	2790 K до читачів
долучайтеся	51 K	2790 K до нас	2790 K до нашої	2790 K до нашого	2790 K до спільноти	2790 K до читачів
донат	2339 ваш K	2790 ваш K	2794 K
донатам	2769 завдяки K
донати	2794 K
донатом	2792 K
донаты	2343 K
допомагає	2790 ваша підтримка K
допомога	2790 нам потрібна ваша K
допомогою	2771 за K ші
допоможе	2791 K нам
допоможуть	2769 K нам працювати	2791 K нам
допоможіть	90 K, скільки можете
допускается	2314 материалов K только
доступ	2309 полный K	2762 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2253 вы K до конца	2713 ви K до кінця
дочитати	2719 щоб K
дочитать	2261 чтобы K	2309 K
""", 'е': """
евро	195 за # K
ежедневную	2264 K рассылку
ежемесячно	2341 K
ежемесячное	2339 оформите K
ежемесячный	2315 K донат
еженедельную	2264 K рассылку
електронна	166 вашата K поща
електронної	2761 адресу K пошти
електронну	2761 K адресу	2761 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2342 K
жаловался	2342 K
жалуются	2342 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2295 - K	2295 , K
журналисти	219 нашите K
журналистика	219 независимата K	219 независима K	219 нашата K	2340 независимая K
журналистике	2340 независимой K
журналистики	2340 независимой K
журналистику	2340 независимую K
журналистка	181 е K	181 , K	2295 - K	2295 , K
журналисты	2340 наши K
журналіст	2749 - K	2749 , K
журналістам	39 нашим K
журналісти	2791 наші K
журналістика	2791 незалежна K
журналістику	2791 незалежну K	2791 якісну K
журналістка	2749 - K	2749 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2723 K застосунок
завантажте	2723 K додаток
завдяки	2769 існує K	2791 K вам	2791 K вашій
зависимост	88 хазартът създава K
задонатьте	2339 K	2790 K
задължителните	21 K полета
зазначив	2793 K
зазывал	2342 K
закликав	2793 K
закликала	2793 K
закликали	2793 K
закончились	2261 бесплатные статьи K
залишає	29 K за собою право
залишилося	2720 K #%	2720 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2278 K ошибку
замолчим	2340 мы не K
запазени	172 всички права K
запевняв	2793 K
запевняла	2793 K
запевняє	2793 K
записи	58 новые K на почту
запитав	2793 K
запитала	2793 K
запитань	2758 на кілька K
запишете	165 K се за нашия
зарегистрированные	2306 только K
зарегистрированным	2261 доступен только K
зарегистрированы	2261 уже K
зарегистрируйтесь	2262 K, чтобы	2309 бесплатно K	2309 K бесплатно	2339 K бесплатно	2339 K, чтобы читать
зареєстровані	2759 лише K	2759 тільки K
зареєструйтесь	2720 K, щоб	2762 безкоштовно K	2762 K безкоштовно	2790 K безкоштовно	2790 K, щоб читати
зареєструйтеся	2762 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2741 нашому K
застосунок	2723 завантажте K	2741 наш K	2741 мобільний K	2790 завантажте K і	2790 завантажте K та
захищено	2737 усі права K
захищені	2737 усі права K	2737 всі права K
защищенной	2294 K формой
защищены	2285 все права K
защищённой	2294 K формой
заяви	221 K
заявив	2793 K
заявил	221 K	2342 K
заявила	221 K	2342 K	2793 K
заявили	2342 K	2793 K
заявиха	221 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2253 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2743 якщо ви K
знанията	189 K си
зобов	2793 K'язав
зовнішнього	2751 K вмісту	2751 K контенту
зовнішній	2751 K вміст	2751 K контент
зробіть	2717 K внесок	2790 K внесок у	2790 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2291 K
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
иностранного	2285 выполняющим функции K агента
иностранным	2340 K агентом
инстаграм	178 K
искусственного	2317 с помощью K интеллекта
искусственным	2317 K интеллектом
использование	2287 K cookie	2297 K cookie	2314 любое K материалов	2314 K материалов сайта
использовании	2285 при K материалов	2314 полном или частичном K	2314 частичном K материалов
используем	2274 K cookie
использует	2275 K cookie
источники	2291 избранные K	2291 любимые K
источников	2291 избранных K	2328 избранных K
источником	2291 основным K
исчерпали	2261 K лимит
""", 'к': """
каждое	17 K утро
каждый	2341 K месяц
каже	2793 K
каза	221 K
казав	2793 K
казал	221 K
казала	221 K	2793 K
казали	2793 K
казаха	221 K
казва	221 K
казвал	221 K
казвала	221 K
канал	212 viber K	2340 наш K	2791 наш K
канала	2340 нашего K
каналу	2791 нашого K
колумнист	2295 - K	2295 , K
колумніст	2749 - K
колумністка	2749 - K
команде	2300 к нашей K
команди	2754 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	2738 у K	2738 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2277 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2286 в K
комментировать	6 K
контент	9 этот K	9 цей K	2297 внешний K
контента	9 этого K	2297 внешнего K
контенту	9 цього K
конференцию	2300 нашу K
конференция	186 нашата K
конференцію	2754 нашу K
конфиденциальности	2274 политикой K	2287 политика K
конфіденційності	2729 політикою K	2739 політика K
копирование	2314 K материалов сайта
кореспондент	181 е K	181 , K	2749 - K	2749 , K
кореспондентка	2749 - K	2749 , K
короткий	2305 K опрос
корреспондент	2295 - K	2295 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2793 K
крикнул	2342 K
крикнула	2342 K	2793 K
кричав	2793 K
кричал	2342 K
кричала	2342 K	2793 K
кричали	2342 K	2793 K
кричит	2342 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	220 K
лекцию	2300 нашу K
лекцію	2754 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2300 нашего K
магазине	2300 в нашем K	2300 в нашем интернет-K
магазину	2754 нашого K
магазині	2754 у нашому K	2754 в нашому K	2754 нашому інтернет-K
материал	2277 обсудить K	2297 внешний K	2330 K создан	2340 этот K
материалам	2322 ко всем K
материалы	2340 наши K
матеріал	2791 цей K
матеріали	2791 наші K
матеріалів	2768 копіювання K сайту	2768 K посилання обов'язкове	2776 до всіх K	2776 до усіх K
мероприятие	2300 наше K
месенджері	2745 K
месец	220 на K	220 всеки K
месечно	220 K
мессенджере	2292 K
месте	42 вы были на K
месяц	2341 в K
мобільний	2741 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	221 K
молела	221 K
молеха	221 K
молеше	221 K
місці	42 ви були на K
місяць	2792 на K	2792 перший K
""", 'н': """
навчання	48 K ші
нагадав	2793 K
нагадала	2793 K
наголосив	2793 K
наголосила	2793 K
надпис	221 такъв K
надпись	2342 такая K
надсилайте	2747 K нам	2747 K її	2747 K їх нам	2748 K фото	2748 K відео	2748 K свої	2790 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2744 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2747 K нам	2747 K їх нам	2748 K фото	2790 K нам
нажимая	2308 K кнопку	2308 K на кнопку	2308 K "
нажмите	2277 K ctrl
намерете	211 K ни
напис	2793 такий K
написа	221 K
написав	2793 K
написал	2342 K
написала	2342 K	2793 K
написано	2342 было K	2793 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2294 K нашему	2294 K нашей	2294 K автору	2294 K нам	2339 K нам
напишіть	38 K нам	67 K нам	2747 K нашому	2747 K нашій	2747 K автору	2747 K авторці	2747 K нам	2790 K нам
напомнил	2342 K
напомнила	2342 K
направете	218 K дарение
настоя	221 K
настоява	221 K
настоявал	221 K
натискайки	193 K
натискането	193 с K
натискаючи	2761 K кнопку	2761 K на
нашем	2277 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2253 K просьба
неделю	17 раз в K	17 каждую K	2341 в K
независимата	218 подкрепете K
независими	219 K медии
независимую	2256 поддержите K	2339 поддержите K
независимые	2340 K медиа
незалежні	2791 K медіа
нейросети	2317 с помощью K
несколько	2305 на K вопросов
никакого	71 K спама
новинами	2726 стежте за K
новини	178 google K	2745 google K
нуждаем	218 K се от вашата
нужна	2315 K ваша
нюзлетър	194 K
""", 'о': """
обеща	221 K
обещал	221 K	2342 K
обещала	2342 K
обещали	2342 K
обозреватель	2295 - K	2295 , K
обраних	2744 K джерел
обучения	48 K ии
объявил	2342 K
объявила	2342 K
объяснил	2342 K
объяснила	2342 K
объясняет	2342 K
объяснял	2342 K
объясняла	2342 K
обязал	2342 K
обязательна	2285 гиперссылка K	2314 материалов ссылка K	2314 ссылка на источник K
обязательные	21 K поля	2277 K поля
обясни	221 K
обяснил	221 K
обяснила	221 K
обяснява	221 K
обіцяв	2793 K
обіцяла	2793 K
обіцяли	2793 K
огледален	64 K сайт
оглядач	2749 - K	2749 , K
оглядачка	2749 - K	2749 , K
оголосив	2793 K
ограничений	2261 читайте без K
одноклассниках	2292 K
одному	2761 в K листі
опечатку	2277 нашли K
опитування	2758 наше K	2758 коротке K
опитуванні	35 нашому K	2758 K читачів	2758 нашому K	2758 в K
оприлюднюватиметься	22 не K	2732 ваша e-mail адреса не K
опрос	35 наш K	2305 наш K
опросе	35 нашем K	2305 нашем K	2305 в K
опубликован	22 не будет K	2277 ваш адрес email не будет K
организаторите	221 канят K
организаторы	2342 зовут K
організатори	2793 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2308 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2262 K #%	2262 K # %
отбележете	62 K ме
ответил	2342 K
ответила	2342 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2342 K
отвечала	2342 K
отговори	221 K той	221 K тя
отговорил	221 K
отговорила	221 K
отговориха	221 K
отговорност	30 не носи K
отменить	21 K ответ	2341 K в любой момент
отметил	2342 K
отметила	2342 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2264 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2294 K их нам	2339 K нам
отримувати	2779 хочете K
отримуйте	2783 K
очакваме	179 K вашите
ошибку	2278 нашли K
оштрафовал	2342 K
оштрафовала	2342 K
оштрафував	2793 K
""", 'п': """
партнером	2312 совместно с K	2766 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2312 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2766 K посилання
партнеры	2274 мы и наши K
партньорски	198 K линкове
партнёром	2312 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2312 K ссылки
партнёрским	74 K ссылкам
патроном	2339 станьте K
пееха	221 K
пели	2342 K
первый	2341 K месяц	2341 рубль в K
переведите	2339 K нам
перевірте	2758 K себе	2761 K пошту
передплатник	50 як K	2719 уже K	2719 вже K
передплатникам	2719 доступний лише K	2719 доступна лише K	2719 доступно лише K
передплатники	50 K можуть	2777 лише K	2777 тільки K
передплатників	2719 тільки для K
передплатою	2719 доступна за K	2719 доступний за K	2762 за K	2784 з K
передплату	80 оформіть K	2762 K за	2790 оформіть K
передплатіть	80 K
передрук	45 K	2742 K
передруковувати	45 K
передруку	2742 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2290 K
перепечатке	2290 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2740 K даних
персональных	2288 K данных
писав	2793 K
писал	2342 K
писала	2342 K	2793 K
писати	2791 нам K
писменото	200 без K съгласие
письме	2308 в одном K
письменного	2329 без K согласия
письмової	2782 без K згоди
питаха	221 K
питаше	221 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	218 K ни
пишеше	221 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2294 K нам	2326 K на	2339 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2747 K нам	2780 K на
платной	2261 в K версии
побачили	2788 K помилку
повний	20 K текст	2762 K текст
повтаря	221 K
повтаряше	221 K
повторював	2793 K
повторює	2793 K
повторяет	2342 K
повторял	2342 K
повторяла	2342 K
повідомив	2793 K
повідомила	2793 K
повідомили	2793 K
повідомте	38 K нам	67 K нам	2747 K нам	2747 K нас	2790 K нам
подайте	180 K сигнал
поддержать	2339 K нас	2339 K редакцию	2339 K нашу
поддерживайте	2339 K нас	2339 K нашу
поддержите	2256 K нашу	2256 K нас	2315 K	2339 K нас	2339 K нашу	2339 K редакцию	2339 K проект	2339 K автора	2339 K наш
поддержка	2257 ваша K	2339 ваша K поможет	2339 ваша K помогает	2339 ваша K позволит
поддержке	2312 при K партнёра	2312 при K партнера	2315 благодаря вашей K	2340 вашей K
поддержки	2340 без вашей K	2340 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	221 K
подканяха	221 K
подканяше	221 K
подкаст	34 наш K	34 нашия K	188 K	219 нашият K	2303 K	2340 наш K	2756 K	2791 наш K
подкаста	188 K	2303 K	2340 нашего K
подкасте	34 нашем K	2303 K
подкасти	34 наші K	188 K	2756 K
подкастов	2303 K
подкасту	2756 K
подкастът	188 K
подкасты	2303 K
подкасті	34 нашому K	2756 K
подкастів	2756 K
подкрепа	201 с вашата K	201 вашата K	218 вашата K	219 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	218 K ни	218 K нашата
подкрепяйте	218 K ни
подписаны	2261 уже K
подписка	2261 уже есть K	2343 K
подписке	2261 доступен только по K	2261 доступна по K	2261 доступен по K	2309 по K
подписки	2343 K
подпиской	2334 с K
подписку	80 оформите K	80 оформить K	2261 оформить K	2261 оформите K	2308 спасибо за K	2309 K за	2339 оформите K	2339 оформить K
подписчик	50 как K	2261 уже K	2261 вы уже K
подписчикам	2261 доступна только K	2261 доступно только K	2261 доступен только K	2323 только K
подписчики	50 K могут	2323 только K	2343 K
подписчиков	2261 только для K
подписчиком	2339 станьте K
подписывайтесь	2264 K на рассылку	2271 K на нас	2271 K на наш	2271 K на канал	2271 K на telegram	2339 K на
подписываясь	2308 K
подпишитесь	80 K	2256 K на регулярное	2264 K на рассылку	2271 K на наш	2271 K на канал	2339 K на
подчеркнул	2342 K
подчеркнула	2342 K
подчерта	221 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2754 нашу K
пожертвование	2256 оформите K	2257 сделайте K	2315 регулярное K	2315 ежемесячное K	2339 ваше K	2339 сделайте K	2339 оформите K	2343 K
пожертвования	2340 на K	2343 K
пожертвованиям	2315 благодаря K	2340 благодаря K
пожертвуйте	2339 K
позволяет	2339 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	221 K
поискал	221 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2261 чтобы прочитать K
полный	20 K текст	2309 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2333 K
получать	2325 хотите K
помилку	2788 знайшли K
помогите	90 K, сколько можете	2339 K нам
помогнете	218 K ни
помогут	2340 K нам
поможет	2340 K нам
помоли	221 K
помолил	221 K
помолила	221 K
помощник	63 наш K	63 ии-K
помощь	2339 нам нужна ваша K
помощью	2317 с K ии
помітили	2743 якщо ви K	2788 K помилку
помічник	63 наш K
понравилась	2340 K статья
понравился	2340 K материал	2340 K текст
пообещал	2342 K
пообещала	2342 K
пообіцяв	2793 K
пообіцяла	2793 K
попереджає	2793 K
попередив	2793 K
попита	221 K
попросив	2793 K
попросил	2342 K
попросила	2342 K	2793 K
попросили	2342 K	2793 K
попросило	2342 K
порадив	2793 K
порадила	2793 K
посилання	2768 K на джерело обов'язкове
последвайте	218 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2342 K
посоветовала	2342 K
постановив	2793 K
постановил	2342 K
посъветва	221 K
посъветвал	221 K
посъветвали	221 K
потребовал	2342 K
потребовала	2342 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2308 вашей K
почтовом	2308 вашем K ящике
почту	79 на K	2265 на вашу K	2265 вам на K	2308 вашу K
пошту	79 на K	79 на вашу K	2722 на вашу K
пошті	2761 вашій K
пощенска	166 вашата K кутия
пояснив	2793 K
пояснил	2342 K
пояснила	2342 K	2793 K
пояснював	2793 K
пояснювала	2793 K
пояснює	2793 K
поясняет	2342 K
правото	29 си запазва K
працювати	2769 допоможе нам K	2791 K далі
працюємо	2791 ми K
предпочитаемые	2291 K источники
предпочитаемых	2291 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2291 K источники	2328 K источники
предпочтительный	2291 K источник
предпочтительных	2328 K источников
предупреди	221 K
предупредил	2342 K
предупреждава	221 K
предупреждает	2342 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2342 K
призвала	2342 K
призвали	2342 K
призна	221 K
признава	221 K
признавал	2342 K
признает	2342 K
признал	2342 K
признала	2342 K
признали	2340 нас K
призова	221 K
призовава	221 K
призовал	221 K
призоваха	221 K
призывал	2342 K
призывала	2342 K
призывали	2342 K
приложение	84 в нашето K	219 нашето K	2266 скачать K	2267 скачайте K	2267 установите K	2289 наше K	2289 мобильное K	2339 скачайте наше K	2339 скачайте K и
приложението	218 изтеглете K ни	218 изтеглете K на вестник
приложении	84 в нашем K	2266 открыть в K	2289 нашем K
приложения	2289 нашего K	2340 нашего K
приоритетным	2291 K источником
присоединяйтесь	51 K	2339 K к нам	2339 K к нашему	2339 K к нашей	2339 K к нашим	2339 K к сообществу	2339 K к читателям	2339 K к тем
присъединете	51 K се	218 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2294 K нам	2294 K фото	2294 K видео	2294 K новости	2294 K свои	2294 K их нам	2339 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2294 K нам	2294 K фото	2294 K их нам	2339 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2790 K до нас	2790 K до нашої	2790 K до нашого	2790 K до спільноти	2790 K до читачів
приєднуйтеся	51 K	2790 K до нас	2790 K до нашої	2790 K до нашого	2790 K до спільноти	2790 K до читачів
проверьте	2305 K себя	2308 K почту
проголосуйте	2320 K	2774 K
продовження	2766 реклама. K
продовжити	2719 щоб K читання	2769 допоможуть нам K
продовжувати	2791 K роботу
продолжаем	2340 мы K работать
продолжать	2315 помогут нам K	2340 K работу
продолжение	2312 реклама. K
продолжить	2261 чтобы K чтение	2315 помогут нам K	2315 поможет нам K	2340 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	219 да K да работим
продължите	162 за да K да четете
произведен	2285 настоящий материал (информация) K	2330 материал K
произведён	2330 материал K
пройдите	2305 K тест
пройдіть	2758 K тест
пропускайте	210 не K
пропустите	2325 не K
пропустити	2779 не хочете K
пропустить	2325 не хотите K
пропустіть	2779 не K
просив	2793 K
просил	2342 K
просила	2342 K	2793 K
просили	2342 K	2793 K
просьба	2253 у нас к вам K	2253 у нас есть K
просять	2793 K
проучване	189 нашето K
прохання	2713 маємо до вас K	2713 невелике K
прочетете	163 за да K цялата
прочитать	2261 осталось K	2261 чтобы K статью
пріоритетне	2744 K джерело
пріоритетним	2744 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	220 за K месец
підписатися	2721 K на розсилку
підписка	2794 K
підписку	2719 оформіть K	2761 дякуємо за K	2790 оформіть K
підписники	2777 лише K	2794 K
підписників	2719 тільки для K
підписуйтесь	2725 K на нас	2725 K на наш	2725 K на канал	2725 K на telegram	2790 K на
підписуйтеся	2725 K на наш	2725 K на канал
підписуючись	2761 K
підпишіться	2721 K на розсилку	2725 K на наш	2790 K на
підтримайте	2716 K нашу	2716 K незалежну	2716 K нас	2769 K	2790 K нас	2790 K нашу	2790 K незалежну	2790 K редакцію	2790 K автора	2790 K роботу	2790 K наш
підтримати	2790 K нас	2790 K нашу
підтримка	2717 ваша K	2790 ваша K допоможе
підтримки	2766 за K партнера	2791 спільноти K	2791 вашої K
підтримуйте	2790 K нас	2790 K нашу
підтримці	2769 завдяки вашій K	2769 завдяки K читачів	2791 вашій K
піти	2713 перш ніж K
""", 'р': """
работа	219 нашата K	2340 наша K
работаем	2340 мы K
работать	2315 помогут нам K	2315 поможет нам K	2340 K дальше
работу	2340 нашу K
радив	2793 K
радила	2793 K
радили	2793 K
радить	2793 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2329 без K редакции
разчитаме	201 K на вашата	219 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2339 K нам
рассказал	2342 K
рассказала	2342 K
рассказывать	2340 K правду
расследование	2340 наше K	2340 это K
расследования	2340 наши K
рассылка	2340 наша K	2343 K
рассылку	78 на K	78 нашу K	78 K	2264 нашу K	2264 K самых	2340 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2308 K
регулярний	2769 K внесок
редактор	181 е K	181 - K	181 , K	2295 - K	2295 , K	2749 - K	2749 , K
редакторка	2749 - K	2749 , K
редакцией	39 нашей K	2294 связаться с K
редакции	2329 без согласия K	2340 нашей K
редакцию	39 в нашу K	2294 напишите в K	2294 пишите в K
редакция	186 в нашата K	219 нашата K	2340 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2747 напишіть у K	2747 пишіть у K
редакція	2791 наша K
редакцією	39 нашою K	2747 зв'язатися з K
редакції	43 письма до K	2747 пишіть до K	2782 без згоди K	2782 без дозволу K	2791 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	219 без K	2766 після K	2766 на правах K	2791 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2312 после K	2312 на правах K	2340 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2295 - K	2295 , K	2749 - K	2749 , K
репортери	39 на нашите K	219 нашите K
репортерка	2749 - K	2749 , K
репортёр	2295 - K	2295 , K
решил	2342 K
реєструючись	2761 K
робота	2791 наша K
роботу	2791 нашу K
розкажіть	38 K нам	67 K нам
розповів	2793 K
розповідати	2791 K правду
розповіла	2793 K
розсилка	2791 наша K	2794 K
розсилку	78 на K	78 нашу K	78 K	2721 нашу K	2721 щоденну K	2791 нашу K
розслідування	2791 наші K	2791 це K
рублей	2341 # K
рік	2792 на K
""", 'с': """
свободната	218 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	218 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2294 K с нами
связаться	2294 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	2793 K
сказал	2342 K
сказала	2342 K	2793 K
скаржаться	2793 K
скаржився	2793 K
скаржилася	2793 K
скачайте	2266 K наше
скиньте	2339 K нам	2339 K донат
сколько	2339 скиньте K
скриньку	2761 вашу K
скриньці	2761 вашій K
следите	2271 K за нами
словам	2342 по K
словами	2793 за K
слушайте	211 K ни
слідкуйте	2725 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2342 K
советовала	2342 K
советовали	2342 K
советует	2342 K
согласны	43 не K	43 K с автором
содержимое	2297 внешнее K
сообщение	2285 данное K (материал) создано	2330 K создано
сообщил	2342 K
сообщила	2342 K
сообщили	2342 K
сообщите	38 K нам	67 K нам	2294 K нам	2339 K нам
соучастником	2315 станьте K	2339 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2723 увімкнути K	2723 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2791 K текст	2791 K матеріал
сподобалась	2713 якщо вам K стаття
спонсором	80 станьте K
според	221 K
спрашивает	2342 K
спросил	2342 K
спросила	2342 K
співали	2793 K
співучасником	2790 станьте K
спільнота	2791 наша K
спільноти	2717 стань частиною K	2769 частиною K	2791 нашої K
станете	80 K член	218 K абонат	218 K член
станьте	51 K одним из них	2339 K нашим	2790 K нашим
статей	2776 до всіх K	2776 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	219 тази K
статията	195 % от K
стаття	2791 ця K
статья	2340 эта K
статьям	2322 ко всем K
стверджує	2793 K
стежте	2725 K за нами
стигнали	176 щом сте K дотук
стороннего	2297 K сервиса
сторонним	2297 K сервисом
стороннього	2751 K сервісу
стороннім	2751 K сервісом
суммой	2341 любой K
сумму	2341 любую K
сутрин	17 всяка K
существуем	2340 мы K
существует	2315 K благодаря
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
телеграм	16 K	178 K	2271 наш K-канал	2271 в нашем K	2292 K	2292 K-канал	2292 K-канале	2326 пишите в K	2340 наш K	2725 наш K-канал	2745 K	2745 K-канал	2745 K-каналі
телеграме	16 K	2292 K
телеграмі	2745 K
тест	2305 наш K	2758 наш K
тиждень	17 раз на K	2792 на K
требовал	2342 K
требовала	2342 K
требовали	2342 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2267 включите K	2267 включить K	2267 разрешить K
уверяет	2342 K
уверял	2342 K
уверяла	2342 K
увійдіть	24 K	2720 K, щоб
уговаривал	2342 K
уговаривала	2342 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2253 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2744 K джерел
улюблені	2744 K джерела
умовляв	2793 K
умоляваше	221 K
умолял	2342 K
умоляла	2342 K
умоляли	2342 K
утверждает	2342 K
уточнив	2793 K
уточнил	2342 K
уточнила	2342 K	2793 K
учасником	2790 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2340 K нашу
цитировании	2290 при K
цитування	2742 у разі K
цитуванні	2742 при K
""", 'ч': """
частиною	2790 станьте K
частковому	2768 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2339 спасибо, что K
читай	2725 K нас
читайте	2271 K нас в	2725 K нас у	2725 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2305 опросе K	2315 благодаря поддержке K	2335 K	2340 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	219 нашите K	2253 дорогие K	2335 K	2340 наши K
читателите	216 K	219 с подкрепата на K	219 от K ни
читателям	18 благодаря K	36 нашим K	2335 K	2340 благодаря K
читати	2719 щоб K далі	2790 щоб K далі
читачам	18 завдяки K	2785 K
читачі	36 наші K	2785 K	2791 наші K
читачів	43 листи K	2785 K	2791 наших K
читаєте	2790 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2792 K
щомісячний	2769 K внесок
щомісячно	2792 K
щоранку	17 K
щотижневу	2721 K розсилку
""", 'э': """
электронной	2308 адрес K почты
электронную	2308 K почту
""", 'я': """
яжіться	38 зв'K з нами	2747 зв'K з нами
язкові	21 обов'K поля	2732 обов'K поля
якщо	2713 K ви вже тут
""", 'і': """
інтелектом	2771 штучним K
інтелекту	2771 за допомогою штучного K
""", 'א': """
אומר	1379 K
אומרת	1379 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1333 עקבו K	1376 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1331 דואר K
אמר	1379 K
אמרה	1379 K
אמרו	1379 K
אתכם	1363 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1378 K
ביקש	1379 K
ביקשה	1379 K
במייל	1362 K שלכם
בסרטון	1352 לצפות K זה
בעוגיות	1338 שימוש K
בעיתונות	1363 לתמוך K
בקובצי	1337 משתמש K
בשבוע	17 פעם K	1378 K
בתגובות	85 K
בתוכן	1374 לעשות שימוש K
""", 'ד': """
דווחו	1376 K לנו
דיוור	1362 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1334 הורידו את K	1377 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1379 K
הודיעה	1379 K
הוואטסאפ	1334 לקבוצת K
הווטסאפ	1334 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1379 K
הוסיפה	1379 K
הזהיר	1379 K
הזכויות	1345 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1375 הכתבות K
הטלגרם	1334 לערוץ K
הטקסט	1353 K
היום	1376 תרמו K
הירשמו	1376 K לקבלת
הכותב	1374 על דעת K
הכתבה	45 לפרסם את K	1327 להמשך קריאת K	1353 K	1377 K הזאת
המדור	1351 הוא עורך K	1351 היא עורכת K
המובעות	1374 הדעות K במאמר	1374 הדעות K בטור	1374 הדעות K בכתבה
המועדף	1348 למקור K	1348 כמקור K
המייל	1330 לתיבת K	1331 כתובת K
הניוזלטר	1331 K היומי	1362 K השבועי של	1362 K שלנו	1377 K
הסביר	1379 K
הסיכום	1353 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1353 הנקודות K
העיתונות	1377 K העצמאית
הפרטיות	1338 מדיניות K
הפרסומת	11 K
הצביעו	1376 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1334 K לערוץ	1376 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1338 תנאי K
התגובות	1359 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1363 בזכות K שלכם
התראות	14 K
התרגום	1353 K
התרומה	1376 K שלכם
""", 'ו': """
ובטוויטר	1333 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1363 K בכם
ותלויה	1363 K בכם
""", 'ז': """
זקוקה	1376 K לכם
""", 'ח': """
חודשית	1376 תרומה K
חיצוני	1352 תוכן K	1352 תוכן ממקור K
""", 'ט': """
טען	1379 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1362 K למייל	1362 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1327 הצטרפו K
כתב	1379 K
כתבה	1353 K זו	1377 K זו	1379 K
כתבו	38 K לנו	67 K לנו	1376 K לנו
כתבות	1375 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1351 היא K
כתובת	77 הזינו K מייל	1331 K דוא"ל
""", 'ל': """
לדברי	1379 K
להגיב	6 כדי K	1359 K
להמשיך	1327 כדי K לקרוא	1363 עזרו לנו K
להעתיק	1345 אין K	1374 לשכפל, K
לחודש	1378 K
לחוק	1374 סעיף #א K
לחצו	1376 K כאן
לידיעון	1376 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1328 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1330 הירשמו K	1330 הרשמה K	1330 K שלנו	1362 בהצלחה K	1376 הירשמו K
לעזרתכם	1376 אנחנו זקוקים K
לענייני	1351 הוא כתב K	1351 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1352 K בתוכן
לקבוצת	1334 הצטרפו K
לקריאה	1375 כתבות K
לקריאת	20 K הכתבה
לשנה	1378 K
לתומכים	1363 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1375 K חינם
מועדף	1348 מקור K	1348 כמקור K
מינוי	1327 רכשו K	1376 רכשו K	1380 K
מנוי	1327 כבר K
מנויים	1380 K
מסכימים	43 לא K	43 K?	1362 בהרשמה אתם K
מסר	1379 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1362 K שבועי	1380 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1353 K
סיפר	1379 K
סיפרה	1379 K
סעיף	1374 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1376 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1362 לקבלת K במייל
עיתונאי	1351 הוא K
עיתונאית	1351 היא K
עיתונות	1363 לעשות K	1377 K עצמאית
עכשיו	1376 תרמו K
עמלה	1373 נקבל K	1373 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1377 ללא K
פרסומת	11 K
פרשן	1351 הוא K
פרשנית	1351 היא K
""", 'צ': """
ציין	1379 K
""", 'ק': """
קוראי	1377 K
קרא	1379 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1378 חודש K
""", 'ש': """
שאלו	1353 K את
שולחים	57 אנחנו K לכם
שיווקי	1362 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1376 K לנו
שלנו	39 לכתב K	1377 K
שנקבל	1373 K עמלה
שקראתם	1376 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1359 K
תוכן	9 K זה	1352 הצגת K
תייגו	62 K אותי
תלוי	1363 K בכם
תלויה	1363 K בכם
תמיכתכם	1376 K
תמכו	1376 K בנו
תקציר	1353 K
תרומה	1380 K
תרומות	1380 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1146 K مطلب	1146 K خبر	1152 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1124 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1112 از كوكي K ميكنيم	1112 از كوكيها K ميكنيم	1113 شرايط K	1120 K از مطالب اين سايت	1120 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1141 K تهيه كنيد	1152 K تهيه كنيد	1156 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1124 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1155 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1155 K
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
اول	1154 ماه K
ايميل	1107 K خود را	1107 به K شما	1108 ادرس K	1108 نشاني K	1137 در K خود	1152 K خود را وارد كنيد
ايميلتان	1137 به K
اينجا	1145 K كليك كنيد	1152 K كليك كنيد
اينستاگرام	1110 در K دنبال
اينه	64 K
اپ	1136 K
اپليكيشن	1136 K	1152 K ما را	1152 K را دانلود كنيد	1152 K را نصب كنيد	1153 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1150 الزاما K	1150 لزوما K	1150 K ديدگاه
بازنشر	45 K
باشيد	1124 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1131 را K
بحسب	158 K
بخوانيد	1122 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1153 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1131 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1124 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1124 براي ما K	1152 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1122 K	1130 به تيم ما K	1152 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1124 با ما در ميان K	1152 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1124 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1155 K كرد
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
ترجيحي	1123 منبع K	1123 منابع K
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
تلگرام	1110 ما را در K	1110 در K دنبال	1110 كانال K ما	1124 با ما در K
تماشا	1131 K كنيد
تمامي	1121 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1155 K داد
تيم	1153 K ما
""", 'ج': """
جاوااسكريپت	1112 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1121 كليه K	1121 همه K	1121 تمام K
حمايت	1138 K مالي خود	1139 به K شما نياز	1139 با K شما	1140 K كنيد	1152 از ما K كنيد	1152 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1153 اين K
خبرنامه	1107 K ما	1107 اشتراك K	1108 در K	1137 K روزانه	1137 K هفتگي	1153 K ما	1153 K	1156 K
خبرنگار	39 K ما	1124 K ما را	1126 K
خبرنگاران	39 K ما	1153 K ما
خصوصي	1113 سياست حريم K
خواست	1155 K
خواستند	1155 K
خواندن	1141 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1139 به K خود تكيه	1153 K ما
خواهد	1133 منتشر K شد
خواهند	1133 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1126 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1110 ما را K كنيد	1122 K كنيد	1122 K كنيم	1152 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1124 به ما خبر K	1131 گوش K	1142 هديه K	1152 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1133 نوشتن K	1133 ارسال K	1133 بيانگر K	1150 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1130 وبينار K ما	1141 اشتراك K	1151 مقاله K	1151 مطلب K	1151 مطالعه K	1152 K ثبت نام كنيد
روزنامه	1150 ديدگاه K
روزنامهنگار	1126 K
روزنامهنگاري	1153 K مستقل
""", 'س': """
سالانه	1154 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1153 K ما
سايتهاي	1127 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1122 عضو K	1122 K	1152 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1137 خبرنامه K
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
علاقه	1123 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1130 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1133 K	1134 حروف لاتين (K)
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
كار	1153 K ما
كاربري	1141 حساب K خود شويد	1152 حساب K خود شويد
كانال	1110 به K ما	1122 K ما	1153 K ما
كتب	158 K
كتبت	158 K
كردهايد	1141 ثبت نام K	1141 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1148 K دريافت كنيم	1148 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1130 ديدن K	1131 گوش K	1142 هديه K	1145 روي لينك كليك K	1145 كليك K	1152 به ما كمك K	1152 روي لينك كليك K	1152 همين حالا ثبت نام K
كوكي	1113 از K
كوكيها	1113 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1133 حروف K	1134 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1150 K نظر
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
ما	1153 به K
مالي	1139 كمك K شما	1152 كمك K شما	1156 كمك K
ماه	1154 در K
ماهانه	1154 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1127 K خارجي	1127 اجازه ميدهيد K
محتوايي	1127 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1120 حقوق K است
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
مستقل	1153 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1141 K شويد	1152 K شويد
مشتركا	50 بصفتك K
مشتركان	1141 ويژه K است
مصنوعي	1128 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1153 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1146 ادامه K
منبع	1149 ذكر K
منتخب	1123 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1136 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1137 عضويت شما با K	1137 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1127 از شما اجازه K
ميدهد	1133 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1155 K
ميگويد	1155 K
ميگيريم	1148 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1133 منتشر K شد
نخواهند	1133 منتشر K شد
ندهيد	1152 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1136 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1152 در K ما	1153 K ما
نميشود	60 ايميل شما نمايش داده K	1133 منتشر K
نوشت	1155 K
نويسنده	1124 ايميل K	1126 K
نياز	1139 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1141 مشترك K
هماكنون	1152 K ثبت نام كنيد
همايش	1130 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1139 به حمايت شما K
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
وبينار	1130 K ما	1130 در K
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
ويديو	40 عكسها و K	40 عكس و K	1127 ديدن اين K
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
پژوهشگر	1126 K
""", 'گ': """
گزارش	1153 اين K
گزارشهاي	1153 K ما
گفت	1155 K
گفتند	1155 K
گفته	1155 K است	1155 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1404 का K रखने
अनुवाद	1406 K
अनुसार	1429 के K
अपनी	1411 K राय दें
अपील	1429 K की
अलर्ट	1413 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1426 K दान
आपको	57 हम K
आर्टिकल	1425 फ्री K	1425 मुफ्त K
आर्थिक	1415 K सहयोग दें	1415 K सहयोग करें	1426 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1385 ऐप K करें	1413 K करें
इनबॉक्स	1384 आपके K	1414 अपने K में
""", 'उ': """
उपयोग	1390 कुकीज का K	1390 कुकी का K
""", 'ए': """
एजेंसी	1424 K की फीड
एडिटर	1404 सब K हैं	1404 सब-K हैं
""", 'क': """
कमीशन	1423 हमें K मिल	1423 K मिल सकता है
कमेंट	1411 अपनी राय K	1412 K करने के लिए	1412 K में अपनी राय	1412 K हटा	1412 K करने वाले
करके	1414 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1384 ईमेल दर्ज K	1387 फॉलो K	1399 जॉइन K	1399 लाइक K	1402 हमें ईमेल K	1409 टिकट बुक K	1411 पोल में वोट K	1414 साइन अप K	1418 शेयर K	1418 साझा K	1418 सेव K	1426 फॉलो K	1426 लॉग इन K	1426 साइन अप K
कहती	1429 K
कहते	1429 K
कहा	1429 K
कहानी	67 अपनी K हमें
कीजिए	1426 मदद K
कॉपी	1418 लिंक K हो गया
कॉपीराइट	1398 K
क्लिक	1399 K करें	1426 यहां K करें	1426 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1427 इस K	1427 यह K
खबरें	1420 और K पढने के लिए	1425 मुफ्त K
खबरों	1420 अन्य K के लिए	1420 ताजा K के लिए	1420 की K के लिए
खरीदें	1409 यहां से K
खेलें	1411 क्विज K और
""", 'ग': """
गिफ्ट	1418 K करें
गोपनीयता	1390 K नीति
""", 'ज': """
जनरेट	1424 ऑटो-K
जरूर	1402 हमें K दें
जावास्क्रिप्ट	1390 K
जुडने	1400 K के लिए
जुडिए	51 आप भी K	1426 K
जुडें	51 आप भी K	1387 चैनल से K	1399 K	1409 हमारी टीम से K	1426 हमसे K
ज्वाइन	1399 K करें
""", 'ट': """
टिप्पणियों	1412 K के लिए
टिप्पणी	1412 K करने के लिए	1412 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1385 ऐप K करें	1413 K करें	1413 K कीजिए	1426 ऐप K करें	1426 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1430 K
दिखाया	60 ईमेल नहीं K
दें	1426 राय K
देखें	1426 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1390 K नीति
निर्भर	1415 आपके सहयोग पर K
नोटिफिकेशन	14 K	1385 K चालू करें	1413 K ऑन करें	1413 K ऑन कर लें
नौकरी	1409 K के अवसर
न्यूज	1388 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1384 हमारे K	1384 हमारा K	1384 हमारा साप्ताहिक K	1384 K के लिए	1427 हमारे K	1430 K
""", 'प': """
पढने	0 K का समय	1416 K के लिए
पढें	0 मिनट में K	1385 ऐप में K	1426 पूरी खबर K
पत्रकार	1427 हमारे K
पत्रकारिता	1404 K में सक्रिय हैं	1427 हमारी K	1427 स्वतंत्र K
पसंदीदा	1401 K सोर्स	1401 K स्रोत	1401 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1415 K के सहयोग से चलते
पाने	1414 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1424 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1429 K
पूछें	1406 K
पूरी	1416 बनकर K खबर
पॉडकास्ट	1410 K सुनें	1410 K सुनने के लिए	1427 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1428 K माह	1428 K वर्ष
प्रतिक्रिया	1411 अपनी K
प्रिफर्ड	1401 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1402 हमें K	1402 कमेंट करके K	1426 हमें K	1426 राय K
बताते	1429 K
बताया	1429 K
बाहरी	1405 K साइट
बिंदु	1406 मुख्य K
बॉक्स	1412 कमेंट K में
बोला	1429 K
बोले	1429 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1402 हमें K	1426 हमें K	1426 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1428 हर K
मांगते	1405 आपकी इजाजत K हैं	1405 आपकी अनुमति K हैं
मुताबिक	1429 K
मुफ्त	1425 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1416 पढना जारी K के लिए
रजिस्टर	1426 अभी K करें
रहिए	1420 जुडे K
रहें	1420 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1429 K
लिखें	38 हमें K	67 हमें K	1426 हमें K
लेख	1427 यह K	1427 इस K
लॉग	24 K इन
लॉगिन	1426 K करें
""", 'व': """
विचार	1424 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1410 K देखें	1410 K यहां देखें	1410 K भी देखें	1410 K देखने के लिए
वेबसाइट	1427 हमारी K
वेबिनार	1409 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1402 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1390 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1402 हमसे K करें
संपादित	1424 ने K नहीं किया
संवाददाता	39 हमारे K	1404 वरिष्ठ K हैं	1404 K हैं
सकते	1400 जुड K हैं	1400 फॉलो कर K हैं	1402 हमें भेज K हैं
सदस्य	55 मासिक K	1416 पहले से K हैं	1426 K बनें
सदस्यता	1416 K लें
सप्ताह	1428 प्रति K
सब्सक्राइब	1384 न्यूजलेटर को K	1384 न्यूजलेटर K	1387 चैनल को K	1399 K करें	1414 K करके आप	1426 K करें
सब्सक्राइबर	50 K	1416 K हैं
सब्सक्राइबर्स	1416 K के लिए है
सब्सक्रिप्शन	1414 K सफल	1430 K
समरी	1406 K
समर्थन	1426 K करें
सर्वाधिकार	1397 K सुरक्षित
सर्वे	1411 K में भाग लें	1411 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1415 हमें K करें	1426 आपका K	1426 हमें K	1426 K करें	1426 आपके K
सहयोगी	55 मासिक K
सामग्री	1405 से मिली K शामिल है	1405 K उपलब्ध नहीं है
सारांश	1406 K
सिंडीकेट	1424 K फीड
सीनियर	1404 K सब एडिटर हैं
सुझाएं	1426 सुधार K
सुनें	2 खबर K	2 लेख K	1410 को K	1410 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1405 कुकीज K करें
""", 'ह': """
हमारा	1385 K ऐप	1427 K काम	1427 K ऐप
हमारी	39 K टीम से	1426 K मदद करें	1427 K टीम
हमारे	1427 K पाठक	1427 K चैनल	1427 K साथ
हिस्सा	1411 सर्वे में K लें
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
กด	2642 Kเพิ่มเพื่อน	2643 Kติดตาม
กร	2612 Kอกอีเมล
กล	2646 K่าว
กอ	2644 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2643 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2630 Kบคุณที่สมัคร	2630 Kบคุณที่ลงทะเบียน	2644 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2643 Kิกที่นี่	2643 Kิกชม
คว	2640 Kามเห็นส่วนตัวของผู้เขียน
ค่	2639 Kาคอมมิชชั่น	2639 Kาคอมมิชชัน
""", 'จ': """
จด	2611 Kหมายข่าวของเรา	2630 Kหมายข่าวรายสัปดาห์ของเรา	2647 Kหมายข่าว
จะ	2629 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2643 Kวน์โหลดแอปของเรา	2643 Kวน์โหลดแอปได้	2643 Kวน์โหลดแอปเลย	2643 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2621 Kดต่อผู้สื่อข่าวของเรา	2621 Kดต่อกองบรรณาธิการ	2643 Kดตามเรา
ต่	2645 Kอเดือน	2645 Kอปี
""", 'ถ': """
ถื	2630 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2634 Kลองอ่าน
ทั	38 Kกมา	2640 Kศนะของผู้เขียน
ทา	2629 Kงเว็บไซต์ขอสงวนสิทธิ์	2631 Kงอีเมลทุก
ทุ	2631 Kกเช้าทางอีเมล
""", 'บ': """
บท	2635 Kความฟรี	2644 Kความนี้
บร	2647 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2646 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2632 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2646 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2621 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2623 Kมรับคุกกี้
""", 'ร': """
ระ	2646 Kบุว่า
รา	2645 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2632 Kวมสนับสนุนการทำงานของเรา	2643 Kวมสนับสนุน	2643 Kวมบริจาคให้เรา	2643 Kวมบริจาคกับเรา	2643 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2640 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2644 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2617 Kวนลิขสิทธิ์	2618 Kวนสิทธิ์
สน	2632 Kับสนุนสื่ออิสระ	2632 Kับสนุนการทำงานของเรา	2632 Kับสนุนนักข่าว	2643 Kับสนุนเรา	2643 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2611 Kัครรับจดหมายข่าว	2611 Kัครรับข่าวสาร	2643 Kัครรับ	2643 Kัครสมาชิกวันนี้	2643 Kัครสมาชิกเลย	2643 Kัครสมาชิกเพื่อ	2643 Kัครสมาชิกได้ที่	2643 Kัครสมาชิกของเรา	2647 Kาชิก
สำ	2634 Kหรับสมาชิกเท่านั้น
สื	2644 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2621 Kงเรื่องราวของคุณ	2621 Kงข่าวหาเรา	2643 Kงข้อมูลมาที่	2643 Kงคลิปมา
""", 'ห': """
หา	2621 Kกคุณมีข้อมูล
ห้	2617 Kามคัดลอกหรือ	2617 Kามคัดลอกข้อความ	2617 Kามคัดลอกเนื้อหา	2617 Kามคัดลอกบทความ	2618 Kามทำซ้ำ
""", 'อ': """
อย	2643 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2611 Kเมลของคุณ
อ่	2634 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2643 Kียนถึงเรา	2643 K้าสู่ระบบเพื่อ
เฉ	2634 Kพาะสมาชิก
เน	9 Kื้อหานี้	2623 Kื้อหาจากภายนอก	2623 Kื้อหาภายนอก
เป	2634 K็นสมาชิกอยู่แล้ว	2646 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2629 Kื่อแสดงความคิดเห็น	2634 Kื่ออ่านต่อ	2634 Kื่ออ่านบทความ	2642 Kิ่มเพื่อนไลน์	2642 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2629 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2621 K้งเบาะแสข่าว	2621 K้งเรา	2643 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2620 Kล่งข่าวที่ต้องการ	2620 Kล่งข่าวโปรด	2620 Kล่งที่มาที่ต้องการ
แอ	2642 Kดไลน์	2642 Kดไลน์เพื่อ	2643 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2643 Kวตเลย	2643 Kลดแอป
""", 'ใ': """
ให	2644 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2844 hãy gửi K
""", 'ủ': """
ủng	2833 ly cà phê K hộ	2844 hãy K hộ
""", 'あ': """
あと	1686 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1694 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1653 Kいのブラウザ
お寄	1694 Kせください
お届	57 Kけします
お申	1674 Kし込みはこちら	1694 Kし込みください	1694 Kし込みはこちら
お聞	1694 Kかせください
お見	1694 K逃しなく
お試	1694 Kしください
お読	1694 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1691 K転載したものです	1691 Kの転載です
か月	1640 K無料	1696 K無料
""", 'が': """
が無	1653 javascriptK効
""", 'こ': """
ここ	1639 Kからは有料	1640 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1639 K記事は有料	1639 K記事は会員	1658 K記事についてのご意見	1695 K記事が	1695 K記事を	1695 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1653 K用のブラウザ
ご協	1694 K力ください
ご存	1692 Kじの方は
ご寄	1637 K付をお願い	1694 K付
ご意	43 K見・ご反論	1658 K見・ご感想	1658 K見をお寄せ
ご感	1658 K想をお寄せ
ご支	1637 K援をお願い	1694 K援
ご登	1683 K録ありがとうございます	1694 K録
ご覧	1694 Kください	1694 Kいただけます
ご購	1694 K読
ご連	1694 K絡ください
""", 'す': """
すで	1686 Kに会員の方
すべ	1640 Kての記事が
""", 'ぜ': """
ぜひ	1650 Kフォロー
""", 'で': """
でも	1650 K配信中
で受	1667 lineKけ取る
で届	1667 lineKく
で最	1667 lineK新
""", 'と': """
と強	1697 K調
と書	1697 Kい
と発	1697 K表
と話	1697 Kし	1697 Kす
と語	1697 Kっ	1697 Kる
と説	1697 K明
と述	1697 Kべ
""", 'に': """
によ	1697 Kると
""", 'の': """
の使	1656 cookieK用
の学	48 aiK習
の採	1674 K用情報
の提	1691 K供記事です
""", 'を': """
をフ	1650 Kォローする	1650 Kォローしよう
を使	1656 cookieK用
を利	1656 cookieK用
を有	1653 javascriptK効	1653 javascript K効
を発	1697 K表した
を許	1671 cookieK可
""", 'ア': """
アカ	1667 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1690 Kィリエイト広告	1690 Kィリエイトプログラム	1690 Kィリエイトリンク
アプ	1645 Kリで開く	1645 Kリで読む	1645 Kリはこちら	1646 Kリを開く	1646 Kリをダウンロード	1646 Kリのダウンロード	1646 Kリをインストール	1682 Kリなら通知	1682 Kリなら速報	1682 Kリなら、	1682 Kリで読むと	1682 Kリなら
アン	1678 Kケートにご協力	1678 Kケートはこちら	1678 Kケート実施中	1679 Kケートに答えて
""", 'カ': """
カ月	1640 K無料	1696 K無料
""", 'ク': """
クイ	1679 Kズに答えて
クッ	1655 cookie(Kキー)	1656 Kキーを使用	1656 Kキーを利用	1671 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1658 Kントを投稿するには	1658 Kントするには	1658 Kントをお寄せ	1659 Kント欄で	1659 Kント欄に	1659 Kント欄から	1659 Kント欄へ	1681 Kントは削除します	1681 Kントは削除することが	1681 Kントは削除する場合	1681 Kントは承認	1681 Kントは公開前	1681 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1637 Kートをお願いします	1694 Kートをお願い	1694 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1694 Kンロードしてください
""", 'チ': """
チケ	1674 Kット販売中
チャ	1651 Kンネル登録を	1667 Kンネルに参加する	1667 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1643 Kースレターに登録	1644 Kースレターを	1667 googleKースで	1683 Kースレター登録はこちら	1698 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1650 Kローして最新	1650 Kローをお願い	1694 Kローしてください
""", 'プ': """
プッ	1646 Kシュ通知
プラ	1655 Kイバシーポリシーに
プレ	1640 Kミアム会員
プロ	1690 Kモーションが含まれ	1690 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1643 Kマガに登録	1644 Kマガで	1683 Kマガ登録はこちら	1683 Kマガの登録	1695 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1643 Kルマガジンに登録	1644 Kルマガジンで	1644 Kルマガジンを	1644 Kルでお届け	1658 Kルアドレスが公開されることはありません	1683 Kルアドレスを入力してください	1698 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1639 Kインして続きを	1639 Kインしてください	1640 Kインが必要	1694 Kインして
""", 'ヶ': """
ヶ月	1640 K無料	1696 K無料
""", '上': """
上优	2879 在googleK先
上優	2879 在googleK先
""", '下': """
下方	2914 K留言
下載	2860 K客戶端	2862 Kapp	2862 K應用程式
下载	2860 K客户端	2862 Kapp	2862 K应用	2913 K客户端
""", '不': """
不代	2878 K表本站	2895 K表本站立场	2908 K表本報立場	2908 K表本报立场	2908 K表本站立场	2908 K表本站立場	2908 K表本媒體立場	2908 K表本網立場	2908 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2878 K转载	2878 K轉載
不认	43 K同本文
不錯	2913 K過
不错	2913 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2878 K表作者
仅供	2895 K其表达个人看法
仅限	2900 K会员	2900 K订户
""", '他': """
他說	2916 K
他说	2916 K
""", '付': """
付費	2855 K後	2917 K牆
付费	2855 K后	2917 K墙
""", '以': """
以閱	2854 K讀全文
以阅	2854 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2855 K专享	2900 K限定内容
会員	50 Kの方は	50 Kは月に	1639 K限定です	1639 K限定の記事	1639 K登録できます	1640 K登録すると	1640 K登録が必要	1686 Kの方はこちら	1686 K登録で続きを読む	1686 K登録後にご覧	1694 K登録して	1694 K登録は	1694 K登録がお済み	1694 K登録をお願い	1694 K登録で	1694 K登録のうえ	1694 K登録はこちら	1694 K登録ください	1695 Kの方
会費	1684 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2852 K支持	2913 K支持,	2913 K支持让	2913 K支持讓	2913 K支持是
""", '使': """
使用	2870 Kcookie改善	2870 Kcookie以	2870 K cookie 以	2870 K cookie 来	2870 K cookie 來	2871 Kcookie来	2871 Kcookie來
""", '來': """
來自	2886 K外部平台的內容
""", '依': """
依靠	2898 K读者的支持	2898 K讀者的支持
""", '侵': """
侵权	2878 K请	2878 K必究
侵權	2878 K必究
""", '個': """
個人	1656 K情報の取り扱い	1691 Kの見解です	2895 K看法
""", '偏': """
偏好	2879 K來源	2879 K来源
""", '僅': """
僅限	2900 K會員	2900 K訂戶
""", '優': """
優先	1666 Kソース	1666 K表示に設定	1666 Kする情報源	1666 K的に表示
""", '免': """
免費	15 K閱讀	2909 K文章	2909 K閱讀篇數	2909 K閱讀額度	2910 K註冊即可	2910 K註冊後	2913 K訂閱	2915 K試用
免费	15 K阅读	2909 K文章	2909 K阅读篇数	2910 K注册即可	2910 K注册后	2913 K订阅	2915 K试用
""", '全': """
全文	20 Kを	1639 Kを読むには	1639 Kをお読み
""", '公': """
公众	16 K号	2865 K号:
公式	1646 Kアプリ	1650 Kアカウントをフォロー	1650 Kアカウントを友だち	1667 Klineはこちら	1695 Kline
""", '关': """
关注	2865 K我们的	2913 K我们
""", '内': """
内阅	2860 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2916 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1696 K
初月	1686 K#円で	1696 K無料
""", '判': """
判断	1697 Kした
""", '利': """
利用	1655 K規約に同意
""", '前': """
前請	2895 K先登入
前请	2895 K先登录
""", '剩': """
剩余	2854 K#%
剩餘	2854 K#%
""", '力': """
力を	1684 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2865 Kline好友	2865 Kline官方	2865 Kline@	2898 K贊助行列	2898 K赞助行列	2913 K会员	2913 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1695 Kになります
""", '動': """
動画	40 Kや写真	1675 Kをご覧ください	1675 Kはこちら	1676 Kでも詳しく	1676 Kでも解説
""", '包': """
包月	2915 K
""", '即': """
即可	2895 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1651 Kち追加
""", '収': """
収益	1690 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2858 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1668 K班までご	1684 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1643 Kトレイに
""", '只': """
只靠	2898 K讀者	2898 K读者
""", '同': """
同意	2886 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2916 K
告诉	38 K我们	67 K我们	2916 K
""", '呼': """
呼び	1697 Kかけた	1697 Kかける	1697 Kかけて	1697 K掛け
""", '命': """
命じ	1697 Kた
""", '喊': """
喊道	2916 K
""", '因': """
因为	2913 K有你的支持
因為	2913 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1690 Kの一部が還元
""", '外': """
外部	1671 Kコンテンツ	2886 K内容	2886 K內容
""", '她': """
她說	2916 K
她说	2916 K
""", '好': """
好評	1674 K発売中
""", '如': """
如侵	2878 K权
如有	2878 K侵权	2878 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2866 K微信
""", '定': """
定期	2913 K定額
""", '寄': """
寄付	1694 Kをお願い	1698 K
寄到	2858 K您的信箱	2897 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2916 K
""", '居': """
居合	1692 Kわせた方は
""", '已': """
已是	2854 K會員	2900 K订户	2900 K訂戶
已经	2854 K是会员
""", '年': """
年額	1696 K
""", '广': """
广告	11 K	2872 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1653 Kブロック	1684 Kに頼らず
""", '廣': """
廣告	11 K	2872 K攔截
""", '开': """
开启	2862 K通知
""", '弊': """
弊社	1695 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1695 Kイト
当社	1695 Kの
当編	1695 K集部
""", '後': """
後援	80 K
""", '微': """
微信	2862 K扫	2866 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1637 Kをお願いします	1694 Kをお願い	1694 Kして
""", '您': """
您已	2897 K成功订阅	2897 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2852 K支持	2898 K每一份捐款	2898 K每一筆捐款	2913 K捐款	2913 K支持,	2913 K支持让	2913 K支持讓	2913 K支持是
""", '情': """
情報	1668 Kをお寄せください	1668 K提供はこちら	1668 K提供を募集	1668 K提供をお待ち	1668 Kをお待ちして	1692 Kをお持ちの方は	1692 K提供窓口
""", '感': """
感謝	2897 K您的訂閱	2913 K閱讀	2913 K您的支持
感谢	2897 K您的订阅	2913 K阅读	2913 K您的支持
""", '成': """
成为	51 K其中一员	2854 K会员即可	2900 K付费会员	2913 K会员,	2913 K会员即可	2913 K我们的会员
成為	2854 K會員即可	2898 K我們的贊助	2900 K付費會員	2913 K會員,	2913 K會員即可	2913 K我們的會員
""", '我': """
我们	2870 K使用cookie	2870 K使用 cookie	2914 K的
我們	2870 K使用cookie	2870 K使用 cookie	2914 K的
""", '手': """
手机	2862 K客户端
""", '打': """
打开	2860 Kapp	2862 K微信
打開	2860 Kapp
""", '扫': """
扫一	2862 K扫
扫描	2860 K二维码下载	2860 K二维码加入	2862 K二维码关注	2913 K二维码下载	2913 K二维码关注	2913 K二维码加入	2913 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2878 K有风险
""", '指': """
指出	2916 K
指摘	1697 Kした
""", '捐': """
捐助	2898 K我们	2898 K我們
捐款	2913 K支持	2917 K
""", '掃': """
掃一	2862 K掃
掃描	2860 K qr	2913 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2862 K通知
推送	14 K	2862 K通知
""", '支': """
支持	2851 K獨立媒體	2851 K独立媒体	2852 K我们的	2852 K我們的	2913 K我们,	2913 K我們,	2913 K我们。	2913 K我們。	2913 K我们的报道	2913 K我們的報導	2913 K我们的新闻	2913 K我們的新聞	2913 K我们的记者	2913 K我們的記者	2913 K我们的工作	2913 K我們的工作	2913 K我们继续	2913 K我們繼續
支援	1694 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2878 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2879 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1697 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2900 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1643 K情報をお届け
""", '會': """
會員	50 K每月	2855 K專享	2900 K限定內容
""", '月': """
月額	1640 K#円	1696 K
""", '有': """
有了	2913 K你的支持	2913 K您的支持
有料	50 K会員は	1639 K会員限定	1639 K会員になる	1639 K会員の方	1686 K記事が読めます	1698 K会員
有权	2895 K删除
有權	2895 K刪除
""", '未': """
未經	2878 K授權不得	2878 K授權,不得	2878 K授權禁止	2878 K授權請勿	2878 K授權,請勿
未经	2878 K授权不得	2878 K授权,不得	2878 K授权禁止	2878 K授权,禁止	2878 K授权请勿	2878 K授权,请勿
""", '本': """
本ま	1686 月#Kで無料で
本ア	1695 Kプリ
本サ	1695 Kイト
本刊	2914 K
本報	2914 K導
本报	2914 K读者	2914 K道
本文	2878 K来源	2914 K
本站	2914 K
本紙	38 Kまで	67 Kまで
本網	2870 K站使用	2914 K
本网	2870 K站使用
本記	1695 K事
本誌	1695 K
""", '来': """
来自	2886 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2865 K关注	2913 K加入	2913 K赞助	2913 K订阅	2913 K投稿
""", '歡': """
歡迎	2865 K追蹤	2913 K加入	2913 K贊助	2913 K訂閱	2913 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1639 K#文字	1639 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2915 K
每日	2859 K简报	2859 K簡報	2859 K電子報
每月	2915 K
""", '求': """
求め	1697 Kた	1697 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2872 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2913 K关注	2913 K这里
""", '無': """
無料	15 K記事	1639 Kで会員登録	1639 K会員に登録	1686 Kで読める記事の上限	1686 K会員になると	1694 K会員に登録	1694 K会員登録	1696 K体験
無断	1665 K転載	1665 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2878 K所有	2878 K归本	2878 K归原	2878 K归作者	2878 K归属
版權	2878 K所有	2878 K歸
""", '独': """
独立	1695 Kしたジャーナリズム	2914 K新闻	2914 K媒体
""", '獨': """
獨立	2914 K新聞	2914 K媒體
""", '獲': """
獲得	2907 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2914 K者
由读	2914 K者
""", '申': """
申し	1674 K込みはこちら
申込	1674 Kみはこちら	1674 Kはこちら
""", '电': """
电子	2917 K报
""", '畅': """
畅读	2900 K全站
""", '留': """
留言	85 K区	85 K區	2914 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1668 Kをお寄せ
""", '登': """
登入	24 K或	2854 K後繼續	2854 K會員	2910 K或註冊
登录	24 K或	2854 K后继续	2854 K后查看全文	2854 K后查看完整	2910 K或注册
登録	1686 Kして続きを読む	1694 Kしてください	1694 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1695 Kまの
""", '看': """
看更	2860 appK多
""", '禁': """
禁止	2878 K转载
禁無	1664 K断
""", '私': """
私た	1695 Kちの
""", '科': """
科し	1697 Kた
""", '称': """
称	2916 K
""", '稱': """
稱	2916 K
""", '立': """
立即	2913 K加入我们	2913 K加入我們	2913 K订阅	2913 K訂閱	2913 K下载	2913 K下載	2913 K报名	2913 K報名	2913 K成为会员	2913 K成為會員
""", '第': """
第一	2895 K条评论	2895 K則留言	2895 K條評論
""", '筆': """
筆者	1691 K個人の見解
""", '紙': """
紙の	1695 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1639 Kを読むには	1639 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1695 K部では
""", '繼': """
繼續	2854 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2854 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2916 K
者说	2916 K
""", '联': """
联盟	74 K链接	2907 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2907 K行銷連結	2907 K連結
聯絡	38 K我們
""", '若': """
若有	2878 K侵权	2878 K侵權
""", '获': """
获得	2907 K佣金
""", '著': """
著作	1665 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2895 K本站立场
表示	2916 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2854 K即可	2854 K後繼續	2858 K我們的	2858 K電子報	2913 K我們	2917 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1668 Kまでご連絡ください
""", '訴': """
訴え	1697 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1697 Kた
認為	2916 K
""", '說': """
說:	2916 K
說。	2916 K
說道	2916 K
""", '読': """
読み	1640 K放題
読者	18 Kの寄付	18 Kの支援	1684 Kの会費で	1695 Kの皆様	1695 Kの皆さ	1695 Kアンケート
""", '請': """
請先	2913 K登入
請啟	2870 K用javascript
請我	54 K喝咖啡
請捐	2913 K款
請支	2851 K持我們	2913 K持我們
請登	2913 K入後	2913 K入以
請立	2913 K即捐款
請輸	2897 K入您的電子	2913 K入您
請點	2913 K擊此處	2913 K擊這裡	2913 K擊下方	2913 K擊連結
""", '讀': """
讀者	43 K投書	2914 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2854 K即可	2854 K后继续	2858 K我们的	2858 K电子报	2913 K我们	2917 K费
""", '认': """
认为	2916 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	2895 K服务协议
""", '说': """
说:	2916 K
说。	2916 K
说道	2916 K
""", '请': """
请先	2913 K登录
请启	2870 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2913 K款
请支	2851 K持我们	2913 K持我们
请点	2913 K击此处	2913 K击这里	2913 K击下方	2913 K击阅读	2913 K击关注	2913 K击链接
请登	2913 K录后	2913 K录以
请立	2913 K即捐款
请输	2897 K入您的电子邮箱	2897 K入您的邮箱	2913 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2914 K问卷	2914 K群
""", '責': """
責任	2878 K編輯:
""", '賺': """
賺取	2907 K佣金
""", '購': """
購読	1639 K者の方は	1640 Kすると	1694 Kしてください	1695 K者の方	1698 K料
""", '贊': """
贊助	2851 K我們	2913 K我們
""", '责': """
责任	2878 K编辑:
""", '赚': """
赚取	2907 K佣金
""", '赞': """
赞助	2851 K我们	2913 K我们
""", '身': """
身边	2914 K的新鲜事
身邊	2914 K的新鮮事
""", '転': """
転載	45 K	1664 Kを禁じ
""", '輸': """
輸入	2897 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2878 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2878 K请注明
""", '输': """
输入	2897 Kemail
""", '这': """
这篇	2914 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2865 K我們的	2879 Kgoogle news	2913 K我們
""", '送': """
送っ	49 Kてください
送到	2897 K你的邮箱	2897 K您的邮箱	2897 K您的信箱
""", '這': """
這篇	2914 K文章
""", '通': """
通知	14 K	1646 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1683 Kニュースレター
""", '邀': """
邀請	2913 K您
邀请	2913 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2916 K
""", '长': """
长说	2916 K
""", '開': """
開啟	2862 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2854 K全文請
""", '關': """
關注	2865 K我們的	2913 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2854 K全文请
""", '随': """
随时	2913 K掌握
""", '隐': """
隐私	2871 K政策
""", '隨': """
隨時	2913 K掌握
""", '隱': """
隱私	2871 K權政策	2871 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	2917 K報
""", '需': """
需接	2886 K受cookie
需要	2886 K接受cookie	2913 K您的支持	2913 K你的支持
""", '音': """
音声	1675 Kでもお聴き
""", '首': """
首年	2912 K仅需
首月	2900 K仅需	2900 K只要	2912 K免费	2912 K免費	2912 K仅	2912 K僅	2912 K只需	2915 K
首选	2879 K来源	2879 K新闻来源
首選	2879 K來源	2879 K新聞來源
""", '點': """
點擊	2913 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1749 K
가입해	1749 K 주세요
""", '강': """
강조했다	1752 K
""", '계': """
계속	1703 K 읽으려면	1703 K 읽으시려면
계신	1726 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1713 K 뉴스에서
구독	50 K 회원은	1703 K 후 이용
구독료	1753 K
구독을	1749 K 신청하세요
구독자	1703 K 전용 기사	1703 K 전용 콘텐츠	1703 K 전용입니다	1703 K 전용 서비스	1750 K
구독자는	50 K
구독자만	1703 K 볼 수	1740 K 읽을
구독자에게만	1740 K 제공
구독하고	1713 K
구독하세요	1725 K	1749 K
구독하시면	1703 K
구독해	80 K 주세요	1712 K 주세요	1738 K 주셔서	1749 K 주세요
구독해주세요	1712 K
구독해주셔서	1738 K
""", '금': """
금요일	1738 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1703 전체 K 보려면	1740 전체 K 읽어보세요
기자를	1739 K 응원해
기자에게	1726 K 연락해 주세요
""", '남': """
남겨주세요	1749 K
""", '네': """
네이버	1713 K 메인에서	1725 K 구독
네이버에서	1713 K 구독
""", '놓': """
놓치지	1749 K 마세요
""", '눌': """
눌러주세요	1749 K
""", '뉴': """
뉴스레터	78 K	1705 K 구독하기	1705 K 구독하세요	1705 K 신청하기	1705 K 구독 신청하기	1750 K	1753 K
뉴스레터로	1705 K 받아
뉴스레터를	1705 K 받아	1705 K 구독하세요	1705 K 구독해	1705 K 구독하고	1705 K 구독하면	1749 K 신청하세요
""", '다': """
다운로드하세요	1749 K
""", '달': """
달	1740 첫 K #원
""", '당': """
당신의	1726 K 제보가	1750 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1736 K 삭제될	1736 K 삭제합니다	1736 K 통보	1736 K 예고	1736 K 운영자	1736 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1752 K
""", '독': """
독립	1750 K 언론
독립언론	1750 K
독립언론을	1739 K 지켜
독자	1748 K 후원으로	1749 K 여러분의	1750 K 여러분
독자님의	1701 K 후원	1748 K 후원으로
독자들의	18 K 후원	1748 K 후원으로
독자의	1748 K 후원으로	1750 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1738 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1749 K
""", '로': """
로그인	24 K	1703 K 후 이용
로그인이	1703 K 필요합니다	1703 K 필요한 서비스	1703 K 필요해요
로그인하거나	1749 K
로그인하고	1740 K 계속
로그인하면	1740 K 계속
로그인하시면	1703 K
""", '링': """
링크에서	1749 K 확인하세요
""", '마': """
마음에	1739 기사가 K 드셨다면
""", '만': """
만나보세요	1749 K
""", '말': """
말했다	1752 K
""", '매': """
매월	1751 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1738 K 보내드려요
메일함으로	1705 K
""", '무': """
무단	1723 K 복제	1723 K 전재
무단전재	1722 K
무료	15 K 기사	1746 K 기사	1751 K 체험
무료로	15 K 볼 수 있는	1740 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1749 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1752 K
""", '보': """
보내	57 K 드립니다	1749 K 주세요
보내드리는	1738 K
보내드립니다	57 K	1738 K
보내주세요	1749 K
""", '본': """
본	1750 K 기사
본사의	1744 K 편집 방향	1744 K 편집방향
본지는	1750 K
본지의	1744 K 편집 방향	1744 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1726 K 보내주세요	1726 K 보내 주세요
사전	1731 K 등록하기	1731 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1724 K 매체로	1724 K 출처로	1724 K 언론사	1724 K 매체
선호하는	1724 K 출처
""", '설': """
설명했다	1752 K
설문에	1749 K 참여하세요
설치하세요	1749 K
""", '세': """
세미나	1731 K 신청하기
""", '소': """
소식을	1738 K 전해드립니다
""", '속': """
속보를	1737 K 받아보세요
""", '수': """
수수료를	1743 K 받을 수 있습니다	1743 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1748 K 후원으로
시작하세요	1749 K
""", '아': """
아래에서	1749 K 확인하세요
""", '알': """
알려	1749 K 주세요
알려주세요	1749 K
알림	1709 K 받기	1709 K 설정
알림을	14 K	1737 K 켜고
""", '앱': """
앱	1709 K 다운로드	1709 K 설치	1737 K 설치하기
앱에서	1708 K 보기	1708 K 열기	1737 K 더 편하게	1749 K 확인하세요
앱으로	1708 K 보기	1737 K 더
앱을	1709 K 다운로드	1737 K 다운로드하세요	1737 K 설치하세요
""", '언': """
언론을	1739 독립 K 지켜
""", '여': """
여기서	1749 K 확인하세요
여러분	1750 K 덕분
여러분의	1726 K 제보를	1739 K 후원이	1749 K 후원
""", '영': """
영상에서	1732 K 확인하세요	1732 K 확인할 수 있습니다	1749 K 확인하세요
영상으로	1732 K 확인하세요
영상을	1732 K 확인하세요
""", '온': """
온라인	1731 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1729 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1750 K 기자
우리의	1750 K 저널리즘
""", '운': """
운영되고	1739 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1739 K 응원
""", '월': """
월	1751 K #원
""", '유': """
유료	1703 K 구독자만
유튜브	1713 K 구독
""", '음': """
음성으로	1732 K 들으려면	1732 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1749 K
응원해	1701 K 주세요	1749 K 주세요
""", '의': """
의견을	1749 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1750 K 기사가	1750 K 기사는	1750 K 기사
이메일	1706 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1705 K 입력하세요	1705 K 입력해 주세요	1705 K 입력해주세요	1705 K 입력하시면
이미	1740 K 구독자이신가요
이벤트에	1749 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1731 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1724 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1722 K 금지
재배포금지	1722 K
""", '저': """
저작권법	1723 K
저작권법의	1723 K
저작권자	1723 K
저작권자의	1723 K
저희	1750 K 뉴스레터	1750 K 채널	1750 K 앱
저희는	1750 K
저희를	1750 K
""", '적': """
적었다	1752 K
""", '전': """
전문을	20 K
전용	1703 회원 K 기사	1703 회원 K 콘텐츠	1703 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1752 K
""", '정': """
정기후원	1751 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1726 K 부탁드립니다
제보는	1726 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1726 K 기다립니다	1726 K 받습니다
제보해	38 K 주세요	67 K 주세요	1749 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1743 K 링크
제휴링크	1743 K
""", '좋': """
좋아요	1725 구독과 K 부탁
좋아요를	1725 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1749 K 확인하세요	1749 K 신청하세요	1749 K 참여하세요
지켜주세요	1749 K
""", '채': """
채널	1712 K 추가	1725 K 추가하기	1725 K 구독하기	1747 K 추가하고	1747 K 추가하면
채널에	1725 K 참여하세요
채널에서	1725 K 소식을	1749 K 확인하세요
채널을	1747 K 추가하고	1747 K 추가하면	1747 K 추가해	1747 K 구독하고	1747 K 구독하면
채용	1731 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1751 K 달
""", '추': """
추가해	1725 K 주세요
추가해주세요	1725 K
""", '친': """
친구	1725 K 추가하세요
""", '카': """
카카오톡	1747 K 채널에서	1747 K 채널
""", '커': """
커피	54 K 한 잔 사	1739 K 한 잔 값으로
""", '쿠': """
쿠키	1729 K 동의가
쿠키를	1729 K 허용해야	1729 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1731 K 보기
""", '파': """
파트너스	1743 K 활동
""", '팔': """
팔로우하기	1712 K	1725 K
팔로우하세요	1749 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1744 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1743 K 받아
""", '활': """
활용	1722 ai 학습 및 K 금지
""", '회': """
회원	1703 K 전용입니다
회원가입	1703 K 후	1749 K 후
회원가입은	1749 K
회원가입을	1749 K 하
회원가입하고	1749 K
회원가입하면	1740 K 월
회원가입하세요	1749 K
회원가입하시면	1749 K
회원만	1703 K 볼 수
""", '후': """
후원금	1753 K
후원으로	1739 독자의 K 운영됩니다	1739 독자의 K 운영하는
후원을	1701 K 부탁드립니다	1749 K 부탁
후원이	1701 K 필요합니다	1701 K 큰 힘이
후원하세요	1749 K
후원해	80 K 주세요	1701 K 주세요	1749 K 주세요
후원회원의	1748 K 후원으로
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
újságíróink
újságíróinkkal
újságíróinknak
újságírója
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
