"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	1641
# comentário	1316
# comentários	1316
# gün ücretsiz deneyin	1567
# hozzászólás	839
# komentářů	190
# komentāri	1118
# příspěvků	190
# σχόλια	347
# коментарі	1621
# коментарів	1621
# комментариев	1422
# комментарий	1422
# комментария	1422
# תגובות	746
# تعليقات	48
# نظر	582
# कमेंट	793
# € al mes durante # meses	528
# € al mese per # mesi	971
# € por mês durante # meses	1351
#件のコメント	1000
#則留言	1686
#条评论	1686
""", 'a': """
a cikk a hirdetés alatt folytatódik	837
a cikk a hirdetés után folytatódik	837
a cikk megosztása	835
a folytatáshoz regisztráljon	832
a hirdetés után folytatjuk	837
a kommentelés lezárult	839
a lire également	691
a rovat további cikkei	840
a szerző a lap munkatársa	849
a szerző jogász	849
a szerző közgazdász	849
a szerző politológus	849
a szerző történész	849
a szerző újságíró	849
a témában további cikkek	840
abo abschließen	259
abonați-vă	1363
abonează-te	1363
abonelere özel	1567
abonner nå	1218
abonner på nyhetsbrevet	1220
abonnér	205
abonnér nu	205
abonnés	675
abonnés uniquement	724
abonē	1112
abonē jaunumus	1135
abonē un lasi visus rakstus	1112
abonēt	1112
abrir menú	496
acasă	1373
accede a todos los contenidos sin límites	528
acceptér	214
acceptă toate	1379
acceptă și afișează conținutul	1379
accéder à l'article	675
aceitar e ver o conteúdo	1332
aceito receber comunicações e ofertas	1346
acest articol este rezervat abonaților	1393
acesta este ultimul tău articol gratuit	1393
acheter ce numéro	711
achetez ce numéro	711
activează alertele	1388
activează notificările	1388
actualités	691
ad 광고	1060
adaugă un comentariu	1370
add meg az e-mail-címed	844
además	493
adhérer	671
adja meg az e-mail-címét	844
adja meg e-mail-címét	844
adomány	830
adományozok	830
adományozás	830
adreça electrònica	163
afișează conținutul	1379
afișează conținutul extern	1379
agora não	1299
ai deja un abonament? autentifică-te	1393
ai observat o greșeală	1370
ai सारांश	805
ai से तैयार सारांश	805
ai-genereret resumé	221
ai-összefoglaló	842
aicinām ievērot cieņu komentāros	1118
aiheeseen liittyvää	635
aiheesta lisää	635
aitäh liitumast	564
aizvērt reklāmu	1120
ai摘要	1703
ai重點整理	1703
ajouter à mes favoris	682
ajouter à vos sélections	682
ajándékozza a cikket	835
ajándékozza a cikket barátjának	835
ajánlataink	840
ajánljuk	840
ajánljuk még	840
ajánlott	840
ajánlott cikkek	840
ajánló	840
akceptuję	1283
akkurat nå	1231
aktuálně	191
alle abo-angebote im überblick	324
alle angaben ohne gewähr	330
alle newsletter im überblick	316
alle preise ohne gewähr	330
als bevorzugte quelle bei google hinzufügen	268
als podcast hören	325
alte știri	1371
alterar preferências de cookies	1332
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1382
amintește-mi mai târziu	1361
andra läser	19	1494
andra läser just nu	19
andra läste även	1494
andre har også lest	19
andre leser nå	1231
andre leste også	1231
andre læser	218
andre læser lige nu	218
andre læser også	19
andre læste også	218
angebot wählen	324
anhören	267
anhören # min	267
anmäl dig	1483
anmäl dig till nyhetsbrevet	1483
annonce - artiklen fortsætter nedenfor	213
annonces légales	711
annoncørbetalt indhold	224
annons - artikeln fortsätter nedan	1489
annonsen slutar här	1489
annonsinnehåll	1500
annonslänk	1489
annonsörsinnehåll	1500
annonsørinnhold	1237
anulezi oricând	1393
anuluj odpowiedź	1285
användarvillkor	1490
anzeigensonderveröffentlichung	330
anúncio	1312
anúncios	1312
apmaksāts saturs	1120
après la publicité	685
após a publicidade	1312
apóyanos	473
apúntate	480
arkadaşina gönder	1571
arkadaşinla paylaş	1571
article abonné	675
article ajouté à vos sélections	682
article précédent	691
article réservé aux abonnés	675
article sponsorisé	711
articles associés	691
articles liés	691
articles recommandés	691
articles récents	691
articol exclusiv pentru abonați	1393
articole asemănătoare	1371
articole înrudite	1371
articoli più letti	974
articolul continuă după reclamă	1368
articolul continuă mai jos	1368
articolul următor	1371
artikeln fortsätter efter annonsen	1489
artikeln fortsätter nedan	1489
artikeln fortsätter under bilden	1489
artikeln är låst	1481
artikeln är uppläst av en dator	1486
artikkel jätkub pärast reklaami	548
artikkel jätkub reklaami järel	548
artikkel täieneb	547
artikkelen er låst	1218
artikkeli jatkuu kuvan jälkeen	631
artiklen er låst	205
artiklen er læst op af en robot	210
artiklen fortsætter efter annoncen	213
artiklen fortsætter nedenfor	213
artiklen fortsætter under billedet	213
artikli loeb ette tehishääl	545
artiklit loeb tehishääl	545
artykuł dla subskrybentów	1273
artykuł sponsorowany	1282
artykuły na e-mail	1275
artículo anterior	493
artículo relacionado	493
artículos recomendados	532
artículos relacionados	493
as notícias mais lidas	1354
ascultă	1366
assine já	1303
atbalstīt	1112
atcel jebkurā laikā	1112
atradi kļūdu rakstā	1118
atšaukti galite bet kada	1079
aucun commentaire à ce niveau	715
audio narrado por una voz automática	511
auf apple podcasts hören	306
auf spotify hören	306
ausgewählt für sie	329
avis de décès	711
avoimet työpaikat	637
avsluta när du vill	1481
avslutt når du vil	1218
avís legal	152
ayrintilar için tiklayin	1579
ayrintilar için tiklayiniz	1579
az első hónap csak # ft	832
añadir a favoritos	484
añadir a mi lista	531
añadir comentario	491
añadir usuario	477
aún no te has registrado	477
ačiū, kad užsiprenumeravote	1103
""", 'b': """
banküberweisung	258
bağiş yap	1566
bağiş yapin	1566
bağlantiyi kopyala	1571
başa dön	1579
bei google als quelle hinzufügen	268
bei spotify hören	306
bejelentkezés	832
belépés	832
benefício do assinante	1336
betrag wählen	258
bezárás	829
bild vergrößern	280
bitte versuchen sie es später erneut	316
bize ulaşin	1576
bjud en vän på artikeln	1486
bli månadsgivare	1479
bli støttemedlem	1216
bliv støttemedlem	203
boletín	480
browserul tău nu poate reda acest video	1379
brukervilkår	1227
bu haber abonelere özeldir	1567
bu içerik abonelere özeldir	1567
bugün değil	1565
bunlar da ilginizi çekebilir	1577
butlletí	163
buďte v obraze	183
bài cùng chuyên mục	1663
bài cùng tác giả	1663
bài khác	1642
bài liên quan	1642
bài mới nhất	1663
bài quảng cáo	1664
bài tiếp theo	1642
bài viết liên quan	1642
bài đọc nhiều	1663
báo lỗi	1641
bármikor leiratkozhat	844
bármikor leiratkozhatsz	844
bármikor lemondhatja	832
bármikor lemondható	832
bình luận	1641
bình luận (#	1641
búsqueda	496
bülten	1597
bülten üyeliği	1597
bültene abone oldunuz	1597
büyüt	1579
bądź na bieżąco	1275
bővebben	842
būkite pirmas	1085
būkite pirmas, pakomentavęs	1085
bạn có thể quan tâm	1642
bỏ qua	1632
""", 'c': """
cada aportació compta	166
cada aportación cuenta	527
cada contribuição conta	1349
cadastre-se grátis	1303
califica este artículo	491
cargar más	496
carte de crédit	674
cartão de crédito	1302
categorieën	1164
categorías	493
caută	1373
ce contenu vous a-t-il été utile	709
ce résumé vous a-t-il été utile	709
cele mai citite știri	1396
cele mai noi știri	1371
celý článek	193
cerrar menú	496
cerrar sesión	477
cet article est en accès libre pour les abonnés	724
cet article est lu par une voix de synthèse	709
chci podpořit	180
chia sẻ	1637
chia sẻ bài viết	1637
chia sẻ facebook	1662
chia sẻ qua facebook	1662
chia sẻ ý kiến của bạn	1641
chuyên mục	1642
chủ đề	1642
chủ đề liên quan	1642
chủ đề nóng	1663
cikk megosztása	835
cikk mentése	835
cikkünk frissül	842
citeşte şi	1371
citește fără limite	1393
citește mai departe	1371	1373
citește mai mult	1371	1373
citește regulile comunității	1382
citește și	1371
citi šobrīd lasa	1114
citiți și	1371
col·labora	140
comentariul tău așteaptă moderarea	1382
comentează	1370
comentário	1316
comentário aguardando moderação	1342
comentários	1316
comentários exclusivos para assinantes	1342
commander ce numéro	711
commentaire en attente de modération	715
commerciële bijdrage	1205
compre a edição impressa	1336
conditions générales	687
conectează-te cu facebook	1393
conectează-te cu google	1393
confidentialité	687
configuración	489
configuración de cookies	489
configurações de cookies	1314
conheça todas as nossas newsletters	1346
consigue tu entrada aquí	513
consulta les normes de participació	155
consultez notre charte de modération	715
consíguelo en tu quiosco	513
contenu externe recommandé	707
contenu proposé par notre partenaire	711
contenu sponsorisé	685
contenus recommandés	728
contenus sponsorisés	685	691
conteúdo de marca	1312
conteúdo exclusivo	1303
conteúdo exclusivo para assinantes	1351
conteúdo externo	1332
conteúdo externo recomendado	1332
conteúdo para assinantes	1303
conteúdo patrocinado	1312
conteúdo premium	1351
conteúdo produzido pela marca	1336
conteúdo relacionado	1318
conteúdos relacionados	1354
contingut només per a usuaris registrats	167
continua após a publicidade	1312
continua després de l'anunci	157
continuar leyendo aquí	477
continuarea articolului după reclamă	1384
continue a ler esta notícia	1354
continuer après la publicité	685
continuă cu apple	1393
continuă cu facebook	1393
continuă cu google	1393
continuă să citești după publicitate	1384
continúa abajo	487
contáctanos	491
conținut disponibil doar utilizatorilor înregistrați	1393
conținut extern	1379
conținut extern recomandat	1379
conținut pentru abonați	1363
conținut premium	1393
conținut sponsorizat	1368
cookieinställningar	1490
cookieの設定	998
cookie設定	998	1684
cookie设置	1684
copia l'enllaç	146
copiază link	1366
copiază linkul	1366
copy link thành công	1662
correo electrónico	480
creează cont	1363
créer mon compte	675
créer un compte	675
créer une alerte	717
créer une alerte sur ce thème	717
csak előfizetőknek	832
cumpără revista	1384
czytaj całość	1290
czytaj również	1287
czytaj także	1287
czytaj też	1287
czytaj więcej	1287	1290
czytaj więcej o	1287
các tin khác	1642
cât de util a fost acest articol	1382
címkék	840
címlap	840
címlapról ajánljuk	840
có lẽ để sau	1632
có thể bạn quan tâm	19	1642
có thể bạn thích	19
cùng chuyên mục	1642
cùng chủ đề	1663
cùng tác giả	1663
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1579
daha fazla haber için tiklayin	1579
dalies ar šo rakstu	1117
dalinkitės	1079
dalinkitės straipsniu	1084
dalsza część artykułu pod materiałem wideo	1282
dalsza część artykułu pod wideo	1282
dalsza część tekstu pod wideo	1282
dalīties	1112
dalīties ar draugiem	1117
dalīties facebook	1117
další	193
další strana	193
další z rubriky	191
další zprávy	191
další článek	191
další články	19	191
danke für dein feedback	310
danke für ihr feedback	310
danos tu opinión	518
dans l'actualité	728
dans la même catégorie	691
dans la même rubrique	691
dans la même série	691
darovať	1449
das könnte dich auch interessieren	277
das könnte ihnen auch gefallen	277
das könnte sie auch interessieren	277
das könnte sie interessieren	277
das wichtigste in kürze, zusammengefasst von ki	300
datenschutzerklärung	273
daugiau šia tema	1081
deblochează articolul	1393
deixar um comentário	1316
deixe um comentário	1316
del på e-post	1223
del på facebook	210	1223
del på mail	210
del på twitter	210	1223
del på x	210	1223
dela inlägget	1486
dela på facebook	1486
dela på twitter	1486
dela på x	1486
dernière minute	691
dernières actualités	691
dernières infos	691
dernières nouvelles	691
desa per llegir després	169
desbloquear artículo	528
desbloqueie este conteúdo	1351
det er gratis å opprette en bruker	1218
det læser andre	218
det är gratis att skapa ett konto	1481
detaylar için tiklayin	1579
detaylar için tiklayiniz	1579
detta material är skyddat enligt lagen om upphovsrätt	1523
detta är en annons	1489
detta är en plusartikel	1481
devam etmek için üye girişi yapin	1567
devami için abone olun	1567
devamini okumak için abone olun	1567
diese funktion steht nur angemeldeten nutzern zur verfügung	325
din aceeași categorie	1371
din aceeași secțiune	1396
disponibil în app store și google play	1388
disponibilă în app store și google play	1388
distribuiți	1366
diğer haberler	19	1577
diğer okurlar bunlari okuyor	1577
dla subskrybentów	1273
do góry	1290
doar abonații pot comenta	1382
doar pentru abonați	1363
doação mensal	1300
doação única	1300
doba čtení # min	193
dolgozzon nálunk	842
domiciliación bancaria	476
domů	193
dona suport al periodisme en català	166
donación mensual	473
donación única	473
donați	1362
donează	1362
donează acum	1362
donează lunar	1362
donează lunar # euro	1392
donează lunar # lei	1392
doner nå	1216
données personnelles	687
donér	203
donér nu	203
doporučené	191
doporučené články	191
doporučujeme	191
dołącz do nas	1271
dołącz do newslettera	1275
drukāt	1117
du er nå påmeldt	1220
du er nå påmeldt nyhetsbrevet	1220
du kan när som helst avsluta prenumerationen	1483
du kan når som helst melde deg av	1220
du kan opsige når som helst	205
du kanske också gillar	1494
du modtager snart en bekræftelse på mail	207
du même auteur	691
du prenumererar nu på nyhetsbrevet	1483
du vil kanskje også like	1231
dành cho bạn	1642
dành cho thuê bao	1634
dárkovat článek	181
därefter # kr/mån tills du säger upp	1481
débloquer l'article	675
débloquez cet article	724
déconnexion	675
découvrir l'offre	675
découvrir nos offres	724
découvrir toutes nos offres d'abonnement	724
déjà un compte	675
déjà un compte ? connectez-vous	675
dāvini rakstu	1117
dāvini rakstu draugam	1117
""", 'e': """
e-bülten	1597
e-bülten aboneliği	1597
e-mail inválido	1346
e-mailová adresa	183
e-posta gönder	1571
edición digital	477
edición impresa	477
editörün seçtikleri	1577
edição impressa	1303
egyszeri támogatás	830
ehkä myöhemmin	622
ei tänään	622
el millor de la setmana a la teva bústia	163
el més llegit	144
el més vist	170
el. paštas	1103
elfelejtett jelszó	832
elige tu suscripción	528
elküldöm	835
elmentem későbbre	835
els lectors també han llegit	170
elírást talált	839
előfizetek	832
előfizetés	832
előfizetői tartalom	832
előfizetőknek	832
előfizetőként megoszthatja a cikket	835
előző	842
előző cikk	840
emlékeztess később	829
empfehlungen für sie	329
en este artículo	493
en çok okunan	1577
en çok okunan haberler	1577
en çok okunanlar	1577
engangsbeløb	203
engångsgåva	1479
enllaç copiat	169
ensemble, faisons vivre un média libre	723
enthält werbung	270
enviar comentário	1316
enviar corrección	491
envoyer à un ami	682
envoyer à un proche	682
envoyez-nous vos témoignages	705
erinnern sie mich später	254
erről bővebben itt írtunk	842
erről is írtunk	840
erről itt írtunk bővebben	842
erscheint täglich	316
erscheint wöchentlich	316
es gratis y solo te llevará un minuto	524
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	316
escreva um comentário	1316
escriu el teu correu electrònic	163
esi pirmais, kas komentē	1118
esimene kuu # €	540
esta funcionalidad es sólo para registrados	477
esta matéria foi útil para você	1334
esta notícia foi útil	1334
este espaço é moderado pela redação	1342
este resumo foi útil	1334
estás de acuerdo? vota	518
evästeasetukset	632
evästeet	632
exclusiv pentru abonați	1393
experimente grátis por um mês	1351
ez is érdekelhet	840
ez is érdekelheti	840
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	840
ezt olvasta már	840
ezt olvastad már	840
ești de acord? votează	1382
""", 'f': """
facebook'ta paylaş	1571
facebookでシェア	993
facebookでシェアする	993
faça login	1303
faça uma pergunta sobre esta reportagem	1334
fes una donació	140
fiecare donație contează	1392
fiecare leu contează	1392
fizetett hirdetés	837
fiók létrehozása	832
fiókom	832
forstør billede	221
forstørr bilde	1234
fortsett uten å støtte	1215
fortsätt läsa efter annonsen	1489
fortsätt utan att stödja	1478
fortsæt med at læse	213
fortsæt uden at støtte	202
fotogalería	493
fotoğraflari görmek için tiklayin	1579
friss hírek	840
fråga vår ai om artikeln	1492
fuldskærm	221
få adgang	205
få artiklen læst op	210
få de vigtigste nyheder hver morgen	207
få de viktigaste nyheterna varje morgon	1483
få de viktigste nyhetene hver morgen	1220
få nyheder på mail	207
få nyheter på e-post	1220
få nyheter på mejlen	1483
få overblikket her	221
få tilgang	1218
få varsel når vi skriver om dette	1234
följ	1487
följ oss	1487
följ skribent	1487
följ ämnet	1487
för prenumeranter	1481
förderer werden	255
fördermitglied werden	255
föregående	1497
föregående artikel	1494
förstora	1497
følg	211	1224
følg emne	211
følg os	211
følg oss	1224
følg sagen her	221
følg tema	1224
følg temaet og få varsel	1234
für abonnenten	259
für den newsletter anmelden	263
für dich empfohlen	329
für sie empfohlen	329
für sie entstehen keine mehrkosten	330
fă o donație	1362
fără obligații	1393
fără tine nu putem	1392
""", 'g': """
galeriyi aç	1579
galeriyi görmek için tiklayin	1579
galéria	842
galéria megtekintése	842
garanta já o seu ingresso	1336
gem til læseliste	210
giriş	1567
giriş yap	1567
giriş yapin	1567
giriş yapin veya üye olun	1567
giv os feedback på artiklen	216
già abbonato	925
già registrato	925
gli articoli più letti	974
glömt lösenord	1481
godkänn	1490
godkänn alla	1490
gorące tematy	1287
gracias por tu opinión	511
gràcies per la teva opinió	155
gràcies per votar	155
gràcies, ja estàs subscrit	163
guardar artículo	484
guardar para después	531
guardar para leer después	531
gå ikke glip af	218
gå ikke glip af noget	207
gå ikke glipp av noe	1220
gå til indhold	221
gérer les cookies	687
gérer les préférences	707
gérer mes alertes	717
gérer mes choix	687
gérer vos préférences de cookies	707
góp ý	1641
gündem	1577
günün haberleri	1577
günün özeti	1577
gợi ý	1642
gửi	1641
gửi bình luận	1641
gửi email	1637
gửi ý kiến	1641
""", 'h': """
haber bülteni	1597
haber güncelleniyor	1579
haberi arkadaşina hediye et	1571
hai già un account	925
harici içerik	1579
has arribat al límit d'articles gratuïts	167
has iniciado sesión	509
hasznos volt az összefoglaló	839
hasznosnak találta a cikket	839
havi támogatás	830
hayir teşekkürler	1565
hayir, teşekkürler	1565
haz una pregunta sobre este artículo	511
he leído y acepto la política de privacidad	524
he llegit i accepto la política de privacitat	152
hela artikeln fortsätter nedan	1489
hepsini gör	1579
hesap oluştur	1567
hi estàs d'acord? vota	155
hibát talált	839
hier reinhören	306
hinweis schließen	254
hirdetés	837	837
hirdetés bezárása	837
hirdetés, görgessen tovább	837
hjälp oss att rätta fel	1492
hlavní zprávy	191
ho già donato	920
hoje não	1299
hoppa till innehåll	1497
hoppa över inlägg från facebook	1497
hoppa över inlägg från instagram	1497
hoppa över inlägg från x	1497
hozzászólok	839
hozzászólás	839
hozzászólások	839
hozzászólások megtekintése	839
hylkää	632
hylkää kaikki	632
hyväksy	632
hyväksy evästeet	632
hyväksy kaikki	632
här kan du kommentera artikeln	1492
håll dig uppdaterad	1483
hírfolyam	840
hírlevelek	844
hírlevél	844
hírlevél-feliratkozás	844
hören sie diesen artikel	306
hør saken	1223
""", 'i': """
i più commentati	940
i più letti	940
i più letti della settimana	974
i più visti	940
ich unterstütze schon	254
identifícate	528
ielogojies, lai komentētu	1118
ienākt	1112
iesakām	1114
ihre meinung zählt	275
ikke gå glipp av	1231
ikke nå	1215
il tuo browser non può riprodurre il video	953
il tuo commento sarà pubblicato dopo l'approvazione	962
iletişim	1576
ilgili içerikler	1577
ilginizi çekebilecek haberler	1577
ilginizi çekebilir	1577
ilmoita asiavirheestä	634
ilmoita virheestä	634
imprimir artículo	531
imprimir esta matéria	1353
in bài	1637
in bài viết	1637
in trang này	1662
indlæg fra facebook	221
indlæg fra instagram	221
indlæs flere	221
ingresá	528
ingyenes regisztráció	832
inicia sesión	477
inicia sessió	141
iniciar sesión	477
iniciar sesión con apple	528
iniciar sesión con facebook	528
iniciar sesión con google	528
iniciar sessão	1303
inicie sesión	477
inne artykuły	1287
innhold fra annonsør	1237
inscription à la newsletter	678
inscrivez-vous à notre newsletter	678
insira o seu endereço de email	1346
instalează aplicația	1388
inställningar	1490
introduce un email válido	524
intră în cont	1363
invítanos a un café	473
início	1321
ir para o conteúdo	1321
ispiši	1442
istediğiniz zaman abonelikten çikabilirsiniz	1597
istediğiniz zaman iptal edin	1567
izdrukāt	1117
izmēģini # dienas bez maksas	1112
içeriğe geç	1579
iş birliği	1573
išbandykite # dienų nemokamai	1079
išorinis turinys	1096
išsaugoti	1084
išsaugoti straipsnį	1084
""", 'j': """
j'ai déjà donné	670
j'ai déjà un compte	675
ja hi estàs subscrit	167
ja hi estàs subscrit? entra	167
ja n'ets subscriptor? inicia sessió	141
ja tens compte? inicia sessió	167
jaa twitterissä	629
jaa x:ssä	629
jag förstår	1490
jag stödjer redan	1478
jaga sõbraga	545
jaunākie	1114
jautā mākslīgajam intelektam	1118
je commande ce numéro	711
je gère mes cookies	687
je soutiens déjà	670
jede spende zählt	320
jeder beitrag zählt	320
jeder euro zählt	320
jednorázově	180
jeg forstår	1227
jeg støtter allerede	202	1215
jegyek itt kaphatók	842
jelentkezzen be vagy regisztráljon	832
jetzt angebot wählen	324
jetzt anhören	267
jetzt reinhören	306
jetzt unterstützen	255
již mám předplatné	181
jobs in ihrer nähe	304
junte-se à conversa	1342
jurnalismul de calitate costă	1392
juttu jatkuu kuvan jälkeen	631
juttu jatkuu mainoksen jälkeen	631
juttu jatkuu videon jälkeen	631
juttua päivitetään	631
jutun lukee koneääni	629
jutun lukee tekoälyääni	629
już wspieram	1270
já doei	1299
já nas bancas	1336
já sou apoiador	1299
já sou assinante	1303
já tem conta	1303
já tem uma conta	1303
já é assinante? faça login	1303
já é subscritor	1351
já é subscritor? inicie sessão	1351
jätä kommentti	634
jūsų el. paštas	1103
jūsų el. pašto adresas	1103
""", 'k': """
kapcsolódó	840
kapcsolódó cikk	840
kapcsolódó cikkek	840
kapcsolódó tartalom	840
kapcsolódó témák	840
kas kokkuvõte oli kasulik	546
kategóriák	840
katso kuvat tästä	637
katso myös	635
katso video tästä	637
katso video yltä	637
kaupallinen yhteistyö	631
kaydiniz için teşekkürler	1597
keresés	842
kezdőlap	842
không phải bây giờ	1632
không, cảm ơn	1632
ki-übersicht	300
kijelentkezés	832
kingi artikkel sõbrale	545
kipróbálom	832
kirjaudu sisään	624
kirjoita sähköpostiosoitteesi	626
kjøp abonnement	1218
kjøp tilgang	1218
klausies podkāstu	1119
klausies podkāstu šeit	1119
klausies šo rakstu	1117
klausies šo rakstu (# min	1117
klausykite tinklalaidės	1086
klausykite tinklalaidės čia	1086
klausykitės straipsnio	1084
klausīties	1117
klausīties rakstu	1117
klíčová slova	191
kokeile # päivää maksutta	624
komentavimas išjungtas	1085
komentavimo taisyklės	1085
komentáre	1456
komentář	190
komentáře	190
komentāri	1112
komentēt	1112
komentēšana ir slēgta	1118
komentēšanas noteikumi	1118
komerčné oznámenie	1453
komerční sdělení	187
kommentarerna förhandsmodereras	1492
kommentek megtekintése	839
kommentelési szabályzat	839
kommentér	216
koostöö	548
kopiera länk	1486
kopiera länken	1486
kopijuoti nuorodą	1079
kopiér link	210
kopiér linket	210
kopírovat odkaz	185
kopírovať odkaz	1456
kopēt saiti	1112
korábban írtunk róla	840
kullanim koşullari	1574
kup dostęp	1273
kuula taskuhäälingut	547
kuuntele podcast tästä	637
kysy tekoälyltä	634
käyttöehdot	632
kérdezze ai-asszisztensünket	839
kérem a hírlevelet	844
később	829
köp	1481
köszönjük a feliratkozást	844
köszönöm, nem	829
következő	842
következő cikk	840
køb abonnement	205
køb adgang	205
kúpiť predplatné	1450
küfür, hakaret içeren yorumlar onaylanmamaktadir	1576
küldje el barátjának	835
küldés	835
küldés e-mailben	835
külső tartalom	842
künye	1574
küpsiste seaded	557
küsi tehisarult	546
kā tev patika raksts	1118
kā tu domā? balso	1119
ką manote? balsuokite	1086
""", 'l': """
la discussione è chiusa	938
la nota continúa después del anuncio	487
la rédaction vous conseille	691
la sélection de la rédaction	691
lahjoita artikkeli ystävälle	629
lai komentētu, ielogojies	1118
lai komentētu, pieslēdzies	1118
las más leídas	493
las más leídas de hoy	532
las noticias más leídas	532
lasi arī	1114
lasi komentārus	1118
lasi tālāk	1112
lasi vairāk šeit	1119
lasi vēl	1114
lasiet arī	1114
lasiet vēl	1114
lasă un comentariu	1370
lasīt komentārus	1118
lasīt tālāk	1119
lasīt vairāk	1119
lasīt vēlāk	1117
lasītākie	1114
lataa lisää	637
le choix de la rédaction	691
le journal numérique	675
le lien a été copié	727
le lien a été copié dans le presse-papiers	727
le notizie più lette	974
le più lette	940
lea también	493
lee sin límites	528
lee también	493
leer artículo completo	496
leer más	496
leer también	493
legfrissebb hírek	840
leggi di più	943
leggi più tardi	973
legnépszerűbb	840
leia a matéria completa	1354
leia as notícias no aplicativo	1344
leia também	1318
les choix de la rédaction	691
les lecteurs ont aussi consulté	728
les més llegides	170
les også	1231
les plus commentés	691
les plus partagés	691
les prix indiqués sont susceptibles d'évoluer	711
les våre debattregler	1229
li e aceito a política de privacidade	1346
lien copié	682
lien copié dans le presse-papiers	727
lietošanas noteikumi	1128
liitudes nõustud kasutustingimustega	564
liity jäseneksi	623
lineでシェア	993
lineでシェアする	1015
lineで送る	993
link a vágólapra másolva	835
link bài gốc	1662
link copiado para a área de transferência	1353
link kopiëren	1155
link másolva	835
link másolása	835
lire la suite pour #€	675
lire la vidéo	694
lire à haute voix	682
lire également	691
lisää aiheesta	635
liên hệ	1641
liên quan	1642
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
locuri de muncă	1384
loe lähemalt	547
loe lähemalt siit	547
logi sisse või loo konto	540
los lectores también leyeron	532
luba kõik	557
lubię to	1279
lucrează cu noi	1384
lue keskustelun säännöt	634
lue lisää	635
lue lisää aiheesta	635
lue myöhemmin	629
lue myös	635
lugu jätkub pärast reklaami	548
lugu täieneb	547
lui écrire	705
lähetä sähköpostilla	629
lämna en kommentar	1492
länk kopierad	1486
länken kopierad	1486
länken är kopierad	1486
läs hela artikeln	1497
läs hela texten	1497
läs hela texten här	1497
läs kommentarer	1492
läs mer	1494	1497
läs mer om	1494
läs också	1494
läs senare	1486
läs vidare	1481	1494
läs våra kommentarsregler	1492
läs även	1494
lästid	1497
lästid # min	1497
lås op	205
lås opp artikkelen	1218
lås opp saken	1218
lås upp artikeln	1481
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
lên đầu trang	1644
lưu	1637
lưu bài	1637
lưu bài viết	1637
lưu bài để đọc sau	1662
lấy link	1662
""", 'm': """
magari più tardi	920
mai târziu	1361
mainos päättyy	631
mais notícias	1318
maksettu sisältö	631
manşetler	1577
masquer la publicité	711
masz już konto	1273
masz już konto? zaloguj się	1273
materialet är skyddat enligt lagen om upphovsrätt	1523
materiał partnera	1282
materiał promocyjny	1282
materiał sponsorowany	1282
matéria exclusiva para assinantes	1351
matérias relacionadas	1318
media społecznościowe	1280
megnézem	842
megosztás	835
megosztás a facebookon	835
megosztás facebookon	835
megosztás twitteren	835
mehr für dich	329
mehr für sie	329
meld deg på	1220
meld deg på nyhetsbrevet	1220
mentions légales	687
mentés	835
mentés későbbre	835
menú	496
menü	280	842	1579
menü schließen	280
menü öffnen	280
mer från	1494
mer läsning	1494
merci d'avoir voté	715
messaggio pubblicitario con finalità promozionale	957
mest läst	1494
mest lästa	1494
mest læst	218
mest læste	218
mida sina arvad? hääleta	547
minn meg på det senere	1215
mira el vídeo	161
mitä mieltä olet? äänestä	637
modalità di pagamento	924
moderálási elvek	839
modifică preferințele cookie	1379
modifier mes préférences	707
modtag en notifikation, når vi skriver om emnet	221
mogą cię zainteresować	1287
mohlo by se vám líbit	191
mohlo by vás také zajímat	191
mohlo by vás zajímat	191
mohlo by vás zaujímať	1454
monatlich kündbar	324
mostra aquesta publicació a instagram	152
mostra di più	943
mostrar conteúdo externo	1332
mostrar más	496
mot de passe oublié	675
mots clés	691
mots-clés	691
może cię zainteresować	1287
może później	1270
možda će vas zanimati	1440
možná později	179
muistuta myöhemmin	622
mulțumim pentru feedback	1382
mulțumim, te-ai abonat cu succes	1389
mutass többet	842
muut lukivat myös	635
myöhemmin	622
már előfizető	832
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
mások ezt olvassák	840
mások ezt olvasták	840
másolás	835
máte již účet	181
máte předplatné? přihlaste se	181
märksõnad	542
månadsgåva	1479
månedlig gave	1216
månedligt bidrag	203
måske senere	202
måske vil du også kunne lide	218
més informació	144
més llegides	144
més notícies	170
método de pago	476
métodos de pagamento	1302
métodos de pago	476
mākslīgā intelekta kopsavilkums	1119
mă abonez	1389
můj účet	181
mới nhất	1642
mở rộng	1644
""", 'n': """
nahlásit chybu	190
najchętniej czytane	1287
najczęściej czytane	1287
najczęściej czytane artykuły	1287
najnovšie	1454
najnowsze artykuły	1287
najnowsze wiadomości	1287
najčitanije	1440
najčítanejšie	1454
napsat komentář	190
naročite se	1463
naročnina	1463
nastavení	188
nastavení cookies	188
następna strona	1290
następny	1290
następny artykuł	1287
naudojimo taisyklės	1096
naujausios žinios	1081
naujienlaiškis	1103
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
nem, köszönöm	829
nenhum comentário	1316
neueste beiträge	277
nhắc tôi sau	1632
nie dziękuję	1270
nie dziś	1270
nie pamiętasz hasła	1273
nie, dziękuję	1270
només els subscriptors poden comentar	155
norėdami komentuoti, prisijunkite	1085
nosūti draugam	1117
nosūtīt draugam	1117
nosūtīt e-pastā	1117
noteで書く	993
notre sélection	691
notre sélection d'articles	728
notícias relacionadas	1318
notícias relacionadas que podem lhe interessar	19
notícies destacades	170
notícies relacionades	144
nu ai cont? înregistrează-te	1393
nu mulțumesc	1361
nu, mulțumesc	1361
nyhetsdøgnet	1231
nyomtatás	835
não perca	1318
não, obrigada	1299
não, obrigado	1299
nächste seite	280
nächster artikel	277
näita rohkem	547
näita veel	547
näköislehti	624
nästa	1497
nästa artikel	1494
näytä kaikki	637
näytä kommentit	634
näytä lisää	637
näytä sisältö	632
næste	221
næste artikel	218
népszerű	840
nézze meg galériánkat	842
nézze meg képeinket	842
nõustun	557
nõustun kõigiga	557
nøgleord	218
nāc strādāt pie mums	1119
nổi bật	1642
nội dung quảng cáo	1664
nội dung tài trợ	1639
""", 'o': """
o que achou desta notícia	1334
o vídeo começará em alguns segundos	1332
ochrana osobních údajů	188
ocorreu um erro ao carregar o vídeo	1332
ocultar anúncio	1336
odebírat	183
odebírat newsletter	183
odemknout článek	181
odhlásit se	181
odhlásiť sa	1450
odkaz zkopírován	185
odmítnout	188
odmítnout vše	188
odporúčame	1454
odpovědět	190
odrzuć	1283
odrzuć wszystkie	1283
odtwórz	1290
oferă acest articol cadou	1395
offre spéciale	675
offrez-nous un café	671
offrici un caffè	921
oglasno sporočilo	1467
ogłoszenie	1282
okuma süresi # dk	1579
oliko artikkeli hyödyllinen	634
oliko juttu hyödyllinen	634
oliko tiivistelmä hyödyllinen	634
olvasson korlátlanul	832
olvasson tovább	832
olvasta már	840
olvastad már	840
olvidaste tu contraseña	477
oplæst af en robot	210
oplæst af kunstig intelligens	221
opsig når som helst	205
os leitores também leram	1354
os preços podem variar	1336
osale küsitluses	547
ostatnie artykuły	1287
ota yhteyttä	634
otros artículos	493
outras notícias	19	1318
ouça este conteúdo	1309
""", 'p': """
padovanokite straipsnį	1084
padovanokite straipsnį draugui	1084
page précédente	694
pagina următoare	1373
pague um café	1300
paiement sécurisé	674
paldies par pieteikšanos	1135
palun jää viisakaks	546
pamanīji kļūdu	1118
pamanījāt kļūdu	1118
par šo tēmu	1114
paramètres des cookies	687
paramétrer	687
paramétrer les cookies	687
parašyk komentarą	1085
parašykite komentarą	1085
partajează	1366
partenerii noștri	1371
participez à la conversation	715
partnerių turinys	1087
pasidalinkite šiuo straipsniu	1084
pasitikrinkite žinias	1086
passer la publicité	685
pastebėjote klaidą	1085
paylaş	1571
paylaşin	1571
pažiūrėkite vaizdo įrašą	1086
pe aceeași temă	1396
pentru a citi în continuare	1393
per saperne di più	974
pergunte à nossa ia	1334
peut-être plus tard	670
piedalies aptaujā	1119
piekrist visām	1128
piekrītu	1128
piesakies vebināram	1119
piesakoties tu piekrīti lietošanas noteikumiem	1135
pieslēdzies vai izveido kontu	1112
pieslēdzies, lai komentētu	1118
pieslēgties	1112
pievieno savu komentāru	1118
pievienot komentāru	1112
pirmais mēnesis par # €	1112
pirmas mėnuo tik # €	1079
più lette	940
più letti	940
più tardi	920
placená inzerce	187
platená inzercia	1453
plaćeni sadržaj	1439
plačiau skaitykite čia	1086
plein écran	694
plus d'actualités	691
poate mai târziu	1361
podaruj artykuł	1273
podcast anhören	306
pode ler também	1354
podmínky použití	188
podmínky užití	188
podobne artykuły	1287
podobné články	191
podporiť	1449
podporte nezávislú žurnalistiku	1449
podporte nás	1449
podpořit	180
podpořte naši práci	180
podpořte nás	180
podrži	1435
podržite nas	1435
podržite nezavisno novinarstvo	1435
podziel się	1279
podziel się na facebooku	1279
pogledajte još	19
pokaż komentarze	1285
pokaż mniej	1290
pokaż treść	1283
pokaż więcej	1290
pokaż wszystkie	1290
pokračovat bez podpory	179
polecane artykuły	1287
politique de confidentialité	687
polityka prywatności	1283
política de cookies	489	1314
política de galetes	152
política de privacidad	489
política de privacidade	1314
política de privacitat	152
poprzedni artykuł	1287
populární	191
populära artiklar	1494
populärt	1494
populære artikler	218
populære saker	1231
populært	218	1231
populārākie	1114
popüler	1577
popüler haberler	1577
popüler konular	1577
por qué estás viendo esto	477
postanite naročnik	1463
postanite član	1435	1463
postaw kawę	1271
postaw nam kawę	1271
posłuchaj	1279
pour continuer à lire	724
pourquoi voyez-vous cette publicité	711
povezani sadržaj	1440
povezani članci	1440
powiązane	1287
powiązane artykuły	1287
powiązane tematy	1287
powiększ	1290
powiększ zdjęcie	1290
powrót do góry	1290
později	179
pozostała część artykułu pod materiałem wideo	1282
pošalji komentar	1442
praneškite apie klaidą	1085
pranešti apie klaidą	1085
preberite še	1468
predplatiť	1449
predplaťte si	1449
prenumerata nuo # euro per mėnesį	1079
prenumerata nuo # €	1079
prenumerera på vårt nyhetsbrev	1483
prenumeruodami sutinkate su taisyklėmis	1103
prenumeruokite naujienlaiškį	1103
preporučujemo	1440
prečítajte si aj	1454
prețurile pot varia	1384
pridať komentár	1456
prihlásiť	1450
prihlásiť sa	1450
prima lună gratuită	1393
primește alerte despre acest subiect	1388
printează	1366
priporočamo	1468
prisijunkite arba susikurkite paskyrą	1079
prisijunkite prie mūsų komandos	1086
prisijunkite, kad galėtumėte komentuoti	1085
prispieť	1449
privatsphäre-einstellungen	273
privātuma politika	1128
promóció	837
proovi # päeva tasuta	540
pročitajte i	1440
pročitajte još	1440
prywatność	1283
przeczytaj również	1287
przeczytaj także	1287
przeczytaj też	1287
przejdź bez wsparcia	1270
przejdź do serwisu	1283
przejdź do treści	1290
przypomnij mi później	1270
právě se děje	191
präsentiert von	270
précédent	694
préférences cookies	687
prélèvement	674
prémium	832
próbálja ki # forintért	832
próxima	1321
próxima página	1321
próximo artigo	1318
prøv # dager gratis	1218
prøv gratis	205	1218
prøv nu	205
prøv nå	1218
pubblicità	934	934
publi-rédactionnel	685
publicité	685	685
publicité - la suite ci-dessous	685
publicités	685
pular para o conteúdo	1321
página siguiente	496
pääuutiset	635
påmind mig senere	202
påminn mig senare	1478
później	1270
pārbaudi savas zināšanas	1119
pārpublicējot atsauce obligāta	1121
pērc abonementu	1112
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
qu'avez-vous pensé de cet article	709
qual o seu nível de satisfação com esta notícia	1334
quellen und weiterführende links	277
queremos conocer tu opinión	518
queremos saber a sua opinião	1342
questo riassunto ti è stato utile	955
quieres añadir otro usuario a tu suscripción	477
quizás más tarde	472
quizás te interese	493
quyên góp	1633
quyên góp ngay	1633
qué te ha parecido esta noticia	518
quên mật khẩu	1634
quảng cáo	1639	1639
quảng cáo - bài viết tiếp tục bên dưới	1664
""", 'r': """
r$ # por mês durante # meses	1351
radote klaidą	1085
radote klaidą tekste	1085
raksti komentāru	1118
raksts tiek papildināts	1119
raksts turpinās pēc reklāmas	1120
rakstīt komentāru	1118
rao vặt	1639
raportează o eroare	1382
rapportér fejl	216
rašyti komentarą	1079
receber notificações	1344
recevez nos alertes en temps réel	717
recevez une alerte à chaque article de l'auteur	717
reclamă	1368
recomandarea redacției	1396
recomandări	1371
recomandările editorilor	1396
recomandările redacției	1371
recomendado para você	1318
recommandé	691
recommandé pour vous	691
recommandés	691
recordar más tarde	472
recuérdamelo más tarde	472
redirecționează #%	1362
refuză toate	1379
regalar artículo	477
registrovať sa	1450
registruokitės nemokamai	1079
registruokitės į seminarą	1086
registrácia	1450
regisztráció	832
regisztrálok	832
regístrate	477
rekisteröidy	624
rekisteröidy maksutta ja lue	624
reklami geç	1573
reklám	837
reklāma	1112
reklāmas raksts	1120
reklāmraksts	1120
relaterade ämnen	1494
reportar erro nesta página	1334
restez informé	678
restez informés	678
resumen automático	511
resumo da notícia	1334
reģistrējies bez maksas	1112
reģistrēties	1112
ricordamelo più tardi	920
rozwiń	1290
rätta	1492
rätta oss	1492
rättelse	1492
réactions	689
réagir	682	689
réagir à cet article	689
réagissez	689
réagissez à cet article	689
répondre	689
réseaux sociaux	683
réservé aux inscrits	675
résiliable à tout moment	724
résultats du sondage	715
résumé de l'article	709
résumé de l'article en # points	709
résumé en # secondes	709
rösta här	1497
rösta i omröstningen	1497
rādīt vairāk	1119
răspunde	1370
rėmimas	1087
""", 's': """
s'abonner à partir de #€	675
s'inscrire à la newsletter	678
s-ar putea să-ți placă	1371
saada sõbrale	545
saber más	496
sadarbības raksts	1120
saglabāt	1117
saglabāt rakstu	1117
saistītie raksti	1114
saistītās ziņas	1114
saite nokopēta	1117
saken er låst	1218
saltar anúncio	1312
salvează	1366
salvează articolul	1395
salvează pentru mai târziu	1395
sans engagement, résiliable à tout moment	724
sao chép liên kết	1637
sao chép đường dẫn	1662
sari la conținut	1373
satura turpinājums pēc reklāmas	1120
sačuvaj	1442
schlagwörter	277
schließen	280
schrift vergrößern	267
schriftgröße	267
scopri di più	925
sdílejte	185
sdílet	185
sdílet na facebooku	185
sdílet na twitteru	185
sdílet na x	185
se alla erbjudanden för prenumeranter	1481
se bilderna här	1497
se connecter et réagir	689
se déconnecter	675
se grafiken här	1497
se ha producido un error al cargar el vídeo	509
se klippet här	1497
se klippet øverst i saken	1234
se videon här	1497
sedan # kr/mån tills du säger upp	1481
seguir tópico	1344
seguí leyendo	532
sei già abbonato	925
sei già iscritto alla newsletter	967
selección de la redacción	493
sem si não seria possível	1349
sem você não seria possível	1349
semnalează o eroare	1370
send artiklen på mail	210
send på e-post	1223
sense permanència	167
setări cookie	1379
seuls les abonnés peuvent commenter	715
seuraa meitä	630
seções	1318
si opp når du vil	1218
si è verificato un errore durante il caricamento del video	953
signaler ce contenu comme inapproprié	715
signaler un problème	689
siguiente artículo	493
siirry sisältöön	637
sikeres feliratkozás	844
sin ti no sería posible	527
siz ne düşünüyorsunuz? oy verin	1579
sizin için öneriler	1577
siųsti draugui	1084
siųsti el. paštu	1084
skaitykite daugiau čia	1086
skaityti plačiau	1086
skaityti vėliau	1084
skaties arī	1114
skatīt foto	1119
skatīt galeriju	1119
skatīt video	1119
skriv din kommentar här	1492
slapukų nustatymai	1096
snsをフォロー	994
sofortüberweisung	258
sonderveröffentlichung	330
sono già sostenitore	920
sorodni članki	1468
souhlasím	188
soutenez-nous dès maintenant	671
související	191
související témata	191
související články	191
soyez le premier à commenter	689
soyez le premier à réagir	689
spela videon här	1497
spis treści	1290
sponsorisé	685
sponsorlu içerik	1573
sponsoroitu sisältö	631
sponsrat innehåll	1489
sponzorované	1453
sponzorovaný obsah	187
sponzorováno	187
sprawdź ofertę	1273
sprijină-ne	1362
spune-ți părerea	1382
spune-ți părerea în comentarii	1382
später	254
später erinnern	254
spør vår ki om saken	1229
staňte sa členom	1449
staňte se členem	180
stichwörter	277
stil spørgsmål til artiklen	216
straipsnio tęsinys - po reklama	1087
straipsnis tęsiasi po reklamos	1087
strona główna	1287
stäng	1478	1497
stöd oss	1479
støt os	203
støtt oss	1216
sugerir correção	1334
sugerir una corrección	518
sugestões	1318
suivre ce thème	717
sur le même sujet	691
sur le même thème	691
suscripción	477
suscríbase	477
suscríbete	477
suscríbete a nuestro boletín	480
suscríbete ahora	477
susiję straipsniai	1081
susikurti paskyrą	1079
susține	1362
susține-ne	1362
susțineți-ne	1362
syötä sähköpostiosoitteesi	626
szponzorált tartalom	837
szólj hozzá	839
szóljon hozzá	839
sähköposti	626
sähköpostiosoite	626
så # kr/mnd til du sier opp	1218
så kommenterar du	1492
sé el primero en comentar	491
sé parte	473
sélections	682
síganos	485
síguenos	485
sök	1497
søg	221
søk	1234
súmate	473
súvisiace	1454
súvisiace články	1454
sīkdatņu iestatījumi	1128
słowa kluczowe	1287
""", 't': """
t'ha estat útil aquest article	155
t'ha estat útil aquest resum	155
tack för din anmälan	1483
taip pat žiūrėkite	1081
takaisin ylös	637
takk for påmeldingen	1220
tallenna myöhemmäksi	629
talán később	829
tamaño de letra	484
también te puede gustar	493
también te puede interesar	493
també et pot interessar	144
também pode gostar	1354
tarjeta de crédito	476
tarjeta de débito	476
te ha resultado útil este artículo	511
te ha resultado útil este resumen	511
te ha sido útil este resumen	511
te poți dezabona oricând	1389
te-ar putea interesa și	1396
tehisaru kokkuvõte	547
tekoälyn tekemä tiivistelmä	637
tekstą įgarsino dirbtinis intelektas	1084
teljes hozzáférés	832
temas del día	493
termos e condições	1314
teste grátis	1303
testează-ți cunoștințele cu quizul nostru	1382
teszteld a tudásod	842
tesztelje tudását	842
texten fortsätter nedan	1489
texten fortsätter under bilden	1489
teď ne	179
thu gọn	1644
thèmes	691
thématiques	691
thích	1637
thông tin doanh nghiệp	1639
thông tin quảng cáo	1664
thẻ	1642
tienes que iniciar sesión para guardar artículos	531
tilbakemelding på saken	1229
tin cùng chuyên mục	1642
tin cùng tác giả	1663
tin khác	1642
tin liên quan	1642
tin mới	1642
tin mới nhất	1642
tin nóng	1663
tin nổi bật	1642
tin quảng cáo	1664
tin trước	1642
tin tài trợ	1642
tin tức liên quan	1642
tin đọc nhiều	1642
tipărește	1366
tipărește articolul	1395
tiêu điểm	1642
tiếp theo	1644
tlačiť	1456
to może cię zainteresować	1287
todos os comentários	1316
toute l'actualité	691
tovább	842
tovább a rovatra	840
tovább olvasom	842
további cikkek	840
további cikkek a témában	840
további hírek	840
további részletek itt	842
továbbiak betöltése	842
tradução automática	1334
trang chủ	1644
transferência bancária	1302
treść sponsorowana	1282
tria la teva subscripció	167
trước	1644
trả lời	1641
trở lại	1644
tu ce părere ai? lasă un comentariu	1382
tu navegador no puede reproducir este vídeo	509
tue meitä	623
tule meile tööle	547
turpini lasīt	1112
turpinājums pēc reklāmas	1120
turpināt lasīt	1112
twitter'da paylaş	1571
twój e-mail	1275
tài khoản của tôi	1634
tài trợ	1639
támogass minket	830
támogasson minket	830
támogatom	830
támogatott tartalom	837
támogatás	830
támogatói tartalom	837
täname liitumast	564
tässä olisi upotus facebookista	637
tässä olisi upotus instagramista	637
témata	191
témák	840
términos de uso	489
términos y condiciones	489
tìm kiếm	1644
tópicos	1318
tópicos relacionados	1318
több	842
töltsd ki a kvízt	842
töltse ki a kvízt	842
tühista igal ajal	540
tüm haberler	1577
tüm yazilari	1577
tüm yorumlar	1576
tümünü gör	1579
tümünü kabul et	1574
tümünü reddet	1574
tēmas	1114
tęsinys po reklamos	1087
tạo tài khoản	1634
tải thêm	1644
tặng bài viết	1662
tặng sao	1662
tặng sao cho bài viết	1662
từ khóa	1642
""", 'u': """
udostępnij	1279
udostępnij na facebooku	1279
udostępnij na twitterze	1279
udostępnij na x	1279
uložit	185
uložit na později	185
uložiť	1456
ultima oră	1371
ultimele știri	1371
um assinante presenteou você com este artigo	1353
un abonat ți-a oferit acest articol	1395
un abonné vous offre cet article	727
un e-mail de confirmation vous a été envoyé	720
un suscriptor te ha regalado este artículo	531
une erreur s'est glissée dans l'article	689
unterstütze uns	255
unterstützen	255
unterstützen sie uns	255
unterstützen sie uns per paypal	320
uppläst av en dator	1486
uppläst med ai-röst	1486
url 복사	1042
urlをコピー	993
urlをコピーする	1015
url복사	1042
urmărește acest subiect	1388
urmărește live	1388
următorul	1373
ustawienia plików cookie	1283
uz sākumu	1119
uzyskaj dostęp	1273
už komentarus atsako jų autoriai	1085
už máte predplatné? prihláste sa	1450
už máte účet	1450
už máte účet? prihláste sa	1450
už podporuji	179
uždaryti reklamą	1087
užpildykite apklausą	1086
užsakomasis straipsnis	1087
užsakomasis turinys	1087
užsisakyti prenumeratą	1079
""", 'v': """
vaata kõiki tellija soodustusi	540
vaata lähemalt	547
vaba töökoht	547
vad tycker du? rösta här	1497
vai kopsavilkums bija noderīgs	1118
vai raksts bija noderīgs	1118
vairāk par tēmu	1114
vaizdo įrašas	1086
vaizdo įrašą rasite čia	1086
van már fiókja	832
var artikeln till hjälp	1492
var resuméet nyttigt	216
var sammanfattningen till hjälp	1492
vari atteikties jebkurā laikā	1112
vasta küsitlusele	547
vastaa kyselyyn tästä	637
veja esta publicação no instagram	1332
veja também	1318
veja todas as opções de assinatura	1351
ver # comentários	1342
ver biografía	505
ver comentários	1316
ver conteúdo externo	1332
ver esta publicación en instagram	509
ver esta publicação no instagram	1332
ver galería	496
ver más	496
ver más artículos del autor	505
ver más noticias	532
ver también	493
ver também	1318
ver todas las opciones de suscripción	528
ver vídeo	496
verlagssonderveröffentlichung	330
vertrag kündigen	273
verträge hier kündigen	273
verwandte beiträge	277
ves algún error? comunícalo	518
veure aquesta publicació a instagram	152
vezi această postare pe instagram	1379
vezi mai multe știri	1396
vezi și	1371
već imate nalog	1436
već imate račun	1436
već ste pretplatnik	1436
več o temi	1468
viac k téme	1454
videon voi katsoa jutun yläosasta	637
videoyu izlemek için tiklayin	1579
videó	840
videók	840
videónkat itt nézheti meg	842
vidéo	694
vielen dank für ihr feedback	310
vielen dank für ihre anmeldung	263
vielleicht später	254
vilkår	214	1227
vipps et beløp	1216
vis færre	221	1234
visa bilden i helskärm	1497
visa färre	1497
visa inlägg från facebook	1497
visa inlägg från instagram	1497
visa innehåll	1490
vissza a tetejére	842
visszajelzés	839
više o temi	1440
viết bình luận	1641
você concorda? vote	1342
você pode gostar	1318
você pode se interessar	1318
você também pode gostar	1318
voir les résultats du sondage	715
vos réactions	689
votează în sondajul nostru	1382
votre avis nous intéresse	715
vous aimerez peut-être	691
vous avez déjà un compte	675
vous avez déjà un compte ? connectez-vous	675
vous avez déjà un compte ? identifiez-vous	675
vous possédez déjà un compte	675
vous pourriez être intéressé	691
vreau să primesc newsletterul	1389
vstúpiť do diskusie	1456
vytvořit účet	181
vyzkoušet	181
válasz	839
väline sisu	557
värsked uudised	542
více	191
více o tématu	191
vídeos	493	1318
výběr redakce	191
về đầu trang	1644
""", 'w': """
warto przeczytać	1287
weitere beiträge	277
werbung überspringen	270
whatsapp'ta paylaş	1571
wie gefällt ihnen dieser artikel	310
więcej	1287
więcej artykułów	1287
więcej informacji	1287
więcej na ten temat	1287
więcej o	1287
więcej z	1287
wpłać	1271
wpłać teraz	1271
wypróbuj	1273
wyślij e-mailem	1279
wyślij znajomemu	1279
""", 'x': """
x'te paylaş	1571
xem bình luận	1641
xem nhiều	1642
xem nhiều nhất	1642
xem nhiều trong tuần	1663
xem thêm	1642	1644
xem thêm bình luận	1641
xem tiếp	1644
xem toàn bộ	1644
xem tất cả	1644
xでシェア	993
xでシェアする	1015
xでポスト	993
""", 'y': """
ya estás suscrito	528
ya tenés suscripción	528
yapay zeka özeti	1579
yazarin diğer haberleri	1577
yazarin diğer yazilari	1577
yazarin tüm yazilari	1577
yorum gönder	1576
yorumlari gör	1576
""", 'z': """
z titulní strany	191
zabudnuté heslo	1450
zahlungsart wählen	258
zaloguj się	1273
zapisz na później	1279
zapisz się	1275
zapisz się na newsletter	1275
zapomenuté heslo	181
zarejestruj się	1273
zarządzaj zgodami	1283
zaten üye misiniz	1567
zavřít	179
załaduj więcej	1290
załóż konto	1273
zdieľať	1456
zdieľať na facebooku	1456
zgadzam się	1283
zgłoś	1285
zgłoś błąd	1285
ziņa tiek papildināta	1119
ziņo par kļūdu	1118
ziņot par kļūdu	1118
zkopírovat odkaz	185
znajdź nas na facebooku	1280
zobacz galerię	1290
zobacz również	1287
zobacz także	1287
zobacz też	1287
zobacz więcej	1287
zobrazit více	193
zobrazit vše	193
zostań patronem	1271
zpět nahoru	193
zur merkliste hinzufügen	267
zur übersicht	280
zurück	275
zurück nach oben	280
zvětšit	193
zwiń	1290
""", '©': """
©ntb	1260	1260
""", 'à': """
à découvrir	691
à la une	691
à lire	691
à lire aussi	691
à lire dans ce dossier	691
à lire dans la même rubrique	691
à lire ensuite	691
à lire également	691
à ne pas manquer	691
à voir	691
à voir aussi	691
""", 'á': """
áudio gerado por ia	1334
áudio gerado por voz sintética	1334
""", 'ä': """
ähnliche artikel	277
ähnliche beiträge	277
ähnliche themen	277
älä missaa mitään	626
ämnen	1494
ämnen i artikeln	1494
är du redan prenumerant	1481
äänestä tästä	637
""", 'ç': """
çerez ayarlari	1574
çerez politikasi	1574
çerezler	1574
çikiş yap	1567
çok okunanlar	1577
""", 'è': """
è gratis e ci vuole solo un minuto	967
""", 'é': """
é grátis e leva menos de um minuto	1346
écouter	682
écouter (# min	682
écouter le podcast	694
édition du jour	691
""", 'í': """
írd meg a véleményed	839
írja meg véleményét	839
""", 'î': """
înapoi sus	1373
încarcă mai multe	1373
închide	1361
înregistrare	1363
înregistrează-te	1363
îți mulțumim pentru vot	1382
""", 'ö': """
öffnen	280
ön mit gondol? szavazzon	842
önceki	1579
önceki haber	1577
öne çikan haberler	1577
öne çikanlar	1577
önerilen haberler	1577
önerilenler	1577
összes	842
özet faydali oldu mu	1576
""", 'ú': """
új hozzászólás	839
última hora	493
últimas	1318
últimas entradas	493
últimas noticias	493
últimas notícias	1318	1318
últimes notícies	144
últimos artículos	493
únete	473
únete a la conversación	491
""", 'ü': """
überweisung	258
ücretsiz dene	1567
ücretsiz üye ol	1567
ücretsiz üye olun	1567
üye girişi	1567
üye ol	1566	1567
üye olun	1567
""", 'ý': """
ý kiến	1641
ý kiến bạn đọc	1641
ý kiến của bạn	1641
""", 'ā': """
ārējais saturs	1128
""", 'č': """
članek se nadaljuje pod oglasom	1467
článek pokračuje pod reklamou	187
čtěte dále	191
čtěte i	191
čtěte také	191
číst dál	193
číst dál s předplatným	181
číst více	193
čítajte aj	1454
""", 'ď': """
ďalšie články	19	1454
""", 'đ': """
đáng chú ý	1642
đã có tài khoản	1634
đã sao chép	1637
đã sao chép liên kết	1662
đóng	1632
đóng góp	1633
đăng ký	1634
đăng ký ngay	1634
đăng nhập	1634
đăng nhập / đăng ký	1634
đăng xuất	1634
được quan tâm	1663
được tài trợ	1639
đặt báo	1634
đề xuất	1642
để sau	1632
đọc nhiều	1642
đọc nhiều nhất	1642
đọc sau	1662
đọc thêm	1642	1644
đọc tiếp	1644
đọc tiếp về chủ đề này	1663
đừng bỏ lỡ	1642
""", 'į': """
į viršų	1086
įveskite savo el. pašto adresą	1103
""", 'ś': """
śledź nas	1280
""", 'ş': """
şifremi unuttum	1567
şimdi değil	1565
şurada paylaş	1571
""", 'š': """
štampaj	1442
štítky	191
""", 'ž': """
že imate račun	1464
že naročnik	1464
žiūrėkite nuotraukas	1086
žiūrėkite vaizdo įrašą	1086
žiūrėti galeriją	1086
""", 'ș': """
știri pe aceeași temă	1396
știri recomandate	1371
știri similare	1371
știrile zilei	1371
""", 'ț': """
ți-a fost util acest articol	1382
ți-a fost util acest rezumat	1382
ți-ai uitat parola	1393
ți-ar putea plăcea și	1396
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
авторизация	1410
авторизоваться	1410
актуальне	1623
архив	1424
""", 'б': """
банковская карта	1409
банковский перевод	1409
безопасный платеж	1409
больше	1424
больше новостей	1424
будьте в курсе	1412
більше за темою	1623
більше на цю тему	1623
більше новин	1623
більше по темі	1623
""", 'в': """
в избранное	1415
в тренде	1424
важливо	1623
вам будет интересно	1424
вам може сподобатися	1623
вам может быть интересно	1424
вас може зацікавити	1623
вас может заинтересовать	1424
введите email	1412
версия для печати	1415
вече имате акаунт	94
вече сте абонат	94
вже зареєстровані	1612
вже є акаунт	1612
вибір редакції	1623
видео	1424
вижте още	98
вийти	1612
вконтакте	1416	1416
влезте	94
во весь экран	1427
войти	1410
войти в аккаунт	1410
воспроизвести	1427
время на чтение	1427
время чтения # мин	1427
все	1427
все комментарии	1422
всі новини	1625
вход	94	1410
вхід	1612
выберите сумму	1409
выбор редакции	1424
выйти	1410
відео	1623
відповісти	1621
відхилити	1619
""", 'г': """
главная	1427
главное	1424
главное за день	1424
главные новости	1424
головна	1625
головне	1623
головне за день	1623
головні новини	1623
""", 'д': """
далее	1427
далі	1625
дарете	93
дари	93
детальніше	1625
дзен	1416
дивіться також	1623
для подписчиков	1410
добавить комментарий	1422
додати коментар	1621
докладніше	1625
другая сумма	1409
други новини	19
другие материалы	19	1424
другие новости	19	1424
другие статьи	1424
друк	1616
""", 'е': """
единоразово	1407
ежемесячно	1407
еще новости	1424
еще по теме	1424
ещё	1424
ещё по теме	1424
""", 'з': """
за темою	1623
забравена парола	94
забули пароль	1612
забыли пароль	1410
завантажити ще	1625
загрузить еще	1427
загрузить ещё	1427
задонатити	1610
задонатить	1407
закрити	1609
закрыть	1406
залишити коментар	1621
запази	100
зарегистрироваться	1410
зареєструватися	1612
зберегти	1616
збільшити	1625
зміст	1625
зробити внесок	1610
зрозуміло	1619
""", 'и': """
интересное	1424
""", 'к': """
к началу	1427
категории	1424
категорії	1623
коментар	1621
коментари	100
коментарі	1621
коментирай	100
коментувати	1621
комментарии	1422
комментарии отсутствуют	1422
комментарий	1422
комментировать	1422
контакти	1621
контакты	1422
конфиденциальность	1420
копирай линк	100
копировать ссылку	1415
копіювати посилання	1616
купить подписку	1410
""", 'л': """
лента новостей	1424
личный кабинет	1410
""", 'м': """
материалы партнеров	1419
материалы по теме	1424
матеріали за темою	1623
матеріали по темі	1623
меню	1427	1625
метки	1424
може да ви хареса	98
может быть, позже	1406
может позже	1406
можливо, пізніше	1609
мой профиль	1410
моят профил	94
мы в социальных сетях	1417
мы в соцсетях	1417
мы вконтакте	1417
мій профіль	1612
мітки	1623
""", 'н': """
на главную	1427
на правах реклами	1618
на правах рекламы	1419
наверх	1427	1625
нагадати пізніше	1609
надіслати	1616
назад	1427	1625
най-четени	98
най-четено	98
найпопулярніше	1623
найти	1427
найчитаніше	1623
налаштування	1619
написати коментар	1621
написать комментарий	1422
напиши коментар	100
напомнить позже	1406
направете дарение	93
настройки	1420
настройки cookie	1420
наступна	1625
наступна стаття	1623
не зараз	1609
не пропустите	1424
не пропустіть	1623
не сегодня	1406
не сейчас	1406
не сьогодні	1609
нет комментариев	1422
нет, спасибо	1406
новини	1623
новини партнерів	1618
новости	1424
новости партнеров	1419
новости партнёров	1419
новости по теме	1424
ні, дякую	1609
""", 'о': """
обговорити	1621
обратная связь	1422
обсудить	1422
обсуждение	1422
одноклассники	1416
одноразово	1610
оставить комментарий	1422
останні новини	1623
ответить	1422
отказаться	1420
отклонить	1420
отправить по почте	1415
оформити підписку	1612
още от	98
още по темата	98
""", 'п': """
партнерский материал	1419
партнерський матеріал	1618
партнерський проєкт	1618
партнёрский материал	1419
передплата	1612
передплатити	1612
перейти к содержанию	1427
печать	1415
платено съдържание	97
по теме	1424
повідомити про помилку	1621
погоджуюсь	1619
погоджуюся	1619
подарить статью	1410
поддержать	1407
поддержать нас	1407
поддержать проект	1407
поддержать редакцию	1407
поделитесь	1415
поделиться	1415	1415
поделиться в telegram	1415
поделиться в twitter	1415
поделиться в одноклассниках	1415
поделиться вконтакте	1415
подкасти	1623
подкасты	1424
подкрепете ни	93
подписаться	1410
подписаться на новости	1412
подписаться на рассылку	1412
подписка	1410
подписывайтесь	1417
подпишитесь на рассылку	1412
подробнее	1427
подробнее по теме	1424
поділитись	1616
поділитися	1616
поділитися в telegram	1616
поділіться	1616
пожертвовать	1407
пожертвувати	1610
позже	1406
поиск	1427
показати більше	1625
показати коментарі	1621
показати ще	1625
показать больше	1427
показать еще	1427
показать ещё	1427
показать комментарии	1422
пользовательское соглашение	1420
політика конфіденційності	1619
помочь	1407
помочь нам	1407
помочь проекту	1407
понятно	1420
попередня	1625
попередня стаття	1623
попробовать бесплатно	1410
популярне	1623
популярное	1424
популярные	1424
популярные новости	1424
популярные статьи	1424
популярні новини	1623
посилання скопійовано	1616
последнее	1424
последни новини	98
последние новости	1424
похожие материалы	1424
похожие статьи	1424
поширити	1616
поширити у facebook	1616
пошук	1625
правила использования	1420
предыдущая	1427
предыдущая статья	1424
премиум	1410
преміум	1612
препоръчани	98
прийняти	1619
прийняти всі	1619
принтирай	100
принять	1420
принять все	1420
принять всё	1420
прислать новость	1422
приєднатися	1610
продолжить без поддержки	1406
промо	1419	1618
прослушать	1415
підписатись	1612
підписатися	1612
підписка	1612
підтримати	1610
підтримати нас	1610
підтримати редакцію	1610
пізніше	1609
""", 'р': """
развернуть	1427
разово	1407
распечатать	1415
рассказать друзьям	1415
рассылка	1412
рассылки	1412
регистрация	94	1410
редакция рекомендует	1424
реклама	97	1419	1419	1618	1618
рекламно съдържание	97
рекомендуем	1424
рекомендуемое	1424
рекомендуємо	1623
реєстрація	1612
роздрукувати	1616
рубрики	1424	1623
""", 'с': """
самое важное	1424
самое популярное	1424
самое читаемое	1424
свежее	1424
свежие новости	1424
свернуть	1427
свързани новини	98
свързани статии	98
связаться с нами	1422
сделать пожертвование	1407
сейчас читают	1424
скопировать ссылку	1415
скопіювати посилання	1616
следующая	1427
следующая статья	1424
слухати	1616
слушать	1415
см. также	1424
смотреть все	1427
смотри также	1424
смотрите также	1424
согласен	1420
согласиться	1420
содержание	1427
создать аккаунт	1410
сообщить об ошибке	1422
сохранить	1415
социальные сети	1417
спецпроект	1419
спецпроєкт	1618
сподели	100
сподели във facebook	100
споделяне	100
спонсорирано	97
способ оплаты	1409
способы оплаты	1409
ссылка скопирована	1415
станете член	93
стати частиною спільноти	1610
стать патроном	1407
стать спонсором	1407
створити акаунт	1612
стрічка новин	1623
схожі матеріали	1623
схожі статті	1623
сюжет	1424
сюжеты	1424
""", 'т': """
твитнуть	1415
твиттер	1416
твітнути	1616
теги	1424	1623
телеграм	1416
тема дня	1424
теми	1623
темы	1424
""", 'у': """
увеличить	1427
увійти	1612
уже есть аккаунт	1410
уже зарегистрированы	1410
уже зареєструвалися	1612
умови використання	1619
усі новини	1625
""", 'ф': """
фейсбук	1416
фото	1424
фоторепортаж	1424
""", 'х': """
хорошо	1420
""", 'ч': """
час читання # хв	1625
читайте еще	1424
читайте ещё	1424
читайте ниже	1419
читайте также	1424
читайте також	1623
читати далі	1625
читати повністю	1625
читати також	1623
читать далее	1427
читать дальше	1427
читать ещё	1427
читать комментарии	1422
читать полностью	1427
читать также	1424
""", 'щ': """
ще за темою	1623
ще новини	1623
щомісяця	1610
""", 'э': """
электронная почта	1412
""", 'я': """
я вже підтримую	1609
я уже поддерживаю	1406
яндекс.дзен	1416
""", 'і': """
інші новини	19	1623
""", 'א': """
אולי גם יעניין אותך	747
אולי יעניין אותך	747
אולי יעניין אותך גם	772
אולי יעניין אתכם	747
אולי יעניין אתכם גם	772
אולי מאוחר יותר	737
אולי פספסתם	772
אינציקלופדיית ynet	747
""", 'ב': """
בחסות	775
בשיתוף	744
""", 'ד': """
דווח על טעות	746
דלג לתוכן	749
דף הבית	749
""", 'ה': """
האזינו	742
הבא	749
הגב	746
הדפיסו כתבה	771
הדפס	742
הדפסה	742
הדפסת כתבה	771
הוסיפו תגובה	746
הוסף תגובה	746
הוספת תגובה	746
הזכירו לי מאוחר יותר	737
החשבון שלי	739
הירשם	739
הכי נצפים	747
הכי נקרא	747
הכי נקראות	747
הכי נקראות היום	772
הכתבה הבאה	747
הכתבה הקודמת	747
המלצות	747
המשך לקרוא	749
המשך קריאה	749
הנצפים ביותר	772
הנקראות ביותר	747
הנקראים ביותר	772
העתיקו את הקישור	771
העתיקו קישור	771
העתק קישור	742
העתקת קישור	742
הצג עוד	749
הצטרפו	738
הצטרפו אלינו	738
הקודם	749
הקישור הועתק	771
הרשמה	739
השב	746
התחבר	739
התחברות	739
""", 'ו': """
ווטסאפ	742
וידאו	747
""", 'ח': """
חדשות אחרונות	747
חודש ראשון ב-#	770
חודש ראשון ב-# ש"ח	770
חודש ראשון בשקל	770
חודש ראשון חינם	770
חזרה למעלה	749
חיפוש	749
""", 'ט': """
טוויטר	742
טלגרם	742
טען עוד	749
""", 'י': """
יציאה	739
""", 'כ': """
כבר מנויים? התחברו	739
כבר נרשמת	739
כותרות אחרונות	747
כניסה	739
כניסה למנויים	739
כתבה ממומנת	775
כתבו תגובה	746
כתבות אחרונות	747
כתבות מומלצות	747
כתבות נוספות	747
כתבות נוספות בנושא	772
כתבות נוספות שיעניינו אתכם	772
כתבות קשורות	747
כתבות שאולי פספסתם	772
כתבות שיעניינו אתכם	772
""", 'ל': """
לא כעת	737
לא עכשיו	737
לא תודה	737
לא, תודה	737
להמשך קריאה	739
להרשמה	739
לכל הכתבות	749
לכל הכתבות בנושא	772
לכל העדכונים, הכתבות והסרטונים	772
לכל התגובות	746
לכתבה הבאה בסדרה	772
לכתבה הקודמת בסדרה	772
לרכישת מינוי	739
לתרום	738
לתרומה	738
""", 'מ': """
מבזקים	747
מודעה	744
מומלץ עבורך	772
מומלץ עבורכם	772
מומלצים	747
ממומן	744
מצאתם טעות	746
""", 'נ': """
נושאים	747
נושאים קשורים	747
""", 'ס': """
סגור	737
סגירה	737
סיכום ai	758
סיכום הכתבה	758
""", 'ע': """
עוד	749
עוד באותו נושא	772
עוד בנושא	747
עוד בערוץ	747
עוד חדשות	747
עוד כתבות	19	747
עוד כתבות בנושא	19
עוד סיפורים	772
""", 'פ': """
פייסבוק	742
פרסום	744
פרסומת	744
""", 'צ': """
צור חשבון	739
צור קשר	746
""", 'ק': """
קרא גם	747
קרא עוד	749
קראו גם	747
קראו עוד	749
""", 'ש': """
שיתוף	742
שיתוף בווטסאפ	742
שיתוף בטוויטר	742
שיתוף בפייסבוק	742
שכחתי סיסמה	739
שלח לחבר	742
שלחו את הכתבה במתנה	771
שלחו במתנה	771
שליחה במייל	742
שמירה	742
שמירת כתבה	771
שמרו כתבה	771
שמרו לקריאה מאוחרת	771
שתף	742
שתפו	742	771
שתפו את הכתבה	742
שתפו בוואטסאפ	771
שתפו בווטסאפ	771
שתפו בטלגרם	771
שתפו בפייסבוק	742
""", 'ת': """
תגובה	746
תגובות	746
תגיות	747
תוכן למנויים	739
תוכן ממומן	744
תוכן מסחרי	775
תוכן מקודם	744
תוכן פרסומי	775
תוכן שיווקי	744
תוכן שיווקי בשיתוף	775
תמכו בנו	738
תפריט	749
תקציר ai	758
תקציר בינה מלאכותית	758
תקציר הכתבה	758
תרומה	738
תרמו	738
תרמו עכשיו	738
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	607
اخبار ديگر	19
اخبار ذات صلة	49
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	583
اخبار مرتبطة	79
اخبار پيشنهادي	607
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	583
اخرين خبرها	607
ادامه	585
ادامه مطلب	585
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	578
ارسال به دوستان	578
ارسال نظر	582
از دست ندهيد	607
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
اين مطالب را هم بخوانيد	607
اين مطلب را هم بخوانيد	607
اگهي	580
اگهيها	611
""", 'ب': """
بازرگاني	611
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
بيشتر ببينيد	607
بيشتر بخوانيد	583
""", 'ت': """
تازهترينها	583
تبرع	39
تبرع الان	39
تبليغ	580
تبليغات	580
تبليغات در گوگل	611
تبليغات متني	611
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
خبرهاي بيشتر	607
خبرهاي مرتبط	583	607
خبرهاي پيشنهادي	607
خروج	576
""", 'د': """
در همين رابطه	607
در همين زمينه	607
دستهبندي	583
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
مطالب بيشتر	607
مطالب مرتبط	583
مطالب پيشنهادي	607
مقالات اخري للكاتب	79
مقالات ذات صلة	49
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
همرساني	578
همچنين ببينيد	607
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
پربحثترينها	583
پربينندهترين	607
پربينندهترين خبرها	607
پربينندهترينها	607
پيام بازرگاني	611
پيشنهاد خواندني	607
پيشنهاد سردبير	583
پيشنهاد ما	583
""", 'چ': """
چاپ	578
""", 'گ': """
گزارش خطا	582
گزارش خطا در اين خبر	600
""", 'अ': """
अगला	796
अगली खबर	794
अन्य खबरें	19	19	794
अपनी राय दें	793
अभी दान करें	785
अभी नहीं	784
""", 'आ': """
आगे पढें	796
आज की अन्य खबरें	817
आपके लिए	794
आपको यह भी पसंद आ सकता है	817
आपको ये भी पसंद आ सकता है	817
""", 'इ': """
इसे भी देखें	817
इसे भी पढें	794
""", 'ई': """
ई-पेपर	786
""", 'ऊ': """
ऊपर जाएं	796
""", 'ए': """
एआई समरी	805
एआई सारांश	805
एआई से तैयार सारांश	805
""", 'औ': """
और खबरें	794
और देखें	796
और पढें	794	796
और भी पढें	817
""", 'क': """
कमेंट	793
कमेंट करें	793
कमेंट्स	793
केवल सदस्यों के लिए	786
कॉपी लिंक	789
""", 'ख': """
खाता बनाएं	786
खोजें	796
""", 'च': """
चर्चा में क्यों है	817
""", 'ज': """
जरूर पढें	817	817
जवाब दें	793
""", 'ट': """
टिप्पणियां	793
टिप्पणी	793
टिप्पणी करें	793
टैग्स	794
टॉप न्यूज	794
टॉप स्टोरीज	817
ट्रेंडिंग	794
ट्विटर	789
""", 'त': """
ताजा खबरें	794	794
ताजा समाचार	794
""", 'द': """
दान करें	785
""", 'न': """
नहीं धन्यवाद	784
नहीं, धन्यवाद	784
""", 'प': """
पार्टनर कंटेंट	820
पिछला	796
पिछली खबर	794
पूरी खबर पढें	796
प्रचार	791
प्रतिक्रिया दें	793
प्रायोजित	791
प्रायोजित सामग्री	820
प्रिंट करें	789
प्रीमियम	786
""", 'फ': """
फेसबुक	789
फेसबुक पर शेयर करें	789
फोटो	794
फोटो गैलरी	817
""", 'ब': """
बंद करें	784
बडी खबरें	794
बाद में	784
बाद में याद दिलाएं	784
""", 'म': """
मुख्य समाचार	794
मेन्यू	796
मेरा खाता	786
""", 'य': """
यह भी देखें	817
यह भी पढें	794
ये भी जानें	817
ये भी देखें	817
ये भी पढें	794
""", 'र': """
रजिस्टर करें	786
""", 'ल': """
लिंक कॉपी करें	789
लॉग इन	786
लॉग इन करें	786
लॉगआउट	786
लॉगिन	786
लोकप्रिय	794
""", 'व': """
विज्ञापन	791
विज्ञापन के बाद जारी	820
विषय	794
वीडियो	794
व्हाट्सएप	789
""", 'श': """
शायद बाद में	784
शेयर	789
शेयर करें	789
""", 'स': """
संपर्क करें	793
संबंधित खबरें	794	794
संबंधित लेख	794
संबंधित वीडियो	817
संबंधित समाचार	794
सदस्य बनें	785
सबसे ज्यादा पढी गई	794
सबसे ज्यादा पढी गई खबरें	817
सबसे ज्यादा पढी गईं	817
सब्सक्राइब	786
सब्सक्राइब करें	786
सभी देखें	796
समर्थन करें	785
सहयोग करें	785
साइन अप	786
साइन इन	786
साझा करें	789
सेव करें	789
स्पॉन्सर्ड	791
स्पॉन्सर्ड कंटेंट	820
""", 'ह': """
हमारा समर्थन करें	785
होम	796
""", 'অ': """
অনুদান দিন	107
""", 'আ': """
আপনার জন্য নির্বাচিত	130
আরও খবর	109
আরও দেখুন	109
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
ข่าวที่คุณอาจสนใจ	1554
ข่าวที่น่าสนใจ	1554
ข่าวที่เกี่ยวข้อง	1534
ข่าวยอดนิยม	1534
ข่าวล่าสุด	1534
ข่าวอื่นที่น่าสนใจ	1554
ข่าวอื่นๆ	19	1554
ข่าวเกี่ยวข้อง	1554
ข่าวแนะนำ	1534
""", 'ค': """
คลิปแนะนำ	1554
ความคิดเห็น	1536
คัดลอกลิงก์	1536
คัดลอกลิงก์แล้ว	1546
คัดลอกลิงค์	1546
คัดลอกลิงค์แล้ว	1546
คุณอาจสนใจ	1554
""", 'ช': """
ชมคลิป	1546
ชมคลิปวิดีโอ	1546
ชมวิดีโอ	1546
ชมวิดีโอด้านบน	1546
""", 'ด': """
ดูคลิป	1546
ดูวิดีโอ	1546
ดูเพิ่มเติม	1536
""", 'บ': """
บทความที่น่าสนใจ	1554
บทความที่เกี่ยวข้อง	1534
บทความล่าสุด	1534
บทความแนะนำ	1554
บริจาค	1532
บริจาคเลย	1532
บันทึก	1546
บันทึกไว้อ่านภายหลัง	1546
""", 'พ': """
พิมพ์	1536
พิมพ์บทความ	1546
พิมพ์หน้านี้	1546
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	1546
""", 'ย': """
ยอดนิยม	1554
ยอดนิยมในตอนนี้	1554
""", 'ร': """
ร่วมงานกับเรา	1546
ร่วมตอบแบบสอบถาม	1546
ร่วมบริจาค	1532
ร่วมแสดงความคิดเห็น	1546
""", 'ล': """
ลงทะเบียน	1532
ลืมรหัสผ่าน	1532
""", 'ส': """
สนับสนุนเรา	1532
สปอนเซอร์	1536
สมัครงานกับเรา	1546
สมัครสมาชิก	1532
ส่งต่อให้เพื่อน	1546
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	1554
อ่านข่าวผ่านแอป	1546
อ่านข่าวอื่นๆ	1554
อ่านต่อ	1536
อ่านต่อเรื่องนี้	1554
อ่านเพิ่มเติม	1534
""", 'เ': """
เข้าสู่ระบบ	1532
เนื้อหาที่เกี่ยวข้อง	1554
เป็นคนแรกที่แสดงความคิดเห็น	1546
เรื่องที่คุณอาจสนใจ	19	1554
เรื่องที่น่าสนใจ	1554
เรื่องที่เกี่ยวข้อง	1534
เรื่องล่าสุด	1554
เรื่องอื่นที่น่าสนใจ	1534
เรื่องแนะนำ	1554
""", 'แ': """
แชร์	1536
แชร์ข่าวนี้	1546
แชร์บทความ	1546
แชร์หน้านี้	1546
แท็ก	1554
แท็กที่เกี่ยวข้อง	1554
แสดงความคิดเห็น	1536
""", 'โ': """
โฆษณา	1536
""", 'ủ': """
ủng hộ	1633
ủng hộ chúng tôi	1633
""", 'あ': """
あとで	985
あとで読む	993
あなたにおすすめ	1002
あなたにおすすめの記事	1002
あなたへのおすすめ	1002
あわせて読みたい	1002
あわせて読む	1025
""", 'い': """
いいえ、結構です	985
いいね	993	993
いいね!してニュースをチェック	994
いいね!で応援する	1015
いま読まれています	1025
いま読まれている記事	1025
""", 'お': """
おすすめ	1002
おすすめの記事	1002
おすすめ情報pr	996
おすすめ記事	1002
おすすめ関連記事	1025
お問い合わせ	998
お気に入り	993
お気に入りに追加	993
お申し込み	988
""", 'こ': """
こちらの記事もおすすめ	1025
こちらの記事も読まれています	19	1025
こちらもおすすめ	1002
こちらも読む	1025
この著者の記事	1002
この記事に関連するニュース	1025
この記事のタグ	1002
この記事の写真をすべて見る	1026
この記事の関連ニュース	1025
この記事は会員限定です	988
この記事をシェア	993
この記事をプレゼント	1015
この記事をプレゼントする	1015
この記事を保存	1015
この記事を印刷	1015
この記事を印刷する	1015
この記事を評価する	1015
この記者の記事一覧	1002
この連載の記事	1002
""", 'ご': """
ご意見	1000
ご支援のお願い	986
ご購読の申し込み	988
""", 'さ': """
さらに読み込む	1004
""", 'す': """
すべての写真を見る	1026
すべて受け入れる	998
すべて見る	1004
すべて許可	998
""", 'そ': """
その他の記事	1002
""", 'は': """
はてなブックマーク	993
はてブ	993
""", 'ま': """
また後で	985
""", 'み': """
みんなのコメント	1000
""", 'も': """
もっと見る	1004
もっと詳しく知りたい方は	1025
もっと読む	1002
もどる	1004
""", 'よ': """
よく読まれています	1025
よく読まれている記事	1002
よく読まれている記事ランキング	1002
""", 'ア': """
アクセスランキング	1002
""", 'オ': """
オススメ記事	1002
""", 'カ': """
カテゴリ	1002
カテゴリー	1002
""", 'キ': """
キーワード	1002
""", 'ク': """
クイズに挑戦	1015
クイズに挑戦する	1015
クッキー	998
クッキー設定	998
クリップ	993
クリップする	993
""", 'コ': """
コピーしました	993
コメント	1000
コメント#件	1000
コメント(#	1000
コメントする	1000
コメントはまだありません	1000
コメントをもっと見る	1000
コメントを投稿	1000
コメントを書く	1000
コメントを残す	1000
コメントを見る	1000
コメント一覧	1000
""", 'サ': """
サイトポリシー	998
サイトマップ	998
サインイン	988
サポートする	986
""", 'シ': """
シェア	993	1015
シェアしよう	993
シェアする	993	1015
""", 'ス': """
スキップ	985
スクラップ	993
スクラップする	993
スポンサー	996
スポンサードリンク	996
スポンサーリンク	996
""", 'タ': """
タイアップ	996
タグ	1002
""", 'チ': """
チップを送る	986
チャンネル登録	994
""", 'ツ': """
ツイート	993
ツイートする	993
""", 'ト': """
トップ	1004
トップへ戻る	1004
トップニュース	1002
トップページ	1004
トピックス	1002
""", 'ド': """
ドネーション	986
""", 'ニ': """
ニュースを読む	1004
ニュースレター	990
ニュースレター登録	990
""", 'バ': """
バックナンバー	1002
""", 'パ': """
パスワードを忘れた方	988
""", 'ピ': """
ピックアップ	1002
""", 'フ': """
フォロー	994
フォローしてね	994
フォローしました	994
フォローする	994
フォロー中	994
""", 'ブ': """
ブックマーク	993
ブックマークする	993
""", 'プ': """
プライバシーポリシー	998
プレゼント	988
プレミアム	988
""", 'ヘ': """
ヘルプ	998
""", 'ペ': """
ページの先頭へ	1004
ページトップ	1004
ページトップへ	1004
""", 'ホ': """
ホーム	1004
""", 'ポ': """
ポスト	993
ポストする	993
""", 'マ': """
マイページ	988
""", 'メ': """
メニュー	1004
メルマガ	990
メルマガ登録	990
メールで送る	993
メールで送信	993
メールアドレス	990
メールアドレスを入力	990
メールマガジン	990
メールマガジン登録	990
""", 'ラ': """
ランキング	1002
""", 'リ': """
リンクをコピー	993
リンクをコピーしました	1015
リンクをコピーする	1015
""", 'ロ': """
ログアウト	988
ログイン	988
ログイン/会員登録	988
ログイン・会員登録	988
""", '一': """
一覧	1004
一覧へ	1004
一覧を見る	1004
""", '上': """
上一篇	1687
上一頁	1689
上一页	1689
""", '下': """
下一篇	1687
下一頁	1689
下一页	1689
下次再說	1672
下次再说	1672
""", '不': """
不,謝謝	1672
不,谢谢	1672
不用了	1672
""", '专': """
专题	1687
""", '个': """
个人中心	1675
""", '为': """
为你推荐	1687
为您推荐	1687
""", '主': """
主要ニュース	1002
""", '举': """
举报	1686
""", '人': """
人才招聘	1703
人気の動画	1025
人気の記事	1002
人気ランキング	1002
人気記事	1002
人気記事ランキング	1002
人氣文章	1712
""", '今': """
今、あなたにオススメ	1002
今、読まれている記事	1025
今はしない	985
今はやめておく	985
今回はしない	985
今日の注目	1002
今日最熱門	1712
今日热点	1687
今日焦点	1687
今日熱門	1712
""", '他': """
他の記事	19
他の記事も読む	1002
""", '付': """
付費閱讀	1675
付费内容	1675
付费阅读	1675
""", '以': """
以下为广告内容	1703
以下為廣告內容	1703
以后再说	1672
""", '会': """
会员专属	1675
会员中心	1675
会员登录	1675
会員の方はこちら	988
会員の方はログイン	988
会員登録	988
会員登録する	988
会員登録はこちら	988
会員限定	988
会員限定記事	988
""", '你': """
你可能也喜欢	1687
你可能也喜歡	1687
你可能感兴趣	1687
你可能还想看	1712
你可能還想看	1712
""", '使': """
使用条款	1684
使用條款	1684
""", '保': """
保存	993
保存する	993
""", '個': """
個人情報保護方針	998
""", '元': """
元の記事を読む	1026
元記事で読む	1026
元記事を読む	1004
""", '免': """
免責聲明	1684
免費訂閱	1677
免費註冊	1675
免費試讀	1675
免责声明	1684
免费注册	1675
免费订阅	1677
免费试读	1675
""", '全': """
全ての写真を見る	1026
全文はこちら	1026
全文を読む	1004
全文表示	1004
全部接受	1684
全部评论	1686
""", '公': """
公众号	1681
公式sns	994
公式twitter	994
公式x	994
""", '共': """
共有	993
共有する	993
""", '关': """
关于我们	1684
关注	1681
关注我们	1681
关键词	1687
关闭	1672
""", '其': """
其他新聞	1687
其他新闻	19	1687
""", '再': """
再生	1004
""", '写': """
写真(#枚	1026
写真をもっと見る	1026
写真を見る	1004
写真を見る(全#枚	1026
写真特集	1002
写评论	1686
""", '分': """
分享	1680
分享到	1680
分享到facebook	1703
分享到line	1703
分享到微信	1680
分享到微博	1680
分享本文	1703
分享此文	1703
分享給更多人看到	1703
分享给更多人	1703
分享至	1680
分享至facebook	1680
分享至line	1703
分类	1687
分類	1687
""", '列': """
列印	1680
列印本頁	1703
""", '初': """
初割で無料体験する	988
""", '利': """
利用規約	998
""", '前': """
前のページ	1004
前の記事	1002
前の記事へ	1002
前へ	1004
前回の記事はこちら	1025
前回はこちら	1026
""", '加': """
加入line好友	1681
加入会员	1675
加入我们	1703
加入我们的团队	1703
加入我們	1703
加入我們的團隊	1703
加入書籤	1680
加入會員	1675
加载更多	1689
""", '動': """
動画	1002
動画で見る	1015
動画を見る	1004
""", '单': """
单次捐款	1673
""", '印': """
印刷	993
印刷する	993
印刷用ページ	1015
印刷用ページを表示	1015
""", '即': """
即时新闻	1687
即時新聞	1687
""", '原': """
原文連結	1713
原文链接	1713
""", '参': """
参与评论	1686
参加问卷调查	1703
""", '參': """
參加問卷調查	1703
""", '友': """
友善列印	1703
友達に教える	1015
""", '反': """
反馈	1686
""", '发': """
发现错误?请告诉我们	1703
发表留言	1686
发表评论	1686
""", '合': """
合わせて読みたい	1002
""", '同': """
同じカテゴリの記事	1002
同じ著者の記事	1025
同意	1684
同意しない	998
同意する	998
""", '听': """
听新闻	1680
听这篇文章	1703
""", '單': """
單次捐款	1673
""", '回': """
回到頂部	1689
回复	1686
回覆	1686
回頂端	1689
回首頁	1689
""", '复': """
复制成功	1680
复制网址	1703
复制链接	1680
""", '大': """
大字	1680
大家还在看	1687
大家都在看	1687
""", '头': """
头条	1687
""", '字': """
字体大小	1680
字号	1680
字級	1680
字體大小	1680
""", '官': """
官方微博	1681
""", '定': """
定期定額	1673
""", '寄': """
寄付	986
寄付する	986
寄付のお願い	986
寄付をする	986
""", '專': """
專題	1687
""", '小': """
小字	1680
小編推薦	1687
""", '展': """
展开	1689
展开全文	1689
展開	1689
""", '已': """
已关注	1681
已是会员	1675
已有帐号	1675
已經是會員	1675
已經是會員?登入	1675
""", '广': """
广告	1683
""", '広': """
広告	996
広告の後に続きます	996
広告をスキップ	996
広告を閉じる	996
広告企画	996
""", '廣': """
廣告	1683
""", '延': """
延伸閱讀	1687
延伸阅读	1687
""", '开': """
开通会员	1675
""", '影': """
影音	1687
""", '後': """
後で	985
""", '微': """
微信	1680
微博	1680
""", '忘': """
忘記密碼	1675
忘记密码	1675
""", '応': """
応援する	986
""", '您': """
您可能也喜歡	1687
您可能感兴趣	1687
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	1712
您的邮箱	1677
您的電郵	1677
""", '意': """
意见反馈	1686
""", '感': """
感想を送る	1000
""", '成': """
成为会员	1673
成為會員	1673
""", '我': """
我同意	1684
我的帐户	1675
我的帳戶	1675
我知道了	1684
我要留言	1686
我要糾錯	1703
我要纠错	1686
我要评论	1686
""", '戻': """
戻る	1004
""", '所': """
所有留言	1686
""", '打': """
打印	1680
打印本页	1703
打赏	1673
""", '投': """
投稿する	1000
""", '拒': """
拒絕	1684
拒绝	1684
""", '拡': """
拡大	993
拡大する	1004
""", '按': """
按讚	1681
""", '捐': """
捐款	1673
捐贈	1673
捐赠	1673
""", '排': """
排行榜	1687
""", '接': """
接受	1684
接受全部	1684
接受所有	1684
""", '推': """
推广	1683
推广内容	1683
推廣	1683
推荐	1687
推荐文章	1687
推荐阅读	1687
推薦	1687
推薦文章	1687
推薦閱讀	1687
""", '提': """
提供	996
""", '搜': """
搜尋	1689
搜索	1689
""", '播': """
播放	1689
""", '支': """
支持我们	1673
支持我們	1673
支援する	986
""", '收': """
收听	1680
收听本文	1703
收聽文章	1703
收藏	1680
收藏文章	1680
收藏本文	1703
收起	1689
""", '文': """
文字の大きさ	993
文字サイズ	993
""", '新': """
新着	1002
新着ニュース	1002
新着記事	1002
新着記事一覧	1025
新規会員登録	988
新規登録	988
新闻简报	1677
""", '显': """
显示更多	1689
""", '暂': """
暂不	1672
""", '暫': """
暫不	1672
""", '更': """
更多	1687
更多内容	1687
更多報導	1687
更多报道	1687
更多文章	1687
更多新聞	1687
更多新聞請看	1712
更多新闻	1687
更多精彩	1712
""", '最': """
最多人看	1712
最新ニュース	1002
最新号	1025
最新影音	1712
最新文章	1687
最新新聞	1687
最新新闻	1687
最新消息	1687
最新記事	1002
""", '會': """
會員中心	1675
會員專屬	1675
會員登入	1675
""", '有': """
有料会員登録	988
有料登録	988
有料記事	988
""", '朋': """
朋友圈	1680
""", '服': """
服务条款	1684
服務條款	1684
""", '朝': """
朝刊・夕刊	988
""", '本': """
本周热门	1712
本文へ	1004
本文へ移動	1004
""", '查': """
查看全部	1689
查看原图	1689
查看原文	1713
查看更多	1689
查看留言	1686
查看评论	1686
""", '标': """
标签	1687
""", '検': """
検索	1004
""", '業': """
業配	1683
""", '標': """
標籤	1687
""", '檢': """
檢舉	1686
""", '次': """
次のページ	1004
次の記事	1002
次の記事へ	1002
次へ	1004
次ページ	1004
""", '每': """
每月捐款	1673
""", '注': """
注册	1675
注目の記事	1002
注目キーワード	1002
注目ワード	1002
注目記事	1002
""", '点': """
点击排行	1687
点击播放	1703
点击查看原文	1713
点击查看大图	1689
点击阅读原文	1713
点赞	1680
""", '為': """
為您推薦	1687
""", '热': """
热点	1687
热点推荐	1687
热门	1687
热门排行	1687
热门文章	1687
热门新闻	1687
""", '無': """
無料で体験する	988
無料で読む	988
無料会員登録	988
無料会員限定	988
無料体験	988
無料登録	988
""", '焦': """
焦點新聞	1687
""", '熱': """
熱門	1687
熱門排行	1687
熱門文章	1687
熱門新聞	1687
熱門話題	1687
""", '特': """
特定商取引法に基づく表記	998
特集	1002
""", '猜': """
猜你喜欢	1687
猜你喜歡	1687
""", '申': """
申し込む	988
""", '电': """
电子报	1677
电子邮箱	1677
""", '画': """
画像を拡大	1004
画像を見る	1004
""", '留': """
留言	1686
留言(#	1686
""", '登': """
登入	1675
登入/註冊	1675
登出	1675
登录	1675
登录/注册	1675
登錄	1675
登録	988
登録が完了しました	1015
登録して続きを読む	988
登録する	988
""", '發': """
發現錯誤?請告訴我們	1703
發表留言	1686
發表評論	1686
""", '目': """
目录	1689
目次	1004
目錄	1689
""", '相': """
相关主题	1687
相关报道	1687
相关推荐	1687
相关文章	1687
相关新闻	1687
相关标签	1687
相关视频	1712
相关阅读	1687
相關主題	1687
相關報導	1687
相關影片	1712
相關推薦	1687
相關文章	1687
相關新聞	1687
相關標籤	1687
相關閱讀	1687
""", '看': """
看了这篇文章的人也看	1687
看原文	1713
看更多	1687
看更多文章	1712
看更多新聞	1712
""", '稍': """
稍后再说	1672
稍后提醒我	1672
稍后阅读	1703
稍後再說	1672
稍後提醒我	1672
稍後閱讀	1703
""", '立': """
立即捐款	1673
立即訂閱	1675
立即订阅	1675
""", '粉': """
粉絲團	1681
""", '精': """
精彩推荐	1712
精彩推薦	1712
精选	1687
""", '紙': """
紙面ビューアー	988
""", '続': """
続きはこちら	1026
続きをみる	1004
続きを読む	988
""", '網': """
網友留言	1686
""", '編': """
編輯推薦	1687
編輯精選	1687
編集部おすすめ	1002
編集部のおすすめ	1002
""", '縮': """
縮小	993
""", '繼': """
繼續閱讀	1689
""", '纠': """
纠错	1686
""", '继': """
继续浏览内容	1689
继续阅读	1689
""", '编': """
编辑推荐	1687
编辑精选	1687
""", '网': """
网友评论	1686
""", '联': """
联系我们	1684
""", '聯': """
聯絡我們	1684
""", '聽': """
聽新聞	1680
聽這篇文章	1703
""", '菜': """
菜单	1689
""", '著': """
著作権	998
""", '複': """
複製網址	1703
複製連結	1680
""", '觀': """
觀看更多	1712
""", '视': """
视频	1687
""", '訂': """
訂閱	1675
訂閱會員	1675
訂閱郵件	1677
訂閱電子報	1677
""", '記': """
記事の続きはこちら	1026
記事へのご意見	1000
記事をサポートする	986
記事をプレゼント	988
記事をプレゼントする	1015
記事を保存	993
記事を保存する	1015
記事を印刷する	993
記事を読む	1004
記事ランキング	1002
記事一覧	1004
記事一覧を見る	1026
記事全文を読む	1004
""", '許': """
許可する	998
""", '註': """
註冊	1675
""", '評': """
評論	1686
""", '話': """
話題の記事	1002
""", '語': """
語音播報	1703
語音朗讀	1703
""", '誤': """
誤字脱字の報告	1015
誤字脱字を報告する	1015
""", '読': """
読まれている記事	1002
読み上げ	1015
""", '請': """
請繼續往下閱讀	1683	1683
請輸入電子郵件	1677
""", '讚': """
讚	1680
讚賞支持	1673
""", '订': """
订阅	1675
订阅会员	1675
订阅邮件	1677
""", '评': """
评论	1686
评论(#	1686
""", '诚': """
诚聘英才	1703
""", '话': """
话题	1687
""", '语': """
语音朗读	1703
""", '请': """
请继续往下阅读	1683
请输入邮箱	1677
""", '購': """
購読	988
購読する	988
購読のお申し込み	988
購読申し込み	988
""", '贈': """
贈送文章	1703
贈送文章給朋友	1703
贈送此文	1703
""", '贊': """
贊助	1673
贊助內容	1683
贊助商	1683
""", '赞': """
赞助	1673
赞助内容	1683
赞助商链接	1683
赞赏	1673
""", '赠': """
赠送此文	1703
""", '跳': """
跳到主要內容	1689
""", '載': """
載入更多	1689
""", '轉': """
轉發	1680
""", '转': """
转发	1680
""", '返': """
返信	1000
返信する	1000
返回顶部	1689
返回首页	1689
""", '追': """
追蹤	1681
追蹤我們	1681
""", '通': """
通報する	1000
通知を受け取る	1015
""", '速': """
速報	1002
""", '連': """
連結已複製	1703
連載	1002
""", '運': """
運営会社	998
""", '違': """
違反報告	1000
""", '選': """
選單	1689
""", '邮': """
邮箱	1677
""", '链': """
链接已复制	1703
""", '閉': """
閉じる	985	1004
""", '開': """
開通會員	1675
""", '関': """
関連	1002
関連する記事	1002	1025
関連キーワード	1002
関連タグ	1002
関連トピックス	1002
関連ニュース	1002
関連リンク	1002
関連動画	1002
関連情報	1002
関連記事	1002
関連記事はこちら	1025
""", '閱': """
閱讀全文	1689
閱讀原文	1713
閱讀更多	1689
""", '關': """
關於我們	1684
關注	1681
關注我們	1681
關鍵字	1687
關閉	1672
""", '阅': """
阅读全文	1689
阅读原文	1713
阅读更多	1689
""", '隐': """
隐私权政策	1684
""", '電': """
電子信箱	1677
電子報	1677
電子版	988
""", '音': """
音声で聞く	993
音声読み上げ	1015
""", '頭': """
頭條	1687
""", '顯': """
顯示更多	1689
""", '首': """
首頁	1689
首页	1689
""", '點': """
點擊播放本文	1703
點閱排行	1712
""", '가': """
가	1042
가입하기	1038
가장 많이 본 뉴스	1047
""", '개': """
개인정보 처리방침	1045
개인정보처리방침	1045
""", '거': """
거부	1045
""", '검': """
검색	1049
""", '계': """
계속 읽기	1038
""", '고': """
고객센터	1045
""", '공': """
공유	1042
공유하기	1042
""", '관': """
관련 기사	1047
관련 뉴스	1047
관련 영상	1068
관련 태그	1047
관련기사	1047
관련뉴스	1047
관련키워드	1047
""", '광': """
광고	1044
광고 닫기	1044
""", '괜': """
괜찮습니다	1035
""", '구': """
구독	1038
구독 신청	1038
구독 전용	1038
구독 중	1038
구독신청	1038
구독이 완료되었습니다	1060
구독하기	1038
""", '글': """
글씨크기	1042
글자 크기	1042
글자 크기 변경	1060
글자 크기 조절	1060
글자크기	1042
""", '기': """
기부하기	1036
기사 공유하기	1042
기사 더보기	1060
기사 듣기	1060
기사 본문	1049
기사 선물하기	1060
기사 스크랩하기	1060
기사 오류 신고	1060
기사 오류 제보	1060
기사 원문 보기	1060
기사 저장하기	1060
기사 후원하기	1036
기사에 대한 의견	1046
기사원문	1049
기사저장	1042
기자 구독	1055
기자 구독하기	1055
기자 페이지	1055
기자 프로필 보기	1055
기자의 다른 기사	1055
기자의 다른기사	1047
""", '나': """
나중에	1035
나중에 보기	1060
나중에 읽기	1060
나중에 하기	1035
""", '내': """
내 정보	1038
""", '네': """
네이버 블로그	1042
""", '놓': """
놓치면 안 되는 기사	1068
""", '뉴': """
뉴스 듣기	1060
""", '다': """
다른 공유 찾기	1042
다른 기사	19	1047
다른 기사 더 보기	19
다른 기사 보기	1055
다른기사	1047
다른기사 보기	1047
다시 보지 않기	1035
다음	1049
다음 기사	1047
다음 기사 보기	1060
다음 페이지	1049
다음기사	1047
다음에	1035
""", '닫': """
닫기	1035
""", '답': """
답글	1046
답글쓰기	1046
""", '당': """
당신이 좋아할 만한	1047
""", '댓': """
댓글	1046
댓글 #	1046
댓글 #개	1046
댓글 보기	1046
댓글 쓰기	1046
댓글보기	1046
댓글쓰기	1046
댓글을 입력해주세요	1046
""", '더': """
더 보기	1049
더보기	1047	1049
""", '동': """
동영상	1047
동의	1045
동의합니다	1045
""", '등': """
등록	1046
""", '디': """
디지털뉴스부	1055
디지털뉴스팀	1055
디지털콘텐츠팀	1055
""", '라': """
라인	1042
""", '랭': """
랭킹	1047
랭킹뉴스	1047
""", '로': """
로그아웃	1038
로그인	1038
로그인/회원가입	1038
""", '링': """
링크 복사	1042
링크가 복사되었습니다	1060
""", '마': """
마이페이지	1038
""", '많': """
많이 본 기사	1047
많이 본 뉴스	1047
많이 본 영상	1068
많이 읽은 기사	1047
많이본 기사	1047
많이본 뉴스	1047
""", '맨': """
맨 위로	1049
맨위로	1049
""", '메': """
메뉴	1049
메뉴 닫기	1049
메일	1042
""", '모': """
모두 동의	1045
""", '목': """
목록	1049
목록보기	1049
""", '무': """
무료 체험 시작하기	1038
무료 회원가입	1038
""", '문': """
문의	1046
""", '바': """
바로가기	1042
""", '밴': """
밴드	1042
""", '베': """
베스트	1047
""", '복': """
복사하기	1042
""", '본': """
본문 글씨 줄이기	1042
본문 글씨 키우기	1042
본문 바로가기	1049
본문으로 바로가기	1049
""", '북': """
북마크	1042
""", '비': """
비밀번호 찾기	1038
""", '사': """
사이트맵	1045
사진 확대	1049
""", '설': """
설문 참여하기	1060
설문조사 참여하기	1060
""", '속': """
속보	1047
속보 알림 받기	1060
""", '스': """
스크랩	1042
스폰서	1044
""", '신': """
신고	1046
신문구독	1038
""", '실': """
실시간 뉴스	1047
""", '에': """
에디터 추천	1047
""", '연': """
연관기사	1047
""", '영': """
영상	1047
영상 보기	1060
영상으로 보기	1060
""", '오': """
오늘 하루 보지 않기	1035
오늘은 그만 보기	1035
오늘의 추천	1047
오늘의 핫뉴스	1068
오류 신고	1046
오탈자 신고	1060
""", '온': """
온라인뉴스팀	1055
""", '요': """
요약	1049
""", '원': """
원문보기	1049
""", '위': """
위로	1049
""", '음': """
음성 재생하기	1060
음성으로 듣기	1042
""", '응': """
응원하기	1036
""", '의': """
의견 쓰기	1046
""", '이': """
이 기사를 공유합니다	1060
이 기사를 추천합니다	1060
이 기사와 함께 읽은 기사	1060
이 시각 많이 본 기사	1068
이 시각 많이 본 뉴스	1068
이 시각 주요뉴스	1047
이 시각 추천뉴스	1047
이런 기사는 어때요	1068
이메일	1042
이메일무단수집거부	1045
이미 구독 중이신가요	1038
이미 회원이신가요	1038
이미지 크게 보기	1049
이미지 확대	1049
이슈	1047
이용약관	1045
이전	1049
이전 기사	1047
이전 기사 보기	1060
이전기사	1047
""", '인': """
인기 급상승	1068
인기 기사	1047
인기기사	1047
인기뉴스	1047
인쇄	1042
인쇄하기	1042
""", '일': """
일시후원	1036
""", '재': """
재생	1049
""", '저': """
저작권규약	1045
저장	1042
""", '전': """
전체 댓글	1046
전체 보기	1049
전체메뉴	1049
전체보기	1049
""", '접': """
접기	1049
""", '정': """
정기 후원하기	1036
정기구독	1038
정기후원	1036
""", '제': """
제보	1046
제보하기	1046
""", '좋': """
좋아요	1042
좋은 기사 후원하기	1036
""", '주': """
주소 복사	1060
주소가 복사되었습니다	1060
주소복사	1042
주요 기사	1047
주요 뉴스	1047
주요 뉴스 더보기	1068
주요기사	1047
주요뉴스	1047
""", '지': """
지금 뜨는 기사	1068
지금 뜨는 뉴스	1068
지면보기	1038
""", '청': """
청소년보호정책	1045
""", '최': """
최신 기사	1047
최신 뉴스	1047
최신기사	1047
최신뉴스	1047
""", '추': """
추천 기사	1047
추천 영상	1068
추천기사	1047
추천뉴스	1047
""", '카': """
카카오스토리	1042
카카오톡	1042
카카오톡 공유	1042
카카오톡으로 공유	1060
카카오톡으로 공유하기	1060
카테고리	1047
""", '쿠': """
쿠키 설정	1045
""", '퀴': """
퀴즈 풀기	1060
""", '키': """
키워드	1047
""", '태': """
태그	1047
""", '투': """
투표하기	1060
""", '트': """
트위터	1042
트위터 공유	1042
""", '페': """
페이스북	1042
페이스북 공유	1042
페이스북으로 공유	1060
""", '펼': """
펼치기	1049
""", '포': """
포토	1047
""", '폰': """
폰트 크기	1042
""", '프': """
프리미엄	1038
프린트	1042
""", '함': """
함께 보면 좋은 기사	1047
함께 볼 기사	1068
함께 읽으면 좋은	1047
함께 읽은 기사	1068
""", '핫': """
핫뉴스	1047
핫이슈	1047
핫클릭	1068
""", '헤': """
헤드라인	1047
""", '협': """
협찬	1044
""", '홈': """
홈	1049
""", '화': """
화제의 뉴스	1047
""", '회': """
회사소개	1045
회원가입	1038
""", '후': """
후원	1036
후원 안내	1036
후원 하기	1036
후원하기	1036
후원회원 가입	1036
"""}

START = {'a': """
abonē	1137 K par	1137 K no	1137 K un
această	1381 K traducere
además	495 K:	533 K, en
ai가	1057 K 핵심	1057 K 요약한
ai에게	1057 K 물어	1057 K 질문	1057 K 물어보기
ajánljuk	841 K:
alătură	12 K-te
anmäl	1511 K dig till vårt
apúntate	514 K a nuestro seminario	514 K a nuestro evento
artykuły	1291 K autora
ascultă	1 K	1372 K:	1387 K podcastul	1387 K acest articol
aún	32 K no hay comentarios
""", 'b': """
bajá	522 K la app
beiträge	27 K
benefício	1337 K do assinante:
besøg	234 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	1643 K liên quan:	1652 K viết này có	1652 K viết có hữu ích
báo	1652 K lỗi bài viết
bình	5 K luận	27 K luận	1653 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	841 K:
bạn	1652 K thấy bài viết
bản	1652 K tóm tắt này
""", 'c': """
chefredaktör	1525 K och ansvarig utgivare:	1525 K:
chưa	32 K có bình luận
chọn	1646 K
citeşte	1372 K şi	1372 K şi:	1372 K şi
citește	1372 K și	1372 K și:	1372 K:	1372 K mai mult	1372 K aici	1372 K și	1372 K mai departe:
citiți	1372 K și
comentários	5 K	27 K
compartí	3 K
conteúdo	1335 K gerado	1340 K oferecido por
conținut	1381 K generat	1385 K oferit de
crédit	731 K photo	731 K photos
crédits	731 K photo	731 K photos
cài	1656 K đặt ứng dụng	1656 K ứng dụng	1656 K app
có	1643 K thể bạn quan tâm:
""", 'd': """
dacă	1376 K ai informații	1383 K ai observat o
další	194 K články autora
dernières	692 K actualités
descarcă	13 K
descargá	13 K	522 K la app
descărcați	13 K
disponível	1345 K na app store	1345 K no google play	1345 K para android e
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	693 K aussi	710 K la boutique	710 K notre boutique	710 K nos jeux	710 K notre hors-série	718 K notre application	718 K notre appli
décryptage	693 K :
dùng	1661 K thử
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
envíanos	503 K
erről	841 K bővebben
escríbenos	497 K
estagiária	1328 K sob supervisão	1328 * K sob supervisão
estagiário	1328 K sob supervisão
""", 'f': """
faça	1343 K o quiz	1343 K o teste	1343 K o nosso
felelős	863 K szerkesztő:	863 K kiadó:
fiți	31 K primul
fotografía	534 K:
få	225 K fuld adgang til	1238 K full tilgang til	1502 K full tillgång till
följ	12 K	1506 K
følg	12 K	12 K oss	229 K	1242 K
füge	12 K uns
fügen	12 K sie uns
für	301 K diesen artikel	301 K diesen
főszerkesztő	863 K:
""", 'g': """
gazeteciliğimizi	1599 K
ghé	1653 K cửa hàng trực tuyến
góp	1652 K ý cho bài viết
gör	1511 K quizet	1511 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hjälp	1511 K oss bli bättre	1511 K oss att bli bättre
hjælp	234 K os med at blive bedre
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	1653 K trả lời khảo sát	1659 K ủng hộ
hämta	13 K	1515 K
håll	28 K	28 K dig
hör	305 K dir
hören	305 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	220 K også	220 K også:	234 K mere på	1233 K også	1233 K også:
""", 'i': """
iesūti	1125 K savu	1125 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
jäikö	640 K juttu kesken
""", 'k': """
kapcsolódó	841 K	841 K:
kiểm	1653 K tra kiến thức của bạn
kjøp	1247 K billetter	1247 K billett
klausykitės	1092 K
klikněte	192 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kvíz	853 K
kérjük	28 K
köp	1511 K biljetter	1511 K biljett
kövess	12 K
kövessen	12 K
køb	234 K billetter	234 K billet
küfür	27 K içeren
küldd	3 K el	848 K el nekünk
küldje	848 K el nekünk
kết	1646 K nối với chúng tôi
""", 'l': """
leé	533 K también	533 K más	533 K:
lásd	841 K még
lát	848 K valami
láttál	848 K valami
lähetä	643 K juttuvinkki	643 K uutisvinkki	643 K vinkki	647 K mielipidekirjoituksesi	647 K mielipidekirjoitus
lämna	1505 K dina tips	1505 K ditt tips
läs	1495 K mer om	1496 K också	1496 K också:	1496 K även	1496 K mer	1496 K mer:	1496 K:	1496 K här	1496 K också	1496 K mer	1496 K även	1496 K även:	1502 K vidare med	1502 K mer på	1515 K e-tidningen	1515 K tidningen
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
mời	1643 K xem	1643 K bạn đọc	1643 K độc giả	1646 K độc giả theo dõi	1646 K bạn đọc theo dõi	1654 K quý vị theo dõi	1654 K quý độc giả	1654 K bạn xem video	1654 K nghe
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nguồn	1648 K:	1648 K :
nájdete	12 K nás
não	27 K serão publicados
nézd	841 K meg
nézze	841 K meg
nāc	1130 K strādāt
""", 'o': """
oceń	8 K
odporúčame	1455 K:
ofereça	3 K
opširnije	1441 K:
ouça	1 K	1320 K:	1341 K o podcast
oír	1 K
""", 'p': """
pamanīji	1131 K kļūdu
pamanījāt	1131 K kļūdu
pastebėjote	1093 K įdomų	1099 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir	504 K enviarnos
podívejte	192 K se:
poslechněte	1 K si	192 K si	192 K si:
poslušajte	1 K
posłuchaj	1 K	1289 K:	1289 K też:
pošlite	3 K
poți	1376 K contacta autorul	1376 K contacta autoarea
praneškite	1093 K redakcijai
prečítajte	1455 K si tiež	1455 K si aj
pridružite	12 K se
pročitaj	1441 K još	1441 K i
pročitajte	1441 K još	1441 K i	1441 K više
páčil	8 K sa vám
päätoimittaja	662 K:
păstrați	28 K
pērc	1130 K biļetes
přečtěte	192 K si také	192 K si	192 K si:	192 K si také:
připojte	12 K se
""", 'q': """
querés	504 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
rašykite	1093 K autorei	1093 K autoriui
recibí	503 K las noticias
recomandări	1372 K:
regisztrálj	865 K ingyenesen
regisztráljon	853 K	865 K ingyenesen
resuméet	26 K er
réservez	710 K vos places pour la soirée de la rédaction
résumer	701 K cet article	701 K l'article
résumé	701 K généré	701 K rédigé	701 K réalisé	701 K produit	701 K par
""", 's': """
saistīts	1115 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	503 K el canal	533 K leyendo:
sesizări	1376 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila
siųskite	1093 K savo
sjefredaktør	1261 K:	1261 K og ansvarlig redaktør:
související	192 K:
sprawdź	1289 K:	1289 K też:
stáhni	13 K si
stáhněte	13 K si
stöd	1502 K
stötta	1502 K
støt	225 K
støtt	1238 K
suscríbete	475 K a
susidūrėte	1093 K su
susiję	1082 K:
synthèse	701 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	508 K
síganos	12 K
sígueme	508 K
síguenos	12 K
súmate	12 K
súvisiace	1455 K:
sūti	1125 K savu
""", 't': """
también	495 K puedes leer	495 K puedes leer:	495 K te puede interesar:
també	145 K et pot interessar:
tenés	500 ¿K información
thêm	1646 K
thử	1653 K sức với
tiedätkö	643 K aiheesta	643 K asiasta	643 K lisää
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	841 K részletek
traducció	154 K feta
trả	1653 K lời câu đố
trải	1661 K nghiệm
twój	27 K komentarz
työskenteletkö	643 K
tác	1648 K giả:	1648 K giả là
támogasd	858 K a	858 K az
támogassa	858 K a	858 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	1652 K tắt này
töltsd	13 K le
töltse	13 K le
történeteiket	848 K
tüm	27 K yorumlar
tải	13 K	13 K ứng dụng	1656 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
unbeschränkter	323 K zugang
unterstütze	257 K
unterstützen	257 K sie	257 K sie die
uočili	7 K ste
urmărește	12 K	1372 K și:	1387 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	853 K részt
več	1469 K:
vidéo	693 K :
više	1441 K o:
você	1320 K pode gostar:
vypočujte	1 K si
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
véleménycikkeit	848 K
více	192 K zde	192 K k tématu:
võta	554 K ühendust
vă	28 K rugăm să
všechny	27 K komentáře	194 K články autora
""", 'w': """
weiterführende	279 K artikel:
więcej	1288 K o	1288 K na temat	1288 K z	1289 K na ten temat:	1291 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	1593 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
ziņo	1125 K redakcijai
znalazłeś	7 K
""", '©': """
©	283 K dpa	400 K #	400 K
""", 'à': """
à	693 K lire aussi	693 K lire également	693 K lire :	693 K lire sur	693 K voir aussi	693 K écouter	693 K relire	693 K découvrir	693 K lire sur le même sujet	693 K consulter :	693 K voir également	695 K propos de l'auteur	695 K propos de l'autrice	710 K retrouver dans le numéro
àudio	154 K generat
""", 'á': """
áudio	1335 K gerado
""", 'ä': """
är	1505 K du
""", 'é': """
écouter	1 K l'article	1 K cet article	693 K aussi
écoutez	1 K cet	1 K l'article	714 K le podcast
""", 'í': """
írj	848 K a szerzőnek
írjon	848 K a szerzőnek
""", 'î': """
întreabă	1381 K asistentul
""", 'ú': """
últimas	494 K noticias de	1319 K de	1319 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	281 K die autorin	281 K den autor	281 K die autor:in	281 K die autoren	281 K die autor:innen
""", 'č': """
čitajte	1441 K i
čo	33 K si myslíte
čtěte	192 K také	192 K také:	192 K i	192 K více	192 K:	192 K také
čítajte	1455 K aj	1455 K tiež	1455 K viac
""", 'đ': """
đánh	1652 K giá bài viết
đăng	1653 K ký tham dự hội thảo
đọc	1643 K thêm	1643 K thêm:	1643 K:	1643 K tiếp:	1646 K tin nhanh
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žinote	1093 K daugiau
žiūrėkite	1082 K taip pat
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
больше	1425 K новостей	1426 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	1624 K по темі:	1624 K за темою:	1624 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:
все	27 K комментарии	1425 K новости на тему	1425 K материалы	1425 K новости	1425 K статьи	1428 K статьи автора	1428 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	1624 K:
дивіться	1624 K також	1624 K:	1624 K також:
докладніше	1624 K:
дотримуйтесь	28 K
другие	1428 K материалы автора
""", 'е': """
есть	1428 K новость
еще	1426 K по теме:
ещё	1425 K больше	1426 K по теме:
""", 'з': """
за	1624 K темою:
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
лучшее	1425 K за
""", 'м': """
материал	1426 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	1425 K партнеров
няма	32 K коментари
""", 'о': """
об	1428 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	99 K по темата
""", 'п': """
по	1426 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	1426 K:	1426 K в материале	1426 K - в
подробности	1426 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	1425 K новости о
послухати	1 K
послушать	1 K
почитать	1426 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1428 K новость
приєднуйтесь	12 K
прочетете	99 K още	99 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	1426 K:
рекомендуємо	1624 K:
""", 'с': """
свалете	13 K
связаться	1428 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	1624 K:	1624 K також:
слухати	1 K
слушайте	1426 K:	1426 K также:
слушать	1 K
см	1426 K. также:
смотрите	1426 K также	1426 K:	1426 K	1426 K также:
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
читайте	12 K нас	13 K	1426 K также	1426 K также:	1426 K:	1426 K подробнее	1426 K еще	1426 K также	1426 K по теме:	1624 K також	1624 K також:	1624 K:	1624 K ще	1624 K також	1624 K також на тему:
читать	1426 K также	1426 K также	1426 K по теме:
что	33 K вы думаете	1426 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	1624 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'א': """
אהבתם	759 K את
אולי	773 K פספסתם:
""", 'ב': """
בואו	760 K לעבוד איתנו
בחנו	762 K את עצמכם
""", 'ד': """
דווחו	759 K על
""", 'ה': """
האזינו	1 K	748 K:	761 K לפודקאסט	761 K לפרק
האם	8 K אהבתם	759 K הכתבה	759 K הסיכום	759 K המידע
הדוא	753 K"ל האדום
הוסיפו	751 K
הורידו	13 K
היו	31 K הראשונים
הירשמו	760 K לוובינר	760 K לכנס
הכותב	754 K הוא
הכותבים	754 K הם
הכותבת	754 K היא
הכתבה	759 K עניינה	774 K ממשיכה
המחבר	754 K הוא
המחברת	754 K היא
המשך	774 K הכתבה
הפכו	751 K אותנו
הפעילו	764 K התראות	764 K את ההתראות
הפרק	761 K המלא
הצביעו	762 K בסקר
הצטרפו	12 K	751 K	751 K אלינו	760 K לצוות שלנו
השתתפו	762 K בסקר
התגובות	5 K
""", 'ח': """
חודש	769 K ראשון ב
""", 'י': """
יש	753 K לכם מידע	753 K לכם סיפור	753 K לך מידע	753 K לך סיפור
""", 'כ': """
כדי	769 K לקרוא את
כל	751 K החדשות
""", 'ל': """
להאזנה	761 K לכתבה	761 K לפודקאסט
להמשך	769 K קריאה
לכל	754 K הכתבות של	773 K הכתבות:
לכתבה	748 K המלאה
לכתבות	773 K נוספות:
לעדכונים	751 K נוספים	751 K
לפניות	753 K לכתב	753 K לכתבת
לפרק	761 K המלא
לצפייה	761 K בסרטון	761 K בווידאו
לקבלת	751 K עדכונים
לקריאה	748 K נוספת	748 K נוספת:	769 K מלאה
לקריאת	769 K הכתבה המלאה
לרכישת	760 K כרטיסים לכנס	760 K כרטיסים לחצו	760 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	762 K דעתכם? הצביעו
מייל	753 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	753 K במשהו	753 K בטעות
""", 'ע': """
עוד	748 K בנושא:	773 K במדור:	773 K כתבות:
ענו	762 K על הסקר	762 K על הסקר:	762 K על החידון
עקבו	12 K	751 K אחרינו	751 K אחרי
""", 'פ': """
פרסומת	774 K
""", 'צ': """
צפו	748 K:	748 K גם	761 K בסרטון	761 K בתיעוד	761 K בווידאו	761 K בכתבה
""", 'ק': """
קבלו	764 K התראות	764 K עדכונים
קרא	748 K גם	748 K גם:
קראו	748 K גם	748 K גם:	748 K עוד
""", 'ר': """
רוצים	751 K להיות	751 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	767 K	768 K בעיתונות	768 K בנו	768 K בעבודתנו
""", 'ا': """
ابرز	62 K النقاط
اجعل	53 K
احجز	64 K تذكرتك	64 K مقعدك
احجزوا	64 K تذاكركم
احصل	72 K علي تطبيق
اختبر	67 K معلوماتك	67 K نفسك
ادعم	75 K
ادعموا	75 K
اذا	57 K كانت لديك معلومات	57 K كان لديك معلومات
ارسل	57 K لنا
ارسلوا	57 K لنا	57 K الينا
از	608 K دست ندهيد:
اسال	62 K
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	597 K خود را بسنجيد
اعادة	85 K النشر
اعد	62 K هذا الملخص
اعلان	82 K
اقرا	50 K ايضا	50 K ايضا	50 K ايضا:	50 K ايضا:	50 K ايضا	50 K ايضا	50 K ايضا	50 K المزيد:	50 K:	50 K المزيد	81 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
المزيد	50 K:
المصدر	60 K:	60 K :
ان	57 K كانت لديك معلومات
انشئ	87 K حسابا	87 K حسابك
انضم	54 K الي	55 K الي قناة
انضموا	12 K	53 K الي
اهم	62 K النقاط
ايا	594 K اين	594 K خطايي
اين	594 K	608 K مطلب را هم بخوانيد:
اينجا	608 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	584 K:
بخوانيد	584 K:
بشنويد	1 K
به	12 K كانال	594 K اين
بيشتر	584 K بخوانيد	584 K بخوانيد:	584 K ببينيد
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
تم	62 K اعداد هذا	62 K انشاء هذا	62 K تلخيص
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
خلاصات	62 K
خلاصة	62 K
""", 'د': """
دانش	597 K خود را
در	584 K اين باره بخوانيد	597 K نظرسنجي ما	597 K نظرسنجي	608 K همين زمينه:	608 K همين رابطه:
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
صحافي	58 K وكاتب
صحفي	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	590 K:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
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
ملخص	62 K	62 K المقال
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
همچنين	584 K بخوانيد	584 K بخوانيد:	608 K ببينيد:
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
आपक	806 Kो यह	806 Kो ये
""", 'इ': """
इनप	801 Kुट-	801 Kुट:	801 Kुट -	801 (Kुट
इस	795 Kे भी पढें	795 Kे भी पढें:	819 Kे भी पढें-	819 Kे भी देखें:
""", 'ए': """
एज	801 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	795 K पढें:	819 K भी पढें:
""", 'क': """
क	806 K्या यह	806 K्या आपको	815 Kेवल # रुपये में
""", 'ख': """
खबर	806 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	801 Kिस्क्लेमर:
""", 'द': """
द	795 Kेखें:	795 Kेखें वीडियो
""", 'प': """
पढ	795 Kें:	819 Kें-
""", 'भ': """
भ	801 (Kाषा
""", 'म': """
म	815 Kात्र # रुपये में
""", 'य': """
य	795 Kे भी पढें	795 Kे भी पढें:	801 (Kे लेखक के	819 Kे भी पढें-	819 Kे भी देखें:
यह	795 K भी पढें	795 K भी पढें:	795 K भी देखें:	801 (K लेखक के	806 K खबर आपको	819 K भी पढें-	819 K भी पढें -
""", 'ल': """
ल	801 Kेखक के बारे में	801 Kेखिका के बारे में	801 (Kेखक	801 (Kेखिका	801 Kेखक वरिष्ठ पत्रकार हैं	801 Kेखक स्वतंत्र पत्रकार हैं	801 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	795 Kंबंधित:	815 Kिर्फ # रुपये में
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
กด	12 Kติดตาม	1538 Kติดตาม	1538 Kไลก์
""", 'ข': """
ขอ	1541 Kบคุณภาพจาก	1541 Kบคุณข้อมูลจาก
ข่	1535 Kาวที่เกี่ยวข้อง:	1547 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	1547 Kิป:
คุ	1544 Kณรู้สึกอย่างไรกับ	1544 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	1547 Kคลิป:	1547 Kคลิป :
""", 'ซ': """
ซื	1545 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1535 Kเพิ่มเติม:
""", 'ต': """
ตั	1538 K้ง
ติ	12 Kดตาม	1538 Kดตามเรา	1538 Kดตามข่าว	1555 Kดตามอ่านข่าวอื่นๆ	1555 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	1543 Kม ai
""", 'ท': """
ทด	1545 Kสอบความรู้ของคุณ
ทำ	1545 Kแบบสำรวจสั้น
ที	1541 K่มา:	1541 K่มา :
""", 'บ': """
บท	1543 Kสรุปนี้	1543 Kความนี้แปล	1543 Kความนี้เรียบเรียง	1544 Kความนี้มีประโยชน์
""", 'ป': """
ปร	1543 Kะเด็นสำคัญ
""", 'ผ': """
ผู	1541 K้เขียน:	1541 K้เขียน :
""", 'พ': """
พบ	1544 Kข้อผิดพลาดในบทความ
พื	1556 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	1545 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	1541 Kพ:
""", 'ร': """
ร่	1545 Kวมโหวต:	1545 Kวมโหวต :	1545 Kวมทำแบบสำรวจ	1545 Kวมสนุก	1551 Kวมสนับสนุน
""", 'ล': """
ลง	1545 Kทะเบียนเข้าร่วมสัมมนา	1545 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	1551 Kับสนุน
สร	1543 Kุปโดย	1543 Kุปนี้	1543 Kุปข่าวโดย	1544 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	1535 Kานเพิ่มเติม:	1535 Kานต่อ:	1535 Kานข่าวต้นฉบับ:	1535 Kานเพิ่มเติม	1535 Kานประกอบ:	1547 Kานข่าวเพิ่มเติม:	1547 Kานข่าวเพิ่มเติม	1547 Kานข่าวที่เกี่ยวข้อง:	1547 Kานข่าว:	1547 Kานเรื่องอื่น:	1555 Kานข่าวอื่นๆ	1555 Kานข่าวต้นฉบับได้ที่	1555 Kานบทความอื่นๆ	1555 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	1541 Kางอิง:
""", 'เ': """
เก	1541 Kี่ยวกับผู้เขียน
เข	1538 K้าร่วมช่อง
เน	1543 Kื้อหานี้สร้าง	1556 Kื้อหาสปอนเซอร์	1556 Kื้อหาโฆษณา	1556 Kื้อหาสนับสนุนโดย
เพ	1538 Kิ่มเพื่อน	1538 Kิ่ม
เร	1541 Kื่อง:	1541 Kื่อง :	1541 Kื่องและภาพ
""", 'แ': """
แจ	1544 K้งแก้ไขข่าว
แช	3 Kร์
แป	1543 Kลโดย
แอ	1538 Kดไลน์
""", 'โ': """
โฆ	1556 Kษณา -
""", 'ใ': """
ให	1544 K้คะแนนบทความ
""", 'ไ': """
ไม	1538 K่พลาดทุกข่าวสาร	1538 K่พลาดข่าว
""", 'ả': """
ảnh	1648 K:
""", 'ủ': """
ủng	1648 K hộ tác giả	1659 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1003 Kせて読みたい	1003 【Kせて読みたい】	1003 Kせて読みたい:
""", 'こ': """
こち	1003 Kらもおすすめ	1003 Kらもおすすめ:	1027 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1009 K記事を書いた人	1009 K記事の筆者	1012 K要約	1012 ※K要約	1012 K記事の要約	1012 K記事はai	1012 K翻訳	1012 K見出しはai	1018 K記事は	1018 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1003 Kと見る:	1027 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1027 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1027 【K】
""", '下': """
下載	13 K	1706 K
下载	13 K	1706 K
""", '以': """
以上	1698 K内容由ai
""", '作': """
作者	1695 K:	1695 (K	1695 K係	1695 K为	1695 K為
""", '你': """
你可	1688 K能會喜歡:	1716 K能想看:
你有	1694 K线索
你覺	1700 K得這篇
你觉	1700 K得这篇
""", '來': """
來源	1695 K:
""", '內': """
內容	1698 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	1698 K由ai
""", '写': """
写真	1003 【K】	1003 K:	1027 【Kを見る】	1027 【Kギャラリー】
""", '出': """
出典	1009 K:
""", '分': """
分享	3 K
""", '前': """
前回	1027 【K】	1027 Kの記事:
""", '加': """
加入	12 K	1692 K	1711 K
""", '動': """
動画	1003 【K】	1027 【Kを見る】
""", '升': """
升級	1711 K
升级	1711 K
""", '原': """
原文	1715 K刊于	1715 K刊於
""", '参': """
参与	1702 K我们的
参考	1003 K:
""", '參': """
參與	1702 K我們的
""", '发': """
发现	7 K错误	1701 K错误
""", '取': """
取材	1009 K・文	1009 K・執筆
""", '另': """
另请	1688 K参阅
""", '可': """
可以	1693 K在x上
""", '合': """
合わ	1003 Kせて読みたい:
""", '同': """
同场	1688 K加映:
同場	1688 K加映:
""", '問': """
問問	1698 K我們的ai
""", '執': """
執筆	1009 K:	1009 K/
""", '填': """
填写	1702 K问卷
填寫	1702 K問卷
""", '如': """
如发	1701 K现
如有	1694 K线索	1694 K線索
如果	1694 K您有相关线索	1694 K您有	1694 K你掌握	1694 K您掌握
如發	1701 K現
""", '審': """
審校	1695 K:
""", '延': """
延伸	1688 K閱讀	1688 K阅读	1688 K閱讀:	1688 【K閱讀】	1716 K閱讀:	1716 K阅读:
""", '引': """
引用	1009 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	1716 K:
影音	1716 K:
""", '往': """
往下	1716 K看更多:
""", '您': """
您对	1700 K这篇文章
您對	1700 K這篇文章
您有	1694 K线索
您的	27 K评论
您覺	1700 K得這篇
您觉	1700 K得这篇
""", '打': """
打开	13 K	1706 K
打開	1706 K
""", '扩': """
扩展	1688 K阅读:
""", '扫': """
扫描	1692 K
扫码	1692 K
""", '投': """
投票	1702 K:
投稿	27 Kは
""", '按': """
按讚	1692 K追蹤
""", '採': """
採訪	1695 K撰文:
""", '推': """
推荐	1688 K阅读	1688 K阅读:
推薦	1688 K閱讀:
""", '提': """
提供	1009 K:
""", '摘': """
摘要	1698 K由
""", '撰': """
撰文	1695 K:
撰稿	1695 K:
""", '支': """
支持	1709 K
""", '收': """
收听	1 K	1704 K我们的播客	1704 K我们的节目
收聽	1 K	1704 K我們的播客	1704 K我們的節目
""", '文': """
文/	1009 K
文:	1009 K
文・	1009 K
文章	1695 K来源:	1701 K有误	1701 K有誤
""", '新': """
新聞	1694 K線索
新闻	1694 K线索热线	1694 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	1688 K:	1688 K新聞:	1688 K內容:	1688 【K新聞】	1688 K相關	1688 K阅读:	1688 K報導:	1688 K报道:	1715 K精彩内容	1715 K精彩內容	1715 K资讯	1715 K資訊	1715 K内容请	1715 K內容請	1716 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	1694 K要爆
""", '本': """
本内	1698 K容由ai
本摘	1698 K要
本文	1695 (K作者	1695 K作者	1698 K摘要	1698 K由	1715 K章來自	1715 K转载自	1715 K轉載自	1715 K来自	1715 K來自
""", '来': """
来发	31 K表第一
来源	1695 K:
""", '校': """
校对	1695 K:
""", '構': """
構成	1009 K・文
""", '次': """
次に	1003 K読む:
次の	1027 Kページ:	1027 【K記事】
次ペ	1027 Kージ:
""", '欢': """
欢迎	12 K关注	1693 K在	1693 K关注	1694 K提供线索	1694 K投稿
""", '歡': """
歡迎	12 K追蹤	1693 K在	1694 K提供線索	1694 K投稿
""", '此': """
此摘	1698 K要
""", '测': """
测一	1702 K测:
""", '測': """
測一	1702 K測:
""", '点': """
点击	1688 K查看	1704 K观看视频	1704 K收听
点我	1692 K加入
""", '熱': """
熱門	1716 K新聞:
""", '爆': """
爆料	1694 K请	1694 K請
""", '画': """
画像	1003 【K】	1027 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	1701 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	1688 K阅读	1688 K新闻	1688 K报道:	1688 K阅读:	1716 K新闻:	1716 K文章:
相關	1688 K新聞	1688 K報導	1688 【K新聞】	1688 K閱讀:	1716 K新聞:	1716 K文章:	1716 K報導:
""", '看': """
看更	1688 K多:	1716 K多:
""", '立': """
立即	1702 K报名	1702 K報名	1706 K下载	1706 K下載
""", '筆': """
筆者	1009 Kプロフィール
""", '編': """
編輯	1695 K:
""", '编': """
编辑	1695 K:	1695 (K:
""", '聽': """
聽我	1704 K們的podcast
""", '著': """
著者	1009 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	1704 K上方影片
""", '观': """
观看	1704 K上方视频
""", '视': """
视频	1716 K:
""", '訂': """
訂閱	1692 K	1711 K
""", '記': """
記事	7 Kの誤り	1018 Kの誤り	1018 Kに誤り
記者	1009 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1003 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	1709 K持
""", '订': """
订阅	1692 K	1711 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	1709 K持
""", '責': """
責編	1695 K:
""", '資': """
資料	1695 K來源:
""", '購': """
購買	1702 K
""", '贊': """
贊助	1709 K
""", '责': """
责任	1695 K编辑:	1695 (K编辑
责编	1695 K:
""", '购': """
购买	1702 K
""", '赞': """
赞助	1709 K
""", '这': """
这个	1699 K摘要
这段	1699 K摘要
这篇	8 K文章	1699 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	1699 K摘要
這篇	1699 K文章
""", '采': """
采写	1695 K:
""", '長': """
長按	1692 K
""", '长': """
长按	1692 K
""", '関': """
関連	1003 K記事	1003 K記事:	1003 【K記事】	1003 K:	1003 【K】	1003 K:	1027 【K写真】	1027 K記事:
""", '閱': """
閱讀	1688 K更多
""", '问': """
问问	1698 K我们的ai
""", '阅': """
阅读	1688 K更多
""", '馬': """
馬上	1702 K報名
""", '马': """
马上	1702 K报名
""", '點': """
點我	1692 K加入
點擊	1688 K查看	1704 K觀看影片
""", '같': """
같이	1048 K 보기:
""", '관': """
관련	1048 K 기사:	1069 [K 기사]	1069 K 기사-
관련기사	1048 K	1048 K:	1048 [K]
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1057 K #줄 요약
기사에	1062 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1069 K 기사:
""", '당': """
당신의	1061 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1048 K 읽기:
더보기	1048 [K]	1048 K:
""", '독': """
독자	1061 K 설문에	1061 K 설문조사에
""", '많': """
많이	1069 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1057 K 요약
""", '사': """
사진출처	1072 K:
""", '생': """
생성형	1057 K ai가 요약
""", '설': """
설문에	1061 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1061 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1048 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1057 K 요약	1057 K 기사는 인공지능	1057 K 기사는 ai	1057 K 번역	1062 K 기사가 도움이	1062 K 기사를 어떻게	1062 K 뉴스에 대한 의견	1062 K 기사에 대한 의견
이슈	1069 [K]
이어	1048 K 읽기:
""", '인': """
인기기사	1069 [K]
""", '자': """
자료	1072 K:
자료출처	1072 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1048 K 기사:
추천기사	1069 [K]
""", '출': """
출처	1072 K:	1072 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1048 K 볼 만한 기사:	1048 K 보면 좋은 기사:	1069 [K 읽기]
""", '핫': """
핫클릭	1069 [K]
""", '화': """
화보	1048 [K]
"""}

CONTAINS = {'a': """
abonați	1400 K-vă	1404 K
abonații	1401 K noștri
abonează	1364 K-te pentru	1367 K-te pe youtube	1400 K-te
abonné	676 déjà K	676 pas encore K	676 en tant qu'K
abonnés	676 réservé aux K	676 réservé à nos K	733 nos K	736 K
abonējiet	1139 K
actualité	679 l'essentiel de l'K	684 suivez l'K	684 suivez toute l'K	684 retrouvez toute l'K	697 couvre l'K
adatkezelési	838 K tájékoztató
admitió	538 K
adomány	870 K
adományoddal	866 K
adományok	870 K
adományozz	866 K
advirtió	538 K
adó	831 K #%
adód	868 K #
adója	857 K #
adăugat	1403 a K
affiliatelänkar	37 K	1522 K
affilié	37 lien K
affiliés	37 liens K
affirmé	735 a K
afiliación	37 enlaces de K
afirmó	538 K
agregó	538 K
aicināja	1142 K
aizsargātas	1116 visas tiesības K
aiškino	1110 K
ajouté	735 a K
ajută	1400 K-ne
ajánld	866 K fel
alkalmazás	836 töltsd le az K
alkalmazásban	855 az K
alkalmazást	855 K
alkalmazásunk	867 K
alkalmazásunkat	836 töltse le K
alăturat	1377 s-a K echipei
améliorer	716 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
ankietę	35 naszą K
anmäl	1527 K dig till
anmäla	1517 genom att K dig
annoncé	735 a K
annonslänkar	37 K	1522 K
anunció	538 K
anunțat	1403 a K
använder	1491 vi K cookies	1491 K kakor
anúncio	1339 após o K	1339 depois do K
anúncios	1357 sem K
aplicación	482 descarga la K	482 descarga nuestra K
aplicația	1367 descarcă K	1401 K noastră
aplikację	1277 pobierz K	1277 pobierz naszą K
aportació	173 la teva K
aportación	501 tu K	526 haz tu K
apoyá	535 K
applikációnk	855 K
applikációnkat	855 K
apsolīja	1142 K
apóyanos	501 K	535 K
apóyenos	501 K	535 K
apúntate	481 K a nuestra	481 K gratis	535 K a	535 K gratis
artykuł	15 darmowy K	20 cały K	1269 podoba ci się ten K	1294 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	471 te ha gustado este K	478 regala este K	478 regalar este K	479 último K gratis	479 te queda # K	529 y lee este K	536 este K
artículos	15 K gratis	479 K gratis este mes	479 te quedan # K	479 límite de K
aseguró	538 K
associés	688 cookies K à ce contenu
assuré	735 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	1364 K-te pentru
autorská	195 K práva
avertizează	1403 K
avísanos	535 K
ayúdanos	501 K	535 K a
açikladi	1606 K
añadió	538 K
año	537 al K
""", 'b': """
bağirdi	1606 K
bağiş	1603 K yap	1607 K
bağişiniz	1603 K
bağlantilari	1600 satiş ortakliği K
başlayan	1602 tl'den K
behält	29 K sich vor	29 K sich das recht
behöver	1480 vi K ditt stöd	1527 vi K din hjälp
bekapcsolása	836 értesítések K
beløb	250 fast K
beløp	1264 gi et K	1266 fast K
bemängeln	336 K
bemängelt	336 K
berättade	1530 K
berättar	1530 K
bestätigen	264 K sie ihre
bestätigungsmail	264 K
betalvägg	1531 K
beğendiyseniz	1604 bu haberi K	1604 bu yaziyi K
biết	1670 cho K
blokování	189 K reklam
boletín	481 recibe el K	481 nuestro K	481 K diario	535 recibe el K	536 nuestro K	539 K
boîte	679 dans votre K mail	679 dans votre K e-mail
butlletí	143 subscriu-te al K	143 el nostre K	174 el nostre K	177 K
buzón	481 en tu K
bájate	535 K la app
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1530 K
bønn	1214 vi har en K til deg
bústia	164 a la teva K
bülten	1596 e-K	1607 K
bültene	1569 K abone	1569 K kayit	1569 K kaydol
bülteni	1596 haber K
bültenimiz	1604 K
bültenimize	1569 K	1603 K	1604 K
bültenine	1596 K
bạn	1636 hộp thư của K	1658 sự ủng hộ của K	1667 sự ủng hộ của K	1667 mời K
bằng	1666 K văn bản của báo
""", 'c': """
caffè	946 un K
café	501 un K	526 un K al mes	699 un K
caractères	716 limitées à # K
catedrática	499 es K
catedrático	499 es K
celého	182 pro čtení K
cercetătoare	1377 este K
cercetător	1377 este K
chaîne	733 notre K
chefredaktör	1507 är politisk K	1507 är K
chefredaktør	230 er K
chuyện	1647 bạn có câu K
chép	1645 cấm sao K	1666 mọi sao K
chính	1640 K sách bảo mật
chúng	1636 bản tin của K tôi	1638 theo dõi K tôi	1647 cho K tôi qua	1647 liên hệ với K tôi	1667 ủng hộ K tôi	1667 K tôi cần sự giúp đỡ	1667 giúp K tôi	1667 theo dõi K tôi	1668 K tôi trên	1668 của K tôi	1668 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1317 nos K
comentó	538 K
comisión	515 recibir una K
comissió	159 rebre una K
comissão	1338 receber K	1338 receber uma K
commerciële	1203 K partner
communauté	703 K whatsapp	703 K signal
compártela	25 K
compártelo	25 K
comunità	969 parte della nostra K
condamné	735 a K
condiții	1369 termeni și K
confidentialité	688 politique de K
confidențialitate	1369 politica de K
conférences	697 est maître de K
connecté	690 vous devez être K
conteúdo	9 este K	9 K externo	1304 acesse todo o K	1333 ao exibir este K	1333 ao ver este K
contribuição	1325 com a sua K	1356 sua K é essencial
contó	538 K
conversación	492 participar en la K
conținut	9 acest K	1364 K doar pentru abonați
conținutului	1374 preluarea K
cookieinställningar	1509 K
corespondentă	1377 este K
creează	1400 K un cont
csatornájára	847 viber-K
csatornánk	867 K
csatornánkhoz	847 telegram-K	847 whatsapp-K
csatornánkra	847 youtube-K
cuéntanos	492 K en	535 K
czytać	1274 aby K dalej	1274 żeby K dalej	1293 chcesz K dalej
czytelników	36 naszych K	1294 naszych K	1294 z wpłat K
của	1649 là cây bút K	1668 độc giả K
""", 'd': """
darbą	1108 mūsų K
darowiznę	1272 przekaż K	1293 przekaż K
datenschutzerklärung	274 unserer K	334 unserer K	334 unsere K
datenübertragung	297 der K zu
debatindlæg	231 send dit K	231 skrive et K
debatredaktør	230 er K
debattredaktør	1243 er K
debattør	230 er K
declaró	538 K
decía	538 K
demandé	735 a K
denunció	538 K
descarcă	1400 K
descárgate	482 K la	482 K nuestra
desteğiniz	1603 K
desteğinizle	1604 K
desteğiyle	18 okurlarin K	1589 yapay zeka K	1598 K ayakta
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	1307 K no google play
doação	1301 faça uma K	1325 sua K	1356 sua K	1356 faça uma K	1360 K
doações	1360 K
dodał	1296 K
dodała	1296 K
donació	173 fes una K	177 K
donación	474 haz una K	474 tu K	501 tu K	501 una K	535 tu K	535 haz una K	539 K
donația	1400 K ta
donație	1400 fă o K	1404 K
donații	1404 K
donează	1400 K acum
dorzuć	1293 K się
dostęp	1274 pełny K do	1293 kup K
dostępny	1274 artykuł K tylko
dowolną	1295 K kwotą
dołóż	1293 K się
dołącz	1281 K do nas na	1293 K do nas	1293 K do grona
draudžiama	1089 K kopijuoti	1089 be leidimo K	1089 be sutikimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	1293 K, że nas czytasz
débloquer	676 pour K
déclare	735 K
déclaré	735 a K
découvrez	676 K nos offres	732 K nos offres
déductible	672 K des impôts	672 K à #	734 K
déjanos	6 K tu
dénonce	735 K
déplore	735 K
déposés	708 des cookies seront K
désabonner	679 K à tout moment
désactiver	686 K adblock
désactivez	686 K adblock
désinscrire	679 vous K à tout moment
díky	197 K vám
dömde	1530 K
dømte	251 K	1267 K
děkujeme	196 K, že nás čtete
dụng	1638 tải ứng K	1667 tải ứng K
""", 'e': """
editörüdür	1586 K
elaboración	515 no ha participado en la K
electrònic	143 el teu correu K
electrónico	481 tu correo K	492 tu dirección de correo K no será publicada
elolvasásához	833 a teljes cikk K
elsőként	856 értesülj K
előfizetés	870 K
előfizetéssel	859 K
előfizető	833 már K	866 legyen K
előfizetőink	833 K olvashatják	859 K számára	867 K
előfizetők	870 K
előfizetőknek	833 csak K
endereço	1317 seu K de email não será
engedély	862 K nélkül tilos
engedélyezze	838 K a javascript
engedélyhez	862 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	733 cette K
enquêtent	733 K pour vous
enquêtes	733 nos K
ensimmäinen	666 K kuukausi
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
estimé	735 a K
estás	471 ya que K aquí	471 ya que K por aquí
etkinleştir	1575 javascript'i K
evästeasetuksiasi	648 K
evästeet	648 K
evästeitä	633 K
explicó	538 K
expliqué	735 a K
""", 'f': """
favoritkälla	1503 K
faça	1356 K um pix
felelősséget	30 nem vállal K
felhasználási	838 K feltételek
feliratkozás	834 K a hírlevélre	834 hírlevél K
feliratkozásommal	845 K
feliratkozással	845 K
folosește	1369 K cookie
folytatásához	833 a cikk K
fordítóval	852 gépi K
forintért	859 havi # K
formulário	1356 inscreva-se no K
forrásként	846 kedvenc K
fortæller	251 K
följ	1488 K oss på	1527 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1499 alla rättigheter K
fördere	333 K
fördermitglied	318 werde K	318 werden sie K
fördern	333 jetzt K	333 K sie
föredragen	1503 K källa
föredragna	1503 K källa
författare	1507 är K och
förklarar	1530 K
følg	212 K os på	248 K os	1225 K oss på	1264 K oss
første	243 K måned	250 K måned	1257 K måned	1266 K måned
független	831 támogassa a K	867 K sajtó
főszerkesztője	850 K
""", 'g': """
gadā	1141 K
gazeteciliği	1604 bağimsiz K
gazeteciliğimiz	1604 K
gelmişken	1564 buraya kadar K
geöffnet	276 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1446 K
gridò	983 K
gràcies	165 K a gent com tu	174 K a tu
grátis	1358 teste K
grâce	18 K à vous	672 K à vos dons
går	201 før du K	1214 før du K
gåva	1480 din K	1480 ge en K	1527 din K	1527 ge en K	1531 K
göre	1606 K
gösterilmeden	1580 kaynak K
gửi	1647 xin K về	1667 hãy K
""", 'h': """
használ	838 sütiket K	838 cookie-kat K
használat	838 sütik K
heißt	336 K es
hinzufügen	289 bei google K
hirdetés	11 a K	11 K után
hjälp	1510 K av ai	1527 K oss
hjælp	233 K af ai	233 K fra ai	248 vi har brug for din K	248 K os
hovorí	1461 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	869 K
hyödyntäen	649 tekoälyä K
häufiger	289 bei google K
hävdar	1530 K
hævder	251 K
hébergé	688 ce contenu est K par
hírekben	836 a google K	846 google K
hírlevelére	845 K
hírlevelünk	867 K
hírlevelünket	845 K
hírlevelünkre	834 K	867 K
hírlevél	870 K
hó	868 ft/K
hónap	859 első K	868 első K
hører	1248 der du K
hükmetti	1606 K
hüüdis	572 K
hồng	1665 nhận hoa K
""", 'i': """
iecienītāko	1123 K avotu
ifølge	251 K	1267 K
illimité	676 accès K	725 en K
incorporó	499 se K a
independentă	1401 presa K
independência	1357 a K
indicó	538 K
indiqué	735 a K
indrømmede	251 K
indépendance	733 notre K
indépendant	672 soutenez le journalisme K	733 journalisme K	733 média K
indépendante	722 la presse K a	733 presse K	733 information K
información	486 sigue toda la K	486 siga toda la K	499 cubre la K	536 esta K
informațiilor	1374 preluarea K
informó	538 K
informē	1142 K
innehåll	1491 externt K	1509 externt K
innehållet	9 K
innrømmet	1267 K
inquiète	735 s'K
inquérito	35 nosso K
inscrição	1306 cancelar a K	1347 sua K foi
inscríbete	535 K
insändare	1508 skicka din K	1508 din K till	1508 skriva en K
intelektą	1097 dirbtinį K
intelligenciával	852 mesterséges K készült
intégralité	676 pour lire l'K
investigación	536 esta K
investigação	1357 esta K
investigație	1401 această K
investigațiile	1401 continua K
invítame	535 K a
invítanos	535 K a
istediğiniz	1568 K zaman iptal	1605 K zaman iptal
içeriği	9 K
içeriğin	1588 harici K
išorinio	1095 K turinio
""", 'j': """
jautāja	1142 K
jesteś	1269 skoro już tu K	1269 skoro tu K
jugé	735 a K
jurnalistă	1377 este K
jurnaliștii	1399 K noștri îți trimit	1401 K noștri
jälgi	569 K meid
jäseneksi	664 liity K
""", 'k': """
kanał	1294 nasz K
kannatusjäseneksi	664 liity K
kanál	197 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1447 K
kedykoľvek	1452 odhlásiť sa môžete K
keresőben	846 google-K
khoản	1635 bạn đã có tài K	1640 điều K sử dụng
không	1645 K sao chép
khẳng	1670 K định
kifogásolja	869 K
kiáltotta	869 K
kiáltották	869 K
kiến	1655 ý K của bạn sẽ
komentować	6 K	1286 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	649 K
kopēšana	1122 K bez
korespondentė	1094 K
krzyczał	1296 K
krævede	21 K felter er
krönikör	1507 är K
kulturredaktör	1507 är K
kulturredaktør	230 er K	1243 er K
kumppanuuslinkkejä	661 K
kávéra	868 K
käyttää	633 tämä sivusto K
käyttöehdot	656 hyväksyt K
kérdezte	869 K
kérdőívünket	35 K
kért	869 K
kérte	869 K
können	333 K sie uns
köszönjük	866 K, hogy olvasol
kötelező	21 K mezőket
kövessen	836 K minket	866 K minket
közölte	869 K
kúpte	1458 si K
kündigte	336 K an
künstlichen	307 K stimme vorgelesen	307 K stimme vertont
küpsised	556 K
küpsistega	556 K
küsis	572 K
kč	198 od # K
kļūsti	1139 K par
kể	1670 K
""", 'l': """
lamentó	538 K
lançait	735 K
lasītu	1113 lai K tālāk
lasītāji	1140 mūsu K
lejupielādē	1139 K
leverandør	1245 ekstern K
leverantör	1509 extern K
leído	529 has K tus #
lietotnē	1132 K
linkistä	660 lisää tästä K
lucrează	1377 K în presă
lunedì	17 ogni K
lună	1402 pe K
luận	6 để bình K	1655 bình K của bạn sẽ
lájkolj	836 K minket
läget	1518 koll på K
lähdet	621 ennen kuin K
läsa	1521 du kan K mer	1521 kan du K mer	1521 K mer om	1528 fri att K
läsare	36 våra K	1519 våra K	1528 våra K
läsarna	18 tack vare K
läser	1527 tack för att du K
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
lòng	1647 vui K gửi về
lūdza	1142 K
lập	1658 ủng hộ báo chí độc K	1668 báo chí độc K
""", 'm': """
mainoslinkkejä	37 K	661 K
manhãs	17 todas as K
masintõlke	558 K abil
materiał	9 ten K
matéria	20 ler esta K	1304 esta K é só	1352 para ler esta K	1357 esta K
matérias	1324 limite de K
matí	173 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	869 K
megszakítása	21 válasz K
meidän	664 tue K
meitä	658 tukea K	658 tue K	664 tue K	664 auta K
mesačne	1460 K
mesečno	1446 K	1474 K
mesélte	869 K
miesiąc	1295 za K
miesięcznie	1295 K
miễn	15 bài K phí	1660 hết số bài K phí	1669 dùng thử K phí
mjesečno	1446 K
modération	716 charte de K	716 K par la rédaction
mokė	1110 K
mostrará	478 este mensaje se K en
multó	538 K
mulțumim	1400 K că ne citești
munkatársa	850 K
munkánk	867 K
munkánkat	831 támogasd K	831 támogassa K	857 K	866 támogasd K	866 támogassa K	867 K
myönsi	667 K
másodközlés	843 K
märkis	572 K
määräsi	667 K
mån	1520 kr/K	1529 kr/K
månad	1482 testa en K	1520 en K för	1527 testa en K	1529 per K	1529 varje K
månaden	1520 första K	1529 i K	1529 första K
månader	1520 K för #	1527 testa # K
månadsgivare	1527 bli K
måned	206 prøv en K	243 i # K	248 prøv en K	250 pr. K	1257 en K for	1264 prøv en K	1266 per K
måneden	250 om K	1266 i K
måneder	243 i # K	1257 K for #
média	733 notre K
mês	1357 até o fim do K	1358 por K	1358 ao K
mówi	1296 K
mācīja	1142 K
mākslīgais	1129 K intelekts
mēnesis	1141 pirmais K
mēnesī	1141 K
mėgstamiausią	1090 K
mėnesį	1109 per K
měsíc	198 za K	198 první K
měsíčně	198 K
mạnh	1670 nhấn K
""", 'n': """
napisał	1296 K
napisała	1296 K
napište	196 K nám
napísal	1461 K
napíšte	1458 K nám
naročite	1466 K se na naše	1472 K se
naročnik	1465 že K
naročnike	1465 samo za K
naročniki	1476 K
naročnikom	1465 dostopen le K
naročnina	1476 K
naujienlaiškio	1102 K
naujienlaiškis	1108 mūsų K	1111 K
naujienlaiškį	1083 mūsų K	1102 K	1107 užsisakykite K	1108 mūsų K
navođenje	1443 uz K izvora
neatkarīgu	1139 atbalsti K
nekünk	866 segíts K	866 írjon K	866 írj K	866 jelezd K	867 K adód
nemokamą	1106 K paskyrą
neodpovídá	30 K za
neomezený	182 K přístup
nepriklausomą	1104 paremkite K žurnalistiką	1107 paremkite K	1108 K žurnalistiką
newsissä	641 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	196 podpořte K
nezávislá	197 K média
nezávislé	1459 K médiá
nezávislú	1458 podporte K
ngoài	1650 nội dung bên K
nguồn	1666 ghi rõ K
nhiệm	1655 chịu trách K về nội dung bình luận
nhân	1651 trí tuệ K tạo
nhận	1636 đăng ký K bản tin	1636 đăng ký K tin	1640 chấp K tất cả	1667 đăng ký K
nhập	24 đăng K	1635 đăng K để	1635 vui lòng đăng K	1667 đăng K để
niezależne	1293 wesprzyj K	1293 wspieraj K	1294 K media
niezależność	1294 K
niezależną	1294 jesteśmy K
noastră	1401 munca K
nolēma	1142 K
norāda	1142 K
notificações	14 as K	1308 ative as K	1308 ativar K	1308 receba K
notificările	14 K	1367 activează K
notícia	1357 esta K
notícias	1306 receba as K	1306 receba K	1311 siga as últimas K
novinařina	197 naše K
novinári	1459 naši K
novináři	197 naši K
novičnik	1466 naš e-K	1473 naš e-K	1476 K
nusprendė	1110 K
nächste	21 in diesem browser für die K	333 sind sie der K
nói	1670 K
năm	1669 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	1482 K tillgång
obligāta	1122 atsauce K
obrigatórios	21 campos K são	1317 campos K são
odebírejte	184 K náš	196 K
odemkněte	182 K si
odhlásit	184 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	1304 K este artigo
ograniczeń	1274 czytaj bez K
ogłosił	1296 K
ogłosiła	1296 K
oikaisupyynnöt	652 K
oikaisupyyntö	652 K
olvasási	0 K idő
olvasóiból	857 K él
olvasóink	36 K	867 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	535 danos tu K
ordenó	538 K
ordonné	735 a K
ortakliği	1600 iş K linkleri
orzekł	1296 K
osobních	189 ochrany K údajů
oznámení	14 K
oznámil	199 K	1461 K
oznámila	199 K	1461 K
""", 'p': """
pageidaujamą	1090 K šaltinį
paklausė	1110 K
palīdzi	1136 ziedo un K
palīdzību	1129 mākslīgā intelekta K
parsisiųskite	1107 K
participación	492 normas de K
partneři	189 my a naši K
pastā	1134 e-K
patrões	1357 sem K
paylaşin	25 K
paziņoja	1142 K
paziņojumus	1133 K
pašte	1102 jūsų el. K
pažadėjo	1110 K
periódico	536 este K	536 nuestro K
permanència	175 sense K
personvernerklæring	1228 K
phóng	1647 liên hệ K viên	1649 là K viên báo	1649 là K viên của
phút	0 K đọc
pidió	538 K
pidätetään	638 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1444 K nam	1472 K nam
plânge	1403 se K
podcaście	34 naszym K
podkreśla	1296 K
podporují	197 nás K
podpoře	197 díky K
podpořte	196 K nás	196 K naši	196 K naše	196 K mě
podrška	1444 vaša K
podršku	1444 vašu K
podržite	1444 K nas	1444 K naš
podľa	1461 K
poinformował	1296 K
poinformowała	1296 K
pokračovanie	1451 pre K v čítaní
pokračujte	182 K ve čtení s
política	153 K de galetes	490 K de cookies	1315 K de cookies	1326 cobre K
pomoć	1444 vašu K
pomóż	1293 K nam
pomôžte	1458 K nám
poprosił	1296 K
poprosiła	1296 K
poprosiło	1296 K
postafiókjába	834 K
postaládádba	845 a K
postaládájában	845 ön K
potřebujeme	196 K vaši pomoc	196 K vaši podporu
používá	189 tento web K
používáme	189 K cookies
powiedział	1296 K
powiedziała	1296 K
pozostało	1274 K # %	1274 K #%
pošlete	196 K nám
požádal	199 K
požádala	199 K
pracę	1294 naszą K
pranešimus	1101 K
pranešė	1110 K
prašė	1110 K
predplatiteľom	1458 staňte sa K
predplatiteľov	1451 pre K
predplatné	1451 už máte K	1458 kúpte K	1458 kúpte si K	1462 K
preferată	1375 sursă K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1274 tylko dla K
prečítate	1451 celý článok si K
pridržana	1443 sva prava K
pridržane	1471 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1110 K
prihláste	24 K	1458 K sa na odber
pripažino	1110 K
programėlėje	1100 K
programėlę	1100 K
prohlížeč	10 váš K
proposé	712 conçu et K par
pročitali	1437 da biste K
prośbę	1269 mamy do ciebie K	1269 mamy małą K
prywatności	1284 polityka K	1284 polityce K
przeczytać	1274 aby K cały	1274 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	1272 K nam #%	1293 K nam	1293 K #
przyznał	1296 K
przyznała	1296 K
práca	1459 naša K
práce	197 naší K
práci	197 naši K
prácu	1459 našu K
précisé	735 a K
préférée	702 source K
préférées	702 sources K
prévient	735 K
príspevok	1458 váš K
próxima	1357 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	935 blocco della K	981 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	850 K
publicité	11 la K	11 cette K	686 bloqueur de K	686 bloqueurs de K	733 sans K
publicités	686 bloqueur de K
publikování	195 K nebo šíření
publiée	22 ne sera pas K	690 votre adresse e-mail ne sera pas K
pyyntö	621 pieni K
pyysivät	667 K
pásale	535 K esta
päevakokkuvõte	563 K
päätoimittaja	646 K
päätti	667 K
pénzéből	18 olvasók K
pódcast	34 nuestro K	536 nuestro K
pārpublicēšana	1116 K bez	1122 K bez
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
quyên	1667 K góp ngay	1671 K góp
quyền	1645 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1142 K
rappelé	735 a K
rašykite	1107 K mums
rašė	1110 K
reclamă	11 K
reconoció	538 K
recordó	538 K
redacció	164 la K t'envia	174 la nostra K
redacción	525 la K te envía	536 nuestra K
redacția	1399 K îți trimite	1401 K noastră
redakcję	1293 wesprzyj K
redaktorė	1094 K
redaktör	1507 är K för	1507 är K på	1507 är politisk K
redaktør	230 er K på	230 er K for	230 er politisk K	1243 er politisk K	1243 er K i	1243 er K for
redação	1347 a K envia	1357 nossa K
refusé	688 K le dépôt
regisztrálj	866 K
regisztráljon	866 K
regístrate	478 K para	478 K gratis
reklamlänkar	1522 K
reklamą	11 K
reklám	1459 bez K
reklámok	867 K nélkül
reportaż	1294 ten K
reproducció	147 prohibida la K	172 K sense permís
reproducción	498 prohibida su K	498 prohibida la K
reprodução	1323 proibida a K	1323 K proibida	1355 K permitida desde	1355 K é permitida desde
republié	696 K avec	730 cet article est K
repórter	1326 é K
responsabilità	30 K di
reveló	538 K
rezervăm	29 ne K dreptul
riêng	1640 chính sách quyền K tư	1660 dành K cho thuê bao	1666 quan điểm K của tác giả
rovatvezetője	850 K
ročne	1460 K
ročně	198 K
rät	336 K
rätta	1513 K fel
rättar	1513 vi K fel
räumte	336 K ein	336 K der	336 K die
rääkis	572 K
råbte	251 K
réagir	690 pour K
réagissez	732 K à
réalisation	712 n'a pas participé à la K
rédacteur	697 est K
rédaction	697 a rejoint la K	712 n'a pas participé à sa K	721 la K vous	725 pour soutenir la K	732 soutenez la K	732 alertez la K	733 notre K
rédactrice	697 est K
régulièrement	697 collabore K
réponse	21 annuler la K
répétait	735 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	676 cet article est K	676 ce contenu est K	676 article K
réservée	676 K aux abonnés	676 K à nos abonnés	676 la suite est K
réservés	676 K aux abonnés	696 tous droits K
résiliable	734 K à tout moment
részesített	846 előnyben K forrásként
röst	1510 ai-K
răspunsul	21 anulează K
rằng	1670 viết K	1670 cho K
""", 's': """
sacīja	1142 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	1110 K
sanctionné	735 a K
sbírka	200 K
schließen	260 K sie ein abo	333 K sie ein abo
schránky	184 do vaší K	1452 do vašej K
sdílejte	25 K
segítségedre	866 szükségünk van a K
según	538 K
sentenció	538 K
sería	526 sin ti no K
sesión	24 inicia K	24 inicie K	478 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1356 inicie K
señaló	538 K
sisällön	9 K	648 ulkoisen K
sisältö	625 tämä K on vain
sisältöä	648 ulkoista K
sjefredaktør	1243 er K
skarży	1296 K
skrzynkę	1276 na twoją K	1276 na swoją K
sorumluluğu	30 K
soạn	1658 ủng hộ tòa K	1666 bằng văn bản của tòa K
sportkrönikör	1507 är K
sportsredaktør	230 er K
sprijiniți	1400 K
sprijină	1400 K-ne
stellenbörse	302 in unserer K
stwierdził	1296 K
stwierdziła	1296 K
stáhněte	196 K si
står	30 K för
stöd	1480 med ditt K	1527 K oss	1527 K vår	1527 ditt K
stödja	1519 K oss med
stödmedlem	1527 bli K
stötta	1519 K oss med	1527 K oss	1527 K vår	1527 K vårt
støt	242 K os	248 K os	248 K med
støtt	1264 K oss	1264 K vår
støtte	204 med din K	204 vi har brug for din K	242 K os med	242 din K gør	248 din K	248 bliv K	1217 med din K	1256 K oss med	1264 din K
støtteabonnent	1264 bli K
støttemedlem	248 bliv K	1264 bli K
stāstīja	1142 K
stěžuje	199 K
subscripció	177 K
subskrybentów	1274 tylko dla K
subskrypcję	1274 kup K	1274 masz już K	1293 kup K
suosikkilähteeksesi	641 K
suosikkilähteeksi	641 K
sursă	1398 link activ către K
suscripción	478 ya tengo una K	535 cambia tu K	539 K
suscríbase	535 K
suscríbete	478 K para	478 K por	478 K en	481 K al boletín	535 K
susțin	1391 care ne K lunar	1401 ne K lunar
susține	1400 K-ne	1400 K presa	1403 K că
susținerea	1400 K ta
susțineți	1400 K-ne
szerkesztője	850 K
szerkesztőségünk	867 K
szerkesztőségünknek	867 K
szerzője	850 külső K
sábado	17 cada K
sáng	17 mỗi K
säger	1520 tills du K upp	1530 K
sähköpostiin	627 suoraan K
sähköpostiisi	627 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	627 K
sélection	721 K d'articles
sélections	676 ajouter l'article à vos K
síganos	486 K en
síguenos	486 K en	535 K
sõltumatut	569 toeta K
sõnul	572 K
söyledi	1606 K
søgning	226 google-K
súmate	535 K al
süresi	0 okuma K
sütik	851 K
sütiket	851 K
săptămână	17 o dată pe K	1402 pe K
sīkdatnēm	1127 K
sống	1658 nuôi K tờ báo	1658 bạn đọc nuôi K
""", 't': """
tanácsolta	869 K
tanította	869 K
teigė	1110 K
tekijänoikeus	638 K suojaa
tekoäly	649 tehnyt K
tekoälyllä	649 K
tekoälyn	649 K avulla	649 K tekemä
tekoälyä	649 käyttää K
telefonā	1133 savā K
tesszük	22 nem K közzé
teşekkürler	1603 okuduğunuz için K
thiết	1666 không nhất K phản ánh quan điểm
thuê	1660 dành cho K bao	1660 đã là K bao	1671 K bao
thuộc	1645 bản quyền K
thành	1635 dành cho K viên	1657 bạn đã đăng ký K công	1667 trở K thành viên
tháng	1660 đọc miễn phí trong K	1669 mỗi K	1669 hàng K	1669 K đầu
thông	14 K báo	1638 bật K báo	1638 nhận K báo	1647 bạn có K tin	1647 bạn đọc cung cấp K tin	1666 khi phát hành lại K tin
tiếng	1655 K việt có dấu
tiếp	1635 để K tục đọc	1635 để đọc K	1660 để K tục đọc	1667 đăng ký để đọc K
tjänst	1477 en liten K att be
továbbolvasáshoz	833 a K
toàn	20 K bộ bài	1635 để đọc K bộ	1635 đọc K bộ bài	1660 để đọc K bộ bài	1667 đăng ký để đọc K bộ
treści	9 tej K	1274 dostęp do K
treść	9 tę K
trên	1638 theo dõi K
trước	1655 K khi đăng
trường	21 các K bắt buộc
tudósítója	850 K
turpinātu	1113 lai K lasīt
tuần	17 mỗi K	1657 bản tin hằng K của	1657 bản tin hàng K của	1669 mỗi K
tvrdí	199 K
työmme	665 K
työtämme	664 tue K	665 K
tájékoztató	838 adatvédelmi K
támogass	866 K minket
támogasson	866 K minket
támogathat	857 K minket
támogatása	857 K nélkül	866 az ön K
támogatásod	866 a te K
támogatásából	857 olvasóink K
támogatásával	860 partnerünk K
támogatónk	857 legyen ön is K	857 legyél te is K
täglich	264 K per mail
tästä	660 lisää K
täällä	621 kun kerran olet K
täältä	660 lisää K
téléchargez	732 K
töltsd	866 K le
týden	17 každý K
týdně	198 K
týždenne	17 raz K
tłumaczy	1296 K
""", 'u': """
uafhængigt	249 K medie
ubegrænset	206 K adgang
udostępnij	25 K
ukarał	1296 K
ulaşin	1585 bize K
ulaşmak	1585 yazara K
unabhängig	334 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	947 insegna all'K
unterstütze	256 K unsere arbeit	256 K uns mit	333 K uns	333 K unsere	333 K mich	333 K meine
unterstützen	256 K sie unsere arbeit	256 K sie uns mit	256 mit einer spende K	256 können sie uns K	333 K sie uns	333 K sie unsere	333 sie können das K	333 freiwillig K	333 K sie mich	333 K sie meine	333 K uns
unterstützt	272 ihr browser K	333 K uns
unterstützung	318 ihrer K	318 deiner K	333 mit ihrer K	333 mit deiner K	333 ihre K	333 deine K	333 eure K
upozornění	186 zapněte si K
upphovsrätt	1499 skyddat enligt lagen om K
upphovsrättslagen	1499 skyddat enligt K
uredništva	1471 brez dovoljenja K
uredništvo	1473 naše K
urmărește	1367 K-ne pe	1367 K-ne și pe	1367 K știrile	1400 K-ne
urmăriți	1367 K-ne pe	1400 K-ne
utilização	1315 K de cookies
utilizează	1369 K cookie
utilizăm	1369 K cookie
utánközlés	843 K
uutislähteeksesi	641 ensisijaiseksi K
uutislähteeksi	641 ensisijaiseksi K
uznał	1296 K
uznała	1296 K
uzsvēra	1142 K
używamy	1284 K plików cookie
užsisakykite	1080 K prenumeratą
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
već	1446 K od
vidéo	9 cette K
virheensä	652 korjaa K
viên	1649 là biên tập K của	1660 dành cho hội K
viết	1668 bài K này	1670 ông K	1670 bà K
você	18 sem K	1357 sem K
vollständigen	260 K artikel lesen
volontär	292 ist K
volontärin	292 ist K
vyhradené	1457 všetky práva K	1457 autorské práva sú K
vysvetľuje	1461 K
vysvětluje	199 K
vyzývá	199 K
vyžadované	21 K informace	21 K polia
väitis	572 K
väittää	667 K
välise	556 K sisu
vårt	1221 meld deg på K
véli	869 K
vídeo	9 este K
vďaka	1459 K vám
vēlamo	1123 K avotu
vēstkopai	1134 K
vēstulei	1134 ziņu K
vědět	196 dejte nám K
""", 'w': """
webbläsare	10 din K
według	1296 K
weißt	291 K du mehr
wołał	1296 K
wpłata	1293 twoja K
wpłatom	1294 dzięki K
wpłać	1293 K
wspierającym	1293 zostań K
wyjaśnia	1296 K
wypisać	1276 K się w każdej chwili
wyrażam	1276 K zgodę na
wöchentlichen	264 K newsletter
właściciela	1294 nie mamy K
""", 'y': """
yhteistyössä	661 K mainostajan
yönetmenidir	1586 genel yayin K
""", 'z': """
zadržana	1443 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	1445 K vama
založte	196 K si účet
zamknutý	1451 článok je K
zapowiedział	1296 K
zapowiedziała	1296 K
zastrzeżone	1292 wszelkie prawa K	1292 wszystkie prawa K
zbiórka	1297 K
zbývá	182 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	1284 treści K
zgłoś	1293 K nam
znać	1293 daj nam K
zostań	1293 K z nami
zpracováním	184 souhlasím se K	189 K osobních údajů
zugänglich	319 frei K
zunächst	282 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1295 od # K
""", 'á': """
állítja	869 K
""", 'ä': """
ägare	1519 inga rika K
ähnliches	291 K erlebt
ändå	1477 nu när du K är här
äpp	561 K
äppi	561 K
""", 'å': """
åndsverkloven	1236 beskyttet av K
året	250 om K
återges	1499 får inte K
""", 'ç': """
çalişmak	1590 bizimle K
çalişmalarimiz	1604 K
çerezler	1575 K kullan
çerezlere	1588 K
çerezleri	1575 K kullan	1588 K
""", 'é': """
échanos	535 K una mano	535 K un cable
écrit	697 K pour	735 a K
écrivain	697 est K
écrivez	732 K-nous
électronique	679 dans votre boîte aux lettres K
équipe	733 notre K
értesítéseket	14 K	856 K
értesüljön	856 K elsőként
évente	868 K
""", 'í': """
ígérte	869 K
írta	869 K
""", 'î': """
înscrie	1400 K-te la
""", 'õ': """
õpetas	572 K
""", 'ö': """
öffnen	265 app K
önerdi	1606 K
önskad	1503 K källa
""", 'ú': """
újságírás	867 független K
újságírásunk	867 K
újságíróink	867 K
újságírója	850 K
última	486 siga la K hora	486 sigue la K hora
""", 'ü': """
übernommen	282 K von
übersicht	285 K
ücretsiz	15 K haber	15 K makale	1601 K üye olun
ütles	572 K
üyeliği	1596 bülten K
üçüncü	1588 K taraf
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1445 naši K
čitatelia	1459 naši K
čitatelja	1445 naših K
čitatelji	36 naši K	1445 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1459 našich K
članak	20 cijeli K	1445 ovaj K
članek	1473 ta K
členem	196 staňte se K
členom	1458 staňte sa K
článek	20 celý K	178 líbil se vám K	197 tento K	197 líbil se vám K
článku	20 celého K
články	197 naše K
článok	20 celý K	1459 tento K
čtenáři	197 naši K
čtenářů	36 našich K	197 našich K	197 na podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čítajte	1458 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	1667 K góp của bạn	1667 hãy K góp
đăng	1657 cảm ơn bạn đã K ký	1657 bằng việc K ký, bạn	1667 K ký để đọc bài
đường	1647 K dây nóng của tòa soạn	1647 K dây nóng của báo
đọc	18 nhờ bạn K	1660 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1460 K sumou
""", 'ř': """
řekl	199 K
řekla	199 K
říká	199 K
""", 'ś': """
śledztwa	1294 nasze K
śledztwo	1294 to K
śledź	1281 K nas na	1293 K nas
""", 'š': """
šaukė	1110 K
šiandien	1104 aukokite K
šodien	1136 ziedo K
""", 'ź': """
źródło	1292 K: pap
""", 'ž': """
žurnalistai	1108 mūsų K
žurnalistas	1094 K
žurnalistika	197 naše K	197 nezávislá K	1459 nezávislá K
žurnalistiku	197 nezávislou K	1459 nezávislú K
žurnalistiky	197 nezávislé K
žurnalistė	1094 K
žurnāliste	1126 K
žurnālisti	1140 mūsu K
žurnālistika	1140 neatkarīga K
žurnālistiku	1136 atbalsti neatkarīgu K	1140 neatkarīgu K
žurnālists	1126 K
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
безлимитный	1411 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	103 K на вас
благодаря	1431 K вам
блокировщик	1421 отключите K	1421 K рекламы
блокувальник	1620 K реклами
браузер	10 ваш K	1421 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	103 нашия K	106 K
бюлетина	96 K ни
""", 'в': """
вайбър	16 K
вашата	96 на K поща
видео	9 это K
виділіть	1622 K
визнав	1630 K
визнала	1630 K
викаше	105 K
використанні	1626 при K матеріалів
використовує	1620 K cookie
використовуємо	1620 K cookie
вирішив	1630 K
влезте	24 K
вміст	9 цей K
внесок	1627 ваш K
войдите	24 K	1411 K, чтобы
встановіть	1615 K додаток
выделите	1423 K ее	1423 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	1432 в K
годишно	104 K
гривень	1629 # K
грн	1629 # K
гукав	1630 K
гіперпосилання	1626 K обов
""", 'д': """
дальше	1411 чтобы читать K
дарение	102 вашето K	104 с K	106 K
дарения	106 K
добави	105 K
добавьте	1418 K нас в
долучайтесь	1627 K
долучайтеся	1627 K
донат	1430 ваш K	1627 ваш K	1631 K
донати	1631 K
донатом	1629 K
донаты	1434 K
допомога	1627 нам потрібна ваша K
доступ	1411 полный K	1613 повний K
доступен	1411 K только
дочитали	1405 вы K до конца	1608 ви K до кінця
дочитать	1411 чтобы K
""", 'е': """
ежедневную	1413 K рассылку
ежемесячно	1432 K
ежемесячное	1430 оформите K
еженедельную	1413 K рассылку
""", 'ж': """
жалуются	1433 K
журналисти	103 нашите K
журналистика	103 независимата K	103 независима K	1431 независимая K
журналистике	1431 независимой K
журналистики	1431 независимой K
журналистику	1431 независимую K
журналисты	1431 наши K
журналісти	1628 наші K
журналістика	1628 незалежна K
журналістику	1628 незалежну K	1628 якісну K
""", 'з': """
завантажити	1615 K застосунок
завантажте	1615 K додаток
завдяки	1628 K вам
задонатьте	1430 K	1627 K
задължителните	21 K полета
зазначив	1630 K
закликав	1630 K
закончились	1411 бесплатные статьи K
залишає	29 K за собою право
заметили	1423 K ошибку
замолчим	1431 мы не K
запазени	101 всички права K
зарегистрированы	1411 уже K
зарегистрируйтесь	1411 K, чтобы	1430 K
зареєструйтесь	1613 K, щоб	1627 K
застосунок	1615 завантажте K	1615 мобільний K
захищено	1626 усі права K
захищені	1626 усі права K	1626 всі права K
защищены	1429 все права K
заяви	105 K
заявив	1630 K
заявил	1433 K
заявила	1433 K	1630 K
здесь	1405 раз уж вы K
зобов	1630 K'язав
зробіть	1611 K внесок	1627 K внесок
""", 'и': """
известията	14 K
изтеглете	102 K
имейл	96 вашия K
имейла	96 на K си
иностранного	1429 выполняющим функции K агента
иностранным	1431 K агентом
использовании	1429 при K материалов
используем	1421 K cookie	1421 мы K
использует	1421 K cookie
""", 'к': """
каждое	17 K утро
каждый	1432 K месяц
каза	105 K
казва	105 K
канал	1431 наш K	1628 наш K
канала	1431 нашего K
каналу	1628 нашого K
коментар	6 залишити K
коментарях	1622 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1423 чтобы оставить K
комментария	21 для отправки K
комментариях	1423 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	1421 политикой K	1421 политика K
конфіденційності	1620 політикою K
кричал	1433 K
""", 'л': """
лева	104 K
""", 'м': """
материал	1423 обсудить K	1431 этот K
материалы	1431 наши K
матеріал	1628 цей K
матеріали	1628 наші K
месец	104 на K	104 всеки K
месечно	104 K
месяц	1432 в K
місяць	1629 на K	1629 перший K
""", 'н': """
нагадав	1630 K
нагадала	1630 K
нажмите	1423 K ctrl
написа	105 K
написав	1630 K
написал	1433 K
написала	1433 K	1630 K
напишите	1430 K нам
напишіть	1627 K нам
напомнил	1433 K
напомнила	1433 K
направете	102 K дарение
нашем	1423 в K чате
небольшая	1405 K просьба
неделю	17 раз в K	17 каждую K	1432 в K
независимата	102 подкрепете K
независими	103 K медии
независимую	1408 поддержите K	1430 поддержите K
независимые	1431 K медиа
незалежні	1628 K медіа
нуждаем	102 K се от вашата
""", 'о': """
объявил	1433 K
объявила	1433 K
обязал	1433 K
обязательна	1429 гиперссылка K
обязательные	21 K поля	1423 K поля
обясни	105 K
оголосив	1630 K
ограничений	1411 читайте без K
опечатку	1423 нашли K
опитуванні	35 нашому K
оприлюднюватиметься	22 не K	1622 ваша e-mail адреса не K
опрос	35 наш K
опросе	35 нашем K
опубликован	22 не будет K	1423 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1432 K в любой момент
отметил	1433 K
отметила	1433 K
отписаться	1413 K в любой момент
отправьте	1430 K нам
ошибку	1423 нашли K
оштрафовал	1433 K
оштрафовала	1433 K
оштрафував	1630 K
""", 'п': """
партнерские	37 K ссылки
партнеры	1421 мы и наши K
партнёрские	37 K ссылки
патроном	1430 станьте K
первый	1432 K месяц	1432 рубль в K
переведите	1430 K нам
передплатникам	1613 доступний лише K
передплатників	1613 тільки для K
передплату	1627 оформіть K
передрук	1626 K
перепечатка	1429 K
персональних	1620 K даних
персональных	1421 K данных
писати	1628 нам K
писменото	101 без K съгласие
пишете	102 K ни
пишите	1430 K нам
повний	20 K текст
повідомив	1630 K
повідомила	1630 K
повідомте	1627 K нам
поддержать	1430 K нас	1430 K редакцию
поддерживайте	1430 K нас	1430 K нашу
поддержите	1408 K нашу	1408 K нас	1430 K нас	1430 K нашу	1430 K редакцию	1430 K проект	1430 K автора
поддержка	1408 ваша K	1430 ваша K
поддержки	1431 без вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	1431 наш K	1628 наш K
подкаста	1431 нашего K
подкасте	34 нашем K
подкасти	34 наші K
подкасті	34 нашому K
подкрепа	102 вашата K
подкрепете	102 K ни	102 K нашата
подкрепяйте	102 K ни
подписаны	1411 уже K
подписка	1411 уже есть K	1434 K
подписке	1411 по K
подписки	1434 K
подписку	1411 оформить K	1411 оформите K	1430 оформите K	1430 оформить K
подписчикам	1411 доступна только K	1411 доступно только K
подписчики	1434 K
подписчиков	1411 только для K
подписчиком	1430 станьте K
подписывайтесь	1413 K на рассылку	1418 K на нас	1418 K на наш	1418 K на канал	1418 K на telegram	1430 K на
подпишитесь	1408 K на регулярное	1413 K на рассылку	1418 K на наш	1418 K на канал	1430 K на
подчеркнул	1433 K
поділіться	25 K
пожертвование	1408 сделайте K	1408 оформите K	1430 ваше K	1430 сделайте K	1430 оформите K	1434 K
пожертвования	1434 K
пожертвуйте	1430 K
полностью	20 материал K	1411 чтобы прочитать K
полный	20 K текст
помилку	1622 знайшли K
помогите	1430 K нам
помогнете	102 K ни
помощь	1408 нужна ваша K	1430 нам нужна ваша K
помітили	1622 якщо ви K
понравилась	1431 K статья
понравился	1431 K материал	1431 K текст
попереджає	1630 K
попередив	1630 K
попросив	1630 K
попросил	1433 K
попросила	1433 K	1630 K
попросило	1433 K
последвайте	102 K ни
постановив	1630 K
постановил	1433 K
почту	1413 на вашу K	1413 вам на K
пошту	1614 на вашу K
пояснив	1630 K
пояснил	1433 K
правото	29 си запазва K
працюємо	1628 ми K
предупредил	1433 K
предупреждает	1433 K
призвал	1433 K
признал	1433 K
признала	1433 K
признали	1431 нас K
приложение	103 нашето K	1414 скачать K	1414 скачайте K	1414 установите K	1414 мобильное K	1414 наше K	1430 скачайте K
приложении	1414 открыть в K	1414 нашем K
приложения	1431 нашего K
присоединяйтесь	1430 K к
приєднуйтесь	1627 K до
продовжити	1613 щоб K читання
продолжаем	1431 мы K работать
продолжить	1411 чтобы K чтение
продължите	95 за да K да четете
произведен	1429 настоящий материал (информация) K
просьба	1405 у нас к вам K	1405 у нас есть K
просять	1630 K
прохання	1608 маємо до вас K	1608 невелике K
прочетете	95 за да K цялата
прочитать	1411 осталось K	1411 чтобы K статью
първия	104 за K месец
підписатися	1614 K на розсилку
підписка	1631 K
підписку	1613 оформіть K	1627 оформіть K
підписники	1631 K
підписників	1613 тільки для K
підписуйтесь	1617 K на нас	1617 K на наш	1627 K на
підписуйтеся	1617 K на наш
підпишіться	1614 K на розсилку	1617 K на наш	1627 K на
підтримайте	1611 K нашу	1611 K незалежну	1611 K нас	1627 K нас	1627 K нашу	1627 K незалежну	1627 K редакцію	1627 K автора	1627 K роботу
підтримати	1627 K нас
підтримка	1611 ваша K	1627 ваша K
підтримки	1628 спільноти K
підтримуйте	1627 K нас	1627 K нашу
піти	1608 перш ніж K
""", 'р': """
работа	103 нашата K	1431 наша K
работаем	1431 мы K
работу	1431 нашу K
разрешение	101 без K е забранено
расскажите	1430 K нам
рассказал	1433 K
рассказала	1433 K
расследование	1431 наше K	1431 это K
расследования	1431 наши K
рассылка	1431 наша K	1434 K
рассылку	1413 нашу K	1413 K самых	1431 нашу K
редакции	1431 нашей K
редакция	103 нашата K	1431 наша K
редакція	1628 наша K
редакції	1628 нашої K
рекламата	11 K
реклами	11 K	103 без K	1628 без K
рекламой	11 K
рекламы	11 K	1431 без K
решил	1433 K
робота	1628 наша K
роботу	1628 нашу K
розповів	1630 K
розповіла	1630 K
розсилка	1628 наша K	1631 K
розсилку	1614 нашу K	1614 щоденну K	1628 нашу K
розслідування	1628 наші K	1628 це K
рублей	1432 # K
рік	1629 на K
""", 'с': """
седмично	17 веднъж K
сказав	1630 K
сказал	1433 K
сказала	1433 K	1630 K
скаржаться	1630 K
скачайте	1414 K наше
скиньте	1430 K
следите	1418 K за нами
словам	1433 по K
словами	1630 за K
слідкуйте	1617 K за нами
сообщение	1429 данное K (материал) создано
сообщил	1433 K
сообщила	1433 K
сообщите	1430 K нам
сповіщення	14 K	1615 увімкнути K	1615 увімкніть K
споделете	25 K
сподобався	1628 K текст	1628 K матеріал
сподобалась	1608 якщо вам K стаття
според	105 K
спільнота	1628 наша K
спільноти	1611 стань частиною K	1628 нашої K
станете	102 K абонат	102 K член
станьте	1430 K нашим	1627 K нашим
статия	103 тази K
стаття	1628 ця K
статья	1431 эта K
стверджує	1630 K
стежте	1617 K за нами
суммой	1432 любой K
сумму	1432 любую K
сутрин	17 всяка K
существуем	1431 мы K
съдържание	9 това K
съобщи	105 K
""", 'т': """
телеграм	16 K	1418 наш K-канал	1418 в нашем K	1431 наш K	1617 наш K-канал
телеграме	16 K
тиждень	17 раз на K	1629 на K
""", 'у': """
уведомления	14 K	1414 включите K	1414 включить K	1414 разрешить K
увійдіть	24 K	1613 K, щоб
уйдете	1405 прежде чем вы K
утверждает	1433 K
учасником	1627 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	1431 K нашу
цитировании	1429 при K
""", 'ч': """
частиною	1627 станьте K
четене	0 време за K
читаете	1430 спасибо, что K
читай	1617 K нас
читайте	1418 K нас в	1617 K нас у	1617 K нас в
читання	0 час K	0 хв K
читателей	1431 наших K
читатели	36 наши K	36 нашите K	103 нашите K	1405 дорогие K	1431 наши K
читателям	18 благодаря K	36 нашим K	1431 благодаря K
читати	1613 щоб K далі	1627 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	1628 наші K
читачів	1628 наших K
читаєте	1627 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	1629 K
щомісячно	1629 K
щоранку	17 K
щотижневу	1614 K розсилку
""", 'я': """
язкові	21 обов'K поля	1622 обов'K поля
якщо	1608 K ви вже тут
""", 'א': """
אומר	782 K
אומרת	782 K
אחרינו	743 עקבו K	779 עקבו K
אלקטרוני	741 דואר K
אמר	782 K
אמרה	782 K
אמרו	782 K
אתכם	766 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	781 K
ביקש	782 K
ביקשה	782 K
במייל	765 K שלכם
בסרטון	756 לצפות K זה
בעוגיות	745 שימוש K
בעיתונות	766 לתמוך K
בקובצי	745 משתמש K
בשבוע	17 פעם K	781 K
בתוכן	777 לעשות שימוש K
""", 'ד': """
דיוור	765 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	743 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	782 K
הודיעה	782 K
הווטסאפ	743 לקבוצת K
הוסיף	782 K
הוסיפה	782 K
הזהיר	782 K
הזכויות	750 כל K שמורות
החובה	21 שדות K
החינמיות	778 הכתבות K
הטלגרם	743 לערוץ K
הטקסט	757 K
הכותב	777 על דעת K
הכתבה	740 להמשך קריאת K	757 K	780 K הזאת
המדור	755 הוא עורך K	755 היא עורכת K
המובעות	777 הדעות K
המועדף	752 למקור K	752 כמקור K
המייל	741 לתיבת K	741 כתובת K
הניוזלטר	741 K היומי	765 K השבועי	765 K שלנו
הסביר	782 K
הסיכום	757 K
העיקריות	757 הנקודות K
העיתונות	780 K העצמאית
הפרטיות	745 מדיניות K
הפרסומת	11 K
הצטרפו	743 K לערוץ
הקוראים	18 בזכות K
השימוש	745 תנאי K
התגובות	763 K
התחברו	24 K
התמיכה	766 בזכות K שלכם
התראות	14 K
התרומה	779 K שלכם
""", 'ו': """
ובטוויטר	743 בפייסבוק K
ותלוי	766 K בכם
ותלויה	766 K בכם
""", 'ז': """
זקוקה	779 K לכם
""", 'ח': """
חודשית	779 תרומה K
חיצוני	756 תוכן K	756 תוכן ממקור K
""", 'ט': """
טען	782 K
""", 'י': """
ישירות	765 K למייל	765 K לתיבת
""", 'כ': """
כמנויים	740 הצטרפו K
כתב	782 K
כתבה	757 K זו	780 K זו	782 K
כתבו	779 K לנו
כתבות	778 K חינם
כתבת	755 היא K
""", 'ל': """
לדברי	782 K
להגיב	6 כדי K	763 K
להמשיך	740 כדי K לקרוא	766 עזרו לנו K
להעתיק	750 אין K	777 לשכפל, K
לחודש	781 K
לחוק	777 סעיף #א K
למנויים	740 K בלבד
לניוזלטר	741 הירשמו K	741 הרשמה K	741 K שלנו	765 בהצלחה K
לעזרתכם	779 אנחנו זקוקים K
לענייני	755 הוא כתב K	755 היא כתבת K
לצפייה	756 K בתוכן
לקריאה	778 כתבות K
לקריאת	20 K הכתבה
לשנה	781 K
לתומכים	766 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	778 K חינם
מועדף	752 מקור K	752 כמקור K
מינוי	740 רכשו K	783 K
מנוי	740 כבר K
מנויים	783 K
מסכימים	765 בהרשמה אתם K
מסר	782 K
""", 'נ': """
ניוזלטר	765 K שבועי	783 K
""", 'ס': """
סיכום	757 K
סיפר	782 K
סיפרה	782 K
סעיף	777 K #א
""", 'ע': """
עיתונאי	755 הוא K
עיתונאית	755 היא K
עיתונות	766 לעשות K	780 K עצמאית
עמלה	776 נקבל K	776 לקבל K
""", 'פ': """
פרסומות	780 ללא K
פרסומת	11 K
פרשן	755 הוא K
פרשנית	755 היא K
""", 'צ': """
ציין	782 K
""", 'ק': """
קרא	782 K
קריאה	0 זמן K
""", 'ר': """
ראשון	781 חודש K
""", 'ש': """
שאלו	757 K את
שלחו	779 K לנו
שלנו	780 K
שנקבל	776 K עמלה
שקראתם	779 תודה K
שתפו	25 K
""", 'ת': """
תגובות	763 K
תוכן	9 K זה	756 הצגת K
תלוי	766 K בכם
תלויה	766 K בכם
תמיכתכם	779 K
תמכו	779 K בנו
תקציר	757 K
תרומה	783 K
תרומות	783 K
""", 'ا': """
ادامه	610 K مطلب	610 K خبر	616 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	589 براي ما K كنيد
اسبوعيا	90 K
استفاده	581 شرايط K	586 K از مطالب اين سايت	586 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	605 K تهيه كنيد	616 K تهيه كنيد	620 K
اشتراكك	73 تم K
اشترك	41 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اطلاع	589 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	619 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	619 K
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
المجانية	15 المقالات K	86 مقالاتك K	86 المقالات K	86 من المقالات K
المحتوي	9 هذا K	41 هذا K متاح
المستقلة	89 الصحافة K
المفضل	56 مصدرك K	56 مصدركم K	56 المصدر K لديك
المفضلة	56 مصادرك K	56 مصادركم K
المقال	20 لقراءة K	41 لقراءة K كاملا	76 لقراءة هذا K	89 هذا K
النشرة	42 اشترك في K
الينا	88 انضم K
اوضح	91 K
اول	618 ماه K
ايميل	577 K خود را	577 ادرس K	577 به K شما	602 در K خود
ايميلتان	602 به K
اينجا	609 K كليك كنيد
اينستاگرام	579 در K دنبال
اپ	601 K
اپليكيشن	601 K
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	614 الزاما K	614 لزوما K	614 K ديدگاه
باشيد	589 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	596 را K
بحسب	91 K
بخوانيد	587 K
بريدك	42 الي K	73 في K	73 علي K	73 سجل K
بريدكم	73 في K
بشنويد	596 K
بعرض	61 هل تسمح K
بفرستيد	589 براي ما K
بفضلكم	89 K
بنويسيد	589 براي ما K
بپيونديد	587 K	595 به تيم ما K
بگذاريد	589 با ما در ميان K	616 با ما در ميان K
بگيريد	589 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	619 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
ترجيحي	588 منبع K	588 منابع K
تستطيع	74 تبرع بما K	74 ساهم بما K
تطبيقنا	89 K
تعبر	71 K فقط عن راي
تعليقا	70 لتضيف K
تفعيل	47 K جافا
تقاريرنا	89 K
تقول	91 K
تلگرام	579 ما را در K	579 در K دنبال	579 كانال K ما	589 با ما در K
تماشا	596 K كنيد
تمامي	586 K حقوق
توضيح	619 K داد
تيم	617 K ما
""", 'ج': """
جاوااسكريپت	581 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	586 كليه K
حمايت	603 K مالي خود	603 به K شما نياز	603 با K شما	604 K كنيد	616 از ما K كنيد	616 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K
خبرنامه	577 K ما	577 اشتراك K	577 در K	602 K روزانه	602 K هفتگي	617 K ما	620 K
خبرنگار	589 K ما را	591 K
خبرنگاران	617 K ما
خصوصي	581 سياست حريم K را
خواست	619 K
خواستند	619 K
خواندن	605 براي ادامه K
خوانندگان	18 با كمك K	603 به K خود تكيه	617 K ما
خواهد	598 منتشر K شد
خواهند	598 منتشر K شد
""", 'د': """
دانشگاه	591 استاد K
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	579 ما را K كنيد	587 K كنيد	587 K كنيم	616 K كنيد
دهيد	589 به ما خبر K	596 گوش K	606 هديه K
ديدگاه	598 نوشتن K	598 ارسال K	598 بيانگر K	614 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	595 وبينار K ما	605 اشتراك K	615 مقاله K	615 مطلب K	615 مطالعه K
روزنامه	614 ديدگاه K
روزنامهنگار	591 K
روزنامهنگاري	617 K مستقل
""", 'س': """
سالانه	618 K
ساهم	88 K في
ساهموا	88 K في
سايتهاي	592 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شهريا	90 K
شويد	24 وارد K	587 عضو K	587 K	616 عضو K	616 وارد K
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
كار	617 K ما
كاربري	605 حساب K خود شويد
كانال	579 به K ما	587 K ما	617 K ما
كتب	91 K
كتبت	91 K
كردهايد	605 ثبت نام K	605 ثبتنام K
كمصدر	56 K مفضل
كميسيون	612 K دريافت كنيم	612 K دريافت ميكنيم
كنيد	595 ديدن K	596 گوش K	606 هديه K	609 روي لينك كليك K	609 كليك K	616 به ما كمك K	616 ثبت نام K
كوكي	581 از K
كوكيها	581 K
""", 'ل': """
لاتين	598 حروف K	599 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	614 K نظر
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
مالي	603 كمك K شما	616 كمك K شما	620 كمك K
ماه	618 در K
ماهانه	618 K
متصفحك	10 K
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
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	617 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	605 K شويد	616 K شويد
مشتركان	605 ويژه K است
مصنوعي	593 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	617 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K
مقاله	610 ادامه K
منبع	613 ذكر K
منتخب	588 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موردنياز	21 بخشهاي K
موفقيت	602 عضويت شما با K	602 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	592 از شما اجازه K
ميدهد	598 نظر K
ميگفت	619 K
ميگويد	619 K
ميگيريم	612 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	598 منتشر K شد
نخواهند	598 منتشر K شد
نرمافزار	601 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نميشود	598 منتشر K
نوشت	619 K
نويسنده	589 ايميل K	591 K
""", 'ه': """
هستيد	605 مشترك K
همايش	595 بليت K
""", 'و': """
وابسته	603 به حمايت شما K
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
گزارشهاي	617 K ما
گفت	619 K
گفتند	619 K
گفته	619 K است	619 به K
""", 'अ': """
अन	804 Kुवाद	827 के Kुसार
अप	827 Kील की
अपन	809 Kी राय दें	809 Kी राय कमेंट	809 Kी प्रतिक्रिया
अवसर	807 नौकरी के K
""", 'आ': """
आपक	803 Kी इजाजत मांगते हैं	803 Kी अनुमति मांगते हैं	824 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	797 कॉपीराK	803 बाहरी साK
इन	24 लॉग K
इनब	787 आपके Kॉक्स	812 अपने Kॉक्स में
इब	787 न्यूजलेटर को सब्सक्राK	787 न्यूजलेटर सब्सक्राK	790 चैनल को सब्सक्राK
इबर	814 सब्सक्राK्स के लिए है	814 सब्सक्राK हैं
इस	825 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	788 ऐप डाKोड करें	811 डाKोड करें	824 डाKोड करें
उपय	792 कुकीज का Kोग	792 कुकीज का Kोग
उपलब	803 सामग्री K्ध नहीं है
""", 'ए': """
ए	807 वेबिनार के लिK
एज	822 Kेंसी की फीड
""", 'ऐ': """
ऐप	788 हमारा K
""", 'क': """
क	827 मुताबिK
कम	810 Kेंट बॉक्स में
कर	787 ईमेल दर्ज Kें	788 ऐप इंस्टॉल Kें	788 नोटिफिकेशन चालू Kें	790 फॉलो Kें	798 क्लिक Kें	798 जॉइन Kें	798 ज्वाइन Kें	798 सब्सक्राइब Kें	798 लाइक Kें	800 हमें ईमेल Kें	803 कुकीज स्वीकार Kें	803 कुकीज स्वीकार Kें	807 टिकट बुक Kें	809 पोल में वोट Kें	809 सर्वे में भाग लेK	811 इंस्टॉल Kें	811 नोटिफिकेशन ऑन Kें	811 नोटिफिकेशन ऑन K लें	812 साइन अप Kें	816 शेयर Kें	816 साझा Kें	816 सेव Kें	816 गिफ्ट Kें	824 सब्सक्राइब Kें	824 फॉलो Kें	824 क्लिक Kें
करक	800 कमेंट Kे बताएं	812 सब्सक्राइब Kे आप	812 साइन अप Kे आप
करन	810 कमेंट Kे के लिए	810 टिप्पणी Kे के लिए	810 कमेंट Kे वाले
कल	823 फ्री आर्टिK	823 मुफ्त आर्टिK
कह	827 Kा
कहत	827 Kे	827 Kी
""", 'ख': """
ख	808 वीडियो देKें	808 वीडियो भी देKें	823 मुफ्त लेK	827 लिKा
खक	822 लेK के निजी विचार
खन	808 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	818 अन्य Kों के लिए	818 ताजा Kों के लिए	818 की Kों के लिए	823 मुफ्त Kें
खर	807 यहां से Kीदें
""", 'ग': """
गय	816 लिंक कॉपी हो Kा
""", 'च': """
चलत	813 पाठकों के सहयोग से Kे
""", 'छ': """
छ	804 पूKें	827 पूKा
""", 'ज': """
जनर	822 ऑटो-Kेट
जर	800 हमें Kूर दें
""", 'ट': """
ट	792 जावास्क्रिप्K
टर	787 हमारे न्यूजलेK	787 हमारा न्यूजलेK	787 हमारा साप्ताहिक न्यूजलेK	787 न्यूजलेK के लिए	802 सब एडिK हैं	802 सब-एडिK हैं	802 सीनियर सब एडिK हैं	825 हमारे न्यूजलेK	828 न्यूजलेK
""", 'ठ': """
ठक	825 हमारे पाK
""", 'ड': """
ड	798 जुKें	822 सिंKीकेट फीड
डक	808 पॉKास्ट सुनें
डन	798 जुKे के लिए	824 जुKे के लिए
""", 'द': """
द	804 मुख्य बिंKु
दक	802 संपाK हैं
दद	802 वरिष्ठ संवाKाता हैं	802 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	808 को सुKें	808 लेख सुKें	828 दाK
नन	808 पॉडकास्ट सुKे के लिए
नल	790 चैK से जुडें	825 हमारे चैK
नह	822 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	788 ऐप में Kें
पढन	814 Kे के लिए	818 और खबरें Kे के लिए
पण	810 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	790 गूगल न्यूज K	812 ईमेल K पाने के लिए
पस	799 Kंदीदा सोर्स	799 Kंदीदा स्रोत	799 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	799 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	800 हमें Kाएं	827 Kाया	827 Kाते
बह	17 हर सुK
""", 'म': """
मग	803 से मिली साK्री शामिल है
मदद	824 हमारी K करें	824 आर्थिक K दें
मह	826 हर Kीने
""", 'य': """
यत	792 गोपनीKा नीति
यह	808 वीडियो Kां देखें	825 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	797 सर्वाधिकार सुK्षित	802 वरिष्ठ पत्Kार हैं	802 पत्Kार हैं	825 हमारी पत्Kारिता	825 स्वतंत्र पत्Kारिता	825 हमारे पत्Kार
रखन	802 का अनुभव Kे	814 पढना जारी Kे के लिए
रत	826 प्Kि माह
रह	818 जुडे Kें	818 जुडे Kिए
""", 'ल': """
ल	809 क्विज खेKें	809 क्विज खेKें	827 बोKे	827 बोKा
""", 'व': """
वर	822 पुनर्प्रकाशन K्जित	826 प्रति K्ष
""", 'श': """
श	804 सारांK
शन	14 नोटिफिकेK	821 हमें कमीK मिल	828 सब्सक्रिप्K
शर	792 नियम और K्तें
""", 'स': """
सएप	800 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	802 पत्रकारिता में K्रिय हैं
सकत	798 फॉलो कर Kे हैं	798 जुड Kे हैं	800 हमें भेज Kे हैं	821 कमीशन मिल Kा है
सदस	814 पहले से K्य हैं	814 K्यता लें	824 K्य बनें
सप	826 प्रति K्ताह
सफल	812 सब्सक्रिप्शन K
समय	0 पढने का K
समर	804 Kी	824 K्थन करें
सर	809 K्वे में हिस्सा लें	809 K्वे में भाग लें
सहय	18 पाठकों के Kोग	813 आर्थिक Kोग दें	813 आर्थिक Kोग करें	813 हमें Kोग करें	813 आपके Kोग पर निर्भर	824 आपका Kोग	824 हमें Kोग	824 Kोग करें	824 आपके Kोग
""", 'ह': """
हट	810 कमेंट Kा
हम	800 Kें भेजें	807 Kारी टीम से जुडें	824 Kें लिखें	825 Kारा काम	825 Kारी टीम
हमस	800 Kे संपर्क करें	824 Kे जुडें
""", 'অ': """
অন	135 Kুদান দিন	139 Kুদান
অনল	121 Kাইন শপ
""", 'আ': """
আজই	126 K অনুদান দিন
আপন	108 Kার ইমেইল	118 Kার সম্মতি প্রযোজন	118 Kার অনুমতি চাই	121 Kার মতামত দিন	123 Kার মতামত লিখুন	123 Kার মন্তব্য লিখুন	125 Kার ই-মেইল	125 সাবস্ক্রাইব করলে Kি
আম	114 Kাদের জানান	114 Kাদের পাঠান	114 Kাদের লিখুন	125 Kাদের সাপ্তাহিক	126 Kাদের পাশে থাকুন	135 Kাদের লিখুন	136 Kাদের সাংবাদিক	136 Kাদের চ্যানেল
আস	113 ঘুরে Kুন
""", 'ই': """
ইক	113 লাK দিন
ইজ	121 কুKে অংশ নিন
ইনবক	125 K্সে পেতে
ইনস	124 অ্যাপ K্টল করুন
""", 'উ': """
উজল	108 নিKেটারে সাবস্ক্রাইব	108 আমাদের নিKেটার	108 নিKেটার পেতে	125 সাপ্তাহিক নিKেটার	136 আমাদের নিKেটার	139 নিKেটার
উনল	124 অ্যাপ ডাKোড করুন	124 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	119 K
এআইক	119 Kে
এআইয	119 Kের
""", 'ও': """
ওট	122 ভিডিKি দেখুন
""", 'ক': """
ক	137 মাসিK
কত	126 স্বাধীন সাংবাদিKাকে	126 সাংবাদিKার পাশে	136 স্বাধীন সাংবাদিKা
কনট	118 বহিরাগত Kেন্ট
কপ	117 অনুমতি ছাডা Kি
কর	113 ফলো Kুন	113 ক্লিক Kুন	113 সাবস্ক্রাইব Kুন	113 যোগ Kুন	113 যুক্ত Kুন	114 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	114 আমাদের সঙ্গে যোগাযোগ Kুন	121 ওযেবিনারে নিবন্ধন Kুন	121 চাKির সুযোগ	124 নোটিফিকেশন চালু Kুন	135 সাবস্ক্রাইব Kুন	135 এখানে ক্লিক Kুন
করত	123 মন্তব্য Kে
""", 'খ': """
খ	128 ফ্রি লেKা	128 বিনা মূল্যের লেKা
খত	122 ভিডিও দেKে
খবর	131 আরও K জানতে
খবরট	4 Kি	127 Kি পডতে
""", 'গ': """
গল	120 কেমন লাK
""", 'ছ': """
ছ	120 কাজে লেগেKে	138 জানিযেKে
""", 'জ': """
জর	121 Kিপে অংশ নিন	121 Kিপে ভোট দিন
জস	117 মতামত লেখকের নিK্ব
""", 'ঠ': """
ঠক	136 আমাদের পাK
""", 'দ': """
দক	116 জ্যেষ্ঠ প্রতিবেK	116 নিজস্ব প্রতিবেK
দন	136 এই প্রতিবেK
""", 'ধ': """
ধর	114 ভুল Kিযে দিন
""", 'ন': """
ন	113 যুক্ত হোK	113 যোগ দিK	114 লেখা পাঠাK	120 ভুল পেযেছেK	121 টিকিট কিKুন	122 শুKুন	122 ভিডিও দেখুK	124 অ্যাপ Kামিযে নিন	126 পাশে দাঁডাK	135 যুক্ত হোK	138 জাKান	138 জাKিযেছেন
নকল	117 অনুমতি ছাডা K
নয	117 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	127 Kা চালিযে যেতে
পডত	127 লেখা Kে	127 বিনা মূল্যে Kে	127 লেখাটি Kে	131 আরও খবর Kে
""", 'ব': """
বল	138 Kেন	138 Kেছেন	138 Kেছে
বলছ	138 Kেন
বলল	138 Kেন
""", 'ভ': """
ভরস	126 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	117 বিনা অনুKিতে	119 কৃত্রিম বুদ্ধিK্তা
মন	120 কেK লেগেছে
""", 'য': """
য	127 মাত্র # টাকাK
যত	135 আমাদের সহাKা
যব	125 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	118 কুকি ব্Kার
যর	116 সিনিK রিপোর্টার
""", 'র': """
র	116 স্টাফ Kিপোর্টার
রক	112 সর্বস্বত্ব সংK্ষিত	112 স্বত্ব সংK্ষিত	117 অশালীন মন্তব্য প্Kাশ	117 অনুমতি ছাডা প্Kাশ
রত	137 প্Kি মাসে
রহণ	118 কুকি গ্K করুন
""", 'শ': """
শন	134 কমিK পেতে পারি
""", 'স': """
সঙ	117 সম্পাদকীয নীতির K্গে	131 আমাদের K্গেই থাকুন	131 K্গেই থাকুন
সদস	135 K্য হোন
সব	136 আমাদের ফেKুক
সরণ	113 অনুK করুন
সহয	135 Kোগিতা করুন
সহসম	116 K্পাদক
""", 'হ': """
হক	127 ইতিমধ্যে গ্রাK
হকদ	127 শুধু গ্রাKের জন্য
হত	135 যুক্ত Kে
হব	123 অ্যাড্রেস প্রকাশিত Kে না	123 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	1559 Kติดตาม
กร	1533 Kอกอีเมล
กล	1562 K่าว
กา	14 Kรแจ้งเตือน	1559 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1549 Kบคุณที่สมัคร	1549 Kบคุณที่ลงทะเบียน	1560 Kงเรา
""", 'ค': """
คว	1558 Kามเห็นส่วนตัวของผู้เขียน
ค่	1557 Kาคอมมิชชั่น	1557 Kาคอมมิชชัน
""", 'จ': """
จด	1533 Kหมายข่าวของเรา	1549 Kหมายข่าวรายสัปดาห์ของเรา	1563 Kหมายข่าว
จะ	1548 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1559 Kวน์โหลดแอป
""", 'ต': """
ติ	1540 Kดต่อผู้สื่อข่าวของเรา	1540 Kดต่อเรา	1540 Kดต่อกองบรรณาธิการ	1559 Kดตามเรา
ต่	1561 Kอเดือน	1561 Kอปี
""", 'ถ': """
ถื	1549 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	1552 Kลองอ่าน
ทั	1558 Kศนะของผู้เขียน
ทา	1548 Kงเว็บไซต์ขอสงวนสิทธิ์	1549 Kงอีเมลทุก
ทุ	1549 Kกเช้าทางอีเมล
""", 'บ': """
บท	1553 Kความฟรี	1560 Kความนี้
บร	1563 Kิจาค
บอ	1562 Kกว่า
""", 'ผ': """
ผู	1550 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	1562 Kดกับ
""", 'ม': """
มี	1540 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	1542 Kมรับคุกกี้
""", 'ร': """
ระ	1562 Kบุว่า
รา	1561 Kยเดือน
ร่	1550 Kวมสนับสนุนการทำงานของเรา	1559 Kวมบริจาค
""", 'ล': """
ลิ	1558 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	1560 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1537 Kวนลิขสิทธิ์	1537 Kวนสิทธิ์
สน	1550 Kับสนุนสื่ออิสระ	1550 Kับสนุนการทำงานของเรา	1550 Kับสนุนนักข่าว	1559 Kับสนุนเรา	1559 Kับสนุนพวกเรา
สม	1533 Kัครรับจดหมายข่าว	1533 Kัครรับข่าวสาร	1559 Kัครสมาชิก	1559 Kัครรับ	1563 Kาชิก
สำ	1552 Kหรับสมาชิกเท่านั้น
สื	1560 K่ออิสระ
ส่	1540 Kงเรื่องราวของคุณ	1540 Kงข่าวหาเรา	1559 Kงข้อมูลมาที่
""", 'ห': """
หา	1540 Kกคุณมีข้อมูล
ห้	1537 Kามคัดลอก	1537 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	1533 Kเมลของคุณ
อ่	1552 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	1559 Kียนถึงเรา
เฉ	1552 Kพาะสมาชิก
เน	9 Kื้อหานี้	1542 Kื้อหาจากภายนอก	1542 Kื้อหาภายนอก
เป	1552 K็นสมาชิกอยู่แล้ว	1562 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	1548 Kื่อแสดงความคิดเห็น	1552 Kื่ออ่านต่อ	1552 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	1548 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	1540 K้งเบาะแสข่าว	1540 K้งเรา
แห	1539 Kล่งข่าวที่ต้องการ	1539 Kล่งข่าวโปรด	1539 Kล่งที่มาที่ต้องการ
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	1560 K้เรา
""", 'ủ': """
ủng	1658 ly cà phê K hộ	1667 hãy K hộ
""", 'い': """
いか	1030 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	997 Kいのブラウザ
お寄	1030 Kせください
お申	1013 Kし込みはこちら	1030 Kし込みください	1030 Kし込みはこちら
お聞	1030 Kかせください
""", 'か': """
から	1029 K転載したものです	1029 Kの転載です
か月	989 K無料	1032 K無料
""", 'こ': """
ここ	989 Kから先は	989 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	989 K記事は有料	989 K記事は会員	1001 K記事についてのご意見	1031 K記事が	1031 K記事を	1031 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	997 K用のブラウザ
ご存	1008 Kじの方は
ご寄	987 K付をお願い	1030 K付
ご意	1001 K見・ご感想	1001 K見をお寄せ
ご感	1001 K想をお寄せ
ご支	987 K援をお願い	1030 K援
ご登	1021 K録ありがとうございます	1030 K録
ご購	1030 K読
""", 'す': """
すで	1024 Kに会員の方
すべ	989 Kての記事が
""", 'ぜ': """
ぜひ	995 Kフォロー
""", 'で': """
でも	995 K配信中
""", 'と': """
と強	1033 K調
と書	1033 Kい
と発	1033 K表
と話	1033 Kし	1033 Kす
と語	1033 Kっ	1033 Kる
と説	1033 K明
と述	1033 Kべ
""", 'に': """
によ	1033 Kると
""", 'の': """
の採	1013 K用情報
の提	1029 K供記事です
""", 'を': """
をフ	995 Kォローする	995 Kォローしよう
を発	1033 K表した
""", 'ア': """
アフ	1028 Kィリエイト広告	1028 Kィリエイトプログラム	1028 Kィリエイトリンク
アプ	992 Kリで開く	992 Kリで読む	992 Kリを開く	992 Kリをダウンロード	992 Kリのダウンロード	992 Kリをインストール	992 Kリはこちら	1020 Kリなら速報	1020 Kリなら、	1020 Kリで読むと	1020 Kリなら
アン	1016 Kケートにご協力	1016 Kケートはこちら	1016 Kケート実施中	1017 Kケートに答えて
""", 'カ': """
カ月	989 K無料	1032 K無料
""", 'ク': """
クイ	1017 Kズに答えて
クッ	999 Kキーを使用	999 Kキーを利用	1011 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1001 Kントを投稿するには	1001 Kントするには	1001 Kント欄で	1001 Kントをお寄せ	1019 Kントは削除します	1019 Kントは削除することが	1019 Kントは削除する場合	1019 Kントは承認	1019 Kントは公開前	1019 Kントは非表示
""", 'サ': """
サポ	987 Kートをお願いします	1030 Kートをお願い	1030 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1030 Kンロードしてください
""", 'チ': """
チケ	1013 Kット販売中
チャ	995 Kンネル登録を	1007 Kンネルに参加する	1007 Kンネルに参加しよう
""", 'ニ': """
ニュ	991 Kースレターに登録	991 Kースレターを	1021 Kースレター登録はこちら	1034 Kースレター
""", 'フ': """
フォ	995 Kローして最新	995 Kローをお願い	1030 Kローしてください
""", 'プ': """
プッ	992 Kシュ通知
プラ	999 Kイバシーポリシーに
プレ	989 Kミアム会員
プロ	1028 Kモーションが含まれ	1028 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	991 Kマガに登録	991 Kマガで	1021 Kマガ登録はこちら	1021 Kマガの登録
メー	21 Kルアドレスが公開されること	991 Kルマガジンで	991 Kルマガジンに登録	991 Kルマガジンを	991 Kルでお届け	1001 Kルアドレスが公開されることはありません	1021 Kルアドレスを入力してください	1034 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	989 Kインして続きを	989 Kインしてください	989 Kインが必要	1030 Kインして
""", 'ヶ': """
ヶ月	989 K無料	1032 K無料
""", '下': """
下載	1679 K客戶端	1679 Kapp	1679 K應用程式
下载	1679 K客户端	1679 Kapp	1679 K应用	1721 K客户端
""", '不': """
不代	1690 K表本站	1705 K表本站立场	1718 K表本報立場	1718 K表本报立场	1718 K表本站立场	1718 K表本站立場	1718 K表本媒體立場	1718 K表本網立場	1718 K表本刊立場
不得	1690 K转载	1690 K轉載
不錯	1721 K過
不错	1721 K过
""", '仅': """
仅代	1690 K表作者
仅供	1705 K其表达个人看法
仅限	1710 K会员	1710 K订户
""", '付': """
付費	1676 K後	1725 K牆
付费	1676 K后	1725 K墙
""", '以': """
以閱	1676 K讀全文
以阅	1676 K读全文
""", '会': """
会员	1676 K专享	1710 K限定内容
会員	989 K限定です	989 K限定の記事	989 K登録すると	989 K登録が必要	989 K登録できます	1024 Kの方はこちら	1024 K登録で続きを読む	1024 Kになると	1030 K登録	1031 Kの方
会費	1022 Kで運営
""", '你': """
你的	1674 K支持	1721 K支持
""", '使': """
使用	1685 Kcookie改善	1685 Kcookie来	1685 Kcookie來	1685 Kcookie以	1685 K cookie 以	1685 K cookie 来	1685 K cookie 來
""", '來': """
來自	1697 K外部平台的內容
""", '依': """
依靠	1708 K读者的支持	1708 K讀者的支持
""", '侵': """
侵权	1690 K
""", '個': """
個人	999 K情報の取り扱い	1029 Kの見解です	1705 K看法
""", '偏': """
偏好	1691 K來源	1691 K来源
""", '僅': """
僅限	1710 K會員	1710 K訂戶
""", '優': """
優先	1006 Kソース	1006 Kする情報源	1006 K的に表示
""", '免': """
免費	15 K閱讀	1719 K文章	1719 K閱讀篇數	1719 K閱讀額度	1720 K註冊即可	1720 K註冊後	1723 K試用
免费	15 K阅读	1719 K文章	1719 K阅读篇数	1720 K注册即可	1720 K注册后	1723 K试用
""", '全': """
全文	20 Kを	989 Kを読むには	989 Kをお読み
""", '公': """
公众	16 K号	1682 K号:
公式	992 Kアプリ	995 Kアカウントをフォロー	995 Kアカウントを友だち	1007 Klineはこちら
""", '关': """
关注	1682 K我们的	1721 K我们
""", '写': """
写道	1724 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1032 K
初月	1024 K#円で	1032 K無料
""", '判': """
判断	1033 Kした
""", '利': """
利用	999 K規約に同意
""", '前': """
前請	1705 K先登入
前请	1705 K先登录
""", '剩': """
剩余	1676 K#%
剩餘	1676 K#%
""", '力': """
力を	1022 K貸してください
""", '加': """
加入	1682 Kline好友	1682 Kline官方	1682 Kline@	1708 K贊助行列	1708 K赞助行列	1721 K会员	1721 K會員
""", '励': """
励み	1031 Kになります
""", '動': """
動画	1014 Kをご覧ください	1014 Kはこちら	1014 Kでも詳しく	1014 Kでも解説
""", '包': """
包月	1723 K
""", '即': """
即可	1705 K留言
""", '参': """
参加	1013 K者募集中
""", '參': """
參與	6 K討論
""", '友': """
友だ	995 Kち追加
""", '収': """
収益	1028 Kを得ること
""", '发': """
发表	6 K评论
发送	1678 K到您的邮箱
""", '取': """
取材	1008 K班まで	1022 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	991 Kトレイに
""", '只': """
只靠	1708 K讀者	1708 K读者
""", '同': """
同意	1697 Kcookie
""", '告': """
告訴	1724 K
告诉	1724 K
""", '呼': """
呼び	1033 Kかけた	1033 Kかける	1033 Kかけて	1033 K掛け
""", '命': """
命じ	1033 Kた
""", '売': """
売上	1028 Kの一部が
""", '外': """
外部	1011 Kコンテンツ	1697 K内容	1697 K內容
""", '好': """
好評	1013 K発売中
""", '官': """
官方	1682 K微信
""", '定': """
定期	1721 K定額
""", '寄': """
寄付	1030 Kをお願い	1034 K
寄到	1678 K您的信箱	1707 K你的信箱
""", '寫': """
寫道	1724 K
""", '已': """
已是	1676 K會員	1710 K订户	1710 K訂戶
已经	1676 K是会员
""", '年': """
年額	1032 K
""", '广': """
广告	11 K	1685 K拦截
""", '広': """
広告	11 K	997 Kブロック	1022 Kに頼らず
""", '廣': """
廣告	11 K	1685 K攔截
""", '开': """
开启	1679 K通知
""", '当': """
当サ	1031 Kイト
当社	1031 Kの
当編	1031 K集部
""", '微': """
微信	1679 K扫	1682 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	987 Kをお願いします	1030 Kをお願い	1030 Kして
""", '您': """
您已	1707 K成功订阅	1707 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	1674 K支持	1708 K每一份捐款	1708 K每一筆捐款	1721 K支持	1721 K捐款
""", '情': """
情報	1008 Kをお寄せください	1008 K提供はこちら	1008 K提供を募集	1008 K提供をお待ち	1008 Kをお待ちして
""", '感': """
感謝	1707 K您的訂閱	1721 K閱讀
感谢	1707 K您的订阅	1721 K阅读
""", '成': """
成为	1676 K会员即可	1710 K付费会员	1721 K会员
成為	1676 K會員即可	1708 K我們的贊助	1710 K付費會員	1721 K會員
""", '我': """
我们	1685 K使用cookie	1685 K使用 cookie	1722 K的
我們	1685 K使用cookie	1685 K使用 cookie	1722 K的
""", '手': """
手机	1679 K客户端
""", '打': """
打开	1679 Kapp	1679 K微信
打開	1679 Kapp
""", '扫': """
扫一	1679 K扫
扫描	1679 K二维码
""", '投': """
投资	1690 K有风险
""", '指': """
指出	1724 K
指摘	1033 Kした
""", '捐': """
捐助	1708 K我们	1708 K我們
捐款	1721 K支持	1725 K
""", '掃': """
掃一	1679 K掃
掃描	1679 K qr
""", '推': """
推播	14 K	1679 K通知
推送	14 K	1679 K通知
""", '支': """
支持	1674 K我们的	1674 K我們的	1674 K獨立媒體	1674 K独立媒体	1721 K我们	1721 K我們
支援	1030 Kをお願い
""", '文': """
文章	1690 K来源:
""", '明': """
明ら	1033 Kかにした
""", '暢': """
暢讀	1710 K全站
""", '最': """
最新	991 K情報をお届け
""", '會': """
會員	1676 K專享	1710 K限定內容
""", '月': """
月額	989 K#円	1032 K
""", '有': """
有料	989 K会員限定	989 K会員になる	989 K会員の方	1024 K記事が読めます	1034 K会員
有权	1705 K删除
有權	1705 K刪除
""", '未': """
未經	1690 K授權
未经	1690 K授权
""", '本': """
本ま	1024 Kで無料で
本報	1722 K導
本报	1722 K读者	1722 K道
本文	1690 K来源
本網	1685 K站使用
本网	1685 K站使用
""", '来': """
来自	1697 K外部平台的内容
""", '欢': """
欢迎	1682 K关注	1721 K加入	1721 K赞助	1721 K订阅
""", '歡': """
歡迎	1682 K追蹤	1721 K加入	1721 K贊助	1721 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	989 K#文字	989 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	1723 K
每日	1678 K简报	1678 K電子報
每月	1723 K
""", '求': """
求め	1033 Kた	1033 Kている
""", '浏': """
浏览	1685 K器版本
""", '点': """
点击	1721 K关注
""", '無': """
無料	15 K記事	989 Kで会員登録	989 K会員に登録	1024 Kで読める記事の上限	1024 K会員になると	1030 K会員に登録	1032 K体験
無断	1005 K転載	1005 K複製
""", '版': """
版权	1690 K所有	1690 K归
版權	1690 K所有
""", '独': """
独立	1031 Kしたジャーナリズム	1722 K新闻	1722 K媒体
""", '獨': """
獨立	1722 K新聞	1722 K媒體
""", '獲': """
獲得	1717 K佣金
""", '由': """
由讀	1722 K者
由读	1722 K者
""", '申': """
申し	1013 K込みはこちら
""", '电': """
电子	1725 K报
""", '畅': """
畅读	1710 K全站
""", '疑': """
疑問	1008 Kをお寄せ
""", '登': """
登入	24 K或	1676 K後繼續	1676 K會員	1720 K或註冊
登录	24 K或	1676 K后继续	1676 K后查看全文	1676 K后查看完整	1720 K或注册
登録	1024 Kして続きを読む	1030 Kしてください	1030 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1031 Kまの
""", '禁': """
禁止	1690 K转载
禁無	1005 K断
""", '私': """
私た	1031 Kちの
""", '科': """
科し	1033 Kた
""", '称': """
称	1724 K
""", '稱': """
稱	1724 K
""", '立': """
立即	1721 K订阅	1721 K訂閱
""", '第': """
第一	1705 K条评论	1705 K則留言	1705 K條評論
""", '筆': """
筆者	1029 K個人の見解
""", '紙': """
紙の	1031 K新聞の定期購読者
""", '続': """
続き	989 Kを読むには	989 Kをお読みになる
""", '編': """
編集	1031 K部では
""", '繼': """
繼續	1676 K閱讀請
""", '继': """
继续	1676 K阅读请
""", '联': """
联盟	1717 K链接
""", '聯': """
聯盟	1717 K行銷連結	1717 K連結
""", '获': """
获得	1717 K佣金
""", '著': """
著作	1005 K権は
""", '表': """
表明	1705 K本站立场
表示	1724 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	1676 K即可	1676 K後繼續	1678 K我們的	1678 K電子報	1721 K我們	1725 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1008 Kまでご連絡
""", '訴': """
訴え	1033 Kた
""", '認': """
認め	1033 Kた
認為	1724 K
""", '說': """
說道	1724 K
""", '読': """
読み	989 K放題
読者	18 Kの寄付	18 Kの支援	1022 Kの会費で	1031 Kの皆様	1031 Kの皆さ
""", '請': """
請啟	1685 K用javascript
請捐	1721 K款
請支	1674 K持我們
請登	1721 K入
請立	1721 K即捐款
請輸	1707 K入您的電子
""", '订': """
订阅	1676 K即可	1676 K后继续	1678 K我们的	1678 K电子报	1721 K我们	1725 K费
""", '认': """
认为	1724 K
""", '评': """
评论	1705 K服务协议
""", '说': """
说道	1724 K
""", '请': """
请启	1685 K用javascript
请捐	1721 K款
请支	1674 K持我们
请登	1721 K录
请立	1721 K即捐款
请输	1707 K入您的电子邮箱	1707 K入您的邮箱
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	1690 K編輯
""", '賺': """
賺取	1717 K佣金
""", '購': """
購読	989 K者の方は	989 Kすると	1030 Kしてください	1031 K者の方	1034 K料
""", '贊': """
贊助	1674 K我們	1721 K我們
""", '责': """
责任	1690 K编辑
""", '赚': """
赚取	1717 K佣金
""", '赞': """
赞助	1674 K我们	1721 K我们
""", '転': """
転載	1005 Kを禁じ
""", '轉': """
轉載	1690 K請註明
""", '转': """
转发	25 K
转载	1690 K请注明
""", '这': """
这篇	1722 K文章
""", '追': """
追蹤	1682 K我們的	1691 Kgoogle news	1721 K我們
""", '送': """
送到	1707 K你的邮箱	1707 K您的邮箱	1707 K您的信箱
""", '這': """
這篇	1722 K文章
""", '通': """
通知	14 K	992 Kをオン
""", '週': """
週に	17 K一度
週刊	1021 Kニュースレター
""", '邀': """
邀請	1721 K您
邀请	1721 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	1679 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	1676 K全文請
""", '關': """
關注	1682 K我們的	1721 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	1676 K全文请
""", '随': """
随时	1721 K掌握
""", '隐': """
隐私	1685 K政策
""", '隨': """
隨時	1721 K掌握
""", '隱': """
隱私	1685 K權政策	1685 K政策
""", '電': """
電子	21 K郵件地址不會公開	1725 K報
""", '需': """
需接	1697 K受cookie
需要	1697 K接受cookie
""", '首': """
首月	1710 K仅需	1710 K只要	1723 K
首选	1691 K来源	1691 K新闻来源
首選	1691 K來源	1691 K新聞來源
""", '가': """
가입하세요	1074 K
가입해	1074 K 주세요
""", '강': """
강조했다	1077 K
""", '계': """
계속	1039 K 읽으려면	1039 K 읽으시려면
계신	1053 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1043 K 뉴스에서
구독	1039 K 후 이용
구독과	1052 K 좋아요
구독료	1078 K
구독자	1039 K 전용
구독자만	1039 K 볼 수	1067 K 읽을
구독하고	1043 K
구독하세요	1052 K	1074 K
구독하시면	1039 K
구독해	1043 K 주세요	1065 K 주셔서	1074 K 주세요
구독해주세요	1043 K
구독해주셔서	1065 K
""", '금': """
금요일	1065 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1039 전체 K 보려면	1067 전체 K 읽어보세요
기자를	1066 K 응원해
기자에게	1053 K 연락해 주세요
""", '네': """
네이버	1043 K 메인에서	1052 K 구독
네이버에서	1043 K 구독
""", '놓': """
놓치지	1074 K 마세요
""", '뉴': """
뉴스레터	1040 K 구독	1040 K 신청	1078 K
뉴스레터로	1040 K 받아
뉴스레터를	1040 K 구독	1040 K 받아
""", '다': """
다운로드하세요	1074 K
""", '당': """
당신의	1053 K 제보가	1075 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1063 K 삭제될	1063 K 삭제합니다	1063 K 통보	1063 K 예고	1063 K 운영자	1063 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1077 K
""", '독': """
독립	1075 K 언론
독자	1074 K 여러분의	1075 K 여러분
독자님의	1037 K 후원
독자들의	18 K 후원
독자의	1075 K 힘
""", '동': """
동의하는	1065 K 것으로 간주
""", '로': """
로그인	24 K	1039 K 후 이용
로그인이	1039 K 필요
로그인하거나	1074 K
로그인하고	1067 K 계속
로그인하면	1067 K 계속
로그인하시면	1039 K
""", '마': """
마음에	1066 기사가 K 드셨다면
""", '말': """
말했다	1077 K
""", '매': """
매월	1076 K
매일	17 K 아침
""", '메': """
메일로	1065 K 보내드려요
메일함으로	1040 K
""", '무': """
무단	1050 K 전재	1050 K 복제
무단전재	1050 K
무료	15 K 기사	1073 K 기사	1076 K 체험
무료로	15 K 볼 수 있는	1067 K 볼 수 있습니다
""", '받': """
받아보세요	1074 K
""", '밝': """
밝혔다	1077 K
""", '보': """
보내드리는	1065 K
보내드립니다	1065 K
""", '본': """
본사의	1071 K 편집 방향	1071 K 편집방향
본지는	1075 K
본지의	1071 K 편집 방향	1071 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사전	1058 K 등록하기	1058 포럼 K 등록
""", '선': """
선호	1051 K 매체로	1051 K 출처로	1051 K 언론사	1051 K 매체
선호하는	1051 K 출처
""", '설': """
설명했다	1077 K
""", '세': """
세미나	1058 K 신청하기
""", '속': """
속보를	1064 K 받아보세요
""", '수': """
수수료를	1070 K 받을 수	1070 K 제공받
""", '알': """
알림	1041 K 받기	1041 K 설정
알림을	14 K	1064 K 켜고
""", '앱': """
앱	1041 K 다운로드	1041 K 설치	1064 K 설치하기
앱에서	1041 K 보기	1041 K 열기	1064 K 더 편하게
앱으로	1041 K 보기	1064 K 더
앱을	1041 K 다운로드	1064 K 다운로드하세요
""", '여': """
여러분	1075 K 덕분
여러분의	1053 K 제보	1066 K 후원이	1074 K 후원
""", '영': """
영상에서	1059 K 확인하세요	1059 K 확인할 수 있습니다
영상으로	1059 K 확인하세요
영상을	1059 K 확인하세요
""", '온': """
온라인	1058 K 세미나
""", '외': """
외부	1056 K 콘텐츠
""", '우': """
우리	1075 K 기자
우리의	1075 K 저널리즘
""", '원': """
원고료로	1066 K 응원
""", '유': """
유료	1039 K 구독자만
유튜브	1043 K 구독
""", '음': """
음성으로	1059 K 들어보세요
""", '응': """
응답	21 K 취소
응원해	1037 K 주세요	1074 K 주세요
""", '의': """
의견을	1074 K 남겨
""", '이': """
이	9 K 콘텐츠	1075 K 기사가	1075 K 기사는
이메일	1040 K 주소
이메일을	1040 K 입력
이미	1067 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1058 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1051 더 K 보기
""", '재': """
재배포	1050 K 금지
재배포금지	1050 K
""", '저': """
저작권법	1050 K
저작권자	1050 K
저희	1075 K 뉴스레터	1075 K 채널
저희는	1075 K
저희를	1075 K
""", '적': """
적었다	1077 K
""", '전': """
전문을	20 K
전했다	1077 K
""", '정': """
정기후원	1076 K
""", '제': """
제보	1053 K 부탁드립니다
제보는	1053 K 카카오톡
제보를	1053 K 기다립니다	1053 K 받습니다
제보하기	1053 K
제보해	1074 K 주세요
제휴	1070 K 링크
제휴링크	1070 K
""", '주': """
주소는	21 이메일 K 공개되지
""", '채': """
채널	1043 K 추가	1052 K 추가하기	1052 K 구독하기
채널에	1052 K 참여하세요
채널에서	1052 K 소식을
채용	1058 K 공고
""", '첫': """
첫	1076 K 달
""", '친': """
친구	1052 K 추가하세요	1052 K 추가하기
""", '커': """
커피	1066 K 한 잔 값으로
""", '쿠': """
쿠키	1056 K 동의가
쿠키를	1056 K 허용해야	1056 K 허용해
""", '특': """
특가	1058 K 보기
""", '파': """
파트너스	1070 K 활동
""", '팔': """
팔로우하기	1043 K	1052 K
팔로우하세요	1074 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1071 K 개인 의견
""", '협': """
협찬을	1070 K 받아
""", '활': """
활용	1050 ai 학습 및 K 금지
""", '회': """
회원	1039 K 전용
회원가입	1039 K 후	1074 K
회원가입하면	1067 K 월
회원만	1039 K 볼 수
""", '후': """
후원금	1078 K
후원으로	1066 독자의 K 운영
후원을	1037 K 부탁드립니다	1074 K 부탁
후원이	1037 K 필요합니다	1037 K 큰 힘이
후원하세요	1074 K
후원해	1037 K 주세요	1074 K 주세요
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
הזהיר
הזכויות
החובה
החינמיות
הטלגרם
הטקסט
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
עיתונאי
עיתונאית
עיתונות
עמלה
פרסומות
פרסומת
פרשן
פרשנית
ציין
קרא
קריאה
ראשון
שאלו
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
ادامه
ادعمنا
ادعموا
ارسال
اسبوعيا
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
المجانية
المحتوي
المستقلة
المفضل
المفضلة
المقال
النشرة
الينا
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
ترجيحي
تستطيع
تطبيقنا
تعبر
تعليقا
تفعيل
تقاريرنا
تقول
تلگرام
تماشا
تمامي
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
سايتهاي
سنويا
شارك
شاركنا
شاركه
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
مالي
ماه
ماهانه
متصفحك
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
نرمافزار
نستخدم
نشرتنا
نظر
نميشود
نوشت
نويسنده
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
گزارشهاي
گفت
گفتند
گفته
अन
अप
अपन
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
दक
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
ঠক
দক
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
র
রক
রত
রহণ
শন
সঙ
সদস
সব
সরণ
সহয
সহসম
হক
হকদ
হত
হব
กด
กร
กล
กา
ขอ
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
โฆ
ให
ủng
いか
お使
お寄
お申
お聞
から
か月
ここ
この
ご利
ご存
ご寄
ご意
ご感
ご支
ご登
ご購
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
参加
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
本ま
本報
本报
本文
本網
本网
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
請啟
請捐
請支
請登
請立
請輸
订阅
认为
评论
说道
请启
请捐
请支
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
가입하세요
가입해
강조했다
계속
계신
공유해
광고
구글
구독
구독과
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
네이버
네이버에서
놓치지
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
독자
독자님의
독자들의
독자의
동의하는
로그인
로그인이
로그인하거나
로그인하고
로그인하면
로그인하시면
마음에
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
밝혔다
보내드리는
보내드립니다
본사의
본지는
본지의
분
브라우저가
사전
선호
선호하는
설명했다
세미나
속보를
수수료를
알림
알림을
앱
앱에서
앱으로
앱을
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
제보하기
제보해
제휴
제휴링크
주소는
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
