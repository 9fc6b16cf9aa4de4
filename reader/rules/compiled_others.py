"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2636
# comentário	1984
# comentários	1984
# gün ücretsiz deneyin	2479
# hozzászólás	1291
# komentářů	273
# komentāri	1640
# příspěvků	273
# σχόλια	578
# коментарі	2558
# коментарів	2558
# комментариев	2110
# комментарий	2110
# комментария	2110
# תגובות	1185
# تعليقات	70
# نظر	965
# कमेंट	1237
# € al mes durante # meses	900
# € al mese per # mesi	1465
# € por mês durante # meses	2025
#か月無料	1485
#カ月無料	1485
#ヶ月無料	1485
#件のコメント	1501
#則留言	2697
#条评论	2697
""", 'a': """
a cikk a hirdetés alatt folytatódik	1287
a cikk a hirdetés után folytatódik	1287
a cikk meg is hallgatható	1285
a cikk meghallgatása	1294
a cikk megosztása	1285
a folytatáshoz regisztráljon	1279
a hirdetés után folytatjuk	1287
a kommentelés lezárult	1291
a lire également	1116
a rovat további cikkei	1292
a szerző a lap munkatársa	1302
a szerző jogász	1302
a szerző közgazdász	1302
a szerző politológus	1302
a szerző történész	1302
a szerző újságíró	1302
a témában további cikkek	1292
abo abschließen	418
abonați-vă	2037
abonează-te	2037
abonelere özel	2479
abonner nå	1798
abonner på nyhetsbrevet	1803
abonnér	339
abonnér nu	339
abonnés	1083
abonnés uniquement	1156
abonē	1634
abonē jaunumus	1658
abonē un lasi visus rakstus	1634
abonēt	1634
abrir menú	861
acasă	2051
accede a todos los contenidos sin límites	900
acceptér	353
acceptă toate	2059
acceptă și afișează conținutul	2059
accéder à l'article	1083
aceitar e ver o conteúdo	2006
aceito receber comunicações e ofertas	2020
acest articol este rezervat abonaților	2074
acesta este ultimul tău articol gratuit	2074
acheter ce numéro	1143
achetez ce numéro	1143
activează alertele	2068
activează notificările	2068
actualités	1116
ad 광고	1574
adaugă un comentariu	2048
add meg az e-mail-címed	1297
además	858
adhérer	1075
adja meg az e-mail-címét	1297
adja meg e-mail-címét	1297
adomány	1277
adományozok	1277
adományozás	1277
adreça electrònica	241
afișează conținutul	2059
afișează conținutul extern	2059
afișează originalul	2052
agora não	1958
ai deja un abonament? autentifică-te	2074
ai observat o greșeală	2048
ai सारांश	1252
ai से तैयार सारांश	1252
ai 요약	1574
ai-genereret resumé	364
ai-resumé	364
ai-összefoglaló	1294
aicinām ievērot cieņu komentāros	1640
aiheeseen liittyvää	1025
aiheesta lisää	1025
aitäh liitumast	937
aizvērt	1642
aizvērt reklāmu	1643
ai摘要	2717
ai重點整理	2717
ajouter à mes favoris	1102
ajouter à vos sélections	1102
ajándékozza a cikket	1285
ajándékozza a cikket barátjának	1285
ajánlataink	1292
ajánljuk	1292
ajánljuk még	1292
ajánlott	1292
ajánlott cikkek	1292
ajánló	1292
akceptuję	1893
akkurat nå	1819
aktuálně	274
alle abo-angebote im überblick	510
alle angaben ohne gewähr	516
alle inhalte sind urheberrechtlich geschützt	557
alle newsletter im überblick	501
alle preise ohne gewähr	516
als bevorzugte quelle bei google hinzufügen	440
als podcast hören	511
alte știri	2049
alterar preferências de cookies	2006
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2062
am înțeles	2052
amintește-mi mai târziu	2035
andra läser	19	2388
andra läser just nu	19
andra läste även	2388
andre har også lest	19
andre leser nå	1819
andre leste også	1819
andre læser	361
andre læser lige nu	361
andre læser også	19
andre læste også	361
angebot wählen	510
anhören	439
anhören # min	439
anmäl dig	2371
anmäl dig till nyhetsbrevet	2371
annonce - artiklen fortsætter nedenfor	352
annonces légales	1143
annoncørbetalt indhold	369
annons - artikeln fortsätter nedan	2380
annonsen slutar här	2380
annonsinnehåll	2395
annonslänk	2380
annonsörsinnehåll	2395
annonsørinnhold	1827
anulezi oricând	2074
anuluj odpowiedź	1896
användarvillkor	2381
anzeigensonderveröffentlichung	516
anúncio	1979
anúncios	1979
apmaksāts saturs	1643
après la publicité	1107
após a publicidade	1979
apóyanos	820
apúntate	831
arată mai puțin	2052
arată tot	2052
arkadaşina gönder	2486
arkadaşinla paylaş	2486
article abonné	1083
article ajouté à vos sélections	1102
article précédent	1116
article réservé aux abonnés	1083
article sponsorisé	1143
articles associés	1116
articles liés	1116
articles recommandés	1116
articles récents	1116
articol exclusiv pentru abonați	2074
articole asemănătoare	2049
articole înrudite	2049
articoli più letti	1468
articolul continuă după reclamă	2045
articolul continuă mai jos	2045
articolul următor	2049
artikeln finns också som ljud	2376
artikeln fortsätter efter annonsen	2380
artikeln fortsätter nedan	2380
artikeln fortsätter under bilden	2380
artikeln går att lyssna på	2376
artikeln är låst	2366
artikeln är uppläst av en dator	2376
artikkel jätkub pärast reklaami	921
artikkel jätkub reklaami järel	921
artikkel täieneb	919
artikkelen er låst	1798
artikkelen finnes også som lyd	1807
artikkeli jatkuu kuvan jälkeen	1019
artikkelin voi myös kuunnella	1017
artiklen er låst	339
artiklen er læst op af en robot	348
artiklen findes også som lyd	348
artiklen fortsætter efter annoncen	352
artiklen fortsætter nedenfor	352
artiklen fortsætter under billedet	352
artiklen kan også høres	348
artikli loeb ette tehishääl	917
artiklit loeb tehishääl	917
artykuł dla subskrybentów	1878
artykuł sponsorowany	1892
artykuły na e-mail	1881
artículo anterior	858
artículo relacionado	858
artículos recomendados	904
artículos relacionados	858
as notícias mais lidas	2028
ascultă	2042
aslini göster	2496
assine já	1962
atbalstīt	1634
atcel jebkurā laikā	1634
atradi kļūdu rakstā	1640
atvērt	1642
atšaukti galite bet kada	1593
aucun commentaire à ce niveau	1147
audio narrado por una voz automática	883
auf apple podcasts hören	491
auf spotify hören	491
ausgewählt für sie	515
avis de décès	1143
avoimet työpaikat	1027
avsluta när du vill	2366
avslutt når du vil	1798
avís legal	230
ayrintilar için tiklayin	2495
ayrintilar için tiklayiniz	2495
az első hónap csak # ft	1279
aç	2496
añadir a favoritos	843
añadir a mi lista	903
añadir comentario	854
añadir usuario	824
aún no te has registrado	824
ačiū, kad užsiprenumeravote	1618
""", 'b': """
banküberweisung	417
bağiş yap	2478
bağiş yapin	2478
bağlantiyi kopyala	2486
başa dön	2495
bei google als quelle hinzufügen	440
bei spotify hören	491
bejelentkezés	1279
belépés	1279
benefício do assinante	2010
betrag wählen	417
bezárás	1276
bild vergrößern	457
bildirimleri aç	2534
bildirimleri açin	2534
bitte versuchen sie es später erneut	501
bize ulaşin	2492
bjud en vän på artikeln	2376
bli månadsgivare	2363
bli støttemedlem	1795
bliv støttemedlem	336
boletín	831
browserul tău nu poate reda acest video	2059
brukervilkår	1812
bu haber abonelere özeldir	2479
bu içerik abonelere özeldir	2479
bugün değil	2477
bunlar da ilginizi çekebilir	2493
butlletí	241
buďte v obraze	263
bài cùng chuyên mục	2664
bài cùng tác giả	2664
bài khác	2637
bài liên quan	2637
bài mới nhất	2664
bài quảng cáo	2665
bài tiếp theo	2637
bài viết liên quan	2637
bài viết mới	2663
bài được dịch tự động	2663
bài đọc nhiều	2664
báo lỗi	2636
bármikor leiratkozhat	1297
bármikor leiratkozhatsz	1297
bármikor lemondhatja	1279
bármikor lemondható	1279
bình luận	2636
bình luận (#	2636
búsqueda	861
bülten	2516
bülten üyeliği	2516
bültene abone oldunuz	2516
büyüt	2495
bądź na bieżąco	1881
bővebben	1294
būkite pirmas	1599
būkite pirmas, pakomentavęs	1599
bạn có thể quan tâm	2637
bỏ qua	2620
""", 'c': """
cada aportació compta	244
cada aportación cuenta	899
cada contribuição conta	2023
cadastre-se grátis	1962
califica este artículo	854
cargar más	861
carte de crédit	1082
cartão de crédito	1961
categorieën	1710
categorías	858
caută	2051
ce contenu vous a-t-il été utile	1141
ce résumé vous a-t-il été utile	1141
cele mai citite știri	2077
cele mai noi știri	2049
celý článek	276
cerrar menú	861
cerrar sesión	824
cet article est en accès libre pour les abonnés	1156
cet article est lu par une voix de synthèse	1141
chci odebírat	263
chci podpořit	258
chci přispět	258
chi tiết	2640
chia sẻ	2627
chia sẻ bài viết	2627
chia sẻ facebook	2663
chia sẻ qua facebook	2663
chia sẻ ý kiến của bạn	2636
chuyên mục	2637
chép liên kết	2663
chính sách bảo mật	2635
chính sách bảo mật | điều khoản sử dụng	2635
chính sách cookie	2635
chính sách quyền riêng tư	2635
chấp nhận tất cả	2635
chấp nhận tất cả cookie	2635
chủ đề	2637
chủ đề liên quan	2637
chủ đề nóng	2664
cikk megosztása	1285
cikk mentése	1285
cikkünk frissül	1294
citeşte şi	2049
citește fără limite	2074
citește mai departe	2049	2051
citește mai mult	2049	2051
citește regulile comunității	2062
citește și	2049
citi šobrīd lasa	1636
citiți și	2049
col·labora	217
comentariul tău așteaptă moderarea	2062
comentează	2048
comentário	1984
comentário aguardando moderação	2016
comentários	1984
comentários exclusivos para assinantes	2016
commander ce numéro	1143
commentaire en attente de modération	1147
commerciële bijdrage	1755
compre a edição impressa	2010
conditions générales	1109
conectează-te cu facebook	2074
conectează-te cu google	2074
confidentialité	1109
configuración	851
configuración de cookies	851
configurações de cookies	1981
conheça todas as nossas newsletters	2020
consigue tu entrada aquí	885
consulta les normes de participació	233
consultez notre charte de modération	1147
consíguelo en tu quiosco	885
contenu externe recommandé	1139
contenu proposé par notre partenaire	1143
contenu sponsorisé	1107
contenus recommandés	1160
contenus sponsorisés	1107	1116
conteúdo de marca	1979
conteúdo exclusivo	1962
conteúdo exclusivo para assinantes	2025
conteúdo externo	2006
conteúdo externo recomendado	2006
conteúdo para assinantes	1962
conteúdo patrocinado	1979
conteúdo premium	2025
conteúdo produzido pela marca	2010
conteúdo relacionado	1988
conteúdos relacionados	2028
contingut només per a usuaris registrats	245
continua após a publicidade	1979
continua després de l'anunci	235
continuar leyendo aquí	824
continuarea articolului după reclamă	2064
continue a ler esta notícia	2028
continuer après la publicité	1107
continuă cu apple	2074
continuă cu facebook	2074
continuă cu google	2074
continuă să citești după publicitate	2064
continúa abajo	849
contáctanos	854
conținut disponibil doar utilizatorilor înregistrați	2074
conținut extern	2059
conținut extern recomandat	2059
conținut pentru abonați	2037
conținut premium	2074
conținut sponsorizat	2045
cookieinställningar	2381
cookieの設定	1498
cookie政策	2693
cookie設定	1498	2693
cookie设置	2693
copia l'enllaç	224
copiază link	2042
copiază linkul	2042
copy link thành công	2663
correo electrónico	831
creează cont	2037
créer mon compte	1083
créer un compte	1083
créer une alerte	1149
créer une alerte sur ce thème	1149
csak előfizetőknek	1279
cumpără revista	2064
czytaj całość	1903
czytaj również	1900
czytaj także	1900
czytaj też	1900
czytaj też nasze inne artykuły	1900
czytaj więcej	1900	1903
czytaj więcej o	1900
các tin khác	2637
cât de util a fost acest articol	2062
címkék	1292
címlap	1292
címlapról ajánljuk	1292
có lẽ để sau	2620
có thể bạn quan tâm	19	2637
có thể bạn thích	19
cùng chuyên mục	2637
cùng chủ đề	2664
cùng tác giả	2664
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2496
daha fazla göster	2495
daha fazla haber için tiklayin	2495
dalies ar šo rakstu	1639
dalinkitės	1593
dalinkitės straipsniu	1598
dalsza część artykułu pod materiałem wideo	1892
dalsza część artykułu pod wideo	1892
dalsza część tekstu pod wideo	1892
dalīties	1634
dalīties ar draugiem	1639
dalīties facebook	1639
další	276
další strana	276
další z rubriky	274
další zprávy	274
další článek	274
další články	19	274
další čtení	274
danke für dein feedback	495
danke für ihr feedback	495
danos tu opinión	890
dans l'actualité	1160
dans la même catégorie	1116
dans la même rubrique	1116
dans la même série	1116
darovat článek	266
darovať	2243
darovať článok	2251
darujte tento článek	266
darujte tento článok	2251
das könnte dich auch interessieren	454
das könnte ihnen auch gefallen	454
das könnte sie auch interessieren	454
das könnte sie interessieren	454
das wichtigste in kürze, zusammengefasst von ki	485
datenschutzerklärung	447
daugiau šia tema	1595
deblochează articolul	2074
deixar um comentário	1984
deixe um comentário	1984
del på e-post	1807
del på facebook	348	1807
del på mail	348
del på twitter	348	1807
del på x	348	1807
dela inlägget	2376
dela på facebook	2376
dela på twitter	2376
dela på x	2376
deli članek	2310
delite članek	2310
dernière minute	1116
dernières actualités	1116
dernières infos	1116
dernières nouvelles	1116
desa per llegir després	247
desbloquear artículo	900
desbloqueie este conteúdo	2025
det er gratis å opprette en bruker	1798
det læser andre	361
det är gratis att skapa ett konto	2366
detaylar için tiklayin	2495
detaylar için tiklayiniz	2495
detta material är skyddat enligt lagen om upphovsrätt	2418
detta är en annons	2380
detta är en plusartikel	2366
devam etmek için üye girişi yapin	2479
devami için abone olun	2479
devamini okumak için abone olun	2479
diese funktion steht nur angemeldeten nutzern zur verfügung	511
din aceeași categorie	2049
din aceeași secțiune	2077
disponibil în app store și google play	2068
disponibilă în app store și google play	2068
distribuiți	2042
diğer haberler	19	2493
diğer okurlar bunlari okuyor	2493
dla subskrybentów	1878
do góry	1903
doar abonații pot comenta	2062
doar pentru abonați	2037
doação mensal	1959
doação única	1959
doba čtení # min	276
dolgozzon nálunk	1294
domiciliación bancaria	823
domů	276
dona suport al periodisme en català	244
donación mensual	820
donación única	820
donați	2036
donează	2036
donează acum	2036
donează lunar	2036
donează lunar # euro	2073
donează lunar # lei	2073
doner nå	1795
données personnelles	1109
donér	336
donér nu	336
doporučené	274
doporučené články	274
doporučujeme	274
doporučujeme přečíst	274
doporučujeme také	274
dołącz do dyskusji	1949
dołącz do nas	1875
dołącz do newslettera	1881
drukāt	1639
du er nå påmeldt	1803
du er nå påmeldt nyhetsbrevet	1803
du kan när som helst avsluta prenumerationen	2371
du kan når som helst melde deg av	1803
du kan opsige når som helst	339
du kanske också gillar	2388
du modtager snart en bekræftelse på mail	344
du même auteur	1116
du prenumererar nu på nyhetsbrevet	2371
du vil kanskje også like	1819
dziękujemy za zapis	1881
dành cho bạn	2637
dành cho thuê bao	2622
dárkovat článek	259
därefter # kr/mån tills du säger upp	2366
débloquer l'article	1083
débloquez cet article	1156
déconnexion	1083
découvrir l'offre	1083
découvrir nos offres	1156
découvrir toutes nos offres d'abonnement	1156
déjà un compte	1083
déjà un compte ? connectez-vous	1083
déplier	1120
détails	1120
dölj	2392
dāvini rakstu	1639
dāvini rakstu draugam	1639
děkujeme za přihlášení	263
""", 'e': """
e-bülten	2516
e-bülten aboneliği	2516
e-mail inválido	2020
e-mailová adresa	263
e-posta gönder	2486
edición digital	824
edición impresa	824
editörün seçtikleri	2493
edição impressa	1962
egyszeri támogatás	1277
ehkä myöhemmin	1008
ei tänään	1008
el millor de la setmana a la teva bústia	241
el més llegit	221
el més vist	248
el. paštas	1618
elfelejtett jelszó	1279
elige tu suscripción	900
elküldöm	1285
elmentem későbbre	1285
elrejtés	1295
els lectors també han llegit	248
elírást talált	1291
előfizetek	1279
előfizetés	1279
előfizetői tartalom	1279
előfizetőknek	1279
előfizetőként megoszthatja a cikket	1285
előző	1294
előző cikk	1292
emlékeztess később	1276
empfehlungen für sie	515
en este artículo	858
en çok okunan	2493
en çok okunan haberler	2493
en çok okunanlar	2493
engangsbeløb	336
engångsgåva	2363
enllaç copiat	247
ensemble, faisons vivre un média libre	1155
enthält werbung	444
enviar comentário	1984
enviar corrección	854
envoyer à un ami	1102
envoyer à un proche	1102
envoyez-nous vos témoignages	1137
eredeti megjelenítése	1295
eredmények	1295
erinnern sie mich später	413
erről bővebben itt írtunk	1294
erről is írtunk	1292
erről itt írtunk bővebben	1294
erscheint täglich	501
erscheint wöchentlich	501
es gratis y solo te llevará un minuto	896
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	501
escreva um comentário	1984
escriu el teu correu electrònic	241
esi pirmais, kas komentē	1640
esimene kuu # €	912
esta funcionalidad es sólo para registrados	824
esta matéria foi útil para você	2008
esta notícia foi útil	2008
este espaço é moderado pela redação	2016
este resumo foi útil	2008
estás de acuerdo? vota	890
evästeasetukset	1020
evästeet	1020
exclusiv pentru abonați	2074
experimente grátis por um mês	2025
ez is érdekelhet	1292
ez is érdekelheti	1292
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1292
ezt olvasta már	1292
ezt olvastad már	1292
ești de acord? votează	2062
ești deja abonat	2082
ești deja abonată	2082
""", 'f': """
facebook'ta paylaş	2486
facebookでシェア	1492
facebookでシェアする	1492
faça login	1962
faça uma pergunta sobre esta reportagem	2008
fes una donació	217
fiecare donație contează	2073
fiecare leu contează	2073
fizetett hirdetés	1287
fiók létrehozása	1279
fiókom	1279
forstået	365
forstått	1823
forstør billede	364
forstørr bilde	1822
fortsett uten å støtte	1794
fortsätt läsa efter annonsen	2380
fortsätt utan att stödja	2362
fortsæt med at læse	352
fortsæt uden at støtte	335
fotogalería	858
fotoğraflari görmek için tiklayin	2495
friss hírek	1292
fråga vår ai om artikeln	2384
fuldskærm	364
fäll ihop	2392
fäll ut	2392
få adgang	339
få artiklen læst op	348
få de vigtigste nyheder hver morgen	344
få de viktigaste nyheterna varje morgon	2371
få de viktigste nyhetene hver morgen	1803
få nyheder på mail	344
få nyheter på e-post	1803
få nyheter på mejlen	2371
få overblikket her	364
få tilgang	1798
få varsel når vi skriver om dette	1822
följ	2377
följ oss	2377
följ skribent	2377
följ ämnet	2377
för prenumeranter	2366
förderer werden	414
fördermitglied werden	414
föregående	2391
föregående artikel	2388
förstora	2391
følg	349	1808
følg emne	349
følg os	349
følg oss	1808
følg sagen her	364
følg tema	1808
følg temaet og få varsel	1822
für abonnenten	418
für den newsletter anmelden	426
für dich empfohlen	515
für sie empfohlen	515
für sie entstehen keine mehrkosten	516
fă o donație	2036
fără obligații	2074
fără tine nu putem	2073
""", 'g': """
galeriyi aç	2495
galeriyi görmek için tiklayin	2495
galéria	1294
galéria megtekintése	1294
garanta já o seu ingresso	2010
gem til læseliste	348
genişlet	2496
giriş	2479
giriş yap	2479
giriş yapin	2479
giriş yapin veya üye olun	2479
giv os feedback på artiklen	356
già abbonato	1403
già registrato	1403
gli articoli più letti	1468
glömt lösenord	2366
godkänn	2381
godkänn alla	2381
gorące tematy	1900
gracias por tu opinión	883
gràcies per la teva opinió	233
gràcies per votar	233
gràcies, ja estàs subscrit	241
guardar artículo	843
guardar para después	903
guardar para leer después	903
gå ikke glip af	361
gå ikke glip af noget	344
gå ikke glipp av noe	1803
gå til indhold	364
gérer les cookies	1109
gérer les préférences	1139
gérer mes alertes	1149
gérer mes choix	1109
gérer vos préférences de cookies	1139
góp ý	2636
gündem	2493
günün haberleri	2493
günün özeti	2493
gợi ý	2637
gửi	2636
gửi bình luận	2636
gửi cho bạn bè	2663
gửi email	2627
gửi ý kiến	2636
""", 'h': """
haber bülteni	2516
haber güncelleniyor	2495
haberi arkadaşina hediye et	2486
hai già un account	1403
harici içerik	2495
haritayi aç	2496
has arribat al límit d'articles gratuïts	245
has iniciado sesión	881
hasznos volt az összefoglaló	1291
hasznosnak találta a cikket	1291
havi támogatás	1277
hayir teşekkürler	2477
hayir, teşekkürler	2477
haz una pregunta sobre este artículo	883
he leído y acepto la política de privacidad	896
he llegit i accepto la política de privacitat	230
hela artikeln fortsätter nedan	2380
hepsini gör	2495
hesap oluştur	2479
hi estàs d'acord? vota	233
hiba jelentése	1295
hibát talált	1291
hier reinhören	491
hinweis schließen	413
hirdetés	1287
hirdetés bezárása	1287
hirdetés, görgessen tovább	1287
hjälp oss att rätta fel	2384
hlavné správy	2248
hlavní zprávy	274
ho già donato	1398
hoje não	1958
hoppa till innehåll	2391
hoppa över inlägg från facebook	2391
hoppa över inlägg från instagram	2391
hoppa över inlägg från x	2391
hozzászólok	1291
hozzászólás	1291
hozzászólások	1291
hozzászólások megtekintése	1291
hylkää	1020
hylkää kaikki	1020
hyväksy	1020
hyväksy evästeet	1020
hyväksy kaikki	1020
här kan du kommentera artikeln	2384
håll dig uppdaterad	2371
hírfolyam	1292
hírlevelek	1297
hírlevél	1297
hírlevél-feliratkozás	1297
hören sie diesen artikel	491
hør saken	1807
""", 'i': """
i più commentati	1429
i più letti	1429
i più letti della settimana	1468
i più visti	1429
iba pre predplatiteľov	2244
ich unterstütze schon	413
identifícate	900
ielogojies, lai komentētu	1640
ienākt	1634
iesakām	1636
ihre meinung zählt	450
ikke gå glipp av	1819
ikke nå	1794
il tuo browser non può riprodurre il video	1446
il tuo commento sarà pubblicato dopo l'approvazione	1456
iletişim	2492
ilgili içerikler	2493
ilginizi çekebilecek haberler	2493
ilginizi çekebilir	2493
ilmoita asiavirheestä	1024
ilmoita virheestä	1024
imprimir artículo	903
imprimir esta matéria	2027
in bài	2627
in bài viết	2627
in trang này	2663
indlæg fra facebook	364
indlæg fra instagram	364
indlæs flere	364
ingresá	900
ingyenes regisztráció	1279
inicia sesión	824
inicia sessió	218
iniciar sesión	824
iniciar sesión con apple	900
iniciar sesión con facebook	900
iniciar sesión con google	900
iniciar sessão	1962
inicie sesión	824
inne artykuły	1900
innhold fra annonsør	1827
inscription à la newsletter	1092
inscrivez-vous à notre newsletter	1092
insira o seu endereço de email	2020
instalează aplicația	2068
inställningar	2381
introduce un email válido	896
intră în cont	2037
invítanos a un café	820
início	1991
ir para o conteúdo	1991
ispiši	2188
istediğiniz zaman abonelikten çikabilirsiniz	2516
istediğiniz zaman iptal edin	2479
izbor uredništva	2307
izdrukāt	1639
izmēģini # dienas bez maksas	1634
içeriğe geç	2495
iş birliği	2488
išbandykite # dienų nemokamai	1593
išorinis turinys	1611
išsaugoti	1598
išsaugoti straipsnį	1598
""", 'j': """
j'ai déjà donné	1074
j'ai déjà un compte	1083
ja hi estàs subscrit	245
ja hi estàs subscrit? entra	245
ja n'ets subscriptor? inicia sessió	218
ja tens compte? inicia sessió	245
jaa twitterissä	1017
jaa x:ssä	1017
jag förstår	2381
jag stödjer redan	2362
jaga sõbraga	917
jaunākie	1636
jautā mākslīgajam intelektam	1640
je commande ce numéro	1143
je gère mes cookies	1109
je soutiens déjà	1074
jede spende zählt	505
jeder beitrag zählt	505
jeder euro zählt	505
jednorázově	258
jeg forstår	1812
jeg støtter allerede	335	1794
jegyek itt kaphatók	1294
jelentkezzen be vagy regisztráljon	1279
jen pro předplatitele	259
jetzt angebot wählen	510
jetzt anhören	439
jetzt reinhören	491
jetzt unterstützen	414
již mám předplatné	259
jobs in ihrer nähe	489
još vesti	2185
još vijesti	2185
junte-se à conversa	2016
jurnalismul de calitate costă	2073
juttu jatkuu kuvan jälkeen	1019
juttu jatkuu mainoksen jälkeen	1019
juttu jatkuu videon jälkeen	1019
juttua päivitetään	1019
jutun lukee koneääni	1017
jutun lukee tekoälyääni	1017
jutun voi myös kuunnella	1017
już wspieram	1874
já doei	1958
já nas bancas	2010
já sou apoiador	1958
já sou assinante	1962
já tem conta	1962
já tem uma conta	1962
já é assinante? faça login	1962
já é subscritor	2025
já é subscritor? inicie sessão	2025
jätä kommentti	1024
jūsų el. paštas	1618
jūsų el. pašto adresas	1618
""", 'k': """
k tématu	274
k téme	2248
kapcsolódó	1292
kapcsolódó cikk	1292
kapcsolódó cikkek	1292
kapcsolódó tartalom	1292
kapcsolódó témák	1292
karte öffnen	458
kas kokkuvõte oli kasulik	918
kategóriák	1292
katso kuvat tästä	1027
katso myös	1025
katso video tästä	1027
katso video yltä	1027
kaupallinen yhteistyö	1019
kaydiniz için teşekkürler	2516
keresés	1294
kezdőlap	1294
không phải bây giờ	2620
không, cảm ơn	2620
ki-übersicht	485
kijelentkezés	1279
kingi artikkel sõbrale	917
kinyitás	1295
kipróbálom	1279
kirjaudu sisään	1010
kirjoita sähköpostiosoitteesi	1013
kjøp abonnement	1798
kjøp tilgang	1798
klausies podkāstu	1641
klausies podkāstu šeit	1641
klausies šo rakstu	1639
klausies šo rakstu (# min	1639
klausykite tinklalaidės	1600
klausykite tinklalaidės čia	1600
klausykitės straipsnio	1598
klausīties	1639
klausīties rakstu	1639
ključne besede	2307
ključne reči	2185
ključne riječi	2185
klíčová slova	274
kokeile # päivää maksutta	1010
kolačići	2201
komentavimas išjungtas	1599
komentavimo taisyklės	1599
komentáre	2251
komentář	273
komentáře	273
komentāri	1634
komentēt	1634
komentēšana ir slēgta	1640
komentēšanas noteikumi	1640
komerčné oznámenie	2247
komerční sdělení	269
kommentarer blir gjennomgått før publisering	1822
kommentarerna förhandsmodereras	2384
kommentek megtekintése	1291
kommentelési szabályzat	1291
kommentér	356
koostöö	921
kopiera länk	2376
kopiera länken	2376
kopijuoti nuorodą	1593
kopiraj povezavo do članka	2310
kopiér link	348
kopiér linket	348
kopírovat odkaz	266
kopírovať odkaz	2251
kopēt saiti	1634
korábban írtunk róla	1292
kreiraj račun	2178
kullanim koşullari	2489
kup dostęp	1878
kupi naročnino	2303
kuula taskuhäälingut	919
kuuntele podcast tästä	1027
kysy tekoälyltä	1024
käyttöehdot	1020
kérdezze ai-asszisztensünket	1291
kérem a hírlevelet	1297
később	1276
köp	2366
köszönjük a feliratkozást	1297
köszönöm, nem	1276
következő	1294
következő cikk	1292
køb abonnement	339
køb adgang	339
kúpiť predplatné	2244
küfür, hakaret içeren yorumlar onaylanmamaktadir	2492
küldje el barátjának	1285
küldés	1285
küldés e-mailben	1285
külső tartalom	1294
künye	2489
küpsiste seaded	930
küsi tehisarult	918
kā tev patika raksts	1640
kā tu domā? balso	1641
ką manote? balsuokite	1600
""", 'l': """
la discussione è chiusa	1425
la nota continúa después del anuncio	849
la rédaction vous conseille	1116
la sélection de la rédaction	1116
lahjoita artikkeli ystävälle	1017
lai komentētu, ielogojies	1640
lai komentētu, pieslēdzies	1640
las más leídas	858
las más leídas de hoy	904
las noticias más leídas	904
lasi arī	1636
lasi komentārus	1640
lasi tālāk	1634
lasi vairāk šeit	1641
lasi vēl	1636
lasiet arī	1636
lasiet vēl	1636
lasă un comentariu	2048
lasīt komentārus	1640
lasīt tālāk	1641
lasīt vairāk	1641
lasīt vēlāk	1639
lasītākie	1636
lataa lisää	1027
le choix de la rédaction	1116
le journal numérique	1083
le lien a été copié	1159
le lien a été copié dans le presse-papiers	1159
le notizie più lette	1468
le più lette	1429
lea también	858
lee sin límites	900
lee también	858
leer artículo completo	861
leer más	861
leer también	858
legfrissebb hírek	1292
leggi di più	1432
leggi più tardi	1467
legnépszerűbb	1292
leia a matéria completa	2028
leia as notícias no aplicativo	2018
leia também	1988
len pre predplatiteľov	2244
les choix de la rédaction	1116
les lecteurs ont aussi consulté	1160
les més llegides	248
les også	1819
les plus commentés	1116
les plus partagés	1116
les prix indiqués sont susceptibles d'évoluer	1143
les våre debattregler	1815
li e aceito a política de privacidade	2020
lien copié	1102
lien copié dans le presse-papiers	1159
lietošanas noteikumi	1651
liitudes nõustud kasutustingimustega	937
liity jäseneksi	1009
lineでシェア	1492
lineでシェアする	1520
lineで送る	1492
link a vágólapra másolva	1285
link bài gốc	2663
link copiado para a área de transferência	2027
link kopiëren	1695
link másolva	1285
link másolása	1285
lire la suite pour #€	1083
lire la vidéo	1119
lire à haute voix	1102
lire également	1116
lisätiedot	1028
lisää aiheesta	1025
liên hệ	2636
liên quan	2637
llegeix sense límits	245
llegeix també	221
llegir més	248
lo + leído	858
lo más comentado	858
lo más compartido	858
lo más leído	858
lo más popular	858
lo más visto	858
lo más visto hoy	904
lo último	858
locuri de muncă	2064
loe lähemalt	919
loe lähemalt siit	919
logi sisse või loo konto	912
los lectores también leyeron	904
luba kõik	930
lubię to	1888
lucrează cu noi	2064
lue keskustelun säännöt	1024
lue lisää	1025
lue lisää aiheesta	1025
lue myöhemmin	1017
lue myös	1025
lugu jätkub pärast reklaami	921
lugu täieneb	919
lui écrire	1137
lähetä sähköpostilla	1017
lämna en kommentar	2384
länk kopierad	2376
länken kopierad	2376
länken är kopierad	2376
läs dokumentet	2392
läs domen	2392
läs hela artikeln	2391
läs hela texten	2391
läs hela texten här	2391
läs kommentarer	2384
läs mer	2388	2391
läs mer om	2388
läs också	2388
läs senare	2376
läs vidare	2366	2388
läs våra kommentarsregler	2384
läs även	2388
lästid	2391
lästid # min	2391
lås op	339
lås opp artikkelen	1798
lås opp saken	1798
lås upp artikeln	2366
læs debatreglerne	356
læs debatreglerne her	356
læs hele artiklen	364
læs kommentarer	356
læs mere	361	364
læs mere om	361
læs også	361
læs også disse artikler	361
læs senere	348
læs videre	339	361
læs vores regler for debatten	356
læsetid # min	364
lên đầu trang	2639
lưu	2627
lưu bài	2627
lưu bài viết	2627
lưu bài để đọc sau	2663
lấy link	2663
""", 'm': """
magari più tardi	1398
mai târziu	2035
mainos päättyy	1019
mais notícias	1988
maksettu sisältö	1019
manşetler	2493
masquer la publicité	1143
masz już konto	1878
masz już konto? zaloguj się	1878
materialet är skyddat enligt lagen om upphovsrätt	2418
materiał partnera	1892
materiał promocyjny	1892
materiał sponsorowany	1892
materiał zewnętrzny	1892
matéria exclusiva para assinantes	2025
matérias relacionadas	1988
media społecznościowe	1889
megnyitás	1295
megnézem	1294
megosztás	1285
megosztás a facebookon	1285
megosztás facebookon	1285
megosztás twitteren	1285
mehr für dich	515
mehr für sie	515
meld deg på	1803
meld deg på nyhetsbrevet	1803
mentions légales	1109
mentés	1285
mentés későbbre	1285
menú	861
menü	457	1294	2495
menü schließen	457
menü öffnen	457
mer från	2388
mer läsning	2388
merci d'avoir voté	1147
messaggio pubblicitario con finalità promozionale	1451
mest läst	2388
mest lästa	2388
mest læst	361
mest læste	361
mi-összefoglaló	1294
mida sina arvad? hääleta	919
minn meg på det senere	1794
mira el vídeo	239
mitä mieltä olet? äänestä	1027
modalità di pagamento	1402
moderálási elvek	1291
modifică preferințele cookie	2059
modifier mes préférences	1139
modtag en notifikation, når vi skriver om emnet	364
mogoče kasneje	2314
mogą cię zainteresować	1900
mohlo by se vám líbit	274
mohlo by vás také zajímat	274
mohlo by vás tiež zaujímať	2248
mohlo by vás zajímat	274
mohlo by vás zaujímať	2248
monatlich kündbar	510
mostra aquesta publicació a instagram	230
mostra di più	1432
mostra'n més	222
mostrar conteúdo externo	2006
mostrar más	861
mot de passe oublié	1083
mots clés	1116
mots-clés	1116
może cię zainteresować	1900
może później	1874
možda kasnije	2193
možda vas zanima	2185
možda će vas zanimati	2185
možno neskôr	2255
možná později	257
muistuta myöhemmin	1008
mulțumim pentru feedback	2062
mulțumim, te-ai abonat cu succes	2069
mutass többet	1294
muut lukivat myös	1025
myöhemmin	1008
már előfizető	1279
más	861
más artículos	858
más artículos del autor	877
más detalles	862
más en	858
más historias	858
más información	858
más leídas	858
más leído	858
más leídos	858
más noticias	858
más opciones	851
más sobre este tema	858
más tarde	819
más vistas	858
más vistos	858
mások ezt olvassák	1292
mások ezt olvasták	1292
másolás	1285
máte již účet	259
máte předplatné? přihlaste se	259
märksõnad	914
månadsgåva	2363
månedlig gave	1795
månedligt bidrag	336
måske senere	335
måske vil du også kunne lide	361
més informació	221
més llegides	221
més notícies	248
método de pago	823
métodos de pagamento	1961
métodos de pago	823
mākslīgā intelekta kopsavilkums	1641
mă abonez	2069
můj účet	259
mới nhất	2637
mở	2640
mở khóa bài viết này	2663
mở rộng	2639
""", 'n': """
nadaljevanje članka pod oglasom	2306
nahlásit chybu	273
nahlásiť chybu	2251
najchętniej czytane	1900
najchętniej czytane dziś	1900
najczęściej czytane	1900
najczęściej czytane artykuły	1900
najnovejše	2307
najnovejše novice	2307
najnoviji članci	2185
najnovšie	2248
najnovšie správy	2248
najnovšie články	2248
najnowsze artykuły	1900
najnowsze wiadomości	1900
najčitanije	2185
najčitanije vesti	2185
najčitanije vijesti	2185
najčitanije vijesti dana	2185
najčítanejšie	2248
najčítanejšie články	2248
najčítanejšie články dňa	2248
napišite komentar	2310
napsat komentář	273
naročena vsebina	2306
naročite se	2302
naročnina	2302
nastavení	270
nastavení cookies	270
nastavi čitanje	2237
nastavi čitati	2237
nastavite čitanje	2237
nastavite čitati	2237
nastavitve piškotkov	2322
następna strona	1903
następny	1903
następny artykuł	1900
natisni članek	2310
naudojimo taisyklės	1611
naujausios žinios	1595
naujienlaiškis	1618
načíst další	276
našli jste chybu	273
našli jste v článku chybu	273
ne děkuji	257
ne, děkuji	257
nejdiskutovanější	274
nejnovější	274
nejnovější zprávy	274
nejnovější články	274
nejčtenější	274
nejčtenější články	274
nejčtenější články dne	274
nem, köszönöm	1276
nenhum comentário	1984
neueste beiträge	454
nhắc tôi sau	2620
nie dziękuję	1874
nie dziś	1874
nie pamiętasz hasła	1878
nie ďakujem	2255
nie, dziękuję	1874
nie, ďakujem	2255
només els subscriptors poden comentar	233
norėdami komentuoti, prisijunkite	1599
nosūti draugam	1639
nosūtīt draugam	1639
nosūtīt e-pastā	1639
noteで書く	1492
notre sélection	1116
notre sélection d'articles	1160
notícias relacionadas	1988
notícias relacionadas que podem lhe interessar	19
notícies destacades	248
notícies relacionades	221
nu ai cont? înregistrează-te	2074
nu mulțumesc	2035
nu, mulțumesc	2035
nyhetsdøgnet	1819
nyomtatás	1285
não perca	1988
não, obrigada	1958
não, obrigado	1958
nächste seite	457
nächster artikel	454
näita kõiki	920
näita rohkem	919
näita veel	919
näita vähem	920
näköislehti	1010
nästa	2391
nästa artikel	2388
näytä alkuperäinen	1028
näytä kaikki	1027
näytä kartta	1028
näytä kommentit	1024
näytä käännös	1028
näytä lisää	1027
näytä sisältö	1020
näytä tiedot	1028
näytä tulokset	1028
näytä vähemmän	1028
næste	364
næste artikel	361
népszerű	1292
nézze meg galériánkat	1294
nézze meg képeinket	1294
nõustun	930
nõustun kõigiga	930
nøgleord	361
nāc strādāt pie mums	1641
nổi bật	2637
nội dung quảng cáo	2665
nội dung tài trợ	2632
""", 'o': """
o que achou desta notícia	2008
o vídeo começará em alguns segundos	2006
ocenite članak	2188
ocenite članek	2310
ochrana osobních údajů	270
ochrana osobných údajov	2262
ocijenite članak	2188
ocorreu um erro ao carregar o vídeo	2006
ocultar anúncio	2010
odebírat	263
odebírat newsletter	263
odemknout článek	259
odhlásit se	259
odhlásiť sa	2244
odkaz skopírovaný	2251
odkaz zkopírován	266
odkleni članek	2303
odklenite celoten članek	2303
odmietnuť	2262
odmietnuť všetko	2262
odmítnout	270
odmítnout vše	270
odporúčame	2248
odporúčame prečítať	2248
odporúčame tiež	2248
odporúčané články	2248
odpovědět	273
odrzuć	1893
odrzuć wszystkie	1893
odtwórz	1903
odštampaj	2188
odštampaj članak	2188
oferă acest articol cadou	2076
offre spéciale	1083
offrez-nous un café	1075
offrici un caffè	1399
oglasno sporočilo	2306
ogłoszenie	1892
ohodnoťte článek	273
ohodnoťte článok	2251
okuma süresi # dk	2495
oliko artikkeli hyödyllinen	1024
oliko juttu hyödyllinen	1024
oliko tiivistelmä hyödyllinen	1024
olvasson korlátlanul	1279
olvasson tovább	1279
olvasta már	1292
olvastad már	1292
olvidaste tu contraseña	824
oplæst af en robot	348
oplæst af kunstig intelligens	364
opsig når som helst	339
orijinali göster	2496
os leitores também leram	2028
os preços podem variar	2010
osale küsitluses	919
ostatnie artykuły	1900
ota yhteyttä	1024
otevřít	277
otevřít mapu	277
otključaj članak	2178
otključajte ceo članak	2178
otključajte cijeli članak	2178
otros artículos	858
otwórz	1904
otwórz mapę	1904
outras notícias	19	1988
ouça este conteúdo	1974
oversættelsen er lavet af en maskine	364
""", 'p': """
padovanokite straipsnį	1598
padovanokite straipsnį draugui	1598
page précédente	1119
pagina următoare	2051
pague um café	1959
paiement sécurisé	1082
paldies par pieteikšanos	1658
palun jää viisakaks	918
pamanīji kļūdu	1640
pamanījāt kļūdu	1640
par šo tēmu	1636
paramètres des cookies	1109
paramétrer	1109
paramétrer les cookies	1109
parašyk komentarą	1599
parašykite komentarą	1599
partajează	2042
partenerii noștri	2049
participez à la conversation	1147
partnerių turinys	1602
partnerski sadržaj	2184
pasidalinkite šiuo straipsniu	1598
pasitikrinkite žinias	1600
passer la publicité	1107
pastebėjote klaidą	1599
paylaş	2486
paylaşin	2486
pažiūrėkite vaizdo įrašą	1600
pe aceeași temă	2077
pentru a citi în continuare	2074
per saperne di più	1468
pergunte à nossa ia	2008
peut-être plus tard	1074
piedalies aptaujā	1641
piekrist visām	1651
piekrītu	1651
piesakies vebināram	1641
piesakoties tu piekrīti lietošanas noteikumiem	1658
pieslēdzies vai izveido kontu	1634
pieslēdzies, lai komentētu	1640
pieslēgties	1634
pievieno savu komentāru	1640
pievienot komentāru	1634
pirmais mēnesis par # €	1634
pirmas mėnuo tik # €	1593
più lette	1429
più letti	1429
più tardi	1398
piškotki	2322
placená inzerce	269
platená inzercia	2247
plaćeni oglas	2184
plaćeni sadržaj	2184
plačana objava	2306
plačiau skaitykite čia	1600
plein écran	1119
plus d'actualités	1116
plus de détails	1120
poate mai târziu	2035
podari članek	2310
podarite ta članek	2310
podaruj artykuł	1878
podaruj ten artykuł	1888
podcast anhören	491
pode ler também	2028
podeli članak	2188
podijeli članak	2188
podmienky používania	2262
podmínky použití	270
podmínky užití	270
podobne artykuły	1900
podobné články	274	2248
podporiť	2243
podporte nezávislú žurnalistiku	2243
podporte nás	2243
podpořit	258
podpořte naši práci	258
podpořte nás	258
podpořte redakci	258
podrži	2177
podrži nas	2177
podržite nas	2177
podržite naš rad	2177
podržite nezavisno novinarstvo	2177
podziel się	1888
podziel się na facebooku	1888
pogledajte još	19
pokaż komentarze	1896
pokaż mniej	1903
pokaż oryginał	1904
pokaż treść	1893
pokaż tłumaczenie	1904
pokaż więcej	1903
pokaż wszystkie	1903
pokaż wszystko	1904
pokaži vsebino	2322
pokloni članak	2188
poklonite ovaj članak	2188
pokračovat bez podpory	257
pokračovať bez podpory	2255
polecamy również	1900
polecamy także	1900
polecamy też	1900
polecane artykuły	1900
politique de confidentialité	1109
polityka prywatności	1893
política de cookies	851	1981
política de galetes	230
política de privacidad	851
política de privacidade	1981
política de privacitat	230
poprzedni artykuł	1900
populární	274
populära artiklar	2388
populärt	2388
populære artikler	361
populære saker	1819
populært	361	1819
populārākie	1636
popüler	2493
popüler haberler	2493
popüler konular	2493
por qué estás viendo esto	824
poslať e-mailom	2251
poslušaj vest	2188
poslušaj članak	2188
poslušaj članek	2310
poslušajte članek	2310
postanite naročnik	2302
postanite član	2177	2302
postavke kolačića	2201
postaw kawę	1875
postaw nam kawę	1875
posłuchaj	1888
pour continuer à lire	1156
pourquoi voyez-vous cette publicité	1143
pouze pro předplatitele	259
povezani sadržaj	2185
povezani članci	2185
povezani članki	2307
powiązane	1900
powiązane artykuły	1900
powiązane tematy	1900
powiększ	1903
powiększ zdjęcie	1903
powrót do góry	1903
později	257
pozostała część artykułu pod materiałem wideo	1892
pošalji e-mailom	2188
pošalji komentar	2188
pošalji mejlom	2188
pošalji prijatelju	2188
pošalji članak e-mailom	2188
pošaljite komentar	2188
pošlji po e-pošti	2310
pošlji prijatelju	2310
pošlji članek po e-pošti	2310
pr članek	2306
praneškite apie klaidą	1599
pranešti apie klaidą	1599
pravidlá diskusie	2251
pre predplatiteľov	2244
preberite še	2307
predplatiť	2243
predplaťte si	2243
prenumerata nuo # euro per mėnesį	1593
prenumerata nuo # €	1593
prenumerera på vårt nyhetsbrev	2371
prenumeruodami sutinkate su taisyklėmis	1618
prenumeruokite naujienlaiškį	1618
preporučeno	2185
preporučujemo	2185
preporučujemo da pročitate	2185
preporučujemo i	2185
prečítajte si	2248
prečítajte si aj	2248
prețurile pot varia	2064
pridať komentár	2251
prihlásiť	2244
prihlásiť sa	2244
prihvaćam	2201
prihvaćam sve	2201
prijavi grešku	2188
prijať	2262
prijať všetko	2262
prikaži manj	2308
prikaži manje	2186
prikaži sadržaj	2201
prikaži sve	2186
prikaži več	2308
prikaži više	2186
prikaži vse	2308
prima lună gratuită	2074
primește alerte despre acest subiect	2068
printează	2042
pripomenúť neskôr	2255
priporočamo	2307
priporočamo tudi	2307
priporočamo v branje	2307
priporočeno	2307
prisijunkite arba susikurkite paskyrą	1593
prisijunkite prie mūsų komandos	1600
prisijunkite, kad galėtumėte komentuoti	1599
prispieť	2243
privatsphäre-einstellungen	447
privātuma politika	1651
pro předplatitele	259
promocijsko sporočilo	2306
promotivni sadržaj	2184
promotivni članak	2184
promóció	1287
proovi # päeva tasuta	912
pročitajte i	2185
pročitajte još	2185
prywatność	1893
przeczytaj również	1900
przeczytaj także	1900
przeczytaj też	1900
przejdź bez wsparcia	1874
przejdź do serwisu	1893
przejdź do treści	1903
przejdź do ustawień prywatności	1893
przypomnij mi później	1874
právě se děje	274
präsentiert von	444
précédent	1119
préférences cookies	1109
prélèvement	1082
prémium	1279
próbálja ki # forintért	1279
próxima	1991
próxima página	1991
próximo artigo	1988
prøv # dager gratis	1798
prøv gratis	339	1798
prøv nu	339
prøv nå	1798
prを含みます	1520
pubblicità	1420
publi-rédactionnel	1107
publicité	1107
publicité - la suite ci-dessous	1107
publicités	1107
pular para o conteúdo	1991
página siguiente	861
pääuutiset	1025
påmind mig senere	335
påminn mig senare	2362
później	1874
pārbaudi savas zināšanas	1641
pārpublicējot atsauce obligāta	1644
pērc abonementu	1634
předchozí	276
předchozí článek	274
předplatit	259
předplatné	259
přehrát	276
přejít k obsahu	276
přejít na obsah	276
přečtěte si	274
přečtěte si také	274
přidat komentář	273
přidejte názor	273
přihlásit	259
přihlásit k odběru	263
přihlásit se	259
přihlášení	259
přijmout	270
přijmout vše	270
připomenout později	257
přispějte	258
přispět	258
""", 'q': """
qu'avez-vous pensé de cet article	1141
qual o seu nível de satisfação com esta notícia	2008
quellen und weiterführende links	454
queremos conocer tu opinión	890
queremos saber a sua opinião	2016
questo riassunto ti è stato utile	1448
quieres añadir otro usuario a tu suscripción	824
quizás más tarde	819
quizás te interese	858
quyên góp	2621
quyên góp ngay	2621
qué te ha parecido esta noticia	890
quên mật khẩu	2622
quảng cáo	2632
quảng cáo - bài viết tiếp tục bên dưới	2665
""", 'r': """
r$ # por mês durante # meses	2025
radote klaidą	1599
radote klaidą tekste	1599
raksti komentāru	1640
raksts tiek papildināts	1641
raksts turpinās pēc reklāmas	1643
rakstīt komentāru	1640
rao vặt	2632
raportează o eroare	2062
rapportér fejl	356
rašyti komentarą	1593
receber notificações	2018
recevez nos alertes en temps réel	1149
recevez une alerte à chaque article de l'auteur	1149
reclamă	2045
recomandarea redacției	2077
recomandări	2049
recomandările editorilor	2077
recomandările redacției	2049
recomendado para você	1988
recommandé	1116
recommandé pour vous	1116
recommandés	1116
recordar más tarde	819
recuérdamelo más tarde	819
redirecționează #%	2036
refuză toate	2059
regalar artículo	824
registrovať sa	2244
registruokitės nemokamai	1593
registruokitės į seminarą	1600
registrácia	2244
regisztráció	1279
regisztrálok	1279
regístrate	824
rekisteröidy	1010
rekisteröidy maksutta ja lue	1010
reklami geç	2488
reklám	1287
reklāma	1634
reklāmas raksts	1643
reklāmraksts	1643
relaterade ämnen	2388
reportar erro nesta página	2008
restez informé	1092
restez informés	1092
resumen automático	883
resumo da notícia	2008
reģistrējies bez maksas	1634
reģistrēties	1634
ricordamelo più tardi	1398
rodyti mažiau	1601
rodyti viską	1601
rozumím	277
rozwiń	1903
rozwiń wszystko	1904
rätta	2384
rätta oss	2384
rättelse	2384
réactions	1112
réagir	1102	1112
réagir à cet article	1112
réagissez	1112
réagissez à cet article	1112
répondre	1112
réseaux sociaux	1103
réservé aux inscrits	1083
résiliable à tout moment	1156
résultats du sondage	1147
résumé de l'article	1141
résumé de l'article en # points	1141
résumé en # secondes	1141
részletek	1295
rösta här	2391
rösta i omröstningen	2391
rādīt mazāk	1642
rādīt vairāk	1641
rādīt visu	1642
răspunde	2048
rėmimas	1602
""", 's': """
s'abonner à partir de #€	1083
s'inscrire à la newsletter	1092
s-ar putea să-ți placă	2049
saada sõbrale	917
saber más	861
sadarbības raksts	1643
sadržaj je zaključan	2178
saglabāt	1639
saglabāt rakstu	1639
saistītie raksti	1636
saistītās ziņas	1636
saite nokopēta	1639
saken er låst	1798
saken finnes også som lyd	1807
saltar anúncio	1979
salvează	2042
salvează articolul	2076
salvează pentru mai târziu	2076
sans engagement, résiliable à tout moment	1156
sao chép liên kết	2627
sao chép đường dẫn	2663
sari la conținut	2051
satura turpinājums pēc reklāmas	1643
sačuvaj	2188
sačuvaj vest	2188
schlagwörter	454
schließen	457
schrift vergrößern	439
schriftgröße	439
scopri di più	1403
sdílejte	266
sdílejte tento text	266
sdílejte text	266
sdílejte článek	266
sdílet	266
sdílet na facebooku	266
sdílet na twitteru	266
sdílet na x	266
sdílet článek	266
se alla erbjudanden för prenumeranter	2366
se bilderna här	2391
se connecter et réagir	1112
se déconnecter	1083
se grafiken här	2391
se ha producido un error al cargar el vídeo	881
se klippet här	2391
se klippet øverst i saken	1822
se videon här	2391
sedan # kr/mån tills du säger upp	2366
seguir tópico	2018
seguí leyendo	904
sei già abbonato	1403
sei già iscritto alla newsletter	1461
selección de la redacción	858
selvä	1028
sem si não seria possível	2023
sem você não seria possível	2023
semnalează o eroare	2048
send artiklen på mail	348
send på e-post	1807
sense permanència	245
setări cookie	2059
seuls les abonnés peuvent commenter	1147
seuraa meitä	1018
seções	1988
shrani članek	2310
si opp når du vil	1798
si è verificato un errore durante il caricamento del video	1446
sie können diesen artikel kostenlos weitergeben	536
signaler ce contenu comme inapproprié	1147
signaler un problème	1112
siguiente artículo	858
siirry sisältöön	1027
sikeres feliratkozás	1297
sin ti no sería posible	899
siz ne düşünüyorsunuz? oy verin	2495
sizin için öneriler	2493
siųsti draugui	1598
siųsti el. paštu	1598
skaitykite daugiau čia	1600
skaityti plačiau	1600
skaityti vėliau	1598
skaties arī	1636
skatīt foto	1641
skatīt galeriju	1641
skatīt video	1641
skjønner	1823
sklenite naročnino	2303
skopírovať odkaz	2251
skriv din kommentar här	2384
skrýt	277
slapukų nustatymai	1611
slažem se	2201
slične vesti	2185
slične vijesti	2185
slični članci	2185
snsをフォロー	1493
sofortüberweisung	417
sonderveröffentlichung	516
sono già sostenitore	1398
sonuçlari gör	2496
sorodni članki	2307
souhlasím	270
souhlasím se zobrazením	270
soutenez-nous dès maintenant	1075
související	274
související témata	274
související články	274
související články z webu	274
soyez le premier à commenter	1112
soyez le premier à réagir	1112
spela videon här	2391
spis treści	1903
sponsorisé	1107
sponsorlu içerik	2488
sponsoroitu sisältö	1019
sponsrat innehåll	2380
sponzorirani sadržaj	2184
sponzorirani članak	2184
sponzorované	2247
sponzorovaný obsah	269
sponzorováno	269
sprawdź ofertę	1878
spremi članak	2188
sprijină-ne	2036
spune-ți părerea	2062
spune-ți părerea în comentarii	2062
später	413
später erinnern	413
spør vår ki om saken	1815
staňte sa členom	2243
staňte se členem	258
stichwörter	454
stil spørgsmål til artiklen	356
straipsnio tęsinys - po reklama	1602
straipsnis tęsiasi po reklamos	1602
strona główna	1900
stäng	2362	2391
stöd oss	2363
støt os	336
støtt oss	1795
sugerir correção	2008
sugerir una corrección	890
sugestões	1988
suivre ce thème	1149
sur le même sujet	1116
sur le même thème	1116
suscripción	824
suscríbase	824
suscríbete	824
suscríbete a nuestro boletín	831
suscríbete ahora	824
susiję straipsniai	1595
susikurti paskyrą	1593
susține	2036
susține-ne	2036
susțineți-ne	2036
syötä sähköpostiosoitteesi	1013
szczegóły	1904
szponzorált tartalom	1287
szólj hozzá	1291
szóljon hozzá	1291
sähköposti	1013
sähköpostiosoite	1013
så # kr/mnd til du sier opp	1798
så kommenterar du	2384
sé el primero en comentar	854
sé parte	820
sélections	1102
síganos	844
síguenos	844
sök	2391
søg	364
søk	1822
súhlasím	2262
súhlasím so zobrazením	2262
súmate	820
súvisiace	2248
súvisiace články	2248
súvisiaci článok	2248
sīkdatņu iestatījumi	1651
słowa kluczowe	1900
""", 't': """
t'ha estat útil aquest article	233
t'ha estat útil aquest resum	233
tack för din anmälan	2371
taip pat žiūrėkite	1595
takaisin ylös	1027
takk for påmeldingen	1803
tallenna myöhemmäksi	1017
talán később	1276
tamaño de letra	843
también te puede gustar	858
también te puede interesar	858
també et pot interessar	221
também pode gostar	2028
tarjeta de crédito	823
tarjeta de débito	823
te ha resultado útil este artículo	883
te ha resultado útil este resumen	883
te ha sido útil este resumen	883
te poți dezabona oricând	2069
te-ar putea interesa și	2077
tehisaru kokkuvõte	919
tekoälyn tekemä tiivistelmä	1027
tekoälyn tiivistelmä	1027
tekoälytiivistelmä	1027
tekstą įgarsino dirbtinis intelektas	1598
teljes hozzáférés	1279
temas del día	858
termos e condições	1981
teste grátis	1962
testează-ți cunoștințele cu quizul nostru	2062
teszteld a tudásod	1294
tesztelje tudását	1294
texten fortsätter nedan	2380
texten fortsätter under bilden	2380
teď ne	257
thu gọn	2639
thèmes	1116
thématiques	1116
thích	2627
thông tin doanh nghiệp	2632
thông tin quảng cáo	2665
thẻ	2637
tienes que iniciar sesión para guardar artículos	903
tilbakemelding på saken	1815
tin bài liên quan	2663
tin cùng chuyên mục	2637
tin cùng tác giả	2664
tin khác	2637
tin liên quan	2637
tin mới	2637
tin mới nhất	2637
tin nóng	2664
tin nổi bật	2637
tin quảng cáo	2665
tin trước	2637
tin tài trợ	2637
tin tức liên quan	2637
tin đọc nhiều	2637
tipărește	2042
tipărește articolul	2076
tiêu điểm	2637
tiếp theo	2639
tlačiť	2251
to cię może zainteresować	1900
to może cię zainteresować	1900
todos os comentários	1984
toute l'actualité	1116
tovább	1294
tovább a rovatra	1292
tovább olvasom	1294
további cikkek	1292
további cikkek a témában	1292
további hírek	1292
további részletek itt	1294
továbbiak betöltése	1294
tradução automática	2008
trang chủ	2639
transferência bancária	1961
treści partnerskie	1892
treść sponsorowana	1892
tria la teva subscripció	245
trước	2639
trả lời	2636
trở lại	2639
tu ce părere ai? lasă un comentariu	2062
tu navegador no puede reproducir este vídeo	881
tue meitä	1009
tule meile tööle	919
turpini lasīt	1634
turpinājums pēc reklāmas	1643
turpināt lasīt	1634
twitter'da paylaş	2486
twój adres e-mail	1881
twój e-mail	1881
tài khoản của tôi	2622
tài trợ	2632
támogass minket	1277
támogasson minket	1277
támogatom	1277
támogatott tartalom	1287
támogatás	1277
támogatói tartalom	1287
täname liitumast	937
tässä olisi upotus facebookista	1027
tässä olisi upotus instagramista	1027
témata	274
témy	2248
témák	1292
térkép megnyitása	1295
términos de uso	851
términos y condiciones	851
tìm kiếm	2639
tópicos	1988
tópicos relacionados	1988
tôi đã hiểu	2640
több	1294
töltsd ki a kvízt	1294
töltse ki a kvízt	1294
tühista igal ajal	912
tüm haberler	2493
tüm yazilari	2493
tüm yorumlar	2492
tümünü gör	2495
tümünü göster	2496
tümünü kabul et	2489
tümünü reddet	2489
tēmas	1636
tęsinys po reklamos	1602
tạo tài khoản	2622
tải thêm	2639
tặng bài viết	2663
tặng sao	2663
tặng sao cho bài viết	2663
từ khóa	2637
""", 'u': """
udostępnij	1888
udostępnij na facebooku	1888
udostępnij na twitterze	1888
udostępnij na x	1888
udostępnij w mediach społecznościowych	1888
udělit souhlas	270
uključi obaveštenja	2236
uključi obavijesti	2236
uključite notifikacije	2236
uključite obaveštenja	2236
uključite obavijesti	2236
uložit	266
uložit na později	266
uložit článek	266
uložiť	2251
uložiť na neskôr	2251
uložiť článok	2251
ultima oră	2049
ultimele știri	2049
um assinante presenteou você com este artigo	2027
un abonat ți-a oferit acest articol	2076
un abonné vous offre cet article	1159
un e-mail de confirmation vous a été envoyé	1152
un suscriptor te ha regalado este artículo	903
une erreur s'est glissée dans l'article	1112
unterstütze uns	414
unterstützen	414
unterstützen sie uns	414
unterstützen sie uns per paypal	505
uppläst av en dator	2376
uppläst med ai-röst	2376
url 복사	1552
urlをコピー	1492
urlをコピーする	1520
url복사	1552
urmărește acest subiect	2068
urmărește live	2068
următorul	2051
uslovi korišćenja	2201
ustawienia plików cookie	1893
uvjeti korištenja	2201
uz sākumu	1641
uzyskaj dostęp	1878
už komentarus atsako jų autoriai	1599
už máte predplatné? prihláste sa	2244
už máte účet	2244
už máte účet? prihláste sa	2244
už podporujem	2255
už podporuji	257
uždaryti	1601
uždaryti reklamą	1602
užpildykite apklausą	1600
užsakomasis straipsnis	1602
užsakomasis turinys	1602
užsisakyti prenumeratą	1593
""", 'v': """
vaata kõiki tellija soodustusi	912
vaata lähemalt	919
vaba töökoht	919
vad tycker du? rösta här	2391
vai kopsavilkums bija noderīgs	1640
vai raksts bija noderīgs	1640
vairāk par tēmu	1636
vaizdo įrašas	1600
vaizdo įrašą rasite čia	1600
van már fiókja	1279
var artikeln till hjälp	2384
var det här till hjälp	2391
var resuméet nyttigt	356
var sammanfattningen till hjälp	2384
vari atteikties jebkurā laikā	1634
vasta küsitlusele	919
vastaa kyselyyn tästä	1027
vaš komentar	2188
veja esta publicação no instagram	2006
veja também	1988
veja todas as opções de assinatura	2025
ver # comentários	2016
ver biografía	877
ver comentários	1984
ver conteúdo externo	2006
ver esta publicación en instagram	881
ver esta publicação no instagram	2006
ver galería	861
ver más	861
ver más artículos del autor	877
ver más noticias	904
ver también	858
ver também	1988
ver todas las opciones de suscripción	900
ver traducción	862
ver tradução	1992
ver vídeo	861
vergrößern	458
verlagssonderveröffentlichung	516
vertrag kündigen	447
verträge hier kündigen	447
verwandte beiträge	454
ves algún error? comunícalo	890
veure aquesta publicació a instagram	230
vezi această postare pe instagram	2059
vezi mai multe știri	2077
vezi și	2049
već imate nalog	2178
već imate pretplatu	2178
već imate račun	2178
već podržavam	2193
već ste pretplatnik	2178
več iz rubrike	2307
več novic iz regije	2307
več o tem	2307
več o temi	2307
viac k téme	2248
viac si o tom prečítate tu	2248
videon voi katsoa jutun yläosasta	1027
videoyu izlemek için tiklayin	2495
videó	1292
videók	1292
videónkat itt nézheti meg	1294
vidéo	1119
vielen dank für ihr feedback	495
vielen dank für ihre anmeldung	426
vielleicht später	413
vilkår	353	1812
vipps et beløp	1795
vis færre	364	1822
vis oversættelse	365
visa bilden i helskärm	2391
visa färre	2391
visa inlägg från facebook	2391
visa inlägg från instagram	2391
visa innehåll	2381
visa översättning	2392
vissza a tetejére	1294
visszajelzés	1291
više o temi	2185
više vijesti iz regije	2185
viết bình luận	2636
você concorda? vote	2016
você pode gostar	1988
você pode se interessar	1988
você também pode gostar	1988
voir le détail	1120
voir les détails	1120
voir les résultats	1120
voir les résultats du sondage	1147
vos réactions	1112
votează în sondajul nostru	2062
votre avis nous intéresse	1147
vous aimerez peut-être	1116
vous avez déjà un compte	1083
vous avez déjà un compte ? connectez-vous	1083
vous avez déjà un compte ? identifiez-vous	1083
vous possédez déjà un compte	1083
vous pourriez être intéressé	1116
vreau să primesc newsletterul	2069
vsebina sporočila	2306
vstúpiť do diskusie	2251
vytisknout článek	266
vytlačiť	2251
vytlačiť článok	2251
vytvořit účet	259
vyzkoušet	259
válasz	1291
váš e-mail	263
väline sisu	930
värsked uudised	914
více	274
více k tématu	274
více o tématu	274
více si o tom přečtete zde	274
vídeos	858	1988
výber redakcie	2248
výběr redakce	274
về đầu trang	2639
""", 'w': """
warto przeczytać	1900
was können wir besser machen	495
weitere beiträge	454
werbung überspringen	444
weź udział w dyskusji	1949
whatsapp'ta paylaş	2486
whatsappで読む	1520
wie gefällt ihnen dieser artikel	495
więcej	1900
więcej artykułów	1900
więcej informacji	1900
więcej na ten temat	1900
więcej o	1900
więcej z	1900
wpisz swój e-mail	1881
wprowadź adres e-mail	1881
wpłać	1875
wpłać teraz	1875
współpraca reklamowa	1892
wypróbuj	1878
wyraź zgodę	1893
wyślij e-mailem	1888
wyślij znajomemu	1888
""", 'x': """
x'te paylaş	2486
xem bình luận	2636
xem bản gốc	2640
xem bản đồ	2640
xem chi tiết	2640
xem kết quả	2640
xem nhiều	2637
xem nhiều nhất	2637
xem nhiều trong tuần	2664
xem thêm	2637	2639
xem thêm bình luận	2636
xem tiếp	2639
xem toàn bộ	2639
xem tất cả	2639
xでシェア	1492
xでシェアする	1520
xでポスト	1492
""", 'y': """
ya estás suscrito	900
ya tenés suscripción	900
yapay zeka ile özet	2495
yapay zeka özeti	2495
yazarin diğer haberleri	2493
yazarin diğer yazilari	2493
yazarin tüm yazilari	2493
ymmärrän	1028
yorum gönder	2492
yorumlari gör	2492
youtube-tartalom megjelenítése	1294
yz özeti	2495
""", 'z': """
z titulní strany	274
zabudnuté heslo	2244
zadejte svůj e-mail	263
zahlungsart wählen	417
zaloguj się	1878
zapisz na później	1888
zapisz się	1881
zapisz się na newsletter	1881
zapomenuté heslo	259
zarejestruj się	1878
zarządzaj zgodami	1893
zaten üye misiniz	2479
zavřít	257
załaduj więcej	1903
załóż konto	1878
zaštita osobnih podataka	2201
zaštita privatnosti	2201
zdieľajte tento text	2251
zdieľajte článok	2251
zdieľať	2251
zdieľať na facebooku	2251
zdieľať článok	2251
zgadzam się	1893
zgadzam się na wyświetlanie treści	1893
zgłoś	1896
zgłoś błąd	1896
ziņa tiek papildināta	1641
ziņo par kļūdu	1640
ziņot par kļūdu	1640
zkopírovat odkaz	266
zkopírovat odkaz na článek	266
znajdź nas na facebooku	1889
značky	2248
zobacz galerię	1903
zobacz mapę	1904
zobacz również	1900
zobacz szczegóły	1904
zobacz także	1900
zobacz także inne	1900
zobacz też	1900
zobacz więcej	1900
zobrazit méně	277
zobrazit originál	277
zobrazit více	276
zobrazit výsledky	277
zobrazit vše	276
zobraziť diskusiu	2251
zobraziť menej	2249
zobraziť obsah	2262
zobraziť viac	2249
zobraziť všetko	2249
zostań patronem	1875
zpět nahoru	276
zur leseliste hinzufügen	536
zur merkliste hinzufügen	439
zur übersicht	457
zurück	450
zurück nach oben	457
zvětšit	276
zwiń	1903
""", '©': """
©ntb	1850
""", 'à': """
à découvrir	1116
à la une	1116
à lire	1116
à lire aussi	1116
à lire dans ce dossier	1116
à lire dans la même rubrique	1116
à lire ensuite	1116
à lire également	1116
à ne pas manquer	1116
à voir	1116
à voir aussi	1116
""", 'á': """
áudio gerado por ia	2008
áudio gerado por voz sintética	2008
""", 'ä': """
ähnliche artikel	454
ähnliche beiträge	454
ähnliche themen	454
älä missaa mitään	1013
ämnen	2388
ämnen i artikeln	2388
är du redan prenumerant	2366
äänestä tästä	1027
""", 'å': """
åbn	365
åbn kort	365
åpne	1823
åpne faktaboks	1823
åpne kart	1823
""", 'ç': """
çerez ayarlari	2489
çerez politikasi	2489
çerezler	2489
çeviriyi göster	2496
çikiş yap	2479
çok okunanlar	2493
""", 'è': """
è gratis e ci vuole solo un minuto	1461
""", 'é': """
é grátis e leva menos de um minuto	2020
écouter	1102
écouter (# min	1102
écouter le podcast	1119
édition du jour	1116
értem	1295
""", 'í': """
írd meg a véleményed	1291
írja meg véleményét	1291
""", 'î': """
înapoi sus	2051
încarcă mai multe	2051
închide	2035
înregistrare	2037
înregistrează-te	2037
îți mulțumim pentru vot	2062
""", 'ö': """
öffnen	457
ön mit gondol? szavazzon	1294
önceki	2495
önceki haber	2493
öne çikan haberler	2493
öne çikanlar	2493
önerilen haberler	2493
önerilenler	2493
öppna	2392
öppna karta	2392
összes	1294
özet faydali oldu mu	2492
""", 'ú': """
új hozzászólás	1291
última hora	858
últimas	1988
últimas entradas	858
últimas noticias	858
últimas notícias	1988
últimes notícies	221
últimos artículos	858
únete	820
únete a la conversación	854
""", 'ü': """
übersetzung anzeigen	458
überweisung	417
ücretsiz dene	2479
ücretsiz üye ol	2479
ücretsiz üye olun	2479
üye girişi	2479
üye ol	2478	2479
üye olun	2479
""", 'ý': """
ý kiến	2636
ý kiến bạn đọc	2636
ý kiến của bạn	2636
""", 'ā': """
ārējais saturs	1651
""", 'č': """
članak je zaključan	2178
članak se nastavlja ispod oglasa	2184
članek je zaklenjen	2303
članek se nadaljuje pod oglasom	2306
članek se nadaljuje spodaj	2306
článek pokračuje pod reklamou	269
čtěte dále	274
čtěte i	274
čtěte také	274
číslo účtu pro dary	258
číst dál	276
číst dál s předplatným	259
číst více	276
čítajte aj	2248
""", 'ď': """
ďalšie správy	2248
ďalšie články	19	2248
""", 'đ': """
điều khoản sử dụng	2635
điều khoản sử dụng | chính sách bảo mật	2635
đáng chú ý	2637
đã có tài khoản	2622
đã hiểu	2640
đã sao chép	2627
đã sao chép liên kết	2663
đóng	2620
đóng góp	2621
đăng ký	2622
đăng ký ngay	2622
đăng nhập	2622
đăng nhập / đăng ký	2622
đăng xuất	2622
được quan tâm	2664
được tài trợ	2632
đặt báo	2622
đề xuất	2637
để sau	2620
đọc nhiều	2637
đọc nhiều nhất	2637
đọc sau	2663
đọc thêm	2637	2639
đọc tiếp	2639
đọc tiếp về chủ đề này	2664
đừng bỏ lỡ	2637
""", 'į': """
į viršų	1600
įveskite savo el. pašto adresą	1618
""", 'ś': """
śledź nas	1889
""", 'ş': """
şifremi unuttum	2479
şimdi değil	2477
şurada paylaş	2486
""", 'š': """
štampaj	2188
štítky	274
""", 'ž': """
že imate račun	2303
že naročnik	2303
že podpiram	2314
žiūrėkite nuotraukas	1600
žiūrėkite vaizdo įrašą	1600
žiūrėti galeriją	1600
""", 'ș': """
știri pe aceeași temă	2077
știri recomandate	2049
știri similare	2049
știrile zilei	2049
""", 'ț': """
ți-a fost util acest articol	2062
ți-a fost util acest rezumat	2062
ți-ai uitat parola	2074
ți-ar putea plăcea și	2077
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	582
άνοιγμα χάρτη	582
""", 'έ': """
έχετε ήδη λογαριασμό	567
""", 'ί': """
ίσως αργότερα	565
ίσως σας ενδιαφέρει	579
""", 'α': """
ακούστε	572
ακούστε το άρθρο	572
αναζήτηση	581
αναφορά λάθους	578
αντιγραφή link	572
αντιγραφή συνδέσμου	572
αντιγραφή συνδέσμου άρθρου	572
απάντηση	578
αποδέχομαι	585
αποδοχή	585
αποδοχή όλων	585
αποθήκευση	572
αποθηκεύστε το άρθρο	572
αποστολή με email	572
αποσύνδεση	567
απόκρυψη	582
απόρριψη	585
απόρριψη όλων	585
αργότερα	565
αρχική	581
αφήστε σχόλιο	578
""", 'β': """
βίντεο	579
βαθμολογήστε το άρθρο	578
""", 'γ': """
γίνε συνδρομητής	567
γίνετε μέλος	566
γίνετε συνδρομητής	567
γράψτε σχόλιο	578
""", 'δ': """
δείτε και	579
δείτε περισσότερα	581
δείτε τα αποτελέσματα	582
δείτε τα σχόλια	578
δείτε όλα	581
δημιουργία λογαριασμού	567
δημοφιλέστερα	579
δημοφιλή	579
δημοφιλή άρθρα	579
διαβάστε ακόμα	579
διαβάστε ακόμη	579
διαβάστε επίσης	579
διαβάστε επίσης στο	579
διαβάστε και	579
διαβάστε περισσότερα	579	581
διαφήμιση	575
διαφημίσεις	575
διαφημιση	575
διαφημιστικό περιεχόμενο	575
δωρήστε	566
δωρεά	566
""", 'ε': """
είσοδος	567
εγγραφή	567
ειδήσεις σήμερα	579
ειδήσεις τώρα	579
εκτυπώστε το άρθρο	572
εκτύπωση	572
εμφάνιση πρωτοτύπου	582
εμφάνιση όλων	582
επικοινωνία	578
επιλογές συντακτών	579
επιστροφή στην κορυφή	581
επόμενο	581
επόμενο άρθρο	579
ετικέτες	579
""", 'θ': """
θέματα	579
""", 'κ': """
κάντε δωρεά	566
κάντε μια δωρεά	566
κανόνες σχολιασμού	578
κατάλαβα	582
κατηγορίες	579
κλείσιμο	565
κοινοποίησε	572
κοινοποίηση	572
κοινοποίηση στο facebook	572
κοινοποίηση στο twitter	572
κοινοποιήστε	572
κοινοποιήστε το άρθρο	572
""", 'λ': """
λεπτομέρειες	582
""", 'μ': """
με την υποστήριξη	575
μενού	581
μη χάσετε	579
μην το χάσεις	579
μην χάσετε	579
μοιράσου το	572
μοιραστείτε	572
μοιραστείτε το	572
μοιραστείτε το άρθρο	572
μπορεί να σας αρέσει	579
μόνο για συνδρομητές	567
""", 'ξ': """
ξεχάσατε τον κωδικό	567
""", 'ο': """
ο λογαριασμός μου	567
ο σύνδεσμος αντιγράφηκε	572
""", 'π': """
περισσότερα	579	581
περισσότερα άρθρα	579
περισσότερες ειδήσεις	579
πολιτική cookies	585
πολιτική απορρήτου	585
προηγούμενο	581
προηγούμενο άρθρο	579
προσθήκη σχολίου	578
προστασία προσωπικών δεδομένων	585
προτείνουμε	579
προτείνουμε επίσης	579
προτεινόμενα	579
προωθητικό περιεχόμενο	575
πρόσφατα άρθρα	579
""", 'ρ': """
ροή	579
ροή ειδήσεων	579
ρυθμίσεις cookies	585
""", 'σ': """
στείλε το σε φίλο	572
στηρίξτε μας	566
συμφωνώ	585
συνέχεια ανάγνωσης	581
συνδεθείτε	567
συνδρομή	567
συνδρομητές	567
σχετικά	579
σχετικά άρθρα	579
σχετικά θέματα	579
σχετικά νέα	579
σχετικές ειδήσεις	579
σχετικό άρθρο	579
σχολιάστε	578
σχολιάστε το άρθρο	578
σχόλια	578
σχόλιο	578
σύνδεση	567
""", 'τ': """
τα πιο δημοφιλή	579
τα πιο δημοφιλή της ημέρας	579
τα πιο διαβασμένα	579
τα πιο πρόσφατα	579
τελευταία άρθρα	579
τελευταία νέα	579
τελευταίες ειδήσεις	579
""", 'υ': """
υπενθύμιση αργότερα	565
υποβολή σχολίου	578
υποστηρίξτε μας	566
""", 'φ': """
φόρτωση περισσότερων	581
""", 'χ': """
χαρίστε αυτό το άρθρο	572
χορηγούμενο	575
χορηγούμενο άρθρο	575
χορηγούμενο περιεχόμενο	575
""", 'ό': """
όλα τα σχόλια	578
όλες οι ειδήσεις	579
όροι σχολιασμού	578
όροι χρήσης	585
όχι ευχαριστώ	565
όχι τώρα	565
όχι, ευχαριστώ	565
""", 'а': """
абонамент	118
абонирай се	119
абонирайте се	118
авторизация	2094
авторизоваться	2094
адрес электронной почты	2097
актуално	126
актуальне	2560
архив	2113
""", 'б': """
банковская карта	2093
банковский перевод	2093
безопасный платеж	2093
больше	2113
больше материалов по теме	2113
больше новостей	2113
будьте в курсе	2097
была ли статья полезной	2110
більше за темою	2560
більше матеріалів за темою	2560
більше на цю тему	2560
більше новин	2560
більше новин на тему	2560
більше по темі	2560
""", 'в': """
в избранное	2102
в тренде	2113
важливо	2560
вам будет интересно	2113
вам може бути цікаво	2560
вам може сподобатися	2560
вам может быть интересно	2113
вам может понравиться	2113
вам також може сподобатися	2560
вас може зацікавити	2560
вас может заинтересовать	2113
ваш e-mail	2097
ваш email	2097
введите e-mail	2097
введите email	2097
введите ваш email	2097
введите ваш адрес электронной почты	2097
версия для печати	2102
вече имате акаунт	119
вече подкрепям	133
вече сте абонат	119
вже зареєстровані	2545
вже є акаунт	2545
вибір редакції	2560
видео	2113
вижте още	126
вижте още от	126
вийти	2545
включите уведомления	2171
включить уведомления	2171
вконтакте	2103
влез	119
влезте	119
во весь экран	2116
водещи новини	126
войти	2094
войти в аккаунт	2094
войти в чат	2110
воспроизвести	2116
время на чтение	2116
время чтения # мин	2116
все	2116
все комментарии	2110
всі новини	2562
вход	119	2094
вхід	2545
выберите сумму	2093
выбор редакции	2113
выйти	2094
відео	2560
відео вище	2584
відео нижче	2584
відкрити	2563
відкрити карту	2563
відповісти	2558
відхилити	2555
""", 'г': """
главная	2116
главное	2113
главное за день	2113
главные новости	2113
головна	2562
головне	2560
головне за день	2560
головні новини	2560
""", 'д': """
далее	2116
далі	2562
дарете	118
дари	118
дари сега	118
детали	2117
детальніше	2562
деталі	2563
дзен	2103
дивіться відео	2584
дивіться відео вище	2584
дивіться відео нижче	2584
дивіться також	2560
дивіться також відео	2584
дивіться у відео	2584
для подписчиков	2094
до теми	2560
добавить комментарий	2110
додати коментар	2558
дозвольте сповіщення	2614
докладвай грешка	129
докладніше	2562
долучитися	2542
доступно по подписке	2094
другая сумма	2093
други новини	19
другие материалы	19	2113
другие материалы рубрики	2113
другие новости	19	2113
другие новости раздела	2113
другие статьи	2113
друк	2551
""", 'е': """
единоразово	2090
ежемесячно	2090
еще новости	2113
еще по теме	2113
ещё	2113
ещё новости	2113
ещё по теме	2113
""", 'з': """
за темою	2560
забравена парола	119
забули пароль	2545
забыли пароль	2094
завантажити ще	2562
загрузить еще	2116
загрузить ещё	2116
задонатити	2542
задонатить	2090
закрити	2541
закрыть	2089
залишити коментар	2558
запази	129
запази статията	129
запропонувати новину	2558
зарегистрироваться	2094
зареєструватися	2545
затвори	133
зберегти	2551
зберегти статтю	2551
збільшити	2562
згорнути	2563
зміст	2562
зробити внесок	2542
зрозуміло	2555
""", 'и': """
избрано от редакцията	126
изпрати на приятел	129
изпрати по имейл	129
изпрати статията по имейл	129
интересное	2113
""", 'к': """
к началу	2116
категории	2113
категорії	2560
ключови думи	126
коментар	2558
коментари	129
коментарі	2558
коментирай	129
коментирайте	129
коментирайте първи	129
коментувати	2558
комментарии	2110
комментарии отсутствуют	2110
комментарий	2110
комментировать	2110
контакти	2558
контакты	2110
конфиденциальность	2107
копирай линк	129
копирай линка	129
копировать ссылку	2102
копіювати посилання	2551
купи абонамент	119
купить подписку	2094
""", 'л': """
лента новостей	2113
личный кабинет	2094
""", 'м': """
материалы партнеров	2106
материалы по теме	2113
матеріали за темою	2560
матеріали по темі	2560
меню	2116	2562
метки	2113
може би по-късно	133
може да ви хареса	126
може да харесате още	126
может быть, позже	2089
может позже	2089
можливо, пізніше	2541
мой профиль	2094
моят профил	119
мы в социальных сетях	2104
мы в соцсетях	2104
мы вконтакте	2104
мій профіль	2545
мітки	2560
""", 'н': """
на главную	2116
на правах реклами	2554
на правах рекламы	2106
наверх	2116	2562
нагадати пізніше	2541
надіслати	2551
надіслати другу	2551
надіслати поштою	2551
надіслати статтю поштою	2551
назад	2116	2562
най-коментирани	126
най-новото	126
най-четени	126
най-четено	126
най-четено днес	126
най-четеното днес	126
найпопулярніше	2560
найпопулярніше за добу	2560
найпопулярніше за тиждень	2560
найти	2116
найчитаніше	2560
налаштування	2555
написати коментар	2558
написать комментарий	2110
напиши коментар	129
напомни ми по-късно	133
напомнить позже	2089
направете дарение	118
настройки	2107
настройки cookie	2107
наступна	2562
наступна стаття	2560
не зараз	2541
не пропустите	2113
не пропустіть	2560
не сега	133
не сегодня	2089
не сейчас	2089
не сьогодні	2541
не, благодаря	133
нет комментариев	2110
нет, спасибо	2089
новини	2560
новини за темою	2560
новини компаній	2554
новини партнерів	2554	2560
новости	2113
новости smi#	2113
новости партнеров	2106
новости партнёров	2106
новости по теме	2113
новости сми#	2113
ні, дякую	2541
""", 'о': """
обговорити	2558
обратная связь	2110
обсудить	2110
обсуждение	2110
одноклассники	2103
одноразово	2542
оставить комментарий	2110
останні новини	2560
останні статті	2560
ответить	2110
отказаться	2107
отклонить	2107
отключете цялата статия	119
отключи статията	119
открыть	2117
открыть карту	2117
отпечатай	129
отпечатай статията	129
отправить другу	2102
отправить по почте	2102
оформити підписку	2545
оформить донат	2090
оценете статията	129
оцените материал	2110
оцените статью	2110
оцініть матеріал	2558
оцініть статтю	2558
още новини	126
още от	126
още от деня	126
още от рубриката	126
още по темата	126
""", 'п': """
партнерский материал	2106
партнерский проект	2106
партнерський матеріал	2554
партнерський проєкт	2554
партньорско съдържание	125
партнёрский материал	2106
партнёрский проект	2106
передплата	2545
передплатити	2545
перейти к содержанию	2116
печать	2102
платена публикация	125
платено съдържание	125
по подписке	2094
по теме	2113
по-късно	133
повідомити про помилку	2558
повідомити про помилку в тексті	2558
погоджуюсь	2555
погоджуюся	2555
подарете тази статия	129
подарить материал	2102
подарить статью	2094
подарувати статтю	2551
поддержать	2090
поддержать автора	2090
поддержать нас	2090
поддержать проект	2090
поддержать редакцию	2090
поддержите нас	2090
поделитесь	2102
поделиться	2102
поделиться в telegram	2102
поделиться в twitter	2102
поделиться в одноклассниках	2102
поделиться в соцсетях	2102
поделиться вконтакте	2102
поделиться новостью	2102
поделиться ссылкой	2102
поделиться статьей	2102
поделиться статьёй	2102
подкасти	2560
подкасты	2113
подкрепете ни	118
подкрепи	118
подкрепи ни	118
подобни статии	126
подписаться	2094
подписаться в max	2104
подписаться в telegram	2104
подписаться на канал	2104
подписаться на новости	2097
подписаться на рассылку	2097
подписаться на телеграм-канал	2104
подписка	2094
подписывайтесь	2104
подпишитесь на рассылку	2097
подробнее	2116
подробнее по теме	2113
поділитись	2551
поділитися	2551
поділитися в telegram	2551
поділитися в соцмережах	2551
поділитися новиною	2551
поділитися статтею	2551
поділіться	2551
пожертвовать	2090
пожертвувати	2542
позже	2089
поиск	2116
покажи всичко	127
покажи още	127
показати більше	2562
показати все	2563
показати коментарі	2558
показати оригінал	2563
показати ще	2562
показать больше	2116
показать все	2117
показать еще	2116
показать ещё	2116
показать карту	2117
показать комментарии	2110
показать меньше	2117
показать оригинал	2117
показать перевод	2117
политика конфиденциальности	2107
политика обработки персональных данных	2107
пользовательское соглашение	2107
політика конфіденційності	2555
помочь	2090
помочь нам	2090
помочь проекту	2090
помочь редакции	2090
понятно	2107
попередня	2562
попередня стаття	2560
попробовать бесплатно	2094
популярне	2560
популярное	2113
популярные	2113
популярные новости	2113
популярные статьи	2113
популярні новини	2560
посилання скопійовано	2551
последнее	2113
последни	126
последни новини	126
последние новости	2113
послухати новину	2551
похожие материалы	2113
похожие статьи	2113
поширити	2551
поширити у facebook	2551
пошук	2562
правила за коментиране	129
правила использования	2107
правила коментування	2558
правила комментирования	2110
предложить новость	2110
предыдущая	2116
предыдущая статья	2113
премиум	2094
преміум	2545
препоръчани	126
препоръчваме ви	126
препоръчваме ви още	126
препоръчваме още	126
прийняти	2555
прийняти всі	2555
принтирай	129
принять	2107
принять все	2107
принять всё	2107
прислать новость	2110
приєднатися	2542
приєднатися до спільноти	2542
продовження під рекламою	2554
продовження статті під рекламою	2554
продолжить без поддержки	2089
продължава след рекламата	125
промо	2106	2554
прослушать	2102
прослушать новость	2102
прочетете и	126
підписатись	2545
підписатися	2545
підписка	2545
підтримайте нас	2542
підтримати	2542
підтримати автора	2542
підтримати журналістів	2542
підтримати нас	2542
підтримати редакцію	2542
пізніше	2541
""", 'р': """
радимо прочитати	2560
радимо також	2560
развернуть	2116
разово	2090
разпечатай	129
разрешите уведомления	2171
разрешить уведомления	2171
раскрыть	2117
распечатать	2102
распечатать статью	2102
рассказать друзьям	2102
рассылка	2097
рассылки	2097
регистрация	119	2094
редакция рекомендует	2113
результати	2563
результаты	2117
реклама	125	2106	2554
реклама - статията продължава по-долу	125
реклама на сайте	2106
реклама на сайті	2554
реклама. продовження нижче	2554
реклама. продолжение ниже	2106
рекламно каре	125
рекламно съдържание	125
рекомендуем	2113
рекомендуем почитать	2113
рекомендуем также	2113
рекомендуемое	2113
рекомендуємо	2560
рекомендуємо прочитати	2560
рекомендуємо також	2560
реєстрація	2545
розгорнути	2563
роздрукувати	2551
роздрукувати статтю	2551
рубрики	2113	2560
""", 'с': """
самое важное	2113
самое популярное	2113
самое читаемое	2113
самое читаемое за день	2113
самое читаемое за неделю	2113
свежее	2113
свежие новости	2113
свернуть	2116
свързани новини	126
свързани публикации	126
свързани статии	126
связаться с нами	2110
сделать пожертвование	2090
сейчас читают	2113
скопировать ссылку	2102
скопировать ссылку на статью	2102
скопіювати посилання	2551
скопіювати посилання на статтю	2551
скрыть	2117
следующая	2116
следующая статья	2113
слухати	2551
слухати новину	2551
слушай новината	129
слушать	2102
слушать новость	2102
см. также	2113
смотреть все	2116
смотри также	2113
смотрите также	2113
советуем почитать	2113
согласен	2107
согласиться	2107
содержание	2116
создать аккаунт	2094
сообщить об опечатке	2110
сообщить об ошибке	2110
сохранить	2102
сохранить статью	2102
социальные сети	2104
спасибо за подписку	2097
спецпроект	2106
спецпроєкт	2554
споделете	129
сподели	129
сподели във facebook	129
сподели статията	129
споделяне	129
спонсорирано	125
способ оплаты	2093
способы оплаты	2093
ссылка скопирована	2102
станете член	118
стани абонат	118
стани дарител	118
стати співучасником	2542
стати частиною спільноти	2542
стать патроном	2090
стать соучастником	2090
стать спонсором	2090
створити акаунт	2545
стрічка новин	2560
сховати	2563
сходни новини	126
схожі матеріали	2560
схожі новини	2560
схожі статті	2560
създай профил	119
сюжет	2113
сюжеты	2113
""", 'т': """
тагове	126
також читайте	2560
твитнуть	2102
твиттер	2103
твітнути	2551
теги	2113	2560
текст продовжується під рекламою	2554
телеграм	2103
тема дня	2113
теми	2560
темы	2113
только для подписчиков	2094
""", 'у': """
увеличить	2116
увійти	2545
увімкнути сповіщення	2614
увімкніть сповіщення	2614
уже есть аккаунт	2094
уже зарегистрированы	2094
уже зареєструвалися	2545
умови використання	2555
усі новини	2562
""", 'ф': """
файлы cookie	2107
фейсбук	2103
фото	2113
фоторепортаж	2113
""", 'х': """
харесай	129
хорошо	2107
""", 'ч': """
час читання # хв	2562
чи була стаття корисною	2558
читайте еще	2113
читайте ещё	2113
читайте ниже	2106
читайте по теме	2113
читайте также	2113
читайте також	2560
читати далі	2562
читати повністю	2562
читати також	2560
читать в max	2104
читать в telegram	2104
читать далее	2116
читать дальше	2116
читать ещё	2116
читать комментарии	2110
читать полностью	2116
читать также	2113
что еще почитать	2113
что ещё почитать	2113
""", 'щ': """
ще за темою	2560
ще новини	2560
що ще почитати	2560
щомісяця	2542
""", 'э': """
электронная почта	2097
""", 'я': """
я вже підтримую	2541
я уже поддерживаю	2089
яндекс.дзен	2103
""", 'і': """
інші новини	19	2560
""", 'א': """
אולי גם יעניין אותך	1186
אולי יעניין אותך	1186
אולי יעניין אותך גם	1214
אולי יעניין אתכם	1186
אולי יעניין אתכם גם	1214
אולי מאוחר יותר	1169
אולי פספסתם	1214
אינציקלופדיית ynet	1186
""", 'ב': """
בחסות	1217
בשיתוף	1181
""", 'ד': """
דווח על טעות	1185
דלג לתוכן	1188
דף הבית	1188
""", 'ה': """
האזינו	1177
הבא	1188
הבנתי	1189
הגב	1185
הדפיסו כתבה	1213
הדפס	1177
הדפסה	1177
הדפסת כתבה	1213
הוסיפו תגובה	1185
הוסף תגובה	1185
הוספת תגובה	1185
הזכירו לי מאוחר יותר	1169
החשבון שלי	1171
הירשם	1171
הכי נצפים	1186
הכי נקרא	1186
הכי נקראות	1186
הכי נקראות היום	1214
הכתבה הבאה	1186
הכתבה המלאה למנויים	1213
הכתבה הקודמת	1186
המלצות	1186
המשך לקרוא	1188
המשך קריאה	1188
הנצפים ביותר	1214
הנקראות ביותר	1186
הנקראים ביותר	1214
הסתר	1189
העתיקו את הקישור	1213
העתיקו קישור	1213
העתק קישור	1177
העתקת הקישור	1213
העתקת קישור	1177
הצג הכל	1189
הצג מפה	1189
הצג מקור	1189
הצג עוד	1188
הצג פחות	1189
הצטרפו	1170
הצטרפו אלינו	1170
הקודם	1188
הקישור הועתק	1213
הרשמה	1171
השב	1185
התחבר	1171
התחברות	1171
""", 'ו': """
ווטסאפ	1177
וידאו	1186
""", 'ח': """
חדשות אחרונות	1186
חודש ראשון ב-#	1212
חודש ראשון ב-# ש"ח	1212
חודש ראשון בשקל	1212
חודש ראשון חינם	1212
חזרה למעלה	1188
חיפוש	1188
""", 'ט': """
טוויטר	1177
טלגרם	1177
טען עוד	1188
""", 'י': """
יציאה	1171
""", 'כ': """
כבר מנויים? התחברו	1171
כבר נרשמת	1171
כותרות אחרונות	1186
כניסה	1171
כניסה למנויים	1171
כתבה זו היא תוכן ממומן	1213
כתבה ממומנת	1217
כתבו תגובה	1185
כתבות אחרונות	1186
כתבות מומלצות	1186
כתבות נוספות	1186
כתבות נוספות בנושא	1214
כתבות נוספות שיעניינו אתכם	1214
כתבות קשורות	1186
כתבות שאולי פספסתם	1214
כתבות שיעניינו אתכם	1214
""", 'ל': """
לא כעת	1169
לא עכשיו	1169
לא תודה	1169
לא, תודה	1169
להורדת האפליקציה	1213
להמשך קריאה	1171
להרשמה	1171
לכל הכתבות	1188
לכל הכתבות בנושא	1214
לכל העדכונים, הכתבות והסרטונים	1214
לכל התגובות	1185
לכתבה הבאה בסדרה	1214
לכתבה הקודמת בסדרה	1214
למנויים בלבד	1174
לפרטים	1189
לרכישת מינוי	1171
לרכישת מינוי לחצו כאן	1213
לתרום	1170
לתרומה	1170
""", 'מ': """
מבזקים	1186
מדיניות הפרטיות	1184
מדיניות הפרטיות ותנאי השימוש	1184
מודעה	1181
מומלץ עבורך	1214
מומלץ עבורכם	1214
מומלצים	1186
ממומן	1181
מצאתם טעות	1185
""", 'נ': """
נושאים	1186
נושאים קשורים	1186
""", 'ס': """
סגור	1169
סגירה	1169
סיכום ai	1199
סיכום הכתבה	1199
""", 'ע': """
עוד	1188
עוד באותו נושא	1214
עוד בנושא	1186
עוד בערוץ	1186
עוד חדשות	1186
עוד כתבות	19	1186
עוד כתבות בנושא	19
עוד כתבות מעניינות	1213
עוד סיפורים	1214
""", 'פ': """
פייסבוק	1177
פרטים	1189
פרסום	1181
פרסומת	1181
פתח	1189
""", 'צ': """
צור חשבון	1171
צור קשר	1185
""", 'ק': """
קרא גם	1186
קרא עוד	1188
קראו גם	1186
קראו עוד	1188
""", 'ש': """
שיתוף	1177
שיתוף בווטסאפ	1177
שיתוף בטוויטר	1177
שיתוף במייל	1213
שיתוף בפייסבוק	1177
שכחתי סיסמה	1171
שלח לחבר	1177
שלחו את הכתבה במתנה	1213
שלחו במתנה	1213
שליחה במייל	1177
שמירה	1177
שמירת כתבה	1213
שמרו כתבה	1213
שמרו לקריאה מאוחרת	1213
שתף	1177
שתפו	1177
שתפו את הכתבה	1177
שתפו בוואטסאפ	1213
שתפו בווטסאפ	1213
שתפו בטלגרם	1213
שתפו בפייסבוק	1177
""", 'ת': """
תגובה	1185
תגובות	1185
תגיות	1186
תוכן למנויים	1171
תוכן ממומן	1181
תוכן מסחרי	1217
תוכן מקודם	1181
תוכן פרסומי	1217
תוכן שיווקי	1181
תוכן שיווקי בשיתוף	1217
תורגם אוטומטית	1213
תיקון טעות	1213
תמכו בנו	1170
תנאי השימוש	1184
תנאי השימוש | מדיניות הפרטיות	1184
תנאי השימוש ומדיניות הפרטיות	1184
תפריט	1188
תקציר ai	1199
תקציר בינה מלאכותית	1199
תקציר הכתבה	1199
תרומה	1170
תרמו	1170
תרמו עכשיו	1170
""", 'ا': """
ابلغ عن خطا	94
اترك تعليقا	70
اتصل بنا	70
احدث الاخبار	71
احفظ المقال	103
احفظ المقال لوقت لاحق	103
اخبار اخري	19
اخبار بيشتر	993
اخبار ديگر	19
اخبار ذات صلة	71
اخبار ذات علاقة	104
اخبار قد تعجبك	104
اخبار قد تهمك	104
اخبار متعلقة	71
اخبار مرتبط	966
اخبار مرتبطة	104
اخبار پيشنهادي	993
اخترنا لك	71
اخترنا لكم	104
اخر الاخبار	71
اخرين اخبار	966
اخرين خبرها	993
اخفاء	74
ادارة ملفات تعريف الارتباط	68
ادامه	968
ادامه مطلب	968
ادعم الصحافة المستقلة	51
ادعمنا	51
ارسال	61	959
ارسال المقال بالبريد	103
ارسال به تلگرام	985
ارسال به دوستان	959
ارسال نظر	965
از دست ندهيد	993
از ما حمايت كنيد	955
استمع	61
استمع للخبر	90
استمع للمقال	90
استمع للنص	90
اشتراك	52	956
اشتراك گذاري	959
اشتراك گذاري در تلگرام	985
اشتراكگذاري	959
اشترك	52
اضغط هنا لمشاهدة الفيديو	90
اضف تعليق	70
اضف تعليقا	70
اطبع	61
اطبع المقال	103
اطبع هذا المقال	103
اعدادات ملفات تعريف الارتباط	68
اعلان	65
اعلان مدفوع	108
اعلان ممول	65
اعلانات	65
اعلانات مدفوعة	108
اغلاق	50
افتح الخريطة	74
اقرا المزيد	73
اقرا ايضا	71
اكتب تعليقا	70
الابلاغ عن خطا	94
الاخبار	71
الاشتراك	52
الاعلانات	65
الاقسام	71
الاكثر تداولا	71
الاكثر قراءة	71
الاكثر قراءة الان	104
الاكثر قراءة اليوم	104
الاكثر مشاهدة	71
الان نه	954
البحث	73
التالي	73
التعليقات	70
التفاصيل	74
الدخول	52
الرئيسية	73
السابق	73
الصفحة التالية	73
الصفحة الرئيسية	73
القائمة	73
المزيد	71	73
المزيد حول هذه القصة	104
المزيد من الاخبار	71
المزيد من المقالات	104
المقال التالي	71
المقال السابق	71
الوسوم	71
الي الاعلي	73
انتهاي پيام	985
انسخ الرابط	61
انشاء حساب	52
انشر	61
انضم الي فريقنا	94
انضموا الي فريقنا	94
اهد المقال	103
اهد هذا المقال	103
اهداء	103
اهداء المقال	103
اهم الاخبار	71
اولين نفري باشيد كه نظر ميدهد	985
ايجاد حساب	956
اين مطالب را هم بخوانيد	993
اين مطلب را هم بخوانيد	993
اگهي	961
اگهيها	997
""", 'ب': """
باز كردن	969
بازرگاني	997
بازگشت به بالا	968
بالفيديو	90
بحث	73
برعاية	65
برچسب ها	966
برچسبها	966
بستن	954
بعدا ياداوري كن	954
بعدي	968
بلغ عن خطا	94
به اشتراك بگذاريد	959
بيشتر	966	968
بيشتر ببينيد	993
بيشتر بخوانيد	966
""", 'ت': """
تابعنا عبر	64
تابعنا علي	64
تابعونا علي	64
تازهترينها	966
تبرع	51
تبرع الان	51
تبليغ	961
تبليغات	961
تبليغات در گوگل	997
تبليغات متني	997
تحميل التطبيق	60
تحميل المزيد	73
تسجيل	52
تسجيل الخروج	52
تسجيل الدخول	52
تسجيل دخول	52
تعليق	70
تعليقات	70
تغطية خاصة	104
تفعيل الاشعارات	60
تلغرام	61
تلگرام	959
تم نسخ الرابط	103
تماس با ما	965
تماشاي ويديو	985
تنظيمات كوكي	964
تنظيمات كوكيها	964
تويتر	61
توييتر	959
تيليجرام	61
""", 'ث': """
ثبت نام	956
ثبت نظر	965
ثبتنام	956
""", 'ج': """
جديدترين اخبار	966
جزئيات	969
جستجو	968
جميع التعليقات	70
""", 'ح': """
حالا نه	954
حجم الخط	61
حريم خصوصي	964
حساب كاربري	956
حسابي	52
حصري للمشتركين	52
حفظ	61
حفظ المقال	103
حفظ للقراءة لاحقا	103
حمايت كنيد	955
حمايت مالي	955
""", 'خ': """
خانه	968
خبر بعدي	985
خبر قبلي	985
خبرهاي بيشتر	993
خبرهاي داغ	993
خبرهاي مرتبط	966
خبرهاي پيشنهادي	993
خروج	956
""", 'د': """
در همين رابطه	993
در همين زمينه	993
دستهبندي	966
دعوت به همكاري	985
ديدگاه	965
ديدگاهتان را بنويسيد	985
ديدگاهها	965
""", 'ذ': """
ذات صلة	71
ذخيره	959
ذخيره خبر	985
ذخيره مطلب	985
ذخيره مطلب براي بعد	985
ذكرني لاحقا	50
""", 'ر': """
ربما لاحقا	50
رد	70
رمز عبور را فراموش كردهايد	956
رپورتاژ	961
رپورتاژ اگهي	961
""", 'س': """
ساهم	51
ساهم الان	51
سجل الدخول	55
سياسة الخصوصية	68
سياسة الخصوصية | شروط الاستخدام	68
سياسة الخصوصية وشروط الاستخدام	68
سياسة ملفات تعريف الارتباط	68
سياست حريم خصوصي	964
""", 'ش': """
شارك	61
شارك الخبر	103
شارك القصة	103
شارك المقال	61
شارك علي	61
شارك في استطلاع الراي	94
شارك في الاستطلاع	94
شارك هذا الموضوع	61
شاركنا رايك	70
شاركها	103
شاهد الفيديو	90
شاهد ايضا	71
شاهد بالفيديو	90
شايد بعدا	954
شرايط استفاده	964
شرايط استفاده و حريم خصوصي	964
شروط الاستخدام	68
شروط الاستخدام | سياسة الخصوصية	68
شروط الاستخدام وسياسة الخصوصية	68
""", 'ص': """
صفحه اصلي	968
""", 'ط': """
طالع ايضا	104
طباعة	61
طباعة المقال	103
""", 'ع': """
عرض اقل	74
عرض الاصل	74
عرض التفاصيل	74
عرض الكل	73
عرض المزيد	73
عرض النص الاصلي	74
عضويت	956
عكس	966
علي فيسبوك وتويتر	64
""", 'غ': """
غرد	61
""", 'ف': """
فتح	74
فقط براي مشتركان	956
فهمت	74
فيديو	71
فيسبوك	61	959
""", 'ق': """
قبلي	968
قد يعجبك	71
قد يعجبك ايضا	19	71
قد يهمك	71
قد يهمك ايضا	71
قراءة المزيد	73
قصص مقترحة	104
قيم المقال	94
قيم هذا المقال	94
""", 'ك': """
كلمات دلالية	71
كلمات مفتاحية	71
كليدواژهها	966
كمك كنيد	955
كمك مالي	955
كن اول المعلقين	103
كن داعما	51
كوكيها	964
كپي شد	985
كپي كردن لينك	985
كپي لينك	959
""", 'ل': """
لا شكرا	50
لا، شكرا	50
لاحقا	50
للمشتركين فقط	55
ليس الان	50
لينك كوتاه	959
لينك كوتاه خبر	985
لينك كپي شد	985
""", 'م': """
مادة اعلانية	65
متوجه شدم	969
محتواي تبليغاتي	961
محتواي حمايتشده	985
محتوي اعلاني	108
محتوي برعاية	108
محتوي ممول	65
مختارات	71
مساحة اعلانية	108
مستخدم جديد	52
مشاركة	61
مشاركة عبر واتساب	61
مشاركة علي تويتر	61
مشاركة علي فيسبوك	61
مشاهده بيشتر	968
مشاهده همه	968
مشترك شويد	956
مطالب بيشتر	993
مطالب مرتبط	966
مطالب پيشنهادي	993
مقالات اخري للكاتب	104
مقالات ذات صلة	71
مقالات قد تعجبك	104
مقالات قد تهمك	104
مقالات مرتبط	966
ملفات تعريف الارتباط	68
منو	968
مهمترين اخبار	966
مواضيع ذات صلة	71
مواضيع قد تهمك	104
مواضيع متعلقة	104
مواضيع مرتبطة	104
موضوعات ذات صلة	71
موضوعات متعلقة	104
""", 'ن': """
نسخ الرابط	61
نسخ رابط المقال	103
نسخه چاپي	985
نسيت كلمة المرور	52
نظر	965
نظر بدهيد	985
نظر خود را با ما در ميان بگذاريد	985
نظر خود را بنويسيد	965
نظر شما	965
نظر شما درباره اين خبر چيست	985
نظرات	965
نظرسنجي	985
نمايش بيشتر	968
نمايش كمتر	969
نمايش متن اصلي	969
نمايش نقشه	969
نمايش همه	969
ننصح بقراءة	71
نه ممنون	954
""", 'ه': """
هذه المادة للمشتركين	103
همرساني	959
همچنين ببينيد	993
همچنين بخوانيد	966
""", 'و': """
واتساب	61
واتساپ	959
ورود	956
ورود / ثبت نام	956
وسوم	71
ويديو	966
ويژه مشتركان	956
""", 'پ': """
پاسخ	965
پربازديدترين	966
پربازديدترينها	966
پربازديدها	966
پربازديدهاي امروز	993
پربازديدهاي هفته	993
پربحثترينها	966
پربينندهترين	993
پربينندهترين خبرها	993
پربينندهترينها	993
پيام بازرگاني	997
پيشنهاد خواندني	993
پيشنهاد سردبير	966
پيشنهاد ما	966
""", 'چ': """
چاپ	959
""", 'گ': """
گزارش خطا	965
گزارش خطا در اين خبر	985
""", 'अ': """
अगला	1240
अगली खबर	1238
अन्य खबरें	19	1238
अपनी राय दें	1237
अभी दान करें	1227
अभी नहीं	1226
""", 'आ': """
आगे पढें	1240
आज की अन्य खबरें	1264
आपके लिए	1238
आपको यह भी पसंद आ सकता है	1264
आपको ये भी पसंद आ सकता है	1264
""", 'इ': """
इसे भी देखें	1264
इसे भी पढें	1238
""", 'ई': """
ई-पेपर	1228
""", 'ऊ': """
ऊपर जाएं	1240
""", 'ए': """
एआई द्वारा तैयार	1252
एआई समरी	1252
एआई सारांश	1252
एआई से तैयार सारांश	1252
""", 'औ': """
और खबरें	1238
और देखें	1240
और पढें	1238	1240
और भी पढें	1264
""", 'क': """
कम दिखाएं	1241
कमेंट	1237
कमेंट करें	1237
कमेंट्स	1237
कुकी नीति	1236
केवल सदस्यों के लिए	1228
कॉपी लिंक	1231
""", 'ख': """
खाता बनाएं	1228
खोजें	1240
खोलें	1241
""", 'ग': """
गलती बताएं	1241
गोपनीयता नीति	1236
""", 'च': """
चर्चा में क्यों है	1264
""", 'ज': """
जरूर पढें	1264
जवाब दें	1237
ज्यादा पढी गई	1264
""", 'ट': """
टिप्पणियां	1237
टिप्पणी	1237
टिप्पणी करें	1237
टैग्स	1238
टॉप न्यूज	1238
टॉप स्टोरीज	1264
ट्रेंडिंग	1238
ट्विटर	1231
""", 'ठ': """
ठीक है	1241
""", 'त': """
ताजा खबरें	1238
ताजा समाचार	1238
""", 'द': """
दान करें	1227
देश की और खबरें	1264
दोस्तों को भेजें	1252
""", 'न': """
नक्शा देखें	1241
नहीं धन्यवाद	1226
नहीं, धन्यवाद	1226
नियम और शर्तें	1236
नियम और शर्तें | गोपनीयता नीति	1236
""", 'प': """
पार्टनर कंटेंट	1267
पिछला	1240
पिछली खबर	1238
पूरी खबर पढें	1240
प्रचार	1234
प्रतिक्रिया दें	1237
प्रायोजित	1234
प्रायोजित सामग्री	1267
प्रिंट करें	1231
प्रीमियम	1228
""", 'फ': """
फेसबुक	1231
फेसबुक पर शेयर करें	1231
फोटो	1238
फोटो गैलरी	1264
""", 'ब': """
बंद करें	1226
बडी खबरें	1238
बाद में	1226
बाद में याद दिलाएं	1226
""", 'म': """
मुख्य समाचार	1238
मूल देखें	1241
मेन्यू	1240
मेरा खाता	1228
""", 'य': """
यह भी देखें	1264
यह भी पढें	1238
ये खबरें भी पढें	1264
ये भी जानें	1264
ये भी देखें	1264
ये भी पढें	1238
""", 'र': """
रजिस्टर करें	1228
""", 'ल': """
लिंक कॉपी करें	1231	1252
लॉग इन	1228
लॉग इन करें	1228
लॉगआउट	1228
लॉगिन	1228
लोकप्रिय	1238
""", 'व': """
विज्ञापन	1234
विज्ञापन के बाद जारी	1267
विज्ञापन हटाएं	1252
विवरण	1241
विषय	1238
वीडियो	1238
व्हाट्सएप	1231
""", 'श': """
शायद बाद में	1226
शेयर	1231
शेयर करें	1231
""", 'स': """
संपर्क करें	1237
संबंधित खबरें	1238
संबंधित लेख	1238
संबंधित वीडियो	1264
संबंधित समाचार	1238
सदस्य बनें	1227
सबसे ज्यादा पढी गई	1238
सबसे ज्यादा पढी गई खबरें	1264
सबसे ज्यादा पढी गईं	1264
सब्सक्राइब	1228
सब्सक्राइब करें	1228
सभी दिखाएं	1241
सभी देखें	1240
समझ गया	1241
समर्थन करें	1227
सहयोग करें	1227
साइन अप	1228
साइन इन	1228
साझा करें	1231
सेव करें	1231
स्पॉन्सर्ड	1234
स्पॉन्सर्ड कंटेंट	1267
""", 'ह': """
हमारा समर्थन करें	1227
होम	1240
""", 'অ': """
অনুদান দিন	181
""", 'আ': """
আপনার জন্য নির্বাচিত	207
আরও খবর	183
আরও দেখুন	183
আরও পডতে পারেন	207
আরও পডুন	183
আরও সংবাদ	207
আরো খবর	207
আরো পডুন	207
""", 'এ': """
এ জাতীয আরও খবর	207
এ জাতীয আরো খবর	207
এ সম্পর্কিত আরও খবর	183
এ সম্পর্কিত আরও পডুন	207
এই বিভাগের আরও খবর	207
এই বিভাগের আরো খবর	207
""", 'ক': """
কপি লিংক	206
""", 'খ': """
খবরটি শেযার করুন	206
""", 'জ': """
জনপ্রিয খবর	207
""", 'ন': """
নিবন্ধন	181
""", 'প': """
পাঠকের পছন্দ	207
পোস্টটি শেযার করুন	206
প্রিন্ট	185
প্রিন্ট করুন	206
""", 'ফ': """
ফেসবুকে শেযার করুন	206
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	206
বিজ্ঞাপন	185
বিস্তারিত পডুন	207
""", 'ম': """
মন্তব্য	185
মন্তব্য করুন	185
""", 'র': """
রেজিস্টার	181
""", 'ল': """
লগ ইন	181
লগইন	181
লিংক কপি	185
লিংক কপি করুন	206
লিংক কপি হযেছে	206
লিঙ্ক কপি করুন	206
লেখাটি সেভ করুন	206
""", 'শ': """
শেযার	185
শেযার করুন	185
""", 'স': """
সংশ্লিষ্ট খবর	183
সম্পর্কিত	207
সম্পর্কিত খবর	183
সম্পর্কিত বিষয	207
সম্পর্কিত সংবাদ	207
সর্বশেষ	183
সর্বশেষ সংবাদ	183
সর্বাধিক আলোচিত	207
সর্বাধিক পঠিত	183
সর্বোচ্চ পঠিত	207
সহাযতা করুন	181
সাবস্ক্রাইব	181
সেভ করুন	206
""", 'ข': """
ข่าวที่คุณอาจสนใจ	2466
ข่าวที่น่าสนใจ	2466
ข่าวที่เกี่ยวข้อง	2443
ข่าวยอดนิยม	2443
ข่าวล่าสุด	2443
ข่าวอื่นที่น่าสนใจ	2466
ข่าวอื่นๆ	19	2466
ข่าวอื่นๆ ที่น่าสนใจ	2457
ข่าวเกี่ยวข้อง	2466
ข่าวแนะนำ	2443
""", 'ค': """
คลิกชมวิดีโอ	2457
คลิปแนะนำ	2466
ความคิดเห็น	2446
คัดลอกลิงก์	2446
คัดลอกลิงก์แล้ว	2457
คัดลอกลิงค์	2457
คัดลอกลิงค์แล้ว	2457
คุณอาจสนใจ	2466
""", 'ช': """
ชมคลิป	2457
ชมคลิปวิดีโอ	2457
ชมวิดีโอ	2457
ชมวิดีโอด้านบน	2457
ชมวิดีโอเต็มได้ที่นี่	2457
""", 'ด': """
ดูคลิป	2457
ดูทั้งหมด	2444
ดูวิดีโอ	2457
ดูเพิ่มเติม	2446
""", 'ต': """
ติดต่อเรา	2457
""", 'บ': """
บทความที่น่าสนใจ	2466
บทความที่เกี่ยวข้อง	2443
บทความล่าสุด	2443
บทความแนะนำ	2466
บริจาค	2440
บริจาคเลย	2440
บันทึก	2457
บันทึกไว้อ่านภายหลัง	2457
""", 'พ': """
พิมพ์	2446
พิมพ์บทความ	2457
พิมพ์หน้านี้	2457
""", 'ฟ': """
ฟังรายการย้อนหลัง	2457
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2457
""", 'ย': """
ยอดนิยม	2466
ยอดนิยมในตอนนี้	2466
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2457
ร่วมงานกับเรา	2457
ร่วมตอบแบบสอบถาม	2457
ร่วมบริจาค	2440
ร่วมแสดงความคิดเห็น	2457
""", 'ล': """
ลงทะเบียน	2440
ลืมรหัสผ่าน	2440
""", 'ส': """
สนับสนุนเรา	2440
สปอนเซอร์	2446
สมัครงานกับเรา	2457
สมัครสมาชิก	2440
ส่งต่อให้เพื่อน	2457
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2466
อ่านข่าวผ่านแอป	2457
อ่านข่าวอื่นๆ	2466
อ่านต่อ	2446
อ่านต่อเรื่องนี้	2466
อ่านเพิ่มเติม	2443
อ่านเรื่องที่เกี่ยวข้อง	2466
""", 'เ': """
เข้าสู่ระบบ	2440
เนื้อหาที่เกี่ยวข้อง	2466
เป็นคนแรกที่แสดงความคิดเห็น	2457
เรื่องที่คุณอาจสนใจ	19	2466
เรื่องที่น่าสนใจ	2466
เรื่องที่เกี่ยวข้อง	2443
เรื่องล่าสุด	2466
เรื่องอื่นที่น่าสนใจ	2443
เรื่องแนะนำ	2466
""", 'แ': """
แชร์	2446
แชร์ข่าวนี้	2457
แชร์บทความ	2457
แชร์หน้านี้	2457
แชร์ไปที่ line	2457
แท็ก	2466
แท็กที่เกี่ยวข้อง	2466
แปลอัตโนมัติ	2457
แสดงความคิดเห็น	2446
แสดงน้อยลง	2444
""", 'โ': """
โฆษณา	2446
โหลดแอปฟรี	2457
""", 'ẩ': """
ẩn	2640
""", 'ủ': """
ủng hộ	2621
ủng hộ chúng tôi	2621
""", 'あ': """
あとで	1479
あとで読む	1492
あなたにおすすめ	1503
あなたにおすすめの記事	1503
あなたへのおすすめ	1503
あわせて読みたい	1503
あわせて読む	1530
""", 'い': """
いいえ、結構です	1479
いいね	1492
いいね!してニュースをチェック	1493
いいね!で応援する	1520
いま読まれています	1530
いま読まれている記事	1530
""", 'お': """
おすすめ	1503
おすすめの記事	1503
おすすめ情報pr	1496
おすすめ記事	1503
おすすめ関連記事	1530
お問い合わせ	1498
お気に入り	1492
お気に入りに追加	1492
お申し込み	1482
""", 'こ': """
こちらの記事もおすすめ	1530
こちらの記事も読まれています	19	1530
こちらもおすすめ	1503
こちらも読む	1530
この著者の記事	1503
この記事に関連するニュース	1530
この記事のタグ	1503
この記事の写真をすべて見る	1531
この記事の関連ニュース	1530
この記事は会員限定です	1482
この記事もチェック	1520
この記事をシェア	1492
この記事をプレゼント	1520
この記事をプレゼントする	1520
この記事を保存	1520
この記事を印刷	1520
この記事を印刷する	1520
この記事を評価する	1520
この記者の記事一覧	1503
この連載の記事	1503
""", 'ご': """
ご意見	1501
ご支援のお願い	1480
ご購読の申し込み	1482
""", 'さ': """
さらに読み込む	1505
""", 'す': """
すべての写真を見る	1531
すべて受け入れる	1498
すべて表示	1506
すべて見る	1505
すべて許可	1498
""", 'そ': """
その他の記事	1503
""", 'は': """
はてなブックマーク	1492
はてなブックマークに追加	1520
はてブ	1492
""", 'ま': """
また後で	1479
""", 'み': """
みんなのコメント	1501
""", 'も': """
もっと見る	1505
もっと詳しく知りたい方は	1530
もっと読む	1503
もどる	1505
""", 'よ': """
よく読まれています	1530
よく読まれている記事	1503
よく読まれている記事ランキング	1503
""", 'わ': """
わかりました	1506
""", 'ア': """
アクセスランキング	1503
アプリのダウンロード	1491
アプリをインストール	1491
アプリをダウンロード	1491
アプリを開く	1491
アプリダウンロード	1491
アンケート実施中	1520
""", 'オ': """
オススメ記事	1503
""", 'カ': """
カテゴリ	1503
カテゴリー	1503
""", 'キ': """
キーワード	1503
""", 'ク': """
クイズに挑戦	1520
クイズに挑戦する	1520
クッキー	1498
クッキー設定	1498
クリップ	1492
クリップする	1492
""", 'コ': """
コピーしました	1492
コメント	1501
コメント#件	1501
コメント(#	1501
コメントする	1501
コメントはまだありません	1501
コメントをもっと見る	1501
コメントを投稿	1501
コメントを書く	1501
コメントを残す	1501
コメントを見る	1501
コメント一覧	1501
""", 'サ': """
サイトポリシー	1498
サイトマップ	1498
サインイン	1482
サポートする	1480
""", 'シ': """
シェア	1492
シェアしよう	1492
シェアする	1492
""", 'ス': """
スキップ	1479
スクラップ	1492
スクラップする	1492
スポンサー	1496
スポンサードリンク	1496
スポンサーリンク	1496
""", 'タ': """
タイアップ	1496
タグ	1503
""", 'チ': """
チップを送る	1480
チャンネル登録	1493
""", 'ツ': """
ツイート	1492
ツイートする	1492
""", 'ト': """
トップ	1505
トップへ戻る	1505
トップニュース	1503
トップページ	1505
トピックス	1503
""", 'ド': """
ドネーション	1480
""", 'ニ': """
ニュースを読む	1505
ニュースレター	1486
ニュースレター登録	1486
""", 'バ': """
バックナンバー	1503
""", 'パ': """
パスワードを忘れた方	1482
""", 'ピ': """
ピックアップ	1503
""", 'フ': """
フォロー	1493
フォローしてね	1493
フォローしました	1493
フォローする	1493
フォロー中	1493
""", 'ブ': """
ブックマーク	1492
ブックマークする	1492
""", 'プ': """
プッシュ通知	1491
プライバシーポリシー	1498
プレゼント	1482
プレミアム	1482
プレミアム会員	1485
""", 'ヘ': """
ヘルプ	1498
""", 'ペ': """
ページの先頭へ	1505
ページトップ	1505
ページトップへ	1505
""", 'ホ': """
ホーム	1505
""", 'ポ': """
ポスト	1492
ポストする	1492
""", 'マ': """
マイページ	1482
""", 'メ': """
メニュー	1505
メルマガ	1486
メルマガ登録	1486
メールで送る	1492
メールで送信	1492
メールアドレス	1486
メールアドレスを入力	1486
メールマガジン	1486
メールマガジン登録	1486
""", 'ラ': """
ランキング	1503
""", 'リ': """
リンクをコピー	1492
リンクをコピーしました	1520
リンクをコピーする	1520
""", 'ロ': """
ログアウト	1482
ログイン	1482
ログイン/会員登録	1482
ログイン・会員登録	1482
""", '一': """
一覧	1505
一覧へ	1505
一覧を見る	1505
""", '上': """
上一篇	2698
上一頁	2700
上一页	2700
""", '下': """
下一篇	2698
下一頁	2700
下一页	2700
下次再說	2673
下次再说	2673
""", '不': """
不,謝謝	2673
不,谢谢	2673
不用了	2673
""", '专': """
专题	2698
""", '个': """
个人中心	2677
""", '为': """
为你推荐	2698
为您推荐	2698
""", '主': """
主要ニュース	1503
""", '举': """
举报	2697
""", '了': """
了解	1506
""", '人': """
人才招聘	2717
人気の動画	1530
人気の記事	1503
人気ランキング	1503
人気記事	1503
人気記事ランキング	1503
人氣文章	2726
""", '今': """
今、あなたにオススメ	1503
今、読まれている記事	1530
今はしない	1479
今はやめておく	1479
今回はしない	1479
今日の注目	1503
今日最熱門	2726
今日热点	2698
今日焦点	2698
今日熱門	2726
""", '他': """
他の記事	19
他の記事も読む	1503
""", '付': """
付費閱讀	2677
付费内容	2677
付费阅读	2677
""", '以': """
以下为广告内容	2717
以下為廣告內容	2717
以后再说	2673
""", '会': """
会员专享	2680
会员专享内容	2680
会员专属	2677
会员中心	2677
会员登录	2677
会員の方はこちら	1482
会員の方はログイン	1482
会員登録	1482
会員登録する	1482
会員登録はこちら	1482
会員限定	1482
会員限定記事	1482
""", '你': """
你可能也喜欢	2698
你可能也喜歡	2698
你可能感兴趣	2698
你可能还想看	2726
你可能還想看	2726
""", '使': """
使用条款	2693
使用條款	2693
""", '保': """
保存	1492
保存する	1492
""", '個': """
個人情報の取り扱い	1498
個人情報の取り扱いについて	1498
個人情報の取扱いについて	1498
個人情報保護方針	1498
""", '元': """
元の記事を読む	1531
元記事で読む	1531
元記事を読む	1505
""", '免': """
免責聲明	2693
免費訂閱	2681
免費註冊	2677
免費試讀	2677
免责声明	2693
免费注册	2677
免费订阅	2681
免费试读	2677
""", '全': """
全ての写真を見る	1531
全文はこちら	1531
全文を読む	1505
全文表示	1505
全記事読み放題	1485
全部接受	2693
全部评论	2697
""", '公': """
公众号	2688
公式sns	1493
公式twitter	1493
公式x	1493
公式アプリ	1491
""", '共': """
共有	1492
共有する	1492
共有リンクをコピー	1520
""", '关': """
关于我们	2693
关注	2688
关注我们	2688
关键词	2698
关闭	2673
""", '其': """
其他新聞	2698
其他新闻	19	2698
""", '再': """
再生	1505
""", '写': """
写真(#枚	1531
写真をもっと見る	1531
写真を見る	1505
写真を見る(全#枚	1531
写真特集	1503
写评论	2697
""", '分': """
分享	2687
分享到	2687
分享到facebook	2717
分享到line	2717
分享到微信	2687
分享到微博	2687
分享本文	2717
分享此文	2717
分享給好友	2717
分享給更多人看到	2717
分享给好友	2717
分享给更多人	2717
分享至	2687
分享至facebook	2687
分享至line	2717
分类	2698
分類	2698
""", '列': """
列印	2687
列印本頁	2717
""", '初': """
初割で無料体験する	1482
初月無料	1485
""", '利': """
利用規約	1498
""", '前': """
前のページ	1505
前の記事	1503
前の記事へ	1503
前へ	1505
前回の記事はこちら	1530
前回はこちら	1531
""", '加': """
加入line好友	2688
加入会员	2677
加入我们	2717
加入我们的团队	2717
加入我們	2717
加入我們的團隊	2717
加入書籤	2687
加入會員	2677
加载更多	2700
""", '動': """
動画	1503
動画で見る	1520
動画を再生する	1520
動画を見る	1505
""", '单': """
单次捐款	2674
""", '印': """
印刷	1492
印刷する	1492
印刷用ページ	1520
印刷用ページを表示	1520
""", '即': """
即时新闻	2698
即時新聞	2698
""", '原': """
原文を表示	1506
原文を見る	1506
原文連結	2727
原文链接	2727
""", '参': """
参与评论	2697
参加者募集中	1516
参加问卷调查	2717
""", '參': """
參加問卷調查	2717
""", '友': """
友だち追加	1493
友だち追加する	1493
友善列印	2717
友達に教える	1520
""", '反': """
反馈	2697
""", '发': """
发现错误?请告诉我们	2717
发表留言	2697
发表评论	2697
""", '合': """
合わせて読みたい	1503
""", '同': """
同じカテゴリの記事	1503
同じ著者の記事	1530
同意	2693
同意しない	1498
同意する	1498
""", '听': """
听全文	2717
听新闻	2687
听这篇文章	2717
""", '單': """
單次捐款	2674
""", '回': """
回到頂部	2700
回复	2697
回覆	2697
回頂端	2700
回首頁	2700
""", '地': """
地図を見る	1506
地図を開く	1506
""", '复': """
复制成功	2687
复制网址	2717
复制链接	2687
""", '大': """
大字	2687
大家还在看	2698
大家都在看	2698
""", '头': """
头条	2698
""", '字': """
字体大小	2687
字号	2687
字級	2687
字體大小	2687
""", '官': """
官方微博	2688
""", '定': """
定期定額	2674
""", '寄': """
寄付	1480
寄付する	1480
寄付で応援する	1520
寄付のお願い	1480
寄付をする	1480
""", '專': """
專題	2698
""", '小': """
小字	2687
小編推薦	2698
""", '尚': """
尚無留言	2717
""", '展': """
展开	2700
展开全文	2700
展开全部	2701
展開	2700
""", '已': """
已关注	2688
已是会员	2677
已有帐号	2677
已經是會員	2677
已經是會員?登入	2677
""", '广': """
广告	2692
""", '広': """
広告	1496
広告の後に続きます	1496
広告をスキップ	1496
広告を閉じる	1496
広告企画	1496
""", '廣': """
廣告	2692
""", '延': """
延伸閱讀	2698
延伸阅读	2698
""", '开': """
开通会员	2677
""", '影': """
影音	2698
""", '後': """
後で	1479
""", '微': """
微信	2687
微博	2687
""", '忘': """
忘記密碼	2677
忘记密码	2677
""", '応': """
応援する	1480
""", '您': """
您可能也喜歡	2698
您可能感兴趣	2698
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2726
您的邮箱	2681
您的電郵	2681
""", '意': """
意见反馈	2697
""", '感': """
感想を送る	1501
""", '成': """
成为会员	2674
成為會員	2674
""", '我': """
我同意	2693
我的帐户	2677
我的帳戶	2677
我知道了	2693
我要留言	2697
我要糾錯	2717
我要纠错	2697
我要评论	2697
""", '戻': """
戻る	1505
""", '所': """
所有留言	2697
""", '打': """
打印	2687
打印本页	2717
打开	2701
打赏	2674
""", '投': """
投票する	1520
投稿する	1501
""", '折': """
折りたたむ	1506
""", '报': """
报告错误	2701
""", '拒': """
拒絕	2693
拒绝	2693
""", '招': """
招聘启事	2717
""", '拡': """
拡大	1492
拡大する	1505
""", '按': """
按讚	2688
""", '捐': """
捐款	2674
捐贈	2674
捐赠	2674
""", '排': """
排行榜	2698
""", '採': """
採用情報	1516
""", '接': """
接受	2693
接受全部	2693
接受所有	2693
""", '推': """
推广	2692
推广内容	2692
推廣	2692
推荐	2698
推荐文章	2698
推荐阅读	2698
推薦	2698
推薦文章	2698
推薦閱讀	2698
""", '提': """
提供	1496
""", '搜': """
搜尋	2700
搜索	2700
""", '播': """
播放	2700
""", '支': """
支持我们	2674
支持我們	2674
支援する	1480
""", '收': """
收合	2701
收听	2687
收听本文	2717
收聽文章	2717
收藏	2687
收藏文章	2687
收藏本文	2717
收起	2700
""", '文': """
文字の大きさ	1492
文字サイズ	1492
""", '新': """
新着	1503
新着ニュース	1503
新着記事	1503
新着記事一覧	1530
新規会員登録	1482
新規登録	1482
新闻简报	2681
""", '明': """
明白了	2701
""", '显': """
显示原文	2701
显示更多	2700
""", '暂': """
暂不	2673
暂无评论	2717
""", '暫': """
暫不	2673
""", '更': """
更多	2698
更多内容	2698
更多報導	2698
更多报道	2698
更多文章	2698
更多新聞	2698
更多新聞請看	2726
更多新闻	2698
更多精彩	2726
更多精采內容	2717
""", '最': """
最多人看	2726
最新ニュース	1503
最新号	1530
最新影音	2726
最新文章	2698
最新新聞	2698
最新新闻	2698
最新消息	2698
最新記事	1503
""", '會': """
會員中心	2677
會員專享	2680
會員專享內容	2680
會員專屬	2677
會員登入	2677
""", '月': """
月額#円	1485
月額#円(税込	1485
""", '有': """
有料会員登録	1482
有料会員記事	1520
有料登録	1482
有料記事	1482
""", '朋': """
朋友圈	2687
""", '服': """
服务条款	2693
服務條款	2693
""", '朝': """
朝刊・夕刊	1482
""", '本': """
本周热门	2726
本文へ	1505
本文へ移動	1505
""", '机': """
机器翻译	2717
""", '查': """
查看全部	2700
查看原图	2700
查看原文	2727
查看地图	2701
查看更多	2700
查看留言	2697
查看结果	2701
查看詳情	2701
查看评论	2697
查看详情	2701
""", '标': """
标签	2698
""", '検': """
検索	1505
""", '業': """
業配	2692
""", '標': """
標籤	2698
""", '機': """
機器翻譯	2717
""", '檢': """
檢舉	2697
""", '次': """
次のページ	1505
次の記事	1503
次の記事へ	1503
次へ	1505
次ページ	1505
""", '每': """
每月捐款	2674
""", '注': """
注册	2677
注目の記事	1503
注目キーワード	1503
注目ワード	1503
注目記事	1503
""", '点': """
点击排行	2698
点击播放	2717
点击查看原文	2727
点击查看大图	2700
点击阅读原文	2727
点我看视频	2717
点赞	2687
""", '為': """
為您推薦	2698
""", '热': """
热点	2698
热点推荐	2698
热门	2698
热门排行	2698
热门文章	2698
热门新闻	2698
""", '無': """
無料で体験する	1482
無料で読む	1482
無料会員登録	1482
無料会員限定	1482
無料体験	1482
無料登録	1482
""", '焦': """
焦點新聞	2698
""", '熱': """
熱門	2698
熱門排行	2698
熱門文章	2698
熱門新聞	2698
熱門話題	2698
""", '特': """
特定商取引法に基づく表記	1498
特集	1503
""", '猜': """
猜你喜欢	2698
猜你喜歡	2698
""", '申': """
申し込む	1482
""", '电': """
电子报	2681
电子邮箱	2681
""", '画': """
画像を拡大	1505
画像を見る	1505
""", '留': """
留言	2697
留言(#	2697
""", '登': """
登入	2677
登入/註冊	2677
登出	2677
登录	2677
登录/注册	2677
登錄	2677
登録	1482
登録が完了しました	1520
登録して続きを読む	1482
登録する	1482
""", '發': """
發現錯誤?請告訴我們	2717
發表留言	2697
發表評論	2697
""", '目': """
目录	2700
目次	1505
目錄	2700
""", '相': """
相关主题	2698
相关报道	2698
相关推荐	2698
相关文章	2698
相关新闻	2698
相关标签	2698
相关视频	2726
相关阅读	2698
相關主題	2698
相關報導	2698
相關影片	2726
相關推薦	2698
相關文章	2698
相關新聞	2698
相關標籤	2698
相關閱讀	2698
""", '看': """
看了这篇文章的人也看	2698
看原文	2727
看更多	2698
看更多文章	2726
看更多新聞	2726
""", '知': """
知道了	2701
""", '稍': """
稍后再说	2673
稍后提醒我	2673
稍后阅读	2717
稍後再說	2673
稍後提醒我	2673
稍後閱讀	2717
""", '立': """
立即捐款	2674
立即訂閱	2677
立即订阅	2677
""", '粉': """
粉絲團	2688
""", '精': """
精彩推荐	2726
精彩推薦	2726
精选	2698
""", '紙': """
紙面ビューアー	1482
""", '結': """
結果を見る	1506
""", '続': """
続きはこちら	1531
続きをみる	1505
続きを読む	1482
""", '網': """
網友留言	2697
""", '編': """
編輯推薦	2698
編輯精選	2698
編集部おすすめ	1503
編集部のおすすめ	1503
""", '縮': """
縮小	1492
""", '繼': """
繼續閱讀	2700
""", '纠': """
纠错	2697
""", '继': """
继续浏览内容	2700
继续阅读	2700
""", '编': """
编辑推荐	2698
编辑精选	2698
""", '网': """
网友评论	2697
""", '翻': """
翻訳を表示	1506
""", '联': """
联系我们	2693
""", '聯': """
聯絡我們	2693
""", '聽': """
聽全文	2717
聽新聞	2687
聽這篇文章	2717
""", '菜': """
菜单	2700
""", '著': """
著作権	1498
""", '複': """
複製網址	2717
複製連結	2687
""", '觀': """
觀看更多	2726
""", '视': """
视频	2698
""", '解': """
解鎖全文	2717
解锁全文	2717
""", '訂': """
訂閱	2677
訂閱會員	2677
訂閱會員專屬內容	2717
訂閱郵件	2681
訂閱電子報	2681
""", '記': """
記事の続きはこちら	1531
記事へのご意見	1501
記事をサポートする	1480
記事をプレゼント	1482
記事をプレゼントする	1520
記事を保存	1492
記事を保存する	1520
記事を印刷する	1492
記事を読む	1505
記事ランキング	1503
記事一覧	1505
記事一覧を見る	1531
記事全文を読む	1505
記者募集	1516
記者募集中	1516
""", '許': """
許可する	1498
""", '註': """
註冊	2677
""", '評': """
評論	2697
""", '話': """
話題の記事	1503
""", '詳': """
詳しく見る	1506
詳細	1506
""", '語': """
語音播報	2717
語音朗讀	2717
""", '誤': """
誤りを報告	1506
誤字脱字の報告	1520
誤字脱字を報告する	1520
""", '読': """
読まれている記事	1503
読み上げ	1520
読み放題	1485
""", '請': """
請填寫讀者問卷	2717
請繼續往下閱讀	2692
請輸入電子郵件	2681
""", '讚': """
讚	2687
讚賞支持	2674
""", '订': """
订阅	2677
订阅会员	2677
订阅邮件	2681
""", '评': """
评论	2697
评论(#	2697
""", '诚': """
诚聘英才	2717
""", '话': """
话题	2698
""", '详': """
详情	2701
""", '语': """
语音朗读	2717
""", '请': """
请先登录再评论	2717
请继续往下阅读	2692
请输入邮箱	2681
""", '購': """
購読	1482
購読する	1482
購読のお申し込み	1482
購読申し込み	1482
""", '贈': """
贈送文章	2717
贈送文章給朋友	2717
贈送此文	2717
""", '贊': """
贊助	2674
贊助內容	2692
贊助商	2692
""", '赞': """
赞助	2674
赞助内容	2692
赞助商链接	2692
赞赏	2674
""", '赠': """
赠送此文	2717
""", '跳': """
跳到主要內容	2700
""", '載': """
載入更多	2700
""", '轉': """
轉發	2687
""", '转': """
转发	2687
""", '返': """
返信	1501
返信する	1501
返回顶部	2700
返回首页	2700
""", '追': """
追蹤	2688
追蹤我們	2688
""", '通': """
通報する	1501
通知をオン	1491
通知を受け取る	1520
""", '速': """
速報	1503
速報通知を受け取る	1520
""", '連': """
連結已複製	2717
連載	1503
""", '運': """
運営会社	1498
""", '違': """
違反報告	1501
""", '選': """
選單	2700
""", '邮': """
邮箱	2681
""", '链': """
链接已复制	2717
""", '閉': """
閉じる	1479	1505
""", '開': """
開く	1506
開通會員	2677
""", '関': """
関連	1503
関連する記事	1503
関連キーワード	1503
関連タグ	1503
関連トピックス	1503
関連ニュース	1503
関連リンク	1503
関連動画	1503
関連情報	1503
関連記事	1503
関連記事はこちら	1530
""", '閱': """
閱讀全文	2700
閱讀原文	2727
閱讀更多	2700
""", '關': """
關於我們	2693
關注	2688
關注我們	2688
關鍵字	2698
關閉	2673
""", '阅': """
阅读全文	2700
阅读原文	2727
阅读更多	2700
""", '隐': """
隐私政策	2693
隐私权政策	2693
""", '隱': """
隱私政策	2693
隱私權政策	2693
""", '電': """
電子信箱	2681
電子報	2681
電子版	1482
""", '音': """
音声で聞く	1492
音声読み上げ	1520
""", '頭': """
頭條	2698
""", '顯': """
顯示原文	2701
顯示更多	2700
""", '首': """
首頁	2700
首页	2700
""", '點': """
點我看影片	2717
點擊播放本文	2717
點閱排行	2726
""", '가': """
가	1552
가입하기	1543
가장 많이 본 뉴스	1559
""", '개': """
개인정보 처리방침	1557
개인정보처리방침	1557
""", '거': """
거부	1557
""", '검': """
검색	1561
""", '결': """
결과 보기	1562
""", '계': """
계속 읽기	1543
""", '고': """
고객센터	1557
""", '공': """
공유	1552
공유하기	1552
""", '관': """
관련 기사	1559
관련 뉴스	1559
관련 영상	1582
관련 태그	1559
관련기사	1559
관련뉴스	1559
관련키워드	1559
""", '광': """
광고	1556
광고 닫기	1556
""", '괜': """
괜찮습니다	1540
""", '구': """
구독	1543
구독 신청	1543
구독 전용	1543
구독 중	1543
구독신청	1543
구독이 완료되었습니다	1574
구독자 전용	1545
구독하고 이어서 읽기	1574
구독하기	1543
""", '글': """
글씨크기	1552
글자 크기	1552
글자 크기 변경	1574
글자 크기 조절	1574
글자크기	1552
""", '기': """
기부하기	1541
기사 공유하기	1552
기사 더보기	1574
기사 듣기	1574
기사 링크 복사	1574
기사 본문	1561
기사 선물하기	1574
기사 스크랩하기	1574
기사 오류 신고	1574
기사 오류 제보	1574
기사 원문 보기	1574
기사 저장하기	1574
기사 제보 및 문의	1574
기사 후원하기	1541
기사에 대한 의견	1558
기사원문	1561
기사저장	1552
기자 구독	1569
기자 구독하기	1569
기자 페이지	1569
기자 프로필 보기	1569
기자의 다른 기사	1569
기자의 다른기사	1559
""", '나': """
나중에	1540
나중에 보기	1574
나중에 읽기	1574
나중에 하기	1540
""", '내': """
내 정보	1543
""", '네': """
네이버 구독	1555
네이버 블로그	1552
네이버에서 구독	1555
네이버에서 구독하기	1555
""", '놓': """
놓치면 안 되는 기사	1582
""", '뉴': """
뉴스 듣기	1574
뉴스레터 구독	1548
뉴스레터 구독 신청	1548
뉴스레터 무료 구독	1574
뉴스레터 신청	1548
""", '다': """
다른 공유 찾기	1552
다른 기사	19	1559
다른 기사 더 보기	19
다른 기사 보기	1569
다른기사	1559
다른기사 보기	1559
다시 보지 않기	1540
다음	1561
다음 기사	1559
다음 기사 보기	1574
다음 페이지	1561
다음기사	1559
다음에	1540
""", '닫': """
닫기	1540
""", '답': """
답글	1558
답글쓰기	1558
""", '당': """
당신이 좋아할 만한	1559
""", '댓': """
댓글	1558
댓글 #	1558
댓글 #개	1558
댓글 보기	1558
댓글 쓰기	1558
댓글 운영 정책	1574
댓글 운영정책	1574
댓글보기	1558
댓글쓰기	1558
댓글을 입력해주세요	1558
""", '더': """
더 보기	1561
더보기	1559	1561
""", '독': """
독자 의견 조사	1574
""", '동': """
동영상	1559
동의	1557
동의합니다	1557
""", '등': """
등록	1558
""", '디': """
디지털뉴스부	1569
디지털뉴스팀	1569
디지털콘텐츠팀	1569
""", '라': """
라인	1552
""", '랭': """
랭킹	1559
랭킹뉴스	1559
""", '로': """
로그아웃	1543
로그인	1543
로그인 후 댓글 쓰기	1574
로그인/회원가입	1543
로그인이 필요	1545
""", '링': """
링크 복사	1552
링크가 복사되었습니다	1574
""", '마': """
마이페이지	1543
""", '많': """
많이 본 기사	1559
많이 본 뉴스	1559
많이 본 영상	1582
많이 읽은 기사	1559
많이본 기사	1559
많이본 뉴스	1559
""", '맨': """
맨 위로	1561
맨위로	1561
""", '메': """
메뉴	1561
메뉴 닫기	1561
메일	1552
""", '모': """
모두 동의	1557
""", '목': """
목록	1561
목록보기	1561
""", '무': """
무료 체험 시작하기	1543
무료 회원가입	1543
""", '문': """
문의	1558
""", '바': """
바로가기	1552
""", '밴': """
밴드	1552
""", '번': """
번역 보기	1562
""", '베': """
베스트	1559
""", '복': """
복사하기	1552
""", '본': """
본문 글씨 줄이기	1552
본문 글씨 키우기	1552
본문 바로가기	1561
본문으로 바로가기	1561
""", '북': """
북마크	1552
""", '비': """
비밀번호 찾기	1543
""", '사': """
사이트맵	1557
사진 확대	1561
""", '설': """
설문 참여 바로가기	1574
설문 참여하기	1574
설문조사 참여하기	1574
""", '속': """
속보	1559
속보 알림 받기	1574
속보 알림 신청	1574
""", '스': """
스크랩	1552
스크랩하기	1574
스폰서	1556
""", '신': """
신고	1558
신문구독	1543
""", '실': """
실시간 뉴스	1559
""", '알': """
알겠습니다	1562
알림 받기	1551
알림 설정	1551
""", '앱': """
앱 다운로드	1551
앱 다운로드하기	1551
앱 설치	1551
앱 설치하기	1551
""", '에': """
에디터 추천	1559
""", '연': """
연관기사	1559
""", '열': """
열기	1562
""", '영': """
영상	1559
영상 보기	1574
영상으로 만나보세요	1574
영상으로 보기	1574
""", '오': """
오늘 하루 보지 않기	1540
오늘은 그만 보기	1540
오늘의 추천	1559
오늘의 핫뉴스	1582
오디오로 듣기	1574
오류 신고	1558
오류 신고하기	1574
오탈자 신고	1574
""", '온': """
온라인뉴스팀	1569
""", '요': """
요약	1561
""", '원': """
원문 보기	1562
원문보기	1561
""", '위': """
위로	1561
""", '유': """
유료 기사입니다	1574
유튜브 구독	1555
유튜브 구독하기	1555
""", '음': """
음성 재생하기	1574
음성으로 듣기	1552
""", '응': """
응원하기	1541
""", '의': """
의견 쓰기	1558
""", '이': """
이 기사 어땠나요	1574
이 기사를 공유합니다	1574
이 기사를 추천합니다	1574
이 기사와 함께 읽은 기사	1574
이 기자의 다른 기사	1574
이 시각 많이 본 기사	1582
이 시각 많이 본 뉴스	1582
이 시각 주요뉴스	1559
이 시각 추천뉴스	1559
이런 기사는 어때요	1582
이메일	1552
이메일무단수집거부	1557
이미 구독 중이신가요	1543
이미 회원이신가요	1543
이미지 크게 보기	1561
이미지 확대	1561
이슈	1559
이용약관	1557
이전	1561
이전 기사	1559
이전 기사 보기	1574
이전기사	1559
""", '인': """
인기 급상승	1582
인기 기사	1559
인기기사	1559
인기뉴스	1559
인쇄	1552
인쇄하기	1552
인스타그램 팔로우	1574
""", '일': """
일시후원	1541
""", '자': """
자세히	1562
자세히 보기	1562
""", '재': """
재생	1561
""", '저': """
저작권규약	1557
저장	1552
""", '전': """
전체 댓글	1558
전체 보기	1561
전체메뉴	1561
전체보기	1561
""", '접': """
접기	1561
""", '정': """
정기 후원하기	1541
정기구독	1543
정기후원	1541
""", '제': """
제보	1558
제보하기	1558
""", '좋': """
좋아요	1552
좋은 기사 후원하기	1541
""", '주': """
주소 복사	1574
주소가 복사되었습니다	1574
주소복사	1552
주요 기사	1559
주요 뉴스	1559
주요 뉴스 더보기	1582
주요기사	1559
주요뉴스	1559
""", '지': """
지금 뜨는 기사	1582
지금 뜨는 뉴스	1582
지도 보기	1562
지면보기	1543
""", '청': """
청소년보호정책	1557
""", '최': """
최신 기사	1559
최신 뉴스	1559
최신기사	1559
최신뉴스	1559
""", '추': """
추천 기사	1559
추천 영상	1582
추천기사	1559
추천뉴스	1559
""", '친': """
친구 추가하기	1574
""", '카': """
카카오스토리	1552
카카오톡	1552
카카오톡 공유	1552
카카오톡으로 공유	1574
카카오톡으로 공유하기	1574
카테고리	1559
""", '쿠': """
쿠키 설정	1557
""", '퀴': """
퀴즈 풀기	1574
""", '키': """
키워드	1559
""", '태': """
태그	1559
""", '텔': """
텔레그램에서 소식 받기	1574
""", '투': """
투표하기	1574
""", '트': """
트위터	1552
트위터 공유	1552
""", '페': """
페이스북	1552
페이스북 공유	1552
페이스북으로 공유	1574
""", '펼': """
펼치기	1561
""", '포': """
포토	1559
""", '폰': """
폰트 크기	1552
""", '프': """
프리미엄	1543
프린트	1552
""", '함': """
함께 보면 좋은 기사	1559
함께 볼 기사	1582
함께 읽으면 좋은	1559
함께 읽은 기사	1582
""", '핫': """
핫뉴스	1559
핫이슈	1559
핫클릭	1582
""", '헤': """
헤드라인	1559
""", '협': """
협찬	1556
""", '홈': """
홈	1561
""", '화': """
화제의 뉴스	1559
""", '확': """
확인	1562
""", '회': """
회사소개	1557
회원 전용	1545
회원가입	1543
""", '후': """
후원	1541
후원 안내	1541
후원 하기	1541
후원하기	1541
후원회원 가입	1541
"""}

START = {'a': """
abonē	1660 K par	1660 K no	1660 K un	1662 K
accès	1089 K illimité
această	2061 K traducere
además	860 K:	905 K, en
ai가	1571 K 자동 번역한	1571 K 번역한	1571 K 핵심	1571 K 요약한
ai에게	1571 K 물어	1571 K 질문	1571 K 물어보기
ajánljuk	1293 K:
aktivér	393 K
alătură	12 K-te
anmäl	2406 K dig till vårt	2422 K
apúntate	886 K a nuestro seminario	886 K a nuestro evento
artykuł	1908 K ukazał się	1908 K pochodzi z	1914 K przetłumaczony	1914 K został przetłumaczony	1914 K czyta	1914 K wygenerowany
artykuły	1905 K autora
artículos	830 K gratuitos
ascultă	1 K	2050 K:	2067 K podcastul	2067 K acest articol
atradāt	44 K
atsisiųskite	1622 K
autorė	1626 K:
autoři	290 K jsou
außerdem	538 K lesenswert:	538 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	894 K la app
beiträge	27 K
benefício	2011 K do assinante:
beställ	2422 K
bestätigen	432 K sie ihre
bestätigungsmail	432 K
besøg	379 K vores
beğendiniz	8 K mi
boletín	836 K diario	836 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2638 K liên quan:	2651 K viết này có	2651 K viết có hữu ích
báo	2651 K lỗi bài viết
bình	5 K luận	27 K luận	2652 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1293 K:
bạn	2651 K phát hiện	2651 K thấy bài viết
bản	2651 K tóm tắt này
bấm	2653 K để nghe
bật	2629 K thông báo
""", 'c': """
chceš	312 K u nás pracovat	2282 K u nás pracovať
chefredaktör	2420 K och ansvarig utgivare:	2420 K:
chưa	32 K có bình luận
citeşte	2050 K şi	2050 K şi:
citește	2050 K și	2050 K și:	2050 K:	2050 K mai mult	2050 K aici	2050 K mai departe:
citiți	2050 K și
ciąg	1918 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1965 K exclusivo para	2009 K gerado	2014 K oferecido por
conținut	2061 K generat	2065 K oferit de
crédit	1163 K photo	1163 K photos
crédits	1163 K photo	1163 K photos
cài	2655 K đặt ứng dụng	2655 K ứng dụng	2655 K app
có	2638 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2056 K ai informații	2063 K ai observat o
dalinkitės	1622 K
další	278 K články autora
darovať	2276 K
dernières	1117 K actualités
descarcă	13 K	2081 K aplicația
descargá	13 K	894 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	1972 K no google play	2019 K na app store	2019 K no google play	2019 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	305 K
dostępna	1921 K w
dostępne	1921 K w
dostępny	1921 K w
dołącz	12 K do	1932 K do	1945 K do dyskusji
držte	28 K se
découvrez	1118 K aussi	1142 K la boutique	1142 K notre boutique	1142 K nos jeux	1142 K notre hors-série	1150 K notre application	1150 K notre appli
décryptage	1118 K :
déductible	1080 K des impôts	1080 K à #
déjà	1087 K abonné	1087 K inscrit	1087 K client
dùng	2662 K thử
""", 'e': """
elírást	7 K
előfizetőként	1319 K
encuéntranos	12 K
envía	3 K
envíanos	875 K
ermöglicht	540 K von
erről	1293 K bővebben
escríbenos	863 K
estagiária	2002 K sob supervisão	2002 * K sob supervisão
estagiário	2002 K sob supervisão
""", 'f': """
faça	2017 K o quiz	2017 K o teste	2017 K o nosso
felelős	1316 K szerkesztő:	1316 K kiadó:
fiți	31 K primul
foretrækker	394 K du
fortsätt	2424 K läsa
fotogaléria	2250 K:
fotografía	906 K:
få	370 K fuld adgang til	393 K adgang	393 K fri	393 K fuld	393 K besked	393 K ugens	393 K dagens	393 K de	393 K nyheder	393 K en notifikation	393 K breaking	393 K seneste nyt	404 K	1828 K full tilgang til	1854 K tilgang	1854 K fri	1854 K full	1854 K beskjed	1854 K varsel	1854 K ukas	1854 K dagens	1854 K de	1854 K nyheter	1854 K siste	1866 K	2397 K full tillgång till	2422 K tillgång	2422 K fri	2422 K full	2422 K besked	2422 K en notis	2422 K veckans	2422 K dagens	2422 K de	2422 K nyheter	2422 K senaste	2433 K
férjen	1319 K hozzá
följ	12 K	2401 K	2422 K
følg	12 K	12 K oss	374 K	393 K	1832 K	1854 K
füge	12 K uns	546 K
fügen	12 K sie uns	546 K sie
für	435 K android und ios	486 K diesen artikel	486 K diesen	535 K nur
főszerkesztő	1316 K:
""", 'g': """
gazeteciliğimizi	2518 K
ghé	2652 K cửa hàng trực tuyến
glöm	2422 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2651 K ý cho bài viết
gör	2406 K quizet	2406 K vårt quiz	2422 K vårt
görmemiz	2523 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1320 K lát
hintergründe	538 K dazu:
hjälp	2406 K oss bli bättre	2406 K oss att bli bättre
hjælp	379 K os med at blive bedre
hlavné	2263 K body
hlavní	292 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2652 K trả lời khảo sát	2660 K ủng hộ
hämta	13 K	2410 K
häng	2422 K med
hääleta	942 K
håll	28 K	28 K dig
hör	490 K dir	546 K	2422 K
hören	490 K sie	546 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	363 K også	363 K også:	379 K mere på	393 K	1821 K også	1821 K også:	1854 K
""", 'i': """
iesūti	1648 K savu	1648 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1622 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	1965 K é assinante
jäikö	1032 K juttu kesken
jälgi	942 K
""", 'k': """
kapcsolódó	1293 K	1293 K:
kiểm	2652 K tra kiến thức của bạn
kjøp	1837 K billetter	1837 K billett	1854 K
klausykitės	1607 K
klikněte	275 K zde
ključne	2202 K točke	2202 K tačke
klõpsates	942 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1662 K var
kommentarsfältet	5 K
kopiér	393 K
kopírovat	305 K
kopírovať	2276 K
kopē	1662 K
kvíz	275 K:	1306 K	2250 K:
kérje	1319 K
kérjen	1319 K
kérjük	28 K
kênh	2629 K youtube của báo
köp	2406 K biljetter	2406 K biljett	2422 K
kövess	12 K
kövesse	1319 K
kövessen	12 K
køb	379 K billetter	379 K billet	393 K
küfür	27 K içeren
küldd	3 K el	1301 K el nekünk
küldje	1301 K el nekünk	1319 K	1319 K tovább
kļūsti	1662 K
kết	2643 K nối với chúng tôi
""", 'l': """
laimē	1662 K
laimėkite	1622 K
legyél	1319 K
lejupielādē	1662 K
leé	905 K también	905 K más	905 K:
lisää	1056 K meidät
lásd	1293 K még
lásson	1319 K több
lát	1301 K valami
láttál	1301 K valami
lägg	2422 K till
lähetä	1035 K juttuvinkki	1035 K uutisvinkki	1035 K vinkki	1039 K mielipidekirjoituksesi	1039 K mielipidekirjoitus	1056 K
lämna	2400 K dina tips	2400 K ditt tips
läs	2389 K mer om	2390 K också	2390 K också:	2390 K även	2390 K mer	2390 K mer:	2390 K:	2390 K här	2390 K även:	2397 K vidare med	2397 K mer på	2410 K e-tidningen	2410 K tidningen	2422 K	2424 K vidare
læs	362 K mere om	363 K også	363 K også:	363 K mere	363 K mere:	363 K:	363 K her	363 K hele	370 K videre med	384 K e-avisen	384 K avisen	393 K	395 K videre
légy	31 K te az első
líbil	8 K se vám	293 K se
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1056 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1918 K wideo
mesterséges	1327 K intelligencia írta
mirá	889 K el video	905 K también	905 K:
mitä	8 K pidit	33 K mieltä	1057 K mieltä sinä
mišljenja	2199 K autora	2199 K iznesena	2199 K izneta
mišljenje	2199 K autora
możliwość	5 K komentowania
mándanos	875 K
más	859 K noticias de	859 K noticias sobre	859 K sobre	859 K en	859 K de	860 K información	860 K información:	863 K artículos de
máte	278 K tip?	278 K tip na článek	278 K tip na téma	278 K tip pro
märkasid	44 K	927 K midagi	933 K viga	933 K artiklis viga
még	32 K nincs
més	223 K informació:	249 K notícies de	249 K notícies sobre
mød	379 K os
mūs	1662 K vari
mời	2638 K xem	2638 K bạn đọc	2638 K độc giả	2643 K bạn tham gia	2643 K độc giả theo dõi	2643 K bạn đọc theo dõi	2653 K quý vị theo dõi	2653 K quý độc giả	2653 K bạn xem video	2653 K nghe
""", 'n': """
nahlásit	315 K chybu
nahlásiť	2285 K chybu
nahláste	2285 K chybu
najważniejsze	1914 K informacje
naloži	2330 K
naložite	13 K	2330 K
naročite	2337 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	313 K čas číst	2283 K čas čítať
než	322 K vložíte komentář	322 K začnete diskutovat	322 K napíšete příspěvek
nguồn	2647 K:	2647 K :
nhận	2629 K thông báo
nové	295 K číslo	295 K vydání	2266 K číslo	2266 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1056 K enemmän
nägid	943 K viga
näita	942 K
näitkö	1057 K virheen
näytä	1056 K sisältö
nå	2422 K vår
nézd	1293 K meg	1319 K meg
nézze	1293 K meg	1319 K meg
nāc	1653 K strādāt
""", 'o': """
oceń	8 K	1915 K ten	1915 K artykuł	1915 K tekst
odporučte	2276 K
odporúčame	2250 K:
odsłuchaj	1926 K	1926 K ten
ofereça	3 K
oglądaj	1902 K:
ohodnoťte	293 K	2264 K
opýtajte	2263 K sa
opširnije	2187 K:	2187 K na
ouça	1 K	1990 K:	2015 K o podcast
oír	1 K
""", 'p': """
pamanīji	1654 K kļūdu
pamanījāt	44 K	1654 K kļūdu
pastebėjote	44 K	1608 K įdomų	1614 K klaidą
paylaş	3 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2647 K viên:
piditkö	8 K	1057 K
pidätkö	1057 K
piše	2214 K:
podobał	8 K ci się
podpořte	310 K
podržite	2217 K
podés	12 K seguir	876 K enviarnos
podívejte	275 K se:	275 K se na video
poleć	1926 K
poslať	2276 K
poslechněte	1 K si	275 K si	275 K si:
poslušajte	1 K	2187 K:	2309 K:
posłuchaj	1 K	1902 K:	1902 K też:
pozostała	1918 K część
pošaljite	41 K vijest
pošlete	305 K
pošlite	3 K	2276 K
poți	2056 K contacta autorul	2056 K contacta autoarea
praneškite	1608 K redakcijai
predplaťte	2280 K si
prečítajte	2250 K si tiež	2250 K si aj	2250 K si	2250 K si:
pridružite	12 K se
pridėkite	1622 K
pronašli	44 K ste
pročitaj	2187 K još	2187 K i
pročitajte	2187 K još	2187 K i	2187 K više	2187 K:	2187 K više o ovoj temi
prvý	2275 K mesiac len za	2275 K mesiac za	2275 K mesiac už za	2275 K mesiac zadarmo
prześlij	1926 K dalej
präsentiert	540 K von
prüfen	546 K sie
páčil	8 K sa vám	2264 K sa
päivitä	1056 K
pääset	1056 K lukemaan
päätoimittaja	1054 K:
păstrați	28 K
pērc	1653 K biļetes	1662 K
předplaťte	310 K si
přehrajte	275 K si
přečtěte	275 K si také	275 K si	275 K si:	275 K si také:
připojte	12 K se
""", 'q': """
querés	876 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	313 K posloucháte
radšej	2283 K počúvate
radši	313 K posloucháte
rašykite	1608 K autorei	1608 K autoriui
recibí	875 K las noticias
recomandări	2050 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1318 K ingyenesen
regisztráljon	1306 K	1318 K ingyenesen
regístrate	827 K para
resuméet	26 K er
resztę	1918 K tekstu
rezervē	1662 K
rešite	2187 K kviz
riješite	2187 K kviz
rozwiąż	1902 K quiz
rätsel	529 K mit
rätseln	529 K sie mit
réservez	1142 K vos places pour la soirée de la rédaction
réservé	1087 K aux abonnés
réservée	1087 K aux abonnés
réservés	1087 K aux abonnés
résumer	1132 K cet article	1132 K l'article
résumé	1132 K généré	1132 K rédigé	1132 K réalisé	1132 K produit	1132 K par
rösta	2422 K
rādīt	1662 K
""", 's': """
saglabā	1662 K
saistīts	1637 K:
saņem	1662 K
sažetak	2202 K	2202 K članka	2202 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	875 K el canal	905 K leyendo:
sesizări	2056 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	292 K	292 K článku
siųskite	1608 K savo	1622 K
sjefredaktør	1851 K:	1851 K og ansvarlig redaktør:
skopírovať	2276 K
skrót	1914 K artykułu
související	275 K:
sporočite	2342 K napako
sprawdź	1902 K:	1902 K też:
spýtajte	2263 K sa
stališča	2320 K avtorja
stáhni	13 K si
stáhněte	13 K si	328 K si aplikaci
stöd	2397 K
stötta	2397 K
støt	370 K
støtt	1828 K
suscríbete	822 K a
susidūrėte	1608 K su
susiję	1596 K:
synthèse	1132 K générée
syötä	1056 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1325 K:
szívesen	1320 K meghallgatjuk
szöveg	1325 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	880 K
síganos	12 K
sígueme	880 K
síguenos	12 K
só	1965 K para assinantes
sólo	827 K para suscriptores
søg	393 K nu
súhrn	2263 K
súmate	12 K
súvisiace	2250 K:
súvisiaci	2250 K článok
sūti	1648 K savu	1662 K
""", 't': """
también	848 K en facebook	860 K puedes leer	860 K puedes leer:	860 K te puede interesar:
també	223 K et pot interessar:
tekoäly	1061 K on
tenés	870 ¿K información
thấy	44 K lỗi
thử	2652 K sức với
tiedätkö	1035 K aiheesta	1035 K asiasta	1035 K lisää
tiivistelmä	26 K on
tilføj	393 K
todavía	32 K no hay comentarios
további	1293 K részletek
traducció	232 K feta
transparentní	285 K účet:
trên	2629 K google news
trả	2652 K lời câu đố
trải	2662 K nghiệm
turpinājums	1664 K
twój	27 K komentarz
työskenteletkö	1035 K
tác	2647 K giả:	2647 K giả là
támogasd	1311 K a	1311 K az
támogassa	1311 K a	1311 K az
täglichen	432 K newsletter
tämä	26 K tiivistelmä
télécharger	13 K	1098 K l'application
téléchargez	13 K
tóm	2651 K tắt này
töltsd	13 K le
töltse	13 K le	1319 K le	1319 K ki
történeteiket	1301 K
tüm	27 K yorumlar
tęsinys	1624 K
tłumaczenie	1914 K
tải	13 K	13 K ứng dụng	2629 K ứng dụng	2629 K app	2655 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2222 K na grešku
uključi	2210 K
uključite	2210 K
uložit	305 K
uložiť	2276 K
uložte	305 K si	2276 K si
unbeschränkter	509 K zugang
unterstütze	416 K
unterstützen	416 K sie	416 K sie die
uočili	7 K ste
upozorniť	2285 K na chybu
upozorněte	315 K na chybu
urmărește	12 K	2050 K și:	2067 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1306 K részt
več	2309 K:	2309 K v videu	2334 K o tem	2334 K novic	2334 K preberite
vidéo	1118 K :
visą	1622 K interviu
više	2187 K o:
você	1990 K pode gostar:
vprašaj	2323 K
vprašajte	2323 K
vypočujte	1 K si	2250 K si:
vytiskněte	305 K
vytlačiť	2276 K
vytlačte	2276 K
válaszolj	1319 K
válaszoljon	1319 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	393 K med
véleménycikkeit	1301 K
více	275 K zde	275 K k tématu:
võida	942 K
võta	927 K ühendust	942 K
vă	28 K rugăm să
věnujte	305 K
všechny	27 K komentáře	278 K články autora
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	456 K artikel:
weź	1945 K udział w dyskusji
więcej	1901 K o	1901 K na temat	1901 K z	1902 K na ten temat:	1905 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	432 K newsletter
""", 'y': """
yanlişlik	2512 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1937 K uwagę	1937 K błąd	1937 K literówkę	1937 K uwagi	1937 K nieścisłość
ziņo	1648 K redakcijai
zkopírovat	305 K
znalazłeś	7 K
zostań	1934 K reporterem	1934 K reporterką	1934 K dziennikarzem
""", '©': """
©	465 K dpa	703 K #	703 K
""", 'à': """
à	1118 K lire aussi	1118 K lire également	1118 K lire :	1118 K lire sur	1118 K voir aussi	1118 K écouter	1118 K relire	1118 K découvrir	1118 K lire sur le même sujet	1118 K consulter :	1118 K voir également	1121 K propos de l'auteur	1121 K propos de l'autrice	1142 K retrouver dans le numéro
àudio	232 K generat
""", 'á': """
áudio	2009 K gerado
""", 'ä': """
är	2400 K du
äänestä	1056 K
""", 'é': """
é	1987 K preciso estar logado
écouter	1 K l'article	1 K cet article	1118 K aussi
écoutez	1 K cet	1 K l'article	1146 K le podcast
""", 'í': """
írd	1319 K be
írj	1301 K a szerzőnek
írja	1319 K be
írjon	1301 K a szerzőnek	1319 K közvetlenül	1319 K nekünk
""", 'î': """
întreabă	2061 K asistentul
""", 'ö': """
ön	1320 K szerint
""", 'ú': """
últimas	859 K noticias de	1989 K de	1989 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	459 K die autor:in	459 K die autoren	459 K die autor:innen	461 K die autorin	461 K den autor	462 K die autorin	462 K den autor
übersetzung	543 K:	543 K aus dem
""", 'č': """
čitaj	2187 K još
čitajte	2187 K i	2187 K još	2187 K još:
članak	2202 K je preveden	2202 K čita	2205 K je objavljen u
članek	2323 K je preveden	2323 K bere	2323 K je prebral	2326 K je objavljen v
článek	292 K byl přeložen	292 K přeložen	292 K načetl	295 K vyšel v
článok	2263 K bol preložený	2263 K načítal	2266 K vyšiel v
čo	33 K si myslíte
čtěte	275 K také	275 K také:	275 K i	275 K více	275 K:
číslo	285 K účtu pro dary	285 K transparentního účtu
čítajte	2250 K aj	2250 K tiež	2250 K viac
""", 'đ': """
đánh	2651 K giá bài viết
đăng	2652 K ký tham dự hội thảo
đường	41 K dây nóng: #	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo
đọc	2638 K thêm	2638 K thêm:	2638 K:	2638 K tiếp:	2643 K tin nhanh
""", 'į': """
įsigykite	1622 K
įtraukite	1622 K mus
įveskite	1622 K
""", 'ś': """
ściągnij	13 K	1950 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1930 K:
źródło	1930 K:
""", 'ž': """
želite	2219 K raditi kod nas	2219 K da radite kod nas	2339 K delati pri nas
želiš	2219 K raditi kod nas	2339 K delati pri nas
žinote	1608 K daugiau	1623 K istoriją
žiūrėkite	1596 K taip pat	1622 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	596 K χρήσιμο	596 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	611 K τον	611 K τα	611 K
ακούστε	1 K	580 K:
αναφέρετε	616 K λάθος	616 K κάποιο λάθος
αναφορά	616 K λάθους
αντιγράψτε	606 K
αντιγραφή	606 K
αξιολογήστε	596 K
αποθηκεύστε	606 K
αυτή	595 K η περίληψη	595 K η σύνοψη
""", 'β': """
βίντεο	580 K:
βαθμολογήστε	596 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
""", 'δ': """
δείτε	580 K επίσης	580 K:	580 K το βίντεο	580 K εδώ	580 K επίσης:	580 K ακόμα:	580 K φωτογραφίες	580 K ακόμη	580 K ακόμη:	593 K όλα τα άρθρα	607 K όλες	607 K όλα	607 K τις
δειτε	580 K επισης	580 K ακομη	580 K:
δεν	614 K έχετε χρόνο να διαβάσετε
διάβασε	580 K επίσης	580 K ακόμη
διαβάζεται	595 K από
διαβάστε	580 K επίσης	580 K επίσης:	580 K ακόμη	580 K ακόμη:	580 K ακόμα	580 K:	580 K εδώ	580 K περισσότερα	580 K ακόμα:	580 K εδώ περισσότερα	580 K σχετικά	580 K αναλυτικά	593 K όλα τα άρθρα	607 K όλες	607 K όλα	607 K τις
διαβαστε	580 K επισης	580 K ακομη	580 K ακομα	580 K:
διαθέσιμη	603 K στο
διαθέσιμο	603 K σε	603 K στο
""", 'ε': """
είδατε	44 K λάθος
εκτυπώστε	606 K
ενεργοποιήστε	603 K
εντοπίσατε	44 K
εσείς	33 K τι
""", 'η': """
η	595 K περίληψη	595 K σύνοψη	595 K ανάγνωση	595 K περίληψη αυτή
""", 'θ': """
θέλεις	613 K να εργαστείς μαζί μας
θέλετε	613 K να εργαστείτε μαζί μας	613 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	603 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	603 K	611 K την εφαρμογή	625 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	580 K:
""", 'λ': """
λήψη	603 K από	603 K στο
""", 'μ': """
μάθετε	607 K όλες
με	609 K πληροφορίες από
μείνετε	607 K ενημερωμένοι
μετάφραση	595 K
μοιράσου	606 K
μοιραστείτε	3 K
""", 'ο': """
οι	593 K απόψεις	593 K γνώμες
""", 'π': """
περίληψη	595 K
περισσότερα	580 K:
πηγές	609 K:
πηγή	609 K:
προτείνετε	606 K
προτιμάτε	614 K να ακούτε	614 K να ακούσετε
πώς	596 K σας φάνηκε
""", 'ρ': """
ρωτήστε	595 K
ρώτα	595 K
ρώτησε	595 K
""", 'σ': """
σας	8 K άρεσε	596 K φάνηκε	596 K βοήθησε	596 K άρεσε
στείλτε	606 K
στηρίξτε	611 K	611 K τον	611 K τα	611 K την
σύνοψη	595 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	593 K κείμενα που
το	593 K άρθρο εκφράζει	595 K άρθρο μεταφράστηκε	595 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	606 K
""", 'ό': """
όλα	593 K τα άρθρα
όλες	607 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	160 K се за
автор	2130 K - обозреватель	2130 K - корреспондент	2130 K - колумнист	2130 K - редактор	2577 K - оглядач	2577 K - колумніст	2577 K - кореспондент
авторка	2577 K - оглядачка	2577 K - колумністка
авторката	140 K е
авторът	140 K е
акценти	142 K от
""", 'б': """
бачите	44 K помилку
беше	143 K ли полезна	143 K ли полезно	143 K ли полезен
больше	2114 K новостей	2115 K по теме:	2153 K любите слушать	2153 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2133 K ли материал	2133 K ли пересказ	2133 K ли этот пересказ	2133 K ли этот	2133 K ли текст
была	2133 K ли статья	2133 K ли эта	2133 K ли новость
більше	2561 K по темі:	2561 K за темою:	2561 K на тему:	2561 K про це:	2592 K новин	2592 K матеріалів
""", 'в': """
вакансии	2136 K "	2136 K редакции
вакансії	2582 K "	2582 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2133 K понравилась	2133 K понравился	2133 K помогла	2580 K сподобалась	2580 K сподобалася	2580 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	128 K още	128 K също	128 K:	128 K повече във видеото	128 K галерията
включете	150 K
все	27 K комментарии	2114 K новости на тему	2114 K материалы	2114 K новости	2114 K статьи	2118 K статьи автора	2118 K материалы автора
всички	155 K новини
встановлюйте	2587 K
встановіть	13 K	2587 K	2613 K застосунок
""", 'г': """
гаряча	41 K лінія редакції
главное	2132 K от
гледайте	128 K видеото	128 K:
головне	2579 K від	2579 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2561 K:	2561 K про це
джерела	2594 K:
джерело	2594 K:
дивіться	2561 K також	2561 K:	2561 K також:	2561 K відео:
до	2561 K теми:
докладніше	2561 K:	2561 K про це
доступно	2141 K в	2141 K на	2141 K для	2587 K в	2587 K у	2587 K на	2587 K для
достъпно	150 K в	150 K на
дотримуйтесь	28 K
другие	2118 K материалы автора
думка	2577 K автора	2577 K редакції	2577 K, висловлена
думки	2577 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	2118 K новость?
еще	2115 K по теме:
ещё	2114 K больше	2115 K по теме:
""", 'з': """
за	2561 K темою:
забелязахте	7 K
завантажити	2587 K в	2587 K з	2587 K у
завантажте	13 K	2587 K в	2587 K з	2613 K застосунок	2613 K додаток
завантажуйте	13 K	2587 K	2597 K застосунок
загрузите	2141 K в	2141 K на
задайте	2132 K вопрос
заметили	7 K ошибку
запазете	154 K
запитайте	2579 K
зберегти	2591 K
збережіть	2591 K
знайшли	7 K помилку
зручніше	2600 K слухати
""", 'и': """
изпратете	154 K
изтеглете	13 K	150 K	160 K	175 K приложението
източник	157 K:
източници	157 K:
инсталирайте	150 K
искате	162 K да работите при нас	162 K ли да работите при нас
искаш	162 K да работиш при нас
источник	2147 K:
источники	2147 K:
""", 'к': """
как	2133 K вам статья	2133 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	154 K
копирайте	154 K
короткий	2579 K виклад	2579 K переказ
коротко	2132 K от	2579 K від
краткий	26 K пересказ	2132 K пересказ
кратко	2132 K от
краткое	2132 K содержание
куиз	128 K:
""", 'л': """
лучшее	2114 K за
любите	2600 K слухати
""", 'м': """
материал	2115 K по теме:	2135 K опубликован в	2138 K можно
месяц	2144 K подписки за
мнение	2130 K автора	2130 K редакции
мнението	140 K на автора
мнения	2130 K авторов
мненията	140 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2591 K
надішліть	3 K	2591 K
накратко	142 K от
нашли	7 K ошибку	7 K опечатку
немає	2600 K часу читати
нет	32 K комментариев	2153 K времени читать
новия	145 K брой
новият	145 K брой
новости	2114 K партнеров
новый	2135 K номер
няма	32 K коментари
нямате	163 K време да четете
""", 'о': """
об	2115 K этом подробнее	2118 K авторе
обобщение	142 K
обсуждение	5 K
озвучено	2132 K	2579 K
оставьте	31 K первый
открихте	7 K
откройте	2141 K в
отпечатай	154 K
отпечатайте	154 K
отправить	3 K	2145 K
отправьте	3 K	2145 K
оценете	143 K
оцените	8 K	2133 K
оцініть	2580 K
още	128 K по темата	128 K новини:	155 K новини
""", 'п': """
первый	2144 K месяц за
перевод	2132 K выполнен	2132 K сделан
передплата	2590 K за #	2590 K від #
переказ	2579 K
переклад	2579 K зроблено
пересказ	2132 K
перший	2590 K місяць за
по	2115 K теме:
повече	128 K по темата:	155 K новини
повідомити	2602 K про помилку
повідомте	2602 K про помилку	2602 K нам про помилку
погляди	2577 K авторів
подарете	154 K
подарите	2145 K
подарить	2145 K
подарувати	2591 K
подаруйте	2591 K
поддержать	2150 K
поддержите	2150 K
поделитесь	3 K
поделиться	3 K
подкрепете	160 K
подкрепи	160 K
подписка	2144 K за #	2144 K от #	2144 K за рубль
подписывайтесь	12 K	2150 K на
подпишись	12 K	2165 K на
подпишитесь	12 K	2150 K на	2165 K на нас
подробнее	2115 K:	2115 K в материале	2115 K - в	2115 K читайте в материале	2115 K об этом
подробности	2115 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2130 K автора
позицията	140 K на автора
позиція	2577 K автора
пока	32 K нет комментариев
полезна	143 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	142 K
попитайте	142 K
порадьте	2591 K
порекомендуйте	2145 K
последвайте	12 K	160 K
последние	2114 K новости о
послухати	1 K
послушать	1 K
поставте	2579 K запитання
почитать	2115 K:
преведено	142 K с
преводът	142 K е
предпочитате	163 K да слушате
прежде	2166 K чем оставить комментарий	2166 K чем комментировать
препоръчай	154 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	2118 K новость
приєднуйтесь	12 K
пройдите	2115 K тест
пройдіть	2561 K тест
прочетено	142 K от
прочетете	128 K още	128 K също
підписка	2590 K за #	2590 K від #
підписуйся	12 K
підписуйтесь	12 K	2597 K на
підпишіться	12 K	2597 K на
підсумок	2579 K
підтримайте	2597 K
підтримати	2597 K
""", 'р': """
работа	2136 K в "
радимо	2561 K прочитати:
разрешете	150 K
распечатайте	2145 K
распечатать	2145 K
резюме	142 K
резюмето	142 K
рекомендуем	2115 K:
рекомендуємо	2561 K:
робота	2582 K в "	2582 K у "
роздрукувати	2591 K
роздрукуйте	2591 K
""", 'с': """
саммари	2132 K
свалете	13 K	150 K	175 K приложението
свежий	2135 K номер
свързани	128 K:
связаться	2118 K с автором
сигнализирайте	165 K за грешка
скачайте	13 K	2141 K в	2141 K из	2150 K приложение	2170 K приложение
скачать	13 K	2141 K в	2141 K на
скопировать	2145 K
скопируйте	2145 K
скопіювати	2591 K
скопіюйте	2591 K
следвайте	12 K ни	160 K
следите	12 K за
слухайте	2561 K:	2561 K також:
слухати	1 K
слушайте	2115 K:	2115 K также:
слушать	1 K
см	2115 K. также:
смотрите	2115 K также	2115 K:	2115 K	2115 K также:	2115 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2155 K об ошибке	2155 K нам об ошибке
сообщить	2155 K об ошибке
сохраните	2145 K
сохранить	2145 K
спитайте	2579 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	2132 K
спросить	2132 K
станьте	31 K первым	31 K першим	2150 K подписчиком	2150 K соучастником	2597 K частиною спільноти	2597 K співучасником
статията	142 K е преведена	142 K е прочетена
статтю	2579 K перекладено
статью	2138 K можно
статья	2132 K переведена	2132 K озвучена	2133 K была	2135 K опубликована в
стежте	12 K за
стислий	2579 K виклад	2579 K переказ
съобщете	165 K за грешка
съобщи	165 K за грешка
""", 'т': """
також	2561 K читайте:
текст	2132 K переведён	2132 K переведен	2132 K озвучен	2579 K перекладено	2579 K озвучено
текстът	140 K отразява	142 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
това	142 K резюме	142 K обобщение
точка	2130 K зрения автора	2577 K зору автора	2577 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2153 K слушать
установите	13 K	2170 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2115 K:
""", 'х': """
хареса	8 K ли	143 K ли
харесахте	143 K ли
хотите	2152 K работать у нас	2152 K у нас работать	2152 K работать в нашей
хочете	2599 K працювати в нас	2599 K в нас працювати	2599 K працювати у нас
хочеш	2599 K працювати в нас
хочешь	2152 K работать у нас
""", 'ц': """
цей	2579 K переказ	2579 K короткий виклад	2579 K короткий переказ	2579 K стислий виклад
""", 'ч': """
четете	128 K още
чети	128 K още
чи	2580 K була стаття	2580 K був матеріал	2580 K був переказ	2580 K був цей переказ	2580 K була ця	2580 K був цей	2580 K сподобалась	2580 K сподобалася	2580 K сподобався
читай	2165 K нас
читайте	12 K нас	13 K	2115 K также	2115 K также:	2115 K:	2115 K подробнее	2115 K еще	2115 K по теме:	2115 K подробнее:	2115 K материал	2115 K в материале	2141 K нас без	2141 K без	2150 K	2150 K нас в	2561 K також	2561 K також:	2561 K:	2561 K ще	2561 K також на тему:	2561 K по темі:	2561 K також на тему	2597 K
читать	2115 K также	2115 K по теме:
что	33 K вы думаете	2115 K ещё почитать:
чуйте	1 K	128 K:
""", 'щ': """
ще	32 K немає коментарів	2561 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	2132 K краткое содержание
этот	26 K пересказ	2132 K пересказ	2132 K краткий пересказ	2138 K материал можно	2138 K текст можно
эту	2138 K статью можно
""", 'я': """
як	2580 K вам стаття	2580 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'א': """
אהבתם	1200 K את
אולי	1215 K פספסתם:
אל	1206 K תפספסו: הפעילו
""", 'ב': """
בואו	1201 K לעבוד איתנו
בחנו	1203 K את עצמכם
""", 'ד': """
דווחו	1200 K על
""", 'ה': """
האזינו	1 K	1187 K:	1202 K לפודקאסט	1202 K לפרק
האם	8 K אהבתם	1200 K הכתבה	1200 K הסיכום	1200 K המידע
הדוא	1194 K"ל האדום
הורידו	13 K	1180 K את האפליקציה	1205 K
היו	31 K הראשונים
הירשמו	1201 K לוובינר	1201 K לכנס
הכותב	1195 K הוא
הכותבים	1195 K הם
הכותבת	1195 K היא
הכתבה	1200 K עניינה	1216 K ממשיכה
המחבר	1195 K הוא
המחברת	1195 K היא
המייל	41 K האדום
המשך	1216 K הכתבה
הפעילו	1206 K התראות	1206 K את ההתראות
הפרק	1202 K המלא זמין
הצביעו	1203 K בסקר
הצטרפו	1180 K לערוץ הטלגרם	1180 K לקבוצת הוואטסאפ	1180 K לקבוצת הווטסאפ	1191 K אלינו	1191 K לערוץ	1191 K לקבוצה	1191 K לקבוצת	1191 K לקבוצות	1191 K עכשיו	1191 K גם	1192 K	1201 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1202 K לפודקאסט
השתתפו	1203 K בסקר
התגובות	5 K
""", 'ח': """
חודש	1211 K ראשון ב
""", 'י': """
יש	1194 K לכם מידע	1194 K לכם סיפור	1194 K לך מידע	1194 K לך סיפור
""", 'כ': """
כדי	1211 K לקרוא את
כל	1191 K החדשות
כתבות	1215 K נוספות:
""", 'ל': """
להאזנה	1202 K לכתבה	1202 K לפודקאסט
להורדת	1205 K
להמשך	1211 K קריאה
לכל	1195 K הכתבות של	1215 K הכתבות:
לכתבה	1187 K המלאה
לכתבות	1215 K נוספות:
לעדכונים	1191 K נוספים	1191 K
לערוץ	1180 K הטלגרם
לפניות	1194 K לכתב	1194 K לכתבת
לפרק	1202 K המלא
לצפייה	1202 K בסרטון	1202 K בווידאו	1202 K במשדר
לקבוצת	1180 K הווטסאפ	1191 K הוואטסאפ	1191 K הווטסאפ
לקבלת	1191 K עדכונים
לקריאה	1187 K נוספת	1187 K נוספת:	1211 K מלאה
לקריאת	1211 K הכתבה המלאה
לרכישת	1201 K כרטיסים לכנס	1201 K כרטיסים לחצו	1201 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1203 K דעתכם? הצביעו
מייל	1194 K אדום
מצאתם	7 K טעות
""", 'נ': """
נפלה	44 K טעות
נתקלתם	1194 K במשהו	1194 K בטעות
""", 'ע': """
עוד	1187 K בנושא:	1215 K במדור:	1215 K כתבות:
ענו	1203 K על הסקר	1203 K על הסקר:	1203 K על החידון
עקבו	12 K	1191 K אחרינו	1192 K אחרי
""", 'פ': """
פרסומת	1216 K
""", 'צ': """
צפו	1187 K:	1187 K גם	1202 K בסרטון	1202 K בתיעוד	1202 K בווידאו	1202 K בכתבה
""", 'ק': """
קבלו	1206 K התראות	1206 K עדכונים על	1206 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1187 K גם	1187 K גם:
קראו	1187 K גם	1187 K גם:	1187 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1191 K להיות	1191 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1209 K	1210 K בעיתונות	1210 K בנו	1210 K בעבודתנו
""", 'ا': """
ابرز	86 K النقاط بالذكاء
اجعل	76 K
احجز	88 K تذكرتك	88 K مكانك	88 K مقعدك
احجزوا	88 K تذاكركم
احصل	97 K علي تطبيق
اختبر	91 K معلوماتك	91 K نفسك
ادعم	100 K
ادعموا	100 K
اذا	81 K كانت لديك معلومات	81 K كان لديك معلومات
ارسل	81 K لنا
ارسلوا	81 K لنا	81 K الينا
از	994 K دست ندهيد:
اسال	86 K الذكاء
استمع	1 K الي	1 K	89 K الي
استمعوا	89 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	78 K في	79 K في قناة	102 K
اشتركوا	76 K في	102 K
اضف	76 K
اطلاعات	982 K خود را بسنجيد
اعادة	110 K النشر
اعد	86 K هذا الملخص
اعلان	107 K
اقرا	72 K ايضا	72 K ايضا:	72 K المزيد:	72 K:	72 K المزيد	106 K كذلك:	106 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	72 K:
المصدر	84 K:	84 K :
الملخص	86 K من اعداد
ان	81 K كانت لديك معلومات
انشئ	112 K حسابا	112 K حسابك
انضم	78 K الي	79 K الي قناة
انضموا	77 K الي
اهم	86 K النقاط بالذكاء
ايا	979 K اين	979 K خطايي
اين	979 K	994 K مطلب را هم بخوانيد:
اينجا	994 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	82 K وكاتب
ببينيد	967 K:
بخوانيد	967 K:
بشنويد	1 K
به	12 K كانال	979 K اين
بيشتر	967 K بخوانيد	967 K بخوانيد:	967 K ببينيد	994 K بدانيد:
""", 'ت': """
تابع	72 K ايضا:	78 K	82 K الكاتب علي	107 K القراءة
تابعنا	12 K	77 K
تابعوا	77 K	82 K الكاتب علي
تابعونا	12 K	76 K
تبرع	100 K ل
تخطي	105 K
ترجم	86 K هذا
تستمر	107 K القصة
تسوق	88 K الان	88 K من متجر
تلفن	41 K تحريريه
تم	86 K اعداد هذا	86 K انشاء هذا	86 K تلخيص هذا
تماس	975 K با نويسنده
تمت	86 K ترجمة هذا	86 K الترجمة
""", 'ج': """
جرب	102 K
جربوا	102 K
""", 'ح': """
حقوق	110 K النشر	110 K الطبع
حمل	13 K	97 K تطبيق	97 K تطبيقنا	97 K الان
حملوا	13 K	97 K
""", 'خ': """
خبرنگار	975 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	86 K مولدة
خلاصة	86 K بالذكاء
""", 'د': """
دانش	982 K خود را
در	967 K اين باره بخوانيد	982 K اين نظرسنجي	982 K نظرسنجي ما	982 K نظرسنجي	994 K همين زمينه:	994 K همين رابطه:
""", 'ر': """
رابط	76 K قناتنا
""", 'س': """
ساعدنا	91 K علي تحسين
ساعدونا	91 K علي تحسين
ساند	100 K
سجل	88 K الان في	88 K الان لحضور	112 K مجانا
سجلوا	88 K الان في	112 K مجانا
""", 'ش': """
شارك	3 K	3 K هذا	92 K في الاستبيان
شاركنا	81 K قصتك	91 K رايك
شاركوا	3 K
شاركونا	81 K قصصكم	91 K رايكم
شاهد	72 K ايضا	72 K:	72 K ايضا:	89 K الفيديو اعلاه	106 K ايضا-
شاهدوا	89 K
شما	982 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	82 K متخصص في	82 K وكاتب
صحفي	82 K متخصص في	82 K وكاتب
صوت	91 K الان:
صوتوا	91 K الان
""", 'ط': """
طالع	106 K ايضا:
""", 'ع': """
عكاس	975 K:
""", 'ف': """
في	106 K السياق ذاته:	106 K السياق نفسه:	106 K هذا السياق:
""", 'ق': """
قد	72 K يهمك:	106 K يهمك ايضا:
قم	97 K بتحميل	97 K بتنزيل
""", 'ك': """
كاتب	82 K وصحفي	82 K وصحافي	82 K وباحث	82 K ومحلل	82 K واكاديمي	82 K صحفي
كاتبة	82 K وصحفية	82 K وصحافية	82 K وباحثة	82 K صحفية
كد	975 K خبر:	975 K خبر :
كن	31 K اول
""", 'ل': """
لا	110 K يسمح باعادة
لتصلك	78 K
لديك	112 K حساب
لقراءة	105 K المزيد
للابلاغ	93 K عن خطا	93 K عن اي خطا
للاستماع	89 K الي
للاشتراك	76 K في
للانضمام	76 K الي
للتواصل	82 K مع الكاتب	82 K مع الكاتبة
للمزيد	72 K:	105 K من الاخبار	105 K من التفاصيل
لمتابعة	78 K
لمزيد	105 K من الاخبار
لمشاهدة	89 K الفيديو	89 K التقرير
ليصلك	78 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	975 K:
مصيتم	7 K
مطالب	967 K مرتبط:
ملخص	86 K بالذكاء	86 K المقال بالذكاء
منبع	975 K:	975 K :
مواضيع	72 K ذات صلة:	106 K متعلقة:
""", 'ن': """
نبذة	82 K عن الكاتب
نزل	13 K	97 K تطبيق	97 K تطبيقنا
نزلوا	97 K
نظر	979 K شما درباره
نظرات	5 K
نظرسنجي	982 K:
نويسنده	975 K:	975 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	86 K الملخص	86 K النص
هذه	86 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	81 K لديك معلومات	81 K لديكم معلومات	81 K لديك قصة	81 K لديكم قصة	87 K كان هذا	87 K كانت هذه	87 K وجدت هذا	87 K اعجبك هذا	87 K اعجبتك هذه	93 K وجدت خطا	93 K لاحظت خطا	93 K وجدتم خطا
همچنين	967 K بخوانيد	967 K بخوانيد:	994 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	107 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	88 K شاغرة في
""", 'ي': """
يحظر	110 K نقل	110 K نسخ
يستمر	107 K المقال	107 K الخبر
يمكنك	78 K متابعة	105 K قراءة المزيد
يمكنكم	78 K متابعة
يمنع	110 K نقل	110 K نسخ
""", 'گ': """
گزارش	975 K:	979 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1253 Kो यह	1253 Kो ये
""", 'इ': """
इनप	1248 Kुट-	1248 Kुट:	1248 Kुट -	1248 (Kुट
इस	1239 Kे भी पढें	1239 Kे भी पढें:	1266 Kे भी पढें-	1266 Kे भी देखें:
""", 'ए': """
एज	1248 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1239 K पढें:	1266 K भी पढें:
""", 'क': """
क	44 Kोई गलती	1253 K्या यह	1253 K्या आपको	1262 Kेवल # रुपये में
""", 'ख': """
खबर	1253 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1248 Kिस्क्लेमर:
""", 'द': """
द	1239 Kेखें:	1239 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1239 Kें:	1266 Kें-	1266 Kिए:
""", 'भ': """
भ	1248 (Kाषा
""", 'म': """
म	1262 Kात्र # रुपये में
""", 'य': """
य	1239 Kे भी पढें	1239 Kे भी पढें:	1248 (Kे लेखक के	1266 Kे भी पढें-	1266 Kे भी देखें:
यह	1239 K भी पढें	1239 K भी पढें:	1239 K भी देखें:	1248 (K लेखक के	1253 K खबर आपको	1266 K भी पढें-	1266 K भी पढें -
""", 'ल': """
ल	1248 Kेखक के बारे में	1248 Kेखिका के बारे में	1248 (Kेखक	1248 (Kेखिका	1248 Kेखक वरिष्ठ पत्रकार हैं	1248 Kेखक स्वतंत्र पत्रकार हैं	1248 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1239 Kंबंधित:	1262 Kिर्फ # रुपये में	1266 Kंबंधित खबर:	1266 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	184 Kো পডুন	209 Kো পডুন:	209 Kো পডুনঃ
আরও	184 K পডুন:	184 K পডুন	184 K দেখুন:	209 K পডুনঃ	209 K পডুন-	209 K পডুন :
""", 'ক': """
ক	44 Kোনো ভুল
""", 'ছ': """
ছব	189 Kি:
""", 'ন': """
ন	41 Kিউজরুম হটলাইন
""", 'প': """
প	210 Kৃষ্ঠপোষকতায
পড	184 Kুন:
""", 'ব': """
ব	210 Kিজ্ঞাপনের পর	210 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	189 Kামত লেখকের নিজস্ব
""", 'ল': """
ল	189 Kেখক:	189 Kেখকঃ	189 Kেখকের আরও
""", 'স': """
স	41 Kংবাদকক্ষের হটলাইন	189 Kূত্র:	189 Kূত্রঃ	210 K্পনসরড	210 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2449 Kติดตาม	2449 Kไลก์
""", 'ข': """
ขอ	2452 Kบคุณภาพจาก	2452 Kบคุณข้อมูลจาก
ข่	2445 Kาวที่เกี่ยวข้อง:	2452 Kาวโดย	2458 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2458 Kิป:
คุ	2455 Kณรู้สึกอย่างไรกับ	2455 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	2458 Kคลิป:	2458 Kคลิป :
""", 'ซ': """
ซื	2456 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2445 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2449 Kดตามช่อง	2449 Kดตามเรา	2449 Kดตามข่าว	2467 Kดตามอ่านข่าวอื่นๆ	2467 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2454 Kม ai
""", 'ท': """
ทด	2456 Kสอบความรู้ของคุณ
ทำ	2456 Kแบบสำรวจสั้น
ที	2452 K่มา:	2452 K่มา :
""", 'บ': """
บท	2454 Kความนี้ใช้ ai	2454 Kสรุปนี้	2454 Kความนี้แปล	2454 Kความนี้เรียบเรียง	2455 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2454 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2452 K้เขียน:	2452 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2455 Kข้อผิดพลาดในบทความ
พื	2468 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2456 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2452 Kพ:
""", 'ร': """
ร่	2456 Kวมโหวต:	2456 Kวมโหวต :	2456 Kวมทำแบบสำรวจ	2456 Kวมสนุก	2463 Kวมสนับสนุน
ร้	41 Kองทุกข์
""", 'ล': """
ลง	2456 Kทะเบียนเข้าร่วมสัมมนา	2456 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	2463 Kับสนุน
สร	2454 Kุปโดย	2454 Kุปข่าวด้วย	2454 Kุปนี้	2454 Kุปข่าวโดย	2455 Kุปนี้มีประโยชน์
สา	41 Kยด่วนข่าว	41 Kยด่วนทีมข่าว
""", 'อ': """
อ่	2445 Kานเพิ่มเติม:	2445 Kานต่อ:	2445 Kานข่าวต้นฉบับ:	2445 Kานเพิ่มเติม	2445 Kานประกอบ:	2458 Kานข่าวเพิ่มเติม:	2458 Kานข่าวเพิ่มเติม	2458 Kานข่าวที่เกี่ยวข้อง:	2458 Kานข่าว:	2458 Kานเรื่องอื่น:	2467 Kานข่าวอื่นๆ	2467 Kานข่าวต้นฉบับได้ที่	2467 Kานบทความอื่นๆ	2467 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2452 Kางอิง:
""", 'เ': """
เก	2452 Kี่ยวกับผู้เขียน
เข	2449 K้าร่วมช่อง
เน	2454 Kื้อหานี้สร้าง	2468 Kื้อหาสปอนเซอร์	2468 Kื้อหาโฆษณา	2468 Kื้อหาสนับสนุนโดย
เพ	2449 Kิ่มเพื่อน
เร	2452 Kื่อง:	2452 Kื่อง :	2452 Kื่องและภาพ
""", 'แ': """
แจ	41 K้งเบาะแส	41 K้งข่าว	2455 K้งแก้ไขข่าว
แช	3 Kร์
แป	2454 Kลโดย
แอ	2449 Kดไลน์
""", 'โ': """
โฆ	2468 Kษณา -
""", 'ใ': """
ให	2455 K้คะแนนบทความ
""", 'ไ': """
ไม	2449 K่พลาดทุกข่าวสาร	2449 K่พลาดข่าว
""", 'ả': """
ảnh	2647 K:
""", 'ủ': """
ủng	2647 K hộ tác giả	2660 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1504 Kせて読みたい	1504 【Kせて読みたい】	1504 Kせて読みたい:
""", 'こ': """
こち	1504 Kらもおすすめ	1504 Kらもおすすめ:	1532 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1512 K記事を書いた人	1512 K記事の筆者	1515 K要約はai	1515 K要約は、ai	1515 K要約は役に立ち	1515 ※K要約	1515 K記事の翻訳	1515 K記事の要約	1515 K記事はai	1515 K翻訳	1515 K見出しはai	1523 K記事は	1523 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1504 Kと見る:	1532 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1532 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1532 【K】
""", '下': """
下載	13 K	2685 Kapp	2685 K應用程式
下载	13 K	2685 Kapp	2685 K应用
""", '以': """
以上	2711 K内容由ai
""", '作': """
作者	2708 K:	2708 (K	2708 K係	2708 K为	2708 K為
""", '你': """
你可	2699 K能會喜歡:	2730 K能想看:
你有	2706 K线索
你覺	2713 K得這篇
你觉	2713 K得这篇
""", '來': """
來源	2708 K:
""", '內': """
內容	2711 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2691 K微信公众号	2691 K官方微信
""", '内': """
内容	2711 K由ai
""", '写': """
写真	1504 【K】	1504 K:	1532 【Kを見る】	1532 【Kギャラリー】
""", '出': """
出典	1512 K:
""", '分': """
分享	3 K
""", '前': """
前回	1532 【K】	1532 Kの記事:
""", '加': """
加入	12 K	2704 K	2725 K
""", '動': """
動画	1504 【K】	1532 【Kを見る】
""", '升': """
升級	2725 K
升级	2725 K
""", '原': """
原文	2729 K刊于	2729 K刊於
""", '参': """
参与	2715 K我们的
参考	1504 K:
""", '參': """
參與	2715 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2714 K错误
""", '取': """
取材	1512 K・文	1512 K・執筆
""", '另': """
另请	2699 K参阅
""", '可': """
可以	2705 K在x上
""", '合': """
合わ	1504 Kせて読みたい:
""", '同': """
同场	2699 K加映:
同場	2699 K加映:
""", '問': """
問問	2711 K我們的ai
""", '執': """
執筆	1512 K:	1512 K/
""", '報': """
報名	2716 K參加
""", '填': """
填写	2715 K问卷
填寫	2715 K問卷
""", '如': """
如发	2714 K现
如有	2706 K线索	2706 K線索
如果	2706 K您有相关线索	2706 K你掌握	2706 K您掌握	2707 K您有
如發	2714 K現
""", '官': """
官方	2691 K微信:	2691 K微信公众号:
""", '審': """
審校	2708 K:
""", '延': """
延伸	2699 K閱讀	2699 K阅读	2699 K閱讀:	2699 【K閱讀】	2730 K阅读:
""", '开': """
开启	2685 K通知	2685 K推送通知
""", '引': """
引用	1512 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2730 K:
影音	2730 K:
""", '往': """
往下	2730 K看更多:
""", '微': """
微信	2685 K扫	2691 K公众号:
""", '您': """
您对	2713 K这篇文章
您對	2713 K這篇文章
您有	2706 K线索
您的	27 K评论
您覺	2713 K得這篇
您觉	2713 K得这篇
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2685 K客户端
""", '打': """
打开	13 K	2685 K微信
""", '扩': """
扩展	2699 K阅读:
""", '扫': """
扫一	2685 K扫
扫描	2685 K二维码关注	2704 K
扫码	2704 K
""", '投': """
投票	2715 K:
投稿	27 Kは
""", '报': """
报名	2716 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2704 K追蹤
""", '掃': """
掃一	2685 K掃
""", '採': """
採訪	2708 K撰文:
""", '推': """
推荐	2699 K阅读	2699 K阅读:
推薦	2699 K閱讀:
""", '提': """
提供	1512 K:
""", '摘': """
摘要	2711 K由
""", '撰': """
撰文	2708 K:
撰稿	2708 K:
""", '支': """
支持	2723 K
""", '收': """
收听	1 K	2718 K我们的播客	2718 K我们的节目
收聽	1 K	2718 K我們的播客	2718 K我們的節目
""", '文': """
文/	1512 K
文:	1512 K
文・	1512 K
文章	44 K有误	2708 K来源:	2714 K有误	2714 K有誤
""", '新': """
新聞	41 K爆料	2706 K線索
新闻	41 K热线	41 K报料	41 K爆料	2706 K线索热线	2706 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2699 K:	2699 K新聞:	2699 K內容:	2699 【K新聞】	2699 K相關	2699 K阅读:	2699 K報導:	2699 K报道:	2729 K精彩内容	2729 K精彩內容	2729 K资讯	2729 K資訊	2729 K内容请	2729 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2706 K要爆
""", '本': """
本内	2711 K容由ai
本报	41 K热线
本摘	2711 K要
本文	2708 (K作者	2708 K作者	2711 K摘要	2711 K由ai	2711 K由人工智能翻译	2711 K由人工智能生成	2711 K由人工智慧	2729 K章來自	2729 K转载自	2729 K轉載自	2729 K来自	2729 K來自
""", '来': """
来发	31 K表第一
来源	2708 K:
""", '校': """
校对	2708 K:
""", '構': """
構成	1512 K・文
""", '次': """
次に	1504 K読む:
次の	1532 Kページ:	1532 【K記事】
次ペ	1532 Kージ:
""", '欢': """
欢迎	12 K关注	2704 K加入	2705 K在	2705 K关注	2706 K提供线索	2706 K投稿
""", '歡': """
歡迎	12 K追蹤	2704 K加入	2705 K在	2706 K提供線索	2706 K投稿
""", '此': """
此摘	2711 K要
""", '测': """
测一	2715 K测:
""", '測': """
測一	2715 K測:
""", '点': """
点击	2699 K查看	2718 K观看视频	2718 K收听
点我	2704 K加入
""", '熱': """
熱門	2730 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2706 K请	2706 K請
""", '用': """
用微	2685 K信扫
""", '画': """
画像	1504 【K】	1532 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2714 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2699 K阅读	2699 K新闻	2699 K报道:	2699 K阅读:	2730 K新闻:	2730 K文章:
相關	2699 K新聞	2699 K報導	2699 【K新聞】	2699 K閱讀:	2730 K新聞:	2730 K文章:	2730 K報導:
""", '看': """
看更	2699 K多:
""", '立': """
立即	2704 K加入	2715 K报名	2715 K報名
""", '筆': """
筆者	1512 Kプロフィール
""", '編': """
編輯	2708 K:
編集	41 K部への情報提供
""", '线': """
线索	2706 K征集
""", '编': """
编辑	2708 K:	2708 (K:
""", '聽': """
聽我	2718 K們的podcast
""", '著': """
著者	1512 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2718 K上方影片
""", '观': """
观看	2718 K上方视频
""", '视': """
视频	2730 K:
""", '訂': """
訂閱	2725 K
""", '記': """
記事	7 Kの誤り	1523 Kの誤り	1523 Kに誤り
記者	1512 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1504 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '請': """
請支	2723 K持
""", '订': """
订阅	2725 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2723 K持
""", '責': """
責編	2708 K:
""", '資': """
資料	2708 K來源:
""", '贊': """
贊助	2723 K
""", '责': """
责任	2708 K编辑:	2708 (K编辑
责编	2708 K:
""", '赞': """
赞助	2723 K
""", '这': """
这个	2712 K摘要
这段	2712 K摘要
这篇	8 K文章	2712 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2712 K摘要
這篇	2712 K文章
""", '采': """
采写	2708 K:
""", '長': """
長按	2704 K
""", '长': """
长按	2704 K
""", '開': """
開啟	2685 K通知	2685 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1504 K記事	1504 K記事:	1504 【K記事】	1504 K:	1504 【K】	1532 【K写真】
""", '閱': """
閱讀	2699 K更多
""", '问': """
问问	2711 K我们的ai
""", '阅': """
阅读	2699 K更多
""", '馬': """
馬上	2715 K報名
""", '马': """
马上	2715 K报名
""", '點': """
點我	2704 K加入
點擊	2699 K查看	2718 K觀看影片
""", '같': """
같이	1560 K 보기:
""", '관': """
관련	1560 K 기사:	1583 K 기사 :	1583 [K 기사]	1583 K 기사-
관련기사	1560 K	1560 K:	1560 [K]	1583 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	41 K 제보	1571 K #줄 요약
기사에	1576 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1583 K 기사:
""", '당': """
당신의	1575 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1560 K 읽기:
더보기	1560 [K]	1560 K:
""", '독': """
독자	1575 K 설문에	1575 K 설문조사에
""", '많': """
많이	1583 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1571 K 요약은
""", '사': """
사진출처	1586 K:
""", '생': """
생성형	1571 K ai가 요약
""", '설': """
설문에	1575 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1575 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1560 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '이': """
이	8 K 기사	1571 K 요약은 ai	1571 K 요약이 도움	1571 K 기사는 인공지능	1571 K 기사는 ai	1571 K 번역	1576 K 기사가 도움이	1576 K 기사를 어떻게	1576 K 뉴스에 대한 의견	1576 K 기사에 대한 의견
이슈	1583 [K]
이어	1560 K 읽기:
""", '인': """
인기기사	1583 [K]
""", '자': """
자료출처	1586 K:
""", '잘': """
잘못된	44 K 내용
""", '제': """
제보	41 K 전화	41 K 메일
제보는	41 K
제보하기	41 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1560 K 기사:
추천기사	1583 [K]
""", '출': """
출처	1586 K:	1586 K :
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1560 K 볼 만한 기사:	1560 K 보면 좋은 기사:	1583 [K 읽기]
""", '핫': """
핫클릭	1583 [K]
""", '화': """
화보	1560 [K]
"""}

CONTAINS = {',': """
,说:	2738 K
""", 'a': """
abonați	2083 K-vă	2087 K
abonații	49 K pot	2084 K noștri
abonează	2038 K-te pentru	2043 K-te pe youtube	2083 K-te
abonné	49 en tant qu'K	1084 pas encore K	1086 déjà K	1088 en tant qu'K
abonnés	1084 réservé à nos K	1086 réservé aux K	1165 nos K	1168 K
abonējiet	1669 K
actualité	1094 l'essentiel de l'K	1104 suivez l'K	1104 suivez toute l'K	1104 retrouvez toute l'K	1127 couvre l'K
adatkezelési	1289 K tájékoztató
admitió	910 K
adomány	1337 K
adományoddal	1333 K
adományok	1337 K
adományozz	1333 K
adományozzon	1310 K itt
advirtió	910 K
adó	1278 K #%
adód	1335 K #
adója	1310 K #
adăugat	2086 a K
affiliatelänkar	37 K	2417 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1167 a K
afiliación	37 enlaces de K
afirmó	910 K
agregó	910 K
aicināja	1672 K
aizsargātas	1638 visas tiesības K
aiškino	1632 K
ajouté	1167 a K
ajută	2083 K-ne
ajánld	1333 K fel
alkalmazás	1286 töltsd le az K
alkalmazásban	1308 az K
alkalmazást	1308 K
alkalmazásunk	1334 K
alkalmazásunkat	1286 töltse le K
alăturat	2057 s-a K echipei
améliorer	1148 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	488 jetzt K:
anketě	298 naší K	298 v K
ankietę	35 naszą K	1919 naszą K	1919 krótką K
anmäl	2435 K dig till vårt	2435 K dig till våra
anmäla	2412 genom att K dig
annoncé	1167 a K
annoncør	397 betalt af en K	397 betalt af K
annonslänkar	37 K	2417 K
annonsör	2426 betalt av en K	2426 betald av en K
annonsør	1859 betalt av en K
anunció	910 K
anunțat	2086 a K
använder	2382 vi K cookies	2383 K kakor
anúncio	2013 após o K	2013 depois do K
anúncios	2031 sem K
apelował	1954 K
apelowała	1954 K
aplicación	837 descarga la K	837 descarga nuestra K
aplicația	2044 descarcă K	2083 descarcă K noastră	2083 descarcă gratuit K	2083 descarcă K și	2084 K noastră
aplikację	1884 pobierz naszą K	1885 pobierz K	1885 ściągnij K	1942 naszą K
aplikácii	2271 našej K
aplikáciu	2271 mobilnú K	2271 K
aportació	251 la teva K
aportación	872 tu K	898 haz tu K
apoyá	907 K
applikációnk	1308 K
applikációnkat	1308 K
apsolīja	1672 K
apóyanos	872 K	907 K
apóyenos	872 K	907 K
apúntate	817 K a	832 K a nuestra	832 K gratis	907 K gratis
apărat	2086 s-a K
arkadaşina	48 K gönder
arkadaşiniza	48 K gönderin
arkadaşinla	2522 bir K paylaş
artykuł	15 darmowy K	20 cały K	1873 podoba ci się ten K	1920 nasz K do końca	1940 ostatni darmowy K	1952 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	818 te ha gustado este K	825 regala este K	825 regalar este K	828 último K gratis	828 te queda # K	901 y lee este K	908 este K
artículos	15 K gratis	828 K gratis este mes	828 te quedan # K	828 límite de K
aseguró	910 K
associés	1110 cookies K à ce contenu
assuré	1167 a K
asumă	30 nu își K
ausgewählt	541 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2038 K-te pentru
autorką	1911 kontakt z K
autorská	280 K práva
avertizează	2086 K
avísanos	907 K
ayúdanos	872 K	907 K a
açikladi	2538 K
açin	2522 K
añadió	910 K
año	909 al K
""", 'b': """
bağirdi	2538 K
bağirdilar	2538 K
bağiriyor	2538 diye K
bağiriyordu	2538 K
bağiş	2535 K yap	2539 K
bağişiniz	2535 K
bağlantilari	2519 satiş ortakliği K
başlayan	2521 tl'den K
başvurun	2522 K
behält	29 K sich vor	29 K sich das recht
behöver	2364 vi K ditt stöd	2435 vi K din hjälp
bekapcsolása	1286 értesítések K
beløb	408 fast K
beløp	1868 gi et K	1870 fast K
bemängeln	563 K
bemängelt	563 K
berättade	2438 K
berättar	2438 K
bestätigen	431 K sie ihre
bestätigungslink	532 K
bestätigungsmail	431 K	532 K
betalvägg	2439 K
bezplatný	318 poslední K článek	2265 náš K webinár	2288 posledný K článok
bezplatných	2274 K článkov
bezpłatne	1925 K konto
bezpłatny	1916 nasz K webinar	1940 ostatni K artykuł
bezpłatnych	1925 limit K
beğendiyseniz	2536 bu haberi K	2536 bu yaziyi K
biết	2671 cho K
blokování	272 K reklam
boletín	832 recibe el K	832 nuestro K	835 K diario	907 recibe el K	908 nuestro K	911 K
boîte	1093 dans votre K mail	1093 dans votre K e-mail
brezplačen	2345 zadnji K članek
brezplačne	2332 K članke
brezplačni	2325 naš K webinar	2345 zadnji K članek
brezplačnih	2332 K člankov
bronił	1954 K się
brzmiał	1954 K
brzmiała	1954 K
brzmiało	1954 K
butlletí	220 subscriu-te al K	220 el nostre K	252 el nostre K	255 K
buzdított	1336 K
buzdította	1336 K
buzón	833 en tu K
bájate	907 K la app
bönföll	2438 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2438 K
bønfaldt	409 K
bønn	1793 vi har en K til deg
bønnfalt	1871 K
bústia	242 a la teva K
bülten	2515 e-K	2539 K
bültene	2482 K abone	2482 K kayit	2482 K kaydol
bülteni	2515 haber K
bültenimiz	2536 K
bültenimize	2482 K	2535 K	2536 K
bültenine	2515 K
błagał	1954 K
błagała	1954 K
bạn	48 gửi cho K bè	2625 hộp thư của K	2659 sự ủng hộ của K	2668 mời K	2668 cần sự ủng hộ của K	2668 nhờ sự ủng hộ của K
bằng	2667 K văn bản của báo
""", 'c': """
caffè	1439 un K
café	873 un K	898 un K al mes	1130 un K
caractères	1148 limitées à # K
catedrática	869 es K
catedrático	869 es K
celého	260 pro čtení K
cercetătoare	2057 este K
cercetător	2057 este K
chaîne	1165 notre K
chefredaktör	2402 är politisk K	2402 är K
chefredaktør	375 er K
chuyện	2646 bạn có câu K
chép	2641 cấm sao K	2667 mọi sao K
chính	2634 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 gọi cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	2625 bản tin của K tôi	2628 theo dõi K tôi	2646 cho K tôi qua	2646 liên hệ với K tôi	2668 ủng hộ K tôi	2668 K tôi cần sự giúp đỡ	2668 giúp K tôi	2668 theo dõi K tôi	2668 hãy gửi cho K tôi	2668 hãy liên hệ với K tôi	2668 hãy báo cho K tôi	2669 K tôi trên	2669 của K tôi	2669 cho K tôi
chọn	2668 hãy bình K
cikkünk	1334 minden K
cikkünkhöz	1334 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1986 nos K
comentó	910 K
comisión	887 recibir una K
comissió	237 rebre una K
comissão	2012 receber K	2012 receber uma K
commerciële	1753 K partner
communauté	1135 K whatsapp	1135 K signal
compártela	25 K	48 K
compártelo	25 K	48 K
comunità	1463 parte della nostra K
condamné	1167 a K
condiții	2047 termeni și K
confidentialité	1111 politique de K
confidențialitate	2047 politica de K
conférences	1127 est maître de K
connecté	1113 vous devez être K
contactați	38 K-ne
contactează	38 K-ne
conteúdo	9 este K	9 K externo	1963 acesse todo o K	2007 ao exibir este K	2007 ao ver este K
contribuição	1999 com a sua K	2030 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	910 K
conversación	855 participar en la K
conținut	9 acest K	2038 K doar pentru abonați
conținutului	2054 preluarea K
cookieinställningar	2404 K
corespondentă	2057 este K
creează	2083 K un cont pentru a citi
csatornájára	1300 viber-K
csatornánk	1334 K
csatornánkhoz	1300 telegram-K	1300 whatsapp-K
csatornánkra	1300 youtube-K	1333 iratkozz fel K	1333 iratkozzon fel K
csábított	1336 K
cuéntanos	38 K	855 K en	907 K
cuéntenos	38 K
czytać	1879 aby K dalej	1879 żeby K dalej	1951 chcesz K dalej
czytelników	36 naszych K	1920 opiniami K	1931 z wpłat K	1931 dzięki wsparciu K	1948 K	1952 naszych K	1952 z wpłat K
cântau	2086 K
címével	1332 e-mail-K
của	2648 là cây bút K	2669 độc giả K
""", 'd': """
daní	2279 # % z K	2279 #% z K
darbą	1630 mūsų K
darowiznę	1877 przekaż K	1951 przekaż nam K	1951 przekaż K na
datenschutzerklärung	448 unserer K	561 unserer K	561 unsere K
datenübertragung	482 der K zu
debatindlæg	376 send dit K	376 skrive et K
debatredaktør	375 er K
debattredaktør	1833 er K
debattør	375 er K
declaró	910 K
decía	910 K
demandé	1167 a K
denmişti	2538 K
denunció	910 K
descárgate	837 K la	837 K nuestra
destekçimiz	2522 K olun	2535 K olun
desteğiniz	2535 K
desteğinizle	2536 K
desteğiyle	18 okurlarin K	2508 yapay zeka K	2517 K ayakta	2527 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2270 K môžu
disponível	1971 K no google play
doação	1960 faça uma K	1999 sua K	2030 sua K	2030 faça uma K	2034 K
doações	2034 K
dodał	1954 K
dodała	1954 K
dodává	332 K
događaj	2204 naš K
domagał	1954 K się
donació	251 fes una K	255 K
donación	821 haz una K	821 tu K	872 tu K	872 una K	907 tu K	907 haz una K	911 K
donația	2083 K ta
donație	2083 fă o K	2087 K
donații	2087 K
donează	2083 K acum
doporučil	332 K
doporučila	332 K
doporučovala	332 K
dopuštenja	2215 bez K
doradzał	1954 K
dorzuć	1951 K się
dostawać	1941 chcesz K
dostávajte	2294 K
dostávat	319 chcete K
dostávať	2289 chcete K
dostávejte	325 K
dostęp	1879 masz już K	1925 pełny K do	1925 wykup K	1951 kup K
dostępny	1879 artykuł K tylko
dotazník	299 krátký K	2269 krátky K
dotazníka	2269 nášho K
dotazníku	298 našeho K	299 krátkého K
dowolną	1953 K kwotą
dočtete	306 více se K
dołóż	1951 K się
dołącz	1890 K do nas na	1951 K do nas	1951 K do grona	1951 K do nich
draudžiama	1604 K kopijuoti	1604 be leidimo K	1604 be sutikimo K
draudžiamas	1625 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1952 K dalej
dziennikarką	1912 jest K
dzięki	1952 K wam	1952 K tobie
dziękujemy	1922 K za zapisanie	1922 K za zapis	1951 K, że nas czytasz
där	42 var du K
débloquer	1086 pour K
déclare	1167 K
déclaré	1167 a K
découvrez	1084 K nos offres	1164 K nos offres
déductible	1079 K des impôts	1079 K à #	1166 K
déjanos	6 K tu
dénonce	1167 K
déplore	1167 K
déposés	1140 des cookies seront K
désabonner	1093 K à tout moment
désactiver	1108 K adblock
désactivez	1108 K adblock
désinscrire	1094 vous K à tout moment
díky	330 K vám
dömde	2438 K
dømte	409 K	1871 K
děkujeme	329 K, že nás čtete
dụng	2630 tải ứng K	2668 tải ứng K của	2668 hãy tải ứng K	2668 tải ngay ứng K
""", 'e': """
edellyttää	1063 K tunnusta
editörlerimize	39 K
editörüdür	2505 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	887 no ha participado en la K
electrònic	220 el teu correu K
electrónico	833 tu correo K	855 tu dirección de correo K no será publicada
elolvasásához	1280 a teljes cikk K
elsőként	1309 értesülj K
előfizetés	1337 K
előfizetéssel	1312 K
előfizető	1280 már K	1333 legyen K
előfizetőink	49 K	1280 K olvashatják	1312 K számára	1334 K
előfizetők	49 az K	1322 csak K	1337 K
előfizetőknek	1281 csak K	1322 K szól
előfizetőként	49 K
előfizetőnktől	1332 K
emlékeztetett	1336 K
endereço	1985 seu K de email não será
engedély	1315 K nélkül tilos
engedélyezze	1288 K a javascript
engedélyhez	1315 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	1165 cette K	1769 onze korte K	1769 onze K
enquêtent	1165 K pour vous
enquêtes	1165 nos K
ensimmäinen	1068 K kuukausi
enthält	482 dieses element K daten
entraînement	47 K d'ia
enviáselo	48 K
envíala	48 K
envíalo	48 K
envíanos	907 K
epizódu	2267 K
erhvervsredaktør	375 er K
erhältlich	488 shop K
erişin	2522 K
erklärt	563 K
erklärte	563 K
erkände	2438 K
erzähl	38 K es uns
erzählen	38 K sie uns	38 K sie es uns	560 K sie es weiter
erzählt	563 K
erzählte	563 K
escribió	910 K
escríbanos	38 K
escríbenos	38 K	855 K a	907 K
estimé	1167 a K
estás	818 ya que K aquí	818 ya que K por aquí
etkinleştir	2490 javascript'i K
evästeasetuksiasi	1040 K
evästeet	1040 K	1065 K
evästeitä	1023 K
existují	309 K díky
explicó	910 K
expliqué	1167 a K
externého	2261 K obsahu
externí	291 K obsah
externího	291 K obsahu	291 obsah z K
externý	2261 K obsah
""", 'f': """
favoritkälla	2398 K
faça	2030 K um pix
felelősséget	30 nem vállal K
felhasználási	1289 K feltételek
feliratkozás	1282 K a hírlevélre	1282 hírlevél K
feliratkozásommal	1298 K
feliratkozással	1298 K
filmări	40 poze și K
folosește	2047 K cookie
folytatásához	1280 a cikk K
fordítóval	1305 gépi K
forintért	1312 havi # K
formulára	2272 odoslaním K
formulário	2030 inscreva-se no K
formuláře	302 odesláním K
forrásként	1299 kedvenc K
fortæller	409 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2438 K
férjen	1333 K hozzá
följ	2378 K oss på	2435 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2394 alla rättigheter K
fördere	560 K
fördermitglied	503 werde K	503 werden sie K
fördern	560 jetzt K	560 K sie
föredragen	2398 K källa
föredragna	2398 K källa
föreslog	2438 K
författare	2402 är K och
förklarade	2438 K
förklarar	2438 K
försvarade	2438 K sig
følg	350 K os på	406 K os	1809 K oss på	1868 K oss
første	388 K måned	408 K måned	1847 K måned	1870 K måned
független	1278 támogassa a K	1334 K sajtó
főszerkesztője	1303 K
""", 'g': """
gadā	1671 K
gazeteciliği	2536 bağimsiz K
gazeteciliğimiz	2536 K
gefällt	532 K ihnen, was sie	532 K dir, was du
gelmişken	2476 buraya kadar K
geöffnet	451 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2240 K
gridò	1477 K
gràcies	243 K a gent com tu	252 K a tu
grátis	2032 teste K
grâce	18 K à vous	1076 K à vos dons
gärna	2435 vill K höra från dig
går	334 før du K	1793 før du K
gåva	2364 ge en K i dag	2364 ge en K nu	2365 din K	2365 ge en K	2435 din K gör	2435 ge en K i dag	2439 K
gönderdik	2529 size bir e-posta K
gönderin	2522 K
göra	2436 K mer
göre	2538 K
görün	2522 K
görüntülerinizi	40 K
göster	2522 K
gösterilmeden	2498 kaynak K
głosił	1954 K
głosiła	1954 K
głosiło	1954 K
głosuj	1936 K
głosujcie	1936 K
głównej	1927 na stronie K
gửi	48 hãy K	2646 xin K về
""", 'h': """
használ	1288 cookie-kat K	1289 sütiket K
használat	1288 sütik K
heißt	563 K es
hinzufügen	474 bei google K
hirdették	1336 K
hirdetés	11 a K	11 K után
hjälp	2405 K av ai	2427 K av ai	2435 K oss
hjälper	2435 din gåva K
hjælp	378 K af ai	378 K fra ai	398 K af ai	406 vi har brug for din K	406 K os
hjælper	406 dit bidrag K
hlásal	332 K
hlásala	332 K
hlásá	332 K
hovorí	2300 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1336 K
hyödyntäen	1041 tekoälyä K
hájil	332 K se
hájila	332 K se
häng	2435 K med i
häufiger	474 bei google K
hävdar	2438 K
håller	43 K du med	43 K du inte med	2434 läsare som K
hævder	409 K
hébergé	1110 ce contenu est K par
híreinket	1332 K
hírekben	1286 a google K	1299 google K
hírlevelére	1298 K
hírlevelünk	1334 K
hírlevelünket	1298 K
hírlevelünkre	1282 K	1333 iratkozzon fel K	1333 iratkozz fel K	1334 K
hírlevél	1337 K
hírlevélre	1333 iratkozz fel a K	1333 iratkozzon fel a K
hó	1335 ft/K
hónap	1312 első K	1335 első K
hören	556 K sie hier.
hører	1838 der du K
hükmetti	2538 K
hüüdis	952 K
hüüdsid	952 K
hűségidő	1322 K nélkül
hồng	2666 nhận hoa K
""", 'i': """
iecienītāko	1646 K avotu
ifølge	409 K	1871 K
illimité	1088 accès K	1157 en K
imágenes	40 tus K
incorporó	869 se K a
independentă	2084 presa K
independência	2031 a K
indicó	910 K
indiqué	1167 a K
indrømmede	409 K
indrømmer	409 K
indépendance	1165 notre K
indépendant	1076 soutenez le journalisme K	1165 journalisme K	1165 média K
indépendante	1154 la presse K a	1165 presse K	1165 information K
información	845 sigue toda la K	845 siga toda la K	869 cubre la K	908 esta K
informację	1911 wyślij K
informațiilor	2054 preluarea K
informó	910 K
informē	1672 K
innehåll	2383 externt K	2404 externt K
innehållet	9 K
innrømmer	1871 K
innrømmet	1871 K
inquiète	1167 s'K
inquérito	35 nosso K
inscrição	1967 cancelar a K	2021 sua K foi
inscríbete	817 K
insändare	43 K	2403 skicka din K	2403 din K till	2403 skriva en K
intelektą	1612 dirbtinį K	1627 dirbtinį K
inteligencję	1933 przez sztuczną K
inteligencí	311 umělou K
intelligenciával	1305 mesterséges K készült	1324 mesterséges K
intégralité	1084 pour lire l'K
investigación	908 esta K
investigação	2031 esta K
investigație	2084 această K
investigațiile	2084 continua K
invítame	907 K a
invítanos	907 K a
ismételgette	1336 K
istediğiniz	2481 K zaman iptal	2537 K zaman iptal
izražavaju	2209 komentari K
içeriği	9 K
içeriğin	2507 harici K
išorinio	1610 K turinio
""", 'j': """
jautāja	1672 K
javasolják	1336 K
jesteś	1873 skoro już tu K	1873 skoro tu K
jugé	1167 a K
jurnalistă	2057 este K
jurnaliștii	39 K noștri	2080 K noștri îți trimit	2084 K noștri
jälgi	949 K meid
jäljellä	1059 ilmaista juttua K
jäseneksi	1066 liity K
""", 'k': """
kanał	1952 nasz K
kannatusjäseneksi	1066 liity K
kanál	330 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2241 K
kedykoľvek	2246 odhlásiť sa môžete K
keresőben	1299 google-K
khoản	2623 bạn đã có tài K	2634 điều K sử dụng
không	43 K đồng ý?	2641 K sao chép
khẳng	2671 K định
kiabált	1336 K
kiabálta	1336 K
kiabálták	1336 K
kifogásolja	1336 K
kirjeessä	1069 luki K
kiáltott	1336 K
kiáltotta	1336 K
kiáltották	1336 K
kiến	2654 ý K của bạn sẽ	2668 hãy gửi ý K	2668 vui lòng gửi ý K
kliknutím	302 K na
kolačića	2200 K	2230 K
kolačiće	2200 K	2230 K
kolačići	2200 K
komentować	6 K	1899 aby K
komentár	6 pridať K	2270 pridajte K
komentára	2270 pridanie K	2270 vloženie K
komentátor	289 je K	289 , K
komentátorem	289 je K
komentátorkou	289 je K	2259 je K
komentátorom	2259 je K
komentář	6 přidat K
komentáře	6 pro přidání K	300 vložení K	300 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1041 K
konferencję	1916 naszą K
konuştu	2538 diye K	2538 K
kopírovanie	2252 K obsahu bez	2252 K je zakázané
kopēšana	1645 K bez
korespondentką	1912 jest K
korespondentė	1609 K
korábban	1331 K itt írtunk	1331 K ebben a cikkben írtunk
krzyczał	1954 K
krzyczała	1954 K
krzyknął	1954 K
krzyknęła	1954 K
krävde	2438 K
krævede	21 K felter er	409 K
krönikör	2402 är K
kulturalną	1920 K dyskusję
kulturredaktör	2402 är K
kulturredaktør	375 er K	1833 er K
kumppanuuslinkkejä	1053 K
kvíz	298 náš K	2269 náš K
kvíze	2269 našom K	2269 v K
kvízu	298 našem K	298 v K
kyltissä	1069 luki K
kysyivät	1069 K
kávéra	1335 K
käyttää	1021 tämä sivusto K
käyttöehdot	1048 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1336 K
kérdezték	1336 K
kérdőívünket	35 K
kért	1336 K
kérte	1336 K
kérték	1336 K
können	560 K sie uns
könyörgött	1336 K
könyörögtek	1336 K
köszönjük	1333 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1286 K minket	1333 K minket
követelte	1336 K
követelték	1336 K
közlése	1323 nélküli K tilos
közölte	1336 K
kúpte	2297 si K
küldd	48 K el
kündigte	563 K an
künstlichen	492 K stimme vorgelesen	492 K stimme vertont
künstlicher	549 mithilfe von K
küpsised	929 K
küpsistega	929 K	948 K
küsis	952 K
kč	304 za # K	304 od # K	331 od # K
kļūsti	1669 K par
křičel	332 K
křičela	332 K
křičeli	332 K
kể	2671 K
""", 'l': """
labākie	1665 K raksti tavā
lamentó	910 K
lançait	1167 K
lasītu	1635 lai K tālāk
lasītāji	1670 mūsu K
lasītājiem	1670 mūsu K
lejupielādē	1669 K
leverandør	1835 ekstern K
leverantör	2404 extern K
leído	901 has K tus #
licencí	46 K cc	46 cc-K
licença	46 K cc
licența	46 K cc
lietotnē	1655 K
linkistä	1052 lisää tästä K
lisenssillä	46 K
lisäsi	1069 K
llicència	46 K cc
llámanos	38 K
llámenos	38 K
lucrează	2057 K în presă
lunedì	17 ogni K
lună	2085 pe K
luận	6 để bình K	2623 đăng nhập để bình K	2654 bình K của bạn sẽ	2668 đăng nhập để bình K
lájkolj	1286 K minket
lákal	332 K
läget	2413 koll på K
lähdet	1007 ennen kuin K
lähetä	48 K se
läsa	2416 du kan K mer	2416 kan du K mer	2416 K mer om	2436 fri att K
läsare	36 våra K	2414 våra K	2436 våra K
läsarna	18 tack vare K
läser	2435 tack för att du K
läsning	0 min K
lästid	0 K
låst	402 K for	1864 K for	2431 K för
læser	406 tak fordi du K
læserbrev	43 K	376 skrive et K	376 send dit K
læsere	36 vores K	407 vores K
læseres	387 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	828 K de notas
límites	825 sigue leyendo sin K
lòng	2646 vui K gửi về	2668 vui K gửi về
löd	2438 K
lød	409 K	1871 K
lūdza	1672 K
lập	2658 ủng hộ báo chí độc K	2669 báo chí độc K
""", 'm': """
magyarázta	1336 K
mailovú	2272 e-K adresu
mainoslinkkejä	37 K	1053 K
manhãs	17 todas as K
masintõlke	931 K abil
materiał	9 ten K
matéria	20 ler esta K	1963 esta K é só	2026 para ler esta K	2031 esta K
matérias	1998 limite de K
matí	251 rep cada K
mawiał	1954 K
mawiała	1954 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1336 K
megszakítása	21 válasz K
meidän	1066 tue K
meitä	1050 tukea K	1050 tue K	1066 tue K	1066 auta K
menționat	2086 a K
mesačne	2299 K
mesečno	2240 K	2358 K
mesélte	1336 K
mieltä	43 eri K?	43 samaa K?
miesiąc	1953 za K
miesięcznie	1953 K
miễn	15 bài K phí	2661 hết số bài K phí	2670 dùng thử K phí
mjesečno	2240 K
modération	1148 charte de K	1148 K par la rédaction
mokė	1632 K
mondták	1336 K
mostrará	825 este mensaje se K en
multó	910 K
mulțumim	2083 K că ne citești
munkatársa	1303 K
munkatársunknak	39 K
munkánk	1334 K
munkánkat	1278 támogasd K	1278 támogassa K	1310 K	1333 támogasd K	1333 támogassa K	1334 K
myönsi	1069 K
másodközlés	1296 K
märkis	952 K
määräsi	1069 K
mån	2415 kr/K	2437 kr/K
månad	2367 testa en K	2415 en K för	2435 testa en K	2437 per K	2437 varje K
månaden	2415 första K	2437 i K	2437 första K
månader	2415 K för #	2435 testa # K
månadsgivare	2435 bli K
måned	340 prøv en K	388 i # K	406 prøv en K	408 pr. K	1847 en K for	1868 prøv en K	1870 per K
måneden	408 om K	1870 i K
måneder	388 i # K	1847 K for #
média	1165 notre K
mês	2031 até o fim do K	2032 por K	2032 ao K
míní	332 K
mówi	1954 K
mówili	1954 K
mówił	1954 K
mówiła	1954 K
môžete	2268 článok si K
müşterimiz	2533 K
mācīja	1672 K
mākslīgais	1652 K intelekts
mēnesis	1671 pirmais K
mēnesī	1671 K
mėgstamiausią	1605 K
mėnesį	1631 per K
měsíc	304 první K	331 za K	331 první K
měsíčně	331 K
můžete	297 článek si K
mạnh	2671 nhấn K
""", 'n': """
nabádal	332 K
nabádala	332 K
naléhal	332 K
namawiał	1954 K
namawiała	1954 K
napisał	1954 K
napisała	1954 K
napiš	38 K nám
napište	38 K nám	288 K nám	321 K na	329 K nám
napísal	2300 K
napíšte	38 K nám	2258 K nám	2258 K, prosím	2291 K na	2297 K nám
naročilo	2331 hvala za K
naročite	2305 K se na naše	2356 K se
naročnik	49 kot K	2304 že K
naročnike	2312 samo za K	2312 le za K
naročniki	49 K lahko	2344 lahko berejo le K	2344 berejo samo K	2360 K
naročnikom	2304 dostopen le K	2304 na voljo K	2304 na voljo samo K	2304 na voljo le K	2344 dostopna le K	2344 dostopna samo K	2344 dostopen le K	2344 dostopen samo K
naročnina	2332 K	2360 K
naročnino	2332 z K	2354 z K
narzędzi	1933 przy wsparciu K ai
naujienlaiškio	1617 K
naujienlaiškis	1630 mūsų K	1633 K
naujienlaiškį	1597 mūsų K	1617 K	1629 užsisakykite K	1630 mūsų K
navođenja	2215 bez K izvora
navođenje	2215 uz K izvora
nawoływał	1954 K
našeho	294 do K týmu	294 K e-shopu
našem	2204 K timu
našich	320 K zpráv	2290 K správ
neatkarīgu	1669 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	1333 segíts K	1333 írjon K	1333 írj K	1333 jelezd K	1334 K adód
nemokamą	1621 K paskyrą
neobmedzený	2245 K prístup
neodpovídá	30 K za
neomezený	284 K přístup
neomezeně	260 K číst
nepiekrītat	43 K
nepriklausomą	1619 paremkite K žurnalistiką	1629 paremkite K	1630 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1033 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	329 podpořte K
nezávislá	330 K média
nezávislé	2298 K médiá
nezávislú	2297 podporte K
ngoài	2649 nội dung bên K
nguồn	2644 K ưu tiên	2644 K tin ưu tiên	2667 ghi rõ K
người	49 K đăng ký có thể
nhiệm	2654 chịu trách K về nội dung bình luận
nhân	2650 trí tuệ K tạo
nhấn	2668 K vào đây
nhận	2625 đăng ký K bản tin	2625 đăng ký K tin	2668 đăng ký K bản tin	2668 đăng ký K tin
nhập	24 đăng K	2623 vui lòng đăng K	2623 đăng K để đọc	2623 đăng K để xem	2623 đăng K để lưu	2623 hãy đăng K để	2668 đăng K để đọc	2668 đăng K để xem
niedostępny	1913 materiał wideo jest K
niezależne	1951 wesprzyj K	1951 wspieraj K	1952 K media
niezależność	1952 K
niezależną	1952 jesteśmy K
noastră	2084 munca K
nolēma	1672 K
norāda	1672 K
notificações	14 as K	1973 ative as K	1973 ativar K	1973 receba K
notificările	14 K	2044 activează K
notifikácie	2271 K
notícia	2031 esta K
notícias	1967 receba as K	1967 receba K	1976 siga as últimas K
novinařina	330 naše K
novinařinu	330 nezávislou K
novinár	2259 je K	2259 , K
novinári	2298 naši K
novinárka	2259 je K	2259 , K
novinárkou	2259 je K
novinárom	2259 je K
novinář	289 je K	289 , K
novinářem	289 je K
novináři	330 naši K
novinářka	289 je K	289 , K
novinářkou	289 je K
novičke	2305 na e-K
novičnik	2313 K	2313 e-K	2357 naš e-K	2360 K
novičnika	2313 K
nuotraukų	40 K ir vaizdo
nusprendė	1632 K
nášho	2265 do K tímu
nächste	21 in diesem browser für die K	560 sind sie der K
nói	2671 K
nõus	43 ei ole K?
năm	2670 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	294 našem K
obegränsad	2370 K tillgång
obećala	2241 K
obećao	2241 K
obiecał	1954 K
obiecywał	1954 K
obligāta	1645 atsauce K
oblíbené	286 K zdroje
oblíbených	286 K zdrojů
oblíbenými	286 K zdroji
obrigatórios	21 campos K são	1985 campos K são
obveščanje	2331 na naše K
obľúbené	2256 K zdroje
obľúbených	2256 K zdrojov
obľúbenými	2256 K zdrojmi
odebírat	319 chcete K
odebírejte	264 K náš	325 K	329 K
odemkněte	260 K si
odhlásit	265 K se můžete kdykoli
odoberať	2289 chcete K
odpoveď	21 zrušiť K
odpovídal	332 K
odpověděl	332 K
odpověděla	332 K
odpověď	21 zrušit K
odpowiadał	1954 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1954 K
odpowiedziała	1954 K
odražavaju	2209 komentari K	2209 komentari ne K
odídete	2254 kým K
ofereça	1963 K este artigo
ograniczeń	1879 czytaj bez K	1879 czytaj więcej bez K
ogłosił	1954 K
ogłosiła	1954 K
oikaisupyynnöt	1044 K
oikaisupyyntö	1044 K
olvashatják	1330 csak előfizetők K
olvasási	0 K idő
olvasóiból	1310 K él
olvasóink	36 K	1334 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	907 danos tu K
ordenó	910 K
ordonné	1167 a K
ortakliği	2519 iş K linkleri
orzekł	1954 K
osobních	282 ochrany K údajů	282 ochraně K údajů
osobných	2261 K údajov
ostrzegał	1954 K
ostrzegała	1954 K
ostrzegł	1954 K
otrzymywać	1941 chcesz K
oznámení	14 K
oznámil	332 K	2300 K
oznámila	332 K	2300 K
ozvěte	38 K se nám	288 K se nám	329 K se nám
""", 'p': """
padėkite	1629 K mums
pageidaujamą	1605 K šaltinį
paklausė	1632 K
palīdzi	1659 ziedo un K	1669 K mums
palīdzību	1652 mākslīgā intelekta K	1667 mākslīgā intelekta K
parašykite	38 K mums	1629 K mums
parsisiųskite	1629 K
participación	856 normas de K
partnerské	307 K odkazy	2277 K odkazy
partneři	271 my a naši K
pastā	1657 e-K
pastāstiet	38 K mums
patronką	1931 zostań naszą K
patrões	2031 sem K
paylaşin	25 K	48 K	2522 K
paziņoja	1672 K
paziņojumus	1656 K
państwa	1911 czeka na K
pašte	1617 jūsų el. K
pažadėjo	1632 K
periódico	908 este K	908 nuestro K
permanència	253 sense K
persiųskite	48 K
personvernerklæring	1814 K
phê	2658 mời bạn một ly cà K
phóng	2646 liên hệ K viên	2648 là K viên báo	2648 là K viên của	2668 hãy liên hệ K viên
phút	0 K đọc
pidió	910 K
pidätetään	1029 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1954 K
pisała	1954 K
pišite	38 K nam	38 K našoj	38 K nam na	2197 K nam	2229 K nam na	2229 K na	2238 K nam	2318 K nam	2318 K na	2348 K nam na	2348 K na	2356 K nam
piškotke	2321 K	2349 K
piškotki	2321 K
piškotkov	2321 K	2349 K
pište	321 K na	321 K nám na
plakáton	1336 állt a K
plânge	2086 se K
pochází	291 obsah K
podcastów	1917 K
podcastů	296 K
podcaście	34 naszym K
podeślij	48 K
podkreśla	1954 K
podporovatelé	330 naši K
podporují	330 nás K
podpoře	330 díky K
podpořte	309 K	329 K nás	329 K naši	329 K naše	329 K mě
podrška	2238 vaša K
podrške	2216 bez vaše K	2239 vaše K
podršku	2238 vašu K
podržite	2216 K	2238 K nas	2238 K naš
podľa	2300 K
poinformował	1954 K
poinformowała	1954 K
pokličite	38 K nas
pokračovanie	2245 pre K v čítaní
pokračování	260 K je dostupné	307 K článku níže
pokračuje	307 článek K	307 text K	2277 článok K	2277 text K
pokračujte	260 K ve čtení s
política	231 K de galetes	853 K de cookies	1983 K de cookies	2000 cobre K
pomocí	311 K ai
pomocą	1933 z K ai
pomoć	2238 vašu K
pomóż	1951 K nam
pomôžte	2297 K nám
poprosił	1954 K
poprosiła	1954 K
poprosiło	1954 K
poručila	2241 K
poručio	2241 K
poslední	318 K článek zdarma	318 K článek, který můžete
posledný	2288 K článok zadarmo
poslušajte	2347 K nas
postafiókjába	1282 K
postaládádba	1298 a K
postaládájában	1298 ön K
posílat	302 nechte si K
posílejte	288 K nám
potřebujeme	329 K vaši pomoc	329 K vaši podporu
používame	2261 K cookies
používá	271 tento web K
používáme	271 K cookies
powiedział	1954 K
powiedziała	1954 K
powtarzał	1954 K
powtarzała	1954 K
pozostało	1879 K # %	1879 K #%
pořadatelé	332 zvou K
pošaljite	48 K ga	2197 K nam	2197 K na	2238 K nam
pošlete	48 K ho	48 K jej	288 K nám	329 K nám
pošli	48 K ho
pošlite	48 K ho	2258 K nám	2297 K nám
pošljite	48 K ga	2318 K nam	2318 K jo nam	2318 K na	2356 K nam
požádal	332 K
požádala	332 K
pracę	1952 naszą K
pranešimus	1616 K
praneškite	38 K mums
pranešė	1632 K
prašė	1632 K
preberať	45 K
predchádzajúceho	2292 bez K súhlasu
predplatiteľ	49 ako K	2245 už ste K	2245 ste K
predplatiteľom	2253 K	2297 staňte sa K
predplatiteľov	2253 pre K
predplatné	2245 už máte K	2274 K	2297 kúpte K	2297 kúpte si K	2301 K
predplatného	2274 K
predplatným	2274 K	2295 s K
preferată	2055 sursă K
preferované	286 K zdroje	2256 K zdroje
preferovaný	286 K zdroj	2256 K zdroj
preferovaných	286 K zdrojů	2256 K zdrojov
preferovaným	286 K zdrojem	2256 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1879 tylko dla K	1939 tylko dla K
prenumeratą	1925 z K
prenumeratę	1879 masz już K	1925 zamów K	1925 kup K	1925 wykup K
preporučila	2241 K
preporučio	2241 K
pretlačiť	45 K
prevziať	45 K
prečítate	2245 celý článok si K
pridružite	2238 K se našoj	2238 K im se	2356 K se nam
pridržana	2189 sva prava K
pridržane	2311 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1632 K
prihlásenie	2246 ďakujeme za K	2272 ďakujeme za K
prihlásení	2274 po K
prihlásením	2272 K súhlasíte
prihláste	24 K	2245 K sa a čítajte	2297 K sa na odber
prihvaćate	2211 prijavom K
pripažino	1632 K
programėlėje	1615 K
programėlę	1615 K
prohlásil	332 K
prohlásila	332 K
prohlížeč	10 váš K
pronađite	2227 K nas
proposé	1144 conçu et K par
prosił	1954 K
prosiła	1954 K
pročitali	2181 da biste K
pročitate	2179 da K cijeli	2179 da K ceo
prośbę	1873 mamy do ciebie K	1873 mamy małą K
prošnjo	2315 imamo majhno K	2315 majhno K
prywatności	1895 polityka K	1895 polityce K
przeczytać	1879 aby K cały	1879 aby K ten artykuł
przeczytałaś	1920 dziękujemy, że K
przeczytałeś	1920 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	1876 K nam #%	1951 K nam	1951 K #
przekonywał	1954 K
przekonywała	1954 K
przesyłajcie	1911 K
prześlij	48 K go	48 K ten	1911 K nam	1911 K je do nas	1951 K nam
przyznał	1954 K
przyznała	1954 K
przyślij	1911 K nam	1911 K je do nas	1951 K nam
práca	2298 naša K
práce	330 naší K
práci	330 naši K
prácu	2298 našu K
précisé	1167 a K
préférée	1134 source K
préférées	1134 sources K
prévient	1167 K
príspevky	2270 K v diskusii
príspevok	2297 váš K
próxima	2031 nossa K
průzkumu	35 našeho K
ptá	332 K se
pubblicità	11 la K	1421 blocco della K	1475 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1303 K
publicité	11 la K	11 cette K	1108 bloqueur de K	1108 bloqueurs de K	1165 sans K
publicités	1108 bloqueur de K
publicystką	1912 jest K
publicystą	1912 jest K
publikování	279 K nebo šíření
publiée	22 ne sera pas K	1113 votre adresse e-mail ne sera pas K
pytał	1954 K
pytała	1954 K
pytały	1954 K
pytań	1919 na kilka K
pyyntö	1007 pieni K
pyysivät	1069 K
pásale	907 K esta
pásalo	48 K
päevakokkuvõte	936 K
päätoimittaja	1038 K
päätti	1069 K
påminde	2438 K
pénzbe	1334 K kerül
pénzéből	18 olvasók K
písemného	280 bez K souhlasu
písomného	2292 bez K súhlasu
píšte	2291 K na	2291 K nám na
pódcast	34 nuestro K	908 nuestro K
pārpublicēt	45 K
pārpublicēšana	1638 K bez	1645 K bez
pārsūtiet	48 K
přebírat	45 K
přebírání	279 K článků
předchozího	280 bez K souhlasu	323 bez K souhlasu
předplatitel	49 jako K	49 K může	260 už jste K	260 jste K
předplatitele	283 pro K
předplatitelem	329 staňte se K
předplatitelé	49 K mohou	317 jen K	317 pouze K	317 najdou K	317 přečtou K	330 naši K	333 K
předplatitelům	283 K	317 pouze K	317 jen K
předplatné	260 koupit K	261 už máte K	304 K	333 K
předplatného	304 K
předplatným	260 dostupné s K	304 K	326 s K
předplaťte	262 K si	329 K si
přehrání	291 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	260 zbývá vám K
přidejte	320 K si nás	329 K se	329 K se k nám
přihlaste	24 K	260 K se a čtěte	264 K se k odběru	329 K se k odběru
přihlášení	302 děkujeme za K	304 po K
přihlášením	302 K k odběru	302 K souhlasíte
připomněl	332 K
připustil	332 K
přispějte	309 K	329 K	329 K i vy
přiznal	332 K
přiznala	332 K
přiznává	332 K
příspěvek	329 váš K
příspěvku	291 zobrazení K
příspěvky	300 K v diskusi
""", 'q': """
quyên	2668 K góp ngay	2672 K góp
quyền	2641 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1954 K
radziła	1954 K
radí	332 K
rakstīja	1672 K
rappelé	1167 a K
rašykite	38 K mums	1629 K mums
rašė	1632 K
reclamă	11 K
reconoció	910 K
recordó	910 K
recunoaște	2086 K
redacció	39 la nostra K	43 cartes a la K	242 la K t'envia	252 la nostra K
redacción	39 nuestra K	43 cartas a la K	897 la K te envía	908 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2080 K îți trimite	2084 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	1951 wesprzyj K
redaktorką	1912 jest K
redaktorė	1609 K
redaktör	2402 är K för	2402 är K på	2402 är politisk K
redaktør	375 er K på	375 er K for	375 er politisk K	1833 er politisk K	1833 er K i	1833 er K for
redação	38 escreva para a K	39 nossa K	2021 a K envia	2031 nossa K
reenvíalo	48 K
refusé	1110 K le dépôt
registrácii	2274 po K
registráciou	2272 K súhlasíte
registráciu	2272 ďakujeme za K
regisztrálj	1333 K ingyenesen	1333 K, hogy
regisztráljon	1333 K ingyenesen	1333 K, hogy
regisztrálnia	1330 K kell
regístrate	825 K gratis	826 K para
reinhören	488 jetzt K:
rejestrując	1922 K się
reklamlänkar	2417 K
reklamą	11 K
reklám	2298 bez K
reklámok	1334 K nélkül
reportaż	1952 ten K
reporterką	1912 jest K
reportér	289 , K	2259 , K
reportérem	289 je K
reportérka	289 , K	2259 , K
reportérkou	289 je K	2259 je K
reportérom	2259 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	225 prohibida la K	250 K sense permís
reproducción	866 prohibida su K	866 prohibida la K
reprodução	1996 proibida a K	1996 K proibida	2029 K permitida desde	2029 K é permitida desde
reprodúcelo	45 K
republié	45 K	1124 K avec	1162 cet article est K
repórter	39 nosso K	2000 é K
repórteres	39 nossos K
responsabilità	30 K di
reveló	910 K
rezervăm	29 ne K dreptul
riêng	2634 chính sách quyền K tư	2661 dành K cho thuê bao	2667 quan điểm K của tác giả
rovatvezetője	1303 K
ročne	2299 K
ročně	331 K
rät	563 K
rätta	2408 K fel
rättar	2408 vi K fel
räumte	563 K ein	563 K der	563 K die
rääkis	952 K
råber	409 K
råbte	409 K
rådde	2438 K
rådede	409 K
réagir	1114 pour K
réagissez	1164 K à
réalisation	1144 n'a pas participé à la K
rédacteur	1127 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	1127 a rejoint la K	1144 n'a pas participé à sa K	1153 la K vous	1157 pour soutenir la K	1164 soutenez la K	1164 alertez la K	1165 notre K
rédactrice	1127 est K
régulièrement	1127 collabore K
réponse	21 annuler la K
répétait	1167 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1084 cet article est K	1084 ce contenu est K	1084 article K
réservée	1084 K à nos abonnés	1084 la suite est K	1086 K aux abonnés
réservés	1086 K aux abonnés	1124 tous droits K
résiliable	1166 K à tout moment
részesített	1299 előnyben K forrásként
röst	2405 ai-K
răspuns	2086 a K	2086 au K
răspunsul	21 anulează K
rằng	2671 viết K	2671 cho K
""", 's': """
sacīja	1672 K
sadržaj	9 ovaj K	2200 vanjski K	2200 spoljni K
sadržaja	9 ovog K	2200 vanjskog K	2200 prikaz ovog K	2200 prikaz K
sakė	1632 K
sanctionné	1167 a K
sandučić	2182 u vaš K
sandučiću	2182 u vašem K	2211 vašem K
sbírka	333 K
schließen	419 K sie ein abo	560 K sie ein abo
schránke	2246 vašej K
schránky	264 do vaší K	2246 do vašej K
scrieţi	38 K-ne
scrieți	38 K-ne
sdílejte	25 K	48 K ho
segítsen	1333 K, hogy
segítségedre	1333 szükségünk van a K
según	910 K
sentenció	910 K
sería	898 sin ti no K
sesión	24 inicia K	24 inicie K	825 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2030 inicie K
señaló	910 K
sfătuia	2086 K
sfătuiește	2086 K
sfătuit	2086 a K
sisällön	9 K	1040 ulkoisen K
sisältö	1011 tämä K on vain
sisältöä	1040 ulkoista K
sjefredaktør	1833 er K
sjöng	2438 K
skarży	1954 K
skarżył	1954 K się
skrzynkę	1882 na twoją K	1882 na swoją K	1922 K mailową
slažete	43 K se	43 ne K se
slobodné	2297 podporte K
slobodnú	2297 podporte K
slušajte	2227 K nas
slíbil	332 K
slíbila	332 K
sondę	1919 naszą K
sonuçlarinda	2501 google arama K
sorumluluğu	30 K
souborů	281 K cookie
souhlasíte	43 K?	302 e-mailu K	302 odesláním K	302 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	2646 về hộp thư của tòa K	2658 hãy ủng hộ tòa K	2667 bằng văn bản của tòa K	2668 hãy gửi về tòa K	2668 hãy liên hệ tòa K	2668 hãy báo cho tòa K	2669 tòa K
spolupráci	307 ve K s partnerem	2277 v K s partnerom
sporočite	38 K nam	2318 K nam
sportkrönikör	2402 är K
sportsredaktør	375 er K
spracovaním	2272 K osobných údajov
sprijiniți	2083 K
sprijină	2083 K-ne
správach	2257 google K
správy	2257 google K
spuneți	38 K-ne
stellenbörse	487 in unserer K
straipsnį	1628 šį K	1630 visą K
stronę	1942 naszą K
stwierdził	1954 K
stwierdziła	1954 K
stáhněte	329 K si naši	329 K si náš
stálo	332 K na	332 K ve	332 K v
står	30 K för	409 K der på	1871 K det på	1871 K det i	2438 K det på
stöd	2364 med ditt K	2435 K oss	2435 K vår	2435 ditt K
stödja	2414 K oss med
stödmedlem	2435 bli K
stödprenumerant	2435 bli K
stötta	2414 K oss med	2435 K oss	2435 K vår	2435 K vårt
støt	387 K os	406 K os	406 K med
støtt	1868 K oss	1868 K vår
støtte	337 med din K	337 vi har brug for din K	387 K os med	387 din K gør	406 din K	406 bliv K	1796 med din K	1846 K oss med	1868 din K
støtteabonnent	1868 bli K
støttemedlem	406 bliv K	1868 bli K
stāstīja	1672 K
stěžuje	332 K
subscripció	255 K
subskrybentów	1879 tylko dla K	1879 dostępna dla K	1879 dostępne dla K	1939 tylko dla K
subskrypcją	1925 z K	1947 z K
subskrypcję	1879 kup K	1879 masz już K	1922 dziękujemy za K	1925 wykup K	1951 kup K
sunați	38 K-ne
sună	38 K-ne
suosikkilähteeksesi	1033 K
suosikkilähteeksi	1033 K
sursă	2079 link activ către K
suscripción	825 ya tengo una K	907 cambia tu K	911 K
suscríbase	907 K
suscríbete	825 K para	825 K por	825 K en	832 K al boletín	907 K
susțin	2071 care ne K lunar	2084 ne K lunar
susține	2083 K-ne	2083 K presa	2086 K că
susținerea	2083 K ta
susțineți	2083 K-ne
svarīgākie	1668 nedēļas K
svarīgākās	1668 nedēļas K
svěřte	288 K se nám
szerkesztője	1303 K
szerkesztőségünk	39 K	1334 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1334 K
szerzője	1303 külső K
szólított	1336 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2415 tills du K upp	2438 K
sähköpostiin	1014 suoraan K
sähköpostiisi	1015 K
sähköpostillasi	1065 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	1015 K
sélection	1153 K d'articles
sélections	1084 ajouter l'article à vos K
síganos	845 K en
síguenos	845 K en	907 K
sõltumatut	949 toeta K
sõnul	952 K
sök	2429 K nu
sökresultat	2398 K på google
söyledi	2538 K
söylediler	2538 K
söylüyor	2538 K
søg	400 K nu
søgeresultater	371 K på google
søgning	371 google-K
søk	1862 K nå
søkene	1829 google-K dine
søkeresultatene	1829 K dine på google
súhlasu	2292 bez K
súhlasíte	43 K?	2272 odoslaním K
súmate	907 K al
süresi	0 okuma K
sütik	1304 K
sütiket	1304 K
săptămână	17 o dată pe K	2085 pe K
sīkdatnēm	1650 K	1668 K
sống	2658 nuôi K tờ báo	2658 bạn đọc nuôi K
""", 't': """
találatok	1299 google-K
tanácsolja	1336 K
tanácsolják	1336 K
tanácsolta	1336 K
tanácsolták	1336 K
tanította	1336 K
taşiyin	2522 K
teigė	1632 K
tekemään	1067 K sitä
tekijänoikeus	1029 K suojaa
tekoäly	1041 tehnyt K
tekoälyllä	1041 K
tekoälyn	1041 K avulla	1041 K tekemä
tekoälyä	1041 käyttää K
telefonā	1656 savā K
tesszük	22 nem K közzé
textům	316 ke všem K
teşekkürler	2535 okuduğunuz için K
thiết	2667 không nhất K phản ánh quan điểm
thuê	49 K bao có thể	2661 dành cho K bao	2661 đã là K bao	2672 K bao
thuộc	2642 bản quyền K
thành	2624 dành cho K viên	2656 bạn đã đăng ký K công	2668 trở K thành viên
tháng	2661 đọc miễn phí trong K	2670 mỗi K	2670 hàng K	2670 K đầu
thích	2644 nguồn tin ưa K	2644 nguồn yêu K
thông	14 K báo	2630 bật K báo	2630 nhận K báo	2646 bạn có K tin	2646 bạn đọc cung cấp K tin	2667 khi phát hành lại K tin	2668 hãy gửi K tin	2668 đăng ký nhận K báo	2668 hãy bật K báo
tilføjede	409 K
tillgång	2435 få fri K
tillåtet	2426 inte K att återge
tiếng	2654 K việt có dấu
tiếp	2623 để K tục đọc	2623 để đọc K	2623 đăng nhập để K tục	2658 K sức cho báo chí	2661 để K tục đọc	2668 đăng ký để đọc K	2668 hãy K sức	2668 đăng nhập để K tục
tjänst	2361 en liten K att be
tjänsten	2429 sök K
tovább	48 küldd K	48 küldje K
továbbolvasáshoz	1280 a K
toàn	20 K bộ bài	2623 để đọc K bộ	2623 đọc K bộ bài	2661 để đọc K bộ bài	2668 đăng ký để đọc K bộ
tražila	2241 K je
tražili	2241 K su
tražio	2241 K je
tretích	2261 cookies K strán
treści	9 tej K	1925 dostęp do K
treść	9 tę K
trimiteți	48 K-l
trên	2630 theo dõi K
trước	2654 K khi đăng
trường	21 các K bắt buộc
tudósítója	1303 K
turpinātu	1635 lai K lasīt
tuần	17 mỗi K	2656 bản tin hằng K của	2656 bản tin hàng K của	2670 mỗi K
tvrdí	332 K
työmme	1067 K
työtämme	1066 tue K	1067 K
tájékoztató	1289 adatvédelmi K
támogass	1333 K minket
támogasson	1333 K minket
támogathat	1310 K minket
támogatása	1310 K nélkül	1310 olvasók K nélkül	1333 az ön K
támogatásod	1333 a te K
támogatásából	1310 olvasóink K
támogatásával	1313 partnerünk K
támogatónk	1310 legyen ön is K	1310 legyél te is K
täglich	427 K per mail
tähtsamad	948 nädala K
tärkeimmät	1065 K jutut
tästä	1052 lisää K
täällä	1007 kun kerran olet K
täältä	1052 lisää K
téléchargez	1071 K
töltsd	1333 K le
týden	17 každý K
týdně	331 K
týždenne	17 raz K
tłumaczy	1954 K
tłumaczył	1954 K
tłumaczyła	1954 K
třetích	291 cookies K stran
""", 'u': """
uafhængigt	407 K medie
ubegrænset	343 K adgang
udostępnij	25 K
ukarał	1954 K
ulaş	38 bize K
ulaşin	38 bize K	2503 bize K	2522 K
ulaşmak	2503 yazara K
unabhängig	541 K von unserer redaktion	541 von unserer redaktion K	554 damit wir K bleiben	561 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1440 insegna all'K
unterstütze	415 K unsere arbeit	415 K uns mit	560 K uns	560 K unsere	560 K mich	560 K meine
unterstützen	415 K sie unsere arbeit	415 K sie uns mit	415 mit einer spende K	415 können sie uns K	560 K sie uns	560 K sie unsere	560 sie können das K	560 freiwillig K	560 K sie mich	560 K sie meine	560 K uns
unterstützt	446 ihr browser K	560 K uns
unterstützung	411 ihre K	411 mit ihrer K	503 ihrer K	503 deiner K	549 mit K von ki	560 mit deiner K	560 deine K	560 eure K
upozornění	268 zapněte si K	301 K
upphovsrätt	2394 skyddat enligt lagen om K
upphovsrättslagen	2394 skyddat enligt K
uprednostňované	2293 K zdroje
uprednostňovaný	2293 K zdroj
uprednostňovaných	2293 K zdrojov
upřednostňované	324 K zdroje
upřednostňovaný	324 K zdroj
upřednostňovaných	324 K zdrojů
uredništva	2311 brez dovoljenja K	2311 brez soglasja K
uredništvo	2325 v naše K	2357 naše K
uredništvu	39 našemu K	2318 pišite K
urmărește	2043 K-ne pe	2043 K-ne și pe	2044 K știrile	2083 K-ne
urmăriți	2043 K-ne pe	2083 K-ne
utilização	1983 K de cookies
utilizează	2046 K cookie
utilizăm	2046 K cookie
utánközlés	1296 K
utánközölhető	45 K
uutislähteeksesi	1033 ensisijaiseksi K
uutislähteeksi	1033 ensisijaiseksi K
uznał	1954 K
uznała	1954 K
uzsvēra	1672 K
użyciu	1933 przy K ai
użytkowników	1920 opiniami K
używamy	1894 K plików cookie
užsisakykite	1594 K prenumeratą
""", 'v': """
vašeho	264 do K e-mailu
vedieť	38 dajte nám K	2258 dajte nám K
venerdì	17 ogni K
verhängte	563 K
versión	2 K en audio
verstärkung	487 suchen K
versão	2 K em áudio
vervielfältigung	463 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	451 deine e-mail-adresse wird nicht K	451 ihre e-mail-adresse wird nicht K
veröffentlichung	517 seit der K geändert	517 seit K geändert
već	2194 kad ste K tu	2240 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K
virheensä	1044 korjaa K
viên	2648 là biên tập K của	2661 dành cho hội K
viết	2668 hãy K thư	2669 bài K này	2671 ông K	2671 bà K
você	18 sem K	2031 sem K
vollständigen	419 K artikel lesen
volontär	477 ist K
volontärin	477 ist K
voltál	42 ott K
vprašalnik	2328 K
vyhradené	2252 všetky práva K	2252 autorské práva sú K
vykřikl	332 K
vykřikla	332 K
vypočuť	2268 si môžete K
vysvetľuje	2300 K
vysvětlil	332 K
vysvětlila	332 K
vysvětloval	332 K
vysvětlovala	332 K
vysvětluje	332 K
vytvořila	311 K ai
vyzýval	332 K
vyzývala	332 K
vyzývali	332 K
vyzývá	332 K
vyžadované	21 K informace	21 K polia
válaszolta	1336 K
válaszolták	1336 K
vás	309 bez K by	330 bez K by	2279 bez K by	2298 bez K by
väitis	952 K
väitti	1069 K
väittää	1069 K
välise	929 K sisu
våre	1868 meld deg på K
vårt	1804 meld deg på K	1868 meld deg på K
védekezett	1336 K
véli	1336 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2298 K vám
vēlamo	1646 K avotu
vēstkopai	1657 K
vēstulei	1657 ziņu K
vědět	38 dejte nám K	288 dejte nám K	329 dejte nám K
všetkým	2286 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2265 náš K
webinář	294 náš K
według	1954 K
weißt	476 K du mehr
wezwał	1954 K
wiadomościach	1942 google K
wołali	1954 K
wołał	1954 K
wołała	1954 K
wpłata	1931 każda K	1951 twoja K
wpłatom	1952 dzięki K
wpłać	1951 K
wspierającym	1951 zostań K
współpracy	1928 we K z partnerem
wyjaśnia	1954 K
wypisać	1882 K się w każdej chwili
wyrażam	1883 K zgodę na
wyślij	48 K go	1911 K nam	1911 K je do nas
wzywał	1954 K
wzywała	1954 K
wöchentlichen	431 K newsletter
właściciela	1952 nie mamy K
""", 'y': """
yazdiğimiz	2532 daha önce K haber
yazmişti	2538 diye K
yhteistyössä	1053 K mainostajan
yönetmenidir	2505 genel yayin K
""", 'z': """
zaakceptować	1913 K pliki cookie
zaapelował	1954 K
zaapelowała	1954 K
zachęcali	1954 K
zachęcano	1954 K
zachęcał	1954 K
zachęcała	1954 K
zadaním	2272 K e-mailu
zadržana	2189 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadzwoń	38 K do nas
zadáním	302 K e-mailu
zagłosuj	1936 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2216 K vama	2239 K vama
zakázané	2252 šírenie je K
založte	329 K si účet
zamknutý	2245 článok je K
zamčený	260 článek je K
zapisując	1922 K się
zapowiedział	1954 K
zapowiedziała	1954 K
zapytał	1954 K
zapytała	1954 K
zastrzeżone	1906 wszelkie prawa K	1906 wszystkie prawa K
zawołał	1954 K
zawołała	1954 K
zašlete	288 K nám
zašlite	2258 K nám
zaželen	2351 K vir
zaželene	2351 K vire
zaželeni	2351 K vir
zbiórka	1955 K
zbývá	260 K vám # %
zdieľajte	25 K	48 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	1916 do naszego K
zewnętrzna	1913 treść K
zewnętrzne	9 treści K	1894 treści K	1913 treści K
zewnętrznej	9 treści K	1913 treści K
zewnętrznych	9 treści K
zgłoś	1911 K go nam	1951 K nam
ziņas	1668 mūsu K
znać	38 daj nam K	1943 daj nam K	1951 daj nam K
zněl	332 K
zněla	332 K
znělo	332 K
zobrazení	291 K tohoto obsahu	291 K obsahu
zostań	1951 K z nami
zpracováním	265 souhlasím se K	272 K osobních údajů
zprávy	287 google K
zprávách	287 google K
zpívali	332 K
zugänglich	504 frei K
zunächst	463 dieser artikel erschien K
zurück	533 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2294 K
získávejte	325 K
zł	1925 za # K	1925 od # K	1953 od # K
złotówka	1931 każda K	1952 każda K
""", 'á': """
állt	1336 ez K
állítja	1336 K
átvehető	45 K
""", 'ä': """
ägare	2414 inga rika K
ähnliches	476 K erlebt
ändå	2361 nu när du K är här
äpp	934 K
äppi	934 K
""", 'å': """
åndsverkloven	1825 beskyttet av K
året	408 om K
återges	2394 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2509 bizimle K
çalişmalarimiz	2536 K
çağrisinda	2538 K bulundu
çerezler	2490 K kullan
çerezlere	2507 K
çerezleri	2490 K kullan	2507 K	2533 K kabul
çözün	2522 K
""", 'é': """
échanos	907 K una mano	907 K un cable
écris	38 K-nous
écrit	1127 K pour	1167 a K
écrivain	1127 est K
écrivez	38 K-nous	38 K à notre	1164 K-nous
électronique	1093 dans votre boîte aux lettres K
énekelték	1336 K
équipe	1165 notre K
értesítéseket	14 K	1309 K
értesüljön	1309 K elsőként
évente	1335 K
""", 'í': """
ígérte	1336 K
ígérték	1336 K
írta	1336 K
""", 'î': """
îmbia	2086 K
îndemna	2086 K
îndemnat	2086 a K
îndemnau	2086 K
întrebat	2086 a K
întrebau	2086 K
""", 'õ': """
õpetas	952 K
""", 'ö': """
öffnen	433 app K
önemli	2533 günün en K
önerdi	2538 K
önskad	2398 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1334 független K	1334 a jó K
újságírásunk	1334 K
újságíróink	1334 K
újságíróinkkal	1332 K
újságíróinknak	39 K
újságírója	1303 K
última	845 siga la K hora	845 sigue la K hora
""", 'ü': """
übernommen	45 K werden	464 K von	542 von der agentur K	542 deutschen presse-agentur K
übersicht	470 K	526 diese K wurde
ücretsiz	15 K haber	15 K makale	2520 K üye olun
ügyfelünk	1332 K
ühendust	38 võta meiega K	949 võta K
ütles	952 K
ütlesid	952 K
üyeliği	2515 bülten K
üzente	1336 K
üzenték	1336 K
üçüncü	2507 K taraf
""", 'č': """
čitajte	2227 K nas
čitalaca	43 pisma K	2216 uz podršku K	2234 K	2239 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2234 K	2239 naši K
čitatelia	2296 K	2298 naši K
čitatelja	43 pisma K	2216 uz podršku K	2234 K	2239 naših K	2239 uz podršku K
čitatelji	36 naši K	2234 K	2239 naši K
čitateljima	2234 K
čitateľom	18 vďaka K	2296 K
čitateľov	36 našich K	2279 vďaka podpore K	2296 K	2298 našich K	2298 vďaka podpore K
članak	20 cijeli K	2194 svidio vam se K	2212 cijeli K	2212 ceo K	2239 ovaj K
člancima	2223 svim K
članek	2315 vam je bil K všeč	2357 ta K
člankov	2343 do vseh K
členem	329 staňte se K
členom	2297 staňte sa K
článek	20 celý K	256 líbil se vám K	260 celý K za	304 celý K	330 tento K	330 líbil se vám K
článkom	2274 všetkým K	2286 k všetkým K	2286 ku všetkým K
článku	20 celého K
články	330 naše K
článků	304 limit K
článkům	304 všem K	316 ke všem K
článok	20 celý K	2254 páčil sa vám K	2274 celý K	2298 tento K
čtenáři	327 K	330 naši K
čtenářů	36 našich K	43 listy K	309 díky podpoře K	327 K	330 našich K	330 na podpoře K	330 díky podpoře K
čtenářům	18 díky K	36 našim K	327 K
čtení	0 doba K
čtěte	320 K nás
číst	330 K dál bez
čítajte	2290 K nás	2297 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2297 K, že nás čítate
""", 'đ': """
đây	2668 bấm vào K
đóng	2668 K góp của bạn	2668 hãy K góp
đăng	45 K lại	2656 cảm ơn bạn đã K ký	2656 bằng việc K ký, bạn	2668 K ký để đọc bài
đường	2646 K dây nóng của tòa soạn	2646 K dây nóng của báo	2668 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2661 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2299 K sumou
""", 'ř': """
řekl	332 K
řekla	332 K
říká	332 K
""", 'ś': """
śledztwa	1952 nasze K
śledztwo	1952 to K
śledź	1890 K nas na	1951 K nas
śpiewali	1954 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2538 K etti
""", 'š': """
šaljite	2197 K nam
šaukė	1632 K
šiandien	1619 aukokite K
šodien	1659 ziedo K
""", 'ź': """
źródło	1906 K: pap
""", 'ż': """
żądał	1954 K
""", 'ž': """
žalio	2241 K se
želene	2351 K vire
želeni	2316 K vir
željene	2195 K izvore
željeni	2195 K izvor
žurnalistai	1630 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1609 K
žurnalistika	330 naše K	330 nezávislá K	1630 K kainuoja	1630 gera K	2298 nezávislá K
žurnalistiku	330 nezávislou K	2298 nezávislú K
žurnalistiky	330 nezávislé K
žurnalistė	1609 K
žurnāliste	1649 K
žurnālisti	1670 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1670 neatkarīga K	1670 K maksā	1670 laba K
žurnālistiku	1659 atbalsti neatkarīgu K	1670 neatkarīgu K
žurnālists	1649 K
žádal	332 K
žádala	332 K
žádali	332 K
""", 'ά': """
άδεια	46 K cc	621 χωρίς K
άρθρα	627 τα K μας
άρθρο	627 αυτό το K
""", 'έ': """
έγγραφη	621 χωρίς K άδεια
έγραφαν	629 K
έγραφε	629 K
έγραψε	629 K
έλεγαν	629 K
έλεγε	629 K
έρευνά	599 K μας
έρευνές	627 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	589 K σου πηγές	589 K σας πηγές	589 K πηγές
αγαπημένη	589 K πηγή
ακολουθήστε	573 K μας	626 K μας
ακολουθείστε	573 K μας
ακόμη	610 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	629 K
αναγνωστών	624 K
αναγνώστες	18 χάρη στους K	624 K	627 οι K μας
αναδημοσίευση	45 K	583 απαγορεύεται η K	583 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	584 K χωρίς
ανεξάρτητη	626 ενισχύστε την K
ανταποκρίτρια	592 είναι K
ανταποκριτής	592 είναι K
απάντησαν	629 K
απάντησε	629 K ο	629 K η
απάντησης	21 ακύρωση K
απαγορεύεται	584 K η αντιγραφή	584 K η αναπαραγωγή
αποδεχθείτε	594 K τα cookies
αποδεχτείτε	594 K τα cookies
απορρήτου	586 πολιτική K
από	605 K # €
αρθρογράφος	592 είναι K
αρχισυντάκτης	592 είναι K
αρχισυντάκτρια	592 είναι K
""", 'β': """
βιβλιοπωλείο	597 ηλεκτρονικό μας K
βοηθήστε	626 K μας
βοηθούν	627 μας K
βρείτε	573 K μας στο
""", 'γ': """
γίνετε	626 K μέλος	626 K κι εσείς
γνώσεις	600 τις K σας
γράψε	38 K μας
γράψτε	38 K μας	591 K μας	626 K μας
γραπτή	621 χωρίς K άδεια
""", 'δ': """
δήλωσαν	629 K
δήλωσε	629 K ο	629 K η	629 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	627 οι K μας
δημοσιογράφος	592 είναι K	592 , K	592 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	627 η K μας	627 ανεξάρτητη K	627 η ανεξάρτητη K
δημοσκόπησή	599 K μας
δημοσκόπηση	599 στη K
διαβάσετε	568 για να K ολόκληρο
διαβεβαίωσε	629 K
διαμαρτυρήθηκε	629 K
διαφήμιση	11 τη K	608 μετά τη K
διαφημίσεις	627 χωρίς K
διαφωνείτε	43 K
διεύθυνση	571 τη K email	571 η K email	604 K email	604 K e-mail
δικαιώματος	583 με επιφύλαξη παντός K
διοργανωτές	629 καλούν οι K
δουλειά	627 η K μας
δωρεά	610 κάντε μια K	626 η K σας	626 κάντε μια K	630 K
δωρεάν	15 K άρθρα	605 K άρθρα
δωρεές	630 K
""", 'ε': """
είμαστε	627 K μια μικρή
είπαν	629 K
είπε	629 K
εβδομάδα	17 κάθε K	628 την K
εγγραφή	604 με την K σας
εγγραφείτε	569 K για να	605 K δωρεάν	626 K δωρεάν	626 K τώρα	626 συνδεθείτε ή K
ειδοποιήσεις	14 K
εισερχόμενά	570 στα K σας
εκδήλωσή	597 K μας
εκφράζουν	602 τα σχόλια K	602 σχόλια δεν K
ενεργοποιήστε	574 K τις ειδοποιήσεις	576 K τη javascript
ενημερωτικά	571 K δελτία
ενημερωτικό	571 K δελτίο
ενημερώστε	591 K μας
ενισχύστε	610 K	626 K μας
ενσωματωμένο	594 K περιεχόμενο
εξήγησε	629 K
επανέλαβε	629 K
επαναλάμβανε	629 K
επιβεβαιώστε	604 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	591 K μαζί μας	591 K με τον συντάκτη	591 K με τη συντάκτριά	591 K με τη συντάκτρια	591 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας
επισήμανε	629 K
επιστολή	43 την K σας
ερωτηματολόγιο	601 το K
εσάς	610 χάρη σε K	627 χάρη σε K
ευρώ	605 με # K
ευχαριστούμε	604 K για την εγγραφή	626 K που μας
""", 'ζ': """
ζήτησαν	629 K
ζήτησε	629 K ο	629 K η	629 K στο	629 K από
ζητούσαν	629 K
ζητούσε	629 K
""", 'η': """
ηλεκτρονικό	597 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	629 K
ισχυρίστηκε	629 K
""", 'κ': """
κάλεσε	629 K ο	629 K η
κάνοντας	604 K κλικ
καλέστε	38 K μας
καλούσαν	629 K
καλούσε	629 K
κανάλι	627 το K μας
κατάστημά	597 στο K μας
κατήγγειλε	629 K
καταγγέλλει	629 K
καταγγελία	591 κάντε μας την K
κατεβάστε	574 K την εφαρμογή
κουίζ	599 το K	599 στο K	599 το K μας
κυκλοφορεί	597 K το νέο τεύχος
κυριότερες	604 τις K ειδήσεις
""", 'λ': """
λάβετε	622 K
λέει	629 K
λαμβάνεις	619 θέλεις να K
λαμβάνετε	619 θέλετε να K	622 K
""", 'μ': """
μήνα	628 τον K	628 το K	628 ανά K	628 κάθε K
μήνυμα	38 στείλε K
με	605 K # €
μοιραστείτε	25 K	48 K το
""", 'ν': """
νοημοσύνη	612 με τεχνητή K	612 από τεχνητή K
νοημοσύνης	612 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	568 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	605 K το άρθρο
ομάδα	597 στην K μας	626 ελάτε στην K	627 η K μας
""", 'π': """
παράκληση	588 έχουμε μια μικρή K	588 μια μικρή K
παραδέχεται	629 K
παραδέχθηκε	629 K
παραδέχτηκε	629 K
παρακάλεσε	629 K
παρακαλούσαν	629 K
παρακαλούσε	629 K
πατώντας	604 K
πείτε	38 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	594 εξωτερικού K
περιεχόμενο	9 αυτό το K	594 αυτό το K	594 το K αυτό	594 εξωτερικό K
πολιτική	586 K cookies
πρέπει	594 δείτε το βίντεο K
προέτρεπαν	629 K
προέτρεπε	629 K
προέτρεψε	629 K
προειδοποίησε	629 K
προειδοποιεί	629 K
προσπάθειά	626 ενισχύστε την K
προσωπικών	586 K δεδομένων
προτεινόμενη	589 K πηγή
προτιμώμενες	589 K πηγές
προτιμώμενη	589 K πηγή
προωθήστε	48 K
πρωί	17 κάθε K
πρόσβαση	617 K σε όλα
πρόσθεσαν	629 K
πρόσθεσε	629 K ο	629 K η
πρώτο	605 τον K μήνα
πρώτος	628 K μήνας
""", 'ρ': """
ρεπορτάζ	627 το K μας	627 αυτό το K
ρωτούσαν	629 K
ρωτούσε	629 K
ρώτησαν	629 K
ρώτησε	629 K ο	629 K η
""", 'σ': """
σημαντικότερες	604 τις K ειδήσεις
σημείωσε	629 K ο	629 K η
στήριξέ	626 K μας
στήριξή	610 χωρίς τη K	626 η K σας	626 τη K σας	627 χωρίς τη K
στήριξη	610 χάρη στη K	627 χάρη στη K
στείλε	38 K μας	591 K μας
στείλτε	38 K μας	38 K μήνυμα	48 K το	591 K μας	626 K μας
στηρίξτε	610 K	626 K μας	626 K την	626 K το	626 K τη
συγκατάθεση	594 K για cookies
συμβουλεύει	629 K
συμβούλευε	629 K
συμβούλευσε	629 K
συμβούλεψε	629 K
συμφωνείτε	43 K
συνέδριο	597 K μας
συνέδριό	597 K μας
συνέστησε	629 K
συνδεθείτε	24 K	569 K για να
συνδρομή	605 με K	605 K από	623 με K	630 K
συνδρομητές	49 οι K μπορούν	568 διαθέσιμο μόνο σε K	568 διαθέσιμο σε K	587 μόνο για K	587 μόνο σε K	626 γραφτείτε K	627 οι K μας	630 K
συνδρομητής	49 ως K	568 είστε ήδη K	626 γίνετε K
συνεργασία	608 σε K με χορηγό	608 σε K με τον χορηγό
συνεργατών	608 συνδέσμους K
συνεχίζεται	608 K παρακάτω
συνεχίσετε	568 για να K την ανάγνωση	568 να K την ανάγνωση
συνεχίσουμε	627 να K
συνεχίστε	568 K την ανάγνωση
συνιστούσε	629 K
συντάκτης	592 είναι K
συντάκτρια	592 είναι K
σχολιάσετε	6 K
σχόλια	602 στα K
σύμφωνα	629 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	618 K δωρεάν άρθρο
τηλέφωνο	38 πάρτε μας K
τραγουδούσαν	629 K
τόνιζε	629 K
τόνισε	629 K
""", 'υ': """
υπογράμμισε	629 K
υποσχέθηκε	629 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	588 αφού K ως εδώ
φωνάζει	629 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	588 πριν K
φώναζαν	629 K
φώναζε	629 K
φώναξαν	629 K
φώναξε	629 K
""", 'χ': """
χάνετε	619 μη K
χρήσης	586 όροι K	604 όρους K
χρειαζόμαστε	626 K τη βοήθειά σας
χρησιμοποιεί	577 K cookies
χρησιμοποιούμε	576 K cookies
χρόνο	628 τον K
""", 'ψ': """
ψηφίστε	615 K
ψηφοφορία	599 στην K
""", 'а': """
абонамент	122 вече имате K	153 с K	153 K за	173 с K	180 K
абонамента	151 с K си	151 благодарим за K
абонат	49 като K	120 вече сте K
абонати	132 само за K	180 K
абонатите	49 K могат
абонирайте	120 K се, за да	123 K се за бюлетина	176 K се
абонирането	151 с K
авторизованные	2140 только K
авторизованным	2140 K пользователям
авторизовані	2586 лише K
авторизуйтесь	24 K
авторкою	2574 зв'язатися з K
автором	2574 зв'язатися з K
автору	2128 пишите K
адрес	21 имейл K няма	151 имейл K
адреса	151 имейл K
адресою	2607 пишіть за K
адресу	2160 пишите по K
анкета	147 нашата K	147 кратка K
анкетата	148 K
анкету	2139 K	2585 K
анонимно	2128 K
афилиейт	156 K линкове
""", 'б': """
бажаних	2571 K джерел
безкоштовна	2605 остання K стаття
безкоштовний	2581 наш K вебінар	2589 K акаунт	2605 останній K матеріал
безкоштовних	2589 ліміт K	2589 K статей
безкоштовні	15 K статті	2589 K статті
безлимитный	2095 K доступ
безплатен	144 нашия K уебинар
безплатна	167 последна K статия
безплатни	15 K статии	153 K статии
безплатно	153 K, за
бесплатная	2158 последняя K статья
бесплатные	15 K статьи	2143 K статьи
бесплатный	2134 наш K вебинар	2143 K аккаунт	2158 последний K материал
бесплатных	15 K статей	2143 лимит K	2143 K статей
бисквитки	141 K	171 K
бисквитките	141 K	171 K
благав	2618 K
благала	2618 K
благали	2618 K
благодарение	18 K на читателите	159 K на вас	159 K на вашата	177 K на вас
благодарим	151 K ви, че се
благодаря	2149 K донатам	2173 K вам	2173 K вашей
блокировщик	2108 отключите K	2108 K рекламы
блокувальник	2556 K реклами
бот	39 наш K
браузер	10 ваш K	2121 ваш K	2566 ваш K
браузър	10 вашият K
бюлетин	123 нашия K	152 K	177 нашия K	180 K
бюлетина	123 K ни	123 запишете се за K	152 K
бюлетини	152 K
бяхте	42 K ли там
""", 'в': """
вайбері	2572 K
вайбър	16 K	136 K
ватсапе	2126 K
вашата	124 на K поща
вебинар	2134 наш K
вебінар	2581 наш K
взывал	2175 K
видео	9 это K	40 фото и K
виділіть	2570 K
визнав	2618 K
визнала	2618 K
визнає	2618 K
викала	179 K
викаха	179 K
викаше	179 K
викна	179 K
використання	2566 K cookie	2595 будь-яке K матеріалів	2595 K матеріалів сайту
використанні	2564 при K матеріалів
використовує	2557 K cookie
використовуємо	2556 K cookie
вимагав	2618 K
вимагала	2618 K
вимагали	2618 K
випуск	2583 K
вирішив	2618 K
вк	2126 K
вконтакте	2126 K
влезте	24 K
вміст	9 цей K
внескам	2596 завдяки K	2616 завдяки K
внесок	2615 ваш K
войдите	24 K	2096 K, чтобы
вотсапе	2126 K
вотсапі	2572 K
всеки	159 K лев
встановіть	2550 K додаток
възпроизвеждането	158 K
выделите	2111 K ее	2111 K текст
выпуск	2137 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2618 K
відповідав	2618 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2618 K
відправити	21 K коментар
""", 'г': """
гласеше	179 K
гласил	2175 K
гласила	2175 K
гласит	2175 K
гласувайте	164 K
гледайте	169 K ни
говорил	2175 K
говорила	2175 K
говорили	2175 K
говорит	2175 K
год	2174 в K
годишно	178 K
голосуйте	2154 K	2601 K
гривень	2617 # K
грн	2617 # K
група	170 viber K
гукав	2618 K
гукали	2618 K
гукнув	2618 K
гукнула	2618 K
гіперпосилання	2564 K обов
""", 'д': """
дальше	2095 чтобы читать K
дарение	176 вашето K	178 с K	180 K
дарения	180 K
дарете	159 K	176 K ни
джерела	2571 обрані K	2571 бажані K
джерелом	2571 основним K	2571 бажаним K
дзен	2126 K
дзене	2126 K
добави	179 K
добавил	179 K	2175 K
добавила	179 K	2175 K
добавьте	2105 K нас в
добавя	179 K
додав	2618 K
додала	2618 K
додає	2618 K
дозволить	2615 ваша підтримка K
дозволяється	2595 матеріалів K лише
долучайтесь	2615 K до нас	2615 K до нашої	2615 K до нашого	2615 K до спільноти	2615 K до читачів
долучайтеся	2615 K до нас	2615 K до нашої	2615 K до нашого	2615 K до спільноти	2615 K до читачів
донат	2172 ваш K	2615 ваш K	2619 K
донатам	2596 завдяки K
донати	2619 K
донатом	2617 K
донаты	2176 K
допомагає	2615 ваша підтримка K
допомога	2615 нам потрібна ваша K
допомогою	2598 за K ші
допоможе	2616 K нам
допоможуть	2596 K нам працювати	2616 K нам
допускается	2148 материалов K только
доступ	2143 полный K	2589 повний K
достъпен	120 K за абонати
достъпна	120 K за абонати
достъпно	120 K за абонати
дочитали	2088 вы K до конца	2540 ви K до кінця
дочитати	2546 щоб K
дочитать	2095 чтобы K	2143 K
""", 'е': """
евро	153 за # K
ежедневную	2098 K рассылку
ежемесячно	2174 K
ежемесячное	2172 оформите K
ежемесячный	2149 K донат
еженедельную	2098 K рассылку
електронна	124 вашата K поща
електронної	2588 адресу K пошти
електронну	2588 K адресу	2588 K пошту
епизод	146 K
епизода	146 K
""", 'ж': """
жаловалась	2175 K
жаловался	2175 K
жалуются	2175 K
журналист	139 е K	139 - K	139 , K	2129 - K	2129 , K
журналисти	177 нашите K
журналистика	177 независимата K	177 независима K	177 нашата K	2173 независимая K
журналистике	2173 независимой K
журналистики	2173 независимой K
журналистику	2173 независимую K
журналистка	139 е K	139 , K	2129 - K	2129 , K
журналисты	2173 наши K
журналіст	2576 - K	2576 , K
журналістам	39 нашим K
журналісти	2616 наші K
журналістика	2616 незалежна K
журналістику	2616 незалежну K	2616 якісну K
журналістка	2576 - K	2576 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2550 K застосунок
завантажте	2550 K додаток
завдяки	2596 існує K	2616 K вам	2616 K вашій
задонатьте	2172 K	2615 K
задължителните	21 K полета
зазначив	2618 K
зазывал	2175 K
закликав	2618 K
закликала	2618 K
закликали	2618 K
закончились	2095 бесплатные статьи K
залишає	29 K за собою право
залишилося	2547 K #%	2547 K # %
заметили	2112 K ошибку
замолчим	2173 мы не K
запазени	130 всички права K
запевняв	2618 K
запевняла	2618 K
запевняє	2618 K
запитав	2618 K
запитала	2618 K
запитань	2585 на кілька K
запишете	123 K се за нашия
зарегистрированные	2140 только K
зарегистрированным	2095 доступен только K
зарегистрированы	2095 уже K
зарегистрируйтесь	2096 K, чтобы	2143 бесплатно K	2143 K бесплатно	2172 K бесплатно	2172 K, чтобы читать
зареєстровані	2586 лише K	2586 тільки K
зареєструйтесь	2547 K, щоб	2589 безкоштовно K	2589 K безкоштовно	2615 K безкоштовно	2615 K, щоб читати
зареєструйтеся	2589 K безкоштовно
застосунку	2568 нашому K
застосунок	2550 завантажте K	2568 наш K	2568 мобільний K	2615 завантажте K і	2615 завантажте K та
зателефонуйте	38 K нам
захищено	2564 усі права K
захищені	2564 усі права K	2564 всі права K
защищенной	2128 K формой
защищены	2119 все права K
защищённой	2128 K формой
заяви	179 K
заявив	2618 K
заявил	179 K	2175 K
заявила	179 K	2175 K	2618 K
заявили	2175 K	2618 K
заявиха	179 K
звоните	38 K нам
згодні	43 не K
здесь	2088 раз уж вы K
знайшли	2570 якщо ви K
знанията	147 K си
зобов	2618 K'язав
зовнішнього	2578 K вмісту	2578 K контенту
зовнішній	2578 K вміст	2578 K контент
зробіть	2544 K внесок	2615 K внесок у	2615 K внесок на
""", 'и': """
избранное	2125 K
известията	14 K
извика	179 K
изкуствен	161 с помощта на K интелект	161 с K интелект	161 от K интелект
изпратете	38 K ни	48 K я	137 K ни	176 K ни
изпращайте	137 K ни	138 K на
изтеглете	176 K нашето
източник	135 основен K
източници	135 любими K
имейл	124 вашия K	151 вашия K	151 по K	151 на K
имейла	124 на K си
иностранного	2119 выполняющим функции K агента
иностранным	2173 K агентом
инстаграм	136 K
искусственного	2151 с помощью K интеллекта
искусственным	2151 K интеллектом
использование	2121 K cookie	2131 K cookie	2148 любое K материалов	2148 K материалов сайта
использовании	2119 при K материалов	2148 полном или частичном K	2148 частичном K материалов
используем	2108 K cookie
использует	2109 K cookie
источники	2125 избранные K	2125 любимые K
источников	2125 избранных K	2162 избранных K
источником	2125 основным K
исчерпали	2095 K лимит
""", 'к': """
каждое	17 K утро
каждый	2174 K месяц
каже	2618 K
каза	179 K
казав	2618 K
казал	179 K
казала	179 K	2618 K
казали	2618 K
казаха	179 K
казва	179 K
казвал	179 K
казвала	179 K
канал	170 viber K	2173 наш K	2616 наш K
канала	2173 нашего K
каналу	2616 нашого K
колумнист	2129 - K	2129 , K
колумніст	2576 - K
колумністка	2576 - K
команде	2134 к нашей K
команди	2581 до нашої K
коментар	6 залишити K
коментарите	149 K под
коментарях	2565 у K	2565 в K
коментатор	139 е K
коментиране	149 правила за K	149 правилата за K
коментирате	6 за да K	149 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2111 чтобы оставить K
комментария	21 для отправки K
комментариях	2120 в K
комментировать	6 K
контент	9 этот K	9 цей K	2131 внешний K
контента	9 этого K	2131 внешнего K
контенту	9 цього K
конференцию	2134 нашу K
конференция	144 нашата K
конференцію	2581 нашу K
конфиденциальности	2108 политикой K	2121 политика K
конфіденційності	2556 політикою K	2566 політика K
копирование	2148 K материалов сайта
кореспондент	139 е K	139 , K	2576 - K	2576 , K
кореспондентка	2576 - K	2576 , K
короткий	2139 K опрос
корреспондент	2129 - K	2129 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2618 K
крикнул	2175 K
крикнула	2175 K	2618 K
кричав	2618 K
кричал	2175 K
кричала	2175 K	2618 K
кричали	2175 K	2618 K
кричит	2175 K
""", 'л': """
лв	153 за # K
лев	153 за # K
лева	153 за # K	178 K
лекцию	2134 нашу K
лекцію	2581 нашу K
лиценз	46 K cc
лицензии	46 K cc
ліцензією	46 K cc
""", 'м': """
магазин	144 нашия онлайн K	144 нашия K
магазина	144 онлайн K ни	2134 нашего K
магазине	2134 в нашем K	2134 в нашем интернет-K
магазину	2581 нашого K
магазині	2581 у нашому K	2581 в нашому K	2581 нашому інтернет-K
материал	2111 обсудить K	2131 внешний K	2164 K создан	2173 этот K
материалам	2156 ко всем K
материалы	2173 наши K
матеріал	2616 цей K
матеріали	2616 наші K
матеріалів	2595 копіювання K сайту	2595 K посилання обов'язкове	2603 до всіх K	2603 до усіх K
мероприятие	2134 наше K
месенджері	2572 K
месец	178 на K	178 всеки K
месечно	178 K
мессенджере	2126 K
месте	42 вы были на K
месяц	2174 в K
мобільний	2568 K додаток
молба	134 имаме малка K	134 имаме K към вас
молел	179 K
молела	179 K
молеха	179 K
молеше	179 K
місці	42 ви були на K
місяць	2617 на K	2617 перший K
""", 'н': """
навчання	47 K ші
нагадав	2618 K
нагадала	2618 K
наголосив	2618 K
наголосила	2618 K
надпис	179 такъв K
надпись	2175 такая K
надсилайте	2574 K нам	2574 K її	2574 K їх нам	2575 K фото	2575 K відео	2575 K свої	2615 K нам
надійних	2571 K джерел
надішліть	38 K нам	48 K його	48 K друзям	2574 K нам	2574 K їх нам	2575 K фото	2615 K нам
нажимая	2142 K кнопку	2142 K на кнопку	2142 K "
нажмите	2111 K ctrl
намерете	169 K ни
напис	2618 такий K
написа	179 K
написав	2618 K
написал	2175 K
написала	2175 K	2618 K
написано	2175 было K	2618 було K
напиши	38 K нам
напишите	38 K нам	38 K в наш	2128 K нашему	2128 K нашей	2128 K автору	2128 K нам	2172 K нам
напишіть	38 K нам	2574 K нашому	2574 K нашій	2574 K автору	2574 K авторці	2574 K нам	2615 K нам
напомнил	2175 K
напомнила	2175 K
направете	176 K дарение
настоя	179 K
настоява	179 K
настоявал	179 K
натискайки	151 K
натискането	151 с K
натискаючи	2588 K кнопку	2588 K на
нашем	2111 в K чате
нашия	144 към K екип	144 в K екип	147 K куиз	147 K тест
небольшая	2088 K просьба
неделю	17 раз в K	17 каждую K	2174 в K
независимата	176 подкрепете K
независими	177 K медии
независимую	2091 поддержите K	2172 поддержите K
независимые	2173 K медиа
незалежні	2616 K медіа
нейросети	2151 с помощью K
несколько	2139 на K вопросов
новинами	2553 стежте за K
новини	136 google K	2572 google K
нуждаем	176 K се от вашата
нужна	2149 K ваша
нюзлетър	152 K
""", 'о': """
обадете	38 K ни се
обеща	179 K
обещал	179 K	2175 K
обещала	2175 K
обещали	2175 K
обозреватель	2129 - K	2129 , K
обраних	2571 K джерел
обучения	47 K ии
объявил	2175 K
объявила	2175 K
объяснил	2175 K
объяснила	2175 K
объясняет	2175 K
объяснял	2175 K
объясняла	2175 K
обязал	2175 K
обязательна	2119 гиперссылка K	2148 материалов ссылка K	2148 ссылка на источник K
обязательные	21 K поля	2111 K поля
обясни	179 K
обяснил	179 K
обяснила	179 K
обяснява	179 K
обіцяв	2618 K
обіцяла	2618 K
обіцяли	2618 K
оглядач	2576 - K	2576 , K
оглядачка	2576 - K	2576 , K
оголосив	2618 K
ограничений	2095 читайте без K
одноклассниках	2126 K
одному	2588 в K листі
опечатку	2111 нашли K
опитування	2585 наше K	2585 коротке K
опитуванні	35 нашому K	2585 K читачів	2585 нашому K	2585 в K
оприлюднюватиметься	22 не K	2559 ваша e-mail адреса не K
опрос	35 наш K	2139 наш K
опросе	35 нашем K	2139 нашем K	2139 в K
опубликован	22 не будет K	2111 ваш адрес email не будет K
организаторите	179 канят K
организаторы	2175 зовут K
організатори	2618 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2142 K заявку
осталось	2096 K #%	2096 K # %
ответил	2175 K
ответила	2175 K
ответственности	30 не несет K	30 не несёт K
отвечал	2175 K
отвечала	2175 K
отговори	179 K той	179 K тя
отговорил	179 K
отговорила	179 K
отговориха	179 K
отговорност	30 не носи K
отменить	21 K ответ	2174 K в любой момент
отметил	2175 K
отметила	2175 K
отписаться	2098 K в любой момент
отправьте	48 K	2128 K их нам	2172 K нам
отримувати	2606 хочете K
отримуйте	2610 K
очакваме	137 K вашите
ошибку	2112 нашли K
оштрафовал	2175 K
оштрафовала	2175 K
оштрафував	2618 K
""", 'п': """
партнером	2146 совместно с K	2593 спільно з K
партнерские	37 K ссылки	2146 K ссылки
партнерські	2593 K посилання
партнеры	2108 мы и наши K
партньорски	156 K линкове
партнёром	2146 совместно с K
партнёрские	37 K ссылки	2146 K ссылки
патроном	2172 станьте K
пееха	179 K
пели	2175 K
первый	2174 K месяц	2174 рубль в K
переведите	2172 K нам
перевірте	2585 K себе	2588 K пошту
передплатник	49 як K	2546 уже K	2546 вже K
передплатникам	2546 доступний лише K	2546 доступна лише K	2546 доступно лише K
передплатники	49 K можуть	2604 лише K	2604 тільки K
передплатників	2546 тільки для K
передплатою	2546 доступна за K	2546 доступний за K	2589 за K	2611 з K
передплату	2589 K за	2615 оформіть K
передрук	45 K	2569 K
передруковувати	45 K
передруку	2569 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2124 K
перепечатке	2124 при K
перепечатывать	45 K
перешлите	48 K
перешліть	48 K
персональних	2567 K даних
персональных	2122 K данных
писав	2618 K
писал	2175 K
писала	2175 K	2618 K
писати	2616 нам K
писменото	158 без K съгласие
письме	2142 в одном K
письменного	2163 без K согласия
письмової	2609 без K згоди
питаха	179 K
питаше	179 K
пишете	38 K ни	137 K ни	138 K на	176 K ни
пишеше	179 K
пиши	38 K нам	38 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	2128 K нам	2160 K на	2172 K нам
пишіть	38 K нам	38 K у	2574 K нам	2607 K на
платной	2095 в K версии
повний	20 K текст	2589 K текст
повтаря	179 K
повтаряше	179 K
повторював	2618 K
повторює	2618 K
повторяет	2175 K
повторял	2175 K
повторяла	2175 K
повідомив	2618 K
повідомила	2618 K
повідомили	2618 K
повідомте	38 K нам	2574 K нам	2574 K нас	2615 K нам
подайте	138 K сигнал
поддержать	2172 K нас	2172 K редакцию	2172 K нашу
поддерживайте	2172 K нас	2172 K нашу
поддержите	2091 K нашу	2091 K нас	2149 K	2172 K нас	2172 K нашу	2172 K редакцию	2172 K проект	2172 K автора	2172 K наш
поддержка	2092 ваша K	2172 ваша K поможет	2172 ваша K помогает	2172 ваша K позволит
поддержке	2146 при K партнёра	2146 при K партнера	2149 благодаря вашей K	2173 вашей K
поддержки	2173 без вашей K	2173 вашей K
поделитесь	25 K	48 K им	48 K ей
подканял	179 K
подканяха	179 K
подканяше	179 K
подкаст	34 наш K	34 нашия K	146 K	177 нашият K	2137 K	2173 наш K	2583 K	2616 наш K
подкаста	146 K	2137 K	2173 нашего K
подкасте	34 нашем K	2137 K
подкасти	34 наші K	146 K	2583 K
подкастов	2137 K
подкасту	2583 K
подкастът	146 K
подкасты	2137 K
подкасті	34 нашому K	2583 K
подкастів	2583 K
подкрепа	159 с вашата K	159 вашата K	176 вашата K	177 вашата K
подкрепата	156 с K на партньор
подкрепете	159 K	176 K ни	176 K нашата
подкрепяйте	176 K ни
подписаны	2095 уже K
подписка	2095 уже есть K	2176 K
подписке	2095 доступен только по K	2095 доступна по K	2095 доступен по K	2143 по K
подписки	2176 K
подпиской	2168 с K
подписку	2095 оформить K	2095 оформите K	2142 спасибо за K	2143 K за	2172 оформите K	2172 оформить K
подписчик	49 как K	2095 уже K	2095 вы уже K
подписчикам	2095 доступна только K	2095 доступно только K	2095 доступен только K	2157 только K
подписчики	49 K могут	2157 только K	2176 K
подписчиков	2095 только для K
подписчиком	2172 станьте K
подписывайтесь	2098 K на рассылку	2105 K на нас	2105 K на наш	2105 K на канал	2105 K на telegram	2172 K на
подписываясь	2142 K
подпишитесь	2091 K на регулярное	2098 K на рассылку	2105 K на наш	2105 K на канал	2172 K на
подчеркнул	2175 K
подчеркнула	2175 K
подчерта	179 K
поділіться	25 K	48 K ним
подію	2581 нашу K
пожертвование	2091 оформите K	2092 сделайте K	2149 регулярное K	2149 ежемесячное K	2172 ваше K	2172 сделайте K	2172 оформите K	2176 K
пожертвования	2173 на K	2176 K
пожертвованиям	2149 благодаря K	2173 благодаря K
пожертвуйте	2172 K
позволяет	2172 ваша поддержка K
позвоните	38 K нам
позоваването	158 K на
поиска	179 K
поискал	179 K
полностью	20 материал K	2095 чтобы прочитать K
полный	20 K текст	2143 K текст
получавайте	172 K
получавате	168 искате ли да K	168 искате да K
получайте	2167 K
получать	2159 хотите K
помилку	2559 знайшли K
помогите	2172 K нам
помогнете	176 K ни
помогут	2173 K нам
поможет	2173 K нам
помоли	179 K
помолил	179 K
помолила	179 K
помощь	2172 нам нужна ваша K
помощью	2151 с K ии
помітили	2570 якщо ви K
понравилась	2173 K статья
понравился	2173 K материал	2173 K текст
пообещал	2175 K
пообещала	2175 K
пообіцяв	2618 K
пообіцяла	2618 K
попереджає	2618 K
попередив	2618 K
попита	179 K
попросив	2618 K
попросил	2175 K
попросила	2175 K	2618 K
попросили	2175 K	2618 K
попросило	2175 K
порадив	2618 K
порадила	2618 K
посилання	2595 K на джерело обов'язкове
последвайте	176 K ни
последната	167 K ви безплатна статия	167 K безплатна статия
посоветовал	2175 K
посоветовала	2175 K
постановив	2618 K
постановил	2175 K
посъветва	179 K
посъветвал	179 K
посъветвали	179 K
потребовал	2175 K
потребовала	2175 K
почте	2142 вашей K
почтовом	2142 вашем K ящике
почту	2099 на вашу K	2099 вам на K	2142 вашу K
пошту	2549 на вашу K
пошті	2588 вашій K
пощенска	124 вашата K кутия
пояснив	2618 K
пояснил	2175 K
пояснила	2175 K	2618 K
пояснював	2618 K
пояснювала	2618 K
пояснює	2618 K
поясняет	2175 K
правото	29 си запазва K
працювати	2596 допоможе нам K	2616 K далі
працюємо	2616 ми K
предпочитаемые	2125 K источники
предпочитаемых	2125 K источников
предпочитан	135 K източник
предпочитани	135 K източници
предпочитаните	135 K източници	135 K си източници
предпочтительные	2125 K источники	2162 K источники
предпочтительный	2125 K источник
предпочтительных	2162 K источников
предупреди	179 K
предупредил	2175 K
предупреждава	179 K
предупреждает	2175 K
препечатването	158 K
препратете	48 K
препубликува	45 K
препубликуването	45 K
призвал	2175 K
призвала	2175 K
призвали	2175 K
призна	179 K
признава	179 K
признавал	2175 K
признает	2175 K
признал	2175 K
признала	2175 K
признали	2173 нас K
призова	179 K
призовава	179 K
призовал	179 K
призоваха	179 K
призывал	2175 K
призывала	2175 K
призывали	2175 K
приложение	177 нашето K	2100 скачать K	2101 скачайте K	2101 установите K	2123 наше K	2123 мобильное K	2172 скачайте наше K	2172 скачайте K и
приложението	176 изтеглете K ни	176 изтеглете K на вестник
приложении	2100 открыть в K	2123 нашем K
приложения	2123 нашего K	2173 нашего K
приоритетным	2125 K источником
присоединяйтесь	2172 K к нам	2172 K к нашему	2172 K к нашей	2172 K к нашим	2172 K к сообществу	2172 K к читателям	2172 K к тем
присъединете	176 K се към нашия
присылайте	2128 K нам	2128 K фото	2128 K видео	2128 K новости	2128 K свои	2128 K их нам	2172 K нам
пришлите	38 K нам	48 K друзьям	2128 K нам	2128 K фото	2128 K их нам	2172 K нам
приєднуйтесь	2615 K до нас	2615 K до нашої	2615 K до нашого	2615 K до спільноти	2615 K до читачів
приєднуйтеся	2615 K до нас	2615 K до нашої	2615 K до нашого	2615 K до спільноти	2615 K до читачів
проверьте	2139 K себя	2142 K почту
проголосуйте	2154 K	2601 K
продовження	2593 реклама. K
продовжити	2546 щоб K читання	2596 допоможуть нам K
продовжувати	2616 K роботу
продолжаем	2173 мы K работать
продолжать	2149 помогут нам K	2173 K работу
продолжение	2146 реклама. K
продолжить	2095 чтобы K чтение	2149 помогут нам K	2149 поможет нам K	2173 K работу
продължава	156 K по-долу
продължете	121 K да четете
продължим	177 да K да работим
продължите	120 за да K да четете
произведен	2119 настоящий материал (информация) K	2164 материал K
произведён	2164 материал K
пройдите	2139 K тест
пройдіть	2585 K тест
пропускайте	168 не K
пропустите	2159 не K
пропустити	2606 не хочете K
пропустить	2159 не хотите K
пропустіть	2606 не K
просив	2618 K
просил	2175 K
просила	2175 K	2618 K
просили	2175 K	2618 K
просьба	2088 у нас к вам K	2088 у нас есть K
просять	2618 K
проучване	147 нашето K
прохання	2540 маємо до вас K	2540 невелике K
прочетете	121 за да K цялата
прочитать	2095 осталось K	2095 чтобы K статью
пріоритетне	2571 K джерело
пріоритетним	2571 K джерелом
публиковать	45 K у себя
пълния	153 K текст
първия	178 за K месец
підписатися	2548 K на розсилку
підписка	2619 K
підписку	2546 оформіть K	2588 дякуємо за K	2615 оформіть K
підписники	2604 лише K	2619 K
підписників	2546 тільки для K
підписуйтесь	2552 K на нас	2552 K на наш	2552 K на канал	2552 K на telegram	2615 K на
підписуйтеся	2552 K на наш	2552 K на канал
підписуючись	2588 K
підпишіться	2548 K на розсилку	2552 K на наш	2615 K на
підтримайте	2543 K нашу	2543 K незалежну	2543 K нас	2596 K	2615 K нас	2615 K нашу	2615 K незалежну	2615 K редакцію	2615 K автора	2615 K роботу	2615 K наш
підтримати	2615 K нас	2615 K нашу
підтримка	2544 ваша K	2615 ваша K допоможе
підтримки	2593 за K партнера	2616 спільноти K	2616 вашої K
підтримуйте	2615 K нас	2615 K нашу
підтримці	2596 завдяки вашій K	2596 завдяки K читачів	2616 вашій K
піти	2540 перш ніж K
""", 'р': """
работа	177 нашата K	2173 наша K
работаем	2173 мы K
работать	2149 помогут нам K	2149 поможет нам K	2173 K дальше
работу	2173 нашу K
радив	2618 K
радила	2618 K
радили	2618 K
радить	2618 K
разкажете	38 K ни
разрешение	131 без K е забранено
разрешения	2163 без K редакции
разчитаме	159 K на вашата	177 K на
расскажите	38 K нам	2172 K нам
рассказал	2175 K
рассказала	2175 K
рассказывать	2173 K правду
расследование	2173 наше K	2173 это K
расследования	2173 наши K
рассылка	2173 наша K	2176 K
рассылку	2098 нашу K	2098 K самых	2173 нашу K
регистрацията	151 с K си	151 благодарим за K
регистрируясь	2142 K
регулярний	2596 K внесок
редактор	139 е K	139 - K	139 , K	2129 - K	2129 , K	2576 - K	2576 , K
редакторка	2576 - K	2576 , K
редакцией	39 нашей K	2128 связаться с K
редакции	2163 без согласия K	2173 нашей K
редакцию	39 в нашу K	2128 напишите в K	2128 пишите в K
редакция	144 в нашата K	177 нашата K	2173 наша K
редакцията	38 свържете се с K
редакцію	2574 напишіть у K	2574 пишіть у K
редакція	2616 наша K
редакцією	39 нашою K	2574 зв'язатися з K
редакції	43 письма до K	2574 пишіть до K	2609 без згоди K	2609 без дозволу K	2616 нашої K
рекламата	11 K	156 след K
реклами	11 K	177 без K	2593 після K	2593 на правах K	2616 без K
рекламой	11 K
рекламы	11 K	2146 после K	2146 на правах K	2173 без K
репортер	39 на нашия K	139 е K	139 - K	139 , K	2129 - K	2129 , K	2576 - K	2576 , K
репортери	39 на нашите K	177 нашите K
репортерка	2576 - K	2576 , K
репортёр	2129 - K	2129 , K
решил	2175 K
реєструючись	2588 K
робота	2616 наша K
роботу	2616 нашу K
розкажіть	38 K нам
розповів	2618 K
розповідати	2616 K правду
розповіла	2618 K
розсилка	2616 наша K	2619 K
розсилку	2548 нашу K	2548 щоденну K	2616 нашу K
розслідування	2616 наші K	2616 це K
рублей	2174 # K
рік	2617 на K
""", 'с': """
свободната	176 подкрепете K
свържете	38 K се с нас	137 K се с нашия	137 K се с нашата	137 K се с нас	137 K се с автора	176 K се с нас
свържи	38 K се с нас
свяжитесь	38 K с нами	2128 K с нами
связаться	2128 K с автором
седмично	17 веднъж K
сигнализирайте	137 K ни
сказав	2618 K
сказал	2175 K
сказала	2175 K	2618 K
скаржаться	2618 K
скаржився	2618 K
скаржилася	2618 K
скачайте	2100 K наше
скиньте	2172 K нам	2172 K донат
сколько	2172 скиньте K
скриньку	2588 вашу K
скриньці	2588 вашій K
следите	2105 K за нами
словам	2175 по K
словами	2618 за K
слушайте	169 K ни
слідкуйте	2552 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2175 K
советовала	2175 K
советовали	2175 K
советует	2175 K
согласны	43 не K	43 K с автором
содержимое	2131 внешнее K
сообщение	2119 данное K (материал) создано	2164 K создано
сообщил	2175 K
сообщила	2175 K
сообщили	2175 K
сообщите	38 K нам	2128 K нам	2172 K нам
соучастником	2149 станьте K	2172 станьте K
сповіщення	14 K	2550 увімкнути K	2550 увімкніть K
споделете	25 K	48 K я
сподобався	2616 K текст	2616 K матеріал
сподобалась	2540 якщо вам K стаття
според	179 K
спрашивает	2175 K
спросил	2175 K
спросила	2175 K
співали	2618 K
співучасником	2615 станьте K
спільнота	2616 наша K
спільноти	2544 стань частиною K	2596 частиною K	2616 нашої K
станете	176 K абонат	176 K член
станьте	2172 K нашим	2615 K нашим
статей	2603 до всіх K	2603 до усіх K
статии	166 до всички K
статия	134 хареса ли ви тази K	153 цялата K	177 тази K
статията	153 % от K
стаття	2616 ця K
статья	2173 эта K
статьям	2156 ко всем K
стверджує	2618 K
стежте	2552 K за нами
стигнали	134 щом сте K дотук
стороннего	2131 K сервиса
сторонним	2131 K сервисом
стороннього	2578 K сервісу
стороннім	2578 K сервісом
суммой	2174 любой K
сумму	2174 любую K
сутрин	17 всяка K
существуем	2173 мы K
существует	2149 K благодаря
събитие	144 нашето K
съветва	179 K
съветваше	179 K
съвместно	156 K с партньор
съгласен	43 не си K
съгласие	158 без писмено K
съгласни	43 не сте K
съдържание	9 това K	141 външно K	141 това K
съдържанието	158 използването на K	158 използване на K
съобщи	179 K
съобщил	179 K
съобщиха	179 K
""", 'т': """
твърдеше	179 K
твърди	179 K
текстове	166 до всички K
телеграм	16 K	136 K	2105 наш K-канал	2105 в нашем K	2126 K	2126 K-канал	2126 K-канале	2160 пишите в K	2173 наш K	2552 наш K-канал	2572 K	2572 K-канал	2572 K-каналі
телеграме	16 K	2126 K
телеграмі	2572 K
телефонуйте	38 K нам
тест	2139 наш K	2585 наш K
тиждень	17 раз на K	2617 на K
требовал	2175 K
требовала	2175 K
требовали	2175 K
тръгнете	134 преди да си K
""", 'у': """
уведомления	14 K	2101 включите K	2101 включить K	2101 разрешить K
уверяет	2175 K
уверял	2175 K
уверяла	2175 K
увійдіть	24 K	2547 K, щоб
уговаривал	2175 K
уговаривала	2175 K
уебинар	144 нашия K
уйдете	2088 прежде чем вы K
улюблених	2571 K джерел
улюблені	2571 K джерела
умовляв	2618 K
умоляваше	179 K
умолял	2175 K
умоляла	2175 K
умоляли	2175 K
утверждает	2175 K
уточнив	2618 K
уточнил	2175 K
уточнила	2175 K	2618 K
учасником	2615 станьте K
""", 'ф': """
фейсбук	16 K	136 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2173 K нашу
цитировании	2124 при K
цитування	2569 у разі K
цитуванні	2569 при K
""", 'ч': """
частиною	2615 станьте K
частковому	2595 повному або K
четене	0 време за K
четете	169 K ни
читаете	2172 спасибо, что K
читай	2552 K нас
читайте	2105 K нас в	2552 K нас у	2552 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2139 опросе K	2149 благодаря поддержке K	2169 K	2173 наших K
читатели	36 наши K	36 нашите K	43 писма на K	174 K	177 нашите K	2088 дорогие K	2169 K	2173 наши K
читателите	174 K	177 с подкрепата на K	177 от K ни
читателям	18 благодаря K	36 нашим K	2169 K	2173 благодаря K
читати	2546 щоб K далі	2615 щоб K далі
читачам	18 завдяки K	2612 K
читачі	36 наші K	2612 K	2616 наші K
читачів	43 листи K	2612 K	2616 наших K
читаєте	2615 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2617 K
щомісячний	2596 K внесок
щомісячно	2617 K
щоранку	17 K
щотижневу	2548 K розсилку
""", 'э': """
электронной	2142 адрес K почты
электронную	2142 K почту
""", 'я': """
яжіться	38 зв'K з нами	2574 зв'K з нами
язкові	21 обов'K поля	2559 обов'K поля
якщо	2540 K ви вже тут
""", 'і': """
інтелектом	2598 штучним K
інтелекту	2598 за допомогою штучного K
""", 'א': """
אומר	1224 K
אומרת	1224 K
אותה	48 שלחו K	48 שתפו K
אותו	48 שלחו K
אחרינו	1178 עקבו K	1221 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K
אלינו	38 פנו K
אלקטרוני	1176 דואר K
אמר	1224 K
אמרה	1224 K
אמרו	1224 K
אתכם	1208 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1223 K
ביקש	1224 K
ביקשה	1224 K
במייל	1207 K שלכם
בסרטון	1197 לצפות K זה
בעוגיות	1183 שימוש K
בעיתונות	1208 לתמוך K
בקובצי	1182 משתמש K
בשבוע	17 פעם K	1223 K
בתוכן	1219 לעשות שימוש K
""", 'ד': """
דווחו	1221 K לנו
דיוור	1207 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	1179 הורידו את K	1222 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1224 K
הודיעה	1224 K
הוואטסאפ	1179 לקבוצת K
הווטסאפ	1179 לקבוצת K
הוסיף	1224 K
הוסיפה	1224 K
הזהיר	1224 K
הזכויות	1190 כל K שמורות
החובה	21 שדות K
החינמיות	1220 הכתבות K
הטלגרם	1179 לערוץ K
הטקסט	1198 K
היום	1221 תרמו K
הירשמו	1221 K לקבלת
הכותב	1219 על דעת K
הכתבה	45 לפרסם את K	1172 להמשך קריאת K	1198 K	1222 K הזאת
המדור	1196 הוא עורך K	1196 היא עורכת K
המובעות	1219 הדעות K במאמר	1219 הדעות K בטור	1219 הדעות K בכתבה
המועדף	1193 למקור K	1193 כמקור K
המייל	1175 לתיבת K	1176 כתובת K
הניוזלטר	1176 K היומי	1207 K השבועי של	1207 K שלנו	1222 K
הסביר	1224 K
הסיכום	1198 K
העבירו	48 K אותה	48 K הלאה
העיקריות	1198 הנקודות K
העיתונות	1222 K העצמאית
הפרטיות	1183 מדיניות K
הפרסומת	11 K
הצביעו	1221 K בסקר
הצטרפו	1179 K לערוץ	1221 K אלינו
הקוראים	18 בזכות K
השימוש	1183 תנאי K
התגובות	1204 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1208 בזכות K שלכם
התראות	14 K
התרגום	1198 K
התרומה	1221 K שלכם
""", 'ו': """
ובטוויטר	1178 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1208 K בכם
ותלויה	1208 K בכם
""", 'ז': """
זקוקה	1221 K לכם
""", 'ח': """
חודשית	1221 תרומה K
חיצוני	1197 תוכן K	1197 תוכן ממקור K
""", 'ט': """
טען	1224 K
""", 'י': """
יכולים	49 מנויים K
ישירות	1207 K למייל	1207 K לתיבת
""", 'כ': """
כמנויים	49 K	1172 הצטרפו K
כתב	1224 K
כתבה	1198 K זו	1222 K זו	1224 K
כתבו	38 K לנו	1221 K לנו
כתבות	1220 K חינם
כתבי	38 K לנו
כתבת	1196 היא K
כתובת	1176 K דוא"ל
""", 'ל': """
לדברי	1224 K
להגיב	6 כדי K	1204 K
להמשיך	1172 כדי K לקרוא	1208 עזרו לנו K
להעתיק	1190 אין K	1219 לשכפל, K
לחודש	1223 K
לחוק	1219 סעיף #א K
לחצו	1221 K כאן
לידיעון	1221 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למנויים	1173 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	1175 הירשמו K	1175 הרשמה K	1175 K שלנו	1207 בהצלחה K	1221 הירשמו K
לעזרתכם	1221 אנחנו זקוקים K
לענייני	1196 הוא כתב K	1196 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1197 K בתוכן
לקבוצת	1179 הצטרפו K
לקריאה	1220 כתבות K
לקריאת	20 K הכתבה
לשנה	1223 K
לתומכים	1208 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1220 K חינם
מועדף	1193 מקור K	1193 כמקור K
מינוי	1172 רכשו K	1221 רכשו K	1225 K
מנוי	1172 כבר K
מנויים	1225 K
מסכימים	43 לא K	43 K?	1207 בהרשמה אתם K
מסר	1224 K
""", 'נ': """
ניוזלטר	1207 K שבועי	1225 K
""", 'ס': """
סיכום	1198 K
סיפר	1224 K
סיפרה	1224 K
סעיף	1219 K #א
ספרו	38 K לנו	1221 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1207 לקבלת K במייל
עיתונאי	1196 הוא K
עיתונאית	1196 היא K
עיתונות	1208 לעשות K	1222 K עצמאית
עכשיו	1221 תרמו K
עמלה	1218 נקבל K	1218 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	1222 ללא K
פרסומת	11 K
פרשן	1196 הוא K
פרשנית	1196 היא K
""", 'צ': """
ציין	1224 K
""", 'ק': """
קוראי	1222 K
קרא	1224 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1223 חודש K
""", 'ש': """
שאלו	1198 K את
שיווקי	1207 לקבל תוכן K
שלחו	38 K לנו	1221 K לנו
שלנו	39 לכתב K	1222 K
שנקבל	1218 K עמלה
שקראתם	1221 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1204 K
תוכן	9 K זה	1197 הצגת K
תלוי	1208 K בכם
תלויה	1208 K בכם
תמיכתכם	1221 K
תמכו	1221 K בנו
תקציר	1198 K
תרומה	1225 K
תרומות	1225 K
""", 'ا': """
اتصل	38 K بنا
اتصلوا	38 K بنا
اخبارنا	114 K
اخبرنا	38 K
اخبرونا	38 K
ادامه	996 K مطلب	996 K خبر	1002 براي K مطلب
ادعمنا	113 K
ادعموا	113 K
ارسال	6 براي K نظر	974 براي ما K كنيد
ارسله	48 K الي
ارسلها	38 K الينا
اسبوعيا	115 K
استخدام	75 يمنع اعادة K
استطلاع	113 صوت في K
استطلاعنا	114 K
استفاده	962 از كوكي K ميكنيم	962 از كوكيها K ميكنيم	963 شرايط K	970 K از مطالب اين سايت	970 K از مطالب سايت
استمرار	113 ساهم في K	113 ساهموا في K
اشار	116 K
اشارت	116 K
اشتراك	101 لديك K	117 K	991 K تهيه كنيد	1002 K تهيه كنيد	1006 K
اشتراكك	98 تم K
اشترك	53 K الان	113 K الان
اشتركوا	113 K
اصحابها	96 تعبر عن راي K	96 عن راي K
اضاف	116 K
اضافت	116 K
اضغط	113 K هنا
اطلاع	974 به ما K دهيد
اعادة	45 K نشر	75 يمنع K نشر
اعجبك	114 K هذا
اعلام	1005 K كرد
اعلانها	14 K
اعلن	116 K
اعلنت	116 K
افاد	116 K
افادت	116 K
افزود	1005 K
اكتب	113 K لنا
اكتبوا	38 K الينا	113 K لنا
اكد	116 K
اكدت	116 K
الاخبارية	57 النشرة K
الارتباط	67 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	67 شروط K
الاشعارات	14 K	58 فعل K	59 تفعيل K
الاعلان	11 K
الاعلانات	69 حاجب K	69 مانع K
الالزامية	21 الحقول K
الالكتروني	56 بريدك K	57 البريد K
الان	113 تبرع K	113 سجل K
الاول	115 الشهر K
البريدية	56 نشرتنا K	57 النشرة K	117 النشرة K
التحرير	39 فريق K لدينا
التطبيق	58 حمل K	58 نزل K	59 تحميل K
التعليق	95 شروط K	95 سياسة K
التقرير	20 لقراءة K	114 هذا K
الخارجية	85 محتوي المواقع K
الخصوصية	67 سياسة K
الدخول	24 سجل K	53 سجل K او	53 سجل K الان	53 سجل K الي حسابك	113 سجل K او
الشهر	115 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	99 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	53 لمتابعة K	101 لمواصلة K
الكاتب	96 يعبر عن راي K
الكوكيز	67 K
المادة	114 هذه K
المجانية	15 المقالات K	111 من المقالات K	111 مقالاتك K	111 المقالات K
المحتوي	9 هذا K	53 هذا K متاح
المستقلة	114 الصحافة K
المفضل	80 مصدرك K	80 مصدركم K	80 المصدر K لديك
المفضلة	80 مصادرك K	80 مصادركم K
المقال	20 لقراءة K	53 لقراءة K كاملا	101 لقراءة هذا K	114 هذا K
النشر	75 يمنع اعادة K
النشرة	56 اشترك في K
الينا	38 اكتب K	113 انضم K
انتاج	75 يمنع اعادة K
انستغرام	113 تابعنا علي K
انقر	113 K هنا
اوضح	116 K
اوضحت	116 K
اول	1004 ماه K
ايميل	957 K خود را	957 به K شما	958 ادرس K	958 نشاني K	987 در K خود	1002 K خود را وارد كنيد
ايميلتان	987 به K
اينجا	995 K كليك كنيد	1002 K كليك كنيد
اينستاگرام	960 در K دنبال
اپ	986 K
اپليكيشن	986 K	1002 K ما را	1002 K را دانلود كنيد	1002 K را نصب كنيد	1003 K ما
اگهي	11 K
""", 'ب': """
باحث	83 K
باحثة	83 K
بازتابدهنده	1000 الزاما K	1000 لزوما K	1000 K ديدگاه
بازنشر	45 K
باشيد	974 با ما در تماس K
بالضرورة	96 لا تعبر K عن	96 لا يعبر K عن	96 لا تعكس K	96 لا يعكس K	96 لا تمثل K	96 لا يمثل K
ببينيد	981 را K
بحسب	116 K
بخوانيد	972 K
بدهيد	38 به ما پيام K
براي	1003 K ما
بريدك	56 الي K	98 في K	98 علي K	98 سجل K	98 اضف K
بريدكم	98 في K
بشنويد	981 K
بعرض	85 هل تسمح K
بفرستيد	38 براي ما K	974 براي ما K
بفضلكم	114 K
بنويسيد	38 براي ما K	974 براي ما K	1002 براي ما K
بپيونديد	972 K	980 به تيم ما K	1002 K
بگذاريد	38 با ما در ميان K	974 با ما در ميان K	1002 با ما در ميان K
بگوييد	38 به ما K
بگيريد	38 با ما تماس K	974 با ما تماس K
""", 'ت': """
تؤكد	116 K
تابعنا	63 K علي	63 K عبر	113 K علي تويتر	113 K علي غوغل	113 K علي جوجل
تابعوا	62 K اخبار
تابعونا	62 K علي	62 K عبر	113 K علي
تاكيد	1005 K كرد
تبرع	117 K
تبرعات	117 K
تبرعك	113 K
تبرعكم	113 K
تبرعوا	113 K الان
تحريريه	39 K ما
تحقيقاتنا	114 K
ترجيحي	973 منبع K	973 منابع K
تستطيع	99 تبرع بما K	99 ساهم بما K
تطبيق	113 حمل K	113 حملوا K
تطبيقنا	114 K
تعبر	96 لا K عن راي	96 K فقط عن راي
تعليقا	95 لتضيف K
تفعيل	66 K جافا
تفوت	113 لا K
تفوتوا	113 لا K
تقاريرنا	114 K
تقول	116 K
تلغرام	113 تابعنا علي K
تلگرام	960 ما را در K	960 در K دنبال	960 كانال K ما	974 با ما در K
تماشا	981 K كنيد
تمامي	971 K حقوق
تمثل	96 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	113 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	75 يمنع اعادة K
توضيح	1005 K داد
تيم	1003 K ما
""", 'ج': """
جاوااسكريپت	962 K را فعال
""", 'ح': """
حذر	116 K
حذرت	116 K
حساب	53 هل لديك K
حقوق	971 كليه K	971 همه K	971 تمام K
حمايت	988 K مالي خود	989 به K شما نياز	989 با K شما	990 K كنيد	1002 از ما K كنيد	1002 K شما
""", 'خ': """
خارجي	85 محتوي K
خبر	4 اين K	1003 اين K
خبرنامه	957 K ما	957 اشتراك K	958 در K	987 K روزانه	987 K هفتگي	1003 K ما	1003 K	1006 K
خبرنگار	39 K ما	974 K ما را	976 K
خبرنگاران	39 K ما	1003 K ما
خصوصي	963 سياست حريم K
خواست	1005 K
خواستند	1005 K
خواندن	991 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	989 به K خود تكيه	1003 K ما
خواهد	983 منتشر K شد
خواهند	983 منتشر K شد
""", 'د': """
دانشگاه	976 استاد K
دعا	116 K
دعت	116 K
دعمك	113 K
دعمكم	99 نعتمد علي K	99 تعتمد علي K	99 نحتاج الي K	113 K
دنبال	960 ما را K كنيد	972 K كنيد	972 K كنيم	1002 K كنيد
دهيد	38 به ما پيام K	974 به ما خبر K	981 گوش K	992 هديه K	1002 خبر K
دوستان	48 براي K خود
دوستانتان	48 براي K	48 با K
ديدگاه	983 نوشتن K	983 ارسال K	983 بيانگر K	1000 لزوما K
""", 'ذ': """
ذكر	116 K
ذكرت	116 K
""", 'ر': """
راسلنا	38 K	113 K
راسلونا	38 K	113 K
رايگان	980 وبينار K ما	991 اشتراك K	1001 مقاله K	1001 مطلب K	1001 مطالعه K	1002 K ثبت نام كنيد
روزنامه	1000 ديدگاه K
روزنامهنگار	976 K
روزنامهنگاري	1003 K مستقل
""", 'س': """
سالانه	1004 K
ساهم	113 K في دعم
ساهموا	113 K في دعم
سايت	1003 K ما
سايتهاي	977 محتواي K ديگر
سنويا	115 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	113 K برايك
شاركه	25 K	48 K مع
شاركونا	113 K
شهريا	115 K
شويد	24 وارد K	972 عضو K	972 K	1002 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	987 خبرنامه K
صحافتنا	114 K
صحافي	83 K
صحافية	83 K
صحافيينا	39 K
صحفي	83 K
صحفية	83 K
صحفيينا	39 K	114 K
صرح	116 K
صرحت	116 K
صوركم	40 K
""", 'ط': """
طالب	116 K
طالبت	116 K
طلب	116 K
طلبت	116 K
""", 'ع': """
علاقه	973 منبع مورد K
عملنا	114 K
عمولة	109 قد نحصل علي K	109 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	48 K
فرصتهاي	980 K شغلي در
فريقنا	114 K
فشاركه	48 K
فيسبوك	16 K	113 تابعنا علي K
فيلم	40 عكس و K
فينگليش	983 K	984 حروف لاتين (K)
""", 'ق': """
قال	116 K
قالت	116 K
قالوا	116 K
قراءنا	114 K
قرائنا	99 نعتمد علي K	99 ونعتمد علي K	114 K
قناتنا	62 K علي	62 انضم الي K	114 K
""", 'ك': """
كاتب	83 K
كاتبة	83 K
كاتبه	96 يعبر عن راي K
كاتبها	96 تعبر عن راي K
كار	1003 K ما
كاربري	991 حساب K خود شويد	1002 حساب K خود شويد
كانال	960 به K ما	972 K ما	1003 K ما
كتب	116 K
كتبت	116 K
كردهايد	991 ثبت نام K	991 ثبتنام K
كمصدر	80 K مفضل
كميسيون	998 K دريافت كنيم	998 K دريافت ميكنيم
كنيد	980 ديدن K	981 گوش K	992 هديه K	995 روي لينك كليك K	995 كليك K	1002 به ما كمك K	1002 روي لينك كليك K	1002 همين حالا ثبت نام K
كوكي	963 از K
كوكيها	963 K
""", 'ل': """
لاتين	983 حروف K	984 حروف K
لاشتراكك	98 K في
لاشتراككم	98 K في
لاضافة	6 K تعليق	95 K تعليق
لزوما	1000 K نظر
لقراءة	53 سجل الدخول K	101 K بقية	113 سجل الدخول K
لقراءتكم	113 شكرا K
لكتابة	95 K تعليق
للاطلاع	101 K علي المقال كاملا
للتعليق	6 K	95 K علي الخبر
للقراءة	0 دقائق K	53 سجل الدخول K
للمتابعة	53 سجل الدخول K
للمشتركين	49 يمكن K	54 K فقط	101 حصري K	101 متاح K
لمتابعة	53 سجل الدخول K	101 K قراءة	113 سجل الدخول K
لمشتركي	101 حصري K
لمواصلة	101 K قراءة
""", 'م': """
ما	1003 به K
مالي	989 كمك K شما	1002 كمك K شما	1006 كمك K
ماه	1004 در K
ماهانه	1004 K
متجرنا	114 K
متصفحك	10 K
مجانا	113 سجل K
مجانيا	111 مقالا K
مجانية	111 مقالات K
محتوا	9 اين K
محتواي	977 K خارجي	977 اجازه ميدهيد K
محتوايي	977 حاوي K از
محتوي	85 K من طرف ثالث
محفوظ	970 حقوق K است
محفوظة	75 جميع الحقوق K	75 حقوق النشر K
مراسل	83 K
مراسلة	83 K
مراسلنا	39 K	114 K
مراسلينا	39 K	114 K
مرره	48 K الي
مرورگر	10 K شما
مساهمتك	99 نحتاج الي K	99 الي K
مساهمتكم	99 نحتاج الي K
مستقل	1003 رسانه K
مستقلة	114 صحافة K
مشترك	101 هل انت K	991 K شويد	1002 K شويد
مشتركا	49 بصفتك K
مشتركان	991 ويژه K است
مصنوعي	978 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1003 اين K
معنا	113 ساهم K
مقالاتنا	99 لا نضع K	114 K
مقاله	996 ادامه K
منبع	999 ذكر K
منتخب	973 منبع K
منصتنا	114 K
موافقتك	85 نطلب K
موبايل	986 برنامه K
موردنياز	21 بخشهاي K
موفقيت	987 عضويت شما با K	987 ثبت نام شما با K
موقعنا	114 K
ميتوانند	49 مشتركان K
ميخواهيم	977 از شما اجازه K
ميدهد	983 نظر K
ميگفت	1005 K
ميگويد	1005 K
ميگيريم	998 كميسيون K
""", 'ن': """
ناشد	116 K
ناشدت	116 K
نتقاضي	109 K عمولة	109 قد K عمولة
نحتاج	99 K الي دعمك
نخواهد	22 منتشر K شد	983 منتشر K شد
نخواهند	983 منتشر K شد
ندهيد	1002 از دست K
نرمافزار	986 K موبايل
نستخدم	66 K ملفات
نشرتنا	56 اشترك في K	114 K
نظر	6 ثبت K
نظرسنجي	1002 در K ما	1003 K ما
نميشود	983 منتشر K
نوشت	1005 K
نويسنده	974 ايميل K	976 K
نياز	989 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	991 مشترك K
هماكنون	1002 K ثبت نام كنيد
همايش	980 بليت K
""", 'و': """
وابسته	989 به حمايت شما K
واتساب	113 تابعنا علي K
واشار	116 K
واشارت	116 K
واضاف	116 K
واضافت	116 K
واعلن	116 K
واعلنت	116 K
وافاد	116 K
وافادت	116 K
واكد	116 K
واكدت	116 K
واوضح	116 K
واوضحت	116 K
وبحسب	116 K
وبينار	980 K ما	980 در K
وتؤكد	116 K
وتري	116 K
وتضيف	116 K
وتقول	116 K
وحذر	116 K
وحذرت	116 K
ودعا	116 K
ودعت	116 K
وذكر	116 K
وذكرت	116 K
وصرح	116 K
وصرحت	116 K
وطالب	116 K
وطالبت	116 K
وفقا	116 K
وفيديو	40 صور K
وقال	116 K
وقالت	116 K
وقالوا	116 K
وكتب	116 K
وكتبت	116 K
ومحلل	83 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	99 K علي دعمكم
ووفقا	116 K
ويؤكد	116 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	977 ديدن اين K
ويري	116 K
ويضيف	116 K
ويقول	116 K
ويقولون	116 K
""", 'ي': """
يؤكد	116 K
يقول	116 K
يقولون	116 K
يوتيوب	16 K	113 تابعنا علي K
""", 'پ': """
پيام	38 به ما K
پژوهشگر	976 K
""", 'گ': """
گزارش	1003 اين K
گزارشهاي	1003 K ما
گفت	1005 K
گفتند	1005 K
گفته	1005 K است	1005 به K
""", 'अ': """
अन	1251 Kुवाद	1274 के Kुसार
अप	1274 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	1256 Kी राय दें	1256 Kी राय कमेंट	1256 Kी प्रतिक्रिया	1257 कमेंट में Kी राय
अलर	1258 K्ट पाने के लिए
अवसर	1254 नौकरी के K
असहमत	43 K हैं
""", 'आ': """
आग	48 Kे भेजें
आपक	1250 Kी इजाजत मांगते हैं	1250 Kी अनुमति मांगते हैं	1271 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK
इट	1243 कॉपीराK	1250 बाहरी साK	1272 हमारी वेबसाK
इन	24 लॉग K
इनब	1229 आपके Kॉक्स	1259 अपने Kॉक्स में
इब	1229 न्यूजलेटर को सब्सक्राK	1229 न्यूजलेटर सब्सक्राK	1232 चैनल को सब्सक्राK
इबर	49 सब्सक्राK	1261 सब्सक्राK्स के लिए है	1261 सब्सक्राK हैं
इस	1272 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	1230 ऐप डाKोड करें	1258 डाKोड करें	1258 डाKोड कीजिए	1271 ऐप डाKोड करें	1271 ऐप डाKोड कीजिए
उपय	1235 कुकीज का Kोग	1235 कुकी का Kोग
उपलब	1250 सामग्री K्ध नहीं है
""", 'ए': """
ए	1254 वेबिनार के लिK	1271 जुडिK	1271 सुधार सुझाKं
एज	1269 Kेंसी की फीड
""", 'ऐ': """
ऐप	1230 हमारा K	1272 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1256 क्विज खेलें K
""", 'क': """
क	1274 मुताबिK
कम	1257 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	38 हमें कॉल Kें	1229 ईमेल दर्ज Kें	1230 ऐप इंस्टॉल Kें	1230 नोटिफिकेशन चालू Kें	1232 फॉलो Kें	1244 क्लिक Kें	1244 जॉइन Kें	1244 ज्वाइन Kें	1244 सब्सक्राइब Kें	1244 लाइक Kें	1247 हमें ईमेल Kें	1250 कुकीज स्वीकार Kें	1254 टिकट बुक Kें	1256 पोल में वोट Kें	1256 सर्वे में भाग लेK	1258 इंस्टॉल Kें	1258 नोटिफिकेशन ऑन Kें	1258 नोटिफिकेशन ऑन K लें	1259 साइन अप Kें	1263 शेयर Kें	1263 साझा Kें	1263 सेव Kें	1263 गिफ्ट Kें	1271 सब्सक्राइब Kें	1271 फॉलो Kें	1271 लॉग इन Kें	1271 लॉगिन Kें	1271 साइन अप Kें	1271 यहां क्लिक Kें	1271 लिंक पर क्लिक Kें	1271 अभी रजिस्टर Kें
करक	1247 कमेंट Kे बताएं	1259 सब्सक्राइब Kे आप	1259 साइन अप Kे आप
करन	1257 कमेंट Kे के लिए	1257 टिप्पणी Kे के लिए	1257 टिप्पणी पोस्ट Kे के लिए	1257 कमेंट Kे वाले
कल	1270 फ्री आर्टिK	1270 मुफ्त आर्टिK
कह	1274 Kा
कहत	1274 Kे	1274 Kी
""", 'ख': """
ख	1255 वीडियो देKें	1255 वीडियो भी देKें	1270 मुफ्त लेK	1274 लिKा
खक	1269 लेK के निजी विचार
खन	1255 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1265 अन्य Kों के लिए	1265 ताजा Kों के लिए	1265 की Kों के लिए	1270 मुफ्त Kें	1271 K भेजें	1271 पूरी K पढें	1272 इस K	1272 यह K
खर	1254 यहां से Kीदें
""", 'ग': """
गय	1263 लिंक कॉपी हो Kा
""", 'च': """
चलत	1260 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1251 पूKें	1274 पूKा
""", 'ज': """
ज	48 दोस्तों को भेKें	48 किसी को भेKें
जत	1235 निKा नीति
जनर	1269 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1247 हमें Kूर दें
""", 'ट': """
ट	1235 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1229 हमारे न्यूजलेK	1229 हमारा न्यूजलेK	1229 हमारा साप्ताहिक न्यूजलेK	1229 न्यूजलेK के लिए	1249 सब एडिK हैं	1249 सब-एडिK हैं	1249 सीनियर सब एडिK हैं	1272 हमारे न्यूजलेK	1275 न्यूजलेK
""", 'ठ': """
ठक	1272 हमारे पाK
""", 'ड': """
ड	1244 जुKें	1269 सिंKीकेट फीड
डक	1255 पॉKास्ट सुनें	1272 हमारा पॉKास्ट
डन	1245 जुKे के लिए
""", 'थ': """
थ	48 दोस्तों के साK
""", 'द': """
द	1251 मुख्य बिंKु	1271 राय Kें
दद	39 हमारे संवाKाता	1249 वरिष्ठ संवाKाता हैं	1249 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1255 को सुKें	1255 लेख सुKें	1275 दाK
नन	1255 पॉडकास्ट सुKे के लिए
नल	1232 चैK से जुडें	1272 हमारे चैK
नह	1269 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1230 ऐप में Kें
पढन	1261 Kे के लिए	1265 और खबरें Kे के लिए
पण	1257 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1233 गूगल न्यूज K	1259 ईमेल K पाने के लिए
पस	1246 Kंदीदा सोर्स	1246 Kंदीदा स्रोत	1246 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1246 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	1247 हमें Kाएं	1271 हमें Kाएं	1271 राय Kाएं	1274 Kाया	1274 Kाते
बनकर	1261 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1250 से मिली साK्री शामिल है
मदद	1271 हमारी K करें	1271 आर्थिक K दें	1271 K कीजिए
मह	1273 हर Kीने
""", 'य': """
यत	1235 गोपनीKा नीति
यह	1255 वीडियो Kां देखें	1271 Kां देखें	1272 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1242 सर्वाधिकार सुK्षित	1272 हमारी पत्Kारिता	1272 स्वतंत्र पत्Kारिता	1272 हमारे पत्Kार
रखन	1249 का अनुभव Kे	1261 पढना जारी Kे के लिए
रत	1273 प्Kि माह
रह	1265 जुडे Kें	1265 जुडे Kिए
""", 'ल': """
ल	1274 बोKे	1274 बोKा
""", 'व': """
वर	1269 पुनर्प्रकाशन K्जित	1273 प्रति K्ष
""", 'श': """
श	1251 सारांK
शन	14 नोटिफिकेK	1268 हमें कमीK मिल	1275 सब्सक्रिप्K
शर	1235 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	1247 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K
सक	1249 पत्रकारिता में K्रिय हैं
सकत	1245 जुड Kे हैं	1245 फॉलो कर Kे हैं	1247 हमें भेज Kे हैं	1268 कमीशन मिल Kा है
सदस	49 K्य हर महीने	1261 पहले से K्य हैं	1261 K्यता लें	1271 K्य बनें
सप	1273 प्रति K्ताह
सफल	1259 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1251 Kी	1271 K्थन करें
सर	1256 K्वे में हिस्सा लें	1256 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	1260 आर्थिक Kोग दें	1260 आर्थिक Kोग करें	1260 हमें Kोग करें	1260 आपके Kोग पर निर्भर	1271 आपका Kोग	1271 हमें Kोग	1271 Kोग करें	1271 आपके Kोग
""", 'ह': """
हट	1257 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	1247 Kें भेजें	1254 Kारी टीम से जुडें	1271 Kें लिखें	1271 Kें भेजें	1272 Kारा काम	1272 Kारी टीम	1272 Kारे साथ
हमस	38 Kे संपर्क करें	1247 Kे संपर्क करें	1271 Kे जुडें
""", 'অ': """
অন	212 Kুদান দিন	216 Kুদান
অনল	197 Kাইন শপ
""", 'আ': """
আজই	202 K অনুদান দিন
আপন	182 Kার ইমেইল	193 Kার সম্মতি প্রযোজন	193 Kার অনুমতি চাই	197 Kার মতামত দিন	199 Kার মতামত লিখুন	199 Kার মন্তব্য লিখুন	201 Kার ই-মেইল	201 সাবস্ক্রাইব করলে Kি
আম	38 Kাদের লিখুন	38 Kাদের জানান	38 Kাদের পাঠান	38 Kাদের সাথে যোগাযোগ	188 Kাদের জানান	188 Kাদের পাঠান	188 Kাদের লিখুন	201 Kাদের সাপ্তাহিক	202 Kাদের পাশে থাকুন	212 Kাদের লিখুন	213 Kাদের সাংবাদিক	213 Kাদের চ্যানেল	213 Kাদের টেলিগ্রাম
আস	187 ঘুরে Kুন
""", 'ই': """
ইক	187 লাK দিন
ইজ	197 কুKে অংশ নিন
ইনবক	201 K্সে পেতে
ইনস	200 অ্যাপ K্টল করুন
ইল	213 আমাদের মোবাK
""", 'উ': """
উজল	182 নিKেটারে সাবস্ক্রাইব	182 আমাদের নিKেটার	182 নিKেটার পেতে	201 সাপ্তাহিক নিKেটার	213 আমাদের নিKেটার	213 নিKেটার	213 নিKেটারের	216 নিKেটার
উনল	200 অ্যাপ ডাKোড করুন	200 অ্যাপটি ডাKোড করুন	212 অ্যাপ ডাKোড করুন	212 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	195 K
এআইক	195 Kে
এআইয	195 Kের
একমত	43 K নন
এখনই	212 K নিবন্ধন করুন
""", 'ও': """
ওট	198 ভিডিKি দেখুন
""", 'ক': """
ক	214 মাসিK
কত	202 স্বাধীন সাংবাদিKাকে	202 সাংবাদিKার পাশে	213 স্বাধীন সাংবাদিKা	213 সাংবাদিKাকে
কনট	193 বহিরাগত Kেন্ট
কপ	191 অনুমতি ছাডা Kি
কর	187 ফলো Kুন	187 ক্লিক Kুন	187 সাবস্ক্রাইব Kুন	187 যোগ Kুন	187 যুক্ত Kুন	188 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	188 আমাদের সঙ্গে যোগাযোগ Kুন	188 আমাদের ইমেইল Kুন	197 ওযেবিনারে নিবন্ধন Kুন	197 চাKির সুযোগ	200 নোটিফিকেশন চালু Kুন	212 সাবস্ক্রাইব Kুন	212 এখানে ক্লিক Kুন	212 ফলো Kুন	212 সহাযতা Kুন	212 লিংকে ক্লিক Kুন	212 আমাদের ইমেইল Kুন	212 আমাদের সঙ্গে কাজ Kুন
করত	199 মন্তব্য Kে
""", 'খ': """
খ	205 ফ্রি লেKা	205 বিনা মূল্যের লেKা
খত	198 ভিডিও দেKে	199 মন্তব্য লিKে
খবর	208 আরও K জানতে
খবরট	4 Kি	204 Kি পডতে	213 Kি
""", 'গ': """
গল	196 কেমন লাK
""", 'ছ': """
ছ	196 কাজে লেগেKে	215 জানিযেKে
ছব	40 Kি ও ভিডিও	40 Kি বা ভিডিও
""", 'জ': """
জর	197 Kিপে অংশ নিন	197 Kিপে ভোট দিন
জস	191 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	38 আমাদের হোযাK্যাপ	38 আমাদের হোযাK্যাপে	213 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	213 আমাদের পাK
""", 'দ': """
দক	39 আমাদের প্রতিবেK	39 আমাদের প্রতিবেKের	190 জ্যেষ্ঠ প্রতিবেK	190 নিজস্ব প্রতিবেK
দট	213 সংবাKি
দন	213 এই প্রতিবেK
""", 'ধ': """
ধর	188 ভুল Kিযে দিন
""", 'ন': """
ন	187 যুক্ত হোK	187 যোগ দিK	187 যুক্ত থাকুK	188 লেখা পাঠাK	196 ভুল পেযেছেK	197 টিকিট কিKুন	198 শুKুন	198 ভিডিও দেখুK	200 অ্যাপ Kামিযে নিন	203 পাশে দাঁডাK	212 যুক্ত হোK	212 পাশে থাকুK	215 জাKান	215 জাKিযেছেন
নকল	191 অনুমতি ছাডা K
নয	191 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	204 Kা চালিযে যেতে
পডত	204 বাকি অংশ Kে	204 লেখা Kে	204 বিনা মূল্যে Kে	204 লেখাটি Kে	208 আরও খবর Kে
""", 'ব': """
বন	48 K্ধুদের পাঠান
বল	215 Kেন	215 Kেছেন	215 Kেছে
বলছ	215 Kেন
বলল	215 Kেন
""", 'ভ': """
ভরস	202 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	192 বিনা অনুKিতে	195 কৃত্রিম বুদ্ধিK্তা	212 Kামত জানান	212 Kামত দিন
মন	196 কেK লেগেছে
""", 'য': """
য	204 মাত্র # টাকাK
যত	212 আমাদের সহাKা
যব	201 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	194 কুকি ব্Kার
যর	190 সিনিK রিপোর্টার
""", 'র': """
রক	45 পুনঃপ্Kাশ	186 সর্বস্বত্ব সংK্ষিত	186 স্বত্ব সংK্ষিত	191 অশালীন মন্তব্য প্Kাশ	191 অনুমতি ছাডা প্Kাশ
রণ	45 পুনর্মুদ্K
রত	214 প্Kি মাসে
রহণ	193 কুকি গ্K করুন
""", 'ল': """
লগইন	212 K করুন
""", 'শ': """
শন	211 কমিK পেতে পারি
""", 'স': """
সঙ	38 আমাদের K্গে যোগাযোগ	48 বন্ধুদের K্গে	191 সম্পাদকীয নীতির K্গে	208 আমাদের K্গেই থাকুন	208 K্গেই থাকুন	213 আমাদের K্গে
সদস	212 K্য হোন
সব	213 আমাদের ফেKুক
সরণ	187 অনুK করুন	212 অনুK করুন
সহয	212 Kোগিতা করুন
""", 'হ': """
হক	204 ইতিমধ্যে গ্রাK	212 গ্রাK হোন
হকদ	204 শুধু গ্রাKের জন্য
হত	212 যুক্ত Kে
হব	199 অ্যাড্রেস প্রকাশিত Kে না	199 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2471 Kติดตาม
กร	2442 Kอกอีเมล
กล	2474 K่าว
กอ	2472 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2471 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2460 Kบคุณที่สมัคร	2460 Kบคุณที่ลงทะเบียน	2472 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2471 Kิกที่นี่	2471 Kิกชม
คว	2470 Kามเห็นส่วนตัวของผู้เขียน
ค่	2469 Kาคอมมิชชั่น	2469 Kาคอมมิชชัน
""", 'จ': """
จด	2441 Kหมายข่าวของเรา	2460 Kหมายข่าวรายสัปดาห์ของเรา	2475 Kหมายข่าว
จะ	2459 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2471 Kวน์โหลดแอปของเรา	2471 Kวน์โหลดแอปได้	2471 Kวน์โหลดแอปเลย	2471 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	2451 Kดต่อผู้สื่อข่าวของเรา	2451 Kดต่อกองบรรณาธิการ	2471 Kดตามเรา
ต่	2473 Kอเดือน	2473 Kอปี
""", 'ถ': """
ถื	2460 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2464 Kลองอ่าน
ทั	38 Kกมา	2470 Kศนะของผู้เขียน
ทา	2459 Kงเว็บไซต์ขอสงวนสิทธิ์	2461 Kงอีเมลทุก
ทุ	2461 Kกเช้าทางอีเมล
""", 'บ': """
บท	2465 Kความฟรี	2472 Kความนี้
บร	2475 Kิจาค
บอ	38 Kกเรา	2474 Kกว่า
""", 'ผ': """
ผู	2462 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2474 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2451 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2453 Kมรับคุกกี้
""", 'ร': """
ระ	2474 Kบุว่า
รา	2473 Kยเดือน
ร่	2462 Kวมสนับสนุนการทำงานของเรา	2471 Kวมสนับสนุน	2471 Kวมบริจาคให้เรา	2471 Kวมบริจาคกับเรา	2471 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2470 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2472 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2447 Kวนลิขสิทธิ์	2448 Kวนสิทธิ์
สน	2462 Kับสนุนสื่ออิสระ	2462 Kับสนุนการทำงานของเรา	2462 Kับสนุนนักข่าว	2471 Kับสนุนเรา	2471 Kับสนุนพวกเรา
สม	49 Kาชิกสามารถ	2441 Kัครรับจดหมายข่าว	2441 Kัครรับข่าวสาร	2471 Kัครรับ	2471 Kัครสมาชิกวันนี้	2471 Kัครสมาชิกเลย	2471 Kัครสมาชิกเพื่อ	2471 Kัครสมาชิกได้ที่	2471 Kัครสมาชิกของเรา	2475 Kาชิก
สำ	2464 Kหรับสมาชิกเท่านั้น
สื	2472 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	48 Kงต่อ	2451 Kงเรื่องราวของคุณ	2451 Kงข่าวหาเรา	2471 Kงข้อมูลมาที่	2471 Kงคลิปมา
""", 'ห': """
หา	2451 Kกคุณมีข้อมูล
ห้	2447 Kามคัดลอกหรือ	2447 Kามคัดลอกข้อความ	2447 Kามคัดลอกเนื้อหา	2447 Kามคัดลอกบทความ	2448 Kามทำซ้ำ
""", 'อ': """
อย	2471 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2441 Kเมลของคุณ
อ่	2464 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2471 Kียนถึงเรา	2471 K้าสู่ระบบเพื่อ
เฉ	2464 Kพาะสมาชิก
เน	9 Kื้อหานี้	2453 Kื้อหาจากภายนอก	2453 Kื้อหาภายนอก
เป	2464 K็นสมาชิกอยู่แล้ว	2474 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2459 Kื่อแสดงความคิดเห็น	2464 Kื่ออ่านต่อ	2464 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง
เว	0 Kลาอ่าน	2459 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	2451 K้งเบาะแสข่าว	2451 K้งเรา	2471 K้งทีมงาน
แช	48 Kร์ให้
แห	2450 Kล่งข่าวที่ต้องการ	2450 Kล่งข่าวโปรด	2450 Kล่งที่มาที่ต้องการ
แอ	2471 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2471 Kวตเลย	2471 Kลดแอป
""", 'ใ': """
ให	2472 K้เรา
""", 'ả': """
ảnh	2668 hãy gửi K
""", 'ủ': """
ủng	2658 ly cà phê K hộ	2668 hãy K hộ
""", 'あ': """
あと	1529 K#本、無料で
""", 'い': """
いか	1535 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1497 Kいのブラウザ
お寄	1535 Kせください
お申	1517 Kし込みはこちら	1535 Kし込みください	1535 Kし込みはこちら
お聞	1535 Kかせください
お見	1535 K逃しなく
お試	1535 Kしください
お読	1535 Kみいただけます
""", 'か': """
から	1534 K転載したものです	1534 Kの転載です
か月	1484 K無料	1537 K無料
""", 'が': """
が無	1497 javascriptK効
""", 'こ': """
ここ	1483 Kからは有料	1484 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1483 K記事は有料	1483 K記事は会員	1502 K記事についてのご意見	1536 K記事が	1536 K記事を	1536 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1497 K用のブラウザ
ご協	1535 K力ください
ご存	1511 Kじの方は
ご寄	1481 K付をお願い	1535 K付
ご意	43 K見・ご反論	1502 K見・ご感想	1502 K見をお寄せ
ご感	1502 K想をお寄せ
ご支	1481 K援をお願い	1535 K援
ご登	1526 K録ありがとうございます	1535 K録
ご覧	1535 Kください	1535 Kいただけます
ご購	1535 K読
ご連	1535 K絡ください
""", 'す': """
すで	1529 Kに会員の方
すべ	1484 Kての記事が
""", 'ぜ': """
ぜひ	1494 Kフォロー
""", 'で': """
でも	1494 K配信中
で受	1510 lineKけ取る
で届	1510 lineKく
で最	1510 lineK新
""", 'と': """
と強	1538 K調
と書	1538 Kい
と発	1538 K表
と話	1538 Kし	1538 Kす
と語	1538 Kっ	1538 Kる
と説	1538 K明
と述	1538 Kべ
""", 'に': """
によ	1538 Kると
""", 'の': """
の使	1500 cookieK用
の学	47 aiK習
の採	1517 K用情報
の提	1534 K供記事です
""", 'を': """
をフ	1494 Kォローする	1494 Kォローしよう
を使	1500 cookieK用
を利	1500 cookieK用
を有	1497 javascriptK効	1497 javascript K効
を発	1538 K表した
を許	1514 cookieK可
""", 'ア': """
アカ	1510 lineKウントはこちら
アフ	1533 Kィリエイト広告	1533 Kィリエイトプログラム	1533 Kィリエイトリンク
アプ	1489 Kリで開く	1489 Kリで読む	1489 Kリはこちら	1490 Kリを開く	1490 Kリをダウンロード	1490 Kリのダウンロード	1490 Kリをインストール	1525 Kリなら通知	1525 Kリなら速報	1525 Kリなら、	1525 Kリで読むと	1525 Kリなら
アン	1521 Kケートにご協力	1521 Kケートはこちら	1521 Kケート実施中	1522 Kケートに答えて
""", 'カ': """
カ月	1484 K無料	1537 K無料
""", 'ク': """
クイ	1522 Kズに答えて
クッ	1499 cookie(Kキー)	1500 Kキーを使用	1500 Kキーを利用	1514 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1502 Kントを投稿するには	1502 Kントするには	1502 Kント欄で	1502 Kントをお寄せ	1524 Kントは削除します	1524 Kントは削除することが	1524 Kントは削除する場合	1524 Kントは承認	1524 Kントは公開前	1524 Kントは非表示
""", 'サ': """
サポ	1481 Kートをお願いします	1535 Kートをお願い	1535 Kートしていただ
""", 'シ': """
シェ	25 Kアして	48 Kアして
""", 'ダ': """
ダウ	1535 Kンロードしてください
""", 'チ': """
チケ	1517 Kット販売中
チャ	1495 Kンネル登録を	1510 Kンネルに参加する	1510 Kンネルに参加しよう
""", 'ニ': """
ニュ	1487 Kースレターに登録	1488 Kースレターを	1510 googleKースで	1526 Kースレター登録はこちら	1539 Kースレター
""", 'フ': """
フォ	1494 Kローして最新	1494 Kローをお願い	1535 Kローしてください
""", 'プ': """
プッ	1490 Kシュ通知
プラ	1499 Kイバシーポリシーに
プレ	1484 Kミアム会員
プロ	1533 Kモーションが含まれ	1533 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1487 Kマガに登録	1488 Kマガで	1526 Kマガ登録はこちら	1526 Kマガの登録	1536 Kマガ
メー	21 Kルアドレスが公開されること	1487 Kルマガジンに登録	1488 Kルマガジンで	1488 Kルマガジンを	1488 Kルでお届け	1502 Kルアドレスが公開されることはありません	1526 Kルアドレスを入力してください	1539 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1483 Kインして続きを	1483 Kインしてください	1484 Kインが必要	1535 Kインして
""", 'ヶ': """
ヶ月	1484 K無料	1537 K無料
""", '上': """
上优	2703 在googleK先
上優	2703 在googleK先
""", '下': """
下載	2684 K客戶端	2686 Kapp	2686 K應用程式
下载	2684 K客户端	2686 Kapp	2686 K应用	2735 K客户端
""", '不': """
不代	2702 K表本站	2719 K表本站立场	2732 K表本報立場	2732 K表本报立场	2732 K表本站立场	2732 K表本站立場	2732 K表本媒體立場	2732 K表本網立場	2732 K表本刊立場
不同	43 K意本文
不得	2702 K转载	2702 K轉載
不认	43 K同本文
不錯	2735 K過
不错	2735 K过
""", '人': """
人工	47 K智能训练
""", '仅': """
仅代	2702 K表作者
仅供	2719 K其表达个人看法
仅限	2724 K会员	2724 K订户
""", '他': """
他說	2738 K
他说	2738 K
""", '付': """
付費	2679 K後	2739 K牆
付费	2679 K后	2739 K墙
""", '以': """
以閱	2678 K讀全文
以阅	2678 K读全文
""", '会': """
会员	49 K每月	2679 K专享	2724 K限定内容
会員	49 Kの方は	49 Kは月に	1483 K限定です	1483 K限定の記事	1483 K登録できます	1484 K登録すると	1484 K登録が必要	1529 Kの方はこちら	1529 K登録で続きを読む	1529 K登録後にご覧	1535 K登録して	1535 K登録は	1535 K登録がお済み	1535 K登録をお願い	1535 K登録で	1535 K登録のうえ	1535 K登録はこちら	1535 K登録ください	1536 Kの方
会費	1527 Kで運営
""", '你': """
你的	2676 K支持	2735 K支持,	2735 K支持让	2735 K支持讓	2735 K支持是
""", '使': """
使用	2694 Kcookie改善	2694 Kcookie以	2694 K cookie 以	2694 K cookie 来	2694 K cookie 來	2695 Kcookie来	2695 Kcookie來
""", '來': """
來自	2710 K外部平台的內容
""", '依': """
依靠	2722 K读者的支持	2722 K讀者的支持
""", '侵': """
侵权	2702 K请	2702 K必究
侵權	2702 K必究
""", '個': """
個人	1500 K情報の取り扱い	1534 Kの見解です	2719 K看法
""", '偏': """
偏好	2703 K來源	2703 K来源
""", '僅': """
僅限	2724 K會員	2724 K訂戶
""", '優': """
優先	1509 Kソース	1509 K表示に設定	1509 Kする情報源	1509 K的に表示
""", '免': """
免費	15 K閱讀	2733 K文章	2733 K閱讀篇數	2733 K閱讀額度	2734 K註冊即可	2734 K註冊後	2735 K訂閱	2737 K試用
免费	15 K阅读	2733 K文章	2733 K阅读篇数	2734 K注册即可	2734 K注册后	2735 K订阅	2737 K试用
""", '全': """
全文	20 Kを	1483 Kを読むには	1483 Kをお読み
""", '公': """
公众	16 K号	2689 K号:
公式	1490 Kアプリ	1494 Kアカウントをフォロー	1494 Kアカウントを友だち	1510 Klineはこちら	1536 Kline
""", '关': """
关注	2689 K我们的	2735 K我们
""", '内': """
内阅	2684 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2738 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	48 K给	48 K給
""", '初': """
初割	1537 K
初月	1529 K#円で	1537 K無料
""", '判': """
判断	1538 Kした
""", '利': """
利用	1499 K規約に同意
""", '前': """
前請	2719 K先登入
前请	2719 K先登录
""", '剩': """
剩余	2678 K#%
剩餘	2678 K#%
""", '力': """
力を	1527 K貸してください
""", '加': """
加入	2689 Kline好友	2689 Kline官方	2689 Kline@	2722 K贊助行列	2722 K赞助行列	2735 K会员	2735 K會員
加记	38 K者微信
""", '励': """
励み	1536 Kになります
""", '動': """
動画	40 Kや写真	1518 Kをご覧ください	1518 Kはこちら	1519 Kでも詳しく	1519 Kでも解説
""", '包': """
包月	2737 K
""", '即': """
即可	2719 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1495 Kち追加
""", '収': """
収益	1533 Kを得ること
""", '发': """
发表	6 K评论
发送	2682 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	1511 K班までご	1527 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1487 Kトレイに
""", '只': """
只靠	2722 K讀者	2722 K读者
""", '同': """
同意	2710 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料
向本	38 K报
""", '告': """
告訴	38 K我們	2738 K
告诉	38 K我们	2738 K
""", '呼': """
呼び	1538 Kかけた	1538 Kかける	1538 Kかけて	1538 K掛け
""", '命': """
命じ	1538 Kた
""", '喊': """
喊道	2738 K
""", '因': """
因为	2735 K有你的支持
因為	2735 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1533 Kの一部が還元
""", '外': """
外部	1514 Kコンテンツ	2710 K内容	2710 K內容
""", '她': """
她說	2738 K
她说	2738 K
""", '好': """
好評	1517 K発売中
""", '如': """
如侵	2702 K权
如有	2702 K侵权	2702 K侵權
""", '学': """
学習	47 aiK
""", '官': """
官方	2690 K微信
""", '定': """
定期	2735 K定額
""", '寄': """
寄付	1535 Kをお願い	1539 K
寄到	2682 K您的信箱	2721 K你的信箱
""", '寫': """
寫道	2738 K
""", '已': """
已是	2678 K會員	2724 K订户	2724 K訂戶
已经	2678 K是会员
""", '年': """
年額	1537 K
""", '广': """
广告	11 K	2696 K拦截
""", '広': """
広告	11 K	1497 Kブロック	1527 Kに頼らず
""", '廣': """
廣告	11 K	2696 K攔截
""", '开': """
开启	2686 K通知
""", '弊': """
弊社	1536 K
弊紙	38 Kまで
""", '当': """
当サ	1536 Kイト
当社	1536 Kの
当編	1536 K集部
""", '微': """
微信	2686 K扫	2690 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1481 Kをお願いします	1535 Kをお願い	1535 Kして
""", '您': """
您已	2721 K成功订阅	2721 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2676 K支持	2722 K每一份捐款	2722 K每一筆捐款	2735 K捐款	2735 K支持,	2735 K支持让	2735 K支持讓	2735 K支持是
""", '情': """
情報	1511 Kをお寄せください	1511 K提供はこちら	1511 K提供を募集	1511 K提供をお待ち	1511 Kをお待ちして	1511 Kをお持ちの方は
""", '感': """
感謝	2721 K您的訂閱	2735 K閱讀	2735 K您的支持
感谢	2721 K您的订阅	2735 K阅读	2735 K您的支持
""", '成': """
成为	2678 K会员即可	2724 K付费会员	2735 K会员,	2735 K会员即可	2735 K我们的会员
成為	2678 K會員即可	2722 K我們的贊助	2724 K付費會員	2735 K會員,	2735 K會員即可	2735 K我們的會員
""", '我': """
我们	2694 K使用cookie	2694 K使用 cookie	2736 K的
我們	2694 K使用cookie	2694 K使用 cookie	2736 K的
""", '手': """
手机	2686 K客户端
""", '打': """
打开	2684 Kapp	2686 K微信
打開	2684 Kapp
""", '扫': """
扫一	2686 K扫
扫描	2684 K二维码下载	2684 K二维码加入	2686 K二维码关注	2735 K二维码下载	2735 K二维码关注	2735 K二维码加入	2735 K二维码阅读
""", '投': """
投资	2702 K有风险
""", '指': """
指出	2738 K
指摘	1538 Kした
""", '捐': """
捐助	2722 K我们	2722 K我們
捐款	2735 K支持	2739 K
""", '掃': """
掃一	2686 K掃
掃描	2684 K qr	2735 K二維碼
""", '授': """
授權	46 cc by #K
""", '推': """
推播	14 K	2686 K通知
推送	14 K	2686 K通知
""", '支': """
支持	2675 K獨立媒體	2675 K独立媒体	2676 K我们的	2676 K我們的	2735 K我们,	2735 K我們,	2735 K我们。	2735 K我們。	2735 K我们的报道	2735 K我們的報導	2735 K我们的新闻	2735 K我們的新聞	2735 K我们的记者	2735 K我們的記者	2735 K我们的工作	2735 K我們的工作	2735 K我们继续	2735 K我們繼續
支援	1535 Kをお願い
""", '教': """
教え	48 Kてあげて
""", '文': """
文章	2702 K来源:
""", '新': """
新闻	2703 在googleK上关注
""", '明': """
明ら	1538 Kかにした
""", '暢': """
暢讀	2724 K全站
""", '最': """
最新	1487 K情報をお届け
""", '會': """
會員	49 K每月	2679 K專享	2724 K限定內容
""", '月': """
月額	1484 K#円	1537 K
""", '有': """
有了	2735 K你的支持	2735 K您的支持
有料	49 K会員は	1483 K会員限定	1483 K会員になる	1483 K会員の方	1529 K記事が読めます	1539 K会員
有权	2719 K删除
有權	2719 K刪除
""", '未': """
未經	2702 K授權不得	2702 K授權,不得	2702 K授權禁止	2702 K授權請勿	2702 K授權,請勿
未经	2702 K授权不得	2702 K授权,不得	2702 K授权禁止	2702 K授权,禁止	2702 K授权请勿	2702 K授权,请勿
""", '本': """
本ま	1529 月#Kで無料で
本ア	1536 Kプリ
本サ	1536 Kイト
本刊	2736 K
本報	2736 K導
本报	2736 K读者	2736 K道
本文	2702 K来源	2736 K
本站	2736 K
本紙	38 Kまで
本網	2694 K站使用	2736 K
本网	2694 K站使用
本記	1536 K事
本誌	1536 K
""", '来': """
来自	2710 K外部平台的内容
""", '欢': """
欢迎	2689 K关注	2735 K加入	2735 K赞助	2735 K订阅	2735 K投稿
""", '歡': """
歡迎	2689 K追蹤	2735 K加入	2735 K贊助	2735 K訂閱	2735 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1483 K#文字	1483 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2737 K
每日	2683 K简报	2683 K簡報	2683 K電子報
每月	2737 K
""", '求': """
求め	1538 Kた	1538 Kている
""", '浏': """
浏览	2696 K器版本
""", '添': """
添加	38 K记者微信
""", '点': """
点击	2735 K关注	2735 K这里
""", '無': """
無料	15 K記事	1483 Kで会員登録	1483 K会員に登録	1529 Kで読める記事の上限	1529 K会員になると	1535 K会員に登録	1535 K会員登録	1537 K体験
無断	1508 K転載	1508 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2702 K所有	2702 K归本	2702 K归原	2702 K归作者	2702 K归属
版權	2702 K所有	2702 K歸
""", '独': """
独立	1536 Kしたジャーナリズム	2736 K新闻	2736 K媒体
""", '獨': """
獨立	2736 K新聞	2736 K媒體
""", '獲': """
獲得	2731 K佣金
""", '由': """
由讀	2736 K者
由读	2736 K者
""", '申': """
申し	1517 K込みはこちら
申込	1517 Kみはこちら	1517 Kはこちら
""", '电': """
电子	2739 K报
""", '畅': """
畅读	2724 K全站
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1511 Kをお寄せ
""", '登': """
登入	24 K或	2678 K後繼續	2678 K會員	2734 K或註冊
登录	24 K或	2678 K后继续	2678 K后查看全文	2678 K后查看完整	2734 K或注册
登録	1529 Kして続きを読む	1535 Kしてください	1535 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1536 Kまの
""", '看': """
看更	2684 appK多
""", '禁': """
禁止	2702 K转载
禁無	1507 K断
""", '私': """
私た	1536 Kちの
""", '科': """
科し	1538 Kた
""", '称': """
称	2738 K
""", '稱': """
稱	2738 K
""", '立': """
立即	2735 K加入我们	2735 K加入我們	2735 K订阅	2735 K訂閱	2735 K下载	2735 K下載	2735 K报名	2735 K報名	2735 K成为会员	2735 K成為會員
""", '第': """
第一	2719 K条评论	2719 K則留言	2719 K條評論
""", '筆': """
筆者	1534 K個人の見解
""", '紙': """
紙の	1536 K新聞の定期購読者
""", '続': """
続き	1483 Kを読むには	1483 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	1536 K部では
""", '繼': """
繼續	2678 K閱讀請
""", '继': """
继续	2678 K阅读请
""", '者': """
者說	2738 K
者说	2738 K
""", '联': """
联盟	2731 K链接
联系	38 K我们	38 K记者
""", '聯': """
聯盟	2731 K行銷連結	2731 K連結
聯絡	38 K我們
""", '若': """
若有	2702 K侵权	2702 K侵權
""", '获': """
获得	2731 K佣金
""", '著': """
著作	1508 K権は
""", '表': """
表明	2719 K本站立场
表示	2738 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2678 K即可	2678 K後繼續	2682 K我們的	2682 K電子報	2735 K我們	2739 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1511 Kまでご連絡ください
""", '訴': """
訴え	1538 Kた
""", '認': """
認め	1538 Kた
認為	2738 K
""", '說': """
說:	2738 K
說。	2738 K
說道	2738 K
""", '読': """
読み	1484 K放題
読者	18 Kの寄付	18 Kの支援	1527 Kの会費で	1536 Kの皆様	1536 Kの皆さ	1536 Kアンケート
""", '請': """
請先	2735 K登入
請啟	2694 K用javascript
請捐	2735 K款
請支	2675 K持我們	2735 K持我們
請登	2735 K入後	2735 K入以
請立	2735 K即捐款
請輸	2721 K入您的電子	2735 K入您
請點	2735 K擊此處	2735 K擊這裡	2735 K擊下方	2735 K擊連結
""", '讀': """
讀者	43 K投書	2736 K問卷
""", '订': """
订阅	49 K用户	49 K会员	2678 K即可	2678 K后继续	2682 K我们的	2682 K电子报	2735 K我们	2739 K费
""", '认': """
认为	2738 K
""", '训': """
训练	47 K人工智能	47 aiK
""", '许': """
许可	46 cc by #K
""", '评': """
评论	2719 K服务协议
""", '说': """
说:	2738 K
说。	2738 K
说道	2738 K
""", '请': """
请先	2735 K登录
请启	2694 K用javascript
请捐	2735 K款
请支	2675 K持我们	2735 K持我们
请点	2735 K击此处	2735 K击这里	2735 K击下方	2735 K击阅读	2735 K击关注	2735 K击链接
请登	2735 K录后	2735 K录以
请立	2735 K即捐款
请输	2721 K入您的电子邮箱	2721 K入您的邮箱	2735 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2736 K问卷	2736 K群
""", '責': """
責任	2702 K編輯:
""", '賺': """
賺取	2731 K佣金
""", '購': """
購読	1483 K者の方は	1484 Kすると	1535 Kしてください	1536 K者の方	1539 K料
""", '贊': """
贊助	2675 K我們	2735 K我們
""", '责': """
责任	2702 K编辑:
""", '赚': """
赚取	2731 K佣金
""", '赞': """
赞助	2675 K我们	2735 K我们
""", '転': """
転載	45 K	1507 Kを禁じ
""", '輸': """
輸入	2721 Kemail
""", '轉': """
轉發	48 K給
轉給	48 K
轉載	45 K	2702 K請註明
""", '转': """
转发	25 K	48 K给
转给	48 K
转载	45 K	2702 K请注明
""", '输': """
输入	2721 Kemail
""", '这': """
这篇	2736 K文章
""", '追': """
追蹤	2689 K我們的	2703 Kgoogle news	2735 K我們
""", '送': """
送っ	48 Kてください
送到	2721 K你的邮箱	2721 K您的邮箱	2721 K您的信箱
""", '這': """
這篇	2736 K文章
""", '通': """
通知	14 K	1490 Kをオン
""", '週': """
週に	17 K一度
週刊	1526 Kニュースレター
""", '邀': """
邀請	2735 K您
邀请	2735 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '長': """
長說	2738 K
""", '长': """
长说	2738 K
""", '開': """
開啟	2686 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2678 K全文請
""", '關': """
關注	2689 K我們的	2735 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2678 K全文请
""", '随': """
随时	2735 K掌握
""", '隐': """
隐私	2695 K政策
""", '隨': """
隨時	2735 K掌握
""", '隱': """
隱私	2695 K權政策	2695 K政策
""", '電': """
電子	21 K郵件地址不會公開	2739 K報
""", '需': """
需接	2710 K受cookie
需要	2710 K接受cookie	2735 K您的支持	2735 K你的支持
""", '音': """
音声	1518 Kでもお聴き
""", '首': """
首月	2724 K仅需	2724 K只要	2737 K
首选	2703 K来源	2703 K新闻来源
首選	2703 K來源	2703 K新聞來源
""", '點': """
點擊	2735 K這裡
""", '가': """
가입하세요	1588 K
가입해	1588 K 주세요
""", '강': """
강조했다	1591 K
""", '계': """
계속	1544 K 읽으려면	1544 K 읽으시려면
계신	1567 알고 K 분은
""", '공': """
공유해	25 K	48 K 주세요
공유해주세요	48 K
""", '광': """
광고	11 K
""", '구': """
구글	1554 K 뉴스에서
구독	49 K 회원은	1544 K 후 이용
구독료	1592 K
구독을	1588 K 신청하세요
구독자	1544 K 전용 기사	1544 K 전용 콘텐츠	1544 K 전용입니다	1544 K 전용 서비스	1589 K
구독자는	49 K
구독자만	1544 K 볼 수	1581 K 읽을
구독자에게만	1581 K 제공
구독하고	1554 K
구독하세요	1566 K	1588 K
구독하시면	1544 K
구독해	1553 K 주세요	1579 K 주셔서	1588 K 주세요
구독해주세요	1553 K
구독해주셔서	1579 K
""", '금': """
금요일	1579 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1544 전체 K 보려면	1581 전체 K 읽어보세요
기자를	1580 K 응원해
기자에게	1567 K 연락해 주세요
""", '남': """
남겨주세요	1588 K
""", '네': """
네이버	1554 K 메인에서	1566 K 구독
네이버에서	1554 K 구독
""", '놓': """
놓치지	1588 K 마세요
""", '눌': """
눌러주세요	1588 K
""", '뉴': """
뉴스레터	1546 K 구독하기	1546 K 구독하세요	1546 K 신청하기	1546 K 구독 신청하기	1589 K	1592 K
뉴스레터로	1546 K 받아
뉴스레터를	1546 K 받아	1546 K 구독하세요	1546 K 구독해	1546 K 구독하고	1546 K 구독하면	1588 K 신청하세요
""", '다': """
다운로드하세요	1588 K
""", '달': """
달	1581 첫 K #원
""", '당': """
당신의	1567 K 제보가	1589 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1577 K 삭제될	1577 K 삭제합니다	1577 K 통보	1577 K 예고	1577 K 운영자	1577 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1591 K
""", '독': """
독립	1589 K 언론
독립언론	1589 K
독립언론을	1580 K 지켜
독자	1588 K 여러분의	1589 K 여러분
독자님의	1542 K 후원
독자들의	18 K 후원
독자의	1589 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1579 K 것으로 간주
""", '들': """
들려주세요	1588 K
""", '로': """
로그인	24 K	1544 K 후 이용
로그인이	1544 K 필요합니다	1544 K 필요한 서비스	1544 K 필요해요
로그인하거나	1588 K
로그인하고	1581 K 계속
로그인하면	1581 K 계속
로그인하시면	1544 K
""", '링': """
링크에서	1588 K 확인하세요
""", '마': """
마음에	1580 기사가 K 드셨다면
""", '만': """
만나보세요	1588 K
""", '말': """
말했다	1591 K
""", '매': """
매월	1590 K
매일	17 K 아침
""", '메': """
메일로	1579 K 보내드려요
메일함으로	1546 K
""", '무': """
무단	1564 K 복제	1564 K 전재
무단전재	1563 K
무료	15 K 기사	1587 K 기사	1590 K 체험
무료로	15 K 볼 수 있는	1581 K 볼 수 있습니다
""", '받': """
받아보세요	1588 K
""", '발': """
발	48 K给
""", '밝': """
밝혔다	1591 K
""", '보': """
보내	1588 K 주세요
보내드리는	1579 K
보내드립니다	1579 K
보내주세요	1588 K
""", '본': """
본	1589 K 기사
본사의	1585 K 편집 방향	1585 K 편집방향
본지는	1589 K
본지의	1585 K 편집 방향	1585 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1567 K 보내주세요	1567 K 보내 주세요
사전	1572 K 등록하기	1572 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1565 K 매체로	1565 K 출처로	1565 K 언론사	1565 K 매체
선호하는	1565 K 출처
""", '설': """
설명했다	1591 K
설문에	1588 K 참여하세요
설치하세요	1588 K
""", '세': """
세미나	1572 K 신청하기
""", '소': """
소식을	1579 K 전해드립니다
""", '속': """
속보를	1578 K 받아보세요
""", '수': """
수수료를	1584 K 받을 수 있습니다	1584 K 제공받
""", '시': """
시작하세요	1588 K
""", '아': """
아래에서	1588 K 확인하세요
""", '알': """
알려	1588 K 주세요
알려주세요	1588 K
알림	1550 K 받기	1550 K 설정
알림을	14 K	1578 K 켜고
""", '앱': """
앱	1550 K 다운로드	1550 K 설치	1578 K 설치하기
앱에서	1549 K 보기	1549 K 열기	1578 K 더 편하게	1588 K 확인하세요
앱으로	1549 K 보기	1578 K 더
앱을	1550 K 다운로드	1578 K 다운로드하세요	1578 K 설치하세요
""", '언': """
언론을	1580 독립 K 지켜
""", '여': """
여기서	1588 K 확인하세요
여러분	1589 K 덕분
여러분의	1567 K 제보를	1580 K 후원이	1588 K 후원
""", '영': """
영상에서	1573 K 확인하세요	1573 K 확인할 수 있습니다	1588 K 확인하세요
영상으로	1573 K 확인하세요
영상을	1573 K 확인하세요
""", '온': """
온라인	1572 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1570 K 콘텐츠
""", '우': """
우리	1589 K 기자
우리의	1589 K 저널리즘
""", '운': """
운영되고	1580 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1580 K 응원
""", '월': """
월	1590 K #원
""", '유': """
유료	1544 K 구독자만
유튜브	1554 K 구독
""", '음': """
음성으로	1573 K 들으려면	1573 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1588 K
응원해	1542 K 주세요	1588 K 주세요
""", '의': """
의견을	1588 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1589 K 기사가	1589 K 기사는	1589 K 기사
이메일	1547 K 주소
이메일을	1546 K 입력하세요	1546 K 입력해 주세요	1546 K 입력해주세요	1546 K 입력하시면
이미	1581 K 구독자이신가요
이벤트에	1588 K 참여하세요
""", '인': """
인공지능	47 K 훈련	47 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1572 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1565 더 K 보기
""", '재': """
재배포	1563 K 금지
재배포금지	1563 K
""", '저': """
저작권법	1564 K
저작권법의	1564 K
저작권자	1564 K
저작권자의	1564 K
저희	1589 K 뉴스레터	1589 K 채널	1589 K 앱
저희는	1589 K
저희를	1589 K
""", '적': """
적었다	1591 K
""", '전': """
전문을	20 K
전용	1544 회원 K 기사	1544 회원 K 콘텐츠	1544 회원 K 서비스
전재할	45 K
전해	48 K 주세요
전해주세요	48 K
전했다	1591 K
""", '정': """
정기후원	1590 K
""", '제': """
제보	38 K 바랍니다	1567 K 부탁드립니다
제보는	1567 K 카카오톡
제보를	38 K 기다립니다	1567 K 기다립니다	1567 K 받습니다
제보해	38 K 주세요	1588 K 주세요
제보해주세요	38 K
제휴	1584 K 링크
제휴링크	1584 K
""", '좋': """
좋아요	1566 구독과 K 부탁
좋아요를	1566 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1588 K 확인하세요	1588 K 신청하세요	1588 K 참여하세요
지켜주세요	1588 K
""", '채': """
채널	1553 K 추가	1566 K 추가하기	1566 K 구독하기
채널에	1566 K 참여하세요
채널에서	1566 K 소식을	1588 K 확인하세요
채용	1572 K 공고
""", '첫': """
첫	1590 K 달
""", '추': """
추가해	1566 K 주세요
추가해주세요	1566 K
""", '친': """
친구	1566 K 추가하세요
""", '커': """
커피	1580 K 한 잔 값으로
""", '쿠': """
쿠키	1570 K 동의가
쿠키를	1570 K 허용해야	1570 K 허용해
""", '특': """
특가	1572 K 보기
""", '파': """
파트너스	1584 K 활동
""", '팔': """
팔로우하기	1553 K	1566 K
팔로우하세요	1588 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1585 K 개인 의견
""", '협': """
협찬을	1584 K 받아
""", '활': """
활용	1563 ai 학습 및 K 금지
""", '회': """
회원	1544 K 전용입니다
회원가입	1544 K 후	1588 K 후
회원가입은	1588 K
회원가입을	1588 K 하
회원가입하고	1588 K
회원가입하면	1581 K 월
회원가입하세요	1588 K
회원가입하시면	1588 K
회원만	1544 K 볼 수
""", '후': """
후원금	1592 K
후원으로	1580 독자의 K 운영됩니다	1580 독자의 K 운영하는
후원을	1542 K 부탁드립니다	1588 K 부탁
후원이	1542 K 필요합니다	1542 K 큰 힘이
후원하세요	1588 K
후원해	1542 K 주세요	1588 K 주세요
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
,说:
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
affiliatelänkar
affilié
affiliés
affirmé
afiliación
afirmó
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
asumă
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
bekapcsolása
beløb
beløp
bemängeln
bemängelt
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
cântau
címével
của
daní
darbą
darowiznę
datenschutzerklärung
datenübertragung
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
etkinleştir
evästeasetuksiasi
evästeet
evästeitä
existují
explicó
expliqué
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
gärna
går
gåva
gönderdik
gönderin
göra
göre
görün
görüntülerinizi
göster
gösterilmeden
głosił
głosiła
głosiło
głosuj
głosujcie
głównej
gửi
használ
használat
heißt
hinzufügen
hirdették
hirdetés
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
közölte
kúpte
küldd
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
llámanos
llámenos
lucrează
lunedì
lună
luận
lájkolj
lákal
läget
lähdet
lähetä
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
podľa
poinformował
poinformowała
pokličite
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
potřebujeme
používame
používá
používáme
powiedział
powiedziała
powtarzał
powtarzała
pozostało
pořadatelé
pošaljite
pošlete
pošli
pošlite
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
prześlij
przyznał
przyznała
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
přidejte
přihlaste
přihlášení
přihlášením
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
spolupráci
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
sunați
sună
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
vidéo
vidéos
viestiä
virheensä
viên
viết
você
vollständigen
volontär
volontärin
voltál
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
zadzwoń
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
šaljite
šaukė
šiandien
šodien
źródło
żądał
žalio
želene
želeni
željene
željeni
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
βιβλιοπωλείο
βοηθήστε
βοηθούν
βρείτε
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
εισερχόμενά
εκδήλωσή
εκφράζουν
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
κάνοντας
καλέστε
καλούσαν
καλούσε
κανάλι
κατάστημά
κατήγγειλε
καταγγέλλει
καταγγελία
κατεβάστε
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
τηλέφωνο
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
ψηφίστε
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
вирішив
вк
вконтакте
влезте
вміст
внескам
внесок
войдите
вотсапе
вотсапі
всеки
встановіть
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
заметили
замолчим
запазени
запевняв
запевняла
запевняє
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
зателефонуйте
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
звоните
згодні
здесь
знайшли
знанията
зобов
зовнішнього
зовнішній
зробіть
избранное
известията
извика
изкуствен
изпратете
изпращайте
изтеглете
източник
източници
имейл
имейла
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
надійних
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
новинами
новини
нуждаем
нужна
нюзлетър
обадете
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
оставляем
оставляет
оставляя
осталось
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
отписаться
отправьте
отримувати
отримуйте
очакваме
ошибку
оштрафовал
оштрафовала
оштрафував
партнером
партнерские
партнерські
партнеры
партньорски
партнёром
партнёрские
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
позвоните
позоваването
поиска
поискал
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
помощь
помощью
помітили
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
присылайте
пришлите
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
твърдеше
твърди
текстове
телеграм
телеграме
телеграмі
телефонуйте
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
уебинар
уйдете
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
אחרינו
איתנו
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
הדפדפן
ההתראות
הודיע
הודיעה
הוואטסאפ
הווטסאפ
הוסיף
הוסיפה
הזהיר
הזכויות
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
ניוזלטר
סיכום
סיפר
סיפרה
סעיף
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
שיווקי
שלחו
שלנו
שנקבל
שקראתם
שתפו
תגובות
תוכן
תלוי
תלויה
תמיכתכם
תמכו
תקציר
תרומה
תרומות
اتصل
اتصلوا
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
اشار
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
اعلانها
اعلن
اعلنت
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
الالزامية
الالكتروني
الان
الاول
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
المستقلة
المفضل
المفضلة
المقال
النشر
النشرة
الينا
انتاج
انستغرام
انقر
اوضح
اوضحت
اول
ايميل
ايميلتان
اينجا
اينستاگرام
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
تابعنا
تابعوا
تابعونا
تاكيد
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
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
دانشگاه
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
فيسبوك
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
منصتنا
موافقتك
موبايل
موردنياز
موفقيت
موقعنا
ميتوانند
ميخواهيم
ميدهد
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
وابسته
واتساب
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
असहमत
आग
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
उनल
उपय
उपलब
ए
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
แห
แอ
โฆ
โห
ให
ảnh
ủng
あと
いか
お使
お寄
お申
お聞
お見
お試
お読
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
アフ
アプ
アン
カ月
クイ
クッ
コメ
サポ
シェ
ダウ
チケ
チャ
ニュ
フォ
プッ
プラ
プレ
プロ
ポッ
メル
メー
ログ
ヶ月
上优
上優
下載
下载
不代
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
会员
会員
会費
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
励み
動画
包月
即可
參與
友だ
収益
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
寫道
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
新闻
明ら
暢讀
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
由讀
由读
申し
申込
电子
畅读
異論
疑問
登入
登录
登録
發表
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
続き
編集
繼續
继续
者說
者说
联盟
联系
聯盟
聯絡
若有
获得
著作
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
追蹤
送っ
送到
這篇
通知
週に
週刊
邀請
邀请
邮箱
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
가입하세요
가입해
강조했다
계속
계신
공유해
공유해주세요
광고
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
이메일을
이미
이벤트에
인공지능
일주일에
일할
읽는
자주
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
첫
추가해
추가해주세요
친구
커피
쿠키
쿠키를
특가
파트너스
팔로우하기
팔로우하세요
팟캐스트
퍼가실
필수
필자의
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
