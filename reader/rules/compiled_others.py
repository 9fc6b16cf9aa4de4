"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2746
# comentário	2091
# comentários	2091
# gün ücretsiz deneyin	2588
# hozzászólás	1393
# komentářů	312
# komentāri	1745
# příspěvků	312
# σχόλια	619
# коментарі	2667
# коментарів	2667
# комментариев	2218
# комментарий	2218
# комментария	2218
# תגובות	1287
# تعليقات	108
# نظر	1066
# कमेंट	1339
# € al mes durante # meses	1001
# € al mese per # mesi	1568
# € por mês durante # meses	2132
#か月無料	1588
#カ月無料	1588
#ヶ月無料	1588
#件のコメント	1604
#則留言	2808
#条评论	2808
""", 'a': """
a cikk a hirdetés alatt folytatódik	1389
a cikk a hirdetés után folytatódik	1389
a cikk meg is hallgatható	1387
a cikk meghallgatása	1396
a cikk megosztása	1387
a folytatáshoz regisztráljon	1381
a hirdetés után folytatjuk	1389
a kommentelés lezárult	1393
a lire également	1218
a rovat további cikkei	1394
a szerző a lap munkatársa	1404
a szerző jogász	1404
a szerző közgazdász	1404
a szerző politológus	1404
a szerző történész	1404
a szerző újságíró	1404
a témában további cikkek	1394
abo abschließen	459
abonați-vă	2144
abonează-te	2144
abonelere özel	2588
abonner nå	1904
abonner på nyhetsbrevet	1909
abonnér	378
abonnér nu	378
abonnés	1185
abonnés uniquement	1258
abonē	1739
abonē jaunumus	1763
abonē un lasi visus rakstus	1739
abonēt	1739
abrir menú	962
acasă	2158
accede a todos los contenidos sin límites	1001
acceptér	392
acceptă toate	2166
acceptă și afișează conținutul	2166
accéder à l'article	1185
aceitar e ver o conteúdo	2113
aceito receber comunicações e ofertas	2127
acest articol este rezervat abonaților	2181
acesta este ultimul tău articol gratuit	2181
acheter ce numéro	1245
achetez ce numéro	1245
activează alertele	2175
activează notificările	2175
actualités	1218
ad 광고	1679
adaugă un comentariu	2155
add meg az e-mail-címed	1399
además	959
adhérer	1176
adja meg az e-mail-címét	1399
adja meg e-mail-címét	1399
adomány	1379
adományozok	1379
adományozás	1379
adreça electrònica	280
afișează conținutul	2166
afișează conținutul extern	2166
afișează originalul	2159
agora não	2064
ai deja un abonament? autentifică-te	2181
ai observat o greșeală	2155
ai सारांश	1354
ai से तैयार सारांश	1354
ai 요약	1679
ai-genereret resumé	403
ai-resumé	403
ai-összefoglaló	1396
aicinām ievērot cieņu komentāros	1745
aiheeseen liittyvää	1126
aiheesta lisää	1126
aitäh liitumast	1038
aizvērt	1747
aizvērt reklāmu	1748
ai摘要	2828
ai重點整理	2828
ajouter à mes favoris	1204
ajouter à vos sélections	1204
ajándékozza a cikket	1387
ajándékozza a cikket barátjának	1387
ajánlataink	1394
ajánljuk	1394
ajánljuk még	1394
ajánlott	1394
ajánlott cikkek	1394
ajánló	1394
akceptuję	1999
akkurat nå	1925
aktuálně	313
alle abo-angebote im überblick	551
alle angaben ohne gewähr	557
alle inhalte sind urheberrechtlich geschützt	598
alle newsletter im überblick	542
alle preise ohne gewähr	557
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	481
als podcast hören	552
alte știri	2156
alterar preferências de cookies	2113
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2169
am înțeles	2159
amintește-mi mai târziu	2142
andra läser	19	2496
andra läser just nu	19
andra läste även	2496
andre har også lest	19
andre leser nå	1925
andre leste også	1925
andre læser	400
andre læser lige nu	400
andre læser også	19
andre læste også	400
angebot wählen	551
anhören	480
anhören # min	480
anmäl dig	2479
anmäl dig till nyhetsbrevet	2479
annonce - artiklen fortsætter nedenfor	391
annonces légales	1245
annoncørbetalt	87
annoncørbetalt indhold	87	408
annons - artikeln fortsätter nedan	2488
annonsen slutar här	2488
annonsinnehåll	2503
annonslänk	2488
annonsörsinnehåll	2503
annonsørinnhold	87	1933
anulezi oricând	2181
anuluj odpowiedź	2002
användarvillkor	2489
anzeigensonderveröffentlichung	557
anúncio	2086
anúncios	2086
apmaksāts saturs	1748
après la publicité	1209
após a publicidade	2086
apóyanos	920
apúntate	932
arată mai puțin	2159
arată tot	2159
arkadaşina gönder	2595
arkadaşinla paylaş	2595
article abonné	1185
article ajouté à vos sélections	1204
article précédent	1218
article réservé aux abonnés	1185
article sponsorisé	1245
articles associés	1218
articles liés	1218
articles recommandés	1218
articles récents	1218
articol exclusiv pentru abonați	2181
articole asemănătoare	2156
articole înrudite	2156
articoli più letti	1571
articolul continuă după reclamă	2152
articolul continuă mai jos	2152
articolul următor	2156
artikeln finns också som ljud	2484
artikeln fortsätter efter annonsen	2488
artikeln fortsätter nedan	2488
artikeln fortsätter under bilden	2488
artikeln går att lyssna på	2484
artikeln är låst	2474
artikeln är uppläst av en dator	2484
artikkel jätkub pärast reklaami	1022
artikkel jätkub reklaami järel	1022
artikkel täieneb	1020
artikkelen er låst	1904
artikkelen finnes også som lyd	1913
artikkeli jatkuu kuvan jälkeen	1120
artikkelin voi myös kuunnella	1118
artiklen er låst	378
artiklen er læst op af en robot	387
artiklen findes også som lyd	387
artiklen fortsætter efter annoncen	391
artiklen fortsætter nedenfor	391
artiklen fortsætter under billedet	391
artiklen kan også høres	387
artikli loeb ette tehishääl	1018
artiklit loeb tehishääl	1018
artykuł dla subskrybentów	1984
artykuł sponsorowany	1998
artykuły na e-mail	1987
artículo anterior	959
artículo relacionado	959
artículos recomendados	1005
artículos relacionados	959
as notícias mais lidas	2135
ascultă	2149
aslini göster	2605
assine já	2069
atbalstīt	1739
atcel jebkurā laikā	1739
atradi kļūdu rakstā	1745
atvērt	1747
atšaukti galite bet kada	1698
aucun commentaire à ce niveau	1249
audio narrado por una voz automática	984
auf apple podcasts hören	532
auf spotify hören	532
ausgewählt für sie	556
avis de décès	1245
avoimet työpaikat	1128
avsluta när du vill	2474
avslutt når du vil	1904
avís legal	269
ayrintilar için tiklayin	2604
ayrintilar için tiklayiniz	2604
az első hónap csak # ft	1381
aç	2605
añadir a favoritos	944
añadir a mi lista	1004
añadir comentario	955
añadir usuario	925
aún no te has registrado	925
ačiū, kad užsiprenumeravote	1723
""", 'b': """
banküberweisung	458
bağiş yap	2587
bağiş yapin	2587
bağlantiyi kopyala	2595
başa dön	2604
bei google als quelle hinzufügen	481
bei spotify hören	532
bejelentkezés	1381
belépés	1381
benefício do assinante	2117
betrag wählen	457
betygsätt receptet	61
betűméret	65
bezárás	1378
bild vergrößern	498
bildirimleri aç	2643
bildirimleri açin	2643
bitte versuchen sie es später erneut	542
bize ulaşin	2601
bjud en vän på artikeln	2484
bli månadsgivare	2471
bli støttemedlem	1901
bliv støttemedlem	375
boletín	932
browserul tău nu poate reda acest video	2166
brukervilkår	1918
bu haber abonelere özeldir	2588
bu içerik abonelere özeldir	2588
bugün değil	2586
bunlar da ilginizi çekebilir	2602
butlletí	280
buďte v obraze	302
bài cùng chuyên mục	2774
bài cùng tác giả	2774
bài khác	2747
bài liên quan	2747
bài mới nhất	2774
bài quảng cáo	2775
bài tiếp theo	2747
bài viết liên quan	2747
bài viết mới	2773
bài được dịch tự động	2773
bài đọc nhiều	2774
báo lỗi	2746
bármikor leiratkozhat	1399
bármikor leiratkozhatsz	1399
bármikor lemondhatja	1381
bármikor lemondható	1381
bình luận	2746
bình luận (#	2746
búsqueda	962
bülten	2625
bülten üyeliği	2625
bültene abone oldunuz	2625
büyüt	2604
bądź na bieżąco	1987
bővebben	1396
būkite pirmas	1704
būkite pirmas, pakomentavęs	1704
bạn có thể quan tâm	2747
bỏ qua	2730
""", 'c': """
cada aportació compta	283
cada aportación cuenta	1000
cada contribuição conta	2130
cadastre-se grátis	2069
califica este artículo	955
cargar más	962
carte de crédit	1184
cartão de crédito	2068
categorieën	1816
categorías	959
caută	2158
ce contenu vous a-t-il été utile	1243
ce résumé vous a-t-il été utile	1243
cele mai citite știri	2184
cele mai noi știri	2156
celý článek	315
cerrar menú	962
cerrar sesión	925
cet article est en accès libre pour les abonnés	1258
cet article est lu par une voix de synthèse	1243
chci odebírat	302
chci podpořit	297
chci přispět	297
chi tiết	2750
chia sẻ	2737
chia sẻ bài viết	2737
chia sẻ facebook	2773
chia sẻ qua facebook	2773
chia sẻ ý kiến của bạn	2746
chuyên mục	2747
chuyển đến công thức	61
chép liên kết	2773
chính sách bảo mật	2745
chính sách bảo mật | điều khoản sử dụng	2745
chính sách cookie	2745
chính sách quyền riêng tư	2745
chấp nhận tất cả	2745
chấp nhận tất cả cookie	2745
chủ đề	2747
chủ đề liên quan	2747
chủ đề nóng	2774
cikk megosztása	1387
cikk mentése	1387
cikkünk frissül	1396
citeşte şi	2156
citește fără limite	2181
citește mai departe	2156	2158
citește mai mult	2156	2158
citește regulile comunității	2169
citește și	2156
citi šobrīd lasa	1741
citiți și	2156
col·labora	256
comentariul tău așteaptă moderarea	2169
comentează	2155
comentário	2091
comentário aguardando moderação	2123
comentários	2091
comentários exclusivos para assinantes	2123
commander ce numéro	1245
commentaire en attente de modération	1249
commerciële bijdrage	1861
compre a edição impressa	2117
conditions générales	1211
conectează-te cu facebook	2181
conectează-te cu google	2181
confidentialité	1211
configuración	952
configuración de cookies	952
configurações de cookies	2088
conheça todas as nossas newsletters	2127
consigue tu entrada aquí	986
consulta les normes de participació	272
consultez notre charte de modération	1249
consíguelo en tu quiosco	986
contenu externe recommandé	1241
contenu proposé par notre partenaire	1245
contenu sponsorisé	1209
contenus recommandés	1262
contenus sponsorisés	1209	1218
conteúdo de marca	2086
conteúdo exclusivo	2069
conteúdo exclusivo para assinantes	2132
conteúdo externo	2113
conteúdo externo recomendado	2113
conteúdo para assinantes	2069
conteúdo patrocinado	2086
conteúdo premium	2132
conteúdo produzido pela marca	2117
conteúdo relacionado	2095
conteúdos relacionados	2135
contingut només per a usuaris registrats	284
continua após a publicidade	2086
continua després de l'anunci	274
continuar leyendo aquí	925
continuarea articolului după reclamă	2171
continue a ler esta notícia	2135
continuer après la publicité	1209
continuă cu apple	2181
continuă cu facebook	2181
continuă cu google	2181
continuă să citești după publicitate	2171
continúa abajo	950
contáctanos	955
conținut disponibil doar utilizatorilor înregistrați	2181
conținut extern	2166
conținut extern recomandat	2166
conținut pentru abonați	2144
conținut premium	2181
conținut sponsorizat	87	2152
cookieinställningar	2489
cookieの設定	1601
cookie政策	2804
cookie設定	1601	2804
cookie设置	2804
copia l'enllaç	263
copiază link	2149
copiază linkul	2149
copy link thành công	2773
correo electrónico	932
creează cont	2144
créer mon compte	1185
créer un compte	1185
créer une alerte	1251
créer une alerte sur ce thème	1251
csak előfizetőknek	1381
cumpără revista	2171
czytaj całość	2009
czytaj również	2006
czytaj także	2006
czytaj też	2006
czytaj też nasze inne artykuły	2006
czytaj więcej	2006	2009
czytaj więcej o	2006
các tin khác	2747
cât de util a fost acest articol	2169
címkék	1394
címlap	1394
címlapról ajánljuk	1394
có lẽ để sau	2730
có thể bạn quan tâm	19	2747
có thể bạn thích	19
cùng chuyên mục	2747
cùng chủ đề	2774
cùng tác giả	2774
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2605
daha fazla göster	2604
daha fazla haber için tiklayin	2604
dalies ar šo rakstu	1744
dalinkitės	1698
dalinkitės straipsniu	1703
dalsza część artykułu pod materiałem wideo	1998
dalsza część artykułu pod wideo	1998
dalsza część tekstu pod wideo	1998
dalīties	1739
dalīties ar draugiem	1744
dalīties facebook	1744
další	315
další strana	315
další z rubriky	313
další zprávy	313
další článek	313
další články	19	313
další čtení	313
danke für dein feedback	536
danke für ihr feedback	536
danos tu opinión	991
dans l'actualité	1262
dans la même catégorie	1218
dans la même rubrique	1218
dans la même série	1218
darovat článek	305
darovať	2351
darovať článok	2359
darujte tento článek	305
darujte tento článok	2359
das könnte dich auch interessieren	495
das könnte ihnen auch gefallen	495
das könnte sie auch interessieren	495
das könnte sie interessieren	495
das wichtigste in kürze, zusammengefasst von ki	526
datenschutzerklärung	488
daugiau šia tema	1700
deblochează articolul	2181
deixar um comentário	2091
deixe um comentário	2091
del på e-post	1913
del på facebook	387	1913
del på mail	387
del på twitter	387	1913
del på x	387	1913
dela inlägget	2484
dela på facebook	2484
dela på twitter	2484
dela på x	2484
deli članek	2418
delite članek	2418
dernière minute	1218
dernières actualités	1218
dernières infos	1218
dernières nouvelles	1218
desa per llegir després	286
desbloquear artículo	1001
desbloqueie este conteúdo	2132
det er gratis å opprette en bruker	1904
det læser andre	400
det är gratis att skapa ett konto	2474
detaylar için tiklayin	2604
detaylar için tiklayiniz	2604
detta material är skyddat enligt lagen om upphovsrätt	2526
detta är en annons	2488
detta är en plusartikel	2474
devam etmek için üye girişi yapin	2588
devami için abone olun	2588
devamini okumak için abone olun	2588
diese funktion steht nur angemeldeten nutzern zur verfügung	552
din aceeași categorie	2156
din aceeași secțiune	2184
disponibil în app store și google play	2175
disponibilă în app store și google play	2175
distribuiți	2149
diğer haberler	19	2602
diğer okurlar bunlari okuyor	2602
dla subskrybentów	1984
do góry	2009
doar abonații pot comenta	2169
doar pentru abonați	2144
doação mensal	2065
doação única	2065
doba čtení # min	315
dolgozzon nálunk	1396
domiciliación bancaria	924
domů	315
dona suport al periodisme en català	283
donación mensual	920
donación única	920
donați	2143
donează	2143
donează acum	2143
donează lunar	2143
donează lunar # euro	2180
donează lunar # lei	2180
doner nå	1901
données personnelles	1211
donér	375
donér nu	375
doporučené	313
doporučené články	313
doporučujeme	313
doporučujeme přečíst	313
doporučujeme také	313
dołącz do dyskusji	2055
dołącz do nas	1981
dołącz do newslettera	1987
drukāt	1744
drukāt recepti	61
du er nå påmeldt	1909
du er nå påmeldt nyhetsbrevet	1909
du kan när som helst avsluta prenumerationen	2479
du kan når som helst melde deg av	1909
du kan opsige når som helst	378
du kanske också gillar	2496
du modtager snart en bekræftelse på mail	383
du même auteur	1218
du prenumererar nu på nyhetsbrevet	2479
du vil kanskje også like	1925
dziękujemy za zapis	1987
dành cho bạn	2747
dành cho thuê bao	2732
dárkovat článek	298
därefter # kr/mån tills du säger upp	2474
débloquer l'article	1185
débloquez cet article	1258
déconnexion	1185
découvrir l'offre	1185
découvrir nos offres	1258
découvrir toutes nos offres d'abonnement	1258
déjà un compte	1185
déjà un compte ? connectez-vous	1185
déplier	1222
détails	1222
dölj	2500
dāvini rakstu	1744
dāvini rakstu draugam	1744
děkujeme za přihlášení	302
""", 'e': """
e-bülten	2625
e-bülten aboneliği	2625
e-mail inválido	2127
e-mailová adresa	302
e-posta gönder	2595
edición digital	925
edición impresa	925
editörün seçtikleri	2602
edição impressa	2069
egyszeri támogatás	1379
ehkä myöhemmin	1109
ei tänään	1109
eiti į receptą	61
el millor de la setmana a la teva bústia	280
el més llegit	260
el més vist	287
el. paštas	1723
elfelejtett jelszó	1381
elige tu suscripción	1001
elküldöm	1387
elmentem későbbre	1387
elrejtés	1397
els lectors també han llegit	287
elírást talált	1393
előfizetek	1381
előfizetés	1381
előfizetői tartalom	1381
előfizetőknek	1381
előfizetőként megoszthatja a cikket	1387
előző	1396
előző cikk	1394
emlékeztess később	1378
empfehlungen für sie	556
en este artículo	959
en çok okunan	2602
en çok okunan haberler	2602
en çok okunanlar	2602
engangsbeløb	375
engångsgåva	2471
enllaç copiat	286
ensemble, faisons vivre un média libre	1257
enthält werbung	485
enviar comentário	2091
enviar corrección	955
envoyer à un ami	1204
envoyer à un proche	1204
envoyez-nous vos témoignages	1239
eredeti megjelenítése	1397
eredmények	1397
erinnern sie mich später	453
erről bővebben itt írtunk	1396
erről is írtunk	1394
erről itt írtunk bővebben	1396
erscheint täglich	542
erscheint wöchentlich	542
es gratis y solo te llevará un minuto	997
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	542
escreva um comentário	2091
escriu el teu correu electrònic	280
esi pirmais, kas komentē	1745
esimene kuu # €	1013
esta funcionalidad es sólo para registrados	925
esta matéria foi útil para você	2115
esta notícia foi útil	2115
este espaço é moderado pela redação	2123
este resumo foi útil	2115
estás de acuerdo? vota	991
evaluează rețeta	61
evästeasetukset	1121
evästeet	1121
exclusiv pentru abonați	2181
experimente grátis por um mês	2132
ez is érdekelhet	1394
ez is érdekelheti	1394
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1394
ezt olvasta már	1394
ezt olvastad már	1394
ești de acord? votează	2169
ești deja abonat	2189
ești deja abonată	2189
""", 'f': """
facebook'ta paylaş	2595
facebookでシェア	1595
facebookでシェアする	1595
faça login	2069
faça uma pergunta sobre esta reportagem	2115
fes una donació	256
fiecare donație contează	2180
fiecare leu contează	2180
fizetett hirdetés	87	1389
fiók létrehozása	1381
fiókom	1381
forstået	404
forstått	1929
forstør billede	403
forstørr bilde	1928
fortsett uten å støtte	1900
fortsätt läsa efter annonsen	2488
fortsätt utan att stödja	2470
fortsæt med at læse	391
fortsæt uden at støtte	374
fotogalería	959
fotoğraflari görmek için tiklayin	2604
friss hírek	1394
fråga vår ai om artikeln	2492
fuldskærm	403
fäll ihop	2500
fäll ut	2500
få adgang	378
få artiklen læst op	387
få de vigtigste nyheder hver morgen	383
få de viktigaste nyheterna varje morgon	2479
få de viktigste nyhetene hver morgen	1909
få nyheder på mail	383
få nyheter på e-post	1909
få nyheter på mejlen	2479
få overblikket her	403
få tilgang	1904
få varsel når vi skriver om dette	1928
följ	2485
följ oss	2485
följ skribent	2485
följ ämnet	2485
för prenumeranter	2474
förderer werden	454
fördermitglied werden	454
föregående	2499
föregående artikel	2496
förstora	2499
følg	388	1914
følg emne	388
følg os	388
følg oss	1914
følg sagen her	403
følg tema	1914
følg temaet og få varsel	1928
für abonnenten	459
für den newsletter anmelden	467
für dich empfohlen	556
für sie empfohlen	556
für sie entstehen keine mehrkosten	557
fă o donație	2143
fără obligații	2181
fără tine nu putem	2180
""", 'g': """
galeriyi aç	2604
galeriyi görmek için tiklayin	2604
galéria	1396
galéria megtekintése	1396
garanta já o seu ingresso	2117
gem til læseliste	387
genişlet	2605
giriş	2588
giriş yap	2588
giriş yapin	2588
giriş yapin veya üye olun	2588
giv os feedback på artiklen	395
già abbonato	1506
già registrato	1506
gli articoli più letti	1571
glömt lösenord	2474
godkänn	2489
godkänn alla	2489
gorące tematy	2006
gracias por tu opinión	984
gràcies per la teva opinió	272
gràcies per votar	272
gràcies, ja estàs subscrit	280
guardar artículo	944
guardar para después	1004
guardar para leer después	1004
gå ikke glip af	400
gå ikke glip af noget	383
gå ikke glipp av noe	1909
gå til indhold	403
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1211
gérer les préférences	1241
gérer mes alertes	1251
gérer mes choix	1211
gérer vos préférences de cookies	1241
góp ý	2746
gündem	2602
günün haberleri	2602
günün özeti	2602
gợi ý	2747
gửi	2746
gửi bình luận	2746
gửi cho bạn bè	2773
gửi email	2737
gửi ý kiến	2746
""", 'h': """
haber bülteni	2625
haber güncelleniyor	2604
haberi arkadaşina hediye et	2595
hai già un account	1506
harici içerik	2604
haritayi aç	2605
has arribat al límit d'articles gratuïts	284
has iniciado sesión	982
hasznos volt az összefoglaló	1393
hasznosnak találta a cikket	1393
havi támogatás	1379
hayir teşekkürler	2586
hayir, teşekkürler	2586
haz una pregunta sobre este artículo	984
he leído y acepto la política de privacidad	997
he llegit i accepto la política de privacitat	269
hela artikeln fortsätter nedan	2488
hepsini gör	2604
hesap oluştur	2588
hi estàs d'acord? vota	272
hiba jelentése	1397
hibát talált	1393
hier reinhören	532
hinweis schließen	453
hirdetés	1389
hirdetés bezárása	1389
hirdetés, görgessen tovább	1389
hjälp oss att rätta fel	2492
hlavné správy	2356
hlavní zprávy	313
ho già donato	1500
hoje não	2064
hoppa till innehåll	2499
hoppa över inlägg från facebook	2499
hoppa över inlägg från instagram	2499
hoppa över inlägg från x	2499
hozzászólok	1393
hozzászólás	1393
hozzászólások	1393
hozzászólások megtekintése	1393
hylkää	1121
hylkää kaikki	1121
hyppää reseptiin	61
hyväksy	1121
hyväksy evästeet	1121
hyväksy kaikki	1121
här kan du kommentera artikeln	2492
håll dig uppdaterad	2479
hírfolyam	1394
hírlevelek	1399
hírlevél	1399
hírlevél-feliratkozás	1399
hören sie diesen artikel	532
hør saken	1913
""", 'i': """
i più commentati	1532
i più letti	1532
i più letti della settimana	1571
i più visti	1532
iba pre predplatiteľov	2352
ich unterstütze schon	453
identifícate	1001
ielogojies, lai komentētu	1745
ienākt	1739
iesakām	1741
ihre meinung zählt	491
ikke gå glipp av	1925
ikke nå	1900
il tuo browser non può riprodurre il video	1549
il tuo commento sarà pubblicato dopo l'approvazione	1559
iletişim	2601
ilgili içerikler	2602
ilginizi çekebilecek haberler	2602
ilginizi çekebilir	2602
ilmoita asiavirheestä	1125
ilmoita virheestä	1125
imprimir artículo	1004
imprimir esta matéria	2134
in bài	2737
in bài viết	2737
in công thức	61
in trang này	2773
indlæg fra facebook	403
indlæg fra instagram	403
indlæs flere	403
ingresá	1001
ingyenes regisztráció	1381
inicia sesión	925
inicia sessió	257
iniciar sesión	925
iniciar sesión con apple	1001
iniciar sesión con facebook	1001
iniciar sesión con google	1001
iniciar sessão	2069
inicie sesión	925
inne artykuły	2006
innhold fra annonsør	1933
inscription à la newsletter	1194
inscrivez-vous à notre newsletter	1194
insira o seu endereço de email	2127
instalează aplicația	2175
inställningar	2489
introduce un email válido	997
intră în cont	2144
invítanos a un café	920
início	2098
ir para o conteúdo	2098
ispiši	2296
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2625
istediğiniz zaman iptal edin	2588
izbor uredništva	2415
izdrukāt	1744
izmēģini # dienas bez maksas	1739
içeriğe geç	2604
iş birliği	2597
išbandykite # dienų nemokamai	1698
išorinis turinys	1716
išsaugoti	1703
išsaugoti straipsnį	1703
""", 'j': """
j'ai déjà donné	1175
j'ai déjà un compte	1185
ja hi estàs subscrit	284
ja hi estàs subscrit? entra	284
ja n'ets subscriptor? inicia sessió	257
ja tens compte? inicia sessió	284
jaa twitterissä	1118
jaa x:ssä	1118
jag förstår	2489
jag stödjer redan	2470
jaga sõbraga	1018
jaunākie	1741
jautā mākslīgajam intelektam	1745
je commande ce numéro	1245
je gère mes cookies	1211
je soutiens déjà	1175
jede spende zählt	546
jeder beitrag zählt	546
jeder euro zählt	546
jednorázově	297
jeg forstår	1918
jeg støtter allerede	374	1900
jegyek itt kaphatók	1396
jelentkezzen be vagy regisztráljon	1381
jen pro předplatitele	298
jetzt angebot wählen	551
jetzt anhören	480
jetzt reinhören	532
jetzt unterstützen	454
již mám předplatné	298
jobs in ihrer nähe	530
još vesti	2293
još vijesti	2293
junte-se à conversa	2123
jurnalismul de calitate costă	2180
juttu jatkuu kuvan jälkeen	1120
juttu jatkuu mainoksen jälkeen	1120
juttu jatkuu videon jälkeen	1120
juttua päivitetään	1120
jutun lukee koneääni	1118
jutun lukee tekoälyääni	1118
jutun voi myös kuunnella	1118
już wspieram	1980
já doei	2064
já nas bancas	2117
já sou apoiador	2064
já sou assinante	2069
já tem conta	2069
já tem uma conta	2069
já é assinante? faça login	2069
já é subscritor	2132
já é subscritor? inicie sessão	2132
jätä kommentti	1125
jūsų el. paštas	1723
jūsų el. pašto adresas	1723
""", 'k': """
k tématu	313
k téme	2356
kapcsolódó	1394
kapcsolódó cikk	1394
kapcsolódó cikkek	1394
kapcsolódó tartalom	1394
kapcsolódó témák	1394
karte öffnen	499
kas kokkuvõte oli kasulik	1019
kategóriák	1394
katso kuvat tästä	1128
katso myös	1126
katso video tästä	1128
katso video yltä	1128
kaupallinen yhteistyö	87	1120
kaydiniz için teşekkürler	2625
keresés	1396
kezdőlap	1396
không phải bây giờ	2730
không, cảm ơn	2730
ki-übersicht	526
kijelentkezés	1381
kingi artikkel sõbrale	1018
kinyitás	1397
kipróbálom	1381
kirjaudu sisään	1111
kirjoita sähköpostiosoitteesi	1114
kjøp abonnement	1904
kjøp tilgang	1904
klausies podkāstu	1746
klausies podkāstu šeit	1746
klausies šo rakstu	1744
klausies šo rakstu (# min	1744
klausykite tinklalaidės	1705
klausykite tinklalaidės čia	1705
klausykitės straipsnio	1703
klausīties	1744
klausīties rakstu	1744
ključne besede	2415
ključne reči	2293
ključne riječi	2293
klíčová slova	313
kokeile # päivää maksutta	1111
kolačići	2309
komentavimas išjungtas	1704
komentavimo taisyklės	1704
komentáre	2359
komentář	312
komentáře	312
komentāri	1739
komentēt	1739
komentēšana ir slēgta	1745
komentēšanas noteikumi	1745
komerčné oznámenie	2355
komerční sdělení	87	308
kommentarer blir gjennomgått før publisering	1928
kommentarerna förhandsmodereras	2492
kommentek megtekintése	1393
kommentelési szabályzat	1393
kommentér	395
koostöö	1022
kopiera länk	2484
kopiera länken	2484
kopijuoti nuorodą	1698
kopiraj povezavo do članka	2418
kopiér link	387
kopiér linket	387
kopírovat odkaz	305
kopírovať odkaz	2359
kopēt saiti	1739
korábban írtunk róla	1394
kreiraj račun	2286
kullanim koşullari	2598
kup dostęp	1984
kupi naročnino	2411
kuula taskuhäälingut	1020
kuuntele podcast tästä	1128
kysy tekoälyltä	1125
käyttöehdot	1121
kérdezze ai-asszisztensünket	1393
kérem a hírlevelet	1399
később	1378
kích thước chữ	65
köp	2474
köszönjük a feliratkozást	1399
köszönöm, nem	1378
következő	1396
következő cikk	1394
køb abonnement	378
køb adgang	378
kúpiť predplatné	2352
küfür, hakaret içeren yorumlar onaylanmamaktadir	2601
küldje el barátjának	1387
küldés	1387
küldés e-mailben	1387
külső tartalom	1396
künye	2598
küpsiste seaded	1031
küsi tehisarult	1019
kā tev patika raksts	1745
kā tu domā? balso	1746
ką manote? balsuokite	1705
""", 'l': """
la discussione è chiusa	1528
la nota continúa después del anuncio	950
la rédaction vous conseille	1218
la sélection de la rédaction	1218
lahjoita artikkeli ystävälle	1118
lai komentētu, ielogojies	1745
lai komentētu, pieslēdzies	1745
las más leídas	959
las más leídas de hoy	1005
las noticias más leídas	1005
lasi arī	1741
lasi komentārus	1745
lasi tālāk	1739
lasi vairāk šeit	1746
lasi vēl	1741
lasiet arī	1741
lasiet vēl	1741
lasă un comentariu	2155
lasīt komentārus	1745
lasīt tālāk	1746
lasīt vairāk	1746
lasīt vēlāk	1744
lasītākie	1741
lataa lisää	1128
le choix de la rédaction	1218
le journal numérique	1185
le lien a été copié	1261
le lien a été copié dans le presse-papiers	1261
le notizie più lette	1571
le più lette	1532
lea también	959
lee sin límites	1001
lee también	959
leer artículo completo	962
leer más	962
leer también	959
legfrissebb hírek	1394
leggi di più	1535
leggi più tardi	1570
legnépszerűbb	1394
leia a matéria completa	2135
leia as notícias no aplicativo	2125
leia também	2095
len pre predplatiteľov	2352
les choix de la rédaction	1218
les lecteurs ont aussi consulté	1262
les més llegides	287
les også	1925
les plus commentés	1218
les plus partagés	1218
les prix indiqués sont susceptibles d'évoluer	1245
les våre debattregler	1921
li e aceito a política de privacidade	2127
lien copié	1204
lien copié dans le presse-papiers	1261
lietošanas noteikumi	1756
liitudes nõustud kasutustingimustega	1038
liity jäseneksi	1110
lineでシェア	1595
lineでシェアする	1624
lineで送る	1595
link a vágólapra másolva	1387
link bài gốc	2773
link copiado para a área de transferência	2134
link kopiëren	1801
link másolva	1387
link másolása	1387
lire la suite pour #€	1185
lire la vidéo	1221
lire à haute voix	1204
lire également	1218
lisätiedot	1129
lisää aiheesta	1126
liên hệ	2746
liên quan	2747
llegeix sense límits	284
llegeix també	260
llegir més	287
lo + leído	959
lo más comentado	959
lo más compartido	959
lo más leído	959
lo más popular	959
lo más visto	959
lo más visto hoy	1005
lo último	959
locuri de muncă	2171
loe lähemalt	1020
loe lähemalt siit	1020
logi sisse või loo konto	1013
los lectores también leyeron	1005
luba kõik	1031
lubię to	1994
lucrează cu noi	2171
lue keskustelun säännöt	1125
lue lisää	1126
lue lisää aiheesta	1126
lue myöhemmin	1118
lue myös	1126
lugu jätkub pärast reklaami	1022
lugu täieneb	1020
lui écrire	1239
lähetä sähköpostilla	1118
lämna en kommentar	2492
länk kopierad	2484
länken kopierad	2484
länken är kopierad	2484
läs dokumentet	2500
läs domen	2500
läs hela artikeln	2499
läs hela texten	2499
läs hela texten här	2499
läs kommentarer	2492
läs mer	2496	2499
läs mer om	2496
läs också	2496
läs senare	2484
läs vidare	2474	2496
läs våra kommentarsregler	2492
läs även	2496
lästid	2499
lästid # min	2499
lås op	378
lås opp artikkelen	1904
lås opp saken	1904
lås upp artikeln	2474
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
lên đầu trang	2749
lưu	2737
lưu bài	2737
lưu bài viết	2737
lưu bài để đọc sau	2773
lưu công thức	61
lấy link	2773
""", 'm': """
magari più tardi	1500
mai târziu	2142
mainos päättyy	1120
mais notícias	2095
maksettu sisältö	1120
manşetler	2602
masquer la publicité	1245
masz już konto	1984
masz już konto? zaloguj się	1984
materialet är skyddat enligt lagen om upphovsrätt	2526
materiał partnera	1998
materiał promocyjny	1998
materiał sponsorowany	1998
materiał zewnętrzny	1998
matéria exclusiva para assinantes	2132
matérias relacionadas	2095
media społecznościowe	1995
megnyitás	1397
megnézem	1396
megosztás	1387
megosztás a facebookon	1387
megosztás facebookon	1387
megosztás twitteren	1387
mehr für dich	556
mehr für sie	556
meld deg på	1909
meld deg på nyhetsbrevet	1909
mentions légales	1211
mentés	1387
mentés későbbre	1387
menú	962
menü	498	1396	2604
menü schließen	498
menü öffnen	498
mer från	2496
mer läsning	2496
merci d'avoir voté	1249
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1554
mest läst	2496
mest lästa	2496
mest læst	400
mest læste	400
mi-összefoglaló	1396
mida sina arvad? hääleta	1020
minn meg på det senere	1900
mira el vídeo	278
mitä mieltä olet? äänestä	1128
modalità di pagamento	1504
moderálási elvek	1393
modifică preferințele cookie	2166
modifier mes préférences	1241
modtag en notifikation, når vi skriver om emnet	403
mogoče kasneje	2422
mogą cię zainteresować	2006
mohlo by se vám líbit	313
mohlo by vás také zajímat	313
mohlo by vás tiež zaujímať	2356
mohlo by vás zajímat	313
mohlo by vás zaujímať	2356
monatlich kündbar	551
mostra aquesta publicació a instagram	269
mostra di più	1535
mostra'n més	261
mostrar conteúdo externo	2113
mostrar más	962
mot de passe oublié	1185
mots clés	1218
mots-clés	1218
może cię zainteresować	2006
może później	1980
možda kasnije	2301
možda vas zanima	2293
možda će vas zanimati	2293
možno neskôr	2363
možná později	296
muistuta myöhemmin	1109
mulțumim pentru feedback	2169
mulțumim, te-ai abonat cu succes	2176
mutass többet	1396
muut lukivat myös	1126
myöhemmin	1109
már előfizető	1381
más	962
más artículos	959
más artículos del autor	978
más detalles	963
más en	959
más historias	959
más información	959
más leídas	959
más leído	959
más leídos	959
más noticias	959
más opciones	952
más sobre este tema	959
más tarde	919
más vistas	959
más vistos	959
mások ezt olvassák	1394
mások ezt olvasták	1394
másolás	1387
máte již účet	298
máte předplatné? přihlaste se	298
märksõnad	1015
månadsgåva	2471
månedlig gave	1901
månedligt bidrag	375
måske senere	374
måske vil du også kunne lide	400
més informació	260
més llegides	260
més notícies	287
método de pago	923
métodos de pagamento	2067
métodos de pago	923
mākslīgā intelekta kopsavilkums	1746
mă abonez	2176
mărime text	65
můj účet	298
mới nhất	2747
mở	2750
mở khóa bài viết này	2773
mở rộng	2749
""", 'n': """
nadaljevanje članka pod oglasom	2414
nahlásit chybu	312
nahlásiť chybu	2359
najchętniej czytane	2006
najchętniej czytane dziś	2006
najczęściej czytane	2006
najczęściej czytane artykuły	2006
najnovejše	2415
najnovejše novice	2415
najnoviji članci	2293
najnovšie	2356
najnovšie správy	2356
najnovšie články	2356
najnowsze artykuły	2006
najnowsze wiadomości	2006
najčitanije	2293
najčitanije vesti	2293
najčitanije vijesti	2293
najčitanije vijesti dana	2293
najčítanejšie	2356
najčítanejšie články	2356
najčítanejšie články dňa	2356
napišite komentar	2418
napsat komentář	312
naročena vsebina	2414
naročite se	2410
naročnina	2410
nastavení	309
nastavení cookies	309
nastavi čitanje	2345
nastavi čitati	2345
nastavite čitanje	2345
nastavite čitati	2345
nastavitve piškotkov	2430
następna strona	2009
następny	2009
następny artykuł	2006
natisni članek	2418
naudojimo taisyklės	1716
naujausios žinios	1700
naujienlaiškis	1723
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
nem, köszönöm	1378
nenhum comentário	2091
neueste beiträge	495
nhắc tôi sau	2730
nie dziękuję	1980
nie dziś	1980
nie pamiętasz hasła	1984
nie ďakujem	2363
nie, dziękuję	1980
nie, ďakujem	2363
només els subscriptors poden comentar	272
norėdami komentuoti, prisijunkite	1704
nosūti draugam	1744
nosūtīt draugam	1744
nosūtīt e-pastā	1744
noteで書く	1595
notre sélection	1218
notre sélection d'articles	1262
notícias relacionadas	2095
notícias relacionadas que podem lhe interessar	19
notícies destacades	287
notícies relacionades	260
nu ai cont? înregistrează-te	2181
nu mulțumesc	2142
nu, mulțumesc	2142
nyhetsdøgnet	1925
nyomtatás	1387
não perca	2095
não, obrigada	2064
não, obrigado	2064
nächste seite	498
nächster artikel	495
näita kõiki	1021
näita rohkem	1020
näita veel	1020
näita vähem	1021
näköislehti	1111
nästa	2499
nästa artikel	2496
näytä alkuperäinen	1129
näytä kaikki	1128
näytä kartta	1129
näytä kommentit	1125
näytä käännös	1129
näytä lisää	1128
näytä sisältö	1121
näytä tiedot	1129
näytä tulokset	1129
näytä vähemmän	1129
næste	403
næste artikel	400
népszerű	1394
nézze meg galériánkat	1396
nézze meg képeinket	1396
nõustun	1031
nõustun kõigiga	1031
nøgleord	400
nāc strādāt pie mums	1746
nổi bật	2747
nội dung quảng cáo	2775
nội dung tài trợ	2742
""", 'o': """
o que achou desta notícia	2115
o vídeo começará em alguns segundos	2113
ocenite članak	2296
ocenite članek	2418
oceń przepis	61
ochrana osobních údajů	309
ochrana osobných údajov	2370
ocijenite članak	2296
ocorreu um erro ao carregar o vídeo	2113
ocultar anúncio	2117
odebírat	302
odebírat newsletter	302
odemknout článek	298
odhlásit se	298
odhlásiť sa	2352
odkaz skopírovaný	2359
odkaz zkopírován	305
odkleni članek	2411
odklenite celoten članek	2411
odmietnuť	2370
odmietnuť všetko	2370
odmítnout	309
odmítnout vše	309
odporúčame	2356
odporúčame prečítať	2356
odporúčame tiež	2356
odporúčané články	2356
odpovědět	312
odrzuć	1999
odrzuć wszystkie	1999
odtwórz	2009
odštampaj	2296
odštampaj recept	61
odštampaj članak	2296
oferă acest articol cadou	2183
offre spéciale	1185
offrez-nous un café	1176
offrici un caffè	1501
oglasno sporočilo	87	2414
ogłoszenie	1998
ohodnotiť recept	61
ohodnoťte článek	312
ohodnoťte článok	2359
okuma süresi # dk	2604
oliko artikkeli hyödyllinen	1125
oliko juttu hyödyllinen	1125
oliko tiivistelmä hyödyllinen	1125
olvasson korlátlanul	1381
olvasson tovább	1381
olvasta már	1394
olvastad már	1394
olvidaste tu contraseña	925
oplæst af en robot	387
oplæst af kunstig intelligens	403
opsig når som helst	378
orijinali göster	2605
os leitores também leram	2135
os preços podem variar	2117
osale küsitluses	1020
ostatnie artykuły	2006
ota yhteyttä	1125
otevřít	316
otevřít mapu	316
otključaj članak	2286
otključajte ceo članak	2286
otključajte cijeli članak	2286
otros artículos	959
otwórz	2010
otwórz mapę	2010
outras notícias	19	2095
ouça este conteúdo	2081
oversættelsen er lavet af en maskine	403
""", 'p': """
padovanokite straipsnį	1703
padovanokite straipsnį draugui	1703
page précédente	1221
pagina următoare	2158
pague um café	2065
paiement sécurisé	1183
paldies par pieteikšanos	1763
palun jää viisakaks	1019
pamanīji kļūdu	1745
pamanījāt kļūdu	1745
par šo tēmu	1741
paramètres des cookies	1211
paramétrer	1211
paramétrer les cookies	1211
parašyk komentarą	1704
parašykite komentarą	1704
partajează	2149
partenerii noștri	2156
participez à la conversation	1249
partnerių turinys	1707
partnerski sadržaj	2292
pasidalinkite šiuo straipsniu	1703
pasitikrinkite žinias	1705
passer la publicité	1209
passer à la recette	61
pastebėjote klaidą	1704
paylaş	2595
paylaşin	2595
pažiūrėkite vaizdo įrašą	1705
pe aceeași temă	2184
pentru a citi în continuare	2181
per saperne di più	1571
pergunte à nossa ia	2115
peut-être plus tard	1175
piedalies aptaujā	1746
piekrist visām	1756
piekrītu	1756
piesakies vebināram	1746
piesakoties tu piekrīti lietošanas noteikumiem	1763
pieslēdzies vai izveido kontu	1739
pieslēdzies, lai komentētu	1745
pieslēgties	1739
pievieno savu komentāru	1745
pievienot komentāru	1739
pirmais mēnesis par # €	1739
pirmas mėnuo tik # €	1698
più lette	1532
più letti	1532
più tardi	1500
piškotki	2430
placená inzerce	87	308
platená inzercia	87	2355
plaćeni oglas	87	2292
plaćeni sadržaj	2292
plačana objava	87	2414
plačiau skaitykite čia	1705
plein écran	1221
plus d'actualités	1218
plus de détails	1222
poate mai târziu	2142
podari članek	2418
podarite ta članek	2418
podaruj artykuł	1984
podaruj ten artykuł	1994
podcast anhören	532
pode ler também	2135
podeli članak	2296
podijeli članak	2296
podmienky používania	2370
podmínky použití	309
podmínky užití	309
podobne artykuły	2006
podobné články	313	2356
podporiť	2351
podporte nezávislú žurnalistiku	2351
podporte nás	2351
podpořit	297
podpořte naši práci	297
podpořte nás	297
podpořte redakci	297
podrži	2285
podrži nas	2285
podržite nas	2285
podržite naš rad	2285
podržite nezavisno novinarstvo	2285
podziel się	1994
podziel się na facebooku	1994
pogledajte još	19
pokaż komentarze	2002
pokaż mniej	2009
pokaż oryginał	2010
pokaż treść	1999
pokaż tłumaczenie	2010
pokaż więcej	2009
pokaż wszystkie	2009
pokaż wszystko	2010
pokaži vsebino	2430
pokloni članak	2296
poklonite ovaj članak	2296
pokračovat bez podpory	296
pokračovať bez podpory	2363
polecamy również	2006
polecamy także	2006
polecamy też	2006
polecane artykuły	2006
politique de confidentialité	1211
polityka prywatności	1999
política de cookies	952	2088
política de galetes	269
política de privacidad	952
política de privacidade	2088
política de privacitat	269
poprzedni artykuł	2006
populární	313
populära artiklar	2496
populärt	2496
populære artikler	400
populære saker	1925
populært	400	1925
populārākie	1741
popüler	2602
popüler haberler	2602
popüler konular	2602
por qué estás viendo esto	925
poslať e-mailom	2359
poslušaj vest	2296
poslušaj članak	2296
poslušaj članek	2418
poslušajte članek	2418
postanite naročnik	2410
postanite član	2285	2410
postavke kolačića	2309
postaw kawę	1981
postaw nam kawę	1981
posłuchaj	1994
pour continuer à lire	1258
pourquoi voyez-vous cette publicité	1245
pouze pro předplatitele	298
povezani sadržaj	2293
povezani članci	2293
povezani članki	2415
powiązane	2006
powiązane artykuły	2006
powiązane tematy	2006
powiększ	2009
powiększ zdjęcie	2009
powrót do góry	2009
později	296
pozostała część artykułu pod materiałem wideo	1998
pošalji e-mailom	2296
pošalji komentar	2296
pošalji mejlom	2296
pošalji prijatelju	2296
pošalji članak e-mailom	2296
pošaljite komentar	2296
pošlji po e-pošti	2418
pošlji prijatelju	2418
pošlji članek po e-pošti	2418
pr članek	2414
praneškite apie klaidą	1704
pranešti apie klaidą	1704
pravidlá diskusie	2359
pre predplatiteľov	2352
preberite še	2415
predplatiť	2351
predplaťte si	2351
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1698
prenumerata nuo # €	1698
prenumerera på vårt nyhetsbrev	2479
prenumeruodami sutinkate su taisyklėmis	1723
prenumeruokite naujienlaiškį	1723
preporučeno	2293
preporučujemo	2293
preporučujemo da pročitate	2293
preporučujemo i	2293
prečítajte si	2356
prečítajte si aj	2356
prețurile pot varia	2171
pridať komentár	2359
prihlásiť	2352
prihlásiť sa	2352
prihvaćam	2309
prihvaćam sve	2309
prijavi grešku	2296
prijať	2370
prijať všetko	2370
prikaži manj	2416
prikaži manje	2294
prikaži sadržaj	2309
prikaži sve	2294
prikaži več	2416
prikaži više	2294
prikaži vse	2416
prima lună gratuită	2181
primește alerte despre acest subiect	2175
printează	2149
printează rețeta	61
pripomenúť neskôr	2363
priporočamo	2415
priporočamo tudi	2415
priporočamo v branje	2415
priporočeno	2415
prisijunkite arba susikurkite paskyrą	1698
prisijunkite prie mūsų komandos	1705
prisijunkite, kad galėtumėte komentuoti	1704
prispieť	2351
privatsphäre-einstellungen	488
privātuma politika	1756
pro předplatitele	298
promocijsko sporočilo	2414
promotivni sadržaj	2292
promotivni članak	2292
promóció	1389
proovi # päeva tasuta	1013
pročitajte i	2293
pročitajte još	2293
prywatność	1999
przeczytaj również	2006
przeczytaj także	2006
przeczytaj też	2006
przejdź bez wsparcia	1980
przejdź do przepisu	61
przejdź do serwisu	1999
przejdź do treści	2009
przejdź do ustawień prywatności	1999
przypomnij mi później	1980
právě se děje	313
präsentiert von	485
précédent	1221
préférences cookies	1211
prélèvement	1184
prémium	1381
próbálja ki # forintért	1381
próxima	2098
próxima página	2098
próximo artigo	2095
prøv # dager gratis	1904
prøv gratis	378	1904
prøv nu	378
prøv nå	1904
prを含みます	1624
pubblicità	1523
publi-rédactionnel	1209
publicité	1209
publicité - la suite ci-dessous	1209
publicités	1209
pular para o conteúdo	2098
página siguiente	962
pääuutiset	1126
påmind mig senere	374
påminn mig senare	2470
później	1980
pārbaudi savas zināšanas	1746
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1749
pērc abonementu	1739
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
qu'avez-vous pensé de cet article	1243
qual o seu nível de satisfação com esta notícia	2115
quellen und weiterführende links	495
queremos conocer tu opinión	991
queremos saber a sua opinião	2123
questo riassunto ti è stato utile	1551
quieres añadir otro usuario a tu suscripción	925
quizás más tarde	919
quizás te interese	959
quyên góp	2731
quyên góp ngay	2731
qué te ha parecido esta noticia	991
quên mật khẩu	2732
quảng cáo	2742
quảng cáo - bài viết tiếp tục bên dưới	2775
""", 'r': """
r$ # por mês durante # meses	2132
radote klaidą	1704
radote klaidą tekste	1704
raksti komentāru	1745
raksts tiek papildināts	1746
raksts turpinās pēc reklāmas	1748
rakstīt komentāru	1745
rao vặt	2742
raportează o eroare	2169
rapportér fejl	395
rašyti komentarą	1698
receber notificações	2125
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1251
recevez une alerte à chaque article de l'auteur	1251
reclamă	2152
recomandarea redacției	2184
recomandări	2156
recomandările editorilor	2184
recomandările redacției	2156
recomendado para você	2095
recommandé	1218
recommandé pour vous	1218
recommandés	1218
recordar más tarde	919
recuérdamelo más tarde	919
redirecționează #%	2143
refuză toate	2166
regalar artículo	925
registrovať sa	2352
registruokitės nemokamai	1698
registruokitės į seminarą	1705
registrácia	2352
regisztráció	1381
regisztrálok	1381
regístrate	925
rekisteröidy	1111
rekisteröidy maksutta ja lue	1111
reklami geç	2597
reklám	1389
reklāma	1739
reklāmas raksts	1748
reklāmraksts	87	1748
relaterade ämnen	2496
reportar erro nesta página	2115
restez informé	1194
restez informés	1194
resumen automático	984
resumo da notícia	2115
reģistrējies bez maksas	1739
reģistrēties	1739
ricordamelo più tardi	1500
rodyti mažiau	1706
rodyti viską	1706
rozumím	316
rozwiń	2009
rozwiń wszystko	2010
rätta	2492
rätta oss	2492
rättelse	2492
réactions	1214
réagir	1204	1214
réagir à cet article	1214
réagissez	1214
réagissez à cet article	1214
répondre	1214
réseaux sociaux	1205
réservé aux inscrits	1185
résiliable à tout moment	1258
résultats du sondage	1249
résumé de l'article	1243
résumé de l'article en # points	1243
résumé en # secondes	1243
részletek	1397
rösta här	2499
rösta i omröstningen	2499
rādīt mazāk	1747
rādīt vairāk	1746
rādīt visu	1747
răspunde	2155
rėmimas	1707
""", 's': """
s'abonner à partir de #€	1185
s'inscrire à la newsletter	1194
s-ar putea să-ți placă	2156
saada sõbrale	1018
saber más	962
sadarbības raksts	1748
sadržaj je zaključan	2286
saglabāt	1744
saglabāt rakstu	1744
saistītie raksti	1741
saistītās ziņas	1741
saite nokopēta	1744
saken er låst	1904
saken finnes også som lyd	1913
saltar anúncio	2086
salvează	2149
salvează articolul	2183
salvează pentru mai târziu	2183
salvează rețeta	61
sans engagement, résiliable à tout moment	1258
sao chép liên kết	2737
sao chép đường dẫn	2773
sari la conținut	2158
sari la rețetă	61
satura turpinājums pēc reklāmas	1748
sačuvaj	2296
sačuvaj recept	61
sačuvaj vest	2296
schlagwörter	495
schließen	498
schrift vergrößern	480
schriftgröße	480
scopri di più	1506
sdílejte	305
sdílejte tento text	305
sdílejte text	305
sdílejte článek	305
sdílet	305
sdílet na facebooku	305
sdílet na twitteru	305
sdílet na x	305
sdílet článek	305
se alla erbjudanden för prenumeranter	2474
se bilderna här	2499
se connecter et réagir	1214
se déconnecter	1185
se grafiken här	2499
se ha producido un error al cargar el vídeo	982
se klippet här	2499
se klippet øverst i saken	1928
se videon här	2499
sedan # kr/mån tills du säger upp	2474
seguir tópico	2125
seguí leyendo	1005
sei già abbonato	1506
sei già iscritto alla newsletter	1564
selección de la redacción	959
selvä	1129
sem si não seria possível	2130
sem você não seria possível	2130
semnalează o eroare	2155
send artiklen på mail	387
send på e-post	1913
sense permanència	284
setări cookie	2166
seuls les abonnés peuvent commenter	1249
seuraa meitä	1119
seções	2095
shrani članek	2418
si opp når du vil	1904
si è verificato un errore durante il caricamento del video	1549
sie können diesen artikel kostenlos weitergeben	577
signaler ce contenu comme inapproprié	1249
signaler un problème	1214
siguiente artículo	959
siirry sisältöön	1128
sikeres feliratkozás	1399
sin ti no sería posible	1000
siz ne düşünüyorsunuz? oy verin	2604
sizin için öneriler	2602
siųsti draugui	1703
siųsti el. paštu	1703
skaitykite daugiau čia	1705
skaityti plačiau	1705
skaityti vėliau	1703
skaties arī	1741
skatīt foto	1746
skatīt galeriju	1746
skatīt video	1746
skjønner	1929
sklenite naročnino	2411
skopírovať odkaz	2359
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2492
skrýt	316
slapukų nustatymai	1716
slažem se	2309
slične vesti	2293
slične vijesti	2293
slični članci	2293
snsをフォロー	1596
sofortüberweisung	458
sonderveröffentlichung	557
sono già sostenitore	1500
sonuçlari gör	2605
sorodni članki	2415
souhlasím	309
souhlasím se zobrazením	309
soutenez-nous dès maintenant	1176
související	313
související témata	313
související články	313
související články z webu	313
soyez le premier à commenter	1214
soyez le premier à réagir	1214
spausdinti receptą	61
spela videon här	2499
spis treści	2009
sponsorisé	1209
sponsorlu içerik	87	2597
sponsoroitu sisältö	1120
sponsrat innehåll	2488
sponzorirani sadržaj	2292
sponzorirani članak	2292
sponzorované	2355
sponzorovaný obsah	308
sponzorováno	308
sprawdź ofertę	1984
spremi članak	2296
sprijină-ne	2143
spune-ți părerea	2169
spune-ți părerea în comentarii	2169
später	453
später erinnern	453
spør vår ki om saken	1921
staňte sa členom	2351
staňte se členem	297
stichwörter	495
stil spørgsmål til artiklen	395
straipsnio tęsinys - po reklama	1707
straipsnis tęsiasi po reklamos	1707
strona główna	2006
stäng	2470	2499
stöd oss	2471
støt os	375
støtt oss	1901
sugerir correção	2115
sugerir una corrección	991
sugestões	2095
suivre ce thème	1251
sur le même sujet	1218
sur le même thème	1218
suscripción	925
suscríbase	925
suscríbete	925
suscríbete a nuestro boletín	932
suscríbete ahora	925
susiję straipsniai	1700
susikurti paskyrą	1698
susține	2143
susține-ne	2143
susțineți-ne	2143
syötä sähköpostiosoitteesi	1114
szczegóły	2010
szponzorált tartalom	87	1389
szólj hozzá	1393
szóljon hozzá	1393
sähköposti	1114
sähköpostiosoite	1114
så # kr/mnd til du sier opp	1904
så kommenterar du	2492
sé el primero en comentar	955
sé parte	920
sélections	1204
síganos	945
síguenos	945
sök	2499
søg	403
søk	1928
súhlasím	2370
súhlasím so zobrazením	2370
súmate	920
súvisiace	2356
súvisiace články	2356
súvisiaci článok	2356
sīkdatņu iestatījumi	1756
słowa kluczowe	2006
""", 't': """
t'ha estat útil aquest article	272
t'ha estat útil aquest resum	272
tack för din anmälan	2479
taip pat žiūrėkite	1700
takaisin ylös	1128
takk for påmeldingen	1909
tallenna myöhemmäksi	1118
talán később	1378
tamaño de letra	65	944
tamaño del texto	65
también te puede gustar	959
también te puede interesar	959
també et pot interessar	260
também pode gostar	2135
tarjeta de crédito	924
tarjeta de débito	924
te ha resultado útil este artículo	984
te ha resultado útil este resumen	984
te ha sido útil este resumen	984
te poți dezabona oricând	2176
te-ar putea interesa și	2184
tehisaru kokkuvõte	1020
tekoälyn tekemä tiivistelmä	1128
tekoälyn tiivistelmä	1128
tekoälytiivistelmä	1128
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1703
teljes hozzáférés	1381
temas del día	959
termos e condições	2088
teste grátis	2069
testează-ți cunoștințele cu quizul nostru	2169
teszteld a tudásod	1396
tesztelje tudását	1396
texten fortsätter nedan	2488
texten fortsätter under bilden	2488
teď ne	296
thu gọn	2749
thèmes	1218
thématiques	1218
thích	2737
thông tin doanh nghiệp	2742
thông tin quảng cáo	2775
thẻ	2747
tienes que iniciar sesión para guardar artículos	1004
tilbakemelding på saken	1921
tin bài liên quan	2773
tin cùng chuyên mục	2747
tin cùng tác giả	2774
tin khác	2747
tin liên quan	2747
tin mới	2747
tin mới nhất	2747
tin nóng	2774
tin nổi bật	2747
tin quảng cáo	2775
tin trước	2747
tin tài trợ	2747
tin tức liên quan	2747
tin đọc nhiều	2747
tipărește	2149
tipărește articolul	2183
tipărește rețeta	61
tiêu điểm	2747
tiếp theo	2749
tlačiť	2359
to cię może zainteresować	2006
to może cię zainteresować	2006
todos os comentários	2091
toute l'actualité	1218
tovább	1396
tovább a recepthez	61
tovább a rovatra	1394
tovább olvasom	1396
további cikkek	1394
további cikkek a témában	1394
további hírek	1394
további részletek itt	1396
továbbiak betöltése	1396
tradução automática	2115
trang chủ	2749
transferência bancária	2068
treści partnerskie	1998
treść sponsorowana	1998
tria la teva subscripció	284
trước	2749
trả lời	2746
trở lại	2749
tu ce părere ai? lasă un comentariu	2169
tu navegador no puede reproducir este vídeo	982
tue meitä	1110
tule meile tööle	1020
turpini lasīt	1739
turpinājums pēc reklāmas	1748
turpināt lasīt	1739
twitter'da paylaş	2595
twój adres e-mail	1987
twój e-mail	1987
tài khoản của tôi	2732
tài trợ	2742
támogass minket	1379
támogasson minket	1379
támogatom	1379
támogatott tartalom	87	1389
támogatás	1379
támogatói tartalom	1389
täname liitumast	1038
tässä olisi upotus facebookista	1128
tässä olisi upotus instagramista	1128
témata	313
témy	2356
témák	1394
térkép megnyitása	1397
términos de uso	952
términos y condiciones	952
tìm kiếm	2749
tópicos	2095
tópicos relacionados	2095
tôi đã hiểu	2750
több	1396
töltsd ki a kvízt	1396
töltse ki a kvízt	1396
tühista igal ajal	1013
tüm haberler	2602
tüm yazilari	2602
tüm yorumlar	2601
tümünü gör	2604
tümünü göster	2605
tümünü kabul et	2598
tümünü reddet	2598
tēmas	1741
tęsinys po reklamos	1707
tạo tài khoản	2732
tải thêm	2749
tặng bài viết	2773
tặng sao	2773
tặng sao cho bài viết	2773
từ khóa	2747
""", 'u': """
udostępnij	1994
udostępnij na facebooku	1994
udostępnij na twitterze	1994
udostępnij na x	1994
udostępnij w mediach społecznościowych	1994
udělit souhlas	309
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2344
uključi obavijesti	2344
uključite notifikacije	2344
uključite obaveštenja	2344
uključite obavijesti	2344
uložit	305
uložit na později	305
uložit recept	61
uložit článek	305
uložiť	2359
uložiť na neskôr	2359
uložiť recept	61
uložiť článok	2359
ultima oră	2156
ultimele știri	2156
um assinante presenteou você com este artigo	2134
un abonat ți-a oferit acest articol	2183
un abonné vous offre cet article	1261
un e-mail de confirmation vous a été envoyé	1254
un suscriptor te ha regalado este artículo	1004
une erreur s'est glissée dans l'article	1214
unterstütze uns	454
unterstützen	454
unterstützen sie uns	454
unterstützen sie uns per paypal	546
uppläst av en dator	2484
uppläst med ai-röst	2484
url 복사	1657
urlをコピー	1595
urlをコピーする	1624
url복사	1657
urmărește acest subiect	2175
urmărește live	2175
următorul	2158
uslovi korišćenja	2309
ustawienia plików cookie	1999
uvjeti korištenja	2309
uz sākumu	1746
uzyskaj dostęp	1984
už komentarus atsako jų autoriai	1704
už máte predplatné? prihláste sa	2352
už máte účet	2352
už máte účet? prihláste sa	2352
už podporujem	2363
už podporuji	296
uždaryti	1706
uždaryti reklamą	1707
užpildykite apklausą	1705
užsakomasis straipsnis	1707
užsakomasis turinys	87	1707
užsisakyti prenumeratą	1698
""", 'v': """
vaata kõiki tellija soodustusi	1013
vaata lähemalt	1020
vaba töökoht	1020
vad tycker du? rösta här	2499
vai kopsavilkums bija noderīgs	1745
vai raksts bija noderīgs	1745
vairāk par tēmu	1741
vaizdo įrašas	1705
vaizdo įrašą rasite čia	1705
van már fiókja	1381
var artikeln till hjälp	2492
var det här till hjälp	2499
var resuméet nyttigt	395
var sammanfattningen till hjälp	2492
vari atteikties jebkurā laikā	1739
vasta küsitlusele	1020
vastaa kyselyyn tästä	1128
vaš komentar	2296
veja esta publicação no instagram	2113
veja também	2095
veja todas as opções de assinatura	2132
velikost písma	65
veličina teksta	65
ver # comentários	2123
ver biografía	978
ver comentários	2091
ver conteúdo externo	2113
ver esta publicación en instagram	982
ver esta publicação no instagram	2113
ver galería	962
ver más	962
ver más artículos del autor	978
ver más noticias	1005
ver también	959
ver também	2095
ver todas las opciones de suscripción	1001
ver traducción	963
ver tradução	2099
ver vídeo	962
vergrößern	499
verlagssonderveröffentlichung	557
vertrag kündigen	488
verträge hier kündigen	488
verwandte beiträge	495
ves algún error? comunícalo	991
veure aquesta publicació a instagram	269
vezi această postare pe instagram	2166
vezi mai multe știri	2184
vezi și	2156
već imate nalog	2286
već imate pretplatu	2286
već imate račun	2286
već podržavam	2301
već ste pretplatnik	2286
več iz rubrike	2415
več novic iz regije	2415
več o tem	2415
več o temi	2415
veľkosť písma	65
viac k téme	2356
viac si o tom prečítate tu	2356
videon voi katsoa jutun yläosasta	1128
videoyu izlemek için tiklayin	2604
videó	1394
videók	1394
videónkat itt nézheti meg	1396
vidéo	1221
vielen dank für ihr feedback	536
vielen dank für ihre anmeldung	467
vielleicht später	453
vilkår	392	1918
vipps et beløp	1901
vis færre	403	1928
vis oversættelse	404
visa bilden i helskärm	2499
visa färre	2499
visa inlägg från facebook	2499
visa inlägg från instagram	2499
visa innehåll	2489
visa översättning	2500
vissza a tetejére	1396
visszajelzés	1393
više o temi	2293
više vijesti iz regije	2293
viết bình luận	2746
você concorda? vote	2123
você pode gostar	2095
você pode se interessar	2095
você também pode gostar	2095
voir le détail	1222
voir les détails	1222
voir les résultats	1222
voir les résultats du sondage	1249
vos réactions	1214
votează în sondajul nostru	2169
votre avis nous intéresse	1249
vous aimerez peut-être	1218
vous avez déjà un compte	1185
vous avez déjà un compte ? connectez-vous	1185
vous avez déjà un compte ? identifiez-vous	1185
vous possédez déjà un compte	1185
vous pourriez être intéressé	1218
vreau să primesc newsletterul	2176
vsebina sporočila	2414
vstúpiť do diskusie	2359
vytisknout článek	305
vytlačiť	2359
vytlačiť recept	61
vytlačiť článok	2359
vytvořit účet	298
vyzkoušet	298
válasz	1393
váš e-mail	302
väline sisu	1031
värsked uudised	1015
vés a la recepta	61
více	313
více k tématu	313
více o tématu	313
více si o tom přečtete zde	313
vídeos	959	2095
výber redakcie	2356
výběr redakce	313
về đầu trang	2749
""", 'w': """
warto przeczytać	2006
was können wir besser machen	536
weitere beiträge	495
werbung überspringen	485
weź udział w dyskusji	2055
whatsapp'ta paylaş	2595
whatsappで読む	1624
wie gefällt ihnen dieser artikel	536
wielkość czcionki	65
więcej	2006
więcej artykułów	2006
więcej informacji	2006
więcej na ten temat	2006
więcej o	2006
więcej z	2006
wpisz swój e-mail	1987
wprowadź adres e-mail	1987
wpłać	1981
wpłać teraz	1981
współpraca reklamowa	1998
wypróbuj	1984
wyraź zgodę	1999
wyślij e-mailem	1994
wyślij znajomemu	1994
""", 'x': """
x'te paylaş	2595
xem bình luận	2746
xem bản gốc	2750
xem bản đồ	2750
xem chi tiết	2750
xem công thức	61
xem kết quả	2750
xem nhiều	2747
xem nhiều nhất	2747
xem nhiều trong tuần	2774
xem thêm	2747	2749
xem thêm bình luận	2746
xem tiếp	2749
xem toàn bộ	2749
xem tất cả	2749
xでシェア	1595
xでシェアする	1624
xでポスト	1595
""", 'y': """
ya estás suscrito	1001
ya tenés suscripción	1001
yapay zeka ile özet	2604
yapay zeka özeti	2604
yazarin diğer haberleri	2602
yazarin diğer yazilari	2602
yazarin tüm yazilari	2602
ymmärrän	1129
yorum gönder	2601
yorumlari gör	2601
youtube-tartalom megjelenítése	1396
yz özeti	2604
""", 'z': """
z titulní strany	313
zabudnuté heslo	2352
zadejte svůj e-mail	302
zahlungsart wählen	457
zaloguj się	1984
zapisz na później	1994
zapisz się	1987
zapisz się na newsletter	1987
zapomenuté heslo	298
zarejestruj się	1984
zarządzaj zgodami	1999
zaten üye misiniz	2588
zavřít	296
załaduj więcej	2009
załóż konto	1984
zaštita osobnih podataka	2309
zaštita privatnosti	2309
zdieľajte tento text	2359
zdieľajte článok	2359
zdieľať	2359
zdieľať na facebooku	2359
zdieľať článok	2359
zgadzam się	1999
zgadzam się na wyświetlanie treści	1999
zgłoś	2002
zgłoś błąd	2002
ziņa tiek papildināta	1746
ziņo par kļūdu	1745
ziņot par kļūdu	1745
zkopírovat odkaz	305
zkopírovat odkaz na článek	305
znajdź nas na facebooku	1995
značky	2356
zobacz galerię	2009
zobacz mapę	2010
zobacz również	2006
zobacz szczegóły	2010
zobacz także	2006
zobacz także inne	2006
zobacz też	2006
zobacz więcej	2006
zobrazit méně	316
zobrazit originál	316
zobrazit více	315
zobrazit výsledky	316
zobrazit vše	315
zobraziť diskusiu	2359
zobraziť menej	2357
zobraziť obsah	2370
zobraziť viac	2357
zobraziť všetko	2357
zostań patronem	1981
zpět nahoru	315
zur leseliste hinzufügen	577
zur merkliste hinzufügen	480
zur übersicht	498
zurück	491
zurück nach oben	498
zvětšit	315
zwiń	2009
""", '©': """
©ntb	1956
""", 'à': """
à découvrir	1218
à la une	1218
à lire	1218
à lire aussi	1218
à lire dans ce dossier	1218
à lire dans la même rubrique	1218
à lire ensuite	1218
à lire également	1218
à ne pas manquer	1218
à voir	1218
à voir aussi	1218
""", 'á': """
áudio gerado por ia	2115
áudio gerado por voz sintética	2115
""", 'ä': """
ähnliche artikel	495
ähnliche beiträge	495
ähnliche themen	495
älä missaa mitään	1114
ämnen	2496
ämnen i artikeln	2496
är du redan prenumerant	2474
äänestä tästä	1128
""", 'å': """
åbn	404
åbn kort	404
åpne	1929
åpne faktaboks	1929
åpne kart	1929
""", 'ç': """
çerez ayarlari	2598
çerez politikasi	2598
çerezler	2598
çeviriyi göster	2605
çikiş yap	2588
çok okunanlar	2602
""", 'è': """
è gratis e ci vuole solo un minuto	1564
""", 'é': """
é grátis e leva menos de um minuto	2127
écouter	1204
écouter (# min	1204
écouter le podcast	1221
édition du jour	1218
épingler	61
épingler la recette	61
értem	1397
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1393
írja meg véleményét	1393
""", 'î': """
înapoi sus	2158
încarcă mai multe	2158
închide	2142
înregistrare	2144
înregistrează-te	2144
îți mulțumim pentru vot	2169
""", 'ö': """
öffnen	498
ön mit gondol? szavazzon	1396
önceki	2604
önceki haber	2602
öne çikan haberler	2602
öne çikanlar	2602
önerilen haberler	2602
önerilenler	2602
öppna	2500
öppna karta	2500
összes	1396
özet faydali oldu mu	2601
""", 'ú': """
új hozzászólás	1393
última hora	959
últimas	2095
últimas entradas	959
últimas noticias	959
últimas notícias	2095
últimes notícies	260
últimos artículos	959
únete	920
únete a la conversación	955
""", 'ü': """
übersetzung anzeigen	499
überweisung	458
ücretsiz dene	2588
ücretsiz üye ol	2588
ücretsiz üye olun	2588
üye girişi	2588
üye ol	2587	2588
üye olun	2588
""", 'ý': """
ý kiến	2746
ý kiến bạn đọc	2746
ý kiến của bạn	2746
""", 'ā': """
ārējais saturs	1756
""", 'č': """
članak je zaključan	2286
članak se nastavlja ispod oglasa	2292
članek je zaklenjen	2411
članek se nadaljuje pod oglasom	2414
članek se nadaljuje spodaj	2414
článek pokračuje pod reklamou	308
čtěte dále	313
čtěte i	313
čtěte také	313
číslo účtu pro dary	297
číst dál	315
číst dál s předplatným	298
číst více	315
čítajte aj	2356
""", 'ď': """
ďalšie správy	2356
ďalšie články	19	2356
""", 'đ': """
điều khoản sử dụng	2745
điều khoản sử dụng | chính sách bảo mật	2745
đáng chú ý	2747
đã có tài khoản	2732
đã hiểu	2750
đã sao chép	2737
đã sao chép liên kết	2773
đóng	2730
đóng góp	2731
đăng ký	2732
đăng ký ngay	2732
đăng nhập	2732
đăng nhập / đăng ký	2732
đăng xuất	2732
được quan tâm	2774
được tài trợ	2742
đặt báo	2732
đến công thức	61
đề xuất	2747
để sau	2730
đọc nhiều	2747
đọc nhiều nhất	2747
đọc sau	2773
đọc thêm	2747	2749
đọc tiếp	2749
đọc tiếp về chủ đề này	2774
đừng bỏ lỡ	2747
""", 'į': """
į viršų	1705
įveskite savo el. pašto adresą	1723
""", 'ś': """
śledź nas	1995
""", 'ş': """
şifremi unuttum	2588
şimdi değil	2586
şurada paylaş	2595
""", 'š': """
štampaj	2296
štítky	313
""", 'ž': """
že imate račun	2411
že naročnik	2411
že podpiram	2422
žiūrėkite nuotraukas	1705
žiūrėkite vaizdo įrašą	1705
žiūrėti galeriją	1705
""", 'ș': """
știri pe aceeași temă	2184
știri recomandate	2156
știri similare	2156
știrile zilei	2156
""", 'ț': """
ți-a fost util acest articol	2169
ți-a fost util acest rezumat	2169
ți-ai uitat parola	2181
ți-ar putea plăcea și	2184
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	623
άνοιγμα χάρτη	623
""", 'έ': """
έχετε ήδη λογαριασμό	608
""", 'ί': """
ίσως αργότερα	606
ίσως σας ενδιαφέρει	620
""", 'α': """
ακούστε	613
ακούστε το άρθρο	613
αναζήτηση	622
αναφορά λάθους	619
αντιγραφή link	613
αντιγραφή συνδέσμου	613
αντιγραφή συνδέσμου άρθρου	613
απάντηση	619
αποδέχομαι	626
αποδοχή	626
αποδοχή όλων	626
αποθήκευση	613
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	613
αποστολή με email	613
αποσύνδεση	608
απόκρυψη	623
απόρριψη	626
απόρριψη όλων	626
αργότερα	606
αρχική	622
αφήστε σχόλιο	619
""", 'β': """
βίντεο	620
βαθμολογήστε το άρθρο	619
""", 'γ': """
γίνε συνδρομητής	608
γίνετε μέλος	607
γίνετε συνδρομητής	608
γράψτε σχόλιο	619
""", 'δ': """
δείτε και	620
δείτε περισσότερα	622
δείτε τα αποτελέσματα	623
δείτε τα σχόλια	619
δείτε τη συνταγή	61
δείτε όλα	622
δημιουργία λογαριασμού	608
δημοφιλέστερα	620
δημοφιλή	620
δημοφιλή άρθρα	620
διαβάστε ακόμα	620
διαβάστε ακόμη	620
διαβάστε επίσης	620
διαβάστε επίσης στο	620
διαβάστε και	620
διαβάστε περισσότερα	620	622
διαφήμιση	616
διαφημίσεις	616
διαφημιση	616
διαφημιστικό περιεχόμενο	87	616
δωρήστε	607
δωρεά	607
""", 'ε': """
είσοδος	608
εγγραφή	608
ειδήσεις σήμερα	620
ειδήσεις τώρα	620
εκτυπώστε το άρθρο	613
εκτύπωση	613
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	623
εμφάνιση όλων	623
επικοινωνία	619
επιλογές συντακτών	620
επιστροφή στην κορυφή	622
επόμενο	622
επόμενο άρθρο	620
ετικέτες	620
""", 'θ': """
θέματα	620
""", 'κ': """
κάντε δωρεά	607
κάντε μια δωρεά	607
κανόνες σχολιασμού	619
κατάλαβα	623
κατηγορίες	620
κλείσιμο	606
κοινοποίησε	613
κοινοποίηση	613
κοινοποίηση στο facebook	613
κοινοποίηση στο twitter	613
κοινοποιήστε	613
κοινοποιήστε το άρθρο	613
""", 'λ': """
λεπτομέρειες	623
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	616
μενού	622
μετάβαση στη συνταγή	61
μη χάσετε	620
μην το χάσεις	620
μην χάσετε	620
μοιράσου το	613
μοιραστείτε	613
μοιραστείτε το	613
μοιραστείτε το άρθρο	613
μπορεί να σας αρέσει	620
μόνο για συνδρομητές	608
""", 'ξ': """
ξεχάσατε τον κωδικό	608
""", 'ο': """
ο λογαριασμός μου	608
ο σύνδεσμος αντιγράφηκε	613
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	620	622
περισσότερα άρθρα	620
περισσότερες ειδήσεις	620
πολιτική cookies	626
πολιτική απορρήτου	626
προηγούμενο	622
προηγούμενο άρθρο	620
προσθήκη σχολίου	619
προστασία προσωπικών δεδομένων	626
προτείνουμε	620
προτείνουμε επίσης	620
προτεινόμενα	620
προωθητικό περιεχόμενο	616
πρόσφατα άρθρα	620
""", 'ρ': """
ροή	620
ροή ειδήσεων	620
ρυθμίσεις cookies	626
""", 'σ': """
στείλε το σε φίλο	613
στηρίξτε μας	607
συμφωνώ	626
συνέχεια ανάγνωσης	622
συνδεθείτε	608
συνδρομή	608
συνδρομητές	608
σχετικά	620
σχετικά άρθρα	620
σχετικά θέματα	620
σχετικά νέα	620
σχετικές ειδήσεις	620
σχετικό άρθρο	620
σχολιάστε	619
σχολιάστε το άρθρο	619
σχόλια	619
σχόλιο	619
σύνδεση	608
""", 'τ': """
τα πιο δημοφιλή	620
τα πιο δημοφιλή της ημέρας	620
τα πιο διαβασμένα	620
τα πιο πρόσφατα	620
τελευταία άρθρα	620
τελευταία νέα	620
τελευταίες ειδήσεις	620
""", 'υ': """
υπενθύμιση αργότερα	606
υποβολή σχολίου	619
υποστηρίξτε μας	607
""", 'φ': """
φόρτωση περισσότερων	622
""", 'χ': """
χαρίστε αυτό το άρθρο	613
χορηγούμενο	616
χορηγούμενο άρθρο	616
χορηγούμενο περιεχόμενο	616
""", 'ό': """
όλα τα σχόλια	619
όλες οι ειδήσεις	620
όροι σχολιασμού	619
όροι χρήσης	626
όχι ευχαριστώ	606
όχι τώρα	606
όχι, ευχαριστώ	606
""", 'а': """
абонамент	157
абонирай се	158
абонирайте се	157
авторизация	2202
авторизоваться	2202
адрес электронной почты	2205
актуално	165
актуальне	2669
архив	2221
""", 'б': """
банковская карта	2201
банковский перевод	2201
безопасный платеж	2200
больше	2221
больше материалов по теме	2221
больше новостей	2221
будьте в курсе	2205
была ли статья полезной	2218
більше за темою	2669
більше матеріалів за темою	2669
більше на цю тему	2669
більше новин	2669
більше новин на тему	2669
більше по темі	2669
""", 'в': """
в избранное	2210
в тренде	2221
важливо	2669
вам будет интересно	2221
вам може бути цікаво	2669
вам може сподобатися	2669
вам может быть интересно	2221
вам может понравиться	2221
вам також може сподобатися	2669
вас може зацікавити	2669
вас может заинтересовать	2221
ваш e-mail	2205
ваш email	2205
введите e-mail	2205
введите email	2205
введите ваш email	2205
введите ваш адрес электронной почты	2205
версия для печати	2210
вече имате акаунт	158
вече подкрепям	172
вече сте абонат	158
вже зареєстровані	2654
вже є акаунт	2654
вибір редакції	2669
видео	2221
вижте още	165
вижте още от	165
вийти	2654
включите уведомления	2279
включить уведомления	2279
вконтакте	2211
влез	158
влезте	158
во весь экран	2224
водещи новини	165
войти	2202
войти в аккаунт	2202
войти в чат	2218
воспроизвести	2224
время на чтение	2224
время чтения # мин	2224
все	2224
все комментарии	2218
всі новини	2671
вход	158	2202
вхід	2654
выберите сумму	2200
выбор редакции	2221
выйти	2202
відео	2669
відео вище	2693
відео нижче	2693
відкрити	2672
відкрити карту	2672
відповісти	2667
відхилити	2664
""", 'г': """
главная	2224
главное	2221
главное за день	2221
главные новости	2221
головна	2671
головне	2669
головне за день	2669
головні новини	2669
""", 'д': """
далее	2224
далі	2671
дарете	157
дари	157
дари сега	157
детали	2225
детальніше	2671
деталі	2672
дзен	2211
дивіться відео	2693
дивіться відео вище	2693
дивіться відео нижче	2693
дивіться також	2669
дивіться також відео	2693
дивіться у відео	2693
для подписчиков	2202
до рецепту	61
до теми	2669
добавить комментарий	2218
додати коментар	2667
дозвольте сповіщення	2723
докладвай грешка	168
докладніше	2671
долучитися	2651
доступно по подписке	2202
другая сумма	2200
други новини	19
другие материалы	19	2221
другие материалы рубрики	2221
другие новости	19	2221
другие новости раздела	2221
другие статьи	2221
друк	2660
""", 'е': """
единоразово	2197
ежемесячно	2197
еще новости	2221
еще по теме	2221
ещё	2221
ещё новости	2221
ещё по теме	2221
""", 'з': """
за темою	2669
забравена парола	158
забули пароль	2654
забыли пароль	2202
завантажити ще	2671
загрузить еще	2224
загрузить ещё	2224
задонатити	2651
задонатить	2197
закрити	2650
закрыть	2196
залишити коментар	2667
запази	168
запази рецептата	61
запази статията	168
запропонувати новину	2667
зарегистрироваться	2202
зареєструватися	2654
затвори	172
зберегти	2660
зберегти рецепт	61
зберегти статтю	2660
збільшити	2671
згорнути	2672
зміст	2671
зробити внесок	2651
зрозуміло	2664
""", 'и': """
избрано от редакцията	165
изпрати на приятел	168
изпрати по имейл	168
изпрати статията по имейл	168
интересное	2221
""", 'к': """
к началу	2224
к рецепту	61
категории	2221
категорії	2669
ключови думи	165
коментар	2667
коментари	168
коментарі	2667
коментирай	168
коментирайте	168
коментирайте първи	168
коментувати	2667
комментарии	2218
комментарии отсутствуют	2218
комментарий	2218
комментировать	2218
контакти	2667
контакты	2218
конфиденциальность	2215
копирай линк	168
копирай линка	168
копировать ссылку	2210
копіювати посилання	2660
купи абонамент	158
купить подписку	2202
към рецептата	61
""", 'л': """
лента новостей	2221
личный кабинет	2202
""", 'м': """
материалы партнеров	2214
материалы по теме	2221
матеріали за темою	2669
матеріали по темі	2669
меню	2224	2671
метки	2221
може би по-късно	172
може да ви хареса	165
може да харесате още	165
может быть, позже	2196
может позже	2196
можливо, пізніше	2650
мой профиль	2202
моят профил	158
мы в социальных сетях	2212
мы в соцсетях	2212
мы вконтакте	2212
мій профіль	2654
мітки	2669
""", 'н': """
на главную	2224
на правах реклами	2663
на правах рекламы	2214
наверх	2224	2671
нагадати пізніше	2650
надіслати	2660
надіслати другу	2660
надіслати поштою	2660
надіслати статтю поштою	2660
назад	2224	2671
най-коментирани	165
най-новото	165
най-четени	165
най-четено	165
най-четено днес	165
най-четеното днес	165
найпопулярніше	2669
найпопулярніше за добу	2669
найпопулярніше за тиждень	2669
найти	2224
найчитаніше	2669
налаштування	2664
написати коментар	2667
написать комментарий	2218
напиши коментар	168
напомни ми по-късно	172
напомнить позже	2196
направете дарение	157
настройки	2215
настройки cookie	2215
наступна	2671
наступна стаття	2669
не зараз	2650
не пропустите	2221
не пропустіть	2669
не сега	172
не сегодня	2196
не сейчас	2196
не сьогодні	2650
не, благодаря	172
нет комментариев	2218
нет, спасибо	2196
новини	2669
новини за темою	2669
новини компаній	2663
новини партнерів	2663	2669
новости	2221
новости smi#	2221
новости партнеров	2214
новости партнёров	2214
новости по теме	2221
новости сми#	2221
ні, дякую	2650
""", 'о': """
обговорити	2667
обратная связь	2218
обсудить	2218
обсуждение	2218
одноклассники	2211
одноразово	2651
оставить комментарий	2218
останні новини	2669
останні статті	2669
ответить	2218
отиди на рецептата	61
отказаться	2215
отклонить	2215
отключете цялата статия	158
отключи статията	158
открыть	2225
открыть карту	2225
отпечатай	168
отпечатай статията	168
отправить другу	2210
отправить по почте	2210
оформити підписку	2654
оформить донат	2197
оценете статията	168
оцените материал	2218
оцените рецепт	61
оцените статью	2218
оценить рецепт	61
оцініть матеріал	2667
оцініть рецепт	61
оцініть статтю	2667
още новини	165
още от	165
още от деня	165
още от рубриката	165
още по темата	165
""", 'п': """
партнерский материал	2214
партнерский проект	2214
партнерський матеріал	2663
партнерський проєкт	2663
партньорско съдържание	164
партнёрский материал	2214
партнёрский проект	2214
передплата	2654
передплатити	2654
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2224
печать	2210
печать рецепта	61
платена публикация	87	164
платено съдържание	164
по подписке	2202
по теме	2221
по-късно	172
повідомити про помилку	2667
повідомити про помилку в тексті	2667
погоджуюсь	2664
погоджуюся	2664
подарете тази статия	168
подарить материал	2210
подарить статью	2202
подарувати статтю	2660
поддержать	2197
поддержать автора	2197
поддержать нас	2197
поддержать проект	2197
поддержать редакцию	2197
поддержите нас	2197
поделитесь	2210
поделиться	2210
поделиться в telegram	2210
поделиться в twitter	2210
поделиться в одноклассниках	2210
поделиться в соцсетях	2210
поделиться вконтакте	2210
поделиться новостью	2210
поделиться ссылкой	2210
поделиться статьей	2210
поделиться статьёй	2210
подкасти	2669
подкасты	2221
подкрепете ни	157
подкрепи	157
подкрепи ни	157
подобни статии	165
подписаться	2202
подписаться в max	2212
подписаться в telegram	2212
подписаться на канал	2212
подписаться на новости	2205
подписаться на рассылку	2205
подписаться на телеграм-канал	2212
подписка	2202
подписывайтесь	2212
подпишитесь на рассылку	2205
подробнее	2224
подробнее по теме	2221
поділитись	2660
поділитися	2660
поділитися в telegram	2660
поділитися в соцмережах	2660
поділитися новиною	2660
поділитися статтею	2660
поділіться	2660
пожертвовать	2197
пожертвувати	2651
позже	2196
поиск	2224
покажи всичко	166
покажи още	166
показати більше	2671
показати все	2672
показати коментарі	2667
показати оригінал	2672
показати ще	2671
показать больше	2224
показать все	2225
показать еще	2224
показать ещё	2224
показать карту	2225
показать комментарии	2218
показать меньше	2225
показать оригинал	2225
показать перевод	2225
политика конфиденциальности	2215
политика обработки персональных данных	2215
пользовательское соглашение	2215
політика конфіденційності	2664
помочь	2197
помочь нам	2197
помочь проекту	2197
помочь редакции	2197
понятно	2215
попередня	2671
попередня стаття	2669
попробовать бесплатно	2202
популярне	2669
популярное	2221
популярные	2221
популярные новости	2221
популярные статьи	2221
популярні новини	2669
посилання скопійовано	2660
последнее	2221
последни	165
последни новини	165
последние новости	2221
послухати новину	2660
похожие материалы	2221
похожие статьи	2221
поширити	2660
поширити у facebook	2660
пошук	2671
правила за коментиране	168
правила использования	2215
правила коментування	2667
правила комментирования	2218
предложить новость	2218
предыдущая	2224
предыдущая статья	2221
премиум	2202
преміум	2654
препоръчани	165
препоръчваме ви	165
препоръчваме ви още	165
препоръчваме още	165
прийняти	2664
прийняти всі	2664
принтирай	168
принтирай рецептата	61
принять	2215
принять все	2215
принять всё	2215
прислать новость	2218
приєднатися	2651
приєднатися до спільноти	2651
продовження під рекламою	2663
продовження статті під рекламою	2663
продолжить без поддержки	2196
продължава след рекламата	164
промо	2214	2663
прослушать	2210
прослушать новость	2210
прочетете и	165
підписатись	2654
підписатися	2654
підписка	2654
підтримайте нас	2651
підтримати	2651
підтримати автора	2651
підтримати журналістів	2651
підтримати нас	2651
підтримати редакцію	2651
пізніше	2650
""", 'р': """
радимо прочитати	2669
радимо також	2669
развернуть	2224
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2197
разпечатай	168
разрешите уведомления	2279
разрешить уведомления	2279
раскрыть	2225
распечатать	2210
распечатать рецепт	61
распечатать статью	2210
рассказать друзьям	2210
рассылка	2205
рассылки	2205
регистрация	158	2202
редакция рекомендует	2221
результати	2672
результаты	2225
реклама	164	2214	2663
реклама - статията продължава по-долу	164
реклама на сайте	2214
реклама на сайті	2663
реклама. продовження нижче	2663
реклама. продолжение ниже	2214
рекламно каре	164
рекламно съдържание	164
рекомендуем	2221
рекомендуем почитать	2221
рекомендуем также	2221
рекомендуемое	2221
рекомендуємо	2669
рекомендуємо прочитати	2669
рекомендуємо також	2669
реєстрація	2654
розгорнути	2672
роздрукувати	2660
роздрукувати рецепт	61
роздрукувати статтю	2660
розмір тексту	65
розмір шрифту	65
рубрики	2221	2669
""", 'с': """
самое важное	2221
самое популярное	2221
самое читаемое	2221
самое читаемое за день	2221
самое читаемое за неделю	2221
свежее	2221
свежие новости	2221
свернуть	2224
свързани новини	165
свързани публикации	165
свързани статии	165
связаться с нами	2218
сделать пожертвование	2197
сейчас читают	2221
скопировать ссылку	2210
скопировать ссылку на статью	2210
скопіювати посилання	2660
скопіювати посилання на статтю	2660
скрыть	2225
следующая	2224
следующая статья	2221
слухати	2660
слухати новину	2660
слушай новината	168
слушать	2210
слушать новость	2210
см. также	2221
смотреть все	2224
смотри также	2221
смотрите также	2221
советуем почитать	2221
согласен	2215
согласиться	2215
содержание	2224
создать аккаунт	2202
сообщить об опечатке	2218
сообщить об ошибке	2218
сохранить	2210
сохранить рецепт	61
сохранить статью	2210
социальные сети	2212
спасибо за подписку	2205
спецпроект	2214
спецпроєкт	2663
споделете	168
сподели	168
сподели във facebook	168
сподели статията	168
споделяне	168
спонсорирано	164
способ оплаты	2200
способы оплаты	2200
ссылка скопирована	2210
станете член	157
стани абонат	157
стани дарител	157
стати співучасником	2651
стати частиною спільноти	2651
стать патроном	2197
стать соучастником	2197
стать спонсором	2197
створити акаунт	2654
стрічка новин	2669
сховати	2672
сходни новини	165
схожі матеріали	2669
схожі новини	2669
схожі статті	2669
създай профил	158
сюжет	2221
сюжеты	2221
""", 'т': """
тагове	165
також читайте	2669
твитнуть	2210
твиттер	2211
твітнути	2660
теги	2221	2669
текст продовжується під рекламою	2663
телеграм	2211
тема дня	2221
теми	2669
темы	2221
только для подписчиков	2202
""", 'у': """
увеличить	2224
увійти	2654
увімкнути сповіщення	2723
увімкніть сповіщення	2723
уже есть аккаунт	2202
уже зарегистрированы	2202
уже зареєструвалися	2654
умови використання	2664
усі новини	2671
""", 'ф': """
файлы cookie	2215
фейсбук	2211
фото	2221
фоторепортаж	2221
""", 'х': """
харесай	168
хорошо	2215
""", 'ч': """
час читання # хв	2671
чи була стаття корисною	2667
читайте еще	2221
читайте ещё	2221
читайте ниже	2214
читайте по теме	2221
читайте также	2221
читайте також	2669
читати далі	2671
читати повністю	2671
читати також	2669
читать в max	2212
читать в telegram	2212
читать далее	2224
читать дальше	2224
читать ещё	2224
читать комментарии	2218
читать полностью	2224
читать также	2221
что еще почитать	2221
что ещё почитать	2221
""", 'щ': """
ще за темою	2669
ще новини	2669
що ще почитати	2669
щомісяця	2651
""", 'э': """
электронная почта	2205
""", 'я': """
я вже підтримую	2650
я уже поддерживаю	2196
яндекс.дзен	2211
""", 'і': """
інші новини	19	2669
""", 'א': """
אולי גם יעניין אותך	1288
אולי יעניין אותך	1288
אולי יעניין אותך גם	1316
אולי יעניין אתכם	1288
אולי יעניין אתכם גם	1316
אולי מאוחר יותר	1271
אולי פספסתם	1316
אינציקלופדיית ynet	1288
""", 'ב': """
בחסות	1319
בשיתוף	1283
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1287
דלג לתוכן	1290
דלגו למתכון	61
דף הבית	1290
""", 'ה': """
האזינו	1279
הבא	1290
הבנתי	1291
הגב	1287
הדפיסו את המתכון	61
הדפיסו כתבה	1315
הדפס	1279
הדפס מתכון	61
הדפסה	1279
הדפסת המתכון	61
הדפסת כתבה	1315
הוסיפו תגובה	1287
הוסף תגובה	1287
הוספת תגובה	1287
הזכירו לי מאוחר יותר	1271
החשבון שלי	1273
הירשם	1273
הכי נצפים	1288
הכי נקרא	1288
הכי נקראות	1288
הכי נקראות היום	1316
הכתבה הבאה	1288
הכתבה המלאה למנויים	1315
הכתבה הקודמת	1288
המלצות	1288
המשך לקרוא	1290
המשך קריאה	1290
הנצפים ביותר	1316
הנקראות ביותר	1288
הנקראים ביותר	1316
הסתר	1291
העתיקו את הקישור	1315
העתיקו קישור	1315
העתק קישור	1279
העתקת הקישור	1315
העתקת קישור	1279
הצג הכל	1291
הצג מפה	1291
הצג מקור	1291
הצג עוד	1290
הצג פחות	1291
הצטרפו	1272
הצטרפו אלינו	1272
הקודם	1290
הקישור הועתק	1315
הרשמה	1273
השב	1287
התחבר	1273
התחברות	1273
""", 'ו': """
ווטסאפ	1279
וידאו	1288
""", 'ח': """
חדשות אחרונות	1288
חודש ראשון ב-#	1314
חודש ראשון ב-# ש"ח	1314
חודש ראשון בשקל	1314
חודש ראשון חינם	1314
חזרה למעלה	1290
חיפוש	1290
""", 'ט': """
טוויטר	1279
טלגרם	1279
טען עוד	1290
""", 'י': """
יציאה	1273
""", 'כ': """
כבר מנויים? התחברו	1273
כבר נרשמת	1273
כותרות אחרונות	1288
כניסה	1273
כניסה למנויים	1273
כתבה זו היא תוכן ממומן	1315
כתבה ממומנת	1319
כתבו תגובה	1287
כתבות אחרונות	1288
כתבות מומלצות	1288
כתבות נוספות	1288
כתבות נוספות בנושא	1316
כתבות נוספות שיעניינו אתכם	1316
כתבות קשורות	1288
כתבות שאולי פספסתם	1316
כתבות שיעניינו אתכם	1316
""", 'ל': """
לא כעת	1271
לא עכשיו	1271
לא תודה	1271
לא, תודה	1271
להורדת האפליקציה	1315
להמשך קריאה	1273
להרשמה	1273
לכל הכתבות	1290
לכל הכתבות בנושא	1316
לכל העדכונים, הכתבות והסרטונים	1316
לכל התגובות	1287
לכתבה הבאה בסדרה	1316
לכתבה הקודמת בסדרה	1316
למנויים בלבד	1276
למתכון	61
לפרטים	1291
לרכישת מינוי	1273
לרכישת מינוי לחצו כאן	1315
לתרום	1272
לתרומה	1272
""", 'מ': """
מבזקים	1288
מדיניות הפרטיות	1286
מדיניות הפרטיות ותנאי השימוש	1286
מודעה	1283
מומלץ עבורך	1316
מומלץ עבורכם	1316
מומלצים	1288
ממומן	1283
מעבר למתכון	61
מצאתם טעות	1287
""", 'נ': """
נושאים	1288
נושאים קשורים	1288
""", 'ס': """
סגור	1271
סגירה	1271
סיכום ai	1301
סיכום הכתבה	1301
""", 'ע': """
עוד	1290
עוד באותו נושא	1316
עוד בנושא	1288
עוד בערוץ	1288
עוד חדשות	1288
עוד כתבות	19	1288
עוד כתבות בנושא	19
עוד כתבות מעניינות	1315
עוד סיפורים	1316
""", 'פ': """
פייסבוק	1279
פרטים	1291
פרסום	1283
פרסומת	1283
פתח	1291
""", 'צ': """
צור חשבון	1273
צור קשר	1287
""", 'ק': """
קרא גם	1288
קרא עוד	1290
קראו גם	1288
קראו עוד	1290
""", 'ש': """
שיתוף	1279
שיתוף בווטסאפ	1279
שיתוף בטוויטר	1279
שיתוף במייל	1315
שיתוף בפייסבוק	1279
שכחתי סיסמה	1273
שלח לחבר	1279
שלחו את הכתבה במתנה	1315
שלחו במתנה	1315
שליחה במייל	1279
שמירה	1279
שמירת המתכון	61
שמירת כתבה	1315
שמרו כתבה	1315
שמרו לקריאה מאוחרת	1315
שתף	1279
שתפו	1279
שתפו את הכתבה	1279
שתפו בוואטסאפ	1315
שתפו בווטסאפ	1315
שתפו בטלגרם	1315
שתפו בפייסבוק	1279
""", 'ת': """
תגובה	1287
תגובות	1287
תגיות	1288
תוכן למנויים	1273
תוכן ממומן	87	1283
תוכן מסחרי	1319
תוכן מקודם	1283
תוכן פרסומי	1319
תוכן שיווקי	87	1283
תוכן שיווקי בשיתוף	1319
תורגם אוטומטית	1315
תיקון טעות	1315
תמכו בנו	1272
תנאי השימוש	1286
תנאי השימוש | מדיניות הפרטיות	1286
תנאי השימוש ומדיניות הפרטיות	1286
תפריט	1290
תקציר ai	1301
תקציר בינה מלאכותית	1301
תקציר הכתבה	1301
תרומה	1272
תרמו	1272
תרמו עכשיו	1272
""", 'ا': """
ابلغ عن خطا	132
اترك تعليقا	108
اتصل بنا	108
احدث الاخبار	109
احفظ المقال	141
احفظ المقال لوقت لاحق	141
اخبار اخري	19
اخبار بيشتر	1094
اخبار ديگر	19
اخبار ذات صلة	109
اخبار ذات علاقة	142
اخبار قد تعجبك	142
اخبار قد تهمك	142
اخبار متعلقة	109
اخبار مرتبط	1067
اخبار مرتبطة	142
اخبار پيشنهادي	1094
اخترنا لك	109
اخترنا لكم	142
اخر الاخبار	109
اخرين اخبار	1067
اخرين خبرها	1094
اخفاء	112
ادارة ملفات تعريف الارتباط	106
ادامه	1069
ادامه مطلب	1069
ادعم الصحافة المستقلة	89
ادعمنا	89
اذهب الي الوصفة	61
ارسال	99	1060
ارسال المقال بالبريد	141
ارسال به تلگرام	1086
ارسال به دوستان	1060
ارسال نظر	1066
از دست ندهيد	1094
از ما حمايت كنيد	1056
استمع	99
استمع للخبر	128
استمع للمقال	128
استمع للنص	128
اشتراك	90	1057
اشتراك گذاري	1060
اشتراك گذاري در تلگرام	1086
اشتراكگذاري	1060
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
الان نه	1055
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
انتهاي پيام	1086
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
اولين نفري باشيد كه نظر ميدهد	1086
ايجاد حساب	1057
اين مطالب را هم بخوانيد	1094
اين مطلب را هم بخوانيد	1094
اگهي	1062
اگهيها	1098
""", 'ب': """
باز كردن	1070
بازرگاني	1098
بازگشت به بالا	1069
بالفيديو	128
بحث	111
برعاية	103
برچسب ها	1067
برچسبها	1067
بستن	1055
بعدا ياداوري كن	1055
بعدي	1069
بلغ عن خطا	132
به اشتراك بگذاريد	1060
بيشتر	1067	1069
بيشتر ببينيد	1094
بيشتر بخوانيد	1067
""", 'ت': """
تابعنا عبر	102
تابعنا علي	102
تابعونا علي	102
تازهترينها	1067
تبرع	89
تبرع الان	89
تبليغ	1062
تبليغات	1062
تبليغات در گوگل	1098
تبليغات متني	1098
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
تلگرام	1060
تم نسخ الرابط	141
تماس با ما	1066
تماشاي ويديو	1086
تنظيمات كوكي	1065
تنظيمات كوكيها	1065
تويتر	99
توييتر	1060
تيليجرام	99
""", 'ث': """
ثبت نام	1057
ثبت نظر	1066
ثبتنام	1057
""", 'ج': """
جديدترين اخبار	1067
جزئيات	1070
جستجو	1069
جميع التعليقات	108
""", 'ح': """
حالا نه	1055
حجم الخط	99
حجم النص	65
حريم خصوصي	1065
حساب كاربري	1057
حسابي	90
حصري للمشتركين	90
حفظ	99
حفظ المقال	141
حفظ الوصفة	61
حفظ للقراءة لاحقا	141
حمايت كنيد	1056
حمايت مالي	1056
""", 'خ': """
خانه	1069
خبر بعدي	1086
خبر قبلي	1086
خبرهاي بيشتر	1094
خبرهاي داغ	1094
خبرهاي مرتبط	1067
خبرهاي پيشنهادي	1094
خروج	1057
""", 'د': """
در همين رابطه	1094
در همين زمينه	1094
دستهبندي	1067
دعوت به همكاري	1086
ديدگاه	1066
ديدگاهتان را بنويسيد	1086
ديدگاهها	1066
""", 'ذ': """
ذات صلة	109
ذخيره	1060
ذخيره خبر	1086
ذخيره دستور پخت	61
ذخيره مطلب	1086
ذخيره مطلب براي بعد	1086
ذكرني لاحقا	88
""", 'ر': """
ربما لاحقا	88
رد	108
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1057
رپورتاژ	1062
رپورتاژ اگهي	1062
""", 'س': """
ساهم	89
ساهم الان	89
سجل الدخول	93
سياسة الخصوصية	106
سياسة الخصوصية | شروط الاستخدام	106
سياسة الخصوصية وشروط الاستخدام	106
سياسة ملفات تعريف الارتباط	106
سياست حريم خصوصي	1065
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
شايد بعدا	1055
شرايط استفاده	1065
شرايط استفاده و حريم خصوصي	1065
شروط الاستخدام	106
شروط الاستخدام | سياسة الخصوصية	106
شروط الاستخدام وسياسة الخصوصية	106
""", 'ص': """
صفحه اصلي	1069
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
عضويت	1057
عكس	1067
علي فيسبوك وتويتر	102
""", 'غ': """
غرد	99
""", 'ف': """
فتح	112
فقط براي مشتركان	1057
فهمت	112
فيديو	109
فيسبوك	99	1060
""", 'ق': """
قبلي	1069
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
كليدواژهها	1067
كمك كنيد	1056
كمك مالي	1056
كن اول المعلقين	141
كن داعما	89
كوكيها	1065
كپي شد	1086
كپي كردن لينك	1086
كپي لينك	1060
""", 'ل': """
لا شكرا	88
لا، شكرا	88
لاحقا	88
للمشتركين فقط	93
ليس الان	88
لينك كوتاه	1060
لينك كوتاه خبر	1086
لينك كپي شد	1086
""", 'م': """
مادة اعلانية	103
متوجه شدم	1070
محتواي تبليغاتي	1062
محتواي حمايتشده	1086
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
مشاهده بيشتر	1069
مشاهده همه	1069
مشترك شويد	1057
مطالب بيشتر	1094
مطالب مرتبط	1067
مطالب پيشنهادي	1094
مقالات اخري للكاتب	142
مقالات ذات صلة	109
مقالات قد تعجبك	142
مقالات قد تهمك	142
مقالات مرتبط	1067
ملفات تعريف الارتباط	106
منو	1069
مهمترين اخبار	1067
مواضيع ذات صلة	109
مواضيع قد تهمك	142
مواضيع متعلقة	142
مواضيع مرتبطة	142
موضوعات ذات صلة	109
موضوعات متعلقة	142
""", 'ن': """
نسخ الرابط	99
نسخ رابط المقال	141
نسخه چاپي	1086
نسيت كلمة المرور	90
نظر	1066
نظر بدهيد	1086
نظر خود را با ما در ميان بگذاريد	1086
نظر خود را بنويسيد	1066
نظر شما	1066
نظر شما درباره اين خبر چيست	1086
نظرات	1066
نظرسنجي	1086
نمايش بيشتر	1069
نمايش كمتر	1070
نمايش متن اصلي	1070
نمايش نقشه	1070
نمايش همه	1070
ننصح بقراءة	109
نه ممنون	1055
""", 'ه': """
هذه المادة للمشتركين	141
همرساني	1060
همچنين ببينيد	1094
همچنين بخوانيد	1067
""", 'و': """
واتساب	99
واتساپ	1060
ورود	1057
ورود / ثبت نام	1057
وسوم	109
ويديو	1067
ويژه مشتركان	1057
""", 'پ': """
پاسخ	1066
پربازديدترين	1067
پربازديدترينها	1067
پربازديدها	1067
پربازديدهاي امروز	1094
پربازديدهاي هفته	1094
پربحثترينها	1067
پربينندهترين	1094
پربينندهترين خبرها	1094
پربينندهترينها	1094
پيام بازرگاني	1098
پيشنهاد خواندني	1094
پيشنهاد سردبير	1067
پيشنهاد ما	1067
""", 'چ': """
چاپ	1060
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1066
گزارش خطا در اين خبر	1086
""", 'अ': """
अक्षर का आकार	65
अगला	1342
अगली खबर	1340
अन्य खबरें	19	1340
अपनी राय दें	1339
अभी दान करें	1329
अभी नहीं	1328
""", 'आ': """
आगे पढें	1342
आज की अन्य खबरें	1366
आपके लिए	1340
आपको यह भी पसंद आ सकता है	1366
आपको ये भी पसंद आ सकता है	1366
""", 'इ': """
इसे भी देखें	1366
इसे भी पढें	1340
""", 'ई': """
ई-पेपर	1330
""", 'ऊ': """
ऊपर जाएं	1342
""", 'ए': """
एआई द्वारा तैयार	1354
एआई समरी	1354
एआई सारांश	1354
एआई से तैयार सारांश	1354
""", 'औ': """
और खबरें	1340
और देखें	1342
और पढें	1340	1342
और भी पढें	1366
""", 'क': """
कम दिखाएं	1343
कमेंट	1339
कमेंट करें	1339
कमेंट्स	1339
कुकी नीति	1338
केवल सदस्यों के लिए	1330
कॉपी लिंक	1333
""", 'ख': """
खाता बनाएं	1330
खोजें	1342
खोलें	1343
""", 'ग': """
गलती बताएं	1343
गोपनीयता नीति	1338
""", 'च': """
चर्चा में क्यों है	1366
""", 'ज': """
जरूर पढें	1366
जवाब दें	1339
ज्यादा पढी गई	1366
""", 'ट': """
टिप्पणियां	1339
टिप्पणी	1339
टिप्पणी करें	1339
टेक्स्ट साइज	65
टैग्स	1340
टॉप न्यूज	1340
टॉप स्टोरीज	1366
ट्रेंडिंग	1340
ट्विटर	1333
""", 'ठ': """
ठीक है	1343
""", 'त': """
ताजा खबरें	1340
ताजा समाचार	1340
""", 'द': """
दान करें	1329
देश की और खबरें	1366
दोस्तों को भेजें	1354
""", 'न': """
नक्शा देखें	1343
नहीं धन्यवाद	1328
नहीं, धन्यवाद	1328
नियम और शर्तें	1338
नियम और शर्तें | गोपनीयता नीति	1338
""", 'प': """
पार्टनर कंटेंट	1369
पिछला	1342
पिछली खबर	1340
पूरी खबर पढें	1342
प्रचार	1336
प्रतिक्रिया दें	1339
प्रायोजित	1336
प्रायोजित सामग्री	1369
प्रिंट करें	1333
प्रीमियम	1330
""", 'फ': """
फेसबुक	1333
फेसबुक पर शेयर करें	1333
फॉन्ट साइज	65
फोटो	1340
फोटो गैलरी	1366
""", 'ब': """
बंद करें	1328
बडी खबरें	1340
बाद में	1328
बाद में याद दिलाएं	1328
""", 'म': """
मुख्य समाचार	1340
मूल देखें	1343
मेन्यू	1342
मेरा खाता	1330
""", 'य': """
यह भी देखें	1366
यह भी पढें	1340
ये खबरें भी पढें	1366
ये भी जानें	1366
ये भी देखें	1366
ये भी पढें	1340
""", 'र': """
रजिस्टर करें	1330
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1333	1354
लॉग इन	1330
लॉग इन करें	1330
लॉगआउट	1330
लॉगिन	1330
लोकप्रिय	1340
""", 'व': """
विज्ञापन	1336
विज्ञापन के बाद जारी	1369
विज्ञापन हटाएं	1354
विवरण	1343
विषय	1340
वीडियो	1340
व्हाट्सएप	1333
""", 'श': """
शायद बाद में	1328
शेयर	1333
शेयर करें	1333
""", 'स': """
संपर्क करें	1339
संबंधित खबरें	1340
संबंधित लेख	1340
संबंधित वीडियो	1366
संबंधित समाचार	1340
सदस्य बनें	1329
सबसे ज्यादा पढी गई	1340
सबसे ज्यादा पढी गई खबरें	1366
सबसे ज्यादा पढी गईं	1366
सब्सक्राइब	1330
सब्सक्राइब करें	1330
सभी दिखाएं	1343
सभी देखें	1342
समझ गया	1343
समर्थन करें	1329
सहयोग करें	1329
साइन अप	1330
साइन इन	1330
साझा करें	1333
सीधे रेसिपी पर जाएं	61
सेव करें	1333
स्पॉन्सर्ड	1336
स्पॉन्सर्ड कंटेंट	1369
""", 'ह': """
हमारा समर्थन करें	1329
होम	1342
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
ข่าวที่คุณอาจสนใจ	2574
ข่าวที่น่าสนใจ	2574
ข่าวที่เกี่ยวข้อง	2551
ข่าวยอดนิยม	2551
ข่าวล่าสุด	2551
ข่าวอื่นที่น่าสนใจ	2574
ข่าวอื่นๆ	19	2574
ข่าวอื่นๆ ที่น่าสนใจ	2565
ข่าวเกี่ยวข้อง	2574
ข่าวแนะนำ	2551
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2565
คลิปแนะนำ	2574
ความคิดเห็น	2554
คัดลอกลิงก์	2554
คัดลอกลิงก์แล้ว	2565
คัดลอกลิงค์	2565
คัดลอกลิงค์แล้ว	2565
คุณอาจสนใจ	2574
""", 'ช': """
ชมคลิป	2565
ชมคลิปวิดีโอ	2565
ชมวิดีโอ	2565
ชมวิดีโอด้านบน	2565
ชมวิดีโอเต็มได้ที่นี่	2565
""", 'ด': """
ดูคลิป	2565
ดูทั้งหมด	2552
ดูวิดีโอ	2565
ดูเพิ่มเติม	2554
""", 'ต': """
ติดต่อเรา	2565
""", 'บ': """
บทความที่น่าสนใจ	2574
บทความที่เกี่ยวข้อง	2551
บทความล่าสุด	2551
บทความแนะนำ	2574
บริจาค	2548
บริจาคเลย	2548
บันทึก	2565
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2565
""", 'พ': """
พิมพ์	2554
พิมพ์บทความ	2565
พิมพ์สูตร	61
พิมพ์หน้านี้	2565
""", 'ฟ': """
ฟังรายการย้อนหลัง	2565
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2565
""", 'ย': """
ยอดนิยม	2574
ยอดนิยมในตอนนี้	2574
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2565
ร่วมงานกับเรา	2565
ร่วมตอบแบบสอบถาม	2565
ร่วมบริจาค	2548
ร่วมแสดงความคิดเห็น	2565
""", 'ล': """
ลงทะเบียน	2548
ลืมรหัสผ่าน	2548
""", 'ส': """
สนับสนุนเรา	2548
สปอนเซอร์	2554
สมัครงานกับเรา	2565
สมัครสมาชิก	2548
ส่งต่อให้เพื่อน	2565
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2574
อ่านข่าวผ่านแอป	2565
อ่านข่าวอื่นๆ	2574
อ่านต่อ	2554
อ่านต่อเรื่องนี้	2574
อ่านเพิ่มเติม	2551
อ่านเรื่องที่เกี่ยวข้อง	2574
""", 'เ': """
เข้าสู่ระบบ	2548
เนื้อหาที่เกี่ยวข้อง	2574
เป็นคนแรกที่แสดงความคิดเห็น	2565
เรื่องที่คุณอาจสนใจ	19	2574
เรื่องที่น่าสนใจ	2574
เรื่องที่เกี่ยวข้อง	2551
เรื่องล่าสุด	2574
เรื่องอื่นที่น่าสนใจ	2551
เรื่องแนะนำ	2574
""", 'แ': """
แชร์	2554
แชร์ข่าวนี้	2565
แชร์บทความ	2565
แชร์หน้านี้	2565
แชร์ไปที่ line	2565
แท็ก	2574
แท็กที่เกี่ยวข้อง	2574
แปลอัตโนมัติ	2565
แสดงความคิดเห็น	2554
แสดงน้อยลง	2552
""", 'โ': """
โฆษณา	2554
โหลดแอปฟรี	2565
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2750
""", 'ủ': """
ủng hộ	2731
ủng hộ chúng tôi	2731
""", 'あ': """
あとで	1582
あとで読む	1595
あなたにおすすめ	1607
あなたにおすすめの記事	1607
あなたへのおすすめ	1607
あわせて読みたい	1607
あわせて読む	1634
""", 'い': """
いいえ、結構です	1582
いいね	1595
いいね!してニュースをチェック	1596
いいね!で応援する	1624
いま読まれています	1634
いま読まれている記事	1634
""", 'お': """
おすすめ	1607
おすすめの記事	1607
おすすめ情報pr	1599
おすすめ記事	1607
おすすめ関連記事	1634
お問い合わせ	1601
お気に入り	1595
お気に入りに追加	1595
お申し込み	1585
""", 'こ': """
こちらの記事もおすすめ	1634
こちらの記事も読まれています	19	1634
こちらもおすすめ	1607
こちらも読む	1634
この著者の記事	1607
この記事に関連するニュース	1634
この記事のタグ	1607
この記事の写真をすべて見る	1635
この記事の関連ニュース	1634
この記事は会員限定です	1585
この記事もチェック	1624
この記事をシェア	1595
この記事をプレゼント	1624
この記事をプレゼントする	1624
この記事を保存	1624
この記事を印刷	1624
この記事を印刷する	1624
この記事を評価する	1624
この記者の記事一覧	1607
この連載の記事	1607
""", 'ご': """
ご意見	1604
ご支援のお願い	1583
ご購読の申し込み	1585
""", 'さ': """
さらに読み込む	1609
""", 'す': """
すべての写真を見る	1635
すべて受け入れる	1601
すべて表示	1610
すべて見る	1609
すべて許可	1601
""", 'そ': """
その他の記事	1607
""", 'は': """
はてなブックマーク	1595
はてなブックマークに追加	1624
はてブ	1595
""", 'ま': """
また後で	1582
""", 'み': """
みんなのコメント	1604
""", 'も': """
もっと見る	1609
もっと詳しく知りたい方は	1634
もっと読む	1607
もどる	1609
""", 'よ': """
よく読まれています	1634
よく読まれている記事	1607
よく読まれている記事ランキング	1607
""", 'わ': """
わかりました	1610
""", 'ア': """
アクセスランキング	1607
アプリのダウンロード	1594
アプリをインストール	1594
アプリをダウンロード	1594
アプリを開く	1594
アプリダウンロード	1594
アンケート実施中	1624
""", 'オ': """
オススメ記事	1607
""", 'カ': """
カテゴリ	1607
カテゴリー	1607
""", 'キ': """
キーワード	1607
""", 'ク': """
クイズに挑戦	1624
クイズに挑戦する	1624
クッキー	1601
クッキー設定	1601
クリップ	1595
クリップする	1595
""", 'コ': """
コピーしました	1595
コメント	1604
コメント#件	1604
コメント(#	1604
コメントする	1604
コメントはまだありません	1604
コメントをもっと見る	1604
コメントを投稿	1604
コメントを書く	1604
コメントを残す	1604
コメントを見る	1604
コメント一覧	1604
""", 'サ': """
サイトポリシー	1601
サイトマップ	1601
サインイン	1585
サポートする	1583
""", 'シ': """
シェア	1595
シェアしよう	1595
シェアする	1595
""", 'ス': """
スキップ	1582
スクラップ	1595
スクラップする	1595
スポンサー	1599
スポンサードリンク	1599
スポンサーリンク	1599
""", 'タ': """
タイアップ	1599
タグ	1607
""", 'チ': """
チップを送る	1583
チャンネル登録	1596
""", 'ツ': """
ツイート	1595
ツイートする	1595
""", 'ト': """
トップ	1609
トップへ戻る	1609
トップニュース	1607
トップページ	1609
トピックス	1607
""", 'ド': """
ドネーション	1583
""", 'ニ': """
ニュースを読む	1609
ニュースレター	1589
ニュースレター登録	1589
""", 'バ': """
バックナンバー	1607
""", 'パ': """
パスワードを忘れた方	1585
""", 'ピ': """
ピックアップ	1607
""", 'フ': """
フォロー	1596
フォローしてね	1596
フォローしました	1596
フォローする	1596
フォロー中	1596
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1595
ブックマークする	1595
""", 'プ': """
プッシュ通知	1594
プライバシーポリシー	1601
プレゼント	1585
プレミアム	1585
プレミアム会員	1588
""", 'ヘ': """
ヘルプ	1601
""", 'ペ': """
ページの先頭へ	1609
ページトップ	1609
ページトップへ	1609
""", 'ホ': """
ホーム	1609
""", 'ポ': """
ポスト	1595
ポストする	1595
""", 'マ': """
マイページ	1585
""", 'メ': """
メニュー	1609
メルマガ	1589
メルマガ登録	1589
メールで送る	1595
メールで送信	1595
メールアドレス	1589
メールアドレスを入力	1589
メールマガジン	1589
メールマガジン登録	1589
""", 'ラ': """
ランキング	1607
""", 'リ': """
リンクをコピー	1595
リンクをコピーしました	1624
リンクをコピーする	1624
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1585
ログイン	1585
ログイン/会員登録	1585
ログイン・会員登録	1585
""", '一': """
一覧	1609
一覧へ	1609
一覧を見る	1609
""", '上': """
上一篇	2809
上一頁	2811
上一页	2811
""", '下': """
下一篇	2809
下一頁	2811
下一页	2811
下次再說	2784
下次再说	2784
""", '不': """
不,謝謝	2784
不,谢谢	2784
不用了	2784
""", '专': """
专题	2809
""", '个': """
个人中心	2788
""", '为': """
为你推荐	2809
为您推荐	2809
""", '主': """
主要ニュース	1607
""", '举': """
举报	2808
""", '了': """
了解	1610
""", '人': """
人才招聘	2828
人気の動画	1634
人気の記事	1607
人気ランキング	1607
人気記事	1607
人気記事ランキング	1607
人氣文章	2837
""", '今': """
今、あなたにオススメ	1607
今、読まれている記事	1634
今はしない	1582
今はやめておく	1582
今回はしない	1582
今日の注目	1607
今日最熱門	2837
今日热点	2809
今日焦点	2809
今日熱門	2837
""", '他': """
他の記事	19
他の記事も読む	1607
""", '付': """
付費閱讀	2788
付费内容	2788
付费阅读	2788
""", '以': """
以下为广告内容	2828
以下為廣告內容	2828
以后再说	2784
""", '会': """
会员专享	2791
会员专享内容	2791
会员专属	2788
会员中心	2788
会员登录	2788
会員の方はこちら	1585
会員の方はログイン	1585
会員登録	1585
会員登録する	1585
会員登録はこちら	1585
会員限定	1585
会員限定記事	1585
""", '你': """
你可能也喜欢	2809
你可能也喜歡	2809
你可能感兴趣	2809
你可能还想看	2837
你可能還想看	2837
""", '使': """
使用条款	2804
使用條款	2804
""", '保': """
保存	1595
保存する	1595
""", '個': """
個人情報の取り扱い	1601
個人情報の取り扱いについて	1601
個人情報の取扱いについて	1601
個人情報保護方針	1601
""", '元': """
元の記事を読む	1635
元記事で読む	1635
元記事を読む	1609
""", '免': """
免責聲明	2804
免費訂閱	2792
免費註冊	2788
免費試讀	2788
免责声明	2804
免费注册	2788
免费订阅	2792
免费试读	2788
""", '全': """
全ての写真を見る	1635
全文はこちら	1635
全文を読む	1609
全文表示	1609
全記事読み放題	1588
全部接受	2804
全部评论	2808
""", '公': """
公众号	2799
公式sns	1596
公式twitter	1596
公式x	1596
公式アプリ	1594
""", '共': """
共有	1595
共有する	1595
共有リンクをコピー	1624
""", '关': """
关于我们	2804
关注	2799
关注我们	2799
关键词	2809
关闭	2784
""", '其': """
其他新聞	2809
其他新闻	19	2809
""", '再': """
再生	1609
""", '写': """
写真(#枚	1635
写真をもっと見る	1635
写真を見る	1609
写真を見る(全#枚	1635
写真特集	1607
写评论	2808
""", '分': """
分享	2798
分享到	2798
分享到facebook	2828
分享到line	2828
分享到微信	2798
分享到微博	2798
分享本文	2828
分享此文	2828
分享給好友	2828
分享給更多人看到	2828
分享给好友	2828
分享给更多人	2828
分享至	2798
分享至facebook	2798
分享至line	2828
分类	2809
分類	2809
""", '列': """
列印	2798
列印本頁	2828
列印食譜	61
""", '初': """
初割で無料体験する	1585
初月無料	1588
""", '利': """
利用規約	1601
""", '前': """
前のページ	1609
前の記事	1607
前の記事へ	1607
前へ	1609
前回の記事はこちら	1634
前回はこちら	1635
""", '加': """
加入line好友	2799
加入会员	2788
加入我们	2828
加入我们的团队	2828
加入我們	2828
加入我們的團隊	2828
加入書籤	2798
加入會員	2788
加载更多	2811
""", '動': """
動画	1607
動画で見る	1624
動画を再生する	1624
動画を見る	1609
""", '单': """
单次捐款	2785
""", '印': """
印刷	1595
印刷する	1595
印刷用ページ	1624
印刷用ページを表示	1624
""", '即': """
即时新闻	2809
即時新聞	2809
""", '原': """
原文を表示	1610
原文を見る	1610
原文連結	2838
原文链接	2838
""", '参': """
参与评论	2808
参加者募集中	1620
参加问卷调查	2828
""", '參': """
參加問卷調查	2828
""", '友': """
友だち追加	1596
友だち追加する	1596
友善列印	2828
友達に教える	1624
""", '反': """
反馈	2808
""", '发': """
发现错误?请告诉我们	2828
发表留言	2808
发表评论	2808
""", '合': """
合わせて読みたい	1607
""", '同': """
同じカテゴリの記事	1607
同じ著者の記事	1634
同意	2804
同意しない	1601
同意する	1601
""", '听': """
听全文	2828
听新闻	2798
听这篇文章	2828
""", '單': """
單次捐款	2785
""", '回': """
回到頂部	2811
回复	2808
回覆	2808
回頂端	2811
回首頁	2811
""", '地': """
地図を見る	1610
地図を開く	1610
""", '复': """
复制成功	2798
复制网址	2828
复制链接	2798
""", '大': """
大号字	65
大字	2798
大家还在看	2809
大家都在看	2809
""", '头': """
头条	2809
""", '字': """
字体	65
字体大小	2798
字号	2798
字級	65	2798
字级	65
字體大小	65	2798
""", '官': """
官方微博	2799
""", '定': """
定期定額	2785
""", '寄': """
寄付	1583
寄付する	1583
寄付で応援する	1624
寄付のお願い	1583
寄付をする	1583
""", '專': """
專題	2809
""", '小': """
小字	2798
小編推薦	2809
""", '尚': """
尚無留言	2828
""", '展': """
展开	2811
展开全文	2811
展开全部	2812
展開	2811
""", '已': """
已关注	2799
已是会员	2788
已有帐号	2788
已經是會員	2788
已經是會員?登入	2788
""", '广': """
广告	2803
""", '広': """
広告	1599
広告の後に続きます	1599
広告をスキップ	1599
広告を閉じる	1599
広告企画	1599
""", '廣': """
廣告	2803
""", '延': """
延伸閱讀	2809
延伸阅读	2809
""", '开': """
开通会员	2788
""", '影': """
影音	2809
""", '後': """
後で	1582
""", '微': """
微信	2798
微博	2798
""", '忘': """
忘記密碼	2788
忘记密码	2788
""", '応': """
応援する	1583
""", '您': """
您可能也喜歡	2809
您可能感兴趣	2809
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2837
您的邮箱	2792
您的電郵	2792
""", '意': """
意见反馈	2808
""", '感': """
感想を送る	1604
""", '成': """
成为会员	2785
成為會員	2785
""", '我': """
我同意	2804
我的帐户	2788
我的帳戶	2788
我知道了	2804
我要留言	2808
我要糾錯	2828
我要纠错	2808
我要评论	2808
""", '戻': """
戻る	1609
""", '所': """
所有留言	2808
""", '打': """
打印	2798
打印本页	2828
打印食谱	61
打开	2812
打赏	2785
""", '投': """
投票する	1624
投稿する	1604
""", '折': """
折りたたむ	1610
""", '报': """
报告错误	2812
""", '拒': """
拒絕	2804
拒绝	2804
""", '招': """
招聘启事	2828
""", '拡': """
拡大	1595
拡大する	1609
""", '按': """
按讚	2799
""", '捐': """
捐款	2785
捐贈	2785
捐赠	2785
""", '排': """
排行榜	2809
""", '採': """
採用情報	1620
""", '接': """
接受	2804
接受全部	2804
接受所有	2804
""", '推': """
推广	2803
推广内容	2803
推廣	2803
推荐	2809
推荐文章	2809
推荐阅读	2809
推薦	2809
推薦文章	2809
推薦閱讀	2809
""", '提': """
提供	1599
""", '搜': """
搜尋	2811
搜索	2811
""", '播': """
播放	2811
""", '支': """
支持我们	2785
支持我們	2785
支援する	1583
""", '收': """
收合	2812
收听	2798
收听本文	2828
收聽文章	2828
收藏	2798
收藏文章	2798
收藏本文	2828
收藏食譜	61
收藏食谱	61
收起	2811
""", '文': """
文字の大きさ	65	1595
文字サイズ	1595
文字サイズ変更	65
""", '新': """
新着	1607
新着ニュース	1607
新着記事	1607
新着記事一覧	1634
新規会員登録	1585
新規登録	1585
新闻简报	2792
""", '明': """
明白了	2812
""", '显': """
显示原文	2812
显示更多	2811
""", '暂': """
暂不	2784
暂无评论	2828
""", '暫': """
暫不	2784
""", '更': """
更多	2809
更多内容	2809
更多報導	2809
更多报道	2809
更多文章	2809
更多新聞	2809
更多新聞請看	2837
更多新闻	2809
更多精彩	2837
更多精采內容	2828
""", '最': """
最多人看	2837
最新ニュース	1607
最新号	1634
最新影音	2837
最新文章	2809
最新新聞	2809
最新新闻	2809
最新消息	2809
最新記事	1607
""", '會': """
會員中心	2788
會員專享	2791
會員專享內容	2791
會員專屬	2788
會員登入	2788
""", '月': """
月額#円	1588
月額#円(税込	1588
""", '有': """
有料会員登録	1585
有料会員記事	1624
有料登録	1585
有料記事	1585
""", '朋': """
朋友圈	2798
""", '服': """
服务条款	2804
服務條款	2804
""", '朝': """
朝刊・夕刊	1585
""", '本': """
本周热门	2837
本文へ	1609
本文へ移動	1609
""", '机': """
机器翻译	2828
""", '查': """
查看全部	2811
查看原图	2811
查看原文	2838
查看地图	2812
查看更多	2811
查看留言	2808
查看结果	2812
查看詳情	2812
查看评论	2808
查看详情	2812
""", '标': """
标签	2809
""", '検': """
検索	1609
""", '業': """
業配	2803
""", '標': """
標籤	2809
""", '機': """
機器翻譯	2828
""", '檢': """
檢舉	2808
""", '次': """
次のページ	1609
次の記事	1607
次の記事へ	1607
次へ	1609
次ページ	1609
""", '每': """
每月捐款	2785
""", '注': """
注册	2788
注目の記事	1607
注目キーワード	1607
注目ワード	1607
注目記事	1607
""", '点': """
点击排行	2809
点击播放	2828
点击查看原文	2838
点击查看大图	2811
点击阅读原文	2838
点我看视频	2828
点赞	2798
""", '為': """
為您推薦	2809
""", '热': """
热点	2809
热点推荐	2809
热门	2809
热门排行	2809
热门文章	2809
热门新闻	2809
""", '無': """
無料で体験する	1585
無料で読む	1585
無料会員登録	1585
無料会員限定	1585
無料体験	1585
無料登録	1585
""", '焦': """
焦點新聞	2809
""", '熱': """
熱門	2809
熱門排行	2809
熱門文章	2809
熱門新聞	2809
熱門話題	2809
""", '特': """
特定商取引法に基づく表記	1601
特集	1607
""", '猜': """
猜你喜欢	2809
猜你喜歡	2809
""", '申': """
申し込む	1585
""", '电': """
电子报	2792
电子邮箱	2792
""", '画': """
画像を拡大	1609
画像を見る	1609
""", '留': """
留言	2808
留言(#	2808
""", '登': """
登入	2788
登入/註冊	2788
登出	2788
登录	2788
登录/注册	2788
登錄	2788
登録	1585
登録が完了しました	1624
登録して続きを読む	1585
登録する	1585
""", '發': """
發現錯誤?請告訴我們	2828
發表留言	2808
發表評論	2808
""", '目': """
目录	2811
目次	1609
目錄	2811
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2809
相关报道	2809
相关推荐	2809
相关文章	2809
相关新闻	2809
相关标签	2809
相关视频	2837
相关阅读	2809
相關主題	2809
相關報導	2809
相關影片	2837
相關推薦	2809
相關文章	2809
相關新聞	2809
相關標籤	2809
相關閱讀	2809
""", '看': """
看了这篇文章的人也看	2809
看原文	2838
看更多	2809
看更多文章	2837
看更多新聞	2837
""", '知': """
知道了	2812
""", '稍': """
稍后再说	2784
稍后提醒我	2784
稍后阅读	2828
稍後再說	2784
稍後提醒我	2784
稍後閱讀	2828
""", '立': """
立即捐款	2785
立即訂閱	2788
立即订阅	2788
""", '粉': """
粉絲團	2799
""", '精': """
精彩推荐	2837
精彩推薦	2837
精选	2809
""", '紙': """
紙面ビューアー	1585
""", '結': """
結果を見る	1610
""", '続': """
続きはこちら	1635
続きをみる	1609
続きを読む	1585
""", '網': """
網友留言	2808
""", '編': """
編輯推薦	2809
編輯精選	2809
編集部おすすめ	1607
編集部のおすすめ	1607
""", '縮': """
縮小	1595
""", '繼': """
繼續閱讀	2811
""", '纠': """
纠错	2808
""", '继': """
继续浏览内容	2811
继续阅读	2811
""", '编': """
编辑推荐	2809
编辑精选	2809
""", '网': """
网友评论	2808
""", '翻': """
翻訳を表示	1610
""", '联': """
联系我们	2804
""", '聯': """
聯絡我們	2804
""", '聽': """
聽全文	2828
聽新聞	2798
聽這篇文章	2828
""", '菜': """
菜单	2811
""", '著': """
著作権	1601
""", '複': """
複製網址	2828
複製連結	2798
""", '觀': """
觀看更多	2837
""", '视': """
视频	2809
""", '解': """
解鎖全文	2828
解锁全文	2828
""", '訂': """
訂閱	2788
訂閱會員	2788
訂閱會員專屬內容	2828
訂閱郵件	2792
訂閱電子報	2792
""", '記': """
記事の続きはこちら	1635
記事へのご意見	1604
記事をサポートする	1583
記事をプレゼント	1585
記事をプレゼントする	1624
記事を保存	1595
記事を保存する	1624
記事を印刷する	1595
記事を読む	1609
記事ランキング	1607
記事一覧	1609
記事一覧を見る	1635
記事全文を読む	1609
記者募集	1620
記者募集中	1620
""", '許': """
許可する	1601
""", '註': """
註冊	2788
""", '評': """
評論	2808
""", '話': """
話題の記事	1607
""", '詳': """
詳しく見る	1610
詳細	1610
""", '語': """
語音播報	2828
語音朗讀	2828
""", '誤': """
誤りを報告	1610
誤字脱字の報告	1624
誤字脱字を報告する	1624
""", '読': """
読まれている記事	1607
読み上げ	1624
読み放題	1588
""", '請': """
請填寫讀者問卷	2828
請繼續往下閱讀	2803
請輸入電子郵件	2792
""", '讚': """
讚	2798
讚賞支持	2785
""", '订': """
订阅	2788
订阅会员	2788
订阅邮件	2792
""", '评': """
评论	2808
评论(#	2808
""", '诚': """
诚聘英才	2828
""", '话': """
话题	2809
""", '详': """
详情	2812
""", '语': """
语音朗读	2828
""", '请': """
请先登录再评论	2828
请继续往下阅读	2803
请输入邮箱	2792
""", '購': """
購読	1585
購読する	1585
購読のお申し込み	1585
購読申し込み	1585
""", '贈': """
贈送文章	2828
贈送文章給朋友	2828
贈送此文	2828
""", '贊': """
贊助	2785
贊助內容	2803
贊助商	2803
""", '赞': """
赞助	2785
赞助内容	2803
赞助商链接	2803
赞赏	2785
""", '赠': """
赠送此文	2828
""", '跳': """
跳到主要內容	2811
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2811
""", '轉': """
轉發	2798
""", '转': """
转发	2798
""", '返': """
返信	1604
返信する	1604
返回顶部	2811
返回首页	2811
""", '追': """
追蹤	2799
追蹤我們	2799
""", '通': """
通報する	1604
通知をオン	1594
通知を受け取る	1624
""", '速': """
速報	1607
速報通知を受け取る	1624
""", '連': """
連結已複製	2828
連載	1607
""", '運': """
運営会社	1601
""", '違': """
違反報告	1604
""", '選': """
選單	2811
""", '邮': """
邮箱	2792
""", '链': """
链接已复制	2828
""", '閉': """
閉じる	1582	1609
""", '開': """
開く	1610
開通會員	2788
""", '関': """
関連	1607
関連する記事	1607
関連キーワード	1607
関連タグ	1607
関連トピックス	1607
関連ニュース	1607
関連リンク	1607
関連動画	1607
関連情報	1607
関連記事	1607
関連記事はこちら	1634
""", '閱': """
閱讀全文	2811
閱讀原文	2838
閱讀更多	2811
""", '關': """
關於我們	2804
關注	2799
關注我們	2799
關鍵字	2809
關閉	2784
""", '阅': """
阅读全文	2811
阅读原文	2838
阅读更多	2811
""", '隐': """
隐私政策	2804
隐私权政策	2804
""", '隱': """
隱私政策	2804
隱私權政策	2804
""", '電': """
電子信箱	2792
電子報	2792
電子版	1585
""", '音': """
音声で聞く	1595
音声読み上げ	1624
""", '頭': """
頭條	2809
""", '顯': """
顯示原文	2812
顯示更多	2811
""", '首': """
首頁	2811
首页	2811
""", '點': """
點我看影片	2828
點擊播放本文	2828
點閱排行	2837
""", '가': """
가	1657
가입하기	1648
가장 많이 본 뉴스	1664
""", '개': """
개인정보 처리방침	1662
개인정보처리방침	1662
""", '거': """
거부	1662
""", '검': """
검색	1666
""", '결': """
결과 보기	1667
""", '계': """
계속 읽기	1648
""", '고': """
고객센터	1662
""", '공': """
공유	1657
공유하기	1657
""", '관': """
관련 기사	1664
관련 뉴스	1664
관련 영상	1687
관련 태그	1664
관련기사	1664
관련뉴스	1664
관련키워드	1664
""", '광': """
광고	1661
광고 닫기	1661
광고 영역	87
""", '괜': """
괜찮습니다	1645
""", '구': """
구독	1648
구독 신청	1648
구독 전용	1648
구독 중	1648
구독신청	1648
구독이 완료되었습니다	1679
구독자 전용	1650
구독하고 이어서 읽기	1679
구독하기	1648
""", '글': """
글씨 크기	65
글씨크기	1657
글자 크기	1657
글자 크기 변경	65	1679
글자 크기 조절	65	1679
글자크기	1657
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1646
기사 공유하기	1657
기사 더보기	1679
기사 듣기	1679
기사 링크 복사	1679
기사 본문	1666
기사 선물하기	1679
기사 스크랩하기	1679
기사 오류 신고	1679
기사 오류 제보	1679
기사 원문 보기	1679
기사 저장하기	1679
기사 제보 및 문의	1679
기사 후원하기	1646
기사에 대한 의견	1663
기사원문	1666
기사저장	1657
기자 구독	1674
기자 구독하기	1674
기자 페이지	1674
기자 프로필 보기	1674
기자의 다른 기사	1674
기자의 다른기사	1664
""", '나': """
나중에	1645
나중에 보기	1679
나중에 읽기	1679
나중에 하기	1645
""", '내': """
내 정보	1648
""", '네': """
네이버 구독	1660
네이버 블로그	1657
네이버에서 구독	1660
네이버에서 구독하기	1660
""", '놓': """
놓치면 안 되는 기사	1687
""", '뉴': """
뉴스 듣기	1679
뉴스레터 구독	1653
뉴스레터 구독 신청	1653
뉴스레터 무료 구독	1679
뉴스레터 신청	1653
""", '다': """
다른 공유 찾기	1657
다른 기사	19	1664
다른 기사 더 보기	19
다른 기사 보기	1674
다른기사	1664
다른기사 보기	1664
다시 보지 않기	1645
다음	1666
다음 기사	1664
다음 기사 보기	1679
다음 페이지	1666
다음기사	1664
다음에	1645
""", '닫': """
닫기	1645
""", '답': """
답글	1663
답글쓰기	1663
""", '당': """
당신이 좋아할 만한	1664
""", '댓': """
댓글	1663
댓글 #	1663
댓글 #개	1663
댓글 보기	1663
댓글 쓰기	1663
댓글 운영 정책	1679
댓글 운영정책	1679
댓글보기	1663
댓글쓰기	1663
댓글을 입력해주세요	1663
""", '더': """
더 보기	1666
더보기	1664	1666
""", '독': """
독자 의견 조사	1679
""", '동': """
동영상	1664
동의	1662
동의합니다	1662
""", '등': """
등록	1663
""", '디': """
디지털뉴스부	1674
디지털뉴스팀	1674
디지털콘텐츠팀	1674
""", '라': """
라인	1657
""", '랭': """
랭킹	1664
랭킹뉴스	1664
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
로그아웃	1648
로그인	1648
로그인 후 댓글 쓰기	1679
로그인/회원가입	1648
로그인이 필요	1650
""", '링': """
링크 복사	1657
링크가 복사되었습니다	1679
""", '마': """
마이페이지	1648
""", '많': """
많이 본 기사	1664
많이 본 뉴스	1664
많이 본 영상	1687
많이 읽은 기사	1664
많이본 기사	1664
많이본 뉴스	1664
""", '맨': """
맨 위로	1666
맨위로	1666
""", '메': """
메뉴	1666
메뉴 닫기	1666
메일	1657
""", '모': """
모두 동의	1662
""", '목': """
목록	1666
목록보기	1666
""", '무': """
무료 체험 시작하기	1648
무료 회원가입	1648
""", '문': """
문의	1663
문자 크기	65
""", '바': """
바로가기	1657
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1657
""", '번': """
번역 보기	1667
""", '베': """
베스트	1664
""", '복': """
복사하기	1657
""", '본': """
본문 글씨 줄이기	1657
본문 글씨 키우기	1657
본문 바로가기	1666
본문으로 바로가기	1666
""", '북': """
북마크	1657
""", '비': """
비밀번호 찾기	1648
""", '사': """
사이트맵	1662
사진 확대	1666
""", '설': """
설문 참여 바로가기	1679
설문 참여하기	1679
설문조사 참여하기	1679
""", '속': """
속보	1664
속보 알림 받기	1679
속보 알림 신청	1679
""", '스': """
스크랩	1657
스크랩하기	1679
스폰서	1661
""", '신': """
신고	1663
신문구독	1648
""", '실': """
실시간 뉴스	1664
""", '알': """
알겠습니다	1667
알림 받기	1656
알림 설정	1656
""", '앱': """
앱 다운로드	1656
앱 다운로드하기	1656
앱 설치	1656
앱 설치하기	1656
""", '에': """
에디터 추천	1664
""", '연': """
연관기사	1664
""", '열': """
열기	1667
""", '영': """
영상	1664
영상 보기	1679
영상으로 만나보세요	1679
영상으로 보기	1679
""", '오': """
오늘 하루 보지 않기	1645
오늘은 그만 보기	1645
오늘의 추천	1664
오늘의 핫뉴스	1687
오디오로 듣기	1679
오류 신고	1663
오류 신고하기	1679
오탈자 신고	1679
""", '온': """
온라인뉴스팀	1674
""", '요': """
요약	1666
""", '원': """
원문 보기	1667
원문보기	1666
""", '위': """
위로	1666
""", '유': """
유료 기사입니다	1679
유튜브 구독	1660
유튜브 구독하기	1660
""", '음': """
음성 재생하기	1679
음성으로 듣기	1657
""", '응': """
응원하기	1646
""", '의': """
의견 쓰기	1663
""", '이': """
이 기사 어땠나요	1679
이 기사를 공유합니다	1679
이 기사를 추천합니다	1679
이 기사와 함께 읽은 기사	1679
이 기자의 다른 기사	1679
이 시각 많이 본 기사	1687
이 시각 많이 본 뉴스	1687
이 시각 주요뉴스	1664
이 시각 추천뉴스	1664
이런 기사는 어때요	1687
이메일	1657
이메일무단수집거부	1662
이미 구독 중이신가요	1648
이미 회원이신가요	1648
이미지 크게 보기	1666
이미지 확대	1666
이슈	1664
이용약관	1662
이전	1666
이전 기사	1664
이전 기사 보기	1679
이전기사	1664
""", '인': """
인기 급상승	1687
인기 기사	1664
인기기사	1664
인기뉴스	1664
인쇄	1657
인쇄하기	1657
인스타그램 팔로우	1679
""", '일': """
일시후원	1646
""", '자': """
자세히	1667
자세히 보기	1667
""", '재': """
재생	1666
""", '저': """
저작권규약	1662
저장	1657
""", '전': """
전체 댓글	1663
전체 보기	1666
전체메뉴	1666
전체보기	1666
""", '접': """
접기	1666
""", '정': """
정기 후원하기	1646
정기구독	1648
정기후원	1646
""", '제': """
제보	1663
제보하기	1663
""", '좋': """
좋아요	1657
좋은 기사 후원하기	1646
""", '주': """
주소 복사	1679
주소가 복사되었습니다	1679
주소복사	1657
주요 기사	1664
주요 뉴스	1664
주요 뉴스 더보기	1687
주요기사	1664
주요뉴스	1664
""", '지': """
지금 뜨는 기사	1687
지금 뜨는 뉴스	1687
지도 보기	1667
지면보기	1648
""", '청': """
청소년보호정책	1662
""", '최': """
최신 기사	1664
최신 뉴스	1664
최신기사	1664
최신뉴스	1664
""", '추': """
추천 기사	1664
추천 영상	1687
추천기사	1664
추천뉴스	1664
""", '친': """
친구 추가하기	1679
""", '카': """
카카오스토리	1657
카카오톡	1657
카카오톡 공유	1657
카카오톡으로 공유	1679
카카오톡으로 공유하기	1679
카테고리	1664
""", '쿠': """
쿠키 설정	1662
""", '퀴': """
퀴즈 풀기	1679
""", '키': """
키워드	1664
""", '태': """
태그	1664
""", '텔': """
텔레그램에서 소식 받기	1679
""", '투': """
투표하기	1679
""", '트': """
트위터	1657
트위터 공유	1657
""", '페': """
페이스북	1657
페이스북 공유	1657
페이스북으로 공유	1679
""", '펼': """
펼치기	1666
""", '포': """
포토	1664
""", '폰': """
폰트 크기	1657
""", '프': """
프리미엄	1648
프린트	1657
""", '함': """
함께 보면 좋은 기사	1664
함께 볼 기사	1687
함께 읽으면 좋은	1664
함께 읽은 기사	1687
""", '핫': """
핫뉴스	1664
핫이슈	1664
핫클릭	1687
""", '헤': """
헤드라인	1664
""", '협': """
협찬	1661
""", '홈': """
홈	1666
""", '화': """
화제의 뉴스	1664
""", '확': """
확인	1667
""", '회': """
회사소개	1662
회원 전용	1650
회원가입	1648
""", '후': """
후원	1646
후원 안내	1646
후원 하기	1646
후원하기	1646
후원회원 가입	1646
"""}

START = {'a': """
abonē	1765 K par	1765 K no	1765 K un	1767 K
accès	1191 K illimité
această	52 K investigație	2168 K traducere
además	961 K:	1006 K, en
ai가	1676 K 자동 번역한	1676 K 번역한	1676 K 핵심	1676 K 요약한
ai에게	1676 K 물어	1676 K 질문	1676 K 물어보기
ajánljuk	1395 K:
aktivér	432 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2514 K dig till vårt	2530 K
apoyá	81 K
apúntate	987 K a nuestro seminario	987 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2014 K ukazał się	2014 K pochodzi z	2020 K przetłumaczony	2020 K został przetłumaczony	2020 K czyta	2020 K wygenerowany
artykuły	2011 K autora
artículos	931 K gratuitos
ascultă	1 K	2157 K:	2174 K podcastul	2174 K acest articol
atradāt	44 K
atsisiųskite	1727 K
autorė	1731 K:
autoři	329 K jsou
außerdem	579 K lesenswert:	579 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	995 K la app
beiträge	27 K
benefício	2118 K do assinante:
berätta	59 K i	59 K gärna
beställ	2530 K
bestätigen	473 K sie ihre
bestätigungsmail	473 K
besøg	418 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	937 K diario	937 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2748 K liên quan:	2761 K viết này có	2761 K viết có hữu ích
báo	2761 K lỗi bài viết
bình	5 K luận	27 K luận	2762 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1395 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2761 K phát hiện	2761 K thấy bài viết
bản	2761 K tóm tắt này
bấm	2763 K để nghe
bật	2739 K thông báo
""", 'c': """
chceš	351 K u nás pracovat	2390 K u nás pracovať
chefredaktör	2528 K och ansvarig utgivare:	2528 K:
chưa	32 K có bình luận
citeşte	2157 K şi	2157 K şi:
citește	2157 K și	2157 K și:	2157 K:	2157 K mai mult	2157 K aici	2157 K mai departe:
citiți	2157 K și
ciąg	2024 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2072 K exclusivo para	2116 K gerado	2121 K oferecido por
conținut	2168 K generat	2172 K oferit de
crédit	1265 K photo	1265 K photos
crédits	1265 K photo	1265 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2765 K đặt ứng dụng	2765 K ứng dụng	2765 K app
có	72 K thắc mắc	2748 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2163 K ai informații	2170 K ai observat o
dalinkitės	1727 K
další	317 K články autora
darovať	2384 K
dernières	1219 K actualités
descarcă	13 K	2188 K aplicația
descargá	13 K	995 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2079 K no google play	2126 K na app store	2126 K no google play	2126 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	344 K
dostępna	2027 K w
dostępne	2027 K w
dostępny	2027 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2038 K do	2051 K do dyskusji
držte	28 K se
découvrez	1220 K aussi	1244 K la boutique	1244 K notre boutique	1244 K nos jeux	1244 K notre hors-série	1252 K notre application	1252 K notre appli
décryptage	1220 K :
déductible	1181 K des impôts	1181 K à #
déjà	1189 K abonné	1189 K inscrit	1189 K client
dùng	2772 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	1421 K
encuéntranos	12 K
envía	3 K
envíanos	976 K
ermöglicht	581 K von
erről	1395 K bővebben
escríbenos	964 K
estagiária	2109 K sob supervisão	2109 * K sob supervisão
estagiário	2109 K sob supervisão
""", 'f': """
faça	2124 K o quiz	2124 K o teste	2124 K o nosso
felelős	1418 K szerkesztő:	1418 K kiadó:
fiți	31 K primul
foretrækker	433 K du
fortsätt	2532 K läsa
fortæl	59 K mig
fotogaléria	2358 K:
fotografía	1007 K:
frågor	72 K	73 K om artikeln
få	409 K fuld adgang til	432 K adgang	432 K fri	432 K fuld	432 K besked	432 K ugens	432 K dagens	432 K de	432 K nyheder	432 K en notifikation	432 K breaking	432 K seneste nyt	443 K	1934 K full tilgang til	1960 K tilgang	1960 K fri	1960 K full	1960 K beskjed	1960 K varsel	1960 K ukas	1960 K dagens	1960 K de	1960 K nyheter	1960 K siste	1972 K	2505 K full tillgång till	2530 K tillgång	2530 K fri	2530 K full	2530 K besked	2530 K en notis	2530 K veckans	2530 K dagens	2530 K de	2530 K nyheter	2530 K senaste	2541 K
férjen	1421 K hozzá
följ	12 K	2509 K	2530 K
følg	12 K	12 K oss	413 K	432 K	1938 K	1960 K
füge	12 K uns	587 K
fügen	12 K sie uns	587 K sie
für	476 K android und ios	527 K diesen artikel	527 K diesen	576 K nur
főszerkesztő	1418 K:
""", 'g': """
gazeteciliğimizi	2627 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2762 K cửa hàng trực tuyến
glöm	2530 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2761 K ý cho bài viết
gör	2514 K quizet	2514 K vårt quiz	2530 K vårt
görmemiz	2632 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1422 K lát
hintergründe	579 K dazu:
hjälp	2514 K oss bli bättre	2514 K oss att bli bättre
hjælp	418 K os med at blive bedre
hlavné	2371 K body
hlavní	331 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2762 K trả lời khảo sát	2770 K ủng hộ
hämta	13 K	2518 K
häng	2530 K med
hääleta	1043 K
håll	28 K	28 K dig
hör	531 K dir	587 K	2530 K
hören	531 K sie	587 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	402 K også	402 K også:	418 K mere på	432 K	1927 K også	1927 K også:	1960 K
""", 'i': """
iesūti	1753 K savu	1753 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1727 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2072 K é assinante
jäikö	1133 K juttu kesken
jälgi	1043 K
""", 'k': """
kapcsolódó	1395 K	1395 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2762 K tra kiến thức của bạn
kjøp	1943 K billetter	1943 K billett	1960 K
klausykitės	1712 K
klikněte	314 K zde
ključne	2310 K točke	2310 K tačke
klõpsates	1043 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1767 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	432 K
kopírovat	344 K
kopírovať	2384 K
kopē	1767 K
kvíz	314 K:	1408 K	2358 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1421 K
kérjen	1421 K
kérjük	28 K
kênh	2739 K youtube của báo
köp	2514 K biljetter	2514 K biljett	2530 K
kövess	12 K
kövesse	1421 K
kövessen	12 K
køb	418 K billetter	418 K billet	432 K
küfür	27 K içeren
küldd	3 K el	1403 K el nekünk
küldje	1403 K el nekünk	1421 K	1421 K tovább
kļūsti	1767 K
kết	2753 K nối với chúng tôi
""", 'l': """
laimē	1767 K
laimėkite	1727 K
legyél	1421 K
lejupielādē	1767 K
leé	1006 K también	1006 K más	1006 K:
lisää	1157 K meidät
lásd	1395 K még
lásson	1421 K több
lát	1403 K valami
láttál	1403 K valami
lägg	2530 K till
lähetä	1136 K juttuvinkki	1136 K uutisvinkki	1136 K vinkki	1140 K mielipidekirjoituksesi	1140 K mielipidekirjoitus	1157 K
lämna	2508 K dina tips	2508 K ditt tips
läs	2497 K mer om	2498 K också	2498 K också:	2498 K även	2498 K mer	2498 K mer:	2498 K:	2498 K här	2498 K även:	2505 K vidare med	2505 K mer på	2518 K e-tidningen	2518 K tidningen	2530 K	2532 K vidare
læs	401 K mere om	402 K også	402 K også:	402 K mere	402 K mere:	402 K:	402 K her	402 K hele	409 K videre med	423 K e-avisen	423 K avisen	432 K	434 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	332 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1157 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2024 K wideo
mesterséges	1429 K intelligencia írta
mirá	990 K el video	1006 K también	1006 K:
mitä	8 K pidit	33 K mieltä	1158 K mieltä sinä
mišljenja	2307 K autora	2307 K iznesena	2307 K izneta
mišljenje	2307 K autora
możliwość	5 K komentowania
mándanos	976 K
más	960 K noticias de	960 K noticias sobre	960 K sobre	960 K en	960 K de	961 K información	961 K información:	964 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	317 K tip?	317 K tip na článek	317 K tip na téma	317 K tip pro
märkasid	44 K	1028 K midagi	1034 K viga	1034 K artiklis viga
még	32 K nincs
més	262 K informació:	288 K notícies de	288 K notícies sobre
mød	418 K os
mūs	1767 K vari
mời	2748 K xem	2748 K bạn đọc	2748 K độc giả	2753 K bạn tham gia	2753 K độc giả theo dõi	2753 K bạn đọc theo dõi	2763 K quý vị theo dõi	2763 K quý độc giả	2763 K bạn xem video	2763 K nghe
""", 'n': """
nahlásit	354 K chybu
nahlásiť	2393 K chybu
nahláste	2393 K chybu
najważniejsze	2020 K informacje
naloži	2438 K
naložite	13 K	2438 K
naročite	2445 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	352 K čas číst	2391 K čas čítať
než	361 K vložíte komentář	361 K začnete diskutovat	361 K napíšete příspěvek
nguồn	2757 K:	2757 K :
nhận	2739 K thông báo
nové	334 K číslo	334 K vydání	2374 K číslo	2374 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1157 K enemmän
nägid	1044 K viga
näita	1043 K
näitkö	1158 K virheen
näytä	1157 K sisältö
nå	2530 K vår
nézd	1395 K meg	1421 K meg
nézze	1395 K meg	1421 K meg
nāc	1758 K strādāt
""", 'o': """
oceń	8 K	2021 K ten	2021 K artykuł	2021 K tekst
odporučte	2384 K
odporúčame	2358 K:
odsłuchaj	2032 K	2032 K ten
ofereça	3 K
oglądaj	2008 K:
ohodnoťte	332 K	2372 K
opýtajte	2371 K sa
opširnije	2295 K:	2295 K na
otázky	72 K
ouça	1 K	2097 K:	2122 K o podcast
oír	1 K
""", 'p': """
pamanīji	1759 K kļūdu
pamanījāt	44 K	1759 K kļūdu
pastebėjote	44 K	1713 K įdomų	1719 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2757 K viên:
piditkö	8 K	69 K	82 K	1158 K
pidätkö	82 K	1158 K
piše	2322 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	349 K
podrži	81 K
podržite	81 K	2325 K
podés	12 K seguir	977 K enviarnos
podívejte	314 K se:	314 K se na video
poleć	2032 K
poslať	2384 K
poslechněte	1 K si	314 K si	314 K si:
poslušajte	1 K	2295 K:	2417 K:
posłuchaj	1 K	2008 K:	2008 K też:
poznáte	66 K niekoho
pozostała	2024 K część
pošaljite	41 K vijest
pošlete	344 K
pošlite	3 K	2384 K
poți	2163 K contacta autorul	2163 K contacta autoarea
praneškite	1713 K redakcijai
predplaťte	2388 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2358 K si tiež	2358 K si aj	2358 K si	2358 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1727 K
pronašli	44 K ste
pročitaj	2295 K još	2295 K i
pročitajte	2295 K još	2295 K i	2295 K više	2295 K:	2295 K više o ovoj temi
prvý	2383 K mesiac len za	2383 K mesiac za	2383 K mesiac už za	2383 K mesiac zadarmo
prześlij	2032 K dalej
präsentiert	581 K von
prüfen	587 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2372 K sa
páčilo	69 K sa
päivitä	1157 K
pääset	1157 K lukemaan
päätoimittaja	1155 K:
păstrați	28 K
pērc	1758 K biļetes	1767 K
předplaťte	349 K si
přehrajte	314 K si
přetisk	68 K povolen	68 K možný
přečtěte	314 K si také	314 K si	314 K si:	314 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	977 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	352 K posloucháte
radšej	2391 K počúvate
radši	352 K posloucháte
rašykite	1713 K autorei	1713 K autoriui
recibí	976 K las noticias
recomandări	2157 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1420 K ingyenesen
regisztráljon	1408 K	1420 K ingyenesen
regístrate	928 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2024 K tekstu
rezervē	1767 K
rešite	2295 K kviz
riješite	2295 K kviz
rozwiąż	2008 K quiz
rätsel	570 K mit
rätseln	570 K sie mit
réservez	1244 K vos places pour la soirée de la rédaction
réservé	1189 K aux abonnés
réservée	1189 K aux abonnés
réservés	1189 K aux abonnés
résumer	1234 K cet article	1234 K l'article
résumé	1234 K généré	1234 K rédigé	1234 K réalisé	1234 K produit	1234 K par
rösta	2530 K
rādīt	1767 K
""", 's': """
saglabā	1767 K
saistīts	1742 K:
saņem	1767 K
sažetak	2310 K	2310 K članka	2310 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	976 K el canal	1006 K leyendo:
sesizări	2163 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	331 K	331 K článku
siųskite	1713 K savo	1727 K
sjefredaktør	1957 K:	1957 K og ansvarlig redaktør:
skopírovať	2384 K
skrót	2020 K artykułu
skúsili	59 K ste
související	314 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2450 K napako
sprawdź	2008 K:	2008 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2371 K sa
stališča	2428 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	367 K si aplikaci
stöd	81 K	2505 K
stötta	81 K	2505 K
støt	81 K	409 K
støtt	81 K	1934 K
suscríbete	922 K a
susidūrėte	1713 K su
susiję	1701 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1234 K générée
syötä	1157 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1427 K:
szívesen	1422 K meghallgatjuk
szöveg	1427 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	981 K
síganos	12 K
sígueme	981 K
síguenos	12 K
só	2072 K para assinantes
sólo	928 K para suscriptores
søg	432 K nu
súhrn	2371 K
súmate	12 K	56 K a las #
súvisiace	2358 K:
súvisiaci	2358 K článok
sūti	1753 K savu	1767 K
""", 't': """
también	949 K en facebook	961 K puedes leer	961 K puedes leer:	961 K te puede interesar:
també	262 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1162 K on
tekstą	46 K galima
tenés	971 ¿K información
thấy	44 K lỗi
thử	2762 K sức với
tiedätkö	1136 K aiheesta	1136 K asiasta	1136 K lisää
tiivistelmä	26 K on
tilføj	432 K
todavía	32 K no hay comentarios
további	1395 K részletek
traducció	271 K feta
transparentní	324 K účet:
trên	2739 K google news
trả	2762 K lời câu đố
trải	2772 K nghiệm
turpinājums	1769 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1136 K
tác	2757 K giả:	2757 K giả là
támogasd	81 K	1413 K a	1413 K az
támogassa	81 K	1413 K a	1413 K az
täglichen	473 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1200 K l'application
téléchargez	13 K
tóm	2761 K tắt này
töltsd	13 K le
töltse	13 K le	1421 K le	1421 K ki
történeteiket	1403 K
tüm	27 K yorumlar
tęsinys	1729 K
tłumaczenie	2020 K
tải	13 K	13 K ứng dụng	2739 K ứng dụng	2739 K app	2765 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2330 K na grešku
uključi	2318 K
uključite	2318 K
uložit	344 K
uložiť	2384 K
uložte	344 K si	2384 K si
unbeschränkter	550 K zugang
unterstütze	81 K	456 K
unterstützen	81 K sie	456 K sie	456 K sie die
uočili	7 K ste
upozorniť	2393 K na chybu
upozorněte	354 K na chybu
urmărește	12 K	2157 K și:	2174 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1408 K részt
več	2417 K:	2417 K v videu	2442 K o tem	2442 K novic	2442 K preberite
vidéo	1220 K :
visą	1727 K interviu
više	2295 K o:
você	2097 K pode gostar:
vprašaj	2431 K
vprašajte	2431 K
vypočujte	1 K si	2358 K si:
vyskúšali	59 K ste
vytiskněte	344 K
vytlačiť	2384 K
vytlačte	2384 K
vyzkoušeli	59 K jste
válaszolj	1421 K
válaszoljon	1421 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	432 K med
véleménycikkeit	1403 K
více	314 K zde	314 K k tématu:
võida	1043 K
võta	1028 K ühendust	1043 K
vă	28 K rugăm să
věnujte	344 K
všechny	27 K komentáře	317 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	497 K artikel:
weź	2051 K udział w dyskusji
więcej	2007 K o	2007 K na temat	2007 K z	2008 K na ten temat:	2011 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	473 K newsletter
""", 'y': """
yanlişlik	2621 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2043 K uwagę	2043 K błąd	2043 K literówkę	2043 K uwagi	2043 K nieścisłość
ziņo	1753 K redakcijai
zkopírovat	344 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2040 K reporterem	2040 K reporterką	2040 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	506 K dpa	745 K #	745 K
""", 'à': """
à	1220 K lire aussi	1220 K lire également	1220 K lire :	1220 K lire sur	1220 K voir aussi	1220 K écouter	1220 K relire	1220 K découvrir	1220 K lire sur le même sujet	1220 K consulter :	1220 K voir également	1223 K propos de l'auteur	1223 K propos de l'autrice	1244 K retrouver dans le numéro
àudio	271 K generat
""", 'á': """
áudio	2116 K gerado
""", 'ä': """
är	2508 K du
äänestä	1157 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2094 K preciso estar logado
écouter	1 K l'article	1 K cet article	1220 K aussi
écoutez	1 K cet	1 K l'article	1248 K le podcast
""", 'í': """
írd	1421 K be
írj	1403 K a szerzőnek
írja	1421 K be
írjon	1403 K a szerzőnek	1421 K közvetlenül	1421 K nekünk
""", 'î': """
întreabă	2168 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1422 K szerint
""", 'ú': """
últimas	960 K noticias de	2096 K de	2096 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	500 K die autor:in	500 K die autoren	500 K die autor:innen	502 K die autorin	502 K den autor	503 K die autorin	503 K den autor
übersetzung	584 K:	584 K aus dem
""", 'č': """
čitaj	2295 K još
čitajte	2295 K i	2295 K još	2295 K još:
članak	46 K se može	46 K možete	2310 K je preveden	2310 K čita	2313 K je objavljen u
članek	46 K lahko	2431 K je preveden	2431 K bere	2431 K je prebral	2434 K je objavljen v
článek	46 K lze	46 K můžete	331 K byl přeložen	331 K přeložen	331 K načetl	334 K vyšel v
článok	46 K možno	46 K môžete	2371 K bol preložený	2371 K načítal	2374 K vyšiel v
čo	33 K si myslíte
čtěte	314 K také	314 K také:	314 K i	314 K více	314 K:
číslo	324 K účtu pro dary	324 K transparentního účtu
čítajte	2358 K aj	2358 K tiež	2358 K viac
""", 'đ': """
đánh	2761 K giá bài viết
đăng	2762 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2778 K dây nóng: #	2778 K dây nóng #
được	68 K phép đăng lại
đọc	2748 K thêm	2748 K thêm:	2748 K:	2748 K tiếp:	2753 K tin nhanh
""", 'į': """
įsigykite	1727 K
įtraukite	1727 K mus
įveskite	1727 K
""", 'ś': """
ściągnij	13 K	2056 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2036 K:
źródło	2036 K:
""", 'ž': """
želite	2327 K raditi kod nas	2327 K da radite kod nas	2447 K delati pri nas
želiš	2327 K raditi kod nas	2447 K delati pri nas
žinote	1713 K daugiau	1728 K istoriją
žiūrėkite	1701 K taip pat	1727 K
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις
""", 'ή': """
ήταν	637 K χρήσιμο	637 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	652 K τον	652 K τα	652 K
ακούστε	1 K	621 K:
αναδημοσίευση	68 K με
αναφέρετε	657 K λάθος	657 K κάποιο λάθος
αναφορά	657 K λάθους
αντιγράψτε	647 K
αντιγραφή	647 K
αξιολογήστε	637 K
αποθηκεύστε	647 K
απορίες	72 K
αυτή	52 K η έρευνα	636 K η περίληψη	636 K η σύνοψη
""", 'β': """
βίντεο	621 K:
βαθμολογήστε	637 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
""", 'δ': """
δείτε	621 K επίσης	621 K:	621 K το βίντεο	621 K εδώ	621 K επίσης:	621 K ακόμα:	621 K φωτογραφίες	621 K ακόμη	621 K ακόμη:	634 K όλα τα άρθρα	648 K όλες	648 K όλα	648 K τις
δειτε	621 K επισης	621 K ακομη	621 K:
δεν	655 K έχετε χρόνο να διαβάσετε
διάβασε	621 K επίσης	621 K ακόμη
διαβάζεται	636 K από
διαβάστε	621 K επίσης	621 K επίσης:	621 K ακόμη	621 K ακόμη:	621 K ακόμα	621 K:	621 K εδώ	621 K περισσότερα	621 K ακόμα:	621 K εδώ περισσότερα	621 K σχετικά	621 K αναλυτικά	634 K όλα τα άρθρα	648 K όλες	648 K όλα	648 K τις
διαβαστε	621 K επισης	621 K ακομη	621 K ακομα	621 K:
διαθέσιμη	644 K στο
διαθέσιμο	644 K σε	644 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εκτυπώστε	647 K
ενεργοποιήστε	644 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	636 K περίληψη	636 K σύνοψη	636 K ανάγνωση	636 K περίληψη αυτή
""", 'θ': """
θέλεις	654 K να εργαστείς μαζί μας
θέλετε	654 K να εργαστείτε μαζί μας	654 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	644 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	644 K	652 K την εφαρμογή	666 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	621 K:
""", 'λ': """
λήψη	644 K από	644 K στο
""", 'μ': """
μάθετε	648 K όλες
με	650 K πληροφορίες από
μείνετε	648 K ενημερωμένοι
μετάφραση	636 K
μοιράσου	647 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	634 K απόψεις	634 K γνώμες
""", 'π': """
περίληψη	636 K
περισσότερα	621 K:
πηγές	650 K:
πηγή	650 K:
προτείνετε	647 K
προτιμάτε	655 K να ακούτε	655 K να ακούσετε
πώς	637 K σας φάνηκε
""", 'ρ': """
ρωτήστε	636 K
ρώτα	636 K
ρώτησε	636 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	637 K φάνηκε	637 K βοήθησε	637 K άρεσε
σου	69 K άρεσε
στείλτε	647 K
στηρίξτε	81 K	652 K	652 K τον	652 K τα	652 K την
σύνοψη	636 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	634 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	634 K άρθρο εκφράζει	636 K άρθρο μεταφράστηκε	636 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	647 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	634 K τα άρθρα
όλες	648 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	199 K се за
автор	2238 K - обозреватель	2238 K - корреспондент	2238 K - колумнист	2238 K - редактор	2686 K - оглядач	2686 K - колумніст	2686 K - кореспондент
авторка	2686 K - оглядачка	2686 K - колумністка
авторката	179 K е
авторът	179 K е
акценти	181 K от
""", 'б': """
бачите	44 K помилку
беше	182 K ли полезна	182 K ли полезно	182 K ли полезен
больше	2222 K новостей	2223 K по теме:	2261 K любите слушать	2261 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2241 K ли материал	2241 K ли пересказ	2241 K ли этот пересказ	2241 K ли этот	2241 K ли текст
была	2241 K ли статья	2241 K ли эта	2241 K ли новость
більше	2670 K по темі:	2670 K за темою:	2670 K на тему:	2670 K про це:	2701 K новин	2701 K матеріалів
""", 'в': """
вакансии	2244 K "	2244 K редакции
вакансії	2691 K "	2691 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2241 K понравилась	2241 K понравился	2241 K помогла	2689 K сподобалась	2689 K сподобалася	2689 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	167 K още	167 K също	167 K:	167 K повече във видеото	167 K галерията
включете	189 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2222 K новости на тему	2222 K материалы	2222 K новости	2222 K статьи	2226 K статьи автора	2226 K материалы автора
всички	194 K новини
встановлюйте	2696 K
встановіть	13 K	2696 K	2722 K застосунок
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2240 K от
гледайте	167 K видеото	167 K:
головне	2688 K від	2688 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2670 K:	2670 K про це
джерела	2703 K:
джерело	2703 K:
дивіться	2670 K також	2670 K:	2670 K також:	2670 K відео:
до	2670 K теми:
докладніше	2670 K:	2670 K про це
доступно	2249 K в	2249 K на	2249 K для	2696 K в	2696 K у	2696 K на	2696 K для
достъпно	189 K в	189 K на
дотримуйтесь	28 K
другие	2226 K материалы автора
думка	2686 K автора	2686 K редакції	2686 K, висловлена
думки	2686 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2226 K новость?
еще	2223 K по теме:
ещё	2222 K больше	2223 K по теме:
""", 'з': """
за	2670 K темою:
забелязахте	7 K
завантажити	2696 K в	2696 K з	2696 K у
завантажте	13 K	2696 K в	2696 K з	2722 K застосунок	2722 K додаток
завантажуйте	13 K	2696 K	2706 K застосунок
загрузите	2249 K в	2249 K на
задайте	2240 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	193 K
запитайте	2688 K
зберегти	2700 K
збережіть	2700 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2709 K слухати
""", 'и': """
изпратете	193 K
изтеглете	13 K	189 K	199 K	214 K приложението
източник	196 K:
източници	196 K:
имате	72 K въпроси
инсталирайте	189 K
искате	201 K да работите при нас	201 K ли да работите при нас
искаш	201 K да работиш при нас
источник	2255 K:
источники	2255 K:
""", 'к': """
как	2241 K вам статья	2241 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	193 K
копирайте	193 K
короткий	2688 K виклад	2688 K переказ
коротко	2240 K от	2688 K від
краткий	26 K пересказ	2240 K пересказ
кратко	2240 K от
краткое	2240 K содержание
куиз	167 K:
""", 'л': """
лучшее	2222 K за
любите	2709 K слухати
""", 'м': """
материал	46 K можно	2223 K по теме:	2243 K опубликован в	2246 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2252 K подписки за
мнение	2238 K автора	2238 K редакции
мнението	179 K на автора
мнения	2238 K авторов
мненията	179 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2700 K
надішліть	3 K	2700 K
накратко	181 K от
нашли	7 K ошибку	7 K опечатку
немає	2709 K часу читати
нет	32 K комментариев	2261 K времени читать
новия	184 K брой
новият	184 K брой
новости	2222 K партнеров
новый	2243 K номер
нравится	82 K
няма	32 K коментари
нямате	202 K време да четете
""", 'о': """
об	2223 K этом подробнее	2226 K авторе
обобщение	181 K
обсуждение	5 K
озвучено	2240 K	2688 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2249 K в
отпечатай	193 K
отпечатайте	193 K
отправить	3 K	2253 K
отправьте	3 K	2253 K
оценете	182 K
оцените	8 K	2241 K
оцініть	2689 K
още	167 K по темата	167 K новини:	194 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2252 K месяц за
перевод	2240 K выполнен	2240 K сделан
передплата	2699 K за #	2699 K від #
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2688 K
переклад	2688 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2240 K
перший	2699 K місяць за
питання	73 K до статті
по	2223 K теме:
повече	167 K по темата:	194 K новини
повідомити	2711 K про помилку
повідомте	2711 K про помилку	2711 K нам про помилку
погляди	2686 K авторів
подарете	193 K
подарите	2253 K
подарить	2253 K
подарувати	2700 K
подаруйте	2700 K
поддержать	2258 K
поддержи	81 K
поддержите	81 K	2258 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	199 K
подкрепи	199 K
подобається	82 K
подписка	2252 K за #	2252 K от #	2252 K за рубль
подписывайтесь	12 K	2258 K на
подпишись	12 K	2273 K на
подпишитесь	12 K	2258 K на	2273 K на нас
подробнее	2223 K:	2223 K в материале	2223 K - в	2223 K читайте в материале	2223 K об этом
подробности	2223 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2238 K автора
позицията	179 K на автора
позиція	2686 K автора
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
порадьте	2700 K
порекомендуйте	2253 K
последвайте	12 K	199 K
последние	2222 K новости о
послухати	1 K
послушать	1 K
поставте	2688 K запитання
почитать	2223 K:
преведено	181 K с
преводът	181 K е
предпочитате	202 K да слушате
прежде	2274 K чем оставить комментарий	2274 K чем комментировать
препечатването	68 K е разрешено
препоръчай	193 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2226 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
пройдите	2223 K тест
пройдіть	2670 K тест
прочетено	181 K от
прочетете	167 K още	167 K също
підписка	2699 K за #	2699 K від #
підписуйся	12 K
підписуйтесь	12 K	2706 K на
підпишіться	12 K	2706 K на
підсумок	2688 K
підтримайте	81 K	2706 K
підтримати	2706 K
""", 'р': """
работа	2244 K в "
радимо	2670 K прочитати:
разрешете	189 K
распечатайте	2253 K
распечатать	2253 K
расскажите	59 K в
резюме	181 K
резюмето	181 K
рекламно	86 K съдържание:
рекомендуем	2223 K:
рекомендуємо	2670 K:
робота	2691 K в "	2691 K у "
роздрукувати	2700 K
роздрукуйте	2700 K
розкажіть	59 K у
""", 'с': """
саммари	2240 K
свалете	13 K	189 K	214 K приложението
свежий	2243 K номер
свързани	167 K:
связаться	2226 K с автором
сигнализирайте	204 K за грешка
скачайте	13 K	2249 K в	2249 K из	2258 K приложение	2278 K приложение
скачать	13 K	2249 K в	2249 K на
скопировать	2253 K
скопируйте	2253 K
скопіювати	2700 K
скопіюйте	2700 K
следвайте	12 K ни	199 K
следите	12 K за
слухайте	2670 K:	2670 K також:
слухати	1 K
слушайте	2223 K:	2223 K также:
слушать	1 K
см	2223 K. также:
смотрите	2223 K также	2223 K:	2223 K	2223 K также:	2223 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2263 K об ошибке	2263 K нам об ошибке
сообщить	2263 K об ошибке
сохраните	2253 K
сохранить	2253 K
спитайте	2688 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2240 K
спросить	2240 K
станьте	31 K первым	31 K першим	2258 K подписчиком	2258 K соучастником	2706 K частиною спільноти	2706 K співучасником
статията	46 K може	181 K е преведена	181 K е прочетена
статтю	46 K можна	2688 K перекладено
статью	46 K можно	2246 K можно
статья	2240 K переведена	2240 K озвучена	2241 K была	2243 K опубликована в
стежте	12 K за
стислий	2688 K виклад	2688 K переказ
съобщете	204 K за грешка
съобщи	204 K за грешка
""", 'т': """
також	2670 K читайте:
текст	46 K можно	46 K можна	2240 K переведён	2240 K переведен	2240 K озвучен	2688 K перекладено	2688 K озвучено
текстът	46 K може	179 K отразява	181 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	181 K резюме	181 K обобщение
точка	2238 K зрения автора	2686 K зору автора	2686 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2261 K слушать
установите	13 K	2278 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2223 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	182 K ли
харесахте	182 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2260 K работать у нас	2260 K у нас работать	2260 K работать в нашей
хочете	2708 K працювати в нас	2708 K в нас працювати	2708 K працювати у нас
хочеш	2708 K працювати в нас
хочешь	2260 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2688 K переказ	2688 K короткий виклад	2688 K короткий переказ	2688 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	167 K още
чети	167 K още
чи	2689 K була стаття	2689 K був матеріал	2689 K був переказ	2689 K був цей переказ	2689 K була ця	2689 K був цей	2689 K сподобалась	2689 K сподобалася	2689 K сподобався
читай	2273 K нас
читайте	12 K нас	13 K	2223 K также	2223 K также:	2223 K:	2223 K подробнее	2223 K еще	2223 K по теме:	2223 K подробнее:	2223 K материал	2223 K в материале	2249 K нас без	2249 K без	2258 K	2258 K нас в	2670 K також	2670 K також:	2670 K:	2670 K ще	2670 K також на тему:	2670 K по темі:	2670 K також на тему	2706 K
читать	2223 K также	2223 K по теме:
что	33 K вы думаете	2223 K ещё почитать:
чуйте	1 K	167 K:
""", 'щ': """
ще	32 K немає коментарів	2670 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2240 K краткое содержание
этот	26 K пересказ	2240 K пересказ	2240 K краткий пересказ	2246 K материал можно	2246 K текст можно
эту	2246 K статью можно
""", 'я': """
як	2689 K вам стаття	2689 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1302 K את
אולי	1317 K פספסתם:
אל	1308 K תפספסו: הפעילו
""", 'ב': """
בואו	1303 K לעבוד איתנו
בחנו	1305 K את עצמכם
""", 'ד': """
דווחו	1302 K על
""", 'ה': """
האזינו	1 K	1289 K:	1304 K לפודקאסט	1304 K לפרק
האם	8 K אהבתם	1302 K הכתבה	1302 K הסיכום	1302 K המידע
הדוא	1296 K"ל האדום
הורידו	13 K	1282 K את האפליקציה	1307 K
היו	31 K הראשונים
הירשמו	1303 K לוובינר	1303 K לכנס
הכותב	1297 K הוא
הכותבים	1297 K הם
הכותבת	1297 K היא
הכנתם	59 K
הכתבה	1302 K עניינה	1318 K ממשיכה
המחבר	1297 K הוא
המחברת	1297 K היא
המייל	41 K האדום
המשך	1318 K הכתבה
הפעילו	1308 K התראות	1308 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1304 K המלא זמין
הצביעו	1305 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1282 K לערוץ הטלגרם	1282 K לקבוצת הוואטסאפ	1282 K לקבוצת הווטסאפ	1293 K אלינו	1293 K לערוץ	1293 K לקבוצה	1293 K לקבוצת	1293 K לקבוצות	1293 K עכשיו	1293 K גם	1294 K	1303 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1304 K לפודקאסט
השתתפו	1305 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1313 K ראשון ב
""", 'י': """
יש	72 K שאלות	1296 K לכם מידע	1296 K לכם סיפור	1296 K לך מידע	1296 K לך סיפור
""", 'כ': """
כדי	1313 K לקרוא את
כל	1293 K החדשות
כתבות	1317 K נוספות:
""", 'ל': """
להאזנה	1304 K לכתבה	1304 K לפודקאסט
להורדת	1307 K
להמשך	1313 K קריאה
לכל	1297 K הכתבות של	1317 K הכתבות:
לכתבה	1289 K המלאה
לכתבות	1317 K נוספות:
לעדכונים	1293 K נוספים	1293 K
לערוץ	1282 K הטלגרם
לפניות	1296 K לכתב	1296 K לכתבת
לפרק	1304 K המלא
לצפייה	1304 K בסרטון	1304 K בווידאו	1304 K במשדר
לקבוצת	1282 K הווטסאפ	1293 K הוואטסאפ	1293 K הווטסאפ
לקבלת	1293 K עדכונים
לקריאה	1289 K נוספת	1289 K נוספת:	1313 K מלאה
לקריאת	1313 K הכתבה המלאה
לרכישת	1303 K כרטיסים לכנס	1303 K כרטיסים לחצו	1303 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1305 K דעתכם? הצביעו
מייל	1296 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1296 K במשהו	1296 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1289 K בנושא:	1317 K במדור:	1317 K כתבות:
ענו	1305 K על הסקר	1305 K על הסקר:	1305 K על החידון
עקבו	12 K	1293 K אחרינו	1294 K אחרי
""", 'פ': """
פרסומת	1318 K
""", 'צ': """
צפו	1289 K:	1289 K גם	1304 K בסרטון	1304 K בתיעוד	1304 K בווידאו	1304 K בכתבה
""", 'ק': """
קבלו	1308 K התראות	1308 K עדכונים על	1308 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1289 K גם	1289 K גם:
קראו	1289 K גם	1289 K גם:	1289 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1293 K להיות	1293 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1311 K	1312 K בעיתונות	1312 K בנו	1312 K בעבודתנו
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
از	1095 K دست ندهيد:
اسال	124 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	127 K الي
استمعوا	127 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	116 K في	117 K في قناة	140 K
اشتركوا	114 K في	140 K
اضف	114 K
اطلاعات	1083 K خود را بسنجيد
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
ايا	1080 K اين	1080 K خطايي
اين	52 K گزارش	1080 K	1095 K مطلب را هم بخوانيد:
اينجا	1095 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	120 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1068 K:
بخوانيد	1068 K:
بشنويد	1 K
به	12 K كانال	1080 K اين
بيشتر	1068 K بخوانيد	1068 K بخوانيد:	1068 K ببينيد	1095 K بدانيد:
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
تماس	1076 K با نويسنده
تمت	124 K ترجمة هذا	124 K الترجمة
""", 'ج': """
جرب	140 K
جربوا	140 K
""", 'ح': """
حقوق	148 K النشر	148 K الطبع
حمل	13 K	135 K تطبيق	135 K تطبيقنا	135 K الان
حملوا	13 K	135 K
""", 'خ': """
خبرنگار	1076 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	124 K مولدة
خلاصة	124 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1083 K خود را
در	1068 K اين باره بخوانيد	1083 K اين نظرسنجي	1083 K نظرسنجي ما	1083 K نظرسنجي	1095 K همين زمينه:	1095 K همين رابطه:
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
شما	1083 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	120 K متخصص في	120 K وكاتب
صحفي	120 K متخصص في	120 K وكاتب
صوت	129 K الان:
صوتوا	129 K الان
""", 'ط': """
طالع	144 K ايضا:
""", 'ع': """
عكاس	1076 K:
""", 'ف': """
في	144 K السياق ذاته:	144 K السياق نفسه:	144 K هذا السياق:
""", 'ق': """
قد	110 K يهمك:	144 K يهمك ايضا:
قم	135 K بتحميل	135 K بتنزيل
""", 'ك': """
كاتب	120 K وصحفي	120 K وصحافي	120 K وباحث	120 K ومحلل	120 K واكاديمي	120 K صحفي
كاتبة	120 K وصحفية	120 K وصحافية	120 K وباحثة	120 K صحفية
كد	1076 K خبر:	1076 K خبر :
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
مترجم	1076 K:
مصيتم	7 K
مطالب	1068 K مرتبط:
ملخص	124 K بالذكاء	124 K المقال بالذكاء
منبع	1076 K:	1076 K :
مواضيع	110 K ذات صلة:	144 K متعلقة:
""", 'ن': """
نبذة	120 K عن الكاتب
نزل	13 K	135 K تطبيق	135 K تطبيقنا
نزلوا	135 K
نظر	1080 K شما درباره
نظرات	5 K
نظرسنجي	1083 K:
نقل	68 K مطالب با ذكر
نويسنده	1076 K:	1076 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	124 K الملخص	124 K النص
هذه	124 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	119 K لديك معلومات	119 K لديكم معلومات	119 K لديك قصة	119 K لديكم قصة	125 K كان هذا	125 K كانت هذه	125 K وجدت هذا	125 K اعجبك هذا	125 K اعجبتك هذه	131 K وجدت خطا	131 K لاحظت خطا	131 K وجدتم خطا
همچنين	1068 K بخوانيد	1068 K بخوانيد:	1095 K ببينيد:
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
گزارش	1076 K:	1080 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1355 Kो यह	1355 Kो ये
आपन	59 Kे बनाया
""", 'इ': """
इनप	1350 Kुट-	1350 Kुट:	1350 Kुट -	1350 (Kुट
इस	52 K पडताल	52 K रिपोर्ट	1341 Kे भी पढें	1341 Kे भी पढें:	1368 Kे भी पढें-	1368 Kे भी देखें:
""", 'ए': """
एज	1350 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1341 K पढें:	1368 K भी पढें:
""", 'क': """
क	44 Kोई गलती	59 K्या आपने बनाया	59 K्या आपने यह	66 K्या आप किसी को जानते	72 Kोई सवाल	1355 K्या यह	1355 K्या आपको	1364 Kेवल # रुपये में
""", 'ख': """
खबर	1355 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1350 Kिस्क्लेमर:
""", 'द': """
द	1341 Kेखें:	1341 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1341 Kें:	1368 Kें-	1368 Kिए:
पस	69 Kंद आया
""", 'भ': """
भ	69 Kाया?	1350 (Kाषा
""", 'म': """
म	1364 Kात्र # रुपये में
""", 'य': """
य	1341 Kे भी पढें	1341 Kे भी पढें:	1350 (Kे लेखक के	1368 Kे भी पढें-	1368 Kे भी देखें:
यह	1341 K भी पढें	1341 K भी पढें:	1341 K भी देखें:	1350 (K लेखक के	1355 K खबर आपको	1368 K भी पढें-	1368 K भी पढें -
""", 'ल': """
ल	1350 Kेखक के बारे में	1350 Kेखिका के बारे में	1350 (Kेखक	1350 (Kेखिका	1350 Kेखक वरिष्ठ पत्रकार हैं	1350 Kेखक स्वतंत्र पत्रकार हैं	1350 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1341 Kंबंधित:	1364 Kिर्फ # रुपये में	1368 Kंबंधित खबर:	1368 Kंबंधित खबरें:
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
กด	12 Kติดตาม	2557 Kติดตาม	2557 Kไลก์
""", 'ข': """
ขอ	2560 Kบคุณภาพจาก	2560 Kบคุณข้อมูลจาก
ข่	2553 Kาวที่เกี่ยวข้อง:	2560 Kาวโดย	2566 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2566 Kิป:
คุ	2563 Kณรู้สึกอย่างไรกับ	2563 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2566 Kคลิป:	2566 Kคลิป :
""", 'ซ': """
ซื	2564 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2553 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2557 Kดตามช่อง	2557 Kดตามเรา	2557 Kดตามข่าว	2575 Kดตามอ่านข่าวอื่นๆ	2575 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2562 Kม ai
""", 'ท': """
ทด	2564 Kสอบความรู้ของคุณ
ทำ	2564 Kแบบสำรวจสั้น
ที	2560 K่มา:	2560 K่มา :
""", 'บ': """
บท	2562 Kความนี้ใช้ ai	2562 Kสรุปนี้	2562 Kความนี้แปล	2562 Kความนี้เรียบเรียง	2563 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2562 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2560 K้เขียน:	2560 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2563 Kข้อผิดพลาดในบทความ
พื	2576 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2564 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2560 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2564 Kวมโหวต:	2564 Kวมโหวต :	2564 Kวมทำแบบสำรวจ	2564 Kวมสนุก	2571 Kวมสนับสนุน
ร้	2579 Kองทุกข์	2579 Kองเรียน
""", 'ล': """
ลง	2564 Kทะเบียนเข้าร่วมสัมมนา	2564 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2571 Kับสนุน
สร	2562 Kุปโดย	2562 Kุปข่าวด้วย	2562 Kุปนี้	2562 Kุปข่าวโดย	2563 Kุปนี้มีประโยชน์
สา	2579 Kยด่วนข่าว	2579 Kยด่วนทีมข่าว
ส่	2579 Kงข่าว
""", 'อ': """
อ่	2553 Kานเพิ่มเติม:	2553 Kานต่อ:	2553 Kานข่าวต้นฉบับ:	2553 Kานเพิ่มเติม	2553 Kานประกอบ:	2566 Kานข่าวเพิ่มเติม:	2566 Kานข่าวเพิ่มเติม	2566 Kานข่าวที่เกี่ยวข้อง:	2566 Kานข่าว:	2566 Kานเรื่องอื่น:	2575 Kานข่าวอื่นๆ	2575 Kานข่าวต้นฉบับได้ที่	2575 Kานบทความอื่นๆ	2575 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2560 Kางอิง:
""", 'เ': """
เก	2560 Kี่ยวกับผู้เขียน
เข	2557 K้าร่วมช่อง
เน	2562 Kื้อหานี้สร้าง	2576 Kื้อหาสปอนเซอร์	2576 Kื้อหาโฆษณา	2576 Kื้อหาสนับสนุนโดย
เพ	2557 Kิ่มเพื่อน
เร	2560 Kื่อง:	2560 Kื่อง :	2560 Kื่องและภาพ
""", 'แ': """
แจ	2563 K้งแก้ไขข่าว	2579 K้งเบาะแส	2579 K้งข่าว
แช	3 Kร์
แป	2562 Kลโดย
แอ	2557 Kดไลน์
""", 'โ': """
โฆ	2576 Kษณา -
""", 'ใ': """
ให	2563 K้คะแนนบทความ
""", 'ไ': """
ไม	2557 K่พลาดทุกข่าวสาร	2557 K่พลาดข่าว
""", 'ả': """
ảnh	2757 K:
""", 'ủ': """
ủng	2757 K hộ tác giả	2770 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1608 Kせて読みたい	1608 【Kせて読みたい】	1608 Kせて読みたい:
""", 'こ': """
こち	1608 Kらもおすすめ	1608 Kらもおすすめ:	1636 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1616 K記事を書いた人	1616 K記事の筆者	1619 K要約はai	1619 K要約は、ai	1619 K要約は役に立ち	1619 ※K要約	1619 K記事の翻訳	1619 K記事の要約	1619 K記事はai	1619 K翻訳	1619 K見出しはai	1627 K記事は	1627 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1608 Kと見る:	1636 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1636 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1636 【K】
""", '下': """
下載	13 K	2796 Kapp	2796 K應用程式
下载	13 K	2796 Kapp	2796 K应用
""", '以': """
以上	2822 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2819 K:	2819 (K	2819 K係	2819 K为	2819 K為
""", '你': """
你做	59 K了吗
你可	2810 K能會喜歡:	2841 K能想看:
你有	2817 K线索
你覺	2824 K得這篇
你觉	2824 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2819 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2822 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2802 K微信公众号	2802 K官方微信
""", '内': """
内容	2822 K由ai
""", '写': """
写真	1608 【K】	1608 K:	1636 【Kを見る】	1636 【Kギャラリー】
""", '出': """
出典	1616 K:
""", '分': """
分享	3 K
""", '前': """
前回	1636 【K】	1636 Kの記事:
""", '加': """
加入	12 K	2815 K	2836 K
""", '動': """
動画	1608 【K】	1636 【Kを見る】
""", '升': """
升級	2836 K
升级	2836 K
""", '原': """
原文	2840 K刊于	2840 K刊於
""", '参': """
参与	2826 K我们的
参考	69 Kになった	1608 K:
""", '參': """
參與	2826 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2825 K错误
""", '取': """
取材	1616 K・文	1616 K・執筆
""", '另': """
另请	2810 K参阅
""", '可': """
可以	2816 K在x上
可自	68 K由转载
""", '合': """
合わ	1608 Kせて読みたい:
""", '同': """
同场	2810 K加映:
同場	2810 K加映:
""", '問': """
問問	2822 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1616 K:	1616 K/
""", '報': """
報名	2827 K參加
""", '填': """
填写	2826 K问卷
填寫	2826 K問卷
""", '如': """
如发	2825 K现
如有	2817 K线索	2817 K線索
如果	2817 K您有相关线索	2817 K你掌握	2817 K您掌握	2818 K您有
如發	2825 K現
""", '官': """
官方	2802 K微信:	2802 K微信公众号:
""", '審': """
審校	2819 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	2810 K閱讀	2810 K阅读	2810 K閱讀:	2810 【K閱讀】	2841 K阅读:
""", '开': """
开启	2796 K通知	2796 K推送通知
""", '引': """
引用	1616 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2841 K:
影音	2841 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2841 K看更多:
""", '微': """
微信	2796 K扫	2802 K公众号:
""", '您': """
您对	2824 K这篇文章
您對	2824 K這篇文章
您有	2817 K线索
您的	27 K评论
您覺	2824 K得這篇
您觉	2824 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2796 K客户端
""", '打': """
打开	13 K	2796 K微信
""", '扩': """
扩展	2810 K阅读:
""", '扫': """
扫一	2796 K扫
扫描	2796 K二维码关注	2815 K
扫码	2815 K
""", '投': """
投票	2826 K:
投稿	27 Kは
""", '报': """
报名	2827 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2815 K追蹤
""", '掃': """
掃一	2796 K掃
""", '採': """
採訪	2819 K撰文:
""", '推': """
推荐	2810 K阅读	2810 K阅读:
推薦	2810 K閱讀:
""", '提': """
提供	1616 K:
""", '摘': """
摘要	2822 K由
""", '撰': """
撰文	2819 K:
撰稿	2819 K:
""", '支': """
支持	2834 K
""", '收': """
收听	1 K	2829 K我们的播客	2829 K我们的节目
收聽	1 K	2829 K我們的播客	2829 K我們的節目
""", '文': """
文/	1616 K
文:	1616 K
文・	1616 K
文章	44 K有误	2819 K来源:	2825 K有误	2825 K有誤
""", '新': """
新聞	41 K爆料	2817 K線索
新闻	41 K热线	41 K报料	41 K爆料	2817 K线索热线	2817 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2810 K:	2810 K新聞:	2810 K內容:	2810 【K新聞】	2810 K相關	2810 K阅读:	2810 K報導:	2810 K报道:	2840 K精彩内容	2840 K精彩內容	2840 K资讯	2840 K資訊	2840 K内容请	2840 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2817 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	2822 K容由ai
本报	41 K热线
本摘	2822 K要
本文	2819 (K作者	2819 K作者	2822 K摘要	2822 K由ai	2822 K由人工智能翻译	2822 K由人工智能生成	2822 K由人工智慧	2840 K章來自	2840 K转载自	2840 K轉載自	2840 K来自	2840 K來自
""", '来': """
来发	31 K表第一
来源	2819 K:
""", '校': """
校对	2819 K:
""", '構': """
構成	1616 K・文
""", '次': """
次に	1608 K読む:
次の	1636 Kページ:	1636 【K記事】
次ペ	1636 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2815 K加入	2816 K在	2816 K关注	2817 K提供线索	2817 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2815 K加入	2816 K在	2817 K提供線索	2817 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	2822 K要
""", '测': """
测一	2826 K测:
""", '測': """
測一	2826 K測:
""", '点': """
点击	2810 K查看	2829 K观看视频	2829 K收听
点我	2815 K加入
""", '熱': """
熱門	2841 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2817 K请	2817 K請
""", '用': """
用微	2796 K信扫
""", '画': """
画像	1608 【K】	1636 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2825 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2810 K阅读	2810 K新闻	2810 K报道:	2810 K阅读:	2841 K新闻:	2841 K文章:
相關	2810 K新聞	2810 K報導	2810 【K新聞】	2810 K閱讀:	2841 K新聞:	2841 K文章:	2841 K報導:
""", '看': """
看更	2810 K多:
""", '立': """
立即	2815 K加入	2826 K报名	2826 K報名
""", '筆': """
筆者	1616 Kプロフィール
""", '編': """
編輯	2819 K:
編集	41 K部への情報提供
""", '线': """
线索	2817 K征集
""", '编': """
编辑	2819 K:	2819 (K:
""", '聽': """
聽我	2829 K們的podcast
""", '著': """
著者	1616 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2829 K上方影片
""", '观': """
观看	2829 K上方视频
""", '视': """
视频	2841 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2836 K
""", '記': """
記事	7 Kの誤り	1627 Kの誤り	1627 Kに誤り
記者	1616 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1608 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '請': """
請支	2834 K持
""", '订': """
订阅	2836 K
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	2834 K持
""", '責': """
責編	2819 K:
""", '資': """
資料	2819 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2834 K
""", '责': """
责任	2819 K编辑:	2819 (K编辑
责编	2819 K:
""", '赞': """
赞助	2834 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2823 K摘要
这段	2823 K摘要
这篇	8 K文章	52 K调查	52 K报道	2823 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2823 K摘要
這篇	2823 K文章
""", '采': """
采写	2819 K:
""", '長': """
長按	2815 K
""", '长': """
长按	2815 K
""", '開': """
開啟	2796 K通知	2796 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1608 K記事	1608 K記事:	1608 【K記事】	1608 K:	1608 【K】	1636 【K写真】
""", '閱': """
閱讀	2810 K更多
""", '问': """
问问	2822 K我们的ai
""", '阅': """
阅读	2810 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	2826 K報名
""", '马': """
马上	2826 K报名
""", '點': """
點我	2815 K加入
點擊	2810 K查看	2829 K觀看影片
""", '같': """
같이	1665 K 보기:
""", '관': """
관련	1665 K 기사:	1688 K 기사 :	1688 [K 기사]	1688 K 기사-
관련기사	1665 K	1665 K:	1665 [K]	1688 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1676 K #줄 요약
기사에	73 K 대해 궁금	1681 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1688 K 기사:
""", '당': """
당신의	1680 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1665 K 읽기:
더보기	1665 [K]	1665 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1680 K 설문에	1680 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1688 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1676 K 요약은
""", '사': """
사진출처	1691 K:
""", '생': """
생성형	1676 K ai가 요약
""", '설': """
설문에	1680 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1680 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1665 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1676 K 요약은 ai	1676 K 요약이 도움	1676 K 기사는 인공지능	1676 K 기사는 ai	1676 K 번역	1681 K 기사가 도움이	1681 K 기사를 어떻게	1681 K 뉴스에 대한 의견	1681 K 기사에 대한 의견
이슈	1688 [K]
이어	1665 K 읽기:
""", '인': """
인기기사	1688 [K]
""", '자': """
자료출처	1691 K:
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
추천	1665 K 기사:
추천기사	1688 [K]
""", '출': """
출처	1691 K:	1691 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1665 K 볼 만한 기사:	1665 K 보면 좋은 기사:	1688 [K 읽기]
""", '핫': """
핫클릭	1688 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1665 [K]
"""}

CONTAINS = {',': """
,说:	2849 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2190 K-vă	2194 K
abonații	50 K pot	2191 K noștri
abonează	80 K-te	2145 K-te pentru	2150 K-te pe youtube	2190 K-te
abonné	50 en tant qu'K	1186 pas encore K	1188 déjà K	1190 en tant qu'K
abonnés	1186 réservé à nos K	1188 réservé aux K	1267 nos K	1270 K
abonējiet	80 K	1774 K
actualité	1196 l'essentiel de l'K	1206 suivez l'K	1206 suivez toute l'K	1206 retrouvez toute l'K	1229 couvre l'K
adatkezelési	1391 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1011 K
adomány	1439 K
adományoddal	1435 K
adományok	1439 K
adományozz	1435 K
adományozzon	1412 K itt
advirtió	1011 K
adó	1380 K #%
adód	1437 K #
adója	1412 K #
adăugat	2193 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2525 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1269 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1011 K
afișată	60 email nu va fi K
agregó	1011 K
aicināja	1777 K
aizsargātas	1743 visas tiesības K
aiškino	1737 K
ajouté	1269 a K
ajută	2190 K-ne
ajánld	1435 K fel
alkalmazás	1388 töltsd le az K
alkalmazásban	1410 az K
alkalmazást	1410 K
alkalmazásunk	1436 K
alkalmazásunkat	1388 töltse le K
alkalmazásunkban	84 K
alăturat	2164 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1250 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	529 jetzt K:
anketě	337 naší K	337 v K
ankietę	35 naszą K	2025 naszą K	2025 krótką K
anmäl	2543 K dig till vårt	2543 K dig till våra
anmäla	2520 genom att K dig
annoncé	1269 a K
annoncør	436 betalt af en K	436 betalt af K
annonslänkar	37 K	74 K	2525 K
annonsör	2534 betalt av en K	2534 betald av en K
annonsør	1965 betalt av en K
anunció	1011 K
anunțat	2193 a K
använder	2490 vi K cookies	2491 K kakor
anúncio	2120 após o K	2120 depois do K
anúncios	70 sem K	2138 sem K
apelował	2060 K
apelowała	2060 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	938 descarga la K	938 descarga nuestra K
aplicația	84 în K noastră	2151 descarcă K	2190 descarcă K noastră	2190 descarcă gratuit K	2190 descarcă K și	2191 K noastră
aplikacją	84 z naszą K
aplikację	1990 pobierz naszą K	1991 pobierz K	1991 ściągnij K	2048 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2379 našej K
aplikáciu	2379 mobilnú K	2379 K
aportació	290 la teva K
aportación	973 tu K	999 haz tu K
apoyá	1008 K
applikációnk	1410 K
applikációnkat	1410 K
applikációnkban	84 K
apsolīja	1777 K
apóyanos	973 K	1008 K
apóyenos	973 K	1008 K
apúntate	917 K a	933 K a nuestra	933 K gratis	1008 K gratis
apărat	2193 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2631 bir K paylaş
artykuł	15 darmowy K	20 cały K	1979 podoba ci się ten K	2026 nasz K do końca	2046 ostatni darmowy K	2058 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	918 te ha gustado este K	926 regala este K	926 regalar este K	929 último K gratis	929 te queda # K	1002 y lee este K	1009 este K
artículos	15 K gratis	929 K gratis este mes	929 te quedan # K	929 límite de K
aseguró	1011 K
associés	1212 cookies K à ce contenu
assuré	1269 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	582 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2145 K-te pentru
autorką	2017 kontakt z K
autorská	319 K práva
avertizează	2193 K
avísanos	1008 K
ayúdanos	973 K	1008 K a
açikladi	2647 K
açin	2631 K
añadió	1011 K
año	1010 al K
""", 'b': """
bağirdi	2647 K
bağirdilar	2647 K
bağiriyor	2647 diye K
bağiriyordu	2647 K
bağiş	2644 K yap	2648 K
bağişiniz	2644 K
bağlantilari	74 satiş ortakliği K	2628 satiş ortakliği K
başlayan	2630 tl'den K
başvurun	2631 K
behält	29 K sich vor	29 K sich das recht
behöver	2472 vi K ditt stöd	2543 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1388 értesítések K
beløb	448 fast K
beløp	1974 gi et K	1976 fast K
bemängeln	604 K
bemängelt	604 K
berätta	67 K för oss	67 K din
berättade	2546 K
berättar	2546 K
bestätigen	472 K sie ihre
bestätigungslink	573 K
bestätigungsmail	472 K	573 K
betalvägg	2547 K
bezplatný	357 poslední K článek	2373 náš K webinár	2396 posledný K článok
bezplatných	2382 K článkov
bezpłatne	2031 K konto
bezpłatny	2022 nasz K webinar	2046 ostatni K artykuł
bezpłatnych	2031 limit K
beğendiyseniz	2645 bu haberi K	2645 bu yaziyi K
biết	2782 cho K
blokování	311 K reklam
boletín	78 el K	78 al K	78 nuestro K	933 recibe el K	933 nuestro K	936 K diario	1008 recibe el K	1009 nuestro K	1012 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1195 dans votre K mail	1195 dans votre K e-mail
brezplačen	2453 zadnji K članek
brezplačne	2440 K članke
brezplačni	2433 naš K webinar	2453 zadnji K članek
brezplačnih	2440 K člankov
bronił	2060 K się
brzmiał	2060 K
brzmiała	2060 K
brzmiało	2060 K
butlletí	259 subscriu-te al K	259 el nostre K	291 el nostre K	294 K
buzdított	1438 K
buzdította	1438 K
buzón	79 en tu K	934 en tu K
bájate	1008 K la app
bölümünde	85 yorum K
bönföll	2546 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2546 K
bønfaldt	449 K
bønn	1899 vi har en K til deg
bønnfalt	1977 K
bústia	281 a la teva K
bülten	2624 e-K	2648 K
bültene	2591 K abone	2591 K kayit	2591 K kaydol
bülteni	2624 haber K
bültenimiz	78 K	2645 K
bültenimize	78 K	78 e-K	2591 K	2644 K	2645 K
bültenine	2624 K
błagał	2060 K
błagała	2060 K
bạn	49 gửi cho K bè	2735 hộp thư của K	2769 sự ủng hộ của K	2779 mời K	2779 cần sự ủng hộ của K	2779 nhờ sự ủng hộ của K
bằng	2777 K văn bản của báo
""", 'c': """
caffè	1542 un K
café	54 me paga um K	974 un K	999 un K al mes	1232 un K
caractères	1250 limitées à # K
catedrática	970 es K
catedrático	970 es K
celého	299 pro čtení K
cercetătoare	2164 este K
cercetător	2164 este K
chaîne	1267 notre K
chefredaktör	2510 är politisk K	2510 är K
chefredaktør	414 er K
chuyện	2756 bạn có câu K
chép	2751 cấm sao K	2777 mọi sao K
chính	2744 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2735 bản tin của K tôi	2738 theo dõi K tôi	2756 cho K tôi qua	2756 liên hệ với K tôi	2779 ủng hộ K tôi	2779 K tôi cần sự giúp đỡ	2779 giúp K tôi	2779 theo dõi K tôi	2779 hãy gửi cho K tôi	2779 hãy liên hệ với K tôi	2779 hãy báo cho K tôi	2780 K tôi trên	2780 của K tôi	2780 cho K tôi
chọn	2779 hãy bình K
cikkünk	1436 minden K
cikkünkhöz	1436 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2093 nos K
comentó	1011 K
comisión	988 recibir una K
comissió	276 rebre una K
comissão	2119 receber K	2119 receber uma K
commerciële	1859 K partner
communauté	1237 K whatsapp	1237 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1566 parte della nostra K
condamné	1269 a K
condiții	2154 termeni și K
confidentialité	1213 politique de K
confidențialitate	2154 politica de K
conférences	1229 est maître de K
connecté	1215 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2070 acesse todo o K	2114 ao exibir este K	2114 ao ver este K
contribuição	2106 com a sua K	2137 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1011 K
conversación	956 participar en la K
conținut	9 acest K	2145 K doar pentru abonați
conținutului	2161 preluarea K
cookieinställningar	2512 K
corespondentă	2164 este K
creează	2190 K un cont pentru a citi
csatornájára	1402 viber-K
csatornánk	1436 K
csatornánkhoz	1402 telegram-K	1402 whatsapp-K
csatornánkra	1402 youtube-K	1435 iratkozz fel K	1435 iratkozzon fel K
csábított	1438 K
cuéntanos	38 K	67 K	956 K en	1008 K
cuéntenos	38 K	67 K
czytać	1985 aby K dalej	1985 żeby K dalej	2057 chcesz K dalej
czytelników	36 naszych K	2026 opiniami K	2037 z wpłat K	2037 dzięki wsparciu K	2054 K	2058 naszych K	2058 z wpłat K
câmpurile	60 K cu steluță
cântau	2193 K
címével	1434 e-mail-K
cùng	51 hãy tham gia K họ
của	2758 là cây bút K	2780 độc giả K
""", 'd': """
daní	2387 # % z K	2387 #% z K
darbą	1735 mūsų K
darowiznę	1983 przekaż K	2057 przekaż nam K	2057 przekaż K na
datenschutzerklärung	489 unserer K	602 unserer K	602 unsere K
datenübertragung	523 der K zu
dați	62 K-mi tag
debatindlæg	415 send dit K	415 skrive et K
debatredaktør	414 er K
debattredaktør	1939 er K
debattør	414 er K
declaró	1011 K
decía	1011 K
demandé	1269 a K
denmişti	2647 K
denunció	1011 K
dependență	83 jocurile de noroc pot crea K
descárgate	938 K la	938 K nuestra
destekçimiz	2631 K olun	2644 K olun
desteğiniz	2644 K
desteğinizle	2645 K
desteğiyle	18 okurlarin K	2617 yapay zeka K	2626 K ayakta	2636 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2378 K môžu
disponível	2078 K no google play
doação	2066 faça uma K	2106 sua K	2137 sua K	2137 faça uma K	2141 K
doações	2141 K
dodał	2060 K
dodała	2060 K
dodává	371 K
događaj	2312 naš K
domagał	2060 K się
donació	290 fes una K	294 K
donación	921 haz una K	921 tu K	973 tu K	973 una K	1008 tu K	1008 haz una K	1012 K
donația	2190 K ta
donație	2190 fă o K	2194 K
donații	2194 K
donează	2190 K acum
doporučil	371 K
doporučila	371 K
doporučovala	371 K
dopuštenja	2323 bez K
doradzał	2060 K
dorzuć	2057 K się
dostawać	2047 chcesz K
dostávajte	2402 K
dostávat	358 chcete K
dostávať	2397 chcete K
dostávejte	364 K
dostęp	80 kup K	1985 masz już K	2031 pełny K do	2031 wykup K	2057 kup K
dostępny	1985 artykuł K tylko
dotazník	338 krátký K	2377 krátky K
dotazníka	2377 nášho K
dotazníku	337 našeho K	338 krátkého K
dowolną	2059 K kwotą
dočtete	345 více se K
dołóż	2057 K się
dołącz	51 K do nich	51 K	1996 K do nas na	2057 K do nas	2057 K do grona	2057 K do nich
draudžiama	1709 K kopijuoti	1709 be leidimo K	1709 be sutikimo K
draudžiamas	1730 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2058 K dalej
dziennikarką	2018 jest K
dzięki	2058 K wam	2058 K tobie
dziękujemy	2028 K za zapisanie	2028 K za zapis	2057 K, że nas czytasz
där	42 var du K
débloquer	1188 pour K
déclare	1269 K
déclaré	1269 a K
découvrez	1186 K nos offres	1266 K nos offres
déductible	1180 K des impôts	1180 K à #	1268 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1269 K
déplore	1269 K
déposés	1242 des cookies seront K
désabonner	1195 K à tout moment
désactiver	1210 K adblock
désactivez	1210 K adblock
désinscrire	1196 vous K à tout moment
díky	369 K vám
dömde	2546 K
dømte	449 K	1977 K
děkujeme	368 K, že nás čtete
dụng	2740 tải ứng K	2779 tải ứng K của	2779 hãy tải ứng K	2779 tải ngay ứng K
""", 'e': """
edellyttää	1164 K tunnusta
editörlerimize	39 K
editörüdür	2614 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	988 no ha participado en la K
electrònic	259 el teu correu K
electrónico	60 correo K no se mostrará	934 tu correo K	956 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1382 a teljes cikk K
elsőként	1411 értesülj K
előfizetés	1439 K
előfizetéssel	1414 K
előfizető	1382 már K	1435 legyen K
előfizetőink	50 K	1382 K olvashatják	1414 K számára	1436 K
előfizetők	50 az K	1424 csak K	1439 K
előfizetőknek	1383 csak K	1424 K szól
előfizetőként	50 K
előfizetőnktől	1434 K
emlékeztetett	1438 K
endereço	2092 seu K de email não será
engedély	1417 K nélkül tilos
engedélyezze	1390 K a javascript
engedélyhez	1417 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1267 cette K	1875 onze korte K	1875 onze K
enquêtent	1267 K pour vous
enquêtes	1267 nos K
ensimmäinen	1169 K kuukausi
enthält	523 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1008 K
epizódu	2375 K
erhvervsredaktør	414 er K
erhältlich	529 shop K
erişin	2631 K
erklärt	604 K
erklärte	604 K
erkände	2546 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	601 K sie es weiter
erzählt	67 K uns	604 K
erzählte	604 K
escribió	1011 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	956 K a	1008 K
estimé	1269 a K
estás	918 ya que K aquí	918 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2599 javascript'i K
evästeasetuksiasi	1141 K
evästeet	1141 K	1166 K
evästeitä	1124 K
existují	348 K díky
experiência	67 conte sua K
explicó	1011 K
expliqué	1269 a K
expérience	67 partagez votre K
externého	2369 K obsahu
externí	330 K obsah
externího	330 K obsahu	330 obsah z K
externý	2369 K obsah
""", 'f': """
favoritkälla	2506 K
faça	2137 K um pix
felelősséget	30 nem vállal K
felhasználási	1391 K feltételek
feliratkozás	1384 K a hírlevélre	1384 hírlevél K
feliratkozásommal	1400 K
feliratkozással	1400 K
filmări	40 poze și K
folosește	2154 K cookie
folytatásához	1382 a cikk K
fordítóval	1407 gépi K
forintért	1414 havi # K
formulára	2380 odoslaním K
formulário	2137 inscreva-se no K
formuláře	341 odesláním K
forrásként	1401 kedvenc K
fortæl	67 K os
fortæller	449 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2546 K
férjen	1435 K hozzá
följ	2486 K oss på	2543 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2502 alla rättigheter K
fördere	601 K
fördermitglied	80 werden sie K	544 werde K	544 werden sie K
fördern	601 jetzt K	601 K sie
föredragen	2506 K källa
föredragna	2506 K källa
föreslog	2546 K
författare	2510 är K och
förklarade	2546 K
förklarar	2546 K
försvarade	2546 K sig
følg	389 K os på	446 K os	1915 K oss på	1974 K oss
første	427 K måned	448 K måned	1953 K måned	1976 K måned
független	1380 támogassa a K	1436 K sajtó
főszerkesztője	1405 K
""", 'g': """
gadā	1776 K
gazeteciliği	2645 bağimsiz K
gazeteciliğimiz	2645 K
gefällt	573 K ihnen, was sie	573 K dir, was du
gelmişken	2585 buraya kadar K
geöffnet	492 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	83 K kann süchtig machen
glücksspiele	83 K können süchtig machen
godišnje	2348 K
gridò	1580 K
gràcies	282 K a gent com tu	291 K a tu
grátis	2139 teste K
grâce	18 K à vous	1177 K à vos dons
gwiazdką	60 pola z K
gärna	2543 vill K höra från dig
går	373 før du K	1899 før du K
gåva	2472 ge en K i dag	2472 ge en K nu	2473 din K	2473 ge en K	2543 din K gör	2543 ge en K i dag	2547 K
gönderdik	2638 size bir e-posta K
gönderin	2631 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2544 K mer
göre	2647 K
görün	2631 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2631 K
gösterilmeden	2607 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2060 K
głosiła	2060 K
głosiło	2060 K
głosuj	2042 K
głosujcie	2042 K
głównej	2033 na stronie K
gương	64 trang K
gửi	49 hãy K	2756 xin K về
""", 'h': """
használ	1390 cookie-kat K	1391 sütiket K
használat	1390 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	604 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	515 bei google K
hirdették	1438 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2513 K av ai	2535 K av ai	2543 K oss
hjälper	2543 din gåva K
hjælp	417 K af ai	417 K fra ai	437 K af ai	446 vi har brug for din K	446 K os
hjælper	446 dit bidrag K
hlásal	371 K
hlásala	371 K
hlásá	371 K
hovorí	2408 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1438 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1142 tekoälyä K
hágase	80 K socio
hájil	371 K se
hájila	371 K se
häng	2543 K med i
häufiger	515 bei google K
hävdar	2546 K
håller	43 K du med	43 K du inte med	2542 läsare som K
hævder	449 K
hébergé	1212 ce contenu est K par
híreinket	1434 K
hírekben	1388 a google K	1401 google K
hírlevelére	1400 K
hírlevelünk	78 K	1436 K
hírlevelünket	1400 K
hírlevelünkre	78 K	1384 K	1435 iratkozzon fel K	1435 iratkozz fel K	1436 K
hírlevél	1439 K
hírlevélre	78 K	1435 iratkozz fel a K	1435 iratkozzon fel a K
hó	1437 ft/K
hónap	1414 első K	1437 első K
hören	597 K sie hier.
hører	1944 der du K
hükmetti	2647 K
hüüdis	1053 K
hüüdsid	1053 K
hűségidő	1424 K nélkül
hồng	2776 nhận hoa K
""", 'i': """
iecienītāko	1751 K avotu
ifølge	449 K	1977 K
illimité	1190 accès K	1259 en K
imágenes	40 tus K
incorporó	970 se K a
independentă	2191 presa K
independência	2138 a K
indicó	1011 K
indiqué	1269 a K
indrømmede	449 K
indrømmer	449 K
indépendance	1267 notre K
indépendant	1177 soutenez le journalisme K	1267 journalisme K	1267 média K
indépendante	1256 la presse K a	1267 presse K	1267 information K
información	946 sigue toda la K	946 siga toda la K	970 cubre la K	1009 esta K
informację	2017 wyślij K
informațiilor	2161 preluarea K
informó	1011 K
informē	1777 K
ingresá	77 K tu correo
innehåll	2491 externt K	2512 externt K
innehållet	9 K
innrømmer	1977 K
innrømmet	1977 K
inquiète	1269 s'K
inquérito	35 nosso K
inscrição	2074 cancelar a K	2128 sua K foi
inscríbete	917 K
insändare	43 K	2511 skicka din K	2511 din K till	2511 skriva en K
intelektą	1717 dirbtinį K	1732 dirbtinį K
inteligencję	2039 przez sztuczną K
inteligencí	350 umělou K
intelligenciával	1407 mesterséges K készült	1426 mesterséges K
introduceți	77 K adresa de email
intégralité	1186 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1009 esta K
investigação	2138 esta K
investigație	2191 această K
investigațiile	2191 continua K
invítame	54 K a un café	54 K un café	1008 K a
invítanos	1008 K a
ismételgette	1438 K
istediğiniz	2590 K zaman iptal	2646 K zaman iptal
izražavaju	2317 komentari K
içeriği	9 K
içeriğin	2616 harici K
išorinio	1715 K turinio
""", 'j': """
jautāja	1777 K
javasolják	1438 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	1979 skoro już tu K	1979 skoro tu K
jugé	1269 a K
jurnalistă	2164 este K
jurnaliștii	39 K noștri	2187 K noștri îți trimit	2191 K noștri
jälgi	1050 K meid
jäljellä	1160 ilmaista juttua K
jäseneksi	80 liity K	1167 liity K
""", 'k': """
kanał	2058 nasz K
kannatusjäseneksi	1167 liity K
kanál	369 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2349 K
kedykoľvek	2354 odhlásiť sa môžete K
keresőben	1401 google-K
khoản	2733 bạn đã có tài K	2744 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2751 K sao chép
khẳng	2782 K định
kiabált	1438 K
kiabálta	1438 K
kiabálták	1438 K
kifogásolja	1438 K
kirjeessä	1170 luki K
kiáltott	1438 K
kiáltotta	1438 K
kiáltották	1438 K
kiến	2764 ý K của bạn sẽ	2779 hãy gửi ý K	2779 vui lòng gửi ý K
kliknutím	341 K na
kolačića	2308 K	2338 K
kolačiće	2308 K	2338 K
kolačići	2308 K
komentować	6 K	2005 aby K
komentár	6 pridať K	2378 pridajte K
komentára	2378 pridanie K	2378 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	328 je K	328 , K
komentátorem	328 je K
komentátorkou	328 je K	2367 je K
komentátorom	2367 je K
komentář	6 přidat K
komentáře	6 pro přidání K	339 vložení K	339 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1142 K
konferencję	2022 naszą K
konuştu	2647 diye K	2647 K
kopírovanie	2360 K obsahu bez	2360 K je zakázané
kopēšana	1750 K bez
korespondentką	2018 jest K
korespondentė	1714 K
korábban	1433 K itt írtunk	1433 K ebben a cikkben írtunk
krzyczał	2060 K
krzyczała	2060 K
krzyknął	2060 K
krzyknęła	2060 K
krävde	2546 K
krævede	21 K felter er	449 K
krönikör	2510 är K
kulturalną	2026 K dyskusję
kulturredaktör	2510 är K
kulturredaktør	414 er K	1939 er K
kumppanuuslinkkejä	74 K	1154 K
kvíz	337 náš K	2377 náš K
kvíze	2377 našom K	2377 v K
kvízu	337 našem K	337 v K
kyltissä	1170 luki K
kysyivät	1170 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1437 K
käyttää	1122 tämä sivusto K
käyttöehdot	1149 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1438 K
kérdezték	1438 K
kérdőívünket	35 K
kért	1438 K
kérte	1438 K
kérték	1438 K
können	601 K sie uns
könyörgött	1438 K
könyörögtek	1438 K
köszönjük	1435 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1388 K minket	1435 K minket
követelte	1438 K
követelték	1438 K
közlése	1425 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1438 K
kúpte	2405 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	604 K an
künstlichen	533 K stimme vorgelesen	533 K stimme vertont
künstlicher	590 mithilfe von K
küpsised	1030 K
küpsistega	1030 K	1049 K
küsis	1053 K
kč	343 za # K	343 od # K	370 od # K
kļūsti	1774 K par
křičel	371 K
křičela	371 K
křičeli	371 K
kể	2782 K
""", 'l': """
labākie	1770 K raksti tavā
lamentó	1011 K
lançait	1269 K
lasītu	1740 lai K tālāk
lasītāji	1775 mūsu K
lasītājiem	1775 mūsu K
lejupielādē	1774 K
leverandør	1941 ekstern K
leverantör	2512 extern K
leído	1002 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1760 K
linkistä	1153 lisää tästä K
lisenssillä	47 K
lisäsi	1170 K
llicència	47 K cc
lucrează	2164 K în presă
lunedì	17 ogni K
lună	2192 pe K
luận	6 để bình K	85 phần bình K	2733 đăng nhập để bình K	2764 bình K của bạn sẽ	2779 đăng nhập để bình K
lájkolj	1388 K minket
lákal	371 K
läget	2521 koll på K
lähdet	1108 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2524 du kan K mer	2524 kan du K mer	2524 K mer om	2544 fri att K
läsare	36 våra K	2522 våra K	2544 våra K
läsarna	18 tack vare K
läser	2543 tack för att du K
läsning	0 min K
lästid	0 K
låst	441 K for	1970 K for	2539 K för
læser	446 tak fordi du K
læserbrev	43 K	415 skrive et K	415 send dit K
læsere	36 vores K	447 vores K
læseres	426 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	929 K de notas
límites	926 sigue leyendo sin K
lòng	2756 vui K gửi về	2779 vui K gửi về
löd	2546 K
lød	449 K	1977 K
lūdza	1777 K
lập	2768 ủng hộ báo chí độc K	2780 báo chí độc K
""", 'm': """
magyarázta	1438 K
mailovú	2380 e-K adresu
mainoslinkkejä	37 K	74 K	1154 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1032 K abil
materiał	9 ten K
matéria	20 ler esta K	2070 esta K é só	2133 para ler esta K	2138 esta K
matérias	2105 limite de K
matí	290 rep cada K
mawiał	2060 K
mawiała	2060 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1438 K
megszakítása	21 válasz K
meidän	1167 tue K
meitä	1151 tukea K	1151 tue K	1167 tue K	1167 auta K
mencióname	62 K
menționat	2193 a K
mesačne	2407 K
mesečno	2348 K	2466 K
mesélte	1438 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2059 za K
miesięcznie	2059 K
miễn	15 bài K phí	2771 hết số bài K phí	2781 dùng thử K phí
mjesečno	2348 K
modération	83 jouez avec K	1250 charte de K	1250 K par la rédaction
mokė	1737 K
mondták	1438 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	926 este mensaje se K en
multó	1011 K
mulțumim	2190 K că ne citești
munkatársa	1405 K
munkatársunknak	39 K
munkánk	1436 K
munkánkat	1380 támogasd K	1380 támogassa K	1412 K	1435 támogasd K	1435 támogassa K	1436 K
myönsi	1170 K
másodközlés	1398 K
märkis	1053 K
määräsi	1170 K
mån	2523 kr/K	2545 kr/K
månad	2475 testa en K	2523 en K för	2543 testa en K	2545 per K	2545 varje K
månaden	2523 första K	2545 i K	2545 första K
månader	2523 K för #	2543 testa # K
månadsgivare	2543 bli K
måned	379 prøv en K	427 i # K	446 prøv en K	448 pr. K	1953 en K for	1974 prøv en K	1976 per K
måneden	448 om K	1976 i K
måneder	427 i # K	1953 K for #
média	1267 notre K
mês	2138 até o fim do K	2139 por K	2139 ao K
mình	54 mời K ly cà phê	62 tag K
míní	371 K
mówi	2060 K
mówili	2060 K
mówił	2060 K
mówiła	2060 K
môžete	2376 článok si K
müşterimiz	2642 K
mācīja	1777 K
mākslīgais	1757 K intelekts
mēnesis	1776 pirmais K
mēnesī	1776 K
mėgstamiausią	1710 K
mėnesį	1736 per K
měsíc	343 první K	370 za K	370 první K
měsíčně	370 K
můžete	336 článek si K
mạnh	2782 nhấn K
""", 'n': """
nabádal	371 K
nabádala	371 K
naléhal	371 K
namawiał	2060 K
namawiała	2060 K
napisał	2060 K
napisała	2060 K
napiš	38 K nám	67 K nám
napište	38 K nám	327 K nám	360 K na	368 K nám
napísal	2408 K
napíšte	38 K nám	2366 K nám	2366 K, prosím	2399 K na	2405 K nám
naročilo	2439 hvala za K
naročite	80 K se	2413 K se na naše	2464 K se
naročnik	50 kot K	2412 že K
naročnike	2420 samo za K	2420 le za K
naročniki	50 K lahko	2452 lahko berejo le K	2452 berejo samo K	2468 K
naročnikom	2412 dostopen le K	2412 na voljo K	2412 na voljo samo K	2412 na voljo le K	2452 dostopna le K	2452 dostopna samo K	2452 dostopen le K	2452 dostopen samo K
naročnina	2440 K	2468 K
naročnino	2440 z K	2462 z K
narzędzi	2039 przy wsparciu K ai
naujienlaiškio	1722 K
naujienlaiškis	1735 mūsų K	1738 K
naujienlaiškį	1702 mūsų K	1722 K	1734 užsisakykite K	1735 mūsų K
navođenja	2323 bez K izvora
navođenje	2323 uz K izvora
nawoływał	2060 K
našeho	333 do K týmu	333 K e-shopu
našem	2312 K timu
našich	359 K zpráv	2398 K správ
neatkarīgu	1774 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1435 segíts K	1435 írjon K	1435 írj K	1435 jelezd K	1436 K adód
nemokamą	1726 K paskyrą
neobmedzený	2353 K prístup
neodpovídá	30 K za
neomezený	323 K přístup
neomezeně	299 K číst
nepiekrītat	43 K
nepriklausomą	1724 paremkite K žurnalistiką	1734 paremkite K	1735 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1134 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	368 podpořte K
nezávislá	369 K média
nezávislé	2406 K médiá
nezávislú	2405 podporte K
ngoài	2759 nội dung bên K
nguồn	2754 K ưu tiên	2754 K tin ưu tiên	2777 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2764 chịu trách K về nội dung bình luận
nhân	2760 trí tuệ K tạo
nhấn	2779 K vào đây
nhận	2735 đăng ký K bản tin	2735 đăng ký K tin	2779 đăng ký K bản tin	2779 đăng ký K tin
nhập	24 đăng K	2733 vui lòng đăng K	2733 đăng K để đọc	2733 đăng K để xem	2733 đăng K để lưu	2733 hãy đăng K để	2779 đăng K để đọc	2779 đăng K để xem
niedostępny	2019 materiał wideo jest K
niezależne	2057 wesprzyj K	2057 wspieraj K	2058 K media
niezależność	2058 K
niezależną	2058 jesteśmy K
noastră	2191 munca K
nolēma	1777 K
norāda	1777 K
nosūtīsim	57 jums K
notificações	14 as K	2080 ative as K	2080 ativar K	2080 receba K
notificările	14 K	2151 activează K
notifikácie	2379 K
notícia	2138 esta K
notícias	2074 receba as K	2074 receba K	2083 siga as últimas K
novinařina	369 naše K
novinařinu	369 nezávislou K
novinár	2367 je K	2367 , K
novinári	2406 naši K
novinárka	2367 je K	2367 , K
novinárkou	2367 je K
novinárom	2367 je K
novinář	328 je K	328 , K
novinářem	328 je K
novináři	369 naši K
novinářka	328 je K	328 , K
novinářkou	328 je K
novičke	2413 na e-K
novičnik	2421 K	2421 e-K	2465 naš e-K	2468 K
novičnika	2421 K
nuotraukų	40 K ir vaizdo
nusprendė	1737 K
nášho	2373 do K tímu
nächste	21 in diesem browser für die K	601 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2782 K
nõus	43 ei ole K?
năm	2781 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	333 našem K
obegränsad	2478 K tillgång
obećala	2349 K
obećao	2349 K
obiecał	2060 K
obiecywał	2060 K
obligāta	1750 atsauce K
oblíbené	325 K zdroje
oblíbených	325 K zdrojů
oblíbenými	325 K zdroji
obrigatórios	21 campos K são	2092 campos K são
obveščanje	2439 na naše K
obľúbené	2364 K zdroje
obľúbených	2364 K zdrojov
obľúbenými	2364 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	358 chcete K
odebírejte	303 K náš	364 K	368 K
odemkněte	299 K si
odhlásit	304 K se můžete kdykoli
odoberať	2397 chcete K
odpoveď	21 zrušiť K
odpovídal	371 K
odpověděl	371 K
odpověděla	371 K
odpověď	21 zrušit K
odpowiadał	2060 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2060 K
odpowiedziała	2060 K
odražavaju	2317 komentari K	2317 komentari ne K
odídete	2362 kým K
ofereça	2070 K este artigo
ograniczeń	1985 czytaj bez K	1985 czytaj więcej bez K
også	51 bli med du K
ogłosił	2060 K
ogłosiła	2060 K
oikaisupyynnöt	1145 K
oikaisupyyntö	1145 K
olvashatják	1432 csak előfizetők K
olvasási	0 K idő
olvasóiból	1412 K él
olvasóink	36 K	1436 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1008 danos tu K
ordenó	1011 K
ordonné	1269 a K
ortakliği	2628 iş K linkleri
orzekł	2060 K
osobních	321 ochrany K údajů	321 ochraně K údajů
osobných	2369 K údajov
ostrzegał	2060 K
ostrzegała	2060 K
ostrzegł	2060 K
otrzymywać	2047 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	371 K	2408 K
oznámila	371 K	2408 K
ozvěte	38 K se nám	67 K se nám	327 K se nám	368 K se nám
""", 'p': """
padėkite	1734 K mums
pageidaujamą	1710 K šaltinį
paklausė	1737 K
palīdzi	1764 ziedo un K	1774 K mums
palīdzību	1757 mākslīgā intelekta K	1772 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1734 K mums
parsisiųskite	1734 K
participación	957 normas de K
partnerské	74 K odkazy	346 K odkazy	2385 K odkazy
partneři	310 my a naši K
pastā	1762 e-K
pastāstiet	38 K mums	67 K mums
patronką	2037 zostań naszą K
patrões	2138 sem K
paylaşin	25 K	49 K	2631 K
paziņoja	1777 K
paziņojumus	1761 K
państwa	2017 czeka na K
pašte	1722 jūsų el. K
pažadėjo	1737 K
periódico	1009 este K	1009 nuestro K
permanència	292 sense K
persiųskite	49 K
personvernerklæring	1920 K
phê	54 mời tôi một ly cà K	2768 mời bạn một ly cà K
phóng	2756 liên hệ K viên	2758 là K viên báo	2758 là K viên của	2779 hãy liên hệ K viên
phút	0 K đọc
pidió	1011 K
pidätetään	1130 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2060 K
pisała	2060 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2305 K nam	2337 K nam na	2337 K na	2346 K nam	2426 K nam	2426 K na	2456 K nam na	2456 K na	2464 K nam
piškotke	2429 K	2457 K
piškotki	2429 K
piškotkov	2429 K	2457 K
pište	360 K na	360 K nám na
plakáton	1438 állt a K
plânge	2193 se K
pochází	330 obsah K
podcastów	2023 K
podcastů	335 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2060 K
podporovatelé	369 naši K
podporují	369 nás K
podpoře	369 díky K
podpořte	348 K	368 K nás	368 K naši	368 K naše	368 K mě
podrška	2346 vaša K
podrške	2324 bez vaše K	2347 vaše K
podršku	2346 vašu K
podržite	2324 K	2346 K nas	2346 K naš
podělte	67 K se s námi	67 K se o
podľa	2408 K
poinformował	2060 K
poinformowała	2060 K
pokračovanie	2353 pre K v čítaní
pokračování	299 K je dostupné	346 K článku níže
pokračuje	346 článek K	346 text K	2385 článok K	2385 text K
pokračujte	299 K ve čtení s
política	270 K de galetes	954 K de cookies	2090 K de cookies	2107 cobre K
pomocí	350 K ai
pomocą	2039 z K ai
pomoć	2346 vašu K
pomóż	2057 K nam
pomôžte	2405 K nám
poprosił	2060 K
poprosiła	2060 K
poprosiło	2060 K
poručila	2349 K
poručio	2349 K
poslední	357 K článek zdarma	357 K článek, který můžete
posledný	2396 K článok zadarmo
poslušajte	2455 K nas
postafiókjába	1384 K
postaládádba	79 a K	1400 a K
postaládájában	1400 ön K
posílat	341 nechte si K
posílejte	327 K nám
posíláme	57 vám K	57 K vám
potřebujeme	368 K vaši pomoc	368 K vaši podporu
používame	2369 K cookies
používá	310 tento web K
používáme	310 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2060 K
powiedziała	2060 K
powtarzał	2060 K
powtarzała	2060 K
pozostało	1985 K # %	1985 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	371 zvou K
pošaljite	49 K ga	2305 K nam	2305 K na	2346 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	327 K nám	368 K nám
pošli	49 K ho
pošlite	49 K ho	2366 K nám	2405 K nám
pošljemo	57 vam K
pošljite	49 K ga	2426 K nam	2426 K jo nam	2426 K na	2464 K nam
požádal	371 K
požádala	371 K
pracę	2058 naszą K
pranešimus	1721 K
praneškite	38 K mums	67 K mums
pranešė	1737 K
prašė	1737 K
preberať	45 K
predchádzajúceho	2400 bez K súhlasu
predplatiteľ	50 ako K	2353 už ste K	2353 ste K
predplatiteľom	80 staňte sa K	2361 K	2405 staňte sa K
predplatiteľov	2361 pre K
predplatné	2353 už máte K	2382 K	2405 kúpte K	2405 kúpte si K	2409 K
predplatného	2382 K
predplatným	2382 K	2403 s K
predplaťte	80 K si
preferată	2162 sursă K
preferované	325 K zdroje	2364 K zdroje
preferovaný	325 K zdroj	2364 K zdroj
preferovaných	325 K zdrojů	2364 K zdrojov
preferovaným	325 K zdrojem	2364 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1985 tylko dla K	2045 tylko dla K
prenumeratą	2031 z K
prenumeratę	80 kup K	1985 masz już K	2031 zamów K	2031 kup K	2031 wykup K
preporučila	2349 K
preporučio	2349 K
pretlačiť	45 K
prevziať	45 K
prečítate	2353 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2346 K se našoj	2346 K im se	2464 K se nam
pridržana	2297 sva prava K
pridržane	2419 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1737 K
prihlásenie	2354 ďakujeme za K	2380 ďakujeme za K
prihlásení	2382 po K
prihlásením	2380 K súhlasíte
prihláste	24 K	2353 K sa a čítajte	2405 K sa na odber
prihvaćate	2319 prijavom K
pripažino	1737 K
programėlėje	1720 K
programėlę	1720 K
prohlásil	371 K
prohlásila	371 K
prohlížeč	10 váš K
pronađite	2335 K nas
proposé	1246 conçu et K par
prosił	2060 K
prosiła	2060 K
pročitali	2289 da biste K
pročitate	2287 da K cijeli	2287 da K ceo
prośbę	1979 mamy do ciebie K	1979 mamy małą K
prošnjo	2423 imamo majhno K	2423 majhno K
prywatności	2001 polityka K	2001 polityce K
przeczytać	1985 aby K cały	1985 aby K ten artykuł
przeczytałaś	2026 dziękujemy, że K
przeczytałeś	2026 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	1982 K nam #%	2057 K nam	2057 K #
przekonywał	2060 K
przekonywała	2060 K
przesyłajcie	2017 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2017 K nam	2017 K je do nas	2057 K nam
przyznał	2060 K
przyznała	2060 K
przyłącz	51 K się
przyślij	2017 K nam	2017 K je do nas	2057 K nam
práca	2406 naša K
práce	369 naší K
práci	369 naši K
prácu	2406 našu K
précisé	1269 a K
préférée	1236 source K
préférées	1236 sources K
prévient	1269 K
príspevky	2378 K v diskusii
príspevok	2405 váš K
próxima	2138 nossa K
průzkumu	35 našeho K
ptá	371 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1524 blocco della K	1578 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1405 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1210 bloqueur de K	1210 bloqueurs de K	1267 sans K
publicités	1210 bloqueur de K
publicystką	2018 jest K
publicystą	2018 jest K
publikování	318 K nebo šíření
publiée	22 ne sera pas K	1215 votre adresse e-mail ne sera pas K
pytał	2060 K
pytała	2060 K
pytały	2060 K
pytań	2025 na kilka K
pyyntö	1108 pieni K
pyysivät	1170 K
pásale	1008 K esta
pásalo	49 K
päevakokkuvõte	1037 K
päätoimittaja	1139 K
päätti	1170 K
påminde	2546 K
pénzbe	1436 K kerül
pénzéből	18 olvasók K
písemného	319 bez K souhlasu
písomného	2400 bez K súhlasu
píšte	2399 K na	2399 K nám na
pódcast	34 nuestro K	1009 nuestro K
pārpublicēt	45 K
pārpublicēšana	1743 K bez	1750 K bez
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
quyên	2779 K góp ngay	2783 K góp
quyền	2751 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2060 K
radziła	2060 K
radí	371 K
rakstīja	1777 K
rappelé	1269 a K
rašykite	38 K mums	67 K mums	1734 K mums
rašė	1737 K
recibirás	57 K
reclamă	11 K
reconoció	1011 K
recordó	1011 K
recunoaște	2193 K
redacció	39 la nostra K	43 cartes a la K	281 la K t'envia	291 la nostra K
redacción	39 nuestra K	43 cartas a la K	998 la K te envía	1009 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2187 K îți trimite	2191 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2057 wesprzyj K
redaktorką	2018 jest K
redaktorė	1714 K
redaktör	2510 är K för	2510 är K på	2510 är politisk K
redaktør	414 er K på	414 er K for	414 er politisk K	1939 er politisk K	1939 er K i	1939 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2128 a K envia	2138 nossa K
reenvíalo	49 K
refusé	1212 K le dépôt
registrácii	2382 po K
registráciou	2380 K súhlasíte
registráciu	2380 ďakujeme za K
regisztrálj	1435 K ingyenesen	1435 K, hogy
regisztráljon	1435 K ingyenesen	1435 K, hogy
regisztrálnia	1432 K kell
regístrate	926 K gratis	927 K para
reinhören	529 jetzt K:
rejestrując	2028 K się
reklamlänkar	74 K	2525 K
reklamą	11 K
reklám	70 nincs K	2406 bez K
reklámok	1436 K nélkül
reportaż	2058 ten K
reporterką	2018 jest K
reportér	328 , K	2367 , K
reportérem	328 je K
reportérka	328 , K	2367 , K
reportérkou	328 je K	2367 je K
reportérom	2367 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	264 prohibida la K	289 K sense permís
reproducción	967 prohibida su K	967 prohibida la K
reprodução	2103 proibida a K	2103 K proibida	2136 K permitida desde	2136 K é permitida desde
reprodúcelo	45 K
republié	45 K	1226 K avec	1264 cet article est K
repórter	39 nosso K	2107 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1011 K
rezervăm	29 ne K dreptul
riêng	2744 chính sách quyền K tư	2771 dành K cho thuê bao	2777 quan điểm K của tác giả
rovatvezetője	1405 K
ročne	2407 K
ročně	370 K
rät	604 K
rätta	2516 K fel
rättar	2516 vi K fel
räumte	604 K ein	604 K der	604 K die
rääkis	1053 K
råber	449 K
råbte	449 K
rådde	2546 K
rådede	449 K
réagir	1216 pour K
réagissez	1266 K à
réalisation	1246 n'a pas participé à la K
rédacteur	1229 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1229 a rejoint la K	1246 n'a pas participé à sa K	1255 la K vous	1259 pour soutenir la K	1266 soutenez la K	1266 alertez la K	1267 notre K
rédactrice	1229 est K
régulièrement	1229 collabore K
réponse	21 annuler la K
répétait	1269 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1186 cet article est K	1186 ce contenu est K	1186 article K
réservée	1186 K à nos abonnés	1186 la suite est K	1188 K aux abonnés
réservés	1188 K aux abonnés	1226 tous droits K
résiliable	1268 K à tout moment
részesített	1401 előnyben K forrásként
röst	2513 ai-K
răspuns	2193 a K	2193 au K
răspunsul	21 anulează K
rằng	2782 viết K	2782 cho K
""", 's': """
sacīja	1777 K
sadržaj	9 ovaj K	2308 vanjski K	2308 spoljni K
sadržaja	9 ovog K	2308 vanjskog K	2308 prikaz ovog K	2308 prikaz K
sakė	1737 K
sanctionné	1269 a K
sandučić	79 u vaš K	2290 u vaš K
sandučiću	2290 u vašem K	2319 vašem K
sbírka	372 K
schließ	51 . K dich
schließen	51 . K sie sich	460 K sie ein abo	601 K sie ein abo
schránke	2354 vašej K
schránky	79 do vaší K	79 do vašej K	303 do vaší K	2354 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1435 K, hogy
segítségedre	1435 szükségünk van a K
según	1011 K
sentenció	1011 K
sería	999 sin ti no K
sesión	24 inicia K	24 inicie K	926 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2137 inicie K
señaló	1011 K
sfătuia	2193 K
sfătuiește	2193 K
sfătuit	2193 a K
sisällön	9 K	1141 ulkoisen K
sisältö	1112 tämä K on vain
sisältöä	1141 ulkoista K
siunčiame	57 jums K
sjefredaktør	1939 er K
sjöng	2546 K
skarży	2060 K
skarżył	2060 K się
skrzynkę	79 na twoją K	1988 na twoją K	1988 na swoją K	2028 K mailową
slažete	43 K se	43 ne K se
slobodné	2405 podporte K
slobodnú	2405 podporte K
slušajte	2335 K nas
slíbil	371 K
slíbila	371 K
sondę	2025 naszą K
sonuçlarinda	2610 google arama K
sorumluluğu	30 K
souborů	320 K cookie
souhlasíte	43 K?	341 e-mailu K	341 odesláním K	341 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2756 về hộp thư của tòa K	2768 hãy ủng hộ tòa K	2777 bằng văn bản của tòa K	2779 hãy gửi về tòa K	2779 hãy liên hệ tòa K	2779 hãy báo cho tòa K	2780 tòa K
spandér	54 K en kaffe
spolupráci	346 ve K s partnerem	2385 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2426 K nam
sportkrönikör	2510 är K
sportsredaktør	414 er K
spracovaním	2380 K osobných údajov
sprijiniți	2190 K
sprijină	2190 K-ne
správach	2365 google K
správy	2365 google K
spuneți	38 K-ne	67 K-ne	2191 K-mi mai jos
stellenbörse	528 in unserer K
stjärna	60 fält med K
straipsnį	1733 šį K	1735 visą K
stronę	2048 naszą K
stwierdził	2060 K
stwierdziła	2060 K
stáhněte	368 K si naši	368 K si náš
stálo	371 K na	371 K ve	371 K v
står	30 K för	449 K der på	1977 K det på	1977 K det i	2546 K det på
stöd	2472 med ditt K	2543 K oss	2543 K vår	2543 ditt K
stödja	2522 K oss med
stödlinjen	83 K
stödmedlem	2543 bli K
stödprenumerant	2543 bli K
stötta	2522 K oss med	2543 K oss	2543 K vår	2543 K vårt
støt	426 K os	446 K os	446 K med
støtt	1974 K oss	1974 K vår
støtte	376 med din K	376 vi har brug for din K	426 K os med	426 din K gør	446 din K	446 bliv K	1902 med din K	1952 K oss med	1974 din K
støtteabonnent	1974 bli K
støttemedlem	80 bli K	446 bliv K	1974 bli K
stāstīja	1777 K
stěžuje	371 K
subscripció	294 K
subskrybentów	1985 tylko dla K	1985 dostępna dla K	1985 dostępne dla K	2045 tylko dla K
subskrypcją	2031 z K	2053 z K
subskrypcję	1985 kup K	1985 masz już K	2028 dziękujemy za K	2031 wykup K	2057 kup K
suosikkilähteeksesi	1134 K
suosikkilähteeksi	1134 K
sursă	2186 link activ către K
suscripción	926 ya tengo una K	1008 cambia tu K	1012 K
suscríbase	80 K	1008 K
suscríbete	80 K	926 K para	926 K por	926 K en	933 K al boletín	1008 K
susțin	2178 care ne K lunar	2191 ne K lunar
susține	2190 K-ne	2190 K presa	2193 K că
susținerea	2190 K ta
susțineți	2190 K-ne
svarīgākie	1773 nedēļas K
svarīgākās	1773 nedēļas K
svěřte	327 K se nám
szerkesztője	1405 K
szerkesztőségünk	39 K	1436 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1436 K
szerzője	1405 külső K
szólított	1438 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2523 tills du K upp	2546 K
sähköpostiin	1115 suoraan K
sähköpostiisi	79 K	1116 K
sähköpostillasi	1166 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1116 K
sélection	1255 K d'articles
sélections	1186 ajouter l'article à vos K
síganos	946 K en
síguenos	946 K en	1008 K
sócio	80 seja K
sõltumatut	1050 toeta K
sõnul	1053 K
sök	2537 K nu
sökresultat	2506 K på google
söyledi	2647 K
söylediler	2647 K
söylüyor	2647 K
søg	439 K nu
søgeresultater	410 K på google
søgning	410 google-K
søk	1968 K nå
søkene	1935 google-K dine
søkeresultatene	1935 K dine på google
súhlasu	2400 bez K
súhlasíte	43 K?	2380 odoslaním K
súmate	51 K	1008 K al
süresi	0 okuma K
sütik	1406 K
sütiket	1406 K
săptămână	17 o dată pe K	2192 pe K
sīkdatnēm	1755 K	1773 K
sống	2768 nuôi K tờ báo	2768 bạn đọc nuôi K
""", 't': """
találatok	1401 google-K
tanácsolja	1438 K
tanácsolják	1438 K
tanácsolta	1438 K
tanácsolták	1438 K
tanította	1438 K
taşiyin	2631 K
teigė	1737 K
tekemään	1168 K sitä
tekijänoikeus	1130 K suojaa
tekoäly	1142 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1142 K
tekoälyn	1142 K avulla	1142 K tekemä
tekoälyä	1142 käyttää K
telefonā	1761 savā K
tesszük	22 nem K közzé
textům	355 ke všem K
teşekkürler	2644 okuduğunuz için K
thiết	2777 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2771 dành cho K bao	2771 đã là K bao	2783 K bao
thuộc	2752 bản quyền K
thành	2734 dành cho K viên	2766 bạn đã đăng ký K công	2779 trở K thành viên
tháng	2771 đọc miễn phí trong K	2781 mỗi K	2781 hàng K	2781 K đầu
thích	2754 nguồn tin ưa K	2754 nguồn yêu K
thông	14 K báo	2740 bật K báo	2740 nhận K báo	2756 bạn có K tin	2756 bạn đọc cung cấp K tin	2777 khi phát hành lại K tin	2779 hãy gửi K tin	2779 đăng ký nhận K báo	2779 hãy bật K báo
tilføjede	449 K
tillgång	2543 få fri K
tillåtet	2534 inte K att återge
tiếng	2764 K việt có dấu
tiếp	2733 để K tục đọc	2733 để đọc K	2733 đăng nhập để K tục	2768 K sức cho báo chí	2771 để K tục đọc	2779 đăng ký để đọc K	2779 hãy K sức	2779 đăng nhập để K tục
tjänst	2469 en liten K att be
tjänsten	2537 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1382 a K
toàn	20 K bộ bài	2733 để đọc K bộ	2733 đọc K bộ bài	2771 để đọc K bộ bài	2779 đăng ký để đọc K bộ
tražila	2349 K je
tražili	2349 K su
tražio	2349 K je
tretích	2369 cookies K strán
treści	9 tej K	2031 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2740 theo dõi K
trước	2764 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1405 K
turpinātu	1740 lai K lasīt
tuần	17 mỗi K	2766 bản tin hằng K của	2766 bản tin hàng K của	2781 mỗi K
tvrdí	371 K
työmme	1168 K
työtämme	1167 tue K	1168 K
tájékoztató	1391 adatvédelmi K
támogass	1435 K minket
támogasson	1435 K minket
támogathat	1412 K minket
támogatása	1412 K nélkül	1412 olvasók K nélkül	1435 az ön K
támogatásod	1435 a te K
támogatásából	1412 olvasóink K
támogatásával	1415 partnerünk K
támogatónk	1412 legyen ön is K	1412 legyél te is K
täglich	468 K per mail
tähtsamad	1049 nädala K
tärkeimmät	1166 K jutut
tästä	1153 lisää K
täällä	1108 kun kerran olet K
täältä	1153 lisää K
téléchargez	1172 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1435 K le
týden	17 každý K
týdně	370 K
týždenne	17 raz K
tłumaczy	2060 K
tłumaczył	2060 K
tłumaczyła	2060 K
třetích	330 cookies K stran
""", 'u': """
uafhængigt	447 K medie
ubegrænset	382 K adgang
udostępnij	25 K
ukarał	2060 K
ulaş	38 bize K
ulaşin	38 bize K	2612 bize K	2631 K
ulaşmak	2612 yazara K
unabhängig	582 K von unserer redaktion	582 von unserer redaktion K	595 damit wir K bleiben	602 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1543 insegna all'K
unterstütze	455 K unsere arbeit	455 K uns mit	601 K uns	601 K unsere	601 K mich	601 K meine
unterstützen	455 K sie unsere arbeit	455 K sie uns mit	455 mit einer spende K	455 können sie uns K	601 K sie uns	601 K sie unsere	601 sie können das K	601 freiwillig K	601 K sie mich	601 K sie meine	601 K uns
unterstützt	487 ihr browser K	601 K uns
unterstützung	451 ihre K	451 mit ihrer K	544 ihrer K	544 deiner K	590 mit K von ki	601 mit deiner K	601 deine K	601 eure K
upišite	77 K svoj e-mail
upozornění	307 zapněte si K	340 K
upphovsrätt	2502 skyddat enligt lagen om K
upphovsrättslagen	2502 skyddat enligt K
uprednostňované	2401 K zdroje
uprednostňovaný	2401 K zdroj
uprednostňovaných	2401 K zdrojov
upřednostňované	363 K zdroje
upřednostňovaný	363 K zdroj
upřednostňovaných	363 K zdrojů
uredništva	2419 brez dovoljenja K	2419 brez soglasja K
uredništvo	2433 v naše K	2465 naše K
uredništvu	39 našemu K	2426 pišite K
urmărește	2150 K-ne pe	2150 K-ne și pe	2151 K știrile	2190 K-ne
urmăriți	2150 K-ne pe	2190 K-ne
utilização	2090 K de cookies
utilizează	2153 K cookie
utilizăm	2153 K cookie
utánközlés	1398 K
utánközölhető	45 K
uutislähteeksesi	1134 ensisijaiseksi K
uutislähteeksi	1134 ensisijaiseksi K
uzależniać	83 hazard może K
uznał	2060 K
uznała	2060 K
uzsvēra	1777 K
użyciu	2039 przy K ai
użytkowników	2026 opiniami K
używamy	2000 K plików cookie
užsisakykite	1699 K prenumeratą
""", 'v': """
vašeho	303 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2366 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	604 K
versión	2 K en audio
verstärkung	528 suchen K
versão	2 K em áudio
vervielfältigung	504 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	492 deine e-mail-adresse wird nicht K	492 ihre e-mail-adresse wird nicht K
veröffentlichung	558 seit der K geändert	558 seit K geändert
već	2302 kad ste K tu	2348 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1145 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2758 là biên tập K của	2771 dành cho hội K
viết	2779 hãy K thư	2780 bài K này	2782 ông K	2782 bà K
você	18 sem K	2138 sem K
vollständigen	460 K artikel lesen
volontär	518 ist K
volontärin	518 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2436 K
vyhradené	2360 všetky práva K	2360 autorské práva sú K
vykřikl	371 K
vykřikla	371 K
vypočuť	2376 si môžete K
vysvetľuje	2408 K
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
válaszolta	1438 K
válaszolták	1438 K
vás	348 bez K by	369 bez K by	2387 bez K by	2406 bez K by
väitis	1053 K
väitti	1170 K
väittää	1170 K
välise	1030 K sisu
våre	1974 meld deg på K
vårt	1910 meld deg på K	1974 meld deg på K
vær	51 K med
védekezett	1438 K
véli	1438 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2406 K vám
vēlamo	1751 K avotu
vēstkopai	1762 K
vēstulei	1762 ziņu K
vědět	38 dejte nám K	67 dejte nám K	327 dejte nám K	368 dejte nám K
všetkým	2394 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2373 náš K
webinář	333 náš K
według	2060 K
weißt	517 K du mehr
wezwał	2060 K
wiadomościach	2048 google K
wołali	2060 K
wołał	2060 K
wołała	2060 K
wpłata	2037 każda K	2057 twoja K
wpłatom	2058 dzięki K
wpłać	2057 K
wspierającym	2057 zostań K
współpracy	2034 we K z partnerem
wyjaśnia	2060 K
wypisać	1988 K się w każdej chwili
wyrażam	1989 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2017 K nam	2017 K je do nas
wzywał	2060 K
wzywała	2060 K
wöchentlichen	472 K newsletter
właściciela	2058 nie mamy K
""", 'y': """
yazdiğimiz	2641 daha önce K haber
yazmişti	2647 diye K
yhteistyössä	1154 K mainostajan
yönetmenidir	2614 genel yayin K
""", 'z': """
zaakceptować	2019 K pliki cookie
zaapelował	2060 K
zaapelowała	2060 K
zachęcali	2060 K
zachęcano	2060 K
zachęcał	2060 K
zachęcała	2060 K
zadaním	2380 K e-mailu
zadržana	2297 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	341 K e-mailu
zagłosuj	2042 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2324 K vama	2347 K vama
zakázané	2360 šírenie je K
založte	368 K si účet
zamknutý	2353 článok je K
zamčený	299 článek je K
zapisując	2028 K się
zapowiedział	2060 K
zapowiedziała	2060 K
zapytał	2060 K
zapytała	2060 K
zastrzeżone	2012 wszelkie prawa K	2012 wszystkie prawa K
zawołał	2060 K
zawołała	2060 K
zašlete	327 K nám
zašlite	2366 K nám
zaželen	2459 K vir
zaželene	2459 K vire
zaželeni	2459 K vir
zbiórka	2061 K
zbývá	299 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2022 do naszego K
zewnętrzna	2019 treść K
zewnętrzne	9 treści K	2000 treści K	2019 treści K
zewnętrznej	9 treści K	2019 treści K
zewnętrznych	9 treści K
zgłoś	2017 K go nam	2057 K nam
ziņas	1773 mūsu K
znać	38 daj nam K	67 daj nam K	2049 daj nam K	2057 daj nam K
zněl	371 K
zněla	371 K
znělo	371 K
zobrazení	330 K tohoto obsahu	330 K obsahu
zobrazený	60 e-mail nebude K
zostań	2057 K z nami
zpracováním	304 souhlasím se K	311 K osobních údajů
zprávy	326 google K
zprávách	326 google K
zpívali	371 K
zugänglich	545 frei K
zunächst	504 dieser artikel erschien K
zurück	574 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2402 K
získávejte	364 K
zł	2031 za # K	2031 od # K	2059 od # K
złotówka	2037 każda K	2058 każda K
""", 'á': """
állt	1438 ez K
állítja	1438 K
átvehető	45 K
""", 'ä': """
ägare	2522 inga rika K
ähnliches	517 K erlebt
ändå	2469 nu när du K är här
äpp	1035 K
äppi	1035 K
""", 'å': """
åndsverkloven	1931 beskyttet av K
året	448 om K
återges	2502 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2618 bizimle K
çalişmalarimiz	2645 K
çağrisinda	2647 K bulundu
çerezler	2599 K kullan
çerezlere	2616 K
çerezleri	2599 K kullan	2616 K	2642 K kabul
çözün	2631 K
""", 'é': """
échanos	1008 K una mano	1008 K un cable
écris	38 K-nous	67 K-nous
écrit	1229 K pour	1269 a K
écrivain	1229 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1266 K-nous
électronique	1195 dans votre boîte aux lettres K
énekelték	1438 K
équipe	1267 notre K
értesítéseket	14 K	1411 K
értesüljön	1411 K elsőként
étoile	60 champs avec une K
évente	1437 K
""", 'í': """
ígérte	1438 K
ígérték	1438 K
írta	1438 K
""", 'î': """
îmbia	2193 K
îndemna	2193 K
îndemnat	2193 a K
îndemnau	2193 K
întrebat	2193 a K
întrebau	2193 K
""", 'õ': """
õpetas	1053 K
""", 'ö': """
öffnen	474 app K
önemli	2642 günün en K
önerdi	2647 K
önskad	2506 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1436 független K	1436 a jó K
újságírásunk	1436 K
újságíróink	1436 K
újságíróinkkal	1434 K
újságíróinknak	39 K
újságírója	1405 K
última	946 siga la K hora	946 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	505 K von	583 von der agentur K	583 deutschen presse-agentur K
übersicht	511 K	567 diese K wurde
ücretsiz	15 K haber	15 K makale	2629 K üye olun
ügyfelünk	1434 K
ühendust	38 võta meiega K	67 võta meiega K	1050 võta K
ütles	1053 K
ütlesid	1053 K
üyeliği	2624 bülten K
üzente	1438 K
üzenték	1438 K
üçüncü	2616 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2335 K nas
čitalaca	43 pisma K	2324 uz podršku K	2342 K	2347 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2342 K	2347 naši K
čitatelia	2404 K	2406 naši K
čitatelja	43 pisma K	2324 uz podršku K	2342 K	2347 naših K	2347 uz podršku K
čitatelji	36 naši K	2342 K	2347 naši K
čitateljima	2342 K
čitateľom	18 vďaka K	2404 K
čitateľov	36 našich K	2387 vďaka podpore K	2404 K	2406 našich K	2406 vďaka podpore K
članak	20 cijeli K	2302 svidio vam se K	2320 cijeli K	2320 ceo K	2347 ovaj K
člancima	2331 svim K
članek	2423 vam je bil K všeč	2465 ta K
člankov	2451 do vseh K
členem	80 staňte se K	368 staňte se K
členom	2405 staňte sa K
článek	20 celý K	295 líbil se vám K	299 celý K za	343 celý K	369 tento K	369 líbil se vám K
článkom	2382 všetkým K	2394 k všetkým K	2394 ku všetkým K
článku	20 celého K
články	369 naše K
článků	343 limit K
článkům	343 všem K	355 ke všem K
článok	20 celý K	2362 páčil sa vám K	2382 celý K	2406 tento K
čtenáři	366 K	369 naši K
čtenářů	36 našich K	43 listy K	348 díky podpoře K	366 K	369 našich K	369 na podpoře K	369 díky podpoře K
čtenářům	18 díky K	36 našim K	366 K
čtení	0 doba K
čtěte	359 K nás
číst	369 K dál bez
čítajte	2398 K nás	2405 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2405 K, že nás čítate
""", 'đ': """
đây	2779 bấm vào K
đóng	2779 K góp của bạn	2779 hãy K góp
đăng	45 K lại	2766 cảm ơn bạn đã K ký	2766 bằng việc K ký, bạn	2779 K ký để đọc bài
đường	2756 K dây nóng của tòa soạn	2756 K dây nóng của báo	2779 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2771 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2407 K sumou
""", 'ř': """
řekl	371 K
řekla	371 K
říká	371 K
""", 'ś': """
śledztwa	2058 nasze K
śledztwo	2058 to K
śledź	1996 K nas na	2057 K nas
śpiewali	2060 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2647 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2305 K nam
šaukė	1737 K
šiandien	1724 aukokite K
šodien	1764 ziedo K
""", 'ź': """
źródło	2012 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2060 K
""", 'ž': """
žalio	2349 K se
želene	2459 K vire
želeni	2424 K vir
željene	2303 K izvore
željeni	2303 K izvor
žiadny	71 K spam
žurnalistai	1735 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1714 K
žurnalistika	369 naše K	369 nezávislá K	1735 K kainuoja	1735 gera K	2406 nezávislá K
žurnalistiku	369 nezávislou K	2406 nezávislú K
žurnalistiky	369 nezávislé K
žurnalistė	1714 K
žurnāliste	1754 K
žurnālisti	1775 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1775 neatkarīga K	1775 K maksā	1775 laba K
žurnālistiku	1764 atbalsti neatkarīgu K	1775 neatkarīgu K
žurnālists	1754 K
žádal	371 K
žádala	371 K
žádali	371 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	662 χωρίς K
άρθρα	668 τα K μας
άρθρο	668 αυτό το K
""", 'έ': """
έγγραφη	662 χωρίς K άδεια
έγραφαν	670 K
έγραφε	670 K
έγραψε	670 K
έλεγαν	670 K
έλεγε	670 K
έρευνά	640 K μας
έρευνές	668 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	630 K σου πηγές	630 K σας πηγές	630 K πηγές
αγαπημένη	630 K πηγή
ακολουθήστε	614 K μας	667 K μας
ακολουθείστε	614 K μας
ακόμη	651 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	670 K
αναγνωστών	665 K
αναγνώστες	18 χάρη στους K	665 K	668 οι K μας
αναδημοσίευση	45 K	624 απαγορεύεται η K	624 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	625 K χωρίς
ανεξάρτητη	667 ενισχύστε την K
ανταποκρίτρια	633 είναι K
ανταποκριτής	633 είναι K
απάντησαν	670 K
απάντησε	670 K ο	670 K η
απάντησης	21 ακύρωση K
απαγορεύεται	625 K η αντιγραφή	625 K η αναπαραγωγή
αποδεχθείτε	635 K τα cookies
αποδεχτείτε	635 K τα cookies
απορρήτου	627 πολιτική K
από	646 K # €
αρθρογράφος	633 είναι K
αρχισυντάκτης	633 είναι K
αρχισυντάκτρια	633 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	638 ηλεκτρονικό μας K
βοηθήστε	667 K μας
βοηθούν	668 μας K
βρείτε	614 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	667 K μέλος	667 K κι εσείς
γνώσεις	641 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	632 K μας	667 K μας
γραπτή	662 χωρίς K άδεια
""", 'δ': """
δήλωσαν	670 K
δήλωσε	670 K ο	670 K η	670 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	668 οι K μας
δημοσιογράφος	633 είναι K	633 , K	633 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	668 η K μας	668 ανεξάρτητη K	668 η ανεξάρτητη K
δημοσκόπησή	640 K μας
δημοσκόπηση	640 στη K
διαβάσετε	609 για να K ολόκληρο
διαβεβαίωσε	670 K
διαμαρτυρήθηκε	670 K
διαφήμιση	11 τη K	649 μετά τη K
διαφημίσεις	70 χωρίς K	668 χωρίς K
διαφωνείτε	43 K
διεύθυνση	612 τη K email	612 η K email	645 K email	645 K e-mail
δικαιώματος	624 με επιφύλαξη παντός K
διοργανωτές	670 καλούν οι K
δουλειά	668 η K μας
δωρεά	651 κάντε μια K	667 η K σας	667 κάντε μια K	671 K
δωρεάν	15 K άρθρα	646 K άρθρα
δωρεές	671 K
""", 'ε': """
είμαστε	668 K μια μικρή
είπαν	670 K
είπε	670 K
εβδομάδα	17 κάθε K	669 την K
εγγραφή	645 με την K σας
εγγραφείτε	610 K για να	646 K δωρεάν	667 K δωρεάν	667 K τώρα	667 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	611 στα K σας
εκδήλωσή	638 K μας
εκφράζουν	643 τα σχόλια K	643 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	615 K τις ειδοποιήσεις	617 K τη javascript
ενημερωτικά	612 K δελτία
ενημερωτικό	78 το K δελτίο	612 K δελτίο
ενημερώστε	632 K μας
ενισχύστε	651 K	667 K μας
ενσωματωμένο	635 K περιεχόμενο
εξήγησε	670 K
επανέλαβε	670 K
επαναλάμβανε	670 K
επιβεβαιώστε	645 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	632 K μαζί μας	632 K με τον συντάκτη	632 K με τη συντάκτριά	632 K με τη συντάκτρια	632 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	670 K
επιστολή	43 την K σας
ερωτηματολόγιο	642 το K
εσάς	651 χάρη σε K	668 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	646 με # K
ευχαριστούμε	645 K για την εγγραφή	667 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	670 K
ζήτησε	670 K ο	670 K η	670 K στο	670 K από
ζητούσαν	670 K
ζητούσε	670 K
""", 'η': """
ηλεκτρονικό	638 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	670 K
ισχυρίστηκε	670 K
""", 'κ': """
κάλεσε	670 K ο	670 K η
κάνε	62 K μου tag
κάνοντας	645 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	83 K εθισμού
καλούσαν	670 K
καλούσε	670 K
κανάλι	668 το K μας
κατάστημά	638 στο K μας
κατήγγειλε	670 K
καταγγέλλει	670 K
καταγγελία	632 κάντε μας την K
κατεβάστε	615 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	640 το K	640 στο K	640 το K μας
κυκλοφορεί	638 K το νέο τεύχος
κυριότερες	645 τις K ειδήσεις
""", 'λ': """
λάβετε	663 K
λέει	670 K
λαμβάνεις	660 θέλεις να K
λαμβάνετε	660 θέλετε να K	663 K
""", 'μ': """
μήνα	669 τον K	669 το K	669 ανά K	669 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	646 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	653 με τεχνητή K	653 από τεχνητή K
νοημοσύνης	653 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	609 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	646 K το άρθρο
ομάδα	638 στην K μας	667 ελάτε στην K	668 η K μας
""", 'π': """
παράκληση	629 έχουμε μια μικρή K	629 μια μικρή K
παραδέχεται	670 K
παραδέχθηκε	670 K
παραδέχτηκε	670 K
παρακάλεσε	670 K
παρακαλούσαν	670 K
παρακαλούσε	670 K
πατώντας	645 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	635 εξωτερικού K
περιεχόμενο	9 αυτό το K	635 αυτό το K	635 το K αυτό	635 εξωτερικό K
πολιτική	627 K cookies
πρέπει	635 δείτε το βίντεο K
προέτρεπαν	670 K
προέτρεπε	670 K
προέτρεψε	670 K
προειδοποίησε	670 K
προειδοποιεί	670 K
προσπάθειά	667 ενισχύστε την K
προσωπικών	627 K δεδομένων
προτεινόμενη	630 K πηγή
προτιμώμενες	630 K πηγές
προτιμώμενη	630 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	658 K σε όλα
πρόσθεσαν	670 K
πρόσθεσε	670 K ο	670 K η
πρώτο	646 τον K μήνα
πρώτος	669 K μήνας
""", 'ρ': """
ρεπορτάζ	668 το K μας	668 αυτό το K
ρωτούσαν	670 K
ρωτούσε	670 K
ρώτησαν	670 K
ρώτησε	670 K ο	670 K η
""", 'σ': """
σημαντικότερες	645 τις K ειδήσεις
σημείωσε	670 K ο	670 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	667 K μας
στήριξή	651 χωρίς τη K	667 η K σας	667 τη K σας	668 χωρίς τη K
στήριξη	651 χάρη στη K	668 χάρη στη K
στείλε	38 K μας	67 K μας	632 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	632 K μας	667 K μας
στηρίξτε	651 K	667 K μας	667 K την	667 K το	667 K τη
συγκατάθεση	635 K για cookies
συμβουλεύει	670 K
συμβούλευε	670 K
συμβούλευσε	670 K
συμβούλεψε	670 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	638 K μας
συνέδριό	638 K μας
συνέστησε	670 K
συνδεθείτε	24 K	610 K για να
συνδρομή	646 με K	646 K από	664 με K	671 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	609 διαθέσιμο μόνο σε K	609 διαθέσιμο σε K	628 μόνο για K	628 μόνο σε K	667 γραφτείτε K	668 οι K μας	671 K
συνδρομητής	50 ως K	80 γίνετε K	609 είστε ήδη K	667 γίνετε K
συνεργασία	649 σε K με χορηγό	649 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	649 συνδέσμους K
συνεχίζεται	649 K παρακάτω
συνεχίσετε	609 για να K την ανάγνωση	609 να K την ανάγνωση
συνεχίσουμε	668 να K
συνεχίστε	609 K την ανάγνωση
συνιστούσε	670 K
συντάκτης	633 είναι K
συντάκτρια	633 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	643 στα K
σύμφωνα	670 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	659 K δωρεάν άρθρο
τραγουδούσαν	670 K
τόνιζε	670 K
τόνισε	670 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	670 K
υποσχέθηκε	670 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	629 αφού K ως εδώ
φωνάζει	670 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	629 πριν K
φώναζαν	670 K
φώναζε	670 K
φώναξαν	670 K
φώναξε	670 K
""", 'χ': """
χάνετε	660 μη K
χρήσης	627 όροι K	645 όρους K
χρειαζόμαστε	667 K τη βοήθειά σας
χρησιμοποιεί	618 K cookies
χρησιμοποιούμε	617 K cookies
χρόνο	669 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	656 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	640 στην K
""", 'а': """
абонамент	161 вече имате K	192 с K	192 K за	212 с K	219 K
абонамента	190 с K си	190 благодарим за K
абонат	50 като K	159 вече сте K
абонати	171 само за K	219 K
абонатите	50 K могат
абонирайте	80 K се	159 K се, за да	162 K се за бюлетина	215 K се
абонирането	190 с K
авторизованные	2248 только K
авторизованным	2248 K пользователям
авторизовані	2695 лише K
авторизуйтесь	24 K
авторкою	2683 зв'язатися з K
автором	2683 зв'язатися з K
автору	54 на каву K	2236 пишите K
адрес	21 имейл K няма	190 имейл K
адреса	190 имейл K
адресою	2716 пишіть за K
адресу	2268 пишите по K
азартних	83 участь в K іграх
азартных	83 участие в K играх может вызвать
анкета	186 нашата K	186 кратка K
анкетата	187 K
анкету	2247 K	2694 K
анонимно	2236 K
афилиейт	195 K линкове
""", 'б': """
бажаних	2680 K джерел
безкоштовна	2714 остання K стаття
безкоштовний	2690 наш K вебінар	2698 K акаунт	2714 останній K матеріал
безкоштовних	2698 ліміт K	2698 K статей
безкоштовні	15 K статті	2698 K статті
безлимитный	2203 K доступ
безплатен	183 нашия K уебинар
безплатна	206 последна K статия
безплатни	15 K статии	192 K статии
безплатно	192 K, за
бесплатная	2266 последняя K статья
бесплатные	15 K статьи	2251 K статьи
бесплатный	2242 наш K вебинар	2251 K аккаунт	2266 последний K материал
бесплатных	15 K статей	2251 лимит K	2251 K статей
бисквитки	180 K	210 K
бисквитките	180 K	210 K
благав	2728 K
благала	2728 K
благали	2728 K
благодарение	18 K на читателите	198 K на вас	198 K на вашата	216 K на вас
благодарим	190 K ви, че се
благодаря	2257 K донатам	2281 K вам	2281 K вашей
блокировщик	2216 отключите K	2216 K рекламы
блокувальник	2665 K реклами
бот	39 наш K
браузер	10 ваш K	2229 ваш K	2675 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	162 нашия K	191 K	216 нашия K	219 K
бюлетина	78 за K	162 K ни	162 запишете се за K	191 K
бюлетини	191 K
бяхте	42 K ли там
""", 'в': """
вайбері	2681 K
вайбър	16 K	175 K
ватсапе	2234 K
вашата	163 на K поща
введите	77 K адрес
вебинар	2242 наш K
вебінар	2690 наш K
взывал	2283 K
видео	9 это K	40 фото и K
виділіть	2679 K
визнав	2728 K
визнала	2728 K
визнає	2728 K
викала	218 K
викаха	218 K
викаше	218 K
викна	218 K
використання	2675 K cookie	2704 будь-яке K матеріалів	2704 K матеріалів сайту
використанні	2673 при K матеріалів
використовує	2666 K cookie
використовуємо	2665 K cookie
вимагав	2728 K
вимагала	2728 K
вимагали	2728 K
випуск	2692 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2728 K
вк	2234 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2234 K
влезте	24 K
вміст	9 цей K
внескам	2705 завдяки K	2726 завдяки K
внесок	2725 ваш K
войдите	24 K	2204 K, чтобы
вотсапе	2234 K
вотсапі	2681 K
впн	64 без K
всеки	198 K лев
встановіть	2659 K додаток
въведете	77 K имейла си
възпроизвеждането	197 K
выделите	2219 K ее	2219 K текст
выпуск	2245 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2728 K
відповідав	2728 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2728 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	218 K
гласил	2283 K
гласила	2283 K
гласит	2283 K
гласувайте	203 K
гледайте	208 K ни
говорил	2283 K
говорила	2283 K
говорили	2283 K
говорит	2283 K
год	2282 в K
годишно	217 K
голосуйте	2262 K	2710 K
гривень	2727 # K
грн	2727 # K
група	209 viber K
гукав	2728 K
гукали	2728 K
гукнув	2728 K
гукнула	2728 K
гіперпосилання	2673 K обов
""", 'д': """
дальше	2203 чтобы читать K
дарение	215 вашето K	217 с K	219 K
дарения	219 K
дарете	198 K	215 K ни
джерела	2680 обрані K	2680 бажані K
джерелом	2680 основним K	2680 бажаним K
дзен	2234 K
дзене	2234 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	218 K
добавил	218 K	2283 K
добавила	218 K	2283 K
добавьте	2213 K нас в
добавя	218 K
додав	2728 K
додала	2728 K
додатку	84 у нашому K
додає	2728 K
дозволить	2725 ваша підтримка K
дозволяється	2704 матеріалів K лише
долучайтесь	51 K	2725 K до нас	2725 K до нашої	2725 K до нашого	2725 K до спільноти	2725 K до читачів
долучайтеся	51 K	2725 K до нас	2725 K до нашої	2725 K до нашого	2725 K до спільноти	2725 K до читачів
донат	2280 ваш K	2725 ваш K	2729 K
донатам	2705 завдяки K
донати	2729 K
донатом	2727 K
донаты	2284 K
допомагає	2725 ваша підтримка K
допомога	2725 нам потрібна ваша K
допомогою	2707 за K ші
допоможе	2726 K нам
допоможуть	2705 K нам працювати	2726 K нам
допускается	2256 материалов K только
доступ	2251 полный K	2698 повний K
достъпен	159 K за абонати
достъпна	159 K за абонати
достъпно	159 K за абонати
дочитали	2195 вы K до конца	2649 ви K до кінця
дочитати	2655 щоб K
дочитать	2203 чтобы K	2251 K
""", 'е': """
евро	192 за # K
ежедневную	2206 K рассылку
ежемесячно	2282 K
ежемесячное	2280 оформите K
ежемесячный	2257 K донат
еженедельную	2206 K рассылку
електронна	163 вашата K поща
електронної	2697 адресу K пошти
електронну	2697 K адресу	2697 K пошту
епизод	185 K
епизода	185 K
""", 'ж': """
жаловалась	2283 K
жаловался	2283 K
жалуются	2283 K
жодного	71 K спаму
журналист	178 е K	178 - K	178 , K	2237 - K	2237 , K
журналисти	216 нашите K
журналистика	216 независимата K	216 независима K	216 нашата K	2281 независимая K
журналистике	2281 независимой K
журналистики	2281 независимой K
журналистику	2281 независимую K
журналистка	178 е K	178 , K	2237 - K	2237 , K
журналисты	2281 наши K
журналіст	2685 - K	2685 , K
журналістам	39 нашим K
журналісти	2726 наші K
журналістика	2726 незалежна K
журналістику	2726 незалежну K	2726 якісну K
журналістка	2685 - K	2685 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2659 K застосунок
завантажте	2659 K додаток
завдяки	2705 існує K	2726 K вам	2726 K вашій
зависимост	83 хазартът създава K
задонатьте	2280 K	2725 K
задължителните	21 K полета
зазначив	2728 K
зазывал	2283 K
закликав	2728 K
закликала	2728 K
закликали	2728 K
закончились	2203 бесплатные статьи K
залишає	29 K за собою право
залишилося	2656 K #%	2656 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2220 K ошибку
замолчим	2281 мы не K
запазени	169 всички права K
запевняв	2728 K
запевняла	2728 K
запевняє	2728 K
записи	58 новые K на почту
запитав	2728 K
запитала	2728 K
запитань	2694 на кілька K
запишете	162 K се за нашия
зарегистрированные	2248 только K
зарегистрированным	2203 доступен только K
зарегистрированы	2203 уже K
зарегистрируйтесь	2204 K, чтобы	2251 бесплатно K	2251 K бесплатно	2280 K бесплатно	2280 K, чтобы читать
зареєстровані	2695 лише K	2695 тільки K
зареєструйтесь	2656 K, щоб	2698 безкоштовно K	2698 K безкоштовно	2725 K безкоштовно	2725 K, щоб читати
зареєструйтеся	2698 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2677 нашому K
застосунок	2659 завантажте K	2677 наш K	2677 мобільний K	2725 завантажте K і	2725 завантажте K та
захищено	2673 усі права K
захищені	2673 усі права K	2673 всі права K
защищенной	2236 K формой
защищены	2227 все права K
защищённой	2236 K формой
заяви	218 K
заявив	2728 K
заявил	218 K	2283 K
заявила	218 K	2283 K	2728 K
заявили	2283 K	2728 K
заявиха	218 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2195 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2679 якщо ви K
знанията	186 K си
зобов	2728 K'язав
зовнішнього	2687 K вмісту	2687 K контенту
зовнішній	2687 K вміст	2687 K контент
зробіть	2653 K внесок	2725 K внесок у	2725 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2233 K
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
иностранного	2227 выполняющим функции K агента
иностранным	2281 K агентом
инстаграм	175 K
искусственного	2259 с помощью K интеллекта
искусственным	2259 K интеллектом
использование	2229 K cookie	2239 K cookie	2256 любое K материалов	2256 K материалов сайта
использовании	2227 при K материалов	2256 полном или частичном K	2256 частичном K материалов
используем	2216 K cookie
использует	2217 K cookie
источники	2233 избранные K	2233 любимые K
источников	2233 избранных K	2270 избранных K
источником	2233 основным K
исчерпали	2203 K лимит
""", 'к': """
каждое	17 K утро
каждый	2282 K месяц
каже	2728 K
каза	218 K
казав	2728 K
казал	218 K
казала	218 K	2728 K
казали	2728 K
казаха	218 K
казва	218 K
казвал	218 K
казвала	218 K
канал	209 viber K	2281 наш K	2726 наш K
канала	2281 нашего K
каналу	2726 нашого K
колумнист	2237 - K	2237 , K
колумніст	2685 - K
колумністка	2685 - K
команде	2242 к нашей K
команди	2690 до нашої K
коментар	6 залишити K
коментарите	85 в K	188 K под
коментарях	85 у K	85 в K	2674 у K	2674 в K
коментатор	178 е K
коментиране	188 правила за K	188 правилата за K
коментирате	6 за да K	188 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2219 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2228 в K
комментировать	6 K
контент	9 этот K	9 цей K	2239 внешний K
контента	9 этого K	2239 внешнего K
контенту	9 цього K
конференцию	2242 нашу K
конференция	183 нашата K
конференцію	2690 нашу K
конфиденциальности	2216 политикой K	2229 политика K
конфіденційності	2665 політикою K	2675 політика K
копирование	2256 K материалов сайта
кореспондент	178 е K	178 , K	2685 - K	2685 , K
кореспондентка	2685 - K	2685 , K
короткий	2247 K опрос
корреспондент	2237 - K	2237 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2728 K
крикнул	2283 K
крикнула	2283 K	2728 K
кричав	2728 K
кричал	2283 K
кричала	2283 K	2728 K
кричали	2283 K	2728 K
кричит	2283 K
""", 'л': """
лв	192 за # K
лев	192 за # K
лева	192 за # K	217 K
лекцию	2242 нашу K
лекцію	2690 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	183 нашия онлайн K	183 нашия K
магазина	183 онлайн K ни	2242 нашего K
магазине	2242 в нашем K	2242 в нашем интернет-K
магазину	2690 нашого K
магазині	2690 у нашому K	2690 в нашому K	2690 нашому інтернет-K
материал	2219 обсудить K	2239 внешний K	2272 K создан	2281 этот K
материалам	2264 ко всем K
материалы	2281 наши K
матеріал	2726 цей K
матеріали	2726 наші K
матеріалів	2704 копіювання K сайту	2704 K посилання обов'язкове	2712 до всіх K	2712 до усіх K
мероприятие	2242 наше K
месенджері	2681 K
месец	217 на K	217 всеки K
месечно	217 K
мессенджере	2234 K
месте	42 вы были на K
месяц	2282 в K
мобільний	2677 K додаток
молба	173 имаме малка K	173 имаме K към вас
молел	218 K
молела	218 K
молеха	218 K
молеше	218 K
місці	42 ви були на K
місяць	2727 на K	2727 перший K
""", 'н': """
навчання	48 K ші
нагадав	2728 K
нагадала	2728 K
наголосив	2728 K
наголосила	2728 K
надпис	218 такъв K
надпись	2283 такая K
надсилайте	2683 K нам	2683 K її	2683 K їх нам	2684 K фото	2684 K відео	2684 K свої	2725 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2680 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2683 K нам	2683 K їх нам	2684 K фото	2725 K нам
нажимая	2250 K кнопку	2250 K на кнопку	2250 K "
нажмите	2219 K ctrl
намерете	208 K ни
напис	2728 такий K
написа	218 K
написав	2728 K
написал	2283 K
написала	2283 K	2728 K
написано	2283 было K	2728 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2236 K нашему	2236 K нашей	2236 K автору	2236 K нам	2280 K нам
напишіть	38 K нам	67 K нам	2683 K нашому	2683 K нашій	2683 K автору	2683 K авторці	2683 K нам	2725 K нам
напомнил	2283 K
напомнила	2283 K
направете	215 K дарение
настоя	218 K
настоява	218 K
настоявал	218 K
натискайки	190 K
натискането	190 с K
натискаючи	2697 K кнопку	2697 K на
нашем	2219 в K чате
нашия	183 към K екип	183 в K екип	186 K куиз	186 K тест
небольшая	2195 K просьба
неделю	17 раз в K	17 каждую K	2282 в K
независимата	215 подкрепете K
независими	216 K медии
независимую	2198 поддержите K	2280 поддержите K
независимые	2281 K медиа
незалежні	2726 K медіа
нейросети	2259 с помощью K
несколько	2247 на K вопросов
никакого	71 K спама
новинами	2662 стежте за K
новини	175 google K	2681 google K
нуждаем	215 K се от вашата
нужна	2257 K ваша
нюзлетър	191 K
""", 'о': """
обеща	218 K
обещал	218 K	2283 K
обещала	2283 K
обещали	2283 K
обозреватель	2237 - K	2237 , K
обраних	2680 K джерел
обучения	48 K ии
объявил	2283 K
объявила	2283 K
объяснил	2283 K
объяснила	2283 K
объясняет	2283 K
объяснял	2283 K
объясняла	2283 K
обязал	2283 K
обязательна	2227 гиперссылка K	2256 материалов ссылка K	2256 ссылка на источник K
обязательные	21 K поля	2219 K поля
обясни	218 K
обяснил	218 K
обяснила	218 K
обяснява	218 K
обіцяв	2728 K
обіцяла	2728 K
обіцяли	2728 K
огледален	64 K сайт
оглядач	2685 - K	2685 , K
оглядачка	2685 - K	2685 , K
оголосив	2728 K
ограничений	2203 читайте без K
одноклассниках	2234 K
одному	2697 в K листі
опечатку	2219 нашли K
опитування	2694 наше K	2694 коротке K
опитуванні	35 нашому K	2694 K читачів	2694 нашому K	2694 в K
оприлюднюватиметься	22 не K	2668 ваша e-mail адреса не K
опрос	35 наш K	2247 наш K
опросе	35 нашем K	2247 нашем K	2247 в K
опубликован	22 не будет K	2219 ваш адрес email не будет K
организаторите	218 канят K
организаторы	2283 зовут K
організатори	2728 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2250 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2204 K #%	2204 K # %
отбележете	62 K ме
ответил	2283 K
ответила	2283 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2283 K
отвечала	2283 K
отговори	218 K той	218 K тя
отговорил	218 K
отговорила	218 K
отговориха	218 K
отговорност	30 не носи K
отменить	21 K ответ	2282 K в любой момент
отметил	2283 K
отметила	2283 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2206 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2236 K их нам	2280 K нам
отримувати	2715 хочете K
отримуйте	2719 K
очакваме	176 K вашите
ошибку	2220 нашли K
оштрафовал	2283 K
оштрафовала	2283 K
оштрафував	2728 K
""", 'п': """
партнером	2254 совместно с K	2702 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2254 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2702 K посилання
партнеры	2216 мы и наши K
партньорски	195 K линкове
партнёром	2254 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2254 K ссылки
партнёрским	74 K ссылкам
патроном	2280 станьте K
пееха	218 K
пели	2283 K
первый	2282 K месяц	2282 рубль в K
переведите	2280 K нам
перевірте	2694 K себе	2697 K пошту
передплатник	50 як K	2655 уже K	2655 вже K
передплатникам	2655 доступний лише K	2655 доступна лише K	2655 доступно лише K
передплатники	50 K можуть	2713 лише K	2713 тільки K
передплатників	2655 тільки для K
передплатою	2655 доступна за K	2655 доступний за K	2698 за K	2720 з K
передплату	80 оформіть K	2698 K за	2725 оформіть K
передплатіть	80 K
передрук	45 K	2678 K
передруковувати	45 K
передруку	2678 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2232 K
перепечатке	2232 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2676 K даних
персональных	2230 K данных
писав	2728 K
писал	2283 K
писала	2283 K	2728 K
писати	2726 нам K
писменото	197 без K съгласие
письме	2250 в одном K
письменного	2271 без K согласия
письмової	2718 без K згоди
питаха	218 K
питаше	218 K
пишете	38 K ни	67 K ни	176 K ни	177 K на	215 K ни
пишеше	218 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2236 K нам	2268 K на	2280 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2683 K нам	2716 K на
платной	2203 в K версии
побачили	2724 K помилку
повний	20 K текст	2698 K текст
повтаря	218 K
повтаряше	218 K
повторював	2728 K
повторює	2728 K
повторяет	2283 K
повторял	2283 K
повторяла	2283 K
повідомив	2728 K
повідомила	2728 K
повідомили	2728 K
повідомте	38 K нам	67 K нам	2683 K нам	2683 K нас	2725 K нам
подайте	177 K сигнал
поддержать	2280 K нас	2280 K редакцию	2280 K нашу
поддерживайте	2280 K нас	2280 K нашу
поддержите	2198 K нашу	2198 K нас	2257 K	2280 K нас	2280 K нашу	2280 K редакцию	2280 K проект	2280 K автора	2280 K наш
поддержка	2199 ваша K	2280 ваша K поможет	2280 ваша K помогает	2280 ваша K позволит
поддержке	2254 при K партнёра	2254 при K партнера	2257 благодаря вашей K	2281 вашей K
поддержки	2281 без вашей K	2281 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	218 K
подканяха	218 K
подканяше	218 K
подкаст	34 наш K	34 нашия K	185 K	216 нашият K	2245 K	2281 наш K	2692 K	2726 наш K
подкаста	185 K	2245 K	2281 нашего K
подкасте	34 нашем K	2245 K
подкасти	34 наші K	185 K	2692 K
подкастов	2245 K
подкасту	2692 K
подкастът	185 K
подкасты	2245 K
подкасті	34 нашому K	2692 K
подкастів	2692 K
подкрепа	198 с вашата K	198 вашата K	215 вашата K	216 вашата K
подкрепата	195 с K на партньор
подкрепете	198 K	215 K ни	215 K нашата
подкрепяйте	215 K ни
подписаны	2203 уже K
подписка	2203 уже есть K	2284 K
подписке	2203 доступен только по K	2203 доступна по K	2203 доступен по K	2251 по K
подписки	2284 K
подпиской	2276 с K
подписку	80 оформите K	80 оформить K	2203 оформить K	2203 оформите K	2250 спасибо за K	2251 K за	2280 оформите K	2280 оформить K
подписчик	50 как K	2203 уже K	2203 вы уже K
подписчикам	2203 доступна только K	2203 доступно только K	2203 доступен только K	2265 только K
подписчики	50 K могут	2265 только K	2284 K
подписчиков	2203 только для K
подписчиком	2280 станьте K
подписывайтесь	2206 K на рассылку	2213 K на нас	2213 K на наш	2213 K на канал	2213 K на telegram	2280 K на
подписываясь	2250 K
подпишитесь	80 K	2198 K на регулярное	2206 K на рассылку	2213 K на наш	2213 K на канал	2280 K на
подчеркнул	2283 K
подчеркнула	2283 K
подчерта	218 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2690 нашу K
пожертвование	2198 оформите K	2199 сделайте K	2257 регулярное K	2257 ежемесячное K	2280 ваше K	2280 сделайте K	2280 оформите K	2284 K
пожертвования	2281 на K	2284 K
пожертвованиям	2257 благодаря K	2281 благодаря K
пожертвуйте	2280 K
позволяет	2280 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	197 K на
поиска	218 K
поискал	218 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2203 чтобы прочитать K
полный	20 K текст	2251 K текст
получавайте	211 K
получавате	207 искате ли да K	207 искате да K
получайте	2275 K
получать	2267 хотите K
помилку	2724 знайшли K
помогите	2280 K нам
помогнете	215 K ни
помогут	2281 K нам
поможет	2281 K нам
помоли	218 K
помолил	218 K
помолила	218 K
помощник	63 наш K	63 ии-K
помощь	2280 нам нужна ваша K
помощью	2259 с K ии
помітили	2679 якщо ви K	2724 K помилку
помічник	63 наш K
понравилась	2281 K статья
понравился	2281 K материал	2281 K текст
пообещал	2283 K
пообещала	2283 K
пообіцяв	2728 K
пообіцяла	2728 K
попереджає	2728 K
попередив	2728 K
попита	218 K
попросив	2728 K
попросил	2283 K
попросила	2283 K	2728 K
попросили	2283 K	2728 K
попросило	2283 K
порадив	2728 K
порадила	2728 K
посилання	2704 K на джерело обов'язкове
последвайте	215 K ни
последната	206 K ви безплатна статия	206 K безплатна статия
посоветовал	2283 K
посоветовала	2283 K
постановив	2728 K
постановил	2283 K
посъветва	218 K
посъветвал	218 K
посъветвали	218 K
потребовал	2283 K
потребовала	2283 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2250 вашей K
почтовом	2250 вашем K ящике
почту	79 на K	2207 на вашу K	2207 вам на K	2250 вашу K
пошту	79 на K	79 на вашу K	2658 на вашу K
пошті	2697 вашій K
пощенска	163 вашата K кутия
пояснив	2728 K
пояснил	2283 K
пояснила	2283 K	2728 K
пояснював	2728 K
пояснювала	2728 K
пояснює	2728 K
поясняет	2283 K
правото	29 си запазва K
працювати	2705 допоможе нам K	2726 K далі
працюємо	2726 ми K
предпочитаемые	2233 K источники
предпочитаемых	2233 K источников
предпочитан	174 K източник
предпочитани	174 K източници
предпочитаните	174 K източници	174 K си източници
предпочтительные	2233 K источники	2270 K источники
предпочтительный	2233 K источник
предпочтительных	2270 K источников
предупреди	218 K
предупредил	2283 K
предупреждава	218 K
предупреждает	2283 K
препечатването	197 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2283 K
призвала	2283 K
призвали	2283 K
призна	218 K
признава	218 K
признавал	2283 K
признает	2283 K
признал	2283 K
признала	2283 K
признали	2281 нас K
призова	218 K
призовава	218 K
призовал	218 K
призоваха	218 K
призывал	2283 K
призывала	2283 K
призывали	2283 K
приложение	84 в нашето K	216 нашето K	2208 скачать K	2209 скачайте K	2209 установите K	2231 наше K	2231 мобильное K	2280 скачайте наше K	2280 скачайте K и
приложението	215 изтеглете K ни	215 изтеглете K на вестник
приложении	84 в нашем K	2208 открыть в K	2231 нашем K
приложения	2231 нашего K	2281 нашего K
приоритетным	2233 K источником
присоединяйтесь	51 K	2280 K к нам	2280 K к нашему	2280 K к нашей	2280 K к нашим	2280 K к сообществу	2280 K к читателям	2280 K к тем
присъединете	51 K се	215 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2236 K нам	2236 K фото	2236 K видео	2236 K новости	2236 K свои	2236 K их нам	2280 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2236 K нам	2236 K фото	2236 K их нам	2280 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2725 K до нас	2725 K до нашої	2725 K до нашого	2725 K до спільноти	2725 K до читачів
приєднуйтеся	51 K	2725 K до нас	2725 K до нашої	2725 K до нашого	2725 K до спільноти	2725 K до читачів
проверьте	2247 K себя	2250 K почту
проголосуйте	2262 K	2710 K
продовження	2702 реклама. K
продовжити	2655 щоб K читання	2705 допоможуть нам K
продовжувати	2726 K роботу
продолжаем	2281 мы K работать
продолжать	2257 помогут нам K	2281 K работу
продолжение	2254 реклама. K
продолжить	2203 чтобы K чтение	2257 помогут нам K	2257 поможет нам K	2281 K работу
продължава	195 K по-долу
продължете	160 K да четете
продължим	216 да K да работим
продължите	159 за да K да четете
произведен	2227 настоящий материал (информация) K	2272 материал K
произведён	2272 материал K
пройдите	2247 K тест
пройдіть	2694 K тест
пропускайте	207 не K
пропустите	2267 не K
пропустити	2715 не хочете K
пропустить	2267 не хотите K
пропустіть	2715 не K
просив	2728 K
просил	2283 K
просила	2283 K	2728 K
просили	2283 K	2728 K
просьба	2195 у нас к вам K	2195 у нас есть K
просять	2728 K
проучване	186 нашето K
прохання	2649 маємо до вас K	2649 невелике K
прочетете	160 за да K цялата
прочитать	2203 осталось K	2203 чтобы K статью
пріоритетне	2680 K джерело
пріоритетним	2680 K джерелом
публиковать	45 K у себя
пълния	192 K текст
първия	217 за K месец
підписатися	2657 K на розсилку
підписка	2729 K
підписку	2655 оформіть K	2697 дякуємо за K	2725 оформіть K
підписники	2713 лише K	2729 K
підписників	2655 тільки для K
підписуйтесь	2661 K на нас	2661 K на наш	2661 K на канал	2661 K на telegram	2725 K на
підписуйтеся	2661 K на наш	2661 K на канал
підписуючись	2697 K
підпишіться	2657 K на розсилку	2661 K на наш	2725 K на
підтримайте	2652 K нашу	2652 K незалежну	2652 K нас	2705 K	2725 K нас	2725 K нашу	2725 K незалежну	2725 K редакцію	2725 K автора	2725 K роботу	2725 K наш
підтримати	2725 K нас	2725 K нашу
підтримка	2653 ваша K	2725 ваша K допоможе
підтримки	2702 за K партнера	2726 спільноти K	2726 вашої K
підтримуйте	2725 K нас	2725 K нашу
підтримці	2705 завдяки вашій K	2705 завдяки K читачів	2726 вашій K
піти	2649 перш ніж K
""", 'р': """
работа	216 нашата K	2281 наша K
работаем	2281 мы K
работать	2257 помогут нам K	2257 поможет нам K	2281 K дальше
работу	2281 нашу K
радив	2728 K
радила	2728 K
радили	2728 K
радить	2728 K
разкажете	38 K ни	67 K ни
разрешение	170 без K е забранено
разрешения	2271 без K редакции
разчитаме	198 K на вашата	216 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2280 K нам
рассказал	2283 K
рассказала	2283 K
рассказывать	2281 K правду
расследование	2281 наше K	2281 это K
расследования	2281 наши K
рассылка	2281 наша K	2284 K
рассылку	78 на K	78 нашу K	78 K	2206 нашу K	2206 K самых	2281 нашу K
регистрацията	190 с K си	190 благодарим за K
регистрируясь	2250 K
регулярний	2705 K внесок
редактор	178 е K	178 - K	178 , K	2237 - K	2237 , K	2685 - K	2685 , K
редакторка	2685 - K	2685 , K
редакцией	39 нашей K	2236 связаться с K
редакции	2271 без согласия K	2281 нашей K
редакцию	39 в нашу K	2236 напишите в K	2236 пишите в K
редакция	183 в нашата K	216 нашата K	2281 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2683 напишіть у K	2683 пишіть у K
редакція	2726 наша K
редакцією	39 нашою K	2683 зв'язатися з K
редакції	43 письма до K	2683 пишіть до K	2718 без згоди K	2718 без дозволу K	2726 нашої K
рекламата	11 K	195 след K
реклами	11 K	70 без K	70 немає K	216 без K	2702 після K	2702 на правах K	2726 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2254 после K	2254 на правах K	2281 без K
репортер	39 на нашия K	178 е K	178 - K	178 , K	2237 - K	2237 , K	2685 - K	2685 , K
репортери	39 на нашите K	216 нашите K
репортерка	2685 - K	2685 , K
репортёр	2237 - K	2237 , K
решил	2283 K
реєструючись	2697 K
робота	2726 наша K
роботу	2726 нашу K
розкажіть	38 K нам	67 K нам
розповів	2728 K
розповідати	2726 K правду
розповіла	2728 K
розсилка	2726 наша K	2729 K
розсилку	78 на K	78 нашу K	78 K	2657 нашу K	2657 щоденну K	2726 нашу K
розслідування	2726 наші K	2726 це K
рублей	2282 # K
рік	2727 на K
""", 'с': """
свободната	215 подкрепете K
свържете	38 K се с нас	67 K се с нас	176 K се с нашия	176 K се с нашата	176 K се с нас	176 K се с автора	215 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2236 K с нами
связаться	2236 K с автором
седмично	17 веднъж K
сигнализирайте	176 K ни
сказав	2728 K
сказал	2283 K
сказала	2283 K	2728 K
скаржаться	2728 K
скаржився	2728 K
скаржилася	2728 K
скачайте	2208 K наше
скиньте	2280 K нам	2280 K донат
сколько	2280 скиньте K
скриньку	2697 вашу K
скриньці	2697 вашій K
следите	2213 K за нами
словам	2283 по K
словами	2728 за K
слушайте	208 K ни
слідкуйте	2661 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2283 K
советовала	2283 K
советовали	2283 K
советует	2283 K
согласны	43 не K	43 K с автором
содержимое	2239 внешнее K
сообщение	2227 данное K (материал) создано	2272 K создано
сообщил	2283 K
сообщила	2283 K
сообщили	2283 K
сообщите	38 K нам	67 K нам	2236 K нам	2280 K нам
соучастником	2257 станьте K	2280 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2659 увімкнути K	2659 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2726 K текст	2726 K матеріал
сподобалась	2649 якщо вам K стаття
спонсором	80 станьте K
според	218 K
спрашивает	2283 K
спросил	2283 K
спросила	2283 K
співали	2728 K
співучасником	2725 станьте K
спільнота	2726 наша K
спільноти	2653 стань частиною K	2705 частиною K	2726 нашої K
станете	80 K член	215 K абонат	215 K член
станьте	51 K одним из них	2280 K нашим	2725 K нашим
статей	2712 до всіх K	2712 до усіх K
статии	205 до всички K
статия	173 хареса ли ви тази K	192 цялата K	216 тази K
статията	192 % от K
стаття	2726 ця K
статья	2281 эта K
статьям	2264 ко всем K
стверджує	2728 K
стежте	2661 K за нами
стигнали	173 щом сте K дотук
стороннего	2239 K сервиса
сторонним	2239 K сервисом
стороннього	2687 K сервісу
стороннім	2687 K сервісом
суммой	2282 любой K
сумму	2282 любую K
сутрин	17 всяка K
существуем	2281 мы K
существует	2257 K благодаря
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
телеграм	16 K	175 K	2213 наш K-канал	2213 в нашем K	2234 K	2234 K-канал	2234 K-канале	2268 пишите в K	2281 наш K	2661 наш K-канал	2681 K	2681 K-канал	2681 K-каналі
телеграме	16 K	2234 K
телеграмі	2681 K
тест	2247 наш K	2694 наш K
тиждень	17 раз на K	2727 на K
требовал	2283 K
требовала	2283 K
требовали	2283 K
тръгнете	173 преди да си K
""", 'у': """
уведомления	14 K	2209 включите K	2209 включить K	2209 разрешить K
уверяет	2283 K
уверял	2283 K
уверяла	2283 K
увійдіть	24 K	2656 K, щоб
уговаривал	2283 K
уговаривала	2283 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	183 нашия K
уйдете	2195 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2680 K джерел
улюблені	2680 K джерела
умовляв	2728 K
умоляваше	218 K
умолял	2283 K
умоляла	2283 K
умоляли	2283 K
утверждает	2283 K
уточнив	2728 K
уточнил	2283 K
уточнила	2283 K	2728 K
учасником	2725 станьте K
""", 'ф': """
фейсбук	16 K	175 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2281 K нашу
цитировании	2232 при K
цитування	2678 у разі K
цитуванні	2678 при K
""", 'ч': """
частиною	2725 станьте K
частковому	2704 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	208 K ни
читаете	2280 спасибо, что K
читай	2661 K нас
читайте	2213 K нас в	2661 K нас у	2661 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2247 опросе K	2257 благодаря поддержке K	2277 K	2281 наших K
читатели	36 наши K	36 нашите K	43 писма на K	213 K	216 нашите K	2195 дорогие K	2277 K	2281 наши K
читателите	213 K	216 с подкрепата на K	216 от K ни
читателям	18 благодаря K	36 нашим K	2277 K	2281 благодаря K
читати	2655 щоб K далі	2725 щоб K далі
читачам	18 завдяки K	2721 K
читачі	36 наші K	2721 K	2726 наші K
читачів	43 листи K	2721 K	2726 наших K
читаєте	2725 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2727 K
щомісячний	2705 K внесок
щомісячно	2727 K
щоранку	17 K
щотижневу	2657 K розсилку
""", 'э': """
электронной	2250 адрес K почты
электронную	2250 K почту
""", 'я': """
яжіться	38 зв'K з нами	2683 зв'K з нами
язкові	21 обов'K поля	2668 обов'K поля
якщо	2649 K ви вже тут
""", 'і': """
інтелектом	2707 штучним K
інтелекту	2707 за допомогою штучного K
""", 'א': """
אומר	1326 K
אומרת	1326 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1280 עקבו K	1323 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1278 דואר K
אמר	1326 K
אמרה	1326 K
אמרו	1326 K
אתכם	1310 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1325 K
ביקש	1326 K
ביקשה	1326 K
במייל	1309 K שלכם
בסרטון	1299 לצפות K זה
בעוגיות	1285 שימוש K
בעיתונות	1310 לתמוך K
בקובצי	1284 משתמש K
בשבוע	17 פעם K	1325 K
בתגובות	85 K
בתוכן	1321 לעשות שימוש K
""", 'ד': """
דווחו	1323 K לנו
דיוור	1309 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1281 הורידו את K	1324 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1326 K
הודיעה	1326 K
הוואטסאפ	1281 לקבוצת K
הווטסאפ	1281 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1326 K
הוסיפה	1326 K
הזהיר	1326 K
הזכויות	1292 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1322 הכתבות K
הטלגרם	1281 לערוץ K
הטקסט	1300 K
היום	1323 תרמו K
הירשמו	1323 K לקבלת
הכותב	1321 על דעת K
הכתבה	45 לפרסם את K	1274 להמשך קריאת K	1300 K	1324 K הזאת
המדור	1298 הוא עורך K	1298 היא עורכת K
המובעות	1321 הדעות K במאמר	1321 הדעות K בטור	1321 הדעות K בכתבה
המועדף	1295 למקור K	1295 כמקור K
המייל	1277 לתיבת K	1278 כתובת K
הניוזלטר	1278 K היומי	1309 K השבועי של	1309 K שלנו	1324 K
הסביר	1326 K
הסיכום	1300 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1300 הנקודות K
העיתונות	1324 K העצמאית
הפרטיות	1285 מדיניות K
הפרסומת	11 K
הצביעו	1323 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1281 K לערוץ	1323 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1285 תנאי K
התגובות	1306 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1310 בזכות K שלכם
התראות	14 K
התרגום	1300 K
התרומה	1323 K שלכם
""", 'ו': """
ובטוויטר	1280 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1310 K בכם
ותלויה	1310 K בכם
""", 'ז': """
זקוקה	1323 K לכם
""", 'ח': """
חודשית	1323 תרומה K
חיצוני	1299 תוכן K	1299 תוכן ממקור K
""", 'ט': """
טען	1326 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1309 K למייל	1309 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1274 הצטרפו K
כתב	1326 K
כתבה	1300 K זו	1324 K זו	1326 K
כתבו	38 K לנו	67 K לנו	1323 K לנו
כתבות	1322 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1298 היא K
כתובת	77 הזינו K מייל	1278 K דוא"ל
""", 'ל': """
לדברי	1326 K
להגיב	6 כדי K	1306 K
להמשיך	1274 כדי K לקרוא	1310 עזרו לנו K
להעתיק	1292 אין K	1321 לשכפל, K
לחודש	1325 K
לחוק	1321 סעיף #א K
לחצו	1323 K כאן
לידיעון	1323 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1275 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1277 הירשמו K	1277 הרשמה K	1277 K שלנו	1309 בהצלחה K	1323 הירשמו K
לעזרתכם	1323 אנחנו זקוקים K
לענייני	1298 הוא כתב K	1298 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1299 K בתוכן
לקבוצת	1281 הצטרפו K
לקריאה	1322 כתבות K
לקריאת	20 K הכתבה
לשנה	1325 K
לתומכים	1310 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1322 K חינם
מועדף	1295 מקור K	1295 כמקור K
מינוי	1274 רכשו K	1323 רכשו K	1327 K
מנוי	1274 כבר K
מנויים	1327 K
מסכימים	43 לא K	43 K?	1309 בהרשמה אתם K
מסר	1326 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1309 K שבועי	1327 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1300 K
סיפר	1326 K
סיפרה	1326 K
סעיף	1321 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1323 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1309 לקבלת K במייל
עיתונאי	1298 הוא K
עיתונאית	1298 היא K
עיתונות	1310 לעשות K	1324 K עצמאית
עכשיו	1323 תרמו K
עמלה	1320 נקבל K	1320 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1324 ללא K
פרסומת	11 K
פרשן	1298 הוא K
פרשנית	1298 היא K
""", 'צ': """
ציין	1326 K
""", 'ק': """
קוראי	1324 K
קרא	1326 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1325 חודש K
""", 'ש': """
שאלו	1300 K את
שולחים	57 אנחנו K לכם
שיווקי	1309 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1323 K לנו
שלנו	39 לכתב K	1324 K
שנקבל	1320 K עמלה
שקראתם	1323 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1306 K
תוכן	9 K זה	1299 הצגת K
תייגו	62 K אותי
תלוי	1310 K בכם
תלויה	1310 K בכם
תמיכתכם	1323 K
תמכו	1323 K בנו
תקציר	1300 K
תרומה	1327 K
תרומות	1327 K
""", 'ا': """
اخبارنا	153 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1097 K مطلب	1097 K خبر	1103 براي K مطلب
ادعمنا	152 K
ادعموا	152 K
ارسال	6 براي K نظر	1075 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	154 K
استخدام	113 يمنع اعادة K
استطلاع	152 صوت في K
استطلاعنا	153 K
استفاده	1063 از كوكي K ميكنيم	1063 از كوكيها K ميكنيم	1064 شرايط K	1071 K از مطالب اين سايت	1071 K از مطالب سايت
استمرار	152 ساهم في K	152 ساهموا في K
اسپم	71 بدون K
اشار	155 K
اشارة	62 ضع K الي
اشارت	155 K
اشتراك	139 لديك K	156 K	1092 K تهيه كنيد	1103 K تهيه كنيد	1107 K
اشتراكك	136 تم K
اشترك	80 K	91 K الان	152 K الان
اشتركوا	80 K	152 K
اصحابها	134 تعبر عن راي K	134 عن راي K
اضاف	155 K
اضافت	155 K
اضغط	152 K هنا
اطلاع	1075 به ما K دهيد
اعادة	45 K نشر	113 يمنع K نشر
اعجبك	153 K هذا
اعلام	1106 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	155 K
اعلنت	155 K
اعملوا	62 K تاغ
افاد	155 K
افادت	155 K
افزود	1106 K
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
اول	1105 ماه K
ايميل	1058 K خود را	1058 به K شما	1059 ادرس K	1059 نشاني K	1088 در K خود	1103 K خود را وارد كنيد
ايميلتان	1088 به K
اينجا	1096 K كليك كنيد	1103 K كليك كنيد
اينستاگرام	1061 در K دنبال
اينه	64 K
اپ	1087 K
اپليكيشن	1087 K	1103 K ما را	1103 K را دانلود كنيد	1103 K را نصب كنيد	1104 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	121 K
باحثة	121 K
بازتابدهنده	1101 الزاما K	1101 لزوما K	1101 K ديدگاه
بازنشر	45 K
باشيد	1075 با ما در تماس K
بالضرورة	134 لا تعبر K عن	134 لا يعبر K عن	134 لا تعكس K	134 لا يعكس K	134 لا تمثل K	134 لا يمثل K
ببينيد	1082 را K
بحسب	155 K
بخوانيد	1073 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1104 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	94 الي K	136 في K	136 علي K	136 سجل K	136 اضف K
بريدكم	77 اتركوا K	136 في K
بشنويد	1082 K
بعرض	123 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1075 براي ما K
بفضلكم	153 K
بنويسيد	38 براي ما K	67 براي ما K	1075 براي ما K	1103 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1073 K	1081 به تيم ما K	1103 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1075 با ما در ميان K	1103 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1075 با ما تماس K
""", 'ت': """
تؤكد	155 K
تابعة	74 روابط K
تابعنا	101 K علي	101 K عبر	152 K علي تويتر	152 K علي غوغل	152 K علي جوجل
تابعوا	100 K اخبار
تابعونا	100 K علي	100 K عبر	152 K علي
تاكيد	1106 K كرد
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
ترجيحي	1074 منبع K	1074 منابع K
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
تلگرام	1061 ما را در K	1061 در K دنبال	1061 كانال K ما	1075 با ما در K
تماشا	1082 K كنيد
تمامي	1072 K حقوق
تمثل	134 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	152 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	113 يمنع اعادة K
توضيح	1106 K داد
تيم	1104 K ما
""", 'ج': """
جاوااسكريپت	1063 K را فعال
""", 'ح': """
حذر	155 K
حذرت	155 K
حساب	91 هل لديك K
حقوق	1072 كليه K	1072 همه K	1072 تمام K
حمايت	1089 K مالي خود	1090 به K شما نياز	1090 با K شما	1091 K كنيد	1103 از ما K كنيد	1103 K شما
""", 'خ': """
خارجي	123 محتوي K
خبر	4 اين K	1104 اين K
خبرنامه	1058 K ما	1058 اشتراك K	1059 در K	1088 K روزانه	1088 K هفتگي	1104 K ما	1104 K	1107 K
خبرنگار	39 K ما	1075 K ما را	1077 K
خبرنگاران	39 K ما	1104 K ما
خصوصي	1064 سياست حريم K
خواست	1106 K
خواستند	1106 K
خواندن	1092 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1090 به K خود تكيه	1104 K ما
خواهد	1084 منتشر K شد
خواهند	1084 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1077 استاد K
دستيار	63 K مجازي
دعا	155 K
دعت	155 K
دعمك	152 K
دعمكم	137 نعتمد علي K	137 تعتمد علي K	137 نحتاج الي K	152 K
دنبال	1061 ما را K كنيد	1073 K كنيد	1073 K كنيم	1103 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1075 به ما خبر K	1082 گوش K	1093 هديه K	1103 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1084 نوشتن K	1084 ارسال K	1084 بيانگر K	1101 لزوما K
""", 'ذ': """
ذكر	155 K
ذكرت	155 K
""", 'ر': """
راسلنا	38 K	67 K	152 K
راسلونا	38 K	67 K	152 K
رايگان	1081 وبينار K ما	1092 اشتراك K	1102 مقاله K	1102 مطلب K	1102 مطالعه K	1103 K ثبت نام كنيد
روزنامه	1101 ديدگاه K
روزنامهنگار	1077 K
روزنامهنگاري	1104 K مستقل
""", 'س': """
سالانه	1105 K
ساهم	152 K في دعم
ساهموا	152 K في دعم
سايت	1104 K ما
سايتهاي	1078 محتواي K ديگر
سنويا	154 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	152 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	152 K
شهريا	154 K
شويد	24 وارد K	1073 عضو K	1073 K	1103 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1088 خبرنامه K
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
علاقه	1074 منبع مورد K
عملنا	153 K
عمولة	147 قد نحصل علي K	147 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1081 K شغلي در
فريقنا	153 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	152 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1084 K	1085 حروف لاتين (K)
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
كار	1104 K ما
كاربري	1092 حساب K خود شويد	1103 حساب K خود شويد
كانال	1061 به K ما	1073 K ما	1104 K ما
كتب	155 K
كتبت	155 K
كردهايد	1092 ثبت نام K	1092 ثبتنام K
كمصدر	118 K مفضل
كميسيون	1099 K دريافت كنيم	1099 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1081 ديدن K	1082 گوش K	1093 هديه K	1096 روي لينك كليك K	1096 كليك K	1103 به ما كمك K	1103 روي لينك كليك K	1103 همين حالا ثبت نام K
كوكي	1064 از K
كوكيها	1064 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1084 حروف K	1085 حروف K
لاشتراكك	136 K في
لاشتراككم	136 K في
لاضافة	6 K تعليق	133 K تعليق
لزوما	1101 K نظر
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
ما	1104 به K
مالي	1090 كمك K شما	1103 كمك K شما	1107 كمك K
ماه	1105 در K
ماهانه	1105 K
متجرنا	153 K
متصفحك	10 K
مجانا	152 سجل K
مجانيا	149 مقالا K
مجانية	149 مقالات K
محتوا	9 اين K
محتواي	1078 K خارجي	1078 اجازه ميدهيد K
محتوايي	1078 حاوي K از
محتوي	123 K من طرف ثالث
محفوظ	1071 حقوق K است
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
مستقل	1104 رسانه K
مستقلة	153 صحافة K
مشترك	139 هل انت K	1092 K شويد	1103 K شويد
مشتركا	50 بصفتك K
مشتركان	1092 ويژه K است
مصنوعي	1079 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1104 اين K
معنا	152 ساهم K
مقالاتنا	137 لا نضع K	153 K
مقاله	1097 ادامه K
منبع	1100 ذكر K
منتخب	1074 منبع K
منشن	62 K لي
منصتنا	153 K
مهمانم	54 قهوه K
موافقتك	123 نطلب K
موبايل	1087 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1088 عضويت شما با K	1088 ثبت نام شما با K
موقعنا	153 K
ميتوانند	50 مشتركان K
ميخواهيم	1078 از شما اجازه K
ميدهد	1084 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1106 K
ميگويد	1106 K
ميگيريم	1099 كميسيون K
""", 'ن': """
ناشد	155 K
ناشدت	155 K
نتقاضي	147 K عمولة	147 قد K عمولة
نحتاج	137 K الي دعمك
نخواهد	22 منتشر K شد	1084 منتشر K شد
نخواهند	1084 منتشر K شد
ندهيد	1103 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1087 K موبايل
نستخدم	104 K ملفات
نشرتنا	78 K	94 اشترك في K	153 K
نظر	6 ثبت K
نظرسنجي	1103 در K ما	1104 K ما
نميشود	60 ايميل شما نمايش داده K	1084 منتشر K
نوشت	1106 K
نويسنده	1075 ايميل K	1077 K
نياز	1090 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1092 مشترك K
هماكنون	1103 K ثبت نام كنيد
همايش	1081 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1090 به حمايت شما K
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
وبينار	1081 K ما	1081 در K
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
ويديو	40 عكسها و K	40 عكس و K	1078 ديدن اين K
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
پژوهشگر	1077 K
""", 'گ': """
گزارش	1104 اين K
گزارشهاي	1104 K ما
گفت	1106 K
گفتند	1106 K
گفته	1106 K است	1106 به K
""", 'अ': """
अन	1353 Kुवाद	1376 के Kुसार
अप	1376 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	67 Kी कहानी हमें	67 Kा अनुभव हमें	1358 Kी राय दें	1358 Kी राय कमेंट	1358 Kी प्रतिक्रिया	1359 कमेंट में Kी राय
अलर	1360 K्ट पाने के लिए
अवसर	1356 नौकरी के K
अस	63 वर्चुअल Kिस्टेंट
असहमत	43 K हैं
""", 'आ': """
आग	49 Kे भेजें
आप	51 K भी जुडें	51 K भी जुडिए
आपक	57 हम Kो	1352 Kी इजाजत मांगते हैं	1352 Kी अनुमति मांगते हैं	1373 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK	67 हमें बताK
इट	1345 कॉपीराK	1352 बाहरी साK	1374 हमारी वेबसाK
इन	24 लॉग K
इनब	1331 आपके Kॉक्स	1361 अपने Kॉक्स में
इब	1331 न्यूजलेटर को सब्सक्राK	1331 न्यूजलेटर सब्सक्राK	1334 चैनल को सब्सक्राK
इबर	50 सब्सक्राK	1363 सब्सक्राK्स के लिए है	1363 सब्सक्राK हैं
इस	1374 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	51 Kें शामिल हों
उनल	1332 ऐप डाKोड करें	1360 डाKोड करें	1360 डाKोड कीजिए	1373 ऐप डाKोड करें	1373 ऐप डाKोड कीजिए
उपय	1337 कुकीज का Kोग	1337 कुकी का Kोग
उपलब	1352 सामग्री K्ध नहीं है
""", 'ए': """
ए	1356 वेबिनार के लिK	1373 जुडिK	1373 सुधार सुझाKं
एआई	63 K असिस्टेंट
एज	1371 Kेंसी की फीड
""", 'ऐ': """
ऐप	1332 हमारा K	1374 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1358 क्विज खेलें K
""", 'क': """
क	1376 मुताबिK
कम	1359 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	62 मुझे टैग Kें	62 हमें टैग Kें	67 हमें संपर्क Kें	1331 ईमेल दर्ज Kें	1332 ऐप इंस्टॉल Kें	1332 नोटिफिकेशन चालू Kें	1334 फॉलो Kें	1346 क्लिक Kें	1346 जॉइन Kें	1346 ज्वाइन Kें	1346 सब्सक्राइब Kें	1346 लाइक Kें	1349 हमें ईमेल Kें	1352 कुकीज स्वीकार Kें	1356 टिकट बुक Kें	1358 पोल में वोट Kें	1358 सर्वे में भाग लेK	1360 इंस्टॉल Kें	1360 नोटिफिकेशन ऑन Kें	1360 नोटिफिकेशन ऑन K लें	1361 साइन अप Kें	1365 शेयर Kें	1365 साझा Kें	1365 सेव Kें	1365 गिफ्ट Kें	1373 सब्सक्राइब Kें	1373 फॉलो Kें	1373 लॉग इन Kें	1373 लॉगिन Kें	1373 साइन अप Kें	1373 यहां क्लिक Kें	1373 लिंक पर क्लिक Kें	1373 अभी रजिस्टर Kें
करक	1349 कमेंट Kे बताएं	1361 सब्सक्राइब Kे आप	1361 साइन अप Kे आप
करन	1359 कमेंट Kे के लिए	1359 टिप्पणी Kे के लिए	1359 टिप्पणी पोस्ट Kे के लिए	1359 कमेंट Kे वाले
कल	1372 फ्री आर्टिK	1372 मुफ्त आर्टिK
कह	1376 Kा
कहत	1376 Kे	1376 Kी
""", 'ख': """
ख	1357 वीडियो देKें	1357 वीडियो भी देKें	1372 मुफ्त लेK	1376 लिKा
खक	1371 लेK के निजी विचार
खन	1357 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1367 अन्य Kों के लिए	1367 ताजा Kों के लिए	1367 की Kों के लिए	1372 मुफ्त Kें	1373 K भेजें	1373 पूरी K पढें	1374 इस K	1374 यह K
खर	1356 यहां से Kीदें
""", 'ग': """
गद	55 मासिक योKान
गय	1365 लिंक कॉपी हो Kा
""", 'च': """
चलत	1362 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1353 पूKें	1376 पूKा
""", 'ज': """
ज	49 दोस्तों को भेKें	49 किसी को भेKें	55 धारा # Kी
जत	1337 निKा नीति
जनर	1371 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1349 हमें Kूर दें
""", 'ट': """
ट	1337 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1331 हमारे न्यूजलेK	1331 हमारा न्यूजलेK	1331 हमारा साप्ताहिक न्यूजलेK	1331 न्यूजलेK के लिए	1351 सब एडिK हैं	1351 सब-एडिK हैं	1351 सीनियर सब एडिK हैं	1374 हमारे न्यूजलेK	1377 न्यूजलेK
""", 'ठ': """
ठक	1374 हमारे पाK
""", 'ड': """
ड	1346 जुKें	1371 सिंKीकेट फीड
डक	1357 पॉKास्ट सुनें	1374 हमारा पॉKास्ट
डन	1347 जुKे के लिए
""", 'थ': """
थ	49 दोस्तों के साK
""", 'द': """
द	1353 मुख्य बिंKु	1373 राय Kें
दद	39 हमारे संवाKाता	1351 वरिष्ठ संवाKाता हैं	1351 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1357 को सुKें	1357 लेख सुKें	1377 दाK
नन	1357 पॉडकास्ट सुKे के लिए
नल	1334 चैK से जुडें	1374 हमारे चैK
नह	60 ईमेल Kीं दिखाया	70 कोई विज्ञापन Kीं	71 कोई स्पैम Kीं	1371 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1332 ऐप में Kें
पढन	1363 Kे के लिए	1367 और खबरें Kे के लिए
पण	1359 टिप्Kियों के लिए
पन	11 विज्ञाK	70 न विज्ञाK	70 बिना विज्ञाK
पर	1335 गूगल न्यूज K	1361 ईमेल K पाने के लिए
पस	1348 Kंदीदा सोर्स	1348 Kंदीदा स्रोत	1348 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1348 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	67 हमें Kाएं	1349 हमें Kाएं	1373 हमें Kाएं	1373 राय Kाएं	1376 Kाया	1376 Kाते
बनकर	1363 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1352 से मिली साK्री शामिल है
मदद	1373 हमारी K करें	1373 आर्थिक K दें	1373 K कीजिए
मह	1375 हर Kीने
""", 'य': """
यत	1337 गोपनीKा नीति
यह	1357 वीडियो Kां देखें	1373 Kां देखें	1374 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1344 सर्वाधिकार सुK्षित	1374 हमारी पत्Kारिता	1374 स्वतंत्र पत्Kारिता	1374 हमारे पत्Kार
रखन	1351 का अनुभव Kे	1363 पढना जारी Kे के लिए
रत	1375 प्Kि माह
रह	1367 जुडे Kें	1367 जुडे Kिए
""", 'ल': """
ल	1376 बोKे	1376 बोKा
""", 'व': """
वर	1371 पुनर्प्रकाशन K्जित	1375 प्रति K्ष
""", 'श': """
श	1353 सारांK
शन	14 नोटिफिकेK	1370 हमें कमीK मिल	1377 सब्सक्रिप्K
शर	1337 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	67 हमें व्हाट्K	1349 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K	67 हमें व्हाट्K	67 हमें वॉट्K
सक	1351 पत्रकारिता में K्रिय हैं
सकत	1347 जुड Kे हैं	1347 फॉलो कर Kे हैं	1349 हमें भेज Kे हैं	1370 कमीशन मिल Kा है
सदस	50 K्य हर महीने	55 मासिक K्य	1363 पहले से K्य हैं	1363 K्यता लें	1373 K्य बनें
सप	1375 प्रति K्ताह
सफल	1361 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1353 Kी	1373 K्थन करें
सर	1358 K्वे में हिस्सा लें	1358 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	55 मासिक Kोगी	1362 आर्थिक Kोग दें	1362 आर्थिक Kोग करें	1362 हमें Kोग करें	1362 आपके Kोग पर निर्भर	1373 आपका Kोग	1373 हमें Kोग	1373 Kोग करें	1373 आपके Kोग
""", 'ह': """
हट	1359 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	67 Kें लिखें	67 Kें भेजें	1349 Kें भेजें	1356 Kारी टीम से जुडें	1373 Kें लिखें	1373 Kें भेजें	1374 Kारा काम	1374 Kारी टीम	1374 Kारे साथ
हमस	38 Kे संपर्क करें	67 Kे संपर्क करें	1349 Kे संपर्क करें	1373 Kे जुडें
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
กด	2580 Kติดตาม
กร	2550 Kอกอีเมล
กล	2583 K่าว
กอ	2581 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2580 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2568 Kบคุณที่สมัคร	2568 Kบคุณที่ลงทะเบียน	2581 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2580 Kิกที่นี่	2580 Kิกชม
คว	2578 Kามเห็นส่วนตัวของผู้เขียน
ค่	2577 Kาคอมมิชชั่น	2577 Kาคอมมิชชัน
""", 'จ': """
จด	2549 Kหมายข่าวของเรา	2568 Kหมายข่าวรายสัปดาห์ของเรา	2584 Kหมายข่าว
จะ	2567 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2580 Kวน์โหลดแอปของเรา	2580 Kวน์โหลดแอปได้	2580 Kวน์โหลดแอปเลย	2580 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2559 Kดต่อผู้สื่อข่าวของเรา	2559 Kดต่อกองบรรณาธิการ	2580 Kดตามเรา
ต่	2582 Kอเดือน	2582 Kอปี
""", 'ถ': """
ถื	2568 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2572 Kลองอ่าน
ทั	38 Kกมา	2578 Kศนะของผู้เขียน
ทา	2567 Kงเว็บไซต์ขอสงวนสิทธิ์	2569 Kงอีเมลทุก
ทุ	2569 Kกเช้าทางอีเมล
""", 'บ': """
บท	2573 Kความฟรี	2581 Kความนี้
บร	2584 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2583 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2570 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2583 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2559 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2561 Kมรับคุกกี้
""", 'ร': """
ระ	2583 Kบุว่า
รา	2582 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2570 Kวมสนับสนุนการทำงานของเรา	2580 Kวมสนับสนุน	2580 Kวมบริจาคให้เรา	2580 Kวมบริจาคกับเรา	2580 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2578 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2581 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2555 Kวนลิขสิทธิ์	2556 Kวนสิทธิ์
สน	2570 Kับสนุนสื่ออิสระ	2570 Kับสนุนการทำงานของเรา	2570 Kับสนุนนักข่าว	2580 Kับสนุนเรา	2580 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2549 Kัครรับจดหมายข่าว	2549 Kัครรับข่าวสาร	2580 Kัครรับ	2580 Kัครสมาชิกวันนี้	2580 Kัครสมาชิกเลย	2580 Kัครสมาชิกเพื่อ	2580 Kัครสมาชิกได้ที่	2580 Kัครสมาชิกของเรา	2584 Kาชิก
สำ	2572 Kหรับสมาชิกเท่านั้น
สื	2581 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2559 Kงเรื่องราวของคุณ	2559 Kงข่าวหาเรา	2580 Kงข้อมูลมาที่	2580 Kงคลิปมา
""", 'ห': """
หา	2559 Kกคุณมีข้อมูล
ห้	2555 Kามคัดลอกหรือ	2555 Kามคัดลอกข้อความ	2555 Kามคัดลอกเนื้อหา	2555 Kามคัดลอกบทความ	2556 Kามทำซ้ำ
""", 'อ': """
อย	2580 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2549 Kเมลของคุณ
อ่	2572 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2580 Kียนถึงเรา	2580 K้าสู่ระบบเพื่อ
เฉ	2572 Kพาะสมาชิก
เน	9 Kื้อหานี้	2561 Kื้อหาจากภายนอก	2561 Kื้อหาภายนอก
เป	2572 K็นสมาชิกอยู่แล้ว	2583 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2567 Kื่อแสดงความคิดเห็น	2572 Kื่ออ่านต่อ	2572 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2567 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2559 K้งเบาะแสข่าว	2559 K้งเรา	2580 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2558 Kล่งข่าวที่ต้องการ	2558 Kล่งข่าวโปรด	2558 Kล่งที่มาที่ต้องการ
แอ	2580 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2580 Kวตเลย	2580 Kลดแอป
""", 'ใ': """
ให	2581 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2779 hãy gửi K
""", 'ủ': """
ủng	2768 ly cà phê K hộ	2779 hãy K hộ
""", 'あ': """
あと	1633 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1640 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1600 Kいのブラウザ
お寄	1640 Kせください
お届	57 Kけします
お申	1621 Kし込みはこちら	1640 Kし込みください	1640 Kし込みはこちら
お聞	1640 Kかせください
お見	1640 K逃しなく
お試	1640 Kしください
お読	1640 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1638 K転載したものです	1638 Kの転載です
か月	1587 K無料	1642 K無料
""", 'が': """
が無	1600 javascriptK効
""", 'こ': """
ここ	1586 Kからは有料	1587 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1586 K記事は有料	1586 K記事は会員	1605 K記事についてのご意見	1641 K記事が	1641 K記事を	1641 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1600 K用のブラウザ
ご協	1640 K力ください
ご存	1639 Kじの方は
ご寄	1584 K付をお願い	1640 K付
ご意	43 K見・ご反論	1605 K見・ご感想	1605 K見をお寄せ
ご感	1605 K想をお寄せ
ご支	1584 K援をお願い	1640 K援
ご登	1630 K録ありがとうございます	1640 K録
ご覧	1640 Kください	1640 Kいただけます
ご購	1640 K読
ご連	1640 K絡ください
""", 'す': """
すで	1633 Kに会員の方
すべ	1587 Kての記事が
""", 'ぜ': """
ぜひ	1597 Kフォロー
""", 'で': """
でも	1597 K配信中
で受	1614 lineKけ取る
で届	1614 lineKく
で最	1614 lineK新
""", 'と': """
と強	1643 K調
と書	1643 Kい
と発	1643 K表
と話	1643 Kし	1643 Kす
と語	1643 Kっ	1643 Kる
と説	1643 K明
と述	1643 Kべ
""", 'に': """
によ	1643 Kると
""", 'の': """
の使	1603 cookieK用
の学	48 aiK習
の採	1621 K用情報
の提	1638 K供記事です
""", 'を': """
をフ	1597 Kォローする	1597 Kォローしよう
を使	1603 cookieK用
を利	1603 cookieK用
を有	1600 javascriptK効	1600 javascript K効
を発	1643 K表した
を許	1618 cookieK可
""", 'ア': """
アカ	1614 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1637 Kィリエイト広告	1637 Kィリエイトプログラム	1637 Kィリエイトリンク
アプ	1592 Kリで開く	1592 Kリで読む	1592 Kリはこちら	1593 Kリを開く	1593 Kリをダウンロード	1593 Kリのダウンロード	1593 Kリをインストール	1629 Kリなら通知	1629 Kリなら速報	1629 Kリなら、	1629 Kリで読むと	1629 Kリなら
アン	1625 Kケートにご協力	1625 Kケートはこちら	1625 Kケート実施中	1626 Kケートに答えて
""", 'カ': """
カ月	1587 K無料	1642 K無料
""", 'ク': """
クイ	1626 Kズに答えて
クッ	1602 cookie(Kキー)	1603 Kキーを使用	1603 Kキーを利用	1618 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1605 Kントを投稿するには	1605 Kントするには	1605 Kントをお寄せ	1606 Kント欄で	1606 Kント欄に	1606 Kント欄から	1606 Kント欄へ	1628 Kントは削除します	1628 Kントは削除することが	1628 Kントは削除する場合	1628 Kントは承認	1628 Kントは公開前	1628 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1584 Kートをお願いします	1640 Kートをお願い	1640 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1640 Kンロードしてください
""", 'チ': """
チケ	1621 Kット販売中
チャ	1598 Kンネル登録を	1614 Kンネルに参加する	1614 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1590 Kースレターに登録	1591 Kースレターを	1614 googleKースで	1630 Kースレター登録はこちら	1644 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1597 Kローして最新	1597 Kローをお願い	1640 Kローしてください
""", 'プ': """
プッ	1593 Kシュ通知
プラ	1602 Kイバシーポリシーに
プレ	1587 Kミアム会員
プロ	1637 Kモーションが含まれ	1637 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1590 Kマガに登録	1591 Kマガで	1630 Kマガ登録はこちら	1630 Kマガの登録	1641 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1590 Kルマガジンに登録	1591 Kルマガジンで	1591 Kルマガジンを	1591 Kルでお届け	1605 Kルアドレスが公開されることはありません	1630 Kルアドレスを入力してください	1644 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1586 Kインして続きを	1586 Kインしてください	1587 Kインが必要	1640 Kインして
""", 'ヶ': """
ヶ月	1587 K無料	1642 K無料
""", '上': """
上优	2814 在googleK先
上優	2814 在googleK先
""", '下': """
下方	2847 K留言
下載	2795 K客戶端	2797 Kapp	2797 K應用程式
下载	2795 K客户端	2797 Kapp	2797 K应用	2846 K客户端
""", '不': """
不代	2813 K表本站	2830 K表本站立场	2843 K表本報立場	2843 K表本报立场	2843 K表本站立场	2843 K表本站立場	2843 K表本媒體立場	2843 K表本網立場	2843 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2813 K转载	2813 K轉載
不认	43 K同本文
不錯	2846 K過
不错	2846 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2813 K表作者
仅供	2830 K其表达个人看法
仅限	2835 K会员	2835 K订户
""", '他': """
他說	2849 K
他说	2849 K
""", '付': """
付費	2790 K後	2850 K牆
付费	2790 K后	2850 K墙
""", '以': """
以閱	2789 K讀全文
以阅	2789 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2790 K专享	2835 K限定内容
会員	50 Kの方は	50 Kは月に	1586 K限定です	1586 K限定の記事	1586 K登録できます	1587 K登録すると	1587 K登録が必要	1633 Kの方はこちら	1633 K登録で続きを読む	1633 K登録後にご覧	1640 K登録して	1640 K登録は	1640 K登録がお済み	1640 K登録をお願い	1640 K登録で	1640 K登録のうえ	1640 K登録はこちら	1640 K登録ください	1641 Kの方
会費	1631 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2787 K支持	2846 K支持,	2846 K支持让	2846 K支持讓	2846 K支持是
""", '使': """
使用	2805 Kcookie改善	2805 Kcookie以	2805 K cookie 以	2805 K cookie 来	2805 K cookie 來	2806 Kcookie来	2806 Kcookie來
""", '來': """
來自	2821 K外部平台的內容
""", '依': """
依靠	2833 K读者的支持	2833 K讀者的支持
""", '侵': """
侵权	2813 K请	2813 K必究
侵權	2813 K必究
""", '個': """
個人	1603 K情報の取り扱い	1638 Kの見解です	2830 K看法
""", '偏': """
偏好	2814 K來源	2814 K来源
""", '僅': """
僅限	2835 K會員	2835 K訂戶
""", '優': """
優先	1613 Kソース	1613 K表示に設定	1613 Kする情報源	1613 K的に表示
""", '免': """
免費	15 K閱讀	2844 K文章	2844 K閱讀篇數	2844 K閱讀額度	2845 K註冊即可	2845 K註冊後	2846 K訂閱	2848 K試用
免费	15 K阅读	2844 K文章	2844 K阅读篇数	2845 K注册即可	2845 K注册后	2846 K订阅	2848 K试用
""", '全': """
全文	20 Kを	1586 Kを読むには	1586 Kをお読み
""", '公': """
公众	16 K号	2800 K号:
公式	1593 Kアプリ	1597 Kアカウントをフォロー	1597 Kアカウントを友だち	1614 Klineはこちら	1641 Kline
""", '关': """
关注	2800 K我们的	2846 K我们
""", '内': """
内阅	2795 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2849 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1642 K
初月	1633 K#円で	1642 K無料
""", '判': """
判断	1643 Kした
""", '利': """
利用	1602 K規約に同意
""", '前': """
前請	2830 K先登入
前请	2830 K先登录
""", '剩': """
剩余	2789 K#%
剩餘	2789 K#%
""", '力': """
力を	1631 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2800 Kline好友	2800 Kline官方	2800 Kline@	2833 K贊助行列	2833 K赞助行列	2846 K会员	2846 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1641 Kになります
""", '動': """
動画	40 Kや写真	1622 Kをご覧ください	1622 Kはこちら	1623 Kでも詳しく	1623 Kでも解説
""", '包': """
包月	2848 K
""", '即': """
即可	2830 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1598 Kち追加
""", '収': """
収益	1637 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2793 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1615 K班までご	1631 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1590 Kトレイに
""", '只': """
只靠	2833 K讀者	2833 K读者
""", '同': """
同意	2821 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2849 K
告诉	38 K我们	67 K我们	2849 K
""", '呼': """
呼び	1643 Kかけた	1643 Kかける	1643 Kかけて	1643 K掛け
""", '命': """
命じ	1643 Kた
""", '喊': """
喊道	2849 K
""", '因': """
因为	2846 K有你的支持
因為	2846 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1637 Kの一部が還元
""", '外': """
外部	1618 Kコンテンツ	2821 K内容	2821 K內容
""", '她': """
她說	2849 K
她说	2849 K
""", '好': """
好評	1621 K発売中
""", '如': """
如侵	2813 K权
如有	2813 K侵权	2813 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2801 K微信
""", '定': """
定期	2846 K定額
""", '寄': """
寄付	1640 Kをお願い	1644 K
寄到	2793 K您的信箱	2832 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2849 K
""", '居': """
居合	1639 Kわせた方は
""", '已': """
已是	2789 K會員	2835 K订户	2835 K訂戶
已经	2789 K是会员
""", '年': """
年額	1642 K
""", '广': """
广告	11 K	2807 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1600 Kブロック	1631 Kに頼らず
""", '廣': """
廣告	11 K	2807 K攔截
""", '开': """
开启	2797 K通知
""", '弊': """
弊社	1641 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1641 Kイト
当社	1641 Kの
当編	1641 K集部
""", '後': """
後援	80 K
""", '微': """
微信	2797 K扫	2801 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1584 Kをお願いします	1640 Kをお願い	1640 Kして
""", '您': """
您已	2832 K成功订阅	2832 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2787 K支持	2833 K每一份捐款	2833 K每一筆捐款	2846 K捐款	2846 K支持,	2846 K支持让	2846 K支持讓	2846 K支持是
""", '情': """
情報	1615 Kをお寄せください	1615 K提供はこちら	1615 K提供を募集	1615 K提供をお待ち	1615 Kをお待ちして	1639 Kをお持ちの方は	1639 K提供窓口
""", '感': """
感謝	2832 K您的訂閱	2846 K閱讀	2846 K您的支持
感谢	2832 K您的订阅	2846 K阅读	2846 K您的支持
""", '成': """
成为	51 K其中一员	2789 K会员即可	2835 K付费会员	2846 K会员,	2846 K会员即可	2846 K我们的会员
成為	2789 K會員即可	2833 K我們的贊助	2835 K付費會員	2846 K會員,	2846 K會員即可	2846 K我們的會員
""", '我': """
我们	2805 K使用cookie	2805 K使用 cookie	2847 K的
我們	2805 K使用cookie	2805 K使用 cookie	2847 K的
""", '手': """
手机	2797 K客户端
""", '打': """
打开	2795 Kapp	2797 K微信
打開	2795 Kapp
""", '扫': """
扫一	2797 K扫
扫描	2795 K二维码下载	2795 K二维码加入	2797 K二维码关注	2846 K二维码下载	2846 K二维码关注	2846 K二维码加入	2846 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2813 K有风险
""", '指': """
指出	2849 K
指摘	1643 Kした
""", '捐': """
捐助	2833 K我们	2833 K我們
捐款	2846 K支持	2850 K
""", '掃': """
掃一	2797 K掃
掃描	2795 K qr	2846 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2797 K通知
推送	14 K	2797 K通知
""", '支': """
支持	2786 K獨立媒體	2786 K独立媒体	2787 K我们的	2787 K我們的	2846 K我们,	2846 K我們,	2846 K我们。	2846 K我們。	2846 K我们的报道	2846 K我們的報導	2846 K我们的新闻	2846 K我們的新聞	2846 K我们的记者	2846 K我們的記者	2846 K我们的工作	2846 K我們的工作	2846 K我们继续	2846 K我們繼續
支援	1640 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2813 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2814 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1643 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2835 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1590 K情報をお届け
""", '會': """
會員	50 K每月	2790 K專享	2835 K限定內容
""", '月': """
月額	1587 K#円	1642 K
""", '有': """
有了	2846 K你的支持	2846 K您的支持
有料	50 K会員は	1586 K会員限定	1586 K会員になる	1586 K会員の方	1633 K記事が読めます	1644 K会員
有权	2830 K删除
有權	2830 K刪除
""", '未': """
未經	2813 K授權不得	2813 K授權,不得	2813 K授權禁止	2813 K授權請勿	2813 K授權,請勿
未经	2813 K授权不得	2813 K授权,不得	2813 K授权禁止	2813 K授权,禁止	2813 K授权请勿	2813 K授权,请勿
""", '本': """
本ま	1633 月#Kで無料で
本ア	1641 Kプリ
本サ	1641 Kイト
本刊	2847 K
本報	2847 K導
本报	2847 K读者	2847 K道
本文	2813 K来源	2847 K
本站	2847 K
本紙	38 Kまで	67 Kまで
本網	2805 K站使用	2847 K
本网	2805 K站使用
本記	1641 K事
本誌	1641 K
""", '来': """
来自	2821 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2800 K关注	2846 K加入	2846 K赞助	2846 K订阅	2846 K投稿
""", '歡': """
歡迎	2800 K追蹤	2846 K加入	2846 K贊助	2846 K訂閱	2846 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1586 K#文字	1586 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2848 K
每日	2794 K简报	2794 K簡報	2794 K電子報
每月	2848 K
""", '求': """
求め	1643 Kた	1643 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2807 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2846 K关注	2846 K这里
""", '無': """
無料	15 K記事	1586 Kで会員登録	1586 K会員に登録	1633 Kで読める記事の上限	1633 K会員になると	1640 K会員に登録	1640 K会員登録	1642 K体験
無断	1612 K転載	1612 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2813 K所有	2813 K归本	2813 K归原	2813 K归作者	2813 K归属
版權	2813 K所有	2813 K歸
""", '独': """
独立	1641 Kしたジャーナリズム	2847 K新闻	2847 K媒体
""", '獨': """
獨立	2847 K新聞	2847 K媒體
""", '獲': """
獲得	2842 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2847 K者
由读	2847 K者
""", '申': """
申し	1621 K込みはこちら
申込	1621 Kみはこちら	1621 Kはこちら
""", '电': """
电子	2850 K报
""", '畅': """
畅读	2835 K全站
""", '留': """
留言	85 K区	85 K區	2847 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1615 Kをお寄せ
""", '登': """
登入	24 K或	2789 K後繼續	2789 K會員	2845 K或註冊
登录	24 K或	2789 K后继续	2789 K后查看全文	2789 K后查看完整	2845 K或注册
登録	1633 Kして続きを読む	1640 Kしてください	1640 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1641 Kまの
""", '看': """
看更	2795 appK多
""", '禁': """
禁止	2813 K转载
禁無	1611 K断
""", '私': """
私た	1641 Kちの
""", '科': """
科し	1643 Kた
""", '称': """
称	2849 K
""", '稱': """
稱	2849 K
""", '立': """
立即	2846 K加入我们	2846 K加入我們	2846 K订阅	2846 K訂閱	2846 K下载	2846 K下載	2846 K报名	2846 K報名	2846 K成为会员	2846 K成為會員
""", '第': """
第一	2830 K条评论	2830 K則留言	2830 K條評論
""", '筆': """
筆者	1638 K個人の見解
""", '紙': """
紙の	1641 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1586 Kを読むには	1586 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1641 K部では
""", '繼': """
繼續	2789 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2789 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2849 K
者说	2849 K
""", '联': """
联盟	74 K链接	2842 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2842 K行銷連結	2842 K連結
聯絡	38 K我們
""", '若': """
若有	2813 K侵权	2813 K侵權
""", '获': """
获得	2842 K佣金
""", '著': """
著作	1612 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2830 K本站立场
表示	2849 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2789 K即可	2789 K後繼續	2793 K我們的	2793 K電子報	2846 K我們	2850 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1615 Kまでご連絡ください
""", '訴': """
訴え	1643 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1643 Kた
認為	2849 K
""", '說': """
說:	2849 K
說。	2849 K
說道	2849 K
""", '読': """
読み	1587 K放題
読者	18 Kの寄付	18 Kの支援	1631 Kの会費で	1641 Kの皆様	1641 Kの皆さ	1641 Kアンケート
""", '請': """
請先	2846 K登入
請啟	2805 K用javascript
請我	54 K喝咖啡
請捐	2846 K款
請支	2786 K持我們	2846 K持我們
請登	2846 K入後	2846 K入以
請立	2846 K即捐款
請輸	2832 K入您的電子	2846 K入您
請點	2846 K擊此處	2846 K擊這裡	2846 K擊下方	2846 K擊連結
""", '讀': """
讀者	43 K投書	2847 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2789 K即可	2789 K后继续	2793 K我们的	2793 K电子报	2846 K我们	2850 K费
""", '认': """
认为	2849 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	2830 K服务协议
""", '说': """
说:	2849 K
说。	2849 K
说道	2849 K
""", '请': """
请先	2846 K登录
请启	2805 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2846 K款
请支	2786 K持我们	2846 K持我们
请点	2846 K击此处	2846 K击这里	2846 K击下方	2846 K击阅读	2846 K击关注	2846 K击链接
请登	2846 K录后	2846 K录以
请立	2846 K即捐款
请输	2832 K入您的电子邮箱	2832 K入您的邮箱	2846 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2847 K问卷	2847 K群
""", '責': """
責任	2813 K編輯:
""", '賺': """
賺取	2842 K佣金
""", '購': """
購読	1586 K者の方は	1587 Kすると	1640 Kしてください	1641 K者の方	1644 K料
""", '贊': """
贊助	2786 K我們	2846 K我們
""", '责': """
责任	2813 K编辑:
""", '赚': """
赚取	2842 K佣金
""", '赞': """
赞助	2786 K我们	2846 K我们
""", '身': """
身边	2847 K的新鲜事
身邊	2847 K的新鮮事
""", '転': """
転載	45 K	1611 Kを禁じ
""", '輸': """
輸入	2832 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2813 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2813 K请注明
""", '输': """
输入	2832 Kemail
""", '这': """
这篇	2847 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2800 K我們的	2814 Kgoogle news	2846 K我們
""", '送': """
送っ	49 Kてください
送到	2832 K你的邮箱	2832 K您的邮箱	2832 K您的信箱
""", '這': """
這篇	2847 K文章
""", '通': """
通知	14 K	1593 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1630 Kニュースレター
""", '邀': """
邀請	2846 K您
邀请	2846 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2849 K
""", '长': """
长说	2849 K
""", '開': """
開啟	2797 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2789 K全文請
""", '關': """
關注	2800 K我們的	2846 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2789 K全文请
""", '随': """
随时	2846 K掌握
""", '隐': """
隐私	2806 K政策
""", '隨': """
隨時	2846 K掌握
""", '隱': """
隱私	2806 K權政策	2806 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	2850 K報
""", '需': """
需接	2821 K受cookie
需要	2821 K接受cookie	2846 K您的支持	2846 K你的支持
""", '音': """
音声	1622 Kでもお聴き
""", '首': """
首月	2835 K仅需	2835 K只要	2848 K
首选	2814 K来源	2814 K新闻来源
首選	2814 K來源	2814 K新聞來源
""", '點': """
點擊	2846 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1693 K
가입해	1693 K 주세요
""", '강': """
강조했다	1696 K
""", '계': """
계속	1649 K 읽으려면	1649 K 읽으시려면
계신	1672 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1659 K 뉴스에서
구독	50 K 회원은	1649 K 후 이용
구독료	1697 K
구독을	1693 K 신청하세요
구독자	1649 K 전용 기사	1649 K 전용 콘텐츠	1649 K 전용입니다	1649 K 전용 서비스	1694 K
구독자는	50 K
구독자만	1649 K 볼 수	1686 K 읽을
구독자에게만	1686 K 제공
구독하고	1659 K
구독하세요	1671 K	1693 K
구독하시면	1649 K
구독해	80 K 주세요	1658 K 주세요	1684 K 주셔서	1693 K 주세요
구독해주세요	1658 K
구독해주셔서	1684 K
""", '금': """
금요일	1684 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1649 전체 K 보려면	1686 전체 K 읽어보세요
기자를	1685 K 응원해
기자에게	1672 K 연락해 주세요
""", '남': """
남겨주세요	1693 K
""", '네': """
네이버	1659 K 메인에서	1671 K 구독
네이버에서	1659 K 구독
""", '놓': """
놓치지	1693 K 마세요
""", '눌': """
눌러주세요	1693 K
""", '뉴': """
뉴스레터	78 K	1651 K 구독하기	1651 K 구독하세요	1651 K 신청하기	1651 K 구독 신청하기	1694 K	1697 K
뉴스레터로	1651 K 받아
뉴스레터를	1651 K 받아	1651 K 구독하세요	1651 K 구독해	1651 K 구독하고	1651 K 구독하면	1693 K 신청하세요
""", '다': """
다운로드하세요	1693 K
""", '달': """
달	1686 첫 K #원
""", '당': """
당신의	1672 K 제보가	1694 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1682 K 삭제될	1682 K 삭제합니다	1682 K 통보	1682 K 예고	1682 K 운영자	1682 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1696 K
""", '독': """
독립	1694 K 언론
독립언론	1694 K
독립언론을	1685 K 지켜
독자	1693 K 여러분의	1694 K 여러분
독자님의	1647 K 후원
독자들의	18 K 후원
독자의	1694 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1684 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1693 K
""", '로': """
로그인	24 K	1649 K 후 이용
로그인이	1649 K 필요합니다	1649 K 필요한 서비스	1649 K 필요해요
로그인하거나	1693 K
로그인하고	1686 K 계속
로그인하면	1686 K 계속
로그인하시면	1649 K
""", '링': """
링크에서	1693 K 확인하세요
""", '마': """
마음에	1685 기사가 K 드셨다면
""", '만': """
만나보세요	1693 K
""", '말': """
말했다	1696 K
""", '매': """
매월	1695 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1684 K 보내드려요
메일함으로	1651 K
""", '무': """
무단	1669 K 복제	1669 K 전재
무단전재	1668 K
무료	15 K 기사	1692 K 기사	1695 K 체험
무료로	15 K 볼 수 있는	1686 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1693 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1696 K
""", '보': """
보내	57 K 드립니다	1693 K 주세요
보내드리는	1684 K
보내드립니다	57 K	1684 K
보내주세요	1693 K
""", '본': """
본	1694 K 기사
본사의	1690 K 편집 방향	1690 K 편집방향
본지는	1694 K
본지의	1690 K 편집 방향	1690 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1672 K 보내주세요	1672 K 보내 주세요
사전	1677 K 등록하기	1677 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1670 K 매체로	1670 K 출처로	1670 K 언론사	1670 K 매체
선호하는	1670 K 출처
""", '설': """
설명했다	1696 K
설문에	1693 K 참여하세요
설치하세요	1693 K
""", '세': """
세미나	1677 K 신청하기
""", '소': """
소식을	1684 K 전해드립니다
""", '속': """
속보를	1683 K 받아보세요
""", '수': """
수수료를	1689 K 받을 수 있습니다	1689 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시작하세요	1693 K
""", '아': """
아래에서	1693 K 확인하세요
""", '알': """
알려	1693 K 주세요
알려주세요	1693 K
알림	1655 K 받기	1655 K 설정
알림을	14 K	1683 K 켜고
""", '앱': """
앱	1655 K 다운로드	1655 K 설치	1683 K 설치하기
앱에서	1654 K 보기	1654 K 열기	1683 K 더 편하게	1693 K 확인하세요
앱으로	1654 K 보기	1683 K 더
앱을	1655 K 다운로드	1683 K 다운로드하세요	1683 K 설치하세요
""", '언': """
언론을	1685 독립 K 지켜
""", '여': """
여기서	1693 K 확인하세요
여러분	1694 K 덕분
여러분의	1672 K 제보를	1685 K 후원이	1693 K 후원
""", '영': """
영상에서	1678 K 확인하세요	1678 K 확인할 수 있습니다	1693 K 확인하세요
영상으로	1678 K 확인하세요
영상을	1678 K 확인하세요
""", '온': """
온라인	1677 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1675 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1694 K 기자
우리의	1694 K 저널리즘
""", '운': """
운영되고	1685 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1685 K 응원
""", '월': """
월	1695 K #원
""", '유': """
유료	1649 K 구독자만
유튜브	1659 K 구독
""", '음': """
음성으로	1678 K 들으려면	1678 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1693 K
응원해	1647 K 주세요	1693 K 주세요
""", '의': """
의견을	1693 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1694 K 기사가	1694 K 기사는	1694 K 기사
이메일	1652 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1651 K 입력하세요	1651 K 입력해 주세요	1651 K 입력해주세요	1651 K 입력하시면
이미	1686 K 구독자이신가요
이벤트에	1693 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1677 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1670 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1668 K 금지
재배포금지	1668 K
""", '저': """
저작권법	1669 K
저작권법의	1669 K
저작권자	1669 K
저작권자의	1669 K
저희	1694 K 뉴스레터	1694 K 채널	1694 K 앱
저희는	1694 K
저희를	1694 K
""", '적': """
적었다	1696 K
""", '전': """
전문을	20 K
전용	1649 회원 K 기사	1649 회원 K 콘텐츠	1649 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1696 K
""", '정': """
정기후원	1695 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1672 K 부탁드립니다
제보는	1672 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1672 K 기다립니다	1672 K 받습니다
제보해	38 K 주세요	67 K 주세요	1693 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1689 K 링크
제휴링크	1689 K
""", '좋': """
좋아요	1671 구독과 K 부탁
좋아요를	1671 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1693 K 확인하세요	1693 K 신청하세요	1693 K 참여하세요
지켜주세요	1693 K
""", '채': """
채널	1658 K 추가	1671 K 추가하기	1671 K 구독하기
채널에	1671 K 참여하세요
채널에서	1671 K 소식을	1693 K 확인하세요
채용	1677 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1695 K 달
""", '추': """
추가해	1671 K 주세요
추가해주세요	1671 K
""", '친': """
친구	1671 K 추가하세요
""", '커': """
커피	54 K 한 잔 사	1685 K 한 잔 값으로
""", '쿠': """
쿠키	1675 K 동의가
쿠키를	1675 K 허용해야	1675 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1677 K 보기
""", '파': """
파트너스	1689 K 활동
""", '팔': """
팔로우하기	1658 K	1671 K
팔로우하세요	1693 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1690 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1689 K 받아
""", '활': """
활용	1668 ai 학습 및 K 금지
""", '회': """
회원	1649 K 전용입니다
회원가입	1649 K 후	1693 K 후
회원가입은	1693 K
회원가입을	1693 K 하
회원가입하고	1693 K
회원가입하면	1686 K 월
회원가입하세요	1693 K
회원가입하시면	1693 K
회원만	1649 K 볼 수
""", '후': """
후원금	1697 K
후원으로	1685 독자의 K 운영됩니다	1685 독자의 K 운영하는
후원을	1647 K 부탁드립니다	1693 K 부탁
후원이	1647 K 필요합니다	1647 K 큰 힘이
후원하세요	1693 K
후원해	80 K 주세요	1647 K 주세요	1693 K 주세요
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
채용
챗봇에게
첫
추가해
추가해주세요
친구
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
"""
