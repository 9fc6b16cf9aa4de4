"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2775
# comentário	2113
# comentários	2113
# gün ücretsiz deneyin	2615
# hozzászólás	1410
# komentářů	312
# komentāri	1765
# příspěvků	312
# σχόλια	622
# коментарі	2695
# коментарів	2695
# комментариев	2240
# комментарий	2240
# комментария	2240
# תגובות	1304
# تعليقات	108
# نظر	1079
# कमेंट	1356
# € al mes durante # meses	1014
# € al mese per # mesi	1585
# € por mês durante # meses	2154
#か月無料	1605
#カ月無料	1605
#ヶ月無料	1605
#件のコメント	1621
#則留言	2837
#条评论	2837
""", 'a': """
a cikk a hirdetés alatt folytatódik	1406
a cikk a hirdetés után folytatódik	1406
a cikk meg is hallgatható	1404
a cikk meghallgatása	1413
a cikk megosztása	1404
a folytatáshoz regisztráljon	1398
a hirdetés után folytatjuk	1406
a kommentelés lezárult	1410
a lire également	1232
a rovat további cikkei	1411
a szerző a lap munkatársa	1421
a szerző jogász	1421
a szerző közgazdász	1421
a szerző politológus	1421
a szerző történész	1421
a szerző újságíró	1421
a témában további cikkek	1411
abo abschließen	459
abonați-vă	2166
abonează-te	2166
abonelere özel	2615
abonner nå	1924
abonner på nyhetsbrevet	1929
abonnér	378
abonnér nu	378
abonnés	1199
abonnés uniquement	1272
abonē	1759
abonē jaunumus	1783
abonē un lasi visus rakstus	1759
abonēt	1759
abrir menú	975
acasă	2180
accede a todos los contenidos sin límites	1014
acceptér	392
acceptă toate	2188
acceptă și afișează conținutul	2188
accéder à l'article	1199
aceitar e ver o conteúdo	2135
aceito receber comunicações e ofertas	2149
acest articol este rezervat abonaților	2203
acesta este ultimul tău articol gratuit	2203
acheter ce numéro	1259
achetez ce numéro	1259
activează alertele	2197
activează notificările	2197
actualités	1232
ad 광고	1697
adaugă un comentariu	2177
add meg az e-mail-címed	1416
además	972
adhérer	1190
adja meg az e-mail-címét	1416
adja meg e-mail-címét	1416
adomány	1396
adományozok	1396
adományozás	1396
adreça electrònica	280
afișează conținutul	2188
afișează conținutul extern	2188
afișează originalul	2181
agora não	2086
ai deja un abonament? autentifică-te	2203
ai observat o greșeală	2177
ai सारांश	1371
ai से तैयार सारांश	1371
ai 요약	1697
ai-genereret resumé	403
ai-resumé	403
ai-összefoglaló	1413
aicinām ievērot cieņu komentāros	1765
aiheeseen liittyvää	1139
aiheesta lisää	1139
aitäh liitumast	1051
aizvērt	1767
aizvērt reklāmu	1768
ai摘要	2857
ai重點整理	2857
ajouter à mes favoris	1218
ajouter à vos sélections	1218
ajándékozza a cikket	1404
ajándékozza a cikket barátjának	1404
ajánlataink	1411
ajánljuk	1411
ajánljuk még	1411
ajánlott	1411
ajánlott cikkek	1411
ajánló	1411
akceptuję	2020
akkurat nå	1945
aktuálně	313
alle abo-angebote im überblick	551
alle angaben ohne gewähr	557
alle inhalte sind urheberrechtlich geschützt	598
alle newsletter im überblick	542
alle preise ohne gewähr	557
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	481
als podcast hören	552
alte știri	2178
alterar preferências de cookies	2135
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2191
am înțeles	2181
amintește-mi mai târziu	2164
andra läser	19	2520
andra läser just nu	19
andra läste även	2520
andre har også lest	19
andre leser nå	1945
andre leste også	1945
andre læser	400
andre læser lige nu	400
andre læser også	19
andre læste også	400
angebot wählen	551
anhören	480
anhören # min	480
anmäl dig	2503
anmäl dig till nyhetsbrevet	2503
annonce - artiklen fortsætter nedenfor	391
annonces légales	1259
annoncørbetalt	87
annoncørbetalt indhold	87	408
annons - artikeln fortsätter nedan	2512
annonsen slutar här	2512
annonsinnehåll	2527
annonslänk	2512
annonsörsinnehåll	2527
annonsørinnhold	87	1953
anulezi oricând	2203
anuluj odpowiedź	2023
användarvillkor	2513
anzeigensonderveröffentlichung	557
anúncio	2108
anúncios	2108
apmaksāts saturs	1768
après la publicité	1223
após a publicidade	2108
apóyanos	933
apúntate	945
arată mai puțin	2181
arată tot	2181
arkadaşina gönder	2622
arkadaşinla paylaş	2622
article abonné	1199
article ajouté à vos sélections	1218
article précédent	1232
article réservé aux abonnés	1199
article sponsorisé	1259
articles associés	1232
articles liés	1232
articles recommandés	1232
articles récents	1232
articol exclusiv pentru abonați	2203
articole asemănătoare	2178
articole înrudite	2178
articoli più letti	1588
articolul continuă după reclamă	2174
articolul continuă mai jos	2174
articolul următor	2178
artikeln finns också som ljud	2508
artikeln fortsätter efter annonsen	2512
artikeln fortsätter nedan	2512
artikeln fortsätter under bilden	2512
artikeln går att lyssna på	2508
artikeln är låst	2498
artikeln är uppläst av en dator	2508
artikkel jätkub pärast reklaami	1035
artikkel jätkub reklaami järel	1035
artikkel täieneb	1033
artikkelen er låst	1924
artikkelen finnes også som lyd	1933
artikkeli jatkuu kuvan jälkeen	1133
artikkelin voi myös kuunnella	1131
artiklen er låst	378
artiklen er læst op af en robot	387
artiklen findes også som lyd	387
artiklen fortsætter efter annoncen	391
artiklen fortsætter nedenfor	391
artiklen fortsætter under billedet	391
artiklen kan også høres	387
artikli loeb ette tehishääl	1031
artiklit loeb tehishääl	1031
artykuł dla subskrybentów	2005
artykuł sponsorowany	2019
artykuły na e-mail	2008
artículo anterior	972
artículo relacionado	972
artículos recomendados	1018
artículos relacionados	972
as notícias mais lidas	2157
ascultă	2171
aslini göster	2632
assine já	2091
atbalstīt	1759
atcel jebkurā laikā	1759
atradi kļūdu rakstā	1765
atvērt	1767
atšaukti galite bet kada	1718
aucun commentaire à ce niveau	1263
audio narrado por una voz automática	997
auf apple podcasts hören	532
auf spotify hören	532
ausgewählt für sie	556
avis de décès	1259
avoimet työpaikat	1141
avsluta när du vill	2498
avslutt når du vil	1924
avís legal	269
ayrintilar için tiklayin	2631
ayrintilar için tiklayiniz	2631
az első hónap csak # ft	1398
aç	2632
añadir a favoritos	957
añadir a mi lista	1017
añadir comentario	968
añadir usuario	938
aún no te has registrado	938
ačiū, kad užsiprenumeravote	1743
""", 'b': """
banküberweisung	458
bağiş yap	2614
bağiş yapin	2614
bağlantiyi kopyala	2622
başa dön	2631
bei google als quelle hinzufügen	481
bei spotify hören	532
bejelentkezés	1398
belépés	1398
benefício do assinante	2139
betrag wählen	457
betygsätt receptet	61
betűméret	65
bezárás	1395
bild vergrößern	498
bildirimleri aç	2670
bildirimleri açin	2670
bitte versuchen sie es später erneut	542
bize ulaşin	2628
bjud en vän på artikeln	2508
bli månadsgivare	2495
bli støttemedlem	1921
bliv støttemedlem	375
boletín	945
browserul tău nu poate reda acest video	2188
brukervilkår	1938
bu haber abonelere özeldir	2615
bu içerik abonelere özeldir	2615
bugün değil	2613
bunlar da ilginizi çekebilir	2629
butlletí	280
buďte v obraze	302
bài cùng chuyên mục	2803
bài cùng tác giả	2803
bài khác	2776
bài liên quan	2776
bài mới nhất	2803
bài quảng cáo	2804
bài tiếp theo	2776
bài viết liên quan	2776
bài viết mới	2802
bài được dịch tự động	2802
bài đọc nhiều	2803
báo lỗi	2775
bármikor leiratkozhat	1416
bármikor leiratkozhatsz	1416
bármikor lemondhatja	1398
bármikor lemondható	1398
bình luận	2775
bình luận (#	2775
búsqueda	975
bülten	2652
bülten üyeliği	2652
bültene abone oldunuz	2652
büyüt	2631
bądź na bieżąco	2008
bővebben	1413
būkite pirmas	1724
būkite pirmas, pakomentavęs	1724
bạn có thể quan tâm	2776
bỏ qua	2759
""", 'c': """
cada aportació compta	283
cada aportación cuenta	1013
cada contribuição conta	2152
cadastre-se grátis	2091
califica este artículo	968
cargar más	975
carte de crédit	1198
cartão de crédito	2090
categorieën	1836
categorías	972
caută	2180
ce contenu vous a-t-il été utile	1257
ce résumé vous a-t-il été utile	1257
cele mai citite știri	2206
cele mai noi știri	2178
celý článek	315
cerrar menú	975
cerrar sesión	938
cet article est en accès libre pour les abonnés	1272
cet article est lu par une voix de synthèse	1257
chci odebírat	302
chci podpořit	297
chci přispět	297
chi tiết	2779
chia sẻ	2766
chia sẻ bài viết	2766
chia sẻ facebook	2802
chia sẻ qua facebook	2802
chia sẻ ý kiến của bạn	2775
chuyên mục	2776
chuyển đến công thức	61
chép liên kết	2802
chính sách bảo mật	2774
chính sách bảo mật | điều khoản sử dụng	2774
chính sách cookie	2774
chính sách quyền riêng tư	2774
chấp nhận tất cả	2774
chấp nhận tất cả cookie	2774
chủ đề	2776
chủ đề liên quan	2776
chủ đề nóng	2803
cikk megosztása	1404
cikk mentése	1404
cikkünk frissül	1413
citeşte şi	2178
citește fără limite	2203
citește mai departe	2178	2180
citește mai mult	2178	2180
citește regulile comunității	2191
citește și	2178
citi šobrīd lasa	1761
citiți și	2178
col·labora	256
comentariul tău așteaptă moderarea	2191
comentează	2177
comentário	2113
comentário aguardando moderação	2145
comentários	2113
comentários exclusivos para assinantes	2145
commander ce numéro	1259
commentaire en attente de modération	1263
commerciële bijdrage	1881
compre a edição impressa	2139
conditions générales	1225
conectează-te cu facebook	2203
conectează-te cu google	2203
confidentialité	1225
configuración	965
configuración de cookies	965
configurações de cookies	2110
conheça todas as nossas newsletters	2149
consigue tu entrada aquí	999
consulta les normes de participació	272
consultez notre charte de modération	1263
consíguelo en tu quiosco	999
contenu externe recommandé	1255
contenu proposé par notre partenaire	1259
contenu sponsorisé	1223
contenus recommandés	1276
contenus sponsorisés	1223	1232
conteúdo de marca	2108
conteúdo exclusivo	2091
conteúdo exclusivo para assinantes	2154
conteúdo externo	2135
conteúdo externo recomendado	2135
conteúdo para assinantes	2091
conteúdo patrocinado	2108
conteúdo premium	2154
conteúdo produzido pela marca	2139
conteúdo relacionado	2117
conteúdos relacionados	2157
contingut només per a usuaris registrats	284
continua após a publicidade	2108
continua després de l'anunci	274
continuar leyendo aquí	938
continuarea articolului după reclamă	2193
continue a ler esta notícia	2157
continuer après la publicité	1223
continuă cu apple	2203
continuă cu facebook	2203
continuă cu google	2203
continuă să citești după publicitate	2193
continúa abajo	963
contáctanos	968
conținut disponibil doar utilizatorilor înregistrați	2203
conținut extern	2188
conținut extern recomandat	2188
conținut pentru abonați	2166
conținut premium	2203
conținut sponsorizat	87	2174
cookieinställningar	2513
cookieの設定	1618
cookie政策	2833
cookie設定	1618	2833
cookie设置	2833
copia l'enllaç	263
copiază link	2171
copiază linkul	2171
copy link thành công	2802
correo electrónico	945
creează cont	2166
créer mon compte	1199
créer un compte	1199
créer une alerte	1265
créer une alerte sur ce thème	1265
csak előfizetőknek	1398
cumpără revista	2193
czytaj całość	2030
czytaj również	2027
czytaj także	2027
czytaj też	2027
czytaj też nasze inne artykuły	2027
czytaj więcej	2027	2030
czytaj więcej o	2027
các tin khác	2776
cât de util a fost acest articol	2191
címkék	1411
címlap	1411
címlapról ajánljuk	1411
có lẽ để sau	2759
có thể bạn quan tâm	19	2776
có thể bạn thích	19
cùng chuyên mục	2776
cùng chủ đề	2803
cùng tác giả	2803
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2632
daha fazla göster	2631
daha fazla haber için tiklayin	2631
dalies ar šo rakstu	1764
dalinkitės	1718
dalinkitės straipsniu	1723
dalsza część artykułu pod materiałem wideo	2019
dalsza część artykułu pod wideo	2019
dalsza część tekstu pod wideo	2019
dalīties	1759
dalīties ar draugiem	1764
dalīties facebook	1764
další	315
další strana	315
další z rubriky	313
další zprávy	313
další článek	313
další články	19	313
další čtení	313
danke für dein feedback	536
danke für ihr feedback	536
danos tu opinión	1004
dans l'actualité	1276
dans la même catégorie	1232
dans la même rubrique	1232
dans la même série	1232
darovat článek	305
darovať	2375
darovať článok	2383
darujte tento článek	305
darujte tento článok	2383
das könnte dich auch interessieren	495
das könnte ihnen auch gefallen	495
das könnte sie auch interessieren	495
das könnte sie interessieren	495
das wichtigste in kürze, zusammengefasst von ki	526
datenschutzerklärung	488
daugiau šia tema	1720
deblochează articolul	2203
deixar um comentário	2113
deixe um comentário	2113
del på e-post	1933
del på facebook	387	1933
del på mail	387
del på twitter	387	1933
del på x	387	1933
dela inlägget	2508
dela på facebook	2508
dela på twitter	2508
dela på x	2508
deli članek	2442
delite članek	2442
dernière minute	1232
dernières actualités	1232
dernières infos	1232
dernières nouvelles	1232
desa per llegir després	286
desbloquear artículo	1014
desbloqueie este conteúdo	2154
det er gratis å opprette en bruker	1924
det læser andre	400
det är gratis att skapa ett konto	2498
detaylar için tiklayin	2631
detaylar için tiklayiniz	2631
detta material är skyddat enligt lagen om upphovsrätt	2550
detta är en annons	2512
detta är en plusartikel	2498
devam etmek için üye girişi yapin	2615
devami için abone olun	2615
devamini okumak için abone olun	2615
diese funktion steht nur angemeldeten nutzern zur verfügung	552
din aceeași categorie	2178
din aceeași secțiune	2206
disponibil în app store și google play	2197
disponibilă în app store și google play	2197
distribuiți	2171
diğer haberler	19	2629
diğer okurlar bunlari okuyor	2629
dla subskrybentów	2005
do góry	2030
doar abonații pot comenta	2191
doar pentru abonați	2166
doação mensal	2087
doação única	2087
doba čtení # min	315
dolgozzon nálunk	1413
domiciliación bancaria	937
domů	315
dona suport al periodisme en català	283
donación mensual	933
donación única	933
donați	2165
donează	2165
donează acum	2165
donează lunar	2165
donează lunar # euro	2202
donează lunar # lei	2202
doner nå	1921
données personnelles	1225
donér	375
donér nu	375
doporučené	313
doporučené články	313
doporučujeme	313
doporučujeme přečíst	313
doporučujeme také	313
dołącz do dyskusji	2076
dołącz do nas	2002
dołącz do newslettera	2008
drukāt	1764
drukāt recepti	61
du er nå påmeldt	1929
du er nå påmeldt nyhetsbrevet	1929
du kan när som helst avsluta prenumerationen	2503
du kan når som helst melde deg av	1929
du kan opsige når som helst	378
du kanske också gillar	2520
du modtager snart en bekræftelse på mail	383
du même auteur	1232
du prenumererar nu på nyhetsbrevet	2503
du vil kanskje også like	1945
dziękujemy za zapis	2008
dành cho bạn	2776
dành cho thuê bao	2761
dárkovat článek	298
därefter # kr/mån tills du säger upp	2498
débloquer l'article	1199
débloquez cet article	1272
déconnexion	1199
découvrir l'offre	1199
découvrir nos offres	1272
découvrir toutes nos offres d'abonnement	1272
déjà un compte	1199
déjà un compte ? connectez-vous	1199
déplier	1236
détails	1236
dölj	2524
dāvini rakstu	1764
dāvini rakstu draugam	1764
děkujeme za přihlášení	302
""", 'e': """
e-bülten	2652
e-bülten aboneliği	2652
e-mail inválido	2149
e-mailová adresa	302
e-posta gönder	2622
edición digital	938
edición impresa	938
editörün seçtikleri	2629
edição impressa	2091
egyszeri támogatás	1396
ehkä myöhemmin	1122
ei tänään	1122
eiti į receptą	61
el millor de la setmana a la teva bústia	280
el més llegit	260
el més vist	287
el. paštas	1743
elfelejtett jelszó	1398
elige tu suscripción	1014
elküldöm	1404
elmentem későbbre	1404
elrejtés	1414
els lectors també han llegit	287
elírást talált	1410
előfizetek	1398
előfizetés	1398
előfizetői tartalom	1398
előfizetőknek	1398
előfizetőként megoszthatja a cikket	1404
előző	1413
előző cikk	1411
emlékeztess később	1395
empfehlungen für sie	556
en este artículo	972
en çok okunan	2629
en çok okunan haberler	2629
en çok okunanlar	2629
engangsbeløb	375
engångsgåva	2495
enllaç copiat	286
ensemble, faisons vivre un média libre	1271
enthält werbung	485
enviar comentário	2113
enviar corrección	968
envoyer à un ami	1218
envoyer à un proche	1218
envoyez-nous vos témoignages	1253
eredeti megjelenítése	1414
eredmények	1414
erinnern sie mich später	453
erről bővebben itt írtunk	1413
erről is írtunk	1411
erről itt írtunk bővebben	1413
erscheint täglich	542
erscheint wöchentlich	542
es gratis y solo te llevará un minuto	1010
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	542
escreva um comentário	2113
escriu el teu correu electrònic	280
esi pirmais, kas komentē	1765
esimene kuu # €	1026
esta funcionalidad es sólo para registrados	938
esta matéria foi útil para você	2137
esta notícia foi útil	2137
este espaço é moderado pela redação	2145
este resumo foi útil	2137
estás de acuerdo? vota	1004
evaluează rețeta	61
evästeasetukset	1134
evästeet	1134
exclusiv pentru abonați	2203
experimente grátis por um mês	2154
ez is érdekelhet	1411
ez is érdekelheti	1411
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1411
ezt olvasta már	1411
ezt olvastad már	1411
ești de acord? votează	2191
ești deja abonat	2211
ești deja abonată	2211
""", 'f': """
facebook'ta paylaş	2622
facebookでシェア	1612
facebookでシェアする	1612
faça login	2091
faça uma pergunta sobre esta reportagem	2137
fes una donació	256
fiecare donație contează	2202
fiecare leu contează	2202
fizetett hirdetés	87	1406
fiók létrehozása	1398
fiókom	1398
forstået	404
forstått	1949
forstør billede	403
forstørr bilde	1948
fortsett uten å støtte	1920
fortsätt läsa efter annonsen	2512
fortsätt utan att stödja	2494
fortsæt med at læse	391
fortsæt uden at støtte	374
fotogalería	972
fotoğraflari görmek için tiklayin	2631
friss hírek	1411
fråga vår ai om artikeln	2516
fuldskærm	403
fäll ihop	2524
fäll ut	2524
få adgang	378
få artiklen læst op	387
få de vigtigste nyheder hver morgen	383
få de viktigaste nyheterna varje morgon	2503
få de viktigste nyhetene hver morgen	1929
få nyheder på mail	383
få nyheter på e-post	1929
få nyheter på mejlen	2503
få overblikket her	403
få tilgang	1924
få varsel når vi skriver om dette	1948
följ	2509
följ oss	2509
följ skribent	2509
följ ämnet	2509
för prenumeranter	2498
förderer werden	454
fördermitglied werden	454
föregående	2523
föregående artikel	2520
förstora	2523
følg	388	1934
følg emne	388
følg os	388
følg oss	1934
følg sagen her	403
følg tema	1934
følg temaet og få varsel	1948
für abonnenten	459
für den newsletter anmelden	467
für dich empfohlen	556
für sie empfohlen	556
für sie entstehen keine mehrkosten	557
fă o donație	2165
fără obligații	2203
fără tine nu putem	2202
""", 'g': """
galeriyi aç	2631
galeriyi görmek için tiklayin	2631
galéria	1413
galéria megtekintése	1413
garanta já o seu ingresso	2139
gem til læseliste	387
genişlet	2632
giriş	2615
giriş yap	2615
giriş yapin	2615
giriş yapin veya üye olun	2615
giv os feedback på artiklen	395
già abbonato	1523
già registrato	1523
gli articoli più letti	1588
glömt lösenord	2498
godkänn	2513
godkänn alla	2513
gorące tematy	2027
gracias por tu opinión	997
gràcies per la teva opinió	272
gràcies per votar	272
gràcies, ja estàs subscrit	280
guardar artículo	957
guardar para después	1017
guardar para leer después	1017
gå ikke glip af	400
gå ikke glip af noget	383
gå ikke glipp av noe	1929
gå til indhold	403
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1225
gérer les préférences	1255
gérer mes alertes	1265
gérer mes choix	1225
gérer vos préférences de cookies	1255
góp ý	2775
gündem	2629
günün haberleri	2629
günün özeti	2629
gợi ý	2776
gửi	2775
gửi bình luận	2775
gửi cho bạn bè	2802
gửi email	2766
gửi ý kiến	2775
""", 'h': """
haber bülteni	2652
haber güncelleniyor	2631
haberi arkadaşina hediye et	2622
hai già un account	1523
harici içerik	2631
haritayi aç	2632
has arribat al límit d'articles gratuïts	284
has iniciado sesión	995
hasznos volt az összefoglaló	1410
hasznosnak találta a cikket	1410
havi támogatás	1396
hayir teşekkürler	2613
hayir, teşekkürler	2613
haz una pregunta sobre este artículo	997
he leído y acepto la política de privacidad	1010
he llegit i accepto la política de privacitat	269
hela artikeln fortsätter nedan	2512
hepsini gör	2631
hesap oluştur	2615
hi estàs d'acord? vota	272
hiba jelentése	1414
hibát talált	1410
hier reinhören	532
hinweis schließen	453
hirdetés	1406
hirdetés bezárása	1406
hirdetés, görgessen tovább	1406
hjälp oss att rätta fel	2516
hlavné správy	2380
hlavní zprávy	313
ho già donato	1517
hoje não	2086
hoppa till innehåll	2523
hoppa över inlägg från facebook	2523
hoppa över inlägg från instagram	2523
hoppa över inlägg från x	2523
hozzászólok	1410
hozzászólás	1410
hozzászólások	1410
hozzászólások megtekintése	1410
hylkää	1134
hylkää kaikki	1134
hyppää reseptiin	61
hyväksy	1134
hyväksy evästeet	1134
hyväksy kaikki	1134
här kan du kommentera artikeln	2516
håll dig uppdaterad	2503
hírfolyam	1411
hírlevelek	1416
hírlevél	1416
hírlevél-feliratkozás	1416
hören sie diesen artikel	532
hør saken	1933
""", 'i': """
i più commentati	1549
i più letti	1549
i più letti della settimana	1588
i più visti	1549
iba pre predplatiteľov	2376
ich unterstütze schon	453
identifícate	1014
ielogojies, lai komentētu	1765
ienākt	1759
iesakām	1761
ihre meinung zählt	491
ikke gå glipp av	1945
ikke nå	1920
il tuo browser non può riprodurre il video	1566
il tuo commento sarà pubblicato dopo l'approvazione	1576
iletişim	2628
ilgili içerikler	2629
ilginizi çekebilecek haberler	2629
ilginizi çekebilir	2629
ilmoita asiavirheestä	1138
ilmoita virheestä	1138
imprimir artículo	1017
imprimir esta matéria	2156
in bài	2766
in bài viết	2766
in công thức	61
in trang này	2802
indlæg fra facebook	403
indlæg fra instagram	403
indlæs flere	403
ingresá	1014
ingyenes regisztráció	1398
inicia sesión	938
inicia sessió	257
iniciar sesión	938
iniciar sesión con apple	1014
iniciar sesión con facebook	1014
iniciar sesión con google	1014
iniciar sessão	2091
inicie sesión	938
inne artykuły	2027
innhold fra annonsør	1953
inscription à la newsletter	1208
inscrivez-vous à notre newsletter	1208
insira o seu endereço de email	2149
instalează aplicația	2197
inställningar	2513
introduce un email válido	1010
intră în cont	2166
invítanos a un café	933
início	2120
ir para o conteúdo	2120
ispiši	2319
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2652
istediğiniz zaman iptal edin	2615
izbor uredništva	2439
izdrukāt	1764
izmēģini # dienas bez maksas	1759
içeriğe geç	2631
iş birliği	2624
išbandykite # dienų nemokamai	1718
išorinis turinys	1736
išsaugoti	1723
išsaugoti straipsnį	1723
""", 'j': """
j'ai déjà donné	1189
j'ai déjà un compte	1199
ja hi estàs subscrit	284
ja hi estàs subscrit? entra	284
ja n'ets subscriptor? inicia sessió	257
ja tens compte? inicia sessió	284
jaa twitterissä	1131
jaa x:ssä	1131
jag förstår	2513
jag stödjer redan	2494
jaga sõbraga	1031
jaunākie	1761
jautā mākslīgajam intelektam	1765
je commande ce numéro	1259
je gère mes cookies	1225
je soutiens déjà	1189
jede spende zählt	546
jeder beitrag zählt	546
jeder euro zählt	546
jednorázově	297
jeg forstår	1938
jeg støtter allerede	374	1920
jegyek itt kaphatók	1413
jelentkezzen be vagy regisztráljon	1398
jen pro předplatitele	298
jetzt angebot wählen	551
jetzt anhören	480
jetzt reinhören	532
jetzt unterstützen	454
již mám předplatné	298
jobs in ihrer nähe	530
još vesti	2316
još vijesti	2316
junte-se à conversa	2145
jurnalismul de calitate costă	2202
juttu jatkuu kuvan jälkeen	1133
juttu jatkuu mainoksen jälkeen	1133
juttu jatkuu videon jälkeen	1133
juttua päivitetään	1133
jutun lukee koneääni	1131
jutun lukee tekoälyääni	1131
jutun voi myös kuunnella	1131
już wspieram	2001
já doei	2086
já nas bancas	2139
já sou apoiador	2086
já sou assinante	2091
já tem conta	2091
já tem uma conta	2091
já é assinante? faça login	2091
já é subscritor	2154
já é subscritor? inicie sessão	2154
jätä kommentti	1138
jūsų el. paštas	1743
jūsų el. pašto adresas	1743
""", 'k': """
k tématu	313
k téme	2380
kapcsolódó	1411
kapcsolódó cikk	1411
kapcsolódó cikkek	1411
kapcsolódó tartalom	1411
kapcsolódó témák	1411
karte öffnen	499
kas kokkuvõte oli kasulik	1032
kategóriák	1411
katso kuvat tästä	1141
katso myös	1139
katso video tästä	1141
katso video yltä	1141
kaupallinen yhteistyö	87	1133
kaydiniz için teşekkürler	2652
keresés	1413
kezdőlap	1413
không phải bây giờ	2759
không, cảm ơn	2759
ki-übersicht	526
kijelentkezés	1398
kingi artikkel sõbrale	1031
kinyitás	1414
kipróbálom	1398
kirjaudu sisään	1124
kirjoita sähköpostiosoitteesi	1127
kjøp abonnement	1924
kjøp tilgang	1924
klausies podkāstu	1766
klausies podkāstu šeit	1766
klausies šo rakstu	1764
klausies šo rakstu (# min	1764
klausykite tinklalaidės	1725
klausykite tinklalaidės čia	1725
klausykitės straipsnio	1723
klausīties	1764
klausīties rakstu	1764
ključne besede	2439
ključne reči	2316
ključne riječi	2316
klíčová slova	313
kokeile # päivää maksutta	1124
kolačići	2332
komentavimas išjungtas	1724
komentavimo taisyklės	1724
komentáre	2383
komentář	312
komentáře	312
komentāri	1759
komentēt	1759
komentēšana ir slēgta	1765
komentēšanas noteikumi	1765
komerčné oznámenie	2379
komerční sdělení	87	308
kommentarer blir gjennomgått før publisering	1948
kommentarerna förhandsmodereras	2516
kommentek megtekintése	1410
kommentelési szabályzat	1410
kommentér	395
koostöö	1035
kopiera länk	2508
kopiera länken	2508
kopijuoti nuorodą	1718
kopiraj povezavo do članka	2442
kopiér link	387
kopiér linket	387
kopírovat odkaz	305
kopírovať odkaz	2383
kopēt saiti	1759
korábban írtunk róla	1411
kreiraj račun	2309
kullanim koşullari	2625
kup dostęp	2005
kupi naročnino	2435
kuula taskuhäälingut	1033
kuuntele podcast tästä	1141
kysy tekoälyltä	1138
käyttöehdot	1134
kérdezze ai-asszisztensünket	1410
kérem a hírlevelet	1416
később	1395
kích thước chữ	65
köp	2498
köszönjük a feliratkozást	1416
köszönöm, nem	1395
következő	1413
következő cikk	1411
køb abonnement	378
køb adgang	378
kúpiť predplatné	2376
küfür, hakaret içeren yorumlar onaylanmamaktadir	2628
küldje el barátjának	1404
küldés	1404
küldés e-mailben	1404
külső tartalom	1413
künye	2625
küpsiste seaded	1044
küsi tehisarult	1032
kā tev patika raksts	1765
kā tu domā? balso	1766
ką manote? balsuokite	1725
""", 'l': """
la discussione è chiusa	1545
la nota continúa después del anuncio	963
la rédaction vous conseille	1232
la sélection de la rédaction	1232
lahjoita artikkeli ystävälle	1131
lai komentētu, ielogojies	1765
lai komentētu, pieslēdzies	1765
las más leídas	972
las más leídas de hoy	1018
las noticias más leídas	1018
lasi arī	1761
lasi komentārus	1765
lasi tālāk	1759
lasi vairāk šeit	1766
lasi vēl	1761
lasiet arī	1761
lasiet vēl	1761
lasă un comentariu	2177
lasīt komentārus	1765
lasīt tālāk	1766
lasīt vairāk	1766
lasīt vēlāk	1764
lasītākie	1761
lataa lisää	1141
le choix de la rédaction	1232
le journal numérique	1199
le lien a été copié	1275
le lien a été copié dans le presse-papiers	1275
le notizie più lette	1588
le più lette	1549
lea también	972
lee sin límites	1014
lee también	972
leer artículo completo	975
leer más	975
leer también	972
legfrissebb hírek	1411
leggi di più	1552
leggi più tardi	1587
legnépszerűbb	1411
leia a matéria completa	2157
leia as notícias no aplicativo	2147
leia também	2117
len pre predplatiteľov	2376
les choix de la rédaction	1232
les lecteurs ont aussi consulté	1276
les més llegides	287
les også	1945
les plus commentés	1232
les plus partagés	1232
les prix indiqués sont susceptibles d'évoluer	1259
les våre debattregler	1941
li e aceito a política de privacidade	2149
lien copié	1218
lien copié dans le presse-papiers	1275
lietošanas noteikumi	1776
liitudes nõustud kasutustingimustega	1051
liity jäseneksi	1123
lineでシェア	1612
lineでシェアする	1641
lineで送る	1612
link a vágólapra másolva	1404
link bài gốc	2802
link copiado para a área de transferência	2156
link kopiëren	1821
link másolva	1404
link másolása	1404
lire la suite pour #€	1199
lire la vidéo	1235
lire à haute voix	1218
lire également	1232
lisätiedot	1142
lisää aiheesta	1139
liên hệ	2775
liên quan	2776
llegeix sense límits	284
llegeix també	260
llegir més	287
lo + leído	972
lo más comentado	972
lo más compartido	972
lo más leído	972
lo más popular	972
lo más visto	972
lo más visto hoy	1018
lo último	972
locuri de muncă	2193
loe lähemalt	1033
loe lähemalt siit	1033
logi sisse või loo konto	1026
los lectores también leyeron	1018
luba kõik	1044
lubię to	2015
lucrează cu noi	2193
lue keskustelun säännöt	1138
lue lisää	1139
lue lisää aiheesta	1139
lue myöhemmin	1131
lue myös	1139
lugu jätkub pärast reklaami	1035
lugu täieneb	1033
lui écrire	1253
lähetä sähköpostilla	1131
lämna en kommentar	2516
länk kopierad	2508
länken kopierad	2508
länken är kopierad	2508
läs dokumentet	2524
läs domen	2524
läs hela artikeln	2523
läs hela texten	2523
läs hela texten här	2523
läs kommentarer	2516
läs mer	2520	2523
läs mer om	2520
läs också	2520
läs senare	2508
läs vidare	2498	2520
läs våra kommentarsregler	2516
läs även	2520
lästid	2523
lästid # min	2523
lås op	378
lås opp artikkelen	1924
lås opp saken	1924
lås upp artikeln	2498
læs debatreglerne	395
læs debatreglerne her	395
læs hele artiklen	403
læs kommentarer	395
læs mere	400	403
læs mere om	400
læs også	400
læs også disse artikler	400
læs senere	387
læs videre	378	400
læs vores regler for debatten	395
læsetid # min	403
lên đầu trang	2778
lưu	2766
lưu bài	2766
lưu bài viết	2766
lưu bài để đọc sau	2802
lưu công thức	61
lấy link	2802
""", 'm': """
magari più tardi	1517
mai târziu	2164
mainos päättyy	1133
mais notícias	2117
maksettu sisältö	1133
manşetler	2629
masquer la publicité	1259
masz już konto	2005
masz już konto? zaloguj się	2005
materialet är skyddat enligt lagen om upphovsrätt	2550
materiał partnera	2019
materiał promocyjny	2019
materiał sponsorowany	2019
materiał zewnętrzny	2019
matéria exclusiva para assinantes	2154
matérias relacionadas	2117
media społecznościowe	2016
megnyitás	1414
megnézem	1413
megosztás	1404
megosztás a facebookon	1404
megosztás facebookon	1404
megosztás twitteren	1404
mehr für dich	556
mehr für sie	556
meld deg på	1929
meld deg på nyhetsbrevet	1929
mentions légales	1225
mentés	1404
mentés későbbre	1404
menú	975
menü	498	1413	2631
menü schließen	498
menü öffnen	498
mer från	2520
mer läsning	2520
merci d'avoir voté	1263
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1571
mest läst	2520
mest lästa	2520
mest læst	400
mest læste	400
mi-összefoglaló	1413
mida sina arvad? hääleta	1033
minn meg på det senere	1920
mira el vídeo	278
mitä mieltä olet? äänestä	1141
modalità di pagamento	1521
moderálási elvek	1410
modifică preferințele cookie	2188
modifier mes préférences	1255
modtag en notifikation, når vi skriver om emnet	403
mogoče kasneje	2446
mogą cię zainteresować	2027
mohlo by se vám líbit	313
mohlo by vás také zajímat	313
mohlo by vás tiež zaujímať	2380
mohlo by vás zajímat	313
mohlo by vás zaujímať	2380
monatlich kündbar	551
mostra aquesta publicació a instagram	269
mostra di più	1552
mostra'n més	261
mostrar conteúdo externo	2135
mostrar más	975
mot de passe oublié	1199
mots clés	1232
mots-clés	1232
może cię zainteresować	2027
może później	2001
možda kasnije	2324
možda vas zanima	2316
možda će vas zanimati	2316
možno neskôr	2387
možná později	296
muistuta myöhemmin	1122
mulțumim pentru feedback	2191
mulțumim, te-ai abonat cu succes	2198
mutass többet	1413
muut lukivat myös	1139
myöhemmin	1122
már előfizető	1398
más	975
más artículos	972
más artículos del autor	991
más detalles	976
más en	972
más historias	972
más información	972
más leídas	972
más leído	972
más leídos	972
más noticias	972
más opciones	965
más sobre este tema	972
más tarde	932
más vistas	972
más vistos	972
mások ezt olvassák	1411
mások ezt olvasták	1411
másolás	1404
máte již účet	298
máte předplatné? přihlaste se	298
märksõnad	1028
månadsgåva	2495
månedlig gave	1921
månedligt bidrag	375
måske senere	374
måske vil du også kunne lide	400
més informació	260
més llegides	260
més notícies	287
método de pago	936
métodos de pagamento	2089
métodos de pago	936
mākslīgā intelekta kopsavilkums	1766
mă abonez	2198
mărime text	65
můj účet	298
mới nhất	2776
mở	2779
mở khóa bài viết này	2802
mở rộng	2778
""", 'n': """
nadaljevanje članka pod oglasom	2438
nahlásit chybu	312
nahlásiť chybu	2383
najchętniej czytane	2027
najchętniej czytane dziś	2027
najczęściej czytane	2027
najczęściej czytane artykuły	2027
najnovejše	2439
najnovejše novice	2439
najnoviji članci	2316
najnovšie	2380
najnovšie správy	2380
najnovšie články	2380
najnowsze artykuły	2027
najnowsze wiadomości	2027
najčitanije	2316
najčitanije vesti	2316
najčitanije vijesti	2316
najčitanije vijesti dana	2316
najčítanejšie	2380
najčítanejšie články	2380
najčítanejšie články dňa	2380
napišite komentar	2442
napsat komentář	312
naročena vsebina	2438
naročite se	2434
naročnina	2434
nastavení	309
nastavení cookies	309
nastavi čitanje	2368
nastavi čitati	2368
nastavite čitanje	2368
nastavite čitati	2368
nastavitve piškotkov	2454
następna strona	2030
następny	2030
następny artykuł	2027
natisni članek	2442
naudojimo taisyklės	1736
naujausios žinios	1720
naujienlaiškis	1743
načíst další	315
našli jste chybu	312
našli jste v článku chybu	312
ne děkuji	296
ne, děkuji	296
nejdiskutovanější	313
nejnovější	313
nejnovější zprávy	313
nejnovější články	313
nejčtenější	313
nejčtenější články	313
nejčtenější články dne	313
nem, köszönöm	1395
nenhum comentário	2113
neueste beiträge	495
nhắc tôi sau	2759
nie dziękuję	2001
nie dziś	2001
nie pamiętasz hasła	2005
nie ďakujem	2387
nie, dziękuję	2001
nie, ďakujem	2387
només els subscriptors poden comentar	272
norėdami komentuoti, prisijunkite	1724
nosūti draugam	1764
nosūtīt draugam	1764
nosūtīt e-pastā	1764
noteで書く	1612
notre sélection	1232
notre sélection d'articles	1276
notícias relacionadas	2117
notícias relacionadas que podem lhe interessar	19
notícies destacades	287
notícies relacionades	260
nu ai cont? înregistrează-te	2203
nu mulțumesc	2164
nu, mulțumesc	2164
nyhetsdøgnet	1945
nyomtatás	1404
não perca	2117
não, obrigada	2086
não, obrigado	2086
nächste seite	498
nächster artikel	495
näita kõiki	1034
näita rohkem	1033
näita veel	1033
näita vähem	1034
näköislehti	1124
nästa	2523
nästa artikel	2520
näytä alkuperäinen	1142
näytä kaikki	1141
näytä kartta	1142
näytä kommentit	1138
näytä käännös	1142
näytä lisää	1141
näytä sisältö	1134
näytä tiedot	1142
näytä tulokset	1142
näytä vähemmän	1142
næste	403
næste artikel	400
népszerű	1411
nézze meg galériánkat	1413
nézze meg képeinket	1413
nõustun	1044
nõustun kõigiga	1044
nøgleord	400
nāc strādāt pie mums	1766
nổi bật	2776
nội dung quảng cáo	2804
nội dung tài trợ	2771
""", 'o': """
o que achou desta notícia	2137
o vídeo começará em alguns segundos	2135
ocenite članak	2319
ocenite članek	2442
oceń przepis	61
ochrana osobních údajů	309
ochrana osobných údajov	2394
ocijenite članak	2319
ocorreu um erro ao carregar o vídeo	2135
ocultar anúncio	2139
odebírat	302
odebírat newsletter	302
odemknout článek	298
odhlásit se	298
odhlásiť sa	2376
odkaz skopírovaný	2383
odkaz zkopírován	305
odkleni članek	2435
odklenite celoten članek	2435
odmietnuť	2394
odmietnuť všetko	2394
odmítnout	309
odmítnout vše	309
odporúčame	2380
odporúčame prečítať	2380
odporúčame tiež	2380
odporúčané články	2380
odpovědět	312
odrzuć	2020
odrzuć wszystkie	2020
odtwórz	2030
odštampaj	2319
odštampaj recept	61
odštampaj članak	2319
oferă acest articol cadou	2205
offre spéciale	1199
offrez-nous un café	1190
offrici un caffè	1518
oglasno sporočilo	87	2438
ogłoszenie	2019
ohodnotiť recept	61
ohodnoťte článek	312
ohodnoťte článok	2383
okuma süresi # dk	2631
oliko artikkeli hyödyllinen	1138
oliko juttu hyödyllinen	1138
oliko tiivistelmä hyödyllinen	1138
olvasson korlátlanul	1398
olvasson tovább	1398
olvasta már	1411
olvastad már	1411
olvidaste tu contraseña	938
oplæst af en robot	387
oplæst af kunstig intelligens	403
opsig når som helst	378
orijinali göster	2632
os leitores também leram	2157
os preços podem variar	2139
osale küsitluses	1033
ostatnie artykuły	2027
ota yhteyttä	1138
otevřít	316
otevřít mapu	316
otključaj članak	2309
otključajte ceo članak	2309
otključajte cijeli članak	2309
otros artículos	972
otwórz	2031
otwórz mapę	2031
outras notícias	19	2117
ouça este conteúdo	2103
oversættelsen er lavet af en maskine	403
""", 'p': """
padovanokite straipsnį	1723
padovanokite straipsnį draugui	1723
page précédente	1235
pagina următoare	2180
pague um café	2087
paiement sécurisé	1197
paldies par pieteikšanos	1783
palun jää viisakaks	1032
pamanīji kļūdu	1765
pamanījāt kļūdu	1765
par šo tēmu	1761
paramètres des cookies	1225
paramétrer	1225
paramétrer les cookies	1225
parašyk komentarą	1724
parašykite komentarą	1724
partajează	2171
partenerii noștri	2178
participez à la conversation	1263
partnerių turinys	1727
partnerski sadržaj	2315
pasidalinkite šiuo straipsniu	1723
pasitikrinkite žinias	1725
passer la publicité	1223
passer à la recette	61
pastebėjote klaidą	1724
paylaş	2622
paylaşin	2622
pažiūrėkite vaizdo įrašą	1725
pe aceeași temă	2206
pentru a citi în continuare	2203
per saperne di più	1588
pergunte à nossa ia	2137
peut-être plus tard	1189
piedalies aptaujā	1766
piekrist visām	1776
piekrītu	1776
piesakies vebināram	1766
piesakoties tu piekrīti lietošanas noteikumiem	1783
pieslēdzies vai izveido kontu	1759
pieslēdzies, lai komentētu	1765
pieslēgties	1759
pievieno savu komentāru	1765
pievienot komentāru	1759
pirmais mēnesis par # €	1759
pirmas mėnuo tik # €	1718
più lette	1549
più letti	1549
più tardi	1517
piškotki	2454
placená inzerce	87	308
platená inzercia	87	2379
plaćeni oglas	87	2315
plaćeni sadržaj	2315
plačana objava	87	2438
plačiau skaitykite čia	1725
plein écran	1235
plus d'actualités	1232
plus de détails	1236
poate mai târziu	2164
podari članek	2442
podarite ta članek	2442
podaruj artykuł	2005
podaruj ten artykuł	2015
podcast anhören	532
pode ler também	2157
podeli članak	2319
podijeli članak	2319
podmienky používania	2394
podmínky použití	309
podmínky užití	309
podobne artykuły	2027
podobné články	313	2380
podporiť	2375
podporte nezávislú žurnalistiku	2375
podporte nás	2375
podpořit	297
podpořte naši práci	297
podpořte nás	297
podpořte redakci	297
podrži	2308
podrži nas	2308
podržite nas	2308
podržite naš rad	2308
podržite nezavisno novinarstvo	2308
podziel się	2015
podziel się na facebooku	2015
pogledajte još	19
pokaż komentarze	2023
pokaż mniej	2030
pokaż oryginał	2031
pokaż treść	2020
pokaż tłumaczenie	2031
pokaż więcej	2030
pokaż wszystkie	2030
pokaż wszystko	2031
pokaži vsebino	2454
pokloni članak	2319
poklonite ovaj članak	2319
pokračovat bez podpory	296
pokračovať bez podpory	2387
polecamy również	2027
polecamy także	2027
polecamy też	2027
polecane artykuły	2027
politique de confidentialité	1225
polityka prywatności	2020
política de cookies	965	2110
política de galetes	269
política de privacidad	965
política de privacidade	2110
política de privacitat	269
poprzedni artykuł	2027
populární	313
populära artiklar	2520
populärt	2520
populære artikler	400
populære saker	1945
populært	400	1945
populārākie	1761
popüler	2629
popüler haberler	2629
popüler konular	2629
por qué estás viendo esto	938
poslať e-mailom	2383
poslušaj vest	2319
poslušaj članak	2319
poslušaj članek	2442
poslušajte članek	2442
postanite naročnik	2434
postanite član	2308	2434
postavke kolačića	2332
postaw kawę	2002
postaw nam kawę	2002
posłuchaj	2015
pour continuer à lire	1272
pourquoi voyez-vous cette publicité	1259
pouze pro předplatitele	298
povezani sadržaj	2316
povezani članci	2316
povezani članki	2439
powiązane	2027
powiązane artykuły	2027
powiązane tematy	2027
powiększ	2030
powiększ zdjęcie	2030
powrót do góry	2030
později	296
pozostała część artykułu pod materiałem wideo	2019
pošalji e-mailom	2319
pošalji komentar	2319
pošalji mejlom	2319
pošalji prijatelju	2319
pošalji članak e-mailom	2319
pošaljite komentar	2319
pošlji po e-pošti	2442
pošlji prijatelju	2442
pošlji članek po e-pošti	2442
pr članek	2438
praneškite apie klaidą	1724
pranešti apie klaidą	1724
pravidlá diskusie	2383
pre predplatiteľov	2376
preberite še	2439
predplatiť	2375
predplaťte si	2375
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1718
prenumerata nuo # €	1718
prenumerera på vårt nyhetsbrev	2503
prenumeruodami sutinkate su taisyklėmis	1743
prenumeruokite naujienlaiškį	1743
preporučeno	2316
preporučujemo	2316
preporučujemo da pročitate	2316
preporučujemo i	2316
prečítajte si	2380
prečítajte si aj	2380
prețurile pot varia	2193
pridať komentár	2383
prihlásiť	2376
prihlásiť sa	2376
prihvaćam	2332
prihvaćam sve	2332
prijavi grešku	2319
prijať	2394
prijať všetko	2394
prikaži manj	2440
prikaži manje	2317
prikaži sadržaj	2332
prikaži sve	2317
prikaži več	2440
prikaži više	2317
prikaži vse	2440
prima lună gratuită	2203
primește alerte despre acest subiect	2197
printează	2171
printează rețeta	61
pripomenúť neskôr	2387
priporočamo	2439
priporočamo tudi	2439
priporočamo v branje	2439
priporočeno	2439
prisijunkite arba susikurkite paskyrą	1718
prisijunkite prie mūsų komandos	1725
prisijunkite, kad galėtumėte komentuoti	1724
prispieť	2375
privatsphäre-einstellungen	488
privātuma politika	1776
pro předplatitele	298
promocijsko sporočilo	2438
promotivni sadržaj	2315
promotivni članak	2315
promóció	1406
proovi # päeva tasuta	1026
pročitajte i	2316
pročitajte još	2316
prywatność	2020
przeczytaj również	2027
przeczytaj także	2027
przeczytaj też	2027
przejdź bez wsparcia	2001
przejdź do przepisu	61
przejdź do serwisu	2020
przejdź do treści	2030
przejdź do ustawień prywatności	2020
przypomnij mi później	2001
právě se děje	313
präsentiert von	485
précédent	1235
préférences cookies	1225
prélèvement	1198
prémium	1398
próbálja ki # forintért	1398
próxima	2120
próxima página	2120
próximo artigo	2117
prøv # dager gratis	1924
prøv gratis	378	1924
prøv nu	378
prøv nå	1924
prを含みます	1641
pubblicità	1540
publi-rédactionnel	1223
publicité	1223
publicité - la suite ci-dessous	1223
publicités	1223
pular para o conteúdo	2120
página siguiente	975
pääuutiset	1139
påmind mig senere	374
påminn mig senare	2494
później	2001
pārbaudi savas zināšanas	1766
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1769
pērc abonementu	1759
předchozí	315
předchozí článek	313
předplatit	298
předplatné	298
přehrát	315
přejít k obsahu	315
přejít k receptu	61
přejít na obsah	315
přejít na recept	61
přečtěte si	313
přečtěte si také	313
přidat komentář	312
přidejte názor	312
přihlásit	298
přihlásit k odběru	302
přihlásit se	298
přihlášení	298
přijmout	309
přijmout vše	309
připomenout později	296
přispějte	297
přispět	297
""", 'q': """
qu'avez-vous pensé de cet article	1257
qual o seu nível de satisfação com esta notícia	2137
quellen und weiterführende links	495
queremos conocer tu opinión	1004
queremos saber a sua opinião	2145
questo riassunto ti è stato utile	1568
quieres añadir otro usuario a tu suscripción	938
quizás más tarde	932
quizás te interese	972
quyên góp	2760
quyên góp ngay	2760
qué te ha parecido esta noticia	1004
quên mật khẩu	2761
quảng cáo	2771
quảng cáo - bài viết tiếp tục bên dưới	2804
""", 'r': """
r$ # por mês durante # meses	2154
radote klaidą	1724
radote klaidą tekste	1724
raksti komentāru	1765
raksts tiek papildināts	1766
raksts turpinās pēc reklāmas	1768
rakstīt komentāru	1765
rao vặt	2771
raportează o eroare	2191
rapportér fejl	395
rašyti komentarą	1718
receber notificações	2147
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1265
recevez une alerte à chaque article de l'auteur	1265
reclamă	2174
recomandarea redacției	2206
recomandări	2178
recomandările editorilor	2206
recomandările redacției	2178
recomendado para você	2117
recommandé	1232
recommandé pour vous	1232
recommandés	1232
recordar más tarde	932
recuérdamelo más tarde	932
redirecționează #%	2165
refuză toate	2188
regalar artículo	938
registrovať sa	2376
registruokitės nemokamai	1718
registruokitės į seminarą	1725
registrácia	2376
regisztráció	1398
regisztrálok	1398
regístrate	938
rekisteröidy	1124
rekisteröidy maksutta ja lue	1124
reklami geç	2624
reklám	1406
reklāma	1759
reklāmas raksts	1768
reklāmraksts	87	1768
relaterade ämnen	2520
reportar erro nesta página	2137
restez informé	1208
restez informés	1208
resumen automático	997
resumo da notícia	2137
reģistrējies bez maksas	1759
reģistrēties	1759
ricordamelo più tardi	1517
rodyti mažiau	1726
rodyti viską	1726
rozumím	316
rozwiń	2030
rozwiń wszystko	2031
rätta	2516
rätta oss	2516
rättelse	2516
réactions	1228
réagir	1218	1228
réagir à cet article	1228
réagissez	1228
réagissez à cet article	1228
répondre	1228
réseaux sociaux	1219
réservé aux inscrits	1199
résiliable à tout moment	1272
résultats du sondage	1263
résumé de l'article	1257
résumé de l'article en # points	1257
résumé en # secondes	1257
részletek	1414
rösta här	2523
rösta i omröstningen	2523
rādīt mazāk	1767
rādīt vairāk	1766
rādīt visu	1767
răspunde	2177
rėmimas	1727
""", 's': """
s'abonner à partir de #€	1199
s'inscrire à la newsletter	1208
s-ar putea să-ți placă	2178
saada sõbrale	1031
saber más	975
sadarbības raksts	1768
sadržaj je zaključan	2309
saglabāt	1764
saglabāt rakstu	1764
saistītie raksti	1761
saistītās ziņas	1761
saite nokopēta	1764
saken er låst	1924
saken finnes også som lyd	1933
saltar anúncio	2108
salvează	2171
salvează articolul	2205
salvează pentru mai târziu	2205
salvează rețeta	61
sans engagement, résiliable à tout moment	1272
sao chép liên kết	2766
sao chép đường dẫn	2802
sari la conținut	2180
sari la rețetă	61
satura turpinājums pēc reklāmas	1768
sačuvaj	2319
sačuvaj recept	61
sačuvaj vest	2319
schlagwörter	495
schließen	498
schrift vergrößern	480
schriftgröße	480
scopri di più	1523
sdílejte	305
sdílejte tento text	305
sdílejte text	305
sdílejte článek	305
sdílet	305
sdílet na facebooku	305
sdílet na twitteru	305
sdílet na x	305
sdílet článek	305
se alla erbjudanden för prenumeranter	2498
se bilderna här	2523
se connecter et réagir	1228
se déconnecter	1199
se grafiken här	2523
se ha producido un error al cargar el vídeo	995
se klippet här	2523
se klippet øverst i saken	1948
se videon här	2523
sedan # kr/mån tills du säger upp	2498
seguir tópico	2147
seguí leyendo	1018
sei già abbonato	1523
sei già iscritto alla newsletter	1581
selección de la redacción	972
selvä	1142
sem si não seria possível	2152
sem você não seria possível	2152
semnalează o eroare	2177
send artiklen på mail	387
send på e-post	1933
sense permanència	284
setări cookie	2188
seuls les abonnés peuvent commenter	1263
seuraa meitä	1132
seções	2117
shrani članek	2442
si opp når du vil	1924
si è verificato un errore durante il caricamento del video	1566
sie können diesen artikel kostenlos weitergeben	577
signaler ce contenu comme inapproprié	1263
signaler un problème	1228
siguiente artículo	972
siirry sisältöön	1141
sikeres feliratkozás	1416
sin ti no sería posible	1013
siz ne düşünüyorsunuz? oy verin	2631
sizin için öneriler	2629
siųsti draugui	1723
siųsti el. paštu	1723
skaitykite daugiau čia	1725
skaityti plačiau	1725
skaityti vėliau	1723
skaties arī	1761
skatīt foto	1766
skatīt galeriju	1766
skatīt video	1766
skjønner	1949
sklenite naročnino	2435
skopírovať odkaz	2383
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2516
skrýt	316
slapukų nustatymai	1736
slažem se	2332
slične vesti	2316
slične vijesti	2316
slični članci	2316
snsをフォロー	1613
sofortüberweisung	458
sonderveröffentlichung	557
sono già sostenitore	1517
sonuçlari gör	2632
sorodni članki	2439
souhlasím	309
souhlasím se zobrazením	309
soutenez-nous dès maintenant	1190
související	313
související témata	313
související články	313
související články z webu	313
soyez le premier à commenter	1228
soyez le premier à réagir	1228
spausdinti receptą	61
spela videon här	2523
spis treści	2030
sponsorisé	1223
sponsorlu içerik	87	2624
sponsoroitu sisältö	1133
sponsrat innehåll	2512
sponzorirani sadržaj	2315
sponzorirani članak	2315
sponzorované	2379
sponzorovaný obsah	308
sponzorováno	308
sprawdź ofertę	2005
spremi članak	2319
sprijină-ne	2165
spune-ți părerea	2191
spune-ți părerea în comentarii	2191
später	453
später erinnern	453
spør vår ki om saken	1941
staňte sa členom	2375
staňte se členem	297
stichwörter	495
stil spørgsmål til artiklen	395
straipsnio tęsinys - po reklama	1727
straipsnis tęsiasi po reklamos	1727
strona główna	2027
stäng	2494	2523
stöd oss	2495
støt os	375
støtt oss	1921
sugerir correção	2137
sugerir una corrección	1004
sugestões	2117
suivre ce thème	1265
sur le même sujet	1232
sur le même thème	1232
suscripción	938
suscríbase	938
suscríbete	938
suscríbete a nuestro boletín	945
suscríbete ahora	938
susiję straipsniai	1720
susikurti paskyrą	1718
susține	2165
susține-ne	2165
susțineți-ne	2165
syötä sähköpostiosoitteesi	1127
szczegóły	2031
szponzorált tartalom	87	1406
szólj hozzá	1410
szóljon hozzá	1410
sähköposti	1127
sähköpostiosoite	1127
så # kr/mnd til du sier opp	1924
så kommenterar du	2516
sé el primero en comentar	968
sé parte	933
sélections	1218
síganos	958
síguenos	958
sök	2523
søg	403
søk	1948
súhlasím	2394
súhlasím so zobrazením	2394
súmate	933
súvisiace	2380
súvisiace články	2380
súvisiaci článok	2380
sīkdatņu iestatījumi	1776
słowa kluczowe	2027
""", 't': """
t'ha estat útil aquest article	272
t'ha estat útil aquest resum	272
tack för din anmälan	2503
taip pat žiūrėkite	1720
takaisin ylös	1141
takk for påmeldingen	1929
tallenna myöhemmäksi	1131
talán később	1395
tamaño de letra	65	957
tamaño del texto	65
también te puede gustar	972
también te puede interesar	972
també et pot interessar	260
também pode gostar	2157
tarjeta de crédito	937
tarjeta de débito	937
te ha resultado útil este artículo	997
te ha resultado útil este resumen	997
te ha sido útil este resumen	997
te poți dezabona oricând	2198
te-ar putea interesa și	2206
tehisaru kokkuvõte	1033
tekoälyn tekemä tiivistelmä	1141
tekoälyn tiivistelmä	1141
tekoälytiivistelmä	1141
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1723
teljes hozzáférés	1398
temas del día	972
termos e condições	2110
teste grátis	2091
testează-ți cunoștințele cu quizul nostru	2191
teszteld a tudásod	1413
tesztelje tudását	1413
texten fortsätter nedan	2512
texten fortsätter under bilden	2512
teď ne	296
thu gọn	2778
thèmes	1232
thématiques	1232
thích	2766
thông tin doanh nghiệp	2771
thông tin quảng cáo	2804
thẻ	2776
tienes que iniciar sesión para guardar artículos	1017
tilbakemelding på saken	1941
tin bài liên quan	2802
tin cùng chuyên mục	2776
tin cùng tác giả	2803
tin khác	2776
tin liên quan	2776
tin mới	2776
tin mới nhất	2776
tin nóng	2803
tin nổi bật	2776
tin quảng cáo	2804
tin trước	2776
tin tài trợ	2776
tin tức liên quan	2776
tin đọc nhiều	2776
tipărește	2171
tipărește articolul	2205
tipărește rețeta	61
tiêu điểm	2776
tiếp theo	2778
tlačiť	2383
to cię może zainteresować	2027
to może cię zainteresować	2027
todos os comentários	2113
toute l'actualité	1232
tovább	1413
tovább a recepthez	61
tovább a rovatra	1411
tovább olvasom	1413
további cikkek	1411
további cikkek a témában	1411
további hírek	1411
további részletek itt	1413
továbbiak betöltése	1413
tradução automática	2137
trang chủ	2778
transferência bancária	2090
treści partnerskie	2019
treść sponsorowana	2019
tria la teva subscripció	284
trước	2778
trả lời	2775
trở lại	2778
tu ce părere ai? lasă un comentariu	2191
tu navegador no puede reproducir este vídeo	995
tue meitä	1123
tule meile tööle	1033
turpini lasīt	1759
turpinājums pēc reklāmas	1768
turpināt lasīt	1759
twitter'da paylaş	2622
twój adres e-mail	2008
twój e-mail	2008
tài khoản của tôi	2761
tài trợ	2771
támogass minket	1396
támogasson minket	1396
támogatom	1396
támogatott tartalom	87	1406
támogatás	1396
támogatói tartalom	1406
täname liitumast	1051
tässä olisi upotus facebookista	1141
tässä olisi upotus instagramista	1141
témata	313
témy	2380
témák	1411
térkép megnyitása	1414
términos de uso	965
términos y condiciones	965
tìm kiếm	2778
tópicos	2117
tópicos relacionados	2117
tôi đã hiểu	2779
több	1413
töltsd ki a kvízt	1413
töltse ki a kvízt	1413
tühista igal ajal	1026
tüm haberler	2629
tüm yazilari	2629
tüm yorumlar	2628
tümünü gör	2631
tümünü göster	2632
tümünü kabul et	2625
tümünü reddet	2625
tēmas	1761
tęsinys po reklamos	1727
tạo tài khoản	2761
tải thêm	2778
tặng bài viết	2802
tặng sao	2802
tặng sao cho bài viết	2802
từ khóa	2776
""", 'u': """
udostępnij	2015
udostępnij na facebooku	2015
udostępnij na twitterze	2015
udostępnij na x	2015
udostępnij w mediach społecznościowych	2015
udělit souhlas	309
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2367
uključi obavijesti	2367
uključite notifikacije	2367
uključite obaveštenja	2367
uključite obavijesti	2367
uložit	305
uložit na později	305
uložit recept	61
uložit článek	305
uložiť	2383
uložiť na neskôr	2383
uložiť recept	61
uložiť článok	2383
ultima oră	2178
ultimele știri	2178
um assinante presenteou você com este artigo	2156
un abonat ți-a oferit acest articol	2205
un abonné vous offre cet article	1275
un e-mail de confirmation vous a été envoyé	1268
un suscriptor te ha regalado este artículo	1017
une erreur s'est glissée dans l'article	1228
unterstütze uns	454
unterstützen	454
unterstützen sie uns	454
unterstützen sie uns per paypal	546
uppläst av en dator	2508
uppläst med ai-röst	2508
url 복사	1675
urlをコピー	1612
urlをコピーする	1641
url복사	1675
urmărește acest subiect	2197
urmărește live	2197
următorul	2180
uslovi korišćenja	2332
ustawienia plików cookie	2020
uvjeti korištenja	2332
uz sākumu	1766
uzyskaj dostęp	2005
už komentarus atsako jų autoriai	1724
už máte predplatné? prihláste sa	2376
už máte účet	2376
už máte účet? prihláste sa	2376
už podporujem	2387
už podporuji	296
uždaryti	1726
uždaryti reklamą	1727
užpildykite apklausą	1725
užsakomasis straipsnis	1727
užsakomasis turinys	87	1727
užsisakyti prenumeratą	1718
""", 'v': """
vaata kõiki tellija soodustusi	1026
vaata lähemalt	1033
vaba töökoht	1033
vad tycker du? rösta här	2523
vai kopsavilkums bija noderīgs	1765
vai raksts bija noderīgs	1765
vairāk par tēmu	1761
vaizdo įrašas	1725
vaizdo įrašą rasite čia	1725
van már fiókja	1398
var artikeln till hjälp	2516
var det här till hjälp	2523
var resuméet nyttigt	395
var sammanfattningen till hjälp	2516
vari atteikties jebkurā laikā	1759
vasta küsitlusele	1033
vastaa kyselyyn tästä	1141
vaš komentar	2319
veja esta publicação no instagram	2135
veja também	2117
veja todas as opções de assinatura	2154
velikost písma	65
veličina teksta	65
ver # comentários	2145
ver biografía	991
ver comentários	2113
ver conteúdo externo	2135
ver esta publicación en instagram	995
ver esta publicação no instagram	2135
ver galería	975
ver más	975
ver más artículos del autor	991
ver más noticias	1018
ver también	972
ver também	2117
ver todas las opciones de suscripción	1014
ver traducción	976
ver tradução	2121
ver vídeo	975
vergrößern	499
verlagssonderveröffentlichung	557
vertrag kündigen	488
verträge hier kündigen	488
verwandte beiträge	495
ves algún error? comunícalo	1004
veure aquesta publicació a instagram	269
vezi această postare pe instagram	2188
vezi mai multe știri	2206
vezi și	2178
već imate nalog	2309
već imate pretplatu	2309
već imate račun	2309
već podržavam	2324
već ste pretplatnik	2309
več iz rubrike	2439
več novic iz regije	2439
več o tem	2439
več o temi	2439
veľkosť písma	65
viac k téme	2380
viac si o tom prečítate tu	2380
videon voi katsoa jutun yläosasta	1141
videoyu izlemek için tiklayin	2631
videó	1411
videók	1411
videónkat itt nézheti meg	1413
vidéo	1235
vielen dank für ihr feedback	536
vielen dank für ihre anmeldung	467
vielleicht später	453
vilkår	392	1938
vipps et beløp	1921
vis færre	403	1948
vis oversættelse	404
visa bilden i helskärm	2523
visa färre	2523
visa inlägg från facebook	2523
visa inlägg från instagram	2523
visa innehåll	2513
visa översättning	2524
vissza a tetejére	1413
visszajelzés	1410
više o temi	2316
više vijesti iz regije	2316
viết bình luận	2775
você concorda? vote	2145
você pode gostar	2117
você pode se interessar	2117
você também pode gostar	2117
voir le détail	1236
voir les détails	1236
voir les résultats	1236
voir les résultats du sondage	1263
vos réactions	1228
votează în sondajul nostru	2191
votre avis nous intéresse	1263
vous aimerez peut-être	1232
vous avez déjà un compte	1199
vous avez déjà un compte ? connectez-vous	1199
vous avez déjà un compte ? identifiez-vous	1199
vous possédez déjà un compte	1199
vous pourriez être intéressé	1232
vreau să primesc newsletterul	2198
vsebina sporočila	2438
vstúpiť do diskusie	2383
vytisknout článek	305
vytlačiť	2383
vytlačiť recept	61
vytlačiť článok	2383
vytvořit účet	298
vyzkoušet	298
válasz	1410
váš e-mail	302
väline sisu	1044
värsked uudised	1028
vés a la recepta	61
více	313
více k tématu	313
více o tématu	313
více si o tom přečtete zde	313
vídeos	972	2117
výber redakcie	2380
výběr redakce	313
về đầu trang	2778
""", 'w': """
warto przeczytać	2027
was können wir besser machen	536
weitere beiträge	495
werbung überspringen	485
weź udział w dyskusji	2076
whatsapp'ta paylaş	2622
whatsappで読む	1641
wie gefällt ihnen dieser artikel	536
wielkość czcionki	65
więcej	2027
więcej artykułów	2027
więcej informacji	2027
więcej na ten temat	2027
więcej o	2027
więcej z	2027
wpisz swój e-mail	2008
wprowadź adres e-mail	2008
wpłać	2002
wpłać teraz	2002
współpraca reklamowa	2019
wypróbuj	2005
wyraź zgodę	2020
wyślij e-mailem	2015
wyślij znajomemu	2015
""", 'x': """
x'te paylaş	2622
xem bình luận	2775
xem bản gốc	2779
xem bản đồ	2779
xem chi tiết	2779
xem công thức	61
xem kết quả	2779
xem nhiều	2776
xem nhiều nhất	2776
xem nhiều trong tuần	2803
xem thêm	2776	2778
xem thêm bình luận	2775
xem tiếp	2778
xem toàn bộ	2778
xem tất cả	2778
xでシェア	1612
xでシェアする	1641
xでポスト	1612
""", 'y': """
ya estás suscrito	1014
ya tenés suscripción	1014
yapay zeka ile özet	2631
yapay zeka özeti	2631
yazarin diğer haberleri	2629
yazarin diğer yazilari	2629
yazarin tüm yazilari	2629
ymmärrän	1142
yorum gönder	2628
yorumlari gör	2628
youtube-tartalom megjelenítése	1413
yz özeti	2631
""", 'z': """
z titulní strany	313
zabudnuté heslo	2376
zadejte svůj e-mail	302
zahlungsart wählen	457
zaloguj się	2005
zapisz na później	2015
zapisz się	2008
zapisz się na newsletter	2008
zapomenuté heslo	298
zarejestruj się	2005
zarządzaj zgodami	2020
zaten üye misiniz	2615
zavřít	296
załaduj więcej	2030
załóż konto	2005
zaštita osobnih podataka	2332
zaštita privatnosti	2332
zdieľajte tento text	2383
zdieľajte článok	2383
zdieľať	2383
zdieľať na facebooku	2383
zdieľať článok	2383
zgadzam się	2020
zgadzam się na wyświetlanie treści	2020
zgłoś	2023
zgłoś błąd	2023
ziņa tiek papildināta	1766
ziņo par kļūdu	1765
ziņot par kļūdu	1765
zkopírovat odkaz	305
zkopírovat odkaz na článek	305
znajdź nas na facebooku	2016
značky	2380
zobacz galerię	2030
zobacz mapę	2031
zobacz również	2027
zobacz szczegóły	2031
zobacz także	2027
zobacz także inne	2027
zobacz też	2027
zobacz więcej	2027
zobrazit méně	316
zobrazit originál	316
zobrazit více	315
zobrazit výsledky	316
zobrazit vše	315
zobraziť diskusiu	2383
zobraziť menej	2381
zobraziť obsah	2394
zobraziť viac	2381
zobraziť všetko	2381
zostań patronem	2002
zpět nahoru	315
zur leseliste hinzufügen	577
zur merkliste hinzufügen	480
zur übersicht	498
zurück	491
zurück nach oben	498
zvětšit	315
zwiń	2030
""", '£': """
£# at amazon	924
""", '©': """
©ntb	1976
""", 'à': """
à découvrir	1232
à la une	1232
à lire	1232
à lire aussi	1232
à lire dans ce dossier	1232
à lire dans la même rubrique	1232
à lire ensuite	1232
à lire également	1232
à ne pas manquer	1232
à voir	1232
à voir aussi	1232
""", 'á': """
áudio gerado por ia	2137
áudio gerado por voz sintética	2137
""", 'ä': """
ähnliche artikel	495
ähnliche beiträge	495
ähnliche themen	495
älä missaa mitään	1127
ämnen	2520
ämnen i artikeln	2520
är du redan prenumerant	2498
äänestä tästä	1141
""", 'å': """
åbn	404
åbn kort	404
åpne	1949
åpne faktaboks	1949
åpne kart	1949
""", 'ç': """
çerez ayarlari	2625
çerez politikasi	2625
çerezler	2625
çeviriyi göster	2632
çikiş yap	2615
çok okunanlar	2629
""", 'è': """
è gratis e ci vuole solo un minuto	1581
""", 'é': """
é grátis e leva menos de um minuto	2149
écouter	1218
écouter (# min	1218
écouter le podcast	1235
édition du jour	1232
épingler	61
épingler la recette	61
értem	1414
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1410
írja meg véleményét	1410
""", 'î': """
înapoi sus	2180
încarcă mai multe	2180
închide	2164
înregistrare	2166
înregistrează-te	2166
îți mulțumim pentru vot	2191
""", 'ö': """
öffnen	498
ön mit gondol? szavazzon	1413
önceki	2631
önceki haber	2629
öne çikan haberler	2629
öne çikanlar	2629
önerilen haberler	2629
önerilenler	2629
öppna	2524
öppna karta	2524
összes	1413
özet faydali oldu mu	2628
""", 'ú': """
új hozzászólás	1410
última hora	972
últimas	2117
últimas entradas	972
últimas noticias	972
últimas notícias	2117
últimes notícies	260
últimos artículos	972
únete	933
únete a la conversación	968
""", 'ü': """
übersetzung anzeigen	499
überweisung	458
ücretsiz dene	2615
ücretsiz üye ol	2615
ücretsiz üye olun	2615
üye girişi	2615
üye ol	2614	2615
üye olun	2615
""", 'ý': """
ý kiến	2775
ý kiến bạn đọc	2775
ý kiến của bạn	2775
""", 'ā': """
ārējais saturs	1776
""", 'č': """
članak je zaključan	2309
članak se nastavlja ispod oglasa	2315
članek je zaklenjen	2435
članek se nadaljuje pod oglasom	2438
članek se nadaljuje spodaj	2438
článek pokračuje pod reklamou	308
čtěte dále	313
čtěte i	313
čtěte také	313
číslo účtu pro dary	297
číst dál	315
číst dál s předplatným	298
číst více	315
čítajte aj	2380
""", 'ď': """
ďalšie správy	2380
ďalšie články	19	2380
""", 'đ': """
điều khoản sử dụng	2774
điều khoản sử dụng | chính sách bảo mật	2774
đáng chú ý	2776
đã có tài khoản	2761
đã hiểu	2779
đã sao chép	2766
đã sao chép liên kết	2802
đóng	2759
đóng góp	2760
đăng ký	2761
đăng ký ngay	2761
đăng nhập	2761
đăng nhập / đăng ký	2761
đăng xuất	2761
được quan tâm	2803
được tài trợ	2771
đặt báo	2761
đến công thức	61
đề xuất	2776
để sau	2759
đọc nhiều	2776
đọc nhiều nhất	2776
đọc sau	2802
đọc thêm	2776	2778
đọc tiếp	2778
đọc tiếp về chủ đề này	2803
đừng bỏ lỡ	2776
""", 'į': """
į viršų	1725
įveskite savo el. pašto adresą	1743
""", 'ś': """
śledź nas	2016
""", 'ş': """
şifremi unuttum	2615
şimdi değil	2613
şurada paylaş	2622
""", 'š': """
štampaj	2319
štítky	313
""", 'ž': """
že imate račun	2435
že naročnik	2435
že podpiram	2446
žiūrėkite nuotraukas	1725
žiūrėkite vaizdo įrašą	1725
žiūrėti galeriją	1725
""", 'ș': """
știri pe aceeași temă	2206
știri recomandate	2178
știri similare	2178
știrile zilei	2178
""", 'ț': """
ți-a fost util acest articol	2191
ți-a fost util acest rezumat	2191
ți-ai uitat parola	2203
ți-ar putea plăcea și	2206
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	626
άνοιγμα χάρτη	626
""", 'έ': """
έχετε ήδη λογαριασμό	611
""", 'ί': """
ίσως αργότερα	609
ίσως σας ενδιαφέρει	623
""", 'α': """
ακούστε	616
ακούστε το άρθρο	616
αναζήτηση	625
αναφορά λάθους	622
αντιγραφή link	616
αντιγραφή συνδέσμου	616
αντιγραφή συνδέσμου άρθρου	616
απάντηση	622
αποδέχομαι	629
αποδοχή	629
αποδοχή όλων	629
αποθήκευση	616
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	616
αποστολή με email	616
αποσύνδεση	611
απόκρυψη	626
απόρριψη	629
απόρριψη όλων	629
αργότερα	609
αρχική	625
αφήστε σχόλιο	622
""", 'β': """
βίντεο	623
βαθμολογήστε το άρθρο	622
""", 'γ': """
γίνε συνδρομητής	611
γίνετε μέλος	610
γίνετε συνδρομητής	611
γράψτε σχόλιο	622
""", 'δ': """
δείτε και	623
δείτε περισσότερα	625
δείτε τα αποτελέσματα	626
δείτε τα σχόλια	622
δείτε τη συνταγή	61
δείτε όλα	625
δημιουργία λογαριασμού	611
δημοφιλέστερα	623
δημοφιλή	623
δημοφιλή άρθρα	623
διαβάστε ακόμα	623
διαβάστε ακόμη	623
διαβάστε επίσης	623
διαβάστε επίσης στο	623
διαβάστε και	623
διαβάστε περισσότερα	623	625
διαφήμιση	619
διαφημίσεις	619
διαφημιση	619
διαφημιστικό περιεχόμενο	87	619
δωρήστε	610
δωρεά	610
""", 'ε': """
είσοδος	611
εγγραφή	611
ειδήσεις σήμερα	623
ειδήσεις τώρα	623
εκτυπώστε το άρθρο	616
εκτύπωση	616
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	626
εμφάνιση όλων	626
επικοινωνία	622
επιλογές συντακτών	623
επιστροφή στην κορυφή	625
επόμενο	625
επόμενο άρθρο	623
ετικέτες	623
""", 'θ': """
θέματα	623
""", 'κ': """
κάντε δωρεά	610
κάντε μια δωρεά	610
κανόνες σχολιασμού	622
κατάλαβα	626
κατηγορίες	623
κλείσιμο	609
κοινοποίησε	616
κοινοποίηση	616
κοινοποίηση στο facebook	616
κοινοποίηση στο twitter	616
κοινοποιήστε	616
κοινοποιήστε το άρθρο	616
""", 'λ': """
λεπτομέρειες	626
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	619
μενού	625
μετάβαση στη συνταγή	61
μη χάσετε	623
μην το χάσεις	623
μην χάσετε	623
μοιράσου το	616
μοιραστείτε	616
μοιραστείτε το	616
μοιραστείτε το άρθρο	616
μπορεί να σας αρέσει	623
μόνο για συνδρομητές	611
""", 'ξ': """
ξεχάσατε τον κωδικό	611
""", 'ο': """
ο λογαριασμός μου	611
ο σύνδεσμος αντιγράφηκε	616
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	623	625
περισσότερα άρθρα	623
περισσότερες ειδήσεις	623
πολιτική cookies	629
πολιτική απορρήτου	629
προηγούμενο	625
προηγούμενο άρθρο	623
προσθήκη σχολίου	622
προστασία προσωπικών δεδομένων	629
προτείνουμε	623
προτείνουμε επίσης	623
προτεινόμενα	623
προωθητικό περιεχόμενο	619
πρόσφατα άρθρα	623
""", 'ρ': """
ροή	623
ροή ειδήσεων	623
ρυθμίσεις cookies	629
""", 'σ': """
στείλε το σε φίλο	616
στηρίξτε μας	610
συμφωνώ	629
συνέχεια ανάγνωσης	625
συνδεθείτε	611
συνδρομή	611
συνδρομητές	611
σχετικά	623
σχετικά άρθρα	623
σχετικά θέματα	623
σχετικά νέα	623
σχετικές ειδήσεις	623
σχετικό άρθρο	623
σχολιάστε	622
σχολιάστε το άρθρο	622
σχόλια	622
σχόλιο	622
σύνδεση	611
""", 'τ': """
τα πιο δημοφιλή	623
τα πιο δημοφιλή της ημέρας	623
τα πιο διαβασμένα	623
τα πιο πρόσφατα	623
τελευταία άρθρα	623
τελευταία νέα	623
τελευταίες ειδήσεις	623
""", 'υ': """
υπενθύμιση αργότερα	609
υποβολή σχολίου	622
υποστηρίξτε μας	610
""", 'φ': """
φόρτωση περισσότερων	625
""", 'χ': """
χαρίστε αυτό το άρθρο	616
χορηγούμενο	619
χορηγούμενο άρθρο	619
χορηγούμενο περιεχόμενο	619
""", 'ό': """
όλα τα σχόλια	622
όλες οι ειδήσεις	623
όροι σχολιασμού	622
όροι χρήσης	629
όχι ευχαριστώ	609
όχι τώρα	609
όχι, ευχαριστώ	609
""", 'а': """
абонамент	157
абонирай се	158
абонирайте се	157
авторизация	2224
авторизоваться	2224
адрес электронной почты	2227
актуално	165
актуальне	2697
архив	2243
""", 'б': """
банковская карта	2223
банковский перевод	2223
безопасный платеж	2222
больше	2243
больше материалов по теме	2243
больше новостей	2243
будьте в курсе	2227
была ли статья полезной	2240
більше за темою	2697
більше матеріалів за темою	2697
більше на цю тему	2697
більше новин	2697
більше новин на тему	2697
більше по темі	2697
""", 'в': """
в избранное	2232
в тренде	2243
важливо	2697
вам будет интересно	2243
вам може бути цікаво	2697
вам може сподобатися	2697
вам может быть интересно	2243
вам может понравиться	2243
вам також може сподобатися	2697
вас може зацікавити	2697
вас может заинтересовать	2243
ваш e-mail	2227
ваш email	2227
введите e-mail	2227
введите email	2227
введите ваш email	2227
введите ваш адрес электронной почты	2227
версия для печати	2232
вече имате акаунт	158
вече подкрепям	172
вече сте абонат	158
вже зареєстровані	2682
вже є акаунт	2682
вибір редакції	2697
видео	2243
вижте още	165
вижте още от	165
вийти	2682
включите уведомления	2301
включить уведомления	2301
вконтакте	2233
влез	158
влезте	158
во весь экран	2246
водещи новини	165
войти	2224
войти в аккаунт	2224
войти в чат	2240
воспроизвести	2246
время на чтение	2246
время чтения # мин	2246
все	2246
все комментарии	2240
всі новини	2699
вход	158	2224
вхід	2682
выберите сумму	2222
выбор редакции	2243
выйти	2224
відео	2697
відео вище	2721
відео нижче	2721
відкрити	2700
відкрити карту	2700
відповісти	2695
відхилити	2692
""", 'г': """
главная	2246
главное	2243
главное за день	2243
главные новости	2243
головна	2699
головне	2697
головне за день	2697
головні новини	2697
""", 'д': """
далее	2246
далі	2699
дарете	157
дари	157
дари сега	157
детали	2247
детальніше	2699
деталі	2700
дзен	2233
дивіться відео	2721
дивіться відео вище	2721
дивіться відео нижче	2721
дивіться також	2697
дивіться також відео	2721
дивіться у відео	2721
для подписчиков	2224
до рецепту	61
до теми	2697
добавить комментарий	2240
додати коментар	2695
дозвольте сповіщення	2751
докладвай грешка	168
докладніше	2699
долучитися	2679
доступно по подписке	2224
другая сумма	2222
други новини	19
другие материалы	19	2243
другие материалы рубрики	2243
другие новости	19	2243
другие новости раздела	2243
другие статьи	2243
друк	2688
""", 'е': """
единоразово	2219
ежемесячно	2219
еще новости	2243
еще по теме	2243
ещё	2243
ещё новости	2243
ещё по теме	2243
""", 'з': """
за темою	2697
забравена парола	158
забули пароль	2682
забыли пароль	2224
завантажити ще	2699
загрузить еще	2246
загрузить ещё	2246
задонатити	2679
задонатить	2219
закрити	2678
закрыть	2218
залишити коментар	2695
запази	168
запази рецептата	61
запази статията	168
запропонувати новину	2695
зарегистрироваться	2224
зареєструватися	2682
затвори	172
зберегти	2688
зберегти рецепт	61
зберегти статтю	2688
збільшити	2699
згорнути	2700
зміст	2699
зробити внесок	2679
зрозуміло	2692
""", 'и': """
избрано от редакцията	165
изпрати на приятел	168
изпрати по имейл	168
изпрати статията по имейл	168
интересное	2243
""", 'к': """
к началу	2246
к рецепту	61
категории	2243
категорії	2697
ключови думи	165
коментар	2695
коментари	168
коментарі	2695
коментирай	168
коментирайте	168
коментирайте първи	168
коментувати	2695
комментарии	2240
комментарии отсутствуют	2240
комментарий	2240
комментировать	2240
контакти	2695
контакты	2240
конфиденциальность	2237
копирай линк	168
копирай линка	168
копировать ссылку	2232
копіювати посилання	2688
купи абонамент	158
купить подписку	2224
към рецептата	61
""", 'л': """
лента новостей	2243
личный кабинет	2224
""", 'м': """
материалы партнеров	2236
материалы по теме	2243
матеріали за темою	2697
матеріали по темі	2697
меню	2246	2699
метки	2243
може би по-късно	172
може да ви хареса	165
може да харесате още	165
может быть, позже	2218
может позже	2218
можливо, пізніше	2678
мой профиль	2224
моят профил	158
мы в социальных сетях	2234
мы в соцсетях	2234
мы вконтакте	2234
мій профіль	2682
мітки	2697
""", 'н': """
на главную	2246
на правах реклами	2691
на правах рекламы	2236
наверх	2246	2699
нагадати пізніше	2678
надіслати	2688
надіслати другу	2688
надіслати поштою	2688
надіслати статтю поштою	2688
назад	2246	2699
най-коментирани	165
най-новото	165
най-четени	165
най-четено	165
най-четено днес	165
най-четеното днес	165
найпопулярніше	2697
найпопулярніше за добу	2697
найпопулярніше за тиждень	2697
найти	2246
найчитаніше	2697
налаштування	2692
написати коментар	2695
написать комментарий	2240
напиши коментар	168
напомни ми по-късно	172
напомнить позже	2218
направете дарение	157
настройки	2237
настройки cookie	2237
наступна	2699
наступна стаття	2697
не зараз	2678
не пропустите	2243
не пропустіть	2697
не сега	172
не сегодня	2218
не сейчас	2218
не сьогодні	2678
не, благодаря	172
нет комментариев	2240
нет, спасибо	2218
новини	2697
новини за темою	2697
новини компаній	2691
новини партнерів	2691	2697
новости	2243
новости smi#	2243
новости партнеров	2236
новости партнёров	2236
новости по теме	2243
новости сми#	2243
ні, дякую	2678
""", 'о': """
обговорити	2695
обратная связь	2240
обсудить	2240
обсуждение	2240
одноклассники	2233
одноразово	2679
оставить комментарий	2240
останні новини	2697
останні статті	2697
ответить	2240
отиди на рецептата	61
отказаться	2237
отклонить	2237
отключете цялата статия	158
отключи статията	158
открыть	2247
открыть карту	2247
отпечатай	168
отпечатай статията	168
отправить другу	2232
отправить по почте	2232
оформити підписку	2682
оформить донат	2219
оценете статията	168
оцените материал	2240
оцените рецепт	61
оцените статью	2240
оценить рецепт	61
оцініть матеріал	2695
оцініть рецепт	61
оцініть статтю	2695
още новини	165
още от	165
още от деня	165
още от рубриката	165
още по темата	165
""", 'п': """
партнерский материал	2236
партнерский проект	2236
партнерський матеріал	2691
партнерський проєкт	2691
партньорско съдържание	164
партнёрский материал	2236
партнёрский проект	2236
передплата	2682
передплатити	2682
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2246
печать	2232
печать рецепта	61
платена публикация	87	164
платено съдържание	164
по подписке	2224
по теме	2243
по-късно	172
повідомити про помилку	2695
повідомити про помилку в тексті	2695
погоджуюсь	2692
погоджуюся	2692
подарете тази статия	168
подарить материал	2232
подарить статью	2224
подарувати статтю	2688
поддержать	2219
поддержать автора	2219
поддержать нас	2219
поддержать проект	2219
поддержать редакцию	2219
поддержите нас	2219
поделитесь	2232
поделиться	2232
поделиться в telegram	2232
поделиться в twitter	2232
поделиться в одноклассниках	2232
поделиться в соцсетях	2232
поделиться вконтакте	2232
поделиться новостью	2232
поделиться ссылкой	2232
поделиться статьей	2232
поделиться статьёй	2232
подкасти	2697
подкасты	2243
подкрепете ни	157
подкрепи	157
подкрепи ни	157
подобни статии	165
подписаться	2224
подписаться в max	2234
подписаться в telegram	2234
подписаться на канал	2234
подписаться на новости	2227
подписаться на рассылку	2227
подписаться на телеграм-канал	2234
подписка	2224
подписывайтесь	2234
подпишитесь на рассылку	2227
подробнее	2246
подробнее по теме	2243
поділитись	2688
поділитися	2688
поділитися в telegram	2688
поділитися в соцмережах	2688
поділитися новиною	2688
поділитися статтею	2688
поділіться	2688
пожертвовать	2219
пожертвувати	2679
позже	2218
поиск	2246
покажи всичко	166
покажи още	166
показати більше	2699
показати все	2700
показати коментарі	2695
показати оригінал	2700
показати ще	2699
показать больше	2246
показать все	2247
показать еще	2246
показать ещё	2246
показать карту	2247
показать комментарии	2240
показать меньше	2247
показать оригинал	2247
показать перевод	2247
политика конфиденциальности	2237
политика обработки персональных данных	2237
пользовательское соглашение	2237
політика конфіденційності	2692
помочь	2219
помочь нам	2219
помочь проекту	2219
помочь редакции	2219
понятно	2237
попередня	2699
попередня стаття	2697
попробовать бесплатно	2224
популярне	2697
популярное	2243
популярные	2243
популярные новости	2243
популярные статьи	2243
популярні новини	2697
посилання скопійовано	2688
последнее	2243
последни	165
последни новини	165
последние новости	2243
послухати новину	2688
похожие материалы	2243
похожие статьи	2243
поширити	2688
поширити у facebook	2688
пошук	2699
правила за коментиране	168
правила использования	2237
правила коментування	2695
правила комментирования	2240
предложить новость	2240
предыдущая	2246
предыдущая статья	2243
премиум	2224
преміум	2682
препоръчани	165
препоръчваме ви	165
препоръчваме ви още	165
препоръчваме още	165
прийняти	2692
прийняти всі	2692
принтирай	168
принтирай рецептата	61
принять	2237
принять все	2237
принять всё	2237
прислать новость	2240
приєднатися	2679
приєднатися до спільноти	2679
продовження під рекламою	2691
продовження статті під рекламою	2691
продолжить без поддержки	2218
продължава след рекламата	164
промо	2236	2691
прослушать	2232
прослушать новость	2232
прочетете и	165
підписатись	2682
підписатися	2682
підписка	2682
підтримайте нас	2679
підтримати	2679
підтримати автора	2679
підтримати журналістів	2679
підтримати нас	2679
підтримати редакцію	2679
пізніше	2678
""", 'р': """
радимо прочитати	2697
радимо також	2697
развернуть	2246
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2219
разпечатай	168
разрешите уведомления	2301
разрешить уведомления	2301
раскрыть	2247
распечатать	2232
распечатать рецепт	61
распечатать статью	2232
рассказать друзьям	2232
рассылка	2227
рассылки	2227
регистрация	158	2224
редакция рекомендует	2243
результати	2700
результаты	2247
реклама	164	2236	2691
реклама - статията продължава по-долу	164
реклама на сайте	2236
реклама на сайті	2691
реклама. продовження нижче	2691
реклама. продолжение ниже	2236
рекламно каре	164
рекламно съдържание	164
рекомендуем	2243
рекомендуем почитать	2243
рекомендуем также	2243
рекомендуемое	2243
рекомендуємо	2697
рекомендуємо прочитати	2697
рекомендуємо також	2697
реєстрація	2682
розгорнути	2700
роздрукувати	2688
роздрукувати рецепт	61
роздрукувати статтю	2688
розмір тексту	65
розмір шрифту	65
рубрики	2243	2697
""", 'с': """
самое важное	2243
самое популярное	2243
самое читаемое	2243
самое читаемое за день	2243
самое читаемое за неделю	2243
свежее	2243
свежие новости	2243
свернуть	2246
свързани новини	165
свързани публикации	165
свързани статии	165
связаться с нами	2240
сделать пожертвование	2219
сейчас читают	2243
скопировать ссылку	2232
скопировать ссылку на статью	2232
скопіювати посилання	2688
скопіювати посилання на статтю	2688
скрыть	2247
следующая	2246
следующая статья	2243
слухати	2688
слухати новину	2688
слушай новината	168
слушать	2232
слушать новость	2232
см. также	2243
смотреть все	2246
смотри также	2243
смотрите также	2243
советуем почитать	2243
согласен	2237
согласиться	2237
содержание	2246
создать аккаунт	2224
сообщить об опечатке	2240
сообщить об ошибке	2240
сохранить	2232
сохранить рецепт	61
сохранить статью	2232
социальные сети	2234
спасибо за подписку	2227
спецпроект	2236
спецпроєкт	2691
споделете	168
сподели	168
сподели във facebook	168
сподели статията	168
споделяне	168
спонсорирано	164
способ оплаты	2222
способы оплаты	2222
ссылка скопирована	2232
станете член	157
стани абонат	157
стани дарител	157
стати співучасником	2679
стати частиною спільноти	2679
стать патроном	2219
стать соучастником	2219
стать спонсором	2219
створити акаунт	2682
стрічка новин	2697
сховати	2700
сходни новини	165
схожі матеріали	2697
схожі новини	2697
схожі статті	2697
създай профил	158
сюжет	2243
сюжеты	2243
""", 'т': """
тагове	165
також читайте	2697
твитнуть	2232
твиттер	2233
твітнути	2688
теги	2243	2697
текст продовжується під рекламою	2691
телеграм	2233
тема дня	2243
теми	2697
темы	2243
только для подписчиков	2224
""", 'у': """
увеличить	2246
увійти	2682
увімкнути сповіщення	2751
увімкніть сповіщення	2751
уже есть аккаунт	2224
уже зарегистрированы	2224
уже зареєструвалися	2682
умови використання	2692
усі новини	2699
""", 'ф': """
файлы cookie	2237
фейсбук	2233
фото	2243
фоторепортаж	2243
""", 'х': """
харесай	168
хорошо	2237
""", 'ч': """
час читання # хв	2699
чи була стаття корисною	2695
читайте еще	2243
читайте ещё	2243
читайте ниже	2236
читайте по теме	2243
читайте также	2243
читайте також	2697
читати далі	2699
читати повністю	2699
читати також	2697
читать в max	2234
читать в telegram	2234
читать далее	2246
читать дальше	2246
читать ещё	2246
читать комментарии	2240
читать полностью	2246
читать также	2243
что еще почитать	2243
что ещё почитать	2243
""", 'щ': """
ще за темою	2697
ще новини	2697
що ще почитати	2697
щомісяця	2679
""", 'э': """
электронная почта	2227
""", 'я': """
я вже підтримую	2678
я уже поддерживаю	2218
яндекс.дзен	2233
""", 'і': """
інші новини	19	2697
""", 'א': """
אולי גם יעניין אותך	1305
אולי יעניין אותך	1305
אולי יעניין אותך גם	1333
אולי יעניין אתכם	1305
אולי יעניין אתכם גם	1333
אולי מאוחר יותר	1288
אולי פספסתם	1333
אינציקלופדיית ynet	1305
""", 'ב': """
בחסות	1336
בשיתוף	1300
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1304
דלג לתוכן	1307
דלגו למתכון	61
דף הבית	1307
""", 'ה': """
האזינו	1296
הבא	1307
הבנתי	1308
הגב	1304
הדפיסו את המתכון	61
הדפיסו כתבה	1332
הדפס	1296
הדפס מתכון	61
הדפסה	1296
הדפסת המתכון	61
הדפסת כתבה	1332
הוסיפו תגובה	1304
הוסף תגובה	1304
הוספת תגובה	1304
הזכירו לי מאוחר יותר	1288
החשבון שלי	1290
הירשם	1290
הכי נצפים	1305
הכי נקרא	1305
הכי נקראות	1305
הכי נקראות היום	1333
הכתבה הבאה	1305
הכתבה המלאה למנויים	1332
הכתבה הקודמת	1305
המלצות	1305
המשך לקרוא	1307
המשך קריאה	1307
הנצפים ביותר	1333
הנקראות ביותר	1305
הנקראים ביותר	1333
הסתר	1308
העתיקו את הקישור	1332
העתיקו קישור	1332
העתק קישור	1296
העתקת הקישור	1332
העתקת קישור	1296
הצג הכל	1308
הצג מפה	1308
הצג מקור	1308
הצג עוד	1307
הצג פחות	1308
הצטרפו	1289
הצטרפו אלינו	1289
הקודם	1307
הקישור הועתק	1332
הרשמה	1290
השב	1304
התחבר	1290
התחברות	1290
""", 'ו': """
ווטסאפ	1296
וידאו	1305
""", 'ח': """
חדשות אחרונות	1305
חודש ראשון ב-#	1331
חודש ראשון ב-# ש"ח	1331
חודש ראשון בשקל	1331
חודש ראשון חינם	1331
חזרה למעלה	1307
חיפוש	1307
""", 'ט': """
טוויטר	1296
טלגרם	1296
טען עוד	1307
""", 'י': """
יציאה	1290
""", 'כ': """
כבר מנויים? התחברו	1290
כבר נרשמת	1290
כותרות אחרונות	1305
כניסה	1290
כניסה למנויים	1290
כתבה זו היא תוכן ממומן	1332
כתבה ממומנת	1336
כתבו תגובה	1304
כתבות אחרונות	1305
כתבות מומלצות	1305
כתבות נוספות	1305
כתבות נוספות בנושא	1333
כתבות נוספות שיעניינו אתכם	1333
כתבות קשורות	1305
כתבות שאולי פספסתם	1333
כתבות שיעניינו אתכם	1333
""", 'ל': """
לא כעת	1288
לא עכשיו	1288
לא תודה	1288
לא, תודה	1288
להורדת האפליקציה	1332
להמשך קריאה	1290
להרשמה	1290
לכל הכתבות	1307
לכל הכתבות בנושא	1333
לכל העדכונים, הכתבות והסרטונים	1333
לכל התגובות	1304
לכתבה הבאה בסדרה	1333
לכתבה הקודמת בסדרה	1333
למנויים בלבד	1293
למתכון	61
לפרטים	1308
לרכישת מינוי	1290
לרכישת מינוי לחצו כאן	1332
לתרום	1289
לתרומה	1289
""", 'מ': """
מבזקים	1305
מדיניות הפרטיות	1303
מדיניות הפרטיות ותנאי השימוש	1303
מודעה	1300
מומלץ עבורך	1333
מומלץ עבורכם	1333
מומלצים	1305
ממומן	1300
מעבר למתכון	61
מצאתם טעות	1304
""", 'נ': """
נושאים	1305
נושאים קשורים	1305
""", 'ס': """
סגור	1288
סגירה	1288
סיכום ai	1318
סיכום הכתבה	1318
""", 'ע': """
עוד	1307
עוד באותו נושא	1333
עוד בנושא	1305
עוד בערוץ	1305
עוד חדשות	1305
עוד כתבות	19	1305
עוד כתבות בנושא	19
עוד כתבות מעניינות	1332
עוד סיפורים	1333
""", 'פ': """
פייסבוק	1296
פרטים	1308
פרסום	1300
פרסומת	1300
פתח	1308
""", 'צ': """
צור חשבון	1290
צור קשר	1304
""", 'ק': """
קרא גם	1305
קרא עוד	1307
קראו גם	1305
קראו עוד	1307
""", 'ש': """
שיתוף	1296
שיתוף בווטסאפ	1296
שיתוף בטוויטר	1296
שיתוף במייל	1332
שיתוף בפייסבוק	1296
שכחתי סיסמה	1290
שלח לחבר	1296
שלחו את הכתבה במתנה	1332
שלחו במתנה	1332
שליחה במייל	1296
שמירה	1296
שמירת המתכון	61
שמירת כתבה	1332
שמרו כתבה	1332
שמרו לקריאה מאוחרת	1332
שתף	1296
שתפו	1296
שתפו את הכתבה	1296
שתפו בוואטסאפ	1332
שתפו בווטסאפ	1332
שתפו בטלגרם	1332
שתפו בפייסבוק	1296
""", 'ת': """
תגובה	1304
תגובות	1304
תגיות	1305
תוכן למנויים	1290
תוכן ממומן	87	1300
תוכן מסחרי	1336
תוכן מקודם	1300
תוכן פרסומי	1336
תוכן שיווקי	87	1300
תוכן שיווקי בשיתוף	1336
תורגם אוטומטית	1332
תיקון טעות	1332
תמכו בנו	1289
תנאי השימוש	1303
תנאי השימוש | מדיניות הפרטיות	1303
תנאי השימוש ומדיניות הפרטיות	1303
תפריט	1307
תקציר ai	1318
תקציר בינה מלאכותית	1318
תקציר הכתבה	1318
תרומה	1289
תרמו	1289
תרמו עכשיו	1289
""", 'ا': """
ابلغ عن خطا	132
اترك تعليقا	108
اتصل بنا	108
احدث الاخبار	109
احفظ المقال	141
احفظ المقال لوقت لاحق	141
اخبار اخري	19
اخبار بيشتر	1107
اخبار ديگر	19
اخبار ذات صلة	109
اخبار ذات علاقة	142
اخبار قد تعجبك	142
اخبار قد تهمك	142
اخبار متعلقة	109
اخبار مرتبط	1080
اخبار مرتبطة	142
اخبار پيشنهادي	1107
اخترنا لك	109
اخترنا لكم	142
اخر الاخبار	109
اخرين اخبار	1080
اخرين خبرها	1107
اخفاء	112
ادارة ملفات تعريف الارتباط	106
ادامه	1082
ادامه مطلب	1082
ادعم الصحافة المستقلة	89
ادعمنا	89
اذهب الي الوصفة	61
ارسال	99	1073
ارسال المقال بالبريد	141
ارسال به تلگرام	1099
ارسال به دوستان	1073
ارسال نظر	1079
از دست ندهيد	1107
از ما حمايت كنيد	1069
استمع	99
استمع للخبر	128
استمع للمقال	128
استمع للنص	128
اشتراك	90	1070
اشتراك گذاري	1073
اشتراك گذاري در تلگرام	1099
اشتراكگذاري	1073
اشترك	90
اضغط هنا لمشاهدة الفيديو	128
اضف تعليق	108
اضف تعليقا	108
اطبع	99
اطبع المقال	141
اطبع الوصفة	61
اطبع هذا المقال	141
اعدادات ملفات تعريف الارتباط	106
اعلان	103
اعلان مدفوع	87	146
اعلان ممول	103
اعلانات	103
اعلانات مدفوعة	146
اغلاق	88
افتح الخريطة	112
اقرا المزيد	111
اقرا ايضا	109
اكتب تعليقا	108
الابلاغ عن خطا	132
الاخبار	109
الاشتراك	90
الاعلانات	103
الاقسام	109
الاكثر تداولا	109
الاكثر قراءة	109
الاكثر قراءة الان	142
الاكثر قراءة اليوم	142
الاكثر مشاهدة	109
الان نه	1068
البحث	111
التالي	111
التعليقات	108
التفاصيل	112
الدخول	90
الرئيسية	111
السابق	111
الصفحة التالية	111
الصفحة الرئيسية	111
القائمة	111
المزيد	109	111
المزيد حول هذه القصة	142
المزيد من الاخبار	109
المزيد من المقالات	142
المقال التالي	109
المقال السابق	109
الوسوم	109
الي الاعلي	111
انتقل الي الوصفة	61
انتهاي پيام	1099
اندازه فونت	65
اندازه قلم	65
انسخ الرابط	99
انشاء حساب	90
انشر	99
انضم الي فريقنا	132
انضموا الي فريقنا	132
اهد المقال	141
اهد هذا المقال	141
اهداء	141
اهداء المقال	141
اهم الاخبار	109
اولين نفري باشيد كه نظر ميدهد	1099
ايجاد حساب	1070
اين مطالب را هم بخوانيد	1107
اين مطلب را هم بخوانيد	1107
اگهي	1075
اگهيها	1111
""", 'ب': """
باز كردن	1083
بازرگاني	1111
بازگشت به بالا	1082
بالفيديو	128
بحث	111
برعاية	103
برچسب ها	1080
برچسبها	1080
بستن	1068
بعدا ياداوري كن	1068
بعدي	1082
بلغ عن خطا	132
به اشتراك بگذاريد	1073
بيشتر	1080	1082
بيشتر ببينيد	1107
بيشتر بخوانيد	1080
""", 'ت': """
تابعنا عبر	102
تابعنا علي	102
تابعونا علي	102
تازهترينها	1080
تبرع	89
تبرع الان	89
تبليغ	1075
تبليغات	1075
تبليغات در گوگل	1111
تبليغات متني	1111
تحميل التطبيق	98
تحميل المزيد	111
تسجيل	90
تسجيل الخروج	90
تسجيل الدخول	90
تسجيل دخول	90
تعليق	108
تعليقات	108
تغطية خاصة	142
تفعيل الاشعارات	98
تلغرام	99
تلگرام	1073
تم نسخ الرابط	141
تماس با ما	1079
تماشاي ويديو	1099
تنظيمات كوكي	1078
تنظيمات كوكيها	1078
تويتر	99
توييتر	1073
تيليجرام	99
""", 'ث': """
ثبت نام	1070
ثبت نظر	1079
ثبتنام	1070
""", 'ج': """
جديدترين اخبار	1080
جزئيات	1083
جستجو	1082
جميع التعليقات	108
""", 'ح': """
حالا نه	1068
حجم الخط	99
حجم النص	65
حريم خصوصي	1078
حساب كاربري	1070
حسابي	90
حصري للمشتركين	90
حفظ	99
حفظ المقال	141
حفظ الوصفة	61
حفظ للقراءة لاحقا	141
حمايت كنيد	1069
حمايت مالي	1069
""", 'خ': """
خانه	1082
خبر بعدي	1099
خبر قبلي	1099
خبرهاي بيشتر	1107
خبرهاي داغ	1107
خبرهاي مرتبط	1080
خبرهاي پيشنهادي	1107
خروج	1070
""", 'د': """
در همين رابطه	1107
در همين زمينه	1107
دستهبندي	1080
دعوت به همكاري	1099
ديدگاه	1079
ديدگاهتان را بنويسيد	1099
ديدگاهها	1079
""", 'ذ': """
ذات صلة	109
ذخيره	1073
ذخيره خبر	1099
ذخيره دستور پخت	61
ذخيره مطلب	1099
ذخيره مطلب براي بعد	1099
ذكرني لاحقا	88
""", 'ر': """
ربما لاحقا	88
رد	108
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1070
رپورتاژ	1075
رپورتاژ اگهي	1075
""", 'س': """
ساهم	89
ساهم الان	89
سجل الدخول	93
سياسة الخصوصية	106
سياسة الخصوصية | شروط الاستخدام	106
سياسة الخصوصية وشروط الاستخدام	106
سياسة ملفات تعريف الارتباط	106
سياست حريم خصوصي	1078
""", 'ش': """
شارك	99
شارك الخبر	141
شارك القصة	141
شارك المقال	99
شارك علي	99
شارك في استطلاع الراي	132
شارك في الاستطلاع	132
شارك هذا الموضوع	99
شاركنا رايك	108
شاركها	141
شاهد الفيديو	128
شاهد ايضا	109
شاهد بالفيديو	128
شايد بعدا	1068
شرايط استفاده	1078
شرايط استفاده و حريم خصوصي	1078
شروط الاستخدام	106
شروط الاستخدام | سياسة الخصوصية	106
شروط الاستخدام وسياسة الخصوصية	106
""", 'ص': """
صفحه اصلي	1082
""", 'ط': """
طالع ايضا	142
طباعة	99
طباعة المقال	141
طباعة الوصفة	61
""", 'ع': """
عرض اقل	112
عرض الاصل	112
عرض التفاصيل	112
عرض الكل	111
عرض المزيد	111
عرض النص الاصلي	112
عضويت	1070
عكس	1080
علي فيسبوك وتويتر	102
""", 'غ': """
غرد	99
""", 'ف': """
فتح	112
فقط براي مشتركان	1070
فهمت	112
فيديو	109
فيسبوك	99	1073
""", 'ق': """
قبلي	1082
قد يعجبك	109
قد يعجبك ايضا	19	109
قد يهمك	109
قد يهمك ايضا	109
قراءة المزيد	111
قصص مقترحة	142
قيم المقال	132
قيم الوصفة	61
قيم هذا المقال	132
""", 'ك': """
كلمات دلالية	109
كلمات مفتاحية	109
كليدواژهها	1080
كمك كنيد	1069
كمك مالي	1069
كن اول المعلقين	141
كن داعما	89
كوكيها	1078
كپي شد	1099
كپي كردن لينك	1099
كپي لينك	1073
""", 'ل': """
لا شكرا	88
لا، شكرا	88
لاحقا	88
للمشتركين فقط	93
ليس الان	88
لينك كوتاه	1073
لينك كوتاه خبر	1099
لينك كپي شد	1099
""", 'م': """
مادة اعلانية	103
متوجه شدم	1083
محتواي تبليغاتي	1075
محتواي حمايتشده	1099
محتوي اعلاني	146
محتوي برعاية	146
محتوي ممول	87	103
مختارات	109
مساحة اعلانية	146
مستخدم جديد	90
مشاركة	99
مشاركة عبر واتساب	99
مشاركة علي تويتر	99
مشاركة علي فيسبوك	99
مشاهده بيشتر	1082
مشاهده همه	1082
مشترك شويد	1070
مطالب بيشتر	1107
مطالب مرتبط	1080
مطالب پيشنهادي	1107
مقالات اخري للكاتب	142
مقالات ذات صلة	109
مقالات قد تعجبك	142
مقالات قد تهمك	142
مقالات مرتبط	1080
ملفات تعريف الارتباط	106
منو	1082
مهمترين اخبار	1080
مواضيع ذات صلة	109
مواضيع قد تهمك	142
مواضيع متعلقة	142
مواضيع مرتبطة	142
موضوعات ذات صلة	109
موضوعات متعلقة	142
""", 'ن': """
نسخ الرابط	99
نسخ رابط المقال	141
نسخه چاپي	1099
نسيت كلمة المرور	90
نظر	1079
نظر بدهيد	1099
نظر خود را با ما در ميان بگذاريد	1099
نظر خود را بنويسيد	1079
نظر شما	1079
نظر شما درباره اين خبر چيست	1099
نظرات	1079
نظرسنجي	1099
نمايش بيشتر	1082
نمايش كمتر	1083
نمايش متن اصلي	1083
نمايش نقشه	1083
نمايش همه	1083
ننصح بقراءة	109
نه ممنون	1068
""", 'ه': """
هذه المادة للمشتركين	141
همرساني	1073
همچنين ببينيد	1107
همچنين بخوانيد	1080
""", 'و': """
واتساب	99
واتساپ	1073
ورود	1070
ورود / ثبت نام	1070
وسوم	109
ويديو	1080
ويژه مشتركان	1070
""", 'پ': """
پاسخ	1079
پربازديدترين	1080
پربازديدترينها	1080
پربازديدها	1080
پربازديدهاي امروز	1107
پربازديدهاي هفته	1107
پربحثترينها	1080
پربينندهترين	1107
پربينندهترين خبرها	1107
پربينندهترينها	1107
پيام بازرگاني	1111
پيشنهاد خواندني	1107
پيشنهاد سردبير	1080
پيشنهاد ما	1080
""", 'چ': """
چاپ	1073
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1079
گزارش خطا در اين خبر	1099
""", 'अ': """
अक्षर का आकार	65
अगला	1359
अगली खबर	1357
अन्य खबरें	19	1357
अपनी राय दें	1356
अभी दान करें	1346
अभी नहीं	1345
""", 'आ': """
आगे पढें	1359
आज की अन्य खबरें	1383
आपके लिए	1357
आपको यह भी पसंद आ सकता है	1383
आपको ये भी पसंद आ सकता है	1383
""", 'इ': """
इसे भी देखें	1383
इसे भी पढें	1357
""", 'ई': """
ई-पेपर	1347
""", 'ऊ': """
ऊपर जाएं	1359
""", 'ए': """
एआई द्वारा तैयार	1371
एआई समरी	1371
एआई सारांश	1371
एआई से तैयार सारांश	1371
""", 'औ': """
और खबरें	1357
और देखें	1359
और पढें	1357	1359
और भी पढें	1383
""", 'क': """
कम दिखाएं	1360
कमेंट	1356
कमेंट करें	1356
कमेंट्स	1356
कुकी नीति	1355
केवल सदस्यों के लिए	1347
कॉपी लिंक	1350
""", 'ख': """
खाता बनाएं	1347
खोजें	1359
खोलें	1360
""", 'ग': """
गलती बताएं	1360
गोपनीयता नीति	1355
""", 'च': """
चर्चा में क्यों है	1383
""", 'ज': """
जरूर पढें	1383
जवाब दें	1356
ज्यादा पढी गई	1383
""", 'ट': """
टिप्पणियां	1356
टिप्पणी	1356
टिप्पणी करें	1356
टेक्स्ट साइज	65
टैग्स	1357
टॉप न्यूज	1357
टॉप स्टोरीज	1383
ट्रेंडिंग	1357
ट्विटर	1350
""", 'ठ': """
ठीक है	1360
""", 'त': """
ताजा खबरें	1357
ताजा समाचार	1357
""", 'द': """
दान करें	1346
देश की और खबरें	1383
दोस्तों को भेजें	1371
""", 'न': """
नक्शा देखें	1360
नहीं धन्यवाद	1345
नहीं, धन्यवाद	1345
नियम और शर्तें	1355
नियम और शर्तें | गोपनीयता नीति	1355
""", 'प': """
पार्टनर कंटेंट	1386
पिछला	1359
पिछली खबर	1357
पूरी खबर पढें	1359
प्रचार	1353
प्रतिक्रिया दें	1356
प्रायोजित	1353
प्रायोजित सामग्री	1386
प्रिंट करें	1350
प्रीमियम	1347
""", 'फ': """
फेसबुक	1350
फेसबुक पर शेयर करें	1350
फॉन्ट साइज	65
फोटो	1357
फोटो गैलरी	1383
""", 'ब': """
बंद करें	1345
बडी खबरें	1357
बाद में	1345
बाद में याद दिलाएं	1345
""", 'म': """
मुख्य समाचार	1357
मूल देखें	1360
मेन्यू	1359
मेरा खाता	1347
""", 'य': """
यह भी देखें	1383
यह भी पढें	1357
ये खबरें भी पढें	1383
ये भी जानें	1383
ये भी देखें	1383
ये भी पढें	1357
""", 'र': """
रजिस्टर करें	1347
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1350	1371
लॉग इन	1347
लॉग इन करें	1347
लॉगआउट	1347
लॉगिन	1347
लोकप्रिय	1357
""", 'व': """
विज्ञापन	1353
विज्ञापन के बाद जारी	1386
विज्ञापन हटाएं	1371
विवरण	1360
विषय	1357
वीडियो	1357
व्हाट्सएप	1350
""", 'श': """
शायद बाद में	1345
शेयर	1350
शेयर करें	1350
""", 'स': """
संपर्क करें	1356
संबंधित खबरें	1357
संबंधित लेख	1357
संबंधित वीडियो	1383
संबंधित समाचार	1357
सदस्य बनें	1346
सबसे ज्यादा पढी गई	1357
सबसे ज्यादा पढी गई खबरें	1383
सबसे ज्यादा पढी गईं	1383
सब्सक्राइब	1347
सब्सक्राइब करें	1347
सभी दिखाएं	1360
सभी देखें	1359
समझ गया	1360
समर्थन करें	1346
सहयोग करें	1346
साइन अप	1347
साइन इन	1347
साझा करें	1350
सीधे रेसिपी पर जाएं	61
सेव करें	1350
स्पॉन्सर्ड	1353
स्पॉन्सर्ड कंटेंट	1386
""", 'ह': """
हमारा समर्थन करें	1346
होम	1359
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	220
""", 'আ': """
আপনার জন্য নির্বাচিত	246
আরও খবর	222
আরও দেখুন	222
আরও পডতে পারেন	246
আরও পডুন	222
আরও সংবাদ	246
আরো খবর	246
আরো পডুন	246
""", 'এ': """
এ জাতীয আরও খবর	246
এ জাতীয আরো খবর	246
এ সম্পর্কিত আরও খবর	222
এ সম্পর্কিত আরও পডুন	246
এই বিভাগের আরও খবর	246
এই বিভাগের আরো খবর	246
""", 'ক': """
কপি লিংক	245
""", 'খ': """
খবরটি শেযার করুন	245
""", 'জ': """
জনপ্রিয খবর	246
""", 'ন': """
নিবন্ধন	220
""", 'প': """
পাঠকের পছন্দ	246
পোস্টটি শেযার করুন	245
প্রিন্ট	224
প্রিন্ট করুন	245
""", 'ফ': """
ফেসবুকে শেযার করুন	245
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	245
বিজ্ঞাপন	224
বিস্তারিত পডুন	246
""", 'ম': """
মন্তব্য	224
মন্তব্য করুন	224
""", 'র': """
রেজিস্টার	220
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	220
লগইন	220
লিংক কপি	224
লিংক কপি করুন	245
লিংক কপি হযেছে	245
লিঙ্ক কপি করুন	245
লেখাটি সেভ করুন	245
""", 'শ': """
শেযার	224
শেযার করুন	224
""", 'স': """
সংশ্লিষ্ট খবর	222
সম্পর্কিত	246
সম্পর্কিত খবর	222
সম্পর্কিত বিষয	246
সম্পর্কিত সংবাদ	246
সর্বশেষ	222
সর্বশেষ সংবাদ	222
সর্বাধিক আলোচিত	246
সর্বাধিক পঠিত	222
সর্বোচ্চ পঠিত	246
সহাযতা করুন	220
সাবস্ক্রাইব	220
সেভ করুন	245
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2600
ข่าวที่น่าสนใจ	2600
ข่าวที่เกี่ยวข้อง	2577
ข่าวยอดนิยม	2577
ข่าวล่าสุด	2577
ข่าวอื่นที่น่าสนใจ	2600
ข่าวอื่นๆ	19	2600
ข่าวอื่นๆ ที่น่าสนใจ	2591
ข่าวเกี่ยวข้อง	2600
ข่าวแนะนำ	2577
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2591
คลิปแนะนำ	2600
ความคิดเห็น	2580
คัดลอกลิงก์	2580
คัดลอกลิงก์แล้ว	2591
คัดลอกลิงค์	2591
คัดลอกลิงค์แล้ว	2591
คุณอาจสนใจ	2600
""", 'ช': """
ชมคลิป	2591
ชมคลิปวิดีโอ	2591
ชมวิดีโอ	2591
ชมวิดีโอด้านบน	2591
ชมวิดีโอเต็มได้ที่นี่	2591
""", 'ด': """
ดูคลิป	2591
ดูทั้งหมด	2578
ดูวิดีโอ	2591
ดูเพิ่มเติม	2580
""", 'ต': """
ติดต่อเรา	2591
""", 'บ': """
บทความที่น่าสนใจ	2600
บทความที่เกี่ยวข้อง	2577
บทความล่าสุด	2577
บทความแนะนำ	2600
บริจาค	2574
บริจาคเลย	2574
บันทึก	2591
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2591
""", 'พ': """
พิมพ์	2580
พิมพ์บทความ	2591
พิมพ์สูตร	61
พิมพ์หน้านี้	2591
""", 'ฟ': """
ฟังรายการย้อนหลัง	2591
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2591
""", 'ย': """
ยอดนิยม	2600
ยอดนิยมในตอนนี้	2600
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2591
ร่วมงานกับเรา	2591
ร่วมตอบแบบสอบถาม	2591
ร่วมบริจาค	2574
ร่วมแสดงความคิดเห็น	2591
""", 'ล': """
ลงทะเบียน	2574
ลืมรหัสผ่าน	2574
""", 'ส': """
สนับสนุนเรา	2574
สปอนเซอร์	2580
สมัครงานกับเรา	2591
สมัครสมาชิก	2574
ส่งต่อให้เพื่อน	2591
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2600
อ่านข่าวผ่านแอป	2591
อ่านข่าวอื่นๆ	2600
อ่านต่อ	2580
อ่านต่อเรื่องนี้	2600
อ่านเพิ่มเติม	2577
อ่านเรื่องที่เกี่ยวข้อง	2600
""", 'เ': """
เข้าสู่ระบบ	2574
เนื้อหาที่เกี่ยวข้อง	2600
เป็นคนแรกที่แสดงความคิดเห็น	2591
เรื่องที่คุณอาจสนใจ	19	2600
เรื่องที่น่าสนใจ	2600
เรื่องที่เกี่ยวข้อง	2577
เรื่องล่าสุด	2600
เรื่องอื่นที่น่าสนใจ	2577
เรื่องแนะนำ	2600
""", 'แ': """
แชร์	2580
แชร์ข่าวนี้	2591
แชร์บทความ	2591
แชร์หน้านี้	2591
แชร์ไปที่ line	2591
แท็ก	2600
แท็กที่เกี่ยวข้อง	2600
แปลอัตโนมัติ	2591
แสดงความคิดเห็น	2580
แสดงน้อยลง	2578
""", 'โ': """
โฆษณา	2580
โหลดแอปฟรี	2591
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2779
""", 'ủ': """
ủng hộ	2760
ủng hộ chúng tôi	2760
""", 'あ': """
あとで	1599
あとで読む	1612
あなたにおすすめ	1624
あなたにおすすめの記事	1624
あなたへのおすすめ	1624
あわせて読みたい	1624
あわせて読む	1651
""", 'い': """
いいえ、結構です	1599
いいね	1612
いいね!してニュースをチェック	1613
いいね!で応援する	1641
いま読まれています	1651
いま読まれている記事	1651
""", 'お': """
おすすめ	1624
おすすめの記事	1624
おすすめ情報pr	1616
おすすめ記事	1624
おすすめ関連記事	1651
お問い合わせ	1618
お気に入り	1612
お気に入りに追加	1612
お申し込み	1602
""", 'こ': """
こちらの記事もおすすめ	1651
こちらの記事も読まれています	19	1651
こちらもおすすめ	1624
こちらも読む	1651
この著者の記事	1624
この記事に関連するニュース	1651
この記事のタグ	1624
この記事の写真をすべて見る	1652
この記事の関連ニュース	1651
この記事は会員限定です	1602
この記事もチェック	1641
この記事をシェア	1612
この記事をプレゼント	1641
この記事をプレゼントする	1641
この記事を保存	1641
この記事を印刷	1641
この記事を印刷する	1641
この記事を評価する	1641
この記者の記事一覧	1624
この連載の記事	1624
""", 'ご': """
ご意見	1621
ご支援のお願い	1600
ご購読の申し込み	1602
""", 'さ': """
さらに読み込む	1626
""", 'す': """
すべての写真を見る	1652
すべて受け入れる	1618
すべて表示	1627
すべて見る	1626
すべて許可	1618
""", 'そ': """
その他の記事	1624
""", 'は': """
はてなブックマーク	1612
はてなブックマークに追加	1641
はてブ	1612
""", 'ま': """
また後で	1599
""", 'み': """
みんなのコメント	1621
""", 'も': """
もっと見る	1626
もっと詳しく知りたい方は	1651
もっと読む	1624
もどる	1626
""", 'よ': """
よく読まれています	1651
よく読まれている記事	1624
よく読まれている記事ランキング	1624
""", 'わ': """
わかりました	1627
""", 'ア': """
アクセスランキング	1624
アプリのダウンロード	1611
アプリをインストール	1611
アプリをダウンロード	1611
アプリを開く	1611
アプリダウンロード	1611
アンケート実施中	1641
""", 'オ': """
オススメ記事	1624
""", 'カ': """
カテゴリ	1624
カテゴリー	1624
""", 'キ': """
キーワード	1624
""", 'ク': """
クイズに挑戦	1641
クイズに挑戦する	1641
クッキー	1618
クッキー設定	1618
クリップ	1612
クリップする	1612
""", 'コ': """
コピーしました	1612
コメント	1621
コメント#件	1621
コメント(#	1621
コメントする	1621
コメントはまだありません	1621
コメントをもっと見る	1621
コメントを投稿	1621
コメントを書く	1621
コメントを残す	1621
コメントを見る	1621
コメント一覧	1621
""", 'サ': """
サイトポリシー	1618
サイトマップ	1618
サインイン	1602
サポートする	1600
""", 'シ': """
シェア	1612
シェアしよう	1612
シェアする	1612
""", 'ス': """
スキップ	1599
スクラップ	1612
スクラップする	1612
スポンサー	1616
スポンサードリンク	1616
スポンサーリンク	1616
""", 'タ': """
タイアップ	1616
タグ	1624
""", 'チ': """
チップを送る	1600
チャンネル登録	1613
""", 'ツ': """
ツイート	1612
ツイートする	1612
""", 'ト': """
トップ	1626
トップへ戻る	1626
トップニュース	1624
トップページ	1626
トピックス	1624
""", 'ド': """
ドネーション	1600
""", 'ニ': """
ニュースを読む	1626
ニュースレター	1606
ニュースレター登録	1606
""", 'バ': """
バックナンバー	1624
""", 'パ': """
パスワードを忘れた方	1602
""", 'ピ': """
ピックアップ	1624
""", 'フ': """
フォロー	1613
フォローしてね	1613
フォローしました	1613
フォローする	1613
フォロー中	1613
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1612
ブックマークする	1612
""", 'プ': """
プッシュ通知	1611
プライバシーポリシー	1618
プレゼント	1602
プレミアム	1602
プレミアム会員	1605
""", 'ヘ': """
ヘルプ	1618
""", 'ペ': """
ページの先頭へ	1626
ページトップ	1626
ページトップへ	1626
""", 'ホ': """
ホーム	1626
""", 'ポ': """
ポスト	1612
ポストする	1612
""", 'マ': """
マイページ	1602
""", 'メ': """
メニュー	1626
メルマガ	1606
メルマガ登録	1606
メールで送る	1612
メールで送信	1612
メールアドレス	1606
メールアドレスを入力	1606
メールマガジン	1606
メールマガジン登録	1606
""", 'ラ': """
ランキング	1624
""", 'リ': """
リンクをコピー	1612
リンクをコピーしました	1641
リンクをコピーする	1641
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1602
ログイン	1602
ログイン/会員登録	1602
ログイン・会員登録	1602
""", '一': """
一覧	1626
一覧へ	1626
一覧を見る	1626
""", '上': """
上一篇	2838
上一頁	2840
上一页	2840
""", '下': """
下一篇	2838
下一頁	2840
下一页	2840
下次再說	2813
下次再说	2813
""", '不': """
不,謝謝	2813
不,谢谢	2813
不用了	2813
""", '专': """
专题	2838
""", '个': """
个人中心	2817
""", '为': """
为你推荐	2838
为您推荐	2838
""", '主': """
主要ニュース	1624
""", '举': """
举报	2837
""", '了': """
了解	1627
""", '人': """
人才招聘	2857
人気の動画	1651
人気の記事	1624
人気ランキング	1624
人気記事	1624
人気記事ランキング	1624
人氣文章	2866
""", '今': """
今、あなたにオススメ	1624
今、読まれている記事	1651
今はしない	1599
今はやめておく	1599
今回はしない	1599
今日の注目	1624
今日最熱門	2866
今日热点	2838
今日焦点	2838
今日熱門	2866
""", '他': """
他の記事	19
他の記事も読む	1624
""", '付': """
付費閱讀	2817
付费内容	2817
付费阅读	2817
""", '以': """
以下为广告内容	2857
以下為廣告內容	2857
以后再说	2813
""", '会': """
会员专享	2820
会员专享内容	2820
会员专属	2817
会员中心	2817
会员登录	2817
会員の方はこちら	1602
会員の方はログイン	1602
会員登録	1602
会員登録する	1602
会員登録はこちら	1602
会員限定	1602
会員限定記事	1602
""", '你': """
你可能也喜欢	2838
你可能也喜歡	2838
你可能感兴趣	2838
你可能还想看	2866
你可能還想看	2866
""", '使': """
使用条款	2833
使用條款	2833
""", '保': """
保存	1612
保存する	1612
""", '個': """
個人情報の取り扱い	1618
個人情報の取り扱いについて	1618
個人情報の取扱いについて	1618
個人情報保護方針	1618
""", '元': """
元の記事を読む	1652
元記事で読む	1652
元記事を読む	1626
""", '免': """
免責聲明	2833
免費訂閱	2821
免費註冊	2817
免費試讀	2817
免责声明	2833
免费注册	2817
免费订阅	2821
免费试读	2817
""", '全': """
全ての写真を見る	1652
全文はこちら	1652
全文を読む	1626
全文表示	1626
全記事読み放題	1605
全部接受	2833
全部评论	2837
""", '公': """
公众号	2828
公式sns	1613
公式twitter	1613
公式x	1613
公式アプリ	1611
""", '共': """
共有	1612
共有する	1612
共有リンクをコピー	1641
""", '关': """
关于我们	2833
关注	2828
关注我们	2828
关键词	2838
关闭	2813
""", '其': """
其他新聞	2838
其他新闻	19	2838
""", '再': """
再生	1626
""", '写': """
写真(#枚	1652
写真をもっと見る	1652
写真を見る	1626
写真を見る(全#枚	1652
写真特集	1624
写评论	2837
""", '分': """
分享	2827
分享到	2827
分享到facebook	2857
分享到line	2857
分享到微信	2827
分享到微博	2827
分享本文	2857
分享此文	2857
分享給好友	2857
分享給更多人看到	2857
分享给好友	2857
分享给更多人	2857
分享至	2827
分享至facebook	2827
分享至line	2857
分类	2838
分類	2838
""", '列': """
列印	2827
列印本頁	2857
列印食譜	61
""", '初': """
初割で無料体験する	1602
初月無料	1605
""", '利': """
利用規約	1618
""", '前': """
前のページ	1626
前の記事	1624
前の記事へ	1624
前へ	1626
前回の記事はこちら	1651
前回はこちら	1652
""", '加': """
加入line好友	2828
加入会员	2817
加入我们	2857
加入我们的团队	2857
加入我們	2857
加入我們的團隊	2857
加入書籤	2827
加入會員	2817
加载更多	2840
""", '動': """
動画	1624
動画で見る	1641
動画を再生する	1641
動画を見る	1626
""", '单': """
单次捐款	2814
""", '印': """
印刷	1612
印刷する	1612
印刷用ページ	1641
印刷用ページを表示	1641
""", '即': """
即时新闻	2838
即時新聞	2838
""", '原': """
原文を表示	1627
原文を見る	1627
原文連結	2867
原文链接	2867
""", '参': """
参与评论	2837
参加者募集中	1637
参加问卷调查	2857
""", '參': """
參加問卷調查	2857
""", '友': """
友だち追加	1613
友だち追加する	1613
友善列印	2857
友達に教える	1641
""", '反': """
反馈	2837
""", '发': """
发现错误?请告诉我们	2857
发表留言	2837
发表评论	2837
""", '合': """
合わせて読みたい	1624
""", '同': """
同じカテゴリの記事	1624
同じ著者の記事	1651
同意	2833
同意しない	1618
同意する	1618
""", '听': """
听全文	2857
听新闻	2827
听这篇文章	2857
""", '單': """
單次捐款	2814
""", '回': """
回到頂部	2840
回复	2837
回覆	2837
回頂端	2840
回首頁	2840
""", '地': """
地図を見る	1627
地図を開く	1627
""", '复': """
复制成功	2827
复制网址	2857
复制链接	2827
""", '大': """
大号字	65
大字	2827
大家还在看	2838
大家都在看	2838
""", '头': """
头条	2838
""", '字': """
字体	65
字体大小	2827
字号	2827
字級	65	2827
字级	65
字體大小	65	2827
""", '官': """
官方微博	2828
""", '定': """
定期定額	2814
""", '寄': """
寄付	1600
寄付する	1600
寄付で応援する	1641
寄付のお願い	1600
寄付をする	1600
""", '專': """
專題	2838
""", '小': """
小字	2827
小編推薦	2838
""", '尚': """
尚無留言	2857
""", '展': """
展开	2840
展开全文	2840
展开全部	2841
展開	2840
""", '已': """
已关注	2828
已是会员	2817
已有帐号	2817
已經是會員	2817
已經是會員?登入	2817
""", '广': """
广告	2832
""", '広': """
広告	1616
広告の後に続きます	1616
広告をスキップ	1616
広告を閉じる	1616
広告企画	1616
""", '廣': """
廣告	2832
""", '延': """
延伸閱讀	2838
延伸阅读	2838
""", '开': """
开通会员	2817
""", '影': """
影音	2838
""", '後': """
後で	1599
""", '微': """
微信	2827
微博	2827
""", '忘': """
忘記密碼	2817
忘记密码	2817
""", '応': """
応援する	1600
""", '您': """
您可能也喜歡	2838
您可能感兴趣	2838
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2866
您的邮箱	2821
您的電郵	2821
""", '意': """
意见反馈	2837
""", '感': """
感想を送る	1621
""", '成': """
成为会员	2814
成為會員	2814
""", '我': """
我同意	2833
我的帐户	2817
我的帳戶	2817
我知道了	2833
我要留言	2837
我要糾錯	2857
我要纠错	2837
我要评论	2837
""", '戻': """
戻る	1626
""", '所': """
所有留言	2837
""", '打': """
打印	2827
打印本页	2857
打印食谱	61
打开	2841
打赏	2814
""", '投': """
投票する	1641
投稿する	1621
""", '折': """
折りたたむ	1627
""", '报': """
报告错误	2841
""", '拒': """
拒絕	2833
拒绝	2833
""", '招': """
招聘启事	2857
""", '拡': """
拡大	1612
拡大する	1626
""", '按': """
按讚	2828
""", '捐': """
捐款	2814
捐贈	2814
捐赠	2814
""", '排': """
排行榜	2838
""", '採': """
採用情報	1637
""", '接': """
接受	2833
接受全部	2833
接受所有	2833
""", '推': """
推广	2832
推广内容	2832
推廣	2832
推荐	2838
推荐文章	2838
推荐阅读	2838
推薦	2838
推薦文章	2838
推薦閱讀	2838
""", '提': """
提供	1616
""", '搜': """
搜尋	2840
搜索	2840
""", '播': """
播放	2840
""", '支': """
支持我们	2814
支持我們	2814
支援する	1600
""", '收': """
收合	2841
收听	2827
收听本文	2857
收聽文章	2857
收藏	2827
收藏文章	2827
收藏本文	2857
收藏食譜	61
收藏食谱	61
收起	2840
""", '文': """
文字の大きさ	65	1612
文字サイズ	1612
文字サイズ変更	65
""", '新': """
新着	1624
新着ニュース	1624
新着記事	1624
新着記事一覧	1651
新規会員登録	1602
新規登録	1602
新闻简报	2821
""", '明': """
明白了	2841
""", '显': """
显示原文	2841
显示更多	2840
""", '暂': """
暂不	2813
暂无评论	2857
""", '暫': """
暫不	2813
""", '更': """
更多	2838
更多内容	2838
更多報導	2838
更多报道	2838
更多文章	2838
更多新聞	2838
更多新聞請看	2866
更多新闻	2838
更多精彩	2866
更多精采內容	2857
""", '最': """
最多人看	2866
最新ニュース	1624
最新号	1651
最新影音	2866
最新文章	2838
最新新聞	2838
最新新闻	2838
最新消息	2838
最新記事	1624
""", '會': """
會員中心	2817
會員專享	2820
會員專享內容	2820
會員專屬	2817
會員登入	2817
""", '月': """
月額#円	1605
月額#円(税込	1605
""", '有': """
有料会員登録	1602
有料会員記事	1641
有料登録	1602
有料記事	1602
""", '朋': """
朋友圈	2827
""", '服': """
服务条款	2833
服務條款	2833
""", '朝': """
朝刊・夕刊	1602
""", '本': """
本周热门	2866
本文へ	1626
本文へ移動	1626
""", '机': """
机器翻译	2857
""", '查': """
查看全部	2840
查看原图	2840
查看原文	2867
查看地图	2841
查看更多	2840
查看留言	2837
查看结果	2841
查看詳情	2841
查看评论	2837
查看详情	2841
""", '标': """
标签	2838
""", '検': """
検索	1626
""", '業': """
業配	2832
""", '標': """
標籤	2838
""", '機': """
機器翻譯	2857
""", '檢': """
檢舉	2837
""", '次': """
次のページ	1626
次の記事	1624
次の記事へ	1624
次へ	1626
次ページ	1626
""", '每': """
每月捐款	2814
""", '注': """
注册	2817
注目の記事	1624
注目キーワード	1624
注目ワード	1624
注目記事	1624
""", '点': """
点击排行	2838
点击播放	2857
点击查看原文	2867
点击查看大图	2840
点击阅读原文	2867
点我看视频	2857
点赞	2827
""", '為': """
為您推薦	2838
""", '热': """
热点	2838
热点推荐	2838
热门	2838
热门排行	2838
热门文章	2838
热门新闻	2838
""", '無': """
無料で体験する	1602
無料で読む	1602
無料会員登録	1602
無料会員限定	1602
無料体験	1602
無料登録	1602
""", '焦': """
焦點新聞	2838
""", '熱': """
熱門	2838
熱門排行	2838
熱門文章	2838
熱門新聞	2838
熱門話題	2838
""", '特': """
特定商取引法に基づく表記	1618
特集	1624
""", '猜': """
猜你喜欢	2838
猜你喜歡	2838
""", '申': """
申し込む	1602
""", '电': """
电子报	2821
电子邮箱	2821
""", '画': """
画像を拡大	1626
画像を見る	1626
""", '留': """
留言	2837
留言(#	2837
""", '登': """
登入	2817
登入/註冊	2817
登出	2817
登录	2817
登录/注册	2817
登錄	2817
登録	1602
登録が完了しました	1641
登録して続きを読む	1602
登録する	1602
""", '發': """
發現錯誤?請告訴我們	2857
發表留言	2837
發表評論	2837
""", '目': """
目录	2840
目次	1626
目錄	2840
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2838
相关报道	2838
相关推荐	2838
相关文章	2838
相关新闻	2838
相关标签	2838
相关视频	2866
相关阅读	2838
相關主題	2838
相關報導	2838
相關影片	2866
相關推薦	2838
相關文章	2838
相關新聞	2838
相關標籤	2838
相關閱讀	2838
""", '看': """
看了这篇文章的人也看	2838
看原文	2867
看更多	2838
看更多文章	2866
看更多新聞	2866
""", '知': """
知道了	2841
""", '稍': """
稍后再说	2813
稍后提醒我	2813
稍后阅读	2857
稍後再說	2813
稍後提醒我	2813
稍後閱讀	2857
""", '立': """
立即捐款	2814
立即訂閱	2817
立即订阅	2817
""", '粉': """
粉絲團	2828
""", '精': """
精彩推荐	2866
精彩推薦	2866
精选	2838
""", '紙': """
紙面ビューアー	1602
""", '結': """
結果を見る	1627
""", '続': """
続きはこちら	1652
続きをみる	1626
続きを読む	1602
""", '網': """
網友留言	2837
""", '編': """
編輯推薦	2838
編輯精選	2838
編集部おすすめ	1624
編集部のおすすめ	1624
""", '縮': """
縮小	1612
""", '繼': """
繼續閱讀	2840
""", '纠': """
纠错	2837
""", '继': """
继续浏览内容	2840
继续阅读	2840
""", '编': """
编辑推荐	2838
编辑精选	2838
""", '网': """
网友评论	2837
""", '翻': """
翻訳を表示	1627
""", '联': """
联系我们	2833
""", '聯': """
聯絡我們	2833
""", '聽': """
聽全文	2857
聽新聞	2827
聽這篇文章	2857
""", '菜': """
菜单	2840
""", '著': """
著作権	1618
""", '複': """
複製網址	2857
複製連結	2827
""", '觀': """
觀看更多	2866
""", '视': """
视频	2838
""", '解': """
解鎖全文	2857
解锁全文	2857
""", '訂': """
訂閱	2817
訂閱會員	2817
訂閱會員專屬內容	2857
訂閱郵件	2821
訂閱電子報	2821
""", '記': """
記事の続きはこちら	1652
記事へのご意見	1621
記事をサポートする	1600
記事をプレゼント	1602
記事をプレゼントする	1641
記事を保存	1612
記事を保存する	1641
記事を印刷する	1612
記事を読む	1626
記事ランキング	1624
記事一覧	1626
記事一覧を見る	1652
記事全文を読む	1626
記者募集	1637
記者募集中	1637
""", '許': """
許可する	1618
""", '註': """
註冊	2817
""", '評': """
評論	2837
""", '話': """
話題の記事	1624
""", '詳': """
詳しく見る	1627
詳細	1627
""", '語': """
語音播報	2857
語音朗讀	2857
""", '誤': """
誤りを報告	1627
誤字脱字の報告	1641
誤字脱字を報告する	1641
""", '読': """
読まれている記事	1624
読み上げ	1641
読み放題	1605
""", '請': """
請填寫讀者問卷	2857
請繼續往下閱讀	2832
請輸入電子郵件	2821
""", '讚': """
讚	2827
讚賞支持	2814
""", '订': """
订阅	2817
订阅会员	2817
订阅邮件	2821
""", '评': """
评论	2837
评论(#	2837
""", '诚': """
诚聘英才	2857
""", '话': """
话题	2838
""", '详': """
详情	2841
""", '语': """
语音朗读	2857
""", '请': """
请先登录再评论	2857
请继续往下阅读	2832
请输入邮箱	2821
""", '購': """
購読	1602
購読する	1602
購読のお申し込み	1602
購読申し込み	1602
""", '贈': """
贈送文章	2857
贈送文章給朋友	2857
贈送此文	2857
""", '贊': """
贊助	2814
贊助內容	2832
贊助商	2832
""", '赞': """
赞助	2814
赞助内容	2832
赞助商链接	2832
赞赏	2814
""", '赠': """
赠送此文	2857
""", '跳': """
跳到主要內容	2840
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2840
""", '轉': """
轉發	2827
""", '转': """
转发	2827
""", '返': """
返信	1621
返信する	1621
返回顶部	2840
返回首页	2840
""", '追': """
追蹤	2828
追蹤我們	2828
""", '通': """
通報する	1621
通知をオン	1611
通知を受け取る	1641
""", '速': """
速報	1624
速報通知を受け取る	1641
""", '連': """
連結已複製	2857
連載	1624
""", '運': """
運営会社	1618
""", '違': """
違反報告	1621
""", '選': """
選單	2840
""", '邮': """
邮箱	2821
""", '链': """
链接已复制	2857
""", '閉': """
閉じる	1599	1626
""", '開': """
開く	1627
開通會員	2817
""", '関': """
関連	1624
関連する記事	1624
関連キーワード	1624
関連タグ	1624
関連トピックス	1624
関連ニュース	1624
関連リンク	1624
関連動画	1624
関連情報	1624
関連記事	1624
関連記事はこちら	1651
""", '閱': """
閱讀全文	2840
閱讀原文	2867
閱讀更多	2840
""", '關': """
關於我們	2833
關注	2828
關注我們	2828
關鍵字	2838
關閉	2813
""", '阅': """
阅读全文	2840
阅读原文	2867
阅读更多	2840
""", '隐': """
隐私政策	2833
隐私权政策	2833
""", '隱': """
隱私政策	2833
隱私權政策	2833
""", '電': """
電子信箱	2821
電子報	2821
電子版	1602
""", '音': """
音声で聞く	1612
音声読み上げ	1641
""", '頭': """
頭條	2838
""", '顯': """
顯示原文	2841
顯示更多	2840
""", '首': """
首頁	2840
首页	2840
""", '點': """
點我看影片	2857
點擊播放本文	2857
點閱排行	2866
""", '가': """
가	1675
가입하기	1666
가장 많이 본 뉴스	1682
""", '개': """
개인정보 처리방침	1680
개인정보처리방침	1680
""", '거': """
거부	1680
""", '검': """
검색	1684
""", '결': """
결과 보기	1685
""", '계': """
계속 읽기	1666
""", '고': """
고객센터	1680
""", '공': """
공유	1675
공유하기	1675
""", '관': """
관련 기사	1682
관련 뉴스	1682
관련 영상	1705
관련 태그	1682
관련기사	1682
관련뉴스	1682
관련키워드	1682
""", '광': """
광고	1679
광고 닫기	1679
광고 영역	87
""", '괜': """
괜찮습니다	1663
""", '구': """
구독	1666
구독 신청	1666
구독 전용	1666
구독 중	1666
구독신청	1666
구독이 완료되었습니다	1697
구독자 전용	1668
구독하고 이어서 읽기	1697
구독하기	1666
""", '글': """
글씨 크기	65
글씨크기	1675
글자 크기	1675
글자 크기 변경	65	1697
글자 크기 조절	65	1697
글자크기	1675
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1664
기사 공유하기	1675
기사 더보기	1697
기사 듣기	1697
기사 링크 복사	1697
기사 본문	1684
기사 선물하기	1697
기사 스크랩하기	1697
기사 오류 신고	1697
기사 오류 제보	1697
기사 원문 보기	1697
기사 저장하기	1697
기사 제보 및 문의	1697
기사 후원하기	1664
기사에 대한 의견	1681
기사원문	1684
기사저장	1675
기자 구독	1692
기자 구독하기	1692
기자 페이지	1692
기자 프로필 보기	1692
기자의 다른 기사	1692
기자의 다른기사	1682
""", '나': """
나중에	1663
나중에 보기	1697
나중에 읽기	1697
나중에 하기	1663
""", '내': """
내 정보	1666
""", '네': """
네이버 구독	1678
네이버 블로그	1675
네이버에서 구독	1678
네이버에서 구독하기	1678
""", '놓': """
놓치면 안 되는 기사	1705
""", '뉴': """
뉴스 듣기	1697
뉴스레터 구독	1671
뉴스레터 구독 신청	1671
뉴스레터 무료 구독	1697
뉴스레터 신청	1671
""", '다': """
다른 공유 찾기	1675
다른 기사	19	1682
다른 기사 더 보기	19
다른 기사 보기	1692
다른기사	1682
다른기사 보기	1682
다시 보지 않기	1663
다음	1684
다음 기사	1682
다음 기사 보기	1697
다음 페이지	1684
다음기사	1682
다음에	1663
""", '닫': """
닫기	1663
""", '답': """
답글	1681
답글쓰기	1681
""", '당': """
당신이 좋아할 만한	1682
""", '댓': """
댓글	1681
댓글 #	1681
댓글 #개	1681
댓글 보기	1681
댓글 쓰기	1681
댓글 운영 정책	1697
댓글 운영정책	1697
댓글보기	1681
댓글쓰기	1681
댓글을 입력해주세요	1681
""", '더': """
더 보기	1684
더보기	1682	1684
""", '독': """
독자 의견 조사	1697
""", '동': """
동영상	1682
동의	1680
동의합니다	1680
""", '등': """
등록	1681
""", '디': """
디지털뉴스부	1692
디지털뉴스팀	1692
디지털콘텐츠팀	1692
""", '라': """
라인	1675
""", '랭': """
랭킹	1682
랭킹뉴스	1682
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
로그아웃	1666
로그인	1666
로그인 후 댓글 쓰기	1697
로그인/회원가입	1666
로그인이 필요	1668
""", '링': """
링크 복사	1675
링크가 복사되었습니다	1697
""", '마': """
마이페이지	1666
""", '많': """
많이 본 기사	1682
많이 본 뉴스	1682
많이 본 영상	1705
많이 읽은 기사	1682
많이본 기사	1682
많이본 뉴스	1682
""", '맨': """
맨 위로	1684
맨위로	1684
""", '메': """
메뉴	1684
메뉴 닫기	1684
메일	1675
""", '모': """
모두 동의	1680
""", '목': """
목록	1684
목록보기	1684
""", '무': """
무료 체험 시작하기	1666
무료 회원가입	1666
""", '문': """
문의	1681
문자 크기	65
""", '바': """
바로가기	1675
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1675
""", '번': """
번역 보기	1685
""", '베': """
베스트	1682
""", '복': """
복사하기	1675
""", '본': """
본문 글씨 줄이기	1675
본문 글씨 키우기	1675
본문 바로가기	1684
본문으로 바로가기	1684
""", '북': """
북마크	1675
""", '비': """
비밀번호 찾기	1666
""", '사': """
사이트맵	1680
사진 확대	1684
""", '설': """
설문 참여 바로가기	1697
설문 참여하기	1697
설문조사 참여하기	1697
""", '속': """
속보	1682
속보 알림 받기	1697
속보 알림 신청	1697
""", '스': """
스크랩	1675
스크랩하기	1697
스폰서	1679
""", '신': """
신고	1681
신문구독	1666
""", '실': """
실시간 뉴스	1682
""", '알': """
알겠습니다	1685
알림 받기	1674
알림 설정	1674
""", '앱': """
앱 다운로드	1674
앱 다운로드하기	1674
앱 설치	1674
앱 설치하기	1674
""", '에': """
에디터 추천	1682
""", '연': """
연관기사	1682
""", '열': """
열기	1685
""", '영': """
영상	1682
영상 보기	1697
영상으로 만나보세요	1697
영상으로 보기	1697
""", '오': """
오늘 하루 보지 않기	1663
오늘은 그만 보기	1663
오늘의 추천	1682
오늘의 핫뉴스	1705
오디오로 듣기	1697
오류 신고	1681
오류 신고하기	1697
오탈자 신고	1697
""", '온': """
온라인뉴스팀	1692
""", '요': """
요약	1684
""", '원': """
원문 보기	1685
원문보기	1684
""", '위': """
위로	1684
""", '유': """
유료 기사입니다	1697
유튜브 구독	1678
유튜브 구독하기	1678
""", '음': """
음성 재생하기	1697
음성으로 듣기	1675
""", '응': """
응원하기	1664
""", '의': """
의견 쓰기	1681
""", '이': """
이 기사 어땠나요	1697
이 기사를 공유합니다	1697
이 기사를 추천합니다	1697
이 기사와 함께 읽은 기사	1697
이 기자의 다른 기사	1697
이 시각 많이 본 기사	1705
이 시각 많이 본 뉴스	1705
이 시각 주요뉴스	1682
이 시각 추천뉴스	1682
이런 기사는 어때요	1705
이메일	1675
이메일무단수집거부	1680
이미 구독 중이신가요	1666
이미 회원이신가요	1666
이미지 크게 보기	1684
이미지 확대	1684
이슈	1682
이용약관	1680
이전	1684
이전 기사	1682
이전 기사 보기	1697
이전기사	1682
""", '인': """
인기 급상승	1705
인기 기사	1682
인기기사	1682
인기뉴스	1682
인쇄	1675
인쇄하기	1675
인스타그램 팔로우	1697
""", '일': """
일시후원	1664
""", '자': """
자세히	1685
자세히 보기	1685
""", '재': """
재생	1684
""", '저': """
저작권규약	1680
저장	1675
""", '전': """
전체 댓글	1681
전체 보기	1684
전체메뉴	1684
전체보기	1684
""", '접': """
접기	1684
""", '정': """
정기 후원하기	1664
정기구독	1666
정기후원	1664
""", '제': """
제보	1681
제보하기	1681
""", '좋': """
좋아요	1675
좋은 기사 후원하기	1664
""", '주': """
주소 복사	1697
주소가 복사되었습니다	1697
주소복사	1675
주요 기사	1682
주요 뉴스	1682
주요 뉴스 더보기	1705
주요기사	1682
주요뉴스	1682
""", '지': """
지금 뜨는 기사	1705
지금 뜨는 뉴스	1705
지도 보기	1685
지면보기	1666
""", '청': """
청소년보호정책	1680
""", '최': """
최신 기사	1682
최신 뉴스	1682
최신기사	1682
최신뉴스	1682
""", '추': """
추천 기사	1682
추천 영상	1705
추천기사	1682
추천뉴스	1682
""", '친': """
친구 추가하기	1697
""", '카': """
카카오스토리	1675
카카오톡	1675
카카오톡 공유	1675
카카오톡으로 공유	1697
카카오톡으로 공유하기	1697
카테고리	1682
""", '쿠': """
쿠키 설정	1680
""", '퀴': """
퀴즈 풀기	1697
""", '키': """
키워드	1682
""", '태': """
태그	1682
""", '텔': """
텔레그램에서 소식 받기	1697
""", '투': """
투표하기	1697
""", '트': """
트위터	1675
트위터 공유	1675
""", '페': """
페이스북	1675
페이스북 공유	1675
페이스북으로 공유	1697
""", '펼': """
펼치기	1684
""", '포': """
포토	1682
""", '폰': """
폰트 크기	1675
""", '프': """
프리미엄	1666
프린트	1675
""", '함': """
함께 보면 좋은 기사	1682
함께 볼 기사	1705
함께 읽으면 좋은	1682
함께 읽은 기사	1705
""", '핫': """
핫뉴스	1682
핫이슈	1682
핫클릭	1705
""", '헤': """
헤드라인	1682
""", '협': """
협찬	1679
""", '홈': """
홈	1684
""", '화': """
화제의 뉴스	1682
""", '확': """
확인	1685
""", '회': """
회사소개	1680
회원 전용	1668
회원가입	1666
""", '후': """
후원	1664
후원 안내	1664
후원 하기	1664
후원하기	1664
후원회원 가입	1664
"""}

START = {'a': """
abonē	1785 K par	1785 K no	1785 K un	1787 K
accès	1205 K illimité
această	52 K investigație	2190 K traducere
además	974 K:	1019 K, en
ai가	1694 K 자동 번역한	1694 K 번역한	1694 K 핵심	1694 K 요약한
ai에게	1694 K 물어	1694 K 질문	1694 K 물어보기
ajánljuk	1412 K:
aktivér	432 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2538 K dig till vårt	2554 K
apoyá	81 K
apúntate	1000 K a nuestro seminario	1000 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2035 K ukazał się	2035 K pochodzi z	2041 K przetłumaczony	2041 K został przetłumaczony	2041 K czyta	2041 K wygenerowany
artykuły	2032 K autora
artículos	944 K gratuitos
ascultă	1 K	2179 K:	2196 K podcastul	2196 K acest articol
atradāt	44 K
atsisiųskite	1747 K
autorė	1751 K:
autoři	329 K jsou
außerdem	579 K lesenswert:	579 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1008 K la app
beiträge	27 K
benefício	2140 K do assinante:
berätta	59 K i	59 K gärna
beställ	2554 K
bestätigen	473 K sie ihre
bestätigungsmail	473 K
besøg	418 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	950 K diario	950 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2777 K liên quan:	2790 K viết này có	2790 K viết có hữu ích
báo	2790 K lỗi bài viết
bình	5 K luận	27 K luận	2791 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1412 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2790 K phát hiện	2790 K thấy bài viết
bản	2790 K tóm tắt này
bấm	2792 K để nghe
bật	2768 K thông báo
""", 'c': """
chceš	351 K u nás pracovat	2414 K u nás pracovať
chefredaktör	2552 K och ansvarig utgivare:	2552 K:
chưa	32 K có bình luận
citeşte	2179 K şi	2179 K şi:
citește	2179 K și	2179 K și:	2179 K:	2179 K mai mult	2179 K aici	2179 K mai departe:
citiți	2179 K și
ciąg	2045 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2094 K exclusivo para	2138 K gerado	2143 K oferecido por
conținut	2190 K generat	2194 K oferit de
crédit	1279 K photo	1279 K photos
crédits	1279 K photo	1279 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2794 K đặt ứng dụng	2794 K ứng dụng	2794 K app
có	72 K thắc mắc	2777 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2185 K ai informații	2192 K ai observat o
dalinkitės	1747 K
další	317 K články autora
darovať	2408 K
dernières	1233 K actualités
descarcă	13 K	2210 K aplicația
descargá	13 K	1008 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2101 K no google play	2148 K na app store	2148 K no google play	2148 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	344 K
dostępna	2048 K w
dostępne	2048 K w
dostępny	2048 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2059 K do	2072 K do dyskusji
držte	28 K se
découvrez	1234 K aussi	1258 K la boutique	1258 K notre boutique	1258 K nos jeux	1258 K notre hors-série	1266 K notre application	1266 K notre appli
décryptage	1234 K :
déductible	1195 K des impôts	1195 K à #
déjà	1203 K abonné	1203 K inscrit	1203 K client
dùng	2801 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	1438 K
encuéntranos	12 K
envía	3 K
envíanos	989 K
ermöglicht	581 K von
erről	1412 K bővebben
escríbenos	977 K
estagiária	2131 K sob supervisão	2131 * K sob supervisão
estagiário	2131 K sob supervisão
""", 'f': """
faça	2146 K o quiz	2146 K o teste	2146 K o nosso
felelős	1435 K szerkesztő:	1435 K kiadó:
fiți	31 K primul
foretrækker	433 K du
fortsätt	2556 K läsa
fortæl	59 K mig
fotogaléria	2382 K:
fotografía	1020 K:
frågor	72 K	73 K om artikeln
få	409 K fuld adgang til	432 K adgang	432 K fri	432 K fuld	432 K besked	432 K ugens	432 K dagens	432 K de	432 K nyheder	432 K en notifikation	432 K breaking	432 K seneste nyt	443 K	1954 K full tilgang til	1980 K tilgang	1980 K fri	1980 K full	1980 K beskjed	1980 K varsel	1980 K ukas	1980 K dagens	1980 K de	1980 K nyheter	1980 K siste	1992 K	1994 K varsel	1994 K varsler	1994 K push	2529 K full tillgång till	2554 K tillgång	2554 K fri	2554 K full	2554 K besked	2554 K en notis	2554 K veckans	2554 K dagens	2554 K de	2554 K nyheter	2554 K senaste	2565 K
férjen	1438 K hozzá
följ	12 K	2533 K	2554 K
følg	12 K	12 K oss	413 K	432 K	1958 K	1980 K
füge	12 K uns	587 K
fügen	12 K sie uns	587 K sie
für	476 K android und ios	527 K diesen artikel	527 K diesen	576 K nur
főszerkesztő	1435 K:
""", 'g': """
gazeteciliğimizi	2654 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2791 K cửa hàng trực tuyến
glöm	2554 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2790 K ý cho bài viết
gör	2538 K quizet	2538 K vårt quiz	2554 K vårt
görmemiz	2659 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1439 K lát
hintergründe	579 K dazu:
hjälp	2538 K oss bli bättre	2538 K oss att bli bättre
hjælp	418 K os med at blive bedre
hlavné	2395 K body
hlavní	331 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2791 K trả lời khảo sát	2799 K ủng hộ
hämta	13 K	2542 K
häng	2554 K med
hääleta	1056 K
håll	28 K	28 K dig
hör	531 K dir	587 K	2554 K
hören	531 K sie	587 K sie
hörzeit	603 K
hør	1 K artiklen	1 K artikkelen	1 K saken	402 K også	402 K også:	418 K mere på	432 K	1947 K også	1947 K også:	1980 K
""", 'i': """
iesūti	1773 K savu	1773 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1747 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2094 K é assinante
jäikö	1146 K juttu kesken
jälgi	1056 K
""", 'k': """
kapcsolódó	1412 K	1412 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2791 K tra kiến thức của bạn
kjøp	1963 K billetter	1963 K billett	1980 K
klausykitės	1732 K
klikněte	314 K zde
ključne	2333 K točke	2333 K tačke
klõpsates	1056 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1787 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	432 K
kopírovat	344 K
kopírovať	2408 K
kopē	1787 K
kvíz	314 K:	1425 K	2382 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1438 K
kérjen	1438 K
kérjük	28 K
kênh	2768 K youtube của báo
köp	2538 K biljetter	2538 K biljett	2554 K
kövess	12 K
kövesse	1438 K
kövessen	12 K
køb	418 K billetter	418 K billet	432 K
küfür	27 K içeren
küldd	3 K el	1420 K el nekünk
küldje	1420 K el nekünk	1438 K	1438 K tovább
kļūsti	1787 K
kết	2782 K nối với chúng tôi
""", 'l': """
laimē	1787 K
laimėkite	1747 K
legyél	1438 K
lejupielādē	1787 K
leé	1019 K también	1019 K más	1019 K:
lisää	1170 K meidät
lásd	1412 K még
lásson	1438 K több
lát	1420 K valami
láttál	1420 K valami
lägg	2554 K till
lähetä	1149 K juttuvinkki	1149 K uutisvinkki	1149 K vinkki	1153 K mielipidekirjoituksesi	1153 K mielipidekirjoitus	1170 K
lämna	2532 K dina tips	2532 K ditt tips
läs	2521 K mer om	2522 K också	2522 K också:	2522 K även	2522 K mer	2522 K mer:	2522 K:	2522 K här	2522 K även:	2529 K vidare med	2529 K mer på	2542 K e-tidningen	2542 K tidningen	2554 K	2556 K vidare
læs	401 K mere om	402 K også	402 K også:	402 K mere	402 K mere:	402 K:	402 K her	402 K hele	409 K videre med	423 K e-avisen	423 K avisen	432 K	434 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	332 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1170 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2045 K wideo
mesterséges	1446 K intelligencia írta
mirá	1003 K el video	1019 K también	1019 K:
mitä	8 K pidit	33 K mieltä	1171 K mieltä sinä
mišljenja	2330 K autora	2330 K iznesena	2330 K izneta
mišljenje	2330 K autora
możliwość	5 K komentowania
mándanos	989 K
más	973 K noticias de	973 K noticias sobre	973 K sobre	973 K en	973 K de	974 K información	974 K información:	977 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	317 K tip?	317 K tip na článek	317 K tip na téma	317 K tip pro
märkasid	44 K	1041 K midagi	1047 K viga	1047 K artiklis viga
még	32 K nincs
més	262 K informació:	288 K notícies de	288 K notícies sobre
mød	418 K os
mūs	1787 K vari
mời	2777 K xem	2777 K bạn đọc	2777 K độc giả	2782 K bạn tham gia	2782 K độc giả theo dõi	2782 K bạn đọc theo dõi	2792 K quý vị theo dõi	2792 K quý độc giả	2792 K bạn xem video	2792 K nghe
""", 'n': """
nahlásit	354 K chybu
nahlásiť	2417 K chybu
nahláste	2417 K chybu
najważniejsze	2041 K informacje
naloži	2462 K
naložite	13 K	2462 K
naročite	2469 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	352 K čas číst	2415 K čas čítať
než	361 K vložíte komentář	361 K začnete diskutovat	361 K napíšete příspěvek
nguồn	2786 K:	2786 K :
nhận	2768 K thông báo
nové	334 K číslo	334 K vydání	2398 K číslo	2398 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1170 K enemmän
nägid	1057 K viga
näita	1056 K
näitkö	1171 K virheen
näytä	1170 K sisältö
nå	2554 K vår
nézd	1412 K meg	1438 K meg
nézze	1412 K meg	1438 K meg
nāc	1778 K strādāt
""", 'o': """
oceń	8 K	2042 K ten	2042 K artykuł	2042 K tekst
odporučte	2408 K
odporúčame	2382 K:
odsłuchaj	2053 K	2053 K ten
ofereça	3 K
oglądaj	2029 K:
ohodnoťte	332 K	2396 K
opýtajte	2395 K sa
opširnije	2318 K:	2318 K na
otázky	72 K
ouça	1 K	2119 K:	2144 K o podcast
oír	1 K
""", 'p': """
pamanīji	1779 K kļūdu
pamanījāt	44 K	1779 K kļūdu
pastebėjote	44 K	1733 K įdomų	1739 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2786 K viên:
piditkö	8 K	69 K	82 K	1171 K
pidätkö	82 K	1171 K
piše	2345 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	349 K
podrži	81 K
podržite	81 K	2348 K
podés	12 K seguir	990 K enviarnos
podívejte	314 K se:	314 K se na video
poleć	2053 K
poslať	2408 K
poslechněte	1 K si	314 K si	314 K si:
poslušajte	1 K	2318 K:	2441 K:
posłuchaj	1 K	2029 K:	2029 K też:
poznáte	66 K niekoho
pozostała	2045 K część
pošaljite	41 K vijest
pošlete	344 K
pošlite	3 K	2408 K
poți	2185 K contacta autorul	2185 K contacta autoarea
praneškite	1733 K redakcijai
predplaťte	2412 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2382 K si tiež	2382 K si aj	2382 K si	2382 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1747 K
pronašli	44 K ste
pročitaj	2318 K još	2318 K i
pročitajte	2318 K još	2318 K i	2318 K više	2318 K:	2318 K više o ovoj temi
prvý	2407 K mesiac len za	2407 K mesiac za	2407 K mesiac už za	2407 K mesiac zadarmo
prześlij	2053 K dalej
präsentiert	581 K von
prüfen	587 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2396 K sa
páčilo	69 K sa
päivitä	1170 K
pääset	1170 K lukemaan
päätoimittaja	1168 K:
păstrați	28 K
pērc	1778 K biļetes	1787 K
předplaťte	349 K si
přehrajte	314 K si
přetisk	68 K povolen	68 K možný
přečtěte	314 K si také	314 K si	314 K si:	314 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	990 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	352 K posloucháte
radšej	2415 K počúvate
radši	352 K posloucháte
rašykite	1733 K autorei	1733 K autoriui
recibí	989 K las noticias
recomandări	2179 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1437 K ingyenesen
regisztráljon	1425 K	1437 K ingyenesen
regístrate	941 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2045 K tekstu
rezervē	1787 K
rešite	2318 K kviz
riješite	2318 K kviz
rozwiąż	2029 K quiz
rätsel	570 K mit
rätseln	570 K sie mit
réservez	1258 K vos places pour la soirée de la rédaction
réservé	1203 K aux abonnés
réservée	1203 K aux abonnés
réservés	1203 K aux abonnés
résumer	1248 K cet article	1248 K l'article
résumé	1248 K généré	1248 K rédigé	1248 K réalisé	1248 K produit	1248 K par
rösta	2554 K
rādīt	1787 K
""", 's': """
saglabā	1787 K
saistīts	1762 K:
saņem	1787 K
sažetak	2333 K	2333 K članka	2333 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	989 K el canal	1019 K leyendo:
sesizări	2185 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	331 K	331 K článku
siųskite	1733 K savo	1747 K
sjefredaktør	1977 K:	1977 K og ansvarlig redaktør:
skopírovať	2408 K
skrót	2041 K artykułu
skúsili	59 K ste
související	314 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2474 K napako
sprawdź	2029 K:	2029 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2395 K sa
stališča	2452 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	367 K si aplikaci
stöd	81 K	2529 K
stötta	81 K	2529 K
støt	81 K	409 K
støtt	81 K	1954 K
suscríbete	935 K a
susidūrėte	1733 K su
susiję	1721 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1248 K générée
syötä	1170 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1444 K:
szívesen	1439 K meghallgatjuk
szöveg	1444 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	994 K
síganos	12 K
sígueme	994 K
síguenos	12 K
só	2094 K para assinantes
sólo	941 K para suscriptores
søg	432 K nu
súhrn	2395 K
súmate	12 K	56 K a las #
súvisiace	2382 K:
súvisiaci	2382 K článok
sūti	1773 K savu	1787 K
""", 't': """
también	962 K en facebook	974 K puedes leer	974 K puedes leer:	974 K te puede interesar:
també	262 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1175 K on
tekstą	46 K galima
tenés	984 ¿K información
thấy	44 K lỗi
thử	2791 K sức với
tiedätkö	1149 K aiheesta	1149 K asiasta	1149 K lisää
tiivistelmä	26 K on
tilføj	432 K
todavía	32 K no hay comentarios
további	1412 K részletek
traducció	271 K feta
transparentní	324 K účet:
trên	2768 K google news
trả	2791 K lời câu đố
trải	2801 K nghiệm
turpinājums	1789 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1149 K
tác	2786 K giả:	2786 K giả là
támogasd	81 K	1430 K a	1430 K az
támogassa	81 K	1430 K a	1430 K az
täglichen	473 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1214 K l'application
téléchargez	13 K
tóm	2790 K tắt này
töltsd	13 K le
töltse	13 K le	1438 K le	1438 K ki
történeteiket	1420 K
tüm	27 K yorumlar
tęsinys	1749 K
tłumaczenie	2041 K
tải	13 K	13 K ứng dụng	2768 K ứng dụng	2768 K app	2794 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2353 K na grešku
uključi	2341 K
uključite	2341 K
uložit	344 K
uložiť	2408 K
uložte	344 K si	2408 K si
unbeschränkter	550 K zugang
unterstütze	81 K	456 K
unterstützen	81 K sie	456 K sie	456 K sie die
uočili	7 K ste
upozorniť	2417 K na chybu
upozorněte	354 K na chybu
urmărește	12 K	2179 K și:	2196 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1425 K részt
več	2441 K:	2441 K v videu	2466 K o tem	2466 K novic	2466 K preberite
vidéo	1234 K :
visą	1747 K interviu
više	2318 K o:
você	2119 K pode gostar:
vprašaj	2455 K
vprašajte	2455 K
vypočujte	1 K si	2382 K si:
vyskúšali	59 K ste
vytiskněte	344 K
vytlačiť	2408 K
vytlačte	2408 K
vyzkoušeli	59 K jste
válaszolj	1438 K
válaszoljon	1438 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	432 K med
véleménycikkeit	1420 K
více	314 K zde	314 K k tématu:
võida	1056 K
võta	1041 K ühendust	1056 K
vă	28 K rugăm să
věnujte	344 K
všechny	27 K komentáře	317 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	497 K artikel:
weź	2072 K udział w dyskusji
więcej	2028 K o	2028 K na temat	2028 K z	2029 K na ten temat:	2032 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	473 K newsletter
""", 'y': """
yanlişlik	2648 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2064 K uwagę	2064 K błąd	2064 K literówkę	2064 K uwagi	2064 K nieścisłość
ziņo	1773 K redakcijai
zkopírovat	344 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2061 K reporterem	2061 K reporterką	2061 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	506 K dpa	750 K #	750 K
""", 'à': """
à	1234 K lire aussi	1234 K lire également	1234 K lire :	1234 K lire sur	1234 K voir aussi	1234 K écouter	1234 K relire	1234 K découvrir	1234 K lire sur le même sujet	1234 K consulter :	1234 K voir également	1237 K propos de l'auteur	1237 K propos de l'autrice	1258 K retrouver dans le numéro
àudio	271 K generat
""", 'á': """
áudio	2138 K gerado
""", 'ä': """
är	2532 K du
äänestä	1170 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2116 K preciso estar logado
écouter	1 K l'article	1 K cet article	1234 K aussi
écoutez	1 K cet	1 K l'article	1262 K le podcast
épinglez	1281 K cet article	1281 K cette recette	1281 K cette page	1281 K la recette	1281 K ce billet	1281 K-la	1281 K-le	1281 K l'article	1281 K l'image
""", 'í': """
írd	1438 K be
írj	1420 K a szerzőnek
írja	1438 K be
írjon	1420 K a szerzőnek	1438 K közvetlenül	1438 K nekünk
""", 'î': """
întreabă	2190 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1439 K szerint
""", 'ú': """
últimas	973 K noticias de	2118 K de	2118 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	500 K die autor:in	500 K die autoren	500 K die autor:innen	502 K die autorin	502 K den autor	503 K die autorin	503 K den autor
übersetzung	584 K:	584 K aus dem
""", 'č': """
čitaj	2318 K još
čitajte	2318 K i	2318 K još	2318 K još:
članak	46 K se može	46 K možete	2333 K je preveden	2333 K čita	2336 K je objavljen u
članek	46 K lahko	2455 K je preveden	2455 K bere	2455 K je prebral	2458 K je objavljen v
článek	46 K lze	46 K můžete	331 K byl přeložen	331 K přeložen	331 K načetl	334 K vyšel v
článok	46 K možno	46 K môžete	2395 K bol preložený	2395 K načítal	2398 K vyšiel v
čo	33 K si myslíte
čtěte	314 K také	314 K také:	314 K i	314 K více	314 K:
číslo	324 K účtu pro dary	324 K transparentního účtu
čítajte	2382 K aj	2382 K tiež	2382 K viac
""", 'đ': """
đánh	2790 K giá bài viết
đăng	2791 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2807 K dây nóng: #	2807 K dây nóng #
được	68 K phép đăng lại
đọc	2777 K thêm	2777 K thêm:	2777 K:	2777 K tiếp:	2782 K tin nhanh
""", 'į': """
įsigykite	1747 K
įtraukite	1747 K mus
įveskite	1747 K
""", 'ś': """
ściągnij	13 K	2077 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2057 K:
źródło	2057 K:
""", 'ž': """
želite	2350 K raditi kod nas	2350 K da radite kod nas	2471 K delati pri nas
želiš	2350 K raditi kod nas	2471 K delati pri nas
žinote	1733 K daugiau	1748 K istoriją
žiūrėkite	1721 K taip pat	1747 K
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	670 K κάποια πληροφορία	670 K πληροφορίες	670 K πληροφορία	670 K φωτογραφία	670 K φωτογραφίες	670 K κάποια φωτογραφία	670 K κάποιο θέμα	670 K μια ιστορία
""", 'ή': """
ήταν	640 K χρήσιμο	640 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	655 K τον	655 K τα	655 K
ακούστε	1 K	624 K:
αναδημοσίευση	68 K με
αναφέρετε	660 K λάθος	660 K κάποιο λάθος
αναφορά	660 K λάθους
αντιγράψτε	650 K
αντιγραφή	650 K
αξιολογήστε	640 K
αποθηκεύστε	650 K
απορίες	72 K
αυτή	52 K η έρευνα	639 K η περίληψη	639 K η σύνοψη
""", 'β': """
βίντεο	624 K:
βαθμολογήστε	640 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	671 K	671 K για να
""", 'δ': """
δείτε	624 K επίσης	624 K:	624 K το βίντεο	624 K εδώ	624 K επίσης:	624 K ακόμα:	624 K φωτογραφίες	624 K ακόμη	624 K ακόμη:	637 K όλα τα άρθρα	651 K όλες	651 K όλα	651 K τις
δειτε	624 K επισης	624 K ακομη	624 K:
δεν	658 K έχετε χρόνο να διαβάσετε
διάβασε	624 K επίσης	624 K ακόμη
διαβάζεται	639 K από
διαβάστε	624 K επίσης	624 K επίσης:	624 K ακόμη	624 K ακόμη:	624 K ακόμα	624 K:	624 K εδώ	624 K περισσότερα	624 K ακόμα:	624 K εδώ περισσότερα	624 K σχετικά	624 K αναλυτικά	637 K όλα τα άρθρα	651 K όλες	651 K όλα	651 K τις
διαβαστε	624 K επισης	624 K ακομη	624 K ακομα	624 K:
διαθέσιμη	647 K στο
διαθέσιμο	647 K σε	647 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	671 K
εκτυπώστε	650 K
ενεργοποιήστε	647 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	639 K περίληψη	639 K σύνοψη	639 K ανάγνωση	639 K περίληψη αυτή
""", 'θ': """
θέλεις	657 K να εργαστείς μαζί μας
θέλετε	657 K να εργαστείτε μαζί μας	657 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	647 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	647 K	655 K την εφαρμογή	669 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	624 K:
""", 'λ': """
λήψη	647 K από	647 K στο
""", 'μ': """
μάθετε	651 K όλες
με	653 K πληροφορίες από
μείνετε	651 K ενημερωμένοι
μετάφραση	639 K
μοιράσου	650 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	637 K απόψεις	637 K γνώμες
""", 'π': """
περίληψη	639 K
περισσότερα	624 K:
πηγές	653 K:
πηγή	653 K:
προτείνετε	650 K
προτιμάτε	658 K να ακούτε	658 K να ακούσετε
πώς	640 K σας φάνηκε
""", 'ρ': """
ρωτήστε	639 K
ρώτα	639 K
ρώτησε	639 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	640 K φάνηκε	640 K βοήθησε	640 K άρεσε
σου	69 K άρεσε
στείλτε	650 K
στηρίξτε	81 K	655 K	655 K τον	655 K τα	655 K την
σύνοψη	639 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	637 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	637 K άρθρο εκφράζει	639 K άρθρο μεταφράστηκε	639 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	650 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	637 K τα άρθρα
όλες	651 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	199 K се за
автор	2260 K - обозреватель	2260 K - корреспондент	2260 K - колумнист	2260 K - редактор	2714 K - оглядач	2714 K - колумніст	2714 K - кореспондент
авторка	2714 K - оглядачка	2714 K - колумністка
авторката	179 K е
авторът	179 K е
акценти	181 K от
""", 'б': """
бачите	44 K помилку
беше	182 K ли полезна	182 K ли полезно	182 K ли полезен
больше	2244 K новостей	2245 K по теме:	2283 K любите слушать	2283 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2263 K ли материал	2263 K ли пересказ	2263 K ли этот пересказ	2263 K ли этот	2263 K ли текст
была	2263 K ли статья	2263 K ли эта	2263 K ли новость
більше	2698 K по темі:	2698 K за темою:	2698 K на тему:	2698 K про це:	2729 K новин	2729 K матеріалів
""", 'в': """
вакансии	2266 K "	2266 K редакции
вакансії	2719 K "	2719 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2263 K понравилась	2263 K понравился	2263 K помогла	2717 K сподобалась	2717 K сподобалася	2717 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	167 K още	167 K също	167 K:	167 K повече във видеото	167 K галерията
включете	189 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2244 K новости на тему	2244 K материалы	2244 K новости	2244 K статьи	2248 K статьи автора	2248 K материалы автора
всички	194 K новини
встановлюйте	2724 K
встановіть	13 K	2724 K	2750 K застосунок
встигніть	2753 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2262 K от
гледайте	167 K видеото	167 K:
головне	2716 K від	2716 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2698 K:	2698 K про це
джерела	2731 K:
джерело	2731 K:
дивіться	2698 K також	2698 K:	2698 K також:	2698 K відео:
до	2698 K теми:
докладніше	2698 K:	2698 K про це
доступно	2271 K в	2271 K на	2271 K для	2724 K в	2724 K у	2724 K на	2724 K для
достъпно	189 K в	189 K на
дотримуйтесь	28 K
другие	2248 K материалы автора
думка	2714 K автора	2714 K редакції	2714 K, висловлена
думки	2714 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2248 K новость?
еще	2245 K по теме:
ещё	2244 K больше	2245 K по теме:
""", 'з': """
за	2698 K темою:
забелязахте	7 K
завантажити	2724 K в	2724 K з	2724 K у
завантажте	13 K	2724 K в	2724 K з	2750 K застосунок	2750 K додаток
завантажуйте	13 K	2724 K	2734 K застосунок
загрузите	2271 K в	2271 K на
задайте	2262 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	193 K
запитайте	2716 K
зберегти	2728 K
збережіть	2728 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2737 K слухати
""", 'и': """
идет	2302 K подписка
идёт	2302 K подписка
изпратете	193 K
изтеглете	13 K	189 K	199 K	214 K приложението
източник	196 K:
източници	196 K:
имате	72 K въпроси
инсталирайте	189 K
искате	201 K да работите при нас	201 K ли да работите при нас
искаш	201 K да работиш при нас
источник	2277 K:
источники	2277 K:
""", 'к': """
как	2263 K вам статья	2263 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	193 K
копирайте	193 K
короткий	2716 K виклад	2716 K переказ
коротко	2262 K от	2716 K від
краткий	26 K пересказ	2262 K пересказ
кратко	2262 K от
краткое	2262 K содержание
куиз	167 K:
""", 'л': """
лучшее	2244 K за
любите	2737 K слухати
""", 'м': """
материал	46 K можно	2245 K по теме:	2265 K опубликован в	2268 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2274 K подписки за
мнение	2260 K автора	2260 K редакции
мнението	179 K на автора
мнения	2260 K авторов
мненията	179 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2728 K
надішліть	3 K	2728 K
накратко	181 K от
началась	2302 K подписка
нашли	7 K ошибку	7 K опечатку
не	2302 K забудьте подписаться	2753 K забудьте передплатити
немає	2737 K часу читати
нет	32 K комментариев	2283 K времени читать
новия	184 K брой
новият	184 K брой
новости	2244 K партнеров
новый	2265 K номер
нравится	82 K
няма	32 K коментари
нямате	202 K време да четете
""", 'о': """
об	2245 K этом подробнее	2248 K авторе
обобщение	181 K
обсуждение	5 K
озвучено	2262 K	2716 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2271 K в
открыта	2302 K подписка
отпечатай	193 K
отпечатайте	193 K
отправить	3 K	2275 K
отправьте	3 K	2275 K
оформити	2753 K передплату
оформить	2302 K подписку
оценете	182 K
оцените	8 K	2263 K
оцініть	2717 K
още	167 K по темата	167 K новини:	194 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2274 K месяц за
перевод	2262 K выполнен	2262 K сделан
передплата	2727 K за #	2727 K від #	2753 K на перше півріччя	2753 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2716 K
переклад	2716 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2262 K
перший	2727 K місяць за
питання	73 K до статті
по	2245 K теме:
повече	167 K по темата:	194 K новини
повідомити	2739 K про помилку
повідомте	2739 K про помилку	2739 K нам про помилку
погляди	2714 K авторів
подарете	193 K
подарите	2275 K
подарить	2275 K
подарувати	2728 K
подаруйте	2728 K
поддержать	2280 K
поддержи	81 K
поддержите	81 K	2280 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	199 K
подкрепи	199 K
подобається	82 K
подписка	2274 K за #	2274 K от #	2274 K за рубль	2302 K на первое полугодие	2302 K на второе полугодие
подписывайтесь	12 K	2280 K на
подпишись	12 K	2295 K на
подпишитесь	12 K	2280 K на	2295 K на нас
подробнее	2245 K:	2245 K в материале	2245 K - в	2245 K читайте в материале	2245 K об этом
подробности	2245 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2260 K автора
позицията	179 K на автора
позиція	2714 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	182 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	181 K
попитайте	181 K
попробовали	59 K
порадьте	2728 K
порекомендуйте	2275 K
последвайте	12 K	199 K
последние	2244 K новости о
послухати	1 K
послушать	1 K
поставте	2716 K запитання
почитать	2245 K:
преведено	181 K с
преводът	181 K е
предпочитате	202 K да слушате
прежде	2296 K чем оставить комментарий	2296 K чем комментировать
препечатването	68 K е разрешено
препоръчай	193 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2248 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	2753 K передплата
продолжается	2302 K подписка	2302 K подписная кампания
пройдите	2245 K тест
пройдіть	2698 K тест
прочетено	181 K от
прочетете	167 K още	167 K също
підписка	2727 K за #	2727 K від #
підписуйся	12 K
підписуйтесь	12 K	2734 K на
підпишіться	12 K	2734 K на
підсумок	2716 K
підтримайте	81 K	2734 K
підтримати	2734 K
""", 'р': """
работа	2266 K в "
радимо	2698 K прочитати:
разрешете	189 K
распечатайте	2275 K
распечатать	2275 K
расскажите	59 K в
резюме	181 K
резюмето	181 K
рекламно	86 K съдържание:
рекомендуем	2245 K:
рекомендуємо	2698 K:
робота	2719 K в "	2719 K у "
роздрукувати	2728 K
роздрукуйте	2728 K
розкажіть	59 K у
розпочалася	2753 K передплата
розпочато	2753 K передплату
""", 'с': """
саммари	2262 K
свалете	13 K	189 K	214 K приложението
свежий	2265 K номер
свързани	167 K:
связаться	2248 K с автором
сигнализирайте	204 K за грешка
скачайте	13 K	2271 K в	2271 K из	2280 K приложение	2300 K приложение
скачать	13 K	2271 K в	2271 K на
скопировать	2275 K
скопируйте	2275 K
скопіювати	2728 K
скопіюйте	2728 K
следвайте	12 K ни	199 K
следите	12 K за
слухайте	2698 K:	2698 K також:
слухати	1 K
слушайте	2245 K:	2245 K также:
слушать	1 K
см	2245 K. также:
смотрите	2245 K также	2245 K:	2245 K	2245 K также:	2245 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2285 K об ошибке	2285 K нам об ошибке
сообщить	2285 K об ошибке
сохраните	2275 K
сохранить	2275 K
спитайте	2716 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2262 K
спросить	2262 K
станьте	31 K первым	31 K першим	2280 K подписчиком	2280 K соучастником	2734 K частиною спільноти	2734 K співучасником
статията	46 K може	181 K е преведена	181 K е прочетена
статтю	46 K можна	2716 K перекладено
статью	46 K можно	2268 K можно
статья	2262 K переведена	2262 K озвучена	2263 K была	2265 K опубликована в
стежте	12 K за
стислий	2716 K виклад	2716 K переказ
съобщете	204 K за грешка
съобщи	204 K за грешка
""", 'т': """
також	2698 K читайте:
текст	46 K можно	46 K можна	2262 K переведён	2262 K переведен	2262 K озвучен	2716 K перекладено	2716 K озвучено
текстът	46 K може	179 K отразява	181 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	181 K резюме	181 K обобщение
точка	2260 K зрения автора	2714 K зору автора	2714 K зору редакції
триває	2753 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2283 K слушать
успейте	2302 K подписаться
установите	13 K	2300 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2245 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	182 K ли
харесахте	182 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2282 K работать у нас	2282 K у нас работать	2282 K работать в нашей
хочете	2736 K працювати в нас	2736 K в нас працювати	2736 K працювати у нас
хочеш	2736 K працювати в нас
хочешь	2282 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2716 K переказ	2716 K короткий виклад	2716 K короткий переказ	2716 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	167 K още
чети	167 K още
чи	2717 K була стаття	2717 K був матеріал	2717 K був переказ	2717 K був цей переказ	2717 K була ця	2717 K був цей	2717 K сподобалась	2717 K сподобалася	2717 K сподобався
читай	2295 K нас
читайте	12 K нас	13 K	2245 K также	2245 K также:	2245 K:	2245 K подробнее	2245 K еще	2245 K по теме:	2245 K подробнее:	2245 K материал	2245 K в материале	2271 K нас без	2271 K без	2280 K	2280 K нас в	2698 K також	2698 K також:	2698 K:	2698 K ще	2698 K також на тему:	2698 K по темі:	2698 K також на тему	2734 K
читать	2245 K также	2245 K по теме:
что	33 K вы думаете	2245 K ещё почитать:
чуйте	1 K	167 K:
""", 'щ': """
ще	32 K немає коментарів	2698 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2262 K краткое содержание
этот	26 K пересказ	2262 K пересказ	2262 K краткий пересказ	2268 K материал можно	2268 K текст можно
эту	2268 K статью можно
""", 'я': """
як	2717 K вам стаття	2717 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1319 K את
אולי	1334 K פספסתם:
אל	1325 K תפספסו: הפעילו
""", 'ב': """
בואו	1320 K לעבוד איתנו
בחנו	1322 K את עצמכם
""", 'ד': """
דווחו	1319 K על
""", 'ה': """
האזינו	1 K	1306 K:	1321 K לפודקאסט	1321 K לפרק
האם	8 K אהבתם	1319 K הכתבה	1319 K הסיכום	1319 K המידע
הדוא	1313 K"ל האדום
הורידו	13 K	1299 K את האפליקציה	1324 K
היו	31 K הראשונים
הירשמו	1320 K לוובינר	1320 K לכנס
הכותב	1314 K הוא
הכותבים	1314 K הם
הכותבת	1314 K היא
הכנתם	59 K
הכתבה	1319 K עניינה	1335 K ממשיכה
המחבר	1314 K הוא
המחברת	1314 K היא
המייל	41 K האדום
המשך	1335 K הכתבה
הפעילו	1325 K התראות	1325 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1321 K המלא זמין
הצביעו	1322 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1299 K לערוץ הטלגרם	1299 K לקבוצת הוואטסאפ	1299 K לקבוצת הווטסאפ	1310 K אלינו	1310 K לערוץ	1310 K לקבוצה	1310 K לקבוצת	1310 K לקבוצות	1310 K עכשיו	1310 K גם	1311 K	1320 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1321 K לפודקאסט
השתתפו	1322 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1330 K ראשון ב
""", 'י': """
יש	72 K שאלות	1313 K לכם מידע	1313 K לכם סיפור	1313 K לך מידע	1313 K לך סיפור
""", 'כ': """
כדי	1330 K לקרוא את
כל	1310 K החדשות
כתבות	1334 K נוספות:
""", 'ל': """
להאזנה	1321 K לכתבה	1321 K לפודקאסט
להורדת	1324 K
להמשך	1330 K קריאה
לכל	1314 K הכתבות של	1334 K הכתבות:
לכתבה	1306 K המלאה
לכתבות	1334 K נוספות:
לעדכונים	1310 K נוספים	1310 K
לערוץ	1299 K הטלגרם
לפניות	1313 K לכתב	1313 K לכתבת
לפרק	1321 K המלא
לצפייה	1321 K בסרטון	1321 K בווידאו	1321 K במשדר
לקבוצת	1299 K הווטסאפ	1310 K הוואטסאפ	1310 K הווטסאפ
לקבלת	1310 K עדכונים
לקריאה	1306 K נוספת	1306 K נוספת:	1330 K מלאה
לקריאת	1330 K הכתבה המלאה
לרכישת	1320 K כרטיסים לכנס	1320 K כרטיסים לחצו	1320 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1322 K דעתכם? הצביעו
מייל	1313 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1313 K במשהו	1313 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1306 K בנושא:	1334 K במדור:	1334 K כתבות:
ענו	1322 K על הסקר	1322 K על הסקר:	1322 K על החידון
עקבו	12 K	1310 K אחרינו	1311 K אחרי
""", 'פ': """
פרסומת	1335 K
""", 'צ': """
צפו	1306 K:	1306 K גם	1321 K בסרטון	1321 K בתיעוד	1321 K בווידאו	1321 K בכתבה
""", 'ק': """
קבלו	1325 K התראות	1325 K עדכונים על	1325 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1306 K גם	1306 K גם:
קראו	1306 K גם	1306 K גם:	1306 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1310 K להיות	1310 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1328 K	1329 K בעיתונות	1329 K בנו	1329 K בעבודתנו
""", 'ا': """
ابرز	124 K النقاط بالذكاء
اجعل	114 K
احجز	126 K تذكرتك	126 K مكانك	126 K مقعدك
احجزوا	126 K تذاكركم
احصل	135 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	129 K معلوماتك	129 K نفسك
ادعم	81 K	138 K
ادعموا	81 K	138 K
اذا	151 K كانت لديك معلومات	151 K كان لديك معلومات	151 K كانت لديكم معلومات	151 K كان لديكم معلومات
ارسل	119 K لنا
ارسلوا	119 K لنا	119 K الينا
از	1108 K دست ندهيد:
اسال	124 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	127 K الي
استمعوا	127 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	116 K في	117 K في قناة	140 K
اشتركوا	114 K في	140 K
اضف	114 K
اطلاعات	1096 K خود را بسنجيد
اعادة	68 K النشر مسموحة	148 K النشر
اعجبك	69 K	82 K
اعد	124 K هذا الملخص
اعلان	145 K
اقرا	110 K ايضا	110 K ايضا:	110 K المزيد:	110 K:	110 K المزيد	144 K كذلك:	144 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	110 K:
المصدر	122 K:	122 K :
الملخص	124 K من اعداد
امتحان	59 K كرديد
ان	151 K كانت لديك معلومات
انشئ	150 K حسابا	150 K حسابك
انضم	56 K الي #	116 K الي	117 K الي قناة
انضموا	56 K الي #	115 K الي
اهم	124 K النقاط بالذكاء
ايا	1093 K اين	1093 K خطايي
اين	52 K گزارش	1093 K	1108 K مطلب را هم بخوانيد:
اينجا	1108 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	120 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1081 K:
بخوانيد	1081 K:
بشنويد	1 K
به	12 K كانال	1093 K اين
بيشتر	1081 K بخوانيد	1081 K بخوانيد:	1081 K ببينيد	1108 K بدانيد:
""", 'ت': """
تابع	110 K ايضا:	116 K	120 K الكاتب علي	145 K القراءة
تابعنا	12 K	115 K
تابعوا	115 K	120 K الكاتب علي
تابعونا	12 K	114 K
تبرع	138 K ل
تخطي	143 K
ترجم	124 K هذا
تستمر	145 K القصة
تسوق	126 K الان	126 K من متجر
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	124 K اعداد هذا	124 K انشاء هذا	124 K تلخيص هذا
تماس	1089 K با نويسنده
تمت	124 K ترجمة هذا	124 K الترجمة
""", 'ج': """
جرب	140 K
جربوا	140 K
""", 'ح': """
حقوق	148 K النشر	148 K الطبع
حمل	13 K	135 K تطبيق	135 K تطبيقنا	135 K الان
حملوا	13 K	135 K
""", 'خ': """
خبرنگار	1089 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	124 K مولدة
خلاصة	124 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1096 K خود را
در	1081 K اين باره بخوانيد	1096 K اين نظرسنجي	1096 K نظرسنجي ما	1096 K نظرسنجي	1108 K همين زمينه:	1108 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	114 K قناتنا
""", 'س': """
ساعدنا	129 K علي تحسين
ساعدونا	129 K علي تحسين
ساند	138 K
سجل	126 K الان في	126 K الان لحضور	150 K مجانا
سجلوا	126 K الان في	150 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	130 K في الاستبيان
شاركنا	119 K قصتك	129 K رايك
شاركوا	3 K
شاركونا	119 K قصصكم	129 K رايكم
شاهد	110 K ايضا	110 K:	110 K ايضا:	127 K الفيديو اعلاه	144 K ايضا-
شاهدوا	127 K
شما	1096 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	120 K متخصص في	120 K وكاتب
صحفي	120 K متخصص في	120 K وكاتب
صوت	129 K الان:
صوتوا	129 K الان
""", 'ط': """
طالع	144 K ايضا:
""", 'ع': """
عكاس	1089 K:
""", 'ف': """
في	144 K السياق ذاته:	144 K السياق نفسه:	144 K هذا السياق:
""", 'ق': """
قد	110 K يهمك:	144 K يهمك ايضا:
قم	135 K بتحميل	135 K بتنزيل
""", 'ك': """
كاتب	120 K وصحفي	120 K وصحافي	120 K وباحث	120 K ومحلل	120 K واكاديمي	120 K صحفي
كاتبة	120 K وصحفية	120 K وصحافية	120 K وباحثة	120 K صحفية
كد	1089 K خبر:	1089 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	148 K يسمح باعادة
لتصلك	116 K
لديك	150 K حساب
لديكم	72 K اسئلة
لقراءة	143 K المزيد
للابلاغ	131 K عن خطا	131 K عن اي خطا
للاستماع	127 K الي
للاشتراك	114 K في
للانضمام	114 K الي
للتواصل	120 K مع الكاتب	120 K مع الكاتبة
للمزيد	110 K:	143 K من الاخبار	143 K من التفاصيل
لمتابعة	116 K
لمزيد	143 K من الاخبار
لمشاهدة	127 K الفيديو	127 K التقرير
ليصلك	116 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1089 K:
مصيتم	7 K
مطالب	1081 K مرتبط:
ملخص	124 K بالذكاء	124 K المقال بالذكاء
منبع	1089 K:	1089 K :
مواضيع	110 K ذات صلة:	144 K متعلقة:
""", 'ن': """
نبذة	120 K عن الكاتب
نزل	13 K	135 K تطبيق	135 K تطبيقنا
نزلوا	135 K
نظر	1093 K شما درباره
نظرات	5 K
نظرسنجي	1096 K:
نقل	68 K مطالب با ذكر
نويسنده	1089 K:	1089 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	124 K الملخص	124 K النص
هذه	124 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	119 K لديك معلومات	119 K لديكم معلومات	119 K لديك قصة	119 K لديكم قصة	125 K كان هذا	125 K كانت هذه	125 K وجدت هذا	125 K اعجبك هذا	125 K اعجبتك هذه	131 K وجدت خطا	131 K لاحظت خطا	131 K وجدتم خطا
همچنين	1081 K بخوانيد	1081 K بخوانيد:	1108 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	145 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	126 K شاغرة في
""", 'ي': """
يجوز	68 K اعادة النشر
يحظر	148 K نقل	148 K نسخ
يستمر	145 K المقال	145 K الخبر
يسمح	68 K باعادة النشر
يمكنك	116 K متابعة	143 K قراءة المزيد
يمكنكم	116 K متابعة
يمنع	148 K نقل	148 K نسخ
""", 'گ': """
گزارش	1089 K:	1093 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1372 Kो यह	1372 Kो ये
आपन	59 Kे बनाया
""", 'इ': """
इनप	1367 Kुट-	1367 Kुट:	1367 Kुट -	1367 (Kुट
इस	52 K पडताल	52 K रिपोर्ट	1358 Kे भी पढें	1358 Kे भी पढें:	1385 Kे भी पढें-	1385 Kे भी देखें:
""", 'ए': """
एज	1367 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1358 K पढें:	1385 K भी पढें:
""", 'क': """
क	44 Kोई गलती	59 K्या आपने बनाया	59 K्या आपने यह	66 K्या आप किसी को जानते	72 Kोई सवाल	1372 K्या यह	1372 K्या आपको	1381 Kेवल # रुपये में
""", 'ख': """
खबर	1372 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1367 Kिस्क्लेमर:
""", 'द': """
द	1358 Kेखें:	1358 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1358 Kें:	1385 Kें-	1385 Kिए:
पस	69 Kंद आया
""", 'भ': """
भ	69 Kाया?	1367 (Kाषा
""", 'म': """
म	1381 Kात्र # रुपये में
""", 'य': """
य	1358 Kे भी पढें	1358 Kे भी पढें:	1367 (Kे लेखक के	1385 Kे भी पढें-	1385 Kे भी देखें:
यह	1358 K भी पढें	1358 K भी पढें:	1358 K भी देखें:	1367 (K लेखक के	1372 K खबर आपको	1385 K भी पढें-	1385 K भी पढें -
""", 'ल': """
ल	1367 Kेखक के बारे में	1367 Kेखिका के बारे में	1367 (Kेखक	1367 (Kेखिका	1367 Kेखक वरिष्ठ पत्रकार हैं	1367 Kेखक स्वतंत्र पत्रकार हैं	1367 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1358 Kंबंधित:	1381 Kिर्फ # रुपये में	1385 Kंबंधित खबर:	1385 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	223 Kো পডুন	248 Kো পডুন:	248 Kো পডুনঃ
আরও	223 K পডুন:	223 K পডুন	223 K দেখুন:	248 K পডুনঃ	248 K পডুন-	248 K পডুন :
""", 'ক': """
ক	44 Kোনো ভুল
""", 'ছ': """
ছব	228 Kি:
""", 'ন': """
ন	41 Kিউজরুম হটলাইন
""", 'প': """
প	249 Kৃষ্ঠপোষকতায
পড	223 Kুন:
""", 'ব': """
ব	249 Kিজ্ঞাপনের পর	249 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	228 Kামত লেখকের নিজস্ব
""", 'র': """
র	59 Kেসিপিটি বানিযেছেন
""", 'ল': """
ল	228 Kেখক:	228 Kেখকঃ	228 Kেখকের আরও
""", 'স': """
স	41 Kংবাদকক্ষের হটলাইন	228 Kূত্র:	228 Kূত্রঃ	249 K্পনসরড	249 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2583 Kติดตาม	2583 Kไลก์
""", 'ข': """
ขอ	2586 Kบคุณภาพจาก	2586 Kบคุณข้อมูลจาก
ข่	2579 Kาวที่เกี่ยวข้อง:	2586 Kาวโดย	2592 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2592 Kิป:
คุ	2589 Kณรู้สึกอย่างไรกับ	2589 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2592 Kคลิป:	2592 Kคลิป :
""", 'ซ': """
ซื	2590 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2579 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2583 Kดตามช่อง	2583 Kดตามเรา	2583 Kดตามข่าว	2601 Kดตามอ่านข่าวอื่นๆ	2601 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2588 Kม ai
""", 'ท': """
ทด	2590 Kสอบความรู้ของคุณ
ทำ	2590 Kแบบสำรวจสั้น
ที	2586 K่มา:	2586 K่มา :
""", 'บ': """
บท	2588 Kความนี้ใช้ ai	2588 Kสรุปนี้	2588 Kความนี้แปล	2588 Kความนี้เรียบเรียง	2589 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2588 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2586 K้เขียน:	2586 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2589 Kข้อผิดพลาดในบทความ
พื	2602 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2590 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2586 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2590 Kวมโหวต:	2590 Kวมโหวต :	2590 Kวมทำแบบสำรวจ	2590 Kวมสนุก	2597 Kวมสนับสนุน
ร้	2605 Kองทุกข์	2605 Kองเรียน
""", 'ล': """
ลง	2590 Kทะเบียนเข้าร่วมสัมมนา	2590 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2597 Kับสนุน
สร	2588 Kุปโดย	2588 Kุปข่าวด้วย	2588 Kุปนี้	2588 Kุปข่าวโดย	2589 Kุปนี้มีประโยชน์
สา	2605 Kยด่วนข่าว	2605 Kยด่วนทีมข่าว
ส่	2605 Kงข่าว
""", 'อ': """
อ่	2579 Kานเพิ่มเติม:	2579 Kานต่อ:	2579 Kานข่าวต้นฉบับ:	2579 Kานเพิ่มเติม	2579 Kานประกอบ:	2592 Kานข่าวเพิ่มเติม:	2592 Kานข่าวเพิ่มเติม	2592 Kานข่าวที่เกี่ยวข้อง:	2592 Kานข่าว:	2592 Kานเรื่องอื่น:	2601 Kานข่าวอื่นๆ	2601 Kานข่าวต้นฉบับได้ที่	2601 Kานบทความอื่นๆ	2601 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2586 Kางอิง:
""", 'เ': """
เก	2586 Kี่ยวกับผู้เขียน
เข	2583 K้าร่วมช่อง
เน	2588 Kื้อหานี้สร้าง	2602 Kื้อหาสปอนเซอร์	2602 Kื้อหาโฆษณา	2602 Kื้อหาสนับสนุนโดย
เพ	2583 Kิ่มเพื่อน
เร	2586 Kื่อง:	2586 Kื่อง :	2586 Kื่องและภาพ
""", 'แ': """
แจ	2589 K้งแก้ไขข่าว	2605 K้งเบาะแส	2605 K้งข่าว
แช	3 Kร์
แป	2588 Kลโดย
แอ	2583 Kดไลน์
""", 'โ': """
โฆ	2602 Kษณา -
""", 'ใ': """
ให	2589 K้คะแนนบทความ
""", 'ไ': """
ไม	2583 K่พลาดทุกข่าวสาร	2583 K่พลาดข่าว
""", 'ả': """
ảnh	2786 K:
""", 'ủ': """
ủng	2786 K hộ tác giả	2799 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1625 Kせて読みたい	1625 【Kせて読みたい】	1625 Kせて読みたい:
""", 'こ': """
こち	1625 Kらもおすすめ	1625 Kらもおすすめ:	1653 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1633 K記事を書いた人	1633 K記事の筆者	1636 K要約はai	1636 K要約は、ai	1636 K要約は役に立ち	1636 ※K要約	1636 K記事の翻訳	1636 K記事の要約	1636 K記事はai	1636 K翻訳	1636 K見出しはai	1644 K記事は	1644 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1625 Kと見る:	1653 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1653 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1657 【Kゼント】	1657 Kゼント応募
""", '一': """
一覧	1653 【K】
""", '下': """
下載	13 K	2825 Kapp	2825 K應用程式
下载	13 K	2825 Kapp	2825 K应用
""", '以': """
以上	2851 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2848 K:	2848 (K	2848 K係	2848 K为	2848 K為
""", '你': """
你做	59 K了吗
你可	2839 K能會喜歡:	2870 K能想看:
你有	2846 K线索
你覺	2853 K得這篇
你觉	2853 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2848 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2851 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2831 K微信公众号	2831 K官方微信
""", '内': """
内容	2851 K由ai
""", '写': """
写真	1625 【K】	1625 K:	1653 【Kを見る】	1653 【Kギャラリー】
""", '出': """
出典	1633 K:
""", '分': """
分享	3 K
""", '前': """
前回	1653 【K】	1653 Kの記事:
""", '加': """
加入	12 K	2844 K	2865 K
""", '動': """
動画	1625 【K】	1653 【Kを見る】
""", '升': """
升級	2865 K
升级	2865 K
""", '原': """
原文	2869 K刊于	2869 K刊於
""", '参': """
参与	2855 K我们的
参考	69 Kになった	1625 K:
""", '參': """
參與	2855 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2854 K错误
""", '取': """
取材	1633 K・文	1633 K・執筆
""", '另': """
另请	2839 K参阅
""", '可': """
可以	2845 K在x上
可自	68 K由转载
""", '合': """
合わ	1625 Kせて読みたい:
""", '同': """
同场	2839 K加映:
同場	2839 K加映:
""", '問': """
問問	2851 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1633 K:	1633 K/
""", '報': """
報名	2856 K參加
""", '填': """
填写	2855 K问卷
填寫	2855 K問卷
""", '如': """
如发	2854 K现
如有	2846 K线索	2846 K線索
如果	2846 K您有相关线索	2846 K你掌握	2846 K您掌握	2847 K您有
如發	2854 K現
""", '官': """
官方	2831 K微信:	2831 K微信公众号:
""", '審': """
審校	2848 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	2839 K閱讀	2839 K阅读	2839 K閱讀:	2839 【K閱讀】	2870 K阅读:
""", '开': """
开启	2825 K通知	2825 K推送通知
""", '引': """
引用	1633 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2870 K:
影音	2870 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2870 K看更多:
""", '微': """
微信	2825 K扫	2831 K公众号:
""", '您': """
您对	2853 K这篇文章
您對	2853 K這篇文章
您有	2846 K线索
您的	27 K评论
您覺	2853 K得這篇
您觉	2853 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2825 K客户端
""", '打': """
打开	13 K	2825 K微信
""", '扩': """
扩展	2839 K阅读:
""", '扫': """
扫一	2825 K扫
扫描	2825 K二维码关注	2844 K
扫码	2844 K
""", '投': """
投票	2855 K:
投稿	27 Kは
""", '报': """
报名	2856 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2844 K追蹤
""", '掃': """
掃一	2825 K掃
""", '採': """
採訪	2848 K撰文:
""", '推': """
推荐	2839 K阅读	2839 K阅读:
推薦	2839 K閱讀:
""", '提': """
提供	1633 K:
""", '摘': """
摘要	2851 K由
""", '撰': """
撰文	2848 K:
撰稿	2848 K:
""", '支': """
支持	2863 K
""", '收': """
收听	1 K	2858 K我们的播客	2858 K我们的节目
收聽	1 K	2858 K我們的播客	2858 K我們的節目
""", '文': """
文/	1633 K
文:	1633 K
文・	1633 K
文章	44 K有误	2848 K来源:	2854 K有误	2854 K有誤
""", '新': """
新聞	41 K爆料	2846 K線索
新闻	41 K热线	41 K报料	41 K爆料	2846 K线索热线	2846 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2839 K:	2839 K新聞:	2839 K內容:	2839 【K新聞】	2839 K相關	2839 K阅读:	2839 K報導:	2839 K报道:	2869 K精彩内容	2869 K精彩內容	2869 K资讯	2869 K資訊	2869 K内容请	2869 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2846 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	2851 K容由ai
本报	41 K热线
本摘	2851 K要
本文	2848 (K作者	2848 K作者	2851 K摘要	2851 K由ai	2851 K由人工智能翻译	2851 K由人工智能生成	2851 K由人工智慧	2869 K章來自	2869 K转载自	2869 K轉載自	2869 K来自	2869 K來自
""", '来': """
来发	31 K表第一
来源	2848 K:
""", '校': """
校对	2848 K:
""", '構': """
構成	1633 K・文
""", '次': """
次に	1625 K読む:
次の	1653 Kページ:	1653 【K記事】
次ペ	1653 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2844 K加入	2845 K在	2845 K关注	2846 K提供线索	2846 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2844 K加入	2845 K在	2846 K提供線索	2846 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	2851 K要
""", '测': """
测一	2855 K测:
""", '測': """
測一	2855 K測:
""", '点': """
点击	2839 K查看	2839 K阅读:	2858 K观看视频	2858 K收听
点我	2844 K加入
""", '熱': """
熱門	2870 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2846 K请	2846 K請
""", '用': """
用微	2825 K信扫
""", '画': """
画像	1625 【K】	1653 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2854 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2839 K阅读	2839 K新闻	2839 K报道:	2839 K阅读:	2870 K新闻:	2870 K文章:
相關	2839 K新聞	2839 K報導	2839 【K新聞】	2839 K閱讀:	2870 K新聞:	2870 K文章:	2870 K報導:
""", '看': """
看更	2839 K多:
""", '立': """
立即	2844 K加入	2855 K报名	2855 K報名
""", '筆': """
筆者	1633 Kプロフィール
""", '編': """
編輯	2848 K:
編集	41 K部への情報提供
""", '线': """
线索	2846 K征集
""", '编': """
编辑	2848 K:	2848 (K:
""", '聽': """
聽我	2858 K們的podcast
""", '著': """
著者	1633 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2858 K上方影片
""", '观': """
观看	2858 K上方视频
""", '视': """
视频	2870 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2865 K	2875 K本報	2875 K我們	2875 K本刊
""", '記': """
記事	7 Kの誤り	1644 Kの誤り	1644 Kに誤り
記者	1633 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1625 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1657 【Kプレゼント】	1657 Kプレゼント
""", '請': """
請支	2863 K持
""", '订': """
订阅	2865 K	2875 K本报	2875 K我们	2875 K本刊	2875 K本公众号	2875 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	2863 K持
""", '責': """
責編	2848 K:
""", '資': """
資料	2848 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2863 K
""", '责': """
责任	2848 K编辑:	2848 (K编辑
责编	2848 K:
""", '赞': """
赞助	2863 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2852 K摘要
这段	2852 K摘要
这篇	8 K文章	52 K调查	52 K报道	2852 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2852 K摘要
這篇	2852 K文章
""", '采': """
采写	2848 K:
""", '長': """
長按	2844 K
""", '长': """
长按	2844 K
""", '開': """
開啟	2825 K通知	2825 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1625 K記事	1625 K記事:	1625 【K記事】	1625 K:	1625 【K】	1653 【K写真】
""", '閱': """
閱讀	2839 K更多
""", '问': """
问问	2851 K我们的ai
""", '阅': """
阅读	2839 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	2855 K報名
""", '马': """
马上	2855 K报名
""", '點': """
點我	2844 K加入
點擊	2839 K查看	2839 K閱讀:	2858 K觀看影片
""", '같': """
같이	1683 K 보기:
""", '관': """
관련	1683 K 기사:	1706 K 기사 :	1706 [K 기사]	1706 K 기사-
관련기사	1683 K	1683 K:	1683 [K]	1706 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1694 K #줄 요약
기사에	73 K 대해 궁금	1699 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1706 K 기사:
""", '당': """
당신의	1698 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1683 K 읽기:
더보기	1683 [K]	1683 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1698 K 설문에	1698 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1706 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1694 K 요약은
""", '사': """
사진출처	1709 K:
""", '생': """
생성형	1694 K ai가 요약
""", '설': """
설문에	1698 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1698 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1683 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1694 K 요약은 ai	1694 K 요약이 도움	1694 K 기사는 인공지능	1694 K 기사는 ai	1694 K 번역	1699 K 기사가 도움이	1699 K 기사를 어떻게	1699 K 뉴스에 대한 의견	1699 K 기사에 대한 의견
이슈	1706 [K]
이어	1683 K 읽기:
""", '인': """
인기기사	1706 [K]
""", '자': """
자료출처	1709 K:
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
추천	1683 K 기사:
추천기사	1706 [K]
""", '출': """
출처	1709 K:	1709 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1683 K 볼 만한 기사:	1683 K 보면 좋은 기사:	1706 [K 읽기]
""", '핫': """
핫클릭	1706 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1683 [K]
"""}

CONTAINS = {',': """
,说:	2880 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2212 K-vă	2216 K
abonații	50 K pot	2213 K noștri
abonează	80 K-te	2167 K-te pentru	2172 K-te pe youtube	2212 K-te
abonné	50 en tant qu'K	1200 pas encore K	1202 déjà K	1204 en tant qu'K
abonnés	1200 réservé à nos K	1202 réservé aux K	1284 nos K	1287 K
abonējiet	80 K	1794 K
actualité	1210 l'essentiel de l'K	1220 suivez l'K	1220 suivez toute l'K	1220 retrouvez toute l'K	1243 couvre l'K
adatkezelési	1408 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1024 K
adomány	1456 K
adományoddal	1452 K
adományok	1456 K
adományozz	1452 K
adományozzon	1429 K itt
advirtió	1024 K
adó	1397 K #%
adód	1454 K #
adója	1429 K #
adăugat	2215 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2549 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1286 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1024 K
afișată	60 email nu va fi K
agregó	1024 K
aicināja	1797 K
aizsargātas	1763 visas tiesības K
aiškino	1757 K
ajouté	1286 a K
ajută	2212 K-ne
ajánld	1452 K fel
alkalmazás	1405 töltsd le az K
alkalmazásban	1427 az K
alkalmazást	1427 K
alkalmazásunk	1453 K
alkalmazásunkat	1405 töltse le K
alkalmazásunkban	84 K
alăturat	2186 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1264 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	529 jetzt K:
anketě	337 naší K	337 v K
ankietę	35 naszą K	2046 naszą K	2046 krótką K
anmäl	2569 K dig till vårt	2569 K dig till våra
anmäla	2544 genom att K dig
annoncé	1286 a K
annoncør	436 betalt af en K	436 betalt af K
annonslänkar	37 K	74 K	2549 K
annonsör	2558 betalt av en K	2558 betald av en K
annonsør	1985 betalt av en K
anunció	1024 K
anunțat	2215 a K
använder	2514 vi K cookies	2515 K kakor
anúncio	2142 após o K	2142 depois do K
anúncios	70 sem K	2160 sem K
apelował	2082 K
apelowała	2082 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	951 descarga la K	951 descarga nuestra K
aplicația	84 în K noastră	2173 descarcă K	2212 descarcă K noastră	2212 descarcă gratuit K	2212 descarcă K și	2213 K noastră
aplikacją	84 z naszą K
aplikację	2011 pobierz naszą K	2012 pobierz K	2012 ściągnij K	2069 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2403 našej K
aplikáciu	2403 mobilnú K	2403 K
aportació	290 la teva K
aportación	986 tu K	1012 haz tu K
apoyá	1021 K
applikációnk	1427 K
applikációnkat	1427 K
applikációnkban	84 K
apsolīja	1797 K
apóyanos	986 K	1021 K
apóyenos	986 K	1021 K
apúntate	930 K a	946 K a nuestra	946 K gratis	1021 K gratis
apărat	2215 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2658 bir K paylaş
artykuł	15 darmowy K	20 cały K	2000 podoba ci się ten K	2047 nasz K do końca	2067 ostatni darmowy K	2080 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	931 te ha gustado este K	939 regala este K	939 regalar este K	942 último K gratis	942 te queda # K	1015 y lee este K	1022 este K
artículos	15 K gratis	942 K gratis este mes	942 te quedan # K	942 límite de K
aseguró	1024 K
associés	1226 cookies K à ce contenu
assuré	1286 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	582 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2167 K-te pentru
autorką	2038 kontakt z K
autorská	319 K práva
avertizează	2215 K
avísanos	1021 K
ayúdanos	986 K	1021 K a
açikladi	2675 K
açin	2658 K
añadió	1024 K
año	1023 al K
""", 'b': """
bağirdi	2675 K
bağirdilar	2675 K
bağiriyor	2675 diye K
bağiriyordu	2675 K
bağiş	2672 K yap	2676 K
bağişiniz	2672 K
bağlantilari	74 satiş ortakliği K	2655 satiş ortakliği K
başlayan	2657 tl'den K
başvurun	2658 K
behält	29 K sich vor	29 K sich das recht
behöver	2496 vi K ditt stöd	2569 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1405 értesítések K
beløb	448 fast K
beløp	1995 gi et K	1997 fast K
bemängeln	607 K
bemängelt	607 K
berätta	67 K för oss	67 K din
berättade	2572 K
berättar	2572 K
bestätigen	472 K sie ihre
bestätigungslink	573 K
bestätigungsmail	472 K	573 K
betalvägg	2573 K
bezplatný	357 poslední K článek	2397 náš K webinár	2420 posledný K článok
bezplatných	2406 K článkov
bezpłatne	2052 K konto
bezpłatny	2043 nasz K webinar	2067 ostatni K artykuł
bezpłatnych	2052 limit K
beğendiyseniz	2673 bu haberi K	2673 bu yaziyi K
biết	2811 cho K
blokování	311 K reklam
boletín	78 el K	78 al K	78 nuestro K	946 recibe el K	946 nuestro K	949 K diario	1021 recibe el K	1022 nuestro K	1025 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1209 dans votre K mail	1209 dans votre K e-mail
brezplačen	2477 zadnji K članek
brezplačne	2464 K članke
brezplačni	2457 naš K webinar	2477 zadnji K članek
brezplačnih	2464 K člankov
bronił	2082 K się
brzmiał	2082 K
brzmiała	2082 K
brzmiało	2082 K
butlletí	259 subscriu-te al K	259 el nostre K	291 el nostre K	294 K
buzdított	1455 K
buzdította	1455 K
buzón	79 en tu K	947 en tu K
bájate	1021 K la app
bölümünde	85 yorum K
bönföll	2572 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2572 K
bønfaldt	449 K
bønn	1919 vi har en K til deg
bønnfalt	1998 K
bústia	281 a la teva K
bülten	2651 e-K	2676 K
bültene	2618 K abone	2618 K kayit	2618 K kaydol
bülteni	2651 haber K
bültenimiz	78 K	2673 K
bültenimize	78 K	78 e-K	2618 K	2672 K	2673 K
bültenine	2651 K
błagał	2082 K
błagała	2082 K
bạn	49 gửi cho K bè	2764 hộp thư của K	2798 sự ủng hộ của K	2808 mời K	2808 cần sự ủng hộ của K	2808 nhờ sự ủng hộ của K
bằng	2806 K văn bản của báo
""", 'c': """
caffè	1559 un K
café	54 me paga um K	987 un K	1012 un K al mes	1246 un K
caractères	1264 limitées à # K
catedrática	983 es K
catedrático	983 es K
celého	299 pro čtení K
cercetătoare	2186 este K
cercetător	2186 este K
chaîne	1284 notre K
chefredaktör	2534 är politisk K	2534 är K
chefredaktør	414 er K
chuyện	2785 bạn có câu K
chép	2780 cấm sao K	2806 mọi sao K
chính	2773 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2764 bản tin của K tôi	2767 theo dõi K tôi	2785 cho K tôi qua	2785 liên hệ với K tôi	2808 ủng hộ K tôi	2808 K tôi cần sự giúp đỡ	2808 giúp K tôi	2808 theo dõi K tôi	2808 hãy gửi cho K tôi	2808 hãy liên hệ với K tôi	2808 hãy báo cho K tôi	2809 K tôi trên	2809 của K tôi	2809 cho K tôi
chọn	2808 hãy bình K
cikkünk	1453 minden K
cikkünkhöz	1453 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2115 nos K
comentó	1024 K
comisión	1001 recibir una K
comissió	276 rebre una K
comissão	2141 receber K	2141 receber uma K
commerciële	1879 K partner
communauté	1251 K whatsapp	1251 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1583 parte della nostra K
condamné	1286 a K
condiții	2176 termeni și K
confidentialité	1227 politique de K
confidențialitate	2176 politica de K
conférences	1243 est maître de K
connecté	1229 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2092 acesse todo o K	2136 ao exibir este K	2136 ao ver este K
contribuição	2128 com a sua K	2159 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1024 K
conversación	969 participar en la K
conținut	9 acest K	2167 K doar pentru abonați
conținutului	2183 preluarea K
cookieinställningar	2536 K
corespondentă	2186 este K
creează	2212 K un cont pentru a citi
csatornájára	1419 viber-K
csatornánk	1453 K
csatornánkhoz	1419 telegram-K	1419 whatsapp-K
csatornánkra	1419 youtube-K	1452 iratkozz fel K	1452 iratkozzon fel K
csábított	1455 K
cuéntanos	38 K	67 K	969 K en	1021 K
cuéntenos	38 K	67 K
czytać	2006 aby K dalej	2006 żeby K dalej	2079 chcesz K dalej
czytelników	36 naszych K	2047 opiniami K	2058 z wpłat K	2058 dzięki wsparciu K	2075 K	2080 naszych K	2080 z wpłat K
câmpurile	60 K cu steluță
cântau	2215 K
címével	1451 e-mail-K
cùng	51 hãy tham gia K họ
của	2787 là cây bút K	2809 độc giả K
""", 'd': """
daní	2411 # % z K	2411 #% z K
darbą	1755 mūsų K
darowiznę	2004 przekaż K	2079 przekaż nam K	2079 przekaż K na
datenschutzerklärung	489 unserer K	605 unserer K	605 unsere K
datenübertragung	523 der K zu
dați	62 K-mi tag
debatindlæg	415 send dit K	415 skrive et K
debatredaktør	414 er K
debattredaktør	1959 er K
debattør	414 er K
declaró	1024 K
decía	1024 K
demandé	1286 a K
denmişti	2675 K
denunció	1024 K
dependență	83 jocurile de noroc pot crea K
descárgate	951 K la	951 K nuestra
destekçimiz	2658 K olun	2672 K olun
desteğiniz	2672 K
desteğinizle	2673 K
desteğiyle	18 okurlarin K	2644 yapay zeka K	2653 K ayakta	2663 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2402 K môžu
disponível	2100 K no google play
doação	2088 faça uma K	2128 sua K	2159 sua K	2159 faça uma K	2163 K
doações	2163 K
dodał	2082 K
dodała	2082 K
dodává	371 K
događaj	2335 naš K
domagał	2082 K się
donació	290 fes una K	294 K
donación	934 haz una K	934 tu K	986 tu K	986 una K	1021 tu K	1021 haz una K	1025 K
donația	2212 K ta
donație	2212 fă o K	2216 K
donații	2216 K
donează	2212 K acum
doporučil	371 K
doporučila	371 K
doporučovala	371 K
dopuštenja	2346 bez K
doradzał	2082 K
dorzuć	2079 K się
dostawać	2068 chcesz K
dostávajte	2426 K
dostávat	358 chcete K
dostávať	2421 chcete K
dostávejte	364 K
dostęp	80 kup K	2006 masz już K	2052 pełny K do	2052 wykup K	2079 kup K
dostępny	2006 artykuł K tylko
dotazník	338 krátký K	2401 krátky K
dotazníka	2401 nášho K
dotazníku	337 našeho K	338 krátkého K
dowolną	2081 K kwotą
dočtete	345 více se K
dołóż	2079 K się
dołącz	51 K do nich	51 K	2017 K do nas na	2079 K do nas	2079 K do grona	2079 K do nich
draudžiama	1729 K kopijuoti	1729 be leidimo K	1729 be sutikimo K
draudžiamas	1750 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2080 K dalej
dziennikarką	2039 jest K
dzięki	2080 K wam	2080 K tobie
dziękujemy	2049 K za zapisanie	2049 K za zapis	2079 K, że nas czytasz
där	42 var du K
débloquer	1202 pour K
déclare	1286 K
déclaré	1286 a K
découvrez	1200 K nos offres	1283 K nos offres
déductible	1194 K des impôts	1194 K à #	1285 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1286 K
déplore	1286 K
déposés	1256 des cookies seront K
désabonner	1209 K à tout moment
désactiver	1224 K adblock
désactivez	1224 K adblock
désinscrire	1210 vous K à tout moment
díky	369 K vám
dömde	2572 K
dømte	449 K	1998 K
děkujeme	368 K, že nás čtete
dụng	2769 tải ứng K	2808 tải ứng K của	2808 hãy tải ứng K	2808 tải ngay ứng K
""", 'e': """
edellyttää	1177 K tunnusta
editörlerimize	39 K
editörüdür	2641 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1001 no ha participado en la K
electrònic	259 el teu correu K
electrónico	60 correo K no se mostrará	947 tu correo K	969 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1399 a teljes cikk K
elsőként	1428 értesülj K
előfizetés	1456 K
előfizetéssel	1431 K
előfizető	1399 már K	1452 legyen K
előfizetőink	50 K	1399 K olvashatják	1431 K számára	1453 K
előfizetők	50 az K	1441 csak K	1456 K
előfizetőknek	1400 csak K	1441 K szól
előfizetőként	50 K
előfizetőnktől	1451 K
emlékeztetett	1455 K
endereço	2114 seu K de email não será
engedély	1434 K nélkül tilos
engedélyezze	1407 K a javascript
engedélyhez	1434 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1284 cette K	1895 onze korte K	1895 onze K
enquêtent	1284 K pour vous
enquêtes	1284 nos K
ensimmäinen	1183 K kuukausi
enthält	523 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1021 K
epizódu	2399 K
erhvervsredaktør	414 er K
erhältlich	529 shop K	602 im shop K
erişin	2658 K
erklärt	607 K
erklärte	607 K
erkände	2572 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	604 K sie es weiter
erzählt	67 K uns	607 K
erzählte	607 K
escribió	1024 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	969 K a	1021 K
estimé	1286 a K
estás	931 ya que K aquí	931 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2626 javascript'i K
evästeasetuksiasi	1154 K
evästeet	1154 K	1179 K
evästeitä	1137 K
existují	348 K díky
experiência	67 conte sua K
explicó	1024 K
expliqué	1286 a K
expérience	67 partagez votre K
externého	2393 K obsahu
externí	330 K obsah
externího	330 K obsahu	330 obsah z K
externý	2393 K obsah
""", 'f': """
favoritkälla	2530 K
faça	2159 K um pix
felelősséget	30 nem vállal K
felhasználási	1408 K feltételek
feliratkozás	1401 K a hírlevélre	1401 hírlevél K
feliratkozásommal	1417 K
feliratkozással	1417 K
filmări	40 poze și K
folosește	2176 K cookie
folytatásához	1399 a cikk K
fordítóval	1424 gépi K
forintért	1431 havi # K
formulára	2404 odoslaním K
formulário	2159 inscreva-se no K
formuláře	341 odesláním K
forrásként	1418 kedvenc K
fortæl	67 K os
fortæller	449 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2572 K
férjen	1452 K hozzá
följ	2510 K oss på	2569 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2526 alla rättigheter K
fördere	604 K
fördermitglied	80 werden sie K	544 werde K	544 werden sie K
fördern	604 jetzt K	604 K sie
föredragen	2530 K källa
föredragna	2530 K källa
föreslog	2572 K
författare	2534 är K och
förklarade	2572 K
förklarar	2572 K
försvarade	2572 K sig
følg	389 K os på	446 K os	1935 K oss på	1995 K oss
første	427 K måned	448 K måned	1973 K måned	1997 K måned
független	1397 támogassa a K	1453 K sajtó
főszerkesztője	1422 K
""", 'g': """
gadā	1796 K
gazeteciliği	2673 bağimsiz K
gazeteciliğimiz	2673 K
gazetę	2078 kup K
gefällt	573 K ihnen, was sie	573 K dir, was du
gelmişken	2612 buraya kadar K
geöffnet	492 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	83 K kann süchtig machen
glücksspiele	83 K können süchtig machen
godišnje	2372 K
gridò	1597 K
gràcies	282 K a gent com tu	291 K a tu
grátis	2161 teste K
grâce	18 K à vous	1191 K à vos dons
gwiazdką	60 pola z K
gärna	2569 vill K höra från dig
går	373 før du K	1919 før du K
gåva	2496 ge en K i dag	2496 ge en K nu	2497 din K	2497 ge en K	2569 din K gör	2569 ge en K i dag	2573 K
gönderdik	2665 size bir e-posta K
gönderin	2658 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2570 K mer
göre	2675 K
görün	2658 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2658 K
gösterilmeden	2634 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2082 K
głosiła	2082 K
głosiło	2082 K
głosuj	2063 K
głosujcie	2063 K
głównej	2054 na stronie K
gương	64 trang K
gửi	49 hãy K	2785 xin K về
""", 'h': """
használ	1407 cookie-kat K	1408 sütiket K
használat	1407 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	607 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	515 bei google K
hirdették	1455 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2537 K av ai	2559 K av ai	2569 K oss
hjälper	2569 din gåva K
hjælp	417 K af ai	417 K fra ai	437 K af ai	446 vi har brug for din K	446 K os
hjælper	446 dit bidrag K
hlásal	371 K
hlásala	371 K
hlásá	371 K
hovorí	2432 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1455 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1155 tekoälyä K
hágase	80 K socio
hájil	371 K se
hájila	371 K se
häng	2569 K med i
häufiger	515 bei google K
hävdar	2572 K
håller	43 K du med	43 K du inte med	2566 läsare som K
hævder	449 K
hébergé	1226 ce contenu est K par
híreinket	1451 K
hírekben	1405 a google K	1418 google K
hírlevelére	1417 K
hírlevelünk	78 K	1453 K
hírlevelünket	1417 K
hírlevelünkre	78 K	1401 K	1452 iratkozzon fel K	1452 iratkozz fel K	1453 K
hírlevél	1456 K
hírlevélre	78 K	1452 iratkozz fel a K	1452 iratkozzon fel a K
hó	1454 ft/K
hónap	1431 első K	1454 első K
hören	597 K sie hier.
hører	1964 der du K
hükmetti	2675 K
hüüdis	1066 K
hüüdsid	1066 K
hűségidő	1441 K nélkül
hồng	2805 nhận hoa K
""", 'i': """
iecienītāko	1771 K avotu
ifølge	449 K	1998 K
illimité	1204 accès K	1273 en K
imágenes	40 tus K
incorporó	983 se K a
independentă	2213 presa K
independência	2160 a K
indicó	1024 K
indiqué	1286 a K
indrømmede	449 K
indrømmer	449 K
indépendance	1284 notre K
indépendant	1191 soutenez le journalisme K	1284 journalisme K	1284 média K
indépendante	1270 la presse K a	1284 presse K	1284 information K
información	959 sigue toda la K	959 siga toda la K	983 cubre la K	1022 esta K
informację	2038 wyślij K
informațiilor	2183 preluarea K
informó	1024 K
informē	1797 K
ingresá	77 K tu correo
innehåll	2515 externt K	2536 externt K
innehållet	9 K
innrømmer	1998 K
innrømmet	1998 K
inquiète	1286 s'K
inquérito	35 nosso K
inscrição	2096 cancelar a K	2150 sua K foi
inscríbete	930 K
insändare	43 K	2535 skicka din K	2535 din K till	2535 skriva en K
intelektą	1737 dirbtinį K	1752 dirbtinį K
inteligencję	2060 przez sztuczną K
inteligencí	350 umělou K
intelligenciával	1424 mesterséges K készült	1443 mesterséges K
introduceți	77 K adresa de email
intégralité	1200 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1022 esta K
investigação	2160 esta K
investigație	2213 această K
investigațiile	2213 continua K
invítame	54 K a un café	54 K un café	1021 K a
invítanos	1021 K a
ismételgette	1455 K
istediğiniz	2617 K zaman iptal	2674 K zaman iptal
izražavaju	2340 komentari K
içeriği	9 K
içeriğin	2643 harici K
išorinio	1735 K turinio
""", 'j': """
jautāja	1797 K
javasolják	1455 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2000 skoro już tu K	2000 skoro tu K
jugé	1286 a K
jurnalistă	2186 este K
jurnaliștii	39 K noștri	2209 K noștri îți trimit	2213 K noștri
jälgi	1063 K meid
jäljellä	1173 ilmaista juttua K
jäseneksi	80 liity K	1181 liity K
""", 'k': """
kanał	2080 nasz K
kannatusjäseneksi	1181 liity K
kanál	369 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2373 K
kedykoľvek	2378 odhlásiť sa môžete K
keresőben	1418 google-K
khoản	2762 bạn đã có tài K	2773 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2780 K sao chép
khẳng	2811 K định
kiabált	1455 K
kiabálta	1455 K
kiabálták	1455 K
kifogásolja	1455 K
kirjeessä	1184 luki K
kiáltott	1455 K
kiáltotta	1455 K
kiáltották	1455 K
kiến	2793 ý K của bạn sẽ	2808 hãy gửi ý K	2808 vui lòng gửi ý K
kliknutím	341 K na
kolačića	2331 K	2361 K
kolačiće	2331 K	2361 K
kolačići	2331 K
komentować	6 K	2026 aby K
komentár	6 pridať K	2402 pridajte K
komentára	2402 pridanie K	2402 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	328 je K	328 , K
komentátorem	328 je K
komentátorkou	328 je K	2391 je K
komentátorom	2391 je K
komentář	6 přidat K
komentáře	6 pro přidání K	339 vložení K	339 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1155 K
konferencję	2043 naszą K
konuştu	2675 diye K	2675 K
kopírovanie	2384 K obsahu bez	2384 K je zakázané
kopēšana	1770 K bez
korespondentką	2039 jest K
korespondentė	1734 K
korábban	1450 K itt írtunk	1450 K ebben a cikkben írtunk
krzyczał	2082 K
krzyczała	2082 K
krzyknął	2082 K
krzyknęła	2082 K
krävde	2572 K
krævede	21 K felter er	449 K
krönikör	2534 är K
kulturalną	2047 K dyskusję
kulturredaktör	2534 är K
kulturredaktør	414 er K	1959 er K
kumppanuuslinkkejä	74 K	1167 K
kvíz	337 náš K	2401 náš K
kvíze	2401 našom K	2401 v K
kvízu	337 našem K	337 v K
kyltissä	1184 luki K
kysyivät	1184 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1454 K
käyttää	1135 tämä sivusto K
käyttöehdot	1162 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1455 K
kérdezték	1455 K
kérdőívünket	35 K
kért	1455 K
kérte	1455 K
kérték	1455 K
können	604 K sie uns
könyörgött	1455 K
könyörögtek	1455 K
köszönjük	1452 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1405 K minket	1452 K minket
követelte	1455 K
követelték	1455 K
közlése	1442 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1455 K
kúpte	2429 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	607 K an
künstlichen	533 K stimme vorgelesen	533 K stimme vertont
künstlicher	590 mithilfe von K
küpsised	1043 K
küpsistega	1043 K	1062 K
küsis	1066 K
kč	343 za # K	343 od # K	370 od # K
kļūsti	1794 K par
křičel	371 K
křičela	371 K
křičeli	371 K
kể	2811 K
""", 'l': """
labākie	1790 K raksti tavā
lamentó	1024 K
lançait	1286 K
lasītu	1760 lai K tālāk
lasītāji	1795 mūsu K
lasītājiem	1795 mūsu K
lejupielādē	1794 K
leverandør	1961 ekstern K
leverantör	2536 extern K
leído	1015 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1780 K
linkistä	1166 lisää tästä K
lisenssillä	47 K
lisäsi	1184 K
llicència	47 K cc
lucrează	2186 K în presă
lunedì	17 ogni K
lună	2214 pe K
luận	6 để bình K	85 phần bình K	2762 đăng nhập để bình K	2793 bình K của bạn sẽ	2808 đăng nhập để bình K
lájkolj	1405 K minket
lákal	371 K
läget	2545 koll på K
lähdet	1121 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2548 du kan K mer	2548 kan du K mer	2548 K mer om	2570 fri att K
läsare	36 våra K	2546 våra K	2570 våra K
läsarna	18 tack vare K
läser	2569 tack för att du K
läsning	0 min K
lästid	0 K
låst	441 K for	1990 K for	2563 K för
læser	446 tak fordi du K
læserbrev	43 K	415 skrive et K	415 send dit K
læsere	36 vores K	447 vores K
læseres	426 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	942 K de notas
límites	939 sigue leyendo sin K
lòng	2785 vui K gửi về	2808 vui K gửi về
löd	2572 K
lød	449 K	1998 K
lūdza	1797 K
lập	2797 ủng hộ báo chí độc K	2809 báo chí độc K
""", 'm': """
magyarázta	1455 K
mailovú	2404 e-K adresu
mainoslinkkejä	37 K	74 K	1167 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1045 K abil
materiał	9 ten K
matéria	20 ler esta K	2092 esta K é só	2155 para ler esta K	2160 esta K
matérias	2127 limite de K
matí	290 rep cada K
mawiał	2082 K
mawiała	2082 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1455 K
megszakítása	21 válasz K
meidän	1181 tue K
meitä	1164 tukea K	1164 tue K	1181 tue K	1181 auta K
mencióname	62 K
menționat	2215 a K
mesačne	2431 K
mesečno	2372 K	2490 K
mesélte	1455 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2081 za K
miesięcznie	2081 K
miễn	15 bài K phí	2800 hết số bài K phí	2810 dùng thử K phí
mjesečno	2372 K
modération	83 jouez avec K	1264 charte de K	1264 K par la rédaction
mokė	1757 K
mondták	1455 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	939 este mensaje se K en
multó	1024 K
mulțumim	2212 K că ne citești
munkatársa	1422 K
munkatársunknak	39 K
munkánk	1453 K
munkánkat	1397 támogasd K	1397 támogassa K	1429 K	1452 támogasd K	1452 támogassa K	1453 K
myönsi	1184 K
másodközlés	1415 K
märkis	1066 K
määräsi	1184 K
mån	2547 kr/K	2571 kr/K
månad	2499 testa en K	2547 en K för	2569 testa en K	2571 per K	2571 varje K
månaden	2547 första K	2571 i K	2571 första K
månader	2547 K för #	2569 testa # K
månadsgivare	2569 bli K
måned	379 prøv en K	427 i # K	446 prøv en K	448 pr. K	1973 en K for	1995 prøv en K	1997 per K
måneden	448 om K	1997 i K
måneder	427 i # K	1973 K for #
média	1284 notre K
mês	2160 até o fim do K	2161 por K	2161 ao K
mình	54 mời K ly cà phê	62 tag K
míní	371 K
mówi	2082 K
mówili	2082 K
mówił	2082 K
mówiła	2082 K
môžete	2400 článok si K
müşterimiz	2669 K
mācīja	1797 K
mākslīgais	1777 K intelekts
mēnesis	1796 pirmais K
mēnesī	1796 K
mėgstamiausią	1730 K
mėnesį	1756 per K
měsíc	343 první K	370 za K	370 první K
měsíčně	370 K
můžete	336 článek si K
mạnh	2811 nhấn K
""", 'n': """
nabádal	371 K
nabádala	371 K
naléhal	371 K
namawiał	2082 K
namawiała	2082 K
napisał	2082 K
napisała	2082 K
napiš	38 K nám	67 K nám
napište	38 K nám	327 K nám	360 K na	368 K nám
napísal	2432 K
napíšte	38 K nám	2390 K nám	2390 K, prosím	2423 K na	2429 K nám
naročilo	2463 hvala za K
naročite	80 K se	2437 K se na naše	2488 K se
naročnik	50 kot K	2436 že K
naročnike	2444 samo za K	2444 le za K
naročniki	50 K lahko	2476 lahko berejo le K	2476 berejo samo K	2492 K
naročnikom	2436 dostopen le K	2436 na voljo K	2436 na voljo samo K	2436 na voljo le K	2476 dostopna le K	2476 dostopna samo K	2476 dostopen le K	2476 dostopen samo K
naročnina	2464 K	2492 K
naročnino	2464 z K	2486 z K
narzędzi	2060 przy wsparciu K ai
naujienlaiškio	1742 K
naujienlaiškis	1755 mūsų K	1758 K
naujienlaiškį	1722 mūsų K	1742 K	1754 užsisakykite K	1755 mūsų K
navođenja	2346 bez K izvora
navođenje	2346 uz K izvora
nawoływał	2082 K
našeho	333 do K týmu	333 K e-shopu
našem	2335 K timu
našich	359 K zpráv	2422 K správ
neatkarīgu	1794 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1452 segíts K	1452 írjon K	1452 írj K	1452 jelezd K	1453 K adód
nemokamą	1746 K paskyrą
neobmedzený	2377 K prístup
neodpovídá	30 K za
neomezený	323 K přístup
neomezeně	299 K číst
nepiekrītat	43 K
nepriklausomą	1744 paremkite K žurnalistiką	1754 paremkite K	1755 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1147 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	368 podpořte K
nezávislá	369 K média
nezávislé	2430 K médiá
nezávislú	2429 podporte K
ngoài	2788 nội dung bên K
nguồn	2783 K ưu tiên	2783 K tin ưu tiên	2806 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2793 chịu trách K về nội dung bình luận
nhân	2789 trí tuệ K tạo
nhấn	2808 K vào đây
nhận	2764 đăng ký K bản tin	2764 đăng ký K tin	2808 đăng ký K bản tin	2808 đăng ký K tin
nhập	24 đăng K	2762 vui lòng đăng K	2762 đăng K để đọc	2762 đăng K để xem	2762 đăng K để lưu	2762 hãy đăng K để	2808 đăng K để đọc	2808 đăng K để xem
niedostępny	2040 materiał wideo jest K
niezależne	2079 wesprzyj K	2079 wspieraj K	2080 K media
niezależność	2080 K
niezależną	2080 jesteśmy K
noastră	2213 munca K
nolēma	1797 K
norāda	1797 K
nosūtīsim	57 jums K
notificações	14 as K	2102 ative as K	2102 ativar K	2102 receba K
notificările	14 K	2173 activează K
notifikácie	2403 K
notícia	2160 esta K
notícias	2096 receba as K	2096 receba K	2105 siga as últimas K
novinařina	369 naše K
novinařinu	369 nezávislou K
novinár	2391 je K	2391 , K
novinári	2430 naši K
novinárka	2391 je K	2391 , K
novinárkou	2391 je K
novinárom	2391 je K
novinář	328 je K	328 , K
novinářem	328 je K
novináři	369 naši K
novinářka	328 je K	328 , K
novinářkou	328 je K
novičke	2437 na e-K
novičnik	2445 K	2445 e-K	2489 naš e-K	2492 K
novičnika	2445 K
nuotraukų	40 K ir vaizdo
nusprendė	1757 K
nášho	2397 do K tímu
nächste	21 in diesem browser für die K	604 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2811 K
nõus	43 ei ole K?
năm	2810 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	333 našem K
obegränsad	2502 K tillgång
obećala	2373 K
obećao	2373 K
obiecał	2082 K
obiecywał	2082 K
obligāta	1770 atsauce K
oblíbené	325 K zdroje
oblíbených	325 K zdrojů
oblíbenými	325 K zdroji
obrigatórios	21 campos K são	2114 campos K são
obveščanje	2463 na naše K
obľúbené	2388 K zdroje
obľúbených	2388 K zdrojov
obľúbenými	2388 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	358 chcete K
odebírejte	303 K náš	364 K	368 K
odemkněte	299 K si
odhlásit	304 K se můžete kdykoli
odoberať	2421 chcete K
odpoveď	21 zrušiť K
odpovídal	371 K
odpověděl	371 K
odpověděla	371 K
odpověď	21 zrušit K
odpowiadał	2082 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2082 K
odpowiedziała	2082 K
odražavaju	2340 komentari K	2340 komentari ne K
odídete	2386 kým K
ofereça	2092 K este artigo
ograniczeń	2006 czytaj bez K	2006 czytaj więcej bez K
også	51 bli med du K
ogłosił	2082 K
ogłosiła	2082 K
oikaisupyynnöt	1158 K
oikaisupyyntö	1158 K
olvashatják	1449 csak előfizetők K
olvasási	0 K idő
olvasóiból	1429 K él
olvasóink	36 K	1453 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1021 danos tu K
ordenó	1024 K
ordonné	1286 a K
ortakliği	2655 iş K linkleri
orzekł	2082 K
osobních	321 ochrany K údajů	321 ochraně K údajů
osobných	2393 K údajov
ostrzegał	2082 K
ostrzegała	2082 K
ostrzegł	2082 K
otrzymywać	2068 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	371 K	2432 K
oznámila	371 K	2432 K
ozvěte	38 K se nám	67 K se nám	327 K se nám	368 K se nám
""", 'p': """
padėkite	1754 K mums
pageidaujamą	1730 K šaltinį
paklausė	1757 K
palīdzi	1784 ziedo un K	1794 K mums
palīdzību	1777 mākslīgā intelekta K	1792 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1754 K mums
parsisiųskite	1754 K
participación	970 normas de K
partnerské	74 K odkazy	346 K odkazy	2409 K odkazy
partneři	310 my a naši K
pastā	1782 e-K
pastāstiet	38 K mums	67 K mums
patronką	2058 zostań naszą K
patrões	2160 sem K
paylaşin	25 K	49 K	2658 K
paziņoja	1797 K
paziņojumus	1781 K
państwa	2038 czeka na K
pašte	1742 jūsų el. K
pažadėjo	1757 K
periódico	1022 este K	1022 nuestro K
permanència	292 sense K
persiųskite	49 K
personvernerklæring	1940 K
phê	54 mời tôi một ly cà K	2797 mời bạn một ly cà K
phóng	2785 liên hệ K viên	2787 là K viên báo	2787 là K viên của	2808 hãy liên hệ K viên
phút	0 K đọc
pidió	1024 K
pidätetään	1143 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2082 K
pisała	2082 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2328 K nam	2360 K nam na	2360 K na	2370 K nam	2450 K nam	2450 K na	2480 K nam na	2480 K na	2488 K nam
piškotke	2453 K	2481 K
piškotki	2453 K
piškotkov	2453 K	2481 K
pište	360 K na	360 K nám na
plakáton	1455 állt a K
plânge	2215 se K
pochází	330 obsah K
podcastów	2044 K
podcastů	335 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2082 K
podporovatelé	369 naši K
podporují	369 nás K
podpoře	369 díky K
podpořte	348 K	368 K nás	368 K naši	368 K naše	368 K mě
podrška	2370 vaša K
podrške	2347 bez vaše K	2371 vaše K
podršku	2370 vašu K
podržite	2347 K	2370 K nas	2370 K naš
podělte	67 K se s námi	67 K se o
podľa	2432 K
poinformował	2082 K
poinformowała	2082 K
pokračovanie	2377 pre K v čítaní
pokračování	299 K je dostupné	346 K článku níže
pokračuje	346 článek K	346 text K	2409 článok K	2409 text K
pokračujte	299 K ve čtení s
política	270 K de galetes	967 K de cookies	2112 K de cookies	2129 cobre K
pomocí	350 K ai
pomocą	2060 z K ai
pomoć	2370 vašu K
pomóż	2079 K nam
pomôžte	2429 K nám
poprosił	2082 K
poprosiła	2082 K
poprosiło	2082 K
poručila	2373 K
poručio	2373 K
poslední	357 K článek zdarma	357 K článek, který můžete
posledný	2420 K článok zadarmo
poslušajte	2479 K nas
postafiókjába	1401 K
postaládádba	79 a K	1417 a K
postaládájában	1417 ön K
posílat	341 nechte si K
posílejte	327 K nám
posíláme	57 vám K	57 K vám
potřebujeme	368 K vaši pomoc	368 K vaši podporu
používame	2393 K cookies
používá	310 tento web K
používáme	310 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2082 K
powiedziała	2082 K
powtarzał	2082 K
powtarzała	2082 K
pozostało	2006 K # %	2006 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	371 zvou K
pošaljite	49 K ga	2328 K nam	2328 K na	2370 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	327 K nám	368 K nám
pošli	49 K ho
pošlite	49 K ho	2390 K nám	2429 K nám
pošljemo	57 vam K
pošljite	49 K ga	2450 K nam	2450 K jo nam	2450 K na	2488 K nam
požádal	371 K
požádala	371 K
pracę	2080 naszą K
pranešimus	1741 K
praneškite	38 K mums	67 K mums
pranešė	1757 K
prašė	1757 K
preberať	45 K
predchádzajúceho	2424 bez K súhlasu
predplatiteľ	50 ako K	2377 už ste K	2377 ste K
predplatiteľom	80 staňte sa K	2385 K	2429 staňte sa K
predplatiteľov	2385 pre K
predplatné	2377 už máte K	2406 K	2429 kúpte K	2429 kúpte si K	2433 K
predplatného	2406 K
predplatným	2406 K	2427 s K
predplaťte	80 K si
preferată	2184 sursă K
preferované	325 K zdroje	2388 K zdroje
preferovaný	325 K zdroj	2388 K zdroj
preferovaných	325 K zdrojů	2388 K zdrojov
preferovaným	325 K zdrojem	2388 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2006 tylko dla K	2066 tylko dla K
prenumeratą	2052 z K
prenumeratę	80 kup K	2006 masz już K	2052 zamów K	2052 kup K	2052 wykup K	2078 kup K
preporučila	2373 K
preporučio	2373 K
pretlačiť	45 K
prevziať	45 K
prečítate	2377 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2370 K se našoj	2370 K im se	2488 K se nam
pridržana	2320 sva prava K
pridržane	2443 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1757 K
prihlásenie	2378 ďakujeme za K	2404 ďakujeme za K
prihlásení	2406 po K
prihlásením	2404 K súhlasíte
prihláste	24 K	2377 K sa a čítajte	2429 K sa na odber
prihvaćate	2342 prijavom K
pripažino	1757 K
programėlėje	1740 K
programėlę	1740 K
prohlásil	371 K
prohlásila	371 K
prohlížeč	10 váš K
pronađite	2358 K nas
proposé	1260 conçu et K par
prosił	2082 K
prosiła	2082 K
pročitali	2312 da biste K
pročitate	2310 da K cijeli	2310 da K ceo
prośbę	2000 mamy do ciebie K	2000 mamy małą K
prošnjo	2447 imamo majhno K	2447 majhno K
prywatności	2022 polityka K	2022 polityce K
przeczytać	2006 aby K cały	2006 aby K ten artykuł
przeczytałaś	2047 dziękujemy, że K
przeczytałeś	2047 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2003 K nam #%	2079 K nam	2079 K #
przekonywał	2082 K
przekonywała	2082 K
przesyłajcie	2038 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2038 K nam	2038 K je do nas	2079 K nam
przyznał	2082 K
przyznała	2082 K
przyłącz	51 K się
przyślij	2038 K nam	2038 K je do nas	2079 K nam
práca	2430 naša K
práce	369 naší K
práci	369 naši K
prácu	2430 našu K
précisé	1286 a K
préférée	1250 source K
préférées	1250 sources K
prévient	1286 K
príspevky	2402 K v diskusii
príspevok	2429 váš K
próxima	2160 nossa K
průzkumu	35 našeho K
ptá	371 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1541 blocco della K	1595 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1422 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1224 bloqueur de K	1224 bloqueurs de K	1284 sans K
publicités	1224 bloqueur de K
publicystką	2039 jest K
publicystą	2039 jest K
publikování	318 K nebo šíření
publiée	22 ne sera pas K	1229 votre adresse e-mail ne sera pas K
pytał	2082 K
pytała	2082 K
pytały	2082 K
pytań	2046 na kilka K
pyyntö	1121 pieni K
pyysivät	1184 K
pásale	1021 K esta
pásalo	49 K
päevakokkuvõte	1050 K
päätoimittaja	1152 K
päätti	1184 K
påminde	2572 K
pénzbe	1453 K kerül
pénzéből	18 olvasók K
písemného	319 bez K souhlasu
písomného	2424 bez K súhlasu
píšte	2423 K na	2423 K nám na
pódcast	34 nuestro K	1022 nuestro K
pārpublicēt	45 K
pārpublicēšana	1763 K bez	1770 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	318 K článků
předchozího	319 bez K souhlasu	362 bez K souhlasu
předplatitel	50 jako K	50 K může	299 už jste K	299 jste K
předplatitele	322 pro K
předplatitelem	80 staňte se K	368 staňte se K
předplatitelé	50 K mohou	356 jen K	356 pouze K	356 najdou K	356 přečtou K	369 naši K	372 K
předplatitelům	322 K	356 pouze K	356 jen K
předplatné	299 koupit K	300 už máte K	343 K	372 K
předplatného	343 K
předplatným	299 dostupné s K	343 K	365 s K
předplaťte	80 K si	301 K si	368 K si
přehrání	330 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	299 zbývá vám K
přidej	51 K se
přidejte	51 K se	359 K si nás	368 K se	368 K se k nám
přihlaste	24 K	299 K se a čtěte	303 K se k odběru	368 K se k odběru
přihlášení	341 děkujeme za K	343 po K
přihlášením	341 K k odběru	341 K souhlasíte
připojte	51 K se
připomněl	371 K
připustil	371 K
přispějte	348 K	368 K	368 K i vy
přiznal	371 K
přiznala	371 K
přiznává	371 K
příspěvek	368 váš K
příspěvku	330 zobrazení K
příspěvky	339 K v diskusi
""", 'q': """
quyên	2808 K góp ngay	2812 K góp
quyền	2780 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2082 K
radziła	2082 K
radí	371 K
rakstīja	1797 K
rappelé	1286 a K
rašykite	38 K mums	67 K mums	1754 K mums
rašė	1757 K
recibirás	57 K
reclamă	11 K
reconoció	1024 K
recordó	1024 K
recunoaște	2215 K
redacció	39 la nostra K	43 cartes a la K	281 la K t'envia	291 la nostra K
redacción	39 nuestra K	43 cartas a la K	1011 la K te envía	1022 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2209 K îți trimite	2213 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2079 wesprzyj K
redaktorką	2039 jest K
redaktorė	1734 K
redaktör	2534 är K för	2534 är K på	2534 är politisk K
redaktør	414 er K på	414 er K for	414 er politisk K	1959 er politisk K	1959 er K i	1959 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2150 a K envia	2160 nossa K
reenvíalo	49 K
refusé	1226 K le dépôt
registrácii	2406 po K
registráciou	2404 K súhlasíte
registráciu	2404 ďakujeme za K
regisztrálj	1452 K ingyenesen	1452 K, hogy
regisztráljon	1452 K ingyenesen	1452 K, hogy
regisztrálnia	1449 K kell
regístrate	939 K gratis	940 K para
reinhören	529 jetzt K:
rejestrując	2049 K się
reklamlänkar	74 K	2549 K
reklamą	11 K
reklám	70 nincs K	2430 bez K
reklámok	1453 K nélkül
reportaż	2080 ten K
reporterką	2039 jest K
reportér	328 , K	2391 , K
reportérem	328 je K
reportérka	328 , K	2391 , K
reportérkou	328 je K	2391 je K
reportérom	2391 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	264 prohibida la K	289 K sense permís
reproducción	980 prohibida su K	980 prohibida la K
reprodução	2125 proibida a K	2125 K proibida	2158 K permitida desde	2158 K é permitida desde
reprodúcelo	45 K
republié	45 K	1240 K avec	1278 cet article est K
repórter	39 nosso K	2129 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1024 K
rezervăm	29 ne K dreptul
riêng	2773 chính sách quyền K tư	2800 dành K cho thuê bao	2806 quan điểm K của tác giả
rovatvezetője	1422 K
ročne	2431 K
ročně	370 K
rät	607 K
rätta	2540 K fel
rättar	2540 vi K fel
räumte	607 K ein	607 K der	607 K die
rääkis	1066 K
råber	449 K
råbte	449 K
rådde	2572 K
rådede	449 K
réagir	1230 pour K
réagissez	1283 K à
réalisation	1260 n'a pas participé à la K
rédacteur	1243 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1243 a rejoint la K	1260 n'a pas participé à sa K	1269 la K vous	1273 pour soutenir la K	1283 soutenez la K	1283 alertez la K	1284 notre K
rédactrice	1243 est K
régulièrement	1243 collabore K
réponse	21 annuler la K
répétait	1286 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1200 cet article est K	1200 ce contenu est K	1200 article K
réservée	1200 K à nos abonnés	1200 la suite est K	1202 K aux abonnés
réservés	1202 K aux abonnés	1240 tous droits K
résiliable	1285 K à tout moment
részesített	1418 előnyben K forrásként
röst	2537 ai-K
răspuns	2215 a K	2215 au K
răspunsul	21 anulează K
rằng	2811 viết K	2811 cho K
""", 's': """
sacīja	1797 K
sadržaj	9 ovaj K	2331 vanjski K	2331 spoljni K
sadržaja	9 ovog K	2331 vanjskog K	2331 prikaz ovog K	2331 prikaz K
sakė	1757 K
sanctionné	1286 a K
sandučić	79 u vaš K	2313 u vaš K
sandučiću	2313 u vašem K	2342 vašem K
sbírka	372 K
schließ	51 . K dich
schließen	51 . K sie sich	460 K sie ein abo	604 K sie ein abo
schránke	2378 vašej K
schránky	79 do vaší K	79 do vašej K	303 do vaší K	2378 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1452 K, hogy
segítségedre	1452 szükségünk van a K
según	1024 K
sentenció	1024 K
sería	1012 sin ti no K
sesión	24 inicia K	24 inicie K	939 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2159 inicie K
señaló	1024 K
sfătuia	2215 K
sfătuiește	2215 K
sfătuit	2215 a K
sisällön	9 K	1154 ulkoisen K
sisältö	1125 tämä K on vain
sisältöä	1154 ulkoista K
siunčiame	57 jums K
sjefredaktør	1959 er K
sjöng	2572 K
skarży	2082 K
skarżył	2082 K się
skrzynkę	79 na twoją K	2009 na twoją K	2009 na swoją K	2049 K mailową
slažete	43 K se	43 ne K se
slobodné	2429 podporte K
slobodnú	2429 podporte K
slušajte	2358 K nas
slíbil	371 K
slíbila	371 K
sondę	2046 naszą K
sonuçlarinda	2637 google arama K
sorumluluğu	30 K
souborů	320 K cookie
souhlasíte	43 K?	341 e-mailu K	341 odesláním K	341 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2785 về hộp thư của tòa K	2797 hãy ủng hộ tòa K	2806 bằng văn bản của tòa K	2808 hãy gửi về tòa K	2808 hãy liên hệ tòa K	2808 hãy báo cho tòa K	2809 tòa K
spandér	54 K en kaffe
spolupráci	346 ve K s partnerem	2409 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2450 K nam
sportkrönikör	2534 är K
sportsredaktør	414 er K
spracovaním	2404 K osobných údajov
sprijiniți	2212 K
sprijină	2212 K-ne
správach	2389 google K
správy	2389 google K
spuneți	38 K-ne	67 K-ne	2213 K-mi mai jos
stellenbörse	528 in unserer K
stjärna	60 fält med K
straipsnį	1753 šį K	1755 visą K
stronę	2069 naszą K
stwierdził	2082 K
stwierdziła	2082 K
stáhněte	368 K si naši	368 K si náš
stálo	371 K na	371 K ve	371 K v
står	30 K för	449 K der på	1998 K det på	1998 K det i	2572 K det på
stöd	2496 med ditt K	2569 K oss	2569 K vår	2569 ditt K
stödja	2546 K oss med
stödlinjen	83 K
stödmedlem	2569 bli K
stödprenumerant	2569 bli K
stötta	2546 K oss med	2569 K oss	2569 K vår	2569 K vårt
støt	426 K os	446 K os	446 K med
støtt	1995 K oss	1995 K vår
støtte	376 med din K	376 vi har brug for din K	426 K os med	426 din K gør	446 din K	446 bliv K	1922 med din K	1972 K oss med	1995 din K
støtteabonnent	1995 bli K
støttemedlem	80 bli K	446 bliv K	1995 bli K
stāstīja	1797 K
stěžuje	371 K
subscripció	294 K
subskrybentów	2006 tylko dla K	2006 dostępna dla K	2006 dostępne dla K	2066 tylko dla K
subskrypcją	2052 z K	2074 z K
subskrypcję	2006 kup K	2006 masz już K	2049 dziękujemy za K	2052 wykup K	2079 kup K
suosikkilähteeksesi	1147 K
suosikkilähteeksi	1147 K
sursă	2208 link activ către K
suscripción	939 ya tengo una K	1021 cambia tu K	1025 K
suscríbase	80 K	1021 K
suscríbete	80 K	939 K para	939 K por	939 K en	946 K al boletín	1021 K
susțin	2200 care ne K lunar	2213 ne K lunar
susține	2212 K-ne	2212 K presa	2215 K că
susținerea	2212 K ta
susțineți	2212 K-ne
svarīgākie	1793 nedēļas K
svarīgākās	1793 nedēļas K
svěřte	327 K se nám
szerkesztője	1422 K
szerkesztőségünk	39 K	1453 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1453 K
szerzője	1422 külső K
szólított	1455 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2547 tills du K upp	2572 K
sähköpostiin	1128 suoraan K
sähköpostiisi	79 K	1129 K
sähköpostillasi	1179 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1129 K
sélection	1269 K d'articles
sélections	1200 ajouter l'article à vos K
síganos	959 K en
síguenos	959 K en	1021 K
sócio	80 seja K
sõltumatut	1063 toeta K
sõnul	1066 K
sök	2561 K nu
sökresultat	2530 K på google
söyledi	2675 K
söylediler	2675 K
söylüyor	2675 K
søg	439 K nu
søgeresultater	410 K på google
søgning	410 google-K
søk	1988 K nå
søkene	1955 google-K dine
søkeresultatene	1955 K dine på google
súhlasu	2424 bez K
súhlasíte	43 K?	2404 odoslaním K
súmate	51 K	1021 K al
süresi	0 okuma K
sütik	1423 K
sütiket	1423 K
săptămână	17 o dată pe K	2214 pe K
sīkdatnēm	1775 K	1793 K
sống	2797 nuôi K tờ báo	2797 bạn đọc nuôi K
""", 't': """
találatok	1418 google-K
tanácsolja	1455 K
tanácsolják	1455 K
tanácsolta	1455 K
tanácsolták	1455 K
tanította	1455 K
taşiyin	2658 K
teigė	1757 K
tekemään	1182 K sitä
tekijänoikeus	1143 K suojaa
tekoäly	1155 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1155 K
tekoälyn	1155 K avulla	1155 K tekemä
tekoälyä	1155 käyttää K
telefonā	1781 savā K
tesszük	22 nem K közzé
textům	355 ke všem K
teşekkürler	2672 okuduğunuz için K
thiết	2806 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2800 dành cho K bao	2800 đã là K bao	2812 K bao
thuộc	2781 bản quyền K
thành	2763 dành cho K viên	2795 bạn đã đăng ký K công	2808 trở K thành viên
tháng	2800 đọc miễn phí trong K	2810 mỗi K	2810 hàng K	2810 K đầu
thích	2783 nguồn tin ưa K	2783 nguồn yêu K
thông	14 K báo	2769 bật K báo	2769 nhận K báo	2785 bạn có K tin	2785 bạn đọc cung cấp K tin	2806 khi phát hành lại K tin	2808 hãy gửi K tin	2808 đăng ký nhận K báo	2808 hãy bật K báo
tilføjede	449 K
tillgång	2569 få fri K
tillåtet	2558 inte K att återge
tiếng	2793 K việt có dấu
tiếp	2762 để K tục đọc	2762 để đọc K	2762 đăng nhập để K tục	2797 K sức cho báo chí	2800 để K tục đọc	2808 đăng ký để đọc K	2808 hãy K sức	2808 đăng nhập để K tục
tjänst	2493 en liten K att be
tjänsten	2561 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1399 a K
toàn	20 K bộ bài	2762 để đọc K bộ	2762 đọc K bộ bài	2800 để đọc K bộ bài	2808 đăng ký để đọc K bộ
tražila	2373 K je
tražili	2373 K su
tražio	2373 K je
tretích	2393 cookies K strán
treści	9 tej K	2052 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2769 theo dõi K
trước	2793 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1422 K
turpinātu	1760 lai K lasīt
tuần	17 mỗi K	2795 bản tin hằng K của	2795 bản tin hàng K của	2810 mỗi K
tvrdí	371 K
työmme	1182 K
työtämme	1181 tue K	1182 K
tájékoztató	1408 adatvédelmi K
támogass	1452 K minket
támogasson	1452 K minket
támogathat	1429 K minket
támogatása	1429 K nélkül	1429 olvasók K nélkül	1452 az ön K
támogatásod	1452 a te K
támogatásából	1429 olvasóink K
támogatásával	1432 partnerünk K
támogatónk	1429 legyen ön is K	1429 legyél te is K
täglich	468 K per mail
tähtsamad	1062 nädala K
tärkeimmät	1179 K jutut
tästä	1166 lisää K
täällä	1121 kun kerran olet K
täältä	1166 lisää K
téléchargez	1186 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1452 K le
týden	17 každý K
týdně	370 K
týždenne	17 raz K
tłumaczy	2082 K
tłumaczył	2082 K
tłumaczyła	2082 K
třetích	330 cookies K stran
""", 'u': """
uafhængigt	447 K medie
ubegrænset	382 K adgang
udostępnij	25 K
ukarał	2082 K
ulaş	38 bize K
ulaşin	38 bize K	2639 bize K	2658 K
ulaşmak	2639 yazara K
unabhängig	582 K von unserer redaktion	582 von unserer redaktion K	595 damit wir K bleiben	605 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1560 insegna all'K
unterstütze	455 K unsere arbeit	455 K uns mit	604 K uns	604 K unsere	604 K mich	604 K meine
unterstützen	455 K sie unsere arbeit	455 K sie uns mit	455 mit einer spende K	455 können sie uns K	604 K sie uns	604 K sie unsere	604 sie können das K	604 freiwillig K	604 K sie mich	604 K sie meine	604 K uns
unterstützt	487 ihr browser K	604 K uns
unterstützung	451 ihre K	451 mit ihrer K	544 ihrer K	544 deiner K	590 mit K von ki	604 mit deiner K	604 deine K	604 eure K
upišite	77 K svoj e-mail
upozornění	307 zapněte si K	340 K
upphovsrätt	2526 skyddat enligt lagen om K
upphovsrättslagen	2526 skyddat enligt K
uprednostňované	2425 K zdroje
uprednostňovaný	2425 K zdroj
uprednostňovaných	2425 K zdrojov
upřednostňované	363 K zdroje
upřednostňovaný	363 K zdroj
upřednostňovaných	363 K zdrojů
uredništva	2443 brez dovoljenja K	2443 brez soglasja K
uredništvo	2457 v naše K	2489 naše K
uredništvu	39 našemu K	2450 pišite K
urmărește	2172 K-ne pe	2172 K-ne și pe	2173 K știrile	2212 K-ne
urmăriți	2172 K-ne pe	2212 K-ne
utilização	2112 K de cookies
utilizează	2175 K cookie
utilizăm	2175 K cookie
utánközlés	1415 K
utánközölhető	45 K
uutislähteeksesi	1147 ensisijaiseksi K
uutislähteeksi	1147 ensisijaiseksi K
uzależniać	83 hazard może K
uznał	2082 K
uznała	2082 K
uzsvēra	1797 K
użyciu	2060 przy K ai
użytkowników	2047 opiniami K
używamy	2021 K plików cookie
užsisakykite	1719 K prenumeratą
""", 'v': """
vašeho	303 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2390 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	607 K
versión	2 K en audio
verstärkung	528 suchen K
versão	2 K em áudio
vervielfältigung	504 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	492 deine e-mail-adresse wird nicht K	492 ihre e-mail-adresse wird nicht K
veröffentlichung	558 seit der K geändert	558 seit K geändert
već	2325 kad ste K tu	2372 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1158 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2787 là biên tập K của	2800 dành cho hội K
viết	2808 hãy K thư	2809 bài K này	2811 ông K	2811 bà K
você	18 sem K	2160 sem K
vollständigen	460 K artikel lesen
volontär	518 ist K
volontärin	518 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2460 K
vyhradené	2384 všetky práva K	2384 autorské práva sú K
vykřikl	371 K
vykřikla	371 K
vypočuť	2400 si môžete K
vysvetľuje	2432 K
vysvětlil	371 K
vysvětlila	371 K
vysvětloval	371 K
vysvětlovala	371 K
vysvětluje	371 K
vytvořila	350 K ai
vyzýval	371 K
vyzývala	371 K
vyzývali	371 K
vyzývá	371 K
vyžadované	21 K informace	21 K polia
válaszolta	1455 K
válaszolták	1455 K
vás	348 bez K by	369 bez K by	2411 bez K by	2430 bez K by
väitis	1066 K
väitti	1184 K
väittää	1184 K
välise	1043 K sisu
våre	1995 meld deg på K
vårt	1930 meld deg på K	1995 meld deg på K
vær	51 K med
védekezett	1455 K
véli	1455 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2430 K vám
vēlamo	1771 K avotu
vēstkopai	1782 K
vēstulei	1782 ziņu K
vědět	38 dejte nám K	67 dejte nám K	327 dejte nám K	368 dejte nám K
všetkým	2418 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2397 náš K
webinář	333 náš K
według	2082 K
weißt	517 K du mehr
wezwał	2082 K
wiadomościach	2069 google K
wołali	2082 K
wołał	2082 K
wołała	2082 K
wpłata	2058 każda K	2079 twoja K
wpłatom	2080 dzięki K
wpłać	2079 K
wspierającym	2079 zostań K
współpracy	2055 we K z partnerem
wyjaśnia	2082 K
wypisać	2009 K się w każdej chwili
wyrażam	2010 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2038 K nam	2038 K je do nas
wzywał	2082 K
wzywała	2082 K
wöchentlichen	472 K newsletter
właściciela	2080 nie mamy K
""", 'y': """
yazdiğimiz	2668 daha önce K haber
yazmişti	2675 diye K
yhteistyössä	1167 K mainostajan
yönetmenidir	2641 genel yayin K
""", 'z': """
zaakceptować	2040 K pliki cookie
zaapelował	2082 K
zaapelowała	2082 K
zachęcali	2082 K
zachęcano	2082 K
zachęcał	2082 K
zachęcała	2082 K
zadaním	2404 K e-mailu
zadržana	2320 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	341 K e-mailu
zagłosuj	2063 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2347 K vama	2371 K vama
zakázané	2384 šírenie je K
založte	368 K si účet
zamknutý	2377 článok je K
zamčený	299 článek je K
zapisując	2049 K się
zapowiedział	2082 K
zapowiedziała	2082 K
zapytał	2082 K
zapytała	2082 K
zastrzeżone	2033 wszelkie prawa K	2033 wszystkie prawa K
zawołał	2082 K
zawołała	2082 K
zašlete	327 K nám
zašlite	2390 K nám
zaželen	2483 K vir
zaželene	2483 K vire
zaželeni	2483 K vir
zbiórka	2083 K
zbývá	299 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2043 do naszego K
zewnętrzna	2040 treść K
zewnętrzne	9 treści K	2021 treści K	2040 treści K
zewnętrznej	9 treści K	2040 treści K
zewnętrznych	9 treści K
zgłoś	2038 K go nam	2079 K nam
ziņas	1793 mūsu K
znać	38 daj nam K	67 daj nam K	2070 daj nam K	2079 daj nam K
zněl	371 K
zněla	371 K
znělo	371 K
zobrazení	330 K tohoto obsahu	330 K obsahu
zobrazený	60 e-mail nebude K
zostań	2079 K z nami
zpracováním	304 souhlasím se K	311 K osobních údajů
zprávy	326 google K
zprávách	326 google K
zpívali	371 K
zugänglich	545 frei K
zunächst	504 dieser artikel erschien K
zurück	574 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2426 K
získávejte	364 K
zł	2052 za # K	2052 od # K	2081 od # K
złotówka	2058 każda K	2080 każda K
""", 'á': """
állt	1455 ez K
állítja	1455 K
átvehető	45 K
""", 'ä': """
ägare	2546 inga rika K
ähnliches	517 K erlebt
ändå	2493 nu när du K är här
äpp	1048 K
äppi	1048 K
""", 'å': """
åndsverkloven	1951 beskyttet av K
året	448 om K
återges	2526 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2645 bizimle K
çalişmalarimiz	2673 K
çağrisinda	2675 K bulundu
çerezler	2626 K kullan
çerezlere	2643 K
çerezleri	2626 K kullan	2643 K	2669 K kabul
çözün	2658 K
""", 'é': """
échanos	1021 K una mano	1021 K un cable
écris	38 K-nous	67 K-nous
écrit	1243 K pour	1286 a K
écrivain	1243 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1283 K-nous
électronique	1209 dans votre boîte aux lettres K
énekelték	1455 K
équipe	1284 notre K
értesítéseket	14 K	1428 K
értesüljön	1428 K elsőként
étoile	60 champs avec une K
évente	1454 K
""", 'í': """
ígérte	1455 K
ígérték	1455 K
írta	1455 K
""", 'î': """
îmbia	2215 K
îndemna	2215 K
îndemnat	2215 a K
îndemnau	2215 K
întrebat	2215 a K
întrebau	2215 K
""", 'õ': """
õpetas	1066 K
""", 'ö': """
öffnen	474 app K
önemli	2669 günün en K
önerdi	2675 K
önskad	2530 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1453 független K	1453 a jó K
újságírásunk	1453 K
újságíróink	1453 K
újságíróinkkal	1451 K
újságíróinknak	39 K
újságírója	1422 K
última	959 siga la K hora	959 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	505 K von	583 von der agentur K	583 deutschen presse-agentur K
übersicht	511 K	567 diese K wurde
ücretsiz	15 K haber	15 K makale	2656 K üye olun
ügyfelünk	1451 K
ühendust	38 võta meiega K	67 võta meiega K	1063 võta K
ütles	1066 K
ütlesid	1066 K
üyeliği	2651 bülten K
üzente	1455 K
üzenték	1455 K
üçüncü	2643 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2358 K nas
čitalaca	43 pisma K	2347 uz podršku K	2365 K	2371 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2365 K	2371 naši K
čitatelia	2428 K	2430 naši K
čitatelja	43 pisma K	2347 uz podršku K	2365 K	2371 naših K	2371 uz podršku K
čitatelji	36 naši K	2365 K	2371 naši K
čitateljima	2365 K
čitateľom	18 vďaka K	2428 K
čitateľov	36 našich K	2411 vďaka podpore K	2428 K	2430 našich K	2430 vďaka podpore K
članak	20 cijeli K	2325 svidio vam se K	2343 cijeli K	2343 ceo K	2371 ovaj K
člancima	2354 svim K	2369 svim K
članek	2447 vam je bil K všeč	2489 ta K
članke	2369 sve K
člankov	2475 do vseh K
členem	80 staňte se K	368 staňte se K
členom	2429 staňte sa K
článek	20 celý K	295 líbil se vám K	299 celý K za	343 celý K	369 tento K	369 líbil se vám K
článkom	2406 všetkým K	2418 k všetkým K	2418 ku všetkým K
článku	20 celého K
články	369 naše K
článků	343 limit K
článkům	343 všem K	355 ke všem K
článok	20 celý K	2386 páčil sa vám K	2406 celý K	2430 tento K
čtenáři	366 K	369 naši K
čtenářů	36 našich K	43 listy K	348 díky podpoře K	366 K	369 našich K	369 na podpoře K	369 díky podpoře K
čtenářům	18 díky K	36 našim K	366 K
čtení	0 doba K
čtěte	359 K nás
číst	369 K dál bez
čítajte	2422 K nás	2429 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2429 K, že nás čítate
""", 'đ': """
đây	2808 bấm vào K
đóng	2808 K góp của bạn	2808 hãy K góp
đăng	45 K lại	2795 cảm ơn bạn đã K ký	2795 bằng việc K ký, bạn	2808 K ký để đọc bài
đường	2785 K dây nóng của tòa soạn	2785 K dây nóng của báo	2808 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2800 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2431 K sumou
""", 'ř': """
řekl	371 K
řekla	371 K
říká	371 K
""", 'ś': """
śledztwa	2080 nasze K
śledztwo	2080 to K
śledź	2017 K nas na	2079 K nas
śpiewali	2082 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2675 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2328 K nam
šaukė	1757 K
šiandien	1744 aukokite K
šodien	1784 ziedo K
""", 'ź': """
źródło	2033 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2082 K
""", 'ž': """
žalio	2373 K se
želene	2483 K vire
želeni	2448 K vir
željene	2326 K izvore
željeni	2326 K izvor
žiadny	71 K spam
žurnalistai	1755 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1734 K
žurnalistika	369 naše K	369 nezávislá K	1755 K kainuoja	1755 gera K	2430 nezávislá K
žurnalistiku	369 nezávislou K	2430 nezávislú K
žurnalistiky	369 nezávislé K
žurnalistė	1734 K
žurnāliste	1774 K
žurnālisti	1795 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1795 neatkarīga K	1795 K maksā	1795 laba K
žurnālistiku	1784 atbalsti neatkarīgu K	1795 neatkarīgu K
žurnālists	1774 K
žádal	371 K
žádala	371 K
žádali	371 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	665 χωρίς K
άρθρα	673 τα K μας
άρθρο	673 αυτό το K
""", 'έ': """
έγγραφη	665 χωρίς K άδεια
έγραφαν	675 K
έγραφε	675 K
έγραψε	675 K
έλεγαν	675 K
έλεγε	675 K
έρευνά	643 K μας
έρευνές	673 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	633 K σου πηγές	633 K σας πηγές	633 K πηγές
αγαπημένη	633 K πηγή
ακολουθήστε	617 K μας	672 K μας
ακολουθείστε	617 K μας
ακόμη	654 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	675 K
αναγνωστών	668 K
αναγνώστες	18 χάρη στους K	668 K	673 οι K μας
αναδημοσίευση	45 K	627 απαγορεύεται η K	627 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	628 K χωρίς
ανεξάρτητη	672 ενισχύστε την K
ανταποκρίτρια	636 είναι K
ανταποκριτής	636 είναι K
απάντησαν	675 K
απάντησε	675 K ο	675 K η
απάντησης	21 ακύρωση K
απαγορεύεται	628 K η αντιγραφή	628 K η αναπαραγωγή
αποδεχθείτε	638 K τα cookies
αποδεχτείτε	638 K τα cookies
απορρήτου	630 πολιτική K
από	649 K # €
αρθρογράφος	636 είναι K
αρχισυντάκτης	636 είναι K
αρχισυντάκτρια	636 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	641 ηλεκτρονικό μας K
βοηθήστε	672 K μας
βοηθούν	673 μας K
βρείτε	617 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	672 K μέλος	672 K κι εσείς
γνώσεις	644 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	635 K μας	672 K μας
γραπτή	665 χωρίς K άδεια
""", 'δ': """
δήλωσαν	675 K
δήλωσε	675 K ο	675 K η	675 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	673 οι K μας
δημοσιογράφος	636 είναι K	636 , K	636 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	673 η K μας	673 ανεξάρτητη K	673 η ανεξάρτητη K
δημοσκόπησή	643 K μας
δημοσκόπηση	643 στη K
διαβάσετε	612 για να K ολόκληρο
διαβεβαίωσε	675 K
διαμαρτυρήθηκε	675 K
διαφήμιση	11 τη K	652 μετά τη K
διαφημίσεις	70 χωρίς K	673 χωρίς K
διαφωνείτε	43 K
διεύθυνση	615 τη K email	615 η K email	648 K email	648 K e-mail
δικαιώματος	627 με επιφύλαξη παντός K
διοργανωτές	675 καλούν οι K
δουλειά	673 η K μας
δωρεά	654 κάντε μια K	672 η K σας	672 κάντε μια K	676 K
δωρεάν	15 K άρθρα	649 K άρθρα
δωρεές	676 K
""", 'ε': """
είμαστε	673 K μια μικρή
είπαν	675 K
είπε	675 K
εβδομάδα	17 κάθε K	674 την K
εγγραφή	648 με την K σας
εγγραφείτε	613 K για να	649 K δωρεάν	672 K δωρεάν	672 K τώρα	672 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	614 στα K σας
εκδήλωσή	641 K μας
εκφράζουν	646 τα σχόλια K	646 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	618 K τις ειδοποιήσεις	620 K τη javascript
ενημερωτικά	615 K δελτία
ενημερωτικό	78 το K δελτίο	615 K δελτίο
ενημερώστε	635 K μας
ενισχύστε	654 K	672 K μας
ενσωματωμένο	638 K περιεχόμενο
εξήγησε	675 K
επανέλαβε	675 K
επαναλάμβανε	675 K
επιβεβαιώστε	648 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	635 K μαζί μας	635 K με τον συντάκτη	635 K με τη συντάκτριά	635 K με τη συντάκτρια	635 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	675 K
επιστολή	43 την K σας
ερωτηματολόγιο	645 το K
εσάς	654 χάρη σε K	673 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	649 με # K
ευχαριστούμε	648 K για την εγγραφή	672 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	675 K
ζήτησε	675 K ο	675 K η	675 K στο	675 K από
ζητούσαν	675 K
ζητούσε	675 K
""", 'η': """
ηλεκτρονικό	641 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	675 K
ισχυρίστηκε	675 K
""", 'κ': """
κάλεσε	675 K ο	675 K η
κάνε	62 K μου tag
κάνοντας	648 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	83 K εθισμού
καλούσαν	675 K
καλούσε	675 K
κανάλι	673 το K μας
κατάστημά	641 στο K μας
κατήγγειλε	675 K
καταγγέλλει	675 K
καταγγελία	635 κάντε μας την K
κατεβάστε	618 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	643 το K	643 στο K	643 το K μας
κυκλοφορεί	641 K το νέο τεύχος
κυριότερες	648 τις K ειδήσεις
""", 'λ': """
λάβετε	666 K
λέει	675 K
λαμβάνεις	663 θέλεις να K
λαμβάνετε	663 θέλετε να K	666 K
""", 'μ': """
μήνα	674 τον K	674 το K	674 ανά K	674 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	649 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	656 με τεχνητή K	656 από τεχνητή K
νοημοσύνης	656 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	612 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	649 K το άρθρο
ομάδα	641 στην K μας	672 ελάτε στην K	673 η K μας
""", 'π': """
παράκληση	632 έχουμε μια μικρή K	632 μια μικρή K
παραδέχεται	675 K
παραδέχθηκε	675 K
παραδέχτηκε	675 K
παρακάλεσε	675 K
παρακαλούσαν	675 K
παρακαλούσε	675 K
πατώντας	648 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	638 εξωτερικού K
περιεχόμενο	9 αυτό το K	638 αυτό το K	638 το K αυτό	638 εξωτερικό K
πολιτική	630 K cookies
πρέπει	638 δείτε το βίντεο K
προέτρεπαν	675 K
προέτρεπε	675 K
προέτρεψε	675 K
προειδοποίησε	675 K
προειδοποιεί	675 K
προσπάθειά	672 ενισχύστε την K
προσωπικών	630 K δεδομένων
προτεινόμενη	633 K πηγή
προτιμώμενες	633 K πηγές
προτιμώμενη	633 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	661 K σε όλα
πρόσθεσαν	675 K
πρόσθεσε	675 K ο	675 K η
πρώτο	649 τον K μήνα
πρώτος	674 K μήνας
""", 'ρ': """
ρεπορτάζ	673 το K μας	673 αυτό το K
ρωτούσαν	675 K
ρωτούσε	675 K
ρώτησαν	675 K
ρώτησε	675 K ο	675 K η
""", 'σ': """
σημαντικότερες	648 τις K ειδήσεις
σημείωσε	675 K ο	675 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	672 K μας
στήριξή	654 χωρίς τη K	672 η K σας	672 τη K σας	673 χωρίς τη K
στήριξη	654 χάρη στη K	673 χάρη στη K
στείλε	38 K μας	67 K μας	635 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	635 K μας	672 K μας
στηρίξτε	654 K	672 K μας	672 K την	672 K το	672 K τη
συγκατάθεση	638 K για cookies
συμβουλεύει	675 K
συμβούλευε	675 K
συμβούλευσε	675 K
συμβούλεψε	675 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	641 K μας
συνέδριό	641 K μας
συνέστησε	675 K
συνδεθείτε	24 K	613 K για να
συνδρομή	649 με K	649 K από	667 με K	676 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	612 διαθέσιμο μόνο σε K	612 διαθέσιμο σε K	631 μόνο για K	631 μόνο σε K	672 γραφτείτε K	673 οι K μας	676 K
συνδρομητής	50 ως K	80 γίνετε K	612 είστε ήδη K	672 γίνετε K
συνεργασία	652 σε K με χορηγό	652 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	652 συνδέσμους K
συνεχίζεται	652 K παρακάτω
συνεχίσετε	612 για να K την ανάγνωση	612 να K την ανάγνωση
συνεχίσουμε	673 να K
συνεχίστε	612 K την ανάγνωση
συνιστούσε	675 K
συντάκτης	636 είναι K
συντάκτρια	636 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	646 στα K
σύμφωνα	675 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	662 K δωρεάν άρθρο
τραγουδούσαν	675 K
τόνιζε	675 K
τόνισε	675 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	675 K
υποσχέθηκε	675 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	632 αφού K ως εδώ
φωνάζει	675 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	632 πριν K
φώναζαν	675 K
φώναζε	675 K
φώναξαν	675 K
φώναξε	675 K
""", 'χ': """
χάνετε	663 μη K
χρήσης	630 όροι K	648 όρους K
χρειαζόμαστε	672 K τη βοήθειά σας
χρησιμοποιεί	621 K cookies
χρησιμοποιούμε	620 K cookies
χρόνο	674 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	659 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	643 στην K
""", 'а': """
абонамент	161 вече имате K	192 с K	192 K за	212 с K	219 K
абонамента	190 с K си	190 благодарим за K
абонат	50 като K	159 вече сте K
абонати	171 само за K	219 K
абонатите	50 K могат
абонирайте	80 K се	159 K се, за да	162 K се за бюлетина	215 K се
абонирането	190 с K
авторизованные	2270 только K
авторизованным	2270 K пользователям
авторизовані	2723 лише K
авторизуйтесь	24 K
авторкою	2711 зв'язатися з K
автором	2711 зв'язатися з K
автору	54 на каву K	2258 пишите K
адрес	21 имейл K няма	190 имейл K
адреса	190 имейл K
адресою	2744 пишіть за K
адресу	2290 пишите по K
азартних	83 участь в K іграх
азартных	83 участие в K играх может вызвать
анкета	186 нашата K	186 кратка K
анкетата	187 K
анкету	2269 K	2722 K
анонимно	2258 K
афилиейт	195 K линкове
""", 'б': """
бажаних	2708 K джерел
безкоштовна	2742 остання K стаття
безкоштовний	2718 наш K вебінар	2726 K акаунт	2742 останній K матеріал
безкоштовних	2726 ліміт K	2726 K статей
безкоштовні	15 K статті	2726 K статті
безлимитный	2225 K доступ
безплатен	183 нашия K уебинар
безплатна	206 последна K статия
безплатни	15 K статии	192 K статии
безплатно	192 K, за
бесплатная	2288 последняя K статья
бесплатные	15 K статьи	2273 K статьи
бесплатный	2264 наш K вебинар	2273 K аккаунт	2288 последний K материал
бесплатных	15 K статей	2273 лимит K	2273 K статей
бисквитки	180 K	210 K
бисквитките	180 K	210 K
благав	2757 K
благала	2757 K
благали	2757 K
благодарение	18 K на читателите	198 K на вас	198 K на вашата	216 K на вас
благодарим	190 K ви, че се
благодаря	2279 K донатам	2304 K вам	2304 K вашей
блокировщик	2238 отключите K	2238 K рекламы
блокувальник	2693 K реклами
бот	39 наш K
браузер	10 ваш K	2251 ваш K	2703 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	162 нашия K	191 K	216 нашия K	219 K
бюлетина	78 за K	162 K ни	162 запишете се за K	191 K
бюлетини	191 K
бяхте	42 K ли там
""", 'в': """
вайбері	2709 K
вайбър	16 K	175 K
ватсапе	2256 K
вашата	163 на K поща
введите	77 K адрес
вебинар	2264 наш K
вебінар	2718 наш K
взывал	2306 K
видео	9 это K	40 фото и K
виділіть	2707 K
визнав	2757 K
визнала	2757 K
визнає	2757 K
викала	218 K
викаха	218 K
викаше	218 K
викна	218 K
використання	2703 K cookie	2732 будь-яке K матеріалів	2732 K матеріалів сайту
використанні	2701 при K матеріалів
використовує	2694 K cookie
використовуємо	2693 K cookie
вимагав	2757 K
вимагала	2757 K
вимагали	2757 K
випуск	2720 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2757 K
вк	2256 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2256 K
влезте	24 K
вміст	9 цей K
внескам	2733 завдяки K	2755 завдяки K
внесок	2754 ваш K
войдите	24 K	2226 K, чтобы
вотсапе	2256 K
вотсапі	2709 K
впн	64 без K
всеки	198 K лев
встановіть	2687 K додаток
въведете	77 K имейла си
възпроизвеждането	197 K
выделите	2241 K ее	2241 K текст
выпуск	2267 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2757 K
відповідав	2757 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2757 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	218 K
гласил	2306 K
гласила	2306 K
гласит	2306 K
гласувайте	203 K
гледайте	208 K ни
говорил	2306 K
говорила	2306 K
говорили	2306 K
говорит	2306 K
год	2305 в K
годишно	217 K
голосуйте	2284 K	2738 K
гривень	2756 # K
грн	2756 # K
група	209 viber K
гукав	2757 K
гукали	2757 K
гукнув	2757 K
гукнула	2757 K
гіперпосилання	2701 K обов
""", 'д': """
дальше	2225 чтобы читать K
дарение	215 вашето K	217 с K	219 K
дарения	219 K
дарете	198 K	215 K ни
джерела	2708 обрані K	2708 бажані K
джерелом	2708 основним K	2708 бажаним K
дзен	2256 K
дзене	2256 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	218 K
добавил	218 K	2306 K
добавила	218 K	2306 K
добавьте	2235 K нас в
добавя	218 K
додав	2757 K
додала	2757 K
додатку	84 у нашому K
додає	2757 K
дозволить	2754 ваша підтримка K
дозволяється	2732 матеріалів K лише
долучайтесь	51 K	2754 K до нас	2754 K до нашої	2754 K до нашого	2754 K до спільноти	2754 K до читачів
долучайтеся	51 K	2754 K до нас	2754 K до нашої	2754 K до нашого	2754 K до спільноти	2754 K до читачів
донат	2303 ваш K	2754 ваш K	2758 K
донатам	2733 завдяки K
донати	2758 K
донатом	2756 K
донаты	2307 K
допомагає	2754 ваша підтримка K
допомога	2754 нам потрібна ваша K
допомогою	2735 за K ші
допоможе	2755 K нам
допоможуть	2733 K нам працювати	2755 K нам
допускается	2278 материалов K только
доступ	2273 полный K	2726 повний K
достъпен	159 K за абонати
достъпна	159 K за абонати
достъпно	159 K за абонати
дочитали	2217 вы K до конца	2677 ви K до кінця
дочитати	2683 щоб K
дочитать	2225 чтобы K	2273 K
""", 'е': """
евро	192 за # K
ежедневную	2228 K рассылку
ежемесячно	2305 K
ежемесячное	2303 оформите K
ежемесячный	2279 K донат
еженедельную	2228 K рассылку
електронна	163 вашата K поща
електронної	2725 адресу K пошти
електронну	2725 K адресу	2725 K пошту
епизод	185 K
епизода	185 K
""", 'ж': """
жаловалась	2306 K
жаловался	2306 K
жалуются	2306 K
жодного	71 K спаму
журналист	178 е K	178 - K	178 , K	2259 - K	2259 , K
журналисти	216 нашите K
журналистика	216 независимата K	216 независима K	216 нашата K	2304 независимая K
журналистике	2304 независимой K
журналистики	2304 независимой K
журналистику	2304 независимую K
журналистка	178 е K	178 , K	2259 - K	2259 , K
журналисты	2304 наши K
журналіст	2713 - K	2713 , K
журналістам	39 нашим K
журналісти	2755 наші K
журналістика	2755 незалежна K
журналістику	2755 незалежну K	2755 якісну K
журналістка	2713 - K	2713 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2687 K застосунок
завантажте	2687 K додаток
завдяки	2733 існує K	2755 K вам	2755 K вашій
зависимост	83 хазартът създава K
задонатьте	2303 K	2754 K
задължителните	21 K полета
зазначив	2757 K
зазывал	2306 K
закликав	2757 K
закликала	2757 K
закликали	2757 K
закончились	2225 бесплатные статьи K
залишає	29 K за собою право
залишилося	2684 K #%	2684 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2242 K ошибку
замолчим	2304 мы не K
запазени	169 всички права K
запевняв	2757 K
запевняла	2757 K
запевняє	2757 K
записи	58 новые K на почту
запитав	2757 K
запитала	2757 K
запитань	2722 на кілька K
запишете	162 K се за нашия
зарегистрированные	2270 только K
зарегистрированным	2225 доступен только K
зарегистрированы	2225 уже K
зарегистрируйтесь	2226 K, чтобы	2273 бесплатно K	2273 K бесплатно	2303 K бесплатно	2303 K, чтобы читать
зареєстровані	2723 лише K	2723 тільки K
зареєструйтесь	2684 K, щоб	2726 безкоштовно K	2726 K безкоштовно	2754 K безкоштовно	2754 K, щоб читати
зареєструйтеся	2726 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2705 нашому K
застосунок	2687 завантажте K	2705 наш K	2705 мобільний K	2754 завантажте K і	2754 завантажте K та
захищено	2701 усі права K
захищені	2701 усі права K	2701 всі права K
защищенной	2258 K формой
защищены	2249 все права K
защищённой	2258 K формой
заяви	218 K
заявив	2757 K
заявил	218 K	2306 K
заявила	218 K	2306 K	2757 K
заявили	2306 K	2757 K
заявиха	218 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2217 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2707 якщо ви K
знанията	186 K си
зобов	2757 K'язав
зовнішнього	2715 K вмісту	2715 K контенту
зовнішній	2715 K вміст	2715 K контент
зробіть	2681 K внесок	2754 K внесок у	2754 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2255 K
известията	14 K
извика	218 K
изкуствен	200 с помощта на K интелект	200 с K интелект	200 от K интелект
изпратете	38 K ни	49 K я	67 K ни	176 K ни	215 K ни
изпращайте	176 K ни	177 K на
изпращаме	57 ви K	57 K ви
изтеглете	215 K нашето
източник	174 основен K
източници	174 любими K
имейл	163 вашия K	190 вашия K	190 по K	190 на K
имейла	79 на K ви	163 на K си
имейлът	60 K ви няма да
иностранного	2249 выполняющим функции K агента
иностранным	2304 K агентом
инстаграм	175 K
искусственного	2281 с помощью K интеллекта
искусственным	2281 K интеллектом
использование	2251 K cookie	2261 K cookie	2278 любое K материалов	2278 K материалов сайта
использовании	2249 при K материалов	2278 полном или частичном K	2278 частичном K материалов
используем	2238 K cookie
использует	2239 K cookie
источники	2255 избранные K	2255 любимые K
источников	2255 избранных K	2292 избранных K
источником	2255 основным K
исчерпали	2225 K лимит
""", 'к': """
каждое	17 K утро
каждый	2305 K месяц
каже	2757 K
каза	218 K
казав	2757 K
казал	218 K
казала	218 K	2757 K
казали	2757 K
казаха	218 K
казва	218 K
казвал	218 K
казвала	218 K
канал	209 viber K	2304 наш K	2755 наш K
канала	2304 нашего K
каналу	2755 нашого K
колумнист	2259 - K	2259 , K
колумніст	2713 - K
колумністка	2713 - K
команде	2264 к нашей K
команди	2718 до нашої K
коментар	6 залишити K
коментарите	85 в K	188 K под
коментарях	85 у K	85 в K	2702 у K	2702 в K
коментатор	178 е K
коментиране	188 правила за K	188 правилата за K
коментирате	6 за да K	188 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2241 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2250 в K
комментировать	6 K
контент	9 этот K	9 цей K	2261 внешний K
контента	9 этого K	2261 внешнего K
контенту	9 цього K
конференцию	2264 нашу K
конференция	183 нашата K
конференцію	2718 нашу K
конфиденциальности	2238 политикой K	2251 политика K
конфіденційності	2693 політикою K	2703 політика K
копирование	2278 K материалов сайта
кореспондент	178 е K	178 , K	2713 - K	2713 , K
кореспондентка	2713 - K	2713 , K
короткий	2269 K опрос
корреспондент	2259 - K	2259 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2757 K
крикнул	2306 K
крикнула	2306 K	2757 K
кричав	2757 K
кричал	2306 K
кричала	2306 K	2757 K
кричали	2306 K	2757 K
кричит	2306 K
""", 'л': """
лв	192 за # K
лев	192 за # K
лева	192 за # K	217 K
лекцию	2264 нашу K
лекцію	2718 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	183 нашия онлайн K	183 нашия K
магазина	183 онлайн K ни	2264 нашего K
магазине	2264 в нашем K	2264 в нашем интернет-K
магазину	2718 нашого K
магазині	2718 у нашому K	2718 в нашому K	2718 нашому інтернет-K
материал	2241 обсудить K	2261 внешний K	2294 K создан	2304 этот K
материалам	2286 ко всем K
материалы	2304 наши K
матеріал	2755 цей K
матеріали	2755 наші K
матеріалів	2732 копіювання K сайту	2732 K посилання обов'язкове	2740 до всіх K	2740 до усіх K
мероприятие	2264 наше K
месенджері	2709 K
месец	217 на K	217 всеки K
месечно	217 K
мессенджере	2256 K
месте	42 вы были на K
месяц	2305 в K
мобільний	2705 K додаток
молба	173 имаме малка K	173 имаме K към вас
молел	218 K
молела	218 K
молеха	218 K
молеше	218 K
місці	42 ви були на K
місяць	2756 на K	2756 перший K
""", 'н': """
навчання	48 K ші
нагадав	2757 K
нагадала	2757 K
наголосив	2757 K
наголосила	2757 K
надпис	218 такъв K
надпись	2306 такая K
надсилайте	2711 K нам	2711 K її	2711 K їх нам	2712 K фото	2712 K відео	2712 K свої	2754 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2708 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2711 K нам	2711 K їх нам	2712 K фото	2754 K нам
нажимая	2272 K кнопку	2272 K на кнопку	2272 K "
нажмите	2241 K ctrl
намерете	208 K ни
напис	2757 такий K
написа	218 K
написав	2757 K
написал	2306 K
написала	2306 K	2757 K
написано	2306 было K	2757 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2258 K нашему	2258 K нашей	2258 K автору	2258 K нам	2303 K нам
напишіть	38 K нам	67 K нам	2711 K нашому	2711 K нашій	2711 K автору	2711 K авторці	2711 K нам	2754 K нам
напомнил	2306 K
напомнила	2306 K
направете	215 K дарение
настоя	218 K
настоява	218 K
настоявал	218 K
натискайки	190 K
натискането	190 с K
натискаючи	2725 K кнопку	2725 K на
нашем	2241 в K чате
нашия	183 към K екип	183 в K екип	186 K куиз	186 K тест
небольшая	2217 K просьба
неделю	17 раз в K	17 каждую K	2305 в K
независимата	215 подкрепете K
независими	216 K медии
независимую	2220 поддержите K	2303 поддержите K
независимые	2304 K медиа
незалежні	2755 K медіа
нейросети	2281 с помощью K
несколько	2269 на K вопросов
никакого	71 K спама
новинами	2690 стежте за K
новини	175 google K	2709 google K
нуждаем	215 K се от вашата
нужна	2279 K ваша
нюзлетър	191 K
""", 'о': """
обеща	218 K
обещал	218 K	2306 K
обещала	2306 K
обещали	2306 K
обозреватель	2259 - K	2259 , K
обраних	2708 K джерел
обучения	48 K ии
объявил	2306 K
объявила	2306 K
объяснил	2306 K
объяснила	2306 K
объясняет	2306 K
объяснял	2306 K
объясняла	2306 K
обязал	2306 K
обязательна	2249 гиперссылка K	2278 материалов ссылка K	2278 ссылка на источник K
обязательные	21 K поля	2241 K поля
обясни	218 K
обяснил	218 K
обяснила	218 K
обяснява	218 K
обіцяв	2757 K
обіцяла	2757 K
обіцяли	2757 K
огледален	64 K сайт
оглядач	2713 - K	2713 , K
оглядачка	2713 - K	2713 , K
оголосив	2757 K
ограничений	2225 читайте без K
одноклассниках	2256 K
одному	2725 в K листі
опечатку	2241 нашли K
опитування	2722 наше K	2722 коротке K
опитуванні	35 нашому K	2722 K читачів	2722 нашому K	2722 в K
оприлюднюватиметься	22 не K	2696 ваша e-mail адреса не K
опрос	35 наш K	2269 наш K
опросе	35 нашем K	2269 нашем K	2269 в K
опубликован	22 не будет K	2241 ваш адрес email не будет K
организаторите	218 канят K
организаторы	2306 зовут K
організатори	2757 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2272 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2226 K #%	2226 K # %
отбележете	62 K ме
ответил	2306 K
ответила	2306 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2306 K
отвечала	2306 K
отговори	218 K той	218 K тя
отговорил	218 K
отговорила	218 K
отговориха	218 K
отговорност	30 не носи K
отменить	21 K ответ	2305 K в любой момент
отметил	2306 K
отметила	2306 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2228 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2258 K их нам	2303 K нам
отримувати	2743 хочете K
отримуйте	2747 K
очакваме	176 K вашите
ошибку	2242 нашли K
оштрафовал	2306 K
оштрафовала	2306 K
оштрафував	2757 K
""", 'п': """
партнером	2276 совместно с K	2730 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2276 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2730 K посилання
партнеры	2238 мы и наши K
партньорски	195 K линкове
партнёром	2276 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2276 K ссылки
партнёрским	74 K ссылкам
патроном	2303 станьте K
пееха	218 K
пели	2306 K
первый	2305 K месяц	2305 рубль в K
переведите	2303 K нам
перевірте	2722 K себе	2725 K пошту
передплатник	50 як K	2683 уже K	2683 вже K
передплатникам	2683 доступний лише K	2683 доступна лише K	2683 доступно лише K
передплатники	50 K можуть	2741 лише K	2741 тільки K
передплатників	2683 тільки для K
передплатою	2683 доступна за K	2683 доступний за K	2726 за K	2748 з K
передплату	80 оформіть K	2726 K за	2754 оформіть K
передплатіть	80 K
передрук	45 K	2706 K
передруковувати	45 K
передруку	2706 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2254 K
перепечатке	2254 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2704 K даних
персональных	2252 K данных
писав	2757 K
писал	2306 K
писала	2306 K	2757 K
писати	2755 нам K
писменото	197 без K съгласие
письме	2272 в одном K
письменного	2293 без K согласия
письмової	2746 без K згоди
питаха	218 K
питаше	218 K
пишете	38 K ни	67 K ни	176 K ни	177 K на	215 K ни
пишеше	218 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2258 K нам	2290 K на	2303 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2711 K нам	2744 K на
платной	2225 в K версии
побачили	2752 K помилку
повний	20 K текст	2726 K текст
повтаря	218 K
повтаряше	218 K
повторював	2757 K
повторює	2757 K
повторяет	2306 K
повторял	2306 K
повторяла	2306 K
повідомив	2757 K
повідомила	2757 K
повідомили	2757 K
повідомте	38 K нам	67 K нам	2711 K нам	2711 K нас	2754 K нам
подайте	177 K сигнал
поддержать	2303 K нас	2303 K редакцию	2303 K нашу
поддерживайте	2303 K нас	2303 K нашу
поддержите	2220 K нашу	2220 K нас	2279 K	2303 K нас	2303 K нашу	2303 K редакцию	2303 K проект	2303 K автора	2303 K наш
поддержка	2221 ваша K	2303 ваша K поможет	2303 ваша K помогает	2303 ваша K позволит
поддержке	2276 при K партнёра	2276 при K партнера	2279 благодаря вашей K	2304 вашей K
поддержки	2304 без вашей K	2304 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	218 K
подканяха	218 K
подканяше	218 K
подкаст	34 наш K	34 нашия K	185 K	216 нашият K	2267 K	2304 наш K	2720 K	2755 наш K
подкаста	185 K	2267 K	2304 нашего K
подкасте	34 нашем K	2267 K
подкасти	34 наші K	185 K	2720 K
подкастов	2267 K
подкасту	2720 K
подкастът	185 K
подкасты	2267 K
подкасті	34 нашому K	2720 K
подкастів	2720 K
подкрепа	198 с вашата K	198 вашата K	215 вашата K	216 вашата K
подкрепата	195 с K на партньор
подкрепете	198 K	215 K ни	215 K нашата
подкрепяйте	215 K ни
подписаны	2225 уже K
подписка	2225 уже есть K	2307 K
подписке	2225 доступен только по K	2225 доступна по K	2225 доступен по K	2273 по K
подписки	2307 K
подпиской	2298 с K
подписку	80 оформите K	80 оформить K	2225 оформить K	2225 оформите K	2272 спасибо за K	2273 K за	2303 оформите K	2303 оформить K
подписчик	50 как K	2225 уже K	2225 вы уже K
подписчикам	2225 доступна только K	2225 доступно только K	2225 доступен только K	2287 только K
подписчики	50 K могут	2287 только K	2307 K
подписчиков	2225 только для K
подписчиком	2303 станьте K
подписывайтесь	2228 K на рассылку	2235 K на нас	2235 K на наш	2235 K на канал	2235 K на telegram	2303 K на
подписываясь	2272 K
подпишитесь	80 K	2220 K на регулярное	2228 K на рассылку	2235 K на наш	2235 K на канал	2303 K на
подчеркнул	2306 K
подчеркнула	2306 K
подчерта	218 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2718 нашу K
пожертвование	2220 оформите K	2221 сделайте K	2279 регулярное K	2279 ежемесячное K	2303 ваше K	2303 сделайте K	2303 оформите K	2307 K
пожертвования	2304 на K	2307 K
пожертвованиям	2279 благодаря K	2304 благодаря K
пожертвуйте	2303 K
позволяет	2303 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	197 K на
поиска	218 K
поискал	218 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2225 чтобы прочитать K
полный	20 K текст	2273 K текст
получавайте	211 K
получавате	207 искате ли да K	207 искате да K
получайте	2297 K
получать	2289 хотите K
помилку	2752 знайшли K
помогите	2303 K нам
помогнете	215 K ни
помогут	2304 K нам
поможет	2304 K нам
помоли	218 K
помолил	218 K
помолила	218 K
помощник	63 наш K	63 ии-K
помощь	2303 нам нужна ваша K
помощью	2281 с K ии
помітили	2707 якщо ви K	2752 K помилку
помічник	63 наш K
понравилась	2304 K статья
понравился	2304 K материал	2304 K текст
пообещал	2306 K
пообещала	2306 K
пообіцяв	2757 K
пообіцяла	2757 K
попереджає	2757 K
попередив	2757 K
попита	218 K
попросив	2757 K
попросил	2306 K
попросила	2306 K	2757 K
попросили	2306 K	2757 K
попросило	2306 K
порадив	2757 K
порадила	2757 K
посилання	2732 K на джерело обов'язкове
последвайте	215 K ни
последната	206 K ви безплатна статия	206 K безплатна статия
посоветовал	2306 K
посоветовала	2306 K
постановив	2757 K
постановил	2306 K
посъветва	218 K
посъветвал	218 K
посъветвали	218 K
потребовал	2306 K
потребовала	2306 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2272 вашей K
почтовом	2272 вашем K ящике
почту	79 на K	2229 на вашу K	2229 вам на K	2272 вашу K
пошту	79 на K	79 на вашу K	2686 на вашу K
пошті	2725 вашій K
пощенска	163 вашата K кутия
пояснив	2757 K
пояснил	2306 K
пояснила	2306 K	2757 K
пояснював	2757 K
пояснювала	2757 K
пояснює	2757 K
поясняет	2306 K
правото	29 си запазва K
працювати	2733 допоможе нам K	2755 K далі
працюємо	2755 ми K
предпочитаемые	2255 K источники
предпочитаемых	2255 K источников
предпочитан	174 K източник
предпочитани	174 K източници
предпочитаните	174 K източници	174 K си източници
предпочтительные	2255 K источники	2292 K источники
предпочтительный	2255 K источник
предпочтительных	2292 K источников
предупреди	218 K
предупредил	2306 K
предупреждава	218 K
предупреждает	2306 K
препечатването	197 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2306 K
призвала	2306 K
призвали	2306 K
призна	218 K
признава	218 K
признавал	2306 K
признает	2306 K
признал	2306 K
признала	2306 K
признали	2304 нас K
призова	218 K
призовава	218 K
призовал	218 K
призоваха	218 K
призывал	2306 K
призывала	2306 K
призывали	2306 K
приложение	84 в нашето K	216 нашето K	2230 скачать K	2231 скачайте K	2231 установите K	2253 наше K	2253 мобильное K	2303 скачайте наше K	2303 скачайте K и
приложението	215 изтеглете K ни	215 изтеглете K на вестник
приложении	84 в нашем K	2230 открыть в K	2253 нашем K
приложения	2253 нашего K	2304 нашего K
приоритетным	2255 K источником
присоединяйтесь	51 K	2303 K к нам	2303 K к нашему	2303 K к нашей	2303 K к нашим	2303 K к сообществу	2303 K к читателям	2303 K к тем
присъединете	51 K се	215 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2258 K нам	2258 K фото	2258 K видео	2258 K новости	2258 K свои	2258 K их нам	2303 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2258 K нам	2258 K фото	2258 K их нам	2303 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2754 K до нас	2754 K до нашої	2754 K до нашого	2754 K до спільноти	2754 K до читачів
приєднуйтеся	51 K	2754 K до нас	2754 K до нашої	2754 K до нашого	2754 K до спільноти	2754 K до читачів
проверьте	2269 K себя	2272 K почту
проголосуйте	2284 K	2738 K
продовження	2730 реклама. K
продовжити	2683 щоб K читання	2733 допоможуть нам K
продовжувати	2755 K роботу
продолжаем	2304 мы K работать
продолжать	2279 помогут нам K	2304 K работу
продолжение	2276 реклама. K
продолжить	2225 чтобы K чтение	2279 помогут нам K	2279 поможет нам K	2304 K работу
продължава	195 K по-долу
продължете	160 K да четете
продължим	216 да K да работим
продължите	159 за да K да четете
произведен	2249 настоящий материал (информация) K	2294 материал K
произведён	2294 материал K
пройдите	2269 K тест
пройдіть	2722 K тест
пропускайте	207 не K
пропустите	2289 не K
пропустити	2743 не хочете K
пропустить	2289 не хотите K
пропустіть	2743 не K
просив	2757 K
просил	2306 K
просила	2306 K	2757 K
просили	2306 K	2757 K
просьба	2217 у нас к вам K	2217 у нас есть K
просять	2757 K
проучване	186 нашето K
прохання	2677 маємо до вас K	2677 невелике K
прочетете	160 за да K цялата
прочитать	2225 осталось K	2225 чтобы K статью
пріоритетне	2708 K джерело
пріоритетним	2708 K джерелом
публиковать	45 K у себя
пълния	192 K текст
първия	217 за K месец
підписатися	2685 K на розсилку
підписка	2758 K
підписку	2683 оформіть K	2725 дякуємо за K	2754 оформіть K
підписники	2741 лише K	2758 K
підписників	2683 тільки для K
підписуйтесь	2689 K на нас	2689 K на наш	2689 K на канал	2689 K на telegram	2754 K на
підписуйтеся	2689 K на наш	2689 K на канал
підписуючись	2725 K
підпишіться	2685 K на розсилку	2689 K на наш	2754 K на
підтримайте	2680 K нашу	2680 K незалежну	2680 K нас	2733 K	2754 K нас	2754 K нашу	2754 K незалежну	2754 K редакцію	2754 K автора	2754 K роботу	2754 K наш
підтримати	2754 K нас	2754 K нашу
підтримка	2681 ваша K	2754 ваша K допоможе
підтримки	2730 за K партнера	2755 спільноти K	2755 вашої K
підтримуйте	2754 K нас	2754 K нашу
підтримці	2733 завдяки вашій K	2733 завдяки K читачів	2755 вашій K
піти	2677 перш ніж K
""", 'р': """
работа	216 нашата K	2304 наша K
работаем	2304 мы K
работать	2279 помогут нам K	2279 поможет нам K	2304 K дальше
работу	2304 нашу K
радив	2757 K
радила	2757 K
радили	2757 K
радить	2757 K
разкажете	38 K ни	67 K ни
разрешение	170 без K е забранено
разрешения	2293 без K редакции
разчитаме	198 K на вашата	216 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2303 K нам
рассказал	2306 K
рассказала	2306 K
рассказывать	2304 K правду
расследование	2304 наше K	2304 это K
расследования	2304 наши K
рассылка	2304 наша K	2307 K
рассылку	78 на K	78 нашу K	78 K	2228 нашу K	2228 K самых	2304 нашу K
регистрацията	190 с K си	190 благодарим за K
регистрируясь	2272 K
регулярний	2733 K внесок
редактор	178 е K	178 - K	178 , K	2259 - K	2259 , K	2713 - K	2713 , K
редакторка	2713 - K	2713 , K
редакцией	39 нашей K	2258 связаться с K
редакции	2293 без согласия K	2304 нашей K
редакцию	39 в нашу K	2258 напишите в K	2258 пишите в K
редакция	183 в нашата K	216 нашата K	2304 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2711 напишіть у K	2711 пишіть у K
редакція	2755 наша K
редакцією	39 нашою K	2711 зв'язатися з K
редакції	43 письма до K	2711 пишіть до K	2746 без згоди K	2746 без дозволу K	2755 нашої K
рекламата	11 K	195 след K
реклами	11 K	70 без K	70 немає K	216 без K	2730 після K	2730 на правах K	2755 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2276 после K	2276 на правах K	2304 без K
репортер	39 на нашия K	178 е K	178 - K	178 , K	2259 - K	2259 , K	2713 - K	2713 , K
репортери	39 на нашите K	216 нашите K
репортерка	2713 - K	2713 , K
репортёр	2259 - K	2259 , K
решил	2306 K
реєструючись	2725 K
робота	2755 наша K
роботу	2755 нашу K
розкажіть	38 K нам	67 K нам
розповів	2757 K
розповідати	2755 K правду
розповіла	2757 K
розсилка	2755 наша K	2758 K
розсилку	78 на K	78 нашу K	78 K	2685 нашу K	2685 щоденну K	2755 нашу K
розслідування	2755 наші K	2755 це K
рублей	2305 # K
рік	2756 на K
""", 'с': """
свободната	215 подкрепете K
свържете	38 K се с нас	67 K се с нас	176 K се с нашия	176 K се с нашата	176 K се с нас	176 K се с автора	215 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2258 K с нами
связаться	2258 K с автором
седмично	17 веднъж K
сигнализирайте	176 K ни
сказав	2757 K
сказал	2306 K
сказала	2306 K	2757 K
скаржаться	2757 K
скаржився	2757 K
скаржилася	2757 K
скачайте	2230 K наше
скиньте	2303 K нам	2303 K донат
сколько	2303 скиньте K
скриньку	2725 вашу K
скриньці	2725 вашій K
следите	2235 K за нами
словам	2306 по K
словами	2757 за K
слушайте	208 K ни
слідкуйте	2689 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2306 K
советовала	2306 K
советовали	2306 K
советует	2306 K
согласны	43 не K	43 K с автором
содержимое	2261 внешнее K
сообщение	2249 данное K (материал) создано	2294 K создано
сообщил	2306 K
сообщила	2306 K
сообщили	2306 K
сообщите	38 K нам	67 K нам	2258 K нам	2303 K нам
соучастником	2279 станьте K	2303 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2687 увімкнути K	2687 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2755 K текст	2755 K матеріал
сподобалась	2677 якщо вам K стаття
спонсором	80 станьте K
според	218 K
спрашивает	2306 K
спросил	2306 K
спросила	2306 K
співали	2757 K
співучасником	2754 станьте K
спільнота	2755 наша K
спільноти	2681 стань частиною K	2733 частиною K	2755 нашої K
станете	80 K член	215 K абонат	215 K член
станьте	51 K одним из них	2303 K нашим	2754 K нашим
статей	2740 до всіх K	2740 до усіх K
статии	205 до всички K
статия	173 хареса ли ви тази K	192 цялата K	216 тази K
статията	192 % от K
стаття	2755 ця K
статья	2304 эта K
статьям	2286 ко всем K
стверджує	2757 K
стежте	2689 K за нами
стигнали	173 щом сте K дотук
стороннего	2261 K сервиса
сторонним	2261 K сервисом
стороннього	2715 K сервісу
стороннім	2715 K сервісом
суммой	2305 любой K
сумму	2305 любую K
сутрин	17 всяка K
существуем	2304 мы K
существует	2279 K благодаря
събитие	183 нашето K
съветва	218 K
съветваше	218 K
съвместно	195 K с партньор
съгласен	43 не си K
съгласие	197 без писмено K
съгласни	43 не сте K
съдържание	9 това K	180 външно K	180 това K
съдържанието	197 използването на K	197 използване на K
съобщи	218 K
съобщил	218 K
съобщиха	218 K
""", 'т': """
тагнете	62 K ме
твърдеше	218 K
твърди	218 K
текстове	205 до всички K
телеграм	16 K	175 K	2235 наш K-канал	2235 в нашем K	2256 K	2256 K-канал	2256 K-канале	2290 пишите в K	2304 наш K	2689 наш K-канал	2709 K	2709 K-канал	2709 K-каналі
телеграме	16 K	2256 K
телеграмі	2709 K
тест	2269 наш K	2722 наш K
тиждень	17 раз на K	2756 на K
требовал	2306 K
требовала	2306 K
требовали	2306 K
тръгнете	173 преди да си K
""", 'у': """
уведомления	14 K	2231 включите K	2231 включить K	2231 разрешить K
уверяет	2306 K
уверял	2306 K
уверяла	2306 K
увійдіть	24 K	2684 K, щоб
уговаривал	2306 K
уговаривала	2306 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	183 нашия K
уйдете	2217 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2708 K джерел
улюблені	2708 K джерела
умовляв	2757 K
умоляваше	218 K
умолял	2306 K
умоляла	2306 K
умоляли	2306 K
утверждает	2306 K
уточнив	2757 K
уточнил	2306 K
уточнила	2306 K	2757 K
учасником	2754 станьте K
""", 'ф': """
фейсбук	16 K	175 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2304 K нашу
цитировании	2254 при K
цитування	2706 у разі K
цитуванні	2706 при K
""", 'ч': """
частиною	2754 станьте K
частковому	2732 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	208 K ни
читаете	2303 спасибо, что K
читай	2689 K нас
читайте	2235 K нас в	2689 K нас у	2689 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2269 опросе K	2279 благодаря поддержке K	2299 K	2304 наших K
читатели	36 наши K	36 нашите K	43 писма на K	213 K	216 нашите K	2217 дорогие K	2299 K	2304 наши K
читателите	213 K	216 с подкрепата на K	216 от K ни
читателям	18 благодаря K	36 нашим K	2299 K	2304 благодаря K
читати	2683 щоб K далі	2754 щоб K далі
читачам	18 завдяки K	2749 K
читачі	36 наші K	2749 K	2755 наші K
читачів	43 листи K	2749 K	2755 наших K
читаєте	2754 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2756 K
щомісячний	2733 K внесок
щомісячно	2756 K
щоранку	17 K
щотижневу	2685 K розсилку
""", 'э': """
электронной	2272 адрес K почты
электронную	2272 K почту
""", 'я': """
яжіться	38 зв'K з нами	2711 зв'K з нами
язкові	21 обов'K поля	2696 обов'K поля
якщо	2677 K ви вже тут
""", 'і': """
інтелектом	2735 штучним K
інтелекту	2735 за допомогою штучного K
""", 'א': """
אומר	1343 K
אומרת	1343 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1297 עקבו K	1340 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1295 דואר K
אמר	1343 K
אמרה	1343 K
אמרו	1343 K
אתכם	1327 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1342 K
ביקש	1343 K
ביקשה	1343 K
במייל	1326 K שלכם
בסרטון	1316 לצפות K זה
בעוגיות	1302 שימוש K
בעיתונות	1327 לתמוך K
בקובצי	1301 משתמש K
בשבוע	17 פעם K	1342 K
בתגובות	85 K
בתוכן	1338 לעשות שימוש K
""", 'ד': """
דווחו	1340 K לנו
דיוור	1326 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1298 הורידו את K	1341 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1343 K
הודיעה	1343 K
הוואטסאפ	1298 לקבוצת K
הווטסאפ	1298 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1343 K
הוסיפה	1343 K
הזהיר	1343 K
הזכויות	1309 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1339 הכתבות K
הטלגרם	1298 לערוץ K
הטקסט	1317 K
היום	1340 תרמו K
הירשמו	1340 K לקבלת
הכותב	1338 על דעת K
הכתבה	45 לפרסם את K	1291 להמשך קריאת K	1317 K	1341 K הזאת
המדור	1315 הוא עורך K	1315 היא עורכת K
המובעות	1338 הדעות K במאמר	1338 הדעות K בטור	1338 הדעות K בכתבה
המועדף	1312 למקור K	1312 כמקור K
המייל	1294 לתיבת K	1295 כתובת K
הניוזלטר	1295 K היומי	1326 K השבועי של	1326 K שלנו	1341 K
הסביר	1343 K
הסיכום	1317 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1317 הנקודות K
העיתונות	1341 K העצמאית
הפרטיות	1302 מדיניות K
הפרסומת	11 K
הצביעו	1340 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1298 K לערוץ	1340 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1302 תנאי K
התגובות	1323 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1327 בזכות K שלכם
התראות	14 K
התרגום	1317 K
התרומה	1340 K שלכם
""", 'ו': """
ובטוויטר	1297 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1327 K בכם
ותלויה	1327 K בכם
""", 'ז': """
זקוקה	1340 K לכם
""", 'ח': """
חודשית	1340 תרומה K
חיצוני	1316 תוכן K	1316 תוכן ממקור K
""", 'ט': """
טען	1343 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1326 K למייל	1326 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1291 הצטרפו K
כתב	1343 K
כתבה	1317 K זו	1341 K זו	1343 K
כתבו	38 K לנו	67 K לנו	1340 K לנו
כתבות	1339 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1315 היא K
כתובת	77 הזינו K מייל	1295 K דוא"ל
""", 'ל': """
לדברי	1343 K
להגיב	6 כדי K	1323 K
להמשיך	1291 כדי K לקרוא	1327 עזרו לנו K
להעתיק	1309 אין K	1338 לשכפל, K
לחודש	1342 K
לחוק	1338 סעיף #א K
לחצו	1340 K כאן
לידיעון	1340 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1292 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1294 הירשמו K	1294 הרשמה K	1294 K שלנו	1326 בהצלחה K	1340 הירשמו K
לעזרתכם	1340 אנחנו זקוקים K
לענייני	1315 הוא כתב K	1315 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1316 K בתוכן
לקבוצת	1298 הצטרפו K
לקריאה	1339 כתבות K
לקריאת	20 K הכתבה
לשנה	1342 K
לתומכים	1327 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1339 K חינם
מועדף	1312 מקור K	1312 כמקור K
מינוי	1291 רכשו K	1340 רכשו K	1344 K
מנוי	1291 כבר K
מנויים	1344 K
מסכימים	43 לא K	43 K?	1326 בהרשמה אתם K
מסר	1343 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1326 K שבועי	1344 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1317 K
סיפר	1343 K
סיפרה	1343 K
סעיף	1338 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1340 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1326 לקבלת K במייל
עיתונאי	1315 הוא K
עיתונאית	1315 היא K
עיתונות	1327 לעשות K	1341 K עצמאית
עכשיו	1340 תרמו K
עמלה	1337 נקבל K	1337 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1341 ללא K
פרסומת	11 K
פרשן	1315 הוא K
פרשנית	1315 היא K
""", 'צ': """
ציין	1343 K
""", 'ק': """
קוראי	1341 K
קרא	1343 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1342 חודש K
""", 'ש': """
שאלו	1317 K את
שולחים	57 אנחנו K לכם
שיווקי	1326 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1340 K לנו
שלנו	39 לכתב K	1341 K
שנקבל	1337 K עמלה
שקראתם	1340 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1323 K
תוכן	9 K זה	1316 הצגת K
תייגו	62 K אותי
תלוי	1327 K בכם
תלויה	1327 K בכם
תמיכתכם	1340 K
תמכו	1340 K בנו
תקציר	1317 K
תרומה	1344 K
תרומות	1344 K
""", 'ا': """
اخبارنا	153 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1110 K مطلب	1110 K خبر	1116 براي K مطلب
ادعمنا	152 K
ادعموا	152 K
ارسال	6 براي K نظر	1088 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	154 K
استخدام	113 يمنع اعادة K
استطلاع	152 صوت في K
استطلاعنا	153 K
استفاده	1076 از كوكي K ميكنيم	1076 از كوكيها K ميكنيم	1077 شرايط K	1084 K از مطالب اين سايت	1084 K از مطالب سايت
استمرار	152 ساهم في K	152 ساهموا في K
اسپم	71 بدون K
اشار	155 K
اشارة	62 ضع K الي
اشارت	155 K
اشتراك	139 لديك K	156 K	1105 K تهيه كنيد	1116 K تهيه كنيد	1120 K
اشتراكك	136 تم K
اشترك	80 K	91 K الان	152 K الان
اشتركوا	80 K	152 K
اصحابها	134 تعبر عن راي K	134 عن راي K
اضاف	155 K
اضافت	155 K
اضغط	152 K هنا
اطلاع	1088 به ما K دهيد
اعادة	45 K نشر	113 يمنع K نشر
اعجبك	153 K هذا
اعلام	1119 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	155 K
اعلنت	155 K
اعملوا	62 K تاغ
افاد	155 K
افادت	155 K
افزود	1119 K
اكتب	152 K لنا
اكتبوا	38 K الينا	67 K الينا	152 K لنا
اكد	155 K
اكدت	155 K
الاخبارية	95 النشرة K
الارتباط	105 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	105 شروط K
الاشعارات	14 K	96 فعل K	97 تفعيل K
الاعلان	11 K
الاعلانات	107 حاجب K	107 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	94 بريدك K	95 البريد K
الان	152 تبرع K	152 سجل K
الاول	154 الشهر K
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	94 نشرتنا K	95 النشرة K	156 النشرة K
التحرير	39 فريق K لدينا
التطبيق	96 حمل K	96 نزل K	97 تحميل K
التعليق	133 شروط K	133 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	153 هذا K
الخارجية	123 محتوي المواقع K
الخصوصية	105 سياسة K
الدخول	24 سجل K	91 سجل K او	91 سجل K الان	91 سجل K الي حسابك	152 سجل K او
الشهر	154 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	137 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	91 لمتابعة K	139 لمواصلة K
الكاتب	134 يعبر عن راي K
الكوكيز	105 K
المادة	153 هذه K
المجانية	15 المقالات K	149 من المقالات K	149 مقالاتك K	149 المقالات K
المحتوي	9 هذا K	91 هذا K متاح
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	153 الصحافة K
المفضل	118 مصدرك K	118 مصدركم K	118 المصدر K لديك
المفضلة	118 مصادرك K	118 مصادركم K
المقال	20 لقراءة K	91 لقراءة K كاملا	139 لقراءة هذا K	153 هذا K
النشر	113 يمنع اعادة K
النشرة	94 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	152 انضم K
اليهم	51 انضم K
انتاج	113 يمنع اعادة K
انستغرام	152 تابعنا علي K
انضموا	51 K اليهم
انقر	152 K هنا
اوضح	155 K
اوضحت	155 K
اول	1118 ماه K
ايميل	1071 K خود را	1071 به K شما	1072 ادرس K	1072 نشاني K	1101 در K خود	1116 K خود را وارد كنيد
ايميلتان	1101 به K
اينجا	1109 K كليك كنيد	1116 K كليك كنيد
اينستاگرام	1074 در K دنبال
اينه	64 K
اپ	1100 K
اپليكيشن	1100 K	1116 K ما را	1116 K را دانلود كنيد	1116 K را نصب كنيد	1117 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	121 K
باحثة	121 K
بازتابدهنده	1114 الزاما K	1114 لزوما K	1114 K ديدگاه
بازنشر	45 K
باشيد	1088 با ما در تماس K
بالضرورة	134 لا تعبر K عن	134 لا يعبر K عن	134 لا تعكس K	134 لا يعكس K	134 لا تمثل K	134 لا يمثل K
ببينيد	1095 را K
بحسب	155 K
بخوانيد	1086 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1117 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	94 الي K	136 في K	136 علي K	136 سجل K	136 اضف K
بريدكم	77 اتركوا K	136 في K
بشنويد	1095 K
بعرض	123 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1088 براي ما K
بفضلكم	153 K
بنويسيد	38 براي ما K	67 براي ما K	1088 براي ما K	1116 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1086 K	1094 به تيم ما K	1116 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1088 با ما در ميان K	1116 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1088 با ما تماس K
""", 'ت': """
تؤكد	155 K
تابعة	74 روابط K
تابعنا	101 K علي	101 K عبر	152 K علي تويتر	152 K علي غوغل	152 K علي جوجل
تابعوا	100 K اخبار
تابعونا	100 K علي	100 K عبر	152 K علي
تاكيد	1119 K كرد
تبرع	156 K
تبرعات	156 K
تبرعك	152 K
تبرعكم	152 K
تبرعوا	152 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	153 K
ترجيحي	1087 منبع K	1087 منابع K
تستطيع	137 تبرع بما K	137 ساهم بما K
تطبيق	152 حمل K	152 حملوا K
تطبيقنا	84 في K	84 عبر K	153 K
تعبر	134 لا K عن راي	134 K فقط عن راي
تعليقا	133 لتضيف K
تفعيل	104 K جافا
تفوت	152 لا K
تفوتوا	152 لا K
تقاريرنا	153 K
تقول	155 K
تلغرام	152 تابعنا علي K
تلگرام	1074 ما را در K	1074 در K دنبال	1074 كانال K ما	1088 با ما در K
تماشا	1095 K كنيد
تمامي	1085 K حقوق
تمثل	134 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	152 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	113 يمنع اعادة K
توضيح	1119 K داد
تيم	1117 K ما
""", 'ج': """
جاوااسكريپت	1076 K را فعال
""", 'ح': """
حذر	155 K
حذرت	155 K
حساب	91 هل لديك K
حقوق	1085 كليه K	1085 همه K	1085 تمام K
حمايت	1102 K مالي خود	1103 به K شما نياز	1103 با K شما	1104 K كنيد	1116 از ما K كنيد	1116 K شما
""", 'خ': """
خارجي	123 محتوي K
خبر	4 اين K	1117 اين K
خبرنامه	1071 K ما	1071 اشتراك K	1072 در K	1101 K روزانه	1101 K هفتگي	1117 K ما	1117 K	1120 K
خبرنگار	39 K ما	1088 K ما را	1090 K
خبرنگاران	39 K ما	1117 K ما
خصوصي	1077 سياست حريم K
خواست	1119 K
خواستند	1119 K
خواندن	1105 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1103 به K خود تكيه	1117 K ما
خواهد	1097 منتشر K شد
خواهند	1097 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1090 استاد K
دستيار	63 K مجازي
دعا	155 K
دعت	155 K
دعمك	152 K
دعمكم	137 نعتمد علي K	137 تعتمد علي K	137 نحتاج الي K	152 K
دنبال	1074 ما را K كنيد	1086 K كنيد	1086 K كنيم	1116 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1088 به ما خبر K	1095 گوش K	1106 هديه K	1116 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1097 نوشتن K	1097 ارسال K	1097 بيانگر K	1114 لزوما K
""", 'ذ': """
ذكر	155 K
ذكرت	155 K
""", 'ر': """
راسلنا	38 K	67 K	152 K
راسلونا	38 K	67 K	152 K
رايگان	1094 وبينار K ما	1105 اشتراك K	1115 مقاله K	1115 مطلب K	1115 مطالعه K	1116 K ثبت نام كنيد
روزنامه	1114 ديدگاه K
روزنامهنگار	1090 K
روزنامهنگاري	1117 K مستقل
""", 'س': """
سالانه	1118 K
ساهم	152 K في دعم
ساهموا	152 K في دعم
سايت	1117 K ما
سايتهاي	1091 محتواي K ديگر
سنويا	154 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	152 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	152 K
شهريا	154 K
شويد	24 وارد K	1086 عضو K	1086 K	1116 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1101 خبرنامه K
صحافتنا	153 K
صحافي	121 K
صحافية	121 K
صحافيينا	39 K
صحفي	121 K
صحفية	121 K
صحفيينا	39 K	153 K
صرح	155 K
صرحت	155 K
صوركم	40 K
""", 'ط': """
طالب	155 K
طالبت	155 K
طلب	155 K
طلبت	155 K
""", 'ع': """
علاقه	1087 منبع مورد K
عملنا	153 K
عمولة	147 قد نحصل علي K	147 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1094 K شغلي در
فريقنا	153 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	152 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1097 K	1098 حروف لاتين (K)
""", 'ق': """
قال	155 K
قالت	155 K
قالوا	155 K
قراءنا	153 K
قرائنا	137 نعتمد علي K	137 ونعتمد علي K	153 K
قناتنا	100 K علي	100 انضم الي K	153 K
""", 'ك': """
كاتب	121 K
كاتبة	121 K
كاتبه	134 يعبر عن راي K
كاتبها	134 تعبر عن راي K
كار	1117 K ما
كاربري	1105 حساب K خود شويد	1116 حساب K خود شويد
كانال	1074 به K ما	1086 K ما	1117 K ما
كتب	155 K
كتبت	155 K
كردهايد	1105 ثبت نام K	1105 ثبتنام K
كمصدر	118 K مفضل
كميسيون	1112 K دريافت كنيم	1112 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1094 ديدن K	1095 گوش K	1106 هديه K	1109 روي لينك كليك K	1109 كليك K	1116 به ما كمك K	1116 روي لينك كليك K	1116 همين حالا ثبت نام K
كوكي	1077 از K
كوكيها	1077 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1097 حروف K	1098 حروف K
لاشتراكك	136 K في
لاشتراككم	136 K في
لاضافة	6 K تعليق	133 K تعليق
لزوما	1114 K نظر
لقراءة	91 سجل الدخول K	139 K بقية	152 سجل الدخول K
لقراءتكم	152 شكرا K
لكتابة	133 K تعليق
للاطلاع	139 K علي المقال كاملا
للتعليق	6 K	133 K علي الخبر
للقراءة	0 دقائق K	91 سجل الدخول K
للمتابعة	91 سجل الدخول K
للمشتركين	50 يمكن K	92 K فقط	139 حصري K	139 متاح K
لمتابعة	91 سجل الدخول K	139 K قراءة	152 سجل الدخول K
لمشتركي	139 حصري K
لمواصلة	139 K قراءة
""", 'م': """
ما	1117 به K
مالي	1103 كمك K شما	1116 كمك K شما	1120 كمك K
ماه	1118 در K
ماهانه	1118 K
متجرنا	153 K
متصفحك	10 K
مجانا	152 سجل K
مجانيا	149 مقالا K
مجانية	149 مقالات K
محتوا	9 اين K
محتواي	1091 K خارجي	1091 اجازه ميدهيد K
محتوايي	1091 حاوي K از
محتوي	123 K من طرف ثالث
محفوظ	1084 حقوق K است
محفوظة	113 جميع الحقوق K	113 حقوق النشر K
مراسل	121 K
مراسلة	121 K
مراسلنا	39 K	153 K
مراسلينا	39 K	153 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K
مساعدنا	63 K الذكي
مساهمتك	137 نحتاج الي K	137 الي K
مساهمتكم	137 نحتاج الي K
مستقل	1117 رسانه K
مستقلة	153 صحافة K
مشترك	139 هل انت K	1105 K شويد	1116 K شويد
مشتركا	50 بصفتك K
مشتركان	1105 ويژه K است
مصنوعي	1092 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1117 اين K
معنا	152 ساهم K
مقالاتنا	137 لا نضع K	153 K
مقاله	1110 ادامه K
منبع	1113 ذكر K
منتخب	1087 منبع K
منشن	62 K لي
منصتنا	153 K
مهمانم	54 قهوه K
موافقتك	123 نطلب K
موبايل	1100 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1101 عضويت شما با K	1101 ثبت نام شما با K
موقعنا	153 K
ميتوانند	50 مشتركان K
ميخواهيم	1091 از شما اجازه K
ميدهد	1097 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1119 K
ميگويد	1119 K
ميگيريم	1112 كميسيون K
""", 'ن': """
ناشد	155 K
ناشدت	155 K
نتقاضي	147 K عمولة	147 قد K عمولة
نحتاج	137 K الي دعمك
نخواهد	22 منتشر K شد	1097 منتشر K شد
نخواهند	1097 منتشر K شد
ندهيد	1116 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1100 K موبايل
نستخدم	104 K ملفات
نشرتنا	78 K	94 اشترك في K	153 K
نظر	6 ثبت K
نظرسنجي	1116 در K ما	1117 K ما
نميشود	60 ايميل شما نمايش داده K	1097 منتشر K
نوشت	1119 K
نويسنده	1088 ايميل K	1090 K
نياز	1103 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1105 مشترك K
هماكنون	1116 K ثبت نام كنيد
همايش	1094 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1103 به حمايت شما K
واتساب	152 تابعنا علي K
واحدا	51 كن K منهم
واشار	155 K
واشارت	155 K
واضاف	155 K
واضافت	155 K
واعلن	155 K
واعلنت	155 K
وافاد	155 K
وافادت	155 K
واكد	155 K
واكدت	155 K
واوضح	155 K
واوضحت	155 K
وبحسب	155 K
وبينار	1094 K ما	1094 در K
وتؤكد	155 K
وتري	155 K
وتضيف	155 K
وتقول	155 K
وحذر	155 K
وحذرت	155 K
ودعا	155 K
ودعت	155 K
وذكر	155 K
وذكرت	155 K
وصرح	155 K
وصرحت	155 K
وطالب	155 K
وطالبت	155 K
وفقا	155 K
وفيديو	40 صور K
وقال	155 K
وقالت	155 K
وقالوا	155 K
وكتب	155 K
وكتبت	155 K
ومحلل	121 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	137 K علي دعمكم
ووفقا	155 K
ويؤكد	155 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1091 ديدن اين K
ويري	155 K
ويضيف	155 K
ويقول	155 K
ويقولون	155 K
""", 'ي': """
يؤكد	155 K
يقول	155 K
يقولون	155 K
يوتيوب	16 K	152 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پژوهشگر	1090 K
""", 'گ': """
گزارش	1117 اين K
گزارشهاي	1117 K ما
گفت	1119 K
گفتند	1119 K
گفته	1119 K است	1119 به K
""", 'अ': """
अन	1370 Kुवाद	1393 के Kुसार
अप	1393 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	67 Kी कहानी हमें	67 Kा अनुभव हमें	1375 Kी राय दें	1375 Kी राय कमेंट	1375 Kी प्रतिक्रिया	1376 कमेंट में Kी राय
अलर	1377 K्ट पाने के लिए
अवसर	1373 नौकरी के K
अस	63 वर्चुअल Kिस्टेंट
असहमत	43 K हैं
""", 'आ': """
आग	49 Kे भेजें
आप	51 K भी जुडें	51 K भी जुडिए
आपक	57 हम Kो	1369 Kी इजाजत मांगते हैं	1369 Kी अनुमति मांगते हैं	1390 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK	67 हमें बताK
इट	1362 कॉपीराK	1369 बाहरी साK	1391 हमारी वेबसाK
इन	24 लॉग K
इनब	1348 आपके Kॉक्स	1378 अपने Kॉक्स में
इब	1348 न्यूजलेटर को सब्सक्राK	1348 न्यूजलेटर सब्सक्राK	1351 चैनल को सब्सक्राK
इबर	50 सब्सक्राK	1380 सब्सक्राK्स के लिए है	1380 सब्सक्राK हैं
इस	1391 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	51 Kें शामिल हों
उनल	1349 ऐप डाKोड करें	1377 डाKोड करें	1377 डाKोड कीजिए	1390 ऐप डाKोड करें	1390 ऐप डाKोड कीजिए
उपय	1354 कुकीज का Kोग	1354 कुकी का Kोग
उपलब	1369 सामग्री K्ध नहीं है
""", 'ए': """
ए	1373 वेबिनार के लिK	1390 जुडिK	1390 सुधार सुझाKं
एआई	63 K असिस्टेंट
एज	1388 Kेंसी की फीड
""", 'ऐ': """
ऐप	1349 हमारा K	1391 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1375 क्विज खेलें K
""", 'क': """
क	1393 मुताबिK
कम	1376 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	62 मुझे टैग Kें	62 हमें टैग Kें	67 हमें संपर्क Kें	1348 ईमेल दर्ज Kें	1349 ऐप इंस्टॉल Kें	1349 नोटिफिकेशन चालू Kें	1351 फॉलो Kें	1363 क्लिक Kें	1363 जॉइन Kें	1363 ज्वाइन Kें	1363 सब्सक्राइब Kें	1363 लाइक Kें	1366 हमें ईमेल Kें	1369 कुकीज स्वीकार Kें	1373 टिकट बुक Kें	1375 पोल में वोट Kें	1375 सर्वे में भाग लेK	1377 इंस्टॉल Kें	1377 नोटिफिकेशन ऑन Kें	1377 नोटिफिकेशन ऑन K लें	1378 साइन अप Kें	1382 शेयर Kें	1382 साझा Kें	1382 सेव Kें	1382 गिफ्ट Kें	1390 सब्सक्राइब Kें	1390 फॉलो Kें	1390 लॉग इन Kें	1390 लॉगिन Kें	1390 साइन अप Kें	1390 यहां क्लिक Kें	1390 लिंक पर क्लिक Kें	1390 अभी रजिस्टर Kें
करक	1366 कमेंट Kे बताएं	1378 सब्सक्राइब Kे आप	1378 साइन अप Kे आप
करन	1376 कमेंट Kे के लिए	1376 टिप्पणी Kे के लिए	1376 टिप्पणी पोस्ट Kे के लिए	1376 कमेंट Kे वाले
कल	1389 फ्री आर्टिK	1389 मुफ्त आर्टिK
कह	1393 Kा
कहत	1393 Kे	1393 Kी
""", 'ख': """
ख	1374 वीडियो देKें	1374 वीडियो भी देKें	1389 मुफ्त लेK	1393 लिKा
खक	1388 लेK के निजी विचार
खन	1374 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1384 अन्य Kों के लिए	1384 ताजा Kों के लिए	1384 की Kों के लिए	1389 मुफ्त Kें	1390 K भेजें	1390 पूरी K पढें	1391 इस K	1391 यह K
खर	1373 यहां से Kीदें
""", 'ग': """
गद	55 मासिक योKान
गय	1382 लिंक कॉपी हो Kा
""", 'च': """
चलत	1379 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1370 पूKें	1393 पूKा
""", 'ज': """
ज	49 दोस्तों को भेKें	49 किसी को भेKें	55 धारा # Kी
जत	1354 निKा नीति
जनर	1388 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1366 हमें Kूर दें
""", 'ट': """
ट	1354 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1348 हमारे न्यूजलेK	1348 हमारा न्यूजलेK	1348 हमारा साप्ताहिक न्यूजलेK	1348 न्यूजलेK के लिए	1368 सब एडिK हैं	1368 सब-एडिK हैं	1368 सीनियर सब एडिK हैं	1391 हमारे न्यूजलेK	1394 न्यूजलेK
""", 'ठ': """
ठक	1391 हमारे पाK
""", 'ड': """
ड	1363 जुKें	1388 सिंKीकेट फीड
डक	1374 पॉKास्ट सुनें	1391 हमारा पॉKास्ट
डन	1364 जुKे के लिए
""", 'थ': """
थ	49 दोस्तों के साK
""", 'द': """
द	1370 मुख्य बिंKु	1390 राय Kें
दद	39 हमारे संवाKाता	1368 वरिष्ठ संवाKाता हैं	1368 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1374 को सुKें	1374 लेख सुKें	1394 दाK
नन	1374 पॉडकास्ट सुKे के लिए
नल	1351 चैK से जुडें	1391 हमारे चैK
नह	60 ईमेल Kीं दिखाया	70 कोई विज्ञापन Kीं	71 कोई स्पैम Kीं	1388 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1349 ऐप में Kें
पढन	1380 Kे के लिए	1384 और खबरें Kे के लिए
पण	1376 टिप्Kियों के लिए
पन	11 विज्ञाK	70 न विज्ञाK	70 बिना विज्ञाK
पर	1352 गूगल न्यूज K	1378 ईमेल K पाने के लिए
पस	1365 Kंदीदा सोर्स	1365 Kंदीदा स्रोत	1365 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1365 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	67 हमें Kाएं	1366 हमें Kाएं	1390 हमें Kाएं	1390 राय Kाएं	1393 Kाया	1393 Kाते
बनकर	1380 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1369 से मिली साK्री शामिल है
मदद	1390 हमारी K करें	1390 आर्थिक K दें	1390 K कीजिए
मह	1392 हर Kीने
""", 'य': """
यत	1354 गोपनीKा नीति
यह	1374 वीडियो Kां देखें	1390 Kां देखें	1391 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1361 सर्वाधिकार सुK्षित	1391 हमारी पत्Kारिता	1391 स्वतंत्र पत्Kारिता	1391 हमारे पत्Kार
रखन	1368 का अनुभव Kे	1380 पढना जारी Kे के लिए
रत	1392 प्Kि माह
रह	1384 जुडे Kें	1384 जुडे Kिए
""", 'ल': """
ल	1393 बोKे	1393 बोKा
""", 'व': """
वर	1388 पुनर्प्रकाशन K्जित	1392 प्रति K्ष
""", 'श': """
श	1370 सारांK
शन	14 नोटिफिकेK	1387 हमें कमीK मिल	1394 सब्सक्रिप्K
शर	1354 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	67 हमें व्हाट्K	1366 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K	67 हमें व्हाट्K	67 हमें वॉट्K
सक	1368 पत्रकारिता में K्रिय हैं
सकत	1364 जुड Kे हैं	1364 फॉलो कर Kे हैं	1366 हमें भेज Kे हैं	1387 कमीशन मिल Kा है
सदस	50 K्य हर महीने	55 मासिक K्य	1380 पहले से K्य हैं	1380 K्यता लें	1390 K्य बनें
सप	1392 प्रति K्ताह
सफल	1378 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1370 Kी	1390 K्थन करें
सर	1375 K्वे में हिस्सा लें	1375 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	55 मासिक Kोगी	1379 आर्थिक Kोग दें	1379 आर्थिक Kोग करें	1379 हमें Kोग करें	1379 आपके Kोग पर निर्भर	1390 आपका Kोग	1390 हमें Kोग	1390 Kोग करें	1390 आपके Kोग
""", 'ह': """
हट	1376 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	67 Kें लिखें	67 Kें भेजें	1366 Kें भेजें	1373 Kारी टीम से जुडें	1390 Kें लिखें	1390 Kें भेजें	1391 Kारा काम	1391 Kारी टीम	1391 Kारे साथ
हमस	38 Kे संपर्क करें	67 Kे संपर्क करें	1366 Kे संपर्क करें	1390 Kे जुडें
""", 'অ': """
অন	251 Kুদান দিন	255 Kুদান
অনল	236 Kাইন শপ
""", 'আ': """
আজই	241 K অনুদান দিন
আপন	51 Kিও যোগ দিন	57 আমরা Kাকে	221 Kার ইমেইল	232 Kার সম্মতি প্রযোজন	232 Kার অনুমতি চাই	236 Kার মতামত দিন	238 Kার মতামত লিখুন	238 Kার মন্তব্য লিখুন	240 Kার ই-মেইল	240 সাবস্ক্রাইব করলে Kি
আম	38 Kাদের লিখুন	38 Kাদের জানান	38 Kাদের পাঠান	38 Kাদের সাথে যোগাযোগ	62 Kাকে ট্যাগ	63 Kাদের ভার্চুযাল	67 Kাদের লিখুন	67 Kাদের জানান	67 Kাদের পাঠান	67 Kাদের সাথে যোগাযোগ	227 Kাদের জানান	227 Kাদের পাঠান	227 Kাদের লিখুন	240 Kাদের সাপ্তাহিক	241 Kাদের পাশে থাকুন	251 Kাদের লিখুন	252 Kাদের সাংবাদিক	252 Kাদের চ্যানেল	252 Kাদের টেলিগ্রাম
আযকর	55 K ছাড
আস	226 ঘুরে Kুন
""", 'ই': """
ইক	226 লাK দিন
ইজ	236 কুKে অংশ নিন
ইনবক	240 K্সে পেতে
ইনস	239 অ্যাপ K্টল করুন
ইল	252 আমাদের মোবাK
""", 'উ': """
উজল	221 নিKেটারে সাবস্ক্রাইব	221 আমাদের নিKেটার	221 নিKেটার পেতে	240 সাপ্তাহিক নিKেটার	252 আমাদের নিKেটার	252 নিKেটার	252 নিKেটারের	255 নিKেটার
উনল	239 অ্যাপ ডাKোড করুন	239 অ্যাপটি ডাKোড করুন	251 অ্যাপ ডাKোড করুন	251 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	234 K
এআইক	234 Kে
এআইয	234 Kের
একমত	43 K নন
এখনই	251 K নিবন্ধন করুন
""", 'ও': """
ওট	237 ভিডিKি দেখুন
""", 'ক': """
ক	253 মাসিK
কত	241 স্বাধীন সাংবাদিKাকে	241 সাংবাদিKার পাশে	252 স্বাধীন সাংবাদিKা	252 সাংবাদিKাকে
কনট	232 বহিরাগত Kেন্ট
কপ	230 অনুমতি ছাডা Kি
কর	226 ফলো Kুন	226 ক্লিক Kুন	226 সাবস্ক্রাইব Kুন	226 যোগ Kুন	226 যুক্ত Kুন	227 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	227 আমাদের সঙ্গে যোগাযোগ Kুন	227 আমাদের ইমেইল Kুন	236 ওযেবিনারে নিবন্ধন Kুন	236 চাKির সুযোগ	239 নোটিফিকেশন চালু Kুন	251 সাবস্ক্রাইব Kুন	251 এখানে ক্লিক Kুন	251 ফলো Kুন	251 সহাযতা Kুন	251 লিংকে ক্লিক Kুন	251 আমাদের ইমেইল Kুন	251 আমাদের সঙ্গে কাজ Kুন
করত	238 মন্তব্য Kে
""", 'খ': """
খ	244 ফ্রি লেKা	244 বিনা মূল্যের লেKা
খত	237 ভিডিও দেKে	238 মন্তব্য লিKে
খবর	247 আরও K জানতে
খবরট	4 Kি	243 Kি পডতে	252 Kি
""", 'গ': """
গল	235 কেমন লাK
""", 'ছ': """
ছ	235 কাজে লেগেKে	254 জানিযেKে
ছব	40 Kি ও ভিডিও	40 Kি বা ভিডিও
""", 'জ': """
জর	236 Kিপে অংশ নিন	236 Kিপে ভোট দিন
জস	230 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	38 আমাদের হোযাK্যাপ	38 আমাদের হোযাK্যাপে	67 আমাদের হোযাK্যাপ	67 আমাদের হোযাK্যাপে	252 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	252 আমাদের পাK
""", 'দ': """
দক	39 আমাদের প্রতিবেK	39 আমাদের প্রতিবেKের	229 জ্যেষ্ঠ প্রতিবেK	229 নিজস্ব প্রতিবেK
দট	252 সংবাKি
দন	252 এই প্রতিবেK
""", 'ধ': """
ধর	227 ভুল Kিযে দিন
""", 'ন': """
ন	226 যুক্ত হোK	226 যোগ দিK	226 যুক্ত থাকুK	227 লেখা পাঠাK	235 ভুল পেযেছেK	236 টিকিট কিKুন	237 শুKুন	237 ভিডিও দেখুK	239 অ্যাপ Kামিযে নিন	242 পাশে দাঁডাK	251 যুক্ত হোK	251 পাশে থাকুK	254 জাKান	254 জাKিযেছেন
নকল	230 অনুমতি ছাডা K
নয	230 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	243 Kা চালিযে যেতে
পডত	243 বাকি অংশ Kে	243 লেখা Kে	243 বিনা মূল্যে Kে	243 লেখাটি Kে	247 আরও খবর Kে
""", 'ব': """
বন	49 K্ধুদের পাঠান
বল	254 Kেন	254 Kেছেন	254 Kেছে
বলছ	254 Kেন
বলল	254 Kেন
""", 'ভ': """
ভরস	241 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	231 বিনা অনুKিতে	234 কৃত্রিম বুদ্ধিK্তা	251 Kামত জানান	251 Kামত দিন
মন	235 কেK লেগেছে
""", 'য': """
য	243 মাত্র # টাকাK
যত	251 আমাদের সহাKা
যব	240 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	233 কুকি ব্Kার
যর	229 সিনিK রিপোর্টার
""", 'র': """
রক	45 পুনঃপ্Kাশ	225 সর্বস্বত্ব সংK্ষিত	225 স্বত্ব সংK্ষিত	230 অশালীন মন্তব্য প্Kাশ	230 অনুমতি ছাডা প্Kাশ
রণ	45 পুনর্মুদ্K
রত	253 প্Kি মাসে
রহণ	232 কুকি গ্K করুন
""", 'ল': """
লগইন	251 K করুন
""", 'শ': """
শন	250 কমিK পেতে পারি
""", 'স': """
সঙ	38 আমাদের K্গে যোগাযোগ	49 বন্ধুদের K্গে	67 আমাদের K্গে যোগাযোগ	230 সম্পাদকীয নীতির K্গে	247 আমাদের K্গেই থাকুন	247 K্গেই থাকুন	252 আমাদের K্গে
সদস	251 K্য হোন
সব	252 আমাদের ফেKুক
সরণ	226 অনুK করুন	251 অনুK করুন
সহয	251 Kোগিতা করুন
""", 'হ': """
হক	243 ইতিমধ্যে গ্রাK	251 গ্রাK হোন
হকদ	243 শুধু গ্রাKের জন্য
হত	251 যুক্ত Kে
হব	238 অ্যাড্রেস প্রকাশিত Kে না	238 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2606 Kเพิ่มเพื่อน	2607 Kติดตาม
กร	2576 Kอกอีเมล
กล	2610 K่าว
กอ	2608 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2607 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2594 Kบคุณที่สมัคร	2594 Kบคุณที่ลงทะเบียน	2608 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2607 Kิกที่นี่	2607 Kิกชม
คว	2604 Kามเห็นส่วนตัวของผู้เขียน
ค่	2603 Kาคอมมิชชั่น	2603 Kาคอมมิชชัน
""", 'จ': """
จด	2575 Kหมายข่าวของเรา	2594 Kหมายข่าวรายสัปดาห์ของเรา	2611 Kหมายข่าว
จะ	2593 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2607 Kวน์โหลดแอปของเรา	2607 Kวน์โหลดแอปได้	2607 Kวน์โหลดแอปเลย	2607 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2585 Kดต่อผู้สื่อข่าวของเรา	2585 Kดต่อกองบรรณาธิการ	2607 Kดตามเรา
ต่	2609 Kอเดือน	2609 Kอปี
""", 'ถ': """
ถื	2594 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2598 Kลองอ่าน
ทั	38 Kกมา	2604 Kศนะของผู้เขียน
ทา	2593 Kงเว็บไซต์ขอสงวนสิทธิ์	2595 Kงอีเมลทุก
ทุ	2595 Kกเช้าทางอีเมล
""", 'บ': """
บท	2599 Kความฟรี	2608 Kความนี้
บร	2611 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2610 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2596 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2610 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2585 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2587 Kมรับคุกกี้
""", 'ร': """
ระ	2610 Kบุว่า
รา	2609 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2596 Kวมสนับสนุนการทำงานของเรา	2607 Kวมสนับสนุน	2607 Kวมบริจาคให้เรา	2607 Kวมบริจาคกับเรา	2607 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2604 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2608 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2581 Kวนลิขสิทธิ์	2582 Kวนสิทธิ์
สน	2596 Kับสนุนสื่ออิสระ	2596 Kับสนุนการทำงานของเรา	2596 Kับสนุนนักข่าว	2607 Kับสนุนเรา	2607 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2575 Kัครรับจดหมายข่าว	2575 Kัครรับข่าวสาร	2607 Kัครรับ	2607 Kัครสมาชิกวันนี้	2607 Kัครสมาชิกเลย	2607 Kัครสมาชิกเพื่อ	2607 Kัครสมาชิกได้ที่	2607 Kัครสมาชิกของเรา	2611 Kาชิก
สำ	2598 Kหรับสมาชิกเท่านั้น
สื	2608 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2585 Kงเรื่องราวของคุณ	2585 Kงข่าวหาเรา	2607 Kงข้อมูลมาที่	2607 Kงคลิปมา
""", 'ห': """
หา	2585 Kกคุณมีข้อมูล
ห้	2581 Kามคัดลอกหรือ	2581 Kามคัดลอกข้อความ	2581 Kามคัดลอกเนื้อหา	2581 Kามคัดลอกบทความ	2582 Kามทำซ้ำ
""", 'อ': """
อย	2607 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2575 Kเมลของคุณ
อ่	2598 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2607 Kียนถึงเรา	2607 K้าสู่ระบบเพื่อ
เฉ	2598 Kพาะสมาชิก
เน	9 Kื้อหานี้	2587 Kื้อหาจากภายนอก	2587 Kื้อหาภายนอก
เป	2598 K็นสมาชิกอยู่แล้ว	2610 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2593 Kื่อแสดงความคิดเห็น	2598 Kื่ออ่านต่อ	2598 Kื่ออ่านบทความ	2606 Kิ่มเพื่อนไลน์	2606 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2593 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2585 K้งเบาะแสข่าว	2585 K้งเรา	2607 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2584 Kล่งข่าวที่ต้องการ	2584 Kล่งข่าวโปรด	2584 Kล่งที่มาที่ต้องการ
แอ	2606 Kดไลน์	2606 Kดไลน์เพื่อ	2607 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2607 Kวตเลย	2607 Kลดแอป
""", 'ใ': """
ให	2608 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2808 hãy gửi K
""", 'ủ': """
ủng	2797 ly cà phê K hộ	2808 hãy K hộ
""", 'あ': """
あと	1650 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1658 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1617 Kいのブラウザ
お寄	1658 Kせください
お届	57 Kけします
お申	1638 Kし込みはこちら	1658 Kし込みください	1658 Kし込みはこちら
お聞	1658 Kかせください
お見	1658 K逃しなく
お試	1658 Kしください
お読	1658 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1655 K転載したものです	1655 Kの転載です
か月	1604 K無料	1660 K無料
""", 'が': """
が無	1617 javascriptK効
""", 'こ': """
ここ	1603 Kからは有料	1604 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1603 K記事は有料	1603 K記事は会員	1622 K記事についてのご意見	1659 K記事が	1659 K記事を	1659 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1617 K用のブラウザ
ご協	1658 K力ください
ご存	1656 Kじの方は
ご寄	1601 K付をお願い	1658 K付
ご意	43 K見・ご反論	1622 K見・ご感想	1622 K見をお寄せ
ご感	1622 K想をお寄せ
ご支	1601 K援をお願い	1658 K援
ご登	1647 K録ありがとうございます	1658 K録
ご覧	1658 Kください	1658 Kいただけます
ご購	1658 K読
ご連	1658 K絡ください
""", 'す': """
すで	1650 Kに会員の方
すべ	1604 Kての記事が
""", 'ぜ': """
ぜひ	1614 Kフォロー
""", 'で': """
でも	1614 K配信中
で受	1631 lineKけ取る
で届	1631 lineKく
で最	1631 lineK新
""", 'と': """
と強	1661 K調
と書	1661 Kい
と発	1661 K表
と話	1661 Kし	1661 Kす
と語	1661 Kっ	1661 Kる
と説	1661 K明
と述	1661 Kべ
""", 'に': """
によ	1661 Kると
""", 'の': """
の使	1620 cookieK用
の学	48 aiK習
の採	1638 K用情報
の提	1655 K供記事です
""", 'を': """
をフ	1614 Kォローする	1614 Kォローしよう
を使	1620 cookieK用
を利	1620 cookieK用
を有	1617 javascriptK効	1617 javascript K効
を発	1661 K表した
を許	1635 cookieK可
""", 'ア': """
アカ	1631 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1654 Kィリエイト広告	1654 Kィリエイトプログラム	1654 Kィリエイトリンク
アプ	1609 Kリで開く	1609 Kリで読む	1609 Kリはこちら	1610 Kリを開く	1610 Kリをダウンロード	1610 Kリのダウンロード	1610 Kリをインストール	1646 Kリなら通知	1646 Kリなら速報	1646 Kリなら、	1646 Kリで読むと	1646 Kリなら
アン	1642 Kケートにご協力	1642 Kケートはこちら	1642 Kケート実施中	1643 Kケートに答えて
""", 'カ': """
カ月	1604 K無料	1660 K無料
""", 'ク': """
クイ	1643 Kズに答えて
クッ	1619 cookie(Kキー)	1620 Kキーを使用	1620 Kキーを利用	1635 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1622 Kントを投稿するには	1622 Kントするには	1622 Kントをお寄せ	1623 Kント欄で	1623 Kント欄に	1623 Kント欄から	1623 Kント欄へ	1645 Kントは削除します	1645 Kントは削除することが	1645 Kントは削除する場合	1645 Kントは承認	1645 Kントは公開前	1645 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1601 Kートをお願いします	1658 Kートをお願い	1658 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1658 Kンロードしてください
""", 'チ': """
チケ	1638 Kット販売中
チャ	1615 Kンネル登録を	1631 Kンネルに参加する	1631 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1607 Kースレターに登録	1608 Kースレターを	1631 googleKースで	1647 Kースレター登録はこちら	1662 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1614 Kローして最新	1614 Kローをお願い	1658 Kローしてください
""", 'プ': """
プッ	1610 Kシュ通知
プラ	1619 Kイバシーポリシーに
プレ	1604 Kミアム会員
プロ	1654 Kモーションが含まれ	1654 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1607 Kマガに登録	1608 Kマガで	1647 Kマガ登録はこちら	1647 Kマガの登録	1659 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1607 Kルマガジンに登録	1608 Kルマガジンで	1608 Kルマガジンを	1608 Kルでお届け	1622 Kルアドレスが公開されることはありません	1647 Kルアドレスを入力してください	1662 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1603 Kインして続きを	1603 Kインしてください	1604 Kインが必要	1658 Kインして
""", 'ヶ': """
ヶ月	1604 K無料	1660 K無料
""", '上': """
上优	2843 在googleK先
上優	2843 在googleK先
""", '下': """
下方	2878 K留言
下載	2824 K客戶端	2826 Kapp	2826 K應用程式
下载	2824 K客户端	2826 Kapp	2826 K应用	2877 K客户端
""", '不': """
不代	2842 K表本站	2859 K表本站立场	2872 K表本報立場	2872 K表本报立场	2872 K表本站立场	2872 K表本站立場	2872 K表本媒體立場	2872 K表本網立場	2872 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2842 K转载	2842 K轉載
不认	43 K同本文
不錯	2877 K過
不错	2877 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2842 K表作者
仅供	2859 K其表达个人看法
仅限	2864 K会员	2864 K订户
""", '他': """
他說	2880 K
他说	2880 K
""", '付': """
付費	2819 K後	2881 K牆
付费	2819 K后	2881 K墙
""", '以': """
以閱	2818 K讀全文
以阅	2818 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2819 K专享	2864 K限定内容
会員	50 Kの方は	50 Kは月に	1603 K限定です	1603 K限定の記事	1603 K登録できます	1604 K登録すると	1604 K登録が必要	1650 Kの方はこちら	1650 K登録で続きを読む	1650 K登録後にご覧	1658 K登録して	1658 K登録は	1658 K登録がお済み	1658 K登録をお願い	1658 K登録で	1658 K登録のうえ	1658 K登録はこちら	1658 K登録ください	1659 Kの方
会費	1648 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2816 K支持	2877 K支持,	2877 K支持让	2877 K支持讓	2877 K支持是
""", '使': """
使用	2834 Kcookie改善	2834 Kcookie以	2834 K cookie 以	2834 K cookie 来	2834 K cookie 來	2835 Kcookie来	2835 Kcookie來
""", '來': """
來自	2850 K外部平台的內容
""", '依': """
依靠	2862 K读者的支持	2862 K讀者的支持
""", '侵': """
侵权	2842 K请	2842 K必究
侵權	2842 K必究
""", '個': """
個人	1620 K情報の取り扱い	1655 Kの見解です	2859 K看法
""", '偏': """
偏好	2843 K來源	2843 K来源
""", '僅': """
僅限	2864 K會員	2864 K訂戶
""", '優': """
優先	1630 Kソース	1630 K表示に設定	1630 Kする情報源	1630 K的に表示
""", '免': """
免費	15 K閱讀	2873 K文章	2873 K閱讀篇數	2873 K閱讀額度	2874 K註冊即可	2874 K註冊後	2877 K訂閱	2879 K試用
免费	15 K阅读	2873 K文章	2873 K阅读篇数	2874 K注册即可	2874 K注册后	2877 K订阅	2879 K试用
""", '全': """
全文	20 Kを	1603 Kを読むには	1603 Kをお読み
""", '公': """
公众	16 K号	2829 K号:
公式	1610 Kアプリ	1614 Kアカウントをフォロー	1614 Kアカウントを友だち	1631 Klineはこちら	1659 Kline
""", '关': """
关注	2829 K我们的	2877 K我们
""", '内': """
内阅	2824 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2880 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1660 K
初月	1650 K#円で	1660 K無料
""", '判': """
判断	1661 Kした
""", '利': """
利用	1619 K規約に同意
""", '前': """
前請	2859 K先登入
前请	2859 K先登录
""", '剩': """
剩余	2818 K#%
剩餘	2818 K#%
""", '力': """
力を	1648 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2829 Kline好友	2829 Kline官方	2829 Kline@	2862 K贊助行列	2862 K赞助行列	2877 K会员	2877 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1659 Kになります
""", '動': """
動画	40 Kや写真	1639 Kをご覧ください	1639 Kはこちら	1640 Kでも詳しく	1640 Kでも解説
""", '包': """
包月	2879 K
""", '即': """
即可	2859 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1615 Kち追加
""", '収': """
収益	1654 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2822 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1632 K班までご	1648 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1607 Kトレイに
""", '只': """
只靠	2862 K讀者	2862 K读者
""", '同': """
同意	2850 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2880 K
告诉	38 K我们	67 K我们	2880 K
""", '呼': """
呼び	1661 Kかけた	1661 Kかける	1661 Kかけて	1661 K掛け
""", '命': """
命じ	1661 Kた
""", '喊': """
喊道	2880 K
""", '因': """
因为	2877 K有你的支持
因為	2877 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1654 Kの一部が還元
""", '外': """
外部	1635 Kコンテンツ	2850 K内容	2850 K內容
""", '她': """
她說	2880 K
她说	2880 K
""", '好': """
好評	1638 K発売中
""", '如': """
如侵	2842 K权
如有	2842 K侵权	2842 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2830 K微信
""", '定': """
定期	2877 K定額
""", '寄': """
寄付	1658 Kをお願い	1662 K
寄到	2822 K您的信箱	2861 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2880 K
""", '居': """
居合	1656 Kわせた方は
""", '已': """
已是	2818 K會員	2864 K订户	2864 K訂戶
已经	2818 K是会员
""", '年': """
年額	1660 K
""", '广': """
广告	11 K	2836 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1617 Kブロック	1648 Kに頼らず
""", '廣': """
廣告	11 K	2836 K攔截
""", '开': """
开启	2826 K通知
""", '弊': """
弊社	1659 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1659 Kイト
当社	1659 Kの
当編	1659 K集部
""", '後': """
後援	80 K
""", '微': """
微信	2826 K扫	2830 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1601 Kをお願いします	1658 Kをお願い	1658 Kして
""", '您': """
您已	2861 K成功订阅	2861 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2816 K支持	2862 K每一份捐款	2862 K每一筆捐款	2877 K捐款	2877 K支持,	2877 K支持让	2877 K支持讓	2877 K支持是
""", '情': """
情報	1632 Kをお寄せください	1632 K提供はこちら	1632 K提供を募集	1632 K提供をお待ち	1632 Kをお待ちして	1656 Kをお持ちの方は	1656 K提供窓口
""", '感': """
感謝	2861 K您的訂閱	2877 K閱讀	2877 K您的支持
感谢	2861 K您的订阅	2877 K阅读	2877 K您的支持
""", '成': """
成为	51 K其中一员	2818 K会员即可	2864 K付费会员	2877 K会员,	2877 K会员即可	2877 K我们的会员
成為	2818 K會員即可	2862 K我們的贊助	2864 K付費會員	2877 K會員,	2877 K會員即可	2877 K我們的會員
""", '我': """
我们	2834 K使用cookie	2834 K使用 cookie	2878 K的
我們	2834 K使用cookie	2834 K使用 cookie	2878 K的
""", '手': """
手机	2826 K客户端
""", '打': """
打开	2824 Kapp	2826 K微信
打開	2824 Kapp
""", '扫': """
扫一	2826 K扫
扫描	2824 K二维码下载	2824 K二维码加入	2826 K二维码关注	2877 K二维码下载	2877 K二维码关注	2877 K二维码加入	2877 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2842 K有风险
""", '指': """
指出	2880 K
指摘	1661 Kした
""", '捐': """
捐助	2862 K我们	2862 K我們
捐款	2877 K支持	2881 K
""", '掃': """
掃一	2826 K掃
掃描	2824 K qr	2877 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2826 K通知
推送	14 K	2826 K通知
""", '支': """
支持	2815 K獨立媒體	2815 K独立媒体	2816 K我们的	2816 K我們的	2877 K我们,	2877 K我們,	2877 K我们。	2877 K我們。	2877 K我们的报道	2877 K我們的報導	2877 K我们的新闻	2877 K我們的新聞	2877 K我们的记者	2877 K我們的記者	2877 K我们的工作	2877 K我們的工作	2877 K我们继续	2877 K我們繼續
支援	1658 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2842 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2843 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1661 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2864 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1607 K情報をお届け
""", '會': """
會員	50 K每月	2819 K專享	2864 K限定內容
""", '月': """
月額	1604 K#円	1660 K
""", '有': """
有了	2877 K你的支持	2877 K您的支持
有料	50 K会員は	1603 K会員限定	1603 K会員になる	1603 K会員の方	1650 K記事が読めます	1662 K会員
有权	2859 K删除
有權	2859 K刪除
""", '未': """
未經	2842 K授權不得	2842 K授權,不得	2842 K授權禁止	2842 K授權請勿	2842 K授權,請勿
未经	2842 K授权不得	2842 K授权,不得	2842 K授权禁止	2842 K授权,禁止	2842 K授权请勿	2842 K授权,请勿
""", '本': """
本ま	1650 月#Kで無料で
本ア	1659 Kプリ
本サ	1659 Kイト
本刊	2878 K
本報	2878 K導
本报	2878 K读者	2878 K道
本文	2842 K来源	2878 K
本站	2878 K
本紙	38 Kまで	67 Kまで
本網	2834 K站使用	2878 K
本网	2834 K站使用
本記	1659 K事
本誌	1659 K
""", '来': """
来自	2850 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2829 K关注	2877 K加入	2877 K赞助	2877 K订阅	2877 K投稿
""", '歡': """
歡迎	2829 K追蹤	2877 K加入	2877 K贊助	2877 K訂閱	2877 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1603 K#文字	1603 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2879 K
每日	2823 K简报	2823 K簡報	2823 K電子報
每月	2879 K
""", '求': """
求め	1661 Kた	1661 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2836 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2877 K关注	2877 K这里
""", '無': """
無料	15 K記事	1603 Kで会員登録	1603 K会員に登録	1650 Kで読める記事の上限	1650 K会員になると	1658 K会員に登録	1658 K会員登録	1660 K体験
無断	1629 K転載	1629 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2842 K所有	2842 K归本	2842 K归原	2842 K归作者	2842 K归属
版權	2842 K所有	2842 K歸
""", '独': """
独立	1659 Kしたジャーナリズム	2878 K新闻	2878 K媒体
""", '獨': """
獨立	2878 K新聞	2878 K媒體
""", '獲': """
獲得	2871 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2878 K者
由读	2878 K者
""", '申': """
申し	1638 K込みはこちら
申込	1638 Kみはこちら	1638 Kはこちら
""", '电': """
电子	2881 K报
""", '畅': """
畅读	2864 K全站
""", '留': """
留言	85 K区	85 K區	2878 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1632 Kをお寄せ
""", '登': """
登入	24 K或	2818 K後繼續	2818 K會員	2874 K或註冊
登录	24 K或	2818 K后继续	2818 K后查看全文	2818 K后查看完整	2874 K或注册
登録	1650 Kして続きを読む	1658 Kしてください	1658 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1659 Kまの
""", '看': """
看更	2824 appK多
""", '禁': """
禁止	2842 K转载
禁無	1628 K断
""", '私': """
私た	1659 Kちの
""", '科': """
科し	1661 Kた
""", '称': """
称	2880 K
""", '稱': """
稱	2880 K
""", '立': """
立即	2877 K加入我们	2877 K加入我們	2877 K订阅	2877 K訂閱	2877 K下载	2877 K下載	2877 K报名	2877 K報名	2877 K成为会员	2877 K成為會員
""", '第': """
第一	2859 K条评论	2859 K則留言	2859 K條評論
""", '筆': """
筆者	1655 K個人の見解
""", '紙': """
紙の	1659 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1603 Kを読むには	1603 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1659 K部では
""", '繼': """
繼續	2818 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2818 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2880 K
者说	2880 K
""", '联': """
联盟	74 K链接	2871 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2871 K行銷連結	2871 K連結
聯絡	38 K我們
""", '若': """
若有	2842 K侵权	2842 K侵權
""", '获': """
获得	2871 K佣金
""", '著': """
著作	1629 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2859 K本站立场
表示	2880 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2818 K即可	2818 K後繼續	2822 K我們的	2822 K電子報	2877 K我們	2881 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1632 Kまでご連絡ください
""", '訴': """
訴え	1661 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1661 Kた
認為	2880 K
""", '說': """
說:	2880 K
說。	2880 K
說道	2880 K
""", '読': """
読み	1604 K放題
読者	18 Kの寄付	18 Kの支援	1648 Kの会費で	1659 Kの皆様	1659 Kの皆さ	1659 Kアンケート
""", '請': """
請先	2877 K登入
請啟	2834 K用javascript
請我	54 K喝咖啡
請捐	2877 K款
請支	2815 K持我們	2877 K持我們
請登	2877 K入後	2877 K入以
請立	2877 K即捐款
請輸	2861 K入您的電子	2877 K入您
請點	2877 K擊此處	2877 K擊這裡	2877 K擊下方	2877 K擊連結
""", '讀': """
讀者	43 K投書	2878 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2818 K即可	2818 K后继续	2822 K我们的	2822 K电子报	2877 K我们	2881 K费
""", '认': """
认为	2880 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	2859 K服务协议
""", '说': """
说:	2880 K
说。	2880 K
说道	2880 K
""", '请': """
请先	2877 K登录
请启	2834 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2877 K款
请支	2815 K持我们	2877 K持我们
请点	2877 K击此处	2877 K击这里	2877 K击下方	2877 K击阅读	2877 K击关注	2877 K击链接
请登	2877 K录后	2877 K录以
请立	2877 K即捐款
请输	2861 K入您的电子邮箱	2861 K入您的邮箱	2877 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2878 K问卷	2878 K群
""", '責': """
責任	2842 K編輯:
""", '賺': """
賺取	2871 K佣金
""", '購': """
購読	1603 K者の方は	1604 Kすると	1658 Kしてください	1659 K者の方	1662 K料
""", '贊': """
贊助	2815 K我們	2877 K我們
""", '责': """
责任	2842 K编辑:
""", '赚': """
赚取	2871 K佣金
""", '赞': """
赞助	2815 K我们	2877 K我们
""", '身': """
身边	2878 K的新鲜事
身邊	2878 K的新鮮事
""", '転': """
転載	45 K	1628 Kを禁じ
""", '輸': """
輸入	2861 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2842 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2842 K请注明
""", '输': """
输入	2861 Kemail
""", '这': """
这篇	2878 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2829 K我們的	2843 Kgoogle news	2877 K我們
""", '送': """
送っ	49 Kてください
送到	2861 K你的邮箱	2861 K您的邮箱	2861 K您的信箱
""", '這': """
這篇	2878 K文章
""", '通': """
通知	14 K	1610 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1647 Kニュースレター
""", '邀': """
邀請	2877 K您
邀请	2877 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2880 K
""", '长': """
长说	2880 K
""", '開': """
開啟	2826 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2818 K全文請
""", '關': """
關注	2829 K我們的	2877 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2818 K全文请
""", '随': """
随时	2877 K掌握
""", '隐': """
隐私	2835 K政策
""", '隨': """
隨時	2877 K掌握
""", '隱': """
隱私	2835 K權政策	2835 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	2881 K報
""", '需': """
需接	2850 K受cookie
需要	2850 K接受cookie	2877 K您的支持	2877 K你的支持
""", '音': """
音声	1639 Kでもお聴き
""", '首': """
首年	2876 K仅需
首月	2864 K仅需	2864 K只要	2876 K免费	2876 K免費	2876 K仅	2876 K僅	2876 K只需	2879 K
首选	2843 K来源	2843 K新闻来源
首選	2843 K來源	2843 K新聞來源
""", '點': """
點擊	2877 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1713 K
가입해	1713 K 주세요
""", '강': """
강조했다	1716 K
""", '계': """
계속	1667 K 읽으려면	1667 K 읽으시려면
계신	1690 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1677 K 뉴스에서
구독	50 K 회원은	1667 K 후 이용
구독료	1717 K
구독을	1713 K 신청하세요
구독자	1667 K 전용 기사	1667 K 전용 콘텐츠	1667 K 전용입니다	1667 K 전용 서비스	1714 K
구독자는	50 K
구독자만	1667 K 볼 수	1704 K 읽을
구독자에게만	1704 K 제공
구독하고	1677 K
구독하세요	1689 K	1713 K
구독하시면	1667 K
구독해	80 K 주세요	1676 K 주세요	1702 K 주셔서	1713 K 주세요
구독해주세요	1676 K
구독해주셔서	1702 K
""", '금': """
금요일	1702 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1667 전체 K 보려면	1704 전체 K 읽어보세요
기자를	1703 K 응원해
기자에게	1690 K 연락해 주세요
""", '남': """
남겨주세요	1713 K
""", '네': """
네이버	1677 K 메인에서	1689 K 구독
네이버에서	1677 K 구독
""", '놓': """
놓치지	1713 K 마세요
""", '눌': """
눌러주세요	1713 K
""", '뉴': """
뉴스레터	78 K	1669 K 구독하기	1669 K 구독하세요	1669 K 신청하기	1669 K 구독 신청하기	1714 K	1717 K
뉴스레터로	1669 K 받아
뉴스레터를	1669 K 받아	1669 K 구독하세요	1669 K 구독해	1669 K 구독하고	1669 K 구독하면	1713 K 신청하세요
""", '다': """
다운로드하세요	1713 K
""", '달': """
달	1704 첫 K #원
""", '당': """
당신의	1690 K 제보가	1714 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1700 K 삭제될	1700 K 삭제합니다	1700 K 통보	1700 K 예고	1700 K 운영자	1700 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1716 K
""", '독': """
독립	1714 K 언론
독립언론	1714 K
독립언론을	1703 K 지켜
독자	1712 K 후원으로	1713 K 여러분의	1714 K 여러분
독자님의	1665 K 후원	1712 K 후원으로
독자들의	18 K 후원	1712 K 후원으로
독자의	1712 K 후원으로	1714 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1702 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1713 K
""", '로': """
로그인	24 K	1667 K 후 이용
로그인이	1667 K 필요합니다	1667 K 필요한 서비스	1667 K 필요해요
로그인하거나	1713 K
로그인하고	1704 K 계속
로그인하면	1704 K 계속
로그인하시면	1667 K
""", '링': """
링크에서	1713 K 확인하세요
""", '마': """
마음에	1703 기사가 K 드셨다면
""", '만': """
만나보세요	1713 K
""", '말': """
말했다	1716 K
""", '매': """
매월	1715 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1702 K 보내드려요
메일함으로	1669 K
""", '무': """
무단	1687 K 복제	1687 K 전재
무단전재	1686 K
무료	15 K 기사	1710 K 기사	1715 K 체험
무료로	15 K 볼 수 있는	1704 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1713 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1716 K
""", '보': """
보내	57 K 드립니다	1713 K 주세요
보내드리는	1702 K
보내드립니다	57 K	1702 K
보내주세요	1713 K
""", '본': """
본	1714 K 기사
본사의	1708 K 편집 방향	1708 K 편집방향
본지는	1714 K
본지의	1708 K 편집 방향	1708 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1690 K 보내주세요	1690 K 보내 주세요
사전	1695 K 등록하기	1695 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1688 K 매체로	1688 K 출처로	1688 K 언론사	1688 K 매체
선호하는	1688 K 출처
""", '설': """
설명했다	1716 K
설문에	1713 K 참여하세요
설치하세요	1713 K
""", '세': """
세미나	1695 K 신청하기
""", '소': """
소식을	1702 K 전해드립니다
""", '속': """
속보를	1701 K 받아보세요
""", '수': """
수수료를	1707 K 받을 수 있습니다	1707 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1712 K 후원으로
시작하세요	1713 K
""", '아': """
아래에서	1713 K 확인하세요
""", '알': """
알려	1713 K 주세요
알려주세요	1713 K
알림	1673 K 받기	1673 K 설정
알림을	14 K	1701 K 켜고
""", '앱': """
앱	1673 K 다운로드	1673 K 설치	1701 K 설치하기
앱에서	1672 K 보기	1672 K 열기	1701 K 더 편하게	1713 K 확인하세요
앱으로	1672 K 보기	1701 K 더
앱을	1673 K 다운로드	1701 K 다운로드하세요	1701 K 설치하세요
""", '언': """
언론을	1703 독립 K 지켜
""", '여': """
여기서	1713 K 확인하세요
여러분	1714 K 덕분
여러분의	1690 K 제보를	1703 K 후원이	1713 K 후원
""", '영': """
영상에서	1696 K 확인하세요	1696 K 확인할 수 있습니다	1713 K 확인하세요
영상으로	1696 K 확인하세요
영상을	1696 K 확인하세요
""", '온': """
온라인	1695 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1693 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1714 K 기자
우리의	1714 K 저널리즘
""", '운': """
운영되고	1703 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1703 K 응원
""", '월': """
월	1715 K #원
""", '유': """
유료	1667 K 구독자만
유튜브	1677 K 구독
""", '음': """
음성으로	1696 K 들으려면	1696 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1713 K
응원해	1665 K 주세요	1713 K 주세요
""", '의': """
의견을	1713 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1714 K 기사가	1714 K 기사는	1714 K 기사
이메일	1670 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1669 K 입력하세요	1669 K 입력해 주세요	1669 K 입력해주세요	1669 K 입력하시면
이미	1704 K 구독자이신가요
이벤트에	1713 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1695 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1688 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1686 K 금지
재배포금지	1686 K
""", '저': """
저작권법	1687 K
저작권법의	1687 K
저작권자	1687 K
저작권자의	1687 K
저희	1714 K 뉴스레터	1714 K 채널	1714 K 앱
저희는	1714 K
저희를	1714 K
""", '적': """
적었다	1716 K
""", '전': """
전문을	20 K
전용	1667 회원 K 기사	1667 회원 K 콘텐츠	1667 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1716 K
""", '정': """
정기후원	1715 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1690 K 부탁드립니다
제보는	1690 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1690 K 기다립니다	1690 K 받습니다
제보해	38 K 주세요	67 K 주세요	1713 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1707 K 링크
제휴링크	1707 K
""", '좋': """
좋아요	1689 구독과 K 부탁
좋아요를	1689 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1713 K 확인하세요	1713 K 신청하세요	1713 K 참여하세요
지켜주세요	1713 K
""", '채': """
채널	1676 K 추가	1689 K 추가하기	1689 K 구독하기	1711 K 추가하고	1711 K 추가하면
채널에	1689 K 참여하세요
채널에서	1689 K 소식을	1713 K 확인하세요
채널을	1711 K 추가하고	1711 K 추가하면	1711 K 추가해	1711 K 구독하고	1711 K 구독하면
채용	1695 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1715 K 달
""", '추': """
추가해	1689 K 주세요
추가해주세요	1689 K
""", '친': """
친구	1689 K 추가하세요
""", '카': """
카카오톡	1711 K 채널에서	1711 K 채널
""", '커': """
커피	54 K 한 잔 사	1703 K 한 잔 값으로
""", '쿠': """
쿠키	1693 K 동의가
쿠키를	1693 K 허용해야	1693 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1695 K 보기
""", '파': """
파트너스	1707 K 활동
""", '팔': """
팔로우하기	1676 K	1689 K
팔로우하세요	1713 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1708 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1707 K 받아
""", '활': """
활용	1686 ai 학습 및 K 금지
""", '회': """
회원	1667 K 전용입니다
회원가입	1667 K 후	1713 K 후
회원가입은	1713 K
회원가입을	1713 K 하
회원가입하고	1713 K
회원가입하면	1704 K 월
회원가입하세요	1713 K
회원가입하시면	1713 K
회원만	1667 K 볼 수
""", '후': """
후원금	1717 K
후원으로	1703 독자의 K 운영됩니다	1703 독자의 K 운영하는
후원을	1665 K 부탁드립니다	1713 K 부탁
후원이	1665 K 필요합니다	1665 K 큰 힘이
후원하세요	1713 K
후원해	80 K 주세요	1665 K 주세요	1713 K 주세요
후원회원의	1712 K 후원으로
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
miễn
mjesečno
modération
mokė
mondták
mostrarà
mostrará
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
članke
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
अन
अप
अपन
अलर
अवसर
अस
असहमत
आग
आप
आपक
आवश
इए
इट
इन
इनब
इब
इबर
इस
उजर
उनम
उनल
उपय
उपलब
ए
एआई
एज
ऐप
और
क
कम
कर
करक
करन
कल
कह
कहत
ख
खक
खन
खबर
खर
गद
गय
चलत
छ
ज
जत
जनर
जर
ट
टर
ठक
ड
डक
डन
थ
द
दद
न
नन
नल
नह
पढ
पढन
पण
पन
पर
पस
फर
ब
बत
बनकर
बह
मकत
मग
मदद
मह
यत
यह
रक
रखन
रत
रह
ल
वर
श
शन
शर
सएप
सऐप
सक
सकत
सदस
सप
सफल
समय
समर
सर
सहमत
सहय
हट
हम
हमस
অন
অনল
আজই
আপন
আম
আযকর
আস
ইক
ইজ
ইনবক
ইনস
ইল
উজল
উনল
এআই
এআইক
এআইয
একমত
এখনই
ওট
ক
কত
কনট
কপ
কর
করত
খ
খত
খবর
খবরট
গল
ছ
ছব
জর
জস
টসঅ
ঠক
দক
দট
দন
ধর
ন
নকল
নয
পড
পডত
বন
বল
বলছ
বলল
ভরস
মত
মন
য
যত
যব
যবহ
যর
রক
রণ
রত
রহণ
লগইন
শন
সঙ
সদস
সব
সরণ
সহয
হক
হকদ
হত
হব
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
