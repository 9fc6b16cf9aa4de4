"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2738
# comentário	2083
# comentários	2083
# gün ücretsiz deneyin	2580
# hozzászólás	1385
# komentářů	304
# komentāri	1737
# příspěvků	304
# σχόλια	611
# коментарі	2659
# коментарів	2659
# комментариев	2210
# комментарий	2210
# комментария	2210
# תגובות	1279
# تعليقات	100
# نظر	1058
# कमेंट	1331
# € al mes durante # meses	993
# € al mese per # mesi	1560
# € por mês durante # meses	2124
#か月無料	1580
#カ月無料	1580
#ヶ月無料	1580
#件のコメント	1596
#則留言	2800
#条评论	2800
""", 'a': """
a cikk a hirdetés alatt folytatódik	1381
a cikk a hirdetés után folytatódik	1381
a cikk meg is hallgatható	1379
a cikk meghallgatása	1388
a cikk megosztása	1379
a folytatáshoz regisztráljon	1373
a hirdetés után folytatjuk	1381
a kommentelés lezárult	1385
a lire également	1210
a rovat további cikkei	1386
a szerző a lap munkatársa	1396
a szerző jogász	1396
a szerző közgazdász	1396
a szerző politológus	1396
a szerző történész	1396
a szerző újságíró	1396
a témában további cikkek	1386
abo abschließen	451
abonați-vă	2136
abonează-te	2136
abonelere özel	2580
abonner nå	1896
abonner på nyhetsbrevet	1901
abonnér	370
abonnér nu	370
abonnés	1177
abonnés uniquement	1250
abonē	1731
abonē jaunumus	1755
abonē un lasi visus rakstus	1731
abonēt	1731
abrir menú	954
acasă	2150
accede a todos los contenidos sin límites	993
acceptér	384
acceptă toate	2158
acceptă și afișează conținutul	2158
accéder à l'article	1177
aceitar e ver o conteúdo	2105
aceito receber comunicações e ofertas	2119
acest articol este rezervat abonaților	2173
acesta este ultimul tău articol gratuit	2173
acheter ce numéro	1237
achetez ce numéro	1237
activează alertele	2167
activează notificările	2167
actualités	1210
ad 광고	1671
adaugă un comentariu	2147
add meg az e-mail-címed	1391
además	951
adhérer	1168
adja meg az e-mail-címét	1391
adja meg e-mail-címét	1391
adomány	1371
adományozok	1371
adományozás	1371
adreça electrònica	272
afișează conținutul	2158
afișează conținutul extern	2158
afișează originalul	2151
agora não	2056
ai deja un abonament? autentifică-te	2173
ai observat o greșeală	2147
ai सारांश	1346
ai से तैयार सारांश	1346
ai 요약	1671
ai-genereret resumé	395
ai-resumé	395
ai-összefoglaló	1388
aicinām ievērot cieņu komentāros	1737
aiheeseen liittyvää	1118
aiheesta lisää	1118
aitäh liitumast	1030
aizvērt	1739
aizvērt reklāmu	1740
ai摘要	2820
ai重點整理	2820
ajouter à mes favoris	1196
ajouter à vos sélections	1196
ajándékozza a cikket	1379
ajándékozza a cikket barátjának	1379
ajánlataink	1386
ajánljuk	1386
ajánljuk még	1386
ajánlott	1386
ajánlott cikkek	1386
ajánló	1386
akceptuję	1991
akkurat nå	1917
aktuálně	305
alle abo-angebote im überblick	543
alle angaben ohne gewähr	549
alle inhalte sind urheberrechtlich geschützt	590
alle newsletter im überblick	534
alle preise ohne gewähr	549
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	473
als podcast hören	544
alte știri	2148
alterar preferências de cookies	2105
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2161
am înțeles	2151
amintește-mi mai târziu	2134
andra läser	19	2488
andra läser just nu	19
andra läste även	2488
andre har også lest	19
andre leser nå	1917
andre leste også	1917
andre læser	392
andre læser lige nu	392
andre læser også	19
andre læste også	392
angebot wählen	543
anhören	472
anhören # min	472
anmäl dig	2471
anmäl dig till nyhetsbrevet	2471
annonce - artiklen fortsætter nedenfor	383
annonces légales	1237
annoncørbetalt indhold	400
annons - artikeln fortsätter nedan	2480
annonsen slutar här	2480
annonsinnehåll	2495
annonslänk	2480
annonsörsinnehåll	2495
annonsørinnhold	1925
anulezi oricând	2173
anuluj odpowiedź	1994
användarvillkor	2481
anzeigensonderveröffentlichung	549
anúncio	2078
anúncios	2078
apmaksāts saturs	1740
après la publicité	1201
após a publicidade	2078
apóyanos	912
apúntate	924
arată mai puțin	2151
arată tot	2151
arkadaşina gönder	2587
arkadaşinla paylaş	2587
article abonné	1177
article ajouté à vos sélections	1196
article précédent	1210
article réservé aux abonnés	1177
article sponsorisé	1237
articles associés	1210
articles liés	1210
articles recommandés	1210
articles récents	1210
articol exclusiv pentru abonați	2173
articole asemănătoare	2148
articole înrudite	2148
articoli più letti	1563
articolul continuă după reclamă	2144
articolul continuă mai jos	2144
articolul următor	2148
artikeln finns också som ljud	2476
artikeln fortsätter efter annonsen	2480
artikeln fortsätter nedan	2480
artikeln fortsätter under bilden	2480
artikeln går att lyssna på	2476
artikeln är låst	2466
artikeln är uppläst av en dator	2476
artikkel jätkub pärast reklaami	1014
artikkel jätkub reklaami järel	1014
artikkel täieneb	1012
artikkelen er låst	1896
artikkelen finnes også som lyd	1905
artikkeli jatkuu kuvan jälkeen	1112
artikkelin voi myös kuunnella	1110
artiklen er låst	370
artiklen er læst op af en robot	379
artiklen findes også som lyd	379
artiklen fortsætter efter annoncen	383
artiklen fortsætter nedenfor	383
artiklen fortsætter under billedet	383
artiklen kan også høres	379
artikli loeb ette tehishääl	1010
artiklit loeb tehishääl	1010
artykuł dla subskrybentów	1976
artykuł sponsorowany	1990
artykuły na e-mail	1979
artículo anterior	951
artículo relacionado	951
artículos recomendados	997
artículos relacionados	951
as notícias mais lidas	2127
ascultă	2141
aslini göster	2597
assine já	2061
atbalstīt	1731
atcel jebkurā laikā	1731
atradi kļūdu rakstā	1737
atvērt	1739
atšaukti galite bet kada	1690
aucun commentaire à ce niveau	1241
audio narrado por una voz automática	976
auf apple podcasts hören	524
auf spotify hören	524
ausgewählt für sie	548
avis de décès	1237
avoimet työpaikat	1120
avsluta när du vill	2466
avslutt når du vil	1896
avís legal	261
ayrintilar için tiklayin	2596
ayrintilar için tiklayiniz	2596
az első hónap csak # ft	1373
aç	2597
añadir a favoritos	936
añadir a mi lista	996
añadir comentario	947
añadir usuario	917
aún no te has registrado	917
ačiū, kad užsiprenumeravote	1715
""", 'b': """
banküberweisung	450
bağiş yap	2579
bağiş yapin	2579
bağlantiyi kopyala	2587
başa dön	2596
bei google als quelle hinzufügen	473
bei spotify hören	524
bejelentkezés	1373
belépés	1373
benefício do assinante	2109
betrag wählen	449
betygsätt receptet	61
betűméret	65
bezárás	1370
bild vergrößern	490
bildirimleri aç	2635
bildirimleri açin	2635
bitte versuchen sie es später erneut	534
bize ulaşin	2593
bjud en vän på artikeln	2476
bli månadsgivare	2463
bli støttemedlem	1893
bliv støttemedlem	367
boletín	924
browserul tău nu poate reda acest video	2158
brukervilkår	1910
bu haber abonelere özeldir	2580
bu içerik abonelere özeldir	2580
bugün değil	2578
bunlar da ilginizi çekebilir	2594
butlletí	272
buďte v obraze	294
bài cùng chuyên mục	2766
bài cùng tác giả	2766
bài khác	2739
bài liên quan	2739
bài mới nhất	2766
bài quảng cáo	2767
bài tiếp theo	2739
bài viết liên quan	2739
bài viết mới	2765
bài được dịch tự động	2765
bài đọc nhiều	2766
báo lỗi	2738
bármikor leiratkozhat	1391
bármikor leiratkozhatsz	1391
bármikor lemondhatja	1373
bármikor lemondható	1373
bình luận	2738
bình luận (#	2738
búsqueda	954
bülten	2617
bülten üyeliği	2617
bültene abone oldunuz	2617
büyüt	2596
bądź na bieżąco	1979
bővebben	1388
būkite pirmas	1696
būkite pirmas, pakomentavęs	1696
bạn có thể quan tâm	2739
bỏ qua	2722
""", 'c': """
cada aportació compta	275
cada aportación cuenta	992
cada contribuição conta	2122
cadastre-se grátis	2061
califica este artículo	947
cargar más	954
carte de crédit	1176
cartão de crédito	2060
categorieën	1808
categorías	951
caută	2150
ce contenu vous a-t-il été utile	1235
ce résumé vous a-t-il été utile	1235
cele mai citite știri	2176
cele mai noi știri	2148
celý článek	307
cerrar menú	954
cerrar sesión	917
cet article est en accès libre pour les abonnés	1250
cet article est lu par une voix de synthèse	1235
chci odebírat	294
chci podpořit	289
chci přispět	289
chi tiết	2742
chia sẻ	2729
chia sẻ bài viết	2729
chia sẻ facebook	2765
chia sẻ qua facebook	2765
chia sẻ ý kiến của bạn	2738
chuyên mục	2739
chuyển đến công thức	61
chép liên kết	2765
chính sách bảo mật	2737
chính sách bảo mật | điều khoản sử dụng	2737
chính sách cookie	2737
chính sách quyền riêng tư	2737
chấp nhận tất cả	2737
chấp nhận tất cả cookie	2737
chủ đề	2739
chủ đề liên quan	2739
chủ đề nóng	2766
cikk megosztása	1379
cikk mentése	1379
cikkünk frissül	1388
citeşte şi	2148
citește fără limite	2173
citește mai departe	2148	2150
citește mai mult	2148	2150
citește regulile comunității	2161
citește și	2148
citi šobrīd lasa	1733
citiți și	2148
col·labora	248
comentariul tău așteaptă moderarea	2161
comentează	2147
comentário	2083
comentário aguardando moderação	2115
comentários	2083
comentários exclusivos para assinantes	2115
commander ce numéro	1237
commentaire en attente de modération	1241
commerciële bijdrage	1853
compre a edição impressa	2109
conditions générales	1203
conectează-te cu facebook	2173
conectează-te cu google	2173
confidentialité	1203
configuración	944
configuración de cookies	944
configurações de cookies	2080
conheça todas as nossas newsletters	2119
consigue tu entrada aquí	978
consulta les normes de participació	264
consultez notre charte de modération	1241
consíguelo en tu quiosco	978
contenu externe recommandé	1233
contenu proposé par notre partenaire	1237
contenu sponsorisé	1201
contenus recommandés	1254
contenus sponsorisés	1201	1210
conteúdo de marca	2078
conteúdo exclusivo	2061
conteúdo exclusivo para assinantes	2124
conteúdo externo	2105
conteúdo externo recomendado	2105
conteúdo para assinantes	2061
conteúdo patrocinado	2078
conteúdo premium	2124
conteúdo produzido pela marca	2109
conteúdo relacionado	2087
conteúdos relacionados	2127
contingut només per a usuaris registrats	276
continua após a publicidade	2078
continua després de l'anunci	266
continuar leyendo aquí	917
continuarea articolului după reclamă	2163
continue a ler esta notícia	2127
continuer après la publicité	1201
continuă cu apple	2173
continuă cu facebook	2173
continuă cu google	2173
continuă să citești după publicitate	2163
continúa abajo	942
contáctanos	947
conținut disponibil doar utilizatorilor înregistrați	2173
conținut extern	2158
conținut extern recomandat	2158
conținut pentru abonați	2136
conținut premium	2173
conținut sponsorizat	2144
cookieinställningar	2481
cookieの設定	1593
cookie政策	2796
cookie設定	1593	2796
cookie设置	2796
copia l'enllaç	255
copiază link	2141
copiază linkul	2141
copy link thành công	2765
correo electrónico	924
creează cont	2136
créer mon compte	1177
créer un compte	1177
créer une alerte	1243
créer une alerte sur ce thème	1243
csak előfizetőknek	1373
cumpără revista	2163
czytaj całość	2001
czytaj również	1998
czytaj także	1998
czytaj też	1998
czytaj też nasze inne artykuły	1998
czytaj więcej	1998	2001
czytaj więcej o	1998
các tin khác	2739
cât de util a fost acest articol	2161
címkék	1386
címlap	1386
címlapról ajánljuk	1386
có lẽ để sau	2722
có thể bạn quan tâm	19	2739
có thể bạn thích	19
cùng chuyên mục	2739
cùng chủ đề	2766
cùng tác giả	2766
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2597
daha fazla göster	2596
daha fazla haber için tiklayin	2596
dalies ar šo rakstu	1736
dalinkitės	1690
dalinkitės straipsniu	1695
dalsza część artykułu pod materiałem wideo	1990
dalsza część artykułu pod wideo	1990
dalsza część tekstu pod wideo	1990
dalīties	1731
dalīties ar draugiem	1736
dalīties facebook	1736
další	307
další strana	307
další z rubriky	305
další zprávy	305
další článek	305
další články	19	305
další čtení	305
danke für dein feedback	528
danke für ihr feedback	528
danos tu opinión	983
dans l'actualité	1254
dans la même catégorie	1210
dans la même rubrique	1210
dans la même série	1210
darovat článek	297
darovať	2343
darovať článok	2351
darujte tento článek	297
darujte tento článok	2351
das könnte dich auch interessieren	487
das könnte ihnen auch gefallen	487
das könnte sie auch interessieren	487
das könnte sie interessieren	487
das wichtigste in kürze, zusammengefasst von ki	518
datenschutzerklärung	480
daugiau šia tema	1692
deblochează articolul	2173
deixar um comentário	2083
deixe um comentário	2083
del på e-post	1905
del på facebook	379	1905
del på mail	379
del på twitter	379	1905
del på x	379	1905
dela inlägget	2476
dela på facebook	2476
dela på twitter	2476
dela på x	2476
deli članek	2410
delite članek	2410
dernière minute	1210
dernières actualités	1210
dernières infos	1210
dernières nouvelles	1210
desa per llegir després	278
desbloquear artículo	993
desbloqueie este conteúdo	2124
det er gratis å opprette en bruker	1896
det læser andre	392
det är gratis att skapa ett konto	2466
detaylar için tiklayin	2596
detaylar için tiklayiniz	2596
detta material är skyddat enligt lagen om upphovsrätt	2518
detta är en annons	2480
detta är en plusartikel	2466
devam etmek için üye girişi yapin	2580
devami için abone olun	2580
devamini okumak için abone olun	2580
diese funktion steht nur angemeldeten nutzern zur verfügung	544
din aceeași categorie	2148
din aceeași secțiune	2176
disponibil în app store și google play	2167
disponibilă în app store și google play	2167
distribuiți	2141
diğer haberler	19	2594
diğer okurlar bunlari okuyor	2594
dla subskrybentów	1976
do góry	2001
doar abonații pot comenta	2161
doar pentru abonați	2136
doação mensal	2057
doação única	2057
doba čtení # min	307
dolgozzon nálunk	1388
domiciliación bancaria	916
domů	307
dona suport al periodisme en català	275
donación mensual	912
donación única	912
donați	2135
donează	2135
donează acum	2135
donează lunar	2135
donează lunar # euro	2172
donează lunar # lei	2172
doner nå	1893
données personnelles	1203
donér	367
donér nu	367
doporučené	305
doporučené články	305
doporučujeme	305
doporučujeme přečíst	305
doporučujeme také	305
dołącz do dyskusji	2047
dołącz do nas	1973
dołącz do newslettera	1979
drukāt	1736
drukāt recepti	61
du er nå påmeldt	1901
du er nå påmeldt nyhetsbrevet	1901
du kan när som helst avsluta prenumerationen	2471
du kan når som helst melde deg av	1901
du kan opsige når som helst	370
du kanske också gillar	2488
du modtager snart en bekræftelse på mail	375
du même auteur	1210
du prenumererar nu på nyhetsbrevet	2471
du vil kanskje også like	1917
dziękujemy za zapis	1979
dành cho bạn	2739
dành cho thuê bao	2724
dárkovat článek	290
därefter # kr/mån tills du säger upp	2466
débloquer l'article	1177
débloquez cet article	1250
déconnexion	1177
découvrir l'offre	1177
découvrir nos offres	1250
découvrir toutes nos offres d'abonnement	1250
déjà un compte	1177
déjà un compte ? connectez-vous	1177
déplier	1214
détails	1214
dölj	2492
dāvini rakstu	1736
dāvini rakstu draugam	1736
děkujeme za přihlášení	294
""", 'e': """
e-bülten	2617
e-bülten aboneliği	2617
e-mail inválido	2119
e-mailová adresa	294
e-posta gönder	2587
edición digital	917
edición impresa	917
editörün seçtikleri	2594
edição impressa	2061
egyszeri támogatás	1371
ehkä myöhemmin	1101
ei tänään	1101
eiti į receptą	61
el millor de la setmana a la teva bústia	272
el més llegit	252
el més vist	279
el. paštas	1715
elfelejtett jelszó	1373
elige tu suscripción	993
elküldöm	1379
elmentem későbbre	1379
elrejtés	1389
els lectors també han llegit	279
elírást talált	1385
előfizetek	1373
előfizetés	1373
előfizetői tartalom	1373
előfizetőknek	1373
előfizetőként megoszthatja a cikket	1379
előző	1388
előző cikk	1386
emlékeztess később	1370
empfehlungen für sie	548
en este artículo	951
en çok okunan	2594
en çok okunan haberler	2594
en çok okunanlar	2594
engangsbeløb	367
engångsgåva	2463
enllaç copiat	278
ensemble, faisons vivre un média libre	1249
enthält werbung	477
enviar comentário	2083
enviar corrección	947
envoyer à un ami	1196
envoyer à un proche	1196
envoyez-nous vos témoignages	1231
eredeti megjelenítése	1389
eredmények	1389
erinnern sie mich später	445
erről bővebben itt írtunk	1388
erről is írtunk	1386
erről itt írtunk bővebben	1388
erscheint täglich	534
erscheint wöchentlich	534
es gratis y solo te llevará un minuto	989
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	534
escreva um comentário	2083
escriu el teu correu electrònic	272
esi pirmais, kas komentē	1737
esimene kuu # €	1005
esta funcionalidad es sólo para registrados	917
esta matéria foi útil para você	2107
esta notícia foi útil	2107
este espaço é moderado pela redação	2115
este resumo foi útil	2107
estás de acuerdo? vota	983
evaluează rețeta	61
evästeasetukset	1113
evästeet	1113
exclusiv pentru abonați	2173
experimente grátis por um mês	2124
ez is érdekelhet	1386
ez is érdekelheti	1386
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1386
ezt olvasta már	1386
ezt olvastad már	1386
ești de acord? votează	2161
ești deja abonat	2181
ești deja abonată	2181
""", 'f': """
facebook'ta paylaş	2587
facebookでシェア	1587
facebookでシェアする	1587
faça login	2061
faça uma pergunta sobre esta reportagem	2107
fes una donació	248
fiecare donație contează	2172
fiecare leu contează	2172
fizetett hirdetés	1381
fiók létrehozása	1373
fiókom	1373
forstået	396
forstått	1921
forstør billede	395
forstørr bilde	1920
fortsett uten å støtte	1892
fortsätt läsa efter annonsen	2480
fortsätt utan att stödja	2462
fortsæt med at læse	383
fortsæt uden at støtte	366
fotogalería	951
fotoğraflari görmek için tiklayin	2596
friss hírek	1386
fråga vår ai om artikeln	2484
fuldskærm	395
fäll ihop	2492
fäll ut	2492
få adgang	370
få artiklen læst op	379
få de vigtigste nyheder hver morgen	375
få de viktigaste nyheterna varje morgon	2471
få de viktigste nyhetene hver morgen	1901
få nyheder på mail	375
få nyheter på e-post	1901
få nyheter på mejlen	2471
få overblikket her	395
få tilgang	1896
få varsel når vi skriver om dette	1920
följ	2477
följ oss	2477
följ skribent	2477
följ ämnet	2477
för prenumeranter	2466
förderer werden	446
fördermitglied werden	446
föregående	2491
föregående artikel	2488
förstora	2491
følg	380	1906
følg emne	380
følg os	380
følg oss	1906
følg sagen her	395
følg tema	1906
følg temaet og få varsel	1920
für abonnenten	451
für den newsletter anmelden	459
für dich empfohlen	548
für sie empfohlen	548
für sie entstehen keine mehrkosten	549
fă o donație	2135
fără obligații	2173
fără tine nu putem	2172
""", 'g': """
galeriyi aç	2596
galeriyi görmek için tiklayin	2596
galéria	1388
galéria megtekintése	1388
garanta já o seu ingresso	2109
gem til læseliste	379
genişlet	2597
giriş	2580
giriş yap	2580
giriş yapin	2580
giriş yapin veya üye olun	2580
giv os feedback på artiklen	387
già abbonato	1498
già registrato	1498
gli articoli più letti	1563
glömt lösenord	2466
godkänn	2481
godkänn alla	2481
gorące tematy	1998
gracias por tu opinión	976
gràcies per la teva opinió	264
gràcies per votar	264
gràcies, ja estàs subscrit	272
guardar artículo	936
guardar para después	996
guardar para leer después	996
gå ikke glip af	392
gå ikke glip af noget	375
gå ikke glipp av noe	1901
gå til indhold	395
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1203
gérer les préférences	1233
gérer mes alertes	1243
gérer mes choix	1203
gérer vos préférences de cookies	1233
góp ý	2738
gündem	2594
günün haberleri	2594
günün özeti	2594
gợi ý	2739
gửi	2738
gửi bình luận	2738
gửi cho bạn bè	2765
gửi email	2729
gửi ý kiến	2738
""", 'h': """
haber bülteni	2617
haber güncelleniyor	2596
haberi arkadaşina hediye et	2587
hai già un account	1498
harici içerik	2596
haritayi aç	2597
has arribat al límit d'articles gratuïts	276
has iniciado sesión	974
hasznos volt az összefoglaló	1385
hasznosnak találta a cikket	1385
havi támogatás	1371
hayir teşekkürler	2578
hayir, teşekkürler	2578
haz una pregunta sobre este artículo	976
he leído y acepto la política de privacidad	989
he llegit i accepto la política de privacitat	261
hela artikeln fortsätter nedan	2480
hepsini gör	2596
hesap oluştur	2580
hi estàs d'acord? vota	264
hiba jelentése	1389
hibát talált	1385
hier reinhören	524
hinweis schließen	445
hirdetés	1381
hirdetés bezárása	1381
hirdetés, görgessen tovább	1381
hjälp oss att rätta fel	2484
hlavné správy	2348
hlavní zprávy	305
ho già donato	1492
hoje não	2056
hoppa till innehåll	2491
hoppa över inlägg från facebook	2491
hoppa över inlägg från instagram	2491
hoppa över inlägg från x	2491
hozzászólok	1385
hozzászólás	1385
hozzászólások	1385
hozzászólások megtekintése	1385
hylkää	1113
hylkää kaikki	1113
hyppää reseptiin	61
hyväksy	1113
hyväksy evästeet	1113
hyväksy kaikki	1113
här kan du kommentera artikeln	2484
håll dig uppdaterad	2471
hírfolyam	1386
hírlevelek	1391
hírlevél	1391
hírlevél-feliratkozás	1391
hören sie diesen artikel	524
hør saken	1905
""", 'i': """
i più commentati	1524
i più letti	1524
i più letti della settimana	1563
i più visti	1524
iba pre predplatiteľov	2344
ich unterstütze schon	445
identifícate	993
ielogojies, lai komentētu	1737
ienākt	1731
iesakām	1733
ihre meinung zählt	483
ikke gå glipp av	1917
ikke nå	1892
il tuo browser non può riprodurre il video	1541
il tuo commento sarà pubblicato dopo l'approvazione	1551
iletişim	2593
ilgili içerikler	2594
ilginizi çekebilecek haberler	2594
ilginizi çekebilir	2594
ilmoita asiavirheestä	1117
ilmoita virheestä	1117
imprimir artículo	996
imprimir esta matéria	2126
in bài	2729
in bài viết	2729
in công thức	61
in trang này	2765
indlæg fra facebook	395
indlæg fra instagram	395
indlæs flere	395
ingresá	993
ingyenes regisztráció	1373
inicia sesión	917
inicia sessió	249
iniciar sesión	917
iniciar sesión con apple	993
iniciar sesión con facebook	993
iniciar sesión con google	993
iniciar sessão	2061
inicie sesión	917
inne artykuły	1998
innhold fra annonsør	1925
inscription à la newsletter	1186
inscrivez-vous à notre newsletter	1186
insira o seu endereço de email	2119
instalează aplicația	2167
inställningar	2481
introduce un email válido	989
intră în cont	2136
invítanos a un café	912
início	2090
ir para o conteúdo	2090
ispiši	2288
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2617
istediğiniz zaman iptal edin	2580
izbor uredništva	2407
izdrukāt	1736
izmēģini # dienas bez maksas	1731
içeriğe geç	2596
iş birliği	2589
išbandykite # dienų nemokamai	1690
išorinis turinys	1708
išsaugoti	1695
išsaugoti straipsnį	1695
""", 'j': """
j'ai déjà donné	1167
j'ai déjà un compte	1177
ja hi estàs subscrit	276
ja hi estàs subscrit? entra	276
ja n'ets subscriptor? inicia sessió	249
ja tens compte? inicia sessió	276
jaa twitterissä	1110
jaa x:ssä	1110
jag förstår	2481
jag stödjer redan	2462
jaga sõbraga	1010
jaunākie	1733
jautā mākslīgajam intelektam	1737
je commande ce numéro	1237
je gère mes cookies	1203
je soutiens déjà	1167
jede spende zählt	538
jeder beitrag zählt	538
jeder euro zählt	538
jednorázově	289
jeg forstår	1910
jeg støtter allerede	366	1892
jegyek itt kaphatók	1388
jelentkezzen be vagy regisztráljon	1373
jen pro předplatitele	290
jetzt angebot wählen	543
jetzt anhören	472
jetzt reinhören	524
jetzt unterstützen	446
již mám předplatné	290
jobs in ihrer nähe	522
još vesti	2285
još vijesti	2285
junte-se à conversa	2115
jurnalismul de calitate costă	2172
juttu jatkuu kuvan jälkeen	1112
juttu jatkuu mainoksen jälkeen	1112
juttu jatkuu videon jälkeen	1112
juttua päivitetään	1112
jutun lukee koneääni	1110
jutun lukee tekoälyääni	1110
jutun voi myös kuunnella	1110
już wspieram	1972
já doei	2056
já nas bancas	2109
já sou apoiador	2056
já sou assinante	2061
já tem conta	2061
já tem uma conta	2061
já é assinante? faça login	2061
já é subscritor	2124
já é subscritor? inicie sessão	2124
jätä kommentti	1117
jūsų el. paštas	1715
jūsų el. pašto adresas	1715
""", 'k': """
k tématu	305
k téme	2348
kapcsolódó	1386
kapcsolódó cikk	1386
kapcsolódó cikkek	1386
kapcsolódó tartalom	1386
kapcsolódó témák	1386
karte öffnen	491
kas kokkuvõte oli kasulik	1011
kategóriák	1386
katso kuvat tästä	1120
katso myös	1118
katso video tästä	1120
katso video yltä	1120
kaupallinen yhteistyö	1112
kaydiniz için teşekkürler	2617
keresés	1388
kezdőlap	1388
không phải bây giờ	2722
không, cảm ơn	2722
ki-übersicht	518
kijelentkezés	1373
kingi artikkel sõbrale	1010
kinyitás	1389
kipróbálom	1373
kirjaudu sisään	1103
kirjoita sähköpostiosoitteesi	1106
kjøp abonnement	1896
kjøp tilgang	1896
klausies podkāstu	1738
klausies podkāstu šeit	1738
klausies šo rakstu	1736
klausies šo rakstu (# min	1736
klausykite tinklalaidės	1697
klausykite tinklalaidės čia	1697
klausykitės straipsnio	1695
klausīties	1736
klausīties rakstu	1736
ključne besede	2407
ključne reči	2285
ključne riječi	2285
klíčová slova	305
kokeile # päivää maksutta	1103
kolačići	2301
komentavimas išjungtas	1696
komentavimo taisyklės	1696
komentáre	2351
komentář	304
komentáře	304
komentāri	1731
komentēt	1731
komentēšana ir slēgta	1737
komentēšanas noteikumi	1737
komerčné oznámenie	2347
komerční sdělení	300
kommentarer blir gjennomgått før publisering	1920
kommentarerna förhandsmodereras	2484
kommentek megtekintése	1385
kommentelési szabályzat	1385
kommentér	387
koostöö	1014
kopiera länk	2476
kopiera länken	2476
kopijuoti nuorodą	1690
kopiraj povezavo do članka	2410
kopiér link	379
kopiér linket	379
kopírovat odkaz	297
kopírovať odkaz	2351
kopēt saiti	1731
korábban írtunk róla	1386
kreiraj račun	2278
kullanim koşullari	2590
kup dostęp	1976
kupi naročnino	2403
kuula taskuhäälingut	1012
kuuntele podcast tästä	1120
kysy tekoälyltä	1117
käyttöehdot	1113
kérdezze ai-asszisztensünket	1385
kérem a hírlevelet	1391
később	1370
kích thước chữ	65
köp	2466
köszönjük a feliratkozást	1391
köszönöm, nem	1370
következő	1388
következő cikk	1386
køb abonnement	370
køb adgang	370
kúpiť predplatné	2344
küfür, hakaret içeren yorumlar onaylanmamaktadir	2593
küldje el barátjának	1379
küldés	1379
küldés e-mailben	1379
külső tartalom	1388
künye	2590
küpsiste seaded	1023
küsi tehisarult	1011
kā tev patika raksts	1737
kā tu domā? balso	1738
ką manote? balsuokite	1697
""", 'l': """
la discussione è chiusa	1520
la nota continúa después del anuncio	942
la rédaction vous conseille	1210
la sélection de la rédaction	1210
lahjoita artikkeli ystävälle	1110
lai komentētu, ielogojies	1737
lai komentētu, pieslēdzies	1737
las más leídas	951
las más leídas de hoy	997
las noticias más leídas	997
lasi arī	1733
lasi komentārus	1737
lasi tālāk	1731
lasi vairāk šeit	1738
lasi vēl	1733
lasiet arī	1733
lasiet vēl	1733
lasă un comentariu	2147
lasīt komentārus	1737
lasīt tālāk	1738
lasīt vairāk	1738
lasīt vēlāk	1736
lasītākie	1733
lataa lisää	1120
le choix de la rédaction	1210
le journal numérique	1177
le lien a été copié	1253
le lien a été copié dans le presse-papiers	1253
le notizie più lette	1563
le più lette	1524
lea también	951
lee sin límites	993
lee también	951
leer artículo completo	954
leer más	954
leer también	951
legfrissebb hírek	1386
leggi di più	1527
leggi più tardi	1562
legnépszerűbb	1386
leia a matéria completa	2127
leia as notícias no aplicativo	2117
leia também	2087
len pre predplatiteľov	2344
les choix de la rédaction	1210
les lecteurs ont aussi consulté	1254
les més llegides	279
les også	1917
les plus commentés	1210
les plus partagés	1210
les prix indiqués sont susceptibles d'évoluer	1237
les våre debattregler	1913
li e aceito a política de privacidade	2119
lien copié	1196
lien copié dans le presse-papiers	1253
lietošanas noteikumi	1748
liitudes nõustud kasutustingimustega	1030
liity jäseneksi	1102
lineでシェア	1587
lineでシェアする	1616
lineで送る	1587
link a vágólapra másolva	1379
link bài gốc	2765
link copiado para a área de transferência	2126
link kopiëren	1793
link másolva	1379
link másolása	1379
lire la suite pour #€	1177
lire la vidéo	1213
lire à haute voix	1196
lire également	1210
lisätiedot	1121
lisää aiheesta	1118
liên hệ	2738
liên quan	2739
llegeix sense límits	276
llegeix també	252
llegir més	279
lo + leído	951
lo más comentado	951
lo más compartido	951
lo más leído	951
lo más popular	951
lo más visto	951
lo más visto hoy	997
lo último	951
locuri de muncă	2163
loe lähemalt	1012
loe lähemalt siit	1012
logi sisse või loo konto	1005
los lectores también leyeron	997
luba kõik	1023
lubię to	1986
lucrează cu noi	2163
lue keskustelun säännöt	1117
lue lisää	1118
lue lisää aiheesta	1118
lue myöhemmin	1110
lue myös	1118
lugu jätkub pärast reklaami	1014
lugu täieneb	1012
lui écrire	1231
lähetä sähköpostilla	1110
lämna en kommentar	2484
länk kopierad	2476
länken kopierad	2476
länken är kopierad	2476
läs dokumentet	2492
läs domen	2492
läs hela artikeln	2491
läs hela texten	2491
läs hela texten här	2491
läs kommentarer	2484
läs mer	2488	2491
läs mer om	2488
läs också	2488
läs senare	2476
läs vidare	2466	2488
läs våra kommentarsregler	2484
läs även	2488
lästid	2491
lästid # min	2491
lås op	370
lås opp artikkelen	1896
lås opp saken	1896
lås upp artikeln	2466
læs debatreglerne	387
læs debatreglerne her	387
læs hele artiklen	395
læs kommentarer	387
læs mere	392	395
læs mere om	392
læs også	392
læs også disse artikler	392
læs senere	379
læs videre	370	392
læs vores regler for debatten	387
læsetid # min	395
lên đầu trang	2741
lưu	2729
lưu bài	2729
lưu bài viết	2729
lưu bài để đọc sau	2765
lưu công thức	61
lấy link	2765
""", 'm': """
magari più tardi	1492
mai târziu	2134
mainos päättyy	1112
mais notícias	2087
maksettu sisältö	1112
manşetler	2594
masquer la publicité	1237
masz już konto	1976
masz już konto? zaloguj się	1976
materialet är skyddat enligt lagen om upphovsrätt	2518
materiał partnera	1990
materiał promocyjny	1990
materiał sponsorowany	1990
materiał zewnętrzny	1990
matéria exclusiva para assinantes	2124
matérias relacionadas	2087
media społecznościowe	1987
megnyitás	1389
megnézem	1388
megosztás	1379
megosztás a facebookon	1379
megosztás facebookon	1379
megosztás twitteren	1379
mehr für dich	548
mehr für sie	548
meld deg på	1901
meld deg på nyhetsbrevet	1901
mentions légales	1203
mentés	1379
mentés későbbre	1379
menú	954
menü	490	1388	2596
menü schließen	490
menü öffnen	490
mer från	2488
mer läsning	2488
merci d'avoir voté	1241
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1546
mest läst	2488
mest lästa	2488
mest læst	392
mest læste	392
mi-összefoglaló	1388
mida sina arvad? hääleta	1012
minn meg på det senere	1892
mira el vídeo	270
mitä mieltä olet? äänestä	1120
modalità di pagamento	1496
moderálási elvek	1385
modifică preferințele cookie	2158
modifier mes préférences	1233
modtag en notifikation, når vi skriver om emnet	395
mogoče kasneje	2414
mogą cię zainteresować	1998
mohlo by se vám líbit	305
mohlo by vás také zajímat	305
mohlo by vás tiež zaujímať	2348
mohlo by vás zajímat	305
mohlo by vás zaujímať	2348
monatlich kündbar	543
mostra aquesta publicació a instagram	261
mostra di più	1527
mostra'n més	253
mostrar conteúdo externo	2105
mostrar más	954
mot de passe oublié	1177
mots clés	1210
mots-clés	1210
może cię zainteresować	1998
może później	1972
možda kasnije	2293
možda vas zanima	2285
možda će vas zanimati	2285
možno neskôr	2355
možná později	288
muistuta myöhemmin	1101
mulțumim pentru feedback	2161
mulțumim, te-ai abonat cu succes	2168
mutass többet	1388
muut lukivat myös	1118
myöhemmin	1101
már előfizető	1373
más	954
más artículos	951
más artículos del autor	970
más detalles	955
más en	951
más historias	951
más información	951
más leídas	951
más leído	951
más leídos	951
más noticias	951
más opciones	944
más sobre este tema	951
más tarde	911
más vistas	951
más vistos	951
mások ezt olvassák	1386
mások ezt olvasták	1386
másolás	1379
máte již účet	290
máte předplatné? přihlaste se	290
märksõnad	1007
månadsgåva	2463
månedlig gave	1893
månedligt bidrag	367
måske senere	366
måske vil du også kunne lide	392
més informació	252
més llegides	252
més notícies	279
método de pago	915
métodos de pagamento	2059
métodos de pago	915
mākslīgā intelekta kopsavilkums	1738
mă abonez	2168
mărime text	65
můj účet	290
mới nhất	2739
mở	2742
mở khóa bài viết này	2765
mở rộng	2741
""", 'n': """
nadaljevanje članka pod oglasom	2406
nahlásit chybu	304
nahlásiť chybu	2351
najchętniej czytane	1998
najchętniej czytane dziś	1998
najczęściej czytane	1998
najczęściej czytane artykuły	1998
najnovejše	2407
najnovejše novice	2407
najnoviji članci	2285
najnovšie	2348
najnovšie správy	2348
najnovšie články	2348
najnowsze artykuły	1998
najnowsze wiadomości	1998
najčitanije	2285
najčitanije vesti	2285
najčitanije vijesti	2285
najčitanije vijesti dana	2285
najčítanejšie	2348
najčítanejšie články	2348
najčítanejšie články dňa	2348
napišite komentar	2410
napsat komentář	304
naročena vsebina	2406
naročite se	2402
naročnina	2402
nastavení	301
nastavení cookies	301
nastavi čitanje	2337
nastavi čitati	2337
nastavite čitanje	2337
nastavite čitati	2337
nastavitve piškotkov	2422
następna strona	2001
następny	2001
następny artykuł	1998
natisni članek	2410
naudojimo taisyklės	1708
naujausios žinios	1692
naujienlaiškis	1715
načíst další	307
našli jste chybu	304
našli jste v článku chybu	304
ne děkuji	288
ne, děkuji	288
nejdiskutovanější	305
nejnovější	305
nejnovější zprávy	305
nejnovější články	305
nejčtenější	305
nejčtenější články	305
nejčtenější články dne	305
nem, köszönöm	1370
nenhum comentário	2083
neueste beiträge	487
nhắc tôi sau	2722
nie dziękuję	1972
nie dziś	1972
nie pamiętasz hasła	1976
nie ďakujem	2355
nie, dziękuję	1972
nie, ďakujem	2355
només els subscriptors poden comentar	264
norėdami komentuoti, prisijunkite	1696
nosūti draugam	1736
nosūtīt draugam	1736
nosūtīt e-pastā	1736
noteで書く	1587
notre sélection	1210
notre sélection d'articles	1254
notícias relacionadas	2087
notícias relacionadas que podem lhe interessar	19
notícies destacades	279
notícies relacionades	252
nu ai cont? înregistrează-te	2173
nu mulțumesc	2134
nu, mulțumesc	2134
nyhetsdøgnet	1917
nyomtatás	1379
não perca	2087
não, obrigada	2056
não, obrigado	2056
nächste seite	490
nächster artikel	487
näita kõiki	1013
näita rohkem	1012
näita veel	1012
näita vähem	1013
näköislehti	1103
nästa	2491
nästa artikel	2488
näytä alkuperäinen	1121
näytä kaikki	1120
näytä kartta	1121
näytä kommentit	1117
näytä käännös	1121
näytä lisää	1120
näytä sisältö	1113
näytä tiedot	1121
näytä tulokset	1121
näytä vähemmän	1121
næste	395
næste artikel	392
népszerű	1386
nézze meg galériánkat	1388
nézze meg képeinket	1388
nõustun	1023
nõustun kõigiga	1023
nøgleord	392
nāc strādāt pie mums	1738
nổi bật	2739
nội dung quảng cáo	2767
nội dung tài trợ	2734
""", 'o': """
o que achou desta notícia	2107
o vídeo começará em alguns segundos	2105
ocenite članak	2288
ocenite članek	2410
oceń przepis	61
ochrana osobních údajů	301
ochrana osobných údajov	2362
ocijenite članak	2288
ocorreu um erro ao carregar o vídeo	2105
ocultar anúncio	2109
odebírat	294
odebírat newsletter	294
odemknout článek	290
odhlásit se	290
odhlásiť sa	2344
odkaz skopírovaný	2351
odkaz zkopírován	297
odkleni članek	2403
odklenite celoten članek	2403
odmietnuť	2362
odmietnuť všetko	2362
odmítnout	301
odmítnout vše	301
odporúčame	2348
odporúčame prečítať	2348
odporúčame tiež	2348
odporúčané články	2348
odpovědět	304
odrzuć	1991
odrzuć wszystkie	1991
odtwórz	2001
odštampaj	2288
odštampaj recept	61
odštampaj članak	2288
oferă acest articol cadou	2175
offre spéciale	1177
offrez-nous un café	1168
offrici un caffè	1493
oglasno sporočilo	2406
ogłoszenie	1990
ohodnotiť recept	61
ohodnoťte článek	304
ohodnoťte článok	2351
okuma süresi # dk	2596
oliko artikkeli hyödyllinen	1117
oliko juttu hyödyllinen	1117
oliko tiivistelmä hyödyllinen	1117
olvasson korlátlanul	1373
olvasson tovább	1373
olvasta már	1386
olvastad már	1386
olvidaste tu contraseña	917
oplæst af en robot	379
oplæst af kunstig intelligens	395
opsig når som helst	370
orijinali göster	2597
os leitores também leram	2127
os preços podem variar	2109
osale küsitluses	1012
ostatnie artykuły	1998
ota yhteyttä	1117
otevřít	308
otevřít mapu	308
otključaj članak	2278
otključajte ceo članak	2278
otključajte cijeli članak	2278
otros artículos	951
otwórz	2002
otwórz mapę	2002
outras notícias	19	2087
ouça este conteúdo	2073
oversættelsen er lavet af en maskine	395
""", 'p': """
padovanokite straipsnį	1695
padovanokite straipsnį draugui	1695
page précédente	1213
pagina următoare	2150
pague um café	2057
paiement sécurisé	1175
paldies par pieteikšanos	1755
palun jää viisakaks	1011
pamanīji kļūdu	1737
pamanījāt kļūdu	1737
par šo tēmu	1733
paramètres des cookies	1203
paramétrer	1203
paramétrer les cookies	1203
parašyk komentarą	1696
parašykite komentarą	1696
partajează	2141
partenerii noștri	2148
participez à la conversation	1241
partnerių turinys	1699
partnerski sadržaj	2284
pasidalinkite šiuo straipsniu	1695
pasitikrinkite žinias	1697
passer la publicité	1201
passer à la recette	61
pastebėjote klaidą	1696
paylaş	2587
paylaşin	2587
pažiūrėkite vaizdo įrašą	1697
pe aceeași temă	2176
pentru a citi în continuare	2173
per saperne di più	1563
pergunte à nossa ia	2107
peut-être plus tard	1167
piedalies aptaujā	1738
piekrist visām	1748
piekrītu	1748
piesakies vebināram	1738
piesakoties tu piekrīti lietošanas noteikumiem	1755
pieslēdzies vai izveido kontu	1731
pieslēdzies, lai komentētu	1737
pieslēgties	1731
pievieno savu komentāru	1737
pievienot komentāru	1731
pirmais mēnesis par # €	1731
pirmas mėnuo tik # €	1690
più lette	1524
più letti	1524
più tardi	1492
piškotki	2422
placená inzerce	300
platená inzercia	2347
plaćeni oglas	2284
plaćeni sadržaj	2284
plačana objava	2406
plačiau skaitykite čia	1697
plein écran	1213
plus d'actualités	1210
plus de détails	1214
poate mai târziu	2134
podari članek	2410
podarite ta članek	2410
podaruj artykuł	1976
podaruj ten artykuł	1986
podcast anhören	524
pode ler também	2127
podeli članak	2288
podijeli članak	2288
podmienky používania	2362
podmínky použití	301
podmínky užití	301
podobne artykuły	1998
podobné články	305	2348
podporiť	2343
podporte nezávislú žurnalistiku	2343
podporte nás	2343
podpořit	289
podpořte naši práci	289
podpořte nás	289
podpořte redakci	289
podrži	2277
podrži nas	2277
podržite nas	2277
podržite naš rad	2277
podržite nezavisno novinarstvo	2277
podziel się	1986
podziel się na facebooku	1986
pogledajte još	19
pokaż komentarze	1994
pokaż mniej	2001
pokaż oryginał	2002
pokaż treść	1991
pokaż tłumaczenie	2002
pokaż więcej	2001
pokaż wszystkie	2001
pokaż wszystko	2002
pokaži vsebino	2422
pokloni članak	2288
poklonite ovaj članak	2288
pokračovat bez podpory	288
pokračovať bez podpory	2355
polecamy również	1998
polecamy także	1998
polecamy też	1998
polecane artykuły	1998
politique de confidentialité	1203
polityka prywatności	1991
política de cookies	944	2080
política de galetes	261
política de privacidad	944
política de privacidade	2080
política de privacitat	261
poprzedni artykuł	1998
populární	305
populära artiklar	2488
populärt	2488
populære artikler	392
populære saker	1917
populært	392	1917
populārākie	1733
popüler	2594
popüler haberler	2594
popüler konular	2594
por qué estás viendo esto	917
poslať e-mailom	2351
poslušaj vest	2288
poslušaj članak	2288
poslušaj članek	2410
poslušajte članek	2410
postanite naročnik	2402
postanite član	2277	2402
postavke kolačića	2301
postaw kawę	1973
postaw nam kawę	1973
posłuchaj	1986
pour continuer à lire	1250
pourquoi voyez-vous cette publicité	1237
pouze pro předplatitele	290
povezani sadržaj	2285
povezani članci	2285
povezani članki	2407
powiązane	1998
powiązane artykuły	1998
powiązane tematy	1998
powiększ	2001
powiększ zdjęcie	2001
powrót do góry	2001
později	288
pozostała część artykułu pod materiałem wideo	1990
pošalji e-mailom	2288
pošalji komentar	2288
pošalji mejlom	2288
pošalji prijatelju	2288
pošalji članak e-mailom	2288
pošaljite komentar	2288
pošlji po e-pošti	2410
pošlji prijatelju	2410
pošlji članek po e-pošti	2410
pr članek	2406
praneškite apie klaidą	1696
pranešti apie klaidą	1696
pravidlá diskusie	2351
pre predplatiteľov	2344
preberite še	2407
predplatiť	2343
predplaťte si	2343
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1690
prenumerata nuo # €	1690
prenumerera på vårt nyhetsbrev	2471
prenumeruodami sutinkate su taisyklėmis	1715
prenumeruokite naujienlaiškį	1715
preporučeno	2285
preporučujemo	2285
preporučujemo da pročitate	2285
preporučujemo i	2285
prečítajte si	2348
prečítajte si aj	2348
prețurile pot varia	2163
pridať komentár	2351
prihlásiť	2344
prihlásiť sa	2344
prihvaćam	2301
prihvaćam sve	2301
prijavi grešku	2288
prijať	2362
prijať všetko	2362
prikaži manj	2408
prikaži manje	2286
prikaži sadržaj	2301
prikaži sve	2286
prikaži več	2408
prikaži više	2286
prikaži vse	2408
prima lună gratuită	2173
primește alerte despre acest subiect	2167
printează	2141
printează rețeta	61
pripomenúť neskôr	2355
priporočamo	2407
priporočamo tudi	2407
priporočamo v branje	2407
priporočeno	2407
prisijunkite arba susikurkite paskyrą	1690
prisijunkite prie mūsų komandos	1697
prisijunkite, kad galėtumėte komentuoti	1696
prispieť	2343
privatsphäre-einstellungen	480
privātuma politika	1748
pro předplatitele	290
promocijsko sporočilo	2406
promotivni sadržaj	2284
promotivni članak	2284
promóció	1381
proovi # päeva tasuta	1005
pročitajte i	2285
pročitajte još	2285
prywatność	1991
przeczytaj również	1998
przeczytaj także	1998
przeczytaj też	1998
przejdź bez wsparcia	1972
przejdź do przepisu	61
przejdź do serwisu	1991
przejdź do treści	2001
przejdź do ustawień prywatności	1991
przypomnij mi później	1972
právě se děje	305
präsentiert von	477
précédent	1213
préférences cookies	1203
prélèvement	1176
prémium	1373
próbálja ki # forintért	1373
próxima	2090
próxima página	2090
próximo artigo	2087
prøv # dager gratis	1896
prøv gratis	370	1896
prøv nu	370
prøv nå	1896
prを含みます	1616
pubblicità	1515
publi-rédactionnel	1201
publicité	1201
publicité - la suite ci-dessous	1201
publicités	1201
pular para o conteúdo	2090
página siguiente	954
pääuutiset	1118
påmind mig senere	366
påminn mig senare	2462
później	1972
pārbaudi savas zināšanas	1738
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1741
pērc abonementu	1731
předchozí	307
předchozí článek	305
předplatit	290
předplatné	290
přehrát	307
přejít k obsahu	307
přejít k receptu	61
přejít na obsah	307
přejít na recept	61
přečtěte si	305
přečtěte si také	305
přidat komentář	304
přidejte názor	304
přihlásit	290
přihlásit k odběru	294
přihlásit se	290
přihlášení	290
přijmout	301
přijmout vše	301
připomenout později	288
přispějte	289
přispět	289
""", 'q': """
qu'avez-vous pensé de cet article	1235
qual o seu nível de satisfação com esta notícia	2107
quellen und weiterführende links	487
queremos conocer tu opinión	983
queremos saber a sua opinião	2115
questo riassunto ti è stato utile	1543
quieres añadir otro usuario a tu suscripción	917
quizás más tarde	911
quizás te interese	951
quyên góp	2723
quyên góp ngay	2723
qué te ha parecido esta noticia	983
quên mật khẩu	2724
quảng cáo	2734
quảng cáo - bài viết tiếp tục bên dưới	2767
""", 'r': """
r$ # por mês durante # meses	2124
radote klaidą	1696
radote klaidą tekste	1696
raksti komentāru	1737
raksts tiek papildināts	1738
raksts turpinās pēc reklāmas	1740
rakstīt komentāru	1737
rao vặt	2734
raportează o eroare	2161
rapportér fejl	387
rašyti komentarą	1690
receber notificações	2117
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1243
recevez une alerte à chaque article de l'auteur	1243
reclamă	2144
recomandarea redacției	2176
recomandări	2148
recomandările editorilor	2176
recomandările redacției	2148
recomendado para você	2087
recommandé	1210
recommandé pour vous	1210
recommandés	1210
recordar más tarde	911
recuérdamelo más tarde	911
redirecționează #%	2135
refuză toate	2158
regalar artículo	917
registrovať sa	2344
registruokitės nemokamai	1690
registruokitės į seminarą	1697
registrácia	2344
regisztráció	1373
regisztrálok	1373
regístrate	917
rekisteröidy	1103
rekisteröidy maksutta ja lue	1103
reklami geç	2589
reklám	1381
reklāma	1731
reklāmas raksts	1740
reklāmraksts	1740
relaterade ämnen	2488
reportar erro nesta página	2107
restez informé	1186
restez informés	1186
resumen automático	976
resumo da notícia	2107
reģistrējies bez maksas	1731
reģistrēties	1731
ricordamelo più tardi	1492
rodyti mažiau	1698
rodyti viską	1698
rozumím	308
rozwiń	2001
rozwiń wszystko	2002
rätta	2484
rätta oss	2484
rättelse	2484
réactions	1206
réagir	1196	1206
réagir à cet article	1206
réagissez	1206
réagissez à cet article	1206
répondre	1206
réseaux sociaux	1197
réservé aux inscrits	1177
résiliable à tout moment	1250
résultats du sondage	1241
résumé de l'article	1235
résumé de l'article en # points	1235
résumé en # secondes	1235
részletek	1389
rösta här	2491
rösta i omröstningen	2491
rādīt mazāk	1739
rādīt vairāk	1738
rādīt visu	1739
răspunde	2147
rėmimas	1699
""", 's': """
s'abonner à partir de #€	1177
s'inscrire à la newsletter	1186
s-ar putea să-ți placă	2148
saada sõbrale	1010
saber más	954
sadarbības raksts	1740
sadržaj je zaključan	2278
saglabāt	1736
saglabāt rakstu	1736
saistītie raksti	1733
saistītās ziņas	1733
saite nokopēta	1736
saken er låst	1896
saken finnes også som lyd	1905
saltar anúncio	2078
salvează	2141
salvează articolul	2175
salvează pentru mai târziu	2175
salvează rețeta	61
sans engagement, résiliable à tout moment	1250
sao chép liên kết	2729
sao chép đường dẫn	2765
sari la conținut	2150
sari la rețetă	61
satura turpinājums pēc reklāmas	1740
sačuvaj	2288
sačuvaj recept	61
sačuvaj vest	2288
schlagwörter	487
schließen	490
schrift vergrößern	472
schriftgröße	472
scopri di più	1498
sdílejte	297
sdílejte tento text	297
sdílejte text	297
sdílejte článek	297
sdílet	297
sdílet na facebooku	297
sdílet na twitteru	297
sdílet na x	297
sdílet článek	297
se alla erbjudanden för prenumeranter	2466
se bilderna här	2491
se connecter et réagir	1206
se déconnecter	1177
se grafiken här	2491
se ha producido un error al cargar el vídeo	974
se klippet här	2491
se klippet øverst i saken	1920
se videon här	2491
sedan # kr/mån tills du säger upp	2466
seguir tópico	2117
seguí leyendo	997
sei già abbonato	1498
sei già iscritto alla newsletter	1556
selección de la redacción	951
selvä	1121
sem si não seria possível	2122
sem você não seria possível	2122
semnalează o eroare	2147
send artiklen på mail	379
send på e-post	1905
sense permanència	276
setări cookie	2158
seuls les abonnés peuvent commenter	1241
seuraa meitä	1111
seções	2087
shrani članek	2410
si opp når du vil	1896
si è verificato un errore durante il caricamento del video	1541
sie können diesen artikel kostenlos weitergeben	569
signaler ce contenu comme inapproprié	1241
signaler un problème	1206
siguiente artículo	951
siirry sisältöön	1120
sikeres feliratkozás	1391
sin ti no sería posible	992
siz ne düşünüyorsunuz? oy verin	2596
sizin için öneriler	2594
siųsti draugui	1695
siųsti el. paštu	1695
skaitykite daugiau čia	1697
skaityti plačiau	1697
skaityti vėliau	1695
skaties arī	1733
skatīt foto	1738
skatīt galeriju	1738
skatīt video	1738
skjønner	1921
sklenite naročnino	2403
skopírovať odkaz	2351
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2484
skrýt	308
slapukų nustatymai	1708
slažem se	2301
slične vesti	2285
slične vijesti	2285
slični članci	2285
snsをフォロー	1588
sofortüberweisung	450
sonderveröffentlichung	549
sono già sostenitore	1492
sonuçlari gör	2597
sorodni članki	2407
souhlasím	301
souhlasím se zobrazením	301
soutenez-nous dès maintenant	1168
související	305
související témata	305
související články	305
související články z webu	305
soyez le premier à commenter	1206
soyez le premier à réagir	1206
spausdinti receptą	61
spela videon här	2491
spis treści	2001
sponsorisé	1201
sponsorlu içerik	2589
sponsoroitu sisältö	1112
sponsrat innehåll	2480
sponzorirani sadržaj	2284
sponzorirani članak	2284
sponzorované	2347
sponzorovaný obsah	300
sponzorováno	300
sprawdź ofertę	1976
spremi članak	2288
sprijină-ne	2135
spune-ți părerea	2161
spune-ți părerea în comentarii	2161
später	445
später erinnern	445
spør vår ki om saken	1913
staňte sa členom	2343
staňte se členem	289
stichwörter	487
stil spørgsmål til artiklen	387
straipsnio tęsinys - po reklama	1699
straipsnis tęsiasi po reklamos	1699
strona główna	1998
stäng	2462	2491
stöd oss	2463
støt os	367
støtt oss	1893
sugerir correção	2107
sugerir una corrección	983
sugestões	2087
suivre ce thème	1243
sur le même sujet	1210
sur le même thème	1210
suscripción	917
suscríbase	917
suscríbete	917
suscríbete a nuestro boletín	924
suscríbete ahora	917
susiję straipsniai	1692
susikurti paskyrą	1690
susține	2135
susține-ne	2135
susțineți-ne	2135
syötä sähköpostiosoitteesi	1106
szczegóły	2002
szponzorált tartalom	1381
szólj hozzá	1385
szóljon hozzá	1385
sähköposti	1106
sähköpostiosoite	1106
så # kr/mnd til du sier opp	1896
så kommenterar du	2484
sé el primero en comentar	947
sé parte	912
sélections	1196
síganos	937
síguenos	937
sök	2491
søg	395
søk	1920
súhlasím	2362
súhlasím so zobrazením	2362
súmate	912
súvisiace	2348
súvisiace články	2348
súvisiaci článok	2348
sīkdatņu iestatījumi	1748
słowa kluczowe	1998
""", 't': """
t'ha estat útil aquest article	264
t'ha estat útil aquest resum	264
tack för din anmälan	2471
taip pat žiūrėkite	1692
takaisin ylös	1120
takk for påmeldingen	1901
tallenna myöhemmäksi	1110
talán később	1370
tamaño de letra	65	936
tamaño del texto	65
también te puede gustar	951
también te puede interesar	951
també et pot interessar	252
também pode gostar	2127
tarjeta de crédito	916
tarjeta de débito	916
te ha resultado útil este artículo	976
te ha resultado útil este resumen	976
te ha sido útil este resumen	976
te poți dezabona oricând	2168
te-ar putea interesa și	2176
tehisaru kokkuvõte	1012
tekoälyn tekemä tiivistelmä	1120
tekoälyn tiivistelmä	1120
tekoälytiivistelmä	1120
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1695
teljes hozzáférés	1373
temas del día	951
termos e condições	2080
teste grátis	2061
testează-ți cunoștințele cu quizul nostru	2161
teszteld a tudásod	1388
tesztelje tudását	1388
texten fortsätter nedan	2480
texten fortsätter under bilden	2480
teď ne	288
thu gọn	2741
thèmes	1210
thématiques	1210
thích	2729
thông tin doanh nghiệp	2734
thông tin quảng cáo	2767
thẻ	2739
tienes que iniciar sesión para guardar artículos	996
tilbakemelding på saken	1913
tin bài liên quan	2765
tin cùng chuyên mục	2739
tin cùng tác giả	2766
tin khác	2739
tin liên quan	2739
tin mới	2739
tin mới nhất	2739
tin nóng	2766
tin nổi bật	2739
tin quảng cáo	2767
tin trước	2739
tin tài trợ	2739
tin tức liên quan	2739
tin đọc nhiều	2739
tipărește	2141
tipărește articolul	2175
tipărește rețeta	61
tiêu điểm	2739
tiếp theo	2741
tlačiť	2351
to cię może zainteresować	1998
to może cię zainteresować	1998
todos os comentários	2083
toute l'actualité	1210
tovább	1388
tovább a recepthez	61
tovább a rovatra	1386
tovább olvasom	1388
további cikkek	1386
további cikkek a témában	1386
további hírek	1386
további részletek itt	1388
továbbiak betöltése	1388
tradução automática	2107
trang chủ	2741
transferência bancária	2060
treści partnerskie	1990
treść sponsorowana	1990
tria la teva subscripció	276
trước	2741
trả lời	2738
trở lại	2741
tu ce părere ai? lasă un comentariu	2161
tu navegador no puede reproducir este vídeo	974
tue meitä	1102
tule meile tööle	1012
turpini lasīt	1731
turpinājums pēc reklāmas	1740
turpināt lasīt	1731
twitter'da paylaş	2587
twój adres e-mail	1979
twój e-mail	1979
tài khoản của tôi	2724
tài trợ	2734
támogass minket	1371
támogasson minket	1371
támogatom	1371
támogatott tartalom	1381
támogatás	1371
támogatói tartalom	1381
täname liitumast	1030
tässä olisi upotus facebookista	1120
tässä olisi upotus instagramista	1120
témata	305
témy	2348
témák	1386
térkép megnyitása	1389
términos de uso	944
términos y condiciones	944
tìm kiếm	2741
tópicos	2087
tópicos relacionados	2087
tôi đã hiểu	2742
több	1388
töltsd ki a kvízt	1388
töltse ki a kvízt	1388
tühista igal ajal	1005
tüm haberler	2594
tüm yazilari	2594
tüm yorumlar	2593
tümünü gör	2596
tümünü göster	2597
tümünü kabul et	2590
tümünü reddet	2590
tēmas	1733
tęsinys po reklamos	1699
tạo tài khoản	2724
tải thêm	2741
tặng bài viết	2765
tặng sao	2765
tặng sao cho bài viết	2765
từ khóa	2739
""", 'u': """
udostępnij	1986
udostępnij na facebooku	1986
udostępnij na twitterze	1986
udostępnij na x	1986
udostępnij w mediach społecznościowych	1986
udělit souhlas	301
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2336
uključi obavijesti	2336
uključite notifikacije	2336
uključite obaveštenja	2336
uključite obavijesti	2336
uložit	297
uložit na později	297
uložit recept	61
uložit článek	297
uložiť	2351
uložiť na neskôr	2351
uložiť recept	61
uložiť článok	2351
ultima oră	2148
ultimele știri	2148
um assinante presenteou você com este artigo	2126
un abonat ți-a oferit acest articol	2175
un abonné vous offre cet article	1253
un e-mail de confirmation vous a été envoyé	1246
un suscriptor te ha regalado este artículo	996
une erreur s'est glissée dans l'article	1206
unterstütze uns	446
unterstützen	446
unterstützen sie uns	446
unterstützen sie uns per paypal	538
uppläst av en dator	2476
uppläst med ai-röst	2476
url 복사	1649
urlをコピー	1587
urlをコピーする	1616
url복사	1649
urmărește acest subiect	2167
urmărește live	2167
următorul	2150
uslovi korišćenja	2301
ustawienia plików cookie	1991
uvjeti korištenja	2301
uz sākumu	1738
uzyskaj dostęp	1976
už komentarus atsako jų autoriai	1696
už máte predplatné? prihláste sa	2344
už máte účet	2344
už máte účet? prihláste sa	2344
už podporujem	2355
už podporuji	288
uždaryti	1698
uždaryti reklamą	1699
užpildykite apklausą	1697
užsakomasis straipsnis	1699
užsakomasis turinys	1699
užsisakyti prenumeratą	1690
""", 'v': """
vaata kõiki tellija soodustusi	1005
vaata lähemalt	1012
vaba töökoht	1012
vad tycker du? rösta här	2491
vai kopsavilkums bija noderīgs	1737
vai raksts bija noderīgs	1737
vairāk par tēmu	1733
vaizdo įrašas	1697
vaizdo įrašą rasite čia	1697
van már fiókja	1373
var artikeln till hjälp	2484
var det här till hjälp	2491
var resuméet nyttigt	387
var sammanfattningen till hjälp	2484
vari atteikties jebkurā laikā	1731
vasta küsitlusele	1012
vastaa kyselyyn tästä	1120
vaš komentar	2288
veja esta publicação no instagram	2105
veja também	2087
veja todas as opções de assinatura	2124
velikost písma	65
veličina teksta	65
ver # comentários	2115
ver biografía	970
ver comentários	2083
ver conteúdo externo	2105
ver esta publicación en instagram	974
ver esta publicação no instagram	2105
ver galería	954
ver más	954
ver más artículos del autor	970
ver más noticias	997
ver también	951
ver também	2087
ver todas las opciones de suscripción	993
ver traducción	955
ver tradução	2091
ver vídeo	954
vergrößern	491
verlagssonderveröffentlichung	549
vertrag kündigen	480
verträge hier kündigen	480
verwandte beiträge	487
ves algún error? comunícalo	983
veure aquesta publicació a instagram	261
vezi această postare pe instagram	2158
vezi mai multe știri	2176
vezi și	2148
već imate nalog	2278
već imate pretplatu	2278
već imate račun	2278
već podržavam	2293
već ste pretplatnik	2278
več iz rubrike	2407
več novic iz regije	2407
več o tem	2407
več o temi	2407
veľkosť písma	65
viac k téme	2348
viac si o tom prečítate tu	2348
videon voi katsoa jutun yläosasta	1120
videoyu izlemek için tiklayin	2596
videó	1386
videók	1386
videónkat itt nézheti meg	1388
vidéo	1213
vielen dank für ihr feedback	528
vielen dank für ihre anmeldung	459
vielleicht später	445
vilkår	384	1910
vipps et beløp	1893
vis færre	395	1920
vis oversættelse	396
visa bilden i helskärm	2491
visa färre	2491
visa inlägg från facebook	2491
visa inlägg från instagram	2491
visa innehåll	2481
visa översättning	2492
vissza a tetejére	1388
visszajelzés	1385
više o temi	2285
više vijesti iz regije	2285
viết bình luận	2738
você concorda? vote	2115
você pode gostar	2087
você pode se interessar	2087
você também pode gostar	2087
voir le détail	1214
voir les détails	1214
voir les résultats	1214
voir les résultats du sondage	1241
vos réactions	1206
votează în sondajul nostru	2161
votre avis nous intéresse	1241
vous aimerez peut-être	1210
vous avez déjà un compte	1177
vous avez déjà un compte ? connectez-vous	1177
vous avez déjà un compte ? identifiez-vous	1177
vous possédez déjà un compte	1177
vous pourriez être intéressé	1210
vreau să primesc newsletterul	2168
vsebina sporočila	2406
vstúpiť do diskusie	2351
vytisknout článek	297
vytlačiť	2351
vytlačiť recept	61
vytlačiť článok	2351
vytvořit účet	290
vyzkoušet	290
válasz	1385
váš e-mail	294
väline sisu	1023
värsked uudised	1007
vés a la recepta	61
více	305
více k tématu	305
více o tématu	305
více si o tom přečtete zde	305
vídeos	951	2087
výber redakcie	2348
výběr redakce	305
về đầu trang	2741
""", 'w': """
warto przeczytać	1998
was können wir besser machen	528
weitere beiträge	487
werbung überspringen	477
weź udział w dyskusji	2047
whatsapp'ta paylaş	2587
whatsappで読む	1616
wie gefällt ihnen dieser artikel	528
wielkość czcionki	65
więcej	1998
więcej artykułów	1998
więcej informacji	1998
więcej na ten temat	1998
więcej o	1998
więcej z	1998
wpisz swój e-mail	1979
wprowadź adres e-mail	1979
wpłać	1973
wpłać teraz	1973
współpraca reklamowa	1990
wypróbuj	1976
wyraź zgodę	1991
wyślij e-mailem	1986
wyślij znajomemu	1986
""", 'x': """
x'te paylaş	2587
xem bình luận	2738
xem bản gốc	2742
xem bản đồ	2742
xem chi tiết	2742
xem công thức	61
xem kết quả	2742
xem nhiều	2739
xem nhiều nhất	2739
xem nhiều trong tuần	2766
xem thêm	2739	2741
xem thêm bình luận	2738
xem tiếp	2741
xem toàn bộ	2741
xem tất cả	2741
xでシェア	1587
xでシェアする	1616
xでポスト	1587
""", 'y': """
ya estás suscrito	993
ya tenés suscripción	993
yapay zeka ile özet	2596
yapay zeka özeti	2596
yazarin diğer haberleri	2594
yazarin diğer yazilari	2594
yazarin tüm yazilari	2594
ymmärrän	1121
yorum gönder	2593
yorumlari gör	2593
youtube-tartalom megjelenítése	1388
yz özeti	2596
""", 'z': """
z titulní strany	305
zabudnuté heslo	2344
zadejte svůj e-mail	294
zahlungsart wählen	449
zaloguj się	1976
zapisz na później	1986
zapisz się	1979
zapisz się na newsletter	1979
zapomenuté heslo	290
zarejestruj się	1976
zarządzaj zgodami	1991
zaten üye misiniz	2580
zavřít	288
załaduj więcej	2001
załóż konto	1976
zaštita osobnih podataka	2301
zaštita privatnosti	2301
zdieľajte tento text	2351
zdieľajte článok	2351
zdieľať	2351
zdieľať na facebooku	2351
zdieľať článok	2351
zgadzam się	1991
zgadzam się na wyświetlanie treści	1991
zgłoś	1994
zgłoś błąd	1994
ziņa tiek papildināta	1738
ziņo par kļūdu	1737
ziņot par kļūdu	1737
zkopírovat odkaz	297
zkopírovat odkaz na článek	297
znajdź nas na facebooku	1987
značky	2348
zobacz galerię	2001
zobacz mapę	2002
zobacz również	1998
zobacz szczegóły	2002
zobacz także	1998
zobacz także inne	1998
zobacz też	1998
zobacz więcej	1998
zobrazit méně	308
zobrazit originál	308
zobrazit více	307
zobrazit výsledky	308
zobrazit vše	307
zobraziť diskusiu	2351
zobraziť menej	2349
zobraziť obsah	2362
zobraziť viac	2349
zobraziť všetko	2349
zostań patronem	1973
zpět nahoru	307
zur leseliste hinzufügen	569
zur merkliste hinzufügen	472
zur übersicht	490
zurück	483
zurück nach oben	490
zvětšit	307
zwiń	2001
""", '©': """
©ntb	1948
""", 'à': """
à découvrir	1210
à la une	1210
à lire	1210
à lire aussi	1210
à lire dans ce dossier	1210
à lire dans la même rubrique	1210
à lire ensuite	1210
à lire également	1210
à ne pas manquer	1210
à voir	1210
à voir aussi	1210
""", 'á': """
áudio gerado por ia	2107
áudio gerado por voz sintética	2107
""", 'ä': """
ähnliche artikel	487
ähnliche beiträge	487
ähnliche themen	487
älä missaa mitään	1106
ämnen	2488
ämnen i artikeln	2488
är du redan prenumerant	2466
äänestä tästä	1120
""", 'å': """
åbn	396
åbn kort	396
åpne	1921
åpne faktaboks	1921
åpne kart	1921
""", 'ç': """
çerez ayarlari	2590
çerez politikasi	2590
çerezler	2590
çeviriyi göster	2597
çikiş yap	2580
çok okunanlar	2594
""", 'è': """
è gratis e ci vuole solo un minuto	1556
""", 'é': """
é grátis e leva menos de um minuto	2119
écouter	1196
écouter (# min	1196
écouter le podcast	1213
édition du jour	1210
épingler	61
épingler la recette	61
értem	1389
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1385
írja meg véleményét	1385
""", 'î': """
înapoi sus	2150
încarcă mai multe	2150
închide	2134
înregistrare	2136
înregistrează-te	2136
îți mulțumim pentru vot	2161
""", 'ö': """
öffnen	490
ön mit gondol? szavazzon	1388
önceki	2596
önceki haber	2594
öne çikan haberler	2594
öne çikanlar	2594
önerilen haberler	2594
önerilenler	2594
öppna	2492
öppna karta	2492
összes	1388
özet faydali oldu mu	2593
""", 'ú': """
új hozzászólás	1385
última hora	951
últimas	2087
últimas entradas	951
últimas noticias	951
últimas notícias	2087
últimes notícies	252
últimos artículos	951
únete	912
únete a la conversación	947
""", 'ü': """
übersetzung anzeigen	491
überweisung	450
ücretsiz dene	2580
ücretsiz üye ol	2580
ücretsiz üye olun	2580
üye girişi	2580
üye ol	2579	2580
üye olun	2580
""", 'ý': """
ý kiến	2738
ý kiến bạn đọc	2738
ý kiến của bạn	2738
""", 'ā': """
ārējais saturs	1748
""", 'č': """
članak je zaključan	2278
članak se nastavlja ispod oglasa	2284
članek je zaklenjen	2403
članek se nadaljuje pod oglasom	2406
članek se nadaljuje spodaj	2406
článek pokračuje pod reklamou	300
čtěte dále	305
čtěte i	305
čtěte také	305
číslo účtu pro dary	289
číst dál	307
číst dál s předplatným	290
číst více	307
čítajte aj	2348
""", 'ď': """
ďalšie správy	2348
ďalšie články	19	2348
""", 'đ': """
điều khoản sử dụng	2737
điều khoản sử dụng | chính sách bảo mật	2737
đáng chú ý	2739
đã có tài khoản	2724
đã hiểu	2742
đã sao chép	2729
đã sao chép liên kết	2765
đóng	2722
đóng góp	2723
đăng ký	2724
đăng ký ngay	2724
đăng nhập	2724
đăng nhập / đăng ký	2724
đăng xuất	2724
được quan tâm	2766
được tài trợ	2734
đặt báo	2724
đến công thức	61
đề xuất	2739
để sau	2722
đọc nhiều	2739
đọc nhiều nhất	2739
đọc sau	2765
đọc thêm	2739	2741
đọc tiếp	2741
đọc tiếp về chủ đề này	2766
đừng bỏ lỡ	2739
""", 'į': """
į viršų	1697
įveskite savo el. pašto adresą	1715
""", 'ś': """
śledź nas	1987
""", 'ş': """
şifremi unuttum	2580
şimdi değil	2578
şurada paylaş	2587
""", 'š': """
štampaj	2288
štítky	305
""", 'ž': """
že imate račun	2403
že naročnik	2403
že podpiram	2414
žiūrėkite nuotraukas	1697
žiūrėkite vaizdo įrašą	1697
žiūrėti galeriją	1697
""", 'ș': """
știri pe aceeași temă	2176
știri recomandate	2148
știri similare	2148
știrile zilei	2148
""", 'ț': """
ți-a fost util acest articol	2161
ți-a fost util acest rezumat	2161
ți-ai uitat parola	2173
ți-ar putea plăcea și	2176
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	615
άνοιγμα χάρτη	615
""", 'έ': """
έχετε ήδη λογαριασμό	600
""", 'ί': """
ίσως αργότερα	598
ίσως σας ενδιαφέρει	612
""", 'α': """
ακούστε	605
ακούστε το άρθρο	605
αναζήτηση	614
αναφορά λάθους	611
αντιγραφή link	605
αντιγραφή συνδέσμου	605
αντιγραφή συνδέσμου άρθρου	605
απάντηση	611
αποδέχομαι	618
αποδοχή	618
αποδοχή όλων	618
αποθήκευση	605
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	605
αποστολή με email	605
αποσύνδεση	600
απόκρυψη	615
απόρριψη	618
απόρριψη όλων	618
αργότερα	598
αρχική	614
αφήστε σχόλιο	611
""", 'β': """
βίντεο	612
βαθμολογήστε το άρθρο	611
""", 'γ': """
γίνε συνδρομητής	600
γίνετε μέλος	599
γίνετε συνδρομητής	600
γράψτε σχόλιο	611
""", 'δ': """
δείτε και	612
δείτε περισσότερα	614
δείτε τα αποτελέσματα	615
δείτε τα σχόλια	611
δείτε τη συνταγή	61
δείτε όλα	614
δημιουργία λογαριασμού	600
δημοφιλέστερα	612
δημοφιλή	612
δημοφιλή άρθρα	612
διαβάστε ακόμα	612
διαβάστε ακόμη	612
διαβάστε επίσης	612
διαβάστε επίσης στο	612
διαβάστε και	612
διαβάστε περισσότερα	612	614
διαφήμιση	608
διαφημίσεις	608
διαφημιση	608
διαφημιστικό περιεχόμενο	608
δωρήστε	599
δωρεά	599
""", 'ε': """
είσοδος	600
εγγραφή	600
ειδήσεις σήμερα	612
ειδήσεις τώρα	612
εκτυπώστε το άρθρο	605
εκτύπωση	605
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	615
εμφάνιση όλων	615
επικοινωνία	611
επιλογές συντακτών	612
επιστροφή στην κορυφή	614
επόμενο	614
επόμενο άρθρο	612
ετικέτες	612
""", 'θ': """
θέματα	612
""", 'κ': """
κάντε δωρεά	599
κάντε μια δωρεά	599
κανόνες σχολιασμού	611
κατάλαβα	615
κατηγορίες	612
κλείσιμο	598
κοινοποίησε	605
κοινοποίηση	605
κοινοποίηση στο facebook	605
κοινοποίηση στο twitter	605
κοινοποιήστε	605
κοινοποιήστε το άρθρο	605
""", 'λ': """
λεπτομέρειες	615
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	608
μενού	614
μετάβαση στη συνταγή	61
μη χάσετε	612
μην το χάσεις	612
μην χάσετε	612
μοιράσου το	605
μοιραστείτε	605
μοιραστείτε το	605
μοιραστείτε το άρθρο	605
μπορεί να σας αρέσει	612
μόνο για συνδρομητές	600
""", 'ξ': """
ξεχάσατε τον κωδικό	600
""", 'ο': """
ο λογαριασμός μου	600
ο σύνδεσμος αντιγράφηκε	605
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	612	614
περισσότερα άρθρα	612
περισσότερες ειδήσεις	612
πολιτική cookies	618
πολιτική απορρήτου	618
προηγούμενο	614
προηγούμενο άρθρο	612
προσθήκη σχολίου	611
προστασία προσωπικών δεδομένων	618
προτείνουμε	612
προτείνουμε επίσης	612
προτεινόμενα	612
προωθητικό περιεχόμενο	608
πρόσφατα άρθρα	612
""", 'ρ': """
ροή	612
ροή ειδήσεων	612
ρυθμίσεις cookies	618
""", 'σ': """
στείλε το σε φίλο	605
στηρίξτε μας	599
συμφωνώ	618
συνέχεια ανάγνωσης	614
συνδεθείτε	600
συνδρομή	600
συνδρομητές	600
σχετικά	612
σχετικά άρθρα	612
σχετικά θέματα	612
σχετικά νέα	612
σχετικές ειδήσεις	612
σχετικό άρθρο	612
σχολιάστε	611
σχολιάστε το άρθρο	611
σχόλια	611
σχόλιο	611
σύνδεση	600
""", 'τ': """
τα πιο δημοφιλή	612
τα πιο δημοφιλή της ημέρας	612
τα πιο διαβασμένα	612
τα πιο πρόσφατα	612
τελευταία άρθρα	612
τελευταία νέα	612
τελευταίες ειδήσεις	612
""", 'υ': """
υπενθύμιση αργότερα	598
υποβολή σχολίου	611
υποστηρίξτε μας	599
""", 'φ': """
φόρτωση περισσότερων	614
""", 'χ': """
χαρίστε αυτό το άρθρο	605
χορηγούμενο	608
χορηγούμενο άρθρο	608
χορηγούμενο περιεχόμενο	608
""", 'ό': """
όλα τα σχόλια	611
όλες οι ειδήσεις	612
όροι σχολιασμού	611
όροι χρήσης	618
όχι ευχαριστώ	598
όχι τώρα	598
όχι, ευχαριστώ	598
""", 'а': """
абонамент	149
абонирай се	150
абонирайте се	149
авторизация	2194
авторизоваться	2194
адрес электронной почты	2197
актуално	157
актуальне	2661
архив	2213
""", 'б': """
банковская карта	2193
банковский перевод	2193
безопасный платеж	2192
больше	2213
больше материалов по теме	2213
больше новостей	2213
будьте в курсе	2197
была ли статья полезной	2210
більше за темою	2661
більше матеріалів за темою	2661
більше на цю тему	2661
більше новин	2661
більше новин на тему	2661
більше по темі	2661
""", 'в': """
в избранное	2202
в тренде	2213
важливо	2661
вам будет интересно	2213
вам може бути цікаво	2661
вам може сподобатися	2661
вам может быть интересно	2213
вам может понравиться	2213
вам також може сподобатися	2661
вас може зацікавити	2661
вас может заинтересовать	2213
ваш e-mail	2197
ваш email	2197
введите e-mail	2197
введите email	2197
введите ваш email	2197
введите ваш адрес электронной почты	2197
версия для печати	2202
вече имате акаунт	150
вече подкрепям	164
вече сте абонат	150
вже зареєстровані	2646
вже є акаунт	2646
вибір редакції	2661
видео	2213
вижте още	157
вижте още от	157
вийти	2646
включите уведомления	2271
включить уведомления	2271
вконтакте	2203
влез	150
влезте	150
во весь экран	2216
водещи новини	157
войти	2194
войти в аккаунт	2194
войти в чат	2210
воспроизвести	2216
время на чтение	2216
время чтения # мин	2216
все	2216
все комментарии	2210
всі новини	2663
вход	150	2194
вхід	2646
выберите сумму	2192
выбор редакции	2213
выйти	2194
відео	2661
відео вище	2685
відео нижче	2685
відкрити	2664
відкрити карту	2664
відповісти	2659
відхилити	2656
""", 'г': """
главная	2216
главное	2213
главное за день	2213
главные новости	2213
головна	2663
головне	2661
головне за день	2661
головні новини	2661
""", 'д': """
далее	2216
далі	2663
дарете	149
дари	149
дари сега	149
детали	2217
детальніше	2663
деталі	2664
дзен	2203
дивіться відео	2685
дивіться відео вище	2685
дивіться відео нижче	2685
дивіться також	2661
дивіться також відео	2685
дивіться у відео	2685
для подписчиков	2194
до рецепту	61
до теми	2661
добавить комментарий	2210
додати коментар	2659
дозвольте сповіщення	2715
докладвай грешка	160
докладніше	2663
долучитися	2643
доступно по подписке	2194
другая сумма	2192
други новини	19
другие материалы	19	2213
другие материалы рубрики	2213
другие новости	19	2213
другие новости раздела	2213
другие статьи	2213
друк	2652
""", 'е': """
единоразово	2189
ежемесячно	2189
еще новости	2213
еще по теме	2213
ещё	2213
ещё новости	2213
ещё по теме	2213
""", 'з': """
за темою	2661
забравена парола	150
забули пароль	2646
забыли пароль	2194
завантажити ще	2663
загрузить еще	2216
загрузить ещё	2216
задонатити	2643
задонатить	2189
закрити	2642
закрыть	2188
залишити коментар	2659
запази	160
запази рецептата	61
запази статията	160
запропонувати новину	2659
зарегистрироваться	2194
зареєструватися	2646
затвори	164
зберегти	2652
зберегти рецепт	61
зберегти статтю	2652
збільшити	2663
згорнути	2664
зміст	2663
зробити внесок	2643
зрозуміло	2656
""", 'и': """
избрано от редакцията	157
изпрати на приятел	160
изпрати по имейл	160
изпрати статията по имейл	160
интересное	2213
""", 'к': """
к началу	2216
к рецепту	61
категории	2213
категорії	2661
ключови думи	157
коментар	2659
коментари	160
коментарі	2659
коментирай	160
коментирайте	160
коментирайте първи	160
коментувати	2659
комментарии	2210
комментарии отсутствуют	2210
комментарий	2210
комментировать	2210
контакти	2659
контакты	2210
конфиденциальность	2207
копирай линк	160
копирай линка	160
копировать ссылку	2202
копіювати посилання	2652
купи абонамент	150
купить подписку	2194
към рецептата	61
""", 'л': """
лента новостей	2213
личный кабинет	2194
""", 'м': """
материалы партнеров	2206
материалы по теме	2213
матеріали за темою	2661
матеріали по темі	2661
меню	2216	2663
метки	2213
може би по-късно	164
може да ви хареса	157
може да харесате още	157
может быть, позже	2188
может позже	2188
можливо, пізніше	2642
мой профиль	2194
моят профил	150
мы в социальных сетях	2204
мы в соцсетях	2204
мы вконтакте	2204
мій профіль	2646
мітки	2661
""", 'н': """
на главную	2216
на правах реклами	2655
на правах рекламы	2206
наверх	2216	2663
нагадати пізніше	2642
надіслати	2652
надіслати другу	2652
надіслати поштою	2652
надіслати статтю поштою	2652
назад	2216	2663
най-коментирани	157
най-новото	157
най-четени	157
най-четено	157
най-четено днес	157
най-четеното днес	157
найпопулярніше	2661
найпопулярніше за добу	2661
найпопулярніше за тиждень	2661
найти	2216
найчитаніше	2661
налаштування	2656
написати коментар	2659
написать комментарий	2210
напиши коментар	160
напомни ми по-късно	164
напомнить позже	2188
направете дарение	149
настройки	2207
настройки cookie	2207
наступна	2663
наступна стаття	2661
не зараз	2642
не пропустите	2213
не пропустіть	2661
не сега	164
не сегодня	2188
не сейчас	2188
не сьогодні	2642
не, благодаря	164
нет комментариев	2210
нет, спасибо	2188
новини	2661
новини за темою	2661
новини компаній	2655
новини партнерів	2655	2661
новости	2213
новости smi#	2213
новости партнеров	2206
новости партнёров	2206
новости по теме	2213
новости сми#	2213
ні, дякую	2642
""", 'о': """
обговорити	2659
обратная связь	2210
обсудить	2210
обсуждение	2210
одноклассники	2203
одноразово	2643
оставить комментарий	2210
останні новини	2661
останні статті	2661
ответить	2210
отиди на рецептата	61
отказаться	2207
отклонить	2207
отключете цялата статия	150
отключи статията	150
открыть	2217
открыть карту	2217
отпечатай	160
отпечатай статията	160
отправить другу	2202
отправить по почте	2202
оформити підписку	2646
оформить донат	2189
оценете статията	160
оцените материал	2210
оцените рецепт	61
оцените статью	2210
оценить рецепт	61
оцініть матеріал	2659
оцініть рецепт	61
оцініть статтю	2659
още новини	157
още от	157
още от деня	157
още от рубриката	157
още по темата	157
""", 'п': """
партнерский материал	2206
партнерский проект	2206
партнерський матеріал	2655
партнерський проєкт	2655
партньорско съдържание	156
партнёрский материал	2206
партнёрский проект	2206
передплата	2646
передплатити	2646
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2216
печать	2202
печать рецепта	61
платена публикация	156
платено съдържание	156
по подписке	2194
по теме	2213
по-късно	164
повідомити про помилку	2659
повідомити про помилку в тексті	2659
погоджуюсь	2656
погоджуюся	2656
подарете тази статия	160
подарить материал	2202
подарить статью	2194
подарувати статтю	2652
поддержать	2189
поддержать автора	2189
поддержать нас	2189
поддержать проект	2189
поддержать редакцию	2189
поддержите нас	2189
поделитесь	2202
поделиться	2202
поделиться в telegram	2202
поделиться в twitter	2202
поделиться в одноклассниках	2202
поделиться в соцсетях	2202
поделиться вконтакте	2202
поделиться новостью	2202
поделиться ссылкой	2202
поделиться статьей	2202
поделиться статьёй	2202
подкасти	2661
подкасты	2213
подкрепете ни	149
подкрепи	149
подкрепи ни	149
подобни статии	157
подписаться	2194
подписаться в max	2204
подписаться в telegram	2204
подписаться на канал	2204
подписаться на новости	2197
подписаться на рассылку	2197
подписаться на телеграм-канал	2204
подписка	2194
подписывайтесь	2204
подпишитесь на рассылку	2197
подробнее	2216
подробнее по теме	2213
поділитись	2652
поділитися	2652
поділитися в telegram	2652
поділитися в соцмережах	2652
поділитися новиною	2652
поділитися статтею	2652
поділіться	2652
пожертвовать	2189
пожертвувати	2643
позже	2188
поиск	2216
покажи всичко	158
покажи още	158
показати більше	2663
показати все	2664
показати коментарі	2659
показати оригінал	2664
показати ще	2663
показать больше	2216
показать все	2217
показать еще	2216
показать ещё	2216
показать карту	2217
показать комментарии	2210
показать меньше	2217
показать оригинал	2217
показать перевод	2217
политика конфиденциальности	2207
политика обработки персональных данных	2207
пользовательское соглашение	2207
політика конфіденційності	2656
помочь	2189
помочь нам	2189
помочь проекту	2189
помочь редакции	2189
понятно	2207
попередня	2663
попередня стаття	2661
попробовать бесплатно	2194
популярне	2661
популярное	2213
популярные	2213
популярные новости	2213
популярные статьи	2213
популярні новини	2661
посилання скопійовано	2652
последнее	2213
последни	157
последни новини	157
последние новости	2213
послухати новину	2652
похожие материалы	2213
похожие статьи	2213
поширити	2652
поширити у facebook	2652
пошук	2663
правила за коментиране	160
правила использования	2207
правила коментування	2659
правила комментирования	2210
предложить новость	2210
предыдущая	2216
предыдущая статья	2213
премиум	2194
преміум	2646
препоръчани	157
препоръчваме ви	157
препоръчваме ви още	157
препоръчваме още	157
прийняти	2656
прийняти всі	2656
принтирай	160
принтирай рецептата	61
принять	2207
принять все	2207
принять всё	2207
прислать новость	2210
приєднатися	2643
приєднатися до спільноти	2643
продовження під рекламою	2655
продовження статті під рекламою	2655
продолжить без поддержки	2188
продължава след рекламата	156
промо	2206	2655
прослушать	2202
прослушать новость	2202
прочетете и	157
підписатись	2646
підписатися	2646
підписка	2646
підтримайте нас	2643
підтримати	2643
підтримати автора	2643
підтримати журналістів	2643
підтримати нас	2643
підтримати редакцію	2643
пізніше	2642
""", 'р': """
радимо прочитати	2661
радимо також	2661
развернуть	2216
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2189
разпечатай	160
разрешите уведомления	2271
разрешить уведомления	2271
раскрыть	2217
распечатать	2202
распечатать рецепт	61
распечатать статью	2202
рассказать друзьям	2202
рассылка	2197
рассылки	2197
регистрация	150	2194
редакция рекомендует	2213
результати	2664
результаты	2217
реклама	156	2206	2655
реклама - статията продължава по-долу	156
реклама на сайте	2206
реклама на сайті	2655
реклама. продовження нижче	2655
реклама. продолжение ниже	2206
рекламно каре	156
рекламно съдържание	156
рекомендуем	2213
рекомендуем почитать	2213
рекомендуем также	2213
рекомендуемое	2213
рекомендуємо	2661
рекомендуємо прочитати	2661
рекомендуємо також	2661
реєстрація	2646
розгорнути	2664
роздрукувати	2652
роздрукувати рецепт	61
роздрукувати статтю	2652
розмір тексту	65
розмір шрифту	65
рубрики	2213	2661
""", 'с': """
самое важное	2213
самое популярное	2213
самое читаемое	2213
самое читаемое за день	2213
самое читаемое за неделю	2213
свежее	2213
свежие новости	2213
свернуть	2216
свързани новини	157
свързани публикации	157
свързани статии	157
связаться с нами	2210
сделать пожертвование	2189
сейчас читают	2213
скопировать ссылку	2202
скопировать ссылку на статью	2202
скопіювати посилання	2652
скопіювати посилання на статтю	2652
скрыть	2217
следующая	2216
следующая статья	2213
слухати	2652
слухати новину	2652
слушай новината	160
слушать	2202
слушать новость	2202
см. также	2213
смотреть все	2216
смотри также	2213
смотрите также	2213
советуем почитать	2213
согласен	2207
согласиться	2207
содержание	2216
создать аккаунт	2194
сообщить об опечатке	2210
сообщить об ошибке	2210
сохранить	2202
сохранить рецепт	61
сохранить статью	2202
социальные сети	2204
спасибо за подписку	2197
спецпроект	2206
спецпроєкт	2655
споделете	160
сподели	160
сподели във facebook	160
сподели статията	160
споделяне	160
спонсорирано	156
способ оплаты	2192
способы оплаты	2192
ссылка скопирована	2202
станете член	149
стани абонат	149
стани дарител	149
стати співучасником	2643
стати частиною спільноти	2643
стать патроном	2189
стать соучастником	2189
стать спонсором	2189
створити акаунт	2646
стрічка новин	2661
сховати	2664
сходни новини	157
схожі матеріали	2661
схожі новини	2661
схожі статті	2661
създай профил	150
сюжет	2213
сюжеты	2213
""", 'т': """
тагове	157
також читайте	2661
твитнуть	2202
твиттер	2203
твітнути	2652
теги	2213	2661
текст продовжується під рекламою	2655
телеграм	2203
тема дня	2213
теми	2661
темы	2213
только для подписчиков	2194
""", 'у': """
увеличить	2216
увійти	2646
увімкнути сповіщення	2715
увімкніть сповіщення	2715
уже есть аккаунт	2194
уже зарегистрированы	2194
уже зареєструвалися	2646
умови використання	2656
усі новини	2663
""", 'ф': """
файлы cookie	2207
фейсбук	2203
фото	2213
фоторепортаж	2213
""", 'х': """
харесай	160
хорошо	2207
""", 'ч': """
час читання # хв	2663
чи була стаття корисною	2659
читайте еще	2213
читайте ещё	2213
читайте ниже	2206
читайте по теме	2213
читайте также	2213
читайте також	2661
читати далі	2663
читати повністю	2663
читати також	2661
читать в max	2204
читать в telegram	2204
читать далее	2216
читать дальше	2216
читать ещё	2216
читать комментарии	2210
читать полностью	2216
читать также	2213
что еще почитать	2213
что ещё почитать	2213
""", 'щ': """
ще за темою	2661
ще новини	2661
що ще почитати	2661
щомісяця	2643
""", 'э': """
электронная почта	2197
""", 'я': """
я вже підтримую	2642
я уже поддерживаю	2188
яндекс.дзен	2203
""", 'і': """
інші новини	19	2661
""", 'א': """
אולי גם יעניין אותך	1280
אולי יעניין אותך	1280
אולי יעניין אותך גם	1308
אולי יעניין אתכם	1280
אולי יעניין אתכם גם	1308
אולי מאוחר יותר	1263
אולי פספסתם	1308
אינציקלופדיית ynet	1280
""", 'ב': """
בחסות	1311
בשיתוף	1275
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1279
דלג לתוכן	1282
דלגו למתכון	61
דף הבית	1282
""", 'ה': """
האזינו	1271
הבא	1282
הבנתי	1283
הגב	1279
הדפיסו את המתכון	61
הדפיסו כתבה	1307
הדפס	1271
הדפס מתכון	61
הדפסה	1271
הדפסת המתכון	61
הדפסת כתבה	1307
הוסיפו תגובה	1279
הוסף תגובה	1279
הוספת תגובה	1279
הזכירו לי מאוחר יותר	1263
החשבון שלי	1265
הירשם	1265
הכי נצפים	1280
הכי נקרא	1280
הכי נקראות	1280
הכי נקראות היום	1308
הכתבה הבאה	1280
הכתבה המלאה למנויים	1307
הכתבה הקודמת	1280
המלצות	1280
המשך לקרוא	1282
המשך קריאה	1282
הנצפים ביותר	1308
הנקראות ביותר	1280
הנקראים ביותר	1308
הסתר	1283
העתיקו את הקישור	1307
העתיקו קישור	1307
העתק קישור	1271
העתקת הקישור	1307
העתקת קישור	1271
הצג הכל	1283
הצג מפה	1283
הצג מקור	1283
הצג עוד	1282
הצג פחות	1283
הצטרפו	1264
הצטרפו אלינו	1264
הקודם	1282
הקישור הועתק	1307
הרשמה	1265
השב	1279
התחבר	1265
התחברות	1265
""", 'ו': """
ווטסאפ	1271
וידאו	1280
""", 'ח': """
חדשות אחרונות	1280
חודש ראשון ב-#	1306
חודש ראשון ב-# ש"ח	1306
חודש ראשון בשקל	1306
חודש ראשון חינם	1306
חזרה למעלה	1282
חיפוש	1282
""", 'ט': """
טוויטר	1271
טלגרם	1271
טען עוד	1282
""", 'י': """
יציאה	1265
""", 'כ': """
כבר מנויים? התחברו	1265
כבר נרשמת	1265
כותרות אחרונות	1280
כניסה	1265
כניסה למנויים	1265
כתבה זו היא תוכן ממומן	1307
כתבה ממומנת	1311
כתבו תגובה	1279
כתבות אחרונות	1280
כתבות מומלצות	1280
כתבות נוספות	1280
כתבות נוספות בנושא	1308
כתבות נוספות שיעניינו אתכם	1308
כתבות קשורות	1280
כתבות שאולי פספסתם	1308
כתבות שיעניינו אתכם	1308
""", 'ל': """
לא כעת	1263
לא עכשיו	1263
לא תודה	1263
לא, תודה	1263
להורדת האפליקציה	1307
להמשך קריאה	1265
להרשמה	1265
לכל הכתבות	1282
לכל הכתבות בנושא	1308
לכל העדכונים, הכתבות והסרטונים	1308
לכל התגובות	1279
לכתבה הבאה בסדרה	1308
לכתבה הקודמת בסדרה	1308
למנויים בלבד	1268
למתכון	61
לפרטים	1283
לרכישת מינוי	1265
לרכישת מינוי לחצו כאן	1307
לתרום	1264
לתרומה	1264
""", 'מ': """
מבזקים	1280
מדיניות הפרטיות	1278
מדיניות הפרטיות ותנאי השימוש	1278
מודעה	1275
מומלץ עבורך	1308
מומלץ עבורכם	1308
מומלצים	1280
ממומן	1275
מעבר למתכון	61
מצאתם טעות	1279
""", 'נ': """
נושאים	1280
נושאים קשורים	1280
""", 'ס': """
סגור	1263
סגירה	1263
סיכום ai	1293
סיכום הכתבה	1293
""", 'ע': """
עוד	1282
עוד באותו נושא	1308
עוד בנושא	1280
עוד בערוץ	1280
עוד חדשות	1280
עוד כתבות	19	1280
עוד כתבות בנושא	19
עוד כתבות מעניינות	1307
עוד סיפורים	1308
""", 'פ': """
פייסבוק	1271
פרטים	1283
פרסום	1275
פרסומת	1275
פתח	1283
""", 'צ': """
צור חשבון	1265
צור קשר	1279
""", 'ק': """
קרא גם	1280
קרא עוד	1282
קראו גם	1280
קראו עוד	1282
""", 'ש': """
שיתוף	1271
שיתוף בווטסאפ	1271
שיתוף בטוויטר	1271
שיתוף במייל	1307
שיתוף בפייסבוק	1271
שכחתי סיסמה	1265
שלח לחבר	1271
שלחו את הכתבה במתנה	1307
שלחו במתנה	1307
שליחה במייל	1271
שמירה	1271
שמירת המתכון	61
שמירת כתבה	1307
שמרו כתבה	1307
שמרו לקריאה מאוחרת	1307
שתף	1271
שתפו	1271
שתפו את הכתבה	1271
שתפו בוואטסאפ	1307
שתפו בווטסאפ	1307
שתפו בטלגרם	1307
שתפו בפייסבוק	1271
""", 'ת': """
תגובה	1279
תגובות	1279
תגיות	1280
תוכן למנויים	1265
תוכן ממומן	1275
תוכן מסחרי	1311
תוכן מקודם	1275
תוכן פרסומי	1311
תוכן שיווקי	1275
תוכן שיווקי בשיתוף	1311
תורגם אוטומטית	1307
תיקון טעות	1307
תמכו בנו	1264
תנאי השימוש	1278
תנאי השימוש | מדיניות הפרטיות	1278
תנאי השימוש ומדיניות הפרטיות	1278
תפריט	1282
תקציר ai	1293
תקציר בינה מלאכותית	1293
תקציר הכתבה	1293
תרומה	1264
תרמו	1264
תרמו עכשיו	1264
""", 'ا': """
ابلغ عن خطا	124
اترك تعليقا	100
اتصل بنا	100
احدث الاخبار	101
احفظ المقال	133
احفظ المقال لوقت لاحق	133
اخبار اخري	19
اخبار بيشتر	1086
اخبار ديگر	19
اخبار ذات صلة	101
اخبار ذات علاقة	134
اخبار قد تعجبك	134
اخبار قد تهمك	134
اخبار متعلقة	101
اخبار مرتبط	1059
اخبار مرتبطة	134
اخبار پيشنهادي	1086
اخترنا لك	101
اخترنا لكم	134
اخر الاخبار	101
اخرين اخبار	1059
اخرين خبرها	1086
اخفاء	104
ادارة ملفات تعريف الارتباط	98
ادامه	1061
ادامه مطلب	1061
ادعم الصحافة المستقلة	81
ادعمنا	81
اذهب الي الوصفة	61
ارسال	91	1052
ارسال المقال بالبريد	133
ارسال به تلگرام	1078
ارسال به دوستان	1052
ارسال نظر	1058
از دست ندهيد	1086
از ما حمايت كنيد	1048
استمع	91
استمع للخبر	120
استمع للمقال	120
استمع للنص	120
اشتراك	82	1049
اشتراك گذاري	1052
اشتراك گذاري در تلگرام	1078
اشتراكگذاري	1052
اشترك	82
اضغط هنا لمشاهدة الفيديو	120
اضف تعليق	100
اضف تعليقا	100
اطبع	91
اطبع المقال	133
اطبع الوصفة	61
اطبع هذا المقال	133
اعدادات ملفات تعريف الارتباط	98
اعلان	95
اعلان مدفوع	138
اعلان ممول	95
اعلانات	95
اعلانات مدفوعة	138
اغلاق	80
افتح الخريطة	104
اقرا المزيد	103
اقرا ايضا	101
اكتب تعليقا	100
الابلاغ عن خطا	124
الاخبار	101
الاشتراك	82
الاعلانات	95
الاقسام	101
الاكثر تداولا	101
الاكثر قراءة	101
الاكثر قراءة الان	134
الاكثر قراءة اليوم	134
الاكثر مشاهدة	101
الان نه	1047
البحث	103
التالي	103
التعليقات	100
التفاصيل	104
الدخول	82
الرئيسية	103
السابق	103
الصفحة التالية	103
الصفحة الرئيسية	103
القائمة	103
المزيد	101	103
المزيد حول هذه القصة	134
المزيد من الاخبار	101
المزيد من المقالات	134
المقال التالي	101
المقال السابق	101
الوسوم	101
الي الاعلي	103
انتقل الي الوصفة	61
انتهاي پيام	1078
اندازه فونت	65
اندازه قلم	65
انسخ الرابط	91
انشاء حساب	82
انشر	91
انضم الي فريقنا	124
انضموا الي فريقنا	124
اهد المقال	133
اهد هذا المقال	133
اهداء	133
اهداء المقال	133
اهم الاخبار	101
اولين نفري باشيد كه نظر ميدهد	1078
ايجاد حساب	1049
اين مطالب را هم بخوانيد	1086
اين مطلب را هم بخوانيد	1086
اگهي	1054
اگهيها	1090
""", 'ب': """
باز كردن	1062
بازرگاني	1090
بازگشت به بالا	1061
بالفيديو	120
بحث	103
برعاية	95
برچسب ها	1059
برچسبها	1059
بستن	1047
بعدا ياداوري كن	1047
بعدي	1061
بلغ عن خطا	124
به اشتراك بگذاريد	1052
بيشتر	1059	1061
بيشتر ببينيد	1086
بيشتر بخوانيد	1059
""", 'ت': """
تابعنا عبر	94
تابعنا علي	94
تابعونا علي	94
تازهترينها	1059
تبرع	81
تبرع الان	81
تبليغ	1054
تبليغات	1054
تبليغات در گوگل	1090
تبليغات متني	1090
تحميل التطبيق	90
تحميل المزيد	103
تسجيل	82
تسجيل الخروج	82
تسجيل الدخول	82
تسجيل دخول	82
تعليق	100
تعليقات	100
تغطية خاصة	134
تفعيل الاشعارات	90
تلغرام	91
تلگرام	1052
تم نسخ الرابط	133
تماس با ما	1058
تماشاي ويديو	1078
تنظيمات كوكي	1057
تنظيمات كوكيها	1057
تويتر	91
توييتر	1052
تيليجرام	91
""", 'ث': """
ثبت نام	1049
ثبت نظر	1058
ثبتنام	1049
""", 'ج': """
جديدترين اخبار	1059
جزئيات	1062
جستجو	1061
جميع التعليقات	100
""", 'ح': """
حالا نه	1047
حجم الخط	91
حجم النص	65
حريم خصوصي	1057
حساب كاربري	1049
حسابي	82
حصري للمشتركين	82
حفظ	91
حفظ المقال	133
حفظ الوصفة	61
حفظ للقراءة لاحقا	133
حمايت كنيد	1048
حمايت مالي	1048
""", 'خ': """
خانه	1061
خبر بعدي	1078
خبر قبلي	1078
خبرهاي بيشتر	1086
خبرهاي داغ	1086
خبرهاي مرتبط	1059
خبرهاي پيشنهادي	1086
خروج	1049
""", 'د': """
در همين رابطه	1086
در همين زمينه	1086
دستهبندي	1059
دعوت به همكاري	1078
ديدگاه	1058
ديدگاهتان را بنويسيد	1078
ديدگاهها	1058
""", 'ذ': """
ذات صلة	101
ذخيره	1052
ذخيره خبر	1078
ذخيره دستور پخت	61
ذخيره مطلب	1078
ذخيره مطلب براي بعد	1078
ذكرني لاحقا	80
""", 'ر': """
ربما لاحقا	80
رد	100
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1049
رپورتاژ	1054
رپورتاژ اگهي	1054
""", 'س': """
ساهم	81
ساهم الان	81
سجل الدخول	85
سياسة الخصوصية	98
سياسة الخصوصية | شروط الاستخدام	98
سياسة الخصوصية وشروط الاستخدام	98
سياسة ملفات تعريف الارتباط	98
سياست حريم خصوصي	1057
""", 'ش': """
شارك	91
شارك الخبر	133
شارك القصة	133
شارك المقال	91
شارك علي	91
شارك في استطلاع الراي	124
شارك في الاستطلاع	124
شارك هذا الموضوع	91
شاركنا رايك	100
شاركها	133
شاهد الفيديو	120
شاهد ايضا	101
شاهد بالفيديو	120
شايد بعدا	1047
شرايط استفاده	1057
شرايط استفاده و حريم خصوصي	1057
شروط الاستخدام	98
شروط الاستخدام | سياسة الخصوصية	98
شروط الاستخدام وسياسة الخصوصية	98
""", 'ص': """
صفحه اصلي	1061
""", 'ط': """
طالع ايضا	134
طباعة	91
طباعة المقال	133
طباعة الوصفة	61
""", 'ع': """
عرض اقل	104
عرض الاصل	104
عرض التفاصيل	104
عرض الكل	103
عرض المزيد	103
عرض النص الاصلي	104
عضويت	1049
عكس	1059
علي فيسبوك وتويتر	94
""", 'غ': """
غرد	91
""", 'ف': """
فتح	104
فقط براي مشتركان	1049
فهمت	104
فيديو	101
فيسبوك	91	1052
""", 'ق': """
قبلي	1061
قد يعجبك	101
قد يعجبك ايضا	19	101
قد يهمك	101
قد يهمك ايضا	101
قراءة المزيد	103
قصص مقترحة	134
قيم المقال	124
قيم الوصفة	61
قيم هذا المقال	124
""", 'ك': """
كلمات دلالية	101
كلمات مفتاحية	101
كليدواژهها	1059
كمك كنيد	1048
كمك مالي	1048
كن اول المعلقين	133
كن داعما	81
كوكيها	1057
كپي شد	1078
كپي كردن لينك	1078
كپي لينك	1052
""", 'ل': """
لا شكرا	80
لا، شكرا	80
لاحقا	80
للمشتركين فقط	85
ليس الان	80
لينك كوتاه	1052
لينك كوتاه خبر	1078
لينك كپي شد	1078
""", 'م': """
مادة اعلانية	95
متوجه شدم	1062
محتواي تبليغاتي	1054
محتواي حمايتشده	1078
محتوي اعلاني	138
محتوي برعاية	138
محتوي ممول	95
مختارات	101
مساحة اعلانية	138
مستخدم جديد	82
مشاركة	91
مشاركة عبر واتساب	91
مشاركة علي تويتر	91
مشاركة علي فيسبوك	91
مشاهده بيشتر	1061
مشاهده همه	1061
مشترك شويد	1049
مطالب بيشتر	1086
مطالب مرتبط	1059
مطالب پيشنهادي	1086
مقالات اخري للكاتب	134
مقالات ذات صلة	101
مقالات قد تعجبك	134
مقالات قد تهمك	134
مقالات مرتبط	1059
ملفات تعريف الارتباط	98
منو	1061
مهمترين اخبار	1059
مواضيع ذات صلة	101
مواضيع قد تهمك	134
مواضيع متعلقة	134
مواضيع مرتبطة	134
موضوعات ذات صلة	101
موضوعات متعلقة	134
""", 'ن': """
نسخ الرابط	91
نسخ رابط المقال	133
نسخه چاپي	1078
نسيت كلمة المرور	82
نظر	1058
نظر بدهيد	1078
نظر خود را با ما در ميان بگذاريد	1078
نظر خود را بنويسيد	1058
نظر شما	1058
نظر شما درباره اين خبر چيست	1078
نظرات	1058
نظرسنجي	1078
نمايش بيشتر	1061
نمايش كمتر	1062
نمايش متن اصلي	1062
نمايش نقشه	1062
نمايش همه	1062
ننصح بقراءة	101
نه ممنون	1047
""", 'ه': """
هذه المادة للمشتركين	133
همرساني	1052
همچنين ببينيد	1086
همچنين بخوانيد	1059
""", 'و': """
واتساب	91
واتساپ	1052
ورود	1049
ورود / ثبت نام	1049
وسوم	101
ويديو	1059
ويژه مشتركان	1049
""", 'پ': """
پاسخ	1058
پربازديدترين	1059
پربازديدترينها	1059
پربازديدها	1059
پربازديدهاي امروز	1086
پربازديدهاي هفته	1086
پربحثترينها	1059
پربينندهترين	1086
پربينندهترين خبرها	1086
پربينندهترينها	1086
پيام بازرگاني	1090
پيشنهاد خواندني	1086
پيشنهاد سردبير	1059
پيشنهاد ما	1059
""", 'چ': """
چاپ	1052
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1058
گزارش خطا در اين خبر	1078
""", 'अ': """
अक्षर का आकार	65
अगला	1334
अगली खबर	1332
अन्य खबरें	19	1332
अपनी राय दें	1331
अभी दान करें	1321
अभी नहीं	1320
""", 'आ': """
आगे पढें	1334
आज की अन्य खबरें	1358
आपके लिए	1332
आपको यह भी पसंद आ सकता है	1358
आपको ये भी पसंद आ सकता है	1358
""", 'इ': """
इसे भी देखें	1358
इसे भी पढें	1332
""", 'ई': """
ई-पेपर	1322
""", 'ऊ': """
ऊपर जाएं	1334
""", 'ए': """
एआई द्वारा तैयार	1346
एआई समरी	1346
एआई सारांश	1346
एआई से तैयार सारांश	1346
""", 'औ': """
और खबरें	1332
और देखें	1334
और पढें	1332	1334
और भी पढें	1358
""", 'क': """
कम दिखाएं	1335
कमेंट	1331
कमेंट करें	1331
कमेंट्स	1331
कुकी नीति	1330
केवल सदस्यों के लिए	1322
कॉपी लिंक	1325
""", 'ख': """
खाता बनाएं	1322
खोजें	1334
खोलें	1335
""", 'ग': """
गलती बताएं	1335
गोपनीयता नीति	1330
""", 'च': """
चर्चा में क्यों है	1358
""", 'ज': """
जरूर पढें	1358
जवाब दें	1331
ज्यादा पढी गई	1358
""", 'ट': """
टिप्पणियां	1331
टिप्पणी	1331
टिप्पणी करें	1331
टेक्स्ट साइज	65
टैग्स	1332
टॉप न्यूज	1332
टॉप स्टोरीज	1358
ट्रेंडिंग	1332
ट्विटर	1325
""", 'ठ': """
ठीक है	1335
""", 'त': """
ताजा खबरें	1332
ताजा समाचार	1332
""", 'द': """
दान करें	1321
देश की और खबरें	1358
दोस्तों को भेजें	1346
""", 'न': """
नक्शा देखें	1335
नहीं धन्यवाद	1320
नहीं, धन्यवाद	1320
नियम और शर्तें	1330
नियम और शर्तें | गोपनीयता नीति	1330
""", 'प': """
पार्टनर कंटेंट	1361
पिछला	1334
पिछली खबर	1332
पूरी खबर पढें	1334
प्रचार	1328
प्रतिक्रिया दें	1331
प्रायोजित	1328
प्रायोजित सामग्री	1361
प्रिंट करें	1325
प्रीमियम	1322
""", 'फ': """
फेसबुक	1325
फेसबुक पर शेयर करें	1325
फॉन्ट साइज	65
फोटो	1332
फोटो गैलरी	1358
""", 'ब': """
बंद करें	1320
बडी खबरें	1332
बाद में	1320
बाद में याद दिलाएं	1320
""", 'म': """
मुख्य समाचार	1332
मूल देखें	1335
मेन्यू	1334
मेरा खाता	1322
""", 'य': """
यह भी देखें	1358
यह भी पढें	1332
ये खबरें भी पढें	1358
ये भी जानें	1358
ये भी देखें	1358
ये भी पढें	1332
""", 'र': """
रजिस्टर करें	1322
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1325	1346
लॉग इन	1322
लॉग इन करें	1322
लॉगआउट	1322
लॉगिन	1322
लोकप्रिय	1332
""", 'व': """
विज्ञापन	1328
विज्ञापन के बाद जारी	1361
विज्ञापन हटाएं	1346
विवरण	1335
विषय	1332
वीडियो	1332
व्हाट्सएप	1325
""", 'श': """
शायद बाद में	1320
शेयर	1325
शेयर करें	1325
""", 'स': """
संपर्क करें	1331
संबंधित खबरें	1332
संबंधित लेख	1332
संबंधित वीडियो	1358
संबंधित समाचार	1332
सदस्य बनें	1321
सबसे ज्यादा पढी गई	1332
सबसे ज्यादा पढी गई खबरें	1358
सबसे ज्यादा पढी गईं	1358
सब्सक्राइब	1322
सब्सक्राइब करें	1322
सभी दिखाएं	1335
सभी देखें	1334
समझ गया	1335
समर्थन करें	1321
सहयोग करें	1321
साइन अप	1322
साइन इन	1322
साझा करें	1325
सीधे रेसिपी पर जाएं	61
सेव करें	1325
स्पॉन्सर्ड	1328
स्पॉन्सर्ड कंटेंट	1361
""", 'ह': """
हमारा समर्थन करें	1321
होम	1334
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	212
""", 'আ': """
আপনার জন্য নির্বাচিত	238
আরও খবর	214
আরও দেখুন	214
আরও পডতে পারেন	238
আরও পডুন	214
আরও সংবাদ	238
আরো খবর	238
আরো পডুন	238
""", 'এ': """
এ জাতীয আরও খবর	238
এ জাতীয আরো খবর	238
এ সম্পর্কিত আরও খবর	214
এ সম্পর্কিত আরও পডুন	238
এই বিভাগের আরও খবর	238
এই বিভাগের আরো খবর	238
""", 'ক': """
কপি লিংক	237
""", 'খ': """
খবরটি শেযার করুন	237
""", 'জ': """
জনপ্রিয খবর	238
""", 'ন': """
নিবন্ধন	212
""", 'প': """
পাঠকের পছন্দ	238
পোস্টটি শেযার করুন	237
প্রিন্ট	216
প্রিন্ট করুন	237
""", 'ফ': """
ফেসবুকে শেযার করুন	237
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	237
বিজ্ঞাপন	216
বিস্তারিত পডুন	238
""", 'ম': """
মন্তব্য	216
মন্তব্য করুন	216
""", 'র': """
রেজিস্টার	212
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	212
লগইন	212
লিংক কপি	216
লিংক কপি করুন	237
লিংক কপি হযেছে	237
লিঙ্ক কপি করুন	237
লেখাটি সেভ করুন	237
""", 'শ': """
শেযার	216
শেযার করুন	216
""", 'স': """
সংশ্লিষ্ট খবর	214
সম্পর্কিত	238
সম্পর্কিত খবর	214
সম্পর্কিত বিষয	238
সম্পর্কিত সংবাদ	238
সর্বশেষ	214
সর্বশেষ সংবাদ	214
সর্বাধিক আলোচিত	238
সর্বাধিক পঠিত	214
সর্বোচ্চ পঠিত	238
সহাযতা করুন	212
সাবস্ক্রাইব	212
সেভ করুন	237
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2566
ข่าวที่น่าสนใจ	2566
ข่าวที่เกี่ยวข้อง	2543
ข่าวยอดนิยม	2543
ข่าวล่าสุด	2543
ข่าวอื่นที่น่าสนใจ	2566
ข่าวอื่นๆ	19	2566
ข่าวอื่นๆ ที่น่าสนใจ	2557
ข่าวเกี่ยวข้อง	2566
ข่าวแนะนำ	2543
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2557
คลิปแนะนำ	2566
ความคิดเห็น	2546
คัดลอกลิงก์	2546
คัดลอกลิงก์แล้ว	2557
คัดลอกลิงค์	2557
คัดลอกลิงค์แล้ว	2557
คุณอาจสนใจ	2566
""", 'ช': """
ชมคลิป	2557
ชมคลิปวิดีโอ	2557
ชมวิดีโอ	2557
ชมวิดีโอด้านบน	2557
ชมวิดีโอเต็มได้ที่นี่	2557
""", 'ด': """
ดูคลิป	2557
ดูทั้งหมด	2544
ดูวิดีโอ	2557
ดูเพิ่มเติม	2546
""", 'ต': """
ติดต่อเรา	2557
""", 'บ': """
บทความที่น่าสนใจ	2566
บทความที่เกี่ยวข้อง	2543
บทความล่าสุด	2543
บทความแนะนำ	2566
บริจาค	2540
บริจาคเลย	2540
บันทึก	2557
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2557
""", 'พ': """
พิมพ์	2546
พิมพ์บทความ	2557
พิมพ์สูตร	61
พิมพ์หน้านี้	2557
""", 'ฟ': """
ฟังรายการย้อนหลัง	2557
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2557
""", 'ย': """
ยอดนิยม	2566
ยอดนิยมในตอนนี้	2566
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2557
ร่วมงานกับเรา	2557
ร่วมตอบแบบสอบถาม	2557
ร่วมบริจาค	2540
ร่วมแสดงความคิดเห็น	2557
""", 'ล': """
ลงทะเบียน	2540
ลืมรหัสผ่าน	2540
""", 'ส': """
สนับสนุนเรา	2540
สปอนเซอร์	2546
สมัครงานกับเรา	2557
สมัครสมาชิก	2540
ส่งต่อให้เพื่อน	2557
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2566
อ่านข่าวผ่านแอป	2557
อ่านข่าวอื่นๆ	2566
อ่านต่อ	2546
อ่านต่อเรื่องนี้	2566
อ่านเพิ่มเติม	2543
อ่านเรื่องที่เกี่ยวข้อง	2566
""", 'เ': """
เข้าสู่ระบบ	2540
เนื้อหาที่เกี่ยวข้อง	2566
เป็นคนแรกที่แสดงความคิดเห็น	2557
เรื่องที่คุณอาจสนใจ	19	2566
เรื่องที่น่าสนใจ	2566
เรื่องที่เกี่ยวข้อง	2543
เรื่องล่าสุด	2566
เรื่องอื่นที่น่าสนใจ	2543
เรื่องแนะนำ	2566
""", 'แ': """
แชร์	2546
แชร์ข่าวนี้	2557
แชร์บทความ	2557
แชร์หน้านี้	2557
แชร์ไปที่ line	2557
แท็ก	2566
แท็กที่เกี่ยวข้อง	2566
แปลอัตโนมัติ	2557
แสดงความคิดเห็น	2546
แสดงน้อยลง	2544
""", 'โ': """
โฆษณา	2546
โหลดแอปฟรี	2557
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2742
""", 'ủ': """
ủng hộ	2723
ủng hộ chúng tôi	2723
""", 'あ': """
あとで	1574
あとで読む	1587
あなたにおすすめ	1599
あなたにおすすめの記事	1599
あなたへのおすすめ	1599
あわせて読みたい	1599
あわせて読む	1626
""", 'い': """
いいえ、結構です	1574
いいね	1587
いいね!してニュースをチェック	1588
いいね!で応援する	1616
いま読まれています	1626
いま読まれている記事	1626
""", 'お': """
おすすめ	1599
おすすめの記事	1599
おすすめ情報pr	1591
おすすめ記事	1599
おすすめ関連記事	1626
お問い合わせ	1593
お気に入り	1587
お気に入りに追加	1587
お申し込み	1577
""", 'こ': """
こちらの記事もおすすめ	1626
こちらの記事も読まれています	19	1626
こちらもおすすめ	1599
こちらも読む	1626
この著者の記事	1599
この記事に関連するニュース	1626
この記事のタグ	1599
この記事の写真をすべて見る	1627
この記事の関連ニュース	1626
この記事は会員限定です	1577
この記事もチェック	1616
この記事をシェア	1587
この記事をプレゼント	1616
この記事をプレゼントする	1616
この記事を保存	1616
この記事を印刷	1616
この記事を印刷する	1616
この記事を評価する	1616
この記者の記事一覧	1599
この連載の記事	1599
""", 'ご': """
ご意見	1596
ご支援のお願い	1575
ご購読の申し込み	1577
""", 'さ': """
さらに読み込む	1601
""", 'す': """
すべての写真を見る	1627
すべて受け入れる	1593
すべて表示	1602
すべて見る	1601
すべて許可	1593
""", 'そ': """
その他の記事	1599
""", 'は': """
はてなブックマーク	1587
はてなブックマークに追加	1616
はてブ	1587
""", 'ま': """
また後で	1574
""", 'み': """
みんなのコメント	1596
""", 'も': """
もっと見る	1601
もっと詳しく知りたい方は	1626
もっと読む	1599
もどる	1601
""", 'よ': """
よく読まれています	1626
よく読まれている記事	1599
よく読まれている記事ランキング	1599
""", 'わ': """
わかりました	1602
""", 'ア': """
アクセスランキング	1599
アプリのダウンロード	1586
アプリをインストール	1586
アプリをダウンロード	1586
アプリを開く	1586
アプリダウンロード	1586
アンケート実施中	1616
""", 'オ': """
オススメ記事	1599
""", 'カ': """
カテゴリ	1599
カテゴリー	1599
""", 'キ': """
キーワード	1599
""", 'ク': """
クイズに挑戦	1616
クイズに挑戦する	1616
クッキー	1593
クッキー設定	1593
クリップ	1587
クリップする	1587
""", 'コ': """
コピーしました	1587
コメント	1596
コメント#件	1596
コメント(#	1596
コメントする	1596
コメントはまだありません	1596
コメントをもっと見る	1596
コメントを投稿	1596
コメントを書く	1596
コメントを残す	1596
コメントを見る	1596
コメント一覧	1596
""", 'サ': """
サイトポリシー	1593
サイトマップ	1593
サインイン	1577
サポートする	1575
""", 'シ': """
シェア	1587
シェアしよう	1587
シェアする	1587
""", 'ス': """
スキップ	1574
スクラップ	1587
スクラップする	1587
スポンサー	1591
スポンサードリンク	1591
スポンサーリンク	1591
""", 'タ': """
タイアップ	1591
タグ	1599
""", 'チ': """
チップを送る	1575
チャンネル登録	1588
""", 'ツ': """
ツイート	1587
ツイートする	1587
""", 'ト': """
トップ	1601
トップへ戻る	1601
トップニュース	1599
トップページ	1601
トピックス	1599
""", 'ド': """
ドネーション	1575
""", 'ニ': """
ニュースを読む	1601
ニュースレター	1581
ニュースレター登録	1581
""", 'バ': """
バックナンバー	1599
""", 'パ': """
パスワードを忘れた方	1577
""", 'ピ': """
ピックアップ	1599
""", 'フ': """
フォロー	1588
フォローしてね	1588
フォローしました	1588
フォローする	1588
フォロー中	1588
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1587
ブックマークする	1587
""", 'プ': """
プッシュ通知	1586
プライバシーポリシー	1593
プレゼント	1577
プレミアム	1577
プレミアム会員	1580
""", 'ヘ': """
ヘルプ	1593
""", 'ペ': """
ページの先頭へ	1601
ページトップ	1601
ページトップへ	1601
""", 'ホ': """
ホーム	1601
""", 'ポ': """
ポスト	1587
ポストする	1587
""", 'マ': """
マイページ	1577
""", 'メ': """
メニュー	1601
メルマガ	1581
メルマガ登録	1581
メールで送る	1587
メールで送信	1587
メールアドレス	1581
メールアドレスを入力	1581
メールマガジン	1581
メールマガジン登録	1581
""", 'ラ': """
ランキング	1599
""", 'リ': """
リンクをコピー	1587
リンクをコピーしました	1616
リンクをコピーする	1616
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1577
ログイン	1577
ログイン/会員登録	1577
ログイン・会員登録	1577
""", '一': """
一覧	1601
一覧へ	1601
一覧を見る	1601
""", '上': """
上一篇	2801
上一頁	2803
上一页	2803
""", '下': """
下一篇	2801
下一頁	2803
下一页	2803
下次再說	2776
下次再说	2776
""", '不': """
不,謝謝	2776
不,谢谢	2776
不用了	2776
""", '专': """
专题	2801
""", '个': """
个人中心	2780
""", '为': """
为你推荐	2801
为您推荐	2801
""", '主': """
主要ニュース	1599
""", '举': """
举报	2800
""", '了': """
了解	1602
""", '人': """
人才招聘	2820
人気の動画	1626
人気の記事	1599
人気ランキング	1599
人気記事	1599
人気記事ランキング	1599
人氣文章	2829
""", '今': """
今、あなたにオススメ	1599
今、読まれている記事	1626
今はしない	1574
今はやめておく	1574
今回はしない	1574
今日の注目	1599
今日最熱門	2829
今日热点	2801
今日焦点	2801
今日熱門	2829
""", '他': """
他の記事	19
他の記事も読む	1599
""", '付': """
付費閱讀	2780
付费内容	2780
付费阅读	2780
""", '以': """
以下为广告内容	2820
以下為廣告內容	2820
以后再说	2776
""", '会': """
会员专享	2783
会员专享内容	2783
会员专属	2780
会员中心	2780
会员登录	2780
会員の方はこちら	1577
会員の方はログイン	1577
会員登録	1577
会員登録する	1577
会員登録はこちら	1577
会員限定	1577
会員限定記事	1577
""", '你': """
你可能也喜欢	2801
你可能也喜歡	2801
你可能感兴趣	2801
你可能还想看	2829
你可能還想看	2829
""", '使': """
使用条款	2796
使用條款	2796
""", '保': """
保存	1587
保存する	1587
""", '個': """
個人情報の取り扱い	1593
個人情報の取り扱いについて	1593
個人情報の取扱いについて	1593
個人情報保護方針	1593
""", '元': """
元の記事を読む	1627
元記事で読む	1627
元記事を読む	1601
""", '免': """
免責聲明	2796
免費訂閱	2784
免費註冊	2780
免費試讀	2780
免责声明	2796
免费注册	2780
免费订阅	2784
免费试读	2780
""", '全': """
全ての写真を見る	1627
全文はこちら	1627
全文を読む	1601
全文表示	1601
全記事読み放題	1580
全部接受	2796
全部评论	2800
""", '公': """
公众号	2791
公式sns	1588
公式twitter	1588
公式x	1588
公式アプリ	1586
""", '共': """
共有	1587
共有する	1587
共有リンクをコピー	1616
""", '关': """
关于我们	2796
关注	2791
关注我们	2791
关键词	2801
关闭	2776
""", '其': """
其他新聞	2801
其他新闻	19	2801
""", '再': """
再生	1601
""", '写': """
写真(#枚	1627
写真をもっと見る	1627
写真を見る	1601
写真を見る(全#枚	1627
写真特集	1599
写评论	2800
""", '分': """
分享	2790
分享到	2790
分享到facebook	2820
分享到line	2820
分享到微信	2790
分享到微博	2790
分享本文	2820
分享此文	2820
分享給好友	2820
分享給更多人看到	2820
分享给好友	2820
分享给更多人	2820
分享至	2790
分享至facebook	2790
分享至line	2820
分类	2801
分類	2801
""", '列': """
列印	2790
列印本頁	2820
列印食譜	61
""", '初': """
初割で無料体験する	1577
初月無料	1580
""", '利': """
利用規約	1593
""", '前': """
前のページ	1601
前の記事	1599
前の記事へ	1599
前へ	1601
前回の記事はこちら	1626
前回はこちら	1627
""", '加': """
加入line好友	2791
加入会员	2780
加入我们	2820
加入我们的团队	2820
加入我們	2820
加入我們的團隊	2820
加入書籤	2790
加入會員	2780
加载更多	2803
""", '動': """
動画	1599
動画で見る	1616
動画を再生する	1616
動画を見る	1601
""", '单': """
单次捐款	2777
""", '印': """
印刷	1587
印刷する	1587
印刷用ページ	1616
印刷用ページを表示	1616
""", '即': """
即时新闻	2801
即時新聞	2801
""", '原': """
原文を表示	1602
原文を見る	1602
原文連結	2830
原文链接	2830
""", '参': """
参与评论	2800
参加者募集中	1612
参加问卷调查	2820
""", '參': """
參加問卷調查	2820
""", '友': """
友だち追加	1588
友だち追加する	1588
友善列印	2820
友達に教える	1616
""", '反': """
反馈	2800
""", '发': """
发现错误?请告诉我们	2820
发表留言	2800
发表评论	2800
""", '合': """
合わせて読みたい	1599
""", '同': """
同じカテゴリの記事	1599
同じ著者の記事	1626
同意	2796
同意しない	1593
同意する	1593
""", '听': """
听全文	2820
听新闻	2790
听这篇文章	2820
""", '單': """
單次捐款	2777
""", '回': """
回到頂部	2803
回复	2800
回覆	2800
回頂端	2803
回首頁	2803
""", '地': """
地図を見る	1602
地図を開く	1602
""", '复': """
复制成功	2790
复制网址	2820
复制链接	2790
""", '大': """
大号字	65
大字	2790
大家还在看	2801
大家都在看	2801
""", '头': """
头条	2801
""", '字': """
字体	65
字体大小	2790
字号	2790
字級	65	2790
字级	65
字體大小	65	2790
""", '官': """
官方微博	2791
""", '定': """
定期定額	2777
""", '寄': """
寄付	1575
寄付する	1575
寄付で応援する	1616
寄付のお願い	1575
寄付をする	1575
""", '專': """
專題	2801
""", '小': """
小字	2790
小編推薦	2801
""", '尚': """
尚無留言	2820
""", '展': """
展开	2803
展开全文	2803
展开全部	2804
展開	2803
""", '已': """
已关注	2791
已是会员	2780
已有帐号	2780
已經是會員	2780
已經是會員?登入	2780
""", '广': """
广告	2795
""", '広': """
広告	1591
広告の後に続きます	1591
広告をスキップ	1591
広告を閉じる	1591
広告企画	1591
""", '廣': """
廣告	2795
""", '延': """
延伸閱讀	2801
延伸阅读	2801
""", '开': """
开通会员	2780
""", '影': """
影音	2801
""", '後': """
後で	1574
""", '微': """
微信	2790
微博	2790
""", '忘': """
忘記密碼	2780
忘记密码	2780
""", '応': """
応援する	1575
""", '您': """
您可能也喜歡	2801
您可能感兴趣	2801
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2829
您的邮箱	2784
您的電郵	2784
""", '意': """
意见反馈	2800
""", '感': """
感想を送る	1596
""", '成': """
成为会员	2777
成為會員	2777
""", '我': """
我同意	2796
我的帐户	2780
我的帳戶	2780
我知道了	2796
我要留言	2800
我要糾錯	2820
我要纠错	2800
我要评论	2800
""", '戻': """
戻る	1601
""", '所': """
所有留言	2800
""", '打': """
打印	2790
打印本页	2820
打印食谱	61
打开	2804
打赏	2777
""", '投': """
投票する	1616
投稿する	1596
""", '折': """
折りたたむ	1602
""", '报': """
报告错误	2804
""", '拒': """
拒絕	2796
拒绝	2796
""", '招': """
招聘启事	2820
""", '拡': """
拡大	1587
拡大する	1601
""", '按': """
按讚	2791
""", '捐': """
捐款	2777
捐贈	2777
捐赠	2777
""", '排': """
排行榜	2801
""", '採': """
採用情報	1612
""", '接': """
接受	2796
接受全部	2796
接受所有	2796
""", '推': """
推广	2795
推广内容	2795
推廣	2795
推荐	2801
推荐文章	2801
推荐阅读	2801
推薦	2801
推薦文章	2801
推薦閱讀	2801
""", '提': """
提供	1591
""", '搜': """
搜尋	2803
搜索	2803
""", '播': """
播放	2803
""", '支': """
支持我们	2777
支持我們	2777
支援する	1575
""", '收': """
收合	2804
收听	2790
收听本文	2820
收聽文章	2820
收藏	2790
收藏文章	2790
收藏本文	2820
收藏食譜	61
收藏食谱	61
收起	2803
""", '文': """
文字の大きさ	65	1587
文字サイズ	1587
文字サイズ変更	65
""", '新': """
新着	1599
新着ニュース	1599
新着記事	1599
新着記事一覧	1626
新規会員登録	1577
新規登録	1577
新闻简报	2784
""", '明': """
明白了	2804
""", '显': """
显示原文	2804
显示更多	2803
""", '暂': """
暂不	2776
暂无评论	2820
""", '暫': """
暫不	2776
""", '更': """
更多	2801
更多内容	2801
更多報導	2801
更多报道	2801
更多文章	2801
更多新聞	2801
更多新聞請看	2829
更多新闻	2801
更多精彩	2829
更多精采內容	2820
""", '最': """
最多人看	2829
最新ニュース	1599
最新号	1626
最新影音	2829
最新文章	2801
最新新聞	2801
最新新闻	2801
最新消息	2801
最新記事	1599
""", '會': """
會員中心	2780
會員專享	2783
會員專享內容	2783
會員專屬	2780
會員登入	2780
""", '月': """
月額#円	1580
月額#円(税込	1580
""", '有': """
有料会員登録	1577
有料会員記事	1616
有料登録	1577
有料記事	1577
""", '朋': """
朋友圈	2790
""", '服': """
服务条款	2796
服務條款	2796
""", '朝': """
朝刊・夕刊	1577
""", '本': """
本周热门	2829
本文へ	1601
本文へ移動	1601
""", '机': """
机器翻译	2820
""", '查': """
查看全部	2803
查看原图	2803
查看原文	2830
查看地图	2804
查看更多	2803
查看留言	2800
查看结果	2804
查看詳情	2804
查看评论	2800
查看详情	2804
""", '标': """
标签	2801
""", '検': """
検索	1601
""", '業': """
業配	2795
""", '標': """
標籤	2801
""", '機': """
機器翻譯	2820
""", '檢': """
檢舉	2800
""", '次': """
次のページ	1601
次の記事	1599
次の記事へ	1599
次へ	1601
次ページ	1601
""", '每': """
每月捐款	2777
""", '注': """
注册	2780
注目の記事	1599
注目キーワード	1599
注目ワード	1599
注目記事	1599
""", '点': """
点击排行	2801
点击播放	2820
点击查看原文	2830
点击查看大图	2803
点击阅读原文	2830
点我看视频	2820
点赞	2790
""", '為': """
為您推薦	2801
""", '热': """
热点	2801
热点推荐	2801
热门	2801
热门排行	2801
热门文章	2801
热门新闻	2801
""", '無': """
無料で体験する	1577
無料で読む	1577
無料会員登録	1577
無料会員限定	1577
無料体験	1577
無料登録	1577
""", '焦': """
焦點新聞	2801
""", '熱': """
熱門	2801
熱門排行	2801
熱門文章	2801
熱門新聞	2801
熱門話題	2801
""", '特': """
特定商取引法に基づく表記	1593
特集	1599
""", '猜': """
猜你喜欢	2801
猜你喜歡	2801
""", '申': """
申し込む	1577
""", '电': """
电子报	2784
电子邮箱	2784
""", '画': """
画像を拡大	1601
画像を見る	1601
""", '留': """
留言	2800
留言(#	2800
""", '登': """
登入	2780
登入/註冊	2780
登出	2780
登录	2780
登录/注册	2780
登錄	2780
登録	1577
登録が完了しました	1616
登録して続きを読む	1577
登録する	1577
""", '發': """
發現錯誤?請告訴我們	2820
發表留言	2800
發表評論	2800
""", '目': """
目录	2803
目次	1601
目錄	2803
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2801
相关报道	2801
相关推荐	2801
相关文章	2801
相关新闻	2801
相关标签	2801
相关视频	2829
相关阅读	2801
相關主題	2801
相關報導	2801
相關影片	2829
相關推薦	2801
相關文章	2801
相關新聞	2801
相關標籤	2801
相關閱讀	2801
""", '看': """
看了这篇文章的人也看	2801
看原文	2830
看更多	2801
看更多文章	2829
看更多新聞	2829
""", '知': """
知道了	2804
""", '稍': """
稍后再说	2776
稍后提醒我	2776
稍后阅读	2820
稍後再說	2776
稍後提醒我	2776
稍後閱讀	2820
""", '立': """
立即捐款	2777
立即訂閱	2780
立即订阅	2780
""", '粉': """
粉絲團	2791
""", '精': """
精彩推荐	2829
精彩推薦	2829
精选	2801
""", '紙': """
紙面ビューアー	1577
""", '結': """
結果を見る	1602
""", '続': """
続きはこちら	1627
続きをみる	1601
続きを読む	1577
""", '網': """
網友留言	2800
""", '編': """
編輯推薦	2801
編輯精選	2801
編集部おすすめ	1599
編集部のおすすめ	1599
""", '縮': """
縮小	1587
""", '繼': """
繼續閱讀	2803
""", '纠': """
纠错	2800
""", '继': """
继续浏览内容	2803
继续阅读	2803
""", '编': """
编辑推荐	2801
编辑精选	2801
""", '网': """
网友评论	2800
""", '翻': """
翻訳を表示	1602
""", '联': """
联系我们	2796
""", '聯': """
聯絡我們	2796
""", '聽': """
聽全文	2820
聽新聞	2790
聽這篇文章	2820
""", '菜': """
菜单	2803
""", '著': """
著作権	1593
""", '複': """
複製網址	2820
複製連結	2790
""", '觀': """
觀看更多	2829
""", '视': """
视频	2801
""", '解': """
解鎖全文	2820
解锁全文	2820
""", '訂': """
訂閱	2780
訂閱會員	2780
訂閱會員專屬內容	2820
訂閱郵件	2784
訂閱電子報	2784
""", '記': """
記事の続きはこちら	1627
記事へのご意見	1596
記事をサポートする	1575
記事をプレゼント	1577
記事をプレゼントする	1616
記事を保存	1587
記事を保存する	1616
記事を印刷する	1587
記事を読む	1601
記事ランキング	1599
記事一覧	1601
記事一覧を見る	1627
記事全文を読む	1601
記者募集	1612
記者募集中	1612
""", '許': """
許可する	1593
""", '註': """
註冊	2780
""", '評': """
評論	2800
""", '話': """
話題の記事	1599
""", '詳': """
詳しく見る	1602
詳細	1602
""", '語': """
語音播報	2820
語音朗讀	2820
""", '誤': """
誤りを報告	1602
誤字脱字の報告	1616
誤字脱字を報告する	1616
""", '読': """
読まれている記事	1599
読み上げ	1616
読み放題	1580
""", '請': """
請填寫讀者問卷	2820
請繼續往下閱讀	2795
請輸入電子郵件	2784
""", '讚': """
讚	2790
讚賞支持	2777
""", '订': """
订阅	2780
订阅会员	2780
订阅邮件	2784
""", '评': """
评论	2800
评论(#	2800
""", '诚': """
诚聘英才	2820
""", '话': """
话题	2801
""", '详': """
详情	2804
""", '语': """
语音朗读	2820
""", '请': """
请先登录再评论	2820
请继续往下阅读	2795
请输入邮箱	2784
""", '購': """
購読	1577
購読する	1577
購読のお申し込み	1577
購読申し込み	1577
""", '贈': """
贈送文章	2820
贈送文章給朋友	2820
贈送此文	2820
""", '贊': """
贊助	2777
贊助內容	2795
贊助商	2795
""", '赞': """
赞助	2777
赞助内容	2795
赞助商链接	2795
赞赏	2777
""", '赠': """
赠送此文	2820
""", '跳': """
跳到主要內容	2803
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2803
""", '轉': """
轉發	2790
""", '转': """
转发	2790
""", '返': """
返信	1596
返信する	1596
返回顶部	2803
返回首页	2803
""", '追': """
追蹤	2791
追蹤我們	2791
""", '通': """
通報する	1596
通知をオン	1586
通知を受け取る	1616
""", '速': """
速報	1599
速報通知を受け取る	1616
""", '連': """
連結已複製	2820
連載	1599
""", '運': """
運営会社	1593
""", '違': """
違反報告	1596
""", '選': """
選單	2803
""", '邮': """
邮箱	2784
""", '链': """
链接已复制	2820
""", '閉': """
閉じる	1574	1601
""", '開': """
開く	1602
開通會員	2780
""", '関': """
関連	1599
関連する記事	1599
関連キーワード	1599
関連タグ	1599
関連トピックス	1599
関連ニュース	1599
関連リンク	1599
関連動画	1599
関連情報	1599
関連記事	1599
関連記事はこちら	1626
""", '閱': """
閱讀全文	2803
閱讀原文	2830
閱讀更多	2803
""", '關': """
關於我們	2796
關注	2791
關注我們	2791
關鍵字	2801
關閉	2776
""", '阅': """
阅读全文	2803
阅读原文	2830
阅读更多	2803
""", '隐': """
隐私政策	2796
隐私权政策	2796
""", '隱': """
隱私政策	2796
隱私權政策	2796
""", '電': """
電子信箱	2784
電子報	2784
電子版	1577
""", '音': """
音声で聞く	1587
音声読み上げ	1616
""", '頭': """
頭條	2801
""", '顯': """
顯示原文	2804
顯示更多	2803
""", '首': """
首頁	2803
首页	2803
""", '點': """
點我看影片	2820
點擊播放本文	2820
點閱排行	2829
""", '가': """
가	1649
가입하기	1640
가장 많이 본 뉴스	1656
""", '개': """
개인정보 처리방침	1654
개인정보처리방침	1654
""", '거': """
거부	1654
""", '검': """
검색	1658
""", '결': """
결과 보기	1659
""", '계': """
계속 읽기	1640
""", '고': """
고객센터	1654
""", '공': """
공유	1649
공유하기	1649
""", '관': """
관련 기사	1656
관련 뉴스	1656
관련 영상	1679
관련 태그	1656
관련기사	1656
관련뉴스	1656
관련키워드	1656
""", '광': """
광고	1653
광고 닫기	1653
""", '괜': """
괜찮습니다	1637
""", '구': """
구독	1640
구독 신청	1640
구독 전용	1640
구독 중	1640
구독신청	1640
구독이 완료되었습니다	1671
구독자 전용	1642
구독하고 이어서 읽기	1671
구독하기	1640
""", '글': """
글씨 크기	65
글씨크기	1649
글자 크기	1649
글자 크기 변경	65	1671
글자 크기 조절	65	1671
글자크기	1649
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1638
기사 공유하기	1649
기사 더보기	1671
기사 듣기	1671
기사 링크 복사	1671
기사 본문	1658
기사 선물하기	1671
기사 스크랩하기	1671
기사 오류 신고	1671
기사 오류 제보	1671
기사 원문 보기	1671
기사 저장하기	1671
기사 제보 및 문의	1671
기사 후원하기	1638
기사에 대한 의견	1655
기사원문	1658
기사저장	1649
기자 구독	1666
기자 구독하기	1666
기자 페이지	1666
기자 프로필 보기	1666
기자의 다른 기사	1666
기자의 다른기사	1656
""", '나': """
나중에	1637
나중에 보기	1671
나중에 읽기	1671
나중에 하기	1637
""", '내': """
내 정보	1640
""", '네': """
네이버 구독	1652
네이버 블로그	1649
네이버에서 구독	1652
네이버에서 구독하기	1652
""", '놓': """
놓치면 안 되는 기사	1679
""", '뉴': """
뉴스 듣기	1671
뉴스레터 구독	1645
뉴스레터 구독 신청	1645
뉴스레터 무료 구독	1671
뉴스레터 신청	1645
""", '다': """
다른 공유 찾기	1649
다른 기사	19	1656
다른 기사 더 보기	19
다른 기사 보기	1666
다른기사	1656
다른기사 보기	1656
다시 보지 않기	1637
다음	1658
다음 기사	1656
다음 기사 보기	1671
다음 페이지	1658
다음기사	1656
다음에	1637
""", '닫': """
닫기	1637
""", '답': """
답글	1655
답글쓰기	1655
""", '당': """
당신이 좋아할 만한	1656
""", '댓': """
댓글	1655
댓글 #	1655
댓글 #개	1655
댓글 보기	1655
댓글 쓰기	1655
댓글 운영 정책	1671
댓글 운영정책	1671
댓글보기	1655
댓글쓰기	1655
댓글을 입력해주세요	1655
""", '더': """
더 보기	1658
더보기	1656	1658
""", '독': """
독자 의견 조사	1671
""", '동': """
동영상	1656
동의	1654
동의합니다	1654
""", '등': """
등록	1655
""", '디': """
디지털뉴스부	1666
디지털뉴스팀	1666
디지털콘텐츠팀	1666
""", '라': """
라인	1649
""", '랭': """
랭킹	1656
랭킹뉴스	1656
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
로그아웃	1640
로그인	1640
로그인 후 댓글 쓰기	1671
로그인/회원가입	1640
로그인이 필요	1642
""", '링': """
링크 복사	1649
링크가 복사되었습니다	1671
""", '마': """
마이페이지	1640
""", '많': """
많이 본 기사	1656
많이 본 뉴스	1656
많이 본 영상	1679
많이 읽은 기사	1656
많이본 기사	1656
많이본 뉴스	1656
""", '맨': """
맨 위로	1658
맨위로	1658
""", '메': """
메뉴	1658
메뉴 닫기	1658
메일	1649
""", '모': """
모두 동의	1654
""", '목': """
목록	1658
목록보기	1658
""", '무': """
무료 체험 시작하기	1640
무료 회원가입	1640
""", '문': """
문의	1655
문자 크기	65
""", '바': """
바로가기	1649
""", '밴': """
밴드	1649
""", '번': """
번역 보기	1659
""", '베': """
베스트	1656
""", '복': """
복사하기	1649
""", '본': """
본문 글씨 줄이기	1649
본문 글씨 키우기	1649
본문 바로가기	1658
본문으로 바로가기	1658
""", '북': """
북마크	1649
""", '비': """
비밀번호 찾기	1640
""", '사': """
사이트맵	1654
사진 확대	1658
""", '설': """
설문 참여 바로가기	1671
설문 참여하기	1671
설문조사 참여하기	1671
""", '속': """
속보	1656
속보 알림 받기	1671
속보 알림 신청	1671
""", '스': """
스크랩	1649
스크랩하기	1671
스폰서	1653
""", '신': """
신고	1655
신문구독	1640
""", '실': """
실시간 뉴스	1656
""", '알': """
알겠습니다	1659
알림 받기	1648
알림 설정	1648
""", '앱': """
앱 다운로드	1648
앱 다운로드하기	1648
앱 설치	1648
앱 설치하기	1648
""", '에': """
에디터 추천	1656
""", '연': """
연관기사	1656
""", '열': """
열기	1659
""", '영': """
영상	1656
영상 보기	1671
영상으로 만나보세요	1671
영상으로 보기	1671
""", '오': """
오늘 하루 보지 않기	1637
오늘은 그만 보기	1637
오늘의 추천	1656
오늘의 핫뉴스	1679
오디오로 듣기	1671
오류 신고	1655
오류 신고하기	1671
오탈자 신고	1671
""", '온': """
온라인뉴스팀	1666
""", '요': """
요약	1658
""", '원': """
원문 보기	1659
원문보기	1658
""", '위': """
위로	1658
""", '유': """
유료 기사입니다	1671
유튜브 구독	1652
유튜브 구독하기	1652
""", '음': """
음성 재생하기	1671
음성으로 듣기	1649
""", '응': """
응원하기	1638
""", '의': """
의견 쓰기	1655
""", '이': """
이 기사 어땠나요	1671
이 기사를 공유합니다	1671
이 기사를 추천합니다	1671
이 기사와 함께 읽은 기사	1671
이 기자의 다른 기사	1671
이 시각 많이 본 기사	1679
이 시각 많이 본 뉴스	1679
이 시각 주요뉴스	1656
이 시각 추천뉴스	1656
이런 기사는 어때요	1679
이메일	1649
이메일무단수집거부	1654
이미 구독 중이신가요	1640
이미 회원이신가요	1640
이미지 크게 보기	1658
이미지 확대	1658
이슈	1656
이용약관	1654
이전	1658
이전 기사	1656
이전 기사 보기	1671
이전기사	1656
""", '인': """
인기 급상승	1679
인기 기사	1656
인기기사	1656
인기뉴스	1656
인쇄	1649
인쇄하기	1649
인스타그램 팔로우	1671
""", '일': """
일시후원	1638
""", '자': """
자세히	1659
자세히 보기	1659
""", '재': """
재생	1658
""", '저': """
저작권규약	1654
저장	1649
""", '전': """
전체 댓글	1655
전체 보기	1658
전체메뉴	1658
전체보기	1658
""", '접': """
접기	1658
""", '정': """
정기 후원하기	1638
정기구독	1640
정기후원	1638
""", '제': """
제보	1655
제보하기	1655
""", '좋': """
좋아요	1649
좋은 기사 후원하기	1638
""", '주': """
주소 복사	1671
주소가 복사되었습니다	1671
주소복사	1649
주요 기사	1656
주요 뉴스	1656
주요 뉴스 더보기	1679
주요기사	1656
주요뉴스	1656
""", '지': """
지금 뜨는 기사	1679
지금 뜨는 뉴스	1679
지도 보기	1659
지면보기	1640
""", '청': """
청소년보호정책	1654
""", '최': """
최신 기사	1656
최신 뉴스	1656
최신기사	1656
최신뉴스	1656
""", '추': """
추천 기사	1656
추천 영상	1679
추천기사	1656
추천뉴스	1656
""", '친': """
친구 추가하기	1671
""", '카': """
카카오스토리	1649
카카오톡	1649
카카오톡 공유	1649
카카오톡으로 공유	1671
카카오톡으로 공유하기	1671
카테고리	1656
""", '쿠': """
쿠키 설정	1654
""", '퀴': """
퀴즈 풀기	1671
""", '키': """
키워드	1656
""", '태': """
태그	1656
""", '텔': """
텔레그램에서 소식 받기	1671
""", '투': """
투표하기	1671
""", '트': """
트위터	1649
트위터 공유	1649
""", '페': """
페이스북	1649
페이스북 공유	1649
페이스북으로 공유	1671
""", '펼': """
펼치기	1658
""", '포': """
포토	1656
""", '폰': """
폰트 크기	1649
""", '프': """
프리미엄	1640
프린트	1649
""", '함': """
함께 보면 좋은 기사	1656
함께 볼 기사	1679
함께 읽으면 좋은	1656
함께 읽은 기사	1679
""", '핫': """
핫뉴스	1656
핫이슈	1656
핫클릭	1679
""", '헤': """
헤드라인	1656
""", '협': """
협찬	1653
""", '홈': """
홈	1658
""", '화': """
화제의 뉴스	1656
""", '확': """
확인	1659
""", '회': """
회사소개	1654
회원 전용	1642
회원가입	1640
""", '후': """
후원	1638
후원 안내	1638
후원 하기	1638
후원하기	1638
후원회원 가입	1638
"""}

START = {'a': """
abonē	1757 K par	1757 K no	1757 K un	1759 K
accès	1183 K illimité
această	52 K investigație	2160 K traducere
además	953 K:	998 K, en
ai가	1668 K 자동 번역한	1668 K 번역한	1668 K 핵심	1668 K 요약한
ai에게	1668 K 물어	1668 K 질문	1668 K 물어보기
ajánljuk	1387 K:
aktivér	424 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2506 K dig till vårt	2522 K
apúntate	979 K a nuestro seminario	979 K a nuestro evento
artykuł	46 K można	46 K wolno	2006 K ukazał się	2006 K pochodzi z	2012 K przetłumaczony	2012 K został przetłumaczony	2012 K czyta	2012 K wygenerowany
artykuły	2003 K autora
artículos	923 K gratuitos
ascultă	1 K	2149 K:	2166 K podcastul	2166 K acest articol
atradāt	44 K
atsisiųskite	1719 K
autorė	1723 K:
autoři	321 K jsou
außerdem	571 K lesenswert:	571 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	987 K la app
beiträge	27 K
benefício	2110 K do assinante:
berätta	59 K i	59 K gärna
beställ	2522 K
bestätigen	465 K sie ihre
bestätigungsmail	465 K
besøg	410 K vores
beğendin	69 K mi
beğendiniz	8 K mi	69 K mi
boletín	929 K diario	929 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2740 K liên quan:	2753 K viết này có	2753 K viết có hữu ích
báo	2753 K lỗi bài viết
bình	5 K luận	27 K luận	2754 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1387 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2753 K phát hiện	2753 K thấy bài viết
bản	2753 K tóm tắt này
bấm	2755 K để nghe
bật	2731 K thông báo
""", 'c': """
chceš	343 K u nás pracovat	2382 K u nás pracovať
chefredaktör	2520 K och ansvarig utgivare:	2520 K:
chưa	32 K có bình luận
citeşte	2149 K şi	2149 K şi:
citește	2149 K și	2149 K și:	2149 K:	2149 K mai mult	2149 K aici	2149 K mai departe:
citiți	2149 K și
ciąg	2016 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	2064 K exclusivo para	2108 K gerado	2113 K oferecido por
conținut	2160 K generat	2164 K oferit de
crédit	1257 K photo	1257 K photos
crédits	1257 K photo	1257 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2757 K đặt ứng dụng	2757 K ứng dụng	2757 K app
có	72 K thắc mắc	2740 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2155 K ai informații	2162 K ai observat o
dalinkitės	1719 K
další	309 K články autora
darovať	2376 K
dernières	1211 K actualités
descarcă	13 K	2180 K aplicația
descargá	13 K	987 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2071 K no google play	2118 K na app store	2118 K no google play	2118 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	336 K
dostępna	2019 K w
dostępne	2019 K w
dostępny	2019 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2030 K do	2043 K do dyskusji
držte	28 K se
découvrez	1212 K aussi	1236 K la boutique	1236 K notre boutique	1236 K nos jeux	1236 K notre hors-série	1244 K notre application	1244 K notre appli
décryptage	1212 K :
déductible	1173 K des impôts	1173 K à #
déjà	1181 K abonné	1181 K inscrit	1181 K client
dùng	2764 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	1413 K
encuéntranos	12 K
envía	3 K
envíanos	968 K
ermöglicht	573 K von
erről	1387 K bővebben
escríbenos	956 K
estagiária	2101 K sob supervisão	2101 * K sob supervisão
estagiário	2101 K sob supervisão
""", 'f': """
faça	2116 K o quiz	2116 K o teste	2116 K o nosso
felelős	1410 K szerkesztő:	1410 K kiadó:
fiți	31 K primul
foretrækker	425 K du
fortsätt	2524 K läsa
fortæl	59 K mig
fotogaléria	2350 K:
fotografía	999 K:
frågor	72 K	73 K om artikeln
få	401 K fuld adgang til	424 K adgang	424 K fri	424 K fuld	424 K besked	424 K ugens	424 K dagens	424 K de	424 K nyheder	424 K en notifikation	424 K breaking	424 K seneste nyt	435 K	1926 K full tilgang til	1952 K tilgang	1952 K fri	1952 K full	1952 K beskjed	1952 K varsel	1952 K ukas	1952 K dagens	1952 K de	1952 K nyheter	1952 K siste	1964 K	2497 K full tillgång till	2522 K tillgång	2522 K fri	2522 K full	2522 K besked	2522 K en notis	2522 K veckans	2522 K dagens	2522 K de	2522 K nyheter	2522 K senaste	2533 K
férjen	1413 K hozzá
följ	12 K	2501 K	2522 K
følg	12 K	12 K oss	405 K	424 K	1930 K	1952 K
füge	12 K uns	579 K
fügen	12 K sie uns	579 K sie
für	468 K android und ios	519 K diesen artikel	519 K diesen	568 K nur
főszerkesztő	1410 K:
""", 'g': """
gazeteciliğimizi	2619 K
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2754 K cửa hàng trực tuyến
glöm	2522 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2753 K ý cho bài viết
gör	2506 K quizet	2506 K vårt quiz	2522 K vårt
görmemiz	2624 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1414 K lát
hintergründe	571 K dazu:
hjälp	2506 K oss bli bättre	2506 K oss att bli bättre
hjælp	410 K os med at blive bedre
hlavné	2363 K body
hlavní	323 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2754 K trả lời khảo sát	2762 K ủng hộ
hämta	13 K	2510 K
häng	2522 K med
hääleta	1035 K
håll	28 K	28 K dig
hör	523 K dir	579 K	2522 K
hören	523 K sie	579 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	394 K også	394 K også:	410 K mere på	424 K	1919 K også	1919 K også:	1952 K
""", 'i': """
iesūti	1745 K savu	1745 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1719 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2064 K é assinante
jäikö	1125 K juttu kesken
jälgi	1035 K
""", 'k': """
kapcsolódó	1387 K	1387 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2754 K tra kiến thức của bạn
kjøp	1935 K billetter	1935 K billett	1952 K
klausykitės	1704 K
klikněte	306 K zde
ključne	2302 K točke	2302 K tačke
klõpsates	1035 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1759 K var
kommentarsfältet	5 K
kopiér	424 K
kopírovat	336 K
kopírovať	2376 K
kopē	1759 K
kvíz	306 K:	1400 K	2350 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1413 K
kérjen	1413 K
kérjük	28 K
kênh	2731 K youtube của báo
köp	2506 K biljetter	2506 K biljett	2522 K
kövess	12 K
kövesse	1413 K
kövessen	12 K
køb	410 K billetter	410 K billet	424 K
küfür	27 K içeren
küldd	3 K el	1395 K el nekünk
küldje	1395 K el nekünk	1413 K	1413 K tovább
kļūsti	1759 K
kết	2745 K nối với chúng tôi
""", 'l': """
laimē	1759 K
laimėkite	1719 K
legyél	1413 K
lejupielādē	1759 K
leé	998 K también	998 K más	998 K:
lisää	1149 K meidät
lásd	1387 K még
lásson	1413 K több
lát	1395 K valami
láttál	1395 K valami
lägg	2522 K till
lähetä	1128 K juttuvinkki	1128 K uutisvinkki	1128 K vinkki	1132 K mielipidekirjoituksesi	1132 K mielipidekirjoitus	1149 K
lämna	2500 K dina tips	2500 K ditt tips
läs	2489 K mer om	2490 K också	2490 K också:	2490 K även	2490 K mer	2490 K mer:	2490 K:	2490 K här	2490 K även:	2497 K vidare med	2497 K mer på	2510 K e-tidningen	2510 K tidningen	2522 K	2524 K vidare
læs	393 K mere om	394 K også	394 K også:	394 K mere	394 K mere:	394 K:	394 K her	394 K hele	401 K videre med	415 K e-avisen	415 K avisen	424 K	426 K videre
légy	31 K te az első
líbil	8 K se vám	324 K se
líbilo	69 K se
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1149 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	2016 K wideo
mesterséges	1421 K intelligencia írta
mirá	982 K el video	998 K también	998 K:
mitä	8 K pidit	33 K mieltä	1150 K mieltä sinä
mišljenja	2299 K autora	2299 K iznesena	2299 K izneta
mišljenje	2299 K autora
możliwość	5 K komentowania
mándanos	968 K
más	952 K noticias de	952 K noticias sobre	952 K sobre	952 K en	952 K de	953 K información	953 K información:	956 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	309 K tip?	309 K tip na článek	309 K tip na téma	309 K tip pro
märkasid	44 K	1020 K midagi	1026 K viga	1026 K artiklis viga
még	32 K nincs
més	254 K informació:	280 K notícies de	280 K notícies sobre
mød	410 K os
mūs	1759 K vari
mời	2740 K xem	2740 K bạn đọc	2740 K độc giả	2745 K bạn tham gia	2745 K độc giả theo dõi	2745 K bạn đọc theo dõi	2755 K quý vị theo dõi	2755 K quý độc giả	2755 K bạn xem video	2755 K nghe
""", 'n': """
nahlásit	346 K chybu
nahlásiť	2385 K chybu
nahláste	2385 K chybu
najważniejsze	2012 K informacje
naloži	2430 K
naložite	13 K	2430 K
naročite	2437 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	344 K čas číst	2383 K čas čítať
než	353 K vložíte komentář	353 K začnete diskutovat	353 K napíšete příspěvek
nguồn	2749 K:	2749 K :
nhận	2731 K thông báo
nové	326 K číslo	326 K vydání	2366 K číslo	2366 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1149 K enemmän
nägid	1036 K viga
näita	1035 K
näitkö	1150 K virheen
näytä	1149 K sisältö
nå	2522 K vår
nézd	1387 K meg	1413 K meg
nézze	1387 K meg	1413 K meg
nāc	1750 K strādāt
""", 'o': """
oceń	8 K	2013 K ten	2013 K artykuł	2013 K tekst
odporučte	2376 K
odporúčame	2350 K:
odsłuchaj	2024 K	2024 K ten
ofereça	3 K
oglądaj	2000 K:
ohodnoťte	324 K	2364 K
opýtajte	2363 K sa
opširnije	2287 K:	2287 K na
otázky	72 K
ouça	1 K	2089 K:	2114 K o podcast
oír	1 K
""", 'p': """
pamanīji	1751 K kļūdu
pamanījāt	44 K	1751 K kļūdu
pastebėjote	44 K	1705 K įdomų	1711 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2749 K viên:
piditkö	8 K	69 K	1150 K
pidätkö	1150 K
piše	2314 K:
podobał	8 K ci się
podobało	69 K się
podpořte	341 K
podržite	2317 K
podés	12 K seguir	969 K enviarnos
podívejte	306 K se:	306 K se na video
poleć	2024 K
poslať	2376 K
poslechněte	1 K si	306 K si	306 K si:
poslušajte	1 K	2287 K:	2409 K:
posłuchaj	1 K	2000 K:	2000 K też:
poznáte	66 K niekoho
pozostała	2016 K część
pošaljite	41 K vijest
pošlete	336 K
pošlite	3 K	2376 K
poți	2155 K contacta autorul	2155 K contacta autoarea
praneškite	1705 K redakcijai
predplaťte	2380 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2350 K si tiež	2350 K si aj	2350 K si	2350 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1719 K
pronašli	44 K ste
pročitaj	2287 K još	2287 K i
pročitajte	2287 K još	2287 K i	2287 K više	2287 K:	2287 K više o ovoj temi
prvý	2375 K mesiac len za	2375 K mesiac za	2375 K mesiac už za	2375 K mesiac zadarmo
prześlij	2024 K dalej
präsentiert	573 K von
prüfen	579 K sie
páčil	8 K sa vám	2364 K sa
páčilo	69 K sa
päivitä	1149 K
pääset	1149 K lukemaan
päätoimittaja	1147 K:
păstrați	28 K
pērc	1750 K biļetes	1759 K
předplaťte	341 K si
přehrajte	306 K si
přetisk	68 K povolen	68 K možný
přečtěte	306 K si také	306 K si	306 K si:	306 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	969 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	344 K posloucháte
radšej	2383 K počúvate
radši	344 K posloucháte
rašykite	1705 K autorei	1705 K autoriui
recibí	968 K las noticias
recomandări	2149 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1412 K ingyenesen
regisztráljon	1400 K	1412 K ingyenesen
regístrate	920 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2016 K tekstu
rezervē	1759 K
rešite	2287 K kviz
riješite	2287 K kviz
rozwiąż	2000 K quiz
rätsel	562 K mit
rätseln	562 K sie mit
réservez	1236 K vos places pour la soirée de la rédaction
réservé	1181 K aux abonnés
réservée	1181 K aux abonnés
réservés	1181 K aux abonnés
résumer	1226 K cet article	1226 K l'article
résumé	1226 K généré	1226 K rédigé	1226 K réalisé	1226 K produit	1226 K par
rösta	2522 K
rādīt	1759 K
""", 's': """
saglabā	1759 K
saistīts	1734 K:
saņem	1759 K
sažetak	2302 K	2302 K članka	2302 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	968 K el canal	998 K leyendo:
sesizări	2155 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	323 K	323 K článku
siųskite	1705 K savo	1719 K
sjefredaktør	1949 K:	1949 K og ansvarlig redaktør:
skopírovať	2376 K
skrót	2012 K artykułu
skúsili	59 K ste
související	306 K:
spodobało	69 K się
sporočite	2442 K napako
sprawdź	2000 K:	2000 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2363 K sa
stališča	2420 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	359 K si aplikaci
stöd	2497 K
stötta	2497 K
støt	401 K
støtt	1926 K
suscríbete	914 K a
susidūrėte	1705 K su
susiję	1693 K:
synthèse	1226 K générée
syötä	1149 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1419 K:
szívesen	1414 K meghallgatjuk
szöveg	1419 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	973 K
síganos	12 K
sígueme	973 K
síguenos	12 K
só	2064 K para assinantes
sólo	920 K para suscriptores
søg	424 K nu
súhrn	2363 K
súmate	12 K	56 K a las #
súvisiace	2350 K:
súvisiaci	2350 K článok
sūti	1745 K savu	1759 K
""", 't': """
también	941 K en facebook	953 K puedes leer	953 K puedes leer:	953 K te puede interesar:
també	254 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1154 K on
tekstą	46 K galima
tenés	963 ¿K información
thấy	44 K lỗi
thử	2754 K sức với
tiedätkö	1128 K aiheesta	1128 K asiasta	1128 K lisää
tiivistelmä	26 K on
tilføj	424 K
todavía	32 K no hay comentarios
további	1387 K részletek
traducció	263 K feta
transparentní	316 K účet:
trên	2731 K google news
trả	2754 K lời câu đố
trải	2764 K nghiệm
turpinājums	1761 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1128 K
tác	2749 K giả:	2749 K giả là
támogasd	1405 K a	1405 K az
támogassa	1405 K a	1405 K az
täglichen	465 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1192 K l'application
téléchargez	13 K
tóm	2753 K tắt này
töltsd	13 K le
töltse	13 K le	1413 K le	1413 K ki
történeteiket	1395 K
tüm	27 K yorumlar
tęsinys	1721 K
tłumaczenie	2012 K
tải	13 K	13 K ứng dụng	2731 K ứng dụng	2731 K app	2757 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2322 K na grešku
uključi	2310 K
uključite	2310 K
uložit	336 K
uložiť	2376 K
uložte	336 K si	2376 K si
unbeschränkter	542 K zugang
unterstütze	448 K
unterstützen	448 K sie	448 K sie die
uočili	7 K ste
upozorniť	2385 K na chybu
upozorněte	346 K na chybu
urmărește	12 K	2149 K și:	2166 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1400 K részt
več	2409 K:	2409 K v videu	2434 K o tem	2434 K novic	2434 K preberite
vidéo	1212 K :
visą	1719 K interviu
više	2287 K o:
você	2089 K pode gostar:
vprašaj	2423 K
vprašajte	2423 K
vypočujte	1 K si	2350 K si:
vyskúšali	59 K ste
vytiskněte	336 K
vytlačiť	2376 K
vytlačte	2376 K
vyzkoušeli	59 K jste
válaszolj	1413 K
válaszoljon	1413 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	424 K med
véleménycikkeit	1395 K
více	306 K zde	306 K k tématu:
võida	1035 K
võta	1020 K ühendust	1035 K
vă	28 K rugăm să
věnujte	336 K
všechny	27 K komentáře	309 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	489 K artikel:
weź	2043 K udział w dyskusji
więcej	1999 K o	1999 K na temat	1999 K z	2000 K na ten temat:	2003 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	465 K newsletter
""", 'y': """
yanlişlik	2613 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2035 K uwagę	2035 K błąd	2035 K literówkę	2035 K uwagi	2035 K nieścisłość
ziņo	1745 K redakcijai
zkopírovat	336 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2032 K reporterem	2032 K reporterką	2032 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	498 K dpa	737 K #	737 K
""", 'à': """
à	1212 K lire aussi	1212 K lire également	1212 K lire :	1212 K lire sur	1212 K voir aussi	1212 K écouter	1212 K relire	1212 K découvrir	1212 K lire sur le même sujet	1212 K consulter :	1212 K voir également	1215 K propos de l'auteur	1215 K propos de l'autrice	1236 K retrouver dans le numéro
àudio	263 K generat
""", 'á': """
áudio	2108 K gerado
""", 'ä': """
är	2500 K du
äänestä	1149 K
""", 'ç': """
ça	69 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2086 K preciso estar logado
écouter	1 K l'article	1 K cet article	1212 K aussi
écoutez	1 K cet	1 K l'article	1240 K le podcast
""", 'í': """
írd	1413 K be
írj	1395 K a szerzőnek
írja	1413 K be
írjon	1395 K a szerzőnek	1413 K közvetlenül	1413 K nekünk
""", 'î': """
întreabă	2160 K asistentul
întrebări	72 K
""", 'ö': """
ön	1414 K szerint
""", 'ú': """
últimas	952 K noticias de	2088 K de	2088 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	492 K die autor:in	492 K die autoren	492 K die autor:innen	494 K die autorin	494 K den autor	495 K die autorin	495 K den autor
übersetzung	576 K:	576 K aus dem
""", 'č': """
čitaj	2287 K još
čitajte	2287 K i	2287 K još	2287 K još:
članak	46 K se može	46 K možete	2302 K je preveden	2302 K čita	2305 K je objavljen u
članek	46 K lahko	2423 K je preveden	2423 K bere	2423 K je prebral	2426 K je objavljen v
článek	46 K lze	46 K můžete	323 K byl přeložen	323 K přeložen	323 K načetl	326 K vyšel v
článok	46 K možno	46 K môžete	2363 K bol preložený	2363 K načítal	2366 K vyšiel v
čo	33 K si myslíte
čtěte	306 K také	306 K také:	306 K i	306 K více	306 K:
číslo	316 K účtu pro dary	316 K transparentního účtu
čítajte	2350 K aj	2350 K tiež	2350 K viac
""", 'đ': """
đánh	2753 K giá bài viết
đăng	2754 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2770 K dây nóng: #	2770 K dây nóng #
được	68 K phép đăng lại
đọc	2740 K thêm	2740 K thêm:	2740 K:	2740 K tiếp:	2745 K tin nhanh
""", 'į': """
įsigykite	1719 K
įtraukite	1719 K mus
įveskite	1719 K
""", 'ś': """
ściągnij	13 K	2048 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2028 K:
źródło	2028 K:
""", 'ž': """
želite	2319 K raditi kod nas	2319 K da radite kod nas	2439 K delati pri nas
želiš	2319 K raditi kod nas	2439 K delati pri nas
žinote	1705 K daugiau	1720 K istoriją
žiūrėkite	1693 K taip pat	1719 K
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις
""", 'ή': """
ήταν	629 K χρήσιμο	629 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	644 K τον	644 K τα	644 K
ακούστε	1 K	613 K:
αναδημοσίευση	68 K με
αναφέρετε	649 K λάθος	649 K κάποιο λάθος
αναφορά	649 K λάθους
αντιγράψτε	639 K
αντιγραφή	639 K
αξιολογήστε	629 K
αποθηκεύστε	639 K
απορίες	72 K
αυτή	52 K η έρευνα	628 K η περίληψη	628 K η σύνοψη
""", 'β': """
βίντεο	613 K:
βαθμολογήστε	629 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
""", 'δ': """
δείτε	613 K επίσης	613 K:	613 K το βίντεο	613 K εδώ	613 K επίσης:	613 K ακόμα:	613 K φωτογραφίες	613 K ακόμη	613 K ακόμη:	626 K όλα τα άρθρα	640 K όλες	640 K όλα	640 K τις
δειτε	613 K επισης	613 K ακομη	613 K:
δεν	647 K έχετε χρόνο να διαβάσετε
διάβασε	613 K επίσης	613 K ακόμη
διαβάζεται	628 K από
διαβάστε	613 K επίσης	613 K επίσης:	613 K ακόμη	613 K ακόμη:	613 K ακόμα	613 K:	613 K εδώ	613 K περισσότερα	613 K ακόμα:	613 K εδώ περισσότερα	613 K σχετικά	613 K αναλυτικά	626 K όλα τα άρθρα	640 K όλες	640 K όλα	640 K τις
διαβαστε	613 K επισης	613 K ακομη	613 K ακομα	613 K:
διαθέσιμη	636 K στο
διαθέσιμο	636 K σε	636 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εκτυπώστε	639 K
ενεργοποιήστε	636 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	628 K περίληψη	628 K σύνοψη	628 K ανάγνωση	628 K περίληψη αυτή
""", 'θ': """
θέλεις	646 K να εργαστείς μαζί μας
θέλετε	646 K να εργαστείτε μαζί μας	646 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	636 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	636 K	644 K την εφαρμογή	658 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	613 K:
""", 'λ': """
λήψη	636 K από	636 K στο
""", 'μ': """
μάθετε	640 K όλες
με	642 K πληροφορίες από
μείνετε	640 K ενημερωμένοι
μετάφραση	628 K
μοιράσου	639 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	626 K απόψεις	626 K γνώμες
""", 'π': """
περίληψη	628 K
περισσότερα	613 K:
πηγές	642 K:
πηγή	642 K:
προτείνετε	639 K
προτιμάτε	647 K να ακούτε	647 K να ακούσετε
πώς	629 K σας φάνηκε
""", 'ρ': """
ρωτήστε	628 K
ρώτα	628 K
ρώτησε	628 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	629 K φάνηκε	629 K βοήθησε	629 K άρεσε
σου	69 K άρεσε
στείλτε	639 K
στηρίξτε	644 K	644 K τον	644 K τα	644 K την
σύνοψη	628 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	626 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	626 K άρθρο εκφράζει	628 K άρθρο μεταφράστηκε	628 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	639 K
""", 'ό': """
όλα	626 K τα άρθρα
όλες	640 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	191 K се за
автор	2230 K - обозреватель	2230 K - корреспондент	2230 K - колумнист	2230 K - редактор	2678 K - оглядач	2678 K - колумніст	2678 K - кореспондент
авторка	2678 K - оглядачка	2678 K - колумністка
авторката	171 K е
авторът	171 K е
акценти	173 K от
""", 'б': """
бачите	44 K помилку
беше	174 K ли полезна	174 K ли полезно	174 K ли полезен
больше	2214 K новостей	2215 K по теме:	2253 K любите слушать	2253 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2233 K ли материал	2233 K ли пересказ	2233 K ли этот пересказ	2233 K ли этот	2233 K ли текст
была	2233 K ли статья	2233 K ли эта	2233 K ли новость
більше	2662 K по темі:	2662 K за темою:	2662 K на тему:	2662 K про це:	2693 K новин	2693 K матеріалів
""", 'в': """
вакансии	2236 K "	2236 K редакции
вакансії	2683 K "	2683 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2233 K понравилась	2233 K понравился	2233 K помогла	2681 K сподобалась	2681 K сподобалася	2681 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	159 K още	159 K също	159 K:	159 K повече във видеото	159 K галерията
включете	181 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2214 K новости на тему	2214 K материалы	2214 K новости	2214 K статьи	2218 K статьи автора	2218 K материалы автора
всички	186 K новини
встановлюйте	2688 K
встановіть	13 K	2688 K	2714 K застосунок
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2232 K от
гледайте	159 K видеото	159 K:
головне	2680 K від	2680 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2662 K:	2662 K про це
джерела	2695 K:
джерело	2695 K:
дивіться	2662 K також	2662 K:	2662 K також:	2662 K відео:
до	2662 K теми:
докладніше	2662 K:	2662 K про це
доступно	2241 K в	2241 K на	2241 K для	2688 K в	2688 K у	2688 K на	2688 K для
достъпно	181 K в	181 K на
дотримуйтесь	28 K
другие	2218 K материалы автора
думка	2678 K автора	2678 K редакції	2678 K, висловлена
думки	2678 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2218 K новость?
еще	2215 K по теме:
ещё	2214 K больше	2215 K по теме:
""", 'з': """
за	2662 K темою:
забелязахте	7 K
завантажити	2688 K в	2688 K з	2688 K у
завантажте	13 K	2688 K в	2688 K з	2714 K застосунок	2714 K додаток
завантажуйте	13 K	2688 K	2698 K застосунок
загрузите	2241 K в	2241 K на
задайте	2232 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	185 K
запитайте	2680 K
зберегти	2692 K
збережіть	2692 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2701 K слухати
""", 'и': """
изпратете	185 K
изтеглете	13 K	181 K	191 K	206 K приложението
източник	188 K:
източници	188 K:
имате	72 K въпроси
инсталирайте	181 K
искате	193 K да работите при нас	193 K ли да работите при нас
искаш	193 K да работиш при нас
источник	2247 K:
источники	2247 K:
""", 'к': """
как	2233 K вам статья	2233 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	185 K
копирайте	185 K
короткий	2680 K виклад	2680 K переказ
коротко	2232 K от	2680 K від
краткий	26 K пересказ	2232 K пересказ
кратко	2232 K от
краткое	2232 K содержание
куиз	159 K:
""", 'л': """
лучшее	2214 K за
любите	2701 K слухати
""", 'м': """
материал	46 K можно	2215 K по теме:	2235 K опубликован в	2238 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2244 K подписки за
мнение	2230 K автора	2230 K редакции
мнението	171 K на автора
мнения	2230 K авторов
мненията	171 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
над	52 K этим текстом	52 K цим текстом
надіслати	2692 K
надішліть	3 K	2692 K
накратко	173 K от
нашли	7 K ошибку	7 K опечатку
немає	2701 K часу читати
нет	32 K комментариев	2253 K времени читать
новия	176 K брой
новият	176 K брой
новости	2214 K партнеров
новый	2235 K номер
няма	32 K коментари
нямате	194 K време да четете
""", 'о': """
об	2215 K этом подробнее	2218 K авторе
обобщение	173 K
обсуждение	5 K
озвучено	2232 K	2680 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2241 K в
отпечатай	185 K
отпечатайте	185 K
отправить	3 K	2245 K
отправьте	3 K	2245 K
оценете	174 K
оцените	8 K	2233 K
оцініть	2681 K
още	159 K по темата	159 K новини:	186 K новини
""", 'п': """
первый	2244 K месяц за
перевод	2232 K выполнен	2232 K сделан
передплата	2691 K за #	2691 K від #
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2680 K
переклад	2680 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2232 K
перший	2691 K місяць за
питання	73 K до статті
по	2215 K теме:
повече	159 K по темата:	186 K новини
повідомити	2703 K про помилку
повідомте	2703 K про помилку	2703 K нам про помилку
погляди	2678 K авторів
подарете	185 K
подарите	2245 K
подарить	2245 K
подарувати	2692 K
подаруйте	2692 K
поддержать	2250 K
поддержите	2250 K
поделитесь	3 K
поделиться	3 K
подкрепете	191 K
подкрепи	191 K
подписка	2244 K за #	2244 K от #	2244 K за рубль
подписывайтесь	12 K	2250 K на
подпишись	12 K	2265 K на
подпишитесь	12 K	2250 K на	2265 K на нас
подробнее	2215 K:	2215 K в материале	2215 K - в	2215 K читайте в материале	2215 K об этом
подробности	2215 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2230 K автора
позицията	171 K на автора
позиція	2678 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	174 K ли
помітили	7 K помилку
понравилась	8 K статья
понравилось	69 K
попитай	173 K
попитайте	173 K
попробовали	59 K
порадьте	2692 K
порекомендуйте	2245 K
последвайте	12 K	191 K
последние	2214 K новости о
послухати	1 K
послушать	1 K
поставте	2680 K запитання
почитать	2215 K:
преведено	173 K с
преводът	173 K е
предпочитате	194 K да слушате
прежде	2266 K чем оставить комментарий	2266 K чем комментировать
препечатването	68 K е разрешено
препоръчай	185 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2218 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
пройдите	2215 K тест
пройдіть	2662 K тест
прочетено	173 K от
прочетете	159 K още	159 K също
підписка	2691 K за #	2691 K від #
підписуйся	12 K
підписуйтесь	12 K	2698 K на
підпишіться	12 K	2698 K на
підсумок	2680 K
підтримайте	2698 K
підтримати	2698 K
""", 'р': """
работа	2236 K в "
радимо	2662 K прочитати:
разрешете	181 K
распечатайте	2245 K
распечатать	2245 K
расскажите	59 K в
резюме	173 K
резюмето	173 K
рекомендуем	2215 K:
рекомендуємо	2662 K:
робота	2683 K в "	2683 K у "
роздрукувати	2692 K
роздрукуйте	2692 K
розкажіть	59 K у
""", 'с': """
саммари	2232 K
свалете	13 K	181 K	206 K приложението
свежий	2235 K номер
свързани	159 K:
связаться	2218 K с автором
сигнализирайте	196 K за грешка
скачайте	13 K	2241 K в	2241 K из	2250 K приложение	2270 K приложение
скачать	13 K	2241 K в	2241 K на
скопировать	2245 K
скопируйте	2245 K
скопіювати	2692 K
скопіюйте	2692 K
следвайте	12 K ни	191 K
следите	12 K за
слухайте	2662 K:	2662 K також:
слухати	1 K
слушайте	2215 K:	2215 K также:
слушать	1 K
см	2215 K. также:
смотрите	2215 K также	2215 K:	2215 K	2215 K также:	2215 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2255 K об ошибке	2255 K нам об ошибке
сообщить	2255 K об ошибке
сохраните	2245 K
сохранить	2245 K
спитайте	2680 K
споделете	3 K
сподели	3 K
сподобалася	8 K
сподобалось	69 K
сподобалося	69 K
спробували	59 K
спросите	2232 K
спросить	2232 K
станьте	31 K первым	31 K першим	2250 K подписчиком	2250 K соучастником	2698 K частиною спільноти	2698 K співучасником
статията	46 K може	173 K е преведена	173 K е прочетена
статтю	46 K можна	2680 K перекладено
статью	46 K можно	2238 K можно
статья	2232 K переведена	2232 K озвучена	2233 K была	2235 K опубликована в
стежте	12 K за
стислий	2680 K виклад	2680 K переказ
съобщете	196 K за грешка
съобщи	196 K за грешка
""", 'т': """
також	2662 K читайте:
текст	46 K можно	46 K можна	2232 K переведён	2232 K переведен	2232 K озвучен	2680 K перекладено	2680 K озвучено
текстът	46 K може	171 K отразява	173 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	173 K резюме	173 K обобщение
точка	2230 K зрения автора	2678 K зору автора	2678 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2253 K слушать
установите	13 K	2270 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2215 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	174 K ли
харесахте	174 K ли
харесва	69 K ли ви
хотите	2252 K работать у нас	2252 K у нас работать	2252 K работать в нашей
хочете	2700 K працювати в нас	2700 K в нас працювати	2700 K працювати у нас
хочеш	2700 K працювати в нас
хочешь	2252 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2680 K переказ	2680 K короткий виклад	2680 K короткий переказ	2680 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	159 K още
чети	159 K още
чи	2681 K була стаття	2681 K був матеріал	2681 K був переказ	2681 K був цей переказ	2681 K була ця	2681 K був цей	2681 K сподобалась	2681 K сподобалася	2681 K сподобався
читай	2265 K нас
читайте	12 K нас	13 K	2215 K также	2215 K также:	2215 K:	2215 K подробнее	2215 K еще	2215 K по теме:	2215 K подробнее:	2215 K материал	2215 K в материале	2241 K нас без	2241 K без	2250 K	2250 K нас в	2662 K також	2662 K також:	2662 K:	2662 K ще	2662 K також на тему:	2662 K по темі:	2662 K також на тему	2698 K
читать	2215 K также	2215 K по теме:
что	33 K вы думаете	2215 K ещё почитать:
чуйте	1 K	159 K:
""", 'щ': """
ще	32 K немає коментарів	2662 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2232 K краткое содержание
этот	26 K пересказ	2232 K пересказ	2232 K краткий пересказ	2238 K материал можно	2238 K текст можно
эту	2238 K статью можно
""", 'я': """
як	2681 K вам стаття	2681 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	1294 K את
אולי	1309 K פספסתם:
אל	1300 K תפספסו: הפעילו
""", 'ב': """
בואו	1295 K לעבוד איתנו
בחנו	1297 K את עצמכם
""", 'ד': """
דווחו	1294 K על
""", 'ה': """
האזינו	1 K	1281 K:	1296 K לפודקאסט	1296 K לפרק
האם	8 K אהבתם	1294 K הכתבה	1294 K הסיכום	1294 K המידע
הדוא	1288 K"ל האדום
הורידו	13 K	1274 K את האפליקציה	1299 K
היו	31 K הראשונים
הירשמו	1295 K לוובינר	1295 K לכנס
הכותב	1289 K הוא
הכותבים	1289 K הם
הכותבת	1289 K היא
הכנתם	59 K
הכתבה	1294 K עניינה	1310 K ממשיכה
המחבר	1289 K הוא
המחברת	1289 K היא
המייל	41 K האדום
המשך	1310 K הכתבה
הפעילו	1300 K התראות	1300 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1296 K המלא זמין
הצביעו	1297 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1274 K לערוץ הטלגרם	1274 K לקבוצת הוואטסאפ	1274 K לקבוצת הווטסאפ	1285 K אלינו	1285 K לערוץ	1285 K לקבוצה	1285 K לקבוצת	1285 K לקבוצות	1285 K עכשיו	1285 K גם	1286 K	1295 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1296 K לפודקאסט
השתתפו	1297 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1305 K ראשון ב
""", 'י': """
יש	72 K שאלות	1288 K לכם מידע	1288 K לכם סיפור	1288 K לך מידע	1288 K לך סיפור
""", 'כ': """
כדי	1305 K לקרוא את
כל	1285 K החדשות
כתבות	1309 K נוספות:
""", 'ל': """
להאזנה	1296 K לכתבה	1296 K לפודקאסט
להורדת	1299 K
להמשך	1305 K קריאה
לכל	1289 K הכתבות של	1309 K הכתבות:
לכתבה	1281 K המלאה
לכתבות	1309 K נוספות:
לעדכונים	1285 K נוספים	1285 K
לערוץ	1274 K הטלגרם
לפניות	1288 K לכתב	1288 K לכתבת
לפרק	1296 K המלא
לצפייה	1296 K בסרטון	1296 K בווידאו	1296 K במשדר
לקבוצת	1274 K הווטסאפ	1285 K הוואטסאפ	1285 K הווטסאפ
לקבלת	1285 K עדכונים
לקריאה	1281 K נוספת	1281 K נוספת:	1305 K מלאה
לקריאת	1305 K הכתבה המלאה
לרכישת	1295 K כרטיסים לכנס	1295 K כרטיסים לחצו	1295 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1297 K דעתכם? הצביעו
מייל	1288 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1288 K במשהו	1288 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1281 K בנושא:	1309 K במדור:	1309 K כתבות:
ענו	1297 K על הסקר	1297 K על הסקר:	1297 K על החידון
עקבו	12 K	1285 K אחרינו	1286 K אחרי
""", 'פ': """
פרסומת	1310 K
""", 'צ': """
צפו	1281 K:	1281 K גם	1296 K בסרטון	1296 K בתיעוד	1296 K בווידאו	1296 K בכתבה
""", 'ק': """
קבלו	1300 K התראות	1300 K עדכונים על	1300 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1281 K גם	1281 K גם:
קראו	1281 K גם	1281 K גם:	1281 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1285 K להיות	1285 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	1303 K	1304 K בעיתונות	1304 K בנו	1304 K בעבודתנו
""", 'ا': """
ابرز	116 K النقاط بالذكاء
اجعل	106 K
احجز	118 K تذكرتك	118 K مكانك	118 K مقعدك
احجزوا	118 K تذاكركم
احصل	127 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	121 K معلوماتك	121 K نفسك
ادعم	130 K
ادعموا	130 K
اذا	143 K كانت لديك معلومات	143 K كان لديك معلومات	143 K كانت لديكم معلومات	143 K كان لديكم معلومات
ارسل	111 K لنا
ارسلوا	111 K لنا	111 K الينا
از	1087 K دست ندهيد:
اسال	116 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	119 K الي
استمعوا	119 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	108 K في	109 K في قناة	132 K
اشتركوا	106 K في	132 K
اضف	106 K
اطلاعات	1075 K خود را بسنجيد
اعادة	68 K النشر مسموحة	140 K النشر
اعجبك	69 K
اعد	116 K هذا الملخص
اعلان	137 K
اقرا	102 K ايضا	102 K ايضا:	102 K المزيد:	102 K:	102 K المزيد	136 K كذلك:	136 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	102 K:
المصدر	114 K:	114 K :
الملخص	116 K من اعداد
امتحان	59 K كرديد
ان	143 K كانت لديك معلومات
انشئ	142 K حسابا	142 K حسابك
انضم	56 K الي #	108 K الي	109 K الي قناة
انضموا	56 K الي #	107 K الي
اهم	116 K النقاط بالذكاء
ايا	1072 K اين	1072 K خطايي
اين	52 K گزارش	1072 K	1087 K مطلب را هم بخوانيد:
اينجا	1087 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	112 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1060 K:
بخوانيد	1060 K:
بشنويد	1 K
به	12 K كانال	1072 K اين
بيشتر	1060 K بخوانيد	1060 K بخوانيد:	1060 K ببينيد	1087 K بدانيد:
""", 'ت': """
تابع	102 K ايضا:	108 K	112 K الكاتب علي	137 K القراءة
تابعنا	12 K	107 K
تابعوا	107 K	112 K الكاتب علي
تابعونا	12 K	106 K
تبرع	130 K ل
تخطي	135 K
ترجم	116 K هذا
تستمر	137 K القصة
تسوق	118 K الان	118 K من متجر
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	116 K اعداد هذا	116 K انشاء هذا	116 K تلخيص هذا
تماس	1068 K با نويسنده
تمت	116 K ترجمة هذا	116 K الترجمة
""", 'ج': """
جرب	132 K
جربوا	132 K
""", 'ح': """
حقوق	140 K النشر	140 K الطبع
حمل	13 K	127 K تطبيق	127 K تطبيقنا	127 K الان
حملوا	13 K	127 K
""", 'خ': """
خبرنگار	1068 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	116 K مولدة
خلاصة	116 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1075 K خود را
در	1060 K اين باره بخوانيد	1075 K اين نظرسنجي	1075 K نظرسنجي ما	1075 K نظرسنجي	1087 K همين زمينه:	1087 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	106 K قناتنا
""", 'س': """
ساعدنا	121 K علي تحسين
ساعدونا	121 K علي تحسين
ساند	130 K
سجل	118 K الان في	118 K الان لحضور	142 K مجانا
سجلوا	118 K الان في	142 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	122 K في الاستبيان
شاركنا	111 K قصتك	121 K رايك
شاركوا	3 K
شاركونا	111 K قصصكم	121 K رايكم
شاهد	102 K ايضا	102 K:	102 K ايضا:	119 K الفيديو اعلاه	136 K ايضا-
شاهدوا	119 K
شما	1075 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	112 K متخصص في	112 K وكاتب
صحفي	112 K متخصص في	112 K وكاتب
صوت	121 K الان:
صوتوا	121 K الان
""", 'ط': """
طالع	136 K ايضا:
""", 'ع': """
عكاس	1068 K:
""", 'ف': """
في	136 K السياق ذاته:	136 K السياق نفسه:	136 K هذا السياق:
""", 'ق': """
قد	102 K يهمك:	136 K يهمك ايضا:
قم	127 K بتحميل	127 K بتنزيل
""", 'ك': """
كاتب	112 K وصحفي	112 K وصحافي	112 K وباحث	112 K ومحلل	112 K واكاديمي	112 K صحفي
كاتبة	112 K وصحفية	112 K وصحافية	112 K وباحثة	112 K صحفية
كد	1068 K خبر:	1068 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	140 K يسمح باعادة
لتصلك	108 K
لديك	142 K حساب
لديكم	72 K اسئلة
لقراءة	135 K المزيد
للابلاغ	123 K عن خطا	123 K عن اي خطا
للاستماع	119 K الي
للاشتراك	106 K في
للانضمام	106 K الي
للتواصل	112 K مع الكاتب	112 K مع الكاتبة
للمزيد	102 K:	135 K من الاخبار	135 K من التفاصيل
لمتابعة	108 K
لمزيد	135 K من الاخبار
لمشاهدة	119 K الفيديو	119 K التقرير
ليصلك	108 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1068 K:
مصيتم	7 K
مطالب	1060 K مرتبط:
ملخص	116 K بالذكاء	116 K المقال بالذكاء
منبع	1068 K:	1068 K :
مواضيع	102 K ذات صلة:	136 K متعلقة:
""", 'ن': """
نبذة	112 K عن الكاتب
نزل	13 K	127 K تطبيق	127 K تطبيقنا
نزلوا	127 K
نظر	1072 K شما درباره
نظرات	5 K
نظرسنجي	1075 K:
نقل	68 K مطالب با ذكر
نويسنده	1068 K:	1068 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	116 K الملخص	116 K النص
هذه	116 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	111 K لديك معلومات	111 K لديكم معلومات	111 K لديك قصة	111 K لديكم قصة	117 K كان هذا	117 K كانت هذه	117 K وجدت هذا	117 K اعجبك هذا	117 K اعجبتك هذه	123 K وجدت خطا	123 K لاحظت خطا	123 K وجدتم خطا
همچنين	1060 K بخوانيد	1060 K بخوانيد:	1087 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	137 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	118 K شاغرة في
""", 'ي': """
يجوز	68 K اعادة النشر
يحظر	140 K نقل	140 K نسخ
يستمر	137 K المقال	137 K الخبر
يسمح	68 K باعادة النشر
يمكنك	108 K متابعة	135 K قراءة المزيد
يمكنكم	108 K متابعة
يمنع	140 K نقل	140 K نسخ
""", 'گ': """
گزارش	1068 K:	1072 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1347 Kो यह	1347 Kो ये
आपन	59 Kे बनाया
""", 'इ': """
इनप	1342 Kुट-	1342 Kुट:	1342 Kुट -	1342 (Kुट
इस	52 K पडताल	52 K रिपोर्ट	1333 Kे भी पढें	1333 Kे भी पढें:	1360 Kे भी पढें-	1360 Kे भी देखें:
""", 'ए': """
एज	1342 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1333 K पढें:	1360 K भी पढें:
""", 'क': """
क	44 Kोई गलती	59 K्या आपने बनाया	59 K्या आपने यह	66 K्या आप किसी को जानते	72 Kोई सवाल	1347 K्या यह	1347 K्या आपको	1356 Kेवल # रुपये में
""", 'ख': """
खबर	1347 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1342 Kिस्क्लेमर:
""", 'द': """
द	1333 Kेखें:	1333 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1333 Kें:	1360 Kें-	1360 Kिए:
पस	69 Kंद आया
""", 'भ': """
भ	69 Kाया?	1342 (Kाषा
""", 'म': """
म	1356 Kात्र # रुपये में
""", 'य': """
य	1333 Kे भी पढें	1333 Kे भी पढें:	1342 (Kे लेखक के	1360 Kे भी पढें-	1360 Kे भी देखें:
यह	1333 K भी पढें	1333 K भी पढें:	1333 K भी देखें:	1342 (K लेखक के	1347 K खबर आपको	1360 K भी पढें-	1360 K भी पढें -
""", 'ल': """
ल	1342 Kेखक के बारे में	1342 Kेखिका के बारे में	1342 (Kेखक	1342 (Kेखिका	1342 Kेखक वरिष्ठ पत्रकार हैं	1342 Kेखक स्वतंत्र पत्रकार हैं	1342 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1333 Kंबंधित:	1356 Kिर्फ # रुपये में	1360 Kंबंधित खबर:	1360 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	215 Kো পডুন	240 Kো পডুন:	240 Kো পডুনঃ
আরও	215 K পডুন:	215 K পডুন	215 K দেখুন:	240 K পডুনঃ	240 K পডুন-	240 K পডুন :
""", 'ক': """
ক	44 Kোনো ভুল
""", 'ছ': """
ছব	220 Kি:
""", 'ন': """
ন	41 Kিউজরুম হটলাইন
""", 'প': """
প	241 Kৃষ্ঠপোষকতায
পড	215 Kুন:
""", 'ব': """
ব	241 Kিজ্ঞাপনের পর	241 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	220 Kামত লেখকের নিজস্ব
""", 'র': """
র	59 Kেসিপিটি বানিযেছেন
""", 'ল': """
ল	220 Kেখক:	220 Kেখকঃ	220 Kেখকের আরও
""", 'স': """
স	41 Kংবাদকক্ষের হটলাইন	220 Kূত্র:	220 Kূত্রঃ	241 K্পনসরড	241 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2549 Kติดตาม	2549 Kไลก์
""", 'ข': """
ขอ	2552 Kบคุณภาพจาก	2552 Kบคุณข้อมูลจาก
ข่	2545 Kาวที่เกี่ยวข้อง:	2552 Kาวโดย	2558 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2558 Kิป:
คุ	2555 Kณรู้สึกอย่างไรกับ	2555 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2558 Kคลิป:	2558 Kคลิป :
""", 'ซ': """
ซื	2556 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2545 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2549 Kดตามช่อง	2549 Kดตามเรา	2549 Kดตามข่าว	2567 Kดตามอ่านข่าวอื่นๆ	2567 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2554 Kม ai
""", 'ท': """
ทด	2556 Kสอบความรู้ของคุณ
ทำ	2556 Kแบบสำรวจสั้น
ที	2552 K่มา:	2552 K่มา :
""", 'บ': """
บท	2554 Kความนี้ใช้ ai	2554 Kสรุปนี้	2554 Kความนี้แปล	2554 Kความนี้เรียบเรียง	2555 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2554 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2552 K้เขียน:	2552 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2555 Kข้อผิดพลาดในบทความ
พื	2568 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2556 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2552 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2556 Kวมโหวต:	2556 Kวมโหวต :	2556 Kวมทำแบบสำรวจ	2556 Kวมสนุก	2563 Kวมสนับสนุน
ร้	2571 Kองทุกข์	2571 Kองเรียน
""", 'ล': """
ลง	2556 Kทะเบียนเข้าร่วมสัมมนา	2556 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2563 Kับสนุน
สร	2554 Kุปโดย	2554 Kุปข่าวด้วย	2554 Kุปนี้	2554 Kุปข่าวโดย	2555 Kุปนี้มีประโยชน์
สา	2571 Kยด่วนข่าว	2571 Kยด่วนทีมข่าว
ส่	2571 Kงข่าว
""", 'อ': """
อ่	2545 Kานเพิ่มเติม:	2545 Kานต่อ:	2545 Kานข่าวต้นฉบับ:	2545 Kานเพิ่มเติม	2545 Kานประกอบ:	2558 Kานข่าวเพิ่มเติม:	2558 Kานข่าวเพิ่มเติม	2558 Kานข่าวที่เกี่ยวข้อง:	2558 Kานข่าว:	2558 Kานเรื่องอื่น:	2567 Kานข่าวอื่นๆ	2567 Kานข่าวต้นฉบับได้ที่	2567 Kานบทความอื่นๆ	2567 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2552 Kางอิง:
""", 'เ': """
เก	2552 Kี่ยวกับผู้เขียน
เข	2549 K้าร่วมช่อง
เน	2554 Kื้อหานี้สร้าง	2568 Kื้อหาสปอนเซอร์	2568 Kื้อหาโฆษณา	2568 Kื้อหาสนับสนุนโดย
เพ	2549 Kิ่มเพื่อน
เร	2552 Kื่อง:	2552 Kื่อง :	2552 Kื่องและภาพ
""", 'แ': """
แจ	2555 K้งแก้ไขข่าว	2571 K้งเบาะแส	2571 K้งข่าว
แช	3 Kร์
แป	2554 Kลโดย
แอ	2549 Kดไลน์
""", 'โ': """
โฆ	2568 Kษณา -
""", 'ใ': """
ให	2555 K้คะแนนบทความ
""", 'ไ': """
ไม	2549 K่พลาดทุกข่าวสาร	2549 K่พลาดข่าว
""", 'ả': """
ảnh	2749 K:
""", 'ủ': """
ủng	2749 K hộ tác giả	2762 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1600 Kせて読みたい	1600 【Kせて読みたい】	1600 Kせて読みたい:
""", 'こ': """
こち	1600 Kらもおすすめ	1600 Kらもおすすめ:	1628 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1608 K記事を書いた人	1608 K記事の筆者	1611 K要約はai	1611 K要約は、ai	1611 K要約は役に立ち	1611 ※K要約	1611 K記事の翻訳	1611 K記事の要約	1611 K記事はai	1611 K翻訳	1611 K見出しはai	1619 K記事は	1619 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1600 Kと見る:	1628 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1628 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1628 【K】
""", '下': """
下載	13 K	2788 Kapp	2788 K應用程式
下载	13 K	2788 Kapp	2788 K应用
""", '以': """
以上	2814 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2811 K:	2811 (K	2811 K係	2811 K为	2811 K為
""", '你': """
你做	59 K了吗
你可	2802 K能會喜歡:	2833 K能想看:
你有	2809 K线索
你覺	2816 K得這篇
你觉	2816 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2811 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2814 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2794 K微信公众号	2794 K官方微信
""", '内': """
内容	2814 K由ai
""", '写': """
写真	1600 【K】	1600 K:	1628 【Kを見る】	1628 【Kギャラリー】
""", '出': """
出典	1608 K:
""", '分': """
分享	3 K
""", '前': """
前回	1628 【K】	1628 Kの記事:
""", '加': """
加入	12 K	2807 K	2828 K
""", '動': """
動画	1600 【K】	1628 【Kを見る】
""", '升': """
升級	2828 K
升级	2828 K
""", '原': """
原文	2832 K刊于	2832 K刊於
""", '参': """
参与	2818 K我们的
参考	69 Kになった	1600 K:
""", '參': """
參與	2818 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2817 K错误
""", '取': """
取材	1608 K・文	1608 K・執筆
""", '另': """
另请	2802 K参阅
""", '可': """
可以	2808 K在x上
可自	68 K由转载
""", '合': """
合わ	1600 Kせて読みたい:
""", '同': """
同场	2802 K加映:
同場	2802 K加映:
""", '問': """
問問	2814 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1608 K:	1608 K/
""", '報': """
報名	2819 K參加
""", '填': """
填写	2818 K问卷
填寫	2818 K問卷
""", '如': """
如发	2817 K现
如有	2809 K线索	2809 K線索
如果	2809 K您有相关线索	2809 K你掌握	2809 K您掌握	2810 K您有
如發	2817 K現
""", '官': """
官方	2794 K微信:	2794 K微信公众号:
""", '審': """
審校	2811 K:
""", '对': """
对本	73 K文有疑问
""", '延': """
延伸	2802 K閱讀	2802 K阅读	2802 K閱讀:	2802 【K閱讀】	2833 K阅读:
""", '开': """
开启	2788 K通知	2788 K推送通知
""", '引': """
引用	1608 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2833 K:
影音	2833 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2833 K看更多:
""", '微': """
微信	2788 K扫	2794 K公众号:
""", '您': """
您对	2816 K这篇文章
您對	2816 K這篇文章
您有	2809 K线索
您的	27 K评论
您覺	2816 K得這篇
您觉	2816 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2788 K客户端
""", '打': """
打开	13 K	2788 K微信
""", '扩': """
扩展	2802 K阅读:
""", '扫': """
扫一	2788 K扫
扫描	2788 K二维码关注	2807 K
扫码	2807 K
""", '投': """
投票	2818 K:
投稿	27 Kは
""", '报': """
报名	2819 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2807 K追蹤
""", '掃': """
掃一	2788 K掃
""", '採': """
採訪	2811 K撰文:
""", '推': """
推荐	2802 K阅读	2802 K阅读:
推薦	2802 K閱讀:
""", '提': """
提供	1608 K:
""", '摘': """
摘要	2814 K由
""", '撰': """
撰文	2811 K:
撰稿	2811 K:
""", '支': """
支持	2826 K
""", '收': """
收听	1 K	2821 K我们的播客	2821 K我们的节目
收聽	1 K	2821 K我們的播客	2821 K我們的節目
""", '文': """
文/	1608 K
文:	1608 K
文・	1608 K
文章	44 K有误	2811 K来源:	2817 K有误	2817 K有誤
""", '新': """
新聞	41 K爆料	2809 K線索
新闻	41 K热线	41 K报料	41 K爆料	2809 K线索热线	2809 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2802 K:	2802 K新聞:	2802 K內容:	2802 【K新聞】	2802 K相關	2802 K阅读:	2802 K報導:	2802 K报道:	2832 K精彩内容	2832 K精彩內容	2832 K资讯	2832 K資訊	2832 K内容请	2832 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2809 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	2814 K容由ai
本报	41 K热线
本摘	2814 K要
本文	2811 (K作者	2811 K作者	2814 K摘要	2814 K由ai	2814 K由人工智能翻译	2814 K由人工智能生成	2814 K由人工智慧	2832 K章來自	2832 K转载自	2832 K轉載自	2832 K来自	2832 K來自
""", '来': """
来发	31 K表第一
来源	2811 K:
""", '校': """
校对	2811 K:
""", '構': """
構成	1608 K・文
""", '次': """
次に	1600 K読む:
次の	1628 Kページ:	1628 【K記事】
次ペ	1628 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2807 K加入	2808 K在	2808 K关注	2809 K提供线索	2809 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2807 K加入	2808 K在	2809 K提供線索	2809 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	2814 K要
""", '测': """
测一	2818 K测:
""", '測': """
測一	2818 K測:
""", '点': """
点击	2802 K查看	2821 K观看视频	2821 K收听
点我	2807 K加入
""", '熱': """
熱門	2833 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2809 K请	2809 K請
""", '用': """
用微	2788 K信扫
""", '画': """
画像	1600 【K】	1628 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2817 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2802 K阅读	2802 K新闻	2802 K报道:	2802 K阅读:	2833 K新闻:	2833 K文章:
相關	2802 K新聞	2802 K報導	2802 【K新聞】	2802 K閱讀:	2833 K新聞:	2833 K文章:	2833 K報導:
""", '看': """
看更	2802 K多:
""", '立': """
立即	2807 K加入	2818 K报名	2818 K報名
""", '筆': """
筆者	1608 Kプロフィール
""", '編': """
編輯	2811 K:
編集	41 K部への情報提供
""", '线': """
线索	2809 K征集
""", '编': """
编辑	2811 K:	2811 (K:
""", '聽': """
聽我	2821 K們的podcast
""", '著': """
著者	1608 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2821 K上方影片
""", '观': """
观看	2821 K上方视频
""", '视': """
视频	2833 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2828 K
""", '記': """
記事	7 Kの誤り	1619 Kの誤り	1619 Kに誤り
記者	1608 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1600 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '請': """
請支	2826 K持
""", '订': """
订阅	2828 K
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	2826 K持
""", '責': """
責編	2811 K:
""", '資': """
資料	2811 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2826 K
""", '责': """
责任	2811 K编辑:	2811 (K编辑
责编	2811 K:
""", '赞': """
赞助	2826 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2815 K摘要
这段	2815 K摘要
这篇	8 K文章	52 K调查	52 K报道	2815 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2815 K摘要
這篇	2815 K文章
""", '采': """
采写	2811 K:
""", '長': """
長按	2807 K
""", '长': """
长按	2807 K
""", '開': """
開啟	2788 K通知	2788 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1600 K記事	1600 K記事:	1600 【K記事】	1600 K:	1600 【K】	1628 【K写真】
""", '閱': """
閱讀	2802 K更多
""", '问': """
问问	2814 K我们的ai
""", '阅': """
阅读	2802 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	2818 K報名
""", '马': """
马上	2818 K报名
""", '點': """
點我	2807 K加入
點擊	2802 K查看	2821 K觀看影片
""", '같': """
같이	1657 K 보기:
""", '관': """
관련	1657 K 기사:	1680 K 기사 :	1680 [K 기사]	1680 K 기사-
관련기사	1657 K	1657 K:	1657 [K]	1680 K :
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1668 K #줄 요약
기사에	73 K 대해 궁금	1673 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1680 K 기사:
""", '당': """
당신의	1672 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1657 K 읽기:
더보기	1657 [K]	1657 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1672 K 설문에	1672 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1680 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1668 K 요약은
""", '사': """
사진출처	1683 K:
""", '생': """
생성형	1668 K ai가 요약
""", '설': """
설문에	1672 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1672 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1657 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1668 K 요약은 ai	1668 K 요약이 도움	1668 K 기사는 인공지능	1668 K 기사는 ai	1668 K 번역	1673 K 기사가 도움이	1673 K 기사를 어떻게	1673 K 뉴스에 대한 의견	1673 K 기사에 대한 의견
이슈	1680 [K]
이어	1657 K 읽기:
""", '인': """
인기기사	1680 [K]
""", '자': """
자료출처	1683 K:
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
추천	1657 K 기사:
추천기사	1680 [K]
""", '출': """
출처	1683 K:	1683 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1657 K 볼 만한 기사:	1657 K 보면 좋은 기사:	1680 [K 읽기]
""", '핫': """
핫클릭	1680 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1657 [K]
"""}

CONTAINS = {',': """
,说:	2841 K
""", '@': """
@我	62 K
""", 'a': """
abonați	2182 K-vă	2186 K
abonații	50 K pot	2183 K noștri
abonează	2137 K-te pentru	2142 K-te pe youtube	2182 K-te
abonné	50 en tant qu'K	1178 pas encore K	1180 déjà K	1182 en tant qu'K
abonnés	1178 réservé à nos K	1180 réservé aux K	1259 nos K	1262 K
abonējiet	1766 K
actualité	1188 l'essentiel de l'K	1198 suivez l'K	1198 suivez toute l'K	1198 retrouvez toute l'K	1221 couvre l'K
adatkezelési	1383 K tájékoztató
admitió	1003 K
adomány	1431 K
adományoddal	1427 K
adományok	1431 K
adományozz	1427 K
adományozzon	1404 K itt
advirtió	1003 K
adó	1372 K #%
adód	1429 K #
adója	1404 K #
adăugat	2185 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2517 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1261 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1003 K
afișată	60 email nu va fi K
agregó	1003 K
aicināja	1769 K
aizsargātas	1735 visas tiesības K
aiškino	1729 K
ajouté	1261 a K
ajută	2182 K-ne
ajánld	1427 K fel
alkalmazás	1380 töltsd le az K
alkalmazásban	1402 az K
alkalmazást	1402 K
alkalmazásunk	1428 K
alkalmazásunkat	1380 töltse le K
alăturat	2156 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1242 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	521 jetzt K:
anketě	329 naší K	329 v K
ankietę	35 naszą K	2017 naszą K	2017 krótką K
anmäl	2535 K dig till vårt	2535 K dig till våra
anmäla	2512 genom att K dig
annoncé	1261 a K
annoncør	428 betalt af en K	428 betalt af K
annonslänkar	37 K	74 K	2517 K
annonsör	2526 betalt av en K	2526 betald av en K
annonsør	1957 betalt av en K
anunció	1003 K
anunțat	2185 a K
använder	2482 vi K cookies	2483 K kakor
anúncio	2112 após o K	2112 depois do K
anúncios	70 sem K	2130 sem K
apelował	2052 K
apelowała	2052 K
aplicación	930 descarga la K	930 descarga nuestra K
aplicația	2143 descarcă K	2182 descarcă K noastră	2182 descarcă gratuit K	2182 descarcă K și	2183 K noastră
aplikację	1982 pobierz naszą K	1983 pobierz K	1983 ściągnij K	2040 naszą K
aplikácii	2371 našej K
aplikáciu	2371 mobilnú K	2371 K
aportació	282 la teva K
aportación	965 tu K	991 haz tu K
apoyá	1000 K
applikációnk	1402 K
applikációnkat	1402 K
apsolīja	1769 K
apóyanos	965 K	1000 K
apóyenos	965 K	1000 K
apúntate	909 K a	925 K a nuestra	925 K gratis	1000 K gratis
apărat	2185 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2623 bir K paylaş
artykuł	15 darmowy K	20 cały K	1971 podoba ci się ten K	2018 nasz K do końca	2038 ostatni darmowy K	2050 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	910 te ha gustado este K	918 regala este K	918 regalar este K	921 último K gratis	921 te queda # K	994 y lee este K	1001 este K
artículos	15 K gratis	921 K gratis este mes	921 te quedan # K	921 límite de K
aseguró	1003 K
associés	1204 cookies K à ce contenu
assuré	1261 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	574 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2137 K-te pentru
autorką	2009 kontakt z K
autorská	311 K práva
avertizează	2185 K
avísanos	1000 K
ayúdanos	965 K	1000 K a
açikladi	2639 K
açin	2623 K
añadió	1003 K
año	1002 al K
""", 'b': """
bağirdi	2639 K
bağirdilar	2639 K
bağiriyor	2639 diye K
bağiriyordu	2639 K
bağiş	2636 K yap	2640 K
bağişiniz	2636 K
bağlantilari	74 satiş ortakliği K	2620 satiş ortakliği K
başlayan	2622 tl'den K
başvurun	2623 K
behält	29 K sich vor	29 K sich das recht
behöver	2464 vi K ditt stöd	2535 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1380 értesítések K
beløb	440 fast K
beløp	1966 gi et K	1968 fast K
bemängeln	596 K
bemängelt	596 K
berätta	67 K för oss	67 K din
berättade	2538 K
berättar	2538 K
bestätigen	464 K sie ihre
bestätigungslink	565 K
bestätigungsmail	464 K	565 K
betalvägg	2539 K
bezplatný	349 poslední K článek	2365 náš K webinár	2388 posledný K článok
bezplatných	2374 K článkov
bezpłatne	2023 K konto
bezpłatny	2014 nasz K webinar	2038 ostatni K artykuł
bezpłatnych	2023 limit K
beğendiyseniz	2637 bu haberi K	2637 bu yaziyi K
biết	2774 cho K
blokování	303 K reklam
boletín	78 el K	78 al K	78 nuestro K	925 recibe el K	925 nuestro K	928 K diario	1000 recibe el K	1001 nuestro K	1004 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1187 dans votre K mail	1187 dans votre K e-mail
brezplačen	2445 zadnji K članek
brezplačne	2432 K članke
brezplačni	2425 naš K webinar	2445 zadnji K članek
brezplačnih	2432 K člankov
bronił	2052 K się
brzmiał	2052 K
brzmiała	2052 K
brzmiało	2052 K
butlletí	251 subscriu-te al K	251 el nostre K	283 el nostre K	286 K
buzdított	1430 K
buzdította	1430 K
buzón	79 en tu K	926 en tu K
bájate	1000 K la app
bönföll	2538 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2538 K
bønfaldt	441 K
bønn	1891 vi har en K til deg
bønnfalt	1969 K
bústia	273 a la teva K
bülten	2616 e-K	2640 K
bültene	2583 K abone	2583 K kayit	2583 K kaydol
bülteni	2616 haber K
bültenimiz	78 K	2637 K
bültenimize	78 K	78 e-K	2583 K	2636 K	2637 K
bültenine	2616 K
błagał	2052 K
błagała	2052 K
bạn	49 gửi cho K bè	2727 hộp thư của K	2761 sự ủng hộ của K	2771 mời K	2771 cần sự ủng hộ của K	2771 nhờ sự ủng hộ của K
bằng	2769 K văn bản của báo
""", 'c': """
caffè	1534 un K
café	54 me paga um K	966 un K	991 un K al mes	1224 un K
caractères	1242 limitées à # K
catedrática	962 es K
catedrático	962 es K
celého	291 pro čtení K
cercetătoare	2156 este K
cercetător	2156 este K
chaîne	1259 notre K
chefredaktör	2502 är politisk K	2502 är K
chefredaktør	406 er K
chuyện	2748 bạn có câu K
chép	2743 cấm sao K	2769 mọi sao K
chính	2736 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2727 bản tin của K tôi	2730 theo dõi K tôi	2748 cho K tôi qua	2748 liên hệ với K tôi	2771 ủng hộ K tôi	2771 K tôi cần sự giúp đỡ	2771 giúp K tôi	2771 theo dõi K tôi	2771 hãy gửi cho K tôi	2771 hãy liên hệ với K tôi	2771 hãy báo cho K tôi	2772 K tôi trên	2772 của K tôi	2772 cho K tôi
chọn	2771 hãy bình K
cikkünk	1428 minden K
cikkünkhöz	1428 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	2085 nos K
comentó	1003 K
comisión	980 recibir una K
comissió	268 rebre una K
comissão	2111 receber K	2111 receber uma K
commerciële	1851 K partner
communauté	1229 K whatsapp	1229 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1558 parte della nostra K
condamné	1261 a K
condiții	2146 termeni și K
confidentialité	1205 politique de K
confidențialitate	2146 politica de K
conférences	1221 est maître de K
connecté	1207 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2062 acesse todo o K	2106 ao exibir este K	2106 ao ver este K
contribuição	2098 com a sua K	2129 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1003 K
conversación	948 participar en la K
conținut	9 acest K	2137 K doar pentru abonați
conținutului	2153 preluarea K
cookieinställningar	2504 K
corespondentă	2156 este K
creează	2182 K un cont pentru a citi
csatornájára	1394 viber-K
csatornánk	1428 K
csatornánkhoz	1394 telegram-K	1394 whatsapp-K
csatornánkra	1394 youtube-K	1427 iratkozz fel K	1427 iratkozzon fel K
csábított	1430 K
cuéntanos	38 K	67 K	948 K en	1000 K
cuéntenos	38 K	67 K
czytać	1977 aby K dalej	1977 żeby K dalej	2049 chcesz K dalej
czytelników	36 naszych K	2018 opiniami K	2029 z wpłat K	2029 dzięki wsparciu K	2046 K	2050 naszych K	2050 z wpłat K
câmpurile	60 K cu steluță
cântau	2185 K
címével	1426 e-mail-K
cùng	51 hãy tham gia K họ
của	2750 là cây bút K	2772 độc giả K
""", 'd': """
daní	2379 # % z K	2379 #% z K
darbą	1727 mūsų K
darowiznę	1975 przekaż K	2049 przekaż nam K	2049 przekaż K na
datenschutzerklärung	481 unserer K	594 unserer K	594 unsere K
datenübertragung	515 der K zu
dați	62 K-mi tag
debatindlæg	407 send dit K	407 skrive et K
debatredaktør	406 er K
debattredaktør	1931 er K
debattør	406 er K
declaró	1003 K
decía	1003 K
demandé	1261 a K
denmişti	2639 K
denunció	1003 K
descárgate	930 K la	930 K nuestra
destekçimiz	2623 K olun	2636 K olun
desteğiniz	2636 K
desteğinizle	2637 K
desteğiyle	18 okurlarin K	2609 yapay zeka K	2618 K ayakta	2628 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2370 K môžu
disponível	2070 K no google play
doação	2058 faça uma K	2098 sua K	2129 sua K	2129 faça uma K	2133 K
doações	2133 K
dodał	2052 K
dodała	2052 K
dodává	363 K
događaj	2304 naš K
domagał	2052 K się
donació	282 fes una K	286 K
donación	913 haz una K	913 tu K	965 tu K	965 una K	1000 tu K	1000 haz una K	1004 K
donația	2182 K ta
donație	2182 fă o K	2186 K
donații	2186 K
donează	2182 K acum
doporučil	363 K
doporučila	363 K
doporučovala	363 K
dopuštenja	2315 bez K
doradzał	2052 K
dorzuć	2049 K się
dostawać	2039 chcesz K
dostávajte	2394 K
dostávat	350 chcete K
dostávať	2389 chcete K
dostávejte	356 K
dostęp	1977 masz już K	2023 pełny K do	2023 wykup K	2049 kup K
dostępny	1977 artykuł K tylko
dotazník	330 krátký K	2369 krátky K
dotazníka	2369 nášho K
dotazníku	329 našeho K	330 krátkého K
dowolną	2051 K kwotą
dočtete	337 více se K
dołóż	2049 K się
dołącz	51 K do nich	51 K	1988 K do nas na	2049 K do nas	2049 K do grona	2049 K do nich
draudžiama	1701 K kopijuoti	1701 be leidimo K	1701 be sutikimo K
draudžiamas	1722 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2050 K dalej
dziennikarką	2010 jest K
dzięki	2050 K wam	2050 K tobie
dziękujemy	2020 K za zapisanie	2020 K za zapis	2049 K, że nas czytasz
där	42 var du K
débloquer	1180 pour K
déclare	1261 K
déclaré	1261 a K
découvrez	1178 K nos offres	1258 K nos offres
déductible	1172 K des impôts	1172 K à #	1260 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1261 K
déplore	1261 K
déposés	1234 des cookies seront K
désabonner	1187 K à tout moment
désactiver	1202 K adblock
désactivez	1202 K adblock
désinscrire	1188 vous K à tout moment
díky	361 K vám
dömde	2538 K
dømte	441 K	1969 K
děkujeme	360 K, že nás čtete
dụng	2732 tải ứng K	2771 tải ứng K của	2771 hãy tải ứng K	2771 tải ngay ứng K
""", 'e': """
edellyttää	1156 K tunnusta
editörlerimize	39 K
editörüdür	2606 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	980 no ha participado en la K
electrònic	251 el teu correu K
electrónico	60 correo K no se mostrará	926 tu correo K	948 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1374 a teljes cikk K
elsőként	1403 értesülj K
előfizetés	1431 K
előfizetéssel	1406 K
előfizető	1374 már K	1427 legyen K
előfizetőink	50 K	1374 K olvashatják	1406 K számára	1428 K
előfizetők	50 az K	1416 csak K	1431 K
előfizetőknek	1375 csak K	1416 K szól
előfizetőként	50 K
előfizetőnktől	1426 K
emlékeztetett	1430 K
endereço	2084 seu K de email não será
engedély	1409 K nélkül tilos
engedélyezze	1382 K a javascript
engedélyhez	1409 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1259 cette K	1867 onze korte K	1867 onze K
enquêtent	1259 K pour vous
enquêtes	1259 nos K
ensimmäinen	1161 K kuukausi
enthält	515 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1000 K
epizódu	2367 K
erhvervsredaktør	406 er K
erhältlich	521 shop K
erişin	2623 K
erklärt	596 K
erklärte	596 K
erkände	2538 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	593 K sie es weiter
erzählt	67 K uns	596 K
erzählte	596 K
escribió	1003 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	948 K a	1000 K
estimé	1261 a K
estás	910 ya que K aquí	910 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2591 javascript'i K
evästeasetuksiasi	1133 K
evästeet	1133 K	1158 K
evästeitä	1116 K
existují	340 K díky
experiência	67 conte sua K
explicó	1003 K
expliqué	1261 a K
expérience	67 partagez votre K
externého	2361 K obsahu
externí	322 K obsah
externího	322 K obsahu	322 obsah z K
externý	2361 K obsah
""", 'f': """
favoritkälla	2498 K
faça	2129 K um pix
felelősséget	30 nem vállal K
felhasználási	1383 K feltételek
feliratkozás	1376 K a hírlevélre	1376 hírlevél K
feliratkozásommal	1392 K
feliratkozással	1392 K
filmări	40 poze și K
folosește	2146 K cookie
folytatásához	1374 a cikk K
fordítóval	1399 gépi K
forintért	1406 havi # K
formulára	2372 odoslaním K
formulário	2129 inscreva-se no K
formuláře	333 odesláním K
forrásként	1393 kedvenc K
fortæl	67 K os
fortæller	441 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2538 K
férjen	1427 K hozzá
följ	2478 K oss på	2535 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2494 alla rättigheter K
fördere	593 K
fördermitglied	536 werde K	536 werden sie K
fördern	593 jetzt K	593 K sie
föredragen	2498 K källa
föredragna	2498 K källa
föreslog	2538 K
författare	2502 är K och
förklarade	2538 K
förklarar	2538 K
försvarade	2538 K sig
følg	381 K os på	438 K os	1907 K oss på	1966 K oss
første	419 K måned	440 K måned	1945 K måned	1968 K måned
független	1372 támogassa a K	1428 K sajtó
főszerkesztője	1397 K
""", 'g': """
gadā	1768 K
gazeteciliği	2637 bağimsiz K
gazeteciliğimiz	2637 K
gefällt	565 K ihnen, was sie	565 K dir, was du
gelmişken	2577 buraya kadar K
geöffnet	484 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2340 K
gridò	1572 K
gràcies	274 K a gent com tu	283 K a tu
grátis	2131 teste K
grâce	18 K à vous	1169 K à vos dons
gwiazdką	60 pola z K
gärna	2535 vill K höra från dig
går	365 før du K	1891 før du K
gåva	2464 ge en K i dag	2464 ge en K nu	2465 din K	2465 ge en K	2535 din K gör	2535 ge en K i dag	2539 K
gönderdik	2630 size bir e-posta K
gönderin	2623 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2536 K mer
göre	2639 K
görün	2623 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2623 K
gösterilmeden	2599 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2052 K
głosiła	2052 K
głosiło	2052 K
głosuj	2034 K
głosujcie	2034 K
głównej	2025 na stronie K
gương	64 trang K
gửi	49 hãy K	2748 xin K về
""", 'h': """
használ	1382 cookie-kat K	1383 sütiket K
használat	1382 sütik K
heißt	596 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	507 bei google K
hirdették	1430 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2505 K av ai	2527 K av ai	2535 K oss
hjälper	2535 din gåva K
hjælp	409 K af ai	409 K fra ai	429 K af ai	438 vi har brug for din K	438 K os
hjælper	438 dit bidrag K
hlásal	363 K
hlásala	363 K
hlásá	363 K
hovorí	2400 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1430 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1134 tekoälyä K
hájil	363 K se
hájila	363 K se
häng	2535 K med i
häufiger	507 bei google K
hävdar	2538 K
håller	43 K du med	43 K du inte med	2534 läsare som K
hævder	441 K
hébergé	1204 ce contenu est K par
híreinket	1426 K
hírekben	1380 a google K	1393 google K
hírlevelére	1392 K
hírlevelünk	78 K	1428 K
hírlevelünket	1392 K
hírlevelünkre	78 K	1376 K	1427 iratkozzon fel K	1427 iratkozz fel K	1428 K
hírlevél	1431 K
hírlevélre	78 K	1427 iratkozz fel a K	1427 iratkozzon fel a K
hó	1429 ft/K
hónap	1406 első K	1429 első K
hören	589 K sie hier.
hører	1936 der du K
hükmetti	2639 K
hüüdis	1045 K
hüüdsid	1045 K
hűségidő	1416 K nélkül
hồng	2768 nhận hoa K
""", 'i': """
iecienītāko	1743 K avotu
ifølge	441 K	1969 K
illimité	1182 accès K	1251 en K
imágenes	40 tus K
incorporó	962 se K a
independentă	2183 presa K
independência	2130 a K
indicó	1003 K
indiqué	1261 a K
indrømmede	441 K
indrømmer	441 K
indépendance	1259 notre K
indépendant	1169 soutenez le journalisme K	1259 journalisme K	1259 média K
indépendante	1248 la presse K a	1259 presse K	1259 information K
información	938 sigue toda la K	938 siga toda la K	962 cubre la K	1001 esta K
informację	2009 wyślij K
informațiilor	2153 preluarea K
informó	1003 K
informē	1769 K
ingresá	77 K tu correo
innehåll	2483 externt K	2504 externt K
innehållet	9 K
innrømmer	1969 K
innrømmet	1969 K
inquiète	1261 s'K
inquérito	35 nosso K
inscrição	2066 cancelar a K	2120 sua K foi
inscríbete	909 K
insändare	43 K	2503 skicka din K	2503 din K till	2503 skriva en K
intelektą	1709 dirbtinį K	1724 dirbtinį K
inteligencję	2031 przez sztuczną K
inteligencí	342 umělou K
intelligenciával	1399 mesterséges K készült	1418 mesterséges K
introduceți	77 K adresa de email
intégralité	1178 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1001 esta K
investigação	2130 esta K
investigație	2183 această K
investigațiile	2183 continua K
invítame	54 K a un café	54 K un café	1000 K a
invítanos	1000 K a
ismételgette	1430 K
istediğiniz	2582 K zaman iptal	2638 K zaman iptal
izražavaju	2309 komentari K
içeriği	9 K
içeriğin	2608 harici K
išorinio	1707 K turinio
""", 'j': """
jautāja	1769 K
javasolják	1430 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	1971 skoro już tu K	1971 skoro tu K
jugé	1261 a K
jurnalistă	2156 este K
jurnaliștii	39 K noștri	2179 K noștri îți trimit	2183 K noștri
jälgi	1042 K meid
jäljellä	1152 ilmaista juttua K
jäseneksi	1159 liity K
""", 'k': """
kanał	2050 nasz K
kannatusjäseneksi	1159 liity K
kanál	361 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2341 K
kedykoľvek	2346 odhlásiť sa môžete K
keresőben	1393 google-K
khoản	2725 bạn đã có tài K	2736 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2743 K sao chép
khẳng	2774 K định
kiabált	1430 K
kiabálta	1430 K
kiabálták	1430 K
kifogásolja	1430 K
kirjeessä	1162 luki K
kiáltott	1430 K
kiáltotta	1430 K
kiáltották	1430 K
kiến	2756 ý K của bạn sẽ	2771 hãy gửi ý K	2771 vui lòng gửi ý K
kliknutím	333 K na
kolačića	2300 K	2330 K
kolačiće	2300 K	2330 K
kolačići	2300 K
komentować	6 K	1997 aby K
komentár	6 pridať K	2370 pridajte K
komentára	2370 pridanie K	2370 vloženie K
komentátor	320 je K	320 , K
komentátorem	320 je K
komentátorkou	320 je K	2359 je K
komentátorom	2359 je K
komentář	6 přidat K
komentáře	6 pro přidání K	331 vložení K	331 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1134 K
konferencję	2014 naszą K
konuştu	2639 diye K	2639 K
kopírovanie	2352 K obsahu bez	2352 K je zakázané
kopēšana	1742 K bez
korespondentką	2010 jest K
korespondentė	1706 K
korábban	1425 K itt írtunk	1425 K ebben a cikkben írtunk
krzyczał	2052 K
krzyczała	2052 K
krzyknął	2052 K
krzyknęła	2052 K
krävde	2538 K
krævede	21 K felter er	441 K
krönikör	2502 är K
kulturalną	2018 K dyskusję
kulturredaktör	2502 är K
kulturredaktør	406 er K	1931 er K
kumppanuuslinkkejä	74 K	1146 K
kvíz	329 náš K	2369 náš K
kvíze	2369 našom K	2369 v K
kvízu	329 našem K	329 v K
kyltissä	1162 luki K
kysyivät	1162 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1429 K
käyttää	1114 tämä sivusto K
käyttöehdot	1141 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1430 K
kérdezték	1430 K
kérdőívünket	35 K
kért	1430 K
kérte	1430 K
kérték	1430 K
können	593 K sie uns
könyörgött	1430 K
könyörögtek	1430 K
köszönjük	1427 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1380 K minket	1427 K minket
követelte	1430 K
követelték	1430 K
közlése	1417 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1430 K
kúpte	2397 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	596 K an
künstlichen	525 K stimme vorgelesen	525 K stimme vertont
künstlicher	582 mithilfe von K
küpsised	1022 K
küpsistega	1022 K	1041 K
küsis	1045 K
kč	335 za # K	335 od # K	362 od # K
kļūsti	1766 K par
křičel	363 K
křičela	363 K
křičeli	363 K
kể	2774 K
""", 'l': """
labākie	1762 K raksti tavā
lamentó	1003 K
lançait	1261 K
lasītu	1732 lai K tālāk
lasītāji	1767 mūsu K
lasītājiem	1767 mūsu K
lejupielādē	1766 K
leverandør	1933 ekstern K
leverantör	2504 extern K
leído	994 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1752 K
linkistä	1145 lisää tästä K
lisenssillä	47 K
lisäsi	1162 K
llicència	47 K cc
lucrează	2156 K în presă
lunedì	17 ogni K
lună	2184 pe K
luận	6 để bình K	2725 đăng nhập để bình K	2756 bình K của bạn sẽ	2771 đăng nhập để bình K
lájkolj	1380 K minket
lákal	363 K
läget	2513 koll på K
lähdet	1100 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2516 du kan K mer	2516 kan du K mer	2516 K mer om	2536 fri att K
läsare	36 våra K	2514 våra K	2536 våra K
läsarna	18 tack vare K
läser	2535 tack för att du K
läsning	0 min K
lästid	0 K
låst	433 K for	1962 K for	2531 K för
læser	438 tak fordi du K
læserbrev	43 K	407 skrive et K	407 send dit K
læsere	36 vores K	439 vores K
læseres	418 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	921 K de notas
límites	918 sigue leyendo sin K
lòng	2748 vui K gửi về	2771 vui K gửi về
löd	2538 K
lød	441 K	1969 K
lūdza	1769 K
lập	2760 ủng hộ báo chí độc K	2772 báo chí độc K
""", 'm': """
magyarázta	1430 K
mailovú	2372 e-K adresu
mainoslinkkejä	37 K	74 K	1146 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1024 K abil
materiał	9 ten K
matéria	20 ler esta K	2062 esta K é só	2125 para ler esta K	2130 esta K
matérias	2097 limite de K
matí	282 rep cada K
mawiał	2052 K
mawiała	2052 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1430 K
megszakítása	21 válasz K
meidän	1159 tue K
meitä	1143 tukea K	1143 tue K	1159 tue K	1159 auta K
mencióname	62 K
menționat	2185 a K
mesačne	2399 K
mesečno	2340 K	2458 K
mesélte	1430 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2051 za K
miesięcznie	2051 K
miễn	15 bài K phí	2763 hết số bài K phí	2773 dùng thử K phí
mjesečno	2340 K
modération	1242 charte de K	1242 K par la rédaction
mokė	1729 K
mondták	1430 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	918 este mensaje se K en
multó	1003 K
mulțumim	2182 K că ne citești
munkatársa	1397 K
munkatársunknak	39 K
munkánk	1428 K
munkánkat	1372 támogasd K	1372 támogassa K	1404 K	1427 támogasd K	1427 támogassa K	1428 K
myönsi	1162 K
másodközlés	1390 K
märkis	1045 K
määräsi	1162 K
mån	2515 kr/K	2537 kr/K
månad	2467 testa en K	2515 en K för	2535 testa en K	2537 per K	2537 varje K
månaden	2515 första K	2537 i K	2537 första K
månader	2515 K för #	2535 testa # K
månadsgivare	2535 bli K
måned	371 prøv en K	419 i # K	438 prøv en K	440 pr. K	1945 en K for	1966 prøv en K	1968 per K
måneden	440 om K	1968 i K
måneder	419 i # K	1945 K for #
média	1259 notre K
mês	2130 até o fim do K	2131 por K	2131 ao K
mình	54 mời K ly cà phê	62 tag K
míní	363 K
mówi	2052 K
mówili	2052 K
mówił	2052 K
mówiła	2052 K
môžete	2368 článok si K
müşterimiz	2634 K
mācīja	1769 K
mākslīgais	1749 K intelekts
mēnesis	1768 pirmais K
mēnesī	1768 K
mėgstamiausią	1702 K
mėnesį	1728 per K
měsíc	335 první K	362 za K	362 první K
měsíčně	362 K
můžete	328 článek si K
mạnh	2774 nhấn K
""", 'n': """
nabádal	363 K
nabádala	363 K
naléhal	363 K
namawiał	2052 K
namawiała	2052 K
napisał	2052 K
napisała	2052 K
napiš	38 K nám	67 K nám
napište	38 K nám	319 K nám	352 K na	360 K nám
napísal	2400 K
napíšte	38 K nám	2358 K nám	2358 K, prosím	2391 K na	2397 K nám
naročilo	2431 hvala za K
naročite	2405 K se na naše	2456 K se
naročnik	50 kot K	2404 že K
naročnike	2412 samo za K	2412 le za K
naročniki	50 K lahko	2444 lahko berejo le K	2444 berejo samo K	2460 K
naročnikom	2404 dostopen le K	2404 na voljo K	2404 na voljo samo K	2404 na voljo le K	2444 dostopna le K	2444 dostopna samo K	2444 dostopen le K	2444 dostopen samo K
naročnina	2432 K	2460 K
naročnino	2432 z K	2454 z K
narzędzi	2031 przy wsparciu K ai
naujienlaiškio	1714 K
naujienlaiškis	1727 mūsų K	1730 K
naujienlaiškį	1694 mūsų K	1714 K	1726 užsisakykite K	1727 mūsų K
navođenja	2315 bez K izvora
navođenje	2315 uz K izvora
nawoływał	2052 K
našeho	325 do K týmu	325 K e-shopu
našem	2304 K timu
našich	351 K zpráv	2390 K správ
neatkarīgu	1766 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1427 segíts K	1427 írjon K	1427 írj K	1427 jelezd K	1428 K adód
nemokamą	1718 K paskyrą
neobmedzený	2345 K prístup
neodpovídá	30 K za
neomezený	315 K přístup
neomezeně	291 K číst
nepiekrītat	43 K
nepriklausomą	1716 paremkite K žurnalistiką	1726 paremkite K	1727 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1126 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	360 podpořte K
nezávislá	361 K média
nezávislé	2398 K médiá
nezávislú	2397 podporte K
ngoài	2751 nội dung bên K
nguồn	2746 K ưu tiên	2746 K tin ưu tiên	2769 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2756 chịu trách K về nội dung bình luận
nhân	2752 trí tuệ K tạo
nhấn	2771 K vào đây
nhận	2727 đăng ký K bản tin	2727 đăng ký K tin	2771 đăng ký K bản tin	2771 đăng ký K tin
nhập	24 đăng K	2725 vui lòng đăng K	2725 đăng K để đọc	2725 đăng K để xem	2725 đăng K để lưu	2725 hãy đăng K để	2771 đăng K để đọc	2771 đăng K để xem
niedostępny	2011 materiał wideo jest K
niezależne	2049 wesprzyj K	2049 wspieraj K	2050 K media
niezależność	2050 K
niezależną	2050 jesteśmy K
noastră	2183 munca K
nolēma	1769 K
norāda	1769 K
nosūtīsim	57 jums K
notificações	14 as K	2072 ative as K	2072 ativar K	2072 receba K
notificările	14 K	2143 activează K
notifikácie	2371 K
notícia	2130 esta K
notícias	2066 receba as K	2066 receba K	2075 siga as últimas K
novinařina	361 naše K
novinařinu	361 nezávislou K
novinár	2359 je K	2359 , K
novinári	2398 naši K
novinárka	2359 je K	2359 , K
novinárkou	2359 je K
novinárom	2359 je K
novinář	320 je K	320 , K
novinářem	320 je K
novináři	361 naši K
novinářka	320 je K	320 , K
novinářkou	320 je K
novičke	2405 na e-K
novičnik	2413 K	2413 e-K	2457 naš e-K	2460 K
novičnika	2413 K
nuotraukų	40 K ir vaizdo
nusprendė	1729 K
nášho	2365 do K tímu
nächste	21 in diesem browser für die K	593 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2774 K
nõus	43 ei ole K?
năm	2773 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	325 našem K
obegränsad	2470 K tillgång
obećala	2341 K
obećao	2341 K
obiecał	2052 K
obiecywał	2052 K
obligāta	1742 atsauce K
oblíbené	317 K zdroje
oblíbených	317 K zdrojů
oblíbenými	317 K zdroji
obrigatórios	21 campos K são	2084 campos K são
obveščanje	2431 na naše K
obľúbené	2356 K zdroje
obľúbených	2356 K zdrojov
obľúbenými	2356 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	350 chcete K
odebírejte	295 K náš	356 K	360 K
odemkněte	291 K si
odhlásit	296 K se můžete kdykoli
odoberať	2389 chcete K
odpoveď	21 zrušiť K
odpovídal	363 K
odpověděl	363 K
odpověděla	363 K
odpověď	21 zrušit K
odpowiadał	2052 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2052 K
odpowiedziała	2052 K
odražavaju	2309 komentari K	2309 komentari ne K
odídete	2354 kým K
ofereça	2062 K este artigo
ograniczeń	1977 czytaj bez K	1977 czytaj więcej bez K
også	51 bli med du K
ogłosił	2052 K
ogłosiła	2052 K
oikaisupyynnöt	1137 K
oikaisupyyntö	1137 K
olvashatják	1424 csak előfizetők K
olvasási	0 K idő
olvasóiból	1404 K él
olvasóink	36 K	1428 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1000 danos tu K
ordenó	1003 K
ordonné	1261 a K
ortakliği	2620 iş K linkleri
orzekł	2052 K
osobních	313 ochrany K údajů	313 ochraně K údajů
osobných	2361 K údajov
ostrzegał	2052 K
ostrzegała	2052 K
ostrzegł	2052 K
otrzymywać	2039 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	363 K	2400 K
oznámila	363 K	2400 K
ozvěte	38 K se nám	67 K se nám	319 K se nám	360 K se nám
""", 'p': """
padėkite	1726 K mums
pageidaujamą	1702 K šaltinį
paklausė	1729 K
palīdzi	1756 ziedo un K	1766 K mums
palīdzību	1749 mākslīgā intelekta K	1764 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1726 K mums
parsisiųskite	1726 K
participación	949 normas de K
partnerské	74 K odkazy	338 K odkazy	2377 K odkazy
partneři	302 my a naši K
pastā	1754 e-K
pastāstiet	38 K mums	67 K mums
patronką	2029 zostań naszą K
patrões	2130 sem K
paylaşin	25 K	49 K	2623 K
paziņoja	1769 K
paziņojumus	1753 K
państwa	2009 czeka na K
pašte	1714 jūsų el. K
pažadėjo	1729 K
periódico	1001 este K	1001 nuestro K
permanència	284 sense K
persiųskite	49 K
personvernerklæring	1912 K
phê	54 mời tôi một ly cà K	2760 mời bạn một ly cà K
phóng	2748 liên hệ K viên	2750 là K viên báo	2750 là K viên của	2771 hãy liên hệ K viên
phút	0 K đọc
pidió	1003 K
pidätetään	1122 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2052 K
pisała	2052 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2297 K nam	2329 K nam na	2329 K na	2338 K nam	2418 K nam	2418 K na	2448 K nam na	2448 K na	2456 K nam
piškotke	2421 K	2449 K
piškotki	2421 K
piškotkov	2421 K	2449 K
pište	352 K na	352 K nám na
plakáton	1430 állt a K
plânge	2185 se K
pochází	322 obsah K
podcastów	2015 K
podcastů	327 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2052 K
podporovatelé	361 naši K
podporují	361 nás K
podpoře	361 díky K
podpořte	340 K	360 K nás	360 K naši	360 K naše	360 K mě
podrška	2338 vaša K
podrške	2316 bez vaše K	2339 vaše K
podršku	2338 vašu K
podržite	2316 K	2338 K nas	2338 K naš
podělte	67 K se s námi	67 K se o
podľa	2400 K
poinformował	2052 K
poinformowała	2052 K
pokračovanie	2345 pre K v čítaní
pokračování	291 K je dostupné	338 K článku níže
pokračuje	338 článek K	338 text K	2377 článok K	2377 text K
pokračujte	291 K ve čtení s
política	262 K de galetes	946 K de cookies	2082 K de cookies	2099 cobre K
pomocí	342 K ai
pomocą	2031 z K ai
pomoć	2338 vašu K
pomóż	2049 K nam
pomôžte	2397 K nám
poprosił	2052 K
poprosiła	2052 K
poprosiło	2052 K
poručila	2341 K
poručio	2341 K
poslední	349 K článek zdarma	349 K článek, který můžete
posledný	2388 K článok zadarmo
poslušajte	2447 K nas
postafiókjába	1376 K
postaládádba	79 a K	1392 a K
postaládájában	1392 ön K
posílat	333 nechte si K
posílejte	319 K nám
posíláme	57 vám K	57 K vám
potřebujeme	360 K vaši pomoc	360 K vaši podporu
používame	2361 K cookies
používá	302 tento web K
používáme	302 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2052 K
powiedziała	2052 K
powtarzał	2052 K
powtarzała	2052 K
pozostało	1977 K # %	1977 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	363 zvou K
pošaljite	49 K ga	2297 K nam	2297 K na	2338 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	319 K nám	360 K nám
pošli	49 K ho
pošlite	49 K ho	2358 K nám	2397 K nám
pošljemo	57 vam K
pošljite	49 K ga	2418 K nam	2418 K jo nam	2418 K na	2456 K nam
požádal	363 K
požádala	363 K
pracę	2050 naszą K
pranešimus	1713 K
praneškite	38 K mums	67 K mums
pranešė	1729 K
prašė	1729 K
preberať	45 K
predchádzajúceho	2392 bez K súhlasu
predplatiteľ	50 ako K	2345 už ste K	2345 ste K
predplatiteľom	2353 K	2397 staňte sa K
predplatiteľov	2353 pre K
predplatné	2345 už máte K	2374 K	2397 kúpte K	2397 kúpte si K	2401 K
predplatného	2374 K
predplatným	2374 K	2395 s K
preferată	2154 sursă K
preferované	317 K zdroje	2356 K zdroje
preferovaný	317 K zdroj	2356 K zdroj
preferovaných	317 K zdrojů	2356 K zdrojov
preferovaným	317 K zdrojem	2356 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1977 tylko dla K	2037 tylko dla K
prenumeratą	2023 z K
prenumeratę	1977 masz już K	2023 zamów K	2023 kup K	2023 wykup K
preporučila	2341 K
preporučio	2341 K
pretlačiť	45 K
prevziať	45 K
prečítate	2345 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2338 K se našoj	2338 K im se	2456 K se nam
pridržana	2289 sva prava K
pridržane	2411 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1729 K
prihlásenie	2346 ďakujeme za K	2372 ďakujeme za K
prihlásení	2374 po K
prihlásením	2372 K súhlasíte
prihláste	24 K	2345 K sa a čítajte	2397 K sa na odber
prihvaćate	2311 prijavom K
pripažino	1729 K
programėlėje	1712 K
programėlę	1712 K
prohlásil	363 K
prohlásila	363 K
prohlížeč	10 váš K
pronađite	2327 K nas
proposé	1238 conçu et K par
prosił	2052 K
prosiła	2052 K
pročitali	2281 da biste K
pročitate	2279 da K cijeli	2279 da K ceo
prośbę	1971 mamy do ciebie K	1971 mamy małą K
prošnjo	2415 imamo majhno K	2415 majhno K
prywatności	1993 polityka K	1993 polityce K
przeczytać	1977 aby K cały	1977 aby K ten artykuł
przeczytałaś	2018 dziękujemy, że K
przeczytałeś	2018 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	1974 K nam #%	2049 K nam	2049 K #
przekonywał	2052 K
przekonywała	2052 K
przesyłajcie	2009 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2009 K nam	2009 K je do nas	2049 K nam
przyznał	2052 K
przyznała	2052 K
przyłącz	51 K się
przyślij	2009 K nam	2009 K je do nas	2049 K nam
práca	2398 naša K
práce	361 naší K
práci	361 naši K
prácu	2398 našu K
précisé	1261 a K
préférée	1228 source K
préférées	1228 sources K
prévient	1261 K
príspevky	2370 K v diskusii
príspevok	2397 váš K
próxima	2130 nossa K
průzkumu	35 našeho K
ptá	363 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1516 blocco della K	1570 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1397 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1202 bloqueur de K	1202 bloqueurs de K	1259 sans K
publicités	1202 bloqueur de K
publicystką	2010 jest K
publicystą	2010 jest K
publikování	310 K nebo šíření
publiée	22 ne sera pas K	1207 votre adresse e-mail ne sera pas K
pytał	2052 K
pytała	2052 K
pytały	2052 K
pytań	2017 na kilka K
pyyntö	1100 pieni K
pyysivät	1162 K
pásale	1000 K esta
pásalo	49 K
päevakokkuvõte	1029 K
päätoimittaja	1131 K
päätti	1162 K
påminde	2538 K
pénzbe	1428 K kerül
pénzéből	18 olvasók K
písemného	311 bez K souhlasu
písomného	2392 bez K súhlasu
píšte	2391 K na	2391 K nám na
pódcast	34 nuestro K	1001 nuestro K
pārpublicēt	45 K
pārpublicēšana	1735 K bez	1742 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	310 K článků
předchozího	311 bez K souhlasu	354 bez K souhlasu
předplatitel	50 jako K	50 K může	291 už jste K	291 jste K
předplatitele	314 pro K
předplatitelem	360 staňte se K
předplatitelé	50 K mohou	348 jen K	348 pouze K	348 najdou K	348 přečtou K	361 naši K	364 K
předplatitelům	314 K	348 pouze K	348 jen K
předplatné	291 koupit K	292 už máte K	335 K	364 K
předplatného	335 K
předplatným	291 dostupné s K	335 K	357 s K
předplaťte	293 K si	360 K si
přehrání	322 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	291 zbývá vám K
přidej	51 K se
přidejte	51 K se	351 K si nás	360 K se	360 K se k nám
přihlaste	24 K	291 K se a čtěte	295 K se k odběru	360 K se k odběru
přihlášení	333 děkujeme za K	335 po K
přihlášením	333 K k odběru	333 K souhlasíte
připojte	51 K se
připomněl	363 K
připustil	363 K
přispějte	340 K	360 K	360 K i vy
přiznal	363 K
přiznala	363 K
přiznává	363 K
příspěvek	360 váš K
příspěvku	322 zobrazení K
příspěvky	331 K v diskusi
""", 'q': """
quyên	2771 K góp ngay	2775 K góp
quyền	2743 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2052 K
radziła	2052 K
radí	363 K
rakstīja	1769 K
rappelé	1261 a K
rašykite	38 K mums	67 K mums	1726 K mums
rašė	1729 K
recibirás	57 K
reclamă	11 K
reconoció	1003 K
recordó	1003 K
recunoaște	2185 K
redacció	39 la nostra K	43 cartes a la K	273 la K t'envia	283 la nostra K
redacción	39 nuestra K	43 cartas a la K	990 la K te envía	1001 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2179 K îți trimite	2183 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2049 wesprzyj K
redaktorką	2010 jest K
redaktorė	1706 K
redaktör	2502 är K för	2502 är K på	2502 är politisk K
redaktør	406 er K på	406 er K for	406 er politisk K	1931 er politisk K	1931 er K i	1931 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2120 a K envia	2130 nossa K
reenvíalo	49 K
refusé	1204 K le dépôt
registrácii	2374 po K
registráciou	2372 K súhlasíte
registráciu	2372 ďakujeme za K
regisztrálj	1427 K ingyenesen	1427 K, hogy
regisztráljon	1427 K ingyenesen	1427 K, hogy
regisztrálnia	1424 K kell
regístrate	918 K gratis	919 K para
reinhören	521 jetzt K:
rejestrując	2020 K się
reklamlänkar	74 K	2517 K
reklamą	11 K
reklám	70 nincs K	2398 bez K
reklámok	1428 K nélkül
reportaż	2050 ten K
reporterką	2010 jest K
reportér	320 , K	2359 , K
reportérem	320 je K
reportérka	320 , K	2359 , K
reportérkou	320 je K	2359 je K
reportérom	2359 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	256 prohibida la K	281 K sense permís
reproducción	959 prohibida su K	959 prohibida la K
reprodução	2095 proibida a K	2095 K proibida	2128 K permitida desde	2128 K é permitida desde
reprodúcelo	45 K
republié	45 K	1218 K avec	1256 cet article est K
repórter	39 nosso K	2099 é K
repórteres	39 nossos K
responsabilità	30 K di
reveló	1003 K
rezervăm	29 ne K dreptul
riêng	2736 chính sách quyền K tư	2763 dành K cho thuê bao	2769 quan điểm K của tác giả
rovatvezetője	1397 K
ročne	2399 K
ročně	362 K
rät	596 K
rätta	2508 K fel
rättar	2508 vi K fel
räumte	596 K ein	596 K der	596 K die
rääkis	1045 K
råber	441 K
råbte	441 K
rådde	2538 K
rådede	441 K
réagir	1208 pour K
réagissez	1258 K à
réalisation	1238 n'a pas participé à la K
rédacteur	1221 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1221 a rejoint la K	1238 n'a pas participé à sa K	1247 la K vous	1251 pour soutenir la K	1258 soutenez la K	1258 alertez la K	1259 notre K
rédactrice	1221 est K
régulièrement	1221 collabore K
réponse	21 annuler la K
répétait	1261 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1178 cet article est K	1178 ce contenu est K	1178 article K
réservée	1178 K à nos abonnés	1178 la suite est K	1180 K aux abonnés
réservés	1180 K aux abonnés	1218 tous droits K
résiliable	1260 K à tout moment
részesített	1393 előnyben K forrásként
röst	2505 ai-K
răspuns	2185 a K	2185 au K
răspunsul	21 anulează K
rằng	2774 viết K	2774 cho K
""", 's': """
sacīja	1769 K
sadržaj	9 ovaj K	2300 vanjski K	2300 spoljni K
sadržaja	9 ovog K	2300 vanjskog K	2300 prikaz ovog K	2300 prikaz K
sakė	1729 K
sanctionné	1261 a K
sandučić	79 u vaš K	2282 u vaš K
sandučiću	2282 u vašem K	2311 vašem K
sbírka	364 K
schließ	51 . K dich
schließen	51 . K sie sich	452 K sie ein abo	593 K sie ein abo
schránke	2346 vašej K
schránky	79 do vaší K	79 do vašej K	295 do vaší K	2346 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1427 K, hogy
segítségedre	1427 szükségünk van a K
según	1003 K
sentenció	1003 K
sería	991 sin ti no K
sesión	24 inicia K	24 inicie K	918 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2129 inicie K
señaló	1003 K
sfătuia	2185 K
sfătuiește	2185 K
sfătuit	2185 a K
sisällön	9 K	1133 ulkoisen K
sisältö	1104 tämä K on vain
sisältöä	1133 ulkoista K
siunčiame	57 jums K
sjefredaktør	1931 er K
sjöng	2538 K
skarży	2052 K
skarżył	2052 K się
skrzynkę	79 na twoją K	1980 na twoją K	1980 na swoją K	2020 K mailową
slažete	43 K se	43 ne K se
slobodné	2397 podporte K
slobodnú	2397 podporte K
slušajte	2327 K nas
slíbil	363 K
slíbila	363 K
sondę	2017 naszą K
sonuçlarinda	2602 google arama K
sorumluluğu	30 K
souborů	312 K cookie
souhlasíte	43 K?	333 e-mailu K	333 odesláním K	333 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2748 về hộp thư của tòa K	2760 hãy ủng hộ tòa K	2769 bằng văn bản của tòa K	2771 hãy gửi về tòa K	2771 hãy liên hệ tòa K	2771 hãy báo cho tòa K	2772 tòa K
spandér	54 K en kaffe
spolupráci	338 ve K s partnerem	2377 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2418 K nam
sportkrönikör	2502 är K
sportsredaktør	406 er K
spracovaním	2372 K osobných údajov
sprijiniți	2182 K
sprijină	2182 K-ne
správach	2357 google K
správy	2357 google K
spuneți	38 K-ne	67 K-ne	2183 K-mi mai jos
stellenbörse	520 in unserer K
stjärna	60 fält med K
straipsnį	1725 šį K	1727 visą K
stronę	2040 naszą K
stwierdził	2052 K
stwierdziła	2052 K
stáhněte	360 K si naši	360 K si náš
stálo	363 K na	363 K ve	363 K v
står	30 K för	441 K der på	1969 K det på	1969 K det i	2538 K det på
stöd	2464 med ditt K	2535 K oss	2535 K vår	2535 ditt K
stödja	2514 K oss med
stödmedlem	2535 bli K
stödprenumerant	2535 bli K
stötta	2514 K oss med	2535 K oss	2535 K vår	2535 K vårt
støt	418 K os	438 K os	438 K med
støtt	1966 K oss	1966 K vår
støtte	368 med din K	368 vi har brug for din K	418 K os med	418 din K gør	438 din K	438 bliv K	1894 med din K	1944 K oss med	1966 din K
støtteabonnent	1966 bli K
støttemedlem	438 bliv K	1966 bli K
stāstīja	1769 K
stěžuje	363 K
subscripció	286 K
subskrybentów	1977 tylko dla K	1977 dostępna dla K	1977 dostępne dla K	2037 tylko dla K
subskrypcją	2023 z K	2045 z K
subskrypcję	1977 kup K	1977 masz już K	2020 dziękujemy za K	2023 wykup K	2049 kup K
suosikkilähteeksesi	1126 K
suosikkilähteeksi	1126 K
sursă	2178 link activ către K
suscripción	918 ya tengo una K	1000 cambia tu K	1004 K
suscríbase	1000 K
suscríbete	918 K para	918 K por	918 K en	925 K al boletín	1000 K
susțin	2170 care ne K lunar	2183 ne K lunar
susține	2182 K-ne	2182 K presa	2185 K că
susținerea	2182 K ta
susțineți	2182 K-ne
svarīgākie	1765 nedēļas K
svarīgākās	1765 nedēļas K
svěřte	319 K se nám
szerkesztője	1397 K
szerkesztőségünk	39 K	1428 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1428 K
szerzője	1397 külső K
szólított	1430 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2515 tills du K upp	2538 K
sähköpostiin	1107 suoraan K
sähköpostiisi	79 K	1108 K
sähköpostillasi	1158 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1108 K
sélection	1247 K d'articles
sélections	1178 ajouter l'article à vos K
síganos	938 K en
síguenos	938 K en	1000 K
sõltumatut	1042 toeta K
sõnul	1045 K
sök	2529 K nu
sökresultat	2498 K på google
söyledi	2639 K
söylediler	2639 K
söylüyor	2639 K
søg	431 K nu
søgeresultater	402 K på google
søgning	402 google-K
søk	1960 K nå
søkene	1927 google-K dine
søkeresultatene	1927 K dine på google
súhlasu	2392 bez K
súhlasíte	43 K?	2372 odoslaním K
súmate	51 K	1000 K al
süresi	0 okuma K
sütik	1398 K
sütiket	1398 K
săptămână	17 o dată pe K	2184 pe K
sīkdatnēm	1747 K	1765 K
sống	2760 nuôi K tờ báo	2760 bạn đọc nuôi K
""", 't': """
találatok	1393 google-K
tanácsolja	1430 K
tanácsolják	1430 K
tanácsolta	1430 K
tanácsolták	1430 K
tanította	1430 K
taşiyin	2623 K
teigė	1729 K
tekemään	1160 K sitä
tekijänoikeus	1122 K suojaa
tekoäly	1134 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1134 K
tekoälyn	1134 K avulla	1134 K tekemä
tekoälyä	1134 käyttää K
telefonā	1753 savā K
tesszük	22 nem K közzé
textům	347 ke všem K
teşekkürler	2636 okuduğunuz için K
thiết	2769 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2763 dành cho K bao	2763 đã là K bao	2775 K bao
thuộc	2744 bản quyền K
thành	2726 dành cho K viên	2758 bạn đã đăng ký K công	2771 trở K thành viên
tháng	2763 đọc miễn phí trong K	2773 mỗi K	2773 hàng K	2773 K đầu
thích	2746 nguồn tin ưa K	2746 nguồn yêu K
thông	14 K báo	2732 bật K báo	2732 nhận K báo	2748 bạn có K tin	2748 bạn đọc cung cấp K tin	2769 khi phát hành lại K tin	2771 hãy gửi K tin	2771 đăng ký nhận K báo	2771 hãy bật K báo
tilføjede	441 K
tillgång	2535 få fri K
tillåtet	2526 inte K att återge
tiếng	2756 K việt có dấu
tiếp	2725 để K tục đọc	2725 để đọc K	2725 đăng nhập để K tục	2760 K sức cho báo chí	2763 để K tục đọc	2771 đăng ký để đọc K	2771 hãy K sức	2771 đăng nhập để K tục
tjänst	2461 en liten K att be
tjänsten	2529 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1374 a K
toàn	20 K bộ bài	2725 để đọc K bộ	2725 đọc K bộ bài	2763 để đọc K bộ bài	2771 đăng ký để đọc K bộ
tražila	2341 K je
tražili	2341 K su
tražio	2341 K je
tretích	2361 cookies K strán
treści	9 tej K	2023 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2732 theo dõi K
trước	2756 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1397 K
turpinātu	1732 lai K lasīt
tuần	17 mỗi K	2758 bản tin hằng K của	2758 bản tin hàng K của	2773 mỗi K
tvrdí	363 K
työmme	1160 K
työtämme	1159 tue K	1160 K
tájékoztató	1383 adatvédelmi K
támogass	1427 K minket
támogasson	1427 K minket
támogathat	1404 K minket
támogatása	1404 K nélkül	1404 olvasók K nélkül	1427 az ön K
támogatásod	1427 a te K
támogatásából	1404 olvasóink K
támogatásával	1407 partnerünk K
támogatónk	1404 legyen ön is K	1404 legyél te is K
täglich	460 K per mail
tähtsamad	1041 nädala K
tärkeimmät	1158 K jutut
tästä	1145 lisää K
täällä	1100 kun kerran olet K
täältä	1145 lisää K
téléchargez	1164 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1427 K le
týden	17 každý K
týdně	362 K
týždenne	17 raz K
tłumaczy	2052 K
tłumaczył	2052 K
tłumaczyła	2052 K
třetích	322 cookies K stran
""", 'u': """
uafhængigt	439 K medie
ubegrænset	374 K adgang
udostępnij	25 K
ukarał	2052 K
ulaş	38 bize K
ulaşin	38 bize K	2604 bize K	2623 K
ulaşmak	2604 yazara K
unabhängig	574 K von unserer redaktion	574 von unserer redaktion K	587 damit wir K bleiben	594 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1535 insegna all'K
unterstütze	447 K unsere arbeit	447 K uns mit	593 K uns	593 K unsere	593 K mich	593 K meine
unterstützen	447 K sie unsere arbeit	447 K sie uns mit	447 mit einer spende K	447 können sie uns K	593 K sie uns	593 K sie unsere	593 sie können das K	593 freiwillig K	593 K sie mich	593 K sie meine	593 K uns
unterstützt	479 ihr browser K	593 K uns
unterstützung	443 ihre K	443 mit ihrer K	536 ihrer K	536 deiner K	582 mit K von ki	593 mit deiner K	593 deine K	593 eure K
upišite	77 K svoj e-mail
upozornění	299 zapněte si K	332 K
upphovsrätt	2494 skyddat enligt lagen om K
upphovsrättslagen	2494 skyddat enligt K
uprednostňované	2393 K zdroje
uprednostňovaný	2393 K zdroj
uprednostňovaných	2393 K zdrojov
upřednostňované	355 K zdroje
upřednostňovaný	355 K zdroj
upřednostňovaných	355 K zdrojů
uredništva	2411 brez dovoljenja K	2411 brez soglasja K
uredništvo	2425 v naše K	2457 naše K
uredništvu	39 našemu K	2418 pišite K
urmărește	2142 K-ne pe	2142 K-ne și pe	2143 K știrile	2182 K-ne
urmăriți	2142 K-ne pe	2182 K-ne
utilização	2082 K de cookies
utilizează	2145 K cookie
utilizăm	2145 K cookie
utánközlés	1390 K
utánközölhető	45 K
uutislähteeksesi	1126 ensisijaiseksi K
uutislähteeksi	1126 ensisijaiseksi K
uznał	2052 K
uznała	2052 K
uzsvēra	1769 K
użyciu	2031 przy K ai
użytkowników	2018 opiniami K
używamy	1992 K plików cookie
užsisakykite	1691 K prenumeratą
""", 'v': """
vašeho	295 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2358 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	596 K
versión	2 K en audio
verstärkung	520 suchen K
versão	2 K em áudio
vervielfältigung	496 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	484 deine e-mail-adresse wird nicht K	484 ihre e-mail-adresse wird nicht K
veröffentlichung	550 seit der K geändert	550 seit K geändert
već	2294 kad ste K tu	2340 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1137 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2750 là biên tập K của	2763 dành cho hội K
viết	2771 hãy K thư	2772 bài K này	2774 ông K	2774 bà K
você	18 sem K	2130 sem K
vollständigen	452 K artikel lesen
volontär	510 ist K
volontärin	510 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2428 K
vyhradené	2352 všetky práva K	2352 autorské práva sú K
vykřikl	363 K
vykřikla	363 K
vypočuť	2368 si môžete K
vysvetľuje	2400 K
vysvětlil	363 K
vysvětlila	363 K
vysvětloval	363 K
vysvětlovala	363 K
vysvětluje	363 K
vytvořila	342 K ai
vyzýval	363 K
vyzývala	363 K
vyzývali	363 K
vyzývá	363 K
vyžadované	21 K informace	21 K polia
válaszolta	1430 K
válaszolták	1430 K
vás	340 bez K by	361 bez K by	2379 bez K by	2398 bez K by
väitis	1045 K
väitti	1162 K
väittää	1162 K
välise	1022 K sisu
våre	1966 meld deg på K
vårt	1902 meld deg på K	1966 meld deg på K
vær	51 K med
védekezett	1430 K
véli	1430 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2398 K vám
vēlamo	1743 K avotu
vēstkopai	1754 K
vēstulei	1754 ziņu K
vědět	38 dejte nám K	67 dejte nám K	319 dejte nám K	360 dejte nám K
všetkým	2386 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2365 náš K
webinář	325 náš K
według	2052 K
weißt	509 K du mehr
wezwał	2052 K
wiadomościach	2040 google K
wołali	2052 K
wołał	2052 K
wołała	2052 K
wpłata	2029 każda K	2049 twoja K
wpłatom	2050 dzięki K
wpłać	2049 K
wspierającym	2049 zostań K
współpracy	2026 we K z partnerem
wyjaśnia	2052 K
wypisać	1980 K się w każdej chwili
wyrażam	1981 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2009 K nam	2009 K je do nas
wzywał	2052 K
wzywała	2052 K
wöchentlichen	464 K newsletter
właściciela	2050 nie mamy K
""", 'y': """
yazdiğimiz	2633 daha önce K haber
yazmişti	2639 diye K
yhteistyössä	1146 K mainostajan
yönetmenidir	2606 genel yayin K
""", 'z': """
zaakceptować	2011 K pliki cookie
zaapelował	2052 K
zaapelowała	2052 K
zachęcali	2052 K
zachęcano	2052 K
zachęcał	2052 K
zachęcała	2052 K
zadaním	2372 K e-mailu
zadržana	2289 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	333 K e-mailu
zagłosuj	2034 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2316 K vama	2339 K vama
zakázané	2352 šírenie je K
založte	360 K si účet
zamknutý	2345 článok je K
zamčený	291 článek je K
zapisując	2020 K się
zapowiedział	2052 K
zapowiedziała	2052 K
zapytał	2052 K
zapytała	2052 K
zastrzeżone	2004 wszelkie prawa K	2004 wszystkie prawa K
zawołał	2052 K
zawołała	2052 K
zašlete	319 K nám
zašlite	2358 K nám
zaželen	2451 K vir
zaželene	2451 K vire
zaželeni	2451 K vir
zbiórka	2053 K
zbývá	291 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2014 do naszego K
zewnętrzna	2011 treść K
zewnętrzne	9 treści K	1992 treści K	2011 treści K
zewnętrznej	9 treści K	2011 treści K
zewnętrznych	9 treści K
zgłoś	2009 K go nam	2049 K nam
ziņas	1765 mūsu K
znać	38 daj nam K	67 daj nam K	2041 daj nam K	2049 daj nam K
zněl	363 K
zněla	363 K
znělo	363 K
zobrazení	322 K tohoto obsahu	322 K obsahu
zobrazený	60 e-mail nebude K
zostań	2049 K z nami
zpracováním	296 souhlasím se K	303 K osobních údajů
zprávy	318 google K
zprávách	318 google K
zpívali	363 K
zugänglich	537 frei K
zunächst	496 dieser artikel erschien K
zurück	566 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2394 K
získávejte	356 K
zł	2023 za # K	2023 od # K	2051 od # K
złotówka	2029 każda K	2050 każda K
""", 'á': """
állt	1430 ez K
állítja	1430 K
átvehető	45 K
""", 'ä': """
ägare	2514 inga rika K
ähnliches	509 K erlebt
ändå	2461 nu när du K är här
äpp	1027 K
äppi	1027 K
""", 'å': """
åndsverkloven	1923 beskyttet av K
året	440 om K
återges	2494 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2610 bizimle K
çalişmalarimiz	2637 K
çağrisinda	2639 K bulundu
çerezler	2591 K kullan
çerezlere	2608 K
çerezleri	2591 K kullan	2608 K	2634 K kabul
çözün	2623 K
""", 'é': """
échanos	1000 K una mano	1000 K un cable
écris	38 K-nous	67 K-nous
écrit	1221 K pour	1261 a K
écrivain	1221 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1258 K-nous
électronique	1187 dans votre boîte aux lettres K
énekelték	1430 K
équipe	1259 notre K
értesítéseket	14 K	1403 K
értesüljön	1403 K elsőként
étoile	60 champs avec une K
évente	1429 K
""", 'í': """
ígérte	1430 K
ígérték	1430 K
írta	1430 K
""", 'î': """
îmbia	2185 K
îndemna	2185 K
îndemnat	2185 a K
îndemnau	2185 K
întrebat	2185 a K
întrebau	2185 K
""", 'õ': """
õpetas	1045 K
""", 'ö': """
öffnen	466 app K
önemli	2634 günün en K
önerdi	2639 K
önskad	2498 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1428 független K	1428 a jó K
újságírásunk	1428 K
újságíróink	1428 K
újságíróinkkal	1426 K
újságíróinknak	39 K
újságírója	1397 K
última	938 siga la K hora	938 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	497 K von	575 von der agentur K	575 deutschen presse-agentur K
übersicht	503 K	559 diese K wurde
ücretsiz	15 K haber	15 K makale	2621 K üye olun
ügyfelünk	1426 K
ühendust	38 võta meiega K	67 võta meiega K	1042 võta K
ütles	1045 K
ütlesid	1045 K
üyeliği	2616 bülten K
üzente	1430 K
üzenték	1430 K
üçüncü	2608 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2327 K nas
čitalaca	43 pisma K	2316 uz podršku K	2334 K	2339 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2334 K	2339 naši K
čitatelia	2396 K	2398 naši K
čitatelja	43 pisma K	2316 uz podršku K	2334 K	2339 naših K	2339 uz podršku K
čitatelji	36 naši K	2334 K	2339 naši K
čitateljima	2334 K
čitateľom	18 vďaka K	2396 K
čitateľov	36 našich K	2379 vďaka podpore K	2396 K	2398 našich K	2398 vďaka podpore K
članak	20 cijeli K	2294 svidio vam se K	2312 cijeli K	2312 ceo K	2339 ovaj K
člancima	2323 svim K
članek	2415 vam je bil K všeč	2457 ta K
člankov	2443 do vseh K
členem	360 staňte se K
členom	2397 staňte sa K
článek	20 celý K	287 líbil se vám K	291 celý K za	335 celý K	361 tento K	361 líbil se vám K
článkom	2374 všetkým K	2386 k všetkým K	2386 ku všetkým K
článku	20 celého K
články	361 naše K
článků	335 limit K
článkům	335 všem K	347 ke všem K
článok	20 celý K	2354 páčil sa vám K	2374 celý K	2398 tento K
čtenáři	358 K	361 naši K
čtenářů	36 našich K	43 listy K	340 díky podpoře K	358 K	361 našich K	361 na podpoře K	361 díky podpoře K
čtenářům	18 díky K	36 našim K	358 K
čtení	0 doba K
čtěte	351 K nás
číst	361 K dál bez
čítajte	2390 K nás	2397 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2397 K, že nás čítate
""", 'đ': """
đây	2771 bấm vào K
đóng	2771 K góp của bạn	2771 hãy K góp
đăng	45 K lại	2758 cảm ơn bạn đã K ký	2758 bằng việc K ký, bạn	2771 K ký để đọc bài
đường	2748 K dây nóng của tòa soạn	2748 K dây nóng của báo	2771 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2763 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2399 K sumou
""", 'ř': """
řekl	363 K
řekla	363 K
říká	363 K
""", 'ś': """
śledztwa	2050 nasze K
śledztwo	2050 to K
śledź	1988 K nas na	2049 K nas
śpiewali	2052 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2639 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2297 K nam
šaukė	1729 K
šiandien	1716 aukokite K
šodien	1756 ziedo K
""", 'ź': """
źródło	2004 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2052 K
""", 'ž': """
žalio	2341 K se
želene	2451 K vire
želeni	2416 K vir
željene	2295 K izvore
željeni	2295 K izvor
žiadny	71 K spam
žurnalistai	1727 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1706 K
žurnalistika	361 naše K	361 nezávislá K	1727 K kainuoja	1727 gera K	2398 nezávislá K
žurnalistiku	361 nezávislou K	2398 nezávislú K
žurnalistiky	361 nezávislé K
žurnalistė	1706 K
žurnāliste	1746 K
žurnālisti	1767 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1767 neatkarīga K	1767 K maksā	1767 laba K
žurnālistiku	1756 atbalsti neatkarīgu K	1767 neatkarīgu K
žurnālists	1746 K
žádal	363 K
žádala	363 K
žádali	363 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	654 χωρίς K
άρθρα	660 τα K μας
άρθρο	660 αυτό το K
""", 'έ': """
έγγραφη	654 χωρίς K άδεια
έγραφαν	662 K
έγραφε	662 K
έγραψε	662 K
έλεγαν	662 K
έλεγε	662 K
έρευνά	632 K μας
έρευνές	660 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	622 K σου πηγές	622 K σας πηγές	622 K πηγές
αγαπημένη	622 K πηγή
ακολουθήστε	606 K μας	659 K μας
ακολουθείστε	606 K μας
ακόμη	643 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	662 K
αναγνωστών	657 K
αναγνώστες	18 χάρη στους K	657 K	660 οι K μας
αναδημοσίευση	45 K	616 απαγορεύεται η K	616 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	617 K χωρίς
ανεξάρτητη	659 ενισχύστε την K
ανταποκρίτρια	625 είναι K
ανταποκριτής	625 είναι K
απάντησαν	662 K
απάντησε	662 K ο	662 K η
απάντησης	21 ακύρωση K
απαγορεύεται	617 K η αντιγραφή	617 K η αναπαραγωγή
αποδεχθείτε	627 K τα cookies
αποδεχτείτε	627 K τα cookies
απορρήτου	619 πολιτική K
από	638 K # €
αρθρογράφος	625 είναι K
αρχισυντάκτης	625 είναι K
αρχισυντάκτρια	625 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	630 ηλεκτρονικό μας K
βοηθήστε	659 K μας
βοηθούν	660 μας K
βρείτε	606 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	659 K μέλος	659 K κι εσείς
γνώσεις	633 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	624 K μας	659 K μας
γραπτή	654 χωρίς K άδεια
""", 'δ': """
δήλωσαν	662 K
δήλωσε	662 K ο	662 K η	662 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	660 οι K μας
δημοσιογράφος	625 είναι K	625 , K	625 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	660 η K μας	660 ανεξάρτητη K	660 η ανεξάρτητη K
δημοσκόπησή	632 K μας
δημοσκόπηση	632 στη K
διαβάσετε	601 για να K ολόκληρο
διαβεβαίωσε	662 K
διαμαρτυρήθηκε	662 K
διαφήμιση	11 τη K	641 μετά τη K
διαφημίσεις	70 χωρίς K	660 χωρίς K
διαφωνείτε	43 K
διεύθυνση	604 τη K email	604 η K email	637 K email	637 K e-mail
δικαιώματος	616 με επιφύλαξη παντός K
διοργανωτές	662 καλούν οι K
δουλειά	660 η K μας
δωρεά	643 κάντε μια K	659 η K σας	659 κάντε μια K	663 K
δωρεάν	15 K άρθρα	638 K άρθρα
δωρεές	663 K
""", 'ε': """
είμαστε	660 K μια μικρή
είπαν	662 K
είπε	662 K
εβδομάδα	17 κάθε K	661 την K
εγγραφή	637 με την K σας
εγγραφείτε	602 K για να	638 K δωρεάν	659 K δωρεάν	659 K τώρα	659 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	603 στα K σας
εκδήλωσή	630 K μας
εκφράζουν	635 τα σχόλια K	635 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	607 K τις ειδοποιήσεις	609 K τη javascript
ενημερωτικά	604 K δελτία
ενημερωτικό	78 το K δελτίο	604 K δελτίο
ενημερώστε	624 K μας
ενισχύστε	643 K	659 K μας
ενσωματωμένο	627 K περιεχόμενο
εξήγησε	662 K
επανέλαβε	662 K
επαναλάμβανε	662 K
επιβεβαιώστε	637 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	624 K μαζί μας	624 K με τον συντάκτη	624 K με τη συντάκτριά	624 K με τη συντάκτρια	624 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	662 K
επιστολή	43 την K σας
ερωτηματολόγιο	634 το K
εσάς	643 χάρη σε K	660 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	638 με # K
ευχαριστούμε	637 K για την εγγραφή	659 K που μας
""", 'ζ': """
ζήτησαν	662 K
ζήτησε	662 K ο	662 K η	662 K στο	662 K από
ζητούσαν	662 K
ζητούσε	662 K
""", 'η': """
ηλεκτρονικό	630 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	662 K
ισχυρίστηκε	662 K
""", 'κ': """
κάλεσε	662 K ο	662 K η
κάνε	62 K μου tag
κάνοντας	637 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
καλούσαν	662 K
καλούσε	662 K
κανάλι	660 το K μας
κατάστημά	630 στο K μας
κατήγγειλε	662 K
καταγγέλλει	662 K
καταγγελία	624 κάντε μας την K
κατεβάστε	607 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	632 το K	632 στο K	632 το K μας
κυκλοφορεί	630 K το νέο τεύχος
κυριότερες	637 τις K ειδήσεις
""", 'λ': """
λάβετε	655 K
λέει	662 K
λαμβάνεις	652 θέλεις να K
λαμβάνετε	652 θέλετε να K	655 K
""", 'μ': """
μήνα	661 τον K	661 το K	661 ανά K	661 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	638 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	645 με τεχνητή K	645 από τεχνητή K
νοημοσύνης	645 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	601 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	638 K το άρθρο
ομάδα	630 στην K μας	659 ελάτε στην K	660 η K μας
""", 'π': """
παράκληση	621 έχουμε μια μικρή K	621 μια μικρή K
παραδέχεται	662 K
παραδέχθηκε	662 K
παραδέχτηκε	662 K
παρακάλεσε	662 K
παρακαλούσαν	662 K
παρακαλούσε	662 K
πατώντας	637 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	627 εξωτερικού K
περιεχόμενο	9 αυτό το K	627 αυτό το K	627 το K αυτό	627 εξωτερικό K
πολιτική	619 K cookies
πρέπει	627 δείτε το βίντεο K
προέτρεπαν	662 K
προέτρεπε	662 K
προέτρεψε	662 K
προειδοποίησε	662 K
προειδοποιεί	662 K
προσπάθειά	659 ενισχύστε την K
προσωπικών	619 K δεδομένων
προτεινόμενη	622 K πηγή
προτιμώμενες	622 K πηγές
προτιμώμενη	622 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	650 K σε όλα
πρόσθεσαν	662 K
πρόσθεσε	662 K ο	662 K η
πρώτο	638 τον K μήνα
πρώτος	661 K μήνας
""", 'ρ': """
ρεπορτάζ	660 το K μας	660 αυτό το K
ρωτούσαν	662 K
ρωτούσε	662 K
ρώτησαν	662 K
ρώτησε	662 K ο	662 K η
""", 'σ': """
σημαντικότερες	637 τις K ειδήσεις
σημείωσε	662 K ο	662 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	659 K μας
στήριξή	643 χωρίς τη K	659 η K σας	659 τη K σας	660 χωρίς τη K
στήριξη	643 χάρη στη K	660 χάρη στη K
στείλε	38 K μας	67 K μας	624 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	624 K μας	659 K μας
στηρίξτε	643 K	659 K μας	659 K την	659 K το	659 K τη
συγκατάθεση	627 K για cookies
συμβουλεύει	662 K
συμβούλευε	662 K
συμβούλευσε	662 K
συμβούλεψε	662 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	630 K μας
συνέδριό	630 K μας
συνέστησε	662 K
συνδεθείτε	24 K	602 K για να
συνδρομή	638 με K	638 K από	656 με K	663 K
συνδρομητές	50 οι K μπορούν	601 διαθέσιμο μόνο σε K	601 διαθέσιμο σε K	620 μόνο για K	620 μόνο σε K	659 γραφτείτε K	660 οι K μας	663 K
συνδρομητής	50 ως K	601 είστε ήδη K	659 γίνετε K
συνεργασία	641 σε K με χορηγό	641 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	641 συνδέσμους K
συνεχίζεται	641 K παρακάτω
συνεχίσετε	601 για να K την ανάγνωση	601 να K την ανάγνωση
συνεχίσουμε	660 να K
συνεχίστε	601 K την ανάγνωση
συνιστούσε	662 K
συντάκτης	625 είναι K
συντάκτρια	625 είναι K
σχολιάσετε	6 K
σχόλια	635 στα K
σύμφωνα	662 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	651 K δωρεάν άρθρο
τραγουδούσαν	662 K
τόνιζε	662 K
τόνισε	662 K
""", 'υ': """
υπογράμμισε	662 K
υποσχέθηκε	662 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	621 αφού K ως εδώ
φωνάζει	662 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	621 πριν K
φώναζαν	662 K
φώναζε	662 K
φώναξαν	662 K
φώναξε	662 K
""", 'χ': """
χάνετε	652 μη K
χρήσης	619 όροι K	637 όρους K
χρειαζόμαστε	659 K τη βοήθειά σας
χρησιμοποιεί	610 K cookies
χρησιμοποιούμε	609 K cookies
χρόνο	661 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	648 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	632 στην K
""", 'а': """
абонамент	153 вече имате K	184 с K	184 K за	204 с K	211 K
абонамента	182 с K си	182 благодарим за K
абонат	50 като K	151 вече сте K
абонати	163 само за K	211 K
абонатите	50 K могат
абонирайте	151 K се, за да	154 K се за бюлетина	207 K се
абонирането	182 с K
авторизованные	2240 только K
авторизованным	2240 K пользователям
авторизовані	2687 лише K
авторизуйтесь	24 K
авторкою	2675 зв'язатися з K
автором	2675 зв'язатися з K
автору	54 на каву K	2228 пишите K
адрес	21 имейл K няма	182 имейл K
адреса	182 имейл K
адресою	2708 пишіть за K
адресу	2260 пишите по K
анкета	178 нашата K	178 кратка K
анкетата	179 K
анкету	2239 K	2686 K
анонимно	2228 K
афилиейт	187 K линкове
""", 'б': """
бажаних	2672 K джерел
безкоштовна	2706 остання K стаття
безкоштовний	2682 наш K вебінар	2690 K акаунт	2706 останній K матеріал
безкоштовних	2690 ліміт K	2690 K статей
безкоштовні	15 K статті	2690 K статті
безлимитный	2195 K доступ
безплатен	175 нашия K уебинар
безплатна	198 последна K статия
безплатни	15 K статии	184 K статии
безплатно	184 K, за
бесплатная	2258 последняя K статья
бесплатные	15 K статьи	2243 K статьи
бесплатный	2234 наш K вебинар	2243 K аккаунт	2258 последний K материал
бесплатных	15 K статей	2243 лимит K	2243 K статей
бисквитки	172 K	202 K
бисквитките	172 K	202 K
благав	2720 K
благала	2720 K
благали	2720 K
благодарение	18 K на читателите	190 K на вас	190 K на вашата	208 K на вас
благодарим	182 K ви, че се
благодаря	2249 K донатам	2273 K вам	2273 K вашей
блокировщик	2208 отключите K	2208 K рекламы
блокувальник	2657 K реклами
бот	39 наш K
браузер	10 ваш K	2221 ваш K	2667 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	154 нашия K	183 K	208 нашия K	211 K
бюлетина	78 за K	154 K ни	154 запишете се за K	183 K
бюлетини	183 K
бяхте	42 K ли там
""", 'в': """
вайбері	2673 K
вайбър	16 K	167 K
ватсапе	2226 K
вашата	155 на K поща
введите	77 K адрес
вебинар	2234 наш K
вебінар	2682 наш K
взывал	2275 K
видео	9 это K	40 фото и K
виділіть	2671 K
визнав	2720 K
визнала	2720 K
визнає	2720 K
викала	210 K
викаха	210 K
викаше	210 K
викна	210 K
використання	2667 K cookie	2696 будь-яке K матеріалів	2696 K матеріалів сайту
використанні	2665 при K матеріалів
використовує	2658 K cookie
використовуємо	2657 K cookie
вимагав	2720 K
вимагала	2720 K
вимагали	2720 K
випуск	2684 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2720 K
вк	2226 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2226 K
влезте	24 K
вміст	9 цей K
внескам	2697 завдяки K	2718 завдяки K
внесок	2717 ваш K
войдите	24 K	2196 K, чтобы
вотсапе	2226 K
вотсапі	2673 K
впн	64 без K
всеки	190 K лев
встановіть	2651 K додаток
въведете	77 K имейла си
възпроизвеждането	189 K
выделите	2211 K ее	2211 K текст
выпуск	2237 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2720 K
відповідав	2720 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2720 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	210 K
гласил	2275 K
гласила	2275 K
гласит	2275 K
гласувайте	195 K
гледайте	200 K ни
говорил	2275 K
говорила	2275 K
говорили	2275 K
говорит	2275 K
год	2274 в K
годишно	209 K
голосуйте	2254 K	2702 K
гривень	2719 # K
грн	2719 # K
група	201 viber K
гукав	2720 K
гукали	2720 K
гукнув	2720 K
гукнула	2720 K
гіперпосилання	2665 K обов
""", 'д': """
дальше	2195 чтобы читать K
дарение	207 вашето K	209 с K	211 K
дарения	211 K
дарете	190 K	207 K ни
джерела	2672 обрані K	2672 бажані K
джерелом	2672 основним K	2672 бажаним K
дзен	2226 K
дзене	2226 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	210 K
добавил	210 K	2275 K
добавила	210 K	2275 K
добавьте	2205 K нас в
добавя	210 K
додав	2720 K
додала	2720 K
додає	2720 K
дозволить	2717 ваша підтримка K
дозволяється	2696 матеріалів K лише
долучайтесь	51 K	2717 K до нас	2717 K до нашої	2717 K до нашого	2717 K до спільноти	2717 K до читачів
долучайтеся	51 K	2717 K до нас	2717 K до нашої	2717 K до нашого	2717 K до спільноти	2717 K до читачів
донат	2272 ваш K	2717 ваш K	2721 K
донатам	2697 завдяки K
донати	2721 K
донатом	2719 K
донаты	2276 K
допомагає	2717 ваша підтримка K
допомога	2717 нам потрібна ваша K
допомогою	2699 за K ші
допоможе	2718 K нам
допоможуть	2697 K нам працювати	2718 K нам
допускается	2248 материалов K только
доступ	2243 полный K	2690 повний K
достъпен	151 K за абонати
достъпна	151 K за абонати
достъпно	151 K за абонати
дочитали	2187 вы K до конца	2641 ви K до кінця
дочитати	2647 щоб K
дочитать	2195 чтобы K	2243 K
""", 'е': """
евро	184 за # K
ежедневную	2198 K рассылку
ежемесячно	2274 K
ежемесячное	2272 оформите K
ежемесячный	2249 K донат
еженедельную	2198 K рассылку
електронна	155 вашата K поща
електронної	2689 адресу K пошти
електронну	2689 K адресу	2689 K пошту
епизод	177 K
епизода	177 K
""", 'ж': """
жаловалась	2275 K
жаловался	2275 K
жалуются	2275 K
жодного	71 K спаму
журналист	170 е K	170 - K	170 , K	2229 - K	2229 , K
журналисти	208 нашите K
журналистика	208 независимата K	208 независима K	208 нашата K	2273 независимая K
журналистике	2273 независимой K
журналистики	2273 независимой K
журналистику	2273 независимую K
журналистка	170 е K	170 , K	2229 - K	2229 , K
журналисты	2273 наши K
журналіст	2677 - K	2677 , K
журналістам	39 нашим K
журналісти	2718 наші K
журналістика	2718 незалежна K
журналістику	2718 незалежну K	2718 якісну K
журналістка	2677 - K	2677 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2651 K застосунок
завантажте	2651 K додаток
завдяки	2697 існує K	2718 K вам	2718 K вашій
задонатьте	2272 K	2717 K
задължителните	21 K полета
зазначив	2720 K
зазывал	2275 K
закликав	2720 K
закликала	2720 K
закликали	2720 K
закончились	2195 бесплатные статьи K
залишає	29 K за собою право
залишилося	2648 K #%	2648 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2212 K ошибку
замолчим	2273 мы не K
запазени	161 всички права K
запевняв	2720 K
запевняла	2720 K
запевняє	2720 K
записи	58 новые K на почту
запитав	2720 K
запитала	2720 K
запитань	2686 на кілька K
запишете	154 K се за нашия
зарегистрированные	2240 только K
зарегистрированным	2195 доступен только K
зарегистрированы	2195 уже K
зарегистрируйтесь	2196 K, чтобы	2243 бесплатно K	2243 K бесплатно	2272 K бесплатно	2272 K, чтобы читать
зареєстровані	2687 лише K	2687 тільки K
зареєструйтесь	2648 K, щоб	2690 безкоштовно K	2690 K безкоштовно	2717 K безкоштовно	2717 K, щоб читати
зареєструйтеся	2690 K безкоштовно
застосунку	2669 нашому K
застосунок	2651 завантажте K	2669 наш K	2669 мобільний K	2717 завантажте K і	2717 завантажте K та
захищено	2665 усі права K
захищені	2665 усі права K	2665 всі права K
защищенной	2228 K формой
защищены	2219 все права K
защищённой	2228 K формой
заяви	210 K
заявив	2720 K
заявил	210 K	2275 K
заявила	210 K	2275 K	2720 K
заявили	2275 K	2720 K
заявиха	210 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2187 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2671 якщо ви K
знанията	178 K си
зобов	2720 K'язав
зовнішнього	2679 K вмісту	2679 K контенту
зовнішній	2679 K вміст	2679 K контент
зробіть	2645 K внесок	2717 K внесок у	2717 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2225 K
известията	14 K
извика	210 K
изкуствен	192 с помощта на K интелект	192 с K интелект	192 от K интелект
изпратете	38 K ни	49 K я	67 K ни	168 K ни	207 K ни
изпращайте	168 K ни	169 K на
изпращаме	57 ви K	57 K ви
изтеглете	207 K нашето
източник	166 основен K
източници	166 любими K
имейл	155 вашия K	182 вашия K	182 по K	182 на K
имейла	79 на K ви	155 на K си
имейлът	60 K ви няма да
иностранного	2219 выполняющим функции K агента
иностранным	2273 K агентом
инстаграм	167 K
искусственного	2251 с помощью K интеллекта
искусственным	2251 K интеллектом
использование	2221 K cookie	2231 K cookie	2248 любое K материалов	2248 K материалов сайта
использовании	2219 при K материалов	2248 полном или частичном K	2248 частичном K материалов
используем	2208 K cookie
использует	2209 K cookie
источники	2225 избранные K	2225 любимые K
источников	2225 избранных K	2262 избранных K
источником	2225 основным K
исчерпали	2195 K лимит
""", 'к': """
каждое	17 K утро
каждый	2274 K месяц
каже	2720 K
каза	210 K
казав	2720 K
казал	210 K
казала	210 K	2720 K
казали	2720 K
казаха	210 K
казва	210 K
казвал	210 K
казвала	210 K
канал	201 viber K	2273 наш K	2718 наш K
канала	2273 нашего K
каналу	2718 нашого K
колумнист	2229 - K	2229 , K
колумніст	2677 - K
колумністка	2677 - K
команде	2234 к нашей K
команди	2682 до нашої K
коментар	6 залишити K
коментарите	180 K под
коментарях	2666 у K	2666 в K
коментатор	170 е K
коментиране	180 правила за K	180 правилата за K
коментирате	6 за да K	180 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2211 чтобы оставить K
комментария	21 для отправки K
комментариях	2220 в K
комментировать	6 K
контент	9 этот K	9 цей K	2231 внешний K
контента	9 этого K	2231 внешнего K
контенту	9 цього K
конференцию	2234 нашу K
конференция	175 нашата K
конференцію	2682 нашу K
конфиденциальности	2208 политикой K	2221 политика K
конфіденційності	2657 політикою K	2667 політика K
копирование	2248 K материалов сайта
кореспондент	170 е K	170 , K	2677 - K	2677 , K
кореспондентка	2677 - K	2677 , K
короткий	2239 K опрос
корреспондент	2229 - K	2229 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2720 K
крикнул	2275 K
крикнула	2275 K	2720 K
кричав	2720 K
кричал	2275 K
кричала	2275 K	2720 K
кричали	2275 K	2720 K
кричит	2275 K
""", 'л': """
лв	184 за # K
лев	184 за # K
лева	184 за # K	209 K
лекцию	2234 нашу K
лекцію	2682 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	175 нашия онлайн K	175 нашия K
магазина	175 онлайн K ни	2234 нашего K
магазине	2234 в нашем K	2234 в нашем интернет-K
магазину	2682 нашого K
магазині	2682 у нашому K	2682 в нашому K	2682 нашому інтернет-K
материал	2211 обсудить K	2231 внешний K	2264 K создан	2273 этот K
материалам	2256 ко всем K
материалы	2273 наши K
матеріал	2718 цей K
матеріали	2718 наші K
матеріалів	2696 копіювання K сайту	2696 K посилання обов'язкове	2704 до всіх K	2704 до усіх K
мероприятие	2234 наше K
месенджері	2673 K
месец	209 на K	209 всеки K
месечно	209 K
мессенджере	2226 K
месте	42 вы были на K
месяц	2274 в K
мобільний	2669 K додаток
молба	165 имаме малка K	165 имаме K към вас
молел	210 K
молела	210 K
молеха	210 K
молеше	210 K
місці	42 ви були на K
місяць	2719 на K	2719 перший K
""", 'н': """
навчання	48 K ші
нагадав	2720 K
нагадала	2720 K
наголосив	2720 K
наголосила	2720 K
надпис	210 такъв K
надпись	2275 такая K
надсилайте	2675 K нам	2675 K її	2675 K їх нам	2676 K фото	2676 K відео	2676 K свої	2717 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2672 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2675 K нам	2675 K їх нам	2676 K фото	2717 K нам
нажимая	2242 K кнопку	2242 K на кнопку	2242 K "
нажмите	2211 K ctrl
намерете	200 K ни
напис	2720 такий K
написа	210 K
написав	2720 K
написал	2275 K
написала	2275 K	2720 K
написано	2275 было K	2720 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2228 K нашему	2228 K нашей	2228 K автору	2228 K нам	2272 K нам
напишіть	38 K нам	67 K нам	2675 K нашому	2675 K нашій	2675 K автору	2675 K авторці	2675 K нам	2717 K нам
напомнил	2275 K
напомнила	2275 K
направете	207 K дарение
настоя	210 K
настоява	210 K
настоявал	210 K
натискайки	182 K
натискането	182 с K
натискаючи	2689 K кнопку	2689 K на
нашем	2211 в K чате
нашия	175 към K екип	175 в K екип	178 K куиз	178 K тест
небольшая	2187 K просьба
неделю	17 раз в K	17 каждую K	2274 в K
независимата	207 подкрепете K
независими	208 K медии
независимую	2190 поддержите K	2272 поддержите K
независимые	2273 K медиа
незалежні	2718 K медіа
нейросети	2251 с помощью K
несколько	2239 на K вопросов
никакого	71 K спама
новинами	2654 стежте за K
новини	167 google K	2673 google K
нуждаем	207 K се от вашата
нужна	2249 K ваша
нюзлетър	183 K
""", 'о': """
обеща	210 K
обещал	210 K	2275 K
обещала	2275 K
обещали	2275 K
обозреватель	2229 - K	2229 , K
обраних	2672 K джерел
обучения	48 K ии
объявил	2275 K
объявила	2275 K
объяснил	2275 K
объяснила	2275 K
объясняет	2275 K
объяснял	2275 K
объясняла	2275 K
обязал	2275 K
обязательна	2219 гиперссылка K	2248 материалов ссылка K	2248 ссылка на источник K
обязательные	21 K поля	2211 K поля
обясни	210 K
обяснил	210 K
обяснила	210 K
обяснява	210 K
обіцяв	2720 K
обіцяла	2720 K
обіцяли	2720 K
огледален	64 K сайт
оглядач	2677 - K	2677 , K
оглядачка	2677 - K	2677 , K
оголосив	2720 K
ограничений	2195 читайте без K
одноклассниках	2226 K
одному	2689 в K листі
опечатку	2211 нашли K
опитування	2686 наше K	2686 коротке K
опитуванні	35 нашому K	2686 K читачів	2686 нашому K	2686 в K
оприлюднюватиметься	22 не K	2660 ваша e-mail адреса не K
опрос	35 наш K	2239 наш K
опросе	35 нашем K	2239 нашем K	2239 в K
опубликован	22 не будет K	2211 ваш адрес email не будет K
организаторите	210 канят K
организаторы	2275 зовут K
організатори	2720 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2242 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2196 K #%	2196 K # %
отбележете	62 K ме
ответил	2275 K
ответила	2275 K
ответственности	30 не несет K	30 не несёт K
отвечал	2275 K
отвечала	2275 K
отговори	210 K той	210 K тя
отговорил	210 K
отговорила	210 K
отговориха	210 K
отговорност	30 не носи K
отменить	21 K ответ	2274 K в любой момент
отметил	2275 K
отметила	2275 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2198 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2228 K их нам	2272 K нам
отримувати	2707 хочете K
отримуйте	2711 K
очакваме	168 K вашите
ошибку	2212 нашли K
оштрафовал	2275 K
оштрафовала	2275 K
оштрафував	2720 K
""", 'п': """
партнером	2246 совместно с K	2694 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2246 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2694 K посилання
партнеры	2208 мы и наши K
партньорски	187 K линкове
партнёром	2246 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2246 K ссылки
партнёрским	74 K ссылкам
патроном	2272 станьте K
пееха	210 K
пели	2275 K
первый	2274 K месяц	2274 рубль в K
переведите	2272 K нам
перевірте	2686 K себе	2689 K пошту
передплатник	50 як K	2647 уже K	2647 вже K
передплатникам	2647 доступний лише K	2647 доступна лише K	2647 доступно лише K
передплатники	50 K можуть	2705 лише K	2705 тільки K
передплатників	2647 тільки для K
передплатою	2647 доступна за K	2647 доступний за K	2690 за K	2712 з K
передплату	2690 K за	2717 оформіть K
передрук	45 K	2670 K
передруковувати	45 K
передруку	2670 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2224 K
перепечатке	2224 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2668 K даних
персональных	2222 K данных
писав	2720 K
писал	2275 K
писала	2275 K	2720 K
писати	2718 нам K
писменото	189 без K съгласие
письме	2242 в одном K
письменного	2263 без K согласия
письмової	2710 без K згоди
питаха	210 K
питаше	210 K
пишете	38 K ни	67 K ни	168 K ни	169 K на	207 K ни
пишеше	210 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2228 K нам	2260 K на	2272 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2675 K нам	2708 K на
платной	2195 в K версии
побачили	2716 K помилку
повний	20 K текст	2690 K текст
повтаря	210 K
повтаряше	210 K
повторював	2720 K
повторює	2720 K
повторяет	2275 K
повторял	2275 K
повторяла	2275 K
повідомив	2720 K
повідомила	2720 K
повідомили	2720 K
повідомте	38 K нам	67 K нам	2675 K нам	2675 K нас	2717 K нам
подайте	169 K сигнал
поддержать	2272 K нас	2272 K редакцию	2272 K нашу
поддерживайте	2272 K нас	2272 K нашу
поддержите	2190 K нашу	2190 K нас	2249 K	2272 K нас	2272 K нашу	2272 K редакцию	2272 K проект	2272 K автора	2272 K наш
поддержка	2191 ваша K	2272 ваша K поможет	2272 ваша K помогает	2272 ваша K позволит
поддержке	2246 при K партнёра	2246 при K партнера	2249 благодаря вашей K	2273 вашей K
поддержки	2273 без вашей K	2273 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	210 K
подканяха	210 K
подканяше	210 K
подкаст	34 наш K	34 нашия K	177 K	208 нашият K	2237 K	2273 наш K	2684 K	2718 наш K
подкаста	177 K	2237 K	2273 нашего K
подкасте	34 нашем K	2237 K
подкасти	34 наші K	177 K	2684 K
подкастов	2237 K
подкасту	2684 K
подкастът	177 K
подкасты	2237 K
подкасті	34 нашому K	2684 K
подкастів	2684 K
подкрепа	190 с вашата K	190 вашата K	207 вашата K	208 вашата K
подкрепата	187 с K на партньор
подкрепете	190 K	207 K ни	207 K нашата
подкрепяйте	207 K ни
подписаны	2195 уже K
подписка	2195 уже есть K	2276 K
подписке	2195 доступен только по K	2195 доступна по K	2195 доступен по K	2243 по K
подписки	2276 K
подпиской	2268 с K
подписку	2195 оформить K	2195 оформите K	2242 спасибо за K	2243 K за	2272 оформите K	2272 оформить K
подписчик	50 как K	2195 уже K	2195 вы уже K
подписчикам	2195 доступна только K	2195 доступно только K	2195 доступен только K	2257 только K
подписчики	50 K могут	2257 только K	2276 K
подписчиков	2195 только для K
подписчиком	2272 станьте K
подписывайтесь	2198 K на рассылку	2205 K на нас	2205 K на наш	2205 K на канал	2205 K на telegram	2272 K на
подписываясь	2242 K
подпишитесь	2190 K на регулярное	2198 K на рассылку	2205 K на наш	2205 K на канал	2272 K на
подчеркнул	2275 K
подчеркнула	2275 K
подчерта	210 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2682 нашу K
пожертвование	2190 оформите K	2191 сделайте K	2249 регулярное K	2249 ежемесячное K	2272 ваше K	2272 сделайте K	2272 оформите K	2276 K
пожертвования	2273 на K	2276 K
пожертвованиям	2249 благодаря K	2273 благодаря K
пожертвуйте	2272 K
позволяет	2272 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	189 K на
поиска	210 K
поискал	210 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2195 чтобы прочитать K
полный	20 K текст	2243 K текст
получавайте	203 K
получавате	199 искате ли да K	199 искате да K
получайте	2267 K
получать	2259 хотите K
помилку	2716 знайшли K
помогите	2272 K нам
помогнете	207 K ни
помогут	2273 K нам
поможет	2273 K нам
помоли	210 K
помолил	210 K
помолила	210 K
помощник	63 наш K	63 ии-K
помощь	2272 нам нужна ваша K
помощью	2251 с K ии
помітили	2671 якщо ви K	2716 K помилку
помічник	63 наш K
понравилась	2273 K статья
понравился	2273 K материал	2273 K текст
пообещал	2275 K
пообещала	2275 K
пообіцяв	2720 K
пообіцяла	2720 K
попереджає	2720 K
попередив	2720 K
попита	210 K
попросив	2720 K
попросил	2275 K
попросила	2275 K	2720 K
попросили	2275 K	2720 K
попросило	2275 K
порадив	2720 K
порадила	2720 K
посилання	2696 K на джерело обов'язкове
последвайте	207 K ни
последната	198 K ви безплатна статия	198 K безплатна статия
посоветовал	2275 K
посоветовала	2275 K
постановив	2720 K
постановил	2275 K
посъветва	210 K
посъветвал	210 K
посъветвали	210 K
потребовал	2275 K
потребовала	2275 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2242 вашей K
почтовом	2242 вашем K ящике
почту	79 на K	2199 на вашу K	2199 вам на K	2242 вашу K
пошту	79 на K	79 на вашу K	2650 на вашу K
пошті	2689 вашій K
пощенска	155 вашата K кутия
пояснив	2720 K
пояснил	2275 K
пояснила	2275 K	2720 K
пояснював	2720 K
пояснювала	2720 K
пояснює	2720 K
поясняет	2275 K
правото	29 си запазва K
працювати	2697 допоможе нам K	2718 K далі
працюємо	2718 ми K
предпочитаемые	2225 K источники
предпочитаемых	2225 K источников
предпочитан	166 K източник
предпочитани	166 K източници
предпочитаните	166 K източници	166 K си източници
предпочтительные	2225 K источники	2262 K источники
предпочтительный	2225 K источник
предпочтительных	2262 K источников
предупреди	210 K
предупредил	2275 K
предупреждава	210 K
предупреждает	2275 K
препечатването	189 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2275 K
призвала	2275 K
призвали	2275 K
призна	210 K
признава	210 K
признавал	2275 K
признает	2275 K
признал	2275 K
признала	2275 K
признали	2273 нас K
призова	210 K
призовава	210 K
призовал	210 K
призоваха	210 K
призывал	2275 K
призывала	2275 K
призывали	2275 K
приложение	208 нашето K	2200 скачать K	2201 скачайте K	2201 установите K	2223 наше K	2223 мобильное K	2272 скачайте наше K	2272 скачайте K и
приложението	207 изтеглете K ни	207 изтеглете K на вестник
приложении	2200 открыть в K	2223 нашем K
приложения	2223 нашего K	2273 нашего K
приоритетным	2225 K источником
присоединяйтесь	51 K	2272 K к нам	2272 K к нашему	2272 K к нашей	2272 K к нашим	2272 K к сообществу	2272 K к читателям	2272 K к тем
присъединете	51 K се	207 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2228 K нам	2228 K фото	2228 K видео	2228 K новости	2228 K свои	2228 K их нам	2272 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2228 K нам	2228 K фото	2228 K их нам	2272 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2717 K до нас	2717 K до нашої	2717 K до нашого	2717 K до спільноти	2717 K до читачів
приєднуйтеся	51 K	2717 K до нас	2717 K до нашої	2717 K до нашого	2717 K до спільноти	2717 K до читачів
проверьте	2239 K себя	2242 K почту
проголосуйте	2254 K	2702 K
продовження	2694 реклама. K
продовжити	2647 щоб K читання	2697 допоможуть нам K
продовжувати	2718 K роботу
продолжаем	2273 мы K работать
продолжать	2249 помогут нам K	2273 K работу
продолжение	2246 реклама. K
продолжить	2195 чтобы K чтение	2249 помогут нам K	2249 поможет нам K	2273 K работу
продължава	187 K по-долу
продължете	152 K да четете
продължим	208 да K да работим
продължите	151 за да K да четете
произведен	2219 настоящий материал (информация) K	2264 материал K
произведён	2264 материал K
пройдите	2239 K тест
пройдіть	2686 K тест
пропускайте	199 не K
пропустите	2259 не K
пропустити	2707 не хочете K
пропустить	2259 не хотите K
пропустіть	2707 не K
просив	2720 K
просил	2275 K
просила	2275 K	2720 K
просили	2275 K	2720 K
просьба	2187 у нас к вам K	2187 у нас есть K
просять	2720 K
проучване	178 нашето K
прохання	2641 маємо до вас K	2641 невелике K
прочетете	152 за да K цялата
прочитать	2195 осталось K	2195 чтобы K статью
пріоритетне	2672 K джерело
пріоритетним	2672 K джерелом
публиковать	45 K у себя
пълния	184 K текст
първия	209 за K месец
підписатися	2649 K на розсилку
підписка	2721 K
підписку	2647 оформіть K	2689 дякуємо за K	2717 оформіть K
підписники	2705 лише K	2721 K
підписників	2647 тільки для K
підписуйтесь	2653 K на нас	2653 K на наш	2653 K на канал	2653 K на telegram	2717 K на
підписуйтеся	2653 K на наш	2653 K на канал
підписуючись	2689 K
підпишіться	2649 K на розсилку	2653 K на наш	2717 K на
підтримайте	2644 K нашу	2644 K незалежну	2644 K нас	2697 K	2717 K нас	2717 K нашу	2717 K незалежну	2717 K редакцію	2717 K автора	2717 K роботу	2717 K наш
підтримати	2717 K нас	2717 K нашу
підтримка	2645 ваша K	2717 ваша K допоможе
підтримки	2694 за K партнера	2718 спільноти K	2718 вашої K
підтримуйте	2717 K нас	2717 K нашу
підтримці	2697 завдяки вашій K	2697 завдяки K читачів	2718 вашій K
піти	2641 перш ніж K
""", 'р': """
работа	208 нашата K	2273 наша K
работаем	2273 мы K
работать	2249 помогут нам K	2249 поможет нам K	2273 K дальше
работу	2273 нашу K
радив	2720 K
радила	2720 K
радили	2720 K
радить	2720 K
разкажете	38 K ни	67 K ни
разрешение	162 без K е забранено
разрешения	2263 без K редакции
разчитаме	190 K на вашата	208 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2272 K нам
рассказал	2275 K
рассказала	2275 K
рассказывать	2273 K правду
расследование	2273 наше K	2273 это K
расследования	2273 наши K
рассылка	2273 наша K	2276 K
рассылку	78 на K	78 нашу K	78 K	2198 нашу K	2198 K самых	2273 нашу K
регистрацията	182 с K си	182 благодарим за K
регистрируясь	2242 K
регулярний	2697 K внесок
редактор	170 е K	170 - K	170 , K	2229 - K	2229 , K	2677 - K	2677 , K
редакторка	2677 - K	2677 , K
редакцией	39 нашей K	2228 связаться с K
редакции	2263 без согласия K	2273 нашей K
редакцию	39 в нашу K	2228 напишите в K	2228 пишите в K
редакция	175 в нашата K	208 нашата K	2273 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2675 напишіть у K	2675 пишіть у K
редакція	2718 наша K
редакцією	39 нашою K	2675 зв'язатися з K
редакції	43 письма до K	2675 пишіть до K	2710 без згоди K	2710 без дозволу K	2718 нашої K
рекламата	11 K	187 след K
реклами	11 K	70 без K	70 немає K	208 без K	2694 після K	2694 на правах K	2718 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2246 после K	2246 на правах K	2273 без K
репортер	39 на нашия K	170 е K	170 - K	170 , K	2229 - K	2229 , K	2677 - K	2677 , K
репортери	39 на нашите K	208 нашите K
репортерка	2677 - K	2677 , K
репортёр	2229 - K	2229 , K
решил	2275 K
реєструючись	2689 K
робота	2718 наша K
роботу	2718 нашу K
розкажіть	38 K нам	67 K нам
розповів	2720 K
розповідати	2718 K правду
розповіла	2720 K
розсилка	2718 наша K	2721 K
розсилку	78 на K	78 нашу K	78 K	2649 нашу K	2649 щоденну K	2718 нашу K
розслідування	2718 наші K	2718 це K
рублей	2274 # K
рік	2719 на K
""", 'с': """
свободната	207 подкрепете K
свържете	38 K се с нас	67 K се с нас	168 K се с нашия	168 K се с нашата	168 K се с нас	168 K се с автора	207 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2228 K с нами
связаться	2228 K с автором
седмично	17 веднъж K
сигнализирайте	168 K ни
сказав	2720 K
сказал	2275 K
сказала	2275 K	2720 K
скаржаться	2720 K
скаржився	2720 K
скаржилася	2720 K
скачайте	2200 K наше
скиньте	2272 K нам	2272 K донат
сколько	2272 скиньте K
скриньку	2689 вашу K
скриньці	2689 вашій K
следите	2205 K за нами
словам	2275 по K
словами	2720 за K
слушайте	200 K ни
слідкуйте	2653 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2275 K
советовала	2275 K
советовали	2275 K
советует	2275 K
согласны	43 не K	43 K с автором
содержимое	2231 внешнее K
сообщение	2219 данное K (материал) создано	2264 K создано
сообщил	2275 K
сообщила	2275 K
сообщили	2275 K
сообщите	38 K нам	67 K нам	2228 K нам	2272 K нам
соучастником	2249 станьте K	2272 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2651 увімкнути K	2651 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2718 K текст	2718 K матеріал
сподобалась	2641 якщо вам K стаття
според	210 K
спрашивает	2275 K
спросил	2275 K
спросила	2275 K
співали	2720 K
співучасником	2717 станьте K
спільнота	2718 наша K
спільноти	2645 стань частиною K	2697 частиною K	2718 нашої K
станете	207 K абонат	207 K член
станьте	51 K одним из них	2272 K нашим	2717 K нашим
статей	2704 до всіх K	2704 до усіх K
статии	197 до всички K
статия	165 хареса ли ви тази K	184 цялата K	208 тази K
статията	184 % от K
стаття	2718 ця K
статья	2273 эта K
статьям	2256 ко всем K
стверджує	2720 K
стежте	2653 K за нами
стигнали	165 щом сте K дотук
стороннего	2231 K сервиса
сторонним	2231 K сервисом
стороннього	2679 K сервісу
стороннім	2679 K сервісом
суммой	2274 любой K
сумму	2274 любую K
сутрин	17 всяка K
существуем	2273 мы K
существует	2249 K благодаря
събитие	175 нашето K
съветва	210 K
съветваше	210 K
съвместно	187 K с партньор
съгласен	43 не си K
съгласие	189 без писмено K
съгласни	43 не сте K
съдържание	9 това K	172 външно K	172 това K
съдържанието	189 използването на K	189 използване на K
съобщи	210 K
съобщил	210 K
съобщиха	210 K
""", 'т': """
тагнете	62 K ме
твърдеше	210 K
твърди	210 K
текстове	197 до всички K
телеграм	16 K	167 K	2205 наш K-канал	2205 в нашем K	2226 K	2226 K-канал	2226 K-канале	2260 пишите в K	2273 наш K	2653 наш K-канал	2673 K	2673 K-канал	2673 K-каналі
телеграме	16 K	2226 K
телеграмі	2673 K
тест	2239 наш K	2686 наш K
тиждень	17 раз на K	2719 на K
требовал	2275 K
требовала	2275 K
требовали	2275 K
тръгнете	165 преди да си K
""", 'у': """
уведомления	14 K	2201 включите K	2201 включить K	2201 разрешить K
уверяет	2275 K
уверял	2275 K
уверяла	2275 K
увійдіть	24 K	2648 K, щоб
уговаривал	2275 K
уговаривала	2275 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	175 нашия K
уйдете	2187 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2672 K джерел
улюблені	2672 K джерела
умовляв	2720 K
умоляваше	210 K
умолял	2275 K
умоляла	2275 K
умоляли	2275 K
утверждает	2275 K
уточнив	2720 K
уточнил	2275 K
уточнила	2275 K	2720 K
учасником	2717 станьте K
""", 'ф': """
фейсбук	16 K	167 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2273 K нашу
цитировании	2224 при K
цитування	2670 у разі K
цитуванні	2670 при K
""", 'ч': """
частиною	2717 станьте K
частковому	2696 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	200 K ни
читаете	2272 спасибо, что K
читай	2653 K нас
читайте	2205 K нас в	2653 K нас у	2653 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2239 опросе K	2249 благодаря поддержке K	2269 K	2273 наших K
читатели	36 наши K	36 нашите K	43 писма на K	205 K	208 нашите K	2187 дорогие K	2269 K	2273 наши K
читателите	205 K	208 с подкрепата на K	208 от K ни
читателям	18 благодаря K	36 нашим K	2269 K	2273 благодаря K
читати	2647 щоб K далі	2717 щоб K далі
читачам	18 завдяки K	2713 K
читачі	36 наші K	2713 K	2718 наші K
читачів	43 листи K	2713 K	2718 наших K
читаєте	2717 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2719 K
щомісячний	2697 K внесок
щомісячно	2719 K
щоранку	17 K
щотижневу	2649 K розсилку
""", 'э': """
электронной	2242 адрес K почты
электронную	2242 K почту
""", 'я': """
яжіться	38 зв'K з нами	2675 зв'K з нами
язкові	21 обов'K поля	2660 обов'K поля
якщо	2641 K ви вже тут
""", 'і': """
інтелектом	2699 штучним K
інтелекту	2699 за допомогою штучного K
""", 'א': """
אומר	1318 K
אומרת	1318 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1272 עקבו K	1315 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1270 דואר K
אמר	1318 K
אמרה	1318 K
אמרו	1318 K
אתכם	1302 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1317 K
ביקש	1318 K
ביקשה	1318 K
במייל	1301 K שלכם
בסרטון	1291 לצפות K זה
בעוגיות	1277 שימוש K
בעיתונות	1302 לתמוך K
בקובצי	1276 משתמש K
בשבוע	17 פעם K	1317 K
בתוכן	1313 לעשות שימוש K
""", 'ד': """
דווחו	1315 K לנו
דיוור	1301 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1273 הורידו את K	1316 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1318 K
הודיעה	1318 K
הוואטסאפ	1273 לקבוצת K
הווטסאפ	1273 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1318 K
הוסיפה	1318 K
הזהיר	1318 K
הזכויות	1284 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1314 הכתבות K
הטלגרם	1273 לערוץ K
הטקסט	1292 K
היום	1315 תרמו K
הירשמו	1315 K לקבלת
הכותב	1313 על דעת K
הכתבה	45 לפרסם את K	1266 להמשך קריאת K	1292 K	1316 K הזאת
המדור	1290 הוא עורך K	1290 היא עורכת K
המובעות	1313 הדעות K במאמר	1313 הדעות K בטור	1313 הדעות K בכתבה
המועדף	1287 למקור K	1287 כמקור K
המייל	1269 לתיבת K	1270 כתובת K
הניוזלטר	1270 K היומי	1301 K השבועי של	1301 K שלנו	1316 K
הסביר	1318 K
הסיכום	1292 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1292 הנקודות K
העיתונות	1316 K העצמאית
הפרטיות	1277 מדיניות K
הפרסומת	11 K
הצביעו	1315 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1273 K לערוץ	1315 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1277 תנאי K
התגובות	1298 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1302 בזכות K שלכם
התראות	14 K
התרגום	1292 K
התרומה	1315 K שלכם
""", 'ו': """
ובטוויטר	1272 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1302 K בכם
ותלויה	1302 K בכם
""", 'ז': """
זקוקה	1315 K לכם
""", 'ח': """
חודשית	1315 תרומה K
חיצוני	1291 תוכן K	1291 תוכן ממקור K
""", 'ט': """
טען	1318 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1301 K למייל	1301 K לתיבת
""", 'כ': """
כמנויים	50 K	1266 הצטרפו K
כתב	1318 K
כתבה	1292 K זו	1316 K זו	1318 K
כתבו	38 K לנו	67 K לנו	1315 K לנו
כתבות	1314 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1290 היא K
כתובת	77 הזינו K מייל	1270 K דוא"ל
""", 'ל': """
לדברי	1318 K
להגיב	6 כדי K	1298 K
להמשיך	1266 כדי K לקרוא	1302 עזרו לנו K
להעתיק	1284 אין K	1313 לשכפל, K
לחודש	1317 K
לחוק	1313 סעיף #א K
לחצו	1315 K כאן
לידיעון	1315 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	1267 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1269 הירשמו K	1269 הרשמה K	1269 K שלנו	1301 בהצלחה K	1315 הירשמו K
לעזרתכם	1315 אנחנו זקוקים K
לענייני	1290 הוא כתב K	1290 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1291 K בתוכן
לקבוצת	1273 הצטרפו K
לקריאה	1314 כתבות K
לקריאת	20 K הכתבה
לשנה	1317 K
לתומכים	1302 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1314 K חינם
מועדף	1287 מקור K	1287 כמקור K
מינוי	1266 רכשו K	1315 רכשו K	1319 K
מנוי	1266 כבר K
מנויים	1319 K
מסכימים	43 לא K	43 K?	1301 בהרשמה אתם K
מסר	1318 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1301 K שבועי	1319 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1292 K
סיפר	1318 K
סיפרה	1318 K
סעיף	1313 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1315 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1301 לקבלת K במייל
עיתונאי	1290 הוא K
עיתונאית	1290 היא K
עיתונות	1302 לעשות K	1316 K עצמאית
עכשיו	1315 תרמו K
עמלה	1312 נקבל K	1312 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1316 ללא K
פרסומת	11 K
פרשן	1290 הוא K
פרשנית	1290 היא K
""", 'צ': """
ציין	1318 K
""", 'ק': """
קוראי	1316 K
קרא	1318 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1317 חודש K
""", 'ש': """
שאלו	1292 K את
שולחים	57 אנחנו K לכם
שיווקי	1301 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1315 K לנו
שלנו	39 לכתב K	1316 K
שנקבל	1312 K עמלה
שקראתם	1315 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1298 K
תוכן	9 K זה	1291 הצגת K
תייגו	62 K אותי
תלוי	1302 K בכם
תלויה	1302 K בכם
תמיכתכם	1315 K
תמכו	1315 K בנו
תקציר	1292 K
תרומה	1319 K
תרומות	1319 K
""", 'ا': """
اخبارنا	145 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1089 K مطلب	1089 K خبر	1095 براي K مطلب
ادعمنا	144 K
ادعموا	144 K
ارسال	6 براي K نظر	1067 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	146 K
استخدام	105 يمنع اعادة K
استطلاع	144 صوت في K
استطلاعنا	145 K
استفاده	1055 از كوكي K ميكنيم	1055 از كوكيها K ميكنيم	1056 شرايط K	1063 K از مطالب اين سايت	1063 K از مطالب سايت
استمرار	144 ساهم في K	144 ساهموا في K
اسپم	71 بدون K
اشار	147 K
اشارة	62 ضع K الي
اشارت	147 K
اشتراك	131 لديك K	148 K	1084 K تهيه كنيد	1095 K تهيه كنيد	1099 K
اشتراكك	128 تم K
اشترك	83 K الان	144 K الان
اشتركوا	144 K
اصحابها	126 تعبر عن راي K	126 عن راي K
اضاف	147 K
اضافت	147 K
اضغط	144 K هنا
اطلاع	1067 به ما K دهيد
اعادة	45 K نشر	105 يمنع K نشر
اعجبك	145 K هذا
اعلام	1098 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	147 K
اعلنت	147 K
اعملوا	62 K تاغ
افاد	147 K
افادت	147 K
افزود	1098 K
اكتب	144 K لنا
اكتبوا	38 K الينا	67 K الينا	144 K لنا
اكد	147 K
اكدت	147 K
الاخبارية	87 النشرة K
الارتباط	97 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	97 شروط K
الاشعارات	14 K	88 فعل K	89 تفعيل K
الاعلان	11 K
الاعلانات	99 حاجب K	99 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	86 بريدك K	87 البريد K
الان	144 تبرع K	144 سجل K
الاول	146 الشهر K
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	86 نشرتنا K	87 النشرة K	148 النشرة K
التحرير	39 فريق K لدينا
التطبيق	88 حمل K	88 نزل K	89 تحميل K
التعليق	125 شروط K	125 سياسة K
التقرير	20 لقراءة K	145 هذا K
الخارجية	115 محتوي المواقع K
الخصوصية	97 سياسة K
الدخول	24 سجل K	83 سجل K او	83 سجل K الان	83 سجل K الي حسابك	144 سجل K او
الشهر	146 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	129 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	83 لمتابعة K	131 لمواصلة K
الكاتب	126 يعبر عن راي K
الكوكيز	97 K
المادة	145 هذه K
المجانية	15 المقالات K	141 من المقالات K	141 مقالاتك K	141 المقالات K
المحتوي	9 هذا K	83 هذا K متاح
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	145 الصحافة K
المفضل	110 مصدرك K	110 مصدركم K	110 المصدر K لديك
المفضلة	110 مصادرك K	110 مصادركم K
المقال	20 لقراءة K	83 لقراءة K كاملا	131 لقراءة هذا K	145 هذا K
النشر	105 يمنع اعادة K
النشرة	86 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	144 انضم K
اليهم	51 انضم K
انتاج	105 يمنع اعادة K
انستغرام	144 تابعنا علي K
انضموا	51 K اليهم
انقر	144 K هنا
اوضح	147 K
اوضحت	147 K
اول	1097 ماه K
ايميل	1050 K خود را	1050 به K شما	1051 ادرس K	1051 نشاني K	1080 در K خود	1095 K خود را وارد كنيد
ايميلتان	1080 به K
اينجا	1088 K كليك كنيد	1095 K كليك كنيد
اينستاگرام	1053 در K دنبال
اينه	64 K
اپ	1079 K
اپليكيشن	1079 K	1095 K ما را	1095 K را دانلود كنيد	1095 K را نصب كنيد	1096 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	113 K
باحثة	113 K
بازتابدهنده	1093 الزاما K	1093 لزوما K	1093 K ديدگاه
بازنشر	45 K
باشيد	1067 با ما در تماس K
بالضرورة	126 لا تعبر K عن	126 لا يعبر K عن	126 لا تعكس K	126 لا يعكس K	126 لا تمثل K	126 لا يمثل K
ببينيد	1074 را K
بحسب	147 K
بخوانيد	1065 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1096 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	86 الي K	128 في K	128 علي K	128 سجل K	128 اضف K
بريدكم	77 اتركوا K	128 في K
بشنويد	1074 K
بعرض	115 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1067 براي ما K
بفضلكم	145 K
بنويسيد	38 براي ما K	67 براي ما K	1067 براي ما K	1095 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1065 K	1073 به تيم ما K	1095 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1067 با ما در ميان K	1095 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1067 با ما تماس K
""", 'ت': """
تؤكد	147 K
تابعة	74 روابط K
تابعنا	93 K علي	93 K عبر	144 K علي تويتر	144 K علي غوغل	144 K علي جوجل
تابعوا	92 K اخبار
تابعونا	92 K علي	92 K عبر	144 K علي
تاكيد	1098 K كرد
تبرع	148 K
تبرعات	148 K
تبرعك	144 K
تبرعكم	144 K
تبرعوا	144 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	145 K
ترجيحي	1066 منبع K	1066 منابع K
تستطيع	129 تبرع بما K	129 ساهم بما K
تطبيق	144 حمل K	144 حملوا K
تطبيقنا	145 K
تعبر	126 لا K عن راي	126 K فقط عن راي
تعليقا	125 لتضيف K
تفعيل	96 K جافا
تفوت	144 لا K
تفوتوا	144 لا K
تقاريرنا	145 K
تقول	147 K
تلغرام	144 تابعنا علي K
تلگرام	1053 ما را در K	1053 در K دنبال	1053 كانال K ما	1067 با ما در K
تماشا	1074 K كنيد
تمامي	1064 K حقوق
تمثل	126 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	144 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	105 يمنع اعادة K
توضيح	1098 K داد
تيم	1096 K ما
""", 'ج': """
جاوااسكريپت	1055 K را فعال
""", 'ح': """
حذر	147 K
حذرت	147 K
حساب	83 هل لديك K
حقوق	1064 كليه K	1064 همه K	1064 تمام K
حمايت	1081 K مالي خود	1082 به K شما نياز	1082 با K شما	1083 K كنيد	1095 از ما K كنيد	1095 K شما
""", 'خ': """
خارجي	115 محتوي K
خبر	4 اين K	1096 اين K
خبرنامه	1050 K ما	1050 اشتراك K	1051 در K	1080 K روزانه	1080 K هفتگي	1096 K ما	1096 K	1099 K
خبرنگار	39 K ما	1067 K ما را	1069 K
خبرنگاران	39 K ما	1096 K ما
خصوصي	1056 سياست حريم K
خواست	1098 K
خواستند	1098 K
خواندن	1084 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1082 به K خود تكيه	1096 K ما
خواهد	1076 منتشر K شد
خواهند	1076 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1069 استاد K
دستيار	63 K مجازي
دعا	147 K
دعت	147 K
دعمك	144 K
دعمكم	129 نعتمد علي K	129 تعتمد علي K	129 نحتاج الي K	144 K
دنبال	1053 ما را K كنيد	1065 K كنيد	1065 K كنيم	1095 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1067 به ما خبر K	1074 گوش K	1085 هديه K	1095 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1076 نوشتن K	1076 ارسال K	1076 بيانگر K	1093 لزوما K
""", 'ذ': """
ذكر	147 K
ذكرت	147 K
""", 'ر': """
راسلنا	38 K	67 K	144 K
راسلونا	38 K	67 K	144 K
رايگان	1073 وبينار K ما	1084 اشتراك K	1094 مقاله K	1094 مطلب K	1094 مطالعه K	1095 K ثبت نام كنيد
روزنامه	1093 ديدگاه K
روزنامهنگار	1069 K
روزنامهنگاري	1096 K مستقل
""", 'س': """
سالانه	1097 K
ساهم	144 K في دعم
ساهموا	144 K في دعم
سايت	1096 K ما
سايتهاي	1070 محتواي K ديگر
سنويا	146 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	144 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	144 K
شهريا	146 K
شويد	24 وارد K	1065 عضو K	1065 K	1095 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1080 خبرنامه K
صحافتنا	145 K
صحافي	113 K
صحافية	113 K
صحافيينا	39 K
صحفي	113 K
صحفية	113 K
صحفيينا	39 K	145 K
صرح	147 K
صرحت	147 K
صوركم	40 K
""", 'ط': """
طالب	147 K
طالبت	147 K
طلب	147 K
طلبت	147 K
""", 'ع': """
علاقه	1066 منبع مورد K
عملنا	145 K
عمولة	139 قد نحصل علي K	139 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1073 K شغلي در
فريقنا	145 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	144 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1076 K	1077 حروف لاتين (K)
""", 'ق': """
قال	147 K
قالت	147 K
قالوا	147 K
قراءنا	145 K
قرائنا	129 نعتمد علي K	129 ونعتمد علي K	145 K
قناتنا	92 K علي	92 انضم الي K	145 K
""", 'ك': """
كاتب	113 K
كاتبة	113 K
كاتبه	126 يعبر عن راي K
كاتبها	126 تعبر عن راي K
كار	1096 K ما
كاربري	1084 حساب K خود شويد	1095 حساب K خود شويد
كانال	1053 به K ما	1065 K ما	1096 K ما
كتب	147 K
كتبت	147 K
كردهايد	1084 ثبت نام K	1084 ثبتنام K
كمصدر	110 K مفضل
كميسيون	1091 K دريافت كنيم	1091 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1073 ديدن K	1074 گوش K	1085 هديه K	1088 روي لينك كليك K	1088 كليك K	1095 به ما كمك K	1095 روي لينك كليك K	1095 همين حالا ثبت نام K
كوكي	1056 از K
كوكيها	1056 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1076 حروف K	1077 حروف K
لاشتراكك	128 K في
لاشتراككم	128 K في
لاضافة	6 K تعليق	125 K تعليق
لزوما	1093 K نظر
لقراءة	83 سجل الدخول K	131 K بقية	144 سجل الدخول K
لقراءتكم	144 شكرا K
لكتابة	125 K تعليق
للاطلاع	131 K علي المقال كاملا
للتعليق	6 K	125 K علي الخبر
للقراءة	0 دقائق K	83 سجل الدخول K
للمتابعة	83 سجل الدخول K
للمشتركين	50 يمكن K	84 K فقط	131 حصري K	131 متاح K
لمتابعة	83 سجل الدخول K	131 K قراءة	144 سجل الدخول K
لمشتركي	131 حصري K
لمواصلة	131 K قراءة
""", 'م': """
ما	1096 به K
مالي	1082 كمك K شما	1095 كمك K شما	1099 كمك K
ماه	1097 در K
ماهانه	1097 K
متجرنا	145 K
متصفحك	10 K
مجانا	144 سجل K
مجانيا	141 مقالا K
مجانية	141 مقالات K
محتوا	9 اين K
محتواي	1070 K خارجي	1070 اجازه ميدهيد K
محتوايي	1070 حاوي K از
محتوي	115 K من طرف ثالث
محفوظ	1063 حقوق K است
محفوظة	105 جميع الحقوق K	105 حقوق النشر K
مراسل	113 K
مراسلة	113 K
مراسلنا	39 K	145 K
مراسلينا	39 K	145 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K
مساعدنا	63 K الذكي
مساهمتك	129 نحتاج الي K	129 الي K
مساهمتكم	129 نحتاج الي K
مستقل	1096 رسانه K
مستقلة	145 صحافة K
مشترك	131 هل انت K	1084 K شويد	1095 K شويد
مشتركا	50 بصفتك K
مشتركان	1084 ويژه K است
مصنوعي	1071 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1096 اين K
معنا	144 ساهم K
مقالاتنا	129 لا نضع K	145 K
مقاله	1089 ادامه K
منبع	1092 ذكر K
منتخب	1066 منبع K
منشن	62 K لي
منصتنا	145 K
مهمانم	54 قهوه K
موافقتك	115 نطلب K
موبايل	1079 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1080 عضويت شما با K	1080 ثبت نام شما با K
موقعنا	145 K
ميتوانند	50 مشتركان K
ميخواهيم	1070 از شما اجازه K
ميدهد	1076 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1098 K
ميگويد	1098 K
ميگيريم	1091 كميسيون K
""", 'ن': """
ناشد	147 K
ناشدت	147 K
نتقاضي	139 K عمولة	139 قد K عمولة
نحتاج	129 K الي دعمك
نخواهد	22 منتشر K شد	1076 منتشر K شد
نخواهند	1076 منتشر K شد
ندهيد	1095 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1079 K موبايل
نستخدم	96 K ملفات
نشرتنا	78 K	86 اشترك في K	145 K
نظر	6 ثبت K
نظرسنجي	1095 در K ما	1096 K ما
نميشود	60 ايميل شما نمايش داده K	1076 منتشر K
نوشت	1098 K
نويسنده	1067 ايميل K	1069 K
نياز	1082 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1084 مشترك K
هماكنون	1095 K ثبت نام كنيد
همايش	1073 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1082 به حمايت شما K
واتساب	144 تابعنا علي K
واحدا	51 كن K منهم
واشار	147 K
واشارت	147 K
واضاف	147 K
واضافت	147 K
واعلن	147 K
واعلنت	147 K
وافاد	147 K
وافادت	147 K
واكد	147 K
واكدت	147 K
واوضح	147 K
واوضحت	147 K
وبحسب	147 K
وبينار	1073 K ما	1073 در K
وتؤكد	147 K
وتري	147 K
وتضيف	147 K
وتقول	147 K
وحذر	147 K
وحذرت	147 K
ودعا	147 K
ودعت	147 K
وذكر	147 K
وذكرت	147 K
وصرح	147 K
وصرحت	147 K
وطالب	147 K
وطالبت	147 K
وفقا	147 K
وفيديو	40 صور K
وقال	147 K
وقالت	147 K
وقالوا	147 K
وكتب	147 K
وكتبت	147 K
ومحلل	113 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	129 K علي دعمكم
ووفقا	147 K
ويؤكد	147 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1070 ديدن اين K
ويري	147 K
ويضيف	147 K
ويقول	147 K
ويقولون	147 K
""", 'ي': """
يؤكد	147 K
يقول	147 K
يقولون	147 K
يوتيوب	16 K	144 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پژوهشگر	1069 K
""", 'گ': """
گزارش	1096 اين K
گزارشهاي	1096 K ما
گفت	1098 K
گفتند	1098 K
گفته	1098 K است	1098 به K
""", 'अ': """
अन	1345 Kुवाद	1368 के Kुसार
अप	1368 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	67 Kी कहानी हमें	67 Kा अनुभव हमें	1350 Kी राय दें	1350 Kी राय कमेंट	1350 Kी प्रतिक्रिया	1351 कमेंट में Kी राय
अलर	1352 K्ट पाने के लिए
अवसर	1348 नौकरी के K
अस	63 वर्चुअल Kिस्टेंट
असहमत	43 K हैं
""", 'आ': """
आग	49 Kे भेजें
आप	51 K भी जुडें	51 K भी जुडिए
आपक	57 हम Kो	1344 Kी इजाजत मांगते हैं	1344 Kी अनुमति मांगते हैं	1365 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK	67 हमें बताK
इट	1337 कॉपीराK	1344 बाहरी साK	1366 हमारी वेबसाK
इन	24 लॉग K
इनब	1323 आपके Kॉक्स	1353 अपने Kॉक्स में
इब	1323 न्यूजलेटर को सब्सक्राK	1323 न्यूजलेटर सब्सक्राK	1326 चैनल को सब्सक्राK
इबर	50 सब्सक्राK	1355 सब्सक्राK्स के लिए है	1355 सब्सक्राK हैं
इस	1366 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	51 Kें शामिल हों
उनल	1324 ऐप डाKोड करें	1352 डाKोड करें	1352 डाKोड कीजिए	1365 ऐप डाKोड करें	1365 ऐप डाKोड कीजिए
उपय	1329 कुकीज का Kोग	1329 कुकी का Kोग
उपलब	1344 सामग्री K्ध नहीं है
""", 'ए': """
ए	1348 वेबिनार के लिK	1365 जुडिK	1365 सुधार सुझाKं
एआई	63 K असिस्टेंट
एज	1363 Kेंसी की फीड
""", 'ऐ': """
ऐप	1324 हमारा K	1366 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1350 क्विज खेलें K
""", 'क': """
क	1368 मुताबिK
कम	1351 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	62 मुझे टैग Kें	62 हमें टैग Kें	67 हमें संपर्क Kें	1323 ईमेल दर्ज Kें	1324 ऐप इंस्टॉल Kें	1324 नोटिफिकेशन चालू Kें	1326 फॉलो Kें	1338 क्लिक Kें	1338 जॉइन Kें	1338 ज्वाइन Kें	1338 सब्सक्राइब Kें	1338 लाइक Kें	1341 हमें ईमेल Kें	1344 कुकीज स्वीकार Kें	1348 टिकट बुक Kें	1350 पोल में वोट Kें	1350 सर्वे में भाग लेK	1352 इंस्टॉल Kें	1352 नोटिफिकेशन ऑन Kें	1352 नोटिफिकेशन ऑन K लें	1353 साइन अप Kें	1357 शेयर Kें	1357 साझा Kें	1357 सेव Kें	1357 गिफ्ट Kें	1365 सब्सक्राइब Kें	1365 फॉलो Kें	1365 लॉग इन Kें	1365 लॉगिन Kें	1365 साइन अप Kें	1365 यहां क्लिक Kें	1365 लिंक पर क्लिक Kें	1365 अभी रजिस्टर Kें
करक	1341 कमेंट Kे बताएं	1353 सब्सक्राइब Kे आप	1353 साइन अप Kे आप
करन	1351 कमेंट Kे के लिए	1351 टिप्पणी Kे के लिए	1351 टिप्पणी पोस्ट Kे के लिए	1351 कमेंट Kे वाले
कल	1364 फ्री आर्टिK	1364 मुफ्त आर्टिK
कह	1368 Kा
कहत	1368 Kे	1368 Kी
""", 'ख': """
ख	1349 वीडियो देKें	1349 वीडियो भी देKें	1364 मुफ्त लेK	1368 लिKा
खक	1363 लेK के निजी विचार
खन	1349 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1359 अन्य Kों के लिए	1359 ताजा Kों के लिए	1359 की Kों के लिए	1364 मुफ्त Kें	1365 K भेजें	1365 पूरी K पढें	1366 इस K	1366 यह K
खर	1348 यहां से Kीदें
""", 'ग': """
गद	55 मासिक योKान
गय	1357 लिंक कॉपी हो Kा
""", 'च': """
चलत	1354 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1345 पूKें	1368 पूKा
""", 'ज': """
ज	49 दोस्तों को भेKें	49 किसी को भेKें	55 धारा # Kी
जत	1329 निKा नीति
जनर	1363 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1341 हमें Kूर दें
""", 'ट': """
ट	1329 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1323 हमारे न्यूजलेK	1323 हमारा न्यूजलेK	1323 हमारा साप्ताहिक न्यूजलेK	1323 न्यूजलेK के लिए	1343 सब एडिK हैं	1343 सब-एडिK हैं	1343 सीनियर सब एडिK हैं	1366 हमारे न्यूजलेK	1369 न्यूजलेK
""", 'ठ': """
ठक	1366 हमारे पाK
""", 'ड': """
ड	1338 जुKें	1363 सिंKीकेट फीड
डक	1349 पॉKास्ट सुनें	1366 हमारा पॉKास्ट
डन	1339 जुKे के लिए
""", 'थ': """
थ	49 दोस्तों के साK
""", 'द': """
द	1345 मुख्य बिंKु	1365 राय Kें
दद	39 हमारे संवाKाता	1343 वरिष्ठ संवाKाता हैं	1343 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1349 को सुKें	1349 लेख सुKें	1369 दाK
नन	1349 पॉडकास्ट सुKे के लिए
नल	1326 चैK से जुडें	1366 हमारे चैK
नह	60 ईमेल Kीं दिखाया	70 कोई विज्ञापन Kीं	71 कोई स्पैम Kीं	1363 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1324 ऐप में Kें
पढन	1355 Kे के लिए	1359 और खबरें Kे के लिए
पण	1351 टिप्Kियों के लिए
पन	11 विज्ञाK	70 न विज्ञाK	70 बिना विज्ञाK
पर	1327 गूगल न्यूज K	1353 ईमेल K पाने के लिए
पस	1340 Kंदीदा सोर्स	1340 Kंदीदा स्रोत	1340 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1340 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	67 हमें Kाएं	1341 हमें Kाएं	1365 हमें Kाएं	1365 राय Kाएं	1368 Kाया	1368 Kाते
बनकर	1355 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1344 से मिली साK्री शामिल है
मदद	1365 हमारी K करें	1365 आर्थिक K दें	1365 K कीजिए
मह	1367 हर Kीने
""", 'य': """
यत	1329 गोपनीKा नीति
यह	1349 वीडियो Kां देखें	1365 Kां देखें	1366 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1336 सर्वाधिकार सुK्षित	1366 हमारी पत्Kारिता	1366 स्वतंत्र पत्Kारिता	1366 हमारे पत्Kार
रखन	1343 का अनुभव Kे	1355 पढना जारी Kे के लिए
रत	1367 प्Kि माह
रह	1359 जुडे Kें	1359 जुडे Kिए
""", 'ल': """
ल	1368 बोKे	1368 बोKा
""", 'व': """
वर	1363 पुनर्प्रकाशन K्जित	1367 प्रति K्ष
""", 'श': """
श	1345 सारांK
शन	14 नोटिफिकेK	1362 हमें कमीK मिल	1369 सब्सक्रिप्K
शर	1329 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	67 हमें व्हाट्K	1341 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K	67 हमें व्हाट्K	67 हमें वॉट्K
सक	1343 पत्रकारिता में K्रिय हैं
सकत	1339 जुड Kे हैं	1339 फॉलो कर Kे हैं	1341 हमें भेज Kे हैं	1362 कमीशन मिल Kा है
सदस	50 K्य हर महीने	55 मासिक K्य	1355 पहले से K्य हैं	1355 K्यता लें	1365 K्य बनें
सप	1367 प्रति K्ताह
सफल	1353 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1345 Kी	1365 K्थन करें
सर	1350 K्वे में हिस्सा लें	1350 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	55 मासिक Kोगी	1354 आर्थिक Kोग दें	1354 आर्थिक Kोग करें	1354 हमें Kोग करें	1354 आपके Kोग पर निर्भर	1365 आपका Kोग	1365 हमें Kोग	1365 Kोग करें	1365 आपके Kोग
""", 'ह': """
हट	1351 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	67 Kें लिखें	67 Kें भेजें	1341 Kें भेजें	1348 Kारी टीम से जुडें	1365 Kें लिखें	1365 Kें भेजें	1366 Kारा काम	1366 Kारी टीम	1366 Kारे साथ
हमस	38 Kे संपर्क करें	67 Kे संपर्क करें	1341 Kे संपर्क करें	1365 Kे जुडें
""", 'অ': """
অন	243 Kুদান দিন	247 Kুদান
অনল	228 Kাইন শপ
""", 'আ': """
আজই	233 K অনুদান দিন
আপন	51 Kিও যোগ দিন	57 আমরা Kাকে	213 Kার ইমেইল	224 Kার সম্মতি প্রযোজন	224 Kার অনুমতি চাই	228 Kার মতামত দিন	230 Kার মতামত লিখুন	230 Kার মন্তব্য লিখুন	232 Kার ই-মেইল	232 সাবস্ক্রাইব করলে Kি
আম	38 Kাদের লিখুন	38 Kাদের জানান	38 Kাদের পাঠান	38 Kাদের সাথে যোগাযোগ	62 Kাকে ট্যাগ	63 Kাদের ভার্চুযাল	67 Kাদের লিখুন	67 Kাদের জানান	67 Kাদের পাঠান	67 Kাদের সাথে যোগাযোগ	219 Kাদের জানান	219 Kাদের পাঠান	219 Kাদের লিখুন	232 Kাদের সাপ্তাহিক	233 Kাদের পাশে থাকুন	243 Kাদের লিখুন	244 Kাদের সাংবাদিক	244 Kাদের চ্যানেল	244 Kাদের টেলিগ্রাম
আযকর	55 K ছাড
আস	218 ঘুরে Kুন
""", 'ই': """
ইক	218 লাK দিন
ইজ	228 কুKে অংশ নিন
ইনবক	232 K্সে পেতে
ইনস	231 অ্যাপ K্টল করুন
ইল	244 আমাদের মোবাK
""", 'উ': """
উজল	213 নিKেটারে সাবস্ক্রাইব	213 আমাদের নিKেটার	213 নিKেটার পেতে	232 সাপ্তাহিক নিKেটার	244 আমাদের নিKেটার	244 নিKেটার	244 নিKেটারের	247 নিKেটার
উনল	231 অ্যাপ ডাKোড করুন	231 অ্যাপটি ডাKোড করুন	243 অ্যাপ ডাKোড করুন	243 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	226 K
এআইক	226 Kে
এআইয	226 Kের
একমত	43 K নন
এখনই	243 K নিবন্ধন করুন
""", 'ও': """
ওট	229 ভিডিKি দেখুন
""", 'ক': """
ক	245 মাসিK
কত	233 স্বাধীন সাংবাদিKাকে	233 সাংবাদিKার পাশে	244 স্বাধীন সাংবাদিKা	244 সাংবাদিKাকে
কনট	224 বহিরাগত Kেন্ট
কপ	222 অনুমতি ছাডা Kি
কর	218 ফলো Kুন	218 ক্লিক Kুন	218 সাবস্ক্রাইব Kুন	218 যোগ Kুন	218 যুক্ত Kুন	219 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	219 আমাদের সঙ্গে যোগাযোগ Kুন	219 আমাদের ইমেইল Kুন	228 ওযেবিনারে নিবন্ধন Kুন	228 চাKির সুযোগ	231 নোটিফিকেশন চালু Kুন	243 সাবস্ক্রাইব Kুন	243 এখানে ক্লিক Kুন	243 ফলো Kুন	243 সহাযতা Kুন	243 লিংকে ক্লিক Kুন	243 আমাদের ইমেইল Kুন	243 আমাদের সঙ্গে কাজ Kুন
করত	230 মন্তব্য Kে
""", 'খ': """
খ	236 ফ্রি লেKা	236 বিনা মূল্যের লেKা
খত	229 ভিডিও দেKে	230 মন্তব্য লিKে
খবর	239 আরও K জানতে
খবরট	4 Kি	235 Kি পডতে	244 Kি
""", 'গ': """
গল	227 কেমন লাK
""", 'ছ': """
ছ	227 কাজে লেগেKে	246 জানিযেKে
ছব	40 Kি ও ভিডিও	40 Kি বা ভিডিও
""", 'জ': """
জর	228 Kিপে অংশ নিন	228 Kিপে ভোট দিন
জস	222 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	38 আমাদের হোযাK্যাপ	38 আমাদের হোযাK্যাপে	67 আমাদের হোযাK্যাপ	67 আমাদের হোযাK্যাপে	244 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	244 আমাদের পাK
""", 'দ': """
দক	39 আমাদের প্রতিবেK	39 আমাদের প্রতিবেKের	221 জ্যেষ্ঠ প্রতিবেK	221 নিজস্ব প্রতিবেK
দট	244 সংবাKি
দন	244 এই প্রতিবেK
""", 'ধ': """
ধর	219 ভুল Kিযে দিন
""", 'ন': """
ন	218 যুক্ত হোK	218 যোগ দিK	218 যুক্ত থাকুK	219 লেখা পাঠাK	227 ভুল পেযেছেK	228 টিকিট কিKুন	229 শুKুন	229 ভিডিও দেখুK	231 অ্যাপ Kামিযে নিন	234 পাশে দাঁডাK	243 যুক্ত হোK	243 পাশে থাকুK	246 জাKান	246 জাKিযেছেন
নকল	222 অনুমতি ছাডা K
নয	222 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	235 Kা চালিযে যেতে
পডত	235 বাকি অংশ Kে	235 লেখা Kে	235 বিনা মূল্যে Kে	235 লেখাটি Kে	239 আরও খবর Kে
""", 'ব': """
বন	49 K্ধুদের পাঠান
বল	246 Kেন	246 Kেছেন	246 Kেছে
বলছ	246 Kেন
বলল	246 Kেন
""", 'ভ': """
ভরস	233 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	223 বিনা অনুKিতে	226 কৃত্রিম বুদ্ধিK্তা	243 Kামত জানান	243 Kামত দিন
মন	227 কেK লেগেছে
""", 'য': """
য	235 মাত্র # টাকাK
যত	243 আমাদের সহাKা
যব	232 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	225 কুকি ব্Kার
যর	221 সিনিK রিপোর্টার
""", 'র': """
রক	45 পুনঃপ্Kাশ	217 সর্বস্বত্ব সংK্ষিত	217 স্বত্ব সংK্ষিত	222 অশালীন মন্তব্য প্Kাশ	222 অনুমতি ছাডা প্Kাশ
রণ	45 পুনর্মুদ্K
রত	245 প্Kি মাসে
রহণ	224 কুকি গ্K করুন
""", 'ল': """
লগইন	243 K করুন
""", 'শ': """
শন	242 কমিK পেতে পারি
""", 'স': """
সঙ	38 আমাদের K্গে যোগাযোগ	49 বন্ধুদের K্গে	67 আমাদের K্গে যোগাযোগ	222 সম্পাদকীয নীতির K্গে	239 আমাদের K্গেই থাকুন	239 K্গেই থাকুন	244 আমাদের K্গে
সদস	243 K্য হোন
সব	244 আমাদের ফেKুক
সরণ	218 অনুK করুন	243 অনুK করুন
সহয	243 Kোগিতা করুন
""", 'হ': """
হক	235 ইতিমধ্যে গ্রাK	243 গ্রাK হোন
হকদ	235 শুধু গ্রাKের জন্য
হত	243 যুক্ত Kে
হব	230 অ্যাড্রেস প্রকাশিত Kে না	230 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2572 Kติดตาม
กร	2542 Kอกอีเมล
กล	2575 K่าว
กอ	2573 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2572 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2560 Kบคุณที่สมัคร	2560 Kบคุณที่ลงทะเบียน	2573 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2572 Kิกที่นี่	2572 Kิกชม
คว	2570 Kามเห็นส่วนตัวของผู้เขียน
ค่	2569 Kาคอมมิชชั่น	2569 Kาคอมมิชชัน
""", 'จ': """
จด	2541 Kหมายข่าวของเรา	2560 Kหมายข่าวรายสัปดาห์ของเรา	2576 Kหมายข่าว
จะ	2559 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2572 Kวน์โหลดแอปของเรา	2572 Kวน์โหลดแอปได้	2572 Kวน์โหลดแอปเลย	2572 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2551 Kดต่อผู้สื่อข่าวของเรา	2551 Kดต่อกองบรรณาธิการ	2572 Kดตามเรา
ต่	2574 Kอเดือน	2574 Kอปี
""", 'ถ': """
ถื	2560 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2564 Kลองอ่าน
ทั	38 Kกมา	2570 Kศนะของผู้เขียน
ทา	2559 Kงเว็บไซต์ขอสงวนสิทธิ์	2561 Kงอีเมลทุก
ทุ	2561 Kกเช้าทางอีเมล
""", 'บ': """
บท	2565 Kความฟรี	2573 Kความนี้
บร	2576 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2575 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2562 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2575 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2551 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2553 Kมรับคุกกี้
""", 'ร': """
ระ	2575 Kบุว่า
รา	2574 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2562 Kวมสนับสนุนการทำงานของเรา	2572 Kวมสนับสนุน	2572 Kวมบริจาคให้เรา	2572 Kวมบริจาคกับเรา	2572 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2570 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2573 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2547 Kวนลิขสิทธิ์	2548 Kวนสิทธิ์
สน	2562 Kับสนุนสื่ออิสระ	2562 Kับสนุนการทำงานของเรา	2562 Kับสนุนนักข่าว	2572 Kับสนุนเรา	2572 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2541 Kัครรับจดหมายข่าว	2541 Kัครรับข่าวสาร	2572 Kัครรับ	2572 Kัครสมาชิกวันนี้	2572 Kัครสมาชิกเลย	2572 Kัครสมาชิกเพื่อ	2572 Kัครสมาชิกได้ที่	2572 Kัครสมาชิกของเรา	2576 Kาชิก
สำ	2564 Kหรับสมาชิกเท่านั้น
สื	2573 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2551 Kงเรื่องราวของคุณ	2551 Kงข่าวหาเรา	2572 Kงข้อมูลมาที่	2572 Kงคลิปมา
""", 'ห': """
หา	2551 Kกคุณมีข้อมูล
ห้	2547 Kามคัดลอกหรือ	2547 Kามคัดลอกข้อความ	2547 Kามคัดลอกเนื้อหา	2547 Kามคัดลอกบทความ	2548 Kามทำซ้ำ
""", 'อ': """
อย	2572 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2541 Kเมลของคุณ
อ่	2564 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2572 Kียนถึงเรา	2572 K้าสู่ระบบเพื่อ
เฉ	2564 Kพาะสมาชิก
เน	9 Kื้อหานี้	2553 Kื้อหาจากภายนอก	2553 Kื้อหาภายนอก
เป	2564 K็นสมาชิกอยู่แล้ว	2575 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2559 Kื่อแสดงความคิดเห็น	2564 Kื่ออ่านต่อ	2564 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2559 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2551 K้งเบาะแสข่าว	2551 K้งเรา	2572 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2550 Kล่งข่าวที่ต้องการ	2550 Kล่งข่าวโปรด	2550 Kล่งที่มาที่ต้องการ
แอ	2572 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2572 Kวตเลย	2572 Kลดแอป
""", 'ใ': """
ให	2573 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2771 hãy gửi K
""", 'ủ': """
ủng	2760 ly cà phê K hộ	2771 hãy K hộ
""", 'あ': """
あと	1625 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1632 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1592 Kいのブラウザ
お寄	1632 Kせください
お届	57 Kけします
お申	1613 Kし込みはこちら	1632 Kし込みください	1632 Kし込みはこちら
お聞	1632 Kかせください
お見	1632 K逃しなく
お試	1632 Kしください
お読	1632 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1630 K転載したものです	1630 Kの転載です
か月	1579 K無料	1634 K無料
""", 'が': """
が無	1592 javascriptK効
""", 'こ': """
ここ	1578 Kからは有料	1579 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1578 K記事は有料	1578 K記事は会員	1597 K記事についてのご意見	1633 K記事が	1633 K記事を	1633 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1592 K用のブラウザ
ご協	1632 K力ください
ご存	1631 Kじの方は
ご寄	1576 K付をお願い	1632 K付
ご意	43 K見・ご反論	1597 K見・ご感想	1597 K見をお寄せ
ご感	1597 K想をお寄せ
ご支	1576 K援をお願い	1632 K援
ご登	1622 K録ありがとうございます	1632 K録
ご覧	1632 Kください	1632 Kいただけます
ご購	1632 K読
ご連	1632 K絡ください
""", 'す': """
すで	1625 Kに会員の方
すべ	1579 Kての記事が
""", 'ぜ': """
ぜひ	1589 Kフォロー
""", 'で': """
でも	1589 K配信中
で受	1606 lineKけ取る
で届	1606 lineKく
で最	1606 lineK新
""", 'と': """
と強	1635 K調
と書	1635 Kい
と発	1635 K表
と話	1635 Kし	1635 Kす
と語	1635 Kっ	1635 Kる
と説	1635 K明
と述	1635 Kべ
""", 'に': """
によ	1635 Kると
""", 'の': """
の使	1595 cookieK用
の学	48 aiK習
の採	1613 K用情報
の提	1630 K供記事です
""", 'を': """
をフ	1589 Kォローする	1589 Kォローしよう
を使	1595 cookieK用
を利	1595 cookieK用
を有	1592 javascriptK効	1592 javascript K効
を発	1635 K表した
を許	1610 cookieK可
""", 'ア': """
アカ	1606 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1629 Kィリエイト広告	1629 Kィリエイトプログラム	1629 Kィリエイトリンク
アプ	1584 Kリで開く	1584 Kリで読む	1584 Kリはこちら	1585 Kリを開く	1585 Kリをダウンロード	1585 Kリのダウンロード	1585 Kリをインストール	1621 Kリなら通知	1621 Kリなら速報	1621 Kリなら、	1621 Kリで読むと	1621 Kリなら
アン	1617 Kケートにご協力	1617 Kケートはこちら	1617 Kケート実施中	1618 Kケートに答えて
""", 'カ': """
カ月	1579 K無料	1634 K無料
""", 'ク': """
クイ	1618 Kズに答えて
クッ	1594 cookie(Kキー)	1595 Kキーを使用	1595 Kキーを利用	1610 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1597 Kントを投稿するには	1597 Kントするには	1597 Kントをお寄せ	1598 Kント欄で	1598 Kント欄に	1598 Kント欄から	1598 Kント欄へ	1620 Kントは削除します	1620 Kントは削除することが	1620 Kントは削除する場合	1620 Kントは承認	1620 Kントは公開前	1620 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1576 Kートをお願いします	1632 Kートをお願い	1632 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1632 Kンロードしてください
""", 'チ': """
チケ	1613 Kット販売中
チャ	1590 Kンネル登録を	1606 Kンネルに参加する	1606 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1582 Kースレターに登録	1583 Kースレターを	1606 googleKースで	1622 Kースレター登録はこちら	1636 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1589 Kローして最新	1589 Kローをお願い	1632 Kローしてください
""", 'プ': """
プッ	1585 Kシュ通知
プラ	1594 Kイバシーポリシーに
プレ	1579 Kミアム会員
プロ	1629 Kモーションが含まれ	1629 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1582 Kマガに登録	1583 Kマガで	1622 Kマガ登録はこちら	1622 Kマガの登録	1633 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1582 Kルマガジンに登録	1583 Kルマガジンで	1583 Kルマガジンを	1583 Kルでお届け	1597 Kルアドレスが公開されることはありません	1622 Kルアドレスを入力してください	1636 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1578 Kインして続きを	1578 Kインしてください	1579 Kインが必要	1632 Kインして
""", 'ヶ': """
ヶ月	1579 K無料	1634 K無料
""", '上': """
上优	2806 在googleK先
上優	2806 在googleK先
""", '下': """
下方	2839 K留言
下載	2787 K客戶端	2789 Kapp	2789 K應用程式
下载	2787 K客户端	2789 Kapp	2789 K应用	2838 K客户端
""", '不': """
不代	2805 K表本站	2822 K表本站立场	2835 K表本報立場	2835 K表本报立场	2835 K表本站立场	2835 K表本站立場	2835 K表本媒體立場	2835 K表本網立場	2835 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2805 K转载	2805 K轉載
不认	43 K同本文
不錯	2838 K過
不错	2838 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2805 K表作者
仅供	2822 K其表达个人看法
仅限	2827 K会员	2827 K订户
""", '他': """
他說	2841 K
他说	2841 K
""", '付': """
付費	2782 K後	2842 K牆
付费	2782 K后	2842 K墙
""", '以': """
以閱	2781 K讀全文
以阅	2781 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2782 K专享	2827 K限定内容
会員	50 Kの方は	50 Kは月に	1578 K限定です	1578 K限定の記事	1578 K登録できます	1579 K登録すると	1579 K登録が必要	1625 Kの方はこちら	1625 K登録で続きを読む	1625 K登録後にご覧	1632 K登録して	1632 K登録は	1632 K登録がお済み	1632 K登録をお願い	1632 K登録で	1632 K登録のうえ	1632 K登録はこちら	1632 K登録ください	1633 Kの方
会費	1623 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2779 K支持	2838 K支持,	2838 K支持让	2838 K支持讓	2838 K支持是
""", '使': """
使用	2797 Kcookie改善	2797 Kcookie以	2797 K cookie 以	2797 K cookie 来	2797 K cookie 來	2798 Kcookie来	2798 Kcookie來
""", '來': """
來自	2813 K外部平台的內容
""", '依': """
依靠	2825 K读者的支持	2825 K讀者的支持
""", '侵': """
侵权	2805 K请	2805 K必究
侵權	2805 K必究
""", '個': """
個人	1595 K情報の取り扱い	1630 Kの見解です	2822 K看法
""", '偏': """
偏好	2806 K來源	2806 K来源
""", '僅': """
僅限	2827 K會員	2827 K訂戶
""", '優': """
優先	1605 Kソース	1605 K表示に設定	1605 Kする情報源	1605 K的に表示
""", '免': """
免費	15 K閱讀	2836 K文章	2836 K閱讀篇數	2836 K閱讀額度	2837 K註冊即可	2837 K註冊後	2838 K訂閱	2840 K試用
免费	15 K阅读	2836 K文章	2836 K阅读篇数	2837 K注册即可	2837 K注册后	2838 K订阅	2840 K试用
""", '全': """
全文	20 Kを	1578 Kを読むには	1578 Kをお読み
""", '公': """
公众	16 K号	2792 K号:
公式	1585 Kアプリ	1589 Kアカウントをフォロー	1589 Kアカウントを友だち	1606 Klineはこちら	1633 Kline
""", '关': """
关注	2792 K我们的	2838 K我们
""", '内': """
内阅	2787 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2841 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1634 K
初月	1625 K#円で	1634 K無料
""", '判': """
判断	1635 Kした
""", '利': """
利用	1594 K規約に同意
""", '前': """
前請	2822 K先登入
前请	2822 K先登录
""", '剩': """
剩余	2781 K#%
剩餘	2781 K#%
""", '力': """
力を	1623 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2792 Kline好友	2792 Kline官方	2792 Kline@	2825 K贊助行列	2825 K赞助行列	2838 K会员	2838 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1633 Kになります
""", '動': """
動画	40 Kや写真	1614 Kをご覧ください	1614 Kはこちら	1615 Kでも詳しく	1615 Kでも解説
""", '包': """
包月	2840 K
""", '即': """
即可	2822 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1590 Kち追加
""", '収': """
収益	1629 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2785 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1607 K班までご	1623 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1582 Kトレイに
""", '只': """
只靠	2825 K讀者	2825 K读者
""", '同': """
同意	2813 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2841 K
告诉	38 K我们	67 K我们	2841 K
""", '呼': """
呼び	1635 Kかけた	1635 Kかける	1635 Kかけて	1635 K掛け
""", '命': """
命じ	1635 Kた
""", '喊': """
喊道	2841 K
""", '因': """
因为	2838 K有你的支持
因為	2838 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1629 Kの一部が還元
""", '外': """
外部	1610 Kコンテンツ	2813 K内容	2813 K內容
""", '她': """
她說	2841 K
她说	2841 K
""", '好': """
好評	1613 K発売中
""", '如': """
如侵	2805 K权
如有	2805 K侵权	2805 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2793 K微信
""", '定': """
定期	2838 K定額
""", '寄': """
寄付	1632 Kをお願い	1636 K
寄到	2785 K您的信箱	2824 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2841 K
""", '居': """
居合	1631 Kわせた方は
""", '已': """
已是	2781 K會員	2827 K订户	2827 K訂戶
已经	2781 K是会员
""", '年': """
年額	1634 K
""", '广': """
广告	11 K	2799 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1592 Kブロック	1623 Kに頼らず
""", '廣': """
廣告	11 K	2799 K攔截
""", '开': """
开启	2789 K通知
""", '弊': """
弊社	1633 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1633 Kイト
当社	1633 Kの
当編	1633 K集部
""", '微': """
微信	2789 K扫	2793 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1576 Kをお願いします	1632 Kをお願い	1632 Kして
""", '您': """
您已	2824 K成功订阅	2824 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2779 K支持	2825 K每一份捐款	2825 K每一筆捐款	2838 K捐款	2838 K支持,	2838 K支持让	2838 K支持讓	2838 K支持是
""", '情': """
情報	1607 Kをお寄せください	1607 K提供はこちら	1607 K提供を募集	1607 K提供をお待ち	1607 Kをお待ちして	1631 Kをお持ちの方は	1631 K提供窓口
""", '感': """
感謝	2824 K您的訂閱	2838 K閱讀	2838 K您的支持
感谢	2824 K您的订阅	2838 K阅读	2838 K您的支持
""", '成': """
成为	51 K其中一员	2781 K会员即可	2827 K付费会员	2838 K会员,	2838 K会员即可	2838 K我们的会员
成為	2781 K會員即可	2825 K我們的贊助	2827 K付費會員	2838 K會員,	2838 K會員即可	2838 K我們的會員
""", '我': """
我们	2797 K使用cookie	2797 K使用 cookie	2839 K的
我們	2797 K使用cookie	2797 K使用 cookie	2839 K的
""", '手': """
手机	2789 K客户端
""", '打': """
打开	2787 Kapp	2789 K微信
打開	2787 Kapp
""", '扫': """
扫一	2789 K扫
扫描	2787 K二维码下载	2787 K二维码加入	2789 K二维码关注	2838 K二维码下载	2838 K二维码关注	2838 K二维码加入	2838 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2805 K有风险
""", '指': """
指出	2841 K
指摘	1635 Kした
""", '捐': """
捐助	2825 K我们	2825 K我們
捐款	2838 K支持	2842 K
""", '掃': """
掃一	2789 K掃
掃描	2787 K qr	2838 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2789 K通知
推送	14 K	2789 K通知
""", '支': """
支持	2778 K獨立媒體	2778 K独立媒体	2779 K我们的	2779 K我們的	2838 K我们,	2838 K我們,	2838 K我们。	2838 K我們。	2838 K我们的报道	2838 K我們的報導	2838 K我们的新闻	2838 K我們的新聞	2838 K我们的记者	2838 K我們的記者	2838 K我们的工作	2838 K我們的工作	2838 K我们继续	2838 K我們繼續
支援	1632 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2805 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2806 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1635 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2827 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1582 K情報をお届け
""", '會': """
會員	50 K每月	2782 K專享	2827 K限定內容
""", '月': """
月額	1579 K#円	1634 K
""", '有': """
有了	2838 K你的支持	2838 K您的支持
有料	50 K会員は	1578 K会員限定	1578 K会員になる	1578 K会員の方	1625 K記事が読めます	1636 K会員
有权	2822 K删除
有權	2822 K刪除
""", '未': """
未經	2805 K授權不得	2805 K授權,不得	2805 K授權禁止	2805 K授權請勿	2805 K授權,請勿
未经	2805 K授权不得	2805 K授权,不得	2805 K授权禁止	2805 K授权,禁止	2805 K授权请勿	2805 K授权,请勿
""", '本': """
本ま	1625 月#Kで無料で
本ア	1633 Kプリ
本サ	1633 Kイト
本刊	2839 K
本報	2839 K導
本报	2839 K读者	2839 K道
本文	2805 K来源	2839 K
本站	2839 K
本紙	38 Kまで	67 Kまで
本網	2797 K站使用	2839 K
本网	2797 K站使用
本記	1633 K事
本誌	1633 K
""", '来': """
来自	2813 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2792 K关注	2838 K加入	2838 K赞助	2838 K订阅	2838 K投稿
""", '歡': """
歡迎	2792 K追蹤	2838 K加入	2838 K贊助	2838 K訂閱	2838 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1578 K#文字	1578 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2840 K
每日	2786 K简报	2786 K簡報	2786 K電子報
每月	2840 K
""", '求': """
求め	1635 Kた	1635 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2799 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2838 K关注	2838 K这里
""", '無': """
無料	15 K記事	1578 Kで会員登録	1578 K会員に登録	1625 Kで読める記事の上限	1625 K会員になると	1632 K会員に登録	1632 K会員登録	1634 K体験
無断	1604 K転載	1604 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2805 K所有	2805 K归本	2805 K归原	2805 K归作者	2805 K归属
版權	2805 K所有	2805 K歸
""", '独': """
独立	1633 Kしたジャーナリズム	2839 K新闻	2839 K媒体
""", '獨': """
獨立	2839 K新聞	2839 K媒體
""", '獲': """
獲得	2834 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2839 K者
由读	2839 K者
""", '申': """
申し	1613 K込みはこちら
申込	1613 Kみはこちら	1613 Kはこちら
""", '电': """
电子	2842 K报
""", '畅': """
畅读	2827 K全站
""", '留': """
留言	2839 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1607 Kをお寄せ
""", '登': """
登入	24 K或	2781 K後繼續	2781 K會員	2837 K或註冊
登录	24 K或	2781 K后继续	2781 K后查看全文	2781 K后查看完整	2837 K或注册
登録	1625 Kして続きを読む	1632 Kしてください	1632 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1633 Kまの
""", '看': """
看更	2787 appK多
""", '禁': """
禁止	2805 K转载
禁無	1603 K断
""", '私': """
私た	1633 Kちの
""", '科': """
科し	1635 Kた
""", '称': """
称	2841 K
""", '稱': """
稱	2841 K
""", '立': """
立即	2838 K加入我们	2838 K加入我們	2838 K订阅	2838 K訂閱	2838 K下载	2838 K下載	2838 K报名	2838 K報名	2838 K成为会员	2838 K成為會員
""", '第': """
第一	2822 K条评论	2822 K則留言	2822 K條評論
""", '筆': """
筆者	1630 K個人の見解
""", '紙': """
紙の	1633 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1578 Kを読むには	1578 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1633 K部では
""", '繼': """
繼續	2781 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2781 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2841 K
者说	2841 K
""", '联': """
联盟	74 K链接	2834 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2834 K行銷連結	2834 K連結
聯絡	38 K我們
""", '若': """
若有	2805 K侵权	2805 K侵權
""", '获': """
获得	2834 K佣金
""", '著': """
著作	1604 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2822 K本站立场
表示	2841 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2781 K即可	2781 K後繼續	2785 K我們的	2785 K電子報	2838 K我們	2842 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1607 Kまでご連絡ください
""", '訴': """
訴え	1635 Kた
""", '認': """
認め	1635 Kた
認為	2841 K
""", '說': """
說:	2841 K
說。	2841 K
說道	2841 K
""", '読': """
読み	1579 K放題
読者	18 Kの寄付	18 Kの支援	1623 Kの会費で	1633 Kの皆様	1633 Kの皆さ	1633 Kアンケート
""", '請': """
請先	2838 K登入
請啟	2797 K用javascript
請我	54 K喝咖啡
請捐	2838 K款
請支	2778 K持我們	2838 K持我們
請登	2838 K入後	2838 K入以
請立	2838 K即捐款
請輸	2824 K入您的電子	2838 K入您
請點	2838 K擊此處	2838 K擊這裡	2838 K擊下方	2838 K擊連結
""", '讀': """
讀者	43 K投書	2839 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2781 K即可	2781 K后继续	2785 K我们的	2785 K电子报	2838 K我们	2842 K费
""", '认': """
认为	2841 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	2822 K服务协议
""", '说': """
说:	2841 K
说。	2841 K
说道	2841 K
""", '请': """
请先	2838 K登录
请启	2797 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2838 K款
请支	2778 K持我们	2838 K持我们
请点	2838 K击此处	2838 K击这里	2838 K击下方	2838 K击阅读	2838 K击关注	2838 K击链接
请登	2838 K录后	2838 K录以
请立	2838 K即捐款
请输	2824 K入您的电子邮箱	2824 K入您的邮箱	2838 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2839 K问卷	2839 K群
""", '責': """
責任	2805 K編輯:
""", '賺': """
賺取	2834 K佣金
""", '購': """
購読	1578 K者の方は	1579 Kすると	1632 Kしてください	1633 K者の方	1636 K料
""", '贊': """
贊助	2778 K我們	2838 K我們
""", '责': """
责任	2805 K编辑:
""", '赚': """
赚取	2834 K佣金
""", '赞': """
赞助	2778 K我们	2838 K我们
""", '身': """
身边	2839 K的新鲜事
身邊	2839 K的新鮮事
""", '転': """
転載	45 K	1603 Kを禁じ
""", '輸': """
輸入	2824 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2805 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2805 K请注明
""", '输': """
输入	2824 Kemail
""", '这': """
这篇	2839 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2792 K我們的	2806 Kgoogle news	2838 K我們
""", '送': """
送っ	49 Kてください
送到	2824 K你的邮箱	2824 K您的邮箱	2824 K您的信箱
""", '這': """
這篇	2839 K文章
""", '通': """
通知	14 K	1585 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1622 Kニュースレター
""", '邀': """
邀請	2838 K您
邀请	2838 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2841 K
""", '长': """
长说	2841 K
""", '開': """
開啟	2789 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2781 K全文請
""", '關': """
關注	2792 K我們的	2838 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2781 K全文请
""", '随': """
随时	2838 K掌握
""", '隐': """
隐私	2798 K政策
""", '隨': """
隨時	2838 K掌握
""", '隱': """
隱私	2798 K權政策	2798 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	2842 K報
""", '需': """
需接	2813 K受cookie
需要	2813 K接受cookie	2838 K您的支持	2838 K你的支持
""", '音': """
音声	1614 Kでもお聴き
""", '首': """
首月	2827 K仅需	2827 K只要	2840 K
首选	2806 K来源	2806 K新闻来源
首選	2806 K來源	2806 K新聞來源
""", '點': """
點擊	2838 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1685 K
가입해	1685 K 주세요
""", '강': """
강조했다	1688 K
""", '계': """
계속	1641 K 읽으려면	1641 K 읽으시려면
계신	1664 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1651 K 뉴스에서
구독	50 K 회원은	1641 K 후 이용
구독료	1689 K
구독을	1685 K 신청하세요
구독자	1641 K 전용 기사	1641 K 전용 콘텐츠	1641 K 전용입니다	1641 K 전용 서비스	1686 K
구독자는	50 K
구독자만	1641 K 볼 수	1678 K 읽을
구독자에게만	1678 K 제공
구독하고	1651 K
구독하세요	1663 K	1685 K
구독하시면	1641 K
구독해	1650 K 주세요	1676 K 주셔서	1685 K 주세요
구독해주세요	1650 K
구독해주셔서	1676 K
""", '금': """
금요일	1676 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1641 전체 K 보려면	1678 전체 K 읽어보세요
기자를	1677 K 응원해
기자에게	1664 K 연락해 주세요
""", '남': """
남겨주세요	1685 K
""", '네': """
네이버	1651 K 메인에서	1663 K 구독
네이버에서	1651 K 구독
""", '놓': """
놓치지	1685 K 마세요
""", '눌': """
눌러주세요	1685 K
""", '뉴': """
뉴스레터	78 K	1643 K 구독하기	1643 K 구독하세요	1643 K 신청하기	1643 K 구독 신청하기	1686 K	1689 K
뉴스레터로	1643 K 받아
뉴스레터를	1643 K 받아	1643 K 구독하세요	1643 K 구독해	1643 K 구독하고	1643 K 구독하면	1685 K 신청하세요
""", '다': """
다운로드하세요	1685 K
""", '달': """
달	1678 첫 K #원
""", '당': """
당신의	1664 K 제보가	1686 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1674 K 삭제될	1674 K 삭제합니다	1674 K 통보	1674 K 예고	1674 K 운영자	1674 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1688 K
""", '독': """
독립	1686 K 언론
독립언론	1686 K
독립언론을	1677 K 지켜
독자	1685 K 여러분의	1686 K 여러분
독자님의	1639 K 후원
독자들의	18 K 후원
독자의	1686 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1676 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1685 K
""", '로': """
로그인	24 K	1641 K 후 이용
로그인이	1641 K 필요합니다	1641 K 필요한 서비스	1641 K 필요해요
로그인하거나	1685 K
로그인하고	1678 K 계속
로그인하면	1678 K 계속
로그인하시면	1641 K
""", '링': """
링크에서	1685 K 확인하세요
""", '마': """
마음에	1677 기사가 K 드셨다면
""", '만': """
만나보세요	1685 K
""", '말': """
말했다	1688 K
""", '매': """
매월	1687 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1676 K 보내드려요
메일함으로	1643 K
""", '무': """
무단	1661 K 복제	1661 K 전재
무단전재	1660 K
무료	15 K 기사	1684 K 기사	1687 K 체험
무료로	15 K 볼 수 있는	1678 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1685 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1688 K
""", '보': """
보내	57 K 드립니다	1685 K 주세요
보내드리는	1676 K
보내드립니다	57 K	1676 K
보내주세요	1685 K
""", '본': """
본	1686 K 기사
본사의	1682 K 편집 방향	1682 K 편집방향
본지는	1686 K
본지의	1682 K 편집 방향	1682 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1664 K 보내주세요	1664 K 보내 주세요
사전	1669 K 등록하기	1669 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1662 K 매체로	1662 K 출처로	1662 K 언론사	1662 K 매체
선호하는	1662 K 출처
""", '설': """
설명했다	1688 K
설문에	1685 K 참여하세요
설치하세요	1685 K
""", '세': """
세미나	1669 K 신청하기
""", '소': """
소식을	1676 K 전해드립니다
""", '속': """
속보를	1675 K 받아보세요
""", '수': """
수수료를	1681 K 받을 수 있습니다	1681 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시작하세요	1685 K
""", '아': """
아래에서	1685 K 확인하세요
""", '알': """
알려	1685 K 주세요
알려주세요	1685 K
알림	1647 K 받기	1647 K 설정
알림을	14 K	1675 K 켜고
""", '앱': """
앱	1647 K 다운로드	1647 K 설치	1675 K 설치하기
앱에서	1646 K 보기	1646 K 열기	1675 K 더 편하게	1685 K 확인하세요
앱으로	1646 K 보기	1675 K 더
앱을	1647 K 다운로드	1675 K 다운로드하세요	1675 K 설치하세요
""", '언': """
언론을	1677 독립 K 지켜
""", '여': """
여기서	1685 K 확인하세요
여러분	1686 K 덕분
여러분의	1664 K 제보를	1677 K 후원이	1685 K 후원
""", '영': """
영상에서	1670 K 확인하세요	1670 K 확인할 수 있습니다	1685 K 확인하세요
영상으로	1670 K 확인하세요
영상을	1670 K 확인하세요
""", '온': """
온라인	1669 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1667 K 콘텐츠
""", '우': """
우리	1686 K 기자
우리의	1686 K 저널리즘
""", '운': """
운영되고	1677 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1677 K 응원
""", '월': """
월	1687 K #원
""", '유': """
유료	1641 K 구독자만
유튜브	1651 K 구독
""", '음': """
음성으로	1670 K 들으려면	1670 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1685 K
응원해	1639 K 주세요	1685 K 주세요
""", '의': """
의견을	1685 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1686 K 기사가	1686 K 기사는	1686 K 기사
이메일	1644 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1643 K 입력하세요	1643 K 입력해 주세요	1643 K 입력해주세요	1643 K 입력하시면
이미	1678 K 구독자이신가요
이벤트에	1685 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1669 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1662 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1660 K 금지
재배포금지	1660 K
""", '저': """
저작권법	1661 K
저작권법의	1661 K
저작권자	1661 K
저작권자의	1661 K
저희	1686 K 뉴스레터	1686 K 채널	1686 K 앱
저희는	1686 K
저희를	1686 K
""", '적': """
적었다	1688 K
""", '전': """
전문을	20 K
전용	1641 회원 K 기사	1641 회원 K 콘텐츠	1641 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1688 K
""", '정': """
정기후원	1687 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1664 K 부탁드립니다
제보는	1664 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1664 K 기다립니다	1664 K 받습니다
제보해	38 K 주세요	67 K 주세요	1685 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1681 K 링크
제휴링크	1681 K
""", '좋': """
좋아요	1663 구독과 K 부탁
좋아요를	1663 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1685 K 확인하세요	1685 K 신청하세요	1685 K 참여하세요
지켜주세요	1685 K
""", '채': """
채널	1650 K 추가	1663 K 추가하기	1663 K 구독하기
채널에	1663 K 참여하세요
채널에서	1663 K 소식을	1685 K 확인하세요
채용	1669 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1687 K 달
""", '추': """
추가해	1663 K 주세요
추가해주세요	1663 K
""", '친': """
친구	1663 K 추가하세요
""", '커': """
커피	54 K 한 잔 사	1677 K 한 잔 값으로
""", '쿠': """
쿠키	1667 K 동의가
쿠키를	1667 K 허용해야	1667 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1669 K 보기
""", '파': """
파트너스	1681 K 활동
""", '팔': """
팔로우하기	1650 K	1663 K
팔로우하세요	1685 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1682 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1681 K 받아
""", '활': """
활용	1660 ai 학습 및 K 금지
""", '회': """
회원	1641 K 전용입니다
회원가입	1641 K 후	1685 K 후
회원가입은	1685 K
회원가입을	1685 K 하
회원가입하고	1685 K
회원가입하면	1678 K 월
회원가입하세요	1685 K
회원가입하시면	1685 K
회원만	1641 K 볼 수
""", '후': """
후원금	1689 K
후원으로	1677 독자의 K 운영됩니다	1677 독자의 K 운영하는
후원을	1639 K 부탁드립니다	1685 K 부탁
후원이	1639 K 필요합니다	1639 K 큰 힘이
후원하세요	1685 K
후원해	1639 K 주세요	1685 K 주세요
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
aplicación
aplicația
aplikację
aplikácii
aplikáciu
aportació
aportación
apoyá
applikációnk
applikációnkat
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
hozzátette
hviezdičkou
hvězdičkou
hyödyntäen
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
komentátor
komentátorem
komentátorkou
komentátorom
komentář
komentáře
komentářů
kommenteléshez
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
