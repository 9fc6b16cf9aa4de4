"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	1573
# comentário	1269
# comentários	1269
# gün ücretsiz deneyin	1499
# hozzászólás	839
# komentářů	190
# komentāri	1071
# příspěvků	190
# σχόλια	347
# коментарі	1553
# коментарів	1553
# комментариев	1375
# комментарий	1375
# комментария	1375
# תגובות	746
# تعليقات	48
# نظر	582
# कमेंट	793
# € al mes durante # meses	528
# € al mese per # mesi	971
# € por mês durante # meses	1304
#件のコメント	1000
#則留言	1618
#条评论	1618
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
abonați-vă	1316
abonează-te	1316
abonelere özel	1499
abonner nå	1171
abonner på nyhetsbrevet	1173
abonnér	205
abonnér nu	205
abonnés	675
abonnés uniquement	724
abonē	1065
abonē jaunumus	1088
abonē un lasi visus rakstus	1065
abonēt	1065
abrir menú	496
acasă	1326
accede a todos los contenidos sin límites	528
acceptér	214
acceptă toate	1332
acceptă și afișează conținutul	1332
accéder à l'article	675
aceitar e ver o conteúdo	1285
aceito receber comunicações e ofertas	1299
acest articol este rezervat abonaților	1346
acesta este ultimul tău articol gratuit	1346
acheter ce numéro	711
achetez ce numéro	711
activează alertele	1341
activează notificările	1341
actualités	691
adaugă un comentariu	1323
add meg az e-mail-címed	844
además	493
adhérer	671
adja meg az e-mail-címét	844
adja meg e-mail-címét	844
adomány	830
adományozok	830
adományozás	830
adreça electrònica	163
afișează conținutul	1332
afișează conținutul extern	1332
agora não	1252
ai deja un abonament? autentifică-te	1346
ai observat o greșeală	1323
ai सारांश	805
ai से तैयार सारांश	805
ai-genereret resumé	221
ai-összefoglaló	842
aicinām ievērot cieņu komentāros	1071
aiheeseen liittyvää	635
aiheesta lisää	635
aitäh liitumast	564
aizvērt reklāmu	1073
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
akceptuję	1236
akkurat nå	1184
aktuálně	191
alle abo-angebote im überblick	324
alle angaben ohne gewähr	330
alle newsletter im überblick	316
alle preise ohne gewähr	330
als bevorzugte quelle bei google hinzufügen	268
als podcast hören	325
alte știri	1324
alterar preferências de cookies	1285
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1335
amintește-mi mai târziu	1314
andra läser	19	1447
andra läser just nu	19
andra läste även	1447
andre har også lest	19
andre leser nå	1184
andre leste også	1184
andre læser	218
andre læser lige nu	218
andre læser også	19
andre læste også	218
angebot wählen	324
anhören	267
anhören # min	267
anmäl dig	1436
anmäl dig till nyhetsbrevet	1436
annonce - artiklen fortsætter nedenfor	213
annonces légales	711
annoncørbetalt indhold	224
annons - artikeln fortsätter nedan	1442
annonsen slutar här	1442
annonsinnehåll	1453
annonslänk	1442
annonsörsinnehåll	1453
annonsørinnhold	1190
anulezi oricând	1346
anuluj odpowiedź	1238
användarvillkor	1443
anzeigensonderveröffentlichung	330
anúncio	1265
anúncios	1265
apmaksāts saturs	1073
après la publicité	685
após a publicidade	1265
apóyanos	473
apúntate	480
arkadaşina gönder	1503
arkadaşinla paylaş	1503
article abonné	675
article ajouté à vos sélections	682
article précédent	691
article réservé aux abonnés	675
article sponsorisé	711
articles associés	691
articles liés	691
articles recommandés	691
articles récents	691
articol exclusiv pentru abonați	1346
articole asemănătoare	1324
articole înrudite	1324
articoli più letti	974
articolul continuă după reclamă	1321
articolul continuă mai jos	1321
articolul următor	1324
artikeln fortsätter efter annonsen	1442
artikeln fortsätter nedan	1442
artikeln fortsätter under bilden	1442
artikeln är låst	1434
artikeln är uppläst av en dator	1439
artikkel jätkub pärast reklaami	548
artikkel jätkub reklaami järel	548
artikkel täieneb	547
artikkelen er låst	1171
artikkeli jatkuu kuvan jälkeen	631
artiklen er låst	205
artiklen er læst op af en robot	210
artiklen fortsætter efter annoncen	213
artiklen fortsætter nedenfor	213
artiklen fortsætter under billedet	213
artikli loeb ette tehishääl	545
artiklit loeb tehishääl	545
artykuł dla subskrybentów	1226
artykuł sponsorowany	1235
artykuły na e-mail	1228
artículo anterior	493
artículo relacionado	493
artículos recomendados	532
artículos relacionados	493
as notícias mais lidas	1307
ascultă	1319
assine já	1256
atbalstīt	1065
atcel jebkurā laikā	1065
atradi kļūdu rakstā	1071
atšaukti galite bet kada	1032
aucun commentaire à ce niveau	715
audio narrado por una voz automática	511
auf apple podcasts hören	306
auf spotify hören	306
ausgewählt für sie	329
avis de décès	711
avoimet työpaikat	637
avsluta när du vill	1434
avslutt når du vil	1171
avís legal	152
ayrintilar için tiklayin	1511
ayrintilar için tiklayiniz	1511
az első hónap csak # ft	832
añadir a favoritos	484
añadir a mi lista	531
añadir comentario	491
añadir usuario	477
aún no te has registrado	477
ačiū, kad užsiprenumeravote	1056
""", 'b': """
banküberweisung	258
bağiş yap	1498
bağiş yapin	1498
bağlantiyi kopyala	1503
başa dön	1511
bei google als quelle hinzufügen	268
bei spotify hören	306
bejelentkezés	832
belépés	832
benefício do assinante	1289
betrag wählen	258
bezárás	829
bild vergrößern	280
bitte versuchen sie es später erneut	316
bize ulaşin	1508
bjud en vän på artikeln	1439
bli månadsgivare	1432
bli støttemedlem	1169
bliv støttemedlem	203
boletín	480
browserul tău nu poate reda acest video	1332
brukervilkår	1180
bu haber abonelere özeldir	1499
bu içerik abonelere özeldir	1499
bugün değil	1497
bunlar da ilginizi çekebilir	1509
butlletí	163
buďte v obraze	183
bài cùng chuyên mục	1595
bài cùng tác giả	1595
bài khác	1574
bài liên quan	1574
bài mới nhất	1595
bài quảng cáo	1596
bài tiếp theo	1574
bài viết liên quan	1574
bài đọc nhiều	1595
báo lỗi	1573
bármikor leiratkozhat	844
bármikor leiratkozhatsz	844
bármikor lemondhatja	832
bármikor lemondható	832
bình luận	1573
bình luận (#	1573
búsqueda	496
bülten	1529
bülten üyeliği	1529
bültene abone oldunuz	1529
büyüt	1511
bądź na bieżąco	1228
bővebben	842
būkite pirmas	1038
būkite pirmas, pakomentavęs	1038
bạn có thể quan tâm	1574
bỏ qua	1564
""", 'c': """
cada aportació compta	166
cada aportación cuenta	527
cada contribuição conta	1302
cadastre-se grátis	1256
califica este artículo	491
cargar más	496
carte de crédit	674
cartão de crédito	1255
categorieën	1117
categorías	493
caută	1326
ce contenu vous a-t-il été utile	709
ce résumé vous a-t-il été utile	709
cele mai citite știri	1349
cele mai noi știri	1324
celý článek	193
cerrar menú	496
cerrar sesión	477
cet article est en accès libre pour les abonnés	724
cet article est lu par une voix de synthèse	709
chci podpořit	180
chia sẻ	1569
chia sẻ bài viết	1569
chia sẻ facebook	1594
chia sẻ qua facebook	1594
chia sẻ ý kiến của bạn	1573
chuyên mục	1574
chủ đề	1574
chủ đề liên quan	1574
chủ đề nóng	1595
cikk megosztása	835
cikk mentése	835
cikkünk frissül	842
citeşte şi	1324
citește fără limite	1346
citește mai departe	1324	1326
citește mai mult	1324	1326
citește regulile comunității	1335
citește și	1324
citi šobrīd lasa	1067
citiți și	1324
col·labora	140
comentariul tău așteaptă moderarea	1335
comentează	1323
comentário	1269
comentário aguardando moderação	1295
comentários	1269
comentários exclusivos para assinantes	1295
commander ce numéro	711
commentaire en attente de modération	715
commerciële bijdrage	1158
compre a edição impressa	1289
conditions générales	687
conectează-te cu facebook	1346
conectează-te cu google	1346
confidentialité	687
configuración	489
configuración de cookies	489
configurações de cookies	1267
conheça todas as nossas newsletters	1299
consigue tu entrada aquí	513
consulta les normes de participació	155
consultez notre charte de modération	715
consíguelo en tu quiosco	513
contenu externe recommandé	707
contenu proposé par notre partenaire	711
contenu sponsorisé	685
contenus recommandés	728
contenus sponsorisés	685	691
conteúdo de marca	1265
conteúdo exclusivo	1256
conteúdo exclusivo para assinantes	1304
conteúdo externo	1285
conteúdo externo recomendado	1285
conteúdo para assinantes	1256
conteúdo patrocinado	1265
conteúdo premium	1304
conteúdo produzido pela marca	1289
conteúdo relacionado	1271
conteúdos relacionados	1307
contingut només per a usuaris registrats	167
continua após a publicidade	1265
continua després de l'anunci	157
continuar leyendo aquí	477
continuarea articolului după reclamă	1337
continue a ler esta notícia	1307
continuer après la publicité	685
continuă cu apple	1346
continuă cu facebook	1346
continuă cu google	1346
continuă să citești după publicitate	1337
continúa abajo	487
contáctanos	491
conținut disponibil doar utilizatorilor înregistrați	1346
conținut extern	1332
conținut extern recomandat	1332
conținut pentru abonați	1316
conținut premium	1346
conținut sponsorizat	1321
cookieinställningar	1443
cookieの設定	998
cookie設定	998	1616
cookie设置	1616
copia l'enllaç	146
copiază link	1319
copiază linkul	1319
copy link thành công	1594
correo electrónico	480
creează cont	1316
créer mon compte	675
créer un compte	675
créer une alerte	717
créer une alerte sur ce thème	717
csak előfizetőknek	832
cumpără revista	1337
czytaj całość	1243
czytaj również	1240
czytaj także	1240
czytaj też	1240
czytaj więcej	1240	1243
czytaj więcej o	1240
các tin khác	1574
cât de util a fost acest articol	1335
címkék	840
címlap	840
címlapról ajánljuk	840
có lẽ để sau	1564
có thể bạn quan tâm	19	1574
có thể bạn thích	19
cùng chuyên mục	1574
cùng chủ đề	1595
cùng tác giả	1595
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1511
daha fazla haber için tiklayin	1511
dalies ar šo rakstu	1070
dalinkitės	1032
dalinkitės straipsniu	1037
dalsza część artykułu pod materiałem wideo	1235
dalsza część artykułu pod wideo	1235
dalsza część tekstu pod wideo	1235
dalīties	1065
dalīties ar draugiem	1070
dalīties facebook	1070
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
darovať	1402
das könnte dich auch interessieren	277
das könnte ihnen auch gefallen	277
das könnte sie auch interessieren	277
das könnte sie interessieren	277
das wichtigste in kürze, zusammengefasst von ki	300
datenschutzerklärung	273
daugiau šia tema	1034
deblochează articolul	1346
deixar um comentário	1269
deixe um comentário	1269
del på e-post	1176
del på facebook	210	1176
del på mail	210
del på twitter	210	1176
del på x	210	1176
dela inlägget	1439
dela på facebook	1439
dela på twitter	1439
dela på x	1439
dernière minute	691
dernières actualités	691
dernières infos	691
dernières nouvelles	691
desa per llegir després	169
desbloquear artículo	528
desbloqueie este conteúdo	1304
det er gratis å opprette en bruker	1171
det læser andre	218
det är gratis att skapa ett konto	1434
detaylar için tiklayin	1511
detaylar için tiklayiniz	1511
detta material är skyddat enligt lagen om upphovsrätt	1476
detta är en annons	1442
detta är en plusartikel	1434
devam etmek için üye girişi yapin	1499
devami için abone olun	1499
devamini okumak için abone olun	1499
diese funktion steht nur angemeldeten nutzern zur verfügung	325
din aceeași categorie	1324
din aceeași secțiune	1349
disponibil în app store și google play	1341
disponibilă în app store și google play	1341
distribuiți	1319
diğer haberler	19	1509
diğer okurlar bunlari okuyor	1509
dla subskrybentów	1226
do góry	1243
doar abonații pot comenta	1335
doar pentru abonați	1316
doação mensal	1253
doação única	1253
doba čtení # min	193
dolgozzon nálunk	842
domiciliación bancaria	476
domů	193
dona suport al periodisme en català	166
donación mensual	473
donación única	473
donați	1315
donează	1315
donează acum	1315
donează lunar	1315
donează lunar # euro	1345
donează lunar # lei	1345
doner nå	1169
données personnelles	687
donér	203
donér nu	203
doporučené	191
doporučené články	191
doporučujeme	191
dołącz do nas	1224
dołącz do newslettera	1228
drukāt	1070
du er nå påmeldt	1173
du er nå påmeldt nyhetsbrevet	1173
du kan när som helst avsluta prenumerationen	1436
du kan når som helst melde deg av	1173
du kan opsige når som helst	205
du kanske också gillar	1447
du modtager snart en bekræftelse på mail	207
du même auteur	691
du prenumererar nu på nyhetsbrevet	1436
du vil kanskje også like	1184
dành cho bạn	1574
dành cho thuê bao	1566
dárkovat článek	181
därefter # kr/mån tills du säger upp	1434
débloquer l'article	675
débloquez cet article	724
déconnexion	675
découvrir l'offre	675
découvrir nos offres	724
découvrir toutes nos offres d'abonnement	724
déjà un compte	675
déjà un compte ? connectez-vous	675
dāvini rakstu	1070
dāvini rakstu draugam	1070
""", 'e': """
e-bülten	1529
e-bülten aboneliği	1529
e-mail inválido	1299
e-mailová adresa	183
e-posta gönder	1503
edición digital	477
edición impresa	477
editörün seçtikleri	1509
edição impressa	1256
egyszeri támogatás	830
ehkä myöhemmin	622
ei tänään	622
el millor de la setmana a la teva bústia	163
el més llegit	144
el més vist	170
el. paštas	1056
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
en çok okunan	1509
en çok okunan haberler	1509
en çok okunanlar	1509
engangsbeløb	203
engångsgåva	1432
enllaç copiat	169
ensemble, faisons vivre un média libre	723
enthält werbung	270
enviar comentário	1269
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
escreva um comentário	1269
escriu el teu correu electrònic	163
esi pirmais, kas komentē	1071
esimene kuu # €	540
esta funcionalidad es sólo para registrados	477
esta matéria foi útil para você	1287
esta notícia foi útil	1287
este espaço é moderado pela redação	1295
este resumo foi útil	1287
estás de acuerdo? vota	518
evästeasetukset	632
evästeet	632
exclusiv pentru abonați	1346
experimente grátis por um mês	1304
ez is érdekelhet	840
ez is érdekelheti	840
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	840
ezt olvasta már	840
ezt olvastad már	840
ești de acord? votează	1335
""", 'f': """
facebook'ta paylaş	1503
facebookでシェア	993
facebookでシェアする	993
faça login	1256
faça uma pergunta sobre esta reportagem	1287
fes una donació	140
fiecare donație contează	1345
fiecare leu contează	1345
fizetett hirdetés	837
fiók létrehozása	832
fiókom	832
forstør billede	221
forstørr bilde	1187
fortsett uten å støtte	1168
fortsätt läsa efter annonsen	1442
fortsätt utan att stödja	1431
fortsæt med at læse	213
fortsæt uden at støtte	202
fotogalería	493
fotoğraflari görmek için tiklayin	1511
friss hírek	840
fråga vår ai om artikeln	1445
fuldskærm	221
få adgang	205
få artiklen læst op	210
få de vigtigste nyheder hver morgen	207
få de viktigaste nyheterna varje morgon	1436
få de viktigste nyhetene hver morgen	1173
få nyheder på mail	207
få nyheter på e-post	1173
få nyheter på mejlen	1436
få overblikket her	221
få tilgang	1171
få varsel når vi skriver om dette	1187
följ	1440
följ oss	1440
följ skribent	1440
följ ämnet	1440
för prenumeranter	1434
förderer werden	255
fördermitglied werden	255
föregående	1450
föregående artikel	1447
förstora	1450
følg	211	1177
følg emne	211
følg os	211
følg oss	1177
følg sagen her	221
følg tema	1177
følg temaet og få varsel	1187
für abonnenten	259
für den newsletter anmelden	263
für dich empfohlen	329
für sie empfohlen	329
für sie entstehen keine mehrkosten	330
fă o donație	1315
fără obligații	1346
fără tine nu putem	1345
""", 'g': """
galeriyi aç	1511
galeriyi görmek için tiklayin	1511
galéria	842
galéria megtekintése	842
garanta já o seu ingresso	1289
gem til læseliste	210
giriş	1499
giriş yap	1499
giriş yapin	1499
giriş yapin veya üye olun	1499
giv os feedback på artiklen	216
già abbonato	925
già registrato	925
gli articoli più letti	974
glömt lösenord	1434
godkänn	1443
godkänn alla	1443
gorące tematy	1240
gracias por tu opinión	511
gràcies per la teva opinió	155
gràcies per votar	155
gràcies, ja estàs subscrit	163
guardar artículo	484
guardar para después	531
guardar para leer después	531
gå ikke glip af	218
gå ikke glip af noget	207
gå ikke glipp av noe	1173
gå til indhold	221
gérer les cookies	687
gérer les préférences	707
gérer mes alertes	717
gérer mes choix	687
gérer vos préférences de cookies	707
góp ý	1573
gündem	1509
günün haberleri	1509
günün özeti	1509
gợi ý	1574
gửi	1573
gửi bình luận	1573
gửi email	1569
gửi ý kiến	1573
""", 'h': """
haber bülteni	1529
haber güncelleniyor	1511
haberi arkadaşina hediye et	1503
hai già un account	925
harici içerik	1511
has arribat al límit d'articles gratuïts	167
has iniciado sesión	509
hasznos volt az összefoglaló	839
hasznosnak találta a cikket	839
havi támogatás	830
hayir teşekkürler	1497
hayir, teşekkürler	1497
haz una pregunta sobre este artículo	511
he leído y acepto la política de privacidad	524
he llegit i accepto la política de privacitat	152
hela artikeln fortsätter nedan	1442
hepsini gör	1511
hesap oluştur	1499
hi estàs d'acord? vota	155
hibát talált	839
hier reinhören	306
hinweis schließen	254
hirdetés	837	837
hirdetés bezárása	837
hirdetés, görgessen tovább	837
hjälp oss att rätta fel	1445
hlavní zprávy	191
ho già donato	920
hoje não	1252
hoppa till innehåll	1450
hoppa över inlägg från facebook	1450
hoppa över inlägg från instagram	1450
hoppa över inlägg från x	1450
hozzászólok	839
hozzászólás	839
hozzászólások	839
hozzászólások megtekintése	839
hylkää	632
hylkää kaikki	632
hyväksy	632
hyväksy evästeet	632
hyväksy kaikki	632
här kan du kommentera artikeln	1445
håll dig uppdaterad	1436
hírfolyam	840
hírlevelek	844
hírlevél	844
hírlevél-feliratkozás	844
hören sie diesen artikel	306
hør saken	1176
""", 'i': """
i più commentati	940
i più letti	940
i più letti della settimana	974
i più visti	940
ich unterstütze schon	254
identifícate	528
ielogojies, lai komentētu	1071
ienākt	1065
iesakām	1067
ihre meinung zählt	275
ikke gå glipp av	1184
ikke nå	1168
il tuo browser non può riprodurre il video	953
il tuo commento sarà pubblicato dopo l'approvazione	962
iletişim	1508
ilgili içerikler	1509
ilginizi çekebilecek haberler	1509
ilginizi çekebilir	1509
ilmoita asiavirheestä	634
ilmoita virheestä	634
imprimir artículo	531
imprimir esta matéria	1306
in bài	1569
in bài viết	1569
in trang này	1594
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
iniciar sessão	1256
inicie sesión	477
inne artykuły	1240
innhold fra annonsør	1190
inscription à la newsletter	678
inscrivez-vous à notre newsletter	678
insira o seu endereço de email	1299
instalează aplicația	1341
inställningar	1443
introduce un email válido	524
intră în cont	1316
invítanos a un café	473
início	1274
ir para o conteúdo	1274
ispiši	1395
istediğiniz zaman abonelikten çikabilirsiniz	1529
istediğiniz zaman iptal edin	1499
izdrukāt	1070
izmēģini # dienas bez maksas	1065
içeriğe geç	1511
iş birliği	1505
išbandykite # dienų nemokamai	1032
išorinis turinys	1049
išsaugoti	1037
išsaugoti straipsnį	1037
""", 'j': """
j'ai déjà donné	670
j'ai déjà un compte	675
ja hi estàs subscrit	167
ja hi estàs subscrit? entra	167
ja n'ets subscriptor? inicia sessió	141
ja tens compte? inicia sessió	167
jaa twitterissä	629
jaa x:ssä	629
jag förstår	1443
jag stödjer redan	1431
jaga sõbraga	545
jaunākie	1067
jautā mākslīgajam intelektam	1071
je commande ce numéro	711
je gère mes cookies	687
je soutiens déjà	670
jede spende zählt	320
jeder beitrag zählt	320
jeder euro zählt	320
jednorázově	180
jeg forstår	1180
jeg støtter allerede	202	1168
jegyek itt kaphatók	842
jelentkezzen be vagy regisztráljon	832
jetzt angebot wählen	324
jetzt anhören	267
jetzt reinhören	306
jetzt unterstützen	255
již mám předplatné	181
jobs in ihrer nähe	304
junte-se à conversa	1295
jurnalismul de calitate costă	1345
juttu jatkuu kuvan jälkeen	631
juttu jatkuu mainoksen jälkeen	631
juttu jatkuu videon jälkeen	631
juttua päivitetään	631
jutun lukee koneääni	629
jutun lukee tekoälyääni	629
już wspieram	1223
já doei	1252
já nas bancas	1289
já sou apoiador	1252
já sou assinante	1256
já tem conta	1256
já tem uma conta	1256
já é assinante? faça login	1256
já é subscritor	1304
já é subscritor? inicie sessão	1304
jätä kommentti	634
jūsų el. paštas	1056
jūsų el. pašto adresas	1056
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
kaydiniz için teşekkürler	1529
keresés	842
kezdőlap	842
không phải bây giờ	1564
không, cảm ơn	1564
ki-übersicht	300
kijelentkezés	832
kingi artikkel sõbrale	545
kipróbálom	832
kirjaudu sisään	624
kirjoita sähköpostiosoitteesi	626
kjøp abonnement	1171
kjøp tilgang	1171
klausies podkāstu	1072
klausies podkāstu šeit	1072
klausies šo rakstu	1070
klausies šo rakstu (# min	1070
klausykite tinklalaidės	1039
klausykite tinklalaidės čia	1039
klausykitės straipsnio	1037
klausīties	1070
klausīties rakstu	1070
klíčová slova	191
kokeile # päivää maksutta	624
komentavimas išjungtas	1038
komentavimo taisyklės	1038
komentáre	1409
komentář	190
komentáře	190
komentāri	1065
komentēt	1065
komentēšana ir slēgta	1071
komentēšanas noteikumi	1071
komerčné oznámenie	1406
komerční sdělení	187
kommentarerna förhandsmodereras	1445
kommentek megtekintése	839
kommentelési szabályzat	839
kommentér	216
koostöö	548
kopiera länk	1439
kopiera länken	1439
kopijuoti nuorodą	1032
kopiér link	210
kopiér linket	210
kopírovat odkaz	185
kopírovať odkaz	1409
kopēt saiti	1065
korábban írtunk róla	840
kullanim koşullari	1506
kup dostęp	1226
kuula taskuhäälingut	547
kuuntele podcast tästä	637
kysy tekoälyltä	634
käyttöehdot	632
kérdezze ai-asszisztensünket	839
kérem a hírlevelet	844
később	829
köp	1434
köszönjük a feliratkozást	844
köszönöm, nem	829
következő	842
következő cikk	840
køb abonnement	205
køb adgang	205
kúpiť predplatné	1403
küfür, hakaret içeren yorumlar onaylanmamaktadir	1508
küldje el barátjának	835
küldés	835
küldés e-mailben	835
külső tartalom	842
künye	1506
küpsiste seaded	557
küsi tehisarult	546
kā tev patika raksts	1071
kā tu domā? balso	1072
ką manote? balsuokite	1039
""", 'l': """
la discussione è chiusa	938
la nota continúa después del anuncio	487
la rédaction vous conseille	691
la sélection de la rédaction	691
lahjoita artikkeli ystävälle	629
lai komentētu, ielogojies	1071
lai komentētu, pieslēdzies	1071
las más leídas	493
las más leídas de hoy	532
las noticias más leídas	532
lasi arī	1067
lasi komentārus	1071
lasi tālāk	1065
lasi vairāk šeit	1072
lasi vēl	1067
lasiet arī	1067
lasiet vēl	1067
lasă un comentariu	1323
lasīt komentārus	1071
lasīt tālāk	1072
lasīt vairāk	1072
lasīt vēlāk	1070
lasītākie	1067
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
leia a matéria completa	1307
leia as notícias no aplicativo	1297
leia também	1271
les choix de la rédaction	691
les lecteurs ont aussi consulté	728
les més llegides	170
les også	1184
les plus commentés	691
les plus partagés	691
les prix indiqués sont susceptibles d'évoluer	711
les våre debattregler	1182
li e aceito a política de privacidade	1299
lien copié	682
lien copié dans le presse-papiers	727
lietošanas noteikumi	1081
liitudes nõustud kasutustingimustega	564
liity jäseneksi	623
lineでシェア	993
lineで送る	993
link a vágólapra másolva	835
link bài gốc	1594
link copiado para a área de transferência	1306
link kopiëren	1108
link másolva	835
link másolása	835
lire la suite pour #€	675
lire la vidéo	694
lire à haute voix	682
lire également	691
lisää aiheesta	635
liên hệ	1573
liên quan	1574
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
locuri de muncă	1337
loe lähemalt	547
loe lähemalt siit	547
logi sisse või loo konto	540
los lectores también leyeron	532
luba kõik	557
lubię to	1232
lucrează cu noi	1337
lue keskustelun säännöt	634
lue lisää	635
lue lisää aiheesta	635
lue myöhemmin	629
lue myös	635
lugu jätkub pärast reklaami	548
lugu täieneb	547
lui écrire	705
lähetä sähköpostilla	629
lämna en kommentar	1445
länk kopierad	1439
länken kopierad	1439
länken är kopierad	1439
läs hela artikeln	1450
läs hela texten	1450
läs hela texten här	1450
läs kommentarer	1445
läs mer	1447	1450
läs mer om	1447
läs också	1447
läs senare	1439
läs vidare	1434	1447
läs våra kommentarsregler	1445
läs även	1447
lästid	1450
lästid # min	1450
lås op	205
lås opp artikkelen	1171
lås opp saken	1171
lås upp artikeln	1434
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
lên đầu trang	1576
lưu	1569
lưu bài	1569
lưu bài viết	1569
lưu bài để đọc sau	1594
lấy link	1594
""", 'm': """
magari più tardi	920
mai târziu	1314
mainos päättyy	631
mais notícias	1271
maksettu sisältö	631
manşetler	1509
masquer la publicité	711
masz już konto	1226
masz już konto? zaloguj się	1226
materialet är skyddat enligt lagen om upphovsrätt	1476
materiał partnera	1235
materiał promocyjny	1235
materiał sponsorowany	1235
matéria exclusiva para assinantes	1304
matérias relacionadas	1271
media społecznościowe	1233
megnézem	842
megosztás	835
megosztás a facebookon	835
megosztás facebookon	835
megosztás twitteren	835
mehr für dich	329
mehr für sie	329
meld deg på	1173
meld deg på nyhetsbrevet	1173
mentions légales	687
mentés	835
mentés későbbre	835
menú	496
menü	280	842	1511
menü schließen	280
menü öffnen	280
mer från	1447
mer läsning	1447
merci d'avoir voté	715
messaggio pubblicitario con finalità promozionale	957
mest läst	1447
mest lästa	1447
mest læst	218
mest læste	218
mida sina arvad? hääleta	547
minn meg på det senere	1168
mira el vídeo	161
mitä mieltä olet? äänestä	637
modalità di pagamento	924
moderálási elvek	839
modifică preferințele cookie	1332
modifier mes préférences	707
modtag en notifikation, når vi skriver om emnet	221
mogą cię zainteresować	1240
mohlo by se vám líbit	191
mohlo by vás také zajímat	191
mohlo by vás zajímat	191
mohlo by vás zaujímať	1407
monatlich kündbar	324
mostra aquesta publicació a instagram	152
mostra di più	943
mostrar conteúdo externo	1285
mostrar más	496
mot de passe oublié	675
mots clés	691
mots-clés	691
może cię zainteresować	1240
może później	1223
možda će vas zanimati	1393
možná později	179
muistuta myöhemmin	622
mulțumim pentru feedback	1335
mulțumim, te-ai abonat cu succes	1342
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
månadsgåva	1432
månedlig gave	1169
månedligt bidrag	203
måske senere	202
måske vil du også kunne lide	218
més informació	144
més llegides	144
més notícies	170
método de pago	476
métodos de pagamento	1255
métodos de pago	476
mākslīgā intelekta kopsavilkums	1072
mă abonez	1342
můj účet	181
mới nhất	1574
mở rộng	1576
""", 'n': """
nahlásit chybu	190
najchętniej czytane	1240
najczęściej czytane	1240
najczęściej czytane artykuły	1240
najnovšie	1407
najnowsze artykuły	1240
najnowsze wiadomości	1240
najčitanije	1393
najčítanejšie	1407
napsat komentář	190
naročite se	1416
naročnina	1416
nastavení	188
nastavení cookies	188
następna strona	1243
następny	1243
następny artykuł	1240
naudojimo taisyklės	1049
naujausios žinios	1034
naujienlaiškis	1056
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
nenhum comentário	1269
neueste beiträge	277
nhắc tôi sau	1564
nie dziękuję	1223
nie dziś	1223
nie pamiętasz hasła	1226
nie, dziękuję	1223
només els subscriptors poden comentar	155
norėdami komentuoti, prisijunkite	1038
nosūti draugam	1070
nosūtīt draugam	1070
nosūtīt e-pastā	1070
noteで書く	993
notre sélection	691
notre sélection d'articles	728
notícias relacionadas	1271
notícias relacionadas que podem lhe interessar	19
notícies destacades	170
notícies relacionades	144
nu ai cont? înregistrează-te	1346
nu mulțumesc	1314
nu, mulțumesc	1314
nyhetsdøgnet	1184
nyomtatás	835
não perca	1271
não, obrigada	1252
não, obrigado	1252
nächste seite	280
nächster artikel	277
näita rohkem	547
näita veel	547
näköislehti	624
nästa	1450
nästa artikel	1447
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
nāc strādāt pie mums	1072
nổi bật	1574
nội dung quảng cáo	1596
nội dung tài trợ	1571
""", 'o': """
o que achou desta notícia	1287
o vídeo começará em alguns segundos	1285
ochrana osobních údajů	188
ocorreu um erro ao carregar o vídeo	1285
ocultar anúncio	1289
odebírat	183
odebírat newsletter	183
odemknout článek	181
odhlásit se	181
odhlásiť sa	1403
odkaz zkopírován	185
odmítnout	188
odmítnout vše	188
odporúčame	1407
odpovědět	190
odrzuć	1236
odrzuć wszystkie	1236
odtwórz	1243
oferă acest articol cadou	1348
offre spéciale	675
offrez-nous un café	671
offrici un caffè	921
oglasno sporočilo	1420
ogłoszenie	1235
okuma süresi # dk	1511
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
os leitores também leram	1307
os preços podem variar	1289
osale küsitluses	547
ostatnie artykuły	1240
ota yhteyttä	634
otros artículos	493
outras notícias	19	1271
ouça este conteúdo	1262
""", 'p': """
padovanokite straipsnį	1037
padovanokite straipsnį draugui	1037
page précédente	694
pagina următoare	1326
pague um café	1253
paiement sécurisé	674
paldies par pieteikšanos	1088
palun jää viisakaks	546
pamanīji kļūdu	1071
pamanījāt kļūdu	1071
par šo tēmu	1067
paramètres des cookies	687
paramétrer	687
paramétrer les cookies	687
parašyk komentarą	1038
parašykite komentarą	1038
partajează	1319
partenerii noștri	1324
participez à la conversation	715
partnerių turinys	1040
pasidalinkite šiuo straipsniu	1037
pasitikrinkite žinias	1039
passer la publicité	685
pastebėjote klaidą	1038
paylaş	1503
paylaşin	1503
pažiūrėkite vaizdo įrašą	1039
pe aceeași temă	1349
pentru a citi în continuare	1346
per saperne di più	974
pergunte à nossa ia	1287
peut-être plus tard	670
piedalies aptaujā	1072
piekrist visām	1081
piekrītu	1081
piesakies vebināram	1072
piesakoties tu piekrīti lietošanas noteikumiem	1088
pieslēdzies vai izveido kontu	1065
pieslēdzies, lai komentētu	1071
pieslēgties	1065
pievieno savu komentāru	1071
pievienot komentāru	1065
pirmais mēnesis par # €	1065
pirmas mėnuo tik # €	1032
più lette	940
più letti	940
più tardi	920
placená inzerce	187
platená inzercia	1406
plaćeni sadržaj	1392
plačiau skaitykite čia	1039
plein écran	694
plus d'actualités	691
poate mai târziu	1314
podaruj artykuł	1226
podcast anhören	306
pode ler também	1307
podmínky použití	188
podmínky užití	188
podobne artykuły	1240
podobné články	191
podporiť	1402
podporte nezávislú žurnalistiku	1402
podporte nás	1402
podpořit	180
podpořte naši práci	180
podpořte nás	180
podrži	1388
podržite nas	1388
podržite nezavisno novinarstvo	1388
podziel się	1232
podziel się na facebooku	1232
pogledajte još	19
pokaż komentarze	1238
pokaż mniej	1243
pokaż treść	1236
pokaż więcej	1243
pokaż wszystkie	1243
pokračovat bez podpory	179
polecane artykuły	1240
politique de confidentialité	687
polityka prywatności	1236
política de cookies	489	1267
política de galetes	152
política de privacidad	489
política de privacidade	1267
política de privacitat	152
poprzedni artykuł	1240
populární	191
populära artiklar	1447
populärt	1447
populære artikler	218
populære saker	1184
populært	218	1184
populārākie	1067
popüler	1509
popüler haberler	1509
popüler konular	1509
por qué estás viendo esto	477
postanite naročnik	1416
postanite član	1388	1416
postaw kawę	1224
postaw nam kawę	1224
posłuchaj	1232
pour continuer à lire	724
pourquoi voyez-vous cette publicité	711
povezani sadržaj	1393
povezani članci	1393
powiązane	1240
powiązane artykuły	1240
powiązane tematy	1240
powiększ	1243
powiększ zdjęcie	1243
powrót do góry	1243
později	179
pozostała część artykułu pod materiałem wideo	1235
pošalji komentar	1395
praneškite apie klaidą	1038
pranešti apie klaidą	1038
preberite še	1421
predplatiť	1402
predplaťte si	1402
prenumerata nuo # euro per mėnesį	1032
prenumerata nuo # €	1032
prenumerera på vårt nyhetsbrev	1436
prenumeruodami sutinkate su taisyklėmis	1056
prenumeruokite naujienlaiškį	1056
preporučujemo	1393
prečítajte si aj	1407
prețurile pot varia	1337
pridať komentár	1409
prihlásiť	1403
prihlásiť sa	1403
prima lună gratuită	1346
primește alerte despre acest subiect	1341
printează	1319
priporočamo	1421
prisijunkite arba susikurkite paskyrą	1032
prisijunkite prie mūsų komandos	1039
prisijunkite, kad galėtumėte komentuoti	1038
prispieť	1402
privatsphäre-einstellungen	273
privātuma politika	1081
promóció	837
proovi # päeva tasuta	540
pročitajte i	1393
pročitajte još	1393
prywatność	1236
przeczytaj również	1240
przeczytaj także	1240
przeczytaj też	1240
przejdź bez wsparcia	1223
przejdź do serwisu	1236
przejdź do treści	1243
przypomnij mi później	1223
právě se děje	191
präsentiert von	270
précédent	694
préférences cookies	687
prélèvement	674
prémium	832
próbálja ki # forintért	832
próxima	1274
próxima página	1274
próximo artigo	1271
prøv # dager gratis	1171
prøv gratis	205	1171
prøv nu	205
prøv nå	1171
pubblicità	934	934
publi-rédactionnel	685
publicité	685	685
publicité - la suite ci-dessous	685
publicités	685
pular para o conteúdo	1274
página siguiente	496
pääuutiset	635
påmind mig senere	202
påminn mig senare	1431
później	1223
pārbaudi savas zināšanas	1072
pārpublicējot atsauce obligāta	1074
pērc abonementu	1065
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
qual o seu nível de satisfação com esta notícia	1287
quellen und weiterführende links	277
queremos conocer tu opinión	518
queremos saber a sua opinião	1295
questo riassunto ti è stato utile	955
quieres añadir otro usuario a tu suscripción	477
quizás más tarde	472
quizás te interese	493
quyên góp	1565
quyên góp ngay	1565
qué te ha parecido esta noticia	518
quên mật khẩu	1566
quảng cáo	1571	1571
quảng cáo - bài viết tiếp tục bên dưới	1596
""", 'r': """
r$ # por mês durante # meses	1304
radote klaidą	1038
radote klaidą tekste	1038
raksti komentāru	1071
raksts tiek papildināts	1072
raksts turpinās pēc reklāmas	1073
rakstīt komentāru	1071
rao vặt	1571
raportează o eroare	1335
rapportér fejl	216
rašyti komentarą	1032
receber notificações	1297
recevez nos alertes en temps réel	717
recevez une alerte à chaque article de l'auteur	717
reclamă	1321
recomandarea redacției	1349
recomandări	1324
recomandările editorilor	1349
recomandările redacției	1324
recomendado para você	1271
recommandé	691
recommandé pour vous	691
recommandés	691
recordar más tarde	472
recuérdamelo más tarde	472
redirecționează #%	1315
refuză toate	1332
regalar artículo	477
registrovať sa	1403
registruokitės nemokamai	1032
registruokitės į seminarą	1039
registrácia	1403
regisztráció	832
regisztrálok	832
regístrate	477
rekisteröidy	624
rekisteröidy maksutta ja lue	624
reklami geç	1505
reklám	837
reklāma	1065
reklāmas raksts	1073
reklāmraksts	1073
relaterade ämnen	1447
reportar erro nesta página	1287
restez informé	678
restez informés	678
resumen automático	511
resumo da notícia	1287
reģistrējies bez maksas	1065
reģistrēties	1065
ricordamelo più tardi	920
rozwiń	1243
rätta	1445
rätta oss	1445
rättelse	1445
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
rösta här	1450
rösta i omröstningen	1450
rādīt vairāk	1072
răspunde	1323
rėmimas	1040
""", 's': """
s'abonner à partir de #€	675
s'inscrire à la newsletter	678
s-ar putea să-ți placă	1324
saada sõbrale	545
saber más	496
sadarbības raksts	1073
saglabāt	1070
saglabāt rakstu	1070
saistītie raksti	1067
saistītās ziņas	1067
saite nokopēta	1070
saken er låst	1171
saltar anúncio	1265
salvează	1319
salvează articolul	1348
salvează pentru mai târziu	1348
sans engagement, résiliable à tout moment	724
sao chép liên kết	1569
sao chép đường dẫn	1594
sari la conținut	1326
satura turpinājums pēc reklāmas	1073
sačuvaj	1395
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
se alla erbjudanden för prenumeranter	1434
se bilderna här	1450
se connecter et réagir	689
se déconnecter	675
se grafiken här	1450
se ha producido un error al cargar el vídeo	509
se klippet här	1450
se klippet øverst i saken	1187
se videon här	1450
sedan # kr/mån tills du säger upp	1434
seguir tópico	1297
seguí leyendo	532
sei già abbonato	925
sei già iscritto alla newsletter	967
selección de la redacción	493
sem si não seria possível	1302
sem você não seria possível	1302
semnalează o eroare	1323
send artiklen på mail	210
send på e-post	1176
sense permanència	167
setări cookie	1332
seuls les abonnés peuvent commenter	715
seuraa meitä	630
seções	1271
si opp når du vil	1171
si è verificato un errore durante il caricamento del video	953
signaler ce contenu comme inapproprié	715
signaler un problème	689
siguiente artículo	493
siirry sisältöön	637
sikeres feliratkozás	844
sin ti no sería posible	527
siz ne düşünüyorsunuz? oy verin	1511
sizin için öneriler	1509
siųsti draugui	1037
siųsti el. paštu	1037
skaitykite daugiau čia	1039
skaityti plačiau	1039
skaityti vėliau	1037
skaties arī	1067
skatīt foto	1072
skatīt galeriju	1072
skatīt video	1072
skriv din kommentar här	1445
slapukų nustatymai	1049
snsをフォロー	994
sofortüberweisung	258
sonderveröffentlichung	330
sono già sostenitore	920
sorodni članki	1421
souhlasím	188
soutenez-nous dès maintenant	671
související	191
související témata	191
související články	191
soyez le premier à commenter	689
soyez le premier à réagir	689
spela videon här	1450
spis treści	1243
sponsorisé	685
sponsorlu içerik	1505
sponsoroitu sisältö	631
sponsrat innehåll	1442
sponzorované	1406
sponzorovaný obsah	187
sponzorováno	187
sprawdź ofertę	1226
sprijină-ne	1315
spune-ți părerea	1335
spune-ți părerea în comentarii	1335
später	254
später erinnern	254
spør vår ki om saken	1182
staňte sa členom	1402
staňte se členem	180
stichwörter	277
stil spørgsmål til artiklen	216
straipsnio tęsinys - po reklama	1040
straipsnis tęsiasi po reklamos	1040
strona główna	1240
stäng	1431	1450
stöd oss	1432
støt os	203
støtt oss	1169
sugerir correção	1287
sugerir una corrección	518
sugestões	1271
suivre ce thème	717
sur le même sujet	691
sur le même thème	691
suscripción	477
suscríbase	477
suscríbete	477
suscríbete a nuestro boletín	480
suscríbete ahora	477
susiję straipsniai	1034
susikurti paskyrą	1032
susține	1315
susține-ne	1315
susțineți-ne	1315
syötä sähköpostiosoitteesi	626
szponzorált tartalom	837
szólj hozzá	839
szóljon hozzá	839
sähköposti	626
sähköpostiosoite	626
så # kr/mnd til du sier opp	1171
så kommenterar du	1445
sé el primero en comentar	491
sé parte	473
sélections	682
síganos	485
síguenos	485
sök	1450
søg	221
søk	1187
súmate	473
súvisiace	1407
súvisiace články	1407
sīkdatņu iestatījumi	1081
słowa kluczowe	1240
""", 't': """
t'ha estat útil aquest article	155
t'ha estat útil aquest resum	155
tack för din anmälan	1436
taip pat žiūrėkite	1034
takaisin ylös	637
takk for påmeldingen	1173
tallenna myöhemmäksi	629
talán később	829
tamaño de letra	484
también te puede gustar	493
también te puede interesar	493
també et pot interessar	144
também pode gostar	1307
tarjeta de crédito	476
tarjeta de débito	476
te ha resultado útil este artículo	511
te ha resultado útil este resumen	511
te ha sido útil este resumen	511
te poți dezabona oricând	1342
te-ar putea interesa și	1349
tehisaru kokkuvõte	547
tekoälyn tekemä tiivistelmä	637
tekstą įgarsino dirbtinis intelektas	1037
teljes hozzáférés	832
temas del día	493
termos e condições	1267
teste grátis	1256
testează-ți cunoștințele cu quizul nostru	1335
teszteld a tudásod	842
tesztelje tudását	842
texten fortsätter nedan	1442
texten fortsätter under bilden	1442
teď ne	179
thu gọn	1576
thèmes	691
thématiques	691
thích	1569
thông tin doanh nghiệp	1571
thông tin quảng cáo	1596
thẻ	1574
tienes que iniciar sesión para guardar artículos	531
tilbakemelding på saken	1182
tin cùng chuyên mục	1574
tin cùng tác giả	1595
tin khác	1574
tin liên quan	1574
tin mới	1574
tin mới nhất	1574
tin nóng	1595
tin nổi bật	1574
tin quảng cáo	1596
tin trước	1574
tin tài trợ	1574
tin tức liên quan	1574
tin đọc nhiều	1574
tipărește	1319
tipărește articolul	1348
tiêu điểm	1574
tiếp theo	1576
tlačiť	1409
to może cię zainteresować	1240
todos os comentários	1269
toute l'actualité	691
tovább	842
tovább a rovatra	840
tovább olvasom	842
további cikkek	840
további cikkek a témában	840
további hírek	840
további részletek itt	842
továbbiak betöltése	842
tradução automática	1287
trang chủ	1576
transferência bancária	1255
treść sponsorowana	1235
tria la teva subscripció	167
trước	1576
trả lời	1573
trở lại	1576
tu ce părere ai? lasă un comentariu	1335
tu navegador no puede reproducir este vídeo	509
tue meitä	623
tule meile tööle	547
turpini lasīt	1065
turpinājums pēc reklāmas	1073
turpināt lasīt	1065
twitter'da paylaş	1503
twój e-mail	1228
tài khoản của tôi	1566
tài trợ	1571
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
tìm kiếm	1576
tópicos	1271
tópicos relacionados	1271
több	842
töltsd ki a kvízt	842
töltse ki a kvízt	842
tühista igal ajal	540
tüm haberler	1509
tüm yazilari	1509
tüm yorumlar	1508
tümünü gör	1511
tümünü kabul et	1506
tümünü reddet	1506
tēmas	1067
tęsinys po reklamos	1040
tạo tài khoản	1566
tải thêm	1576
tặng bài viết	1594
tặng sao	1594
tặng sao cho bài viết	1594
từ khóa	1574
""", 'u': """
udostępnij	1232
udostępnij na facebooku	1232
udostępnij na twitterze	1232
udostępnij na x	1232
uložit	185
uložit na později	185
uložiť	1409
ultima oră	1324
ultimele știri	1324
um assinante presenteou você com este artigo	1306
un abonat ți-a oferit acest articol	1348
un abonné vous offre cet article	727
un e-mail de confirmation vous a été envoyé	720
un suscriptor te ha regalado este artículo	531
une erreur s'est glissée dans l'article	689
unterstütze uns	255
unterstützen	255
unterstützen sie uns	255
unterstützen sie uns per paypal	320
uppläst av en dator	1439
uppläst med ai-röst	1439
url 복사	1018
urlをコピー	993
url복사	1018
urmărește acest subiect	1341
urmărește live	1341
următorul	1326
ustawienia plików cookie	1236
uz sākumu	1072
uzyskaj dostęp	1226
už komentarus atsako jų autoriai	1038
už máte predplatné? prihláste sa	1403
už máte účet	1403
už máte účet? prihláste sa	1403
už podporuji	179
uždaryti reklamą	1040
užpildykite apklausą	1039
užsakomasis straipsnis	1040
užsakomasis turinys	1040
užsisakyti prenumeratą	1032
""", 'v': """
vaata kõiki tellija soodustusi	540
vaata lähemalt	547
vaba töökoht	547
vad tycker du? rösta här	1450
vai kopsavilkums bija noderīgs	1071
vai raksts bija noderīgs	1071
vairāk par tēmu	1067
vaizdo įrašas	1039
vaizdo įrašą rasite čia	1039
van már fiókja	832
var artikeln till hjälp	1445
var resuméet nyttigt	216
var sammanfattningen till hjälp	1445
vari atteikties jebkurā laikā	1065
vasta küsitlusele	547
vastaa kyselyyn tästä	637
veja esta publicação no instagram	1285
veja também	1271
veja todas as opções de assinatura	1304
ver # comentários	1295
ver biografía	505
ver comentários	1269
ver conteúdo externo	1285
ver esta publicación en instagram	509
ver esta publicação no instagram	1285
ver galería	496
ver más	496
ver más artículos del autor	505
ver más noticias	532
ver también	493
ver também	1271
ver todas las opciones de suscripción	528
ver vídeo	496
verlagssonderveröffentlichung	330
vertrag kündigen	273
verträge hier kündigen	273
verwandte beiträge	277
ves algún error? comunícalo	518
veure aquesta publicació a instagram	152
vezi această postare pe instagram	1332
vezi mai multe știri	1349
vezi și	1324
već imate nalog	1389
već imate račun	1389
već ste pretplatnik	1389
več o temi	1421
viac k téme	1407
videon voi katsoa jutun yläosasta	637
videoyu izlemek için tiklayin	1511
videó	840
videók	840
videónkat itt nézheti meg	842
vidéo	694
vielen dank für ihr feedback	310
vielen dank für ihre anmeldung	263
vielleicht später	254
vilkår	214	1180
vipps et beløp	1169
vis færre	221	1187
visa bilden i helskärm	1450
visa färre	1450
visa inlägg från facebook	1450
visa inlägg från instagram	1450
visa innehåll	1443
vissza a tetejére	842
visszajelzés	839
više o temi	1393
viết bình luận	1573
você concorda? vote	1295
você pode gostar	1271
você pode se interessar	1271
você também pode gostar	1271
voir les résultats du sondage	715
vos réactions	689
votează în sondajul nostru	1335
votre avis nous intéresse	715
vous aimerez peut-être	691
vous avez déjà un compte	675
vous avez déjà un compte ? connectez-vous	675
vous avez déjà un compte ? identifiez-vous	675
vous possédez déjà un compte	675
vous pourriez être intéressé	691
vreau să primesc newsletterul	1342
vstúpiť do diskusie	1409
vytvořit účet	181
vyzkoušet	181
válasz	839
väline sisu	557
värsked uudised	542
více	191
více o tématu	191
vídeos	493	1271
výběr redakce	191
về đầu trang	1576
""", 'w': """
warto przeczytać	1240
weitere beiträge	277
werbung überspringen	270
whatsapp'ta paylaş	1503
wie gefällt ihnen dieser artikel	310
więcej	1240
więcej artykułów	1240
więcej informacji	1240
więcej na ten temat	1240
więcej o	1240
więcej z	1240
wpłać	1224
wpłać teraz	1224
wypróbuj	1226
wyślij e-mailem	1232
wyślij znajomemu	1232
""", 'x': """
x'te paylaş	1503
xem bình luận	1573
xem nhiều	1574
xem nhiều nhất	1574
xem nhiều trong tuần	1595
xem thêm	1574	1576
xem thêm bình luận	1573
xem tiếp	1576
xem toàn bộ	1576
xem tất cả	1576
xでシェア	993
xでポスト	993
""", 'y': """
ya estás suscrito	528
ya tenés suscripción	528
yapay zeka özeti	1511
yazarin diğer haberleri	1509
yazarin diğer yazilari	1509
yazarin tüm yazilari	1509
yorum gönder	1508
yorumlari gör	1508
""", 'z': """
z titulní strany	191
zabudnuté heslo	1403
zahlungsart wählen	258
zaloguj się	1226
zapisz na później	1232
zapisz się	1228
zapisz się na newsletter	1228
zapomenuté heslo	181
zarejestruj się	1226
zarządzaj zgodami	1236
zaten üye misiniz	1499
zavřít	179
załaduj więcej	1243
załóż konto	1226
zdieľať	1409
zdieľať na facebooku	1409
zgadzam się	1236
zgłoś	1238
zgłoś błąd	1238
ziņa tiek papildināta	1072
ziņo par kļūdu	1071
ziņot par kļūdu	1071
zkopírovat odkaz	185
znajdź nas na facebooku	1233
zobacz galerię	1243
zobacz również	1240
zobacz także	1240
zobacz też	1240
zobacz więcej	1240
zobrazit více	193
zobrazit vše	193
zostań patronem	1224
zpět nahoru	193
zur merkliste hinzufügen	267
zur übersicht	280
zurück	275
zurück nach oben	280
zvětšit	193
zwiń	1243
""", '©': """
©ntb	1213	1213
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
áudio gerado por ia	1287
áudio gerado por voz sintética	1287
""", 'ä': """
ähnliche artikel	277
ähnliche beiträge	277
ähnliche themen	277
älä missaa mitään	626
ämnen	1447
ämnen i artikeln	1447
är du redan prenumerant	1434
äänestä tästä	637
""", 'ç': """
çerez ayarlari	1506
çerez politikasi	1506
çerezler	1506
çikiş yap	1499
çok okunanlar	1509
""", 'è': """
è gratis e ci vuole solo un minuto	967
""", 'é': """
é grátis e leva menos de um minuto	1299
écouter	682
écouter (# min	682
écouter le podcast	694
édition du jour	691
""", 'í': """
írd meg a véleményed	839
írja meg véleményét	839
""", 'î': """
înapoi sus	1326
încarcă mai multe	1326
închide	1314
înregistrare	1316
înregistrează-te	1316
îți mulțumim pentru vot	1335
""", 'ö': """
öffnen	280
ön mit gondol? szavazzon	842
önceki	1511
önceki haber	1509
öne çikan haberler	1509
öne çikanlar	1509
önerilen haberler	1509
önerilenler	1509
összes	842
özet faydali oldu mu	1508
""", 'ú': """
új hozzászólás	839
última hora	493
últimas	1271
últimas entradas	493
últimas noticias	493
últimas notícias	1271	1271
últimes notícies	144
últimos artículos	493
únete	473
únete a la conversación	491
""", 'ü': """
überweisung	258
ücretsiz dene	1499
ücretsiz üye ol	1499
ücretsiz üye olun	1499
üye girişi	1499
üye ol	1498	1499
üye olun	1499
""", 'ý': """
ý kiến	1573
ý kiến bạn đọc	1573
ý kiến của bạn	1573
""", 'ā': """
ārējais saturs	1081
""", 'č': """
članek se nadaljuje pod oglasom	1420
článek pokračuje pod reklamou	187
čtěte dále	191
čtěte i	191
čtěte také	191
číst dál	193
číst dál s předplatným	181
číst více	193
čítajte aj	1407
""", 'ď': """
ďalšie články	19	1407
""", 'đ': """
đáng chú ý	1574
đã có tài khoản	1566
đã sao chép	1569
đã sao chép liên kết	1594
đóng	1564
đóng góp	1565
đăng ký	1566
đăng ký ngay	1566
đăng nhập	1566
đăng nhập / đăng ký	1566
đăng xuất	1566
được quan tâm	1595
được tài trợ	1571
đặt báo	1566
đề xuất	1574
để sau	1564
đọc nhiều	1574
đọc nhiều nhất	1574
đọc sau	1594
đọc thêm	1574	1576
đọc tiếp	1576
đọc tiếp về chủ đề này	1595
đừng bỏ lỡ	1574
""", 'į': """
į viršų	1039
įveskite savo el. pašto adresą	1056
""", 'ś': """
śledź nas	1233
""", 'ş': """
şifremi unuttum	1499
şimdi değil	1497
şurada paylaş	1503
""", 'š': """
štampaj	1395
štítky	191
""", 'ž': """
že imate račun	1417
že naročnik	1417
žiūrėkite nuotraukas	1039
žiūrėkite vaizdo įrašą	1039
žiūrėti galeriją	1039
""", 'ș': """
știri pe aceeași temă	1349
știri recomandate	1324
știri similare	1324
știrile zilei	1324
""", 'ț': """
ți-a fost util acest articol	1335
ți-a fost util acest rezumat	1335
ți-ai uitat parola	1346
ți-ar putea plăcea și	1349
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
авторизация	1363
авторизоваться	1363
актуальне	1555
архив	1377
""", 'б': """
банковская карта	1362
банковский перевод	1362
безопасный платеж	1362
больше	1377
больше новостей	1377
будьте в курсе	1365
більше за темою	1555
більше на цю тему	1555
більше новин	1555
більше по темі	1555
""", 'в': """
в избранное	1368
в тренде	1377
важливо	1555
вам будет интересно	1377
вам може сподобатися	1555
вам может быть интересно	1377
вас може зацікавити	1555
вас может заинтересовать	1377
введите email	1365
версия для печати	1368
вече имате акаунт	94
вече сте абонат	94
вже зареєстровані	1544
вже є акаунт	1544
вибір редакції	1555
видео	1377
вижте още	98
вийти	1544
вконтакте	1369	1369
влезте	94
во весь экран	1380
войти	1363
войти в аккаунт	1363
воспроизвести	1380
время на чтение	1380
время чтения # мин	1380
все	1380
все комментарии	1375
всі новини	1557
вход	94	1363
вхід	1544
выберите сумму	1362
выбор редакции	1377
выйти	1363
відео	1555
відповісти	1553
відхилити	1551
""", 'г': """
главная	1380
главное	1377
главное за день	1377
главные новости	1377
головна	1557
головне	1555
головне за день	1555
головні новини	1555
""", 'д': """
далее	1380
далі	1557
дарете	93
дари	93
детальніше	1557
дзен	1369
дивіться також	1555
для подписчиков	1363
добавить комментарий	1375
додати коментар	1553
докладніше	1557
другая сумма	1362
други новини	19
другие материалы	19	1377
другие новости	19	1377
другие статьи	1377
друк	1548
""", 'е': """
единоразово	1360
ежемесячно	1360
еще новости	1377
еще по теме	1377
ещё	1377
ещё по теме	1377
""", 'з': """
за темою	1555
забравена парола	94
забули пароль	1544
забыли пароль	1363
завантажити ще	1557
загрузить еще	1380
загрузить ещё	1380
задонатити	1542
задонатить	1360
закрити	1541
закрыть	1359
залишити коментар	1553
запази	100
зарегистрироваться	1363
зареєструватися	1544
зберегти	1548
збільшити	1557
зміст	1557
зробити внесок	1542
зрозуміло	1551
""", 'и': """
интересное	1377
""", 'к': """
к началу	1380
категории	1377
категорії	1555
коментар	1553
коментари	100
коментарі	1553
коментирай	100
коментувати	1553
комментарии	1375
комментарии отсутствуют	1375
комментарий	1375
комментировать	1375
контакти	1553
контакты	1375
конфиденциальность	1373
копирай линк	100
копировать ссылку	1368
копіювати посилання	1548
купить подписку	1363
""", 'л': """
лента новостей	1377
личный кабинет	1363
""", 'м': """
материалы партнеров	1372
материалы по теме	1377
матеріали за темою	1555
матеріали по темі	1555
меню	1380	1557
метки	1377
може да ви хареса	98
может быть, позже	1359
может позже	1359
можливо, пізніше	1541
мой профиль	1363
моят профил	94
мы в социальных сетях	1370
мы в соцсетях	1370
мы вконтакте	1370
мій профіль	1544
мітки	1555
""", 'н': """
на главную	1380
на правах реклами	1550
на правах рекламы	1372
наверх	1380	1557
нагадати пізніше	1541
надіслати	1548
назад	1380	1557
най-четени	98
най-четено	98
найпопулярніше	1555
найти	1380
найчитаніше	1555
налаштування	1551
написати коментар	1553
написать комментарий	1375
напиши коментар	100
напомнить позже	1359
направете дарение	93
настройки	1373
настройки cookie	1373
наступна	1557
наступна стаття	1555
не зараз	1541
не пропустите	1377
не пропустіть	1555
не сегодня	1359
не сейчас	1359
не сьогодні	1541
нет комментариев	1375
нет, спасибо	1359
новини	1555
новини партнерів	1550
новости	1377
новости партнеров	1372
новости партнёров	1372
новости по теме	1377
ні, дякую	1541
""", 'о': """
обговорити	1553
обратная связь	1375
обсудить	1375
обсуждение	1375
одноклассники	1369
одноразово	1542
оставить комментарий	1375
останні новини	1555
ответить	1375
отказаться	1373
отклонить	1373
отправить по почте	1368
оформити підписку	1544
още от	98
още по темата	98
""", 'п': """
партнерский материал	1372
партнерський матеріал	1550
партнерський проєкт	1550
партнёрский материал	1372
передплата	1544
передплатити	1544
перейти к содержанию	1380
печать	1368
платено съдържание	97
по теме	1377
повідомити про помилку	1553
погоджуюсь	1551
погоджуюся	1551
подарить статью	1363
поддержать	1360
поддержать нас	1360
поддержать проект	1360
поддержать редакцию	1360
поделитесь	1368
поделиться	1368	1368
поделиться в telegram	1368
поделиться в twitter	1368
поделиться в одноклассниках	1368
поделиться вконтакте	1368
подкасти	1555
подкасты	1377
подкрепете ни	93
подписаться	1363
подписаться на новости	1365
подписаться на рассылку	1365
подписка	1363
подписывайтесь	1370
подпишитесь на рассылку	1365
подробнее	1380
подробнее по теме	1377
поділитись	1548
поділитися	1548
поділитися в telegram	1548
поділіться	1548
пожертвовать	1360
пожертвувати	1542
позже	1359
поиск	1380
показати більше	1557
показати коментарі	1553
показати ще	1557
показать больше	1380
показать еще	1380
показать ещё	1380
показать комментарии	1375
пользовательское соглашение	1373
політика конфіденційності	1551
помочь	1360
помочь нам	1360
помочь проекту	1360
понятно	1373
попередня	1557
попередня стаття	1555
попробовать бесплатно	1363
популярне	1555
популярное	1377
популярные	1377
популярные новости	1377
популярные статьи	1377
популярні новини	1555
посилання скопійовано	1548
последнее	1377
последни новини	98
последние новости	1377
похожие материалы	1377
похожие статьи	1377
поширити	1548
поширити у facebook	1548
пошук	1557
правила использования	1373
предыдущая	1380
предыдущая статья	1377
премиум	1363
преміум	1544
препоръчани	98
прийняти	1551
прийняти всі	1551
принтирай	100
принять	1373
принять все	1373
принять всё	1373
прислать новость	1375
приєднатися	1542
продолжить без поддержки	1359
промо	1372	1550
прослушать	1368
підписатись	1544
підписатися	1544
підписка	1544
підтримати	1542
підтримати нас	1542
підтримати редакцію	1542
пізніше	1541
""", 'р': """
развернуть	1380
разово	1360
распечатать	1368
рассказать друзьям	1368
рассылка	1365
рассылки	1365
регистрация	94	1363
редакция рекомендует	1377
реклама	97	1372	1372	1550	1550
рекламно съдържание	97
рекомендуем	1377
рекомендуемое	1377
рекомендуємо	1555
реєстрація	1544
роздрукувати	1548
рубрики	1377	1555
""", 'с': """
самое важное	1377
самое популярное	1377
самое читаемое	1377
свежее	1377
свежие новости	1377
свернуть	1380
свързани новини	98
свързани статии	98
связаться с нами	1375
сделать пожертвование	1360
сейчас читают	1377
скопировать ссылку	1368
скопіювати посилання	1548
следующая	1380
следующая статья	1377
слухати	1548
слушать	1368
см. также	1377
смотреть все	1380
смотри также	1377
смотрите также	1377
согласен	1373
согласиться	1373
содержание	1380
создать аккаунт	1363
сообщить об ошибке	1375
сохранить	1368
социальные сети	1370
спецпроект	1372
спецпроєкт	1550
сподели	100
сподели във facebook	100
споделяне	100
спонсорирано	97
способ оплаты	1362
способы оплаты	1362
ссылка скопирована	1368
станете член	93
стати частиною спільноти	1542
стать патроном	1360
стать спонсором	1360
створити акаунт	1544
стрічка новин	1555
схожі матеріали	1555
схожі статті	1555
сюжет	1377
сюжеты	1377
""", 'т': """
твитнуть	1368
твиттер	1369
твітнути	1548
теги	1377	1555
телеграм	1369
тема дня	1377
теми	1555
темы	1377
""", 'у': """
увеличить	1380
увійти	1544
уже есть аккаунт	1363
уже зарегистрированы	1363
уже зареєструвалися	1544
умови використання	1551
усі новини	1557
""", 'ф': """
фейсбук	1369
фото	1377
фоторепортаж	1377
""", 'х': """
хорошо	1373
""", 'ч': """
час читання # хв	1557
читайте еще	1377
читайте ещё	1377
читайте ниже	1372
читайте также	1377
читайте також	1555
читати далі	1557
читати повністю	1557
читати також	1555
читать далее	1380
читать дальше	1380
читать ещё	1380
читать комментарии	1375
читать полностью	1380
читать также	1377
""", 'щ': """
ще за темою	1555
ще новини	1555
щомісяця	1542
""", 'э': """
электронная почта	1365
""", 'я': """
я вже підтримую	1541
я уже поддерживаю	1359
яндекс.дзен	1369
""", 'і': """
інші новини	19	1555
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
ข่าวที่เกี่ยวข้อง	1487
ข่าวยอดนิยม	1487
ข่าวล่าสุด	1487
ข่าวอื่นๆ	19
ข่าวแนะนำ	1487
""", 'ค': """
ความคิดเห็น	1489
คัดลอกลิงก์	1489
""", 'ด': """
ดูเพิ่มเติม	1489
""", 'บ': """
บทความที่เกี่ยวข้อง	1487
บทความล่าสุด	1487
บริจาค	1485
บริจาคเลย	1485
""", 'พ': """
พิมพ์	1489
""", 'ร': """
ร่วมบริจาค	1485
""", 'ล': """
ลงทะเบียน	1485
ลืมรหัสผ่าน	1485
""", 'ส': """
สนับสนุนเรา	1485
สปอนเซอร์	1489
สมัครสมาชิก	1485
""", 'อ': """
อ่านต่อ	1489
อ่านเพิ่มเติม	1487
""", 'เ': """
เข้าสู่ระบบ	1485
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	1487
เรื่องอื่นที่น่าสนใจ	1487
""", 'แ': """
แชร์	1489
แสดงความคิดเห็น	1489
""", 'โ': """
โฆษณา	1489
""", 'ủ': """
ủng hộ	1565
ủng hộ chúng tôi	1565
""", 'あ': """
あとで	985
あとで読む	993
あなたにおすすめ	1002
あなたにおすすめの記事	1002
あなたへのおすすめ	1002
あわせて読みたい	1002
""", 'い': """
いいえ、結構です	985
いいね	993	993
いいね!してニュースをチェック	994
""", 'お': """
おすすめ	1002
おすすめの記事	1002
おすすめ情報pr	996
おすすめ記事	1002
お問い合わせ	998
お気に入り	993
お気に入りに追加	993
お申し込み	988
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	1002
この著者の記事	1002
この記事のタグ	1002
この記事は会員限定です	988
この記事をシェア	993
この記者の記事一覧	1002
この連載の記事	1002
""", 'ご': """
ご意見	1000
ご支援のお願い	986
ご購読の申し込み	988
""", 'さ': """
さらに読み込む	1004
""", 'す': """
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
もっと読む	1002
もどる	1004
""", 'よ': """
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
シェア	993
シェアしよう	993
シェアする	993
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
上一篇	1619
上一頁	1621
上一页	1621
""", '下': """
下一篇	1619
下一頁	1621
下一页	1621
下次再說	1604
下次再说	1604
""", '不': """
不,謝謝	1604
不,谢谢	1604
不用了	1604
""", '专': """
专题	1619
""", '个': """
个人中心	1607
""", '为': """
为你推荐	1619
为您推荐	1619
""", '主': """
主要ニュース	1002
""", '举': """
举报	1618
""", '人': """
人気の記事	1002
人気ランキング	1002
人気記事	1002
人気記事ランキング	1002
""", '今': """
今、あなたにオススメ	1002
今はしない	985
今はやめておく	985
今回はしない	985
今日の注目	1002
今日热点	1619
今日焦点	1619
""", '他': """
他の記事	19
他の記事も読む	1002
""", '付': """
付費閱讀	1607
付费内容	1607
付费阅读	1607
""", '以': """
以后再说	1604
""", '会': """
会员专属	1607
会员中心	1607
会员登录	1607
会員の方はこちら	988
会員の方はログイン	988
会員登録	988
会員登録する	988
会員登録はこちら	988
会員限定	988
会員限定記事	988
""", '你': """
你可能也喜欢	1619
你可能也喜歡	1619
你可能感兴趣	1619
""", '使': """
使用条款	1616
使用條款	1616
""", '保': """
保存	993
保存する	993
""", '個': """
個人情報保護方針	998
""", '元': """
元記事を読む	1004
""", '免': """
免責聲明	1616
免費訂閱	1609
免費註冊	1607
免費試讀	1607
免责声明	1616
免费注册	1607
免费订阅	1609
免费试读	1607
""", '全': """
全文を読む	1004
全文表示	1004
全部接受	1616
全部评论	1618
""", '公': """
公众号	1613
公式sns	994
公式twitter	994
公式x	994
""", '共': """
共有	993
共有する	993
""", '关': """
关于我们	1616
关注	1613
关注我们	1613
关键词	1619
关闭	1604
""", '其': """
其他新聞	1619
其他新闻	19	1619
""", '再': """
再生	1004
""", '写': """
写真を見る	1004
写真特集	1002
写评论	1618
""", '分': """
分享	1612
分享到	1612
分享到微信	1612
分享到微博	1612
分享至	1612
分享至facebook	1612
分类	1619
分類	1619
""", '列': """
列印	1612
""", '初': """
初割で無料体験する	988
""", '利': """
利用規約	998
""", '前': """
前のページ	1004
前の記事	1002
前の記事へ	1002
前へ	1004
""", '加': """
加入line好友	1613
加入会员	1607
加入書籤	1612
加入會員	1607
加载更多	1621
""", '動': """
動画	1002
動画を見る	1004
""", '单': """
单次捐款	1605
""", '印': """
印刷	993
印刷する	993
""", '即': """
即时新闻	1619
即時新聞	1619
""", '参': """
参与评论	1618
""", '反': """
反馈	1618
""", '发': """
发表留言	1618
发表评论	1618
""", '合': """
合わせて読みたい	1002
""", '同': """
同じカテゴリの記事	1002
同意	1616
同意しない	998
同意する	998
""", '听': """
听新闻	1612
""", '單': """
單次捐款	1605
""", '回': """
回到頂部	1621
回复	1618
回覆	1618
回頂端	1621
回首頁	1621
""", '复': """
复制成功	1612
复制链接	1612
""", '大': """
大字	1612
大家还在看	1619
大家都在看	1619
""", '头': """
头条	1619
""", '字': """
字体大小	1612
字号	1612
字級	1612
字體大小	1612
""", '官': """
官方微博	1613
""", '定': """
定期定額	1605
""", '寄': """
寄付	986
寄付する	986
寄付のお願い	986
寄付をする	986
""", '專': """
專題	1619
""", '小': """
小字	1612
小編推薦	1619
""", '展': """
展开	1621
展开全文	1621
展開	1621
""", '已': """
已关注	1613
已是会员	1607
已有帐号	1607
已經是會員	1607
已經是會員?登入	1607
""", '广': """
广告	1615
""", '広': """
広告	996
広告の後に続きます	996
広告をスキップ	996
広告を閉じる	996
広告企画	996
""", '廣': """
廣告	1615
""", '延': """
延伸閱讀	1619
延伸阅读	1619
""", '开': """
开通会员	1607
""", '影': """
影音	1619
""", '後': """
後で	985
""", '微': """
微信	1612
微博	1612
""", '忘': """
忘記密碼	1607
忘记密码	1607
""", '応': """
応援する	986
""", '您': """
您可能也喜歡	1619
您可能感兴趣	1619
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	1609
您的電郵	1609
""", '意': """
意见反馈	1618
""", '感': """
感想を送る	1000
""", '成': """
成为会员	1605
成為會員	1605
""", '我': """
我同意	1616
我的帐户	1607
我的帳戶	1607
我知道了	1616
我要留言	1618
我要纠错	1618
我要评论	1618
""", '戻': """
戻る	1004
""", '所': """
所有留言	1618
""", '打': """
打印	1612
打赏	1605
""", '投': """
投稿する	1000
""", '拒': """
拒絕	1616
拒绝	1616
""", '拡': """
拡大	993
拡大する	1004
""", '按': """
按讚	1613
""", '捐': """
捐款	1605
捐贈	1605
捐赠	1605
""", '排': """
排行榜	1619
""", '接': """
接受	1616
接受全部	1616
接受所有	1616
""", '推': """
推广	1615
推广内容	1615
推廣	1615
推荐	1619
推荐文章	1619
推荐阅读	1619
推薦	1619
推薦文章	1619
推薦閱讀	1619
""", '提': """
提供	996
""", '搜': """
搜尋	1621
搜索	1621
""", '播': """
播放	1621
""", '支': """
支持我们	1605
支持我們	1605
支援する	986
""", '收': """
收听	1612
收藏	1612
收藏文章	1612
收起	1621
""", '文': """
文字の大きさ	993
文字サイズ	993
""", '新': """
新着	1002
新着ニュース	1002
新着記事	1002
新規会員登録	988
新規登録	988
新闻简报	1609
""", '显': """
显示更多	1621
""", '暂': """
暂不	1604
""", '暫': """
暫不	1604
""", '更': """
更多	1619
更多内容	1619
更多報導	1619
更多报道	1619
更多文章	1619
更多新聞	1619
更多新闻	1619
""", '最': """
最新ニュース	1002
最新文章	1619
最新新聞	1619
最新新闻	1619
最新消息	1619
最新記事	1002
""", '會': """
會員中心	1607
會員專屬	1607
會員登入	1607
""", '有': """
有料会員登録	988
有料登録	988
有料記事	988
""", '朋': """
朋友圈	1612
""", '服': """
服务条款	1616
服務條款	1616
""", '朝': """
朝刊・夕刊	988
""", '本': """
本文へ	1004
本文へ移動	1004
""", '查': """
查看全部	1621
查看原图	1621
查看更多	1621
查看留言	1618
查看评论	1618
""", '标': """
标签	1619
""", '検': """
検索	1004
""", '業': """
業配	1615
""", '標': """
標籤	1619
""", '檢': """
檢舉	1618
""", '次': """
次のページ	1004
次の記事	1002
次の記事へ	1002
次へ	1004
次ページ	1004
""", '每': """
每月捐款	1605
""", '注': """
注册	1607
注目の記事	1002
注目キーワード	1002
注目ワード	1002
注目記事	1002
""", '点': """
点击排行	1619
点击查看大图	1621
点赞	1612
""", '為': """
為您推薦	1619
""", '热': """
热点	1619
热点推荐	1619
热门	1619
热门排行	1619
热门文章	1619
热门新闻	1619
""", '無': """
無料で体験する	988
無料で読む	988
無料会員登録	988
無料会員限定	988
無料体験	988
無料登録	988
""", '焦': """
焦點新聞	1619
""", '熱': """
熱門	1619
熱門排行	1619
熱門文章	1619
熱門新聞	1619
熱門話題	1619
""", '特': """
特定商取引法に基づく表記	998
特集	1002
""", '猜': """
猜你喜欢	1619
猜你喜歡	1619
""", '申': """
申し込む	988
""", '电': """
电子报	1609
电子邮箱	1609
""", '画': """
画像を拡大	1004
画像を見る	1004
""", '留': """
留言	1618
留言(#	1618
""", '登': """
登入	1607
登入/註冊	1607
登出	1607
登录	1607
登录/注册	1607
登錄	1607
登録	988
登録して続きを読む	988
登録する	988
""", '發': """
發表留言	1618
發表評論	1618
""", '目': """
目录	1621
目次	1004
目錄	1621
""", '相': """
相关主题	1619
相关报道	1619
相关推荐	1619
相关文章	1619
相关新闻	1619
相关标签	1619
相关阅读	1619
相關主題	1619
相關報導	1619
相關推薦	1619
相關文章	1619
相關新聞	1619
相關標籤	1619
相關閱讀	1619
""", '看': """
看了这篇文章的人也看	1619
看更多	1619
""", '稍': """
稍后再说	1604
稍后提醒我	1604
稍後再說	1604
稍後提醒我	1604
""", '立': """
立即捐款	1605
立即訂閱	1607
立即订阅	1607
""", '粉': """
粉絲團	1613
""", '精': """
精选	1619
""", '紙': """
紙面ビューアー	988
""", '続': """
続きをみる	1004
続きを読む	988
""", '網': """
網友留言	1618
""", '編': """
編輯推薦	1619
編輯精選	1619
編集部おすすめ	1002
編集部のおすすめ	1002
""", '縮': """
縮小	993
""", '繼': """
繼續閱讀	1621
""", '纠': """
纠错	1618
""", '继': """
继续浏览内容	1621
继续阅读	1621
""", '编': """
编辑推荐	1619
编辑精选	1619
""", '网': """
网友评论	1618
""", '联': """
联系我们	1616
""", '聯': """
聯絡我們	1616
""", '聽': """
聽新聞	1612
""", '菜': """
菜单	1621
""", '著': """
著作権	998
""", '複': """
複製連結	1612
""", '视': """
视频	1619
""", '訂': """
訂閱	1607
訂閱會員	1607
訂閱郵件	1609
訂閱電子報	1609
""", '記': """
記事へのご意見	1000
記事をサポートする	986
記事をプレゼント	988
記事を保存	993
記事を印刷する	993
記事を読む	1004
記事ランキング	1002
記事一覧	1004
記事全文を読む	1004
""", '許': """
許可する	998
""", '註': """
註冊	1607
""", '評': """
評論	1618
""", '話': """
話題の記事	1002
""", '読': """
読まれている記事	1002
""", '請': """
請繼續往下閱讀	1615	1615
請輸入電子郵件	1609
""", '讚': """
讚	1612
讚賞支持	1605
""", '订': """
订阅	1607
订阅会员	1607
订阅邮件	1609
""", '评': """
评论	1618
评论(#	1618
""", '话': """
话题	1619
""", '请': """
请继续往下阅读	1615
请输入邮箱	1609
""", '購': """
購読	988
購読する	988
購読のお申し込み	988
購読申し込み	988
""", '贊': """
贊助	1605
贊助內容	1615
贊助商	1615
""", '赞': """
赞助	1605
赞助内容	1615
赞助商链接	1615
赞赏	1605
""", '跳': """
跳到主要內容	1621
""", '載': """
載入更多	1621
""", '轉': """
轉發	1612
""", '转': """
转发	1612
""", '返': """
返信	1000
返信する	1000
返回顶部	1621
返回首页	1621
""", '追': """
追蹤	1613
追蹤我們	1613
""", '通': """
通報する	1000
""", '速': """
速報	1002
""", '連': """
連載	1002
""", '運': """
運営会社	998
""", '違': """
違反報告	1000
""", '選': """
選單	1621
""", '邮': """
邮箱	1609
""", '閉': """
閉じる	985	1004
""", '開': """
開通會員	1607
""", '関': """
関連	1002
関連する記事	1002
関連キーワード	1002
関連タグ	1002
関連トピックス	1002
関連ニュース	1002
関連リンク	1002
関連動画	1002
関連情報	1002
関連記事	1002
""", '閱': """
閱讀全文	1621
閱讀更多	1621
""", '關': """
關於我們	1616
關注	1613
關注我們	1613
關鍵字	1619
關閉	1604
""", '阅': """
阅读全文	1621
阅读更多	1621
""", '隐': """
隐私权政策	1616
""", '電': """
電子信箱	1609
電子報	1609
電子版	988
""", '音': """
音声で聞く	993
""", '頭': """
頭條	1619
""", '顯': """
顯示更多	1621
""", '首': """
首頁	1621
首页	1621
""", '가': """
가	1018
가입하기	1014
가장 많이 본 뉴스	1023
""", '개': """
개인정보 처리방침	1021
개인정보처리방침	1021
""", '거': """
거부	1021
""", '검': """
검색	1025
""", '계': """
계속 읽기	1014
""", '고': """
고객센터	1021
""", '공': """
공유	1018
공유하기	1018
""", '관': """
관련 기사	1023
관련 뉴스	1023
관련 태그	1023
관련기사	1023
관련뉴스	1023
관련키워드	1023
""", '광': """
광고	1020
광고 닫기	1020
""", '괜': """
괜찮습니다	1011
""", '구': """
구독	1014
구독 신청	1014
구독 전용	1014
구독 중	1014
구독신청	1014
구독하기	1014
""", '글': """
글씨크기	1018
글자 크기	1018
글자크기	1018
""", '기': """
기부하기	1012
기사 공유하기	1018
기사 본문	1025
기사 후원하기	1012
기사에 대한 의견	1022
기사원문	1025
기사저장	1018
기자의 다른기사	1023
""", '나': """
나중에	1011
나중에 하기	1011
""", '내': """
내 정보	1014
""", '네': """
네이버 블로그	1018
""", '다': """
다른 공유 찾기	1018
다른 기사	19	1023
다른 기사 더 보기	19
다른기사	1023
다른기사 보기	1023
다시 보지 않기	1011
다음	1025
다음 기사	1023
다음 페이지	1025
다음기사	1023
다음에	1011
""", '닫': """
닫기	1011
""", '답': """
답글	1022
답글쓰기	1022
""", '당': """
당신이 좋아할 만한	1023
""", '댓': """
댓글	1022
댓글 #	1022
댓글 #개	1022
댓글 보기	1022
댓글 쓰기	1022
댓글보기	1022
댓글쓰기	1022
댓글을 입력해주세요	1022
""", '더': """
더 보기	1025
더보기	1023	1025
""", '동': """
동영상	1023
동의	1021
동의합니다	1021
""", '등': """
등록	1022
""", '라': """
라인	1018
""", '랭': """
랭킹	1023
랭킹뉴스	1023
""", '로': """
로그아웃	1014
로그인	1014
로그인/회원가입	1014
""", '링': """
링크 복사	1018
""", '마': """
마이페이지	1014
""", '많': """
많이 본 기사	1023
많이 본 뉴스	1023
많이 읽은 기사	1023
많이본 기사	1023
많이본 뉴스	1023
""", '맨': """
맨 위로	1025
맨위로	1025
""", '메': """
메뉴	1025
메뉴 닫기	1025
메일	1018
""", '모': """
모두 동의	1021
""", '목': """
목록	1025
목록보기	1025
""", '무': """
무료 체험 시작하기	1014
무료 회원가입	1014
""", '문': """
문의	1022
""", '바': """
바로가기	1018
""", '밴': """
밴드	1018
""", '베': """
베스트	1023
""", '복': """
복사하기	1018
""", '본': """
본문 글씨 줄이기	1018
본문 글씨 키우기	1018
본문 바로가기	1025
본문으로 바로가기	1025
""", '북': """
북마크	1018
""", '비': """
비밀번호 찾기	1014
""", '사': """
사이트맵	1021
사진 확대	1025
""", '속': """
속보	1023
""", '스': """
스크랩	1018
스폰서	1020
""", '신': """
신고	1022
신문구독	1014
""", '실': """
실시간 뉴스	1023
""", '에': """
에디터 추천	1023
""", '연': """
연관기사	1023
""", '영': """
영상	1023
""", '오': """
오늘 하루 보지 않기	1011
오늘은 그만 보기	1011
오늘의 추천	1023
오류 신고	1022
""", '요': """
요약	1025
""", '원': """
원문보기	1025
""", '위': """
위로	1025
""", '음': """
음성으로 듣기	1018
""", '응': """
응원하기	1012
""", '의': """
의견 쓰기	1022
""", '이': """
이 시각 주요뉴스	1023
이 시각 추천뉴스	1023
이메일	1018
이메일무단수집거부	1021
이미 구독 중이신가요	1014
이미 회원이신가요	1014
이미지 크게 보기	1025
이미지 확대	1025
이슈	1023
이용약관	1021
이전	1025
이전 기사	1023
이전기사	1023
""", '인': """
인기 기사	1023
인기기사	1023
인기뉴스	1023
인쇄	1018
인쇄하기	1018
""", '일': """
일시후원	1012
""", '재': """
재생	1025
""", '저': """
저작권규약	1021
저장	1018
""", '전': """
전체 댓글	1022
전체 보기	1025
전체메뉴	1025
전체보기	1025
""", '접': """
접기	1025
""", '정': """
정기 후원하기	1012
정기구독	1014
정기후원	1012
""", '제': """
제보	1022
제보하기	1022
""", '좋': """
좋아요	1018
좋은 기사 후원하기	1012
""", '주': """
주소복사	1018
주요 기사	1023
주요 뉴스	1023
주요기사	1023
주요뉴스	1023
""", '지': """
지면보기	1014
""", '청': """
청소년보호정책	1021
""", '최': """
최신 기사	1023
최신 뉴스	1023
최신기사	1023
최신뉴스	1023
""", '추': """
추천 기사	1023
추천기사	1023
추천뉴스	1023
""", '카': """
카카오스토리	1018
카카오톡	1018
카카오톡 공유	1018
카테고리	1023
""", '쿠': """
쿠키 설정	1021
""", '키': """
키워드	1023
""", '태': """
태그	1023
""", '트': """
트위터	1018
트위터 공유	1018
""", '페': """
페이스북	1018
페이스북 공유	1018
""", '펼': """
펼치기	1025
""", '포': """
포토	1023
""", '폰': """
폰트 크기	1018
""", '프': """
프리미엄	1014
프린트	1018
""", '함': """
함께 보면 좋은 기사	1023
함께 읽으면 좋은	1023
""", '핫': """
핫뉴스	1023
핫이슈	1023
""", '헤': """
헤드라인	1023
""", '협': """
협찬	1020
""", '홈': """
홈	1025
""", '화': """
화제의 뉴스	1023
""", '회': """
회사소개	1021
회원가입	1014
""", '후': """
후원	1012
후원 안내	1012
후원 하기	1012
후원하기	1012
후원회원 가입	1012
"""}

START = {'a': """
abonē	1090 K par	1090 K no	1090 K un
această	1334 K traducere
además	495 K:	533 K, en
ajánljuk	841 K:
alătură	12 K-te
anmäl	1464 K dig till vårt
apúntate	514 K a nuestro seminario	514 K a nuestro evento
artykuły	1244 K autora
ascultă	1 K	1325 K:	1340 K podcastul	1340 K acest articol
aún	32 K no hay comentarios
""", 'b': """
bajá	522 K la app
beiträge	27 K
benefício	1290 K do assinante:
besøg	234 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	1575 K liên quan:	1584 K viết này có	1584 K viết có hữu ích
báo	1584 K lỗi bài viết
bình	5 K luận	27 K luận	1585 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	841 K:
bạn	1584 K thấy bài viết
bản	1584 K tóm tắt này
""", 'c': """
chefredaktör	1478 K och ansvarig utgivare:	1478 K:
chưa	32 K có bình luận
chọn	1578 K
citeşte	1325 K şi	1325 K şi:	1325 K şi
citește	1325 K și	1325 K și:	1325 K:	1325 K mai mult	1325 K aici	1325 K și	1325 K mai departe:
citiți	1325 K și
comentários	5 K	27 K
compartí	3 K
conteúdo	1288 K gerado	1293 K oferecido por
conținut	1334 K generat	1338 K oferit de
crédit	731 K photo	731 K photos
crédits	731 K photo	731 K photos
cài	1588 K đặt ứng dụng	1588 K ứng dụng	1588 K app
có	1575 K thể bạn quan tâm:
""", 'd': """
dacă	1329 K ai informații	1336 K ai observat o
další	194 K články autora
dernières	692 K actualités
descarcă	13 K
descargá	13 K	522 K la app
descărcați	13 K
disponível	1298 K na app store	1298 K no google play	1298 K para android e
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	693 K aussi	710 K la boutique	710 K notre boutique	710 K nos jeux	710 K notre hors-série	718 K notre application	718 K notre appli
décryptage	693 K :
dùng	1593 K thử
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
envíanos	503 K
erről	841 K bővebben
escríbenos	497 K
estagiária	1281 K sob supervisão	1281 * K sob supervisão
estagiário	1281 K sob supervisão
""", 'f': """
faça	1296 K o quiz	1296 K o teste	1296 K o nosso
felelős	863 K szerkesztő:	863 K kiadó:
fiți	31 K primul
fotografía	534 K:
få	225 K fuld adgang til	1191 K full tilgang til	1455 K full tillgång till
följ	12 K	1459 K
følg	12 K	12 K oss	229 K	1195 K
füge	12 K uns
fügen	12 K sie uns
für	301 K diesen artikel	301 K diesen
főszerkesztő	863 K:
""", 'g': """
gazeteciliğimizi	1531 K
ghé	1585 K cửa hàng trực tuyến
góp	1584 K ý cho bài viết
gör	1464 K quizet	1464 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hjälp	1464 K oss bli bättre	1464 K oss att bli bättre
hjælp	234 K os med at blive bedre
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	1585 K trả lời khảo sát	1591 K ủng hộ
hämta	13 K	1468 K
håll	28 K	28 K dig
hör	305 K dir
hören	305 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	220 K også	220 K også:	234 K mere på	1186 K også	1186 K også:
""", 'i': """
iesūti	1078 K savu	1078 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
jäikö	640 K juttu kesken
""", 'k': """
kapcsolódó	841 K	841 K:
kiểm	1585 K tra kiến thức của bạn
kjøp	1200 K billetter	1200 K billett
klausykitės	1045 K
klikněte	192 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kvíz	853 K
kérjük	28 K
köp	1464 K biljetter	1464 K biljett
kövess	12 K
kövessen	12 K
køb	234 K billetter	234 K billet
küfür	27 K içeren
küldd	3 K el	848 K el nekünk
küldje	848 K el nekünk
kết	1578 K nối với chúng tôi
""", 'l': """
leé	533 K también	533 K más	533 K:
lásd	841 K még
lát	848 K valami
láttál	848 K valami
lähetä	643 K juttuvinkki	643 K uutisvinkki	643 K vinkki	647 K mielipidekirjoituksesi	647 K mielipidekirjoitus
lämna	1458 K dina tips	1458 K ditt tips
läs	1448 K mer om	1449 K också	1449 K också:	1449 K även	1449 K mer	1449 K mer:	1449 K:	1449 K här	1449 K också	1449 K mer	1449 K även	1449 K även:	1455 K vidare med	1455 K mer på	1468 K e-tidningen	1468 K tidningen
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
mời	1575 K xem	1575 K bạn đọc	1575 K độc giả	1578 K độc giả theo dõi	1578 K bạn đọc theo dõi	1586 K quý vị theo dõi	1586 K quý độc giả	1586 K bạn xem video	1586 K nghe
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nguồn	1580 K:	1580 K :
nájdete	12 K nás
não	27 K serão publicados
nézd	841 K meg
nézze	841 K meg
nāc	1083 K strādāt
""", 'o': """
oceń	8 K
odporúčame	1408 K:
ofereça	3 K
opširnije	1394 K:
ouça	1 K	1273 K:	1294 K o podcast
oír	1 K
""", 'p': """
pamanīji	1084 K kļūdu
pamanījāt	1084 K kļūdu
pastebėjote	1046 K įdomų	1052 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir	504 K enviarnos
podívejte	192 K se:
poslechněte	1 K si	192 K si	192 K si:
poslušajte	1 K
posłuchaj	1 K	1242 K:	1242 K też:
pošlite	3 K
poți	1329 K contacta autorul	1329 K contacta autoarea
praneškite	1046 K redakcijai
prečítajte	1408 K si tiež	1408 K si aj
pridružite	12 K se
pročitaj	1394 K još	1394 K i
pročitajte	1394 K još	1394 K i	1394 K više
páčil	8 K sa vám
päätoimittaja	662 K:
păstrați	28 K
pērc	1083 K biļetes
přečtěte	192 K si také	192 K si	192 K si:	192 K si také:
připojte	12 K se
""", 'q': """
querés	504 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
rašykite	1046 K autorei	1046 K autoriui
recibí	503 K las noticias
recomandări	1325 K:
regisztrálj	865 K ingyenesen
regisztráljon	853 K	865 K ingyenesen
resuméet	26 K er
réservez	710 K vos places pour la soirée de la rédaction
résumer	701 K cet article	701 K l'article
résumé	701 K généré	701 K rédigé	701 K réalisé	701 K produit	701 K par
""", 's': """
saistīts	1068 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	503 K el canal	533 K leyendo:
sesizări	1329 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila
siųskite	1046 K savo
sjefredaktør	1214 K:	1214 K og ansvarlig redaktør:
související	192 K:
sprawdź	1242 K:	1242 K też:
stáhni	13 K si
stáhněte	13 K si
stöd	1455 K
stötta	1455 K
støt	225 K
støtt	1191 K
suscríbete	475 K a
susidūrėte	1046 K su
susiję	1035 K:
synthèse	701 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	508 K
síganos	12 K
sígueme	508 K
síguenos	12 K
súmate	12 K
súvisiace	1408 K:
sūti	1078 K savu
""", 't': """
también	495 K puedes leer	495 K puedes leer:	495 K te puede interesar:
també	145 K et pot interessar:
tenés	500 ¿K información
thêm	1578 K
thử	1585 K sức với
tiedätkö	643 K aiheesta	643 K asiasta	643 K lisää
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	841 K részletek
traducció	154 K feta
trả	1585 K lời câu đố
trải	1593 K nghiệm
twój	27 K komentarz
työskenteletkö	643 K
tác	1580 K giả:	1580 K giả là
támogasd	858 K a	858 K az
támogassa	858 K a	858 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	1584 K tắt này
töltsd	13 K le
töltse	13 K le
történeteiket	848 K
tüm	27 K yorumlar
tải	13 K	13 K ứng dụng	1588 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
unbeschränkter	323 K zugang
unterstütze	257 K
unterstützen	257 K sie	257 K sie die
uočili	7 K ste
urmărește	12 K	1325 K și:	1340 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	853 K részt
več	1422 K:
vidéo	693 K :
više	1394 K o:
você	1273 K pode gostar:
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
więcej	1241 K o	1241 K na temat	1241 K z	1242 K na ten temat:	1244 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	1525 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
ziņo	1078 K redakcijai
znalazłeś	7 K
""", '©': """
©	283 K dpa	400 K #	400 K
""", 'à': """
à	693 K lire aussi	693 K lire également	693 K lire :	693 K lire sur	693 K voir aussi	693 K écouter	693 K relire	693 K découvrir	693 K lire sur le même sujet	693 K consulter :	693 K voir également	695 K propos de l'auteur	695 K propos de l'autrice	710 K retrouver dans le numéro
àudio	154 K generat
""", 'á': """
áudio	1288 K gerado
""", 'ä': """
är	1458 K du
""", 'é': """
écouter	1 K l'article	1 K cet article	693 K aussi
écoutez	1 K cet	1 K l'article	714 K le podcast
""", 'í': """
írj	848 K a szerzőnek
írjon	848 K a szerzőnek
""", 'î': """
întreabă	1334 K asistentul
""", 'ú': """
últimas	494 K noticias de	1272 K de	1272 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	281 K die autorin	281 K den autor	281 K die autor:in	281 K die autoren	281 K die autor:innen
""", 'č': """
čitajte	1394 K i
čo	33 K si myslíte
čtěte	192 K také	192 K také:	192 K i	192 K více	192 K:	192 K také
čítajte	1408 K aj	1408 K tiež	1408 K viac
""", 'đ': """
đánh	1584 K giá bài viết
đăng	1585 K ký tham dự hội thảo
đọc	1575 K thêm	1575 K thêm:	1575 K:	1575 K tiếp:	1578 K tin nhanh
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žinote	1046 K daugiau
žiūrėkite	1035 K taip pat
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
больше	1378 K новостей	1379 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	1556 K по темі:	1556 K за темою:	1556 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:
все	27 K комментарии	1378 K новости на тему	1378 K материалы	1378 K новости	1378 K статьи	1381 K статьи автора	1381 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	1556 K:
дивіться	1556 K також	1556 K:	1556 K також:
докладніше	1556 K:
дотримуйтесь	28 K
другие	1381 K материалы автора
""", 'е': """
есть	1381 K новость
еще	1379 K по теме:
ещё	1378 K больше	1379 K по теме:
""", 'з': """
за	1556 K темою:
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
лучшее	1378 K за
""", 'м': """
материал	1379 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	1378 K партнеров
няма	32 K коментари
""", 'о': """
об	1381 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	99 K по темата
""", 'п': """
по	1379 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	1379 K:	1379 K в материале	1379 K - в
подробности	1379 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	1378 K новости о
послухати	1 K
послушать	1 K
почитать	1379 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1381 K новость
приєднуйтесь	12 K
прочетете	99 K още	99 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	1379 K:
рекомендуємо	1556 K:
""", 'с': """
свалете	13 K
связаться	1381 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	1556 K:	1556 K також:
слухати	1 K
слушайте	1379 K:	1379 K также:
слушать	1 K
см	1379 K. также:
смотрите	1379 K также	1379 K:	1379 K	1379 K также:
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
читайте	12 K нас	13 K	1379 K также	1379 K также:	1379 K:	1379 K подробнее	1379 K еще	1379 K также	1379 K по теме:	1556 K також	1556 K також:	1556 K:	1556 K ще	1556 K також	1556 K також на тему:
читать	1379 K также	1379 K также	1379 K по теме:
что	33 K вы думаете	1379 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	1556 K за темою:
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
กด	12 Kติดตาม
""", 'ข': """
ข่	1488 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1488 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	1488 Kานเพิ่มเติม:	1488 Kานต่อ:	1488 Kานข่าวต้นฉบับ:	1488 Kานเพิ่มเติม	1488 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'ả': """
ảnh	1580 K:
""", 'ủ': """
ủng	1580 K hộ tác giả	1591 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1003 Kせて読みたい	1003 【Kせて読みたい】	1003 Kせて読みたい:
""", 'こ': """
こち	1003 Kらもおすすめ	1003 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は	26 K要約は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1003 Kと見る:
""", 'ア': """
アプ	13 Kリ
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '下': """
下載	13 K
下载	13 K
""", '你': """
你可	1620 K能會喜歡:
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	1003 【K】	1003 K:
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	1003 【K】
""", '参': """
参考	1003 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	1620 K参阅
""", '合': """
合わ	1003 Kせて読みたい:
""", '同': """
同场	1620 K加映:
同場	1620 K加映:
""", '延': """
延伸	1620 K閱讀	1620 K阅读	1620 K閱讀:	1620 【K閱讀】
""", '当': """
当社	12 Kの
""", '您': """
您的	27 K评论
""", '打': """
打开	13 K
""", '扩': """
扩展	1620 K阅读:
""", '投': """
投稿	27 Kは
""", '推': """
推荐	1620 K阅读	1620 K阅读:
推薦	1620 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '暂': """
暂无	32 K评论
""", '更': """
更多	1620 K:	1620 K新聞:	1620 K內容:	1620 【K新聞】	1620 K相關	1620 K阅读:	1620 K報導:	1620 K报道:
""", '最': """
最初	31 Kのコメント
""", '来': """
来发	31 K表第一
""", '次': """
次に	1003 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	1620 K查看
""", '画': """
画像	1003 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	1620 K阅读	1620 K新闻	1620 K报道:	1620 K阅读:
相關	1620 K新聞	1620 K報導	1620 【K新聞】	1620 K閱讀:
""", '看': """
看更	1620 K多:
""", '要': """
要約	26 Kは
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	1003 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K	27 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	1003 K記事	1003 K記事:	1003 【K記事】	1003 K:	1003 【K】	1003 K:
""", '閱': """
閱讀	1620 K更多
""", '阅': """
阅读	1620 K更多
""", '點': """
點擊	1620 K查看
""", '같': """
같이	1024 K 보기:
""", '관': """
관련	1024 K 기사:
관련기사	1024 K	1024 K:	1024 [K]
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기
""", '네': """
네이버	12 K
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1024 K 읽기:
더보기	1024 [K]	1024 K:
""", '발': """
발견	7 K错误
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분의	33 K 생각
""", '영': """
영상	1024 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	1024 K 읽기:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1024 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	1024 K 볼 만한 기사:	1024 K 보면 좋은 기사:
""", '화': """
화보	1024 [K]
"""}

CONTAINS = {'a': """
abonați	1353 K-vă	1357 K
abonații	1354 K noștri
abonează	1317 K-te pentru	1320 K-te pe youtube	1353 K-te
abonné	676 déjà K	676 pas encore K	676 en tant qu'K
abonnés	676 réservé aux K	676 réservé à nos K	733 nos K	736 K
abonējiet	1092 K
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
adăugat	1356 a K
affiliatelänkar	37 K	1475 K
affilié	37 lien K
affiliés	37 liens K
affirmé	735 a K
afiliación	37 enlaces de K
afirmó	538 K
agregó	538 K
aicināja	1095 K
aizsargātas	1069 visas tiesības K
aiškino	1063 K
ajouté	735 a K
ajută	1353 K-ne
ajánld	866 K fel
alkalmazás	836 töltsd le az K
alkalmazásban	855 az K
alkalmazást	855 K
alkalmazásunk	867 K
alkalmazásunkat	836 töltse le K
alăturat	1330 s-a K echipei
améliorer	716 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
ankietę	35 naszą K
anmäl	1480 K dig till
anmäla	1470 genom att K dig
annoncé	735 a K
annonslänkar	37 K	1475 K
anunció	538 K
anunțat	1356 a K
använder	1444 vi K cookies	1444 K kakor
anúncio	1292 após o K	1292 depois do K
anúncios	1310 sem K
aplicación	482 descarga la K	482 descarga nuestra K
aplicația	1320 descarcă K	1354 K noastră
aplikację	1230 pobierz K	1230 pobierz naszą K
aportació	173 la teva K
aportación	501 tu K	526 haz tu K
apoyá	535 K
applikációnk	855 K
applikációnkat	855 K
apsolīja	1095 K
apóyanos	501 K	535 K
apóyenos	501 K	535 K
apúntate	481 K a nuestra	481 K gratis	535 K a	535 K gratis
artykuł	15 darmowy K	20 cały K	1222 podoba ci się ten K	1247 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	471 te ha gustado este K	478 regala este K	478 regalar este K	479 último K gratis	479 te queda # K	529 y lee este K	536 este K
artículos	15 K gratis	479 K gratis este mes	479 te quedan # K	479 límite de K
aseguró	538 K
associés	688 cookies K à ce contenu
assuré	735 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	1317 K-te pentru
autorská	195 K práva
avertizează	1356 K
avísanos	535 K
ayúdanos	501 K	535 K a
açikladi	1538 K
añadió	538 K
año	537 al K
""", 'b': """
bağirdi	1538 K
bağiş	1535 K yap	1539 K
bağişiniz	1535 K
bağlantilari	1532 satiş ortakliği K
başlayan	1534 tl'den K
behält	29 K sich vor	29 K sich das recht
behöver	1433 vi K ditt stöd	1480 vi K din hjälp
bekapcsolása	836 értesítések K
beløb	250 fast K
beløp	1217 gi et K	1219 fast K
bemängeln	336 K
bemängelt	336 K
berättade	1483 K
berättar	1483 K
bestätigen	264 K sie ihre
bestätigungsmail	264 K
betalvägg	1484 K
beğendiyseniz	1536 bu haberi K	1536 bu yaziyi K
biết	1602 cho K
blokování	189 K reklam
boletín	481 recibe el K	481 nuestro K	481 K diario	535 recibe el K	536 nuestro K	539 K
boîte	679 dans votre K mail	679 dans votre K e-mail
butlletí	143 subscriu-te al K	143 el nostre K	174 el nostre K	177 K
buzón	481 en tu K
bájate	535 K la app
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1483 K
bønn	1167 vi har en K til deg
bústia	164 a la teva K
bülten	1528 e-K	1539 K
bültene	1501 K abone	1501 K kayit	1501 K kaydol
bülteni	1528 haber K
bültenimiz	1536 K
bültenimize	1501 K	1535 K	1536 K
bültenine	1528 K
bạn	1568 hộp thư của K	1590 sự ủng hộ của K	1599 sự ủng hộ của K	1599 mời K
bằng	1598 K văn bản của báo
""", 'c': """
caffè	946 un K
café	501 un K	526 un K al mes	699 un K
caractères	716 limitées à # K
catedrática	499 es K
catedrático	499 es K
celého	182 pro čtení K
cercetătoare	1330 este K
cercetător	1330 este K
chaîne	733 notre K
chefredaktör	1460 är politisk K	1460 är K
chefredaktør	230 er K
chuyện	1579 bạn có câu K
chép	1577 cấm sao K	1598 mọi sao K
chính	1572 K sách bảo mật
chúng	1568 bản tin của K tôi	1570 theo dõi K tôi	1579 cho K tôi qua	1579 liên hệ với K tôi	1599 ủng hộ K tôi	1599 K tôi cần sự giúp đỡ	1599 giúp K tôi	1599 theo dõi K tôi	1600 K tôi trên	1600 của K tôi	1600 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1270 nos K
comentó	538 K
comisión	515 recibir una K
comissió	159 rebre una K
comissão	1291 receber K	1291 receber uma K
commerciële	1156 K partner
communauté	703 K whatsapp	703 K signal
compártela	25 K
compártelo	25 K
comunità	969 parte della nostra K
condamné	735 a K
condiții	1322 termeni și K
confidentialité	688 politique de K
confidențialitate	1322 politica de K
conférences	697 est maître de K
connecté	690 vous devez être K
conteúdo	9 este K	9 K externo	1257 acesse todo o K	1286 ao exibir este K	1286 ao ver este K
contribuição	1278 com a sua K	1309 sua K é essencial
contó	538 K
conversación	492 participar en la K
conținut	9 acest K	1317 K doar pentru abonați
conținutului	1327 preluarea K
cookieinställningar	1462 K
corespondentă	1330 este K
creează	1353 K un cont
csatornájára	847 viber-K
csatornánk	867 K
csatornánkhoz	847 telegram-K	847 whatsapp-K
csatornánkra	847 youtube-K
cuéntanos	492 K en	535 K
czytać	1227 aby K dalej	1227 żeby K dalej	1246 chcesz K dalej
czytelników	36 naszych K	1247 naszych K	1247 z wpłat K
của	1581 là cây bút K	1600 độc giả K
""", 'd': """
darbą	1061 mūsų K
darowiznę	1225 przekaż K	1246 przekaż K
datenschutzerklärung	274 unserer K	334 unserer K	334 unsere K
datenübertragung	297 der K zu
debatindlæg	231 send dit K	231 skrive et K
debatredaktør	230 er K
debattredaktør	1196 er K
debattør	230 er K
declaró	538 K
decía	538 K
demandé	735 a K
denunció	538 K
descarcă	1353 K
descárgate	482 K la	482 K nuestra
desteğiniz	1535 K
desteğinizle	1536 K
desteğiyle	18 okurlarin K	1521 yapay zeka K	1530 K ayakta
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	1260 K no google play
doação	1254 faça uma K	1278 sua K	1309 sua K	1309 faça uma K	1313 K
doações	1313 K
dodał	1249 K
dodała	1249 K
donació	173 fes una K	177 K
donación	474 haz una K	474 tu K	501 tu K	501 una K	535 tu K	535 haz una K	539 K
donația	1353 K ta
donație	1353 fă o K	1357 K
donații	1357 K
donează	1353 K acum
dorzuć	1246 K się
dostęp	1227 pełny K do	1246 kup K
dostępny	1227 artykuł K tylko
dowolną	1248 K kwotą
dołóż	1246 K się
dołącz	1234 K do nas na	1246 K do nas	1246 K do grona
draudžiama	1042 K kopijuoti	1042 be leidimo K	1042 be sutikimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	1246 K, że nas czytasz
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
dömde	1483 K
dømte	251 K	1220 K
děkujeme	196 K, že nás čtete
dụng	1570 tải ứng K	1599 tải ứng K
""", 'e': """
editörüdür	1518 K
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
endereço	1270 seu K de email não será
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
etkinleştir	1507 javascript'i K
evästeasetuksiasi	648 K
evästeet	648 K
evästeitä	633 K
explicó	538 K
expliqué	735 a K
""", 'f': """
favoritkälla	1456 K
faça	1309 K um pix
felelősséget	30 nem vállal K
felhasználási	838 K feltételek
feliratkozás	834 K a hírlevélre	834 hírlevél K
feliratkozásommal	845 K
feliratkozással	845 K
folosește	1322 K cookie
folytatásához	833 a cikk K
fordítóval	852 gépi K
forintért	859 havi # K
formulário	1309 inscreva-se no K
forrásként	846 kedvenc K
fortæller	251 K
följ	1441 K oss på	1480 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1452 alla rättigheter K
fördere	333 K
fördermitglied	318 werde K	318 werden sie K
fördern	333 jetzt K	333 K sie
föredragen	1456 K källa
föredragna	1456 K källa
författare	1460 är K och
förklarar	1483 K
følg	212 K os på	248 K os	1178 K oss på	1217 K oss
første	243 K måned	250 K måned	1210 K måned	1219 K måned
független	831 támogassa a K	867 K sajtó
főszerkesztője	850 K
""", 'g': """
gadā	1094 K
gazeteciliği	1536 bağimsiz K
gazeteciliğimiz	1536 K
gelmişken	1496 buraya kadar K
geöffnet	276 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1399 K
gridò	983 K
gràcies	165 K a gent com tu	174 K a tu
grátis	1311 teste K
grâce	18 K à vous	672 K à vos dons
går	201 før du K	1167 før du K
gåva	1433 din K	1433 ge en K	1480 din K	1480 ge en K	1484 K
göre	1538 K
gösterilmeden	1512 kaynak K
gửi	1579 xin K về	1599 hãy K
""", 'h': """
használ	838 sütiket K	838 cookie-kat K
használat	838 sütik K
heißt	336 K es
hinzufügen	289 bei google K
hirdetés	11 a K	11 K után
hjälp	1463 K av ai	1480 K oss
hjælp	233 K af ai	233 K fra ai	248 vi har brug for din K	248 K os
hovorí	1414 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	869 K
hyödyntäen	649 tekoälyä K
häufiger	289 bei google K
hävdar	1483 K
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
hører	1201 der du K
hükmetti	1538 K
hüüdis	572 K
hồng	1597 nhận hoa K
""", 'i': """
iecienītāko	1076 K avotu
ifølge	251 K	1220 K
illimité	676 accès K	725 en K
incorporó	499 se K a
independentă	1354 presa K
independência	1310 a K
indicó	538 K
indiqué	735 a K
indrømmede	251 K
indépendance	733 notre K
indépendant	672 soutenez le journalisme K	733 journalisme K	733 média K
indépendante	722 la presse K a	733 presse K	733 information K
información	486 sigue toda la K	486 siga toda la K	499 cubre la K	536 esta K
informațiilor	1327 preluarea K
informó	538 K
informē	1095 K
innehåll	1444 externt K	1462 externt K
innehållet	9 K
innrømmet	1220 K
inquiète	735 s'K
inquérito	35 nosso K
inscrição	1259 cancelar a K	1300 sua K foi
inscríbete	535 K
insändare	1461 skicka din K	1461 din K till	1461 skriva en K
intelektą	1050 dirbtinį K
intelligenciával	852 mesterséges K készült
intégralité	676 pour lire l'K
investigación	536 esta K
investigação	1310 esta K
investigație	1354 această K
investigațiile	1354 continua K
invítame	535 K a
invítanos	535 K a
istediğiniz	1500 K zaman iptal	1537 K zaman iptal
içeriği	9 K
içeriğin	1520 harici K
išorinio	1048 K turinio
""", 'j': """
jautāja	1095 K
jesteś	1222 skoro już tu K	1222 skoro tu K
jugé	735 a K
jurnalistă	1330 este K
jurnaliștii	1352 K noștri îți trimit	1354 K noștri
jälgi	569 K meid
jäseneksi	664 liity K
""", 'k': """
kanał	1247 nasz K
kannatusjäseneksi	664 liity K
kanál	197 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1400 K
kedykoľvek	1405 odhlásiť sa môžete K
keresőben	846 google-K
khoản	1567 bạn đã có tài K	1572 điều K sử dụng
không	1577 K sao chép
khẳng	1602 K định
kifogásolja	869 K
kiáltotta	869 K
kiáltották	869 K
kiến	1587 ý K của bạn sẽ
komentować	6 K	1239 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	649 K
kopēšana	1075 K bez
korespondentė	1047 K
krzyczał	1249 K
krævede	21 K felter er
krönikör	1460 är K
kulturredaktör	1460 är K
kulturredaktør	230 er K	1196 er K
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
kúpte	1411 si K
kündigte	336 K an
künstlichen	307 K stimme vorgelesen	307 K stimme vertont
küpsised	556 K
küpsistega	556 K
küsis	572 K
kč	198 od # K
kļūsti	1092 K par
kể	1602 K
""", 'l': """
lamentó	538 K
lançait	735 K
lasītu	1066 lai K tālāk
lasītāji	1093 mūsu K
lejupielādē	1092 K
leverandør	1198 ekstern K
leverantör	1462 extern K
leído	529 has K tus #
lietotnē	1085 K
linkistä	660 lisää tästä K
lucrează	1330 K în presă
lunedì	17 ogni K
lună	1355 pe K
luận	6 để bình K	1587 bình K của bạn sẽ
lájkolj	836 K minket
läget	1471 koll på K
lähdet	621 ennen kuin K
läsa	1474 du kan K mer	1474 kan du K mer	1474 K mer om	1481 fri att K
läsare	36 våra K	1472 våra K	1481 våra K
läsarna	18 tack vare K
läser	1480 tack för att du K
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
lòng	1579 vui K gửi về
lūdza	1095 K
lập	1590 ủng hộ báo chí độc K	1600 báo chí độc K
""", 'm': """
mainoslinkkejä	37 K	661 K
manhãs	17 todas as K
masintõlke	558 K abil
materiał	9 ten K
matéria	20 ler esta K	1257 esta K é só	1305 para ler esta K	1310 esta K
matérias	1277 limite de K
matí	173 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	869 K
megszakítása	21 válasz K
meidän	664 tue K
meitä	658 tukea K	658 tue K	664 tue K	664 auta K
mesačne	1413 K
mesečno	1399 K	1427 K
mesélte	869 K
miesiąc	1248 za K
miesięcznie	1248 K
miễn	15 bài K phí	1592 hết số bài K phí	1601 dùng thử K phí
mjesečno	1399 K
modération	716 charte de K	716 K par la rédaction
mokė	1063 K
mostrará	478 este mensaje se K en
multó	538 K
mulțumim	1353 K că ne citești
munkatársa	850 K
munkánk	867 K
munkánkat	831 támogasd K	831 támogassa K	857 K	866 támogasd K	866 támogassa K	867 K
myönsi	667 K
másodközlés	843 K
märkis	572 K
määräsi	667 K
mån	1473 kr/K	1482 kr/K
månad	1435 testa en K	1473 en K för	1480 testa en K	1482 per K	1482 varje K
månaden	1473 första K	1482 i K	1482 första K
månader	1473 K för #	1480 testa # K
månadsgivare	1480 bli K
måned	206 prøv en K	243 i # K	248 prøv en K	250 pr. K	1210 en K for	1217 prøv en K	1219 per K
måneden	250 om K	1219 i K
måneder	243 i # K	1210 K for #
média	733 notre K
mês	1310 até o fim do K	1311 por K	1311 ao K
mówi	1249 K
mācīja	1095 K
mākslīgais	1082 K intelekts
mēnesis	1094 pirmais K
mēnesī	1094 K
mėgstamiausią	1043 K
mėnesį	1062 per K
měsíc	198 za K	198 první K
měsíčně	198 K
mạnh	1602 nhấn K
""", 'n': """
napisał	1249 K
napisała	1249 K
napište	196 K nám
napísal	1414 K
napíšte	1411 K nám
naročite	1419 K se na naše	1425 K se
naročnik	1418 že K
naročnike	1418 samo za K
naročniki	1429 K
naročnikom	1418 dostopen le K
naročnina	1429 K
naujienlaiškio	1055 K
naujienlaiškis	1061 mūsų K	1064 K
naujienlaiškį	1036 mūsų K	1055 K	1060 užsisakykite K	1061 mūsų K
navođenje	1396 uz K izvora
neatkarīgu	1092 atbalsti K
nekünk	866 segíts K	866 írjon K	866 írj K	866 jelezd K	867 K adód
nemokamą	1059 K paskyrą
neodpovídá	30 K za
neomezený	182 K přístup
nepriklausomą	1057 paremkite K žurnalistiką	1060 paremkite K	1061 K žurnalistiką
newsissä	641 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	196 podpořte K
nezávislá	197 K média
nezávislé	1412 K médiá
nezávislú	1411 podporte K
ngoài	1582 nội dung bên K
nguồn	1598 ghi rõ K
nhiệm	1587 chịu trách K về nội dung bình luận
nhân	1583 trí tuệ K tạo
nhận	1568 đăng ký K bản tin	1568 đăng ký K tin	1572 chấp K tất cả	1599 đăng ký K
nhập	24 đăng K	1567 đăng K để	1567 vui lòng đăng K	1599 đăng K để
niezależne	1246 wesprzyj K	1246 wspieraj K	1247 K media
niezależność	1247 K
niezależną	1247 jesteśmy K
noastră	1354 munca K
nolēma	1095 K
norāda	1095 K
notificações	14 as K	1261 ative as K	1261 ativar K	1261 receba K
notificările	14 K	1320 activează K
notícia	1310 esta K
notícias	1259 receba as K	1259 receba K	1264 siga as últimas K
novinařina	197 naše K
novinári	1412 naši K
novináři	197 naši K
novičnik	1419 naš e-K	1426 naš e-K	1429 K
nusprendė	1063 K
nächste	21 in diesem browser für die K	333 sind sie der K
nói	1602 K
năm	1601 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	1435 K tillgång
obligāta	1075 atsauce K
obrigatórios	21 campos K são	1270 campos K são
odebírejte	184 K náš	196 K
odemkněte	182 K si
odhlásit	184 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	1257 K este artigo
ograniczeń	1227 czytaj bez K
ogłosił	1249 K
ogłosiła	1249 K
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
ortakliği	1532 iş K linkleri
orzekł	1249 K
osobních	189 ochrany K údajů
oznámení	14 K
oznámil	199 K	1414 K
oznámila	199 K	1414 K
""", 'p': """
pageidaujamą	1043 K šaltinį
paklausė	1063 K
palīdzi	1089 ziedo un K
palīdzību	1082 mākslīgā intelekta K
parsisiųskite	1060 K
participación	492 normas de K
partneři	189 my a naši K
pastā	1087 e-K
patrões	1310 sem K
paylaşin	25 K
paziņoja	1095 K
paziņojumus	1086 K
pašte	1055 jūsų el. K
pažadėjo	1063 K
periódico	536 este K	536 nuestro K
permanència	175 sense K
personvernerklæring	1181 K
phóng	1579 liên hệ K viên	1581 là K viên báo	1581 là K viên của
phút	0 K đọc
pidió	538 K
pidätetään	638 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1397 K nam	1425 K nam
plânge	1356 se K
podcaście	34 naszym K
podkreśla	1249 K
podporují	197 nás K
podpoře	197 díky K
podpořte	196 K nás	196 K naši	196 K naše	196 K mě
podrška	1397 vaša K
podršku	1397 vašu K
podržite	1397 K nas	1397 K naš
podľa	1414 K
poinformował	1249 K
poinformowała	1249 K
pokračovanie	1404 pre K v čítaní
pokračujte	182 K ve čtení s
política	153 K de galetes	490 K de cookies	1268 K de cookies	1279 cobre K
pomoć	1397 vašu K
pomóż	1246 K nam
pomôžte	1411 K nám
poprosił	1249 K
poprosiła	1249 K
poprosiło	1249 K
postafiókjába	834 K
postaládádba	845 a K
postaládájában	845 ön K
potřebujeme	196 K vaši pomoc	196 K vaši podporu
používá	189 tento web K
používáme	189 K cookies
powiedział	1249 K
powiedziała	1249 K
pozostało	1227 K # %	1227 K #%
pošlete	196 K nám
požádal	199 K
požádala	199 K
pracę	1247 naszą K
pranešimus	1054 K
pranešė	1063 K
prašė	1063 K
predplatiteľom	1411 staňte sa K
predplatiteľov	1404 pre K
predplatné	1404 už máte K	1411 kúpte K	1411 kúpte si K	1415 K
preferată	1328 sursă K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1227 tylko dla K
prečítate	1404 celý článok si K
pridržana	1396 sva prava K
pridržane	1424 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1063 K
prihláste	24 K	1411 K sa na odber
pripažino	1063 K
programėlėje	1053 K
programėlę	1053 K
prohlížeč	10 váš K
proposé	712 conçu et K par
pročitali	1390 da biste K
prośbę	1222 mamy do ciebie K	1222 mamy małą K
prywatności	1237 polityka K	1237 polityce K
przeczytać	1227 aby K cały	1227 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	1225 K nam #%	1246 K nam	1246 K #
przyznał	1249 K
przyznała	1249 K
práca	1412 naša K
práce	197 naší K
práci	197 naši K
prácu	1412 našu K
précisé	735 a K
préférée	702 source K
préférées	702 sources K
prévient	735 K
príspevok	1411 váš K
próxima	1310 nossa K
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
pārpublicēšana	1069 K bez	1075 K bez
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
quyên	1599 K góp ngay	1603 K góp
quyền	1577 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1095 K
rappelé	735 a K
rašykite	1060 K mums
rašė	1063 K
reclamă	11 K
reconoció	538 K
recordó	538 K
redacció	164 la K t'envia	174 la nostra K
redacción	525 la K te envía	536 nuestra K
redacția	1352 K îți trimite	1354 K noastră
redakcję	1246 wesprzyj K
redaktorė	1047 K
redaktör	1460 är K för	1460 är K på	1460 är politisk K
redaktør	230 er K på	230 er K for	230 er politisk K	1196 er politisk K	1196 er K i	1196 er K for
redação	1300 a K envia	1310 nossa K
refusé	688 K le dépôt
regisztrálj	866 K
regisztráljon	866 K
regístrate	478 K para	478 K gratis
reklamlänkar	1475 K
reklamą	11 K
reklám	1412 bez K
reklámok	867 K nélkül
reportaż	1247 ten K
reproducció	147 prohibida la K	172 K sense permís
reproducción	498 prohibida su K	498 prohibida la K
reprodução	1276 proibida a K	1276 K proibida	1308 K permitida desde	1308 K é permitida desde
republié	696 K avec	730 cet article est K
repórter	1279 é K
responsabilità	30 K di
reveló	538 K
rezervăm	29 ne K dreptul
riêng	1572 chính sách quyền K tư	1592 dành K cho thuê bao	1598 quan điểm K của tác giả
rovatvezetője	850 K
ročne	1413 K
ročně	198 K
rät	336 K
rätta	1466 K fel
rättar	1466 vi K fel
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
röst	1463 ai-K
răspunsul	21 anulează K
rằng	1602 viết K	1602 cho K
""", 's': """
sacīja	1095 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	1063 K
sanctionné	735 a K
sbírka	200 K
schließen	260 K sie ein abo	333 K sie ein abo
schránky	184 do vaší K	1405 do vašej K
sdílejte	25 K
segítségedre	866 szükségünk van a K
según	538 K
sentenció	538 K
sería	526 sin ti no K
sesión	24 inicia K	24 inicie K	478 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1309 inicie K
señaló	538 K
sisällön	9 K	648 ulkoisen K
sisältö	625 tämä K on vain
sisältöä	648 ulkoista K
sjefredaktør	1196 er K
skarży	1249 K
skrzynkę	1229 na twoją K	1229 na swoją K
sorumluluğu	30 K
soạn	1590 ủng hộ tòa K	1598 bằng văn bản của tòa K
sportkrönikör	1460 är K
sportsredaktør	230 er K
sprijiniți	1353 K
sprijină	1353 K-ne
stellenbörse	302 in unserer K
stwierdził	1249 K
stwierdziła	1249 K
stáhněte	196 K si
står	30 K för
stöd	1433 med ditt K	1480 K oss	1480 K vår	1480 ditt K
stödja	1472 K oss med
stödmedlem	1480 bli K
stötta	1472 K oss med	1480 K oss	1480 K vår	1480 K vårt
støt	242 K os	248 K os	248 K med
støtt	1217 K oss	1217 K vår
støtte	204 med din K	204 vi har brug for din K	242 K os med	242 din K gør	248 din K	248 bliv K	1170 med din K	1209 K oss med	1217 din K
støtteabonnent	1217 bli K
støttemedlem	248 bliv K	1217 bli K
stāstīja	1095 K
stěžuje	199 K
subscripció	177 K
subskrybentów	1227 tylko dla K
subskrypcję	1227 kup K	1227 masz już K	1246 kup K
suosikkilähteeksesi	641 K
suosikkilähteeksi	641 K
sursă	1351 link activ către K
suscripción	478 ya tengo una K	535 cambia tu K	539 K
suscríbase	535 K
suscríbete	478 K para	478 K por	478 K en	481 K al boletín	535 K
susțin	1344 care ne K lunar	1354 ne K lunar
susține	1353 K-ne	1353 K presa	1356 K că
susținerea	1353 K ta
susțineți	1353 K-ne
szerkesztője	850 K
szerkesztőségünk	867 K
szerkesztőségünknek	867 K
szerzője	850 külső K
sábado	17 cada K
sáng	17 mỗi K
säger	1473 tills du K upp	1483 K
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
söyledi	1538 K
søgning	226 google-K
súmate	535 K al
süresi	0 okuma K
sütik	851 K
sütiket	851 K
săptămână	17 o dată pe K	1355 pe K
sīkdatnēm	1080 K
sống	1590 nuôi K tờ báo	1590 bạn đọc nuôi K
""", 't': """
tanácsolta	869 K
tanította	869 K
teigė	1063 K
tekijänoikeus	638 K suojaa
tekoäly	649 tehnyt K
tekoälyllä	649 K
tekoälyn	649 K avulla	649 K tekemä
tekoälyä	649 käyttää K
telefonā	1086 savā K
tesszük	22 nem K közzé
teşekkürler	1535 okuduğunuz için K
thiết	1598 không nhất K phản ánh quan điểm
thuê	1592 dành cho K bao	1592 đã là K bao	1603 K bao
thuộc	1577 bản quyền K
thành	1567 dành cho K viên	1589 bạn đã đăng ký K công	1599 trở K thành viên
tháng	1592 đọc miễn phí trong K	1601 mỗi K	1601 hàng K	1601 K đầu
thông	14 K báo	1570 bật K báo	1570 nhận K báo	1579 bạn có K tin	1579 bạn đọc cung cấp K tin	1598 khi phát hành lại K tin
tiếng	1587 K việt có dấu
tiếp	1567 để K tục đọc	1567 để đọc K	1592 để K tục đọc	1599 đăng ký để đọc K
tjänst	1430 en liten K att be
továbbolvasáshoz	833 a K
toàn	20 K bộ bài	1567 để đọc K bộ	1567 đọc K bộ bài	1592 để đọc K bộ bài	1599 đăng ký để đọc K bộ
treści	9 tej K	1227 dostęp do K
treść	9 tę K
trên	1570 theo dõi K
trước	1587 K khi đăng
trường	21 các K bắt buộc
tudósítója	850 K
turpinātu	1066 lai K lasīt
tuần	17 mỗi K	1589 bản tin hằng K của	1589 bản tin hàng K của	1601 mỗi K
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
tłumaczy	1249 K
""", 'u': """
uafhængigt	249 K medie
ubegrænset	206 K adgang
udostępnij	25 K
ukarał	1249 K
ulaşin	1517 bize K
ulaşmak	1517 yazara K
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
upphovsrätt	1452 skyddat enligt lagen om K
upphovsrättslagen	1452 skyddat enligt K
uredništva	1424 brez dovoljenja K
uredništvo	1426 naše K
urmărește	1320 K-ne pe	1320 K-ne și pe	1320 K știrile	1353 K-ne
urmăriți	1320 K-ne pe	1353 K-ne
utilização	1268 K de cookies
utilizează	1322 K cookie
utilizăm	1322 K cookie
utánközlés	843 K
uutislähteeksesi	641 ensisijaiseksi K
uutislähteeksi	641 ensisijaiseksi K
uznał	1249 K
uznała	1249 K
uzsvēra	1095 K
używamy	1237 K plików cookie
užsisakykite	1033 K prenumeratą
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
već	1399 K od
vidéo	9 cette K
virheensä	652 korjaa K
viên	1581 là biên tập K của	1592 dành cho hội K
viết	1600 bài K này	1602 ông K	1602 bà K
você	18 sem K	1310 sem K
vollständigen	260 K artikel lesen
volontär	292 ist K
volontärin	292 ist K
vyhradené	1410 všetky práva K	1410 autorské práva sú K
vysvetľuje	1414 K
vysvětluje	199 K
vyzývá	199 K
vyžadované	21 K informace	21 K polia
väitis	572 K
väittää	667 K
välise	556 K sisu
vårt	1174 meld deg på K
véli	869 K
vídeo	9 este K
vďaka	1412 K vám
vēlamo	1076 K avotu
vēstkopai	1087 K
vēstulei	1087 ziņu K
vědět	196 dejte nám K
""", 'w': """
webbläsare	10 din K
według	1249 K
weißt	291 K du mehr
wołał	1249 K
wpłata	1246 twoja K
wpłatom	1247 dzięki K
wpłać	1246 K
wspierającym	1246 zostań K
wyjaśnia	1249 K
wypisać	1229 K się w każdej chwili
wyrażam	1229 K zgodę na
wöchentlichen	264 K newsletter
właściciela	1247 nie mamy K
""", 'y': """
yhteistyössä	661 K mainostajan
yönetmenidir	1518 genel yayin K
""", 'z': """
zadržana	1396 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	1398 K vama
založte	196 K si účet
zamknutý	1404 článok je K
zapowiedział	1249 K
zapowiedziała	1249 K
zastrzeżone	1245 wszelkie prawa K	1245 wszystkie prawa K
zbiórka	1250 K
zbývá	182 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	1237 treści K
zgłoś	1246 K nam
znać	1246 daj nam K
zostań	1246 K z nami
zpracováním	184 souhlasím se K	189 K osobních údajů
zugänglich	319 frei K
zunächst	282 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1248 od # K
""", 'á': """
állítja	869 K
""", 'ä': """
ägare	1472 inga rika K
ähnliches	291 K erlebt
ändå	1430 nu när du K är här
äpp	561 K
äppi	561 K
""", 'å': """
åndsverkloven	1189 beskyttet av K
året	250 om K
återges	1452 får inte K
""", 'ç': """
çalişmak	1522 bizimle K
çalişmalarimiz	1536 K
çerezler	1507 K kullan
çerezlere	1520 K
çerezleri	1507 K kullan	1520 K
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
înscrie	1353 K-te la
""", 'õ': """
õpetas	572 K
""", 'ö': """
öffnen	265 app K
önerdi	1538 K
önskad	1456 K källa
""", 'ú': """
újságírás	867 független K
újságírásunk	867 K
újságíróink	867 K
újságírója	850 K
última	486 siga la K hora	486 sigue la K hora
""", 'ü': """
übernommen	282 K von
übersicht	285 K
ücretsiz	15 K haber	15 K makale	1533 K üye olun
ütles	572 K
üyeliği	1528 bülten K
üçüncü	1520 K taraf
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1398 naši K
čitatelia	1412 naši K
čitatelja	1398 naših K
čitatelji	36 naši K	1398 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1412 našich K
članak	20 cijeli K	1398 ovaj K
članek	1426 ta K
členem	196 staňte se K
členom	1411 staňte sa K
článek	20 celý K	178 líbil se vám K	197 tento K	197 líbil se vám K
článku	20 celého K
články	197 naše K
článok	20 celý K	1412 tento K
čtenáři	197 naši K
čtenářů	36 našich K	197 našich K	197 na podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čítajte	1411 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	1599 K góp của bạn	1599 hãy K góp
đăng	1589 cảm ơn bạn đã K ký	1589 bằng việc K ký, bạn	1599 K ký để đọc bài
đường	1579 K dây nóng của tòa soạn	1579 K dây nóng của báo
đọc	18 nhờ bạn K	1592 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1413 K sumou
""", 'ř': """
řekl	199 K
řekla	199 K
říká	199 K
""", 'ś': """
śledztwa	1247 nasze K
śledztwo	1247 to K
śledź	1234 K nas na	1246 K nas
""", 'š': """
šaukė	1063 K
šiandien	1057 aukokite K
šodien	1089 ziedo K
""", 'ź': """
źródło	1245 K: pap
""", 'ž': """
žurnalistai	1061 mūsų K
žurnalistas	1047 K
žurnalistika	197 naše K	197 nezávislá K	1412 nezávislá K
žurnalistiku	197 nezávislou K	1412 nezávislú K
žurnalistiky	197 nezávislé K
žurnalistė	1047 K
žurnāliste	1079 K
žurnālisti	1093 mūsu K
žurnālistika	1093 neatkarīga K
žurnālistiku	1089 atbalsti neatkarīgu K	1093 neatkarīgu K
žurnālists	1079 K
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
безлимитный	1364 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	103 K на вас
благодаря	1384 K вам
блокировщик	1374 отключите K	1374 K рекламы
блокувальник	1552 K реклами
браузер	10 ваш K	1374 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	103 нашия K	106 K
бюлетина	96 K ни
""", 'в': """
вайбър	16 K
вашата	96 на K поща
видео	9 это K
виділіть	1554 K
визнав	1562 K
визнала	1562 K
викаше	105 K
використанні	1558 при K матеріалів
використовує	1552 K cookie
використовуємо	1552 K cookie
вирішив	1562 K
влезте	24 K
вміст	9 цей K
внесок	1559 ваш K
войдите	24 K	1364 K, чтобы
встановіть	1547 K додаток
выделите	1376 K ее	1376 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	1385 в K
годишно	104 K
гривень	1561 # K
грн	1561 # K
гукав	1562 K
гіперпосилання	1558 K обов
""", 'д': """
дальше	1364 чтобы читать K
дарение	102 вашето K	104 с K	106 K
дарения	106 K
добави	105 K
добавьте	1371 K нас в
долучайтесь	1559 K
долучайтеся	1559 K
донат	1383 ваш K	1559 ваш K	1563 K
донати	1563 K
донатом	1561 K
донаты	1387 K
допомога	1559 нам потрібна ваша K
доступ	1364 полный K	1545 повний K
доступен	1364 K только
дочитали	1358 вы K до конца	1540 ви K до кінця
дочитать	1364 чтобы K
""", 'е': """
ежедневную	1366 K рассылку
ежемесячно	1385 K
ежемесячное	1383 оформите K
еженедельную	1366 K рассылку
""", 'ж': """
жалуются	1386 K
журналисти	103 нашите K
журналистика	103 независимата K	103 независима K	1384 независимая K
журналистике	1384 независимой K
журналистики	1384 независимой K
журналистику	1384 независимую K
журналисты	1384 наши K
журналісти	1560 наші K
журналістика	1560 незалежна K
журналістику	1560 незалежну K	1560 якісну K
""", 'з': """
завантажити	1547 K застосунок
завантажте	1547 K додаток
завдяки	1560 K вам
задонатьте	1383 K	1559 K
задължителните	21 K полета
зазначив	1562 K
закликав	1562 K
закончились	1364 бесплатные статьи K
залишає	29 K за собою право
заметили	1376 K ошибку
замолчим	1384 мы не K
запазени	101 всички права K
зарегистрированы	1364 уже K
зарегистрируйтесь	1364 K, чтобы	1383 K
зареєструйтесь	1545 K, щоб	1559 K
застосунок	1547 завантажте K	1547 мобільний K
захищено	1558 усі права K
захищені	1558 усі права K	1558 всі права K
защищены	1382 все права K
заяви	105 K
заявив	1562 K
заявил	1386 K
заявила	1386 K	1562 K
здесь	1358 раз уж вы K
зобов	1562 K'язав
зробіть	1543 K внесок	1559 K внесок
""", 'и': """
известията	14 K
изтеглете	102 K
имейл	96 вашия K
имейла	96 на K си
иностранного	1382 выполняющим функции K агента
иностранным	1384 K агентом
использовании	1382 при K материалов
используем	1374 K cookie	1374 мы K
использует	1374 K cookie
""", 'к': """
каждое	17 K утро
каждый	1385 K месяц
каза	105 K
казва	105 K
канал	1384 наш K	1560 наш K
канала	1384 нашего K
каналу	1560 нашого K
коментар	6 залишити K
коментарях	1554 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1376 чтобы оставить K
комментария	21 для отправки K
комментариях	1376 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	1374 политикой K	1374 политика K
конфіденційності	1552 політикою K
кричал	1386 K
""", 'л': """
лева	104 K
""", 'м': """
материал	1376 обсудить K	1384 этот K
материалы	1384 наши K
матеріал	1560 цей K
матеріали	1560 наші K
месец	104 на K	104 всеки K
месечно	104 K
месяц	1385 в K
місяць	1561 на K	1561 перший K
""", 'н': """
нагадав	1562 K
нагадала	1562 K
нажмите	1376 K ctrl
написа	105 K
написав	1562 K
написал	1386 K
написала	1386 K	1562 K
напишите	1383 K нам
напишіть	1559 K нам
напомнил	1386 K
напомнила	1386 K
направете	102 K дарение
нашем	1376 в K чате
небольшая	1358 K просьба
неделю	17 раз в K	17 каждую K	1385 в K
независимата	102 подкрепете K
независими	103 K медии
независимую	1361 поддержите K	1383 поддержите K
независимые	1384 K медиа
незалежні	1560 K медіа
нуждаем	102 K се от вашата
""", 'о': """
объявил	1386 K
объявила	1386 K
обязал	1386 K
обязательна	1382 гиперссылка K
обязательные	21 K поля	1376 K поля
обясни	105 K
оголосив	1562 K
ограничений	1364 читайте без K
опечатку	1376 нашли K
опитуванні	35 нашому K
оприлюднюватиметься	22 не K	1554 ваша e-mail адреса не K
опрос	35 наш K
опросе	35 нашем K
опубликован	22 не будет K	1376 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1385 K в любой момент
отметил	1386 K
отметила	1386 K
отписаться	1366 K в любой момент
отправьте	1383 K нам
ошибку	1376 нашли K
оштрафовал	1386 K
оштрафовала	1386 K
оштрафував	1562 K
""", 'п': """
партнерские	37 K ссылки
партнеры	1374 мы и наши K
партнёрские	37 K ссылки
патроном	1383 станьте K
первый	1385 K месяц	1385 рубль в K
переведите	1383 K нам
передплатникам	1545 доступний лише K
передплатників	1545 тільки для K
передплату	1559 оформіть K
передрук	1558 K
перепечатка	1382 K
персональних	1552 K даних
персональных	1374 K данных
писати	1560 нам K
писменото	101 без K съгласие
пишете	102 K ни
пишите	1383 K нам
повний	20 K текст
повідомив	1562 K
повідомила	1562 K
повідомте	1559 K нам
поддержать	1383 K нас	1383 K редакцию
поддерживайте	1383 K нас	1383 K нашу
поддержите	1361 K нашу	1361 K нас	1383 K нас	1383 K нашу	1383 K редакцию	1383 K проект	1383 K автора
поддержка	1361 ваша K	1383 ваша K
поддержки	1384 без вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	1384 наш K	1560 наш K
подкаста	1384 нашего K
подкасте	34 нашем K
подкасти	34 наші K
подкасті	34 нашому K
подкрепа	102 вашата K
подкрепете	102 K ни	102 K нашата
подкрепяйте	102 K ни
подписаны	1364 уже K
подписка	1364 уже есть K	1387 K
подписке	1364 по K
подписки	1387 K
подписку	1364 оформить K	1364 оформите K	1383 оформите K	1383 оформить K
подписчикам	1364 доступна только K	1364 доступно только K
подписчики	1387 K
подписчиков	1364 только для K
подписчиком	1383 станьте K
подписывайтесь	1366 K на рассылку	1371 K на нас	1371 K на наш	1371 K на канал	1371 K на telegram	1383 K на
подпишитесь	1361 K на регулярное	1366 K на рассылку	1371 K на наш	1371 K на канал	1383 K на
подчеркнул	1386 K
поділіться	25 K
пожертвование	1361 сделайте K	1361 оформите K	1383 ваше K	1383 сделайте K	1383 оформите K	1387 K
пожертвования	1387 K
пожертвуйте	1383 K
полностью	20 материал K	1364 чтобы прочитать K
полный	20 K текст
помилку	1554 знайшли K
помогите	1383 K нам
помогнете	102 K ни
помощь	1361 нужна ваша K	1383 нам нужна ваша K
помітили	1554 якщо ви K
понравилась	1384 K статья
понравился	1384 K материал	1384 K текст
попереджає	1562 K
попередив	1562 K
попросив	1562 K
попросил	1386 K
попросила	1386 K	1562 K
попросило	1386 K
последвайте	102 K ни
постановив	1562 K
постановил	1386 K
почту	1366 на вашу K	1366 вам на K
пошту	1546 на вашу K
пояснив	1562 K
пояснил	1386 K
правото	29 си запазва K
працюємо	1560 ми K
предупредил	1386 K
предупреждает	1386 K
призвал	1386 K
признал	1386 K
признала	1386 K
признали	1384 нас K
приложение	103 нашето K	1367 скачать K	1367 скачайте K	1367 установите K	1367 мобильное K	1367 наше K	1383 скачайте K
приложении	1367 открыть в K	1367 нашем K
приложения	1384 нашего K
присоединяйтесь	1383 K к
приєднуйтесь	1559 K до
продовжити	1545 щоб K читання
продолжаем	1384 мы K работать
продолжить	1364 чтобы K чтение
продължите	95 за да K да четете
произведен	1382 настоящий материал (информация) K
просьба	1358 у нас к вам K	1358 у нас есть K
просять	1562 K
прохання	1540 маємо до вас K	1540 невелике K
прочетете	95 за да K цялата
прочитать	1364 осталось K	1364 чтобы K статью
първия	104 за K месец
підписатися	1546 K на розсилку
підписка	1563 K
підписку	1545 оформіть K	1559 оформіть K
підписники	1563 K
підписників	1545 тільки для K
підписуйтесь	1549 K на нас	1549 K на наш	1559 K на
підписуйтеся	1549 K на наш
підпишіться	1546 K на розсилку	1549 K на наш	1559 K на
підтримайте	1543 K нашу	1543 K незалежну	1543 K нас	1559 K нас	1559 K нашу	1559 K незалежну	1559 K редакцію	1559 K автора	1559 K роботу
підтримати	1559 K нас
підтримка	1543 ваша K	1559 ваша K
підтримки	1560 спільноти K
підтримуйте	1559 K нас	1559 K нашу
піти	1540 перш ніж K
""", 'р': """
работа	103 нашата K	1384 наша K
работаем	1384 мы K
работу	1384 нашу K
разрешение	101 без K е забранено
расскажите	1383 K нам
рассказал	1386 K
рассказала	1386 K
расследование	1384 наше K	1384 это K
расследования	1384 наши K
рассылка	1384 наша K	1387 K
рассылку	1366 нашу K	1366 K самых	1384 нашу K
редакции	1384 нашей K
редакция	103 нашата K	1384 наша K
редакція	1560 наша K
редакції	1560 нашої K
рекламата	11 K
реклами	11 K	103 без K	1560 без K
рекламой	11 K
рекламы	11 K	1384 без K
решил	1386 K
робота	1560 наша K
роботу	1560 нашу K
розповів	1562 K
розповіла	1562 K
розсилка	1560 наша K	1563 K
розсилку	1546 нашу K	1546 щоденну K	1560 нашу K
розслідування	1560 наші K	1560 це K
рублей	1385 # K
рік	1561 на K
""", 'с': """
седмично	17 веднъж K
сказав	1562 K
сказал	1386 K
сказала	1386 K	1562 K
скаржаться	1562 K
скачайте	1367 K наше
скиньте	1383 K
следите	1371 K за нами
словам	1386 по K
словами	1562 за K
слідкуйте	1549 K за нами
сообщение	1382 данное K (материал) создано
сообщил	1386 K
сообщила	1386 K
сообщите	1383 K нам
сповіщення	14 K	1547 увімкнути K	1547 увімкніть K
споделете	25 K
сподобався	1560 K текст	1560 K матеріал
сподобалась	1540 якщо вам K стаття
според	105 K
спільнота	1560 наша K
спільноти	1543 стань частиною K	1560 нашої K
станете	102 K абонат	102 K член
станьте	1383 K нашим	1559 K нашим
статия	103 тази K
стаття	1560 ця K
статья	1384 эта K
стверджує	1562 K
стежте	1549 K за нами
суммой	1385 любой K
сумму	1385 любую K
сутрин	17 всяка K
существуем	1384 мы K
съдържание	9 това K
съобщи	105 K
""", 'т': """
телеграм	16 K	1371 наш K-канал	1371 в нашем K	1384 наш K	1549 наш K-канал
телеграме	16 K
тиждень	17 раз на K	1561 на K
""", 'у': """
уведомления	14 K	1367 включите K	1367 включить K	1367 разрешить K
увійдіть	24 K	1545 K, щоб
уйдете	1358 прежде чем вы K
утверждает	1386 K
учасником	1559 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	1384 K нашу
цитировании	1382 при K
""", 'ч': """
частиною	1559 станьте K
четене	0 време за K
читаете	1383 спасибо, что K
читай	1549 K нас
читайте	1371 K нас в	1549 K нас у	1549 K нас в
читання	0 час K	0 хв K
читателей	1384 наших K
читатели	36 наши K	36 нашите K	103 нашите K	1358 дорогие K	1384 наши K
читателям	18 благодаря K	36 нашим K	1384 благодаря K
читати	1545 щоб K далі	1559 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	1560 наші K
читачів	1560 наших K
читаєте	1559 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	1561 K
щомісячно	1561 K
щоранку	17 K
щотижневу	1546 K розсилку
""", 'я': """
язкові	21 обов'K поля	1554 обов'K поля
якщо	1540 K ви вже тут
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
กด	1491 Kติดตาม
กร	1486 Kอกอีเมล
กล	1494 K่าว
กา	14 Kรแจ้งเตือน	1491 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1492 Kงเรา
""", 'จ': """
จด	1486 Kหมายข่าวของเรา	1495 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1491 Kวน์โหลดแอป
""", 'ต': """
ติ	1491 Kดตามเรา
ต่	1493 Kอเดือน	1493 Kอปี
""", 'บ': """
บท	1492 Kความนี้
บร	1495 Kิจาค
บอ	1494 Kกว่า
""", 'พ': """
พู	1494 Kดกับ
""", 'ร': """
ระ	1494 Kบุว่า
รา	1493 Kยเดือน
ร่	1491 Kวมบริจาค
""", 'ว': """
วา	1492 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1490 Kวนลิขสิทธิ์	1490 Kวนสิทธิ์
สน	1491 Kับสนุนเรา	1491 Kับสนุนพวกเรา
สม	1486 Kัครรับจดหมายข่าว	1486 Kัครรับข่าวสาร	1491 Kัครสมาชิก	1491 Kัครรับ	1495 Kาชิก
สื	1492 K่ออิสระ
ส่	1491 Kงข้อมูลมาที่
""", 'ห': """
ห้	1490 Kามคัดลอก	1490 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	1486 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	1491 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	1494 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	1492 K้เรา
""", 'ủ': """
ủng	1590 ly cà phê K hộ	1599 hãy K hộ
""", 'い': """
いか	1006 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	997 Kいのブラウザ
お寄	1006 Kせください
お申	1006 Kし込みください	1006 Kし込みはこちら
お聞	1006 Kかせください
""", 'か': """
か月	989 K無料	1008 K無料
""", 'こ': """
ここ	989 Kから先は	989 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	989 K記事は有料	989 K記事は会員	1001 K記事についてのご意見	1007 K記事が	1007 K記事を	1007 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	997 K用のブラウザ
ご寄	987 K付をお願い	1006 K付
ご意	1001 K見・ご感想	1001 K見をお寄せ
ご感	1001 K想をお寄せ
ご支	987 K援をお願い	1006 K援
ご登	1006 K録
ご購	1006 K読
""", 'す': """
すべ	989 Kての記事が
""", 'ぜ': """
ぜひ	995 Kフォロー
""", 'で': """
でも	995 K配信中
""", 'と': """
と強	1009 K調
と書	1009 Kい
と発	1009 K表
と話	1009 Kし	1009 Kす
と語	1009 Kっ	1009 Kる
と説	1009 K明
と述	1009 Kべ
""", 'に': """
によ	1009 Kると
""", 'を': """
をフ	995 Kォローする	995 Kォローしよう
を発	1009 K表した
""", 'ア': """
アプ	992 Kリで開く	992 Kリで読む	992 Kリを開く	992 Kリをダウンロード	992 Kリのダウンロード	992 Kリをインストール	992 Kリはこちら
""", 'カ': """
カ月	989 K無料	1008 K無料
""", 'ク': """
クッ	999 Kキーを使用	999 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1001 Kントを投稿するには	1001 Kントするには	1001 Kント欄で	1001 Kントをお寄せ
""", 'サ': """
サポ	987 Kートをお願いします	1006 Kートをお願い	1006 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1006 Kンロードしてください
""", 'チ': """
チャ	995 Kンネル登録を
""", 'ニ': """
ニュ	991 Kースレターに登録	991 Kースレターを	1010 Kースレター
""", 'フ': """
フォ	995 Kローして最新	995 Kローをお願い	1006 Kローしてください
""", 'プ': """
プッ	992 Kシュ通知
プラ	999 Kイバシーポリシーに
プレ	989 Kミアム会員
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	991 Kマガに登録	991 Kマガで
メー	21 Kルアドレスが公開されること	991 Kルマガジンで	991 Kルマガジンに登録	991 Kルマガジンを	991 Kルでお届け	1001 Kルアドレスが公開されることはありません	1010 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	989 Kインして続きを	989 Kインしてください	989 Kインが必要	1006 Kインして
""", 'ヶ': """
ヶ月	989 K無料	1008 K無料
""", '下': """
下載	1611 K客戶端	1611 Kapp	1611 K應用程式
下载	1611 K客户端	1611 Kapp	1611 K应用	1623 K客户端
""", '不': """
不代	1622 K表本站
不得	1622 K转载	1622 K轉載
不錯	1623 K過
不错	1623 K过
""", '仅': """
仅代	1622 K表作者
""", '付': """
付費	1608 K後	1627 K牆
付费	1608 K后	1627 K墙
""", '以': """
以閱	1608 K讀全文
以阅	1608 K读全文
""", '会': """
会员	1608 K专享
会員	989 K限定です	989 K限定の記事	989 K登録すると	989 K登録が必要	989 K登録できます	1006 K登録	1007 Kの方
""", '你': """
你的	1606 K支持	1623 K支持
""", '使': """
使用	1617 Kcookie	1617 K cookie
""", '侵': """
侵权	1622 K
""", '個': """
個人	999 K情報の取り扱い
""", '免': """
免費	15 K閱讀	1625 K試用
免费	15 K阅读	1625 K试用
""", '全': """
全文	20 Kを	989 Kを読むには	989 Kをお読み
""", '公': """
公众	16 K号	1614 K号:
公式	992 Kアプリ	995 Kアカウントを
""", '关': """
关注	1614 K我们的	1623 K我们
""", '写': """
写道	1626 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1008 K
初月	1008 K無料
""", '判': """
判断	1009 Kした
""", '利': """
利用	999 K規約に同意
""", '剩': """
剩余	1608 K#%
剩餘	1608 K#%
""", '加': """
加入	1614 Kline	1623 K会员	1623 K會員
""", '励': """
励み	1007 Kになります
""", '包': """
包月	1625 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	995 Kち追加
""", '发': """
发表	6 K评论
发送	1610 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	991 Kトレイに
""", '告': """
告訴	1626 K
告诉	1626 K
""", '呼': """
呼び	1009 Kかけた	1009 Kかける	1009 Kかけて	1009 K掛け
""", '命': """
命じ	1009 Kた
""", '官': """
官方	1614 K微信
""", '定': """
定期	1623 K定額
""", '寄': """
寄付	1006 Kをお願い	1010 K
寄到	1610 K您的信箱
""", '寫': """
寫道	1626 K
""", '已': """
已是	1608 K會員
已经	1608 K是会员
""", '年': """
年額	1008 K
""", '广': """
广告	11 K	1617 K拦截
""", '広': """
広告	11 K	997 Kブロック
""", '廣': """
廣告	11 K	1617 K攔截
""", '开': """
开启	1611 K通知
""", '当': """
当サ	1007 Kイト
当社	1007 Kの
当編	1007 K集部
""", '微': """
微信	1611 K扫	1614 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	987 Kをお願いします	1006 Kをお願い	1006 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	1606 K支持	1623 K支持	1623 K捐款
""", '感': """
感謝	1623 K閱讀
感谢	1623 K阅读
""", '成': """
成为	1608 K会员即可	1623 K会员
成為	1608 K會員即可	1623 K會員
""", '我': """
我们	1624 K的
我們	1624 K的
""", '手': """
手机	1611 K客户端
""", '打': """
打开	1611 Kapp	1611 K微信
打開	1611 Kapp
""", '扫': """
扫一	1611 K扫
扫描	1611 K二维码
""", '投': """
投资	1622 K有风险
""", '指': """
指出	1626 K
指摘	1009 Kした
""", '捐': """
捐款	1623 K支持	1627 K
""", '掃': """
掃一	1611 K掃
掃描	1611 K qr
""", '推': """
推播	14 K	1611 K通知
推送	14 K	1611 K通知
""", '支': """
支持	1606 K我们的	1606 K我們的	1606 K獨立媒體	1606 K独立媒体	1623 K我们	1623 K我們
支援	1006 Kをお願い
""", '文': """
文章	1622 K来源:
""", '明': """
明ら	1009 Kかにした
""", '最': """
最新	991 K情報をお届け
""", '會': """
會員	1608 K專享
""", '月': """
月額	989 K#円	1008 K
""", '有': """
有料	989 K会員限定	989 K会員になる	989 K会員の方	1010 K会員
""", '未': """
未經	1622 K授權
未经	1622 K授权
""", '本': """
本報	1624 K導
本报	1624 K读者	1624 K道
本文	1622 K来源
本網	1617 K站使用
本网	1617 K站使用
""", '欢': """
欢迎	1614 K关注	1623 K加入	1623 K赞助	1623 K订阅
""", '歡': """
歡迎	1614 K追蹤	1623 K加入	1623 K贊助	1623 K訂閱
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
每年	1625 K
每日	1610 K简报	1610 K電子報
每月	1625 K
""", '求': """
求め	1009 Kた	1009 Kている
""", '浏': """
浏览	1617 K器版本
""", '点': """
点击	1623 K关注
""", '無': """
無料	15 K記事	989 Kで会員登録	989 K会員に登録	1006 K会員に登録	1008 K体験
無断	1005 K転載	1005 K複製
""", '版': """
版权	1622 K所有	1622 K归
版權	1622 K所有
""", '独': """
独立	1007 Kしたジャーナリズム	1624 K新闻	1624 K媒体
""", '獨': """
獨立	1624 K新聞	1624 K媒體
""", '由': """
由讀	1624 K者
由读	1624 K者
""", '电': """
电子	1627 K报
""", '登': """
登入	24 K或	1608 K後繼續	1608 K會員
登录	24 K或	1608 K后继续	1608 K后查看
登録	1006 Kしてください	1006 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1007 Kまの
""", '禁': """
禁止	1622 K转载
禁無	1005 K断
""", '私': """
私た	1007 Kちの
""", '科': """
科し	1009 Kた
""", '称': """
称	1626 K
""", '稱': """
稱	1626 K
""", '立': """
立即	1623 K订阅	1623 K訂閱
""", '紙': """
紙の	1007 K新聞の定期購読者
""", '続': """
続き	989 Kを読むには	989 Kをお読みになる
""", '編': """
編集	1007 K部では
""", '繼': """
繼續	1608 K閱讀請
""", '继': """
继续	1608 K阅读请
""", '著': """
著作	1005 K権は
""", '表': """
表示	1626 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	1608 K即可	1608 K後繼續	1610 K我們的	1610 K電子報	1623 K我們	1627 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	1009 Kた
""", '認': """
認め	1009 Kた
認為	1626 K
""", '說': """
說道	1626 K
""", '読': """
読み	989 K放題
読者	18 Kの寄付	18 Kの支援	1007 Kの皆様	1007 Kの皆さ
""", '請': """
請啟	1617 K用javascript
請捐	1623 K款
請支	1606 K持我們
請登	1623 K入
請立	1623 K即捐款
""", '订': """
订阅	1608 K即可	1608 K后继续	1610 K我们的	1610 K电子报	1623 K我们	1627 K费
""", '认': """
认为	1626 K
""", '说': """
说道	1626 K
""", '请': """
请启	1617 K用javascript
请捐	1623 K款
请支	1606 K持我们
请登	1623 K录
请立	1623 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	1622 K編輯
""", '購': """
購読	989 K者の方は	989 Kすると	1006 Kしてください	1007 K者の方	1010 K料
""", '贊': """
贊助	1606 K我們	1623 K我們
""", '责': """
责任	1622 K编辑
""", '赞': """
赞助	1606 K我们	1623 K我们
""", '転': """
転載	1005 Kを禁じ
""", '轉': """
轉載	1622 K請註明
""", '转': """
转发	25 K
转载	1622 K请注明
""", '这': """
这篇	1624 K文章
""", '追': """
追蹤	1614 K我們的	1623 K我們
""", '這': """
這篇	1624 K文章
""", '通': """
通知	14 K	992 Kを受け取る	992 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	1623 K您
邀请	1623 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	1611 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	1608 K全文請
""", '關': """
關注	1614 K我們的	1623 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	1608 K全文请
""", '随': """
随时	1623 K掌握
""", '隐': """
隐私	1617 K政策
""", '隨': """
隨時	1623 K掌握
""", '隱': """
隱私	1617 K權政策	1617 K政策
""", '電': """
電子	21 K郵件地址不會公開	1627 K報
""", '首': """
首月	1625 K
""", '가': """
가입하세요	1027 K
가입해	1027 K 주세요
""", '강': """
강조했다	1030 K
""", '계': """
계속	1015 K 읽으려면	1015 K 읽으시려면
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1019 K 뉴스에서
구독	1015 K 후 이용
구독료	1031 K
구독자	1015 K 전용
구독자만	1015 K 볼 수
구독하고	1019 K
구독하세요	1027 K
구독하시면	1015 K
구독해	1019 K 주세요	1027 K 주세요
구독해주세요	1019 K
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1015 전체 K 보려면
""", '네': """
네이버	1019 K 메인에서
네이버에서	1019 K 구독
""", '놓': """
놓치지	1027 K 마세요
""", '뉴': """
뉴스레터	1016 K 구독	1016 K 신청	1031 K
뉴스레터로	1016 K 받아
뉴스레터를	1016 K 구독	1016 K 받아
""", '다': """
다운로드하세요	1027 K
""", '당': """
당신의	1028 K 후원
""", '댓': """
댓글	6 K 작성
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1030 K
""", '독': """
독립	1028 K 언론
독자	1027 K 여러분의	1028 K 여러분
독자님의	1013 K 후원
독자들의	18 K 후원
독자의	1028 K 힘
""", '로': """
로그인	24 K	1015 K 후 이용
로그인이	1015 K 필요
로그인하거나	1027 K
로그인하시면	1015 K
""", '말': """
말했다	1030 K
""", '매': """
매월	1029 K
매일	17 K 아침
""", '메': """
메일함으로	1016 K
""", '무': """
무단	1026 K 전재	1026 K 복제
무단전재	1026 K
무료	15 K 기사	1029 K 체험
무료로	15 K 볼 수 있는
""", '받': """
받아보세요	1027 K
""", '밝': """
밝혔다	1030 K
""", '본': """
본지는	1028 K
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	1030 K
""", '알': """
알림	1017 K 받기	1017 K 설정
알림을	14 K
""", '앱': """
앱	1017 K 다운로드	1017 K 설치
앱에서	1017 K 보기	1017 K 열기
앱으로	1017 K 보기
앱을	1017 K 다운로드
""", '여': """
여러분	1028 K 덕분
여러분의	1027 K 후원
""", '우': """
우리	1028 K 기자
우리의	1028 K 저널리즘
""", '유': """
유료	1015 K 구독자만
유튜브	1019 K 구독
""", '응': """
응답	21 K 취소
응원해	1013 K 주세요	1027 K 주세요
""", '의': """
의견을	1027 K 남겨
""", '이': """
이	9 K 콘텐츠	1028 K 기사가	1028 K 기사는
이메일	1016 K 주소
이메일을	1016 K 입력
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽는	0 K 시간
""", '재': """
재배포	1026 K 금지
재배포금지	1026 K
""", '저': """
저작권법	1026 K
저작권자	1026 K
저희	1028 K 뉴스레터	1028 K 채널
저희는	1028 K
저희를	1028 K
""", '적': """
적었다	1030 K
""", '전': """
전문을	20 K
전했다	1030 K
""", '정': """
정기후원	1029 K
""", '제': """
제보해	1027 K 주세요
""", '주': """
주소는	21 이메일 K 공개되지
""", '채': """
채널	1019 K 추가
""", '첫': """
첫	1029 K 달
""", '팔': """
팔로우하기	1019 K
팔로우하세요	1027 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
""", '활': """
활용	1026 ai 학습 및 K 금지
""", '회': """
회원	1015 K 전용
회원가입	1015 K 후	1027 K
회원만	1015 K 볼 수
""", '후': """
후원금	1031 K
후원을	1013 K 부탁드립니다	1027 K 부탁
후원이	1013 K 필요합니다	1013 K 큰 힘이
후원하세요	1027 K
후원해	1013 K 주세요	1027 K 주세요
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
จด
ช่
ดา
ติ
ต่
บท
บร
บอ
พู
ระ
รา
ร่
วา
สง
สน
สม
สื
ส่
ห้
อี
เข
เน
เป
เพ
เว
โฆ
ให
ủng
いか
お使
お寄
お申
お聞
か月
ここ
この
ご利
ご寄
ご意
ご感
ご支
ご登
ご購
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
をフ
を発
アプ
カ月
クッ
コメ
サポ
シェ
ダウ
チャ
ニュ
フォ
プッ
プラ
プレ
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
付費
付费
以閱
以阅
会员
会員
你的
使用
侵权
個人
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
剩余
剩餘
加入
励み
包月
參與
友だ
发表
发送
取消
受信
告訴
告诉
呼び
命じ
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
您的
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
捐款
掃一
掃描
推播
推送
支持
支援
文章
明ら
最新
會員
月額
有料
未經
未经
本報
本报
本文
本網
本网
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
由讀
由读
电子
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
紙の
続き
編集
繼續
继续
著作
表示
要发
要發
訂閱
記事
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
订阅
认为
说道
请启
请捐
请支
请登
请立
读完
读者
責任
購読
贊助
责任
赞助
転載
轉載
转发
转载
这篇
追蹤
這篇
通知
週に
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
首月
가입하세요
가입해
강조했다
계속
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
기사
기사를
네이버
네이버에서
놓치지
뉴스레터
뉴스레터로
뉴스레터를
다운로드하세요
당신의
댓글
댓글을
덧붙였다
독립
독자
독자님의
독자들의
독자의
로그인
로그인이
로그인하거나
로그인하시면
말했다
매월
매일
메일함으로
무단
무단전재
무료
무료로
받아보세요
밝혔다
본지는
분
브라우저가
설명했다
알림
알림을
앱
앱에서
앱으로
앱을
여러분
여러분의
우리
우리의
유료
유튜브
응답
응원해
의견을
이
이메일
이메일을
일주일에
읽는
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
제보해
주소는
채널
첫
팔로우하기
팔로우하세요
팟캐스트
필수
활용
회원
회원가입
회원만
후원금
후원을
후원이
후원하세요
후원해
"""
