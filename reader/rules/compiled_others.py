"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	1643
# comentário	1318
# comentários	1318
# gün ücretsiz deneyin	1569
# hozzászólás	840
# komentářů	190
# komentāri	1120
# příspěvků	190
# σχόλια	347
# коментарі	1623
# коментарів	1623
# комментариев	1424
# комментарий	1424
# комментария	1424
# תגובות	747
# تعليقات	48
# نظر	582
# कमेंट	794
# € al mes durante # meses	528
# € al mese per # mesi	972
# € por mês durante # meses	1353
#件のコメント	1001
#則留言	1690
#条评论	1690
""", 'a': """
a cikk a hirdetés alatt folytatódik	838
a cikk a hirdetés után folytatódik	838
a cikk megosztása	836
a folytatáshoz regisztráljon	833
a hirdetés után folytatjuk	838
a kommentelés lezárult	840
a lire également	692
a rovat további cikkei	841
a szerző a lap munkatársa	850
a szerző jogász	850
a szerző közgazdász	850
a szerző politológus	850
a szerző történész	850
a szerző újságíró	850
a témában további cikkek	841
abo abschließen	259
abonați-vă	1365
abonează-te	1365
abonelere özel	1569
abonner nå	1220
abonner på nyhetsbrevet	1222
abonnér	205
abonnér nu	205
abonnés	676
abonnés uniquement	725
abonē	1114
abonē jaunumus	1137
abonē un lasi visus rakstus	1114
abonēt	1114
abrir menú	496
acasă	1375
accede a todos los contenidos sin límites	528
acceptér	214
acceptă toate	1381
acceptă și afișează conținutul	1381
accéder à l'article	676
aceitar e ver o conteúdo	1334
aceito receber comunicações e ofertas	1348
acest articol este rezervat abonaților	1395
acesta este ultimul tău articol gratuit	1395
acheter ce numéro	712
achetez ce numéro	712
activează alertele	1390
activează notificările	1390
actualités	692
ad 광고	1062
adaugă un comentariu	1372
add meg az e-mail-címed	845
además	493
adhérer	672
adja meg az e-mail-címét	845
adja meg e-mail-címét	845
adomány	831
adományozok	831
adományozás	831
adreça electrònica	163
afișează conținutul	1381
afișează conținutul extern	1381
agora não	1301
ai deja un abonament? autentifică-te	1395
ai observat o greșeală	1372
ai सारांश	806
ai से तैयार सारांश	806
ai 요약	1062
ai-genereret resumé	221
ai-összefoglaló	843
aicinām ievērot cieņu komentāros	1120
aiheeseen liittyvää	636
aiheesta lisää	636
aitäh liitumast	564
aizvērt reklāmu	1122
ai摘要	1707
ai重點整理	1707
ajouter à mes favoris	683
ajouter à vos sélections	683
ajándékozza a cikket	836
ajándékozza a cikket barátjának	836
ajánlataink	841
ajánljuk	841
ajánljuk még	841
ajánlott	841
ajánlott cikkek	841
ajánló	841
akceptuję	1285
akkurat nå	1233
aktuálně	191
alle abo-angebote im überblick	324
alle angaben ohne gewähr	330
alle newsletter im überblick	316
alle preise ohne gewähr	330
als bevorzugte quelle bei google hinzufügen	268
als podcast hören	325
alte știri	1373
alterar preferências de cookies	1334
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1384
amintește-mi mai târziu	1363
andra läser	19	1496
andra läser just nu	19
andra läste även	1496
andre har også lest	19
andre leser nå	1233
andre leste også	1233
andre læser	218
andre læser lige nu	218
andre læser også	19
andre læste også	218
angebot wählen	324
anhören	267
anhören # min	267
anmäl dig	1485
anmäl dig till nyhetsbrevet	1485
annonce - artiklen fortsætter nedenfor	213
annonces légales	712
annoncørbetalt indhold	224
annons - artikeln fortsätter nedan	1491
annonsen slutar här	1491
annonsinnehåll	1502
annonslänk	1491
annonsörsinnehåll	1502
annonsørinnhold	1239
anulezi oricând	1395
anuluj odpowiedź	1287
användarvillkor	1492
anzeigensonderveröffentlichung	330
anúncio	1314
anúncios	1314
apmaksāts saturs	1122
après la publicité	686
após a publicidade	1314
apóyanos	473
apúntate	480
arkadaşina gönder	1573
arkadaşinla paylaş	1573
article abonné	676
article ajouté à vos sélections	683
article précédent	692
article réservé aux abonnés	676
article sponsorisé	712
articles associés	692
articles liés	692
articles recommandés	692
articles récents	692
articol exclusiv pentru abonați	1395
articole asemănătoare	1373
articole înrudite	1373
articoli più letti	975
articolul continuă după reclamă	1370
articolul continuă mai jos	1370
articolul următor	1373
artikeln fortsätter efter annonsen	1491
artikeln fortsätter nedan	1491
artikeln fortsätter under bilden	1491
artikeln är låst	1483
artikeln är uppläst av en dator	1488
artikkel jätkub pärast reklaami	548
artikkel jätkub reklaami järel	548
artikkel täieneb	547
artikkelen er låst	1220
artikkeli jatkuu kuvan jälkeen	632
artiklen er låst	205
artiklen er læst op af en robot	210
artiklen fortsætter efter annoncen	213
artiklen fortsætter nedenfor	213
artiklen fortsætter under billedet	213
artikli loeb ette tehishääl	545
artiklit loeb tehishääl	545
artykuł dla subskrybentów	1275
artykuł sponsorowany	1284
artykuły na e-mail	1277
artículo anterior	493
artículo relacionado	493
artículos recomendados	532
artículos relacionados	493
as notícias mais lidas	1356
ascultă	1368
assine já	1305
atbalstīt	1114
atcel jebkurā laikā	1114
atradi kļūdu rakstā	1120
atšaukti galite bet kada	1081
aucun commentaire à ce niveau	716
audio narrado por una voz automática	511
auf apple podcasts hören	306
auf spotify hören	306
ausgewählt für sie	329
avis de décès	712
avoimet työpaikat	638
avsluta när du vill	1483
avslutt når du vil	1220
avís legal	152
ayrintilar için tiklayin	1581
ayrintilar için tiklayiniz	1581
az első hónap csak # ft	833
añadir a favoritos	484
añadir a mi lista	531
añadir comentario	491
añadir usuario	477
aún no te has registrado	477
ačiū, kad užsiprenumeravote	1105
""", 'b': """
banküberweisung	258
bağiş yap	1568
bağiş yapin	1568
bağlantiyi kopyala	1573
başa dön	1581
bei google als quelle hinzufügen	268
bei spotify hören	306
bejelentkezés	833
belépés	833
benefício do assinante	1338
betrag wählen	258
bezárás	830
bild vergrößern	280
bitte versuchen sie es später erneut	316
bize ulaşin	1578
bjud en vän på artikeln	1488
bli månadsgivare	1481
bli støttemedlem	1218
bliv støttemedlem	203
boletín	480
browserul tău nu poate reda acest video	1381
brukervilkår	1229
bu haber abonelere özeldir	1569
bu içerik abonelere özeldir	1569
bugün değil	1567
bunlar da ilginizi çekebilir	1579
butlletí	163
buďte v obraze	183
bài cùng chuyên mục	1667
bài cùng tác giả	1667
bài khác	1644
bài liên quan	1644
bài mới nhất	1667
bài quảng cáo	1668
bài tiếp theo	1644
bài viết liên quan	1644
bài viết mới	1666
bài được dịch tự động	1666
bài đọc nhiều	1667
báo lỗi	1643
bármikor leiratkozhat	845
bármikor leiratkozhatsz	845
bármikor lemondhatja	833
bármikor lemondható	833
bình luận	1643
bình luận (#	1643
búsqueda	496
bülten	1599
bülten üyeliği	1599
bültene abone oldunuz	1599
büyüt	1581
bądź na bieżąco	1277
bővebben	843
būkite pirmas	1087
būkite pirmas, pakomentavęs	1087
bạn có thể quan tâm	1644
bỏ qua	1634
""", 'c': """
cada aportació compta	166
cada aportación cuenta	527
cada contribuição conta	1351
cadastre-se grátis	1305
califica este artículo	491
cargar más	496
carte de crédit	675
cartão de crédito	1304
categorieën	1166
categorías	493
caută	1375
ce contenu vous a-t-il été utile	710
ce résumé vous a-t-il été utile	710
cele mai citite știri	1398
cele mai noi știri	1373
celý článek	193
cerrar menú	496
cerrar sesión	477
cet article est en accès libre pour les abonnés	725
cet article est lu par une voix de synthèse	710
chci podpořit	180
chia sẻ	1639
chia sẻ bài viết	1639
chia sẻ facebook	1666
chia sẻ qua facebook	1666
chia sẻ ý kiến của bạn	1643
chuyên mục	1644
chép liên kết	1666
chủ đề	1644
chủ đề liên quan	1644
chủ đề nóng	1667
cikk megosztása	836
cikk mentése	836
cikkünk frissül	843
citeşte şi	1373
citește fără limite	1395
citește mai departe	1373	1375
citește mai mult	1373	1375
citește regulile comunității	1384
citește și	1373
citi šobrīd lasa	1116
citiți și	1373
col·labora	140
comentariul tău așteaptă moderarea	1384
comentează	1372
comentário	1318
comentário aguardando moderação	1344
comentários	1318
comentários exclusivos para assinantes	1344
commander ce numéro	712
commentaire en attente de modération	716
commerciële bijdrage	1207
compre a edição impressa	1338
conditions générales	688
conectează-te cu facebook	1395
conectează-te cu google	1395
confidentialité	688
configuración	489
configuración de cookies	489
configurações de cookies	1316
conheça todas as nossas newsletters	1348
consigue tu entrada aquí	513
consulta les normes de participació	155
consultez notre charte de modération	716
consíguelo en tu quiosco	513
contenu externe recommandé	708
contenu proposé par notre partenaire	712
contenu sponsorisé	686
contenus recommandés	729
contenus sponsorisés	686	692
conteúdo de marca	1314
conteúdo exclusivo	1305
conteúdo exclusivo para assinantes	1353
conteúdo externo	1334
conteúdo externo recomendado	1334
conteúdo para assinantes	1305
conteúdo patrocinado	1314
conteúdo premium	1353
conteúdo produzido pela marca	1338
conteúdo relacionado	1320
conteúdos relacionados	1356
contingut només per a usuaris registrats	167
continua após a publicidade	1314
continua després de l'anunci	157
continuar leyendo aquí	477
continuarea articolului după reclamă	1386
continue a ler esta notícia	1356
continuer après la publicité	686
continuă cu apple	1395
continuă cu facebook	1395
continuă cu google	1395
continuă să citești după publicitate	1386
continúa abajo	487
contáctanos	491
conținut disponibil doar utilizatorilor înregistrați	1395
conținut extern	1381
conținut extern recomandat	1381
conținut pentru abonați	1365
conținut premium	1395
conținut sponsorizat	1370
cookieinställningar	1492
cookieの設定	999
cookie設定	999	1688
cookie设置	1688
copia l'enllaç	146
copiază link	1368
copiază linkul	1368
copy link thành công	1666
correo electrónico	480
creează cont	1365
créer mon compte	676
créer un compte	676
créer une alerte	718
créer une alerte sur ce thème	718
csak előfizetőknek	833
cumpără revista	1386
czytaj całość	1292
czytaj również	1289
czytaj także	1289
czytaj też	1289
czytaj więcej	1289	1292
czytaj więcej o	1289
các tin khác	1644
cât de util a fost acest articol	1384
címkék	841
címlap	841
címlapról ajánljuk	841
có lẽ để sau	1634
có thể bạn quan tâm	19	1644
có thể bạn thích	19
cùng chuyên mục	1644
cùng chủ đề	1667
cùng tác giả	1667
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1581
daha fazla haber için tiklayin	1581
dalies ar šo rakstu	1119
dalinkitės	1081
dalinkitės straipsniu	1086
dalsza część artykułu pod materiałem wideo	1284
dalsza część artykułu pod wideo	1284
dalsza część tekstu pod wideo	1284
dalīties	1114
dalīties ar draugiem	1119
dalīties facebook	1119
další	193
další strana	193
další z rubriky	191
další zprávy	191
další článek	191
další články	19	191
danke für dein feedback	310
danke für ihr feedback	310
danos tu opinión	518
dans l'actualité	729
dans la même catégorie	692
dans la même rubrique	692
dans la même série	692
darovať	1451
das könnte dich auch interessieren	277
das könnte ihnen auch gefallen	277
das könnte sie auch interessieren	277
das könnte sie interessieren	277
das wichtigste in kürze, zusammengefasst von ki	300
datenschutzerklärung	273
daugiau šia tema	1083
deblochează articolul	1395
deixar um comentário	1318
deixe um comentário	1318
del på e-post	1225
del på facebook	210	1225
del på mail	210
del på twitter	210	1225
del på x	210	1225
dela inlägget	1488
dela på facebook	1488
dela på twitter	1488
dela på x	1488
dernière minute	692
dernières actualités	692
dernières infos	692
dernières nouvelles	692
desa per llegir després	169
desbloquear artículo	528
desbloqueie este conteúdo	1353
det er gratis å opprette en bruker	1220
det læser andre	218
det är gratis att skapa ett konto	1483
detaylar için tiklayin	1581
detaylar için tiklayiniz	1581
detta material är skyddat enligt lagen om upphovsrätt	1525
detta är en annons	1491
detta är en plusartikel	1483
devam etmek için üye girişi yapin	1569
devami için abone olun	1569
devamini okumak için abone olun	1569
diese funktion steht nur angemeldeten nutzern zur verfügung	325
din aceeași categorie	1373
din aceeași secțiune	1398
disponibil în app store și google play	1390
disponibilă în app store și google play	1390
distribuiți	1368
diğer haberler	19	1579
diğer okurlar bunlari okuyor	1579
dla subskrybentów	1275
do góry	1292
doar abonații pot comenta	1384
doar pentru abonați	1365
doação mensal	1302
doação única	1302
doba čtení # min	193
dolgozzon nálunk	843
domiciliación bancaria	476
domů	193
dona suport al periodisme en català	166
donación mensual	473
donación única	473
donați	1364
donează	1364
donează acum	1364
donează lunar	1364
donează lunar # euro	1394
donează lunar # lei	1394
doner nå	1218
données personnelles	688
donér	203
donér nu	203
doporučené	191
doporučené články	191
doporučujeme	191
dołącz do nas	1273
dołącz do newslettera	1277
drukāt	1119
du er nå påmeldt	1222
du er nå påmeldt nyhetsbrevet	1222
du kan när som helst avsluta prenumerationen	1485
du kan når som helst melde deg av	1222
du kan opsige når som helst	205
du kanske också gillar	1496
du modtager snart en bekræftelse på mail	207
du même auteur	692
du prenumererar nu på nyhetsbrevet	1485
du vil kanskje også like	1233
dành cho bạn	1644
dành cho thuê bao	1636
dárkovat článek	181
därefter # kr/mån tills du säger upp	1483
débloquer l'article	676
débloquez cet article	725
déconnexion	676
découvrir l'offre	676
découvrir nos offres	725
découvrir toutes nos offres d'abonnement	725
déjà un compte	676
déjà un compte ? connectez-vous	676
dāvini rakstu	1119
dāvini rakstu draugam	1119
""", 'e': """
e-bülten	1599
e-bülten aboneliği	1599
e-mail inválido	1348
e-mailová adresa	183
e-posta gönder	1573
edición digital	477
edición impresa	477
editörün seçtikleri	1579
edição impressa	1305
egyszeri támogatás	831
ehkä myöhemmin	623
ei tänään	623
el millor de la setmana a la teva bústia	163
el més llegit	144
el més vist	170
el. paštas	1105
elfelejtett jelszó	833
elige tu suscripción	528
elküldöm	836
elmentem későbbre	836
els lectors també han llegit	170
elírást talált	840
előfizetek	833
előfizetés	833
előfizetői tartalom	833
előfizetőknek	833
előfizetőként megoszthatja a cikket	836
előző	843
előző cikk	841
emlékeztess később	830
empfehlungen für sie	329
en este artículo	493
en çok okunan	1579
en çok okunan haberler	1579
en çok okunanlar	1579
engangsbeløb	203
engångsgåva	1481
enllaç copiat	169
ensemble, faisons vivre un média libre	724
enthält werbung	270
enviar comentário	1318
enviar corrección	491
envoyer à un ami	683
envoyer à un proche	683
envoyez-nous vos témoignages	706
erinnern sie mich später	254
erről bővebben itt írtunk	843
erről is írtunk	841
erről itt írtunk bővebben	843
erscheint täglich	316
erscheint wöchentlich	316
es gratis y solo te llevará un minuto	524
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	316
escreva um comentário	1318
escriu el teu correu electrònic	163
esi pirmais, kas komentē	1120
esimene kuu # €	540
esta funcionalidad es sólo para registrados	477
esta matéria foi útil para você	1336
esta notícia foi útil	1336
este espaço é moderado pela redação	1344
este resumo foi útil	1336
estás de acuerdo? vota	518
evästeasetukset	633
evästeet	633
exclusiv pentru abonați	1395
experimente grátis por um mês	1353
ez is érdekelhet	841
ez is érdekelheti	841
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	841
ezt olvasta már	841
ezt olvastad már	841
ești de acord? votează	1384
""", 'f': """
facebook'ta paylaş	1573
facebookでシェア	994
facebookでシェアする	994
faça login	1305
faça uma pergunta sobre esta reportagem	1336
fes una donació	140
fiecare donație contează	1394
fiecare leu contează	1394
fizetett hirdetés	838
fiók létrehozása	833
fiókom	833
forstør billede	221
forstørr bilde	1236
fortsett uten å støtte	1217
fortsätt läsa efter annonsen	1491
fortsätt utan att stödja	1480
fortsæt med at læse	213
fortsæt uden at støtte	202
fotogalería	493
fotoğraflari görmek için tiklayin	1581
friss hírek	841
fråga vår ai om artikeln	1494
fuldskærm	221
få adgang	205
få artiklen læst op	210
få de vigtigste nyheder hver morgen	207
få de viktigaste nyheterna varje morgon	1485
få de viktigste nyhetene hver morgen	1222
få nyheder på mail	207
få nyheter på e-post	1222
få nyheter på mejlen	1485
få overblikket her	221
få tilgang	1220
få varsel når vi skriver om dette	1236
följ	1489
följ oss	1489
följ skribent	1489
följ ämnet	1489
för prenumeranter	1483
förderer werden	255
fördermitglied werden	255
föregående	1499
föregående artikel	1496
förstora	1499
følg	211	1226
følg emne	211
følg os	211
følg oss	1226
følg sagen her	221
følg tema	1226
følg temaet og få varsel	1236
für abonnenten	259
für den newsletter anmelden	263
für dich empfohlen	329
für sie empfohlen	329
für sie entstehen keine mehrkosten	330
fă o donație	1364
fără obligații	1395
fără tine nu putem	1394
""", 'g': """
galeriyi aç	1581
galeriyi görmek için tiklayin	1581
galéria	843
galéria megtekintése	843
garanta já o seu ingresso	1338
gem til læseliste	210
giriş	1569
giriş yap	1569
giriş yapin	1569
giriş yapin veya üye olun	1569
giv os feedback på artiklen	216
già abbonato	926
già registrato	926
gli articoli più letti	975
glömt lösenord	1483
godkänn	1492
godkänn alla	1492
gorące tematy	1289
gracias por tu opinión	511
gràcies per la teva opinió	155
gràcies per votar	155
gràcies, ja estàs subscrit	163
guardar artículo	484
guardar para después	531
guardar para leer después	531
gå ikke glip af	218
gå ikke glip af noget	207
gå ikke glipp av noe	1222
gå til indhold	221
gérer les cookies	688
gérer les préférences	708
gérer mes alertes	718
gérer mes choix	688
gérer vos préférences de cookies	708
góp ý	1643
gündem	1579
günün haberleri	1579
günün özeti	1579
gợi ý	1644
gửi	1643
gửi bình luận	1643
gửi cho bạn bè	1666
gửi email	1639
gửi ý kiến	1643
""", 'h': """
haber bülteni	1599
haber güncelleniyor	1581
haberi arkadaşina hediye et	1573
hai già un account	926
harici içerik	1581
has arribat al límit d'articles gratuïts	167
has iniciado sesión	509
hasznos volt az összefoglaló	840
hasznosnak találta a cikket	840
havi támogatás	831
hayir teşekkürler	1567
hayir, teşekkürler	1567
haz una pregunta sobre este artículo	511
he leído y acepto la política de privacidad	524
he llegit i accepto la política de privacitat	152
hela artikeln fortsätter nedan	1491
hepsini gör	1581
hesap oluştur	1569
hi estàs d'acord? vota	155
hibát talált	840
hier reinhören	306
hinweis schließen	254
hirdetés	838	838
hirdetés bezárása	838
hirdetés, görgessen tovább	838
hjälp oss att rätta fel	1494
hlavní zprávy	191
ho già donato	921
hoje não	1301
hoppa till innehåll	1499
hoppa över inlägg från facebook	1499
hoppa över inlägg från instagram	1499
hoppa över inlägg från x	1499
hozzászólok	840
hozzászólás	840
hozzászólások	840
hozzászólások megtekintése	840
hylkää	633
hylkää kaikki	633
hyväksy	633
hyväksy evästeet	633
hyväksy kaikki	633
här kan du kommentera artikeln	1494
håll dig uppdaterad	1485
hírfolyam	841
hírlevelek	845
hírlevél	845
hírlevél-feliratkozás	845
hören sie diesen artikel	306
hør saken	1225
""", 'i': """
i più commentati	941
i più letti	941
i più letti della settimana	975
i più visti	941
ich unterstütze schon	254
identifícate	528
ielogojies, lai komentētu	1120
ienākt	1114
iesakām	1116
ihre meinung zählt	275
ikke gå glipp av	1233
ikke nå	1217
il tuo browser non può riprodurre il video	954
il tuo commento sarà pubblicato dopo l'approvazione	963
iletişim	1578
ilgili içerikler	1579
ilginizi çekebilecek haberler	1579
ilginizi çekebilir	1579
ilmoita asiavirheestä	635
ilmoita virheestä	635
imprimir artículo	531
imprimir esta matéria	1355
in bài	1639
in bài viết	1639
in trang này	1666
indlæg fra facebook	221
indlæg fra instagram	221
indlæs flere	221
ingresá	528
ingyenes regisztráció	833
inicia sesión	477
inicia sessió	141
iniciar sesión	477
iniciar sesión con apple	528
iniciar sesión con facebook	528
iniciar sesión con google	528
iniciar sessão	1305
inicie sesión	477
inne artykuły	1289
innhold fra annonsør	1239
inscription à la newsletter	679
inscrivez-vous à notre newsletter	679
insira o seu endereço de email	1348
instalează aplicația	1390
inställningar	1492
introduce un email válido	524
intră în cont	1365
invítanos a un café	473
início	1323
ir para o conteúdo	1323
ispiši	1444
istediğiniz zaman abonelikten çikabilirsiniz	1599
istediğiniz zaman iptal edin	1569
izdrukāt	1119
izmēģini # dienas bez maksas	1114
içeriğe geç	1581
iş birliği	1575
išbandykite # dienų nemokamai	1081
išorinis turinys	1098
išsaugoti	1086
išsaugoti straipsnį	1086
""", 'j': """
j'ai déjà donné	671
j'ai déjà un compte	676
ja hi estàs subscrit	167
ja hi estàs subscrit? entra	167
ja n'ets subscriptor? inicia sessió	141
ja tens compte? inicia sessió	167
jaa twitterissä	630
jaa x:ssä	630
jag förstår	1492
jag stödjer redan	1480
jaga sõbraga	545
jaunākie	1116
jautā mākslīgajam intelektam	1120
je commande ce numéro	712
je gère mes cookies	688
je soutiens déjà	671
jede spende zählt	320
jeder beitrag zählt	320
jeder euro zählt	320
jednorázově	180
jeg forstår	1229
jeg støtter allerede	202	1217
jegyek itt kaphatók	843
jelentkezzen be vagy regisztráljon	833
jetzt angebot wählen	324
jetzt anhören	267
jetzt reinhören	306
jetzt unterstützen	255
již mám předplatné	181
jobs in ihrer nähe	304
junte-se à conversa	1344
jurnalismul de calitate costă	1394
juttu jatkuu kuvan jälkeen	632
juttu jatkuu mainoksen jälkeen	632
juttu jatkuu videon jälkeen	632
juttua päivitetään	632
jutun lukee koneääni	630
jutun lukee tekoälyääni	630
już wspieram	1272
já doei	1301
já nas bancas	1338
já sou apoiador	1301
já sou assinante	1305
já tem conta	1305
já tem uma conta	1305
já é assinante? faça login	1305
já é subscritor	1353
já é subscritor? inicie sessão	1353
jätä kommentti	635
jūsų el. paštas	1105
jūsų el. pašto adresas	1105
""", 'k': """
kapcsolódó	841
kapcsolódó cikk	841
kapcsolódó cikkek	841
kapcsolódó tartalom	841
kapcsolódó témák	841
kas kokkuvõte oli kasulik	546
kategóriák	841
katso kuvat tästä	638
katso myös	636
katso video tästä	638
katso video yltä	638
kaupallinen yhteistyö	632
kaydiniz için teşekkürler	1599
keresés	843
kezdőlap	843
không phải bây giờ	1634
không, cảm ơn	1634
ki-übersicht	300
kijelentkezés	833
kingi artikkel sõbrale	545
kipróbálom	833
kirjaudu sisään	625
kirjoita sähköpostiosoitteesi	627
kjøp abonnement	1220
kjøp tilgang	1220
klausies podkāstu	1121
klausies podkāstu šeit	1121
klausies šo rakstu	1119
klausies šo rakstu (# min	1119
klausykite tinklalaidės	1088
klausykite tinklalaidės čia	1088
klausykitės straipsnio	1086
klausīties	1119
klausīties rakstu	1119
klíčová slova	191
kokeile # päivää maksutta	625
komentavimas išjungtas	1087
komentavimo taisyklės	1087
komentáre	1458
komentář	190
komentáře	190
komentāri	1114
komentēt	1114
komentēšana ir slēgta	1120
komentēšanas noteikumi	1120
komerčné oznámenie	1455
komerční sdělení	187
kommentarerna förhandsmodereras	1494
kommentek megtekintése	840
kommentelési szabályzat	840
kommentér	216
koostöö	548
kopiera länk	1488
kopiera länken	1488
kopijuoti nuorodą	1081
kopiér link	210
kopiér linket	210
kopírovat odkaz	185
kopírovať odkaz	1458
kopēt saiti	1114
korábban írtunk róla	841
kullanim koşullari	1576
kup dostęp	1275
kuula taskuhäälingut	547
kuuntele podcast tästä	638
kysy tekoälyltä	635
käyttöehdot	633
kérdezze ai-asszisztensünket	840
kérem a hírlevelet	845
később	830
köp	1483
köszönjük a feliratkozást	845
köszönöm, nem	830
következő	843
következő cikk	841
køb abonnement	205
køb adgang	205
kúpiť predplatné	1452
küfür, hakaret içeren yorumlar onaylanmamaktadir	1578
küldje el barátjának	836
küldés	836
küldés e-mailben	836
külső tartalom	843
künye	1576
küpsiste seaded	557
küsi tehisarult	546
kā tev patika raksts	1120
kā tu domā? balso	1121
ką manote? balsuokite	1088
""", 'l': """
la discussione è chiusa	939
la nota continúa después del anuncio	487
la rédaction vous conseille	692
la sélection de la rédaction	692
lahjoita artikkeli ystävälle	630
lai komentētu, ielogojies	1120
lai komentētu, pieslēdzies	1120
las más leídas	493
las más leídas de hoy	532
las noticias más leídas	532
lasi arī	1116
lasi komentārus	1120
lasi tālāk	1114
lasi vairāk šeit	1121
lasi vēl	1116
lasiet arī	1116
lasiet vēl	1116
lasă un comentariu	1372
lasīt komentārus	1120
lasīt tālāk	1121
lasīt vairāk	1121
lasīt vēlāk	1119
lasītākie	1116
lataa lisää	638
le choix de la rédaction	692
le journal numérique	676
le lien a été copié	728
le lien a été copié dans le presse-papiers	728
le notizie più lette	975
le più lette	941
lea también	493
lee sin límites	528
lee también	493
leer artículo completo	496
leer más	496
leer también	493
legfrissebb hírek	841
leggi di più	944
leggi più tardi	974
legnépszerűbb	841
leia a matéria completa	1356
leia as notícias no aplicativo	1346
leia também	1320
les choix de la rédaction	692
les lecteurs ont aussi consulté	729
les més llegides	170
les også	1233
les plus commentés	692
les plus partagés	692
les prix indiqués sont susceptibles d'évoluer	712
les våre debattregler	1231
li e aceito a política de privacidade	1348
lien copié	683
lien copié dans le presse-papiers	728
lietošanas noteikumi	1130
liitudes nõustud kasutustingimustega	564
liity jäseneksi	624
lineでシェア	994
lineでシェアする	1017
lineで送る	994
link a vágólapra másolva	836
link bài gốc	1666
link copiado para a área de transferência	1355
link kopiëren	1157
link másolva	836
link másolása	836
lire la suite pour #€	676
lire la vidéo	695
lire à haute voix	683
lire également	692
lisää aiheesta	636
liên hệ	1643
liên quan	1644
llegeix sense límits	167
llegeix també	144
llegir més	170
lo + leído	493
lo más comentado	493
lo más compartido	493
lo más leído	493
lo más popular	493
lo más visto	493
lo más visto hoy	532
lo último	493
locuri de muncă	1386
loe lähemalt	547
loe lähemalt siit	547
logi sisse või loo konto	540
los lectores también leyeron	532
luba kõik	557
lubię to	1281
lucrează cu noi	1386
lue keskustelun säännöt	635
lue lisää	636
lue lisää aiheesta	636
lue myöhemmin	630
lue myös	636
lugu jätkub pärast reklaami	548
lugu täieneb	547
lui écrire	706
lähetä sähköpostilla	630
lämna en kommentar	1494
länk kopierad	1488
länken kopierad	1488
länken är kopierad	1488
läs hela artikeln	1499
läs hela texten	1499
läs hela texten här	1499
läs kommentarer	1494
läs mer	1496	1499
läs mer om	1496
läs också	1496
läs senare	1488
läs vidare	1483	1496
läs våra kommentarsregler	1494
läs även	1496
lästid	1499
lästid # min	1499
lås op	205
lås opp artikkelen	1220
lås opp saken	1220
lås upp artikeln	1483
læs debatreglerne	216
læs debatreglerne her	216
læs hele artiklen	221
læs kommentarer	216
læs mere	218	221
læs mere om	218
læs også	218
læs også disse artikler	218
læs senere	210
læs videre	205	218
læs vores regler for debatten	216
læsetid # min	221
lên đầu trang	1646
lưu	1639
lưu bài	1639
lưu bài viết	1639
lưu bài để đọc sau	1666
lấy link	1666
""", 'm': """
magari più tardi	921
mai târziu	1363
mainos päättyy	632
mais notícias	1320
maksettu sisältö	632
manşetler	1579
masquer la publicité	712
masz już konto	1275
masz już konto? zaloguj się	1275
materialet är skyddat enligt lagen om upphovsrätt	1525
materiał partnera	1284
materiał promocyjny	1284
materiał sponsorowany	1284
matéria exclusiva para assinantes	1353
matérias relacionadas	1320
media społecznościowe	1282
megnézem	843
megosztás	836
megosztás a facebookon	836
megosztás facebookon	836
megosztás twitteren	836
mehr für dich	329
mehr für sie	329
meld deg på	1222
meld deg på nyhetsbrevet	1222
mentions légales	688
mentés	836
mentés későbbre	836
menú	496
menü	280	843	1581
menü schließen	280
menü öffnen	280
mer från	1496
mer läsning	1496
merci d'avoir voté	716
messaggio pubblicitario con finalità promozionale	958
mest läst	1496
mest lästa	1496
mest læst	218
mest læste	218
mida sina arvad? hääleta	547
minn meg på det senere	1217
mira el vídeo	161
mitä mieltä olet? äänestä	638
modalità di pagamento	925
moderálási elvek	840
modifică preferințele cookie	1381
modifier mes préférences	708
modtag en notifikation, når vi skriver om emnet	221
mogą cię zainteresować	1289
mohlo by se vám líbit	191
mohlo by vás také zajímat	191
mohlo by vás zajímat	191
mohlo by vás zaujímať	1456
monatlich kündbar	324
mostra aquesta publicació a instagram	152
mostra di più	944
mostrar conteúdo externo	1334
mostrar más	496
mot de passe oublié	676
mots clés	692
mots-clés	692
może cię zainteresować	1289
może później	1272
možda će vas zanimati	1442
možná později	179
muistuta myöhemmin	623
mulțumim pentru feedback	1384
mulțumim, te-ai abonat cu succes	1391
mutass többet	843
muut lukivat myös	636
myöhemmin	623
már előfizető	833
más	496
más artículos	493
más artículos del autor	505
más en	493
más historias	493
más información	493
más leídas	493
más leído	493
más leídos	493
más noticias	493
más opciones	489
más sobre este tema	493
más tarde	472
más vistas	493
más vistos	493
mások ezt olvassák	841
mások ezt olvasták	841
másolás	836
máte již účet	181
máte předplatné? přihlaste se	181
märksõnad	542
månadsgåva	1481
månedlig gave	1218
månedligt bidrag	203
måske senere	202
måske vil du også kunne lide	218
més informació	144
més llegides	144
més notícies	170
método de pago	476
métodos de pagamento	1304
métodos de pago	476
mākslīgā intelekta kopsavilkums	1121
mă abonez	1391
můj účet	181
mới nhất	1644
mở khóa bài viết này	1666
mở rộng	1646
""", 'n': """
nahlásit chybu	190
najchętniej czytane	1289
najczęściej czytane	1289
najczęściej czytane artykuły	1289
najnovšie	1456
najnowsze artykuły	1289
najnowsze wiadomości	1289
najčitanije	1442
najčítanejšie	1456
napsat komentář	190
naročite se	1465
naročnina	1465
nastavení	188
nastavení cookies	188
następna strona	1292
następny	1292
następny artykuł	1289
naudojimo taisyklės	1098
naujausios žinios	1083
naujienlaiškis	1105
načíst další	193
našli jste chybu	190
našli jste v článku chybu	190
ne děkuji	179
ne, děkuji	179
nejdiskutovanější	191
nejnovější	191
nejnovější zprávy	191
nejnovější články	191
nejčtenější	191
nejčtenější články	191
nem, köszönöm	830
nenhum comentário	1318
neueste beiträge	277
nhắc tôi sau	1634
nie dziękuję	1272
nie dziś	1272
nie pamiętasz hasła	1275
nie, dziękuję	1272
només els subscriptors poden comentar	155
norėdami komentuoti, prisijunkite	1087
nosūti draugam	1119
nosūtīt draugam	1119
nosūtīt e-pastā	1119
noteで書く	994
notre sélection	692
notre sélection d'articles	729
notícias relacionadas	1320
notícias relacionadas que podem lhe interessar	19
notícies destacades	170
notícies relacionades	144
nu ai cont? înregistrează-te	1395
nu mulțumesc	1363
nu, mulțumesc	1363
nyhetsdøgnet	1233
nyomtatás	836
não perca	1320
não, obrigada	1301
não, obrigado	1301
nächste seite	280
nächster artikel	277
näita rohkem	547
näita veel	547
näköislehti	625
nästa	1499
nästa artikel	1496
näytä kaikki	638
näytä kommentit	635
näytä lisää	638
näytä sisältö	633
næste	221
næste artikel	218
népszerű	841
nézze meg galériánkat	843
nézze meg képeinket	843
nõustun	557
nõustun kõigiga	557
nøgleord	218
nāc strādāt pie mums	1121
nổi bật	1644
nội dung quảng cáo	1668
nội dung tài trợ	1641
""", 'o': """
o que achou desta notícia	1336
o vídeo começará em alguns segundos	1334
ochrana osobních údajů	188
ocorreu um erro ao carregar o vídeo	1334
ocultar anúncio	1338
odebírat	183
odebírat newsletter	183
odemknout článek	181
odhlásit se	181
odhlásiť sa	1452
odkaz zkopírován	185
odmítnout	188
odmítnout vše	188
odporúčame	1456
odpovědět	190
odrzuć	1285
odrzuć wszystkie	1285
odtwórz	1292
oferă acest articol cadou	1397
offre spéciale	676
offrez-nous un café	672
offrici un caffè	922
oglasno sporočilo	1469
ogłoszenie	1284
okuma süresi # dk	1581
oliko artikkeli hyödyllinen	635
oliko juttu hyödyllinen	635
oliko tiivistelmä hyödyllinen	635
olvasson korlátlanul	833
olvasson tovább	833
olvasta már	841
olvastad már	841
olvidaste tu contraseña	477
oplæst af en robot	210
oplæst af kunstig intelligens	221
opsig når som helst	205
os leitores também leram	1356
os preços podem variar	1338
osale küsitluses	547
ostatnie artykuły	1289
ota yhteyttä	635
otros artículos	493
outras notícias	19	1320
ouça este conteúdo	1311
""", 'p': """
padovanokite straipsnį	1086
padovanokite straipsnį draugui	1086
page précédente	695
pagina următoare	1375
pague um café	1302
paiement sécurisé	675
paldies par pieteikšanos	1137
palun jää viisakaks	546
pamanīji kļūdu	1120
pamanījāt kļūdu	1120
par šo tēmu	1116
paramètres des cookies	688
paramétrer	688
paramétrer les cookies	688
parašyk komentarą	1087
parašykite komentarą	1087
partajează	1368
partenerii noștri	1373
participez à la conversation	716
partnerių turinys	1089
pasidalinkite šiuo straipsniu	1086
pasitikrinkite žinias	1088
passer la publicité	686
pastebėjote klaidą	1087
paylaş	1573
paylaşin	1573
pažiūrėkite vaizdo įrašą	1088
pe aceeași temă	1398
pentru a citi în continuare	1395
per saperne di più	975
pergunte à nossa ia	1336
peut-être plus tard	671
piedalies aptaujā	1121
piekrist visām	1130
piekrītu	1130
piesakies vebināram	1121
piesakoties tu piekrīti lietošanas noteikumiem	1137
pieslēdzies vai izveido kontu	1114
pieslēdzies, lai komentētu	1120
pieslēgties	1114
pievieno savu komentāru	1120
pievienot komentāru	1114
pirmais mēnesis par # €	1114
pirmas mėnuo tik # €	1081
più lette	941
più letti	941
più tardi	921
placená inzerce	187
platená inzercia	1455
plaćeni sadržaj	1441
plačiau skaitykite čia	1088
plein écran	695
plus d'actualités	692
poate mai târziu	1363
podaruj artykuł	1275
podcast anhören	306
pode ler também	1356
podmínky použití	188
podmínky užití	188
podobne artykuły	1289
podobné články	191
podporiť	1451
podporte nezávislú žurnalistiku	1451
podporte nás	1451
podpořit	180
podpořte naši práci	180
podpořte nás	180
podrži	1437
podržite nas	1437
podržite nezavisno novinarstvo	1437
podziel się	1281
podziel się na facebooku	1281
pogledajte još	19
pokaż komentarze	1287
pokaż mniej	1292
pokaż treść	1285
pokaż więcej	1292
pokaż wszystkie	1292
pokračovat bez podpory	179
polecane artykuły	1289
politique de confidentialité	688
polityka prywatności	1285
política de cookies	489	1316
política de galetes	152
política de privacidad	489
política de privacidade	1316
política de privacitat	152
poprzedni artykuł	1289
populární	191
populära artiklar	1496
populärt	1496
populære artikler	218
populære saker	1233
populært	218	1233
populārākie	1116
popüler	1579
popüler haberler	1579
popüler konular	1579
por qué estás viendo esto	477
postanite naročnik	1465
postanite član	1437	1465
postaw kawę	1273
postaw nam kawę	1273
posłuchaj	1281
pour continuer à lire	725
pourquoi voyez-vous cette publicité	712
povezani sadržaj	1442
povezani članci	1442
powiązane	1289
powiązane artykuły	1289
powiązane tematy	1289
powiększ	1292
powiększ zdjęcie	1292
powrót do góry	1292
později	179
pozostała część artykułu pod materiałem wideo	1284
pošalji komentar	1444
praneškite apie klaidą	1087
pranešti apie klaidą	1087
preberite še	1470
predplatiť	1451
predplaťte si	1451
prenumerata nuo # euro per mėnesį	1081
prenumerata nuo # €	1081
prenumerera på vårt nyhetsbrev	1485
prenumeruodami sutinkate su taisyklėmis	1105
prenumeruokite naujienlaiškį	1105
preporučujemo	1442
prečítajte si aj	1456
prețurile pot varia	1386
pridať komentár	1458
prihlásiť	1452
prihlásiť sa	1452
prima lună gratuită	1395
primește alerte despre acest subiect	1390
printează	1368
priporočamo	1470
prisijunkite arba susikurkite paskyrą	1081
prisijunkite prie mūsų komandos	1088
prisijunkite, kad galėtumėte komentuoti	1087
prispieť	1451
privatsphäre-einstellungen	273
privātuma politika	1130
promóció	838
proovi # päeva tasuta	540
pročitajte i	1442
pročitajte još	1442
prywatność	1285
przeczytaj również	1289
przeczytaj także	1289
przeczytaj też	1289
przejdź bez wsparcia	1272
przejdź do serwisu	1285
przejdź do treści	1292
przypomnij mi później	1272
právě se děje	191
präsentiert von	270
précédent	695
préférences cookies	688
prélèvement	675
prémium	833
próbálja ki # forintért	833
próxima	1323
próxima página	1323
próximo artigo	1320
prøv # dager gratis	1220
prøv gratis	205	1220
prøv nu	205
prøv nå	1220
prを含みます	1017
pubblicità	935	935
publi-rédactionnel	686
publicité	686	686
publicité - la suite ci-dessous	686
publicités	686
pular para o conteúdo	1323
página siguiente	496
pääuutiset	636
påmind mig senere	202
påminn mig senare	1480
później	1272
pārbaudi savas zināšanas	1121
pārpublicējot atsauce obligāta	1123
pērc abonementu	1114
předchozí	193
předchozí článek	191
předplatit	181
předplatné	181
přehrát	193
přejít k obsahu	193
přejít na obsah	193
přečtěte si	191
přečtěte si také	191
přidat komentář	190
přidejte názor	190
přihlásit	181
přihlásit k odběru	183
přihlásit se	181
přihlášení	181
přijmout	188
přijmout vše	188
připomenout později	179
přispějte	180
přispět	180
""", 'q': """
qu'avez-vous pensé de cet article	710
qual o seu nível de satisfação com esta notícia	1336
quellen und weiterführende links	277
queremos conocer tu opinión	518
queremos saber a sua opinião	1344
questo riassunto ti è stato utile	956
quieres añadir otro usuario a tu suscripción	477
quizás más tarde	472
quizás te interese	493
quyên góp	1635
quyên góp ngay	1635
qué te ha parecido esta noticia	518
quên mật khẩu	1636
quảng cáo	1641	1641
quảng cáo - bài viết tiếp tục bên dưới	1668
""", 'r': """
r$ # por mês durante # meses	1353
radote klaidą	1087
radote klaidą tekste	1087
raksti komentāru	1120
raksts tiek papildināts	1121
raksts turpinās pēc reklāmas	1122
rakstīt komentāru	1120
rao vặt	1641
raportează o eroare	1384
rapportér fejl	216
rašyti komentarą	1081
receber notificações	1346
recevez nos alertes en temps réel	718
recevez une alerte à chaque article de l'auteur	718
reclamă	1370
recomandarea redacției	1398
recomandări	1373
recomandările editorilor	1398
recomandările redacției	1373
recomendado para você	1320
recommandé	692
recommandé pour vous	692
recommandés	692
recordar más tarde	472
recuérdamelo más tarde	472
redirecționează #%	1364
refuză toate	1381
regalar artículo	477
registrovať sa	1452
registruokitės nemokamai	1081
registruokitės į seminarą	1088
registrácia	1452
regisztráció	833
regisztrálok	833
regístrate	477
rekisteröidy	625
rekisteröidy maksutta ja lue	625
reklami geç	1575
reklám	838
reklāma	1114
reklāmas raksts	1122
reklāmraksts	1122
relaterade ämnen	1496
reportar erro nesta página	1336
restez informé	679
restez informés	679
resumen automático	511
resumo da notícia	1336
reģistrējies bez maksas	1114
reģistrēties	1114
ricordamelo più tardi	921
rozwiń	1292
rätta	1494
rätta oss	1494
rättelse	1494
réactions	690
réagir	683	690
réagir à cet article	690
réagissez	690
réagissez à cet article	690
répondre	690
réseaux sociaux	684
réservé aux inscrits	676
résiliable à tout moment	725
résultats du sondage	716
résumé de l'article	710
résumé de l'article en # points	710
résumé en # secondes	710
rösta här	1499
rösta i omröstningen	1499
rādīt vairāk	1121
răspunde	1372
rėmimas	1089
""", 's': """
s'abonner à partir de #€	676
s'inscrire à la newsletter	679
s-ar putea să-ți placă	1373
saada sõbrale	545
saber más	496
sadarbības raksts	1122
saglabāt	1119
saglabāt rakstu	1119
saistītie raksti	1116
saistītās ziņas	1116
saite nokopēta	1119
saken er låst	1220
saltar anúncio	1314
salvează	1368
salvează articolul	1397
salvează pentru mai târziu	1397
sans engagement, résiliable à tout moment	725
sao chép liên kết	1639
sao chép đường dẫn	1666
sari la conținut	1375
satura turpinājums pēc reklāmas	1122
sačuvaj	1444
schlagwörter	277
schließen	280
schrift vergrößern	267
schriftgröße	267
scopri di più	926
sdílejte	185
sdílet	185
sdílet na facebooku	185
sdílet na twitteru	185
sdílet na x	185
se alla erbjudanden för prenumeranter	1483
se bilderna här	1499
se connecter et réagir	690
se déconnecter	676
se grafiken här	1499
se ha producido un error al cargar el vídeo	509
se klippet här	1499
se klippet øverst i saken	1236
se videon här	1499
sedan # kr/mån tills du säger upp	1483
seguir tópico	1346
seguí leyendo	532
sei già abbonato	926
sei già iscritto alla newsletter	968
selección de la redacción	493
sem si não seria possível	1351
sem você não seria possível	1351
semnalează o eroare	1372
send artiklen på mail	210
send på e-post	1225
sense permanència	167
setări cookie	1381
seuls les abonnés peuvent commenter	716
seuraa meitä	631
seções	1320
si opp når du vil	1220
si è verificato un errore durante il caricamento del video	954
signaler ce contenu comme inapproprié	716
signaler un problème	690
siguiente artículo	493
siirry sisältöön	638
sikeres feliratkozás	845
sin ti no sería posible	527
siz ne düşünüyorsunuz? oy verin	1581
sizin için öneriler	1579
siųsti draugui	1086
siųsti el. paštu	1086
skaitykite daugiau čia	1088
skaityti plačiau	1088
skaityti vėliau	1086
skaties arī	1116
skatīt foto	1121
skatīt galeriju	1121
skatīt video	1121
skriv din kommentar här	1494
slapukų nustatymai	1098
snsをフォロー	995
sofortüberweisung	258
sonderveröffentlichung	330
sono già sostenitore	921
sorodni članki	1470
souhlasím	188
soutenez-nous dès maintenant	672
související	191
související témata	191
související články	191
soyez le premier à commenter	690
soyez le premier à réagir	690
spela videon här	1499
spis treści	1292
sponsorisé	686
sponsorlu içerik	1575
sponsoroitu sisältö	632
sponsrat innehåll	1491
sponzorované	1455
sponzorovaný obsah	187
sponzorováno	187
sprawdź ofertę	1275
sprijină-ne	1364
spune-ți părerea	1384
spune-ți părerea în comentarii	1384
später	254
später erinnern	254
spør vår ki om saken	1231
staňte sa členom	1451
staňte se členem	180
stichwörter	277
stil spørgsmål til artiklen	216
straipsnio tęsinys - po reklama	1089
straipsnis tęsiasi po reklamos	1089
strona główna	1289
stäng	1480	1499
stöd oss	1481
støt os	203
støtt oss	1218
sugerir correção	1336
sugerir una corrección	518
sugestões	1320
suivre ce thème	718
sur le même sujet	692
sur le même thème	692
suscripción	477
suscríbase	477
suscríbete	477
suscríbete a nuestro boletín	480
suscríbete ahora	477
susiję straipsniai	1083
susikurti paskyrą	1081
susține	1364
susține-ne	1364
susțineți-ne	1364
syötä sähköpostiosoitteesi	627
szponzorált tartalom	838
szólj hozzá	840
szóljon hozzá	840
sähköposti	627
sähköpostiosoite	627
så # kr/mnd til du sier opp	1220
så kommenterar du	1494
sé el primero en comentar	491
sé parte	473
sélections	683
síganos	485
síguenos	485
sök	1499
søg	221
søk	1236
súmate	473
súvisiace	1456
súvisiace články	1456
sīkdatņu iestatījumi	1130
słowa kluczowe	1289
""", 't': """
t'ha estat útil aquest article	155
t'ha estat útil aquest resum	155
tack för din anmälan	1485
taip pat žiūrėkite	1083
takaisin ylös	638
takk for påmeldingen	1222
tallenna myöhemmäksi	630
talán később	830
tamaño de letra	484
también te puede gustar	493
también te puede interesar	493
també et pot interessar	144
também pode gostar	1356
tarjeta de crédito	476
tarjeta de débito	476
te ha resultado útil este artículo	511
te ha resultado útil este resumen	511
te ha sido útil este resumen	511
te poți dezabona oricând	1391
te-ar putea interesa și	1398
tehisaru kokkuvõte	547
tekoälyn tekemä tiivistelmä	638
tekstą įgarsino dirbtinis intelektas	1086
teljes hozzáférés	833
temas del día	493
termos e condições	1316
teste grátis	1305
testează-ți cunoștințele cu quizul nostru	1384
teszteld a tudásod	843
tesztelje tudását	843
texten fortsätter nedan	1491
texten fortsätter under bilden	1491
teď ne	179
thu gọn	1646
thèmes	692
thématiques	692
thích	1639
thông tin doanh nghiệp	1641
thông tin quảng cáo	1668
thẻ	1644
tienes que iniciar sesión para guardar artículos	531
tilbakemelding på saken	1231
tin bài liên quan	1666
tin cùng chuyên mục	1644
tin cùng tác giả	1667
tin khác	1644
tin liên quan	1644
tin mới	1644
tin mới nhất	1644
tin nóng	1667
tin nổi bật	1644
tin quảng cáo	1668
tin trước	1644
tin tài trợ	1644
tin tức liên quan	1644
tin đọc nhiều	1644
tipărește	1368
tipărește articolul	1397
tiêu điểm	1644
tiếp theo	1646
tlačiť	1458
to może cię zainteresować	1289
todos os comentários	1318
toute l'actualité	692
tovább	843
tovább a rovatra	841
tovább olvasom	843
további cikkek	841
további cikkek a témában	841
további hírek	841
további részletek itt	843
továbbiak betöltése	843
tradução automática	1336
trang chủ	1646
transferência bancária	1304
treść sponsorowana	1284
tria la teva subscripció	167
trước	1646
trả lời	1643
trở lại	1646
tu ce părere ai? lasă un comentariu	1384
tu navegador no puede reproducir este vídeo	509
tue meitä	624
tule meile tööle	547
turpini lasīt	1114
turpinājums pēc reklāmas	1122
turpināt lasīt	1114
twitter'da paylaş	1573
twój e-mail	1277
tài khoản của tôi	1636
tài trợ	1641
támogass minket	831
támogasson minket	831
támogatom	831
támogatott tartalom	838
támogatás	831
támogatói tartalom	838
täname liitumast	564
tässä olisi upotus facebookista	638
tässä olisi upotus instagramista	638
témata	191
témák	841
términos de uso	489
términos y condiciones	489
tìm kiếm	1646
tópicos	1320
tópicos relacionados	1320
több	843
töltsd ki a kvízt	843
töltse ki a kvízt	843
tühista igal ajal	540
tüm haberler	1579
tüm yazilari	1579
tüm yorumlar	1578
tümünü gör	1581
tümünü kabul et	1576
tümünü reddet	1576
tēmas	1116
tęsinys po reklamos	1089
tạo tài khoản	1636
tải thêm	1646
tặng bài viết	1666
tặng sao	1666
tặng sao cho bài viết	1666
từ khóa	1644
""", 'u': """
udostępnij	1281
udostępnij na facebooku	1281
udostępnij na twitterze	1281
udostępnij na x	1281
uložit	185
uložit na později	185
uložiť	1458
ultima oră	1373
ultimele știri	1373
um assinante presenteou você com este artigo	1355
un abonat ți-a oferit acest articol	1397
un abonné vous offre cet article	728
un e-mail de confirmation vous a été envoyé	721
un suscriptor te ha regalado este artículo	531
une erreur s'est glissée dans l'article	690
unterstütze uns	255
unterstützen	255
unterstützen sie uns	255
unterstützen sie uns per paypal	320
uppläst av en dator	1488
uppläst med ai-röst	1488
url 복사	1044
urlをコピー	994
urlをコピーする	1017
url복사	1044
urmărește acest subiect	1390
urmărește live	1390
următorul	1375
ustawienia plików cookie	1285
uz sākumu	1121
uzyskaj dostęp	1275
už komentarus atsako jų autoriai	1087
už máte predplatné? prihláste sa	1452
už máte účet	1452
už máte účet? prihláste sa	1452
už podporuji	179
uždaryti reklamą	1089
užpildykite apklausą	1088
užsakomasis straipsnis	1089
užsakomasis turinys	1089
užsisakyti prenumeratą	1081
""", 'v': """
vaata kõiki tellija soodustusi	540
vaata lähemalt	547
vaba töökoht	547
vad tycker du? rösta här	1499
vai kopsavilkums bija noderīgs	1120
vai raksts bija noderīgs	1120
vairāk par tēmu	1116
vaizdo įrašas	1088
vaizdo įrašą rasite čia	1088
van már fiókja	833
var artikeln till hjälp	1494
var resuméet nyttigt	216
var sammanfattningen till hjälp	1494
vari atteikties jebkurā laikā	1114
vasta küsitlusele	547
vastaa kyselyyn tästä	638
veja esta publicação no instagram	1334
veja também	1320
veja todas as opções de assinatura	1353
ver # comentários	1344
ver biografía	505
ver comentários	1318
ver conteúdo externo	1334
ver esta publicación en instagram	509
ver esta publicação no instagram	1334
ver galería	496
ver más	496
ver más artículos del autor	505
ver más noticias	532
ver también	493
ver também	1320
ver todas las opciones de suscripción	528
ver vídeo	496
verlagssonderveröffentlichung	330
vertrag kündigen	273
verträge hier kündigen	273
verwandte beiträge	277
ves algún error? comunícalo	518
veure aquesta publicació a instagram	152
vezi această postare pe instagram	1381
vezi mai multe știri	1398
vezi și	1373
već imate nalog	1438
već imate račun	1438
već ste pretplatnik	1438
več o temi	1470
viac k téme	1456
videon voi katsoa jutun yläosasta	638
videoyu izlemek için tiklayin	1581
videó	841
videók	841
videónkat itt nézheti meg	843
vidéo	695
vielen dank für ihr feedback	310
vielen dank für ihre anmeldung	263
vielleicht später	254
vilkår	214	1229
vipps et beløp	1218
vis færre	221	1236
visa bilden i helskärm	1499
visa färre	1499
visa inlägg från facebook	1499
visa inlägg från instagram	1499
visa innehåll	1492
vissza a tetejére	843
visszajelzés	840
više o temi	1442
viết bình luận	1643
você concorda? vote	1344
você pode gostar	1320
você pode se interessar	1320
você também pode gostar	1320
voir les résultats du sondage	716
vos réactions	690
votează în sondajul nostru	1384
votre avis nous intéresse	716
vous aimerez peut-être	692
vous avez déjà un compte	676
vous avez déjà un compte ? connectez-vous	676
vous avez déjà un compte ? identifiez-vous	676
vous possédez déjà un compte	676
vous pourriez être intéressé	692
vreau să primesc newsletterul	1391
vstúpiť do diskusie	1458
vytvořit účet	181
vyzkoušet	181
válasz	840
väline sisu	557
värsked uudised	542
více	191
více o tématu	191
vídeos	493	1320
výběr redakce	191
về đầu trang	1646
""", 'w': """
warto przeczytać	1289
weitere beiträge	277
werbung überspringen	270
whatsapp'ta paylaş	1573
whatsappで読む	1017
wie gefällt ihnen dieser artikel	310
więcej	1289
więcej artykułów	1289
więcej informacji	1289
więcej na ten temat	1289
więcej o	1289
więcej z	1289
wpłać	1273
wpłać teraz	1273
wypróbuj	1275
wyślij e-mailem	1281
wyślij znajomemu	1281
""", 'x': """
x'te paylaş	1573
xem bình luận	1643
xem nhiều	1644
xem nhiều nhất	1644
xem nhiều trong tuần	1667
xem thêm	1644	1646
xem thêm bình luận	1643
xem tiếp	1646
xem toàn bộ	1646
xem tất cả	1646
xでシェア	994
xでシェアする	1017
xでポスト	994
""", 'y': """
ya estás suscrito	528
ya tenés suscripción	528
yapay zeka özeti	1581
yazarin diğer haberleri	1579
yazarin diğer yazilari	1579
yazarin tüm yazilari	1579
yorum gönder	1578
yorumlari gör	1578
""", 'z': """
z titulní strany	191
zabudnuté heslo	1452
zahlungsart wählen	258
zaloguj się	1275
zapisz na później	1281
zapisz się	1277
zapisz się na newsletter	1277
zapomenuté heslo	181
zarejestruj się	1275
zarządzaj zgodami	1285
zaten üye misiniz	1569
zavřít	179
załaduj więcej	1292
załóż konto	1275
zdieľať	1458
zdieľať na facebooku	1458
zgadzam się	1285
zgłoś	1287
zgłoś błąd	1287
ziņa tiek papildināta	1121
ziņo par kļūdu	1120
ziņot par kļūdu	1120
zkopírovat odkaz	185
znajdź nas na facebooku	1282
zobacz galerię	1292
zobacz również	1289
zobacz także	1289
zobacz też	1289
zobacz więcej	1289
zobrazit více	193
zobrazit vše	193
zostań patronem	1273
zpět nahoru	193
zur merkliste hinzufügen	267
zur übersicht	280
zurück	275
zurück nach oben	280
zvětšit	193
zwiń	1292
""", '©': """
©ntb	1262	1262
""", 'à': """
à découvrir	692
à la une	692
à lire	692
à lire aussi	692
à lire dans ce dossier	692
à lire dans la même rubrique	692
à lire ensuite	692
à lire également	692
à ne pas manquer	692
à voir	692
à voir aussi	692
""", 'á': """
áudio gerado por ia	1336
áudio gerado por voz sintética	1336
""", 'ä': """
ähnliche artikel	277
ähnliche beiträge	277
ähnliche themen	277
älä missaa mitään	627
ämnen	1496
ämnen i artikeln	1496
är du redan prenumerant	1483
äänestä tästä	638
""", 'ç': """
çerez ayarlari	1576
çerez politikasi	1576
çerezler	1576
çikiş yap	1569
çok okunanlar	1579
""", 'è': """
è gratis e ci vuole solo un minuto	968
""", 'é': """
é grátis e leva menos de um minuto	1348
écouter	683
écouter (# min	683
écouter le podcast	695
édition du jour	692
""", 'í': """
írd meg a véleményed	840
írja meg véleményét	840
""", 'î': """
înapoi sus	1375
încarcă mai multe	1375
închide	1363
înregistrare	1365
înregistrează-te	1365
îți mulțumim pentru vot	1384
""", 'ö': """
öffnen	280
ön mit gondol? szavazzon	843
önceki	1581
önceki haber	1579
öne çikan haberler	1579
öne çikanlar	1579
önerilen haberler	1579
önerilenler	1579
összes	843
özet faydali oldu mu	1578
""", 'ú': """
új hozzászólás	840
última hora	493
últimas	1320
últimas entradas	493
últimas noticias	493
últimas notícias	1320	1320
últimes notícies	144
últimos artículos	493
únete	473
únete a la conversación	491
""", 'ü': """
überweisung	258
ücretsiz dene	1569
ücretsiz üye ol	1569
ücretsiz üye olun	1569
üye girişi	1569
üye ol	1568	1569
üye olun	1569
""", 'ý': """
ý kiến	1643
ý kiến bạn đọc	1643
ý kiến của bạn	1643
""", 'ā': """
ārējais saturs	1130
""", 'č': """
članek se nadaljuje pod oglasom	1469
článek pokračuje pod reklamou	187
čtěte dále	191
čtěte i	191
čtěte také	191
číst dál	193
číst dál s předplatným	181
číst více	193
čítajte aj	1456
""", 'ď': """
ďalšie články	19	1456
""", 'đ': """
đáng chú ý	1644
đã có tài khoản	1636
đã sao chép	1639
đã sao chép liên kết	1666
đóng	1634
đóng góp	1635
đăng ký	1636
đăng ký ngay	1636
đăng nhập	1636
đăng nhập / đăng ký	1636
đăng xuất	1636
được quan tâm	1667
được tài trợ	1641
đặt báo	1636
đề xuất	1644
để sau	1634
đọc nhiều	1644
đọc nhiều nhất	1644
đọc sau	1666
đọc thêm	1644	1646
đọc tiếp	1646
đọc tiếp về chủ đề này	1667
đừng bỏ lỡ	1644
""", 'į': """
į viršų	1088
įveskite savo el. pašto adresą	1105
""", 'ś': """
śledź nas	1282
""", 'ş': """
şifremi unuttum	1569
şimdi değil	1567
şurada paylaş	1573
""", 'š': """
štampaj	1444
štítky	191
""", 'ž': """
že imate račun	1466
že naročnik	1466
žiūrėkite nuotraukas	1088
žiūrėkite vaizdo įrašą	1088
žiūrėti galeriją	1088
""", 'ș': """
știri pe aceeași temă	1398
știri recomandate	1373
știri similare	1373
știrile zilei	1373
""", 'ț': """
ți-a fost util acest articol	1384
ți-a fost util acest rezumat	1384
ți-ai uitat parola	1395
ți-ar putea plăcea și	1398
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	340
""", 'ί': """
ίσως αργότερα	338
ίσως σας ενδιαφέρει	348
""", 'α': """
ακούστε	343
αναζήτηση	350
αντιγραφή συνδέσμου	343
απάντηση	347
αποθήκευση	343
αποστολή με email	343
αποσύνδεση	340
αργότερα	338
αρχική	350
αφήστε σχόλιο	347
""", 'β': """
βίντεο	348
""", 'γ': """
γίνε συνδρομητής	340
γίνετε μέλος	339
γίνετε συνδρομητής	340
γράψτε σχόλιο	347
""", 'δ': """
δείτε περισσότερα	350
δείτε τα σχόλια	347
δείτε όλα	350
δημιουργία λογαριασμού	340
δημοφιλέστερα	348
δημοφιλή	348
διαβάστε ακόμα	348
διαβάστε ακόμη	348
διαβάστε επίσης	348
διαβάστε περισσότερα	348	350
διαφήμιση	345
διαφημίσεις	345
διαφημιση	345
δωρήστε	339
δωρεά	339
""", 'ε': """
είσοδος	340
εγγραφή	340
ειδήσεις σήμερα	348
εκτύπωση	343
επικοινωνία	347
επιστροφή στην κορυφή	350
επόμενο	350
επόμενο άρθρο	348
ετικέτες	348
""", 'θ': """
θέματα	348
""", 'κ': """
κάντε δωρεά	339
κάντε μια δωρεά	339
κατηγορίες	348
κλείσιμο	338
κοινοποίησε	343
κοινοποίηση	343
κοινοποίηση στο facebook	343
κοινοποίηση στο twitter	343
""", 'μ': """
μενού	350
μην χάσετε	348
μοιραστείτε	343
μοιραστείτε το	343
μοιραστείτε το άρθρο	343
μπορεί να σας αρέσει	348
μόνο για συνδρομητές	340
""", 'ξ': """
ξεχάσατε τον κωδικό	340
""", 'ο': """
ο λογαριασμός μου	340
""", 'π': """
περισσότερα	348	350
περισσότερες ειδήσεις	348
προηγούμενο	350
προηγούμενο άρθρο	348
προσθήκη σχολίου	347
προτεινόμενα	348
""", 'ρ': """
ροή ειδήσεων	348
""", 'σ': """
στηρίξτε μας	339
συνέχεια ανάγνωσης	350
συνδεθείτε	340
συνδρομή	340
συνδρομητές	340
σχετικά	348
σχετικά άρθρα	348
σχετικά θέματα	348
σχετικές ειδήσεις	348
σχόλια	347
σχόλιο	347
σύνδεση	340
""", 'τ': """
τα πιο δημοφιλή	348
τελευταία άρθρα	348
τελευταία νέα	348
τελευταίες ειδήσεις	348
""", 'υ': """
υπενθύμιση αργότερα	338
υποβολή σχολίου	347
υποστηρίξτε μας	339
""", 'φ': """
φόρτωση περισσότερων	350
""", 'χ': """
χορηγούμενο	345
χορηγούμενο περιεχόμενο	345
""", 'ό': """
όχι ευχαριστώ	338
όχι τώρα	338
όχι, ευχαριστώ	338
""", 'а': """
абонамент	93
абонирайте се	93
авторизация	1412
авторизоваться	1412
актуальне	1625
архив	1426
""", 'б': """
банковская карта	1411
банковский перевод	1411
безопасный платеж	1411
больше	1426
больше новостей	1426
будьте в курсе	1414
більше за темою	1625
більше на цю тему	1625
більше новин	1625
більше по темі	1625
""", 'в': """
в избранное	1417
в тренде	1426
важливо	1625
вам будет интересно	1426
вам може сподобатися	1625
вам может быть интересно	1426
вас може зацікавити	1625
вас может заинтересовать	1426
введите email	1414
версия для печати	1417
вече имате акаунт	94
вече сте абонат	94
вже зареєстровані	1614
вже є акаунт	1614
вибір редакції	1625
видео	1426
вижте още	98
вийти	1614
вконтакте	1418	1418
влезте	94
во весь экран	1429
войти	1412
войти в аккаунт	1412
воспроизвести	1429
время на чтение	1429
время чтения # мин	1429
все	1429
все комментарии	1424
всі новини	1627
вход	94	1412
вхід	1614
выберите сумму	1411
выбор редакции	1426
выйти	1412
відео	1625
відповісти	1623
відхилити	1621
""", 'г': """
главная	1429
главное	1426
главное за день	1426
главные новости	1426
головна	1627
головне	1625
головне за день	1625
головні новини	1625
""", 'д': """
далее	1429
далі	1627
дарете	93
дари	93
детальніше	1627
дзен	1418
дивіться також	1625
для подписчиков	1412
добавить комментарий	1424
додати коментар	1623
докладніше	1627
другая сумма	1411
други новини	19
другие материалы	19	1426
другие новости	19	1426
другие статьи	1426
друк	1618
""", 'е': """
единоразово	1409
ежемесячно	1409
еще новости	1426
еще по теме	1426
ещё	1426
ещё по теме	1426
""", 'з': """
за темою	1625
забравена парола	94
забули пароль	1614
забыли пароль	1412
завантажити ще	1627
загрузить еще	1429
загрузить ещё	1429
задонатити	1612
задонатить	1409
закрити	1611
закрыть	1408
залишити коментар	1623
запази	100
зарегистрироваться	1412
зареєструватися	1614
зберегти	1618
збільшити	1627
зміст	1627
зробити внесок	1612
зрозуміло	1621
""", 'и': """
интересное	1426
""", 'к': """
к началу	1429
категории	1426
категорії	1625
коментар	1623
коментари	100
коментарі	1623
коментирай	100
коментувати	1623
комментарии	1424
комментарии отсутствуют	1424
комментарий	1424
комментировать	1424
контакти	1623
контакты	1424
конфиденциальность	1422
копирай линк	100
копировать ссылку	1417
копіювати посилання	1618
купить подписку	1412
""", 'л': """
лента новостей	1426
личный кабинет	1412
""", 'м': """
материалы партнеров	1421
материалы по теме	1426
матеріали за темою	1625
матеріали по темі	1625
меню	1429	1627
метки	1426
може да ви хареса	98
может быть, позже	1408
может позже	1408
можливо, пізніше	1611
мой профиль	1412
моят профил	94
мы в социальных сетях	1419
мы в соцсетях	1419
мы вконтакте	1419
мій профіль	1614
мітки	1625
""", 'н': """
на главную	1429
на правах реклами	1620
на правах рекламы	1421
наверх	1429	1627
нагадати пізніше	1611
надіслати	1618
назад	1429	1627
най-четени	98
най-четено	98
найпопулярніше	1625
найти	1429
найчитаніше	1625
налаштування	1621
написати коментар	1623
написать комментарий	1424
напиши коментар	100
напомнить позже	1408
направете дарение	93
настройки	1422
настройки cookie	1422
наступна	1627
наступна стаття	1625
не зараз	1611
не пропустите	1426
не пропустіть	1625
не сегодня	1408
не сейчас	1408
не сьогодні	1611
нет комментариев	1424
нет, спасибо	1408
новини	1625
новини партнерів	1620
новости	1426
новости партнеров	1421
новости партнёров	1421
новости по теме	1426
ні, дякую	1611
""", 'о': """
обговорити	1623
обратная связь	1424
обсудить	1424
обсуждение	1424
одноклассники	1418
одноразово	1612
оставить комментарий	1424
останні новини	1625
ответить	1424
отказаться	1422
отклонить	1422
отправить по почте	1417
оформити підписку	1614
още от	98
още по темата	98
""", 'п': """
партнерский материал	1421
партнерський матеріал	1620
партнерський проєкт	1620
партнёрский материал	1421
передплата	1614
передплатити	1614
перейти к содержанию	1429
печать	1417
платено съдържание	97
по теме	1426
повідомити про помилку	1623
погоджуюсь	1621
погоджуюся	1621
подарить статью	1412
поддержать	1409
поддержать нас	1409
поддержать проект	1409
поддержать редакцию	1409
поделитесь	1417
поделиться	1417	1417
поделиться в telegram	1417
поделиться в twitter	1417
поделиться в одноклассниках	1417
поделиться вконтакте	1417
подкасти	1625
подкасты	1426
подкрепете ни	93
подписаться	1412
подписаться на новости	1414
подписаться на рассылку	1414
подписка	1412
подписывайтесь	1419
подпишитесь на рассылку	1414
подробнее	1429
подробнее по теме	1426
поділитись	1618
поділитися	1618
поділитися в telegram	1618
поділіться	1618
пожертвовать	1409
пожертвувати	1612
позже	1408
поиск	1429
показати більше	1627
показати коментарі	1623
показати ще	1627
показать больше	1429
показать еще	1429
показать ещё	1429
показать комментарии	1424
пользовательское соглашение	1422
політика конфіденційності	1621
помочь	1409
помочь нам	1409
помочь проекту	1409
понятно	1422
попередня	1627
попередня стаття	1625
попробовать бесплатно	1412
популярне	1625
популярное	1426
популярные	1426
популярные новости	1426
популярные статьи	1426
популярні новини	1625
посилання скопійовано	1618
последнее	1426
последни новини	98
последние новости	1426
похожие материалы	1426
похожие статьи	1426
поширити	1618
поширити у facebook	1618
пошук	1627
правила использования	1422
предыдущая	1429
предыдущая статья	1426
премиум	1412
преміум	1614
препоръчани	98
прийняти	1621
прийняти всі	1621
принтирай	100
принять	1422
принять все	1422
принять всё	1422
прислать новость	1424
приєднатися	1612
продолжить без поддержки	1408
промо	1421	1620
прослушать	1417
підписатись	1614
підписатися	1614
підписка	1614
підтримати	1612
підтримати нас	1612
підтримати редакцію	1612
пізніше	1611
""", 'р': """
развернуть	1429
разово	1409
распечатать	1417
рассказать друзьям	1417
рассылка	1414
рассылки	1414
регистрация	94	1412
редакция рекомендует	1426
реклама	97	1421	1421	1620	1620
рекламно съдържание	97
рекомендуем	1426
рекомендуемое	1426
рекомендуємо	1625
реєстрація	1614
роздрукувати	1618
рубрики	1426	1625
""", 'с': """
самое важное	1426
самое популярное	1426
самое читаемое	1426
свежее	1426
свежие новости	1426
свернуть	1429
свързани новини	98
свързани статии	98
связаться с нами	1424
сделать пожертвование	1409
сейчас читают	1426
скопировать ссылку	1417
скопіювати посилання	1618
следующая	1429
следующая статья	1426
слухати	1618
слушать	1417
см. также	1426
смотреть все	1429
смотри также	1426
смотрите также	1426
согласен	1422
согласиться	1422
содержание	1429
создать аккаунт	1412
сообщить об ошибке	1424
сохранить	1417
социальные сети	1419
спецпроект	1421
спецпроєкт	1620
сподели	100
сподели във facebook	100
споделяне	100
спонсорирано	97
способ оплаты	1411
способы оплаты	1411
ссылка скопирована	1417
станете член	93
стати частиною спільноти	1612
стать патроном	1409
стать спонсором	1409
створити акаунт	1614
стрічка новин	1625
схожі матеріали	1625
схожі статті	1625
сюжет	1426
сюжеты	1426
""", 'т': """
твитнуть	1417
твиттер	1418
твітнути	1618
теги	1426	1625
телеграм	1418
тема дня	1426
теми	1625
темы	1426
""", 'у': """
увеличить	1429
увійти	1614
уже есть аккаунт	1412
уже зарегистрированы	1412
уже зареєструвалися	1614
умови використання	1621
усі новини	1627
""", 'ф': """
фейсбук	1418
фото	1426
фоторепортаж	1426
""", 'х': """
хорошо	1422
""", 'ч': """
час читання # хв	1627
читайте еще	1426
читайте ещё	1426
читайте ниже	1421
читайте также	1426
читайте також	1625
читати далі	1627
читати повністю	1627
читати також	1625
читать далее	1429
читать дальше	1429
читать ещё	1429
читать комментарии	1424
читать полностью	1429
читать также	1426
""", 'щ': """
ще за темою	1625
ще новини	1625
щомісяця	1612
""", 'э': """
электронная почта	1414
""", 'я': """
я вже підтримую	1611
я уже поддерживаю	1408
яндекс.дзен	1418
""", 'і': """
інші новини	19	1625
""", 'א': """
אולי גם יעניין אותך	748
אולי יעניין אותך	748
אולי יעניין אותך גם	773
אולי יעניין אתכם	748
אולי יעניין אתכם גם	773
אולי מאוחר יותר	738
אולי פספסתם	773
אינציקלופדיית ynet	748
""", 'ב': """
בחסות	776
בשיתוף	745
""", 'ד': """
דווח על טעות	747
דלג לתוכן	750
דף הבית	750
""", 'ה': """
האזינו	743
הבא	750
הגב	747
הדפיסו כתבה	772
הדפס	743
הדפסה	743
הדפסת כתבה	772
הוסיפו תגובה	747
הוסף תגובה	747
הוספת תגובה	747
הזכירו לי מאוחר יותר	738
החשבון שלי	740
הירשם	740
הכי נצפים	748
הכי נקרא	748
הכי נקראות	748
הכי נקראות היום	773
הכתבה הבאה	748
הכתבה הקודמת	748
המלצות	748
המשך לקרוא	750
המשך קריאה	750
הנצפים ביותר	773
הנקראות ביותר	748
הנקראים ביותר	773
העתיקו את הקישור	772
העתיקו קישור	772
העתק קישור	743
העתקת הקישור	772
העתקת קישור	743
הצג עוד	750
הצטרפו	739
הצטרפו אלינו	739
הקודם	750
הקישור הועתק	772
הרשמה	740
השב	747
התחבר	740
התחברות	740
""", 'ו': """
ווטסאפ	743
וידאו	748
""", 'ח': """
חדשות אחרונות	748
חודש ראשון ב-#	771
חודש ראשון ב-# ש"ח	771
חודש ראשון בשקל	771
חודש ראשון חינם	771
חזרה למעלה	750
חיפוש	750
""", 'ט': """
טוויטר	743
טלגרם	743
טען עוד	750
""", 'י': """
יציאה	740
""", 'כ': """
כבר מנויים? התחברו	740
כבר נרשמת	740
כותרות אחרונות	748
כניסה	740
כניסה למנויים	740
כתבה זו היא תוכן ממומן	772
כתבה ממומנת	776
כתבו תגובה	747
כתבות אחרונות	748
כתבות מומלצות	748
כתבות נוספות	748
כתבות נוספות בנושא	773
כתבות נוספות שיעניינו אתכם	773
כתבות קשורות	748
כתבות שאולי פספסתם	773
כתבות שיעניינו אתכם	773
""", 'ל': """
לא כעת	738
לא עכשיו	738
לא תודה	738
לא, תודה	738
להורדת האפליקציה	772
להמשך קריאה	740
להרשמה	740
לכל הכתבות	750
לכל הכתבות בנושא	773
לכל העדכונים, הכתבות והסרטונים	773
לכל התגובות	747
לכתבה הבאה בסדרה	773
לכתבה הקודמת בסדרה	773
לרכישת מינוי	740
לרכישת מינוי לחצו כאן	772
לתרום	739
לתרומה	739
""", 'מ': """
מבזקים	748
מודעה	745
מומלץ עבורך	773
מומלץ עבורכם	773
מומלצים	748
ממומן	745
מצאתם טעות	747
""", 'נ': """
נושאים	748
נושאים קשורים	748
""", 'ס': """
סגור	738
סגירה	738
סיכום ai	759
סיכום הכתבה	759
""", 'ע': """
עוד	750
עוד באותו נושא	773
עוד בנושא	748
עוד בערוץ	748
עוד חדשות	748
עוד כתבות	19	748
עוד כתבות בנושא	19
עוד כתבות מעניינות	772
עוד סיפורים	773
""", 'פ': """
פייסבוק	743
פרסום	745
פרסומת	745
""", 'צ': """
צור חשבון	740
צור קשר	747
""", 'ק': """
קרא גם	748
קרא עוד	750
קראו גם	748
קראו עוד	750
""", 'ש': """
שיתוף	743
שיתוף בווטסאפ	743
שיתוף בטוויטר	743
שיתוף במייל	772
שיתוף בפייסבוק	743
שכחתי סיסמה	740
שלח לחבר	743
שלחו את הכתבה במתנה	772
שלחו במתנה	772
שליחה במייל	743
שמירה	743
שמירת כתבה	772
שמרו כתבה	772
שמרו לקריאה מאוחרת	772
שתף	743
שתפו	743	772
שתפו את הכתבה	743
שתפו בוואטסאפ	772
שתפו בווטסאפ	772
שתפו בטלגרם	772
שתפו בפייסבוק	743
""", 'ת': """
תגובה	747
תגובות	747
תגיות	748
תוכן למנויים	740
תוכן ממומן	745
תוכן מסחרי	776
תוכן מקודם	745
תוכן פרסומי	776
תוכן שיווקי	745
תוכן שיווקי בשיתוף	776
תורגם אוטומטית	772
תיקון טעות	772
תמכו בנו	739
תפריט	750
תקציר ai	759
תקציר בינה מלאכותית	759
תקציר הכתבה	759
תרומה	739
תרמו	739
תרמו עכשיו	739
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	608
اخبار ديگر	19
اخبار ذات صلة	49
اخبار قد تعجبك	79
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	583
اخبار مرتبطة	79
اخبار پيشنهادي	608
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	583
اخرين خبرها	608
ادامه	585
ادامه مطلب	585
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	578
ارسال المقال بالبريد	78
ارسال به تلگرام	600
ارسال به دوستان	578
ارسال نظر	582
از دست ندهيد	608
از ما حمايت كنيد	575
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	576
اشتراك گذاري	578
اشتراك گذاري در تلگرام	600
اشتراكگذاري	578
اشترك	40
اضغط هنا لمشاهدة الفيديو	66
اضف تعليق	48
اضف تعليقا	48
اطبع	44
اطبع المقال	78
اطبع هذا المقال	78
اعلان	46
اعلان مدفوع	83
اعلان ممول	46
اعلانات	46
اعلانات مدفوعة	83
اغلاق	38
اقرا المزيد	51
اقرا ايضا	49	49	49	49
اكتب تعليقا	48
الابلاغ عن خطا	69
الاخبار	49
الاشتراك	40
الاعلانات	46
الاقسام	49
الاكثر تداولا	49
الاكثر قراءة	49	49
الاكثر قراءة الان	79
الاكثر قراءة اليوم	79
الاكثر مشاهدة	49
الان نه	574
البحث	51
التالي	51
التعليقات	48
الدخول	40
الرئيسية	51
السابق	51
الصفحة التالية	51
الصفحة الرئيسية	51
القائمة	51
المزيد	49	51
المزيد حول هذه القصة	79
المزيد من الاخبار	49
المزيد من المقالات	79
المقال التالي	49
المقال السابق	49
الوسوم	49
الي الاعلي	51
انتهاي پيام	600
انسخ الرابط	44
انشاء حساب	40
انشر	44
انضم الي فريقنا	69
انضموا الي فريقنا	69
اهد المقال	78
اهد هذا المقال	78
اهداء	78
اهداء المقال	78
اهم الاخبار	49
اولين نفري باشيد كه نظر ميدهد	600
ايجاد حساب	576
اين مطالب را هم بخوانيد	608
اين مطلب را هم بخوانيد	608
اگهي	580
اگهيها	612
""", 'ب': """
بازرگاني	612
بازگشت به بالا	585
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	583
برچسبها	583
بستن	574
بعدا ياداوري كن	574
بعدي	585
بلغ عن خطا	69
به اشتراك بگذاريد	578
بيشتر	583	585
بيشتر ببينيد	608
بيشتر بخوانيد	583
""", 'ت': """
تازهترينها	583
تبرع	39
تبرع الان	39
تبليغ	580
تبليغات	580
تبليغات در گوگل	612
تبليغات متني	612
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	578
تم نسخ الرابط	78
تماس با ما	582
تماشاي ويديو	600
تويتر	44
توييتر	578
تيليجرام	44
""", 'ث': """
ثبت نام	576
ثبت نظر	582
ثبتنام	576
""", 'ج': """
جديدترين اخبار	583
جستجو	585
جميع التعليقات	48
""", 'ح': """
حالا نه	574
حجم الخط	44
حساب كاربري	576
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	575
حمايت مالي	575
""", 'خ': """
خانه	585
خبر بعدي	600
خبر قبلي	600
خبرهاي بيشتر	608
خبرهاي مرتبط	583	608
خبرهاي پيشنهادي	608
خروج	576
""", 'د': """
در همين رابطه	608
در همين زمينه	608
دستهبندي	583
دعوت به همكاري	600
ديدگاه	582
ديدگاهتان را بنويسيد	600
ديدگاهها	582
""", 'ذ': """
ذات صلة	49
ذخيره	578
ذخيره خبر	600
ذخيره مطلب	600
ذخيره مطلب براي بعد	600
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	576
رپورتاژ	580
رپورتاژ اگهي	580
""", 'س': """
ساهم	39
ساهم الان	39
""", 'ش': """
شارك	44
شارك الخبر	78
شارك القصة	78
شارك المقال	44
شارك علي	44
شارك في استطلاع الراي	69
شارك في الاستطلاع	69
شارك هذا الموضوع	44
شاركنا رايك	48
شاركها	78
شاهد الفيديو	66
شاهد ايضا	49	49
شاهد بالفيديو	66
شايد بعدا	574	574
""", 'ص': """
صفحه اصلي	585
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	576
عكس	583
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	576
فيديو	49
فيسبوك	44	578
""", 'ق': """
قبلي	585
قد يعجبك	49
قد يعجبك ايضا	19	49	79
قد يهمك	49
قد يهمك ايضا	49
قراءة المزيد	51
قصص مقترحة	79
قيم المقال	69
قيم هذا المقال	69
""", 'ك': """
كلمات دلالية	49
كلمات مفتاحية	49
كليدواژهها	583
كمك كنيد	575
كمك مالي	575
كن اول المعلقين	78
كن داعما	39
كپي شد	600
كپي كردن لينك	600
كپي لينك	578
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	578
لينك كوتاه خبر	600
لينك كپي شد	600
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	580
محتواي حمايتشده	600
محتوي اعلاني	83
محتوي برعاية	83
محتوي ممول	46
مختارات	49
مساحة اعلانية	83
مستخدم جديد	40
مشاركة	44
مشاركة عبر واتساب	44
مشاركة علي تويتر	44
مشاركة علي فيسبوك	44
مشاهده بيشتر	585
مشاهده همه	585
مشترك شويد	576
مطالب بيشتر	608
مطالب مرتبط	583
مطالب پيشنهادي	608
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تعجبك	79
مقالات قد تهمك	79
مقالات مرتبط	583
منو	585
مهمترين اخبار	583
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	600
نسيت كلمة المرور	40
نظر	582
نظر بدهيد	600
نظر خود را با ما در ميان بگذاريد	600
نظر خود را بنويسيد	582
نظر شما	582
نظر شما درباره اين خبر چيست	600
نظرات	582
نظرسنجي	600
نمايش بيشتر	585
ننصح بقراءة	49
نه ممنون	574
""", 'ه': """
هذه المادة للمشتركين	78
همرساني	578
همچنين ببينيد	608
همچنين بخوانيد	583
""", 'و': """
واتساب	44
واتساپ	578
ورود	576
ورود / ثبت نام	576
وسوم	49
ويديو	583
ويژه مشتركان	576
""", 'پ': """
پاسخ	582
پربازديدترين	583
پربازديدترينها	583
پربازديدها	583
پربازديدهاي امروز	608
پربازديدهاي هفته	608
پربحثترينها	583
پربينندهترين	608
پربينندهترين خبرها	608
پربينندهترينها	608
پيام بازرگاني	612
پيشنهاد خواندني	608
پيشنهاد سردبير	583
پيشنهاد ما	583
""", 'چ': """
چاپ	578
""", 'گ': """
گزارش خطا	582
گزارش خطا در اين خبر	600
""", 'अ': """
अगला	797
अगली खबर	795
अन्य खबरें	19	19	795
अपनी राय दें	794
अभी दान करें	786
अभी नहीं	785
""", 'आ': """
आगे पढें	797
आज की अन्य खबरें	818
आपके लिए	795
आपको यह भी पसंद आ सकता है	818
आपको ये भी पसंद आ सकता है	818
""", 'इ': """
इसे भी देखें	818
इसे भी पढें	795
""", 'ई': """
ई-पेपर	787
""", 'ऊ': """
ऊपर जाएं	797
""", 'ए': """
एआई द्वारा तैयार	806
एआई समरी	806
एआई सारांश	806
एआई से तैयार सारांश	806
""", 'औ': """
और खबरें	795
और देखें	797
और पढें	795	797
और भी पढें	818
""", 'क': """
कमेंट	794
कमेंट करें	794
कमेंट्स	794
केवल सदस्यों के लिए	787
कॉपी लिंक	790
""", 'ख': """
खाता बनाएं	787
खोजें	797
""", 'च': """
चर्चा में क्यों है	818
""", 'ज': """
जरूर पढें	818	818
जवाब दें	794
ज्यादा पढी गई	818
""", 'ट': """
टिप्पणियां	794
टिप्पणी	794
टिप्पणी करें	794
टैग्स	795
टॉप न्यूज	795
टॉप स्टोरीज	818
ट्रेंडिंग	795
ट्विटर	790
""", 'त': """
ताजा खबरें	795	795
ताजा समाचार	795
""", 'द': """
दान करें	786
देश की और खबरें	818
दोस्तों को भेजें	806
""", 'न': """
नहीं धन्यवाद	785
नहीं, धन्यवाद	785
""", 'प': """
पार्टनर कंटेंट	821
पिछला	797
पिछली खबर	795
पूरी खबर पढें	797
प्रचार	792
प्रतिक्रिया दें	794
प्रायोजित	792
प्रायोजित सामग्री	821
प्रिंट करें	790
प्रीमियम	787
""", 'फ': """
फेसबुक	790
फेसबुक पर शेयर करें	790
फोटो	795
फोटो गैलरी	818
""", 'ब': """
बंद करें	785
बडी खबरें	795
बाद में	785
बाद में याद दिलाएं	785
""", 'म': """
मुख्य समाचार	795
मेन्यू	797
मेरा खाता	787
""", 'य': """
यह भी देखें	818
यह भी पढें	795
ये खबरें भी पढें	818
ये भी जानें	818
ये भी देखें	818
ये भी पढें	795
""", 'र': """
रजिस्टर करें	787
""", 'ल': """
लिंक कॉपी करें	790	806
लॉग इन	787
लॉग इन करें	787
लॉगआउट	787
लॉगिन	787
लोकप्रिय	795
""", 'व': """
विज्ञापन	792
विज्ञापन के बाद जारी	821
विज्ञापन हटाएं	806
विषय	795
वीडियो	795
व्हाट्सएप	790
""", 'श': """
शायद बाद में	785
शेयर	790
शेयर करें	790
""", 'स': """
संपर्क करें	794
संबंधित खबरें	795	795
संबंधित लेख	795
संबंधित वीडियो	818
संबंधित समाचार	795
सदस्य बनें	786
सबसे ज्यादा पढी गई	795
सबसे ज्यादा पढी गई खबरें	818
सबसे ज्यादा पढी गईं	818
सब्सक्राइब	787
सब्सक्राइब करें	787
सभी देखें	797
समर्थन करें	786
सहयोग करें	786
साइन अप	787
साइन इन	787
साझा करें	790
सेव करें	790
स्पॉन्सर्ड	792
स्पॉन्सर्ड कंटेंट	821
""", 'ह': """
हमारा समर्थन करें	786
होम	797
""", 'অ': """
অনুদান দিন	107
""", 'আ': """
আপনার জন্য নির্বাচিত	130
আরও খবর	109
আরও দেখুন	109
আরও পডতে পারেন	130
আরও পডুন	109
আরও সংবাদ	130
আরো খবর	130
আরো পডুন	130
""", 'এ': """
এ জাতীয আরও খবর	130
এ জাতীয আরো খবর	130
এ সম্পর্কিত আরও খবর	109
এ সম্পর্কিত আরও পডুন	130
এই বিভাগের আরও খবর	130
এই বিভাগের আরো খবর	130
""", 'ক': """
কপি লিংক	129
""", 'খ': """
খবরটি শেযার করুন	129
""", 'জ': """
জনপ্রিয খবর	130
""", 'ন': """
নিবন্ধন	107
""", 'প': """
পাঠকের পছন্দ	130
পোস্টটি শেযার করুন	129
প্রিন্ট	111
প্রিন্ট করুন	129
""", 'ফ': """
ফেসবুকে শেযার করুন	129
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	129
বিজ্ঞাপন	111
বিস্তারিত পডুন	130
""", 'ম': """
মন্তব্য	111
মন্তব্য করুন	111
""", 'র': """
রেজিস্টার	107
""", 'ল': """
লগ ইন	107
লগইন	107
লিংক কপি	111
লিংক কপি করুন	129
লিংক কপি হযেছে	129
লিঙ্ক কপি করুন	129
লেখাটি সেভ করুন	129
""", 'শ': """
শেযার	111
শেযার করুন	111	129
""", 'স': """
সংশ্লিষ্ট খবর	109
সম্পর্কিত	130
সম্পর্কিত খবর	109
সম্পর্কিত বিষয	130
সম্পর্কিত সংবাদ	130
সর্বশেষ	109
সর্বশেষ সংবাদ	109
সর্বাধিক আলোচিত	130
সর্বাধিক পঠিত	109
সর্বোচ্চ পঠিত	130
সহাযতা করুন	107
সাবস্ক্রাইব	107
সেভ করুন	129
""", 'ข': """
ข่าวที่คุณอาจสนใจ	1556
ข่าวที่น่าสนใจ	1556
ข่าวที่เกี่ยวข้อง	1536
ข่าวยอดนิยม	1536
ข่าวล่าสุด	1536
ข่าวอื่นที่น่าสนใจ	1556
ข่าวอื่นๆ	19	1556
ข่าวอื่นๆ ที่น่าสนใจ	1548
ข่าวเกี่ยวข้อง	1556
ข่าวแนะนำ	1536
""", 'ค': """
คลิกชมวิดีโอ	1548
คลิปแนะนำ	1556
ความคิดเห็น	1538
คัดลอกลิงก์	1538
คัดลอกลิงก์แล้ว	1548
คัดลอกลิงค์	1548
คัดลอกลิงค์แล้ว	1548
คุณอาจสนใจ	1556
""", 'ช': """
ชมคลิป	1548
ชมคลิปวิดีโอ	1548
ชมวิดีโอ	1548
ชมวิดีโอด้านบน	1548
""", 'ด': """
ดูคลิป	1548
ดูวิดีโอ	1548
ดูเพิ่มเติม	1538
""", 'บ': """
บทความที่น่าสนใจ	1556
บทความที่เกี่ยวข้อง	1536
บทความล่าสุด	1536
บทความแนะนำ	1556
บริจาค	1534
บริจาคเลย	1534
บันทึก	1548
บันทึกไว้อ่านภายหลัง	1548
""", 'พ': """
พิมพ์	1538
พิมพ์บทความ	1548
พิมพ์หน้านี้	1548
""", 'ฟ': """
ฟังรายการย้อนหลัง	1548
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	1548
""", 'ย': """
ยอดนิยม	1556
ยอดนิยมในตอนนี้	1556
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	1548
ร่วมงานกับเรา	1548
ร่วมตอบแบบสอบถาม	1548
ร่วมบริจาค	1534
ร่วมแสดงความคิดเห็น	1548
""", 'ล': """
ลงทะเบียน	1534
ลืมรหัสผ่าน	1534
""", 'ส': """
สนับสนุนเรา	1534
สปอนเซอร์	1538
สมัครงานกับเรา	1548
สมัครสมาชิก	1534
ส่งต่อให้เพื่อน	1548
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	1556
อ่านข่าวผ่านแอป	1548
อ่านข่าวอื่นๆ	1556
อ่านต่อ	1538
อ่านต่อเรื่องนี้	1556
อ่านเพิ่มเติม	1536
""", 'เ': """
เข้าสู่ระบบ	1534
เนื้อหาที่เกี่ยวข้อง	1556
เป็นคนแรกที่แสดงความคิดเห็น	1548
เรื่องที่คุณอาจสนใจ	19	1556
เรื่องที่น่าสนใจ	1556
เรื่องที่เกี่ยวข้อง	1536
เรื่องล่าสุด	1556
เรื่องอื่นที่น่าสนใจ	1536
เรื่องแนะนำ	1556
""", 'แ': """
แชร์	1538
แชร์ข่าวนี้	1548
แชร์บทความ	1548
แชร์หน้านี้	1548
แชร์ไปที่ line	1548
แท็ก	1556
แท็กที่เกี่ยวข้อง	1556
แปลอัตโนมัติ	1548
แสดงความคิดเห็น	1538
""", 'โ': """
โฆษณา	1538
โหลดแอปฟรี	1548
""", 'ủ': """
ủng hộ	1635
ủng hộ chúng tôi	1635
""", 'あ': """
あとで	986
あとで読む	994
あなたにおすすめ	1003
あなたにおすすめの記事	1003
あなたへのおすすめ	1003
あわせて読みたい	1003
あわせて読む	1027
""", 'い': """
いいえ、結構です	986
いいね	994	994
いいね!してニュースをチェック	995
いいね!で応援する	1017
いま読まれています	1027
いま読まれている記事	1027
""", 'お': """
おすすめ	1003
おすすめの記事	1003
おすすめ情報pr	997
おすすめ記事	1003
おすすめ関連記事	1027
お問い合わせ	999
お気に入り	994
お気に入りに追加	994
お申し込み	989
""", 'こ': """
こちらの記事もおすすめ	1027
こちらの記事も読まれています	19	1027
こちらもおすすめ	1003
こちらも読む	1027
この著者の記事	1003
この記事に関連するニュース	1027
この記事のタグ	1003
この記事の写真をすべて見る	1028
この記事の関連ニュース	1027
この記事は会員限定です	989
この記事もチェック	1017
この記事をシェア	994
この記事をプレゼント	1017
この記事をプレゼントする	1017
この記事を保存	1017
この記事を印刷	1017
この記事を印刷する	1017
この記事を評価する	1017
この記者の記事一覧	1003
この連載の記事	1003
""", 'ご': """
ご意見	1001
ご支援のお願い	987
ご購読の申し込み	989
""", 'さ': """
さらに読み込む	1005
""", 'す': """
すべての写真を見る	1028
すべて受け入れる	999
すべて見る	1005
すべて許可	999
""", 'そ': """
その他の記事	1003
""", 'は': """
はてなブックマーク	994
はてなブックマークに追加	1017
はてブ	994
""", 'ま': """
また後で	986
""", 'み': """
みんなのコメント	1001
""", 'も': """
もっと見る	1005
もっと詳しく知りたい方は	1027
もっと読む	1003
もどる	1005
""", 'よ': """
よく読まれています	1027
よく読まれている記事	1003
よく読まれている記事ランキング	1003
""", 'ア': """
アクセスランキング	1003
アンケート実施中	1017
""", 'オ': """
オススメ記事	1003
""", 'カ': """
カテゴリ	1003
カテゴリー	1003
""", 'キ': """
キーワード	1003
""", 'ク': """
クイズに挑戦	1017
クイズに挑戦する	1017
クッキー	999
クッキー設定	999
クリップ	994
クリップする	994
""", 'コ': """
コピーしました	994
コメント	1001
コメント#件	1001
コメント(#	1001
コメントする	1001
コメントはまだありません	1001
コメントをもっと見る	1001
コメントを投稿	1001
コメントを書く	1001
コメントを残す	1001
コメントを見る	1001
コメント一覧	1001
""", 'サ': """
サイトポリシー	999
サイトマップ	999
サインイン	989
サポートする	987
""", 'シ': """
シェア	994	1017
シェアしよう	994
シェアする	994	1017
""", 'ス': """
スキップ	986
スクラップ	994
スクラップする	994
スポンサー	997
スポンサードリンク	997
スポンサーリンク	997
""", 'タ': """
タイアップ	997
タグ	1003
""", 'チ': """
チップを送る	987
チャンネル登録	995
""", 'ツ': """
ツイート	994
ツイートする	994
""", 'ト': """
トップ	1005
トップへ戻る	1005
トップニュース	1003
トップページ	1005
トピックス	1003
""", 'ド': """
ドネーション	987
""", 'ニ': """
ニュースを読む	1005
ニュースレター	991
ニュースレター登録	991
""", 'バ': """
バックナンバー	1003
""", 'パ': """
パスワードを忘れた方	989
""", 'ピ': """
ピックアップ	1003
""", 'フ': """
フォロー	995
フォローしてね	995
フォローしました	995
フォローする	995
フォロー中	995
""", 'ブ': """
ブックマーク	994
ブックマークする	994
""", 'プ': """
プライバシーポリシー	999
プレゼント	989
プレミアム	989
""", 'ヘ': """
ヘルプ	999
""", 'ペ': """
ページの先頭へ	1005
ページトップ	1005
ページトップへ	1005
""", 'ホ': """
ホーム	1005
""", 'ポ': """
ポスト	994
ポストする	994
""", 'マ': """
マイページ	989
""", 'メ': """
メニュー	1005
メルマガ	991
メルマガ登録	991
メールで送る	994
メールで送信	994
メールアドレス	991
メールアドレスを入力	991
メールマガジン	991
メールマガジン登録	991
""", 'ラ': """
ランキング	1003
""", 'リ': """
リンクをコピー	994
リンクをコピーしました	1017
リンクをコピーする	1017
""", 'ロ': """
ログアウト	989
ログイン	989
ログイン/会員登録	989
ログイン・会員登録	989
""", '一': """
一覧	1005
一覧へ	1005
一覧を見る	1005
""", '上': """
上一篇	1691
上一頁	1693
上一页	1693
""", '下': """
下一篇	1691
下一頁	1693
下一页	1693
下次再說	1676
下次再说	1676
""", '不': """
不,謝謝	1676
不,谢谢	1676
不用了	1676
""", '专': """
专题	1691
""", '个': """
个人中心	1679
""", '为': """
为你推荐	1691
为您推荐	1691
""", '主': """
主要ニュース	1003
""", '举': """
举报	1690
""", '人': """
人才招聘	1707
人気の動画	1027
人気の記事	1003
人気ランキング	1003
人気記事	1003
人気記事ランキング	1003
人氣文章	1716
""", '今': """
今、あなたにオススメ	1003
今、読まれている記事	1027
今はしない	986
今はやめておく	986
今回はしない	986
今日の注目	1003
今日最熱門	1716
今日热点	1691
今日焦点	1691
今日熱門	1716
""", '他': """
他の記事	19
他の記事も読む	1003
""", '付': """
付費閱讀	1679
付费内容	1679
付费阅读	1679
""", '以': """
以下为广告内容	1707
以下為廣告內容	1707
以后再说	1676
""", '会': """
会员专属	1679
会员中心	1679
会员登录	1679
会員の方はこちら	989
会員の方はログイン	989
会員登録	989
会員登録する	989
会員登録はこちら	989
会員限定	989
会員限定記事	989
""", '你': """
你可能也喜欢	1691
你可能也喜歡	1691
你可能感兴趣	1691
你可能还想看	1716
你可能還想看	1716
""", '使': """
使用条款	1688
使用條款	1688
""", '保': """
保存	994
保存する	994
""", '個': """
個人情報保護方針	999
""", '元': """
元の記事を読む	1028
元記事で読む	1028
元記事を読む	1005
""", '免': """
免責聲明	1688
免費訂閱	1681
免費註冊	1679
免費試讀	1679
免责声明	1688
免费注册	1679
免费订阅	1681
免费试读	1679
""", '全': """
全ての写真を見る	1028
全文はこちら	1028
全文を読む	1005
全文表示	1005
全部接受	1688
全部评论	1690
""", '公': """
公众号	1685
公式sns	995
公式twitter	995
公式x	995
""", '共': """
共有	994
共有する	994
共有リンクをコピー	1017
""", '关': """
关于我们	1688
关注	1685
关注我们	1685
关键词	1691
关闭	1676
""", '其': """
其他新聞	1691
其他新闻	19	1691
""", '再': """
再生	1005
""", '写': """
写真(#枚	1028
写真をもっと見る	1028
写真を見る	1005
写真を見る(全#枚	1028
写真特集	1003
写评论	1690
""", '分': """
分享	1684
分享到	1684
分享到facebook	1707
分享到line	1707
分享到微信	1684
分享到微博	1684
分享本文	1707
分享此文	1707
分享給好友	1707
分享給更多人看到	1707
分享给好友	1707
分享给更多人	1707
分享至	1684
分享至facebook	1684
分享至line	1707
分类	1691
分類	1691
""", '列': """
列印	1684
列印本頁	1707
""", '初': """
初割で無料体験する	989
""", '利': """
利用規約	999
""", '前': """
前のページ	1005
前の記事	1003
前の記事へ	1003
前へ	1005
前回の記事はこちら	1027
前回はこちら	1028
""", '加': """
加入line好友	1685
加入会员	1679
加入我们	1707
加入我们的团队	1707
加入我們	1707
加入我們的團隊	1707
加入書籤	1684
加入會員	1679
加载更多	1693
""", '動': """
動画	1003
動画で見る	1017
動画を再生する	1017
動画を見る	1005
""", '单': """
单次捐款	1677
""", '印': """
印刷	994
印刷する	994
印刷用ページ	1017
印刷用ページを表示	1017
""", '即': """
即时新闻	1691
即時新聞	1691
""", '原': """
原文連結	1717
原文链接	1717
""", '参': """
参与评论	1690
参加者募集中	1014
参加问卷调查	1707
""", '參': """
參加問卷調查	1707
""", '友': """
友善列印	1707
友達に教える	1017
""", '反': """
反馈	1690
""", '发': """
发现错误?请告诉我们	1707
发表留言	1690
发表评论	1690
""", '合': """
合わせて読みたい	1003
""", '同': """
同じカテゴリの記事	1003
同じ著者の記事	1027
同意	1688
同意しない	999
同意する	999
""", '听': """
听全文	1707
听新闻	1684
听这篇文章	1707
""", '單': """
單次捐款	1677
""", '回': """
回到頂部	1693
回复	1690
回覆	1690
回頂端	1693
回首頁	1693
""", '复': """
复制成功	1684
复制网址	1707
复制链接	1684
""", '大': """
大字	1684
大家还在看	1691
大家都在看	1691
""", '头': """
头条	1691
""", '字': """
字体大小	1684
字号	1684
字級	1684
字體大小	1684
""", '官': """
官方微博	1685
""", '定': """
定期定額	1677
""", '寄': """
寄付	987
寄付する	987
寄付で応援する	1017
寄付のお願い	987
寄付をする	987
""", '專': """
專題	1691
""", '小': """
小字	1684
小編推薦	1691
""", '尚': """
尚無留言	1707
""", '展': """
展开	1693
展开全文	1693
展開	1693
""", '已': """
已关注	1685
已是会员	1679
已有帐号	1679
已經是會員	1679
已經是會員?登入	1679
""", '广': """
广告	1687
""", '広': """
広告	997
広告の後に続きます	997
広告をスキップ	997
広告を閉じる	997
広告企画	997
""", '廣': """
廣告	1687
""", '延': """
延伸閱讀	1691
延伸阅读	1691
""", '开': """
开通会员	1679
""", '影': """
影音	1691
""", '後': """
後で	986
""", '微': """
微信	1684
微博	1684
""", '忘': """
忘記密碼	1679
忘记密码	1679
""", '応': """
応援する	987
""", '您': """
您可能也喜歡	1691
您可能感兴趣	1691
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	1716
您的邮箱	1681
您的電郵	1681
""", '意': """
意见反馈	1690
""", '感': """
感想を送る	1001
""", '成': """
成为会员	1677
成為會員	1677
""", '我': """
我同意	1688
我的帐户	1679
我的帳戶	1679
我知道了	1688
我要留言	1690
我要糾錯	1707
我要纠错	1690
我要评论	1690
""", '戻': """
戻る	1005
""", '所': """
所有留言	1690
""", '打': """
打印	1684
打印本页	1707
打赏	1677
""", '投': """
投票する	1017
投稿する	1001
""", '拒': """
拒絕	1688
拒绝	1688
""", '招': """
招聘启事	1707
""", '拡': """
拡大	994
拡大する	1005
""", '按': """
按讚	1685
""", '捐': """
捐款	1677
捐贈	1677
捐赠	1677
""", '排': """
排行榜	1691
""", '採': """
採用情報	1014
""", '接': """
接受	1688
接受全部	1688
接受所有	1688
""", '推': """
推广	1687
推广内容	1687
推廣	1687
推荐	1691
推荐文章	1691
推荐阅读	1691
推薦	1691
推薦文章	1691
推薦閱讀	1691
""", '提': """
提供	997
""", '搜': """
搜尋	1693
搜索	1693
""", '播': """
播放	1693
""", '支': """
支持我们	1677
支持我們	1677
支援する	987
""", '收': """
收听	1684
收听本文	1707
收聽文章	1707
收藏	1684
收藏文章	1684
收藏本文	1707
收起	1693
""", '文': """
文字の大きさ	994
文字サイズ	994
""", '新': """
新着	1003
新着ニュース	1003
新着記事	1003
新着記事一覧	1027
新規会員登録	989
新規登録	989
新闻简报	1681
""", '显': """
显示更多	1693
""", '暂': """
暂不	1676
暂无评论	1707
""", '暫': """
暫不	1676
""", '更': """
更多	1691
更多内容	1691
更多報導	1691
更多报道	1691
更多文章	1691
更多新聞	1691
更多新聞請看	1716
更多新闻	1691
更多精彩	1716
更多精采內容	1707
""", '最': """
最多人看	1716
最新ニュース	1003
最新号	1027
最新影音	1716
最新文章	1691
最新新聞	1691
最新新闻	1691
最新消息	1691
最新記事	1003
""", '會': """
會員中心	1679
會員專屬	1679
會員登入	1679
""", '有': """
有料会員登録	989
有料会員記事	1017
有料登録	989
有料記事	989
""", '朋': """
朋友圈	1684
""", '服': """
服务条款	1688
服務條款	1688
""", '朝': """
朝刊・夕刊	989
""", '本': """
本周热门	1716
本文へ	1005
本文へ移動	1005
""", '机': """
机器翻译	1707
""", '查': """
查看全部	1693
查看原图	1693
查看原文	1717
查看更多	1693
查看留言	1690
查看评论	1690
""", '标': """
标签	1691
""", '検': """
検索	1005
""", '業': """
業配	1687
""", '標': """
標籤	1691
""", '機': """
機器翻譯	1707
""", '檢': """
檢舉	1690
""", '次': """
次のページ	1005
次の記事	1003
次の記事へ	1003
次へ	1005
次ページ	1005
""", '每': """
每月捐款	1677
""", '注': """
注册	1679
注目の記事	1003
注目キーワード	1003
注目ワード	1003
注目記事	1003
""", '点': """
点击排行	1691
点击播放	1707
点击查看原文	1717
点击查看大图	1693
点击阅读原文	1717
点我看视频	1707
点赞	1684
""", '為': """
為您推薦	1691
""", '热': """
热点	1691
热点推荐	1691
热门	1691
热门排行	1691
热门文章	1691
热门新闻	1691
""", '無': """
無料で体験する	989
無料で読む	989
無料会員登録	989
無料会員限定	989
無料体験	989
無料登録	989
""", '焦': """
焦點新聞	1691
""", '熱': """
熱門	1691
熱門排行	1691
熱門文章	1691
熱門新聞	1691
熱門話題	1691
""", '特': """
特定商取引法に基づく表記	999
特集	1003
""", '猜': """
猜你喜欢	1691
猜你喜歡	1691
""", '申': """
申し込む	989
""", '电': """
电子报	1681
电子邮箱	1681
""", '画': """
画像を拡大	1005
画像を見る	1005
""", '留': """
留言	1690
留言(#	1690
""", '登': """
登入	1679
登入/註冊	1679
登出	1679
登录	1679
登录/注册	1679
登錄	1679
登録	989
登録が完了しました	1017
登録して続きを読む	989
登録する	989
""", '發': """
發現錯誤?請告訴我們	1707
發表留言	1690
發表評論	1690
""", '目': """
目录	1693
目次	1005
目錄	1693
""", '相': """
相关主题	1691
相关报道	1691
相关推荐	1691
相关文章	1691
相关新闻	1691
相关标签	1691
相关视频	1716
相关阅读	1691
相關主題	1691
相關報導	1691
相關影片	1716
相關推薦	1691
相關文章	1691
相關新聞	1691
相關標籤	1691
相關閱讀	1691
""", '看': """
看了这篇文章的人也看	1691
看原文	1717
看更多	1691
看更多文章	1716
看更多新聞	1716
""", '稍': """
稍后再说	1676
稍后提醒我	1676
稍后阅读	1707
稍後再說	1676
稍後提醒我	1676
稍後閱讀	1707
""", '立': """
立即捐款	1677
立即訂閱	1679
立即订阅	1679
""", '粉': """
粉絲團	1685
""", '精': """
精彩推荐	1716
精彩推薦	1716
精选	1691
""", '紙': """
紙面ビューアー	989
""", '続': """
続きはこちら	1028
続きをみる	1005
続きを読む	989
""", '網': """
網友留言	1690
""", '編': """
編輯推薦	1691
編輯精選	1691
編集部おすすめ	1003
編集部のおすすめ	1003
""", '縮': """
縮小	994
""", '繼': """
繼續閱讀	1693
""", '纠': """
纠错	1690
""", '继': """
继续浏览内容	1693
继续阅读	1693
""", '编': """
编辑推荐	1691
编辑精选	1691
""", '网': """
网友评论	1690
""", '联': """
联系我们	1688
""", '聯': """
聯絡我們	1688
""", '聽': """
聽全文	1707
聽新聞	1684
聽這篇文章	1707
""", '菜': """
菜单	1693
""", '著': """
著作権	999
""", '複': """
複製網址	1707
複製連結	1684
""", '觀': """
觀看更多	1716
""", '视': """
视频	1691
""", '解': """
解鎖全文	1707
解锁全文	1707
""", '訂': """
訂閱	1679
訂閱會員	1679
訂閱會員專屬內容	1707
訂閱郵件	1681
訂閱電子報	1681
""", '記': """
記事の続きはこちら	1028
記事へのご意見	1001
記事をサポートする	987
記事をプレゼント	989
記事をプレゼントする	1017
記事を保存	994
記事を保存する	1017
記事を印刷する	994
記事を読む	1005
記事ランキング	1003
記事一覧	1005
記事一覧を見る	1028
記事全文を読む	1005
記者募集	1014
記者募集中	1014
""", '許': """
許可する	999
""", '註': """
註冊	1679
""", '評': """
評論	1690
""", '話': """
話題の記事	1003
""", '語': """
語音播報	1707
語音朗讀	1707
""", '誤': """
誤字脱字の報告	1017
誤字脱字を報告する	1017
""", '読': """
読まれている記事	1003
読み上げ	1017
""", '請': """
請填寫讀者問卷	1707
請繼續往下閱讀	1687	1687
請輸入電子郵件	1681
""", '讚': """
讚	1684
讚賞支持	1677
""", '订': """
订阅	1679
订阅会员	1679
订阅邮件	1681
""", '评': """
评论	1690
评论(#	1690
""", '诚': """
诚聘英才	1707
""", '话': """
话题	1691
""", '语': """
语音朗读	1707
""", '请': """
请先登录再评论	1707
请继续往下阅读	1687
请输入邮箱	1681
""", '購': """
購読	989
購読する	989
購読のお申し込み	989
購読申し込み	989
""", '贈': """
贈送文章	1707
贈送文章給朋友	1707
贈送此文	1707
""", '贊': """
贊助	1677
贊助內容	1687
贊助商	1687
""", '赞': """
赞助	1677
赞助内容	1687
赞助商链接	1687
赞赏	1677
""", '赠': """
赠送此文	1707
""", '跳': """
跳到主要內容	1693
""", '載': """
載入更多	1693
""", '轉': """
轉發	1684
""", '转': """
转发	1684
""", '返': """
返信	1001
返信する	1001
返回顶部	1693
返回首页	1693
""", '追': """
追蹤	1685
追蹤我們	1685
""", '通': """
通報する	1001
通知を受け取る	1017
""", '速': """
速報	1003
速報通知を受け取る	1017
""", '連': """
連結已複製	1707
連載	1003
""", '運': """
運営会社	999
""", '違': """
違反報告	1001
""", '選': """
選單	1693
""", '邮': """
邮箱	1681
""", '链': """
链接已复制	1707
""", '閉': """
閉じる	986	1005
""", '開': """
開通會員	1679
""", '関': """
関連	1003
関連する記事	1003	1027
関連キーワード	1003
関連タグ	1003
関連トピックス	1003
関連ニュース	1003
関連リンク	1003
関連動画	1003
関連情報	1003
関連記事	1003
関連記事はこちら	1027
""", '閱': """
閱讀全文	1693
閱讀原文	1717
閱讀更多	1693
""", '關': """
關於我們	1688
關注	1685
關注我們	1685
關鍵字	1691
關閉	1676
""", '阅': """
阅读全文	1693
阅读原文	1717
阅读更多	1693
""", '隐': """
隐私权政策	1688
""", '電': """
電子信箱	1681
電子報	1681
電子版	989
""", '音': """
音声で聞く	994
音声読み上げ	1017
""", '頭': """
頭條	1691
""", '顯': """
顯示更多	1693
""", '首': """
首頁	1693
首页	1693
""", '點': """
點我看影片	1707
點擊播放本文	1707
點閱排行	1716
""", '가': """
가	1044
가입하기	1040
가장 많이 본 뉴스	1049
""", '개': """
개인정보 처리방침	1047
개인정보처리방침	1047
""", '거': """
거부	1047
""", '검': """
검색	1051
""", '계': """
계속 읽기	1040
""", '고': """
고객센터	1047
""", '공': """
공유	1044
공유하기	1044
""", '관': """
관련 기사	1049
관련 뉴스	1049
관련 영상	1070
관련 태그	1049
관련기사	1049
관련뉴스	1049
관련키워드	1049
""", '광': """
광고	1046
광고 닫기	1046
""", '괜': """
괜찮습니다	1037
""", '구': """
구독	1040
구독 신청	1040
구독 전용	1040
구독 중	1040
구독신청	1040
구독이 완료되었습니다	1062
구독하고 이어서 읽기	1062
구독하기	1040
""", '글': """
글씨크기	1044
글자 크기	1044
글자 크기 변경	1062
글자 크기 조절	1062
글자크기	1044
""", '기': """
기부하기	1038
기사 공유하기	1044
기사 더보기	1062
기사 듣기	1062
기사 링크 복사	1062
기사 본문	1051
기사 선물하기	1062
기사 스크랩하기	1062
기사 오류 신고	1062
기사 오류 제보	1062
기사 원문 보기	1062
기사 저장하기	1062
기사 제보 및 문의	1062
기사 후원하기	1038
기사에 대한 의견	1048
기사원문	1051
기사저장	1044
기자 구독	1057
기자 구독하기	1057
기자 페이지	1057
기자 프로필 보기	1057
기자의 다른 기사	1057
기자의 다른기사	1049
""", '나': """
나중에	1037
나중에 보기	1062
나중에 읽기	1062
나중에 하기	1037
""", '내': """
내 정보	1040
""", '네': """
네이버 블로그	1044
""", '놓': """
놓치면 안 되는 기사	1070
""", '뉴': """
뉴스 듣기	1062
뉴스레터 무료 구독	1062
""", '다': """
다른 공유 찾기	1044
다른 기사	19	1049
다른 기사 더 보기	19
다른 기사 보기	1057
다른기사	1049
다른기사 보기	1049
다시 보지 않기	1037
다음	1051
다음 기사	1049
다음 기사 보기	1062
다음 페이지	1051
다음기사	1049
다음에	1037
""", '닫': """
닫기	1037
""", '답': """
답글	1048
답글쓰기	1048
""", '당': """
당신이 좋아할 만한	1049
""", '댓': """
댓글	1048
댓글 #	1048
댓글 #개	1048
댓글 보기	1048
댓글 쓰기	1048
댓글 운영 정책	1062
댓글 운영정책	1062
댓글보기	1048
댓글쓰기	1048
댓글을 입력해주세요	1048
""", '더': """
더 보기	1051
더보기	1049	1051
""", '독': """
독자 의견 조사	1062
""", '동': """
동영상	1049
동의	1047
동의합니다	1047
""", '등': """
등록	1048
""", '디': """
디지털뉴스부	1057
디지털뉴스팀	1057
디지털콘텐츠팀	1057
""", '라': """
라인	1044
""", '랭': """
랭킹	1049
랭킹뉴스	1049
""", '로': """
로그아웃	1040
로그인	1040
로그인 후 댓글 쓰기	1062
로그인/회원가입	1040
""", '링': """
링크 복사	1044
링크가 복사되었습니다	1062
""", '마': """
마이페이지	1040
""", '많': """
많이 본 기사	1049
많이 본 뉴스	1049
많이 본 영상	1070
많이 읽은 기사	1049
많이본 기사	1049
많이본 뉴스	1049
""", '맨': """
맨 위로	1051
맨위로	1051
""", '메': """
메뉴	1051
메뉴 닫기	1051
메일	1044
""", '모': """
모두 동의	1047
""", '목': """
목록	1051
목록보기	1051
""", '무': """
무료 체험 시작하기	1040
무료 회원가입	1040
""", '문': """
문의	1048
""", '바': """
바로가기	1044
""", '밴': """
밴드	1044
""", '베': """
베스트	1049
""", '복': """
복사하기	1044
""", '본': """
본문 글씨 줄이기	1044
본문 글씨 키우기	1044
본문 바로가기	1051
본문으로 바로가기	1051
""", '북': """
북마크	1044
""", '비': """
비밀번호 찾기	1040
""", '사': """
사이트맵	1047
사진 확대	1051
""", '설': """
설문 참여 바로가기	1062
설문 참여하기	1062
설문조사 참여하기	1062
""", '속': """
속보	1049
속보 알림 받기	1062
속보 알림 신청	1062
""", '스': """
스크랩	1044
스크랩하기	1062
스폰서	1046
""", '신': """
신고	1048
신문구독	1040
""", '실': """
실시간 뉴스	1049
""", '에': """
에디터 추천	1049
""", '연': """
연관기사	1049
""", '영': """
영상	1049
영상 보기	1062
영상으로 만나보세요	1062
영상으로 보기	1062
""", '오': """
오늘 하루 보지 않기	1037
오늘은 그만 보기	1037
오늘의 추천	1049
오늘의 핫뉴스	1070
오디오로 듣기	1062
오류 신고	1048
오류 신고하기	1062
오탈자 신고	1062
""", '온': """
온라인뉴스팀	1057
""", '요': """
요약	1051
""", '원': """
원문보기	1051
""", '위': """
위로	1051
""", '유': """
유료 기사입니다	1062
""", '음': """
음성 재생하기	1062
음성으로 듣기	1044
""", '응': """
응원하기	1038
""", '의': """
의견 쓰기	1048
""", '이': """
이 기사 어땠나요	1062
이 기사를 공유합니다	1062
이 기사를 추천합니다	1062
이 기사와 함께 읽은 기사	1062
이 기자의 다른 기사	1062
이 시각 많이 본 기사	1070
이 시각 많이 본 뉴스	1070
이 시각 주요뉴스	1049
이 시각 추천뉴스	1049
이런 기사는 어때요	1070
이메일	1044
이메일무단수집거부	1047
이미 구독 중이신가요	1040
이미 회원이신가요	1040
이미지 크게 보기	1051
이미지 확대	1051
이슈	1049
이용약관	1047
이전	1051
이전 기사	1049
이전 기사 보기	1062
이전기사	1049
""", '인': """
인기 급상승	1070
인기 기사	1049
인기기사	1049
인기뉴스	1049
인쇄	1044
인쇄하기	1044
인스타그램 팔로우	1062
""", '일': """
일시후원	1038
""", '재': """
재생	1051
""", '저': """
저작권규약	1047
저장	1044
""", '전': """
전체 댓글	1048
전체 보기	1051
전체메뉴	1051
전체보기	1051
""", '접': """
접기	1051
""", '정': """
정기 후원하기	1038
정기구독	1040
정기후원	1038
""", '제': """
제보	1048
제보하기	1048
""", '좋': """
좋아요	1044
좋은 기사 후원하기	1038
""", '주': """
주소 복사	1062
주소가 복사되었습니다	1062
주소복사	1044
주요 기사	1049
주요 뉴스	1049
주요 뉴스 더보기	1070
주요기사	1049
주요뉴스	1049
""", '지': """
지금 뜨는 기사	1070
지금 뜨는 뉴스	1070
지면보기	1040
""", '청': """
청소년보호정책	1047
""", '최': """
최신 기사	1049
최신 뉴스	1049
최신기사	1049
최신뉴스	1049
""", '추': """
추천 기사	1049
추천 영상	1070
추천기사	1049
추천뉴스	1049
""", '친': """
친구 추가하기	1062
""", '카': """
카카오스토리	1044
카카오톡	1044
카카오톡 공유	1044
카카오톡으로 공유	1062
카카오톡으로 공유하기	1062
카테고리	1049
""", '쿠': """
쿠키 설정	1047
""", '퀴': """
퀴즈 풀기	1062
""", '키': """
키워드	1049
""", '태': """
태그	1049
""", '텔': """
텔레그램에서 소식 받기	1062
""", '투': """
투표하기	1062
""", '트': """
트위터	1044
트위터 공유	1044
""", '페': """
페이스북	1044
페이스북 공유	1044
페이스북으로 공유	1062
""", '펼': """
펼치기	1051
""", '포': """
포토	1049
""", '폰': """
폰트 크기	1044
""", '프': """
프리미엄	1040
프린트	1044
""", '함': """
함께 보면 좋은 기사	1049
함께 볼 기사	1070
함께 읽으면 좋은	1049
함께 읽은 기사	1070
""", '핫': """
핫뉴스	1049
핫이슈	1049
핫클릭	1070
""", '헤': """
헤드라인	1049
""", '협': """
협찬	1046
""", '홈': """
홈	1051
""", '화': """
화제의 뉴스	1049
""", '회': """
회사소개	1047
회원가입	1040
""", '후': """
후원	1038
후원 안내	1038
후원 하기	1038
후원하기	1038
후원회원 가입	1038
"""}

START = {'a': """
abonē	1139 K par	1139 K no	1139 K un
această	1383 K traducere
además	495 K:	533 K, en
ai가	1059 K 자동 번역한	1059 K 핵심	1059 K 요약한
ai에게	1059 K 물어	1059 K 질문	1059 K 물어보기
ajánljuk	842 K:
alătură	12 K-te
anmäl	1513 K dig till vårt
apúntate	514 K a nuestro seminario	514 K a nuestro evento
artykuły	1293 K autora
ascultă	1 K	1374 K:	1389 K podcastul	1389 K acest articol
aún	32 K no hay comentarios
""", 'b': """
bajá	522 K la app
beiträge	27 K
benefício	1339 K do assinante:
besøg	234 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	1645 K liên quan:	1656 K viết này có	1656 K viết có hữu ích
báo	1656 K lỗi bài viết
bình	5 K luận	27 K luận	1657 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	842 K:
bạn	1656 K phát hiện	1656 K thấy bài viết
bản	1656 K tóm tắt này
""", 'c': """
chefredaktör	1527 K och ansvarig utgivare:	1527 K:
chưa	32 K có bình luận
citeşte	1374 K şi	1374 K şi:	1374 K şi
citește	1374 K și	1374 K și:	1374 K:	1374 K mai mult	1374 K aici	1374 K și	1374 K mai departe:
citiți	1374 K și
comentários	5 K	27 K
compartí	3 K
conteúdo	1337 K gerado	1342 K oferecido por
conținut	1383 K generat	1387 K oferit de
crédit	732 K photo	732 K photos
crédits	732 K photo	732 K photos
cài	1660 K đặt ứng dụng	1660 K ứng dụng	1660 K app
có	1645 K thể bạn quan tâm:
""", 'd': """
dacă	1378 K ai informații	1385 K ai observat o
další	194 K články autora
dernières	693 K actualités
descarcă	13 K
descargá	13 K	522 K la app
descărcați	13 K
disponível	1347 K na app store	1347 K no google play	1347 K para android e
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	694 K aussi	711 K la boutique	711 K notre boutique	711 K nos jeux	711 K notre hors-série	719 K notre application	719 K notre appli
décryptage	694 K :
dùng	1665 K thử
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
envíanos	503 K
erről	842 K bővebben
escríbenos	497 K
estagiária	1330 K sob supervisão	1330 * K sob supervisão
estagiário	1330 K sob supervisão
""", 'f': """
faça	1345 K o quiz	1345 K o teste	1345 K o nosso
felelős	864 K szerkesztő:	864 K kiadó:
fiți	31 K primul
fotografía	534 K:
få	225 K fuld adgang til	1240 K full tilgang til	1504 K full tillgång till
följ	12 K	1508 K
følg	12 K	12 K oss	229 K	1244 K
füge	12 K uns
fügen	12 K sie uns
für	301 K diesen artikel	301 K diesen
főszerkesztő	864 K:
""", 'g': """
gazeteciliğimizi	1601 K
ghé	1657 K cửa hàng trực tuyến
góp	1656 K ý cho bài viết
gör	1513 K quizet	1513 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hjälp	1513 K oss bli bättre	1513 K oss att bli bättre
hjælp	234 K os med at blive bedre
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	1657 K trả lời khảo sát	1663 K ủng hộ
hämta	13 K	1517 K
håll	28 K	28 K dig
hör	305 K dir
hören	305 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	220 K også	220 K også:	234 K mere på	1235 K også	1235 K også:
""", 'i': """
iesūti	1127 K savu	1127 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
jäikö	641 K juttu kesken
""", 'k': """
kapcsolódó	842 K	842 K:
kiểm	1657 K tra kiến thức của bạn
kjøp	1249 K billetter	1249 K billett
klausykitės	1094 K
klikněte	192 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kvíz	854 K
kérjük	28 K
köp	1513 K biljetter	1513 K biljett
kövess	12 K
kövessen	12 K
køb	234 K billetter	234 K billet
küfür	27 K içeren
küldd	3 K el	849 K el nekünk
küldje	849 K el nekünk
kết	1648 K nối với chúng tôi
""", 'l': """
leé	533 K también	533 K más	533 K:
lásd	842 K még
lát	849 K valami
láttál	849 K valami
lähetä	644 K juttuvinkki	644 K uutisvinkki	644 K vinkki	648 K mielipidekirjoituksesi	648 K mielipidekirjoitus
lämna	1507 K dina tips	1507 K ditt tips
läs	1497 K mer om	1498 K också	1498 K också:	1498 K även	1498 K mer	1498 K mer:	1498 K:	1498 K här	1498 K också	1498 K mer	1498 K även	1498 K även:	1504 K vidare med	1504 K mer på	1517 K e-tidningen	1517 K tidningen
læs	219 K mere om	220 K også	220 K også:	220 K mere	220 K mere:	220 K:	220 K her	220 K hele	220 K også	220 K mere	225 K videre med	239 K e-avisen	239 K avisen
légy	31 K te az első
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
mirá	517 K el video	533 K también	533 K:
mitä	8 K pidit	33 K mieltä
możliwość	5 K komentowania
mándanos	503 K
más	494 K noticias de	494 K noticias sobre	494 K sobre	494 K en	494 K de	495 K información	495 K información:	495 K información	497 K artículos de
máte	194 K tip
märkasid	554 K midagi	560 K viga	560 K artiklis viga
még	32 K nincs
més	145 K informació:	171 K notícies de	171 K notícies sobre
mød	234 K os
mời	1645 K xem	1645 K bạn đọc	1645 K độc giả	1648 K độc giả theo dõi	1648 K bạn đọc theo dõi	1658 K quý vị theo dõi	1658 K quý độc giả	1658 K bạn xem video	1658 K nghe
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nguồn	1652 K:	1652 K :
nájdete	12 K nás
não	27 K serão publicados
nézd	842 K meg
nézze	842 K meg
nāc	1132 K strādāt
""", 'o': """
oceń	8 K
odporúčame	1457 K:
ofereça	3 K
opširnije	1443 K:
ouça	1 K	1322 K:	1343 K o podcast
oír	1 K
""", 'p': """
pamanīji	1133 K kļūdu
pamanījāt	1133 K kļūdu
pastebėjote	1095 K įdomų	1101 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	1652 K viên:
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir	504 K enviarnos
podívejte	192 K se:
poslechněte	1 K si	192 K si	192 K si:
poslušajte	1 K
posłuchaj	1 K	1291 K:	1291 K też:
pošlite	3 K
poți	1378 K contacta autorul	1378 K contacta autoarea
praneškite	1095 K redakcijai
prečítajte	1457 K si tiež	1457 K si aj
pridružite	12 K se
pročitaj	1443 K još	1443 K i
pročitajte	1443 K još	1443 K i	1443 K više
páčil	8 K sa vám
päätoimittaja	663 K:
păstrați	28 K
pērc	1132 K biļetes
přečtěte	192 K si také	192 K si	192 K si:	192 K si také:
připojte	12 K se
""", 'q': """
querés	504 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
rašykite	1095 K autorei	1095 K autoriui
recibí	503 K las noticias
recomandări	1374 K:
regisztrálj	866 K ingyenesen
regisztráljon	854 K	866 K ingyenesen
resuméet	26 K er
réservez	711 K vos places pour la soirée de la rédaction
résumer	702 K cet article	702 K l'article
résumé	702 K généré	702 K rédigé	702 K réalisé	702 K produit	702 K par
""", 's': """
saistīts	1117 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	503 K el canal	533 K leyendo:
sesizări	1378 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila
siųskite	1095 K savo
sjefredaktør	1263 K:	1263 K og ansvarlig redaktør:
související	192 K:
sprawdź	1291 K:	1291 K też:
stáhni	13 K si
stáhněte	13 K si
stöd	1504 K
stötta	1504 K
støt	225 K
støtt	1240 K
suscríbete	475 K a
susidūrėte	1095 K su
susiję	1084 K:
synthèse	702 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	508 K
síganos	12 K
sígueme	508 K
síguenos	12 K
súmate	12 K
súvisiace	1457 K:
sūti	1127 K savu
""", 't': """
también	495 K puedes leer	495 K puedes leer:	495 K te puede interesar:
també	145 K et pot interessar:
tenés	500 ¿K información
thử	1657 K sức với
tiedätkö	644 K aiheesta	644 K asiasta	644 K lisää
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	842 K részletek
traducció	154 K feta
trả	1657 K lời câu đố
trải	1665 K nghiệm
twój	27 K komentarz
työskenteletkö	644 K
tác	1652 K giả:	1652 K giả là
támogasd	859 K a	859 K az
támogassa	859 K a	859 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	1656 K tắt này
töltsd	13 K le
töltse	13 K le
történeteiket	849 K
tüm	27 K yorumlar
tải	13 K	13 K ứng dụng	1660 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
unbeschränkter	323 K zugang
unterstütze	257 K
unterstützen	257 K sie	257 K sie die
uočili	7 K ste
urmărește	12 K	1374 K și:	1389 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	854 K részt
več	1471 K:
vidéo	694 K :
više	1443 K o:
você	1322 K pode gostar:
vypočujte	1 K si
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
véleménycikkeit	849 K
více	192 K zde	192 K k tématu:
võta	554 K ühendust
vă	28 K rugăm să
všechny	27 K komentáře	194 K články autora
""", 'w': """
weiterführende	279 K artikel:
więcej	1290 K o	1290 K na temat	1290 K z	1291 K na ten temat:	1293 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	1595 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
ziņo	1127 K redakcijai
znalazłeś	7 K
""", '©': """
©	283 K dpa	400 K #	400 K
""", 'à': """
à	694 K lire aussi	694 K lire également	694 K lire :	694 K lire sur	694 K voir aussi	694 K écouter	694 K relire	694 K découvrir	694 K lire sur le même sujet	694 K consulter :	694 K voir également	696 K propos de l'auteur	696 K propos de l'autrice	711 K retrouver dans le numéro
àudio	154 K generat
""", 'á': """
áudio	1337 K gerado
""", 'ä': """
är	1507 K du
""", 'é': """
écouter	1 K l'article	1 K cet article	694 K aussi
écoutez	1 K cet	1 K l'article	715 K le podcast
""", 'í': """
írj	849 K a szerzőnek
írjon	849 K a szerzőnek
""", 'î': """
întreabă	1383 K asistentul
""", 'ú': """
últimas	494 K noticias de	1321 K de	1321 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	281 K die autorin	281 K den autor	281 K die autor:in	281 K die autoren	281 K die autor:innen
""", 'č': """
čitajte	1443 K i
čo	33 K si myslíte
čtěte	192 K také	192 K také:	192 K i	192 K více	192 K:	192 K také
čítajte	1457 K aj	1457 K tiež	1457 K viac
""", 'đ': """
đánh	1656 K giá bài viết
đăng	1657 K ký tham dự hội thảo
đọc	1645 K thêm	1645 K thêm:	1645 K:	1645 K tiếp:	1648 K tin nhanh
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žinote	1095 K daugiau
žiūrėkite	1084 K taip pat
""", 'ț': """
ți	8 K-a plăcut
""", 'α': """
ακολουθήστε	12 K
ακούστε	1 K	349 K:
""", 'β': """
βίντεο	349 K:
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	349 K επίσης	349 K:	349 K το βίντεο	349 K εδώ	349 K επίσης:	349 K ακόμα:
δειτε	349 K επισης
διαβάστε	349 K επίσης	349 K επίσης:	349 K ακόμη	349 K ακόμη:	349 K ακόμα	349 K:	349 K εδώ	349 K περισσότερα	349 K ακόμα:
διαβαστε	349 K επισης
""", 'ε': """
εσείς	33 K τι
""", 'κ': """
κατεβάστε	13 K
κοινοποιήστε	3 K
""", 'μ': """
μοιραστείτε	3 K
""", 'π': """
περισσότερα	349 K:
""", 'σ': """
σας	8 K άρεσε
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
""", 'б': """
больше	1427 K новостей	1428 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	1626 K по темі:	1626 K за темою:	1626 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:
все	27 K комментарии	1427 K новости на тему	1427 K материалы	1427 K новости	1427 K статьи	1430 K статьи автора	1430 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	1626 K:
дивіться	1626 K також	1626 K:	1626 K також:
докладніше	1626 K:
дотримуйтесь	28 K
другие	1430 K материалы автора
""", 'е': """
есть	1430 K новость
еще	1428 K по теме:
ещё	1427 K больше	1428 K по теме:
""", 'з': """
за	1626 K темою:
забелязахте	7 K
завантажте	13 K
завантажуйте	13 K
заметили	7 K ошибку
знайшли	7 K помилку
""", 'и': """
изтеглете	13 K
""", 'к': """
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
краткий	26 K пересказ
""", 'л': """
лучшее	1427 K за
""", 'м': """
материал	1428 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	1427 K партнеров
няма	32 K коментари
""", 'о': """
об	1430 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	99 K по темата
""", 'п': """
по	1428 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	1428 K:	1428 K в материале	1428 K - в
подробности	1428 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	1427 K новости о
послухати	1 K
послушать	1 K
почитать	1428 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1430 K новость
приєднуйтесь	12 K
прочетете	99 K още	99 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	1428 K:
рекомендуємо	1626 K:
""", 'с': """
свалете	13 K
связаться	1430 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	1626 K:	1626 K також:
слухати	1 K
слушайте	1428 K:	1428 K также:
слушать	1 K
см	1428 K. также:
смотрите	1428 K также	1428 K:	1428 K	1428 K также:
соблюдайте	28 K
сообщения	27 K
споделете	3 K
сподели	3 K
сподобалася	8 K
станьте	31 K первым	31 K першим
стежте	12 K за
""", 'у': """
увидели	7 K ошибку
установите	13 K
усі	27 K коментарі
""", 'х': """
хареса	8 K ли
""", 'ч': """
четете	99 K още
чети	99 K още
читайте	12 K нас	13 K	1428 K также	1428 K также:	1428 K:	1428 K подробнее	1428 K еще	1428 K также	1428 K по теме:	1626 K також	1626 K також:	1626 K:	1626 K ще	1626 K також	1626 K також на тему:
читать	1428 K также	1428 K также	1428 K по теме:
что	33 K вы думаете	1428 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	1626 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'א': """
אהבתם	760 K את
אולי	774 K פספסתם:
אל	765 K תפספסו: הפעילו
""", 'ב': """
בואו	761 K לעבוד איתנו
בחנו	763 K את עצמכם
""", 'ד': """
דווחו	760 K על
""", 'ה': """
האזינו	1 K	749 K:	762 K לפודקאסט	762 K לפרק
האם	8 K אהבתם	760 K הכתבה	760 K הסיכום	760 K המידע
הדוא	754 K"ל האדום
הורידו	13 K
היו	31 K הראשונים
הירשמו	761 K לוובינר	761 K לכנס
הכותב	755 K הוא
הכותבים	755 K הם
הכותבת	755 K היא
הכתבה	760 K עניינה	775 K ממשיכה
המחבר	755 K הוא
המחברת	755 K היא
המשך	775 K הכתבה
הפעילו	765 K התראות	765 K את ההתראות
הפרק	762 K המלא זמין
הצביעו	763 K בסקר
הצטרפו	12 K	752 K	752 K אלינו	761 K לצוות שלנו
הקשיבו	762 K לפודקאסט
השתתפו	763 K בסקר
התגובות	5 K
""", 'ח': """
חודש	770 K ראשון ב
""", 'י': """
יש	754 K לכם מידע	754 K לכם סיפור	754 K לך מידע	754 K לך סיפור
""", 'כ': """
כדי	770 K לקרוא את
כל	752 K החדשות
""", 'ל': """
להאזנה	762 K לכתבה	762 K לפודקאסט
להמשך	770 K קריאה
לכל	755 K הכתבות של	774 K הכתבות:
לכתבה	749 K המלאה
לכתבות	774 K נוספות:
לעדכונים	752 K נוספים	752 K
לפניות	754 K לכתב	754 K לכתבת
לפרק	762 K המלא
לצפייה	762 K בסרטון	762 K בווידאו	762 K במשדר
לקבוצת	752 K הוואטסאפ	752 K הווטסאפ
לקבלת	752 K עדכונים
לקריאה	749 K נוספת	749 K נוספת:	770 K מלאה
לקריאת	770 K הכתבה המלאה
לרכישת	761 K כרטיסים לכנס	761 K כרטיסים לחצו	761 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	763 K דעתכם? הצביעו
מייל	754 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	754 K במשהו	754 K בטעות
""", 'ע': """
עוד	749 K בנושא:	774 K במדור:	774 K כתבות:
ענו	763 K על הסקר	763 K על הסקר:	763 K על החידון
עקבו	12 K	752 K אחרינו	752 K אחרי
""", 'פ': """
פרסומת	775 K
""", 'צ': """
צפו	749 K:	749 K גם	762 K בסרטון	762 K בתיעוד	762 K בווידאו	762 K בכתבה
""", 'ק': """
קבלו	765 K התראות	765 K עדכונים על	765 K עדכונים לנייד
קרא	749 K גם	749 K גם:
קראו	749 K גם	749 K גם:	749 K עוד
""", 'ר': """
רוצים	752 K להיות	752 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	768 K	769 K בעיתונות	769 K בנו	769 K בעבודתנו
""", 'ا': """
ابرز	62 K النقاط بالذكاء
اجعل	53 K
احجز	64 K تذكرتك	64 K مكانك	64 K مقعدك
احجزوا	64 K تذاكركم
احصل	72 K علي تطبيق
اختبر	67 K معلوماتك	67 K نفسك
ادعم	75 K
ادعموا	75 K
اذا	57 K كانت لديك معلومات	57 K كان لديك معلومات
ارسل	57 K لنا
ارسلوا	57 K لنا	57 K الينا
از	609 K دست ندهيد:
اسال	62 K الذكاء
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	597 K خود را بسنجيد
اعادة	85 K النشر
اعد	62 K هذا الملخص
اعلان	82 K
اقرا	50 K ايضا	50 K ايضا	50 K ايضا:	50 K ايضا:	50 K ايضا	50 K ايضا	50 K ايضا	50 K المزيد:	50 K:	50 K المزيد	81 K كذلك:	81 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
المزيد	50 K:
المصدر	60 K:	60 K :
الملخص	62 K من اعداد
ان	57 K كانت لديك معلومات
انشئ	87 K حسابا	87 K حسابك
انضم	54 K الي	55 K الي قناة
انضموا	12 K	53 K الي
اهم	62 K النقاط بالذكاء
ايا	594 K اين	594 K خطايي
اين	594 K	609 K مطلب را هم بخوانيد:
اينجا	609 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	584 K:
بخوانيد	584 K:
بشنويد	1 K
به	12 K كانال	594 K اين
بيشتر	584 K بخوانيد	584 K بخوانيد:	584 K ببينيد	609 K بدانيد:
""", 'ت': """
تابع	50 K ايضا:	54 K	58 K الكاتب علي	82 K القراءة
تابعنا	12 K	53 K
تابعوا	53 K	58 K الكاتب علي
تابعونا	12 K	53 K
تبرع	75 K ل
تخطي	80 K
ترجم	62 K هذا
تستمر	82 K القصة
تسوق	64 K الان	64 K من متجر
تم	62 K اعداد هذا	62 K انشاء هذا	62 K تلخيص هذا
تماس	590 K با نويسنده
تمت	62 K ترجمة هذا
""", 'ج': """
جرب	77 K
جربوا	77 K
""", 'ح': """
حقوق	85 K النشر	85 K الطبع
حمل	13 K	13 K	72 K تطبيق	72 K تطبيقنا	72 K الان
حملوا	13 K	72 K
""", 'خ': """
خبرنگار	590 K:
خلاصات	62 K مولدة
خلاصة	62 K بالذكاء
""", 'د': """
دانش	597 K خود را
در	584 K اين باره بخوانيد	597 K اين نظرسنجي	597 K نظرسنجي ما	597 K نظرسنجي	609 K همين زمينه:	609 K همين رابطه:
""", 'ر': """
رابط	53 K قناتنا
""", 'س': """
ساعدنا	67 K علي تحسين
ساعدونا	67 K علي تحسين
ساند	75 K
سجل	64 K الان في	64 K الان لحضور	87 K مجانا
سجلوا	64 K الان في	87 K مجانا
""", 'ش': """
شارك	3 K	3 K هذا	67 K في الاستبيان
شاركنا	57 K قصتك	67 K رايك
شاركوا	3 K
شاركونا	57 K قصصكم	67 K رايكم
شاهد	50 K ايضا	50 K ايضا	50 K:	50 K ايضا:	50 K ايضا:	65 K الفيديو اعلاه	81 K ايضا-
شاهدوا	65 K
شما	597 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K متخصص في	58 K وكاتب
صحفي	58 K متخصص في	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	590 K:
""", 'ف': """
في	81 K السياق ذاته:	81 K السياق نفسه:	81 K هذا السياق:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
كد	590 K خبر:	590 K خبر :
كن	31 K اول
""", 'ل': """
لا	85 K يسمح باعادة
لتصلك	54 K
لديك	87 K حساب
لقراءة	80 K المزيد
للابلاغ	68 K عن خطا	68 K عن اي خطا
للاستماع	65 K الي
للاشتراك	53 K في
للانضمام	53 K الي
للتواصل	58 K مع الكاتب	58 K مع الكاتبة
للمزيد	50 K:	80 K من الاخبار	80 K من التفاصيل
لمتابعة	54 K
لمزيد	80 K من الاخبار
لمشاهدة	65 K الفيديو	65 K التقرير
ليصلك	54 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	590 K:
مصيتم	7 K
مطالب	584 K مرتبط:
ملخص	62 K بالذكاء	62 K المقال بالذكاء
منبع	590 K:	590 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	594 K شما درباره
نظرات	5 K
نظرسنجي	597 K:
نويسنده	590 K:	590 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	584 K بخوانيد	584 K بخوانيد:	609 K ببينيد:
""", 'و': """
واصل	82 K القراءة
وجدت	7 K خطا
وظائف	64 K شاغرة في
""", 'ي': """
يحظر	85 K نقل	85 K نسخ
يستمر	82 K المقال	82 K الخبر
يمكنك	54 K متابعة	80 K قراءة المزيد
يمكنكم	54 K متابعة
يمنع	85 K نقل	85 K نسخ
""", 'گ': """
گزارش	590 K:	594 K خطا
""", 'आ': """
आप	12 K हमें
आपक	807 Kो यह	807 Kो ये
""", 'इ': """
इनप	802 Kुट-	802 Kुट:	802 Kुट -	802 (Kुट
इस	796 Kे भी पढें	796 Kे भी पढें:	820 Kे भी पढें-	820 Kे भी देखें:
""", 'ए': """
एज	802 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	796 K पढें:	820 K भी पढें:
""", 'क': """
क	807 K्या यह	807 K्या आपको	816 Kेवल # रुपये में
""", 'ख': """
खबर	807 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	802 Kिस्क्लेमर:
""", 'द': """
द	796 Kेखें:	796 Kेखें वीडियो
""", 'प': """
पढ	796 Kें:	820 Kें-
""", 'भ': """
भ	802 (Kाषा
""", 'म': """
म	816 Kात्र # रुपये में
""", 'य': """
य	796 Kे भी पढें	796 Kे भी पढें:	802 (Kे लेखक के	820 Kे भी पढें-	820 Kे भी देखें:
यह	796 K भी पढें	796 K भी पढें:	796 K भी देखें:	802 (K लेखक के	807 K खबर आपको	820 K भी पढें-	820 K भी पढें -
""", 'ल': """
ल	802 Kेखक के बारे में	802 Kेखिका के बारे में	802 (Kेखक	802 (Kेखिका	802 Kेखक वरिष्ठ पत्रकार हैं	802 Kेखक स्वतंत्र पत्रकार हैं	802 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	796 Kंबंधित:	816 Kिर्फ # रुपये में	820 Kंबंधित खबर:	820 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	110 Kো পডুন	132 Kো পডুন:	132 Kো পডুনঃ
আরও	110 K পডুন:	110 K পডুন	110 K দেখুন:	132 K পডুনঃ	132 K পডুন-	132 K পডুন :
""", 'ছ': """
ছব	115 Kি:
""", 'প': """
প	133 Kৃষ্ঠপোষকতায
পড	110 Kুন:
""", 'ব': """
ব	133 Kিজ্ঞাপনের পর	133 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	115 Kামত লেখকের নিজস্ব
""", 'ল': """
ল	115 Kেখক:	115 Kেখকঃ	115 Kেখকের আরও
""", 'স': """
স	115 Kূত্র:	115 Kূত্রঃ	133 K্পনসরড	133 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	1540 Kติดตาม	1540 Kไลก์
""", 'ข': """
ขอ	1543 Kบคุณภาพจาก	1543 Kบคุณข้อมูลจาก
ข่	1537 Kาวที่เกี่ยวข้อง:	1543 Kาวโดย	1549 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	1549 Kิป:
คุ	1546 Kณรู้สึกอย่างไรกับ	1546 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	1549 Kคลิป:	1549 Kคลิป :
""", 'ซ': """
ซื	1547 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1537 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	1540 Kดตามเรา	1540 Kดตามข่าว	1557 Kดตามอ่านข่าวอื่นๆ	1557 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	1545 Kม ai
""", 'ท': """
ทด	1547 Kสอบความรู้ของคุณ
ทำ	1547 Kแบบสำรวจสั้น
ที	1543 K่มา:	1543 K่มา :
""", 'บ': """
บท	1545 Kสรุปนี้	1545 Kความนี้แปล	1545 Kความนี้เรียบเรียง	1546 Kความนี้มีประโยชน์
""", 'ป': """
ปร	1545 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	1543 K้เขียน:	1543 K้เขียน :
""", 'พ': """
พบ	1546 Kข้อผิดพลาดในบทความ
พื	1558 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	1547 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	1543 Kพ:
""", 'ร': """
ร่	1547 Kวมโหวต:	1547 Kวมโหวต :	1547 Kวมทำแบบสำรวจ	1547 Kวมสนุก	1553 Kวมสนับสนุน
""", 'ล': """
ลง	1547 Kทะเบียนเข้าร่วมสัมมนา	1547 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	1553 Kับสนุน
สร	1545 Kุปโดย	1545 Kุปข่าวด้วย	1545 Kุปนี้	1545 Kุปข่าวโดย	1546 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	1537 Kานเพิ่มเติม:	1537 Kานต่อ:	1537 Kานข่าวต้นฉบับ:	1537 Kานเพิ่มเติม	1537 Kานประกอบ:	1549 Kานข่าวเพิ่มเติม:	1549 Kานข่าวเพิ่มเติม	1549 Kานข่าวที่เกี่ยวข้อง:	1549 Kานข่าว:	1549 Kานเรื่องอื่น:	1557 Kานข่าวอื่นๆ	1557 Kานข่าวต้นฉบับได้ที่	1557 Kานบทความอื่นๆ	1557 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	1543 Kางอิง:
""", 'เ': """
เก	1543 Kี่ยวกับผู้เขียน
เข	1540 K้าร่วมช่อง
เน	1545 Kื้อหานี้สร้าง	1558 Kื้อหาสปอนเซอร์	1558 Kื้อหาโฆษณา	1558 Kื้อหาสนับสนุนโดย
เพ	1540 Kิ่มเพื่อน
เร	1543 Kื่อง:	1543 Kื่อง :	1543 Kื่องและภาพ
""", 'แ': """
แจ	1546 K้งแก้ไขข่าว
แช	3 Kร์
แป	1545 Kลโดย
แอ	1540 Kดไลน์
""", 'โ': """
โฆ	1558 Kษณา -
""", 'ใ': """
ให	1546 K้คะแนนบทความ
""", 'ไ': """
ไม	1540 K่พลาดทุกข่าวสาร	1540 K่พลาดข่าว
""", 'ả': """
ảnh	1652 K:
""", 'ủ': """
ủng	1652 K hộ tác giả	1663 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1004 Kせて読みたい	1004 【Kせて読みたい】	1004 Kせて読みたい:
""", 'こ': """
こち	1004 Kらもおすすめ	1004 Kらもおすすめ:	1029 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1010 K記事を書いた人	1010 K記事の筆者	1013 K要約はai	1013 K要約は、ai	1013 K要約は役に立ち	1013 ※K要約	1013 K記事の要約	1013 K記事はai	1013 K翻訳	1013 K見出しはai	1020 K記事は	1020 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1004 Kと見る:	1029 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1029 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1029 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	1702 K内容由ai
""", '作': """
作者	1699 K:	1699 (K	1699 K係	1699 K为	1699 K為
""", '你': """
你可	1692 K能會喜歡:	1720 K能想看:
你有	1698 K线索
你覺	1704 K得這篇
你觉	1704 K得这篇
""", '來': """
來源	1699 K:
""", '內': """
內容	1702 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	1702 K由ai
""", '写': """
写真	1004 【K】	1004 K:	1029 【Kを見る】	1029 【Kギャラリー】
""", '出': """
出典	1010 K:
""", '分': """
分享	3 K
""", '前': """
前回	1029 【K】	1029 Kの記事:
""", '加': """
加入	12 K	1696 K	1715 K
""", '動': """
動画	1004 【K】	1029 【Kを見る】
""", '升': """
升級	1715 K
升级	1715 K
""", '原': """
原文	1719 K刊于	1719 K刊於
""", '参': """
参与	1706 K我们的
参考	1004 K:
""", '參': """
參與	1706 K我們的
""", '发': """
发现	7 K错误	1705 K错误
""", '取': """
取材	1010 K・文	1010 K・執筆
""", '另': """
另请	1692 K参阅
""", '可': """
可以	1697 K在x上
""", '合': """
合わ	1004 Kせて読みたい:
""", '同': """
同场	1692 K加映:
同場	1692 K加映:
""", '問': """
問問	1702 K我們的ai
""", '執': """
執筆	1010 K:	1010 K/
""", '報': """
報名	1706 K參加
""", '填': """
填写	1706 K问卷
填寫	1706 K問卷
""", '如': """
如发	1705 K现
如有	1698 K线索	1698 K線索
如果	1698 K您有相关线索	1698 K您有	1698 K你掌握	1698 K您掌握
如發	1705 K現
""", '審': """
審校	1699 K:
""", '延': """
延伸	1692 K閱讀	1692 K阅读	1692 K閱讀:	1692 【K閱讀】	1720 K閱讀:	1720 K阅读:
""", '引': """
引用	1010 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	1720 K:
影音	1720 K:
""", '往': """
往下	1720 K看更多:
""", '您': """
您对	1704 K这篇文章
您對	1704 K這篇文章
您有	1698 K线索
您的	27 K评论
您覺	1704 K得這篇
您觉	1704 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	1692 K阅读:
""", '扫': """
扫描	1696 K
扫码	1696 K
""", '投': """
投票	1706 K:
投稿	27 Kは
""", '报': """
报名	1706 K参加
""", '按': """
按讚	1696 K追蹤
""", '採': """
採訪	1699 K撰文:
""", '推': """
推荐	1692 K阅读	1692 K阅读:
推薦	1692 K閱讀:
""", '提': """
提供	1010 K:
""", '摘': """
摘要	1702 K由
""", '撰': """
撰文	1699 K:
撰稿	1699 K:
""", '支': """
支持	1713 K
""", '收': """
收听	1 K	1708 K我们的播客	1708 K我们的节目
收聽	1 K	1708 K我們的播客	1708 K我們的節目
""", '文': """
文/	1010 K
文:	1010 K
文・	1010 K
文章	1699 K来源:	1705 K有误	1705 K有誤
""", '新': """
新聞	1698 K線索
新闻	1698 K线索热线	1698 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	1692 K:	1692 K新聞:	1692 K內容:	1692 【K新聞】	1692 K相關	1692 K阅读:	1692 K報導:	1692 K报道:	1719 K精彩内容	1719 K精彩內容	1719 K资讯	1719 K資訊	1719 K内容请	1719 K內容請	1720 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	1698 K要爆
""", '本': """
本内	1702 K容由ai
本摘	1702 K要
本文	1699 (K作者	1699 K作者	1702 K摘要	1702 K由ai	1702 K由人工智能翻译	1702 K由人工智能生成	1702 K由人工智慧	1719 K章來自	1719 K转载自	1719 K轉載自	1719 K来自	1719 K來自
""", '来': """
来发	31 K表第一
来源	1699 K:
""", '校': """
校对	1699 K:
""", '構': """
構成	1010 K・文
""", '次': """
次に	1004 K読む:
次の	1029 Kページ:	1029 【K記事】
次ペ	1029 Kージ:
""", '欢': """
欢迎	12 K关注	1697 K在	1697 K关注	1698 K提供线索	1698 K投稿
""", '歡': """
歡迎	12 K追蹤	1697 K在	1698 K提供線索	1698 K投稿
""", '此': """
此摘	1702 K要
""", '测': """
测一	1706 K测:
""", '測': """
測一	1706 K測:
""", '点': """
点击	1692 K查看	1708 K观看视频	1708 K收听
点我	1696 K加入
""", '熱': """
熱門	1720 K新聞:
""", '爆': """
爆料	1698 K请	1698 K請
""", '画': """
画像	1004 【K】	1029 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	1705 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	1692 K阅读	1692 K新闻	1692 K报道:	1692 K阅读:	1720 K新闻:	1720 K文章:
相關	1692 K新聞	1692 K報導	1692 【K新聞】	1692 K閱讀:	1720 K新聞:	1720 K文章:	1720 K報導:
""", '看': """
看更	1692 K多:	1720 K多:
""", '立': """
立即	1696 K加入	1706 K报名	1706 K報名
""", '筆': """
筆者	1010 Kプロフィール
""", '編': """
編輯	1699 K:
""", '编': """
编辑	1699 K:	1699 (K:
""", '聽': """
聽我	1708 K們的podcast
""", '著': """
著者	1010 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	1708 K上方影片
""", '观': """
观看	1708 K上方视频
""", '视': """
视频	1720 K:
""", '訂': """
訂閱	1715 K
""", '記': """
記事	7 Kの誤り	1020 Kの誤り	1020 Kに誤り
記者	1010 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1004 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	1713 K持
""", '订': """
订阅	1715 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	1713 K持
""", '責': """
責編	1699 K:
""", '資': """
資料	1699 K來源:
""", '贊': """
贊助	1713 K
""", '责': """
责任	1699 K编辑:	1699 (K编辑
责编	1699 K:
""", '赞': """
赞助	1713 K
""", '这': """
这个	1703 K摘要
这段	1703 K摘要
这篇	8 K文章	1703 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	1703 K摘要
這篇	1703 K文章
""", '采': """
采写	1699 K:
""", '長': """
長按	1696 K
""", '长': """
长按	1696 K
""", '関': """
関連	1004 K記事	1004 K記事:	1004 【K記事】	1004 K:	1004 【K】	1004 K:	1029 【K写真】	1029 K記事:
""", '閱': """
閱讀	1692 K更多
""", '问': """
问问	1702 K我们的ai
""", '阅': """
阅读	1692 K更多
""", '馬': """
馬上	1706 K報名
""", '马': """
马上	1706 K报名
""", '點': """
點我	1696 K加入
點擊	1692 K查看	1708 K觀看影片
""", '같': """
같이	1050 K 보기:
""", '관': """
관련	1050 K 기사:	1071 K 기사 :	1071 [K 기사]	1071 K 기사-
관련기사	1050 K	1050 K:	1050 [K]	1071 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1059 K #줄 요약
기사에	1064 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1071 K 기사:
""", '당': """
당신의	1063 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1050 K 읽기:
더보기	1050 [K]	1050 K:
""", '독': """
독자	1063 K 설문에	1063 K 설문조사에
""", '많': """
많이	1071 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1059 K 요약은
""", '사': """
사진출처	1074 K:
""", '생': """
생성형	1059 K ai가 요약
""", '설': """
설문에	1063 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1063 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1050 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1059 K 요약은 ai	1059 K 요약이 도움	1059 K 기사는 인공지능	1059 K 기사는 ai	1059 K 번역	1064 K 기사가 도움이	1064 K 기사를 어떻게	1064 K 뉴스에 대한 의견	1064 K 기사에 대한 의견
이슈	1071 [K]
이어	1050 K 읽기:
""", '인': """
인기기사	1071 [K]
""", '자': """
자료출처	1074 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1050 K 기사:
추천기사	1071 [K]
""", '출': """
출처	1074 K:	1074 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1050 K 볼 만한 기사:	1050 K 보면 좋은 기사:	1071 [K 읽기]
""", '핫': """
핫클릭	1071 [K]
""", '화': """
화보	1050 [K]
"""}

CONTAINS = {'a': """
abonați	1402 K-vă	1406 K
abonații	1403 K noștri
abonează	1366 K-te pentru	1369 K-te pe youtube	1402 K-te
abonné	677 déjà K	677 pas encore K	677 en tant qu'K
abonnés	677 réservé aux K	677 réservé à nos K	734 nos K	737 K
abonējiet	1141 K
actualité	680 l'essentiel de l'K	685 suivez l'K	685 suivez toute l'K	685 retrouvez toute l'K	698 couvre l'K
adatkezelési	839 K tájékoztató
admitió	538 K
adomány	871 K
adományoddal	867 K
adományok	871 K
adományozz	867 K
advirtió	538 K
adó	832 K #%
adód	869 K #
adója	858 K #
adăugat	1405 a K
affiliatelänkar	37 K	1524 K
affilié	37 lien K
affiliés	37 liens K
affirmé	736 a K
afiliación	37 enlaces de K
afirmó	538 K
agregó	538 K
aicināja	1144 K
aizsargātas	1118 visas tiesības K
aiškino	1112 K
ajouté	736 a K
ajută	1402 K-ne
ajánld	867 K fel
alkalmazás	837 töltsd le az K
alkalmazásban	856 az K
alkalmazást	856 K
alkalmazásunk	868 K
alkalmazásunkat	837 töltse le K
alăturat	1379 s-a K echipei
améliorer	717 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
ankietę	35 naszą K
anmäl	1529 K dig till
anmäla	1519 genom att K dig
annoncé	736 a K
annonslänkar	37 K	1524 K
anunció	538 K
anunțat	1405 a K
använder	1493 vi K cookies	1493 K kakor
anúncio	1341 após o K	1341 depois do K
anúncios	1359 sem K
aplicación	482 descarga la K	482 descarga nuestra K
aplicația	1369 descarcă K	1403 K noastră
aplikację	1279 pobierz K	1279 pobierz naszą K
aportació	173 la teva K
aportación	501 tu K	526 haz tu K
apoyá	535 K
applikációnk	856 K
applikációnkat	856 K
apsolīja	1144 K
apóyanos	501 K	535 K
apóyenos	501 K	535 K
apúntate	481 K a nuestra	481 K gratis	535 K a	535 K gratis
artykuł	15 darmowy K	20 cały K	1271 podoba ci się ten K	1296 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	471 te ha gustado este K	478 regala este K	478 regalar este K	479 último K gratis	479 te queda # K	529 y lee este K	536 este K
artículos	15 K gratis	479 K gratis este mes	479 te quedan # K	479 límite de K
aseguró	538 K
associés	689 cookies K à ce contenu
assuré	736 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	1366 K-te pentru
autorská	195 K práva
avertizează	1405 K
avísanos	535 K
ayúdanos	501 K	535 K a
açikladi	1608 K
añadió	538 K
año	537 al K
""", 'b': """
bağirdi	1608 K
bağiş	1605 K yap	1609 K
bağişiniz	1605 K
bağlantilari	1602 satiş ortakliği K
başlayan	1604 tl'den K
behält	29 K sich vor	29 K sich das recht
behöver	1482 vi K ditt stöd	1529 vi K din hjälp
bekapcsolása	837 értesítések K
beløb	250 fast K
beløp	1266 gi et K	1268 fast K
bemängeln	336 K
bemängelt	336 K
berättade	1532 K
berättar	1532 K
bestätigen	264 K sie ihre
bestätigungsmail	264 K
betalvägg	1533 K
beğendiyseniz	1606 bu haberi K	1606 bu yaziyi K
biết	1674 cho K
blokování	189 K reklam
boletín	481 recibe el K	481 nuestro K	481 K diario	535 recibe el K	536 nuestro K	539 K
boîte	680 dans votre K mail	680 dans votre K e-mail
butlletí	143 subscriu-te al K	143 el nostre K	174 el nostre K	177 K
buzón	481 en tu K
bájate	535 K la app
báo	1671 hãy K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1532 K
bønn	1216 vi har en K til deg
bústia	164 a la teva K
bülten	1598 e-K	1609 K
bültene	1571 K abone	1571 K kayit	1571 K kaydol
bülteni	1598 haber K
bültenimiz	1606 K
bültenimize	1571 K	1605 K	1606 K
bültenine	1598 K
bạn	1638 hộp thư của K	1662 sự ủng hộ của K	1671 sự ủng hộ của K	1671 mời K
bằng	1670 K văn bản của báo
""", 'c': """
caffè	947 un K
café	501 un K	526 un K al mes	700 un K
caractères	717 limitées à # K
catedrática	499 es K
catedrático	499 es K
celého	182 pro čtení K
cercetătoare	1379 este K
cercetător	1379 este K
chaîne	734 notre K
chefredaktör	1509 är politisk K	1509 är K
chefredaktør	230 er K
chuyện	1651 bạn có câu K
chép	1647 cấm sao K	1670 mọi sao K
chính	1642 K sách bảo mật
chúng	1638 bản tin của K tôi	1640 theo dõi K tôi	1651 cho K tôi qua	1651 liên hệ với K tôi	1671 ủng hộ K tôi	1671 K tôi cần sự giúp đỡ	1671 giúp K tôi	1671 theo dõi K tôi	1672 K tôi trên	1672 của K tôi	1672 cho K tôi
chọn	1671 hãy bình K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1319 nos K
comentó	538 K
comisión	515 recibir una K
comissió	159 rebre una K
comissão	1340 receber K	1340 receber uma K
commerciële	1205 K partner
communauté	704 K whatsapp	704 K signal
compártela	25 K
compártelo	25 K
comunità	970 parte della nostra K
condamné	736 a K
condiții	1371 termeni și K
confidentialité	689 politique de K
confidențialitate	1371 politica de K
conférences	698 est maître de K
connecté	691 vous devez être K
conteúdo	9 este K	9 K externo	1306 acesse todo o K	1335 ao exibir este K	1335 ao ver este K
contribuição	1327 com a sua K	1358 sua K é essencial
contó	538 K
conversación	492 participar en la K
conținut	9 acest K	1366 K doar pentru abonați
conținutului	1376 preluarea K
cookieinställningar	1511 K
corespondentă	1379 este K
creează	1402 K un cont
csatornájára	848 viber-K
csatornánk	868 K
csatornánkhoz	848 telegram-K	848 whatsapp-K
csatornánkra	848 youtube-K
cuéntanos	492 K en	535 K
czytać	1276 aby K dalej	1276 żeby K dalej	1295 chcesz K dalej
czytelników	36 naszych K	1296 naszych K	1296 z wpłat K
của	1653 là cây bút K	1672 độc giả K
""", 'd': """
darbą	1110 mūsų K
darowiznę	1274 przekaż K	1295 przekaż K
datenschutzerklärung	274 unserer K	334 unserer K	334 unsere K
datenübertragung	297 der K zu
debatindlæg	231 send dit K	231 skrive et K
debatredaktør	230 er K
debattredaktør	1245 er K
debattør	230 er K
declaró	538 K
decía	538 K
demandé	736 a K
denunció	538 K
descarcă	1402 K
descárgate	482 K la	482 K nuestra
desteğiniz	1605 K
desteğinizle	1606 K
desteğiyle	18 okurlarin K	1591 yapay zeka K	1600 K ayakta
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	1309 K no google play
doação	1303 faça uma K	1327 sua K	1358 sua K	1358 faça uma K	1362 K
doações	1362 K
dodał	1298 K
dodała	1298 K
donació	173 fes una K	177 K
donación	474 haz una K	474 tu K	501 tu K	501 una K	535 tu K	535 haz una K	539 K
donația	1402 K ta
donație	1402 fă o K	1406 K
donații	1406 K
donează	1402 K acum
dorzuć	1295 K się
dostęp	1276 pełny K do	1295 kup K
dostępny	1276 artykuł K tylko
dowolną	1297 K kwotą
dołóż	1295 K się
dołącz	1283 K do nas na	1295 K do nas	1295 K do grona
draudžiama	1091 K kopijuoti	1091 be leidimo K	1091 be sutikimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	1295 K, że nas czytasz
débloquer	677 pour K
déclare	736 K
déclaré	736 a K
découvrez	677 K nos offres	733 K nos offres
déductible	673 K des impôts	673 K à #	735 K
déjanos	6 K tu
dénonce	736 K
déplore	736 K
déposés	709 des cookies seront K
désabonner	680 K à tout moment
désactiver	687 K adblock
désactivez	687 K adblock
désinscrire	680 vous K à tout moment
díky	197 K vám
dömde	1532 K
dømte	251 K	1269 K
děkujeme	196 K, že nás čtete
dụng	1640 tải ứng K	1671 tải ứng K
""", 'e': """
editörüdür	1588 K
elaboración	515 no ha participado en la K
electrònic	143 el teu correu K
electrónico	481 tu correo K	492 tu dirección de correo K no será publicada
elolvasásához	834 a teljes cikk K
elsőként	857 értesülj K
előfizetés	871 K
előfizetéssel	860 K
előfizető	834 már K	867 legyen K
előfizetőink	834 K olvashatják	860 K számára	868 K
előfizetők	871 K
előfizetőknek	834 csak K
endereço	1319 seu K de email não será
engedély	863 K nélkül tilos
engedélyezze	839 K a javascript
engedélyhez	863 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	734 cette K
enquêtent	734 K pour vous
enquêtes	734 nos K
ensimmäinen	667 K kuukausi
enthält	297 dieses element K daten
envíanos	535 K
erhvervsredaktør	230 er K
erklärt	336 K
erklärte	336 K
erzählen	333 K sie es weiter
erzählt	336 K
erzählte	336 K
escribió	538 K
escríbenos	492 K a	535 K
estimé	736 a K
estás	471 ya que K aquí	471 ya que K por aquí
etkinleştir	1577 javascript'i K
evästeasetuksiasi	649 K
evästeet	649 K
evästeitä	634 K
explicó	538 K
expliqué	736 a K
""", 'f': """
favoritkälla	1505 K
faça	1358 K um pix
felelősséget	30 nem vállal K
felhasználási	839 K feltételek
feliratkozás	835 K a hírlevélre	835 hírlevél K
feliratkozásommal	846 K
feliratkozással	846 K
folosește	1371 K cookie
folytatásához	834 a cikk K
fordítóval	853 gépi K
forintért	860 havi # K
formulário	1358 inscreva-se no K
forrásként	847 kedvenc K
fortæller	251 K
följ	1490 K oss på	1529 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1501 alla rättigheter K
fördere	333 K
fördermitglied	318 werde K	318 werden sie K
fördern	333 jetzt K	333 K sie
föredragen	1505 K källa
föredragna	1505 K källa
författare	1509 är K och
förklarar	1532 K
følg	212 K os på	248 K os	1227 K oss på	1266 K oss
første	243 K måned	250 K måned	1259 K måned	1268 K måned
független	832 támogassa a K	868 K sajtó
főszerkesztője	851 K
""", 'g': """
gadā	1143 K
gazeteciliği	1606 bağimsiz K
gazeteciliğimiz	1606 K
gelmişken	1566 buraya kadar K
geöffnet	276 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1448 K
gridò	984 K
gràcies	165 K a gent com tu	174 K a tu
grátis	1360 teste K
grâce	18 K à vous	673 K à vos dons
går	201 før du K	1216 før du K
gåva	1482 din K	1482 ge en K	1529 din K	1529 ge en K	1533 K
göre	1608 K
gösterilmeden	1582 kaynak K
gửi	1651 xin K về	1671 hãy K
""", 'h': """
használ	839 sütiket K	839 cookie-kat K
használat	839 sütik K
heißt	336 K es
hinzufügen	289 bei google K
hirdetés	11 a K	11 K után
hjälp	1512 K av ai	1529 K oss
hjælp	233 K af ai	233 K fra ai	248 vi har brug for din K	248 K os
hovorí	1463 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	870 K
hyödyntäen	650 tekoälyä K
häufiger	289 bei google K
hävdar	1532 K
hævder	251 K
hébergé	689 ce contenu est K par
hírekben	837 a google K	847 google K
hírlevelére	846 K
hírlevelünk	868 K
hírlevelünket	846 K
hírlevelünkre	835 K	868 K
hírlevél	871 K
hó	869 ft/K
hónap	860 első K	869 első K
hører	1250 der du K
hükmetti	1608 K
hüüdis	572 K
hồng	1669 nhận hoa K
""", 'i': """
iecienītāko	1125 K avotu
ifølge	251 K	1269 K
illimité	677 accès K	726 en K
incorporó	499 se K a
independentă	1403 presa K
independência	1359 a K
indicó	538 K
indiqué	736 a K
indrømmede	251 K
indépendance	734 notre K
indépendant	673 soutenez le journalisme K	734 journalisme K	734 média K
indépendante	723 la presse K a	734 presse K	734 information K
información	486 sigue toda la K	486 siga toda la K	499 cubre la K	536 esta K
informațiilor	1376 preluarea K
informó	538 K
informē	1144 K
innehåll	1493 externt K	1511 externt K
innehållet	9 K
innrømmet	1269 K
inquiète	736 s'K
inquérito	35 nosso K
inscrição	1308 cancelar a K	1349 sua K foi
inscríbete	535 K
insändare	1510 skicka din K	1510 din K till	1510 skriva en K
intelektą	1099 dirbtinį K
intelligenciával	853 mesterséges K készült
intégralité	677 pour lire l'K
investigación	536 esta K
investigação	1359 esta K
investigație	1403 această K
investigațiile	1403 continua K
invítame	535 K a
invítanos	535 K a
istediğiniz	1570 K zaman iptal	1607 K zaman iptal
içeriği	9 K
içeriğin	1590 harici K
išorinio	1097 K turinio
""", 'j': """
jautāja	1144 K
jesteś	1271 skoro już tu K	1271 skoro tu K
jugé	736 a K
jurnalistă	1379 este K
jurnaliștii	1401 K noștri îți trimit	1403 K noștri
jälgi	569 K meid
jäseneksi	665 liity K
""", 'k': """
kanał	1296 nasz K
kannatusjäseneksi	665 liity K
kanál	197 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1449 K
kedykoľvek	1454 odhlásiť sa môžete K
keresőben	847 google-K
khoản	1637 bạn đã có tài K	1642 điều K sử dụng
không	1647 K sao chép
khẳng	1674 K định
kifogásolja	870 K
kiáltotta	870 K
kiáltották	870 K
kiến	1659 ý K của bạn sẽ
komentować	6 K	1288 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	650 K
kopēšana	1124 K bez
korespondentė	1096 K
krzyczał	1298 K
krævede	21 K felter er
krönikör	1509 är K
kulturredaktör	1509 är K
kulturredaktør	230 er K	1245 er K
kumppanuuslinkkejä	662 K
kávéra	869 K
käyttää	634 tämä sivusto K
käyttöehdot	657 hyväksyt K
kérdezte	870 K
kérdőívünket	35 K
kért	870 K
kérte	870 K
können	333 K sie uns
köszönjük	867 K, hogy olvasol
kötelező	21 K mezőket
kövessen	837 K minket	867 K minket
közölte	870 K
kúpte	1460 si K
kündigte	336 K an
künstlichen	307 K stimme vorgelesen	307 K stimme vertont
küpsised	556 K
küpsistega	556 K
küsis	572 K
kč	198 od # K
kļūsti	1141 K par
kể	1674 K
""", 'l': """
lamentó	538 K
lançait	736 K
lasītu	1115 lai K tālāk
lasītāji	1142 mūsu K
lejupielādē	1141 K
leverandør	1247 ekstern K
leverantör	1511 extern K
leído	529 has K tus #
lietotnē	1134 K
linkistä	661 lisää tästä K
liên	1671 hãy K hệ
lucrează	1379 K în presă
lunedì	17 ogni K
lună	1404 pe K
luận	6 để bình K	1659 bình K của bạn sẽ
lájkolj	837 K minket
läget	1520 koll på K
lähdet	622 ennen kuin K
läsa	1523 du kan K mer	1523 kan du K mer	1523 K mer om	1530 fri att K
läsare	36 våra K	1521 våra K	1530 våra K
läsarna	18 tack vare K
läser	1529 tack för att du K
läsning	0 min K
lästid	0 K
læser	248 tak fordi du K
læserbrev	231 skrive et K	231 send dit K
læsere	36 vores K	249 vores K
læseres	242 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	479 K de notas
límites	478 sigue leyendo sin K
lòng	1651 vui K gửi về	1671 vui K gửi	1671 vui K gọi
lūdza	1144 K
lập	1662 ủng hộ báo chí độc K	1672 báo chí độc K
""", 'm': """
mainoslinkkejä	37 K	662 K
manhãs	17 todas as K
masintõlke	558 K abil
materiał	9 ten K
matéria	20 ler esta K	1306 esta K é só	1354 para ler esta K	1359 esta K
matérias	1326 limite de K
matí	173 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	870 K
megszakítása	21 válasz K
meidän	665 tue K
meitä	659 tukea K	659 tue K	665 tue K	665 auta K
mesačne	1462 K
mesečno	1448 K	1476 K
mesélte	870 K
miesiąc	1297 za K
miesięcznie	1297 K
miễn	15 bài K phí	1664 hết số bài K phí	1673 dùng thử K phí
mjesečno	1448 K
modération	717 charte de K	717 K par la rédaction
mokė	1112 K
mostrará	478 este mensaje se K en
multó	538 K
mulțumim	1402 K că ne citești
munkatársa	851 K
munkánk	868 K
munkánkat	832 támogasd K	832 támogassa K	858 K	867 támogasd K	867 támogassa K	868 K
myönsi	668 K
másodközlés	844 K
märkis	572 K
määräsi	668 K
mån	1522 kr/K	1531 kr/K
månad	1484 testa en K	1522 en K för	1529 testa en K	1531 per K	1531 varje K
månaden	1522 första K	1531 i K	1531 första K
månader	1522 K för #	1529 testa # K
månadsgivare	1529 bli K
måned	206 prøv en K	243 i # K	248 prøv en K	250 pr. K	1259 en K for	1266 prøv en K	1268 per K
måneden	250 om K	1268 i K
måneder	243 i # K	1259 K for #
média	734 notre K
mês	1359 até o fim do K	1360 por K	1360 ao K
mówi	1298 K
mācīja	1144 K
mākslīgais	1131 K intelekts
mēnesis	1143 pirmais K
mēnesī	1143 K
mėgstamiausią	1092 K
mėnesį	1111 per K
měsíc	198 za K	198 první K
měsíčně	198 K
mạnh	1674 nhấn K
""", 'n': """
napisał	1298 K
napisała	1298 K
napište	196 K nám
napísal	1463 K
napíšte	1460 K nám
naročite	1468 K se na naše	1474 K se
naročnik	1467 že K
naročnike	1467 samo za K
naročniki	1478 K
naročnikom	1467 dostopen le K
naročnina	1478 K
naujienlaiškio	1104 K
naujienlaiškis	1110 mūsų K	1113 K
naujienlaiškį	1085 mūsų K	1104 K	1109 užsisakykite K	1110 mūsų K
navođenje	1445 uz K izvora
neatkarīgu	1141 atbalsti K
nekünk	867 segíts K	867 írjon K	867 írj K	867 jelezd K	868 K adód
nemokamą	1108 K paskyrą
neodpovídá	30 K za
neomezený	182 K přístup
nepriklausomą	1106 paremkite K žurnalistiką	1109 paremkite K	1110 K žurnalistiką
newsissä	642 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	196 podpořte K
nezávislá	197 K média
nezávislé	1461 K médiá
nezávislú	1460 podporte K
ngoài	1654 nội dung bên K
nguồn	1649 K ưu tiên	1649 K tin ưu tiên	1670 ghi rõ K
nhiệm	1659 chịu trách K về nội dung bình luận
nhân	1655 trí tuệ K tạo
nhấn	1671 K vào đây
nhận	1638 đăng ký K bản tin	1638 đăng ký K tin	1642 chấp K tất cả	1671 đăng ký K
nhập	24 đăng K	1637 đăng K để	1637 vui lòng đăng K	1671 đăng K để
niezależne	1295 wesprzyj K	1295 wspieraj K	1296 K media
niezależność	1296 K
niezależną	1296 jesteśmy K
noastră	1403 munca K
nolēma	1144 K
norāda	1144 K
notificações	14 as K	1310 ative as K	1310 ativar K	1310 receba K
notificările	14 K	1369 activează K
notícia	1359 esta K
notícias	1308 receba as K	1308 receba K	1313 siga as últimas K
novinařina	197 naše K
novinári	1461 naši K
novináři	197 naši K
novičnik	1468 naš e-K	1475 naš e-K	1478 K
nusprendė	1112 K
nächste	21 in diesem browser für die K	333 sind sie der K
nói	1674 K
năm	1673 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	1484 K tillgång
obligāta	1124 atsauce K
obrigatórios	21 campos K são	1319 campos K são
odebírejte	184 K náš	196 K
odemkněte	182 K si
odhlásit	184 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	1306 K este artigo
ograniczeń	1276 czytaj bez K
ogłosił	1298 K
ogłosiła	1298 K
oikaisupyynnöt	653 K
oikaisupyyntö	653 K
olvasási	0 K idő
olvasóiból	858 K él
olvasóink	36 K	868 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	535 danos tu K
ordenó	538 K
ordonné	736 a K
ortakliği	1602 iş K linkleri
orzekł	1298 K
osobních	189 ochrany K údajů
oznámení	14 K
oznámil	199 K	1463 K
oznámila	199 K	1463 K
""", 'p': """
pageidaujamą	1092 K šaltinį
paklausė	1112 K
palīdzi	1138 ziedo un K
palīdzību	1131 mākslīgā intelekta K
parsisiųskite	1109 K
participación	492 normas de K
partneři	189 my a naši K
pastā	1136 e-K
patrões	1359 sem K
paylaşin	25 K
paziņoja	1144 K
paziņojumus	1135 K
pašte	1104 jūsų el. K
pažadėjo	1112 K
periódico	536 este K	536 nuestro K
permanència	175 sense K
personvernerklæring	1230 K
phê	1662 mời bạn một ly cà K
phóng	1651 liên hệ K viên	1653 là K viên báo	1653 là K viên của
phút	0 K đọc
pidió	538 K
pidätetään	639 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1446 K nam	1474 K nam
plânge	1405 se K
podcaście	34 naszym K
podkreśla	1298 K
podporují	197 nás K
podpoře	197 díky K
podpořte	196 K nás	196 K naši	196 K naše	196 K mě
podrška	1446 vaša K
podršku	1446 vašu K
podržite	1446 K nas	1446 K naš
podľa	1463 K
poinformował	1298 K
poinformowała	1298 K
pokračovanie	1453 pre K v čítaní
pokračujte	182 K ve čtení s
política	153 K de galetes	490 K de cookies	1317 K de cookies	1328 cobre K
pomoć	1446 vašu K
pomóż	1295 K nam
pomôžte	1460 K nám
poprosił	1298 K
poprosiła	1298 K
poprosiło	1298 K
postafiókjába	835 K
postaládádba	846 a K
postaládájában	846 ön K
potřebujeme	196 K vaši pomoc	196 K vaši podporu
používá	189 tento web K
používáme	189 K cookies
powiedział	1298 K
powiedziała	1298 K
pozostało	1276 K # %	1276 K #%
pošlete	196 K nám
požádal	199 K
požádala	199 K
pracę	1296 naszą K
pranešimus	1103 K
pranešė	1112 K
prašė	1112 K
predplatiteľom	1460 staňte sa K
predplatiteľov	1453 pre K
predplatné	1453 už máte K	1460 kúpte K	1460 kúpte si K	1464 K
preferată	1377 sursă K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1276 tylko dla K
prečítate	1453 celý článok si K
pridržana	1445 sva prava K
pridržane	1473 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1112 K
prihláste	24 K	1460 K sa na odber
pripažino	1112 K
programėlėje	1102 K
programėlę	1102 K
prohlížeč	10 váš K
proposé	713 conçu et K par
pročitali	1439 da biste K
prośbę	1271 mamy do ciebie K	1271 mamy małą K
prywatności	1286 polityka K	1286 polityce K
przeczytać	1276 aby K cały	1276 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	1274 K nam #%	1295 K nam	1295 K #
przyznał	1298 K
przyznała	1298 K
práca	1461 naša K
práce	197 naší K
práci	197 naši K
prácu	1461 našu K
précisé	736 a K
préférée	703 source K
préférées	703 sources K
prévient	736 K
príspevok	1460 váš K
próxima	1359 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	936 blocco della K	982 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	851 K
publicité	11 la K	11 cette K	687 bloqueur de K	687 bloqueurs de K	734 sans K
publicités	687 bloqueur de K
publikování	195 K nebo šíření
publiée	22 ne sera pas K	691 votre adresse e-mail ne sera pas K
pyyntö	622 pieni K
pyysivät	668 K
pásale	535 K esta
päevakokkuvõte	563 K
päätoimittaja	647 K
päätti	668 K
pénzéből	18 olvasók K
pódcast	34 nuestro K	536 nuestro K
pārpublicēšana	1118 K bez	1124 K bez
přebírání	195 K článků
předplatitele	182 pro K
předplatitelem	196 staňte se K
předplatitelé	197 naši K	200 K
předplatné	182 už máte K	182 koupit K	200 K
předplaťte	182 K si	196 K si
přečíst	182 zbývá vám K
přidejte	196 K se
přihlaste	24 K	182 K se a čtěte	184 K se k odběru	196 K se k odběru
připomněl	199 K
přispějte	196 K
přiznal	199 K
přiznala	199 K
příspěvek	196 váš K
""", 'q': """
quyên	1671 K góp ngay	1675 K góp
quyền	1647 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1144 K
rappelé	736 a K
rašykite	1109 K mums
rašė	1112 K
reclamă	11 K
reconoció	538 K
recordó	538 K
redacció	164 la K t'envia	174 la nostra K
redacción	525 la K te envía	536 nuestra K
redacția	1401 K îți trimite	1403 K noastră
redakcję	1295 wesprzyj K
redaktorė	1096 K
redaktör	1509 är K för	1509 är K på	1509 är politisk K
redaktør	230 er K på	230 er K for	230 er politisk K	1245 er politisk K	1245 er K i	1245 er K for
redação	1349 a K envia	1359 nossa K
refusé	689 K le dépôt
regisztrálj	867 K
regisztráljon	867 K
regístrate	478 K para	478 K gratis
reklamlänkar	1524 K
reklamą	11 K
reklám	1461 bez K
reklámok	868 K nélkül
reportaż	1296 ten K
reproducció	147 prohibida la K	172 K sense permís
reproducción	498 prohibida su K	498 prohibida la K
reprodução	1325 proibida a K	1325 K proibida	1357 K permitida desde	1357 K é permitida desde
republié	697 K avec	731 cet article est K
repórter	1328 é K
responsabilità	30 K di
reveló	538 K
rezervăm	29 ne K dreptul
riêng	1642 chính sách quyền K tư	1664 dành K cho thuê bao	1670 quan điểm K của tác giả
rovatvezetője	851 K
ročne	1462 K
ročně	198 K
rät	336 K
rätta	1515 K fel
rättar	1515 vi K fel
räumte	336 K ein	336 K der	336 K die
rääkis	572 K
råbte	251 K
réagir	691 pour K
réagissez	733 K à
réalisation	713 n'a pas participé à la K
rédacteur	698 est K
rédaction	698 a rejoint la K	713 n'a pas participé à sa K	722 la K vous	726 pour soutenir la K	733 soutenez la K	733 alertez la K	734 notre K
rédactrice	698 est K
régulièrement	698 collabore K
réponse	21 annuler la K
répétait	736 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	677 cet article est K	677 ce contenu est K	677 article K
réservée	677 K aux abonnés	677 K à nos abonnés	677 la suite est K
réservés	677 K aux abonnés	697 tous droits K
résiliable	735 K à tout moment
részesített	847 előnyben K forrásként
röst	1512 ai-K
răspunsul	21 anulează K
rằng	1674 viết K	1674 cho K
""", 's': """
sacīja	1144 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	1112 K
sanctionné	736 a K
sbírka	200 K
schließen	260 K sie ein abo	333 K sie ein abo
schránky	184 do vaší K	1454 do vašej K
sdílejte	25 K
segítségedre	867 szükségünk van a K
según	538 K
sentenció	538 K
sería	526 sin ti no K
sesión	24 inicia K	24 inicie K	478 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1358 inicie K
señaló	538 K
sisällön	9 K	649 ulkoisen K
sisältö	626 tämä K on vain
sisältöä	649 ulkoista K
sjefredaktør	1245 er K
skarży	1298 K
skrzynkę	1278 na twoją K	1278 na swoją K
sorumluluğu	30 K
soạn	1662 hãy ủng hộ tòa K	1670 bằng văn bản của tòa K	1672 tòa K
sportkrönikör	1509 är K
sportsredaktør	230 er K
sprijiniți	1402 K
sprijină	1402 K-ne
stellenbörse	302 in unserer K
stwierdził	1298 K
stwierdziła	1298 K
stáhněte	196 K si
står	30 K för
stöd	1482 med ditt K	1529 K oss	1529 K vår	1529 ditt K
stödja	1521 K oss med
stödmedlem	1529 bli K
stötta	1521 K oss med	1529 K oss	1529 K vår	1529 K vårt
støt	242 K os	248 K os	248 K med
støtt	1266 K oss	1266 K vår
støtte	204 med din K	204 vi har brug for din K	242 K os med	242 din K gør	248 din K	248 bliv K	1219 med din K	1258 K oss med	1266 din K
støtteabonnent	1266 bli K
støttemedlem	248 bliv K	1266 bli K
stāstīja	1144 K
stěžuje	199 K
subscripció	177 K
subskrybentów	1276 tylko dla K
subskrypcję	1276 kup K	1276 masz już K	1295 kup K
suosikkilähteeksesi	642 K
suosikkilähteeksi	642 K
sursă	1400 link activ către K
suscripción	478 ya tengo una K	535 cambia tu K	539 K
suscríbase	535 K
suscríbete	478 K para	478 K por	478 K en	481 K al boletín	535 K
susțin	1393 care ne K lunar	1403 ne K lunar
susține	1402 K-ne	1402 K presa	1405 K că
susținerea	1402 K ta
susțineți	1402 K-ne
szerkesztője	851 K
szerkesztőségünk	868 K
szerkesztőségünknek	868 K
szerzője	851 külső K
sábado	17 cada K
sáng	17 mỗi K
säger	1522 tills du K upp	1532 K
sähköpostiin	628 suoraan K
sähköpostiisi	628 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	628 K
sélection	722 K d'articles
sélections	677 ajouter l'article à vos K
síganos	486 K en
síguenos	486 K en	535 K
sõltumatut	569 toeta K
sõnul	572 K
söyledi	1608 K
søgning	226 google-K
súmate	535 K al
süresi	0 okuma K
sütik	852 K
sütiket	852 K
săptămână	17 o dată pe K	1404 pe K
sīkdatnēm	1129 K
sống	1662 nuôi K tờ báo	1662 bạn đọc nuôi K
""", 't': """
tanácsolta	870 K
tanította	870 K
teigė	1112 K
tekijänoikeus	639 K suojaa
tekoäly	650 tehnyt K
tekoälyllä	650 K
tekoälyn	650 K avulla	650 K tekemä
tekoälyä	650 käyttää K
telefonā	1135 savā K
tesszük	22 nem K közzé
teşekkürler	1605 okuduğunuz için K
thiết	1670 không nhất K phản ánh quan điểm
thuê	1664 dành cho K bao	1664 đã là K bao	1675 K bao
thuộc	1647 bản quyền K
thành	1637 dành cho K viên	1661 bạn đã đăng ký K công	1671 trở K thành viên
tháng	1664 đọc miễn phí trong K	1673 mỗi K	1673 hàng K	1673 K đầu
thích	1649 nguồn tin ưa K	1649 nguồn yêu K
thông	14 K báo	1640 bật K báo	1640 nhận K báo	1651 bạn có K tin	1651 bạn đọc cung cấp K tin	1670 khi phát hành lại K tin	1671 bật K báo
tiếng	1659 K việt có dấu
tiếp	1637 để K tục đọc	1637 để đọc K	1662 K sức cho báo chí	1664 để K tục đọc	1671 đăng ký để đọc K	1671 hãy K sức
tjänst	1479 en liten K att be
továbbolvasáshoz	834 a K
toàn	20 K bộ bài	1637 để đọc K bộ	1637 đọc K bộ bài	1664 để đọc K bộ bài	1671 đăng ký để đọc K bộ
treści	9 tej K	1276 dostęp do K
treść	9 tę K
trên	1640 theo dõi K
trước	1659 K khi đăng
trường	21 các K bắt buộc
tudósítója	851 K
turpinātu	1115 lai K lasīt
tuần	17 mỗi K	1661 bản tin hằng K của	1661 bản tin hàng K của	1673 mỗi K
tvrdí	199 K
työmme	666 K
työtämme	665 tue K	666 K
tájékoztató	839 adatvédelmi K
támogass	867 K minket
támogasson	867 K minket
támogathat	858 K minket
támogatása	858 K nélkül	867 az ön K
támogatásod	867 a te K
támogatásából	858 olvasóink K
támogatásával	861 partnerünk K
támogatónk	858 legyen ön is K	858 legyél te is K
täglich	264 K per mail
tästä	661 lisää K
täällä	622 kun kerran olet K
täältä	661 lisää K
téléchargez	733 K
töltsd	867 K le
týden	17 každý K
týdně	198 K
týždenne	17 raz K
tłumaczy	1298 K
tải	1671 K về
""", 'u': """
uafhængigt	249 K medie
ubegrænset	206 K adgang
udostępnij	25 K
ukarał	1298 K
ulaşin	1587 bize K
ulaşmak	1587 yazara K
unabhängig	334 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	948 insegna all'K
unterstütze	256 K unsere arbeit	256 K uns mit	333 K uns	333 K unsere	333 K mich	333 K meine
unterstützen	256 K sie unsere arbeit	256 K sie uns mit	256 mit einer spende K	256 können sie uns K	333 K sie uns	333 K sie unsere	333 sie können das K	333 freiwillig K	333 K sie mich	333 K sie meine	333 K uns
unterstützt	272 ihr browser K	333 K uns
unterstützung	318 ihrer K	318 deiner K	333 mit ihrer K	333 mit deiner K	333 ihre K	333 deine K	333 eure K
upozornění	186 zapněte si K
upphovsrätt	1501 skyddat enligt lagen om K
upphovsrättslagen	1501 skyddat enligt K
uredništva	1473 brez dovoljenja K
uredništvo	1475 naše K
urmărește	1369 K-ne pe	1369 K-ne și pe	1369 K știrile	1402 K-ne
urmăriți	1369 K-ne pe	1402 K-ne
utilização	1317 K de cookies
utilizează	1371 K cookie
utilizăm	1371 K cookie
utánközlés	844 K
uutislähteeksesi	642 ensisijaiseksi K
uutislähteeksi	642 ensisijaiseksi K
uznał	1298 K
uznała	1298 K
uzsvēra	1144 K
używamy	1286 K plików cookie
užsisakykite	1082 K prenumeratą
""", 'v': """
vašeho	184 do K e-mailu
venerdì	17 ogni K
verhängte	336 K
versión	2 K en audio
verstärkung	302 suchen K
versão	2 K em áudio
vervielfältigung	282 K nur mit
veröffentlicht	22 wird nicht K	276 deine e-mail-adresse wird nicht K	276 ihre e-mail-adresse wird nicht K
veröffentlichung	331 seit der K geändert	331 seit K geändert
već	1448 K od
vidéo	9 cette K
virheensä	653 korjaa K
viên	1653 là biên tập K của	1664 dành cho hội K
viết	1671 hãy K thư	1672 bài K này	1674 ông K	1674 bà K
você	18 sem K	1359 sem K
vollständigen	260 K artikel lesen
volontär	292 ist K
volontärin	292 ist K
vyhradené	1459 všetky práva K	1459 autorské práva sú K
vysvetľuje	1463 K
vysvětluje	199 K
vyzývá	199 K
vyžadované	21 K informace	21 K polia
väitis	572 K
väittää	668 K
välise	556 K sisu
vårt	1223 meld deg på K
véli	870 K
vídeo	9 este K
vďaka	1461 K vám
vēlamo	1125 K avotu
vēstkopai	1136 K
vēstulei	1136 ziņu K
vědět	196 dejte nám K
""", 'w': """
webbläsare	10 din K
według	1298 K
weißt	291 K du mehr
wołał	1298 K
wpłata	1295 twoja K
wpłatom	1296 dzięki K
wpłać	1295 K
wspierającym	1295 zostań K
wyjaśnia	1298 K
wypisać	1278 K się w każdej chwili
wyrażam	1278 K zgodę na
wöchentlichen	264 K newsletter
właściciela	1296 nie mamy K
""", 'y': """
yhteistyössä	662 K mainostajan
yönetmenidir	1588 genel yayin K
""", 'z': """
zadržana	1445 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	1447 K vama
založte	196 K si účet
zamknutý	1453 článok je K
zapowiedział	1298 K
zapowiedziała	1298 K
zastrzeżone	1294 wszelkie prawa K	1294 wszystkie prawa K
zbiórka	1299 K
zbývá	182 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	1286 treści K
zgłoś	1295 K nam
znać	1295 daj nam K
zostań	1295 K z nami
zpracováním	184 souhlasím se K	189 K osobních údajů
zugänglich	319 frei K
zunächst	282 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1297 od # K
""", 'á': """
állítja	870 K
""", 'ä': """
ägare	1521 inga rika K
ähnliches	291 K erlebt
ändå	1479 nu när du K är här
äpp	561 K
äppi	561 K
""", 'å': """
åndsverkloven	1238 beskyttet av K
året	250 om K
återges	1501 får inte K
""", 'ç': """
çalişmak	1592 bizimle K
çalişmalarimiz	1606 K
çerezler	1577 K kullan
çerezlere	1590 K
çerezleri	1577 K kullan	1590 K
""", 'é': """
échanos	535 K una mano	535 K un cable
écrit	698 K pour	736 a K
écrivain	698 est K
écrivez	733 K-nous
électronique	680 dans votre boîte aux lettres K
équipe	734 notre K
értesítéseket	14 K	857 K
értesüljön	857 K elsőként
évente	869 K
""", 'í': """
ígérte	870 K
írta	870 K
""", 'î': """
înscrie	1402 K-te la
""", 'õ': """
õpetas	572 K
""", 'ö': """
öffnen	265 app K
önerdi	1608 K
önskad	1505 K källa
""", 'ú': """
újságírás	868 független K
újságírásunk	868 K
újságíróink	868 K
újságírója	851 K
última	486 siga la K hora	486 sigue la K hora
""", 'ü': """
übernommen	282 K von
übersicht	285 K
ücretsiz	15 K haber	15 K makale	1603 K üye olun
ütles	572 K
üyeliği	1598 bülten K
üçüncü	1590 K taraf
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1447 naši K
čitatelia	1461 naši K
čitatelja	1447 naših K
čitatelji	36 naši K	1447 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1461 našich K
članak	20 cijeli K	1447 ovaj K
članek	1475 ta K
členem	196 staňte se K
členom	1460 staňte sa K
článek	20 celý K	178 líbil se vám K	197 tento K	197 líbil se vám K
článku	20 celého K
články	197 naše K
článok	20 celý K	1461 tento K
čtenáři	197 naši K
čtenářů	36 našich K	197 našich K	197 na podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čítajte	1460 K ďalej za
čítania	0 čas K
""", 'đ': """
đây	1671 bấm vào K
đóng	1671 K góp của bạn	1671 hãy K góp
đăng	1661 cảm ơn bạn đã K ký	1661 bằng việc K ký, bạn	1671 K ký để đọc bài
đường	1651 K dây nóng của tòa soạn	1651 K dây nóng của báo
đọc	18 nhờ bạn K	1664 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1462 K sumou
""", 'ř': """
řekl	199 K
řekla	199 K
říká	199 K
""", 'ś': """
śledztwa	1296 nasze K
śledztwo	1296 to K
śledź	1283 K nas na	1295 K nas
""", 'š': """
šaukė	1112 K
šiandien	1106 aukokite K
šodien	1138 ziedo K
""", 'ź': """
źródło	1294 K: pap
""", 'ž': """
žurnalistai	1110 mūsų K
žurnalistas	1096 K
žurnalistika	197 naše K	197 nezávislá K	1461 nezávislá K
žurnalistiku	197 nezávislou K	1461 nezávislú K
žurnalistiky	197 nezávislé K
žurnalistė	1096 K
žurnāliste	1128 K
žurnālisti	1142 mūsu K
žurnālistika	1142 neatkarīga K
žurnālistiku	1138 atbalsti neatkarīgu K	1142 neatkarīgu K
žurnālists	1128 K
""", 'ά': """
άρθρα	353 τα K μας
άρθρο	353 αυτό το K
""", 'έ': """
έγραψε	355 K
έρευνές	353 οι K μας
""", 'α': """
ακολουθήστε	344 K μας	352 K μας
ακολουθείστε	344 K μας
ανάγνωσης	0 χρόνος K
ανέφερε	355 K
αναγνώστες	18 χάρη στους K	353 οι K μας
αναδημοσίευση	351 απαγορεύεται η K
απάντησης	21 ακύρωση K
απορρήτου	346 πολιτική K
""", 'β': """
βοηθήστε	352 K μας
βρείτε	344 K μας στο
""", 'γ': """
γίνετε	352 K μέλος
γράψτε	352 K μας
γραφτείτε	352 K
""", 'δ': """
δήλωσε	355 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	353 οι K μας
δημοσιογραφία	353 η K μας	353 ανεξάρτητη K
διαβάσετε	341 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	353 χωρίς K
διεύθυνση	342 η K email
δικαιώματος	351 με επιφύλαξη παντός K
δουλειά	353 η K μας
δωρεά	352 η K σας	352 κάντε μια K	356 K
δωρεάν	15 K άρθρα
δωρεές	356 K
""", 'ε': """
είπε	355 K
εβδομάδα	17 κάθε K	354 την K
εγγραφείτε	341 K για να	352 K
ειδοποιήσεις	14 K
ενεργοποιήστε	344 K τις ειδοποιήσεις	346 K τη javascript
ενημερωτικό	342 K δελτίο
ενισχύστε	352 K
εξήγησε	355 K
ευχαριστούμε	352 K που μας
""", 'ζ': """
ζήτησε	355 K
""", 'κ': """
κανάλι	353 το K μας
καταγγέλλει	355 K
κατεβάστε	344 K την εφαρμογή
""", 'μ': """
μήνα	354 τον K	354 το K	354 ανά K	354 κάθε K
μοιραστείτε	25 K
""", 'ο': """
ολόκληρο	20 K το άρθρο
ομάδα	353 η K μας
""", 'π': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
πολιτική	346 K cookies
προειδοποιεί	355 K
προσωπικών	346 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	355 K
πρώτος	354 K μήνας
""", 'σ': """
στήριξέ	352 K μας
στήριξή	352 η K σας	352 τη K σας
στηρίξτε	352 K μας	352 K την
συνδεθείτε	24 K	341 K για να	352 K
συνδρομή	356 K
συνδρομητές	341 μόνο για K	353 οι K μας	356 K
συνδρομητής	341 είστε ήδη K	352 γίνετε K
συνεχίσετε	341 για να K την ανάγνωση
σχολιάσετε	6 K
σύμφωνα	355 K
""", 'τ': """
τόνισε	355 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φώναζε	355 K
""", 'χ': """
χρήσης	346 όροι K
χρειαζόμαστε	352 K τη βοήθειά σας
χρησιμοποιεί	346 K cookies
χρησιμοποιούμε	346 K cookies
χρόνο	354 τον K
""", 'а': """
абонамент	106 K
абонат	95 вече сте K
абонати	95 само за K	106 K
абонирайте	95 K се, за да	96 K се за бюлетина	102 K се
авторизуйтесь	24 K
адрес	21 имейл K няма
""", 'б': """
безкоштовні	15 K статті
безлимитный	1413 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	103 K на вас
благодаря	1433 K вам
блокировщик	1423 отключите K	1423 K рекламы
блокувальник	1622 K реклами
браузер	10 ваш K	1423 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	103 нашия K	106 K
бюлетина	96 K ни
""", 'в': """
вайбър	16 K
вашата	96 на K поща
видео	9 это K
виділіть	1624 K
визнав	1632 K
визнала	1632 K
викаше	105 K
використанні	1628 при K матеріалів
використовує	1622 K cookie
використовуємо	1622 K cookie
вирішив	1632 K
влезте	24 K
вміст	9 цей K
внесок	1629 ваш K
войдите	24 K	1413 K, чтобы
встановіть	1617 K додаток
выделите	1425 K ее	1425 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	1434 в K
годишно	104 K
гривень	1631 # K
грн	1631 # K
гукав	1632 K
гіперпосилання	1628 K обов
""", 'д': """
дальше	1413 чтобы читать K
дарение	102 вашето K	104 с K	106 K
дарения	106 K
добави	105 K
добавьте	1420 K нас в
долучайтесь	1629 K
долучайтеся	1629 K
донат	1432 ваш K	1629 ваш K	1633 K
донати	1633 K
донатом	1631 K
донаты	1436 K
допомога	1629 нам потрібна ваша K
доступ	1413 полный K	1615 повний K
доступен	1413 K только
дочитали	1407 вы K до конца	1610 ви K до кінця
дочитать	1413 чтобы K
""", 'е': """
ежедневную	1415 K рассылку
ежемесячно	1434 K
ежемесячное	1432 оформите K
еженедельную	1415 K рассылку
""", 'ж': """
жалуются	1435 K
журналисти	103 нашите K
журналистика	103 независимата K	103 независима K	1433 независимая K
журналистике	1433 независимой K
журналистики	1433 независимой K
журналистику	1433 независимую K
журналисты	1433 наши K
журналісти	1630 наші K
журналістика	1630 незалежна K
журналістику	1630 незалежну K	1630 якісну K
""", 'з': """
завантажити	1617 K застосунок
завантажте	1617 K додаток
завдяки	1630 K вам
задонатьте	1432 K	1629 K
задължителните	21 K полета
зазначив	1632 K
закликав	1632 K
закончились	1413 бесплатные статьи K
залишає	29 K за собою право
заметили	1425 K ошибку
замолчим	1433 мы не K
запазени	101 всички права K
зарегистрированы	1413 уже K
зарегистрируйтесь	1413 K, чтобы	1432 K
зареєструйтесь	1615 K, щоб	1629 K
застосунок	1617 завантажте K	1617 мобільний K
захищено	1628 усі права K
захищені	1628 усі права K	1628 всі права K
защищены	1431 все права K
заяви	105 K
заявив	1632 K
заявил	1435 K
заявила	1435 K	1632 K
здесь	1407 раз уж вы K
зобов	1632 K'язав
зробіть	1613 K внесок	1629 K внесок
""", 'и': """
известията	14 K
изтеглете	102 K
имейл	96 вашия K
имейла	96 на K си
иностранного	1431 выполняющим функции K агента
иностранным	1433 K агентом
использовании	1431 при K материалов
используем	1423 K cookie	1423 мы K
использует	1423 K cookie
""", 'к': """
каждое	17 K утро
каждый	1434 K месяц
каза	105 K
казва	105 K
канал	1433 наш K	1630 наш K
канала	1433 нашего K
каналу	1630 нашого K
коментар	6 залишити K
коментарях	1624 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1425 чтобы оставить K
комментария	21 для отправки K
комментариях	1425 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	1423 политикой K	1423 политика K
конфіденційності	1622 політикою K
кричал	1435 K
""", 'л': """
лева	104 K
""", 'м': """
материал	1425 обсудить K	1433 этот K
материалы	1433 наши K
матеріал	1630 цей K
матеріали	1630 наші K
месец	104 на K	104 всеки K
месечно	104 K
месяц	1434 в K
місяць	1631 на K	1631 перший K
""", 'н': """
нагадав	1632 K
нагадала	1632 K
нажмите	1425 K ctrl
написа	105 K
написав	1632 K
написал	1435 K
написала	1435 K	1632 K
напишите	1432 K нам
напишіть	1629 K нам
напомнил	1435 K
напомнила	1435 K
направете	102 K дарение
нашем	1425 в K чате
небольшая	1407 K просьба
неделю	17 раз в K	17 каждую K	1434 в K
независимата	102 подкрепете K
независими	103 K медии
независимую	1410 поддержите K	1432 поддержите K
независимые	1433 K медиа
незалежні	1630 K медіа
нуждаем	102 K се от вашата
""", 'о': """
объявил	1435 K
объявила	1435 K
обязал	1435 K
обязательна	1431 гиперссылка K
обязательные	21 K поля	1425 K поля
обясни	105 K
оголосив	1632 K
ограничений	1413 читайте без K
опечатку	1425 нашли K
опитуванні	35 нашому K
оприлюднюватиметься	22 не K	1624 ваша e-mail адреса не K
опрос	35 наш K
опросе	35 нашем K
опубликован	22 не будет K	1425 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1434 K в любой момент
отметил	1435 K
отметила	1435 K
отписаться	1415 K в любой момент
отправьте	1432 K нам
ошибку	1425 нашли K
оштрафовал	1435 K
оштрафовала	1435 K
оштрафував	1632 K
""", 'п': """
партнерские	37 K ссылки
партнеры	1423 мы и наши K
партнёрские	37 K ссылки
патроном	1432 станьте K
первый	1434 K месяц	1434 рубль в K
переведите	1432 K нам
передплатникам	1615 доступний лише K
передплатників	1615 тільки для K
передплату	1629 оформіть K
передрук	1628 K
перепечатка	1431 K
персональних	1622 K даних
персональных	1423 K данных
писати	1630 нам K
писменото	101 без K съгласие
пишете	102 K ни
пишите	1432 K нам
повний	20 K текст
повідомив	1632 K
повідомила	1632 K
повідомте	1629 K нам
поддержать	1432 K нас	1432 K редакцию
поддерживайте	1432 K нас	1432 K нашу
поддержите	1410 K нашу	1410 K нас	1432 K нас	1432 K нашу	1432 K редакцию	1432 K проект	1432 K автора
поддержка	1410 ваша K	1432 ваша K
поддержки	1433 без вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	1433 наш K	1630 наш K
подкаста	1433 нашего K
подкасте	34 нашем K
подкасти	34 наші K
подкасті	34 нашому K
подкрепа	102 вашата K
подкрепете	102 K ни	102 K нашата
подкрепяйте	102 K ни
подписаны	1413 уже K
подписка	1413 уже есть K	1436 K
подписке	1413 по K
подписки	1436 K
подписку	1413 оформить K	1413 оформите K	1432 оформите K	1432 оформить K
подписчикам	1413 доступна только K	1413 доступно только K
подписчики	1436 K
подписчиков	1413 только для K
подписчиком	1432 станьте K
подписывайтесь	1415 K на рассылку	1420 K на нас	1420 K на наш	1420 K на канал	1420 K на telegram	1432 K на
подпишитесь	1410 K на регулярное	1415 K на рассылку	1420 K на наш	1420 K на канал	1432 K на
подчеркнул	1435 K
поділіться	25 K
пожертвование	1410 сделайте K	1410 оформите K	1432 ваше K	1432 сделайте K	1432 оформите K	1436 K
пожертвования	1436 K
пожертвуйте	1432 K
полностью	20 материал K	1413 чтобы прочитать K
полный	20 K текст
помилку	1624 знайшли K
помогите	1432 K нам
помогнете	102 K ни
помощь	1410 нужна ваша K	1432 нам нужна ваша K
помітили	1624 якщо ви K
понравилась	1433 K статья
понравился	1433 K материал	1433 K текст
попереджає	1632 K
попередив	1632 K
попросив	1632 K
попросил	1435 K
попросила	1435 K	1632 K
попросило	1435 K
последвайте	102 K ни
постановив	1632 K
постановил	1435 K
почту	1415 на вашу K	1415 вам на K
пошту	1616 на вашу K
пояснив	1632 K
пояснил	1435 K
правото	29 си запазва K
працюємо	1630 ми K
предупредил	1435 K
предупреждает	1435 K
призвал	1435 K
признал	1435 K
признала	1435 K
признали	1433 нас K
приложение	103 нашето K	1416 скачать K	1416 скачайте K	1416 установите K	1416 мобильное K	1416 наше K	1432 скачайте K
приложении	1416 открыть в K	1416 нашем K
приложения	1433 нашего K
присоединяйтесь	1432 K к
приєднуйтесь	1629 K до
продовжити	1615 щоб K читання
продолжаем	1433 мы K работать
продолжить	1413 чтобы K чтение
продължите	95 за да K да четете
произведен	1431 настоящий материал (информация) K
просьба	1407 у нас к вам K	1407 у нас есть K
просять	1632 K
прохання	1610 маємо до вас K	1610 невелике K
прочетете	95 за да K цялата
прочитать	1413 осталось K	1413 чтобы K статью
първия	104 за K месец
підписатися	1616 K на розсилку
підписка	1633 K
підписку	1615 оформіть K	1629 оформіть K
підписники	1633 K
підписників	1615 тільки для K
підписуйтесь	1619 K на нас	1619 K на наш	1629 K на
підписуйтеся	1619 K на наш
підпишіться	1616 K на розсилку	1619 K на наш	1629 K на
підтримайте	1613 K нашу	1613 K незалежну	1613 K нас	1629 K нас	1629 K нашу	1629 K незалежну	1629 K редакцію	1629 K автора	1629 K роботу
підтримати	1629 K нас
підтримка	1613 ваша K	1629 ваша K
підтримки	1630 спільноти K
підтримуйте	1629 K нас	1629 K нашу
піти	1610 перш ніж K
""", 'р': """
работа	103 нашата K	1433 наша K
работаем	1433 мы K
работу	1433 нашу K
разрешение	101 без K е забранено
расскажите	1432 K нам
рассказал	1435 K
рассказала	1435 K
расследование	1433 наше K	1433 это K
расследования	1433 наши K
рассылка	1433 наша K	1436 K
рассылку	1415 нашу K	1415 K самых	1433 нашу K
редакции	1433 нашей K
редакция	103 нашата K	1433 наша K
редакція	1630 наша K
редакції	1630 нашої K
рекламата	11 K
реклами	11 K	103 без K	1630 без K
рекламой	11 K
рекламы	11 K	1433 без K
решил	1435 K
робота	1630 наша K
роботу	1630 нашу K
розповів	1632 K
розповіла	1632 K
розсилка	1630 наша K	1633 K
розсилку	1616 нашу K	1616 щоденну K	1630 нашу K
розслідування	1630 наші K	1630 це K
рублей	1434 # K
рік	1631 на K
""", 'с': """
седмично	17 веднъж K
сказав	1632 K
сказал	1435 K
сказала	1435 K	1632 K
скаржаться	1632 K
скачайте	1416 K наше
скиньте	1432 K
следите	1420 K за нами
словам	1435 по K
словами	1632 за K
слідкуйте	1619 K за нами
сообщение	1431 данное K (материал) создано
сообщил	1435 K
сообщила	1435 K
сообщите	1432 K нам
сповіщення	14 K	1617 увімкнути K	1617 увімкніть K
споделете	25 K
сподобався	1630 K текст	1630 K матеріал
сподобалась	1610 якщо вам K стаття
според	105 K
спільнота	1630 наша K
спільноти	1613 стань частиною K	1630 нашої K
станете	102 K абонат	102 K член
станьте	1432 K нашим	1629 K нашим
статия	103 тази K
стаття	1630 ця K
статья	1433 эта K
стверджує	1632 K
стежте	1619 K за нами
суммой	1434 любой K
сумму	1434 любую K
сутрин	17 всяка K
существуем	1433 мы K
съдържание	9 това K
съобщи	105 K
""", 'т': """
телеграм	16 K	1420 наш K-канал	1420 в нашем K	1433 наш K	1619 наш K-канал
телеграме	16 K
тиждень	17 раз на K	1631 на K
""", 'у': """
уведомления	14 K	1416 включите K	1416 включить K	1416 разрешить K
увійдіть	24 K	1615 K, щоб
уйдете	1407 прежде чем вы K
утверждает	1435 K
учасником	1629 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	1433 K нашу
цитировании	1431 при K
""", 'ч': """
частиною	1629 станьте K
четене	0 време за K
читаете	1432 спасибо, что K
читай	1619 K нас
читайте	1420 K нас в	1619 K нас у	1619 K нас в
читання	0 час K	0 хв K
читателей	1433 наших K
читатели	36 наши K	36 нашите K	103 нашите K	1407 дорогие K	1433 наши K
читателям	18 благодаря K	36 нашим K	1433 благодаря K
читати	1615 щоб K далі	1629 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	1630 наші K
читачів	1630 наших K
читаєте	1629 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	1631 K
щомісячно	1631 K
щоранку	17 K
щотижневу	1616 K розсилку
""", 'я': """
язкові	21 обов'K поля	1624 обов'K поля
якщо	1610 K ви вже тут
""", 'א': """
אומר	783 K
אומרת	783 K
אחרינו	744 עקבו K	780 עקבו K
אלקטרוני	742 דואר K
אמר	783 K
אמרה	783 K
אמרו	783 K
אתכם	767 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	782 K
ביקש	783 K
ביקשה	783 K
במייל	766 K שלכם
בסרטון	757 לצפות K זה
בעוגיות	746 שימוש K
בעיתונות	767 לתמוך K
בקובצי	746 משתמש K
בשבוע	17 פעם K	782 K
בתוכן	778 לעשות שימוש K
""", 'ד': """
דווחו	780 K לנו
דיוור	766 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	744 הורידו את K	781 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	783 K
הודיעה	783 K
הווטסאפ	744 לקבוצת K
הוסיף	783 K
הוסיפה	783 K
הורידו	780 K את
הזהיר	783 K
הזכויות	751 כל K שמורות
החובה	21 שדות K
החינמיות	779 הכתבות K
הטלגרם	744 לערוץ K
הטקסט	758 K
הירשמו	780 K
הכותב	778 על דעת K
הכתבה	741 להמשך קריאת K	758 K	781 K הזאת
המדור	756 הוא עורך K	756 היא עורכת K
המובעות	778 הדעות K במאמר	778 הדעות K בטור	778 הדעות K בכתבה
המועדף	753 למקור K	753 כמקור K
המייל	742 לתיבת K	742 כתובת K
הניוזלטר	742 K היומי	766 K השבועי של	766 K שלנו	781 K
הסביר	783 K
הסיכום	758 K
העיקריות	758 הנקודות K
העיתונות	781 K העצמאית
הפרטיות	746 מדיניות K
הפרסומת	11 K
הצביעו	780 K בסקר
הצטרפו	744 K לערוץ	780 K אלינו
הקוראים	18 בזכות K
השימוש	746 תנאי K
התגובות	764 K
התחברו	24 K
התמיכה	767 בזכות K שלכם
התראות	14 K
התרומה	780 K שלכם
""", 'ו': """
ובטוויטר	744 בפייסבוק K
ותלוי	767 K בכם
ותלויה	767 K בכם
""", 'ז': """
זקוקה	780 K לכם
""", 'ח': """
חודשית	780 תרומה K
חיצוני	757 תוכן K	757 תוכן ממקור K
""", 'ט': """
טען	783 K
""", 'י': """
ישירות	766 K למייל	766 K לתיבת
""", 'כ': """
כמנויים	741 הצטרפו K
כתב	783 K
כתבה	758 K זו	781 K זו	783 K
כתבו	780 K לנו
כתבות	779 K חינם
כתבת	756 היא K
""", 'ל': """
לדברי	783 K
להגיב	6 כדי K	764 K
להמשיך	741 כדי K לקרוא	767 עזרו לנו K
להעתיק	751 אין K	778 לשכפל, K
לחודש	782 K
לחוק	778 סעיף #א K
לחצו	780 K כאן
למנויים	741 K בלבד
לניוזלטר	742 הירשמו K	742 הרשמה K	742 K שלנו	766 בהצלחה K
לעזרתכם	780 אנחנו זקוקים K
לענייני	756 הוא כתב K	756 היא כתבת K
לצפייה	757 K בתוכן
לקריאה	779 כתבות K
לקריאת	20 K הכתבה
לשנה	782 K
לתומכים	767 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	779 K חינם
מועדף	753 מקור K	753 כמקור K
מינוי	741 רכשו K	780 רכשו K	784 K
מנוי	741 כבר K
מנויים	784 K
מסכימים	766 בהרשמה אתם K
מסר	783 K
""", 'נ': """
ניוזלטר	766 K שבועי	784 K
""", 'ס': """
סיכום	758 K
סיפר	783 K
סיפרה	783 K
סעיף	778 K #א
ספרו	780 K לנו
""", 'ע': """
עדכונים	766 לקבלת K במייל
עיתונאי	756 הוא K
עיתונאית	756 היא K
עיתונות	767 לעשות K	781 K עצמאית
עמלה	777 נקבל K	777 לקבל K
""", 'פ': """
פרסומות	781 ללא K
פרסומת	11 K
פרשן	756 הוא K
פרשנית	756 היא K
""", 'צ': """
ציין	783 K
""", 'ק': """
קוראי	781 K
קרא	783 K
קריאה	0 זמן K
""", 'ר': """
ראשון	782 חודש K
""", 'ש': """
שאלו	758 K את
שיווקי	766 לקבל תוכן K
שלחו	780 K לנו
שלנו	781 K
שנקבל	777 K עמלה
שקראתם	780 תודה K
שתפו	25 K
""", 'ת': """
תגובות	764 K
תוכן	9 K זה	757 הצגת K
תלוי	767 K בכם
תלויה	767 K בכם
תמיכתכם	780 K
תמכו	780 K בנו
תקציר	758 K
תרומה	784 K
תרומות	784 K
תרמו	780 K
""", 'ا': """
اخبارنا	89 K
ادامه	611 K مطلب	611 K خبر	617 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	589 براي ما K كنيد
اسبوعيا	90 K
استطلاع	88 صوت في K
استطلاعنا	89 K
استفاده	581 شرايط K	586 K از مطالب اين سايت	586 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	606 K تهيه كنيد	617 K تهيه كنيد	621 K
اشتراكك	73 تم K
اشترك	41 K الان	88 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اضغط	88 K هنا
اطلاع	589 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	620 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	620 K
اكتب	88 K لنا
اكتبوا	88 K لنا
اكد	91 K
الاخبارية	42 النشرة K
الارتباط	47 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	47 شروط K
الاشعارات	14 K	14 K	43 تفعيل K	43 فعل K
الاعلان	11 K
الاعلانات	47 حاجب K
الالزامية	21 الحقول K
الالكتروني	42 بريدك K	42 البريد K
الان	88 تبرع K	88 سجل K
الاول	90 الشهر K
البريدية	42 النشرة K	42 نشرتنا K	92 النشرة K
التطبيق	43 حمل K	43 حمل K	43 تحميل K	43 نزل K
التعليق	70 شروط K	70 سياسة K
التقرير	20 لقراءة K	89 هذا K
الخارجية	61 محتوي المواقع K
الخصوصية	47 سياسة K
الدخول	24 سجل K	24 سجل K	41 سجل K	88 سجل K
الشهر	90 في K
الغاء	21 K الرد
القراء	18 بفضل K	74 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	41 لمتابعة K	76 لمواصلة K
الكاتب	71 يعبر عن راي K
الكوكيز	47 K
المادة	89 هذه K
المجانية	15 المقالات K	86 من المقالات K	86 مقالاتك K	86 المقالات K	86 من المقالات K
المحتوي	9 هذا K	41 هذا K متاح
المستقلة	89 الصحافة K
المفضل	56 مصدرك K	56 مصدركم K	56 المصدر K لديك
المفضلة	56 مصادرك K	56 مصادركم K
المقال	20 لقراءة K	41 لقراءة K كاملا	76 لقراءة هذا K	89 هذا K
النشرة	42 اشترك في K
الينا	88 انضم K
انقر	88 K هنا
اوضح	91 K
اول	619 ماه K
ايميل	577 K خود را	577 ادرس K	577 به K شما	602 در K خود
ايميلتان	602 به K
اينجا	610 K كليك كنيد
اينستاگرام	579 در K دنبال
اپ	601 K
اپليكيشن	601 K	618 K ما
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	615 الزاما K	615 لزوما K	615 K ديدگاه
باشيد	589 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	596 را K
بحسب	91 K
بخوانيد	587 K
براي	618 K ما
بريدك	42 الي K	73 في K	73 علي K	73 سجل K
بريدكم	73 في K
بشنويد	596 K
بعرض	61 هل تسمح K
بفرستيد	589 براي ما K
بفضلكم	89 K
بنويسيد	589 براي ما K	617 براي ما K
بپيونديد	587 K	595 به تيم ما K	617 K
بگذاريد	589 با ما در ميان K	617 با ما در ميان K
بگيريد	589 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	620 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
تحقيقاتنا	89 K
ترجيحي	588 منبع K	588 منابع K
تستطيع	74 تبرع بما K	74 ساهم بما K
تطبيق	88 حمل K	88 حملوا K
تطبيقنا	89 K
تعبر	71 لا K عن راي	71 K فقط عن راي
تعليقا	70 لتضيف K
تفعيل	47 K جافا
تفوت	88 لا K
تفوتوا	88 لا K
تقاريرنا	89 K
تقول	91 K
تلگرام	579 ما را در K	579 در K دنبال	579 كانال K ما	589 با ما در K
تماشا	596 K كنيد
تمامي	586 K حقوق
تمثل	71 لا K راي
تواصل	88 K معنا
تواصلوا	88 K معنا
توضيح	620 K داد
تيم	618 K ما
""", 'ج': """
جاوااسكريپت	581 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	586 كليه K
حمايت	603 K مالي خود	604 به K شما نياز	604 با K شما	605 K كنيد	617 از ما K كنيد	617 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K	618 اين K
خبرنامه	577 K ما	577 اشتراك K	577 در K	602 K روزانه	602 K هفتگي	618 K ما	618 K	621 K
خبرنگار	589 K ما را	591 K
خبرنگاران	618 K ما
خصوصي	581 سياست حريم K را
خواست	620 K
خواستند	620 K
خواندن	606 براي ادامه K
خوانندگان	18 با كمك K	604 به K خود تكيه	618 K ما
خواهد	598 منتشر K شد
خواهند	598 منتشر K شد
""", 'د': """
دانشگاه	591 استاد K
دانلود	617 K كنيد
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	579 ما را K كنيد	587 K كنيد	587 K كنيم	617 K كنيد
دهيد	589 به ما خبر K	596 گوش K	607 هديه K	617 راي K	617 خبر K
ديدگاه	598 نوشتن K	598 ارسال K	598 بيانگر K	615 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	595 وبينار K ما	606 اشتراك K	616 مقاله K	616 مطلب K	616 مطالعه K
روزنامه	615 ديدگاه K
روزنامهنگار	591 K
روزنامهنگاري	618 K مستقل
""", 'س': """
سالانه	619 K
ساهم	88 K في
ساهموا	88 K في
سايت	618 K ما
سايتهاي	592 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شاركونا	88 K
شهريا	90 K
شويد	24 وارد K	587 عضو K	587 K	617 عضو K	617 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	602 خبرنامه K
صحافتنا	89 K
صحافي	59 K
صحافية	59 K
صحفي	59 K
صحفية	59 K
صحفيينا	89 K
صرح	91 K
""", 'ط': """
طالب	91 K
طالبت	91 K
طلب	91 K
طلبت	91 K
""", 'ع': """
علاقه	588 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	595 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	598 K	599 حروف لاتين (K)
""", 'ق': """
قال	91 K
قالت	91 K
قراءنا	89 K
قرائنا	74 نعتمد علي K	74 ونعتمد علي K	89 K
قناتنا	45 K علي	45 انضم الي K	89 K
""", 'ك': """
كاتب	59 K
كاتبة	59 K
كاتبه	71 يعبر عن راي K
كاتبها	71 تعبر عن راي K
كار	618 K ما
كاربري	606 حساب K خود شويد
كانال	579 به K ما	587 K ما	618 K ما
كتب	91 K
كتبت	91 K
كردهايد	606 ثبت نام K	606 ثبتنام K
كمصدر	56 K مفضل
كميسيون	613 K دريافت كنيم	613 K دريافت ميكنيم
كنيد	595 ديدن K	596 گوش K	607 هديه K	610 روي لينك كليك K	610 كليك K	617 به ما كمك K	617 ثبت نام K	617 كليك K	617 نصب K	617 وارد K
كوكي	581 از K
كوكيها	581 K
""", 'ل': """
لاتين	598 حروف K	599 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	615 K نظر
لقراءة	76 K بقية
لقراءتكم	88 شكرا K
لكتابة	70 K تعليق
للاطلاع	76 K علي المقال كاملا
للتعليق	6 K	70 K علي الخبر
للقراءة	0 دقائق K
للمشتركين	41 K فقط	76 حصري K	76 متاح K
لمتابعة	76 K قراءة
لمشتركي	76 حصري K
لمواصلة	76 K قراءة
""", 'م': """
ما	618 به K
مالي	604 كمك K شما	617 كمك K شما	621 كمك K
ماه	619 در K
ماهانه	619 K
متجرنا	89 K
متصفحك	10 K
مجانا	88 سجل K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	592 K خارجي	592 اجازه ميدهيد K
محتوايي	592 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	586 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مراسلنا	89 K
مراسلينا	89 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	618 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	606 K شويد	617 K شويد
مشتركان	606 ويژه K است
مصنوعي	593 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	618 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K	89 K
مقاله	611 ادامه K
منبع	614 ذكر K
منتخب	588 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موردنياز	21 بخشهاي K
موفقيت	602 عضويت شما با K	602 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	592 از شما اجازه K
ميدهد	598 نظر K
ميگفت	620 K
ميگويد	620 K
ميگيريم	613 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	598 منتشر K شد
نخواهند	598 منتشر K شد
ندهيد	617 از دست K
نرمافزار	601 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نظرسنجي	618 K ما
نميشود	598 منتشر K
نوشت	620 K
نويسنده	589 ايميل K	591 K
نياز	604 به كمك شما K
""", 'ه': """
هستيد	606 مشترك K
همايش	595 بليت K
""", 'و': """
وابسته	604 به حمايت شما K
وبينار	595 K ما	595 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	592 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	591 K
""", 'گ': """
گزارش	618 اين K
گزارشهاي	618 K ما
گفت	620 K
گفتند	620 K
گفته	620 K است	620 به K
""", 'अ': """
अन	805 Kुवाद	828 के Kुसार
अप	828 Kील की
अपन	810 Kी राय दें	810 Kी राय कमेंट	810 Kी प्रतिक्रिया	811 कमेंट में Kी राय
अलर	812 K्ट पाने के लिए
अवसर	808 नौकरी के K
""", 'आ': """
आपक	804 Kी इजाजत मांगते हैं	804 Kी अनुमति मांगते हैं	825 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	798 कॉपीराK	804 बाहरी साK	826 हमारी वेबसाK
इन	24 लॉग K
इनब	788 आपके Kॉक्स	813 अपने Kॉक्स में
इब	788 न्यूजलेटर को सब्सक्राK	788 न्यूजलेटर सब्सक्राK	791 चैनल को सब्सक्राK
इबर	815 सब्सक्राK्स के लिए है	815 सब्सक्राK हैं
इस	826 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	789 ऐप डाKोड करें	812 डाKोड करें	812 डाKोड कीजिए	825 डाKोड करें	825 डाKोड कीजिए
उपय	793 कुकीज का Kोग	793 कुकीज का Kोग
उपलब	804 सामग्री K्ध नहीं है
""", 'ए': """
ए	808 वेबिनार के लिK	825 जुडिK	825 सुधार सुझाKं
एज	823 Kेंसी की फीड
""", 'ऐ': """
ऐप	789 हमारा K	826 हमारा K
""", 'औ': """
और	810 क्विज खेलें K	810 क्विज खेलें K
""", 'क': """
क	828 मुताबिK
कम	811 Kेंट बॉक्स में
कर	788 ईमेल दर्ज Kें	789 ऐप इंस्टॉल Kें	789 नोटिफिकेशन चालू Kें	791 फॉलो Kें	799 क्लिक Kें	799 जॉइन Kें	799 ज्वाइन Kें	799 सब्सक्राइब Kें	799 लाइक Kें	801 हमें ईमेल Kें	804 कुकीज स्वीकार Kें	804 कुकीज स्वीकार Kें	808 टिकट बुक Kें	810 पोल में वोट Kें	810 सर्वे में भाग लेK	812 इंस्टॉल Kें	812 नोटिफिकेशन ऑन Kें	812 नोटिफिकेशन ऑन K लें	813 साइन अप Kें	817 शेयर Kें	817 साझा Kें	817 सेव Kें	817 गिफ्ट Kें	825 सब्सक्राइब Kें	825 फॉलो Kें	825 क्लिक Kें	825 वोट Kें	825 लॉग इन Kें	825 लॉगिन Kें	825 साइन अप Kें	825 रजिस्टर Kें
करक	801 कमेंट Kे बताएं	813 सब्सक्राइब Kे आप	813 साइन अप Kे आप
करन	811 कमेंट Kे के लिए	811 टिप्पणी Kे के लिए	811 टिप्पणी पोस्ट Kे के लिए	811 कमेंट Kे वाले
कल	824 फ्री आर्टिK	824 मुफ्त आर्टिK
कह	828 Kा
कहत	828 Kे	828 Kी
""", 'ख': """
ख	809 वीडियो देKें	809 वीडियो भी देKें	824 मुफ्त लेK	828 लिKा
खक	823 लेK के निजी विचार
खन	809 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	819 अन्य Kों के लिए	819 ताजा Kों के लिए	819 की Kों के लिए	824 मुफ्त Kें	825 K भेजें	825 पूरी K पढें	826 इस K	826 यह K
खर	808 यहां से Kीदें
""", 'ग': """
गय	817 लिंक कॉपी हो Kा
""", 'च': """
चलत	814 पाठकों के सहयोग से Kे
""", 'छ': """
छ	805 पूKें	828 पूKा
""", 'ज': """
जनर	823 ऑटो-Kेट
जर	801 हमें Kूर दें
""", 'ट': """
ट	793 जावास्क्रिप्K
टर	788 हमारे न्यूजलेK	788 हमारा न्यूजलेK	788 हमारा साप्ताहिक न्यूजलेK	788 न्यूजलेK के लिए	803 सब एडिK हैं	803 सब-एडिK हैं	803 सीनियर सब एडिK हैं	826 हमारे न्यूजलेK	829 न्यूजलेK
""", 'ठ': """
ठक	826 हमारे पाK
""", 'ड': """
ड	799 जुKें	823 सिंKीकेट फीड
डक	809 पॉKास्ट सुनें	826 हमारा पॉKास्ट
डन	799 जुKे के लिए	825 जुKे के लिए
""", 'द': """
द	805 मुख्य बिंKु	825 राय Kें
दद	803 वरिष्ठ संवाKाता हैं	803 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	809 को सुKें	809 लेख सुKें	829 दाK
नन	809 पॉडकास्ट सुKे के लिए
नल	791 चैK से जुडें	826 हमारे चैK
नह	823 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	789 ऐप में Kें
पढन	815 Kे के लिए	819 और खबरें Kे के लिए
पण	811 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	791 गूगल न्यूज K	813 ईमेल K पाने के लिए
पस	800 Kंदीदा सोर्स	800 Kंदीदा स्रोत	800 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	800 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	801 हमें Kाएं	825 हमें Kाएं	825 राय Kाएं	828 Kाया	828 Kाते
बनकर	815 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	804 से मिली साK्री शामिल है
मदद	825 हमारी K करें	825 आर्थिक K दें	825 K कीजिए
मह	827 हर Kीने
""", 'य': """
यत	793 गोपनीKा नीति
यह	809 वीडियो Kां देखें	825 Kां देखें	826 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	798 सर्वाधिकार सुK्षित	826 हमारी पत्Kारिता	826 स्वतंत्र पत्Kारिता	826 हमारे पत्Kार
रखन	803 का अनुभव Kे	815 पढना जारी Kे के लिए
रत	827 प्Kि माह
रह	819 जुडे Kें	819 जुडे Kिए
""", 'ल': """
ल	828 बोKे	828 बोKा
""", 'व': """
वर	823 पुनर्प्रकाशन K्जित	827 प्रति K्ष
""", 'श': """
श	805 सारांK
शन	14 नोटिफिकेK	822 हमें कमीK मिल	829 सब्सक्रिप्K
शर	793 नियम और K्तें
""", 'स': """
सएप	801 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	803 पत्रकारिता में K्रिय हैं
सकत	799 फॉलो कर Kे हैं	799 जुड Kे हैं	801 हमें भेज Kे हैं	822 कमीशन मिल Kा है
सदस	815 पहले से K्य हैं	815 K्यता लें	825 K्य बनें
सप	827 प्रति K्ताह
सफल	813 सब्सक्रिप्शन K
समय	0 पढने का K
समर	805 Kी	825 K्थन करें
सर	810 K्वे में हिस्सा लें	810 K्वे में भाग लें
सहय	18 पाठकों के Kोग	814 आर्थिक Kोग दें	814 आर्थिक Kोग करें	814 हमें Kोग करें	814 आपके Kोग पर निर्भर	825 आपका Kोग	825 हमें Kोग	825 Kोग करें	825 आपके Kोग
""", 'ह': """
हट	811 कमेंट Kा
हम	801 Kें भेजें	808 Kारी टीम से जुडें	825 Kें लिखें	825 Kें भेजें	826 Kारा काम	826 Kारी टीम	826 Kारे साथ	826 Kें	826 Kारी
हमस	801 Kे संपर्क करें	825 Kे जुडें
""", 'অ': """
অন	135 Kুদান দিন	139 Kুদান
অনল	121 Kাইন শপ
""", 'আ': """
আজই	126 K অনুদান দিন
আপন	108 Kার ইমেইল	118 Kার সম্মতি প্রযোজন	118 Kার অনুমতি চাই	121 Kার মতামত দিন	123 Kার মতামত লিখুন	123 Kার মন্তব্য লিখুন	125 Kার ই-মেইল	125 সাবস্ক্রাইব করলে Kি
আম	114 Kাদের জানান	114 Kাদের পাঠান	114 Kাদের লিখুন	125 Kাদের সাপ্তাহিক	126 Kাদের পাশে থাকুন	135 Kাদের লিখুন	136 Kাদের সাংবাদিক	136 Kাদের চ্যানেল	136 Kাদের টেলিগ্রাম
আস	113 ঘুরে Kুন
""", 'ই': """
ইক	113 লাK দিন
ইজ	121 কুKে অংশ নিন
ইনবক	125 K্সে পেতে
ইনস	124 অ্যাপ K্টল করুন
ইল	136 আমাদের মোবাK
""", 'উ': """
উজল	108 নিKেটারে সাবস্ক্রাইব	108 আমাদের নিKেটার	108 নিKেটার পেতে	125 সাপ্তাহিক নিKেটার	136 আমাদের নিKেটার	136 নিKেটার	136 নিKেটারের	139 নিKেটার
উনল	124 অ্যাপ ডাKোড করুন	124 অ্যাপটি ডাKোড করুন	135 ডাKোড করুন
""", 'এ': """
এআই	119 K
এআইক	119 Kে
এআইয	119 Kের
""", 'ও': """
ওট	122 ভিডিKি দেখুন
""", 'ক': """
ক	137 মাসিK
কত	126 স্বাধীন সাংবাদিKাকে	126 সাংবাদিKার পাশে	136 স্বাধীন সাংবাদিKা	136 সাংবাদিKাকে
কনট	118 বহিরাগত Kেন্ট
কপ	117 অনুমতি ছাডা Kি
কর	113 ফলো Kুন	113 ক্লিক Kুন	113 সাবস্ক্রাইব Kুন	113 যোগ Kুন	113 যুক্ত Kুন	114 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	114 আমাদের সঙ্গে যোগাযোগ Kুন	114 আমাদের ইমেইল Kুন	121 ওযেবিনারে নিবন্ধন Kুন	121 চাKির সুযোগ	124 নোটিফিকেশন চালু Kুন	135 সাবস্ক্রাইব Kুন	135 এখানে ক্লিক Kুন	135 ক্লিক Kুন	135 ইমেইল Kুন	135 নিবন্ধন Kুন	135 ফলো Kুন	135 সহাযতা Kুন	135 কাজ Kুন
করত	123 মন্তব্য Kে
""", 'খ': """
খ	128 ফ্রি লেKা	128 বিনা মূল্যের লেKা
খত	122 ভিডিও দেKে	123 মন্তব্য লিKে
খবর	131 আরও K জানতে
খবরট	4 Kি	127 Kি পডতে	136 Kি
""", 'গ': """
গল	120 কেমন লাK
""", 'ছ': """
ছ	120 কাজে লেগেKে	138 জানিযেKে
""", 'জ': """
জর	121 Kিপে অংশ নিন	121 Kিপে ভোট দিন
জস	117 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	136 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	136 আমাদের পাK
""", 'দ': """
দক	116 জ্যেষ্ঠ প্রতিবেK	116 নিজস্ব প্রতিবেK
দট	136 সংবাKি
দন	136 এই প্রতিবেK
""", 'ধ': """
ধর	114 ভুল Kিযে দিন
""", 'ন': """
ন	113 যুক্ত হোK	113 যোগ দিK	114 লেখা পাঠাK	120 ভুল পেযেছেK	121 টিকিট কিKুন	122 শুKুন	122 ভিডিও দেখুK	124 অ্যাপ Kামিযে নিন	126 পাশে দাঁডাK	135 যুক্ত হোK	135 ভোট দিK	135 পাশে থাকুK	138 জাKান	138 জাKিযেছেন
নকল	117 অনুমতি ছাডা K
নয	117 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	127 Kা চালিযে যেতে
পডত	127 বাকি অংশ Kে	127 লেখা Kে	127 বিনা মূল্যে Kে	127 লেখাটি Kে	131 আরও খবর Kে
""", 'ব': """
বল	138 Kেন	138 Kেছেন	138 Kেছে
বলছ	138 Kেন
বলল	138 Kেন
""", 'ভ': """
ভরস	126 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	117 বিনা অনুKিতে	119 কৃত্রিম বুদ্ধিK্তা	135 Kামত জানান	135 Kামত দিন
মন	120 কেK লেগেছে
""", 'য': """
য	127 মাত্র # টাকাK
যত	135 আমাদের সহাKা
যব	125 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	118 কুকি ব্Kার
যর	116 সিনিK রিপোর্টার
""", 'র': """
রক	112 সর্বস্বত্ব সংK্ষিত	112 স্বত্ব সংK্ষিত	117 অশালীন মন্তব্য প্Kাশ	117 অনুমতি ছাডা প্Kাশ
রত	137 প্Kি মাসে
রহণ	118 কুকি গ্K করুন
""", 'ল': """
লগইন	135 K করুন
""", 'শ': """
শন	134 কমিK পেতে পারি
""", 'স': """
সঙ	117 সম্পাদকীয নীতির K্গে	131 আমাদের K্গেই থাকুন	131 K্গেই থাকুন	136 আমাদের K্গে
সদস	135 K্য হোন
সব	136 আমাদের ফেKুক
সরণ	113 অনুK করুন	135 অনুK করুন
সহয	135 Kোগিতা করুন
""", 'হ': """
হক	127 ইতিমধ্যে গ্রাK	135 গ্রাK হোন
হকদ	127 শুধু গ্রাKের জন্য
হত	135 যুক্ত Kে
হব	123 অ্যাড্রেস প্রকাশিত Kে না	123 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	1561 Kติดตาม
กร	1535 Kอกอีเมล
กล	1564 K่าว
กอ	1562 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	1561 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1551 Kบคุณที่สมัคร	1551 Kบคุณที่ลงทะเบียน	1562 Kงเรา
""", 'ค': """
คล	1561 Kิกที่นี่	1561 Kิกชม
คว	1560 Kามเห็นส่วนตัวของผู้เขียน
ค่	1559 Kาคอมมิชชั่น	1559 Kาคอมมิชชัน
""", 'จ': """
จด	1535 Kหมายข่าวของเรา	1551 Kหมายข่าวรายสัปดาห์ของเรา	1565 Kหมายข่าว
จะ	1550 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1561 Kวน์โหลดแอป
""", 'ต': """
ติ	1542 Kดต่อผู้สื่อข่าวของเรา	1542 Kดต่อเรา	1542 Kดต่อกองบรรณาธิการ	1561 Kดตามเรา	1561 Kดต่อเรา
ต่	1563 Kอเดือน	1563 Kอปี
""", 'ถ': """
ถื	1551 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	1554 Kลองอ่าน
ทั	1560 Kศนะของผู้เขียน
ทา	1550 Kงเว็บไซต์ขอสงวนสิทธิ์	1551 Kงอีเมลทุก
ทุ	1551 Kกเช้าทางอีเมล
""", 'บ': """
บท	1555 Kความฟรี	1562 Kความนี้
บร	1565 Kิจาค
บอ	1564 Kกว่า
""", 'ผ': """
ผู	1552 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	1564 Kดกับ
""", 'ม': """
มี	1542 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	1544 Kมรับคุกกี้
""", 'ร': """
ระ	1564 Kบุว่า
รา	1563 Kยเดือน
ร่	1552 Kวมสนับสนุนการทำงานของเรา	1561 Kวมบริจาค	1561 Kวมสนับสนุน
""", 'ล': """
ลิ	1560 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	1562 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1539 Kวนลิขสิทธิ์	1539 Kวนสิทธิ์
สน	1552 Kับสนุนสื่ออิสระ	1552 Kับสนุนการทำงานของเรา	1552 Kับสนุนนักข่าว	1561 Kับสนุนเรา	1561 Kับสนุนพวกเรา
สม	1535 Kัครรับจดหมายข่าว	1535 Kัครรับข่าวสาร	1561 Kัครสมาชิก	1561 Kัครรับ	1565 Kาชิก
สำ	1554 Kหรับสมาชิกเท่านั้น
สื	1562 K่ออิสระ
ส่	1542 Kงเรื่องราวของคุณ	1542 Kงข่าวหาเรา	1561 Kงข้อมูลมาที่	1561 Kงคลิปมา
""", 'ห': """
หา	1542 Kกคุณมีข้อมูล
ห้	1539 Kามคัดลอกหรือ	1539 Kามคัดลอกข้อความ	1539 Kามคัดลอกเนื้อหา	1539 Kามคัดลอกบทความ	1539 Kามทำซ้ำ
""", 'อ': """
อย	1561 K่าพลาด
อี	21 Kเมลของคุณจะไม่	1535 Kเมลของคุณ
อ่	1554 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	1561 Kียนถึงเรา	1561 K้าสู่ระบบเพื่อ
เฉ	1554 Kพาะสมาชิก
เน	9 Kื้อหานี้	1544 Kื้อหาจากภายนอก	1544 Kื้อหาภายนอก
เป	1554 K็นสมาชิกอยู่แล้ว	1564 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	1550 Kื่อแสดงความคิดเห็น	1554 Kื่ออ่านต่อ	1554 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	1550 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	1542 K้งเบาะแสข่าว	1542 K้งเรา	1561 K้งทีมงาน
แห	1541 Kล่งข่าวที่ต้องการ	1541 Kล่งข่าวโปรด	1541 Kล่งที่มาที่ต้องการ
แอ	1561 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	1561 Kวตเลย	1561 Kลดแอป
""", 'ใ': """
ให	1562 K้เรา
""", 'ủ': """
ủng	1662 ly cà phê K hộ	1671 hãy K hộ
""", 'あ': """
あと	1026 K#本、無料で
""", 'い': """
いか	1032 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	998 Kいのブラウザ
お寄	1032 Kせください
お申	1015 Kし込みはこちら	1032 Kし込みください	1032 Kし込みはこちら
お聞	1032 Kかせください
お見	1032 K逃しなく
お試	1032 Kしください
お読	1032 Kみいただけます
""", 'か': """
から	1031 K転載したものです	1031 Kの転載です
か月	990 K無料	1034 K無料
""", 'こ': """
ここ	990 Kから先は	990 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	990 K記事は有料	990 K記事は会員	1002 K記事についてのご意見	1033 K記事が	1033 K記事を	1033 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	998 K用のブラウザ
ご協	1032 K力ください
ご存	1009 Kじの方は
ご寄	988 K付をお願い	1032 K付
ご意	1002 K見・ご感想	1002 K見をお寄せ
ご感	1002 K想をお寄せ
ご支	988 K援をお願い	1032 K援
ご登	1023 K録ありがとうございます	1032 K録
ご覧	1032 Kください	1032 Kいただけます
ご購	1032 K読
ご連	1032 K絡ください
""", 'す': """
すで	1026 Kに会員の方
すべ	990 Kての記事が
""", 'ぜ': """
ぜひ	996 Kフォロー
""", 'で': """
でも	996 K配信中
""", 'と': """
と強	1035 K調
と書	1035 Kい
と発	1035 K表
と話	1035 Kし	1035 Kす
と語	1035 Kっ	1035 Kる
と説	1035 K明
と述	1035 Kべ
""", 'に': """
によ	1035 Kると
""", 'の': """
の採	1015 K用情報
の提	1031 K供記事です
""", 'は': """
はこ	1032 Kちら
""", 'を': """
をフ	996 Kォローする	996 Kォローしよう
を発	1035 K表した
""", 'ア': """
アフ	1030 Kィリエイト広告	1030 Kィリエイトプログラム	1030 Kィリエイトリンク
アプ	993 Kリで開く	993 Kリで読む	993 Kリを開く	993 Kリをダウンロード	993 Kリのダウンロード	993 Kリをインストール	993 Kリはこちら	1022 Kリなら速報	1022 Kリなら、	1022 Kリで読むと	1022 Kリなら
アン	1018 Kケートにご協力	1018 Kケートはこちら	1018 Kケート実施中	1019 Kケートに答えて
""", 'カ': """
カ月	990 K無料	1034 K無料
""", 'ク': """
クイ	1019 Kズに答えて
クッ	1000 Kキーを使用	1000 Kキーを利用	1012 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1002 Kントを投稿するには	1002 Kントするには	1002 Kント欄で	1002 Kントをお寄せ	1021 Kントは削除します	1021 Kントは削除することが	1021 Kントは削除する場合	1021 Kントは承認	1021 Kントは公開前	1021 Kントは非表示
""", 'サ': """
サポ	988 Kートをお願いします	1032 Kートをお願い	1032 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1032 Kンロードしてください
""", 'チ': """
チケ	1015 Kット販売中
チャ	996 Kンネル登録を	1008 Kンネルに参加する	1008 Kンネルに参加しよう
""", 'ニ': """
ニュ	992 Kースレターに登録	992 Kースレターを	1023 Kースレター登録はこちら	1036 Kースレター
""", 'フ': """
フォ	996 Kローして最新	996 Kローをお願い	1032 Kローしてください
""", 'プ': """
プッ	993 Kシュ通知
プラ	1000 Kイバシーポリシーに
プレ	990 Kミアム会員
プロ	1030 Kモーションが含まれ	1030 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	992 Kマガに登録	992 Kマガで	1023 Kマガ登録はこちら	1023 Kマガの登録	1033 Kマガ
メー	21 Kルアドレスが公開されること	992 Kルマガジンで	992 Kルマガジンに登録	992 Kルマガジンを	992 Kルでお届け	1002 Kルアドレスが公開されることはありません	1023 Kルアドレスを入力してください	1036 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	990 Kインして続きを	990 Kインしてください	990 Kインが必要	1032 Kインして
""", 'ヶ': """
ヶ月	990 K無料	1034 K無料
""", '下': """
下載	1683 K客戶端	1683 Kapp	1683 K應用程式
下载	1683 K客户端	1683 Kapp	1683 K应用	1725 K客户端
""", '不': """
不代	1694 K表本站	1709 K表本站立场	1722 K表本報立場	1722 K表本报立场	1722 K表本站立场	1722 K表本站立場	1722 K表本媒體立場	1722 K表本網立場	1722 K表本刊立場
不得	1694 K转载	1694 K轉載
不錯	1725 K過
不错	1725 K过
""", '仅': """
仅代	1694 K表作者
仅供	1709 K其表达个人看法
仅限	1714 K会员	1714 K订户
""", '付': """
付費	1680 K後	1729 K牆
付费	1680 K后	1729 K墙
""", '以': """
以閱	1680 K讀全文
以阅	1680 K读全文
""", '会': """
会员	1680 K专享	1714 K限定内容
会員	990 K限定です	990 K限定の記事	990 K登録すると	990 K登録が必要	990 K登録できます	1026 Kの方はこちら	1026 K登録で続きを読む	1026 K登録後にご覧	1032 K登録	1033 Kの方
会費	1024 Kで運営
""", '你': """
你的	1678 K支持	1725 K支持
""", '使': """
使用	1689 Kcookie改善	1689 Kcookie来	1689 Kcookie來	1689 Kcookie以	1689 K cookie 以	1689 K cookie 来	1689 K cookie 來
""", '來': """
來自	1701 K外部平台的內容
""", '依': """
依靠	1712 K读者的支持	1712 K讀者的支持
""", '侵': """
侵权	1694 K
""", '個': """
個人	1000 K情報の取り扱い	1031 Kの見解です	1709 K看法
""", '偏': """
偏好	1695 K來源	1695 K来源
""", '僅': """
僅限	1714 K會員	1714 K訂戶
""", '優': """
優先	1007 Kソース	1007 K表示に設定	1007 Kする情報源	1007 K的に表示
""", '免': """
免費	15 K閱讀	1723 K文章	1723 K閱讀篇數	1723 K閱讀額度	1724 K註冊即可	1724 K註冊後	1725 K訂閱	1727 K試用
免费	15 K阅读	1723 K文章	1723 K阅读篇数	1724 K注册即可	1724 K注册后	1725 K订阅	1727 K试用
""", '全': """
全文	20 Kを	990 Kを読むには	990 Kをお読み
""", '公': """
公众	16 K号	1686 K号:
公式	993 Kアプリ	996 Kアカウントをフォロー	996 Kアカウントを友だち	1008 Klineはこちら	1033 Kline
""", '关': """
关注	1686 K我们的	1725 K我们
""", '写': """
写道	1728 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1034 K
初月	1026 K#円で	1034 K無料
""", '判': """
判断	1035 Kした
""", '利': """
利用	1000 K規約に同意
""", '前': """
前請	1709 K先登入
前请	1709 K先登录
""", '剩': """
剩余	1680 K#%
剩餘	1680 K#%
""", '力': """
力を	1024 K貸してください
""", '加': """
加入	1686 Kline好友	1686 Kline官方	1686 Kline@	1712 K贊助行列	1712 K赞助行列	1725 K会员	1725 K會員
""", '励': """
励み	1033 Kになります
""", '動': """
動画	1016 Kをご覧ください	1016 Kはこちら	1016 Kでも詳しく	1016 Kでも解説
""", '包': """
包月	1727 K
""", '即': """
即可	1709 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	996 Kち追加
""", '収': """
収益	1030 Kを得ること
""", '发': """
发表	6 K评论
发送	1682 K到您的邮箱
""", '取': """
取材	1009 K班までご	1024 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	992 Kトレイに
""", '只': """
只靠	1712 K讀者	1712 K读者
""", '同': """
同意	1701 Kcookie
""", '告': """
告訴	1728 K
告诉	1728 K
""", '呼': """
呼び	1035 Kかけた	1035 Kかける	1035 Kかけて	1035 K掛け
""", '命': """
命じ	1035 Kた
""", '売': """
売上	1030 Kの一部が還元
""", '外': """
外部	1012 Kコンテンツ	1701 K内容	1701 K內容
""", '好': """
好評	1015 K発売中
""", '官': """
官方	1686 K微信
""", '定': """
定期	1725 K定額
""", '寄': """
寄付	1032 Kをお願い	1036 K
寄到	1682 K您的信箱	1711 K你的信箱
""", '寫': """
寫道	1728 K
""", '已': """
已是	1680 K會員	1714 K订户	1714 K訂戶
已经	1680 K是会员
""", '年': """
年額	1034 K
""", '广': """
广告	11 K	1689 K拦截
""", '広': """
広告	11 K	998 Kブロック	1024 Kに頼らず
""", '廣': """
廣告	11 K	1689 K攔截
""", '开': """
开启	1683 K通知
""", '弊': """
弊社	1033 K
""", '当': """
当サ	1033 Kイト
当社	1033 Kの
当編	1033 K集部
""", '微': """
微信	1683 K扫	1686 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	988 Kをお願いします	1032 Kをお願い	1032 Kして
""", '您': """
您已	1711 K成功订阅	1711 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	1678 K支持	1712 K每一份捐款	1712 K每一筆捐款	1725 K支持	1725 K捐款
""", '情': """
情報	1009 Kをお寄せください	1009 K提供はこちら	1009 K提供を募集	1009 K提供をお待ち	1009 Kをお待ちして
""", '感': """
感謝	1711 K您的訂閱	1725 K閱讀
感谢	1711 K您的订阅	1725 K阅读
""", '成': """
成为	1680 K会员即可	1714 K付费会员	1725 K会员
成為	1680 K會員即可	1712 K我們的贊助	1714 K付費會員	1725 K會員
""", '我': """
我们	1689 K使用cookie	1689 K使用 cookie	1726 K的
我們	1689 K使用cookie	1689 K使用 cookie	1726 K的
""", '手': """
手机	1683 K客户端
""", '打': """
打开	1683 Kapp	1683 K微信
打開	1683 Kapp
""", '扫': """
扫一	1683 K扫
扫描	1683 K二维码	1725 K二维码
""", '投': """
投资	1694 K有风险
""", '指': """
指出	1728 K
指摘	1035 Kした
""", '捐': """
捐助	1712 K我们	1712 K我們
捐款	1725 K支持	1729 K
""", '掃': """
掃一	1683 K掃
掃描	1683 K qr	1725 K二維碼
""", '推': """
推播	14 K	1683 K通知
推送	14 K	1683 K通知
""", '支': """
支持	1678 K我们的	1678 K我們的	1678 K獨立媒體	1678 K独立媒体	1725 K我们	1725 K我們
支援	1032 Kをお願い
""", '文': """
文章	1694 K来源:
""", '明': """
明ら	1035 Kかにした
""", '暢': """
暢讀	1714 K全站
""", '最': """
最新	992 K情報をお届け
""", '會': """
會員	1680 K專享	1714 K限定內容
""", '月': """
月額	990 K#円	1034 K
""", '有': """
有料	990 K会員限定	990 K会員になる	990 K会員の方	1026 K記事が読めます	1036 K会員
有权	1709 K删除
有權	1709 K刪除
""", '未': """
未經	1694 K授權
未经	1694 K授权
""", '本': """
本ア	1033 Kプリ
本サ	1033 Kイト
本刊	1726 K
本報	1726 K導
本报	1726 K读者	1726 K道
本文	1694 K来源	1726 K
本站	1726 K
本網	1689 K站使用	1726 K
本网	1689 K站使用
本記	1033 K事
本誌	1033 K
""", '来': """
来自	1701 K外部平台的内容
""", '欢': """
欢迎	1686 K关注	1725 K加入	1725 K赞助	1725 K订阅	1725 K投稿
""", '歡': """
歡迎	1686 K追蹤	1725 K加入	1725 K贊助	1725 K訂閱	1725 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	990 K#文字	990 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	1727 K
每日	1682 K简报	1682 K電子報
每月	1727 K
""", '求': """
求め	1035 Kた	1035 Kている
""", '浏': """
浏览	1689 K器版本
""", '点': """
点击	1725 K关注	1725 K这里
""", '無': """
無料	15 K記事	990 Kで会員登録	990 K会員に登録	1026 Kで読める記事の上限	1026 K会員になると	1032 K会員に登録	1034 K体験
無断	1006 K転載	1006 K複製
""", '版': """
版权	1694 K所有	1694 K归
版權	1694 K所有
""", '独': """
独立	1033 Kしたジャーナリズム	1726 K新闻	1726 K媒体
""", '獨': """
獨立	1726 K新聞	1726 K媒體
""", '獲': """
獲得	1721 K佣金
""", '由': """
由讀	1726 K者
由读	1726 K者
""", '申': """
申し	1015 K込みはこちら
申込	1015 Kみはこちら	1015 Kはこちら
""", '电': """
电子	1729 K报
""", '畅': """
畅读	1714 K全站
""", '疑': """
疑問	1009 Kをお寄せ
""", '登': """
登入	24 K或	1680 K後繼續	1680 K會員	1724 K或註冊
登录	24 K或	1680 K后继续	1680 K后查看全文	1680 K后查看完整	1724 K或注册
登録	1026 Kして続きを読む	1032 Kしてください	1032 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1033 Kまの
""", '禁': """
禁止	1694 K转载
禁無	1006 K断
""", '私': """
私た	1033 Kちの
""", '科': """
科し	1035 Kた
""", '称': """
称	1728 K
""", '稱': """
稱	1728 K
""", '立': """
立即	1725 K订阅	1725 K訂閱	1725 K下载	1725 K下載	1725 K加入	1725 K报名	1725 K報名
""", '第': """
第一	1709 K条评论	1709 K則留言	1709 K條評論
""", '筆': """
筆者	1031 K個人の見解
""", '紙': """
紙の	1033 K新聞の定期購読者
""", '続': """
続き	990 Kを読むには	990 Kをお読みになる
""", '編': """
編集	1033 K部では
""", '繼': """
繼續	1680 K閱讀請
""", '继': """
继续	1680 K阅读请
""", '联': """
联盟	1721 K链接
""", '聯': """
聯盟	1721 K行銷連結	1721 K連結
""", '获': """
获得	1721 K佣金
""", '著': """
著作	1006 K権は
""", '表': """
表明	1709 K本站立场
表示	1728 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	1680 K即可	1680 K後繼續	1682 K我們的	1682 K電子報	1725 K我們	1729 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1009 Kまでご連絡ください
""", '訴': """
訴え	1035 Kた
""", '認': """
認め	1035 Kた
認為	1728 K
""", '說': """
說道	1728 K
""", '読': """
読み	990 K放題
読者	18 Kの寄付	18 Kの支援	1024 Kの会費で	1033 Kの皆様	1033 Kの皆さ	1033 Kアンケート
""", '請': """
請先	1725 K登入
請啟	1689 K用javascript
請填	1725 K寫
請捐	1725 K款
請支	1678 K持我們
請登	1725 K入
請立	1725 K即捐款
請輸	1711 K入您的電子	1725 K入
請點	1725 K擊
""", '讀': """
讀者	1726 K問卷
""", '订': """
订阅	1680 K即可	1680 K后继续	1682 K我们的	1682 K电子报	1725 K我们	1729 K费
""", '认': """
认为	1728 K
""", '评': """
评论	1709 K服务协议
""", '说': """
说道	1728 K
""", '请': """
请先	1725 K登录
请启	1689 K用javascript
请填	1725 K写
请捐	1725 K款
请支	1678 K持我们
请点	1725 K击
请登	1725 K录
请立	1725 K即捐款
请输	1711 K入您的电子邮箱	1711 K入您的邮箱	1725 K入
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	1726 K问卷	1726 K群
""", '責': """
責任	1694 K編輯
""", '賺': """
賺取	1721 K佣金
""", '購': """
購読	990 K者の方は	990 Kすると	1032 Kしてください	1033 K者の方	1036 K料
""", '贊': """
贊助	1678 K我們	1725 K我們
""", '责': """
责任	1694 K编辑
""", '赚': """
赚取	1721 K佣金
""", '赞': """
赞助	1678 K我们	1725 K我们
""", '転': """
転載	1006 Kを禁じ
""", '轉': """
轉載	1694 K請註明
""", '转': """
转发	25 K
转载	1694 K请注明
""", '这': """
这篇	1726 K文章
""", '追': """
追蹤	1686 K我們的	1695 Kgoogle news	1725 K我們
""", '送': """
送到	1711 K你的邮箱	1711 K您的邮箱	1711 K您的信箱
""", '這': """
這篇	1726 K文章
""", '通': """
通知	14 K	993 Kをオン
""", '週': """
週に	17 K一度
週刊	1023 Kニュースレター
""", '邀': """
邀請	1725 K您
邀请	1725 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	1683 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	1680 K全文請
""", '關': """
關注	1686 K我們的	1725 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	1680 K全文请
""", '随': """
随时	1725 K掌握
""", '隐': """
隐私	1689 K政策
""", '隨': """
隨時	1725 K掌握
""", '隱': """
隱私	1689 K權政策	1689 K政策
""", '電': """
電子	21 K郵件地址不會公開	1729 K報
""", '需': """
需接	1701 K受cookie
需要	1701 K接受cookie
""", '首': """
首月	1714 K仅需	1714 K只要	1727 K
首选	1695 K来源	1695 K新闻来源
首選	1695 K來源	1695 K新聞來源
""", '點': """
點擊	1725 K這裡
""", '가': """
가입하세요	1076 K
가입해	1076 K 주세요
""", '강': """
강조했다	1079 K
""", '계': """
계속	1041 K 읽으려면	1041 K 읽으시려면
계신	1055 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1045 K 뉴스에서
구독	1041 K 후 이용
구독료	1080 K
구독자	1041 K 전용	1077 K
구독자만	1041 K 볼 수	1069 K 읽을
구독하고	1045 K
구독하세요	1054 K	1076 K
구독하시면	1041 K
구독해	1045 K 주세요	1067 K 주셔서	1076 K 주세요
구독해주세요	1045 K
구독해주셔서	1067 K
""", '금': """
금요일	1067 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1041 전체 K 보려면	1069 전체 K 읽어보세요
기자를	1068 K 응원해
기자에게	1055 K 연락해 주세요
""", '남': """
남겨주세요	1076 K
""", '네': """
네이버	1045 K 메인에서	1054 K 구독
네이버에서	1045 K 구독
""", '놓': """
놓치지	1076 K 마세요
""", '눌': """
눌러주세요	1076 K
""", '뉴': """
뉴스레터	1042 K 구독	1042 K 신청	1077 K	1080 K
뉴스레터로	1042 K 받아
뉴스레터를	1042 K 구독	1042 K 받아
""", '다': """
다운로드하세요	1076 K
""", '당': """
당신의	1055 K 제보가	1077 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1065 K 삭제될	1065 K 삭제합니다	1065 K 통보	1065 K 예고	1065 K 운영자	1065 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1079 K
""", '독': """
독립	1077 K 언론
독립언론	1077 K
독립언론을	1068 K 지켜
독자	1076 K 여러분의	1077 K 여러분
독자님의	1039 K 후원
독자들의	18 K 후원
독자의	1077 K 힘
""", '동': """
동의하는	1067 K 것으로 간주
""", '들': """
들려주세요	1076 K
""", '로': """
로그인	24 K	1041 K 후 이용
로그인이	1041 K 필요
로그인하거나	1076 K
로그인하고	1069 K 계속
로그인하면	1069 K 계속
로그인하시면	1041 K
""", '마': """
마음에	1068 기사가 K 드셨다면
""", '만': """
만나보세요	1076 K
""", '말': """
말했다	1079 K
""", '매': """
매월	1078 K
매일	17 K 아침
""", '메': """
메일로	1067 K 보내드려요
메일함으로	1042 K
""", '무': """
무단	1052 K 전재	1052 K 복제
무단전재	1052 K
무료	15 K 기사	1075 K 기사	1078 K 체험
무료로	15 K 볼 수 있는	1069 K 볼 수 있습니다
""", '바': """
바로가기	1076 K
""", '받': """
받아보세요	1076 K
""", '밝': """
밝혔다	1079 K
""", '보': """
보내	1076 K 주세요
보내드리는	1067 K
보내드립니다	1067 K
보내주세요	1076 K
""", '본': """
본	1077 K 기사
본사의	1073 K 편집 방향	1073 K 편집방향
본지는	1077 K
본지의	1073 K 편집 방향	1073 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사전	1060 K 등록하기	1060 포럼 K 등록
""", '선': """
선호	1053 K 매체로	1053 K 출처로	1053 K 언론사	1053 K 매체
선호하는	1053 K 출처
""", '설': """
설명했다	1079 K
설치하세요	1076 K
""", '세': """
세미나	1060 K 신청하기
""", '속': """
속보를	1066 K 받아보세요
""", '수': """
수수료를	1072 K 받을 수 있습니다	1072 K 제공받
""", '시': """
시작하세요	1076 K
""", '신': """
신청하세요	1076 K
""", '알': """
알려	1076 K 주세요
알려주세요	1076 K
알림	1043 K 받기	1043 K 설정
알림을	14 K	1066 K 켜고
""", '앱': """
앱	1043 K 다운로드	1043 K 설치	1066 K 설치하기
앱에서	1043 K 보기	1043 K 열기	1066 K 더 편하게
앱으로	1043 K 보기	1066 K 더
앱을	1043 K 다운로드	1066 K 다운로드하세요
""", '언': """
언론을	1068 독립 K 지켜
""", '여': """
여러분	1077 K 덕분
여러분의	1055 K 제보를	1068 K 후원이	1076 K 후원
""", '영': """
영상에서	1061 K 확인하세요	1061 K 확인할 수 있습니다
영상으로	1061 K 확인하세요
영상을	1061 K 확인하세요
""", '온': """
온라인	1060 K 세미나
""", '외': """
외부	1058 K 콘텐츠
""", '우': """
우리	1077 K 기자
우리의	1077 K 저널리즘
""", '원': """
원고료로	1068 K 응원
""", '유': """
유료	1041 K 구독자만
유튜브	1045 K 구독
""", '음': """
음성으로	1061 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1076 K
응원해	1039 K 주세요	1076 K 주세요
""", '의': """
의견을	1076 K 남겨
""", '이': """
이	9 K 콘텐츠	1077 K 기사가	1077 K 기사는	1077 K 기사
이메일	1042 K 주소
이메일을	1042 K 입력
이미	1069 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1060 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1053 더 K 보기
""", '재': """
재배포	1052 K 금지
재배포금지	1052 K
""", '저': """
저작권법	1052 K
저작권자	1052 K
저희	1077 K 뉴스레터	1077 K 채널	1077 K 앱
저희는	1077 K
저희를	1077 K
""", '적': """
적었다	1079 K
""", '전': """
전문을	20 K
전했다	1079 K
""", '정': """
정기후원	1078 K
""", '제': """
제보	1055 K 부탁드립니다
제보는	1055 K 카카오톡
제보를	1055 K 기다립니다	1055 K 받습니다
제보해	1076 K 주세요
제휴	1072 K 링크
제휴링크	1072 K
""", '좋': """
좋아요	1054 구독과 K 부탁
좋아요를	1054 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1076 K
""", '참': """
참여하세요	1076 K
""", '채': """
채널	1045 K 추가	1054 K 추가하기	1054 K 구독하기
채널에	1054 K 참여하세요
채널에서	1054 K 소식을
채용	1060 K 공고
""", '첫': """
첫	1078 K 달
""", '친': """
친구	1054 K 추가하세요
""", '커': """
커피	1068 K 한 잔 값으로
""", '쿠': """
쿠키	1058 K 동의가
쿠키를	1058 K 허용해야	1058 K 허용해
""", '특': """
특가	1060 K 보기
""", '파': """
파트너스	1072 K 활동
""", '팔': """
팔로우하기	1045 K	1054 K
팔로우하세요	1076 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1073 K 개인 의견
""", '협': """
협찬을	1072 K 받아
""", '확': """
확인하세요	1076 K
""", '활': """
활용	1052 ai 학습 및 K 금지
""", '회': """
회원	1041 K 전용
회원가입	1041 K 후	1076 K
회원가입하면	1069 K 월
회원만	1041 K 볼 수
""", '후': """
후원금	1080 K
후원으로	1068 독자의 K 운영
후원을	1039 K 부탁드립니다	1076 K 부탁
후원이	1039 K 필요합니다	1039 K 큰 힘이
후원하세요	1076 K
후원해	1039 K 주세요	1076 K 주세요
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
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
ankietę
anmäl
anmäla
annoncé
annonslänkar
anunció
anunțat
använder
anúncio
anúncios
aplicación
aplicația
aplikację
aportació
aportación
apoyá
applikációnk
applikációnkat
apsolīja
apóyanos
apóyenos
apúntate
artykuł
artykuły
artykułów
artículo
artículos
aseguró
associés
assuré
asumă
autentificați
autentifică
autorská
avertizează
avísanos
ayúdanos
açikladi
añadió
año
bağirdi
bağiş
bağişiniz
bağlantilari
başlayan
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
bestätigungsmail
betalvägg
beğendiyseniz
biết
blokování
boletín
boîte
butlletí
buzón
bájate
báo
böngésző
böngészője
bötfällde
bønn
bústia
bülten
bültene
bülteni
bültenimiz
bültenimize
bültenine
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
conteúdo
contribuição
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
cuéntanos
czytać
czytelników
của
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
denunció
descarcă
descárgate
desteğiniz
desteğinizle
desteğiyle
değildir
dimineață
disponível
doação
doações
dodał
dodała
donació
donación
donația
donație
donații
donează
dorzuć
dostęp
dostępny
dowolną
dołóż
dołącz
draudžiama
dumneavoastră
duyệt
dziękujemy
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
editörüdür
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
envíanos
erhvervsredaktør
erklärt
erklärte
erzählen
erzählt
erzählte
escribió
escríbenos
estimé
estás
etkinleştir
evästeasetuksiasi
evästeet
evästeitä
explicó
expliqué
favoritkälla
faça
felelősséget
felhasználási
feliratkozás
feliratkozásommal
feliratkozással
folosește
folytatásához
fordítóval
forintért
formulário
forrásként
fortæller
följ
förbehåller
förbehållna
fördere
fördermitglied
fördern
föredragen
föredragna
författare
förklarar
følg
første
független
főszerkesztője
gadā
gazeteciliği
gazeteciliğimiz
gelmişken
geöffnet
giovedì
godišnje
gridò
gràcies
grátis
grâce
går
gåva
göre
gösterilmeden
gửi
használ
használat
heißt
hinzufügen
hirdetés
hjälp
hjælp
hovorí
hozzászólás
hozzászóláshoz
hozzátette
hyödyntäen
häufiger
hävdar
hævder
hébergé
hírekben
hírlevelére
hírlevelünk
hírlevelünket
hírlevelünkre
hírlevél
hó
hónap
hører
hükmetti
hüüdis
hồng
iecienītāko
ifølge
illimité
incorporó
independentă
independência
indicó
indiqué
indrømmede
indépendance
indépendant
indépendante
información
informațiilor
informó
informē
innehåll
innehållet
innrømmet
inquiète
inquérito
inscrição
inscríbete
insändare
intelektą
intelligenciával
intégralité
investigación
investigação
investigație
investigațiile
invítame
invítanos
istediğiniz
içeriği
içeriğin
išorinio
jautāja
jesteś
jugé
jurnalistă
jurnaliștii
jälgi
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
kifogásolja
kiáltotta
kiáltották
kiến
komentować
komentár
komentář
komentáře
komentářů
kommenteléshez
koneääni
kopēšana
korespondentė
krzyczał
krævede
krönikör
kulturredaktör
kulturredaktør
kumppanuuslinkkejä
kávéra
käyttää
käyttöehdot
kérdezte
kérdőívünket
kért
kérte
können
köszönjük
kötelező
kövessen
közölte
kúpte
kündigte
künstlichen
küpsised
küpsistega
küsis
kč
kļūsti
kể
lamentó
lançait
lasītu
lasītāji
lejupielādē
leverandør
leverantör
leído
lietotnē
linkistä
liên
lucrează
lunedì
lună
luận
lájkolj
läget
lähdet
läsa
läsare
läsarna
läser
läsning
lästid
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
lūdza
lập
mainoslinkkejä
manhãs
masintõlke
materiał
matéria
matérias
matí
mañana
mañanas
megbírságolta
megszakítása
meidän
meitä
mesačne
mesečno
mesélte
miesiąc
miesięcznie
miễn
mjesečno
modération
mokė
mostrará
multó
mulțumim
munkatársa
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
mówi
mācīja
mākslīgais
mēnesis
mēnesī
mėgstamiausią
mėnesį
měsíc
měsíčně
mạnh
napisał
napisała
napište
napísal
napíšte
naročite
naročnik
naročnike
naročniki
naročnikom
naročnina
naujienlaiškio
naujienlaiškis
naujienlaiškį
navođenje
neatkarīgu
nekünk
nemokamą
neodpovídá
neomezený
nepriklausomą
newsissä
nezodpovedá
nezodpovídá
nezávislou
nezávislá
nezávislé
nezávislú
ngoài
nguồn
nhiệm
nhân
nhấn
nhận
nhập
niezależne
niezależność
niezależną
noastră
nolēma
norāda
notificações
notificările
notícia
notícias
novinařina
novinári
novináři
novičnik
nusprendė
nächste
nói
năm
obaveštenja
obegränsad
obligāta
obrigatórios
odebírejte
odemkněte
odhlásit
odpoveď
odpověď
odpowiedzialności
ofereça
ograniczeń
ogłosił
ogłosiła
oikaisupyynnöt
oikaisupyyntö
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
oznámení
oznámil
oznámila
pageidaujamą
paklausė
palīdzi
palīdzību
parsisiųskite
participación
partneři
pastā
patrões
paylaşin
paziņoja
paziņojumus
pašte
pažadėjo
periódico
permanència
personvernerklæring
phê
phóng
phút
pidió
pidätetään
pidätämme
pišite
plânge
podcaście
podkreśla
podporují
podpoře
podpořte
podrška
podršku
podržite
podľa
poinformował
poinformowała
pokračovanie
pokračujte
política
pomoć
pomóż
pomôžte
poprosił
poprosiła
poprosiło
postafiókjába
postaládádba
postaládájában
potřebujeme
používá
používáme
powiedział
powiedziała
pozostało
pošlete
požádal
požádala
pracę
pranešimus
pranešė
prašė
predplatiteľom
predplatiteľov
predplatné
preferată
pregledač
prehliadač
prenumeratorów
prečítate
pridržana
pridržane
pridržava
pridržavamo
pridūrė
prihláste
pripažino
programėlėje
programėlę
prohlížeč
proposé
pročitali
prośbę
prywatności
przeczytać
przeglądarka
przekaż
przyznał
przyznała
práca
práce
práci
prácu
précisé
préférée
préférées
prévient
príspevok
próxima
průzkumu
pubblicità
publicarà
publicată
publicistája
publicité
publicités
publikování
publiée
pyyntö
pyysivät
pásale
päevakokkuvõte
päätoimittaja
päätti
pénzéből
pódcast
pārpublicēšana
přebírání
předplatitele
předplatitelem
předplatitelé
předplatné
předplaťte
přečíst
přidejte
přihlaste
připomněl
přispějte
přiznal
přiznala
příspěvek
quyên
quyền
quảng
rakstīja
rappelé
rašykite
rašė
reclamă
reconoció
recordó
redacció
redacción
redacția
redakcję
redaktorė
redaktör
redaktør
redação
refusé
regisztrálj
regisztráljon
regístrate
reklamlänkar
reklamą
reklám
reklámok
reportaż
reproducció
reproducción
reprodução
republié
repórter
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
råbte
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
răspunsul
rằng
sacīja
sadržaj
sadržaja
sakė
sanctionné
sbírka
schließen
schránky
sdílejte
segítségedre
según
sentenció
sería
sesión
sessió
sessão
señaló
sisällön
sisältö
sisältöä
sjefredaktør
skarży
skrzynkę
sorumluluğu
soạn
sportkrönikör
sportsredaktør
sprijiniți
sprijină
stellenbörse
stwierdził
stwierdziła
stáhněte
står
stöd
stödja
stödmedlem
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
szerkesztője
szerkesztőségünk
szerkesztőségünknek
szerzője
sábado
sáng
säger
sähköpostiin
sähköpostiisi
sähköpostiosoitettasi
sähköpostiosoitteesi
sélection
sélections
síganos
síguenos
sõltumatut
sõnul
söyledi
søgning
súmate
süresi
sütik
sütiket
săptămână
sīkdatnēm
sống
tanácsolta
tanította
teigė
tekijänoikeus
tekoäly
tekoälyllä
tekoälyn
tekoälyä
telefonā
tesszük
teşekkürler
thiết
thuê
thuộc
thành
tháng
thích
thông
tiếng
tiếp
tjänst
továbbolvasáshoz
toàn
treści
treść
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
tästä
täällä
täältä
téléchargez
töltsd
týden
týdně
týždenne
tłumaczy
tải
uafhængigt
ubegrænset
udostępnij
ukarał
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
uredništva
uredništvo
urmărește
urmăriți
utilização
utilizează
utilizăm
utánközlés
uutislähteeksesi
uutislähteeksi
uznał
uznała
uzsvēra
używamy
užsisakykite
vašeho
venerdì
verhängte
versión
verstärkung
versão
vervielfältigung
veröffentlicht
veröffentlichung
već
vidéo
virheensä
viên
viết
você
vollständigen
volontär
volontärin
vyhradené
vysvetľuje
vysvětluje
vyzývá
vyžadované
väitis
väittää
välise
vårt
véli
vídeo
vďaka
vēlamo
vēstkopai
vēstulei
vědět
webbläsare
według
weißt
wołał
wpłata
wpłatom
wpłać
wspierającym
wyjaśnia
wypisać
wyrażam
wöchentlichen
właściciela
yhteistyössä
yönetmenidir
zadržana
zadržava
zadržavamo
zahvaljujući
založte
zamknutý
zapowiedział
zapowiedziała
zastrzeżone
zbiórka
zbývá
zdieľajte
zewnętrzn
zewnętrzne
zgłoś
znać
zostań
zpracováním
zugänglich
zunächst
zverejnená
zveřejněna
zł
állítja
ägare
ähnliches
ändå
äpp
äppi
åndsverkloven
året
återges
çalişmak
çalişmalarimiz
çerezler
çerezlere
çerezleri
échanos
écrit
écrivain
écrivez
électronique
équipe
értesítéseket
értesüljön
évente
ígérte
írta
înscrie
õpetas
öffnen
önerdi
önskad
újságírás
újságírásunk
újságíróink
újságírója
última
übernommen
übersicht
ücretsiz
ütles
üyeliği
üçüncü
čitanja
čitanje
čitaoci
čitatelia
čitatelja
čitatelji
čitateľom
čitateľov
članak
članek
členem
členom
článek
článku
články
článok
čtenáři
čtenářů
čtenářům
čtení
čítajte
čítania
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
šaukė
šiandien
šodien
źródło
žurnalistai
žurnalistas
žurnalistika
žurnalistiku
žurnalistiky
žurnalistė
žurnāliste
žurnālisti
žurnālistika
žurnālistiku
žurnālists
άρθρα
άρθρο
έγραψε
έρευνές
ακολουθήστε
ακολουθείστε
ανάγνωσης
ανέφερε
αναγνώστες
αναδημοσίευση
απάντησης
απορρήτου
βοηθήστε
βρείτε
γίνετε
γράψτε
γραφτείτε
δήλωσε
δημοσιεύεται
δημοσιογράφοι
δημοσιογραφία
διαβάσετε
διαφήμιση
διαφημίσεις
διεύθυνση
δικαιώματος
δουλειά
δωρεά
δωρεάν
δωρεές
είπε
εβδομάδα
εγγραφείτε
ειδοποιήσεις
ενεργοποιήστε
ενημερωτικό
ενισχύστε
εξήγησε
ευχαριστούμε
ζήτησε
κανάλι
καταγγέλλει
κατεβάστε
μήνα
μοιραστείτε
ολόκληρο
ομάδα
περιήγησης
περιεχομένου
περιεχόμενο
πολιτική
προειδοποιεί
προσωπικών
πρωί
πρόσθεσε
πρώτος
στήριξέ
στήριξή
στηρίξτε
συνδεθείτε
συνδρομή
συνδρομητές
συνδρομητής
συνεχίσετε
σχολιάσετε
σύμφωνα
τόνισε
υποχρεωτικά
φώναζε
χρήσης
χρειαζόμαστε
χρησιμοποιεί
χρησιμοποιούμε
χρόνο
абонамент
абонат
абонати
абонирайте
авторизуйтесь
адрес
безкоштовні
безлимитный
безплатни
бесплатные
бесплатных
благодарение
благодаря
блокировщик
блокувальник
браузер
браузър
бюлетин
бюлетина
вайбър
вашата
видео
виділіть
визнав
визнала
викаше
використанні
використовує
використовуємо
вирішив
влезте
вміст
внесок
войдите
встановіть
выделите
відповідальності
відповідь
відправити
год
годишно
гривень
грн
гукав
гіперпосилання
дальше
дарение
дарения
добави
добавьте
долучайтесь
долучайтеся
донат
донати
донатом
донаты
допомога
доступ
доступен
дочитали
дочитать
ежедневную
ежемесячно
ежемесячное
еженедельную
жалуются
журналисти
журналистика
журналистике
журналистики
журналистику
журналисты
журналісти
журналістика
журналістику
завантажити
завантажте
завдяки
задонатьте
задължителните
зазначив
закликав
закончились
залишає
заметили
замолчим
запазени
зарегистрированы
зарегистрируйтесь
зареєструйтесь
застосунок
захищено
захищені
защищены
заяви
заявив
заявил
заявила
здесь
зобов
зробіть
известията
изтеглете
имейл
имейла
иностранного
иностранным
использовании
используем
использует
каждое
каждый
каза
казва
канал
канала
каналу
коментар
коментарях
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
конфиденциальности
конфіденційності
кричал
лева
материал
материалы
матеріал
матеріали
месец
месечно
месяц
місяць
нагадав
нагадала
нажмите
написа
написав
написал
написала
напишите
напишіть
напомнил
напомнила
направете
нашем
небольшая
неделю
независимата
независими
независимую
независимые
незалежні
нуждаем
объявил
объявила
обязал
обязательна
обязательные
обясни
оголосив
ограничений
опечатку
опитуванні
оприлюднюватиметься
опрос
опросе
опубликован
оставляем
оставляет
ответственности
отговорност
отменить
отметил
отметила
отписаться
отправьте
ошибку
оштрафовал
оштрафовала
оштрафував
партнерские
партнеры
партнёрские
патроном
первый
переведите
передплатникам
передплатників
передплату
передрук
перепечатка
персональних
персональных
писати
писменото
пишете
пишите
повний
повідомив
повідомила
повідомте
поддержать
поддерживайте
поддержите
поддержка
поддержки
поделитесь
подкаст
подкаста
подкасте
подкасти
подкасті
подкрепа
подкрепете
подкрепяйте
подписаны
подписка
подписке
подписки
подписку
подписчикам
подписчики
подписчиков
подписчиком
подписывайтесь
подпишитесь
подчеркнул
поділіться
пожертвование
пожертвования
пожертвуйте
полностью
полный
помилку
помогите
помогнете
помощь
помітили
понравилась
понравился
попереджає
попередив
попросив
попросил
попросила
попросило
последвайте
постановив
постановил
почту
пошту
пояснив
пояснил
правото
працюємо
предупредил
предупреждает
призвал
признал
признала
признали
приложение
приложении
приложения
присоединяйтесь
приєднуйтесь
продовжити
продолжаем
продолжить
продължите
произведен
просьба
просять
прохання
прочетете
прочитать
първия
підписатися
підписка
підписку
підписники
підписників
підписуйтесь
підписуйтеся
підпишіться
підтримайте
підтримати
підтримка
підтримки
підтримуйте
піти
работа
работаем
работу
разрешение
расскажите
рассказал
рассказала
расследование
расследования
рассылка
рассылку
редакции
редакция
редакція
редакції
рекламата
реклами
рекламой
рекламы
решил
робота
роботу
розповів
розповіла
розсилка
розсилку
розслідування
рублей
рік
седмично
сказав
сказал
сказала
скаржаться
скачайте
скиньте
следите
словам
словами
слідкуйте
сообщение
сообщил
сообщила
сообщите
сповіщення
споделете
сподобався
сподобалась
според
спільнота
спільноти
станете
станьте
статия
стаття
статья
стверджує
стежте
суммой
сумму
сутрин
существуем
съдържание
съобщи
телеграм
телеграме
тиждень
уведомления
увійдіть
уйдете
утверждает
учасником
фейсбук
цените
цитировании
частиною
четене
читаете
читай
читайте
читання
читателей
читатели
читателям
читати
читачам
читачі
читачів
читаєте
чтение
чтения
щомісяця
щомісячно
щоранку
щотижневу
язкові
якщо
אומר
אומרת
אחרינו
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
הווטסאפ
הוסיף
הוסיפה
הורידו
הזהיר
הזכויות
החובה
החינמיות
הטלגרם
הטקסט
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
התמיכה
התראות
התרומה
ובטוויטר
ותלוי
ותלויה
זקוקה
חודשית
חיצוני
טען
ישירות
כמנויים
כתב
כתבה
כתבו
כתבות
כתבת
לדברי
להגיב
להמשיך
להעתיק
לחודש
לחוק
לחצו
למנויים
לניוזלטר
לעזרתכם
לענייני
לצפייה
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
עדכונים
עיתונאי
עיתונאית
עיתונות
עמלה
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
תרמו
اخبارنا
ادامه
ادعمنا
ادعموا
ارسال
اسبوعيا
استطلاع
استطلاعنا
استفاده
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
التطبيق
التعليق
التقرير
الخارجية
الخصوصية
الدخول
الشهر
الغاء
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
النشرة
الينا
انقر
اوضح
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
باشيد
بالضرورة
ببينيد
بحسب
بخوانيد
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
بگيريد
تابعنا
تابعوا
تابعونا
تاكيد
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
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
تلگرام
تماشا
تمامي
تمثل
تواصل
تواصلوا
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
دانلود
دعا
دعت
دعمك
دعمكم
دنبال
دهيد
ديدگاه
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
صحفي
صحفية
صحفيينا
صرح
طالب
طالبت
طلب
طلبت
علاقه
عملنا
عمولة
عنوان
فرصتهاي
فريقنا
فيسبوك
فينگليش
قال
قالت
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
مرورگر
مساهمتك
مساهمتكم
مستقل
مستقلة
مشترك
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
موردنياز
موفقيت
موقعنا
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
هستيد
همايش
وابسته
وبينار
وتويتر
وفقا
ومحلل
ونعتمد
ويديو
يقول
يوتيوب
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
आपक
आवश
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
जनर
जर
ट
टर
ठक
ड
डक
डन
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
เพ
เว
แจ
แห
แอ
โฆ
โห
ให
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
と強
と書
と発
と話
と語
と説
と述
によ
の採
の提
はこ
をフ
を発
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
下載
下载
不代
不得
不錯
不错
仅代
仅供
仅限
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
告訴
告诉
呼び
命じ
売上
外部
好評
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
推播
推送
支持
支援
文章
明ら
暢讀
最新
會員
月額
有料
有权
有權
未經
未经
本ア
本サ
本刊
本報
本报
本文
本站
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
点击
無料
無断
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
疑問
登入
登录
登録
發表
皆さ
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
联盟
聯盟
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
說道
読み
読者
請先
請啟
請填
請捐
請支
請登
請立
請輸
請點
讀者
订阅
认为
评论
说道
请先
请启
请填
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
轉載
转发
转载
这篇
追蹤
送到
這篇
通知
週に
週刊
邀請
邀请
邮箱
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
광고
구글
구독
구독료
구독자
구독자만
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
동의하는
들려주세요
로그인
로그인이
로그인하거나
로그인하고
로그인하면
로그인하시면
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
바로가기
받아보세요
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
사전
선호
선호하는
설명했다
설치하세요
세미나
속보를
수수료를
시작하세요
신청하세요
알려
알려주세요
알림
알림을
앱
앱에서
앱으로
앱을
언론을
여러분
여러분의
영상에서
영상으로
영상을
온라인
외부
우리
우리의
원고료로
유료
유튜브
음성으로
응답
응원하세요
응원해
의견을
이
이메일
이메일을
이미
일주일에
일할
읽는
자주
재배포
재배포금지
저작권법
저작권자
저희
저희는
저희를
적었다
전문을
전했다
정기후원
제보
제보는
제보를
제보해
제휴
제휴링크
좋아요
좋아요를
주소는
지켜주세요
참여하세요
채널
채널에
채널에서
채용
첫
친구
커피
쿠키
쿠키를
특가
파트너스
팔로우하기
팔로우하세요
팟캐스트
필수
필자의
협찬을
확인하세요
활용
회원
회원가입
회원가입하면
회원만
후원금
후원으로
후원을
후원이
후원하세요
후원해
"""
