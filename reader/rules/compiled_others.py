"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	1491
# comentário	1209
# comentários	1209
# hozzászólás	838
# komentářů	190
# komentāri	1048
# příspěvků	190
# σχόλια	347
# коментарі	1471
# коментарів	1471
# комментариев	1315
# комментарий	1315
# комментария	1315
# תגובות	745
# تعليقات	48
# نظر	581
# कमेंट	792
# € al mes durante # meses	527
# € al mese per # mesi	948
# € por mês durante # meses	1244
#件のコメント	977
#則留言	1536
#条评论	1536
""", 'a': """
a cikk a hirdetés után folytatódik	836
a hirdetés után folytatjuk	836
a lire également	690
a rovat további cikkei	839
abo abschließen	259
abonați-vă	1256
abonează-te	1256
abonner nå	1111
abonner på nyhetsbrevet	1113
abonnér	205
abonnér nu	205
abonnés	674
abonnés uniquement	723
abonē	1042
abonē jaunumus	1065
abonē un lasi visus rakstus	1042
abonēt	1042
abrir menú	495
acasă	1266
accede a todos los contenidos sin límites	527
acceptér	214
acceptă toate	1272
acceptă și afișează conținutul	1272
accéder à l'article	674
aceitar e ver o conteúdo	1225
aceito receber comunicações e ofertas	1239
acest articol este rezervat abonaților	1286
acesta este ultimul tău articol gratuit	1286
acheter ce numéro	710
achetez ce numéro	710
activează alertele	1281
activează notificările	1281
actualités	690
adaugă un comentariu	1263
además	492
adhérer	670
adomány	829
adományozok	829
adományozás	829
adreça electrònica	163
afișează conținutul	1272
afișează conținutul extern	1272
agora não	1192
ai deja un abonament? autentifică-te	1286
ai observat o greșeală	1263
ai सारांश	804
ai से तैयार सारांश	804
ai-genereret resumé	221
aicinām ievērot cieņu komentāros	1048
aiheeseen liittyvää	634
aiheesta lisää	634
aitäh liitumast	563
aizvērt reklāmu	1050
ajouter à mes favoris	681
ajouter à vos sélections	681
ajánlataink	839
ajánljuk	839
ajánlott	839
ajánlott cikkek	839
ajánló	839
akceptuję	1176
akkurat nå	1124
aktuálně	191
alle abo-angebote im überblick	324
alle angaben ohne gewähr	330
alle newsletter im überblick	316
alle preise ohne gewähr	330
als bevorzugte quelle bei google hinzufügen	268
als podcast hören	325
alte știri	1264
alterar preferências de cookies	1225
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1275
amintește-mi mai târziu	1254
andra läser	19	1387
andra läser just nu	19
andra läste även	1387
andre har også lest	19
andre leser nå	1124
andre leste også	1124
andre læser	218
andre læser lige nu	218
andre læser også	19
andre læste også	218
angebot wählen	324
anhören	267
anhören # min	267
anmäl dig	1376
anmäl dig till nyhetsbrevet	1376
annonce - artiklen fortsætter nedenfor	213
annonces légales	710
annoncørbetalt indhold	224
annons - artikeln fortsätter nedan	1382
annonsen slutar här	1382
annonsinnehåll	1393
annonslänk	1382
annonsörsinnehåll	1393
annonsørinnhold	1130
anulezi oricând	1286
anuluj odpowiedź	1178
användarvillkor	1383
anzeigensonderveröffentlichung	330
anúncio	1205
anúncios	1205
apmaksāts saturs	1050
après la publicité	684
após a publicidade	1205
apóyanos	472
apúntate	479
article abonné	674
article ajouté à vos sélections	681
article précédent	690
article réservé aux abonnés	674
article sponsorisé	710
articles associés	690
articles liés	690
articles recommandés	690
articles récents	690
articol exclusiv pentru abonați	1286
articole asemănătoare	1264
articole înrudite	1264
articoli più letti	951
articolul continuă după reclamă	1261
articolul continuă mai jos	1261
articolul următor	1264
artikeln fortsätter efter annonsen	1382
artikeln fortsätter nedan	1382
artikeln fortsätter under bilden	1382
artikeln är låst	1374
artikeln är uppläst av en dator	1379
artikkel jätkub pärast reklaami	547
artikkel jätkub reklaami järel	547
artikkel täieneb	546
artikkelen er låst	1111
artikkeli jatkuu kuvan jälkeen	630
artiklen er låst	205
artiklen er læst op af en robot	210
artiklen fortsætter efter annoncen	213
artiklen fortsætter nedenfor	213
artiklen fortsætter under billedet	213
artikli loeb ette tehishääl	544
artiklit loeb tehishääl	544
artykuł dla subskrybentów	1166
artykuł sponsorowany	1175
artykuły na e-mail	1168
artículo anterior	492
artículo relacionado	492
artículos recomendados	531
artículos relacionados	492
as notícias mais lidas	1247
ascultă	1259
assine já	1196
atbalstīt	1042
atcel jebkurā laikā	1042
atradi kļūdu rakstā	1048
atšaukti galite bet kada	1009
aucun commentaire à ce niveau	714
audio narrado por una voz automática	510
auf apple podcasts hören	306
auf spotify hören	306
ausgewählt für sie	329
avis de décès	710
avoimet työpaikat	636
avsluta när du vill	1374
avslutt når du vil	1111
avís legal	152
añadir a favoritos	483
añadir a mi lista	530
añadir comentario	490
añadir usuario	476
aún no te has registrado	476
ačiū, kad užsiprenumeravote	1033
""", 'b': """
banküberweisung	258
bağiş yap	1438
bağiş yapin	1438
bağlantiyi kopyala	1443
başa dön	1451
bei google als quelle hinzufügen	268
bei spotify hören	306
bejelentkezés	831
belépés	831
benefício do assinante	1229
betrag wählen	258
bezárás	828
bild vergrößern	280
bitte versuchen sie es später erneut	316
bize ulaşin	1448
bjud en vän på artikeln	1379
bli månadsgivare	1372
bli støttemedlem	1109
bliv støttemedlem	203
boletín	479
browserul tău nu poate reda acest video	1272
brukervilkår	1120
bugün değil	1437
bunlar da ilginizi çekebilir	1449
butlletí	163
buďte v obraze	183
bài cùng chuyên mục	1513
bài cùng tác giả	1513
bài khác	1492
bài liên quan	1492
bài mới nhất	1513
bài quảng cáo	1514
bài tiếp theo	1492
bài viết liên quan	1492
bài đọc nhiều	1513
báo lỗi	1491
bình luận	1491
bình luận (#	1491
búsqueda	495
büyüt	1451
bądź na bieżąco	1168
bővebben	841
būkite pirmas	1015
būkite pirmas, pakomentavęs	1015
bạn có thể quan tâm	1492
bỏ qua	1482
""", 'c': """
cada aportació compta	166
cada aportación cuenta	526
cada contribuição conta	1242
cadastre-se grátis	1196
califica este artículo	490
cargar más	495
carte de crédit	673
cartão de crédito	1195
categorieën	1094
categorías	492
caută	1266
ce contenu vous a-t-il été utile	708
ce résumé vous a-t-il été utile	708
cele mai citite știri	1289
cele mai noi știri	1264
celý článek	193
cerrar menú	495
cerrar sesión	476
cet article est en accès libre pour les abonnés	723
cet article est lu par une voix de synthèse	708
chci podpořit	180
chia sẻ	1487
chia sẻ bài viết	1487
chia sẻ facebook	1512
chia sẻ qua facebook	1512
chia sẻ ý kiến của bạn	1491
chuyên mục	1492
chủ đề	1492
chủ đề liên quan	1492
chủ đề nóng	1513
citeşte şi	1264
citește fără limite	1286
citește mai departe	1264	1266
citește mai mult	1264	1266
citește regulile comunității	1275
citește și	1264
citi šobrīd lasa	1044
citiți și	1264
col·labora	140
comentariul tău așteaptă moderarea	1275
comentează	1263
comentário	1209
comentário aguardando moderação	1235
comentários	1209
comentários exclusivos para assinantes	1235
commander ce numéro	710
commentaire en attente de modération	714
compre a edição impressa	1229
conditions générales	686
conectează-te cu facebook	1286
conectează-te cu google	1286
confidentialité	686
configuración	488
configuración de cookies	488
configurações de cookies	1207
conheça todas as nossas newsletters	1239
consigue tu entrada aquí	512
consulta les normes de participació	155
consultez notre charte de modération	714
consíguelo en tu quiosco	512
contenu externe recommandé	706
contenu proposé par notre partenaire	710
contenu sponsorisé	684
contenus recommandés	727
contenus sponsorisés	684	690
conteúdo de marca	1205
conteúdo exclusivo	1196
conteúdo exclusivo para assinantes	1244
conteúdo externo	1225
conteúdo externo recomendado	1225
conteúdo para assinantes	1196
conteúdo patrocinado	1205
conteúdo premium	1244
conteúdo produzido pela marca	1229
conteúdo relacionado	1211
conteúdos relacionados	1247
contingut només per a usuaris registrats	167
continua após a publicidade	1205
continua després de l'anunci	157
continuar leyendo aquí	476
continuarea articolului după reclamă	1277
continue a ler esta notícia	1247
continuer après la publicité	684
continuă cu apple	1286
continuă cu facebook	1286
continuă cu google	1286
continuă să citești după publicitate	1277
continúa abajo	486
contáctanos	490
conținut disponibil doar utilizatorilor înregistrați	1286
conținut extern	1272
conținut extern recomandat	1272
conținut pentru abonați	1256
conținut premium	1286
conținut sponsorizat	1261
cookieinställningar	1383
cookieの設定	975
cookie設定	975	1534
cookie设置	1534
copia l'enllaç	146
copiază link	1259
copiază linkul	1259
copy link thành công	1512
correo electrónico	479
creează cont	1256
créer mon compte	674
créer un compte	674
créer une alerte	716
créer une alerte sur ce thème	716
csak előfizetőknek	831
cumpără revista	1277
czytaj całość	1183
czytaj również	1180
czytaj także	1180
czytaj też	1180
czytaj więcej	1180	1183
czytaj więcej o	1180
các tin khác	1492
cât de util a fost acest articol	1275
címkék	839
címlap	839
címlapról ajánljuk	839
có lẽ để sau	1482
có thể bạn quan tâm	19	1492
có thể bạn thích	19
cùng chuyên mục	1492
cùng chủ đề	1513
cùng tác giả	1513
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1451
dalies ar šo rakstu	1047
dalinkitės	1009
dalinkitės straipsniu	1014
dalsza część artykułu pod materiałem wideo	1175
dalsza część artykułu pod wideo	1175
dalsza część tekstu pod wideo	1175
dalīties	1042
dalīties ar draugiem	1047
dalīties facebook	1047
další	193
další strana	193
další z rubriky	191
další zprávy	191
další článek	191
další články	19	191
danke für dein feedback	310
danke für ihr feedback	310
danos tu opinión	517
dans l'actualité	727
dans la même catégorie	690
dans la même rubrique	690
dans la même série	690
darovať	1342
das könnte dich auch interessieren	277
das könnte ihnen auch gefallen	277
das könnte sie auch interessieren	277
das könnte sie interessieren	277
das wichtigste in kürze, zusammengefasst von ki	300
datenschutzerklärung	273
daugiau šia tema	1011
deblochează articolul	1286
deixar um comentário	1209
deixe um comentário	1209
del på e-post	1116
del på facebook	210	1116
del på mail	210
del på twitter	210	1116
del på x	210	1116
dela inlägget	1379
dela på facebook	1379
dela på twitter	1379
dela på x	1379
dernière minute	690
dernières actualités	690
dernières infos	690
dernières nouvelles	690
desa per llegir després	169
desbloquear artículo	527
desbloqueie este conteúdo	1244
det er gratis å opprette en bruker	1111
det læser andre	218
det är gratis att skapa ett konto	1374
detta material är skyddat enligt lagen om upphovsrätt	1416
detta är en annons	1382
detta är en plusartikel	1374
diese funktion steht nur angemeldeten nutzern zur verfügung	325
din aceeași categorie	1264
din aceeași secțiune	1289
disponibil în app store și google play	1281
disponibilă în app store și google play	1281
distribuiți	1259
diğer haberler	19	1449
dla subskrybentów	1166
do góry	1183
doar abonații pot comenta	1275
doar pentru abonați	1256
doação mensal	1193
doação única	1193
doba čtení # min	193
domiciliación bancaria	475
domů	193
dona suport al periodisme en català	166
donación mensual	472
donación única	472
donați	1255
donează	1255
donează acum	1255
donează lunar	1255
donează lunar # euro	1285
donează lunar # lei	1285
doner nå	1109
données personnelles	686
donér	203
donér nu	203
doporučené	191
doporučené články	191
doporučujeme	191
dołącz do nas	1164
dołącz do newslettera	1168
drukāt	1047
du er nå påmeldt	1113
du er nå påmeldt nyhetsbrevet	1113
du kan när som helst avsluta prenumerationen	1376
du kan når som helst melde deg av	1113
du kan opsige når som helst	205
du kanske också gillar	1387
du modtager snart en bekræftelse på mail	207
du même auteur	690
du prenumererar nu på nyhetsbrevet	1376
du vil kanskje også like	1124
dành cho bạn	1492
dành cho thuê bao	1484
dárkovat článek	181
därefter # kr/mån tills du säger upp	1374
débloquer l'article	674
débloquez cet article	723
déconnexion	674
découvrir l'offre	674
découvrir nos offres	723
découvrir toutes nos offres d'abonnement	723
déjà un compte	674
déjà un compte ? connectez-vous	674
dāvini rakstu	1047
dāvini rakstu draugam	1047
""", 'e': """
e-mail inválido	1239
e-mailová adresa	183
e-posta gönder	1443
edición digital	476
edición impresa	476
editörün seçtikleri	1449
edição impressa	1196
egyszeri támogatás	829
ehkä myöhemmin	621
ei tänään	621
el millor de la setmana a la teva bústia	163
el més llegit	144
el més vist	170
el. paštas	1033
elfelejtett jelszó	831
elige tu suscripción	527
elküldöm	834
els lectors també han llegit	170
előfizetek	831
előfizetés	831
előfizetőknek	831
előző	841
előző cikk	839
emlékeztess később	828
empfehlungen für sie	329
en este artículo	492
en çok okunan	1449
en çok okunan haberler	1449
en çok okunanlar	1449
engangsbeløb	203
engångsgåva	1372
enllaç copiat	169
ensemble, faisons vivre un média libre	722
enthält werbung	270
enviar comentário	1209
enviar corrección	490
envoyer à un ami	681
envoyer à un proche	681
envoyez-nous vos témoignages	704
erinnern sie mich später	254
erscheint täglich	316
erscheint wöchentlich	316
es gratis y solo te llevará un minuto	523
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	316
escreva um comentário	1209
escriu el teu correu electrònic	163
esi pirmais, kas komentē	1048
esimene kuu # €	539
esta funcionalidad es sólo para registrados	476
esta matéria foi útil para você	1227
esta notícia foi útil	1227
este espaço é moderado pela redação	1235
este resumo foi útil	1227
estás de acuerdo? vota	517
evästeasetukset	631
evästeet	631
exclusiv pentru abonați	1286
experimente grátis por um mês	1244
ez is érdekelhet	839
ez is érdekelheti	839
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ești de acord? votează	1275
""", 'f': """
facebook'ta paylaş	1443
facebookでシェア	970
facebookでシェアする	970
faça login	1196
faça uma pergunta sobre esta reportagem	1227
fes una donació	140
fiecare donație contează	1285
fiecare leu contează	1285
fiók létrehozása	831
fiókom	831
forstør billede	221
forstørr bilde	1127
fortsett uten å støtte	1108
fortsätt läsa efter annonsen	1382
fortsätt utan att stödja	1371
fortsæt med at læse	213
fortsæt uden at støtte	202
fotogalería	492
friss hírek	839
fråga vår ai om artikeln	1385
fuldskærm	221
få adgang	205
få artiklen læst op	210
få de vigtigste nyheder hver morgen	207
få de viktigaste nyheterna varje morgon	1376
få de viktigste nyhetene hver morgen	1113
få nyheder på mail	207
få nyheter på e-post	1113
få nyheter på mejlen	1376
få overblikket her	221
få tilgang	1111
få varsel når vi skriver om dette	1127
följ	1380
följ oss	1380
följ skribent	1380
följ ämnet	1380
för prenumeranter	1374
förderer werden	255
fördermitglied werden	255
föregående	1390
föregående artikel	1387
förstora	1390
følg	211	1117
følg emne	211
følg os	211
følg oss	1117
følg sagen her	221
følg tema	1117
følg temaet og få varsel	1127
für abonnenten	259
für den newsletter anmelden	263
für dich empfohlen	329
für sie empfohlen	329
für sie entstehen keine mehrkosten	330
fă o donație	1255
fără obligații	1286
fără tine nu putem	1285
""", 'g': """
galeriyi aç	1451
garanta já o seu ingresso	1229
gem til læseliste	210
giriş	1439
giriş yap	1439
giriş yapin	1439
giv os feedback på artiklen	216
già abbonato	902
già registrato	902
gli articoli più letti	951
glömt lösenord	1374
godkänn	1383
godkänn alla	1383
gorące tematy	1180
gracias por tu opinión	510
gràcies per la teva opinió	155
gràcies per votar	155
gràcies, ja estàs subscrit	163
guardar artículo	483
guardar para después	530
guardar para leer después	530
gå ikke glip af	218
gå ikke glip af noget	207
gå ikke glipp av noe	1113
gå til indhold	221
gérer les cookies	686
gérer les préférences	706
gérer mes alertes	716
gérer mes choix	686
gérer vos préférences de cookies	706
góp ý	1491
gündem	1449
günün haberleri	1449
günün özeti	1449
gợi ý	1492
gửi	1491
gửi bình luận	1491
gửi email	1487
gửi ý kiến	1491
""", 'h': """
hai già un account	902
has arribat al límit d'articles gratuïts	167
has iniciado sesión	508
havi támogatás	829
hayir teşekkürler	1437
hayir, teşekkürler	1437
haz una pregunta sobre este artículo	510
he leído y acepto la política de privacidad	523
he llegit i accepto la política de privacitat	152
hela artikeln fortsätter nedan	1382
hepsini gör	1451
hesap oluştur	1439
hi estàs d'acord? vota	155
hibát talált	838
hier reinhören	306
hinweis schließen	254
hirdetés	836	836
hjälp oss att rätta fel	1385
hlavní zprávy	191
ho già donato	897
hoje não	1192
hoppa till innehåll	1390
hoppa över inlägg från facebook	1390
hoppa över inlägg från instagram	1390
hoppa över inlägg från x	1390
hozzászólok	838
hozzászólás	838
hozzászólások	838
hylkää	631
hylkää kaikki	631
hyväksy	631
hyväksy evästeet	631
hyväksy kaikki	631
här kan du kommentera artikeln	1385
håll dig uppdaterad	1376
hírfolyam	839
hören sie diesen artikel	306
hør saken	1116
""", 'i': """
i più commentati	917
i più letti	917
i più letti della settimana	951
i più visti	917
ich unterstütze schon	254
identifícate	527
ielogojies, lai komentētu	1048
ienākt	1042
iesakām	1044
ihre meinung zählt	275
ikke gå glipp av	1124
ikke nå	1108
il tuo browser non può riprodurre il video	930
il tuo commento sarà pubblicato dopo l'approvazione	939
iletişim	1448
ilgili içerikler	1449
ilginizi çekebilecek haberler	1449
ilginizi çekebilir	1449
ilmoita asiavirheestä	633
ilmoita virheestä	633
imprimir artículo	530
imprimir esta matéria	1246
in bài	1487
in bài viết	1487
in trang này	1512
indlæg fra facebook	221
indlæg fra instagram	221
indlæs flere	221
ingresá	527
inicia sesión	476
inicia sessió	141
iniciar sesión	476
iniciar sesión con apple	527
iniciar sesión con facebook	527
iniciar sesión con google	527
iniciar sessão	1196
inicie sesión	476
inne artykuły	1180
innhold fra annonsør	1130
inscription à la newsletter	677
inscrivez-vous à notre newsletter	677
insira o seu endereço de email	1239
instalează aplicația	1281
inställningar	1383
introduce un email válido	523
intră în cont	1256
invítanos a un café	472
início	1214
ir para o conteúdo	1214
ispiši	1335
izdrukāt	1047
izmēģini # dienas bez maksas	1042
içeriğe geç	1451
išbandykite # dienų nemokamai	1009
išorinis turinys	1026
išsaugoti	1014
išsaugoti straipsnį	1014
""", 'j': """
j'ai déjà donné	669
j'ai déjà un compte	674
ja hi estàs subscrit	167
ja hi estàs subscrit? entra	167
ja n'ets subscriptor? inicia sessió	141
ja tens compte? inicia sessió	167
jaa twitterissä	628
jaa x:ssä	628
jag förstår	1383
jag stödjer redan	1371
jaga sõbraga	544
jaunākie	1044
jautā mākslīgajam intelektam	1048
je commande ce numéro	710
je gère mes cookies	686
je soutiens déjà	669
jede spende zählt	320
jeder beitrag zählt	320
jeder euro zählt	320
jednorázově	180
jeg forstår	1120
jeg støtter allerede	202	1108
jetzt angebot wählen	324
jetzt anhören	267
jetzt reinhören	306
jetzt unterstützen	255
již mám předplatné	181
jobs in ihrer nähe	304
junte-se à conversa	1235
jurnalismul de calitate costă	1285
juttu jatkuu kuvan jälkeen	630
juttu jatkuu mainoksen jälkeen	630
juttu jatkuu videon jälkeen	630
juttua päivitetään	630
jutun lukee koneääni	628
jutun lukee tekoälyääni	628
już wspieram	1163
já doei	1192
já nas bancas	1229
já sou apoiador	1192
já sou assinante	1196
já tem conta	1196
já tem uma conta	1196
já é assinante? faça login	1196
já é subscritor	1244
já é subscritor? inicie sessão	1244
jätä kommentti	633
jūsų el. paštas	1033
jūsų el. pašto adresas	1033
""", 'k': """
kapcsolódó	839
kapcsolódó cikk	839
kapcsolódó cikkek	839
kapcsolódó tartalom	839
kapcsolódó témák	839
kas kokkuvõte oli kasulik	545
kategóriák	839
katso kuvat tästä	636
katso myös	634
katso video tästä	636
katso video yltä	636
kaupallinen yhteistyö	630
keresés	841
kezdőlap	841
không phải bây giờ	1482
không, cảm ơn	1482
ki-übersicht	300
kijelentkezés	831
kingi artikkel sõbrale	544
kipróbálom	831
kirjaudu sisään	623
kirjoita sähköpostiosoitteesi	625
kjøp abonnement	1111
kjøp tilgang	1111
klausies podkāstu	1049
klausies podkāstu šeit	1049
klausies šo rakstu	1047
klausies šo rakstu (# min	1047
klausykite tinklalaidės	1016
klausykite tinklalaidės čia	1016
klausykitės straipsnio	1014
klausīties	1047
klausīties rakstu	1047
klíčová slova	191
kokeile # päivää maksutta	623
komentavimas išjungtas	1015
komentavimo taisyklės	1015
komentáre	1349
komentář	190
komentáře	190
komentāri	1042
komentēt	1042
komentēšana ir slēgta	1048
komentēšanas noteikumi	1048
komerčné oznámenie	1346
komerční sdělení	187
kommentarerna förhandsmodereras	1385
kommentér	216
koostöö	547
kopiera länk	1379
kopiera länken	1379
kopijuoti nuorodą	1009
kopiér link	210
kopiér linket	210
kopírovat odkaz	185
kopírovať odkaz	1349
kopēt saiti	1042
kullanim koşullari	1446
kup dostęp	1166
kuula taskuhäälingut	546
kuuntele podcast tästä	636
kysy tekoälyltä	633
käyttöehdot	631
később	828
köp	1374
köszönöm, nem	828
következő	841
következő cikk	839
køb abonnement	205
køb adgang	205
kúpiť predplatné	1343
küldés	834
küldés e-mailben	834
künye	1446
küpsiste seaded	556
küsi tehisarult	545
kā tev patika raksts	1048
kā tu domā? balso	1049
ką manote? balsuokite	1016
""", 'l': """
la discussione è chiusa	915
la nota continúa después del anuncio	486
la rédaction vous conseille	690
la sélection de la rédaction	690
lahjoita artikkeli ystävälle	628
lai komentētu, ielogojies	1048
lai komentētu, pieslēdzies	1048
las más leídas	492
las más leídas de hoy	531
las noticias más leídas	531
lasi arī	1044
lasi komentārus	1048
lasi tālāk	1042
lasi vairāk šeit	1049
lasi vēl	1044
lasiet arī	1044
lasiet vēl	1044
lasă un comentariu	1263
lasīt komentārus	1048
lasīt tālāk	1049
lasīt vairāk	1049
lasīt vēlāk	1047
lasītākie	1044
lataa lisää	636
le choix de la rédaction	690
le journal numérique	674
le lien a été copié	726
le lien a été copié dans le presse-papiers	726
le notizie più lette	951
le più lette	917
lea también	492
lee sin límites	527
lee también	492
leer artículo completo	495
leer más	495
leer también	492
legfrissebb hírek	839
leggi di più	920
leggi più tardi	950
legnépszerűbb	839
leia a matéria completa	1247
leia as notícias no aplicativo	1237
leia também	1211
les choix de la rédaction	690
les lecteurs ont aussi consulté	727
les més llegides	170
les også	1124
les plus commentés	690
les plus partagés	690
les prix indiqués sont susceptibles d'évoluer	710
les våre debattregler	1122
li e aceito a política de privacidade	1239
lien copié	681
lien copié dans le presse-papiers	726
lietošanas noteikumi	1058
liitudes nõustud kasutustingimustega	563
liity jäseneksi	622
lineでシェア	970
lineで送る	970
link bài gốc	1512
link copiado para a área de transferência	1246
link kopiëren	1085
link másolása	834
lire la suite pour #€	674
lire la vidéo	693
lire à haute voix	681
lire également	690
lisää aiheesta	634
liên hệ	1491
liên quan	1492
llegeix sense límits	167
llegeix també	144
llegir més	170
lo + leído	492
lo más comentado	492
lo más compartido	492
lo más leído	492
lo más popular	492
lo más visto	492
lo más visto hoy	531
lo último	492
locuri de muncă	1277
loe lähemalt	546
loe lähemalt siit	546
logi sisse või loo konto	539
los lectores también leyeron	531
luba kõik	556
lubię to	1172
lucrează cu noi	1277
lue keskustelun säännöt	633
lue lisää	634
lue lisää aiheesta	634
lue myöhemmin	628
lue myös	634
lugu jätkub pärast reklaami	547
lugu täieneb	546
lui écrire	704
lähetä sähköpostilla	628
lämna en kommentar	1385
länk kopierad	1379
länken kopierad	1379
länken är kopierad	1379
läs hela artikeln	1390
läs hela texten	1390
läs hela texten här	1390
läs kommentarer	1385
läs mer	1387	1390
läs mer om	1387
läs också	1387
läs senare	1379
läs vidare	1374	1387
läs våra kommentarsregler	1385
läs även	1387
lästid	1390
lästid # min	1390
lås op	205
lås opp artikkelen	1111
lås opp saken	1111
lås upp artikeln	1374
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
lên đầu trang	1494
lưu	1487
lưu bài	1487
lưu bài viết	1487
lưu bài để đọc sau	1512
lấy link	1512
""", 'm': """
magari più tardi	897
mai târziu	1254
mainos päättyy	630
mais notícias	1211
maksettu sisältö	630
manşetler	1449
masquer la publicité	710
masz już konto	1166
masz już konto? zaloguj się	1166
materialet är skyddat enligt lagen om upphovsrätt	1416
materiał partnera	1175
materiał promocyjny	1175
materiał sponsorowany	1175
matéria exclusiva para assinantes	1244
matérias relacionadas	1211
media społecznościowe	1173
megnézem	841
megosztás	834
megosztás a facebookon	834
megosztás facebookon	834
megosztás twitteren	834
mehr für dich	329
mehr für sie	329
meld deg på	1113
meld deg på nyhetsbrevet	1113
mentions légales	686
mentés	834
menú	495
menü	280	841	1451
menü schließen	280
menü öffnen	280
mer från	1387
mer läsning	1387
merci d'avoir voté	714
messaggio pubblicitario con finalità promozionale	934
mest läst	1387
mest lästa	1387
mest læst	218
mest læste	218
mida sina arvad? hääleta	546
minn meg på det senere	1108
mira el vídeo	161
mitä mieltä olet? äänestä	636
modalità di pagamento	901
modifică preferințele cookie	1272
modifier mes préférences	706
modtag en notifikation, når vi skriver om emnet	221
mogą cię zainteresować	1180
mohlo by se vám líbit	191
mohlo by vás také zajímat	191
mohlo by vás zajímat	191
mohlo by vás zaujímať	1347
monatlich kündbar	324
mostra aquesta publicació a instagram	152
mostra di più	920
mostrar conteúdo externo	1225
mostrar más	495
mot de passe oublié	674
mots clés	690
mots-clés	690
może cię zainteresować	1180
może później	1163
možda će vas zanimati	1333
možná později	179
muistuta myöhemmin	621
mulțumim pentru feedback	1275
mulțumim, te-ai abonat cu succes	1282
mutass többet	841
muut lukivat myös	634
myöhemmin	621
más	495
más artículos	492
más artículos del autor	504
más en	492
más historias	492
más información	492
más leídas	492
más leído	492
más leídos	492
más noticias	492
más opciones	488
más sobre este tema	492
más tarde	471
más vistas	492
más vistos	492
másolás	834
máte již účet	181
máte předplatné? přihlaste se	181
märksõnad	541
månadsgåva	1372
månedlig gave	1109
månedligt bidrag	203
måske senere	202
måske vil du også kunne lide	218
més informació	144
més llegides	144
més notícies	170
método de pago	475
métodos de pagamento	1195
métodos de pago	475
mākslīgā intelekta kopsavilkums	1049
mă abonez	1282
můj účet	181
mới nhất	1492
mở rộng	1494
""", 'n': """
nahlásit chybu	190
najchętniej czytane	1180
najczęściej czytane	1180
najczęściej czytane artykuły	1180
najnovšie	1347
najnowsze artykuły	1180
najnowsze wiadomości	1180
najčitanije	1333
najčítanejšie	1347
napsat komentář	190
naročite se	1356
naročnina	1356
nastavení	188
nastavení cookies	188
następna strona	1183
następny	1183
następny artykuł	1180
naudojimo taisyklės	1026
naujausios žinios	1011
naujienlaiškis	1033
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
nem, köszönöm	828
nenhum comentário	1209
neueste beiträge	277
nhắc tôi sau	1482
nie dziękuję	1163
nie dziś	1163
nie pamiętasz hasła	1166
nie, dziękuję	1163
només els subscriptors poden comentar	155
norėdami komentuoti, prisijunkite	1015
nosūti draugam	1047
nosūtīt draugam	1047
nosūtīt e-pastā	1047
noteで書く	970
notre sélection	690
notre sélection d'articles	727
notícias relacionadas	1211
notícias relacionadas que podem lhe interessar	19
notícies destacades	170
notícies relacionades	144
nu ai cont? înregistrează-te	1286
nu mulțumesc	1254
nu, mulțumesc	1254
nyhetsdøgnet	1124
nyomtatás	834
não perca	1211
não, obrigada	1192
não, obrigado	1192
nächste seite	280
nächster artikel	277
näita rohkem	546
näita veel	546
näköislehti	623
nästa	1390
nästa artikel	1387
näytä kaikki	636
näytä kommentit	633
näytä lisää	636
näytä sisältö	631
næste	221
næste artikel	218
népszerű	839
nõustun	556
nõustun kõigiga	556
nøgleord	218
nāc strādāt pie mums	1049
nổi bật	1492
nội dung quảng cáo	1514
nội dung tài trợ	1489
""", 'o': """
o que achou desta notícia	1227
o vídeo começará em alguns segundos	1225
ochrana osobních údajů	188
ocorreu um erro ao carregar o vídeo	1225
ocultar anúncio	1229
odebírat	183
odebírat newsletter	183
odemknout článek	181
odhlásit se	181
odhlásiť sa	1343
odkaz zkopírován	185
odmítnout	188
odmítnout vše	188
odporúčame	1347
odpovědět	190
odrzuć	1176
odrzuć wszystkie	1176
odtwórz	1183
oferă acest articol cadou	1288
offre spéciale	674
offrez-nous un café	670
offrici un caffè	898
oglasno sporočilo	1360
ogłoszenie	1175
okuma süresi # dk	1451
oliko artikkeli hyödyllinen	633
oliko juttu hyödyllinen	633
oliko tiivistelmä hyödyllinen	633
olvasta már	839
olvastad már	839
olvidaste tu contraseña	476
oplæst af en robot	210
oplæst af kunstig intelligens	221
opsig når som helst	205
os leitores também leram	1247
os preços podem variar	1229
osale küsitluses	546
ostatnie artykuły	1180
ota yhteyttä	633
otros artículos	492
outras notícias	19	1211
ouça este conteúdo	1202
""", 'p': """
padovanokite straipsnį	1014
padovanokite straipsnį draugui	1014
page précédente	693
pagina următoare	1266
pague um café	1193
paiement sécurisé	673
paldies par pieteikšanos	1065
palun jää viisakaks	545
pamanīji kļūdu	1048
pamanījāt kļūdu	1048
par šo tēmu	1044
paramètres des cookies	686
paramétrer	686
paramétrer les cookies	686
parašyk komentarą	1015
parašykite komentarą	1015
partajează	1259
partenerii noștri	1264
participez à la conversation	714
partnerių turinys	1017
pasidalinkite šiuo straipsniu	1014
pasitikrinkite žinias	1016
passer la publicité	684
pastebėjote klaidą	1015
paylaş	1443
paylaşin	1443
pažiūrėkite vaizdo įrašą	1016
pe aceeași temă	1289
pentru a citi în continuare	1286
per saperne di più	951
pergunte à nossa ia	1227
peut-être plus tard	669
piedalies aptaujā	1049
piekrist visām	1058
piekrītu	1058
piesakies vebināram	1049
piesakoties tu piekrīti lietošanas noteikumiem	1065
pieslēdzies vai izveido kontu	1042
pieslēdzies, lai komentētu	1048
pieslēgties	1042
pievieno savu komentāru	1048
pievienot komentāru	1042
pirmais mēnesis par # €	1042
pirmas mėnuo tik # €	1009
più lette	917
più letti	917
più tardi	897
placená inzerce	187
platená inzercia	1346
plaćeni sadržaj	1332
plačiau skaitykite čia	1016
plein écran	693
plus d'actualités	690
poate mai târziu	1254
podaruj artykuł	1166
podcast anhören	306
pode ler também	1247
podmínky použití	188
podmínky užití	188
podobne artykuły	1180
podobné články	191
podporiť	1342
podporte nezávislú žurnalistiku	1342
podporte nás	1342
podpořit	180
podpořte naši práci	180
podpořte nás	180
podrži	1328
podržite nas	1328
podržite nezavisno novinarstvo	1328
podziel się	1172
podziel się na facebooku	1172
pogledajte još	19
pokaż komentarze	1178
pokaż mniej	1183
pokaż treść	1176
pokaż więcej	1183
pokaż wszystkie	1183
pokračovat bez podpory	179
polecane artykuły	1180
politique de confidentialité	686
polityka prywatności	1176
política de cookies	488	1207
política de galetes	152
política de privacidad	488
política de privacidade	1207
política de privacitat	152
poprzedni artykuł	1180
populární	191
populära artiklar	1387
populärt	1387
populære artikler	218
populære saker	1124
populært	218	1124
populārākie	1044
popüler	1449
popüler haberler	1449
popüler konular	1449
por qué estás viendo esto	476
postanite naročnik	1356
postanite član	1328	1356
postaw kawę	1164
postaw nam kawę	1164
posłuchaj	1172
pour continuer à lire	723
pourquoi voyez-vous cette publicité	710
povezani sadržaj	1333
povezani članci	1333
powiązane	1180
powiązane artykuły	1180
powiązane tematy	1180
powiększ	1183
powiększ zdjęcie	1183
powrót do góry	1183
později	179
pozostała część artykułu pod materiałem wideo	1175
pošalji komentar	1335
praneškite apie klaidą	1015
pranešti apie klaidą	1015
preberite še	1361
predplatiť	1342
predplaťte si	1342
prenumerata nuo # euro per mėnesį	1009
prenumerata nuo # €	1009
prenumerera på vårt nyhetsbrev	1376
prenumeruodami sutinkate su taisyklėmis	1033
prenumeruokite naujienlaiškį	1033
preporučujemo	1333
prečítajte si aj	1347
prețurile pot varia	1277
pridať komentár	1349
prihlásiť	1343
prihlásiť sa	1343
prima lună gratuită	1286
primește alerte despre acest subiect	1281
printează	1259
priporočamo	1361
prisijunkite arba susikurkite paskyrą	1009
prisijunkite prie mūsų komandos	1016
prisijunkite, kad galėtumėte komentuoti	1015
prispieť	1342
privatsphäre-einstellungen	273
privātuma politika	1058
promóció	836
proovi # päeva tasuta	539
pročitajte i	1333
pročitajte još	1333
prywatność	1176
przeczytaj również	1180
przeczytaj także	1180
przeczytaj też	1180
przejdź bez wsparcia	1163
przejdź do serwisu	1176
przejdź do treści	1183
przypomnij mi później	1163
právě se děje	191
präsentiert von	270
précédent	693
préférences cookies	686
prélèvement	673
prémium	831
próxima	1214
próxima página	1214
próximo artigo	1211
prøv # dager gratis	1111
prøv gratis	205	1111
prøv nu	205
prøv nå	1111
pubblicità	911	911
publi-rédactionnel	684
publicité	684	684
publicité - la suite ci-dessous	684
publicités	684
pular para o conteúdo	1214
página siguiente	495
pääuutiset	634
påmind mig senere	202
påminn mig senare	1371
później	1163
pārbaudi savas zināšanas	1049
pārpublicējot atsauce obligāta	1051
pērc abonementu	1042
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
qu'avez-vous pensé de cet article	708
qual o seu nível de satisfação com esta notícia	1227
quellen und weiterführende links	277
queremos conocer tu opinión	517
queremos saber a sua opinião	1235
questo riassunto ti è stato utile	932
quieres añadir otro usuario a tu suscripción	476
quizás más tarde	471
quizás te interese	492
quyên góp	1483
quyên góp ngay	1483
qué te ha parecido esta noticia	517
quên mật khẩu	1484
quảng cáo	1489	1489
quảng cáo - bài viết tiếp tục bên dưới	1514
""", 'r': """
r$ # por mês durante # meses	1244
radote klaidą	1015
radote klaidą tekste	1015
raksti komentāru	1048
raksts tiek papildināts	1049
raksts turpinās pēc reklāmas	1050
rakstīt komentāru	1048
rao vặt	1489
raportează o eroare	1275
rapportér fejl	216
rašyti komentarą	1009
receber notificações	1237
recevez nos alertes en temps réel	716
recevez une alerte à chaque article de l'auteur	716
reclamă	1261
recomandarea redacției	1289
recomandări	1264
recomandările editorilor	1289
recomandările redacției	1264
recomendado para você	1211
recommandé	690
recommandé pour vous	690
recommandés	690
recordar más tarde	471
recuérdamelo más tarde	471
redirecționează #%	1255
refuză toate	1272
regalar artículo	476
registrovať sa	1343
registruokitės nemokamai	1009
registruokitės į seminarą	1016
registrácia	1343
regisztráció	831
regisztrálok	831
regístrate	476
rekisteröidy	623
rekisteröidy maksutta ja lue	623
reklami geç	1445
reklám	836
reklāma	1042
reklāmas raksts	1050
reklāmraksts	1050
relaterade ämnen	1387
reportar erro nesta página	1227
restez informé	677
restez informés	677
resumen automático	510
resumo da notícia	1227
reģistrējies bez maksas	1042
reģistrēties	1042
ricordamelo più tardi	897
rozwiń	1183
rätta	1385
rätta oss	1385
rättelse	1385
réactions	688
réagir	681	688
réagir à cet article	688
réagissez	688
réagissez à cet article	688
répondre	688
réseaux sociaux	682
réservé aux inscrits	674
résiliable à tout moment	723
résultats du sondage	714
résumé de l'article	708
résumé de l'article en # points	708
résumé en # secondes	708
rösta här	1390
rösta i omröstningen	1390
rādīt vairāk	1049
răspunde	1263
rėmimas	1017
""", 's': """
s'abonner à partir de #€	674
s'inscrire à la newsletter	677
s-ar putea să-ți placă	1264
saada sõbrale	544
saber más	495
sadarbības raksts	1050
saglabāt	1047
saglabāt rakstu	1047
saistītie raksti	1044
saistītās ziņas	1044
saite nokopēta	1047
saken er låst	1111
saltar anúncio	1205
salvează	1259
salvează articolul	1288
salvează pentru mai târziu	1288
sans engagement, résiliable à tout moment	723
sao chép liên kết	1487
sao chép đường dẫn	1512
sari la conținut	1266
satura turpinājums pēc reklāmas	1050
sačuvaj	1335
schlagwörter	277
schließen	280
schrift vergrößern	267
schriftgröße	267
scopri di più	902
sdílejte	185
sdílet	185
sdílet na facebooku	185
sdílet na twitteru	185
sdílet na x	185
se alla erbjudanden för prenumeranter	1374
se bilderna här	1390
se connecter et réagir	688
se déconnecter	674
se grafiken här	1390
se ha producido un error al cargar el vídeo	508
se klippet här	1390
se klippet øverst i saken	1127
se videon här	1390
sedan # kr/mån tills du säger upp	1374
seguir tópico	1237
seguí leyendo	531
sei già abbonato	902
sei già iscritto alla newsletter	944
selección de la redacción	492
sem si não seria possível	1242
sem você não seria possível	1242
semnalează o eroare	1263
send artiklen på mail	210
send på e-post	1116
sense permanència	167
setări cookie	1272
seuls les abonnés peuvent commenter	714
seuraa meitä	629
seções	1211
si opp når du vil	1111
si è verificato un errore durante il caricamento del video	930
signaler ce contenu comme inapproprié	714
signaler un problème	688
siguiente artículo	492
siirry sisältöön	636
sin ti no sería posible	526
sizin için öneriler	1449
siųsti draugui	1014
siųsti el. paštu	1014
skaitykite daugiau čia	1016
skaityti plačiau	1016
skaityti vėliau	1014
skaties arī	1044
skatīt foto	1049
skatīt galeriju	1049
skatīt video	1049
skriv din kommentar här	1385
slapukų nustatymai	1026
snsをフォロー	971
sofortüberweisung	258
sonderveröffentlichung	330
sono già sostenitore	897
sorodni članki	1361
souhlasím	188
soutenez-nous dès maintenant	670
související	191
související témata	191
související články	191
soyez le premier à commenter	688
soyez le premier à réagir	688
spela videon här	1390
spis treści	1183
sponsorisé	684
sponsorlu içerik	1445
sponsoroitu sisältö	630
sponsrat innehåll	1382
sponzorované	1346
sponzorovaný obsah	187
sponzorováno	187
sprawdź ofertę	1166
sprijină-ne	1255
spune-ți părerea	1275
spune-ți părerea în comentarii	1275
später	254
später erinnern	254
spør vår ki om saken	1122
staňte sa členom	1342
staňte se členem	180
stichwörter	277
stil spørgsmål til artiklen	216
straipsnio tęsinys - po reklama	1017
straipsnis tęsiasi po reklamos	1017
strona główna	1180
stäng	1371	1390
stöd oss	1372
støt os	203
støtt oss	1109
sugerir correção	1227
sugerir una corrección	517
sugestões	1211
suivre ce thème	716
sur le même sujet	690
sur le même thème	690
suscripción	476
suscríbase	476
suscríbete	476
suscríbete a nuestro boletín	479
suscríbete ahora	476
susiję straipsniai	1011
susikurti paskyrą	1009
susține	1255
susține-ne	1255
susțineți-ne	1255
syötä sähköpostiosoitteesi	625
szponzorált tartalom	836
szólj hozzá	838
szóljon hozzá	838
sähköposti	625
sähköpostiosoite	625
så # kr/mnd til du sier opp	1111
så kommenterar du	1385
sé el primero en comentar	490
sé parte	472
sélections	681
síganos	484
síguenos	484
sök	1390
søg	221
søk	1127
súmate	472
súvisiace	1347
súvisiace články	1347
sīkdatņu iestatījumi	1058
słowa kluczowe	1180
""", 't': """
t'ha estat útil aquest article	155
t'ha estat útil aquest resum	155
tack för din anmälan	1376
taip pat žiūrėkite	1011
takaisin ylös	636
takk for påmeldingen	1113
tallenna myöhemmäksi	628
talán később	828
tamaño de letra	483
también te puede gustar	492
también te puede interesar	492
també et pot interessar	144
também pode gostar	1247
tarjeta de crédito	475
tarjeta de débito	475
te ha resultado útil este artículo	510
te ha resultado útil este resumen	510
te ha sido útil este resumen	510
te poți dezabona oricând	1282
te-ar putea interesa și	1289
tehisaru kokkuvõte	546
tekoälyn tekemä tiivistelmä	636
tekstą įgarsino dirbtinis intelektas	1014
temas del día	492
termos e condições	1207
teste grátis	1196
testează-ți cunoștințele cu quizul nostru	1275
texten fortsätter nedan	1382
texten fortsätter under bilden	1382
teď ne	179
thu gọn	1494
thèmes	690
thématiques	690
thích	1487
thông tin doanh nghiệp	1489
thông tin quảng cáo	1514
thẻ	1492
tienes que iniciar sesión para guardar artículos	530
tilbakemelding på saken	1122
tin cùng chuyên mục	1492
tin cùng tác giả	1513
tin khác	1492
tin liên quan	1492
tin mới	1492
tin mới nhất	1492
tin nóng	1513
tin nổi bật	1492
tin quảng cáo	1514
tin trước	1492
tin tài trợ	1492
tin tức liên quan	1492
tin đọc nhiều	1492
tipărește	1259
tipărește articolul	1288
tiêu điểm	1492
tiếp theo	1494
tlačiť	1349
to może cię zainteresować	1180
todos os comentários	1209
toute l'actualité	690
tovább	841
tovább a rovatra	839
tovább olvasom	841
további cikkek	839
további hírek	839
továbbiak betöltése	841
tradução automática	1227
trang chủ	1494
transferência bancária	1195
treść sponsorowana	1175
tria la teva subscripció	167
trước	1494
trả lời	1491
trở lại	1494
tu ce părere ai? lasă un comentariu	1275
tu navegador no puede reproducir este vídeo	508
tue meitä	622
tule meile tööle	546
turpini lasīt	1042
turpinājums pēc reklāmas	1050
turpināt lasīt	1042
twitter'da paylaş	1443
twój e-mail	1168
tài khoản của tôi	1484
tài trợ	1489
támogass minket	829
támogasson minket	829
támogatom	829
támogatott tartalom	836
támogatás	829
täname liitumast	563
tässä olisi upotus facebookista	636
tässä olisi upotus instagramista	636
témata	191
témák	839
términos de uso	488
términos y condiciones	488
tìm kiếm	1494
tópicos	1211
tópicos relacionados	1211
több	841
tühista igal ajal	539
tüm haberler	1449
tüm yorumlar	1448
tümünü gör	1451
tümünü kabul et	1446
tümünü reddet	1446
tēmas	1044
tęsinys po reklamos	1017
tạo tài khoản	1484
tải thêm	1494
tặng bài viết	1512
tặng sao	1512
tặng sao cho bài viết	1512
từ khóa	1492
""", 'u': """
udostępnij	1172
udostępnij na facebooku	1172
udostępnij na twitterze	1172
udostępnij na x	1172
uložit	185
uložit na později	185
uložiť	1349
ultima oră	1264
ultimele știri	1264
um assinante presenteou você com este artigo	1246
un abonat ți-a oferit acest articol	1288
un abonné vous offre cet article	726
un e-mail de confirmation vous a été envoyé	719
un suscriptor te ha regalado este artículo	530
une erreur s'est glissée dans l'article	688
unterstütze uns	255
unterstützen	255
unterstützen sie uns	255
unterstützen sie uns per paypal	320
uppläst av en dator	1379
uppläst med ai-röst	1379
url 복사	995
urlをコピー	970
url복사	995
urmărește acest subiect	1281
urmărește live	1281
următorul	1266
ustawienia plików cookie	1176
uz sākumu	1049
uzyskaj dostęp	1166
už komentarus atsako jų autoriai	1015
už máte predplatné? prihláste sa	1343
už máte účet	1343
už máte účet? prihláste sa	1343
už podporuji	179
uždaryti reklamą	1017
užpildykite apklausą	1016
užsakomasis straipsnis	1017
užsakomasis turinys	1017
užsisakyti prenumeratą	1009
""", 'v': """
vaata kõiki tellija soodustusi	539
vaata lähemalt	546
vaba töökoht	546
vad tycker du? rösta här	1390
vai kopsavilkums bija noderīgs	1048
vai raksts bija noderīgs	1048
vairāk par tēmu	1044
vaizdo įrašas	1016
vaizdo įrašą rasite čia	1016
van már fiókja	831
var artikeln till hjälp	1385
var resuméet nyttigt	216
var sammanfattningen till hjälp	1385
vari atteikties jebkurā laikā	1042
vasta küsitlusele	546
vastaa kyselyyn tästä	636
veja esta publicação no instagram	1225
veja também	1211
veja todas as opções de assinatura	1244
ver # comentários	1235
ver biografía	504
ver comentários	1209
ver conteúdo externo	1225
ver esta publicación en instagram	508
ver esta publicação no instagram	1225
ver galería	495
ver más	495
ver más artículos del autor	504
ver más noticias	531
ver también	492
ver também	1211
ver todas las opciones de suscripción	527
ver vídeo	495
verlagssonderveröffentlichung	330
vertrag kündigen	273
verträge hier kündigen	273
verwandte beiträge	277
ves algún error? comunícalo	517
veure aquesta publicació a instagram	152
vezi această postare pe instagram	1272
vezi mai multe știri	1289
vezi și	1264
već imate nalog	1329
već imate račun	1329
već ste pretplatnik	1329
več o temi	1361
viac k téme	1347
videon voi katsoa jutun yläosasta	636
videó	839
videók	839
vidéo	693
vielen dank für ihr feedback	310
vielen dank für ihre anmeldung	263
vielleicht später	254
vilkår	214	1120
vipps et beløp	1109
vis færre	221	1127
visa bilden i helskärm	1390
visa färre	1390
visa inlägg från facebook	1390
visa inlägg från instagram	1390
visa innehåll	1383
vissza a tetejére	841
visszajelzés	838
više o temi	1333
viết bình luận	1491
você concorda? vote	1235
você pode gostar	1211
você pode se interessar	1211
você também pode gostar	1211
voir les résultats du sondage	714
vos réactions	688
votează în sondajul nostru	1275
votre avis nous intéresse	714
vous aimerez peut-être	690
vous avez déjà un compte	674
vous avez déjà un compte ? connectez-vous	674
vous avez déjà un compte ? identifiez-vous	674
vous possédez déjà un compte	674
vous pourriez être intéressé	690
vreau să primesc newsletterul	1282
vstúpiť do diskusie	1349
vytvořit účet	181
vyzkoušet	181
válasz	838
väline sisu	556
värsked uudised	541
více	191
více o tématu	191
vídeos	492	1211
výběr redakce	191
về đầu trang	1494
""", 'w': """
warto przeczytać	1180
weitere beiträge	277
werbung überspringen	270
whatsapp'ta paylaş	1443
wie gefällt ihnen dieser artikel	310
więcej	1180
więcej artykułów	1180
więcej informacji	1180
więcej na ten temat	1180
więcej o	1180
więcej z	1180
wpłać	1164
wpłać teraz	1164
wypróbuj	1166
wyślij e-mailem	1172
wyślij znajomemu	1172
""", 'x': """
x'te paylaş	1443
xem bình luận	1491
xem nhiều	1492
xem nhiều nhất	1492
xem nhiều trong tuần	1513
xem thêm	1492	1494
xem thêm bình luận	1491
xem tiếp	1494
xem toàn bộ	1494
xem tất cả	1494
xでシェア	970
xでポスト	970
""", 'y': """
ya estás suscrito	527
ya tenés suscripción	527
yorum gönder	1448
yorumlari gör	1448
""", 'z': """
z titulní strany	191
zabudnuté heslo	1343
zahlungsart wählen	258
zaloguj się	1166
zapisz na później	1172
zapisz się	1168
zapisz się na newsletter	1168
zapomenuté heslo	181
zarejestruj się	1166
zarządzaj zgodami	1176
zaten üye misiniz	1439
zavřít	179
załaduj więcej	1183
załóż konto	1166
zdieľať	1349
zdieľať na facebooku	1349
zgadzam się	1176
zgłoś	1178
zgłoś błąd	1178
ziņa tiek papildināta	1049
ziņo par kļūdu	1048
ziņot par kļūdu	1048
zkopírovat odkaz	185
znajdź nas na facebooku	1173
zobacz galerię	1183
zobacz również	1180
zobacz także	1180
zobacz też	1180
zobacz więcej	1180
zobrazit více	193
zobrazit vše	193
zostań patronem	1164
zpět nahoru	193
zur merkliste hinzufügen	267
zur übersicht	280
zurück	275
zurück nach oben	280
zvětšit	193
zwiń	1183
""", '©': """
©ntb	1153	1153
""", 'à': """
à découvrir	690
à la une	690
à lire	690
à lire aussi	690
à lire dans ce dossier	690
à lire dans la même rubrique	690
à lire ensuite	690
à lire également	690
à ne pas manquer	690
à voir	690
à voir aussi	690
""", 'á': """
áudio gerado por ia	1227
áudio gerado por voz sintética	1227
""", 'ä': """
ähnliche artikel	277
ähnliche beiträge	277
ähnliche themen	277
älä missaa mitään	625
ämnen	1387
ämnen i artikeln	1387
är du redan prenumerant	1374
äänestä tästä	636
""", 'ç': """
çerez ayarlari	1446
çerez politikasi	1446
çerezler	1446
çikiş yap	1439
çok okunanlar	1449
""", 'è': """
è gratis e ci vuole solo un minuto	944
""", 'é': """
é grátis e leva menos de um minuto	1239
écouter	681
écouter (# min	681
écouter le podcast	693
édition du jour	690
""", 'î': """
înapoi sus	1266
încarcă mai multe	1266
închide	1254
înregistrare	1256
înregistrează-te	1256
îți mulțumim pentru vot	1275
""", 'ö': """
öffnen	280
önceki	1451
önceki haber	1449
öne çikan haberler	1449
öne çikanlar	1449
önerilen haberler	1449
önerilenler	1449
összes	841
""", 'ú': """
új hozzászólás	838
última hora	492
últimas	1211
últimas entradas	492
últimas noticias	492
últimas notícias	1211	1211
últimes notícies	144
últimos artículos	492
únete	472
únete a la conversación	490
""", 'ü': """
überweisung	258
ücretsiz dene	1439
üye girişi	1439
üye ol	1438	1439
""", 'ý': """
ý kiến	1491
ý kiến bạn đọc	1491
ý kiến của bạn	1491
""", 'ā': """
ārējais saturs	1058
""", 'č': """
članek se nadaljuje pod oglasom	1360
článek pokračuje pod reklamou	187
čtěte dále	191
čtěte i	191
čtěte také	191
číst dál	193
číst dál s předplatným	181
číst více	193
čítajte aj	1347
""", 'ď': """
ďalšie články	19	1347
""", 'đ': """
đáng chú ý	1492
đã có tài khoản	1484
đã sao chép	1487
đã sao chép liên kết	1512
đóng	1482
đóng góp	1483
đăng ký	1484
đăng ký ngay	1484
đăng nhập	1484
đăng nhập / đăng ký	1484
đăng xuất	1484
được quan tâm	1513
được tài trợ	1489
đặt báo	1484
đề xuất	1492
để sau	1482
đọc nhiều	1492
đọc nhiều nhất	1492
đọc sau	1512
đọc thêm	1492	1494
đọc tiếp	1494
đọc tiếp về chủ đề này	1513
đừng bỏ lỡ	1492
""", 'į': """
į viršų	1016
įveskite savo el. pašto adresą	1033
""", 'ś': """
śledź nas	1173
""", 'ş': """
şifremi unuttum	1439
şimdi değil	1437
şurada paylaş	1443
""", 'š': """
štampaj	1335
štítky	191
""", 'ž': """
že imate račun	1357
že naročnik	1357
žiūrėkite nuotraukas	1016
žiūrėkite vaizdo įrašą	1016
žiūrėti galeriją	1016
""", 'ș': """
știri pe aceeași temă	1289
știri recomandate	1264
știri similare	1264
știrile zilei	1264
""", 'ț': """
ți-a fost util acest articol	1275
ți-a fost util acest rezumat	1275
ți-ai uitat parola	1286
ți-ar putea plăcea și	1289
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
авторизация	1303
авторизоваться	1303
актуальне	1473
архив	1317
""", 'б': """
банковская карта	1302
банковский перевод	1302
безопасный платеж	1302
больше	1317
больше новостей	1317
будьте в курсе	1305
більше за темою	1473
більше на цю тему	1473
більше новин	1473
більше по темі	1473
""", 'в': """
в избранное	1308
в тренде	1317
важливо	1473
вам будет интересно	1317
вам може сподобатися	1473
вам может быть интересно	1317
вас може зацікавити	1473
вас может заинтересовать	1317
введите email	1305
версия для печати	1308
вече имате акаунт	94
вече сте абонат	94
вже зареєстровані	1462
вже є акаунт	1462
вибір редакції	1473
видео	1317
вижте още	98
вийти	1462
вконтакте	1309	1309
влезте	94
во весь экран	1320
войти	1303
войти в аккаунт	1303
воспроизвести	1320
время на чтение	1320
время чтения # мин	1320
все	1320
все комментарии	1315
всі новини	1475
вход	94	1303
вхід	1462
выберите сумму	1302
выбор редакции	1317
выйти	1303
відео	1473
відповісти	1471
відхилити	1469
""", 'г': """
главная	1320
главное	1317
главное за день	1317
главные новости	1317
головна	1475
головне	1473
головне за день	1473
головні новини	1473
""", 'д': """
далее	1320
далі	1475
дарете	93
дари	93
детальніше	1475
дзен	1309
дивіться також	1473
для подписчиков	1303
добавить комментарий	1315
додати коментар	1471
докладніше	1475
другая сумма	1302
други новини	19
другие материалы	19	1317
другие новости	19	1317
другие статьи	1317
друк	1466
""", 'е': """
единоразово	1300
ежемесячно	1300
еще новости	1317
еще по теме	1317
ещё	1317
ещё по теме	1317
""", 'з': """
за темою	1473
забравена парола	94
забули пароль	1462
забыли пароль	1303
завантажити ще	1475
загрузить еще	1320
загрузить ещё	1320
задонатити	1460
задонатить	1300
закрити	1459
закрыть	1299
залишити коментар	1471
запази	100
зарегистрироваться	1303
зареєструватися	1462
зберегти	1466
збільшити	1475
зміст	1475
зробити внесок	1460
зрозуміло	1469
""", 'и': """
интересное	1317
""", 'к': """
к началу	1320
категории	1317
категорії	1473
коментар	1471
коментари	100
коментарі	1471
коментирай	100
коментувати	1471
комментарии	1315
комментарии отсутствуют	1315
комментарий	1315
комментировать	1315
контакти	1471
контакты	1315
конфиденциальность	1313
копирай линк	100
копировать ссылку	1308
копіювати посилання	1466
купить подписку	1303
""", 'л': """
лента новостей	1317
личный кабинет	1303
""", 'м': """
материалы партнеров	1312
материалы по теме	1317
матеріали за темою	1473
матеріали по темі	1473
меню	1320	1475
метки	1317
може да ви хареса	98
может быть, позже	1299
может позже	1299
можливо, пізніше	1459
мой профиль	1303
моят профил	94
мы в социальных сетях	1310
мы в соцсетях	1310
мы вконтакте	1310
мій профіль	1462
мітки	1473
""", 'н': """
на главную	1320
на правах реклами	1468
на правах рекламы	1312
наверх	1320	1475
нагадати пізніше	1459
надіслати	1466
назад	1320	1475
най-четени	98
най-четено	98
найпопулярніше	1473
найти	1320
найчитаніше	1473
налаштування	1469
написати коментар	1471
написать комментарий	1315
напиши коментар	100
напомнить позже	1299
направете дарение	93
настройки	1313
настройки cookie	1313
наступна	1475
наступна стаття	1473
не зараз	1459
не пропустите	1317
не пропустіть	1473
не сегодня	1299
не сейчас	1299
не сьогодні	1459
нет комментариев	1315
нет, спасибо	1299
новини	1473
новини партнерів	1468
новости	1317
новости партнеров	1312
новости партнёров	1312
новости по теме	1317
ні, дякую	1459
""", 'о': """
обговорити	1471
обратная связь	1315
обсудить	1315
обсуждение	1315
одноклассники	1309
одноразово	1460
оставить комментарий	1315
останні новини	1473
ответить	1315
отказаться	1313
отклонить	1313
отправить по почте	1308
оформити підписку	1462
още от	98
още по темата	98
""", 'п': """
партнерский материал	1312
партнерський матеріал	1468
партнерський проєкт	1468
партнёрский материал	1312
передплата	1462
передплатити	1462
перейти к содержанию	1320
печать	1308
платено съдържание	97
по теме	1317
повідомити про помилку	1471
погоджуюсь	1469
погоджуюся	1469
подарить статью	1303
поддержать	1300
поддержать нас	1300
поддержать проект	1300
поддержать редакцию	1300
поделитесь	1308
поделиться	1308	1308
поделиться в telegram	1308
поделиться в twitter	1308
поделиться в одноклассниках	1308
поделиться вконтакте	1308
подкасти	1473
подкасты	1317
подкрепете ни	93
подписаться	1303
подписаться на новости	1305
подписаться на рассылку	1305
подписка	1303
подписывайтесь	1310
подпишитесь на рассылку	1305
подробнее	1320
подробнее по теме	1317
поділитись	1466
поділитися	1466
поділитися в telegram	1466
поділіться	1466
пожертвовать	1300
пожертвувати	1460
позже	1299
поиск	1320
показати більше	1475
показати коментарі	1471
показати ще	1475
показать больше	1320
показать еще	1320
показать ещё	1320
показать комментарии	1315
пользовательское соглашение	1313
політика конфіденційності	1469
помочь	1300
помочь нам	1300
помочь проекту	1300
понятно	1313
попередня	1475
попередня стаття	1473
попробовать бесплатно	1303
популярне	1473
популярное	1317
популярные	1317
популярные новости	1317
популярные статьи	1317
популярні новини	1473
посилання скопійовано	1466
последнее	1317
последни новини	98
последние новости	1317
похожие материалы	1317
похожие статьи	1317
поширити	1466
поширити у facebook	1466
пошук	1475
правила использования	1313
предыдущая	1320
предыдущая статья	1317
премиум	1303
преміум	1462
препоръчани	98
прийняти	1469
прийняти всі	1469
принтирай	100
принять	1313
принять все	1313
принять всё	1313
прислать новость	1315
приєднатися	1460
продолжить без поддержки	1299
промо	1312	1468
прослушать	1308
підписатись	1462
підписатися	1462
підписка	1462
підтримати	1460
підтримати нас	1460
підтримати редакцію	1460
пізніше	1459
""", 'р': """
развернуть	1320
разово	1300
распечатать	1308
рассказать друзьям	1308
рассылка	1305
рассылки	1305
регистрация	94	1303
редакция рекомендует	1317
реклама	97	1312	1312	1468	1468
рекламно съдържание	97
рекомендуем	1317
рекомендуемое	1317
рекомендуємо	1473
реєстрація	1462
роздрукувати	1466
рубрики	1317	1473
""", 'с': """
самое важное	1317
самое популярное	1317
самое читаемое	1317
свежее	1317
свежие новости	1317
свернуть	1320
свързани новини	98
свързани статии	98
связаться с нами	1315
сделать пожертвование	1300
сейчас читают	1317
скопировать ссылку	1308
скопіювати посилання	1466
следующая	1320
следующая статья	1317
слухати	1466
слушать	1308
см. также	1317
смотреть все	1320
смотри также	1317
смотрите также	1317
согласен	1313
согласиться	1313
содержание	1320
создать аккаунт	1303
сообщить об ошибке	1315
сохранить	1308
социальные сети	1310
спецпроект	1312
спецпроєкт	1468
сподели	100
сподели във facebook	100
споделяне	100
спонсорирано	97
способ оплаты	1302
способы оплаты	1302
ссылка скопирована	1308
станете член	93
стати частиною спільноти	1460
стать патроном	1300
стать спонсором	1300
створити акаунт	1462
стрічка новин	1473
схожі матеріали	1473
схожі статті	1473
сюжет	1317
сюжеты	1317
""", 'т': """
твитнуть	1308
твиттер	1309
твітнути	1466
теги	1317	1473
телеграм	1309
тема дня	1317
теми	1473
темы	1317
""", 'у': """
увеличить	1320
увійти	1462
уже есть аккаунт	1303
уже зарегистрированы	1303
уже зареєструвалися	1462
умови використання	1469
усі новини	1475
""", 'ф': """
фейсбук	1309
фото	1317
фоторепортаж	1317
""", 'х': """
хорошо	1313
""", 'ч': """
час читання # хв	1475
читайте еще	1317
читайте ещё	1317
читайте ниже	1312
читайте также	1317
читайте також	1473
читати далі	1475
читати повністю	1475
читати також	1473
читать далее	1320
читать дальше	1320
читать ещё	1320
читать комментарии	1315
читать полностью	1320
читать также	1317
""", 'щ': """
ще за темою	1473
ще новини	1473
щомісяця	1460
""", 'э': """
электронная почта	1305
""", 'я': """
я вже підтримую	1459
я уже поддерживаю	1299
яндекс.дзен	1309
""", 'і': """
інші новини	19	1473
""", 'א': """
אולי גם יעניין אותך	746
אולי יעניין אותך	746
אולי יעניין אותך גם	771
אולי יעניין אתכם	746
אולי יעניין אתכם גם	771
אולי מאוחר יותר	736
אולי פספסתם	771
אינציקלופדיית ynet	746
""", 'ב': """
בחסות	774
בשיתוף	743
""", 'ד': """
דווח על טעות	745
דלג לתוכן	748
דף הבית	748
""", 'ה': """
האזינו	741
הבא	748
הגב	745
הדפיסו כתבה	770
הדפס	741
הדפסה	741
הדפסת כתבה	770
הוסיפו תגובה	745
הוסף תגובה	745
הוספת תגובה	745
הזכירו לי מאוחר יותר	736
החשבון שלי	738
הירשם	738
הכי נצפים	746
הכי נקרא	746
הכי נקראות	746
הכי נקראות היום	771
הכתבה הבאה	746
הכתבה הקודמת	746
המלצות	746
המשך לקרוא	748
המשך קריאה	748
הנצפים ביותר	771
הנקראות ביותר	746
הנקראים ביותר	771
העתיקו את הקישור	770
העתיקו קישור	770
העתק קישור	741
העתקת קישור	741
הצג עוד	748
הצטרפו	737
הצטרפו אלינו	737
הקודם	748
הקישור הועתק	770
הרשמה	738
השב	745
התחבר	738
התחברות	738
""", 'ו': """
ווטסאפ	741
וידאו	746
""", 'ח': """
חדשות אחרונות	746
חודש ראשון ב-#	769
חודש ראשון ב-# ש"ח	769
חודש ראשון בשקל	769
חודש ראשון חינם	769
חזרה למעלה	748
חיפוש	748
""", 'ט': """
טוויטר	741
טלגרם	741
טען עוד	748
""", 'י': """
יציאה	738
""", 'כ': """
כבר מנויים? התחברו	738
כבר נרשמת	738
כותרות אחרונות	746
כניסה	738
כניסה למנויים	738
כתבה ממומנת	774
כתבו תגובה	745
כתבות אחרונות	746
כתבות מומלצות	746
כתבות נוספות	746
כתבות נוספות בנושא	771
כתבות נוספות שיעניינו אתכם	771
כתבות קשורות	746
כתבות שאולי פספסתם	771
כתבות שיעניינו אתכם	771
""", 'ל': """
לא כעת	736
לא עכשיו	736
לא תודה	736
לא, תודה	736
להמשך קריאה	738
להרשמה	738
לכל הכתבות	748
לכל הכתבות בנושא	771
לכל העדכונים, הכתבות והסרטונים	771
לכל התגובות	745
לכתבה הבאה בסדרה	771
לכתבה הקודמת בסדרה	771
לרכישת מינוי	738
לתרום	737
לתרומה	737
""", 'מ': """
מבזקים	746
מודעה	743
מומלץ עבורך	771
מומלץ עבורכם	771
מומלצים	746
ממומן	743
מצאתם טעות	745
""", 'נ': """
נושאים	746
נושאים קשורים	746
""", 'ס': """
סגור	736
סגירה	736
סיכום ai	757
סיכום הכתבה	757
""", 'ע': """
עוד	748
עוד באותו נושא	771
עוד בנושא	746
עוד בערוץ	746
עוד חדשות	746
עוד כתבות	19	746
עוד כתבות בנושא	19
עוד סיפורים	771
""", 'פ': """
פייסבוק	741
פרסום	743
פרסומת	743
""", 'צ': """
צור חשבון	738
צור קשר	745
""", 'ק': """
קרא גם	746
קרא עוד	748
קראו גם	746
קראו עוד	748
""", 'ש': """
שיתוף	741
שיתוף בווטסאפ	741
שיתוף בטוויטר	741
שיתוף בפייסבוק	741
שכחתי סיסמה	738
שלח לחבר	741
שלחו את הכתבה במתנה	770
שלחו במתנה	770
שליחה במייל	741
שמירה	741
שמירת כתבה	770
שמרו כתבה	770
שמרו לקריאה מאוחרת	770
שתף	741
שתפו	741	770
שתפו את הכתבה	741
שתפו בוואטסאפ	770
שתפו בווטסאפ	770
שתפו בטלגרם	770
שתפו בפייסבוק	741
""", 'ת': """
תגובה	745
תגובות	745
תגיות	746
תוכן למנויים	738
תוכן ממומן	743
תוכן מסחרי	774
תוכן מקודם	743
תוכן פרסומי	774
תוכן שיווקי	743
תוכן שיווקי בשיתוף	774
תמכו בנו	737
תפריט	748
תקציר ai	757
תקציר בינה מלאכותית	757
תקציר הכתבה	757
תרומה	737
תרמו	737
תרמו עכשיו	737
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	606
اخبار ديگر	19
اخبار ذات صلة	49
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	582
اخبار مرتبطة	79
اخبار پيشنهادي	606
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	582
اخرين خبرها	606
ادامه	584
ادامه مطلب	584
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	577
ارسال به دوستان	577
ارسال نظر	581
از دست ندهيد	606
از ما حمايت كنيد	574
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	575
اشتراك گذاري	577
اشتراك گذاري در تلگرام	599
اشتراكگذاري	577
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
الان نه	573
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
انتهاي پيام	599
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
اولين نفري باشيد كه نظر ميدهد	599
ايجاد حساب	575
اين مطالب را هم بخوانيد	606
اين مطلب را هم بخوانيد	606
اگهي	579
اگهيها	610
""", 'ب': """
بازرگاني	610
بازگشت به بالا	584
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	582
برچسبها	582
بستن	573
بعدا ياداوري كن	573
بعدي	584
بلغ عن خطا	69
به اشتراك بگذاريد	577
بيشتر	582	584
بيشتر ببينيد	606
بيشتر بخوانيد	582
""", 'ت': """
تازهترينها	582
تبرع	39
تبرع الان	39
تبليغ	579
تبليغات	579
تبليغات در گوگل	610
تبليغات متني	610
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	577
تم نسخ الرابط	78
تماس با ما	581
تويتر	44
توييتر	577
تيليجرام	44
""", 'ث': """
ثبت نام	575
ثبت نظر	581
ثبتنام	575
""", 'ج': """
جديدترين اخبار	582
جستجو	584
جميع التعليقات	48
""", 'ح': """
حالا نه	573
حجم الخط	44
حساب كاربري	575
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	574
حمايت مالي	574
""", 'خ': """
خانه	584
خبرهاي بيشتر	606
خبرهاي مرتبط	582	606
خبرهاي پيشنهادي	606
خروج	575
""", 'د': """
در همين رابطه	606
در همين زمينه	606
دستهبندي	582
ديدگاه	581
ديدگاهتان را بنويسيد	599
ديدگاهها	581
""", 'ذ': """
ذات صلة	49
ذخيره	577
ذخيره خبر	599
ذخيره مطلب	599
ذخيره مطلب براي بعد	599
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	575
رپورتاژ	579
رپورتاژ اگهي	579
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
شايد بعدا	573	573
""", 'ص': """
صفحه اصلي	584
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	575
عكس	582
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	575
فيديو	49
فيسبوك	44	577
""", 'ق': """
قبلي	584
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
كليدواژهها	582
كمك كنيد	574
كمك مالي	574
كن داعما	39
كپي شد	599
كپي كردن لينك	599
كپي لينك	577
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	577
لينك كوتاه خبر	599
لينك كپي شد	599
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	579
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
مشاهده بيشتر	584
مشاهده همه	584
مشترك شويد	575
مطالب بيشتر	606
مطالب مرتبط	582
مطالب پيشنهادي	606
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تهمك	79
مقالات مرتبط	582
منو	584
مهمترين اخبار	582
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	599
نسيت كلمة المرور	40
نظر	581
نظر بدهيد	599
نظر خود را با ما در ميان بگذاريد	599
نظر خود را بنويسيد	581
نظر شما	581
نظر شما درباره اين خبر چيست	599
نظرات	581
نظرسنجي	599
نمايش بيشتر	584
ننصح بقراءة	49
نه ممنون	573
""", 'ه': """
همرساني	577
همچنين ببينيد	606
همچنين بخوانيد	582
""", 'و': """
واتساب	44
واتساپ	577
ورود	575
ورود / ثبت نام	575
وسوم	49
ويديو	582
ويژه مشتركان	575
""", 'پ': """
پاسخ	581
پربازديدترين	582
پربازديدترينها	582
پربازديدها	582
پربحثترينها	582
پربينندهترين	606
پربينندهترين خبرها	606
پربينندهترينها	606
پيام بازرگاني	610
پيشنهاد خواندني	606
پيشنهاد سردبير	582
پيشنهاد ما	582
""", 'چ': """
چاپ	577
""", 'گ': """
گزارش خطا	581
گزارش خطا در اين خبر	599
""", 'अ': """
अगला	795
अगली खबर	793
अन्य खबरें	19	19	793
अपनी राय दें	792
अभी दान करें	784
अभी नहीं	783
""", 'आ': """
आगे पढें	795
आज की अन्य खबरें	816
आपके लिए	793
आपको यह भी पसंद आ सकता है	816
आपको ये भी पसंद आ सकता है	816
""", 'इ': """
इसे भी देखें	816
इसे भी पढें	793
""", 'ई': """
ई-पेपर	785
""", 'ऊ': """
ऊपर जाएं	795
""", 'ए': """
एआई समरी	804
एआई सारांश	804
एआई से तैयार सारांश	804
""", 'औ': """
और खबरें	793
और देखें	795
और पढें	793	795
और भी पढें	816
""", 'क': """
कमेंट	792
कमेंट करें	792
कमेंट्स	792
केवल सदस्यों के लिए	785
कॉपी लिंक	788
""", 'ख': """
खाता बनाएं	785
खोजें	795
""", 'च': """
चर्चा में क्यों है	816
""", 'ज': """
जरूर पढें	816	816
जवाब दें	792
""", 'ट': """
टिप्पणियां	792
टिप्पणी	792
टिप्पणी करें	792
टैग्स	793
टॉप न्यूज	793
टॉप स्टोरीज	816
ट्रेंडिंग	793
ट्विटर	788
""", 'त': """
ताजा खबरें	793	793
ताजा समाचार	793
""", 'द': """
दान करें	784
""", 'न': """
नहीं धन्यवाद	783
नहीं, धन्यवाद	783
""", 'प': """
पार्टनर कंटेंट	819
पिछला	795
पिछली खबर	793
पूरी खबर पढें	795
प्रचार	790
प्रतिक्रिया दें	792
प्रायोजित	790
प्रायोजित सामग्री	819
प्रिंट करें	788
प्रीमियम	785
""", 'फ': """
फेसबुक	788
फेसबुक पर शेयर करें	788
फोटो	793
फोटो गैलरी	816
""", 'ब': """
बंद करें	783
बडी खबरें	793
बाद में	783
बाद में याद दिलाएं	783
""", 'म': """
मुख्य समाचार	793
मेन्यू	795
मेरा खाता	785
""", 'य': """
यह भी देखें	816
यह भी पढें	793
ये भी जानें	816
ये भी देखें	816
ये भी पढें	793
""", 'र': """
रजिस्टर करें	785
""", 'ल': """
लिंक कॉपी करें	788
लॉग इन	785
लॉग इन करें	785
लॉगआउट	785
लॉगिन	785
लोकप्रिय	793
""", 'व': """
विज्ञापन	790
विज्ञापन के बाद जारी	819
विषय	793
वीडियो	793
व्हाट्सएप	788
""", 'श': """
शायद बाद में	783
शेयर	788
शेयर करें	788
""", 'स': """
संपर्क करें	792
संबंधित खबरें	793	793
संबंधित लेख	793
संबंधित वीडियो	816
संबंधित समाचार	793
सदस्य बनें	784
सबसे ज्यादा पढी गई	793
सबसे ज्यादा पढी गई खबरें	816
सबसे ज्यादा पढी गईं	816
सब्सक्राइब	785
सब्सक्राइब करें	785
सभी देखें	795
समर्थन करें	784
सहयोग करें	784
साइन अप	785
साइन इन	785
साझा करें	788
सेव करें	788
स्पॉन्सर्ड	790
स्पॉन्सर्ड कंटेंट	819
""", 'ह': """
हमारा समर्थन करें	784
होम	795
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
ข่าวที่เกี่ยวข้อง	1427
ข่าวยอดนิยม	1427
ข่าวล่าสุด	1427
ข่าวอื่นๆ	19
ข่าวแนะนำ	1427
""", 'ค': """
ความคิดเห็น	1429
คัดลอกลิงก์	1429
""", 'ด': """
ดูเพิ่มเติม	1429
""", 'บ': """
บทความที่เกี่ยวข้อง	1427
บทความล่าสุด	1427
บริจาค	1425
บริจาคเลย	1425
""", 'พ': """
พิมพ์	1429
""", 'ร': """
ร่วมบริจาค	1425
""", 'ล': """
ลงทะเบียน	1425
ลืมรหัสผ่าน	1425
""", 'ส': """
สนับสนุนเรา	1425
สปอนเซอร์	1429
สมัครสมาชิก	1425
""", 'อ': """
อ่านต่อ	1429
อ่านเพิ่มเติม	1427
""", 'เ': """
เข้าสู่ระบบ	1425
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	1427
เรื่องอื่นที่น่าสนใจ	1427
""", 'แ': """
แชร์	1429
แสดงความคิดเห็น	1429
""", 'โ': """
โฆษณา	1429
""", 'ủ': """
ủng hộ	1483
ủng hộ chúng tôi	1483
""", 'あ': """
あとで	962
あとで読む	970
あなたにおすすめ	979
あなたにおすすめの記事	979
あなたへのおすすめ	979
あわせて読みたい	979
""", 'い': """
いいえ、結構です	962
いいね	970	970
いいね！してニュースをチェック	971
""", 'お': """
おすすめ	979
おすすめの記事	979
おすすめ情報pr	973
おすすめ記事	979
お問い合わせ	975
お気に入り	970
お気に入りに追加	970
お申し込み	965
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	979
この著者の記事	979
この記事のタグ	979
この記事は会員限定です	965
この記事をシェア	970
この記者の記事一覧	979
この連載の記事	979
""", 'ご': """
ご意見	977
ご支援のお願い	963
ご購読の申し込み	965
""", 'さ': """
さらに読み込む	981
""", 'す': """
すべて受け入れる	975
すべて見る	981
すべて許可	975
""", 'そ': """
その他の記事	979
""", 'は': """
はてなブックマーク	970
はてブ	970
""", 'ま': """
また後で	962
""", 'み': """
みんなのコメント	977
""", 'も': """
もっと見る	981
もっと読む	979
もどる	981
""", 'よ': """
よく読まれている記事	979
よく読まれている記事ランキング	979
""", 'ア': """
アクセスランキング	979
""", 'オ': """
オススメ記事	979
""", 'カ': """
カテゴリ	979
カテゴリー	979
""", 'キ': """
キーワード	979
""", 'ク': """
クッキー	975
クッキー設定	975
クリップ	970
クリップする	970
""", 'コ': """
コピーしました	970
コメント	977
コメント#件	977
コメントする	977
コメントはまだありません	977
コメントをもっと見る	977
コメントを投稿	977
コメントを書く	977
コメントを残す	977
コメントを見る	977
コメント一覧	977
コメント（#	977
""", 'サ': """
サイトポリシー	975
サイトマップ	975
サインイン	965
サポートする	963
""", 'シ': """
シェア	970
シェアしよう	970
シェアする	970
""", 'ス': """
スキップ	962
スクラップ	970
スクラップする	970
スポンサー	973
スポンサードリンク	973
スポンサーリンク	973
""", 'タ': """
タイアップ	973
タグ	979
""", 'チ': """
チップを送る	963
チャンネル登録	971
""", 'ツ': """
ツイート	970
ツイートする	970
""", 'ト': """
トップ	981
トップへ戻る	981
トップニュース	979
トップページ	981
トピックス	979
""", 'ド': """
ドネーション	963
""", 'ニ': """
ニュースを読む	981
ニュースレター	967
ニュースレター登録	967
""", 'バ': """
バックナンバー	979
""", 'パ': """
パスワードを忘れた方	965
""", 'ピ': """
ピックアップ	979
""", 'フ': """
フォロー	971
フォローしてね	971
フォローしました	971
フォローする	971
フォロー中	971
""", 'ブ': """
ブックマーク	970
ブックマークする	970
""", 'プ': """
プライバシーポリシー	975
プレゼント	965
プレミアム	965
""", 'ヘ': """
ヘルプ	975
""", 'ペ': """
ページの先頭へ	981
ページトップ	981
ページトップへ	981
""", 'ホ': """
ホーム	981
""", 'ポ': """
ポスト	970
ポストする	970
""", 'マ': """
マイページ	965
""", 'メ': """
メニュー	981
メルマガ	967
メルマガ登録	967
メールで送る	970
メールで送信	970
メールアドレス	967
メールアドレスを入力	967
メールマガジン	967
メールマガジン登録	967
""", 'ラ': """
ランキング	979
""", 'リ': """
リンクをコピー	970
""", 'ロ': """
ログアウト	965
ログイン	965
ログイン/会員登録	965
ログイン・会員登録	965
""", '一': """
一覧	981
一覧へ	981
一覧を見る	981
""", '上': """
上一篇	1537
上一頁	1539
上一页	1539
""", '下': """
下一篇	1537
下一頁	1539
下一页	1539
下次再說	1522
下次再说	1522
""", '不': """
不用了	1522
不，謝謝	1522
不，谢谢	1522
""", '专': """
专题	1537
""", '个': """
个人中心	1525
""", '为': """
为你推荐	1537
为您推荐	1537
""", '主': """
主要ニュース	979
""", '举': """
举报	1536
""", '人': """
人気の記事	979
人気ランキング	979
人気記事	979
人気記事ランキング	979
""", '今': """
今、あなたにオススメ	979
今はしない	962
今はやめておく	962
今回はしない	962
今日の注目	979
今日热点	1537
今日焦点	1537
""", '他': """
他の記事	19
他の記事も読む	979
""", '付': """
付費閱讀	1525
付费内容	1525
付费阅读	1525
""", '以': """
以后再说	1522
""", '会': """
会员专属	1525
会员中心	1525
会员登录	1525
会員の方はこちら	965
会員の方はログイン	965
会員登録	965
会員登録する	965
会員登録はこちら	965
会員限定	965
会員限定記事	965
""", '你': """
你可能也喜欢	1537
你可能也喜歡	1537
你可能感兴趣	1537
""", '使': """
使用条款	1534
使用條款	1534
""", '保': """
保存	970
保存する	970
""", '個': """
個人情報保護方針	975
""", '元': """
元記事を読む	981
""", '免': """
免責聲明	1534
免費訂閱	1527
免費註冊	1525
免費試讀	1525
免责声明	1534
免费注册	1525
免费订阅	1527
免费试读	1525
""", '全': """
全文を読む	981
全文表示	981
全部接受	1534
全部评论	1536
""", '公': """
公众号	1531
公式sns	971
公式twitter	971
公式x	971
""", '共': """
共有	970
共有する	970
""", '关': """
关于我们	1534
关注	1531
关注我们	1531
关键词	1537
关闭	1522
""", '其': """
其他新聞	1537
其他新闻	19	1537
""", '再': """
再生	981
""", '写': """
写真を見る	981
写真特集	979
写评论	1536
""", '分': """
分享	1530
分享到	1530
分享到微信	1530
分享到微博	1530
分享至	1530
分享至facebook	1530
分类	1537
分類	1537
""", '列': """
列印	1530
""", '初': """
初割で無料体験する	965
""", '利': """
利用規約	975
""", '前': """
前のページ	981
前の記事	979
前の記事へ	979
前へ	981
""", '加': """
加入line好友	1531
加入会员	1525
加入書籤	1530
加入會員	1525
加载更多	1539
""", '動': """
動画	979
動画を見る	981
""", '单': """
单次捐款	1523
""", '印': """
印刷	970
印刷する	970
""", '即': """
即时新闻	1537
即時新聞	1537
""", '参': """
参与评论	1536
""", '反': """
反馈	1536
""", '发': """
发表留言	1536
发表评论	1536
""", '合': """
合わせて読みたい	979
""", '同': """
同じカテゴリの記事	979
同意	1534
同意しない	975
同意する	975
""", '听': """
听新闻	1530
""", '單': """
單次捐款	1523
""", '回': """
回到頂部	1539
回复	1536
回覆	1536
回頂端	1539
回首頁	1539
""", '复': """
复制成功	1530
复制链接	1530
""", '大': """
大字	1530
大家还在看	1537
大家都在看	1537
""", '头': """
头条	1537
""", '字': """
字体大小	1530
字号	1530
字級	1530
字體大小	1530
""", '官': """
官方微博	1531
""", '定': """
定期定額	1523
""", '寄': """
寄付	963
寄付する	963
寄付のお願い	963
寄付をする	963
""", '專': """
專題	1537
""", '小': """
小字	1530
小編推薦	1537
""", '展': """
展开	1539
展开全文	1539
展開	1539
""", '已': """
已关注	1531
已是会员	1525
已有帐号	1525
已經是會員	1525
已經是會員？登入	1525
""", '广': """
广告	1533
""", '広': """
広告	973
広告の後に続きます	973
広告をスキップ	973
広告を閉じる	973
広告企画	973
""", '廣': """
廣告	1533
""", '延': """
延伸閱讀	1537
延伸阅读	1537
""", '开': """
开通会员	1525
""", '影': """
影音	1537
""", '後': """
後で	962
""", '微': """
微信	1530
微博	1530
""", '忘': """
忘記密碼	1525
忘记密码	1525
""", '応': """
応援する	963
""", '您': """
您可能也喜歡	1537
您可能感兴趣	1537
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	1527
您的電郵	1527
""", '意': """
意见反馈	1536
""", '感': """
感想を送る	977
""", '成': """
成为会员	1523
成為會員	1523
""", '我': """
我同意	1534
我的帐户	1525
我的帳戶	1525
我知道了	1534
我要留言	1536
我要纠错	1536
我要评论	1536
""", '戻': """
戻る	981
""", '所': """
所有留言	1536
""", '打': """
打印	1530
打赏	1523
""", '投': """
投稿する	977
""", '拒': """
拒絕	1534
拒绝	1534
""", '拡': """
拡大	970
拡大する	981
""", '按': """
按讚	1531
""", '捐': """
捐款	1523
捐贈	1523
捐赠	1523
""", '排': """
排行榜	1537
""", '接': """
接受	1534
接受全部	1534
接受所有	1534
""", '推': """
推广	1533
推广内容	1533
推廣	1533
推荐	1537
推荐文章	1537
推荐阅读	1537
推薦	1537
推薦文章	1537
推薦閱讀	1537
""", '提': """
提供	973
""", '搜': """
搜尋	1539
搜索	1539
""", '播': """
播放	1539
""", '支': """
支持我们	1523
支持我們	1523
支援する	963
""", '收': """
收听	1530
收藏	1530
收藏文章	1530
收起	1539
""", '文': """
文字の大きさ	970
文字サイズ	970
""", '新': """
新着	979
新着ニュース	979
新着記事	979
新規会員登録	965
新規登録	965
新闻简报	1527
""", '显': """
显示更多	1539
""", '暂': """
暂不	1522
""", '暫': """
暫不	1522
""", '更': """
更多	1537
更多内容	1537
更多報導	1537
更多报道	1537
更多文章	1537
更多新聞	1537
更多新闻	1537
""", '最': """
最新ニュース	979
最新文章	1537
最新新聞	1537
最新新闻	1537
最新消息	1537
最新記事	979
""", '會': """
會員中心	1525
會員專屬	1525
會員登入	1525
""", '有': """
有料会員登録	965
有料登録	965
有料記事	965
""", '朋': """
朋友圈	1530
""", '服': """
服务条款	1534
服務條款	1534
""", '朝': """
朝刊・夕刊	965
""", '本': """
本文へ	981
本文へ移動	981
""", '查': """
查看全部	1539
查看原图	1539
查看更多	1539
查看留言	1536
查看评论	1536
""", '标': """
标签	1537
""", '検': """
検索	981
""", '業': """
業配	1533
""", '標': """
標籤	1537
""", '檢': """
檢舉	1536
""", '次': """
次のページ	981
次の記事	979
次の記事へ	979
次へ	981
次ページ	981
""", '每': """
每月捐款	1523
""", '注': """
注册	1525
注目の記事	979
注目キーワード	979
注目ワード	979
注目記事	979
""", '点': """
点击排行	1537
点击查看大图	1539
点赞	1530
""", '為': """
為您推薦	1537
""", '热': """
热点	1537
热点推荐	1537
热门	1537
热门排行	1537
热门文章	1537
热门新闻	1537
""", '無': """
無料で体験する	965
無料で読む	965
無料会員登録	965
無料会員限定	965
無料体験	965
無料登録	965
""", '焦': """
焦點新聞	1537
""", '熱': """
熱門	1537
熱門排行	1537
熱門文章	1537
熱門新聞	1537
熱門話題	1537
""", '特': """
特定商取引法に基づく表記	975
特集	979
""", '猜': """
猜你喜欢	1537
猜你喜歡	1537
""", '申': """
申し込む	965
""", '电': """
电子报	1527
电子邮箱	1527
""", '画': """
画像を拡大	981
画像を見る	981
""", '留': """
留言	1536
留言(#	1536
""", '登': """
登入	1525
登入/註冊	1525
登出	1525
登录	1525
登录/注册	1525
登錄	1525
登録	965
登録して続きを読む	965
登録する	965
""", '發': """
發表留言	1536
發表評論	1536
""", '目': """
目录	1539
目次	981
目錄	1539
""", '相': """
相关主题	1537
相关报道	1537
相关推荐	1537
相关文章	1537
相关新闻	1537
相关标签	1537
相关阅读	1537
相關主題	1537
相關報導	1537
相關推薦	1537
相關文章	1537
相關新聞	1537
相關標籤	1537
相關閱讀	1537
""", '看': """
看了这篇文章的人也看	1537
看更多	1537
""", '稍': """
稍后再说	1522
稍后提醒我	1522
稍後再說	1522
稍後提醒我	1522
""", '立': """
立即捐款	1523
立即訂閱	1525
立即订阅	1525
""", '粉': """
粉絲團	1531
""", '精': """
精选	1537
""", '紙': """
紙面ビューアー	965
""", '続': """
続きをみる	981
続きを読む	965
""", '網': """
網友留言	1536
""", '編': """
編輯推薦	1537
編輯精選	1537
編集部おすすめ	979
編集部のおすすめ	979
""", '縮': """
縮小	970
""", '繼': """
繼續閱讀	1539
""", '纠': """
纠错	1536
""", '继': """
继续浏览内容	1539
继续阅读	1539
""", '编': """
编辑推荐	1537
编辑精选	1537
""", '网': """
网友评论	1536
""", '联': """
联系我们	1534
""", '聯': """
聯絡我們	1534
""", '聽': """
聽新聞	1530
""", '菜': """
菜单	1539
""", '著': """
著作権	975
""", '複': """
複製連結	1530
""", '视': """
视频	1537
""", '訂': """
訂閱	1525
訂閱會員	1525
訂閱郵件	1527
訂閱電子報	1527
""", '記': """
記事へのご意見	977
記事をサポートする	963
記事をプレゼント	965
記事を保存	970
記事を印刷する	970
記事を読む	981
記事ランキング	979
記事一覧	981
記事全文を読む	981
""", '許': """
許可する	975
""", '註': """
註冊	1525
""", '評': """
評論	1536
""", '話': """
話題の記事	979
""", '読': """
読まれている記事	979
""", '請': """
請繼續往下閱讀	1533	1533
請輸入電子郵件	1527
""", '讚': """
讚	1530
讚賞支持	1523
""", '订': """
订阅	1525
订阅会员	1525
订阅邮件	1527
""", '评': """
评论	1536
评论(#	1536
""", '话': """
话题	1537
""", '请': """
请继续往下阅读	1533
请输入邮箱	1527
""", '購': """
購読	965
購読する	965
購読のお申し込み	965
購読申し込み	965
""", '贊': """
贊助	1523
贊助內容	1533
贊助商	1533
""", '赞': """
赞助	1523
赞助内容	1533
赞助商链接	1533
赞赏	1523
""", '跳': """
跳到主要內容	1539
""", '載': """
載入更多	1539
""", '轉': """
轉發	1530
""", '转': """
转发	1530
""", '返': """
返信	977
返信する	977
返回顶部	1539
返回首页	1539
""", '追': """
追蹤	1531
追蹤我們	1531
""", '通': """
通報する	977
""", '速': """
速報	979
""", '連': """
連載	979
""", '運': """
運営会社	975
""", '違': """
違反報告	977
""", '選': """
選單	1539
""", '邮': """
邮箱	1527
""", '閉': """
閉じる	962	981
""", '開': """
開通會員	1525
""", '関': """
関連	979
関連する記事	979
関連キーワード	979
関連タグ	979
関連トピックス	979
関連ニュース	979
関連リンク	979
関連動画	979
関連情報	979
関連記事	979
""", '閱': """
閱讀全文	1539
閱讀更多	1539
""", '關': """
關於我們	1534
關注	1531
關注我們	1531
關鍵字	1537
關閉	1522
""", '阅': """
阅读全文	1539
阅读更多	1539
""", '隐': """
隐私权政策	1534
""", '電': """
電子信箱	1527
電子報	1527
電子版	965
""", '音': """
音声で聞く	970
""", '頭': """
頭條	1537
""", '顯': """
顯示更多	1539
""", '首': """
首頁	1539
首页	1539
""", '가': """
가	995
가입하기	991
가장 많이 본 뉴스	1000
""", '개': """
개인정보 처리방침	998
개인정보처리방침	998
""", '거': """
거부	998
""", '검': """
검색	1002
""", '계': """
계속 읽기	991
""", '고': """
고객센터	998
""", '공': """
공유	995
공유하기	995
""", '관': """
관련 기사	1000
관련 뉴스	1000
관련 태그	1000
관련기사	1000
관련뉴스	1000
관련키워드	1000
""", '광': """
광고	997
광고 닫기	997
""", '괜': """
괜찮습니다	988
""", '구': """
구독	991
구독 신청	991
구독 전용	991
구독 중	991
구독신청	991
구독하기	991
""", '글': """
글씨크기	995
글자 크기	995
글자크기	995
""", '기': """
기부하기	989
기사 공유하기	995
기사 본문	1002
기사 후원하기	989
기사에 대한 의견	999
기사원문	1002
기사저장	995
기자의 다른기사	1000
""", '나': """
나중에	988
나중에 하기	988
""", '내': """
내 정보	991
""", '네': """
네이버 블로그	995
""", '다': """
다른 공유 찾기	995
다른 기사	19	1000
다른 기사 더 보기	19
다른기사	1000
다른기사 보기	1000
다시 보지 않기	988
다음	1002
다음 기사	1000
다음 페이지	1002
다음기사	1000
다음에	988
""", '닫': """
닫기	988
""", '답': """
답글	999
답글쓰기	999
""", '당': """
당신이 좋아할 만한	1000
""", '댓': """
댓글	999
댓글 #	999
댓글 #개	999
댓글 보기	999
댓글 쓰기	999
댓글보기	999
댓글쓰기	999
댓글을 입력해주세요	999
""", '더': """
더 보기	1002
더보기	1000	1002
""", '동': """
동영상	1000
동의	998
동의합니다	998
""", '등': """
등록	999
""", '라': """
라인	995
""", '랭': """
랭킹	1000
랭킹뉴스	1000
""", '로': """
로그아웃	991
로그인	991
로그인/회원가입	991
""", '링': """
링크 복사	995
""", '마': """
마이페이지	991
""", '많': """
많이 본 기사	1000
많이 본 뉴스	1000
많이 읽은 기사	1000
많이본 기사	1000
많이본 뉴스	1000
""", '맨': """
맨 위로	1002
맨위로	1002
""", '메': """
메뉴	1002
메뉴 닫기	1002
메일	995
""", '모': """
모두 동의	998
""", '목': """
목록	1002
목록보기	1002
""", '무': """
무료 체험 시작하기	991
무료 회원가입	991
""", '문': """
문의	999
""", '바': """
바로가기	995
""", '밴': """
밴드	995
""", '베': """
베스트	1000
""", '복': """
복사하기	995
""", '본': """
본문 글씨 줄이기	995
본문 글씨 키우기	995
본문 바로가기	1002
본문으로 바로가기	1002
""", '북': """
북마크	995
""", '비': """
비밀번호 찾기	991
""", '사': """
사이트맵	998
사진 확대	1002
""", '속': """
속보	1000
""", '스': """
스크랩	995
스폰서	997
""", '신': """
신고	999
신문구독	991
""", '실': """
실시간 뉴스	1000
""", '에': """
에디터 추천	1000
""", '연': """
연관기사	1000
""", '영': """
영상	1000
""", '오': """
오늘 하루 보지 않기	988
오늘은 그만 보기	988
오늘의 추천	1000
오류 신고	999
""", '요': """
요약	1002
""", '원': """
원문보기	1002
""", '위': """
위로	1002
""", '음': """
음성으로 듣기	995
""", '응': """
응원하기	989
""", '의': """
의견 쓰기	999
""", '이': """
이 시각 주요뉴스	1000
이 시각 추천뉴스	1000
이메일	995
이메일무단수집거부	998
이미 구독 중이신가요	991
이미 회원이신가요	991
이미지 크게 보기	1002
이미지 확대	1002
이슈	1000
이용약관	998
이전	1002
이전 기사	1000
이전기사	1000
""", '인': """
인기 기사	1000
인기기사	1000
인기뉴스	1000
인쇄	995
인쇄하기	995
""", '일': """
일시후원	989
""", '재': """
재생	1002
""", '저': """
저작권규약	998
저장	995
""", '전': """
전체 댓글	999
전체 보기	1002
전체메뉴	1002
전체보기	1002
""", '접': """
접기	1002
""", '정': """
정기 후원하기	989
정기구독	991
정기후원	989
""", '제': """
제보	999
제보하기	999
""", '좋': """
좋아요	995
좋은 기사 후원하기	989
""", '주': """
주소복사	995
주요 기사	1000
주요 뉴스	1000
주요기사	1000
주요뉴스	1000
""", '지': """
지면보기	991
""", '청': """
청소년보호정책	998
""", '최': """
최신 기사	1000
최신 뉴스	1000
최신기사	1000
최신뉴스	1000
""", '추': """
추천 기사	1000
추천기사	1000
추천뉴스	1000
""", '카': """
카카오스토리	995
카카오톡	995
카카오톡 공유	995
카테고리	1000
""", '쿠': """
쿠키 설정	998
""", '키': """
키워드	1000
""", '태': """
태그	1000
""", '트': """
트위터	995
트위터 공유	995
""", '페': """
페이스북	995
페이스북 공유	995
""", '펼': """
펼치기	1002
""", '포': """
포토	1000
""", '폰': """
폰트 크기	995
""", '프': """
프리미엄	991
프린트	995
""", '함': """
함께 보면 좋은 기사	1000
함께 읽으면 좋은	1000
""", '핫': """
핫뉴스	1000
핫이슈	1000
""", '헤': """
헤드라인	1000
""", '협': """
협찬	997
""", '홈': """
홈	1002
""", '화': """
화제의 뉴스	1000
""", '회': """
회사소개	998
회원가입	991
""", '후': """
후원	989
후원 안내	989
후원 하기	989
후원하기	989
후원회원 가입	989
"""}

START = {'a': """
abonē	1067 K par	1067 K no	1067 K un
această	1274 K traducere
además	494 K:	532 K, en
ajánljuk	840 K:
alătură	12 K-te
anmäl	1404 K dig till vårt
apúntate	513 K a nuestro seminario	513 K a nuestro evento
artykuły	1184 K autora
ascultă	1 K	1265 K:	1280 K podcastul	1280 K acest articol
aún	32 K no hay comentarios
""", 'b': """
bajá	521 K la app
beiträge	27 K
benefício	1230 K do assinante:
besøg	234 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	1493 K liên quan:	1502 K viết này có	1502 K viết có hữu ích
báo	1502 K lỗi bài viết
bình	5 K luận	27 K luận	1503 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	840 K:
bạn	1502 K thấy bài viết
bản	1502 K tóm tắt này
""", 'c': """
chefredaktör	1418 K och ansvarig utgivare:	1418 K:
chưa	32 K có bình luận
chọn	1496 K
citeşte	1265 K şi	1265 K şi:	1265 K şi
citește	1265 K și	1265 K și:	1265 K:	1265 K mai mult	1265 K aici	1265 K și	1265 K mai departe:
citiți	1265 K și
comentários	5 K	27 K
compartí	3 K
conteúdo	1228 K gerado	1233 K oferecido por
conținut	1274 K generat	1278 K oferit de
crédit	730 K photo	730 K photos
crédits	730 K photo	730 K photos
cài	1506 K đặt ứng dụng	1506 K ứng dụng	1506 K app
có	1493 K thể bạn quan tâm:
""", 'd': """
dacă	1269 K ai informații	1276 K ai observat o
další	194 K články autora
dernières	691 K actualités
descarcă	13 K
descargá	13 K	521 K la app
descărcați	13 K
disponível	1238 K na app store	1238 K no google play	1238 K para android e
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	692 K aussi	709 K la boutique	709 K notre boutique	709 K nos jeux	709 K notre hors-série	717 K notre application	717 K notre appli
décryptage	692 K :
dùng	1511 K thử
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
envíanos	502 K
erről	840 K bővebben
escríbenos	496 K
estagiária	1221 K sob supervisão	1221 * K sob supervisão
estagiário	1221 K sob supervisão
""", 'f': """
faça	1236 K o quiz	1236 K o teste	1236 K o nosso
fiți	31 K primul
fotografía	533 K:
få	225 K fuld adgang til	1131 K full tilgang til	1395 K full tillgång till
följ	12 K	1399 K
følg	12 K	12 K oss	229 K	1135 K
füge	12 K uns
fügen	12 K sie uns
für	301 K diesen artikel	301 K diesen
""", 'g': """
ghé	1503 K cửa hàng trực tuyến
góp	1502 K ý cho bài viết
gör	1404 K quizet	1404 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hjälp	1404 K oss bli bättre	1404 K oss att bli bättre
hjælp	234 K os med at blive bedre
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	1503 K trả lời khảo sát	1509 K ủng hộ
hämta	13 K	1408 K
håll	28 K	28 K dig
hör	305 K dir
hören	305 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	220 K også	220 K også:	234 K mere på	1126 K også	1126 K også:
""", 'i': """
iesūti	1055 K savu	1055 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
jäikö	639 K juttu kesken
""", 'k': """
kapcsolódó	840 K	840 K:
kiểm	1503 K tra kiến thức của bạn
kjøp	1140 K billetter	1140 K billett
klausykitės	1022 K
klikněte	192 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kérjük	28 K
köp	1404 K biljetter	1404 K biljett
kövess	12 K
kövessen	12 K
køb	234 K billetter	234 K billet
küfür	27 K içeren
küldd	3 K el
kết	1496 K nối với chúng tôi
""", 'l': """
leé	532 K también	532 K más	532 K:
lásd	840 K még
lähetä	642 K juttuvinkki	642 K uutisvinkki	642 K vinkki	646 K mielipidekirjoituksesi	646 K mielipidekirjoitus
lämna	1398 K dina tips	1398 K ditt tips
läs	1388 K mer om	1389 K också	1389 K också:	1389 K även	1389 K mer	1389 K mer:	1389 K:	1389 K här	1389 K också	1389 K mer	1389 K även	1389 K även:	1395 K vidare med	1395 K mer på	1408 K e-tidningen	1408 K tidningen
læs	219 K mere om	220 K også	220 K også:	220 K mere	220 K mere:	220 K:	220 K her	220 K hele	220 K også	220 K mere	225 K videre med	239 K e-avisen	239 K avisen
légy	31 K te az első
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
mirá	516 K el video	532 K también	532 K:
mitä	8 K pidit	33 K mieltä
możliwość	5 K komentowania
mándanos	502 K
más	493 K noticias de	493 K noticias sobre	493 K sobre	493 K en	493 K de	494 K información	494 K información:	494 K información	496 K artículos de
máte	194 K tip
märkasid	553 K midagi	559 K viga	559 K artiklis viga
még	32 K nincs
més	145 K informació:	171 K notícies de	171 K notícies sobre
mød	234 K os
mời	1493 K xem	1493 K bạn đọc	1493 K độc giả	1496 K độc giả theo dõi	1496 K bạn đọc theo dõi	1504 K quý vị theo dõi	1504 K quý độc giả	1504 K bạn xem video	1504 K nghe
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nguồn	1498 K:	1498 K :
nájdete	12 K nás
não	27 K serão publicados
nézd	840 K meg
nézze	840 K meg
nāc	1060 K strādāt
""", 'o': """
oceń	8 K
odporúčame	1348 K:
ofereça	3 K
opširnije	1334 K:
ouça	1 K	1213 K:	1234 K o podcast
oír	1 K
""", 'p': """
pamanīji	1061 K kļūdu
pamanījāt	1061 K kļūdu
pastebėjote	1023 K įdomų	1029 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir	503 K enviarnos
podívejte	192 K se:
poslechněte	1 K si	192 K si	192 K si:
poslušajte	1 K
posłuchaj	1 K	1182 K:	1182 K też:
pošlite	3 K
poți	1269 K contacta autorul	1269 K contacta autoarea
praneškite	1023 K redakcijai
prečítajte	1348 K si tiež	1348 K si aj
pridružite	12 K se
pročitaj	1334 K još	1334 K i
pročitajte	1334 K još	1334 K i	1334 K više
páčil	8 K sa vám
päätoimittaja	661 K:
păstrați	28 K
pērc	1060 K biļetes
přečtěte	192 K si také	192 K si	192 K si:	192 K si také:
připojte	12 K se
""", 'q': """
querés	503 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
rašykite	1023 K autorei	1023 K autoriui
recibí	502 K las noticias
recomandări	1265 K:
resuméet	26 K er
réservez	709 K vos places pour la soirée de la rédaction
résumer	700 K cet article	700 K l'article
résumé	700 K généré	700 K rédigé	700 K réalisé	700 K produit	700 K par
""", 's': """
saistīts	1045 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	502 K el canal	532 K leyendo:
sesizări	1269 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila
siųskite	1023 K savo
sjefredaktør	1154 K:	1154 K og ansvarlig redaktør:
související	192 K:
sprawdź	1182 K:	1182 K też:
stáhni	13 K si
stáhněte	13 K si
stöd	1395 K
stötta	1395 K
støt	225 K
støtt	1131 K
suscríbete	474 K a
susidūrėte	1023 K su
susiję	1012 K:
synthèse	700 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	507 K
síganos	12 K
sígueme	507 K
síguenos	12 K
súmate	12 K
súvisiace	1348 K:
sūti	1055 K savu
""", 't': """
también	494 K puedes leer	494 K puedes leer:	494 K te puede interesar:
també	145 K et pot interessar:
tenés	499 ¿K información
thêm	1496 K
thử	1503 K sức với
tiedätkö	642 K aiheesta	642 K asiasta	642 K lisää
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	840 K részletek
traducció	154 K feta
trả	1503 K lời câu đố
trải	1511 K nghiệm
twój	27 K komentarz
työskenteletkö	642 K
tác	1498 K giả:	1498 K giả là
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	1502 K tắt này
töltsd	13 K le
töltse	13 K le
tüm	27 K yorumlar
tải	13 K	13 K ứng dụng	1506 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
unbeschränkter	323 K zugang
unterstütze	257 K
unterstützen	257 K sie	257 K sie die
uočili	7 K ste
urmărește	12 K	1265 K și:	1280 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
več	1362 K:
vidéo	692 K :
više	1334 K o:
você	1213 K pode gostar:
vypočujte	1 K si
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
více	192 K zde	192 K k tématu:
võta	553 K ühendust
vă	28 K rugăm să
všechny	27 K komentáře	194 K články autora
""", 'w': """
weiterführende	279 K artikel:
więcej	1181 K o	1181 K na temat	1181 K z	1182 K na ten temat:	1184 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
ziņo	1055 K redakcijai
znalazłeś	7 K
""", '©': """
©	283 K dpa	400 K #	400 K
""", 'à': """
à	692 K lire aussi	692 K lire également	692 K lire :	692 K lire sur	692 K voir aussi	692 K écouter	692 K relire	692 K découvrir	692 K lire sur le même sujet	692 K consulter :	692 K voir également	694 K propos de l'auteur	694 K propos de l'autrice	709 K retrouver dans le numéro
àudio	154 K generat
""", 'á': """
áudio	1228 K gerado
""", 'ä': """
är	1398 K du
""", 'é': """
écouter	1 K l'article	1 K cet article	692 K aussi
écoutez	1 K cet	1 K l'article	713 K le podcast
""", 'î': """
întreabă	1274 K asistentul
""", 'ú': """
últimas	493 K noticias de	1212 K de	1212 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	281 K die autorin	281 K den autor	281 K die autor:in	281 K die autoren	281 K die autor:innen
""", 'č': """
čitajte	1334 K i
čo	33 K si myslíte
čtěte	192 K také	192 K také:	192 K i	192 K více	192 K:	192 K také
čítajte	1348 K aj	1348 K tiež	1348 K viac
""", 'đ': """
đánh	1502 K giá bài viết
đăng	1503 K ký tham dự hội thảo
đọc	1493 K thêm	1493 K thêm:	1493 K:	1493 K tiếp:	1496 K tin nhanh
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žinote	1023 K daugiau
žiūrėkite	1012 K taip pat
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
больше	1318 K новостей	1319 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	1474 K по темі:	1474 K за темою:	1474 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:
все	27 K комментарии	1318 K новости на тему	1318 K материалы	1318 K новости	1318 K статьи	1321 K статьи автора	1321 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	1474 K:
дивіться	1474 K також	1474 K:	1474 K також:
докладніше	1474 K:
дотримуйтесь	28 K
другие	1321 K материалы автора
""", 'е': """
есть	1321 K новость
еще	1319 K по теме:
ещё	1318 K больше	1319 K по теме:
""", 'з': """
за	1474 K темою:
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
лучшее	1318 K за
""", 'м': """
материал	1319 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	1318 K партнеров
няма	32 K коментари
""", 'о': """
об	1321 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	99 K по темата
""", 'п': """
по	1319 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	1319 K:	1319 K в материале	1319 K - в
подробности	1319 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	1318 K новости о
послухати	1 K
послушать	1 K
почитать	1319 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1321 K новость
приєднуйтесь	12 K
прочетете	99 K още	99 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	1319 K:
рекомендуємо	1474 K:
""", 'с': """
свалете	13 K
связаться	1321 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	1474 K:	1474 K також:
слухати	1 K
слушайте	1319 K:	1319 K также:
слушать	1 K
см	1319 K. также:
смотрите	1319 K также	1319 K:	1319 K	1319 K также:
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
читайте	12 K нас	13 K	1319 K также	1319 K также:	1319 K:	1319 K подробнее	1319 K еще	1319 K также	1319 K по теме:	1474 K також	1474 K також:	1474 K:	1474 K ще	1474 K також	1474 K також на тему:
читать	1319 K также	1319 K также	1319 K по теме:
что	33 K вы думаете	1319 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	1474 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'א': """
אהבתם	758 K את
אולי	772 K פספסתם:
""", 'ב': """
בואו	759 K לעבוד איתנו
בחנו	761 K את עצמכם
""", 'ד': """
דווחו	758 K על
""", 'ה': """
האזינו	1 K	747 K:	760 K לפודקאסט	760 K לפרק
האם	8 K אהבתם	758 K הכתבה	758 K הסיכום	758 K המידע
הדוא	752 K"ל האדום
הוסיפו	750 K
הורידו	13 K
היו	31 K הראשונים
הירשמו	759 K לוובינר	759 K לכנס
הכותב	753 K הוא
הכותבים	753 K הם
הכותבת	753 K היא
הכתבה	758 K עניינה	773 K ממשיכה
המחבר	753 K הוא
המחברת	753 K היא
המשך	773 K הכתבה
הפכו	750 K אותנו
הפעילו	763 K התראות	763 K את ההתראות
הפרק	760 K המלא
הצביעו	761 K בסקר
הצטרפו	12 K	750 K	750 K אלינו	759 K לצוות שלנו
השתתפו	761 K בסקר
התגובות	5 K
""", 'ח': """
חודש	768 K ראשון ב
""", 'י': """
יש	752 K לכם מידע	752 K לכם סיפור	752 K לך מידע	752 K לך סיפור
""", 'כ': """
כדי	768 K לקרוא את
כל	750 K החדשות
""", 'ל': """
להאזנה	760 K לכתבה	760 K לפודקאסט
להמשך	768 K קריאה
לכל	753 K הכתבות של	772 K הכתבות:
לכתבה	747 K המלאה
לכתבות	772 K נוספות:
לעדכונים	750 K נוספים	750 K
לפניות	752 K לכתב	752 K לכתבת
לפרק	760 K המלא
לצפייה	760 K בסרטון	760 K בווידאו
לקבלת	750 K עדכונים
לקריאה	747 K נוספת	747 K נוספת:	768 K מלאה
לקריאת	768 K הכתבה המלאה
לרכישת	759 K כרטיסים לכנס	759 K כרטיסים לחצו	759 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	761 K דעתכם? הצביעו
מייל	752 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	752 K במשהו	752 K בטעות
""", 'ע': """
עוד	747 K בנושא:	772 K במדור:	772 K כתבות:
ענו	761 K על הסקר	761 K על הסקר:	761 K על החידון
עקבו	12 K	750 K אחרינו	750 K אחרי
""", 'פ': """
פרסומת	773 K
""", 'צ': """
צפו	747 K:	747 K גם	760 K בסרטון	760 K בתיעוד	760 K בווידאו	760 K בכתבה
""", 'ק': """
קבלו	763 K התראות	763 K עדכונים
קרא	747 K גם	747 K גם:
קראו	747 K גם	747 K גם:	747 K עוד
""", 'ר': """
רוצים	750 K להיות	750 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	766 K	767 K בעיתונות	767 K בנו	767 K בעבודתנו
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
از	607 K دست ندهيد:
اسال	62 K
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	596 K خود را بسنجيد
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
ايا	593 K اين	593 K خطايي
اين	593 K	607 K مطلب را هم بخوانيد:
اينجا	607 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	583 K:
بخوانيد	583 K:
بشنويد	1 K
به	12 K كانال	593 K اين
بيشتر	583 K بخوانيد	583 K بخوانيد:	583 K ببينيد
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
خبرنگار	589 K:
خلاصات	62 K
خلاصة	62 K
""", 'د': """
دانش	596 K خود را
در	583 K اين باره بخوانيد	596 K نظرسنجي ما	596 K نظرسنجي	607 K همين زمينه:	607 K همين رابطه:
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
شما	596 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K وكاتب
صحفي	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	589 K:
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
مترجم	589 K:
مصيتم	7 K
مطالب	583 K مرتبط:
ملخص	62 K	62 K المقال
منبع	589 K:	589 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	593 K شما درباره
نظرات	5 K
نظرسنجي	596 K:
نويسنده	589 K:	589 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	583 K بخوانيد	583 K بخوانيد:	607 K ببينيد:
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
گزارش	589 K:	593 K خطا
""", 'आ': """
आप	12 K हमें
आपक	805 Kो यह	805 Kो ये
""", 'इ': """
इनप	800 Kुट-	800 Kुट:	800 Kुट -	800 (Kुट
इस	794 Kे भी पढें	794 Kे भी पढें:	818 Kे भी पढें-	818 Kे भी देखें:
""", 'ए': """
एज	800 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	794 K पढें:	818 K भी पढें:
""", 'क': """
क	805 K्या यह	805 K्या आपको	814 Kेवल # रुपये में
""", 'ख': """
खबर	805 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	800 Kिस्क्लेमर:
""", 'द': """
द	794 Kेखें:	794 Kेखें वीडियो
""", 'प': """
पढ	794 Kें:	818 Kें-
""", 'भ': """
भ	800 (Kाषा
""", 'म': """
म	814 Kात्र # रुपये में
""", 'य': """
य	794 Kे भी पढें	794 Kे भी पढें:	800 (Kे लेखक के	818 Kे भी पढें-	818 Kे भी देखें:
यह	794 K भी पढें	794 K भी पढें:	794 K भी देखें:	800 (K लेखक के	805 K खबर आपको	818 K भी पढें-	818 K भी पढें -
""", 'ल': """
ल	800 Kेखक के बारे में	800 Kेखिका के बारे में	800 (Kेखक	800 (Kेखिका	800 Kेखक वरिष्ठ पत्रकार हैं	800 Kेखक स्वतंत्र पत्रकार हैं	800 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	794 Kंबंधित:	814 Kिर्फ # रुपये में
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
ข่	1428 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1428 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	1428 Kานเพิ่มเติม:	1428 Kานต่อ:	1428 Kานข่าวต้นฉบับ:	1428 Kานเพิ่มเติม	1428 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'ả': """
ảnh	1498 K:
""", 'ủ': """
ủng	1498 K hộ tác giả	1509 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	980 Kせて読みたい	980 【Kせて読みたい】	980 Kせて読みたい:
""", 'こ': """
こち	980 Kらもおすすめ	980 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は	26 K要約は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	980 Kと見る：
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
你可	1538 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	980 【K】	980 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	980 【K】
""", '参': """
参考	980 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	1538 K参阅
""", '合': """
合わ	980 Kせて読みたい:
""", '同': """
同场	1538 K加映:
同場	1538 K加映:
""", '延': """
延伸	1538 K閱讀	1538 K阅读	1538 K閱讀：	1538 【K閱讀】
""", '当': """
当社	12 Kの
""", '您': """
您的	27 K评论
""", '打': """
打开	13 K
""", '扩': """
扩展	1538 K阅读:
""", '投': """
投稿	27 Kは
""", '推': """
推荐	1538 K阅读	1538 K阅读:
推薦	1538 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '暂': """
暂无	32 K评论
""", '更': """
更多	1538 K：	1538 K新聞：	1538 K內容：	1538 【K新聞】	1538 K相關	1538 K阅读:	1538 K報導:	1538 K报道:
""", '最': """
最初	31 Kのコメント
""", '来': """
来发	31 K表第一
""", '次': """
次に	980 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	1538 K查看
""", '画': """
画像	980 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	1538 K阅读	1538 K新闻	1538 K报道：	1538 K阅读:
相關	1538 K新聞	1538 K報導	1538 【K新聞】	1538 K閱讀:
""", '看': """
看更	1538 K多：
""", '要': """
要約	26 Kは
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	980 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K	27 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	980 K記事	980 K記事：	980 【K記事】	980 K：	980 【K】	980 K:
""", '閱': """
閱讀	1538 K更多
""", '阅': """
阅读	1538 K更多
""", '點': """
點擊	1538 K查看
""", '같': """
같이	1001 K 보기:
""", '관': """
관련	1001 K 기사:
관련기사	1001 K	1001 K:	1001 [K]
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
더	1001 K 읽기:
더보기	1001 [K]	1001 K:
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
영상	1001 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	1001 K 읽기:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1001 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	1001 K 볼 만한 기사:	1001 K 보면 좋은 기사:
""", '화': """
화보	1001 [K]
"""}

CONTAINS = {'a': """
abonați	1293 K-vă	1297 K
abonații	1294 K noștri
abonează	1257 K-te pentru	1260 K-te pe youtube	1293 K-te
abonné	675 déjà K	675 pas encore K	675 en tant qu'K
abonnés	675 réservé aux K	675 réservé à nos K	732 nos K	735 K
abonējiet	1069 K
actualité	678 l'essentiel de l'K	683 suivez l'K	683 suivez toute l'K	683 retrouvez toute l'K	696 couvre l'K
adatkezelési	837 K tájékoztató
admitió	537 K
adomány	847 K
adományoddal	843 K
adományok	847 K
adományozz	843 K
advirtió	537 K
adó	830 K #%
adód	845 K #
adăugat	1296 a K
affiliatelänkar	37 K	1415 K
affilié	37 lien K
affiliés	37 liens K
affirmé	734 a K
afiliación	37 enlaces de K
afirmó	537 K
agregó	537 K
aicināja	1072 K
aizsargātas	1046 visas tiesības K
aiškino	1040 K
ajouté	734 a K
ajută	1293 K-ne
ajánld	843 K fel
alkalmazás	835 töltsd le az K
alkalmazásunk	844 K
alkalmazásunkat	835 töltse le K
alăturat	1270 s-a K echipei
améliorer	715 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
ankietę	35 naszą K
anmäl	1420 K dig till
anmäla	1410 genom att K dig
annoncé	734 a K
annonslänkar	37 K	1415 K
anunció	537 K
anunțat	1296 a K
använder	1384 vi K cookies	1384 K kakor
anúncio	1232 após o K	1232 depois do K
anúncios	1250 sem K
aplicación	481 descarga la K	481 descarga nuestra K
aplicația	1260 descarcă K	1294 K noastră
aplikację	1170 pobierz K	1170 pobierz naszą K
aportació	173 la teva K
aportación	500 tu K	525 haz tu K
apoyá	534 K
apsolīja	1072 K
apóyanos	500 K	534 K
apóyenos	500 K	534 K
apúntate	480 K a nuestra	480 K gratis	534 K a	534 K gratis
artykuł	15 darmowy K	20 cały K	1162 podoba ci się ten K	1187 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	470 te ha gustado este K	477 regala este K	477 regalar este K	478 último K gratis	478 te queda # K	528 y lee este K	535 este K
artículos	15 K gratis	478 K gratis este mes	478 te quedan # K	478 límite de K
aseguró	537 K
associés	687 cookies K à ce contenu
assuré	734 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	1257 K-te pentru
autorská	195 K práva
avertizează	1296 K
avísanos	534 K
ayúdanos	500 K	534 K a
açikladi	1456 K
añadió	537 K
año	536 al K
""", 'b': """
bağirdi	1456 K
bağiş	1453 K yap	1457 K
bağişiniz	1453 K
behält	29 K sich vor	29 K sich das recht
behöver	1373 vi K ditt stöd	1420 vi K din hjälp
bekapcsolása	835 értesítések K
beløb	250 fast K
beløp	1157 gi et K	1159 fast K
bemängeln	336 K
bemängelt	336 K
berättade	1423 K
berättar	1423 K
bestätigen	264 K sie ihre
bestätigungsmail	264 K
betalvägg	1424 K
beğendiyseniz	1454 bu haberi K	1454 bu yaziyi K
biết	1520 cho K
blokování	189 K reklam
boletín	480 recibe el K	480 nuestro K	480 K diario	534 recibe el K	535 nuestro K	538 K
boîte	678 dans votre K mail	678 dans votre K e-mail
butlletí	143 subscriu-te al K	143 el nostre K	174 el nostre K	177 K
buzón	480 en tu K
bájate	534 K la app
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1423 K
bønn	1107 vi har en K til deg
bústia	164 a la teva K
bülten	1441 e-K	1457 K
bültene	1441 K abone	1441 K kayit	1441 K kaydol
bülteni	1441 haber K
bültenimiz	1454 K
bültenimize	1441 K	1453 K	1454 K
bạn	1486 hộp thư của K	1508 sự ủng hộ của K	1517 sự ủng hộ của K	1517 mời K
bằng	1516 K văn bản của báo
""", 'c': """
caffè	923 un K
café	500 un K	525 un K al mes	698 un K
caractères	715 limitées à # K
catedrática	498 es K
catedrático	498 es K
celého	182 pro čtení K
cercetătoare	1270 este K
cercetător	1270 este K
chaîne	732 notre K
chefredaktör	1400 är politisk K	1400 är K
chefredaktør	230 er K
chuyện	1497 bạn có câu K
chép	1495 cấm sao K	1516 mọi sao K
chính	1490 K sách bảo mật
chúng	1486 bản tin của K tôi	1488 theo dõi K tôi	1497 cho K tôi qua	1497 liên hệ với K tôi	1517 ủng hộ K tôi	1517 K tôi cần sự giúp đỡ	1517 giúp K tôi	1517 theo dõi K tôi	1518 K tôi trên	1518 của K tôi	1518 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1210 nos K
comentó	537 K
comisión	514 recibir una K
comissió	159 rebre una K
comissão	1231 receber K	1231 receber uma K
communauté	702 K whatsapp	702 K signal
compártela	25 K
compártelo	25 K
comunità	946 parte della nostra K
condamné	734 a K
condiții	1262 termeni și K
confidentialité	687 politique de K
confidențialitate	1262 politica de K
conférences	696 est maître de K
connecté	689 vous devez être K
conteúdo	9 este K	9 K externo	1197 acesse todo o K	1226 ao exibir este K	1226 ao ver este K
contribuição	1218 com a sua K	1249 sua K é essencial
contó	537 K
conversación	491 participar en la K
conținut	9 acest K	1257 K doar pentru abonați
conținutului	1267 preluarea K
cookieinställningar	1402 K
corespondentă	1270 este K
creează	1293 K un cont
csatornánk	844 K
cuéntanos	491 K en	534 K
czytać	1167 aby K dalej	1167 żeby K dalej	1186 chcesz K dalej
czytelników	36 naszych K	1187 naszych K	1187 z wpłat K
của	1499 là cây bút K	1518 độc giả K
""", 'd': """
darbą	1038 mūsų K
darowiznę	1165 przekaż K	1186 przekaż K
datenschutzerklärung	274 unserer K	334 unserer K	334 unsere K
datenübertragung	297 der K zu
debatindlæg	231 send dit K	231 skrive et K
debatredaktør	230 er K
debattredaktør	1136 er K
debattør	230 er K
declaró	537 K
decía	537 K
demandé	734 a K
denunció	537 K
descarcă	1293 K
descárgate	481 K la	481 K nuestra
desteğiniz	1453 K
desteğinizle	1454 K
desteğiyle	18 okurlarin K
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	1200 K no google play
doação	1194 faça uma K	1218 sua K	1249 sua K	1249 faça uma K	1253 K
doações	1253 K
dodał	1189 K
dodała	1189 K
donació	173 fes una K	177 K
donación	473 haz una K	473 tu K	500 tu K	500 una K	534 tu K	534 haz una K	538 K
donația	1293 K ta
donație	1293 fă o K	1297 K
donații	1297 K
donează	1293 K acum
dorzuć	1186 K się
dostęp	1167 pełny K do	1186 kup K
dostępny	1167 artykuł K tylko
dowolną	1188 K kwotą
dołóż	1186 K się
dołącz	1174 K do nas na	1186 K do nas	1186 K do grona
draudžiama	1019 K kopijuoti	1019 be leidimo K	1019 be sutikimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	1186 K, że nas czytasz
débloquer	675 pour K
déclare	734 K
déclaré	734 a K
découvrez	675 K nos offres	731 K nos offres
déductible	671 K des impôts	671 K à #	733 K
déjanos	6 K tu
dénonce	734 K
déplore	734 K
déposés	707 des cookies seront K
désabonner	678 K à tout moment
désactiver	685 K adblock
désactivez	685 K adblock
désinscrire	678 vous K à tout moment
díky	197 K vám
dömde	1423 K
dømte	251 K	1160 K
děkujeme	196 K, že nás čtete
dụng	1488 tải ứng K	1517 tải ứng K
""", 'e': """
elaboración	514 no ha participado en la K
electrònic	143 el teu correu K
electrónico	480 tu correo K	491 tu dirección de correo K no será publicada
elolvasásához	832 a teljes cikk K
előfizetés	847 K
előfizető	832 már K	843 legyen K
előfizetőink	832 K olvashatják	844 K
előfizetők	847 K
előfizetőknek	832 csak K
endereço	1210 seu K de email não será
engedélyezze	837 K a javascript
enkät	35 vår K
enquête	35 notre K	35 onze K	732 cette K
enquêtent	732 K pour vous
enquêtes	732 nos K
ensimmäinen	665 K kuukausi
enthält	297 dieses element K daten
envíanos	534 K
erhvervsredaktør	230 er K
erklärt	336 K
erklärte	336 K
erzählen	333 K sie es weiter
erzählt	336 K
erzählte	336 K
escribió	537 K
escríbenos	491 K a	534 K
estimé	734 a K
estás	470 ya que K aquí	470 ya que K por aquí
etkinleştir	1447 javascript'i K
evästeasetuksiasi	647 K
evästeet	647 K
evästeitä	632 K
explicó	537 K
expliqué	734 a K
""", 'f': """
favoritkälla	1396 K
faça	1249 K um pix
felelősséget	30 nem vállal K
felhasználási	837 K feltételek
feliratkozás	833 K a hírlevélre	833 hírlevél K
folosește	1262 K cookie
folytatásához	832 a cikk K
formulário	1249 inscreva-se no K
fortæller	251 K
följ	1381 K oss på	1420 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1392 alla rättigheter K
fördere	333 K
fördermitglied	318 werde K	318 werden sie K
fördern	333 jetzt K	333 K sie
föredragen	1396 K källa
föredragna	1396 K källa
författare	1400 är K och
förklarar	1423 K
følg	212 K os på	248 K os	1118 K oss på	1157 K oss
første	243 K måned	250 K måned	1150 K måned	1159 K måned
független	830 támogassa a K	844 K sajtó
""", 'g': """
gadā	1071 K
gazeteciliği	1454 bağimsiz K
gazeteciliğimiz	1454 K
gelmişken	1436 buraya kadar K
geöffnet	276 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1339 K
gridò	960 K
gràcies	165 K a gent com tu	174 K a tu
grátis	1251 teste K
grâce	18 K à vous	671 K à vos dons
går	201 før du K	1107 før du K
gåva	1373 din K	1373 ge en K	1420 din K	1420 ge en K	1424 K
göre	1456 K
gösterilmeden	1452 kaynak K
gửi	1497 xin K về	1517 hãy K
""", 'h': """
használ	837 sütiket K	837 cookie-kat K
használat	837 sütik K
heißt	336 K es
hinzufügen	289 bei google K
hirdetés	11 a K	11 K után
hjälp	1403 K av ai	1420 K oss
hjælp	233 K af ai	233 K fra ai	248 vi har brug for din K	248 K os
hovorí	1354 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	846 K
hyödyntäen	648 tekoälyä K
häufiger	289 bei google K
hävdar	1423 K
hævder	251 K
hébergé	687 ce contenu est K par
hírekben	835 a google K
hírlevelünk	844 K
hírlevelünkre	833 K	844 K
hírlevél	847 K
hó	845 ft/K
hónap	845 első K
hører	1141 der du K
hükmetti	1456 K
hüüdis	571 K
hồng	1515 nhận hoa K
""", 'i': """
iecienītāko	1053 K avotu
ifølge	251 K	1160 K
illimité	675 accès K	724 en K
incorporó	498 se K a
independentă	1294 presa K
independência	1250 a K
indicó	537 K
indiqué	734 a K
indrømmede	251 K
indépendance	732 notre K
indépendant	671 soutenez le journalisme K	732 journalisme K	732 média K
indépendante	721 la presse K a	732 presse K	732 information K
información	485 sigue toda la K	485 siga toda la K	498 cubre la K	535 esta K
informațiilor	1267 preluarea K
informó	537 K
informē	1072 K
innehåll	1384 externt K	1402 externt K
innehållet	9 K
innrømmet	1160 K
inquiète	734 s'K
inquérito	35 nosso K
inscrição	1199 cancelar a K	1240 sua K foi
inscríbete	534 K
insändare	1401 skicka din K	1401 din K till	1401 skriva en K
intelektą	1027 dirbtinį K
intégralité	675 pour lire l'K
investigación	535 esta K
investigação	1250 esta K
investigație	1294 această K
investigațiile	1294 continua K
invítame	534 K a
invítanos	534 K a
istediğiniz	1440 K zaman iptal	1455 K zaman iptal
içeriği	9 K
išorinio	1025 K turinio
""", 'j': """
jautāja	1072 K
jesteś	1162 skoro już tu K	1162 skoro tu K
jugé	734 a K
jurnalistă	1270 este K
jurnaliștii	1292 K noștri îți trimit	1294 K noștri
jälgi	568 K meid
jäseneksi	663 liity K
""", 'k': """
kanał	1187 nasz K
kannatusjäseneksi	663 liity K
kanál	197 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1340 K
kedykoľvek	1345 odhlásiť sa môžete K
khoản	1485 bạn đã có tài K	1490 điều K sử dụng
không	1495 K sao chép
khẳng	1520 K định
kifogásolja	846 K
kiáltotta	846 K
kiến	1505 ý K của bạn sẽ
komentować	6 K	1179 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	648 K
kopēšana	1052 K bez
korespondentė	1024 K
krzyczał	1189 K
krævede	21 K felter er
krönikör	1400 är K
kulturredaktör	1400 är K
kulturredaktør	230 er K	1136 er K
kumppanuuslinkkejä	660 K
kávéra	845 K
käyttää	632 tämä sivusto K
käyttöehdot	655 hyväksyt K
kérdőívünket	35 K
kért	846 K
kérte	846 K
können	333 K sie uns
köszönjük	843 K, hogy olvasol
kötelező	21 K mezőket
kövesse	835 K a
kövessen	835 K minket	843 K minket
közölte	846 K
kúpte	1351 si K
kündigte	336 K an
künstlichen	307 K stimme vorgelesen	307 K stimme vertont
küpsised	555 K
küpsistega	555 K
küsis	571 K
kč	198 od # K
kļūsti	1069 K par
kể	1520 K
""", 'l': """
lamentó	537 K
lançait	734 K
lasītu	1043 lai K tālāk
lasītāji	1070 mūsu K
lejupielādē	1069 K
leverandør	1138 ekstern K
leverantör	1402 extern K
leído	528 has K tus #
lietotnē	1062 K
linkistä	659 lisää tästä K
lucrează	1270 K în presă
lunedì	17 ogni K
lună	1295 pe K
luận	6 để bình K	1505 bình K của bạn sẽ
lájkolj	835 K minket
läget	1411 koll på K
lähdet	620 ennen kuin K
läsa	1414 du kan K mer	1414 kan du K mer	1414 K mer om	1421 fri att K
läsare	36 våra K	1412 våra K	1421 våra K
läsarna	18 tack vare K
läser	1420 tack för att du K
läsning	0 min K
lästid	0 K
læser	248 tak fordi du K
læserbrev	231 skrive et K	231 send dit K
læsere	36 vores K	249 vores K
læseres	242 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	478 K de notas
límites	477 sigue leyendo sin K
lòng	1497 vui K gửi về
lūdza	1072 K
lập	1508 ủng hộ báo chí độc K	1518 báo chí độc K
""", 'm': """
mainoslinkkejä	37 K	660 K
manhãs	17 todas as K
masintõlke	557 K abil
materiał	9 ten K
matéria	20 ler esta K	1197 esta K é só	1245 para ler esta K	1250 esta K
matérias	1217 limite de K
matí	173 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	846 K
megszakítása	21 válasz K
meidän	663 tue K
meitä	657 tukea K	657 tue K	663 tue K	663 auta K
mesačne	1353 K
mesečno	1339 K	1367 K
miesiąc	1188 za K
miesięcznie	1188 K
miễn	15 bài K phí	1510 hết số bài K phí	1519 dùng thử K phí
mjesečno	1339 K
modération	715 charte de K	715 K par la rédaction
mokė	1040 K
mostrará	477 este mensaje se K en
multó	537 K
mulțumim	1293 K că ne citești
munkánk	844 K
munkánkat	830 támogasd K	830 támogassa K	843 támogasd K	843 támogassa K	844 K
myönsi	666 K
másodközlés	842 K
märkis	571 K
määräsi	666 K
mån	1413 kr/K	1422 kr/K
månad	1375 testa en K	1413 en K för	1420 testa en K	1422 per K	1422 varje K
månaden	1413 första K	1422 i K	1422 första K
månader	1413 K för #	1420 testa # K
månadsgivare	1420 bli K
måned	206 prøv en K	243 i # K	248 prøv en K	250 pr. K	1150 en K for	1157 prøv en K	1159 per K
måneden	250 om K	1159 i K
måneder	243 i # K	1150 K for #
média	732 notre K
mês	1250 até o fim do K	1251 por K	1251 ao K
mówi	1189 K
mācīja	1072 K
mākslīgais	1059 K intelekts
mēnesis	1071 pirmais K
mēnesī	1071 K
mėgstamiausią	1020 K
mėnesį	1039 per K
měsíc	198 za K	198 první K
měsíčně	198 K
mạnh	1520 nhấn K
""", 'n': """
napisał	1189 K
napisała	1189 K
napište	196 K nám
napísal	1354 K
napíšte	1351 K nám
naročite	1359 K se na naše	1365 K se
naročnik	1358 že K
naročnike	1358 samo za K
naročniki	1369 K
naročnikom	1358 dostopen le K
naročnina	1369 K
naujienlaiškio	1032 K
naujienlaiškis	1038 mūsų K	1041 K
naujienlaiškį	1013 mūsų K	1032 K	1037 užsisakykite K	1038 mūsų K
navođenje	1336 uz K izvora
neatkarīgu	1069 atbalsti K
nekünk	843 segíts K	843 írjon K	843 írj K	843 jelezd K	844 K adód
nemokamą	1036 K paskyrą
neodpovídá	30 K za
neomezený	182 K přístup
nepriklausomą	1034 paremkite K žurnalistiką	1037 paremkite K	1038 K žurnalistiką
newsissä	640 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	196 podpořte K
nezávislá	197 K média
nezávislé	1352 K médiá
nezávislú	1351 podporte K
ngoài	1500 nội dung bên K
nguồn	1516 ghi rõ K
nhiệm	1505 chịu trách K về nội dung bình luận
nhân	1501 trí tuệ K tạo
nhận	1486 đăng ký K bản tin	1486 đăng ký K tin	1490 chấp K tất cả	1517 đăng ký K
nhập	24 đăng K	1485 đăng K để	1485 vui lòng đăng K	1517 đăng K để
niezależne	1186 wesprzyj K	1186 wspieraj K	1187 K media
niezależność	1187 K
niezależną	1187 jesteśmy K
noastră	1294 munca K
nolēma	1072 K
norāda	1072 K
notificações	14 as K	1201 ative as K	1201 ativar K	1201 receba K
notificările	14 K	1260 activează K
notícia	1250 esta K
notícias	1199 receba as K	1199 receba K	1204 siga as últimas K
novinařina	197 naše K
novinári	1352 naši K
novináři	197 naši K
novičnik	1359 naš e-K	1366 naš e-K	1369 K
nusprendė	1040 K
nächste	21 in diesem browser für die K	333 sind sie der K
nói	1520 K
năm	1519 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	1375 K tillgång
obligāta	1052 atsauce K
obrigatórios	21 campos K são	1210 campos K são
odebírejte	184 K náš	196 K
odemkněte	182 K si
odhlásit	184 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	1197 K este artigo
ograniczeń	1167 czytaj bez K
ogłosił	1189 K
ogłosiła	1189 K
oikaisupyynnöt	651 K
oikaisupyyntö	651 K
olvasási	0 K idő
olvasóink	36 K	844 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	534 danos tu K
ordenó	537 K
ordonné	734 a K
orzekł	1189 K
osobních	189 ochrany K údajů
oznámení	14 K
oznámil	199 K	1354 K
oznámila	199 K	1354 K
""", 'p': """
pageidaujamą	1020 K šaltinį
paklausė	1040 K
palīdzi	1066 ziedo un K
palīdzību	1059 mākslīgā intelekta K
parsisiųskite	1037 K
participación	491 normas de K
partneři	189 my a naši K
pastā	1064 e-K
patrões	1250 sem K
paylaşin	25 K
paziņoja	1072 K
paziņojumus	1063 K
pašte	1032 jūsų el. K
pažadėjo	1040 K
periódico	535 este K	535 nuestro K
permanència	175 sense K
personvernerklæring	1121 K
phóng	1497 liên hệ K viên	1499 là K viên báo	1499 là K viên của
phút	0 K đọc
pidió	537 K
pidätetään	637 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1337 K nam	1365 K nam
plânge	1296 se K
podcaście	34 naszym K
podkreśla	1189 K
podporují	197 nás K
podpoře	197 díky K
podpořte	196 K nás	196 K naši	196 K naše	196 K mě
podrška	1337 vaša K
podršku	1337 vašu K
podržite	1337 K nas	1337 K naš
podľa	1354 K
poinformował	1189 K
poinformowała	1189 K
pokračovanie	1344 pre K v čítaní
pokračujte	182 K ve čtení s
política	153 K de galetes	489 K de cookies	1208 K de cookies	1219 cobre K
pomoć	1337 vašu K
pomóż	1186 K nam
pomôžte	1351 K nám
poprosił	1189 K
poprosiła	1189 K
poprosiło	1189 K
postafiókjába	833 K
potřebujeme	196 K vaši pomoc	196 K vaši podporu
používá	189 tento web K
používáme	189 K cookies
powiedział	1189 K
powiedziała	1189 K
pozostało	1167 K # %	1167 K #%
pošlete	196 K nám
požádal	199 K
požádala	199 K
pracę	1187 naszą K
pranešimus	1031 K
pranešė	1040 K
prašė	1040 K
predplatiteľom	1351 staňte sa K
predplatiteľov	1344 pre K
predplatné	1344 už máte K	1351 kúpte K	1351 kúpte si K	1355 K
preferată	1268 sursă K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1167 tylko dla K
prečítate	1344 celý článok si K
pridržana	1336 sva prava K
pridržane	1364 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1040 K
prihláste	24 K	1351 K sa na odber
pripažino	1040 K
programėlėje	1030 K
programėlę	1030 K
prohlížeč	10 váš K
proposé	711 conçu et K par
pročitali	1330 da biste K
prośbę	1162 mamy do ciebie K	1162 mamy małą K
prywatności	1177 polityka K	1177 polityce K
przeczytać	1167 aby K cały	1167 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	1165 K nam #%	1186 K nam	1186 K #
przyznał	1189 K
przyznała	1189 K
práca	1352 naša K
práce	197 naší K
práci	197 naši K
prácu	1352 našu K
précisé	734 a K
préférée	701 source K
préférées	701 sources K
prévient	734 K
príspevok	1351 váš K
próxima	1250 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	912 blocco della K	958 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	685 bloqueur de K	685 bloqueurs de K	732 sans K
publicités	685 bloqueur de K
publikování	195 K nebo šíření
publiée	22 ne sera pas K	689 votre adresse e-mail ne sera pas K
pyyntö	620 pieni K
pyysivät	666 K
pásale	534 K esta
päevakokkuvõte	562 K
päätoimittaja	645 K
päätti	666 K
pénzéből	18 olvasók K
pódcast	34 nuestro K	535 nuestro K
pārpublicēšana	1046 K bez	1052 K bez
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
quyên	1517 K góp ngay	1521 K góp
quyền	1495 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1072 K
rappelé	734 a K
rašykite	1037 K mums
rašė	1040 K
reclamă	11 K
reconoció	537 K
recordó	537 K
redacció	164 la K t'envia	174 la nostra K
redacción	524 la K te envía	535 nuestra K
redacția	1292 K îți trimite	1294 K noastră
redakcję	1186 wesprzyj K
redaktorė	1024 K
redaktör	1400 är K för	1400 är K på	1400 är politisk K
redaktør	230 er K på	230 er K for	230 er politisk K	1136 er politisk K	1136 er K i	1136 er K for
redação	1240 a K envia	1250 nossa K
refusé	687 K le dépôt
regisztrálj	843 K
regisztráljon	843 K
regístrate	477 K para	477 K gratis
reklamlänkar	1415 K
reklamą	11 K
reklám	1352 bez K
reklámok	844 K nélkül
reportaż	1187 ten K
reproducció	147 prohibida la K	172 K sense permís
reproducción	497 prohibida su K	497 prohibida la K
reprodução	1216 proibida a K	1216 K proibida	1248 K permitida desde	1248 K é permitida desde
republié	695 K avec	729 cet article est K
repórter	1219 é K
responsabilità	30 K di
reveló	537 K
rezervăm	29 ne K dreptul
riêng	1490 chính sách quyền K tư	1510 dành K cho thuê bao	1516 quan điểm K của tác giả
ročne	1353 K
ročně	198 K
rät	336 K
rätta	1406 K fel
rättar	1406 vi K fel
räumte	336 K ein	336 K der	336 K die
rääkis	571 K
råbte	251 K
réagir	689 pour K
réagissez	731 K à
réalisation	711 n'a pas participé à la K
rédacteur	696 est K
rédaction	696 a rejoint la K	711 n'a pas participé à sa K	720 la K vous	724 pour soutenir la K	731 soutenez la K	731 alertez la K	732 notre K
rédactrice	696 est K
régulièrement	696 collabore K
réponse	21 annuler la K
répétait	734 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	675 cet article est K	675 ce contenu est K	675 article K
réservée	675 K aux abonnés	675 K à nos abonnés	675 la suite est K
réservés	675 K aux abonnés	695 tous droits K
résiliable	733 K à tout moment
röst	1403 ai-K
răspunsul	21 anulează K
rằng	1520 viết K	1520 cho K
""", 's': """
sacīja	1072 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	1040 K
sanctionné	734 a K
sbírka	200 K
schließen	260 K sie ein abo	333 K sie ein abo
schránky	184 do vaší K	1345 do vašej K
sdílejte	25 K
segítségedre	843 szükségünk van a K
según	537 K
sentenció	537 K
sería	525 sin ti no K
sesión	24 inicia K	24 inicie K	477 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1249 inicie K
señaló	537 K
sisällön	9 K	647 ulkoisen K
sisältö	624 tämä K on vain
sisältöä	647 ulkoista K
sjefredaktør	1136 er K
skarży	1189 K
skrzynkę	1169 na twoją K	1169 na swoją K
sorumluluğu	30 K
soạn	1508 ủng hộ tòa K	1516 bằng văn bản của tòa K
sportkrönikör	1400 är K
sportsredaktør	230 er K
sprijiniți	1293 K
sprijină	1293 K-ne
stellenbörse	302 in unserer K
stwierdził	1189 K
stwierdziła	1189 K
stáhněte	196 K si
står	30 K för
stöd	1373 med ditt K	1420 K oss	1420 K vår	1420 ditt K
stödja	1412 K oss med
stödmedlem	1420 bli K
stötta	1412 K oss med	1420 K oss	1420 K vår	1420 K vårt
støt	242 K os	248 K os	248 K med
støtt	1157 K oss	1157 K vår
støtte	204 med din K	204 vi har brug for din K	242 K os med	242 din K gør	248 din K	248 bliv K	1110 med din K	1149 K oss med	1157 din K
støtteabonnent	1157 bli K
støttemedlem	248 bliv K	1157 bli K
stāstīja	1072 K
stěžuje	199 K
subscripció	177 K
subskrybentów	1167 tylko dla K
subskrypcję	1167 kup K	1167 masz już K	1186 kup K
suosikkilähteeksesi	640 K
suosikkilähteeksi	640 K
sursă	1291 link activ către K
suscripción	477 ya tengo una K	534 cambia tu K	538 K
suscríbase	534 K
suscríbete	477 K para	477 K por	477 K en	480 K al boletín	534 K
susțin	1284 care ne K lunar	1294 ne K lunar
susține	1293 K-ne	1293 K presa	1296 K că
susținerea	1293 K ta
susțineți	1293 K-ne
szerkesztőségünk	844 K
szerkesztőségünknek	844 K
sábado	17 cada K
sáng	17 mỗi K
säger	1413 tills du K upp	1423 K
sähköpostiin	626 suoraan K
sähköpostiisi	626 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	626 K
sélection	720 K d'articles
sélections	675 ajouter l'article à vos K
síganos	485 K en
síguenos	485 K en	534 K
sõltumatut	568 toeta K
sõnul	571 K
söyledi	1456 K
søgning	226 google-K
súmate	534 K al
süresi	0 okuma K
săptămână	17 o dată pe K	1295 pe K
sīkdatnēm	1057 K
sống	1508 nuôi K tờ báo	1508 bạn đọc nuôi K
""", 't': """
teigė	1040 K
tekijänoikeus	637 K suojaa
tekoäly	648 tehnyt K
tekoälyllä	648 K
tekoälyn	648 K avulla	648 K tekemä
tekoälyä	648 käyttää K
telefonā	1063 savā K
tesszük	22 nem K közzé
teşekkürler	1453 okuduğunuz için K
thiết	1516 không nhất K phản ánh quan điểm
thuê	1510 dành cho K bao	1510 đã là K bao	1521 K bao
thuộc	1495 bản quyền K
thành	1485 dành cho K viên	1507 bạn đã đăng ký K công	1517 trở K thành viên
tháng	1510 đọc miễn phí trong K	1519 mỗi K	1519 hàng K	1519 K đầu
thông	14 K báo	1488 bật K báo	1488 nhận K báo	1497 bạn có K tin	1497 bạn đọc cung cấp K tin	1516 khi phát hành lại K tin
tiếng	1505 K việt có dấu
tiếp	1485 để K tục đọc	1485 để đọc K	1510 để K tục đọc	1517 đăng ký để đọc K
tjänst	1370 en liten K att be
továbbolvasáshoz	832 a K
toàn	20 K bộ bài	1485 để đọc K bộ	1485 đọc K bộ bài	1510 để đọc K bộ bài	1517 đăng ký để đọc K bộ
treści	9 tej K	1167 dostęp do K
treść	9 tę K
trên	1488 theo dõi K
trước	1505 K khi đăng
trường	21 các K bắt buộc
turpinātu	1043 lai K lasīt
tuần	17 mỗi K	1507 bản tin hằng K của	1507 bản tin hàng K của	1519 mỗi K
tvrdí	199 K
työmme	664 K
työtämme	663 tue K	664 K
tájékoztató	837 adatvédelmi K
támogasd	830 K a
támogass	843 K minket
támogasson	843 K minket
támogatása	843 az ön K
támogatásod	843 a te K
täglich	264 K per mail
tästä	659 lisää K
täällä	620 kun kerran olet K
täältä	659 lisää K
téléchargez	731 K
töltsd	843 K le
týden	17 každý K
týdně	198 K
týždenne	17 raz K
tłumaczy	1189 K
""", 'u': """
uafhængigt	249 K medie
ubegrænset	206 K adgang
udostępnij	25 K
ukarał	1189 K
unabhängig	334 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	924 insegna all'K
unterstütze	256 K unsere arbeit	256 K uns mit	333 K uns	333 K unsere	333 K mich	333 K meine
unterstützen	256 K sie unsere arbeit	256 K sie uns mit	256 mit einer spende K	256 können sie uns K	333 K sie uns	333 K sie unsere	333 sie können das K	333 freiwillig K	333 K sie mich	333 K sie meine	333 K uns
unterstützt	272 ihr browser K	333 K uns
unterstützung	318 ihrer K	318 deiner K	333 mit ihrer K	333 mit deiner K	333 ihre K	333 deine K	333 eure K
upozornění	186 zapněte si K
upphovsrätt	1392 skyddat enligt lagen om K
upphovsrättslagen	1392 skyddat enligt K
uredništva	1364 brez dovoljenja K
uredništvo	1366 naše K
urmărește	1260 K-ne pe	1260 K-ne și pe	1260 K știrile	1293 K-ne
urmăriți	1260 K-ne pe	1293 K-ne
utilização	1208 K de cookies
utilizează	1262 K cookie
utilizăm	1262 K cookie
utánközlés	842 K
uutislähteeksesi	640 ensisijaiseksi K
uutislähteeksi	640 ensisijaiseksi K
uznał	1189 K
uznała	1189 K
uzsvēra	1072 K
używamy	1177 K plików cookie
užsisakykite	1010 K prenumeratą
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
već	1339 K od
vidéo	9 cette K
virheensä	651 korjaa K
viên	1499 là biên tập K của	1510 dành cho hội K
viết	1518 bài K này	1520 ông K	1520 bà K
você	18 sem K	1250 sem K
vollständigen	260 K artikel lesen
volontär	292 ist K
volontärin	292 ist K
vyhradené	1350 všetky práva K	1350 autorské práva sú K
vysvetľuje	1354 K
vysvětluje	199 K
vyzývá	199 K
vyžadované	21 K informace	21 K polia
väitis	571 K
väittää	666 K
välise	555 K sisu
vårt	1114 meld deg på K
vídeo	9 este K
vďaka	1352 K vám
vēlamo	1053 K avotu
vēstkopai	1064 K
vēstulei	1064 ziņu K
vědět	196 dejte nám K
""", 'w': """
webbläsare	10 din K
według	1189 K
weißt	291 K du mehr
wołał	1189 K
wpłata	1186 twoja K
wpłatom	1187 dzięki K
wpłać	1186 K
wspierającym	1186 zostań K
wyjaśnia	1189 K
wypisać	1169 K się w każdej chwili
wyrażam	1169 K zgodę na
wöchentlichen	264 K newsletter
właściciela	1187 nie mamy K
""", 'y': """
yhteistyössä	660 K mainostajan
""", 'z': """
zadržana	1336 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	1338 K vama
založte	196 K si účet
zamknutý	1344 článok je K
zapowiedział	1189 K
zapowiedziała	1189 K
zastrzeżone	1185 wszelkie prawa K	1185 wszystkie prawa K
zbiórka	1190 K
zbývá	182 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	1177 treści K
zgłoś	1186 K nam
znać	1186 daj nam K
zostań	1186 K z nami
zpracováním	184 souhlasím se K	189 K osobních údajů
zugänglich	319 frei K
zunächst	282 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1188 od # K
""", 'á': """
állítja	846 K
""", 'ä': """
ägare	1412 inga rika K
ähnliches	291 K erlebt
ändå	1370 nu när du K är här
äpp	560 K
äppi	560 K
""", 'å': """
åndsverkloven	1129 beskyttet av K
året	250 om K
återges	1392 får inte K
""", 'ç': """
çalişmalarimiz	1454 K
çerezler	1447 K kullan
çerezleri	1447 K kullan
""", 'é': """
échanos	534 K una mano	534 K un cable
écrit	696 K pour	734 a K
écrivain	696 est K
écrivez	731 K-nous
électronique	678 dans votre boîte aux lettres K
équipe	732 notre K
értesítéseket	14 K
évente	845 K
""", 'í': """
írta	846 K
""", 'î': """
înscrie	1293 K-te la
""", 'õ': """
õpetas	571 K
""", 'ö': """
öffnen	265 app K
önskad	1396 K källa
""", 'ú': """
újságírás	844 független K
újságírásunk	844 K
újságíróink	844 K
última	485 siga la K hora	485 sigue la K hora
""", 'ü': """
übernommen	282 K von
übersicht	285 K
ücretsiz	15 K haber	15 K makale
ütles	571 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1338 naši K
čitatelia	1352 naši K
čitatelja	1338 naših K
čitatelji	36 naši K	1338 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1352 našich K
članak	20 cijeli K	1338 ovaj K
članek	1366 ta K
členem	196 staňte se K
členom	1351 staňte sa K
článek	20 celý K	178 líbil se vám K	197 tento K	197 líbil se vám K
článku	20 celého K
články	197 naše K
článok	20 celý K	1352 tento K
čtenáři	197 naši K
čtenářů	36 našich K	197 našich K	197 na podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čítajte	1351 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	1517 K góp của bạn	1517 hãy K góp
đăng	1507 cảm ơn bạn đã K ký	1507 bằng việc K ký, bạn	1517 K ký để đọc bài
đường	1497 K dây nóng của tòa soạn	1497 K dây nóng của báo
đọc	18 nhờ bạn K	1510 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1353 K sumou
""", 'ř': """
řekl	199 K
řekla	199 K
říká	199 K
""", 'ś': """
śledztwa	1187 nasze K
śledztwo	1187 to K
śledź	1174 K nas na	1186 K nas
""", 'š': """
šaukė	1040 K
šiandien	1034 aukokite K
šodien	1066 ziedo K
""", 'ź': """
źródło	1185 K: pap
""", 'ž': """
žurnalistai	1038 mūsų K
žurnalistas	1024 K
žurnalistika	197 naše K	197 nezávislá K	1352 nezávislá K
žurnalistiku	197 nezávislou K	1352 nezávislú K
žurnalistiky	197 nezávislé K
žurnalistė	1024 K
žurnāliste	1056 K
žurnālisti	1070 mūsu K
žurnālistika	1070 neatkarīga K
žurnālistiku	1066 atbalsti neatkarīgu K	1070 neatkarīgu K
žurnālists	1056 K
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
безлимитный	1304 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	103 K на вас
благодаря	1324 K вам
блокировщик	1314 отключите K	1314 K рекламы
блокувальник	1470 K реклами
браузер	10 ваш K	1314 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	103 нашия K	106 K
бюлетина	96 K ни
""", 'в': """
вайбър	16 K
вашата	96 на K поща
видео	9 это K
виділіть	1472 K
визнав	1480 K
визнала	1480 K
викаше	105 K
використанні	1476 при K матеріалів
використовує	1470 K cookie
використовуємо	1470 K cookie
вирішив	1480 K
влезте	24 K
вміст	9 цей K
внесок	1477 ваш K
войдите	24 K	1304 K, чтобы
встановіть	1465 K додаток
выделите	1316 K ее	1316 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	1325 в K
годишно	104 K
гривень	1479 # K
грн	1479 # K
гукав	1480 K
гіперпосилання	1476 K обов
""", 'д': """
дальше	1304 чтобы читать K
дарение	102 вашето K	104 с K	106 K
дарения	106 K
добави	105 K
добавьте	1311 K нас в
долучайтесь	1477 K
долучайтеся	1477 K
донат	1323 ваш K	1477 ваш K	1481 K
донати	1481 K
донатом	1479 K
донаты	1327 K
допомога	1477 нам потрібна ваша K
доступ	1304 полный K	1463 повний K
доступен	1304 K только
дочитали	1298 вы K до конца	1458 ви K до кінця
дочитать	1304 чтобы K
""", 'е': """
ежедневную	1306 K рассылку
ежемесячно	1325 K
ежемесячное	1323 оформите K
еженедельную	1306 K рассылку
""", 'ж': """
жалуются	1326 K
журналисти	103 нашите K
журналистика	103 независимата K	103 независима K	1324 независимая K
журналистике	1324 независимой K
журналистики	1324 независимой K
журналистику	1324 независимую K
журналисты	1324 наши K
журналісти	1478 наші K
журналістика	1478 незалежна K
журналістику	1478 незалежну K	1478 якісну K
""", 'з': """
завантажити	1465 K застосунок
завантажте	1465 K додаток
завдяки	1478 K вам
задонатьте	1323 K	1477 K
задължителните	21 K полета
зазначив	1480 K
закликав	1480 K
закончились	1304 бесплатные статьи K
залишає	29 K за собою право
заметили	1316 K ошибку
замолчим	1324 мы не K
запазени	101 всички права K
зарегистрированы	1304 уже K
зарегистрируйтесь	1304 K, чтобы	1323 K
зареєструйтесь	1463 K, щоб	1477 K
застосунок	1465 завантажте K	1465 мобільний K
захищено	1476 усі права K
захищені	1476 усі права K	1476 всі права K
защищены	1322 все права K
заяви	105 K
заявив	1480 K
заявил	1326 K
заявила	1326 K	1480 K
здесь	1298 раз уж вы K
зобов	1480 K'язав
зробіть	1461 K внесок	1477 K внесок
""", 'и': """
известията	14 K
изтеглете	102 K
имейл	96 вашия K
имейла	96 на K си
иностранного	1322 выполняющим функции K агента
иностранным	1324 K агентом
использовании	1322 при K материалов
используем	1314 K cookie	1314 мы K
использует	1314 K cookie
""", 'к': """
каждое	17 K утро
каждый	1325 K месяц
каза	105 K
казва	105 K
канал	1324 наш K	1478 наш K
канала	1324 нашего K
каналу	1478 нашого K
коментар	6 залишити K
коментарях	1472 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1316 чтобы оставить K
комментария	21 для отправки K
комментариях	1316 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	1314 политикой K	1314 политика K
конфіденційності	1470 політикою K
кричал	1326 K
""", 'л': """
лева	104 K
""", 'м': """
материал	1316 обсудить K	1324 этот K
материалы	1324 наши K
матеріал	1478 цей K
матеріали	1478 наші K
месец	104 на K	104 всеки K
месечно	104 K
месяц	1325 в K
місяць	1479 на K	1479 перший K
""", 'н': """
нагадав	1480 K
нагадала	1480 K
нажмите	1316 K ctrl
написа	105 K
написав	1480 K
написал	1326 K
написала	1326 K	1480 K
напишите	1323 K нам
напишіть	1477 K нам
напомнил	1326 K
напомнила	1326 K
направете	102 K дарение
нашем	1316 в K чате
небольшая	1298 K просьба
неделю	17 раз в K	17 каждую K	1325 в K
независимата	102 подкрепете K
независими	103 K медии
независимую	1301 поддержите K	1323 поддержите K
независимые	1324 K медиа
незалежні	1478 K медіа
нуждаем	102 K се от вашата
""", 'о': """
объявил	1326 K
объявила	1326 K
обязал	1326 K
обязательна	1322 гиперссылка K
обязательные	21 K поля	1316 K поля
обясни	105 K
оголосив	1480 K
ограничений	1304 читайте без K
опечатку	1316 нашли K
опитуванні	35 нашому K
оприлюднюватиметься	22 не K	1472 ваша e-mail адреса не K
опрос	35 наш K
опросе	35 нашем K
опубликован	22 не будет K	1316 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1325 K в любой момент
отметил	1326 K
отметила	1326 K
отписаться	1306 K в любой момент
отправьте	1323 K нам
ошибку	1316 нашли K
оштрафовал	1326 K
оштрафовала	1326 K
оштрафував	1480 K
""", 'п': """
партнерские	37 K ссылки
партнеры	1314 мы и наши K
партнёрские	37 K ссылки
патроном	1323 станьте K
первый	1325 K месяц	1325 рубль в K
переведите	1323 K нам
передплатникам	1463 доступний лише K
передплатників	1463 тільки для K
передплату	1477 оформіть K
передрук	1476 K
перепечатка	1322 K
персональних	1470 K даних
персональных	1314 K данных
писати	1478 нам K
писменото	101 без K съгласие
пишете	102 K ни
пишите	1323 K нам
повний	20 K текст
повідомив	1480 K
повідомила	1480 K
повідомте	1477 K нам
поддержать	1323 K нас	1323 K редакцию
поддерживайте	1323 K нас	1323 K нашу
поддержите	1301 K нашу	1301 K нас	1323 K нас	1323 K нашу	1323 K редакцию	1323 K проект	1323 K автора
поддержка	1301 ваша K	1323 ваша K
поддержки	1324 без вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	1324 наш K	1478 наш K
подкаста	1324 нашего K
подкасте	34 нашем K
подкасти	34 наші K
подкасті	34 нашому K
подкрепа	102 вашата K
подкрепете	102 K ни	102 K нашата
подкрепяйте	102 K ни
подписаны	1304 уже K
подписка	1304 уже есть K	1327 K
подписке	1304 по K
подписки	1327 K
подписку	1304 оформить K	1304 оформите K	1323 оформите K	1323 оформить K
подписчикам	1304 доступна только K	1304 доступно только K
подписчики	1327 K
подписчиков	1304 только для K
подписчиком	1323 станьте K
подписывайтесь	1306 K на рассылку	1311 K на нас	1311 K на наш	1311 K на канал	1311 K на telegram	1323 K на
подпишитесь	1301 K на регулярное	1306 K на рассылку	1311 K на наш	1311 K на канал	1323 K на
подчеркнул	1326 K
поділіться	25 K
пожертвование	1301 сделайте K	1301 оформите K	1323 ваше K	1323 сделайте K	1323 оформите K	1327 K
пожертвования	1327 K
пожертвуйте	1323 K
полностью	20 материал K	1304 чтобы прочитать K
полный	20 K текст
помилку	1472 знайшли K
помогите	1323 K нам
помогнете	102 K ни
помощь	1301 нужна ваша K	1323 нам нужна ваша K
помітили	1472 якщо ви K
понравилась	1324 K статья
понравился	1324 K материал	1324 K текст
попереджає	1480 K
попередив	1480 K
попросив	1480 K
попросил	1326 K
попросила	1326 K	1480 K
попросило	1326 K
последвайте	102 K ни
постановив	1480 K
постановил	1326 K
почту	1306 на вашу K	1306 вам на K
пошту	1464 на вашу K
пояснив	1480 K
пояснил	1326 K
правото	29 си запазва K
працюємо	1478 ми K
предупредил	1326 K
предупреждает	1326 K
призвал	1326 K
признал	1326 K
признала	1326 K
признали	1324 нас K
приложение	103 нашето K	1307 скачать K	1307 скачайте K	1307 установите K	1307 мобильное K	1307 наше K	1323 скачайте K
приложении	1307 открыть в K	1307 нашем K
приложения	1324 нашего K
присоединяйтесь	1323 K к
приєднуйтесь	1477 K до
продовжити	1463 щоб K читання
продолжаем	1324 мы K работать
продолжить	1304 чтобы K чтение
продължите	95 за да K да четете
произведен	1322 настоящий материал (информация) K
просьба	1298 у нас к вам K	1298 у нас есть K
просять	1480 K
прохання	1458 маємо до вас K	1458 невелике K
прочетете	95 за да K цялата
прочитать	1304 осталось K	1304 чтобы K статью
първия	104 за K месец
підписатися	1464 K на розсилку
підписка	1481 K
підписку	1463 оформіть K	1477 оформіть K
підписники	1481 K
підписників	1463 тільки для K
підписуйтесь	1467 K на нас	1467 K на наш	1477 K на
підписуйтеся	1467 K на наш
підпишіться	1464 K на розсилку	1467 K на наш	1477 K на
підтримайте	1461 K нашу	1461 K незалежну	1461 K нас	1477 K нас	1477 K нашу	1477 K незалежну	1477 K редакцію	1477 K автора	1477 K роботу
підтримати	1477 K нас
підтримка	1461 ваша K	1477 ваша K
підтримки	1478 спільноти K
підтримуйте	1477 K нас	1477 K нашу
піти	1458 перш ніж K
""", 'р': """
работа	103 нашата K	1324 наша K
работаем	1324 мы K
работу	1324 нашу K
разрешение	101 без K е забранено
расскажите	1323 K нам
рассказал	1326 K
рассказала	1326 K
расследование	1324 наше K	1324 это K
расследования	1324 наши K
рассылка	1324 наша K	1327 K
рассылку	1306 нашу K	1306 K самых	1324 нашу K
редакции	1324 нашей K
редакция	103 нашата K	1324 наша K
редакція	1478 наша K
редакції	1478 нашої K
рекламата	11 K
реклами	11 K	103 без K	1478 без K
рекламой	11 K
рекламы	11 K	1324 без K
решил	1326 K
робота	1478 наша K
роботу	1478 нашу K
розповів	1480 K
розповіла	1480 K
розсилка	1478 наша K	1481 K
розсилку	1464 нашу K	1464 щоденну K	1478 нашу K
розслідування	1478 наші K	1478 це K
рублей	1325 # K
рік	1479 на K
""", 'с': """
седмично	17 веднъж K
сказав	1480 K
сказал	1326 K
сказала	1326 K	1480 K
скаржаться	1480 K
скачайте	1307 K наше
скиньте	1323 K
следите	1311 K за нами
словам	1326 по K
словами	1480 за K
слідкуйте	1467 K за нами
сообщение	1322 данное K (материал) создано
сообщил	1326 K
сообщила	1326 K
сообщите	1323 K нам
сповіщення	14 K	1465 увімкнути K	1465 увімкніть K
споделете	25 K
сподобався	1478 K текст	1478 K матеріал
сподобалась	1458 якщо вам K стаття
според	105 K
спільнота	1478 наша K
спільноти	1461 стань частиною K	1478 нашої K
станете	102 K абонат	102 K член
станьте	1323 K нашим	1477 K нашим
статия	103 тази K
стаття	1478 ця K
статья	1324 эта K
стверджує	1480 K
стежте	1467 K за нами
суммой	1325 любой K
сумму	1325 любую K
сутрин	17 всяка K
существуем	1324 мы K
съдържание	9 това K
съобщи	105 K
""", 'т': """
телеграм	16 K	1311 наш K-канал	1311 в нашем K	1324 наш K	1467 наш K-канал
телеграме	16 K
тиждень	17 раз на K	1479 на K
""", 'у': """
уведомления	14 K	1307 включите K	1307 включить K	1307 разрешить K
увійдіть	24 K	1463 K, щоб
уйдете	1298 прежде чем вы K
утверждает	1326 K
учасником	1477 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	1324 K нашу
цитировании	1322 при K
""", 'ч': """
частиною	1477 станьте K
четене	0 време за K
читаете	1323 спасибо, что K
читай	1467 K нас
читайте	1311 K нас в	1467 K нас у	1467 K нас в
читання	0 час K	0 хв K
читателей	1324 наших K
читатели	36 наши K	36 нашите K	103 нашите K	1298 дорогие K	1324 наши K
читателям	18 благодаря K	36 нашим K	1324 благодаря K
читати	1463 щоб K далі	1477 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	1478 наші K
читачів	1478 наших K
читаєте	1477 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	1479 K
щомісячно	1479 K
щоранку	17 K
щотижневу	1464 K розсилку
""", 'я': """
язкові	21 обов'K поля	1472 обов'K поля
якщо	1458 K ви вже тут
""", 'א': """
אומר	781 K
אומרת	781 K
אחרינו	742 עקבו K	778 עקבו K
אלקטרוני	740 דואר K
אמר	781 K
אמרה	781 K
אמרו	781 K
אתכם	765 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	780 K
ביקש	781 K
ביקשה	781 K
במייל	764 K שלכם
בסרטון	755 לצפות K זה
בעוגיות	744 שימוש K
בעיתונות	765 לתמוך K
בקובצי	744 משתמש K
בשבוע	17 פעם K	780 K
בתוכן	776 לעשות שימוש K
""", 'ד': """
דיוור	764 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	742 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	781 K
הודיעה	781 K
הווטסאפ	742 לקבוצת K
הוסיף	781 K
הוסיפה	781 K
הזהיר	781 K
הזכויות	749 כל K שמורות
החובה	21 שדות K
החינמיות	777 הכתבות K
הטלגרם	742 לערוץ K
הטקסט	756 K
הכותב	776 על דעת K
הכתבה	739 להמשך קריאת K	756 K	779 K הזאת
המדור	754 הוא עורך K	754 היא עורכת K
המובעות	776 הדעות K
המועדף	751 למקור K	751 כמקור K
המייל	740 לתיבת K	740 כתובת K
הניוזלטר	740 K היומי	764 K השבועי	764 K שלנו
הסביר	781 K
הסיכום	756 K
העיקריות	756 הנקודות K
העיתונות	779 K העצמאית
הפרטיות	744 מדיניות K
הפרסומת	11 K
הצטרפו	742 K לערוץ
הקוראים	18 בזכות K
השימוש	744 תנאי K
התגובות	762 K
התחברו	24 K
התמיכה	765 בזכות K שלכם
התראות	14 K
התרומה	778 K שלכם
""", 'ו': """
ובטוויטר	742 בפייסבוק K
ותלוי	765 K בכם
ותלויה	765 K בכם
""", 'ז': """
זקוקה	778 K לכם
""", 'ח': """
חודשית	778 תרומה K
חיצוני	755 תוכן K	755 תוכן ממקור K
""", 'ט': """
טען	781 K
""", 'י': """
ישירות	764 K למייל	764 K לתיבת
""", 'כ': """
כמנויים	739 הצטרפו K
כתב	781 K
כתבה	756 K זו	779 K זו	781 K
כתבו	778 K לנו
כתבות	777 K חינם
כתבת	754 היא K
""", 'ל': """
לדברי	781 K
להגיב	6 כדי K	762 K
להמשיך	739 כדי K לקרוא	765 עזרו לנו K
להעתיק	749 אין K	776 לשכפל, K
לחודש	780 K
לחוק	776 סעיף #א K
למנויים	739 K בלבד
לניוזלטר	740 הירשמו K	740 הרשמה K	740 K שלנו	764 בהצלחה K
לעזרתכם	778 אנחנו זקוקים K
לענייני	754 הוא כתב K	754 היא כתבת K
לצפייה	755 K בתוכן
לקריאה	777 כתבות K
לקריאת	20 K הכתבה
לשנה	780 K
לתומכים	765 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	777 K חינם
מועדף	751 מקור K	751 כמקור K
מינוי	739 רכשו K	782 K
מנוי	739 כבר K
מנויים	782 K
מסכימים	764 בהרשמה אתם K
מסר	781 K
""", 'נ': """
ניוזלטר	764 K שבועי	782 K
""", 'ס': """
סיכום	756 K
סיפר	781 K
סיפרה	781 K
סעיף	776 K #א
""", 'ע': """
עיתונאי	754 הוא K
עיתונאית	754 היא K
עיתונות	765 לעשות K	779 K עצמאית
עמלה	775 נקבל K	775 לקבל K
""", 'פ': """
פרסומות	779 ללא K
פרסומת	11 K
פרשן	754 הוא K
פרשנית	754 היא K
""", 'צ': """
ציין	781 K
""", 'ק': """
קרא	781 K
קריאה	0 זמן K
""", 'ר': """
ראשון	780 חודש K
""", 'ש': """
שאלו	756 K את
שלחו	778 K לנו
שלנו	779 K
שנקבל	775 K עמלה
שקראתם	778 תודה K
שתפו	25 K
""", 'ת': """
תגובות	762 K
תוכן	9 K זה	755 הצגת K
תלוי	765 K בכם
תלויה	765 K בכם
תמיכתכם	778 K
תמכו	778 K בנו
תקציר	756 K
תרומה	782 K
תרומות	782 K
""", 'ا': """
ادامه	609 K مطلب	609 K خبر	615 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	588 براي ما K كنيد
اسبوعيا	90 K
استفاده	580 شرايط K	585 K از مطالب اين سايت	585 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	604 K تهيه كنيد	615 K تهيه كنيد	619 K
اشتراكك	73 تم K
اشترك	41 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اطلاع	588 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	618 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	618 K
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
اول	617 ماه K
ايميل	576 K خود را	576 ادرس K	576 به K شما	601 در K خود
ايميلتان	601 به K
اينجا	608 K كليك كنيد
اينستاگرام	578 در K دنبال
اپ	600 K
اپليكيشن	600 K
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	613 الزاما K	613 لزوما K	613 K ديدگاه
باشيد	588 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	595 را K
بحسب	91 K
بخوانيد	586 K
بريدك	42 الي K	73 في K	73 علي K	73 سجل K
بريدكم	73 في K
بشنويد	595 K
بعرض	61 هل تسمح K
بفرستيد	588 براي ما K
بفضلكم	89 K
بنويسيد	588 براي ما K
بپيونديد	586 K	594 به تيم ما K
بگذاريد	588 با ما در ميان K	615 با ما در ميان K
بگيريد	588 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	618 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
ترجيحي	587 منبع K	587 منابع K
تستطيع	74 تبرع بما K	74 ساهم بما K
تطبيقنا	89 K
تعبر	71 K فقط عن راي
تعليقا	70 لتضيف K
تفعيل	47 K جافا
تقاريرنا	89 K
تقول	91 K
تلگرام	578 ما را در K	578 در K دنبال	578 كانال K ما	588 با ما در K
تماشا	595 K كنيد
تمامي	585 K حقوق
توضيح	618 K داد
تيم	616 K ما
""", 'ج': """
جاوااسكريپت	580 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	585 كليه K
حمايت	602 K مالي خود	602 به K شما نياز	602 با K شما	603 K كنيد	615 از ما K كنيد	615 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K
خبرنامه	576 K ما	576 اشتراك K	576 در K	601 K روزانه	601 K هفتگي	616 K ما	619 K
خبرنگار	588 K ما را	590 K
خبرنگاران	616 K ما
خصوصي	580 سياست حريم K را
خواست	618 K
خواستند	618 K
خواندن	604 براي ادامه K
خوانندگان	18 با كمك K	602 به K خود تكيه	616 K ما
خواهد	597 منتشر K شد
خواهند	597 منتشر K شد
""", 'د': """
دانشگاه	590 استاد K
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	578 ما را K كنيد	586 K كنيد	586 K كنيم	615 K كنيد
دهيد	588 به ما خبر K	595 گوش K	605 هديه K
ديدگاه	597 نوشتن K	597 ارسال K	597 بيانگر K	613 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	594 وبينار K ما	604 اشتراك K	614 مقاله K	614 مطلب K	614 مطالعه K
روزنامه	613 ديدگاه K
روزنامهنگار	590 K
روزنامهنگاري	616 K مستقل
""", 'س': """
سالانه	617 K
ساهم	88 K في
ساهموا	88 K في
سايتهاي	591 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شهريا	90 K
شويد	24 وارد K	586 عضو K	586 K	615 عضو K	615 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	601 خبرنامه K
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
علاقه	587 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	594 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	597 K	598 حروف لاتين (K)
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
كار	616 K ما
كاربري	604 حساب K خود شويد
كانال	578 به K ما	586 K ما	616 K ما
كتب	91 K
كتبت	91 K
كردهايد	604 ثبت نام K	604 ثبتنام K
كمصدر	56 K مفضل
كميسيون	611 K دريافت كنيم	611 K دريافت ميكنيم
كنيد	594 ديدن K	595 گوش K	605 هديه K	608 روي لينك كليك K	608 كليك K	615 به ما كمك K	615 ثبت نام K
كوكي	580 از K
كوكيها	580 K
""", 'ل': """
لاتين	597 حروف K	598 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	613 K نظر
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
مالي	602 كمك K شما	615 كمك K شما	619 كمك K
ماه	617 در K
ماهانه	617 K
متصفحك	10 K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	591 K خارجي	591 اجازه ميدهيد K
محتوايي	591 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	585 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	616 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	604 K شويد	615 K شويد
مشتركان	604 ويژه K است
مصنوعي	592 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	616 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K
مقاله	609 ادامه K
منبع	612 ذكر K
منتخب	587 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موردنياز	21 بخشهاي K
موفقيت	601 عضويت شما با K	601 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	591 از شما اجازه K
ميدهد	597 نظر K
ميگفت	618 K
ميگويد	618 K
ميگيريم	611 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	597 منتشر K شد
نخواهند	597 منتشر K شد
نرمافزار	600 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نميشود	597 منتشر K
نوشت	618 K
نويسنده	588 ايميل K	590 K
""", 'ه': """
هستيد	604 مشترك K
همايش	594 بليت K
""", 'و': """
وابسته	602 به حمايت شما K
وبينار	594 K ما	594 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	591 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	590 K
""", 'گ': """
گزارشهاي	616 K ما
گفت	618 K
گفتند	618 K
گفته	618 K است	618 به K
""", 'अ': """
अन	803 Kुवाद	826 के Kुसार
अप	826 Kील की
अपन	808 Kी राय दें	808 Kी राय कमेंट	808 Kी प्रतिक्रिया
अवसर	806 नौकरी के K
""", 'आ': """
आपक	802 Kी इजाजत मांगते हैं	802 Kी अनुमति मांगते हैं	823 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	796 कॉपीराK	802 बाहरी साK
इन	24 लॉग K
इनब	786 आपके Kॉक्स	811 अपने Kॉक्स में
इब	786 न्यूजलेटर को सब्सक्राK	786 न्यूजलेटर सब्सक्राK	789 चैनल को सब्सक्राK
इबर	813 सब्सक्राK्स के लिए है	813 सब्सक्राK हैं
इस	824 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	787 ऐप डाKोड करें	810 डाKोड करें	823 डाKोड करें
उपय	791 कुकीज का Kोग	791 कुकीज का Kोग
उपलब	802 सामग्री K्ध नहीं है
""", 'ए': """
ए	806 वेबिनार के लिK
एज	821 Kेंसी की फीड
""", 'ऐ': """
ऐप	787 हमारा K
""", 'क': """
क	826 मुताबिK
कम	809 Kेंट बॉक्स में
कर	786 ईमेल दर्ज Kें	787 ऐप इंस्टॉल Kें	787 नोटिफिकेशन चालू Kें	789 फॉलो Kें	797 क्लिक Kें	797 जॉइन Kें	797 ज्वाइन Kें	797 सब्सक्राइब Kें	797 लाइक Kें	799 हमें ईमेल Kें	802 कुकीज स्वीकार Kें	802 कुकीज स्वीकार Kें	806 टिकट बुक Kें	808 पोल में वोट Kें	808 सर्वे में भाग लेK	810 इंस्टॉल Kें	810 नोटिफिकेशन ऑन Kें	810 नोटिफिकेशन ऑन K लें	811 साइन अप Kें	815 शेयर Kें	815 साझा Kें	815 सेव Kें	815 गिफ्ट Kें	823 सब्सक्राइब Kें	823 फॉलो Kें	823 क्लिक Kें
करक	799 कमेंट Kे बताएं	811 सब्सक्राइब Kे आप	811 साइन अप Kे आप
करन	809 कमेंट Kे के लिए	809 टिप्पणी Kे के लिए	809 कमेंट Kे वाले
कल	822 फ्री आर्टिK	822 मुफ्त आर्टिK
कह	826 Kा
कहत	826 Kे	826 Kी
""", 'ख': """
ख	807 वीडियो देKें	807 वीडियो भी देKें	822 मुफ्त लेK	826 लिKा
खक	821 लेK के निजी विचार
खन	807 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	817 अन्य Kों के लिए	817 ताजा Kों के लिए	817 की Kों के लिए	822 मुफ्त Kें
खर	806 यहां से Kीदें
""", 'ग': """
गय	815 लिंक कॉपी हो Kा
""", 'च': """
चलत	812 पाठकों के सहयोग से Kे
""", 'छ': """
छ	803 पूKें	826 पूKा
""", 'ज': """
जनर	821 ऑटो-Kेट
जर	799 हमें Kूर दें
""", 'ट': """
ट	791 जावास्क्रिप्K
टर	786 हमारे न्यूजलेK	786 हमारा न्यूजलेK	786 हमारा साप्ताहिक न्यूजलेK	786 न्यूजलेK के लिए	801 सब एडिK हैं	801 सब-एडिK हैं	801 सीनियर सब एडिK हैं	824 हमारे न्यूजलेK	827 न्यूजलेK
""", 'ठ': """
ठक	824 हमारे पाK
""", 'ड': """
ड	797 जुKें	821 सिंKीकेट फीड
डक	807 पॉKास्ट सुनें
डन	797 जुKे के लिए	823 जुKे के लिए
""", 'द': """
द	803 मुख्य बिंKु
दक	801 संपाK हैं
दद	801 वरिष्ठ संवाKाता हैं	801 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	807 को सुKें	807 लेख सुKें	827 दाK
नन	807 पॉडकास्ट सुKे के लिए
नल	789 चैK से जुडें	824 हमारे चैK
नह	821 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	787 ऐप में Kें
पढन	813 Kे के लिए	817 और खबरें Kे के लिए
पण	809 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	789 गूगल न्यूज K	811 ईमेल K पाने के लिए
पस	798 Kंदीदा सोर्स	798 Kंदीदा स्रोत	798 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	798 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	799 हमें Kाएं	826 Kाया	826 Kाते
बह	17 हर सुK
""", 'म': """
मग	802 से मिली साK्री शामिल है
मदद	823 हमारी K करें	823 आर्थिक K दें
मह	825 हर Kीने
""", 'य': """
यत	791 गोपनीKा नीति
यह	807 वीडियो Kां देखें	824 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	796 सर्वाधिकार सुK्षित	801 वरिष्ठ पत्Kार हैं	801 पत्Kार हैं	824 हमारी पत्Kारिता	824 स्वतंत्र पत्Kारिता	824 हमारे पत्Kार
रखन	801 का अनुभव Kे	813 पढना जारी Kे के लिए
रत	825 प्Kि माह
रह	817 जुडे Kें	817 जुडे Kिए
""", 'ल': """
ल	808 क्विज खेKें	808 क्विज खेKें	826 बोKे	826 बोKा
""", 'व': """
वर	821 पुनर्प्रकाशन K्जित	825 प्रति K्ष
""", 'श': """
श	803 सारांK
शन	14 नोटिफिकेK	820 हमें कमीK मिल	827 सब्सक्रिप्K
शर	791 नियम और K्तें
""", 'स': """
सएप	799 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	801 पत्रकारिता में K्रिय हैं
सकत	797 फॉलो कर Kे हैं	797 जुड Kे हैं	799 हमें भेज Kे हैं	820 कमीशन मिल Kा है
सदस	813 पहले से K्य हैं	813 K्यता लें	823 K्य बनें
सप	825 प्रति K्ताह
सफल	811 सब्सक्रिप्शन K
समय	0 पढने का K
समर	803 Kी	823 K्थन करें
सर	808 K्वे में हिस्सा लें	808 K्वे में भाग लें
सहय	18 पाठकों के Kोग	812 आर्थिक Kोग दें	812 आर्थिक Kोग करें	812 हमें Kोग करें	812 आपके Kोग पर निर्भर	823 आपका Kोग	823 हमें Kोग	823 Kोग करें	823 आपके Kोग
""", 'ह': """
हट	809 कमेंट Kा
हम	799 Kें भेजें	806 Kारी टीम से जुडें	823 Kें लिखें	824 Kारा काम	824 Kारी टीम
हमस	799 Kे संपर्क करें	823 Kे जुडें
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
กด	1431 Kติดตาม
กร	1426 Kอกอีเมล
กล	1434 K่าว
กา	14 Kรแจ้งเตือน	1431 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1432 Kงเรา
""", 'จ': """
จด	1426 Kหมายข่าวของเรา	1435 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1431 Kวน์โหลดแอป
""", 'ต': """
ติ	1431 Kดตามเรา
ต่	1433 Kอเดือน	1433 Kอปี
""", 'บ': """
บท	1432 Kความนี้
บร	1435 Kิจาค
บอ	1434 Kกว่า
""", 'พ': """
พู	1434 Kดกับ
""", 'ร': """
ระ	1434 Kบุว่า
รา	1433 Kยเดือน
ร่	1431 Kวมบริจาค
""", 'ว': """
วา	1432 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1430 Kวนลิขสิทธิ์	1430 Kวนสิทธิ์
สน	1431 Kับสนุนเรา	1431 Kับสนุนพวกเรา
สม	1426 Kัครรับจดหมายข่าว	1426 Kัครรับข่าวสาร	1431 Kัครสมาชิก	1431 Kัครรับ	1435 Kาชิก
สื	1432 K่ออิสระ
ส่	1431 Kงข้อมูลมาที่
""", 'ห': """
ห้	1430 Kามคัดลอก	1430 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	1426 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	1431 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	1434 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	1432 K้เรา
""", 'ủ': """
ủng	1508 ly cà phê K hộ	1517 hãy K hộ
""", 'い': """
いか	983 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	974 Kいのブラウザ
お寄	983 Kせください
お申	983 Kし込みください	983 Kし込みはこちら
お聞	983 Kかせください
""", 'か': """
か月	966 K無料	985 K無料
""", 'こ': """
ここ	966 Kから先は	966 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	966 K記事は有料	966 K記事は会員	978 K記事についてのご意見	984 K記事が	984 K記事を	984 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	974 K用のブラウザ
ご寄	964 K付をお願い	983 K付
ご意	978 K見・ご感想	978 K見をお寄せ
ご感	978 K想をお寄せ
ご支	964 K援をお願い	983 K援
ご登	983 K録
ご購	983 K読
""", 'す': """
すべ	966 Kての記事が
""", 'ぜ': """
ぜひ	972 Kフォロー
""", 'で': """
でも	972 K配信中
""", 'と': """
と強	986 K調
と書	986 Kい
と発	986 K表
と話	986 Kし	986 Kす
と語	986 Kっ	986 Kる
と説	986 K明
と述	986 Kべ
""", 'に': """
によ	986 Kると
""", 'を': """
をフ	972 Kォローする	972 Kォローしよう
を発	986 K表した
""", 'ア': """
アプ	969 Kリで開く	969 Kリで読む	969 Kリを開く	969 Kリをダウンロード	969 Kリのダウンロード	969 Kリをインストール	969 Kリはこちら
""", 'カ': """
カ月	966 K無料	985 K無料
""", 'ク': """
クッ	976 Kキーを使用	976 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	978 Kントを投稿するには	978 Kントするには	978 Kント欄で	978 Kントをお寄せ
""", 'サ': """
サポ	964 Kートをお願いします	983 Kートをお願い	983 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	983 Kンロードしてください
""", 'チ': """
チャ	972 Kンネル登録を
""", 'ニ': """
ニュ	968 Kースレターに登録	968 Kースレターを	987 Kースレター
""", 'フ': """
フォ	972 Kローして最新	972 Kローをお願い	983 Kローしてください
""", 'プ': """
プッ	969 Kシュ通知
プラ	976 Kイバシーポリシーに
プレ	966 Kミアム会員
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	968 Kマガに登録	968 Kマガで
メー	21 Kルアドレスが公開されること	968 Kルマガジンで	968 Kルマガジンに登録	968 Kルマガジンを	968 Kルでお届け	978 Kルアドレスが公開されることはありません	987 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	966 Kインして続きを	966 Kインしてください	966 Kインが必要	983 Kインして
""", 'ヶ': """
ヶ月	966 K無料	985 K無料
""", '下': """
下載	1529 K客戶端	1529 Kapp	1529 K應用程式
下载	1529 K客户端	1529 Kapp	1529 K应用	1541 K客户端
""", '不': """
不代	1540 K表本站
不得	1540 K转载	1540 K轉載
不錯	1541 K過
不错	1541 K过
""", '仅': """
仅代	1540 K表作者
""", '付': """
付費	1526 K後	1545 K牆
付费	1526 K后	1545 K墙
""", '以': """
以閱	1526 K讀全文
以阅	1526 K读全文
""", '会': """
会员	1526 K专享
会員	966 K限定です	966 K限定の記事	966 K登録すると	966 K登録が必要	966 K登録できます	983 K登録	984 Kの方
""", '你': """
你的	1524 K支持	1541 K支持
""", '使': """
使用	1535 Kcookie	1535 K cookie
""", '侵': """
侵权	1540 K
""", '個': """
個人	976 K情報の取り扱い
""", '免': """
免費	15 K閱讀	1543 K試用
免费	15 K阅读	1543 K试用
""", '全': """
全文	20 Kを	966 Kを読むには	966 Kをお読み
""", '公': """
公众	16 K号	1532 K号：
公式	969 Kアプリ	972 Kアカウントを
""", '关': """
关注	1532 K我们的	1541 K我们
""", '写': """
写道	1544 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	985 K
初月	985 K無料
""", '判': """
判断	986 Kした
""", '利': """
利用	976 K規約に同意
""", '剩': """
剩余	1526 K#%
剩餘	1526 K#%
""", '加': """
加入	1532 Kline	1541 K会员	1541 K會員
""", '励': """
励み	984 Kになります
""", '包': """
包月	1543 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	972 Kち追加
""", '发': """
发表	6 K评论
发送	1528 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	968 Kトレイに
""", '告': """
告訴	1544 K
告诉	1544 K
""", '呼': """
呼び	986 Kかけた	986 Kかける	986 Kかけて	986 K掛け
""", '命': """
命じ	986 Kた
""", '官': """
官方	1532 K微信
""", '定': """
定期	1541 K定額
""", '寄': """
寄付	983 Kをお願い	987 K
寄到	1528 K您的信箱
""", '寫': """
寫道	1544 K
""", '已': """
已是	1526 K會員
已经	1526 K是会员
""", '年': """
年額	985 K
""", '广': """
广告	11 K	1535 K拦截
""", '広': """
広告	11 K	974 Kブロック
""", '廣': """
廣告	11 K	1535 K攔截
""", '开': """
开启	1529 K通知
""", '当': """
当サ	984 Kイト
当社	984 Kの
当編	984 K集部
""", '微': """
微信	1529 K扫	1532 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	964 Kをお願いします	983 Kをお願い	983 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	1524 K支持	1541 K支持	1541 K捐款
""", '感': """
感謝	1541 K閱讀
感谢	1541 K阅读
""", '成': """
成为	1526 K会员即可	1541 K会员
成為	1526 K會員即可	1541 K會員
""", '我': """
我们	1542 K的
我們	1542 K的
""", '手': """
手机	1529 K客户端
""", '打': """
打开	1529 Kapp	1529 K微信
打開	1529 Kapp
""", '扫': """
扫一	1529 K扫
扫描	1529 K二维码
""", '投': """
投资	1540 K有风险
""", '指': """
指出	1544 K
指摘	986 Kした
""", '捐': """
捐款	1541 K支持	1545 K
""", '掃': """
掃一	1529 K掃
掃描	1529 K qr
""", '推': """
推播	14 K	1529 K通知
推送	14 K	1529 K通知
""", '支': """
支持	1524 K我们的	1524 K我們的	1524 K獨立媒體	1524 K独立媒体	1541 K我们	1541 K我們
支援	983 Kをお願い
""", '文': """
文章	1540 K来源：
""", '明': """
明ら	986 Kかにした
""", '最': """
最新	968 K情報をお届け
""", '會': """
會員	1526 K專享
""", '月': """
月額	966 K#円	985 K
""", '有': """
有料	966 K会員限定	966 K会員になる	966 K会員の方	987 K会員
""", '未': """
未經	1540 K授權
未经	1540 K授权
""", '本': """
本報	1542 K導
本报	1542 K读者	1542 K道
本文	1540 K来源
本網	1535 K站使用
本网	1535 K站使用
""", '欢': """
欢迎	1532 K关注	1541 K加入	1541 K赞助	1541 K订阅
""", '歡': """
歡迎	1532 K追蹤	1541 K加入	1541 K贊助	1541 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	966 K#文字	966 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	1543 K
每日	1528 K简报	1528 K電子報
每月	1543 K
""", '求': """
求め	986 Kた	986 Kている
""", '浏': """
浏览	1535 K器版本
""", '点': """
点击	1541 K关注
""", '無': """
無料	15 K記事	966 Kで会員登録	966 K会員に登録	983 K会員に登録	985 K体験
無断	982 K転載	982 K複製
""", '版': """
版权	1540 K所有	1540 K归
版權	1540 K所有
""", '独': """
独立	984 Kしたジャーナリズム	1542 K新闻	1542 K媒体
""", '獨': """
獨立	1542 K新聞	1542 K媒體
""", '由': """
由讀	1542 K者
由读	1542 K者
""", '电': """
电子	1545 K报
""", '登': """
登入	24 K或	1526 K後繼續	1526 K會員
登录	24 K或	1526 K后继续	1526 K后查看
登録	983 Kしてください	983 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	984 Kまの
""", '禁': """
禁止	1540 K转载
禁無	982 K断
""", '私': """
私た	984 Kちの
""", '科': """
科し	986 Kた
""", '称': """
称	1544 K
""", '稱': """
稱	1544 K
""", '立': """
立即	1541 K订阅	1541 K訂閱
""", '紙': """
紙の	984 K新聞の定期購読者
""", '続': """
続き	966 Kを読むには	966 Kをお読みになる
""", '編': """
編集	984 K部では
""", '繼': """
繼續	1526 K閱讀請
""", '继': """
继续	1526 K阅读请
""", '著': """
著作	982 K権は
""", '表': """
表示	1544 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	1526 K即可	1526 K後繼續	1528 K我們的	1528 K電子報	1541 K我們	1545 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	986 Kた
""", '認': """
認め	986 Kた
認為	1544 K
""", '說': """
說道	1544 K
""", '読': """
読み	966 K放題
読者	18 Kの寄付	18 Kの支援	984 Kの皆様	984 Kの皆さ
""", '請': """
請啟	1535 K用javascript
請捐	1541 K款
請支	1524 K持我們
請登	1541 K入
請立	1541 K即捐款
""", '订': """
订阅	1526 K即可	1526 K后继续	1528 K我们的	1528 K电子报	1541 K我们	1545 K费
""", '认': """
认为	1544 K
""", '说': """
说道	1544 K
""", '请': """
请启	1535 K用javascript
请捐	1541 K款
请支	1524 K持我们
请登	1541 K录
请立	1541 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	1540 K編輯
""", '購': """
購読	966 K者の方は	966 Kすると	983 Kしてください	984 K者の方	987 K料
""", '贊': """
贊助	1524 K我們	1541 K我們
""", '责': """
责任	1540 K编辑
""", '赞': """
赞助	1524 K我们	1541 K我们
""", '転': """
転載	982 Kを禁じ
""", '轉': """
轉載	1540 K請註明
""", '转': """
转发	25 K
转载	1540 K请注明
""", '这': """
这篇	1542 K文章
""", '追': """
追蹤	1532 K我們的	1541 K我們
""", '這': """
這篇	1542 K文章
""", '通': """
通知	14 K	969 Kを受け取る	969 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	1541 K您
邀请	1541 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	1529 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	1526 K全文請
""", '關': """
關注	1532 K我們的	1541 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	1526 K全文请
""", '随': """
随时	1541 K掌握
""", '隐': """
隐私	1535 K政策
""", '隨': """
隨時	1541 K掌握
""", '隱': """
隱私	1535 K權政策	1535 K政策
""", '電': """
電子	21 K郵件地址不會公開	1545 K報
""", '首': """
首月	1543 K
""", '가': """
가입하세요	1004 K
""", '강': """
강조했다	1007 K
""", '공': """
공개되지	21 이메일 주소는 K
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구독료	1008 K
구독자	992 K 전용
구독자만	992 유료 K	992 K 볼 수
구독하고	996 K
구독하세요	1004 K
구독하시면	992 K
구독해주세요	996 K
""", '금': """
금지	1003 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	1005 이 K
기사는	1005 이 K
기사를	2 K 듣
기자	1005 우리 K
""", '네': """
네이버에서	996 K 구독
""", '뉴': """
뉴스레터	993 K 구독	993 K 신청	1005 저희 K	1008 K
뉴스레터로	993 K 받아
뉴스레터를	993 K 구독	993 K 받아
뉴스에서	996 구글 K
""", '다': """
다운로드	994 앱 K	994 앱을 K
다운로드하세요	1004 K
""", '달': """
달	1006 첫 K
""", '당': """
당신의	1005 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1007 K
""", '독': """
독자님의	990 K 후원
독자들의	18 K 후원
독자의	1005 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	24 K	992 K 후 이용
로그인이	992 K 필요
로그인하거나	1004 K
로그인하시면	992 K
""", '마': """
마세요	1004 놓치지 K
""", '말': """
말했다	1007 K
""", '매': """
매월	1006 K
""", '메': """
메인에서	996 네이버 K
메일함으로	993 K
""", '무': """
무단전재	1003 K
무료로	15 K 볼 수 있는
""", '받': """
받기	994 알림 K
받아보세요	1004 K
""", '밝': """
밝혔다	1007 K
""", '보': """
보려면	992 전체 기사를 K
""", '복': """
복제	1003 무단 K
""", '본': """
본지는	1005 K
""", '부': """
부탁드립니다	990 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	1007 K
설정	994 알림 K
설치	994 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	994 K 보기	994 K 열기
앱으로	994 K 보기
""", '언': """
언론	1005 독립 K
""", '여': """
여러분	1005 독자 K	1005 K 덕분
여러분의	1004 K 후원	1004 독자 K
""", '원': """
원	1006 월 #K
""", '유': """
유튜브	996 K 구독
""", '의': """
의견을	1004 K 남겨
""", '이': """
이메일	993 K 주소
이메일을	993 K 입력
이용	992 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	992 계속 K
읽으시려면	992 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	1003 K 금지
재배포금지	1003 K
""", '저': """
저널리즘	1005 우리의 K
저작권법	1003 K
저작권자	1003 K
저희는	1005 K
저희를	1005 K
""", '적': """
적었다	1007 K
""", '전': """
전문을	20 K
전용	992 회원 K
전재	1003 무단 K
전했다	1007 K
""", '정': """
정기후원	1006 K
""", '주': """
주세요	990 후원해 K	990 응원해 K	996 구독해 K	1004 후원해 K	1004 응원해 K	1004 구독해 K	1004 제보해 K	1004 가입해 K
""", '채': """
채널	1005 저희 K
""", '체': """
체험	1006 무료 K
""", '추': """
추가	996 채널 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	996 K
팔로우하세요	1004 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필드는	21 필수 K
필요합니다	990 후원이 K
""", '회': """
회원가입	992 K 후	1004 K
회원만	992 K 볼 수
""", '후': """
후원금	1008 K
후원을	1004 K 부탁
후원이	990 K 큰 힘이
후원하세요	1004 K
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
csatornánk
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
elaboración
electrònic
electrónico
elolvasásához
előfizetés
előfizető
előfizetőink
előfizetők
előfizetőknek
endereço
engedélyezze
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
folosește
folytatásához
formulário
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
hírlevelünk
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
intégralité
investigación
investigação
investigație
investigațiile
invítame
invítanos
istediğiniz
içeriği
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
khoản
không
khẳng
kifogásolja
kiáltotta
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
kérdőívünket
kért
kérte
können
köszönjük
kötelező
kövesse
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
miesiąc
miesięcznie
miễn
mjesečno
modération
mokė
mostrará
multó
mulțumim
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
olvasóink
olvasóknak
opinião
opinión
ordenó
ordonné
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
szerkesztőségünk
szerkesztőségünknek
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
săptămână
sīkdatnēm
sống
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
turpinātu
tuần
tvrdí
työmme
työtämme
tájékoztató
támogasd
támogass
támogasson
támogatása
támogatásod
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
çalişmalarimiz
çerezler
çerezleri
échanos
écrit
écrivain
écrivez
électronique
équipe
értesítéseket
évente
írta
înscrie
õpetas
öffnen
önskad
újságírás
újságírásunk
újságíróink
última
übernommen
übersicht
ücretsiz
ütles
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
강조했다
공개되지
공유해
광고
구독료
구독자
구독자만
구독하고
구독하세요
구독하시면
구독해주세요
금지
기사
기사가
기사는
기사를
기자
네이버에서
뉴스레터
뉴스레터로
뉴스레터를
뉴스에서
다운로드
다운로드하세요
달
당신의
댓글을
덧붙였다
독자님의
독자들의
독자의
듣기
로그인
로그인이
로그인하거나
로그인하시면
마세요
말했다
매월
메인에서
메일함으로
무단전재
무료로
받기
받아보세요
밝혔다
보려면
복제
본지는
부탁드립니다
브라우저가
설명했다
설정
설치
시간
아침
알림을
앱에서
앱으로
언론
여러분
여러분의
원
유튜브
의견을
이메일
이메일을
이용
일주일에
읽기
읽으려면
읽으시려면
작성
재배포
재배포금지
저널리즘
저작권법
저작권자
저희는
저희를
적었다
전문을
전용
전재
전했다
정기후원
주세요
채널
체험
추가
취소
콘텐츠
팔로우하기
팔로우하세요
팟캐스트
필드는
필요합니다
회원가입
회원만
후원금
후원을
후원이
후원하세요
"""
