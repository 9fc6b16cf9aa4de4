"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	1411
# comentário	1184
# comentários	1184
# hozzászólás	813
# komentářů	165
# komentāri	1023
# příspěvků	165
# σχόλια	322
# коментарі	1391
# коментарів	1391
# комментариев	1235
# комментарий	1235
# комментария	1235
# תגובות	720
# تعليقات	48
# نظر	556
# कमेंट	767
# € al mes durante # meses	502
# € al mese per # mesi	923
#件のコメント	952
#則留言	1456
#条评论	1456
""", 'a': """
a cikk a hirdetés után folytatódik	811
a hirdetés után folytatjuk	811
a lire également	665
a rovat további cikkei	814
abo abschließen	234
abonați-vă	1201
abonează-te	1201
abonner nå	1086
abonner på nyhetsbrevet	1088
abonnér	180
abonnér nu	180
abonnés	649
abonnés uniquement	698
abonē	1017
abonē jaunumus	1040
abonē un lasi visus rakstus	1017
abonēt	1017
abrir menú	470
acasă	1211
accede a todos los contenidos sin límites	502
acceptér	189
accéder à l'article	649
acheter ce numéro	685
achetez ce numéro	685
actualités	665
adaugă un comentariu	1208
además	467
adhérer	645
adomány	804
adományozok	804
adományozás	804
agora não	1167
ai observat o greșeală	1208
ai सारांश	779
ai से तैयार सारांश	779
ai-genereret resumé	196
aicinām ievērot cieņu komentāros	1023
aiheeseen liittyvää	609
aiheesta lisää	609
aitäh liitumast	538
aizvērt reklāmu	1025
ajouter à mes favoris	656
ajouter à vos sélections	656
ajánlataink	814
ajánljuk	814
ajánlott	814
ajánlott cikkek	814
ajánló	814
akceptuję	1151
akkurat nå	1099
aktuálně	166
alle abo-angebote im überblick	299
alle angaben ohne gewähr	305
alle newsletter im überblick	291
alle preise ohne gewähr	305
als bevorzugte quelle bei google hinzufügen	243
als podcast hören	300
alte știri	1209
altres notícies	19
altres notícies que et poden interessar	19
amintește-mi mai târziu	1199
andra läser	19	1307
andra läser just nu	19
andra läste även	1307
andre har også lest	19
andre leser nå	1099
andre leste også	1099
andre læser	193
andre læser lige nu	193
andre læser også	19
andre læste også	193
angebot wählen	299
anhören	242
anhören # min	242
anmäl dig	1296
anmäl dig till nyhetsbrevet	1296
annonce - artiklen fortsætter nedenfor	188
annonces légales	685
annoncørbetalt indhold	199
annons - artikeln fortsätter nedan	1302
annonsen slutar här	1302
annonsinnehåll	1313
annonslänk	1302
annonsörsinnehåll	1313
annonsørinnhold	1105
anuluj odpowiedź	1153
användarvillkor	1303
anzeigensonderveröffentlichung	305
anúncio	1180
anúncios	1180
apmaksāts saturs	1025
après la publicité	659
após a publicidade	1180
apóyanos	447
apúntate	454
article abonné	649
article ajouté à vos sélections	656
article précédent	665
article réservé aux abonnés	649
article sponsorisé	685
articles associés	665
articles liés	665
articles recommandés	665
articles récents	665
articole asemănătoare	1209
articole înrudite	1209
articoli più letti	926
articolul continuă după reclamă	1206
articolul continuă mai jos	1206
articolul următor	1209
artikeln fortsätter efter annonsen	1302
artikeln fortsätter nedan	1302
artikeln fortsätter under bilden	1302
artikeln är låst	1294
artikeln är uppläst av en dator	1299
artikkel jätkub pärast reklaami	522
artikkel jätkub reklaami järel	522
artikkel täieneb	521
artikkelen er låst	1086
artikkeli jatkuu kuvan jälkeen	605
artiklen er låst	180
artiklen er læst op af en robot	185
artiklen fortsætter efter annoncen	188
artiklen fortsætter nedenfor	188
artiklen fortsætter under billedet	188
artikli loeb ette tehishääl	519
artiklit loeb tehishääl	519
artykuł dla subskrybentów	1141
artykuł sponsorowany	1150
artykuły na e-mail	1143
artículo anterior	467
artículo relacionado	467
artículos recomendados	506
artículos relacionados	467
ascultă	1204
assine já	1171
atbalstīt	1017
atcel jebkurā laikā	1017
atradi kļūdu rakstā	1023
atšaukti galite bet kada	984
aucun commentaire à ce niveau	689
audio narrado por una voz automática	485
auf apple podcasts hören	281
auf spotify hören	281
ausgewählt für sie	304
avis de décès	685
avoimet työpaikat	611
avsluta när du vill	1294
avslutt når du vil	1086
añadir a favoritos	458
añadir a mi lista	505
añadir comentario	465
añadir usuario	451
aún no te has registrado	451
ačiū, kad užsiprenumeravote	1008
""", 'b': """
banküberweisung	233
bağiş yap	1358
bağiş yapin	1358
bağlantiyi kopyala	1363
başa dön	1371
bei google als quelle hinzufügen	243
bei spotify hören	281
bejelentkezés	806
belépés	806
betrag wählen	233
bezárás	803
bild vergrößern	255
bitte versuchen sie es später erneut	291
bize ulaşin	1368
bjud en vän på artikeln	1299
bli månadsgivare	1292
bli støttemedlem	1084
bliv støttemedlem	178
boletín	454
brukervilkår	1095
bugün değil	1357
bunlar da ilginizi çekebilir	1369
buďte v obraze	158
bài cùng chuyên mục	1433
bài cùng tác giả	1433
bài khác	1412
bài liên quan	1412
bài mới nhất	1433
bài quảng cáo	1434
bài tiếp theo	1412
bài viết liên quan	1412
bài đọc nhiều	1433
báo lỗi	1411
bình luận	1411
bình luận (#	1411
búsqueda	470
büyüt	1371
bądź na bieżąco	1143
bővebben	816
būkite pirmas	990
būkite pirmas, pakomentavęs	990
bạn có thể quan tâm	1412
bỏ qua	1402
""", 'c': """
cada aportación cuenta	501
cadastre-se grátis	1171
califica este artículo	465
cargar más	470
carte de crédit	648
cartão de crédito	1170
categorieën	1069
categorías	467
caută	1211
ce contenu vous a-t-il été utile	683
ce résumé vous a-t-il été utile	683
cele mai noi știri	1209
celý článek	168
cerrar menú	470
cerrar sesión	451
cet article est en accès libre pour les abonnés	698
cet article est lu par une voix de synthèse	683
chci podpořit	155
chia sẻ	1407
chia sẻ bài viết	1407
chia sẻ facebook	1432
chia sẻ qua facebook	1432
chia sẻ ý kiến của bạn	1411
chuyên mục	1412
chủ đề	1412
chủ đề liên quan	1412
chủ đề nóng	1433
citeşte şi	1209
citește mai departe	1209	1211
citește mai mult	1209	1211
citește și	1209
citi šobrīd lasa	1019
citiți și	1209
col·labora	140
comentează	1208
comentário	1184
comentários	1184
commander ce numéro	685
commentaire en attente de modération	689
conditions générales	661
confidentialité	661
configuración	463
configuración de cookies	463
configurações de cookies	1182
consigue tu entrada aquí	487
consultez notre charte de modération	689
consíguelo en tu quiosco	487
contenu externe recommandé	681
contenu proposé par notre partenaire	685
contenu sponsorisé	659
contenus recommandés	702
contenus sponsorisés	659	665
conteúdo de marca	1180
conteúdo exclusivo	1171
conteúdo para assinantes	1171
conteúdo patrocinado	1180
conteúdo relacionado	1186
continua após a publicidade	1180
continuar leyendo aquí	451
continuer après la publicité	659
continúa abajo	461
contáctanos	465
conținut pentru abonați	1201
conținut sponsorizat	1206
cookieinställningar	1303
cookieの設定	950
cookie設定	950	1454
cookie设置	1454
copia l'enllaç	146
copiază link	1204
copiază linkul	1204
copy link thành công	1432
correo electrónico	454
creează cont	1201
créer mon compte	649
créer un compte	649
créer une alerte	691
créer une alerte sur ce thème	691
csak előfizetőknek	806
czytaj całość	1158
czytaj również	1155
czytaj także	1155
czytaj też	1155
czytaj więcej	1155	1158
czytaj więcej o	1155
các tin khác	1412
címkék	814
címlap	814
címlapról ajánljuk	814
có lẽ để sau	1402
có thể bạn quan tâm	19	1412
có thể bạn thích	19
cùng chuyên mục	1412
cùng chủ đề	1433
cùng tác giả	1433
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	1371
dalies ar šo rakstu	1022
dalinkitės	984
dalinkitės straipsniu	989
dalsza część artykułu pod materiałem wideo	1150
dalsza część artykułu pod wideo	1150
dalsza część tekstu pod wideo	1150
dalīties	1017
dalīties ar draugiem	1022
dalīties facebook	1022
další	168
další strana	168
další z rubriky	166
další zprávy	166
další článek	166
další články	19	166
danke für dein feedback	285
danke für ihr feedback	285
danos tu opinión	492
dans l'actualité	702
dans la même catégorie	665
dans la même rubrique	665
dans la même série	665
darovať	1262
das könnte dich auch interessieren	252
das könnte ihnen auch gefallen	252
das könnte sie auch interessieren	252
das könnte sie interessieren	252
das wichtigste in kürze, zusammengefasst von ki	275
datenschutzerklärung	248
daugiau šia tema	986
deixar um comentário	1184
deixe um comentário	1184
del på e-post	1091
del på facebook	185	1091
del på mail	185
del på twitter	185	1091
del på x	185	1091
dela inlägget	1299
dela på facebook	1299
dela på twitter	1299
dela på x	1299
dernière minute	665
dernières actualités	665
dernières infos	665
dernières nouvelles	665
desbloquear artículo	502
det er gratis å opprette en bruker	1086
det læser andre	193
det är gratis att skapa ett konto	1294
detta material är skyddat enligt lagen om upphovsrätt	1336
detta är en annons	1302
detta är en plusartikel	1294
diese funktion steht nur angemeldeten nutzern zur verfügung	300
din aceeași categorie	1209
distribuiți	1204
diğer haberler	19	1369
dla subskrybentów	1141
do góry	1158
doar pentru abonați	1201
doação mensal	1168
doação única	1168
doba čtení # min	168
domiciliación bancaria	450
domů	168
donación mensual	447
donación única	447
donați	1200
donează	1200
donează acum	1200
donează lunar	1200
doner nå	1084
données personnelles	661
donér	178
donér nu	178
doporučené	166
doporučené články	166
doporučujeme	166
dołącz do nas	1139
dołącz do newslettera	1143
drukāt	1022
du er nå påmeldt	1088
du er nå påmeldt nyhetsbrevet	1088
du kan när som helst avsluta prenumerationen	1296
du kan når som helst melde deg av	1088
du kan opsige når som helst	180
du kanske också gillar	1307
du modtager snart en bekræftelse på mail	182
du même auteur	665
du prenumererar nu på nyhetsbrevet	1296
du vil kanskje også like	1099
dành cho bạn	1412
dành cho thuê bao	1404
dárkovat článek	156
därefter # kr/mån tills du säger upp	1294
débloquer l'article	649
débloquez cet article	698
déconnexion	649
découvrir l'offre	649
découvrir nos offres	698
découvrir toutes nos offres d'abonnement	698
déjà un compte	649
déjà un compte ? connectez-vous	649
dāvini rakstu	1022
dāvini rakstu draugam	1022
""", 'e': """
e-mailová adresa	158
e-posta gönder	1363
edición digital	451
edición impresa	451
editörün seçtikleri	1369
edição impressa	1171
egyszeri támogatás	804
ehkä myöhemmin	596
ei tänään	596
el més llegit	144
el. paštas	1008
elfelejtett jelszó	806
elige tu suscripción	502
elküldöm	809
előfizetek	806
előfizetés	806
előfizetőknek	806
előző	816
előző cikk	814
emlékeztess később	803
empfehlungen für sie	304
en este artículo	467
en çok okunan	1369
en çok okunan haberler	1369
en çok okunanlar	1369
engangsbeløb	178
engångsgåva	1292
ensemble, faisons vivre un média libre	697
enthält werbung	245
enviar comentário	1184
enviar corrección	465
envoyer à un ami	656
envoyer à un proche	656
envoyez-nous vos témoignages	679
erinnern sie mich später	229
erscheint täglich	291
erscheint wöchentlich	291
es gratis y solo te llevará un minuto	498
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	291
escreva um comentário	1184
esi pirmais, kas komentē	1023
esimene kuu # €	514
esta funcionalidad es sólo para registrados	451
estás de acuerdo? vota	492
evästeasetukset	606
evästeet	606
ez is érdekelhet	814
ez is érdekelheti	814
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
""", 'f': """
facebook'ta paylaş	1363
facebookでシェア	945
facebookでシェアする	945
faça login	1171
fes una donació	140
fiók létrehozása	806
fiókom	806
forstør billede	196
forstørr bilde	1102
fortsett uten å støtte	1083
fortsätt läsa efter annonsen	1302
fortsätt utan att stödja	1291
fortsæt med at læse	188
fortsæt uden at støtte	177
fotogalería	467
friss hírek	814
fråga vår ai om artikeln	1305
fuldskærm	196
få adgang	180
få artiklen læst op	185
få de vigtigste nyheder hver morgen	182
få de viktigaste nyheterna varje morgon	1296
få de viktigste nyhetene hver morgen	1088
få nyheder på mail	182
få nyheter på e-post	1088
få nyheter på mejlen	1296
få overblikket her	196
få tilgang	1086
få varsel når vi skriver om dette	1102
följ	1300
följ oss	1300
följ skribent	1300
följ ämnet	1300
för prenumeranter	1294
förderer werden	230
fördermitglied werden	230
föregående	1310
föregående artikel	1307
förstora	1310
følg	186	1092
følg emne	186
følg os	186
følg oss	1092
følg sagen her	196
følg tema	1092
følg temaet og få varsel	1102
für abonnenten	234
für den newsletter anmelden	238
für dich empfohlen	304
für sie empfohlen	304
für sie entstehen keine mehrkosten	305
fă o donație	1200
""", 'g': """
galeriyi aç	1371
gem til læseliste	185
giriş	1359
giriş yap	1359
giriş yapin	1359
giv os feedback på artiklen	191
già abbonato	877
già registrato	877
gli articoli più letti	926
glömt lösenord	1294
godkänn	1303
godkänn alla	1303
gorące tematy	1155
gracias por tu opinión	485
guardar artículo	458
guardar para después	505
guardar para leer después	505
gå ikke glip af	193
gå ikke glip af noget	182
gå ikke glipp av noe	1088
gå til indhold	196
gérer les cookies	661
gérer les préférences	681
gérer mes alertes	691
gérer mes choix	661
gérer vos préférences de cookies	681
góp ý	1411
gündem	1369
günün haberleri	1369
günün özeti	1369
gợi ý	1412
gửi	1411
gửi bình luận	1411
gửi email	1407
gửi ý kiến	1411
""", 'h': """
hai già un account	877
has iniciado sesión	483
havi támogatás	804
hayir teşekkürler	1357
hayir, teşekkürler	1357
haz una pregunta sobre este artículo	485
he leído y acepto la política de privacidad	498
hela artikeln fortsätter nedan	1302
hepsini gör	1371
hesap oluştur	1359
hibát talált	813
hier reinhören	281
hinweis schließen	229
hirdetés	811	811
hjälp oss att rätta fel	1305
hlavní zprávy	166
ho già donato	872
hoje não	1167
hoppa till innehåll	1310
hoppa över inlägg från facebook	1310
hoppa över inlägg från instagram	1310
hoppa över inlägg från x	1310
hozzászólok	813
hozzászólás	813
hozzászólások	813
hylkää	606
hylkää kaikki	606
hyväksy	606
hyväksy evästeet	606
hyväksy kaikki	606
här kan du kommentera artikeln	1305
håll dig uppdaterad	1296
hírfolyam	814
hören sie diesen artikel	281
hør saken	1091
""", 'i': """
i più commentati	892
i più letti	892
i più letti della settimana	926
i più visti	892
ich unterstütze schon	229
identifícate	502
ielogojies, lai komentētu	1023
ienākt	1017
iesakām	1019
ihre meinung zählt	250
ikke gå glipp av	1099
ikke nå	1083
il tuo browser non può riprodurre il video	905
il tuo commento sarà pubblicato dopo l'approvazione	914
iletişim	1368
ilgili içerikler	1369
ilginizi çekebilecek haberler	1369
ilginizi çekebilir	1369
ilmoita asiavirheestä	608
ilmoita virheestä	608
imprimir artículo	505
in bài	1407
in bài viết	1407
in trang này	1432
indlæg fra facebook	196
indlæg fra instagram	196
indlæs flere	196
ingresá	502
inicia sesión	451
inicia sessió	141
iniciar sesión	451
iniciar sesión con apple	502
iniciar sesión con facebook	502
iniciar sesión con google	502
iniciar sessão	1171
inicie sesión	451
inne artykuły	1155
innhold fra annonsør	1105
inscription à la newsletter	652
inscrivez-vous à notre newsletter	652
inställningar	1303
introduce un email válido	498
intră în cont	1201
invítanos a un café	447
início	1189
ir para o conteúdo	1189
ispiši	1255
izdrukāt	1022
izmēģini # dienas bez maksas	1017
içeriğe geç	1371
išbandykite # dienų nemokamai	984
išorinis turinys	1001
išsaugoti	989
išsaugoti straipsnį	989
""", 'j': """
j'ai déjà donné	644
j'ai déjà un compte	649
ja n'ets subscriptor? inicia sessió	141
jaa twitterissä	603
jaa x:ssä	603
jag förstår	1303
jag stödjer redan	1291
jaga sõbraga	519
jaunākie	1019
jautā mākslīgajam intelektam	1023
je commande ce numéro	685
je gère mes cookies	661
je soutiens déjà	644
jede spende zählt	295
jeder beitrag zählt	295
jeder euro zählt	295
jednorázově	155
jeg forstår	1095
jeg støtter allerede	177	1083
jetzt angebot wählen	299
jetzt anhören	242
jetzt reinhören	281
jetzt unterstützen	230
již mám předplatné	156
jobs in ihrer nähe	279
juttu jatkuu kuvan jälkeen	605
juttu jatkuu mainoksen jälkeen	605
juttu jatkuu videon jälkeen	605
juttua päivitetään	605
jutun lukee koneääni	603
jutun lukee tekoälyääni	603
już wspieram	1138
já doei	1167
já sou apoiador	1167
já sou assinante	1171
já tem conta	1171
já tem uma conta	1171
já é assinante? faça login	1171
jätä kommentti	608
jūsų el. paštas	1008
jūsų el. pašto adresas	1008
""", 'k': """
kapcsolódó	814
kapcsolódó cikk	814
kapcsolódó cikkek	814
kapcsolódó tartalom	814
kapcsolódó témák	814
kas kokkuvõte oli kasulik	520
kategóriák	814
katso kuvat tästä	611
katso myös	609
katso video tästä	611
katso video yltä	611
kaupallinen yhteistyö	605
keresés	816
kezdőlap	816
không phải bây giờ	1402
không, cảm ơn	1402
ki-übersicht	275
kijelentkezés	806
kingi artikkel sõbrale	519
kipróbálom	806
kirjaudu sisään	598
kirjoita sähköpostiosoitteesi	600
kjøp abonnement	1086
kjøp tilgang	1086
klausies podkāstu	1024
klausies podkāstu šeit	1024
klausies šo rakstu	1022
klausies šo rakstu (# min	1022
klausykite tinklalaidės	991
klausykite tinklalaidės čia	991
klausykitės straipsnio	989
klausīties	1022
klausīties rakstu	1022
klíčová slova	166
kokeile # päivää maksutta	598
komentavimas išjungtas	990
komentavimo taisyklės	990
komentáre	1269
komentář	165
komentáře	165
komentāri	1017
komentēt	1017
komentēšana ir slēgta	1023
komentēšanas noteikumi	1023
komerčné oznámenie	1266
komerční sdělení	162
kommentarerna förhandsmodereras	1305
kommentér	191
koostöö	522
kopiera länk	1299
kopiera länken	1299
kopijuoti nuorodą	984
kopiér link	185
kopiér linket	185
kopírovat odkaz	160
kopírovať odkaz	1269
kopēt saiti	1017
kullanim koşullari	1366
kup dostęp	1141
kuula taskuhäälingut	521
kuuntele podcast tästä	611
kysy tekoälyltä	608
käyttöehdot	606
később	803
köp	1294
köszönöm, nem	803
következő	816
következő cikk	814
køb abonnement	180
køb adgang	180
kúpiť predplatné	1263
küldés	809
küldés e-mailben	809
künye	1366
küpsiste seaded	531
küsi tehisarult	520
kā tev patika raksts	1023
kā tu domā? balso	1024
ką manote? balsuokite	991
""", 'l': """
la discussione è chiusa	890
la nota continúa después del anuncio	461
la rédaction vous conseille	665
la sélection de la rédaction	665
lahjoita artikkeli ystävälle	603
lai komentētu, ielogojies	1023
lai komentētu, pieslēdzies	1023
las más leídas	467
las más leídas de hoy	506
las noticias más leídas	506
lasi arī	1019
lasi komentārus	1023
lasi tālāk	1017
lasi vairāk šeit	1024
lasi vēl	1019
lasiet arī	1019
lasiet vēl	1019
lasă un comentariu	1208
lasīt komentārus	1023
lasīt tālāk	1024
lasīt vairāk	1024
lasīt vēlāk	1022
lasītākie	1019
lataa lisää	611
le choix de la rédaction	665
le journal numérique	649
le lien a été copié	701
le lien a été copié dans le presse-papiers	701
le notizie più lette	926
le più lette	892
lea también	467
lee sin límites	502
lee también	467
leer artículo completo	470
leer más	470
leer también	467
legfrissebb hírek	814
leggi di più	895
leggi più tardi	925
legnépszerűbb	814
leia também	1186
les choix de la rédaction	665
les lecteurs ont aussi consulté	702
les også	1099
les plus commentés	665
les plus partagés	665
les prix indiqués sont susceptibles d'évoluer	685
les våre debattregler	1097
lien copié	656
lien copié dans le presse-papiers	701
lietošanas noteikumi	1033
liitudes nõustud kasutustingimustega	538
liity jäseneksi	597
lineでシェア	945
lineで送る	945
link bài gốc	1432
link kopiëren	1060
link másolása	809
lire la suite pour #€	649
lire la vidéo	668
lire à haute voix	656
lire également	665
lisää aiheesta	609
liên hệ	1411
liên quan	1412
llegeix també	144
lo + leído	467
lo más comentado	467
lo más compartido	467
lo más leído	467
lo más popular	467
lo más visto	467
lo más visto hoy	506
lo último	467
loe lähemalt	521
loe lähemalt siit	521
logi sisse või loo konto	514
los lectores también leyeron	506
luba kõik	531
lubię to	1147
lue keskustelun säännöt	608
lue lisää	609
lue lisää aiheesta	609
lue myöhemmin	603
lue myös	609
lugu jätkub pärast reklaami	522
lugu täieneb	521
lui écrire	679
lähetä sähköpostilla	603
lämna en kommentar	1305
länk kopierad	1299
länken kopierad	1299
länken är kopierad	1299
läs hela artikeln	1310
läs hela texten	1310
läs hela texten här	1310
läs kommentarer	1305
läs mer	1307	1310
läs mer om	1307
läs också	1307
läs senare	1299
läs vidare	1294	1307
läs våra kommentarsregler	1305
läs även	1307
lästid	1310
lästid # min	1310
lås op	180
lås opp artikkelen	1086
lås opp saken	1086
lås upp artikeln	1294
læs debatreglerne	191
læs debatreglerne her	191
læs hele artiklen	196
læs kommentarer	191
læs mere	193	196
læs mere om	193
læs også	193
læs også disse artikler	193
læs senere	185
læs videre	180	193
læs vores regler for debatten	191
læsetid # min	196
lên đầu trang	1414
lưu	1407
lưu bài	1407
lưu bài viết	1407
lưu bài để đọc sau	1432
lấy link	1432
""", 'm': """
magari più tardi	872
mai târziu	1199
mainos päättyy	605
mais notícias	1186
maksettu sisältö	605
manşetler	1369
masquer la publicité	685
masz już konto	1141
masz już konto? zaloguj się	1141
materialet är skyddat enligt lagen om upphovsrätt	1336
materiał partnera	1150
materiał promocyjny	1150
materiał sponsorowany	1150
matérias relacionadas	1186
media społecznościowe	1148
megnézem	816
megosztás	809
megosztás a facebookon	809
megosztás facebookon	809
megosztás twitteren	809
mehr für dich	304
mehr für sie	304
meld deg på	1088
meld deg på nyhetsbrevet	1088
mentions légales	661
mentés	809
menú	470
menü	255	816	1371
menü schließen	255
menü öffnen	255
mer från	1307
mer läsning	1307
merci d'avoir voté	689
messaggio pubblicitario con finalità promozionale	909
mest läst	1307
mest lästa	1307
mest læst	193
mest læste	193
mida sina arvad? hääleta	521
minn meg på det senere	1083
mitä mieltä olet? äänestä	611
modalità di pagamento	876
modifier mes préférences	681
modtag en notifikation, når vi skriver om emnet	196
mogą cię zainteresować	1155
mohlo by se vám líbit	166
mohlo by vás také zajímat	166
mohlo by vás zajímat	166
mohlo by vás zaujímať	1267
monatlich kündbar	299
mostra di più	895
mostrar más	470
mot de passe oublié	649
mots clés	665
mots-clés	665
może cię zainteresować	1155
może później	1138
možda će vas zanimati	1253
možná později	154
muistuta myöhemmin	596
mutass többet	816
muut lukivat myös	609
myöhemmin	596
más	470
más artículos	467
más artículos del autor	479
más en	467
más historias	467
más información	467
más leídas	467
más leído	467
más leídos	467
más noticias	467
más opciones	463
más sobre este tema	467
más tarde	446
más vistas	467
más vistos	467
másolás	809
máte již účet	156
máte předplatné? přihlaste se	156
märksõnad	516
månadsgåva	1292
månedlig gave	1084
månedligt bidrag	178
måske senere	177
måske vil du også kunne lide	193
més informació	144
més llegides	144
método de pago	450
métodos de pagamento	1170
métodos de pago	450
mākslīgā intelekta kopsavilkums	1024
můj účet	156
mới nhất	1412
mở rộng	1414
""", 'n': """
nahlásit chybu	165
najchętniej czytane	1155
najczęściej czytane	1155
najczęściej czytane artykuły	1155
najnovšie	1267
najnowsze artykuły	1155
najnowsze wiadomości	1155
najčitanije	1253
najčítanejšie	1267
napsat komentář	165
naročite se	1276
naročnina	1276
nastavení	163
nastavení cookies	163
następna strona	1158
następny	1158
następny artykuł	1155
naudojimo taisyklės	1001
naujausios žinios	986
naujienlaiškis	1008
načíst další	168
našli jste chybu	165
našli jste v článku chybu	165
ne děkuji	154
ne, děkuji	154
nejdiskutovanější	166
nejnovější	166
nejnovější zprávy	166
nejnovější články	166
nejčtenější	166
nejčtenější články	166
nem, köszönöm	803
nenhum comentário	1184
neueste beiträge	252
nhắc tôi sau	1402
nie dziękuję	1138
nie dziś	1138
nie pamiętasz hasła	1141
nie, dziękuję	1138
norėdami komentuoti, prisijunkite	990
nosūti draugam	1022
nosūtīt draugam	1022
nosūtīt e-pastā	1022
noteで書く	945
notre sélection	665
notre sélection d'articles	702
notícias relacionadas	1186
notícias relacionadas que podem lhe interessar	19
notícies relacionades	144
nu mulțumesc	1199
nu, mulțumesc	1199
nyhetsdøgnet	1099
nyomtatás	809
não perca	1186
não, obrigada	1167
não, obrigado	1167
nächste seite	255
nächster artikel	252
näita rohkem	521
näita veel	521
näköislehti	598
nästa	1310
nästa artikel	1307
näytä kaikki	611
näytä kommentit	608
näytä lisää	611
näytä sisältö	606
næste	196
næste artikel	193
népszerű	814
nõustun	531
nõustun kõigiga	531
nøgleord	193
nāc strādāt pie mums	1024
nổi bật	1412
nội dung quảng cáo	1434
nội dung tài trợ	1409
""", 'o': """
ochrana osobních údajů	163
odebírat	158
odebírat newsletter	158
odemknout článek	156
odhlásit se	156
odhlásiť sa	1263
odkaz zkopírován	160
odmítnout	163
odmítnout vše	163
odporúčame	1267
odpovědět	165
odrzuć	1151
odrzuć wszystkie	1151
odtwórz	1158
offre spéciale	649
offrez-nous un café	645
offrici un caffè	873
oglasno sporočilo	1280
ogłoszenie	1150
okuma süresi # dk	1371
oliko artikkeli hyödyllinen	608
oliko juttu hyödyllinen	608
oliko tiivistelmä hyödyllinen	608
olvasta már	814
olvastad már	814
olvidaste tu contraseña	451
oplæst af en robot	185
oplæst af kunstig intelligens	196
opsig når som helst	180
osale küsitluses	521
ostatnie artykuły	1155
ota yhteyttä	608
otros artículos	467
outras notícias	19	1186
ouça este conteúdo	1177
""", 'p': """
padovanokite straipsnį	989
padovanokite straipsnį draugui	989
page précédente	668
pagina următoare	1211
pague um café	1168
paiement sécurisé	648
paldies par pieteikšanos	1040
palun jää viisakaks	520
pamanīji kļūdu	1023
pamanījāt kļūdu	1023
par šo tēmu	1019
paramètres des cookies	661
paramétrer	661
paramétrer les cookies	661
parašyk komentarą	990
parašykite komentarą	990
partajează	1204
partenerii noștri	1209
participez à la conversation	689
partnerių turinys	992
pasidalinkite šiuo straipsniu	989
pasitikrinkite žinias	991
passer la publicité	659
pastebėjote klaidą	990
paylaş	1363
paylaşin	1363
pažiūrėkite vaizdo įrašą	991
per saperne di più	926
peut-être plus tard	644
piedalies aptaujā	1024
piekrist visām	1033
piekrītu	1033
piesakies vebināram	1024
piesakoties tu piekrīti lietošanas noteikumiem	1040
pieslēdzies vai izveido kontu	1017
pieslēdzies, lai komentētu	1023
pieslēgties	1017
pievieno savu komentāru	1023
pievienot komentāru	1017
pirmais mēnesis par # €	1017
pirmas mėnuo tik # €	984
più lette	892
più letti	892
più tardi	872
placená inzerce	162
platená inzercia	1266
plaćeni sadržaj	1252
plačiau skaitykite čia	991
plein écran	668
plus d'actualités	665
poate mai târziu	1199
podaruj artykuł	1141
podcast anhören	281
podmínky použití	163
podmínky užití	163
podobne artykuły	1155
podobné články	166
podporiť	1262
podporte nezávislú žurnalistiku	1262
podporte nás	1262
podpořit	155
podpořte naši práci	155
podpořte nás	155
podrži	1248
podržite nas	1248
podržite nezavisno novinarstvo	1248
podziel się	1147
podziel się na facebooku	1147
pogledajte još	19
pokaż komentarze	1153
pokaż mniej	1158
pokaż treść	1151
pokaż więcej	1158
pokaż wszystkie	1158
pokračovat bez podpory	154
polecane artykuły	1155
politique de confidentialité	661
polityka prywatności	1151
política de cookies	463	1182
política de privacidad	463
política de privacidade	1182
poprzedni artykuł	1155
populární	166
populära artiklar	1307
populärt	1307
populære artikler	193
populære saker	1099
populært	193	1099
populārākie	1019
popüler	1369
popüler haberler	1369
popüler konular	1369
por qué estás viendo esto	451
postanite naročnik	1276
postanite član	1248	1276
postaw kawę	1139
postaw nam kawę	1139
posłuchaj	1147
pour continuer à lire	698
pourquoi voyez-vous cette publicité	685
povezani sadržaj	1253
povezani članci	1253
powiązane	1155
powiązane artykuły	1155
powiązane tematy	1155
powiększ	1158
powiększ zdjęcie	1158
powrót do góry	1158
později	154
pozostała część artykułu pod materiałem wideo	1150
pošalji komentar	1255
praneškite apie klaidą	990
pranešti apie klaidą	990
preberite še	1281
predplatiť	1262
predplaťte si	1262
prenumerata nuo # euro per mėnesį	984
prenumerata nuo # €	984
prenumerera på vårt nyhetsbrev	1296
prenumeruodami sutinkate su taisyklėmis	1008
prenumeruokite naujienlaiškį	1008
preporučujemo	1253
prečítajte si aj	1267
pridať komentár	1269
prihlásiť	1263
prihlásiť sa	1263
printează	1204
priporočamo	1281
prisijunkite arba susikurkite paskyrą	984
prisijunkite prie mūsų komandos	991
prisijunkite, kad galėtumėte komentuoti	990
prispieť	1262
privatsphäre-einstellungen	248
privātuma politika	1033
promóció	811
proovi # päeva tasuta	514
pročitajte i	1253
pročitajte još	1253
prywatność	1151
przeczytaj również	1155
przeczytaj także	1155
przeczytaj też	1155
przejdź bez wsparcia	1138
przejdź do serwisu	1151
przejdź do treści	1158
przypomnij mi później	1138
právě se děje	166
präsentiert von	245
précédent	668
préférences cookies	661
prélèvement	648
prémium	806
próxima	1189
próxima página	1189
próximo artigo	1186
prøv # dager gratis	1086
prøv gratis	180	1086
prøv nu	180
prøv nå	1086
pubblicità	886	886
publi-rédactionnel	659
publicité	659	659
publicité - la suite ci-dessous	659
publicités	659
pular para o conteúdo	1189
página siguiente	470
pääuutiset	609
påmind mig senere	177
påminn mig senare	1291
później	1138
pārbaudi savas zināšanas	1024
pārpublicējot atsauce obligāta	1026
pērc abonementu	1017
předchozí	168
předchozí článek	166
předplatit	156
předplatné	156
přehrát	168
přejít k obsahu	168
přejít na obsah	168
přečtěte si	166
přečtěte si také	166
přidat komentář	165
přidejte názor	165
přihlásit	156
přihlásit k odběru	158
přihlásit se	156
přihlášení	156
přijmout	163
přijmout vše	163
připomenout později	154
přispějte	155
přispět	155
""", 'q': """
qu'avez-vous pensé de cet article	683
quellen und weiterführende links	252
queremos conocer tu opinión	492
questo riassunto ti è stato utile	907
quieres añadir otro usuario a tu suscripción	451
quizás más tarde	446
quizás te interese	467
quyên góp	1403
quyên góp ngay	1403
qué te ha parecido esta noticia	492
quên mật khẩu	1404
quảng cáo	1409	1409
quảng cáo - bài viết tiếp tục bên dưới	1434
""", 'r': """
radote klaidą	990
radote klaidą tekste	990
raksti komentāru	1023
raksts tiek papildināts	1024
raksts turpinās pēc reklāmas	1025
rakstīt komentāru	1023
rao vặt	1409
rapportér fejl	191
rašyti komentarą	984
recevez nos alertes en temps réel	691
recevez une alerte à chaque article de l'auteur	691
reclamă	1206
recomandări	1209
recomandările redacției	1209
recomendado para você	1186
recommandé	665
recommandé pour vous	665
recommandés	665
recordar más tarde	446
recuérdamelo más tarde	446
redirecționează #%	1200
regalar artículo	451
registrovať sa	1263
registruokitės nemokamai	984
registruokitės į seminarą	991
registrácia	1263
regisztráció	806
regisztrálok	806
regístrate	451
rekisteröidy	598
rekisteröidy maksutta ja lue	598
reklami geç	1365
reklám	811
reklāma	1017
reklāmas raksts	1025
reklāmraksts	1025
relaterade ämnen	1307
restez informé	652
restez informés	652
resumen automático	485
reģistrējies bez maksas	1017
reģistrēties	1017
ricordamelo più tardi	872
rozwiń	1158
rätta	1305
rätta oss	1305
rättelse	1305
réactions	663
réagir	656	663
réagir à cet article	663
réagissez	663
réagissez à cet article	663
répondre	663
réseaux sociaux	657
réservé aux inscrits	649
résiliable à tout moment	698
résultats du sondage	689
résumé de l'article	683
résumé de l'article en # points	683
résumé en # secondes	683
rösta här	1310
rösta i omröstningen	1310
rādīt vairāk	1024
răspunde	1208
rėmimas	992
""", 's': """
s'abonner à partir de #€	649
s'inscrire à la newsletter	652
s-ar putea să-ți placă	1209
saada sõbrale	519
saber más	470
sadarbības raksts	1025
saglabāt	1022
saglabāt rakstu	1022
saistītie raksti	1019
saistītās ziņas	1019
saite nokopēta	1022
saken er låst	1086
saltar anúncio	1180
salvează	1204
sans engagement, résiliable à tout moment	698
sao chép liên kết	1407
sao chép đường dẫn	1432
sari la conținut	1211
satura turpinājums pēc reklāmas	1025
sačuvaj	1255
schlagwörter	252
schließen	255
schrift vergrößern	242
schriftgröße	242
scopri di più	877
sdílejte	160
sdílet	160
sdílet na facebooku	160
sdílet na twitteru	160
sdílet na x	160
se alla erbjudanden för prenumeranter	1294
se bilderna här	1310
se connecter et réagir	663
se déconnecter	649
se grafiken här	1310
se ha producido un error al cargar el vídeo	483
se klippet här	1310
se klippet øverst i saken	1102
se videon här	1310
sedan # kr/mån tills du säger upp	1294
seguí leyendo	506
sei già abbonato	877
sei già iscritto alla newsletter	919
selección de la redacción	467
semnalează o eroare	1208
send artiklen på mail	185
send på e-post	1091
seuls les abonnés peuvent commenter	689
seuraa meitä	604
seções	1186
si opp når du vil	1086
si è verificato un errore durante il caricamento del video	905
signaler ce contenu comme inapproprié	689
signaler un problème	663
siguiente artículo	467
siirry sisältöön	611
sin ti no sería posible	501
sizin için öneriler	1369
siųsti draugui	989
siųsti el. paštu	989
skaitykite daugiau čia	991
skaityti plačiau	991
skaityti vėliau	989
skaties arī	1019
skatīt foto	1024
skatīt galeriju	1024
skatīt video	1024
skriv din kommentar här	1305
slapukų nustatymai	1001
snsをフォロー	946
sofortüberweisung	233
sonderveröffentlichung	305
sono già sostenitore	872
sorodni članki	1281
souhlasím	163
soutenez-nous dès maintenant	645
související	166
související témata	166
související články	166
soyez le premier à commenter	663
soyez le premier à réagir	663
spela videon här	1310
spis treści	1158
sponsorisé	659
sponsorlu içerik	1365
sponsoroitu sisältö	605
sponsrat innehåll	1302
sponzorované	1266
sponzorovaný obsah	162
sponzorováno	162
sprawdź ofertę	1141
sprijină-ne	1200
später	229
später erinnern	229
spør vår ki om saken	1097
staňte sa členom	1262
staňte se členem	155
stichwörter	252
stil spørgsmål til artiklen	191
straipsnio tęsinys - po reklama	992
straipsnis tęsiasi po reklamos	992
strona główna	1155
stäng	1291	1310
stöd oss	1292
støt os	178
støtt oss	1084
sugerir una corrección	492
sugestões	1186
suivre ce thème	691
sur le même sujet	665
sur le même thème	665
suscripción	451
suscríbase	451
suscríbete	451
suscríbete a nuestro boletín	454
suscríbete ahora	451
susiję straipsniai	986
susikurti paskyrą	984
susține	1200
susține-ne	1200
susțineți-ne	1200
syötä sähköpostiosoitteesi	600
szponzorált tartalom	811
szólj hozzá	813
szóljon hozzá	813
sähköposti	600
sähköpostiosoite	600
så # kr/mnd til du sier opp	1086
så kommenterar du	1305
sé el primero en comentar	465
sé parte	447
sélections	656
síganos	459
síguenos	459
sök	1310
søg	196
søk	1102
súmate	447
súvisiace	1267
súvisiace články	1267
sīkdatņu iestatījumi	1033
słowa kluczowe	1155
""", 't': """
tack för din anmälan	1296
taip pat žiūrėkite	986
takaisin ylös	611
takk for påmeldingen	1088
tallenna myöhemmäksi	603
talán később	803
tamaño de letra	458
también te puede gustar	467
también te puede interesar	467
també et pot interessar	144
tarjeta de crédito	450
tarjeta de débito	450
te ha resultado útil este artículo	485
te ha resultado útil este resumen	485
te ha sido útil este resumen	485
tehisaru kokkuvõte	521
tekoälyn tekemä tiivistelmä	611
tekstą įgarsino dirbtinis intelektas	989
temas del día	467
termos e condições	1182
teste grátis	1171
texten fortsätter nedan	1302
texten fortsätter under bilden	1302
teď ne	154
thu gọn	1414
thèmes	665
thématiques	665
thích	1407
thông tin doanh nghiệp	1409
thông tin quảng cáo	1434
thẻ	1412
tienes que iniciar sesión para guardar artículos	505
tilbakemelding på saken	1097
tin cùng chuyên mục	1412
tin cùng tác giả	1433
tin khác	1412
tin liên quan	1412
tin mới	1412
tin mới nhất	1412
tin nóng	1433
tin nổi bật	1412
tin quảng cáo	1434
tin trước	1412
tin tài trợ	1412
tin tức liên quan	1412
tin đọc nhiều	1412
tipărește	1204
tiêu điểm	1412
tiếp theo	1414
tlačiť	1269
to może cię zainteresować	1155
todos os comentários	1184
toute l'actualité	665
tovább	816
tovább a rovatra	814
tovább olvasom	816
további cikkek	814
további hírek	814
továbbiak betöltése	816
trang chủ	1414
transferência bancária	1170
treść sponsorowana	1150
trước	1414
trả lời	1411
trở lại	1414
tu navegador no puede reproducir este vídeo	483
tue meitä	597
tule meile tööle	521
turpini lasīt	1017
turpinājums pēc reklāmas	1025
turpināt lasīt	1017
twitter'da paylaş	1363
twój e-mail	1143
tài khoản của tôi	1404
tài trợ	1409
támogass minket	804
támogasson minket	804
támogatom	804
támogatott tartalom	811
támogatás	804
täname liitumast	538
tässä olisi upotus facebookista	611
tässä olisi upotus instagramista	611
témata	166
témák	814
términos de uso	463
términos y condiciones	463
tìm kiếm	1414
tópicos	1186
tópicos relacionados	1186
több	816
tühista igal ajal	514
tüm haberler	1369
tüm yorumlar	1368
tümünü gör	1371
tümünü kabul et	1366
tümünü reddet	1366
tēmas	1019
tęsinys po reklamos	992
tạo tài khoản	1404
tải thêm	1414
tặng bài viết	1432
tặng sao	1432
tặng sao cho bài viết	1432
từ khóa	1412
""", 'u': """
udostępnij	1147
udostępnij na facebooku	1147
udostępnij na twitterze	1147
udostępnij na x	1147
uložit	160
uložit na později	160
uložiť	1269
ultima oră	1209
ultimele știri	1209
un abonné vous offre cet article	701
un e-mail de confirmation vous a été envoyé	694
un suscriptor te ha regalado este artículo	505
une erreur s'est glissée dans l'article	663
unterstütze uns	230
unterstützen	230
unterstützen sie uns	230
unterstützen sie uns per paypal	295
uppläst av en dator	1299
uppläst med ai-röst	1299
url 복사	970
urlをコピー	945
url복사	970
următorul	1211
ustawienia plików cookie	1151
uz sākumu	1024
uzyskaj dostęp	1141
už komentarus atsako jų autoriai	990
už máte predplatné? prihláste sa	1263
už máte účet	1263
už máte účet? prihláste sa	1263
už podporuji	154
uždaryti reklamą	992
užpildykite apklausą	991
užsakomasis straipsnis	992
užsakomasis turinys	992
užsisakyti prenumeratą	984
""", 'v': """
vaata kõiki tellija soodustusi	514
vaata lähemalt	521
vaba töökoht	521
vad tycker du? rösta här	1310
vai kopsavilkums bija noderīgs	1023
vai raksts bija noderīgs	1023
vairāk par tēmu	1019
vaizdo įrašas	991
vaizdo įrašą rasite čia	991
van már fiókja	806
var artikeln till hjälp	1305
var resuméet nyttigt	191
var sammanfattningen till hjälp	1305
vari atteikties jebkurā laikā	1017
vasta küsitlusele	521
vastaa kyselyyn tästä	611
veja também	1186
ver biografía	479
ver comentários	1184
ver esta publicación en instagram	483
ver galería	470
ver más	470
ver más artículos del autor	479
ver más noticias	506
ver también	467
ver também	1186
ver todas las opciones de suscripción	502
ver vídeo	470
verlagssonderveröffentlichung	305
vertrag kündigen	248
verträge hier kündigen	248
verwandte beiträge	252
ves algún error? comunícalo	492
vezi și	1209
već imate nalog	1249
već imate račun	1249
već ste pretplatnik	1249
več o temi	1281
viac k téme	1267
videon voi katsoa jutun yläosasta	611
videó	814
videók	814
vidéo	668
vielen dank für ihr feedback	285
vielen dank für ihre anmeldung	238
vielleicht später	229
vilkår	189	1095
vipps et beløp	1084
vis færre	196	1102
visa bilden i helskärm	1310
visa färre	1310
visa inlägg från facebook	1310
visa inlägg från instagram	1310
visa innehåll	1303
vissza a tetejére	816
visszajelzés	813
više o temi	1253
viết bình luận	1411
você pode gostar	1186
você pode se interessar	1186
você também pode gostar	1186
voir les résultats du sondage	689
vos réactions	663
votre avis nous intéresse	689
vous aimerez peut-être	665
vous avez déjà un compte	649
vous avez déjà un compte ? connectez-vous	649
vous avez déjà un compte ? identifiez-vous	649
vous possédez déjà un compte	649
vous pourriez être intéressé	665
vstúpiť do diskusie	1269
vytvořit účet	156
vyzkoušet	156
válasz	813
väline sisu	531
värsked uudised	516
více	166
více o tématu	166
vídeos	467	1186
výběr redakce	166
về đầu trang	1414
""", 'w': """
warto przeczytać	1155
weitere beiträge	252
werbung überspringen	245
whatsapp'ta paylaş	1363
wie gefällt ihnen dieser artikel	285
więcej	1155
więcej artykułów	1155
więcej informacji	1155
więcej na ten temat	1155
więcej o	1155
więcej z	1155
wpłać	1139
wpłać teraz	1139
wypróbuj	1141
wyślij e-mailem	1147
wyślij znajomemu	1147
""", 'x': """
x'te paylaş	1363
xem bình luận	1411
xem nhiều	1412
xem nhiều nhất	1412
xem nhiều trong tuần	1433
xem thêm	1412	1414
xem thêm bình luận	1411
xem tiếp	1414
xem toàn bộ	1414
xem tất cả	1414
xでシェア	945
xでポスト	945
""", 'y': """
ya estás suscrito	502
ya tenés suscripción	502
yorum gönder	1368
yorumlari gör	1368
""", 'z': """
z titulní strany	166
zabudnuté heslo	1263
zahlungsart wählen	233
zaloguj się	1141
zapisz na później	1147
zapisz się	1143
zapisz się na newsletter	1143
zapomenuté heslo	156
zarejestruj się	1141
zarządzaj zgodami	1151
zaten üye misiniz	1359
zavřít	154
załaduj więcej	1158
załóż konto	1141
zdieľať	1269
zdieľať na facebooku	1269
zgadzam się	1151
zgłoś	1153
zgłoś błąd	1153
ziņa tiek papildināta	1024
ziņo par kļūdu	1023
ziņot par kļūdu	1023
zkopírovat odkaz	160
znajdź nas na facebooku	1148
zobacz galerię	1158
zobacz również	1155
zobacz także	1155
zobacz też	1155
zobacz więcej	1155
zobrazit více	168
zobrazit vše	168
zostań patronem	1139
zpět nahoru	168
zur merkliste hinzufügen	242
zur übersicht	255
zurück	250
zurück nach oben	255
zvětšit	168
zwiń	1158
""", '©': """
©ntb	1128	1128
""", 'à': """
à découvrir	665
à la une	665
à lire	665
à lire aussi	665
à lire dans ce dossier	665
à lire dans la même rubrique	665
à lire ensuite	665
à lire également	665
à ne pas manquer	665
à voir	665
à voir aussi	665
""", 'ä': """
ähnliche artikel	252
ähnliche beiträge	252
ähnliche themen	252
älä missaa mitään	600
ämnen	1307
ämnen i artikeln	1307
är du redan prenumerant	1294
äänestä tästä	611
""", 'ç': """
çerez ayarlari	1366
çerez politikasi	1366
çerezler	1366
çikiş yap	1359
çok okunanlar	1369
""", 'è': """
è gratis e ci vuole solo un minuto	919
""", 'é': """
écouter	656
écouter (# min	656
écouter le podcast	668
édition du jour	665
""", 'î': """
înapoi sus	1211
încarcă mai multe	1211
închide	1199
înregistrare	1201
înregistrează-te	1201
""", 'ö': """
öffnen	255
önceki	1371
önceki haber	1369
öne çikan haberler	1369
öne çikanlar	1369
önerilen haberler	1369
önerilenler	1369
összes	816
""", 'ú': """
új hozzászólás	813
última hora	467
últimas	1186
últimas entradas	467
últimas noticias	467
últimas notícias	1186	1186
últimes notícies	144
últimos artículos	467
únete	447
únete a la conversación	465
""", 'ü': """
überweisung	233
ücretsiz dene	1359
üye girişi	1359
üye ol	1358	1359
""", 'ý': """
ý kiến	1411
ý kiến bạn đọc	1411
ý kiến của bạn	1411
""", 'ā': """
ārējais saturs	1033
""", 'č': """
članek se nadaljuje pod oglasom	1280
článek pokračuje pod reklamou	162
čtěte dále	166
čtěte i	166
čtěte také	166
číst dál	168
číst dál s předplatným	156
číst více	168
čítajte aj	1267
""", 'ď': """
ďalšie články	19	1267
""", 'đ': """
đáng chú ý	1412
đã có tài khoản	1404
đã sao chép	1407
đã sao chép liên kết	1432
đóng	1402
đóng góp	1403
đăng ký	1404
đăng ký ngay	1404
đăng nhập	1404
đăng nhập / đăng ký	1404
đăng xuất	1404
được quan tâm	1433
được tài trợ	1409
đặt báo	1404
đề xuất	1412
để sau	1402
đọc nhiều	1412
đọc nhiều nhất	1412
đọc sau	1432
đọc thêm	1412	1414
đọc tiếp	1414
đọc tiếp về chủ đề này	1433
đừng bỏ lỡ	1412
""", 'į': """
į viršų	991
įveskite savo el. pašto adresą	1008
""", 'ś': """
śledź nas	1148
""", 'ş': """
şifremi unuttum	1359
şimdi değil	1357
şurada paylaş	1363
""", 'š': """
štampaj	1255
štítky	166
""", 'ž': """
že imate račun	1277
že naročnik	1277
žiūrėkite nuotraukas	991
žiūrėkite vaizdo įrašą	991
žiūrėti galeriją	991
""", 'ș': """
știri recomandate	1209
știri similare	1209
știrile zilei	1209
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	315
""", 'ί': """
ίσως αργότερα	313
ίσως σας ενδιαφέρει	323
""", 'α': """
ακούστε	318
αναζήτηση	325
αντιγραφή συνδέσμου	318
απάντηση	322
αποθήκευση	318
αποστολή με email	318
αποσύνδεση	315
αργότερα	313
αρχική	325
αφήστε σχόλιο	322
""", 'β': """
βίντεο	323
""", 'γ': """
γίνε συνδρομητής	315
γίνετε μέλος	314
γίνετε συνδρομητής	315
γράψτε σχόλιο	322
""", 'δ': """
δείτε περισσότερα	325
δείτε τα σχόλια	322
δείτε όλα	325
δημιουργία λογαριασμού	315
δημοφιλέστερα	323
δημοφιλή	323
διαβάστε ακόμα	323
διαβάστε ακόμη	323
διαβάστε επίσης	323
διαβάστε περισσότερα	323	325
διαφήμιση	320
διαφημίσεις	320
διαφημιση	320
δωρήστε	314
δωρεά	314
""", 'ε': """
είσοδος	315
εγγραφή	315
ειδήσεις σήμερα	323
εκτύπωση	318
επικοινωνία	322
επιστροφή στην κορυφή	325
επόμενο	325
επόμενο άρθρο	323
ετικέτες	323
""", 'θ': """
θέματα	323
""", 'κ': """
κάντε δωρεά	314
κάντε μια δωρεά	314
κατηγορίες	323
κλείσιμο	313
κοινοποίησε	318
κοινοποίηση	318
κοινοποίηση στο facebook	318
κοινοποίηση στο twitter	318
""", 'μ': """
μενού	325
μην χάσετε	323
μοιραστείτε	318
μοιραστείτε το	318
μοιραστείτε το άρθρο	318
μπορεί να σας αρέσει	323
μόνο για συνδρομητές	315
""", 'ξ': """
ξεχάσατε τον κωδικό	315
""", 'ο': """
ο λογαριασμός μου	315
""", 'π': """
περισσότερα	323	325
περισσότερες ειδήσεις	323
προηγούμενο	325
προηγούμενο άρθρο	323
προσθήκη σχολίου	322
προτεινόμενα	323
""", 'ρ': """
ροή ειδήσεων	323
""", 'σ': """
στηρίξτε μας	314
συνέχεια ανάγνωσης	325
συνδεθείτε	315
συνδρομή	315
συνδρομητές	315
σχετικά	323
σχετικά άρθρα	323
σχετικά θέματα	323
σχετικές ειδήσεις	323
σχόλια	322
σχόλιο	322
σύνδεση	315
""", 'τ': """
τα πιο δημοφιλή	323
τελευταία άρθρα	323
τελευταία νέα	323
τελευταίες ειδήσεις	323
""", 'υ': """
υπενθύμιση αργότερα	313
υποβολή σχολίου	322
υποστηρίξτε μας	314
""", 'φ': """
φόρτωση περισσότερων	325
""", 'χ': """
χορηγούμενο	320
χορηγούμενο περιεχόμενο	320
""", 'ό': """
όχι ευχαριστώ	313
όχι τώρα	313
όχι, ευχαριστώ	313
""", 'а': """
абонамент	93
абонирайте се	93
авторизация	1223
авторизоваться	1223
актуальне	1393
архив	1237
""", 'б': """
банковская карта	1222
банковский перевод	1222
безопасный платеж	1222
больше	1237
больше новостей	1237
будьте в курсе	1225
більше за темою	1393
більше на цю тему	1393
більше новин	1393
більше по темі	1393
""", 'в': """
в избранное	1228
в тренде	1237
важливо	1393
вам будет интересно	1237
вам може сподобатися	1393
вам может быть интересно	1237
вас може зацікавити	1393
вас может заинтересовать	1237
введите email	1225
версия для печати	1228
вече имате акаунт	94
вече сте абонат	94
вже зареєстровані	1382
вже є акаунт	1382
вибір редакції	1393
видео	1237
вижте още	98
вийти	1382
вконтакте	1229	1229
влезте	94
во весь экран	1240
войти	1223
войти в аккаунт	1223
воспроизвести	1240
время на чтение	1240
время чтения # мин	1240
все	1240
все комментарии	1235
всі новини	1395
вход	94	1223
вхід	1382
выберите сумму	1222
выбор редакции	1237
выйти	1223
відео	1393
відповісти	1391
відхилити	1389
""", 'г': """
главная	1240
главное	1237
главное за день	1237
главные новости	1237
головна	1395
головне	1393
головне за день	1393
головні новини	1393
""", 'д': """
далее	1240
далі	1395
дарете	93
дари	93
детальніше	1395
дзен	1229
дивіться також	1393
для подписчиков	1223
добавить комментарий	1235
додати коментар	1391
докладніше	1395
другая сумма	1222
други новини	19
другие материалы	19	1237
другие новости	19	1237
другие статьи	1237
друк	1386
""", 'е': """
единоразово	1220
ежемесячно	1220
еще новости	1237
еще по теме	1237
ещё	1237
ещё по теме	1237
""", 'з': """
за темою	1393
забравена парола	94
забули пароль	1382
забыли пароль	1223
завантажити ще	1395
загрузить еще	1240
загрузить ещё	1240
задонатити	1380
задонатить	1220
закрити	1379
закрыть	1219
залишити коментар	1391
запази	100
зарегистрироваться	1223
зареєструватися	1382
зберегти	1386
збільшити	1395
зміст	1395
зробити внесок	1380
зрозуміло	1389
""", 'и': """
интересное	1237
""", 'к': """
к началу	1240
категории	1237
категорії	1393
коментар	1391
коментари	100
коментарі	1391
коментирай	100
коментувати	1391
комментарии	1235
комментарии отсутствуют	1235
комментарий	1235
комментировать	1235
контакти	1391
контакты	1235
конфиденциальность	1233
копирай линк	100
копировать ссылку	1228
копіювати посилання	1386
купить подписку	1223
""", 'л': """
лента новостей	1237
личный кабинет	1223
""", 'м': """
материалы партнеров	1232
материалы по теме	1237
матеріали за темою	1393
матеріали по темі	1393
меню	1240	1395
метки	1237
може да ви хареса	98
может быть, позже	1219
может позже	1219
можливо, пізніше	1379
мой профиль	1223
моят профил	94
мы в социальных сетях	1230
мы в соцсетях	1230
мы вконтакте	1230
мій профіль	1382
мітки	1393
""", 'н': """
на главную	1240
на правах реклами	1388
на правах рекламы	1232
наверх	1240	1395
нагадати пізніше	1379
надіслати	1386
назад	1240	1395
най-четени	98
най-четено	98
найпопулярніше	1393
найти	1240
найчитаніше	1393
налаштування	1389
написати коментар	1391
написать комментарий	1235
напиши коментар	100
напомнить позже	1219
направете дарение	93
настройки	1233
настройки cookie	1233
наступна	1395
наступна стаття	1393
не зараз	1379
не пропустите	1237
не пропустіть	1393
не сегодня	1219
не сейчас	1219
не сьогодні	1379
нет комментариев	1235
нет, спасибо	1219
новини	1393
новини партнерів	1388
новости	1237
новости партнеров	1232
новости партнёров	1232
новости по теме	1237
ні, дякую	1379
""", 'о': """
обговорити	1391
обратная связь	1235
обсудить	1235
обсуждение	1235
одноклассники	1229
одноразово	1380
оставить комментарий	1235
останні новини	1393
ответить	1235
отказаться	1233
отклонить	1233
отправить по почте	1228
оформити підписку	1382
още от	98
още по темата	98
""", 'п': """
партнерский материал	1232
партнерський матеріал	1388
партнерський проєкт	1388
партнёрский материал	1232
передплата	1382
передплатити	1382
перейти к содержанию	1240
печать	1228
платено съдържание	97
по теме	1237
повідомити про помилку	1391
погоджуюсь	1389
погоджуюся	1389
подарить статью	1223
поддержать	1220
поддержать нас	1220
поддержать проект	1220
поддержать редакцию	1220
поделитесь	1228
поделиться	1228	1228
поделиться в telegram	1228
поделиться в twitter	1228
поделиться в одноклассниках	1228
поделиться вконтакте	1228
подкасти	1393
подкасты	1237
подкрепете ни	93
подписаться	1223
подписаться на новости	1225
подписаться на рассылку	1225
подписка	1223
подписывайтесь	1230
подпишитесь на рассылку	1225
подробнее	1240
подробнее по теме	1237
поділитись	1386
поділитися	1386
поділитися в telegram	1386
поділіться	1386
пожертвовать	1220
пожертвувати	1380
позже	1219
поиск	1240
показати більше	1395
показати коментарі	1391
показати ще	1395
показать больше	1240
показать еще	1240
показать ещё	1240
показать комментарии	1235
пользовательское соглашение	1233
політика конфіденційності	1389
помочь	1220
помочь нам	1220
помочь проекту	1220
понятно	1233
попередня	1395
попередня стаття	1393
попробовать бесплатно	1223
популярне	1393
популярное	1237
популярные	1237
популярные новости	1237
популярные статьи	1237
популярні новини	1393
посилання скопійовано	1386
последнее	1237
последни новини	98
последние новости	1237
похожие материалы	1237
похожие статьи	1237
поширити	1386
поширити у facebook	1386
пошук	1395
правила использования	1233
предыдущая	1240
предыдущая статья	1237
премиум	1223
преміум	1382
препоръчани	98
прийняти	1389
прийняти всі	1389
принтирай	100
принять	1233
принять все	1233
принять всё	1233
прислать новость	1235
приєднатися	1380
продолжить без поддержки	1219
промо	1232	1388
прослушать	1228
підписатись	1382
підписатися	1382
підписка	1382
підтримати	1380
підтримати нас	1380
підтримати редакцію	1380
пізніше	1379
""", 'р': """
развернуть	1240
разово	1220
распечатать	1228
рассказать друзьям	1228
рассылка	1225
рассылки	1225
регистрация	94	1223
редакция рекомендует	1237
реклама	97	1232	1232	1388	1388
рекламно съдържание	97
рекомендуем	1237
рекомендуемое	1237
рекомендуємо	1393
реєстрація	1382
роздрукувати	1386
рубрики	1237	1393
""", 'с': """
самое важное	1237
самое популярное	1237
самое читаемое	1237
свежее	1237
свежие новости	1237
свернуть	1240
свързани новини	98
свързани статии	98
связаться с нами	1235
сделать пожертвование	1220
сейчас читают	1237
скопировать ссылку	1228
скопіювати посилання	1386
следующая	1240
следующая статья	1237
слухати	1386
слушать	1228
см. также	1237
смотреть все	1240
смотри также	1237
смотрите также	1237
согласен	1233
согласиться	1233
содержание	1240
создать аккаунт	1223
сообщить об ошибке	1235
сохранить	1228
социальные сети	1230
спецпроект	1232
спецпроєкт	1388
сподели	100
сподели във facebook	100
споделяне	100
спонсорирано	97
способ оплаты	1222
способы оплаты	1222
ссылка скопирована	1228
станете член	93
стати частиною спільноти	1380
стать патроном	1220
стать спонсором	1220
створити акаунт	1382
стрічка новин	1393
схожі матеріали	1393
схожі статті	1393
сюжет	1237
сюжеты	1237
""", 'т': """
твитнуть	1228
твиттер	1229
твітнути	1386
теги	1237	1393
телеграм	1229
тема дня	1237
теми	1393
темы	1237
""", 'у': """
увеличить	1240
увійти	1382
уже есть аккаунт	1223
уже зарегистрированы	1223
уже зареєструвалися	1382
умови використання	1389
усі новини	1395
""", 'ф': """
фейсбук	1229
фото	1237
фоторепортаж	1237
""", 'х': """
хорошо	1233
""", 'ч': """
час читання # хв	1395
читайте еще	1237
читайте ещё	1237
читайте ниже	1232
читайте также	1237
читайте також	1393
читати далі	1395
читати повністю	1395
читати також	1393
читать далее	1240
читать дальше	1240
читать ещё	1240
читать комментарии	1235
читать полностью	1240
читать также	1237
""", 'щ': """
ще за темою	1393
ще новини	1393
щомісяця	1380
""", 'э': """
электронная почта	1225
""", 'я': """
я вже підтримую	1379
я уже поддерживаю	1219
яндекс.дзен	1229
""", 'і': """
інші новини	19	1393
""", 'א': """
אולי גם יעניין אותך	721
אולי יעניין אותך	721
אולי יעניין אותך גם	746
אולי יעניין אתכם	721
אולי יעניין אתכם גם	746
אולי מאוחר יותר	711
אולי פספסתם	746
אינציקלופדיית ynet	721
""", 'ב': """
בחסות	749
בשיתוף	718
""", 'ד': """
דווח על טעות	720
דלג לתוכן	723
דף הבית	723
""", 'ה': """
האזינו	716
הבא	723
הגב	720
הדפיסו כתבה	745
הדפס	716
הדפסה	716
הדפסת כתבה	745
הוסיפו תגובה	720
הוסף תגובה	720
הוספת תגובה	720
הזכירו לי מאוחר יותר	711
החשבון שלי	713
הירשם	713
הכי נצפים	721
הכי נקרא	721
הכי נקראות	721
הכי נקראות היום	746
הכתבה הבאה	721
הכתבה הקודמת	721
המלצות	721
המשך לקרוא	723
המשך קריאה	723
הנצפים ביותר	746
הנקראות ביותר	721
הנקראים ביותר	746
העתיקו את הקישור	745
העתיקו קישור	745
העתק קישור	716
העתקת קישור	716
הצג עוד	723
הצטרפו	712
הצטרפו אלינו	712
הקודם	723
הקישור הועתק	745
הרשמה	713
השב	720
התחבר	713
התחברות	713
""", 'ו': """
ווטסאפ	716
וידאו	721
""", 'ח': """
חדשות אחרונות	721
חודש ראשון ב-#	744
חודש ראשון ב-# ש"ח	744
חודש ראשון בשקל	744
חודש ראשון חינם	744
חזרה למעלה	723
חיפוש	723
""", 'ט': """
טוויטר	716
טלגרם	716
טען עוד	723
""", 'י': """
יציאה	713
""", 'כ': """
כבר מנויים? התחברו	713
כבר נרשמת	713
כותרות אחרונות	721
כניסה	713
כניסה למנויים	713
כתבה ממומנת	749
כתבו תגובה	720
כתבות אחרונות	721
כתבות מומלצות	721
כתבות נוספות	721
כתבות נוספות בנושא	746
כתבות נוספות שיעניינו אתכם	746
כתבות קשורות	721
כתבות שאולי פספסתם	746
כתבות שיעניינו אתכם	746
""", 'ל': """
לא כעת	711
לא עכשיו	711
לא תודה	711
לא, תודה	711
להמשך קריאה	713
להרשמה	713
לכל הכתבות	723
לכל הכתבות בנושא	746
לכל העדכונים, הכתבות והסרטונים	746
לכל התגובות	720
לכתבה הבאה בסדרה	746
לכתבה הקודמת בסדרה	746
לרכישת מינוי	713
לתרום	712
לתרומה	712
""", 'מ': """
מבזקים	721
מודעה	718
מומלץ עבורך	746
מומלץ עבורכם	746
מומלצים	721
ממומן	718
מצאתם טעות	720
""", 'נ': """
נושאים	721
נושאים קשורים	721
""", 'ס': """
סגור	711
סגירה	711
סיכום ai	732
סיכום הכתבה	732
""", 'ע': """
עוד	723
עוד באותו נושא	746
עוד בנושא	721
עוד בערוץ	721
עוד חדשות	721
עוד כתבות	19	721
עוד כתבות בנושא	19
עוד סיפורים	746
""", 'פ': """
פייסבוק	716
פרסום	718
פרסומת	718
""", 'צ': """
צור חשבון	713
צור קשר	720
""", 'ק': """
קרא גם	721
קרא עוד	723
קראו גם	721
קראו עוד	723
""", 'ש': """
שיתוף	716
שיתוף בווטסאפ	716
שיתוף בטוויטר	716
שיתוף בפייסבוק	716
שכחתי סיסמה	713
שלח לחבר	716
שלחו את הכתבה במתנה	745
שלחו במתנה	745
שליחה במייל	716
שמירה	716
שמירת כתבה	745
שמרו כתבה	745
שמרו לקריאה מאוחרת	745
שתף	716
שתפו	716	745
שתפו את הכתבה	716
שתפו בוואטסאפ	745
שתפו בווטסאפ	745
שתפו בטלגרם	745
שתפו בפייסבוק	716
""", 'ת': """
תגובה	720
תגובות	720
תגיות	721
תוכן למנויים	713
תוכן ממומן	718
תוכן מסחרי	749
תוכן מקודם	718
תוכן פרסומי	749
תוכן שיווקי	718
תוכן שיווקי בשיתוף	749
תמכו בנו	712
תפריט	723
תקציר ai	732
תקציר בינה מלאכותית	732
תקציר הכתבה	732
תרומה	712
תרמו	712
תרמו עכשיו	712
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	581
اخبار ديگر	19
اخبار ذات صلة	49
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	557
اخبار مرتبطة	79
اخبار پيشنهادي	581
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	557
اخرين خبرها	581
ادامه	559
ادامه مطلب	559
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	552
ارسال به دوستان	552
ارسال نظر	556
از دست ندهيد	581
از ما حمايت كنيد	549
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	550
اشتراك گذاري	552
اشتراك گذاري در تلگرام	574
اشتراكگذاري	552
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
الان نه	548
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
انتهاي پيام	574
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
اولين نفري باشيد كه نظر ميدهد	574
ايجاد حساب	550
اين مطالب را هم بخوانيد	581
اين مطلب را هم بخوانيد	581
اگهي	554
اگهيها	585
""", 'ب': """
بازرگاني	585
بازگشت به بالا	559
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	557
برچسبها	557
بستن	548
بعدا ياداوري كن	548
بعدي	559
بلغ عن خطا	69
به اشتراك بگذاريد	552
بيشتر	557	559
بيشتر ببينيد	581
بيشتر بخوانيد	557
""", 'ت': """
تازهترينها	557
تبرع	39
تبرع الان	39
تبليغ	554
تبليغات	554
تبليغات در گوگل	585
تبليغات متني	585
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	552
تم نسخ الرابط	78
تماس با ما	556
تويتر	44
توييتر	552
تيليجرام	44
""", 'ث': """
ثبت نام	550
ثبت نظر	556
ثبتنام	550
""", 'ج': """
جديدترين اخبار	557
جستجو	559
جميع التعليقات	48
""", 'ح': """
حالا نه	548
حجم الخط	44
حساب كاربري	550
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	549
حمايت مالي	549
""", 'خ': """
خانه	559
خبرهاي بيشتر	581
خبرهاي مرتبط	557	581
خبرهاي پيشنهادي	581
خروج	550
""", 'د': """
در همين رابطه	581
در همين زمينه	581
دستهبندي	557
ديدگاه	556
ديدگاهتان را بنويسيد	574
ديدگاهها	556
""", 'ذ': """
ذات صلة	49
ذخيره	552
ذخيره خبر	574
ذخيره مطلب	574
ذخيره مطلب براي بعد	574
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	550
رپورتاژ	554
رپورتاژ اگهي	554
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
شايد بعدا	548	548
""", 'ص': """
صفحه اصلي	559
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	550
عكس	557
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	550
فيديو	49
فيسبوك	44	552
""", 'ق': """
قبلي	559
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
كليدواژهها	557
كمك كنيد	549
كمك مالي	549
كن داعما	39
كپي شد	574
كپي كردن لينك	574
كپي لينك	552
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	552
لينك كوتاه خبر	574
لينك كپي شد	574
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	554
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
مشاهده بيشتر	559
مشاهده همه	559
مشترك شويد	550
مطالب بيشتر	581
مطالب مرتبط	557
مطالب پيشنهادي	581
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تهمك	79
مقالات مرتبط	557
منو	559
مهمترين اخبار	557
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	574
نسيت كلمة المرور	40
نظر	556
نظر بدهيد	574
نظر خود را با ما در ميان بگذاريد	574
نظر خود را بنويسيد	556
نظر شما	556
نظر شما درباره اين خبر چيست	574
نظرات	556
نظرسنجي	574
نمايش بيشتر	559
ننصح بقراءة	49
نه ممنون	548
""", 'ه': """
همرساني	552
همچنين ببينيد	581
همچنين بخوانيد	557
""", 'و': """
واتساب	44
واتساپ	552
ورود	550
ورود / ثبت نام	550
وسوم	49
ويديو	557
ويژه مشتركان	550
""", 'پ': """
پاسخ	556
پربازديدترين	557
پربازديدترينها	557
پربازديدها	557
پربحثترينها	557
پربينندهترين	581
پربينندهترين خبرها	581
پربينندهترينها	581
پيام بازرگاني	585
پيشنهاد خواندني	581
پيشنهاد سردبير	557
پيشنهاد ما	557
""", 'چ': """
چاپ	552
""", 'گ': """
گزارش خطا	556
گزارش خطا در اين خبر	574
""", 'अ': """
अगला	770
अगली खबर	768
अन्य खबरें	19	19	768
अपनी राय दें	767
अभी दान करें	759
अभी नहीं	758
""", 'आ': """
आगे पढें	770
आज की अन्य खबरें	791
आपके लिए	768
आपको यह भी पसंद आ सकता है	791
आपको ये भी पसंद आ सकता है	791
""", 'इ': """
इसे भी देखें	791
इसे भी पढें	768
""", 'ई': """
ई-पेपर	760
""", 'ऊ': """
ऊपर जाएं	770
""", 'ए': """
एआई समरी	779
एआई सारांश	779
एआई से तैयार सारांश	779
""", 'औ': """
और खबरें	768
और देखें	770
और पढें	768	770
और भी पढें	791
""", 'क': """
कमेंट	767
कमेंट करें	767
कमेंट्स	767
केवल सदस्यों के लिए	760
कॉपी लिंक	763
""", 'ख': """
खाता बनाएं	760
खोजें	770
""", 'च': """
चर्चा में क्यों है	791
""", 'ज': """
जरूर पढें	791	791
जवाब दें	767
""", 'ट': """
टिप्पणियां	767
टिप्पणी	767
टिप्पणी करें	767
टैग्स	768
टॉप न्यूज	768
टॉप स्टोरीज	791
ट्रेंडिंग	768
ट्विटर	763
""", 'त': """
ताजा खबरें	768	768
ताजा समाचार	768
""", 'द': """
दान करें	759
""", 'न': """
नहीं धन्यवाद	758
नहीं, धन्यवाद	758
""", 'प': """
पार्टनर कंटेंट	794
पिछला	770
पिछली खबर	768
पूरी खबर पढें	770
प्रचार	765
प्रतिक्रिया दें	767
प्रायोजित	765
प्रायोजित सामग्री	794
प्रिंट करें	763
प्रीमियम	760
""", 'फ': """
फेसबुक	763
फेसबुक पर शेयर करें	763
फोटो	768
फोटो गैलरी	791
""", 'ब': """
बंद करें	758
बडी खबरें	768
बाद में	758
बाद में याद दिलाएं	758
""", 'म': """
मुख्य समाचार	768
मेन्यू	770
मेरा खाता	760
""", 'य': """
यह भी देखें	791
यह भी पढें	768
ये भी जानें	791
ये भी देखें	791
ये भी पढें	768
""", 'र': """
रजिस्टर करें	760
""", 'ल': """
लिंक कॉपी करें	763
लॉग इन	760
लॉग इन करें	760
लॉगआउट	760
लॉगिन	760
लोकप्रिय	768
""", 'व': """
विज्ञापन	765
विज्ञापन के बाद जारी	794
विषय	768
वीडियो	768
व्हाट्सएप	763
""", 'श': """
शायद बाद में	758
शेयर	763
शेयर करें	763
""", 'स': """
संपर्क करें	767
संबंधित खबरें	768	768
संबंधित लेख	768
संबंधित वीडियो	791
संबंधित समाचार	768
सदस्य बनें	759
सबसे ज्यादा पढी गई	768
सबसे ज्यादा पढी गई खबरें	791
सबसे ज्यादा पढी गईं	791
सब्सक्राइब	760
सब्सक्राइब करें	760
सभी देखें	770
समर्थन करें	759
सहयोग करें	759
साइन अप	760
साइन इन	760
साझा करें	763
सेव करें	763
स्पॉन्सर्ड	765
स्पॉन्सर्ड कंटेंट	794
""", 'ह': """
हमारा समर्थन करें	759
होम	770
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
ข่าวที่เกี่ยวข้อง	1347
ข่าวยอดนิยม	1347
ข่าวล่าสุด	1347
ข่าวอื่นๆ	19
ข่าวแนะนำ	1347
""", 'ค': """
ความคิดเห็น	1349
คัดลอกลิงก์	1349
""", 'ด': """
ดูเพิ่มเติม	1349
""", 'บ': """
บทความที่เกี่ยวข้อง	1347
บทความล่าสุด	1347
บริจาค	1345
บริจาคเลย	1345
""", 'พ': """
พิมพ์	1349
""", 'ร': """
ร่วมบริจาค	1345
""", 'ล': """
ลงทะเบียน	1345
ลืมรหัสผ่าน	1345
""", 'ส': """
สนับสนุนเรา	1345
สปอนเซอร์	1349
สมัครสมาชิก	1345
""", 'อ': """
อ่านต่อ	1349
อ่านเพิ่มเติม	1347
""", 'เ': """
เข้าสู่ระบบ	1345
เรื่องที่คุณอาจสนใจ	19
เรื่องที่เกี่ยวข้อง	1347
เรื่องอื่นที่น่าสนใจ	1347
""", 'แ': """
แชร์	1349
แสดงความคิดเห็น	1349
""", 'โ': """
โฆษณา	1349
""", 'ủ': """
ủng hộ	1403
ủng hộ chúng tôi	1403
""", 'あ': """
あとで	937
あとで読む	945
あなたにおすすめ	954
あなたにおすすめの記事	954
あなたへのおすすめ	954
あわせて読みたい	954
""", 'い': """
いいえ、結構です	937
いいね	945	945
いいね！してニュースをチェック	946
""", 'お': """
おすすめ	954
おすすめの記事	954
おすすめ情報pr	948
おすすめ記事	954
お問い合わせ	950
お気に入り	945
お気に入りに追加	945
お申し込み	940
""", 'こ': """
こちらの記事も読まれています	19
こちらもおすすめ	954
この著者の記事	954
この記事のタグ	954
この記事は会員限定です	940
この記事をシェア	945
この記者の記事一覧	954
この連載の記事	954
""", 'ご': """
ご意見	952
ご支援のお願い	938
ご購読の申し込み	940
""", 'さ': """
さらに読み込む	956
""", 'す': """
すべて受け入れる	950
すべて見る	956
すべて許可	950
""", 'そ': """
その他の記事	954
""", 'は': """
はてなブックマーク	945
はてブ	945
""", 'ま': """
また後で	937
""", 'み': """
みんなのコメント	952
""", 'も': """
もっと見る	956
もっと読む	954
もどる	956
""", 'よ': """
よく読まれている記事	954
よく読まれている記事ランキング	954
""", 'ア': """
アクセスランキング	954
""", 'オ': """
オススメ記事	954
""", 'カ': """
カテゴリ	954
カテゴリー	954
""", 'キ': """
キーワード	954
""", 'ク': """
クッキー	950
クッキー設定	950
クリップ	945
クリップする	945
""", 'コ': """
コピーしました	945
コメント	952
コメント#件	952
コメントする	952
コメントはまだありません	952
コメントをもっと見る	952
コメントを投稿	952
コメントを書く	952
コメントを残す	952
コメントを見る	952
コメント一覧	952
コメント（#	952
""", 'サ': """
サイトポリシー	950
サイトマップ	950
サインイン	940
サポートする	938
""", 'シ': """
シェア	945
シェアしよう	945
シェアする	945
""", 'ス': """
スキップ	937
スクラップ	945
スクラップする	945
スポンサー	948
スポンサードリンク	948
スポンサーリンク	948
""", 'タ': """
タイアップ	948
タグ	954
""", 'チ': """
チップを送る	938
チャンネル登録	946
""", 'ツ': """
ツイート	945
ツイートする	945
""", 'ト': """
トップ	956
トップへ戻る	956
トップニュース	954
トップページ	956
トピックス	954
""", 'ド': """
ドネーション	938
""", 'ニ': """
ニュースを読む	956
ニュースレター	942
ニュースレター登録	942
""", 'バ': """
バックナンバー	954
""", 'パ': """
パスワードを忘れた方	940
""", 'ピ': """
ピックアップ	954
""", 'フ': """
フォロー	946
フォローしてね	946
フォローしました	946
フォローする	946
フォロー中	946
""", 'ブ': """
ブックマーク	945
ブックマークする	945
""", 'プ': """
プライバシーポリシー	950
プレゼント	940
プレミアム	940
""", 'ヘ': """
ヘルプ	950
""", 'ペ': """
ページの先頭へ	956
ページトップ	956
ページトップへ	956
""", 'ホ': """
ホーム	956
""", 'ポ': """
ポスト	945
ポストする	945
""", 'マ': """
マイページ	940
""", 'メ': """
メニュー	956
メルマガ	942
メルマガ登録	942
メールで送る	945
メールで送信	945
メールアドレス	942
メールアドレスを入力	942
メールマガジン	942
メールマガジン登録	942
""", 'ラ': """
ランキング	954
""", 'リ': """
リンクをコピー	945
""", 'ロ': """
ログアウト	940
ログイン	940
ログイン/会員登録	940
ログイン・会員登録	940
""", '一': """
一覧	956
一覧へ	956
一覧を見る	956
""", '上': """
上一篇	1457
上一頁	1459
上一页	1459
""", '下': """
下一篇	1457
下一頁	1459
下一页	1459
下次再說	1442
下次再说	1442
""", '不': """
不用了	1442
不，謝謝	1442
不，谢谢	1442
""", '专': """
专题	1457
""", '个': """
个人中心	1445
""", '为': """
为你推荐	1457
为您推荐	1457
""", '主': """
主要ニュース	954
""", '举': """
举报	1456
""", '人': """
人気の記事	954
人気ランキング	954
人気記事	954
人気記事ランキング	954
""", '今': """
今、あなたにオススメ	954
今はしない	937
今はやめておく	937
今回はしない	937
今日の注目	954
今日热点	1457
今日焦点	1457
""", '他': """
他の記事	19
他の記事も読む	954
""", '付': """
付費閱讀	1445
付费内容	1445
付费阅读	1445
""", '以': """
以后再说	1442
""", '会': """
会员专属	1445
会员中心	1445
会员登录	1445
会員の方はこちら	940
会員の方はログイン	940
会員登録	940
会員登録する	940
会員登録はこちら	940
会員限定	940
会員限定記事	940
""", '你': """
你可能也喜欢	1457
你可能也喜歡	1457
你可能感兴趣	1457
""", '使': """
使用条款	1454
使用條款	1454
""", '保': """
保存	945
保存する	945
""", '個': """
個人情報保護方針	950
""", '元': """
元記事を読む	956
""", '免': """
免責聲明	1454
免費訂閱	1447
免費註冊	1445
免費試讀	1445
免责声明	1454
免费注册	1445
免费订阅	1447
免费试读	1445
""", '全': """
全文を読む	956
全文表示	956
全部接受	1454
全部评论	1456
""", '公': """
公众号	1451
公式sns	946
公式twitter	946
公式x	946
""", '共': """
共有	945
共有する	945
""", '关': """
关于我们	1454
关注	1451
关注我们	1451
关键词	1457
关闭	1442
""", '其': """
其他新聞	1457
其他新闻	19	1457
""", '再': """
再生	956
""", '写': """
写真を見る	956
写真特集	954
写评论	1456
""", '分': """
分享	1450
分享到	1450
分享到微信	1450
分享到微博	1450
分享至	1450
分享至facebook	1450
分类	1457
分類	1457
""", '列': """
列印	1450
""", '初': """
初割で無料体験する	940
""", '利': """
利用規約	950
""", '前': """
前のページ	956
前の記事	954
前の記事へ	954
前へ	956
""", '加': """
加入line好友	1451
加入会员	1445
加入書籤	1450
加入會員	1445
加载更多	1459
""", '動': """
動画	954
動画を見る	956
""", '单': """
单次捐款	1443
""", '印': """
印刷	945
印刷する	945
""", '即': """
即时新闻	1457
即時新聞	1457
""", '参': """
参与评论	1456
""", '反': """
反馈	1456
""", '发': """
发表留言	1456
发表评论	1456
""", '合': """
合わせて読みたい	954
""", '同': """
同じカテゴリの記事	954
同意	1454
同意しない	950
同意する	950
""", '听': """
听新闻	1450
""", '單': """
單次捐款	1443
""", '回': """
回到頂部	1459
回复	1456
回覆	1456
回頂端	1459
回首頁	1459
""", '复': """
复制成功	1450
复制链接	1450
""", '大': """
大字	1450
大家还在看	1457
大家都在看	1457
""", '头': """
头条	1457
""", '字': """
字体大小	1450
字号	1450
字級	1450
字體大小	1450
""", '官': """
官方微博	1451
""", '定': """
定期定額	1443
""", '寄': """
寄付	938
寄付する	938
寄付のお願い	938
寄付をする	938
""", '專': """
專題	1457
""", '小': """
小字	1450
小編推薦	1457
""", '展': """
展开	1459
展开全文	1459
展開	1459
""", '已': """
已关注	1451
已是会员	1445
已有帐号	1445
已經是會員	1445
已經是會員？登入	1445
""", '广': """
广告	1453
""", '広': """
広告	948
広告の後に続きます	948
広告をスキップ	948
広告を閉じる	948
広告企画	948
""", '廣': """
廣告	1453
""", '延': """
延伸閱讀	1457
延伸阅读	1457
""", '开': """
开通会员	1445
""", '影': """
影音	1457
""", '後': """
後で	937
""", '微': """
微信	1450
微博	1450
""", '忘': """
忘記密碼	1445
忘记密码	1445
""", '応': """
応援する	938
""", '您': """
您可能也喜歡	1457
您可能感兴趣	1457
您可能还喜欢	19
您可能還喜歡	19
您的邮箱	1447
您的電郵	1447
""", '意': """
意见反馈	1456
""", '感': """
感想を送る	952
""", '成': """
成为会员	1443
成為會員	1443
""", '我': """
我同意	1454
我的帐户	1445
我的帳戶	1445
我知道了	1454
我要留言	1456
我要纠错	1456
我要评论	1456
""", '戻': """
戻る	956
""", '所': """
所有留言	1456
""", '打': """
打印	1450
打赏	1443
""", '投': """
投稿する	952
""", '拒': """
拒絕	1454
拒绝	1454
""", '拡': """
拡大	945
拡大する	956
""", '按': """
按讚	1451
""", '捐': """
捐款	1443
捐贈	1443
捐赠	1443
""", '排': """
排行榜	1457
""", '接': """
接受	1454
接受全部	1454
接受所有	1454
""", '推': """
推广	1453
推广内容	1453
推廣	1453
推荐	1457
推荐文章	1457
推荐阅读	1457
推薦	1457
推薦文章	1457
推薦閱讀	1457
""", '提': """
提供	948
""", '搜': """
搜尋	1459
搜索	1459
""", '播': """
播放	1459
""", '支': """
支持我们	1443
支持我們	1443
支援する	938
""", '收': """
收听	1450
收藏	1450
收藏文章	1450
收起	1459
""", '文': """
文字の大きさ	945
文字サイズ	945
""", '新': """
新着	954
新着ニュース	954
新着記事	954
新規会員登録	940
新規登録	940
新闻简报	1447
""", '显': """
显示更多	1459
""", '暂': """
暂不	1442
""", '暫': """
暫不	1442
""", '更': """
更多	1457
更多内容	1457
更多報導	1457
更多报道	1457
更多文章	1457
更多新聞	1457
更多新闻	1457
""", '最': """
最新ニュース	954
最新文章	1457
最新新聞	1457
最新新闻	1457
最新消息	1457
最新記事	954
""", '會': """
會員中心	1445
會員專屬	1445
會員登入	1445
""", '有': """
有料会員登録	940
有料登録	940
有料記事	940
""", '朋': """
朋友圈	1450
""", '服': """
服务条款	1454
服務條款	1454
""", '朝': """
朝刊・夕刊	940
""", '本': """
本文へ	956
本文へ移動	956
""", '查': """
查看全部	1459
查看原图	1459
查看更多	1459
查看留言	1456
查看评论	1456
""", '标': """
标签	1457
""", '検': """
検索	956
""", '業': """
業配	1453
""", '標': """
標籤	1457
""", '檢': """
檢舉	1456
""", '次': """
次のページ	956
次の記事	954
次の記事へ	954
次へ	956
次ページ	956
""", '每': """
每月捐款	1443
""", '注': """
注册	1445
注目の記事	954
注目キーワード	954
注目ワード	954
注目記事	954
""", '点': """
点击排行	1457
点击查看大图	1459
点赞	1450
""", '為': """
為您推薦	1457
""", '热': """
热点	1457
热点推荐	1457
热门	1457
热门排行	1457
热门文章	1457
热门新闻	1457
""", '無': """
無料で体験する	940
無料で読む	940
無料会員登録	940
無料会員限定	940
無料体験	940
無料登録	940
""", '焦': """
焦點新聞	1457
""", '熱': """
熱門	1457
熱門排行	1457
熱門文章	1457
熱門新聞	1457
熱門話題	1457
""", '特': """
特定商取引法に基づく表記	950
特集	954
""", '猜': """
猜你喜欢	1457
猜你喜歡	1457
""", '申': """
申し込む	940
""", '电': """
电子报	1447
电子邮箱	1447
""", '画': """
画像を拡大	956
画像を見る	956
""", '留': """
留言	1456
留言(#	1456
""", '登': """
登入	1445
登入/註冊	1445
登出	1445
登录	1445
登录/注册	1445
登錄	1445
登録	940
登録して続きを読む	940
登録する	940
""", '發': """
發表留言	1456
發表評論	1456
""", '目': """
目录	1459
目次	956
目錄	1459
""", '相': """
相关主题	1457
相关报道	1457
相关推荐	1457
相关文章	1457
相关新闻	1457
相关标签	1457
相关阅读	1457
相關主題	1457
相關報導	1457
相關推薦	1457
相關文章	1457
相關新聞	1457
相關標籤	1457
相關閱讀	1457
""", '看': """
看了这篇文章的人也看	1457
看更多	1457
""", '稍': """
稍后再说	1442
稍后提醒我	1442
稍後再說	1442
稍後提醒我	1442
""", '立': """
立即捐款	1443
立即訂閱	1445
立即订阅	1445
""", '粉': """
粉絲團	1451
""", '精': """
精选	1457
""", '紙': """
紙面ビューアー	940
""", '続': """
続きをみる	956
続きを読む	940
""", '網': """
網友留言	1456
""", '編': """
編輯推薦	1457
編輯精選	1457
編集部おすすめ	954
編集部のおすすめ	954
""", '縮': """
縮小	945
""", '繼': """
繼續閱讀	1459
""", '纠': """
纠错	1456
""", '继': """
继续浏览内容	1459
继续阅读	1459
""", '编': """
编辑推荐	1457
编辑精选	1457
""", '网': """
网友评论	1456
""", '联': """
联系我们	1454
""", '聯': """
聯絡我們	1454
""", '聽': """
聽新聞	1450
""", '菜': """
菜单	1459
""", '著': """
著作権	950
""", '複': """
複製連結	1450
""", '视': """
视频	1457
""", '訂': """
訂閱	1445
訂閱會員	1445
訂閱郵件	1447
訂閱電子報	1447
""", '記': """
記事へのご意見	952
記事をサポートする	938
記事をプレゼント	940
記事を保存	945
記事を印刷する	945
記事を読む	956
記事ランキング	954
記事一覧	956
記事全文を読む	956
""", '許': """
許可する	950
""", '註': """
註冊	1445
""", '評': """
評論	1456
""", '話': """
話題の記事	954
""", '読': """
読まれている記事	954
""", '請': """
請繼續往下閱讀	1453	1453
請輸入電子郵件	1447
""", '讚': """
讚	1450
讚賞支持	1443
""", '订': """
订阅	1445
订阅会员	1445
订阅邮件	1447
""", '评': """
评论	1456
评论(#	1456
""", '话': """
话题	1457
""", '请': """
请继续往下阅读	1453
请输入邮箱	1447
""", '購': """
購読	940
購読する	940
購読のお申し込み	940
購読申し込み	940
""", '贊': """
贊助	1443
贊助內容	1453
贊助商	1453
""", '赞': """
赞助	1443
赞助内容	1453
赞助商链接	1453
赞赏	1443
""", '跳': """
跳到主要內容	1459
""", '載': """
載入更多	1459
""", '轉': """
轉發	1450
""", '转': """
转发	1450
""", '返': """
返信	952
返信する	952
返回顶部	1459
返回首页	1459
""", '追': """
追蹤	1451
追蹤我們	1451
""", '通': """
通報する	952
""", '速': """
速報	954
""", '連': """
連載	954
""", '運': """
運営会社	950
""", '違': """
違反報告	952
""", '選': """
選單	1459
""", '邮': """
邮箱	1447
""", '閉': """
閉じる	937	956
""", '開': """
開通會員	1445
""", '関': """
関連	954
関連する記事	954
関連キーワード	954
関連タグ	954
関連トピックス	954
関連ニュース	954
関連リンク	954
関連動画	954
関連情報	954
関連記事	954
""", '閱': """
閱讀全文	1459
閱讀更多	1459
""", '關': """
關於我們	1454
關注	1451
關注我們	1451
關鍵字	1457
關閉	1442
""", '阅': """
阅读全文	1459
阅读更多	1459
""", '隐': """
隐私权政策	1454
""", '電': """
電子信箱	1447
電子報	1447
電子版	940
""", '音': """
音声で聞く	945
""", '頭': """
頭條	1457
""", '顯': """
顯示更多	1459
""", '首': """
首頁	1459
首页	1459
""", '가': """
가	970
가입하기	966
가장 많이 본 뉴스	975
""", '개': """
개인정보 처리방침	973
개인정보처리방침	973
""", '거': """
거부	973
""", '검': """
검색	977
""", '계': """
계속 읽기	966
""", '고': """
고객센터	973
""", '공': """
공유	970
공유하기	970
""", '관': """
관련 기사	975
관련 뉴스	975
관련 태그	975
관련기사	975
관련뉴스	975
관련키워드	975
""", '광': """
광고	972
광고 닫기	972
""", '괜': """
괜찮습니다	963
""", '구': """
구독	966
구독 신청	966
구독 전용	966
구독 중	966
구독신청	966
구독하기	966
""", '글': """
글씨크기	970
글자 크기	970
글자크기	970
""", '기': """
기부하기	964
기사 공유하기	970
기사 본문	977
기사 후원하기	964
기사에 대한 의견	974
기사원문	977
기사저장	970
기자의 다른기사	975
""", '나': """
나중에	963
나중에 하기	963
""", '내': """
내 정보	966
""", '네': """
네이버 블로그	970
""", '다': """
다른 공유 찾기	970
다른 기사	19	975
다른 기사 더 보기	19
다른기사	975
다른기사 보기	975
다시 보지 않기	963
다음	977
다음 기사	975
다음 페이지	977
다음기사	975
다음에	963
""", '닫': """
닫기	963
""", '답': """
답글	974
답글쓰기	974
""", '당': """
당신이 좋아할 만한	975
""", '댓': """
댓글	974
댓글 #	974
댓글 #개	974
댓글 보기	974
댓글 쓰기	974
댓글보기	974
댓글쓰기	974
댓글을 입력해주세요	974
""", '더': """
더 보기	977
더보기	975	977
""", '동': """
동영상	975
동의	973
동의합니다	973
""", '등': """
등록	974
""", '라': """
라인	970
""", '랭': """
랭킹	975
랭킹뉴스	975
""", '로': """
로그아웃	966
로그인	966
로그인/회원가입	966
""", '링': """
링크 복사	970
""", '마': """
마이페이지	966
""", '많': """
많이 본 기사	975
많이 본 뉴스	975
많이 읽은 기사	975
많이본 기사	975
많이본 뉴스	975
""", '맨': """
맨 위로	977
맨위로	977
""", '메': """
메뉴	977
메뉴 닫기	977
메일	970
""", '모': """
모두 동의	973
""", '목': """
목록	977
목록보기	977
""", '무': """
무료 체험 시작하기	966
무료 회원가입	966
""", '문': """
문의	974
""", '바': """
바로가기	970
""", '밴': """
밴드	970
""", '베': """
베스트	975
""", '복': """
복사하기	970
""", '본': """
본문 글씨 줄이기	970
본문 글씨 키우기	970
본문 바로가기	977
본문으로 바로가기	977
""", '북': """
북마크	970
""", '비': """
비밀번호 찾기	966
""", '사': """
사이트맵	973
사진 확대	977
""", '속': """
속보	975
""", '스': """
스크랩	970
스폰서	972
""", '신': """
신고	974
신문구독	966
""", '실': """
실시간 뉴스	975
""", '에': """
에디터 추천	975
""", '연': """
연관기사	975
""", '영': """
영상	975
""", '오': """
오늘 하루 보지 않기	963
오늘은 그만 보기	963
오늘의 추천	975
오류 신고	974
""", '요': """
요약	977
""", '원': """
원문보기	977
""", '위': """
위로	977
""", '음': """
음성으로 듣기	970
""", '응': """
응원하기	964
""", '의': """
의견 쓰기	974
""", '이': """
이 시각 주요뉴스	975
이 시각 추천뉴스	975
이메일	970
이메일무단수집거부	973
이미 구독 중이신가요	966
이미 회원이신가요	966
이미지 크게 보기	977
이미지 확대	977
이슈	975
이용약관	973
이전	977
이전 기사	975
이전기사	975
""", '인': """
인기 기사	975
인기기사	975
인기뉴스	975
인쇄	970
인쇄하기	970
""", '일': """
일시후원	964
""", '재': """
재생	977
""", '저': """
저작권규약	973
저장	970
""", '전': """
전체 댓글	974
전체 보기	977
전체메뉴	977
전체보기	977
""", '접': """
접기	977
""", '정': """
정기 후원하기	964
정기구독	966
정기후원	964
""", '제': """
제보	974
제보하기	974
""", '좋': """
좋아요	970
좋은 기사 후원하기	964
""", '주': """
주소복사	970
주요 기사	975
주요 뉴스	975
주요기사	975
주요뉴스	975
""", '지': """
지면보기	966
""", '청': """
청소년보호정책	973
""", '최': """
최신 기사	975
최신 뉴스	975
최신기사	975
최신뉴스	975
""", '추': """
추천 기사	975
추천기사	975
추천뉴스	975
""", '카': """
카카오스토리	970
카카오톡	970
카카오톡 공유	970
카테고리	975
""", '쿠': """
쿠키 설정	973
""", '키': """
키워드	975
""", '태': """
태그	975
""", '트': """
트위터	970
트위터 공유	970
""", '페': """
페이스북	970
페이스북 공유	970
""", '펼': """
펼치기	977
""", '포': """
포토	975
""", '폰': """
폰트 크기	970
""", '프': """
프리미엄	966
프린트	970
""", '함': """
함께 보면 좋은 기사	975
함께 읽으면 좋은	975
""", '핫': """
핫뉴스	975
핫이슈	975
""", '헤': """
헤드라인	975
""", '협': """
협찬	972
""", '홈': """
홈	977
""", '화': """
화제의 뉴스	975
""", '회': """
회사소개	973
회원가입	966
""", '후': """
후원	964
후원 안내	964
후원 하기	964
후원하기	964
후원회원 가입	964
"""}

START = {'a': """
abonē	1042 K par	1042 K no	1042 K un
además	469 K:	507 K, en
ajánljuk	815 K:
alătură	12 K-te
anmäl	1324 K dig till vårt
apúntate	488 K a nuestro seminario	488 K a nuestro evento
artykuły	1159 K autora
ascultă	1 K	1210 K:
aún	32 K no hay comentarios
""", 'b': """
bajá	496 K la app
beiträge	27 K
besøg	209 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	1413 K liên quan:	1422 K viết này có	1422 K viết có hữu ích
báo	1422 K lỗi bài viết
bình	5 K luận	27 K luận	1423 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	815 K:
bạn	1422 K thấy bài viết
bản	1422 K tóm tắt này
""", 'c': """
chefredaktör	1338 K och ansvarig utgivare:	1338 K:
chưa	32 K có bình luận
chọn	1416 K
citeşte	1210 K şi	1210 K şi:	1210 K şi
citește	1210 K și	1210 K și:	1210 K:	1210 K mai mult	1210 K aici	1210 K și	1210 K mai departe:
citiți	1210 K și
comentários	5 K	27 K
compartí	3 K
crédit	705 K photo	705 K photos
crédits	705 K photo	705 K photos
cài	1426 K đặt ứng dụng	1426 K ứng dụng	1426 K app
có	1413 K thể bạn quan tâm:
""", 'd': """
další	169 K články autora
dernières	666 K actualités
descarcă	13 K
descargá	13 K	496 K la app
descărcați	13 K
distribuiți	3 K
dodržujte	28 K
dołącz	12 K do
držte	28 K se
découvrez	667 K aussi	684 K la boutique	684 K notre boutique	684 K nos jeux	684 K notre hors-série	692 K notre application	692 K notre appli
décryptage	667 K :
dùng	1431 K thử
""", 'e': """
elírást	7 K
encuéntranos	12 K
envía	3 K
envíanos	477 K
erről	815 K bővebben
escríbenos	471 K
""", 'f': """
fiți	31 K primul
fotografía	508 K:
få	200 K fuld adgang til	1106 K full tilgang til	1315 K full tillgång till
följ	12 K	1319 K
følg	12 K	12 K oss	204 K	1110 K
füge	12 K uns
fügen	12 K sie uns
für	276 K diesen artikel	276 K diesen
""", 'g': """
ghé	1423 K cửa hàng trực tuyến
góp	1422 K ý cho bài viết
gör	1324 K quizet	1324 K vårt quiz
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál
hjälp	1324 K oss bli bättre	1324 K oss att bli bättre
hjælp	209 K os med at blive bedre
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	1423 K trả lời khảo sát	1429 K ủng hộ
hämta	13 K	1328 K
håll	28 K	28 K dig
hör	280 K dir
hören	280 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	195 K også	195 K også:	209 K mere på	1101 K også	1101 K også:
""", 'i': """
iesūti	1030 K savu	1030 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
""", 'j': """
jaký	33 K je váš
jäikö	614 K juttu kesken
""", 'k': """
kapcsolódó	815 K	815 K:
kiểm	1423 K tra kiến thức của bạn
kjøp	1115 K billetter	1115 K billett
klausykitės	997 K
klikněte	167 K zde
komentáre	5 K	27 K
komentáře	5 K	27 K
kommentarsfältet	5 K
kérjük	28 K
köp	1324 K biljetter	1324 K biljett
kövess	12 K
kövessen	12 K
køb	209 K billetter	209 K billet
küfür	27 K içeren
küldd	3 K el
kết	1416 K nối với chúng tôi
""", 'l': """
leé	507 K también	507 K más	507 K:
lásd	815 K még
lähetä	617 K juttuvinkki	617 K uutisvinkki	617 K vinkki	621 K mielipidekirjoituksesi	621 K mielipidekirjoitus
lämna	1318 K dina tips	1318 K ditt tips
läs	1308 K mer om	1309 K också	1309 K också:	1309 K även	1309 K mer	1309 K mer:	1309 K:	1309 K här	1309 K också	1309 K mer	1309 K även	1309 K även:	1315 K vidare med	1315 K mer på	1328 K e-tidningen	1328 K tidningen
læs	194 K mere om	195 K også	195 K også:	195 K mere	195 K mere:	195 K:	195 K her	195 K hele	195 K også	195 K mere	200 K videre med	214 K e-avisen	214 K avisen
légy	31 K te az első
líbil	8 K se vám
löydät	12 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
mirá	491 K el video	507 K también	507 K:
mitä	8 K pidit	33 K mieltä
możliwość	5 K komentowania
mándanos	477 K
más	468 K noticias de	468 K noticias sobre	468 K sobre	468 K en	468 K de	469 K información	469 K información:	469 K información	471 K artículos de
máte	169 K tip
märkasid	528 K midagi	534 K viga	534 K artiklis viga
még	32 K nincs
més	145 K informació:
mød	209 K os
mời	1413 K xem	1413 K bạn đọc	1413 K độc giả	1416 K độc giả theo dõi	1416 K bạn đọc theo dõi	1424 K quý vị theo dõi	1424 K quý độc giả	1424 K bạn xem video	1424 K nghe
""", 'n': """
naložite	13 K
našli	7 K jste	7 K ste
nguồn	1418 K:	1418 K :
nájdete	12 K nás
não	27 K serão publicados
nézd	815 K meg
nézze	815 K meg
nāc	1035 K strādāt
""", 'o': """
oceń	8 K
odporúčame	1268 K:
ofereça	3 K
opširnije	1254 K:
ouça	1 K	1188 K:
oír	1 K
""", 'p': """
pamanīji	1036 K kļūdu
pamanījāt	1036 K kļūdu
pastebėjote	998 K įdomų	1004 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
piditkö	8 K
podobał	8 K ci się
podés	12 K seguir	478 K enviarnos
podívejte	167 K se:
poslechněte	1 K si	167 K si	167 K si:
poslušajte	1 K
posłuchaj	1 K	1157 K:	1157 K też:
pošlite	3 K
praneškite	998 K redakcijai
prečítajte	1268 K si tiež	1268 K si aj
pridružite	12 K se
pročitaj	1254 K još	1254 K i
pročitajte	1254 K još	1254 K i	1254 K više
páčil	8 K sa vám
päätoimittaja	636 K:
păstrați	28 K
pērc	1035 K biļetes
přečtěte	167 K si také	167 K si	167 K si:	167 K si také:
připojte	12 K se
""", 'q': """
querés	478 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
rašykite	998 K autorei	998 K autoriui
recibí	477 K las noticias
recomandări	1210 K:
resuméet	26 K er
réservez	684 K vos places pour la soirée de la rédaction
résumer	675 K cet article	675 K l'article
résumé	675 K généré	675 K rédigé	675 K réalisé	675 K produit	675 K par
""", 's': """
saistīts	1020 K:
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	477 K el canal	507 K leyendo:
shrnutí	26 K vytvořil	26 K vytvořila
siųskite	998 K savo
sjefredaktør	1129 K:	1129 K og ansvarlig redaktør:
související	167 K:
sprawdź	1157 K:	1157 K też:
stáhni	13 K si
stáhněte	13 K si
stöd	1315 K
stötta	1315 K
støt	200 K
støtt	1106 K
suscríbete	449 K a
susidūrėte	998 K su
susiję	987 K:
synthèse	675 K générée
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	482 K
síganos	12 K
sígueme	482 K
síguenos	12 K
súmate	12 K
súvisiace	1268 K:
sūti	1030 K savu
""", 't': """
también	469 K puedes leer	469 K puedes leer:	469 K te puede interesar:
també	145 K et pot interessar:
tenés	474 ¿K información
thêm	1416 K
thử	1423 K sức với
tiedätkö	617 K aiheesta	617 K asiasta	617 K lisää
tiivistelmä	26 K on
todavía	32 K no hay comentarios
további	815 K részletek
trả	1423 K lời câu đố
trải	1431 K nghiệm
twój	27 K komentarz
työskenteletkö	617 K
tác	1418 K giả:	1418 K giả là
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	1422 K tắt này
töltsd	13 K le
töltse	13 K le
tüm	27 K yorumlar
tải	13 K	13 K ứng dụng	1426 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
unbeschränkter	298 K zugang
unterstütze	232 K
unterstützen	232 K sie	232 K sie die
uočili	7 K ste
urmărește	12 K	1210 K și:
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
več	1282 K:
vidéo	667 K :
više	1254 K o:
você	1188 K pode gostar:
vypočujte	1 K si
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først
více	167 K zde	167 K k tématu:
võta	528 K ühendust
vă	28 K rugăm să
všechny	27 K komentáře	169 K články autora
""", 'w': """
weiterführende	254 K artikel:
więcej	1156 K o	1156 K na temat	1156 K z	1157 K na ten temat:	1159 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
ziņo	1030 K redakcijai
znalazłeś	7 K
""", '©': """
©	258 K dpa	375 K #	375 K
""", 'à': """
à	667 K lire aussi	667 K lire également	667 K lire :	667 K lire sur	667 K voir aussi	667 K écouter	667 K relire	667 K découvrir	667 K lire sur le même sujet	667 K consulter :	667 K voir également	669 K propos de l'auteur	669 K propos de l'autrice	684 K retrouver dans le numéro
""", 'ä': """
är	1318 K du
""", 'é': """
écouter	1 K l'article	1 K cet article	667 K aussi
écoutez	1 K cet	1 K l'article	688 K le podcast
""", 'ú': """
últimas	468 K noticias de	1187 K de	1187 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	256 K die autorin	256 K den autor	256 K die autor:in	256 K die autoren	256 K die autor:innen
""", 'č': """
čitajte	1254 K i
čo	33 K si myslíte
čtěte	167 K také	167 K také:	167 K i	167 K více	167 K:	167 K také
čítajte	1268 K aj	1268 K tiež	1268 K viac
""", 'đ': """
đánh	1422 K giá bài viết
đăng	1423 K ký tham dự hội thảo
đọc	1413 K thêm	1413 K thêm:	1413 K:	1413 K tiếp:	1416 K tin nhanh
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ž': """
žinote	998 K daugiau
žiūrėkite	987 K taip pat
""", 'ț': """
ți	8 K-a plăcut
""", 'α': """
ακολουθήστε	12 K
ακούστε	1 K	324 K:
""", 'β': """
βίντεο	324 K:
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	324 K επίσης	324 K:	324 K το βίντεο	324 K εδώ	324 K επίσης:	324 K ακόμα:
δειτε	324 K επισης
διαβάστε	324 K επίσης	324 K επίσης:	324 K ακόμη	324 K ακόμη:	324 K ακόμα	324 K:	324 K εδώ	324 K περισσότερα	324 K ακόμα:
διαβαστε	324 K επισης
""", 'ε': """
εσείς	33 K τι
""", 'κ': """
κατεβάστε	13 K
κοινοποιήστε	3 K
""", 'μ': """
μοιραστείτε	3 K
""", 'π': """
περισσότερα	324 K:
""", 'σ': """
σας	8 K άρεσε
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
""", 'б': """
больше	1238 K новостей	1239 K по теме:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
більше	1394 K по темі:	1394 K за темою:	1394 K на тему:
""", 'в': """
вам	8 K понравилась	8 K сподобал*
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:
все	27 K комментарии	1238 K новости на тему	1238 K материалы	1238 K новости	1238 K статьи	1241 K статьи автора	1241 K материалы автора
встановіть	13 K
""", 'д': """
детальніше	1394 K:
дивіться	1394 K також	1394 K:	1394 K також:
докладніше	1394 K:
дотримуйтесь	28 K
другие	1241 K материалы автора
""", 'е': """
есть	1241 K новость
еще	1239 K по теме:
ещё	1238 K больше	1239 K по теме:
""", 'з': """
за	1394 K темою:
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
лучшее	1238 K за
""", 'м': """
материал	1239 K по теме:
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надішліть	3 K
нашли	7 K ошибку	7 K опечатку
нет	32 K комментариев
новости	1238 K партнеров
няма	32 K коментари
""", 'о': """
об	1241 K авторе
обсуждение	5 K
оставьте	31 K первый
открихте	7 K
отправить	3 K
отправьте	3 K
оцените	8 K
още	99 K по темата
""", 'п': """
по	1239 K теме:
поделитесь	3 K
поделиться	3 K
подписывайтесь	12 K
подпишись	12 K
подпишитесь	12 K
подробнее	1239 K:	1239 K в материале	1239 K - в
подробности	1239 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
пока	32 K нет комментариев
помітили	7 K помилку
понравилась	8 K статья
последвайте	12 K
последние	1238 K новости о
послухати	1 K
послушать	1 K
почитать	1239 K:
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1241 K новость
приєднуйтесь	12 K
прочетете	99 K още	99 K също
підписуйся	12 K
підписуйтесь	12 K
підпишіться	12 K
""", 'р': """
рекомендуем	1239 K:
рекомендуємо	1394 K:
""", 'с': """
свалете	13 K
связаться	1241 K с автором
скачайте	13 K
скачать	13 K
следвайте	12 K ни
следите	12 K за
слухайте	1394 K:	1394 K також:
слухати	1 K
слушайте	1239 K:	1239 K также:
слушать	1 K
см	1239 K. также:
смотрите	1239 K также	1239 K:	1239 K	1239 K также:
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
читайте	12 K нас	13 K	1239 K также	1239 K также:	1239 K:	1239 K подробнее	1239 K еще	1239 K также	1239 K по теме:	1394 K також	1394 K також:	1394 K:	1394 K ще	1394 K також	1394 K також на тему:
читать	1239 K также	1239 K также	1239 K по теме:
что	33 K вы думаете	1239 K ещё почитать:
чуйте	1 K
""", 'щ': """
ще	32 K немає коментарів	1394 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ
""", 'א': """
אהבתם	733 K את
אולי	747 K פספסתם:
""", 'ב': """
בואו	734 K לעבוד איתנו
בחנו	736 K את עצמכם
""", 'ד': """
דווחו	733 K על
""", 'ה': """
האזינו	1 K	722 K:	735 K לפודקאסט	735 K לפרק
האם	8 K אהבתם	733 K הכתבה	733 K הסיכום	733 K המידע
הדוא	727 K"ל האדום
הוסיפו	725 K
הורידו	13 K
היו	31 K הראשונים
הירשמו	734 K לוובינר	734 K לכנס
הכותב	728 K הוא
הכותבים	728 K הם
הכותבת	728 K היא
הכתבה	733 K עניינה	748 K ממשיכה
המחבר	728 K הוא
המחברת	728 K היא
המשך	748 K הכתבה
הפכו	725 K אותנו
הפעילו	738 K התראות	738 K את ההתראות
הפרק	735 K המלא
הצביעו	736 K בסקר
הצטרפו	12 K	725 K	725 K אלינו	734 K לצוות שלנו
השתתפו	736 K בסקר
התגובות	5 K
""", 'ח': """
חודש	743 K ראשון ב
""", 'י': """
יש	727 K לכם מידע	727 K לכם סיפור	727 K לך מידע	727 K לך סיפור
""", 'כ': """
כדי	743 K לקרוא את
כל	725 K החדשות
""", 'ל': """
להאזנה	735 K לכתבה	735 K לפודקאסט
להמשך	743 K קריאה
לכל	728 K הכתבות של	747 K הכתבות:
לכתבה	722 K המלאה
לכתבות	747 K נוספות:
לעדכונים	725 K נוספים	725 K
לפניות	727 K לכתב	727 K לכתבת
לפרק	735 K המלא
לצפייה	735 K בסרטון	735 K בווידאו
לקבלת	725 K עדכונים
לקריאה	722 K נוספת	722 K נוספת:	743 K מלאה
לקריאת	743 K הכתבה המלאה
לרכישת	734 K כרטיסים לכנס	734 K כרטיסים לחצו	734 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	736 K דעתכם? הצביעו
מייל	727 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	727 K במשהו	727 K בטעות
""", 'ע': """
עוד	722 K בנושא:	747 K במדור:	747 K כתבות:
ענו	736 K על הסקר	736 K על הסקר:	736 K על החידון
עקבו	12 K	725 K אחרינו	725 K אחרי
""", 'פ': """
פרסומת	748 K
""", 'צ': """
צפו	722 K:	722 K גם	735 K בסרטון	735 K בתיעוד	735 K בווידאו	735 K בכתבה
""", 'ק': """
קבלו	738 K התראות	738 K עדכונים
קרא	722 K גם	722 K גם:
קראו	722 K גם	722 K גם:	722 K עוד
""", 'ר': """
רוצים	725 K להיות	725 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	741 K	742 K בעיתונות	742 K בנו	742 K בעבודתנו
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
از	582 K دست ندهيد:
اسال	62 K
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	571 K خود را بسنجيد
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
ايا	568 K اين	568 K خطايي
اين	568 K	582 K مطلب را هم بخوانيد:
اينجا	582 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	558 K:
بخوانيد	558 K:
بشنويد	1 K
به	12 K كانال	568 K اين
بيشتر	558 K بخوانيد	558 K بخوانيد:	558 K ببينيد
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
خبرنگار	564 K:
خلاصات	62 K
خلاصة	62 K
""", 'د': """
دانش	571 K خود را
در	558 K اين باره بخوانيد	571 K نظرسنجي ما	571 K نظرسنجي	582 K همين زمينه:	582 K همين رابطه:
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
شما	571 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K وكاتب
صحفي	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	564 K:
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
مترجم	564 K:
مصيتم	7 K
مطالب	558 K مرتبط:
ملخص	62 K	62 K المقال
منبع	564 K:	564 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	568 K شما درباره
نظرات	5 K
نظرسنجي	571 K:
نويسنده	564 K:	564 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	558 K بخوانيد	558 K بخوانيد:	582 K ببينيد:
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
گزارش	564 K:	568 K خطا
""", 'आ': """
आप	12 K हमें
आपक	780 Kो यह	780 Kो ये
""", 'इ': """
इनप	775 Kुट-	775 Kुट:	775 Kुट -	775 (Kुट
इस	769 Kे भी पढें	769 Kे भी पढें:	793 Kे भी पढें-	793 Kे भी देखें:
""", 'ए': """
एज	775 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	769 K पढें:	793 K भी पढें:
""", 'क': """
क	780 K्या यह	780 K्या आपको	789 Kेवल # रुपये में
""", 'ख': """
खबर	780 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	775 Kिस्क्लेमर:
""", 'द': """
द	769 Kेखें:	769 Kेखें वीडियो
""", 'प': """
पढ	769 Kें:	793 Kें-
""", 'भ': """
भ	775 (Kाषा
""", 'म': """
म	789 Kात्र # रुपये में
""", 'य': """
य	769 Kे भी पढें	769 Kे भी पढें:	775 (Kे लेखक के	793 Kे भी पढें-	793 Kे भी देखें:
यह	769 K भी पढें	769 K भी पढें:	769 K भी देखें:	775 (K लेखक के	780 K खबर आपको	793 K भी पढें-	793 K भी पढें -
""", 'ल': """
ल	775 Kेखक के बारे में	775 Kेखिका के बारे में	775 (Kेखक	775 (Kेखिका	775 Kेखक वरिष्ठ पत्रकार हैं	775 Kेखक स्वतंत्र पत्रकार हैं	775 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	769 Kंबंधित:	789 Kिर्फ # रुपये में
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
ข่	1348 Kาวที่เกี่ยวข้อง:
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	1348 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม
""", 'ฟ': """
ฟั	1 Kง
""", 'อ': """
อ่	1348 Kานเพิ่มเติม:	1348 Kานต่อ:	1348 Kานข่าวต้นฉบับ:	1348 Kานเพิ่มเติม	1348 Kานประกอบ:
""", 'แ': """
แช	3 Kร์
""", 'ả': """
ảnh	1418 K:
""", 'ủ': """
ủng	1418 K hộ tác giả	1429 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	955 Kせて読みたい	955 【Kせて読みたい】	955 Kせて読みたい:
""", 'こ': """
こち	955 Kらもおすすめ	955 Kらもおすすめ:
この	5 K記事へのコメント	8 K記事は	26 K要約は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	955 Kと見る：
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
你可	1458 K能會喜歡：
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '写': """
写真	955 【K】	955 K：
""", '分': """
分享	3 K
""", '加': """
加入	12 K
""", '動': """
動画	955 【K】
""", '参': """
参考	955 K:
""", '发': """
发现	7 K错误
""", '另': """
另请	1458 K参阅
""", '合': """
合わ	955 Kせて読みたい:
""", '同': """
同场	1458 K加映:
同場	1458 K加映:
""", '延': """
延伸	1458 K閱讀	1458 K阅读	1458 K閱讀：	1458 【K閱讀】
""", '当': """
当社	12 Kの
""", '您': """
您的	27 K评论
""", '打': """
打开	13 K
""", '扩': """
扩展	1458 K阅读:
""", '投': """
投稿	27 Kは
""", '推': """
推荐	1458 K阅读	1458 K阅读:
推薦	1458 K閱讀:
""", '收': """
收听	1 K
收聽	1 K
""", '暂': """
暂无	32 K评论
""", '更': """
更多	1458 K：	1458 K新聞：	1458 K內容：	1458 【K新聞】	1458 K相關	1458 K阅读:	1458 K報導:	1458 K报道:
""", '最': """
最初	31 Kのコメント
""", '来': """
来发	31 K表第一
""", '次': """
次に	955 K読む:
""", '欢': """
欢迎	12 K关注
""", '歡': """
歡迎	12 K追蹤
""", '点': """
点击	1458 K查看
""", '画': """
画像	955 【K】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	1458 K阅读	1458 K新闻	1458 K报道：	1458 K阅读:
相關	1458 K新聞	1458 K報導	1458 【K新聞】	1458 K閱讀:
""", '看': """
看更	1458 K多：
""", '要': """
要約	26 Kは
""", '記': """
記事	7 Kの誤り
""", '評': """
評論	5 K
""", '詳': """
詳し	955 Kくはこちら
""", '誤': """
誤字	7 K
""", '评': """
评论	5 K	27 K
""", '这': """
这篇	8 K文章
""", '追': """
追蹤	12 K
""", '関': """
関連	955 K記事	955 K記事：	955 【K記事】	955 K：	955 【K】	955 K:
""", '閱': """
閱讀	1458 K更多
""", '阅': """
阅读	1458 K更多
""", '點': """
點擊	1458 K查看
""", '같': """
같이	976 K 보기:
""", '관': """
관련	976 K 기사:
관련기사	976 K	976 K:	976 [K]
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
더	976 K 읽기:
더보기	976 [K]	976 K:
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
영상	976 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사
이어	976 K 읽기:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	976 K 기사:
""", '카': """
카카오톡	12 K
""", '함': """
함께	976 K 볼 만한 기사:	976 K 보면 좋은 기사:
""", '화': """
화보	976 [K]
"""}

CONTAINS = {'a': """
abonați	1202 doar pentru K	1213 K-vă	1217 K
abonații	1214 K noștri
abonează	1202 K-te pentru	1205 K-te pe youtube	1213 K-te
abonné	650 déjà K	650 pas encore K	650 en tant qu'K
abonnés	650 réservé aux K	650 réservé à nos K	707 nos K	710 K
abonējiet	1044 K
actualité	653 l'essentiel de l'K	658 suivez l'K	658 suivez toute l'K	658 retrouvez toute l'K	671 couvre l'K
adatkezelési	812 K tájékoztató
admitió	512 K
adomány	822 K
adományoddal	818 K
adományok	822 K
adományozz	818 K
advirtió	512 K
adó	805 K #%
adód	820 K #
adăugat	1216 a K
affiliatelänkar	37 K	1335 K
affilié	37 lien K
affiliés	37 liens K
affirmé	709 a K
afiliación	37 enlaces de K
afirmó	512 K
agregó	512 K
aicināja	1047 K
aizsargātas	1021 visas tiesības K
aiškino	1015 K
ajouté	709 a K
ajută	1213 K-ne
ajánld	818 K fel
alkalmazás	810 töltsd le az K
alkalmazásunk	819 K
alkalmazásunkat	810 töltse le K
améliorer	690 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
ankietę	35 naszą K
anmäl	1340 K dig till
anmäla	1330 genom att K dig
annoncé	709 a K
annonslänkar	37 K	1335 K
anunció	512 K
anunțat	1216 a K
använder	1304 vi K cookies	1304 K kakor
anúncios	1195 sem K
aplicación	456 descarga la K	456 descarga nuestra K
aplicația	1205 descarcă K	1214 K noastră
aplikację	1145 pobierz K	1145 pobierz naszą K
aportació	148 la teva K
aportación	475 tu K	500 haz tu K
apoyá	509 K
apsolīja	1047 K
apóyanos	475 K	509 K
apóyenos	475 K	509 K
apúntate	455 K a nuestra	455 K gratis	509 K a	509 K gratis
artykuł	15 darmowy K	20 cały K	1137 podoba ci się ten K	1162 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	445 te ha gustado este K	452 regala este K	452 regalar este K	453 último K gratis	453 te queda # K	503 y lee este K	510 este K
artículos	15 K gratis	453 K gratis este mes	453 te quedan # K	453 límite de K
aseguró	512 K
associés	662 cookies K à ce contenu
assuré	709 a K
asumă	30 nu își K
autentificați	24 K-vă
autentifică	24 K-te	1202 K-te pentru
autorská	170 K práva
avertizează	1216 K
avísanos	509 K
ayúdanos	475 K	509 K a
açikladi	1376 K
añadió	512 K
año	511 al K
""", 'b': """
bağirdi	1376 K
bağiş	1373 K yap	1377 K
bağişiniz	1373 K
behält	29 K sich vor	29 K sich das recht
behöver	1293 vi K ditt stöd	1340 vi K din hjälp
bekapcsolása	810 értesítések K
beløb	225 fast K
beløp	1132 gi et K	1134 fast K
bemängeln	311 K
bemängelt	311 K
berättade	1343 K
berättar	1343 K
bestätigen	239 K sie ihre
bestätigungsmail	239 K
betalvägg	1344 K
beğendiyseniz	1374 bu haberi K	1374 bu yaziyi K
biết	1440 cho K
blokování	164 K reklam
boletín	455 recibe el K	455 nuestro K	455 K diario	509 recibe el K	510 nuestro K	513 K
boîte	653 dans votre K mail	653 dans votre K e-mail
butlletí	143 subscriu-te al K	143 el nostre K	149 el nostre K	152 K
buzón	455 en tu K
bájate	509 K la app
böngésző	10 a K
böngészője	10 az ön K
bötfällde	1343 K
bønn	1082 vi har en K til deg
bülten	1361 e-K	1377 K
bültene	1361 K abone	1361 K kayit	1361 K kaydol
bülteni	1361 haber K
bültenimiz	1374 K
bültenimize	1361 K	1373 K	1374 K
bạn	1406 hộp thư của K	1428 sự ủng hộ của K	1437 sự ủng hộ của K	1437 mời K
bằng	1436 K văn bản của báo
""", 'c': """
caffè	898 un K
café	475 un K	500 un K al mes	673 un K	1193 um K
caractères	690 limitées à # K
catedrática	473 es K
catedrático	473 es K
celého	157 pro čtení K
chaîne	707 notre K
chefredaktör	1320 är politisk K	1320 är K
chefredaktør	205 er K
chuyện	1417 bạn có câu K
chép	1415 cấm sao K	1436 mọi sao K
chính	1410 K sách bảo mật
chúng	1406 bản tin của K tôi	1408 theo dõi K tôi	1417 cho K tôi qua	1417 liên hệ với K tôi	1437 ủng hộ K tôi	1437 K tôi cần sự giúp đỡ	1437 giúp K tôi	1437 theo dõi K tôi	1438 K tôi trên	1438 của K tôi	1438 cho K tôi
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1185 nos K
comentó	512 K
comisión	489 recibir una K
communauté	677 K whatsapp	677 K signal
compártela	25 K
compártelo	25 K
comunità	921 parte della nostra K
condamné	709 a K
condiții	1207 termeni și K
confidentialité	662 politique de K
confidențialitate	1207 politica de K
conférences	671 est maître de K
connecté	664 vous devez être K
conteúdo	9 este K	9 K externo	1172 acesse todo o K
contribuição	1169 com a sua K
contó	512 K
conversación	466 participar en la K
conținut	9 acest K
cookieinställningar	1322 K
creează	1213 K un cont
csatornánk	819 K
cuéntanos	466 K en	509 K
czytać	1142 aby K dalej	1142 żeby K dalej	1161 chcesz K dalej
czytelników	36 naszych K	1162 naszych K	1162 z wpłat K
của	1419 là cây bút K	1438 độc giả K
""", 'd': """
darbą	1013 mūsų K
darowiznę	1140 przekaż K	1161 przekaż K
datenschutzerklärung	249 unserer K	309 unserer K	309 unsere K
datenübertragung	272 der K zu
debatindlæg	206 send dit K	206 skrive et K
debatredaktør	205 er K
debattredaktør	1111 er K
debattør	205 er K
declaró	512 K
decía	512 K
demandé	709 a K
denunció	512 K
descarcă	1213 K
descárgate	456 K la	456 K nuestra
desteğiniz	1373 K
desteğinizle	1374 K
desteğiyle	18 okurlarin K
değildir	30 sorumlu K
dimineață	17 în fiecare K
disponível	1175 K no google play
doação	1169 faça uma K	1193 sua K	1194 sua K	1194 faça uma K	1198 K
doações	1198 K
dodał	1164 K
dodała	1164 K
donació	148 fes una K	152 K
donación	448 haz una K	448 tu K	475 tu K	475 una K	509 tu K	509 haz una K	513 K
donația	1213 K ta
donație	1213 fă o K	1217 K
donații	1217 K
donează	1213 K acum
dorzuć	1161 K się
dostęp	1142 pełny K do	1161 kup K
dostępny	1142 artykuł K tylko
dowolną	1163 K kwotą
dołóż	1161 K się
dołącz	1149 K do nas na	1161 K do nas	1161 K do grona
draudžiama	994 K kopijuoti	994 be leidimo K	994 be sutikimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
dziękujemy	1161 K, że nas czytasz
débloquer	650 pour K
déclare	709 K
déclaré	709 a K
découvrez	650 K nos offres	706 K nos offres
déductible	646 K des impôts	646 K à #	708 K
déjanos	6 K tu
dénonce	709 K
déplore	709 K
déposés	682 des cookies seront K
désabonner	653 K à tout moment
désactiver	660 K adblock
désactivez	660 K adblock
désinscrire	653 vous K à tout moment
díky	172 K vám
dömde	1343 K
dømte	226 K	1135 K
děkujeme	171 K, že nás čtete
dụng	1408 tải ứng K	1437 tải ứng K
""", 'e': """
elaboración	489 no ha participado en la K
electrònic	143 el teu correu K
electrónico	455 tu correo K	466 tu dirección de correo K no será publicada
elolvasásához	807 a teljes cikk K
előfizetés	822 K
előfizető	807 már K	818 legyen K
előfizetőink	807 K olvashatják	819 K
előfizetők	822 K
előfizetőknek	807 csak K
endereço	1185 seu K de email não será
engedélyezze	812 K a javascript
enkät	35 vår K
enquête	35 notre K	35 onze K	707 cette K
enquêtent	707 K pour vous
enquêtes	707 nos K
ensimmäinen	640 K kuukausi
enthält	272 dieses element K daten
envíanos	509 K
erhvervsredaktør	205 er K
erklärt	311 K
erklärte	311 K
erzählen	308 K sie es weiter
erzählt	311 K
erzählte	311 K
escribió	512 K
escríbenos	466 K a	509 K
estimé	709 a K
estás	445 ya que K aquí	445 ya que K por aquí
etkinleştir	1367 javascript'i K
evästeasetuksiasi	622 K
evästeet	622 K
evästeitä	607 K
explicó	512 K
expliqué	709 a K
""", 'f': """
favoritkälla	1316 K
faça	1194 K um pix
felelősséget	30 nem vállal K
felhasználási	812 K feltételek
feliratkozás	808 K a hírlevélre	808 hírlevél K
folosește	1207 K cookie
folytatásához	807 a cikk K
fortæller	226 K
följ	1301 K oss på	1340 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1312 alla rättigheter K
fördere	308 K
fördermitglied	293 werde K	293 werden sie K
fördern	308 jetzt K	308 K sie
föredragen	1316 K källa
föredragna	1316 K källa
författare	1320 är K och
förklarar	1343 K
følg	187 K os på	223 K os	1093 K oss på	1132 K oss
første	218 K måned	225 K måned	1125 K måned	1134 K måned
független	805 támogassa a K	819 K sajtó
""", 'g': """
gadā	1046 K
gazeteciliği	1374 bağimsiz K
gazeteciliğimiz	1374 K
gelmişken	1356 buraya kadar K
geöffnet	251 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1259 K
gridò	935 K
gràcies	149 K a tu
grátis	1196 teste K
grâce	18 K à vous	646 K à vos dons
går	176 før du K	1082 før du K
gåva	1293 din K	1293 ge en K	1340 din K	1340 ge en K	1344 K
göre	1376 K
gösterilmeden	1372 kaynak K
gửi	1417 xin K về	1437 hãy K
""", 'h': """
használ	812 sütiket K	812 cookie-kat K
használat	812 sütik K
heißt	311 K es
hinzufügen	264 bei google K
hirdetés	11 a K	11 K után
hjälp	1323 K av ai	1340 K oss
hjælp	208 K af ai	208 K fra ai	223 vi har brug for din K	223 K os
hovorí	1274 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	821 K
hyödyntäen	623 tekoälyä K
häufiger	264 bei google K
hävdar	1343 K
hævder	226 K
hébergé	662 ce contenu est K par
hírekben	810 a google K
hírlevelünk	819 K
hírlevelünkre	808 K	819 K
hírlevél	822 K
hó	820 ft/K
hónap	820 első K
hører	1116 der du K
hükmetti	1376 K
hüüdis	546 K
hồng	1435 nhận hoa K
""", 'i': """
iecienītāko	1028 K avotu
ifølge	226 K	1135 K
illimité	650 accès K	699 en K
incorporó	473 se K a
independentă	1214 presa K
indicó	512 K
indiqué	709 a K
indrømmede	226 K
indépendance	707 notre K
indépendant	646 soutenez le journalisme K	707 journalisme K	707 média K
indépendante	696 la presse K a	707 presse K	707 information K
información	460 sigue toda la K	460 siga toda la K	473 cubre la K	510 esta K
informó	512 K
informē	1047 K
innehåll	1304 externt K	1322 externt K
innehållet	9 K
innrømmet	1135 K
inquiète	709 s'K
inquérito	35 nosso K
inscrição	1174 cancelar a K
inscríbete	509 K
insändare	1321 skicka din K	1321 din K till	1321 skriva en K
intelektą	1002 dirbtinį K
intégralité	650 pour lire l'K
investigación	510 esta K
investigação	1195 esta K
investigație	1214 această K
invítame	509 K a
invítanos	509 K a
istediğiniz	1360 K zaman iptal	1375 K zaman iptal
içeriği	9 K
išorinio	1000 K turinio
""", 'j': """
jautāja	1047 K
jesteś	1137 skoro już tu K	1137 skoro tu K
jugé	709 a K
jurnaliștii	1214 K noștri
jälgi	543 K meid
jäseneksi	638 liity K
""", 'k': """
kanał	1162 nasz K
kannatusjäseneksi	638 liity K
kanál	172 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1260 K
kedykoľvek	1265 odhlásiť sa môžete K
khoản	1405 bạn đã có tài K	1410 điều K sử dụng
không	1415 K sao chép
khẳng	1440 K định
kifogásolja	821 K
kiáltotta	821 K
kiến	1425 ý K của bạn sẽ
komentować	6 K	1154 aby K
komentár	6 pridať K
komentář	6 přidat K
komentáře	6 pro přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	623 K
kopēšana	1027 K bez
korespondentė	999 K
krzyczał	1164 K
krævede	21 K felter er
krönikör	1320 är K
kulturredaktör	1320 är K
kulturredaktør	205 er K	1111 er K
kumppanuuslinkkejä	635 K
kávéra	820 K
käyttää	607 tämä sivusto K
käyttöehdot	630 hyväksyt K
kérdőívünket	35 K
kért	821 K
kérte	821 K
können	308 K sie uns
köszönjük	818 K, hogy olvasol
kötelező	21 K mezőket
kövesse	810 K a
kövessen	810 K minket	818 K minket
közölte	821 K
kúpte	1271 si K
kündigte	311 K an
künstlichen	282 K stimme vorgelesen	282 K stimme vertont
küpsised	530 K
küpsistega	530 K
küsis	546 K
kč	173 od # K
kļūsti	1044 K par
kể	1440 K
""", 'l': """
lamentó	512 K
lançait	709 K
lasītu	1018 lai K tālāk
lasītāji	1045 mūsu K
lejupielādē	1044 K
leverandør	1113 ekstern K
leverantör	1322 extern K
leído	503 has K tus #
lietotnē	1037 K
linkistä	634 lisää tästä K
lunedì	17 ogni K
lună	1215 pe K
luận	6 để bình K	1425 bình K của bạn sẽ
lájkolj	810 K minket
läget	1331 koll på K
lähdet	595 ennen kuin K
läsa	1334 du kan K mer	1334 kan du K mer	1334 K mer om	1341 fri att K
läsare	36 våra K	1332 våra K	1341 våra K
läsarna	18 tack vare K
läser	1340 tack för att du K
läsning	0 min K
lästid	0 K
læser	223 tak fordi du K
læserbrev	206 skrive et K	206 send dit K
læsere	36 vores K	224 vores K
læseres	217 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	453 K de notas
límites	452 sigue leyendo sin K
lòng	1417 vui K gửi về
lūdza	1047 K
lập	1428 ủng hộ báo chí độc K	1438 báo chí độc K
""", 'm': """
mainoslinkkejä	37 K	635 K
manhãs	17 todas as K
masintõlke	532 K abil
materiał	9 ten K
matéria	20 ler esta K	1172 esta K é só	1195 esta K
matérias	1192 limite de K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	821 K
megszakítása	21 válasz K
meidän	638 tue K
meitä	632 tukea K	632 tue K	638 tue K	638 auta K
mesačne	1273 K
mesečno	1259 K	1287 K
miesiąc	1163 za K
miesięcznie	1163 K
miễn	15 bài K phí	1430 hết số bài K phí	1439 dùng thử K phí
mjesečno	1259 K
modération	690 charte de K	690 K par la rédaction
mokė	1015 K
mostrará	452 este mensaje se K en
multó	512 K
mulțumim	1213 K că ne citești
munkánk	819 K
munkánkat	805 támogasd K	805 támogassa K	818 támogasd K	818 támogassa K	819 K
myönsi	641 K
másodközlés	817 K
märkis	546 K
määräsi	641 K
mån	1333 kr/K	1342 kr/K
månad	1295 testa en K	1333 en K för	1340 testa en K	1342 per K	1342 varje K
månaden	1333 första K	1342 i K	1342 första K
månader	1333 K för #	1340 testa # K
månadsgivare	1340 bli K
måned	181 prøv en K	218 i # K	223 prøv en K	225 pr. K	1125 en K for	1132 prøv en K	1134 per K
måneden	225 om K	1134 i K
måneder	218 i # K	1125 K for #
média	707 notre K
mês	1196 por K	1196 ao K
mówi	1164 K
mācīja	1047 K
mākslīgais	1034 K intelekts
mēnesis	1046 pirmais K
mēnesī	1046 K
mėgstamiausią	995 K
mėnesį	1014 per K
měsíc	173 za K	173 první K
měsíčně	173 K
mạnh	1440 nhấn K
""", 'n': """
napisał	1164 K
napisała	1164 K
napište	171 K nám
napísal	1274 K
napíšte	1271 K nám
naročite	1279 K se na naše	1285 K se
naročnik	1278 že K
naročnike	1278 samo za K
naročniki	1289 K
naročnikom	1278 dostopen le K
naročnina	1289 K
naujienlaiškio	1007 K
naujienlaiškis	1013 mūsų K	1016 K
naujienlaiškį	988 mūsų K	1007 K	1012 užsisakykite K	1013 mūsų K
navođenje	1256 uz K izvora
neatkarīgu	1044 atbalsti K
nekünk	818 segíts K	818 írjon K	818 írj K	818 jelezd K	819 K adód
nemokamą	1011 K paskyrą
neodpovídá	30 K za
neomezený	157 K přístup
nepriklausomą	1009 paremkite K žurnalistiką	1012 paremkite K	1013 K žurnalistiką
newsissä	615 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	171 podpořte K
nezávislá	172 K média
nezávislé	1272 K médiá
nezávislú	1271 podporte K
ngoài	1420 nội dung bên K
nguồn	1436 ghi rõ K
nhiệm	1425 chịu trách K về nội dung bình luận
nhân	1421 trí tuệ K tạo
nhận	1406 đăng ký K bản tin	1406 đăng ký K tin	1410 chấp K tất cả	1437 đăng ký K
nhập	24 đăng K	1405 đăng K để	1405 vui lòng đăng K	1437 đăng K để
niezależne	1161 wesprzyj K	1161 wspieraj K	1162 K media
niezależność	1162 K
niezależną	1162 jesteśmy K
noastră	1214 munca K
nolēma	1047 K
norāda	1047 K
notificações	14 as K	1176 ative as K	1176 ativar K	1176 receba K
notificările	14 K	1205 activează K
notícia	1195 esta K
notícias	1174 receba as K	1174 receba K	1179 siga as últimas K
novinařina	172 naše K
novinári	1272 naši K
novináři	172 naši K
novičnik	1279 naš e-K	1286 naš e-K	1289 K
nusprendė	1015 K
nächste	21 in diesem browser für die K	308 sind sie der K
nói	1440 K
năm	1439 mỗi K
""", 'o': """
obaveštenja	14 K
obegränsad	1295 K tillgång
obligāta	1027 atsauce K
obrigatórios	21 campos K são	1185 campos K são
odebírejte	159 K náš	171 K
odemkněte	157 K si
odhlásit	159 K se můžete kdykoli
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
ofereça	1172 K este artigo
ograniczeń	1142 czytaj bez K
ogłosił	1164 K
ogłosiła	1164 K
oikaisupyynnöt	626 K
oikaisupyyntö	626 K
olvasási	0 K idő
olvasóink	36 K	819 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	509 danos tu K
ordenó	512 K
ordonné	709 a K
orzekł	1164 K
osobních	164 ochrany K údajů
oznámení	14 K
oznámil	174 K	1274 K
oznámila	174 K	1274 K
""", 'p': """
pageidaujamą	995 K šaltinį
paklausė	1015 K
palīdzi	1041 ziedo un K
palīdzību	1034 mākslīgā intelekta K
parsisiųskite	1012 K
participación	466 normas de K
partneři	164 my a naši K
pastā	1039 e-K
patrões	1195 sem K
paylaşin	25 K
paziņoja	1047 K
paziņojumus	1038 K
pašte	1007 jūsų el. K
pažadėjo	1015 K
periódico	510 este K	510 nuestro K
permanència	150 sense K
personvernerklæring	1096 K
phóng	1417 liên hệ K viên	1419 là K viên báo	1419 là K viên của
phút	0 K đọc
pidió	512 K
pidätetään	612 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1257 K nam	1285 K nam
plânge	1216 se K
podcaście	34 naszym K
podkreśla	1164 K
podporují	172 nás K
podpoře	172 díky K
podpořte	171 K nás	171 K naši	171 K naše	171 K mě
podrška	1257 vaša K
podršku	1257 vašu K
podržite	1257 K nas	1257 K naš
podľa	1274 K
poinformował	1164 K
poinformowała	1164 K
pokračovanie	1264 pre K v čítaní
pokračujte	157 K ve čtení s
política	464 K de cookies	1183 K de cookies
pomoć	1257 vašu K
pomóż	1161 K nam
pomôžte	1271 K nám
poprosił	1164 K
poprosiła	1164 K
poprosiło	1164 K
postafiókjába	808 K
potřebujeme	171 K vaši pomoc	171 K vaši podporu
používá	164 tento web K
používáme	164 K cookies
powiedział	1164 K
powiedziała	1164 K
pozostało	1142 K # %	1142 K #%
pošlete	171 K nám
požádal	174 K
požádala	174 K
pracę	1162 naszą K
pranešimus	1006 K
pranešė	1015 K
prašė	1015 K
predplatiteľom	1271 staňte sa K
predplatiteľov	1264 pre K
predplatné	1264 už máte K	1271 kúpte K	1271 kúpte si K	1275 K
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1142 tylko dla K
prečítate	1264 celý článok si K
pridržana	1256 sva prava K
pridržane	1284 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1015 K
prihláste	24 K	1271 K sa na odber
pripažino	1015 K
programėlėje	1005 K
programėlę	1005 K
prohlížeč	10 váš K
proposé	686 conçu et K par
pročitali	1250 da biste K
prośbę	1137 mamy do ciebie K	1137 mamy małą K
prywatności	1152 polityka K	1152 polityce K
przeczytać	1142 aby K cały	1142 aby K ten artykuł
przeglądarka	10 twoja K
przekaż	1140 K nam #%	1161 K nam	1161 K #
przyznał	1164 K
przyznała	1164 K
práca	1272 naša K
práce	172 naší K
práci	172 naši K
prácu	1272 našu K
précisé	709 a K
préférée	676 source K
préférées	676 sources K
prévient	709 K
príspevok	1271 váš K
próxima	1195 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	887 blocco della K	933 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicité	11 la K	11 cette K	660 bloqueur de K	660 bloqueurs de K	707 sans K
publicités	660 bloqueur de K
publikování	170 K nebo šíření
publiée	22 ne sera pas K	664 votre adresse e-mail ne sera pas K
pyyntö	595 pieni K
pyysivät	641 K
pásale	509 K esta
päevakokkuvõte	537 K
päätoimittaja	620 K
päätti	641 K
pénzéből	18 olvasók K
pódcast	34 nuestro K	510 nuestro K
pārpublicēšana	1021 K bez	1027 K bez
přebírání	170 K článků
předplatitele	157 pro K
předplatitelem	171 staňte se K
předplatitelé	172 naši K	175 K
předplatné	157 už máte K	157 koupit K	175 K
předplaťte	157 K si	171 K si
přečíst	157 zbývá vám K
přidejte	171 K se
přihlaste	24 K	157 K se a čtěte	159 K se k odběru	171 K se k odběru
připomněl	174 K
přispějte	171 K
přiznal	174 K
přiznala	174 K
příspěvek	171 váš K
""", 'q': """
quyên	1437 K góp ngay	1441 K góp
quyền	1415 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1047 K
rappelé	709 a K
rašykite	1012 K mums
rašė	1015 K
reclamă	11 K
reconoció	512 K
recordó	512 K
redacció	149 la nostra K
redacción	499 la K te envía	510 nuestra K
redacția	1214 K noastră
redakcję	1161 wesprzyj K
redaktorė	999 K
redaktör	1320 är K för	1320 är K på	1320 är politisk K
redaktør	205 er K på	205 er K for	205 er politisk K	1111 er politisk K	1111 er K i	1111 er K for
redação	1195 nossa K
refusé	662 K le dépôt
regisztrálj	818 K
regisztráljon	818 K
regístrate	452 K para	452 K gratis
reklamlänkar	1335 K
reklamą	11 K
reklám	1272 bez K
reklámok	819 K nélkül
reportaż	1162 ten K
reproducció	147 prohibida la K
reproducción	472 prohibida su K	472 prohibida la K
reprodução	1191 proibida a K	1191 K proibida
republié	670 K avec	704 cet article est K
responsabilità	30 K di
reveló	512 K
rezervăm	29 ne K dreptul
riêng	1410 chính sách quyền K tư	1430 dành K cho thuê bao	1436 quan điểm K của tác giả
ročne	1273 K
ročně	173 K
rät	311 K
rätta	1326 K fel
rättar	1326 vi K fel
räumte	311 K ein	311 K der	311 K die
rääkis	546 K
råbte	226 K
réagir	664 pour K
réagissez	706 K à
réalisation	686 n'a pas participé à la K
rédacteur	671 est K
rédaction	671 a rejoint la K	686 n'a pas participé à sa K	695 la K vous	699 pour soutenir la K	706 soutenez la K	706 alertez la K	707 notre K
rédactrice	671 est K
régulièrement	671 collabore K
réponse	21 annuler la K
répétait	709 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	650 cet article est K	650 ce contenu est K	650 article K
réservée	650 K aux abonnés	650 K à nos abonnés	650 la suite est K
réservés	650 K aux abonnés	670 tous droits K
résiliable	708 K à tout moment
röst	1323 ai-K
răspunsul	21 anulează K
rằng	1440 viết K	1440 cho K
""", 's': """
sacīja	1047 K
sadržaj	9 ovaj K
sadržaja	9 ovog K
sakė	1015 K
sanctionné	709 a K
sbírka	175 K
schließen	235 K sie ein abo	308 K sie ein abo
schránky	159 do vaší K	1265 do vašej K
sdílejte	25 K
segítségedre	818 szükségünk van a K
según	512 K
sentenció	512 K
sería	500 sin ti no K
sesión	24 inicia K	24 inicie K	452 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1194 inicie K
señaló	512 K
sisällön	9 K	622 ulkoisen K
sisältö	599 tämä K on vain
sisältöä	622 ulkoista K
sjefredaktør	1111 er K
skarży	1164 K
skrzynkę	1144 na twoją K	1144 na swoją K
sorumluluğu	30 K
soạn	1428 ủng hộ tòa K	1436 bằng văn bản của tòa K
sportkrönikör	1320 är K
sportsredaktør	205 er K
sprijiniți	1213 K
sprijină	1213 K-ne
stellenbörse	277 in unserer K
stwierdził	1164 K
stwierdziła	1164 K
stáhněte	171 K si
står	30 K för
stöd	1293 med ditt K	1340 K oss	1340 K vår	1340 ditt K
stödja	1332 K oss med
stödmedlem	1340 bli K
stötta	1332 K oss med	1340 K oss	1340 K vår	1340 K vårt
støt	217 K os	223 K os	223 K med
støtt	1132 K oss	1132 K vår
støtte	179 med din K	179 vi har brug for din K	217 K os med	217 din K gør	223 din K	223 bliv K	1085 med din K	1124 K oss med	1132 din K
støtteabonnent	1132 bli K
støttemedlem	223 bliv K	1132 bli K
stāstīja	1047 K
stěžuje	174 K
subscripció	152 K
subskrybentów	1142 tylko dla K
subskrypcję	1142 kup K	1142 masz już K	1161 kup K
suosikkilähteeksesi	615 K
suosikkilähteeksi	615 K
suscripción	452 ya tengo una K	509 cambia tu K	513 K
suscríbase	509 K
suscríbete	452 K para	452 K por	452 K en	455 K al boletín	509 K
susține	1213 K-ne	1216 K că
susținerea	1213 K ta
susțineți	1213 K-ne
szerkesztőségünk	819 K
szerkesztőségünknek	819 K
sábado	17 cada K
sáng	17 mỗi K
säger	1333 tills du K upp	1343 K
sähköpostiin	601 suoraan K
sähköpostiisi	601 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	601 K
sélection	695 K d'articles
sélections	650 ajouter l'article à vos K
síganos	460 K en
síguenos	460 K en	509 K
sõltumatut	543 toeta K
sõnul	546 K
söyledi	1376 K
søgning	201 google-K
súmate	509 K al
süresi	0 okuma K
săptămână	17 o dată pe K	1215 pe K
sīkdatnēm	1032 K
sống	1428 nuôi K tờ báo	1428 bạn đọc nuôi K
""", 't': """
teigė	1015 K
tekijänoikeus	612 K suojaa
tekoäly	623 tehnyt K
tekoälyllä	623 K
tekoälyn	623 K avulla	623 K tekemä
tekoälyä	623 käyttää K
telefonā	1038 savā K
tesszük	22 nem K közzé
teşekkürler	1373 okuduğunuz için K
thiết	1436 không nhất K phản ánh quan điểm
thuê	1430 dành cho K bao	1430 đã là K bao	1441 K bao
thuộc	1415 bản quyền K
thành	1405 dành cho K viên	1427 bạn đã đăng ký K công	1437 trở K thành viên
tháng	1430 đọc miễn phí trong K	1439 mỗi K	1439 hàng K	1439 K đầu
thông	14 K báo	1408 bật K báo	1408 nhận K báo	1417 bạn có K tin	1417 bạn đọc cung cấp K tin	1436 khi phát hành lại K tin
tiếng	1425 K việt có dấu
tiếp	1405 để K tục đọc	1405 để đọc K	1430 để K tục đọc	1437 đăng ký để đọc K
tjänst	1290 en liten K att be
továbbolvasáshoz	807 a K
toàn	20 K bộ bài	1405 để đọc K bộ	1405 đọc K bộ bài	1430 để đọc K bộ bài	1437 đăng ký để đọc K bộ
treści	9 tej K	1142 dostęp do K
treść	9 tę K
trên	1408 theo dõi K
trước	1425 K khi đăng
trường	21 các K bắt buộc
turpinātu	1018 lai K lasīt
tuần	17 mỗi K	1427 bản tin hằng K của	1427 bản tin hàng K của	1439 mỗi K
tvrdí	174 K
työmme	639 K
työtämme	638 tue K	639 K
tájékoztató	812 adatvédelmi K
támogasd	805 K a
támogass	818 K minket
támogasson	818 K minket
támogatása	818 az ön K
támogatásod	818 a te K
täglich	239 K per mail
tästä	634 lisää K
täällä	595 kun kerran olet K
täältä	634 lisää K
téléchargez	706 K
töltsd	818 K le
týden	17 každý K
týdně	173 K
týždenne	17 raz K
tłumaczy	1164 K
""", 'u': """
uafhængigt	224 K medie
ubegrænset	181 K adgang
udostępnij	25 K
ukarał	1164 K
unabhängig	309 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	899 insegna all'K
unterstütze	231 K unsere arbeit	231 K uns mit	308 K uns	308 K unsere	308 K mich	308 K meine
unterstützen	231 K sie unsere arbeit	231 K sie uns mit	231 mit einer spende K	231 können sie uns K	308 K sie uns	308 K sie unsere	308 sie können das K	308 freiwillig K	308 K sie mich	308 K sie meine	308 K uns
unterstützt	247 ihr browser K	308 K uns
unterstützung	293 ihrer K	293 deiner K	308 mit ihrer K	308 mit deiner K	308 ihre K	308 deine K	308 eure K
upozornění	161 zapněte si K
upphovsrätt	1312 skyddat enligt lagen om K
upphovsrättslagen	1312 skyddat enligt K
uredništva	1284 brez dovoljenja K
uredništvo	1286 naše K
urmărește	1205 K-ne pe	1205 K-ne și pe	1205 K știrile	1213 K-ne
urmăriți	1205 K-ne pe	1213 K-ne
utilização	1183 K de cookies
utilizează	1207 K cookie
utilizăm	1207 K cookie
utánközlés	817 K
uutislähteeksesi	615 ensisijaiseksi K
uutislähteeksi	615 ensisijaiseksi K
uznał	1164 K
uznała	1164 K
uzsvēra	1047 K
używamy	1152 K plików cookie
užsisakykite	985 K prenumeratą
""", 'v': """
vašeho	159 do K e-mailu
venerdì	17 ogni K
verhängte	311 K
versión	2 K en audio
verstärkung	277 suchen K
versão	2 K em áudio
vervielfältigung	257 K nur mit
veröffentlicht	22 wird nicht K	251 deine e-mail-adresse wird nicht K	251 ihre e-mail-adresse wird nicht K
veröffentlichung	306 seit der K geändert	306 seit K geändert
već	1259 K od
vidéo	9 cette K
virheensä	626 korjaa K
viên	1419 là biên tập K của	1430 dành cho hội K
viết	1438 bài K này	1440 ông K	1440 bà K
você	18 sem K	1195 sem K
vollständigen	235 K artikel lesen
volontär	267 ist K
volontärin	267 ist K
vyhradené	1270 všetky práva K	1270 autorské práva sú K
vysvetľuje	1274 K
vysvětluje	174 K
vyzývá	174 K
vyžadované	21 K informace	21 K polia
väitis	546 K
väittää	641 K
välise	530 K sisu
vårt	1089 meld deg på K
vídeo	9 este K
vďaka	1272 K vám
vēlamo	1028 K avotu
vēstkopai	1039 K
vēstulei	1039 ziņu K
vědět	171 dejte nám K
""", 'w': """
webbläsare	10 din K
według	1164 K
weißt	266 K du mehr
wołał	1164 K
wpłata	1161 twoja K
wpłatom	1162 dzięki K
wpłać	1161 K
wspierającym	1161 zostań K
wyjaśnia	1164 K
wypisać	1144 K się w każdej chwili
wyrażam	1144 K zgodę na
wöchentlichen	239 K newsletter
właściciela	1162 nie mamy K
""", 'y': """
yhteistyössä	635 K mainostajan
""", 'z': """
zadržana	1256 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zahvaljujući	18 K čitaocima	18 K čitateljima	1258 K vama
založte	171 K si účet
zamknutý	1264 článok je K
zapowiedział	1164 K
zapowiedziała	1164 K
zastrzeżone	1160 wszelkie prawa K	1160 wszystkie prawa K
zbiórka	1165 K
zbývá	157 K vám # %
zdieľajte	25 K
zewnętrzn	9 treści K*
zewnętrzne	1152 treści K
zgłoś	1161 K nam
znać	1161 daj nam K
zostań	1161 K z nami
zpracováním	159 souhlasím se K	164 K osobních údajů
zugänglich	294 frei K
zunächst	257 dieser artikel erschien K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1163 od # K
""", 'á': """
állítja	821 K
""", 'ä': """
ägare	1332 inga rika K
ähnliches	266 K erlebt
ändå	1290 nu när du K är här
äpp	535 K
äppi	535 K
""", 'å': """
åndsverkloven	1104 beskyttet av K
året	225 om K
återges	1312 får inte K
""", 'ç': """
çalişmalarimiz	1374 K
çerezler	1367 K kullan
çerezleri	1367 K kullan
""", 'é': """
échanos	509 K una mano	509 K un cable
écrit	671 K pour	709 a K
écrivain	671 est K
écrivez	706 K-nous
électronique	653 dans votre boîte aux lettres K
équipe	707 notre K
értesítéseket	14 K
évente	820 K
""", 'í': """
írta	821 K
""", 'î': """
înscrie	1213 K-te la
""", 'õ': """
õpetas	546 K
""", 'ö': """
öffnen	240 app K
önskad	1316 K källa
""", 'ú': """
újságírás	819 független K
újságírásunk	819 K
újságíróink	819 K
última	460 siga la K hora	460 sigue la K hora
""", 'ü': """
übernommen	257 K von
übersicht	260 K
ücretsiz	15 K haber	15 K makale
ütles	546 K
""", 'č': """
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1258 naši K
čitatelia	1272 naši K
čitatelja	1258 naših K
čitatelji	36 naši K	1258 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1272 našich K
članak	20 cijeli K	1258 ovaj K
članek	1286 ta K
členem	171 staňte se K
členom	1271 staňte sa K
článek	20 celý K	153 líbil se vám K	172 tento K	172 líbil se vám K
článku	20 celého K
články	172 naše K
článok	20 celý K	1272 tento K
čtenáři	172 naši K
čtenářů	36 našich K	172 našich K	172 na podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čítajte	1271 K ďalej za
čítania	0 čas K
""", 'đ': """
đóng	1437 K góp của bạn	1437 hãy K góp
đăng	1427 cảm ơn bạn đã K ký	1427 bằng việc K ký, bạn	1437 K ký để đọc bài
đường	1417 K dây nóng của tòa soạn	1417 K dây nóng của báo
đọc	18 nhờ bạn K	1430 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1273 K sumou
""", 'ř': """
řekl	174 K
řekla	174 K
říká	174 K
""", 'ś': """
śledztwa	1162 nasze K
śledztwo	1162 to K
śledź	1149 K nas na	1161 K nas
""", 'š': """
šaukė	1015 K
šiandien	1009 aukokite K
šodien	1041 ziedo K
""", 'ź': """
źródło	1160 K: pap
""", 'ž': """
žurnalistai	1013 mūsų K
žurnalistas	999 K
žurnalistika	172 naše K	172 nezávislá K	1272 nezávislá K
žurnalistiku	172 nezávislou K	1272 nezávislú K
žurnalistiky	172 nezávislé K
žurnalistė	999 K
žurnāliste	1031 K
žurnālisti	1045 mūsu K
žurnālistika	1045 neatkarīga K
žurnālistiku	1041 atbalsti neatkarīgu K	1045 neatkarīgu K
žurnālists	1031 K
""", 'ά': """
άρθρα	328 τα K μας
άρθρο	328 αυτό το K
""", 'έ': """
έγραψε	330 K
έρευνές	328 οι K μας
""", 'α': """
ακολουθήστε	319 K μας	327 K μας
ακολουθείστε	319 K μας
ανάγνωσης	0 χρόνος K
ανέφερε	330 K
αναγνώστες	18 χάρη στους K	328 οι K μας
αναδημοσίευση	326 απαγορεύεται η K
απάντησης	21 ακύρωση K
απορρήτου	321 πολιτική K
""", 'β': """
βοηθήστε	327 K μας
βρείτε	319 K μας στο
""", 'γ': """
γίνετε	327 K μέλος
γράψτε	327 K μας
γραφτείτε	327 K
""", 'δ': """
δήλωσε	330 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	328 οι K μας
δημοσιογραφία	328 η K μας	328 ανεξάρτητη K
διαβάσετε	316 για να K ολόκληρο
διαφήμιση	11 τη K
διαφημίσεις	328 χωρίς K
διεύθυνση	317 η K email
δικαιώματος	326 με επιφύλαξη παντός K
δουλειά	328 η K μας
δωρεά	327 η K σας	327 κάντε μια K	331 K
δωρεάν	15 K άρθρα
δωρεές	331 K
""", 'ε': """
είπε	330 K
εβδομάδα	17 κάθε K	329 την K
εγγραφείτε	316 K για να	327 K
ειδοποιήσεις	14 K
ενεργοποιήστε	319 K τις ειδοποιήσεις	321 K τη javascript
ενημερωτικό	317 K δελτίο
ενισχύστε	327 K
εξήγησε	330 K
ευχαριστούμε	327 K που μας
""", 'ζ': """
ζήτησε	330 K
""", 'κ': """
κανάλι	328 το K μας
καταγγέλλει	330 K
κατεβάστε	319 K την εφαρμογή
""", 'μ': """
μήνα	329 τον K	329 το K	329 ανά K	329 κάθε K
μοιραστείτε	25 K
""", 'ο': """
ολόκληρο	20 K το άρθρο
ομάδα	328 η K μας
""", 'π': """
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K
περιεχόμενο	9 αυτό το K
πολιτική	321 K cookies
προειδοποιεί	330 K
προσωπικών	321 K δεδομένων
πρωί	17 κάθε K
πρόσθεσε	330 K
πρώτος	329 K μήνας
""", 'σ': """
στήριξέ	327 K μας
στήριξή	327 η K σας	327 τη K σας
στηρίξτε	327 K μας	327 K την
συνδεθείτε	24 K	316 K για να	327 K
συνδρομή	331 K
συνδρομητές	316 μόνο για K	328 οι K μας	331 K
συνδρομητής	316 είστε ήδη K	327 γίνετε K
συνεχίσετε	316 για να K την ανάγνωση
σχολιάσετε	6 K
σύμφωνα	330 K
""", 'τ': """
τόνισε	330 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φώναζε	330 K
""", 'χ': """
χρήσης	321 όροι K
χρειαζόμαστε	327 K τη βοήθειά σας
χρησιμοποιεί	321 K cookies
χρησιμοποιούμε	321 K cookies
χρόνο	329 τον K
""", 'а': """
абонамент	106 K
абонат	95 вече сте K
абонати	95 само за K	106 K
абонирайте	95 K се, за да	96 K се за бюлетина	102 K се
авторизуйтесь	24 K
адрес	21 имейл K няма
""", 'б': """
безкоштовні	15 K статті
безлимитный	1224 K доступ
безплатни	15 K статии
бесплатные	15 K статьи
бесплатных	15 K статей
благодарение	18 K на читателите	103 K на вас
благодаря	1244 K вам
блокировщик	1234 отключите K	1234 K рекламы
блокувальник	1390 K реклами
браузер	10 ваш K	1234 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	103 нашия K	106 K
бюлетина	96 K ни
""", 'в': """
вайбър	16 K
вашата	96 на K поща
видео	9 это K
виділіть	1392 K
визнав	1400 K
визнала	1400 K
викаше	105 K
використанні	1396 при K матеріалів
використовує	1390 K cookie
використовуємо	1390 K cookie
вирішив	1400 K
влезте	24 K
вміст	9 цей K
внесок	1397 ваш K
войдите	24 K	1224 K, чтобы
встановіть	1385 K додаток
выделите	1236 K ее	1236 K текст
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
год	1245 в K
годишно	104 K
гривень	1399 # K
грн	1399 # K
гукав	1400 K
гіперпосилання	1396 K обов
""", 'д': """
дальше	1224 чтобы читать K
дарение	102 вашето K	104 с K	106 K
дарения	106 K
добави	105 K
добавьте	1231 K нас в
долучайтесь	1397 K
долучайтеся	1397 K
донат	1243 ваш K	1397 ваш K	1401 K
донати	1401 K
донатом	1399 K
донаты	1247 K
допомога	1397 нам потрібна ваша K
доступ	1224 полный K	1383 повний K
доступен	1224 K только
дочитали	1218 вы K до конца	1378 ви K до кінця
дочитать	1224 чтобы K
""", 'е': """
ежедневную	1226 K рассылку
ежемесячно	1245 K
ежемесячное	1243 оформите K
еженедельную	1226 K рассылку
""", 'ж': """
жалуются	1246 K
журналисти	103 нашите K
журналистика	103 независимата K	103 независима K	1244 независимая K
журналистике	1244 независимой K
журналистики	1244 независимой K
журналистику	1244 независимую K
журналисты	1244 наши K
журналісти	1398 наші K
журналістика	1398 незалежна K
журналістику	1398 незалежну K	1398 якісну K
""", 'з': """
завантажити	1385 K застосунок
завантажте	1385 K додаток
завдяки	1398 K вам
задонатьте	1243 K	1397 K
задължителните	21 K полета
зазначив	1400 K
закликав	1400 K
закончились	1224 бесплатные статьи K
залишає	29 K за собою право
заметили	1236 K ошибку
замолчим	1244 мы не K
запазени	101 всички права K
зарегистрированы	1224 уже K
зарегистрируйтесь	1224 K, чтобы	1243 K
зареєструйтесь	1383 K, щоб	1397 K
застосунок	1385 завантажте K	1385 мобільний K
захищено	1396 усі права K
захищені	1396 усі права K	1396 всі права K
защищены	1242 все права K
заяви	105 K
заявив	1400 K
заявил	1246 K
заявила	1246 K	1400 K
здесь	1218 раз уж вы K
зобов	1400 K'язав
зробіть	1381 K внесок	1397 K внесок
""", 'и': """
известията	14 K
изтеглете	102 K
имейл	96 вашия K
имейла	96 на K си
иностранного	1242 выполняющим функции K агента
иностранным	1244 K агентом
использовании	1242 при K материалов
используем	1234 K cookie	1234 мы K
использует	1234 K cookie
""", 'к': """
каждое	17 K утро
каждый	1245 K месяц
каза	105 K
казва	105 K
канал	1244 наш K	1398 наш K
канала	1244 нашего K
каналу	1398 нашого K
коментар	6 залишити K
коментарях	1392 у K
коментирате	6 за да K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1236 чтобы оставить K
комментария	21 для отправки K
комментариях	1236 в K
комментировать	6 K
контент	9 этот K	9 цей K
контента	9 этого K
контенту	9 цього K
конфиденциальности	1234 политикой K	1234 политика K
конфіденційності	1390 політикою K
кричал	1246 K
""", 'л': """
лева	104 K
""", 'м': """
материал	1236 обсудить K	1244 этот K
материалы	1244 наши K
матеріал	1398 цей K
матеріали	1398 наші K
месец	104 на K	104 всеки K
месечно	104 K
месяц	1245 в K
місяць	1399 на K	1399 перший K
""", 'н': """
нагадав	1400 K
нагадала	1400 K
нажмите	1236 K ctrl
написа	105 K
написав	1400 K
написал	1246 K
написала	1246 K	1400 K
напишите	1243 K нам
напишіть	1397 K нам
напомнил	1246 K
напомнила	1246 K
направете	102 K дарение
нашем	1236 в K чате
небольшая	1218 K просьба
неделю	17 раз в K	17 каждую K	1245 в K
независимата	102 подкрепете K
независими	103 K медии
независимую	1221 поддержите K	1243 поддержите K
независимые	1244 K медиа
незалежні	1398 K медіа
нуждаем	102 K се от вашата
""", 'о': """
объявил	1246 K
объявила	1246 K
обязал	1246 K
обязательна	1242 гиперссылка K
обязательные	21 K поля	1236 K поля
обясни	105 K
оголосив	1400 K
ограничений	1224 читайте без K
опечатку	1236 нашли K
опитуванні	35 нашому K
оприлюднюватиметься	22 не K	1392 ваша e-mail адреса не K
опрос	35 наш K
опросе	35 нашем K
опубликован	22 не будет K	1236 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1245 K в любой момент
отметил	1246 K
отметила	1246 K
отписаться	1226 K в любой момент
отправьте	1243 K нам
ошибку	1236 нашли K
оштрафовал	1246 K
оштрафовала	1246 K
оштрафував	1400 K
""", 'п': """
партнерские	37 K ссылки
партнеры	1234 мы и наши K
партнёрские	37 K ссылки
патроном	1243 станьте K
первый	1245 K месяц	1245 рубль в K
переведите	1243 K нам
передплатникам	1383 доступний лише K
передплатників	1383 тільки для K
передплату	1397 оформіть K
передрук	1396 K
перепечатка	1242 K
персональних	1390 K даних
персональных	1234 K данных
писати	1398 нам K
писменото	101 без K съгласие
пишете	102 K ни
пишите	1243 K нам
повний	20 K текст
повідомив	1400 K
повідомила	1400 K
повідомте	1397 K нам
поддержать	1243 K нас	1243 K редакцию
поддерживайте	1243 K нас	1243 K нашу
поддержите	1221 K нашу	1221 K нас	1243 K нас	1243 K нашу	1243 K редакцию	1243 K проект	1243 K автора
поддержка	1221 ваша K	1243 ваша K
поддержки	1244 без вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	1244 наш K	1398 наш K
подкаста	1244 нашего K
подкасте	34 нашем K
подкасти	34 наші K
подкасті	34 нашому K
подкрепа	102 вашата K
подкрепете	102 K ни	102 K нашата
подкрепяйте	102 K ни
подписаны	1224 уже K
подписка	1224 уже есть K	1247 K
подписке	1224 по K
подписки	1247 K
подписку	1224 оформить K	1224 оформите K	1243 оформите K	1243 оформить K
подписчикам	1224 доступна только K	1224 доступно только K
подписчики	1247 K
подписчиков	1224 только для K
подписчиком	1243 станьте K
подписывайтесь	1226 K на рассылку	1231 K на нас	1231 K на наш	1231 K на канал	1231 K на telegram	1243 K на
подпишитесь	1221 K на регулярное	1226 K на рассылку	1231 K на наш	1231 K на канал	1243 K на
подчеркнул	1246 K
поділіться	25 K
пожертвование	1221 сделайте K	1221 оформите K	1243 ваше K	1243 сделайте K	1243 оформите K	1247 K
пожертвования	1247 K
пожертвуйте	1243 K
полностью	20 материал K	1224 чтобы прочитать K
полный	20 K текст
помилку	1392 знайшли K
помогите	1243 K нам
помогнете	102 K ни
помощь	1221 нужна ваша K	1243 нам нужна ваша K
помітили	1392 якщо ви K
понравилась	1244 K статья
понравился	1244 K материал	1244 K текст
попереджає	1400 K
попередив	1400 K
попросив	1400 K
попросил	1246 K
попросила	1246 K	1400 K
попросило	1246 K
последвайте	102 K ни
постановив	1400 K
постановил	1246 K
почту	1226 на вашу K	1226 вам на K
пошту	1384 на вашу K
пояснив	1400 K
пояснил	1246 K
правото	29 си запазва K
працюємо	1398 ми K
предупредил	1246 K
предупреждает	1246 K
призвал	1246 K
признал	1246 K
признала	1246 K
признали	1244 нас K
приложение	103 нашето K	1227 скачать K	1227 скачайте K	1227 установите K	1227 мобильное K	1227 наше K	1243 скачайте K
приложении	1227 открыть в K	1227 нашем K
приложения	1244 нашего K
присоединяйтесь	1243 K к
приєднуйтесь	1397 K до
продовжити	1383 щоб K читання
продолжаем	1244 мы K работать
продолжить	1224 чтобы K чтение
продължите	95 за да K да четете
произведен	1242 настоящий материал (информация) K
просьба	1218 у нас к вам K	1218 у нас есть K
просять	1400 K
прохання	1378 маємо до вас K	1378 невелике K
прочетете	95 за да K цялата
прочитать	1224 осталось K	1224 чтобы K статью
първия	104 за K месец
підписатися	1384 K на розсилку
підписка	1401 K
підписку	1383 оформіть K	1397 оформіть K
підписники	1401 K
підписників	1383 тільки для K
підписуйтесь	1387 K на нас	1387 K на наш	1397 K на
підписуйтеся	1387 K на наш
підпишіться	1384 K на розсилку	1387 K на наш	1397 K на
підтримайте	1381 K нашу	1381 K незалежну	1381 K нас	1397 K нас	1397 K нашу	1397 K незалежну	1397 K редакцію	1397 K автора	1397 K роботу
підтримати	1397 K нас
підтримка	1381 ваша K	1397 ваша K
підтримки	1398 спільноти K
підтримуйте	1397 K нас	1397 K нашу
піти	1378 перш ніж K
""", 'р': """
работа	103 нашата K	1244 наша K
работаем	1244 мы K
работу	1244 нашу K
разрешение	101 без K е забранено
расскажите	1243 K нам
рассказал	1246 K
рассказала	1246 K
расследование	1244 наше K	1244 это K
расследования	1244 наши K
рассылка	1244 наша K	1247 K
рассылку	1226 нашу K	1226 K самых	1244 нашу K
редакции	1244 нашей K
редакция	103 нашата K	1244 наша K
редакція	1398 наша K
редакції	1398 нашої K
рекламата	11 K
реклами	11 K	103 без K	1398 без K
рекламой	11 K
рекламы	11 K	1244 без K
решил	1246 K
робота	1398 наша K
роботу	1398 нашу K
розповів	1400 K
розповіла	1400 K
розсилка	1398 наша K	1401 K
розсилку	1384 нашу K	1384 щоденну K	1398 нашу K
розслідування	1398 наші K	1398 це K
рублей	1245 # K
рік	1399 на K
""", 'с': """
седмично	17 веднъж K
сказав	1400 K
сказал	1246 K
сказала	1246 K	1400 K
скаржаться	1400 K
скачайте	1227 K наше
скиньте	1243 K
следите	1231 K за нами
словам	1246 по K
словами	1400 за K
слідкуйте	1387 K за нами
сообщение	1242 данное K (материал) создано
сообщил	1246 K
сообщила	1246 K
сообщите	1243 K нам
сповіщення	14 K	1385 увімкнути K	1385 увімкніть K
споделете	25 K
сподобався	1398 K текст	1398 K матеріал
сподобалась	1378 якщо вам K стаття
според	105 K
спільнота	1398 наша K
спільноти	1381 стань частиною K	1398 нашої K
станете	102 K абонат	102 K член
станьте	1243 K нашим	1397 K нашим
статия	103 тази K
стаття	1398 ця K
статья	1244 эта K
стверджує	1400 K
стежте	1387 K за нами
суммой	1245 любой K
сумму	1245 любую K
сутрин	17 всяка K
существуем	1244 мы K
съдържание	9 това K
съобщи	105 K
""", 'т': """
телеграм	16 K	1231 наш K-канал	1231 в нашем K	1244 наш K	1387 наш K-канал
телеграме	16 K
тиждень	17 раз на K	1399 на K
""", 'у': """
уведомления	14 K	1227 включите K	1227 включить K	1227 разрешить K
увійдіть	24 K	1383 K, щоб
уйдете	1218 прежде чем вы K
утверждает	1246 K
учасником	1397 станьте K
""", 'ф': """
фейсбук	16 K
""", 'ц': """
цените	1244 K нашу
цитировании	1242 при K
""", 'ч': """
частиною	1397 станьте K
четене	0 време за K
читаете	1243 спасибо, что K
читай	1387 K нас
читайте	1231 K нас в	1387 K нас у	1387 K нас в
читання	0 час K	0 хв K
читателей	1244 наших K
читатели	36 наши K	36 нашите K	103 нашите K	1218 дорогие K	1244 наши K
читателям	18 благодаря K	36 нашим K	1244 благодаря K
читати	1383 щоб K далі	1397 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	1398 наші K
читачів	1398 наших K
читаєте	1397 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	1399 K
щомісячно	1399 K
щоранку	17 K
щотижневу	1384 K розсилку
""", 'я': """
язкові	21 обов'K поля	1392 обов'K поля
якщо	1378 K ви вже тут
""", 'א': """
אומר	756 K
אומרת	756 K
אחרינו	717 עקבו K	753 עקבו K
אלקטרוני	715 דואר K
אמר	756 K
אמרה	756 K
אמרו	756 K
אתכם	740 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	755 K
ביקש	756 K
ביקשה	756 K
במייל	739 K שלכם
בסרטון	730 לצפות K זה
בעוגיות	719 שימוש K
בעיתונות	740 לתמוך K
בקובצי	719 משתמש K
בשבוע	17 פעם K	755 K
בתוכן	751 לעשות שימוש K
""", 'ד': """
דיוור	739 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	717 הורידו את K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	756 K
הודיעה	756 K
הווטסאפ	717 לקבוצת K
הוסיף	756 K
הוסיפה	756 K
הזהיר	756 K
הזכויות	724 כל K שמורות
החובה	21 שדות K
החינמיות	752 הכתבות K
הטלגרם	717 לערוץ K
הטקסט	731 K
הכותב	751 על דעת K
הכתבה	714 להמשך קריאת K	731 K	754 K הזאת
המדור	729 הוא עורך K	729 היא עורכת K
המובעות	751 הדעות K
המועדף	726 למקור K	726 כמקור K
המייל	715 לתיבת K	715 כתובת K
הניוזלטר	715 K היומי	739 K השבועי	739 K שלנו
הסביר	756 K
הסיכום	731 K
העיקריות	731 הנקודות K
העיתונות	754 K העצמאית
הפרטיות	719 מדיניות K
הפרסומת	11 K
הצטרפו	717 K לערוץ
הקוראים	18 בזכות K
השימוש	719 תנאי K
התגובות	737 K
התחברו	24 K
התמיכה	740 בזכות K שלכם
התראות	14 K
התרומה	753 K שלכם
""", 'ו': """
ובטוויטר	717 בפייסבוק K
ותלוי	740 K בכם
ותלויה	740 K בכם
""", 'ז': """
זקוקה	753 K לכם
""", 'ח': """
חודשית	753 תרומה K
חיצוני	730 תוכן K	730 תוכן ממקור K
""", 'ט': """
טען	756 K
""", 'י': """
ישירות	739 K למייל	739 K לתיבת
""", 'כ': """
כמנויים	714 הצטרפו K
כתב	756 K
כתבה	731 K זו	754 K זו	756 K
כתבו	753 K לנו
כתבות	752 K חינם
כתבת	729 היא K
""", 'ל': """
לדברי	756 K
להגיב	6 כדי K	737 K
להמשיך	714 כדי K לקרוא	740 עזרו לנו K
להעתיק	724 אין K	751 לשכפל, K
לחודש	755 K
לחוק	751 סעיף #א K
למנויים	714 K בלבד
לניוזלטר	715 הירשמו K	715 הרשמה K	715 K שלנו	739 בהצלחה K
לעזרתכם	753 אנחנו זקוקים K
לענייני	729 הוא כתב K	729 היא כתבת K
לצפייה	730 K בתוכן
לקריאה	752 כתבות K
לקריאת	20 K הכתבה
לשנה	755 K
לתומכים	740 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	752 K חינם
מועדף	726 מקור K	726 כמקור K
מינוי	714 רכשו K	757 K
מנוי	714 כבר K
מנויים	757 K
מסכימים	739 בהרשמה אתם K
מסר	756 K
""", 'נ': """
ניוזלטר	739 K שבועי	757 K
""", 'ס': """
סיכום	731 K
סיפר	756 K
סיפרה	756 K
סעיף	751 K #א
""", 'ע': """
עיתונאי	729 הוא K
עיתונאית	729 היא K
עיתונות	740 לעשות K	754 K עצמאית
עמלה	750 נקבל K	750 לקבל K
""", 'פ': """
פרסומות	754 ללא K
פרסומת	11 K
פרשן	729 הוא K
פרשנית	729 היא K
""", 'צ': """
ציין	756 K
""", 'ק': """
קרא	756 K
קריאה	0 זמן K
""", 'ר': """
ראשון	755 חודש K
""", 'ש': """
שאלו	731 K את
שלחו	753 K לנו
שלנו	754 K
שנקבל	750 K עמלה
שקראתם	753 תודה K
שתפו	25 K
""", 'ת': """
תגובות	737 K
תוכן	9 K זה	730 הצגת K
תלוי	740 K בכם
תלויה	740 K בכם
תמיכתכם	753 K
תמכו	753 K בנו
תקציר	731 K
תרומה	757 K
תרומות	757 K
""", 'ا': """
ادامه	584 K مطلب	584 K خبر	590 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	563 براي ما K كنيد
اسبوعيا	90 K
استفاده	555 شرايط K	560 K از مطالب اين سايت	560 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	579 K تهيه كنيد	590 K تهيه كنيد	594 K
اشتراكك	73 تم K
اشترك	41 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اطلاع	563 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	593 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	593 K
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
اول	592 ماه K
ايميل	551 K خود را	551 ادرس K	551 به K شما	576 در K خود
ايميلتان	576 به K
اينجا	583 K كليك كنيد
اينستاگرام	553 در K دنبال
اپ	575 K
اپليكيشن	575 K
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	588 الزاما K	588 لزوما K	588 K ديدگاه
باشيد	563 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	570 را K
بحسب	91 K
بخوانيد	561 K
بريدك	42 الي K	73 في K	73 علي K	73 سجل K
بريدكم	73 في K
بشنويد	570 K
بعرض	61 هل تسمح K
بفرستيد	563 براي ما K
بفضلكم	89 K
بنويسيد	563 براي ما K
بپيونديد	561 K	569 به تيم ما K
بگذاريد	563 با ما در ميان K	590 با ما در ميان K
بگيريد	563 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	593 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
ترجيحي	562 منبع K	562 منابع K
تستطيع	74 تبرع بما K	74 ساهم بما K
تطبيقنا	89 K
تعبر	71 K فقط عن راي
تعليقا	70 لتضيف K
تفعيل	47 K جافا
تقاريرنا	89 K
تقول	91 K
تلگرام	553 ما را در K	553 در K دنبال	553 كانال K ما	563 با ما در K
تماشا	570 K كنيد
تمامي	560 K حقوق
توضيح	593 K داد
تيم	591 K ما
""", 'ج': """
جاوااسكريپت	555 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	560 كليه K
حمايت	577 K مالي خود	577 به K شما نياز	577 با K شما	578 K كنيد	590 از ما K كنيد	590 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K
خبرنامه	551 K ما	551 اشتراك K	551 در K	576 K روزانه	576 K هفتگي	591 K ما	594 K
خبرنگار	563 K ما را	565 K
خبرنگاران	591 K ما
خصوصي	555 سياست حريم K را
خواست	593 K
خواستند	593 K
خواندن	579 براي ادامه K
خوانندگان	18 با كمك K	577 به K خود تكيه	591 K ما
خواهد	572 منتشر K شد
خواهند	572 منتشر K شد
""", 'د': """
دانشگاه	565 استاد K
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	553 ما را K كنيد	561 K كنيد	561 K كنيم	590 K كنيد
دهيد	563 به ما خبر K	570 گوش K	580 هديه K
ديدگاه	572 نوشتن K	572 ارسال K	572 بيانگر K	588 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	569 وبينار K ما	579 اشتراك K	589 مقاله K	589 مطلب K	589 مطالعه K
روزنامه	588 ديدگاه K
روزنامهنگار	565 K
روزنامهنگاري	591 K مستقل
""", 'س': """
سالانه	592 K
ساهم	88 K في
ساهموا	88 K في
سايتهاي	566 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شهريا	90 K
شويد	24 وارد K	561 عضو K	561 K	590 عضو K	590 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	576 خبرنامه K
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
علاقه	562 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	569 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	572 K	573 حروف لاتين (K)
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
كار	591 K ما
كاربري	579 حساب K خود شويد
كانال	553 به K ما	561 K ما	591 K ما
كتب	91 K
كتبت	91 K
كردهايد	579 ثبت نام K	579 ثبتنام K
كمصدر	56 K مفضل
كميسيون	586 K دريافت كنيم	586 K دريافت ميكنيم
كنيد	569 ديدن K	570 گوش K	580 هديه K	583 روي لينك كليك K	583 كليك K	590 به ما كمك K	590 ثبت نام K
كوكي	555 از K
كوكيها	555 K
""", 'ل': """
لاتين	572 حروف K	573 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	588 K نظر
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
مالي	577 كمك K شما	590 كمك K شما	594 كمك K
ماه	592 در K
ماهانه	592 K
متصفحك	10 K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	566 K خارجي	566 اجازه ميدهيد K
محتوايي	566 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	560 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	591 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	579 K شويد	590 K شويد
مشتركان	579 ويژه K است
مصنوعي	567 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	591 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K
مقاله	584 ادامه K
منبع	587 ذكر K
منتخب	562 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موردنياز	21 بخشهاي K
موفقيت	576 عضويت شما با K	576 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	566 از شما اجازه K
ميدهد	572 نظر K
ميگفت	593 K
ميگويد	593 K
ميگيريم	586 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	572 منتشر K شد
نخواهند	572 منتشر K شد
نرمافزار	575 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نميشود	572 منتشر K
نوشت	593 K
نويسنده	563 ايميل K	565 K
""", 'ه': """
هستيد	579 مشترك K
همايش	569 بليت K
""", 'و': """
وابسته	577 به حمايت شما K
وبينار	569 K ما	569 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	566 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	565 K
""", 'گ': """
گزارشهاي	591 K ما
گفت	593 K
گفتند	593 K
گفته	593 K است	593 به K
""", 'अ': """
अन	778 Kुवाद	801 के Kुसार
अप	801 Kील की
अपन	783 Kी राय दें	783 Kी राय कमेंट	783 Kी प्रतिक्रिया
अवसर	781 नौकरी के K
""", 'आ': """
आपक	777 Kी इजाजत मांगते हैं	777 Kी अनुमति मांगते हैं	798 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	771 कॉपीराK	777 बाहरी साK
इन	24 लॉग K
इनब	761 आपके Kॉक्स	786 अपने Kॉक्स में
इब	761 न्यूजलेटर को सब्सक्राK	761 न्यूजलेटर सब्सक्राK	764 चैनल को सब्सक्राK
इबर	788 सब्सक्राK्स के लिए है	788 सब्सक्राK हैं
इस	799 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	762 ऐप डाKोड करें	785 डाKोड करें	798 डाKोड करें
उपय	766 कुकीज का Kोग	766 कुकीज का Kोग
उपलब	777 सामग्री K्ध नहीं है
""", 'ए': """
ए	781 वेबिनार के लिK
एज	796 Kेंसी की फीड
""", 'ऐ': """
ऐप	762 हमारा K
""", 'क': """
क	801 मुताबिK
कम	784 Kेंट बॉक्स में
कर	761 ईमेल दर्ज Kें	762 ऐप इंस्टॉल Kें	762 नोटिफिकेशन चालू Kें	764 फॉलो Kें	772 क्लिक Kें	772 जॉइन Kें	772 ज्वाइन Kें	772 सब्सक्राइब Kें	772 लाइक Kें	774 हमें ईमेल Kें	777 कुकीज स्वीकार Kें	777 कुकीज स्वीकार Kें	781 टिकट बुक Kें	783 पोल में वोट Kें	783 सर्वे में भाग लेK	785 इंस्टॉल Kें	785 नोटिफिकेशन ऑन Kें	785 नोटिफिकेशन ऑन K लें	786 साइन अप Kें	790 शेयर Kें	790 साझा Kें	790 सेव Kें	790 गिफ्ट Kें	798 सब्सक्राइब Kें	798 फॉलो Kें	798 क्लिक Kें
करक	774 कमेंट Kे बताएं	786 सब्सक्राइब Kे आप	786 साइन अप Kे आप
करन	784 कमेंट Kे के लिए	784 टिप्पणी Kे के लिए	784 कमेंट Kे वाले
कल	797 फ्री आर्टिK	797 मुफ्त आर्टिK
कह	801 Kा
कहत	801 Kे	801 Kी
""", 'ख': """
ख	782 वीडियो देKें	782 वीडियो भी देKें	797 मुफ्त लेK	801 लिKा
खक	796 लेK के निजी विचार
खन	782 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	792 अन्य Kों के लिए	792 ताजा Kों के लिए	792 की Kों के लिए	797 मुफ्त Kें
खर	781 यहां से Kीदें
""", 'ग': """
गय	790 लिंक कॉपी हो Kा
""", 'च': """
चलत	787 पाठकों के सहयोग से Kे
""", 'छ': """
छ	778 पूKें	801 पूKा
""", 'ज': """
जनर	796 ऑटो-Kेट
जर	774 हमें Kूर दें
""", 'ट': """
ट	766 जावास्क्रिप्K
टर	761 हमारे न्यूजलेK	761 हमारा न्यूजलेK	761 हमारा साप्ताहिक न्यूजलेK	761 न्यूजलेK के लिए	776 सब एडिK हैं	776 सब-एडिK हैं	776 सीनियर सब एडिK हैं	799 हमारे न्यूजलेK	802 न्यूजलेK
""", 'ठ': """
ठक	799 हमारे पाK
""", 'ड': """
ड	772 जुKें	796 सिंKीकेट फीड
डक	782 पॉKास्ट सुनें
डन	772 जुKे के लिए	798 जुKे के लिए
""", 'द': """
द	778 मुख्य बिंKु
दक	776 संपाK हैं
दद	776 वरिष्ठ संवाKाता हैं	776 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	782 को सुKें	782 लेख सुKें	802 दाK
नन	782 पॉडकास्ट सुKे के लिए
नल	764 चैK से जुडें	799 हमारे चैK
नह	796 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	762 ऐप में Kें
पढन	788 Kे के लिए	792 और खबरें Kे के लिए
पण	784 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	764 गूगल न्यूज K	786 ईमेल K पाने के लिए
पस	773 Kंदीदा सोर्स	773 Kंदीदा स्रोत	773 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	773 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	774 हमें Kाएं	801 Kाया	801 Kाते
बह	17 हर सुK
""", 'म': """
मग	777 से मिली साK्री शामिल है
मदद	798 हमारी K करें	798 आर्थिक K दें
मह	800 हर Kीने
""", 'य': """
यत	766 गोपनीKा नीति
यह	782 वीडियो Kां देखें	799 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	771 सर्वाधिकार सुK्षित	776 वरिष्ठ पत्Kार हैं	776 पत्Kार हैं	799 हमारी पत्Kारिता	799 स्वतंत्र पत्Kारिता	799 हमारे पत्Kार
रखन	776 का अनुभव Kे	788 पढना जारी Kे के लिए
रत	800 प्Kि माह
रह	792 जुडे Kें	792 जुडे Kिए
""", 'ल': """
ल	783 क्विज खेKें	783 क्विज खेKें	801 बोKे	801 बोKा
""", 'व': """
वर	796 पुनर्प्रकाशन K्जित	800 प्रति K्ष
""", 'श': """
श	778 सारांK
शन	14 नोटिफिकेK	795 हमें कमीK मिल	802 सब्सक्रिप्K
शर	766 नियम और K्तें
""", 'स': """
सएप	774 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	776 पत्रकारिता में K्रिय हैं
सकत	772 फॉलो कर Kे हैं	772 जुड Kे हैं	774 हमें भेज Kे हैं	795 कमीशन मिल Kा है
सदस	788 पहले से K्य हैं	788 K्यता लें	798 K्य बनें
सप	800 प्रति K्ताह
सफल	786 सब्सक्रिप्शन K
समय	0 पढने का K
समर	778 Kी	798 K्थन करें
सर	783 K्वे में हिस्सा लें	783 K्वे में भाग लें
सहय	18 पाठकों के Kोग	787 आर्थिक Kोग दें	787 आर्थिक Kोग करें	787 हमें Kोग करें	787 आपके Kोग पर निर्भर	798 आपका Kोग	798 हमें Kोग	798 Kोग करें	798 आपके Kोग
""", 'ह': """
हट	784 कमेंट Kा
हम	774 Kें भेजें	781 Kारी टीम से जुडें	798 Kें लिखें	799 Kारा काम	799 Kारी टीम
हमस	774 Kे संपर्क करें	798 Kे जुडें
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
กด	1351 Kติดตาม
กร	1346 Kอกอีเมล
กล	1354 K่าว
กา	14 Kรแจ้งเตือน	1351 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	1352 Kงเรา
""", 'จ': """
จด	1346 Kหมายข่าวของเรา	1355 Kหมายข่าว
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	1351 Kวน์โหลดแอป
""", 'ต': """
ติ	1351 Kดตามเรา
ต่	1353 Kอเดือน	1353 Kอปี
""", 'บ': """
บท	1352 Kความนี้
บร	1355 Kิจาค
บอ	1354 Kกว่า
""", 'พ': """
พู	1354 Kดกับ
""", 'ร': """
ระ	1354 Kบุว่า
รา	1353 Kยเดือน
ร่	1351 Kวมบริจาค
""", 'ว': """
วา	1352 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	1350 Kวนลิขสิทธิ์	1350 Kวนสิทธิ์
สน	1351 Kับสนุนเรา	1351 Kับสนุนพวกเรา
สม	1346 Kัครรับจดหมายข่าว	1346 Kัครรับข่าวสาร	1351 Kัครสมาชิก	1351 Kัครรับ	1355 Kาชิก
สื	1352 K่ออิสระ
ส่	1351 Kงข้อมูลมาที่
""", 'ห': """
ห้	1350 Kามคัดลอก	1350 Kามทำซ้ำ
""", 'อ': """
อี	21 Kเมลของคุณจะไม่	1346 Kเมลของคุณ
""", 'เ': """
เข	24 K้าสู่ระบบ	1351 Kียนถึงเรา
เน	9 Kื้อหานี้
เป	1354 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน
เว	0 Kลาอ่าน
""", 'โ': """
โฆ	11 Kษณา
""", 'ใ': """
ให	1352 K้เรา
""", 'ủ': """
ủng	1428 ly cà phê K hộ	1437 hãy K hộ
""", 'い': """
いか	958 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	949 Kいのブラウザ
お寄	958 Kせください
お申	958 Kし込みください	958 Kし込みはこちら
お聞	958 Kかせください
""", 'か': """
か月	941 K無料	960 K無料
""", 'こ': """
ここ	941 Kから先は	941 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	941 K記事は有料	941 K記事は会員	953 K記事についてのご意見	959 K記事が	959 K記事を	959 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	949 K用のブラウザ
ご寄	939 K付をお願い	958 K付
ご意	953 K見・ご感想	953 K見をお寄せ
ご感	953 K想をお寄せ
ご支	939 K援をお願い	958 K援
ご登	958 K録
ご購	958 K読
""", 'す': """
すべ	941 Kての記事が
""", 'ぜ': """
ぜひ	947 Kフォロー
""", 'で': """
でも	947 K配信中
""", 'と': """
と強	961 K調
と書	961 Kい
と発	961 K表
と話	961 Kし	961 Kす
と語	961 Kっ	961 Kる
と説	961 K明
と述	961 Kべ
""", 'に': """
によ	961 Kると
""", 'を': """
をフ	947 Kォローする	947 Kォローしよう
を発	961 K表した
""", 'ア': """
アプ	944 Kリで開く	944 Kリで読む	944 Kリを開く	944 Kリをダウンロード	944 Kリのダウンロード	944 Kリをインストール	944 Kリはこちら
""", 'カ': """
カ月	941 K無料	960 K無料
""", 'ク': """
クッ	951 Kキーを使用	951 Kキーを利用
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	953 Kントを投稿するには	953 Kントするには	953 Kント欄で	953 Kントをお寄せ
""", 'サ': """
サポ	939 Kートをお願いします	958 Kートをお願い	958 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	958 Kンロードしてください
""", 'チ': """
チャ	947 Kンネル登録を
""", 'ニ': """
ニュ	943 Kースレターに登録	943 Kースレターを	962 Kースレター
""", 'フ': """
フォ	947 Kローして最新	947 Kローをお願い	958 Kローしてください
""", 'プ': """
プッ	944 Kシュ通知
プラ	951 Kイバシーポリシーに
プレ	941 Kミアム会員
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	943 Kマガに登録	943 Kマガで
メー	21 Kルアドレスが公開されること	943 Kルマガジンで	943 Kルマガジンに登録	943 Kルマガジンを	943 Kルでお届け	953 Kルアドレスが公開されることはありません	962 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	941 Kインして続きを	941 Kインしてください	941 Kインが必要	958 Kインして
""", 'ヶ': """
ヶ月	941 K無料	960 K無料
""", '下': """
下載	1449 K客戶端	1449 Kapp	1449 K應用程式
下载	1449 K客户端	1449 Kapp	1449 K应用	1461 K客户端
""", '不': """
不代	1460 K表本站
不得	1460 K转载	1460 K轉載
不錯	1461 K過
不错	1461 K过
""", '仅': """
仅代	1460 K表作者
""", '付': """
付費	1446 K後	1465 K牆
付费	1446 K后	1465 K墙
""", '以': """
以閱	1446 K讀全文
以阅	1446 K读全文
""", '会': """
会员	1446 K专享
会員	941 K限定です	941 K限定の記事	941 K登録すると	941 K登録が必要	941 K登録できます	958 K登録	959 Kの方
""", '你': """
你的	1444 K支持	1461 K支持
""", '使': """
使用	1455 Kcookie	1455 K cookie
""", '侵': """
侵权	1460 K
""", '個': """
個人	951 K情報の取り扱い
""", '免': """
免費	15 K閱讀	1463 K試用
免费	15 K阅读	1463 K试用
""", '全': """
全文	20 Kを	941 Kを読むには	941 Kをお読み
""", '公': """
公众	16 K号	1452 K号：
公式	944 Kアプリ	947 Kアカウントを
""", '关': """
关注	1452 K我们的	1461 K我们
""", '写': """
写道	1464 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	960 K
初月	960 K無料
""", '判': """
判断	961 Kした
""", '利': """
利用	951 K規約に同意
""", '剩': """
剩余	1446 K#%
剩餘	1446 K#%
""", '加': """
加入	1452 Kline	1461 K会员	1461 K會員
""", '励': """
励み	959 Kになります
""", '包': """
包月	1463 K
""", '參': """
參與	6 K討論
""", '友': """
友だ	947 Kち追加
""", '发': """
发表	6 K评论
发送	1448 K到您的邮箱
""", '取': """
取消	21 K回复	21 K回覆
""", '受': """
受信	943 Kトレイに
""", '告': """
告訴	1464 K
告诉	1464 K
""", '呼': """
呼び	961 Kかけた	961 Kかける	961 Kかけて	961 K掛け
""", '命': """
命じ	961 Kた
""", '官': """
官方	1452 K微信
""", '定': """
定期	1461 K定額
""", '寄': """
寄付	958 Kをお願い	962 K
寄到	1448 K您的信箱
""", '寫': """
寫道	1464 K
""", '已': """
已是	1446 K會員
已经	1446 K是会员
""", '年': """
年額	960 K
""", '广': """
广告	11 K	1455 K拦截
""", '広': """
広告	11 K	949 Kブロック
""", '廣': """
廣告	11 K	1455 K攔截
""", '开': """
开启	1449 K通知
""", '当': """
当サ	959 Kイト
当社	959 Kの
当編	959 K集部
""", '微': """
微信	1449 K扫	1452 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	939 Kをお願いします	958 Kをお願い	958 Kして
""", '您': """
您的	10 K浏览器	10 K瀏覽器	1444 K支持	1461 K支持	1461 K捐款
""", '感': """
感謝	1461 K閱讀
感谢	1461 K阅读
""", '成': """
成为	1446 K会员即可	1461 K会员
成為	1446 K會員即可	1461 K會員
""", '我': """
我们	1462 K的
我們	1462 K的
""", '手': """
手机	1449 K客户端
""", '打': """
打开	1449 Kapp	1449 K微信
打開	1449 Kapp
""", '扫': """
扫一	1449 K扫
扫描	1449 K二维码
""", '投': """
投资	1460 K有风险
""", '指': """
指出	1464 K
指摘	961 Kした
""", '捐': """
捐款	1461 K支持	1465 K
""", '掃': """
掃一	1449 K掃
掃描	1449 K qr
""", '推': """
推播	14 K	1449 K通知
推送	14 K	1449 K通知
""", '支': """
支持	1444 K我们的	1444 K我們的	1444 K獨立媒體	1444 K独立媒体	1461 K我们	1461 K我們
支援	958 Kをお願い
""", '文': """
文章	1460 K来源：
""", '明': """
明ら	961 Kかにした
""", '最': """
最新	943 K情報をお届け
""", '會': """
會員	1446 K專享
""", '月': """
月額	941 K#円	960 K
""", '有': """
有料	941 K会員限定	941 K会員になる	941 K会員の方	962 K会員
""", '未': """
未經	1460 K授權
未经	1460 K授权
""", '本': """
本報	1462 K導
本报	1462 K读者	1462 K道
本文	1460 K来源
本網	1455 K站使用
本网	1455 K站使用
""", '欢': """
欢迎	1452 K关注	1461 K加入	1461 K赞助	1461 K订阅
""", '歡': """
歡迎	1452 K追蹤	1461 K加入	1461 K贊助	1461 K訂閱
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	941 K#文字	941 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	1463 K
每日	1448 K简报	1448 K電子報
每月	1463 K
""", '求': """
求め	961 Kた	961 Kている
""", '浏': """
浏览	1455 K器版本
""", '点': """
点击	1461 K关注
""", '無': """
無料	15 K記事	941 Kで会員登録	941 K会員に登録	958 K会員に登録	960 K体験
無断	957 K転載	957 K複製
""", '版': """
版权	1460 K所有	1460 K归
版權	1460 K所有
""", '独': """
独立	959 Kしたジャーナリズム	1462 K新闻	1462 K媒体
""", '獨': """
獨立	1462 K新聞	1462 K媒體
""", '由': """
由讀	1462 K者
由读	1462 K者
""", '电': """
电子	1465 K报
""", '登': """
登入	24 K或	1446 K後繼續	1446 K會員
登录	24 K或	1446 K后继续	1446 K后查看
登録	958 Kしてください	958 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	959 Kまの
""", '禁': """
禁止	1460 K转载
禁無	957 K断
""", '私': """
私た	959 Kちの
""", '科': """
科し	961 Kた
""", '称': """
称	1464 K
""", '稱': """
稱	1464 K
""", '立': """
立即	1461 K订阅	1461 K訂閱
""", '紙': """
紙の	959 K新聞の定期購読者
""", '続': """
続き	941 Kを読むには	941 Kをお読みになる
""", '編': """
編集	959 K部では
""", '繼': """
繼續	1446 K閱讀請
""", '继': """
继续	1446 K阅读请
""", '著': """
著作	957 K権は
""", '表': """
表示	1464 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	1446 K即可	1446 K後繼續	1448 K我們的	1448 K電子報	1461 K我們	1465 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
""", '訴': """
訴え	961 Kた
""", '認': """
認め	961 Kた
認為	1464 K
""", '說': """
說道	1464 K
""", '読': """
読み	941 K放題
読者	18 Kの寄付	18 Kの支援	959 Kの皆様	959 Kの皆さ
""", '請': """
請啟	1455 K用javascript
請捐	1461 K款
請支	1444 K持我們
請登	1461 K入
請立	1461 K即捐款
""", '订': """
订阅	1446 K即可	1446 K后继续	1448 K我们的	1448 K电子报	1461 K我们	1465 K费
""", '认': """
认为	1464 K
""", '说': """
说道	1464 K
""", '请': """
请启	1455 K用javascript
请捐	1461 K款
请支	1444 K持我们
请登	1461 K录
请立	1461 K即捐款
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持
""", '責': """
責任	1460 K編輯
""", '購': """
購読	941 K者の方は	941 Kすると	958 Kしてください	959 K者の方	962 K料
""", '贊': """
贊助	1444 K我們	1461 K我們
""", '责': """
责任	1460 K编辑
""", '赞': """
赞助	1444 K我们	1461 K我们
""", '転': """
転載	957 Kを禁じ
""", '轉': """
轉載	1460 K請註明
""", '转': """
转发	25 K
转载	1460 K请注明
""", '这': """
这篇	1462 K文章
""", '追': """
追蹤	1452 K我們的	1461 K我們
""", '這': """
這篇	1462 K文章
""", '通': """
通知	14 K	944 Kを受け取る	944 Kをオン
""", '週': """
週に	17 K一度
""", '邀': """
邀請	1461 K您
邀请	1461 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	1449 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	1446 K全文請
""", '關': """
關注	1452 K我們的	1461 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	1446 K全文请
""", '随': """
随时	1461 K掌握
""", '隐': """
隐私	1455 K政策
""", '隨': """
隨時	1461 K掌握
""", '隱': """
隱私	1455 K權政策	1455 K政策
""", '電': """
電子	21 K郵件地址不會公開	1465 K報
""", '首': """
首月	1463 K
""", '가': """
가입하세요	979 K
""", '강': """
강조했다	982 K
""", '공': """
공개되지	21 이메일 주소는 K
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구독료	983 K
구독자	967 K 전용
구독자만	967 유료 K	967 K 볼 수
구독하고	971 K
구독하세요	979 K
구독하시면	967 K
구독해주세요	971 K
""", '금': """
금지	978 ai 학습 및 활용 K
""", '기': """
기사	4 K	15 무료 K
기사가	980 이 K
기사는	980 이 K
기사를	2 K 듣
기자	980 우리 K
""", '네': """
네이버에서	971 K 구독
""", '뉴': """
뉴스레터	968 K 구독	968 K 신청	980 저희 K	983 K
뉴스레터로	968 K 받아
뉴스레터를	968 K 구독	968 K 받아
뉴스에서	971 구글 K
""", '다': """
다운로드	969 앱 K	969 앱을 K
다운로드하세요	979 K
""", '달': """
달	981 첫 K
""", '당': """
당신의	980 K 후원
""", '댓': """
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	982 K
""", '독': """
독자님의	965 K 후원
독자들의	18 K 후원
독자의	980 K 힘
""", '듣': """
듣기	2 기사 K
""", '로': """
로그인	24 K	967 K 후 이용
로그인이	967 K 필요
로그인하거나	979 K
로그인하시면	967 K
""", '마': """
마세요	979 놓치지 K
""", '말': """
말했다	982 K
""", '매': """
매월	981 K
""", '메': """
메인에서	971 네이버 K
메일함으로	968 K
""", '무': """
무단전재	978 K
무료로	15 K 볼 수 있는
""", '받': """
받기	969 알림 K
받아보세요	979 K
""", '밝': """
밝혔다	982 K
""", '보': """
보려면	967 전체 기사를 K
""", '복': """
복제	978 무단 K
""", '본': """
본지는	980 K
""", '부': """
부탁드립니다	965 후원을 K
""", '브': """
브라우저가	10 K
""", '설': """
설명했다	982 K
설정	969 알림 K
설치	969 앱 K
""", '시': """
시간	0 읽는 K
""", '아': """
아침	17 매일 K
""", '알': """
알림을	14 K
""", '앱': """
앱에서	969 K 보기	969 K 열기
앱으로	969 K 보기
""", '언': """
언론	980 독립 K
""", '여': """
여러분	980 독자 K	980 K 덕분
여러분의	979 K 후원	979 독자 K
""", '원': """
원	981 월 #K
""", '유': """
유튜브	971 K 구독
""", '의': """
의견을	979 K 남겨
""", '이': """
이메일	968 K 주소
이메일을	968 K 입력
이용	967 구독 후 K
""", '일': """
일주일에	17 K 한 번
""", '읽': """
읽기	0 분 K
읽으려면	967 계속 K
읽으시려면	967 계속 K
""", '작': """
작성	6 댓글 K
""", '재': """
재배포	978 K 금지
재배포금지	978 K
""", '저': """
저널리즘	980 우리의 K
저작권법	978 K
저작권자	978 K
저희는	980 K
저희를	980 K
""", '적': """
적었다	982 K
""", '전': """
전문을	20 K
전용	967 회원 K
전재	978 무단 K
전했다	982 K
""", '정': """
정기후원	981 K
""", '주': """
주세요	965 후원해 K	965 응원해 K	971 구독해 K	979 후원해 K	979 응원해 K	979 구독해 K	979 제보해 K	979 가입해 K
""", '채': """
채널	980 저희 K
""", '체': """
체험	981 무료 K
""", '추': """
추가	971 채널 K
""", '취': """
취소	21 응답 K
""", '콘': """
콘텐츠	9 이 K
""", '팔': """
팔로우하기	971 K
팔로우하세요	979 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필드는	21 필수 K
필요합니다	965 후원이 K
""", '회': """
회원가입	967 K 후	979 K
회원만	967 K 볼 수
""", '후': """
후원금	983 K
후원을	979 K 부탁
후원이	965 K 큰 힘이
후원하세요	979 K
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
cookieinställningar
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
indicó
indiqué
indrømmede
indépendance
indépendant
indépendante
información
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
invítame
invítanos
istediğiniz
içeriği
išorinio
jautāja
jesteś
jugé
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
suscripción
suscríbase
suscríbete
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
