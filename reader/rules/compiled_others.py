"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2818
# comentário	2156
# comentários	2156
# gün ücretsiz deneyin	2658
# hozzászólás	1453
# komentářů	315
# komentāri	1808
# příspěvků	315
# σχόλια	625
# коментарі	2738
# коментарів	2738
# комментариев	2283
# комментарий	2283
# комментария	2283
# תגובות	1347
# تعليقات	111
# نظر	1082
# कमेंट	1399
# € al mes durante # meses	1017
# € al mese per # mesi	1628
# € por mês durante # meses	2197
#か月無料	1648
#カ月無料	1648
#ヶ月無料	1648
#件のコメント	1664
#則留言	2880
#条评论	2880
""", 'a': """
a cikk a hirdetés alatt folytatódik	1449
a cikk a hirdetés után folytatódik	1449
a cikk meg is hallgatható	1447
a cikk meghallgatása	1456
a cikk megosztása	1447
a folytatáshoz regisztráljon	1441
a hirdetés után folytatjuk	1449
a kommentelés lezárult	1453
a lire également	1235
a rovat további cikkei	1454
a szerző a lap munkatársa	1464
a szerző jogász	1464
a szerző közgazdász	1464
a szerző politológus	1464
a szerző történész	1464
a szerző újságíró	1464
a témában további cikkek	1454
abo abschließen	462
abonați-vă	2209
abonează-te	2209
abonelere özel	2658
abonner nå	1967
abonner på nyhetsbrevet	1972
abonné	1287
abonnér	381
abonnér nu	381
abonnés	1202
abonnés uniquement	1275
abonē	1802
abonē jaunumus	1826
abonē un lasi visus rakstus	1802
abonēt	1802
abrir menú	978
acasă	2223
accede a todos los contenidos sin límites	1017
acceptér	395
acceptă toate	2231
acceptă și afișează conținutul	2231
accéder au dossier	1313
accéder à l'article	1202
accéder à la page de dons	1304
aceitar e ver o conteúdo	2178
aceito receber comunicações e ofertas	2192
acest articol este rezervat abonaților	2246
acesta este ultimul tău articol gratuit	2246
acheter ce numéro	1262
achetez ce numéro	1262
activează alertele	2240
activează notificările	2240
actualités	1235
ad 광고	1740
adaugă un comentariu	2220
add meg az e-mail-címed	1459
además	975
adhérer	1193
adja meg az e-mail-címét	1459
adja meg e-mail-címét	1459
adomány	1439
adományozok	1439
adományozás	1439
adreça electrònica	283
afficher la vidéo	1299
afficher les réponses	1286
afișează conținutul	2231
afișează conținutul extern	2231
afișează originalul	2224
agora não	2129
ai deja un abonament? autentifică-te	2246
ai observat o greșeală	2220
ai सारांश	1414
ai से तैयार सारांश	1414
ai 요약	1740
ai-genereret resumé	406
ai-resumé	406
ai-összefoglaló	1456
aicinām ievērot cieņu komentāros	1808
aiheeseen liittyvää	1142
aiheesta lisää	1142
aitäh liitumast	1054
aizvērt	1810
aizvērt reklāmu	1811
ai摘要	2900
ai重點整理	2900
ajouter à mes favoris	1221
ajouter à mes sources préférées	1321
ajouter à vos sources préférées	1321
ajouter à vos sélections	1221
ajándékozza a cikket	1447
ajándékozza a cikket barátjának	1447
ajánlataink	1454
ajánljuk	1454
ajánljuk még	1454
ajánlott	1454
ajánlott cikkek	1454
ajánló	1454
akceptuję	2063
akkurat nå	1988
aktuálně	316
alle abo-angebote im überblick	554
alle angaben ohne gewähr	560
alle inhalte sind urheberrechtlich geschützt	601
alle newsletter im überblick	545
alle preise ohne gewähr	560
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	484
als podcast hören	555
alte știri	2221
alterar preferências de cookies	2178
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2234
am înțeles	2224
amintește-mi mai târziu	2207
andra läser	19	2563
andra läser just nu	19
andra läste även	2563
andre har også lest	19
andre leser nå	1988
andre leste også	1988
andre læser	403
andre læser lige nu	403
andre læser også	19
andre læste også	403
angebot wählen	554
anhören	483
anhören # min	483
anmäl dig	2546
anmäl dig till nyhetsbrevet	2546
annonce - artiklen fortsætter nedenfor	394
annonces légales	1262
annoncørbetalt	87
annoncørbetalt indhold	87	411
annons - artikeln fortsätter nedan	2555
annonsen slutar här	2555
annonsinnehåll	2570
annonslänk	2555
annonsörsinnehåll	2570
annonsørinnhold	87	1996
anulezi oricând	2246
anuluj odpowiedź	2066
användarvillkor	2556
anzeigensonderveröffentlichung	560
anúncio	2151
anúncios	2151
apmaksāts saturs	1811
après la publicité	1226
após a publicidade	2151
apóyanos	936
apúntate	948
arată mai puțin	2224
arată tot	2224
arkadaşina gönder	2665
arkadaşinla paylaş	2665
article abonné	1202
article ajouté à vos sélections	1221
article lu par une voix de synthèse	1295
article précédent	1235
article réservé aux abonnés	1202
article sponsorisé	1262
articles associés	1235
articles liés	1235
articles recommandés	1235
articles récents	1235
articol exclusiv pentru abonați	2246
articole asemănătoare	2221
articole înrudite	2221
articoli più letti	1631
articolul continuă după reclamă	2217
articolul continuă mai jos	2217
articolul următor	2221
artikeln finns också som ljud	2551
artikeln fortsätter efter annonsen	2555
artikeln fortsätter nedan	2555
artikeln fortsätter under bilden	2555
artikeln går att lyssna på	2551
artikeln är låst	2541
artikeln är uppläst av en dator	2551
artikkel jätkub pärast reklaami	1038
artikkel jätkub reklaami järel	1038
artikkel täieneb	1036
artikkelen er låst	1967
artikkelen finnes også som lyd	1976
artikkeli jatkuu kuvan jälkeen	1136
artikkelin voi myös kuunnella	1134
artiklen er låst	381
artiklen er læst op af en robot	390
artiklen findes også som lyd	390
artiklen fortsætter efter annoncen	394
artiklen fortsætter nedenfor	394
artiklen fortsætter under billedet	394
artiklen kan også høres	390
artikli loeb ette tehishääl	1034
artiklit loeb tehishääl	1034
artykuł dla subskrybentów	2048
artykuł sponsorowany	2062
artykuły na e-mail	2051
artículo anterior	975
artículo relacionado	975
artículos recomendados	1021
artículos relacionados	975
as notícias mais lidas	2200
ascultă	2214
aslini göster	2675
assine já	2134
atbalstīt	1802
atcel jebkurā laikā	1802
atradi kļūdu rakstā	1808
atvērt	1810
atšaukti galite bet kada	1761
aucun commentaire à ce niveau	1266
audio narrado por una voz automática	1000
auf apple podcasts hören	535
auf spotify hören	535
ausgewählt für sie	559
autoriser la publicité	1303
avantage abonnés	1292
avantages abonnés	1292
avis de décès	1262
avoimet työpaikat	1144
avsluta när du vill	2541
avslutt når du vil	1967
avís legal	272
ayrintilar için tiklayin	2674
ayrintilar için tiklayiniz	2674
az első hónap csak # ft	1441
aç	2675
añadir a favoritos	960
añadir a mi lista	1020
añadir comentario	971
añadir usuario	941
aún no te has registrado	941
ačiū, kad užsiprenumeravote	1786
""", 'b': """
banküberweisung	461
bağiş yap	2657
bağiş yapin	2657
bağlantiyi kopyala	2665
başa dön	2674
bei google als quelle hinzufügen	484
bei spotify hören	535
bejelentkezés	1441
belépés	1441
benefício do assinante	2182
betrag wählen	460
betygsätt receptet	61
betűméret	65
bezárás	1438
bild vergrößern	501
bildirimleri aç	2713
bildirimleri açin	2713
bitte versuchen sie es später erneut	545
bize ulaşin	2671
bjud en vän på artikeln	2551
bli månadsgivare	2538
bli støttemedlem	1964
bliv støttemedlem	378
boletín	948
browserul tău nu poate reda acest video	2231
brukervilkår	1981
bu haber abonelere özeldir	2658
bu içerik abonelere özeldir	2658
bugün değil	2656
bunlar da ilginizi çekebilir	2672
butlletí	283
buďte v obraze	305
bài cùng chuyên mục	2846
bài cùng tác giả	2846
bài khác	2819
bài liên quan	2819
bài mới nhất	2846
bài quảng cáo	2847
bài tiếp theo	2819
bài viết liên quan	2819
bài viết mới	2845
bài được dịch tự động	2845
bài đọc nhiều	2846
báo lỗi	2818
bármikor leiratkozhat	1459
bármikor leiratkozhatsz	1459
bármikor lemondhatja	1441
bármikor lemondható	1441
bình luận	2818
bình luận (#	2818
búsqueda	978
bülten	2695
bülten üyeliği	2695
bültene abone oldunuz	2695
büyüt	2674
bądź na bieżąco	2051
bővebben	1456
būkite pirmas	1767
būkite pirmas, pakomentavęs	1767
bạn có thể quan tâm	2819
bỏ qua	2802
""", 'c': """
cada aportació compta	286
cada aportación cuenta	1016
cada contribuição conta	2195
cadastre-se grátis	2134
califica este artículo	971
cargar más	978
carte de crédit	1201
cartão de crédito	2133
categorieën	1879
categorías	975
caută	2223
ce contenu vous a-t-il été utile	1260
ce résumé vous a-t-il été utile	1260
cela vous a-t-il été utile	1286
cele mai citite știri	2249
cele mai noi știri	2221
celý článek	318
cerrar menú	978
cerrar sesión	941
cet article est en accès libre pour les abonnés	1275
cet article est lu par une voix de synthèse	1260
cet article vous a-t-il été utile	1286
cette page vous a-t-elle été utile	1286
cette réponse est-elle utile	1286
cette vidéo est indisponible	1295
cette vidéo ne peut pas être lue	1295
chargement du lecteur vidéo	1295
charger la vidéo	1299
charte de déontologie	1317
charte éditoriale	1317
chci odebírat	305
chci podpořit	300
chci přispět	300
chi tiết	2822
chia sẻ	2809
chia sẻ bài viết	2809
chia sẻ facebook	2845
chia sẻ qua facebook	2845
chia sẻ ý kiến của bạn	2818
chuyên mục	2819
chuyển đến công thức	61
chép liên kết	2845
chính sách bảo mật	2817
chính sách bảo mật | điều khoản sử dụng	2817
chính sách cookie	2817
chính sách quyền riêng tư	2817
chấp nhận tất cả	2817
chấp nhận tất cả cookie	2817
chủ đề	2819
chủ đề liên quan	2819
chủ đề nóng	2846
cikk megosztása	1447
cikk mentése	1447
cikkünk frissül	1456
citeşte şi	2221
citește fără limite	2246
citește mai departe	2221	2223
citește mai mult	2221	2223
citește regulile comunității	2234
citește și	2221
citi šobrīd lasa	1804
citiți și	2221
col·labora	259
comentariul tău așteaptă moderarea	2234
comentează	2220
comentário	2156
comentário aguardando moderação	2188
comentários	2156
comentários exclusivos para assinantes	2188
commander ce numéro	1262
comment désactiver mon adblocker	1303
comment désactiver mon bloqueur	1303
commentaire en attente de modération	1266
commerciële bijdrage	1924
compre a edição impressa	2182
conditions générales	1228
conectează-te cu facebook	2246
conectează-te cu google	2246
confidentialité	1228
configuración	968
configuración de cookies	968
configurações de cookies	2153
conheça todas as nossas newsletters	2192
consigue tu entrada aquí	1002
consulta les normes de participació	275
consultez notre charte de modération	1266
consíguelo en tu quiosco	1002
contacter la rédaction	1317
contactez la rédaction	1317
contenu externe recommandé	1258
contenu proposé par notre partenaire	1262
contenu réservé	1307
contenu réservé aux abonnés	1307
contenu sponsorisé	1226
contenus recommandés	1279
contenus sponsorisés	1226	1235
conteúdo de marca	2151
conteúdo exclusivo	2134
conteúdo exclusivo para assinantes	2197
conteúdo externo	2178
conteúdo externo recomendado	2178
conteúdo para assinantes	2134
conteúdo patrocinado	2151
conteúdo premium	2197
conteúdo produzido pela marca	2182
conteúdo relacionado	2160
conteúdos relacionados	2200
contingut només per a usuaris registrats	287
continua após a publicidade	2151
continua després de l'anunci	277
continuar leyendo aquí	941
continuarea articolului după reclamă	2236
continue a ler esta notícia	2200
continuer après la publicité	1226
continuă cu apple	2246
continuă cu facebook	2246
continuă cu google	2246
continuă să citești după publicitate	2236
continúa abajo	966
contáctanos	971
conținut disponibil doar utilizatorilor înregistrați	2246
conținut extern	2231
conținut extern recomandat	2231
conținut pentru abonați	2209
conținut premium	2246
conținut sponsorizat	87	2217
cookieinställningar	2556
cookieの設定	1661
cookie政策	2876
cookie設定	1661	2876
cookie设置	2876
copia l'enllaç	266
copiază link	2214
copiază linkul	2214
copy link thành công	2845
correo electrónico	948
creează cont	2209
créer mon compte	1202
créer un compte	1202
créer une alerte	1268
créer une alerte sur ce thème	1268
csak előfizetőknek	1441
cumpără revista	2236
czytaj całość	2073
czytaj również	2070
czytaj także	2070
czytaj też	2070
czytaj też nasze inne artykuły	2070
czytaj więcej	2070	2073
czytaj więcej o	2070
các tin khác	2819
cât de util a fost acest articol	2234
címkék	1454
címlap	1454
címlapról ajánljuk	1454
có lẽ để sau	2802
có thể bạn quan tâm	19	2819
có thể bạn thích	19
cùng chuyên mục	2819
cùng chủ đề	2846
cùng tác giả	2846
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2675
daha fazla göster	2674
daha fazla haber için tiklayin	2674
dalies ar šo rakstu	1807
dalinkitės	1761
dalinkitės straipsniu	1766
dalsza część artykułu pod materiałem wideo	2062
dalsza część artykułu pod wideo	2062
dalsza część tekstu pod wideo	2062
dalīties	1802
dalīties ar draugiem	1807
dalīties facebook	1807
další	318
další strana	318
další z rubriky	316
další zprávy	316
další článek	316
další články	19	316
další čtení	316
danke für dein feedback	539
danke für ihr feedback	539
danos tu opinión	1007
dans l'actualité	1279
dans la même catégorie	1235
dans la même rubrique	1235
dans la même série	1235
darovat článek	308
darovať	2418
darovať článok	2426
darujte tento článek	308
darujte tento článok	2426
das könnte dich auch interessieren	498
das könnte ihnen auch gefallen	498
das könnte sie auch interessieren	498
das könnte sie interessieren	498
das wichtigste in kürze, zusammengefasst von ki	529
datenschutzerklärung	491
daugiau šia tema	1763
deblochează articolul	2246
deixar um comentário	2156
deixe um comentário	2156
del på e-post	1976
del på facebook	390	1976
del på mail	390
del på twitter	390	1976
del på x	390	1976
dela inlägget	2551
dela på facebook	2551
dela på twitter	2551
dela på x	2551
deli članek	2485
delite članek	2485
dernière minute	1235
dernières actualités	1235
dernières infos	1235
dernières nouvelles	1235
desa per llegir després	289
desbloquear artículo	1017
desbloqueie este conteúdo	2197
det er gratis å opprette en bruker	1967
det læser andre	403
det är gratis att skapa ett konto	2541
detaylar için tiklayin	2674
detaylar için tiklayiniz	2674
detta material är skyddat enligt lagen om upphovsrätt	2593
detta är en annons	2555
detta är en plusartikel	2541
devam etmek için üye girişi yapin	2658
devami için abone olun	2658
devamini okumak için abone olun	2658
diese funktion steht nur angemeldeten nutzern zur verfügung	555
din aceeași categorie	2221
din aceeași secțiune	2249
disponibil în app store și google play	2240
disponibilă în app store și google play	2240
distribuiți	2214
diğer haberler	19	2672
diğer okurlar bunlari okuyor	2672
dla subskrybentów	2048
do góry	2073
doar abonații pot comenta	2234
doar pentru abonați	2209
doação mensal	2130
doação única	2130
doba čtení # min	318
dolgozzon nálunk	1456
domiciliación bancaria	940
domů	318
don régulier	1304
dona suport al periodisme en català	286
donación mensual	936
donación única	936
donați	2208
donează	2208
donează acum	2208
donează lunar	2208
donează lunar # euro	2245
donează lunar # lei	2245
doner nå	1964
données personnelles	1228
donér	378
donér nu	378
doporučené	316
doporučené články	316
doporučujeme	316
doporučujeme přečíst	316
doporučujeme také	316
dołącz do dyskusji	2119
dołącz do nas	2045
dołącz do newslettera	2051
drukāt	1807
drukāt recepti	61
du er nå påmeldt	1972
du er nå påmeldt nyhetsbrevet	1972
du kan när som helst avsluta prenumerationen	2546
du kan når som helst melde deg av	1972
du kan opsige når som helst	381
du kanske också gillar	2563
du modtager snart en bekræftelse på mail	386
du même auteur	1235
du prenumererar nu på nyhetsbrevet	2546
du vil kanskje også like	1988
durée	1296
dziękujemy za zapis	2051
dành cho bạn	2819
dành cho thuê bao	2804
dárkovat článek	301
därefter # kr/mån tills du säger upp	2541
débloquer l'article	1202
débloquez cet article	1275
déconnexion	1202
découvrez tous nos jeux	1289
découvrir l'offre	1202
découvrir la boutique	1292
découvrir nos offres	1275
découvrir toutes nos offres d'abonnement	1275
déjà un compte	1202
déjà un compte ? connectez-vous	1202
déplier	1239
détails	1239
dölj	2567
dāvini rakstu	1807
dāvini rakstu draugam	1807
děkujeme za přihlášení	305
""", 'e': """
e-bülten	2695
e-bülten aboneliği	2695
e-mail inválido	2192
e-mailová adresa	305
e-posta gönder	2665
edición digital	941
edición impresa	941
editörün seçtikleri	2672
edição impressa	2134
egyszeri támogatás	1439
ehkä myöhemmin	1125
ei tänään	1125
eiti į receptą	61
el millor de la setmana a la teva bústia	283
el més llegit	263
el més vist	290
el. paštas	1786
elfelejtett jelszó	1441
elige tu suscripción	1017
elküldöm	1447
elmentem későbbre	1447
elrejtés	1457
els lectors també han llegit	290
elírást talált	1453
előfizetek	1441
előfizetés	1441
előfizetői tartalom	1441
előfizetőknek	1441
előfizetőként megoszthatja a cikket	1447
előző	1456
előző cikk	1454
emlékeztess később	1438
empfehlungen für sie	559
en este artículo	975
en çok okunan	2672
en çok okunan haberler	2672
en çok okunanlar	2672
engangsbeløb	378
engångsgåva	2538
enllaç copiat	289
ensemble, faisons vivre un média libre	1274
enthält werbung	488
enviar comentário	2156
enviar corrección	971
envoyer à un ami	1221
envoyer à un proche	1221
envoyez-nous vos témoignages	1256
eredeti megjelenítése	1457
eredmények	1457
erinnern sie mich später	456
erről bővebben itt írtunk	1456
erről is írtunk	1454
erről itt írtunk bővebben	1456
erscheint täglich	545
erscheint wöchentlich	545
es gratis y solo te llevará un minuto	1013
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	545
escreva um comentário	2156
escriu el teu correu electrònic	283
esi pirmais, kas komentē	1808
esimene kuu # €	1029
esta funcionalidad es sólo para registrados	941
esta matéria foi útil para você	2180
esta notícia foi útil	2180
este espaço é moderado pela redação	2188
este resumo foi útil	2180
estás de acuerdo? vota	1007
evaluează rețeta	61
evästeasetukset	1137
evästeet	1137
exclusiv pentru abonați	2246
experimente grátis por um mês	2197
ez is érdekelhet	1454
ez is érdekelheti	1454
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1454
ezt olvasta már	1454
ezt olvastad már	1454
ești de acord? votează	2234
ești deja abonat	2254
ești deja abonată	2254
""", 'f': """
facebook'ta paylaş	2665
facebookでシェア	1655
facebookでシェアする	1655
facturé annuellement	1307
facturé mensuellement	1307
faire un don défiscalisé	1304
faça login	2134
faça uma pergunta sobre esta reportagem	2180
fes una donació	259
fiecare donație contează	2245
fiecare leu contează	2245
fin de la publicité	1292
fizetett hirdetés	87	1449
fiók létrehozása	1441
fiókom	1441
forstået	407
forstått	1992
forstør billede	406
forstørr bilde	1991
fortsett uten å støtte	1963
fortsätt läsa efter annonsen	2555
fortsätt utan att stödja	2537
fortsæt med at læse	394
fortsæt uden at støtte	377
fotogalería	975
fotoğraflari görmek için tiklayin	2674
friss hírek	1454
fråga vår ai om artikeln	2559
fuldskærm	406
fäll ihop	2567
fäll ut	2567
få adgang	381
få artiklen læst op	390
få de vigtigste nyheder hver morgen	386
få de viktigaste nyheterna varje morgon	2546
få de viktigste nyhetene hver morgen	1972
få nyheder på mail	386
få nyheter på e-post	1972
få nyheter på mejlen	2546
få overblikket her	406
få tilgang	1967
få varsel når vi skriver om dette	1991
följ	2552
följ oss	2552
följ skribent	2552
följ ämnet	2552
för prenumeranter	2541
förderer werden	457
fördermitglied werden	457
föregående	2566
föregående artikel	2563
förstora	2566
følg	391	1977
følg emne	391
følg os	391
følg oss	1977
følg sagen her	406
følg tema	1977
følg temaet og få varsel	1991
für abonnenten	462
für den newsletter anmelden	470
für dich empfohlen	559
für sie empfohlen	559
für sie entstehen keine mehrkosten	560
fă o donație	2208
fără obligații	2246
fără tine nu putem	2245
""", 'g': """
galeriyi aç	2674
galeriyi görmek için tiklayin	2674
galéria	1456
galéria megtekintése	1456
garanta já o seu ingresso	2182
gem til læseliste	390
genişlet	2675
giriş	2658
giriş yap	2658
giriş yapin	2658
giriş yapin veya üye olun	2658
giv os feedback på artiklen	398
già abbonato	1566
già registrato	1566
gli articoli più letti	1631
glömt lösenord	2541
godkänn	2556
godkänn alla	2556
gorące tematy	2070
gracias por tu opinión	1000
gràcies per la teva opinió	275
gràcies per votar	275
gràcies, ja estàs subscrit	283
guardar artículo	960
guardar para después	1020
guardar para leer después	1020
gå ikke glip af	403
gå ikke glip af noget	386
gå ikke glipp av noe	1972
gå til indhold	406
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1228
gérer les préférences	1258
gérer mes alertes	1268
gérer mes choix	1228
gérer mon consentement	1299
gérer vos préférences	1299
gérer vos préférences de cookies	1258
góp ý	2818
gündem	2672
günün haberleri	2672
günün özeti	2672
gợi ý	2819
gửi	2818
gửi bình luận	2818
gửi cho bạn bè	2845
gửi email	2809
gửi ý kiến	2818
""", 'h': """
haber bülteni	2695
haber güncelleniyor	2674
haberi arkadaşina hediye et	2665
hai già un account	1566
harici içerik	2674
haritayi aç	2675
has arribat al límit d'articles gratuïts	287
has iniciado sesión	998
hasznos volt az összefoglaló	1453
hasznosnak találta a cikket	1453
havi támogatás	1439
hayir teşekkürler	2656
hayir, teşekkürler	2656
haz una pregunta sobre este artículo	1000
he leído y acepto la política de privacidad	1013
he llegit i accepto la política de privacitat	272
hela artikeln fortsätter nedan	2555
hepsini gör	2674
hesap oluştur	2658
hi estàs d'acord? vota	275
hiba jelentése	1457
hibát talált	1453
hier reinhören	535
hinweis schließen	456
hirdetés	1449
hirdetés bezárása	1449
hirdetés, görgessen tovább	1449
hjälp oss att rätta fel	2559
hlavné správy	2423
hlavní zprávy	316
ho già donato	1560
hoje não	2129
hoppa till innehåll	2566
hoppa över inlägg från facebook	2566
hoppa över inlägg från instagram	2566
hoppa över inlägg från x	2566
hozzászólok	1453
hozzászólás	1453
hozzászólások	1453
hozzászólások megtekintése	1453
hylkää	1137
hylkää kaikki	1137
hyppää reseptiin	61
hyväksy	1137
hyväksy evästeet	1137
hyväksy kaikki	1137
här kan du kommentera artikeln	2559
håll dig uppdaterad	2546
hírfolyam	1454
hírlevelek	1459
hírlevél	1459
hírlevél-feliratkozás	1459
hören sie diesen artikel	535
hør saken	1976
""", 'i': """
i più commentati	1592
i più letti	1592
i più letti della settimana	1631
i più visti	1592
iba pre predplatiteľov	2419
ich unterstütze schon	456
identifícate	1017
ielogojies, lai komentētu	1808
ienākt	1802
iesakām	1804
ihre meinung zählt	494
ikke gå glipp av	1988
ikke nå	1963
il tuo browser non può riprodurre il video	1609
il tuo commento sarà pubblicato dopo l'approvazione	1619
iletişim	2671
ilgili içerikler	2672
ilginizi çekebilecek haberler	2672
ilginizi çekebilir	2672
ilmoita asiavirheestä	1141
ilmoita virheestä	1141
imprimir artículo	1020
imprimir esta matéria	2199
in bài	2809
in bài viết	2809
in công thức	61
in trang này	2845
indlæg fra facebook	406
indlæg fra instagram	406
indlæs flere	406
ingresá	1017
ingyenes regisztráció	1441
inicia sesión	941
inicia sessió	260
iniciar sesión	941
iniciar sesión con apple	1017
iniciar sesión con facebook	1017
iniciar sesión con google	1017
iniciar sessão	2134
inicie sesión	941
inne artykuły	2070
innhold fra annonsør	1996
inscription à la newsletter	1211
inscrivez-vous à notre newsletter	1211
insira o seu endereço de email	2192
instalează aplicația	2240
inställningar	2556
introduce un email válido	1013
intră în cont	2209
invítanos a un café	936
início	2163
ir para o conteúdo	2163
ispiši	2362
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2695
istediğiniz zaman iptal edin	2658
izbor uredništva	2482
izdrukāt	1807
izmēģini # dienas bez maksas	1802
içeriğe geç	2674
iş birliği	2667
išbandykite # dienų nemokamai	1761
išorinis turinys	1779
išsaugoti	1766
išsaugoti straipsnį	1766
""", 'j': """
j'ai déjà donné	1192
j'ai déjà un compte	1202
j'ai désactivé adblock	1303
j'ai désactivé mon adblock	1303
j'ai désactivé mon bloqueur	1303
ja hi estàs subscrit	287
ja hi estàs subscrit? entra	287
ja n'ets subscriptor? inicia sessió	260
ja tens compte? inicia sessió	287
jaa twitterissä	1134
jaa x:ssä	1134
jag förstår	2556
jag stödjer redan	2537
jaga sõbraga	1034
jaunākie	1804
jautā mākslīgajam intelektam	1808
je commande ce numéro	1262
je consens au traitement de mes données	1309
je fais un don défiscalisé	1304
je gère mes cookies	1228
je soutiens déjà	1192
jede spende zählt	549
jeder beitrag zählt	549
jeder euro zählt	549
jednorázově	300
jeg forstår	1981
jeg støtter allerede	377	1963
jegyek itt kaphatók	1456
jelentkezzen be vagy regisztráljon	1441
jen pro předplatitele	301
jetzt angebot wählen	554
jetzt anhören	483
jetzt reinhören	535
jetzt unterstützen	457
již mám předplatné	301
jobs in ihrer nähe	533
još vesti	2359
još vijesti	2359
junte-se à conversa	2188
jurnalismul de calitate costă	2245
juttu jatkuu kuvan jälkeen	1136
juttu jatkuu mainoksen jälkeen	1136
juttu jatkuu videon jälkeen	1136
juttua päivitetään	1136
jutun lukee koneääni	1134
jutun lukee tekoälyääni	1134
jutun voi myös kuunnella	1134
już wspieram	2044
já doei	2129
já nas bancas	2182
já sou apoiador	2129
já sou assinante	2134
já tem conta	2134
já tem uma conta	2134
já é assinante? faça login	2134
já é subscritor	2197
já é subscritor? inicie sessão	2197
jätä kommentti	1141
jūsų el. paštas	1786
jūsų el. pašto adresas	1786
""", 'k': """
k tématu	316
k téme	2423
kapcsolódó	1454
kapcsolódó cikk	1454
kapcsolódó cikkek	1454
kapcsolódó tartalom	1454
kapcsolódó témák	1454
karte öffnen	502
kas kokkuvõte oli kasulik	1035
kategóriák	1454
katso kuvat tästä	1144
katso myös	1142
katso video tästä	1144
katso video yltä	1144
kaupallinen yhteistyö	87	1136
kaydiniz için teşekkürler	2695
keresés	1456
kezdőlap	1456
không phải bây giờ	2802
không, cảm ơn	2802
ki-übersicht	529
kijelentkezés	1441
kingi artikkel sõbrale	1034
kinyitás	1457
kipróbálom	1441
kirjaudu sisään	1127
kirjoita sähköpostiosoitteesi	1130
kjøp abonnement	1967
kjøp tilgang	1967
klausies podkāstu	1809
klausies podkāstu šeit	1809
klausies šo rakstu	1807
klausies šo rakstu (# min	1807
klausykite tinklalaidės	1768
klausykite tinklalaidės čia	1768
klausykitės straipsnio	1766
klausīties	1807
klausīties rakstu	1807
ključne besede	2482
ključne reči	2359
ključne riječi	2359
klíčová slova	316
kokeile # päivää maksutta	1127
kolačići	2375
komentavimas išjungtas	1767
komentavimo taisyklės	1767
komentáre	2426
komentář	315
komentáře	315
komentāri	1802
komentēt	1802
komentēšana ir slēgta	1808
komentēšanas noteikumi	1808
komerčné oznámenie	2422
komerční sdělení	87	311
kommentarer blir gjennomgått før publisering	1991
kommentarerna förhandsmodereras	2559
kommentek megtekintése	1453
kommentelési szabályzat	1453
kommentér	398
koostöö	1038
kopiera länk	2551
kopiera länken	2551
kopijuoti nuorodą	1761
kopiraj povezavo do članka	2485
kopiér link	390
kopiér linket	390
kopírovat odkaz	308
kopírovať odkaz	2426
kopēt saiti	1802
korábban írtunk róla	1454
kreiraj račun	2352
kullanim koşullari	2668
kup dostęp	2048
kupi naročnino	2478
kuula taskuhäälingut	1036
kuuntele podcast tästä	1144
kysy tekoälyltä	1141
käyttöehdot	1137
kérdezze ai-asszisztensünket	1453
kérem a hírlevelet	1459
később	1438
kích thước chữ	65
köp	2541
köszönjük a feliratkozást	1459
köszönöm, nem	1438
következő	1456
következő cikk	1454
køb abonnement	381
køb adgang	381
kúpiť predplatné	2419
küfür, hakaret içeren yorumlar onaylanmamaktadir	2671
küldje el barátjának	1447
küldés	1447
küldés e-mailben	1447
külső tartalom	1456
künye	2668
küpsiste seaded	1047
küsi tehisarult	1035
kā tev patika raksts	1808
kā tu domā? balso	1809
ką manote? balsuokite	1768
""", 'l': """
la discussione è chiusa	1588
la nota continúa después del anuncio	966
la rédaction vous conseille	1235
la sélection de la rédaction	1235
la vidéo ne peut pas être lue	1295
lahjoita artikkeli ystävälle	1134
lai komentētu, ielogojies	1808
lai komentētu, pieslēdzies	1808
laisser une réponse	1286
las más leídas	975
las más leídas de hoy	1021
las noticias más leídas	1021
lasi arī	1804
lasi komentārus	1808
lasi tālāk	1802
lasi vairāk šeit	1809
lasi vēl	1804
lasiet arī	1804
lasiet vēl	1804
lasă un comentariu	2220
lasīt komentārus	1808
lasīt tālāk	1809
lasīt vairāk	1809
lasīt vēlāk	1807
lasītākie	1804
lataa lisää	1144
le choix de la rédaction	1235
le club des abonnés	1292
le journal numérique	1202
le lecteur vidéo est en cours de chargement	1295
le lien a été copié	1278
le lien a été copié dans le presse-papiers	1278
le notizie più lette	1631
le più lette	1592
lea también	975
lee sin límites	1017
lee también	975
leer artículo completo	978
leer más	978
leer también	975
legfrissebb hírek	1454
leggi di più	1595
leggi più tardi	1630
legnépszerűbb	1454
leia a matéria completa	2200
leia as notícias no aplicativo	2190
leia também	2160
len pre predplatiteľov	2419
les choix de la rédaction	1235
les lecteurs ont aussi consulté	1279
les mieux notés	1287
les més llegides	290
les også	1988
les plus commentés	1235
les plus consultés	1313
les plus partagés	1235
les plus récents	1287
les prix indiqués sont susceptibles d'évoluer	1262
les våre debattregler	1984
li e aceito a política de privacidade	2192
lien copié	1221
lien copié dans le presse-papiers	1278
lietošanas noteikumi	1819
liitudes nõustud kasutustingimustega	1054
liity jäseneksi	1126
lineでシェア	1655
lineでシェアする	1684
lineで送る	1655
link a vágólapra másolva	1447
link bài gốc	2845
link copiado para a área de transferência	2199
link kopiëren	1864
link másolva	1447
link másolása	1447
lire la suite pour #€	1202
lire la vidéo	1238
lire à haute voix	1221
lire également	1235
lisätiedot	1145
lisää aiheesta	1142
liên hệ	2818
liên quan	2819
llegeix sense límits	287
llegeix també	263
llegir més	290
lo + leído	975
lo más comentado	975
lo más compartido	975
lo más leído	975
lo más popular	975
lo más visto	975
lo más visto hoy	1021
lo último	975
locuri de muncă	2236
loe lähemalt	1036
loe lähemalt siit	1036
logi sisse või loo konto	1029
los lectores también leyeron	1021
luba kõik	1047
lubię to	2058
lucrează cu noi	2236
lue keskustelun säännöt	1141
lue lisää	1142
lue lisää aiheesta	1142
lue myöhemmin	1134
lue myös	1142
lugu jätkub pärast reklaami	1038
lugu täieneb	1036
lui écrire	1256
lähetä sähköpostilla	1134
lämna en kommentar	2559
länk kopierad	2551
länken kopierad	2551
länken är kopierad	2551
läs dokumentet	2567
läs domen	2567
läs hela artikeln	2566
läs hela texten	2566
läs hela texten här	2566
läs kommentarer	2559
läs mer	2563	2566
läs mer om	2563
läs också	2563
läs senare	2551
läs vidare	2541	2563
läs våra kommentarsregler	2559
läs även	2563
lästid	2566
lästid # min	2566
lås op	381
lås opp artikkelen	1967
lås opp saken	1967
lås upp artikeln	2541
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
lên đầu trang	2821
lưu	2809
lưu bài	2809
lưu bài viết	2809
lưu bài để đọc sau	2845
lưu công thức	61
lấy link	2845
""", 'm': """
magari più tardi	1560
mai târziu	2207
mainos päättyy	1136
mais notícias	2160
maksettu sisältö	1136
manşetler	2672
masquer la publicité	1262
masquer les réponses	1286
masz już konto	2048
masz już konto? zaloguj się	2048
materialet är skyddat enligt lagen om upphovsrätt	2593
materiał partnera	2062
materiał promocyjny	2062
materiał sponsorowany	2062
materiał zewnętrzny	2062
matéria exclusiva para assinantes	2197
matérias relacionadas	2160
media społecznościowe	2059
megnyitás	1457
megnézem	1456
megosztás	1447
megosztás a facebookon	1447
megosztás facebookon	1447
megosztás twitteren	1447
mehr für dich	559
mehr für sie	559
meld deg på	1972
meld deg på nyhetsbrevet	1972
mentions légales	1228
mentés	1447
mentés későbbre	1447
menú	978
menü	501	1456	2674
menü schließen	501
menü öffnen	501
mer från	2563
mer läsning	2563
merci ! votre message a bien été envoyé	1309
merci d'avoir voté	1266
merci de le désactiver pour continuer	1303
merci, votre vote a été pris en compte	1286
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1614
mest läst	2563
mest lästa	2563
mest læst	403
mest læste	403
mi-összefoglaló	1456
mida sina arvad? hääleta	1036
minn meg på det senere	1963
mira el vídeo	281
mitä mieltä olet? äänestä	1144
modalità di pagamento	1564
moderálási elvek	1453
modifică preferințele cookie	2231
modifier mes préférences	1258
modifier vos préférences	1299
modtag en notifikation, når vi skriver om emnet	406
mogoče kasneje	2489
mogą cię zainteresować	2070
mohlo by se vám líbit	316
mohlo by vás také zajímat	316
mohlo by vás tiež zaujímať	2423
mohlo by vás zajímat	316
mohlo by vás zaujímať	2423
monatlich kündbar	554
mostra aquesta publicació a instagram	272
mostra di più	1595
mostra'n més	264
mostrar conteúdo externo	2178
mostrar más	978
mot de passe oublié	1202
mots clés	1235
mots croisés	1291
mots fléchés	1291
mots mêlés	1291
mots-clés	1235
może cię zainteresować	2070
może później	2044
možda kasnije	2367
možda vas zanima	2359
možda će vas zanimati	2359
možno neskôr	2430
možná později	299
muistuta myöhemmin	1125
mulțumim pentru feedback	2234
mulțumim, te-ai abonat cu succes	2241
mutass többet	1456
muut lukivat myös	1142
myöhemmin	1125
már előfizető	1441
más	978
más artículos	975
más artículos del autor	994
más detalles	979
más en	975
más historias	975
más información	975
más leídas	975
más leído	975
más leídos	975
más noticias	975
más opciones	968
más sobre este tema	975
más tarde	935
más vistas	975
más vistos	975
mások ezt olvassák	1454
mások ezt olvasták	1454
másolás	1447
máte již účet	301
máte předplatné? přihlaste se	301
märksõnad	1031
månadsgåva	2538
månedlig gave	1964
månedligt bidrag	378
måske senere	377
måske vil du også kunne lide	403
més informació	263
més llegides	263
més notícies	290
método de pago	939
métodos de pagamento	2132
métodos de pago	939
mākslīgā intelekta kopsavilkums	1809
mă abonez	2241
mărime text	65
můj účet	301
mới nhất	2819
mở	2822
mở khóa bài viết này	2845
mở rộng	2821
""", 'n': """
nadaljevanje članka pod oglasom	2481
nahlásit chybu	315
nahlásiť chybu	2426
najchętniej czytane	2070
najchętniej czytane dziś	2070
najczęściej czytane	2070
najczęściej czytane artykuły	2070
najnovejše	2482
najnovejše novice	2482
najnoviji članci	2359
najnovšie	2423
najnovšie správy	2423
najnovšie články	2423
najnowsze artykuły	2070
najnowsze wiadomości	2070
najčitanije	2359
najčitanije vesti	2359
najčitanije vijesti	2359
najčitanije vijesti dana	2359
najčítanejšie	2423
najčítanejšie články	2423
najčítanejšie články dňa	2423
napišite komentar	2485
napsat komentář	315
naročena vsebina	2481
naročite se	2477
naročnina	2477
nastavení	312
nastavení cookies	312
nastavi čitanje	2411
nastavi čitati	2411
nastavite čitanje	2411
nastavite čitati	2411
nastavitve piškotkov	2497
następna strona	2073
następny	2073
następny artykuł	2070
natisni članek	2485
naudojimo taisyklės	1779
naujausios žinios	1763
naujienlaiškis	1786
načíst další	318
našli jste chybu	315
našli jste v článku chybu	315
ne děkuji	299
ne ratez rien de l'actualité	1302
ne, děkuji	299
nejdiskutovanější	316
nejnovější	316
nejnovější zprávy	316
nejnovější články	316
nejčtenější	316
nejčtenější články	316
nejčtenější články dne	316
nem, köszönöm	1438
nenhum comentário	2156
neueste beiträge	498
nhắc tôi sau	2802
nie dziękuję	2044
nie dziś	2044
nie pamiętasz hasła	2048
nie ďakujem	2430
nie, dziękuję	2044
nie, ďakujem	2430
només els subscriptors poden comentar	275
norėdami komentuoti, prisijunkite	1767
nosūti draugam	1807
nosūtīt draugam	1807
nosūtīt e-pastā	1807
noteで書く	1655
notifications activées	1302
notre charte déontologique	1317
notre charte éditoriale	1317
notre sélection	1235
notre sélection d'articles	1279
notícias relacionadas	2160
notícias relacionadas que podem lhe interessar	19
notícies destacades	290
notícies relacionades	263
nous protégeons nos sources	1317
nous écrire	1317
nouveau ! suivez vos auteurs préférés	1321
nu ai cont? înregistrează-te	2246
nu mulțumesc	2207
nu, mulțumesc	2207
nyhetsdøgnet	1988
nyomtatás	1447
não perca	2160
não, obrigada	2129
não, obrigado	2129
nächste seite	501
nächster artikel	498
näita kõiki	1037
näita rohkem	1036
näita veel	1036
näita vähem	1037
näköislehti	1127
nästa	2566
nästa artikel	2563
näytä alkuperäinen	1145
näytä kaikki	1144
näytä kartta	1145
näytä kommentit	1141
näytä käännös	1145
näytä lisää	1144
näytä sisältö	1137
näytä tiedot	1145
näytä tulokset	1145
näytä vähemmän	1145
næste	406
næste artikel	403
népszerű	1454
nézze meg galériánkat	1456
nézze meg képeinket	1456
nõustun	1047
nõustun kõigiga	1047
nøgleord	403
nāc strādāt pie mums	1809
nổi bật	2819
nội dung quảng cáo	2847
nội dung tài trợ	2814
""", 'o': """
o que achou desta notícia	2180
o vídeo começará em alguns segundos	2178
ocenite članak	2362
ocenite članek	2485
oceń przepis	61
ochrana osobních údajů	312
ochrana osobných údajov	2437
ocijenite članak	2362
ocorreu um erro ao carregar o vídeo	2178
ocultar anúncio	2182
odebírat	305
odebírat newsletter	305
odemknout článek	301
odhlásit se	301
odhlásiť sa	2419
odkaz skopírovaný	2426
odkaz zkopírován	308
odkleni članek	2478
odklenite celoten članek	2478
odmietnuť	2437
odmietnuť všetko	2437
odmítnout	312
odmítnout vše	312
odporúčame	2423
odporúčame prečítať	2423
odporúčame tiež	2423
odporúčané články	2423
odpovědět	315
odrzuć	2063
odrzuć wszystkie	2063
odtwórz	2073
odštampaj	2362
odštampaj recept	61
odštampaj članak	2362
oferă acest articol cadou	2248
offre abonnés	1292
offre limitée	1308
offre réservée aux lecteurs	1292
offre spéciale	1202
offre à durée limitée	1307
offrez-nous un café	1193
offrici un caffè	1561
oglasno sporočilo	87	2481
ogłoszenie	2062
ohodnotiť recept	61
ohodnoťte článek	315
ohodnoťte článok	2426
okuma süresi # dk	2674
oliko artikkeli hyödyllinen	1141
oliko juttu hyödyllinen	1141
oliko tiivistelmä hyödyllinen	1141
olvasson korlátlanul	1441
olvasson tovább	1441
olvasta már	1454
olvastad már	1454
olvidaste tu contraseña	941
oplæst af en robot	390
oplæst af kunstig intelligens	406
opsig når som helst	381
orijinali göster	2675
os leitores também leram	2200
os preços podem variar	2182
osale küsitluses	1036
ostatnie artykuły	2070
ota yhteyttä	1141
otevřít	319
otevřít mapu	319
otključaj članak	2352
otključajte ceo članak	2352
otključajte cijeli članak	2352
otros artículos	975
otwórz	2074
otwórz mapę	2074
outras notícias	19	2160
ouça este conteúdo	2146
oversættelsen er lavet af en maskine	406
""", 'p': """
padovanokite straipsnį	1766
padovanokite straipsnį draugui	1766
page précédente	1238
pagina următoare	2223
pague um café	2130
paiement sécurisé	1200
paldies par pieteikšanos	1826
palun jää viisakaks	1035
pamanīji kļūdu	1808
pamanījāt kļūdu	1808
par šo tēmu	1804
paramètres de confidentialité	1299
paramètres des cookies	1228
paramétrer	1228
paramétrer les cookies	1228
parašyk komentarą	1767
parašykite komentarą	1767
partajează	2214
partenerii noștri	2221
participez à la conversation	1266
partnerių turinys	1770
partnerski sadržaj	2358
pas encore abonné	1307
pasidalinkite šiuo straipsniu	1766
pasitikrinkite žinias	1768
passer la publicité	1226
passer à la recette	61
pastebėjote klaidą	1767
paylaş	2665
paylaşin	2665
pažiūrėkite vaizdo įrašą	1768
pe aceeași temă	2249
pentru a citi în continuare	2246
per saperne di più	1631
pergunte à nossa ia	2180
peut-être plus tard	1192
piedalies aptaujā	1809
piekrist visām	1819
piekrītu	1819
piesakies vebināram	1809
piesakoties tu piekrīti lietošanas noteikumiem	1826
pieslēdzies vai izveido kontu	1802
pieslēdzies, lai komentētu	1808
pieslēgties	1802
pievieno savu komentāru	1808
pievienot komentāru	1802
pirmais mēnesis par # €	1802
pirmas mėnuo tik # €	1761
più lette	1592
più letti	1592
più tardi	1560
piškotki	2497
placená inzerce	87	311
platená inzercia	87	2422
plaćeni oglas	87	2358
plaćeni sadržaj	2358
plačana objava	87	2481
plačiau skaitykite čia	1768
plein écran	1238
plus d'actualités	1235
plus d'articles du même auteur	1313
plus de détails	1239
plus récents	1287
poate mai târziu	2207
podari članek	2485
podarite ta članek	2485
podaruj artykuł	2048
podaruj ten artykuł	2058
podcast anhören	535
pode ler também	2200
podeli članak	2362
podijeli članak	2362
podmienky používania	2437
podmínky použití	312
podmínky užití	312
podobne artykuły	2070
podobné články	316	2423
podporiť	2418
podporte nezávislú žurnalistiku	2418
podporte nás	2418
podpořit	300
podpořte naši práci	300
podpořte nás	300
podpořte redakci	300
podrži	2351
podrži nas	2351
podržite nas	2351
podržite naš rad	2351
podržite nezavisno novinarstvo	2351
podziel się	2058
podziel się na facebooku	2058
pogledajte još	19
pokaż komentarze	2066
pokaż mniej	2073
pokaż oryginał	2074
pokaż treść	2063
pokaż tłumaczenie	2074
pokaż więcej	2073
pokaż wszystkie	2073
pokaż wszystko	2074
pokaži vsebino	2497
pokloni članak	2362
poklonite ovaj članak	2362
pokračovat bez podpory	299
pokračovať bez podpory	2430
polecamy również	2070
polecamy także	2070
polecamy też	2070
polecane artykuły	2070
politique de confidentialité	1228
polityka prywatności	2063
política de cookies	968	2153
política de galetes	272
política de privacidad	968
política de privacidade	2153
política de privacitat	272
poprzedni artykuł	2070
populární	316
populära artiklar	2563
populärt	2563
populære artikler	403
populære saker	1988
populært	403	1988
populārākie	1804
popüler	2672
popüler haberler	2672
popüler konular	2672
por qué estás viendo esto	941
poslať e-mailom	2426
poslušaj vest	2362
poslušaj članak	2362
poslušaj članek	2485
poslušajte članek	2485
postanite naročnik	2477
postanite član	2351	2477
postavke kolačića	2375
postaw kawę	2045
postaw nam kawę	2045
posłuchaj	2058
pour continuer à lire	1275
pourquoi voyez-vous cette publicité	1262
pouze pro předplatitele	301
povezani sadržaj	2359
povezani članci	2359
povezani članki	2482
powiązane	2070
powiązane artykuły	2070
powiązane tematy	2070
powiększ	2073
powiększ zdjęcie	2073
powrót do góry	2073
později	299
pozostała część artykułu pod materiałem wideo	2062
pošalji e-mailom	2362
pošalji komentar	2362
pošalji mejlom	2362
pošalji prijatelju	2362
pošalji članak e-mailom	2362
pošaljite komentar	2362
pošlji po e-pošti	2485
pošlji prijatelju	2485
pošlji članek po e-pošti	2485
pr članek	2481
praneškite apie klaidą	1767
pranešti apie klaidą	1767
pravidlá diskusie	2426
pre predplatiteľov	2419
preberite še	2482
predplatiť	2418
predplaťte si	2418
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1761
prenumerata nuo # €	1761
prenumerera på vårt nyhetsbrev	2546
prenumeruodami sutinkate su taisyklėmis	1786
prenumeruokite naujienlaiškį	1786
preporučeno	2359
preporučujemo	2359
preporučujemo da pročitate	2359
preporučujemo i	2359
prečítajte si	2423
prečítajte si aj	2423
prețurile pot varia	2236
pridať komentár	2426
prihlásiť	2419
prihlásiť sa	2419
prihvaćam	2375
prihvaćam sve	2375
prijavi grešku	2362
prijať	2437
prijať všetko	2437
prikaži manj	2483
prikaži manje	2360
prikaži sadržaj	2375
prikaži sve	2360
prikaži več	2483
prikaži više	2360
prikaži vse	2483
prima lună gratuită	2246
primește alerte despre acest subiect	2240
printează	2214
printează rețeta	61
pripomenúť neskôr	2430
priporočamo	2482
priporočamo tudi	2482
priporočamo v branje	2482
priporočeno	2482
prisijunkite arba susikurkite paskyrą	1761
prisijunkite prie mūsų komandos	1768
prisijunkite, kad galėtumėte komentuoti	1767
prispieť	2418
privatsphäre-einstellungen	491
privātuma politika	1819
pro předplatitele	301
promocijsko sporočilo	2481
promotivni sadržaj	2358
promotivni članak	2358
promóció	1449
proovi # päeva tasuta	1029
proposé par	1325
pročitajte i	2359
pročitajte još	2359
prywatność	2063
przeczytaj również	2070
przeczytaj także	2070
przeczytaj też	2070
przejdź bez wsparcia	2044
przejdź do przepisu	61
przejdź do serwisu	2063
przejdź do treści	2073
przejdź do ustawień prywatności	2063
przypomnij mi później	2044
právě se děje	316
präsentiert von	488
précédent	1238
préférences cookies	1228
prélèvement	1201
prémium	1441
prénom	1310
présenté par	1325
próbálja ki # forintért	1441
próxima	2163
próxima página	2163
próximo artigo	2160
prøv # dager gratis	1967
prøv gratis	381	1967
prøv nu	381
prøv nå	1967
prを含みます	1684
pubblicità	1583
publi-rédactionnel	1226
publicité	1226
publicité - la suite ci-dessous	1226
publicités	1226
pular para o conteúdo	2163
página siguiente	978
pääuutiset	1142
påmind mig senere	377
påminn mig senare	2537
później	2044
pārbaudi savas zināšanas	1809
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1812
pērc abonementu	1802
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
qu'avez-vous pensé de cet article	1260
qual o seu nível de satisfação com esta notícia	2180
quellen und weiterführende links	498
queremos conocer tu opinión	1007
queremos saber a sua opinião	2188
questo riassunto ti è stato utile	1611
quieres añadir otro usuario a tu suscripción	941
quitter le plein écran	1295
quizás más tarde	935
quizás te interese	975
quyên góp	2803
quyên góp ngay	2803
qué te ha parecido esta noticia	1007
quên mật khẩu	2804
quảng cáo	2814
quảng cáo - bài viết tiếp tục bên dưới	2847
""", 'r': """
r$ # por mês durante # meses	2197
radote klaidą	1767
radote klaidą tekste	1767
rafraîchir la page	1303
raksti komentāru	1808
raksts tiek papildināts	1809
raksts turpinās pēc reklāmas	1811
rakstīt komentāru	1808
rao vặt	2814
raportează o eroare	2234
rapportér fejl	398
rašyti komentarą	1761
receber notificações	2190
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1268
recevez une alerte à chaque article de l'auteur	1268
reclamă	2217
recomandarea redacției	2249
recomandări	2221
recomandările editorilor	2249
recomandările redacției	2221
recomendado para você	2160
recommandé	1235
recommandé pour vous	1235
recommandés	1235
recordar más tarde	935
recuérdamelo más tarde	935
redirecționează #%	2208
refuză toate	2231
regalar artículo	941
registrovať sa	2419
registruokitės nemokamai	1761
registruokitės į seminarą	1768
registrácia	2419
regisztráció	1441
regisztrálok	1441
regístrate	941
rekisteröidy	1127
rekisteröidy maksutta ja lue	1127
reklami geç	2667
reklám	1449
reklāma	1802
reklāmas raksts	1811
reklāmraksts	87	1811
relaterade ämnen	2563
reportar erro nesta página	2180
rester connecté	1307
restez informé	1211
restez informés	1211
resumen automático	1000
resumo da notícia	2180
retour à l'accueil	1313
retour à la liste	1313
revenir à l'accueil	1313
reģistrējies bez maksas	1802
reģistrēties	1802
ricordamelo più tardi	1560
rodyti mažiau	1769
rodyti viską	1769
rozumím	319
rozwiń	2073
rozwiń wszystko	2074
rätta	2559
rätta oss	2559
rättelse	2559
règles de commentaires	1286
règles des commentaires	1286
réactions	1231
réagir	1221	1231
réagir à cet article	1231
réagissez	1231
réagissez à cet article	1231
réduire le texte	1323
répondez au quiz	1289
répondez au sondage	1286
répondre	1231
réseaux sociaux	1222
réserver mes places	1292
réservez vos places	1292
réservé aux inscrits	1202
résiliable à tout moment	1275
résultats du sondage	1266
résumé de l'article	1260
résumé de l'article en # points	1260
résumé en # secondes	1260
résumé ia	1320
résumé par l'ia	1320
részletek	1457
rétablir le son	1295
rösta här	2566
rösta i omröstningen	2566
rādīt mazāk	1810
rādīt vairāk	1809
rādīt visu	1810
răspunde	2220
rėmimas	1770
""", 's': """
s'abonner à partir de #€	1202
s'inscrire à la newsletter	1211
s-ar putea să-ți placă	2221
saada sõbrale	1034
saber más	978
sadarbības raksts	1811
sadržaj je zaključan	2352
saglabāt	1807
saglabāt rakstu	1807
saistītie raksti	1804
saistītās ziņas	1804
saite nokopēta	1807
saken er låst	1967
saken finnes også som lyd	1976
saltar anúncio	2151
salvează	2214
salvează articolul	2248
salvează pentru mai târziu	2248
salvează rețeta	61
sans engagement, résiliable à tout moment	1275
sao chép liên kết	2809
sao chép đường dẫn	2845
sari la conținut	2223
sari la rețetă	61
satura turpinājums pēc reklāmas	1811
sačuvaj	2362
sačuvaj recept	61
sačuvaj vest	2362
schlagwörter	498
schließen	501
schrift vergrößern	483
schriftgröße	483
scopri di più	1566
sdílejte	308
sdílejte tento text	308
sdílejte text	308
sdílejte článek	308
sdílet	308
sdílet na facebooku	308
sdílet na twitteru	308
sdílet na x	308
sdílet článek	308
se alla erbjudanden för prenumeranter	2541
se bilderna här	2566
se connecter et réagir	1231
se déconnecter	1202
se grafiken här	2566
se ha producido un error al cargar el vídeo	998
se klippet här	2566
se klippet øverst i saken	1991
se videon här	2566
sedan # kr/mån tills du säger upp	2541
seguir tópico	2190
seguí leyendo	1021
sei già abbonato	1566
sei già iscritto alla newsletter	1624
selección de la redacción	975
selvä	1145
sem si não seria possível	2195
sem você não seria possível	2195
semnalează o eroare	2220
send artiklen på mail	390
send på e-post	1976
sense permanència	287
setări cookie	2231
seuls les abonnés peuvent commenter	1266
seuraa meitä	1135
seções	2160
shrani članek	2485
si opp når du vil	1967
si è verificato un errore durante il caricamento del video	1609
sie können diesen artikel kostenlos weitergeben	580
signaler ce contenu comme inapproprié	1266
signaler un problème	1231
siguiente artículo	975
siirry sisältöön	1144
sikeres feliratkozás	1459
sin ti no sería posible	1016
siz ne düşünüyorsunuz? oy verin	2674
sizin için öneriler	2672
siųsti draugui	1766
siųsti el. paštu	1766
skaitykite daugiau čia	1768
skaityti plačiau	1768
skaityti vėliau	1766
skaties arī	1804
skatīt foto	1809
skatīt galeriju	1809
skatīt video	1809
skjønner	1992
sklenite naročnino	2478
skopírovať odkaz	2426
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2559
skrýt	319
slapukų nustatymai	1779
slažem se	2375
slične vesti	2359
slične vijesti	2359
slični članci	2359
snsをフォロー	1656
sofortüberweisung	461
sonderveröffentlichung	560
sono già sostenitore	1560
sonuçlari gör	2675
sorodni članki	2482
souhlasím	312
souhlasím se zobrazením	312
soutenez-nous dès maintenant	1193
související	316
související témata	316
související články	316
související články z webu	316
soyez le premier à commenter	1231
soyez le premier à réagir	1231
spausdinti receptą	61
spela videon här	2566
spis treści	2073
sponsorisé	1226
sponsorlu içerik	87	2667
sponsoroitu sisältö	1136
sponsrat innehåll	2555
sponzorirani sadržaj	2358
sponzorirani članak	2358
sponzorované	2422
sponzorovaný obsah	311
sponzorováno	311
sprawdź ofertę	2048
spremi članak	2362
sprijină-ne	2208
spune-ți părerea	2234
spune-ți părerea în comentarii	2234
später	456
später erinnern	456
spør vår ki om saken	1984
staňte sa členom	2418
staňte se členem	300
stichwörter	498
stil spørgsmål til artiklen	398
straipsnio tęsinys - po reklama	1770
straipsnis tęsiasi po reklamos	1770
strona główna	2070
stäng	2537	2566
stöd oss	2538
støt os	378
støtt oss	1964
sugerir correção	2180
sugerir una corrección	1007
sugestões	2160
suite après la publicité	1292
suivez vos auteurs préférés	1321
suivre ce thème	1268
suivre le thème	1321
sur le même sujet	1235
sur le même thème	1235
suscripción	941
suscríbase	941
suscríbete	941
suscríbete a nuestro boletín	948
suscríbete ahora	941
susiję straipsniai	1763
susikurti paskyrą	1761
susține	2208
susține-ne	2208
susțineți-ne	2208
syötä sähköpostiosoitteesi	1130
szczegóły	2074
szponzorált tartalom	87	1449
szólj hozzá	1453
szóljon hozzá	1453
sähköposti	1130
sähköpostiosoite	1130
så # kr/mnd til du sier opp	1967
så kommenterar du	2559
sé el primero en comentar	971
sé parte	936
sélections	1221
síganos	961
síguenos	961
sök	2566
søg	406
søk	1991
súhlasím	2437
súhlasím so zobrazením	2437
súmate	936
súvisiace	2423
súvisiace články	2423
súvisiaci článok	2423
sīkdatņu iestatījumi	1819
słowa kluczowe	2070
""", 't': """
t'ha estat útil aquest article	275
t'ha estat útil aquest resum	275
tack för din anmälan	2546
taip pat žiūrėkite	1763
takaisin ylös	1144
takk for påmeldingen	1972
tallenna myöhemmäksi	1134
talán később	1438
tamaño de letra	65	960
tamaño del texto	65
también te puede gustar	975
también te puede interesar	975
també et pot interessar	263
também pode gostar	2200
tarjeta de crédito	940
tarjeta de débito	940
te ha resultado útil este artículo	1000
te ha resultado útil este resumen	1000
te ha sido útil este resumen	1000
te poți dezabona oricând	2241
te-ar putea interesa și	2249
tehisaru kokkuvõte	1036
tekoälyn tekemä tiivistelmä	1144
tekoälyn tiivistelmä	1144
tekoälytiivistelmä	1144
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1766
teljes hozzáférés	1441
temas del día	975
termos e condições	2153
teste grátis	2134
testează-ți cunoștințele cu quizul nostru	2234
teszteld a tudásod	1456
tesztelje tudását	1456
texten fortsätter nedan	2555
texten fortsätter under bilden	2555
teď ne	299
thu gọn	2821
thèmes	1235
thématiques	1235
thích	2809
thông tin doanh nghiệp	2814
thông tin quảng cáo	2847
thẻ	2819
tienes que iniciar sesión para guardar artículos	1020
tilbakemelding på saken	1984
tin bài liên quan	2845
tin cùng chuyên mục	2819
tin cùng tác giả	2846
tin khác	2819
tin liên quan	2819
tin mới	2819
tin mới nhất	2819
tin nóng	2846
tin nổi bật	2819
tin quảng cáo	2847
tin trước	2819
tin tài trợ	2819
tin tức liên quan	2819
tin đọc nhiều	2819
tipărește	2214
tipărește articolul	2248
tipărește rețeta	61
tiêu điểm	2819
tiếp theo	2821
tlačiť	2426
to cię może zainteresować	2070
to może cię zainteresować	2070
todos os comentários	2156
toute l'actualité	1235
toutes les actualités	1313
toutes les vidéos	1313
toutes nos vidéos	1313
tovább	1456
tovább a recepthez	61
tovább a rovatra	1454
tovább olvasom	1456
további cikkek	1454
további cikkek a témában	1454
további hírek	1454
további részletek itt	1456
továbbiak betöltése	1456
tradução automática	2180
trang chủ	2821
transferência bancária	2133
treści partnerskie	2062
treść sponsorowana	2062
tria la teva subscripció	287
trước	2821
trả lời	2818
trở lại	2821
tu ce părere ai? lasă un comentariu	2234
tu navegador no puede reproducir este vídeo	998
tue meitä	1126
tule meile tööle	1036
turpini lasīt	1802
turpinājums pēc reklāmas	1811
turpināt lasīt	1802
twitter'da paylaş	2665
twój adres e-mail	2051
twój e-mail	2051
tài khoản của tôi	2804
tài trợ	2814
támogass minket	1439
támogasson minket	1439
támogatom	1439
támogatott tartalom	87	1449
támogatás	1439
támogatói tartalom	1449
täname liitumast	1054
tässä olisi upotus facebookista	1144
tässä olisi upotus instagramista	1144
télécharger l'appli	1301
télécharger l'audio	1295
télécharger l'épisode	1295
télécharger le mp#	1295
télécharger le podcast	1295
téléchargez l'appli	1301
témata	316
témy	2423
témák	1454
térkép megnyitása	1457
términos de uso	968
términos y condiciones	968
tìm kiếm	2821
tópicos	2160
tópicos relacionados	2160
tôi đã hiểu	2822
több	1456
töltsd ki a kvízt	1456
töltse ki a kvízt	1456
tühista igal ajal	1029
tüm haberler	2672
tüm yazilari	2672
tüm yorumlar	2671
tümünü gör	2674
tümünü göster	2675
tümünü kabul et	2668
tümünü reddet	2668
tēmas	1804
tęsinys po reklamos	1770
tạo tài khoản	2804
tải thêm	2821
tặng bài viết	2845
tặng sao	2845
tặng sao cho bài viết	2845
từ khóa	2819
""", 'u': """
udostępnij	2058
udostępnij na facebooku	2058
udostępnij na twitterze	2058
udostępnij na x	2058
udostępnij w mediach społecznościowych	2058
udělit souhlas	312
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2410
uključi obavijesti	2410
uključite notifikacije	2410
uključite obaveštenja	2410
uključite obavijesti	2410
uložit	308
uložit na později	308
uložit recept	61
uložit článek	308
uložiť	2426
uložiť na neskôr	2426
uložiť recept	61
uložiť článok	2426
ultima oră	2221
ultimele știri	2221
um assinante presenteou você com este artigo	2199
un abonat ți-a oferit acest articol	2248
un abonné vous offre cet article	1278
un e-mail de confirmation vous a été envoyé	1271
un suscriptor te ha regalado este artículo	1020
une erreur s'est glissée dans l'article	1231
unterstütze uns	457
unterstützen	457
unterstützen sie uns	457
unterstützen sie uns per paypal	549
uppläst av en dator	2551
uppläst med ai-röst	2551
url 복사	1718
urlをコピー	1655
urlをコピーする	1684
url복사	1718
urmărește acest subiect	2240
urmărește live	2240
următorul	2223
uslovi korišćenja	2375
ustawienia plików cookie	2063
uvjeti korištenja	2375
uz sākumu	1809
uzyskaj dostęp	2048
už komentarus atsako jų autoriai	1767
už máte predplatné? prihláste sa	2419
už máte účet	2419
už máte účet? prihláste sa	2419
už podporujem	2430
už podporuji	299
uždaryti	1769
uždaryti reklamą	1770
užpildykite apklausą	1768
užsakomasis straipsnis	1770
užsakomasis turinys	87	1770
užsisakyti prenumeratą	1761
""", 'v': """
vaata kõiki tellija soodustusi	1029
vaata lähemalt	1036
vaba töökoht	1036
vad tycker du? rösta här	2566
vai kopsavilkums bija noderīgs	1808
vai raksts bija noderīgs	1808
vairāk par tēmu	1804
vaizdo įrašas	1768
vaizdo įrašą rasite čia	1768
van már fiókja	1441
var artikeln till hjälp	2559
var det här till hjälp	2566
var resuméet nyttigt	398
var sammanfattningen till hjälp	2559
vari atteikties jebkurā laikā	1802
vasta küsitlusele	1036
vastaa kyselyyn tästä	1144
vaš komentar	2362
veja esta publicação no instagram	2178
veja também	2160
veja todas as opções de assinatura	2197
velikost písma	65
veličina teksta	65
ver # comentários	2188
ver biografía	994
ver comentários	2156
ver conteúdo externo	2178
ver esta publicación en instagram	998
ver esta publicação no instagram	2178
ver galería	978
ver más	978
ver más artículos del autor	994
ver más noticias	1021
ver también	975
ver também	2160
ver todas las opciones de suscripción	1017
ver traducción	979
ver tradução	2164
ver vídeo	978
vergrößern	502
verlagssonderveröffentlichung	560
vertrag kündigen	491
verträge hier kündigen	491
verwandte beiträge	498
ves algún error? comunícalo	1007
veure aquesta publicació a instagram	272
vezi această postare pe instagram	2231
vezi mai multe știri	2249
vezi și	2221
već imate nalog	2352
već imate pretplatu	2352
već imate račun	2352
već podržavam	2367
već ste pretplatnik	2352
več iz rubrike	2482
več novic iz regije	2482
več o tem	2482
več o temi	2482
veľkosť písma	65
viac k téme	2423
viac si o tom prečítate tu	2423
videon voi katsoa jutun yläosasta	1144
videoyu izlemek için tiklayin	2674
videó	1454
videók	1454
videónkat itt nézheti meg	1456
vidéo	1238
vidéo indisponible	1295
vidéo non disponible	1295
vielen dank für ihr feedback	539
vielen dank für ihre anmeldung	470
vielleicht später	456
vilkår	395	1981
vipps et beløp	1964
vis færre	406	1991
vis oversættelse	407
visa bilden i helskärm	2566
visa färre	2566
visa inlägg från facebook	2566
visa inlägg från instagram	2566
visa innehåll	2556
visa översättning	2567
vissza a tetejére	1456
visszajelzés	1453
više o temi	2359
više vijesti iz regije	2359
viết bình luận	2818
você concorda? vote	2188
você pode gostar	2160
você pode se interessar	2160
você também pode gostar	2160
voir le détail	1239
voir les détails	1239
voir les réponses	1286
voir les résultats	1239
voir les résultats du sondage	1266
voir toute l'actualité	1313
voir toutes les vidéos	1313
vos réactions	1231
votează în sondajul nostru	2234
votre avis nous intéresse	1266
votre message a bien été envoyé	1309
votre prénom	1310
votre vote a bien été pris en compte	1286
votre vote a été enregistré	1286
vous aimerez peut-être	1235
vous avez déjà un compte	1202
vous avez déjà un compte ? connectez-vous	1202
vous avez déjà un compte ? identifiez-vous	1202
vous avez déjà voté	1286
vous n'êtes pas abonné	1307
vous n'êtes pas encore inscrit	1307
vous n'êtes pas inscrit	1307
vous possédez déjà un compte	1202
vous pourriez être intéressé	1235
vous suivez déjà ce sujet	1321
vous suivez déjà ce thème	1321
vous suivez déjà cet auteur	1321
vreau să primesc newsletterul	2241
vsebina sporočila	2481
vstúpiť do diskusie	2426
vytisknout článek	308
vytlačiť	2426
vytlačiť recept	61
vytlačiť článok	2426
vytvořit účet	301
vyzkoušet	301
válasz	1453
váš e-mail	305
väline sisu	1047
värsked uudised	1031
vérifiez votre boîte de réception	1309
vérifiez votre boîte mail	1309
vés a la recepta	61
více	316
více k tématu	316
více o tématu	316
více si o tom přečtete zde	316
vídeos	975	2160
výber redakcie	2423
výběr redakce	316
về đầu trang	2821
""", 'w': """
warto przeczytać	2070
was können wir besser machen	539
weitere beiträge	498
werbung überspringen	488
weź udział w dyskusji	2119
whatsapp'ta paylaş	2665
whatsappで読む	1684
wie gefällt ihnen dieser artikel	539
wielkość czcionki	65
więcej	2070
więcej artykułów	2070
więcej informacji	2070
więcej na ten temat	2070
więcej o	2070
więcej z	2070
wpisz swój e-mail	2051
wprowadź adres e-mail	2051
wpłać	2045
wpłać teraz	2045
współpraca reklamowa	2062
wypróbuj	2048
wyraź zgodę	2063
wyślij e-mailem	2058
wyślij znajomemu	2058
""", 'x': """
x'te paylaş	2665
xem bình luận	2818
xem bản gốc	2822
xem bản đồ	2822
xem chi tiết	2822
xem công thức	61
xem kết quả	2822
xem nhiều	2819
xem nhiều nhất	2819
xem nhiều trong tuần	2846
xem thêm	2819	2821
xem thêm bình luận	2818
xem tiếp	2821
xem toàn bộ	2821
xem tất cả	2821
xでシェア	1655
xでシェアする	1684
xでポスト	1655
""", 'y': """
ya estás suscrito	1017
ya tenés suscripción	1017
yapay zeka ile özet	2674
yapay zeka özeti	2674
yazarin diğer haberleri	2672
yazarin diğer yazilari	2672
yazarin tüm yazilari	2672
ymmärrän	1145
yorum gönder	2671
yorumlari gör	2671
youtube-tartalom megjelenítése	1456
yz özeti	2674
""", 'z': """
z titulní strany	316
zabudnuté heslo	2419
zadejte svůj e-mail	305
zahlungsart wählen	460
zaloguj się	2048
zapisz na później	2058
zapisz się	2051
zapisz się na newsletter	2051
zapomenuté heslo	301
zarejestruj się	2048
zarządzaj zgodami	2063
zaten üye misiniz	2658
zavřít	299
załaduj więcej	2073
załóż konto	2048
zaštita osobnih podataka	2375
zaštita privatnosti	2375
zdieľajte tento text	2426
zdieľajte článok	2426
zdieľať	2426
zdieľať na facebooku	2426
zdieľať článok	2426
zgadzam się	2063
zgadzam się na wyświetlanie treści	2063
zgłoś	2066
zgłoś błąd	2066
ziņa tiek papildināta	1809
ziņo par kļūdu	1808
ziņot par kļūdu	1808
zkopírovat odkaz	308
zkopírovat odkaz na článek	308
znajdź nas na facebooku	2059
značky	2423
zobacz galerię	2073
zobacz mapę	2074
zobacz również	2070
zobacz szczegóły	2074
zobacz także	2070
zobacz także inne	2070
zobacz też	2070
zobacz więcej	2070
zobrazit méně	319
zobrazit originál	319
zobrazit více	318
zobrazit výsledky	319
zobrazit vše	318
zobraziť diskusiu	2426
zobraziť menej	2424
zobraziť obsah	2437
zobraziť viac	2424
zobraziť všetko	2424
zostań patronem	2045
zpět nahoru	318
zur leseliste hinzufügen	580
zur merkliste hinzufügen	483
zur übersicht	501
zurück	494
zurück nach oben	501
zvětšit	318
zwiń	2073
""", '£': """
£# at amazon	927
""", '©': """
©ntb	2019
""", 'à': """
à découvrir	1235
à la une	1235
à lire	1235
à lire aussi	1235
à lire dans ce dossier	1235
à lire dans la même rubrique	1235
à lire ensuite	1235
à lire également	1235
à ne pas manquer	1235
à voir	1235
à voir aussi	1235
""", 'á': """
áudio gerado por ia	2180
áudio gerado por voz sintética	2180
""", 'ä': """
ähnliche artikel	498
ähnliche beiträge	498
ähnliche themen	498
älä missaa mitään	1130
ämnen	2563
ämnen i artikeln	2563
är du redan prenumerant	2541
äänestä tästä	1144
""", 'å': """
åbn	407
åbn kort	407
åpne	1992
åpne faktaboks	1992
åpne kart	1992
""", 'ç': """
çerez ayarlari	2668
çerez politikasi	2668
çerezler	2668
çeviriyi göster	2675
çikiş yap	2658
çok okunanlar	2672
""", 'è': """
è gratis e ci vuole solo un minuto	1624
""", 'é': """
é grátis e leva menos de um minuto	2192
écouter	1221
écouter (# min	1221
écouter le podcast	1238
écrire à la rédaction	1317
édition du jour	1235
épingler	61
épingler la recette	61
értem	1457
értékeld a receptet	61
étiquettes	1313
""", 'í': """
írd meg a véleményed	1453
írja meg véleményét	1453
""", 'î': """
înapoi sus	2223
încarcă mai multe	2223
închide	2207
înregistrare	2209
înregistrează-te	2209
îți mulțumim pentru vot	2234
""", 'ö': """
öffnen	501
ön mit gondol? szavazzon	1456
önceki	2674
önceki haber	2672
öne çikan haberler	2672
öne çikanlar	2672
önerilen haberler	2672
önerilenler	2672
öppna	2567
öppna karta	2567
összes	1456
özet faydali oldu mu	2671
""", 'ú': """
új hozzászólás	1453
última hora	975
últimas	2160
últimas entradas	975
últimas noticias	975
últimas notícias	2160
últimes notícies	263
últimos artículos	975
únete	936
únete a la conversación	971
""", 'ü': """
übersetzung anzeigen	502
überweisung	461
ücretsiz dene	2658
ücretsiz üye ol	2658
ücretsiz üye olun	2658
üye girişi	2658
üye ol	2657	2658
üye olun	2658
""", 'ý': """
ý kiến	2818
ý kiến bạn đọc	2818
ý kiến của bạn	2818
""", 'ā': """
ārējais saturs	1819
""", 'č': """
članak je zaključan	2352
članak se nastavlja ispod oglasa	2358
članek je zaklenjen	2478
članek se nadaljuje pod oglasom	2481
članek se nadaljuje spodaj	2481
článek pokračuje pod reklamou	311
čtěte dále	316
čtěte i	316
čtěte také	316
číslo účtu pro dary	300
číst dál	318
číst dál s předplatným	301
číst více	318
čítajte aj	2423
""", 'ď': """
ďalšie správy	2423
ďalšie články	19	2423
""", 'đ': """
điều khoản sử dụng	2817
điều khoản sử dụng | chính sách bảo mật	2817
đáng chú ý	2819
đã có tài khoản	2804
đã hiểu	2822
đã sao chép	2809
đã sao chép liên kết	2845
đóng	2802
đóng góp	2803
đăng ký	2804
đăng ký ngay	2804
đăng nhập	2804
đăng nhập / đăng ký	2804
đăng xuất	2804
được quan tâm	2846
được tài trợ	2814
đặt báo	2804
đến công thức	61
đề xuất	2819
để sau	2802
đọc nhiều	2819
đọc nhiều nhất	2819
đọc sau	2845
đọc thêm	2819	2821
đọc tiếp	2821
đọc tiếp về chủ đề này	2846
đừng bỏ lỡ	2819
""", 'į': """
į viršų	1768
įveskite savo el. pašto adresą	1786
""", 'ś': """
śledź nas	2059
""", 'ş': """
şifremi unuttum	2658
şimdi değil	2656
şurada paylaş	2665
""", 'š': """
štampaj	2362
štítky	316
""", 'ž': """
že imate račun	2478
že naročnik	2478
že podpiram	2489
žiūrėkite nuotraukas	1768
žiūrėkite vaizdo įrašą	1768
žiūrėti galeriją	1768
""", 'ș': """
știri pe aceeași temă	2249
știri recomandate	2221
știri similare	2221
știrile zilei	2221
""", 'ț': """
ți-a fost util acest articol	2234
ți-a fost util acest rezumat	2234
ți-ai uitat parola	2246
ți-ar putea plăcea și	2249
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
авторизация	2267
авторизоваться	2267
адрес электронной почты	2270
актуално	168
актуальне	2740
архив	2286
""", 'б': """
банковская карта	2266
банковский перевод	2266
безопасный платеж	2265
больше	2286
больше материалов по теме	2286
больше новостей	2286
будьте в курсе	2270
была ли статья полезной	2283
більше за темою	2740
більше матеріалів за темою	2740
більше на цю тему	2740
більше новин	2740
більше новин на тему	2740
більше по темі	2740
""", 'в': """
в избранное	2275
в тренде	2286
важливо	2740
вам будет интересно	2286
вам може бути цікаво	2740
вам може сподобатися	2740
вам может быть интересно	2286
вам может понравиться	2286
вам також може сподобатися	2740
вас може зацікавити	2740
вас может заинтересовать	2286
ваш e-mail	2270
ваш email	2270
введите e-mail	2270
введите email	2270
введите ваш email	2270
введите ваш адрес электронной почты	2270
версия для печати	2275
вече имате акаунт	161
вече подкрепям	175
вече сте абонат	161
вже зареєстровані	2725
вже є акаунт	2725
вибір редакції	2740
видео	2286
вижте още	168
вижте още от	168
вийти	2725
включите уведомления	2344
включить уведомления	2344
вконтакте	2276
влез	161
влезте	161
во весь экран	2289
водещи новини	168
войти	2267
войти в аккаунт	2267
войти в чат	2283
воспроизвести	2289
время на чтение	2289
время чтения # мин	2289
все	2289
все комментарии	2283
всі новини	2742
вход	161	2267
вхід	2725
выберите сумму	2265
выбор редакции	2286
выйти	2267
відео	2740
відео вище	2764
відео нижче	2764
відкрити	2743
відкрити карту	2743
відповісти	2738
відхилити	2735
""", 'г': """
главная	2289
главное	2286
главное за день	2286
главные новости	2286
головна	2742
головне	2740
головне за день	2740
головні новини	2740
""", 'д': """
далее	2289
далі	2742
дарете	160
дари	160
дари сега	160
детали	2290
детальніше	2742
деталі	2743
дзен	2276
дивіться відео	2764
дивіться відео вище	2764
дивіться відео нижче	2764
дивіться також	2740
дивіться також відео	2764
дивіться у відео	2764
для подписчиков	2267
до рецепту	61
до теми	2740
добавить комментарий	2283
додати коментар	2738
дозвольте сповіщення	2794
докладвай грешка	171
докладніше	2742
долучитися	2722
доступно по подписке	2267
другая сумма	2265
други новини	19
другие материалы	19	2286
другие материалы рубрики	2286
другие новости	19	2286
другие новости раздела	2286
другие статьи	2286
друк	2731
""", 'е': """
единоразово	2262
ежемесячно	2262
еще новости	2286
еще по теме	2286
ещё	2286
ещё новости	2286
ещё по теме	2286
""", 'з': """
за темою	2740
забравена парола	161
забули пароль	2725
забыли пароль	2267
завантажити ще	2742
загрузить еще	2289
загрузить ещё	2289
задонатити	2722
задонатить	2262
закрити	2721
закрыть	2261
залишити коментар	2738
запази	171
запази рецептата	61
запази статията	171
запропонувати новину	2738
зарегистрироваться	2267
зареєструватися	2725
затвори	175
зберегти	2731
зберегти рецепт	61
зберегти статтю	2731
збільшити	2742
згорнути	2743
зміст	2742
зробити внесок	2722
зрозуміло	2735
""", 'и': """
избрано от редакцията	168
изпрати на приятел	171
изпрати по имейл	171
изпрати статията по имейл	171
интересное	2286
""", 'к': """
к началу	2289
к рецепту	61
категории	2286
категорії	2740
ключови думи	168
коментар	2738
коментари	171
коментарі	2738
коментирай	171
коментирайте	171
коментирайте първи	171
коментувати	2738
комментарии	2283
комментарии отсутствуют	2283
комментарий	2283
комментировать	2283
контакти	2738
контакты	2283
конфиденциальность	2280
копирай линк	171
копирай линка	171
копировать ссылку	2275
копіювати посилання	2731
купи абонамент	161
купить подписку	2267
към рецептата	61
""", 'л': """
лента новостей	2286
личный кабинет	2267
""", 'м': """
материалы партнеров	2279
материалы по теме	2286
матеріали за темою	2740
матеріали по темі	2740
меню	2289	2742
метки	2286
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2261
может позже	2261
можливо, пізніше	2721
мой профиль	2267
моят профил	161
мы в социальных сетях	2277
мы в соцсетях	2277
мы вконтакте	2277
мій профіль	2725
мітки	2740
""", 'н': """
на главную	2289
на правах реклами	2734
на правах рекламы	2279
наверх	2289	2742
нагадати пізніше	2721
надіслати	2731
надіслати другу	2731
надіслати поштою	2731
надіслати статтю поштою	2731
назад	2289	2742
най-коментирани	168
най-новото	168
най-четени	168
най-четено	168
най-четено днес	168
най-четеното днес	168
найпопулярніше	2740
найпопулярніше за добу	2740
найпопулярніше за тиждень	2740
найти	2289
найчитаніше	2740
налаштування	2735
написати коментар	2738
написать комментарий	2283
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2261
направете дарение	160
настройки	2280
настройки cookie	2280
наступна	2742
наступна стаття	2740
не зараз	2721
не пропустите	2286
не пропустіть	2740
не сега	175
не сегодня	2261
не сейчас	2261
не сьогодні	2721
не, благодаря	175
нет комментариев	2283
нет, спасибо	2261
новини	2740
новини за темою	2740
новини компаній	2734
новини партнерів	2734	2740
новости	2286
новости smi#	2286
новости партнеров	2279
новости партнёров	2279
новости по теме	2286
новости сми#	2286
ні, дякую	2721
""", 'о': """
обговорити	2738
обратная связь	2283
обсудить	2283
обсуждение	2283
одноклассники	2276
одноразово	2722
оставить комментарий	2283
останні новини	2740
останні статті	2740
ответить	2283
отиди на рецептата	61
отказаться	2280
отклонить	2280
отключете цялата статия	161
отключи статията	161
открыть	2290
открыть карту	2290
отпечатай	171
отпечатай статията	171
отправить другу	2275
отправить по почте	2275
оформити підписку	2725
оформить донат	2262
оценете статията	171
оцените материал	2283
оцените рецепт	61
оцените статью	2283
оценить рецепт	61
оцініть матеріал	2738
оцініть рецепт	61
оцініть статтю	2738
още новини	168
още от	168
още от деня	168
още от рубриката	168
още по темата	168
""", 'п': """
партнерский материал	2279
партнерский проект	2279
партнерський матеріал	2734
партнерський проєкт	2734
партньорско съдържание	167
партнёрский материал	2279
партнёрский проект	2279
передплата	2725
передплатити	2725
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2289
печать	2275
печать рецепта	61
платена публикация	87	167
платено съдържание	167
по подписке	2267
по теме	2286
по-късно	175
повідомити про помилку	2738
повідомити про помилку в тексті	2738
погоджуюсь	2735
погоджуюся	2735
подарете тази статия	171
подарить материал	2275
подарить статью	2267
подарувати статтю	2731
поддержать	2262
поддержать автора	2262
поддержать нас	2262
поддержать проект	2262
поддержать редакцию	2262
поддержите нас	2262
поделитесь	2275
поделиться	2275
поделиться в telegram	2275
поделиться в twitter	2275
поделиться в одноклассниках	2275
поделиться в соцсетях	2275
поделиться вконтакте	2275
поделиться новостью	2275
поделиться ссылкой	2275
поделиться статьей	2275
поделиться статьёй	2275
подкасти	2740
подкасты	2286
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобни статии	168
подписаться	2267
подписаться в max	2277
подписаться в telegram	2277
подписаться на канал	2277
подписаться на новости	2270
подписаться на рассылку	2270
подписаться на телеграм-канал	2277
подписка	2267
подписывайтесь	2277
подпишитесь на рассылку	2270
подробнее	2289
подробнее по теме	2286
поділитись	2731
поділитися	2731
поділитися в telegram	2731
поділитися в соцмережах	2731
поділитися новиною	2731
поділитися статтею	2731
поділіться	2731
пожертвовать	2262
пожертвувати	2722
позже	2261
поиск	2289
покажи всичко	169
покажи още	169
показати більше	2742
показати все	2743
показати коментарі	2738
показати оригінал	2743
показати ще	2742
показать больше	2289
показать все	2290
показать еще	2289
показать ещё	2289
показать карту	2290
показать комментарии	2283
показать меньше	2290
показать оригинал	2290
показать перевод	2290
политика конфиденциальности	2280
политика обработки персональных данных	2280
пользовательское соглашение	2280
політика конфіденційності	2735
помочь	2262
помочь нам	2262
помочь проекту	2262
помочь редакции	2262
понятно	2280
попередня	2742
попередня стаття	2740
попробовать бесплатно	2267
популярне	2740
популярное	2286
популярные	2286
популярные новости	2286
популярные статьи	2286
популярні новини	2740
посилання скопійовано	2731
последнее	2286
последни	168
последни новини	168
последние новости	2286
послухати новину	2731
похожие материалы	2286
похожие статьи	2286
поширити	2731
поширити у facebook	2731
пошук	2742
правила за коментиране	171
правила использования	2280
правила коментування	2738
правила комментирования	2283
предложить новость	2283
предыдущая	2289
предыдущая статья	2286
премиум	2267
преміум	2725
препоръчани	168
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
прийняти	2735
прийняти всі	2735
принтирай	171
принтирай рецептата	61
принять	2280
принять все	2280
принять всё	2280
прислать новость	2283
приєднатися	2722
приєднатися до спільноти	2722
продовження під рекламою	2734
продовження статті під рекламою	2734
продолжить без поддержки	2261
продължава след рекламата	167
промо	2279	2734
прослушать	2275
прослушать новость	2275
прочетете и	168
підписатись	2725
підписатися	2725
підписка	2725
підтримайте нас	2722
підтримати	2722
підтримати автора	2722
підтримати журналістів	2722
підтримати нас	2722
підтримати редакцію	2722
пізніше	2721
""", 'р': """
радимо прочитати	2740
радимо також	2740
развернуть	2289
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2262
разпечатай	171
разрешите уведомления	2344
разрешить уведомления	2344
раскрыть	2290
распечатать	2275
распечатать рецепт	61
распечатать статью	2275
рассказать друзьям	2275
рассылка	2270
рассылки	2270
регистрация	161	2267
редакция рекомендует	2286
результати	2743
результаты	2290
реклама	167	2279	2734
реклама - статията продължава по-долу	167
реклама на сайте	2279
реклама на сайті	2734
реклама. продовження нижче	2734
реклама. продолжение ниже	2279
рекламно каре	167
рекламно съдържание	167
рекомендуем	2286
рекомендуем почитать	2286
рекомендуем также	2286
рекомендуемое	2286
рекомендуємо	2740
рекомендуємо прочитати	2740
рекомендуємо також	2740
реєстрація	2725
розгорнути	2743
роздрукувати	2731
роздрукувати рецепт	61
роздрукувати статтю	2731
розмір тексту	65
розмір шрифту	65
рубрики	2286	2740
""", 'с': """
самое важное	2286
самое популярное	2286
самое читаемое	2286
самое читаемое за день	2286
самое читаемое за неделю	2286
свежее	2286
свежие новости	2286
свернуть	2289
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2283
сделать пожертвование	2262
сейчас читают	2286
скопировать ссылку	2275
скопировать ссылку на статью	2275
скопіювати посилання	2731
скопіювати посилання на статтю	2731
скрыть	2290
следующая	2289
следующая статья	2286
слухати	2731
слухати новину	2731
слушай новината	171
слушать	2275
слушать новость	2275
см. также	2286
смотреть все	2289
смотри также	2286
смотрите также	2286
советуем почитать	2286
согласен	2280
согласиться	2280
содержание	2289
создать аккаунт	2267
сообщить об опечатке	2283
сообщить об ошибке	2283
сохранить	2275
сохранить рецепт	61
сохранить статью	2275
социальные сети	2277
спасибо за подписку	2270
спецпроект	2279
спецпроєкт	2734
споделете	171
сподели	171
сподели във facebook	171
сподели статията	171
споделяне	171
спонсорирано	167
способ оплаты	2265
способы оплаты	2265
ссылка скопирована	2275
станете член	160
стани абонат	160
стани дарител	160
стати співучасником	2722
стати частиною спільноти	2722
стать патроном	2262
стать соучастником	2262
стать спонсором	2262
створити акаунт	2725
стрічка новин	2740
сховати	2743
сходни новини	168
схожі матеріали	2740
схожі новини	2740
схожі статті	2740
създай профил	161
сюжет	2286
сюжеты	2286
""", 'т': """
тагове	168
також читайте	2740
твитнуть	2275
твиттер	2276
твітнути	2731
теги	2286	2740
текст продовжується під рекламою	2734
телеграм	2276
тема дня	2286
теми	2740
темы	2286
только для подписчиков	2267
""", 'у': """
увеличить	2289
увійти	2725
увімкнути сповіщення	2794
увімкніть сповіщення	2794
уже есть аккаунт	2267
уже зарегистрированы	2267
уже зареєструвалися	2725
умови використання	2735
усі новини	2742
""", 'ф': """
файлы cookie	2280
фейсбук	2276
фото	2286
фоторепортаж	2286
""", 'х': """
харесай	171
хорошо	2280
""", 'ч': """
час читання # хв	2742
чи була стаття корисною	2738
читайте еще	2286
читайте ещё	2286
читайте ниже	2279
читайте по теме	2286
читайте также	2286
читайте також	2740
читати далі	2742
читати повністю	2742
читати також	2740
читать в max	2277
читать в telegram	2277
читать далее	2289
читать дальше	2289
читать ещё	2289
читать комментарии	2283
читать полностью	2289
читать также	2286
что еще почитать	2286
что ещё почитать	2286
""", 'щ': """
ще за темою	2740
ще новини	2740
що ще почитати	2740
щомісяця	2722
""", 'э': """
электронная почта	2270
""", 'я': """
я вже підтримую	2721
я уже поддерживаю	2261
яндекс.дзен	2276
""", 'і': """
інші новини	19	2740
""", 'א': """
אולי גם יעניין אותך	1348
אולי יעניין אותך	1348
אולי יעניין אותך גם	1376
אולי יעניין אתכם	1348
אולי יעניין אתכם גם	1376
אולי מאוחר יותר	1331
אולי פספסתם	1376
אינציקלופדיית ynet	1348
""", 'ב': """
בחסות	1379
בשיתוף	1343
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1347
דלג לתוכן	1350
דלגו למתכון	61
דף הבית	1350
""", 'ה': """
האזינו	1339
הבא	1350
הבנתי	1351
הגב	1347
הדפיסו את המתכון	61
הדפיסו כתבה	1375
הדפס	1339
הדפס מתכון	61
הדפסה	1339
הדפסת המתכון	61
הדפסת כתבה	1375
הוסיפו תגובה	1347
הוסף תגובה	1347
הוספת תגובה	1347
הזכירו לי מאוחר יותר	1331
החשבון שלי	1333
הירשם	1333
הכי נצפים	1348
הכי נקרא	1348
הכי נקראות	1348
הכי נקראות היום	1376
הכתבה הבאה	1348
הכתבה המלאה למנויים	1375
הכתבה הקודמת	1348
המלצות	1348
המשך לקרוא	1350
המשך קריאה	1350
הנצפים ביותר	1376
הנקראות ביותר	1348
הנקראים ביותר	1376
הסתר	1351
העתיקו את הקישור	1375
העתיקו קישור	1375
העתק קישור	1339
העתקת הקישור	1375
העתקת קישור	1339
הצג הכל	1351
הצג מפה	1351
הצג מקור	1351
הצג עוד	1350
הצג פחות	1351
הצטרפו	1332
הצטרפו אלינו	1332
הקודם	1350
הקישור הועתק	1375
הרשמה	1333
השב	1347
התחבר	1333
התחברות	1333
""", 'ו': """
ווטסאפ	1339
וידאו	1348
""", 'ח': """
חדשות אחרונות	1348
חודש ראשון ב-#	1374
חודש ראשון ב-# ש"ח	1374
חודש ראשון בשקל	1374
חודש ראשון חינם	1374
חזרה למעלה	1350
חיפוש	1350
""", 'ט': """
טוויטר	1339
טלגרם	1339
טען עוד	1350
""", 'י': """
יציאה	1333
""", 'כ': """
כבר מנויים? התחברו	1333
כבר נרשמת	1333
כותרות אחרונות	1348
כניסה	1333
כניסה למנויים	1333
כתבה זו היא תוכן ממומן	1375
כתבה ממומנת	1379
כתבו תגובה	1347
כתבות אחרונות	1348
כתבות מומלצות	1348
כתבות נוספות	1348
כתבות נוספות בנושא	1376
כתבות נוספות שיעניינו אתכם	1376
כתבות קשורות	1348
כתבות שאולי פספסתם	1376
כתבות שיעניינו אתכם	1376
""", 'ל': """
לא כעת	1331
לא עכשיו	1331
לא תודה	1331
לא, תודה	1331
להורדת האפליקציה	1375
להמשך קריאה	1333
להרשמה	1333
לכל הכתבות	1350
לכל הכתבות בנושא	1376
לכל העדכונים, הכתבות והסרטונים	1376
לכל התגובות	1347
לכתבה הבאה בסדרה	1376
לכתבה הקודמת בסדרה	1376
למנויים בלבד	1336
למתכון	61
לפרטים	1351
לרכישת מינוי	1333
לרכישת מינוי לחצו כאן	1375
לתרום	1332
לתרומה	1332
""", 'מ': """
מבזקים	1348
מדיניות הפרטיות	1346
מדיניות הפרטיות ותנאי השימוש	1346
מודעה	1343
מומלץ עבורך	1376
מומלץ עבורכם	1376
מומלצים	1348
ממומן	1343
מעבר למתכון	61
מצאתם טעות	1347
""", 'נ': """
נושאים	1348
נושאים קשורים	1348
""", 'ס': """
סגור	1331
סגירה	1331
סיכום ai	1361
סיכום הכתבה	1361
""", 'ע': """
עוד	1350
עוד באותו נושא	1376
עוד בנושא	1348
עוד בערוץ	1348
עוד חדשות	1348
עוד כתבות	19	1348
עוד כתבות בנושא	19
עוד כתבות מעניינות	1375
עוד סיפורים	1376
""", 'פ': """
פייסבוק	1339
פרטים	1351
פרסום	1343
פרסומת	1343
פתח	1351
""", 'צ': """
צור חשבון	1333
צור קשר	1347
""", 'ק': """
קרא גם	1348
קרא עוד	1350
קראו גם	1348
קראו עוד	1350
""", 'ש': """
שיתוף	1339
שיתוף בווטסאפ	1339
שיתוף בטוויטר	1339
שיתוף במייל	1375
שיתוף בפייסבוק	1339
שכחתי סיסמה	1333
שלח לחבר	1339
שלחו את הכתבה במתנה	1375
שלחו במתנה	1375
שליחה במייל	1339
שמירה	1339
שמירת המתכון	61
שמירת כתבה	1375
שמרו כתבה	1375
שמרו לקריאה מאוחרת	1375
שתף	1339
שתפו	1339
שתפו את הכתבה	1339
שתפו בוואטסאפ	1375
שתפו בווטסאפ	1375
שתפו בטלגרם	1375
שתפו בפייסבוק	1339
""", 'ת': """
תגובה	1347
תגובות	1347
תגיות	1348
תוכן למנויים	1333
תוכן ממומן	87	1343
תוכן מסחרי	1379
תוכן מקודם	1343
תוכן פרסומי	1379
תוכן שיווקי	87	1343
תוכן שיווקי בשיתוף	1379
תורגם אוטומטית	1375
תיקון טעות	1375
תמכו בנו	1332
תנאי השימוש	1346
תנאי השימוש | מדיניות הפרטיות	1346
תנאי השימוש ומדיניות הפרטיות	1346
תפריט	1350
תקציר ai	1361
תקציר בינה מלאכותית	1361
תקציר הכתבה	1361
תרומה	1332
תרמו	1332
תרמו עכשיו	1332
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1110
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1083
اخبار مرتبطة	145
اخبار پيشنهادي	1110
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1083
اخرين خبرها	1110
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1085
ادامه مطلب	1085
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1076
ارسال المقال بالبريد	144
ارسال به تلگرام	1102
ارسال به دوستان	1076
ارسال نظر	1082
از دست ندهيد	1110
از ما حمايت كنيد	1072
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1073
اشتراك گذاري	1076
اشتراك گذاري در تلگرام	1102
اشتراكگذاري	1076
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
الان نه	1071
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
انتهاي پيام	1102
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
اولين نفري باشيد كه نظر ميدهد	1102
ايجاد حساب	1073
اين مطالب را هم بخوانيد	1110
اين مطلب را هم بخوانيد	1110
اگهي	1078
اگهيها	1114
""", 'ب': """
باز كردن	1086
بازرگاني	1114
بازگشت به بالا	1085
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1083
برچسبها	1083
بستن	1071
بعدا ياداوري كن	1071
بعدي	1085
بلغ عن خطا	135
به اشتراك بگذاريد	1076
بيشتر	1083	1085
بيشتر ببينيد	1110
بيشتر بخوانيد	1083
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1083
تبرع	92
تبرع الان	92
تبليغ	1078
تبليغات	1078
تبليغات در گوگل	1114
تبليغات متني	1114
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
تلگرام	1076
تم نسخ الرابط	144
تماس با ما	1082
تماشاي ويديو	1102
تنظيمات كوكي	1081
تنظيمات كوكيها	1081
تويتر	102
توييتر	1076
تيليجرام	102
""", 'ث': """
ثبت نام	1073
ثبت نظر	1082
ثبتنام	1073
""", 'ج': """
جديدترين اخبار	1083
جزئيات	1086
جستجو	1085
جميع التعليقات	111
""", 'ح': """
حالا نه	1071
حجم الخط	102
حجم النص	65
حريم خصوصي	1081
حساب كاربري	1073
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1072
حمايت مالي	1072
""", 'خ': """
خانه	1085
خبر بعدي	1102
خبر قبلي	1102
خبرهاي بيشتر	1110
خبرهاي داغ	1110
خبرهاي مرتبط	1083
خبرهاي پيشنهادي	1110
خروج	1073
""", 'د': """
در همين رابطه	1110
در همين زمينه	1110
دستهبندي	1083
دعوت به همكاري	1102
ديدگاه	1082
ديدگاهتان را بنويسيد	1102
ديدگاهها	1082
""", 'ذ': """
ذات صلة	112
ذخيره	1076
ذخيره خبر	1102
ذخيره دستور پخت	61
ذخيره مطلب	1102
ذخيره مطلب براي بعد	1102
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1073
رپورتاژ	1078
رپورتاژ اگهي	1078
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1081
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
شايد بعدا	1071
شرايط استفاده	1081
شرايط استفاده و حريم خصوصي	1081
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1085
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
عضويت	1073
عكس	1083
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1073
فهمت	115
فيديو	112
فيسبوك	102	1076
""", 'ق': """
قبلي	1085
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
كليدواژهها	1083
كمك كنيد	1072
كمك مالي	1072
كن اول المعلقين	144
كن داعما	92
كوكيها	1081
كپي شد	1102
كپي كردن لينك	1102
كپي لينك	1076
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1076
لينك كوتاه خبر	1102
لينك كپي شد	1102
""", 'م': """
مادة اعلانية	106
متوجه شدم	1086
محتواي تبليغاتي	1078
محتواي حمايتشده	1102
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
مشاهده بيشتر	1085
مشاهده همه	1085
مشترك شويد	1073
مطالب بيشتر	1110
مطالب مرتبط	1083
مطالب پيشنهادي	1110
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1083
ملفات تعريف الارتباط	109
منو	1085
مهمترين اخبار	1083
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1102
نسيت كلمة المرور	93
نظر	1082
نظر بدهيد	1102
نظر خود را با ما در ميان بگذاريد	1102
نظر خود را بنويسيد	1082
نظر شما	1082
نظر شما درباره اين خبر چيست	1102
نظرات	1082
نظرسنجي	1102
نمايش بيشتر	1085
نمايش كمتر	1086
نمايش متن اصلي	1086
نمايش نقشه	1086
نمايش همه	1086
ننصح بقراءة	112
نه ممنون	1071
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1076
همچنين ببينيد	1110
همچنين بخوانيد	1083
""", 'و': """
واتساب	102
واتساپ	1076
ورود	1073
ورود / ثبت نام	1073
وسوم	112
ويديو	1083
ويژه مشتركان	1073
""", 'پ': """
پاسخ	1082
پربازديدترين	1083
پربازديدترينها	1083
پربازديدها	1083
پربازديدهاي امروز	1110
پربازديدهاي هفته	1110
پربحثترينها	1083
پربينندهترين	1110
پربينندهترين خبرها	1110
پربينندهترينها	1110
پيام بازرگاني	1114
پيشنهاد خواندني	1110
پيشنهاد سردبير	1083
پيشنهاد ما	1083
""", 'چ': """
چاپ	1076
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1082
گزارش خطا در اين خبر	1102
""", 'अ': """
अक्षर का आकार	65
अगला	1402
अगली खबर	1400
अन्य खबरें	19	1400
अपनी राय दें	1399
अभी दान करें	1389
अभी नहीं	1388
""", 'आ': """
आगे पढें	1402
आज की अन्य खबरें	1426
आपके लिए	1400
आपको यह भी पसंद आ सकता है	1426
आपको ये भी पसंद आ सकता है	1426
""", 'इ': """
इसे भी देखें	1426
इसे भी पढें	1400
""", 'ई': """
ई-पेपर	1390
""", 'ऊ': """
ऊपर जाएं	1402
""", 'ए': """
एआई द्वारा तैयार	1414
एआई समरी	1414
एआई सारांश	1414
एआई से तैयार सारांश	1414
""", 'औ': """
और खबरें	1400
और देखें	1402
और पढें	1400	1402
और भी पढें	1426
""", 'क': """
कम दिखाएं	1403
कमेंट	1399
कमेंट करें	1399
कमेंट्स	1399
कुकी नीति	1398
केवल सदस्यों के लिए	1390
कॉपी लिंक	1393
""", 'ख': """
खाता बनाएं	1390
खोजें	1402
खोलें	1403
""", 'ग': """
गलती बताएं	1403
गोपनीयता नीति	1398
""", 'च': """
चर्चा में क्यों है	1426
""", 'ज': """
जरूर पढें	1426
जवाब दें	1399
ज्यादा पढी गई	1426
""", 'ट': """
टिप्पणियां	1399
टिप्पणी	1399
टिप्पणी करें	1399
टेक्स्ट साइज	65
टैग्स	1400
टॉप न्यूज	1400
टॉप स्टोरीज	1426
ट्रेंडिंग	1400
ट्विटर	1393
""", 'ठ': """
ठीक है	1403
""", 'त': """
ताजा खबरें	1400
ताजा समाचार	1400
""", 'द': """
दान करें	1389
देश की और खबरें	1426
दोस्तों को भेजें	1414
""", 'न': """
नक्शा देखें	1403
नहीं धन्यवाद	1388
नहीं, धन्यवाद	1388
नियम और शर्तें	1398
नियम और शर्तें | गोपनीयता नीति	1398
""", 'प': """
पार्टनर कंटेंट	1429
पिछला	1402
पिछली खबर	1400
पूरी खबर पढें	1402
प्रचार	1396
प्रतिक्रिया दें	1399
प्रायोजित	1396
प्रायोजित सामग्री	1429
प्रिंट करें	1393
प्रीमियम	1390
""", 'फ': """
फेसबुक	1393
फेसबुक पर शेयर करें	1393
फॉन्ट साइज	65
फोटो	1400
फोटो गैलरी	1426
""", 'ब': """
बंद करें	1388
बडी खबरें	1400
बाद में	1388
बाद में याद दिलाएं	1388
""", 'म': """
मुख्य समाचार	1400
मूल देखें	1403
मेन्यू	1402
मेरा खाता	1390
""", 'य': """
यह भी देखें	1426
यह भी पढें	1400
ये खबरें भी पढें	1426
ये भी जानें	1426
ये भी देखें	1426
ये भी पढें	1400
""", 'र': """
रजिस्टर करें	1390
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1393	1414
लॉग इन	1390
लॉग इन करें	1390
लॉगआउट	1390
लॉगिन	1390
लोकप्रिय	1400
""", 'व': """
विज्ञापन	1396
विज्ञापन के बाद जारी	1429
विज्ञापन हटाएं	1414
विवरण	1403
विषय	1400
वीडियो	1400
व्हाट्सएप	1393
""", 'श': """
शायद बाद में	1388
शेयर	1393
शेयर करें	1393
""", 'स': """
संपर्क करें	1399
संबंधित खबरें	1400
संबंधित लेख	1400
संबंधित वीडियो	1426
संबंधित समाचार	1400
सदस्य बनें	1389
सबसे ज्यादा पढी गई	1400
सबसे ज्यादा पढी गई खबरें	1426
सबसे ज्यादा पढी गईं	1426
सब्सक्राइब	1390
सब्सक्राइब करें	1390
सभी दिखाएं	1403
सभी देखें	1402
समझ गया	1403
समर्थन करें	1389
सहयोग करें	1389
साइन अप	1390
साइन इन	1390
साझा करें	1393
सीधे रेसिपी पर जाएं	61
सेव करें	1393
स्पॉन्सर्ड	1396
स्पॉन्सर्ड कंटेंट	1429
""", 'ह': """
हमारा समर्थन करें	1389
होम	1402
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
ข่าวที่คุณอาจสนใจ	2643
ข่าวที่น่าสนใจ	2643
ข่าวที่เกี่ยวข้อง	2620
ข่าวยอดนิยม	2620
ข่าวล่าสุด	2620
ข่าวอื่นที่น่าสนใจ	2643
ข่าวอื่นๆ	19	2643
ข่าวอื่นๆ ที่น่าสนใจ	2634
ข่าวเกี่ยวข้อง	2643
ข่าวแนะนำ	2620
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2634
คลิปแนะนำ	2643
ความคิดเห็น	2623
คัดลอกลิงก์	2623
คัดลอกลิงก์แล้ว	2634
คัดลอกลิงค์	2634
คัดลอกลิงค์แล้ว	2634
คุณอาจสนใจ	2643
""", 'ช': """
ชมคลิป	2634
ชมคลิปวิดีโอ	2634
ชมวิดีโอ	2634
ชมวิดีโอด้านบน	2634
ชมวิดีโอเต็มได้ที่นี่	2634
""", 'ด': """
ดูคลิป	2634
ดูทั้งหมด	2621
ดูวิดีโอ	2634
ดูเพิ่มเติม	2623
""", 'ต': """
ติดต่อเรา	2634
""", 'บ': """
บทความที่น่าสนใจ	2643
บทความที่เกี่ยวข้อง	2620
บทความล่าสุด	2620
บทความแนะนำ	2643
บริจาค	2617
บริจาคเลย	2617
บันทึก	2634
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2634
""", 'พ': """
พิมพ์	2623
พิมพ์บทความ	2634
พิมพ์สูตร	61
พิมพ์หน้านี้	2634
""", 'ฟ': """
ฟังรายการย้อนหลัง	2634
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2634
""", 'ย': """
ยอดนิยม	2643
ยอดนิยมในตอนนี้	2643
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2634
ร่วมงานกับเรา	2634
ร่วมตอบแบบสอบถาม	2634
ร่วมบริจาค	2617
ร่วมแสดงความคิดเห็น	2634
""", 'ล': """
ลงทะเบียน	2617
ลืมรหัสผ่าน	2617
""", 'ส': """
สนับสนุนเรา	2617
สปอนเซอร์	2623
สมัครงานกับเรา	2634
สมัครสมาชิก	2617
ส่งต่อให้เพื่อน	2634
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2643
อ่านข่าวผ่านแอป	2634
อ่านข่าวอื่นๆ	2643
อ่านต่อ	2623
อ่านต่อเรื่องนี้	2643
อ่านเพิ่มเติม	2620
อ่านเรื่องที่เกี่ยวข้อง	2643
""", 'เ': """
เข้าสู่ระบบ	2617
เนื้อหาที่เกี่ยวข้อง	2643
เป็นคนแรกที่แสดงความคิดเห็น	2634
เรื่องที่คุณอาจสนใจ	19	2643
เรื่องที่น่าสนใจ	2643
เรื่องที่เกี่ยวข้อง	2620
เรื่องล่าสุด	2643
เรื่องอื่นที่น่าสนใจ	2620
เรื่องแนะนำ	2643
""", 'แ': """
แชร์	2623
แชร์ข่าวนี้	2634
แชร์บทความ	2634
แชร์หน้านี้	2634
แชร์ไปที่ line	2634
แท็ก	2643
แท็กที่เกี่ยวข้อง	2643
แปลอัตโนมัติ	2634
แสดงความคิดเห็น	2623
แสดงน้อยลง	2621
""", 'โ': """
โฆษณา	2623
โหลดแอปฟรี	2634
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2822
""", 'ủ': """
ủng hộ	2803
ủng hộ chúng tôi	2803
""", 'あ': """
あとで	1642
あとで読む	1655
あなたにおすすめ	1667
あなたにおすすめの記事	1667
あなたへのおすすめ	1667
あわせて読みたい	1667
あわせて読む	1694
""", 'い': """
いいえ、結構です	1642
いいね	1655
いいね!してニュースをチェック	1656
いいね!で応援する	1684
いま読まれています	1694
いま読まれている記事	1694
""", 'お': """
おすすめ	1667
おすすめの記事	1667
おすすめ情報pr	1659
おすすめ記事	1667
おすすめ関連記事	1694
お問い合わせ	1661
お気に入り	1655
お気に入りに追加	1655
お申し込み	1645
""", 'こ': """
こちらの記事もおすすめ	1694
こちらの記事も読まれています	19	1694
こちらもおすすめ	1667
こちらも読む	1694
この著者の記事	1667
この記事に関連するニュース	1694
この記事のタグ	1667
この記事の写真をすべて見る	1695
この記事の関連ニュース	1694
この記事は会員限定です	1645
この記事もチェック	1684
この記事をシェア	1655
この記事をプレゼント	1684
この記事をプレゼントする	1684
この記事を保存	1684
この記事を印刷	1684
この記事を印刷する	1684
この記事を評価する	1684
この記者の記事一覧	1667
この連載の記事	1667
""", 'ご': """
ご意見	1664
ご支援のお願い	1643
ご購読の申し込み	1645
""", 'さ': """
さらに読み込む	1669
""", 'す': """
すべての写真を見る	1695
すべて受け入れる	1661
すべて表示	1670
すべて見る	1669
すべて許可	1661
""", 'そ': """
その他の記事	1667
""", 'は': """
はてなブックマーク	1655
はてなブックマークに追加	1684
はてブ	1655
""", 'ま': """
また後で	1642
""", 'み': """
みんなのコメント	1664
""", 'も': """
もっと見る	1669
もっと詳しく知りたい方は	1694
もっと読む	1667
もどる	1669
""", 'よ': """
よく読まれています	1694
よく読まれている記事	1667
よく読まれている記事ランキング	1667
""", 'わ': """
わかりました	1670
""", 'ア': """
アクセスランキング	1667
アプリのダウンロード	1654
アプリをインストール	1654
アプリをダウンロード	1654
アプリを開く	1654
アプリダウンロード	1654
アンケート実施中	1684
""", 'オ': """
オススメ記事	1667
""", 'カ': """
カテゴリ	1667
カテゴリー	1667
""", 'キ': """
キーワード	1667
""", 'ク': """
クイズに挑戦	1684
クイズに挑戦する	1684
クッキー	1661
クッキー設定	1661
クリップ	1655
クリップする	1655
""", 'コ': """
コピーしました	1655
コメント	1664
コメント#件	1664
コメント(#	1664
コメントする	1664
コメントはまだありません	1664
コメントをもっと見る	1664
コメントを投稿	1664
コメントを書く	1664
コメントを残す	1664
コメントを見る	1664
コメント一覧	1664
""", 'サ': """
サイトポリシー	1661
サイトマップ	1661
サインイン	1645
サポートする	1643
""", 'シ': """
シェア	1655
シェアしよう	1655
シェアする	1655
""", 'ス': """
スキップ	1642
スクラップ	1655
スクラップする	1655
スポンサー	1659
スポンサードリンク	1659
スポンサーリンク	1659
""", 'タ': """
タイアップ	1659
タグ	1667
""", 'チ': """
チップを送る	1643
チャンネル登録	1656
""", 'ツ': """
ツイート	1655
ツイートする	1655
""", 'ト': """
トップ	1669
トップへ戻る	1669
トップニュース	1667
トップページ	1669
トピックス	1667
""", 'ド': """
ドネーション	1643
""", 'ニ': """
ニュースを読む	1669
ニュースレター	1649
ニュースレター登録	1649
""", 'バ': """
バックナンバー	1667
""", 'パ': """
パスワードを忘れた方	1645
""", 'ピ': """
ピックアップ	1667
""", 'フ': """
フォロー	1656
フォローしてね	1656
フォローしました	1656
フォローする	1656
フォロー中	1656
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1655
ブックマークする	1655
""", 'プ': """
プッシュ通知	1654
プライバシーポリシー	1661
プレゼント	1645
プレミアム	1645
プレミアム会員	1648
""", 'ヘ': """
ヘルプ	1661
""", 'ペ': """
ページの先頭へ	1669
ページトップ	1669
ページトップへ	1669
""", 'ホ': """
ホーム	1669
""", 'ポ': """
ポスト	1655
ポストする	1655
""", 'マ': """
マイページ	1645
""", 'メ': """
メニュー	1669
メルマガ	1649
メルマガ登録	1649
メールで送る	1655
メールで送信	1655
メールアドレス	1649
メールアドレスを入力	1649
メールマガジン	1649
メールマガジン登録	1649
""", 'ラ': """
ランキング	1667
""", 'リ': """
リンクをコピー	1655
リンクをコピーしました	1684
リンクをコピーする	1684
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1645
ログイン	1645
ログイン/会員登録	1645
ログイン・会員登録	1645
""", '一': """
一覧	1669
一覧へ	1669
一覧を見る	1669
""", '上': """
上一篇	2881
上一頁	2883
上一页	2883
""", '下': """
下一篇	2881
下一頁	2883
下一页	2883
下次再說	2856
下次再说	2856
""", '不': """
不,謝謝	2856
不,谢谢	2856
不用了	2856
""", '专': """
专题	2881
""", '个': """
个人中心	2860
""", '为': """
为你推荐	2881
为您推荐	2881
""", '主': """
主要ニュース	1667
""", '举': """
举报	2880
""", '了': """
了解	1670
""", '人': """
人才招聘	2900
人気の動画	1694
人気の記事	1667
人気ランキング	1667
人気記事	1667
人気記事ランキング	1667
人氣文章	2909
""", '今': """
今、あなたにオススメ	1667
今、読まれている記事	1694
今はしない	1642
今はやめておく	1642
今回はしない	1642
今日の注目	1667
今日最熱門	2909
今日热点	2881
今日焦点	2881
今日熱門	2909
""", '他': """
他の記事	19
他の記事も読む	1667
""", '付': """
付費閱讀	2860
付费内容	2860
付费阅读	2860
""", '以': """
以下为广告内容	2900
以下為廣告內容	2900
以后再说	2856
""", '会': """
会员专享	2863
会员专享内容	2863
会员专属	2860
会员中心	2860
会员登录	2860
会員の方はこちら	1645
会員の方はログイン	1645
会員登録	1645
会員登録する	1645
会員登録はこちら	1645
会員限定	1645
会員限定記事	1645
""", '你': """
你可能也喜欢	2881
你可能也喜歡	2881
你可能感兴趣	2881
你可能还想看	2909
你可能還想看	2909
""", '使': """
使用条款	2876
使用條款	2876
""", '保': """
保存	1655
保存する	1655
""", '個': """
個人情報の取り扱い	1661
個人情報の取り扱いについて	1661
個人情報の取扱いについて	1661
個人情報保護方針	1661
""", '元': """
元の記事を読む	1695
元記事で読む	1695
元記事を読む	1669
""", '免': """
免責聲明	2876
免費訂閱	2864
免費註冊	2860
免費試讀	2860
免责声明	2876
免费注册	2860
免费订阅	2864
免费试读	2860
""", '全': """
全ての写真を見る	1695
全文はこちら	1695
全文を読む	1669
全文表示	1669
全記事読み放題	1648
全部接受	2876
全部评论	2880
""", '公': """
公众号	2871
公式sns	1656
公式twitter	1656
公式x	1656
公式アプリ	1654
""", '共': """
共有	1655
共有する	1655
共有リンクをコピー	1684
""", '关': """
关于我们	2876
关注	2871
关注我们	2871
关键词	2881
关闭	2856
""", '其': """
其他新聞	2881
其他新闻	19	2881
""", '再': """
再生	1669
""", '写': """
写真(#枚	1695
写真をもっと見る	1695
写真を見る	1669
写真を見る(全#枚	1695
写真特集	1667
写评论	2880
""", '分': """
分享	2870
分享到	2870
分享到facebook	2900
分享到line	2900
分享到微信	2870
分享到微博	2870
分享本文	2900
分享此文	2900
分享給好友	2900
分享給更多人看到	2900
分享给好友	2900
分享给更多人	2900
分享至	2870
分享至facebook	2870
分享至line	2900
分类	2881
分類	2881
""", '列': """
列印	2870
列印本頁	2900
列印食譜	61
""", '初': """
初割で無料体験する	1645
初月無料	1648
""", '利': """
利用規約	1661
""", '前': """
前のページ	1669
前の記事	1667
前の記事へ	1667
前へ	1669
前回の記事はこちら	1694
前回はこちら	1695
""", '加': """
加入line好友	2871
加入会员	2860
加入我们	2900
加入我们的团队	2900
加入我們	2900
加入我們的團隊	2900
加入書籤	2870
加入會員	2860
加载更多	2883
""", '動': """
動画	1667
動画で見る	1684
動画を再生する	1684
動画を見る	1669
""", '单': """
单次捐款	2857
""", '印': """
印刷	1655
印刷する	1655
印刷用ページ	1684
印刷用ページを表示	1684
""", '即': """
即时新闻	2881
即時新聞	2881
""", '原': """
原文を表示	1670
原文を見る	1670
原文連結	2910
原文链接	2910
""", '参': """
参与评论	2880
参加者募集中	1680
参加问卷调查	2900
""", '參': """
參加問卷調查	2900
""", '友': """
友だち追加	1656
友だち追加する	1656
友善列印	2900
友達に教える	1684
""", '反': """
反馈	2880
""", '发': """
发现错误?请告诉我们	2900
发表留言	2880
发表评论	2880
""", '合': """
合わせて読みたい	1667
""", '同': """
同じカテゴリの記事	1667
同じ著者の記事	1694
同意	2876
同意しない	1661
同意する	1661
""", '听': """
听全文	2900
听新闻	2870
听这篇文章	2900
""", '單': """
單次捐款	2857
""", '回': """
回到頂部	2883
回复	2880
回覆	2880
回頂端	2883
回首頁	2883
""", '地': """
地図を見る	1670
地図を開く	1670
""", '复': """
复制成功	2870
复制网址	2900
复制链接	2870
""", '大': """
大号字	65
大字	2870
大家还在看	2881
大家都在看	2881
""", '头': """
头条	2881
""", '字': """
字体	65
字体大小	2870
字号	2870
字級	65	2870
字级	65
字體大小	65	2870
""", '官': """
官方微博	2871
""", '定': """
定期定額	2857
""", '寄': """
寄付	1643
寄付する	1643
寄付で応援する	1684
寄付のお願い	1643
寄付をする	1643
""", '專': """
專題	2881
""", '小': """
小字	2870
小編推薦	2881
""", '尚': """
尚無留言	2900
""", '展': """
展开	2883
展开全文	2883
展开全部	2884
展開	2883
""", '已': """
已关注	2871
已是会员	2860
已有帐号	2860
已經是會員	2860
已經是會員?登入	2860
""", '广': """
广告	2875
""", '広': """
広告	1659
広告の後に続きます	1659
広告をスキップ	1659
広告を閉じる	1659
広告企画	1659
""", '廣': """
廣告	2875
""", '延': """
延伸閱讀	2881
延伸阅读	2881
""", '开': """
开通会员	2860
""", '影': """
影音	2881
""", '後': """
後で	1642
""", '微': """
微信	2870
微博	2870
""", '忘': """
忘記密碼	2860
忘记密码	2860
""", '応': """
応援する	1643
""", '您': """
您可能也喜歡	2881
您可能感兴趣	2881
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2909
您的邮箱	2864
您的電郵	2864
""", '意': """
意见反馈	2880
""", '感': """
感想を送る	1664
""", '成': """
成为会员	2857
成為會員	2857
""", '我': """
我同意	2876
我的帐户	2860
我的帳戶	2860
我知道了	2876
我要留言	2880
我要糾錯	2900
我要纠错	2880
我要评论	2880
""", '戻': """
戻る	1669
""", '所': """
所有留言	2880
""", '打': """
打印	2870
打印本页	2900
打印食谱	61
打开	2884
打赏	2857
""", '投': """
投票する	1684
投稿する	1664
""", '折': """
折りたたむ	1670
""", '报': """
报告错误	2884
""", '拒': """
拒絕	2876
拒绝	2876
""", '招': """
招聘启事	2900
""", '拡': """
拡大	1655
拡大する	1669
""", '按': """
按讚	2871
""", '捐': """
捐款	2857
捐贈	2857
捐赠	2857
""", '排': """
排行榜	2881
""", '採': """
採用情報	1680
""", '接': """
接受	2876
接受全部	2876
接受所有	2876
""", '推': """
推广	2875
推广内容	2875
推廣	2875
推荐	2881
推荐文章	2881
推荐阅读	2881
推薦	2881
推薦文章	2881
推薦閱讀	2881
""", '提': """
提供	1659
""", '搜': """
搜尋	2883
搜索	2883
""", '播': """
播放	2883
""", '支': """
支持我们	2857
支持我們	2857
支援する	1643
""", '收': """
收合	2884
收听	2870
收听本文	2900
收聽文章	2900
收藏	2870
收藏文章	2870
收藏本文	2900
收藏食譜	61
收藏食谱	61
收起	2883
""", '文': """
文字の大きさ	65	1655
文字サイズ	1655
文字サイズ変更	65
""", '新': """
新着	1667
新着ニュース	1667
新着記事	1667
新着記事一覧	1694
新規会員登録	1645
新規登録	1645
新闻简报	2864
""", '明': """
明白了	2884
""", '显': """
显示原文	2884
显示更多	2883
""", '暂': """
暂不	2856
暂无评论	2900
""", '暫': """
暫不	2856
""", '更': """
更多	2881
更多内容	2881
更多報導	2881
更多报道	2881
更多文章	2881
更多新聞	2881
更多新聞請看	2909
更多新闻	2881
更多精彩	2909
更多精采內容	2900
""", '最': """
最多人看	2909
最新ニュース	1667
最新号	1694
最新影音	2909
最新文章	2881
最新新聞	2881
最新新闻	2881
最新消息	2881
最新記事	1667
""", '會': """
會員中心	2860
會員專享	2863
會員專享內容	2863
會員專屬	2860
會員登入	2860
""", '月': """
月額#円	1648
月額#円(税込	1648
""", '有': """
有料会員登録	1645
有料会員記事	1684
有料登録	1645
有料記事	1645
""", '朋': """
朋友圈	2870
""", '服': """
服务条款	2876
服務條款	2876
""", '朝': """
朝刊・夕刊	1645
""", '本': """
本周热门	2909
本文へ	1669
本文へ移動	1669
""", '机': """
机器翻译	2900
""", '查': """
查看全部	2883
查看原图	2883
查看原文	2910
查看地图	2884
查看更多	2883
查看留言	2880
查看结果	2884
查看詳情	2884
查看评论	2880
查看详情	2884
""", '标': """
标签	2881
""", '検': """
検索	1669
""", '業': """
業配	2875
""", '標': """
標籤	2881
""", '機': """
機器翻譯	2900
""", '檢': """
檢舉	2880
""", '次': """
次のページ	1669
次の記事	1667
次の記事へ	1667
次へ	1669
次ページ	1669
""", '每': """
每月捐款	2857
""", '注': """
注册	2860
注目の記事	1667
注目キーワード	1667
注目ワード	1667
注目記事	1667
""", '点': """
点击排行	2881
点击播放	2900
点击查看原文	2910
点击查看大图	2883
点击阅读原文	2910
点我看视频	2900
点赞	2870
""", '為': """
為您推薦	2881
""", '热': """
热点	2881
热点推荐	2881
热门	2881
热门排行	2881
热门文章	2881
热门新闻	2881
""", '無': """
無料で体験する	1645
無料で読む	1645
無料会員登録	1645
無料会員限定	1645
無料体験	1645
無料登録	1645
""", '焦': """
焦點新聞	2881
""", '熱': """
熱門	2881
熱門排行	2881
熱門文章	2881
熱門新聞	2881
熱門話題	2881
""", '特': """
特定商取引法に基づく表記	1661
特集	1667
""", '猜': """
猜你喜欢	2881
猜你喜歡	2881
""", '申': """
申し込む	1645
""", '电': """
电子报	2864
电子邮箱	2864
""", '画': """
画像を拡大	1669
画像を見る	1669
""", '留': """
留言	2880
留言(#	2880
""", '登': """
登入	2860
登入/註冊	2860
登出	2860
登录	2860
登录/注册	2860
登錄	2860
登録	1645
登録が完了しました	1684
登録して続きを読む	1645
登録する	1645
""", '發': """
發現錯誤?請告訴我們	2900
發表留言	2880
發表評論	2880
""", '目': """
目录	2883
目次	1669
目錄	2883
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2881
相关报道	2881
相关推荐	2881
相关文章	2881
相关新闻	2881
相关标签	2881
相关视频	2909
相关阅读	2881
相關主題	2881
相關報導	2881
相關影片	2909
相關推薦	2881
相關文章	2881
相關新聞	2881
相關標籤	2881
相關閱讀	2881
""", '看': """
看了这篇文章的人也看	2881
看原文	2910
看更多	2881
看更多文章	2909
看更多新聞	2909
""", '知': """
知道了	2884
""", '稍': """
稍后再说	2856
稍后提醒我	2856
稍后阅读	2900
稍後再說	2856
稍後提醒我	2856
稍後閱讀	2900
""", '立': """
立即捐款	2857
立即訂閱	2860
立即订阅	2860
""", '粉': """
粉絲團	2871
""", '精': """
精彩推荐	2909
精彩推薦	2909
精选	2881
""", '紙': """
紙面ビューアー	1645
""", '結': """
結果を見る	1670
""", '続': """
続きはこちら	1695
続きをみる	1669
続きを読む	1645
""", '網': """
網友留言	2880
""", '編': """
編輯推薦	2881
編輯精選	2881
編集部おすすめ	1667
編集部のおすすめ	1667
""", '縮': """
縮小	1655
""", '繼': """
繼續閱讀	2883
""", '纠': """
纠错	2880
""", '继': """
继续浏览内容	2883
继续阅读	2883
""", '编': """
编辑推荐	2881
编辑精选	2881
""", '网': """
网友评论	2880
""", '翻': """
翻訳を表示	1670
""", '联': """
联系我们	2876
""", '聯': """
聯絡我們	2876
""", '聽': """
聽全文	2900
聽新聞	2870
聽這篇文章	2900
""", '菜': """
菜单	2883
""", '著': """
著作権	1661
""", '複': """
複製網址	2900
複製連結	2870
""", '觀': """
觀看更多	2909
""", '视': """
视频	2881
""", '解': """
解鎖全文	2900
解锁全文	2900
""", '訂': """
訂閱	2860
訂閱會員	2860
訂閱會員專屬內容	2900
訂閱郵件	2864
訂閱電子報	2864
""", '記': """
記事の続きはこちら	1695
記事へのご意見	1664
記事をサポートする	1643
記事をプレゼント	1645
記事をプレゼントする	1684
記事を保存	1655
記事を保存する	1684
記事を印刷する	1655
記事を読む	1669
記事ランキング	1667
記事一覧	1669
記事一覧を見る	1695
記事全文を読む	1669
記者募集	1680
記者募集中	1680
""", '許': """
許可する	1661
""", '註': """
註冊	2860
""", '評': """
評論	2880
""", '話': """
話題の記事	1667
""", '詳': """
詳しく見る	1670
詳細	1670
""", '語': """
語音播報	2900
語音朗讀	2900
""", '誤': """
誤りを報告	1670
誤字脱字の報告	1684
誤字脱字を報告する	1684
""", '読': """
読まれている記事	1667
読み上げ	1684
読み放題	1648
""", '請': """
請填寫讀者問卷	2900
請繼續往下閱讀	2875
請輸入電子郵件	2864
""", '讚': """
讚	2870
讚賞支持	2857
""", '订': """
订阅	2860
订阅会员	2860
订阅邮件	2864
""", '评': """
评论	2880
评论(#	2880
""", '诚': """
诚聘英才	2900
""", '话': """
话题	2881
""", '详': """
详情	2884
""", '语': """
语音朗读	2900
""", '请': """
请先登录再评论	2900
请继续往下阅读	2875
请输入邮箱	2864
""", '購': """
購読	1645
購読する	1645
購読のお申し込み	1645
購読申し込み	1645
""", '贈': """
贈送文章	2900
贈送文章給朋友	2900
贈送此文	2900
""", '贊': """
贊助	2857
贊助內容	2875
贊助商	2875
""", '赞': """
赞助	2857
赞助内容	2875
赞助商链接	2875
赞赏	2857
""", '赠': """
赠送此文	2900
""", '跳': """
跳到主要內容	2883
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2883
""", '轉': """
轉發	2870
""", '转': """
转发	2870
""", '返': """
返信	1664
返信する	1664
返回顶部	2883
返回首页	2883
""", '追': """
追蹤	2871
追蹤我們	2871
""", '通': """
通報する	1664
通知をオン	1654
通知を受け取る	1684
""", '速': """
速報	1667
速報通知を受け取る	1684
""", '連': """
連結已複製	2900
連載	1667
""", '運': """
運営会社	1661
""", '違': """
違反報告	1664
""", '選': """
選單	2883
""", '邮': """
邮箱	2864
""", '链': """
链接已复制	2900
""", '閉': """
閉じる	1642	1669
""", '開': """
開く	1670
開通會員	2860
""", '関': """
関連	1667
関連する記事	1667
関連キーワード	1667
関連タグ	1667
関連トピックス	1667
関連ニュース	1667
関連リンク	1667
関連動画	1667
関連情報	1667
関連記事	1667
関連記事はこちら	1694
""", '閱': """
閱讀全文	2883
閱讀原文	2910
閱讀更多	2883
""", '關': """
關於我們	2876
關注	2871
關注我們	2871
關鍵字	2881
關閉	2856
""", '阅': """
阅读全文	2883
阅读原文	2910
阅读更多	2883
""", '隐': """
隐私政策	2876
隐私权政策	2876
""", '隱': """
隱私政策	2876
隱私權政策	2876
""", '電': """
電子信箱	2864
電子報	2864
電子版	1645
""", '音': """
音声で聞く	1655
音声読み上げ	1684
""", '頭': """
頭條	2881
""", '顯': """
顯示原文	2884
顯示更多	2883
""", '首': """
首頁	2883
首页	2883
""", '點': """
點我看影片	2900
點擊播放本文	2900
點閱排行	2909
""", '가': """
가	1718
가입하기	1709
가장 많이 본 뉴스	1725
""", '개': """
개인정보 처리방침	1723
개인정보처리방침	1723
""", '거': """
거부	1723
""", '검': """
검색	1727
""", '결': """
결과 보기	1728
""", '계': """
계속 읽기	1709
""", '고': """
고객센터	1723
""", '공': """
공유	1718
공유하기	1718
""", '관': """
관련 기사	1725
관련 뉴스	1725
관련 영상	1748
관련 태그	1725
관련기사	1725
관련뉴스	1725
관련키워드	1725
""", '광': """
광고	1722
광고 닫기	1722
광고 영역	87
""", '괜': """
괜찮습니다	1706
""", '구': """
구독	1709
구독 신청	1709
구독 전용	1709
구독 중	1709
구독신청	1709
구독이 완료되었습니다	1740
구독자 전용	1711
구독하고 이어서 읽기	1740
구독하기	1709
""", '글': """
글씨 크기	65
글씨크기	1718
글자 크기	1718
글자 크기 변경	65	1740
글자 크기 조절	65	1740
글자크기	1718
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1707
기사 공유하기	1718
기사 더보기	1740
기사 듣기	1740
기사 링크 복사	1740
기사 본문	1727
기사 선물하기	1740
기사 스크랩하기	1740
기사 오류 신고	1740
기사 오류 제보	1740
기사 원문 보기	1740
기사 저장하기	1740
기사 제보 및 문의	1740
기사 후원하기	1707
기사에 대한 의견	1724
기사원문	1727
기사저장	1718
기자 구독	1735
기자 구독하기	1735
기자 페이지	1735
기자 프로필 보기	1735
기자의 다른 기사	1735
기자의 다른기사	1725
""", '나': """
나중에	1706
나중에 보기	1740
나중에 읽기	1740
나중에 하기	1706
""", '내': """
내 정보	1709
""", '네': """
네이버 구독	1721
네이버 블로그	1718
네이버에서 구독	1721
네이버에서 구독하기	1721
""", '놓': """
놓치면 안 되는 기사	1748
""", '뉴': """
뉴스 듣기	1740
뉴스레터 구독	1714
뉴스레터 구독 신청	1714
뉴스레터 무료 구독	1740
뉴스레터 신청	1714
""", '다': """
다른 공유 찾기	1718
다른 기사	19	1725
다른 기사 더 보기	19
다른 기사 보기	1735
다른기사	1725
다른기사 보기	1725
다시 보지 않기	1706
다음	1727
다음 기사	1725
다음 기사 보기	1740
다음 페이지	1727
다음기사	1725
다음에	1706
""", '닫': """
닫기	1706
""", '답': """
답글	1724
답글쓰기	1724
""", '당': """
당신이 좋아할 만한	1725
""", '댓': """
댓글	1724
댓글 #	1724
댓글 #개	1724
댓글 보기	1724
댓글 쓰기	1724
댓글 운영 정책	1740
댓글 운영정책	1740
댓글보기	1724
댓글쓰기	1724
댓글을 입력해주세요	1724
""", '더': """
더 보기	1727
더보기	1725	1727
""", '독': """
독자 의견 조사	1740
""", '동': """
동영상	1725
동의	1723
동의합니다	1723
""", '등': """
등록	1724
""", '디': """
디지털뉴스부	1735
디지털뉴스팀	1735
디지털콘텐츠팀	1735
""", '라': """
라인	1718
""", '랭': """
랭킹	1725
랭킹뉴스	1725
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
로그아웃	1709
로그인	1709
로그인 후 댓글 쓰기	1740
로그인/회원가입	1709
로그인이 필요	1711
""", '링': """
링크 복사	1718
링크가 복사되었습니다	1740
""", '마': """
마이페이지	1709
""", '많': """
많이 본 기사	1725
많이 본 뉴스	1725
많이 본 영상	1748
많이 읽은 기사	1725
많이본 기사	1725
많이본 뉴스	1725
""", '맨': """
맨 위로	1727
맨위로	1727
""", '메': """
메뉴	1727
메뉴 닫기	1727
메일	1718
""", '모': """
모두 동의	1723
""", '목': """
목록	1727
목록보기	1727
""", '무': """
무료 체험 시작하기	1709
무료 회원가입	1709
""", '문': """
문의	1724
문자 크기	65
""", '바': """
바로가기	1718
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1718
""", '번': """
번역 보기	1728
""", '베': """
베스트	1725
""", '복': """
복사하기	1718
""", '본': """
본문 글씨 줄이기	1718
본문 글씨 키우기	1718
본문 바로가기	1727
본문으로 바로가기	1727
""", '북': """
북마크	1718
""", '비': """
비밀번호 찾기	1709
""", '사': """
사이트맵	1723
사진 확대	1727
""", '설': """
설문 참여 바로가기	1740
설문 참여하기	1740
설문조사 참여하기	1740
""", '속': """
속보	1725
속보 알림 받기	1740
속보 알림 신청	1740
""", '스': """
스크랩	1718
스크랩하기	1740
스폰서	1722
""", '신': """
신고	1724
신문구독	1709
""", '실': """
실시간 뉴스	1725
""", '알': """
알겠습니다	1728
알림 받기	1717
알림 설정	1717
""", '앱': """
앱 다운로드	1717
앱 다운로드하기	1717
앱 설치	1717
앱 설치하기	1717
""", '에': """
에디터 추천	1725
""", '연': """
연관기사	1725
""", '열': """
열기	1728
""", '영': """
영상	1725
영상 보기	1740
영상으로 만나보세요	1740
영상으로 보기	1740
""", '오': """
오늘 하루 보지 않기	1706
오늘은 그만 보기	1706
오늘의 추천	1725
오늘의 핫뉴스	1748
오디오로 듣기	1740
오류 신고	1724
오류 신고하기	1740
오탈자 신고	1740
""", '온': """
온라인뉴스팀	1735
""", '요': """
요약	1727
""", '원': """
원문 보기	1728
원문보기	1727
""", '위': """
위로	1727
""", '유': """
유료 기사입니다	1740
유튜브 구독	1721
유튜브 구독하기	1721
""", '음': """
음성 재생하기	1740
음성으로 듣기	1718
""", '응': """
응원하기	1707
""", '의': """
의견 쓰기	1724
""", '이': """
이 기사 어땠나요	1740
이 기사를 공유합니다	1740
이 기사를 추천합니다	1740
이 기사와 함께 읽은 기사	1740
이 기자의 다른 기사	1740
이 시각 많이 본 기사	1748
이 시각 많이 본 뉴스	1748
이 시각 주요뉴스	1725
이 시각 추천뉴스	1725
이런 기사는 어때요	1748
이메일	1718
이메일무단수집거부	1723
이미 구독 중이신가요	1709
이미 회원이신가요	1709
이미지 크게 보기	1727
이미지 확대	1727
이슈	1725
이용약관	1723
이전	1727
이전 기사	1725
이전 기사 보기	1740
이전기사	1725
""", '인': """
인기 급상승	1748
인기 기사	1725
인기기사	1725
인기뉴스	1725
인쇄	1718
인쇄하기	1718
인스타그램 팔로우	1740
""", '일': """
일시후원	1707
""", '자': """
자세히	1728
자세히 보기	1728
""", '재': """
재생	1727
""", '저': """
저작권규약	1723
저장	1718
""", '전': """
전체 댓글	1724
전체 보기	1727
전체메뉴	1727
전체보기	1727
""", '접': """
접기	1727
""", '정': """
정기 후원하기	1707
정기구독	1709
정기후원	1707
""", '제': """
제보	1724
제보하기	1724
""", '좋': """
좋아요	1718
좋은 기사 후원하기	1707
""", '주': """
주소 복사	1740
주소가 복사되었습니다	1740
주소복사	1718
주요 기사	1725
주요 뉴스	1725
주요 뉴스 더보기	1748
주요기사	1725
주요뉴스	1725
""", '지': """
지금 뜨는 기사	1748
지금 뜨는 뉴스	1748
지도 보기	1728
지면보기	1709
""", '청': """
청소년보호정책	1723
""", '최': """
최신 기사	1725
최신 뉴스	1725
최신기사	1725
최신뉴스	1725
""", '추': """
추천 기사	1725
추천 영상	1748
추천기사	1725
추천뉴스	1725
""", '친': """
친구 추가하기	1740
""", '카': """
카카오스토리	1718
카카오톡	1718
카카오톡 공유	1718
카카오톡으로 공유	1740
카카오톡으로 공유하기	1740
카테고리	1725
""", '쿠': """
쿠키 설정	1723
""", '퀴': """
퀴즈 풀기	1740
""", '키': """
키워드	1725
""", '태': """
태그	1725
""", '텔': """
텔레그램에서 소식 받기	1740
""", '투': """
투표하기	1740
""", '트': """
트위터	1718
트위터 공유	1718
""", '페': """
페이스북	1718
페이스북 공유	1718
페이스북으로 공유	1740
""", '펼': """
펼치기	1727
""", '포': """
포토	1725
""", '폰': """
폰트 크기	1718
""", '프': """
프리미엄	1709
프린트	1718
""", '함': """
함께 보면 좋은 기사	1725
함께 볼 기사	1748
함께 읽으면 좋은	1725
함께 읽은 기사	1748
""", '핫': """
핫뉴스	1725
핫이슈	1725
핫클릭	1748
""", '헤': """
헤드라인	1725
""", '협': """
협찬	1722
""", '홈': """
홈	1727
""", '화': """
화제의 뉴스	1725
""", '확': """
확인	1728
""", '회': """
회사소개	1723
회원 전용	1711
회원가입	1709
""", '후': """
후원	1707
후원 안내	1707
후원 하기	1707
후원하기	1707
후원회원 가입	1707
"""}

START = {'a': """
abonē	1828 K par	1828 K no	1828 K un	1830 K
accès	1208 K illimité
această	52 K investigație	2233 K traducere
además	977 K:	1022 K, en
ai가	1737 K 자동 번역한	1737 K 번역한	1737 K 핵심	1737 K 요약한
ai에게	1737 K 물어	1737 K 질문	1737 K 물어보기
ajánljuk	1455 K:
aktivér	435 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2581 K dig till vårt	2597 K
apoyá	81 K
apúntate	1003 K a nuestro seminario	1003 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2078 K ukazał się	2078 K pochodzi z	2084 K przetłumaczony	2084 K został przetłumaczony	2084 K czyta	2084 K wygenerowany
artykuły	2075 K autora
artículos	947 K gratuitos
ascultă	1 K	2222 K:	2239 K podcastul	2239 K acest articol
atradāt	44 K
atsisiųskite	1790 K
autorė	1794 K:
autoři	332 K jsou
außerdem	582 K lesenswert:	582 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1011 K la app
beiträge	27 K
benefício	2183 K do assinante:
berätta	59 K i	59 K gärna
beställ	2597 K
bestätigen	476 K sie ihre
bestätigungsmail	476 K
besøg	421 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	953 K diario	953 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2820 K liên quan:	2833 K viết này có	2833 K viết có hữu ích
báo	2833 K lỗi bài viết
bình	5 K luận	27 K luận	2834 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1455 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2833 K phát hiện	2833 K thấy bài viết
bản	2833 K tóm tắt này
bấm	2835 K để nghe
bật	2811 K thông báo
""", 'c': """
caractères	1288 K restants
chceš	354 K u nás pracovat	2457 K u nás pracovať
chefredaktör	2595 K och ansvarig utgivare:	2595 K:
chưa	32 K có bình luận
citeşte	2222 K şi	2222 K şi:
citește	2222 K și	2222 K și:	2222 K:	2222 K mai mult	2222 K aici	2222 K mai departe:
citiți	2222 K și
ciąg	2088 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2137 K exclusivo para	2181 K gerado	2186 K oferecido por
conținut	2233 K generat	2237 K oferit de
crédit	1282 K photo	1282 K photos
crédits	1282 K photo	1282 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2837 K đặt ứng dụng	2837 K ứng dụng	2837 K app
có	72 K thắc mắc	2820 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2228 K ai informații	2235 K ai observat o
dalinkitės	1790 K
další	320 K články autora
darovať	2451 K
dernières	1236 K actualités
descarcă	13 K	2253 K aplicația
descargá	13 K	1011 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2144 K no google play	2191 K na app store	2191 K no google play	2191 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	347 K
dostępna	2091 K w
dostępne	2091 K w
dostępny	2091 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2102 K do	2115 K do dyskusji
držte	28 K se
découvrez	1237 K aussi	1261 K la boutique	1261 K notre boutique	1261 K nos jeux	1261 K notre hors-série	1269 K notre application	1269 K notre appli
décryptage	1237 K :
déductible	1198 K des impôts	1198 K à #
déjà	1206 K abonné	1206 K inscrit	1206 K client
dùng	2844 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1481 K
encuéntranos	12 K
envía	3 K
envíanos	992 K
ermöglicht	584 K von
erről	1455 K bővebben
escríbenos	980 K
estagiária	2174 K sob supervisão	2174 * K sob supervisão
estagiário	2174 K sob supervisão
""", 'f': """
faça	2189 K o quiz	2189 K o teste	2189 K o nosso
felelős	1478 K szerkesztő:	1478 K kiadó:
fiți	31 K primul
foretrækker	436 K du
fortsätt	2599 K läsa
fortæl	59 K mig
fotogaléria	2425 K:
fotografía	1023 K:
frågor	72 K	73 K om artikeln
få	412 K fuld adgang til	435 K adgang	435 K fri	435 K fuld	435 K besked	435 K ugens	435 K dagens	435 K de	435 K nyheder	435 K en notifikation	435 K breaking	435 K seneste nyt	446 K	1997 K full tilgang til	2023 K tilgang	2023 K fri	2023 K full	2023 K beskjed	2023 K varsel	2023 K ukas	2023 K dagens	2023 K de	2023 K nyheter	2023 K siste	2035 K	2037 K varsel	2037 K varsler	2037 K push	2572 K full tillgång till	2597 K tillgång	2597 K fri	2597 K full	2597 K besked	2597 K en notis	2597 K veckans	2597 K dagens	2597 K de	2597 K nyheter	2597 K senaste	2608 K
férjen	1481 K hozzá
följ	12 K	2576 K	2597 K
følg	12 K	12 K oss	416 K	435 K	2001 K	2023 K
füge	12 K uns	590 K
fügen	12 K sie uns	590 K sie
für	479 K android und ios	530 K diesen artikel	530 K diesen	579 K nur
főszerkesztő	1478 K:
""", 'g': """
gazeteciliğimizi	2697 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2834 K cửa hàng trực tuyến
glöm	2597 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2833 K ý cho bài viết
gör	2581 K quizet	2581 K vårt quiz	2597 K vårt
görmemiz	2702 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1482 K lát
hintergründe	582 K dazu:
hjälp	2581 K oss bli bättre	2581 K oss att bli bättre
hjælp	421 K os med at blive bedre
hlavné	2438 K body
hlavní	334 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2834 K trả lời khảo sát	2842 K ủng hộ
hämta	13 K	2585 K
häng	2597 K med
hääleta	1059 K
håll	28 K	28 K dig
hör	534 K dir	590 K	2597 K
hören	534 K sie	590 K sie
hörzeit	606 K
hør	1 K artiklen	1 K artikkelen	1 K saken	405 K også	405 K også:	421 K mere på	435 K	1990 K også	1990 K også:	2023 K
""", 'i': """
iesūti	1816 K savu	1816 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1790 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2137 K é assinante
jäikö	1149 K juttu kesken
jälgi	1059 K
""", 'k': """
kapcsolódó	1455 K	1455 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2834 K tra kiến thức của bạn
kjøp	2006 K billetter	2006 K billett	2023 K
klausykitės	1775 K
klikněte	317 K zde
ključne	2376 K točke	2376 K tačke
klõpsates	1059 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1830 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	435 K
kopírovat	347 K
kopírovať	2451 K
kopē	1830 K
kvíz	317 K:	1468 K	2425 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1481 K
kérjen	1481 K
kérjük	28 K
kênh	2811 K youtube của báo
köp	2581 K biljetter	2581 K biljett	2597 K
kövess	12 K
kövesse	1481 K
kövessen	12 K
køb	421 K billetter	421 K billet	435 K
küfür	27 K içeren
küldd	3 K el	1463 K el nekünk
küldje	1463 K el nekünk	1481 K	1481 K tovább
kļūsti	1830 K
kết	2825 K nối với chúng tôi
""", 'l': """
laimē	1830 K
laimėkite	1790 K
legyél	1481 K
lejupielādē	1830 K
leé	1022 K también	1022 K más	1022 K:
lisää	1173 K meidät
lásd	1455 K még
lásson	1481 K több
lát	1463 K valami
láttál	1463 K valami
lägg	2597 K till
lähetä	1152 K juttuvinkki	1152 K uutisvinkki	1152 K vinkki	1156 K mielipidekirjoituksesi	1156 K mielipidekirjoitus	1173 K
lämna	2575 K dina tips	2575 K ditt tips
läs	2564 K mer om	2565 K också	2565 K också:	2565 K även	2565 K mer	2565 K mer:	2565 K:	2565 K här	2565 K även:	2572 K vidare med	2572 K mer på	2585 K e-tidningen	2585 K tidningen	2597 K	2599 K vidare
læs	404 K mere om	405 K også	405 K også:	405 K mere	405 K mere:	405 K:	405 K her	405 K hele	412 K videre med	426 K e-avisen	426 K avisen	435 K	437 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	335 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1173 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2088 K wideo
mesterséges	1489 K intelligencia írta
mirá	1006 K el video	1022 K también	1022 K:
mitä	8 K pidit	33 K mieltä	1174 K mieltä sinä
mišljenja	2373 K autora	2373 K iznesena	2373 K izneta
mišljenje	2373 K autora
możliwość	5 K komentowania
mándanos	992 K
más	976 K noticias de	976 K noticias sobre	976 K sobre	976 K en	976 K de	977 K información	977 K información:	980 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	320 K tip?	320 K tip na článek	320 K tip na téma	320 K tip pro
märkasid	44 K	1044 K midagi	1050 K viga	1050 K artiklis viga
még	32 K nincs
més	265 K informació:	291 K notícies de	291 K notícies sobre
mød	421 K os
mūs	1830 K vari
mời	2820 K xem	2820 K bạn đọc	2820 K độc giả	2825 K bạn tham gia	2825 K độc giả theo dõi	2825 K bạn đọc theo dõi	2835 K quý vị theo dõi	2835 K quý độc giả	2835 K bạn xem video	2835 K nghe
""", 'n': """
nahlásit	357 K chybu
nahlásiť	2460 K chybu
nahláste	2460 K chybu
najważniejsze	2084 K informacje
naloži	2505 K
naložite	13 K	2505 K
naročite	2512 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	355 K čas číst	2458 K čas čítať
než	364 K vložíte komentář	364 K začnete diskutovat	364 K napíšete příspěvek
nguồn	2829 K:	2829 K :
nhận	2811 K thông báo
nové	337 K číslo	337 K vydání	2441 K číslo	2441 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1173 K enemmän
nägid	1060 K viga
näita	1059 K
näitkö	1174 K virheen
näytä	1173 K sisältö
nå	2597 K vår
nézd	1455 K meg	1481 K meg
nézze	1455 K meg	1481 K meg
nāc	1821 K strādāt
""", 'o': """
oceń	8 K	2085 K ten	2085 K artykuł	2085 K tekst
odporučte	2451 K
odporúčame	2425 K:
odsłuchaj	2096 K	2096 K ten
ofereça	3 K
oglądaj	2072 K:
ohodnoťte	335 K	2439 K
opýtajte	2438 K sa
opširnije	2361 K:	2361 K na
otázky	72 K
ouça	1 K	2162 K:	2187 K o podcast
oír	1 K
""", 'p': """
pamanīji	1822 K kļūdu
pamanījāt	44 K	1822 K kļūdu
pastebėjote	44 K	1776 K įdomų	1782 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2829 K viên:
piditkö	8 K	69 K	82 K	1174 K
pidätkö	82 K	1174 K
piše	2388 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	352 K
podrži	81 K
podržite	81 K	2391 K
podés	12 K seguir	993 K enviarnos
podívejte	317 K se:	317 K se na video
poleć	2096 K
poslať	2451 K
poslechněte	1 K si	317 K si	317 K si:
poslušajte	1 K	2361 K:	2484 K:
posłuchaj	1 K	2072 K:	2072 K też:
poznáte	66 K niekoho
pozostała	2088 K część
pošaljite	41 K vijest
pošlete	347 K
pošlite	3 K	2451 K
poți	2228 K contacta autorul	2228 K contacta autoarea
praneškite	1776 K redakcijai
predplaťte	2455 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2425 K si tiež	2425 K si aj	2425 K si	2425 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1790 K
pronašli	44 K ste
pročitaj	2361 K još	2361 K i
pročitajte	2361 K još	2361 K i	2361 K više	2361 K:	2361 K više o ovoj temi
prvý	2450 K mesiac len za	2450 K mesiac za	2450 K mesiac už za	2450 K mesiac zadarmo
prześlij	2096 K dalej
präsentiert	584 K von
prüfen	590 K sie
publié	1318 K initialement dans	1318 K initialement sur	1318 K pour la première fois
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2439 K sa
páčilo	69 K sa
päivitä	1173 K
pääset	1173 K lukemaan
päätoimittaja	1171 K:
păstrați	28 K
pērc	1821 K biļetes	1830 K
předplaťte	352 K si
přehrajte	317 K si
přetisk	68 K povolen	68 K možný
přečtěte	317 K si také	317 K si	317 K si:	317 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	993 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	355 K posloucháte
radšej	2458 K počúvate
radši	355 K posloucháte
rašykite	1776 K autorei	1776 K autoriui
recibí	992 K las noticias
recomandări	2222 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1480 K ingyenesen
regisztráljon	1468 K	1480 K ingyenesen
regístrate	944 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2088 K tekstu
rezervē	1830 K
rešite	2361 K kviz
riješite	2361 K kviz
rozwiąż	2072 K quiz
rätsel	573 K mit
rätseln	573 K sie mit
réservez	1261 K vos places pour la soirée de la rédaction
réservé	1206 K aux abonnés
réservée	1206 K aux abonnés
réservés	1206 K aux abonnés
résumer	1251 K cet article	1251 K l'article
résumé	1251 K généré	1251 K rédigé	1251 K réalisé	1251 K produit	1251 K par
rösta	2597 K
rādīt	1830 K
""", 's': """
saglabā	1830 K
saistīts	1805 K:
saņem	1830 K
sažetak	2376 K	2376 K članka	2376 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	992 K el canal	1022 K leyendo:
sesizări	2228 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	334 K	334 K článku
siųskite	1776 K savo	1790 K
sjefredaktør	2020 K:	2020 K og ansvarlig redaktør:
skopírovať	2451 K
skrót	2084 K artykułu
skúsili	59 K ste
související	317 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2517 K napako
sprawdź	2072 K:	2072 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2438 K sa
stališča	2495 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	370 K si aplikaci
stöd	81 K	2572 K
stötta	81 K	2572 K
støt	81 K	412 K
støtt	81 K	1997 K
suscríbete	938 K a
susidūrėte	1776 K su
susiję	1764 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1251 K générée
syötä	1173 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1487 K:
szívesen	1482 K meghallgatjuk
szöveg	1487 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	997 K
síganos	12 K
sígueme	997 K
síguenos	12 K
só	2137 K para assinantes
sólo	944 K para suscriptores
søg	435 K nu
súhrn	2438 K
súmate	12 K	56 K a las #
súvisiace	2425 K:
súvisiaci	2425 K článok
sūti	1816 K savu	1830 K
""", 't': """
también	965 K en facebook	977 K puedes leer	977 K puedes leer:	977 K te puede interesar:
també	265 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1178 K on
tekstą	46 K galima
tenés	987 ¿K información
thấy	44 K lỗi
thử	2834 K sức với
tiedätkö	1152 K aiheesta	1152 K asiasta	1152 K lisää
tiivistelmä	26 K on
tilføj	435 K
todavía	32 K no hay comentarios
további	1455 K részletek
traducció	274 K feta
transparentní	327 K účet:
trên	2811 K google news
trả	2834 K lời câu đố
trải	2844 K nghiệm
turpinājums	1832 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1152 K
tác	2829 K giả:	2829 K giả là
támogasd	81 K	1473 K a	1473 K az
támogassa	81 K	1473 K a	1473 K az
täglichen	476 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1217 K l'application
téléchargez	13 K
tóm	2833 K tắt này
töltsd	13 K le
töltse	13 K le	1481 K le	1481 K ki
történeteiket	1463 K
tüm	27 K yorumlar
tęsinys	1792 K
tłumaczenie	2084 K
tải	13 K	13 K ứng dụng	2811 K ứng dụng	2811 K app	2837 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2396 K na grešku
uključi	2384 K
uključite	2384 K
uložit	347 K
uložiť	2451 K
uložte	347 K si	2451 K si
unbeschränkter	553 K zugang
unterstütze	81 K	459 K
unterstützen	81 K sie	459 K sie	459 K sie die
uočili	7 K ste
upozorniť	2460 K na chybu
upozorněte	357 K na chybu
urmărește	12 K	2222 K și:	2239 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1468 K részt
već	2412 K za #	2412 K od #
več	2484 K:	2484 K v videu	2509 K o tem	2509 K novic	2509 K preberite
vidéo	1237 K :
visą	1790 K interviu
više	2361 K o:
você	2162 K pode gostar:
vprašaj	2498 K
vprašajte	2498 K
vypočujte	1 K si	2425 K si:
vyskúšali	59 K ste
vytiskněte	347 K
vytlačiť	2451 K
vytlačte	2451 K
vyzkoušeli	59 K jste
válaszolj	1481 K
válaszoljon	1481 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	435 K med
véleménycikkeit	1463 K
více	317 K zde	317 K k tématu:
võida	1059 K
võta	1044 K ühendust	1059 K
vă	28 K rugăm să
věnujte	347 K
všechny	27 K komentáře	320 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	500 K artikel:
weź	2115 K udział w dyskusji
więcej	2071 K o	2071 K na temat	2071 K z	2072 K na ten temat:	2075 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	476 K newsletter
""", 'y': """
yanlişlik	2691 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2107 K uwagę	2107 K błąd	2107 K literówkę	2107 K uwagi	2107 K nieścisłość
ziņo	1816 K redakcijai
zkopírovat	347 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2104 K reporterem	2104 K reporterką	2104 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	509 K dpa	753 K #	753 K
""", 'à': """
à	1237 K lire aussi	1237 K lire également	1237 K lire :	1237 K lire sur	1237 K voir aussi	1237 K écouter	1237 K relire	1237 K découvrir	1237 K lire sur le même sujet	1237 K consulter :	1237 K voir également	1240 K propos de l'auteur	1240 K propos de l'autrice	1261 K retrouver dans le numéro
àudio	274 K generat
""", 'á': """
áudio	2181 K gerado
""", 'ä': """
är	2575 K du
äänestä	1173 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2159 K preciso estar logado
écouter	1 K l'article	1 K cet article	1237 K aussi
écoutez	1 K cet	1 K l'article	1265 K le podcast
épinglez	1284 K cet article	1284 K cette recette	1284 K cette page	1284 K la recette	1284 K ce billet	1284 K-la	1284 K-le	1284 K l'article	1284 K l'image
""", 'í': """
írd	1481 K be
írj	1463 K a szerzőnek
írja	1481 K be
írjon	1463 K a szerzőnek	1481 K közvetlenül	1481 K nekünk
""", 'î': """
întreabă	2233 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1482 K szerint
""", 'ú': """
últimas	976 K noticias de	2161 K de	2161 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	503 K die autor:in	503 K die autoren	503 K die autor:innen	505 K die autorin	505 K den autor	506 K die autorin	506 K den autor
übersetzung	587 K:	587 K aus dem
""", 'č': """
čitaj	2361 K još
čitajte	2361 K i	2361 K još	2361 K još:
članak	46 K se može	46 K možete	2376 K je preveden	2376 K čita	2379 K je objavljen u
članek	46 K lahko	2498 K je preveden	2498 K bere	2498 K je prebral	2501 K je objavljen v
článek	46 K lze	46 K můžete	334 K byl přeložen	334 K přeložen	334 K načetl	337 K vyšel v
článok	46 K možno	46 K môžete	2438 K bol preložený	2438 K načítal	2441 K vyšiel v
čo	33 K si myslíte
čtěte	317 K také	317 K také:	317 K i	317 K více	317 K:
číslo	327 K účtu pro dary	327 K transparentního účtu
čítajte	2425 K aj	2425 K tiež	2425 K viac
""", 'đ': """
đánh	2833 K giá bài viết
đăng	2834 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2850 K dây nóng: #	2850 K dây nóng #
được	68 K phép đăng lại
đọc	2820 K thêm	2820 K thêm:	2820 K:	2820 K tiếp:	2825 K tin nhanh
""", 'į': """
įsigykite	1790 K
įtraukite	1790 K mus
įveskite	1790 K
""", 'ś': """
ściągnij	13 K	2120 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2100 K:
źródło	2100 K:
""", 'ž': """
želite	2393 K raditi kod nas	2393 K da radite kod nas	2514 K delati pri nas
želiš	2393 K raditi kod nas	2514 K delati pri nas
žinote	1776 K daugiau	1791 K istoriją
žiūrėkite	1764 K taip pat	1790 K
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
автор	2303 K - обозреватель	2303 K - корреспондент	2303 K - колумнист	2303 K - редактор	2757 K - оглядач	2757 K - колумніст	2757 K - кореспондент
авторка	2757 K - оглядачка	2757 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
больше	2287 K новостей	2288 K по теме:	2326 K любите слушать	2326 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2306 K ли материал	2306 K ли пересказ	2306 K ли этот пересказ	2306 K ли этот	2306 K ли текст
была	2306 K ли статья	2306 K ли эта	2306 K ли новость
більше	2741 K по темі:	2741 K за темою:	2741 K на тему:	2741 K про це:	2772 K новин	2772 K матеріалів
""", 'в': """
вакансии	2309 K "	2309 K редакции
вакансії	2762 K "	2762 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2306 K понравилась	2306 K понравился	2306 K помогла	2760 K сподобалась	2760 K сподобалася	2760 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2287 K новости на тему	2287 K материалы	2287 K новости	2287 K статьи	2291 K статьи автора	2291 K материалы автора
всички	197 K новини
встановлюйте	2767 K
встановіть	13 K	2767 K	2793 K застосунок
встигніть	2796 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2305 K от
гледайте	170 K видеото	170 K:
головне	2759 K від	2759 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2741 K:	2741 K про це
джерела	2774 K:
джерело	2774 K:
дивіться	2741 K також	2741 K:	2741 K також:	2741 K відео:
до	2741 K теми:
докладніше	2741 K:	2741 K про це
доступно	2314 K в	2314 K на	2314 K для	2767 K в	2767 K у	2767 K на	2767 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2291 K материалы автора
думка	2757 K автора	2757 K редакції	2757 K, висловлена
думки	2757 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2291 K новость?
еще	2288 K по теме:
ещё	2287 K больше	2288 K по теме:
""", 'з': """
за	2741 K темою:
забелязахте	7 K
завантажити	2767 K в	2767 K з	2767 K у
завантажте	13 K	2767 K в	2767 K з	2793 K застосунок	2793 K додаток
завантажуйте	13 K	2767 K	2777 K застосунок
загрузите	2314 K в	2314 K на
задайте	2305 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	2759 K
зберегти	2771 K
збережіть	2771 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2780 K слухати
""", 'и': """
идет	2345 K подписка
идёт	2345 K подписка
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2320 K:
источники	2320 K:
""", 'к': """
как	2306 K вам статья	2306 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	2759 K виклад	2759 K переказ
коротко	2305 K от	2759 K від
краткий	26 K пересказ	2305 K пересказ
кратко	2305 K от
краткое	2305 K содержание
куиз	170 K:
""", 'л': """
лучшее	2287 K за
любите	2780 K слухати
""", 'м': """
материал	46 K можно	2288 K по теме:	2308 K опубликован в	2311 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2317 K подписки за
мнение	2303 K автора	2303 K редакции
мнението	182 K на автора
мнения	2303 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2771 K
надішліть	3 K	2771 K
накратко	184 K от
началась	2345 K подписка
нашли	7 K ошибку	7 K опечатку
не	2345 K забудьте подписаться	2796 K забудьте передплатити
немає	2780 K часу читати
нет	32 K комментариев	2326 K времени читать
новия	187 K брой
новият	187 K брой
новости	2287 K партнеров
новый	2308 K номер
нравится	82 K
няма	32 K коментари
нямате	205 K време да четете
""", 'о': """
об	2288 K этом подробнее	2291 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2305 K	2759 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2314 K в
открыта	2345 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2318 K
отправьте	3 K	2318 K
оформити	2796 K передплату
оформить	2345 K подписку
оценете	185 K
оцените	8 K	2306 K
оцініть	2760 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2317 K месяц за
перевод	2305 K выполнен	2305 K сделан
передплата	2770 K за #	2770 K від #	2796 K на перше півріччя	2796 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2759 K
переклад	2759 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2305 K
перший	2770 K місяць за
питання	73 K до статті
по	89 K подписке	2288 K теме:
повече	170 K по темата:	197 K новини
повідомити	2782 K про помилку
повідомте	2782 K про помилку	2782 K нам про помилку
погляди	2757 K авторів
подарете	196 K
подарите	2318 K
подарить	2318 K
подарувати	2771 K
подаруйте	2771 K
поддержать	2323 K
поддержи	81 K
поддержите	81 K	2323 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2317 K за #	2317 K от #	2317 K за рубль	2345 K на первое полугодие	2345 K на второе полугодие
подписывайтесь	12 K	2323 K на
подпишись	12 K	2338 K на
подпишитесь	12 K	2323 K на	2338 K на нас
подробнее	2288 K:	2288 K в материале	2288 K - в	2288 K читайте в материале	2288 K об этом
подробности	2288 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2303 K автора
позицията	182 K на автора
позиція	2757 K автора
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
порадьте	2771 K
порекомендуйте	2318 K
последвайте	12 K	202 K
последние	2287 K новости о
послухати	1 K
послушать	1 K
поставте	2759 K запитання
почитать	2288 K:
преведено	184 K с
преводът	184 K е
предпочитате	205 K да слушате
прежде	2339 K чем оставить комментарий	2339 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2291 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	2796 K передплата
продолжается	2345 K подписка	2345 K подписная кампания
пройдите	2288 K тест
пройдіть	2741 K тест
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	2770 K за #	2770 K від #
підписуйся	12 K
підписуйтесь	12 K	2777 K на
підпишіться	12 K	2777 K на
підсумок	2759 K
підтримайте	81 K	2777 K
підтримати	2777 K
""", 'р': """
работа	2309 K в "
радимо	2741 K прочитати:
разрешете	192 K
распечатайте	2318 K
распечатать	2318 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2288 K:
рекомендуємо	2741 K:
робота	2762 K в "	2762 K у "
роздрукувати	2771 K
роздрукуйте	2771 K
розкажіть	59 K у
розпочалася	2796 K передплата
розпочато	2796 K передплату
""", 'с': """
саммари	2305 K
свалете	13 K	192 K	217 K приложението
свежий	2308 K номер
свързани	170 K:
связаться	2291 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2314 K в	2314 K из	2323 K приложение	2343 K приложение
скачать	13 K	2314 K в	2314 K на
скопировать	2318 K
скопируйте	2318 K
скопіювати	2771 K
скопіюйте	2771 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	2741 K:	2741 K також:
слухати	1 K
слушайте	2288 K:	2288 K также:
слушать	1 K
см	2288 K. также:
смотрите	2288 K также	2288 K:	2288 K	2288 K также:	2288 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2328 K об ошибке	2328 K нам об ошибке
сообщить	2328 K об ошибке
сохраните	2318 K
сохранить	2318 K
спитайте	2759 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2305 K
спросить	2305 K
станьте	31 K первым	31 K першим	2323 K подписчиком	2323 K соучастником	2777 K частиною спільноти	2777 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	2759 K перекладено
статью	46 K можно	2311 K можно
статья	2305 K переведена	2305 K озвучена	2306 K была	2308 K опубликована в
стежте	12 K за
стислий	2759 K виклад	2759 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	2741 K читайте:
текст	46 K можно	46 K можна	2305 K переведён	2305 K переведен	2305 K озвучен	2759 K перекладено	2759 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
точка	2303 K зрения автора	2757 K зору автора	2757 K зору редакції
триває	2796 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2326 K слушать
успейте	2345 K подписаться
установите	13 K	2343 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2288 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2325 K работать у нас	2325 K у нас работать	2325 K работать в нашей
хочете	2779 K працювати в нас	2779 K в нас працювати	2779 K працювати у нас
хочеш	2779 K працювати в нас
хочешь	2325 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2759 K переказ	2759 K короткий виклад	2759 K короткий переказ	2759 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	2760 K була стаття	2760 K був матеріал	2760 K був переказ	2760 K був цей переказ	2760 K була ця	2760 K був цей	2760 K сподобалась	2760 K сподобалася	2760 K сподобався
читай	2338 K нас
читайте	12 K нас	13 K	2288 K также	2288 K также:	2288 K:	2288 K подробнее	2288 K еще	2288 K по теме:	2288 K подробнее:	2288 K материал	2288 K в материале	2314 K нас без	2314 K без	2323 K	2323 K нас в	2741 K також	2741 K також:	2741 K:	2741 K ще	2741 K також на тему:	2741 K по темі:	2741 K також на тему	2777 K
читать	2288 K также	2288 K по теме:
что	33 K вы думаете	2288 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	2741 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2305 K краткое содержание
этот	26 K пересказ	2305 K пересказ	2305 K краткий пересказ	2311 K материал можно	2311 K текст можно
эту	2311 K статью можно
""", 'я': """
як	2760 K вам стаття	2760 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1362 K את
אולי	1377 K פספסתם:
אל	1368 K תפספסו: הפעילו
""", 'ב': """
בואו	1363 K לעבוד איתנו
בחנו	1365 K את עצמכם
""", 'ד': """
דווחו	1362 K על
""", 'ה': """
האזינו	1 K	1349 K:	1364 K לפודקאסט	1364 K לפרק
האם	8 K אהבתם	1362 K הכתבה	1362 K הסיכום	1362 K המידע
הדוא	1356 K"ל האדום
הורידו	13 K	1342 K את האפליקציה	1367 K
היו	31 K הראשונים
הירשמו	1363 K לוובינר	1363 K לכנס
הכותב	1357 K הוא
הכותבים	1357 K הם
הכותבת	1357 K היא
הכנתם	59 K
הכתבה	1362 K עניינה	1378 K ממשיכה
המחבר	1357 K הוא
המחברת	1357 K היא
המייל	41 K האדום
המשך	1378 K הכתבה
הפעילו	1368 K התראות	1368 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1364 K המלא זמין
הצביעו	1365 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1342 K לערוץ הטלגרם	1342 K לקבוצת הוואטסאפ	1342 K לקבוצת הווטסאפ	1353 K אלינו	1353 K לערוץ	1353 K לקבוצה	1353 K לקבוצת	1353 K לקבוצות	1353 K עכשיו	1353 K גם	1354 K	1363 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1364 K לפודקאסט
השתתפו	1365 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1373 K ראשון ב
""", 'י': """
יש	72 K שאלות	1356 K לכם מידע	1356 K לכם סיפור	1356 K לך מידע	1356 K לך סיפור
""", 'כ': """
כדי	1373 K לקרוא את
כל	1353 K החדשות
כתבות	1377 K נוספות:
""", 'ל': """
להאזנה	1364 K לכתבה	1364 K לפודקאסט
להורדת	1367 K
להמשך	1373 K קריאה
לכל	1357 K הכתבות של	1377 K הכתבות:
לכתבה	1349 K המלאה
לכתבות	1377 K נוספות:
לעדכונים	1353 K נוספים	1353 K
לערוץ	1342 K הטלגרם
לפניות	1356 K לכתב	1356 K לכתבת
לפרק	1364 K המלא
לצפייה	1364 K בסרטון	1364 K בווידאו	1364 K במשדר
לקבוצת	1342 K הווטסאפ	1353 K הוואטסאפ	1353 K הווטסאפ
לקבלת	1353 K עדכונים
לקריאה	1349 K נוספת	1349 K נוספת:	1373 K מלאה
לקריאת	1373 K הכתבה המלאה
לרכישת	1363 K כרטיסים לכנס	1363 K כרטיסים לחצו	1363 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1365 K דעתכם? הצביעו
מייל	1356 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1356 K במשהו	1356 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1349 K בנושא:	1377 K במדור:	1377 K כתבות:
ענו	1365 K על הסקר	1365 K על הסקר:	1365 K על החידון
עקבו	12 K	1353 K אחרינו	1354 K אחרי
""", 'פ': """
פרסומת	1378 K
""", 'צ': """
צפו	1349 K:	1349 K גם	1364 K בסרטון	1364 K בתיעוד	1364 K בווידאו	1364 K בכתבה
""", 'ק': """
קבלו	1368 K התראות	1368 K עדכונים על	1368 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1349 K גם	1349 K גם:
קראו	1349 K גם	1349 K גם:	1349 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1353 K להיות	1353 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1371 K	1372 K בעיתונות	1372 K בנו	1372 K בעבודתנו
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
از	1111 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1099 K خود را بسنجيد
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
ايا	1096 K اين	1096 K خطايي
اين	52 K گزارش	1096 K	1111 K مطلب را هم بخوانيد:
اينجا	1111 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1084 K:
بخوانيد	1084 K:
بشنويد	1 K
به	12 K كانال	1096 K اين
بيشتر	1084 K بخوانيد	1084 K بخوانيد:	1084 K ببينيد	1111 K بدانيد:
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
تماس	1092 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1092 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1099 K خود را
در	1084 K اين باره بخوانيد	1099 K اين نظرسنجي	1099 K نظرسنجي ما	1099 K نظرسنجي	1111 K همين زمينه:	1111 K همين رابطه:
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
شما	1099 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1092 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1092 K خبر:	1092 K خبر :
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
مترجم	1092 K:
مصيتم	7 K
مطالب	1084 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1092 K:	1092 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1096 K شما درباره
نظرات	5 K
نظرسنجي	1099 K:
نقل	68 K مطالب با ذكر
نويسنده	1092 K:	1092 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1084 K بخوانيد	1084 K بخوانيد:	1111 K ببينيد:
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
گزارش	1092 K:	1096 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1415 K यह	1415 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1410 K-	1410 K:	1410 K -	1410 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1401 K भी पढें	1401 K भी पढें:	1428 K भी पढें-	1428 K भी देखें:
""", 'ए': """
एजेंसी	1410 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1401 K पढें:	1428 K भी पढें:
""", 'क': """
केवल	1424 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1415 K यह	1415 K आपको
""", 'ख': """
खबर	1415 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1410 K:
""", 'द': """
देखें	1401 K:	1401 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1428 K:
पढें	1401 K:	1428 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1410 (K
""", 'म': """
मात्र	1424 K # रुपये में
""", 'य': """
यह	1401 K भी पढें	1401 K भी पढें:	1401 K भी देखें:	1410 (K लेखक के	1415 K खबर आपको	1428 K भी पढें-	1428 K भी पढें -
ये	1401 K भी पढें	1401 K भी पढें:	1410 (K लेखक के	1428 K भी पढें-	1428 K भी देखें:
""", 'ल': """
लेखक	1410 K के बारे में	1410 (K	1410 K वरिष्ठ पत्रकार हैं	1410 K स्वतंत्र पत्रकार हैं
लेखिका	1410 K के बारे में	1410 (K	1410 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1401 K:	1428 K खबर:	1428 K खबरें:
सिर्फ	1424 K # रुपये में
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
กด	12 Kติดตาม	2626 Kติดตาม	2626 Kไลก์
""", 'ข': """
ขอ	2629 Kบคุณภาพจาก	2629 Kบคุณข้อมูลจาก
ข่	2622 Kาวที่เกี่ยวข้อง:	2629 Kาวโดย	2635 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2635 Kิป:
คุ	2632 Kณรู้สึกอย่างไรกับ	2632 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2635 Kคลิป:	2635 Kคลิป :
""", 'ซ': """
ซื	2633 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2622 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2626 Kดตามช่อง	2626 Kดตามเรา	2626 Kดตามข่าว	2644 Kดตามอ่านข่าวอื่นๆ	2644 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2631 Kม ai
""", 'ท': """
ทด	2633 Kสอบความรู้ของคุณ
ทำ	2633 Kแบบสำรวจสั้น
ที	2629 K่มา:	2629 K่มา :
""", 'บ': """
บท	2631 Kความนี้ใช้ ai	2631 Kสรุปนี้	2631 Kความนี้แปล	2631 Kความนี้เรียบเรียง	2632 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2631 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2629 K้เขียน:	2629 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2632 Kข้อผิดพลาดในบทความ
พื	2645 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2633 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2629 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2633 Kวมโหวต:	2633 Kวมโหวต :	2633 Kวมทำแบบสำรวจ	2633 Kวมสนุก	2640 Kวมสนับสนุน
ร้	2648 Kองทุกข์	2648 Kองเรียน
""", 'ล': """
ลง	2633 Kทะเบียนเข้าร่วมสัมมนา	2633 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2640 Kับสนุน
สร	2631 Kุปโดย	2631 Kุปข่าวด้วย	2631 Kุปนี้	2631 Kุปข่าวโดย	2632 Kุปนี้มีประโยชน์
สา	2648 Kยด่วนข่าว	2648 Kยด่วนทีมข่าว
ส่	2648 Kงข่าว
""", 'อ': """
อ่	2622 Kานเพิ่มเติม:	2622 Kานต่อ:	2622 Kานข่าวต้นฉบับ:	2622 Kานเพิ่มเติม	2622 Kานประกอบ:	2635 Kานข่าวเพิ่มเติม:	2635 Kานข่าวเพิ่มเติม	2635 Kานข่าวที่เกี่ยวข้อง:	2635 Kานข่าว:	2635 Kานเรื่องอื่น:	2644 Kานข่าวอื่นๆ	2644 Kานข่าวต้นฉบับได้ที่	2644 Kานบทความอื่นๆ	2644 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2629 Kางอิง:
""", 'เ': """
เก	2629 Kี่ยวกับผู้เขียน
เข	2626 K้าร่วมช่อง
เน	2631 Kื้อหานี้สร้าง	2645 Kื้อหาสปอนเซอร์	2645 Kื้อหาโฆษณา	2645 Kื้อหาสนับสนุนโดย
เพ	2626 Kิ่มเพื่อน
เร	2629 Kื่อง:	2629 Kื่อง :	2629 Kื่องและภาพ
""", 'แ': """
แจ	2632 K้งแก้ไขข่าว	2648 K้งเบาะแส	2648 K้งข่าว
แช	3 Kร์
แป	2631 Kลโดย
แอ	2626 Kดไลน์
""", 'โ': """
โฆ	2645 Kษณา -
""", 'ใ': """
ให	2632 K้คะแนนบทความ
""", 'ไ': """
ไม	2626 K่พลาดทุกข่าวสาร	2626 K่พลาดข่าว
""", 'ả': """
ảnh	2829 K:
""", 'ủ': """
ủng	2829 K hộ tác giả	2842 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1668 Kせて読みたい	1668 【Kせて読みたい】	1668 Kせて読みたい:
""", 'こ': """
こち	1668 Kらもおすすめ	1668 Kらもおすすめ:	1696 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1676 K記事を書いた人	1676 K記事の筆者	1679 K要約はai	1679 K要約は、ai	1679 K要約は役に立ち	1679 ※K要約	1679 K記事の翻訳	1679 K記事の要約	1679 K記事はai	1679 K翻訳	1679 K見出しはai	1687 K記事は	1687 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1668 Kと見る:	1696 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1696 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1700 【Kゼント】	1700 Kゼント応募
""", '一': """
一覧	1696 【K】
""", '下': """
下載	13 K	2868 Kapp	2868 K應用程式
下载	13 K	2868 Kapp	2868 K应用
""", '以': """
以上	2894 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2891 K:	2891 (K	2891 K係	2891 K为	2891 K為
""", '你': """
你做	59 K了吗
你可	2882 K能會喜歡:	2913 K能想看:
你有	2889 K线索
你覺	2896 K得這篇
你觉	2896 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2891 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2894 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2874 K微信公众号	2874 K官方微信
""", '内': """
内容	2894 K由ai
""", '写': """
写真	1668 【K】	1668 K:	1696 【Kを見る】	1696 【Kギャラリー】
""", '出': """
出典	1676 K:
""", '分': """
分享	3 K
""", '前': """
前回	1696 【K】	1696 Kの記事:
""", '加': """
加入	12 K	2887 K	2908 K
""", '動': """
動画	1668 【K】	1696 【Kを見る】
""", '升': """
升級	2908 K
升级	2908 K
""", '原': """
原文	2912 K刊于	2912 K刊於
""", '参': """
参与	2898 K我们的
参考	69 Kになった	1668 K:
""", '參': """
參與	2898 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2897 K错误
""", '取': """
取材	1676 K・文	1676 K・執筆
""", '另': """
另请	2882 K参阅
""", '可': """
可以	2888 K在x上
可自	68 K由转载
""", '合': """
合わ	1668 Kせて読みたい:
""", '同': """
同场	2882 K加映:
同場	2882 K加映:
""", '問': """
問問	2894 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1676 K:	1676 K/
""", '報': """
報名	2899 K參加
""", '填': """
填写	2898 K问卷
填寫	2898 K問卷
""", '如': """
如发	2897 K现
如有	2889 K线索	2889 K線索
如果	2889 K您有相关线索	2889 K你掌握	2889 K您掌握	2890 K您有
如發	2897 K現
""", '官': """
官方	2874 K微信:	2874 K微信公众号:
""", '審': """
審校	2891 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	2882 K閱讀	2882 K阅读	2882 K閱讀:	2882 【K閱讀】	2913 K阅读:
""", '开': """
开启	2868 K通知	2868 K推送通知
""", '引': """
引用	1676 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2913 K:
影音	2913 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2913 K看更多:
""", '微': """
微信	2868 K扫	2874 K公众号:
""", '您': """
您对	2896 K这篇文章
您對	2896 K這篇文章
您有	2889 K线索
您的	27 K评论
您覺	2896 K得這篇
您觉	2896 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2868 K客户端
""", '打': """
打开	13 K	2868 K微信
""", '扩': """
扩展	2882 K阅读:
""", '扫': """
扫一	2868 K扫
扫描	2868 K二维码关注	2887 K
扫码	2887 K
""", '投': """
投票	2898 K:
投稿	27 Kは
""", '报': """
报名	2899 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2887 K追蹤
""", '掃': """
掃一	2868 K掃
""", '採': """
採訪	2891 K撰文:
""", '推': """
推荐	2882 K阅读	2882 K阅读:
推薦	2882 K閱讀:
""", '提': """
提供	1676 K:
""", '摘': """
摘要	2894 K由
""", '撰': """
撰文	2891 K:
撰稿	2891 K:
""", '支': """
支持	2906 K
""", '收': """
收听	1 K	2901 K我们的播客	2901 K我们的节目
收聽	1 K	2901 K我們的播客	2901 K我們的節目
""", '文': """
文/	1676 K
文:	1676 K
文・	1676 K
文章	44 K有误	2891 K来源:	2897 K有误	2897 K有誤
""", '新': """
新聞	41 K爆料	2889 K線索
新闻	41 K热线	41 K报料	41 K爆料	2889 K线索热线	2889 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2882 K:	2882 K新聞:	2882 K內容:	2882 【K新聞】	2882 K相關	2882 K阅读:	2882 K報導:	2882 K报道:	2912 K精彩内容	2912 K精彩內容	2912 K资讯	2912 K資訊	2912 K内容请	2912 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2889 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	2894 K容由ai
本报	41 K热线
本摘	2894 K要
本文	2891 (K作者	2891 K作者	2894 K摘要	2894 K由ai	2894 K由人工智能翻译	2894 K由人工智能生成	2894 K由人工智慧	2912 K章來自	2912 K转载自	2912 K轉載自	2912 K来自	2912 K來自
""", '来': """
来发	31 K表第一
来源	2891 K:
""", '校': """
校对	2891 K:
""", '構': """
構成	1676 K・文
""", '次': """
次に	1668 K読む:
次の	1696 Kページ:	1696 【K記事】
次ペ	1696 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2887 K加入	2888 K在	2888 K关注	2889 K提供线索	2889 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2887 K加入	2888 K在	2889 K提供線索	2889 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	2894 K要
""", '测': """
测一	2898 K测:
""", '測': """
測一	2898 K測:
""", '点': """
点击	2882 K查看	2882 K阅读:	2901 K观看视频	2901 K收听
点我	2887 K加入
""", '熱': """
熱門	2913 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2889 K请	2889 K請
""", '用': """
用微	2868 K信扫
""", '画': """
画像	1668 【K】	1696 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2897 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2882 K阅读	2882 K新闻	2882 K报道:	2882 K阅读:	2913 K新闻:	2913 K文章:
相關	2882 K新聞	2882 K報導	2882 【K新聞】	2882 K閱讀:	2913 K新聞:	2913 K文章:	2913 K報導:
""", '看': """
看更	2882 K多:
""", '立': """
立即	2887 K加入	2898 K报名	2898 K報名
""", '筆': """
筆者	1676 Kプロフィール
""", '編': """
編輯	2891 K:
編集	41 K部への情報提供
""", '线': """
线索	2889 K征集
""", '编': """
编辑	2891 K:	2891 (K:
""", '聽': """
聽我	2901 K們的podcast
""", '著': """
著者	1676 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2901 K上方影片
""", '观': """
观看	2901 K上方视频
""", '视': """
视频	2913 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2908 K	2918 K本報	2918 K我們	2918 K本刊
""", '記': """
記事	7 Kの誤り	1687 Kの誤り	1687 Kに誤り
記者	1676 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1668 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1700 【Kプレゼント】	1700 Kプレゼント
""", '請': """
請支	2906 K持
""", '订': """
订阅	2908 K	2918 K本报	2918 K我们	2918 K本刊	2918 K本公众号	2918 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	2906 K持
""", '責': """
責編	2891 K:
""", '資': """
資料	2891 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2906 K
""", '责': """
责任	2891 K编辑:	2891 (K编辑
责编	2891 K:
""", '赞': """
赞助	2906 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2895 K摘要
这段	2895 K摘要
这篇	8 K文章	52 K调查	52 K报道	2895 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2895 K摘要
這篇	2895 K文章
""", '采': """
采写	2891 K:
""", '長': """
長按	2887 K
""", '长': """
长按	2887 K
""", '開': """
開啟	2868 K通知	2868 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1668 K記事	1668 K記事:	1668 【K記事】	1668 K:	1668 【K】	1696 【K写真】
""", '閱': """
閱讀	2882 K更多
""", '问': """
问问	2894 K我们的ai
""", '阅': """
阅读	2882 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	2898 K報名
""", '马': """
马上	2898 K报名
""", '點': """
點我	2887 K加入
點擊	2882 K查看	2882 K閱讀:	2901 K觀看影片
""", '같': """
같이	1726 K 보기:
""", '관': """
관련	1726 K 기사:	1749 K 기사 :	1749 [K 기사]	1749 K 기사-
관련기사	1726 K	1726 K:	1726 [K]	1749 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1737 K #줄 요약
기사에	73 K 대해 궁금	1742 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1749 K 기사:
""", '당': """
당신의	1741 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1726 K 읽기:
더보기	1726 [K]	1726 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1741 K 설문에	1741 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1749 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1737 K 요약은
""", '사': """
사진출처	1752 K:
""", '생': """
생성형	1737 K ai가 요약
""", '설': """
설문에	1741 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1741 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1726 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1737 K 요약은 ai	1737 K 요약이 도움	1737 K 기사는 인공지능	1737 K 기사는 ai	1737 K 번역	1742 K 기사가 도움이	1742 K 기사를 어떻게	1742 K 뉴스에 대한 의견	1742 K 기사에 대한 의견
이슈	1749 [K]
이어	1726 K 읽기:
""", '인': """
인기기사	1749 [K]
""", '자': """
자료출처	1752 K:
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
추천	1726 K 기사:
추천기사	1749 [K]
""", '출': """
출처	1752 K:	1752 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1726 K 볼 만한 기사:	1726 K 보면 좋은 기사:	1749 [K 읽기]
""", '핫': """
핫클릭	1749 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1726 [K]
"""}

CONTAINS = {',': """
,说:	2923 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2255 K-vă	2259 K
abonații	50 K pot	2256 K noștri
abonează	80 K-te	2210 K-te pentru	2215 K-te pe youtube	2255 K-te
abonné	50 en tant qu'K	1203 pas encore K	1205 déjà K	1207 en tant qu'K
abonnés	1203 réservé à nos K	1205 réservé aux K	1327 nos K	1330 K
abonējiet	80 K	1837 K
actualité	1213 l'essentiel de l'K	1223 suivez l'K	1223 suivez toute l'K	1223 retrouvez toute l'K	1246 couvre l'K
adatkezelési	1451 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1027 K
adomány	1499 K
adományoddal	1495 K
adományok	1499 K
adományozz	1495 K
adományozzon	1472 K itt
advirtió	1027 K
adó	1440 K #%
adód	1497 K #
adója	1472 K #
adăugat	2258 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2592 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1329 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1027 K
afișată	60 email nu va fi K
agregó	1027 K
aicināja	1840 K
aizsargātas	1806 visas tiesības K
aiškino	1800 K
ajouté	1329 a K
ajută	2255 K-ne
ajánld	1495 K fel
alkalmazás	1448 töltsd le az K
alkalmazásban	1470 az K
alkalmazást	1470 K
alkalmazásunk	1496 K
alkalmazásunkat	1448 töltse le K
alkalmazásunkban	84 K
alăturat	2229 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1267 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	532 jetzt K:
anketě	340 naší K	340 v K
ankietę	35 naszą K	2089 naszą K	2089 krótką K
anmäl	2612 K dig till vårt	2612 K dig till våra
anmäla	2587 genom att K dig
annoncé	1329 a K
annoncør	439 betalt af en K	439 betalt af K
annonslänkar	37 K	74 K	2592 K
annonsör	2601 betalt av en K	2601 betald av en K
annonsør	2028 betalt av en K
anunció	1027 K
anunțat	2258 a K
använder	2557 vi K cookies	2558 K kakor
anúncio	2185 após o K	2185 depois do K
anúncios	70 sem K	2203 sem K
apelował	2125 K
apelowała	2125 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	954 descarga la K	954 descarga nuestra K
aplicația	84 în K noastră	2216 descarcă K	2255 descarcă K noastră	2255 descarcă gratuit K	2255 descarcă K și	2256 K noastră
aplikacją	84 z naszą K
aplikację	2054 pobierz naszą K	2055 pobierz K	2055 ściągnij K	2112 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2446 našej K
aplikáciu	2446 mobilnú K	2446 K
aportació	293 la teva K
aportación	989 tu K	1015 haz tu K
apoyá	1024 K
applikációnk	1470 K
applikációnkat	1470 K
applikációnkban	84 K
apsolīja	1840 K
apóyanos	989 K	1024 K
apóyenos	989 K	1024 K
apúntate	933 K a	949 K a nuestra	949 K gratis	1024 K gratis
apărat	2258 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2701 bir K paylaş
artykuł	15 darmowy K	20 cały K	2043 podoba ci się ten K	2090 nasz K do końca	2110 ostatni darmowy K	2123 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	934 te ha gustado este K	942 regala este K	942 regalar este K	945 último K gratis	945 te queda # K	1018 y lee este K	1025 este K
artículos	15 K gratis	945 K gratis este mes	945 te quedan # K	945 límite de K
aseguró	1027 K
associés	1229 cookies K à ce contenu
assuré	1329 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	585 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2210 K-te pentru
autorką	2081 kontakt z K
autorská	322 K práva
avertizează	2258 K
avísanos	1024 K
ayúdanos	989 K	1024 K a
açikladi	2718 K
açin	2701 K
añadió	1027 K
año	1026 al K
""", 'b': """
bağirdi	2718 K
bağirdilar	2718 K
bağiriyor	2718 diye K
bağiriyordu	2718 K
bağiş	2715 K yap	2719 K
bağişiniz	2715 K
bağlantilari	74 satiş ortakliği K	2698 satiş ortakliği K
başlayan	2700 tl'den K
başvurun	2701 K
behält	29 K sich vor	29 K sich das recht
behöver	2539 vi K ditt stöd	2612 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1448 értesítések K
beløb	451 fast K
beløp	2038 gi et K	2040 fast K
bemängeln	610 K
bemängelt	610 K
berätta	67 K för oss	67 K din
berättade	2615 K
berättar	2615 K
bestätigen	475 K sie ihre
bestätigungslink	576 K
bestätigungsmail	475 K	576 K
betalvägg	2616 K
bezplatný	360 poslední K článek	2440 náš K webinár	2463 posledný K článok
bezplatných	2449 K článkov
bezpłatne	2095 K konto
bezpłatny	2086 nasz K webinar	2110 ostatni K artykuł
bezpłatnych	2095 limit K
beğendiyseniz	2716 bu haberi K	2716 bu yaziyi K
biết	2854 cho K
blokování	314 K reklam
boletín	78 el K	78 al K	78 nuestro K	949 recibe el K	949 nuestro K	952 K diario	1024 recibe el K	1025 nuestro K	1028 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1212 dans votre K mail	1212 dans votre K e-mail
brezplačen	2520 zadnji K članek
brezplačne	2507 K članke
brezplačni	2500 naš K webinar	2520 zadnji K članek
brezplačnih	2507 K člankov
bronił	2125 K się
brzmiał	2125 K
brzmiała	2125 K
brzmiało	2125 K
butlletí	262 subscriu-te al K	262 el nostre K	294 el nostre K	297 K
buzdított	1498 K
buzdította	1498 K
buzón	79 en tu K	950 en tu K
bájate	1024 K la app
bölümünde	85 yorum K
bönföll	2615 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2615 K
bønfaldt	452 K
bønn	1962 vi har en K til deg
bønnfalt	2041 K
bústia	284 a la teva K
bülten	2694 e-K	2719 K
bültene	2661 K abone	2661 K kayit	2661 K kaydol
bülteni	2694 haber K
bültenimiz	78 K	2716 K
bültenimize	78 K	78 e-K	2661 K	2715 K	2716 K
bültenine	2694 K
błagał	2125 K
błagała	2125 K
bạn	49 gửi cho K bè	2807 hộp thư của K	2841 sự ủng hộ của K	2851 mời K	2851 cần sự ủng hộ của K	2851 nhờ sự ủng hộ của K
bằng	2849 K văn bản của báo
""", 'c': """
caffè	1602 un K
café	54 me paga um K	990 un K	1015 un K al mes	1249 un K
caractères	1267 limitées à # K
catedrática	986 es K
catedrático	986 es K
celého	302 pro čtení K
cercetătoare	2229 este K
cercetător	2229 este K
chaîne	1327 notre K
chefredaktör	2577 är politisk K	2577 är K
chefredaktør	417 er K
chuyện	2828 bạn có câu K
chép	2823 cấm sao K	2849 mọi sao K
chính	2816 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2807 bản tin của K tôi	2810 theo dõi K tôi	2828 cho K tôi qua	2828 liên hệ với K tôi	2851 ủng hộ K tôi	2851 K tôi cần sự giúp đỡ	2851 giúp K tôi	2851 theo dõi K tôi	2851 hãy gửi cho K tôi	2851 hãy liên hệ với K tôi	2851 hãy báo cho K tôi	2852 K tôi trên	2852 của K tôi	2852 cho K tôi
chọn	2851 hãy bình K
cikkünk	1496 minden K
cikkünkhöz	1496 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2158 nos K
comentó	1027 K
comisión	1004 recibir una K
comissió	279 rebre una K
comissão	2184 receber K	2184 receber uma K
commerciële	1922 K partner
communauté	1254 K whatsapp	1254 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1626 parte della nostra K
condamné	1329 a K
condiții	2219 termeni și K
confidentialité	1230 politique de K
confidențialitate	2219 politica de K
conférences	1246 est maître de K
connecté	1232 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2135 acesse todo o K	2179 ao exibir este K	2179 ao ver este K
contribuição	2171 com a sua K	2202 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1027 K
conversación	972 participar en la K
conținut	9 acest K	2210 K doar pentru abonați
conținutului	2226 preluarea K
cookieinställningar	2579 K
corespondentă	2229 este K
creează	2255 K un cont pentru a citi
csatornájára	1462 viber-K
csatornánk	1496 K
csatornánkhoz	1462 telegram-K	1462 whatsapp-K
csatornánkra	1462 youtube-K	1495 iratkozz fel K	1495 iratkozzon fel K
csábított	1498 K
cuéntanos	38 K	67 K	972 K en	1024 K
cuéntenos	38 K	67 K
czytać	2049 aby K dalej	2049 żeby K dalej	2122 chcesz K dalej
czytelników	36 naszych K	2090 opiniami K	2101 z wpłat K	2101 dzięki wsparciu K	2118 K	2123 naszych K	2123 z wpłat K
câmpurile	60 K cu steluță
cântau	2258 K
címével	1494 e-mail-K
cùng	51 hãy tham gia K họ
của	2830 là cây bút K	2852 độc giả K
""", 'd': """
daní	2454 # % z K	2454 #% z K
darbą	1798 mūsų K
darowiznę	2047 przekaż K	2122 przekaż nam K	2122 przekaż K na
datenschutzerklärung	492 unserer K	608 unserer K	608 unsere K
datenübertragung	526 der K zu
dați	62 K-mi tag
debatindlæg	418 send dit K	418 skrive et K
debatredaktør	417 er K
debattredaktør	2002 er K
debattør	417 er K
declaró	1027 K
decía	1027 K
demandé	1329 a K
denmişti	2718 K
denunció	1027 K
dependență	88 jocurile de noroc pot crea K
descárgate	954 K la	954 K nuestra
destekçimiz	2701 K olun	2715 K olun
desteğiniz	2715 K
desteğinizle	2716 K
desteğiyle	18 okurlarin K	2687 yapay zeka K	2696 K ayakta	2706 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2445 K môžu
disponível	2143 K no google play
doação	2131 faça uma K	2171 sua K	2202 sua K	2202 faça uma K	2206 K
doações	2206 K
dodał	2125 K
dodała	2125 K
dodává	374 K
događaj	2378 naš K
domagał	2125 K się
donació	293 fes una K	297 K
donación	937 haz una K	937 tu K	989 tu K	989 una K	1024 tu K	1024 haz una K	1028 K
donația	2255 K ta
donație	2255 fă o K	2259 K
donații	2259 K
donează	90 K cât poți	2255 K acum
doporučil	374 K
doporučila	374 K
doporučovala	374 K
dopuštenja	2389 bez K
doradzał	2125 K
dorzuć	2122 K się
dostawać	2111 chcesz K
dostávajte	2469 K
dostávat	361 chcete K
dostávať	2464 chcete K
dostávejte	367 K
dostęp	80 kup K	2049 masz już K	2095 pełny K do	2095 wykup K	2122 kup K
dostępny	2049 artykuł K tylko
dotazník	341 krátký K	2444 krátky K
dotazníka	2444 nášho K
dotazníku	340 našeho K	341 krátkého K
dowolną	2124 K kwotą
dočtete	348 více se K
dołóż	2122 K się
dołącz	51 K do nich	51 K	2060 K do nas na	2122 K do nas	2122 K do grona	2122 K do nich
draudžiama	1772 K kopijuoti	1772 be leidimo K	1772 be sutikimo K
draudžiamas	1793 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2123 K dalej
dziennikarką	2082 jest K
dzięki	2123 K wam	2123 K tobie
dziękujemy	2092 K za zapisanie	2092 K za zapis	2122 K, że nas czytasz
där	42 var du K
débloquer	1205 pour K
déclare	1329 K
déclaré	1329 a K
découvrez	1203 K nos offres	1326 K nos offres
déductible	1197 K des impôts	1197 K à #	1328 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1329 K
déplore	1329 K
déposés	1259 des cookies seront K
désabonner	1212 K à tout moment
désactiver	1227 K adblock
désactivez	1227 K adblock
désinscrire	1213 vous K à tout moment
díky	372 K vám
dömde	2615 K
dømte	452 K	2041 K
děkujeme	371 K, že nás čtete
dụng	2812 tải ứng K	2851 tải ứng K của	2851 hãy tải ứng K	2851 tải ngay ứng K
""", 'e': """
edellyttää	1180 K tunnusta
editörlerimize	39 K
editörüdür	2684 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1004 no ha participado en la K
electrònic	262 el teu correu K
electrónico	60 correo K no se mostrará	950 tu correo K	972 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1442 a teljes cikk K
elsőként	1471 értesülj K
előfizetés	1499 K
előfizetéssel	1474 K
előfizető	1442 már K	1495 legyen K
előfizetőink	50 K	1442 K olvashatják	1474 K számára	1496 K
előfizetők	50 az K	1484 csak K	1499 K
előfizetőknek	1443 csak K	1484 K szól
előfizetőként	50 K
előfizetőnktől	1494 K
emlékeztetett	1498 K
endereço	2157 seu K de email não será
engedély	1477 K nélkül tilos
engedélyezze	1450 K a javascript
engedélyhez	1477 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1327 cette K	1938 onze korte K	1938 onze K
enquêtent	1327 K pour vous
enquêtes	1327 nos K
ensimmäinen	1186 K kuukausi
enthält	526 dieses element K daten
entraînement	48 K d'ia
entrée	1316 ctrl+K	1316 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1024 K
epizódu	2442 K
erhvervsredaktør	417 er K
erhältlich	532 shop K	605 im shop K
erişin	2701 K
erklärt	610 K
erklärte	610 K
erkände	2615 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	607 K sie es weiter
erzählt	67 K uns	610 K
erzählte	610 K
escribió	1027 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	972 K a	1024 K
estimé	1329 a K
estás	934 ya que K aquí	934 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2669 javascript'i K
evästeasetuksiasi	1157 K
evästeet	1157 K	1182 K
evästeitä	1140 K
existují	351 K díky
experiência	67 conte sua K
explicó	1027 K
expliqué	1329 a K
expérience	67 partagez votre K
externého	2436 K obsahu
externí	333 K obsah
externího	333 K obsahu	333 obsah z K
externý	2436 K obsah
""", 'f': """
favoritkälla	2573 K
faça	2202 K um pix
felelősséget	30 nem vállal K
felhasználási	1451 K feltételek
feliratkozás	1444 K a hírlevélre	1444 hírlevél K
feliratkozásommal	1460 K
feliratkozással	1460 K
filmări	40 poze și K
folosește	2219 K cookie
folytatásához	1442 a cikk K
fordítóval	1467 gépi K
forintért	1474 havi # K
formulára	2447 odoslaním K
formulário	2202 inscreva-se no K
formuláře	344 odesláním K
forrásként	1461 kedvenc K
fortæl	67 K os
fortæller	452 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2615 K
férjen	1495 K hozzá
följ	2553 K oss på	2612 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2569 alla rättigheter K
fördere	607 K
fördermitglied	80 werden sie K	547 werde K	547 werden sie K
fördern	607 jetzt K	607 K sie
föredragen	2573 K källa
föredragna	2573 K källa
föreslog	2615 K
författare	2577 är K och
förklarade	2615 K
förklarar	2615 K
försvarade	2615 K sig
følg	392 K os på	449 K os	1978 K oss på	2038 K oss
første	430 K måned	451 K måned	2016 K måned	2040 K måned
független	1440 támogassa a K	1496 K sajtó
főszerkesztője	1465 K
""", 'g': """
gadā	1839 K
gazeteciliği	2716 bağimsiz K
gazeteciliğimiz	2716 K
gazetę	2121 kup K
gefällt	576 K ihnen, was sie	576 K dir, was du
gelmişken	2655 buraya kadar K
geöffnet	495 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2415 K
gridò	1640 K
gràcies	285 K a gent com tu	294 K a tu
grátis	2204 teste K
grâce	18 K à vous	1194 K à vos dons
gwiazdką	60 pola z K
gärna	2612 vill K höra från dig
går	376 før du K	1962 før du K
gåva	2539 ge en K i dag	2539 ge en K nu	2540 din K	2540 ge en K	2612 din K gör	2612 ge en K i dag	2616 K
gönderdik	2708 size bir e-posta K
gönderin	2701 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2613 K mer
göre	2718 K
görün	2701 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2701 K
gösterilmeden	2677 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2125 K
głosiła	2125 K
głosiło	2125 K
głosuj	2106 K
głosujcie	2106 K
głównej	2097 na stronie K
gương	64 trang K
gửi	49 hãy K	2828 xin K về
""", 'h': """
használ	1450 cookie-kat K	1451 sütiket K
használat	1450 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	610 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	518 bei google K
hirdették	1498 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2580 K av ai	2602 K av ai	2612 K oss
hjälper	2612 din gåva K
hjælp	420 K af ai	420 K fra ai	440 K af ai	449 vi har brug for din K	449 K os
hjælper	449 dit bidrag K
hlásal	374 K
hlásala	374 K
hlásá	374 K
hovorí	2475 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1498 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1158 tekoälyä K
hágase	80 K socio
hájil	374 K se
hájila	374 K se
häng	2612 K med i
häufiger	518 bei google K
hävdar	2615 K
håller	43 K du med	43 K du inte med	2609 läsare som K
hævder	452 K
hébergé	1229 ce contenu est K par
híreinket	1494 K
hírekben	1448 a google K	1461 google K
hírlevelére	1460 K
hírlevelünk	78 K	1496 K
hírlevelünket	1460 K
hírlevelünkre	78 K	1444 K	1495 iratkozzon fel K	1495 iratkozz fel K	1496 K
hírlevél	1499 K
hírlevélre	78 K	1495 iratkozz fel a K	1495 iratkozzon fel a K
hó	1497 ft/K
hónap	1474 első K	1497 első K
hören	600 K sie hier.
hører	2007 der du K
hükmetti	2718 K
hüüdis	1069 K
hüüdsid	1069 K
hűségidő	1484 K nélkül
hồng	2848 nhận hoa K
""", 'i': """
iecienītāko	1814 K avotu
ifølge	452 K	2041 K
illimité	1207 accès K	1276 en K
imágenes	40 tus K
incorporó	986 se K a
independentă	2256 presa K
independência	2203 a K
indicó	1027 K
indiqué	1329 a K
indrømmede	452 K
indrømmer	452 K
indépendance	1327 notre K
indépendant	1194 soutenez le journalisme K	1327 journalisme K	1327 média K
indépendante	1273 la presse K a	1327 presse K	1327 information K
información	962 sigue toda la K	962 siga toda la K	986 cubre la K	1025 esta K
informację	2081 wyślij K
informațiilor	2226 preluarea K
informó	1027 K
informē	1840 K
ingresá	77 K tu correo
innehåll	2558 externt K	2579 externt K
innehållet	9 K
innrømmer	2041 K
innrømmet	2041 K
inquiète	1329 s'K
inquérito	35 nosso K
inscrição	2139 cancelar a K	2193 sua K foi
inscríbete	933 K
insändare	43 K	2578 skicka din K	2578 din K till	2578 skriva en K
intelektą	1780 dirbtinį K	1795 dirbtinį K
inteligencję	2103 przez sztuczną K
inteligencí	353 umělou K
intelligenciával	1467 mesterséges K készült	1486 mesterséges K
introduceți	77 K adresa de email
intégralité	1203 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1025 esta K
investigação	2203 esta K
investigație	2256 această K
investigațiile	2256 continua K
invítame	54 K a un café	54 K un café	1024 K a
invítanos	1024 K a
ismételgette	1498 K
istediğiniz	2660 K zaman iptal	2717 K zaman iptal
izražavaju	2383 komentari K
içeriği	9 K
içeriğin	2686 harici K
išorinio	1778 K turinio
""", 'j': """
jautāja	1840 K
javasolják	1498 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2043 skoro już tu K	2043 skoro tu K
jugé	1329 a K
jurnalistă	2229 este K
jurnaliștii	39 K noștri	2252 K noștri îți trimit	2256 K noștri
jälgi	1066 K meid
jäljellä	1176 ilmaista juttua K
jäseneksi	80 liity K	1184 liity K
""", 'k': """
kanał	2123 nasz K
kannatusjäseneksi	1184 liity K
kanál	372 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2416 K
kedykoľvek	2421 odhlásiť sa môžete K
keresőben	1461 google-K
khoản	2805 bạn đã có tài K	2816 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2823 K sao chép
khẳng	2854 K định
kiabált	1498 K
kiabálta	1498 K
kiabálták	1498 K
kifogásolja	1498 K
kirjeessä	1187 luki K
kiáltott	1498 K
kiáltotta	1498 K
kiáltották	1498 K
kiến	2836 ý K của bạn sẽ	2851 hãy gửi ý K	2851 vui lòng gửi ý K
kliknutím	344 K na
kolačića	2374 K	2404 K
kolačiće	2374 K	2404 K
kolačići	2374 K
komentować	6 K	2069 aby K
komentár	6 pridať K	2445 pridajte K
komentára	2445 pridanie K	2445 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	331 je K	331 , K
komentátorem	331 je K
komentátorkou	331 je K	2434 je K
komentátorom	2434 je K
komentář	6 přidat K
komentáře	6 pro přidání K	342 vložení K	342 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1158 K
konferencję	2086 naszą K
konuştu	2718 diye K	2718 K
kopírovanie	2427 K obsahu bez	2427 K je zakázané
kopēšana	1813 K bez
korespondentką	2082 jest K
korespondentė	1777 K
korábban	1493 K itt írtunk	1493 K ebben a cikkben írtunk
krzyczał	2125 K
krzyczała	2125 K
krzyknął	2125 K
krzyknęła	2125 K
krävde	2615 K
krævede	21 K felter er	452 K
krönikör	2577 är K
kulturalną	2090 K dyskusję
kulturredaktör	2577 är K
kulturredaktør	417 er K	2002 er K
kumppanuuslinkkejä	74 K	1170 K
kvíz	340 náš K	2444 náš K
kvíze	2444 našom K	2444 v K
kvízu	340 našem K	340 v K
kyltissä	1187 luki K
kysyivät	1187 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1497 K
käyttää	1138 tämä sivusto K
käyttöehdot	1165 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1498 K
kérdezték	1498 K
kérdőívünket	35 K
kért	1498 K
kérte	1498 K
kérték	1498 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	607 K sie uns
könyörgött	1498 K
könyörögtek	1498 K
köszönjük	1495 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1448 K minket	1495 K minket
követelte	1498 K
követelték	1498 K
közlése	1485 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1498 K
kúpte	2472 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	610 K an
künstlichen	536 K stimme vorgelesen	536 K stimme vertont
künstlicher	593 mithilfe von K
küpsised	1046 K
küpsistega	1046 K	1065 K
küsis	1069 K
kč	346 za # K	346 od # K	373 od # K
kļūsti	1837 K par
křičel	374 K
křičela	374 K
křičeli	374 K
kể	2854 K
""", 'l': """
labākie	1833 K raksti tavā
lamentó	1027 K
lançait	1329 K
lasītu	1803 lai K tālāk
lasītāji	1838 mūsu K
lasītājiem	1838 mūsu K
lejupielādē	1837 K
leverandør	2004 ekstern K
leverantör	2579 extern K
leído	1018 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1823 K
linkistä	1169 lisää tästä K
lisenssillä	47 K
lisäsi	1187 K
llicència	47 K cc
lucrează	2229 K în presă
lunedì	17 ogni K
lună	2257 pe K
luận	6 để bình K	85 phần bình K	2805 đăng nhập để bình K	2836 bình K của bạn sẽ	2851 đăng nhập để bình K
lájkolj	1448 K minket
lákal	374 K
läget	2588 koll på K
lähdet	1124 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2591 du kan K mer	2591 kan du K mer	2591 K mer om	2613 fri att K
läsare	36 våra K	2589 våra K	2613 våra K
läsarna	18 tack vare K
läser	2612 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	444 K for	2033 K for	2606 K för
læser	449 tak fordi du K
læserbrev	43 K	418 skrive et K	418 send dit K
læsere	36 vores K	450 vores K
læseres	429 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	945 K de notas
límites	942 sigue leyendo sin K
lòng	2828 vui K gửi về	2851 vui K gửi về
löd	2615 K
lød	452 K	2041 K
lūdza	1840 K
lập	2840 ủng hộ báo chí độc K	2852 báo chí độc K
""", 'm': """
magyarázta	1498 K
mailovú	2447 e-K adresu
mainoslinkkejä	37 K	74 K	1170 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1048 K abil
materiał	9 ten K
matéria	20 ler esta K	2135 esta K é só	2198 para ler esta K	2203 esta K
matérias	2170 limite de K
matí	293 rep cada K
mawiał	2125 K
mawiała	2125 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1498 K
megszakítása	21 válasz K
meidän	1184 tue K
meitä	1167 tukea K	1167 tue K	1184 tue K	1184 auta K
mencióname	62 K
menționat	2258 a K
mesačne	2474 K
mesečno	2415 K	2533 K
mesélte	1498 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2124 za K
miesięcznie	2124 K
minkä	90 anna K voit
miễn	15 bài K phí	2843 hết số bài K phí	2853 dùng thử K phí
mjesečno	2415 K
modération	83 jouez avec K	1267 charte de K	1267 K par la rédaction
mokė	1800 K
mondták	1498 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	942 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1027 K
mulțumim	2255 K că ne citești
munkatársa	1465 K
munkatársunknak	39 K
munkánk	1496 K
munkánkat	1440 támogasd K	1440 támogassa K	1472 K	1495 támogasd K	1495 támogassa K	1496 K
myönsi	1187 K
másodközlés	1458 K
märkis	1069 K
määräsi	1187 K
mån	2590 kr/K	2614 kr/K
månad	2542 testa en K	2590 en K för	2612 testa en K	2614 per K	2614 varje K
månaden	2590 första K	2614 i K	2614 första K
månader	2590 K för #	2612 testa # K
månadsgivare	2612 bli K
måned	382 prøv en K	430 i # K	449 prøv en K	451 pr. K	2016 en K for	2038 prøv en K	2040 per K
måneden	451 om K	2040 i K
måneder	430 i # K	2016 K for #
média	1327 notre K
mês	2203 até o fim do K	2204 por K	2204 ao K
mình	54 mời K ly cà phê	62 tag K
míní	374 K
mówi	2125 K
mówili	2125 K
mówił	2125 K
mówiła	2125 K
môžete	2443 článok si K
müşterimiz	2712 K
mācīja	1840 K
mākslīgais	1820 K intelekts
mēnesis	1839 pirmais K
mēnesī	1839 K
mėgstamiausią	1773 K
mėnesį	1799 per K
měsíc	346 první K	373 za K	373 první K
měsíčně	373 K
můžete	339 článek si K
mạnh	2854 nhấn K
""", 'n': """
nabádal	374 K
nabádala	374 K
naléhal	374 K
namawiał	2125 K
namawiała	2125 K
napisał	2125 K
napisała	2125 K
napiš	38 K nám	67 K nám
napište	38 K nám	330 K nám	363 K na	371 K nám
napísal	2475 K
napíšte	38 K nám	2433 K nám	2433 K, prosím	2466 K na	2472 K nám
naročilo	2506 hvala za K
naročite	80 K se	2480 K se na naše	2531 K se
naročnik	50 kot K	2479 že K
naročnike	2487 samo za K	2487 le za K
naročniki	50 K lahko	2519 lahko berejo le K	2519 berejo samo K	2535 K
naročnikom	2479 dostopen le K	2479 na voljo K	2479 na voljo samo K	2479 na voljo le K	2519 dostopna le K	2519 dostopna samo K	2519 dostopen le K	2519 dostopen samo K
naročnina	2507 K	2535 K
naročnino	2507 z K	2529 z K
narzędzi	2103 przy wsparciu K ai
naujienlaiškio	1785 K
naujienlaiškis	1798 mūsų K	1801 K
naujienlaiškį	1765 mūsų K	1785 K	1797 užsisakykite K	1798 mūsų K
navođenja	2389 bez K izvora
navođenje	2389 uz K izvora
nawoływał	2125 K
našeho	336 do K týmu	336 K e-shopu
našem	2378 K timu
našich	362 K zpráv	2465 K správ
neatkarīgu	1837 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1495 segíts K	1495 írjon K	1495 írj K	1495 jelezd K	1496 K adód
nemokamą	1789 K paskyrą
neobmedzený	2420 K prístup
neodpovídá	30 K za
neomezený	326 K přístup
neomezeně	302 K číst
nepiekrītat	43 K
nepriklausomą	1787 paremkite K žurnalistiką	1797 paremkite K	1798 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1150 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	371 podpořte K
nezávislá	372 K média
nezávislé	2473 K médiá
nezávislú	2472 podporte K
ngoài	2831 nội dung bên K
nguồn	2826 K ưu tiên	2826 K tin ưu tiên	2849 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2836 chịu trách K về nội dung bình luận
nhân	2832 trí tuệ K tạo
nhấn	2851 K vào đây
nhận	2807 đăng ký K bản tin	2807 đăng ký K tin	2851 đăng ký K bản tin	2851 đăng ký K tin
nhập	24 đăng K	2805 vui lòng đăng K	2805 đăng K để đọc	2805 đăng K để xem	2805 đăng K để lưu	2805 hãy đăng K để	2851 đăng K để đọc	2851 đăng K để xem
niedostępny	2083 materiał wideo jest K
niezależne	2122 wesprzyj K	2122 wspieraj K	2123 K media
niezależność	2123 K
niezależną	2123 jesteśmy K
noastră	2256 munca K
nolēma	1840 K
norāda	1840 K
nosūtīsim	57 jums K
notificações	14 as K	2145 ative as K	2145 ativar K	2145 receba K
notificările	14 K	2216 activează K
notifikácie	2446 K
notícia	2203 esta K
notícias	2139 receba as K	2139 receba K	2148 siga as últimas K
novinařina	372 naše K
novinařinu	372 nezávislou K
novinár	2434 je K	2434 , K
novinári	2473 naši K
novinárka	2434 je K	2434 , K
novinárkou	2434 je K
novinárom	2434 je K
novinář	331 je K	331 , K
novinářem	331 je K
novináři	372 naši K
novinářka	331 je K	331 , K
novinářkou	331 je K
novičke	2480 na e-K
novičnik	2488 K	2488 e-K	2532 naš e-K	2535 K
novičnika	2488 K
nuotraukų	40 K ir vaizdo
nusprendė	1800 K
nášho	2440 do K tímu
nächste	21 in diesem browser für die K	607 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2854 K
nõus	43 ei ole K?
năm	2853 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	336 našem K
obegränsad	2545 K tillgång
obećala	2416 K
obećao	2416 K
obiecał	2125 K
obiecywał	2125 K
obligāta	1813 atsauce K
oblíbené	328 K zdroje
oblíbených	328 K zdrojů
oblíbenými	328 K zdroji
obrigatórios	21 campos K são	2157 campos K são
obveščanje	2506 na naše K
obľúbené	2431 K zdroje
obľúbených	2431 K zdrojov
obľúbenými	2431 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	361 chcete K
odebírejte	306 K náš	367 K	371 K
odemkněte	302 K si
odhlásit	307 K se můžete kdykoli
odoberať	2464 chcete K
odpoveď	21 zrušiť K
odpovídal	374 K
odpověděl	374 K
odpověděla	374 K
odpověď	21 zrušit K
odpowiadał	2125 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2125 K
odpowiedziała	2125 K
odražavaju	2383 komentari K	2383 komentari ne K
odídete	2429 kým K
ofereça	2135 K este artigo
ograniczeń	2049 czytaj bez K	2049 czytaj więcej bez K
også	51 bli med du K
ogłosił	2125 K
ogłosiła	2125 K
oikaisupyynnöt	1161 K
oikaisupyyntö	1161 K
olvashatják	1492 csak előfizetők K
olvasási	0 K idő
olvasóiból	1472 K él
olvasóink	36 K	1496 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1024 danos tu K
ordenó	1027 K
ordonné	1329 a K
ortakliği	2698 iş K linkleri
orzekł	2125 K
osobních	324 ochrany K údajů	324 ochraně K údajů
osobných	2436 K údajov
ostrzegał	2125 K
ostrzegała	2125 K
ostrzegł	2125 K
otrzymywać	2111 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	374 K	2475 K
oznámila	374 K	2475 K
ozvěte	38 K se nám	67 K se nám	330 K se nám	371 K se nám
""", 'p': """
padėkite	1797 K mums
pageidaujamą	1773 K šaltinį
paklausė	1800 K
palīdzi	1827 ziedo un K	1837 K mums
palīdzību	1820 mākslīgā intelekta K	1835 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1797 K mums
parsisiųskite	1797 K
participación	973 normas de K
partnerské	74 K odkazy	349 K odkazy	2452 K odkazy
partneři	313 my a naši K
pastā	1825 e-K
pastāstiet	38 K mums	67 K mums
patronką	2101 zostań naszą K
patrões	2203 sem K
paylaşin	25 K	49 K	2701 K
paziņoja	1840 K
paziņojumus	1824 K
państwa	2081 czeka na K
pašte	1785 jūsų el. K
pažadėjo	1800 K
periódico	1025 este K	1025 nuestro K
permanència	295 sense K
persiųskite	49 K
personvernerklæring	1983 K
phê	54 mời tôi một ly cà K	2840 mời bạn một ly cà K
phóng	2828 liên hệ K viên	2830 là K viên báo	2830 là K viên của	2851 hãy liên hệ K viên
phút	0 K đọc
pidió	1027 K
pidätetään	1146 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2125 K
pisała	2125 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2371 K nam	2403 K nam na	2403 K na	2413 K nam	2493 K nam	2493 K na	2523 K nam na	2523 K na	2531 K nam
piškotke	2496 K	2524 K
piškotki	2496 K
piškotkov	2496 K	2524 K
pište	363 K na	363 K nám na
plakáton	1498 állt a K
plânge	2258 se K
pochází	333 obsah K
podcastów	2087 K
podcastů	338 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2125 K
podporovatelé	372 naši K
podporují	372 nás K
podpoře	372 díky K
podpořte	351 K	371 K nás	371 K naši	371 K naše	371 K mě
podrška	2413 vaša K
podrške	2390 bez vaše K	2414 vaše K
podršku	2413 vašu K
podržite	2390 K	2413 K nas	2413 K naš
podělte	67 K se s námi	67 K se o
podľa	2475 K
poinformował	2125 K
poinformowała	2125 K
pokračovanie	2420 pre K v čítaní
pokračování	302 K je dostupné	349 K článku níže
pokračuje	349 článek K	349 text K	2452 článok K	2452 text K
pokračujte	302 K ve čtení s
política	273 K de galetes	970 K de cookies	2155 K de cookies	2172 cobre K
pomocí	353 K ai
pomocą	2103 z K ai
pomoć	2413 vašu K
pomóż	2122 K nam
pomôžte	2472 K nám
poprosił	2125 K
poprosiła	2125 K
poprosiło	2125 K
poručila	2416 K
poručio	2416 K
poslední	360 K článek zdarma	360 K článek, který můžete
posledný	2463 K článok zadarmo
poslušajte	2522 K nas
postafiókjába	1444 K
postaládádba	79 a K	1460 a K
postaládájában	1460 ön K
posílat	344 nechte si K
posílejte	330 K nám
posíláme	57 vám K	57 K vám
potřebujeme	371 K vaši pomoc	371 K vaši podporu
používame	2436 K cookies
používá	313 tento web K
používáme	313 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2125 K
powiedziała	2125 K
powtarzał	2125 K
powtarzała	2125 K
pozostało	2049 K # %	2049 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	374 zvou K
pošaljite	49 K ga	2371 K nam	2371 K na	2413 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	330 K nám	371 K nám
pošli	49 K ho
pošlite	49 K ho	2433 K nám	2472 K nám
pošljemo	57 vam K
pošljite	49 K ga	2493 K nam	2493 K jo nam	2493 K na	2531 K nam
požádal	374 K
požádala	374 K
pracę	2123 naszą K
pranešimus	1784 K
praneškite	38 K mums	67 K mums
pranešė	1800 K
prašė	1800 K
preberať	45 K
predchádzajúceho	2467 bez K súhlasu
predplatiteľ	50 ako K	2420 už ste K	2420 ste K
predplatiteľom	80 staňte sa K	2428 K	2472 staňte sa K
predplatiteľov	2428 pre K
predplatné	2420 už máte K	2449 K	2472 kúpte K	2472 kúpte si K	2476 K
predplatného	2449 K
predplatným	2449 K	2470 s K
predplaťte	80 K si
preferată	2227 sursă K
preferované	328 K zdroje	2431 K zdroje
preferovaný	328 K zdroj	2431 K zdroj
preferovaných	328 K zdrojů	2431 K zdrojov
preferovaným	328 K zdrojem	2431 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2049 tylko dla K	2109 tylko dla K
prenumeratą	2095 z K
prenumeratę	80 kup K	2049 masz już K	2095 zamów K	2095 kup K	2095 wykup K	2121 kup K
preporučila	2416 K
preporučio	2416 K
pretlačiť	45 K
prevziať	45 K
prečítate	2420 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2413 K se našoj	2413 K im se	2531 K se nam
pridržana	2363 sva prava K
pridržane	2486 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1800 K
prihlásenie	2421 ďakujeme za K	2447 ďakujeme za K
prihlásení	2449 po K
prihlásením	2447 K súhlasíte
prihláste	24 K	2420 K sa a čítajte	2472 K sa na odber
prihvaćate	2385 prijavom K
pripažino	1800 K
programėlėje	1783 K
programėlę	1783 K
prohlásil	374 K
prohlásila	374 K
prohlížeč	10 váš K
pronađite	2401 K nas
proposé	1263 conçu et K par
prosił	2125 K
prosiła	2125 K
pročitali	2355 da biste K
pročitate	2353 da K cijeli	2353 da K ceo
prośbę	2043 mamy do ciebie K	2043 mamy małą K
prošnjo	2490 imamo majhno K	2490 majhno K
prywatności	2065 polityka K	2065 polityce K
przeczytać	2049 aby K cały	2049 aby K ten artykuł
przeczytałaś	2090 dziękujemy, że K
przeczytałeś	2090 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2046 K nam #%	2122 K nam	2122 K #
przekonywał	2125 K
przekonywała	2125 K
przesyłajcie	2081 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2081 K nam	2081 K je do nas	2122 K nam
przyznał	2125 K
przyznała	2125 K
przyłącz	51 K się
przyślij	2081 K nam	2081 K je do nas	2122 K nam
práca	2473 naša K
práce	372 naší K
práci	372 naši K
prácu	2473 našu K
précisé	1329 a K
préférée	1253 source K
préférées	1253 sources K
prévient	1329 K
príspevky	2445 K v diskusii
príspevok	2472 váš K
próxima	2203 nossa K
průzkumu	35 našeho K
ptá	374 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1584 blocco della K	1638 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1465 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1227 bloqueur de K	1227 bloqueurs de K	1327 sans K
publicités	1227 bloqueur de K
publicystką	2082 jest K
publicystą	2082 jest K
publikování	321 K nebo šíření
publiée	22 ne sera pas K	1232 votre adresse e-mail ne sera pas K
pytał	2125 K
pytała	2125 K
pytały	2125 K
pytań	2089 na kilka K
pyyntö	1124 pieni K
pyysivät	1187 K
pásale	1024 K esta
pásalo	49 K
päevakokkuvõte	1053 K
päätoimittaja	1155 K
päätti	1187 K
påminde	2615 K
pénzbe	1496 K kerül
pénzéből	18 olvasók K
písemného	322 bez K souhlasu
písomného	2467 bez K súhlasu
píšte	2466 K na	2466 K nám na
pódcast	34 nuestro K	1025 nuestro K
pārpublicēt	45 K
pārpublicēšana	1806 K bez	1813 K bez
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
quyên	2851 K góp ngay	2855 K góp
quyền	2823 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2125 K
radziła	2125 K
radí	374 K
rakstīja	1840 K
rappelé	1329 a K
rašykite	38 K mums	67 K mums	1797 K mums
rašė	1800 K
recibirás	57 K
reclamă	11 K
reconoció	1027 K
recordó	1027 K
recunoaște	2258 K
redacció	39 la nostra K	43 cartes a la K	284 la K t'envia	294 la nostra K
redacción	39 nuestra K	43 cartas a la K	1014 la K te envía	1025 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2252 K îți trimite	2256 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2122 wesprzyj K
redaktorką	2082 jest K
redaktorė	1777 K
redaktör	2577 är K för	2577 är K på	2577 är politisk K
redaktør	417 er K på	417 er K for	417 er politisk K	2002 er politisk K	2002 er K i	2002 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2193 a K envia	2203 nossa K
reenvíalo	49 K
refusé	1229 K le dépôt
registrácii	2449 po K
registráciou	2447 K súhlasíte
registráciu	2447 ďakujeme za K
regisztrálj	1495 K ingyenesen	1495 K, hogy
regisztráljon	1495 K ingyenesen	1495 K, hogy
regisztrálnia	1492 K kell
regístrate	942 K gratis	943 K para
reinhören	532 jetzt K:
rejestrując	2092 K się
reklamlänkar	74 K	2592 K
reklamą	11 K
reklám	70 nincs K	2473 bez K
reklámok	1496 K nélkül
reportaż	2123 ten K
reporterką	2082 jest K
reportér	331 , K	2434 , K
reportérem	331 je K
reportérka	331 , K	2434 , K
reportérkou	331 je K	2434 je K
reportérom	2434 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	267 prohibida la K	292 K sense permís
reproducción	983 prohibida su K	983 prohibida la K
reprodução	2168 proibida a K	2168 K proibida	2201 K permitida desde	2201 K é permitida desde
reprodúcelo	45 K
republié	45 K	1243 K avec	1281 cet article est K
repórter	39 nosso K	2172 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1027 K
rezervăm	29 ne K dreptul
riêng	2816 chính sách quyền K tư	2843 dành K cho thuê bao	2849 quan điểm K của tác giả
rovatvezetője	1465 K
ročne	2474 K
ročně	373 K
rät	610 K
rätta	2583 K fel
rättar	2583 vi K fel
räumte	610 K ein	610 K der	610 K die
rääkis	1069 K
råber	452 K
råbte	452 K
rådde	2615 K
rådede	452 K
réagir	1233 pour K
réagissez	1326 K à
réalisation	1263 n'a pas participé à la K
rédacteur	1246 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1246 a rejoint la K	1263 n'a pas participé à sa K	1272 la K vous	1276 pour soutenir la K	1326 soutenez la K	1326 alertez la K	1327 notre K
rédactrice	1246 est K
régulièrement	1246 collabore K
réponse	21 annuler la K
répétait	1329 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1203 cet article est K	1203 ce contenu est K	1203 article K
réservée	1203 K à nos abonnés	1203 la suite est K	1205 K aux abonnés
réservés	1205 K aux abonnés	1243 tous droits K
résiliable	1328 K à tout moment
részesített	1461 előnyben K forrásként
röst	2580 ai-K
răspuns	2258 a K	2258 au K
răspunsul	21 anulează K
rằng	2854 viết K	2854 cho K
""", 's': """
sacīja	1840 K
sadržaj	9 ovaj K	2374 vanjski K	2374 spoljni K
sadržaja	9 ovog K	2374 vanjskog K	2374 prikaz ovog K	2374 prikaz K
sakė	1800 K
sanctionné	1329 a K
sandučić	79 u vaš K	2356 u vaš K
sandučiću	2356 u vašem K	2385 vašem K
sbírka	375 K
schließ	51 . K dich
schließen	51 . K sie sich	463 K sie ein abo	607 K sie ein abo
schránke	2421 vašej K
schránky	79 do vaší K	79 do vašej K	306 do vaší K	2421 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1495 K, hogy
segítségedre	1495 szükségünk van a K
según	1027 K
sentenció	1027 K
sería	1015 sin ti no K
sesión	24 inicia K	24 inicie K	942 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2202 inicie K
señaló	1027 K
sfătuia	2258 K
sfătuiește	2258 K
sfătuit	2258 a K
sisällön	9 K	1157 ulkoisen K
sisältö	1128 tämä K on vain
sisältöä	1157 ulkoista K
siunčiame	57 jums K
sjefredaktør	2002 er K
sjöng	2615 K
skarży	2125 K
skarżył	2125 K się
skrzynkę	79 na twoją K	2052 na twoją K	2052 na swoją K	2092 K mailową
slažete	43 K se	43 ne K se
slobodné	2472 podporte K
slobodnú	2472 podporte K
slušajte	2401 K nas
slíbil	374 K
slíbila	374 K
sondę	2089 naszą K
sonuçlarinda	2680 google arama K
sorumluluğu	30 K
souborů	323 K cookie
souhlasíte	43 K?	344 e-mailu K	344 odesláním K	344 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2828 về hộp thư của tòa K	2840 hãy ủng hộ tòa K	2849 bằng văn bản của tòa K	2851 hãy gửi về tòa K	2851 hãy liên hệ tòa K	2851 hãy báo cho tòa K	2852 tòa K
spandér	54 K en kaffe
spolupráci	349 ve K s partnerem	2452 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2493 K nam
sportkrönikör	2577 är K
sportsredaktør	417 er K
spracovaním	2447 K osobných údajov
sprijiniți	2255 K
sprijină	2255 K-ne
správach	2432 google K
správy	2432 google K
spuneți	38 K-ne	67 K-ne	2256 K-mi mai jos
stellenbörse	531 in unserer K
stjärna	60 fält med K
straipsnį	1796 šį K	1798 visą K
stronę	2112 naszą K
stwierdził	2125 K
stwierdziła	2125 K
stáhněte	371 K si naši	371 K si náš
stálo	374 K na	374 K ve	374 K v
står	30 K för	452 K der på	2041 K det på	2041 K det i	2615 K det på
stöd	2539 med ditt K	2612 K oss	2612 K vår	2612 ditt K
stödja	2589 K oss med
stödlinjen	83 K
stödmedlem	2612 bli K
stödprenumerant	2612 bli K
stötta	2589 K oss med	2612 K oss	2612 K vår	2612 K vårt
støt	429 K os	449 K os	449 K med
støtt	2038 K oss	2038 K vår
støtte	379 med din K	379 vi har brug for din K	429 K os med	429 din K gør	449 din K	449 bliv K	1965 med din K	2015 K oss med	2038 din K
støtteabonnent	2038 bli K
støttemedlem	80 bli K	449 bliv K	2038 bli K
stāstīja	1840 K
stěžuje	374 K
subscripció	297 K
subskrybentów	2049 tylko dla K	2049 dostępna dla K	2049 dostępne dla K	2109 tylko dla K
subskrypcją	2095 z K	2117 z K
subskrypcję	2049 kup K	2049 masz już K	2092 dziękujemy za K	2095 wykup K	2122 kup K
suosikkilähteeksesi	1150 K
suosikkilähteeksi	1150 K
sursă	2251 link activ către K
suscripción	942 ya tengo una K	1024 cambia tu K	1028 K
suscríbase	80 K	1024 K
suscríbete	80 K	942 K para	942 K por	942 K en	949 K al boletín	1024 K
susțin	2243 care ne K lunar	2256 ne K lunar
susține	2255 K-ne	2255 K presa	2258 K că
susținerea	2255 K ta
susțineți	2255 K-ne
svarīgākie	1836 nedēļas K
svarīgākās	1836 nedēļas K
svěřte	330 K se nám
szerkesztője	1465 K
szerkesztőségünk	39 K	1496 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1496 K
szerzője	1465 külső K
szólított	1498 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2590 tills du K upp	2615 K
sähköpostiin	1131 suoraan K
sähköpostiisi	79 K	1132 K
sähköpostillasi	1182 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1132 K
sélection	1272 K d'articles
sélections	1203 ajouter l'article à vos K
síganos	962 K en
síguenos	962 K en	1024 K
sócio	80 seja K
sõltumatut	1066 toeta K
sõnul	1069 K
sök	2604 K nu
sökresultat	2573 K på google
söyledi	2718 K
söylediler	2718 K
söylüyor	2718 K
søg	442 K nu
søgeresultater	413 K på google
søgning	413 google-K
søk	2031 K nå
søkene	1998 google-K dine
søkeresultatene	1998 K dine på google
súhlasu	2467 bez K
súhlasíte	43 K?	2447 odoslaním K
súmate	51 K	1024 K al
süresi	0 okuma K
sütik	1466 K
sütiket	1466 K
săptămână	17 o dată pe K	2257 pe K
sīkdatnēm	1818 K	1836 K
sống	2840 nuôi K tờ báo	2840 bạn đọc nuôi K
""", 't': """
találatok	1461 google-K
tanácsolja	1498 K
tanácsolják	1498 K
tanácsolta	1498 K
tanácsolták	1498 K
tanította	1498 K
taşiyin	2701 K
teigė	1800 K
tekemään	1185 K sitä
tekijänoikeus	1146 K suojaa
tekoäly	1158 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1158 K
tekoälyn	1158 K avulla	1158 K tekemä
tekoälyä	1158 käyttää K
telefonā	1824 savā K
tesszük	22 nem K közzé
textům	358 ke všem K
teşekkürler	2715 okuduğunuz için K
thiết	2849 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2843 dành cho K bao	2843 đã là K bao	2855 K bao
thuộc	2824 bản quyền K
thành	2806 dành cho K viên	2838 bạn đã đăng ký K công	2851 trở K thành viên
tháng	2843 đọc miễn phí trong K	2853 mỗi K	2853 hàng K	2853 K đầu
thích	2826 nguồn tin ưa K	2826 nguồn yêu K
thông	14 K báo	2812 bật K báo	2812 nhận K báo	2828 bạn có K tin	2828 bạn đọc cung cấp K tin	2849 khi phát hành lại K tin	2851 hãy gửi K tin	2851 đăng ký nhận K báo	2851 hãy bật K báo
tilføjede	452 K
tillgång	2612 få fri K
tillåtet	2601 inte K att återge
tiếng	2836 K việt có dấu
tiếp	2805 để K tục đọc	2805 để đọc K	2805 đăng nhập để K tục	2840 K sức cho báo chí	2843 để K tục đọc	2851 đăng ký để đọc K	2851 hãy K sức	2851 đăng nhập để K tục
tjänst	2536 en liten K att be
tjänsten	2604 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1442 a K
toàn	20 K bộ bài	2805 để đọc K bộ	2805 đọc K bộ bài	2843 để đọc K bộ bài	2851 đăng ký để đọc K bộ
tražila	2416 K je
tražili	2416 K su
tražio	2416 K je
tretích	2436 cookies K strán
treści	9 tej K	2095 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2812 theo dõi K
trước	2836 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1465 K
turpinātu	1803 lai K lasīt
tuần	17 mỗi K	2838 bản tin hằng K của	2838 bản tin hàng K của	2853 mỗi K
tvrdí	374 K
työmme	1185 K
työtämme	1184 tue K	1185 K
tájékoztató	1451 adatvédelmi K
támogass	1495 K minket
támogasson	1495 K minket
támogathat	1472 K minket
támogatása	1472 K nélkül	1472 olvasók K nélkül	1495 az ön K
támogatásod	1495 a te K
támogatásából	1472 olvasóink K
támogatásával	1475 partnerünk K
támogatónk	1472 legyen ön is K	1472 legyél te is K
täglich	471 K per mail
tähtsamad	1065 nädala K
tärkeimmät	1182 K jutut
tästä	1169 lisää K
täällä	1124 kun kerran olet K
täältä	1169 lisää K
téléchargez	1189 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1495 K le
týden	17 každý K
týdně	373 K
týždenne	17 raz K
tłumaczy	2125 K
tłumaczył	2125 K
tłumaczyła	2125 K
třetích	333 cookies K stran
""", 'u': """
uafhængigt	450 K medie
ubegrænset	385 K adgang
udostępnij	25 K
ukarał	2125 K
ulaş	38 bize K
ulaşin	38 bize K	2682 bize K	2701 K
ulaşmak	2682 yazara K
unabhängig	585 K von unserer redaktion	585 von unserer redaktion K	598 damit wir K bleiben	608 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1603 insegna all'K
unterstütze	458 K unsere arbeit	458 K uns mit	607 K uns	607 K unsere	607 K mich	607 K meine
unterstützen	458 K sie unsere arbeit	458 K sie uns mit	458 mit einer spende K	458 können sie uns K	607 K sie uns	607 K sie unsere	607 sie können das K	607 freiwillig K	607 K sie mich	607 K sie meine	607 K uns
unterstützt	490 ihr browser K	607 K uns
unterstützung	454 ihre K	454 mit ihrer K	547 ihrer K	547 deiner K	593 mit K von ki	607 mit deiner K	607 deine K	607 eure K
upišite	77 K svoj e-mail
upozornění	310 zapněte si K	343 K
upphovsrätt	2569 skyddat enligt lagen om K
upphovsrättslagen	2569 skyddat enligt K
uprednostňované	2468 K zdroje
uprednostňovaný	2468 K zdroj
uprednostňovaných	2468 K zdrojov
upřednostňované	366 K zdroje
upřednostňovaný	366 K zdroj
upřednostňovaných	366 K zdrojů
uredništva	2486 brez dovoljenja K	2486 brez soglasja K
uredništvo	2500 v naše K	2532 naše K
uredništvu	39 našemu K	2493 pišite K
urmărește	2215 K-ne pe	2215 K-ne și pe	2216 K știrile	2255 K-ne
urmăriți	2215 K-ne pe	2255 K-ne
utilização	2155 K de cookies
utilizează	2218 K cookie
utilizăm	2218 K cookie
utánközlés	1458 K
utánközölhető	45 K
uutislähteeksesi	1150 ensisijaiseksi K
uutislähteeksi	1150 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2125 K
uznała	2125 K
uzsvēra	1840 K
użyciu	2103 przy K ai
użytkowników	2090 opiniami K
używamy	2064 K plików cookie
užsisakykite	1762 K prenumeratą
""", 'v': """
vašeho	306 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2433 dajte nám K
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
već	2368 kad ste K tu	2415 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1161 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2830 là biên tập K của	2843 dành cho hội K
viết	2851 hãy K thư	2852 bài K này	2854 ông K	2854 bà K
você	18 sem K	2203 sem K
vollständigen	463 K artikel lesen
volontär	521 ist K
volontärin	521 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2503 K
vyhradené	2427 všetky práva K	2427 autorské práva sú K
vykřikl	374 K
vykřikla	374 K
vypočuť	2443 si môžete K
vysvetľuje	2475 K
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
válaszolta	1498 K
válaszolták	1498 K
vás	351 bez K by	372 bez K by	2454 bez K by	2473 bez K by
väitis	1069 K
väitti	1187 K
väittää	1187 K
välise	1046 K sisu
våre	2038 meld deg på K
vårt	1973 meld deg på K	2038 meld deg på K
vær	51 K med
védekezett	1498 K
véli	1498 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2473 K vám
vēlamo	1814 K avotu
vēstkopai	1825 K
vēstulei	1825 ziņu K
vědět	38 dejte nám K	67 dejte nám K	330 dejte nám K	371 dejte nám K
všetkým	2461 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2440 náš K
webinář	336 náš K
według	2125 K
weißt	520 K du mehr
wezwał	2125 K
wiadomościach	2112 google K
wołali	2125 K
wołał	2125 K
wołała	2125 K
wpłata	2101 każda K	2122 twoja K
wpłatom	2123 dzięki K
wpłać	2122 K
wspierającym	2122 zostań K
współpracy	2098 we K z partnerem
wyjaśnia	2125 K
wypisać	2052 K się w każdej chwili
wyrażam	2053 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2081 K nam	2081 K je do nas
wzywał	2125 K
wzywała	2125 K
wöchentlichen	475 K newsletter
właściciela	2123 nie mamy K
""", 'y': """
yazdiğimiz	2711 daha önce K haber
yazmişti	2718 diye K
yhteistyössä	1170 K mainostajan
yönetmenidir	2684 genel yayin K
""", 'z': """
zaakceptować	2083 K pliki cookie
zaapelował	2125 K
zaapelowała	2125 K
zachęcali	2125 K
zachęcano	2125 K
zachęcał	2125 K
zachęcała	2125 K
zadaním	2447 K e-mailu
zadržana	2363 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	344 K e-mailu
zagłosuj	2106 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2390 K vama	2414 K vama
zakázané	2427 šírenie je K
založte	371 K si účet
zamknutý	2420 článok je K
zamčený	302 článek je K
zapisując	2092 K się
zapowiedział	2125 K
zapowiedziała	2125 K
zapytał	2125 K
zapytała	2125 K
zastrzeżone	2076 wszelkie prawa K	2076 wszystkie prawa K
zawołał	2125 K
zawołała	2125 K
zašlete	330 K nám
zašlite	2433 K nám
zaželen	2526 K vir
zaželene	2526 K vire
zaželeni	2526 K vir
zbiórka	2126 K
zbývá	302 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2086 do naszego K
zewnętrzna	2083 treść K
zewnętrzne	9 treści K	2064 treści K	2083 treści K
zewnętrznej	9 treści K	2083 treści K
zewnętrznych	9 treści K
zgłoś	2081 K go nam	2122 K nam
ziņas	1836 mūsu K
znać	38 daj nam K	67 daj nam K	2113 daj nam K	2122 daj nam K
zněl	374 K
zněla	374 K
znělo	374 K
zobrazení	333 K tohoto obsahu	333 K obsahu
zobrazený	60 e-mail nebude K
zostań	2122 K z nami
zpracováním	307 souhlasím se K	314 K osobních údajů
zprávy	329 google K
zprávách	329 google K
zpívali	374 K
zugänglich	548 frei K
zunächst	507 dieser artikel erschien K
zurück	577 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2469 K
získávejte	367 K
zł	2095 za # K	2095 od # K	2124 od # K
złotówka	2101 każda K	2123 każda K
""", 'á': """
állt	1498 ez K
állítja	1498 K
átvehető	45 K
""", 'ä': """
ägare	2589 inga rika K
ähnliches	520 K erlebt
ändå	2536 nu när du K är här
äpp	1051 K
äppi	1051 K
""", 'å': """
åndsverkloven	1994 beskyttet av K
året	451 om K
återges	2569 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2688 bizimle K
çalişmalarimiz	2716 K
çağrisinda	2718 K bulundu
çerezler	2669 K kullan
çerezlere	2686 K
çerezleri	2669 K kullan	2686 K	2712 K kabul
çözün	2701 K
""", 'é': """
échanos	1024 K una mano	1024 K un cable
économiste	1315 est K
écris	38 K-nous	67 K-nous
écrit	1246 K pour	1329 a K
écrivain	1246 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1326 K-nous
éditorialiste	1315 est K
électronique	1212 dans votre boîte aux lettres K
énekelték	1498 K
équipe	1327 notre K
értesítéseket	14 K	1471 K
értesüljön	1471 K elsőként
étoile	60 champs avec une K
évente	1497 K
""", 'í': """
ígérte	1498 K
ígérték	1498 K
írta	1498 K
""", 'î': """
îmbia	2258 K
îndemna	2258 K
îndemnat	2258 a K
îndemnau	2258 K
întrebat	2258 a K
întrebau	2258 K
""", 'õ': """
õpetas	1069 K
""", 'ö': """
öffnen	477 app K
önemli	2712 günün en K
önerdi	2718 K
önskad	2573 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1496 független K	1496 a jó K
újságírásunk	1496 K
újságíróink	1496 K
újságíróinkkal	1494 K
újságíróinknak	39 K
újságírója	1465 K
última	962 siga la K hora	962 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	508 K von	586 von der agentur K	586 deutschen presse-agentur K
übersicht	514 K	570 diese K wurde
ücretsiz	15 K haber	15 K makale	2699 K üye olun
ügyfelünk	1494 K
ühendust	38 võta meiega K	67 võta meiega K	1066 võta K
ütles	1069 K
ütlesid	1069 K
üyeliği	2694 bülten K
üzente	1498 K
üzenték	1498 K
üçüncü	2686 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2401 K nas
čitalaca	43 pisma K	2390 uz podršku K	2408 K	2414 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2408 K	2414 naši K
čitatelia	2471 K	2473 naši K
čitatelja	43 pisma K	2390 uz podršku K	2408 K	2414 naših K	2414 uz podršku K
čitatelji	36 naši K	2408 K	2414 naši K
čitateljima	2408 K
čitateľom	18 vďaka K	2471 K
čitateľov	36 našich K	2454 vďaka podpore K	2471 K	2473 našich K	2473 vďaka podpore K
članak	20 cijeli K	2368 svidio vam se K	2386 cijeli K	2386 ceo K	2414 ovaj K
člancima	2397 svim K
članek	2490 vam je bil K všeč	2532 ta K
člankov	2518 do vseh K
členem	80 staňte se K	371 staňte se K
členom	2472 staňte sa K
článek	20 celý K	298 líbil se vám K	302 celý K za	346 celý K	372 tento K	372 líbil se vám K
článkom	2449 všetkým K	2461 k všetkým K	2461 ku všetkým K
článku	20 celého K
články	372 naše K
článků	346 limit K
článkům	346 všem K	358 ke všem K
článok	20 celý K	2429 páčil sa vám K	2449 celý K	2473 tento K
čtenáři	369 K	372 naši K
čtenářů	36 našich K	43 listy K	351 díky podpoře K	369 K	372 našich K	372 na podpoře K	372 díky podpoře K
čtenářům	18 díky K	36 našim K	369 K
čtení	0 doba K
čtěte	362 K nás
číst	372 K dál bez
čítajte	2465 K nás	2472 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2472 K, že nás čítate
""", 'đ': """
đây	2851 bấm vào K
đóng	2851 K góp của bạn	2851 hãy K góp
đăng	45 K lại	2838 cảm ơn bạn đã K ký	2838 bằng việc K ký, bạn	2851 K ký để đọc bài
đường	2828 K dây nóng của tòa soạn	2828 K dây nóng của báo	2851 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2843 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2474 K sumou
""", 'ř': """
řekl	374 K
řekla	374 K
říká	374 K
""", 'ś': """
śledztwa	2123 nasze K
śledztwo	2123 to K
śledź	2060 K nas na	2122 K nas
śpiewali	2125 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2718 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2371 K nam
šaukė	1800 K
šiandien	1787 aukokite K
šodien	1827 ziedo K
""", 'ź': """
źródło	2076 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2125 K
""", 'ž': """
žalio	2416 K se
želene	2526 K vire
želeni	2491 K vir
željene	2369 K izvore
željeni	2369 K izvor
žiadny	71 K spam
žurnalistai	1798 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1777 K
žurnalistika	372 naše K	372 nezávislá K	1798 K kainuoja	1798 gera K	2473 nezávislá K
žurnalistiku	372 nezávislou K	2473 nezávislú K
žurnalistiky	372 nezávislé K
žurnalistė	1777 K
žurnāliste	1817 K
žurnālisti	1838 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1838 neatkarīga K	1838 K maksā	1838 laba K
žurnālistiku	1827 atbalsti neatkarīgu K	1838 neatkarīgu K
žurnālists	1817 K
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
авторизованные	2313 только K
авторизованным	2313 K пользователям
авторизовані	2766 лише K
авторизуйтесь	24 K
авторкою	2754 зв'язатися з K
автором	2754 зв'язатися з K
автору	54 на каву K	2301 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	2787 пишіть за K
адресу	2333 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2312 K	2765 K
анонимно	2301 K
афилиейт	198 K линкове
""", 'б': """
бажаних	2751 K джерел
безкоштовна	2785 остання K стаття
безкоштовний	2761 наш K вебінар	2769 K акаунт	2785 останній K матеріал
безкоштовних	2769 ліміт K	2769 K статей
безкоштовні	15 K статті	2769 K статті
безлимитный	2268 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2331 последняя K статья
бесплатные	15 K статьи	2316 K статьи
бесплатный	2307 наш K вебинар	2316 K аккаунт	2331 последний K материал
бесплатных	15 K статей	2316 лимит K	2316 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	2800 K
благала	2800 K
благали	2800 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	219 K на вас
благодарим	193 K ви, че се
благодаря	2322 K донатам	2347 K вам	2347 K вашей
блокировщик	2281 отключите K	2281 K рекламы
блокувальник	2736 K реклами
бот	39 наш K
браузер	10 ваш K	2294 ваш K	2746 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	219 нашия K	222 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	2752 K
вайбър	16 K	178 K
ватсапе	2299 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2307 наш K
вебінар	2761 наш K
взывал	2349 K
видео	9 это K	40 фото и K
виділіть	2750 K
визнав	2800 K
визнала	2800 K
визнає	2800 K
викала	221 K
викаха	221 K
викаше	221 K
викна	221 K
використання	2746 K cookie	2775 будь-яке K матеріалів	2775 K матеріалів сайту
використанні	2744 при K матеріалів
використовує	2737 K cookie
використовуємо	2736 K cookie
вимагав	2800 K
вимагала	2800 K
вимагали	2800 K
випуск	2763 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2800 K
вк	2299 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2299 K
влезте	24 K
вміст	9 цей K
внескам	2776 завдяки K	2798 завдяки K
внесок	2797 ваш K
войдите	24 K	2269 K, чтобы
вотсапе	2299 K
вотсапі	2752 K
впн	64 без K
всеки	201 K лев
встановіть	2730 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2284 K ее	2284 K текст
выпуск	2310 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2800 K
відповідав	2800 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2800 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	221 K
гласил	2349 K
гласила	2349 K
гласит	2349 K
гласувайте	206 K
гледайте	211 K ни
говорил	2349 K
говорила	2349 K
говорили	2349 K
говорит	2349 K
год	2348 в K
годишно	220 K
голосуйте	2327 K	2781 K
гривень	2799 # K
грн	2799 # K
група	212 viber K
гукав	2800 K
гукали	2800 K
гукнув	2800 K
гукнула	2800 K
гіперпосилання	2744 K обов
""", 'д': """
дальше	2268 чтобы читать K
дарение	218 вашето K	220 с K	222 K
дарения	222 K
дарете	201 K	218 K ни
джерела	2751 обрані K	2751 бажані K
джерелом	2751 основним K	2751 бажаним K
дзен	2299 K
дзене	2299 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	221 K
добавил	221 K	2349 K
добавила	221 K	2349 K
добавьте	2278 K нас в
добавя	221 K
додав	2800 K
додала	2800 K
додатку	84 у нашому K
додає	2800 K
дозволить	2797 ваша підтримка K
дозволяється	2775 матеріалів K лише
долучайтесь	51 K	2797 K до нас	2797 K до нашої	2797 K до нашого	2797 K до спільноти	2797 K до читачів
долучайтеся	51 K	2797 K до нас	2797 K до нашої	2797 K до нашого	2797 K до спільноти	2797 K до читачів
донат	2346 ваш K	2797 ваш K	2801 K
донатам	2776 завдяки K
донати	2801 K
донатом	2799 K
донаты	2350 K
допомагає	2797 ваша підтримка K
допомога	2797 нам потрібна ваша K
допомогою	2778 за K ші
допоможе	2798 K нам
допоможуть	2776 K нам працювати	2798 K нам
допоможіть	90 K, скільки можете
допускается	2321 материалов K только
доступ	2316 полный K	2769 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2260 вы K до конца	2720 ви K до кінця
дочитати	2726 щоб K
дочитать	2268 чтобы K	2316 K
""", 'е': """
евро	195 за # K
ежедневную	2271 K рассылку
ежемесячно	2348 K
ежемесячное	2346 оформите K
ежемесячный	2322 K донат
еженедельную	2271 K рассылку
електронна	166 вашата K поща
електронної	2768 адресу K пошти
електронну	2768 K адресу	2768 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2349 K
жаловался	2349 K
жалуются	2349 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2302 - K	2302 , K
журналисти	219 нашите K
журналистика	219 независимата K	219 независима K	219 нашата K	2347 независимая K
журналистике	2347 независимой K
журналистики	2347 независимой K
журналистику	2347 независимую K
журналистка	181 е K	181 , K	2302 - K	2302 , K
журналисты	2347 наши K
журналіст	2756 - K	2756 , K
журналістам	39 нашим K
журналісти	2798 наші K
журналістика	2798 незалежна K
журналістику	2798 незалежну K	2798 якісну K
журналістка	2756 - K	2756 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2730 K застосунок
завантажте	2730 K додаток
завдяки	2776 існує K	2798 K вам	2798 K вашій
зависимост	88 хазартът създава K
задонатьте	2346 K	2797 K
задължителните	21 K полета
зазначив	2800 K
зазывал	2349 K
закликав	2800 K
закликала	2800 K
закликали	2800 K
закончились	2268 бесплатные статьи K
залишає	29 K за собою право
залишилося	2727 K #%	2727 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2285 K ошибку
замолчим	2347 мы не K
запазени	172 всички права K
запевняв	2800 K
запевняла	2800 K
запевняє	2800 K
записи	58 новые K на почту
запитав	2800 K
запитала	2800 K
запитань	2765 на кілька K
запишете	165 K се за нашия
зарегистрированные	2313 только K
зарегистрированным	2268 доступен только K
зарегистрированы	2268 уже K
зарегистрируйтесь	2269 K, чтобы	2316 бесплатно K	2316 K бесплатно	2346 K бесплатно	2346 K, чтобы читать
зареєстровані	2766 лише K	2766 тільки K
зареєструйтесь	2727 K, щоб	2769 безкоштовно K	2769 K безкоштовно	2797 K безкоштовно	2797 K, щоб читати
зареєструйтеся	2769 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2748 нашому K
застосунок	2730 завантажте K	2748 наш K	2748 мобільний K	2797 завантажте K і	2797 завантажте K та
захищено	2744 усі права K
захищені	2744 усі права K	2744 всі права K
защищенной	2301 K формой
защищены	2292 все права K
защищённой	2301 K формой
заяви	221 K
заявив	2800 K
заявил	221 K	2349 K
заявила	221 K	2349 K	2800 K
заявили	2349 K	2800 K
заявиха	221 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2260 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2750 якщо ви K
знанията	189 K си
зобов	2800 K'язав
зовнішнього	2758 K вмісту	2758 K контенту
зовнішній	2758 K вміст	2758 K контент
зробіть	2724 K внесок	2797 K внесок у	2797 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2298 K
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
иностранного	2292 выполняющим функции K агента
иностранным	2347 K агентом
инстаграм	178 K
искусственного	2324 с помощью K интеллекта
искусственным	2324 K интеллектом
использование	2294 K cookie	2304 K cookie	2321 любое K материалов	2321 K материалов сайта
использовании	2292 при K материалов	2321 полном или частичном K	2321 частичном K материалов
используем	2281 K cookie
использует	2282 K cookie
источники	2298 избранные K	2298 любимые K
источников	2298 избранных K	2335 избранных K
источником	2298 основным K
исчерпали	2268 K лимит
""", 'к': """
каждое	17 K утро
каждый	2348 K месяц
каже	2800 K
каза	221 K
казав	2800 K
казал	221 K
казала	221 K	2800 K
казали	2800 K
казаха	221 K
казва	221 K
казвал	221 K
казвала	221 K
канал	212 viber K	2347 наш K	2798 наш K
канала	2347 нашего K
каналу	2798 нашого K
колумнист	2302 - K	2302 , K
колумніст	2756 - K
колумністка	2756 - K
команде	2307 к нашей K
команди	2761 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	2745 у K	2745 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2284 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2293 в K
комментировать	6 K
контент	9 этот K	9 цей K	2304 внешний K
контента	9 этого K	2304 внешнего K
контенту	9 цього K
конференцию	2307 нашу K
конференция	186 нашата K
конференцію	2761 нашу K
конфиденциальности	2281 политикой K	2294 политика K
конфіденційності	2736 політикою K	2746 політика K
копирование	2321 K материалов сайта
кореспондент	181 е K	181 , K	2756 - K	2756 , K
кореспондентка	2756 - K	2756 , K
короткий	2312 K опрос
корреспондент	2302 - K	2302 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2800 K
крикнул	2349 K
крикнула	2349 K	2800 K
кричав	2800 K
кричал	2349 K
кричала	2349 K	2800 K
кричали	2349 K	2800 K
кричит	2349 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	220 K
лекцию	2307 нашу K
лекцію	2761 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2307 нашего K
магазине	2307 в нашем K	2307 в нашем интернет-K
магазину	2761 нашого K
магазині	2761 у нашому K	2761 в нашому K	2761 нашому інтернет-K
материал	2284 обсудить K	2304 внешний K	2337 K создан	2347 этот K
материалам	2329 ко всем K
материалы	2347 наши K
матеріал	2798 цей K
матеріали	2798 наші K
матеріалів	2775 копіювання K сайту	2775 K посилання обов'язкове	2783 до всіх K	2783 до усіх K
мероприятие	2307 наше K
месенджері	2752 K
месец	220 на K	220 всеки K
месечно	220 K
мессенджере	2299 K
месте	42 вы были на K
месяц	2348 в K
мобільний	2748 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	221 K
молела	221 K
молеха	221 K
молеше	221 K
місці	42 ви були на K
місяць	2799 на K	2799 перший K
""", 'н': """
навчання	48 K ші
нагадав	2800 K
нагадала	2800 K
наголосив	2800 K
наголосила	2800 K
надпис	221 такъв K
надпись	2349 такая K
надсилайте	2754 K нам	2754 K її	2754 K їх нам	2755 K фото	2755 K відео	2755 K свої	2797 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2751 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2754 K нам	2754 K їх нам	2755 K фото	2797 K нам
нажимая	2315 K кнопку	2315 K на кнопку	2315 K "
нажмите	2284 K ctrl
намерете	211 K ни
напис	2800 такий K
написа	221 K
написав	2800 K
написал	2349 K
написала	2349 K	2800 K
написано	2349 было K	2800 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2301 K нашему	2301 K нашей	2301 K автору	2301 K нам	2346 K нам
напишіть	38 K нам	67 K нам	2754 K нашому	2754 K нашій	2754 K автору	2754 K авторці	2754 K нам	2797 K нам
напомнил	2349 K
напомнила	2349 K
направете	218 K дарение
настоя	221 K
настоява	221 K
настоявал	221 K
натискайки	193 K
натискането	193 с K
натискаючи	2768 K кнопку	2768 K на
нашем	2284 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2260 K просьба
неделю	17 раз в K	17 каждую K	2348 в K
независимата	218 подкрепете K
независими	219 K медии
независимую	2263 поддержите K	2346 поддержите K
независимые	2347 K медиа
незалежні	2798 K медіа
нейросети	2324 с помощью K
несколько	2312 на K вопросов
никакого	71 K спама
новинами	2733 стежте за K
новини	178 google K	2752 google K
нуждаем	218 K се от вашата
нужна	2322 K ваша
нюзлетър	194 K
""", 'о': """
обеща	221 K
обещал	221 K	2349 K
обещала	2349 K
обещали	2349 K
обозреватель	2302 - K	2302 , K
обраних	2751 K джерел
обучения	48 K ии
объявил	2349 K
объявила	2349 K
объяснил	2349 K
объяснила	2349 K
объясняет	2349 K
объяснял	2349 K
объясняла	2349 K
обязал	2349 K
обязательна	2292 гиперссылка K	2321 материалов ссылка K	2321 ссылка на источник K
обязательные	21 K поля	2284 K поля
обясни	221 K
обяснил	221 K
обяснила	221 K
обяснява	221 K
обіцяв	2800 K
обіцяла	2800 K
обіцяли	2800 K
огледален	64 K сайт
оглядач	2756 - K	2756 , K
оглядачка	2756 - K	2756 , K
оголосив	2800 K
ограничений	2268 читайте без K
одноклассниках	2299 K
одному	2768 в K листі
опечатку	2284 нашли K
опитування	2765 наше K	2765 коротке K
опитуванні	35 нашому K	2765 K читачів	2765 нашому K	2765 в K
оприлюднюватиметься	22 не K	2739 ваша e-mail адреса не K
опрос	35 наш K	2312 наш K
опросе	35 нашем K	2312 нашем K	2312 в K
опубликован	22 не будет K	2284 ваш адрес email не будет K
организаторите	221 канят K
организаторы	2349 зовут K
організатори	2800 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2315 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2269 K #%	2269 K # %
отбележете	62 K ме
ответил	2349 K
ответила	2349 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2349 K
отвечала	2349 K
отговори	221 K той	221 K тя
отговорил	221 K
отговорила	221 K
отговориха	221 K
отговорност	30 не носи K
отменить	21 K ответ	2348 K в любой момент
отметил	2349 K
отметила	2349 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2271 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2301 K их нам	2346 K нам
отримувати	2786 хочете K
отримуйте	2790 K
очакваме	179 K вашите
ошибку	2285 нашли K
оштрафовал	2349 K
оштрафовала	2349 K
оштрафував	2800 K
""", 'п': """
партнером	2319 совместно с K	2773 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2319 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2773 K посилання
партнеры	2281 мы и наши K
партньорски	198 K линкове
партнёром	2319 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2319 K ссылки
партнёрским	74 K ссылкам
патроном	2346 станьте K
пееха	221 K
пели	2349 K
первый	2348 K месяц	2348 рубль в K
переведите	2346 K нам
перевірте	2765 K себе	2768 K пошту
передплатник	50 як K	2726 уже K	2726 вже K
передплатникам	2726 доступний лише K	2726 доступна лише K	2726 доступно лише K
передплатники	50 K можуть	2784 лише K	2784 тільки K
передплатників	2726 тільки для K
передплатою	2726 доступна за K	2726 доступний за K	2769 за K	2791 з K
передплату	80 оформіть K	2769 K за	2797 оформіть K
передплатіть	80 K
передрук	45 K	2749 K
передруковувати	45 K
передруку	2749 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2297 K
перепечатке	2297 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2747 K даних
персональных	2295 K данных
писав	2800 K
писал	2349 K
писала	2349 K	2800 K
писати	2798 нам K
писменото	200 без K съгласие
письме	2315 в одном K
письменного	2336 без K согласия
письмової	2789 без K згоди
питаха	221 K
питаше	221 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	218 K ни
пишеше	221 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2301 K нам	2333 K на	2346 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2754 K нам	2787 K на
платной	2268 в K версии
побачили	2795 K помилку
повний	20 K текст	2769 K текст
повтаря	221 K
повтаряше	221 K
повторював	2800 K
повторює	2800 K
повторяет	2349 K
повторял	2349 K
повторяла	2349 K
повідомив	2800 K
повідомила	2800 K
повідомили	2800 K
повідомте	38 K нам	67 K нам	2754 K нам	2754 K нас	2797 K нам
подайте	180 K сигнал
поддержать	2346 K нас	2346 K редакцию	2346 K нашу
поддерживайте	2346 K нас	2346 K нашу
поддержите	2263 K нашу	2263 K нас	2322 K	2346 K нас	2346 K нашу	2346 K редакцию	2346 K проект	2346 K автора	2346 K наш
поддержка	2264 ваша K	2346 ваша K поможет	2346 ваша K помогает	2346 ваша K позволит
поддержке	2319 при K партнёра	2319 при K партнера	2322 благодаря вашей K	2347 вашей K
поддержки	2347 без вашей K	2347 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	221 K
подканяха	221 K
подканяше	221 K
подкаст	34 наш K	34 нашия K	188 K	219 нашият K	2310 K	2347 наш K	2763 K	2798 наш K
подкаста	188 K	2310 K	2347 нашего K
подкасте	34 нашем K	2310 K
подкасти	34 наші K	188 K	2763 K
подкастов	2310 K
подкасту	2763 K
подкастът	188 K
подкасты	2310 K
подкасті	34 нашому K	2763 K
подкастів	2763 K
подкрепа	201 с вашата K	201 вашата K	218 вашата K	219 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	218 K ни	218 K нашата
подкрепяйте	218 K ни
подписаны	2268 уже K
подписка	2268 уже есть K	2350 K
подписке	2268 доступен только по K	2268 доступна по K	2268 доступен по K	2316 по K
подписки	2350 K
подпиской	2341 с K
подписку	80 оформите K	80 оформить K	2268 оформить K	2268 оформите K	2315 спасибо за K	2316 K за	2346 оформите K	2346 оформить K
подписчик	50 как K	2268 уже K	2268 вы уже K
подписчикам	2268 доступна только K	2268 доступно только K	2268 доступен только K	2330 только K
подписчики	50 K могут	2330 только K	2350 K
подписчиков	2268 только для K
подписчиком	2346 станьте K
подписывайтесь	2271 K на рассылку	2278 K на нас	2278 K на наш	2278 K на канал	2278 K на telegram	2346 K на
подписываясь	2315 K
подпишитесь	80 K	2263 K на регулярное	2271 K на рассылку	2278 K на наш	2278 K на канал	2346 K на
подчеркнул	2349 K
подчеркнула	2349 K
подчерта	221 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2761 нашу K
пожертвование	2263 оформите K	2264 сделайте K	2322 регулярное K	2322 ежемесячное K	2346 ваше K	2346 сделайте K	2346 оформите K	2350 K
пожертвования	2347 на K	2350 K
пожертвованиям	2322 благодаря K	2347 благодаря K
пожертвуйте	2346 K
позволяет	2346 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	221 K
поискал	221 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2268 чтобы прочитать K
полный	20 K текст	2316 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2340 K
получать	2332 хотите K
помилку	2795 знайшли K
помогите	90 K, сколько можете	2346 K нам
помогнете	218 K ни
помогут	2347 K нам
поможет	2347 K нам
помоли	221 K
помолил	221 K
помолила	221 K
помощник	63 наш K	63 ии-K
помощь	2346 нам нужна ваша K
помощью	2324 с K ии
помітили	2750 якщо ви K	2795 K помилку
помічник	63 наш K
понравилась	2347 K статья
понравился	2347 K материал	2347 K текст
пообещал	2349 K
пообещала	2349 K
пообіцяв	2800 K
пообіцяла	2800 K
попереджає	2800 K
попередив	2800 K
попита	221 K
попросив	2800 K
попросил	2349 K
попросила	2349 K	2800 K
попросили	2349 K	2800 K
попросило	2349 K
порадив	2800 K
порадила	2800 K
посилання	2775 K на джерело обов'язкове
последвайте	218 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2349 K
посоветовала	2349 K
постановив	2800 K
постановил	2349 K
посъветва	221 K
посъветвал	221 K
посъветвали	221 K
потребовал	2349 K
потребовала	2349 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2315 вашей K
почтовом	2315 вашем K ящике
почту	79 на K	2272 на вашу K	2272 вам на K	2315 вашу K
пошту	79 на K	79 на вашу K	2729 на вашу K
пошті	2768 вашій K
пощенска	166 вашата K кутия
пояснив	2800 K
пояснил	2349 K
пояснила	2349 K	2800 K
пояснював	2800 K
пояснювала	2800 K
пояснює	2800 K
поясняет	2349 K
правото	29 си запазва K
працювати	2776 допоможе нам K	2798 K далі
працюємо	2798 ми K
предпочитаемые	2298 K источники
предпочитаемых	2298 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2298 K источники	2335 K источники
предпочтительный	2298 K источник
предпочтительных	2335 K источников
предупреди	221 K
предупредил	2349 K
предупреждава	221 K
предупреждает	2349 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2349 K
призвала	2349 K
призвали	2349 K
призна	221 K
признава	221 K
признавал	2349 K
признает	2349 K
признал	2349 K
признала	2349 K
признали	2347 нас K
призова	221 K
призовава	221 K
призовал	221 K
призоваха	221 K
призывал	2349 K
призывала	2349 K
призывали	2349 K
приложение	84 в нашето K	219 нашето K	2273 скачать K	2274 скачайте K	2274 установите K	2296 наше K	2296 мобильное K	2346 скачайте наше K	2346 скачайте K и
приложението	218 изтеглете K ни	218 изтеглете K на вестник
приложении	84 в нашем K	2273 открыть в K	2296 нашем K
приложения	2296 нашего K	2347 нашего K
приоритетным	2298 K источником
присоединяйтесь	51 K	2346 K к нам	2346 K к нашему	2346 K к нашей	2346 K к нашим	2346 K к сообществу	2346 K к читателям	2346 K к тем
присъединете	51 K се	218 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2301 K нам	2301 K фото	2301 K видео	2301 K новости	2301 K свои	2301 K их нам	2346 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2301 K нам	2301 K фото	2301 K их нам	2346 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2797 K до нас	2797 K до нашої	2797 K до нашого	2797 K до спільноти	2797 K до читачів
приєднуйтеся	51 K	2797 K до нас	2797 K до нашої	2797 K до нашого	2797 K до спільноти	2797 K до читачів
проверьте	2312 K себя	2315 K почту
проголосуйте	2327 K	2781 K
продовження	2773 реклама. K
продовжити	2726 щоб K читання	2776 допоможуть нам K
продовжувати	2798 K роботу
продолжаем	2347 мы K работать
продолжать	2322 помогут нам K	2347 K работу
продолжение	2319 реклама. K
продолжить	2268 чтобы K чтение	2322 помогут нам K	2322 поможет нам K	2347 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	219 да K да работим
продължите	162 за да K да четете
произведен	2292 настоящий материал (информация) K	2337 материал K
произведён	2337 материал K
пройдите	2312 K тест
пройдіть	2765 K тест
пропускайте	210 не K
пропустите	2332 не K
пропустити	2786 не хочете K
пропустить	2332 не хотите K
пропустіть	2786 не K
просив	2800 K
просил	2349 K
просила	2349 K	2800 K
просили	2349 K	2800 K
просьба	2260 у нас к вам K	2260 у нас есть K
просять	2800 K
проучване	189 нашето K
прохання	2720 маємо до вас K	2720 невелике K
прочетете	163 за да K цялата
прочитать	2268 осталось K	2268 чтобы K статью
пріоритетне	2751 K джерело
пріоритетним	2751 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	220 за K месец
підписатися	2728 K на розсилку
підписка	2801 K
підписку	2726 оформіть K	2768 дякуємо за K	2797 оформіть K
підписники	2784 лише K	2801 K
підписників	2726 тільки для K
підписуйтесь	2732 K на нас	2732 K на наш	2732 K на канал	2732 K на telegram	2797 K на
підписуйтеся	2732 K на наш	2732 K на канал
підписуючись	2768 K
підпишіться	2728 K на розсилку	2732 K на наш	2797 K на
підтримайте	2723 K нашу	2723 K незалежну	2723 K нас	2776 K	2797 K нас	2797 K нашу	2797 K незалежну	2797 K редакцію	2797 K автора	2797 K роботу	2797 K наш
підтримати	2797 K нас	2797 K нашу
підтримка	2724 ваша K	2797 ваша K допоможе
підтримки	2773 за K партнера	2798 спільноти K	2798 вашої K
підтримуйте	2797 K нас	2797 K нашу
підтримці	2776 завдяки вашій K	2776 завдяки K читачів	2798 вашій K
піти	2720 перш ніж K
""", 'р': """
работа	219 нашата K	2347 наша K
работаем	2347 мы K
работать	2322 помогут нам K	2322 поможет нам K	2347 K дальше
работу	2347 нашу K
радив	2800 K
радила	2800 K
радили	2800 K
радить	2800 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2336 без K редакции
разчитаме	201 K на вашата	219 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2346 K нам
рассказал	2349 K
рассказала	2349 K
рассказывать	2347 K правду
расследование	2347 наше K	2347 это K
расследования	2347 наши K
рассылка	2347 наша K	2350 K
рассылку	78 на K	78 нашу K	78 K	2271 нашу K	2271 K самых	2347 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2315 K
регулярний	2776 K внесок
редактор	181 е K	181 - K	181 , K	2302 - K	2302 , K	2756 - K	2756 , K
редакторка	2756 - K	2756 , K
редакцией	39 нашей K	2301 связаться с K
редакции	2336 без согласия K	2347 нашей K
редакцию	39 в нашу K	2301 напишите в K	2301 пишите в K
редакция	186 в нашата K	219 нашата K	2347 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2754 напишіть у K	2754 пишіть у K
редакція	2798 наша K
редакцією	39 нашою K	2754 зв'язатися з K
редакції	43 письма до K	2754 пишіть до K	2789 без згоди K	2789 без дозволу K	2798 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	219 без K	2773 після K	2773 на правах K	2798 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2319 после K	2319 на правах K	2347 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2302 - K	2302 , K	2756 - K	2756 , K
репортери	39 на нашите K	219 нашите K
репортерка	2756 - K	2756 , K
репортёр	2302 - K	2302 , K
решил	2349 K
реєструючись	2768 K
робота	2798 наша K
роботу	2798 нашу K
розкажіть	38 K нам	67 K нам
розповів	2800 K
розповідати	2798 K правду
розповіла	2800 K
розсилка	2798 наша K	2801 K
розсилку	78 на K	78 нашу K	78 K	2728 нашу K	2728 щоденну K	2798 нашу K
розслідування	2798 наші K	2798 це K
рублей	2348 # K
рік	2799 на K
""", 'с': """
свободната	218 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	218 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2301 K с нами
связаться	2301 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	2800 K
сказал	2349 K
сказала	2349 K	2800 K
скаржаться	2800 K
скаржився	2800 K
скаржилася	2800 K
скачайте	2273 K наше
скиньте	2346 K нам	2346 K донат
сколько	2346 скиньте K
скриньку	2768 вашу K
скриньці	2768 вашій K
следите	2278 K за нами
словам	2349 по K
словами	2800 за K
слушайте	211 K ни
слідкуйте	2732 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2349 K
советовала	2349 K
советовали	2349 K
советует	2349 K
согласны	43 не K	43 K с автором
содержимое	2304 внешнее K
сообщение	2292 данное K (материал) создано	2337 K создано
сообщил	2349 K
сообщила	2349 K
сообщили	2349 K
сообщите	38 K нам	67 K нам	2301 K нам	2346 K нам
соучастником	2322 станьте K	2346 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2730 увімкнути K	2730 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2798 K текст	2798 K матеріал
сподобалась	2720 якщо вам K стаття
спонсором	80 станьте K
според	221 K
спрашивает	2349 K
спросил	2349 K
спросила	2349 K
співали	2800 K
співучасником	2797 станьте K
спільнота	2798 наша K
спільноти	2724 стань частиною K	2776 частиною K	2798 нашої K
станете	80 K член	218 K абонат	218 K член
станьте	51 K одним из них	2346 K нашим	2797 K нашим
статей	2783 до всіх K	2783 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	219 тази K
статията	195 % от K
стаття	2798 ця K
статья	2347 эта K
статьям	2329 ко всем K
стверджує	2800 K
стежте	2732 K за нами
стигнали	176 щом сте K дотук
стороннего	2304 K сервиса
сторонним	2304 K сервисом
стороннього	2758 K сервісу
стороннім	2758 K сервісом
суммой	2348 любой K
сумму	2348 любую K
сутрин	17 всяка K
существуем	2347 мы K
существует	2322 K благодаря
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
телеграм	16 K	178 K	2278 наш K-канал	2278 в нашем K	2299 K	2299 K-канал	2299 K-канале	2333 пишите в K	2347 наш K	2732 наш K-канал	2752 K	2752 K-канал	2752 K-каналі
телеграме	16 K	2299 K
телеграмі	2752 K
тест	2312 наш K	2765 наш K
тиждень	17 раз на K	2799 на K
требовал	2349 K
требовала	2349 K
требовали	2349 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2274 включите K	2274 включить K	2274 разрешить K
уверяет	2349 K
уверял	2349 K
уверяла	2349 K
увійдіть	24 K	2727 K, щоб
уговаривал	2349 K
уговаривала	2349 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2260 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2751 K джерел
улюблені	2751 K джерела
умовляв	2800 K
умоляваше	221 K
умолял	2349 K
умоляла	2349 K
умоляли	2349 K
утверждает	2349 K
уточнив	2800 K
уточнил	2349 K
уточнила	2349 K	2800 K
учасником	2797 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2347 K нашу
цитировании	2297 при K
цитування	2749 у разі K
цитуванні	2749 при K
""", 'ч': """
частиною	2797 станьте K
частковому	2775 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2346 спасибо, что K
читай	2732 K нас
читайте	2278 K нас в	2732 K нас у	2732 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2312 опросе K	2322 благодаря поддержке K	2342 K	2347 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	219 нашите K	2260 дорогие K	2342 K	2347 наши K
читателите	216 K	219 с подкрепата на K	219 от K ни
читателям	18 благодаря K	36 нашим K	2342 K	2347 благодаря K
читати	2726 щоб K далі	2797 щоб K далі
читачам	18 завдяки K	2792 K
читачі	36 наші K	2792 K	2798 наші K
читачів	43 листи K	2792 K	2798 наших K
читаєте	2797 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2799 K
щомісячний	2776 K внесок
щомісячно	2799 K
щоранку	17 K
щотижневу	2728 K розсилку
""", 'э': """
электронной	2315 адрес K почты
электронную	2315 K почту
""", 'я': """
яжіться	38 зв'K з нами	2754 зв'K з нами
язкові	21 обов'K поля	2739 обов'K поля
якщо	2720 K ви вже тут
""", 'і': """
інтелектом	2778 штучним K
інтелекту	2778 за допомогою штучного K
""", 'א': """
אומר	1386 K
אומרת	1386 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1340 עקבו K	1383 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1338 דואר K
אמר	1386 K
אמרה	1386 K
אמרו	1386 K
אתכם	1370 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1385 K
ביקש	1386 K
ביקשה	1386 K
במייל	1369 K שלכם
בסרטון	1359 לצפות K זה
בעוגיות	1345 שימוש K
בעיתונות	1370 לתמוך K
בקובצי	1344 משתמש K
בשבוע	17 פעם K	1385 K
בתגובות	85 K
בתוכן	1381 לעשות שימוש K
""", 'ד': """
דווחו	1383 K לנו
דיוור	1369 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1341 הורידו את K	1384 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1386 K
הודיעה	1386 K
הוואטסאפ	1341 לקבוצת K
הווטסאפ	1341 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1386 K
הוסיפה	1386 K
הזהיר	1386 K
הזכויות	1352 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1382 הכתבות K
הטלגרם	1341 לערוץ K
הטקסט	1360 K
היום	1383 תרמו K
הירשמו	1383 K לקבלת
הכותב	1381 על דעת K
הכתבה	45 לפרסם את K	1334 להמשך קריאת K	1360 K	1384 K הזאת
המדור	1358 הוא עורך K	1358 היא עורכת K
המובעות	1381 הדעות K במאמר	1381 הדעות K בטור	1381 הדעות K בכתבה
המועדף	1355 למקור K	1355 כמקור K
המייל	1337 לתיבת K	1338 כתובת K
הניוזלטר	1338 K היומי	1369 K השבועי של	1369 K שלנו	1384 K
הסביר	1386 K
הסיכום	1360 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1360 הנקודות K
העיתונות	1384 K העצמאית
הפרטיות	1345 מדיניות K
הפרסומת	11 K
הצביעו	1383 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1341 K לערוץ	1383 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1345 תנאי K
התגובות	1366 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1370 בזכות K שלכם
התראות	14 K
התרגום	1360 K
התרומה	1383 K שלכם
""", 'ו': """
ובטוויטר	1340 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1370 K בכם
ותלויה	1370 K בכם
""", 'ז': """
זקוקה	1383 K לכם
""", 'ח': """
חודשית	1383 תרומה K
חיצוני	1359 תוכן K	1359 תוכן ממקור K
""", 'ט': """
טען	1386 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1369 K למייל	1369 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1334 הצטרפו K
כתב	1386 K
כתבה	1360 K זו	1384 K זו	1386 K
כתבו	38 K לנו	67 K לנו	1383 K לנו
כתבות	1382 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1358 היא K
כתובת	77 הזינו K מייל	1338 K דוא"ל
""", 'ל': """
לדברי	1386 K
להגיב	6 כדי K	1366 K
להמשיך	1334 כדי K לקרוא	1370 עזרו לנו K
להעתיק	1352 אין K	1381 לשכפל, K
לחודש	1385 K
לחוק	1381 סעיף #א K
לחצו	1383 K כאן
לידיעון	1383 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1335 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1337 הירשמו K	1337 הרשמה K	1337 K שלנו	1369 בהצלחה K	1383 הירשמו K
לעזרתכם	1383 אנחנו זקוקים K
לענייני	1358 הוא כתב K	1358 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1359 K בתוכן
לקבוצת	1341 הצטרפו K
לקריאה	1382 כתבות K
לקריאת	20 K הכתבה
לשנה	1385 K
לתומכים	1370 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1382 K חינם
מועדף	1355 מקור K	1355 כמקור K
מינוי	1334 רכשו K	1383 רכשו K	1387 K
מנוי	1334 כבר K
מנויים	1387 K
מסכימים	43 לא K	43 K?	1369 בהרשמה אתם K
מסר	1386 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1369 K שבועי	1387 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1360 K
סיפר	1386 K
סיפרה	1386 K
סעיף	1381 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1383 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1369 לקבלת K במייל
עיתונאי	1358 הוא K
עיתונאית	1358 היא K
עיתונות	1370 לעשות K	1384 K עצמאית
עכשיו	1383 תרמו K
עמלה	1380 נקבל K	1380 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1384 ללא K
פרסומת	11 K
פרשן	1358 הוא K
פרשנית	1358 היא K
""", 'צ': """
ציין	1386 K
""", 'ק': """
קוראי	1384 K
קרא	1386 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1385 חודש K
""", 'ש': """
שאלו	1360 K את
שולחים	57 אנחנו K לכם
שיווקי	1369 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1383 K לנו
שלנו	39 לכתב K	1384 K
שנקבל	1380 K עמלה
שקראתם	1383 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1366 K
תוכן	9 K זה	1359 הצגת K
תייגו	62 K אותי
תלוי	1370 K בכם
תלויה	1370 K בכם
תמיכתכם	1383 K
תמכו	1383 K בנו
תקציר	1360 K
תרומה	1387 K
תרומות	1387 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1113 K مطلب	1113 K خبر	1119 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1091 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1079 از كوكي K ميكنيم	1079 از كوكيها K ميكنيم	1080 شرايط K	1087 K از مطالب اين سايت	1087 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1108 K تهيه كنيد	1119 K تهيه كنيد	1123 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1091 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1122 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1122 K
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
اول	1121 ماه K
ايميل	1074 K خود را	1074 به K شما	1075 ادرس K	1075 نشاني K	1104 در K خود	1119 K خود را وارد كنيد
ايميلتان	1104 به K
اينجا	1112 K كليك كنيد	1119 K كليك كنيد
اينستاگرام	1077 در K دنبال
اينه	64 K
اپ	1103 K
اپليكيشن	1103 K	1119 K ما را	1119 K را دانلود كنيد	1119 K را نصب كنيد	1120 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1117 الزاما K	1117 لزوما K	1117 K ديدگاه
بازنشر	45 K
باشيد	1091 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1098 را K
بحسب	158 K
بخوانيد	1089 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1120 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1098 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1091 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1091 براي ما K	1119 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1089 K	1097 به تيم ما K	1119 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1091 با ما در ميان K	1119 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1091 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1122 K كرد
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
ترجيحي	1090 منبع K	1090 منابع K
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
تلگرام	1077 ما را در K	1077 در K دنبال	1077 كانال K ما	1091 با ما در K
تماشا	1098 K كنيد
تمامي	1088 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1122 K داد
تيم	1120 K ما
""", 'ج': """
جاوااسكريپت	1079 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1088 كليه K	1088 همه K	1088 تمام K
حمايت	1105 K مالي خود	1106 به K شما نياز	1106 با K شما	1107 K كنيد	1119 از ما K كنيد	1119 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1120 اين K
خبرنامه	1074 K ما	1074 اشتراك K	1075 در K	1104 K روزانه	1104 K هفتگي	1120 K ما	1120 K	1123 K
خبرنگار	39 K ما	1091 K ما را	1093 K
خبرنگاران	39 K ما	1120 K ما
خصوصي	1080 سياست حريم K
خواست	1122 K
خواستند	1122 K
خواندن	1108 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1106 به K خود تكيه	1120 K ما
خواهد	1100 منتشر K شد
خواهند	1100 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1093 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1077 ما را K كنيد	1089 K كنيد	1089 K كنيم	1119 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1091 به ما خبر K	1098 گوش K	1109 هديه K	1119 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1100 نوشتن K	1100 ارسال K	1100 بيانگر K	1117 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1097 وبينار K ما	1108 اشتراك K	1118 مقاله K	1118 مطلب K	1118 مطالعه K	1119 K ثبت نام كنيد
روزنامه	1117 ديدگاه K
روزنامهنگار	1093 K
روزنامهنگاري	1120 K مستقل
""", 'س': """
سالانه	1121 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1120 K ما
سايتهاي	1094 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1089 عضو K	1089 K	1119 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1104 خبرنامه K
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
علاقه	1090 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1097 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1100 K	1101 حروف لاتين (K)
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
كار	1120 K ما
كاربري	1108 حساب K خود شويد	1119 حساب K خود شويد
كانال	1077 به K ما	1089 K ما	1120 K ما
كتب	158 K
كتبت	158 K
كردهايد	1108 ثبت نام K	1108 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1115 K دريافت كنيم	1115 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1097 ديدن K	1098 گوش K	1109 هديه K	1112 روي لينك كليك K	1112 كليك K	1119 به ما كمك K	1119 روي لينك كليك K	1119 همين حالا ثبت نام K
كوكي	1080 از K
كوكيها	1080 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1100 حروف K	1101 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1117 K نظر
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
ما	1120 به K
مالي	1106 كمك K شما	1119 كمك K شما	1123 كمك K
ماه	1121 در K
ماهانه	1121 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1094 K خارجي	1094 اجازه ميدهيد K
محتوايي	1094 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1087 حقوق K است
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
مستقل	1120 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1108 K شويد	1119 K شويد
مشتركا	50 بصفتك K
مشتركان	1108 ويژه K است
مصنوعي	1095 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1120 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1113 ادامه K
منبع	1116 ذكر K
منتخب	1090 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1103 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1104 عضويت شما با K	1104 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1094 از شما اجازه K
ميدهد	1100 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1122 K
ميگويد	1122 K
ميگيريم	1115 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1100 منتشر K شد
نخواهند	1100 منتشر K شد
ندهيد	1119 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1103 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1119 در K ما	1120 K ما
نميشود	60 ايميل شما نمايش داده K	1100 منتشر K
نوشت	1122 K
نويسنده	1091 ايميل K	1093 K
نياز	1106 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1108 مشترك K
هماكنون	1119 K ثبت نام كنيد
همايش	1097 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1106 به حمايت شما K
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
وبينار	1097 K ما	1097 در K
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
ويديو	40 عكسها و K	40 عكس و K	1094 ديدن اين K
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
پژوهشگر	1093 K
""", 'گ': """
گزارش	1120 اين K
گزارشهاي	1120 K ما
گفت	1122 K
گفتند	1122 K
گفته	1122 K است	1122 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1411 का K रखने
अनुवाद	1413 K
अनुसार	1436 के K
अपनी	1418 K राय दें
अपील	1436 K की
अलर्ट	1420 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1433 K दान
आपको	57 हम K
आर्टिकल	1432 फ्री K	1432 मुफ्त K
आर्थिक	1422 K सहयोग दें	1422 K सहयोग करें	1433 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1392 ऐप K करें	1420 K करें
इनबॉक्स	1391 आपके K	1421 अपने K में
""", 'उ': """
उपयोग	1397 कुकीज का K	1397 कुकी का K
""", 'ए': """
एजेंसी	1431 K की फीड
एडिटर	1411 सब K हैं	1411 सब-K हैं
""", 'क': """
कमीशन	1430 हमें K मिल	1430 K मिल सकता है
कमेंट	1418 अपनी राय K	1419 K करने के लिए	1419 K में अपनी राय	1419 K हटा	1419 K करने वाले
करके	1421 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1391 ईमेल दर्ज K	1394 फॉलो K	1406 जॉइन K	1406 लाइक K	1409 हमें ईमेल K	1416 टिकट बुक K	1418 पोल में वोट K	1421 साइन अप K	1425 शेयर K	1425 साझा K	1425 सेव K	1433 फॉलो K	1433 लॉग इन K	1433 साइन अप K
कहती	1436 K
कहते	1436 K
कहा	1436 K
कहानी	67 अपनी K हमें
कीजिए	1433 मदद K
कॉपी	1425 लिंक K हो गया
कॉपीराइट	1405 K
क्लिक	1406 K करें	1433 यहां K करें	1433 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1434 इस K	1434 यह K
खबरें	1427 और K पढने के लिए	1432 मुफ्त K
खबरों	1427 अन्य K के लिए	1427 ताजा K के लिए	1427 की K के लिए
खरीदें	1416 यहां से K
खेलें	1418 क्विज K और
""", 'ग': """
गिफ्ट	1425 K करें
गोपनीयता	1397 K नीति
""", 'ज': """
जनरेट	1431 ऑटो-K
जरूर	1409 हमें K दें
जावास्क्रिप्ट	1397 K
जुडने	1407 K के लिए
जुडिए	51 आप भी K	1433 K
जुडें	51 आप भी K	1394 चैनल से K	1406 K	1416 हमारी टीम से K	1433 हमसे K
ज्वाइन	1406 K करें
""", 'ट': """
टिप्पणियों	1419 K के लिए
टिप्पणी	1419 K करने के लिए	1419 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1392 ऐप K करें	1420 K करें	1420 K कीजिए	1433 ऐप K करें	1433 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1437 K
दिखाया	60 ईमेल नहीं K
दें	1433 राय K
देखें	1433 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1397 K नीति
निर्भर	1422 आपके सहयोग पर K
नोटिफिकेशन	14 K	1392 K चालू करें	1420 K ऑन करें	1420 K ऑन कर लें
नौकरी	1416 K के अवसर
न्यूज	1395 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1391 हमारे K	1391 हमारा K	1391 हमारा साप्ताहिक K	1391 K के लिए	1434 हमारे K	1437 K
""", 'प': """
पढने	0 K का समय	1423 K के लिए
पढें	0 मिनट में K	1392 ऐप में K	1433 पूरी खबर K
पत्रकार	1434 हमारे K
पत्रकारिता	1411 K में सक्रिय हैं	1434 हमारी K	1434 स्वतंत्र K
पसंदीदा	1408 K सोर्स	1408 K स्रोत	1408 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1422 K के सहयोग से चलते
पाने	1421 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1431 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1436 K
पूछें	1413 K
पूरी	1423 बनकर K खबर
पॉडकास्ट	1417 K सुनें	1417 K सुनने के लिए	1434 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1435 K माह	1435 K वर्ष
प्रतिक्रिया	1418 अपनी K
प्रिफर्ड	1408 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1409 हमें K	1409 कमेंट करके K	1433 हमें K	1433 राय K
बताते	1436 K
बताया	1436 K
बाहरी	1412 K साइट
बिंदु	1413 मुख्य K
बॉक्स	1419 कमेंट K में
बोला	1436 K
बोले	1436 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1409 हमें K	1433 हमें K	1433 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1435 हर K
मांगते	1412 आपकी इजाजत K हैं	1412 आपकी अनुमति K हैं
मुताबिक	1436 K
मुफ्त	1432 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1423 पढना जारी K के लिए
रजिस्टर	1433 अभी K करें
रहिए	1427 जुडे K
रहें	1427 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1436 K
लिखें	38 हमें K	67 हमें K	1433 हमें K
लेख	1434 यह K	1434 इस K
लॉग	24 K इन
लॉगिन	1433 K करें
""", 'व': """
विचार	1431 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1417 K देखें	1417 K यहां देखें	1417 K भी देखें	1417 K देखने के लिए
वेबसाइट	1434 हमारी K
वेबिनार	1416 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1409 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1397 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1409 हमसे K करें
संपादित	1431 ने K नहीं किया
संवाददाता	39 हमारे K	1411 वरिष्ठ K हैं	1411 K हैं
सकते	1407 जुड K हैं	1407 फॉलो कर K हैं	1409 हमें भेज K हैं
सदस्य	55 मासिक K	1423 पहले से K हैं	1433 K बनें
सदस्यता	1423 K लें
सप्ताह	1435 प्रति K
सब्सक्राइब	1391 न्यूजलेटर को K	1391 न्यूजलेटर K	1394 चैनल को K	1406 K करें	1421 K करके आप	1433 K करें
सब्सक्राइबर	50 K	1423 K हैं
सब्सक्राइबर्स	1423 K के लिए है
सब्सक्रिप्शन	1421 K सफल	1437 K
समरी	1413 K
समर्थन	1433 K करें
सर्वाधिकार	1404 K सुरक्षित
सर्वे	1418 K में भाग लें	1418 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1422 हमें K करें	1433 आपका K	1433 हमें K	1433 K करें	1433 आपके K
सहयोगी	55 मासिक K
सामग्री	1412 से मिली K शामिल है	1412 K उपलब्ध नहीं है
सारांश	1413 K
सिंडीकेट	1431 K फीड
सीनियर	1411 K सब एडिटर हैं
सुझाएं	1433 सुधार K
सुनें	2 खबर K	2 लेख K	1417 को K	1417 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1412 कुकीज K करें
""", 'ह': """
हमारा	1392 K ऐप	1434 K काम	1434 K ऐप
हमारी	39 K टीम से	1433 K मदद करें	1434 K टीम
हमारे	1434 K पाठक	1434 K चैनल	1434 K साथ
हिस्सा	1418 सर्वे में K लें
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
กด	2649 Kเพิ่มเพื่อน	2650 Kติดตาม
กร	2619 Kอกอีเมล
กล	2653 K่าว
กอ	2651 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2650 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2637 Kบคุณที่สมัคร	2637 Kบคุณที่ลงทะเบียน	2651 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2650 Kิกที่นี่	2650 Kิกชม
คว	2647 Kามเห็นส่วนตัวของผู้เขียน
ค่	2646 Kาคอมมิชชั่น	2646 Kาคอมมิชชัน
""", 'จ': """
จด	2618 Kหมายข่าวของเรา	2637 Kหมายข่าวรายสัปดาห์ของเรา	2654 Kหมายข่าว
จะ	2636 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2650 Kวน์โหลดแอปของเรา	2650 Kวน์โหลดแอปได้	2650 Kวน์โหลดแอปเลย	2650 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2628 Kดต่อผู้สื่อข่าวของเรา	2628 Kดต่อกองบรรณาธิการ	2650 Kดตามเรา
ต่	2652 Kอเดือน	2652 Kอปี
""", 'ถ': """
ถื	2637 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2641 Kลองอ่าน
ทั	38 Kกมา	2647 Kศนะของผู้เขียน
ทา	2636 Kงเว็บไซต์ขอสงวนสิทธิ์	2638 Kงอีเมลทุก
ทุ	2638 Kกเช้าทางอีเมล
""", 'บ': """
บท	2642 Kความฟรี	2651 Kความนี้
บร	2654 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2653 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2639 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2653 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2628 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2630 Kมรับคุกกี้
""", 'ร': """
ระ	2653 Kบุว่า
รา	2652 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2639 Kวมสนับสนุนการทำงานของเรา	2650 Kวมสนับสนุน	2650 Kวมบริจาคให้เรา	2650 Kวมบริจาคกับเรา	2650 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2647 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2651 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2624 Kวนลิขสิทธิ์	2625 Kวนสิทธิ์
สน	2639 Kับสนุนสื่ออิสระ	2639 Kับสนุนการทำงานของเรา	2639 Kับสนุนนักข่าว	2650 Kับสนุนเรา	2650 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2618 Kัครรับจดหมายข่าว	2618 Kัครรับข่าวสาร	2650 Kัครรับ	2650 Kัครสมาชิกวันนี้	2650 Kัครสมาชิกเลย	2650 Kัครสมาชิกเพื่อ	2650 Kัครสมาชิกได้ที่	2650 Kัครสมาชิกของเรา	2654 Kาชิก
สำ	2641 Kหรับสมาชิกเท่านั้น
สื	2651 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2628 Kงเรื่องราวของคุณ	2628 Kงข่าวหาเรา	2650 Kงข้อมูลมาที่	2650 Kงคลิปมา
""", 'ห': """
หา	2628 Kกคุณมีข้อมูล
ห้	2624 Kามคัดลอกหรือ	2624 Kามคัดลอกข้อความ	2624 Kามคัดลอกเนื้อหา	2624 Kามคัดลอกบทความ	2625 Kามทำซ้ำ
""", 'อ': """
อย	2650 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2618 Kเมลของคุณ
อ่	2641 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2650 Kียนถึงเรา	2650 K้าสู่ระบบเพื่อ
เฉ	2641 Kพาะสมาชิก
เน	9 Kื้อหานี้	2630 Kื้อหาจากภายนอก	2630 Kื้อหาภายนอก
เป	2641 K็นสมาชิกอยู่แล้ว	2653 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2636 Kื่อแสดงความคิดเห็น	2641 Kื่ออ่านต่อ	2641 Kื่ออ่านบทความ	2649 Kิ่มเพื่อนไลน์	2649 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2636 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2628 K้งเบาะแสข่าว	2628 K้งเรา	2650 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2627 Kล่งข่าวที่ต้องการ	2627 Kล่งข่าวโปรด	2627 Kล่งที่มาที่ต้องการ
แอ	2649 Kดไลน์	2649 Kดไลน์เพื่อ	2650 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2650 Kวตเลย	2650 Kลดแอป
""", 'ใ': """
ให	2651 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2851 hãy gửi K
""", 'ủ': """
ủng	2840 ly cà phê K hộ	2851 hãy K hộ
""", 'あ': """
あと	1693 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1701 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1660 Kいのブラウザ
お寄	1701 Kせください
お届	57 Kけします
お申	1681 Kし込みはこちら	1701 Kし込みください	1701 Kし込みはこちら
お聞	1701 Kかせください
お見	1701 K逃しなく
お試	1701 Kしください
お読	1701 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1698 K転載したものです	1698 Kの転載です
か月	1647 K無料	1703 K無料
""", 'が': """
が無	1660 javascriptK効
""", 'こ': """
ここ	1646 Kからは有料	1647 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1646 K記事は有料	1646 K記事は会員	1665 K記事についてのご意見	1702 K記事が	1702 K記事を	1702 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1660 K用のブラウザ
ご協	1701 K力ください
ご存	1699 Kじの方は
ご寄	1644 K付をお願い	1701 K付
ご意	43 K見・ご反論	1665 K見・ご感想	1665 K見をお寄せ
ご感	1665 K想をお寄せ
ご支	1644 K援をお願い	1701 K援
ご登	1690 K録ありがとうございます	1701 K録
ご覧	1701 Kください	1701 Kいただけます
ご購	1701 K読
ご連	1701 K絡ください
""", 'す': """
すで	1693 Kに会員の方
すべ	1647 Kての記事が
""", 'ぜ': """
ぜひ	1657 Kフォロー
""", 'で': """
でも	1657 K配信中
で受	1674 lineKけ取る
で届	1674 lineKく
で最	1674 lineK新
""", 'と': """
と強	1704 K調
と書	1704 Kい
と発	1704 K表
と話	1704 Kし	1704 Kす
と語	1704 Kっ	1704 Kる
と説	1704 K明
と述	1704 Kべ
""", 'に': """
によ	1704 Kると
""", 'の': """
の使	1663 cookieK用
の学	48 aiK習
の採	1681 K用情報
の提	1698 K供記事です
""", 'を': """
をフ	1657 Kォローする	1657 Kォローしよう
を使	1663 cookieK用
を利	1663 cookieK用
を有	1660 javascriptK効	1660 javascript K効
を発	1704 K表した
を許	1678 cookieK可
""", 'ア': """
アカ	1674 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1697 Kィリエイト広告	1697 Kィリエイトプログラム	1697 Kィリエイトリンク
アプ	1652 Kリで開く	1652 Kリで読む	1652 Kリはこちら	1653 Kリを開く	1653 Kリをダウンロード	1653 Kリのダウンロード	1653 Kリをインストール	1689 Kリなら通知	1689 Kリなら速報	1689 Kリなら、	1689 Kリで読むと	1689 Kリなら
アン	1685 Kケートにご協力	1685 Kケートはこちら	1685 Kケート実施中	1686 Kケートに答えて
""", 'カ': """
カ月	1647 K無料	1703 K無料
""", 'ク': """
クイ	1686 Kズに答えて
クッ	1662 cookie(Kキー)	1663 Kキーを使用	1663 Kキーを利用	1678 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1665 Kントを投稿するには	1665 Kントするには	1665 Kントをお寄せ	1666 Kント欄で	1666 Kント欄に	1666 Kント欄から	1666 Kント欄へ	1688 Kントは削除します	1688 Kントは削除することが	1688 Kントは削除する場合	1688 Kントは承認	1688 Kントは公開前	1688 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1644 Kートをお願いします	1701 Kートをお願い	1701 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1701 Kンロードしてください
""", 'チ': """
チケ	1681 Kット販売中
チャ	1658 Kンネル登録を	1674 Kンネルに参加する	1674 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1650 Kースレターに登録	1651 Kースレターを	1674 googleKースで	1690 Kースレター登録はこちら	1705 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1657 Kローして最新	1657 Kローをお願い	1701 Kローしてください
""", 'プ': """
プッ	1653 Kシュ通知
プラ	1662 Kイバシーポリシーに
プレ	1647 Kミアム会員
プロ	1697 Kモーションが含まれ	1697 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1650 Kマガに登録	1651 Kマガで	1690 Kマガ登録はこちら	1690 Kマガの登録	1702 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1650 Kルマガジンに登録	1651 Kルマガジンで	1651 Kルマガジンを	1651 Kルでお届け	1665 Kルアドレスが公開されることはありません	1690 Kルアドレスを入力してください	1705 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1646 Kインして続きを	1646 Kインしてください	1647 Kインが必要	1701 Kインして
""", 'ヶ': """
ヶ月	1647 K無料	1703 K無料
""", '上': """
上优	2886 在googleK先
上優	2886 在googleK先
""", '下': """
下方	2921 K留言
下載	2867 K客戶端	2869 Kapp	2869 K應用程式
下载	2867 K客户端	2869 Kapp	2869 K应用	2920 K客户端
""", '不': """
不代	2885 K表本站	2902 K表本站立场	2915 K表本報立場	2915 K表本报立场	2915 K表本站立场	2915 K表本站立場	2915 K表本媒體立場	2915 K表本網立場	2915 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2885 K转载	2885 K轉載
不认	43 K同本文
不錯	2920 K過
不错	2920 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2885 K表作者
仅供	2902 K其表达个人看法
仅限	2907 K会员	2907 K订户
""", '他': """
他說	2923 K
他说	2923 K
""", '付': """
付費	2862 K後	2924 K牆
付费	2862 K后	2924 K墙
""", '以': """
以閱	2861 K讀全文
以阅	2861 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2862 K专享	2907 K限定内容
会員	50 Kの方は	50 Kは月に	1646 K限定です	1646 K限定の記事	1646 K登録できます	1647 K登録すると	1647 K登録が必要	1693 Kの方はこちら	1693 K登録で続きを読む	1693 K登録後にご覧	1701 K登録して	1701 K登録は	1701 K登録がお済み	1701 K登録をお願い	1701 K登録で	1701 K登録のうえ	1701 K登録はこちら	1701 K登録ください	1702 Kの方
会費	1691 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2859 K支持	2920 K支持,	2920 K支持让	2920 K支持讓	2920 K支持是
""", '使': """
使用	2877 Kcookie改善	2877 Kcookie以	2877 K cookie 以	2877 K cookie 来	2877 K cookie 來	2878 Kcookie来	2878 Kcookie來
""", '來': """
來自	2893 K外部平台的內容
""", '依': """
依靠	2905 K读者的支持	2905 K讀者的支持
""", '侵': """
侵权	2885 K请	2885 K必究
侵權	2885 K必究
""", '個': """
個人	1663 K情報の取り扱い	1698 Kの見解です	2902 K看法
""", '偏': """
偏好	2886 K來源	2886 K来源
""", '僅': """
僅限	2907 K會員	2907 K訂戶
""", '優': """
優先	1673 Kソース	1673 K表示に設定	1673 Kする情報源	1673 K的に表示
""", '免': """
免費	15 K閱讀	2916 K文章	2916 K閱讀篇數	2916 K閱讀額度	2917 K註冊即可	2917 K註冊後	2920 K訂閱	2922 K試用
免费	15 K阅读	2916 K文章	2916 K阅读篇数	2917 K注册即可	2917 K注册后	2920 K订阅	2922 K试用
""", '全': """
全文	20 Kを	1646 Kを読むには	1646 Kをお読み
""", '公': """
公众	16 K号	2872 K号:
公式	1653 Kアプリ	1657 Kアカウントをフォロー	1657 Kアカウントを友だち	1674 Klineはこちら	1702 Kline
""", '关': """
关注	2872 K我们的	2920 K我们
""", '内': """
内阅	2867 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2923 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1703 K
初月	1693 K#円で	1703 K無料
""", '判': """
判断	1704 Kした
""", '利': """
利用	1662 K規約に同意
""", '前': """
前請	2902 K先登入
前请	2902 K先登录
""", '剩': """
剩余	2861 K#%
剩餘	2861 K#%
""", '力': """
力を	1691 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2872 Kline好友	2872 Kline官方	2872 Kline@	2905 K贊助行列	2905 K赞助行列	2920 K会员	2920 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1702 Kになります
""", '動': """
動画	40 Kや写真	1682 Kをご覧ください	1682 Kはこちら	1683 Kでも詳しく	1683 Kでも解説
""", '包': """
包月	2922 K
""", '即': """
即可	2902 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1658 Kち追加
""", '収': """
収益	1697 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2865 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1675 K班までご	1691 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1650 Kトレイに
""", '只': """
只靠	2905 K讀者	2905 K读者
""", '同': """
同意	2893 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2923 K
告诉	38 K我们	67 K我们	2923 K
""", '呼': """
呼び	1704 Kかけた	1704 Kかける	1704 Kかけて	1704 K掛け
""", '命': """
命じ	1704 Kた
""", '喊': """
喊道	2923 K
""", '因': """
因为	2920 K有你的支持
因為	2920 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1697 Kの一部が還元
""", '外': """
外部	1678 Kコンテンツ	2893 K内容	2893 K內容
""", '她': """
她說	2923 K
她说	2923 K
""", '好': """
好評	1681 K発売中
""", '如': """
如侵	2885 K权
如有	2885 K侵权	2885 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2873 K微信
""", '定': """
定期	2920 K定額
""", '寄': """
寄付	1701 Kをお願い	1705 K
寄到	2865 K您的信箱	2904 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2923 K
""", '居': """
居合	1699 Kわせた方は
""", '已': """
已是	2861 K會員	2907 K订户	2907 K訂戶
已经	2861 K是会员
""", '年': """
年額	1703 K
""", '广': """
广告	11 K	2879 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1660 Kブロック	1691 Kに頼らず
""", '廣': """
廣告	11 K	2879 K攔截
""", '开': """
开启	2869 K通知
""", '弊': """
弊社	1702 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1702 Kイト
当社	1702 Kの
当編	1702 K集部
""", '後': """
後援	80 K
""", '微': """
微信	2869 K扫	2873 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1644 Kをお願いします	1701 Kをお願い	1701 Kして
""", '您': """
您已	2904 K成功订阅	2904 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2859 K支持	2905 K每一份捐款	2905 K每一筆捐款	2920 K捐款	2920 K支持,	2920 K支持让	2920 K支持讓	2920 K支持是
""", '情': """
情報	1675 Kをお寄せください	1675 K提供はこちら	1675 K提供を募集	1675 K提供をお待ち	1675 Kをお待ちして	1699 Kをお持ちの方は	1699 K提供窓口
""", '感': """
感謝	2904 K您的訂閱	2920 K閱讀	2920 K您的支持
感谢	2904 K您的订阅	2920 K阅读	2920 K您的支持
""", '成': """
成为	51 K其中一员	2861 K会员即可	2907 K付费会员	2920 K会员,	2920 K会员即可	2920 K我们的会员
成為	2861 K會員即可	2905 K我們的贊助	2907 K付費會員	2920 K會員,	2920 K會員即可	2920 K我們的會員
""", '我': """
我们	2877 K使用cookie	2877 K使用 cookie	2921 K的
我們	2877 K使用cookie	2877 K使用 cookie	2921 K的
""", '手': """
手机	2869 K客户端
""", '打': """
打开	2867 Kapp	2869 K微信
打開	2867 Kapp
""", '扫': """
扫一	2869 K扫
扫描	2867 K二维码下载	2867 K二维码加入	2869 K二维码关注	2920 K二维码下载	2920 K二维码关注	2920 K二维码加入	2920 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2885 K有风险
""", '指': """
指出	2923 K
指摘	1704 Kした
""", '捐': """
捐助	2905 K我们	2905 K我們
捐款	2920 K支持	2924 K
""", '掃': """
掃一	2869 K掃
掃描	2867 K qr	2920 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2869 K通知
推送	14 K	2869 K通知
""", '支': """
支持	2858 K獨立媒體	2858 K独立媒体	2859 K我们的	2859 K我們的	2920 K我们,	2920 K我們,	2920 K我们。	2920 K我們。	2920 K我们的报道	2920 K我們的報導	2920 K我们的新闻	2920 K我們的新聞	2920 K我们的记者	2920 K我們的記者	2920 K我们的工作	2920 K我們的工作	2920 K我们继续	2920 K我們繼續
支援	1701 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2885 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2886 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1704 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2907 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1650 K情報をお届け
""", '會': """
會員	50 K每月	2862 K專享	2907 K限定內容
""", '月': """
月額	1647 K#円	1703 K
""", '有': """
有了	2920 K你的支持	2920 K您的支持
有料	50 K会員は	1646 K会員限定	1646 K会員になる	1646 K会員の方	1693 K記事が読めます	1705 K会員
有权	2902 K删除
有權	2902 K刪除
""", '未': """
未經	2885 K授權不得	2885 K授權,不得	2885 K授權禁止	2885 K授權請勿	2885 K授權,請勿
未经	2885 K授权不得	2885 K授权,不得	2885 K授权禁止	2885 K授权,禁止	2885 K授权请勿	2885 K授权,请勿
""", '本': """
本ま	1693 月#Kで無料で
本ア	1702 Kプリ
本サ	1702 Kイト
本刊	2921 K
本報	2921 K導
本报	2921 K读者	2921 K道
本文	2885 K来源	2921 K
本站	2921 K
本紙	38 Kまで	67 Kまで
本網	2877 K站使用	2921 K
本网	2877 K站使用
本記	1702 K事
本誌	1702 K
""", '来': """
来自	2893 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2872 K关注	2920 K加入	2920 K赞助	2920 K订阅	2920 K投稿
""", '歡': """
歡迎	2872 K追蹤	2920 K加入	2920 K贊助	2920 K訂閱	2920 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1646 K#文字	1646 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2922 K
每日	2866 K简报	2866 K簡報	2866 K電子報
每月	2922 K
""", '求': """
求め	1704 Kた	1704 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2879 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2920 K关注	2920 K这里
""", '無': """
無料	15 K記事	1646 Kで会員登録	1646 K会員に登録	1693 Kで読める記事の上限	1693 K会員になると	1701 K会員に登録	1701 K会員登録	1703 K体験
無断	1672 K転載	1672 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2885 K所有	2885 K归本	2885 K归原	2885 K归作者	2885 K归属
版權	2885 K所有	2885 K歸
""", '独': """
独立	1702 Kしたジャーナリズム	2921 K新闻	2921 K媒体
""", '獨': """
獨立	2921 K新聞	2921 K媒體
""", '獲': """
獲得	2914 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2921 K者
由读	2921 K者
""", '申': """
申し	1681 K込みはこちら
申込	1681 Kみはこちら	1681 Kはこちら
""", '电': """
电子	2924 K报
""", '畅': """
畅读	2907 K全站
""", '留': """
留言	85 K区	85 K區	2921 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1675 Kをお寄せ
""", '登': """
登入	24 K或	2861 K後繼續	2861 K會員	2917 K或註冊
登录	24 K或	2861 K后继续	2861 K后查看全文	2861 K后查看完整	2917 K或注册
登録	1693 Kして続きを読む	1701 Kしてください	1701 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1702 Kまの
""", '看': """
看更	2867 appK多
""", '禁': """
禁止	2885 K转载
禁無	1671 K断
""", '私': """
私た	1702 Kちの
""", '科': """
科し	1704 Kた
""", '称': """
称	2923 K
""", '稱': """
稱	2923 K
""", '立': """
立即	2920 K加入我们	2920 K加入我們	2920 K订阅	2920 K訂閱	2920 K下载	2920 K下載	2920 K报名	2920 K報名	2920 K成为会员	2920 K成為會員
""", '第': """
第一	2902 K条评论	2902 K則留言	2902 K條評論
""", '筆': """
筆者	1698 K個人の見解
""", '紙': """
紙の	1702 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1646 Kを読むには	1646 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1702 K部では
""", '繼': """
繼續	2861 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2861 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2923 K
者说	2923 K
""", '联': """
联盟	74 K链接	2914 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2914 K行銷連結	2914 K連結
聯絡	38 K我們
""", '若': """
若有	2885 K侵权	2885 K侵權
""", '获': """
获得	2914 K佣金
""", '著': """
著作	1672 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2902 K本站立场
表示	2923 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2861 K即可	2861 K後繼續	2865 K我們的	2865 K電子報	2920 K我們	2924 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1675 Kまでご連絡ください
""", '訴': """
訴え	1704 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1704 Kた
認為	2923 K
""", '說': """
說:	2923 K
說。	2923 K
說道	2923 K
""", '読': """
読み	1647 K放題
読者	18 Kの寄付	18 Kの支援	1691 Kの会費で	1702 Kの皆様	1702 Kの皆さ	1702 Kアンケート
""", '請': """
請先	2920 K登入
請啟	2877 K用javascript
請我	54 K喝咖啡
請捐	2920 K款
請支	2858 K持我們	2920 K持我們
請登	2920 K入後	2920 K入以
請立	2920 K即捐款
請輸	2904 K入您的電子	2920 K入您
請點	2920 K擊此處	2920 K擊這裡	2920 K擊下方	2920 K擊連結
""", '讀': """
讀者	43 K投書	2921 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2861 K即可	2861 K后继续	2865 K我们的	2865 K电子报	2920 K我们	2924 K费
""", '认': """
认为	2923 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	2902 K服务协议
""", '说': """
说:	2923 K
说。	2923 K
说道	2923 K
""", '请': """
请先	2920 K登录
请启	2877 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2920 K款
请支	2858 K持我们	2920 K持我们
请点	2920 K击此处	2920 K击这里	2920 K击下方	2920 K击阅读	2920 K击关注	2920 K击链接
请登	2920 K录后	2920 K录以
请立	2920 K即捐款
请输	2904 K入您的电子邮箱	2904 K入您的邮箱	2920 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2921 K问卷	2921 K群
""", '責': """
責任	2885 K編輯:
""", '賺': """
賺取	2914 K佣金
""", '購': """
購読	1646 K者の方は	1647 Kすると	1701 Kしてください	1702 K者の方	1705 K料
""", '贊': """
贊助	2858 K我們	2920 K我們
""", '责': """
责任	2885 K编辑:
""", '赚': """
赚取	2914 K佣金
""", '赞': """
赞助	2858 K我们	2920 K我们
""", '身': """
身边	2921 K的新鲜事
身邊	2921 K的新鮮事
""", '転': """
転載	45 K	1671 Kを禁じ
""", '輸': """
輸入	2904 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2885 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2885 K请注明
""", '输': """
输入	2904 Kemail
""", '这': """
这篇	2921 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2872 K我們的	2886 Kgoogle news	2920 K我們
""", '送': """
送っ	49 Kてください
送到	2904 K你的邮箱	2904 K您的邮箱	2904 K您的信箱
""", '這': """
這篇	2921 K文章
""", '通': """
通知	14 K	1653 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1690 Kニュースレター
""", '邀': """
邀請	2920 K您
邀请	2920 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2923 K
""", '长': """
长说	2923 K
""", '開': """
開啟	2869 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2861 K全文請
""", '關': """
關注	2872 K我們的	2920 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2861 K全文请
""", '随': """
随时	2920 K掌握
""", '隐': """
隐私	2878 K政策
""", '隨': """
隨時	2920 K掌握
""", '隱': """
隱私	2878 K權政策	2878 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	2924 K報
""", '需': """
需接	2893 K受cookie
需要	2893 K接受cookie	2920 K您的支持	2920 K你的支持
""", '音': """
音声	1682 Kでもお聴き
""", '首': """
首年	2919 K仅需
首月	2907 K仅需	2907 K只要	2919 K免费	2919 K免費	2919 K仅	2919 K僅	2919 K只需	2922 K
首选	2886 K来源	2886 K新闻来源
首選	2886 K來源	2886 K新聞來源
""", '點': """
點擊	2920 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1756 K
가입해	1756 K 주세요
""", '강': """
강조했다	1759 K
""", '계': """
계속	1710 K 읽으려면	1710 K 읽으시려면
계신	1733 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1720 K 뉴스에서
구독	50 K 회원은	1710 K 후 이용
구독료	1760 K
구독을	1756 K 신청하세요
구독자	1710 K 전용 기사	1710 K 전용 콘텐츠	1710 K 전용입니다	1710 K 전용 서비스	1757 K
구독자는	50 K
구독자만	1710 K 볼 수	1747 K 읽을
구독자에게만	1747 K 제공
구독하고	1720 K
구독하세요	1732 K	1756 K
구독하시면	1710 K
구독해	80 K 주세요	1719 K 주세요	1745 K 주셔서	1756 K 주세요
구독해주세요	1719 K
구독해주셔서	1745 K
""", '금': """
금요일	1745 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1710 전체 K 보려면	1747 전체 K 읽어보세요
기자를	1746 K 응원해
기자에게	1733 K 연락해 주세요
""", '남': """
남겨주세요	1756 K
""", '네': """
네이버	1720 K 메인에서	1732 K 구독
네이버에서	1720 K 구독
""", '놓': """
놓치지	1756 K 마세요
""", '눌': """
눌러주세요	1756 K
""", '뉴': """
뉴스레터	78 K	1712 K 구독하기	1712 K 구독하세요	1712 K 신청하기	1712 K 구독 신청하기	1757 K	1760 K
뉴스레터로	1712 K 받아
뉴스레터를	1712 K 받아	1712 K 구독하세요	1712 K 구독해	1712 K 구독하고	1712 K 구독하면	1756 K 신청하세요
""", '다': """
다운로드하세요	1756 K
""", '달': """
달	1747 첫 K #원
""", '당': """
당신의	1733 K 제보가	1757 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1743 K 삭제될	1743 K 삭제합니다	1743 K 통보	1743 K 예고	1743 K 운영자	1743 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1759 K
""", '독': """
독립	1757 K 언론
독립언론	1757 K
독립언론을	1746 K 지켜
독자	1755 K 후원으로	1756 K 여러분의	1757 K 여러분
독자님의	1708 K 후원	1755 K 후원으로
독자들의	18 K 후원	1755 K 후원으로
독자의	1755 K 후원으로	1757 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1745 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1756 K
""", '로': """
로그인	24 K	1710 K 후 이용
로그인이	1710 K 필요합니다	1710 K 필요한 서비스	1710 K 필요해요
로그인하거나	1756 K
로그인하고	1747 K 계속
로그인하면	1747 K 계속
로그인하시면	1710 K
""", '링': """
링크에서	1756 K 확인하세요
""", '마': """
마음에	1746 기사가 K 드셨다면
""", '만': """
만나보세요	1756 K
""", '말': """
말했다	1759 K
""", '매': """
매월	1758 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1745 K 보내드려요
메일함으로	1712 K
""", '무': """
무단	1730 K 복제	1730 K 전재
무단전재	1729 K
무료	15 K 기사	1753 K 기사	1758 K 체험
무료로	15 K 볼 수 있는	1747 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1756 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1759 K
""", '보': """
보내	57 K 드립니다	1756 K 주세요
보내드리는	1745 K
보내드립니다	57 K	1745 K
보내주세요	1756 K
""", '본': """
본	1757 K 기사
본사의	1751 K 편집 방향	1751 K 편집방향
본지는	1757 K
본지의	1751 K 편집 방향	1751 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1733 K 보내주세요	1733 K 보내 주세요
사전	1738 K 등록하기	1738 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1731 K 매체로	1731 K 출처로	1731 K 언론사	1731 K 매체
선호하는	1731 K 출처
""", '설': """
설명했다	1759 K
설문에	1756 K 참여하세요
설치하세요	1756 K
""", '세': """
세미나	1738 K 신청하기
""", '소': """
소식을	1745 K 전해드립니다
""", '속': """
속보를	1744 K 받아보세요
""", '수': """
수수료를	1750 K 받을 수 있습니다	1750 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1755 K 후원으로
시작하세요	1756 K
""", '아': """
아래에서	1756 K 확인하세요
""", '알': """
알려	1756 K 주세요
알려주세요	1756 K
알림	1716 K 받기	1716 K 설정
알림을	14 K	1744 K 켜고
""", '앱': """
앱	1716 K 다운로드	1716 K 설치	1744 K 설치하기
앱에서	1715 K 보기	1715 K 열기	1744 K 더 편하게	1756 K 확인하세요
앱으로	1715 K 보기	1744 K 더
앱을	1716 K 다운로드	1744 K 다운로드하세요	1744 K 설치하세요
""", '언': """
언론을	1746 독립 K 지켜
""", '여': """
여기서	1756 K 확인하세요
여러분	1757 K 덕분
여러분의	1733 K 제보를	1746 K 후원이	1756 K 후원
""", '영': """
영상에서	1739 K 확인하세요	1739 K 확인할 수 있습니다	1756 K 확인하세요
영상으로	1739 K 확인하세요
영상을	1739 K 확인하세요
""", '온': """
온라인	1738 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1736 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1757 K 기자
우리의	1757 K 저널리즘
""", '운': """
운영되고	1746 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1746 K 응원
""", '월': """
월	1758 K #원
""", '유': """
유료	1710 K 구독자만
유튜브	1720 K 구독
""", '음': """
음성으로	1739 K 들으려면	1739 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1756 K
응원해	1708 K 주세요	1756 K 주세요
""", '의': """
의견을	1756 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1757 K 기사가	1757 K 기사는	1757 K 기사
이메일	1713 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1712 K 입력하세요	1712 K 입력해 주세요	1712 K 입력해주세요	1712 K 입력하시면
이미	1747 K 구독자이신가요
이벤트에	1756 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1738 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1731 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1729 K 금지
재배포금지	1729 K
""", '저': """
저작권법	1730 K
저작권법의	1730 K
저작권자	1730 K
저작권자의	1730 K
저희	1757 K 뉴스레터	1757 K 채널	1757 K 앱
저희는	1757 K
저희를	1757 K
""", '적': """
적었다	1759 K
""", '전': """
전문을	20 K
전용	1710 회원 K 기사	1710 회원 K 콘텐츠	1710 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1759 K
""", '정': """
정기후원	1758 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1733 K 부탁드립니다
제보는	1733 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1733 K 기다립니다	1733 K 받습니다
제보해	38 K 주세요	67 K 주세요	1756 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1750 K 링크
제휴링크	1750 K
""", '좋': """
좋아요	1732 구독과 K 부탁
좋아요를	1732 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1756 K 확인하세요	1756 K 신청하세요	1756 K 참여하세요
지켜주세요	1756 K
""", '채': """
채널	1719 K 추가	1732 K 추가하기	1732 K 구독하기	1754 K 추가하고	1754 K 추가하면
채널에	1732 K 참여하세요
채널에서	1732 K 소식을	1756 K 확인하세요
채널을	1754 K 추가하고	1754 K 추가하면	1754 K 추가해	1754 K 구독하고	1754 K 구독하면
채용	1738 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1758 K 달
""", '추': """
추가해	1732 K 주세요
추가해주세요	1732 K
""", '친': """
친구	1732 K 추가하세요
""", '카': """
카카오톡	1754 K 채널에서	1754 K 채널
""", '커': """
커피	54 K 한 잔 사	1746 K 한 잔 값으로
""", '쿠': """
쿠키	1736 K 동의가
쿠키를	1736 K 허용해야	1736 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1738 K 보기
""", '파': """
파트너스	1750 K 활동
""", '팔': """
팔로우하기	1719 K	1732 K
팔로우하세요	1756 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1751 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1750 K 받아
""", '활': """
활용	1729 ai 학습 및 K 금지
""", '회': """
회원	1710 K 전용입니다
회원가입	1710 K 후	1756 K 후
회원가입은	1756 K
회원가입을	1756 K 하
회원가입하고	1756 K
회원가입하면	1747 K 월
회원가입하세요	1756 K
회원가입하시면	1756 K
회원만	1710 K 볼 수
""", '후': """
후원금	1760 K
후원으로	1746 독자의 K 운영됩니다	1746 독자의 K 운영하는
후원을	1708 K 부탁드립니다	1756 K 부탁
후원이	1708 K 필요합니다	1708 K 큰 힘이
후원하세요	1756 K
후원해	80 K 주세요	1708 K 주세요	1756 K 주세요
후원회원의	1755 K 후원으로
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
entrée
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
économiste
écris
écrit
écrivain
écrivez
éditorialiste
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
